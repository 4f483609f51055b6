"use strict";

exports.id = 456;

exports.ids = [ 456, 647 ];

exports.modules = {
 3523: ((e, n, t) => {
var encodePath = (function encodePath(e) {
   return e.split("/").map(encodeURIComponent).join("/");
  });
var directoryAddress = (function directoryAddress(e, n) {
   const t = e.replaceAll("\\", "/").replace(/^\.\//, "").replace(/(?<!\/)\/+$/, "");
   return t === "" || t === "." ? n : `${t}/${n}`;
  });
  t.d(n, {
   O0: (() => encodePath),
   au: (() => directoryAddress),
   lv: () => branchAddress,
   wO: () => gistAddress
  });
  
  const isGitHubCom = e => /^https:\/\/github\.com$/i.test(e);
  function branchAddress(e, {repository: n, branch: t, isPrivate: r}, s) {
   const o = `${n.owner}/${n.name}`;
   const i = `${encodePath(t)}/${encodePath(s)}`;
   return isGitHubCom(e) && !r ? `https://raw.githubusercontent.com/${o}/${i}` : `${e}/${o}/raw/${i}`;
  }
  function gistAddress(e, {id: n, owner: t, rawUrl: r}, s) {
   if (isGitHubCom(e) && t !== null) return `https://gist.githubusercontent.com/${t}/${n}/raw/${encodeURIComponent(s)}`;
   return r === null ? "" : `${r}/${encodeURIComponent(s)}`;
  }
  
 }),
 9456: ((e, n, t) => {
var environmentFromEvent = (function environmentFromEvent(e, n) {
   if (e === n["GITHUB_EVENT_PATH"]) return n;
   const t = (0, i.rD)(e);
   const r = (0, a.Ce)(t["repository"]) ? t["repository"] : {};
   const s = refOf(t) ?? `refs/heads/${(0, a.mR)(r, "default_branch") ?? ""}`;
   const o = s.startsWith("refs/tags/");
   const c = (0, a.mR)(r, "full_name") ?? "";
   const d = n["GITHUB_WORKFLOW_REF"]?.toLowerCase().startsWith(`${c.toLowerCase()}/`) !== true;
   return {
    ...n,
    ...d ? {
     GITHUB_WORKFLOW: "",
     GITHUB_WORKFLOW_REF: ""
    } : {},
    GITHUB_RUN_ID: "",
    GITHUB_EVENT_PATH: e,
    GITHUB_EVENT_NAME: u.find((([e]) => e in t))?.[1] ?? "push",
    GITHUB_REPOSITORY: c,
    GITHUB_REF: s,
    GITHUB_REF_NAME: s.replace(/^refs\/(?:heads|tags)\//, ""),
    GITHUB_REF_TYPE: o ? "tag" : "branch",
    GITHUB_HEAD_REF: "",
    GITHUB_SHA: (0, a.mR)(t, "after") ?? "",
    GITHUB_ACTOR: (0, a.Ce)(t["sender"]) ? (0, a.mR)(t["sender"], "login") ?? "" : ""
   };
  });
var refOf = (function refOf(e) {
   const n = (0, a.mR)(e, "ref");
   if (n !== null) return n.startsWith("refs/") ? n : `refs/heads/${n}`;
   const t = e["pull_request"];
   if ((0, a.Ce)(t)) return `refs/heads/${(0, a.mR)((0, a.qI)(t["head"], "head"), "ref") ?? ""}`;
   const r = e["release"];
   return (0, a.Ce)(r) ? `refs/tags/${(0, a.mR)(r, "tag_name") ?? ""}` : undefined;
  });
var planFrom = (function planFrom(e, n) {
   const {confined: t, dryRun: r, allowPublic: s, failOn: o, token: i, gistToken: a, job: u} = e;
   const c = (0, l.yD)(e.publish, n?.manifest.publish);
   const d = {
    ...{
     confined: t,
     dryRun: r,
     allowPublic: s,
     failOn: o,
     token: i,
     gistToken: a,
     job: u
    },
    badges: n?.badges ?? e.badges,
    destination: (0, l.My)(c, t),
    path: c.path,
    formats: c.formats ?? [ "svg" ],
    branches: c.branches,
    readme: e.readme ?? n?.manifest.readme ?? [],
    singleCommit: c.singleCommit ?? false,
    prune: c.prune ?? false,
    index: c.index ?? false
   };
   refuseTarget(d);
   refuseChangingLinks(d);
   return d;
  });
var refuseTarget = (function refuseTarget({badges: e, destination: n}) {
   if (n.kind !== "branch") return;
   const {branch: t} = n;
   if (e.some(({filters: e}) => e.branch === t)) {
    throw (0, s.Gq)("branch", t, 'is the branch that badges are published to. "branch" says whose runs a badge shows; where it goes is "target-branch".');
   }
  });
var refuseChangingLinks = (function refuseChangingLinks({badges: e, readme: n}) {
   const t = n.length === 0 ? undefined : e.find(({link: e}) => h.includes(e?.kind ?? "none"));
   if (t?.link === undefined) return;
   const r = t.id === undefined ? "" : ` of the badge ${(0, s.hD)(t.id)}`;
   throw new s.qh("invalid", `Input "link": ${(0, s.hD)(t.link.kind)}${r} changes with every run, and the README would with it. With "readme" take workflow, branch or an http(s) URL.`);
  });
var lazyRecord = (function lazyRecord(e, {context: n, facts: t}) {
   let r;
   const open = async () => r ??= await e();
   return {
    jobs: async (...e) => (await open()).jobs(...e),
    run: async (...e) => (await open()).run(...e),
    attempt: async (...e) => (await open()).attempt(...e),
    async* runs(e, n) {
     yield* (await open()).runs(e, n);
    },
    foresee: async e => (await open()).foresee(e),
    async* newerRuns(e, n) {
     yield* (await open()).newerRuns(e, n);
    },
    forget: () => r?.forget(),
    workflow: async (e, n) => (await open()).workflow(e, n),
    workflows: async e => (await open()).workflows(e),
    jobNames: async (...e) => (await open()).jobNames(...e),
    branch: async (...e) => (await open()).branch(...e),
    defaultBranch: async e => e === (0, p.fq)(n.repository) ? (await t()).defaultBranch : (await open()).defaultBranch(e),
    isPrivate: async e => e === (0, p.fq)(n.repository) ? (await t()).isPrivate : (await open()).isPrivate(e),
    deployment: async (e, n) => (await open()).deployment(e, n),
    environments: async e => (await open()).environments(e),
    checks: async (e, n) => (await open()).checks(e, n)
   };
  });
var hasCheckout = (function hasCheckout(e) {
   return (0, y.existsSync)((0, f.join)(e, ".git"));
  });
var readBelow = (function readBelow(e, n) {
   const t = (0, f.join)(e, n);
   if (!(0, y.existsSync)(t)) return undefined;
   const r = (0, y.realpathSync)(t);
   const o = (0, f.relative)((0, y.realpathSync)(e), r);
   if (o === ".." || o.startsWith(`..${f.sep}`) || (0, f.isAbsolute)(o)) throw new s.qh("invalid", `${n} leads out of the workspace.`);
   if (o.split(f.sep).some(e => e.toLowerCase() === ".git")) throw new s.qh("invalid", `${n} leads into ".git", whose files are not read: make it a file of its own.`);
   const i = (0, y.openSync)(r, y.constants.O_RDONLY | y.constants.O_NOFOLLOW | y.constants.O_NONBLOCK);
   try {
    const e = (0, y.fstatSync)(i);
    if (!e.isFile()) throw new s.qh("invalid", `${n} is no file.`);
    if (e.size > k) throw new s.qh("invalid", `${n}: ${e.size} bytes are too many. Allowed: 256 KiB.`);
    return (0, y.readFileSync)(i, "utf8");
   } finally {
    (0, y.closeSync)(i);
   }
  });
var connectPorts = (function connectPorts(e, {context: n, stopSignal: r, load: s}) {
   const o = once(async () => {
    const {Remote: t} = await s();
    const o = r();
    return new t({
     asked: e,
     context: n,
     clock: (0, w.ml)(o),
     signal: o
    });
   });
   const i = once(async () => n.facts ?? (await o()).api.facts());
   const a = lazyRecord(async () => (await o()).api.record, {
    context: n,
    facts: i
   });
   const u = {
    facts: i,
    newest: async () => (await o()).api.newest()
   };
   return {
    context: n,
    record: a,
    sources: u,
    files: {
     local: (e => readBelow(n.workspace, e)),
     hasCheckout: (() => hasCheckout(n.workspace)),
     remote: async e => (await o()).api.contents(e),
     own: async (n, t) => (await o()).glance(planFrom(e), {
      path: n,
      sha: t
     })
    },
    exists: async e => (await o()).api.exists(n.repository, e),
    async openReadme({destination: e, dryRun: r}) {
     const {workspace: s} = n;
     if (e.kind !== "directory") return (await o()).defaultBranch((await i()).defaultBranch);
     const {directoryTarget: a} = await Promise.resolve().then(t.bind(t, 9399));
     return a({
      folder: s,
      bounds: s,
      dryRun: r
     });
    },
    async open(e, t) {
     const {destination: r} = e;
     if (r.kind === "directory") return openDirectory(r, n, e.dryRun);
     if (r.kind === "gist") return (await o()).gist(r);
     const {secret: s} = await (0, g.yz)(e, {
      context: n,
      record: a,
      sources: u
     });
     return (await o()).branch({
      ...r,
      singleCommit: e.singleCommit
     }, t, s);
    }
   };
  });
var once = (function once(e) {
   let n;
   return () => n ??= e();
  });
var refuseGit = (function refuseGit(e, n) {
   const t = n.split(f.sep).filter((e => e !== ""));
   const r = t[0] === ".." || (0, f.isAbsolute)(n) ? undefined : t.map(b.w).find(Boolean);
   if (r !== undefined) throw (0, s.Gq)("directory", e, `${r}. Take another folder.`);
  });
var openDirectory = (async function openDirectory({directory: e, confined: n}, {workspace: r}, s) {
   const {directoryTarget: o, realPlace: i} = await Promise.resolve().then(t.bind(t, 9399));
   const a = (0, f.resolve)(r, e);
   for (const n of [ (0, f.relative)(r, a), (0, f.relative)(i(r), i(a)) ]) refuseGit(e, n);
   return {
    target: o({
     folder: a,
     bounds: n ? r : undefined,
     dryRun: s
    }),
    address: (n => (0, m.au)(e, n))
   };
  });
var settle = (async function settle(e, n) {
   const r = e.describes ? undefined : await findManifest(e, n);
   if (r === undefined) {
    const t = planFrom(e);
    const r = await (0, R.ah)(t, n);
    if (e.describes || r === undefined) refuseValues(e);
    return {
     plan: t,
     notices: [],
     warnings: [],
     refusal: r
    };
   }
   refuseOurTokens(r.text, e);
   const {loadManifest: s} = await t.e(24).then(t.bind(t, 5024));
   const o = await s(r.text, {
    source: r.path,
    scope: scopeOf(r, n.context)
   });
   const described = e => ({
    badges: e.map(({definition: e}) => e),
    manifest: o
   });
   const i = await (0, R.ah)(planFrom(e, described(o.badges)), n);
   const {badges: a, ...u} = await (i === undefined ? inherit(o, e, n) : alone(o, n));
   const c = i === undefined ? undefined : a.map(({definition: e}) => e.id);
   const d = e.values === "" ? a : await withValues(a, e.values, c);
   return {
    plan: planFrom(e, described(d)),
    ...u,
    refusal: i
   };
  });
var refuseValues = (function refuseValues({values: e, manifest: n}) {
   if (e === "") return;
   throw (0, s.Gq)("values", e, `has no badges to go to: they are messages of static badges in ${n.path} or in "badges".`);
  });
var findManifest = (async function findManifest(e, n) {
   const {context: t, files: r} = n;
   const {path: o, named: i} = e.manifest;
   const a = !S.test(t.event) || e.token === "" && e.gistToken === "";
   const u = a ? r.local(o) : undefined;
   if (u !== undefined) return {
    text: u,
    path: o
   };
   if (!(a && r.hasCheckout())) {
    if (await isRefused(e, n)) return undefined;
    const s = asksFor(e) ? await ownText({
     path: o,
     named: i
    }, a ? t.sha : "", r) : undefined;
    if (s !== undefined) return {
     text: s,
     path: o
    };
   }
   if (!i) return undefined;
   throw new s.qh("invalid", `Input "manifest": there is no file ${(0, s.hD)(o)}. Check it in, or leave the input out.`);
  });
var publish = (async function publish(e, n) {
   const {context: t, sources: r} = n;
   const s = (0, p.fq)(t.repository);
   let o;
   try {
    const s = await settle(e, {
     context: t,
     files: n.files,
     facts: () => r.facts()
    });
    o = s.plan;
    return await publishPlan(s, n);
   } catch (n) {
    throw withCure(n, s, () => permissionsFor(o ?? planFrom(e), s));
   }
  });
var publishPlan = (async function publishPlan({plan: e, notices: n, warnings: t, refusal: r}, s) {
   if (r !== undefined) return {
    ...(0, T.hT)(r, e, await (0, O.K$)(e, s)),
    notices: n,
    warnings: t
   };
   const o = new Set;
   const i = new Set;
   let a = await drawOwn(e, s);
   const u = await s.open(e, () => messageFor(a.badges));
   const c = {
    isSuperseded: e => hasNewer(e, s, o),
    async renew(n) {
     for (const e of n) i.add(e);
     s.record.forget();
     a = await drawOwn(e, s, [ ...i ].map(A.KT));
     return filesOf(a.badges, e);
    }
   };
   const d = new Set;
   const f = {
    plan: e,
    ports: s,
    place: u,
    standing: d,
    drawn: (() => a),
    note: e => void o.add(e)
   };
   const {publication: l, readme: h, readmeRefusal: p, problem: w} = await write(f, c);
   const m = (0, T.EI)(e, a.badges, {
    place: u,
    publication: l,
    standing: d,
    readme: h
   });
   const g = {
    readmeRefusal: p,
    notes: [ ...o, ...leftNotes(a), ...p === undefined ? [] : [ p.message ] ],
    notices: [ ...n, ...a.notices, ...idle(e) ],
    warnings: t
   };
   const b = await withReasons(m.badges, s);
   return {
    ...concluded({
     ...m,
     badges: b
    }, {
     problem: w,
     drawn: a,
     context: s.context
    }),
    ...g
   };
  });
var concluded = (function concluded(e, {problem: n, drawn: t, context: r}) {
   if (n !== undefined) {
    const t = (0, R.Do)(n, r);
    return t === undefined ? (0, T.gz)(n, e) : (0, T.p6)(t, e);
   }
   const {ids: s, reason: o} = t.left;
   const i = s.length > 0 && s.length === t.badges.filter(({badge: e}) => e !== undefined).length;
   return i && e.result === "skipped" ? (0, T.p6)(o, e) : e;
  });
var leftNotes = (function leftNotes({left: {ids: e, reason: n}}) {
   return e.length === 0 ? [] : [ `${n.replace(/^b/, "B")}: ${e.join(", ")}.` ];
  });
var withReasons = (async function withReasons(e, {record: n}) {
   let t = 0;
   return Promise.all(e.map((async e => {
    const {changed: r, status: s, origin: o, subject: i} = e;
    if (!r || s === undefined || o === undefined || !(0, v.PR)(s, o)) return e;
    if (++t > P) return e;
    return {
     ...e,
     origin: await (0, v.to)({
      status: s,
      origin: o,
      repository: i.repository
     }, n)
    };
   })));
  });
var write = (async function write(e, n) {
   const {plan: r, ports: o, place: i, drawn: a} = e;
   const u = a().badges.some((({untouched: e}) => e !== undefined));
   let c = T.K$;
   try {
    const s = isKeptUp(r) || u ? await t.e(56).then(t.bind(t, 2056)) : undefined;
    const o = await filesOf(a().badges, r);
    c = await i.target.publish(o, n, await (s?.upkeepOf(e)));
    return {
     publication: c,
     ...await readmesOf((() => s?.updateReadmes(e)))
    };
   } catch (e) {
    const n = (0, p.fq)(o.context.repository);
    const t = withCure(e, n, () => permissionsFor(r, n));
    if (!(t instanceof s.qh)) throw t;
    return {
     publication: c,
     problem: t
    };
   }
  });
var readmesOf = (async function readmesOf(e) {
   try {
    return {
     readme: await e()
    };
   } catch (e) {
    if (!(e instanceof s.qh) || e.code !== "policy") throw e;
    return {
     readmeRefusal: new s.qh("policy", `README files are left as they are: ${e.message}`)
    };
   }
  });
var idle = (function idle({destination: e, index: n, prune: t}) {
   const r = [ ...n ? [ '"index"' ] : [], ...t ? [ '"prune"' ] : [] ];
   return e.kind === "gist" && r.length > 0 ? [ `${r.join(" and ")} of "publish" do nothing in a gist.` ] : [];
  });
var filesOf = (function filesOf(e, {formats: n}) {
   const t = e.flatMap((({badge: e, worse: t, path: r, shown: s, oneRun: o, lookedUp: i, showsUnfinished: a, untouched: u}) => {
    if (e === undefined || u !== undefined) return [];
    return n.map((async n => {
     const u = {
      path: `${r}.${n}`,
      text: await (0, x.XX)(e, n),
      runs: s.map(A.rt),
      ...i === undefined ? {} : {
       lookedUp: i.map(A.rt)
      }
     };
     const c = o === undefined ? {} : {
      stamp: o
     };
     const draw = () => Promise.all(t().map(e => (0, x.XX)(e, n)));
     return {
      ...u,
      ...c,
      ...a ? {
       worse: draw
      } : {}
     };
    }));
   }));
   return Promise.all(t);
  });
var publishFrom = (async function publishFrom({event: e, read: n, isGiven: r}, o) {
   const i = asTyped(await (0, c.K)(n, r), o.env);
   const a = contextFor(e, i, o.env);
   const u = {
    context: a,
    stopSignal: () => stopSignal(o),
    load: () => Promise.all([ t.e(160), t.e(47) ]).then(t.bind(t, 4964))
   };
   const f = connectPorts(i, u);
   const l = e !== undefined && n("token") === "";
   const h = await publish(i, l ? {
    ...f,
    record: recordFromEvent(a, f.record)
   } : f);
   const p = (0, I.$p)([ i.token, i.gistToken ]);
   for (const e of (0, T.nZ)(h)) (0, M.y)(`warning: ${(0, q.I)(p(e))}\n`, 2);
   const {readmeRefusal: w} = h;
   if (w !== undefined && i.failOn === "any") throw new s.qh(w.code, p(w.message));
   if (w !== undefined) (0, M.y)(`warning: ${(0, q.I)(p(w.message))}\n`, 2);
   for (const e of h.notices) (0, M.y)(`notice: ${(0, q.I)(p(e))}\n`, 2);
   if (h.error !== undefined && d.d[i.failOn].includes(h.error.kind)) {
    throw new s.qh(h.error.code, p(h.error.message));
   }
   return (0, B.Dx)(h).map((e => `${(0, q.I)(p(e))}\n`)).join("");
  });
var asTyped = (function asTyped(e, n) {
   return {
    ...e,
    confined: false,
    token: e.token || (n["GITHUB_TOKEN"] ?? ""),
    gistToken: e.gistToken || (n["GIST_TOKEN"] ?? "")
   };
  });
var contextFor = (function contextFor(e, {badges: n}, t) {
   const r = (0, o.yI)(e === undefined ? t : environmentFromEvent(e, t));
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
  var r = t(6349);
  var s = t(3916);
  var o = t(9556);
  var i = t(5161);
  var a = t(5430);
  const u = [ [ "workflow_run", "workflow_run" ], [ "workflow_job", "workflow_job" ], [ "pull_request", "pull_request" ], [ "merge_group", "merge_group" ], [ "release", "release" ], [ "deployment_status", "deployment_status" ], [ "deployment", "deployment" ], [ "check_run", "check_run" ], [ "check_suite", "check_suite" ], [ "issue", "issues" ], [ "schedule", "schedule" ], [ "inputs", "workflow_dispatch" ], [ "client_payload", "repository_dispatch" ], [ "commits", "push" ] ];
  
  
  var c = t(4068);
  var d = t(2464);
  var f = t(6760);
  var l = t(4913);
  
  
  const h = [ "run", "job", "commit" ];
  
  var p = t(651);
  
  var w = t(3148);
  var m = t(3523);
  var g = t(3107);
  var b = t(778);
  var y = t(3024);
  const k = 1024 * 1024;
  
  
  
  
  
  
  var v = t(9162);
  var $ = t(1553);
  var O = t(681);
  var R = t(578);
  const j = [ "contents", "actions", "checks", "statuses", "deployments" ];
  const _ = {
   message: [],
   value: [],
   pointer: [],
   status: [ "actions" ],
   needs: [ "actions" ],
   run: [ "actions" ],
   workflow: [ "actions" ],
   environment: [ "deployments" ],
   check: [ "checks", "statuses" ]
  };
  function permissionsFor({badges: e, destination: n, readme: t}, r) {
   const isOwn = e => e === undefined || e.toLowerCase() === r.toLowerCase();
   const s = n.kind === "branch" && isOwn(n.repository) || n.kind !== "directory" && t.length > 0;
   const o = e.filter(({enabled: e, filters: n}) => e && isOwn(n.repository));
   const i = o.flatMap(({source: e}) => _[e.kind]);
   return {
    contents: s ? "write" : "read",
    ...Object.fromEntries(i.map(e => [ e, "read" ]))
   };
  }
  function withCure(e, n, t) {
   if (!(e instanceof s.cb)) return e;
   const {message: r, permission: o, repository: i} = e;
   if (i.toLowerCase() !== n.toLowerCase()) return new s.qh("forbidden", `${r} GITHUB_TOKEN is good for ${n} only, whatever "permissions:" says: give the token of an app or a person that may, as "token".`);
   return new s.qh("forbidden", `${r} Paste into the job: permissions: ${yamlOf(t(), o)}`);
  }
  function yamlOf(e, n) {
   const t = j.flatMap(t => {
    if (n === `${t}: write`) return [ n ];
    const r = e[t] ?? (n === `${t}: read` ? "read" : undefined);
    return r === undefined ? [] : [ `${t}: ${r}` ];
   });
   return `{ ${t.join(", ")} }`;
  }
  var x = t(4474);
  var T = t(1666);
  var I = t(7789);
  
  function refuseOurTokens(e, {token: n, gistToken: t}) {
   (0, I.PW)("manifest", e, [ n, t ].flatMap(I.XP));
  }
  function scopeOf({path: e}, {repository: n}) {
   return n.name.toLowerCase() === ".github" && e === "badges.yml" ? "group" : "project";
  }
  
  const S = /^(?:workflow_run|pull_request_target)$/;
  
  async function ownText({path: e, named: n}, t, r) {
   try {
    return await r.own(e, t === "" ? undefined : t);
   } catch (e) {
    if (!n && e instanceof s.qh && e.code === "forbidden") return undefined;
    throw e;
   }
  }
  async function isRefused(e, n) {
   const t = planFrom(e);
   if (t.destination.kind === "directory") return false;
   const r = e.publish.branches === undefined ? undefined : await (0, R.ZR)(t, n);
   return ((0, R.VG)(t, n.context) ?? r) !== undefined;
  }
  function asksFor(e) {
   return e.token !== "" && (e.manifest.named || planFrom(e).destination.kind !== "directory");
  }
  async function inherit(e, n, r) {
   if (n.token === "") {
    const n = await alone(e, r);
    const t = !e.inherit && e.extends.length === 0;
    const s = "Inherited badges are left out: reading them takes a token.";
    return t ? n : {
     ...n,
     notices: [ ...n.notices, s ]
    };
   }
   const {withInherited: s} = await Promise.all([ t.e(24), t.e(564) ]).then(t.bind(t, 4564));
   const read = async e => {
    const t = await r.files.remote(e).catch(e => {
     const t = (0, p.fq)(r.context.repository);
     throw withCure(e, t, () => permissionsFor(planFrom(n), t));
    });
    refuseOurTokens(t ?? "", n);
    return t;
   };
   return s(e, {
    owner: r.context.repository.owner,
    read: read
   });
  }
  async function alone(e, {context: n}) {
   const {withInherited: r} = await Promise.all([ t.e(24), t.e(564) ]).then(t.bind(t, 4564));
   const {owner: s} = n.repository;
   return r({
    ...e,
    inherit: false,
    extends: [],
    exclude: []
   }, {
    owner: s,
    read: nothing
   });
  }
  const nothing = () => Promise.resolve(undefined);
  async function withValues(e, n, r) {
   const {readValues: s, withValues: o} = await t.e(763).then(t.bind(t, 5763));
   const i = [ ...s(n) ].filter(([e]) => r === undefined || r.includes(e));
   return o(e, new Map(i));
  }
  var U = t(8878);
  var A = t(8229);
  
  
  const drawOwn = (async (e, n, t = []) => (0, O.Wc)(await (0, O.WR)(e, n, t), e, n));
  
  
  const P = 5;
  
  
  
  
  const isKeptUp = (({index: e, prune: n, readme: t}) => e || n || t.length > 0);
  
  function messageFor(e) {
   const n = e.flatMap(({shown: e, untouched: n}) => n === undefined ? e.map(A.rt) : []);
   return {
    headline: A.ZS,
    body: [ ...new Set(n) ].map(e => `Badge-Run: ${e}`).join("\n")
   };
  }
  async function hasNewer(e, {context: n, record: t}, r) {
   try {
    const r = (0, p.fq)(n.repository);
    return await (0, U.pe)(t.newerRuns(r, e), e, (0, $.l)(r, t));
   } catch (e) {
    if (!(e instanceof s.qh) || e.kind === "outage" || e.kind === "signal") throw e;
    r.add('Whether a newer run has finished could not be asked (it takes "actions: read"); only what is published already was compared.');
    return false;
   }
  }
  var B = t(665);
  var q = t(324);
  var M = t(1148);
  function stopSignal(e) {
   const n = new AbortController;
   for (const t of [ "SIGTERM", "SIGINT" ]) {
    e.once(t, () => n.abort(new s.qh("interrupted", `Stopped by ${t}, as when a job is cancelled. Nothing was written after it.`)));
   }
   return n.signal;
  }
  var E = t(9399);
  
  
  
  
 }),
 3019: ((e, n, t) => {
var common = (function common(e, n, t) {
   const {workflow: s} = n;
   const o = nameOf(s ?? t.workflow);
   return {
    definition: e,
    subject: n,
    status: undefined,
    shown: [],
    oneRun: undefined,
    lookedUp: undefined,
    showsUnfinished: false,
    defaults: {
     label: o,
     id: s === undefined ? (0, r.yR)(e.label ?? o) : (0, r.yR)((0, r.Vc)(s.path)),
     link: s === undefined ? "repository" : "workflow"
    },
    origin: undefined,
    warnings: [],
    untouched: undefined
   };
  });
var nameOf = (function nameOf(e) {
   if (e === undefined) return "build";
   return e.name === "" || e.name === e.path ? (0, r.Vc)(e.path) : e.name;
  });
var findingOf = (function findingOf(e, n, t) {
   const {subject: s, workflows: o, jobSlug: i} = n;
   const a = o.filter((({path: e}) => e !== ""));
   const u = a.map((({path: e}) => (0, r.yR)((0, r.Vc)(e)))).join("-") || "build";
   const c = e.id ?? (e.job === undefined ? u : `${u}/${(0, r.yR)(e.job)}`);
   const d = s.job?.name ?? e.job ?? nameOf(a.length === 1 ? a[0] : undefined);
   return {
    ...common(e, s, t),
    ...n,
    definition: i === undefined ? e : {
     ...e,
     id: `${c}/${i}`,
     label: undefined
    },
    defaults: {
     id: c,
     label: d,
     link: "workflow"
    }
   };
  });
  t.d(n, {
   KT: () => named,
   hD: (() => findingOf),
   sh: () => common
  });
  var r = t(6518);
  
  function named(e, n) {
   return t => ({
    ...t,
    subject: {
     ...t.subject,
     workflow: undefined,
     environment: n
    },
    defaults: {
     id: (0, r.yR)(e),
     label: e,
     link: "repository"
    }
   });
  }
  
  
 }),
 6349: ((e, n, t) => {
var judgeRun = (async function judgeRun(e, n, {definition: t, sources: r}) {
   const {job: s} = t;
   if (e.isSummed !== true && s === undefined) return raised(e, n, {
    definition: t,
    sources: r
   });
   const o = await jobsOf(e, n, r);
   const {meant: a, warnings: c} = await meantJobs(o, {
    run: e,
    repository: n
   }, {
    definition: t,
    sources: r
   });
   if (c.length > 0) return {
    status: "unknown",
    warnings: c
   };
   const d = e.isSummed ? currentMembers(o, {
    run: e,
    meant: a
   }, {
    definition: t,
    sources: r
   }) : a.map(e => ({
    name: e.name,
    status: (0, u.c2)(e, t.judging.inProgress)
   }));
   const [f, ...l] = s === undefined ? [] : a;
   const h = f !== undefined && l.length === 0 ? {
    jobId: f.id
   } : {};
   const p = summedUp(d.map(e => e.status), t);
   return {
    status: p,
    warnings: [],
    because: (0, i.Sy)(d, p),
    ...h
   };
  });
var jobsOf = (function jobsOf({id: e, attempt: n, isLatestAttempt: t}, r, {record: s, context: o, job: i}) {
   if (!t) return s.jobs(r, e, {
    attempt: n
   });
   return s.jobs(r, e, e === o.run?.id ? {
    own: {
     runner: o.runner,
     ...i
    }
   } : {});
  });
var raised = (async function raised(e, n, {definition: t, sources: r}) {
   const {status: s} = e;
   if (!e.completed || s !== "passing" || !matters(t)) return {
    status: s,
    warnings: []
   };
   const o = await jobsOf(e, n, r);
   const a = o.filter(e => e.completed && e.status === "failing");
   return a.length === 0 ? {
    status: s,
    warnings: []
   } : {
    status: "warning",
    warnings: [],
    because: (0, i.Sy)(a, "failing")
   };
  });
var matters = (function matters(e) {
   const [n, t] = [ "passing", "warning" ].map((n => (0, o.bN)("", n, e)));
   const {ignore: r} = e.judging;
   return n?.message !== t?.message || n?.color !== t?.color || r.includes("warning") !== r.includes("passing");
  });
var runsOfWorkflow = (async function runsOfWorkflow(e, n, t) {
   const {record: r} = t;
   let s = r.runs(e, n);
   const o = triggeringRun(t);
   if (o !== undefined && (0, h.tQ)(o, n) && isMeant(e, o.workflow)) s = (0, h.Yq)(s, o, e => lastOf(e, o));
   for (const r of await publishedRuns(e, n, t)) s = (0, h.Yq)(s, r, () => r);
   const i = ownRun(t);
   if (i === undefined || !(0, h.tQ)(i, n) || !await isOwnWorkflow(e, n, t)) return {
    runs: s,
    ownId: undefined
   };
   return {
    runs: (0, h.Yq)(s, i, ({createdAt: e}) => ({
     ...i,
     createdAt: e
    })),
    ownId: i.id
   };
  });
var publishedRuns = (async function publishedRuns(e, n, t) {
   const {context: r, record: s, published: o} = t;
   const {repository: i} = n;
   const a = [];
   for (const {id: u, attempt: c} of o) {
    const o = u === r.run?.id || !isOwnRepository(i, r) ? undefined : await s.run(i, u);
    if (o === undefined || !(0, h.tQ)(o, n) || !await isRunOf(o, e, t)) continue;
    const d = !o.completed && o.attempt === c;
    const f = {
     completed: true,
     status: "unknown",
     isSummed: true
    };
    a.push({
     ...o,
     isPublished: true,
     ...d ? f : {}
    });
   }
   return a;
  });
var ownRun = (function ownRun({context: {run: e, workflow: n, ...t}, now: r}) {
   if (e === undefined) return undefined;
   const {event: s, branch: o, actor: i, proposed: a} = t;
   return {
    ...e,
    event: s,
    branch: o,
    sha: a?.sha ?? t.sha,
    actor: i,
    completed: true,
    status: "unknown",
    isSummed: true,
    createdAt: 0,
    at: r,
    isLatestAttempt: true,
    displayTitle: "",
    headRepository: a === undefined ? (0, l.fq)(t.repository) : a.repository,
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
   const o = (0, p._S)(r);
   return {
    ...s,
    at: s.at || t,
    completed: true,
    status: o,
    isLatestAttempt: true
   };
  });
var isMeant = (function isMeant(e, {id: n, path: t, name: r}) {
   const s = [ t, t.replace(/^.*\//, ""), r, n === 0 ? "" : String(n) ];
   return s.some((n => n !== "" && n === e));
  });
var lookUp = (async function lookUp(e, n) {
   const {references: t, query: s} = await (0, m.a)(e, n);
   const o = [];
   for (const r of t) o.push(await askFor(r, s, {
    definition: e,
    sources: n
   }));
   const i = await foundIn(o, s, {
    definition: e,
    sources: n
   });
   if (e.judging.each !== "job") return [ i ];
   const [a, ...u] = o;
   if (u.length > 0) throw new r.qh("invalid", '"each": jobs of several workflows would share names. Take one workflow a badge.');
   return a?.run === undefined ? [ i ] : [ i, ...await jobBadges(a.run, i, {
    definition: e,
    sources: n
   }) ];
  });
var askFor = (async function askFor(e, n, {definition: t, sources: r}) {
   const {context: s, record: o, now: i} = r;
   const {judging: a} = t;
   const u = new Map;
   const {runs: c, ownId: d} = await candidates(e, n, {
    definition: t,
    sources: r
   });
   const {run: l, status: p} = await (0, h.jn)(c, {
    ...a,
    ownId: d,
    lastAttempt: (0, w.l)(n.repository, o),
    async judge(e) {
     const s = await judgeRun(e, n.repository, {
      definition: t,
      sources: r
     });
     u.set(e, s);
     return s.status;
    }
   });
   if (l === undefined) return {
    status: p,
    run: l,
    workflow: await o.workflow(n.repository, e),
    judged: undefined
   };
   const m = l.id === s.run?.id;
   return {
    status: m ? p : (0, f.p)(p, l.at, {
     ...a,
     now: i
    }),
    run: l,
    workflow: l.workflow,
    judged: u.get(l)
   };
  });
var candidates = (async function candidates(e, n, {definition: t, sources: r}) {
   return t.source.kind === "run" && r.context.event !== "workflow_run" ? currentRun(e, n, r) : runsOfWorkflow(e, n, r);
  });
var foundIn = (async function foundIn(e, n, {definition: t, sources: r}) {
   const {context: s, record: o} = r;
   const [a] = e.length === 1 ? e : [];
   const u = a?.run;
   const c = a === undefined ? undefined : await namedWorkflow(a, n, {
    definition: t,
    sources: r
   });
   const f = e.map((e => e.status));
   const l = a === undefined ? (0, d.c)(f, t.judging) : a.status;
   const h = n.branch ?? await o.defaultBranch(n.repository);
   const p = u !== undefined && u.id === s.run?.id;
   const w = {
    workflow: c,
    run: u,
    branch: s.branch
   };
   return {
    status: l,
    workflows: c === undefined ? e.map(e => e.workflow) : [ c ],
    origin: (0, i.K$)(e, l),
    warnings: e.flatMap((({judged: e}) => e?.warnings ?? [])),
    shown: e.flatMap((e => (0, g.Ff)(e.run) ?? [])),
    showsUnfinished: e.some((({run: e}) => e?.isSummed === true)),
    lookedUp: t.source.kind === "workflow" || s.event === "workflow_run" ? e.map((e => (0, 
    g.Ff)(e.run) ?? g.e_)) : undefined,
    oneRun: p ? (0, g.p6)(w, l) : undefined,
    subject: {
     repository: n.repository,
     workflow: c,
     branch: h,
     tag: t.filters.tag ?? (p ? s.tag : undefined),
     run: u,
     sha: u?.sha ?? "",
     job: t.job === undefined ? undefined : {
      name: t.job,
      id: a?.judged?.jobId
     },
     environment: undefined
    }
   };
  });
var namedWorkflow = (async function namedWorkflow({workflow: e, run: n}, {repository: t}, {definition: r, sources: {context: s, record: o}}) {
   if (r.label !== undefined || r.job !== undefined || n === undefined) return e;
   if (n.id === s.run?.id) return e;
   const {id: i, name: a, path: u} = n.workflow;
   const c = a === u && (n.status === "failing" || n.status === "errored");
   if (a !== "" && a !== n.displayTitle && !c) return e;
   return {
    ...e,
    name: (await o.workflow(t, String(i))).name
   };
  });
  t.d(n, {
   lookUp: (() => lookUp)
  });
  var r = t(3916);
  var s = t(6518);
  var o = t(5556);
  var i = t(9162);
  var a = t(9687);
  var u = t(9184);
  var c = t(8514);
  var d = t(9733);
  
  
  async function meantJobs(e, {run: n, repository: t}, {definition: {job: s}, sources: o}) {
   if (s === undefined) return {
    meant: e,
    warnings: []
   };
   const i = e.filter(({name: e}) => (0, u.EZ)(e, s));
   if (i.length > 0) return {
    meant: i,
    warnings: []
   };
   const {path: a} = n.workflow;
   const c = a.startsWith(".github/workflows/");
   const d = c ? await o.record.jobNames(t, {
    path: a,
    sha: n.sha
   }) : new Map;
   const f = d.get(s);
   const l = f === undefined ? [] : e.filter(e => (0, u.EZ)(e.name, f));
   if (l.length > 0) return {
    meant: l,
    warnings: []
   };
   const h = [ ...e.flatMap(e => (0, u.eZ)(e.name)), ...d.keys() ];
   return {
    meant: [],
    warnings: [ (0, r.mX)("job", s, h) ]
   };
  }
  function currentMembers(e, {run: n, meant: t}, {definition: r, sources: {context: s, job: o}}) {
   const i = n.id === s.run?.id ? {
    runner: s.runner,
    ...o
   } : {};
   const u = (0, a.g)(e, i);
   const c = r.job === undefined || u !== undefined && t.includes(u);
   return (0, a.n)(t, c ? i : {}, r.judging.inProgress);
  }
  function summedUp(e, {judging: n}) {
   const t = e.length > 0 && e.every(e => n.ignore.includes(e));
   return t ? (0, c.QZ)(e) : (0, d.c)(e, n);
  }
  
  
  var f = t(2759);
  async function jobBadges(e, n, {definition: t, sources: r}) {
   const {context: o, job: c, now: d} = r;
   const {judging: l} = t;
   const {repository: h} = n.subject;
   const p = await jobsOf(e, h, r);
   const w = e.id === o.run?.id;
   const m = w ? (0, a.g)(p, {
    runner: o.runner,
    ...c
   }) : undefined;
   const {meant: g} = await meantJobs(p, {
    run: e,
    repository: h
   }, {
    definition: t,
    sources: r
   });
   const b = slugsOf(p);
   return g.flatMap(t => {
    if (t === m) return [];
    const r = (w ? u.C5 : u.c2)(t, l.inProgress);
    const o = !t.completed && r === "unknown";
    const a = w ? r : (0, f.p)(r, e.at, {
     ...l,
     now: d
    });
    if (o || l.ignore.includes(a)) return [];
    const c = {
     ...n.subject,
     job: {
      name: t.name,
      id: t.id
     }
    };
    const h = n.oneRun && {
     ...n.oneRun,
     cancelled: a === "cancelled"
    };
    const p = {
     ...n.origin,
     because: (0, i.Sy)([ {
      name: t.name,
      status: a
     } ], a)
    };
    return [ {
     ...n,
     status: a,
     subject: c,
     oneRun: h,
     origin: p,
     warnings: [],
     jobSlug: b.get(t) ?? (0, s.yR)(t.name)
    } ];
   });
  }
  function slugsOf(e) {
   const n = [ ...e ].sort((e, n) => e.name < n.name ? -1 : e.name > n.name ? 1 : e.id - n.id);
   const t = new Set;
   const r = new Map;
   for (const e of n) {
    const n = (0, s.yR)(e.name);
    let o = n;
    for (let e = 2; t.has(o); e++) o = `${n}-${String(e)}`;
    t.add(o);
    r.set(e, o);
   }
   return r;
  }
  var l = t(651);
  var h = t(8878);
  var p = t(2420);
  
  
  const isOwnRepository = (e, n) => e.toLowerCase() === (0, l.fq)(n.repository).toLowerCase();
  async function isRunOf({workflow: e}, n, {context: t, record: r}) {
   if (isMeant(n, {
    ...e,
    name: ""
   })) return true;
   if (/^\d+$|\.ya?ml$/i.test(n)) return false;
   return (await r.workflow((0, l.fq)(t.repository), n)).id === e.id;
  }
  function currentRun(e, n, t) {
   const s = ownRun(t);
   if (e === "" && s === undefined) throw new r.qh("invalid", 'There is no run to look at (GITHUB_RUN_ID is not set): give "status", "needs", "workflow" or "message".');
   return {
    runs: thenOthers(s, e === "" ? undefined : () => t.record.runs(e, n)),
    ownId: s?.id
   };
  }
  async function* thenOthers(e, n) {
   if (e !== undefined) yield e;
   if (n !== undefined) for await (const t of n()) if (t.id !== e?.id) yield t;
  }
  
  
  function lastOf(e, n) {
   if (e.completed && e.attempt >= n.attempt) return e;
   return {
    ...n,
    isLatestAttempt: e.attempt <= n.attempt
   };
  }
  
  async function isOwnWorkflow(e, {repository: n}, {context: {workflow: t, triggering: r}, record: s}) {
   if (t === undefined) return false;
   if (!/^\d+$/.test(e)) return isMeant(e, {
    id: 0,
    ...t
   });
   const o = e === String(r?.workflow.id) ? r?.workflow : undefined;
   return (o ?? await s.workflow(n, e)).path === t.path;
  }
  var w = t(1553);
  var m = t(6646);
  var g = t(2850);
  
  
  
  
  
 }),
 9162: ((e, n, t) => {
var ofRuns = (function ofRuns(e, n) {
   const [t] = e;
   if (e.length === 1 && t !== undefined) return ofRun(t);
   const r = e.filter(e => e.status === n);
   const [s] = r;
   const o = r.flatMap(e => e.run === undefined ? [] : `${fileOf(e)} ${runName(e.run)}`);
   if (o.length === 0) return a;
   const u = o.length > i ? [ ...o.slice(0, i), `${String(o.length - i)} more` ] : o;
   return {
    from: u.join(", "),
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
var lacksReason = (function lacksReason(e, {runId: n, because: t}) {
   return n !== undefined && t === undefined && o[e] !== undefined;
  });
var told = (function told(e, {from: n, because: t}) {
   const r = n === undefined ? "" : `, from ${n}`;
   return `${(0, s.Z9)(e)}${r}${t === undefined ? "" : `: ${t}`}`;
  });
  t.d(n, {
   Ev: (() => told),
   FY: () => ofChecks,
   K$: (() => ofRuns),
   PR: (() => lacksReason),
   Sy: () => blame,
   X5: () => ofNeeds,
   rt: () => runName,
   to: () => explained
  });
  var r = t(3916);
  var s = t(8514);
  const o = {
   failing: [ "failed" ],
   "timed-out": [ "timed out" ],
   errored: [ "did not start" ],
   cancelled: [ "was cancelled", "were cancelled" ],
   "action-required": [ "needs action", "need action" ],
   running: [ "is running", "are running" ],
   pending: [ "is pending", "are pending" ],
   skipped: [ "was skipped", "were skipped" ]
  };
  const i = 3;
  function blame(e, n) {
   const [t, r = t] = o[n] ?? [];
   const s = [ ...new Set(e.filter(e => e.status === n).map(({name: e}) => e)) ];
   if (s.length === 0 || t === undefined) return undefined;
   const a = s.length - i;
   const u = a > 0 ? [ ...s.slice(0, i), `${String(a)} more` ] : s;
   const c = u.length === 1 ? u[0] : `${u.slice(0, -1).join(", ")} and ${u.at(-1) ?? ""}`;
   return `${c ?? ""} ${u.length === 1 ? t : r}`;
  }
  const a = {
   from: undefined,
   because: "no completed run"
  };
  
  const fileOf = ({workflow: {path: e, name: n}}) => e === "" ? n : e.replace(/^.*\//, "");
  
  
  function ofNeeds(e, n) {
   if (e.length === 0) return {
    from: undefined,
    because: 'the input "needs" is empty'
   };
   const t = e.map(({key: e, status: n}) => ({
    name: e,
    status: n
   }));
   return {
    from: "the jobs that this job needs",
    because: blame(t, n)
   };
  }
  function ofChecks(e, n) {
   if (e.length === 0) return {
    from: undefined,
    because: "no such check on the commit"
   };
   return {
    from: e.length === 1 ? "a check of the commit" : `${String(e.length)} checks of the commit`,
    because: blame(e, n)
   };
  }
  
  async function explained({status: e, origin: n, repository: t}, s) {
   const {runId: o = 0, attempt: i} = n;
   try {
    const r = await s.jobs(t, o, i === undefined ? {} : {
     attempt: i
    });
    return {
     ...n,
     because: blame(r, e)
    };
   } catch (e) {
    if (e instanceof r.qh) return n;
    throw e;
   }
  }
  
 }),
 1553: ((e, n, t) => {
var lastAttemptOf = (function lastAttemptOf(e, n) {
   return (async t => {
    if (t.completed) return t;
    return t.attempt > 1 ? n.attempt(e, t.id, t.attempt - 1) : undefined;
   });
  });
  t.d(n, {
   l: (() => lastAttemptOf)
  });
  
 }),
 2759: ((e, n, t) => {
var fresh = (function fresh(e, n, {maxAge: t, now: r}) {
   return t !== undefined && n !== undefined && r - n > t * u ? "unknown" : e;
  });
  t.d(n, {
   p: (() => fresh),
   reportedChecks: () => reportedChecks,
   reportedDeployment: () => reportedDeployment
  });
  var r = t(3916);
  var s = t(651);
  var o = t(9162);
  var i = t(9184);
  var a = t(9733);
  const u = 864e5;
  
  async function reportedDeployment(e, {filters: n, judging: t}, {context: o, record: i, now: a}) {
   const u = n.repository ?? (0, s.fq)(o.repository);
   const c = n.branch ?? n.tag;
   const d = {
    environment: e,
    ...c === undefined ? {} : {
     ref: c
    },
    ...n.sha === undefined ? {} : {
     sha: n.sha
    }
   };
   const f = await i.deployment(u, d);
   if (f !== undefined) {
    const n = fresh(f.status, f.at, {
     ...t,
     now: a
    });
    const r = t.ignore.includes(n) ? {
     untouched: `the status ${n} is ignored`
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
   const l = await i.environments(u);
   return {
    status: "unknown",
    origin: {
     from: undefined,
     because: `no deployment to ${e}`
    },
    warnings: l.includes(e) ? [] : [ (0, r.mX)("environment", e, l) ]
   };
  }
  async function reportedChecks(e, {filters: n, judging: t}, {context: u, record: c, now: d}) {
   const {sha: f, branch: l, tag: h} = n;
   const p = u.event === "workflow_run" ? u.triggering?.sha ?? u.sha : u.sha;
   const w = await c.checks(n.repository ?? (0, s.fq)(u.repository), f ?? refOf(l, h) ?? p);
   const m = w.filter(({name: n}) => (0, i.EZ)(n, e));
   const g = m.map(e => {
    const n = e.completed || t.inProgress === "show";
    return {
     ...e,
     status: n ? fresh(e.status, e.at, {
      ...t,
      now: d
     }) : "unknown"
    };
   });
   const b = (0, a.c)(g.map(e => e.status), t);
   const y = m.length === 0 ? [ (0, r.mX)("check", e, w.map(({name: e}) => e)) ] : [];
   return {
    status: b,
    origin: (0, o.FY)(g, b),
    warnings: y
   };
  }
  function refOf(e, n) {
   if (e !== undefined) return `heads/${e}`;
   return n === undefined ? undefined : `tags/${n}`;
  }
 }),
 6646: ((e, n, t) => {
var questions = (async function questions({source: e, filters: n}, {context: t, record: i}) {
   const a = e.kind === "workflow" ? e.workflows : [];
   const u = n.repository ?? (0, s.fq)(t.repository);
   const c = {
    ...n,
    repository: u
   };
   const d = n.branch ?? n.tag;
   if (a.length > 0) {
    const e = a.includes("*") ? (await i.workflows(u)).map(({path: e}) => e) : [];
    const t = [ ...new Set([ ...e, ...a.filter(n => n !== "*" && !e.some(e => e.endsWith(`/${n}`))) ]) ];
    const r = d ?? (isPinned(n) ? undefined : await i.defaultBranch(u));
    return {
     references: t,
     query: {
      ...c,
      branch: r
     }
    };
   }
   const {triggering: f, workflow: l} = t;
   if (t.event === "workflow_run") {
    if (f === undefined) throw new r.qh("invalid", 'The event workflow_run names no run: give "workflow".');
    return {
     references: [ String(f.workflow.id) ],
     query: {
      ...c,
      branch: d ?? (0, o.W0)(f.branch)
     }
    };
   }
   if (l === undefined && e.kind === "workflow") {
    throw new r.qh("invalid", 'Which workflow is meant? This run names none: give "workflow".');
   }
   const h = e.kind === "run" && n.event === undefined ? [ t.event ] : n.event;
   const p = d ?? (isPinned(n) ? undefined : t.branch);
   return {
    references: [ l?.path ?? "" ],
    query: {
     ...c,
     event: h,
     branch: p
    }
   };
  });
  t.d(n, {
   a: (() => questions)
  });
  var r = t(3916);
  var s = t(651);
  var o = t(2850);
  var i = t(8878);
  
  function isPinned({sha: e, runNumber: n, runId: t, event: r}) {
   return e !== undefined || n !== undefined || t !== undefined || r?.every(i.ld) === true;
  }
 }),
 2850: ((e, n, t) => {
var shownRun = (function shownRun(e) {
   return e === undefined ? undefined : {
    id: e.id,
    attempt: e.attempt
   };
  });
var ownSubject = (function ownSubject(e, n) {
   const t = n.branch ?? n.tag;
   const r = t !== undefined && t !== e.branch;
   const {owner: s, name: o} = e.repository;
   return {
    repository: `${s}/${o}`,
    workflow: e.workflow,
    branch: t ?? e.branch,
    tag: n.tag ?? (r ? undefined : e.tag),
    run: e.run,
    sha: e.sha,
    job: undefined,
    environment: undefined
   };
  });
var branchOf = (function branchOf(e) {
   if (e === null) throw new r.qh("invalid", 'The triggering run has no branch: give "branch".');
   return e;
  });
  t.d(n, {
   DG: () => triggeringSubject,
   Ff: (() => shownRun),
   W0: (() => branchOf),
   e_: () => s,
   lc: (() => ownSubject),
   p6: () => oneRunOf
  });
  var r = t(3916);
  const s = {
   id: 0,
   attempt: 0
  };
  
  
  
  function triggeringSubject(e, n) {
   const {triggering: t} = e;
   const r = ownSubject(e, n);
   if (e.event !== "workflow_run" || t === undefined) return r;
   const {id: s, number: o, attempt: i, workflow: a, branch: u, sha: c} = t;
   return {
    ...r,
    workflow: a,
    branch: n.branch ?? n.tag ?? branchOf(u),
    tag: n.tag,
    run: {
     id: s,
     number: o,
     attempt: i
    },
    sha: c
   };
  }
  function oneRunOf({workflow: e, branch: n, run: t}, r) {
   if (e === undefined || e.path === "" || t === undefined) return undefined;
   const {id: s, number: o, attempt: i} = t;
   const a = e.path.startsWith("dynamic/") ? e.id : e.path.replace(/^.*\//, "");
   return a === undefined ? undefined : {
    id: s,
    number: o,
    attempt: i,
    workflow: a,
    branch: n,
    cancelled: r === "cancelled"
   };
  }
 }),
 681: ((e, n, t) => {
var collect = (async function collect(e, n) {
   if (!e.enabled) return [ await (await t.e(588).then(t.bind(t, 588))).resting(e, n) ];
   const {context: r} = n;
   const {source: s, filters: i} = e;
   const a = (0, c.lc)(r, i);
   switch (s.kind) {
   case "value":
    return [ {
     ...(0, o.sh)(e, {
      ...a,
      workflow: undefined
     }, r),
     ...withoutMessage(e.id, s.empty)
    } ];

   case "message":
   case "pointer":
    return [ {
     ...(0, o.sh)(e, {
      ...a,
      workflow: undefined
     }, r),
     status: undefined
    } ];

   case "status":
    return [ statusGiven(e, {
     status: s.status,
     origin: {
      from: "the status given"
     }
    }, r) ];

   case "needs":
    return [ statusGiven(e, await neededJobs(s.jobs, n), r) ];

   case "environment":
    {
     const {reportedDeployment: i} = await Promise.resolve().then(t.bind(t, 2759));
     const u = await i(s.environment, e, n);
     return [ {
      ...(0, o.sh)(e, a, r),
      ...u
     } ].map((0, o.KT)(s.environment, s.environment));
    }

   case "check":
    {
     const {reportedChecks: a} = await Promise.resolve().then(t.bind(t, 2759));
     const u = await a(s.check, e, n);
     const d = (0, c.DG)(r, i);
     return [ {
      ...(0, o.sh)(e, d, r),
      ...u
     } ].map((0, o.KT)(s.check));
    }

   case "run":
   case "workflow":
    {
     const {lookUp: s} = await Promise.resolve().then(t.bind(t, 6349));
     return (await s(e, n)).map((n => (0, o.hD)(e, n, r)));
    }
   }
  });
var pageUrl = (function pageUrl(e, n) {
   const t = h[e](n);
   return t === null ? null : `${n.serverUrl}/${n.subject.repository}${t}`;
  });
var pageOf = (function pageOf(e) {
   return e.startsWith("dynamic/") ? e.slice("dynamic/".length) : e.slice(e.lastIndexOf("/") + 1);
  });
var draw = (function draw(e, n) {
   const {definition: t, status: r, origin: s, subject: o, shown: i, untouched: a, defaults: c} = e;
   const {oneRun: d, lookedUp: l, showsUnfinished: h} = e;
   const {source: p, link: w} = t;
   const m = t.id ?? c.id;
   const g = {
    ...n.values,
    ...namesOf(o, m)
   };
   const {link: b, warnings: y} = linkOf(e, {
    drawing: n,
    values: g
   });
   const k = n.privacy.hides(t);
   const v = t.label ?? (k ? "build" : c.label);
   const $ = p.kind === "pointer" ? p.imageUrl : undefined;
   const O = $ === undefined ? undefined : filled("image_url", $, g);
   const badgeIn = (e => (0, f.bN)(v, e, {
    ...t,
    logos: n.logos
   }));
   const R = O === undefined ? badgeIn(r) : undefined;
   return {
    ...{
     id: m,
     status: r,
     origin: s,
     badge: R,
     link: b,
     shown: i,
     oneRun: d,
     lookedUp: l,
     showsUnfinished: h,
     untouched: a,
     subject: o
    },
    name: t.name ?? (R === undefined ? m : R.label || R.message),
    worse: () => r === undefined ? [] : (0, u.ul)(r).map(badgeIn),
    kind: t.kind,
    originUrl: s?.runId === undefined ? undefined : `${n.serverUrl}/${o.repository}/actions/runs/${s.runId}`,
    isPinned: (t.filters.branch ?? t.filters.tag) !== undefined,
    path: R === undefined ? "" : pathOf(k ? {
     ...n.path,
     template: n.hiddenPath
    } : n.path, g),
    isSecret: n.privacy.hidesInLog(t),
    given: {
     link: w?.kind === "url" ? w.url : undefined,
     image: $
    },
    image: O?.text,
    warnings: [ ...e.warnings, ...y, ...O?.warnings ?? [], ...R === undefined ? [] : (0, 
    f._I)(v, r, t) ]
   };
  });
var namesOf = (function namesOf({branch: e, workflow: n, job: t}, r) {
   return {
    branch: e,
    id: r,
    ...n === undefined ? {} : {
     workflow: (0, d.Vc)(n.path)
    },
    ...t === undefined ? {} : {
     job: (0, d.yR)(t.name)
    }
   };
  });
var linkOf = (function linkOf({definition: e, subject: n, defaults: t}, {drawing: r, values: s}) {
   const o = r.privacy.hides(e);
   const i = e.link ?? {
    kind: o ? "none" : t.link
   };
   if (i.kind !== "url") return {
    link: pageUrl(i.kind, {
     ...r,
     subject: n
    }),
    warnings: []
   };
   const {text: a, warnings: u} = filled(e.source.kind === "pointer" ? "link_url" : "link", i.url, s);
   return {
    link: a,
    warnings: u
   };
  });
var pathOf = (function pathOf({template: e, flat: n}, t) {
   const {text: s, unfilled: o} = (0, p.fT)(e.replace(/\.svg$/, ""), t);
   const [i] = o;
   if (i === "branch") throw new r.qh("invalid", 'Input "path": this run has no branch to fill %{branch} with: give "branch", or a "path" without it.');
   if (i !== undefined) throw (0, r.Gq)("path", e, `has a placeholder that is unknown or has no value: %{${i}}.`);
   const a = n ? s.replaceAll("/", "-") : s;
   const u = (0, w.z)(a);
   if (u !== undefined) throw (0, r.Gq)("path", a, `${u}. Allowed: a path of parts joined by "/", such as %{branch}/%{id}.`);
   return a;
  });
var drawAll = (async function drawAll(e, n, t = []) {
   const {context: r, record: s} = n;
   const o = await (0, b.yz)(e, n);
   const i = templateOf(e, true);
   (0, b.iq)(e.badges.filter(o.hides), i);
   const a = await collectAll(e.badges, {
    context: r,
    record: s,
    job: e.job,
    published: t,
    now: Date.now()
   }, o);
   const {notices: u} = a;
   const c = await Promise.all(a.findings.map((t => withBranchChecked(t, e, n))));
   const d = c.map((e => o.hidesInLog(e.definition) ? untold(e) : e));
   const f = e.badges.every(o.hides);
   const l = f ? i : templateOf(e, false);
   const h = {
    serverUrl: r.serverUrl,
    own: {
     runId: r.run?.id,
     jobId: e.job.id
    },
    path: {
     template: l,
     flat: e.destination.kind === "gist"
    },
    hiddenPath: i,
    values: await (0, y.E)(templatesOf(e, f), r, n.sources),
    privacy: o,
    logos: await (0, g.G)(e.badges)
   };
   return {
    badges: refuseDoubles(d.map((e => draw(e, h)))),
    notices: u,
    template: l,
    left: {
     ids: [],
     reason: ""
    }
   };
  });
var withoutOthers = (async function withoutOthers(e, n, {context: t, sources: r}) {
   const s = (0, m.lI)(t);
   const isOther = ({badge: e, untouched: n, subject: t}) => e !== undefined && n === undefined && t.branch !== s;
   if (n.destination.kind === "directory" || s === "" || !e.badges.some(isOther)) return e;
   const {defaultBranch: o} = await r.facts();
   if ((0, m.sL)(o, t)) return e;
   const i = e.badges.map(e => isOther(e) ? {
    ...e,
    untouched: `it shows ${shownBranch(e)}, and is left to the runs on ${o}`
   } : e);
   const a = e.badges.filter(isOther).map(({id: e}) => e);
   const u = `badges that do not show ${s}, the branch of this run, are left to the runs on ${o}`;
   return {
    ...e,
    badges: i,
    left: {
     ids: a,
     reason: u
    }
   };
  });
var collectAll = (async function collectAll(e, n, s) {
   const o = e.filter((({source: e, enabled: n}) => n && e.kind === "workflow"));
   if (o.length > 0) await (await t.e(916).then(t.bind(t, 6535))).foresee(o, n);
   const i = [];
   const a = [];
   for (const t of e) {
    try {
     i.push(...await collect(t, n));
    } catch (e) {
     const n = e instanceof r.UP && s.hidesInLog(t) ? unknownToAll(t) : e;
     if (t.kind !== "group" || !(n instanceof r.UP)) throw n;
     a.push(`The inherited badge "${t.id ?? ""}" is left out. ${n.message}`);
    }
   }
   return {
    findings: i,
    notices: a
   };
  });
var withBranchChecked = (async function withBranchChecked(e, n, {context: t, record: s}) {
   const {branch: o} = e.definition.filters;
   if (o === undefined || n.token === "" || !mayBeMissing(e, o, {
    plan: n,
    context: t
   })) return e;
   const {repository: i} = e.subject;
   const {exists: a, names: u} = await s.branch(i, o);
   if (a) return e;
   const c = `There is no branch ${(0, r.hD)(o)} in ${i}.${(0, r.h)(o, u)}`;
   return {
    ...e,
    warnings: [ ...e.warnings, c ]
   };
  });
var refuseDoubles = (function refuseDoubles(e) {
   const n = new Map;
   for (const {id: t, path: s} of e) {
    const e = n.get(s);
    if (e !== undefined) {
     const n = e === t ? 'Give each an "id" of its own.' : 'Put %{id} into "path".';
     throw new r.qh("invalid", `The badges "${e}" and "${t}" would both be the file ${s}. ${n}`);
    }
    if (s !== "") n.set(s, t);
   }
   return e;
  });
var templateOf = (function templateOf({path: e, destination: n}, t) {
   if (t) return e ?? "%{id}";
   return e ?? (n.kind === "gist" ? "%{project_name}-%{branch}-%{id}" : "%{branch}/%{id}");
  });
var branchProblem = (function branchProblem(e, n) {
   const t = (0, m.lI)(n);
   const r = !e.allowPublic || e.path !== undefined || n.facts?.isPrivate === false;
   if (t === "" || !r || !e.badges.some((e => isOf(t, e)))) return undefined;
   const problemOf = (n => {
    const t = Object.fromEntries(p.je.map((e => [ e, "x" ])));
    const {text: r} = (0, p.fT)(templateOf(e, false), {
     ...t,
     branch: n
    });
    return (0, w.z)(e.destination.kind === "gist" ? r.replaceAll("/", "-") : r);
   });
   const s = problemOf("x") === undefined ? problemOf(t) : undefined;
   return s && `the branch ${t} cannot be part of a path, which then ${s}`;
  });
var isOf = (function isOf(e, {filters: n, source: t}) {
   if (t.kind === "pointer") return false;
   const r = n.branch ?? n.tag;
   return r === undefined ? t.kind !== "workflow" : r === e;
  });
var templatesOf = (function templatesOf(e, n) {
   const t = e.badges.flatMap((({link: e, source: n}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...n.kind === "pointer" ? [ n.imageUrl ] : [] ]));
   return [ templateOf(e, n), ...t ];
  });
  t.d(n, {
   MT: (() => branchProblem),
   WR: (() => drawAll),
   K$: () => drawOffline,
   qc: () => expectedFiles,
   Wc: (() => withoutOthers)
  });
  var r = t(3916);
  var s = t(651);
  var o = t(3019);
  var i = t(9162);
  var a = t(9687);
  var u = t(8514);
  var c = t(2850);
  
  function withoutMessage(e, n) {
   if (n === undefined) return {
    untouched: 'the input "values" has no message for it'
   };
   const t = `the input "${n}" gives it an empty message`;
   const s = e === undefined ? "the badge" : `the badge ${(0, r.hD)(e)}`;
   return {
    untouched: t,
    warnings: [ `Input "${n}": the message is empty, and ${s} is left as it is.` ]
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
    return hidesFailure(e.jobs);

   case "message":
   case "value":
   case "pointer":
   case "status":
    return false;
   }
  }
  function statusGiven(e, {status: n, origin: t, warnings: r = []}, s) {
   const i = (0, c.DG)(s, e.filters);
   const a = (s.event === "workflow_run" ? s.triggering?.branch : s.branch) ?? "";
   const u = i.workflow === undefined ? undefined : (0, c.Ff)(i.run);
   return {
    ...(0, o.sh)(e, i, s),
    status: n,
    origin: t,
    warnings: r,
    shown: u === undefined ? [] : [ u ],
    oneRun: (0, c.p6)({
     ...i,
     branch: a
    }, n),
    showsUnfinished: u !== undefined,
    untouched: e.judging.ignore.includes(n) ? `the status ${n} is ignored` : undefined
   };
  }
  const hidesFailure = e => e.some(({status: e}) => e === "skipped");
  async function neededJobs(e, {context: n, record: t, job: o}) {
   const c = (0, u.QZ)(e.map(({status: e}) => e));
   const {run: d, repository: f} = n;
   if (e.length === 0) return {
    status: c,
    origin: (0, i.X5)(e, c),
    warnings: [ 'Input "needs" is empty, so the badge is unknown: name the jobs in "needs:" of this job.' ]
   };
   if (!hidesFailure(e) || d === undefined) return {
    status: c,
    origin: (0, i.X5)(e, c)
   };
   try {
    const {status: e, ...r} = {
     runner: n.runner,
     ...o
    };
    const l = await t.jobs((0, s.fq)(f), d.id, {
     own: r
    });
    const h = e === undefined || e === "passing" ? r : {
     ...r,
     status: e
    };
    const p = (0, a.n)(l, h, "last");
    const w = (0, u.QZ)([ c, ...p.map(e => e.status) ]);
    return {
     status: w,
     origin: {
      from: (0, i.rt)(d),
      runId: d.id,
      because: (0, i.Sy)(p, w)
     }
    };
   } catch (n) {
    if (!(n instanceof r.qh) || n.kind !== "setup") throw n;
    const t = e.flatMap(({key: e, status: n}) => n === "skipped" ? [ e ] : []);
    const s = `Skipped: ${t.join(", ")}. A job before may have failed, and "needs" does not tell: let the job read the run with "actions: read", or name all jobs in "needs:".`;
    return {
     status: c,
     origin: (0, i.X5)(e, c),
     warnings: [ s ]
    };
   }
  }
  var d = t(6518);
  var f = t(5556);
  var l = t(3523);
  const h = {
   workflow: (({subject: {workflow: e, branch: n}}) => `/actions${e === undefined ? "" : `/workflows/${(0, 
   l.O0)(pageOf(e.path))}`}?query=${encodeURIComponent(`branch:${n}`)}`),
   run: ({subject: e}) => `/actions/runs/${runOf(e, "run").id}`,
   job: ({subject: e, own: n}) => {
    const t = runOf(e, "job");
    const s = e.job === undefined && t.id === n.runId ? n.jobId : e.job?.id;
    if (s === undefined) {
     throw new r.qh("invalid", 'Input "link": "job" leads to one job, and none is known: pick one with "job", leave "job-id" at its default, or take "run".');
    }
    return `/actions/runs/${t.id}/job/${s}`;
   },
   branch: ({subject: e}) => `/commits/${(0, l.O0)(e.branch)}`,
   commit: ({subject: e}) => e.sha === "" ? `/commits/${(0, l.O0)(e.branch)}` : `/commit/${e.sha}`,
   release: ({subject: e}) => e.tag === undefined ? "/releases" : `/releases/tag/${(0, 
   l.O0)(e.tag)}`,
   deployments: ({subject: {environment: e}}) => e === undefined ? "/deployments" : `/deployments/${encodeURIComponent(e)}`,
   repository: () => "",
   none: () => null
  };
  
  
  function runOf({run: e}, n) {
   if (e === undefined) throw new r.qh("invalid", `Input "link": "${n}" leads to a run, and there is none yet. Take "workflow".`);
   return e;
  }
  var p = t(7647);
  var w = t(778);
  
  
  
  function filled(e, n, t) {
   const {text: r, unfilled: s} = (0, p.Uu)(n, t);
   return {
    text: r,
    warnings: s.map(n => `"${e}": %{${n}} is unknown or has no value, and stays as it stands.`)
   };
  }
  
  var m = t(9556);
  var g = t(3948);
  var b = t(3107);
  var y = t(4777);
  
  function untold(e) {
   const n = (0, r.hD)(e.defaults.id);
   const t = `The badge ${n} has a warning that names something of a private repository, and is not shown in a public log. Run "publish-badges publish" with this badge on your machine to read it.`;
   return {
    ...e,
    origin: undefined,
    warnings: e.warnings.length === 0 ? [] : [ t ]
   };
  }
  
  const shownBranch = ({isSecret: e, subject: n}) => e ? "a branch of another repository" : n.branch;
  async function drawOffline(e, n) {
   if (branchProblem(e, n.context) !== undefined) return [];
   const t = n.context.facts === undefined && (0, b.Sz)(e, (0, s.fq)(n.context.repository));
   const r = t || e.badges.some(needsRequests) || (0, y.X)(templatesOf(e, false), n.context);
   return r ? [] : (await drawAll({
    ...e,
    token: ""
   }, n)).badges;
  }
  
  function unknownToAll({id: e = ""}) {
   return new r.UP(`The badge ${(0, r.hD)(e)}: there is no such workflow in the private repository it looks at.`);
  }
  
  function mayBeMissing({definition: {source: e, enabled: n, filters: t}, shown: r}, s, {plan: o, context: i}) {
   if (!n || e.kind === "pointer") return false;
   const a = [ i.branch, i.triggering?.branch, i.facts?.defaultBranch ];
   if (t.repository === undefined && a.includes(s)) return false;
   const u = e.kind === "run" || e.kind === "workflow";
   return u ? r.length === 0 : o.destination.kind !== "directory";
  }
  
  
  
  
  function expectedFiles(e, {event: n, triggering: t, ...r}) {
   const s = n === "workflow_run";
   const {workflow: o, branch: i} = s ? t ?? {
    workflow: undefined,
    branch: null
   } : r;
   if (o === undefined || i === null) return undefined;
   const a = (0, d.Vc)(o.path);
   const {text: u, unfilled: c} = (0, p.fT)(templateOf(e, false).replace(/\.svg$/, ""), {
    branch: i,
    id: (0, d.yR)(a),
    workflow: a
   });
   const f = e.formats.map(e => `${u}.${e}`);
   return c.length > 0 ? undefined : {
    paths: f,
    traced: s ? [] : f
   };
  }
  
 }),
 3660: ((e, n, t) => {
  t.d(n, {
   Q: () => malformed,
   h: () => ApiError
  });
  class ApiError extends Error {
   status;
   headers;
   types;
   constructor(e, n, t = {}) {
    super(n);
    this.name = "ApiError";
    this.status = e;
    this.headers = t.headers ?? new Map;
    this.types = t.types ?? [];
   }
  }
  function malformed(e) {
   return new ApiError(0, `GitHub's answer makes no sense: ${e}`);
  }
 }),
 9556: ((e, n, t) => {
var branchOfRun = (function branchOfRun({event: e, triggering: n, branch: t}) {
   return e === "workflow_run" ? n?.branch ?? "" : t;
  });
var readContext = (function readContext(e) {
   const get = (n => e[n] ?? "");
   const n = (0, s.rD)(get("GITHUB_EVENT_PATH"));
   const t = (0, i.Ce)(n["repository"]) ? n["repository"] : {};
   const r = workflowPath(get("GITHUB_WORKFLOW_REF"));
   const o = get("GITHUB_API_URL") || "https://api.github.com";
   return {
    event: get("GITHUB_EVENT_NAME"),
    repository: repositoryOf(get("GITHUB_REPOSITORY") || ((0, i.mR)(t, "full_name") ?? "")),
    facts: (0, s.xS)(t),
    triggering: (0, s.M0)(n["workflow_run"], (0, i.Ce)(n["workflow"]) ? n["workflow"] : {}),
    proposed: (0, s._H)(n["pull_request"]),
    workflow: r === undefined ? undefined : {
     path: r,
     name: get("GITHUB_WORKFLOW")
    },
    run: runOf(get),
    sha: get("GITHUB_SHA"),
    branch: get("GITHUB_HEAD_REF") || get("GITHUB_REF_NAME") || get("GITHUB_REF").replace(/^refs\/(?:heads|tags)\//, ""),
    tag: get("GITHUB_REF_TYPE") === "tag" || get("GITHUB_REF").startsWith("refs/tags/") ? get("GITHUB_REF").replace(/^refs\/tags\//, "") || get("GITHUB_REF_NAME") : undefined,
    actor: get("GITHUB_ACTOR"),
    runner: get("RUNNER_NAME"),
    serverUrl: (get("GITHUB_SERVER_URL") || "https://github.com").replace(/(?<!\/)\/+$/, ""),
    apiUrl: o,
    graphqlUrl: get("GITHUB_GRAPHQL_URL") || `${o.replace(/\/v3\/?$|(?<!\/)\/+$/, "")}/graphql`,
    workspace: get("GITHUB_WORKSPACE") || process.cwd()
   };
  });
var repositoryOf = (function repositoryOf(e) {
   const n = (0, o.SU)(e);
   if (n === undefined) throw (0, r.Gq)("GITHUB_REPOSITORY", e, "is no repository. Allowed: owner/name, as the runner sets it.");
   return n;
  });
var workflowPath = (function workflowPath(e) {
   return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(e)?.[1];
  });
var runOf = (function runOf(e) {
   const n = Number(e("GITHUB_RUN_ID"));
   if (!(n > 0)) return undefined;
   return {
    id: n,
    number: Number(e("GITHUB_RUN_NUMBER")) || 1,
    attempt: Number(e("GITHUB_RUN_ATTEMPT")) || 1
   };
  });
  t.d(n, {
   lI: (() => branchOfRun),
   sL: () => isOnBranch,
   yI: (() => readContext)
  });
  var r = t(3916);
  var s = t(5161);
  var o = t(651);
  var i = t(5430);
  
  function isOnBranch(e, n) {
   return n.tag === undefined && branchOfRun(n) === e;
  }
  
  
  
  
 }),
 3148: ((e, n, t) => {
  t.d(n, {
   K2: () => s,
   ml: () => systemClock,
   tI: () => RequestPace
  });
  var r = t(3916);
  const s = "The next run publishes what is missing.";
  const o = 5 * 6e4;
  const i = 6e4;
  const a = 2;
  const u = 6;
  const c = new WeakMap;
  class RequestPace {
   #e;
   #n;
   #t=0;
   #r=0;
   #s=0;
   #o=0;
   constructor(e) {
    this.#e = e;
    const n = c.get(e) ?? e.now();
    c.set(e, n);
    this.#n = n + o;
   }
   observe(e) {
    this.#r += 1;
    this.#t += e;
    this.#s += e;
   }
   async ready() {
    const e = this.#e.now();
    if (e >= this.#n) throw gaveUp();
    if (e < this.#o) await this.#e.sleep(this.#o - e);
   }
   async backOff(e) {
    const n = this.#t / Math.max(1, this.#r);
    const t = Math.max(1, a * Math.min(Math.max(n, this.#s), u * n));
    this.#s = 0;
    const r = this.#n - this.#e.now();
    if (r <= 0) throw gaveUp();
    await this.#e.sleep(this.#e.random() * Math.min(i, t * 2 ** e, r));
   }
   async pause(e) {
    await this.#e.sleep(Math.max(0, Math.min(e, this.#n - this.#e.now())));
   }
   async waitUntil(e, n) {
    if (e > this.#n) {
     const t = new Date(e).toISOString();
     throw new r.qh("limited", `Rate limited by GitHub until ${t}: ${n}. ${s}`);
    }
    this.#o = Math.max(this.#o, e);
    const t = Math.max(0, e - this.#e.now());
    await this.#e.sleep(t + this.#e.random() * Math.min(t, this.#n - e));
   }
  }
  const gaveUp = () => new r.qh("outage", `Gave up after 5 minutes of trying. ${s}`);
  const d = 1;
  function systemClock(e) {
   const sleep = n => new Promise((t, r) => {
    const stop = () => {
     clearTimeout(s);
     r(e.reason);
    };
    const s = setTimeout(() => {
     e.removeEventListener("abort", stop);
     t();
    }, Math.ceil(n) + d);
    if (e.aborted) stop(); else e.addEventListener("abort", stop, {
     once: true
    });
   });
   return {
    now: Date.now,
    random: Math.random,
    sleep: sleep
   };
  }
 }),
 5161: ((e, n, t) => {
var readPayload = (function readPayload(e) {
   if (e === "") return {};
   try {
    const n = JSON.parse((0, r.readFileSync)(e, "utf8"));
    if ((0, i.Ce)(n)) return n;
   } catch (n) {
    throw new o.qh("invalid", `Cannot read the event ${e}: ${n instanceof Error ? n.message : String(n)}`);
   }
   throw new o.qh("invalid", `The event ${e} is no JSON object.`);
  });
var proposedBy = (function proposedBy(e) {
   const n = (0, i.Ce)(e) ? e["head"] : undefined;
   if (!(0, i.Ce)(n)) return undefined;
   const t = (0, i.mR)(n, "sha") ?? "";
   return {
    sha: t,
    repository: (0, i.Ce)(n["repo"]) ? (0, i.mR)(n["repo"], "full_name") : null
   };
  });
var factsOf = (function factsOf(e) {
   const {id: n, owner: t, private: r} = e;
   const s = (0, i.mR)(e, "default_branch");
   if (typeof n !== "number" || typeof r !== "boolean" || s === null || !(0, i.Ce)(t)) return undefined;
   return {
    id: String(n),
    defaultBranch: s,
    isPrivate: r,
    isFork: e["fork"] === true,
    ownedByOrganization: t["type"] === "Organization"
   };
  });
var triggeringRun = (function triggeringRun(e, n) {
   if (!(0, i.Ce)(e) || typeof e["id"] !== "number" || typeof e["workflow_id"] !== "number") return undefined;
   const t = e["head_repository"];
   return {
    id: e["id"],
    number: Number(e["run_number"]) || 1,
    attempt: Number(e["run_attempt"]) || 1,
    workflow: {
     id: e["workflow_id"],
     path: ((0, i.mR)(e, "path") ?? (0, i.mR)(n, "path") ?? "").replace(/@[^]*$/, ""),
     name: (0, i.mR)(n, "name") ?? ownName(e)
    },
    branch: (0, i.mR)(e, "head_branch"),
    sha: (0, i.mR)(e, "head_sha") ?? "",
    event: (0, i.mR)(e, "event") ?? "",
    actor: (0, i.Ce)(e["actor"]) ? (0, i.mR)(e["actor"], "login") : null,
    createdAt: (0, i.kX)(e, "created_at") ?? 0,
    at: (0, i.kX)(e, "updated_at") ?? 0,
    displayTitle: (0, i.mR)(e, "display_title") ?? "",
    headRepository: (0, i.Ce)(t) ? (0, i.mR)(t, "full_name") : null,
    status: (0, i.mR)(e, "status") ?? "",
    conclusion: (0, i.mR)(e, "conclusion")
   };
  });
  t.d(n, {
   M0: (() => triggeringRun),
   _H: (() => proposedBy),
   rD: (() => readPayload),
   xS: (() => factsOf)
  });
  var r = t(3024);
  var s = t.n(r);
  var o = t(3916);
  var i = t(5430);
  
  
  
  function ownName(e) {
   const n = (0, i.mR)(e, "name") ?? "";
   return n === (0, i.mR)(e, "display_title") ? "" : n;
  }
  
 }),
 5430: ((e, n, t) => {
var isFields = (function isFields(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  });
var optionalTime = (function optionalTime(e, n) {
   const t = Date.parse(optionalText(e, n) ?? "");
   return Number.isNaN(t) ? undefined : t;
  });
var optionalText = (function optionalText(e, n) {
   const t = e[n];
   return typeof t === "string" ? t : null;
  });
  t.d(n, {
   Ce: (() => isFields),
   _f: () => oidOf,
   b6: () => textOf,
   c3: () => listOf,
   iP: () => flagOf,
   kX: (() => optionalTime),
   mR: (() => optionalText),
   qI: () => asFields,
   rl: () => numberOf
  });
  var r = t(3660);
  function asFields(e, n) {
   if (isFields(e)) return e;
   throw (0, r.Q)(`${n} is no object`);
  }
  
  function listOf(e, n) {
   const t = e[n];
   if (Array.isArray(t)) return t;
   throw (0, r.Q)(`${n} is no list`);
  }
  function textOf(e, n) {
   const t = e[n];
   if (typeof t === "string") return t;
   throw (0, r.Q)(`${n} is no text`);
  }
  function numberOf(e, n) {
   const t = e[n];
   if (typeof t === "number") return t;
   throw (0, r.Q)(`${n} is no number`);
  }
  function flagOf(e, n) {
   const t = e[n];
   if (typeof t === "boolean") return t;
   throw (0, r.Q)(`${n} is no boolean`);
  }
  function oidOf(e, n) {
   const t = textOf(e, n);
   if ((t.length === 40 || t.length === 64) && /^[\da-f]+$/.test(t)) return t;
   throw (0, r.Q)(`${n} is no commit id`);
  }
  
  
 }),
 578: ((e, n, t) => {
var guard = (async function guard(e, {context: n, facts: t}) {
   if (e.destination.kind === "directory") return (0, r.MT)(e, n);
   return guardByEvent(e, n) ?? await guardByBranch(e, {
    context: n,
    facts: t
   }) ?? (0, r.MT)(e, n);
  });
  t.d(n, {
   Do: () => expectedRefusal,
   VG: () => guardByEvent,
   ZR: () => guardByBranch,
   ah: (() => guard)
  });
  var r = t(681);
  var s = t(9556);
  var o = t(651);
  var i = t(8214);
  const a = /^(?:push|create|deployment|deployment_status)$/;
  const u = /^(?:gh-readonly-queue|dependabot)\//;
  
  function guardByEvent(e, n) {
   const {event: t, triggering: r} = n;
   if (t.startsWith("pull_request")) return `a pull request's run (${t}) publishes nothing`;
   if (t === "workflow_run" && r !== undefined) {
    if (r.event.startsWith("pull_request")) return "the triggering run is a pull request's";
    if (r.headRepository?.toLowerCase() !== (0, o.fq)(n.repository).toLowerCase()) return "the triggering run comes from a fork";
   }
   const i = (0, s.lI)(n);
   if (u.test(i) && !isAskedFor(i, e)) return `the branch ${i} is there for a while only`;
   return secretReason(e, n) ?? forkReason(e, n);
  }
  const isAskedFor = (e, {badges: n}) => n.some(({filters: n}) => n.branch === e);
  async function guardByBranch(e, {context: n, facts: t}) {
   const r = (0, s.lI)(n);
   if (r === "" || isAskedFor(r, e)) return undefined;
   const {branches: o} = e;
   const a = n.event === "workflow_run" ? "the triggering run" : "this run";
   const u = n.tag === undefined ? `on ${r}` : `on the tag ${r}`;
   if (o !== undefined) {
    const e = o.some(e => (0, i.kt)(r, e));
    return e ? undefined : `${a} is ${u}, which "branches" does not name (${o.join(", ")})`;
   }
   const {defaultBranch: c} = n.facts ?? await t();
   return (0, s.sL)(c, n) ? undefined : `${a} is ${u}, and only runs on ${c} publish unless "branches" names others`;
  }
  const isDependabots = ({actor: e, event: n}) => e === "dependabot[bot]" && a.test(n);
  function secretReason({destination: e, token: n, gistToken: t}, r) {
   const [s, o] = e.kind === "gist" ? [ "gist-token", t ] : [ "token", n ];
   return isDependabots(r) && o === "" ? `Dependabot's runs do not get the secrets of Actions, and "${s}" is empty` : undefined;
  }
  function expectedRefusal({code: e}, n) {
   return e === "forbidden" && isDependabots(n) ? 'the token of Dependabot\'s run may only read; with "contents: write" in the permissions of the job it publishes' : undefined;
  }
  function forkReason({destination: e}, {facts: n, repository: t}) {
   if (n?.isFork !== true) return undefined;
   if (e.kind === "gist") return "this repository is a fork";
   const r = e.kind === "branch" && e.repository?.toLowerCase() === (0, o.fq)(t).toLowerCase();
   return r ? undefined : `this repository is a fork: name it as "target-repository" (${(0, 
   o.fq)(t)}) if it publishes badges of its own`;
  }
 }),
 7647: ((e, n, t) => {
var expand = (function expand(e, n) {
   return fill(e, s, (e => n[e]));
  });
var placeholdersIn = (function placeholdersIn(e) {
   return [ ...e.matchAll(o) ].map((([, e = ""]) => e)).filter(isPlaceholder);
  });
var fill = (function fill(e, n, t) {
   const r = [];
   const s = e.replace(n, ((e, n) => {
    const s = isPlaceholder(n) ? t(n) : undefined;
    if (s === undefined || s === "") {
     r.push(n);
     return e;
    }
    return s;
   }));
   return {
    text: s,
    unfilled: r
   };
  });
var isPlaceholder = (function isPlaceholder(e) {
   return r.some((n => n === e));
  });
  t.d(n, {
   Qf: (() => placeholdersIn),
   Uu: () => expandUrl,
   e3: () => unknownIn,
   fT: (() => expand),
   je: (() => r)
  });
  const r = [ "project_path", "project_id", "project_name", "project_title", "project_namespace", "group_name", "gitlab_server", "gitlab_pages_domain", "default_branch", "commit_sha", "latest_tag", "branch", "workflow", "job", "id" ];
  const s = /%\{([^{}]*)\}/g;
  const o = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
  
  function expandUrl(e, n) {
   return fill(e, o, e => n[e]?.split("/").map(encodeURIComponent).join("/"));
  }
  
  function unknownIn(e) {
   return [ ...e.matchAll(s) ].map(([, e = ""]) => e).filter(e => !isPlaceholder(e));
  }
  
  
 }),
 3107: ((e, n, t) => {
var goesOutside = (function goesOutside({destination: e}, n) {
   if (e.kind === "branch") return e.repository !== undefined && !isSameName(e.repository, n);
   return e.kind === "gist";
  });
var privacyOf = (async function privacyOf(e, {context: n, record: t, sources: o}) {
   const a = (0, s.fq)(n.repository);
   const u = goesOutside(e, a);
   const c = new Set(e.badges.flatMap((e => lookedAt(e, a) ?? [])));
   if (e.destination.kind === "directory" || !u && c.size === 0) return i;
   const {isPrivate: d} = await o.facts();
   if (d && !u) return i;
   const f = await Promise.all([ ...c ].map(async e => [ e, await t.isPrivate(e) ]));
   const l = new Set(f.flatMap(([e, n]) => n ? [ e ] : []));
   const isSecret = e => l.has(lookedAt(e, a) ?? "");
   const h = e.badges.find(isSecret);
   const p = d ? "this repository" : h && `what the badge ${(0, r.hD)(h.id ?? "")} looks at`;
   const w = e.destination.kind === "gist" ? "a gist" : u ? undefined : a;
   if (p !== undefined && w !== undefined && !e.allowPublic) throw privateToPublic(p, w);
   return {
    secret: p,
    hides: n => e.allowPublic && (d || isSecret(n)),
    hidesInLog: e => !d && isSecret(e)
   };
  });
var lookedAt = (function lookedAt({source: e, filters: {repository: n}}, t) {
   const r = e.kind === "workflow" || e.kind === "run" || e.kind === "environment" || e.kind === "check";
   return r && n !== undefined && !isSameName(n, t) ? n.toLowerCase() : undefined;
  });
var refuseRevealing = (function refuseRevealing(e, n) {
   for (const t of e) {
    const {id: e, source: s, link: i, judging: a} = t;
    if (s.kind === "pointer") continue;
    const u = e === undefined ? "" : ` of the badge ${(0, r.hD)(e)}`;
    if (e === undefined) throw refused('the file would be named after a workflow or job of a private repository. Give the badge an "id".');
    if (a.each !== undefined) throw refused(`"each"${u} would name files after the jobs of a private repository. Take it out.`);
    const c = [ n, ...i?.kind === "url" ? [ i.url ] : [] ];
    const d = c.flatMap(o.Qf).find(e => e !== "id");
    if (d !== undefined) throw refused(`%{${d}}${u} would show something of a private repository. Allowed: %{id}.`);
   }
  });
  t.d(n, {
   Sz: () => goesOutside,
   cL: () => privateToPublic,
   iq: (() => refuseRevealing),
   yz: (() => privacyOf)
  });
  var r = t(3916);
  var s = t(651);
  var o = t(7647);
  
  const isSameName = (e, n) => e.toLowerCase() === n.toLowerCase();
  function privateToPublic(e, n) {
   return new r.qh("invalid", `Input "allow-public": ${e} is private, and ${n} can be read by everybody. Set allow-public: true to agree; then label, path and link show nothing of it by themselves.`);
  }
  const i = {
   secret: undefined,
   hides: (() => false),
   hidesInLog: (() => false)
  };
  
  
  
  const refused = e => new r.qh("invalid", `Input "allow-public": ${e}`);
 }),
 8534: ((e, n, t) => {
var snippet = (function snippet(e, n) {
   const {one: t, joint: r} = s[e];
   return n.map((e => t({
    ...e,
    alt: oneLine(e.alt)
   }))).join(r);
  });
var markdown = (function markdown({alt: e, image: n, link: t}) {
   const r = `![${escapeMarkdown(e)}](${destination(n)})`;
   return t === null ? r : `[${r}](${destination(t)})`;
  });
var escapeMarkdown = (function escapeMarkdown(e) {
   if (!/[\\`*[\]<>|&_~]|:\/\//.test(e)) return e;
   const n = e.replace(/[\\`*[\]<>|~]|&(?=#|\w+;)|:(?=\/\/)/g, "\\$&");
   return n.includes("_") ? n.replace(new RegExp(o, "gu"), "\\_") : n;
  });
  t.d(n, {
   UA: (() => snippet),
   j_: () => destination
  });
  const r = null && [ "markdown", "html", "asciidoc", "rst" ];
  const s = {
   markdown: {
    one: markdown,
    joint: " "
   },
   html: {
    one: html,
    joint: " "
   },
   asciidoc: {
    one: asciidoc,
    joint: " "
   },
   rst: {
    one: rst,
    joint: "\n\n"
   }
  };
  
  const oneLine = (e => /^[!-~]+(?: [!-~]+)*$/.test(e) ? e : e.replace(/[\s\u0085]+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "").trim());
  
  const o = "(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])";
  
  const percent = e => /[()]/.test(e) ? `%${e.charCodeAt(0).toString(16)}` : encodeURIComponent(e);
  const destination = (e => e.replace(/[\s\u0000-\u001f\u007f-\u009f()<>\\`|]/g, percent).replace(/&(?=#|\w+;)/g, "&amp;"));
  const i = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;"
  };
  const escapeHtml = e => e.replace(/[&<>"]/g, e => i[e] ?? "");
  function html({alt: e, image: n, link: t}) {
   const r = `<img src="${escapeHtml(n)}" alt="${escapeHtml(e)}">`;
   return t === null ? r : `<a href="${escapeHtml(t)}">${r}</a>`;
  }
  function asciidoc({alt: e, image: n, link: t}) {
   const r = escapeAsciidoc(e, ":(?=//|:)");
   const s = t === null ? `"${r}"` : `"${r}",link="${inMacro(t)}"`;
   return `image:${inMacro(n)}[${s}]`;
  }
  const a = `[*\`#^~+$<>[\\]{}\\\\"'|@]|&(?=#|\\w+;)|\\((?=\\(|(?:C|R|TM)\\))|-(?=-)|\\.(?=\\.\\.)|(?<![\\p{L}\\p{N} ]);|${o}`;
  function escapeAsciidoc(e, n) {
   if (/^[A-Za-z\d/ ,%?=!]*$/.test(e)) return e;
   return e.replace(new RegExp(`${a}|${n}`, "gu"), e => `&#${e.charCodeAt(0)};`);
  }
  const inMacro = e => escapeAsciidoc(e.replace(/[\s\u0000-\u001f\u007f-\u009f<>"[\]{}\\`|]/g, percent), "(?<!^[A-Za-z]+):(?=//)|:(?=:)");
  function rst({alt: e, image: n, link: t}) {
   const r = [ `.. image:: ${inDirective(n)}` ];
   if (e !== "") r.push(`   :alt: ${e}`);
   if (t !== null) r.push(`   :target: ${inDirective(t)}`);
   return r.join("\n");
  }
  const inDirective = e => e.replace(/[\s\u0000-\u001f\u007f-\u009f<>\\]/g, percent);
 }),
 665: ((e, n, t) => {
var linesOf = (function linesOf(e) {
   const {reason: n, result: t, badges: r} = e;
   const s = r.map((n => n.untouched === undefined ? `${n.id}: ${toldOf(n)} \u2192 ${n.imageUrl || n.file}${outcomeOf(n, e)}` : `${n.id}: left as it is: ${n.untouched}`));
   const i = r.filter(isSomewhere);
   if (i.length > 0) s.push((0, o.UA)("markdown", i.map(shown)));
   return n === undefined ? s : [ ...s, `${a[t]}: ${n}` ];
  });
var toldOf = (function toldOf({status: e, origin: n, badge: t, name: r}) {
   if (e !== undefined && n !== undefined) return (0, i.Ev)(e, n);
   return t?.message ?? r;
  });
var outcomeOf = (function outcomeOf({badge: e, changed: n, superseded: t}, {result: r, commitSha: s}) {
   if (e === undefined) return "";
   if (n && s !== undefined) return ` (published in commit ${s.slice(0, 10)})`;
   return ` (${t ? "superseded" : n || r !== "published" ? r : "unchanged"})`;
  });
  t.d(n, {
   Dx: (() => linesOf),
   zv: () => recordOf
  });
  var r = t(3916);
  var s = t(1666);
  var o = t(8534);
  var i = t(9162);
  const shown = (({name: e, imageUrl: n, link: t}) => ({
   alt: e,
   image: n,
   link: t
  }));
  const isSomewhere = (({imageUrl: e}) => e !== "");
  function outputsOf({result: e, reason: n, badges: t, changed: r, commitSha: s}) {
   const [o] = t;
   const i = t.flatMap(({status: e}) => e ?? []);
   const a = t.filter(isSomewhere).map(shown);
   return {
    result: e,
    reason: n ?? "",
    changed: String(r),
    status: i.length === 0 ? "" : worst(i),
    "image-url": o?.imageUrl ?? "",
    "link-url": o?.link ?? "",
    ...Object.fromEntries(MARKUPS.map(e => [ e, snippet(e, a) ])),
    "commit-sha": s ?? "",
    badges: JSON.stringify(t.map(e => ({
     ...recordOf(e),
     changed: e.changed
    })))
   };
  }
  function recordOf(e) {
   const {id: n, name: t, kind: r, badge: s, status: i, imageUrl: a, link: u, given: c, file: d} = e;
   return {
    id: n,
    name: t,
    kind: r,
    status: i ?? null,
    label: s?.label ?? null,
    message: s?.message ?? null,
    color: s?.color ?? null,
    link_url: c.link ?? u,
    image_url: c.image ?? a,
    rendered_link_url: u,
    rendered_image_url: a,
    path: d === "" ? null : d,
    markdown: (0, o.UA)("markdown", isSomewhere(e) ? [ shown(e) ] : [])
   };
  }
  const a = {
   published: "Published",
   unchanged: "Unchanged: the badges are what they were",
   superseded: "Superseded",
   skipped: "Not published",
   failed: "Failed"
  };
  function summaryOf(e) {
   const {result: n, badges: t, notes: r, notices: s, error: o} = e;
   const i = o instanceof TextError && o.problems.length > 1 ? o : undefined;
   const u = i?.headline ?? e.reason;
   const c = `### Badges\n\n${a[n]}${u === undefined ? "" : `: ${plain(u)}`}\n`;
   const d = i?.problems.map(e => `\n- ${plain(e.text)}\n`) ?? [];
   const f = n === "published" || n === "unchanged" || n === "superseded";
   const l = f ? t.filter(isSomewhere).map(shown) : [];
   const h = warningsOf(e).map(e => `Warning: ${e}`);
   const p = [ ...h, ...s, ...r ].map(e => `\n${plain(e)}\n`);
   return [ c, ...fitting(d), ...tableOf(t, f), ...toPaste(l), ...p ].join("");
  }
  const u = {
   rows: 6e5,
   markdown: 4e5
  };
  function fitting(e) {
   let n = 0;
   const t = e.findIndex(e => (n += Buffer.byteLength(e)) > u.rows);
   if (t === -1) return e;
   return [ ...e.slice(0, t), `\n${e.length - t} more badges: the output \`badges\` holds them all.\n` ];
  }
  function toPaste(e) {
   const n = snippet("markdown", e);
   if (n === "") return [];
   if (Buffer.byteLength(n) > u.markdown) return [ "\nThe Markdown to paste is in the output `markdown`.\n" ];
   const t = "`".repeat(Math.max(3, ...[ ...n.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
   return [ `\n${t}markdown\n${n}\n${t}\n` ];
  }
  const isOnline = ({imageUrl: e}) => /^https?:/.test(e);
  function tableOf(e, n) {
   if (e.length === 0) return [];
   return [ "\n| Badge | Status | From |\n| --- | --- | --- |\n", ...fitting(e.map(e => row(e, n))) ];
  }
  function row(e, n) {
   return `| ${n ? pictureOf(e) : plain(wordsOf(e))} | ${plain(statusOf(e))} | ${sourceOf(e)} |\n`;
  }
  function pictureOf(e) {
   if (isOnline(e)) return snippet("markdown", [ shown(e) ]);
   return plain(isSomewhere(e) ? `${wordsOf(e)} \u2192 ${e.imageUrl}` : wordsOf(e));
  }
  const statusOf = ({status: e, badge: n}) => e === undefined ? n?.message ?? "" : statusWords(e);
  function sourceOf({origin: e, originUrl: n, untouched: t}) {
   if (t !== undefined) return plain(`left as it is: ${t}`);
   const {from: r = "", because: s} = e ?? {};
   const linked = e => plain(e).replaceAll("<span>#</span>", "#");
   const o = n === undefined ? plain(r) : `[${linked(r)}](${destination(n)})`;
   return [ o, s === undefined ? "" : plain(s) ].filter(e => e !== "").join(": ");
  }
  const wordsOf = ({badge: e, name: n}) => e === undefined ? n : `${e.label}: ${e.message}`;
  
  
  
 }),
 1666: ((e, n, t) => {
var warningsOf = (function warningsOf({warnings: e = [], badges: n}) {
   return [ ...e, ...n.flatMap((e => e.warnings)) ];
  });
var badgesAt = (function badgesAt(e, {formats: n}, {place: t, publication: r, standing: s}) {
   const o = new Set(r.written);
   const i = new Set(r.superseded);
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
    const u = e.untouched === undefined || s?.has(r) === true;
    const c = u ? t.address(r) : "";
    return {
     ...e,
     file: r,
     imageUrl: c,
     changed: isIn(o),
     superseded: isIn(i)
    };
   }));
  });
var reportOf = (function reportOf(e, n, t) {
   const {publication: r, readme: s} = t;
   const {written: o, removed: i, superseded: a, keptWorse: u = []} = r;
   const filesOf = ({path: n}) => e.formats.map(e => `${n}.${e}`);
   const c = badgesAt(n, e, t);
   const d = [ o, i, s?.written ?? [] ].some((e => e.length > 0));
   const f = r.commitSha ?? s?.commitSha;
   const l = {
    badges: c,
    changed: d,
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
   if (d) return {
    ...l,
    result: "published"
   };
   const h = n.filter(({badge: e}) => e !== undefined);
   const [p] = h.map(e => e.untouched);
   if (p !== undefined && h.every(e => e.untouched !== undefined)) {
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
    reason: supersededBy(h, isIn(u))
   };
   return {
    ...l,
    result: "unchanged"
   };
  });
  t.d(n, {
   EI: (() => reportOf),
   K$: (() => s),
   YZ: () => badgesAt,
   gz: () => failed,
   hT: () => skipped,
   nZ: (() => warningsOf),
   p6: () => expected
  });
  var r = t(9162);
  
  const s = {
   written: [],
   superseded: [],
   removed: []
  };
  
  
  function supersededBy(e, n) {
   const [t] = e;
   const s = e.find(e => !n(e));
   const o = (s ?? t)?.oneRun;
   if (o === undefined) return "a newer run is published";
   return s === undefined ? `another job of ${(0, r.rt)(o)} has published a worse status` : `there is a newer run than ${(0, 
   r.rt)(o)}`;
  }
  function skipped(e, n, t) {
   const r = {
    address: () => ""
   };
   return expected(e, reportOf(n, t, {
    place: r,
    publication: s
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
  function failed(e, n) {
   return {
    ...n,
    result: "failed",
    reason: e.message,
    error: e
   };
  }
 }),
 9687: ((e, n, t) => {
  t.d(n, {
   g: () => findOwn,
   n: () => membersOfCurrentRun
  });
  var r = t(9184);
  function findOwn(e, n) {
   return e.find(({id: e}) => e === n.id) ?? e.find(e => !e.completed && e.status === "running" && e.runner !== null && e.runner === n.runner);
  }
  function membersOfCurrentRun(e, n, t) {
   const s = findOwn(e, n);
   const o = e.filter(e => e !== s).map(e => ({
    name: e.name,
    status: (0, r.C5)(e, t)
   }));
   const i = o.every(({status: e}) => e === "unknown");
   if (n.status !== undefined && (n.status !== "passing" || i)) o.push({
    name: s?.name ?? "this job",
    status: n.status
   });
   return o;
  }
 }),
 9184: ((e, n, t) => {
  t.d(n, {
   C5: () => memberOf,
   EZ: () => isMeant,
   c2: () => statusOf,
   eZ: () => namesOf
  });
  var r = t(8214);
  function isMeant(e, n) {
   if (e === n || e.startsWith(`${n} (`) || e.startsWith(`${n} / `)) return true;
   if (!/[*?]/.test(n)) return false;
   return [ n, `${n} (*`, `${n} / *` ].some(n => (0, r.kt)(e, n, {
    crosses: true
   }));
  }
  function namesOf(e) {
   return [ e, e.replace(/ (?:\(|\/ ).*$/s, "") ];
  }
  function statusOf(e, n) {
   return e.completed || n === "show" ? e.status : "unknown";
  }
  function memberOf(e, n) {
   return !e.completed && e.failedStep ? "failing" : statusOf(e, n);
  }
 }),
 8878: ((e, n, t) => {
var isProposal = (function isProposal(e) {
   return r.test(e);
  });
var counts = (function counts(e, n) {
   const {branch: t, sha: r, event: s, actor: o, runNumber: i, runId: a} = n;
   if (e.headRepository === null || !same(e.headRepository, n.repository)) return false;
   if (s === undefined ? isProposal(e.event) : !s.includes(e.event)) return false;
   if (t !== undefined && e.branch !== t) return false;
   if (r !== undefined && !same(e.sha, r)) return false;
   if (o !== undefined && (e.actor === null || !same(e.actor, o))) return false;
   return (i === undefined || e.number === i) && (a === undefined || e.id === a);
  });
var withRun = (async function* withRun(e, n, t) {
   let r = true;
   for await (const s of e) {
    if (r && s.number < n.number) {
     r = false;
     yield n;
    }
    if (s.id === n.id) r = false;
    yield s.id === n.id ? t(s) : s;
   }
   if (r) yield n;
  });
var listed = (async function* listed(e) {
   let n;
   for await (const t of e) {
    yield {
     run: t,
     newerSince: n
    };
    n = Math.min(n ?? t.createdAt, t.createdAt);
   }
  });
var ownFirst = (async function* ownFirst(e, n) {
   const {ownId: t} = n;
   const r = [];
   let s = t !== undefined;
   for await (const o of e) {
    if (!s) yield o; else if (o.run.id === t) {
     s = false;
     yield* [ o, ...r ];
    } else {
     r.push(o);
     if (await hasVerdict(o.run, n)) {
      s = false;
      yield* r;
     }
    }
   }
   if (s) yield* r;
  });
var pickRun = (async function pickRun(e, n) {
   const {inProgress: t, ignore: r, ownId: s, lastAttempt: o, judge: i} = n;
   for await (const {run: a, newerSince: u} of ownFirst(listed(e), n)) {
    const e = t === "show" ? a : await o(a);
    if (e === undefined) continue;
    const n = e.completed && u !== undefined && u <= e.at;
    if (n && e.status === "cancelled") continue;
    const c = await i(e);
    if (n && e.id === s && c === "cancelled") continue;
    if (!r.includes(c)) return {
     run: e,
     status: c
    };
   }
   return {
    run: undefined,
    status: "unknown"
   };
  });
  t.d(n, {
   Yq: (() => withRun),
   jn: (() => pickRun),
   ld: () => isProposal,
   pe: () => isSuperseded,
   tQ: (() => counts)
  });
  const r = /^(pull_request|merge_group)/;
  
  const same = ((e, n) => e.toLowerCase() === n.toLowerCase());
  
  const s = new Set([ "failing", "timed-out", "errored", "warning", "passing" ]);
  async function hasVerdict(e, {lastAttempt: n, judge: t}) {
   const r = await n(e);
   if (r === undefined) return false;
   if (e.isPublished === true) return true;
   return s.has(r.isSummed === true ? await t(r) : r.status);
  }
  async function isSuperseded(e, {cancelled: n}, t) {
   const judge = ({status: e}) => Promise.resolve(e);
   for await (const r of e) if (n || await hasVerdict(r, {
    lastAttempt: t,
    judge: judge
   })) return true;
   return false;
  }
  
  
  
  
 }),
 9733: ((e, n, t) => {
  t.d(n, {
   c: () => sum
  });
  var r = t(8514);
  function sum(e, {strict: n, ignore: t}) {
   const s = e.filter(e => !t.includes(e));
   const o = (0, r.QZ)(s);
   const i = r.f.indexOf(o) >= r.f.indexOf("warning");
   return n && i && s.includes("unknown") ? "unknown" : o;
  }
 }),
 87: ((e, n, t) => {
  t.d(n, {
   z: () => blobId
  });
  function sha1(e) {
   const n = new Uint8Array((e.length + 8 >> 6) + 1 << 6);
   n.set(e);
   n[e.length] = 128;
   const t = new DataView(n.buffer);
   t.setUint32(n.length - 8, Math.floor(e.length / 536870912));
   t.setUint32(n.length - 4, e.length << 3);
   const r = Int32Array.of(1732584193, 4023233417, 2562383102, 271733878, 3285377520);
   const s = new Int32Array(80);
   for (let e = 0; e < n.length; e += 64) {
    for (let n = 0; n < 16; n++) s[n] = t.getInt32(e + 4 * n);
    expand(s);
    digest(r, s);
   }
   return Array.from(r, e => (e >>> 0).toString(16).padStart(8, "0")).join("");
  }
  function expand(e) {
   for (let n = 16; n < 80; n++) {
    const t = (e[n - 3] ?? 0) ^ (e[n - 8] ?? 0) ^ (e[n - 14] ?? 0) ^ (e[n - 16] ?? 0);
    e[n] = t << 1 | t >>> 31;
   }
  }
  function digest(e, n) {
   let [t = 0, r = 0, s = 0, o = 0, i = 0] = e;
   for (let e = 0; e < 80; e++) {
    const a = e < 20 ? (r & s | ~r & o) + 1518500249 : e < 40 ? (r ^ s ^ o) + 1859775393 : e < 60 ? (r & s | r & o | s & o) + 2400959708 : (r ^ s ^ o) + 3395469782;
    const u = (t << 5 | t >>> 27) + a + i + (n[e] ?? 0) | 0;
    i = o;
    o = s;
    s = r << 30 | r >>> 2;
    r = t;
    t = u;
   }
   e.set([ t, r, s, o, i ].map((n, t) => n + (e[t] ?? 0)));
  }
  function blobId(e) {
   const n = typeof e === "string" ? Buffer.from(e) : e;
   return sha1(Buffer.concat([ Buffer.from(`blob ${n.length}\0`), n ]));
  }
 }),
 9399: ((e, n, t) => {
var directoryTarget = (function directoryTarget(e) {
   return {
    async publish(n, t, r) {
     const s = {
      paths: n.map((({path: e}) => e)),
      superseded: []
     };
     const o = await new l.z(sourceOf(e)).changes(r, s);
     const i = n.filter((({path: n, text: t}) => bytesAt(e, n)?.toString() !== t));
     if (e.dryRun) return {
      written: [],
      superseded: [],
      removed: []
     };
     const a = [ ...i, ...o.files ];
     for (const {path: n, text: t} of a) act("write", {
      place: e,
      path: n
     }, ((e, n) => e.replace(n, t)));
     for (const n of o.removed) act("remove", {
      place: e,
      path: n
     }, (e, n) => e.remove(n));
     return {
      written: a.map((({path: e}) => e)),
      superseded: [],
      removed: o.removed
     };
    }
   };
  });
var sourceOf = (function sourceOf(e) {
   return {
    files: () => Promise.resolve().then(() => inFolder(e, {
     parts: [],
     make: false
    }, e => new Map(idsBelow(e))) ?? new Map),
    texts: n => Promise.resolve().then(() => new Map(n.flatMap(n => textAt(e, n))))
   };
  });
var bytesAt = (function bytesAt(e, n) {
   const t = n.split("/");
   const r = t.pop() ?? "";
   return inFolder(e, {
    parts: t,
    make: false
   }, e => e.read(r));
  });
var act = (function act(e, {place: n, path: t}, r) {
   const i = t.split("/");
   const a = i.pop() ?? "";
   try {
    inFolder(n, {
     parts: i,
     make: e === "write"
    }, (e => r(e, a)));
   } catch (r) {
    if (r instanceof o.qh) throw r;
    const i = r instanceof Error ? r.message : String(r);
    throw new o.qh("refused", `Cannot ${e} ${(0, s.join)(n.folder, t)}: ${i}`);
   }
  });
var inFolder = (function inFolder(e, {parts: n, make: t}, r) {
   const s = [];
   try {
    const {base: o, way: i} = wayTo(e, t);
    let a = o;
    if (a !== undefined) s.push(a);
    for (const e of [ ...i, ...n ]) {
     a = a?.below(e, t);
     if (a === undefined) return undefined;
     s.push(a);
    }
    return a === undefined ? undefined : r(a);
   } finally {
    for (const e of s) e.close();
   }
  });
var wayTo = (function wayTo({folder: e, bounds: n}, t) {
   const i = realPlace(e);
   if (n === undefined) {
    if (t) (0, r.mkdirSync)(i, {
     recursive: true
    });
    return {
     base: (0, r.existsSync)(i) ? Folder.open(i) : undefined,
     way: []
    };
   }
   const a = (0, s.relative)(realPlace(n), i);
   if (a === ".." || a.startsWith(`..${s.sep}`) || (0, s.isAbsolute)(a)) throw new o.qh("invalid", `Input "directory": ${e} leads out of the workspace.`);
   return {
    base: Folder.open(n),
    way: a.split(s.sep).filter(e => e !== "")
   };
  });
var realPlace = (function realPlace(e) {
   try {
    return (0, r.realpathSync)(e);
   } catch {
    return e === (0, s.dirname)(e) ? e : (0, s.join)(realPlace((0, s.dirname)(e)), (0, 
    s.basename)(e));
   }
  });
  t.d(n, {
   directoryTarget: (() => directoryTarget),
   realPlace: (() => realPlace)
  });
  var r = t(3024);
  var s = t(6760);
  var o = t(3916);
  var i = t(87);
  const a = "/proc/self/fd";
  const {O_RDONLY: u, O_DIRECTORY: c, O_NOFOLLOW: d, O_NONBLOCK: f} = r.constants;
  class Folder {
   #i;
   #a;
   #u;
   #c;
   constructor(e, n) {
    this.#i = e;
    this.#c = n;
    const t = n === undefined ? e : n.#d(e);
    if ((0, r.existsSync)(a)) this.#a = (0, r.openSync)(t, u | c | d);
    this.#u = (0, r.lstatSync)(t, {
     bigint: true
    });
    if (this.#a === undefined && this.#u.isSymbolicLink()) throw throughLink(t);
   }
   static open(e) {
    return new Folder((0, r.realpathSync)(e), undefined);
   }
   below(e, n) {
    try {
     if (n) this.#f(e);
     return new Folder(e, this);
    } catch (t) {
     const r = (0, o.$N)(t);
     if (r === "ENOENT" && !n) return undefined;
     if (r === "ELOOP" || r === "ENOTDIR" && this.#l(e)) throw throughLink(this.path(e));
     if (r === "ENOTDIR" && !n) return undefined;
     throw t;
    }
   }
   path(e) {
    return (0, s.join)(this.#c === undefined ? this.#i : this.#c.path(this.#i), e);
   }
   read(e) {
    let n;
    try {
     if (this.#a === undefined && this.#l(e)) return undefined;
     n = (0, r.openSync)(this.#d(e), u | d | f);
     return (0, r.fstatSync)(n).isFile() ? (0, r.readFileSync)(n) : undefined;
    } catch {
     return undefined;
    } finally {
     if (n !== undefined) (0, r.closeSync)(n);
    }
   }
   replace(e, n) {
    const t = `${e}.${Math.random().toString(36).slice(2)}.tmp`;
    this.#h();
    try {
     (0, r.writeFileSync)(this.#d(t), n, {
      flag: "wx"
     });
     this.#h();
     (0, r.renameSync)(this.#d(t), this.#d(e));
    } catch (e) {
     (0, r.rmSync)(this.#d(t), {
      force: true
     });
     throw e;
    }
    this.#h();
   }
   remove(e) {
    this.#h();
    (0, r.unlinkSync)(this.#d(e));
   }
   entries() {
    return (0, r.readdirSync)(this.#d(""), {
     withFileTypes: true
    }).filter(e => e.isFile() || e.isDirectory()).map(e => ({
     name: e.name,
     isFolder: e.isDirectory()
    }));
   }
   close() {
    if (this.#a !== undefined) (0, r.closeSync)(this.#a);
   }
   #d(e) {
    if (this.#a !== undefined) return `${a}/${this.#a}/${e}`;
    return this.path(e);
   }
   #f(e) {
    this.#h();
    try {
     (0, r.mkdirSync)(this.#d(e));
    } catch (e) {
     if ((0, o.$N)(e) !== "EEXIST") throw e;
    }
   }
   #l(e) {
    return (0, r.lstatSync)(this.#d(e), {
     throwIfNoEntry: false
    })?.isSymbolicLink() === true;
   }
   #h() {
    if (this.#a !== undefined) return;
    if (this.#c !== undefined) this.#c.#h();
    const e = (0, r.lstatSync)(this.path(""), {
     bigint: true
    });
    if (!e.isDirectory() || e.dev !== this.#u.dev || e.ino !== this.#u.ino) throw throughLink(this.path(""));
   }
  }
  function throughLink(e) {
   return new o.qh("invalid", `Input "directory": ${e} is a symbolic link, or became one. Badges are written below real folders only.`);
  }
  var l = t(5745);
  
  
  function* idsBelow(e, n = "") {
   for (const {name: t, isFolder: r} of e.entries()) {
    const s = `${n}${t}`;
    if (!r) yield [ s, (0, i.z)(e.read(t) ?? Buffer.of()) ]; else if (t !== ".git") yield* within(e, t, e => [ ...idsBelow(e, `${s}/`) ]);
   }
  }
  function within(e, n, t) {
   const r = e.below(n, false);
   try {
    return r === undefined ? [] : t(r);
   } finally {
    r?.close();
   }
  }
  function textAt(e, n) {
   const t = bytesAt(e, n);
   const r = t?.toString("utf8");
   return r !== undefined && t?.equals(Buffer.from(r)) === true ? [ [ n, r ] ] : [];
  }
  
  
  
  
  
 }),
 5745: ((e, n, t) => {
  t.d(n, {
   K: () => s,
   z: (() => Reading)
  });
  var r = t(87);
  const s = {
   files: [],
   removed: []
  };
  class Reading {
   #p;
   #w=new Map;
   #m;
   constructor(e) {
    this.#p = e;
   }
   files() {
    this.#m ??= this.#p.files();
    return this.#m;
   }
   async texts(e) {
    const n = [ ...new Set(e) ].filter(e => !this.#w.has(e));
    const t = n.length === 0 ? new Map : await this.#p.texts(n);
    for (const e of n) this.#w.set(e, t.get(e));
    const r = e.map(e => [ e, this.#w.get(e) ]);
    return new Map(r.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]));
   }
   async #g({path: e, text: n}) {
    if (this.#w.has(e)) return this.#w.get(e) === n;
    return (await this.files()).get(e) === (0, r.z)(n);
   }
   async #b(e) {
    return this.#w.get(e) !== undefined || (await this.files()).has(e);
   }
   async changes(e, n) {
    if (e === undefined) return s;
    const t = await e(this, n);
    const r = [];
    const o = [];
    for (const e of t.files) if (!await this.#g(e)) r.push(e);
    const i = new Set([ ...n.paths, ...t.files.map(({path: e}) => e) ]);
    for (const e of new Set(t.removed)) if (!i.has(e) && await this.#b(e)) o.push(e);
    return {
     files: r,
     removed: o
    };
   }
  }
 }),
 8229: ((e, n, t) => {
  t.d(n, {
   Az: () => isOurCommit,
   KT: () => named,
   ZS: () => r,
   c0: () => fileLines,
   hU: () => Trailers,
   rt: (() => runName)
  });
  const runName = (({id: e, attempt: n}) => `${e}.${n}`);
  class Trailers {
   runs;
   files;
   constructor(e) {
    this.runs = [ ...e.matchAll(/^Badge-Run: (\d+\.\d+)$/gm) ].map(([, e = ""]) => e);
    const n = [ ...e.matchAll(/^Badge-Files: (\d+\.\d+(?: \| \d+\.\d+)*) \|\| (.+)$/gm) ];
    this.files = new Map(n.flatMap(([, e = "", n = ""]) => n.split(" | ").map(n => [ n, e.split(" | ") ])));
   }
   runsOf(e) {
    return this.files.size === 0 ? this.runs : this.files.get(e) ?? [];
   }
   isNewerAt(e, n) {
    const t = this.runsOf(e);
    return t.length > 0 && t.every(e => isNewer(e, n));
   }
   isSameAt(e, n) {
    const t = this.runsOf(e);
    return t.length > 0 && t.length === n.length && n.every(e => t.includes(e));
   }
   namesAny(e) {
    return this.#y.some(n => e.includes(n));
   }
   namesNewer(e) {
    return this.#y.some(n => isNewer(n, e));
   }
   missedAt(e, n) {
    return this.runsOf(e).filter(e => isMissed(e, n));
   }
   namesMissed(e) {
    return this.#y.some(n => isMissed(n, e));
   }
   get #y() {
    return [ ...this.runs, ...[ ...this.files.values() ].flat() ];
   }
  }
  function isMissed(e, n) {
   const {id: t} = named(e);
   const r = n.filter(e => named(e).id === t);
   const s = r.length > 0 ? r : n;
   return s.length === 0 || s.some(n => isNewer(e, named(n)));
  }
  function named(e) {
   const [n = 0, t = 0] = e.split(".").map(Number);
   return {
    id: n,
    attempt: t
   };
  }
  function isNewer(e, {id: n, attempt: t}) {
   const r = named(e);
   return r.id > n || r.id === n && r.attempt > t;
  }
  const r = "Publish badges [skip ci]";
  const isOurCommit = e => e.split("\n", 1)[0] === r;
  const s = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
  function fileLines(e, n, {body: t, removed: r}) {
   const {runs: o} = new Trailers(t);
   const i = new Map(e);
   for (const e of r) i.delete(e);
   for (const e of n) i.set(e.path, e.runs ?? o);
   const a = new Map;
   for (const [e, n] of i) {
    if (n.length === 0 || e.includes("|") || s.test(e)) continue;
    const t = n.join(" | ");
    const r = a.get(t) ?? [];
    r.push(e);
    a.set(t, r);
   }
   return [ ...a ].map(([e, n]) => `Badge-Files: ${e} || ${n.sort().join(" | ")}`).sort();
  }
 }),
 4777: ((e, n, t) => {
var valuesFor = (async function valuesFor(e, n, t) {
   const a = e.flatMap(s.Qf);
   const {owner: u, name: c} = n.repository;
   const d = {
    project_path: (0, r.fq)(n.repository),
    project_name: c,
    project_title: c,
    project_namespace: u,
    gitlab_server: new URL(n.serverUrl).host,
    gitlab_pages_domain: `${u.toLowerCase()}.github.io`
   };
   if (a.some((e => o.includes(e)))) Object.assign(d, fromFacts(await t.facts(), u));
   if (a.some((e => i.includes(e)))) Object.assign(d, fromNewest(await t.newest()));
   return d;
  });
  t.d(n, {
   E: (() => valuesFor),
   X: () => mustAsk
  });
  var r = t(651);
  var s = t(7647);
  const o = [ "project_id", "group_name", "default_branch" ];
  const i = [ "commit_sha", "latest_tag" ];
  function mustAsk(e, {facts: n}) {
   const t = e.flatMap(s.Qf);
   return t.some(e => i.includes(e) || n === undefined && o.includes(e));
  }
  
  function fromFacts({id: e, defaultBranch: n, ownedByOrganization: t}, r) {
   return {
    project_id: e,
    default_branch: n,
    ...t ? {
     group_name: r
    } : {}
   };
  }
  function fromNewest({commitSha: e, tag: n}) {
   return {
    ...e === null ? {} : {
     commit_sha: e
    },
    ...n === null ? {} : {
     latest_tag: n
    }
   };
  }
 })
};

