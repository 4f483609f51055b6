"use strict";

exports.id = 113;

exports.ids = [ 113 ];

exports.modules = {
 3113: (n, e, t) => {
  t.d(e, {
   n: () => filesIn,
   readContents: () => readContents
  });
  var r = t(3916);
  var o = t(3660);
  var i = t(2763);
  var a = t(1511);
  var s = t(651);
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
   const {owner: f, name: d} = e;
   const c = t.split("/").map(n => (0, i.w)`/${n}`);
   const u = r === undefined ? "" : `?ref=${encodeURIComponent(r)}`;
   const p = {
    what: `to read ${t} of ${(0, s.fq)(e)}`,
    permission: "contents: read",
    repository: (0, s.fq)(e),
    missing: `There is no ${t} in ${(0, s.fq)(e)}, or the token may not see it.`
   };
   return (0, a.Mr)(n(`${(0, i.w)`/repos/${f}/${d}/contents`}${c.join("")}${u}`, o, p));
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
 }
};

