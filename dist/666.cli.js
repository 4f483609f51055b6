"use strict";

exports.id = 666;

exports.ids = [ 666, 647 ];

exports.modules = {
 3523: ((e, n, t) => {
var encodePath = (function encodePath(e) {
   return e.split("/").map(encodeURIComponent).join("/");
  });
var directoryAddress = (function directoryAddress(e, n) {
   const t = e.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
   return t === "" || t === "." ? n : `${t}/${n}`;
  });
  t.d(n, {
   O0: (() => encodePath),
   au: (() => directoryAddress),
   lv: () => branchAddress,
   wO: () => gistAddress
  });
  
  const isGitHubCom = e => /^https:\/\/github\.com$/i.test(e);
  function branchAddress(e, {repository: n, branch: t, isPrivate: r}, o) {
   const i = `${n.owner}/${n.name}`;
   const s = `${encodePath(t)}/${encodePath(o)}`;
   return isGitHubCom(e) && !r ? `https://raw.githubusercontent.com/${i}/${s}` : `${e}/${i}/raw/${s}`;
  }
  function gistAddress(e, {id: n, owner: t, rawUrl: r}, o) {
   if (isGitHubCom(e) && t !== null) return `https://gist.githubusercontent.com/${t}/${n}/raw/${encodeURIComponent(o)}`;
   return r === null ? "" : `${r}/${encodeURIComponent(o)}`;
  }
  
 }),
 4666: ((e, n, t) => {
var readPayload = (function readPayload(e) {
   if (e === "") return {};
   try {
    const n = JSON.parse((0, i.readFileSync)(e, "utf8"));
    if ((0, s.Ce)(n)) return n;
   } catch (n) {
    throw new o.qh("invalid", `Cannot read the event ${e}: ${n instanceof Error ? n.message : String(n)}`);
   }
   throw new o.qh("invalid", `The event ${e} is no JSON object.`);
  });
var proposedBy = (function proposedBy(e) {
   const n = (0, s.Ce)(e) ? e["head"] : undefined;
   if (!(0, s.Ce)(n)) return undefined;
   const t = (0, s.mR)(n, "sha") ?? "";
   return {
    sha: t,
    repository: (0, s.Ce)(n["repo"]) ? (0, s.mR)(n["repo"], "full_name") : null
   };
  });
var factsOf = (function factsOf(e) {
   const {id: n, owner: t, private: r} = e;
   const o = (0, s.mR)(e, "default_branch");
   if (typeof n !== "number" || typeof r !== "boolean" || o === null || !(0, s.Ce)(t)) return undefined;
   return {
    id: String(n),
    defaultBranch: o,
    isPrivate: r,
    isFork: e["fork"] === true,
    ownedByOrganization: t["type"] === "Organization"
   };
  });
var triggeringRun = (function triggeringRun(e, n) {
   if (!(0, s.Ce)(e) || typeof e["id"] !== "number" || typeof e["workflow_id"] !== "number") return undefined;
   const t = e["head_repository"];
   return {
    id: e["id"],
    number: Number(e["run_number"]) || 1,
    attempt: Number(e["run_attempt"]) || 1,
    workflow: {
     id: e["workflow_id"],
     path: ((0, s.mR)(e, "path") ?? (0, s.mR)(n, "path") ?? "").replace(/@.*$/, ""),
     name: (0, s.mR)(e, "name") || ((0, s.mR)(n, "name") ?? "")
    },
    branch: (0, s.mR)(e, "head_branch"),
    sha: (0, s.mR)(e, "head_sha") ?? "",
    event: (0, s.mR)(e, "event") ?? "",
    headRepository: (0, s.Ce)(t) ? (0, s.mR)(t, "full_name") : null,
    status: (0, s.mR)(e, "status") ?? "",
    conclusion: (0, s.mR)(e, "conclusion")
   };
  });
var readContext = (function readContext(e) {
   const get = (n => e[n] ?? "");
   const n = readPayload(get("GITHUB_EVENT_PATH"));
   const t = (0, s.Ce)(n["repository"]) ? n["repository"] : {};
   const r = workflowPath(get("GITHUB_WORKFLOW_REF"));
   const o = get("GITHUB_API_URL") || "https://api.github.com";
   return {
    event: get("GITHUB_EVENT_NAME"),
    repository: repositoryOf(get("GITHUB_REPOSITORY") || ((0, s.mR)(t, "full_name") ?? "")),
    facts: factsOf(t),
    triggering: triggeringRun(n["workflow_run"], (0, s.Ce)(n["workflow"]) ? n["workflow"] : {}),
    proposed: proposedBy(n["pull_request"]),
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
    serverUrl: (get("GITHUB_SERVER_URL") || "https://github.com").replace(/\/+$/, ""),
    apiUrl: o,
    graphqlUrl: get("GITHUB_GRAPHQL_URL") || `${o.replace(/\/v3\/?$|\/+$/, "")}/graphql`,
    workspace: get("GITHUB_WORKSPACE") || process.cwd()
   };
  });
var repositoryOf = (function repositoryOf(e) {
   const n = (0, a.SU)(e);
   if (n === undefined) throw (0, o.Gq)("GITHUB_REPOSITORY", e, "is no repository. Allowed: owner/name, as the runner sets it.");
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
var environmentFromEvent = (function environmentFromEvent(e, n) {
   if (e === n["GITHUB_EVENT_PATH"]) return n;
   const t = readPayload(e);
   const r = (0, s.Ce)(t["repository"]) ? t["repository"] : {};
   const o = refOf(t) ?? `refs/heads/${(0, s.mR)(r, "default_branch") ?? ""}`;
   const i = o.startsWith("refs/tags/");
   const a = (0, s.mR)(r, "full_name") ?? "";
   const d = n["GITHUB_WORKFLOW_REF"]?.toLowerCase().startsWith(`${a.toLowerCase()}/`) !== true;
   return {
    ...n,
    ...d ? {
     GITHUB_WORKFLOW: "",
     GITHUB_WORKFLOW_REF: ""
    } : {},
    GITHUB_RUN_ID: "",
    GITHUB_EVENT_PATH: e,
    GITHUB_EVENT_NAME: u.find((([e]) => e in t))?.[1] ?? "push",
    GITHUB_REPOSITORY: a,
    GITHUB_REF: o,
    GITHUB_REF_NAME: o.replace(/^refs\/(?:heads|tags)\//, ""),
    GITHUB_REF_TYPE: i ? "tag" : "branch",
    GITHUB_HEAD_REF: "",
    GITHUB_SHA: (0, s.mR)(t, "after") ?? "",
    GITHUB_ACTOR: (0, s.Ce)(t["sender"]) ? (0, s.mR)(t["sender"], "login") ?? "" : ""
   };
  });
var refOf = (function refOf(e) {
   const n = (0, s.mR)(e, "ref");
   if (n !== null) return n.startsWith("refs/") ? n : `refs/heads/${n}`;
   const t = e["pull_request"];
   if ((0, s.Ce)(t)) return `refs/heads/${(0, s.mR)((0, s.qI)(t["head"], "head"), "ref") ?? ""}`;
   const r = e["release"];
   return (0, s.Ce)(r) ? `refs/tags/${(0, s.mR)(r, "tag_name") ?? ""}` : undefined;
  });
var planFrom = (function planFrom(e, n) {
   const {confined: t, dryRun: r, allowPublic: o, failOn: i, token: s, gistToken: a, job: u} = e;
   const d = (0, l.yD)(e.publish, n?.manifest.publish);
   const c = {
    ...{
     confined: t,
     dryRun: r,
     allowPublic: o,
     failOn: i,
     token: s,
     gistToken: a,
     job: u
    },
    badges: n?.badges ?? e.badges,
    destination: (0, l.My)(d, t),
    path: d.path,
    formats: d.formats ?? [ "svg" ],
    readme: e.readme ?? n?.manifest.readme ?? [],
    singleCommit: d.singleCommit ?? false,
    prune: d.prune ?? false,
    index: d.index ?? false
   };
   refuseTarget(c);
   refuseChangingLinks(c);
   return c;
  });
var refuseTarget = (function refuseTarget({badges: e, destination: n}) {
   if (n.kind !== "branch") return;
   const {branch: t} = n;
   if (e.some(({filters: e}) => e.branch === t)) {
    throw (0, o.Gq)("branch", t, 'is the branch that badges are published to. "branch" says whose runs a badge shows; where it goes is "target-branch".');
   }
  });
var refuseChangingLinks = (function refuseChangingLinks({badges: e, readme: n}) {
   const t = n.length === 0 ? undefined : e.find(({link: e}) => h.includes(e?.kind ?? "none"));
   if (t?.link === undefined) return;
   const r = t.id === undefined ? "" : ` of the badge ${(0, o.hD)(t.id)}`;
   throw new o.qh("invalid", `Input "link": ${(0, o.hD)(t.link.kind)}${r} changes with every run, and the README would with it. With "readme" take workflow, branch or an http(s) URL.`);
  });
var lazyRecord = (function lazyRecord(e, {context: n, facts: t}) {
   let r;
   const open = async () => r ??= await e();
   return {
    jobs: async (e, n) => (await open()).jobs(e, n),
    async* runs(e, n) {
     yield* (await open()).runs(e, n);
    },
    foresee: async e => (await open()).foresee(e),
    hasNewer: async (e, n) => (await open()).hasNewer(e, n),
    forget: () => r?.forget(),
    workflow: async (e, n) => (await open()).workflow(e, n),
    workflows: async e => (await open()).workflows(e),
    defaultBranch: async e => e === (0, a.fq)(n.repository) ? (await t()).defaultBranch : (await open()).defaultBranch(e),
    deployment: async (e, n) => (await open()).deployment(e, n),
    environments: async e => (await open()).environments(e),
    checks: async (e, n) => (await open()).checks(e, n)
   };
  });
var hasCheckout = (function hasCheckout(e) {
   return (0, i.existsSync)((0, f.join)(e, ".git"));
  });
var readBelow = (function readBelow(e, n) {
   const t = (0, f.join)(e, n);
   if (!(0, i.existsSync)(t)) return undefined;
   const r = (0, f.relative)((0, i.realpathSync)(e), (0, i.realpathSync)(t));
   if (r === ".." || r.startsWith(`..${f.sep}`) || (0, f.isAbsolute)(r)) throw new o.qh("invalid", `${n} leads out of the workspace.`);
   const {size: s} = (0, i.statSync)(t);
   if (s > m) throw new o.qh("invalid", `${n}: ${s} bytes are too many. Allowed: 256 KiB.`);
   return (0, i.readFileSync)(t, "utf8");
  });
var connectPorts = (function connectPorts(e, {context: n, stopSignal: r, load: o}) {
   const i = once(async () => {
    const {Remote: t} = await o();
    const i = r();
    return new t({
     asked: e,
     context: n,
     clock: (0, p.ml)(i),
     signal: i
    });
   });
   const s = once(async () => n.facts ?? (await i()).api.facts());
   return {
    context: n,
    record: lazyRecord(async () => (await i()).api.record, {
     context: n,
     facts: s
    }),
    sources: {
     facts: s,
     newest: async () => (await i()).api.newest()
    },
    files: {
     local: (e => readBelow(n.workspace, e)),
     hasCheckout: (() => hasCheckout(n.workspace)),
     remote: async e => (await i()).api.contents(e),
     own: async (n, t) => (await i()).glance(planFrom(e), {
      path: n,
      sha: t
     })
    },
    exists: async e => (await i()).api.exists(n.repository, e),
    async openReadme({destination: e, dryRun: r}) {
     const {workspace: o} = n;
     if (e.kind !== "directory") return (await i()).defaultBranch((await s()).defaultBranch);
     const {directoryTarget: a} = await Promise.resolve().then(t.bind(t, 1782));
     return a({
      folder: o,
      bounds: o,
      dryRun: r
     });
    },
    async open(e, t) {
     const {destination: r} = e;
     if (r.kind === "directory") return openDirectory(r, n, e.dryRun);
     if (r.kind === "gist") return (await i()).gist(r);
     const o = r.repository === undefined ? {
      isPrivate: false
     } : await s();
     return (await i()).branch({
      ...r,
      singleCommit: e.singleCommit
     }, t, o);
    }
   };
  });
var once = (function once(e) {
   let n;
   return () => n ??= e();
  });
var openDirectory = (async function openDirectory({directory: e, confined: n}, {workspace: r}, o) {
   const {directoryTarget: i} = await Promise.resolve().then(t.bind(t, 1782));
   const s = (0, f.resolve)(r, e);
   return {
    target: i({
     folder: s,
     bounds: n ? r : undefined,
     dryRun: o
    }),
    address: (n => (0, w.au)(e, n))
   };
  });
var settle = (async function settle(e, n, r) {
   const o = e.describes ? undefined : await findManifest(e, n, r);
   if (o === undefined) return {
    plan: planFrom(withoutValues(e)),
    notices: []
   };
   refuseOurTokens(o.text, e);
   const {loadManifest: i} = await t.e(24).then(t.bind(t, 5024));
   const s = await i(o.text, {
    source: o.path,
    scope: scopeOf(o, n)
   });
   const {badges: a, notices: u} = await inherit(s, {
    asked: e,
    context: n,
    files: r
   });
   const d = e.values === "" ? a : await withValues(a, e.values);
   const c = {
    badges: d.map(({definition: e}) => e),
    manifest: s
   };
   return {
    plan: planFrom(e, c),
    notices: u
   };
  });
var withoutValues = (function withoutValues(e) {
   if (e.values === "") return e;
   throw (0, o.Gq)("values", e.values, `has no badges to go to: they are messages of static badges in ${e.manifest.path} or in "badges".`);
  });
var findManifest = (async function findManifest(e, n, t) {
   const {path: r, named: i} = e.manifest;
   const s = !$.test(n.event) || e.token === "" && e.gistToken === "";
   const a = s ? t.local(r) : undefined;
   if (a !== undefined) return {
    text: a,
    path: r
   };
   if (!(s && t.hasCheckout()) && asksFor(e, n)) {
    const e = await ownText({
     path: r,
     named: i
    }, s ? n.sha : "", t);
    if (e !== undefined) return {
     text: e,
     path: r
    };
   }
   if (!i) return undefined;
   throw new o.qh("invalid", `Input "manifest": there is no file ${(0, o.hD)(r)}. Check it in, or leave the input out.`);
  });
var publish = (async function publish(e, n) {
   const {plan: r, notices: i} = await settle(e, n.context, n.files);
   const s = (0, b.a)(n.context, r);
   if (s !== undefined) return {
    ...(0, k.hT)(s, r, await (0, g.K$)(r, n)),
    notices: i
   };
   const a = new Set;
   let u = await (0, g.WR)(r, n);
   const d = await n.open(r, () => messageFor(u.badges));
   const c = {
    isSuperseded: e => isSuperseded(e, n, a),
    async renew() {
     n.record.forget();
     u = await (0, g.WR)(r, n);
     return filesOf(u.badges, r);
    }
   };
   const f = isKeptUp(r) ? await t.e(56).then(t.bind(t, 2056)) : undefined;
   const l = {
    plan: r,
    ports: n,
    place: d,
    drawn: () => u,
    note: e => void a.add(e)
   };
   let h;
   let p;
   let w;
   try {
    const e = await filesOf(u.badges, r);
    h = await d.target.publish(e, c, await (f?.upkeepOf(l)));
    p = await (f?.updateReadmes(l));
   } catch (e) {
    if (!(e instanceof o.qh)) throw e;
    w = e;
   }
   const m = (0, k.EI)(r, u.badges, {
    place: d,
    publication: h ?? k.K$,
    readme: p
   });
   const y = {
    notes: [ ...a ],
    notices: [ ...i, ...u.notices, ...idle(r) ]
   };
   return {
    ...w === undefined ? m : (0, k.gz)(w, m),
    ...y
   };
  });
var idle = (function idle({destination: e, index: n, prune: t}) {
   const r = [ ...n ? [ '"index"' ] : [], ...t ? [ '"prune"' ] : [] ];
   return e.kind === "gist" && r.length > 0 ? [ `${r.join(" and ")} of "publish" do nothing in a gist.` ] : [];
  });
var filesOf = (function filesOf(e, {formats: n}) {
   const t = e.flatMap((({badge: e, path: t, oneRun: r, untouched: o}) => {
    if (e === undefined || o !== undefined) return [];
    return n.map((async n => {
     const o = {
      path: `${t}.${n}`,
      text: await (0, y.XX)(e, n)
     };
     return r === undefined ? o : {
      ...o,
      stamp: r
     };
    }));
   }));
   return Promise.all(t);
  });
var publishFrom = (async function publishFrom({event: e, read: n}, r) {
   const i = asTyped(await (0, d.K)(n), r.env);
   const s = contextFor(e, i, r.env);
   const a = {
    context: s,
    stopSignal: () => stopSignal(r),
    load: () => Promise.all([ t.e(160), t.e(975) ]).then(t.bind(t, 3348))
   };
   const u = connectPorts(i, a);
   const f = e !== undefined && n("token") === "";
   const l = await publish(i, f ? {
    ...u,
    record: recordFromEvent(s, u.record)
   } : u);
   const h = (0, v.$p)([ i.token, i.gistToken ]);
   const p = l.badges.flatMap((e => e.warnings));
   for (const e of p) (0, R.y)(`warning: ${(0, _.I)(h(e))}\n`, 2);
   for (const e of l.notices) (0, R.y)(`notice: ${(0, _.I)(h(e))}\n`, 2);
   if (l.error !== undefined && c.d[i.failOn].includes(l.error.kind)) {
    throw new o.qh(l.error.code, h(l.error.message));
   }
   return (0, O.Dx)(l).map((e => `${(0, _.I)(h(e))}\n`)).join("");
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
   const r = readContext(e === undefined ? t : environmentFromEvent(e, t));
   return {
    ...r,
    branch: r.branch || (n[0]?.filters.branch ?? ""),
    workspace: process.cwd()
   };
  });
var recordFromEvent = (function recordFromEvent({triggering: e}, n) {
   if (e === undefined) return n;
   const {workflow: t, conclusion: r, status: o, ...i} = e;
   const isTriggering = (e => e === String(t.id));
   return {
    ...n,
    workflow: (e, r) => isTriggering(r) ? Promise.resolve({
     ...t,
     isActive: true
    }) : n.workflow(e, r),
    async* runs(e, s) {
     if (!isTriggering(e)) {
      yield* n.runs(e, s);
      return;
     }
     const a = o === "completed";
     yield await Promise.resolve({
      ...i,
      workflow: t,
      completed: a,
      status: (0, j._S)(r),
      actor: null,
      at: 0
     });
    },
    jobs: (() => Promise.resolve([]))
   };
  });
  t.r(n);
  t.d(n, {
   publishFrom: (() => publishFrom)
  });
  var r = t(4257);
  var o = t(3916);
  var i = t(3024);
  var s = t(5430);
  
  
  
  
  var a = t(651);
  
  
  
  
  const u = [ [ "workflow_run", "workflow_run" ], [ "workflow_job", "workflow_job" ], [ "pull_request", "pull_request" ], [ "merge_group", "merge_group" ], [ "release", "release" ], [ "deployment_status", "deployment_status" ], [ "deployment", "deployment" ], [ "check_run", "check_run" ], [ "check_suite", "check_suite" ], [ "issue", "issues" ], [ "schedule", "schedule" ], [ "inputs", "workflow_dispatch" ], [ "client_payload", "repository_dispatch" ], [ "commits", "push" ] ];
  
  
  var d = t(4068);
  var c = t(2464);
  var f = t(6760);
  var l = t(4913);
  
  
  const h = [ "run", "job", "commit" ];
  
  
  var p = t(3148);
  var w = t(3523);
  const m = 1024 * 1024;
  
  
  
  
  
  var g = t(681);
  var b = t(578);
  var y = t(4474);
  var k = t(1666);
  var v = t(7789);
  
  function refuseOurTokens(e, {token: n, gistToken: t}) {
   (0, v.PW)("manifest", e, [ n, t ].flatMap(v.XP));
  }
  function scopeOf({path: e}, {repository: n}) {
   return n.name.toLowerCase() === ".github" && e === "badges.yml" ? "group" : "project";
  }
  
  const $ = /^(?:workflow_run|pull_request_target)$/;
  
  async function ownText({path: e, named: n}, t, r) {
   try {
    return await r.own(e, t === "" ? undefined : t);
   } catch (e) {
    if (!n && e instanceof o.qh && e.code === "forbidden") return undefined;
    throw e;
   }
  }
  function asksFor(e, n) {
   if (e.token === "") return false;
   if (e.manifest.named) return true;
   const t = planFrom(e);
   return t.destination.kind !== "directory" && (0, b.a)(n, t) === undefined;
  }
  async function inherit(e, {asked: n, context: r, files: o}) {
   const {withInherited: i} = await Promise.all([ t.e(24), t.e(564) ]).then(t.bind(t, 4564));
   const {owner: s} = r.repository;
   if (n.token !== "") {
    const read = async e => {
     const t = await o.remote(e);
     refuseOurTokens(t ?? "", n);
     return t;
    };
    return i(e, {
     owner: s,
     read: read
    });
   }
   const a = await i({
    ...e,
    inherit: false,
    extends: [],
    exclude: []
   }, {
    owner: s,
    read: nothing
   });
   const u = !e.inherit && e.extends.length === 0;
   return u ? a : {
    ...a,
    notices: [ ...a.notices, "Inherited badges are left out: reading them takes a token." ]
   };
  }
  const nothing = () => Promise.resolve(undefined);
  async function withValues(e, n) {
   const {readValues: r, withValues: o} = await t.e(763).then(t.bind(t, 5763));
   return o(e, r(n));
  }
  
  
  const isKeptUp = (({index: e, prune: n, readme: t}) => e || n || t.length > 0);
  
  function messageFor(e) {
   const n = e.flatMap(({shown: e}) => e.map(({file: e, number: n, attempt: t}) => `Badge-Run: ${e} ${n}.${t}`));
   return {
    headline: "Publish badges [skip ci]",
    body: [ ...new Set(n) ].join("\n")
   };
  }
  async function isSuperseded(e, {context: n, record: t}, r) {
   try {
    return await t.hasNewer((0, a.fq)(n.repository), e);
   } catch (e) {
    if (!(e instanceof o.qh) || e.kind === "outage" || e.kind === "signal") throw e;
    r.add('Whether a newer run has finished could not be asked (it takes "actions: read"); only what is published already was compared.');
    return false;
   }
  }
  var O = t(665);
  var _ = t(324);
  var j = t(2420);
  var R = t(1148);
  function stopSignal(e) {
   const n = new AbortController;
   for (const t of [ "SIGTERM", "SIGINT" ]) {
    e.once(t, () => n.abort(new o.qh("interrupted", `Stopped by ${t}, as when a job is cancelled. Nothing was written after it.`)));
   }
   return n.signal;
  }
  var x = t(1782);
  
  
  
  
 }),
 3019: ((e, n, t) => {
var common = (function common(e, n, t) {
   const {workflow: o} = n;
   const i = nameOf(o ?? t.workflow);
   return {
    definition: e,
    subject: n,
    status: undefined,
    shown: [],
    oneRun: undefined,
    defaults: {
     label: i,
     id: o === undefined ? (0, r.yR)(e.label ?? i) : (0, r.yR)((0, r.Vc)(o.path)),
     link: o === undefined ? "repository" : "workflow"
    },
    warnings: [],
    untouched: undefined
   };
  });
var nameOf = (function nameOf(e) {
   if (e === undefined) return "build";
   return e.name === "" || e.name === e.path ? (0, r.Vc)(e.path) : e.name;
  });
var findingOf = (function findingOf(e, n, t) {
   const {subject: o, workflows: i, jobSlug: s} = n;
   const a = i.filter((({path: e}) => e !== ""));
   const u = a.map((({path: e}) => (0, r.yR)((0, r.Vc)(e)))).join("-") || "build";
   const d = e.id ?? (e.job === undefined ? u : `${u}/${(0, r.yR)(e.job)}`);
   const c = o.job?.name ?? e.job ?? nameOf(a.length === 1 ? a[0] : undefined);
   return {
    ...common(e, o, t),
    ...n,
    definition: s === undefined ? e : {
     ...e,
     id: `${d}/${s}`,
     label: undefined
    },
    defaults: {
     id: d,
     label: c,
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
 4257: ((e, n, t) => {
var judgeRun = (async function judgeRun(e, n, {definition: t, sources: o}) {
   const {context: i, record: a, job: u} = o;
   const {job: d} = t;
   const c = e.id === i.run?.id;
   if (!c && d === undefined) return {
    status: await raised(e, n, {
     definition: t,
     sources: o
    }),
    warnings: []
   };
   const f = await a.jobs(n, e.id);
   const l = d === undefined ? f : f.filter(({name: e}) => (0, s.EZ)(e, d));
   if (d !== undefined && l.length === 0) {
    return {
     status: "unknown",
     warnings: [ (0, r.mX)("job", d, f.flatMap(({name: e}) => (0, s.eZ)(e))) ]
    };
   }
   const h = c ? ownMembers(f, l, {
    definition: t,
    own: {
     runner: i.runner,
     ...u
    }
   }) : l.map(e => (0, s.c2)(e, t.judging.inProgress));
   const [p, ...w] = d === undefined ? [] : l;
   const m = p !== undefined && w.length === 0 ? {
    jobId: p.id
   } : {};
   return {
    status: summedUp(h, t),
    warnings: [],
    ...m
   };
  });
var raised = (async function raised(e, n, {definition: t, sources: r}) {
   if (!e.completed || e.status !== "passing" || !matters(t)) return e.status;
   const o = await r.record.jobs(n, e.id);
   return o.some(({completed: e, status: n}) => e && n === "failing") ? "warning" : "passing";
  });
var matters = (function matters(e) {
   const [n, t] = [ "passing", "warning" ].map((n => (0, a.bN)("", n, e)));
   const {ignore: r} = e.judging;
   return n?.message !== t?.message || n?.color !== t?.color || r.includes("warning") !== r.includes("passing");
  });
var runsFor = (async function* runsFor(e, n, {context: t, record: o}) {
   const i = ownRun(t);
   const s = i !== undefined && (0, f.tQ)(i, n);
   let a = s;
   if (s && isOwnWorkflow(e, t)) {
    yield i;
    a = false;
   }
   if (e === "") {
    if (i !== undefined) return;
    throw new r.qh("invalid", 'There is no run to look at (GITHUB_RUN_ID is not set): give "status", "needs", "workflow" or "message".');
   }
   for await (const t of o.runs(e, n)) {
    if (a && i !== undefined && t.workflow.path === i.workflow.path) yield i;
    a = false;
    if (t.id !== i?.id) yield t;
   }
  });
var ownRun = (function ownRun({run: e, workflow: n, ...t}) {
   if (e === undefined) return undefined;
   const {event: r, branch: o, actor: i, proposed: s} = t;
   return {
    ...e,
    event: r,
    branch: o,
    sha: s?.sha ?? t.sha,
    actor: i,
    completed: true,
    status: "unknown",
    at: 0,
    headRepository: s === undefined ? (0, c.fq)(t.repository) : s.repository,
    workflow: {
     id: 0,
     path: n?.path ?? "",
     name: n?.name ?? ""
    }
   };
  });
var lookUp = (async function lookUp(e, n) {
   const {references: t, query: o} = await (0, l.a)(e, n);
   const i = [];
   for (const r of t) i.push(await askFor(r, o, {
    definition: e,
    sources: n
   }));
   const s = await foundIn(i, o, {
    definition: e,
    sources: n
   });
   if (e.judging.each !== "job") return [ s ];
   const [a, ...u] = i;
   if (u.length > 0) throw new r.qh("invalid", '"each": jobs of several workflows would share names. Take one workflow a badge.');
   return a?.run === undefined ? [ s ] : [ s, ...await jobBadges(a.run, s, {
    definition: e,
    sources: n
   }) ];
  });
var askFor = (async function askFor(e, n, {definition: t, sources: r}) {
   const {context: o, record: s, now: a} = r;
   const {judging: u} = t;
   const d = new Map;
   const c = await (0, f.jn)(runsFor(e, n, r), {
    ...u,
    async judge(e) {
     const o = await judgeRun(e, n.repository, {
      definition: t,
      sources: r
     });
     d.set(e, o);
     return o.status;
    }
   });
   const {run: l} = c;
   if (l === undefined) {
    const t = await s.workflow(n.repository, e);
    return {
     ...c,
     workflow: t,
     warnings: [],
     jobId: undefined
    };
   }
   const h = l.id === o.run?.id;
   const p = h ? c.status : (0, i.p)(c.status, l.at, {
    ...u,
    now: a
   });
   const w = d.get(l);
   return {
    status: p,
    run: l,
    workflow: l.workflow,
    warnings: w?.warnings ?? [],
    jobId: w?.jobId
   };
  });
var foundIn = (async function foundIn(e, n, {definition: t, sources: r}) {
   const {context: o, record: i} = r;
   const [s] = e;
   const {run: a, workflow: u} = e.length === 1 && s !== undefined ? s : {
    run: undefined,
    workflow: undefined
   };
   const c = e.length === 1 && s !== undefined ? s.status : (0, d.c)(e.map(e => e.status), t.judging);
   const f = n.branch ?? await i.defaultBranch(n.repository);
   const l = a !== undefined && a.id === o.run?.id;
   const p = (0, h.F)(u, a);
   return {
    status: c,
    workflows: e.map((e => e.workflow)),
    warnings: e.flatMap((e => e.warnings)),
    shown: e.flatMap((e => (0, h.F)(e.workflow, e.run) ?? [])),
    oneRun: l && p !== undefined ? {
     ...p,
     branch: o.branch
    } : undefined,
    subject: {
     repository: n.repository,
     workflow: u,
     branch: f,
     tag: t.filters.tag ?? (l ? o.tag : undefined),
     run: a,
     sha: a?.sha ?? "",
     job: t.job === undefined ? undefined : {
      name: t.job,
      id: s?.jobId
     },
     environment: undefined
    }
   };
  });
  t.d(n, {
   lookUp: (() => lookUp)
  });
  var r = t(3916);
  var o = t(6518);
  var i = t(2759);
  var s = t(9184);
  function findOwn(e, n) {
   return e.find(({id: e}) => e === n.id) ?? e.find(e => !e.completed && e.status === "running" && e.runner !== null && e.runner === n.runner);
  }
  function membersOfCurrentRun(e, n, t) {
   const r = findOwn(e, n);
   const o = e.filter(e => e !== r).map(e => (0, s.C5)(e, t));
   const i = o.every(e => e === "unknown");
   if (n.status !== undefined && (n.status !== "passing" || i)) o.push(n.status);
   return o;
  }
  async function jobBadges(e, n, {definition: t, sources: r}) {
   const {context: a, record: u, job: d, now: c} = r;
   const {job: f, judging: l} = t;
   const h = await u.jobs(n.subject.repository, e.id);
   const p = e.id === a.run?.id;
   const w = p ? findOwn(h, {
    runner: a.runner,
    ...d
   }) : undefined;
   const m = h.filter(e => e !== w && (f === undefined || (0, s.EZ)(e.name, f)));
   const g = slugsOf(h);
   return m.flatMap(t => {
    const r = (p ? s.C5 : s.c2)(t, l.inProgress);
    const a = !t.completed && r === "unknown";
    const u = p ? r : (0, i.p)(r, e.at, {
     ...l,
     now: c
    });
    if (a || l.ignore.includes(u)) return [];
    const d = {
     ...n.subject,
     job: {
      name: t.name,
      id: t.id
     }
    };
    return [ {
     ...n,
     status: u,
     subject: d,
     warnings: [],
     jobSlug: g.get(t) ?? (0, o.yR)(t.name)
    } ];
   });
  }
  function slugsOf(e) {
   const n = [ ...e ].sort((e, n) => e.name < n.name ? -1 : e.name > n.name ? 1 : e.id - n.id);
   const t = new Set;
   const r = new Map;
   for (const e of n) {
    const n = (0, o.yR)(e.name);
    let i = n;
    for (let e = 2; t.has(i); e++) i = `${n}-${String(e)}`;
    t.add(i);
    r.set(e, i);
   }
   return r;
  }
  var a = t(5556);
  var u = t(8514);
  var d = t(9733);
  
  function ownMembers(e, n, {definition: t, own: r}) {
   const o = findOwn(e, r);
   const i = t.job === undefined || o !== undefined && n.includes(o);
   return membersOfCurrentRun(n, i ? r : {}, t.judging.inProgress);
  }
  function summedUp(e, {judging: n}) {
   const t = e.length > 0 && e.every(e => n.ignore.includes(e));
   return t ? (0, u.QZ)(e) : (0, d.c)(e, n);
  }
  
  
  var c = t(651);
  var f = t(8878);
  
  
  function isOwnWorkflow(e, {workflow: n}) {
   if (n === undefined) return e === "";
   return [ n.path, n.path.replace(/^.*\//, ""), n.name ].includes(e);
  }
  var l = t(6646);
  var h = t(2850);
  
  
  
 }),
 2759: ((e, n, t) => {
var fresh = (function fresh(e, n, {maxAge: t, now: r}) {
   return t !== undefined && n !== undefined && r - n > t * a ? "unknown" : e;
  });
  t.d(n, {
   p: (() => fresh),
   reportedChecks: () => reportedChecks,
   reportedDeployment: () => reportedDeployment
  });
  var r = t(3916);
  var o = t(651);
  var i = t(9184);
  var s = t(9733);
  const a = 864e5;
  
  async function reportedDeployment(e, {filters: n, judging: t}, {context: i, record: s, now: a}) {
   const u = n.repository ?? (0, o.fq)(i.repository);
   const d = n.branch ?? n.tag;
   const c = {
    environment: e,
    ...d === undefined ? {} : {
     ref: d
    },
    ...n.sha === undefined ? {} : {
     sha: n.sha
    }
   };
   const f = await s.deployment(u, c);
   if (f !== undefined) {
    const e = fresh(f.status, f.at, {
     ...t,
     now: a
    });
    const n = t.ignore.includes(e) ? {
     untouched: `the status ${e} is ignored`
    } : {};
    return {
     status: e,
     warnings: [],
     ...n
    };
   }
   const l = await s.environments(u);
   return {
    status: "unknown",
    warnings: l.includes(e) ? [] : [ (0, r.mX)("environment", e, l) ]
   };
  }
  async function reportedChecks(e, {filters: n, judging: t}, {context: a, record: u, now: d}) {
   const {sha: c, branch: f, tag: l} = n;
   const h = a.event === "workflow_run" ? a.triggering?.sha ?? a.sha : a.sha;
   const p = await u.checks(n.repository ?? (0, o.fq)(a.repository), c ?? refOf(f, l) ?? h);
   const w = p.filter(({name: n}) => (0, i.EZ)(n, e));
   const m = w.map(({status: e, completed: n, at: r}) => n || t.inProgress === "show" ? fresh(e, r, {
    ...t,
    now: d
   }) : "unknown");
   const g = w.length === 0 ? [ (0, r.mX)("check", e, p.map(({name: e}) => e)) ] : [];
   return {
    status: (0, s.c)(m, t),
    warnings: g
   };
  }
  function refOf(e, n) {
   if (e !== undefined) return `heads/${e}`;
   return n === undefined ? undefined : `tags/${n}`;
  }
 }),
 6646: ((e, n, t) => {
var questions = (async function questions({source: e, filters: n}, {context: t, record: i}) {
   const s = e.kind === "workflow" ? e.workflows : [];
   const a = n.repository ?? (0, o.fq)(t.repository);
   const u = {
    ...n,
    repository: a
   };
   const d = n.branch ?? n.tag;
   if (s.length > 0) {
    const e = s.includes("*") ? (await i.workflows(a)).map(nameOf) : s;
    const t = d ?? (isPinned(n) ? undefined : await i.defaultBranch(a));
    return {
     references: e,
     query: {
      ...u,
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
      ...u,
      branch: d ?? branchOf(c)
     }
    };
   }
   if (f === undefined && e.kind === "workflow") {
    throw new r.qh("invalid", 'Which workflow is meant? This run names none: give "workflow".');
   }
   const l = e.kind === "run" && n.event === undefined ? [ t.event ] : n.event;
   const h = d ?? (isPinned(n) ? undefined : t.branch);
   return {
    references: [ f?.path ?? "" ],
    query: {
     ...u,
     event: l,
     branch: h
    }
   };
  });
var branchOf = (function branchOf({branch: e}) {
   if (e === null) throw new r.qh("invalid", 'The triggering run has no branch: give "branch".');
   return e;
  });
  t.d(n, {
   a: (() => questions)
  });
  var r = t(3916);
  var o = t(651);
  var i = t(8878);
  
  function nameOf({id: e, path: n}) {
   return n.startsWith(".github/workflows/") ? n : String(e);
  }
  
  function isPinned({sha: e, runNumber: n, runId: t, event: r}) {
   return e !== undefined || n !== undefined || t !== undefined || r?.every(i.ld) === true;
  }
 }),
 2850: ((e, n, t) => {
var shownRun = (function shownRun(e, n) {
   if (e === undefined || e.path === "" || n === undefined) return undefined;
   return {
    file: e.path.replace(/^.*\//, ""),
    number: n.number,
    attempt: n.attempt
   };
  });
var ownSubject = (function ownSubject(e, n) {
   const t = n.branch ?? n.tag;
   const r = t !== undefined && t !== e.branch;
   const {owner: o, name: i} = e.repository;
   return {
    repository: `${o}/${i}`,
    workflow: e.workflow,
    branch: t ?? e.branch,
    tag: n.tag ?? (r ? undefined : e.tag),
    run: e.run,
    sha: e.sha,
    job: undefined,
    environment: undefined
   };
  });
  t.d(n, {
   F: (() => shownRun),
   l: (() => ownSubject)
  });
  
  
 }),
 681: ((e, n, t) => {
var collect = (async function collect(e, n) {
   if (!e.enabled) return [ await (await t.e(588).then(t.bind(t, 588))).resting(e, n) ];
   const {context: s} = n;
   const {source: a, filters: u} = e;
   const d = (0, i.l)(s, u);
   switch (a.kind) {
   case "value":
    return [ {
     ...(0, r.sh)(e, {
      ...d,
      workflow: undefined
     }, s),
     untouched: 'the input "values" has no message for it'
    } ];

   case "message":
   case "pointer":
    return [ {
     ...(0, r.sh)(e, {
      ...d,
      workflow: undefined
     }, s),
     status: undefined
    } ];

   case "status":
   case "needs":
    return [ saidOutright(e, a.kind === "status" ? a.status : (0, o.QZ)(a.statuses), s) ];

   case "environment":
    {
     const {reportedDeployment: o} = await Promise.resolve().then(t.bind(t, 2759));
     const i = await o(a.environment, e, n);
     return [ {
      ...(0, r.sh)(e, d, s),
      ...i
     } ].map((0, r.KT)(a.environment, a.environment));
    }

   case "check":
    {
     const {reportedChecks: o} = await Promise.resolve().then(t.bind(t, 2759));
     const i = await o(a.check, e, n);
     return [ {
      ...(0, r.sh)(e, d, s),
      ...i
     } ].map((0, r.KT)(a.check));
    }

   case "run":
   case "workflow":
    {
     const {lookUp: o} = await Promise.resolve().then(t.bind(t, 4257));
     return (await o(e, n)).map((n => (0, r.hD)(e, n, s)));
    }
   }
  });
var pageUrl = (function pageUrl(e, n) {
   const t = f[e](n);
   return t === null ? null : `${n.serverUrl}/${n.subject.repository}${t}`;
  });
var pageOf = (function pageOf(e) {
   return e.startsWith("dynamic/") ? e.slice("dynamic/".length) : e.slice(e.lastIndexOf("/") + 1);
  });
var draw = (function draw(e, n) {
   const {definition: t, status: r, subject: o, shown: i, oneRun: s, untouched: a, defaults: d} = e;
   const {source: c, link: f} = t;
   const l = t.id ?? d.id;
   const h = {
    ...n.values,
    ...namesOf(o, l)
   };
   const {link: p, warnings: w} = linkOf(e, {
    drawing: n,
    values: h
   });
   const m = t.label ?? (n.hides ? "build" : d.label);
   const g = c.kind === "pointer" ? c.imageUrl : undefined;
   const b = g === undefined ? undefined : filled("image_url", g, h);
   const y = b === undefined ? (0, u.bN)(m, r, {
    ...t,
    logos: n.logos
   }) : undefined;
   return {
    ...{
     id: l,
     status: r,
     badge: y,
     link: p,
     shown: i,
     oneRun: s,
     untouched: a,
     subject: o
    },
    name: t.name ?? (y === undefined ? l : y.label || y.message),
    kind: t.kind,
    isPinned: (t.filters.branch ?? t.filters.tag) !== undefined,
    path: y === undefined ? "" : pathOf(n.path, h),
    given: {
     link: f?.kind === "url" ? f.url : undefined,
     image: g
    },
    image: b?.text,
    warnings: [ ...e.warnings, ...w, ...b?.warnings ?? [], ...y === undefined ? [] : (0, 
    u._I)(m, r, t) ]
   };
  });
var namesOf = (function namesOf({branch: e, workflow: n, job: t}, r) {
   return {
    branch: e,
    id: r,
    ...n === undefined ? {} : {
     workflow: (0, a.Vc)(n.path)
    },
    ...t === undefined ? {} : {
     job: (0, a.yR)(t.name)
    }
   };
  });
var linkOf = (function linkOf({definition: e, subject: n, defaults: t}, {drawing: r, values: o}) {
   const i = e.link ?? {
    kind: r.hides ? "none" : t.link
   };
   if (i.kind !== "url") return {
    link: pageUrl(i.kind, {
     ...r,
     subject: n
    }),
    warnings: []
   };
   const {text: s, warnings: a} = filled(e.source.kind === "pointer" ? "link_url" : "link", i.url, o);
   return {
    link: s,
    warnings: a
   };
  });
var pathOf = (function pathOf({template: e, flat: n}, t) {
   const {text: r, unfilled: o} = (0, l.fT)(e.replace(/\.svg$/, ""), t);
   const [i] = o;
   if (i === "branch") throw new d.qh("invalid", 'Input "path": this run has no branch to fill %{branch} with: give "branch", or a "path" without it.');
   if (i !== undefined) throw (0, d.Gq)("path", e, `has a placeholder that is unknown or has no value: %{${i}}.`);
   const s = n ? r.replaceAll("/", "-") : r;
   const a = (0, h.z)(s);
   if (a !== undefined) throw (0, d.Gq)("path", s, `${a}. Allowed: a path of parts joined by "/", such as %{branch}/%{id}.`);
   return s;
  });
var drawAll = (async function drawAll(e, n) {
   const {context: t, record: r} = n;
   const {findings: o, notices: i} = await collectAll(e.badges, {
    context: t,
    record: r,
    job: e.job,
    now: Date.now()
   });
   const s = (0, p.fq)(t.repository);
   const a = (0, m.Sz)(e, s) && (0, m.EV)(e, s, await n.sources.facts());
   const u = templateOf(e, a);
   const d = templatesOf(e, a);
   if (a) (0, m.iq)(d);
   const c = {
    serverUrl: t.serverUrl,
    own: {
     runId: t.run?.id,
     jobId: e.job.id
    },
    path: {
     template: u,
     flat: e.destination.kind === "gist"
    },
    values: await (0, g.E)(d, t, n.sources),
    hides: a,
    logos: await (0, w.G)(e.badges)
   };
   return {
    badges: refuseDoubles(o.map((e => draw(e, c)))),
    notices: i,
    template: u
   };
  });
var collectAll = (async function collectAll(e, n) {
   const r = e.filter((({source: e, enabled: n}) => n && e.kind === "workflow"));
   if (r.length > 0) await (await t.e(916).then(t.bind(t, 6535))).foresee(r, n);
   const o = [];
   const i = [];
   for (const t of e) {
    try {
     o.push(...await collect(t, n));
    } catch (e) {
     if (t.kind !== "group" || !(e instanceof d.UP)) throw e;
     i.push(`The inherited badge "${t.id ?? ""}" is left out. ${e.message}`);
    }
   }
   return {
    findings: o,
    notices: i
   };
  });
var refuseDoubles = (function refuseDoubles(e) {
   const n = new Map;
   for (const {id: t, path: r} of e) {
    const e = n.get(r);
    if (e !== undefined) {
     const n = e === t ? 'Give each an "id" of its own.' : 'Put %{id} into "path".';
     throw new d.qh("invalid", `The badges "${e}" and "${t}" would both be the file ${r}. ${n}`);
    }
    if (r !== "") n.set(r, t);
   }
   return e;
  });
var templateOf = (function templateOf({path: e, destination: n}, t) {
   if (t) return e ?? "%{id}";
   return e ?? (n.kind === "gist" ? "%{project_name}-%{branch}-%{id}" : "%{branch}/%{id}");
  });
var templatesOf = (function templatesOf(e, n) {
   const t = e.badges.flatMap((({link: e, source: t}) => [ ...e?.kind === "url" && !(n && t.kind === "pointer") ? [ e.url ] : [], ...t.kind === "pointer" && !n ? [ t.imageUrl ] : [] ]));
   return [ templateOf(e, n), ...t ];
  });
  t.d(n, {
   WR: (() => drawAll),
   K$: () => drawOffline,
   qc: () => expectedFiles
  });
  var r = t(3019);
  var o = t(8514);
  var i = t(2850);
  
  const s = {
   message: false,
   value: false,
   pointer: false,
   status: false,
   needs: false,
   environment: true,
   check: true,
   workflow: true,
   run: true
  };
  function needsRequests({source: e}) {
   return s[e.kind];
  }
  function saidOutright(e, n, t) {
   const o = {
    ...(0, r.sh)(e, (0, i.l)(t, e.filters), t),
    status: n
   };
   const {event: s, triggering: a, workflow: u, run: d} = t;
   const c = s === "workflow_run" ? (0, i.F)(a?.workflow, a) : (0, i.F)(u, d);
   return {
    ...o,
    shown: c === undefined ? [] : [ c ],
    oneRun: c === undefined ? undefined : {
     ...c,
     branch: (s === "workflow_run" ? a?.branch : t.branch) ?? ""
    },
    untouched: e.judging.ignore.includes(n) ? `the status ${n} is ignored` : undefined
   };
  }
  var a = t(6518);
  var u = t(5556);
  var d = t(3916);
  var c = t(3523);
  const f = {
   workflow: (({subject: {workflow: e, branch: n}}) => `/actions${e === undefined ? "" : `/workflows/${(0, 
   c.O0)(pageOf(e.path))}`}?query=${encodeURIComponent(`branch:${n}`)}`),
   run: ({subject: e}) => `/actions/runs/${runOf(e, "run").id}`,
   job: ({subject: e, own: n}) => {
    const t = runOf(e, "job");
    const r = e.job === undefined && t.id === n.runId ? n.jobId : e.job?.id;
    if (r === undefined) {
     throw new d.qh("invalid", 'Input "link": "job" leads to one job, and none is known: pick one with "job", leave "job-id" at its default, or take "run".');
    }
    return `/actions/runs/${t.id}/job/${r}`;
   },
   branch: ({subject: e}) => `/commits/${(0, c.O0)(e.branch)}`,
   commit: ({subject: e}) => e.sha === "" ? `/commits/${(0, c.O0)(e.branch)}` : `/commit/${e.sha}`,
   release: ({subject: e}) => e.tag === undefined ? "/releases" : `/releases/tag/${(0, 
   c.O0)(e.tag)}`,
   deployments: ({subject: {environment: e}}) => e === undefined ? "/deployments" : `/deployments/${encodeURIComponent(e)}`,
   repository: () => "",
   none: () => null
  };
  
  
  function runOf({run: e}, n) {
   if (e === undefined) throw new d.qh("invalid", `Input "link": "${n}" leads to a run, and there is none yet. Take "workflow".`);
   return e;
  }
  var l = t(7647);
  var h = t(778);
  
  
  
  function filled(e, n, t) {
   const {text: r, unfilled: o} = (0, l.Uu)(n, t);
   return {
    text: r,
    warnings: o.map(n => `"${e}": %{${n}} is unknown or has no value, and stays as it stands.`)
   };
  }
  
  var p = t(651);
  var w = t(3948);
  var m = t(3107);
  var g = t(4777);
  
  async function drawOffline(e, n) {
   const t = n.context.facts === undefined && (0, m.Sz)(e, (0, p.fq)(n.context.repository));
   const r = t || e.badges.some(needsRequests) || (0, g.X)(templatesOf(e, false), n.context);
   return r ? [] : (await drawAll(e, n)).badges;
  }
  
  
  
  function expectedFiles(e, {event: n, triggering: t, ...r}) {
   const o = n === "workflow_run";
   const {workflow: i, branch: s} = o ? t ?? {
    workflow: undefined,
    branch: null
   } : r;
   if (i === undefined || s === null) return undefined;
   const u = (0, a.Vc)(i.path);
   const {text: d, unfilled: c} = (0, l.fT)(templateOf(e, false).replace(/\.svg$/, ""), {
    branch: s,
    id: (0, a.yR)(u),
    workflow: u
   });
   const f = e.formats.map(e => `${d}.${e}`);
   return c.length > 0 ? undefined : {
    paths: f,
    traced: o ? [] : f
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
 3148: ((e, n, t) => {
  t.d(n, {
   K2: () => o,
   ml: () => systemClock,
   tI: () => RequestPace
  });
  var r = t(3916);
  const o = "The next run publishes what is missing.";
  const i = 5 * 6e4;
  const s = 6e4;
  const a = 2;
  const u = 6;
  const d = new WeakMap;
  class RequestPace {
   #e;
   #n;
   #t=0;
   #r=0;
   #o=0;
   #i=0;
   constructor(e) {
    this.#e = e;
    const n = d.get(e) ?? e.now();
    d.set(e, n);
    this.#n = n + i;
   }
   observe(e) {
    this.#r += 1;
    this.#t += e;
    this.#o += e;
   }
   async ready() {
    const e = this.#e.now();
    if (e >= this.#n) throw gaveUp();
    if (e < this.#i) await this.#e.sleep(this.#i - e);
   }
   async backOff(e) {
    const n = this.#t / Math.max(1, this.#r);
    const t = Math.max(1, a * Math.min(Math.max(n, this.#o), u * n));
    this.#o = 0;
    const r = this.#n - this.#e.now();
    if (r <= 0) throw gaveUp();
    await this.#e.sleep(this.#e.random() * Math.min(s, t * 2 ** e, r));
   }
   async waitUntil(e, n) {
    if (e > this.#n) {
     const t = new Date(e).toISOString();
     throw new r.qh("limited", `Rate limited by GitHub until ${t}: ${n}. ${o}`);
    }
    this.#i = Math.max(this.#i, e);
    const t = Math.max(0, e - this.#e.now());
    await this.#e.sleep(t + this.#e.random() * Math.min(t, this.#n - e));
   }
  }
  const gaveUp = () => new r.qh("outage", `Gave up after 5 minutes of trying. ${o}`);
  const c = 1;
  function systemClock(e) {
   const sleep = n => new Promise((t, r) => {
    const stop = () => {
     clearTimeout(o);
     r(e.reason);
    };
    const o = setTimeout(() => {
     e.removeEventListener("abort", stop);
     t();
    }, Math.ceil(n) + c);
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
 651: ((e, n, t) => {
var parseRepository = (function parseRepository(e) {
   const [, n, t] = o.exec(e) ?? [];
   return n === undefined || t === undefined || t.length > i ? undefined : {
    owner: n,
    name: t
   };
  });
  t.d(n, {
   Ft: () => isSame,
   SU: (() => parseRepository),
   aW: () => moved,
   fq: (() => fullName),
   ow: () => namedRepository
  });
  var r = t(3916);
  const o = /^([A-Za-z\d](?:[A-Za-z\d_-]*[A-Za-z\d])?)\/((?!\.\.?$)[\w.-]+)$/;
  const i = 100;
  
  function namedRepository(e) {
   const n = parseRepository(e);
   if (n === undefined) throw new r.qh("invalid", `"${e}" is no repository. Allowed: owner/name.`);
   return n;
  }
  const fullName = (({owner: e, name: n}) => `${e}/${n}`);
  function isSame(e, n) {
   return fullName(e).toLowerCase() === fullName(n).toLowerCase();
  }
  function moved(e, n) {
   return new r.qh("moved", `The repository ${fullName(e)} has moved to ${n}: use its new name.`);
  }
 }),
 5430: ((e, n, t) => {
var isFields = (function isFields(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
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
   kX: () => optionalTime,
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
  function optionalTime(e, n) {
   const t = Date.parse(optionalText(e, n) ?? "");
   return Number.isNaN(t) ? undefined : t;
  }
  
 }),
 578: ((e, n, t) => {
var guard = (function guard(e, n) {
   if (n.destination.kind === "directory") return undefined;
   const {event: t, triggering: s} = e;
   if (t.startsWith("pull_request")) return `a pull request's run (${t}) publishes nothing`;
   if (t === "workflow_run" && s !== undefined) {
    if (s.event.startsWith("pull_request")) return "the triggering run is a pull request's";
    if (s.headRepository?.toLowerCase() !== (0, r.fq)(e.repository).toLowerCase()) return "the triggering run comes from a fork";
   }
   if (e.actor === "dependabot[bot]" && o.test(t)) return "Dependabot's runs have a token that may only read";
   const a = (t === "workflow_run" ? s?.branch : e.branch) ?? "";
   if (i.test(a) && !n.badges.some(e => e.filters.branch === a)) return `the branch ${a} is there for a while only`;
   return forkReason(e, n);
  });
  t.d(n, {
   a: (() => guard)
  });
  var r = t(651);
  const o = /^(?:push|create|deployment|deployment_status)$/;
  const i = /^(?:gh-readonly-queue|dependabot)\//;
  
  function forkReason({facts: e, repository: n}, {destination: t}) {
   if (e?.isFork !== true) return undefined;
   if (t.kind === "gist") return "this repository is a fork";
   const o = t.kind === "branch" && t.repository?.toLowerCase() === (0, r.fq)(n).toLowerCase();
   return o ? undefined : `this repository is a fork: name it as "target-repository" (${(0, 
   r.fq)(n)}) if it publishes badges of its own`;
  }
 }),
 4913: ((e, n, t) => {
var readSettings = (function readSettings(e) {
   const [n, t] = [ e("gist-id"), e("directory") ];
   const r = e("target-branch") !== "" ? "target-branch" : e("target-repository") !== "" ? "target-repository" : undefined;
   refuseTwo([ n === "" ? undefined : "gist-id", t === "" ? undefined : "directory", r ]);
   return {
    branch: readBranch(e("target-branch")),
    repository: readRepository(e("target-repository")),
    gist: n === "" ? undefined : readGist(n),
    directory: optional(t),
    path: optional(e("path")),
    formats: (0, s.vM)(e("formats")),
    singleCommit: e("single-commit") === "" ? undefined : (0, s.fG)("single-commit", e("single-commit")),
    prune: undefined,
    index: undefined
   };
  });
var settingsOver = (function settingsOver(e, n) {
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
    singleCommit: e.singleCommit ?? n.singleCommit,
    prune: e.prune ?? n.prune,
    index: e.index ?? n.index
   };
  });
var destinationOf = (function destinationOf({branch: e, repository: n, gist: t, directory: r}, o) {
   if (t !== undefined) return {
    kind: "gist",
    id: t
   };
   if (r !== undefined) return {
    kind: "directory",
    directory: r,
    confined: o
   };
   return {
    kind: "branch",
    branch: e ?? "badges",
    repository: n
   };
  });
var refuseTwo = (function refuseTwo(e) {
   const [n, t] = e.filter((e => e !== undefined));
   if (n !== undefined && t !== undefined) throw new r.qh("invalid", `Inputs "${n}" and "${t}" name two targets: give one of them.`);
  });
var readBranch = (function readBranch(e) {
   if (e !== "" && !(0, i.Q)(e)) throw (0, r.Gq)("target-branch", e, 'is no branch that badges can go to. Allowed: the name of a branch, without "refs/" (default: badges).');
   return optional(e);
  });
var readRepository = (function readRepository(e) {
   if (e !== "" && (0, o.SU)(e) === undefined) throw (0, r.Gq)("target-repository", e, "is no repository. Allowed: owner/name.");
   return optional(e);
  });
  t.d(n, {
   My: (() => destinationOf),
   sb: (() => readSettings),
   yD: (() => settingsOver)
  });
  var r = t(3916);
  var o = t(651);
  var i = t(7136);
  var s = t(2794);
  const optional = (e => e === "" ? undefined : e);
  
  
  function kindOf({branch: e, repository: n, gist: t, directory: r}) {
   if (t !== undefined) return "gist";
   if (r !== undefined) return "directory";
   return e !== undefined || n !== undefined ? "branch" : undefined;
  }
  
  
  function readGist(e) {
   if (/^[\da-f]{20,40}$/i.test(e)) return e;
   const n = /([\da-f]{20,40})/i.exec(e)?.[1];
   throw (0, r.Gq)("gist-id", e, `is no gist id. Allowed: 20 to 40 hex digits, the last part of the gist's address${n === undefined ? "" : ` (here ${n})`}.`);
  }
  
  
 }),
 2794: ((e, n, t) => {
var readFormats = (function readFormats(e) {
   const n = e.split(/[\s,]+/).filter((e => e !== ""));
   const t = n.map(e => {
    const n = i.hR.find(n => n === e);
    if (n === undefined) throw (0, r.Gq)("formats", e, `is no format.${(0, r.h)(e, i.hR)} Allowed: ${i.hR.join(", ")}.`);
    return n;
   });
   return t.length === 0 ? undefined : i.hR.filter(e => t.includes(e));
  });
var readFailOn = (function readFailOn(e) {
   const n = e || "setup";
   if (n === "setup" || n === "any" || n === "none") return n;
   throw (0, r.Gq)("fail-on", e, `is not known.${(0, r.h)(e, Object.keys(o.d))} Allowed: ${Object.keys(o.d).join(", ")}.`);
  });
var readFlag = (function readFlag(e, n) {
   if (/^(?:true|True|TRUE)$/.test(n)) return true;
   if (n === "" || /^(?:false|False|FALSE)$/.test(n)) return false;
   throw (0, r.Gq)(e, n, "is neither true nor false.");
  });
var linesOf = (function linesOf(e) {
   const n = e.split(/[\r\n]+/).map((e => e.trim()));
   return [ ...new Set(n.filter((e => e !== ""))) ];
  });
  t.d(n, {
   Dx: (() => linesOf),
   fG: (() => readFlag),
   mc: (() => readFailOn),
   vM: (() => readFormats)
  });
  var r = t(3916);
  var o = t(2464);
  var i = t(4474);
  
  
  
  
 }),
 4068: ((e, n, t) => {
var readDefinition = (function readDefinition(e) {
   const n = {
    ...s.oA,
    branch: optional(e("branch"))
   };
   const t = optional(e("message"));
   const r = optional(e("job").trim());
   const o = {
    status: e("status") === "" ? undefined : readStatus("status", e("status")),
    needs: readNeeds(e("needs")),
    workflow: (0, l.Dx)(e("workflow")),
    job: r,
    message: t
   };
   return {
    id: readId(e("id")),
    name: undefined,
    kind: "project",
    enabled: true,
    label: optional(e("label")),
    message: t,
    color: (0, h.qS)("color", e("color")),
    colorSteps: undefined,
    labelColor: undefined,
    style: (0, h._T)(e("style")),
    palette: undefined,
    logo: (0, h.an)(e("logo")),
    logoColor: undefined,
    link: readLink(e("link")),
    source: (0, u.v)(o, n),
    filters: n,
    job: r,
    judging: s.zF,
    wording: undefined,
    messages: {},
    colors: {}
   };
  });
var readNeeds = (function readNeeds(e) {
   if (e === "") return undefined;
   const n = parseNeeds(e);
   if ("problem" in n) throw (0, r.Gq)("needs", e, n.problem);
   return n;
  });
var readId = (function readId(e) {
   if (e !== "" && !(0, a.eQ)(e)) {
    throw (0, r.Gq)("id", e, 'is no id. Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".');
   }
   return optional(e);
  });
var readLink = (function readLink(e) {
   if (e === "") return undefined;
   const n = s.A.find(n => n === e);
   if (n !== undefined) return {
    kind: n
   };
   const t = (0, f.r)(e);
   if (t !== undefined) throw (0, r.Gq)("link", e, `${t}.${(0, r.h)(e, s.A)} Allowed: ${s.A.join(", ")}, or an http(s) URL.`);
   return {
    kind: "url",
    url: e.trim()
   };
  });
var readInputs = (async function readInputs(e) {
   const n = e("token");
   const t = e("gist-token");
   const r = [ n, t ].flatMap(i.XP);
   for (const n of w.m) if (n !== "token" && n !== "gist-token") (0, i.PW)(n, e(n), r);
   const o = (0, p.sb)(e);
   const s = (0, l.Dx)(e("readme"));
   for (const e of s) refusePath("readme", e);
   return {
    failOn: (0, l.mc)(e("fail-on")),
    badges: e("badges") === "" ? [ readDefinition(e) ] : await readBadges(e, r),
    describes: b.some((n => e(n) !== "")),
    manifest: readManifest(e),
    values: e("badges") === "" ? e("values") : "",
    publish: o,
    readme: s.length === 0 ? undefined : s,
    confined: true,
    allowPublic: (0, l.fG)("allow-public", e("allow-public")),
    dryRun: (0, l.fG)("dry-run", e("dry-run")),
    token: n,
    gistToken: t,
    job: readJob(e)
   };
  });
var readManifest = (function readManifest(e) {
   const n = e("manifest");
   if (n === "") return {
    path: m,
    named: false
   };
   refuseBoth("manifest", b, e);
   refusePath("manifest", n);
   return {
    path: n,
    named: true
   };
  });
var readJob = (function readJob(e) {
   const n = e("job-id");
   if (n !== "" && !/^\d{1,16}$/.test(n)) throw (0, r.Gq)("job-id", n, "is no number. It has a default and need not be given: ${{ job.check_run_id }}.");
   return {
    ...n === "" ? {} : {
     id: Number(n)
    },
    ...e("job-status") === "" ? {} : {
     status: readStatus("job-status", e("job-status"))
    }
   };
  });
  t.d(n, {
   K: (() => readInputs)
  });
  var r = t(3916);
  var o = t(778);
  var i = t(7789);
  var s = t(4394);
  var a = t(6518);
  var u = t(7272);
  var d = t(2420);
  const c = [ "success", "failure", "cancelled", "skipped" ];
  function parseNeeds(e) {
   let n;
   try {
    n = JSON.parse(e);
   } catch {
    return {
     problem: "is not JSON. Give it as needs: ${{ toJSON(needs) }}."
    };
   }
   if (typeof n !== "object" || n === null || Array.isArray(n)) {
    return {
     problem: "is not an object of jobs. Give it as needs: ${{ toJSON(needs) }}."
    };
   }
   const t = [];
   for (const [e, r] of Object.entries(n)) {
    const n = typeof r === "object" && r !== null ? Reflect.get(r, "result") : undefined;
    if (!isResult(n)) return {
     problem: `has no result for the job ${JSON.stringify(e)} (allowed: ${c.join(", ")}). Give it as needs: \${{ toJSON(needs) }}.`
    };
    t.push((0, d._S)(n));
   }
   return t;
  }
  function isResult(e) {
   return typeof e === "string" && c.includes(e);
  }
  var f = t(1892);
  var l = t(2794);
  var h = t(4977);
  const optional = (e => e === "" ? undefined : e);
  
  
  function readStatus(e, n) {
   const t = (0, d.i$)(n);
   if (t === undefined) throw (0, r.Gq)(e, n, (0, d.$5)(n));
   return t;
  }
  
  
  var p = t(4913);
  var w = t(5585);
  const m = ".github/badges.yml";
  
  const g = w.m.slice(0, w.m.indexOf("badges"));
  const b = [ ...g, "badges" ];
  async function readBadges(e, n) {
   refuseBoth("badges", g, e);
   const {loadBadges: r} = await Promise.all([ t.e(24), t.e(647) ]).then(t.bind(t, 5024));
   const o = await r(e("badges"), "badges");
   const s = (await valued(o, e("values"))).map(({definition: e}) => e);
   (0, i.PW)("badges", JSON.stringify(s), n);
   return s;
  }
  async function valued(e, n) {
   if (n === "") return e;
   const {readValues: r, withValues: o} = await t.e(763).then(t.bind(t, 5763));
   return o(e, r(n));
  }
  function refuseBoth(e, n, t) {
   const o = n.find(e => t(e) !== "");
   if (o === undefined) return;
   const i = e === "badges" ? `write ${o} into the list` : "give one of them";
   throw new r.qh("invalid", `Inputs "${e}" and "${o}" both describe a badge: ${i}.`);
  }
  
  function refusePath(e, n) {
   const t = (0, o.z)(n.replace(/^\.github\//, ""));
   if (t !== undefined) throw (0, r.Gq)(e, n, `${t}. Allowed: a path in the repository, such as README.md.`);
  }
  
 }),
 4977: ((e, n, t) => {
var readColor = (function readColor(e, n) {
   const t = (0, o.H0)(n);
   if (n !== "" && t === undefined) throw (0, s.Gq)(e, n, `is no colour.${(0, s.h)(n, (0, 
   o.i4)())} ${o.o$}`);
   return t;
  });
var readStyle = (function readStyle(e) {
   const n = r.rY.find((n => n === (e || "flat")));
   if (n === undefined) throw unknown("style", e, r.rY);
   return n;
  });
var readLogo = (function readLogo(e) {
   if (e === "") return undefined;
   const n = (0, i.db)(e);
   if (n === undefined) throw (0, s.Gq)("logo", e, `${(0, i.JS)(e)} ${i.oh}`);
   return n;
  });
  t.d(n, {
   _T: (() => readStyle),
   an: (() => readLogo),
   qS: (() => readColor),
   xj: () => readLooks
  });
  var r = t(5556);
  var o = t(3399);
  var i = t(8620);
  var s = t(3916);
  function readLooks(e) {
   return {
    palette: readPalette(e("palette")),
    labelColor: readColor("label-color", e("label-color")),
    logoColor: readColor("logo-color", e("logo-color"))
   };
  }
  
  
  
  function readPalette(e) {
   if (e === "") return undefined;
   const n = r.LH.find(n => n === e);
   if (n === undefined) throw unknown("palette", e, r.LH);
   return n;
  }
  const unknown = (e, n, t) => (0, s.Gq)(e, n, `is no ${e}.${(0, s.h)(n, t)} Allowed: ${t.join(", ")}.`);
 }),
 3948: ((e, n, t) => {
var logosFor = (async function logosFor(e) {
   const n = e.some((({logo: e}) => e !== undefined && "name" in e));
   return n ? (await t.e(424).then(t.bind(t, 1424))).LOGOS : {};
  });
  t.d(n, {
   G: (() => logosFor)
  });
  
 }),
 7647: ((e, n, t) => {
var expand = (function expand(e, n) {
   return fill(e, o, (e => n[e]));
  });
var placeholdersIn = (function placeholdersIn(e) {
   return [ ...e.matchAll(i) ].map((([, e = ""]) => e)).filter(isPlaceholder);
  });
var fill = (function fill(e, n, t) {
   const r = [];
   const o = e.replace(n, ((e, n) => {
    const o = isPlaceholder(n) ? t(n) : undefined;
    if (o === undefined || o === "") {
     r.push(n);
     return e;
    }
    return o;
   }));
   return {
    text: o,
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
   je: () => r
  });
  const r = [ "project_path", "project_id", "project_name", "project_title", "project_namespace", "group_name", "gitlab_server", "gitlab_pages_domain", "default_branch", "commit_sha", "latest_tag", "branch", "workflow", "job", "id" ];
  const o = /%\{([^{}]*)\}/g;
  const i = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
  
  function expandUrl(e, n) {
   return fill(e, i, e => n[e]?.split("/").map(encodeURIComponent).join("/"));
  }
  
  function unknownIn(e) {
   return [ ...e.matchAll(o) ].map(([, e = ""]) => e).filter(e => !isPlaceholder(e));
  }
  
  
 }),
 7272: ((e, n, t) => {
var sourceOf = (function sourceOf(e, {branch: n, ...t}) {
   if (e.status !== undefined) return {
    kind: "status",
    status: e.status
   };
   if (e.needs !== undefined) return {
    kind: "needs",
    statuses: e.needs
   };
   if (e.environment !== undefined) return {
    kind: "environment",
    environment: e.environment
   };
   if (e.check !== undefined) return {
    kind: "check",
    check: e.check
   };
   const r = e.workflow ?? [];
   const o = Object.values(t).some((e => e !== undefined));
   if (r.length > 0 || o) return {
    kind: "workflow",
    workflows: r
   };
   if (e.job === undefined && e.message !== undefined) return {
    kind: "message"
   };
   if (e.job === undefined && e.awaitsMessage === true) return {
    kind: "value"
   };
   return n === undefined ? {
    kind: "run"
   } : {
    kind: "workflow",
    workflows: r
   };
  });
  t.d(n, {
   v: (() => sourceOf)
  });
  
 }),
 2464: ((e, n, t) => {
  t.d(n, {
   d: () => r
  });
  const r = {
   setup: [ "input", "setup", "signal" ],
   any: [ "input", "setup", "signal", "outage" ],
   none: [ "input", "signal" ]
  };
 }),
 3107: ((e, n, t) => {
var goesOutside = (function goesOutside({destination: e}, n) {
   if (e.kind === "branch") {
    return e.repository !== undefined && e.repository.toLowerCase() !== n.toLowerCase();
   }
   return e.kind === "gist";
  });
  t.d(n, {
   EV: () => mustHide,
   Sz: (() => goesOutside),
   cL: () => privateToPublic,
   iq: () => refuseRevealing
  });
  var r = t(3916);
  var o = t(7647);
  
  function privateToPublic(e) {
   return new r.qh("invalid", `Input "allow-public": this repository is private, and ${e} can be read by everybody. Set allow-public: true to agree; then label, path and link show nothing of it by themselves.`);
  }
  function mustHide(e, n, {isPrivate: t}) {
   if (!t || !goesOutside(e, n)) return false;
   if (e.destination.kind === "gist" && !e.allowPublic) throw privateToPublic("a gist");
   return e.allowPublic;
  }
  function refuseRevealing(e) {
   const n = e.flatMap(o.Qf).find(e => e !== "id");
   if (n === undefined) return;
   throw new r.qh("invalid", `Input "allow-public": %{${n}} would show something of this private repository. Allowed: %{id}.`);
  }
 }),
 8534: ((e, n, t) => {
var snippet = (function snippet(e, n) {
   const {one: t, joint: r} = o[e];
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
   if (!/[\\`*[\]<>|&_]/.test(e)) return e;
   const n = e.replace(/[\\`*[\]<>|]|&(?=#|\w+;)/g, "\\$&");
   return n.includes("_") ? n.replace(new RegExp(i, "gu"), "\\_") : n;
  });
  t.d(n, {
   UA: (() => snippet),
   j_: () => destination
  });
  const r = null && [ "markdown", "html", "asciidoc", "rst" ];
  const o = {
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
  
  const i = "(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])";
  
  const percent = e => /[()]/.test(e) ? `%${e.charCodeAt(0).toString(16)}` : encodeURIComponent(e);
  const destination = (e => e.replace(/[\s()<>\\]/g, percent));
  const s = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;"
  };
  const escapeHtml = e => e.replace(/[&<>"]/g, e => s[e] ?? "");
  function html({alt: e, image: n, link: t}) {
   const r = `<img src="${escapeHtml(n)}" alt="${escapeHtml(e)}">`;
   return t === null ? r : `<a href="${escapeHtml(t)}">${r}</a>`;
  }
  function asciidoc({alt: e, image: n, link: t}) {
   const r = escapeAsciidoc(e);
   const o = t === null ? `"${r}"` : `"${r}",link="${inMacro(t)}"`;
   return `image:${inMacro(n)}[${o}]`;
  }
  function escapeAsciidoc(e) {
   if (/^[\w .-]*$/.test(e) && !e.includes("_")) return e;
   const n = new RegExp(`[*\`#^~+$<[{}\\\\]|&(?=#|\\w+;)|:(?=//)|\\((?=\\()|${i}`, "gu");
   return e.replace(n, e => `&#${e.charCodeAt(0)};`).replace(/["\]]/g, "\\$&");
  }
  const inMacro = e => e.replace(/[\s<>"[\]{}\\]/g, percent);
  function rst({alt: e, image: n, link: t}) {
   const r = [ `.. image:: ${inDirective(n)}` ];
   if (e !== "") r.push(`   :alt: ${e.replaceAll("\\", "\\\\")}`);
   if (t !== null) r.push(`   :target: ${inDirective(t)}`);
   return r.join("\n");
  }
  const inDirective = e => e.replace(/[\s<>\\]/g, percent);
 }),
 665: ((e, n, t) => {
var linesOf = (function linesOf({result: e, reason: n, badges: t, commitSha: i}) {
   const s = i === undefined ? e : `${e} in commit ${i.slice(0, 10)}`;
   const a = t.map((e => {
    const n = `${wordsOf(e)} \u2192 ${e.imageUrl || e.file}`;
    return e.badge === undefined ? n : `${n} (${s})`;
   }));
   const u = t.filter(isSomewhere);
   if (u.length > 0) a.push((0, r.UA)("markdown", u.map(shown)));
   return n === undefined ? a : [ ...a, `${o[e]}: ${n}` ];
  });
  t.d(n, {
   Dx: (() => linesOf),
   zv: () => recordOf
  });
  var r = t(8534);
  const shown = (({name: e, imageUrl: n, link: t}) => ({
   alt: e,
   image: n,
   link: t
  }));
  const isSomewhere = (({imageUrl: e}) => e !== "");
  function outputsOf({result: e, reason: n, badges: t, changed: r, commitSha: o}) {
   const [i] = t;
   const s = t.flatMap(({status: e}) => e ?? []);
   const a = t.filter(isSomewhere).map(shown);
   return {
    result: e,
    reason: n ?? "",
    changed: String(r),
    status: s.length === 0 ? "" : worst(s),
    "image-url": i?.imageUrl ?? "",
    "link-url": i?.link ?? "",
    ...Object.fromEntries(MARKUPS.map(e => [ e, snippet(e, a) ])),
    "commit-sha": o ?? "",
    badges: JSON.stringify(t.map(e => ({
     ...recordOf(e),
     changed: e.changed
    })))
   };
  }
  function recordOf(e) {
   const {id: n, name: t, kind: o, badge: i, status: s, imageUrl: a, link: u, given: d, file: c} = e;
   return {
    id: n,
    name: t,
    kind: o,
    status: s ?? null,
    label: i?.label ?? null,
    message: i?.message ?? null,
    color: i?.color ?? null,
    link_url: d.link ?? u,
    image_url: d.image ?? a,
    rendered_link_url: u,
    rendered_image_url: a,
    path: c === "" ? null : c,
    markdown: (0, r.UA)("markdown", isSomewhere(e) ? [ shown(e) ] : [])
   };
  }
  const o = {
   published: "Published",
   unchanged: "Unchanged: the badges are what they were",
   superseded: "Superseded",
   skipped: "Not published",
   failed: "Failed"
  };
  function summaryOf({result: e, reason: n, badges: t, notes: r}) {
   const i = `### Badges\n\n${o[e]}${n === undefined ? "" : `: ${plain(n)}`}\n`;
   const s = e === "published" || e === "unchanged" || e === "superseded";
   const a = t.map(e => s ? picture(e) : words(e));
   const u = r.map(e => `\n${plain(e)}\n`);
   return [ i, ...fitting(a), ...u ].join("");
  }
  const i = 1e6;
  function fitting(e) {
   let n = 0;
   const t = e.findIndex(e => (n += Buffer.byteLength(e)) > i);
   if (t === -1) return e;
   return [ ...e.slice(0, t), `\n${e.length - t} more badges: the output \`badges\` holds them all.\n` ];
  }
  function picture(e) {
   const n = snippet("markdown", [ shown(e) ]);
   const t = "`".repeat(Math.max(3, ...[ ...n.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
   return `\n${n}\n\n${t}markdown\n${n}\n${t}\n`;
  }
  const words = e => `\n- ${plain(wordsOf(e))}\n`;
  const wordsOf = (({badge: e, name: n}) => e === undefined ? n : `${e.label}: ${e.message}`);
  function plain(e) {
   return e.replace(/[\\`*_{}[\]<>|!#&]/g, e => `&#${e.charCodeAt(0)};`);
  }
  
 }),
 1666: ((e, n, t) => {
var badgesAt = (function badgesAt(e, {formats: n}, {place: t, publication: r}) {
   const o = new Set(r.written);
   const [i = "svg"] = n;
   return e.map((e => {
    if (e.image !== undefined) return {
     ...e,
     file: "",
     imageUrl: e.image,
     changed: false
    };
    const r = `${e.path}.${i}`;
    const s = n.some((n => o.has(`${e.path}.${n}`)));
    return {
     ...e,
     file: r,
     imageUrl: t.address(r),
     changed: s
    };
   }));
  });
var reportOf = (function reportOf(e, n, {place: t, publication: r, readme: o}) {
   const {written: i, removed: s, superseded: a} = r;
   const filesOf = ({path: n}) => e.formats.map(e => `${n}.${e}`);
   const u = badgesAt(n, e, {
    place: t,
    publication: r
   });
   const d = [ i, s, o?.written ?? [] ].some((e => e.length > 0));
   const c = r.commitSha ?? o?.commitSha;
   const f = {
    badges: u,
    changed: d,
    commitSha: c,
    error: undefined,
    notes: [],
    notices: [],
    reason: undefined
   };
   if (e.dryRun) return {
    ...f,
    result: "skipped",
    reason: "dry run"
   };
   if (d) return {
    ...f,
    result: "published"
   };
   const l = n.filter(({badge: e}) => e !== undefined);
   const [h] = l.map(e => e.untouched);
   if (h !== undefined && l.every(e => e.untouched !== undefined)) {
    return {
     ...f,
     result: "skipped",
     reason: h
    };
   }
   const p = l.length > 0 && l.every(e => filesOf(e).some(e => a.includes(e)));
   if (p) return {
    ...f,
    result: "superseded",
    reason: `a newer run than ${nameOf(l)} has spoken`
   };
   return {
    ...f,
    result: "unchanged"
   };
  });
  t.d(n, {
   EI: (() => reportOf),
   K$: () => r,
   YZ: () => badgesAt,
   gz: () => failed,
   hT: () => skipped
  });
  const r = {
   written: [],
   superseded: [],
   removed: []
  };
  
  
  function nameOf([e]) {
   const {file: n, number: t, attempt: r} = e?.oneRun ?? {
    file: "",
    number: 0,
    attempt: 0
   };
   return `${n} ${t}.${r}`;
  }
  function skipped(e, n, t) {
   const o = {
    address: () => ""
   };
   return {
    ...reportOf(n, t, {
     place: o,
     publication: r
    }),
    result: "skipped",
    reason: e
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
 9184: ((e, n, t) => {
  t.d(n, {
   C5: () => memberOf,
   EZ: () => isMeant,
   c2: () => statusOf,
   eZ: () => namesOf
  });
  function isMeant(e, n) {
   if (e === n || e.startsWith(`${n} (`) || e.startsWith(`${n} / `)) return true;
   return /[*?]/.test(n) && globOf(n).test(e);
  }
  function namesOf(e) {
   return [ e, e.replace(/ (?:\(|\/ ).*$/s, "") ];
  }
  function globOf(e) {
   const n = e.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
   return new RegExp(`^${n}(?: \\(.*| / .*)?$`, "s");
  }
  function statusOf(e, n) {
   return e.completed || n === "show" ? e.status : "unknown";
  }
  function memberOf(e, n) {
   return !e.completed && e.failedStep ? "failing" : statusOf(e, n);
  }
 }),
 8878: ((e, n, t) => {
var pickRun = (async function pickRun(e, {inProgress: n, ignore: t, judge: r}) {
   let o = true;
   for await (const i of e) {
    const e = !o && i.completed && i.status === "cancelled";
    o = false;
    if (e || !i.completed && n === "last") continue;
    const s = await r(i);
    if (!t.includes(s)) return {
     run: i,
     status: s
    };
   }
   return {
    run: undefined,
    status: "unknown"
   };
  });
  t.d(n, {
   jn: (() => pickRun),
   ld: () => isProposal,
   tQ: () => counts
  });
  const r = /^(pull_request|merge_group)/;
  function isProposal(e) {
   return r.test(e);
  }
  const same = (e, n) => e.toLowerCase() === n.toLowerCase();
  function counts(e, n) {
   const {branch: t, sha: r, event: o, actor: i, runNumber: s, runId: a} = n;
   if (e.headRepository === null || !same(e.headRepository, n.repository)) return false;
   if (o === undefined ? isProposal(e.event) : !o.includes(e.event)) return false;
   if (t !== undefined && e.branch !== t) return false;
   if (r !== undefined && !same(e.sha, r)) return false;
   if (i !== undefined && (e.actor === null || !same(e.actor, i))) return false;
   return (s === undefined || e.number === s) && (a === undefined || e.id === a);
  }
  
 }),
 9733: ((e, n, t) => {
  t.d(n, {
   c: () => sum
  });
  var r = t(8514);
  function sum(e, {strict: n, ignore: t}) {
   const o = e.filter(e => !t.includes(e));
   const i = (0, r.QZ)(o);
   const s = r.f.indexOf(i) >= r.f.indexOf("warning");
   return n && s && o.includes("unknown") ? "unknown" : i;
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
   const o = new Int32Array(80);
   for (let e = 0; e < n.length; e += 64) {
    for (let n = 0; n < 16; n++) o[n] = t.getInt32(e + 4 * n);
    expand(o);
    digest(r, o);
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
   let [t = 0, r = 0, o = 0, i = 0, s = 0] = e;
   for (let e = 0; e < 80; e++) {
    const a = e < 20 ? (r & o | ~r & i) + 1518500249 : e < 40 ? (r ^ o ^ i) + 1859775393 : e < 60 ? (r & o | r & i | o & i) + 2400959708 : (r ^ o ^ i) + 3395469782;
    const u = (t << 5 | t >>> 27) + a + s + (n[e] ?? 0) | 0;
    s = i;
    i = o;
    o = r << 30 | r >>> 2;
    r = t;
    t = u;
   }
   e.set([ t, r, o, i, s ].map((n, t) => n + (e[t] ?? 0)));
  }
  function blobId(e) {
   const n = typeof e === "string" ? Buffer.from(e) : e;
   return sha1(Buffer.concat([ Buffer.from(`blob ${n.length}\0`), n ]));
  }
 }),
 1782: ((e, n, t) => {
var directoryTarget = (function directoryTarget(e) {
   return {
    async publish(n, t, r) {
     const o = {
      paths: n.map((({path: e}) => e)),
      superseded: []
     };
     const i = await new d.z(sourceOf(e)).changes(r, o);
     const s = n.filter((({path: n, text: t}) => bytesOf(within(e, n))?.toString() !== t));
     if (e.dryRun) return {
      written: [],
      superseded: [],
      removed: []
     };
     const a = [ ...s, ...i.files ];
     for (const {path: n, text: t} of a) replace(within(e, n), t);
     for (const n of i.removed) remove(within(e, n));
     return {
      written: a.map((({path: e}) => e)),
      superseded: [],
      removed: i.removed
     };
    }
   };
  });
var within = (function within({folder: e, bounds: n}, t) {
   const r = (0, i.join)(e, t);
   if (n !== undefined) refuseOutside(n, (0, i.dirname)(r));
   return r;
  });
var sourceOf = (function sourceOf(e) {
   return {
    files: () => Promise.resolve().then(() => new Map(idsBelow(e.folder))),
    texts: n => Promise.resolve().then(() => new Map(n.flatMap(n => textAt(e, n))))
   };
  });
var bytesOf = (function bytesOf(e) {
   try {
    return (0, r.lstatSync)(e).isFile() ? (0, r.readFileSync)(e) : undefined;
   } catch {
    return undefined;
   }
  });
var replace = (function replace(e, n) {
   const t = `${e}.${Math.random().toString(36).slice(2)}.tmp`;
   try {
    (0, r.mkdirSync)((0, i.dirname)(e), {
     recursive: true
    });
    (0, r.writeFileSync)(t, n, {
     flag: "wx"
    });
    (0, r.renameSync)(t, e);
   } catch (n) {
    if ((0, r.existsSync)(t)) (0, r.rmSync)(t);
    throw failure("write", e, n);
   }
  });
  t.d(n, {
   directoryTarget: (() => directoryTarget)
  });
  var r = t(3024);
  var o = t.n(r);
  var i = t(6760);
  var s = t.n(i);
  var a = t(3916);
  var u = t(87);
  var d = t(5745);
  
  
  
  function* idsBelow(e, n = "") {
   for (const t of (0, r.existsSync)(e) ? (0, r.readdirSync)(e, {
    withFileTypes: true
   }) : []) {
    const r = `${n}${t.name}`;
    if (t.isDirectory() && t.name !== ".git") yield* idsBelow((0, i.join)(e, t.name), `${r}/`);
    if (t.isFile()) yield [ r, (0, u.z)(bytesOf((0, i.join)(e, t.name)) ?? Buffer.of()) ];
   }
  }
  function textAt(e, n) {
   const t = bytesOf(within(e, n));
   const r = t?.toString("utf8");
   return r !== undefined && t?.equals(Buffer.from(r)) === true ? [ [ n, r ] ] : [];
  }
  
  function remove(e) {
   try {
    (0, r.unlinkSync)(e);
   } catch (n) {
    throw failure("remove", e, n);
   }
  }
  
  function failure(e, n, t) {
   return new a.qh("refused", `Cannot ${e} ${n}: ${t instanceof Error ? t.message : String(t)}`);
  }
  function refuseOutside(e, n) {
   const t = (0, i.relative)(existing(e), existing(n));
   if (t === ".." || t.startsWith(`..${i.sep}`) || (0, i.isAbsolute)(t)) {
    throw new a.qh("invalid", `Input "directory": ${n} leads out of the workspace.`);
   }
  }
  function existing(e) {
   try {
    return (0, r.realpathSync)(e);
   } catch {
    return e === (0, i.dirname)(e) ? e : (0, i.join)(existing((0, i.dirname)(e)), (0, 
    i.basename)(e));
   }
  }
 }),
 778: ((e, n, t) => {
var pathProblem = (function pathProblem(e) {
   if (e === "") return "is empty";
   if (!isAscii(e) && e !== e.normalize("NFC")) return "is not in Unicode normal form C";
   if (!e.isWellFormed()) return "has half a character in it";
   for (const n of e.split("/")) {
    const e = partProblem(n);
    if (e !== undefined) return e;
   }
   return undefined;
  });
var partProblem = (function partProblem(e) {
   if (e === "") return 'starts or ends with "/", or has an empty part';
   if (e === "." || e === "..") return 'has a part "." or ".."';
   if (/[\u0000-\u001f\u007f-\u009f<>:"\\|?*]/.test(e)) return 'has a character that git or Windows cannot hold (control, < > : " \\ | ? *)';
   if (/[. ]$/.test(e)) return "has a part that ends with a dot or a blank, which Windows cannot hold";
   if (Buffer.byteLength(e) > r) return `has a part of more than ${r} bytes`;
   if (o.test(e.toLowerCase())) return `has a part that is the name of a Windows device (${e})`;
   const n = (isAscii(e) ? e : e.replace(new RegExp(i, "gu"), "")).toLowerCase();
   if (n === ".git" || /^git~\d/.test(n)) return 'leads into ".git"';
   if (n === ".github" || /^github~\d/.test(n)) return 'leads into ".github"';
   return undefined;
  });
  t.d(n, {
   z: (() => pathProblem)
  });
  const r = 200;
  const o = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3]) *(?:\.|$)/;
  const i = "\\p{Default_Ignorable_Code_Point}";
  const isAscii = (e => /^[\u0000-\u007f]*$/.test(e));
  
  
 }),
 5745: ((e, n, t) => {
  t.d(n, {
   K: () => o,
   z: (() => Reading)
  });
  var r = t(87);
  const o = {
   files: [],
   removed: []
  };
  class Reading {
   #s;
   #a=new Map;
   #u;
   constructor(e) {
    this.#s = e;
   }
   files() {
    this.#u ??= this.#s.files();
    return this.#u;
   }
   async texts(e) {
    const n = [ ...new Set(e) ].filter(e => !this.#a.has(e));
    const t = n.length === 0 ? new Map : await this.#s.texts(n);
    for (const e of n) this.#a.set(e, t.get(e));
    const r = e.map(e => [ e, this.#a.get(e) ]);
    return new Map(r.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]));
   }
   async #d({path: e, text: n}) {
    if (this.#a.has(e)) return this.#a.get(e) === n;
    return (await this.files()).get(e) === (0, r.z)(n);
   }
   async #c(e) {
    return this.#a.get(e) !== undefined || (await this.files()).has(e);
   }
   async changes(e, n) {
    if (e === undefined) return o;
    const t = await e(this, n);
    const r = [];
    const i = [];
    for (const e of t.files) if (!await this.#d(e)) r.push(e);
    const s = new Set([ ...n.paths, ...t.files.map(({path: e}) => e) ]);
    for (const e of new Set(t.removed)) if (!s.has(e) && await this.#c(e)) i.push(e);
    return {
     files: r,
     removed: i
    };
   }
  }
 }),
 7136: ((e, n, t) => {
  t.d(n, {
   Q: () => isBranchName
  });
  function isBranchName(e) {
   if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(e) || !e.isWellFormed() || Buffer.byteLength(e) > 244) return false;
   if (e.includes("..") || e.includes("@{") || e.endsWith(".") || e.startsWith("-")) return false;
   if (/^(?:refs\/|HEAD$|@$)/i.test(e)) return false;
   return e.split("/").every(e => e !== "" && !e.startsWith(".") && !e.endsWith(".lock"));
  }
 }),
 4777: ((e, n, t) => {
var valuesFor = (async function valuesFor(e, n, t) {
   const a = e.flatMap(o.Qf);
   const {owner: u, name: d} = n.repository;
   const c = {
    project_path: (0, r.fq)(n.repository),
    project_name: d,
    project_title: d,
    project_namespace: u,
    gitlab_server: new URL(n.serverUrl).host,
    gitlab_pages_domain: `${u.toLowerCase()}.github.io`
   };
   if (a.some((e => i.includes(e)))) Object.assign(c, fromFacts(await t.facts(), u));
   if (a.some((e => s.includes(e)))) Object.assign(c, fromNewest(await t.newest()));
   return c;
  });
  t.d(n, {
   E: (() => valuesFor),
   X: () => mustAsk
  });
  var r = t(651);
  var o = t(7647);
  const i = [ "project_id", "group_name", "default_branch" ];
  const s = [ "commit_sha", "latest_tag" ];
  function mustAsk(e, {facts: n}) {
   const t = e.flatMap(o.Qf);
   return t.some(e => s.includes(e) || n === undefined && i.includes(e));
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

