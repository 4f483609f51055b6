"use strict";

exports.id = 588;

exports.ids = [ 588 ];

exports.modules = {
 588: (n, e, r) => {
  r.r(e);
  r.d(e, {
   resting: () => resting
  });
  var t = r(3019);
  var o = r(6646);
  var i = r(2850);
  async function resting(n, e) {
   const r = silenced(n);
   const {context: o} = e;
   const {source: s, filters: u} = r;
   if (s.kind === "run" || s.kind === "workflow") return (0, t.hD)(r, await lookedUp(r, e), o);
   const d = {
    ...(0, t.sh)(r, (0, i.l)(o, u), o),
    status: "unknown"
   };
   const a = s.kind === "message" || s.kind === "value" || s.kind === "pointer";
   if (a) return {
    ...d,
    subject: {
     ...d.subject,
     workflow: undefined
    }
   };
   if (s.kind === "environment") return (0, t.KT)(s.environment, s.environment)(d);
   return s.kind === "check" ? (0, t.KT)(s.check)(d) : d;
  }
  function silenced(n) {
   return {
    ...n,
    message: undefined,
    color: undefined,
    colorSteps: undefined
   };
  }
  async function lookedUp(n, e) {
   const {context: r, record: t} = e;
   const {references: i, query: s} = await (0, o.a)(n, e);
   const u = i.map(n => ({
    path: pathOf(n),
    name: ""
   }));
   const [d, ...a] = u;
   return {
    status: "unknown",
    workflows: u,
    warnings: [],
    shown: [],
    oneRun: undefined,
    subject: {
     repository: s.repository,
     workflow: a.length === 0 && d?.path !== "" ? d : undefined,
     branch: s.branch ?? await t.defaultBranch(s.repository),
     tag: n.filters.tag,
     run: undefined,
     sha: r.sha,
     job: n.job === undefined ? undefined : {
      name: n.job,
      id: undefined
     },
     environment: undefined
    }
   };
  }
  function pathOf(n) {
   if (!/\.ya?ml$/i.test(n)) return "";
   return n.includes("/") ? n : `.github/workflows/${n}`;
  }
 },
 6646: (n, e, r) => {
  r.d(e, {
   a: () => questions
  });
  var t = r(3916);
  var o = r(651);
  var i = r(8878);
  async function questions({source: n, filters: e}, {context: r, record: i}) {
   const s = n.kind === "workflow" ? n.workflows : [];
   const u = e.repository ?? (0, o.fq)(r.repository);
   const d = {
    ...e,
    repository: u
   };
   const a = e.branch ?? e.tag;
   if (s.length > 0) {
    const n = s.includes("*") ? (await i.workflows(u)).map(nameOf) : s;
    const r = a ?? (isPinned(e) ? undefined : await i.defaultBranch(u));
    return {
     references: n,
     query: {
      ...d,
      branch: r
     }
    };
   }
   const {triggering: c, workflow: f} = r;
   if (r.event === "workflow_run") {
    if (c === undefined) throw new t.qh("invalid", 'The event workflow_run names no run: give "workflow".');
    return {
     references: [ String(c.workflow.id) ],
     query: {
      ...d,
      branch: a ?? branchOf(c)
     }
    };
   }
   if (f === undefined && n.kind === "workflow") {
    throw new t.qh("invalid", 'Which workflow is meant? This run names none: give "workflow".');
   }
   const w = n.kind === "run" && e.event === undefined ? [ r.event ] : e.event;
   const h = a ?? (isPinned(e) ? undefined : r.branch);
   return {
    references: [ f?.path ?? "" ],
    query: {
     ...d,
     event: w,
     branch: h
    }
   };
  }
  function nameOf({id: n, path: e}) {
   return e.startsWith(".github/workflows/") ? e : String(n);
  }
  function branchOf({branch: n}) {
   if (n === null) throw new t.qh("invalid", 'The triggering run has no branch: give "branch".');
   return n;
  }
  function isPinned({sha: n, runNumber: e, runId: r, event: t}) {
   return n !== undefined || e !== undefined || r !== undefined || t?.every(i.ld) === true;
  }
 }
};

