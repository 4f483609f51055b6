"use strict";

exports.id = 916;

exports.ids = [ 916 ];

exports.modules = {
 6535: (e, n, r) => {
  r.r(n);
  r.d(n, {
   MANY: () => o,
   foresee: () => foresee
  });
  var s = r(3916);
  var t = r(6646);
  const o = 4;
  async function foresee(e, n) {
   const r = new Map;
   for (const s of e) {
    const {references: e, query: t} = await asking(s, n);
    if (t === undefined || t.runId !== undefined) continue;
    const o = JSON.stringify(t);
    const f = r.get(o) ?? {
     query: t,
     references: new Set
    };
    for (const n of e) f.references.add(n);
    r.set(o, f);
   }
   for (const {query: e, references: s} of r.values()) {
    if (s.size >= o) await n.record.foresee(e);
   }
  }
  async function asking(e, n) {
   try {
    return await (0, t.a)(e, n);
   } catch (e) {
    if (e instanceof s.qh && e.kind === "input") return {
     references: [],
     query: undefined
    };
    throw e;
   }
  }
 }
};

