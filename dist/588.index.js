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
  const s = {
   from: undefined,
   because: "the badge is not enabled"
  };
  async function resting(n, e) {
   const r = silenced(n);
   const {context: o} = e;
   const {source: d, filters: u} = r;
   if (d.kind === "run" || d.kind === "workflow") return (0, t.hD)(r, await lookedUp(r, e), o);
   const c = {
    ...(0, t.sh)(r, (0, i.lc)(o, u), o),
    status: "unknown",
    origin: s
   };
   const a = d.kind === "message" || d.kind === "value" || d.kind === "pointer";
   if (a) return {
    ...c,
    subject: {
     ...c.subject,
     workflow: undefined
    }
   };
   if (d.kind === "environment") return (0, t.KT)(d.environment, d.environment)(c);
   return d.kind === "check" ? (0, t.KT)(d.check)(c) : c;
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
   const {references: i, query: d} = await (0, o.a)(n, e);
   const u = i.map(n => ({
    path: pathOf(n),
    name: ""
   }));
   const [c, ...a] = u;
   return {
    status: "unknown",
    origin: s,
    workflows: u,
    warnings: [],
    shown: [],
    oneRun: undefined,
    subject: {
     repository: d.repository,
     workflow: a.length === 0 && c?.path !== "" ? c : undefined,
     branch: d.branch ?? await t.defaultBranch(d.repository),
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
   const d = e.repository ?? (0, o.fq)(r.repository);
   const u = {
    ...e,
    repository: d
   };
   const c = e.branch ?? e.tag;
   if (s.length > 0) {
    const n = s.includes("*") ? (await i.workflows(d)).map(({path: n}) => n) : [];
    const r = [ ...new Set([ ...n, ...s.filter(e => e !== "*" && !n.some(n => n.endsWith(`/${e}`))) ]) ];
    const t = c ?? (isPinned(e) ? undefined : await i.defaultBranch(d));
    return {
     references: r,
     query: {
      ...u,
      branch: t
     }
    };
   }
   const {triggering: a, workflow: f} = r;
   if (r.event === "workflow_run") {
    if (a === undefined) throw new t.qh("invalid", 'The event workflow_run names no run: give "workflow".');
    return {
     references: [ String(a.workflow.id) ],
     query: {
      ...u,
      branch: c ?? branchOf(a)
     }
    };
   }
   if (f === undefined && n.kind === "workflow") {
    throw new t.qh("invalid", 'Which workflow is meant? This run names none: give "workflow".');
   }
   const w = n.kind === "run" && e.event === undefined ? [ r.event ] : e.event;
   const h = c ?? (isPinned(e) ? undefined : r.branch);
   return {
    references: [ f?.path ?? "" ],
    query: {
     ...u,
     event: w,
     branch: h
    }
   };
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

