"use strict";

exports.id = 113;

exports.ids = [ 113 ];

exports.modules = {
 3113: (n, t, e) => {
  e.d(t, {
   readContents: () => readContents
  });
  var o = e(3916);
  var r = e(3660);
  var i = e(2763);
  var s = e(1511);
  var a = e(651);
  var d = e(5430);
  async function readContents(n, t, {path: e, ref: r}) {
   const {owner: s, name: d} = t;
   const c = e.split("/").map(n => (0, i.w)`/${n}`);
   const f = r === undefined ? "" : `?ref=${encodeURIComponent(r)}`;
   const h = {
    what: `to read ${e} of ${(0, a.fq)(t)}`,
    permission: '"contents: read". Paste into the job: permissions: { contents: write, actions: read }',
    missing: `There is no ${e} in ${(0, a.fq)(t)}, or the token may not see it.`
   };
   try {
    return await n(`${(0, i.w)`/repos/${s}/${d}/contents`}${c.join("")}${f}`, textIn, h);
   } catch (n) {
    if (n instanceof o.qh && n.code === "not-found") return undefined;
    throw n;
   }
  }
  function textIn(n) {
   if (s.Di in n || n["type"] !== "file") return undefined;
   const t = (0, d.b6)(n, "encoding");
   if (t === "none") throw new o.qh("invalid", `${(0, d.b6)(n, "path")} is larger than the 1 MB that can be read.`);
   if (t !== "base64") throw (0, r.Q)(`encoding ${t}`);
   return Buffer.from((0, d.b6)(n, "content"), "base64").toString("utf8");
  }
 }
};

