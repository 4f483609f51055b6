"use strict";

exports.id = 257;

exports.ids = [ 257, 759 ];

exports.modules = {
 4257: (n, e, t) => {
  t.d(e, {
   lookUp: () => lookUp
  });
  var r = t(3916);
  var o = t(6518);
  var s = t(2759);
  var i = t(9184);
  function findOwn(n, e) {
   return n.find(({id: n}) => n === e.id) ?? n.find(n => !n.completed && n.status === "running" && n.runner !== null && n.runner === e.runner);
  }
  function membersOfCurrentRun(n, e, t) {
   const r = findOwn(n, e);
   const o = n.filter(n => n !== r).map(n => (0, i.C5)(n, t));
   const s = o.every(n => n === "unknown");
   if (e.status !== undefined && (e.status !== "passing" || s)) o.push(e.status);
   return o;
  }
  async function jobBadges(n, e, {definition: t, sources: r}) {
   const {context: u, record: a, job: d, now: c} = r;
   const {job: f, judging: w} = t;
   const l = await a.jobs(e.subject.repository, n.id);
   const g = n.id === u.run?.id;
   const h = g ? findOwn(l, {
    runner: u.runner,
    ...d
   }) : undefined;
   const p = l.filter(n => n !== h && (f === undefined || (0, i.EZ)(n.name, f)));
   const m = slugsOf(l);
   return p.flatMap(t => {
    const r = (g ? i.C5 : i.c2)(t, w.inProgress);
    const u = !t.completed && r === "unknown";
    const a = g ? r : (0, s.p)(r, n.at, {
     ...w,
     now: c
    });
    if (u || w.ignore.includes(a)) return [];
    const d = {
     ...e.subject,
     job: {
      name: t.name,
      id: t.id
     }
    };
    return [ {
     ...e,
     status: a,
     subject: d,
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
  var u = t(8248);
  var a = t(8514);
  var d = t(9733);
  async function judgeRun(n, e, {definition: t, sources: o}) {
   const {context: s, record: u, job: a} = o;
   const {job: d} = t;
   const c = n.id === s.run?.id;
   if (!c && d === undefined) return {
    status: await raised(n, e, {
     definition: t,
     sources: o
    }),
    warnings: []
   };
   const f = await u.jobs(e, n.id);
   const w = d === undefined ? f : f.filter(({name: n}) => (0, i.EZ)(n, d));
   if (d !== undefined && w.length === 0) {
    return {
     status: "unknown",
     warnings: [ (0, r.mX)("job", d, f.flatMap(({name: n}) => (0, i.eZ)(n))) ]
    };
   }
   const l = c ? ownMembers(f, w, {
    definition: t,
    own: {
     runner: s.runner,
     ...a
    }
   }) : w.map(n => (0, i.c2)(n, t.judging.inProgress));
   const [g, ...h] = d === undefined ? [] : w;
   const p = g !== undefined && h.length === 0 ? {
    jobId: g.id
   } : {};
   return {
    status: summedUp(l, t),
    warnings: [],
    ...p
   };
  }
  function ownMembers(n, e, {definition: t, own: r}) {
   const o = findOwn(n, r);
   const s = t.job === undefined || o !== undefined && e.includes(o);
   return membersOfCurrentRun(e, s ? r : {}, t.judging.inProgress);
  }
  function summedUp(n, {judging: e}) {
   const t = n.length > 0 && n.every(n => e.ignore.includes(n));
   return t ? (0, a.QZ)(n) : (0, d.c)(n, e);
  }
  async function raised(n, e, {definition: t, sources: r}) {
   if (!n.completed || n.status !== "passing" || !matters(t)) return n.status;
   const o = await r.record.jobs(e, n.id);
   return o.some(({completed: n, status: e}) => n && e === "failing") ? "warning" : "passing";
  }
  function matters(n) {
   const [e, t] = [ "passing", "warning" ].map(e => (0, u.bN)("", e, n));
   const {ignore: r} = n.judging;
   return e?.message !== t?.message || e?.color !== t?.color || r.includes("warning") !== r.includes("passing");
  }
  var c = t(651);
  var f = t(8878);
  async function* runsFor(n, e, {context: t, record: o}) {
   const s = ownRun(t);
   const i = s !== undefined && (0, f.tQ)(s, e);
   let u = i;
   if (i && isOwnWorkflow(n, t)) {
    yield s;
    u = false;
   }
   if (n === "") {
    if (s !== undefined) return;
    throw new r.qh("invalid", 'There is no run to look at (GITHUB_RUN_ID is not set): give "status", "needs", "workflow" or "message".');
   }
   for await (const t of o.runs(n, e)) {
    if (u && s !== undefined && t.workflow.path === s.workflow.path) yield s;
    u = false;
    if (t.id !== s?.id) yield t;
   }
  }
  function ownRun({run: n, workflow: e, ...t}) {
   if (n === undefined) return undefined;
   const {event: r, branch: o, actor: s, proposed: i} = t;
   return {
    ...n,
    event: r,
    branch: o,
    sha: i?.sha ?? t.sha,
    actor: s,
    completed: true,
    status: "unknown",
    at: 0,
    headRepository: i === undefined ? (0, c.fq)(t.repository) : i.repository,
    workflow: {
     id: 0,
     path: e?.path ?? "",
     name: e?.name ?? ""
    }
   };
  }
  function isOwnWorkflow(n, {workflow: e}) {
   if (e === undefined) return n === "";
   return [ e.path, e.path.replace(/^.*\//, ""), e.name ].includes(n);
  }
  var w = t(6646);
  var l = t(2850);
  async function lookUp(n, e) {
   const {references: t, query: o} = await (0, w.a)(n, e);
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
   const {context: o, record: i, now: u} = r;
   const {judging: a} = t;
   const d = new Map;
   const c = await (0, f.jn)(runsFor(n, e, r), {
    ...a,
    async judge(n) {
     const o = await judgeRun(n, e.repository, {
      definition: t,
      sources: r
     });
     d.set(n, o);
     return o.status;
    }
   });
   const {run: w} = c;
   if (w === undefined) {
    const t = await i.workflow(e.repository, n);
    return {
     ...c,
     workflow: t,
     warnings: [],
     jobId: undefined
    };
   }
   const l = w.id === o.run?.id;
   const g = l ? c.status : (0, s.p)(c.status, w.at, {
    ...a,
    now: u
   });
   const h = d.get(w);
   return {
    status: g,
    run: w,
    workflow: w.workflow,
    warnings: h?.warnings ?? [],
    jobId: h?.jobId
   };
  }
  async function foundIn(n, e, {definition: t, sources: r}) {
   const {context: o, record: s} = r;
   const [i] = n;
   const {run: u, workflow: a} = n.length === 1 && i !== undefined ? i : {
    run: undefined,
    workflow: undefined
   };
   const c = n.length === 1 && i !== undefined ? i.status : (0, d.c)(n.map(n => n.status), t.judging);
   const f = e.branch ?? await s.defaultBranch(e.repository);
   const w = u !== undefined && u.id === o.run?.id;
   const g = (0, l.F)(a, u);
   return {
    status: c,
    workflows: n.map(n => n.workflow),
    warnings: n.flatMap(n => n.warnings),
    shown: n.flatMap(n => (0, l.F)(n.workflow, n.run) ?? []),
    oneRun: w && g !== undefined ? {
     ...g,
     branch: o.branch
    } : undefined,
    subject: {
     repository: e.repository,
     workflow: a,
     branch: f,
     tag: t.filters.tag ?? (w ? o.tag : undefined),
     run: u,
     sha: u?.sha ?? "",
     job: t.job === undefined ? undefined : {
      name: t.job,
      id: i?.jobId
     },
     environment: undefined
    }
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
  var s = t(9184);
  var i = t(9733);
  const u = 864e5;
  function fresh(n, e, {maxAge: t, now: r}) {
   return t !== undefined && e !== undefined && r - e > t * u ? "unknown" : n;
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
    const n = fresh(f.status, f.at, {
     ...t,
     now: u
    });
    const e = t.ignore.includes(n) ? {
     untouched: `the status ${n} is ignored`
    } : {};
    return {
     status: n,
     warnings: [],
     ...e
    };
   }
   const w = await i.environments(a);
   return {
    status: "unknown",
    warnings: w.includes(n) ? [] : [ (0, r.mX)("environment", n, w) ]
   };
  }
  async function reportedChecks(n, {filters: e, judging: t}, {context: u, record: a, now: d}) {
   const {sha: c, branch: f, tag: w} = e;
   const l = u.event === "workflow_run" ? u.triggering?.sha ?? u.sha : u.sha;
   const g = await a.checks(e.repository ?? (0, o.fq)(u.repository), c ?? refOf(f, w) ?? l);
   const h = g.filter(({name: e}) => (0, s.EZ)(e, n));
   const p = h.map(({status: n, completed: e, at: r}) => e || t.inProgress === "show" ? fresh(n, r, {
    ...t,
    now: d
   }) : "unknown");
   const m = h.length === 0 ? [ (0, r.mX)("check", n, g.map(({name: n}) => n)) ] : [];
   return {
    status: (0, i.c)(p, t),
    warnings: m
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
    const n = i.includes("*") ? (await s.workflows(u)).map(nameOf) : i;
    const t = d ?? (isPinned(e) ? undefined : await s.defaultBranch(u));
    return {
     references: n,
     query: {
      ...a,
      branch: t
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
  function nameOf({id: n, path: e}) {
   return e.startsWith(".github/workflows/") ? e : String(n);
  }
  function branchOf({branch: n}) {
   if (n === null) throw new r.qh("invalid", 'The triggering run has no branch: give "branch".');
   return n;
  }
  function isPinned({sha: n, runNumber: e, runId: t, event: r}) {
   return n !== undefined || e !== undefined || t !== undefined || r?.every(s.ld) === true;
  }
 },
 9184: (n, e, t) => {
  t.d(e, {
   C5: () => memberOf,
   EZ: () => isMeant,
   c2: () => statusOf,
   eZ: () => namesOf
  });
  function isMeant(n, e) {
   if (n === e || n.startsWith(`${e} (`) || n.startsWith(`${e} / `)) return true;
   return /[*?]/.test(e) && globOf(e).test(n);
  }
  function namesOf(n) {
   return [ n, n.replace(/ (?:\(|\/ ).*$/s, "") ];
  }
  function globOf(n) {
   const e = n.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
   return new RegExp(`^${e}(?: \\(.*| / .*)?$`, "s");
  }
  function statusOf(n, e) {
   return n.completed || e === "show" ? n.status : "unknown";
  }
  function memberOf(n, e) {
   return !n.completed && n.failedStep ? "failing" : statusOf(n, e);
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

