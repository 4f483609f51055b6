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
  var i = r(8878);
  async function questions({source: e, filters: n}, {context: r, record: i}) {
   const s = e.kind === "workflow" ? e.workflows : [];
   const f = n.repository ?? (0, t.fq)(r.repository);
   const c = {
    ...n,
    repository: f
   };
   const u = n.branch ?? n.tag;
   if (s.length > 0) {
    const e = s.includes("*") ? (await i.workflows(f)).map(({path: e}) => e) : [];
    const r = [ ...new Set([ ...e, ...s.filter(n => n !== "*" && !e.some(e => e.endsWith(`/${n}`))) ]) ];
    const o = u ?? (isPinned(n) ? undefined : await i.defaultBranch(f));
    return {
     references: r,
     query: {
      ...c,
      branch: o
     }
    };
   }
   const {triggering: a, workflow: d} = r;
   if (r.event === "workflow_run") {
    if (a === undefined) throw new o.qh("invalid", 'The event workflow_run names no run: give "workflow".');
    return {
     references: [ String(a.workflow.id) ],
     query: {
      ...c,
      branch: u ?? branchOf(a)
     }
    };
   }
   if (d === undefined && e.kind === "workflow") {
    throw new o.qh("invalid", 'Which workflow is meant? This run names none: give "workflow".');
   }
   const w = e.kind === "run" && n.event === undefined ? [ r.event ] : n.event;
   const h = u ?? (isPinned(n) ? undefined : r.branch);
   return {
    references: [ d?.path ?? "" ],
    query: {
     ...c,
     event: w,
     branch: h
    }
   };
  }
  function branchOf({branch: e}) {
   if (e === null) throw new o.qh("invalid", 'The triggering run has no branch: give "branch".');
   return e;
  }
  function isPinned({sha: e, runNumber: n, runId: r, event: o}) {
   return e !== undefined || n !== undefined || r !== undefined || o?.every(i.ld) === true;
  }
 }
};

