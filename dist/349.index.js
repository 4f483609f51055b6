"use strict";

exports.id = 349;

exports.ids = [ 349, 759 ];

exports.modules = {
 6349: (n, e, t) => {
  t.d(e, {
   lookUp: () => lookUp
  });
  var r = t(3916);
  var o = t(6518);
  var s = t(8248);
  var i = t(9162);
  var u = t(9687);
  var a = t(9184);
  var d = t(8514);
  var c = t(9733);
  async function judgeRun(n, e, {definition: t, sources: r}) {
   const {context: o} = r;
   const {job: s} = t;
   const u = n.id === o.run?.id;
   if (!u && s === undefined) return raised(n, e, {
    definition: t,
    sources: r
   });
   const d = await jobsOf(n, e, r);
   const {meant: c, warnings: f} = await meantJobs(d, {
    run: n,
    repository: e
   }, {
    definition: t,
    sources: r
   });
   if (f.length > 0) return {
    status: "unknown",
    warnings: f
   };
   const w = u ? ownMembers(d, c, {
    definition: t,
    sources: r
   }) : c.map(n => ({
    name: n.name,
    status: (0, a.c2)(n, t.judging.inProgress)
   }));
   const [l, ...g] = s === undefined ? [] : c;
   const p = l !== undefined && g.length === 0 ? {
    jobId: l.id
   } : {};
   const h = summedUp(w.map(n => n.status), t);
   return {
    status: h,
    warnings: [],
    because: (0, i.Sy)(w, h),
    ...p
   };
  }
  function jobsOf({id: n, attempt: e, isLatestAttempt: t}, r, {record: o, context: s, job: i}) {
   if (!t) return o.jobs(r, n, {
    attempt: e
   });
   return o.jobs(r, n, n === s.run?.id ? {
    own: {
     runner: s.runner,
     ...i
    }
   } : {});
  }
  async function meantJobs(n, {run: e, repository: t}, {definition: {job: o}, sources: s}) {
   if (o === undefined) return {
    meant: n,
    warnings: []
   };
   const i = n.filter(({name: n}) => (0, a.EZ)(n, o));
   if (i.length > 0) return {
    meant: i,
    warnings: []
   };
   const {path: u} = e.workflow;
   const d = u.startsWith(".github/workflows/");
   const c = d ? await s.record.jobNames(t, {
    path: u,
    sha: e.sha
   }) : new Map;
   const f = c.get(o);
   const w = f === undefined ? [] : n.filter(n => (0, a.EZ)(n.name, f));
   if (w.length > 0) return {
    meant: w,
    warnings: []
   };
   const l = [ ...n.flatMap(n => (0, a.eZ)(n.name)), ...c.keys() ];
   return {
    meant: [],
    warnings: [ (0, r.mX)("job", o, l) ]
   };
  }
  function ownMembers(n, e, {definition: t, sources: r}) {
   const o = {
    runner: r.context.runner,
    ...r.job
   };
   const s = (0, u.g)(n, o);
   const i = t.job === undefined || s !== undefined && e.includes(s);
   return (0, u.n)(e, i ? o : {}, t.judging.inProgress);
  }
  function summedUp(n, {judging: e}) {
   const t = n.length > 0 && n.every(n => e.ignore.includes(n));
   return t ? (0, d.QZ)(n) : (0, c.c)(n, e);
  }
  async function raised(n, e, {definition: t, sources: r}) {
   const {status: o} = n;
   if (!n.completed || o !== "passing" || !matters(t)) return {
    status: o,
    warnings: []
   };
   const s = await jobsOf(n, e, r);
   const u = s.filter(n => n.completed && n.status === "failing");
   return u.length === 0 ? {
    status: o,
    warnings: []
   } : {
    status: "warning",
    warnings: [],
    because: (0, i.Sy)(u, "failing")
   };
  }
  function matters(n) {
   const [e, t] = [ "passing", "warning" ].map(e => (0, s.bN)("", e, n));
   const {ignore: r} = n.judging;
   return e?.message !== t?.message || e?.color !== t?.color || r.includes("warning") !== r.includes("passing");
  }
  var f = t(2759);
  async function jobBadges(n, e, {definition: t, sources: r}) {
   const {context: s, job: i, now: d} = r;
   const {judging: c} = t;
   const {repository: w} = e.subject;
   const l = await jobsOf(n, w, r);
   const g = n.id === s.run?.id;
   const p = g ? (0, u.g)(l, {
    runner: s.runner,
    ...i
   }) : undefined;
   const {meant: h} = await meantJobs(l, {
    run: n,
    repository: w
   }, {
    definition: t,
    sources: r
   });
   const m = slugsOf(l);
   return h.flatMap(t => {
    if (t === p) return [];
    const r = (g ? a.C5 : a.c2)(t, c.inProgress);
    const s = !t.completed && r === "unknown";
    const i = g ? r : (0, f.p)(r, n.at, {
     ...c,
     now: d
    });
    if (s || c.ignore.includes(i)) return [];
    const u = {
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
     subject: u,
     oneRun: w,
     origin: l,
     warnings: [],
     jobSlug: m.get(t) ?? (0, o.yR)(t.name)
    } ];
   });
  }
  function slugsOf(n) {
   const e = [ ...n ].sort((n, e) => n.name < e.name ? -1 : n.name > e.name ? 1 : n.id - e.id);
   const t = new Set;
   const r = new Map;
   for (const n of e) {
    const e = (0, o.yR)(n.name);
    let s = e;
    for (let n = 2; t.has(s); n++) s = `${e}-${String(n)}`;
    t.add(s);
    r.set(n, s);
   }
   return r;
  }
  var w = t(651);
  var l = t(8878);
  var g = t(2420);
  async function runsOfWorkflow(n, e, t) {
   const {context: r, record: o} = t;
   let s = o.runs(n, e);
   const i = triggeringRun(r);
   if (i !== undefined && (0, l.tQ)(i, e) && isMeant(n, i.workflow)) s = (0, l.Yq)(s, i, n => lastOf(n, i));
   const u = ownRun(t);
   if (u === undefined || !(0, l.tQ)(u, e) || !await isOwnWorkflow(n, e, t)) return {
    runs: s,
    ownId: undefined
   };
   return {
    runs: (0, l.Yq)(s, u, ({createdAt: n}) => ({
     ...u,
     createdAt: n
    })),
    ownId: u.id
   };
  }
  function currentRun(n, e, t) {
   const o = ownRun(t);
   if (n === "" && o === undefined) throw new r.qh("invalid", 'There is no run to look at (GITHUB_RUN_ID is not set): give "status", "needs", "workflow" or "message".');
   const s = o !== undefined && (0, l.tQ)(o, e) ? o : undefined;
   return {
    runs: thenOthers(s, n === "" ? undefined : () => t.record.runs(n, e)),
    ownId: o?.id
   };
  }
  async function* thenOthers(n, e) {
   if (n !== undefined) yield n;
   if (e !== undefined) for await (const t of e()) if (t.id !== n?.id) yield t;
  }
  function ownRun({context: {run: n, workflow: e, ...t}, now: r}) {
   if (n === undefined) return undefined;
   const {event: o, branch: s, actor: i, proposed: u} = t;
   return {
    ...n,
    event: o,
    branch: s,
    sha: u?.sha ?? t.sha,
    actor: i,
    completed: true,
    status: "unknown",
    createdAt: 0,
    at: r,
    isLatestAttempt: true,
    displayTitle: "",
    headRepository: u === undefined ? (0, w.fq)(t.repository) : u.repository,
    workflow: {
     id: 0,
     path: e?.path ?? "",
     name: e?.name ?? ""
    }
   };
  }
  function triggeringRun({event: n, triggering: e}) {
   if (n !== "workflow_run" || e?.status !== "completed") return undefined;
   const {conclusion: t, ...r} = e;
   return {
    ...r,
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
  function isMeant(n, {id: e, path: t, name: r}) {
   const o = [ t, t.replace(/^.*\//, ""), r, e === 0 ? "" : String(e) ];
   return o.some(e => e !== "" && e === n);
  }
  async function isOwnWorkflow(n, {repository: e}, {context: {workflow: t, triggering: r}, record: o}) {
   if (t === undefined) return false;
   if (!/^\d+$/.test(n)) return isMeant(n, {
    id: 0,
    ...t
   });
   const s = n === String(r?.workflow.id) ? r?.workflow : undefined;
   return (s ?? await o.workflow(e, n)).path === t.path;
  }
  var p = t(1553);
  var h = t(6646);
  var m = t(2850);
  async function lookUp(n, e) {
   const {references: t, query: o} = await (0, h.a)(n, e);
   const s = [];
   for (const r of t) s.push(await askFor(r, o, {
    definition: n,
    sources: e
   }));
   const i = await foundIn(s, o, {
    definition: n,
    sources: e
   });
   if (n.judging.each !== "job") return [ i ];
   const [u, ...a] = s;
   if (a.length > 0) throw new r.qh("invalid", '"each": jobs of several workflows would share names. Take one workflow a badge.');
   return u?.run === undefined ? [ i ] : [ i, ...await jobBadges(u.run, i, {
    definition: n,
    sources: e
   }) ];
  }
  async function askFor(n, e, {definition: t, sources: r}) {
   const {context: o, record: s, now: i} = r;
   const {judging: u} = t;
   const a = new Map;
   const {runs: d, ownId: c} = await candidates(n, e, {
    definition: t,
    sources: r
   });
   const {run: w, status: g} = await (0, l.jn)(d, {
    ...u,
    ownId: c,
    lastAttempt: (0, p.l)(e.repository, s),
    async judge(n) {
     const o = await judgeRun(n, e.repository, {
      definition: t,
      sources: r
     });
     a.set(n, o);
     return o.status;
    }
   });
   if (w === undefined) return {
    status: g,
    run: w,
    workflow: await s.workflow(e.repository, n),
    judged: undefined
   };
   const h = w.id === o.run?.id;
   return {
    status: h ? g : (0, f.p)(g, w.at, {
     ...u,
     now: i
    }),
    run: w,
    workflow: w.workflow,
    judged: a.get(w)
   };
  }
  async function candidates(n, e, {definition: t, sources: r}) {
   return t.source.kind === "run" && r.context.event !== "workflow_run" ? currentRun(n, e, r) : runsOfWorkflow(n, e, r);
  }
  async function foundIn(n, e, {definition: t, sources: r}) {
   const {context: o, record: s} = r;
   const [u] = n.length === 1 ? n : [];
   const a = u?.run;
   const d = u === undefined ? undefined : await namedWorkflow(u, e, {
    definition: t,
    sources: r
   });
   const f = n.map(n => n.status);
   const w = u === undefined ? (0, c.c)(f, t.judging) : u.status;
   const l = e.branch ?? await s.defaultBranch(e.repository);
   const g = a !== undefined && a.id === o.run?.id;
   const p = {
    workflow: d,
    run: a,
    branch: o.branch
   };
   return {
    status: w,
    workflows: d === undefined ? n.map(n => n.workflow) : [ d ],
    origin: (0, i.K$)(n, w),
    warnings: n.flatMap(({judged: n}) => n?.warnings ?? []),
    shown: n.flatMap(n => (0, m.Ff)(n.run) ?? []),
    oneRun: g ? (0, m.p6)(p, {
     status: w,
     isLookedUp: t.source.kind !== "run"
    }) : undefined,
    subject: {
     repository: e.repository,
     workflow: d,
     branch: l,
     tag: t.filters.tag ?? (g ? o.tag : undefined),
     run: a,
     sha: a?.sha ?? "",
     job: t.job === undefined ? undefined : {
      name: t.job,
      id: u?.judged?.jobId
     },
     environment: undefined
    }
   };
  }
  async function namedWorkflow({workflow: n, run: e}, {repository: t}, {definition: r, sources: {context: o, record: s}}) {
   if (r.label !== undefined || r.job !== undefined || e === undefined) return n;
   if (e.id === o.run?.id) return n;
   const {id: i, name: u, path: a} = e.workflow;
   const d = u === a && (e.status === "failing" || e.status === "errored");
   if (u !== "" && u !== e.displayTitle && !d) return n;
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
  var r = t(3916);
  var o = t(651);
  var s = t(9162);
  var i = t(9184);
  var u = t(9733);
  const a = 864e5;
  function fresh(n, e, {maxAge: t, now: r}) {
   return t !== undefined && e !== undefined && r - e > t * a ? "unknown" : n;
  }
  async function reportedDeployment(n, {filters: e, judging: t}, {context: s, record: i, now: u}) {
   const a = e.repository ?? (0, o.fq)(s.repository);
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
   const f = await i.deployment(a, c);
   if (f !== undefined) {
    const e = fresh(f.status, f.at, {
     ...t,
     now: u
    });
    const r = t.ignore.includes(e) ? {
     untouched: `the status ${e} is ignored`
    } : {};
    return {
     status: e,
     origin: {
      from: `the deployment to ${n}`
     },
     warnings: [],
     ...r
    };
   }
   const w = await i.environments(a);
   return {
    status: "unknown",
    origin: {
     from: undefined,
     because: `no deployment to ${n}`
    },
    warnings: w.includes(n) ? [] : [ (0, r.mX)("environment", n, w) ]
   };
  }
  async function reportedChecks(n, {filters: e, judging: t}, {context: a, record: d, now: c}) {
   const {sha: f, branch: w, tag: l} = e;
   const g = a.event === "workflow_run" ? a.triggering?.sha ?? a.sha : a.sha;
   const p = await d.checks(e.repository ?? (0, o.fq)(a.repository), f ?? refOf(w, l) ?? g);
   const h = p.filter(({name: e}) => (0, i.EZ)(e, n));
   const m = h.map(n => {
    const e = n.completed || t.inProgress === "show";
    return {
     ...n,
     status: e ? fresh(n.status, n.at, {
      ...t,
      now: c
     }) : "unknown"
    };
   });
   const k = (0, u.c)(m.map(n => n.status), t);
   const b = h.length === 0 ? [ (0, r.mX)("check", n, p.map(({name: n}) => n)) ] : [];
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
  var r = t(3916);
  var o = t(651);
  var s = t(8878);
  async function questions({source: n, filters: e}, {context: t, record: s}) {
   const i = n.kind === "workflow" ? n.workflows : [];
   const u = e.repository ?? (0, o.fq)(t.repository);
   const a = {
    ...e,
    repository: u
   };
   const d = e.branch ?? e.tag;
   if (i.length > 0) {
    const n = i.includes("*") ? (await s.workflows(u)).map(({path: n}) => n) : [];
    const t = [ ...new Set([ ...n, ...i.filter(e => e !== "*" && !n.some(n => n.endsWith(`/${e}`))) ]) ];
    const r = d ?? (isPinned(e) ? undefined : await s.defaultBranch(u));
    return {
     references: t,
     query: {
      ...a,
      branch: r
     }
    };
   }
   const {triggering: c, workflow: f} = t;
   if (t.event === "workflow_run") {
    if (c === undefined) throw new r.qh("invalid", 'The event workflow_run names no run: give "workflow".');
    return {
     references: [ String(c.workflow.id) ],
     query: {
      ...a,
      branch: d ?? branchOf(c)
     }
    };
   }
   if (f === undefined && n.kind === "workflow") {
    throw new r.qh("invalid", 'Which workflow is meant? This run names none: give "workflow".');
   }
   const w = n.kind === "run" && e.event === undefined ? [ t.event ] : e.event;
   const l = d ?? (isPinned(e) ? undefined : t.branch);
   return {
    references: [ f?.path ?? "" ],
    query: {
     ...a,
     event: w,
     branch: l
    }
   };
  }
  function branchOf({branch: n}) {
   if (n === null) throw new r.qh("invalid", 'The triggering run has no branch: give "branch".');
   return n;
  }
  function isPinned({sha: n, runNumber: e, runId: t, event: r}) {
   return n !== undefined || e !== undefined || t !== undefined || r?.every(s.ld) === true;
  }
 },
 9733: (n, e, t) => {
  t.d(e, {
   c: () => sum
  });
  var r = t(8514);
  function sum(n, {strict: e, ignore: t}) {
   const o = n.filter(n => !t.includes(n));
   const s = (0, r.QZ)(o);
   const i = r.f.indexOf(s) >= r.f.indexOf("warning");
   return e && i && o.includes("unknown") ? "unknown" : s;
  }
 }
};

