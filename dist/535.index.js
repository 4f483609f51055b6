"use strict";

exports.id = 535;

exports.ids = [ 535 ];

exports.modules = {
 6535: (e, n, r) => {
  r.r(n);
  r.d(n, {
   MANY: () => i,
   foresee: () => foresee
  });
  var o = r(3916);
  var t = r(6646);
  const i = 4;
  async function foresee(e, n) {
   const r = new Map;
   for (const o of e) {
    const {references: e, query: t} = await asking(o, n);
    if (t === undefined || t.runId !== undefined) continue;
    const i = JSON.stringify(t);
    const s = r.get(i) ?? {
     query: t,
     references: new Set
    };
    for (const n of e) s.references.add(n);
    r.set(i, s);
   }
   for (const {query: e, references: o} of r.values()) {
    if (o.size >= i) await n.record.foresee(e);
   }
  }
  async function asking(e, n) {
   try {
    return await (0, t.a)(e, n);
   } catch (e) {
    if (e instanceof o.qh && e.kind === "input") return {
     references: [],
     query: undefined
    };
    throw e;
   }
  }
 },
 6646: (e, n, r) => {
  r.d(n, {
   a: () => questions
  });
  var o = r(3916);
  var t = r(651);
  var i = r(2850);
  var s = r(8878);
  async function questions({source: e, filters: n}, {context: r, record: s}) {
   const f = e.kind === "workflow" ? e.workflows : [];
   const c = n.repository ?? (0, t.fq)(r.repository);
   const u = {
    ...n,
    repository: c
   };
   const d = n.branch ?? n.tag;
   if (f.length > 0) {
    const e = f.includes("*") ? (await s.workflows(c)).map(({path: e}) => e) : [];
    const r = [ ...new Set([ ...e, ...f.filter(n => n !== "*" && !e.some(e => e.endsWith(`/${n}`))) ]) ];
    const o = d ?? (isPinned(n) ? undefined : await s.defaultBranch(c));
    return {
     references: r,
     query: {
      ...u,
      branch: o
     }
    };
   }
   const {triggering: a, workflow: w} = r;
   if (r.event === "workflow_run") {
    if (a === undefined) throw new o.qh("invalid", 'The event workflow_run names no run: give "workflow".');
    return {
     references: [ String(a.workflow.id) ],
     query: {
      ...u,
      branch: d ?? (0, i.W0)(a.branch)
     }
    };
   }
   if (w === undefined && e.kind === "workflow") {
    throw new o.qh("invalid", 'Which workflow is meant? This run names none: give "workflow".');
   }
   const h = e.kind === "run" && n.event === undefined ? [ r.event ] : n.event;
   const l = d ?? (isPinned(n) ? undefined : r.branch);
   return {
    references: [ w?.path ?? "" ],
    query: {
     ...u,
     event: h,
     branch: l
    }
   };
  }
  function isPinned({sha: e, runNumber: n, runId: r, event: o}) {
   return e !== undefined || n !== undefined || r !== undefined || o?.every(s.ld) === true;
  }
 }
};

