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
  var u = t(9687);
  var a = t(9184);
  var d = t(8514);
  var c = t(9733);
  async function judgeRun(n, e, {definition: t, sources: o}) {
   const {job: r} = t;
   if (n.isSummed !== true && r === undefined) return raised(n, e, {
    definition: t,
    sources: o
   });
   const s = await jobsOf(n, e, o);
   const {meant: u, warnings: d} = await meantJobs(s, {
    run: n,
    repository: e
   }, {
    definition: t,
    sources: o
   });
   if (d.length > 0) return {
    status: "unknown",
    warnings: d
   };
   const c = n.isSummed ? currentMembers(s, {
    run: n,
    meant: u
   }, {
    definition: t,
    sources: o
   }) : u.map(n => ({
    name: n.name,
    status: (0, a.c2)(n, t.judging.inProgress)
   }));
   const [f, ...w] = r === undefined ? [] : u;
   const l = f !== undefined && w.length === 0 ? {
    jobId: f.id
   } : {};
   const g = summedUp(c.map(n => n.status), t);
   return {
    status: g,
    warnings: [],
    because: (0, i.Sy)(c, g),
    ...l
   };
  }
  function jobsOf({id: n, attempt: e, isLatestAttempt: t}, o, {record: r, context: s, job: i}) {
   if (!t) return r.jobs(o, n, {
    attempt: e
   });
   return r.jobs(o, n, n === s.run?.id ? {
    own: {
     runner: s.runner,
     ...i
    }
   } : {});
  }
  async function meantJobs(n, {run: e, repository: t}, {definition: {job: r}, sources: s}) {
   if (r === undefined) return {
    meant: n,
    warnings: []
   };
   const i = n.filter(({name: n}) => (0, a.EZ)(n, r));
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
   const f = c.get(r);
   const w = f === undefined ? [] : n.filter(n => (0, a.EZ)(n.name, f));
   if (w.length > 0) return {
    meant: w,
    warnings: []
   };
   const l = [ ...n.flatMap(n => (0, a.eZ)(n.name)), ...c.keys() ];
   return {
    meant: [],
    warnings: [ (0, o.mX)("job", r, l) ]
   };
  }
  function currentMembers(n, {run: e, meant: t}, {definition: o, sources: {context: r, job: s}}) {
   const i = e.id === r.run?.id ? {
    runner: r.runner,
    ...s
   } : {};
   const a = (0, u.g)(n, i);
   const d = o.job === undefined || a !== undefined && t.includes(a);
   return (0, u.n)(t, d ? i : {}, o.judging.inProgress);
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
   const u = s.filter(n => n.completed && n.status === "failing");
   return u.length === 0 ? {
    status: r,
    warnings: []
   } : {
    status: "warning",
    warnings: [],
    because: (0, i.Sy)(u, "failing")
   };
  }
  function matters(n) {
   const [e, t] = [ "passing", "warning" ].map(e => (0, s.bN)("", e, n));
   const {ignore: o} = n.judging;
   return e?.message !== t?.message || e?.color !== t?.color || o.includes("warning") !== o.includes("passing");
  }
  var f = t(2759);
  async function jobBadges(n, e, {definition: t, sources: o}) {
   const {context: s, job: d, now: c} = o;
   const {judging: w} = t;
   const {repository: l} = e.subject;
   const g = await jobsOf(n, l, o);
   const m = n.id === s.run?.id;
   const p = m ? (0, u.g)(g, {
    runner: s.runner,
    ...d
   }) : undefined;
   const {meant: h} = await meantJobs(g, {
    run: n,
    repository: l
   }, {
    definition: t,
    sources: o
   });
   const k = slugsOf(g);
   return h.flatMap(t => {
    if (t === p) return [];
    const o = (m ? a.C5 : a.c2)(t, w.inProgress);
    const s = !t.completed && o === "unknown";
    const u = m ? o : (0, f.p)(o, n.at, {
     ...w,
     now: c
    });
    if (s || w.ignore.includes(u)) return [];
    const d = {
     ...e.subject,
     job: {
      name: t.name,
      id: t.id
     }
    };
    const l = e.oneRun && {
     ...e.oneRun,
     cancelled: u === "cancelled"
    };
    const g = {
     ...e.origin,
     because: (0, i.Sy)([ {
      name: t.name,
      status: u
     } ], u)
    };
    return [ {
     ...e,
     status: u,
     subject: d,
     oneRun: l,
     origin: g,
     warnings: [],
     jobSlug: k.get(t) ?? (0, r.yR)(t.name)
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
   const {record: o} = t;
   let r = o.runs(n, e);
   const s = triggeringRun(t);
   if (s !== undefined && (0, l.tQ)(s, e) && isMeant(n, s.workflow)) r = (0, l.Yq)(r, s, n => lastOf(n, s));
   for (const o of await publishedRuns(n, e, t)) r = (0, l.Yq)(r, o, () => o);
   const i = ownRun(t);
   if (i === undefined || !(0, l.tQ)(i, e) || !await isOwnWorkflow(n, e, t)) return {
    runs: r,
    ownId: undefined
   };
   return {
    runs: (0, l.Yq)(r, i, ({createdAt: n}) => ({
     ...i,
     createdAt: n
    })),
    ownId: i.id
   };
  }
  async function publishedRuns(n, e, t) {
   const {context: o, record: r, published: s} = t;
   const {repository: i} = e;
   const u = [];
   for (const {id: a, attempt: d} of s) {
    const s = a === o.run?.id || !isOwnRepository(i, o) ? undefined : await r.run(i, a);
    if (s === undefined || !(0, l.tQ)(s, e) || !await isRunOf(s, n, t)) continue;
    const c = !s.completed && s.attempt === d;
    const f = {
     completed: true,
     status: "unknown",
     isSummed: true
    };
    u.push({
     ...s,
     isPublished: true,
     ...c ? f : {}
    });
   }
   return u;
  }
  const isOwnRepository = (n, e) => n.toLowerCase() === (0, w.fq)(e.repository).toLowerCase();
  async function isRunOf({workflow: n}, e, {context: t, record: o}) {
   if (isMeant(e, {
    ...n,
    name: ""
   })) return true;
   if (/^\d+$|\.ya?ml$/i.test(e)) return false;
   return (await o.workflow((0, w.fq)(t.repository), e)).id === n.id;
  }
  function currentRun(n, e, t) {
   const r = ownRun(t);
   if (n === "" && r === undefined) throw new o.qh("invalid", 'There is no run to look at (GITHUB_RUN_ID is not set): give "status", "needs", "workflow" or "message".');
   return {
    runs: thenOthers(r, n === "" ? undefined : () => t.record.runs(n, e)),
    ownId: r?.id
   };
  }
  async function* thenOthers(n, e) {
   if (n !== undefined) yield n;
   if (e !== undefined) for await (const t of e()) if (t.id !== n?.id) yield t;
  }
  function ownRun({context: {run: n, workflow: e, ...t}, now: o}) {
   if (n === undefined) return undefined;
   const {event: r, branch: s, actor: i, proposed: u} = t;
   return {
    ...n,
    event: r,
    branch: s,
    sha: u?.sha ?? t.sha,
    actor: i,
    completed: true,
    status: "unknown",
    isSummed: true,
    createdAt: 0,
    at: o,
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
  function triggeringRun({context: {event: n, triggering: e}, now: t}) {
   if (n !== "workflow_run" || e?.status !== "completed") return undefined;
   const {conclusion: o, ...r} = e;
   const s = (0, g._S)(o);
   return {
    ...r,
    at: r.at || t,
    completed: true,
    status: s,
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
  async function isOwnWorkflow(n, {repository: e}, {context: {workflow: t, triggering: o}, record: r}) {
   if (t === undefined) return false;
   if (!/^\d+$/.test(n)) return isMeant(n, {
    id: 0,
    ...t
   });
   const s = n === String(o?.workflow.id) ? o?.workflow : undefined;
   return (s ?? await r.workflow(e, n)).path === t.path;
  }
  var m = t(1553);
  var p = t(6646);
  var h = t(2850);
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
   const [u, ...a] = s;
   if (a.length > 0) throw new o.qh("invalid", '"each": jobs of several workflows would share names. Take one workflow a badge.');
   return u?.run === undefined ? [ i ] : [ i, ...await jobBadges(u.run, i, {
    definition: n,
    sources: e
   }) ];
  }
  async function askFor(n, e, {definition: t, sources: o}) {
   const {context: r, record: s, now: i} = o;
   const {judging: u} = t;
   const a = new Map;
   const {runs: d, ownId: c} = await candidates(n, e, {
    definition: t,
    sources: o
   });
   const {run: w, status: g} = await (0, l.jn)(d, {
    ...u,
    ownId: c,
    lastAttempt: (0, m.l)(e.repository, s),
    async judge(n) {
     const r = await judgeRun(n, e.repository, {
      definition: t,
      sources: o
     });
     a.set(n, r);
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
     ...u,
     now: i
    }),
    run: w,
    workflow: w.workflow,
    judged: a.get(w)
   };
  }
  async function candidates(n, e, {definition: t, sources: o}) {
   return t.source.kind === "run" && o.context.event !== "workflow_run" ? currentRun(n, e, o) : runsOfWorkflow(n, e, o);
  }
  async function foundIn(n, e, {definition: t, sources: o}) {
   const {context: r, record: s} = o;
   const [u] = n.length === 1 ? n : [];
   const a = u?.run;
   const d = u === undefined ? undefined : await namedWorkflow(u, e, {
    definition: t,
    sources: o
   });
   const f = n.map(n => n.status);
   const w = u === undefined ? (0, c.c)(f, t.judging) : u.status;
   const l = e.branch ?? await s.defaultBranch(e.repository);
   const g = a !== undefined && a.id === r.run?.id;
   const m = {
    workflow: d,
    run: a,
    branch: r.branch
   };
   return {
    status: w,
    workflows: d === undefined ? n.map(n => n.workflow) : [ d ],
    origin: (0, i.K$)(n, w),
    warnings: n.flatMap(({judged: n}) => n?.warnings ?? []),
    shown: n.flatMap(n => (0, h.Ff)(n.run) ?? []),
    showsUnfinished: n.some(({run: n}) => n?.isSummed === true),
    lookedUp: t.source.kind === "workflow" || r.event === "workflow_run" ? n.map(n => (0, 
    h.Ff)(n.run) ?? h.e_) : undefined,
    oneRun: g ? (0, h.p6)(m, w) : undefined,
    subject: {
     repository: e.repository,
     workflow: d,
     branch: l,
     tag: t.filters.tag ?? (g ? r.tag : undefined),
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
  async function namedWorkflow({workflow: n, run: e}, {repository: t}, {definition: o, sources: {context: r, record: s}}) {
   if (o.label !== undefined || o.job !== undefined || e === undefined) return n;
   if (e.id === r.run?.id) return n;
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
  var o = t(3916);
  var r = t(651);
  var s = t(9162);
  var i = t(9184);
  var u = t(9733);
  const a = 864e5;
  function fresh(n, e, {maxAge: t, now: o}) {
   return t !== undefined && e !== undefined && o - e > t * a ? "unknown" : n;
  }
  async function reportedDeployment(n, {filters: e, judging: t}, {context: s, record: i, now: u}) {
   const a = e.repository ?? (0, r.fq)(s.repository);
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
   const w = await i.environments(a);
   return {
    status: "unknown",
    origin: {
     from: undefined,
     because: `no deployment to ${n}`
    },
    warnings: w.includes(n) ? [] : [ (0, o.mX)("environment", n, w) ]
   };
  }
  async function reportedChecks(n, {filters: e, judging: t}, {context: a, record: d, now: c}) {
   const {sha: f, branch: w, tag: l} = e;
   const g = a.event === "workflow_run" ? a.triggering?.sha ?? a.sha : a.sha;
   const m = await d.checks(e.repository ?? (0, r.fq)(a.repository), f ?? refOf(w, l) ?? g);
   const p = m.filter(({name: e}) => (0, i.EZ)(e, n));
   const h = p.map(n => {
    const e = n.completed || t.inProgress === "show";
    return {
     ...n,
     status: e ? fresh(n.status, n.at, {
      ...t,
      now: c
     }) : "unknown"
    };
   });
   const k = (0, u.c)(h.map(n => n.status), t);
   const y = p.length === 0 ? [ (0, o.mX)("check", n, m.map(({name: n}) => n)) ] : [];
   return {
    status: k,
    origin: (0, s.FY)(h, k),
    warnings: y
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
  var s = t(2850);
  var i = t(8878);
  async function questions({source: n, filters: e}, {context: t, record: i}) {
   const u = n.kind === "workflow" ? n.workflows : [];
   const a = e.repository ?? (0, r.fq)(t.repository);
   const d = {
    ...e,
    repository: a
   };
   const c = e.branch ?? e.tag;
   if (u.length > 0) {
    const n = u.includes("*") ? (await i.workflows(a)).map(({path: n}) => n) : [];
    const t = [ ...new Set([ ...n, ...u.filter(e => e !== "*" && !n.some(n => n.endsWith(`/${e}`))) ]) ];
    const o = c ?? (isPinned(e) ? undefined : await i.defaultBranch(a));
    return {
     references: t,
     query: {
      ...d,
      branch: o
     }
    };
   }
   const {triggering: f, workflow: w} = t;
   if (t.event === "workflow_run") {
    if (f === undefined) throw new o.qh("invalid", 'The event workflow_run names no run: give "workflow".');
    return {
     references: [ String(f.workflow.id) ],
     query: {
      ...d,
      branch: c ?? (0, s.W0)(f.branch)
     }
    };
   }
   if (w === undefined && n.kind === "workflow") {
    throw new o.qh("invalid", 'Which workflow is meant? This run names none: give "workflow".');
   }
   const l = n.kind === "run" && e.event === undefined ? [ t.event ] : e.event;
   const g = c ?? (isPinned(e) ? undefined : t.branch);
   return {
    references: [ w?.path ?? "" ],
    query: {
     ...d,
     event: l,
     branch: g
    }
   };
  }
  function isPinned({sha: n, runNumber: e, runId: t, event: o}) {
   return n !== undefined || e !== undefined || t !== undefined || o?.every(i.ld) === true;
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

