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
  var t = r(3916);
  var o = r(6646);
  const i = 4;
  async function foresee(e, n) {
   const r = new Map;
   for (const t of e) {
    const {references: e, query: o} = await asking(t, n);
    if (o === undefined || o.runId !== undefined) continue;
    const i = JSON.stringify(o);
    const s = r.get(i) ?? {
     query: o,
     references: new Set
    };
    for (const n of e) s.references.add(n);
    r.set(i, s);
   }
   for (const {query: e, references: t} of r.values()) {
    if (t.size >= i) await n.record.foresee(e);
   }
  }
  async function asking(e, n) {
   try {
    return await (0, o.a)(e, n);
   } catch (e) {
    if (e instanceof t.qh && e.kind === "input") return {
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
  var t = r(3916);
  var o = r(651);
  var i = r(8878);
  async function questions({source: e, filters: n}, {context: r, record: i}) {
   const s = e.kind === "workflow" ? e.workflows : [];
   const f = n.repository ?? (0, o.fq)(r.repository);
   const c = {
    ...n,
    repository: f
   };
   const u = n.branch ?? n.tag;
   if (s.length > 0) {
    const e = s.includes("*") ? (await i.workflows(f)).map(nameOf) : s;
    const r = u ?? (isPinned(n) ? undefined : await i.defaultBranch(f));
    return {
     references: e,
     query: {
      ...c,
      branch: r
     }
    };
   }
   const {triggering: a, workflow: d} = r;
   if (r.event === "workflow_run") {
    if (a === undefined) throw new t.qh("invalid", 'The event workflow_run names no run: give "workflow".');
    return {
     references: [ String(a.workflow.id) ],
     query: {
      ...c,
      branch: u ?? branchOf(a)
     }
    };
   }
   if (d === undefined && e.kind === "workflow") {
    throw new t.qh("invalid", 'Which workflow is meant? This run names none: give "workflow".');
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
  function nameOf({id: e, path: n}) {
   return n.startsWith(".github/workflows/") ? n : String(e);
  }
  function branchOf({branch: e}) {
   if (e === null) throw new t.qh("invalid", 'The triggering run has no branch: give "branch".');
   return e;
  }
  function isPinned({sha: e, runNumber: n, runId: r, event: t}) {
   return e !== undefined || n !== undefined || r !== undefined || t?.every(i.ld) === true;
  }
 }
};

