"use strict";

exports.id = 588;

exports.ids = [ 588 ];

exports.modules = {
 588: (n, e, r) => {
  r.r(e);
  r.d(e, {
   resting: () => resting
  });
  var o = r(3019);
  var t = r(6646);
  var i = r(2850);
  const s = {
   from: undefined,
   because: "the badge is not enabled"
  };
  async function resting(n, e) {
   const r = silenced(n);
   const {context: t} = e;
   const {source: d, filters: u} = r;
   if (d.kind === "run" || d.kind === "workflow") return (0, o.hD)(r, await lookedUp(r, e), t);
   const c = {
    ...(0, o.sh)(r, (0, i.lc)(t, u), t),
    status: "unknown",
    origin: s
   };
   const f = d.kind === "message" || d.kind === "value" || d.kind === "pointer";
   if (f) return {
    ...c,
    subject: {
     ...c.subject,
     workflow: undefined
    }
   };
   if (d.kind === "environment") return (0, o.KT)(d.environment, d.environment)(c);
   return d.kind === "check" ? (0, o.KT)(d.check)(c) : c;
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
   const {context: r, record: o} = e;
   const {references: i, query: d} = await (0, t.a)(n, e);
   const u = i.map(n => ({
    path: pathOf(n),
    name: ""
   }));
   const [c, ...f] = u;
   return {
    status: "unknown",
    origin: s,
    workflows: u,
    warnings: [],
    shown: [],
    oneRun: undefined,
    lookedUp: undefined,
    showsUnfinished: false,
    subject: {
     repository: d.repository,
     workflow: f.length === 0 && c?.path !== "" ? c : undefined,
     branch: d.branch ?? await o.defaultBranch(d.repository),
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
  var o = r(3916);
  var t = r(651);
  var i = r(2850);
  var s = r(8878);
  async function questions({source: n, filters: e}, {context: r, record: s}) {
   const d = n.kind === "workflow" ? n.workflows : [];
   const u = e.repository ?? (0, t.fq)(r.repository);
   const c = {
    ...e,
    repository: u
   };
   const f = e.branch ?? e.tag;
   if (d.length > 0) {
    const n = d.includes("*") ? (await s.workflows(u)).map(({path: n}) => n) : [];
    const r = [ ...new Set([ ...n, ...d.filter(e => e !== "*" && !n.some(n => n.endsWith(`/${e}`))) ]) ];
    const o = f ?? (isPinned(e) ? undefined : await s.defaultBranch(u));
    return {
     references: r,
     query: {
      ...c,
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
      ...c,
      branch: f ?? (0, i.W0)(a.branch)
     }
    };
   }
   if (w === undefined && n.kind === "workflow") {
    throw new o.qh("invalid", 'Which workflow is meant? This run names none: give "workflow".');
   }
   const l = n.kind === "run" && e.event === undefined ? [ r.event ] : e.event;
   const h = f ?? (isPinned(e) ? undefined : r.branch);
   return {
    references: [ w?.path ?? "" ],
    query: {
     ...c,
     event: l,
     branch: h
    }
   };
  }
  function isPinned({sha: n, runNumber: e, runId: r, event: o}) {
   return n !== undefined || e !== undefined || r !== undefined || o?.every(s.ld) === true;
  }
 }
};

