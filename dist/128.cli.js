"use strict";

exports.id = 128;

exports.ids = [ 128 ];

exports.modules = {
 6128: (e, t, s) => {
  s.r(t);
  s.d(t, {
   gistStore: () => gistStore
  });
  var o = s(3916);
  var n = s(3660);
  var r = s(6149);
  var i = s(9573);
  var a = s(1511);
  var f = s(5430);
  function gistStore(e, t, {id: s, found: o}) {
   const l = {
    what: `to publish to the gist ${s}`,
    permission: 'the scope "gist", or belongs to somebody else than the gist: give a classic token of its owner as "gist-token"',
    missing: `There is no gist ${s}, or it belongs to somebody else than "gist-token": create it, and give a classic token of its owner with the scope "gist".`
   };
   const h = (0, a.oK)(e, t, l);
   return {
    read: () => h((0, i.w)`/gists/${s}`, e => {
     o({
      owner: (0, f.Ce)(e["owner"]) ? (0, f.mR)(e["owner"], "login") : null,
      rawUrl: rawUrlOf(e)
     });
     return filesOf(e);
    }),
    async write({files: t, removed: o}, a) {
     refuseTooMuch(s, {
      files: t,
      removed: o
     }, a);
     const h = t.map(({path: e, text: t}) => [ e, {
      content: t
     } ]);
     const c = {
      files: Object.fromEntries([ ...h, ...o.map(e => [ e, null ]) ])
     };
     try {
      const r = filesOf((0, f.qI)(await e.rest("PATCH", (0, i.w)`/gists/${s}`, c), "the gist"));
      if (!t.every(({path: e, text: t}) => r.get(e) === t) || o.some(e => r.has(e))) throw (0, 
      n.Q)("the gist\u2019s files are not the ones sent");
      return {
       kind: "written"
      };
     } catch (e) {
      if (e instanceof n.h) return (0, r.sG)(e, l, Date.now());
      throw e;
     }
    }
   };
  }
  const l = 300;
  const h = 1e6;
  function refuseTooMuch(e, {files: t, removed: s}, n) {
   const r = t.find(({text: e}) => Buffer.byteLength(e) > h);
   if (r !== undefined) throw new o.qh("refused", `The file ${r.path} has more than the 1 MB that GitHub shows of a gist's file.`);
   const i = new Set([ ...n.keys(), ...t.map(({path: e}) => e) ]);
   for (const e of s) i.delete(e);
   if (i.size > l) throw new o.qh("refused", `The gist ${e} would hold ${i.size} files, and GitHub lists ${l}: take a branch, or several gists.`);
  }
  function filesOf(e) {
   if (e["truncated"] === true) throw new o.qh("refused", `The gist holds more files than the ${l} that GitHub lists: take another one.`);
   const t = new Map;
   for (const [s, o] of Object.entries((0, f.qI)(e["files"], "files"))) {
    if (!(0, f.Ce)(o)) continue;
    t.set(s, o["truncated"] === true ? null : (0, f.mR)(o, "content"));
   }
   return t;
  }
  function rawUrlOf(e) {
   const [t] = Object.values((0, f.qI)(e["files"], "files")).filter(f.Ce);
   const s = t === undefined ? null : (0, f.mR)(t, "raw_url");
   return s === null ? null : s.replace(/\/raw\/.*$/s, "/raw");
  }
 }
};

