"use strict";

exports.id = 552;

exports.ids = [ 552 ];

exports.modules = {
 7493: ((e, n, t) => {
var publishFrom = (async function publishFrom({event: e, read: n, isGiven: t}, s) {
   const l = withEnvironment(await (0, i.Ko)(n, t), s.env);
   const h = contextFor(e, l, s.env);
   const p = {
    context: h,
    stopSignal: () => (0, u.Zm)(s)
   };
   const g = (0, a.f)(l, p);
   const w = e !== undefined && n("token") === "";
   const m = await (0, d.m)(l, w ? {
    ...g,
    record: recordFromEvent(h, g.record)
   } : g);
   const b = (0, f.$p)([ l.token, l.gistToken ]);
   for (const e of (0, c.nZ)(m)) (0, u.yy)(`warning: ${(0, u.Is)(b(e))}\n`, 2);
   for (const {code: e, message: n} of (0, c.Re)(m)) {
    if (l.failOn === "any") throw new r.qh(e, b(n));
    (0, u.yy)(`warning: ${(0, u.Is)(b(n))}\n`, 2);
   }
   for (const e of m.notices) (0, u.yy)(`notice: ${(0, u.Is)(b(e))}\n`, 2);
   if (m.error !== undefined && o.d$[l.failOn].includes(m.error.kind)) {
    throw new r.qh(m.error.code, b(m.error.message));
   }
   return (0, c.Dx)(m).map((e => `${(0, u.Is)(b(e))}\n`)).join("");
  });
var withEnvironment = (function withEnvironment(e, n) {
   return {
    ...e,
    confined: false,
    token: e.token || (n["GITHUB_TOKEN"] ?? ""),
    gistToken: e.gistToken || (n["GIST_TOKEN"] ?? "")
   };
  });
var contextFor = (function contextFor(e, {badges: n}, t) {
   const r = (0, s.yI)(e === undefined ? t : (0, s.W9)(e, t));
   return {
    ...r,
    branch: r.branch || (n[0]?.filters.branch ?? ""),
    workspace: process.cwd()
   };
  });
var recordFromEvent = (function recordFromEvent({triggering: e}, n) {
   if (e === undefined) return n;
   const {workflow: t} = e;
   const isTriggering = (e => e === String(t.id));
   return {
    ...n,
    workflow: (e, r) => isTriggering(r) ? Promise.resolve({
     ...t,
     isActive: true
    }) : n.workflow(e, r),
    async* runs(e, t) {
     if (!isTriggering(e)) yield* n.runs(e, t);
    },
    jobs: (() => Promise.resolve([]))
   };
  });
  t.r(n);
  t.d(n, {
   publishFrom: (() => publishFrom)
  });
  var r = t(3916);
  var s = t(9556);
  var i = t(8028);
  var o = t(3718);
  var a = t(6816);
  var d = t(5409);
  var c = t(4585);
  var u = t(4006);
  var f = t(1867);
  
  
  
  
 }),
 9162: ((e, n, t) => {
var reasonFor = (function reasonFor(e, n) {
   const [t, r = t] = i[n] ?? [];
   const s = [ ...new Set(e.filter((e => e.status === n)).map((({name: e}) => e))) ];
   if (s.length === 0 || t === undefined) return undefined;
   const a = s.length - o;
   const d = a > 0 ? [ ...s.slice(0, o), `${String(a)} more` ] : s;
   const c = d.length === 1 ? d[0] : `${d.slice(0, -1).join(", ")} and ${d.at(-1) ?? ""}`;
   return `${c ?? ""} ${d.length === 1 ? t : r}`;
  });
var ofRuns = (function ofRuns(e, n) {
   const [t] = e;
   if (e.length === 1 && t !== undefined) return ofRun(t);
   const r = e.filter(e => e.status === n);
   const [s] = r;
   const i = r.flatMap(e => e.run === undefined ? [] : `${fileOf(e)} ${runName(e.run)}`);
   if (i.length === 0) return a;
   const d = i.length > o ? [ ...i.slice(0, o), `${String(i.length - o)} more` ] : i;
   return {
    from: d.join(", "),
    runId: r.length === 1 ? s?.run?.id : undefined,
    because: r.length === 1 ? s?.judged?.because : undefined
   };
  });
var ofRun = (function ofRun({run: e, judged: n}) {
   if (e === undefined) return a;
   const t = e.isLatestAttempt ? {} : {
    attempt: e.attempt
   };
   return {
    from: runName(e),
    runId: e.id,
    ...t,
    because: n?.because
   };
  });
var runName = (function runName({number: e, attempt: n}) {
   return `run #${String(e)}${n > 1 ? `, attempt ${String(n)}` : ""}`;
  });
var ofNeeds = (function ofNeeds(e, n) {
   if (e.length === 0) return {
    from: undefined,
    because: 'the input "needs" is empty'
   };
   const t = e.map((({key: e, status: n}) => ({
    name: e,
    status: n
   })));
   return {
    from: "the jobs that this job needs",
    because: reasonFor(t, n)
   };
  });
var lacksReason = (function lacksReason(e, {runId: n, because: t}) {
   return n !== undefined && t === undefined && i[e] !== undefined;
  });
var describeStatus = (function describeStatus(e, {from: n, because: t}) {
   const r = n === undefined ? "" : `, from ${n}`;
   return `${(0, s.qS)(e)}${r}${t === undefined ? "" : `: ${t}`}`;
  });
  t.d(n, {
   FY: () => ofChecks,
   K$: (() => ofRuns),
   PR: (() => lacksReason),
   Wn: (() => describeStatus),
   X5: (() => ofNeeds),
   ZI: () => withReason,
   qo: () => reasonFor,
   rt: () => runName
  });
  var r = t(3916);
  var s = t(8514);
  const i = {
   failing: [ "failed" ],
   "timed-out": [ "timed out" ],
   errored: [ "did not start" ],
   cancelled: [ "was cancelled", "were cancelled" ],
   "action-required": [ "needs action", "need action" ],
   running: [ "is running", "are running" ],
   pending: [ "is pending", "are pending" ],
   skipped: [ "was skipped", "were skipped" ]
  };
  const o = 3;
  
  const a = {
   from: undefined,
   because: "no completed run"
  };
  
  const fileOf = ({workflow: {path: e, name: n}}) => e === "" ? n : e.replace(/^.*\//, "");
  
  
  
  function ofChecks(e, n) {
   if (e.length === 0) return {
    from: undefined,
    because: "no such check on the commit"
   };
   return {
    from: e.length === 1 ? "a check of the commit" : `${String(e.length)} checks of the commit`,
    because: reasonFor(e, n)
   };
  }
  
  async function withReason({status: e, origin: n, repository: t}, s) {
   const {runId: i = 0, attempt: o} = n;
   try {
    const r = await s.jobs(t, i, o === undefined ? {} : {
     attempt: o
    });
    return {
     ...n,
     because: reasonFor(r, e)
    };
   } catch (e) {
    if (e instanceof r.qh) return n;
    throw e;
   }
  }
  
 }),
 788: ((e, n, t) => {
var branchOfRun = (function branchOfRun({event: e, triggering: n, branch: t}) {
   return e === "workflow_run" ? n?.branch ?? "" : t;
  });
var isOnBranch = (function isOnBranch(e, n) {
   return n.tag === undefined && branchOfRun(n) === e;
  });
  t.d(n, {
   l: (() => branchOfRun),
   s: (() => isOnBranch)
  });
  
  
 }),
 1730: ((e, n, t) => {
var run = (async function run() {
   const e = [ (0, i.V4)("token"), (0, i.V4)("gist-token") ];
   const n = (0, f.$p)(e);
   if (process.env["GITHUB_ACTIONS"] === "true") (0, o.yy)((0, f.vu)(e));
   let t = "setup";
   try {
    const e = await (0, u.Ko)(read, isGiven);
    t = e.failOn;
    const r = (0, d.yI)(process.env);
    const s = (0, c.f)(e, {
     context: r,
     stopSignal: (() => (0, o.Zm)(process))
    });
    writeReport(await (0, l.m)(e, s), {
     failOn: t,
     redact: n
    });
   } catch (e) {
    writeReport((0, h.kS)(badgeError(e, n)), {
     failOn: t,
     redact: n
    });
   }
  });
var writeReport = (function writeReport(e, {failOn: n, redact: t}) {
   const s = {
    ...e,
    reason: e.reason && t(e.reason),
    notes: e.notes.map(t)
   };
   for (const [e, n] of Object.entries((0, h.Yz)(s))) (0, i.uH)(e, t(n));
   for (const {level: e, message: r, ...o} of (0, h.Ih)(s, n)) {
    const n = {
     error: i.z3,
     warning: i.$e,
     notice: i.lm
    }[e];
    n(t(r), o);
    if (e === "error") process.exitCode = 1;
   }
   if (s.error === undefined) for (const e of (0, h.Dx)(s.isExpected ? s : {
    ...s,
    reason: undefined
   })) (0, o.yy)(`${(0, o.Is)(t(e))}\n`);
   const a = process.env["GITHUB_STEP_SUMMARY"];
   if (a) (0, r.appendFileSync)(a, t((0, h.YG)(s)));
  });
  t.d(n, {
   run: (() => run)
  });
  var r = t(3024);
  var s = t.n(r);
  var i = t(3838);
  var o = t(4006);
  var a = t(3916);
  var d = t(9556);
  var c = t(6816);
  var u = t(8028);
  var f = t(1867);
  var l = t(5409);
  var h = t(4585);
  
  const read = (e => {
   const n = (0, i.V4)(e);
   return e === "message" && n === u.y8 ? "" : n;
  });
  const isGiven = (e => (process.env[`INPUT_${e.toUpperCase()}`] ?? u.y8) !== u.y8);
  function badgeError(e, n) {
   if (e instanceof a.qh) return e;
   const t = e instanceof Error ? e.message : String(e);
   (0, i.Yz)(n(e instanceof Error ? e.stack ?? t : t));
   return new a.qh("invalid", `Unexpected error, please report it: ${t}`);
  }
  
 }),
 1602: ((e, n, t) => {
var guard = (async function guard(e, {context: n, facts: t}) {
   if (e.destination.kind === "directory") return (0, i.MT)(e, n);
   return guardByEvent(e, n) ?? await guardByBranch(e, {
    context: n,
    facts: t
   }) ?? (0, i.MT)(e, n);
  });
var guardByEvent = (function guardByEvent(e, n) {
   const {event: t, triggering: i} = n;
   if (t.startsWith("pull_request")) return `a run for a pull request (${t}) does not publish`;
   if (t === "workflow_run" && i !== undefined) {
    if (i.event.startsWith("pull_request")) return "the triggering run is for a pull request";
    if (i.headRepository?.toLowerCase() !== (0, s.fq)(n.repository).toLowerCase()) return "the triggering run comes from a fork";
   }
   const o = (0, r.l)(n);
   if (d.test(o) && !isNamed(o, e)) return `the branch ${o} is temporary`;
   return secretReason(e, n) ?? forkReason(e, n);
  });
var guardByBranch = (async function guardByBranch(e, {context: n, facts: t}) {
   const s = (0, r.l)(n);
   if (s === "" || isNamed(s, e)) return undefined;
   const {branches: i} = e;
   const a = n.event === "workflow_run" ? "the triggering run" : "this run";
   const d = n.tag === undefined ? `on ${s}` : `on the tag ${s}`;
   if (i !== undefined) {
    const e = i.some(e => (0, o.kt)(s, e));
    return e ? undefined : `${a} is ${d}, which "branches" does not include (${i.join(", ")})`;
   }
   const {defaultBranch: c} = n.facts ?? await t();
   return (0, r.s)(c, n) ? undefined : `${a} is ${d}, and only runs on ${c} publish unless "branches" includes others`;
  });
var secretReason = (function secretReason({destination: e, token: n, gistToken: t}, r) {
   const [s, i] = e.kind === "gist" ? [ "gist-token", t ] : [ "token", n ];
   return isDependabotRun(r) && i === "" ? `runs by Dependabot have no access to the secrets of Actions, and "${s}" is empty` : undefined;
  });
var forkReason = (function forkReason({destination: e}, {facts: n, repository: t}) {
   if (n?.isFork !== true) return undefined;
   if (e.kind === "gist") return "this repository is a fork";
   const r = e.kind === "branch" && e.repository?.toLowerCase() === (0, s.fq)(t).toLowerCase();
   return r ? undefined : `this repository is a fork: set "target-repository" to ${(0, 
   s.fq)(t)} to publish badges of its own`;
  });
  t.d(n, {
   Do: () => expectedRefusal,
   VG: () => guardByEvent,
   ZR: () => guardByBranch,
   ah: (() => guard)
  });
  var r = t(788);
  var s = t(4087);
  var i = t(9455);
  var o = t(8214);
  const a = /^(?:push|create|deployment|deployment_status)$/;
  const d = /^(?:gh-readonly-queue|dependabot)\//;
  
  
  const isNamed = ((e, {badges: n}) => n.some((({filters: n}) => n.branch === e)));
  
  const isDependabotRun = (({actor: e, event: n}) => e === "dependabot[bot]" && a.test(n));
  
  function expectedRefusal({code: e}, n) {
   return e === "forbidden" && isDependabotRun(n) ? 'the token of a run by Dependabot is read-only; grant the job "contents: write" to publish' : undefined;
  }
  
 }),
 9455: ((e, n, t) => {
var pathTemplate = (function pathTemplate({path: e, destination: n}, t) {
   if (t) return e ?? "%{id}";
   return e ?? (n.kind === "gist" ? "%{project_name}-%{branch}-%{id}" : "%{branch}/%{id}");
  });
var pathOf = (function pathOf({template: e, isFlat: n}, t) {
   const {text: r, unfilled: o} = (0, a.fT)(e.replace(/\.svg$/, ""), t);
   const [d] = o;
   if (d === "branch") throw new i.qh("invalid", 'Input "path": this run has no branch for %{branch}: set "branch", or a "path" without it.');
   if (d !== undefined) throw (0, i.Gq)("path", e, `has a placeholder that is unknown or has no value: %{${d}}.${(0, 
   i.h)(d, a.je)}`);
   const c = n ? r.replaceAll("/", "-") : r;
   const u = (0, s.z9)(c);
   if (u !== undefined) throw (0, i.Gq)("path", c, `${u}. Use a path of parts joined by "/", such as %{branch}/%{id}.`);
   return c;
  });
var branchProblem = (function branchProblem(e, n) {
   const t = (0, o.l)(n);
   const r = !e.allowPublic || e.path !== undefined || n.facts?.isPrivate === false;
   if (t === "" || !r || !e.badges.some((e => shows(t, e)))) return undefined;
   const problemOf = (n => {
    const t = Object.fromEntries(a.je.map((e => [ e, "x" ])));
    const {text: r} = (0, a.fT)(pathTemplate(e, false), {
     ...t,
     branch: n
    });
    return (0, s.z9)(e.destination.kind === "gist" ? r.replaceAll("/", "-") : r);
   });
   const i = problemOf("x") === undefined ? problemOf(t) : undefined;
   return i && `the branch ${t} cannot be part of a path: it ${i}`;
  });
var shows = (function shows(e, {filters: n, source: t}) {
   if (t.kind === "pointer") return false;
   const r = n.branch ?? n.tag;
   return r === undefined ? t.kind !== "workflow" : r === e;
  });
  t.d(n, {
   B6: () => matchPath,
   LL: () => splitTemplate,
   MT: (() => branchProblem),
   Mt: (() => pathTemplate),
   XM: (() => pathOf)
  });
  var r = t(4394);
  var s = t(1485);
  var i = t(3916);
  var o = t(788);
  var a = t(7647);
  
  
  
  
  function expectedFiles(e, {event: n, triggering: t, ...r}) {
   const s = n === "workflow_run";
   const {workflow: i, branch: o} = s ? t ?? {
    workflow: undefined,
    branch: null
   } : r;
   if (i === undefined || o === null) return undefined;
   const a = stemOf(i.path);
   const {text: d, unfilled: c} = expand(pathTemplate(e, false).replace(/\.svg$/, ""), {
    branch: o,
    id: slug(a),
    workflow: a
   });
   const u = e.formats.map(e => `${d}.${e}`);
   return c.length > 0 ? undefined : {
    paths: u,
    traced: s ? [] : u
   };
  }
  const d = {
   branch: s.Q8,
   id: r.eQ,
   workflow: e => !e.includes("/"),
   job: e => (0, r.eQ)(e) && !e.includes("/")
  };
  function splitTemplate(e, n) {
   return e.split(/(%\{(?:branch|id|workflow|job)\})/).map((e, t) => {
    if (t % 2 === 0) return {
     literal: (0, a.fT)(e, n).text
    };
    const r = e.slice(2, -1);
    return {
     variable: r === "branch" || r === "id" || r === "workflow" ? r : "job"
    };
   });
  }
  const c = 2e4;
  const u = 4096;
  function matchPath(e, n) {
   if (e.length > u) return undefined;
   const t = [];
   let r = 0;
   const walk = (s, i, o) => {
    const a = n[i];
    if (++r > c) return;
    if (a === undefined) {
     if (s === e.length) t.push(o);
    } else if ("literal" in a) {
     if (e.startsWith(a.literal, s)) walk(s + a.literal.length, i + 1, o);
    } else {
     for (const t of endsOf(e, s, n[i + 1])) {
      const n = e.slice(s, t);
      const r = o[a.variable];
      if (r === undefined ? d[a.variable](n) : r === n) {
       walk(t, i + 1, {
        ...o,
        [a.variable]: n
       });
      }
     }
    }
   };
   walk(0, 0, {});
   return r > c ? undefined : t;
  }
  function endsOf(e, n, t) {
   if (t === undefined) return n < e.length ? [ e.length ] : [];
   const r = "literal" in t ? t.literal : "";
   const s = [];
   for (let t = n + 1; t <= e.length; t++) if (e.startsWith(r, t)) s.push(t);
   return s;
  }
 }),
 7872: ((e, n, t) => {
var planFrom = (function planFrom(e, n) {
   const {confined: t, dryRun: r, allowPublic: s, failOn: i, token: o, gistToken: a, job: d} = e;
   const c = mergeSettings(e.publish, n?.manifest.publish);
   const u = {
    ...{
     confined: t,
     dryRun: r,
     allowPublic: s,
     failOn: i,
     token: o,
     gistToken: a,
     job: d
    },
    badges: n?.badges ?? e.badges,
    destination: destinationOf(c, t),
    path: c.path,
    formats: c.formats ?? [ "svg" ],
    branches: c.branches,
    readme: e.readme ?? n?.manifest.readme ?? [],
    singleCommit: c.singleCommit ?? false,
    prune: c.prune ?? false,
    index: c.index ?? false
   };
   refuseTargetAsSource(u);
   refuseChangingLinks(u);
   return u;
  });
var mergeSettings = (function mergeSettings(e, n) {
   if (n === undefined) return e;
   const t = kindOf(e) !== undefined;
   const r = !t || kindOf(e) === kindOf(n) ? n : undefined;
   return {
    branch: e.branch ?? r?.branch,
    repository: e.repository ?? r?.repository,
    gist: e.gist ?? r?.gist,
    directory: e.directory ?? r?.directory,
    path: e.path ?? n.path,
    formats: e.formats ?? n.formats,
    branches: e.branches ?? n.branches,
    singleCommit: e.singleCommit ?? n.singleCommit,
    prune: e.prune ?? n.prune,
    index: e.index ?? n.index
   };
  });
var destinationOf = (function destinationOf({branch: e, repository: n, gist: t, directory: r}, s) {
   if (t !== undefined) return {
    kind: "gist",
    id: t
   };
   if (r !== undefined) return {
    kind: "directory",
    directory: r,
    confined: s
   };
   return {
    kind: "branch",
    branch: e ?? "badges",
    repository: n
   };
  });
var refuseTargetAsSource = (function refuseTargetAsSource({badges: e, destination: n}) {
   if (n.kind !== "branch") return;
   const {branch: t} = n;
   if (e.some((({filters: e}) => e.branch === t))) throw (0, r.Gq)("branch", t, 'is the branch that badges are published to. Set "branch" to the branch whose runs a badge shows, and "target-branch" to the one it is published to.');
  });
var refuseChangingLinks = (function refuseChangingLinks({badges: e, readme: n}) {
   const t = n.length === 0 ? undefined : e.find(({link: e}) => s.includes(e?.kind ?? "none"));
   if (t?.link === undefined) return;
   const i = t.id === undefined ? "" : ` of the badge ${(0, r.hD)(t.id)}`;
   throw new r.qh("invalid", `Input "link": ${(0, r.hD)(t.link.kind)}${i} changes with every run, and so would the README. With "readme", use workflow, branch or an http(s) URL.`);
  });
  t.d(n, {
   M: (() => planFrom)
  });
  var r = t(3916);
  
  
  function kindOf({branch: e, repository: n, gist: t, directory: r}) {
   if (t !== undefined) return "gist";
   if (r !== undefined) return "directory";
   return e !== undefined || n !== undefined ? "branch" : undefined;
  }
  
  
  const s = [ "run", "job", "commit" ];
  
 }),
 6816: ((e, n, t) => {
var connectPorts = (function connectPorts(e, {context: n, stopSignal: t}) {
   let r;
   const signal = (() => r ??= t());
   const s = (0, f.o6)({
    context: n,
    token: e.token,
    signal: signal
   });
   const o = (0, f.o6)({
    context: n,
    token: e.gistToken,
    signal: signal
   });
   const {record: a} = s;
   const {repository: d, workspace: c} = n;
   const u = {
    facts: () => s.facts(d),
    newest: () => s.newest(d)
   };
   const l = {
    inputs: e,
    context: n,
    github: s
   };
   return {
    context: n,
    record: a,
    sources: u,
    files: {
     local: (e => (0, p.Gj)(c, e)),
     hasCheckout: (() => (0, p.tp)(c)),
     remote: e => s.contents(e),
     own: (e, n) => s.contents({
      repository: (0, h.fq)(d),
      path: e,
      ref: n
     })
    },
    exists: e => s.exists(d, e),
    async openReadme({destination: e, dryRun: n}) {
     if (e.kind === "directory") return (0, i.P)({
      folder: c,
      bounds: c,
      dryRun: n
     });
     return openDefaultBranch((await u.facts()).defaultBranch, l);
    },
    async open(e) {
     const {destination: t, dryRun: r, singleCommit: s} = e;
     if (t.kind === "directory") return openDirectory(t, n, r);
     if (t.kind === "gist") return openGist(t, {
      ...l,
      github: o
     });
     const {secret: i} = await (0, g.yz)(e, {
      context: n,
      record: a,
      sources: u
     });
     return openBranch(t, {
      singleCommit: s,
      secret: i
     }, l);
    }
   };
  });
var openBranch = (function openBranch({branch: e, repository: n}, {singleCommit: t, secret: r}, {inputs: i, context: o, github: a}) {
   const d = (n === undefined ? undefined : (0, h.SU)(n)) ?? o.repository;
   const c = (0, h.ve)(d, o.repository);
   if (c) refuseDefaultBranch(e, o.facts?.defaultBranch);
   let u = c && o.facts?.isPrivate === true;
   const f = a.branch({
    repository: d,
    branch: e,
    singleCommit: t,
    badges: w,
    check(n) {
     if (c) refuseDefaultBranch(e, n.defaultBranch ?? undefined); else if (r !== undefined && !n.isPrivate && !i.allowPublic) throw (0, 
     g.cL)(r, (0, h.fq)(d));
     u = n.isPrivate;
    }
   });
   return {
    target: (0, s.U)(f, i.dryRun ? "dry run" : a.pace),
    address: (n => (0, l.lv)(o.serverUrl, {
     repository: d,
     branch: e,
     isPrivate: u
    }, n))
   };
  });
var refuseDefaultBranch = (function refuseDefaultBranch(e, n) {
   if (e !== n) return;
   throw (0, o.Gq)("target-branch", e, "is the default branch, and badges would be mixed into its history. Use a branch of its own (default: badges).");
  });
var openDirectory = (function openDirectory({directory: e, confined: n}, {workspace: t}, s) {
   const o = (0, r.resolve)(t, e);
   for (const n of [ (0, r.relative)(t, o), (0, r.relative)((0, i.d)(t), (0, i.d)(o)) ]) refuseGitFolder(e, n);
   return {
    target: (0, i.P)({
     folder: o,
     bounds: n ? t : undefined,
     dryRun: s
    }),
    address: (n => (0, l.au)(e, n))
   };
  });
var refuseGitFolder = (function refuseGitFolder(e, n) {
   const t = n.split(r.sep).filter((e => e !== ""));
   const s = t[0] === ".." || (0, r.isAbsolute)(n) ? undefined : t.map(c.w0).find(Boolean);
   if (s !== undefined) throw (0, o.Gq)("directory", e, `${s}. Use another folder.`);
  });
  t.d(n, {
   f: (() => connectPorts)
  });
  var r = t(6760);
  var s = t(9034);
  var i = t(8547);
  var o = t(3916);
  var a = t(1304);
  var d = t(4370);
  function gistTarget(e, n) {
   const t = {
    read: () => e.read(),
    holds: (e, {path: n, text: t}) => e.get(n) === t,
    contentId: (e, n) => e.get(n),
    snapshot: e => new a.B9(snapshotOf(e)),
    write: (n, t) => e.write(n, t),
    lastCommits: () => Promise.resolve(new Map)
   };
   return {
    publish: e => (0, d.y3)(t, e, n)
   };
  }
  function snapshotOf(e) {
   const n = [ ...e ].map(([e, n]) => [ e, n === null ? "" : (0, a.zA)(n) ]);
   return {
    files: () => Promise.resolve(new Map(n)),
    texts: n => Promise.resolve().then(() => new Map(n.flatMap(n => fullText(e, n))))
   };
  }
  function fullText(e, n) {
   const t = e.get(n);
   if (t === null) throw new o.qh("refused", `The gist's file ${n} is larger than the 1 MB that GitHub shows of it. Remove the file, or publish to another gist.`);
   return t === undefined ? [] : [ [ n, t ] ];
  }
  var c = t(1485);
  var u = t(8290);
  var f = t(3972);
  var l = t(8002);
  var h = t(4087);
  var p = t(1923);
  var g = t(2067);
  
  const w = {
   isCommit: u.jz,
   isFile: e => /\.(?:svg|json)$/.test(e) || e === "README.md"
  };
  
  
  function openDefaultBranch(e, {inputs: n, context: t, github: r}) {
   const i = r.branch({
    repository: t.repository,
    branch: e,
    singleCommit: false,
    protectedCure: 'Remove "readme" and update the block in a pull request',
    check: () => {}
   });
   return (0, s.U)(i, n.dryRun ? "dry run" : r.pace);
  }
  function openGist({id: e}, {inputs: n, context: t, github: r}) {
   if (n.gistToken === "") throw (0, o.Gq)("gist-token", "", 'is empty, and a gist needs one. Use a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.');
   let s = {
    id: e,
    owner: null,
    rawUrl: null
   };
   const i = r.gist(e, n => s = {
    id: e,
    ...n
   });
   return {
    target: gistTarget(i, n.dryRun ? "dry run" : r.pace),
    address: e => (0, l.wO)(t.serverUrl, s, e)
   };
  }
  
  
 }),
 2067: ((e, n, t) => {
var goesOutside = (function goesOutside({destination: e}, n) {
   if (e.kind === "branch") return e.repository !== undefined && !equalNames(e.repository, n);
   return e.kind === "gist";
  });
var privacyOf = (async function privacyOf(e, {context: n, record: t, sources: i}) {
   const a = (0, s.fq)(n.repository);
   const d = goesOutside(e, a);
   const c = new Set(e.badges.flatMap((e => lookedAt(e, a) ?? [])));
   if (e.destination.kind === "directory" || !d && c.size === 0) return o;
   const {isPrivate: u} = await i.facts();
   if (u && !d) return o;
   const f = await Promise.all([ ...c ].map(async e => [ e, await t.isPrivate(e) ]));
   const l = new Set(f.flatMap(([e, n]) => n ? [ e ] : []));
   const isSecret = e => l.has(lookedAt(e, a) ?? "");
   const h = e.badges.find(isSecret);
   const p = u ? "this repository" : h && `what the badge ${(0, r.hD)(h.id ?? "")} looks at`;
   const g = e.destination.kind === "gist" ? "a gist" : d ? undefined : a;
   if (p !== undefined && g !== undefined && !e.allowPublic) throw privateToPublic(p, g);
   return {
    secret: p,
    isRedacted: n => e.allowPublic && (u || isSecret(n)),
    isRedactedInLog: e => !u && isSecret(e)
   };
  });
var lookedAt = (function lookedAt({source: e, filters: {repository: n}}, t) {
   const r = e.kind === "workflow" || e.kind === "run" || e.kind === "environment" || e.kind === "check";
   return r && n !== undefined && !equalNames(n, t) ? n.toLowerCase() : undefined;
  });
var refuseRevealing = (function refuseRevealing(e, n) {
   for (const t of e) {
    const {id: e, source: s, link: o, judging: a} = t;
    if (s.kind === "pointer") continue;
    const d = e === undefined ? "" : ` of the badge ${(0, r.hD)(e)}`;
    if (e === undefined) throw refused('the file would be named after a workflow or job of a private repository. Give the badge an "id".');
    if (a.each !== undefined) throw refused(`"each"${d} would name files after the jobs of a private repository. Remove it.`);
    const c = [ n, ...o?.kind === "url" ? [ o.url ] : [] ];
    const u = c.flatMap(i.Qf).find(e => e !== "id");
    if (u !== undefined) throw refused(`%{${u}}${d} would reveal something about a private repository. Use %{id} only.`);
   }
  });
  t.d(n, {
   Sz: () => goesOutside,
   cL: () => privateToPublic,
   iq: (() => refuseRevealing),
   yz: (() => privacyOf)
  });
  var r = t(3916);
  var s = t(4087);
  var i = t(7647);
  
  const equalNames = (e, n) => e.toLowerCase() === n.toLowerCase();
  function privateToPublic(e, n) {
   return new r.qh("invalid", `Input "allow-public": ${e} is private, and ${n} can be read by everybody. Set allow-public: true to agree; then label, path and link reveal nothing about it by default.`);
  }
  const o = {
   secret: undefined,
   isRedacted: (() => false),
   isRedactedInLog: (() => false)
  };
  
  
  
  const refused = e => new r.qh("invalid", `Input "allow-public": ${e}`);
 }),
 5409: ((e, n, t) => {
var updateReadmes = (async function updateReadmes(e) {
   const {plan: n, ports: t} = e;
   if (n.readme.length === 0) return undefined;
   const r = {
    kind: "branch",
    branch: "",
    repository: (0, i.fq)(t.context.repository)
   };
   const s = (0, w.VG)({
    ...n,
    destination: r
   }, t.context) ?? await otherBranchReason(e);
   if (s !== undefined) {
    e.note(`README files are left as they are: ${s}.`);
    return undefined;
   }
   const o = shownBy(e);
   const a = await t.openReadme(n);
   const d = await addressesFrom(e);
   const content = e => snippetFor(e, o.map(({name: n, link: t, file: r, imageUrl: s}) => ({
    alt: n,
    link: t,
    image: r === "" ? s : d(r, e)
   })));
   return a.publish({
    draft: {
     files: [],
     message: W
    },
    otherChanges: readmeChanges(n.readme, content)
   });
  });
var lastAttemptOf = (function lastAttemptOf(e, n) {
   return (async t => {
    if (t.completed) return t;
    return t.attempt > 1 ? n.attempt(e, t.id, t.attempt - 1) : undefined;
   });
  });
var shownRun = (function shownRun(e) {
   return e === undefined ? undefined : {
    id: e.id,
    attempt: e.attempt
   };
  });
var oneRunOf = (function oneRunOf({workflow: e, branch: n, run: t}, r) {
   if (e === undefined || e.path === "" || t === undefined) return undefined;
   const {id: s, number: i, attempt: o} = t;
   const a = e.path.startsWith("dynamic/") ? e.id : e.path.replace(/^.*\//, "");
   return a === undefined ? undefined : {
    id: s,
    number: i,
    attempt: o,
    workflow: a,
    branch: n,
    cancelled: r === "cancelled"
   };
  });
var ownSubject = (function ownSubject(e, n) {
   const t = n.branch ?? n.tag;
   const r = t !== undefined && t !== e.branch;
   const {owner: s, name: i} = e.repository;
   return {
    repository: `${s}/${i}`,
    workflow: e.workflow,
    branch: t ?? e.branch,
    tag: n.tag ?? (r ? undefined : e.tag),
    run: e.run,
    sha: e.sha,
    job: undefined,
    environment: undefined
   };
  });
var triggeringBranch = (function triggeringBranch(e) {
   if (e === null) throw new r.qh("invalid", 'The triggering run has no branch: set "branch".');
   return e;
  });
var triggeringSubject = (function triggeringSubject(e, n) {
   const {triggering: t} = e;
   const r = ownSubject(e, n);
   if (e.event !== "workflow_run" || t === undefined) return r;
   const {id: s, number: i, attempt: o, workflow: a, branch: d, sha: c} = t;
   return {
    ...r,
    workflow: a,
    branch: n.branch ?? n.tag ?? triggeringBranch(d),
    tag: n.tag,
    run: {
     id: s,
     number: i,
     attempt: o
    },
    sha: c
   };
  });
var baseFinding = (function baseFinding(e, n, t) {
   const {workflow: r} = n;
   const s = labelOf(r ?? t.workflow);
   return {
    definition: e,
    subject: n,
    status: undefined,
    shown: [],
    oneRun: undefined,
    lookedUp: undefined,
    showsUnfinished: false,
    defaults: {
     label: s,
     id: r === undefined ? (0, V.yR)(e.label ?? s) : (0, V.yR)((0, V.Vc)(r.path)),
     link: r === undefined ? "repository" : "workflow"
    },
    origin: undefined,
    warnings: [],
    skipReason: undefined
   };
  });
var givenFinding = (function givenFinding(e, {status: n, origin: t, warnings: r = []}, i) {
   const o = triggeringSubject(i, e.filters);
   const a = o.workflow === undefined ? undefined : shownRun(o.run);
   const d = n !== undefined && e.judging.ignore.includes(n);
   return {
    ...baseFinding(e, o, i),
    status: n,
    origin: t,
    warnings: r,
    shown: a === undefined ? [] : [ a ],
    oneRun: oneRunOf({
     ...o,
     branch: (0, s.l)(i)
    }, n),
    showsUnfinished: a !== undefined,
    skipReason: d ? `the status ${n} is ignored` : undefined
   };
  });
var labelOf = (function labelOf(e) {
   if (e === undefined) return "build";
   return e.name === "" || e.name === e.path ? (0, V.Vc)(e.path) : e.name;
  });
var findingOf = (function findingOf(e, n, t) {
   const {subject: r, workflows: s, jobSlug: i} = n;
   const o = s.filter((({path: e}) => e !== ""));
   const a = o.map((({path: e}) => (0, V.yR)((0, V.Vc)(e)))).join("-") || "build";
   const d = e.id ?? (e.job === undefined ? a : `${a}/${(0, V.yR)(e.job)}`);
   const c = r.job?.name ?? e.job ?? labelOf(o.length === 1 ? o[0] : undefined);
   return {
    ...baseFinding(e, r, t),
    ...n,
    definition: i === undefined ? e : {
     ...e,
     id: `${d}/${i}`,
     label: undefined
    },
    defaults: {
     id: d,
     label: c,
     link: "workflow"
    }
   };
  });
var judgeRun = (async function judgeRun(e, n, {definition: t, sources: r}) {
   const {job: s} = t;
   if (e.isSummed !== true && s === undefined) return runStatus(e, n, {
    definition: t,
    sources: r
   });
   const i = await jobsOf(e, n, r);
   const {selected: o, warnings: a} = await selectJobs(i, {
    run: e,
    repository: n
   }, {
    definition: t,
    sources: r
   });
   if (a.length > 0) return {
    status: "unknown",
    warnings: a
   };
   const d = e.isSummed ? currentMembers(i, {
    run: e,
    selected: o
   }, {
    definition: t,
    sources: r
   }) : o.map(e => ({
    name: e.name,
    status: (0, K.WB)(e, t.judging.inProgress)
   }));
   const [c, ...u] = s === undefined ? [] : o;
   const f = c !== undefined && u.length === 0 ? {
    jobId: c.id
   } : {};
   const l = summedUp(d.map(e => e.status), t);
   return {
    status: l,
    warnings: [],
    because: (0, G.qo)(d, l),
    ...f
   };
  });
var jobsOf = (function jobsOf({id: e, attempt: n, isLatestAttempt: t}, r, {record: s, context: i, job: o}) {
   if (!t) return s.jobs(r, e, {
    attempt: n
   });
   return s.jobs(r, e, e === i.run?.id ? {
    own: {
     runner: i.runner,
     ...o
    }
   } : {});
  });
var runStatus = (async function runStatus(e, n, {definition: t, sources: r}) {
   const {status: s} = e;
   if (!e.completed || s !== "passing" || !showsWarnings(t)) return {
    status: s,
    warnings: []
   };
   const i = await jobsOf(e, n, r);
   const o = i.filter(e => e.completed && e.status === "failing");
   return o.length === 0 ? {
    status: s,
    warnings: []
   } : {
    status: "warning",
    warnings: [],
    because: (0, G.qo)(o, "failing")
   };
  });
var showsWarnings = (function showsWarnings(e) {
   const [n, t] = [ "passing", "warning" ].map((n => (0, z.bN)("", n, e)));
   const {ignore: r} = e.judging;
   return n?.message !== t?.message || n?.color !== t?.color || r.includes("warning") !== r.includes("passing");
  });
var selectRuns = (async function selectRuns({source: e, filters: n}, {context: t, record: s}) {
   const o = e.kind === "workflow" ? e.workflows : [];
   const a = n.repository ?? (0, i.fq)(t.repository);
   const d = {
    ...n,
    repository: a
   };
   const c = n.branch ?? n.tag;
   if (o.length > 0) {
    const e = o.includes("*") ? (await s.workflows(a)).map(({path: e}) => e) : [];
    const t = [ ...new Set([ ...e, ...o.filter(n => n !== "*" && !e.some(e => e.endsWith(`/${n}`))) ]) ];
    const r = c ?? (coversAllBranches(n) ? undefined : await s.defaultBranch(a));
    return {
     references: t,
     query: {
      ...d,
      branch: r
     }
    };
   }
   const {triggering: u, workflow: f} = t;
   if (t.event === "workflow_run") {
    if (u === undefined) throw new r.qh("invalid", 'The event workflow_run does not name a run: set "workflow".');
    return {
     references: [ String(u.workflow.id) ],
     query: {
      ...d,
      branch: c ?? triggeringBranch(u.branch)
     }
    };
   }
   if (f === undefined && e.kind === "workflow") {
    throw new r.qh("invalid", 'This run does not name its workflow: set "workflow".');
   }
   const l = e.kind === "run" && n.event === undefined ? [ t.event ] : n.event;
   const h = c ?? (coversAllBranches(n) ? undefined : t.branch);
   return {
    references: [ f?.path ?? "" ],
    query: {
     ...d,
     event: l,
     branch: h
    }
   };
  });
var runsOfWorkflow = (async function runsOfWorkflow(e, n, t) {
   const {record: r} = t;
   let s = r.runs(e, n);
   const i = triggeringRun(t);
   if (i !== undefined && (0, Q.Qk)(i, n) && matchesWorkflow(e, i.workflow)) s = (0, 
   Q.Yq)(s, i, e => newerOf(e, i));
   for (const r of await publishedRuns(e, n, t)) s = (0, Q.Yq)(s, r, () => r);
   const o = ownRun(t);
   if (o === undefined || !(0, Q.Qk)(o, n) || !await isOwnWorkflow(e, n, t)) return {
    runs: s,
    ownId: undefined
   };
   return {
    runs: (0, Q.Yq)(s, o, ({createdAt: e}) => ({
     ...o,
     createdAt: e
    })),
    ownId: o.id
   };
  });
var publishedRuns = (async function publishedRuns(e, n, t) {
   const {context: r, record: s, published: i} = t;
   const {repository: o} = n;
   const a = [];
   for (const {id: d, attempt: c} of i) {
    const i = d === r.run?.id || !isOwnRepository(o, r) ? undefined : await s.run(o, d);
    if (i === undefined || !(0, Q.Qk)(i, n) || !await isRunOf(i, e, t)) continue;
    const u = !i.completed && i.attempt === c;
    const f = {
     completed: true,
     status: "unknown",
     isSummed: true
    };
    a.push({
     ...i,
     isPublished: true,
     ...u ? f : {}
    });
   }
   return a;
  });
var ownRun = (function ownRun({context: {run: e, workflow: n, ...t}, now: r}) {
   if (e === undefined) return undefined;
   const {event: s, branch: o, actor: a, pullRequestHead: d} = t;
   return {
    ...e,
    event: s,
    branch: o,
    sha: d?.sha ?? t.sha,
    actor: a,
    completed: true,
    status: "unknown",
    isSummed: true,
    createdAt: 0,
    at: r,
    isLatestAttempt: true,
    displayTitle: "",
    headRepository: d === undefined ? (0, i.fq)(t.repository) : d.repository,
    workflow: {
     id: 0,
     path: n?.path ?? "",
     name: n?.name ?? ""
    }
   };
  });
var triggeringRun = (function triggeringRun({context: {event: e, triggering: n}, now: t}) {
   if (e !== "workflow_run" || n?.status !== "completed") return undefined;
   const {conclusion: r, ...s} = n;
   const i = (0, H.fx)(r);
   return {
    ...s,
    at: s.at || t,
    completed: true,
    status: i,
    isLatestAttempt: true
   };
  });
var matchesWorkflow = (function matchesWorkflow(e, {id: n, path: t, name: r}) {
   const s = [ t, t.replace(/^.*\//, ""), r, n === 0 ? "" : String(n) ];
   return s.some((n => n !== "" && n === e));
  });
var lookUp = (async function lookUp(e, n) {
   const {references: t, query: s} = await selectRuns(e, n);
   const {limit: i} = n;
   const o = await allInOrder(t.map((t => i((() => newestRun(t, s, {
    definition: e,
    sources: n
   }))))));
   const a = await i((() => resultOf(o, s, {
    definition: e,
    sources: n
   })));
   if (e.judging.each !== "job") return [ a ];
   const [d, ...c] = o;
   if (c.length > 0) throw new r.qh("invalid", '"each": jobs of several workflows may have the same names. Make a badge of its own for each workflow.');
   const u = d?.run;
   if (u === undefined) return [ a ];
   return [ a, ...await i(() => jobBadges(u, a, {
    definition: e,
    sources: n
   })) ];
  });
var allInOrder = (async function allInOrder(e) {
   await Promise.allSettled(e);
   return Promise.all(e);
  });
var newestRun = (async function newestRun(e, n, {definition: t, sources: r}) {
   const {context: s, record: i, now: o} = r;
   const {judging: a} = t;
   const d = new Map;
   const {runs: c, ownId: u} = await candidates(e, n, {
    definition: t,
    sources: r
   });
   const {run: f, status: l} = await (0, Q.jn)(c, {
    ...a,
    ownId: u,
    lastAttempt: lastAttemptOf(n.repository, i),
    async judge(e) {
     const s = await judgeRun(e, n.repository, {
      definition: t,
      sources: r
     });
     d.set(e, s);
     return s.status;
    }
   });
   if (f === undefined) return {
    status: l,
    run: f,
    workflow: await i.workflow(n.repository, e),
    judged: undefined
   };
   const h = f.id === s.run?.id;
   return {
    status: h ? l : (0, Y.aQ)(l, f.at, {
     ...a,
     now: o
    }),
    run: f,
    workflow: f.workflow,
    judged: d.get(f)
   };
  });
var candidates = (async function candidates(e, n, {definition: t, sources: r}) {
   return t.source.kind === "run" && r.context.event !== "workflow_run" ? currentRun(e, n, r) : runsOfWorkflow(e, n, r);
  });
var resultOf = (async function resultOf(e, n, {definition: t, sources: r}) {
   const {context: s, record: i} = r;
   const [o] = e.length === 1 ? e : [];
   const a = o?.run;
   const d = o === undefined ? undefined : await withOwnName(o, n, {
    definition: t,
    sources: r
   });
   const c = e.map((e => e.status));
   const u = o === undefined ? (0, Y.cz)(c, t.judging) : o.status;
   const f = n.branch ?? await i.defaultBranch(n.repository);
   const l = a !== undefined && a.id === s.run?.id;
   const h = {
    workflow: d,
    run: a,
    branch: s.branch
   };
   return {
    status: u,
    workflows: d === undefined ? e.map(e => e.workflow) : [ d ],
    origin: (0, G.K$)(e, u),
    warnings: e.flatMap((({judged: e}) => e?.warnings ?? [])),
    shown: e.flatMap((e => shownRun(e.run) ?? [])),
    showsUnfinished: e.some((({run: e}) => e?.isSummed === true)),
    lookedUp: t.source.kind === "workflow" || s.event === "workflow_run" ? e.map((e => shownRun(e.run) ?? Z)) : undefined,
    oneRun: l ? oneRunOf(h, u) : undefined,
    subject: {
     repository: n.repository,
     workflow: d,
     branch: f,
     tag: t.filters.tag ?? (l ? s.tag : undefined),
     run: a,
     sha: a?.sha ?? "",
     job: t.job === undefined ? undefined : {
      name: t.job,
      id: o?.judged?.jobId
     },
     environment: undefined
    }
   };
  });
var withOwnName = (async function withOwnName({workflow: e, run: n}, {repository: t}, {definition: r, sources: {context: s, record: i}}) {
   if (r.label !== undefined || r.job !== undefined || n === undefined) return e;
   if (n.id === s.run?.id) return e;
   const {id: o, name: a, path: d} = n.workflow;
   const c = a === d && (n.status === "failing" || n.status === "errored");
   if (a !== "" && a !== n.displayTitle && !c) return e;
   return {
    ...e,
    name: (await i.workflow(t, String(o))).name
   };
  });
var collectAll = (async function collectAll(e, n) {
   const t = limiter();
   const s = await Promise.allSettled(e.map((e => collect(e, {
    ...n,
    limit: t
   }))));
   return s.map((e => {
    if (e.status === "fulfilled") return e.value;
    const n = e.reason;
    if (n instanceof r.UP) return n;
    throw n;
   }));
  });
var limiter = (function limiter(e = te) {
   const n = [];
   let t = 0;
   let s;
   return (async i => {
    if (t === e) await new Promise(e => n.push(e)); else t++;
    try {
     if (s !== undefined) throw s.error;
     return await i();
    } catch (e) {
     if (!(e instanceof r.UP)) s ??= {
      error: e
     };
     throw e;
    } finally {
     const e = n.shift();
     if (e === undefined) t--; else e();
    }
   });
  });
var collect = (async function collect(e, n) {
   if (!e.enabled) return [ await disabledFinding(e, n) ];
   const {context: t, limit: r} = n;
   const {source: s, filters: i} = e;
   const o = ownSubject(t, i);
   const a = baseFinding(e, {
    ...o,
    workflow: undefined
   }, t);
   switch (s.kind) {
   case "value":
    return [ {
     ...a,
     ...withoutMessage(e.id, s.empty)
    } ];

   case "message":
   case "pointer":
    return [ a ];

   case "status":
    return [ givenFinding(e, {
     status: s.status,
     origin: {
      from: "the status given"
     }
    }, t) ];

   case "needs":
    return [ givenFinding(e, await statusOfNeeds(s.jobs, n), t) ];

   case "report":
    return [ await reportFinding(e, s, t) ];

   case "environment":
    {
     const i = await r(() => reportedDeployment(s.environment, e, n));
     const a = {
      ...baseFinding(e, o, t),
      ...i
     };
     return [ namedAfter(s.environment, s.environment)(a) ];
    }

   case "check":
    {
     const o = await r(() => reportedChecks(s.check, e, n));
     const a = triggeringSubject(t, i);
     return [ namedAfter(s.check)({
      ...baseFinding(e, a, t),
      ...o
     }) ];
    }

   case "run":
   case "workflow":
    return (await lookUp(e, n)).map((n => findingOf(e, n, t)));
   }
  });
var statusOfNeeds = (async function statusOfNeeds(e, {context: n, record: t, job: s}) {
   const o = (0, Y.QZ)(e.map((({status: e}) => e)));
   const {run: a, repository: d} = n;
   if (e.length === 0) return {
    status: o,
    origin: (0, G.X5)(e, o),
    warnings: [ 'Input "needs" is empty, so the badge is unknown: list the jobs in "needs:" of this job.' ]
   };
   if (!mayHideFailure(e) || a === undefined) return {
    status: o,
    origin: (0, G.X5)(e, o)
   };
   try {
    const {status: e, ...r} = {
     runner: n.runner,
     ...s
    };
    const c = await t.jobs((0, i.fq)(d), a.id, {
     own: r
    });
    const u = e === undefined || e === "passing" ? r : {
     ...r,
     status: e
    };
    const f = (0, K.nm)(c, u, "last");
    const l = (0, Y.QZ)([ o, ...f.map(e => e.status) ]);
    return {
     status: l,
     origin: {
      from: (0, G.rt)(a),
      runId: a.id,
      because: (0, G.qo)(f, l)
     }
    };
   } catch (n) {
    if (!(n instanceof r.qh) || n.kind !== "setup") throw n;
    const t = e.flatMap(({key: e, status: n}) => n === "skipped" ? [ e ] : []);
    const s = `Input "needs": these jobs were skipped, maybe because an earlier job failed: ${t.join(", ")}. Grant "actions: read" so that all jobs of the run count, or list all jobs in "needs:".`;
    return {
     status: o,
     origin: (0, G.X5)(e, o),
     warnings: [ s ]
    };
   }
  });
var drawAll = (async function drawAll(e, n, t = []) {
   const {context: r, record: s} = n;
   const i = await (0, oe.yz)(e, n);
   const o = (0, D.Mt)(e, true);
   (0, oe.iq)(e.badges.filter(i.isRedacted), o);
   const a = {
    context: r,
    record: s,
    job: e.job,
    published: t,
    now: Date.now()
   };
   const {findings: d, notices: c} = await findStatuses(e.badges, a, i);
   const u = limiter();
   const f = await Promise.all(d.map((t => u((() => withBranchChecked(t, e, n))))));
   const l = e.badges.every(i.isRedacted);
   const h = (0, D.Mt)(e, l);
   const p = {
    serverUrl: r.serverUrl,
    own: {
     runId: r.run?.id,
     jobId: e.job.id
    },
    path: {
     template: h,
     isFlat: e.destination.kind === "gist"
    },
    redactedPath: o,
    values: await (0, L.E)(templatesOf(e, l), r, n.sources),
    privacy: i,
    logos: await (0, X.R$)(e.badges)
   };
   const g = f.map((e => draw(i.isRedactedInLog(e.definition) ? redactLog(e) : e, p)));
   refuseSamePath(g);
   return {
    badges: g,
    notices: c,
    template: h,
    redactedPaths: e.badges.filter(i.isRedacted).flatMap(({id: e}) => e ?? []),
    deferred: {
     ids: [],
     reason: ""
    }
   };
  });
var deferOtherBranches = (async function deferOtherBranches(e, n, {context: t, sources: r}) {
   const i = (0, s.l)(t);
   const isOther = (({badge: e, skipReason: n, subject: t}) => e !== undefined && n === undefined && t.branch !== i);
   if (n.destination.kind === "directory" || i === "" || !e.badges.some(isOther)) return e;
   const {defaultBranch: o} = await r.facts();
   if ((0, s.s)(o, t)) return e;
   const a = e.badges.map(e => isOther(e) ? {
    ...e,
    skipReason: `it shows ${shownBranch(e)}, and is left to the runs on ${o}`
   } : e);
   const d = e.badges.filter(isOther).map(({id: e}) => e);
   const c = `badges that do not show ${i}, the branch of this run, are left to the runs on ${o}`;
   return {
    ...e,
    badges: a,
    deferred: {
     ids: d,
     reason: c
    }
   };
  });
var findStatuses = (async function findStatuses(e, n, t) {
   const s = await collectAll(e, n);
   const i = [];
   const o = [];
   for (const [n, a] of e.entries()) {
    const e = s[n] ?? [];
    if (!(e instanceof r.UP)) {
     i.push(...e);
     continue;
    }
    const d = t.isRedactedInLog(a) ? redactedError(a) : e;
    if (a.kind !== "group") throw d;
    o.push(`The inherited badge "${a.id ?? ""}" is left out. ${d.message}`);
   }
   return {
    findings: i,
    notices: o
   };
  });
var withBranchChecked = (async function withBranchChecked(e, n, {context: t, record: s}) {
   const {branch: i} = e.definition.filters;
   if (i === undefined || n.token === "" || !mayBeMissing(e, i, {
    plan: n,
    context: t
   })) return e;
   const {repository: o} = e.subject;
   const {exists: a, names: d} = await s.branch(o, i);
   if (a) return e;
   const c = `There is no branch ${(0, r.hD)(i)} in ${o}.${(0, r.h)(i, d)}`;
   return {
    ...e,
    warnings: [ ...e.warnings, c ]
   };
  });
var refuseSamePath = (function refuseSamePath(e) {
   const n = new Map;
   for (const {id: t, path: s} of e) {
    const e = n.get(s);
    if (e !== undefined) {
     const n = e === t ? 'Give each its own "id".' : 'Add %{id} to "path".';
     throw new r.qh("invalid", `The badges "${e}" and "${t}" would both be the file ${s}. ${n}`);
    }
    if (s !== "") n.set(s, t);
   }
  });
var templatesOf = (function templatesOf(e, n) {
   const t = e.badges.flatMap((({link: e, source: n}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...n.kind === "pointer" ? [ n.imageUrl ] : [] ]));
   return [ (0, D.Mt)(e, n), ...t ];
  });
var draw = (function draw(e, n) {
   const {definition: t, status: r, origin: s, subject: i, shown: o, skipReason: a, defaults: d} = e;
   const {oneRun: c, lookedUp: u, showsUnfinished: f} = e;
   const {source: l, link: h} = t;
   const p = t.id ?? d.id;
   const g = {
    ...n.values,
    ...valuesOf(i, p)
   };
   const {link: w, warnings: m} = linkOf(e, {
    drawing: n,
    values: g
   });
   const b = n.privacy.isRedacted(t);
   const k = t.label ?? (b ? "build" : d.label);
   const y = l.kind === "pointer" ? l.imageUrl : undefined;
   const v = y === undefined ? undefined : fillUrl("image_url", y, g);
   const badgeIn = (e => (0, z.bN)(k, e, {
    ...t,
    logos: n.logos
   }));
   const $ = v === undefined ? badgeIn(r) : undefined;
   return {
    counts: e.counts,
    problem: e.problem,
    ...{
     id: p,
     status: r,
     origin: s,
     badge: $,
     link: w,
     shown: o,
     oneRun: c,
     lookedUp: u,
     showsUnfinished: f,
     skipReason: a,
     subject: i
    },
    name: t.name ?? ($ === undefined ? p : $.label || $.message),
    worse: () => r === undefined ? [] : (0, Y.BR)(r).map(badgeIn),
    kind: t.kind,
    originUrl: s?.runId === undefined ? undefined : `${n.serverUrl}/${i.repository}/actions/runs/${s.runId}`,
    isPinned: (t.filters.branch ?? t.filters.tag) !== undefined,
    path: $ === undefined ? "" : (0, D.XM)(b ? {
     ...n.path,
     template: n.redactedPath
    } : n.path, g),
    isSecret: n.privacy.isRedactedInLog(t),
    given: {
     link: h?.kind === "url" ? h.url : undefined,
     image: y
    },
    image: v?.text,
    warnings: [ ...e.warnings, ...m, ...v?.warnings ?? [], ...$ === undefined ? [] : (0, 
    z._I)(k, r, t) ]
   };
  });
var valuesOf = (function valuesOf({branch: e, workflow: n, job: t}, r) {
   return {
    branch: e,
    id: r,
    ...n === undefined ? {} : {
     workflow: (0, V.Vc)(n.path)
    },
    ...t === undefined ? {} : {
     job: (0, V.yR)(t.name)
    }
   };
  });
var linkOf = (function linkOf({definition: e, subject: n, defaults: t}, {drawing: r, values: s}) {
   const i = r.privacy.isRedacted(e);
   const o = e.link ?? {
    kind: i ? "none" : t.link
   };
   if (o.kind !== "url") return {
    link: (0, ie.f)(o.kind, {
     ...r,
     subject: n
    }),
    warnings: []
   };
   const {text: a, warnings: d} = fillUrl(e.source.kind === "pointer" ? "link_url" : "link", o.url, s);
   return {
    link: a,
    warnings: d
   };
  });
var publish = (async function publish(e, n) {
   const {context: t, sources: r} = n;
   const s = (0, i.fq)(t.repository);
   let o;
   try {
    const s = await (0, ue.yY)(e, {
     context: t,
     files: n.files,
     facts: () => r.facts()
    });
    o = s.plan;
    return await publishPlan(s, n);
   } catch (n) {
    throw (0, ae.O)(n, s, () => (0, ae.m)(o ?? (0, de.M)(e), s));
   }
  });
var publishPlan = (async function publishPlan({plan: e, notices: n, warnings: t, refusal: r}, s) {
   if (r !== undefined) return {
    ...(0, N.hT)(r, e, await drawOffline(e, s)),
    notices: n,
    warnings: t
   };
   const i = new Set;
   const o = new Set;
   let a = await drawOwn(e, s);
   const d = await s.open(e);
   const c = {
    draft: await draftOf(a.badges, e),
    async redraw(n) {
     for (const e of n) o.add(e);
     s.record.forget();
     a = await drawOwn(e, s, [ ...o ].map(fe.Kk));
     return draftOf(a.badges, e);
    },
    hasNewerRun: (e => hasNewerRun(e, s))
   };
   const u = new Set;
   const f = {
    plan: e,
    ports: s,
    place: d,
    existing: u,
    drawn: (() => a),
    note: e => void i.add(e)
   };
   const {publication: l, readme: h, readmeRefusal: p, problem: g} = await write(f, c);
   if (l.newerRunsUnknown) i.add(he);
   const w = (0, N.EI)(e, a.badges, {
    place: d,
    publication: l,
    existing: u,
    readme: h
   });
   const m = {
    readmeRefusal: p,
    notes: [ ...i, ...leftNotes(a), ...p === undefined ? [] : [ p.message ] ],
    notices: [ ...n, ...a.notices, ...idle(e) ],
    warnings: t
   };
   const b = await withReasons(w.badges, s);
   return {
    ...concluded({
     ...w,
     badges: b
    }, {
     problem: g,
     drawn: a,
     context: s.context
    }),
    ...m
   };
  });
var concluded = (function concluded(e, {problem: n, drawn: t, context: r}) {
   if (n !== undefined) {
    const t = (0, w.Do)(n, r);
    return t === undefined ? (0, N.gz)(n, e) : (0, N.p6)(t, e);
   }
   const {ids: s, reason: i} = t.deferred;
   const o = s.length > 0 && s.length === t.badges.filter(({badge: e}) => e !== undefined).length;
   return o && e.result === "skipped" ? (0, N.p6)(i, e) : e;
  });
var leftNotes = (function leftNotes({deferred: {ids: e, reason: n}}) {
   return e.length === 0 ? [] : [ `${n.replace(/^b/, "B")}: ${e.join(", ")}.` ];
  });
var withReasons = (async function withReasons(e, {record: n}) {
   let t = 0;
   return Promise.all(e.map((async e => {
    const {changed: r, status: s, origin: i, subject: o} = e;
    if (!r || s === undefined || i === undefined || !(0, G.PR)(s, i)) return e;
    if (++t > le) return e;
    return {
     ...e,
     origin: await (0, G.ZI)({
      status: s,
      origin: i,
      repository: o.repository
     }, n)
    };
   })));
  });
var write = (async function write(e, n) {
   const {plan: t, ports: s, place: o, drawn: a} = e;
   const d = changesOtherFiles(t) || a().badges.some((({skipReason: e}) => e !== undefined));
   let c = N.K$;
   try {
    const t = d ? await otherChanges(e) : undefined;
    c = await o.target.publish({
     ...n,
     otherChanges: t
    });
    return {
     publication: c,
     ...await readmesOf((() => updateReadmes(e)))
    };
   } catch (e) {
    const n = (0, i.fq)(s.context.repository);
    const o = (0, ae.O)(e, n, () => (0, ae.m)(t, n));
    if (!(o instanceof r.qh)) throw o;
    return {
     publication: c,
     problem: o
    };
   }
  });
var readmesOf = (async function readmesOf(e) {
   try {
    return {
     readme: await e()
    };
   } catch (e) {
    if (!(e instanceof r.qh) || e.code !== "policy") throw e;
    return {
     readmeRefusal: new r.qh("policy", `README files are left as they are: ${e.message}`)
    };
   }
  });
var idle = (function idle({destination: e, index: n, prune: t}) {
   const r = [ ...n ? [ '"index"' ] : [], ...t ? [ '"prune"' ] : [] ];
   return e.kind === "gist" && r.length > 0 ? [ `${r.join(" and ")} of "publish" do nothing in a gist.` ] : [];
  });
var filesOf = (function filesOf(e, {formats: n}) {
   const t = e.flatMap((({badge: e, worse: t, path: r, shown: s, oneRun: i, lookedUp: o, showsUnfinished: a, skipReason: d}) => {
    if (e === undefined || d !== undefined) return [];
    return n.map((async n => {
     const d = {
      path: `${r}.${n}`,
      text: await (0, ce.XX)(e, n),
      runs: s.map(fe.X8),
      ...o === undefined ? {} : {
       lookedUp: o.map(fe.X8)
      }
     };
     const c = i === undefined ? {} : {
      sourceRun: i
     };
     const draw = () => Promise.all(t().map(e => (0, ce.XX)(e, n)));
     return {
      ...d,
      ...c,
      ...a ? {
       worse: draw
      } : {}
     };
    }));
   }));
   return Promise.all(t);
  });
var draftOf = (async function draftOf(e, n) {
   const t = e.flatMap((({shown: e, skipReason: n}) => n === undefined ? e.map(fe.X8) : []));
   const r = [ ...new Set(t) ].map((e => `Badge-Run: ${e}`)).join("\n");
   return {
    files: await filesOf(e, n),
    message: {
     headline: fe.ZS,
     body: r
    }
   };
  });
var hasNewerRun = (async function hasNewerRun(e, {context: n, record: t}) {
   try {
    const r = (0, i.fq)(n.repository);
    return await (0, Q.pe)(t.newerRuns(r, e), e, lastAttemptOf(r, t));
   } catch (e) {
    if (!(e instanceof r.qh) || e.kind === "outage" || e.kind === "signal") throw e;
    return undefined;
   }
  });
  t.d(n, {
   m: (() => publish)
  });
  var r = t(3916);
  var s = t(788);
  var i = t(4087);
  var o = t(8002);
  var a = t(8534);
  const d = {
   markdown: /^[ \t]*$/,
   html: /^[ \t]*$/,
   asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
   rst: /^[ \t]*(?:\.\.[ \t]*)?$/
  };
  function snippetFor(e, n) {
   return (0, a.UA)((0, a.CE)(e), n);
  }
  const c = {
   markdown: "",
   html: "",
   asciidoc: "// ",
   rst: ".. "
  };
  const u = /\r\n|\n|\r/;
  function updateBlock(e, n, t) {
   const r = (0, a.CE)(t);
   const {from: s, to: i} = findInside(e, t, c[r]);
   const [o, l, h] = [ e.slice(0, s), e.slice(s, i), e.slice(i) ];
   const p = (u.exec(l) ?? u.exec(e))?.[0] ?? "\n";
   const g = d[r].exec(lastLine(o.slice(0, o.lastIndexOf("\x3c!--"))))?.[0];
   const w = r === "markdown" && f.test(lastParagraph(o));
   const m = w || r === "rst" ? p + p : p;
   const b = r === "rst" ? p + p : p;
   const k = w ? "" : indentation(g);
   const y = withoutMarkers(n).split("\n").map(e => e === "" ? "" : k + e).join(p);
   const v = n === "" ? p : m + y + b;
   return o + trailingBlanks(l) + v + endLead(l, r, g) + h;
  }
  const f = /^[ \t]*<\/?[a-z]/im;
  const lastLine = e => e.split(u).at(-1) ?? "";
  const lastParagraph = e => e.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/).at(-1) ?? "";
  const indentation = e => /^[ \t]*/.exec(e ?? "")?.[0] ?? "";
  const trailingBlanks = e => /^[ \t]+(?=[\r\n])/.exec(e)?.[0] ?? "";
  function endLead(e, n, t) {
   const r = u.test(e) ? d[n].exec(lastLine(e)) : null;
   return r?.[0] ?? t ?? "";
  }
  const l = {
   start: "\x3c!-- badges:start --\x3e",
   end: "\x3c!-- badges:end --\x3e"
  };
  const h = /<!--[ \t]*badges:(start|end)[ \t]*-->/g;
  const p = {
   ...{
    start: "start",
    begin: "start",
    beginning: "start",
    open: "start",
    opening: "start"
   },
   ...{
    end: "end",
    stop: "end",
    finish: "end",
    close: "end",
    closing: "end"
   }
  };
  const g = /<[ \t]{0,3}!?[ \t]{0,3}-{1,3}[ \t]*\/?badges?([ \t]{0,3}[:;=_./ \t-][ \t]{0,3})([a-z]+)\b(?:[ \t]{0,3}-{0,3}[ \t]{0,3}>)?/gi;
  function findInside(e, n, t) {
   const s = [ ...e.matchAll(h) ].map(e => markerOf(e, e[1] === "end" ? "end" : "start"));
   const fail = e => new r.qh("invalid", `${n}: ${e}`);
   const at = ({from: n}) => `line ${lineOf(e, n)}`;
   for (const e of [ "start", "end" ]) {
    const n = s.filter(n => n.edge === e);
    if (n.length > 1) throw fail(`${l[e]} is in the file ${n.length} times (${n.map(at).join(", ")}). Keep one.`);
   }
   const [i, o] = s;
   const a = i !== undefined && o !== undefined ? {
    from: i.to,
    to: o.from
   } : undefined;
   const d = lookalikesIn(e).filter(({from: e, to: n}) => !s.some(t => e < t.to && t.from < n));
   const c = d.find(({from: e, isTight: n}) => a === undefined || n && !isIn(e, a));
   if (c !== undefined) {
    throw fail(`${(0, r.hD)(c.text)} (${at(c)}) is not a marker. Did you mean ${(0, 
    r.hD)(l[c.edge])}?`);
   }
   if (i === undefined) {
    throw fail(`there is no block for badges. Add ${t}${l.start} and ${t}${l.end} where the badges belong, each on its own line.`);
   }
   if (o === undefined || a === undefined) {
    const e = i.edge === "start" ? `${l.end} is missing after it` : `${l.start} is missing before it`;
    throw fail(`${l[i.edge]} (${at(i)}) has no counterpart: ${e}.`);
   }
   if (i.edge === "end") {
    throw fail(`${l.end} (${at(i)}) comes before ${l.start} (${at(o)}). Swap them.`);
   }
   return a;
  }
  function withoutMarkers(e) {
   return e.replace(h, e => e.replace("\x3c!--", "<! --"));
  }
  function markerOf(e, n) {
   const [t] = e;
   return {
    edge: n,
    text: t,
    from: e.index,
    to: e.index + t.length
   };
  }
  function lookalikesIn(e) {
   return [ ...e.matchAll(g) ].flatMap(e => {
    const [, n, t = ""] = e;
    const s = (0, r.pA)(t, Object.keys(p));
    const i = s === undefined ? undefined : p[s];
    return i === undefined ? [] : [ {
     ...markerOf(e, i),
     isTight: n === ":"
    } ];
   });
  }
  const isIn = (e, {from: n, to: t}) => n <= e && e < t;
  function lineOf(e, n) {
   return e.slice(0, n).split(/\r\n|\n|\r/).length;
  }
  var w = t(1602);
  const m = String.raw`(?:\d+(?:\.\d+)?|\.\d+)`;
  const b = String.raw`[\da-z]{4,7}`;
  const k = String.raw`#[\da-f]{6}(?:[\da-f]{2})?`;
  const y = `(?:[^<>&"]|&(?:amp|lt|gt|#34);)*`;
  const v = String.raw`(?:<stop(?: (?:offset|stop-color|stop-opacity)="[#.\da-f]+")+/>)+`;
  const $ = `(?:<image x="${m}" y="${m}" width="14" height="14" href="data:image/[^"<>&]+"/>)?`;
  const x = `(?:<rect(?: x="${m}")? width="${m}" height="${m}" fill="${k}"/>)*`;
  const j = String.raw`<text(?: (?:x|y|textLength|letter-spacing|font-weight|transform|fill|fill-opacity|filter)="[#.\w()]+")+>${y}</text>`;
  const R = String.raw`<filter id="b(?<flat>${b})"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s\k<flat>" x2="0" y2="100%">${v}</linearGradient><clipPath id="r\k<flat>"><rect width="${m}" height="${m}" rx="[34]"/></clipPath><g clip-path="url\(#r\k<flat>\)">${x}<rect width="${m}" height="${m}" fill="url\(#s\k<flat>\)"/></g>`;
  const O = `<g shape-rendering="crispEdges">${x}</g>`;
  const S = String.raw`<g transform="scale\(\.1\)"><g fill="#(?:010101|ccc)">(?:${j}){2}</g>${j}</g>`;
  const q = `(?:${R}|${O})<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="1[01]0">${$}(?:${S}|${j}){0,2}</g>`;
  const M = String.raw`<rect x="${m}" y="\.5" width="${m}" height="19" rx="2" fill="#fafafa"/><rect x="${m}" y="7\.5" width="\.5" height="5" stroke="#fafafa"/><path d="M${m} 6\.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
  const P = String.raw`<linearGradient id="a(?<social>${b})" x2="0" y2="100%">${v}</linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x="\.5" y="\.5" width="${m}" height="19" rx="2"/>(?:${M})?</g>${$}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px"><rect stroke="#d5d5d5" fill="url\(#a\k<social>\)" x="\.5" y="\.5" width="${m}" height="19" rx="2"/>(?:${j}){0,4}</g>`;
  const U = new RegExp(String.raw`^<svg xmlns="http://www\.w3\.org/2000/svg" width="${m}" height="(?:18|20|28)" role="img" aria-label="(?<name>${y})"><title>\k<name></title>(?:${q}|${P})</svg>\n$`);
  const B = 128 * 1024;
  function readPicture(e) {
   const n = e.length > B ? undefined : U.exec(e)?.groups;
   if (n === undefined) return undefined;
   const t = recognize_unescape(n["name"] ?? "");
   const r = [ ...e.matchAll(/<rect[^<>]* fill="(#[\da-f]{6,8})"\/>/g) ].map(([, e = ""]) => e);
   const s = n["social"] === undefined ? r.at(-1) ?? null : null;
   const i = recognize_unescape(/<text[^<>]*>([^<]*)</.exec(e)?.[1] ?? "");
   return {
    ...splitName(t, i),
    color: s
   };
  }
  const A = {
   "&amp;": "&",
   "&lt;": "<",
   "&gt;": ">",
   "&#34;": '"'
  };
  const recognize_unescape = e => e.replace(/&[^&;]+;/g, e => A[e] ?? e);
  function splitName(e, n) {
   for (let t = e.indexOf(": "); t !== -1; t = e.indexOf(": ", t + 1)) {
    const r = e.slice(0, t);
    if (r.toUpperCase() === n.toUpperCase()) return {
     label: r,
     message: e.slice(t + 2)
    };
   }
   return {
    label: "",
    message: e
   };
  }
  const I = /^schemaVersion,label,message,color(?:,labelColor)?(?:,style)?$/;
  const C = [ undefined, "flat-square", "plastic", "for-the-badge", "social" ];
  function isEndpoint(e) {
   const n = parsed(e);
   if (typeof n !== "object" || n === null || `${JSON.stringify(n)}\n` !== e) return false;
   if (!I.test(Object.keys(n).join())) return false;
   const t = new Map(Object.entries(n));
   const isColor = e => typeof e === "string" && new RegExp(`^${k}$`).test(e);
   return t.get("schemaVersion") === 1 && [ t.get("label"), t.get("message") ].every(e => typeof e === "string") && isColor(t.get("color")) && (!t.has("labelColor") || isColor(t.get("labelColor"))) && C.includes(t.get("style"));
  }
  function parsed(e) {
   try {
    return JSON.parse(e);
   } catch {
    return undefined;
   }
  }
  function isOurs(e, n) {
   return e.endsWith(".json") ? isEndpoint(n) : readPicture(n) !== undefined;
  }
  const T = {
   page: "README.md",
   data: "badges.json"
  };
  const F = "\x3c!-- publish-badges:index --\x3e";
  const _ = 'Move it, or turn "publish.index" off.';
  function sorted(e) {
   return [ ...e ].sort((e, n) => e.path < n.path ? -1 : e.path > n.path ? 1 : 0);
  }
  function writeData(e) {
   const n = sorted(e).map(e => Object.fromEntries(a.cJ.map(n => [ n, e[n] ])));
   return `${JSON.stringify(n, null, 2)}\n`;
  }
  function readData(e) {
   if (e === undefined) return [];
   const n = index_page_parsed(e);
   if (!Array.isArray(n) || !n.every(isRecord)) {
    throw new r.qh("refused", `This action did not write the file ${T.data} at the target, so it is left as it is. ${_}`);
   }
   return n;
  }
  function index_page_parsed(e) {
   try {
    return JSON.parse(e);
   } catch {
    return undefined;
   }
  }
  const E = [ "status", "label", "message", "color", "link_url", "rendered_link_url" ];
  function isRecord(e) {
   if (typeof e !== "object" || e === null) return false;
   const n = new Map(Object.entries(e));
   const isSound = e => typeof n.get(e) === "string" || n.get(e) === null && E.includes(e);
   return a.cJ.every(isSound) && /^(?:project|group)$/.test(String(n.get("kind")));
  }
  function writePage(e) {
   const n = new Map;
   for (const t of sorted(e)) {
    const e = t.path.slice(0, Math.max(0, t.path.lastIndexOf("/")));
    const r = n.get(e) ?? [];
    r.push(t);
    n.set(e, r);
   }
   const t = [ ...n ].map(([e, n]) => section(e, n));
   const r = `Written by publish-badges with every publication, which overwrites changes made by hand. The same as data: [${T.data}](${T.data}).`;
   return [ `# Badges\n\n${F}\n\n${r}\n`, ...t ].join("\n");
  }
  function refuseForeignPage(e) {
   if (e === undefined || e.split(/\r?\n/).includes(F)) return;
   throw new r.qh("refused", `This action did not write the file ${T.page} at the target, so it is left as it is. ${_}`);
  }
  function section(e, n) {
   const t = e === "" ? [] : [ `## ${(0, a.pj)(e)}\n` ];
   return [ ...t, ...n.map(entry) ].join("\n");
  }
  function entry({id: e, name: n, path: t, rendered_link_url: r, markdown: s}) {
   const i = t.split("/").map(encodeURIComponent).join("/");
   const o = t.endsWith(".svg") ? (0, a.UA)("markdown", [ {
    alt: n,
    image: i,
    link: r
   } ]) : `[${(0, a.pj)(t)}](${(0, a.j_)(i)})`;
   const d = s.replace(/[\r\n]+/g, " ");
   const c = "`".repeat(Math.max(3, ...[ ...d.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
   return `### ${(0, a.pj)(n) || (0, a.pj)(e)}\n\n${o}\n\n${c}markdown\n${d}\n${c}\n`;
  }
  function indexChanges(e, n) {
   return async (t, r) => {
    refuseCollision(r);
    const [s, i] = await Promise.all([ t.files(), t.texts(Object.values(T)) ]);
    refuseForeignPage(i.get(T.page));
    const o = new Set(r.paths.filter(e => !r.superseded.includes(e)));
    const a = new Map;
    for (const e of readData(i.get(T.data))) {
     if (s.has(e.path)) a.set(stemOf(e.path), e);
    }
    for (const n of e()) {
     if (isFiled(n) && o.has(n.path)) a.set(stemOf(n.path), n);
    }
    const d = [ ...s.keys() ].filter(e => e.endsWith(".svg") && !a.has(stemOf(e)));
    const c = [ ...a.values(), ...await recordsFromPictures(d, t, n) ];
    const u = [ {
     path: T.page,
     text: writePage(c)
    }, {
     path: T.data,
     text: writeData(c)
    } ];
    return {
     files: u,
     removed: []
    };
   };
  }
  const isFiled = e => e.path !== null;
  const stemOf = e => e.replace(/\.(?:svg|json)$/, "");
  function refuseCollision({paths: e}) {
   if (!e.includes(T.data)) return;
   throw new r.qh("invalid", `"publish.index" writes the file ${T.data}, which is also the path of a badge: change the "id" or "path" of that badge.`);
  }
  async function recordsFromPictures(e, n, t) {
   if (e.length === 0) return [];
   const r = await n.texts(e);
   return [ ...r ].flatMap(([e, n]) => {
    const r = readPicture(n);
    return r === undefined ? [] : recordFrom(e, r, t(e));
   });
  }
  function recordFrom(e, {label: n, message: t, color: r}, s) {
   const i = n || t;
   const o = {
    link_url: null,
    image_url: s,
    rendered_link_url: null,
    rendered_image_url: s
   };
   const d = (0, a.UA)("markdown", [ {
    alt: i,
    image: s,
    link: null
   } ]);
   const c = stemOf(e).slice(e.lastIndexOf("/") + 1);
   return {
    id: c,
    name: i,
    kind: "project",
    status: null,
    label: n,
    message: t,
    color: r,
    ...o,
    path: e,
    markdown: d
   };
  }
  var L = t(7813);
  var D = t(9455);
  function pruneChanges(e) {
   refuseSharedPath(e);
   const n = new Map;
   return async (t, r) => {
    const s = pruneCandidates([ ...(await t.files()).keys() ], r, e);
    const i = new Set(s.flatMap(({branches: e}) => e).filter(e => !n.has(e)));
    const o = i.size === 0 ? i : await e.exists([ ...i ]);
    for (const e of i) n.set(e, o.has(e));
    const a = s.filter(({branches: e}) => !e.some(e => n.get(e))).map(({path: e}) => e);
    const d = a.length === 0 ? [] : [ ...await t.texts(a) ];
    return {
     files: [],
     removed: d.filter(([e, n]) => isOurs(e, n)).map(([e]) => e)
    };
   };
  }
  function pruneCandidates(e, n, {template: t, values: r, ...s}) {
   const i = (0, D.LL)(t.replace(/\.svg$/, ""), r);
   const o = new Set([ ...n.paths.map(prune_stemOf), ...s.redactedPaths ]);
   const a = new Set(s.ids);
   const isWanted = ({branch: e, id: n}) => {
    const {branches: t} = s;
    const r = t === undefined || e !== undefined && t.includes(e);
    return !r || n === undefined || a.has(n) || a.has(n.slice(0, Math.max(0, n.lastIndexOf("/"))));
   };
   return e.flatMap(e => {
    if (!/\.(?:svg|json)$/.test(e) || e === T.data || o.has(prune_stemOf(e))) return [];
    const n = (0, D.B6)(prune_stemOf(e), i) ?? [];
    const t = n.filter(isWanted);
    if (n.length === 0 || t.some(({branch: e}) => e === undefined)) return [];
    return {
     path: e,
     branches: t.flatMap(({branch: e}) => e ?? [])
    };
   });
  }
  const prune_stemOf = e => e.replace(/\.(?:svg|json)$/, "");
  function hasOwnFolder(e) {
   const [n = ""] = e.split(/%\{(?:branch|id|workflow|job)\}/, 1);
   const [, ...t] = n.split(/%\{project_(?:path|id|name|title)\}/);
   return t.join("").includes("/");
  }
  function refuseSharedPath({template: e, shared: n}) {
   if (!n || hasOwnFolder(e)) return;
   throw new r.qh("invalid", `"publish.prune": the path ${(0, r.hD)(e)} does not distinguish this repository's badges from those of other repositories. Start it with a folder of its own, such as %{project_name}/%{branch}/%{id}.`);
  }
  var N = t(4585);
  async function otherChanges(e) {
   const {plan: n, place: t} = e;
   if (!n.index && !n.prune || n.destination.kind === "gist") return findSkipped(e);
   const records = () => shownBy(e).filter(({file: e}) => e !== "").map(N.zv);
   const r = n.prune ? [ pruneChanges(await pruneOptions(e)) ] : [];
   const s = n.index ? [ indexChanges(records, e => t.address(e)) ] : [];
   return combineChanges(findSkipped(e), ...r, ...s);
  }
  function findSkipped({plan: e, drawn: n, existing: t}) {
   return async r => {
    const s = n().badges.filter(e => e.skipReason !== undefined);
    const i = s.length === 0 ? new Map : await r.files();
    for (const {path: n} of s) for (const r of e.formats) if (i.has(`${n}.${r}`)) t.add(`${n}.${r}`);
    return {
     files: [],
     removed: []
    };
   };
  }
  const shownBy = ({plan: e, place: n, drawn: t, existing: r}) => (0, N.YZ)(t().badges, e, {
   place: n,
   publication: N.K$,
   existing: r
  }).filter(({imageUrl: e}) => e !== "");
  async function pruneOptions({plan: e, ports: n, drawn: t}) {
   const {context: r, sources: s} = n;
   const {template: o, redactedPaths: a} = t();
   const {defaultBranch: d} = await s.facts();
   const c = e.destination.kind === "branch" ? e.destination.repository : undefined;
   const u = (0, i.fq)(r.repository);
   return {
    template: o,
    values: await (0, L.E)([ o ], r, s),
    redactedPaths: a,
    shared: c !== undefined && c.toLowerCase() !== u.toLowerCase(),
    ids: e.badges.flatMap(({id: e}) => e ?? []),
    branches: r.branch === d ? undefined : [ r.branch ],
    exists: e => n.exists(e)
   };
  }
  const W = {
   headline: "Update the badges of the README [skip ci]",
   body: ""
  };
  
  async function otherBranchReason({plan: e, ports: n, drawn: t}) {
   if (e.destination.kind === "directory") return undefined;
   const {defaultBranch: r} = await n.sources.facts();
   const i = (0, s.l)(n.context);
   if (i !== "" && !(0, s.s)(r, n.context)) return `this run is on ${i}, and README files show ${r}`;
   const o = t().badges.find(({image: e, isPinned: n, subject: t}) => e === undefined && !n && t.branch !== r);
   return o && `the badge "${o.id}" shows ${o.subject.branch}, and README files show ${r}`;
  }
  async function addressesFrom({plan: e, ports: n, place: t}) {
   const {destination: r} = e;
   const s = (0, i.fq)(n.context.repository).toLowerCase();
   if (r.kind === "directory") return (e, n) => "../".repeat(n.split("/").length - 1) + t.address(e);
   if (r.kind === "gist" || (r.repository ?? s).toLowerCase() !== s) return e => t.address(e);
   const {defaultBranch: a} = await n.sources.facts();
   return (e, n) => (0, o.Fl)({
    branch: r.branch,
    path: e
   }, {
    defaultBranch: a,
    path: n
   });
  }
  function readmeChanges(e, n) {
   return async t => {
    const s = await t.texts(e);
    const i = e.map(e => {
     const t = s.get(e);
     if (t === undefined) {
      throw new r.qh("not-found", `There is no README file ${e} on the default branch, or it is not a text file. Use one that exists, such as README.md.`);
     }
     return {
      path: e,
      text: updateBlock(t, n(e), e),
      before: t
     };
    });
    const o = i.filter(({text: e, before: n}) => e !== n);
    return {
     files: o.map(({path: e, text: n}) => ({
      path: e,
      text: n
     })),
     removed: []
    };
   };
  }
  function combineChanges(...e) {
   return async (n, t) => {
    const r = [];
    const s = new Set;
    for (const i of e) {
     const e = await i(without(s, n), t);
     r.push(...e.files);
     for (const n of e.removed) s.add(n);
    }
    return {
     files: r,
     removed: [ ...s ]
    };
   };
  }
  function without(e, n) {
   if (e.size === 0) return n;
   return {
    files: async () => new Map([ ...await n.files() ].filter(([n]) => !e.has(n))),
    texts: t => n.texts(t.filter(n => !e.has(n)))
   };
  }
  var G = t(9162);
  
  var z = t(245);
  var V = t(4394);
  var X = t(831);
  var K = t(9687);
  var Y = t(8514);
  const Z = {
   id: 0,
   attempt: 0
  };
  
  
  
  
  
  
  
  function namedAfter(e, n) {
   return t => ({
    ...t,
    subject: {
     ...t.subject,
     workflow: undefined,
     environment: n
    },
    defaults: {
     id: (0, V.yR)(e),
     label: e,
     link: "repository"
    }
   });
  }
  
  
  var Q = t(8878);
  
  
  async function selectJobs(e, {run: n, repository: t}, {definition: {job: s}, sources: i}) {
   if (s === undefined) return {
    selected: e,
    warnings: []
   };
   const o = e.filter(({name: e}) => (0, K.Re)(e, s));
   if (o.length > 0) return {
    selected: o,
    warnings: []
   };
   const {path: a} = n.workflow;
   const d = a.startsWith(".github/workflows/");
   const c = d ? await i.record.jobNames(t, {
    path: a,
    sha: n.sha
   }) : new Map;
   const u = c.get(s);
   const f = u === undefined ? [] : e.filter(e => (0, K.Re)(e.name, u));
   if (f.length > 0) return {
    selected: f,
    warnings: []
   };
   const l = [ ...e.flatMap(e => (0, K.rP)(e.name)), ...c.keys() ];
   return {
    selected: [],
    warnings: [ (0, r.mX)("job", s, l) ]
   };
  }
  function currentMembers(e, {run: n, selected: t}, {definition: r, sources: {context: s, job: i}}) {
   const o = n.id === s.run?.id ? {
    runner: s.runner,
    ...i
   } : {};
   const a = (0, K.gq)(e, o);
   const d = r.job === undefined || a !== undefined && t.includes(a);
   return (0, K.nm)(t, d ? o : {}, r.judging.inProgress);
  }
  function summedUp(e, {judging: n}) {
   const t = e.length > 0 && e.every(e => n.ignore.includes(e));
   return t ? (0, Y.QZ)(e) : (0, Y.cz)(e, n);
  }
  
  
  async function jobBadges(e, n, {definition: t, sources: r}) {
   const {context: s, job: i, now: o} = r;
   const {judging: a} = t;
   const {repository: d} = n.subject;
   const c = await jobsOf(e, d, r);
   const u = e.id === s.run?.id;
   const f = u ? (0, K.gq)(c, {
    runner: s.runner,
    ...i
   }) : undefined;
   const {selected: l} = await selectJobs(c, {
    run: e,
    repository: d
   }, {
    definition: t,
    sources: r
   });
   const h = slugsOf(c);
   return l.flatMap(t => {
    if (t === f) return [];
    const r = (u ? K.NL : K.WB)(t, a.inProgress);
    const s = !t.completed && r === "unknown";
    const i = u ? r : (0, Y.aQ)(r, e.at, {
     ...a,
     now: o
    });
    if (s || a.ignore.includes(i)) return [];
    const d = {
     ...n.subject,
     job: {
      name: t.name,
      id: t.id
     }
    };
    const c = n.oneRun && {
     ...n.oneRun,
     cancelled: i === "cancelled"
    };
    const l = {
     ...n.origin,
     because: (0, G.qo)([ {
      name: t.name,
      status: i
     } ], i)
    };
    return [ {
     ...n,
     status: i,
     subject: d,
     oneRun: c,
     origin: l,
     warnings: [],
     jobSlug: h.get(t) ?? (0, V.yR)(t.name)
    } ];
   });
  }
  function slugsOf(e) {
   const n = [ ...e ].sort((e, n) => e.name < n.name ? -1 : e.name > n.name ? 1 : e.id - n.id);
   const t = new Set;
   const r = new Map;
   for (const e of n) {
    const n = (0, V.yR)(e.name);
    let s = n;
    for (let e = 2; t.has(s); e++) s = `${n}-${String(e)}`;
    t.add(s);
    r.set(e, s);
   }
   return r;
  }
  var H = t(2420);
  
  function coversAllBranches({sha: e, runNumber: n, runId: t, event: r}) {
   return e !== undefined || n !== undefined || t !== undefined || r?.every(Q.ld) === true;
  }
  
  
  const isOwnRepository = (e, n) => e.toLowerCase() === (0, i.fq)(n.repository).toLowerCase();
  async function isRunOf({workflow: e}, n, {context: t, record: r}) {
   if (matchesWorkflow(n, {
    ...e,
    name: ""
   })) return true;
   if (/^\d+$|\.ya?ml$/i.test(n)) return false;
   return (await r.workflow((0, i.fq)(t.repository), n)).id === e.id;
  }
  function currentRun(e, n, t) {
   const s = ownRun(t);
   if (e === "" && s === undefined) throw new r.qh("invalid", 'There is no current run (GITHUB_RUN_ID is not set): set "status", "needs", "workflow" or "message".');
   return {
    runs: followedBy(s, e === "" ? undefined : () => t.record.runs(e, n)),
    ownId: s?.id
   };
  }
  async function* followedBy(e, n) {
   if (e !== undefined) yield e;
   if (n !== undefined) for await (const t of n()) if (t.id !== e?.id) yield t;
  }
  
  
  function newerOf(e, n) {
   if (e.completed && e.attempt >= n.attempt) return e;
   return {
    ...n,
    isLatestAttempt: e.attempt <= n.attempt
   };
  }
  
  async function isOwnWorkflow(e, {repository: n}, {context: {workflow: t, triggering: r}, record: s}) {
   if (t === undefined) return false;
   if (!/^\d+$/.test(e)) return matchesWorkflow(e, {
    id: 0,
    ...t
   });
   const i = e === String(r?.workflow.id) ? r?.workflow : undefined;
   return (i ?? await s.workflow(n, e)).path === t.path;
  }
  
  
  
  
  
  
  var J = t(3399);
  var ee = t(6285);
  async function reportFinding(e, {files: n, measure: r}, s) {
   const {readReports: i} = await Promise.all([ t.e(800), t.e(528) ]).then(t.bind(t, 3767));
   const {workspace: o} = s;
   const a = await i({
    workspace: o,
    patterns: n,
    ...r === undefined ? {} : {
     measure: r
    }
   });
   switch (a.kind) {
   case "tests":
    return testsFinding(e, a, s);

   case "coverage":
    return coverageFinding(e, a, s);

   case "problem":
    {
     const n = r === undefined && isAboutTests(e) ? "tests" : "coverage";
     const t = `The badge "${e.id ?? n}" is left as it is: ${a.problem}`;
     const i = named(n, givenFinding(e, {
      status: undefined
     }, s));
     return {
      ...i,
      shown: [],
      oneRun: undefined,
      skipReason: "its report cannot be read",
      problem: t
     };
    }
   }
  }
  const isAboutTests = ({id: e, label: n}) => /test/i.test(`${e ?? ""} ${n ?? ""}`);
  const named = (e, n) => ({
   ...n,
   defaults: {
    ...n.defaults,
    id: e,
    label: e
   }
  });
  function testsFinding(e, {passed: n, failed: t, skipped: r, total: s}, i) {
   const o = {
    passed: n,
    failed: t,
    skipped: r,
    total: s
   };
   const a = (0, ee._q)(o);
   const d = filled(e.message, {
    ...o,
    value: n
   }) ?? (a === undefined ? undefined : e.messages[a]) ?? (0, ee.VI)(o);
   const c = a === undefined ? undefined : {
    from: "report files"
   };
   return {
    ...named("tests", givenFinding({
     ...e,
     message: d
    }, {
     status: a,
     origin: c
    }, i)),
    counts: o
   };
  }
  function coverageFinding(e, {percentage: n, covered: t, total: r}, s) {
   const i = {
    value: n,
    ...t === undefined ? {} : {
     covered: t
    },
    ...r === undefined ? {} : {
     total: r
    }
   };
   const o = filled(e.message, i) ?? (0, ee.aH)(n);
   const a = e.color ?? (0, J.gM)(e.colorSteps ?? ne, String(n));
   const d = {
    ...e,
    message: o,
    color: a,
    colorSteps: undefined
   };
   return {
    ...named("coverage", givenFinding(d, {
     status: undefined
    }, s)),
    counts: i
   };
  }
  const ne = ee.t7.flatMap((([e, n]) => {
   const t = (0, J.H0)(n);
   return t === undefined ? [] : [ [ e, t ] ];
  }));
  function filled(e, n) {
   return e?.replace(/%\{(value|passed|failed|skipped|covered|total)\}/g, (e, t) => n[t] === undefined ? e : String(n[t]));
  }
  async function reportedDeployment(e, {filters: n, judging: t}, {context: s, record: o, now: a}) {
   const d = n.repository ?? (0, i.fq)(s.repository);
   const c = n.branch ?? n.tag;
   const u = {
    environment: e,
    ...c === undefined ? {} : {
     ref: c
    },
    ...n.sha === undefined ? {} : {
     sha: n.sha
    }
   };
   const f = await o.deployment(d, u);
   if (f !== undefined) {
    const n = (0, Y.aQ)(f.status, f.at, {
     ...t,
     now: a
    });
    const r = t.ignore.includes(n) ? {
     skipReason: `the status ${n} is ignored`
    } : {};
    return {
     status: n,
     origin: {
      from: `the deployment to ${e}`
     },
     warnings: [],
     ...r
    };
   }
   const l = await o.environments(d);
   return {
    status: "unknown",
    origin: {
     from: undefined,
     because: `no deployment to ${e}`
    },
    warnings: l.includes(e) ? [] : [ (0, r.mX)("environment", e, l) ]
   };
  }
  async function reportedChecks(e, {filters: n, judging: t}, {context: s, record: o, now: a}) {
   const {sha: d, branch: c, tag: u} = n;
   const f = s.event === "workflow_run" ? s.triggering?.sha ?? s.sha : s.sha;
   const l = await o.checks(n.repository ?? (0, i.fq)(s.repository), d ?? refOf(c, u) ?? f);
   const h = l.filter(({name: n}) => (0, K.Re)(n, e));
   const p = h.map(e => {
    const n = e.completed || t.inProgress === "show";
    return {
     ...e,
     status: n ? (0, Y.aQ)(e.status, e.at, {
      ...t,
      now: a
     }) : "unknown"
    };
   });
   const g = (0, Y.cz)(p.map(e => e.status), t);
   const w = h.length === 0 ? [ (0, r.mX)("check", e, l.map(({name: e}) => e)) ] : [];
   return {
    status: g,
    origin: (0, G.FY)(p, g),
    warnings: w
   };
  }
  function refOf(e, n) {
   if (e !== undefined) return `heads/${e}`;
   return n === undefined ? undefined : `tags/${n}`;
  }
  const te = 5;
  
  
  
  function withoutMessage(e, n) {
   if (n === undefined) return {
    skipReason: 'the input "values" has no message for it'
   };
   const t = e === undefined ? "the badge" : `the badge ${(0, r.hD)(e)}`;
   return {
    skipReason: `its message in the input "${n}" is empty`,
    warnings: [ `Input "${n}": the message is empty, so ${t} is left as it is.` ]
   };
  }
  function needsRequests({source: e}) {
   switch (e.kind) {
   case "environment":
   case "check":
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
  
  const re = {
   from: undefined,
   because: "the badge is not enabled"
  };
  async function disabledFinding(e, n) {
   const t = {
    ...e,
    message: undefined,
    color: undefined,
    colorSteps: undefined
   };
   const {context: r} = n;
   const {source: s, filters: i} = t;
   if (s.kind === "run" || s.kind === "workflow") return findingOf(t, await disabledLookUp(t, n), r);
   const o = {
    ...baseFinding(t, ownSubject(r, i), r),
    status: "unknown",
    origin: re
   };
   const a = s.kind === "message" || s.kind === "value" || s.kind === "pointer";
   if (a) return {
    ...o,
    subject: {
     ...o.subject,
     workflow: undefined
    }
   };
   if (s.kind === "environment") return namedAfter(s.environment, s.environment)(o);
   return s.kind === "check" ? namedAfter(s.check)(o) : o;
  }
  async function disabledLookUp(e, n) {
   const {context: t, record: r} = n;
   const {references: s, query: i} = await selectRuns(e, n);
   const o = s.map(e => ({
    path: pathOf(e),
    name: ""
   }));
   const [a, ...d] = o;
   return {
    status: "unknown",
    origin: re,
    workflows: o,
    warnings: [],
    shown: [],
    oneRun: undefined,
    lookedUp: undefined,
    showsUnfinished: false,
    subject: {
     repository: i.repository,
     workflow: d.length === 0 && a?.path !== "" ? a : undefined,
     branch: i.branch ?? await r.defaultBranch(i.repository),
     tag: e.filters.tag,
     run: undefined,
     sha: t.sha,
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
  var se = t(7647);
  var ie = t(722);
  var oe = t(2067);
  
  function redactLog(e) {
   const n = (0, r.hD)(e.defaults.id);
   const t = `A warning about the badge ${n} names something in a private repository, so it is not shown in this public log. To read it, run "publish-badges publish" with this badge on your machine.`;
   return {
    ...e,
    origin: undefined,
    warnings: e.warnings.length === 0 ? [] : [ t ]
   };
  }
  
  const shownBranch = ({isSecret: e, subject: n}) => e ? "a branch of another repository" : n.branch;
  async function drawOffline(e, n) {
   if ((0, D.MT)(e, n.context) !== undefined) return [];
   const t = n.context.facts === undefined && (0, oe.Sz)(e, (0, i.fq)(n.context.repository));
   const r = t || e.badges.some(needsRequests) || (0, L.z)(templatesOf(e, false), n.context);
   return r ? [] : (await drawAll({
    ...e,
    token: ""
   }, n)).badges;
  }
  
  function redactedError({id: e = ""}) {
   return new r.UP(`The badge ${(0, r.hD)(e)}: its workflow does not exist in the private repository.`);
  }
  
  function mayBeMissing({definition: {source: e, enabled: n, filters: t}, shown: r}, s, {plan: i, context: o}) {
   if (!n || e.kind === "pointer") return false;
   const a = [ o.branch, o.triggering?.branch, o.facts?.defaultBranch ];
   if (t.repository === undefined && a.includes(s)) return false;
   const d = e.kind === "run" || e.kind === "workflow";
   return d ? r.length === 0 : i.destination.kind !== "directory";
  }
  
  
  
  
  
  function fillUrl(e, n, t) {
   const {text: r, unfilled: s} = (0, se.Uu)(n, t);
   return {
    text: r,
    warnings: s.map(n => `"${e}": %{${n}} is unknown or has no value, and was not replaced.`)
   };
  }
  var ae = t(7179);
  var de = t(7872);
  var ce = t(8675);
  var ue = t(1923);
  var fe = t(8290);
  
  
  const drawOwn = (async (e, n, t = []) => deferOtherBranches(await drawAll(e, n, t), e, n));
  
  
  const le = 5;
  
  
  
  
  const changesOtherFiles = (({index: e, prune: n, readme: t}) => e || n || t.length > 0);
  
  
  const he = 'GitHub could not be asked whether a newer run has finished (that needs "actions: read"), so only the runs that are already published were compared.';
  
 }),
 4585: ((e, n, t) => {
var warningsOf = (function warningsOf({warnings: e = [], badges: n}) {
   return [ ...e, ...n.flatMap((e => e.warnings)) ];
  });
var partialFailures = (function partialFailures({badges: e, readmeRefusal: n}) {
   const t = e.flatMap((({problem: e}) => e ?? []));
   return [ ...t.map(e => new s.qh("invalid", e)), ...n ? [ n ] : [] ];
  });
var badgesAt = (function badgesAt(e, {formats: n}, {place: t, publication: r, existing: s}) {
   const i = new Set(r.written);
   const o = new Set(r.superseded);
   const [a = "svg"] = n;
   return e.map((e => {
    if (e.image !== undefined) return {
     ...e,
     file: "",
     imageUrl: e.image,
     changed: false,
     superseded: false
    };
    const r = `${e.path}.${a}`;
    const isIn = (t => n.some((n => t.has(`${e.path}.${n}`))));
    const d = e.skipReason === undefined || s?.has(r) === true;
    const c = d ? t.address(r) : "";
    return {
     ...e,
     file: r,
     imageUrl: c,
     changed: isIn(i),
     superseded: isIn(o)
    };
   }));
  });
var reportOf = (function reportOf(e, n, t) {
   const {publication: r, readme: s} = t;
   const {written: i, removed: o, superseded: a, worseStatus: d = []} = r;
   const filesOf = ({path: n}) => e.formats.map(e => `${n}.${e}`);
   const c = badgesAt(n, e, t);
   const u = [ i, o, s?.written ?? [] ].some((e => e.length > 0));
   const f = r.commitSha ?? s?.commitSha;
   const l = {
    badges: c,
    changed: u,
    commitSha: f,
    error: undefined,
    notes: [],
    notices: [],
    reason: undefined,
    isExpected: false
   };
   if (e.dryRun) return {
    ...l,
    result: "skipped",
    reason: "dry run"
   };
   if (u) return {
    ...l,
    result: "published"
   };
   const h = n.filter(({badge: e}) => e !== undefined);
   const [p] = h.map(e => e.skipReason);
   if (p !== undefined && h.every(e => e.skipReason !== undefined)) {
    return {
     ...l,
     result: "skipped",
     reason: p
    };
   }
   const isIn = e => n => filesOf(n).some(n => e.includes(n));
   if (h.length > 0 && h.every(isIn(a))) return {
    ...l,
    result: "superseded",
    reason: supersededReason(h, isIn(d))
   };
   return {
    ...l,
    result: "unchanged"
   };
  });
var outputsOf = (function outputsOf({result: e, reason: n, badges: t, changed: r, commitSha: s}) {
   const [i] = t;
   const d = t.flatMap((({status: e}) => e ?? []));
   const c = t.filter(hasUrl).map(shown);
   return {
    result: e,
    reason: n ?? "",
    changed: String(r),
    status: d.length === 0 ? "" : (0, a.QZ)(d),
    "image-url": i?.imageUrl ?? "",
    "link-url": i?.link ?? "",
    ...Object.fromEntries(o.CZ.map((e => [ e, (0, o.UA)(e, c) ]))),
    "commit-sha": s ?? "",
    badges: JSON.stringify(t.map((e => ({
     ...recordOf(e),
     ...e.counts,
     changed: e.changed
    }))))
   };
  });
var recordOf = (function recordOf(e) {
   const {id: n, name: t, kind: r, badge: s, status: i, imageUrl: a, link: d, given: c, file: u} = e;
   return {
    id: n,
    name: t,
    kind: r,
    status: i ?? null,
    label: s?.label ?? null,
    message: s?.message ?? null,
    color: s?.color ?? null,
    link_url: c.link ?? d,
    image_url: c.image ?? a,
    rendered_link_url: d,
    rendered_image_url: a,
    path: u === "" ? null : u,
    markdown: (0, o.UA)("markdown", hasUrl(e) ? [ shown(e) ] : [])
   };
  });
var summaryOf = (function summaryOf(e) {
   const {result: n, badges: t, notes: r, notices: i, error: a} = e;
   const d = a instanceof s.WK && a.problems.length > 1 ? a : undefined;
   const u = d?.headline ?? e.reason;
   const f = `### Badges\n\n${c[n]}${u === undefined ? "" : `: ${(0, o.pj)(u)}`}\n`;
   const l = d?.problems.map(e => `\n- ${(0, o.pj)(e.text)}\n`) ?? [];
   const h = n === "published" || n === "unchanged" || n === "superseded";
   const p = h ? t.filter(hasUrl).map(shown) : [];
   const g = warningsOf(e).map(e => `Warning: ${e}`);
   const w = [ ...g, ...i, ...r ].map(e => `\n${(0, o.pj)(e)}\n`);
   return [ f, ...fitting(l), ...tableOf(t, h), ...toPaste(p), ...w ].join("");
  });
var fitting = (function fitting(e) {
   let n = 0;
   const t = e.findIndex((e => (n += Buffer.byteLength(e)) > u.rows));
   if (t === -1) return e;
   return [ ...e.slice(0, t), `\n${e.length - t} more badges: the output \`badges\` contains all of them.\n` ];
  });
var toPaste = (function toPaste(e) {
   const n = (0, o.UA)("markdown", e);
   if (n === "") return [];
   if (Buffer.byteLength(n) > u.markdown) return [ "\nThe Markdown to paste is in the output `markdown`.\n" ];
   const t = "`".repeat(Math.max(3, ...[ ...n.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
   return [ `\n${t}markdown\n${n}\n${t}\n` ];
  });
var tableOf = (function tableOf(e, n) {
   if (e.length === 0) return [];
   return [ "\n| Badge | Status | From |\n| --- | --- | --- |\n", ...fitting(e.map((e => row(e, n)))) ];
  });
var row = (function row(e, n) {
   return `| ${n ? imageOf(e) : (0, o.pj)(textOf(e))} | ${(0, o.pj)(statusOf(e))} | ${sourceOf(e)} |\n`;
  });
var imageOf = (function imageOf(e) {
   if (isOnline(e)) return (0, o.UA)("markdown", [ shown(e) ]);
   return (0, o.pj)(hasUrl(e) ? `${textOf(e)} \u2192 ${e.imageUrl}` : textOf(e));
  });
var sourceOf = (function sourceOf({origin: e, originUrl: n, skipReason: t}) {
   if (t !== undefined) return (0, o.pj)(`left as it is: ${t}`);
   const {from: r = "", because: s} = e ?? {};
   const linked = e => (0, o.pj)(e).replaceAll("<span>#</span>", "#");
   const i = n === undefined ? (0, o.pj)(r) : `[${linked(r)}](${(0, o.j_)(n)})`;
   return [ i, s === undefined ? "" : (0, o.pj)(s) ].filter((e => e !== "")).join(": ");
  });
var annotationsOf = (function annotationsOf(e, n) {
   const {notices: t, error: r, reason: o, isExpected: a} = e;
   const d = [ ...warningsOf(e).map(e => ({
    level: "warning",
    message: e
   })), ...t.map(e => ({
    level: "notice",
    message: e
   })) ];
   for (const {message: t} of partialFailures(e)) d.push({
    level: n === "any" ? "error" : "warning",
    message: t
   });
   if (r instanceof s.WK) d.push(...problemsOf(r)); else if (r !== undefined) d.push({
    level: i.d$[n].includes(r.kind) ? "error" : "warning",
    message: r.message
   }); else if (o !== undefined && !a) d.push({
    level: "notice",
    message: `Not published: ${o}`
   });
   return d;
  });
var linesOf = (function linesOf(e) {
   const {reason: n, result: t, badges: r} = e;
   const s = r.map((n => n.skipReason === undefined ? `${n.id}: ${originOf(n)} \u2192 ${n.imageUrl || n.file}${outcomeOf(n, e)}` : `${n.id}: left as it is: ${n.skipReason}`));
   const i = r.filter(hasUrl);
   if (i.length > 0) s.push((0, o.UA)("markdown", i.map(shown)));
   return n === undefined ? s : [ ...s, `${c[t]}: ${n}` ];
  });
var originOf = (function originOf({status: e, origin: n, badge: t, name: s}) {
   if (e !== undefined && n !== undefined) return (0, r.Wn)(e, n);
   return t?.message ?? s;
  });
var outcomeOf = (function outcomeOf({badge: e, changed: n, superseded: t}, {result: r, commitSha: s}) {
   if (e === undefined) return "";
   if (n && s !== undefined) return ` (published in commit ${s.slice(0, 10)})`;
   return ` (${t ? "superseded" : n || r !== "published" ? r : "unchanged"})`;
  });
  t.d(n, {
   Dx: (() => linesOf),
   EI: (() => reportOf),
   Ih: (() => annotationsOf),
   K$: (() => d),
   Re: (() => partialFailures),
   YG: (() => summaryOf),
   YZ: () => badgesAt,
   Yz: (() => outputsOf),
   gz: () => failed,
   hT: () => skipped,
   kS: () => failedReport,
   nZ: (() => warningsOf),
   p6: () => expected,
   zv: () => recordOf
  });
  var r = t(9162);
  var s = t(3916);
  var i = t(3718);
  var o = t(8534);
  var a = t(8514);
  
  
  const d = {
   written: [],
   superseded: [],
   removed: []
  };
  
  
  function supersededReason(e, n) {
   const [t] = e;
   const s = e.find(e => !n(e));
   const i = (s ?? t)?.oneRun;
   if (i === undefined) return "a newer run is published";
   return s === undefined ? `another job of ${(0, r.rt)(i)} has published a worse status` : `there is a newer run than ${(0, 
   r.rt)(i)}`;
  }
  function skipped(e, n, t) {
   const r = {
    address: () => ""
   };
   return expected(e, reportOf(n, t, {
    place: r,
    publication: d
   }));
  }
  function expected(e, n) {
   return {
    ...n,
    result: "skipped",
    reason: e,
    isExpected: true
   };
  }
  function failedReport(e) {
   return {
    result: "failed",
    reason: e.message,
    isExpected: false,
    badges: [],
    changed: false,
    commitSha: undefined,
    error: e,
    notes: [],
    notices: []
   };
  }
  function failed(e, n) {
   return {
    ...n,
    result: "failed",
    reason: e.message,
    error: e
   };
  }
  const shown = (({name: e, imageUrl: n, link: t}) => ({
   alt: e,
   image: n,
   link: t
  }));
  const hasUrl = (({imageUrl: e}) => e !== "");
  
  
  const c = {
   published: "Published",
   unchanged: "Unchanged: all badges are up to date",
   superseded: "Superseded",
   skipped: "Not published",
   failed: "Failed"
  };
  
  const u = {
   rows: 6e5,
   markdown: 4e5
  };
  
  
  const isOnline = (({imageUrl: e}) => /^https?:/.test(e));
  
  
  
  const statusOf = (({status: e, badge: n}) => e === undefined ? n?.message ?? "" : (0, 
  a.qS)(e));
  
  const textOf = ({badge: e, name: n}) => e === undefined ? n : `${e.label}: ${e.message}`;
  
  function problemsOf({problems: e, headline: n}) {
   const t = e.map(({file: e, line: n, text: t}) => ({
    level: "error",
    message: t,
    ...e === undefined ? {} : {
     file: e,
     startLine: n
    }
   }));
   return e.length > 1 ? [ ...t, {
    level: "error",
    message: n
   } ] : t;
  }
  
  
  
 }),
 1923: ((e, n, t) => {
var hasCheckout = (function hasCheckout(e) {
   return (0, r.existsSync)((0, i.join)(e, ".git"));
  });
var readBelow = (function readBelow(e, n) {
   const t = (0, i.join)(e, n);
   if (!(0, r.existsSync)(t)) return undefined;
   const s = (0, r.realpathSync)(t);
   const o = (0, i.relative)((0, r.realpathSync)(e), s);
   if (o === ".." || o.startsWith(`..${i.sep}`) || (0, i.isAbsolute)(o)) throw new a.qh("invalid", `${n} leads out of the workspace: replace it with a regular file.`);
   if (o.split(i.sep).some(e => e.toLowerCase() === ".git")) throw new a.qh("invalid", `${n} leads into ".git", where files are not read: replace it with a regular file.`);
   const d = (0, r.openSync)(s, r.constants.O_RDONLY | r.constants.O_NOFOLLOW | r.constants.O_NONBLOCK);
   try {
    const e = (0, r.fstatSync)(d);
    if (!e.isFile()) throw new a.qh("invalid", `${n} is not a regular file.`);
    if (e.size > w) throw new a.qh("invalid", `${n} is too large: ${e.size} bytes. The limit is 256 KiB.`);
    return (0, r.readFileSync)(d, "utf8");
   } finally {
    (0, r.closeSync)(d);
   }
  });
var resolvePlan = (async function resolvePlan(e, n) {
   const t = e.describesBadges ? undefined : await findManifest(e, n);
   if (t === undefined) {
    const t = (0, g.M)(e);
    const r = await (0, h.ah)(t, n);
    if (e.describesBadges || r === undefined) refuseValues(e);
    return {
     plan: t,
     notices: [],
     warnings: [],
     refusal: r
    };
   }
   refuseTokensIn(t.text, e);
   const r = await (0, f.WI)(t.text, {
    source: t.path,
    path: t.path,
    scope: scopeOf(t, n.context)
   });
   const manifestPart = e => ({
    badges: e.map(({definition: e}) => e),
    manifest: r
   });
   const s = await (0, h.ah)((0, g.M)(e, manifestPart(r.badges)), n);
   const {badges: i, ...o} = await (s === undefined ? inherit(r, e, n) : ownBadges(r, n));
   const a = s === undefined ? undefined : i.map(({definition: e}) => e.id);
   const d = e.values === "" ? i : applyValues(i, e.values, a);
   return {
    plan: (0, g.M)(e, manifestPart(d)),
    ...o,
    refusal: s
   };
  });
var refuseValues = (function refuseValues({values: e, manifest: n}) {
   if (e === "") return;
   throw (0, a.Gq)("values", e, `sets messages, but there are no static badges for them: list those in ${n.path} or in "badges".`);
  });
var findManifest = (async function findManifest(e, n) {
   const {context: t, files: r} = n;
   const {path: s, isRequired: i} = e.manifest;
   const o = !m.test(t.event) || e.token === "" && e.gistToken === "";
   const d = o ? r.local(s) : undefined;
   if (d !== undefined) return {
    text: d,
    path: s
   };
   if (!(o && r.hasCheckout())) {
    if (await isRefusedWithoutManifest(e, n)) return undefined;
    const a = mayRequestManifest(e) ? await readOwn({
     path: s,
     isRequired: i
    }, o ? t.sha : "", r) : undefined;
    if (a !== undefined) return {
     text: a,
     path: s
    };
   }
   if (!i) return undefined;
   throw new a.qh("invalid", `Input "manifest": the file ${(0, a.hD)(s)} does not exist. Commit it, or remove the input.`);
  });
  t.d(n, {
   Gj: (() => readBelow),
   tp: (() => hasCheckout),
   yY: (() => resolvePlan)
  });
  var r = t(3024);
  var s = t.n(r);
  var i = t(6760);
  var o = t.n(i);
  var a = t(3916);
  var d = t(4087);
  var c = t(1867);
  var u = t(9513);
  var f = t(8553);
  var l = t(5763);
  var h = t(1602);
  var p = t(7179);
  var g = t(7872);
  const w = 1024 * 1024;
  
  
  
  function refuseTokensIn(e, {token: n, gistToken: t}) {
   (0, c.PW)("manifest", e, [ n, t ].flatMap(c.XP));
  }
  function scopeOf({path: e}, {repository: n}) {
   return n.name.toLowerCase() === ".github" && e === "badges.yml" ? "group" : "project";
  }
  
  const m = /^(?:workflow_run|pull_request_target)$/;
  
  async function readOwn({path: e, isRequired: n}, t, r) {
   try {
    return await r.own(e, t === "" ? undefined : t);
   } catch (e) {
    if (!n && e instanceof a.qh && e.code === "forbidden") return undefined;
    throw e;
   }
  }
  async function isRefusedWithoutManifest(e, n) {
   const t = (0, g.M)(e);
   if (t.destination.kind === "directory") return false;
   const r = e.publish.branches === undefined ? undefined : await (0, h.ZR)(t, n);
   return ((0, h.VG)(t, n.context) ?? r) !== undefined;
  }
  function mayRequestManifest(e) {
   return e.token !== "" && (e.manifest.isRequired || (0, g.M)(e).destination.kind !== "directory");
  }
  async function inherit(e, n, t) {
   if (n.token === "") {
    const n = await ownBadges(e, t);
    const r = !e.inherit && e.extends.length === 0;
    const s = "Inherited badges are left out: reading them needs a token.";
    return r ? n : {
     ...n,
     notices: [ ...n.notices, s ]
    };
   }
   const read = async e => {
    const r = await t.files.remote(e).catch(e => {
     const r = (0, d.fq)(t.context.repository);
     throw (0, p.O)(e, r, () => (0, p.m)((0, g.M)(n), r));
    });
    refuseTokensIn(r ?? "", n);
    return r;
   };
   return (0, u.f)(e, {
    owner: t.context.repository.owner,
    read: read
   });
  }
  async function ownBadges(e, {context: n}) {
   const {owner: t} = n.repository;
   return (0, u.f)({
    ...e,
    inherit: false,
    extends: [],
    exclude: []
   }, {
    owner: t,
    read: nothing
   });
  }
  const nothing = () => Promise.resolve(undefined);
  function applyValues(e, n, t) {
   const r = [ ...(0, l.N)(n) ].filter(([e]) => t === undefined || t.includes(e));
   return (0, l.t)(e, new Map(r));
  }
 }),
 6285: ((e, n, t) => {
  t.d(n, {
   VI: () => testsMessage,
   _q: () => testsStatus,
   aH: () => coverageMessage,
   in: () => roundedDown,
   s5: () => percentageOf,
   t7: (() => r)
  });
  function percentageOf({covered: e, total: n}) {
   if (n === 0) return undefined;
   const t = e * 1e3;
   return atLeast((t - t % n) / n / 10, e > 0);
  }
  function roundedDown(e) {
   const [n = "0"] = /^\d+(?:\.\d)?(?!.*e)/.exec(String(e)) ?? [];
   return atLeast(Number(n), e > 0);
  }
  function atLeast(e, n) {
   return e === 0 && n ? .1 : e;
  }
  function coverageMessage(e) {
   return `${e}%`;
  }
  const r = [ [ 0, "red" ], [ 50, "orange" ], [ 70, "yellow" ], [ 80, "green" ], [ 90, "brightgreen" ] ];
  function testsMessage({passed: e, failed: n, skipped: t}) {
   const r = [ `${n} failed`, `${e} passed`, `${t} skipped` ];
   return r.filter(e => !e.startsWith("0 ")).join(", ");
  }
  function testsStatus({passed: e, failed: n, skipped: t}) {
   if (n > 0) return "failing";
   if (e > 0) return "passing";
   return t > 0 ? "skipped" : undefined;
  }
 })
};

