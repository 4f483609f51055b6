"use strict";

exports.id = 373;

exports.ids = [ 373, 113 ];

exports.modules = {
 3113: (n, e, t) => {
  t.d(e, {
   n: () => filesIn,
   readContents: () => readContents
  });
  var r = t(3916);
  var o = t(3660);
  var s = t(2763);
  var a = t(1511);
  var i = t(651);
  var f = t(5430);
  function readContents(n, e, t) {
   return contentsAt(n, e, {
    ...t,
    read: textIn
   });
  }
  async function filesIn(n, e, t) {
   return await contentsAt(n, e, {
    path: t,
    ref: undefined,
    read: pathsIn
   }) ?? new Set;
  }
  async function contentsAt(n, e, {path: t, ref: r, read: o}) {
   const {owner: f, name: c} = e;
   const u = t.split("/").map(n => (0, s.w)`/${n}`);
   const d = r === undefined ? "" : `?ref=${encodeURIComponent(r)}`;
   const p = {
    what: `to read ${t} of ${(0, i.fq)(e)}`,
    permission: "contents: read",
    repository: (0, i.fq)(e),
    missing: `There is no ${t} in ${(0, i.fq)(e)}, or the token may not see it.`
   };
   return (0, a.Mr)(n(`${(0, s.w)`/repos/${f}/${c}/contents`}${u.join("")}${d}`, o, p));
  }
  function pathsIn(n) {
   if (!(a.Di in n)) return undefined;
   return new Set((0, f.c3)(n, a.Di).map(n => (0, f.b6)((0, f.qI)(n, "an entry"), "path")));
  }
  function textIn(n) {
   if (a.Di in n || n["type"] !== "file") return undefined;
   const e = (0, f.b6)(n, "encoding");
   if (e === "none") throw new r.qh("invalid", `${(0, f.b6)(n, "path")} is larger than the 1 MB that can be read.`);
   if (e !== "base64") throw (0, o.Q)(`encoding ${e}`);
   return Buffer.from((0, f.b6)(n, "content"), "base64").toString("utf8");
  }
 },
 5373: (n, e, t) => {
  t.r(e);
  t.d(e, {
   jobNamesIn: () => jobNamesIn,
   jobNamesOf: () => jobNamesOf
  });
  var r = t(8815);
  var o = t(3916);
  var s = t(3113);
  var a = t(5430);
  async function jobNamesOf(n, e, {path: t, sha: r}) {
   const o = await orNothing((0, s.readContents)(n, e, {
    path: t,
    ref: r === "" ? undefined : r
   }));
   return o === undefined ? new Map : jobNamesIn(o);
  }
  const i = 512 * 1024;
  function jobNamesIn(n) {
   const e = n.length > i ? undefined : contentOf(n);
   const t = (0, a.Ce)(e) && (0, a.Ce)(e["jobs"]) ? e["jobs"] : {};
   return new Map(Object.entries(t).map(([n, e]) => [ n, withoutExpressions(nameOf(e) ?? n) ]));
  }
  function contentOf(n) {
   try {
    const e = (0, o.$f)(() => (0, r.Tp)(n, {
     version: "1.2",
     merge: false,
     uniqueKeys: false,
     prettyErrors: false
    }));
    return e.errors.length > 0 ? undefined : e.toJS({
     maxAliasCount: 100
    });
   } catch {
    return undefined;
   }
  }
  const nameOf = n => (0, a.Ce)(n) ? (0, a.mR)(n, "name") : null;
  function withoutExpressions(n) {
   const [e = "", ...t] = n.split("${{");
   const r = t.map(n => n.includes("}}") ? n.slice(n.indexOf("}}") + 2) : "");
   return [ e, ...r ].join("*");
  }
  async function orNothing(n) {
   try {
    return await n;
   } catch (n) {
    if (n instanceof o.qh && n.kind === "setup") return undefined;
    throw n;
   }
  }
 }
};

