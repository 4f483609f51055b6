"use strict";

exports.id = 34;

exports.ids = [ 34 ];

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
   const s = rgbOf(e);
   const r = n === "background" ? 10 : 0;
   if (t >= 24) return {
    code: `${38 + r};2;${channelsOf(s).join(";")}`,
    shown: e
   };
   const i = t >= 8 ? a : o;
   const c = nearestOf(s, i);
   const u = `#${(i[c] ?? 0).toString(16).padStart(6, "0")}`;
   if (t >= 8) return {
    code: `${38 + r};5;${16 + c}`,
    shown: u
   };
   return {
    code: String((c < 8 ? 30 + c : 82 + c) + r),
    shown: u
   };
  }
  const o = [ 0, 13434880, 52480, 13487360, 238, 13435085, 52685, 15066597, 8355711, 16711680, 65280, 16776960, 6053119, 16711935, 65535, 16777215 ];
  const i = [ 0, 95, 135, 175, 215, 255 ];
  const a = [ ...i.flatMap(e => i.flatMap(t => i.map(n => e << 16 | t << 8 | n))), ...Array.from({
   length: 24
  }, (e, t) => (8 + 10 * t) * 65793) ];
  function nearestOf(e, t) {
   const [n, s, r] = channelsOf(e);
   const o = t.map(e => {
    const [t, o, i] = channelsOf(e);
    return (t - n) ** 2 + (o - s) ** 2 + (i - r) ** 2;
   });
   return o.indexOf(Math.min(...o));
  }
  function rgbOf(e) {
   const t = e.length < 6 ? e.slice(1).replace(/./g, "$&$&") : e.slice(1);
   return parseInt(t.slice(0, 6), 16);
  }
  const channelsOf = e => [ e >> 16, e >> 8 & 255, e & 255 ];
 },
 4430: ((e, t, n) => {
var selectRuns = (async function selectRuns({source: e, filters: t}, {context: n, record: o}) {
   const i = t.repository ?? (0, r.fq)(n.repository);
   const c = t.branch ?? t.tag;
   const u = c === undefined && coversAllBranches(t);
   const d = {
    ...t,
    repository: i,
    branch: c
   };
   if (e.kind === "workflow" && e.workflows.length > 0) {
    const t = await referencesOf(e.workflows, i, o);
    const n = u ? undefined : c ?? await o.defaultBranch(i);
    return {
     references: t,
     query: {
      ...d,
      branch: n
     }
    };
   }
   const {triggering: f, workflow: l} = n;
   if (n.event === "workflow_run") {
    if (f === undefined) throw new s.qh("invalid", `The event workflow_run does not name a run: set ${(0, 
    s.yu)("workflow", '"workflow"')}.`);
    const e = c ?? (0, a.d6)(f.branch);
    return {
     references: [ String(f.workflow.id) ],
     query: {
      ...d,
      branch: e
     }
    };
   }
   if (l === undefined && e.kind === "workflow") throw new s.qh("invalid", `This run does not name its workflow: set ${(0, 
   s.yu)("workflow", '"workflow"')}.`);
   const h = t.event ?? (e.kind === "run" ? [ n.event ] : undefined);
   const m = u ? undefined : c ?? n.branch;
   return {
    references: [ l?.path ?? "" ],
    query: {
     ...d,
     event: h,
     branch: m
    }
   };
  });
var coversAllBranches = (function coversAllBranches({sha: e, runNumber: t, runId: n, event: s}) {
   return e !== undefined || t !== undefined || n !== undefined || s?.every(d.ld) === true;
  });
var candidates = (async function candidates(e, t) {
   const n = t.definition.source.kind === "run" && t.context.event !== "workflow_run";
   return n ? currentRun(e, t) : runsOfWorkflow(e, t);
  });
var runsOfWorkflow = (async function runsOfWorkflow(e, t) {
   const {record: n, query: s} = t;
   let r = n.runs(e, s);
   const o = triggeringRun(t);
   if (o !== undefined && (0, d.Qk)(o, s) && matchesWorkflow(e, o.workflow)) r = (0, 
   d.Yq)(r, o, e => newerOf(e, o));
   for (const n of await publishedRuns(e, t)) r = (0, d.Yq)(r, n, () => n);
   const i = ownRun(t);
   if (i === undefined || !(0, d.Qk)(i, s) || !await isOwnWorkflow(e, t)) return {
    runs: r,
    ownId: undefined
   };
   return {
    runs: (0, d.Yq)(r, i, ({createdAt: e}) => ({
     ...i,
     createdAt: e
    })),
    ownId: i.id
   };
  });
var publishedRuns = (async function publishedRuns(e, t) {
   const {context: n, record: s, published: o, query: i} = t;
   if (!(0, r.JM)(i.repository, (0, r.fq)(n.repository))) return [];
   const a = [];
   for (const {id: r, attempt: c} of o) {
    const o = r === n.run?.id ? undefined : await s.run(i.repository, r);
    if (o === undefined || !(0, d.Qk)(o, i) || !await isRunOf(o, e, t)) continue;
    const u = !o.completed && o.attempt === c;
    const f = {
     completed: true,
     status: "unknown",
     isSummed: true
    };
    a.push({
     ...o,
     isPublished: true,
     ...u ? f : {}
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
   const o = (0, h.gQ)(s);
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
   const o = {
    ...t,
    definition: e,
    query: r
   };
   const {limit: i} = t;
   const a = await allInOrder(n.map((e => i((() => newestRun(e, o))))));
   const c = await i((() => summedUp(a, o)));
   if (e.judging.each !== "job") return [ c ];
   const [u, ...d] = a;
   if (d.length > 0) throw new s.qh("invalid", '"each": jobs of several workflows may have the same names. Make a badge of its own for each workflow.');
   const f = u?.run;
   return f === undefined ? [ c ] : [ c, ...await i(() => jobBadges(f, c, o)) ];
  });
var allInOrder = (async function allInOrder(e) {
   await Promise.allSettled(e);
   return Promise.all(e);
  });
var newestRun = (async function newestRun(e, t) {
   const {definition: n, query: s, context: r, record: o, now: a} = t;
   const {judging: c} = n;
   const u = new Map;
   const {runs: f, ownId: h} = await candidates(e, t);
   const {run: m, status: p} = await (0, d.jn)(f, {
    ...c,
    ownId: h,
    lastAttempt: (0, l.l)(s.repository, o),
    async judge(e) {
     const n = await judgeRun(e, t);
     u.set(e, n);
     return n.status;
    }
   });
   if (m === undefined) return {
    status: p,
    run: m,
    workflow: await o.workflow(s.repository, e),
    judged: undefined
   };
   return {
    status: m.id === r.run?.id ? p : (0, i.aQ)(p, m.at, {
     ...c,
     now: a
    }),
    run: m,
    workflow: m.workflow,
    judged: u.get(m)
   };
  });
var judgeRun = (async function judgeRun(e, t) {
   const {job: n, judging: s} = t.definition;
   if (e.isSummed !== true && n === undefined) return judgeConclusion(e, t);
   const r = await jobsOf(e, t);
   const {selected: a, warnings: c} = await selectJobs(r, e, t);
   if (c.length > 0) return {
    status: "unknown",
    warnings: c
   };
   const u = e.isSummed ? currentMembers(r, a, {
    ...t,
    run: e
   }) : a.map(e => ({
    name: e.name,
    status: (0, o.WB)(e, s.inProgress)
   }));
   const d = u.map(e => e.status);
   const l = d.length > 0 && d.every(e => s.ignore.includes(e));
   const h = l ? (0, i.QZ)(d) : (0, i.cz)(d, s);
   const m = n !== undefined && a.length === 1 ? a[0]?.id : undefined;
   return {
    status: h,
    because: (0, f.qo)(u, h),
    jobId: m
   };
  });
var judgeConclusion = (async function judgeConclusion(e, t) {
   const {status: n} = e;
   if (!e.completed || n !== "passing" || !showsWarnings(t.definition)) return {
    status: n
   };
   const s = (await jobsOf(e, t)).filter(e => e.completed && e.status === "failing");
   return s.length === 0 ? {
    status: n
   } : {
    status: "warning",
    because: (0, f.qo)(s, "failing")
   };
  });
var showsWarnings = (function showsWarnings(e) {
   const {ignore: t} = e.judging;
   const [n, s] = [ (0, c.bN)("", "passing", e), (0, c.bN)("", "warning", e) ];
   return n.message !== s.message || n.color !== s.color || t.includes("warning") !== t.includes("passing");
  });
var jobsOf = (function jobsOf({id: e, attempt: t, isLatestAttempt: n}, {record: s, context: r, job: o, query: {repository: i}}) {
   if (!n) return s.jobs(i, e, {
    attempt: t
   });
   return s.jobs(i, e, e === r.run?.id ? {
    own: o
   } : {});
  });
var summedUp = (async function summedUp(e, t) {
   const {definition: n, context: s} = t;
   const [r] = e.length === 1 ? e : [];
   const o = r?.run;
   const c = r === undefined ? undefined : await withOwnName(r, t);
   const u = e.map((e => e.status));
   const d = r === undefined ? (0, i.cz)(u, n.judging) : r.status;
   const l = o !== undefined && o.id === s.run?.id;
   const h = c === undefined ? e.map(e => e.workflow) : [ c ];
   const m = {
    ...{
     workflow: c,
     run: o,
     sha: o?.sha ?? ""
    },
    ...l ? {
     tag: n.filters.tag ?? s.tag
    } : {},
    ...n.job === undefined ? {} : {
     job: {
      name: n.job,
      id: r?.judged?.jobId
     }
    }
   };
   const p = n.source.kind === "workflow" || s.event === "workflow_run";
   return {
    ...await named(h, m, t),
    status: d,
    origin: (0, f.K$)(e, d),
    warnings: e.flatMap((({judged: e}) => e?.warnings ?? [])),
    shown: e.flatMap((e => e.run ?? [])),
    showsUnfinished: e.some((e => e.run?.isSummed === true)),
    lookedUp: p ? e.map((e => e.run ?? a.e_)) : undefined,
    oneRun: l ? (0, a.p6)({
     workflow: c,
     run: o,
     branch: s.branch
    }, d) : undefined
   };
  });
var named = (async function named(e, t, {definition: n, query: s, context: r, record: o}) {
   const {id: i, job: c, filters: d} = n;
   const f = {
    ...a.Zg,
    repository: s.repository,
    branch: s.branch ?? await o.defaultBranch(s.repository),
    tag: d.tag,
    job: c === undefined ? undefined : {
     name: c,
     id: undefined
    },
    ...t
   };
   const l = e.filter((({path: e}) => e !== ""));
   const h = l.map((({path: e}) => (0, u.yR)((0, u.Vc)(e)))).join("-") || "build";
   const m = {
    id: i ?? (c === undefined ? h : `${h}/${(0, u.yR)(c)}`),
    label: c ?? (0, a.Wy)(l.length === 1 ? l[0] : undefined),
    link: "workflow"
   };
   return {
    ...(0, a.rT)(n, f, r),
    defaults: m
   };
  });
var withOwnName = (async function withOwnName({workflow: e, run: t}, {definition: n, query: s, context: r, record: o}) {
   if (n.label !== undefined || n.job !== undefined || t === undefined) return e;
   if (t.id === r.run?.id) return e;
   const {id: i, name: a, path: c} = t.workflow;
   const u = a === c && (t.status === "failing" || t.status === "errored");
   if (a !== "" && a !== t.displayTitle && !u) return e;
   return {
    ...e,
    name: (await o.workflow(s.repository, String(i))).name
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
   const {source: n, enabled: s} = e;
   const {context: r, limit: o} = t;
   if (!s && n.kind !== "pointer") return [ await disabledFinding(e, t) ];
   switch (n.kind) {
   case "value":
    return [ {
     ...await collect_named(e, t),
     ...withoutMessage(e.id, n.empty)
    } ];

   case "message":
   case "pointer":
    return [ await collect_named(e, t) ];

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
    return [ await o(() => environmentFinding(n.environment, e, t)) ];

   case "check":
    return [ await o(() => checkFinding(n.check, e, t)) ];

   case "run":
   case "workflow":
    return lookUp(e, t);
   }
  });
var factsOf = (async function factsOf(e, t) {
   if (!e.some((({source: e}) => e.kind === "fact"))) return new Map;
   return (await factModule()).readFacts(e, t);
  });
var statusOfNeeds = (async function statusOfNeeds(e, {context: t, record: n, job: a}) {
   const c = (0, i.QZ)(e.map((({status: e}) => e)));
   const u = {
    status: c,
    origin: (0, f.X5)(e, c)
   };
   const {run: d, repository: l} = t;
   if (e.length === 0) {
    const e = `${(0, s.yu)("needs")} is empty, so the badge is unknown: list the jobs in "needs:" of this job.`;
    return {
     ...u,
     warnings: [ e ]
    };
   }
   if (!mayHideFailure(e) || d === undefined) return u;
   try {
    const e = await n.jobs((0, r.fq)(l), d.id, {
     own: a
    });
    const {status: t, ...s} = a;
    const u = (0, o.nm)(e, t === "passing" ? s : a, "last");
    const h = (0, i.QZ)([ c, ...u.map(e => e.status) ]);
    return {
     status: h,
     origin: {
      from: (0, f.rt)(d),
      runId: d.id,
      because: (0, f.qo)(u, h)
     }
    };
   } catch (t) {
    if (!(t instanceof s.qh) || t.kind !== "setup") throw t;
    const n = e.flatMap(({key: e, status: t}) => t === "skipped" ? [ e ] : []);
    const r = `${(0, s.yu)("needs")}: these jobs were skipped, maybe because an earlier job failed: ${n.join(", ")}. Grant "actions: read" so that all jobs of the run count, or list all jobs in "needs:".`;
    return {
     ...u,
     warnings: [ r ]
    };
   }
  });
  n.d(t, {
   Fo: () => collect,
   _U: (() => collectAll),
   xS: (() => factsOf),
   TA: (() => limiter),
   QF: () => needsRequests,
   lV: () => readsRecord
  });
  var s = n(3916);
  var r = n(4087);
  var o = n(9687);
  var i = n(8514);
  var a = n(3019);
  var c = n(3360);
  var u = n(4394);
  var d = n(8878);
  var f = n(9162);
  var l = n(1553);
  var h = n(2420);
  
  async function referencesOf(e, t, n) {
   const s = e.includes("*") ? (await n.workflows(t)).map(({path: e}) => e) : [];
   const r = e.filter(e => e !== "*" && !s.some(t => t.endsWith(`/${e}`)));
   return [ ...new Set([ ...s, ...r ]) ];
  }
  
  
  
  
  async function isRunOf({workflow: e}, t, {context: n, record: s}) {
   if (matchesWorkflow(t, {
    ...e,
    name: ""
   })) return true;
   if (/^\d+$|\.ya?ml$/i.test(t)) return false;
   return (await s.workflow((0, r.fq)(n.repository), t)).id === e.id;
  }
  function currentRun(e, t) {
   const n = ownRun(t);
   if (e === "" && n === undefined) throw new s.qh("invalid", `There is no current run (GITHUB_RUN_ID is not set): set ${(0, 
   s.yu)("status", '"status"')}, ${(0, s.yu)("needs", '"needs"')}, ${(0, s.yu)("workflow", '"workflow"')} or ${(0, 
   s.yu)("message", '"message"')}.`);
   return {
    runs: ownAndOthers(n, e, t),
    ownId: n?.id
   };
  }
  async function* ownAndOthers(e, t, {record: n, query: s}) {
   if (e !== undefined) yield e;
   if (t !== "") for await (const r of n.runs(t, s)) if (r.id !== e?.id) yield r;
  }
  
  
  function newerOf(e, t) {
   if (e.completed && e.attempt >= t.attempt) return e;
   return {
    ...t,
    isLatestAttempt: e.attempt <= t.attempt
   };
  }
  
  async function isOwnWorkflow(e, {context: {workflow: t, triggering: n}, query: {repository: s}, record: r}) {
   if (t === undefined) return false;
   if (!/^\d+$/.test(e)) return matchesWorkflow(e, {
    id: 0,
    ...t
   });
   const o = e === String(n?.workflow.id) ? n?.workflow : undefined;
   return (o ?? await r.workflow(s, e)).path === t.path;
  }
  
  async function namedAfterWorkflows(e, t) {
   const {references: n, query: s} = await selectRuns(e, t);
   const r = n.map(e => ({
    path: workflowPath(e),
    name: ""
   }));
   const o = r.length === 1 && r[0]?.path !== "" ? r[0] : undefined;
   const {sha: i} = t.context;
   return named(r, {
    workflow: o,
    sha: i
   }, {
    ...t,
    definition: e,
    query: s
   });
  }
  function workflowPath(e) {
   if (!/\.ya?ml$/i.test(e)) return "";
   return e.includes("/") ? e : `.github/workflows/${e}`;
  }
  
  
  
  
  
  
  async function selectJobs(e, {sha: t, workflow: {path: n}}, {definition: {job: r}, record: i, query: {repository: a}}) {
   if (r === undefined) return {
    selected: e,
    warnings: []
   };
   const matching = t => e.filter(e => (0, o.Re)(e.name, t));
   const c = matching(r);
   if (c.length > 0) return {
    selected: c,
    warnings: []
   };
   const u = n.startsWith(".github/workflows/");
   const d = u ? await i.jobNames(a, {
    path: n,
    sha: t
   }) : new Map;
   const f = d.get(r);
   const l = f === undefined ? [] : matching(f);
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
  function currentMembers(e, t, {run: n, definition: s, context: r, job: i}) {
   const a = n.id === r.run?.id ? i : {};
   const c = (0, o.gq)(e, a);
   const u = s.job === undefined || c !== undefined && t.includes(c);
   return (0, o.nm)(t, u ? a : {}, s.judging.inProgress);
  }
  
  
  
  async function jobBadges(e, t, n) {
   const {definition: s, context: r, now: a} = n;
   const {judging: c} = s;
   const d = await jobsOf(e, n);
   const l = e.id === r.run?.id;
   const h = l ? (0, o.gq)(d, n.job) : undefined;
   const {selected: m} = await selectJobs(d, e, n);
   const p = slugsOf(d);
   return m.flatMap(n => {
    if (n === h) return [];
    const {id: r, name: d} = n;
    const m = (l ? o.NL : o.WB)(n, c.inProgress);
    const w = !n.completed && m === "unknown";
    const g = l ? m : (0, i.aQ)(m, e.at, {
     ...c,
     now: a
    });
    if (w || c.ignore.includes(g)) return [];
    return {
     ...t,
     definition: {
      ...s,
      id: `${t.defaults.id}/${p.get(n) ?? (0, u.yR)(d)}`,
      label: undefined
     },
     defaults: {
      ...t.defaults,
      label: d
     },
     subject: {
      ...t.subject,
      job: {
       name: d,
       id: r
      }
     },
     status: g,
     origin: {
      from: undefined,
      ...t.origin,
      because: (0, f.qo)([ {
       name: d,
       status: g
      } ], g)
     },
     oneRun: t.oneRun && {
      ...t.oneRun,
      cancelled: g === "cancelled"
     },
     warnings: []
    };
   });
  }
  function slugsOf(e) {
   const t = [ ...e ].sort((e, t) => e.name < t.name ? -1 : e.name > t.name ? 1 : e.id - t.id);
   const n = new Set;
   const s = new Map;
   for (const e of t) {
    const t = (0, u.yR)(e.name);
    let r = t;
    for (let e = 2; n.has(r); e++) r = `${t}-${String(e)}`;
    n.add(r);
    s.set(e, r);
   }
   return s;
  }
  var m = n(3399);
  var p = n(7088);
  var w = n(1969);
  async function reportFinding(e, {files: t, measure: r}, o) {
   const {readReports: i} = await Promise.all([ n.e(800), n.e(528) ]).then(n.bind(n, 4253));
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
     const nameOf = e => e === undefined ? `of ${(0, s.hD)(`from: ${t.join(", ")}`)}` : (0, 
     s.hD)(e);
     if (u.isMixed) throw new s.qh("invalid", `The badge ${nameOf(e.id)} cannot be drawn: ${u.problem}`);
     const n = r === undefined ? kindByNames(e, t) : "coverage";
     const i = report_files_named(n ?? "coverage", (0, a.Hc)(e, {
      status: undefined
     }, o));
     const c = `The badge ${nameOf(e.id ?? n)} is left as it is: ${u.problem}`;
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
  const report_files_named = (e, t) => ({
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
    ...report_files_named("tests", (0, a.Hc)({
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
    ...report_files_named("coverage", (0, a.Hc)(d, f, r)),
    counts: o
   };
  }
  async function environmentFinding(e, t, {context: n, record: r, now: o}) {
   const {filters: c, judging: u} = t;
   const d = namedAfterEnvironment(e, t, n);
   const {repository: f} = d.subject;
   const l = c.branch ?? c.tag;
   const h = await r.deployment(f, {
    environment: e,
    ...l === undefined ? {} : {
     ref: l
    },
    ...c.sha === undefined ? {} : {
     sha: c.sha
    }
   });
   if (h !== undefined) {
    const n = (0, i.aQ)(h.status, h.at, {
     ...u,
     now: o
    });
    const s = {
     from: `the deployment to ${e}`
    };
    return {
     ...d,
     status: n,
     origin: s,
     skipReason: (0, a.Lj)(t, n)
    };
   }
   const m = await r.environments(f);
   return {
    ...d,
    status: "unknown",
    origin: {
     from: undefined,
     because: `no deployment to ${e}`
    },
    warnings: m.includes(e) ? [] : [ (0, s.mX)("environment", e, m) ]
   };
  }
  function namedAfterEnvironment(e, t, n) {
   const {filters: s} = t;
   const r = (0, a.lc)(n, s);
   const o = {
    ...r,
    repository: s.repository ?? r.repository,
    workflow: undefined,
    environment: e
   };
   const i = {
    id: (0, u.yR)(e),
    label: e,
    link: "deployments"
   };
   return {
    ...(0, a.rT)(t, o, n),
    defaults: i
   };
  }
  async function checkFinding(e, t, {context: n, record: r, now: a}) {
   const {filters: c, judging: u} = t;
   const d = namedAfterCheck(e, t, n);
   const {repository: l, sha: h} = d.subject;
   const m = await r.checks(l, c.sha ?? refOf(c) ?? h);
   const p = m.filter(({name: t}) => (0, o.Re)(t, e)).map(e => {
    const t = e.completed || u.inProgress === "show";
    const n = t ? (0, i.aQ)(e.status, e.at, {
     ...u,
     now: a
    }) : "unknown";
    return {
     ...e,
     status: n
    };
   });
   const w = p.map(e => e.status);
   const g = m.map(({name: e}) => e);
   const y = (0, i.cz)(w, u);
   const b = p.length === 0 ? [ (0, s.mX)("check", e, g) ] : [];
   return {
    ...d,
    status: y,
    origin: (0, f.FY)(p, y),
    warnings: b
   };
  }
  function namedAfterCheck(e, t, n) {
   const {id: s, filters: r} = t;
   const o = (0, a.DG)(n, r);
   const i = {
    ...o,
    repository: r.repository ?? o.repository,
    workflow: undefined,
    sha: r.sha ?? (refOf(r) === undefined ? o.sha : "")
   };
   const c = {
    id: (0, u.yR)(e),
    label: s ?? e,
    link: "checks"
   };
   return {
    ...(0, a.rT)(t, i, n),
    defaults: c
   };
  }
  function refOf({branch: e, tag: t}) {
   if (e !== undefined) return `heads/${e}`;
   return t === undefined ? undefined : `tags/${t}`;
  }
  const y = 5;
  
  
  
  async function disabledFinding(e, t) {
   const n = {
    ...e,
    message: undefined,
    color: undefined,
    colorSteps: undefined
   };
   const s = {
    from: undefined,
    because: "the badge is not enabled"
   };
   return {
    ...await collect_named(n, t),
    status: "unknown",
    origin: s
   };
  }
  async function collect_named(e, t) {
   const {source: n, filters: s} = e;
   const {context: r} = t;
   switch (n.kind) {
   case "value":
   case "message":
   case "pointer":
    return (0, a.rT)(e, {
     ...(0, a.lc)(r, s),
     workflow: undefined
    }, r);

   case "status":
   case "needs":
   case "report":
    return (0, a.rT)(e, (0, a.DG)(r, s), r);

   case "fact":
    return (await factModule()).namedAfterFact(e, n.fact, t);

   case "environment":
    return namedAfterEnvironment(n.environment, e, r);

   case "check":
    return namedAfterCheck(n.check, e, r);

   case "run":
   case "workflow":
    return namedAfterWorkflows(e, t);
   }
  }
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
  const factModule = () => Promise.all([ n.e(956), n.e(612) ]).then(n.bind(n, 7636));
  
  const readsRecord = ({kind: e}) => e === "workflow" || e === "run" || e === "environment" || e === "check" || e === "fact";
  const needsRequests = ({source: e}) => readsRecord(e) || e.kind === "needs" && mayHideFailure(e.jobs);
  const mayHideFailure = (e => e.some((({status: e}) => e === "skipped")));
  
 }),
 3019: ((e, t, n) => {
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
   const {workflow: n, run: s, sha: r} = e;
   const o = t.branch ?? t.tag ?? e.branch;
   const c = t.tag ?? (o === e.branch ? e.tag : undefined);
   return {
    ...a,
    repository: (0, i.fq)(e.repository),
    workflow: n,
    branch: o,
    tag: c,
    run: s,
    sha: r
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
   const a = i.workflow && i.run;
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
    skipReason: ignoredReason(e, t)
   };
  });
var ignoredReason = (function ignoredReason({judging: e}, t) {
   return t !== undefined && e.ignore.includes(t) ? `the status ${t} is ignored` : undefined;
  });
var labelOf = (function labelOf(e) {
   if (e === undefined) return "build";
   return e.name === "" || e.name === e.path ? (0, s.Vc)(e.path) : e.name;
  });
  n.d(t, {
   DG: () => triggeringSubject,
   Hc: (() => givenFinding),
   Lj: () => ignoredReason,
   Wy: (() => labelOf),
   Zg: (() => a),
   d6: (() => triggeringBranch),
   e_: () => c,
   lc: () => ownSubject,
   p6: () => oneRunOf,
   rT: (() => baseFinding)
  });
  var s = n(4394);
  var r = n(3916);
  var o = n(788);
  var i = n(4087);
  const a = {
   workflow: undefined,
   tag: undefined,
   run: undefined,
   sha: "",
   job: undefined,
   environment: undefined
  };
  const c = {
   id: 0,
   attempt: 0
  };
  
  
  
  
  
  
  
  
 }),
 9162: ((e, t, n) => {
var reasonFor = (function reasonFor(e, t) {
   const [n, s = n] = o[t] ?? [];
   const r = [ ...new Set(e.filter((e => e.status === t)).map((({name: e}) => e))) ];
   if (r.length === 0 || n === undefined) return undefined;
   const i = firstOf(r);
   const a = [ i.slice(0, -1).join(", "), i.at(-1) ?? "" ].filter(e => e !== "").join(" and ");
   return `${a} ${i.length === 1 ? n : s}`;
  });
var firstOf = (function firstOf(e) {
   const t = e.length - i;
   return t > 0 ? [ ...e.slice(0, i), `${t} more` ] : e;
  });
var ofRuns = (function ofRuns(e, t) {
   const n = e.length === 1 ? e : e.filter(e => e.status === t);
   const s = n.flatMap((({run: t, workflow: n}) => {
    if (t === undefined) return [];
    return e.length === 1 ? runName(t) : `${fileOf(n)} ${runName(t)}`;
   }));
   if (s.length === 0) return {
    from: undefined,
    because: "no completed run"
   };
   const {run: r, judged: o} = (n.length === 1 ? n[0] : undefined) ?? {};
   const i = r === undefined || r.isLatestAttempt ? {} : {
    attempt: r.attempt
   };
   return {
    from: firstOf(s).join(", "),
    runId: r?.id,
    ...i,
    because: o?.because
   };
  });
var runName = (function runName({number: e, attempt: t}) {
   return `run #${e}${t > 1 ? `, attempt ${t}` : ""}`;
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
  
  
  
  const fileOf = ({path: e, name: t}) => e === "" ? t : e.replace(/^.*\//, "");
  
  
  function ofChecks(e, t) {
   if (e.length === 0) return {
    from: undefined,
    because: "no such check on the commit"
   };
   return {
    from: e.length === 1 ? "a check of the commit" : `${e.length} checks of the commit`,
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
var storeTarget = (function storeTarget(e, t) {
   return {
    publish: (n => new PublishLoop(e, n, t).run())
   };
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
   l: (() => storeTarget)
  });
  var s = n(1304);
  var r = n(8290);
  const o = 8;
  
  
  class PublishLoop {
   #e;
   #t;
   #n;
   #s;
   #r=new UnconfirmedWrites;
   #o;
   #i=new Set;
   #a;
   #c;
   #u=0;
   #d;
   constructor(e, t, n) {
    this.#e = e;
    this.#t = t;
    this.#n = n;
    this.#c = t.draft;
    this.#s = new History(e);
    this.#o = new NewerRuns(t.hasNewerRun);
   }
   async run() {
    for (let e = 0; ;e++) {
     const {files: t} = this.#c;
     const [n] = await Promise.all([ this.#f(t), this.#o.lookUp(t) ]);
     if (this.#s.haveChanged(t, n)) {
      this.#o.forget();
      await this.#l([]);
      continue;
     }
     const s = t.filter((e => !holds(n, e)));
     const r = decide(await this.#s.factsOf(s, n), (e => this.#o.hasNewer(e)));
     const o = r.missedRuns.filter(e => !this.#i.has(e));
     if (o.length > 0) {
      await this.#l(o);
      continue;
     }
     const i = await this.#h(n, r, e);
     if (i !== undefined) return i;
    }
   }
   #f(e) {
    const t = this.#r.paths;
    const n = new Set([ ...pathsOf(e), ...t ]);
    const s = new Set([ ...pathsOf(e.filter(needsLastCommit)), ...t.slice(0, 1) ]);
    return this.#e.read([ ...n ], [ ...s ]);
   }
   async #l(e) {
    for (const t of e) this.#i.add(t);
    this.#c = await (this.#t.redraw?.(e)) ?? this.#c;
   }
   async #h(e, t, n) {
    const {superseded: s, worseStatus: o, newerRunsUnknown: i} = t;
    const a = {
     superseded: s,
     worseStatus: o,
     ...i ? {
      newerRunsUnknown: i
     } : {}
    };
    const c = await this.#m(e, t);
    if (this.#n === "dry run") return {
     written: [],
     ...a,
     removed: []
    };
    const u = this.#r.arrived(this.#c.files, e);
    const d = {
     files: [ ...t.write, ...c.files ],
     removed: c.removed
    };
    if (d.files.length + d.removed.length === 0) return {
     ...done(u, await this.#p(u, e)),
     ...a
    };
    if (this.#d !== undefined) throw this.#d;
    const f = await (0, r.Gn)(this.#c.message, d, {
     store: this.#e,
     state: e
    });
    const l = await this.#e.write(d, e, f);
    if (l.kind === "written") {
     const e = [ ...u.written, ...pathsOf(d.files) ];
     return {
      ...done({
       written: e,
       removed: [ ...u.removed, ...d.removed ]
      }, l.commitSha),
      ...a
     };
    }
    this.#r.add(l, t.write, c);
    await this.#w(l, this.#n, n);
    return undefined;
   }
   async #m(e, {write: t, superseded: n}) {
    if (t.length === 0 && this.#r.othersArrived(e)) return s.eo;
    const r = {
     paths: pathsOf(this.#c.files),
     superseded: n
    };
    return this.#g(e).changes(this.#t.otherChanges, r);
   }
   #g(e) {
    const {head: t} = e;
    if (this.#a === undefined || t === undefined || t !== this.#a.head) {
     const n = new s.B9({
      files: () => this.#e.files(e),
      texts: t => this.#e.texts(e, t)
     });
     this.#a = {
      head: t,
      files: n
     };
    }
    return this.#a.files;
   }
   async #w(e, t, n) {
    this.#u = e.kind === "unclear" ? this.#u + 1 : 0;
    if (e.kind === "unclear" && this.#u >= (e.tries ?? o)) this.#d = e.error;
    if (e.kind === "limited") await t.waitUntil(e.until, e.why); else if (e.kind !== "partly") await t.backOff(n);
   }
   async #p({written: e, removed: t}, n) {
    const s = e[0] ?? t[0];
    if (s === undefined) return undefined;
    return (await this.#e.lastCommits(n, [ s ], () => true)).get(s)?.oid;
   }
  }
  const pathsOf = (e => e.map((({path: e}) => e)));
  const holds = (({blobs: e}, {path: t, text: n}) => e.get(t) === (0, s.zA)(n));
  const needsLastCommit = (({sourceRun: e, lookedUp: t, worse: n}) => e !== undefined || t !== undefined || n !== undefined);
  
  class NewerRuns {
   #t;
   #y=new Map;
   constructor(e) {
    this.#t = e ?? (() => Promise.resolve(false));
   }
   async lookUp(e) {
    const t = e.flatMap((({sourceRun: e, lookedUp: t}) => t === undefined ? e ?? [] : []));
    const n = new Map(t.map((e => [ JSON.stringify(e), e ])));
    for (const e of this.#y.keys()) n.delete(e);
    const s = [ ...n ].map((async ([e, t]) => {
     const [n] = await Promise.allSettled([ this.#t(t) ]);
     this.#y.set(e, n);
    }));
    await Promise.all(s);
   }
   hasNewer(e) {
    const t = this.#y.get(JSON.stringify(e));
    if (t?.status === "rejected") throw t.reason;
    return t?.value;
   }
   forget() {
    this.#y.clear();
   }
  }
  class History {
   #e;
   #b;
   #k=new Map;
   constructor(e) {
    this.#e = e;
   }
   haveChanged(e, t) {
    const n = this.#b;
    const versionOf = (e => `${String(t.blobs.get(e))} ${String(t.traced?.get(e)?.oid)}`);
    this.#b = new Map(e.map((({path: e}) => [ e, versionOf(e) ])));
    const s = e.some((e => {
     const s = n?.get(e.path);
     return s !== undefined && s !== versionOf(e.path) && !holds(t, e);
    }));
    if (s) this.#k.clear();
    return s;
   }
   async factsOf(e, t) {
    await this.#$(e.filter(needsLastCommit), t);
    const n = [];
    for (const s of e) {
     const e = this.#k.get(s.path);
     n.push({
      file: s,
      trailers: e,
      isWorse: await this.#v(s, e, t)
     });
    }
    return n;
   }
   async #v({path: e, runs: t = [], worse: n}, s, r) {
    if (n === undefined || s?.isSameAt(e, t) !== true) return false;
    return (await n()).some(t => holds(r, {
     path: e,
     text: t
    }));
   }
   async #$(e, t) {
    const n = e.filter((({path: e}) => !this.#k.has(e)));
    if (n.length === 0) return;
    const s = new Map;
    const trailersOf = (e => {
     const t = s.get(e) ?? new r.hU(e);
     s.set(e, t);
     return t;
    });
    const o = new Map(n.map((e => [ JSON.stringify([ e.sourceRun, e.lookedUp, e.runs ]), e ])));
    const isRelevant = e => [ ...o.values() ].some(t => trailersOf(e).mayDecide(t));
    const i = n.map((({path: e}) => e));
    const a = await this.#e.lastCommits(t, i, isRelevant);
    for (const e of i) this.#k.set(e, trailersOf(a.get(e)?.message ?? ""));
   }
  }
  class UnconfirmedWrites {
   #R=new Set;
   #O=s.eo;
   get paths() {
    return [ ...new Set([ ...this.#R, ...pathsOf(this.#O.files), ...this.#O.removed ]) ];
   }
   add(e, t, n) {
    if (e.kind !== "unclear" && e.kind !== "partly") return;
    const mayBeThere = ({path: t}) => e.kind === "unclear" || e.paths.includes(t);
    for (const {path: e} of t.filter(mayBeThere)) this.#R.add(e);
    this.#O = {
     files: n.files.filter(mayBeThere),
     removed: e.kind === "unclear" ? n.removed : []
    };
   }
   arrived(e, t) {
    const n = e.filter((e => this.#R.has(e.path) && holds(t, e)));
    const r = this.othersArrived(t) ? this.#O : s.eo;
    return {
     written: pathsOf([ ...n, ...r.files ]),
     removed: r.removed
    };
   }
   othersArrived(e) {
    const {files: t, removed: n} = this.#O;
    if (t.length + n.length === 0) return false;
    return t.every(t => holds(e, t)) && !n.some(t => e.blobs.has(t));
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
var withFileLines = (async function withFileLines({headline: e, body: t}, {files: n, removed: s}, r) {
   const {tip: o} = r.state;
   const i = o !== undefined || new Trailers(t).runs.length > 1;
   const a = o === undefined || o === null ? new Map : await runsByFile(r, o);
   const c = i ? fileLines(a, n, {
    body: t,
    removed: s
   }) : [];
   return {
    headline: e,
    body: [ t, ...c ].filter((e => e !== "")).join("\n")
   };
  });
  n.d(t, {
   Gn: (() => withFileLines),
   Kk: () => parseAttemptId,
   X8: (() => attemptId),
   ZS: (() => s),
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
   missedAt(e, t) {
    return this.runsOf(e).filter(e => isMissed(e, t));
   }
   mayDecide({sourceRun: e, lookedUp: t, worse: n, runs: s = []}) {
    return [ ...this.runs, ...[ ...this.files.values() ].flat() ].some(r => e !== undefined && isNewer(r, e) || t !== undefined && isMissed(r, t) || n !== undefined && s.includes(r));
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
  
  async function runsByFile({store: e, state: t}, n) {
   const s = new Trailers(n.message);
   if (n.isOnly && (s.files.size > 0 || s.runs.length === 0)) return s.files;
   const r = [ ...(await e.files(t)).keys() ];
   if (n.isOnly) return new Map(r.map(e => [ e, s.runs ]));
   const o = await e.lastCommits(t, r, namesRuns);
   return new Map([ ...o ].map(([e, {message: t}]) => [ e, new Trailers(t).runsOf(e) ]));
  }
  function namesRuns(e) {
   const {runs: t, files: n} = new Trailers(e);
   return t.length + n.size > 0;
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
     kind: "unclear",
     error: outage(e, t)
    };

   case "doubtful":
    return {
     kind: "unclear",
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
   if (s.kind === "refused") throw s.error;
   return s;
  }
 }),
 9556: ((e, t, n) => {
var readContext = (function readContext(e) {
   const get = (t => e[t] ?? "");
   const t = readPayload(get("GITHUB_EVENT_PATH"));
   const n = (0, a.u9)(t, "repository");
   const s = workflowPath(get("GITHUB_WORKFLOW_REF"));
   const r = get("GITHUB_API_URL") || "https://api.github.com";
   return {
    event: get("GITHUB_EVENT_NAME"),
    repository: repositoryOf(get("GITHUB_REPOSITORY") || ((0, a.mR)(n, "full_name") ?? "")),
    facts: factsOf(n),
    triggering: triggeringRun(t),
    pullRequestHead: headOf((0, a.u9)(t, "pull_request")),
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
   const t = e["head"];
   if (!(0, a.Ce)(t)) return undefined;
   return {
    sha: (0, a.mR)(t, "sha") ?? "",
    repository: (0, a.mR)((0, a.u9)(t, "repo"), "full_name")
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
var triggeringRun = (function triggeringRun(e) {
   const [t, n] = [ (0, a.u9)(e, "workflow_run"), (0, a.u9)(e, "workflow") ];
   if (typeof t["id"] !== "number" || typeof t["workflow_id"] !== "number") return undefined;
   return {
    id: t["id"],
    number: Number(t["run_number"]) || 1,
    attempt: Number(t["run_attempt"]) || 1,
    workflow: {
     id: t["workflow_id"],
     path: ((0, a.mR)(t, "path") ?? (0, a.mR)(n, "path") ?? "").replace(/@[^]*$/, ""),
     name: (0, a.mR)(n, "name") ?? ownName(t)
    },
    branch: (0, a.mR)(t, "head_branch"),
    sha: (0, a.mR)(t, "head_sha") ?? "",
    event: (0, a.mR)(t, "event") ?? "",
    actor: (0, a.mR)((0, a.u9)(t, "actor"), "login"),
    createdAt: (0, a.kX)(t, "created_at") ?? 0,
    at: (0, a.kX)(t, "updated_at") ?? 0,
    displayTitle: (0, a.mR)(t, "display_title") ?? "",
    headRepository: (0, a.mR)((0, a.u9)(t, "head_repository"), "full_name"),
    status: (0, a.mR)(t, "status") ?? "",
    conclusion: (0, a.mR)(t, "conclusion")
   };
  });
var environmentFromEvent = (function environmentFromEvent(e, t) {
   if (e === t["GITHUB_EVENT_PATH"]) return t;
   const n = readPayload(e);
   const s = (0, a.u9)(n, "repository");
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
    GITHUB_ACTOR: (0, a.mR)((0, a.u9)(n, "sender"), "login") ?? ""
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
   W: (() => environmentFromEvent),
   y: (() => readContext)
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
 7807: ((e, t, n) => {
var restReader = (function restReader({repository: e, get: t}, n) {
   let s;
   return {
    async head(r) {
     s ??= await repositoryState(t);
     const o = await newestCommit(t, n);
     const i = o === undefined || r.length === 0 ? new Map : await filesBelow({
      repository: e,
      get: t
     }, o.tree);
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
    async lastCommits(e, n) {
     const s = new Map;
     for (const r of n) {
      const [n] = await (0, a.Q7)(t, commitListing({
       sha: e,
       path: r
      }, {
       size: 1,
       mostPages: 1
      }));
      if (n !== undefined) s.set(r, n);
     }
     return s;
    },
    async texts(e, n) {
     const s = new Map;
     for (const r of n) {
      const n = await (0, a.Mr)(t(`/contents${(0, a.Lu)(r)}?ref=${e}`, e => textOfFile(r, e)));
      if (n !== undefined) s.set(r, n);
     }
     return s;
    }
   };
  });
var graphqlReader = (function graphqlReader({repository: e, get: t, query: n}, s) {
   return {
    async head(r, o) {
     const i = foldersOf(r).length > a.or;
     const c = {
      paths: i ? [] : r,
      traced: o.length > a.or ? [] : o
     };
     const u = await n(headQuery(s, c), (e => parseHead(e, s, c)));
     if (!i || u.tree === null) return u;
     return {
      ...u,
      blobs: await filesBelow({
       repository: e,
       get: t
      }, u.tree)
     };
    },
    lastCommits: (e, t) => (0, a.R4)(n, t, {
     name: "PublishBadgesTrace",
     field: t => `object(expression: "${e}") { ... on Commit { history: ${historyOf(t)} } }`,
     variable: e => e,
     parse: e => lastOf((0, c.qI)(e, "the head"), "history")
    }),
    async texts(e, t) {
     const s = await (0, a.R4)(n, t, {
      name: "PublishBadgesTexts",
      field: e => `object(expression: $value${e}) { ... on Blob { oid text isTruncated isBinary byteSize } }`,
      variable: t => `${e}:${t}`,
      parse: (e, t) => textOfBlob(t, e)
     });
     return new Map([ ...s ].flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]));
    }
   };
  });
var foldersOf = (function foldersOf(e) {
   return [ ...new Set(e.map((e => e.slice(0, Math.max(0, e.lastIndexOf("/")))))) ];
  });
var headQuery = (function headQuery({branch: e, singleCommit: t}, {paths: n, traced: s}) {
   const r = `refs/heads/${e}`;
   const o = foldersOf(n);
   const i = t ? "newest: history(first: 2) { nodes { oid message } }" : "";
   const a = s.map(((e, t) => `commit${t}: ${historyOf(t)}`)).join(" ");
   return {
    name: "PublishBadgesHead",
    variables: {
     ref: r,
     ...Object.fromEntries(o.map(((e, t) => [ `folder${t}`, `${r}:${e}` ]))),
     ...Object.fromEntries(s.map(((e, t) => [ `value${t}`, e ])))
    },
    fields: [ `${t ? "id " : ""}nameWithOwner isPrivate isArchived isEmpty`, "defaultBranchRef { name }", `ref(qualifiedName: $ref) { target { oid ... on Commit { tree { oid } ${i} ${a} } } }`, ...o.map(((e, t) => `folder${t}: object(expression: $folder${t}) { ... on Tree { entries { name oid type } } }`)) ]
   };
  });
var parseHead = (function parseHead(e, {singleCommit: t}, {paths: n, traced: s}) {
   const r = e["ref"] === null ? null : (0, c.Xy)((0, c.Xy)(e, "ref"), "target");
   return {
    name: (0, c.b6)(e, "nameWithOwner"),
    id: (0, c.mR)(e, "id") ?? "",
    isEmpty: (0, c.iP)(e, "isEmpty"),
    isPrivate: (0, c.iP)(e, "isPrivate"),
    isArchived: (0, c.iP)(e, "isArchived"),
    defaultBranch: (0, c.mR)((0, c.u9)(e, "defaultBranchRef"), "name"),
    head: r === null ? null : (0, c._f)(r, "oid"),
    blobs: r === null ? new Map : blobsIn(e, n),
    tree: r === null ? null : (0, c._f)((0, c.Xy)(r, "tree"), "oid"),
    ...t ? {
     tip: r === null ? null : tipOf(r)
    } : {},
    traced: new Map(s.map(((e, t) => [ e, r === null ? null : lastOf(r, `commit${t}`) ])))
   };
  });
var blobsIn = (function blobsIn(e, t) {
   const n = foldersOf(t).flatMap(((t, n) => {
    const s = (0, c._F)(e, `folder${n}`);
    if (!(0, c.Ce)(s) || !Array.isArray(s["entries"])) return [];
    const r = t === "" ? "" : `${t}/`;
    return (0, c.Mc)(s, "entries", (e => e["type"] === "blob" ? [ [ r + (0, c.b6)(e, "name"), (0, 
    c._f)(e, "oid") ] ] : [])).flat();
   }));
   return new Map(n);
  });
var lastOf = (function lastOf(e, t) {
   const [n] = (0, c.Nh)(e, t, (e => ({
    oid: (0, c._f)(e, "oid"),
    message: (0, c.b6)(e, "message")
   })));
   return n ?? null;
  });
var isSmall = (function isSmall({files: e, removed: t}) {
   const n = e.reduce(((e, {text: t}) => e + Buffer.byteLength(t)), 0);
   return e.length + t.length <= f && n <= l;
  });
var branchStore = (function branchStore(e, t) {
   const {repository: n, branch: s} = t;
   const r = purposesFor(t);
   const i = (0, a.U_)(e, n, r.read);
   const c = new ApiChoice({
    graphql: graphqlReader(i, t),
    rest: restReader(i, s)
   }, t);
   const u = (0, a.VF)(e, r.write);
   const d = new BranchWriter({
    client: e.client,
    graphql: u,
    place: t
   });
   return {
    async read(e, s) {
     const r = await c.read((t => t.head(e, s)));
     refuseMovedOrArchived(n, r);
     t.check(r);
     return r;
    },
    lastCommits: ((e, t, n) => lastCommits({
     get: i.get,
     api: c
    }, {
     head: e,
     paths: t
    }, n)),
    files: async ({tree: e}) => e === null ? new Map : filesBelow(i, e),
    texts: async ({head: e}, t) => e === null ? new Map : c.read(n => n.texts(e, t)),
    async write(e, n, a) {
     await refuseOtherContent(i, t, n);
     try {
      return await d.write({
       changes: e,
       message: withOneLineHeadline(a)
      }, n, c.isGraphql);
     } catch (e) {
      if (e instanceof o.hD) {
       await explainRefusal(e, n, {
        reader: i,
        branch: s
       });
       return (0, o.sG)(e, r.write, Date.now());
      }
      c.fallBack(e);
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
var refuseMovedOrArchived = (function refuseMovedOrArchived(e, {name: t, isArchived: n}) {
   if (!(0, r.JM)(t, (0, r.fq)(e))) throw (0, r.aW)(e, t);
   if (n) throw new s.qh("archived", `The repository ${t} is archived and read-only: unarchive it, or remove this step.`);
  });
var lastCommits = (async function lastCommits({get: e, api: t}, {head: {head: n, traced: s}, paths: r}, o) {
   const i = new Map(s);
   const c = r.filter((e => !s.has(e)));
   const mayBeRelevant = async t => c.length <= a.or || await areAll(e, {
    sha: t,
    mostPages: h
   }, e => !o(e)) !== true;
   if (n !== null && c.length > 0 && await mayBeRelevant(n)) for (const [e, s] of await t.read(e => e.lastCommits(n, c))) i.set(e, s);
   return new Map(r.flatMap((e => {
    const t = i.get(e);
    return t ? [ [ e, t ] ] : [];
   })));
  });
var refuseOtherContent = (async function refuseOtherContent(e, {branch: t, badges: n, singleCommit: o}, {head: i, tree: a, tip: c, defaultBranch: u}) {
   if (n === undefined || i === null) return;
   const d = (0, r.fq)(e.repository);
   const commitsAreBadges = t => areAll(e.get, {
    sha: i,
    mostPages: t
   }, n.isCommit);
   if (u === t) {
    const [r, o] = await Promise.all([ commitsAreBadges(1), filesBelow(e, a ?? i) ]);
    if (r === false || ![ ...o.keys() ].every(n.isFile)) throw new s.qh("invalid", `${(0, 
    s.yu)("target-branch")}: "${t}" is the default branch of ${d}, which contains more than badges. Use a branch of its own (default: badges).`);
   }
   if (!o || c === undefined || c === null) return;
   if (c.isOnly ? n.isCommit(c.message) : await commitsAreBadges(p)) return;
   throw new s.qh("invalid", `${(0, s.yu)("single-commit")}: the branch "${t}" of ${d} has commits that this action did not make, or too many to check, and they would be lost. Use a ${(0, 
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
    }, Math.ceil(t) + O);
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
var listRuns = (function listRuns({get: e}, t, n) {
   const s = (0, a.wE)`/actions/workflows/${t}/runs` + parametersOf(n);
   return matchingRuns((0, a.Bd)(e, {
    path: s,
    key: "workflow_runs",
    size: T,
    parse: parseRun
   }), n);
  });
var newerRuns = (async function* newerRuns(e, {workflow: t, branch: n, number: s}) {
   const o = {
    ...j,
    repository: (0, r.fq)(e.repository),
    branch: n
   };
   for await (const n of listRuns(e, t, o)) {
    if (n.number <= s) return;
    yield n;
   }
  });
var parametersOf = (function parametersOf({branch: e, sha: t, event: n, actor: s}) {
   const r = {
    exclude_pull_requests: "true",
    branch: e,
    head_sha: t,
    event: n?.length === 1 ? n[0] : undefined,
    actor: s
   };
   const o = Object.entries(r).flatMap((([e, t]) => t === undefined ? [] : [ `${e}=${encodeURIComponent(t)}` ]));
   return `?${o.join("&")}`;
  });
var matchingRuns = (async function* matchingRuns(e, t) {
   for await (const n of e) {
    const e = [ ...n ].sort((e, t) => t.number - e.number);
    for (const n of e) if ((0, q.Qk)(n, t)) yield n;
    const s = e.at(-1);
    if (t.runNumber !== undefined && s !== undefined && s.number <= t.runNumber) return;
   }
  });
var openGitHub = (function openGitHub(e) {
   const {context: t, clock: n = systemClock(e.signal)} = e;
   const s = new RequestPace(n);
   const o = {
    pace: s,
    client: lazyClient((() => connectTo(e, s)), s)
   };
   const i = new Cache;
   const facts = e => i.answer((0, r.fq)(e).toLowerCase(), async () => {
    const n = (0, r.ve)(e, t.repository) ? t.facts : undefined;
    return n ?? repositoryFacts(o, e);
   });
   return {
    pace: s,
    record: runRecord(o, {
     facts: facts,
     sleep: e => s.pause(e)
    }),
    facts: facts,
    newest: e => newest(o, e),
    oldest: e => oldestRepository(o, e),
    exists: (e, t) => existingRefs(o, e, t),
    contents: async ({repository: e, ...t}) => readContents(readerOfRuns(o, e), t),
    branch: (e => branchStore(o, e)),
    gist: (e, t) => gistStore(o, {
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
var readerOfRuns = (function readerOfRuns(e, t) {
   const n = (0, r.ow)(t);
   return (0, a.U_)(e, n, purposeOfRuns(n));
  });
var runRecord = (function runRecord(e, {facts: t, sleep: s}) {
   const o = new Cache;
   const cached = (t, n, s) => o.answer(`${t} ${n}`, () => s(readerOfRuns(e, n)));
   const read = t => o.answer(`facts ${JSON.stringify(t)}`, async () => {
    const {readFacts: s} = await Promise.all([ n.e(956), n.e(612) ]).then(n.bind(n, 3480));
    return s(e, t);
   });
   let i;
   return {
    ...cachedRecord(cached, s),
    runs: (t, n) => o.list(`runs ${t} ${JSON.stringify(n)}`, () => runsOfWorkflow(readerOfRuns(e, n.repository), t, n)),
    newerRuns: ((t, n) => newerRuns(readerOfRuns(e, t), n)),
    forget: () => o.clear(),
    defaultBranch: async e => (await t((0, r.ow)(e))).defaultBranch,
    facts: async e => (await (i = read(e))).found,
    isPrivate: async e => (await i)?.isPrivate.get(e.toLowerCase()) ?? (await t((0, 
    r.ow)(e))).isPrivate,
    branch: async (t, n) => branchNamed(e, (0, r.ow)(t), n)
   };
  });
var cachedRecord = (function cachedRecord(e, t) {
   return {
    jobs: (n, s, {attempt: r, own: o} = {}) => e(`jobs ${s}.${r ?? ""}`, n, e => completedJobs(() => jobsOf(e, s, r), {
     own: o,
     sleep: t
    })),
    run: (t, n) => e(`run ${n}`, t, e => (0, a.Mr)(runOf(e, n))),
    attempt: (t, n, s) => e(`attempt ${n}.${s}`, t, e => attemptOf(e, n, s)),
    workflow: (t, n) => e(`workflow ${n}`, t, e => workflowOf(e, n)),
    workflows: t => e("workflows", t, activeWorkflows),
    jobNames: (t, n) => e(`job names ${n.path}@${n.sha}`, t, e => jobNamesOf(e, n)),
    deployment: (t, n) => e(`deployment ${JSON.stringify(n)}`, t, e => newestDeployment(e, n)),
    environments: t => e("environments", t, environmentNames),
    checks: (t, n) => e(`checks ${n}`, t, e => checksOf(e, n))
   };
  });
  n.d(t, {
   o: (() => openGitHub)
  });
  var s = n(3916);
  var r = n(4087);
  var o = n(9995);
  var i = n(1304);
  var a = n(4261);
  var c = n(6444);
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
  function repositoryFacts(e, t) {
   const {get: n} = (0, a.U_)(e, t, purposeOf(t, "the repository"));
   return n("", e => {
    const n = (0, c.b6)(e, "full_name");
    if (!(0, r.JM)(n, (0, r.fq)(t))) throw (0, r.aW)(t, n);
    return {
     id: String((0, c.rl)(e, "id")),
     defaultBranch: (0, c.b6)(e, "default_branch"),
     isPrivate: e["private"] === true,
     isFork: e["fork"] === true,
     ownedByOrganization: (0, c.b6)((0, c.Xy)(e, "owner"), "type") === "Organization"
    };
   });
  }
  async function oldestRepository(e, t) {
   const n = (0, a.oK)(e, {
    what: `to read the repositories of ${t}`,
    permission: '"contents: read"',
    missing: `There is no account ${t}, or the token may not see it.`
   });
   const read = e => n(`${e}?sort=created&direction=asc&per_page=1`, e => (0, c.Mc)(e, a.Di, e => (0, 
   c.b6)(e, "full_name")));
   const [s] = await (0, a.Mr)(read((0, a.wE)`/orgs/${t}/repos`)) ?? await read((0, 
   a.wE)`/users/${t}/repos`);
   return s === undefined ? undefined : (0, r.ow)(s);
  }
  function newest(e, t) {
   const n = purposeOf(t, "the newest commit and tag of");
   const s = [ "defaultBranchRef { target { oid } }", 'refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }' ];
   const {query: r} = (0, a.U_)(e, t, n);
   return r({
    name: "PublishBadgesNewest",
    fields: s
   }, e => {
    const t = e["defaultBranchRef"];
    const [n] = (0, c.Nh)(e, "refs", e => (0, c.b6)(e, "name"));
    return {
     commitSha: (0, c.Ce)(t) ? (0, c._f)((0, c.Xy)(t, "target"), "oid") : null,
     tag: n ?? null
    };
   });
  }
  async function readContents(e, t) {
   const tooLarge = () => new s.qh("invalid", `${t.path} is larger than the 1 MB that can be read.`);
   return (await contentsAt(e, t, e => bytesIn(e, tooLarge)))?.toString("utf8");
  }
  async function filesIn(e, t) {
   const parse = e => a.Di in e ? (0, c.Mc)(e, a.Di, e => (0, c.b6)(e, "path")) : [];
   return new Set(await contentsAt(e, {
    path: t,
    ref: undefined
   }, parse));
  }
  async function contentsAt({repository: e, get: t}, {path: n, ref: s}, o) {
   const i = (0, r.fq)(e);
   const c = s === undefined ? "" : `?ref=${encodeURIComponent(s)}`;
   const u = {
    what: `to read ${n} of ${i}`,
    permission: "contents: read",
    repository: i,
    missing: `There is no ${n} in ${i}, or the token may not see it.`
   };
   return (0, a.Mr)(t(`/contents${(0, a.Lu)(n)}${c}`, o, u));
  }
  function bytesIn(e, t) {
   if (a.Di in e || e["type"] !== "file") return undefined;
   const n = (0, c.b6)(e, "encoding");
   if (n === "none") throw t();
   if (n !== "base64") throw (0, o.Qm)(`encoding ${n}`);
   return Buffer.from((0, c.b6)(e, "content"), "base64");
  }
  const refsReader = (e, t) => (0, a.U_)(e, t, purposeOf(t, "the branches of", "contents: write"));
  async function existingRefs(e, t, n) {
   const {query: s} = refsReader(e, t);
   const r = new Set;
   for (const e of [ "refs/heads/", "refs/tags/" ]) {
    const t = await (0, a.R4)(s, n, {
     name: "PublishBadgesRefs",
     field: e => `ref(qualifiedName: $value${e}) { name }`,
     variable: t => e + t,
     parse: c.Ce
    });
    for (const [e, n] of t) if (n) r.add(e);
   }
   return r;
  }
  async function branchNamed(e, t, n) {
   const {query: r} = refsReader(e, t);
   const o = {
    branch: `refs/heads/${n}`,
    tag: `refs/tags/${n}`
   };
   const i = [ "branch: ref(qualifiedName: $branch) { name }", "tag: ref(qualifiedName: $tag) { name }", 'refs(refPrefix: "refs/heads/", first: 100) { nodes { name } }' ];
   try {
    return await r({
     name: "PublishBadgesBranch",
     fields: i,
     variables: o
    }, e => ({
     exists: (0, c.Ce)((0, c._F)(e, "branch")) || (0, c.Ce)((0, c._F)(e, "tag")),
     names: (0, c.Nh)(e, "refs", e => (0, c.b6)(e, "name"))
    }));
   } catch (e) {
    if (e instanceof s.qh && e.kind === "setup") return {
     exists: true,
     names: []
    };
    throw e;
   }
  }
  async function conflictingBranch({query: e}, t) {
   const n = t.split("/");
   const r = n.slice(1).map((e, t) => n.slice(0, t + 1).join("/"));
   const o = {
    below: `refs/heads/${t}/`,
    ...Object.fromEntries(r.map((e, t) => [ `value${t}`, `refs/heads/${e}` ]))
   };
   const i = [ "refs(refPrefix: $below, first: 1) { nodes { name } }", ...r.map((e, t) => `at${t}: ref(qualifiedName: $value${t}) { name }`) ];
   try {
    return await e({
     name: "PublishBadgesConflictingBranch",
     fields: i,
     variables: o
    }, e => {
     const n = r.find((t, n) => (0, c.Ce)((0, c._F)(e, `at${n}`)));
     const [s] = (0, c.Nh)(e, "refs", e => (0, c.b6)(e, "name"));
     if (n !== undefined || s === undefined) return n;
     return `${t}/${s.replace(`${t}/`, "")}`;
    });
   } catch (e) {
    if (e instanceof s.qh && e.kind !== "signal") return undefined;
    throw e;
   }
  }
  
  function repositoryState(e) {
   return e("", e => ({
    name: (0, c.b6)(e, "full_name"),
    isPrivate: (0, c.iP)(e, "private"),
    isArchived: (0, c.iP)(e, "archived"),
    defaultBranch: (0, c.b6)(e, "default_branch")
   }));
  }
  function newestCommit(e, t) {
   return (0, a.Mr)(e((0, a.wE)`/branches/${t}`, e => {
    if ((0, c.b6)(e, "name") !== t) return undefined;
    const n = (0, c.Xy)(e, "commit");
    return {
     oid: (0, c._f)(n, "sha"),
     tree: (0, c._f)((0, c.Xy)((0, c.Xy)(n, "commit"), "tree"), "sha")
    };
   }));
  }
  function commitListing(e, t) {
   const parse = e => ({
    oid: (0, c._f)(e, "sha"),
    message: (0, c.b6)((0, c.Xy)(e, "commit"), "message")
   });
   return {
    path: `/commits?${new URLSearchParams(e).toString()}`,
    key: a.Di,
    parse: parse,
    ...t
   };
  }
  function filesBelow({repository: e, get: t}, n) {
   return t((0, a.wE)`/git/trees/${n}` + "?recursive=1", t => {
    if ((0, c.iP)(t, "truncated")) throw new s.qh("refused", `The branch of ${(0, r.fq)(e)} has more files than GitHub lists at once (100,000). Publish the badges to a branch of their own.`);
    const n = (0, c.Mc)(t, "tree", e => e["type"] === "blob" ? [ [ (0, c.b6)(e, "path"), (0, 
    c._f)(e, "sha") ] ] : []);
    return new Map(n.flat());
   });
  }
  function textOfFile(e, t) {
   const n = bytesIn(t, () => tooLarge(e, (0, c.rl)(t, "size")))?.toString("utf8");
   return n === undefined || n.includes("\0") ? undefined : unlessOther(n, (0, c._f)(t, "sha"));
  }
  const unlessOther = (e, t) => (0, i.zA)(e) === t ? e : undefined;
  function tooLarge(e, t) {
   return new s.qh("refused", `The file ${e} is too large to be read: ${t} bytes. Make it smaller.`);
  }
  
  
  
  
  
  function tipOf(e) {
   const [t, ...n] = (0, c.Nh)(e, "newest", e => (0, c.b6)(e, "message"));
   if (t === undefined) throw (0, o.Qm)("the newest commit is missing");
   return {
    message: t,
    isOnly: n.length === 0
   };
  }
  const historyOf = (e => `history(first: 1, path: $value${e}) { nodes { oid message } }`);
  
  function textOfBlob(e, t) {
   if (!(0, c.Ce)(t) || t["oid"] === undefined) return undefined;
   if ((0, c.iP)(t, "isTruncated")) throw tooLarge(e, (0, c.rl)(t, "byteSize"));
   const n = (0, c.mR)(t, "text");
   return t["isBinary"] === true || n === null ? undefined : unlessOther(n, (0, c._f)(t, "oid"));
  }
  class BranchWriter {
   #_;
   #q;
   #T;
   #x;
   constructor({client: e, graphql: t, place: n}) {
    this.#_ = e;
    this.#q = t;
    this.#T = n;
    this.#x = (0, a.fg)(n.repository);
   }
   async write(e, t, n) {
    if (t.head === null) return t.isEmpty ? this.#j(e) : this.#S(e);
    const s = {
     oid: t.head,
     tree: t.tree ?? t.head
    };
    if (this.#T.singleCommit) return written(await this.#A(e, s, t.id));
    return written(await (n && isSmall(e.changes) ? this.#B(e, t.head) : this.#I(e, s)));
   }
   async #B({changes: e, message: {headline: t, body: n}}, s) {
    const {repository: o, branch: i} = this.#T;
    const a = e.files.map((({path: e, text: t}) => ({
     path: e,
     contents: base64Of(t)
    })));
    const d = e.removed.map(e => ({
     path: e
    }));
    const f = {
     branch: {
      repositoryNameWithOwner: (0, r.fq)(o),
      branchName: i
     },
     message: {
      headline: t,
      ...n === "" ? {} : {
       body: n
      }
     },
     expectedHeadOid: s,
     fileChanges: {
      additions: a,
      ...d.length === 0 ? {} : {
       deletions: d
      }
     }
    };
    const l = await this.#q(u, {
     input: f
    });
    return (0, c._f)((0, c.Xy)((0, c.Xy)(l, "createCommitOnBranch"), "commit"), "oid");
   }
   async #I({changes: e, message: t}, {oid: n, tree: s}) {
    const r = await this.#M(t, await this.#N(s, e), [ n ]);
    await this.#U("PATCH", `/git/refs/heads${(0, a.Lu)(this.#T.branch)}`, {
     force: false,
     sha: r
    });
    return r;
   }
   async #A({changes: e, message: t}, {oid: n, tree: s}, r) {
    const i = await this.#M(t, await this.#N(s, e), []);
    const a = {
     name: `refs/heads/${this.#T.branch}`,
     beforeOid: n,
     afterOid: i,
     force: true
    };
    try {
     const e = await this.#q(d, {
      input: {
       repositoryId: r,
       refUpdates: [ a ]
      }
     });
     if (e["updateRefs"] === undefined || e["updateRefs"] === null) throw (0, o.Qm)("updateRefs is missing");
    } catch (e) {
     throw e instanceof o.hD && (0, o.t8)(e) ? (0, o.Qm)(e.message) : e;
    }
    return i;
   }
   async #S(e) {
    let t;
    try {
     t = await this.#N(undefined, e.changes);
    } catch (t) {
     if (t instanceof o.hD && t.status === 409 && /is empty/i.test(t.message)) return this.#j(e);
     throw t;
    }
    const n = await this.#M(e.message, t, []);
    await this.#U("POST", "/git/refs", {
     ref: `refs/heads/${this.#T.branch}`,
     sha: n
    });
    return written(n);
   }
   async #j({changes: {files: e}, message: t}) {
    const [n] = e;
    if (n === undefined) throw (0, o.Qm)("there is no file to begin with");
    const s = {
     message: textOfMessage(t),
     content: base64Of(n.text),
     branch: this.#T.branch
    };
    const r = await this.#_.rest("PUT", `${this.#x}/contents${(0, a.Lu)(n.path)}`, s);
    const i = (0, c._f)((0, c.Xy)((0, c.qI)(r, "the file"), "commit"), "sha");
    return e.length === 1 ? written(i) : {
     kind: "partly",
     paths: [ n.path ]
    };
   }
   async #N(e, {files: t, removed: n}) {
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
    for (const e of stepsOf(s)) r = await this.#C("trees", {
     ...r === undefined ? {} : {
      base_tree: r
     },
     tree: e
    });
    if (r === undefined) throw new Error("a tree without changes");
    return r;
   }
   #M(e, t, n) {
    return this.#C("commits", {
     message: textOfMessage(e),
     tree: t,
     parents: n
    });
   }
   async #C(e, t) {
    return (0, c._f)((0, c.qI)(await this.#_.rest("POST", this.#x + (0, a.wE)`/git/${e}`, t), e), "sha");
   }
   async #U(e, t, n) {
    const s = await this.#_.rest(e, this.#x + t, n);
    if ((0, c._f)((0, c.Xy)((0, c.qI)(s, "the reference"), "object"), "sha") !== n.sha) throw (0, 
    o.Qm)("the reference points at another commit");
   }
  }
  const u = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}`;
  const d = `mutation PublishBadgesMove($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}`;
  const written = (e => ({
   kind: "written",
   commitSha: e
  }));
  const base64Of = (e => Buffer.from(e).toString("base64"));
  const textOfMessage = ({headline: e, body: t}) => t === "" ? e : `${e}\n\n${t}`;
  const f = 100;
  const l = 1e6;
  
  function stepsOf(e) {
   const t = [];
   let n = 0;
   for (const s of e) {
    const e = Buffer.byteLength(s.content ?? "");
    const r = t.at(-1);
    if (r === undefined || r.length === f || n + e > l) {
     t.push([ s ]);
     n = e;
    } else {
     r.push(s);
     n += e;
    }
   }
   return t;
  }
  
  async function explainRefusal(e, {head: t}, {reader: n, branch: i}) {
   const {repository: a} = n;
   if ((0, o.N6)(e)) refuseMovedOrArchived(a, await repositoryState(n.get));
   const c = t === null && (0, o.ec)(e) ? await conflictingBranch(n, i) : undefined;
   if (c !== undefined) throw new s.qh("conflict", `Git cannot have the branch "${i}" beside "${c}", which exists in ${(0, 
   r.fq)(a)}: use another ${(0, s.yu)("target-branch", '"target-branch"')}, or remove the branch "${c}".`);
  }
  
  
  
  class ApiChoice {
   isGraphql=true;
   #P;
   #F;
   constructor(e, {singleCommit: t}) {
    this.#P = e;
    this.#F = t;
   }
   async read(e) {
    if (!this.isGraphql) return e(this.#P.rest);
    try {
     return await e(this.#P.graphql);
    } catch (t) {
     this.fallBack(t);
     return e(this.#P.rest);
    }
   }
   fallBack(e) {
    if (!(e instanceof a.i1) || !this.isGraphql) throw e;
    if (this.#F && e.code === "limited") throw e;
    if (this.#F) throw new s.qh(e.code, `${e.message} A branch with a single commit cannot be updated safely without it: remove "single-commit", or allow GraphQL.`);
    this.isGraphql = false;
   }
  }
  const h = 10;
  
  async function areAll(e, {sha: t, mostPages: n}, s) {
   let r = false;
   for await (const o of (0, a.Bd)(e, commitListing({
    sha: t
   }, {
    size: m,
    mostPages: n
   }))) {
    if (!o.every(({message: e}) => s(e))) return false;
    r = o.length < m;
   }
   return r ? true : undefined;
  }
  const m = 100;
  const p = 20;
  
  function gistStore({client: e, pace: t}, {id: n, onRead: r}) {
   const u = {
    what: `to publish to the gist ${n}`,
    token: "gist-token",
    permission: `the scope "gist", or belongs to somebody else than the gist: use a classic token of its owner as ${(0, 
    s.yu)("gist-token", '"gist-token"')}`,
    missing: `There is no gist ${n}, or it belongs to somebody else than ${(0, s.yu)("gist-token", '"gist-token"')}: create it, and use a classic token of its owner with the scope "gist".`
   };
   const d = (0, a.oK)({
    client: e,
    pace: t
   }, u);
   return {
    read: () => d((0, a.wE)`/gists/${n}`, e => {
     r({
      owner: (0, c.mR)((0, c.u9)(e, "owner"), "login"),
      rawUrl: rawUrlOf(e)
     });
     const t = filesOf(e);
     return {
      files: t,
      blobs: new Map([ ...t ].map(([e, t]) => [ e, t === null ? "" : (0, i.zA)(t) ]))
     };
    }),
    lastCommits: () => Promise.resolve(new Map),
    files: ({blobs: e}) => Promise.resolve(e),
    texts: ({files: e}, t) => Promise.resolve().then(() => new Map(t.flatMap(t => fullText(e, t)))),
    async write({files: t, removed: s}, r) {
     refuseTooMuch(n, {
      files: t,
      removed: s
     }, r.files);
     const i = t.map(({path: e, text: t}) => [ e, {
      content: t
     } ]);
     const d = {
      files: Object.fromEntries([ ...i, ...s.map(e => [ e, null ]) ])
     };
     try {
      const r = filesOf((0, c.qI)(await e.rest("PATCH", (0, a.wE)`/gists/${n}`, d), "the gist"));
      if (!t.every(({path: e, text: t}) => r.get(e) === t) || s.some(e => r.has(e))) throw (0, 
      o.Qm)("the gist does not have the files that were sent");
      return {
       kind: "written"
      };
     } catch (e) {
      if (e instanceof o.hD) return (0, o.sG)(e, u, Date.now());
      throw e;
     }
    }
   };
  }
  const w = 300;
  const g = 1e6;
  function refuseTooMuch(e, {files: t, removed: n}, r) {
   const o = t.find(({text: e}) => Buffer.byteLength(e) > g);
   if (o !== undefined) throw new s.qh("refused", `The file ${o.path} is larger than the 1 MB that GitHub shows of a file in a gist.`);
   const i = new Set([ ...r.keys(), ...t.map(({path: e}) => e) ]);
   for (const e of n) i.delete(e);
   if (i.size > w) throw new s.qh("refused", `The gist ${e} would hold ${i.size} files, and GitHub lists ${w}: use a branch, or several gists.`);
  }
  function filesOf(e) {
   if (e["truncated"] === true) throw new s.qh("refused", `The gist has more files than the ${w} that GitHub lists: use another one.`);
   const t = new Map;
   for (const [n, s] of Object.entries((0, c.Xy)(e, "files"))) {
    if (!(0, c.Ce)(s)) continue;
    t.set(n, s["truncated"] === true ? null : (0, c.mR)(s, "content"));
   }
   return t;
  }
  function rawUrlOf(e) {
   const [t] = Object.values((0, c.Xy)(e, "files")).filter(c.Ce);
   const n = t === undefined ? null : (0, c.mR)(t, "raw_url");
   return n === null ? null : n.replace(/\/raw\/.*$/s, "/raw");
  }
  function fullText(e, t) {
   const n = e.get(t);
   if (n === null) throw new s.qh("refused", `The gist's file ${t} is larger than the 1 MB that GitHub shows of it. Remove the file, or publish to another gist.`);
   return n === undefined ? [] : [ [ t, n ] ];
  }
  var y = n(8514);
  var b = n(2420);
  function reports_purposeOf({repository: e}, t, {what: n, missing: s}) {
   const o = (0, r.fq)(e);
   return {
    what: `to read the ${n} of ${o}`,
    permission: t,
    repository: o,
    missing: `There is no ${s} ${o}, or the token may not see it ("${t}").`
   };
  }
  async function checksOf(e, t) {
   const n = (0, a.wE)`/commits/${t}`;
   const list = async t => await (0, a.NJ)([ "not-found" ], (0, a.Q7)(e.get, t)) ?? [];
   const s = await list({
    path: `${n}/check-runs?filter=latest`,
    key: "check_runs",
    parse: parseCheckRun,
    purpose: reports_purposeOf(e, "checks: read", {
     what: "check runs",
     missing: "such commit in"
    })
   });
   const r = await list({
    path: `${n}/status`,
    key: "statuses",
    parse: parseCommitStatus,
    purpose: reports_purposeOf(e, "statuses: read", {
     what: "commit statuses",
     missing: "such commit in"
    })
   });
   return [ ...s, ...r ];
  }
  function parseCheckRun(e) {
   return {
    name: (0, c.b6)(e, "name"),
    status: statusOfCheckRun(e),
    completed: e["status"] === "completed",
    at: (0, c.kX)(e, "completed_at") ?? (0, c.kX)(e, "started_at")
   };
  }
  function parseCommitStatus(e) {
   const t = (0, b.gQ)((0, c.b6)(e, "state"));
   return {
    name: (0, c.b6)(e, "context"),
    status: t,
    completed: (0, y.dR)(t),
    at: (0, c.kX)(e, "updated_at")
   };
  }
  function statusOfCheckRun(e) {
   const t = (0, c.b6)(e, "status");
   if (t !== "completed") return (0, b.gQ)(t);
   return (0, b.gQ)((0, c.mR)(e, "conclusion"));
  }
  async function newestDeployment(e, t) {
   const n = reports_purposeOf(e, "deployments: read", {
    what: "deployments",
    missing: "repository"
   });
   const first = async (t, s) => (await e.get(t, e => (0, c.Mc)(e, a.Di, s), n))[0];
   const s = new URLSearchParams({
    environment: t.environment,
    per_page: "1"
   });
   if (t.ref !== undefined) s.set("ref", t.ref);
   if (t.sha !== undefined) s.set("sha", t.sha);
   const r = await first(`/deployments?${s.toString()}`, parseDeployment);
   if (r === undefined) return undefined;
   const {id: o, ...i} = r;
   return {
    ...i,
    ...await first((0, a.wE)`/deployments/${o}/statuses` + "?per_page=1", parseDeploymentState)
   };
  }
  async function environmentNames({get: e}) {
   const t = (0, a.Q7)(e, {
    path: "/environments",
    key: "environments",
    parse: e => (0, c.b6)(e, "name")
   });
   return await (0, a.NJ)([ "forbidden", "not-found" ], t) ?? [];
  }
  function parseDeployment(e) {
   return {
    id: (0, c.rl)(e, "id"),
    status: "pending",
    completed: false,
    at: (0, c.kX)(e, "created_at"),
    sha: (0, c.b6)(e, "sha"),
    ref: (0, c.b6)(e, "ref")
   };
  }
  function parseDeploymentState(e) {
   const t = (0, b.gQ)((0, c.b6)(e, "state"));
   return {
    status: t,
    completed: (0, y.dR)(t),
    at: (0, c.kX)(e, "created_at")
   };
  }
  const k = 5 * 6e4;
  const $ = 6e4;
  const v = 2;
  const R = 6;
  class RequestPace {
   #E;
   #G;
   #H=0;
   #D=0;
   #L=0;
   #W=0;
   constructor(e) {
    this.#E = e;
    this.#G = e.now() + k;
   }
   observe(e) {
    this.#D += 1;
    this.#H += e;
    this.#L += e;
   }
   async ready() {
    const e = this.#E.now();
    if (e >= this.#G) throw gaveUp();
    if (e < this.#W) await this.#E.sleep(this.#W - e);
   }
   async backOff(e) {
    const t = this.#H / Math.max(1, this.#D);
    const n = Math.max(1, v * Math.min(Math.max(t, this.#L), R * t));
    this.#L = 0;
    const s = this.#G - this.#E.now();
    if (s <= 0) throw gaveUp();
    await this.#E.sleep(this.#E.random() * Math.min($, n * 2 ** e, s));
   }
   async pause(e) {
    await this.#E.sleep(Math.max(0, Math.min(e, this.#G - this.#E.now())));
   }
   async waitUntil(e, t) {
    if (e > this.#G) {
     const n = new Date(e).toISOString();
     throw new s.qh("limited", `Rate limited by GitHub until ${n}: ${t}. ${o.o4}`);
    }
    this.#W = Math.max(this.#W, e);
    const n = Math.max(0, e - this.#E.now());
    await this.#E.sleep(n + this.#E.random() * Math.min(n, this.#G - e));
   }
  }
  const gaveUp = () => new s.qh("outage", `Gave up after 5 minutes of trying. ${o.o4}`);
  const O = 1;
  
  var _ = n(9687);
  var q = n(8878);
  const T = 20;
  
  function jobsOf({get: e}, t, n) {
   const s = n === undefined ? "/jobs?filter=latest" : (0, a.wE)`/attempts/${n}/jobs`;
   return (0, a.Q7)(e, {
    path: (0, a.wE)`/actions/runs/${t}` + s,
    key: "jobs",
    parse: parseJob
   });
  }
  const x = [ 1e3, 2e3, 3e3, 4e3 ];
  async function completedJobs(e, {own: t = {}, sleep: n}) {
   let s = await e();
   for (const r of x) {
    const o = (0, _.gq)(s, t);
    if (!s.some(e => e !== o && !e.completed && e.stepsDone && !e.failedStep)) break;
    await n(r);
    s = await e();
   }
   return s;
  }
  
  
  const j = {
   sha: undefined,
   event: undefined,
   actor: undefined,
   runNumber: undefined,
   runId: undefined
  };
  
  
  function runOf({get: e}, t) {
   return e((0, a.wE)`/actions/runs/${t}`, parseRun);
  }
  async function attemptOf({get: e}, t, n) {
   const s = await (0, a.Mr)(e((0, a.wE)`/actions/runs/${t}/attempts/${n}`, parseRun));
   return s && {
    ...s,
    isLatestAttempt: false
   };
  }
  function parseJob(e) {
   const t = Array.isArray(e["steps"]) ? e["steps"].filter(c.Ce) : [];
   return {
    id: (0, c.rl)(e, "id"),
    name: (0, c.b6)(e, "name"),
    completed: e["status"] === "completed",
    status: statusOf(e),
    failedStep: t.some(({conclusion: e}) => e === "failure"),
    stepsDone: t.length > 0 && t.every(({status: e}) => e === "completed"),
    runner: (0, c.mR)(e, "runner_name")
   };
  }
  function parseRun(e) {
   const t = e["head_repository"];
   return {
    id: (0, c.rl)(e, "id"),
    number: (0, c.rl)(e, "run_number"),
    attempt: typeof e["run_attempt"] === "number" ? e["run_attempt"] : 1,
    completed: e["status"] === "completed",
    status: statusOf(e),
    event: (0, c.b6)(e, "event"),
    branch: (0, c.mR)(e, "head_branch"),
    sha: (0, c.b6)(e, "head_sha"),
    actor: (0, c.mR)((0, c.u9)(e, "actor"), "login"),
    createdAt: Date.parse((0, c.b6)(e, "created_at")),
    at: Date.parse((0, c.b6)(e, "updated_at")),
    isLatestAttempt: true,
    displayTitle: (0, c.mR)(e, "display_title") ?? "",
    headRepository: (0, c.Ce)(t) ? (0, c.b6)(t, "full_name") : null,
    workflow: {
     id: (0, c.rl)(e, "workflow_id"),
     path: withoutRef((0, c.b6)(e, "path")),
     name: (0, c.mR)(e, "name") ?? ""
    }
   };
  }
  const withoutRef = e => e.replace(/@[^]*$/, "");
  function statusOf(e) {
   const t = (0, c.b6)(e, "status");
   if (t !== "completed") return (0, b.gQ)(t);
   return (0, b.gQ)((0, c.mR)(e, "conclusion"));
  }
  const fileOf = e => e.slice(e.lastIndexOf("/") + 1);
  const isDirect = e => /^\d+$|\.ya?ml$/i.test(e);
  function workflowsOf({get: e}) {
   return (0, a.Q7)(e, {
    path: "/actions/workflows",
    key: "workflows",
    parse: parseWorkflow
   });
  }
  async function activeWorkflows(e) {
   const [t, n] = await Promise.all([ workflowsOf(e), filesIn(e, ".github/workflows") ]);
   return t.filter(({path: e, isActive: t}) => t && n.has(e));
  }
  async function workflowOf(e, t) {
   if (isDirect(t)) {
    const n = await (0, a.Mr)(e.get((0, a.wE)`/actions/workflows/${fileOf(t)}`, parseWorkflow));
    if (n !== undefined) return n;
   }
   const n = await workflowsOf(e);
   const s = find(n, t);
   if (s === undefined) throw unknownWorkflow(t, n, e.repository);
   return s;
  }
  async function* runsOfWorkflow(e, t, n) {
   if (n.runId !== undefined) {
    const s = await runOf(e, n.runId);
    const r = isOf(s, t) ? s.workflow : await workflowOf(e, t);
    if (r.path === s.workflow.path && (0, q.Qk)(s, n)) yield s;
    return;
   }
   if (isDirect(t)) {
    try {
     return yield* listRuns(e, fileOf(t), n);
    } catch (e) {
     if (!(0, a.b2)(e)) throw e;
    }
   }
   yield* listRuns(e, (await workflowOf(e, t)).id, n);
  }
  const isOf = ({workflow: e}, t) => [ e.path, fileOf(e.path), String(e.id) ].includes(t);
  function find(e, t) {
   return e.find(({path: e}) => e === t || fileOf(e) === t) ?? e.find(({id: e}) => String(e) === t) ?? e.find(({name: e}) => e === t);
  }
  const parseWorkflow = e => ({
   id: (0, c.rl)(e, "id"),
   path: (0, c.b6)(e, "path"),
   name: (0, c.b6)(e, "name"),
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
  async function jobNamesOf(e, {path: t, sha: n}) {
   const s = await unlessRefused(readContents(e, {
    path: t,
    ref: n === "" ? undefined : n
   }));
   return s === undefined ? new Map : await jobNamesIn(s);
  }
  const S = 512 * 1024;
  async function jobNamesIn(e) {
   const t = e.length > S ? undefined : await parseYaml(e);
   const n = (0, c.u9)((0, c.Ce)(t) ? t : {}, "jobs");
   const nameOf = e => (0, c.mR)((0, c.u9)(n, e), "name") ?? e;
   return new Map(Object.keys(n).map(e => [ e, withoutExpressions(nameOf(e)) ]));
  }
  async function parseYaml(e) {
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
   #y=new Map;
   #Q=new Map;
   clear() {
    this.#y.clear();
    this.#Q.clear();
   }
   answer(e, t) {
    const n = this.#y.get(e);
    if (n !== undefined) return n;
    const s = t();
    this.#y.set(e, s);
    return s;
   }
   list(e, t) {
    const n = this.#Q.get(e);
    if (n !== undefined) return n;
    const s = replayable(t());
    this.#Q.set(e, s);
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
var route = (function route(e, ...t) {
   return e.reduce(((e, n, s) => e + encodePart(String(t[s - 1])) + n));
  });
var encodePart = (function encodePart(e) {
   if (e === "" || e === "." || e === "..") throw new Error(`Not a part of a route: ${JSON.stringify(e)}`);
   return encodeURIComponent(e);
  });
var readWithRetry = (async function readWithRetry(e, t, n) {
   for (let s = 0; ;) {
    try {
     return await n();
    } catch (n) {
     if (!(n instanceof r.hD)) throw n;
     const o = (0, r.L8)(n, t, Date.now());
     if (o.kind === "refused") throw o.error;
     if (o.kind === "limited") {
      await e.waitUntil(o.until, o.why);
      continue;
     }
     const a = o.kind === "unclear" ? o : {
      error: (0, r.Qe)(n, t)
     };
     if (s + 1 >= (a.tries ?? i)) throw a.error;
     await e.backOff(s++);
    }
   }
  });
var getter = (function getter({client: e, pace: t}, n) {
   return ((s, r, i = n) => readWithRetry(t, i, (async () => {
    const t = await e.rest("GET", s);
    return r(Array.isArray(t) ? {
     [a]: t
    } : (0, o.qI)(t, "the answer"));
   })));
  });
var pages = (async function* pages(e, {path: t, key: n, size: s = 100, parse: r, purpose: i, mostPages: c = Infinity}) {
   const u = t.includes("?") ? "&" : "?";
   for (let d = 1, f = 0; d <= c; d++) {
    const parsePage = (e => ({
     items: (0, o.Mc)(e, n, r),
     total: n === a ? Infinity : (0, o.rl)(e, "total_count")
    }));
    const {items: c, total: l} = await e(`${t}${u}per_page=${s}&page=${d}`, parsePage, i);
    f += c.length;
    yield c;
    if (c.length < s || f >= l) return;
   }
  });
var repositoryReader = (function repositoryReader(e, t, n) {
   const s = getter(e, n);
   const r = refusableGraphql(e, n);
   return {
    repository: t,
    get: ((e, n, r) => s(routeOfRepository(t) + e, n, r)),
    query({name: s, fields: i, variables: a}, c) {
     const u = {
      owner: t.owner,
      name: t.name,
      ...a
     };
     const d = `query ${s}(${declarations(u)}) {\n  repository(owner: $owner, name: $name) {\n    ${i.join("\n    ")}\n  }\n}`;
     return readWithRetry(e.pace, n, (async () => c((0, o.Xy)(await r(d, u), "repository"))));
    }
   };
  });
var refusableGraphql = (function refusableGraphql({client: e, pace: t}, n) {
   return (async (o, i) => {
    try {
     return await e.graphql(o, i);
    } catch (e) {
     if (!(e instanceof r.hD)) throw e;
     if ((0, r.ou)(e)) throw new GraphqlRefused("refused", `GitHub refused a GraphQL request ${n.what} (HTTP ${e.status}).`);
     const o = (0, r.L8)(e, n, Date.now());
     if (o.kind === "limited" && (0, r.iF)(e)) await t.waitUntil(o.until, o.why).catch(e => {
      throw e instanceof s.qh && e.code === "limited" ? new GraphqlRefused(e.code, e.message) : e;
     });
     throw e;
    }
   });
  });
  n.d(t, {
   Bd: (() => pages),
   Di: () => a,
   I1: () => declarations,
   Lu: () => routeOf,
   Mr: () => orMissing,
   NJ: () => unless,
   Q7: () => all,
   R4: () => queryValues,
   U_: (() => repositoryReader),
   VF: (() => refusableGraphql),
   b2: () => isMissing,
   fg: (() => routeOfRepository),
   i1: () => GraphqlRefused,
   oK: () => getter,
   or: (() => c),
   rv: () => readWithRetry,
   wE: (() => route)
  });
  var s = n(3916);
  var r = n(9995);
  var o = n(6444);
  
  
  function routeOf(e) {
   return e.split("/").map(e => route`/${e}`).join("");
  }
  const routeOfRepository = (({owner: e, name: t}) => route`/repos/${e}/${t}`);
  const i = 8;
  
  const a = "items";
  
  
  async function all(e, t) {
   const n = [];
   for await (const s of pages(e, t)) n.push(...s);
   return n;
  }
  async function unless(e, t) {
   try {
    return await t;
   } catch (t) {
    if (t instanceof s.qh && e.includes(t.code)) return undefined;
    throw t;
   }
  }
  const orMissing = e => unless([ "not-found" ], e);
  const isMissing = e => e instanceof s.qh && e.code === "not-found";
  
  const declarations = (e => Object.keys(e).map((e => `$${e}: String!`)).join(", "));
  class GraphqlRefused extends s.qh {}
  
  const c = 50;
  async function queryValues(e, t, {name: n, field: s, variable: r, parse: i}) {
   const a = new Map;
   for (let u = 0; u < t.length; u += c) {
    const d = t.slice(u, u + c);
    const f = Object.fromEntries(d.map((e, t) => [ `value${t}`, r(e) ]));
    const l = d.map((e, t) => `at${t}: ${s(t)}`);
    await e({
     name: n,
     fields: l,
     variables: f
    }, e => {
     for (const [t, n] of d.entries()) a.set(n, i((0, o._F)(e, `at${t}`), n));
    });
   }
   return a;
  }
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
var optionalObject = (function optionalObject(e, t) {
   const n = e[t];
   return isFields(n) ? n : {};
  });
var optionalText = (function optionalText(e, t) {
   const n = e[t];
   return typeof n === "string" ? n : null;
  });
  n.d(t, {
   Ce: (() => isFields),
   Mc: (() => entriesOf),
   Nh: (() => nodesOf),
   Xy: (() => objectOf),
   _F: (() => fieldOf),
   _f: (() => oidOf),
   b6: (() => textOf),
   c3: () => listOf,
   iP: (() => flagOf),
   kX: (() => optionalTime),
   mR: (() => optionalText),
   qI: (() => asFields),
   rl: (() => numberOf),
   u9: (() => optionalObject)
  });
  var s = n(9995);
  
  
  const objectOf = ((e, t) => asFields(e[t], t));
  
  
  const entriesOf = ((e, t, n) => listOf(e, t).map((e => n(asFields(e, `an entry of ${t}`)))));
  const nodesOf = ((e, t, n) => entriesOf(objectOf(e, t), "nodes", n));
  
  
  
  
  
  
  
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
   if (e !== undefined) await n.add(e, e.scope === "group" ? [ ownersFile(t.owner) ] : []);
   let i = {
    badges: [],
    notices: n.notices,
    warnings: []
   };
   for (const e of n.files) {
    refuseEnforced(i.badges, e, n);
    i = withLevel(i, e);
   }
   n.throwProblems();
   const {badges: a} = i;
   if (a.length > o.cC) {
    const e = [ ...new Set(a.map(({origin: e}) => e)) ].join(", ");
    throw new s.qh("invalid", `${a.length} badges are too many (${e}). Allowed: ${o.cC} in total.`);
   }
   return {
    ...i,
    badges: (0, r.al)(a)
   };
  }
  function refuseEnforced(e, t, n) {
   const r = new Map(e.filter(({enforce: e}) => e).map(e => [ e.definition.id, e ]));
   for (const e of t.exclude) {
    const o = r.get(e.value);
    if (o !== undefined) n.refuse(t, e, `"exclude": ${(0, s.hD)(e.value)} is enforced by ${o.place}. Remove it from the list.`);
   }
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
  const u = /^[\da-f]{40}$/i;
  class LevelReader {
   files=[];
   notices=[];
   #z=[];
   #X=new Set;
   #J;
   #V=new Set;
   constructor(e) {
    this.#J = e;
   }
   async readOwners() {
    const e = ownersFile(this.#J.owner);
    const t = await this.#J.read(e).catch(t => {
     if (!(t instanceof s.qh) || t.kind !== "setup") throw t;
     this.notices.push(`Nothing is inherited from ${(0, r.n5)(e)}: ${t.message}`);
     return undefined;
    });
    this.#V.add(keyOf(e));
    if (t !== undefined) await this.#f(t, e, []);
   }
   async add(e, t) {
    for (const n of e.extends) {
     const o = this.#K(n.value, t);
     if (o !== undefined) this.refuse(e, n, `"extends": ${(0, s.hD)((0, r.n5)(n.value))} ${o}`); else if (!this.#V.has(keyOf(n.value))) await this.#Y(e, n, t);
    }
    this.files.push(e);
   }
   refuse({source: e, path: t}, {place: n, line: s}, r) {
    this.#X.add(e);
    this.#z.push({
     file: t,
     line: s,
     text: `${n}: ${r}`
    });
   }
   throwProblems() {
    const [e, ...t] = this.#X;
    if (e === undefined) return;
    const n = t.length === 0 ? e : "The manifest, with the files that it inherits from,";
    throw new s.WK(n, this.#z);
   }
   #K(e, t) {
    const n = [ ...t, e ];
    const s = n.map(r.n5).join(" \u2192 ");
    if (this.#Z(n) && !u.test(e.ref ?? "")) {
     const t = this.#Z([ e ]) ? "is a file of another owner" : "is named by a file of another owner";
     const n = (0, r.n5)({
      ...e,
      ref: "<40 hex digits>"
     });
     return `${t}. Name it with the full SHA of a commit, ${n}, so that it cannot change unnoticed.`;
    }
    if (t.some(t => keyOf(t) === keyOf(e))) return `leads back to itself: ${s}.`;
    if (this.#V.has(keyOf(e))) return undefined;
    if (n.length > a) return `is too many levels away: ${s}. Allowed: ${a}.`;
    if (this.#V.size >= c) return `is one file too many. Allowed: ${c} in total.`;
    return undefined;
   }
   async #Y({path: e}, {value: t, place: n, line: o}, i) {
    this.#V.add(keyOf(t));
    const a = await this.#J.read(t);
    if (a !== undefined) {
     await this.#f(a, t, i);
     return;
    }
    const c = e === undefined ? undefined : {
     file: e,
     line: o
    };
    const u = (0, s.hD)((0, r.n5)(t));
    throw new s.qh("not-found", `${n}: "extends": there is no file ${u}, or the token cannot read it. Write owner/repo:path@ref, and use a token with access to the repository.`, c);
   }
   async #f(e, t, n) {
    const i = (0, r.n5)(t);
    const a = [ ...n, t ];
    let c;
    try {
     c = await (0, o.WI)(e, {
      source: i,
      scope: "group",
      isForeign: this.#Z(a)
     });
    } catch (e) {
     if (!(e instanceof s.WK)) throw e;
     this.#X.add(i);
     this.#z.push(...e.problems);
     return;
    }
    await this.add(c, a);
   }
   #Z(e) {
    const t = `${this.#J.owner.toLowerCase()}/`;
    return e.some(({repository: e}) => !e.toLowerCase().startsWith(t));
   }
  }
 }),
 7812: ((e, t, n) => {
var readClone = (function readClone(e) {
   const {git: t, shared: n} = gitFolders(e);
   const s = readTrimmed((0, a.join)(n, "refs/remotes/origin/HEAD")) ?? "";
   const r = /^ref: refs\/remotes\/origin\/(.+)$/.exec(s)?.[1] ?? "";
   return {
    ...repositoryAt(originOf(readTrimmed((0, a.join)(n, "config")) ?? "")),
    defaultBranch: (0, d.Q8)(r) ? r : "",
    branch: /^ref: refs\/heads\/(.+)$/.exec(readTrimmed((0, a.join)(t, "HEAD")) ?? "")?.[1] ?? ""
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
   const t = (0, a.join)(e, ".git");
   const n = (0, a.resolve)(e, /^gitdir: (.+)$/.exec(readTrimmed(t) ?? "")?.[1] ?? t);
   return {
    git: n,
    shared: (0, a.resolve)(n, readTrimmed((0, a.join)(n, "commondir")) ?? "")
   };
  });
var repositoryAt = (function repositoryAt(e) {
   const [, t, n = ""] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(e) ?? [];
   const s = (0, l.SU)(n.replace(/\/$/, "").replace(/\.git$/, ""));
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
    return (0, o.readFileSync)(e, "utf8").trimEnd().replaceAll("\r\n", "\n");
   } catch {
    return undefined;
   }
  });
var localFile = (function localFile(e, t) {
   const n = (0, a.resolve)(e, t.source);
   return {
    ...t,
    read: (() => Promise.resolve(readText(n))),
    async change(e, t) {
     const s = readText(n);
     const r = await e(s);
     const i = s === undefined ? n : (0, o.realpathSync)(n);
     const c = (0, u.P)({
      folder: (0, a.dirname)(i),
      bounds: undefined,
      dryRun: false
     });
     await c.publish({
      draft: {
       files: [ {
        path: (0, a.basename)(i),
        text: r
       } ],
       message: {
        headline: t,
        body: ""
       }
      }
     });
     return {
      text: r,
      commitSha: undefined
     };
    }
   };
  });
var readText = (function readText(e) {
   let t;
   try {
    t = (0, o.readFileSync)(e);
   } catch (t) {
    if ((0, f.$N)(t) === "ENOENT") return undefined;
    throw new f.qh("refused", `Cannot read ${e}: ${(0, f.bD)(t)}`);
   }
   if ((0, s.isUtf8)(t)) return t.toString();
   throw new f.qh("invalid", `${e} is not UTF-8 text.`);
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
var cloneSite = (function cloneSite(e, t) {
   const {serverUrl: n = "https://github.com", repository: s, branch: r, defaultBranch: o} = t;
   return {
    ...unknownSite(n),
    repository: s,
    branch: r,
    facts: (() => Promise.resolve({
     ...h,
     defaultBranch: o
    })),
    read: (t => Promise.resolve(readText((0, a.resolve)(e, t))))
   };
  });
  n.d(t, {
   AA: () => unknownSite,
   C1: (() => localFile),
   KB: (() => readClone),
   Nk: (() => cloneSite),
   j8: () => releaseAt,
   yR: () => readText
  });
  var s = n(4573);
  var r = n.n(s);
  var o = n(3024);
  var i = n.n(o);
  var a = n(6760);
  var c = n.n(a);
  var u = n(8547);
  var d = n(1485);
  var f = n(3916);
  var l = n(4087);
  
  function releaseAt(e, t) {
   const {git: n, shared: s} = gitFolders(e);
   const r = readTrimmed((0, a.join)(s, "packed-refs")) ?? "";
   const shaOf = e => readTrimmed((0, a.join)(s, e)) || packedAt(r, e);
   const o = readTrimmed((0, a.join)(n, "HEAD")) ?? "";
   const i = /^ref: (refs\/heads\/.+)$/.exec(o)?.[1];
   const c = i === undefined ? o : shaOf(i);
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
   const {branch: n, sha: r, event: o, actor: i, runNumber: a, runId: c} = t;
   if (e.headRepository === null || !(0, s.JM)(e.headRepository, t.repository)) return false;
   if (o === undefined ? isProposal(e.event) : !o.includes(e.event)) return false;
   if (n !== undefined && e.branch !== n) return false;
   if (r !== undefined && !(0, s.JM)(e.sha, r)) return false;
   if (i !== undefined && (e.actor === null || !(0, s.JM)(e.actor, i))) return false;
   return (a === undefined || e.number === a) && (c === undefined || e.id === c);
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
  var s = n(4087);
  
  
  const r = new Set([ "failing", "timed-out", "errored", "warning", "passing" ]);
  async function hasVerdict(e, {lastAttempt: t, judge: n}) {
   const s = await t(e);
   if (s === undefined) return false;
   if (e.isPublished === true) return true;
   return r.has(s.isSummed === true ? await n(s) : s.status);
  }
  
  
  
  
  
 })
};

