"use strict";

exports.id = 349;

exports.ids = [ 349, 759 ];

exports.modules = {
 6349: (n, e, t) => {
  t.d(e, {
   lookUp: () => lookUp
  });
  var o = t(3916);
  var r = t(6518);
  var s = t(8248);
  var i = t(9162);
  var a = t(9687);
  var u = t(9184);
  var d = t(8514);
  var c = t(9733);
  async function judgeRun(n, e, {definition: t, sources: o}) {
   const {context: r} = o;
   const {job: s} = t;
   const a = n.id === r.run?.id;
   if (!a && s === undefined) return raised(n, e, {
    definition: t,
    sources: o
   });
   const d = await jobsOf(n, e, o);
   const {meant: c, warnings: f} = await meantJobs(d, {
    run: n,
    repository: e
   }, {
    definition: t,
    sources: o
   });
   if (f.length > 0) return {
    status: "unknown",
    warnings: f
   };
   const w = a ? ownMembers(d, c, {
    definition: t,
    sources: o
   }) : c.map(n => ({
    name: n.name,
    status: (0, u.c2)(n, t.judging.inProgress)
   }));
   const [l, ...g] = s === undefined ? [] : c;
   const h = l !== undefined && g.length === 0 ? {
    jobId: l.id
   } : {};
   const p = summedUp(w.map(n => n.status), t);
   return {
    status: p,
    warnings: [],
    because: (0, i.Sy)(w, p),
    ...h
   };
  }
  function jobsOf({id: n, attempt: e, isLatestAttempt: t}, o, {record: r}) {
   return r.jobs(o, n, t ? undefined : e);
  }
  async function meantJobs(n, {run: e, repository: t}, {definition: {job: r}, sources: s}) {
   if (r === undefined) return {
    meant: n,
    warnings: []
   };
   const i = n.filter(({name: n}) => (0, u.EZ)(n, r));
   if (i.length > 0) return {
    meant: i,
    warnings: []
   };
   const {path: a} = e.workflow;
   const d = a.startsWith(".github/workflows/");
   const c = d ? await s.record.jobNames(t, {
    path: a,
    sha: e.sha
   }) : new Map;
   const f = c.get(r);
   const w = f === undefined ? [] : n.filter(n => (0, u.EZ)(n.name, f));
   if (w.length > 0) return {
    meant: w,
    warnings: []
   };
   const l = [ ...n.flatMap(n => (0, u.eZ)(n.name)), ...c.keys() ];
   return {
    meant: [],
    warnings: [ (0, o.mX)("job", r, l) ]
   };
  }
  function ownMembers(n, e, {definition: t, sources: o}) {
   const r = {
    runner: o.context.runner,
    ...o.job
   };
   const s = (0, a.g)(n, r);
   const i = t.job === undefined || s !== undefined && e.includes(s);
   return (0, a.n)(e, i ? r : {}, t.judging.inProgress);
  }
  function summedUp(n, {judging: e}) {
   const t = n.length > 0 && n.every(n => e.ignore.includes(n));
   return t ? (0, d.QZ)(n) : (0, c.c)(n, e);
  }
  async function raised(n, e, {definition: t, sources: o}) {
   const {status: r} = n;
   if (!n.completed || r !== "passing" || !matters(t)) return {
    status: r,
    warnings: []
   };
   const s = await jobsOf(n, e, o);
   const a = s.filter(n => n.completed && n.status === "failing");
   return a.length === 0 ? {
    status: r,
    warnings: []
   } : {
    status: "warning",
    warnings: [],
    because: (0, i.Sy)(a, "failing")
   };
  }
  function matters(n) {
   const [e, t] = [ "passing", "warning" ].map(e => (0, s.bN)("", e, n));
   const {ignore: o} = n.judging;
   return e?.message !== t?.message || e?.color !== t?.color || o.includes("warning") !== o.includes("passing");
  }
  var f = t(2759);
  async function jobBadges(n, e, {definition: t, sources: o}) {
   const {context: s, job: i, now: d} = o;
   const {judging: c} = t;
   const {repository: w} = e.subject;
   const l = await jobsOf(n, w, o);
   const g = n.id === s.run?.id;
   const h = g ? (0, a.g)(l, {
    runner: s.runner,
    ...i
   }) : undefined;
   const {meant: p} = await meantJobs(l, {
    run: n,
    repository: w
   }, {
    definition: t,
    sources: o
   });
   const m = slugsOf(l);
   return p.flatMap(t => {
    if (t === h) return [];
    const o = (g ? u.C5 : u.c2)(t, c.inProgress);
    const s = !t.completed && o === "unknown";
    const i = g ? o : (0, f.p)(o, n.at, {
     ...c,
     now: d
    });
    if (s || c.ignore.includes(i)) return [];
    const a = {
     ...e.subject,
     job: {
      name: t.name,
      id: t.id
     }
    };
    const w = e.oneRun && {
     ...e.oneRun,
     cancelled: i === "cancelled"
    };
    const l = {
     ...e.origin,
     because: undefined
    };
    return [ {
     ...e,
     status: i,
     subject: a,
     oneRun: w,
     origin: l,
     warnings: [],
     jobSlug: m.get(t) ?? (0, r.yR)(t.name)
    } ];
   });
  }
  function slugsOf(n) {
   const e = [ ...n ].sort((n, e) => n.name < e.name ? -1 : n.name > e.name ? 1 : n.id - e.id);
   const t = new Set;
   const o = new Map;
   for (const n of e) {
    const e = (0, r.yR)(n.name);
    let s = e;
    for (let n = 2; t.has(s); n++) s = `${e}-${String(n)}`;
    t.add(s);
    o.set(n, s);
   }
   return o;
  }
  var w = t(651);
  var l = t(8878);
  var g = t(2420);
  async function runsOfWorkflow(n, e, t) {
   const {context: o, record: r} = t;
   let s = r.runs(n, e);
   const i = triggeringRun(o);
   if (i !== undefined && (0, l.tQ)(i, e) && isMeant(n, i.workflow)) s = (0, l.Yq)(s, i, n => lastOf(n, i));
   const a = ownRun(t);
   if (a === undefined || !(0, l.tQ)(a, e) || !await isOwnWorkflow(n, e, t)) return {
    runs: s,
    ownId: undefined
   };
   return {
    runs: (0, l.Yq)(s, a, ({createdAt: n}) => ({
     ...a,
     createdAt: n
    })),
    ownId: a.id
   };
  }
  function currentRun(n, e, t) {
   const r = ownRun(t);
   if (n === "" && r === undefined) throw new o.qh("invalid", 'There is no run to look at (GITHUB_RUN_ID is not set): give "status", "needs", "workflow" or "message".');
   const s = r !== undefined && (0, l.tQ)(r, e) ? r : undefined;
   return {
    runs: thenOthers(s, n === "" ? undefined : () => t.record.runs(n, e)),
    ownId: r?.id
   };
  }
  async function* thenOthers(n, e) {
   if (n !== undefined) yield n;
   if (e !== undefined) for await (const t of e()) if (t.id !== n?.id) yield t;
  }
  function ownRun({context: {run: n, workflow: e, ...t}, now: o}) {
   if (n === undefined) return undefined;
   const {event: r, branch: s, actor: i, proposed: a} = t;
   return {
    ...n,
    event: r,
    branch: s,
    sha: a?.sha ?? t.sha,
    actor: i,
    completed: true,
    status: "unknown",
    createdAt: 0,
    at: o,
    isLatestAttempt: true,
    displayTitle: "",
    headRepository: a === undefined ? (0, w.fq)(t.repository) : a.repository,
    workflow: {
     id: 0,
     path: e?.path ?? "",
     name: e?.name ?? ""
    }
   };
  }
  function triggeringRun({event: n, triggering: e}) {
   if (n !== "workflow_run" || e?.status !== "completed") return undefined;
   const {conclusion: t, ...o} = e;
   return {
    ...o,
    completed: true,
    status: (0, g._S)(t),
    isLatestAttempt: true
   };
  }
  function lastOf(n, e) {
   if (n.completed && n.attempt >= e.attempt) return n;
   return {
    ...e,
    isLatestAttempt: n.attempt <= e.attempt
   };
  }
  function isMeant(n, {id: e, path: t, name: o}) {
   const r = [ t, t.replace(/^.*\//, ""), o, e === 0 ? "" : String(e) ];
   return r.some(e => e !== "" && e === n);
  }
  async function isOwnWorkflow(n, {repository: e}, {context: {workflow: t}, record: o}) {
   if (t === undefined) return false;
   if (!/^\d+$/.test(n)) return isMeant(n, {
    id: 0,
    ...t
   });
   return (await o.workflow(e, n)).path === t.path;
  }
  var h = t(1553);
  var p = t(6646);
  var m = t(2850);
  async function lookUp(n, e) {
   const {references: t, query: r} = await (0, p.a)(n, e);
   const s = [];
   for (const o of t) s.push(await askFor(o, r, {
    definition: n,
    sources: e
   }));
   const i = await foundIn(s, r, {
    definition: n,
    sources: e
   });
   if (n.judging.each !== "job") return [ i ];
   const [a, ...u] = s;
   if (u.length > 0) throw new o.qh("invalid", '"each": jobs of several workflows would share names. Take one workflow a badge.');
   return a?.run === undefined ? [ i ] : [ i, ...await jobBadges(a.run, i, {
    definition: n,
    sources: e
   }) ];
  }
  async function askFor(n, e, {definition: t, sources: o}) {
   const {context: r, record: s, now: i} = o;
   const {judging: a} = t;
   const u = new Map;
   const {runs: d, ownId: c} = await candidates(n, e, {
    definition: t,
    sources: o
   });
   const {run: w, status: g} = await (0, l.jn)(d, {
    ...a,
    ownId: c,
    lastAttempt: (0, h.l)(e.repository, s),
    async judge(n) {
     const r = await judgeRun(n, e.repository, {
      definition: t,
      sources: o
     });
     u.set(n, r);
     return r.status;
    }
   });
   if (w === undefined) return {
    status: g,
    run: w,
    workflow: await s.workflow(e.repository, n),
    judged: undefined
   };
   const p = w.id === r.run?.id;
   return {
    status: p ? g : (0, f.p)(g, w.at, {
     ...a,
     now: i
    }),
    run: w,
    workflow: w.workflow,
    judged: u.get(w)
   };
  }
  async function candidates(n, e, {definition: t, sources: o}) {
   return t.source.kind === "run" && o.context.event !== "workflow_run" ? currentRun(n, e, o) : runsOfWorkflow(n, e, o);
  }
  async function foundIn(n, e, {definition: t, sources: o}) {
   const {context: r, record: s} = o;
   const [a] = n.length === 1 ? n : [];
   const u = a?.run;
   const d = a === undefined ? undefined : await namedWorkflow(a, e, {
    definition: t,
    sources: o
   });
   const f = n.map(n => n.status);
   const w = a === undefined ? (0, c.c)(f, t.judging) : a.status;
   const l = e.branch ?? await s.defaultBranch(e.repository);
   const g = u !== undefined && u.id === r.run?.id;
   const h = {
    workflow: d,
    run: u,
    branch: r.branch
   };
   return {
    status: w,
    workflows: d === undefined ? n.map(n => n.workflow) : [ d ],
    origin: (0, i.K$)(n, w),
    warnings: n.flatMap(({judged: n}) => n?.warnings ?? []),
    shown: n.flatMap(n => (0, m.Ff)(n.run) ?? []),
    oneRun: g ? (0, m.p6)(h, {
     status: w,
     isLookedUp: t.source.kind !== "run"
    }) : undefined,
    subject: {
     repository: e.repository,
     workflow: d,
     branch: l,
     tag: t.filters.tag ?? (g ? r.tag : undefined),
     run: u,
     sha: u?.sha ?? "",
     job: t.job === undefined ? undefined : {
      name: t.job,
      id: a?.judged?.jobId
     },
     environment: undefined
    }
   };
  }
  async function namedWorkflow({workflow: n, run: e}, {repository: t}, {definition: o, sources: {context: r, record: s}}) {
   if (o.label !== undefined || o.job !== undefined || e === undefined) return n;
   if (e.id === r.run?.id) return n;
   const {id: i, name: a, path: u} = e.workflow;
   const d = a === u && (e.status === "failing" || e.status === "errored");
   if (a !== "" && a !== e.displayTitle && !d) return n;
   return {
    ...n,
    name: (await s.workflow(t, String(i))).name
   };
  }
 },
 2759: (n, e, t) => {
  t.d(e, {
   p: () => fresh,
   reportedChecks: () => reportedChecks,
   reportedDeployment: () => reportedDeployment
  });
  var o = t(3916);
  var r = t(651);
  var s = t(9162);
  var i = t(9184);
  var a = t(9733);
  const u = 864e5;
  function fresh(n, e, {maxAge: t, now: o}) {
   return t !== undefined && e !== undefined && o - e > t * u ? "unknown" : n;
  }
  async function reportedDeployment(n, {filters: e, judging: t}, {context: s, record: i, now: a}) {
   const u = e.repository ?? (0, r.fq)(s.repository);
   const d = e.branch ?? e.tag;
   const c = {
    environment: n,
    ...d === undefined ? {} : {
     ref: d
    },
    ...e.sha === undefined ? {} : {
     sha: e.sha
    }
   };
   const f = await i.deployment(u, c);
   if (f !== undefined) {
    const e = fresh(f.status, f.at, {
     ...t,
     now: a
    });
    const o = t.ignore.includes(e) ? {
     untouched: `the status ${e} is ignored`
    } : {};
    return {
     status: e,
     origin: {
      from: `the deployment to ${n}`
     },
     warnings: [],
     ...o
    };
   }
   const w = await i.environments(u);
   return {
    status: "unknown",
    origin: {
     from: undefined,
     because: `no deployment to ${n}`
    },
    warnings: w.includes(n) ? [] : [ (0, o.mX)("environment", n, w) ]
   };
  }
  async function reportedChecks(n, {filters: e, judging: t}, {context: u, record: d, now: c}) {
   const {sha: f, branch: w, tag: l} = e;
   const g = u.event === "workflow_run" ? u.triggering?.sha ?? u.sha : u.sha;
   const h = await d.checks(e.repository ?? (0, r.fq)(u.repository), f ?? refOf(w, l) ?? g);
   const p = h.filter(({name: e}) => (0, i.EZ)(e, n));
   const m = p.map(n => {
    const e = n.completed || t.inProgress === "show";
    return {
     ...n,
     status: e ? fresh(n.status, n.at, {
      ...t,
      now: c
     }) : "unknown"
    };
   });
   const k = (0, a.c)(m.map(n => n.status), t);
   const b = p.length === 0 ? [ (0, o.mX)("check", n, h.map(({name: n}) => n)) ] : [];
   return {
    status: k,
    origin: (0, s.FY)(m, k),
    warnings: b
   };
  }
  function refOf(n, e) {
   if (n !== undefined) return `heads/${n}`;
   return e === undefined ? undefined : `tags/${e}`;
  }
 },
 6646: (n, e, t) => {
  t.d(e, {
   a: () => questions
  });
  var o = t(3916);
  var r = t(651);
  var s = t(8878);
  async function questions({source: n, filters: e}, {context: t, record: s}) {
   const i = n.kind === "workflow" ? n.workflows : [];
   const a = e.repository ?? (0, r.fq)(t.repository);
   const u = {
    ...e,
    repository: a
   };
   const d = e.branch ?? e.tag;
   if (i.length > 0) {
    const n = i.includes("*") ? (await s.workflows(a)).map(({path: n}) => n) : [];
    const t = [ ...new Set([ ...n, ...i.filter(e => e !== "*" && !n.some(n => n.endsWith(`/${e}`))) ]) ];
    const o = d ?? (isPinned(e) ? undefined : await s.defaultBranch(a));
    return {
     references: t,
     query: {
      ...u,
      branch: o
     }
    };
   }
   const {triggering: c, workflow: f} = t;
   if (t.event === "workflow_run") {
    if (c === undefined) throw new o.qh("invalid", 'The event workflow_run names no run: give "workflow".');
    return {
     references: [ String(c.workflow.id) ],
     query: {
      ...u,
      branch: d ?? branchOf(c)
     }
    };
   }
   if (f === undefined && n.kind === "workflow") {
    throw new o.qh("invalid", 'Which workflow is meant? This run names none: give "workflow".');
   }
   const w = n.kind === "run" && e.event === undefined ? [ t.event ] : e.event;
   const l = d ?? (isPinned(e) ? undefined : t.branch);
   return {
    references: [ f?.path ?? "" ],
    query: {
     ...u,
     event: w,
     branch: l
    }
   };
  }
  function branchOf({branch: n}) {
   if (n === null) throw new o.qh("invalid", 'The triggering run has no branch: give "branch".');
   return n;
  }
  function isPinned({sha: n, runNumber: e, runId: t, event: o}) {
   return n !== undefined || e !== undefined || t !== undefined || o?.every(s.ld) === true;
  }
 },
 9733: (n, e, t) => {
  t.d(e, {
   c: () => sum
  });
  var o = t(8514);
  function sum(n, {strict: e, ignore: t}) {
   const r = n.filter(n => !t.includes(n));
   const s = (0, o.QZ)(r);
   const i = o.f.indexOf(s) >= o.f.indexOf("warning");
   return e && i && r.includes("unknown") ? "unknown" : s;
  }
 }
};

