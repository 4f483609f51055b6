"use strict";

exports.id = 671;

exports.ids = [ 671 ];

exports.modules = {
 1028: (e, t, n) => {
  n.d(t, {
   Cr: () => bold,
   Jz: () => isForPeople,
   _D: () => inColors,
   cv: () => say,
   dS: () => colored,
   r5: () => colorDepth
  });
  var s = n(3399);
  var r = n(4006);
  function colorDepth(e, t) {
   const {isatty: n, WriteStream: s} = process.getBuiltinModule("node:tty");
   const r = n(e) || t["FORCE_COLOR"] !== undefined;
   return r ? s.prototype.getColorDepth(t) : 1;
  }
  function isForPeople(e) {
   return process.getBuiltinModule("node:tty").isatty(1) || colorDepth(1, e) > 1;
  }
  const styled = (e, t, n) => n === 1 ? e : `\x1b[${t}m${e}\x1b[0m`;
  const bold = (e, t) => styled(e, "1", t);
  function say(e, t) {
   const n = e === "warning" ? "33" : "36";
   (0, r.yy)(`${styled(`${e}:`, n, colorDepth(2, process.env))} ${(0, r.Is)(t)}\n`, 2);
  }
  function inColors({label: e, message: t, labelColor: n, color: s}, o) {
   const i = [ {
    text: e,
    color: n
   }, {
    text: t,
    color: s
   } ].filter(({text: e}) => e !== "");
   if (o === 1) return `[${i.map(({text: e}) => (0, r.Is)(e)).join("|")}]`;
   return i.map(e => painted(` ${(0, r.Is)(e.text)} `, e.color, o)).join("");
  }
  function colored(e, t, n) {
   return n === 1 ? e : styled(e, codeOf(t, n, "text").code, n);
  }
  function painted(e, t, n) {
   const {code: r, shown: o} = codeOf(t, n, "background");
   return styled(e, `${r};${codeOf((0, s.kF)(o), n, "text").code}`, n);
  }
  function codeOf(e, t, n) {
   const s = channelsOf(e);
   const r = n === "background" ? 10 : 0;
   if (t >= 24) return {
    code: `${38 + r};2;${s.join(";")}`,
    shown: e
   };
   if (t >= 8) {
    const e = nearestOf(s, a);
    return {
     code: `${38 + r};5;${16 + e}`,
     shown: hexOf(a[e])
    };
   }
   const i = nearestOf(s, o);
   return {
    code: String((i < 8 ? 30 + i : 82 + i) + r),
    shown: hexOf(o[i])
   };
  }
  const o = [ ...[ [ 0, 0, 0 ], [ 205, 0, 0 ], [ 0, 205, 0 ], [ 205, 205, 0 ], [ 0, 0, 238 ], [ 205, 0, 205 ], [ 0, 205, 205 ], [ 229, 229, 229 ] ], ...[ [ 127, 127, 127 ], [ 255, 0, 0 ], [ 0, 255, 0 ], [ 255, 255, 0 ], [ 92, 92, 255 ], [ 255, 0, 255 ], [ 0, 255, 255 ], [ 255, 255, 255 ] ] ].map(([e = 0, t = 0, n = 0]) => [ e, t, n ]);
  const i = [ 0, 95, 135, 175, 215, 255 ];
  const a = [ ...i.flatMap(e => i.flatMap(t => i.map(n => [ e, t, n ]))), ...Array.from({
   length: 24
  }, (e, t) => [ 8 + 10 * t, 8 + 10 * t, 8 + 10 * t ]) ];
  function nearestOf([e, t, n], s) {
   const r = s.map(([s, r, o]) => (s - e) ** 2 + (r - t) ** 2 + (o - n) ** 2);
   return r.indexOf(Math.min(...r));
  }
  function channelsOf(e) {
   const t = e.length < 6 ? e.slice(1).replace(/./g, "$&$&") : e.slice(1);
   const n = parseInt(t.slice(0, 6), 16);
   return [ n >> 16, n >> 8 & 255, n & 255 ];
  }
  const hexOf = (e = [ 0, 0, 0 ]) => `#${e.map(e => e.toString(16).padStart(2, "0")).join("")}`;
 },
 1516: ((e, t, n) => {
var judgeRun = (async function judgeRun(e, t, {definition: n, sources: s}) {
   const {job: r} = n;
   if (e.isSummed !== true && r === undefined) return runStatus(e, t, {
    definition: n,
    sources: s
   });
   const i = await jobsOf(e, t, s);
   const {selected: a, warnings: c} = await selectJobs(i, {
    run: e,
    repository: t
   }, {
    definition: n,
    sources: s
   });
   if (c.length > 0) return {
    status: "unknown",
    warnings: c
   };
   const u = e.isSummed ? currentMembers(i, {
    run: e,
    selected: a
   }, {
    definition: n,
    sources: s
   }) : a.map(e => ({
    name: e.name,
    status: (0, o.WB)(e, n.judging.inProgress)
   }));
   const [d, ...l] = r === undefined ? [] : a;
   const h = d !== undefined && l.length === 0 ? {
    jobId: d.id
   } : {};
   const m = summedUp(u.map(e => e.status), n);
   return {
    status: m,
    warnings: [],
    because: (0, f.qo)(u, m),
    ...h
   };
  });
var jobsOf = (function jobsOf({id: e, attempt: t, isLatestAttempt: n}, s, {record: r, context: o, job: i}) {
   if (!n) return r.jobs(s, e, {
    attempt: t
   });
   return r.jobs(s, e, e === o.run?.id ? {
    own: {
     runner: o.runner,
     ...i
    }
   } : {});
  });
var runStatus = (async function runStatus(e, t, {definition: n, sources: s}) {
   const {status: r} = e;
   if (!e.completed || r !== "passing" || !showsWarnings(n)) return {
    status: r,
    warnings: []
   };
   const o = await jobsOf(e, t, s);
   const i = o.filter(e => e.completed && e.status === "failing");
   return i.length === 0 ? {
    status: r,
    warnings: []
   } : {
    status: "warning",
    warnings: [],
    because: (0, f.qo)(i, "failing")
   };
  });
var showsWarnings = (function showsWarnings(e) {
   const [t, n] = [ "passing", "warning" ].map((t => (0, u.bN)("", t, e)));
   const {ignore: s} = e.judging;
   return t?.message !== n?.message || t?.color !== n?.color || s.includes("warning") !== s.includes("passing");
  });
var selectRuns = (async function selectRuns({source: e, filters: t}, {context: n, record: o}) {
   const i = e.kind === "workflow" ? e.workflows : [];
   const c = t.repository ?? (0, r.fq)(n.repository);
   const u = {
    ...t,
    repository: c
   };
   const d = t.branch ?? t.tag;
   if (i.length > 0) {
    const e = i.includes("*") ? (await o.workflows(c)).map(({path: e}) => e) : [];
    const n = [ ...new Set([ ...e, ...i.filter(t => t !== "*" && !e.some(e => e.endsWith(`/${t}`))) ]) ];
    const s = d ?? (coversAllBranches(t) ? undefined : await o.defaultBranch(c));
    return {
     references: n,
     query: {
      ...u,
      branch: s
     }
    };
   }
   const {triggering: f, workflow: l} = n;
   if (n.event === "workflow_run") {
    if (f === undefined) throw new s.qh("invalid", `The event workflow_run does not name a run: set ${(0, 
    s.yu)("workflow", '"workflow"')}.`);
    return {
     references: [ String(f.workflow.id) ],
     query: {
      ...u,
      branch: d ?? (0, a.d6)(f.branch)
     }
    };
   }
   if (l === undefined && e.kind === "workflow") {
    throw new s.qh("invalid", `This run does not name its workflow: set ${(0, s.yu)("workflow", '"workflow"')}.`);
   }
   const h = e.kind === "run" && t.event === undefined ? [ n.event ] : t.event;
   const m = d ?? (coversAllBranches(t) ? undefined : n.branch);
   return {
    references: [ l?.path ?? "" ],
    query: {
     ...u,
     event: h,
     branch: m
    }
   };
  });
var runsOfWorkflow = (async function runsOfWorkflow(e, t, n) {
   const {record: s} = n;
   let r = s.runs(e, t);
   const o = triggeringRun(n);
   if (o !== undefined && (0, c.Qk)(o, t) && matchesWorkflow(e, o.workflow)) r = (0, 
   c.Yq)(r, o, e => newerOf(e, o));
   for (const s of await publishedRuns(e, t, n)) r = (0, c.Yq)(r, s, () => s);
   const i = ownRun(n);
   if (i === undefined || !(0, c.Qk)(i, t) || !await isOwnWorkflow(e, t, n)) return {
    runs: r,
    ownId: undefined
   };
   return {
    runs: (0, c.Yq)(r, i, ({createdAt: e}) => ({
     ...i,
     createdAt: e
    })),
    ownId: i.id
   };
  });
var publishedRuns = (async function publishedRuns(e, t, n) {
   const {context: s, record: r, published: o} = n;
   const {repository: i} = t;
   const a = [];
   for (const {id: u, attempt: d} of o) {
    const o = u === s.run?.id || !isOwnRepository(i, s) ? undefined : await r.run(i, u);
    if (o === undefined || !(0, c.Qk)(o, t) || !await isRunOf(o, e, n)) continue;
    const f = !o.completed && o.attempt === d;
    const l = {
     completed: true,
     status: "unknown",
     isSummed: true
    };
    a.push({
     ...o,
     isPublished: true,
     ...f ? l : {}
    });
   }
   return a;
  });
var ownRun = (function ownRun({context: {run: e, workflow: t, ...n}, now: s}) {
   if (e === undefined) return undefined;
   const {event: o, branch: i, actor: a, pullRequestHead: c} = n;
   return {
    ...e,
    event: o,
    branch: i,
    sha: c?.sha ?? n.sha,
    actor: a,
    completed: true,
    status: "unknown",
    isSummed: true,
    createdAt: 0,
    at: s,
    isLatestAttempt: true,
    displayTitle: "",
    headRepository: c === undefined ? (0, r.fq)(n.repository) : c.repository,
    workflow: {
     id: 0,
     path: t?.path ?? "",
     name: t?.name ?? ""
    }
   };
  });
var triggeringRun = (function triggeringRun({context: {event: e, triggering: t}, now: n}) {
   if (e !== "workflow_run" || t?.status !== "completed") return undefined;
   const {conclusion: s, ...r} = t;
   const o = (0, h.fx)(s);
   return {
    ...r,
    at: r.at || n,
    completed: true,
    status: o,
    isLatestAttempt: true
   };
  });
var matchesWorkflow = (function matchesWorkflow(e, {id: t, path: n, name: s}) {
   const r = [ n, n.replace(/^.*\//, ""), s, t === 0 ? "" : String(t) ];
   return r.some((t => t !== "" && t === e));
  });
var lookUp = (async function lookUp(e, t) {
   const {references: n, query: r} = await selectRuns(e, t);
   const {limit: o} = t;
   const i = await allInOrder(n.map((n => o((() => newestRun(n, r, {
    definition: e,
    sources: t
   }))))));
   const a = await o((() => resultOf(i, r, {
    definition: e,
    sources: t
   })));
   if (e.judging.each !== "job") return [ a ];
   const [c, ...u] = i;
   if (u.length > 0) throw new s.qh("invalid", '"each": jobs of several workflows may have the same names. Make a badge of its own for each workflow.');
   const d = c?.run;
   if (d === undefined) return [ a ];
   return [ a, ...await o(() => jobBadges(d, a, {
    definition: e,
    sources: t
   })) ];
  });
var allInOrder = (async function allInOrder(e) {
   await Promise.allSettled(e);
   return Promise.all(e);
  });
var newestRun = (async function newestRun(e, t, {definition: n, sources: s}) {
   const {context: r, record: o, now: a} = s;
   const {judging: u} = n;
   const d = new Map;
   const {runs: f, ownId: h} = await candidates(e, t, {
    definition: n,
    sources: s
   });
   const {run: m, status: p} = await (0, c.jn)(f, {
    ...u,
    ownId: h,
    lastAttempt: (0, l.l)(t.repository, o),
    async judge(e) {
     const r = await judgeRun(e, t.repository, {
      definition: n,
      sources: s
     });
     d.set(e, r);
     return r.status;
    }
   });
   if (m === undefined) return {
    status: p,
    run: m,
    workflow: await o.workflow(t.repository, e),
    judged: undefined
   };
   const w = m.id === r.run?.id;
   return {
    status: w ? p : (0, i.aQ)(p, m.at, {
     ...u,
     now: a
    }),
    run: m,
    workflow: m.workflow,
    judged: d.get(m)
   };
  });
var candidates = (async function candidates(e, t, {definition: n, sources: s}) {
   return n.source.kind === "run" && s.context.event !== "workflow_run" ? currentRun(e, t, s) : runsOfWorkflow(e, t, s);
  });
var resultOf = (async function resultOf(e, t, {definition: n, sources: s}) {
   const {context: r, record: o} = s;
   const [c] = e.length === 1 ? e : [];
   const u = c?.run;
   const d = c === undefined ? undefined : await withOwnName(c, t, {
    definition: n,
    sources: s
   });
   const l = e.map((e => e.status));
   const h = c === undefined ? (0, i.cz)(l, n.judging) : c.status;
   const m = t.branch ?? await o.defaultBranch(t.repository);
   const p = u !== undefined && u.id === r.run?.id;
   const w = {
    workflow: d,
    run: u,
    branch: r.branch
   };
   return {
    status: h,
    workflows: d === undefined ? e.map(e => e.workflow) : [ d ],
    origin: (0, f.K$)(e, h),
    warnings: e.flatMap((({judged: e}) => e?.warnings ?? [])),
    shown: e.flatMap((e => (0, a.Ff)(e.run) ?? [])),
    showsUnfinished: e.some((({run: e}) => e?.isSummed === true)),
    lookedUp: n.source.kind === "workflow" || r.event === "workflow_run" ? e.map((e => (0, 
    a.Ff)(e.run) ?? a.e_)) : undefined,
    oneRun: p ? (0, a.p6)(w, h) : undefined,
    subject: {
     repository: t.repository,
     workflow: d,
     branch: m,
     tag: n.filters.tag ?? (p ? r.tag : undefined),
     run: u,
     sha: u?.sha ?? "",
     job: n.job === undefined ? undefined : {
      name: n.job,
      id: c?.judged?.jobId
     },
     environment: undefined
    }
   };
  });
var withOwnName = (async function withOwnName({workflow: e, run: t}, {repository: n}, {definition: s, sources: {context: r, record: o}}) {
   if (s.label !== undefined || s.job !== undefined || t === undefined) return e;
   if (t.id === r.run?.id) return e;
   const {id: i, name: a, path: c} = t.workflow;
   const u = a === c && (t.status === "failing" || t.status === "errored");
   if (a !== "" && a !== t.displayTitle && !u) return e;
   return {
    ...e,
    name: (await o.workflow(n, String(i))).name
   };
  });
var collectAll = (async function collectAll(e, t) {
   const n = limiter();
   const r = await Promise.allSettled(e.map((e => (0, s.V7)(e, (() => collect(e, {
    ...t,
    limit: n
   }))))));
   return r.map((e => {
    if (e.status === "fulfilled") return e.value;
    const t = e.reason;
    if (t instanceof s.UP) return t;
    throw t;
   }));
  });
var limiter = (function limiter(e = y) {
   const t = [];
   let n = 0;
   let r;
   return (async o => {
    if (n === e) await new Promise(e => t.push(e)); else n++;
    try {
     if (r !== undefined) throw r.error;
     return await o();
    } catch (e) {
     if (!(e instanceof s.UP)) r ??= {
      error: e
     };
     throw e;
    } finally {
     const e = t.shift();
     if (e === undefined) n--; else e();
    }
   });
  });
var collect = (async function collect(e, t) {
   const {source: n, filters: s} = e;
   if (!e.enabled && n.kind !== "pointer") return [ await disabledFinding(e, t) ];
   const {context: r, limit: o} = t;
   const i = (0, a.lc)(r, s);
   const c = (0, a.rT)(e, {
    ...i,
    workflow: undefined
   }, r);
   switch (n.kind) {
   case "value":
    return [ {
     ...c,
     ...withoutMessage(e.id, n.empty)
    } ];

   case "message":
   case "pointer":
    return [ c ];

   case "status":
    return [ (0, a.Hc)(e, {
     status: n.status,
     origin: {
      from: "the status given"
     }
    }, r) ];

   case "needs":
    return [ (0, a.Hc)(e, await statusOfNeeds(n.jobs, t), r) ];

   case "report":
    return [ await reportFinding(e, n, r) ];

   case "fact":
    return [ await (await factModule()).factFinding(e, n.fact, t) ];

   case "environment":
    {
     const s = await o(() => reportedDeployment(n.environment, e, t));
     return [ (0, a.rV)(n.environment, {
      ...(0, a.rT)(e, i, r),
      ...s
     }) ];
    }

   case "check":
    {
     const i = await o(() => reportedChecks(n.check, e, t));
     const c = (0, a.DG)(r, s);
     return [ (0, a.kb)(n.check, {
      ...(0, a.rT)(e, c, r),
      ...i
     }) ];
    }

   case "run":
   case "workflow":
    return (await lookUp(e, t)).map((t => (0, a.hD)(e, t, r)));
   }
  });
var factsOf = (async function factsOf(e, t) {
   if (!e.some((({source: e}) => e.kind === "fact"))) return new Map;
   return (await factModule()).readFacts(e, t);
  });
var statusOfNeeds = (async function statusOfNeeds(e, {context: t, record: n, job: a}) {
   const c = (0, i.QZ)(e.map((({status: e}) => e)));
   const {run: u, repository: d} = t;
   if (e.length === 0) return {
    status: c,
    origin: (0, f.X5)(e, c),
    warnings: [ `${(0, s.yu)("needs")} is empty, so the badge is unknown: list the jobs in "needs:" of this job.` ]
   };
   if (!mayHideFailure(e) || u === undefined) return {
    status: c,
    origin: (0, f.X5)(e, c)
   };
   try {
    const {status: e, ...s} = {
     runner: t.runner,
     ...a
    };
    const l = await n.jobs((0, r.fq)(d), u.id, {
     own: s
    });
    const h = e === undefined || e === "passing" ? s : {
     ...s,
     status: e
    };
    const m = (0, o.nm)(l, h, "last");
    const p = (0, i.QZ)([ c, ...m.map(e => e.status) ]);
    return {
     status: p,
     origin: {
      from: (0, f.rt)(u),
      runId: u.id,
      because: (0, f.qo)(m, p)
     }
    };
   } catch (t) {
    if (!(t instanceof s.qh) || t.kind !== "setup") throw t;
    const n = e.flatMap(({key: e, status: t}) => t === "skipped" ? [ e ] : []);
    const r = `${(0, s.yu)("needs")}: these jobs were skipped, maybe because an earlier job failed: ${n.join(", ")}. Grant "actions: read" so that all jobs of the run count, or list all jobs in "needs:".`;
    return {
     status: c,
     origin: (0, f.X5)(e, c),
     warnings: [ r ]
    };
   }
  });
  n.d(t, {
   Fo: () => collect,
   _U: (() => collectAll),
   xS: (() => factsOf),
   TA: (() => limiter),
   QF: () => needsRequests
  });
  var s = n(3916);
  var r = n(4087);
  var o = n(9687);
  var i = n(8514);
  var a = n(3019);
  var c = n(8878);
  var u = n(3360);
  var d = n(4394);
  var f = n(9162);
  
  
  async function selectJobs(e, {run: t, repository: n}, {definition: {job: r}, sources: i}) {
   if (r === undefined) return {
    selected: e,
    warnings: []
   };
   const a = e.filter(({name: e}) => (0, o.Re)(e, r));
   if (a.length > 0) return {
    selected: a,
    warnings: []
   };
   const {path: c} = t.workflow;
   const u = c.startsWith(".github/workflows/");
   const d = u ? await i.record.jobNames(n, {
    path: c,
    sha: t.sha
   }) : new Map;
   const f = d.get(r);
   const l = f === undefined ? [] : e.filter(e => (0, o.Re)(e.name, f));
   if (l.length > 0) return {
    selected: l,
    warnings: []
   };
   const h = [ ...e.flatMap(e => (0, o.rP)(e.name)), ...d.keys() ];
   return {
    selected: [],
    warnings: [ (0, s.mX)("job", r, h) ]
   };
  }
  function currentMembers(e, {run: t, selected: n}, {definition: s, sources: {context: r, job: i}}) {
   const a = t.id === r.run?.id ? {
    runner: r.runner,
    ...i
   } : {};
   const c = (0, o.gq)(e, a);
   const u = s.job === undefined || c !== undefined && n.includes(c);
   return (0, o.nm)(n, u ? a : {}, s.judging.inProgress);
  }
  function summedUp(e, {judging: t}) {
   const n = e.length > 0 && e.every(e => t.ignore.includes(e));
   return n ? (0, i.QZ)(e) : (0, i.cz)(e, t);
  }
  
  
  async function jobBadges(e, t, {definition: n, sources: s}) {
   const {context: r, job: a, now: c} = s;
   const {judging: u} = n;
   const {repository: l} = t.subject;
   const h = await jobsOf(e, l, s);
   const m = e.id === r.run?.id;
   const p = m ? (0, o.gq)(h, {
    runner: r.runner,
    ...a
   }) : undefined;
   const {selected: w} = await selectJobs(h, {
    run: e,
    repository: l
   }, {
    definition: n,
    sources: s
   });
   const g = slugsOf(h);
   return w.flatMap(n => {
    if (n === p) return [];
    const s = (m ? o.NL : o.WB)(n, u.inProgress);
    const r = !n.completed && s === "unknown";
    const a = m ? s : (0, i.aQ)(s, e.at, {
     ...u,
     now: c
    });
    if (r || u.ignore.includes(a)) return [];
    const l = {
     ...t.subject,
     job: {
      name: n.name,
      id: n.id
     }
    };
    const h = t.oneRun && {
     ...t.oneRun,
     cancelled: a === "cancelled"
    };
    const w = {
     ...t.origin,
     because: (0, f.qo)([ {
      name: n.name,
      status: a
     } ], a)
    };
    return [ {
     ...t,
     status: a,
     subject: l,
     oneRun: h,
     origin: w,
     warnings: [],
     jobSlug: g.get(n) ?? (0, d.yR)(n.name)
    } ];
   });
  }
  function slugsOf(e) {
   const t = [ ...e ].sort((e, t) => e.name < t.name ? -1 : e.name > t.name ? 1 : e.id - t.id);
   const n = new Set;
   const s = new Map;
   for (const e of t) {
    const t = (0, d.yR)(e.name);
    let r = t;
    for (let e = 2; n.has(r); e++) r = `${t}-${String(e)}`;
    n.add(r);
    s.set(e, r);
   }
   return s;
  }
  var l = n(1553);
  var h = n(2420);
  
  function coversAllBranches({sha: e, runNumber: t, runId: n, event: s}) {
   return e !== undefined || t !== undefined || n !== undefined || s?.every(c.ld) === true;
  }
  
  
  const isOwnRepository = (e, t) => e.toLowerCase() === (0, r.fq)(t.repository).toLowerCase();
  async function isRunOf({workflow: e}, t, {context: n, record: s}) {
   if (matchesWorkflow(t, {
    ...e,
    name: ""
   })) return true;
   if (/^\d+$|\.ya?ml$/i.test(t)) return false;
   return (await s.workflow((0, r.fq)(n.repository), t)).id === e.id;
  }
  function currentRun(e, t, n) {
   const r = ownRun(n);
   if (e === "" && r === undefined) throw new s.qh("invalid", `There is no current run (GITHUB_RUN_ID is not set): set ${(0, 
   s.yu)("status", '"status"')}, ${(0, s.yu)("needs", '"needs"')}, ${(0, s.yu)("workflow", '"workflow"')} or ${(0, 
   s.yu)("message", '"message"')}.`);
   return {
    runs: followedBy(r, e === "" ? undefined : () => n.record.runs(e, t)),
    ownId: r?.id
   };
  }
  async function* followedBy(e, t) {
   if (e !== undefined) yield e;
   if (t !== undefined) for await (const n of t()) if (n.id !== e?.id) yield n;
  }
  
  
  function newerOf(e, t) {
   if (e.completed && e.attempt >= t.attempt) return e;
   return {
    ...t,
    isLatestAttempt: e.attempt <= t.attempt
   };
  }
  
  async function isOwnWorkflow(e, {repository: t}, {context: {workflow: n, triggering: s}, record: r}) {
   if (n === undefined) return false;
   if (!/^\d+$/.test(e)) return matchesWorkflow(e, {
    id: 0,
    ...n
   });
   const o = e === String(s?.workflow.id) ? s?.workflow : undefined;
   return (o ?? await r.workflow(t, e)).path === n.path;
  }
  
  
  
  
  
  
  var m = n(3399);
  var p = n(7088);
  var w = n(6285);
  async function reportFinding(e, {files: t, measure: r}, o) {
   const {readReports: i} = await Promise.all([ n.e(800), n.e(528) ]).then(n.bind(n, 3767));
   const {workspace: c} = o;
   const u = await i({
    workspace: c,
    patterns: t,
    ...r === undefined ? {} : {
     measure: r
    }
   });
   switch (u.kind) {
   case "tests":
    return testsFinding(e, u, o);

   case "coverage":
    return coverageFinding(e, u, o);

   case "problem":
    {
     if (u.isMixed) throw new s.qh("invalid", `The badge ${nameOf(e, t)} cannot be drawn: ${u.problem}`);
     const n = r === undefined ? kindByNames(e, t) : "coverage";
     const i = named(n ?? "coverage", (0, a.Hc)(e, {
      status: undefined
     }, o));
     const c = `The badge ${nameOf(e, t, n)} is left as it is: ${u.problem}`;
     return {
      ...i,
      shown: [],
      oneRun: undefined,
      skipReason: "the report cannot be read",
      problem: c
     };
    }
   }
  }
  function nameOf({id: e}, t, n) {
   const r = e ?? n;
   return r === undefined ? `of ${(0, s.hD)(`from: ${t.join(", ")}`)}` : (0, s.hD)(r);
  }
  const g = {
   from: "report files"
  };
  function kindByNames({id: e, label: t}, n) {
   for (const s of [ `${e ?? ""} ${t ?? ""}`, n.join(" ") ]) {
    const e = /cover|lcov|cobertura|jacoco|clover/i.test(s);
    const t = /test|junit|nunit|\.(?:trx|tap)\b/i.test(s);
    if (e !== t) return e ? "coverage" : "tests";
   }
   return undefined;
  }
  const named = (e, t) => ({
   ...t,
   defaults: {
    ...t.defaults,
    id: e,
    label: e
   }
  });
  function testsFinding(e, {passed: t, failed: n, skipped: s, total: r}, o) {
   const i = {
    passed: t,
    failed: n,
    skipped: s,
    total: r
   };
   const c = (0, w._q)(i);
   const u = (0, w.VI)(i);
   const d = e.message ?? (c === undefined ? undefined : e.messages[c]);
   const {message: f, warnings: l} = (0, p.fu)(d ?? u, {
    ...i,
    value: t
   });
   const h = {
    ...g,
    because: u
   };
   return {
    ...named("tests", (0, a.Hc)({
     ...e,
     message: f
    }, {
     status: c,
     origin: h,
     warnings: l
    }, o)),
    counts: i
   };
  }
  function coverageFinding(e, {percentage: t, covered: n, total: s}, r) {
   const o = {
    value: t,
    ...n === undefined ? {} : {
     covered: n
    },
    ...s === undefined ? {} : {
     total: s
    }
   };
   const {message: i, warnings: c} = (0, p.fu)(e.message ?? (0, w.aH)(t), o);
   const u = e.color ?? (0, m.gM)(e.colorSteps ?? w.t7, String(t));
   const d = {
    ...e,
    message: i,
    color: u,
    colorSteps: undefined
   };
   const f = {
    status: undefined,
    origin: g,
    warnings: c
   };
   return {
    ...named("coverage", (0, a.Hc)(d, f, r)),
    counts: o
   };
  }
  async function reportedDeployment(e, {filters: t, judging: n}, {context: o, record: a, now: c}) {
   const u = t.repository ?? (0, r.fq)(o.repository);
   const d = t.branch ?? t.tag;
   const f = {
    environment: e,
    ...d === undefined ? {} : {
     ref: d
    },
    ...t.sha === undefined ? {} : {
     sha: t.sha
    }
   };
   const l = await a.deployment(u, f);
   if (l !== undefined) {
    const t = (0, i.aQ)(l.status, l.at, {
     ...n,
     now: c
    });
    const s = n.ignore.includes(t) ? {
     skipReason: `the status ${t} is ignored`
    } : {};
    return {
     status: t,
     origin: {
      from: `the deployment to ${e}`
     },
     warnings: [],
     ...s
    };
   }
   const h = await a.environments(u);
   return {
    status: "unknown",
    origin: {
     from: undefined,
     because: `no deployment to ${e}`
    },
    warnings: h.includes(e) ? [] : [ (0, s.mX)("environment", e, h) ]
   };
  }
  async function reportedChecks(e, {filters: t, judging: n}, {context: a, record: c, now: u}) {
   const {sha: d, branch: l, tag: h} = t;
   const m = a.event === "workflow_run" ? a.triggering?.sha ?? a.sha : a.sha;
   const p = await c.checks(t.repository ?? (0, r.fq)(a.repository), d ?? refOf(l, h) ?? m);
   const w = p.filter(({name: t}) => (0, o.Re)(t, e));
   const g = w.map(e => {
    const t = e.completed || n.inProgress === "show";
    return {
     ...e,
     status: t ? (0, i.aQ)(e.status, e.at, {
      ...n,
      now: u
     }) : "unknown"
    };
   });
   const y = (0, i.cz)(g.map(e => e.status), n);
   const b = w.length === 0 ? [ (0, s.mX)("check", e, p.map(({name: e}) => e)) ] : [];
   return {
    status: y,
    origin: (0, f.FY)(g, y),
    warnings: b
   };
  }
  function refOf(e, t) {
   if (e !== undefined) return `heads/${e}`;
   return t === undefined ? undefined : `tags/${t}`;
  }
  const y = 5;
  
  
  
  function withoutMessage(e, t) {
   if (t === undefined) return {
    skipReason: `${(0, s.yu)("values", 'the input "values"')} has no message for it`
   };
   const n = e === undefined ? "the badge" : `the badge ${(0, s.hD)(e)}`;
   return {
    skipReason: `the message in ${(0, s.yu)(t, `the input "${t}"`)} is empty`,
    warnings: [ `${(0, s.yu)(t)}: the message is empty, so ${n} is left as it is.` ]
   };
  }
  async function factModule() {
   return Promise.all([ n.e(956), n.e(612) ]).then(n.bind(n, 7636));
  }
  
  function needsRequests({source: e}) {
   switch (e.kind) {
   case "environment":
   case "check":
   case "fact":
   case "workflow":
   case "run":
    return true;

   case "needs":
    return mayHideFailure(e.jobs);

   case "message":
   case "value":
   case "pointer":
   case "status":
   case "report":
    return false;
   }
  }
  const mayHideFailure = (e => e.some((({status: e}) => e === "skipped")));
  
  const b = {
   from: undefined,
   because: "the badge is not enabled"
  };
  async function disabledFinding(e, t) {
   const n = {
    ...e,
    message: undefined,
    color: undefined,
    colorSteps: undefined
   };
   const {context: s} = t;
   const {source: r, filters: o} = n;
   if (r.kind === "run" || r.kind === "workflow") return (0, a.hD)(n, await disabledLookUp(n, t), s);
   if (r.kind === "fact") {
    const e = await (await factModule()).namedAfterFact(n, r.fact, t);
    return {
     ...e,
     status: "unknown",
     origin: b
    };
   }
   const i = {
    ...(0, a.rT)(n, (0, a.lc)(s, o), s),
    status: "unknown",
    origin: b
   };
   const c = r.kind === "message" || r.kind === "value";
   if (c) return {
    ...i,
    subject: {
     ...i.subject,
     workflow: undefined
    }
   };
   if (r.kind === "environment") return (0, a.rV)(r.environment, i);
   return r.kind === "check" ? (0, a.kb)(r.check, i) : i;
  }
  async function disabledLookUp(e, t) {
   const {context: n, record: s} = t;
   const {references: r, query: o} = await selectRuns(e, t);
   const i = r.map(e => ({
    path: pathOf(e),
    name: ""
   }));
   const [a, ...c] = i;
   return {
    status: "unknown",
    origin: b,
    workflows: i,
    warnings: [],
    shown: [],
    oneRun: undefined,
    lookedUp: undefined,
    showsUnfinished: false,
    subject: {
     repository: o.repository,
     workflow: c.length === 0 && a?.path !== "" ? a : undefined,
     branch: o.branch ?? await s.defaultBranch(o.repository),
     tag: e.filters.tag,
     run: undefined,
     sha: n.sha,
     job: e.job === undefined ? undefined : {
      name: e.job,
      id: undefined
     },
     environment: undefined
    }
   };
  }
  function pathOf(e) {
   if (!/\.ya?ml$/i.test(e)) return "";
   return e.includes("/") ? e : `.github/workflows/${e}`;
  }
 }),
 3019: ((e, t, n) => {
var shownRun = (function shownRun(e) {
   return e === undefined ? undefined : {
    id: e.id,
    attempt: e.attempt
   };
  });
var oneRunOf = (function oneRunOf({workflow: e, branch: t, run: n}, s) {
   if (e === undefined || e.path === "" || n === undefined) return undefined;
   const {id: r, number: o, attempt: i} = n;
   const a = e.path.startsWith("dynamic/") ? e.id : e.path.replace(/^.*\//, "");
   return a === undefined ? undefined : {
    id: r,
    number: o,
    attempt: i,
    workflow: a,
    branch: t,
    cancelled: s === "cancelled"
   };
  });
var ownSubject = (function ownSubject(e, t) {
   const n = t.branch ?? t.tag;
   const s = n !== undefined && n !== e.branch;
   const {owner: r, name: o} = e.repository;
   return {
    repository: `${r}/${o}`,
    workflow: e.workflow,
    branch: n ?? e.branch,
    tag: t.tag ?? (s ? undefined : e.tag),
    run: e.run,
    sha: e.sha,
    job: undefined,
    environment: undefined
   };
  });
var triggeringBranch = (function triggeringBranch(e) {
   if (e === null) throw new r.qh("invalid", `The triggering run has no branch: set ${(0, 
   r.yu)("branch", '"branch"')}.`);
   return e;
  });
var triggeringSubject = (function triggeringSubject(e, t) {
   const {triggering: n} = e;
   const s = ownSubject(e, t);
   if (e.event !== "workflow_run" || n === undefined) return s;
   const {id: r, number: o, attempt: i, workflow: a, branch: c, sha: u} = n;
   return {
    ...s,
    workflow: a,
    branch: t.branch ?? t.tag ?? triggeringBranch(c),
    tag: t.tag,
    run: {
     id: r,
     number: o,
     attempt: i
    },
    sha: u
   };
  });
var baseFinding = (function baseFinding(e, t, n) {
   const {workflow: r} = t;
   const o = labelOf(r ?? n.workflow);
   return {
    definition: e,
    subject: t,
    status: undefined,
    shown: [],
    oneRun: undefined,
    lookedUp: undefined,
    showsUnfinished: false,
    defaults: {
     label: o,
     id: r === undefined ? (0, s.yR)(e.label ?? o) : (0, s.yR)((0, s.Vc)(r.path)),
     link: r === undefined ? "repository" : "workflow"
    },
    origin: undefined,
    warnings: [],
    skipReason: undefined
   };
  });
var givenFinding = (function givenFinding(e, {status: t, origin: n, warnings: s = []}, r) {
   const i = triggeringSubject(r, e.filters);
   const a = i.workflow === undefined ? undefined : shownRun(i.run);
   const c = t !== undefined && e.judging.ignore.includes(t);
   return {
    ...baseFinding(e, i, r),
    status: t,
    origin: n,
    warnings: s,
    shown: a === undefined ? [] : [ a ],
    oneRun: oneRunOf({
     ...i,
     branch: (0, o.l)(r)
    }, t),
    showsUnfinished: a !== undefined,
    skipReason: c ? `the status ${t} is ignored` : undefined
   };
  });
var labelOf = (function labelOf(e) {
   if (e === undefined) return "build";
   return e.name === "" || e.name === e.path ? (0, s.Vc)(e.path) : e.name;
  });
var findingOf = (function findingOf(e, t, n) {
   const {subject: r, workflows: o, jobSlug: i} = t;
   const a = o.filter((({path: e}) => e !== ""));
   const c = a.map((({path: e}) => (0, s.yR)((0, s.Vc)(e)))).join("-") || "build";
   const u = e.id ?? (e.job === undefined ? c : `${c}/${(0, s.yR)(e.job)}`);
   const d = r.job?.name ?? e.job ?? labelOf(a.length === 1 ? a[0] : undefined);
   return {
    ...baseFinding(e, r, n),
    ...t,
    definition: i === undefined ? e : {
     ...e,
     id: `${u}/${i}`,
     label: undefined
    },
    defaults: {
     id: u,
     label: d,
     link: "workflow"
    }
   };
  });
  n.d(t, {
   DG: () => triggeringSubject,
   Ff: (() => shownRun),
   Hc: (() => givenFinding),
   d6: (() => triggeringBranch),
   e_: () => i,
   hD: (() => findingOf),
   kb: () => ofCheck,
   lc: (() => ownSubject),
   p6: () => oneRunOf,
   rT: (() => baseFinding),
   rV: () => ofEnvironment
  });
  var s = n(4394);
  var r = n(3916);
  var o = n(788);
  const i = {
   id: 0,
   attempt: 0
  };
  
  
  
  
  
  
  
  function ofEnvironment(e, t) {
   return {
    ...t,
    subject: {
     ...elsewhere(t),
     workflow: undefined,
     environment: e
    },
    defaults: {
     id: (0, s.yR)(e),
     label: e,
     link: "deployments"
    }
   };
  }
  function ofCheck(e, t) {
   const {id: n, filters: r} = t.definition;
   const o = (r.branch ?? r.tag) !== undefined;
   const i = elsewhere(t);
   return {
    ...t,
    subject: {
     ...i,
     workflow: undefined,
     sha: r.sha ?? (o ? "" : i.sha)
    },
    defaults: {
     id: (0, s.yR)(e),
     label: n ?? e,
     link: "checks"
    }
   };
  }
  const elsewhere = ({definition: e, subject: t}) => ({
   ...t,
   repository: e.filters.repository ?? t.repository
  });
  
  
 }),
 9162: ((e, t, n) => {
var reasonFor = (function reasonFor(e, t) {
   const [n, s = n] = o[t] ?? [];
   const r = [ ...new Set(e.filter((e => e.status === t)).map((({name: e}) => e))) ];
   if (r.length === 0 || n === undefined) return undefined;
   const a = r.length - i;
   const c = a > 0 ? [ ...r.slice(0, i), `${String(a)} more` ] : r;
   const u = c.length === 1 ? c[0] : `${c.slice(0, -1).join(", ")} and ${c.at(-1) ?? ""}`;
   return `${u ?? ""} ${c.length === 1 ? n : s}`;
  });
var ofRuns = (function ofRuns(e, t) {
   const [n] = e;
   if (e.length === 1 && n !== undefined) return ofRun(n);
   const s = e.filter(e => e.status === t);
   const [r] = s;
   const o = s.flatMap(e => e.run === undefined ? [] : `${fileOf(e)} ${runName(e.run)}`);
   if (o.length === 0) return a;
   const c = o.length > i ? [ ...o.slice(0, i), `${String(o.length - i)} more` ] : o;
   return {
    from: c.join(", "),
    runId: s.length === 1 ? r?.run?.id : undefined,
    because: s.length === 1 ? r?.judged?.because : undefined
   };
  });
var ofRun = (function ofRun({run: e, judged: t}) {
   if (e === undefined) return a;
   const n = e.isLatestAttempt ? {} : {
    attempt: e.attempt
   };
   return {
    from: runName(e),
    runId: e.id,
    ...n,
    because: t?.because
   };
  });
var runName = (function runName({number: e, attempt: t}) {
   return `run #${String(e)}${t > 1 ? `, attempt ${String(t)}` : ""}`;
  });
var ofNeeds = (function ofNeeds(e, t) {
   if (e.length === 0) return {
    from: undefined,
    because: `${(0, s.yu)("needs", 'the input "needs"')} is empty`
   };
   const n = e.map((({key: e, status: t}) => ({
    name: e,
    status: t
   })));
   return {
    from: "the jobs that this job needs",
    because: reasonFor(n, t)
   };
  });
var lacksReason = (function lacksReason(e, {runId: t, because: n}) {
   return t !== undefined && n === undefined && o[e] !== undefined;
  });
var describeStatus = (function describeStatus(e, {from: t, because: n}) {
   const s = t === undefined ? "" : `, from ${t}`;
   return `${(0, r.qS)(e)}${s}${n === undefined ? "" : `: ${n}`}`;
  });
  n.d(t, {
   FY: () => ofChecks,
   K$: (() => ofRuns),
   PR: (() => lacksReason),
   Wn: (() => describeStatus),
   X5: (() => ofNeeds),
   ZI: () => withReason,
   qo: () => reasonFor,
   rt: () => runName
  });
  var s = n(3916);
  var r = n(8514);
  const o = {
   failing: [ "failed" ],
   "timed-out": [ "timed out" ],
   errored: [ "had an error", "had errors" ],
   cancelled: [ "was cancelled", "were cancelled" ],
   "action-required": [ "needs action", "need action" ],
   running: [ "is running", "are running" ],
   pending: [ "is pending", "are pending" ],
   skipped: [ "was skipped", "were skipped" ]
  };
  const i = 3;
  
  const a = {
   from: undefined,
   because: "no completed run"
  };
  
  const fileOf = ({workflow: {path: e, name: t}}) => e === "" ? t : e.replace(/^.*\//, "");
  
  
  
  function ofChecks(e, t) {
   if (e.length === 0) return {
    from: undefined,
    because: "no such check on the commit"
   };
   return {
    from: e.length === 1 ? "a check of the commit" : `${String(e.length)} checks of the commit`,
    because: reasonFor(e, t)
   };
  }
  
  async function withReason({status: e, origin: t, repository: n}, r) {
   const {runId: o = 0, attempt: i} = t;
   try {
    const s = await r.jobs(n, o, i === undefined ? {} : {
     attempt: i
    });
    return {
     ...t,
     because: reasonFor(s, e)
    };
   } catch (e) {
    if (e instanceof s.qh) return t;
    throw e;
   }
  }
  
 }),
 1553: ((e, t, n) => {
var lastAttemptOf = (function lastAttemptOf(e, t) {
   return (async n => {
    if (n.completed) return n;
    return n.attempt > 1 ? t.attempt(e, n.id, n.attempt - 1) : undefined;
   });
  });
  n.d(t, {
   l: (() => lastAttemptOf)
  });
  
 }),
 788: ((e, t, n) => {
var branchOfRun = (function branchOfRun({event: e, triggering: t, branch: n}) {
   return e === "workflow_run" ? t?.branch ?? "" : n;
  });
var isOnBranch = (function isOnBranch(e, t) {
   return t.tag === undefined && branchOfRun(t) === e;
  });
  n.d(t, {
   l: (() => branchOfRun),
   s: (() => isOnBranch)
  });
  
  
 }),
 9034: ((e, t, n) => {
var branchTarget = (function branchTarget(e, t) {
   return {
    publish(n) {
     const o = {
      read(t, n) {
       const s = t.filter(r.$c).map((({path: e}) => e));
       const o = t.map((({path: e}) => e));
       return e.read(unique([ ...o, ...n ]), unique([ ...s, ...n.slice(0, 1) ]));
      },
      holds: ((e, {path: t, text: n}) => e.blobs.get(t) === (0, s.zA)(n)),
      contentId: ((e, t) => e.blobs.get(t)),
      commitId: ((e, t) => e.traced?.get(t)?.oid),
      snapshot: snapshots(e),
      lastCommits: e.lastCommits.bind(e),
      write: (async (t, n, s) => e.write(t, n, await withFileLines(s, t, {
       store: e,
       state: n
      })))
     };
     return (0, r.y3)(o, n, t);
    }
   };
  });
var snapshots = (function snapshots(e) {
   let t;
   return (n => {
    if (n.head === null) return new s.B9(i);
    if (t?.head !== n.head) t = {
     head: n.head,
     snapshot: new s.B9(snapshotOf({
      store: e,
      state: n
     }))
    };
    return t.snapshot;
   });
  });
var snapshotOf = (function snapshotOf({store: e, state: t}) {
   return {
    files: () => e.files(t),
    async texts(n) {
     const r = await e.texts(t, n);
     return new Map([ ...r ].flatMap(([e, {oid: t, text: n}]) => (0, s.zA)(n) === t ? [ [ e, n ] ] : []));
    }
   };
  });
var withFileLines = (async function withFileLines({headline: e, body: t}, {files: n, removed: s}, r) {
   const {tip: i} = r.state;
   const a = i !== undefined || new o.hU(t).runs.length > 1;
   const c = i === undefined || i === null ? new Map : await runsByFile(r, i);
   const u = a ? (0, o.c0)(c, n, {
    body: t,
    removed: s
   }) : [];
   return {
    headline: e,
    body: [ t, ...u ].filter((e => e !== "")).join("\n")
   };
  });
  n.d(t, {
   U: (() => branchTarget)
  });
  var s = n(1304);
  var r = n(4370);
  var o = n(8290);
  
  const unique = (e => [ ...new Set(e) ]);
  
  const i = {
   files: () => Promise.resolve(new Map),
   texts: () => Promise.resolve(new Map)
  };
  
  
  async function runsByFile({store: e, state: t}, n) {
   const s = new o.hU(n.message);
   if (n.isOnly && (s.files.size > 0 || s.runs.length === 0)) return s.files;
   const r = [ ...(await e.files(t)).keys() ];
   if (n.isOnly) return new Map(r.map(e => [ e, s.runs ]));
   const i = await e.lastCommits(t, r, namesRuns);
   return new Map([ ...i ].map(([e, {message: t}]) => [ e, new o.hU(t).runsOf(e) ]));
  }
  function namesRuns(e) {
   const {runs: t, files: n} = new o.hU(e);
   return t.length + n.size > 0;
  }
 }),
 4370: ((e, t, n) => {
var decide = (function decide(e, t) {
   const n = new Set;
   const s = [];
   const r = [];
   const o = [];
   let i = false;
   for (const {file: a, trailers: c, isWorse: u} of e) {
    const {path: e, lookedUp: d, sourceRun: f} = a;
    for (const t of (d && c?.missedAt(e, d)) ?? []) n.add(t);
    if (u) o.push(e); else if (f === undefined || d !== undefined) s.push(a); else if (c?.isNewerAt(e, f) === true) r.push(e); else {
     const n = t(f);
     if (n === true) r.push(e); else s.push(a);
     i ||= n === undefined;
    }
   }
   return {
    missedRuns: [ ...n ],
    write: s,
    superseded: [ ...r, ...o ],
    worseStatus: o,
    newerRunsUnknown: i
   };
  });
var publishLoop = (function publishLoop(e, t, n) {
   return new PublishLoop(e, t, n).run();
  });
var done = (function done({written: e, removed: t}, n) {
   const s = n === undefined || n === "" ? {} : {
    commitSha: n
   };
   return {
    written: [ ...new Set(e) ],
    removed: [ ...new Set(t) ],
    ...s
   };
  });
  n.d(t, {
   $c: (() => needsLastCommit),
   y3: (() => publishLoop)
  });
  var s = n(1304);
  var r = n(8290);
  const o = 8;
  const needsLastCommit = (({sourceRun: e, lookedUp: t, worse: n}) => e !== undefined || t !== undefined || n !== undefined);
  
  
  class PublishLoop {
   #e;
   #t;
   #n;
   #s;
   #r;
   #o;
   #i=new Set;
   #a;
   #c=0;
   #u;
   constructor(e, t, n) {
    this.#e = e;
    this.#t = t;
    this.#n = n;
    this.#a = t.draft;
    this.#s = new History(e);
    this.#r = new UnconfirmedWrites(e);
    this.#o = new NewerRuns(t.hasNewerRun);
   }
   async run() {
    for (let e = 0; ;e++) {
     const {files: t} = this.#a;
     const [n] = await Promise.all([ this.#e.read(t, this.#r.paths), this.#o.lookUp(t) ]);
     if (this.#s.haveChanged(t, n)) {
      this.#o.forget();
      await this.#d([]);
      continue;
     }
     const s = t.filter((e => !this.#e.holds(n, e)));
     const r = decide(await this.#s.factsOf(s, n), (e => this.#o.hasNewer(e)));
     const o = r.missedRuns.filter(e => !this.#i.has(e));
     if (o.length > 0) {
      await this.#d(o);
      continue;
     }
     const i = await this.#f(n, r, e);
     if (i !== undefined) return i;
    }
   }
   async #d(e) {
    for (const t of e) this.#i.add(t);
    this.#a = await (this.#t.redraw?.(e)) ?? this.#a;
   }
   async #f(e, t, n) {
    const {superseded: s, worseStatus: r, newerRunsUnknown: o} = t;
    const i = {
     superseded: s,
     worseStatus: r,
     ...o ? {
      newerRunsUnknown: o
     } : {}
    };
    const a = await this.#l(e, t);
    if (this.#n === "dry run") return {
     written: [],
     ...i,
     removed: []
    };
    const c = this.#r.arrived(this.#a.files, e);
    const u = {
     files: [ ...t.write, ...a.files ],
     removed: a.removed
    };
    if (u.files.length + u.removed.length === 0) return {
     ...done(c, await this.#h(c, e)),
     ...i
    };
    if (this.#u !== undefined) throw this.#u;
    const d = await this.#e.write(u, e, this.#a.message);
    if (d.kind === "written") {
     const e = [ ...c.written, ...u.files.map((({path: e}) => e)) ];
     return {
      ...done({
       written: e,
       removed: [ ...c.removed, ...u.removed ]
      }, d.commitSha),
      ...i
     };
    }
    this.#r.add(d, t.write, a);
    await this.#m(d, this.#n, n);
    return undefined;
   }
   async #l(e, {write: t, superseded: n}) {
    if (t.length === 0 && this.#r.othersArrived(e)) return s.eo;
    const r = this.#a.files.map((({path: e}) => e));
    return this.#e.snapshot(e).changes(this.#t.otherChanges, {
     paths: r,
     superseded: n
    });
   }
   async #m(e, t, n) {
    this.#c = e.kind === "unclear" ? this.#c + 1 : 0;
    if (e.kind === "unclear" && this.#c >= (e.tries ?? o)) this.#u = e.error;
    if (e.kind === "limited") await t.waitUntil(e.until, e.why); else if (e.kind !== "partly") await t.backOff(n);
   }
   async #h({written: e, removed: t}, n) {
    const s = e[0] ?? t[0];
    if (s === undefined) return undefined;
    return (await this.#e.lastCommits(n, [ s ], () => true)).get(s)?.oid;
   }
  }
  
  class NewerRuns {
   #t;
   #p=new Map;
   constructor(e) {
    this.#t = e ?? (() => Promise.resolve(false));
   }
   async lookUp(e) {
    const t = e.flatMap((({sourceRun: e, lookedUp: t}) => t === undefined ? e ?? [] : []));
    const n = new Map(t.map((e => [ JSON.stringify(e), e ])));
    for (const e of this.#p.keys()) n.delete(e);
    const s = await Promise.allSettled([ ...n.values() ].map((e => this.#t(e))));
    for (const [e, t] of [ ...n.keys() ].entries()) {
     const n = s[e];
     if (n !== undefined) this.#p.set(t, n);
    }
   }
   hasNewer(e) {
    const t = this.#p.get(JSON.stringify(e));
    if (t?.status === "rejected") throw t.reason;
    return t?.value;
   }
   forget() {
    this.#p.clear();
   }
  }
  class History {
   #e;
   #w;
   #g=new Map;
   constructor(e) {
    this.#e = e;
   }
   haveChanged(e, t) {
    const n = this.#w;
    const versionOf = (e => `${String(this.#e.contentId(t, e))} ${String(this.#e.commitId?.(t, e))}`);
    this.#w = new Map(e.map((({path: e}) => [ e, versionOf(e) ])));
    const s = e.some((e => {
     const s = n?.get(e.path);
     return s !== undefined && s !== versionOf(e.path) && !this.#e.holds(t, e);
    }));
    if (s) this.#g.clear();
    return s;
   }
   async factsOf(e, t) {
    await this.#y(e.filter(needsLastCommit), t);
    const n = [];
    for (const s of e) {
     const e = this.#g.get(s.path);
     n.push({
      file: s,
      trailers: e,
      isWorse: await this.#b(s, e, t)
     });
    }
    return n;
   }
   async #b({path: e, runs: t = [], worse: n}, s, r) {
    if (n === undefined || s?.isSameAt(e, t) !== true) return false;
    return (await n()).some(t => this.#e.holds(r, {
     path: e,
     text: t
    }));
   }
   async #y(e, t) {
    const n = e.filter((({path: e}) => !this.#g.has(e)));
    if (n.length === 0) return;
    const s = new Map;
    const trailersOf = (e => {
     const t = s.get(e) ?? new r.hU(e);
     s.set(e, t);
     return t;
    });
    const o = new Map(n.map((e => [ JSON.stringify([ e.sourceRun, e.lookedUp, e.runs ]), e ])));
    const isRelevant = e => [ ...o.values() ].some(t => mayDecide(trailersOf(e), t));
    const i = n.map((({path: e}) => e));
    const a = await this.#e.lastCommits(t, i, isRelevant);
    for (const e of i) this.#g.set(e, trailersOf(a.get(e)?.message ?? ""));
   }
  }
  function mayDecide(e, {sourceRun: t, lookedUp: n, worse: s, runs: r = []}) {
   if (t !== undefined && e.namesNewer(t)) return true;
   if (n !== undefined && e.namesMissed(n)) return true;
   return s !== undefined && e.namesAny(r);
  }
  class UnconfirmedWrites {
   #e;
   #$=new Set;
   #k=s.eo;
   constructor(e) {
    this.#e = e;
   }
   get paths() {
    return [ ...new Set([ ...this.#$, ...this.#k.files.map(({path: e}) => e), ...this.#k.removed ]) ];
   }
   add(e, t, n) {
    if (e.kind !== "unclear" && e.kind !== "partly") return;
    const mayBeThere = ({path: t}) => e.kind === "unclear" || e.paths.includes(t);
    for (const {path: e} of t.filter(mayBeThere)) this.#$.add(e);
    this.#k = {
     files: n.files.filter(mayBeThere),
     removed: e.kind === "unclear" ? n.removed : []
    };
   }
   arrived(e, t) {
    const n = e.filter((e => this.#$.has(e.path) && this.#e.holds(t, e)));
    const r = this.othersArrived(t) ? this.#k : s.eo;
    return {
     written: [ ...n, ...r.files ].map(({path: e}) => e),
     removed: r.removed
    };
   }
   othersArrived(e) {
    const {files: t, removed: n} = this.#k;
    if (t.length + n.length === 0) return false;
    if (!t.every(t => this.#e.holds(e, t))) return false;
    return n.every(t => this.#e.contentId(e, t) === undefined);
   }
  }
 }),
 8290: ((e, t, n) => {
var parseAttemptId = (function parseAttemptId(e) {
   const [t = 0, n = 0] = e.split(".").map(Number);
   return {
    id: t,
    attempt: n
   };
  });
var isNewer = (function isNewer(e, {id: t, attempt: n}) {
   const s = parseAttemptId(e);
   return s.id > t || s.id === t && s.attempt > n;
  });
  n.d(t, {
   Kk: () => parseAttemptId,
   X8: (() => attemptId),
   ZS: (() => s),
   c0: () => fileLines,
   hU: (() => Trailers),
   jz: (() => isBadgeCommit)
  });
  const attemptId = (({id: e, attempt: t}) => `${e}.${t}`);
  
  class Trailers {
   runs;
   files;
   constructor(e) {
    this.runs = [ ...e.matchAll(/^Badge-Run: (\d+\.\d+)$/gm) ].map((([, e = ""]) => e));
    const t = [ ...e.matchAll(/^Badge-Files: (\d+\.\d+(?: \| \d+\.\d+)*) \|\| (.+)$/gm) ];
    this.files = new Map(t.flatMap(([, e = "", t = ""]) => t.split(" | ").map(t => [ t, e.split(" | ") ])));
   }
   runsOf(e) {
    return this.files.size === 0 ? this.runs : this.files.get(e) ?? [];
   }
   isNewerAt(e, t) {
    const n = this.runsOf(e);
    return n.length > 0 && n.every((e => isNewer(e, t)));
   }
   isSameAt(e, t) {
    const n = this.runsOf(e);
    return n.length > 0 && n.length === t.length && t.every((e => n.includes(e)));
   }
   namesAny(e) {
    return this.#v.some(t => e.includes(t));
   }
   namesNewer(e) {
    return this.#v.some(t => isNewer(t, e));
   }
   missedAt(e, t) {
    return this.runsOf(e).filter(e => isMissed(e, t));
   }
   namesMissed(e) {
    return this.#v.some(t => isMissed(t, e));
   }
   get #v() {
    return [ ...this.runs, ...[ ...this.files.values() ].flat() ];
   }
  }
  function isMissed(e, t) {
   const {id: n} = parseAttemptId(e);
   const s = t.filter(e => parseAttemptId(e).id === n);
   const r = s.length > 0 ? s : t;
   return r.length === 0 || r.some(t => isNewer(e, parseAttemptId(t)));
  }
  
  const s = "Publish badges [skip ci]";
  const isBadgeCommit = e => e.split("\n", 1)[0] === s;
  const r = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
  function fileLines(e, t, {body: n, removed: s}) {
   const {runs: o} = new Trailers(n);
   const i = new Map(e);
   for (const e of s) i.delete(e);
   for (const e of t) i.set(e.path, e.runs ?? o);
   const a = new Map;
   for (const [e, t] of i) {
    if (t.length === 0 || e.includes("|") || r.test(e)) continue;
    const n = t.join(" | ");
    const s = a.get(n) ?? [];
    s.push(e);
    a.set(n, s);
   }
   return [ ...a ].map(([e, t]) => `Badge-Files: ${e} || ${t.sort().join(" | ")}`).sort();
  }
 }),
 9995: ((e, t, n) => {
  n.d(t, {
   L8: () => classify,
   N6: () => isRedirect,
   Pr: () => meaningOf,
   Qe: () => outage,
   Qm: () => malformed,
   ec: () => isUnexplained,
   hD: () => ApiError,
   iF: () => isGraphqlSpent,
   o4: () => r,
   ou: () => isGraphqlRefused,
   sG: () => outcomeOf,
   t8: () => isUnknown
  });
  var s = n(3916);
  class ApiError extends Error {
   status;
   headers;
   types;
   paths;
   constructor(e, t, n = {}) {
    super(t);
    this.name = "ApiError";
    this.status = e;
    this.headers = n.headers ?? new Map;
    this.types = n.types ?? [];
    this.paths = n.paths ?? [];
   }
  }
  function malformed(e) {
   return new ApiError(0, `GitHub sent an answer that cannot be read: ${e}`);
  }
  const r = "The next run publishes what is missing.";
  const o = [ "RATE_LIMITED", "RATE_LIMIT" ];
  const isSpent = e => e.get("x-ratelimit-remaining") === "0";
  const i = [ 301, 302, 303, 307, 308 ];
  const a = /Resource not accessible|without `workflows?` permission/i;
  const c = /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha(?: \S+)? does not exist|BadObjectState/i;
  const u = new RegExp([ "rule violation|GH0(?:06|13)|protected (?:branch|ref)|not authorized to (?:push|create|update)", "required status checks?|approving review|code owner review", "changes must be made through|must have (?:verified|valid) signatures|must not contain merge commits", "(?:creations?|updates?|deletions?) being restricted|cannot force-push to this" ].join("|"), "i");
  const d = [ {
   status: [ 429 ],
   meaning: "limited"
  }, {
   status: [ 200, 403 ],
   types: o,
   meaning: "limited"
  }, {
   status: [ 200, 403 ],
   text: /rate limit|abuse detection/i,
   meaning: "limited"
  }, {
   text: a,
   meaning: "forbidden"
  }, {
   status: [ 403 ],
   header: e => e.has("retry-after") || isSpent(e),
   meaning: "limited"
  }, {
   status: [ 0 ],
   text: /certificate/i,
   meaning: "refused"
  }, {
   status: [ 401 ],
   meaning: "unauthorized"
  }, {
   text: /(?:was|is) archived/i,
   status: [ 200, 403, 409, 422 ],
   meaning: "archived"
  }, {
   types: [ "STALE_DATA" ],
   meaning: "conflict"
  }, {
   types: [ "NOT_FOUND" ],
   text: /^The branch .* does not exist|requested for deletion which does not exist/,
   meaning: "conflict"
  }, {
   text: /Expected \S+ to point to|not a fast.?forward|Reference already exists|is at \S+ but expected|does not match [\da-f]{40}/i,
   meaning: "conflict"
  }, {
   status: [ 409 ],
   text: /Gist cannot be updated|Git Repository is empty/i,
   meaning: "conflict"
  }, {
   status: [ 422 ],
   text: /Reference does not exist/i,
   meaning: "conflict"
  }, {
   text: u,
   meaning: "policy"
  }, {
   status: [ 422 ],
   text: /Reference (?:update failed|cannot be updated)/i,
   meaning: "doubtful"
  }, {
   types: [ "FORBIDDEN", "INSUFFICIENT_SCOPES" ],
   meaning: "forbidden"
  }, {
   status: [ 403 ],
   meaning: "forbidden"
  }, {
   text: c,
   meaning: "outage"
  }, {
   types: [ "NOT_FOUND" ],
   meaning: "not-found"
  }, {
   status: [ 404, 410 ],
   meaning: "not-found"
  }, {
   status: [ 422 ],
   text: /No commit found/i,
   meaning: "not-found"
  }, {
   status: i,
   meaning: "moved"
  }, {
   text: /something went wrong|timed? ?out|couldn't respond/i,
   status: [ 200, 422 ],
   meaning: "outage"
  }, {
   status: [ 400, 409, 422 ],
   text: /^HTTP \d+$/,
   meaning: "outage"
  }, {
   types: [ "SERVICE_UNAVAILABLE", "INTERNAL", "LOADING" ],
   meaning: "outage"
  }, {
   status: [ 0, 408, 500, 501, 502, 503, 504, 520, 521, 522, 523, 524 ],
   meaning: "outage"
  } ];
  function matches(e, t) {
   if (e.status !== undefined && !e.status.includes(t.status)) return false;
   if (e.types !== undefined && !e.types.some(e => t.types.includes(e))) return false;
   if (e.text !== undefined && !e.text.test(t.message)) return false;
   return e.header === undefined || e.header(t.headers);
  }
  function meaningOf(e) {
   return d.find(t => matches(t, e))?.meaning ?? (e.status >= 500 ? "outage" : "refused");
  }
  const isUnknown = e => e.status === 200 && meaningOf(e) === "refused";
  const isUnexplained = e => e.status === 422 && [ "doubtful", "refused", "outage" ].includes(meaningOf(e));
  const isRedirect = ({status: e}) => i.includes(e);
  function isGraphqlRefused(e) {
   if (![ 403, 404, 405, 410, 501 ].includes(e.status) || a.test(e.message)) return false;
   return [ "forbidden", "not-found", "outage", "refused" ].includes(meaningOf(e));
  }
  function isGraphqlSpent({types: e, headers: t, message: n}) {
   if (/secondary/i.test(n) || t.has("retry-after")) return false;
   return e.some(e => o.includes(e)) || t.get("x-ratelimit-resource") === "graphql";
  }
  function classify(e, t, n) {
   const s = meaningOf(e);
   switch (s) {
   case "conflict":
    return {
     kind: "conflict"
    };

   case "limited":
    return {
     kind: "limited",
     until: limitedUntil(e.headers, n),
     why: describe(e)
    };

   case "outage":
    return {
     kind: "again",
     error: outage(e, t)
    };

   case "doubtful":
    return {
     kind: "again",
     error: refusal("policy", e, t),
     tries: 2
    };

   default:
    return {
     kind: "refused",
     error: refusal(s, e, t)
    };
   }
  }
  function outage(e, t) {
   return new s.qh("outage", `A request ${t.what} failed: ${describe(e)}. ${r}`);
  }
  const f = 6e4;
  function limitedUntil(e, t) {
   const n = e.get("retry-after");
   if (n !== undefined) return /^\d+$/.test(n) ? t + Number(n) * 1e3 : Date.parse(n) || t + f;
   const s = Number(e.get("x-ratelimit-reset"));
   return isSpent(e) && s > 0 ? s * 1e3 : t + f;
  }
  const describe = ({status: e, message: t}) => `${oneLine(t)}${e === 0 || e === 200 ? "" : ` (HTTP ${e})`}`;
  const oneLine = e => e.replace(/\s+/g, " ").trim().replace(/(?<!\.)\.+$/, "").slice(0, 300);
  const l = {
   unauthorized: (e, {token: t = "token"}) => `The token is wrong or has expired: set ${(0, 
   s.yu)(t, `"${t}"`)} to another one.`,
   forbidden: (e, {permission: t, repository: n}) => {
    const s = e.headers.get("x-accepted-github-permissions");
    const r = s === undefined || s === t.replace(": ", "=");
    const o = r ? "" : ` GitHub accepts: ${oneLine(s)}.`;
    return `The token lacks ${n === undefined ? t : `"${t}"`}.${o}`;
   },
   policy: (e, {protectedCure: t = `Exclude the branch from the rule, use another one as ${(0, 
   s.yu)("target-branch", '"target-branch"')}`}) => `A rule protects the branch. ${t}, or put an app on the rule's bypass list and use its token as ${(0, 
   s.yu)("token", '"token"')}: GITHUB_TOKEN cannot be on that list.`,
   archived: () => "The repository is archived and read-only: unarchive it, or remove this step.",
   moved: () => "The repository has moved or was renamed: use its new name.",
   "not-found": (e, {missing: t}) => t,
   refused: () => "Nothing was written."
  };
  function refusal(e, t, n) {
   const {what: r, permission: o, repository: i} = n;
   const a = `GitHub refused a request ${r}: ${describe(t)}. ${l[e](t, n)}`;
   if (e !== "forbidden" || i === undefined) return new s.qh(e, a);
   return new s.cb(a, {
    permission: o,
    repository: i
   });
  }
  function outcomeOf(e, t, n) {
   const s = classify(e, t, n);
   switch (s.kind) {
   case "again":
    return {
     ...s,
     kind: "unclear"
    };

   case "refused":
    throw s.error;

   case "conflict":
   case "limited":
    return s;
   }
  }
 }),
 9556: ((e, t, n) => {
var readContext = (function readContext(e) {
   const get = (t => e[t] ?? "");
   const t = readPayload(get("GITHUB_EVENT_PATH"));
   const n = (0, a.Ce)(t["repository"]) ? t["repository"] : {};
   const s = workflowPath(get("GITHUB_WORKFLOW_REF"));
   const r = get("GITHUB_API_URL") || "https://api.github.com";
   return {
    event: get("GITHUB_EVENT_NAME"),
    repository: repositoryOf(get("GITHUB_REPOSITORY") || ((0, a.mR)(n, "full_name") ?? "")),
    facts: factsOf(n),
    triggering: triggeringRun(t["workflow_run"], (0, a.Ce)(t["workflow"]) ? t["workflow"] : {}),
    pullRequestHead: headOf(t["pull_request"]),
    workflow: s === undefined ? undefined : {
     path: s,
     name: get("GITHUB_WORKFLOW")
    },
    run: runOf(get),
    sha: get("GITHUB_SHA"),
    branch: get("GITHUB_HEAD_REF") || get("GITHUB_REF_NAME") || get("GITHUB_REF").replace(/^refs\/(?:heads|tags)\//, ""),
    tag: get("GITHUB_REF_TYPE") === "tag" || get("GITHUB_REF").startsWith("refs/tags/") ? get("GITHUB_REF").replace(/^refs\/tags\//, "") || get("GITHUB_REF_NAME") : undefined,
    actor: get("GITHUB_ACTOR"),
    runner: get("RUNNER_NAME"),
    serverUrl: (get("GITHUB_SERVER_URL") || "https://github.com").replace(/(?<!\/)\/+$/, ""),
    apiUrl: r,
    graphqlUrl: get("GITHUB_GRAPHQL_URL") || `${r.replace(/\/v3\/?$|(?<!\/)\/+$/, "")}/graphql`,
    workspace: get("GITHUB_WORKSPACE") || process.cwd()
   };
  });
var repositoryOf = (function repositoryOf(e) {
   const t = (0, i.SU)(e);
   if (t === undefined) throw (0, o.Gq)("GITHUB_REPOSITORY", e, "is not a repository name. Use owner/name, as the runner sets it.");
   return t;
  });
var workflowPath = (function workflowPath(e) {
   return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(e)?.[1];
  });
var runOf = (function runOf(e) {
   const t = Number(e("GITHUB_RUN_ID"));
   if (!(t > 0)) return undefined;
   return {
    id: t,
    number: Number(e("GITHUB_RUN_NUMBER")) || 1,
    attempt: Number(e("GITHUB_RUN_ATTEMPT")) || 1
   };
  });
var readPayload = (function readPayload(e) {
   if (e === "") return {};
   try {
    const t = JSON.parse((0, s.readFileSync)(e, "utf8"));
    if ((0, a.Ce)(t)) return t;
   } catch (t) {
    throw new o.qh("invalid", `Cannot read the event ${e}: ${t instanceof Error ? t.message : String(t)}`);
   }
   throw new o.qh("invalid", `The event ${e} is not a JSON object.`);
  });
var headOf = (function headOf(e) {
   const t = (0, a.Ce)(e) ? e["head"] : undefined;
   if (!(0, a.Ce)(t)) return undefined;
   const n = (0, a.mR)(t, "sha") ?? "";
   return {
    sha: n,
    repository: (0, a.Ce)(t["repo"]) ? (0, a.mR)(t["repo"], "full_name") : null
   };
  });
var factsOf = (function factsOf(e) {
   const {id: t, owner: n, private: s} = e;
   const r = (0, a.mR)(e, "default_branch");
   if (typeof t !== "number" || typeof s !== "boolean" || r === null || !(0, a.Ce)(n)) return undefined;
   return {
    id: String(t),
    defaultBranch: r,
    isPrivate: s,
    isFork: e["fork"] === true,
    ownedByOrganization: n["type"] === "Organization"
   };
  });
var triggeringRun = (function triggeringRun(e, t) {
   if (!(0, a.Ce)(e) || typeof e["id"] !== "number" || typeof e["workflow_id"] !== "number") return undefined;
   const n = e["head_repository"];
   return {
    id: e["id"],
    number: Number(e["run_number"]) || 1,
    attempt: Number(e["run_attempt"]) || 1,
    workflow: {
     id: e["workflow_id"],
     path: ((0, a.mR)(e, "path") ?? (0, a.mR)(t, "path") ?? "").replace(/@[^]*$/, ""),
     name: (0, a.mR)(t, "name") ?? ownName(e)
    },
    branch: (0, a.mR)(e, "head_branch"),
    sha: (0, a.mR)(e, "head_sha") ?? "",
    event: (0, a.mR)(e, "event") ?? "",
    actor: (0, a.Ce)(e["actor"]) ? (0, a.mR)(e["actor"], "login") : null,
    createdAt: (0, a.kX)(e, "created_at") ?? 0,
    at: (0, a.kX)(e, "updated_at") ?? 0,
    displayTitle: (0, a.mR)(e, "display_title") ?? "",
    headRepository: (0, a.Ce)(n) ? (0, a.mR)(n, "full_name") : null,
    status: (0, a.mR)(e, "status") ?? "",
    conclusion: (0, a.mR)(e, "conclusion")
   };
  });
var environmentFromEvent = (function environmentFromEvent(e, t) {
   if (e === t["GITHUB_EVENT_PATH"]) return t;
   const n = readPayload(e);
   const s = (0, a.Ce)(n["repository"]) ? n["repository"] : {};
   const r = refOf(n) ?? `refs/heads/${(0, a.mR)(s, "default_branch") ?? ""}`;
   const o = r.startsWith("refs/tags/");
   const i = (0, a.mR)(s, "full_name") ?? "";
   const u = t["GITHUB_WORKFLOW_REF"]?.toLowerCase().startsWith(`${i.toLowerCase()}/`) !== true;
   return {
    ...t,
    ...u ? {
     GITHUB_WORKFLOW: "",
     GITHUB_WORKFLOW_REF: ""
    } : {},
    GITHUB_RUN_ID: "",
    GITHUB_EVENT_PATH: e,
    GITHUB_EVENT_NAME: c.find((([e]) => e in n))?.[1] ?? "push",
    GITHUB_REPOSITORY: i,
    GITHUB_REF: r,
    GITHUB_REF_NAME: r.replace(/^refs\/(?:heads|tags)\//, ""),
    GITHUB_REF_TYPE: o ? "tag" : "branch",
    GITHUB_HEAD_REF: "",
    GITHUB_SHA: (0, a.mR)(n, "after") ?? "",
    GITHUB_ACTOR: (0, a.Ce)(n["sender"]) ? (0, a.mR)(n["sender"], "login") ?? "" : ""
   };
  });
var refOf = (function refOf(e) {
   const t = (0, a.mR)(e, "ref");
   if (t !== null) return t.startsWith("refs/") ? t : `refs/heads/${t}`;
   const n = e["pull_request"];
   if ((0, a.Ce)(n)) return `refs/heads/${(0, a.mR)((0, a.qI)(n["head"], "head"), "ref") ?? ""}`;
   const s = e["release"];
   return (0, a.Ce)(s) ? `refs/tags/${(0, a.mR)(s, "tag_name") ?? ""}` : undefined;
  });
  n.d(t, {
   W9: (() => environmentFromEvent),
   yI: (() => readContext)
  });
  var s = n(3024);
  var r = n.n(s);
  var o = n(3916);
  var i = n(4087);
  var a = n(6444);
  
  
  
  
  
  
  
  function ownName(e) {
   const t = (0, a.mR)(e, "name") ?? "";
   return t === (0, a.mR)(e, "display_title") ? "" : t;
  }
  
  const c = [ [ "workflow_run", "workflow_run" ], [ "workflow_job", "workflow_job" ], [ "pull_request", "pull_request" ], [ "merge_group", "merge_group" ], [ "release", "release" ], [ "deployment_status", "deployment_status" ], [ "deployment", "deployment" ], [ "check_run", "check_run" ], [ "check_suite", "check_suite" ], [ "issue", "issues" ], [ "schedule", "schedule" ], [ "inputs", "workflow_dispatch" ], [ "client_payload", "repository_dispatch" ], [ "commits", "push" ] ];
  
  
 }),
 4442: ((e, t, n) => {
var restReader = (function restReader(e, {repository: t, branch: n}) {
   let s;
   return {
    async head(r) {
     s ??= await repositoryState(e, t);
     const o = await newestCommit(e, t, n);
     const i = o === undefined || r.length === 0 ? new Map : await filesBelow(e, t, o.tree);
     const a = {
      head: o?.oid ?? null,
      tree: o?.tree ?? null,
      isEmpty: false,
      id: ""
     };
     return {
      ...s,
      ...a,
      blobs: i,
      traced: new Map
     };
    },
    async lastCommits(n, s) {
     const r = new Map;
     for (const o of s) {
      const [s] = await commitsOf(e, t, {
       sha: n,
       path: o,
       per_page: "1"
      });
      if (s !== undefined) r.set(o, s);
     }
     return r;
    },
    async texts(n, s) {
     const r = new Map;
     for (const o of s) {
      const s = await (0, i.Mr)(textAt(e, t, {
       head: n,
       path: o
      }));
      if (s !== undefined) r.set(o, s);
     }
     return r;
    }
   };
  });
var isSmall = (function isSmall({files: e, removed: t}) {
   const n = e.reduce(((e, {text: t}) => e + Buffer.byteLength(t)), 0);
   return e.length + t.length <= c && n <= u;
  });
var graphqlReader = (function graphqlReader(e, t, n) {
   const {repository: s} = n;
   return {
    async head(r, o) {
     const a = foldersOf(r).length > i.or;
     const c = {
      paths: a ? [] : r,
      traced: o.length > i.or ? [] : o
     };
     const u = await e(headRequest(n, c), (e => parseHead(e, n, c)));
     return a && u.tree !== null ? {
      ...u,
      blobs: await filesBelow(t, s, u.tree)
     } : u;
    },
    lastCommits: (t, n) => lastCommitsAt(e, {
     repository: s,
     head: t
    }, n),
    texts: (t, n) => textsAt(e, {
     repository: s,
     head: t
    }, n)
   };
  });
var foldersOf = (function foldersOf(e) {
   return [ ...new Set(e.map((e => e.slice(0, Math.max(0, e.lastIndexOf("/")))))) ];
  });
var headRequest = (function headRequest({repository: e, branch: t, singleCommit: n}, {paths: s, traced: r}) {
   const {owner: o, name: a} = e;
   const c = foldersOf(s);
   const u = {
    ...{
     owner: o,
     name: a,
     ref: `refs/heads/${t}`
    },
    ...Object.fromEntries(c.map(((e, n) => [ `folder${n}`, `refs/heads/${t}:${e}` ]))),
    ...Object.fromEntries(r.map(((e, t) => [ `value${t}`, e ])))
   };
   const d = c.map(((e, t) => `folder${t}: object(expression: $folder${t}) { ... on Tree { entries { name oid type } } }`));
   const f = n ? "newest: history(first: 2) { nodes { oid message } }" : "";
   const l = r.map(((e, t) => historyField(t))).join(" ");
   const h = `query PublishBadgesHead(${(0, i.I1)(u)}) {\n  repository(owner: $owner, name: $name) {\n    ${n ? "id " : ""}nameWithOwner isPrivate isArchived isEmpty\n    defaultBranchRef { name }\n    ref(qualifiedName: $ref) { target { oid ... on Commit { tree { oid } ${f} ${l} } } }\n    ${d.join("\n    ")}\n  }\n}`;
   return {
    document: h,
    variables: u
   };
  });
var parseHead = (function parseHead(e, {singleCommit: t}, {paths: n, traced: s}) {
   const r = e["ref"] === null ? null : (0, a.qI)((0, a.qI)(e["ref"], "ref")["target"], "target");
   const o = (0, a.Ce)(e["defaultBranchRef"]) ? (0, a.mR)(e["defaultBranchRef"], "name") : null;
   return {
    name: (0, a.b6)(e, "nameWithOwner"),
    id: (0, a.mR)(e, "id") ?? "",
    isEmpty: (0, a.iP)(e, "isEmpty"),
    isPrivate: (0, a.iP)(e, "isPrivate"),
    isArchived: (0, a.iP)(e, "isArchived"),
    defaultBranch: o,
    head: r === null ? null : (0, a._f)(r, "oid"),
    blobs: r === null ? new Map : blobsIn(e, n),
    tree: r === null ? null : (0, a._f)((0, a.qI)(r["tree"], "tree"), "oid"),
    ...t ? {
     tip: r === null ? null : tipOf(r)
    } : {},
    traced: new Map(s.map(((e, t) => [ e, r === null ? null : commitOf(r, t) ])))
   };
  });
var blobsIn = (function blobsIn(e, t) {
   const n = new Map;
   foldersOf(t).forEach(((t, s) => {
    const r = (0, a._F)(e, `folder${s}`);
    if (!(0, a.Ce)(r) || !Array.isArray(r["entries"])) return;
    for (const e of (0, a.c3)(r, "entries")) {
     const s = (0, a.qI)(e, "an entry");
     if (s["type"] === "blob") n.set(t === "" ? (0, a.b6)(s, "name") : `${t}/${(0, a.b6)(s, "name")}`, (0, 
     a._f)(s, "oid"));
    }
   }));
   return n;
  });
var commitOf = (function commitOf(e, t) {
   const [n] = (0, a.c3)((0, a.qI)(e[`commit${t}`], "history"), "nodes");
   if (n === undefined) return null;
   const s = (0, a.qI)(n, "a commit");
   return {
    oid: (0, a._f)(s, "oid"),
    message: (0, a.b6)(s, "message")
   };
  });
var commitOverGraphql = (async function commitOverGraphql(e, {repository: t, branch: n}, {changes: s, message: o, parent: i}) {
   const {headline: c, body: u} = o;
   const f = s.files.map((({path: e, text: t}) => ({
    path: e,
    contents: Buffer.from(t).toString("base64")
   })));
   const l = s.removed.map(e => ({
    path: e
   }));
   const h = {
    branch: {
     repositoryNameWithOwner: (0, r.fq)(t),
     branchName: n
    },
    message: {
     headline: c,
     ...u === "" ? {} : {
      body: u
     }
    },
    expectedHeadOid: i.oid,
    fileChanges: {
     additions: f,
     ...l.length === 0 ? {} : {
      deletions: l
     }
    }
   };
   const m = await e(d, {
    input: h
   });
   return (0, a._f)((0, a.qI)((0, a.qI)(m["createCommitOnBranch"], "createCommitOnBranch")["commit"], "commit"), "oid");
  });
var branchStore = (function branchStore(e, t, n) {
   const {repository: s} = n;
   const r = purposesFor(n);
   const a = (0, i.oK)(e, t, r.read);
   const c = (0, i.I9)(e, t, r.read);
   const u = new ApiChoice({
    graphql: graphqlReader(c, a, n),
    rest: restReader(a, n)
   }, n);
   const d = new BranchWriter((0, i.VF)(e, t, r.write), new GitData(e, s), n);
   return {
    async read(e, t) {
     const r = await u.read((n => n.head(e, t)));
     refuseMovedOrArchived(s, r);
     n.check(r);
     return r;
    },
    lastCommits: ((e, t, n) => lastCommits({
     get: a,
     repository: s,
     api: u
    }, {
     head: e,
     paths: t
    }, n)),
    files: async ({tree: e}) => e === null ? new Map : filesBelow(a, s, e),
    texts: async ({head: e}, t) => e === null ? new Map : u.read(n => n.texts(e, t)),
    async write(e, t, s) {
     await refuseOtherContent(a, n, t);
     try {
      return await d.write({
       changes: e,
       message: withOneLineHeadline(s)
      }, t, u.isGraphql);
     } catch (e) {
      if (e instanceof o.hD) return await outcomeOfWrite(e, t, {
       get: a,
       query: c,
       options: n,
       purpose: r.write
      });
      u.fallBack(e);
      return {
       kind: "conflict"
      };
     }
    }
   };
  });
var purposesFor = (function purposesFor({repository: e, branch: t, protectedCure: n}) {
   const o = (0, r.fq)(e);
   const i = `There is no repository ${o}, or the token may not see it: a repository other than this one needs a ${(0, 
   s.yu)("token", '"token"')} that may write to it.`;
   const a = n === undefined ? {} : {
    protectedCure: n
   };
   const c = {
    permission: "contents: write",
    repository: o,
    missing: i,
    ...a
   };
   return {
    read: {
     what: `to read the branch "${t}" of ${o}`,
     ...c
    },
    write: {
     what: `to write to the branch "${t}" of ${o}`,
     ...c
    }
   };
  });
var withOneLineHeadline = (function withOneLineHeadline({headline: e, body: t}) {
   return {
    headline: e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " "),
    body: t
   };
  });
var lastCommits = (async function lastCommits({get: e, repository: t, api: n}, {head: {head: s, traced: r}, paths: o}, a) {
   const c = s === null ? [] : o.filter((e => !r.has(e)));
   const u = s === null || c.length === 0 || c.length > i.or && !await isAnyRelevant(s);
   const d = u ? new Map : await n.read(e => e.lastCommits(s, c));
   const f = o.map((e => [ e, r.get(e) ?? d.get(e) ]));
   return new Map(f.flatMap((([e, t]) => t ? [ [ e, t ] ] : [])));
   async function isAnyRelevant(n) {
    for (let s = 1; s <= p; s++) {
     const r = await commitsOf(e, t, {
      sha: n,
      per_page: String(m),
      page: String(s)
     });
     if (r.some(({message: e}) => a(e))) return true;
     if (r.length < m) return false;
    }
    return true;
   }
  });
var refuseMovedOrArchived = (function refuseMovedOrArchived(e, {name: t, isArchived: n}) {
   if (t.toLowerCase() !== (0, r.fq)(e).toLowerCase()) throw (0, r.aW)(e, t);
   if (n) throw new s.qh("archived", `The repository ${t} is archived and read-only: unarchive it, or remove this step.`);
  });
var refuseOtherContent = (async function refuseOtherContent(e, t, n) {
   const {repository: o, branch: i, badges: a, singleCommit: c} = t;
   if (a === undefined || n.head === null) return;
   const u = (0, r.fq)(o);
   const d = n.defaultBranch === i;
   const f = {
    repository: o,
    sha: n.head,
    isCommit: a.isCommit
   };
   if (d && !await hasOnlyBadges(e, {
    ...f,
    tree: n.tree ?? n.head,
    isFile: a.isFile
   })) throw new s.qh("invalid", `${(0, s.yu)("target-branch")}: "${i}" is the default branch of ${u}, which contains more than badges. Use a branch of its own (default: badges).`);
   const {tip: l} = n;
   if (!c || l === undefined || l === null) return;
   if (l.isOnly ? a.isCommit(l.message) : await areAllBadgeCommits(e, f)) return;
   throw new s.qh("invalid", `${(0, s.yu)("single-commit")}: the branch "${i}" of ${u} has commits that this action did not make, or too many to check, and they would be lost. Use a ${(0, 
   s.yu)("target-branch", '"target-branch"')} for badges only (default: badges), delete the branch, or remove ${(0, 
   s.yu)("single-commit", '"single-commit"')}.`);
  });
var systemClock = (function systemClock(e) {
   const sleep = t => new Promise((n, s) => {
    const r = e();
    const stop = () => {
     clearTimeout(o);
     s(r.reason);
    };
    const o = setTimeout(() => {
     r.removeEventListener("abort", stop);
     n();
    }, Math.ceil(t) + I);
    if (r.aborted) stop(); else r.addEventListener("abort", stop, {
     once: true
    });
   });
   return {
    now: Date.now,
    random: Math.random,
    sleep: sleep
   };
  });
var purposeOfRuns = (function purposeOfRuns(e) {
   return {
    what: `to read the runs of ${(0, r.fq)(e)}`,
    permission: "actions: read",
    repository: (0, r.fq)(e),
    missing: `There is no such run or workflow in ${(0, r.fq)(e)}, or the token may not see it: it needs "actions: read" there.`
   };
  });
var listRuns = (function listRuns(e, {owner: t, name: n}, {workflow: s, query: r}) {
   const o = (0, a.wE)`/repos/${t}/${n}/actions/workflows/${s}/runs` + parametersOf(r);
   return matchingRuns((0, i.Bd)(e, {
    path: o,
    key: "workflow_runs",
    size: T,
    parse: parseRun
   }), r);
  });
var newerRuns = (async function* newerRuns(e, t, n) {
   const {workflow: s, branch: o, number: i} = n;
   const a = {
    ...B,
    repository: (0, r.fq)(t),
    branch: o
   };
   for await (const n of listRuns(e, t, {
    workflow: s,
    query: a
   })) {
    if (n.number <= i) return;
    yield n;
   }
  });
var parametersOf = (function parametersOf({branch: e, sha: t, event: n, actor: s}) {
   const r = [ [ "exclude_pull_requests", "true" ], [ "branch", e ], [ "head_sha", t ], [ "event", n?.length === 1 ? n[0] : undefined ], [ "actor", s ] ].flatMap((([e, t]) => t === undefined ? [] : [ `${e ?? ""}=${encodeURIComponent(t)}` ]));
   return `?${r.join("&")}`;
  });
var matchingRuns = (async function* matchingRuns(e, t) {
   for await (const n of e) {
    const e = [ ...n ].sort((e, t) => t.number - e.number);
    for (const n of e) if ((0, j.Qk)(n, t)) yield n;
    const s = e.at(-1);
    if (t.runNumber !== undefined && s !== undefined && s.number <= t.runNumber) return;
   }
  });
var openGitHub = (function openGitHub(e) {
   const {context: t, clock: n = systemClock(e.signal)} = e;
   const s = new RequestPace(n);
   const o = lazyClient((() => connectTo(e, s)), s);
   const a = new Map;
   const facts = e => {
    const n = (0, r.fq)(e).toLowerCase();
    const i = (0, r.ve)(e, t.repository) ? t.facts : undefined;
    const c = a.get(n) ?? (i === undefined ? repositoryFacts(o, s, e) : Promise.resolve(i));
    a.set(n, c);
    return c;
   };
   return {
    pace: s,
    record: runRecord({
     client: o,
     pace: s,
     facts: facts
    }),
    facts: facts,
    newest: e => newest(o, s, e),
    oldest: e => oldestRepository(o, s, e),
    exists: (e, t) => existingRefs(o, s, {
     repository: e,
     names: t
    }),
    async contents({repository: e, ...t}) {
     const n = (0, r.ow)(e);
     return readContents((0, i.oK)(o, s, purposeOfRuns(n)), n, t);
    },
    branch: (e => branchStore(o, s, e)),
    gist: (e, t) => gistStore(o, s, {
     id: e,
     onRead: t
    })
   };
  });
var connectTo = (async function connectTo({context: e, token: t, signal: r}, o) {
   if (t === "") throw (0, s.Gq)("token", "", (0, s.xf)("is empty. Remove it in a workflow, where github.token is its default; on the command line, use --token or GITHUB_TOKEN.", "is empty, and requests to GitHub need one: set GITHUB_TOKEN. Only --directory with a status or message that is given needs none."));
   const {connect: i} = await Promise.all([ n.e(779), n.e(326) ]).then(n.bind(n, 9573));
   const {apiUrl: a, graphqlUrl: c} = e;
   return i({
    token: t,
    apiUrl: a,
    graphqlUrl: c,
    signal: r(),
    observe: (e => o.observe(e))
   });
  });
var lazyClient = (function lazyClient(e, t) {
   let n;
   const ready = (async () => {
    await t.ready();
    return n ??= e();
   });
   return {
    rest: (async (...e) => (await ready()).rest(...e)),
    graphql: (async (...e) => (await ready()).graphql(...e))
   };
  });
var runRecord = (function runRecord({client: e, pace: t, facts: s}) {
   const o = new Cache;
   const connect = (n => {
    const s = (0, r.ow)(n);
    return [ (0, i.oK)(e, t, purposeOfRuns(s)), s ];
   });
   const read = s => o.answer(`facts ${JSON.stringify(s)}`, async () => {
    const {readFacts: r} = await Promise.all([ n.e(956), n.e(612) ]).then(n.bind(n, 5464));
    return r({
     client: e,
     pace: t
    }, s);
   });
   let a;
   const cached = (e, t, n) => o.answer(`${e} ${t}`, () => n(...connect(t)));
   return {
    jobs: (e, n, {attempt: s, own: r} = {}) => cached(`jobs ${n}.${s ?? ""}`, e, (e, o) => completedJobs(() => jobsOf(e, o, {
     runId: n,
     attempt: s
    }), {
     own: r,
     sleep: e => t.pause(e)
    })),
    run: (e, t) => cached(`run ${t}`, e, (...e) => (0, i.Mr)(runOf(...e, t))),
    attempt: (e, t, n) => cached(`attempt ${t}.${n}`, e, (...e) => attemptOf(...e, {
     runId: t,
     attempt: n
    })),
    runs: (e, t) => o.list(`runs ${e} ${JSON.stringify(t)}`, () => runsOfWorkflow(...connect(t.repository), {
     reference: e,
     query: t
    })),
    newerRuns: ((e, t) => newerRuns(...connect(e), t)),
    forget: () => o.clear(),
    ...reportsAndWorkflows(cached),
    defaultBranch: async e => (await s((0, r.ow)(e))).defaultBranch,
    facts: async e => (await (a = read(e))).found,
    isPrivate: async e => (await a)?.isPrivate.get(e.toLowerCase()) ?? (await s((0, 
    r.ow)(e))).isPrivate,
    branch: async (n, s) => branchNamed(e, t, {
     repository: (0, r.ow)(n),
     branch: s
    })
   };
  });
var reportsAndWorkflows = (function reportsAndWorkflows(e) {
   return {
    workflow: (t, n) => e(`workflow ${n}`, t, (...e) => workflowOf(...e, n)),
    workflows: t => e("workflows", t, activeWorkflows),
    jobNames: (t, n) => e(`job names ${n.path}@${n.sha}`, t, (...e) => jobNamesOf(...e, n)),
    deployment: (t, n) => e(`deployment ${JSON.stringify(n)}`, t, (...e) => newestDeployment(...e, n)),
    environments: t => e("environments", t, environmentNames),
    checks: (t, n) => e(`checks ${n}`, t, (...e) => checksOf(...e, n))
   };
  });
  n.d(t, {
   o6: (() => openGitHub)
  });
  var s = n(3916);
  var r = n(4087);
  var o = n(9995);
  var i = n(4261);
  var a = n(6444);
  
  function repositoryState(e, {owner: t, name: n}) {
   return e((0, a.wE)`/repos/${t}/${n}`, e => ({
    name: (0, a.b6)(e, "full_name"),
    isPrivate: (0, a.iP)(e, "private"),
    isArchived: (0, a.iP)(e, "archived"),
    defaultBranch: (0, a.b6)(e, "default_branch")
   }));
  }
  function newestCommit(e, {owner: t, name: n}, s) {
   return (0, i.Mr)(e((0, a.wE)`/repos/${t}/${n}/branches/${s}`, e => {
    if ((0, a.b6)(e, "name") !== s) return undefined;
    const t = (0, a.qI)(e["commit"], "commit");
    const n = (0, a.qI)((0, a.qI)(t["commit"], "commit")["tree"], "tree");
    return {
     oid: (0, a._f)(t, "sha"),
     tree: (0, a._f)(n, "sha")
    };
   }));
  }
  function commitsOf(e, {owner: t, name: n}, s) {
   const r = (0, a.wE)`/repos/${t}/${n}/commits` + `?${new URLSearchParams(s).toString()}`;
   return e(r, e => (0, a.c3)(e, i.Di).map(e => {
    const t = (0, a.qI)(e, "a commit");
    return {
     oid: (0, a._f)(t, "sha"),
     message: (0, a.b6)((0, a.qI)(t["commit"], "commit"), "message")
    };
   }));
  }
  function filesBelow(e, t, n) {
   const {owner: s, name: r} = t;
   return e((0, a.wE)`/repos/${s}/${r}/git/trees/${n}` + "?recursive=1", e => {
    if ((0, a.iP)(e, "truncated")) throw tooManyFiles(t);
    const n = new Map;
    for (const t of (0, a.c3)(e, "tree")) {
     const e = (0, a.qI)(t, "an entry");
     if (e["type"] === "blob") n.set((0, a.b6)(e, "path"), (0, a._f)(e, "sha"));
    }
    return n;
   });
  }
  function tooManyFiles(e) {
   return new s.qh("refused", `The branch of ${(0, r.fq)(e)} has more files than GitHub lists at once (100,000). Publish the badges to a branch of their own.`);
  }
  function textAt(e, {owner: t, name: n}, {head: s, path: r}) {
   const o = (0, a.wE)`/repos/${t}/${n}/contents` + (0, a.Lu)(r);
   return e(`${o}?ref=${s}`, e => blobOf(r, e));
  }
  function blobOf(e, t) {
   if (t[i.Di] !== undefined || t["type"] !== "file") return undefined;
   const n = (0, a.mR)(t, "encoding");
   if (n === "none") throw tooLarge(e, (0, a.rl)(t, "size"));
   if (n !== "base64") throw (0, o.Qm)("the file is not in base64");
   const s = Buffer.from((0, a.b6)(t, "content"), "base64").toString("utf8");
   return s.includes("\0") ? undefined : {
    oid: (0, a._f)(t, "sha"),
    text: s
   };
  }
  function tooLarge(e, t) {
   return new s.qh("refused", `The file ${e} is too large to be read: ${t} bytes. Make it smaller.`);
  }
  const c = 100;
  const u = 1e6;
  
  class GitData {
   #O;
   #R;
   constructor(e, t) {
    this.#O = e;
    this.#R = t;
   }
   async createTree(e, {files: t, removed: n}) {
    const s = [ ...t.map(({path: e, text: t}) => ({
     path: e,
     mode: "100644",
     type: "blob",
     content: t
    })), ...n.map(e => ({
     path: e,
     mode: "100644",
     type: "blob",
     sha: null
    })) ];
    let r = e;
    for (const e of stepsOf(s)) r = await this.#q("trees", {
     ...r === undefined ? {} : {
      base_tree: r
     },
     tree: e
    });
    if (r === undefined) throw new Error("a tree without changes");
    return r;
   }
   createCommit(e, t, n) {
    return this.#q("commits", {
     message: e,
     tree: t,
     parents: n
    });
   }
   createBranch(e, t) {
    return this.#_("POST", "/refs", {
     ref: `refs/heads/${e}`,
     sha: t
    });
   }
   advance(e, t) {
    return this.#_("PATCH", `/refs/heads${(0, a.Lu)(e)}`, {
     force: false,
     sha: t
    });
   }
   async commitFirstFile({path: e, text: t}, {branch: n, message: s}) {
    const {owner: r, name: o} = this.#R;
    const i = {
     message: s,
     content: Buffer.from(t).toString("base64"),
     branch: n
    };
    const c = await this.#O.rest("PUT", (0, a.wE)`/repos/${r}/${o}/contents` + (0, a.Lu)(e), i);
    return (0, a._f)((0, a.qI)((0, a.qI)(c, "the file")["commit"], "commit"), "sha");
   }
   async #_(e, t, n) {
    const {owner: s, name: r} = this.#R;
    const i = await this.#O.rest(e, (0, a.wE)`/repos/${s}/${r}/git` + t, n);
    const c = (0, a._f)((0, a.qI)((0, a.qI)(i, "the reference")["object"], "object"), "sha");
    if (c !== n.sha) throw (0, o.Qm)("the reference points at another commit");
   }
   async #q(e, t) {
    const {owner: n, name: s} = this.#R;
    const r = (0, a.wE)`/repos/${n}/${s}/git/${e}`;
    return (0, a._f)((0, a.qI)(await this.#O.rest("POST", r, t), e), "sha");
   }
  }
  function stepsOf(e) {
   const t = [];
   let n = 0;
   for (const s of e) {
    const e = Buffer.byteLength(s.content ?? "");
    const r = t.at(-1);
    if (r === undefined || r.length === c || n + e > u) {
     t.push([ s ]);
     n = e;
    } else {
     r.push(s);
     n += e;
    }
   }
   return t;
  }
  
  
  
  
  
  function tipOf(e) {
   const [t, ...n] = (0, a.c3)((0, a.qI)(e["newest"], "history"), "nodes");
   return {
    message: (0, a.b6)((0, a.qI)(t, "a commit"), "message"),
    isOnly: n.length === 0
   };
  }
  async function textsAt(e, {repository: t, head: n}, s) {
   const r = new Map;
   const o = {
    name: "PublishBadgesTexts",
    field: e => `at${e}: object(expression: $value${e}) { ... on Blob { oid text isTruncated isBinary byteSize } }`,
    variable: e => `${n}:${e}`
   };
   for (const {request: n, part: c} of (0, i.HB)(t, s, o)) {
    await e(n, e => {
     for (const [t, n] of c.entries()) {
      const s = branch_graphql_blobOf(n, (0, a._F)(e, `at${t}`));
      if (s !== undefined) r.set(n, s);
     }
    });
   }
   return r;
  }
  function branch_graphql_blobOf(e, t) {
   if (!(0, a.Ce)(t) || t["oid"] === undefined) return undefined;
   if ((0, a.iP)(t, "isTruncated")) throw tooLarge(e, (0, a.rl)(t, "byteSize"));
   const n = (0, a.mR)(t, "text");
   return t["isBinary"] === true || n === null ? undefined : {
    oid: (0, a._f)(t, "oid"),
    text: n
   };
  }
  async function lastCommitsAt(e, {repository: t, head: n}, s) {
   const r = new Map;
   const o = {
    name: "PublishBadgesTrace",
    field: e => `at${e}: object(expression: "${n}") { ... on Commit { ${historyField(e)} } }`,
    variable: e => e
   };
   for (const {request: n, part: c} of (0, i.HB)(t, s, o)) {
    await e(n, e => {
     for (const [t, n] of c.entries()) r.set(n, commitOf((0, a.qI)((0, a._F)(e, `at${t}`), "the head"), t));
    });
   }
   return r;
  }
  const historyField = (e => `commit${e}: history(first: 1, path: $value${e}) { nodes { oid message } }`);
  
  const d = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}`;
  const f = `mutation PublishBadgesMove($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}`;
  
  async function moveBranch(e, {branch: t, repositoryId: n}, {from: s, to: r}) {
   const i = {
    name: `refs/heads/${t}`,
    beforeOid: s,
    afterOid: r,
    force: true
   };
   const a = await e(f, {
    input: {
     repositoryId: n,
     refUpdates: [ i ]
    }
   });
   if (a["updateRefs"] === undefined || a["updateRefs"] === null) throw (0, o.Qm)("updateRefs is missing");
  }
  function purposeOf(e, t, n = "contents: read") {
   const o = (0, r.fq)(e);
   return {
    what: `to read ${t} ${o}`,
    permission: n,
    repository: o,
    missing: `There is no repository ${o}, or the token may not see it ("${n}"). A repository other than the workflow's own needs a ${(0, 
    s.yu)("token", '"token"')} that may.`
   };
  }
  function repositoryFacts(e, t, n) {
   const {owner: s, name: o} = n;
   const c = (0, i.oK)(e, t, purposeOf(n, "the repository"));
   return c((0, a.wE)`/repos/${s}/${o}`, e => {
    const t = (0, a.b6)(e, "full_name");
    if (t.toLowerCase() !== (0, r.fq)(n).toLowerCase()) throw (0, r.aW)(n, t);
    return {
     id: String((0, a.rl)(e, "id")),
     defaultBranch: (0, a.b6)(e, "default_branch"),
     isPrivate: e["private"] === true,
     isFork: e["fork"] === true,
     ownedByOrganization: (0, a.b6)((0, a.qI)(e["owner"], "owner"), "type") === "Organization"
    };
   });
  }
  async function oldestRepository(e, t, n) {
   const s = (0, i.oK)(e, t, {
    what: `to read the repositories of ${n}`,
    permission: '"contents: read"',
    missing: `There is no account ${n}, or the token may not see it.`
   });
   const read = e => s(`${e}?sort=created&direction=asc&per_page=1`, e => {
    const [t] = (0, a.c3)(e, i.Di);
    if (t === undefined) return {
     first: t
    };
    return {
     first: (0, r.ow)((0, a.b6)((0, a.qI)(t, "a repository"), "full_name"))
    };
   });
   return (await (0, i.Mr)(read((0, a.wE)`/orgs/${n}/repos`)) ?? await read((0, a.wE)`/users/${n}/repos`)).first;
  }
  const l = `query PublishBadgesNewest($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef { target { oid } }\n    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }\n  }\n}`;
  function newest(e, t, n) {
   const s = (0, i.I9)(e, t, purposeOf(n, "the newest commit and tag of"));
   const r = {
    owner: n.owner,
    name: n.name
   };
   return s({
    document: l,
    variables: r
   }, e => {
    const t = e["defaultBranchRef"];
    const [n] = (0, a.c3)((0, a.qI)(e["refs"], "refs"), "nodes");
    return {
     commitSha: (0, a.Ce)(t) ? (0, a._f)((0, a.qI)(t["target"], "target"), "oid") : null,
     tag: (0, a.Ce)(n) ? (0, a.b6)(n, "name") : null
    };
   });
  }
  function readContents(e, t, n) {
   return contentsAt(e, t, {
    ...n,
    parse: textIn
   });
  }
  async function filesIn(e, t, n) {
   return await contentsAt(e, t, {
    path: n,
    ref: undefined,
    parse: pathsIn
   }) ?? new Set;
  }
  async function contentsAt(e, t, {path: n, ref: s, parse: o}) {
   const {owner: c, name: u} = t;
   const d = s === undefined ? "" : `?ref=${encodeURIComponent(s)}`;
   const f = {
    what: `to read ${n} of ${(0, r.fq)(t)}`,
    permission: "contents: read",
    repository: (0, r.fq)(t),
    missing: `There is no ${n} in ${(0, r.fq)(t)}, or the token may not see it.`
   };
   return (0, i.Mr)(e((0, a.wE)`/repos/${c}/${u}/contents` + (0, a.Lu)(n) + d, o, f));
  }
  function pathsIn(e) {
   if (!(i.Di in e)) return undefined;
   return new Set((0, a.c3)(e, i.Di).map(e => (0, a.b6)((0, a.qI)(e, "an entry"), "path")));
  }
  function textIn(e) {
   if (i.Di in e || e["type"] !== "file") return undefined;
   const t = (0, a.b6)(e, "encoding");
   if (t === "none") throw new s.qh("invalid", `${(0, a.b6)(e, "path")} is larger than the 1 MB that can be read.`);
   if (t !== "base64") throw (0, o.Qm)(`encoding ${t}`);
   return Buffer.from((0, a.b6)(e, "content"), "base64").toString("utf8");
  }
  const purposeOfBranches = e => purposeOf(e, "the branches of", "contents: write");
  async function existingRefs(e, t, {repository: n, names: s}) {
   const r = (0, i.I9)(e, t, purposeOfBranches(n));
   const o = new Set;
   const field = e => `at${e}: ref(qualifiedName: $value${e}) { name }`;
   for (const e of [ "refs/heads/", "refs/tags/" ]) {
    const t = {
     name: "PublishBadgesRefs",
     field: field,
     variable: t => e + t
    };
    for (const {request: e, part: c} of (0, i.HB)(n, s, t)) {
     await r(e, e => {
      for (const [t, n] of c.entries()) if ((0, a.Ce)((0, a._F)(e, `at${t}`))) o.add(n);
     });
    }
   }
   return o;
  }
  const h = `query PublishBadgesBranch($owner: String!, $name: String!, $branch: String!, $tag: String!) {\n  repository(owner: $owner, name: $name) {\n    branch: ref(qualifiedName: $branch) { name }\n    tag: ref(qualifiedName: $tag) { name }\n    refs(refPrefix: "refs/heads/", first: 100) { nodes { name } }\n  }\n}`;
  async function branchNamed(e, t, {repository: n, branch: r}) {
   const {owner: o, name: c} = n;
   const u = {
    owner: o,
    name: c,
    branch: `refs/heads/${r}`,
    tag: `refs/tags/${r}`
   };
   const d = (0, i.I9)(e, t, purposeOfBranches(n));
   try {
    return await d({
     document: h,
     variables: u
    }, e => ({
     exists: (0, a.Ce)((0, a._F)(e, "branch")) || (0, a.Ce)((0, a._F)(e, "tag")),
     names: (0, a.c3)((0, a.qI)(e["refs"], "refs"), "nodes").map(e => (0, a.b6)((0, a.qI)(e, "a branch"), "name"))
    }));
   } catch (e) {
    if (e instanceof s.qh && e.kind === "setup") return {
     exists: true,
     names: []
    };
    throw e;
   }
  }
  async function conflictingBranch(e, {owner: t, name: n}, r) {
   const o = r.split("/");
   const c = o.slice(1).map((e, t) => o.slice(0, t + 1).join("/"));
   const u = {
    ...{
     owner: t,
     name: n,
     below: `refs/heads/${r}/`
    },
    ...Object.fromEntries(c.map((e, t) => [ `value${t}`, `refs/heads/${e}` ]))
   };
   const d = c.map((e, t) => `at${t}: ref(qualifiedName: $value${t}) { name }`);
   const f = `query PublishBadgesConflictingBranch(${(0, i.I1)(u)}) {\n  repository(owner: $owner, name: $name) {\n    refs(refPrefix: $below, first: 1) { nodes { name } }\n    ${d.join("\n    ")}\n  }\n}`;
   try {
    return await e({
     document: f,
     variables: u
    }, e => {
     const t = c.find((t, n) => (0, a.Ce)((0, a._F)(e, `at${n}`)));
     const [n] = (0, a.c3)((0, a.qI)(e["refs"], "refs"), "nodes");
     if (t !== undefined || !(0, a.Ce)(n)) return t;
     return `${r}/${(0, a.b6)(n, "name").replace(`${r}/`, "")}`;
    });
   } catch (e) {
    if (e instanceof s.qh && e.kind !== "signal") return undefined;
    throw e;
   }
  }
  
  async function outcomeOfWrite(e, t, n) {
   const {get: s, query: r, options: i, purpose: a} = n;
   const {repository: c, branch: u} = i;
   if ((0, o.N6)(e)) refuseMovedOrArchived(c, await repositoryState(s, c));
   if (t.head === null && (0, o.ec)(e)) {
    const e = await conflictingBranch(r, c, u);
    if (e !== undefined) throw branchConflict(i, e);
   }
   return (0, o.sG)(e, a, Date.now());
  }
  
  
  class ApiChoice {
   #I;
   #x;
   #j="graphql";
   constructor(e, {singleCommit: t}) {
    this.#I = e;
    this.#x = t;
   }
   get isGraphql() {
    return this.#j === "graphql";
   }
   async read(e) {
    try {
     return await e(this.#I[this.#j]);
    } catch (t) {
     this.fallBack(t);
     return e(this.#I.rest);
    }
   }
   fallBack(e) {
    if (!(e instanceof i.i1) || !this.isGraphql) throw e;
    if (this.#x && e.code === "limited") throw e;
    if (this.#x) throw new s.qh(e.code, `${e.message} A branch with a single commit cannot be updated safely without it: remove "single-commit", or allow GraphQL.`);
    this.#j = "rest";
   }
  }
  const m = 100;
  const p = 10;
  
  class BranchWriter {
   #S;
   #T;
   #C;
   constructor(e, t, n) {
    this.#S = e;
    this.#T = t;
    this.#C = n;
   }
   async write(e, t, n) {
    if (t.head === null) return t.isEmpty ? this.#B(e) : this.#A(e);
    const s = {
     oid: t.head,
     tree: t.tree ?? t.head
    };
    if (this.#C.singleCommit) return written(await this.#U(e, s, t.id));
    if (!n || !isSmall(e.changes)) return written(await this.#E(e, s));
    return written(await commitOverGraphql(this.#S, this.#C, {
     ...e,
     parent: s
    }));
   }
   async #E({changes: e, message: t}, {oid: n, tree: s}) {
    const r = await this.#T.createTree(s, e);
    const o = await this.#T.createCommit(textOfMessage(t), r, [ n ]);
    await this.#T.advance(this.#C.branch, o);
    return o;
   }
   async #U({changes: e, message: t}, {oid: n, tree: s}, r) {
    const i = await this.#T.createTree(s, e);
    const a = await this.#T.createCommit(textOfMessage(t), i, []);
    try {
     await moveBranch(this.#S, {
      branch: this.#C.branch,
      repositoryId: r
     }, {
      from: n,
      to: a
     });
    } catch (e) {
     throw e instanceof o.hD && (0, o.t8)(e) ? (0, o.Qm)(e.message) : e;
    }
    return a;
   }
   async #A(e) {
    let t;
    try {
     t = await this.#T.createTree(undefined, e.changes);
    } catch (t) {
     if (t instanceof o.hD && t.status === 409 && /is empty/i.test(t.message)) return this.#B(e);
     throw t;
    }
    const n = await this.#T.createCommit(textOfMessage(e.message), t, []);
    await this.#T.createBranch(this.#C.branch, n);
    return written(n);
   }
   async #B({changes: {files: e}, message: t}) {
    const [n] = e;
    if (n === undefined) throw (0, o.Qm)("there is no file to begin with");
    const {branch: s} = this.#C;
    const r = await this.#T.commitFirstFile(n, {
     branch: s,
     message: textOfMessage(t)
    });
    return e.length === 1 ? written(r) : {
     kind: "partly",
     paths: [ n.path ]
    };
   }
  }
  const written = (e => ({
   kind: "written",
   commitSha: e
  }));
  const textOfMessage = ({headline: e, body: t}) => t === "" ? e : `${e}\n\n${t}`;
  function branchConflict({repository: e, branch: t}, n) {
   return new s.qh("conflict", `Git cannot have the branch "${t}" beside "${n}", which exists in ${(0, 
   r.fq)(e)}: use another ${(0, s.yu)("target-branch", '"target-branch"')}, or remove the branch "${n}".`);
  }
  
  const w = 20;
  
  async function hasOnlyBadges(e, {repository: t, sha: n, isCommit: s, tree: r, isFile: o}) {
   const [i, a] = await Promise.all([ commitsOf(e, t, {
    sha: n,
    per_page: String(m)
   }), filesBelow(e, t, r) ]);
   return i.every(({message: e}) => s(e)) && [ ...a.keys() ].every(o);
  }
  async function areAllBadgeCommits(e, {repository: t, sha: n, isCommit: s}) {
   for (let r = 1; r <= w; r++) {
    const o = await commitsOf(e, t, {
     sha: n,
     per_page: String(m),
     page: String(r)
    });
    if (!o.every(({message: e}) => s(e))) return false;
    if (o.length < m) return true;
   }
   return false;
  }
  function gistStore(e, t, {id: n, onRead: r}) {
   const c = {
    what: `to publish to the gist ${n}`,
    token: "gist-token",
    permission: `the scope "gist", or belongs to somebody else than the gist: use a classic token of its owner as ${(0, 
    s.yu)("gist-token", '"gist-token"')}`,
    missing: `There is no gist ${n}, or it belongs to somebody else than ${(0, s.yu)("gist-token", '"gist-token"')}: create it, and use a classic token of its owner with the scope "gist".`
   };
   const u = (0, i.oK)(e, t, c);
   return {
    read: () => u((0, a.wE)`/gists/${n}`, e => {
     r({
      owner: (0, a.Ce)(e["owner"]) ? (0, a.mR)(e["owner"], "login") : null,
      rawUrl: rawUrlOf(e)
     });
     return filesOf(e);
    }),
    async write({files: t, removed: s}, r) {
     refuseTooMuch(n, {
      files: t,
      removed: s
     }, r);
     const i = t.map(({path: e, text: t}) => [ e, {
      content: t
     } ]);
     const u = {
      files: Object.fromEntries([ ...i, ...s.map(e => [ e, null ]) ])
     };
     try {
      const r = filesOf((0, a.qI)(await e.rest("PATCH", (0, a.wE)`/gists/${n}`, u), "the gist"));
      if (!t.every(({path: e, text: t}) => r.get(e) === t) || s.some(e => r.has(e))) throw (0, 
      o.Qm)("the gist does not have the files that were sent");
      return {
       kind: "written"
      };
     } catch (e) {
      if (e instanceof o.hD) return (0, o.sG)(e, c, Date.now());
      throw e;
     }
    }
   };
  }
  const g = 300;
  const y = 1e6;
  function refuseTooMuch(e, {files: t, removed: n}, r) {
   const o = t.find(({text: e}) => Buffer.byteLength(e) > y);
   if (o !== undefined) throw new s.qh("refused", `The file ${o.path} is larger than the 1 MB that GitHub shows of a file in a gist.`);
   const i = new Set([ ...r.keys(), ...t.map(({path: e}) => e) ]);
   for (const e of n) i.delete(e);
   if (i.size > g) throw new s.qh("refused", `The gist ${e} would hold ${i.size} files, and GitHub lists ${g}: use a branch, or several gists.`);
  }
  function filesOf(e) {
   if (e["truncated"] === true) throw new s.qh("refused", `The gist has more files than the ${g} that GitHub lists: use another one.`);
   const t = new Map;
   for (const [n, s] of Object.entries((0, a.qI)(e["files"], "files"))) {
    if (!(0, a.Ce)(s)) continue;
    t.set(n, s["truncated"] === true ? null : (0, a.mR)(s, "content"));
   }
   return t;
  }
  function rawUrlOf(e) {
   const [t] = Object.values((0, a.qI)(e["files"], "files")).filter(a.Ce);
   const n = t === undefined ? null : (0, a.mR)(t, "raw_url");
   return n === null ? null : n.replace(/\/raw\/.*$/s, "/raw");
  }
  var b = n(8514);
  var $ = n(2420);
  const k = 100;
  function purposeOfChecks(e) {
   return purposeOfReports(e, "check runs", "checks: read");
  }
  function purposeOfStatuses(e) {
   return purposeOfReports(e, "commit statuses", "statuses: read");
  }
  function purposeOfReports(e, t, n) {
   const s = (0, r.fq)(e);
   return {
    what: `to read the ${t} of ${s}`,
    permission: n,
    repository: s,
    missing: `There is no such commit in ${s}, or the token may not see it ("${n}").`
   };
  }
  async function checksOf(e, t, n) {
   const s = (0, a.wE)`/repos/${t.owner}/${t.name}/commits/${n}`;
   const r = (0, i.Bd)(e, {
    path: `${s}/check-runs?filter=latest`,
    key: "check_runs",
    size: k,
    parse: parseCheckRun,
    purpose: purposeOfChecks(t)
   });
   const o = (0, i.Bd)(e, {
    path: `${s}/status`,
    key: "statuses",
    size: k,
    parse: parseCommitStatus,
    purpose: purposeOfStatuses(t)
   });
   return [ ...await (0, i.yj)([ "not-found" ], r), ...await (0, i.yj)([ "not-found" ], o) ];
  }
  function parseCheckRun(e) {
   return {
    name: (0, a.b6)(e, "name"),
    status: statusOfCheckRun(e),
    completed: e["status"] === "completed",
    at: (0, a.kX)(e, "completed_at") ?? (0, a.kX)(e, "started_at")
   };
  }
  function parseCommitStatus(e) {
   const t = (0, $.hD)((0, a.b6)(e, "state"));
   return {
    name: (0, a.b6)(e, "context"),
    status: t,
    completed: (0, b.dR)(t),
    at: (0, a.kX)(e, "updated_at")
   };
  }
  function statusOfCheckRun(e) {
   const t = (0, a.b6)(e, "status");
   if (t !== "completed") return (0, $.Xr)(t);
   return (0, $.fx)((0, a.mR)(e, "conclusion"));
  }
  const v = 100;
  function purposeOfDeployments(e) {
   return {
    what: `to read the deployments of ${(0, r.fq)(e)}`,
    permission: "deployments: read",
    repository: (0, r.fq)(e),
    missing: `There is no repository ${(0, r.fq)(e)}, or the token may not see it ("deployments: read").`
   };
  }
  async function newestDeployment(e, t, {environment: n, ref: s, sha: r}) {
   const o = purposeOfDeployments(t);
   const i = (0, a.wE)`/repos/${t.owner}/${t.name}/deployments`;
   const c = new URLSearchParams({
    environment: n,
    per_page: "1"
   });
   if (s !== undefined) c.set("ref", s);
   if (r !== undefined) c.set("sha", r);
   const u = await e(`${i}?${c.toString()}`, e => firstOf(e, parseDeployment), o);
   if (u === undefined) return undefined;
   const {id: d, ...f} = u;
   const l = (0, a.wE)`/repos/${t.owner}/${t.name}/deployments/${d}/statuses` + "?per_page=1";
   const h = await e(l, e => firstOf(e, parseDeploymentState), o);
   return {
    ...f,
    ...h
   };
  }
  function environmentNames(e, {owner: t, name: n}) {
   const s = (0, a.wE)`/repos/${t}/${n}/environments`;
   const parse = e => (0, a.b6)(e, "name");
   const r = (0, i.Bd)(e, {
    path: s,
    key: "environments",
    size: v,
    parse: parse
   });
   return (0, i.yj)([ "forbidden", "not-found" ], r);
  }
  function firstOf(e, t) {
   const [n] = (0, a.c3)(e, i.Di);
   return n === undefined ? undefined : t((0, a.qI)(n, "the first entry"));
  }
  function parseDeployment(e) {
   return {
    id: (0, a.rl)(e, "id"),
    status: "pending",
    completed: false,
    at: (0, a.kX)(e, "created_at"),
    sha: (0, a.b6)(e, "sha"),
    ref: (0, a.b6)(e, "ref")
   };
  }
  function parseDeploymentState(e) {
   const t = (0, $.hD)((0, a.b6)(e, "state"));
   return {
    status: t,
    completed: (0, b.dR)(t),
    at: (0, a.kX)(e, "created_at")
   };
  }
  const O = 5 * 6e4;
  const R = 6e4;
  const q = 2;
  const _ = 6;
  class RequestPace {
   #F;
   #M;
   #N=0;
   #P=0;
   #H=0;
   #G=0;
   constructor(e) {
    this.#F = e;
    this.#M = e.now() + O;
   }
   observe(e) {
    this.#P += 1;
    this.#N += e;
    this.#H += e;
   }
   async ready() {
    const e = this.#F.now();
    if (e >= this.#M) throw gaveUp();
    if (e < this.#G) await this.#F.sleep(this.#G - e);
   }
   async backOff(e) {
    const t = this.#N / Math.max(1, this.#P);
    const n = Math.max(1, q * Math.min(Math.max(t, this.#H), _ * t));
    this.#H = 0;
    const s = this.#M - this.#F.now();
    if (s <= 0) throw gaveUp();
    await this.#F.sleep(this.#F.random() * Math.min(R, n * 2 ** e, s));
   }
   async pause(e) {
    await this.#F.sleep(Math.max(0, Math.min(e, this.#M - this.#F.now())));
   }
   async waitUntil(e, t) {
    if (e > this.#M) {
     const n = new Date(e).toISOString();
     throw new s.qh("limited", `Rate limited by GitHub until ${n}: ${t}. ${o.o4}`);
    }
    this.#G = Math.max(this.#G, e);
    const n = Math.max(0, e - this.#F.now());
    await this.#F.sleep(n + this.#F.random() * Math.min(n, this.#M - e));
   }
  }
  const gaveUp = () => new s.qh("outage", `Gave up after 5 minutes of trying. ${o.o4}`);
  const I = 1;
  
  var x = n(9687);
  var j = n(8878);
  const S = 100;
  const T = 20;
  
  function jobsOf(e, {owner: t, name: n}, {runId: s, attempt: r}) {
   const o = (0, a.wE)`/repos/${t}/${n}/actions/runs/${s}`;
   const c = o + (r === undefined ? "/jobs?filter=latest" : (0, a.wE)`/attempts/${r}/jobs`);
   return (0, i.Q7)((0, i.Bd)(e, {
    path: c,
    key: "jobs",
    size: S,
    parse: parseJob
   }));
  }
  const C = [ 1e3, 2e3, 3e3, 4e3 ];
  async function completedJobs(e, {own: t = {}, sleep: n}) {
   let s = await e();
   for (const r of C) {
    const o = (0, x.gq)(s, t);
    if (!s.some(e => e !== o && !e.completed && e.stepsDone && !e.failedStep)) break;
    await n(r);
    s = await e();
   }
   return s;
  }
  
  
  const B = {
   sha: undefined,
   event: undefined,
   actor: undefined,
   runNumber: undefined,
   runId: undefined
  };
  
  
  function runOf(e, {owner: t, name: n}, s) {
   return e((0, a.wE)`/repos/${t}/${n}/actions/runs/${s}`, parseRun);
  }
  async function attemptOf(e, {owner: t, name: n}, {runId: s, attempt: r}) {
   const o = (0, a.wE)`/repos/${t}/${n}/actions/runs/${s}/attempts/${r}`;
   const c = await (0, i.Mr)(e(o, parseRun));
   return c && {
    ...c,
    isLatestAttempt: false
   };
  }
  function parseJob(e) {
   const t = Array.isArray(e["steps"]) ? (0, a.c3)(e, "steps").filter(a.Ce) : [];
   return {
    id: (0, a.rl)(e, "id"),
    name: (0, a.b6)(e, "name"),
    completed: e["status"] === "completed",
    status: statusOf(e),
    failedStep: t.some(({conclusion: e}) => e === "failure"),
    stepsDone: t.length > 0 && t.every(({status: e}) => e === "completed"),
    runner: (0, a.mR)(e, "runner_name")
   };
  }
  function parseRun(e) {
   const t = e["head_repository"];
   return {
    id: (0, a.rl)(e, "id"),
    number: (0, a.rl)(e, "run_number"),
    attempt: typeof e["run_attempt"] === "number" ? e["run_attempt"] : 1,
    completed: e["status"] === "completed",
    status: statusOf(e),
    event: (0, a.b6)(e, "event"),
    branch: (0, a.mR)(e, "head_branch"),
    sha: (0, a.b6)(e, "head_sha"),
    actor: (0, a.Ce)(e["actor"]) ? (0, a.mR)(e["actor"], "login") : null,
    createdAt: Date.parse((0, a.b6)(e, "created_at")),
    at: Date.parse((0, a.b6)(e, "updated_at")),
    isLatestAttempt: true,
    displayTitle: (0, a.mR)(e, "display_title") ?? "",
    headRepository: (0, a.Ce)(t) ? (0, a.b6)(t, "full_name") : null,
    workflow: {
     id: (0, a.rl)(e, "workflow_id"),
     path: pathOf(e),
     name: (0, a.mR)(e, "name") ?? ""
    }
   };
  }
  function pathOf(e) {
   return (0, a.b6)(e, "path").replace(/@[^]*$/, "");
  }
  function statusOf(e) {
   const t = (0, a.b6)(e, "status");
   if (t !== "completed") return (0, $.Xr)(t);
   return (0, $.fx)((0, a.mR)(e, "conclusion"));
  }
  const fileOf = e => e.slice(e.lastIndexOf("/") + 1);
  const isDirect = e => /^\d+$|\.ya?ml$/i.test(e);
  function workflowsOf(e, {owner: t, name: n}) {
   const s = (0, a.wE)`/repos/${t}/${n}/actions/workflows`;
   return (0, i.Q7)((0, i.Bd)(e, {
    path: s,
    key: "workflows",
    size: 100,
    parse: parseWorkflow
   }));
  }
  async function activeWorkflows(e, t) {
   const [n, s] = await Promise.all([ workflowsOf(e, t), filesIn(e, t, ".github/workflows") ]);
   return n.filter(({path: e, isActive: t}) => t && s.has(e));
  }
  async function workflowOf(e, t, n) {
   const {owner: s, name: r} = t;
   if (isDirect(n)) {
    try {
     return await e((0, a.wE)`/repos/${s}/${r}/actions/workflows/${fileOf(n)}`, parseWorkflow);
    } catch (e) {
     if (!(0, i.b2)(e)) throw e;
    }
   }
   const o = await workflowsOf(e, t);
   const c = find(o, n);
   if (c === undefined) throw unknownWorkflow(n, o, t);
   return c;
  }
  async function* runsOfWorkflow(e, t, {reference: n, query: s}) {
   if (s.runId !== undefined) {
    const r = await runOf(e, t, s.runId);
    const o = isOf(r, n) ? r.workflow : await workflowOf(e, t, n);
    if (o.path === r.workflow.path && (0, j.Qk)(r, s)) yield r;
    return;
   }
   if (isDirect(n)) {
    try {
     return yield* listRuns(e, t, {
      workflow: fileOf(n),
      query: s
     });
    } catch (e) {
     if (!(0, i.b2)(e)) throw e;
    }
   }
   const {id: r} = await workflowOf(e, t, n);
   yield* listRuns(e, t, {
    workflow: r,
    query: s
   });
  }
  const isOf = ({workflow: e}, t) => [ e.path, fileOf(e.path), String(e.id) ].includes(t);
  function find(e, t) {
   return e.find(({path: e}) => e === t || fileOf(e) === t) ?? e.find(({id: e}) => String(e) === t) ?? e.find(({name: e}) => e === t);
  }
  const parseWorkflow = e => ({
   id: (0, a.rl)(e, "id"),
   path: (0, a.b6)(e, "path"),
   name: (0, a.b6)(e, "name"),
   isActive: e["state"] === "active"
  });
  function unknownWorkflow(e, t, n) {
   const o = t.map(({path: e}) => fileOf(e));
   const i = [ ...o, ...t.map(({name: e}) => e) ];
   const a = o.length === 0 ? "it has none" : `it has ${o.join(", ")}`;
   const c = e.includes(",") ? " Write several one per line, or as a list: [ci.yml, release.yml]." : (0, 
   s.h)(e, i);
   return new s.UP(`${(0, s.yu)("workflow")}: ${(0, r.fq)(n)} has no workflow ${(0, 
   s.hD)(e)}; ${a}.${c}`);
  }
  async function jobNamesOf(e, t, {path: n, sha: s}) {
   const r = await unlessRefused(readContents(e, t, {
    path: n,
    ref: s === "" ? undefined : s
   }));
   return r === undefined ? new Map : await jobNamesIn(r);
  }
  const A = 512 * 1024;
  async function jobNamesIn(e) {
   const t = e.length > A ? undefined : await contentOf(e);
   const n = (0, a.Ce)(t) && (0, a.Ce)(t["jobs"]) ? t["jobs"] : {};
   return new Map(Object.entries(n).map(([e, t]) => [ e, withoutExpressions(nameOf(t) ?? e) ]));
  }
  async function contentOf(e) {
   const {parseDocument: t} = await Promise.all([ n.e(815), n.e(556) ]).then(n.t.bind(n, 8815, 19));
   try {
    const n = (0, s.$f)(() => t(e, {
     version: "1.2",
     merge: false,
     uniqueKeys: false,
     prettyErrors: false
    }));
    return n.errors.length > 0 ? undefined : n.toJS({
     maxAliasCount: 100
    });
   } catch {
    return undefined;
   }
  }
  const nameOf = e => (0, a.Ce)(e) ? (0, a.mR)(e, "name") : null;
  function withoutExpressions(e) {
   const [t = "", ...n] = e.split("${{");
   const s = n.map(e => e.includes("}}") ? e.slice(e.indexOf("}}") + 2) : "");
   return [ t, ...s ].join("*");
  }
  async function unlessRefused(e) {
   try {
    return await e;
   } catch (e) {
    if (e instanceof s.qh && e.kind === "setup") return undefined;
    throw e;
   }
  }
  
  
  
  
  
  class Cache {
   #p=new Map;
   #D=new Map;
   clear() {
    this.#p.clear();
    this.#D.clear();
   }
   answer(e, t) {
    const n = this.#p.get(e);
    if (n !== undefined) return n;
    const s = t();
    this.#p.set(e, s);
    return s;
   }
   list(e, t) {
    const n = this.#D.get(e);
    if (n !== undefined) return n;
    const s = replayable(t());
    this.#D.set(e, s);
    return s;
   }
  }
  function replayable(e) {
   const t = [];
   return {
    async* [Symbol.asyncIterator]() {
     for (let n = 0; ;n++) {
      const s = await (t[n] ??= e.next());
      if (s.done === true) return;
      yield s.value;
     }
    }
   };
  }
 }),
 4261: ((e, t, n) => {
var readWithRetry = (async function readWithRetry(e, t, n) {
   for (let s = 0; ;) {
    try {
     return await n();
    } catch (n) {
     if (!(n instanceof r.hD)) throw n;
     const o = (0, r.L8)(n, t, Date.now());
     switch (o.kind) {
     case "limited":
      await e.waitUntil(o.until, o.why);
      break;

     case "refused":
      throw o.error;

     case "conflict":
      if (s + 1 >= i) throw (0, r.Qe)(n, t);
      await e.backOff(s++);
      break;

     case "again":
      if (s + 1 >= (o.tries ?? i)) throw o.error;
      await e.backOff(s++);
     }
    }
   }
  });
var getter = (function getter(e, t, n) {
   return ((s, r, i = n) => readWithRetry(t, i, (async () => {
    const t = await e.rest("GET", s);
    return r(Array.isArray(t) ? {
     [a]: t
    } : (0, o.qI)(t, "the answer"));
   })));
  });
var pages = (async function* pages(e, {path: t, key: n, size: s, parse: r, purpose: i, mostPages: c = Infinity}) {
   const u = t.includes("?") ? "&" : "?";
   for (let d = 1, f = 0; d <= c; d++) {
    const parsePage = (e => ({
     items: (0, o.c3)(e, n).map(e => r((0, o.qI)(e, `an entry of ${n}`))),
     total: n === a ? Infinity : (0, o.rl)(e, "total_count")
    }));
    const {items: c, total: l} = await e(`${t}${u}per_page=${s}&page=${d}`, parsePage, i);
    f += c.length;
    yield c;
    if (c.length < s || f >= l) return;
   }
  });
var querier = (function querier(e, t, n) {
   const s = refusableGraphql(e, t, n);
   return (({document: e, variables: r}, i) => readWithRetry(t, n, (async () => {
    const t = await s(e, r);
    return i((0, o.qI)(t["repository"], "repository"));
   })));
  });
var refusableGraphql = (function refusableGraphql(e, t, n) {
   return (async (s, o) => {
    try {
     return await e.graphql(s, o);
    } catch (e) {
     if (!(e instanceof r.hD)) throw e;
     if ((0, r.ou)(e)) throw new GraphqlRefused("refused", `GitHub refused a GraphQL request ${n.what} (HTTP ${e.status}).`);
     const s = (0, r.L8)(e, n, Date.now());
     if (s.kind === "limited" && (0, r.iF)(e)) await waitOrRefuse(t, s);
     throw e;
    }
   });
  });
  n.d(t, {
   Bd: (() => pages),
   Di: () => a,
   HB: () => splitQuery,
   I1: (() => declarations),
   I9: (() => querier),
   Mr: () => orMissing,
   Q7: () => all,
   VF: (() => refusableGraphql),
   b2: () => isMissing,
   i1: () => GraphqlRefused,
   oK: (() => getter),
   or: (() => c),
   rv: () => readWithRetry,
   yj: () => allUnless
  });
  var s = n(3916);
  var r = n(9995);
  var o = n(6444);
  const i = 8;
  
  const a = "items";
  
  
  async function all(e) {
   const t = [];
   for await (const n of e) t.push(...n);
   return t;
  }
  async function allUnless(e, t) {
   try {
    return await all(t);
   } catch (t) {
    if (t instanceof s.qh && e.includes(t.code)) return [];
    throw t;
   }
  }
  async function orMissing(e) {
   try {
    return await e;
   } catch (e) {
    if (isMissing(e)) return undefined;
    throw e;
   }
  }
  const isMissing = e => e instanceof s.qh && e.code === "not-found";
  class GraphqlRefused extends s.qh {}
  
  
  async function waitOrRefuse(e, {until: t, why: n}) {
   try {
    await e.waitUntil(t, n);
   } catch (e) {
    throw e instanceof s.qh && e.code === "limited" ? new GraphqlRefused(e.code, e.message) : e;
   }
  }
  const c = 50;
  function* splitQuery({owner: e, name: t}, n, {name: s, field: r, variable: o}) {
   for (let i = 0; i < n.length; i += c) {
    const a = n.slice(i, i + c);
    const u = a.map((e, t) => [ `value${t}`, o(e) ]);
    const d = {
     owner: e,
     name: t,
     ...Object.fromEntries(u)
    };
    const f = `query ${s}(${declarations(d)}) {\n  repository(owner: $owner, name: $name) {\n    ${a.map((e, t) => r(t)).join("\n    ")}\n  }\n}`;
    yield {
     request: {
      document: f,
      variables: d
     },
     part: a
    };
   }
  }
  const declarations = (e => Object.keys(e).map((e => `$${e}: String!`)).join(", "));
 }),
 6444: ((e, t, n) => {
var asFields = (function asFields(e, t) {
   if (isFields(e)) return e;
   throw (0, s.Qm)(`${t} is not an object`);
  });
var isFields = (function isFields(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  });
var fieldOf = (function fieldOf(e, t) {
   if (e[t] === undefined) throw (0, s.Qm)(`${t} is missing`);
   return e[t];
  });
var listOf = (function listOf(e, t) {
   const n = e[t];
   if (Array.isArray(n)) return n;
   throw (0, s.Qm)(`${t} is not a list`);
  });
var textOf = (function textOf(e, t) {
   const n = e[t];
   if (typeof n === "string") return n;
   throw (0, s.Qm)(`${t} is not a string`);
  });
var numberOf = (function numberOf(e, t) {
   const n = e[t];
   if (typeof n === "number") return n;
   throw (0, s.Qm)(`${t} is not a number`);
  });
var flagOf = (function flagOf(e, t) {
   const n = e[t];
   if (typeof n === "boolean") return n;
   throw (0, s.Qm)(`${t} is not a boolean`);
  });
var oidOf = (function oidOf(e, t) {
   const n = textOf(e, t);
   if ((n.length === 40 || n.length === 64) && /^[\da-f]+$/.test(n)) return n;
   throw (0, s.Qm)(`${t} is not an object id`);
  });
var optionalTime = (function optionalTime(e, t) {
   const n = Date.parse(optionalText(e, t) ?? "");
   return Number.isNaN(n) ? undefined : n;
  });
var optionalText = (function optionalText(e, t) {
   const n = e[t];
   return typeof n === "string" ? n : null;
  });
var route = (function route(e, ...t) {
   return e.reduce(((e, n, s) => e + encodePart(String(t[s - 1])) + n));
  });
var encodePart = (function encodePart(e) {
   if (e === "" || e === "." || e === "..") throw new Error(`Not a part of a route: ${JSON.stringify(e)}`);
   return encodeURIComponent(e);
  });
  n.d(t, {
   Ce: (() => isFields),
   Lu: () => routeOf,
   _F: (() => fieldOf),
   _f: (() => oidOf),
   b6: (() => textOf),
   c3: (() => listOf),
   iP: (() => flagOf),
   kX: (() => optionalTime),
   mR: (() => optionalText),
   qI: (() => asFields),
   rl: (() => numberOf),
   wE: (() => route)
  });
  var s = n(9995);
  
  
  
  
  
  
  
  
  
  
  
  
  function routeOf(e) {
   return e.split("/").map(e => route`/${e}`).join("");
  }
 }),
 9513: ((e, t, n) => {
  n.d(t, {
   f: () => withInherited
  });
  var s = n(3916);
  var r = n(1336);
  var o = n(8553);
  async function withInherited(e, t) {
   const n = new LevelReader(t);
   if (e === undefined || e.inherit && e.scope === "project") await n.readOwners();
   if (e !== undefined) await n.addOwn(e);
   let i = {
    badges: [],
    notices: n.notices,
    warnings: []
   };
   for (const e of n.files) {
    n.problems.push(...enforcedExcludes(i.badges, e));
    i = withLevel(i, e);
   }
   if (n.problems.length > 0) throw textError(n.problems);
   const {badges: a} = i;
   if (a.length > o.cC) {
    const e = [ ...new Set(a.map(({origin: e}) => e)) ].join(", ");
    throw new s.qh("invalid", `${a.length} badges are too many (${e}). Allowed: ${o.cC} together.`);
   }
   return {
    ...i,
    badges: (0, r.al)(a)
   };
  }
  function textError(e) {
   const [t = "", ...n] = new Set(e.map(e => e.source));
   const r = n.length === 0 ? t : "The manifest, with the files that it inherits from,";
   return new s.WK(r, e.map(({file: e, line: t, text: n}) => ({
    file: e,
    line: t,
    text: n
   })));
  }
  const problemIn = ({source: e, path: t}, {place: n, line: s}, r) => ({
   source: e,
   file: t,
   line: s,
   text: `${n}: ${r}`
  });
  function enforcedExcludes(e, t) {
   const n = new Map(e.filter(({enforce: e}) => e).map(e => [ e.definition.id, e ]));
   return t.exclude.flatMap(e => {
    const r = n.get(e.value);
    if (r === undefined) return [];
    const o = `"exclude": ${(0, s.hD)(e.value)} is enforced by ${r.place}. Remove it from the list.`;
    return [ problemIn(t, e, o) ];
   });
  }
  function withLevel(e, t) {
   const n = new Map(e.badges.map(e => [ e.definition.id, e ]));
   const r = [ ...e.notices, ...notInherited(t.exclude, [ ...n.keys() ]) ];
   for (const {value: e} of t.exclude) n.delete(e);
   const o = [ ...e.warnings ];
   const i = t.badges.filter(e => {
    const {id: t} = e.definition;
    const r = n.get(t);
    if (r?.enforce !== true) {
     n.delete(t);
     return true;
    }
    const i = `${e.place}: The badge ${(0, s.hD)(t)} is left out: ${r.place} enforces one with this id.`;
    o.push({
     text: i,
     at: e.definition.at
    });
    return false;
   });
   return {
    badges: [ ...n.values(), ...i ],
    notices: r,
    warnings: o
   };
  }
  const i = 20;
  function notInherited(e, t) {
   const n = e.filter(({value: e}) => !t.includes(e));
   const r = n.slice(0, i).map(({value: e, place: n}) => `${n}: "exclude": No badge ${(0, 
   s.hD)(e)} is inherited.${(0, s.h)(e, t)}`);
   const o = n[i];
   if (o === undefined) return r;
   return [ ...r, `${o.place}: "exclude": ${n.length - i} more are not inherited.` ];
  }
  const a = 10;
  const c = 50;
  const keyOf = e => (0, r.n5)({
   ...e,
   repository: e.repository.toLowerCase()
  });
  const ownersFile = e => ({
   repository: `${e}/.github`,
   path: r.tL.group,
   ref: undefined
  });
  class LevelReader {
   files=[];
   notices=[];
   problems=[];
   #L;
   #W=new Set;
   constructor(e) {
    this.#L = e;
   }
   async readOwners() {
    const e = ownersFile(this.#L.owner);
    const t = await this.#L.read(e).catch(t => {
     if (!(t instanceof s.qh) || t.kind !== "setup") throw t;
     this.notices.push(`Nothing is inherited from ${(0, r.n5)(e)}: ${t.message}`);
     return undefined;
    });
    this.#W.add(keyOf(e));
    if (t !== undefined) await this.#Q(t, [ e ], false);
   }
   async addOwn(e) {
    await this.#z(e, e.scope === "group" ? [ ownersFile(this.#L.owner) ] : []);
   }
   async #z(e, t) {
    for (const n of e.extends) {
     const o = this.#K(n.value, t);
     if (o === undefined) await this.#V(e, n, t); else this.problems.push(problemIn(e, n, `"extends": ${(0, 
     s.hD)((0, r.n5)(n.value))} ${o}`));
    }
    this.files.push(e);
   }
   #K(e, t) {
    const n = [ ...t, e ];
    const s = n.map(r.n5).join(" \u2192 ");
    if (this.#J(n) && !u.test(e.ref ?? "")) return unpinned(e, this.#J([ e ]));
    if (t.some(t => keyOf(t) === keyOf(e))) return `leads back to itself: ${s}.`;
    if (this.#W.has(keyOf(e))) return undefined;
    if (n.length > a) return `is too many levels away: ${s}. Allowed: ${a}.`;
    if (this.#W.size >= c) return `is one file too many. Allowed: ${c}, all levels together.`;
    return undefined;
   }
   async #V({path: e}, {value: t, place: n, line: r}, o) {
    if (this.#W.has(keyOf(t))) return;
    this.#W.add(keyOf(t));
    const i = await this.#L.read(t);
    if (i === undefined) {
     const o = e === undefined ? undefined : {
      file: e,
      line: r
     };
     throw new s.qh("not-found", `${n}: "extends": ${missing(t)}`, o);
    }
    const a = [ ...o, t ];
    await this.#Q(i, a, this.#J(a));
   }
   async #Q(e, t, n) {
    const [i] = t.slice(-1);
    const a = i === undefined ? "" : (0, r.n5)(i);
    let c;
    try {
     c = await (0, o.WI)(e, {
      source: a,
      scope: "group",
      isForeign: n
     });
    } catch (e) {
     if (!(e instanceof s.WK)) throw e;
     this.problems.push(...e.problems.map(e => ({
      ...e,
      source: a
     })));
     return;
    }
    await this.#z(c, t);
   }
   #J(e) {
    const t = `${this.#L.owner.toLowerCase()}/`;
    return e.some(({repository: e}) => !e.toLowerCase().startsWith(t));
   }
  }
  const u = /^[\da-f]{40}$/i;
  function unpinned({repository: e, path: t}, n) {
   const s = n ? "is a file of another owner" : "is named by a file of another owner";
   return `${s}. Name it with the full SHA of a commit, ${e}:${t}@<40 hex digits>, so that it cannot change unnoticed.`;
  }
  function missing(e) {
   return `there is no file ${(0, s.hD)((0, r.n5)(e))}, or the token cannot read it. Write owner/repo:path@ref, and use a token with access to the repository.`;
  }
 }),
 7179: ((e, t, n) => {
  n.d(t, {
   O: () => withCure,
   m: () => permissionsFor
  });
  var s = n(3916);
  const r = [ "contents", "actions", "checks", "statuses", "deployments", "issues", "pull-requests" ];
  const o = {
   message: [],
   value: [],
   pointer: [],
   status: [ "actions" ],
   needs: [ "actions" ],
   report: [ "actions" ],
   run: [ "actions" ],
   workflow: [ "actions" ],
   environment: [ "deployments" ],
   check: [ "checks", "statuses" ],
   fact: []
  };
  const i = {
   issues: "issues",
   pulls: "pull-requests"
  };
  function readBy({source: e}) {
   const t = e.kind === "fact" ? i[e.fact] : undefined;
   return t === undefined ? o[e.kind] : [ t ];
  }
  function permissionsFor({badges: e, destination: t, readme: n}, s) {
   const isOwn = e => e === undefined || e.toLowerCase() === s.toLowerCase();
   const r = t.kind === "branch" && isOwn(t.repository) || t.kind !== "directory" && n.length > 0;
   const o = e.filter(({enabled: e, filters: t}) => e && isOwn(t.repository));
   const i = o.flatMap(readBy);
   return {
    contents: r ? "write" : "read",
    ...Object.fromEntries(i.map(e => [ e, "read" ]))
   };
  }
  function withCure(e, t, n) {
   if (!(e instanceof s.cb)) return e;
   const {message: r, permission: o, repository: i} = e;
   if (i.toLowerCase() !== t.toLowerCase()) return new s.qh("forbidden", `${r} GITHUB_TOKEN works for ${t} only, whatever "permissions:" grants: set ${(0, 
   s.yu)("token", '"token"')} to the token of an app or a person with access.`);
   return new s.i_(`${r} Add to the job:`, listOf(n(), o));
  }
  function listOf(e, t) {
   return r.flatMap(n => {
    if (t === `${n}: write`) return [ t ];
    const s = e[n] ?? (t === `${n}: read` ? "read" : undefined);
    return s === undefined ? [] : [ `${n}: ${s}` ];
   });
  }
 }),
 7812: ((e, t, n) => {
var readClone = (function readClone(e) {
   const {git: t, shared: n} = gitFolders(e);
   const s = readTrimmed((0, o.join)(n, "refs/remotes/origin/HEAD")) ?? "";
   const r = /^ref: refs\/remotes\/origin\/(.+)$/.exec(s)?.[1] ?? "";
   return {
    ...repositoryAt(originOf(readTrimmed((0, o.join)(n, "config")) ?? "")),
    defaultBranch: (0, c.Q8)(r) ? r : "",
    branch: /^ref: refs\/heads\/(.+)$/.exec(readTrimmed((0, o.join)(t, "HEAD")) ?? "")?.[1] ?? ""
   };
  });
var originOf = (function originOf(e) {
   let t = false;
   for (const n of e.split("\n")) {
    if (n.startsWith("[")) t = n.startsWith('[remote "origin"]');
    const e = t ? /^\s*url\s*=\s*(\S+)/.exec(n)?.[1] : undefined;
    if (e !== undefined) return e;
   }
   return "";
  });
var gitFolders = (function gitFolders(e) {
   const t = (0, o.join)(e, ".git");
   const n = (0, o.resolve)(e, /^gitdir: (.+)$/.exec(readTrimmed(t) ?? "")?.[1] ?? t);
   return {
    git: n,
    shared: (0, o.resolve)(n, readTrimmed((0, o.join)(n, "commondir")) ?? "")
   };
  });
var repositoryAt = (function repositoryAt(e) {
   const [, t, n = ""] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(e) ?? [];
   const s = (0, d.SU)(n.replace(/\/$/, "").replace(/\.git$/, ""));
   return s === undefined ? {
    serverUrl: undefined,
    repository: s
   } : {
    serverUrl: `https://${t ?? ""}`,
    repository: s
   };
  });
var readTrimmed = (function readTrimmed(e) {
   try {
    return (0, s.readFileSync)(e, "utf8").trimEnd().replaceAll("\r\n", "\n");
   } catch {
    return undefined;
   }
  });
var localFile = (function localFile(e, t) {
   const n = (0, o.resolve)(e, t.source);
   return {
    ...t,
    read: (() => Promise.resolve(readText(n))),
    async change(e, t) {
     const r = readText(n);
     const i = await e(r);
     const c = r === undefined ? n : (0, s.realpathSync)(n);
     const u = (0, a.P)({
      folder: (0, o.dirname)(c),
      bounds: undefined,
      dryRun: false
     });
     await u.publish({
      draft: {
       files: [ {
        path: (0, o.basename)(c),
        text: i
       } ],
       message: {
        headline: t,
        body: ""
       }
      }
     });
     return {
      text: i,
      commitSha: undefined
     };
    }
   };
  });
var readText = (function readText(e) {
   let t;
   try {
    t = (0, s.readFileSync)(e);
   } catch (t) {
    if ((0, u.$N)(t) === "ENOENT") return undefined;
    throw new u.qh("refused", `Cannot read ${e}: ${t instanceof Error ? t.message : String(t)}`);
   }
   const n = t.toString("utf8");
   if (Buffer.from(n).equals(t)) return n;
   throw new u.qh("invalid", `${e} is not a text in UTF-8.`);
  });
var unknownSite = (function unknownSite(e) {
   return {
    serverUrl: e,
    repository: undefined,
    branch: "",
    facts: () => Promise.resolve(h),
    newest: () => Promise.resolve({
     commitSha: null,
     tag: null
    }),
    read: () => Promise.resolve(undefined)
   };
  });
var siteValues = (async function siteValues(e, t) {
   const {repository: n, serverUrl: s} = t;
   const r = e.some((e => (0, f.Qf)(e).includes("branch")));
   const o = r ? [ ...e, "%{default_branch}" ] : e;
   const i = n === undefined ? {} : await (0, l.E)(o, {
    repository: n,
    serverUrl: s
   }, t);
   const a = i.default_branch || t.branch;
   return a === "" ? i : {
    ...i,
    branch: a
   };
  });
var unfilledWarnings = (function unfilledWarnings(e, t) {
   return t.map(t => `"${e}": %{${t}} is unknown or has no value, and was left unchanged.`);
  });
  n.d(t, {
   AA: (() => unknownSite),
   C1: (() => localFile),
   HG: (() => unfilledWarnings),
   KB: (() => readClone),
   Kj: (() => h),
   ig: (() => siteValues),
   j8: () => releaseAt,
   yR: (() => readText)
  });
  var s = n(3024);
  var r = n.n(s);
  var o = n(6760);
  var i = n.n(o);
  var a = n(8547);
  var c = n(1485);
  var u = n(3916);
  var d = n(4087);
  var f = n(7647);
  var l = n(7813);
  
  function releaseAt(e, t) {
   const {git: n, shared: s} = gitFolders(e);
   const r = readTrimmed((0, o.join)(s, "packed-refs")) ?? "";
   const shaOf = e => readTrimmed((0, o.join)(s, e)) || packedAt(r, e);
   const i = readTrimmed((0, o.join)(n, "HEAD")) ?? "";
   const a = /^ref: (refs\/heads\/.+)$/.exec(i)?.[1];
   const c = a === undefined ? i : shaOf(a);
   return /^[\da-f]{40}$/.test(c) && c === shaOf(`refs/tags/${t}`) ? c : undefined;
  }
  function packedAt(e, t) {
   const n = e.split("\n");
   const s = n.findIndex(e => e.endsWith(` ${t}`));
   const r = /^\^(.+)$/.exec(n[s + 1] ?? "")?.[1];
   return s === -1 ? "" : r ?? n[s]?.slice(0, 40) ?? "";
  }
  
  
  
  
  
  
  const h = {
   id: "",
   defaultBranch: "",
   isPrivate: false,
   isFork: false,
   ownedByOrganization: false
  };
  
  
  
 }),
 8878: ((e, t, n) => {
var isProposal = (function isProposal(e) {
   return /^(pull_request|merge_group)/.test(e);
  });
var matchesQuery = (function matchesQuery(e, t) {
   const {branch: n, sha: s, event: r, actor: o, runNumber: i, runId: a} = t;
   if (e.headRepository === null || !equalNames(e.headRepository, t.repository)) return false;
   if (r === undefined ? isProposal(e.event) : !r.includes(e.event)) return false;
   if (n !== undefined && e.branch !== n) return false;
   if (s !== undefined && !equalNames(e.sha, s)) return false;
   if (o !== undefined && (e.actor === null || !equalNames(e.actor, o))) return false;
   return (i === undefined || e.number === i) && (a === undefined || e.id === a);
  });
var isSuperseded = (async function isSuperseded(e, {cancelled: t}, n) {
   const judge = ({status: e}) => Promise.resolve(e);
   for await (const s of e) if (t || await hasVerdict(s, {
    lastAttempt: n,
    judge: judge
   })) return true;
   return false;
  });
var withRun = (async function* withRun(e, t, n) {
   let s = true;
   for await (const r of e) {
    if (s && r.number < t.number) {
     s = false;
     yield t;
    }
    if (r.id === t.id) s = false;
    yield r.id === t.id ? n(r) : r;
   }
   if (s) yield t;
  });
var withNewerSince = (async function* withNewerSince(e) {
   let t;
   for await (const n of e) {
    yield {
     run: n,
     newerSince: t
    };
    t = Math.min(t ?? n.createdAt, n.createdAt);
   }
  });
var currentFirst = (async function* currentFirst(e, t) {
   const {ownId: n} = t;
   const s = [];
   let r = n !== undefined;
   for await (const o of e) {
    if (!r) yield o; else if (o.run.id === n) {
     r = false;
     yield* [ o, ...s ];
    } else {
     s.push(o);
     if (await hasVerdict(o.run, t)) {
      r = false;
      yield* s;
     }
    }
   }
   if (r) yield* s;
  });
var pickRun = (async function pickRun(e, t) {
   const {inProgress: n, ignore: s, ownId: r, lastAttempt: o, judge: i} = t;
   for await (const {run: a, newerSince: c} of currentFirst(withNewerSince(e), t)) {
    const e = n === "show" ? a : await o(a);
    if (e === undefined) continue;
    const t = e.completed && c !== undefined && c <= e.at;
    if (t && e.status === "cancelled") continue;
    const u = await i(e);
    if (t && e.id === r && u === "cancelled") continue;
    if (!s.includes(u)) return {
     run: e,
     status: u
    };
   }
   return {
    run: undefined,
    status: "unknown"
   };
  });
  n.d(t, {
   Qk: (() => matchesQuery),
   Yq: (() => withRun),
   jn: (() => pickRun),
   ld: () => isProposal,
   pe: (() => isSuperseded)
  });
  
  const equalNames = ((e, t) => e.toLowerCase() === t.toLowerCase());
  
  const s = new Set([ "failing", "timed-out", "errored", "warning", "passing" ]);
  async function hasVerdict(e, {lastAttempt: t, judge: n}) {
   const r = await t(e);
   if (r === undefined) return false;
   if (e.isPublished === true) return true;
   return s.has(r.isSummed === true ? await n(r) : r.status);
  }
  
  
  
  
  
 })
};

