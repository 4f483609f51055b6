"use strict";

exports.id = 552;

exports.ids = [ 552 ];

exports.modules = {
 7493: ((e, n, t) => {
var publishFrom = (async function publishFrom({event: e, json: n, read: t, isGiven: s}, o) {
   if (e !== undefined && !(0, r.existsSync)(e)) throw (0, i.Gq)("event", e, "does not exist. Use the path of an event in JSON, as the runner saves it.");
   const h = withEnvironment(await (0, a.Ko)(t, s), o.env);
   const p = contextFor(e, h, o.env);
   const m = {
    context: p,
    stopSignal: () => (0, l.Zm)(o)
   };
   const b = (0, c.f)(h, m);
   const y = e !== undefined && t("token") === "";
   const k = await (0, u.m)(h, y ? {
    ...b,
    record: recordFromEvent(p, b.record)
   } : b);
   const v = (0, g.$p)([ h.token, h.gistToken ]);
   for (const e of (0, f.nZ)(k)) (0, w.cv)("warning", v(e.text));
   for (const {code: e, message: n} of (0, f.Re)(k)) {
    if (h.failOn === "any") throw new i.qh(e, v(n));
    (0, w.cv)("warning", v(n));
   }
   for (const e of k.notices) (0, w.cv)("notice", v(e));
   if (k.error !== undefined && d.d$[h.failOn].includes(k.error.kind)) {
    throw new i.qh(k.error.code, v(k.error.message));
   }
   if (n) return v(reportJson(k));
   return (0, f.Dx)(k).map((e => `${(0, l.Is)(v(e))}\n`)).join("");
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
   const r = (0, o.y)(e === undefined ? withClone(t) : (0, o.W)(e, t));
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
  var r = t(3024);
  var s = t.n(r);
  var i = t(3916);
  var o = t(9556);
  var a = t(8028);
  var d = t(3718);
  var c = t(3843);
  var u = t(1764);
  var f = t(4585);
  var l = t(4006);
  var h = t(7812);
  var p = t(4087);
  var g = t(1867);
  var w = t(1028);
  
  function reportJson(e) {
   const {badges: n = "[]", ...t} = (0, f.Yz)(e);
   const r = JSON.parse(n);
   return `${JSON.stringify({
    ...t,
    changed: e.changed,
    badges: r
   }, null, 2)}\n`;
  }
  
  function withClone(e) {
   if (e["GITHUB_REPOSITORY"] || e["GITHUB_EVENT_PATH"]) return e;
   const {repository: n, serverUrl: t, branch: r} = (0, h.KB)(process.cwd());
   if (n === undefined || t !== (e["GITHUB_SERVER_URL"] || "https://github.com")) throw new i.qh("invalid", "The repository is unknown: run the command in a clone of it, pass an event with --event FILE, or set GITHUB_REPOSITORY to owner/name.");
   return {
    ...e,
    GITHUB_REPOSITORY: (0, p.fq)(n),
    GITHUB_REF_NAME: e["GITHUB_REF_NAME"] || r
   };
  }
  
  
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
    const r = (0, d.y)(process.env);
    const s = (0, c.f)(e, {
     context: r,
     stopSignal: (() => (0, o.Zm)(process))
    });
    writeReport(await (0, l.m)(e, s), {
     failOn: t,
     redact: n
    });
   } catch (e) {
    writeReport((0, h.gz)(badgeError(e, n)), {
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
   for (const {title: e, lines: n} of (0, h.Gs)(s)) {
    if (e !== undefined) (0, o.yy)(`::group::${e}\n`);
    for (const e of n) (0, o.yy)(`${(0, o.Is)(t(e))}\n`);
    if (e !== undefined) (0, o.yy)("::endgroup::\n");
   }
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
  var c = t(3843);
  var u = t(8028);
  var f = t(1867);
  var l = t(1764);
  var h = t(4585);
  
  const read = (e => {
   const n = (0, i.V4)(e);
   return e === "message" && n === u.y8 ? "" : n;
  });
  const isGiven = (e => (process.env[`INPUT_${e.toUpperCase()}`] ?? u.y8) !== u.y8);
  function badgeError(e, n) {
   if (e instanceof a.qh) return e;
   (0, i.Yz)(n((0, a.fC)(e)));
   return new a.qh("invalid", `Unexpected error, please report it: ${(0, a.bD)(e)}`);
  }
  
 }),
 3843: ((e, n, t) => {
var connectPorts = (function connectPorts({token: e, gistToken: n}, {context: t, stopSignal: s}) {
   let o;
   const signal = (() => o ??= s());
   const d = (0, l.o)({
    context: t,
    token: e,
    signal: signal
   });
   const u = (0, l.o)({
    context: t,
    token: n,
    signal: signal
   });
   const {repository: f, workspace: h} = t;
   return {
    context: t,
    record: d.record,
    sources: {
     facts: () => d.facts(f),
     newest: () => d.newest(f)
    },
    files: {
     local: (e => readLocal(h, e)),
     hasCheckout: (() => (0, r.existsSync)((0, i.join)(h, ".git"))),
     remote: e => d.contents(e),
     own: (e, n) => d.contents({
      repository: (0, p.fq)(f),
      path: e,
      ref: n
     })
    },
    exists: e => d.exists(f, e),
    async openReadme({destination: e, dryRun: n}) {
     if (e.kind === "directory") return (0, a.P)({
      folder: h,
      bounds: h,
      dryRun: n
     });
     const {defaultBranch: t} = await d.facts(f);
     const r = 'Remove "readme" and update the block in a pull request';
     const s = d.branch({
      repository: f,
      branch: t,
      singleCommit: false,
      protectedCure: r,
      check: () => {}
     });
     return (0, c.l)(s, n ? "dry run" : d.pace);
    },
    open(e, n) {
     const {destination: r} = e;
     switch (r.kind) {
     case "directory":
      return openDirectory(r, e, t);

     case "gist":
      return openGist(r, e, {
       context: t,
       github: u
      });

     case "branch":
      return openBranch(r, e, {
       context: t,
       github: d,
       secret: n
      });
     }
    }
   };
  });
var readLocal = (async function readLocal(e, n) {
   if (!(0, r.existsSync)((0, i.join)(e, n))) return undefined;
   const {handle: t} = await (0, g.l)(e, n).catch(e => {
    throw e instanceof g.i ? new f.qh("invalid", `${n} ${m[e.problem]}`) : e;
   });
   try {
    const {size: e} = await t.stat();
    if (e > w) throw new f.qh("invalid", `${n} is too large: ${e} bytes. The limit is 256 KiB.`);
    return await t.readFile("utf8");
   } finally {
    await t.close();
   }
  });
var openBranch = (function openBranch({branch: e, repository: n}, {singleCommit: t, allowPublic: r, dryRun: s}, {context: i, github: o, secret: a}) {
   const d = (n === undefined ? undefined : (0, p.SU)(n)) ?? i.repository;
   const u = (0, p.ve)(d, i.repository);
   if (u) refuseDefaultBranch(e, i.facts?.defaultBranch);
   let f = u && i.facts?.isPrivate === true;
   const l = o.branch({
    repository: d,
    branch: e,
    singleCommit: t,
    badges: b,
    check(n) {
     if (u) refuseDefaultBranch(e, n.defaultBranch ?? undefined); else if (a !== undefined && !n.isPrivate && !r) throw privateToPublic(a, (0, 
     p.fq)(d));
     f = n.isPrivate;
    }
   });
   return {
    target: (0, c.l)(l, s ? "dry run" : o.pace),
    address: (n => (0, h.lv)(i.serverUrl, {
     repository: d,
     branch: e,
     isPrivate: f
    }, n))
   };
  });
var refuseDefaultBranch = (function refuseDefaultBranch(e, n) {
   if (e !== n) return;
   throw (0, f.Gq)("target-branch", e, "is the default branch, and badges would be mixed into its history. Use a branch of its own (default: badges).");
  });
var openDirectory = (function openDirectory({directory: e, confined: n}, {dryRun: t}, {workspace: r}) {
   const s = (0, i.resolve)(r, e);
   if (n && /^\.\.(?:[\\/]|$)/.test((0, i.relative)(r, s))) throw (0, f.Gq)("directory", e, "leads out of the workspace. Use a folder inside it.");
   for (const n of [ (0, i.relative)(r, s), (0, i.relative)((0, a.d)(r), (0, a.d)(s)) ]) refuseGitFolder(e, n);
   return {
    target: (0, a.P)({
     folder: s,
     bounds: n ? r : undefined,
     dryRun: t
    }),
    address: (n => (0, h.au)(e, n))
   };
  });
var refuseGitFolder = (function refuseGitFolder(e, n) {
   const t = n.split(i.sep).filter((e => e !== ""));
   const r = t[0] === ".." || (0, i.isAbsolute)(n) ? undefined : t.map(d.w0).find(Boolean);
   if (r !== undefined) throw (0, f.Gq)("directory", e, `${r}. Use another folder.`);
  });
  t.d(n, {
   c: () => privateToPublic,
   f: (() => connectPorts)
  });
  var r = t(3024);
  var s = t.n(r);
  var i = t(6760);
  var o = t.n(i);
  var a = t(8547);
  var d = t(1485);
  var c = t(4370);
  var u = t(8290);
  var f = t(3916);
  var l = t(7807);
  var h = t(8002);
  var p = t(4087);
  var g = t(3338);
  
  const w = 1024 * 1024;
  const m = {
   outside: "leads out of the workspace: replace it with a regular file.",
   git: 'leads into ".git", where files are not read: replace it with a regular file.',
   folder: "is not a regular file.",
   special: "is not a regular file."
  };
  
  const b = {
   isCommit: u.jz,
   isFile: e => /\.(?:svg|json)$/.test(e) || e === "README.md"
  };
  
  
  function privateToPublic(e, n) {
   return new f.qh("invalid", `${(0, f.yu)("allow-public")}: ${e} is private, and ${n} can be read by everybody. Set ${(0, 
   f.yu)("allow-public", "allow-public: true")} to agree, and give each badge an "id"; then label, path and link reveal nothing about it by default.`);
  }
  function openGist({id: e}, {gistToken: n, dryRun: t}, {context: r, github: s}) {
   if (n === "") throw (0, f.Gq)("gist-token", "", `is empty, and a gist needs one. Use a classic token of the gist's owner with the scope "gist": ${(0, 
   f.yu)("gist-token", "gist-token: ${{ secrets.GIST_TOKEN }}")}.`);
   let i = {
    id: e,
    owner: null,
    rawUrl: null
   };
   const o = s.gist(e, n => i = {
    id: e,
    ...n
   });
   return {
    target: (0, c.l)(o, t ? "dry run" : s.pace),
    address: e => (0, h.wO)(r.serverUrl, i, e)
   };
  }
  
  
 }),
 1764: ((e, n, t) => {
var privacyOf = (async function privacyOf(e, {context: n, record: t, sources: r}) {
   const s = (0, d.fq)(n.repository);
   const i = (0, y.S)(e, s);
   const a = new Set(e.badges.flatMap((e => lookedAt(e, s) ?? [])));
   if (e.destination.kind === "directory" || !i && a.size === 0) return v;
   const {isPrivate: c} = await r.facts();
   if (c && !i) return v;
   const u = await Promise.all([ ...a ].map(async e => [ e, await t.isPrivate(e) ]));
   const f = new Set(u.flatMap(([e, n]) => n ? [ e ] : []));
   const isSecret = e => f.has(lookedAt(e, s) ?? "");
   const l = e.badges.find(isSecret);
   const h = c ? "this repository" : l && `what the badge ${(0, o.hD)(l.id ?? "")} looks at`;
   const p = e.destination.kind === "gist" ? "a gist" : i ? undefined : s;
   if (h !== undefined && p !== undefined && !e.allowPublic) throw (0, k.c)(h, p);
   return {
    secret: h,
    isRedacted: n => e.allowPublic && (c || isSecret(n)),
    isRedactedInLog: e => !c && isSecret(e)
   };
  });
var lookedAt = (function lookedAt({source: e, filters: {repository: n}}, t) {
   const r = n !== undefined && !(0, d.JM)(n, t);
   return r && (0, h.lV)(e) ? n.toLowerCase() : undefined;
  });
var refuseRevealing = (function refuseRevealing(e, n) {
   for (const t of e) {
    const {id: e, source: r, link: s, judging: i} = t;
    if (r.kind === "pointer") continue;
    const a = e === undefined ? "" : ` of the badge ${(0, o.hD)(e)}`;
    if (e === undefined) throw refused('the file would be named after a workflow or job of a private repository. Give the badge an "id".');
    if (i.each !== undefined) throw refused(`"each"${a} would name files after the jobs of a private repository. Remove it.`);
    const d = [ n, ...s?.kind === "url" ? [ s.url ] : [] ];
    const c = d.flatMap(g.Qf).find(e => e !== "id");
    if (c !== undefined) throw refused(`%{${c}}${a} would reveal something about a private repository. Use %{id} only.`);
   }
  });
var drawAll = (async function drawAll(e, n, t = []) {
   const {context: r, record: s} = n;
   refuseFactsWithoutToken(e);
   const i = (0, h.xS)(e.badges, n);
   i.catch(() => undefined);
   if (e.badges.some((({source: e, filters: n}) => e.kind === "fact" && n.repository !== undefined))) await i;
   const a = await privacyOf(e, n);
   const d = e.badges.filter(a.isRedacted);
   refuseRevealing(d, (0, b.Mt)(e, true));
   const c = {
    runner: r.runner,
    ...e.job
   };
   const u = {
    context: r,
    record: s,
    job: c,
    published: t,
    now: Date.now(),
    facts: i
   };
   const {findings: f, notices: p} = withoutUnknown(await (0, h._U)(e.badges, u), e, a);
   const g = (0, h.TA)();
   const w = await Promise.all(f.map((t => g((() => withBranchChecked(t, e, n))))));
   const m = d.length === e.badges.length;
   const y = await (0, b.Ec)(templatesOf(e, m), r, n.sources);
   const k = {
    plan: e,
    context: r,
    privacy: a,
    values: y,
    logos: await (0, l.R$)(e.badges)
   };
   const v = await Promise.all(w.map((e => (0, o.V7)(e.definition, (() => draw(e, k))))));
   refuseSamePath(v);
   return {
    badges: v,
    notices: p,
    privacy: a
   };
  });
var refuseFactsWithoutToken = (function refuseFactsWithoutToken({badges: e, token: n}) {
   const t = e.find((({source: e, enabled: n}) => e.kind === "fact" && n));
   if (t === undefined || n !== "") return;
   throw (0, o.Gq)("token", "", `is empty, and the badge ${(0, o.hD)(t.id ?? "")} shows a fact, which is read from GitHub. Remove it in a workflow, where github.token is its default; on the command line, use --token or GITHUB_TOKEN.`);
  });
var deferOtherBranches = (async function deferOtherBranches(e, n, {context: t, sources: r}) {
   const s = (0, p.l)(t);
   const isOther = (({badge: e, skipReason: n, subject: r, definition: {source: i}}) => {
    if (i.kind === "fact" && t.tag !== undefined) return false;
    return e !== undefined && n === undefined && r.branch !== s;
   });
   if (n.destination.kind === "directory" || s === "" || !e.badges.some(isOther)) return e;
   const {defaultBranch: i} = await r.facts();
   if ((0, p.s)(i, t)) return e;
   const o = e.badges.map(n => {
    if (!isOther(n)) return n;
    const t = e.privacy.isRedactedInLog(n.definition);
    const r = t ? "a branch of another repository" : n.subject.branch;
    return {
     ...n,
     skipReason: `it shows ${r}, and is left to the runs on ${i}`
    };
   });
   const a = e.badges.filter(isOther).map(({id: e}) => e);
   const d = `badges that do not show ${s}, the branch of this run, are left to the runs on ${i}`;
   return {
    ...e,
    badges: o,
    deferred: {
     ids: a,
     reason: d
    }
   };
  });
var withoutUnknown = (function withoutUnknown(e, {badges: n}, t) {
   const r = [];
   const s = n.flatMap(((n, s) => {
    const i = e[s] ?? [];
    if (!(i instanceof o.UP)) return i;
    const a = t.isRedactedInLog(n) ? redactedError(n) : i;
    if (n.kind !== "group") throw a;
    r.push(`The inherited badge "${n.id ?? ""}" is left out. ${a.message}`);
    return [];
   }));
   return {
    findings: s,
    notices: r
   };
  });
var withBranchChecked = (async function withBranchChecked(e, n, {context: t, record: r}) {
   const s = uncertainBranch(e, n, t);
   if (s === undefined) return e;
   const {repository: i} = e.subject;
   const {exists: a, names: d} = await r.branch(i, s);
   if (a) return e;
   const c = `There is no branch ${(0, o.hD)(s)} in ${i}.${(0, o.h)(s, d)}`;
   return {
    ...e,
    warnings: [ ...e.warnings, c ]
   };
  });
var uncertainBranch = (function uncertainBranch({definition: {source: e, enabled: n, filters: t}, shown: r, details: s}, {token: i, destination: o}, a) {
   const {branch: d, repository: c} = t;
   if (!n || i === "") return undefined;
   const u = [ a.branch, a.triggering?.branch, a.facts?.defaultBranch ];
   if (c === undefined && u.includes(d)) return undefined;
   switch (e.kind) {
   case "pointer":
    return undefined;

   case "fact":
    {
     const n = e.fact === "last-commit" || e.fact === "commits-since-release";
     return n && s?.kind === "none" ? d : undefined;
    }

   case "run":
   case "workflow":
    return r.length === 0 ? d : undefined;

   default:
    return o.kind === "directory" ? undefined : d;
   }
  });
var refuseSamePath = (function refuseSamePath(e) {
   const n = new Map;
   for (const {id: t, path: r, definition: s} of e) {
    const e = n.get(r);
    if (e !== undefined) {
     const n = e === t ? 'Give each its own "id".' : 'Add %{id} to "path".';
     throw new o.qh("invalid", `The badges "${e}" and "${t}" would both be the file ${r}. ${n}`, s.at);
    }
    if (r !== "") n.set(r, t);
   }
  });
var templatesOf = (function templatesOf(e, n) {
   const t = e.badges.flatMap((({link: e, source: n}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...n.kind === "pointer" ? [ n.imageUrl ] : [] ]));
   return [ (0, b.Mt)(e, n), ...t ];
  });
var draw = (function draw(e, n) {
   const {plan: t, context: r, privacy: s, logos: i} = n;
   const {definition: o, status: a, subject: d, defaults: c} = e;
   const {source: f} = o;
   const l = s.isRedactedInLog(o) ? redactLog(e) : e;
   const h = o.id ?? c.id;
   const p = {
    ...n.values,
    ...valuesOf(d, h)
   };
   const {link: g, warnings: m} = linkOf(l, {
    ...n,
    values: p
   });
   const y = s.isRedacted(o);
   const k = o.label ?? (y && !hasCommonLabel(f) ? "build" : c.label);
   const v = f.kind === "pointer" ? fillUrl("image_url", f.imageUrl, p) : undefined;
   const badgeIn = (e => (0, u.bN)(k, e, {
    ...o,
    logos: i
   }));
   const $ = v === undefined ? badgeIn(a) : undefined;
   const x = l.origin?.runId;
   return {
    ...l,
    ...{
     id: h,
     badge: $,
     link: g,
     image: v?.text
    },
    name: o.name ?? ($ === undefined ? h : $.label || $.message),
    worse: () => a === undefined ? [] : (0, w.BR)(a).map(badgeIn),
    originUrl: x === undefined ? undefined : `${r.serverUrl}/${d.repository}/actions/runs/${x}`,
    path: $ === undefined ? "" : (0, b.XM)(t, p, y),
    warnings: [ ...l.warnings, ...m, ...v?.warnings ?? [], ...$ === undefined ? [] : (0, 
    u._I)(k, a, o) ]
   };
  });
var valuesOf = (function valuesOf({branch: e, workflow: n, job: t}, r) {
   return {
    branch: e,
    id: r,
    ...n === undefined ? {} : {
     workflow: (0, f.Vc)(n.path)
    },
    ...t === undefined ? {} : {
     job: (0, f.yR)(t.name)
    }
   };
  });
var linkOf = (function linkOf({definition: e, subject: n, defaults: t, details: r}, {plan: s, context: {serverUrl: i, run: o}, privacy: a, values: d}) {
   const {source: c, filters: u, link: f} = e;
   if (f?.kind === "url") {
    const {text: e, warnings: n} = fillUrl(c.kind === "pointer" ? "link_url" : "link", f.url, d);
    return {
     link: e,
     warnings: n
    };
   }
   const l = a.isRedacted(e);
   if (f === undefined && c.kind === "fact" && !l) return {
    link: (0, m.k)(c.fact, {
     serverUrl: i,
     subject: n
    }, r),
    warnings: []
   };
   const h = t.link === "checks" && u.sha === undefined && (s.readme.length > 0 || s.index);
   const p = f?.kind ?? (l ? "none" : h ? "branch" : t.link);
   return {
    link: (0, m.f)(p, {
     serverUrl: i,
     subject: n,
     own: {
      runId: o?.id,
      jobId: s.job.id
     }
    }),
    warnings: []
   };
  });
var guard = (async function guard(e, n) {
   const {context: t} = n;
   if (e.destination.kind === "directory") return (0, b.MT)(e, t);
   return guardByEvent(e, t) ?? await guardByBranch(e, n) ?? (0, b.MT)(e, t);
  });
var guardByEvent = (function guardByEvent(e, n) {
   const {event: t, triggering: r} = n;
   if (t.startsWith("pull_request")) return `a run for a pull request (${t}) does not publish`;
   if (t === "workflow_run" && r !== undefined) {
    if (r.event.startsWith("pull_request")) return "the triggering run is for a pull request";
    if (!(0, d.JM)(r.headRepository ?? "", (0, d.fq)(n.repository))) return "the triggering run comes from a fork";
   }
   const s = (0, p.l)(n);
   if (O.test(s) && !isNamed(s, e)) return `the branch ${s} is temporary`;
   return secretReason(e, n) ?? forkReason(e, n);
  });
var guardByBranch = (async function guardByBranch(e, {context: n, sources: t}) {
   const r = (0, p.l)(n);
   if (r === "" || isNamed(r, e)) return undefined;
   const {branches: s} = e;
   const i = n.event === "workflow_run" ? "the triggering run" : "this run";
   const a = n.tag === undefined ? `on ${r}` : `on the tag ${r}`;
   if (s !== undefined) {
    const e = s.some(e => (0, $.kt)(r, e));
    return e ? undefined : `${i} is ${a}, which "branches" does not include (${s.join(", ")})`;
   }
   const {defaultBranch: d} = n.facts ?? await t.facts();
   return (0, p.s)(d, n) ? undefined : `${i} is ${a}, and only runs on ${d} publish unless ${(0, 
   o.yu)("branches", '"branches"')} includes others`;
  });
var secretReason = (function secretReason({destination: e, token: n, gistToken: t}, r) {
   const [s, i] = e.kind === "gist" ? [ "gist-token", t ] : [ "token", n ];
   return isDependabotRun(r) && i === "" ? `runs by Dependabot have no access to the secrets of Actions, and ${(0, 
   o.yu)(s, `"${s}"`)} is empty` : undefined;
  });
var forkReason = (function forkReason({destination: e}, {facts: n, repository: t}) {
   if (n?.isFork !== true) return undefined;
   if (e.kind === "gist") return "this repository is a fork";
   const r = (0, d.fq)(t);
   const s = e.kind === "branch" && (0, d.JM)(e.repository ?? "", r);
   return s ? undefined : `this repository is a fork: set ${(0, o.yu)("target-repository", '"target-repository"')} to ${r} to publish badges of its own`;
  });
var resolvePlan = (async function resolvePlan(e, n) {
   const t = e.describesBadges ? undefined : await findManifest(e, n);
   if (t === undefined) {
    const t = (0, y.M)(e);
    const r = await guard(t, n);
    if (e.describesBadges || r === undefined) refuseValues(e);
    return {
     plan: t,
     notices: [],
     warnings: [],
     refusal: r
    };
   }
   refuseTokensIn(t, e);
   const {path: r} = e.manifest;
   const s = await (0, U.WI)(t, {
    source: r,
    path: r,
    scope: scopeOf(r, n.context)
   });
   const planWith = n => (0, y.M)(e, {
    ...s,
    badges: n.map(({definition: e}) => e)
   });
   const i = await guard(planWith(s.badges), n);
   const {badges: o, ...a} = i === undefined ? await withAllInherited(s, e, n) : await withOwnOnly(s, n);
   const d = [ ...e.values === "" ? [] : (0, E.N)(e.values) ];
   const c = o.map(({definition: e}) => e.id);
   const u = i === undefined ? d : d.filter(([e]) => c.includes(e));
   return {
    plan: planWith(e.values === "" ? o : (0, E.t)(o, new Map(u))),
    ...a,
    refusal: i
   };
  });
var refuseValues = (function refuseValues({values: e, manifest: n}) {
   if (e === "") return;
   throw (0, o.Gq)("values", e, `sets messages, but there are no static badges for them: list those in ${n.path} or in ${(0, 
   o.yu)("badges", '"badges"')}.`);
  });
var findManifest = (async function findManifest(e, n) {
   const {context: t, files: r} = n;
   const {path: s, isRequired: i} = e.manifest;
   const a = !T.test(t.event) || e.token === "" && e.gistToken === "";
   const d = a ? await r.local(s) : undefined;
   if (d !== undefined) return d;
   if (!a || !r.hasCheckout()) {
    if (await isRefusedWithoutManifest(e, n)) return undefined;
    const s = await requestManifest(e, a ? t.sha : "", r);
    if (s !== undefined) return s;
   }
   if (!i) return undefined;
   throw new o.qh("invalid", `${(0, o.yu)("manifest")}: the file ${(0, o.hD)(s)} does not exist. Commit it, or remove ${(0, 
   o.yu)("manifest", "the input")}.`);
  });
var otherChanges = (async function otherChanges(e) {
   const {plan: n, place: t} = e;
   const r = n.destination.kind !== "gist";
   const s = n.prune && r ? pruner(await pruneOptions(e)) : undefined;
   return (async (i, o) => {
    await findSkipped(e, i);
    const a = await (s?.(i, o)) ?? [];
    if (!n.index || !r) return {
     files: [],
     removed: a
    };
    const d = shownBy(e).map(S.zv);
    const address = e => t.address(e);
    return {
     files: await indexFiles(i, o, {
      records: d,
      removed: a,
      address: address
     }),
     removed: a
    };
   });
  });
var findSkipped = (async function findSkipped({plan: e, drawn: n, existing: t}, r) {
   const s = n.badges.filter((e => e.skipReason !== undefined));
   if (s.length === 0) return;
   const i = await r.files();
   const o = s.flatMap(({path: n}) => e.formats.map(e => `${n}.${e}`));
   for (const e of o) if (i.has(e)) t.add(e);
  });
var updateReadmes = (async function updateReadmes(e) {
   const {plan: n, ports: t} = e;
   if (n.readme.length === 0) return undefined;
   const r = {
    kind: "branch",
    branch: "",
    repository: (0, d.fq)(t.context.repository)
   };
   const s = guardByEvent({
    ...n,
    destination: r
   }, t.context) ?? await otherBranchReason(e);
   if (s !== undefined) {
    e.notes.add(`README files are left as they are: ${s}.`);
    return undefined;
   }
   const i = shownBy(e);
   const o = await t.openReadme(n);
   const a = await addressesFrom(e);
   const onPage = (e, n) => e.file === "" ? (0, S.SP)(e) : {
    ...(0, S.SP)(e),
    image: a(e.file, n)
   };
   const content = e => (0, _.dQ)(e, i.map(n => onPage(n, e)));
   return o.publish({
    draft: {
     files: [],
     message: ce
    },
    otherChanges: readmeChanges(n.readme, content)
   });
  });
var publish = (async function publish(e, n) {
   const t = (0, d.fq)(n.context.repository);
   let r;
   try {
    const t = await resolvePlan(e, n);
    r = t.plan;
    return await publishPlan(t, n);
   } catch (n) {
    throw (0, R.O)(n, t, () => (0, R.m)(r ?? (0, y.M)(e), t));
   }
  });
var publishPlan = (async function publishPlan({plan: e, notices: n, warnings: t, refusal: r}, s) {
   if (r !== undefined) return {
    ...(0, S.hT)(r, e, await drawOffline(e, s)),
    notices: n,
    warnings: t
   };
   const i = await drawOwn(e, s);
   const o = s.open(e, i.privacy.secret);
   const a = {
    plan: e,
    ports: s,
    place: o,
    drawn: i,
    existing: new Set,
    notes: new Set
   };
   const d = await write(a, await draftOf(i.badges, e));
   const {existing: c, drawn: u} = a;
   const f = (0, S.EI)(e, u.badges, {
    place: o,
    existing: c,
    ...d
   });
   const l = await withReasons(f.badges, s);
   return {
    ...concluded({
     ...f,
     badges: l
    }, a, d),
    readmeRefusal: d.readmeRefusal,
    notes: notesOf(a, d),
    notices: [ ...n, ...u.notices, ...idle(e) ],
    warnings: t
   };
  });
var concluded = (function concluded(e, {drawn: n, ports: t}, {problem: r}) {
   if (r !== undefined) {
    const n = expectedRefusal(r, t.context);
    return n === undefined ? (0, S.gz)(r, e) : (0, S.p6)(n, e);
   }
   const {deferred: s, badges: i} = n;
   if (s === undefined || e.result !== "skipped") return e;
   const o = s.ids.length === i.filter(({badge: e}) => e !== undefined).length;
   return o ? (0, S.p6)(s.reason, e) : e;
  });
var notesOf = (function notesOf({notes: e, drawn: {deferred: n}}, {publication: t, readmeRefusal: r}) {
   return [ ...e, ...t.newerRunsUnknown ? [ fe ] : [], ...n === undefined ? [] : [ `${n.reason.replace(/^b/, "B")}: ${n.ids.join(", ")}.` ], ...r === undefined ? [] : [ r.message ] ];
  });
var withReasons = (async function withReasons(e, {record: n}) {
   let t = 0;
   return Promise.all(e.map((async e => {
    const {changed: s, status: i, origin: o, subject: a} = e;
    if (!s || i === undefined || o === undefined || !(0, r.PR)(i, o)) return e;
    if (++t > ue) return e;
    return {
     ...e,
     origin: await (0, r.ZI)({
      status: i,
      origin: o,
      repository: a.repository
     }, n)
    };
   })));
  });
var write = (async function write(e, n) {
   const {plan: t, ports: r, place: s} = e;
   const a = new Set;
   let c = S.K$;
   try {
    const o = {
     draft: n,
     async redraw(n) {
      for (const e of n) a.add(e);
      r.record.forget();
      e.drawn = await drawOwn(t, r, [ ...a ].map(i.Kk));
      return draftOf(e.drawn.badges, t);
     },
     hasNewerRun: (e => hasNewerRun(e, r)),
     otherChanges: await otherChanges(e)
    };
    c = await s.target.publish(o);
    return {
     publication: c,
     ...await writeReadmes(e)
    };
   } catch (e) {
    const n = (0, d.fq)(r.context.repository);
    const s = (0, R.O)(e, n, () => (0, R.m)(t, n));
    if (!(s instanceof o.qh)) throw s;
    return {
     publication: c,
     problem: s
    };
   }
  });
var writeReadmes = (async function writeReadmes(e) {
   try {
    return {
     readme: await updateReadmes(e)
    };
   } catch (e) {
    if (!(e instanceof o.qh) || e.code !== "policy") throw e;
    return {
     readmeRefusal: new o.qh("policy", `README files are left as they are: ${e.message}`)
    };
   }
  });
var idle = (function idle({destination: e, index: n, prune: t}) {
   const r = [ ...n ? [ '"index"' ] : [], ...t ? [ '"prune"' ] : [] ];
   return e.kind === "gist" && r.length > 0 ? [ `${r.join(" and ")} of "publish" do nothing in a gist.` ] : [];
  });
var draftOf = (async function draftOf(e, {formats: n}) {
   const t = e.filter((({skipReason: e}) => e === undefined));
   const r = t.flatMap((({shown: e}) => e.map(i.X8)));
   const s = [ ...new Set(r) ].map((e => `Badge-Run: ${e}`)).join("\n");
   const o = await Promise.all(t.flatMap((e => n.map((n => fileOf(e, n))))));
   return {
    files: o.flatMap((e => e ?? [])),
    message: {
     headline: i.ZS,
     body: s
    }
   };
  });
var fileOf = (async function fileOf({badge: e, worse: n, path: t, shown: r, oneRun: s, lookedUp: o, showsUnfinished: d}, c) {
   if (e === undefined) return undefined;
   return {
    path: `${t}.${c}`,
    text: await (0, a.XX)(e, c),
    runs: r.map(i.X8),
    ...o === undefined ? {} : {
     lookedUp: o.map(i.X8)
    },
    ...s === undefined ? {} : {
     sourceRun: s
    },
    ...d ? {
     worse: () => Promise.all(n().map(e => (0, a.XX)(e, c)))
    } : {}
   };
  });
var hasNewerRun = (async function hasNewerRun(e, {context: n, record: t}) {
   try {
    const r = (0, d.fq)(n.repository);
    return await (0, c.pe)(t.newerRuns(r, e), e, (0, s.l)(r, t));
   } catch (e) {
    if (!(e instanceof o.qh) || e.kind === "outage" || e.kind === "signal") throw e;
    return undefined;
   }
  });
  t.d(n, {
   m: (() => publish)
  });
  var r = t(9162);
  var s = t(1553);
  var i = t(8290);
  var o = t(3916);
  var a = t(6765);
  var d = t(4087);
  var c = t(8878);
  var u = t(3360);
  var f = t(4394);
  var l = t(7596);
  var h = t(4430);
  var p = t(788);
  var g = t(7647);
  var w = t(8514);
  var m = t(722);
  var b = t(9455);
  var y = t(7872);
  var k = t(3843);
  const v = {
   secret: undefined,
   isRedacted: (() => false),
   isRedactedInLog: (() => false)
  };
  
  
  
  const refused = e => new o.qh("invalid", `${(0, o.yu)("allow-public")}: ${e}`);
  
  
  
  async function drawOffline(e, n) {
   if ((0, b.MT)(e, n.context) !== undefined) return [];
   const t = n.context.facts === undefined && (0, y.S)(e, (0, d.fq)(n.context.repository));
   const r = t || e.badges.some(h.QF) || (0, b.zt)(templatesOf(e, false), n.context);
   return r ? [] : (await drawAll({
    ...e,
    token: ""
   }, n)).badges;
  }
  
  function redactedError({id: e = ""}) {
   return new o.UP(`The badge ${(0, o.hD)(e)}: its workflow does not exist in the private repository.`);
  }
  
  
  
  
  
  function redactLog(e) {
   const n = (0, o.hD)(e.defaults.id);
   const t = `A warning about the badge ${n} names something in a private repository, so it is not shown in this public log. To read it, run "publish-badges publish" with this badge on your machine.`;
   return {
    ...e,
    origin: undefined,
    warnings: e.warnings.length === 0 ? [] : [ t ]
   };
  }
  const hasCommonLabel = ({kind: e}) => e === "fact" || e === "report";
  
  
  function fillUrl(e, n, t) {
   const {text: r, unfilled: s} = (0, g.Uu)(n, t);
   return {
    text: r,
    warnings: s.map(n => `"${e}": %{${n}} is unknown or has no value, and was not replaced.`)
   };
  }
  var $ = t(8214);
  const x = /^(?:push|create|deployment|deployment_status)$/;
  const O = /^(?:gh-readonly-queue|dependabot)\//;
  
  
  const isNamed = ((e, {badges: n}) => n.some((({filters: n}) => n.branch === e)));
  
  const isDependabotRun = (({actor: e, event: n}) => e === "dependabot[bot]" && x.test(n));
  
  function expectedRefusal({code: e}, n) {
   return e === "forbidden" && isDependabotRun(n) ? 'the token of a run by Dependabot is read-only; grant the job "contents: write" to publish' : undefined;
  }
  
  var R = t(7179);
  var S = t(4585);
  var j = t(1867);
  var M = t(9513);
  var U = t(8553);
  var P = t(1336);
  var E = t(5763);
  
  function refuseTokensIn(e, {token: n, gistToken: t}) {
   (0, j.PW)("manifest", e, [ n, t ].flatMap(j.XP));
  }
  function scopeOf(e, {repository: n}) {
   return n.name.toLowerCase() === ".github" && e === P.tL.group ? "group" : "project";
  }
  
  const T = /^(?:workflow_run|pull_request_target)$/;
  
  async function isRefusedWithoutManifest(e, n) {
   const t = (0, y.M)(e);
   if (t.destination.kind === "directory") return false;
   const r = e.publish.branches === undefined ? undefined : await guardByBranch(t, n);
   return (guardByEvent(t, n.context) ?? r) !== undefined;
  }
  async function requestManifest(e, n, t) {
   const {path: r, isRequired: s} = e.manifest;
   const i = s || (0, y.M)(e).destination.kind !== "directory";
   if (e.token === "" || !i) return undefined;
   try {
    return await t.own(r, n === "" ? undefined : n);
   } catch (e) {
    if (!s && e instanceof o.qh && e.code === "forbidden") return undefined;
    throw e;
   }
  }
  async function withAllInherited(e, n, t) {
   const {repository: r} = t.context;
   if (n.token === "") {
    const n = await withOwnOnly(e, t);
    const r = "Inherited badges are left out: reading them needs a token.";
    return e.namesInherited ? {
     ...n,
     notices: [ ...n.notices, r ]
    } : n;
   }
   const read = async e => {
    const s = await t.files.remote(e).catch(e => {
     const t = (0, d.fq)(r);
     throw (0, R.O)(e, t, () => (0, R.m)((0, y.M)(n), t));
    });
    refuseTokensIn(s ?? "", n);
    return s;
   };
   return (0, M.f)(e, {
    owner: r.owner,
    read: read
   });
  }
  function withOwnOnly(e, {context: {repository: n}}) {
   const t = {
    ...e,
    inherit: false,
    extends: [],
    exclude: []
   };
   return (0, M.f)(t, {
    owner: n.owner,
    read: () => Promise.resolve(undefined)
   });
  }
  var B = t(8002);
  var _ = t(2931);
  var q = t(8534);
  const I = String.raw`(?:\d+(?:\.\d+)?|\.\d+)`;
  const A = String.raw`[\da-z]{4,7}`;
  const F = String.raw`#[\da-f]{6}(?:[\da-f]{2})?`;
  const D = `(?:[^<>&"]|&(?:amp|lt|gt|#34);)*`;
  const G = String.raw`(?:<stop(?: (?:offset|stop-color|stop-opacity)="[#.\da-f]+")+/>)+`;
  const C = `(?:<image x="${I}" y="${I}" width="14" height="14" href="data:image/[^"<>&]+"/>)?`;
  const N = `(?:<rect(?: x="${I}")? width="${I}" height="${I}" fill="${F}"/>)*`;
  const L = String.raw`<text(?: (?:x|y|textLength|letter-spacing|font-weight|transform|fill|fill-opacity|filter)="[#.\w()]+")+>${D}</text>`;
  const W = String.raw`<filter id="b(?<flat>${A})"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s\k<flat>" x2="0" y2="100%">${G}</linearGradient><clipPath id="r\k<flat>"><rect width="${I}" height="${I}" rx="[34]"/></clipPath><g clip-path="url\(#r\k<flat>\)">${N}<rect width="${I}" height="${I}" fill="url\(#s\k<flat>\)"/></g>`;
  const z = `<g shape-rendering="crispEdges">${N}</g>`;
  const H = String.raw`<g transform="scale\(\.1\)"><g fill="#(?:010101|ccc)">(?:${L}){2}</g>${L}</g>`;
  const K = `(?:${W}|${z})<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="1[01]0">${C}(?:${H}|${L}){0,2}</g>`;
  const V = String.raw`<rect x="${I}" y="\.5" width="${I}" height="19" rx="2" fill="#fafafa"/><rect x="${I}" y="7\.5" width="\.5" height="5" stroke="#fafafa"/><path d="M${I} 6\.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
  const J = String.raw`<linearGradient id="a(?<social>${A})" x2="0" y2="100%">${G}</linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x="\.5" y="\.5" width="${I}" height="19" rx="2"/>(?:${V})?</g>${C}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px"><rect stroke="#d5d5d5" fill="url\(#a\k<social>\)" x="\.5" y="\.5" width="${I}" height="19" rx="2"/>(?:${L}){0,4}</g>`;
  const Y = new RegExp(String.raw`^<svg xmlns="http://www\.w3\.org/2000/svg" width="${I}" height="(?:18|20|28)" role="img" aria-label="(?<name>${D})"><title>\k<name></title>(?:${K}|${J})</svg>\n$`);
  const Z = 128 * 1024;
  function readPicture(e) {
   const n = e.length > Z ? undefined : Y.exec(e)?.groups;
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
  const Q = {
   "&amp;": "&",
   "&lt;": "<",
   "&gt;": ">",
   "&#34;": '"'
  };
  const recognize_unescape = e => e.replace(/&[^&;]+;/g, e => Q[e] ?? e);
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
  const X = /^schemaVersion,label,message,color(?:,labelColor)?(?:,style)?$/;
  const ee = [ undefined, "flat-square", "plastic", "for-the-badge", "social" ];
  function isEndpoint(e) {
   const n = parsed(e);
   if (typeof n !== "object" || n === null || `${JSON.stringify(n)}\n` !== e) return false;
   if (!X.test(Object.keys(n).join())) return false;
   const t = {
    ...n
   };
   const {schemaVersion: r, label: s, message: i, color: o, labelColor: a = o, style: d} = t;
   const isColor = e => typeof e === "string" && new RegExp(`^${F}$`).test(e);
   const c = typeof s === "string" && typeof i === "string";
   return r === 1 && c && isColor(o) && isColor(a) && ee.includes(d);
  }
  function parsed(e) {
   try {
    return JSON.parse(e);
   } catch {
    return undefined;
   }
  }
  const withoutFormat = e => e.replace(/\.(?:svg|json)$/, "");
  function isOurs(e, n) {
   return e.endsWith(".json") ? isEndpoint(n) : readPicture(n) !== undefined;
  }
  const ne = {
   page: "README.md",
   data: "badges.json"
  };
  const te = "\x3c!-- publish-badges:index --\x3e";
  function sorted(e) {
   return [ ...e ].sort((e, n) => e.path < n.path ? -1 : e.path > n.path ? 1 : 0);
  }
  function writeData(e) {
   const n = sorted(e).map(e => Object.fromEntries(q.cJ.map(n => [ n, e[n] ])));
   return `${JSON.stringify(n, null, 2)}\n`;
  }
  function readData(e) {
   if (e === undefined) return [];
   const n = parsed(e);
   if (!Array.isArray(n) || !n.every(isRecord)) throw foreign(ne.data);
   return n;
  }
  const re = [ "status", "label", "message", "color", "link_url", "rendered_link_url" ];
  function isRecord(e) {
   if (typeof e !== "object" || e === null) return false;
   const n = {
    ...e
   };
   const isSound = e => typeof n[e] === "string" || n[e] === null && re.includes(e);
   return q.cJ.every(isSound) && /^(?:project|group)$/.test(String(n["kind"]));
  }
  function writePage(e) {
   const n = `Written by publish-badges with every publication, which overwrites changes made by hand. The same as data: [${ne.data}](${ne.data}).`;
   const t = new Map;
   for (const n of sorted(e)) {
    const e = n.path.slice(0, Math.max(0, n.path.lastIndexOf("/")));
    t.set(e, [ ...t.get(e) ?? [], n ]);
   }
   const r = [ ...t ].flatMap(([e, n]) => [ ...e === "" ? [] : [ `## ${(0, q.pj)(e)}\n` ], ...n.map(entry) ]);
   return [ `# Badges\n\n${te}\n\n${n}\n`, ...r ].join("\n");
  }
  function refuseForeignPage(e) {
   if (e !== undefined && !e.split(/\r?\n/).includes(te)) throw foreign(ne.page);
  }
  function foreign(e) {
   return new o.qh("refused", `This action did not write the file ${e} at the target, so it is left as it is. Move it, or turn "publish.index" off.`);
  }
  function entry({id: e, name: n, path: t, rendered_link_url: r, markdown: s}) {
   const i = (0, B.O0)(t);
   const o = t.endsWith(".svg") ? (0, q.UA)("markdown", [ {
    alt: n,
    image: i,
    link: r
   } ]) : `[${(0, q.pj)(t)}](${(0, q.j_)(i)})`;
   const a = (0, q.OF)("markdown", s.replace(/[\r\n]+/g, " "));
   return `### ${(0, q.pj)(n) || (0, q.pj)(e)}\n\n${o}\n\n${a}`;
  }
  async function indexFiles(e, n, {records: t, removed: r, address: s}) {
   refuseCollision(n);
   const [i, o] = await Promise.all([ e.files(), e.texts(Object.values(ne)) ]);
   refuseForeignPage(o.get(ne.page));
   const a = readData(o.get(ne.data));
   const d = new Set([ ...i.keys() ].filter(e => !r.includes(e)));
   const c = new Set(n.paths.filter(e => !n.superseded.includes(e)));
   const u = new Map;
   for (const e of a) if (d.has(e.path)) u.set(withoutFormat(e.path), e);
   for (const e of t) if (isFiled(e) && c.has(e.path)) u.set(withoutFormat(e.path), e);
   const f = [ ...d ].filter(e => e.endsWith(".svg") && !u.has(withoutFormat(e)));
   const l = [ ...u.values(), ...await recordsFromPictures(f, e, s) ];
   return [ {
    path: ne.page,
    text: writePage(l)
   }, {
    path: ne.data,
    text: writeData(l)
   } ];
  }
  const isFiled = e => e.path !== null;
  function refuseCollision({paths: e}) {
   if (!e.includes(ne.data)) return;
   throw new o.qh("invalid", `"publish.index" writes the file ${ne.data}, which is also the path of a badge: change the "id" or "path" of that badge.`);
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
   const a = (0, q.UA)("markdown", [ {
    alt: i,
    image: s,
    link: null
   } ]);
   const d = withoutFormat(e).slice(e.lastIndexOf("/") + 1);
   return {
    id: d,
    name: i,
    kind: "project",
    status: null,
    label: n,
    message: t,
    color: r,
    ...o,
    path: e,
    markdown: a
   };
  }
  var se = t(1485);
  function pruner(e) {
   refuseSharedPath(e);
   const n = new Map;
   return async (t, r) => {
    const s = pruneCandidates([ ...(await t.files()).keys() ], r, e);
    const i = new Set(s.flatMap(({branches: e}) => e).filter(e => !n.has(e)));
    const o = i.size === 0 ? i : await e.exists([ ...i ]);
    for (const e of i) n.set(e, o.has(e));
    const a = s.filter(({branches: e}) => !e.some(e => n.get(e))).map(({path: e}) => e);
    const d = a.length === 0 ? [] : [ ...await t.texts(a) ];
    return d.filter(([e, n]) => isOurs(e, n)).map(([e]) => e);
   };
  }
  function pruneCandidates(e, n, {template: t, values: r, ...s}) {
   const i = splitTemplate(t.replace(/\.svg$/, ""), r);
   const o = new Set([ ...n.paths.map(withoutFormat), ...s.redactedPaths ]);
   const a = new Set(s.ids);
   const isWanted = ({branch: e, id: n}) => {
    const {branches: t} = s;
    const r = t === undefined || e !== undefined && t.includes(e);
    return !r || n === undefined || a.has(n) || a.has(n.slice(0, Math.max(0, n.lastIndexOf("/"))));
   };
   return e.flatMap(e => {
    if (!/\.(?:svg|json)$/.test(e) || e === ne.data || o.has(withoutFormat(e))) return [];
    const n = matchPath(withoutFormat(e), i) ?? [];
    const t = n.filter(isWanted);
    if (n.length === 0 || t.some(({branch: e}) => e === undefined)) return [];
    return {
     path: e,
     branches: t.flatMap(({branch: e}) => e ?? [])
    };
   });
  }
  function hasOwnFolder(e) {
   const [n = ""] = e.split(oe, 1);
   const [, ...t] = n.split(/%\{project_(?:path|id|name|title)\}/);
   return t.join("").includes("/");
  }
  function refuseSharedPath({template: e, shared: n}) {
   if (!n || hasOwnFolder(e)) return;
   throw new o.qh("invalid", `"publish.prune": the path ${(0, o.hD)(e)} does not distinguish this repository's badges from those of other repositories. Start it with a folder of its own, such as %{project_name}/%{branch}/%{id}.`);
  }
  const ie = {
   branch: se.Q8,
   id: f.eQ,
   workflow: e => !e.includes("/"),
   job: e => (0, f.eQ)(e) && !e.includes("/")
  };
  const oe = /%\{(branch|id|workflow|job)\}/;
  const isVariable = e => e !== undefined && Object.hasOwn(ie, e);
  function splitTemplate(e, n) {
   const t = e.split(oe);
   return t.flatMap((e, r) => {
    if (r % 2 === 1) return [];
    const s = t[r + 1];
    return {
     literal: (0, g.fT)(e, n).text,
     variable: isVariable(s) ? s : undefined
    };
   });
  }
  const ae = 1e4;
  const de = 4096;
  function matchPath(e, n) {
   if (e.length > de) return undefined;
   const t = [];
   let r = 0;
   const walk = (s, i, o) => {
    const {literal: a, variable: d} = n[i] ?? {
     literal: "",
     variable: undefined
    };
    if (++r > ae || !e.startsWith(a, s)) return;
    const c = s + a.length;
    if (d === undefined) {
     if (c === e.length) t.push(o);
     return;
    }
    const u = n[i + 1]?.literal ?? "";
    for (let n = c + 1; n <= e.length; n++) {
     if (!e.startsWith(u, n)) continue;
     const t = e.slice(c, n);
     const r = o[d];
     if (r === undefined ? ie[d](t) : r === t) walk(n, i + 1, {
      ...o,
      [d]: t
     });
    }
   };
   walk(0, 0, {});
   return r > ae ? undefined : t;
  }
  
  
  const shownBy = ({plan: e, place: n, drawn: t, existing: r}) => (0, S.YZ)(t.badges, e, {
   place: n,
   publication: S.K$,
   existing: r
  }).filter(S.Mj);
  async function pruneOptions({plan: e, ports: n, drawn: t}) {
   const {context: r, sources: s} = n;
   const i = e.badges.filter(t.privacy.isRedacted);
   const o = (0, b.Mt)(e, i.length === e.badges.length);
   const {defaultBranch: a} = await s.facts();
   return {
    template: o,
    values: await (0, b.Ec)([ o ], r, s),
    redactedPaths: i.flatMap(({id: e}) => e ?? []),
    shared: (0, y.S)(e, (0, d.fq)(r.repository)),
    ids: e.badges.flatMap(({id: e}) => e ?? []),
    branches: r.branch === a ? undefined : [ r.branch ],
    exists: e => n.exists(e)
   };
  }
  const ce = {
   headline: "Update the badges of the README [skip ci]",
   body: ""
  };
  
  async function otherBranchReason({plan: e, ports: n, drawn: t}) {
   if (e.destination.kind === "directory") return undefined;
   const {defaultBranch: r} = await n.sources.facts();
   const s = (0, p.l)(n.context);
   if (s !== "" && !(0, p.s)(r, n.context)) return `this run is on ${s}, and README files show ${r}`;
   const i = t.badges.find(({badge: e, definition: {filters: n}, subject: t}) => {
    const s = (n.branch ?? n.tag) !== undefined;
    return e !== undefined && !s && t.branch !== r;
   });
   return i && `the badge "${i.id}" shows ${i.subject.branch}, and README files show ${r}`;
  }
  async function addressesFrom({plan: e, ports: n, place: t}) {
   const {destination: r} = e;
   if (r.kind === "directory") return (e, n) => "../".repeat(n.split("/").length - 1) + t.address(e);
   if (r.kind === "gist" || (0, y.S)(e, (0, d.fq)(n.context.repository))) return e => t.address(e);
   const {defaultBranch: s} = await n.sources.facts();
   return (e, n) => (0, B.Fl)({
    branch: r.branch,
    path: e
   }, {
    defaultBranch: s,
    path: n
   });
  }
  function readmeChanges(e, n) {
   return async t => {
    const r = await t.texts(e);
    const s = e.flatMap(e => {
     const t = r.get(e);
     if (t === undefined) throw new o.qh("not-found", `${(0, o.yu)("readme", '"readme"')}: ${(0, 
     o.hD)(e)} is not a text file on the default branch. Name one that exists, such as README.md.`);
     const s = (0, _.Tx)(t, n(e), e);
     return s === t ? [] : {
      path: e,
      text: s
     };
    });
    return {
     files: s,
     removed: []
    };
   };
  }
  
  
  const drawOwn = (async (e, n, t = []) => deferOtherBranches(await drawAll(e, n, t), e, n));
  
  
  const ue = 5;
  
  
  
  
  
  
  const fe = 'GitHub could not be asked whether a newer run has finished (that needs "actions: read"), so only the runs that are already published were compared.';
  
 }),
 4585: ((e, n, t) => {
var warningsOf = (function warningsOf({warnings: e = [], badges: n}) {
   return [ ...e, ...n.flatMap((e => e.warnings.map(n => ({
    text: n,
    at: e.definition.at
   })))) ];
  });
var partialFailures = (function partialFailures({badges: e, readmeRefusal: n}) {
   const t = e.flatMap((({problem: e, definition: n}) => e === undefined ? [] : new s.qh("invalid", e, n.at)));
   return [ ...t, ...n ? [ n ] : [] ];
  });
var badgesAt = (function badgesAt(e, {formats: n}, {place: t, publication: r, existing: s}) {
   const i = new Set(r.written);
   const o = new Set(r.superseded);
   return e.map((e => {
    if (e.image !== undefined) return {
     ...e,
     file: "",
     imageUrl: e.image,
     changed: false,
     superseded: false
    };
    const r = n.map((n => `${e.path}.${n}`));
    const [a = ""] = r;
    const d = e.skipReason === undefined || s?.has(a) === true;
    return {
     ...e,
     file: a,
     imageUrl: d ? t.address(a) : "",
     changed: r.some((e => i.has(e))),
     superseded: r.some((e => o.has(e)))
    };
   }));
  });
var reportOf = (function reportOf(e, n, t) {
   const {publication: r, readme: s} = t;
   const i = badgesAt(n, e, t);
   const o = [ r.written, r.removed, s?.written ?? [] ].some((e => e.length > 0));
   const a = {
    ...c,
    badges: i,
    changed: o,
    commitSha: r.commitSha ?? s?.commitSha
   };
   if (e.dryRun) return {
    ...a,
    result: "skipped",
    reason: "dry run"
   };
   if (o) return {
    ...a,
    result: "published"
   };
   const d = i.filter(({badge: e}) => e !== undefined);
   const [u] = d;
   if (u === undefined) return a;
   if (u.skipReason !== undefined && d.every(({skipReason: e}) => e !== undefined)) return {
    ...a,
    result: "skipped",
    reason: u.skipReason
   };
   if (!d.every(({superseded: e}) => e)) return a;
   const {worseStatus: f = []} = r;
   const isWorse = ({path: n}) => e.formats.some(e => f.includes(`${n}.${e}`));
   const l = d.find(e => !isWorse(e));
   return {
    ...a,
    result: "superseded",
    reason: supersededReason(l ?? u, l === undefined)
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
   const {id: n, name: t, badge: r, status: s, imageUrl: i, link: a, definition: d, file: c} = e;
   return {
    id: n,
    name: t,
    kind: d.kind,
    status: s ?? null,
    label: r?.label ?? null,
    message: r?.message ?? null,
    color: r?.color ?? null,
    link_url: d.link?.kind === "url" ? d.link.url : a,
    image_url: d.source.kind === "pointer" ? d.source.imageUrl : i,
    rendered_link_url: a,
    rendered_image_url: i,
    path: c === "" ? null : c,
    markdown: (0, o.UA)("markdown", hasUrl(e) ? [ shown(e) ] : [])
   };
  });
var annotationsOf = (function annotationsOf(e, n) {
   const {notices: t, error: r, reason: o, isExpected: a} = e;
   const d = [ ...warningsOf(e).map(({text: e, at: n}) => annotation("warning", e, n)), ...t.map(e => annotation("notice", e)) ];
   for (const {message: t, at: r} of partialFailures(e)) d.push(annotation(n === "any" ? "error" : "warning", t, r));
   if (r instanceof s.WK) d.push(...problemsOf(r)); else if (r !== undefined) d.push(annotation(i.d$[n].includes(r.kind) ? "error" : "warning", r.message, r.at)); else if (o !== undefined && !a && !isExplained(e)) d.push(annotation("notice", `Not published: ${o}`));
   return d;
  });
var logOf = (function logOf(e) {
   const {reason: n, result: t, badges: r, isExpected: i, error: a} = e;
   if (a !== undefined) return a instanceof s.i_ ? [ {
    lines: a.yaml.split("\n")
   } ] : [];
   if (i) return [ {
    lines: [ `${u[t]}: ${n ?? ""}` ]
   } ];
   if (r.length === 0) return n === undefined ? [ {
    lines: [ withoutBadges(t) ]
   } ] : [];
   const d = r.filter(hasUrl).map(shown);
   const c = r.length > f;
   const folded = (e => c ? {
    title: e
   } : {});
   const l = {
    ...folded(countsOf(r)),
    lines: r.map((n => lineOf(n, e)))
   };
   return d.length === 0 ? [ l ] : [ l, {
    ...folded("Markdown to paste"),
    lines: [ (0, o.UA)("markdown", d) ]
   } ];
  });
var countsOf = (function countsOf(e) {
   const n = a.f.flatMap((n => {
    const t = e.filter((e => e.status === n)).length;
    return t === 0 ? [] : [ `${t} ${(0, a.qS)(n)}` ];
   }));
   return [ `${e.length} badges`, ...n.length === 0 ? [] : [ n.join(", ") ] ].join(": ");
  });
var lineOf = (function lineOf(e, n) {
   if (e.skipReason !== undefined) return `${e.id}: left as it is: ${e.skipReason}`;
   return `${e.id}: ${originOf(e)} \u2192 ${e.imageUrl || e.file}${badgeOutcome(e, n)}`;
  });
var linesOf = (function linesOf(e) {
   const {reason: n, result: t, isExpected: r} = e;
   const s = logOf({
    ...e,
    error: undefined
   }).flatMap((e => e.lines));
   return n === undefined || r ? s : [ ...s, `${u[t]}: ${n}` ];
  });
var originOf = (function originOf({status: e, origin: n, badge: t, name: s}) {
   if (e !== undefined && n !== undefined) return (0, r.Wn)(e, n);
   if (t === undefined) return s;
   return n?.from === undefined ? t.message : `${t.message}, from ${n.from}`;
  });
var badgeOutcome = (function badgeOutcome({badge: e, changed: n, superseded: t}, {result: r, commitSha: s}) {
   if (e === undefined) return "";
   if (n && s !== undefined) return ` (published in commit ${s.slice(0, 10)})`;
   return ` (${t ? "superseded" : n || r !== "published" ? r : "unchanged"})`;
  });
var summaryOf = (function summaryOf(e) {
   const {result: n, badges: t, notes: r, notices: s, isExpected: i} = e;
   const a = n === "published" || n === "unchanged" || n === "superseded";
   const d = a ? t.filter(hasUrl).map(shown) : [];
   const c = [ ...warningsOf(e).map(({text: e}) => e), ...t.flatMap((({problem: e}) => e ?? [])) ];
   const u = [ ...c.map(e => `Warning: ${e}`), ...s, ...r ];
   return [ ...headlinesOf(e), ...i ? [] : tableOf(t, a), ...toPaste(d), ...u.map(e => `\n${(0, 
   o.pj)(e)}\n`) ].join("");
  });
var headlinesOf = (function headlinesOf({result: e, error: n, reason: t}) {
   const r = n instanceof s.WK && n.problems.length > 1 ? n : undefined;
   const i = n instanceof s.i_ ? n.headline : r?.headline ?? t;
   const a = r?.problems.map(e => `\n- ${(0, o.pj)(e.text)}\n`) ?? [];
   return [ `### Badges\n\n${u[e]}${i === undefined ? "" : `: ${(0, o.pj)(i)}`}\n`, ...fitting(a), ...n instanceof s.i_ ? [ "\n", (0, 
   o.OF)("yaml", n.yaml) ] : [] ];
  });
var fitting = (function fitting(e) {
   let n = 0;
   const t = e.findIndex((e => (n += Buffer.byteLength(e)) > l.rows));
   if (t === -1) return e;
   return [ ...e.slice(0, t), `\n${e.length - t} more badges: the output \`badges\` contains all of them.\n` ];
  });
var toPaste = (function toPaste(e) {
   const n = (0, o.UA)("markdown", e);
   if (n === "") return [];
   if (Buffer.byteLength(n) > l.markdown) return [ "\nThe Markdown to paste is in the output `markdown`.\n" ];
   return [ "\n", (0, o.OF)("markdown", n) ];
  });
var tableOf = (function tableOf(e, n) {
   if (e.length === 0) return [];
   return [ "\n| Badge | Status | From |\n| --- | --- | --- |\n", ...fitting(e.map((e => row(e, n)))) ];
  });
var row = (function row(e, n) {
   const {badge: t, name: r, status: s, imageUrl: i} = e;
   const d = t === undefined ? [ r ] : [ t.label, t.message ].filter((e => e !== ""));
   const c = n && i !== "" ? ` \u2192 ${i}` : "";
   const u = n && /^https?:/.test(i);
   const f = u ? (0, o.UA)("markdown", [ shown(e) ]) : (0, o.pj)(`${d.join(": ")}${c}`);
   const l = s === undefined ? t?.message ?? "" : (0, a.qS)(s);
   return `| ${f} | ${(0, o.pj)(l)} | ${sourceOf(e)} |\n`;
  });
var sourceOf = (function sourceOf({origin: e, originUrl: n, skipReason: t, superseded: r}) {
   if (t !== undefined) return (0, o.pj)(`left as it is: ${t}`);
   const {from: s = "", because: i} = e ?? {};
   const linked = e => (0, o.pj)(e).replaceAll("<span>#</span>", "#");
   const a = n === undefined ? (0, o.pj)(s) : `[${linked(s)}](${(0, o.j_)(n)})`;
   const d = [ a, i === undefined ? "" : (0, o.pj)(i) ].filter((e => e !== "")).join(": ");
   return r ? `${d} (superseded)` : d;
  });
  t.d(n, {
   Dx: (() => linesOf),
   EI: (() => reportOf),
   Gs: (() => logOf),
   Ih: (() => annotationsOf),
   K$: (() => d),
   Mj: () => hasUrl,
   Re: (() => partialFailures),
   SP: () => shown,
   YG: (() => summaryOf),
   YZ: () => badgesAt,
   Yz: (() => outputsOf),
   gz: () => failed,
   hT: () => skipped,
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
  
  const c = {
   result: "unchanged",
   reason: undefined,
   isExpected: false,
   badges: [],
   changed: false,
   commitSha: undefined,
   error: undefined,
   notes: [],
   notices: []
  };
  
  function supersededReason({oneRun: e}, n) {
   if (e === undefined) return "a newer run is published";
   return n ? `another job of ${(0, r.rt)(e)} has published a worse status` : `there is a newer run than ${(0, 
   r.rt)(e)}`;
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
  function failed(e, n = c) {
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
  
  
  const u = {
   published: "Published",
   unchanged: "Unchanged: all badges are up to date",
   superseded: "Superseded",
   skipped: "Not published",
   failed: "Failed"
  };
  
  const isExplained = ({reason: e, badges: n}) => n.some(n => n.skipReason === e && (n.problem !== undefined || n.warnings.length > 0));
  function annotation(e, n, t) {
   return {
    level: e,
    message: n,
    ...t === undefined ? {} : {
     file: t.file,
     startLine: t.line
    }
   };
  }
  function problemsOf({problems: e, headline: n}) {
   const t = e.map(({file: e, line: n, text: t}) => annotation("error", t, e === undefined ? undefined : {
    file: e,
    line: n
   }));
   return e.length > 1 ? [ ...t, annotation("error", n) ] : t;
  }
  const f = 10;
  
  const withoutBadges = e => e === "unchanged" ? "Nothing to publish: there are no badges." : u[e];
  
  
  
  
  
  
  
  const l = {
   rows: 6e5,
   markdown: 4e5
  };
  
  
  
  
  
 }),
 2931: ((e, n, t) => {
  t.d(n, {
   DV: () => blockIn,
   Q$: () => c,
   Tr: () => paragraphsIn,
   Tx: () => updateBlock,
   YK: () => i,
   cA: () => lineOf,
   dQ: () => snippetFor
  });
  var r = t(3916);
  var s = t(8534);
  const i = {
   markdown: "",
   html: "",
   asciidoc: "// ",
   rst: ".. "
  };
  const o = {
   markdown: /^[ \t]*$/,
   html: /^[ \t]*$/,
   asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
   rst: /^[ \t]*(?:\.\.[ \t]*)?$/
  };
  function snippetFor(e, n) {
   return (0, s.UA)((0, s.CE)(e), n);
  }
  const a = /\r\n|\n|\r/;
  function updateBlock(e, n, t) {
   const r = (0, s.CE)(t);
   const {from: c, to: u} = findInside(e, t, i[r]);
   const [f, l, h] = [ e.slice(0, c), e.slice(c, u), e.slice(u) ];
   const p = (a.exec(l) ?? a.exec(e))?.[0] ?? "\n";
   const g = o[r].exec(lastLine(f.slice(0, f.lastIndexOf("\x3c!--"))))?.[0];
   const w = r === "markdown" && d.test(paragraphsIn(f).at(-1) ?? "");
   const m = w || r === "rst" ? p + p : p;
   const b = r === "rst" ? p + p : p;
   const y = w ? "" : indentation(g);
   const k = withoutMarkers(n).split("\n").map(e => e === "" ? "" : y + e).join(p);
   const v = n === "" ? p : m + k + b;
   return f + trailingBlanks(l) + v + endLead(l, r, g) + h;
  }
  const d = /^[ \t]*<\/?[a-z]/im;
  const lastLine = e => e.split(a).at(-1) ?? "";
  const paragraphsIn = e => e.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/);
  const indentation = e => /^[ \t]*/.exec(e ?? "")?.[0] ?? "";
  const trailingBlanks = e => /^[ \t]+(?=[\r\n])/.exec(e)?.[0] ?? "";
  function endLead(e, n, t) {
   const r = a.test(e) ? o[n].exec(lastLine(e)) : null;
   return r?.[0] ?? t ?? "";
  }
  const c = {
   start: "\x3c!-- badges:start --\x3e",
   end: "\x3c!-- badges:end --\x3e"
  };
  const u = /<!--[ \t]*badges:(start|end)[ \t]*-->/g;
  function blockIn(e) {
   const n = [ ...e.matchAll(u) ];
   const t = n.find(([, e]) => e === "start");
   const r = n.find(({index: e, 1: n}) => n === "end" && e > (t?.index ?? 0));
   return t === undefined || r === undefined ? undefined : {
    from: t.index,
    to: r.index + r[0].length
   };
  }
  const f = {
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
  const l = /<[ \t]{0,3}!?[ \t]{0,3}-{1,3}[ \t]*\/?badges?([ \t]{0,3}[:;=_./ \t-][ \t]{0,3})([a-z]+)\b(?:[ \t]{0,3}-{0,3}[ \t]{0,3}>)?/gi;
  function findInside(e, n, t) {
   const s = [ ...e.matchAll(u) ].map(e => markerOf(e, e[1] === "end" ? "end" : "start"));
   const fail = e => new r.qh("invalid", `${n}: ${e}`);
   const at = ({from: n}) => `line ${lineOf(e, n)}`;
   for (const e of [ "start", "end" ]) {
    const n = s.filter(n => n.edge === e);
    if (n.length > 1) throw fail(`${c[e]} is in the file ${n.length} times (${n.map(at).join(", ")}). Keep one.`);
   }
   const [i, o] = s;
   const a = i !== undefined && o !== undefined ? {
    from: i.to,
    to: o.from
   } : undefined;
   const d = lookalikesIn(e).filter(({from: e, to: n}) => !s.some(t => e < t.to && t.from < n));
   const f = d.find(({from: e, isTight: n}) => a === undefined || n && (e < a.from || e >= a.to));
   if (f !== undefined) {
    throw fail(`${(0, r.hD)(f.text)} (${at(f)}) is not a marker. Did you mean ${(0, 
    r.hD)(c[f.edge])}?`);
   }
   if (i === undefined) {
    throw fail(`there is no block for badges. Add ${t}${c.start} and ${t}${c.end} where the badges belong, each on its own line.`);
   }
   if (o === undefined || a === undefined) {
    const e = i.edge === "start" ? `${c.end} is missing after it` : `${c.start} is missing before it`;
    throw fail(`${c[i.edge]} (${at(i)}) has no counterpart: ${e}.`);
   }
   if (i.edge === "end") {
    throw fail(`${c.end} (${at(i)}) comes before ${c.start} (${at(o)}). Swap them.`);
   }
   return a;
  }
  function withoutMarkers(e) {
   return e.replace(u, e => e.replace("\x3c!--", "<! --"));
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
   return [ ...e.matchAll(l) ].flatMap(e => {
    const [, n, t = ""] = e;
    const s = (0, r.pA)(t, Object.keys(f));
    const i = s === undefined ? undefined : f[s];
    return i === undefined ? [] : [ {
     ...markerOf(e, i),
     isTight: n === ":"
    } ];
   });
  }
  function lineOf(e, n) {
   return e.slice(0, n).split(a).length;
  }
 }),
 3338: ((e, n, t) => {
  t.d(n, {
   i: () => UnreadableFile,
   l: () => openInWorkspace
  });
  var r = t(3024);
  var s = t.n(r);
  var i = t(6760);
  var o = t.n(i);
  class UnreadableFile extends Error {
   problem;
   constructor(e) {
    super(e);
    this.problem = e;
   }
  }
  async function openInWorkspace(e, n) {
   const t = (0, r.realpathSync)((0, i.join)(e, n));
   const s = (0, i.relative)((0, r.realpathSync)(e), t);
   if (s === ".." || s.startsWith(`..${i.sep}`) || (0, i.isAbsolute)(s)) throw new UnreadableFile("outside");
   if (s.split(i.sep).some(e => e.toLowerCase() === ".git")) throw new UnreadableFile("git");
   const o = await r.promises.open(t, r.constants.O_RDONLY | r.constants.O_NOFOLLOW | r.constants.O_NONBLOCK);
   try {
    const e = await o.stat();
    if (!e.isFile()) throw new UnreadableFile(e.isDirectory() ? "folder" : "special");
    if (process.platform === "linux" && (0, r.readlinkSync)(`/proc/self/fd/${o.fd}`) !== t) throw new UnreadableFile("outside");
    return {
     handle: o,
     real: t
    };
   } catch (e) {
    await o.close();
    throw e;
   }
  }
 })
};

