"use strict";

exports.id = 113;

exports.ids = [ 113 ];

exports.modules = {
 3113: (n, t, e) => {
  e.d(t, {
   n: () => filesIn,
   readContents: () => readContents
  });
  var r = e(3916);
  var o = e(3660);
  var i = e(9573);
  var a = e(1511);
  var s = e(651);
  var f = e(5430);
  function readContents(n, t, e) {
   return contentsAt(n, t, {
    ...e,
    read: textIn
   });
  }
  async function filesIn(n, t, e) {
   return await contentsAt(n, t, {
    path: e,
    ref: undefined,
    read: pathsIn
   }) ?? new Set;
  }
  async function contentsAt(n, t, {path: e, ref: o, read: a}) {
   const {owner: f, name: d} = t;
   const c = e.split("/").map(n => (0, i.w)`/${n}`);
   const u = o === undefined ? "" : `?ref=${encodeURIComponent(o)}`;
   const h = {
    what: `to read ${e} of ${(0, s.fq)(t)}`,
    permission: "contents: read",
    repository: (0, s.fq)(t),
    missing: `There is no ${e} in ${(0, s.fq)(t)}, or the token may not see it.`
   };
   try {
    return await n(`${(0, i.w)`/repos/${f}/${d}/contents`}${c.join("")}${u}`, a, h);
   } catch (n) {
    if (n instanceof r.qh && n.code === "not-found") return undefined;
    throw n;
   }
  }
  function pathsIn(n) {
   if (!(a.Di in n)) return undefined;
   return new Set((0, f.c3)(n, a.Di).map(n => (0, f.b6)((0, f.qI)(n, "an entry"), "path")));
  }
  function textIn(n) {
   if (a.Di in n || n["type"] !== "file") return undefined;
   const t = (0, f.b6)(n, "encoding");
   if (t === "none") throw new r.qh("invalid", `${(0, f.b6)(n, "path")} is larger than the 1 MB that can be read.`);
   if (t !== "base64") throw (0, o.Q)(`encoding ${t}`);
   return Buffer.from((0, f.b6)(n, "content"), "base64").toString("utf8");
  }
 }
};

