"use strict";

exports.id = 278;

exports.ids = [ 278 ];

exports.modules = {
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
 1304: ((e, t, n) => {
var blobId = (function blobId(e) {
   const t = typeof e === "string" ? Buffer.from(e) : e;
   const {createHash: n} = process.getBuiltinModule("node:crypto");
   return n("sha1").update(`blob ${t.length}\0`).update(t).digest("hex");
  });
  n.d(t, {
   B9: (() => CachedSnapshot),
   eo: (() => s),
   zA: (() => blobId)
  });
  const s = {
   files: [],
   removed: []
  };
  
  class CachedSnapshot {
   #e;
   #t=new Map;
   #n;
   constructor(e) {
    this.#e = e;
   }
   files() {
    this.#n ??= this.#e.files();
    return this.#n;
   }
   async texts(e) {
    const t = [ ...new Set(e) ].filter(e => !this.#t.has(e));
    const n = t.length === 0 ? new Map : await this.#e.texts(t);
    for (const e of t) this.#t.set(e, n.get(e));
    const s = e.map(e => [ e, this.#t.get(e) ]);
    return new Map(s.flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]));
   }
   async #s({path: e, text: t}) {
    if (this.#t.has(e)) return this.#t.get(e) === t;
    return (await this.files()).get(e) === blobId(t);
   }
   async #r(e) {
    return this.#t.get(e) !== undefined || (await this.files()).has(e);
   }
   async changes(e, t) {
    if (e === undefined) return s;
    const n = await e(this, t);
    const r = [];
    const i = [];
    for (const e of n.files) if (!await this.#s(e)) r.push(e);
    const o = new Set([ ...t.paths, ...n.files.map(({path: e}) => e) ]);
    for (const e of new Set(n.removed)) if (!o.has(e) && await this.#r(e)) i.push(e);
    return {
     files: r,
     removed: i
    };
   }
  }
 }),
 8547: ((e, t, n) => {
var directoryTarget = (function directoryTarget(e) {
   return {
    async publish({draft: {files: t}, otherChanges: n}) {
     const s = {
      paths: t.map((({path: e}) => e)),
      superseded: []
     };
     const r = await new c.B9(snapshotOf(e)).changes(n, s);
     const i = t.filter((({path: t, text: n}) => bytesAt(e, t)?.toString() !== n));
     if (e.dryRun) return {
      written: [],
      superseded: [],
      removed: []
     };
     const o = [ ...i, ...r.files ];
     for (const {path: t, text: n} of o) change(e, t, n);
     for (const t of r.removed) change(e, t, undefined);
     return {
      written: o.map((({path: e}) => e)),
      superseded: [],
      removed: r.removed
     };
    }
   };
  });
var snapshotOf = (function snapshotOf(e) {
   return {
    files: () => Promise.resolve().then(() => inFolder(e, {
     path: ""
    }, blobIdsBelow) ?? new Map),
    texts: t => Promise.resolve().then(() => new Map(t.flatMap(t => textAt(e, t))))
   };
  });
var bytesAt = (function bytesAt(e, t) {
   return inFolder(e, {
    path: t
   }, (e, t) => e.read(t));
  });
var change = (function change(e, t, n) {
   const s = n === undefined;
   try {
    inFolder(e, {
     path: t,
     create: !s
    }, ((e, t) => s ? e.remove(t) : e.replace(t, n)));
   } catch (n) {
    if (n instanceof a.qh) throw n;
    const r = n instanceof Error ? n.message : String(n);
    throw new a.qh("refused", `Cannot ${s ? "remove" : "write"} ${(0, i.join)(e.folder, t)}: ${r}`);
   }
  });
var inFolder = (function inFolder(e, {path: t, create: n = false}, s) {
   const r = t.split("/");
   const i = r.pop() ?? "";
   const {base: o, steps: a} = routeTo(e, n);
   const walk = ((e, [t, ...r]) => t === undefined ? s(e, i) : e.within(t, (e => walk(e, r)), n));
   try {
    return o === undefined ? undefined : walk(o, [ ...a, ...r ]);
   } finally {
    o?.close();
   }
  });
var routeTo = (function routeTo({folder: e, bounds: t}, n) {
   const r = realPathOf(e);
   if (t === undefined) {
    if (n) (0, s.mkdirSync)(r, {
     recursive: true
    });
    return {
     base: (0, s.existsSync)(r) ? Folder.open(r) : undefined,
     steps: []
    };
   }
   const o = (0, i.relative)(realPathOf(t), r);
   if (o === ".." || o.startsWith(`..${i.sep}`) || (0, i.isAbsolute)(o)) throw new a.qh("invalid", `${(0, 
   a.yu)("directory")}: ${e} leads out of the workspace. Use a folder inside it.`);
   return {
    base: Folder.open(t),
    steps: o.split(i.sep).filter(e => e !== "")
   };
  });
var realPathOf = (function realPathOf(e) {
   try {
    return (0, s.realpathSync)(e);
   } catch {
    return e === (0, i.dirname)(e) ? e : (0, i.join)(realPathOf((0, i.dirname)(e)), (0, 
    i.basename)(e));
   }
  });
  n.d(t, {
   P: (() => directoryTarget),
   d: (() => realPathOf)
  });
  var s = n(3024);
  var r = n.n(s);
  var i = n(6760);
  var o = n.n(i);
  var a = n(3916);
  var c = n(1304);
  var d;
  
  
  function blobIdsBelow(e) {
   const t = new Map;
   for (const {name: n, isFolder: s} of e.entries()) {
    if (!s) t.set(n, (0, c.zA)(e.read(n) ?? Buffer.of())); else if (n !== ".git") for (const [s, r] of e.within(n, blobIdsBelow) ?? []) t.set(`${n}/${s}`, r);
   }
   return t;
  }
  function textAt(e, t) {
   const n = bytesAt(e, t);
   const s = n?.toString("utf8");
   return s !== undefined && n?.equals(Buffer.from(s)) === true ? [ [ t, s ] ] : [];
  }
  
  
  
  
  
  const u = "/proc/self/fd";
  const {O_RDONLY: f, O_DIRECTORY: h, O_NOFOLLOW: l, O_NONBLOCK: p} = s.constants;
  class Folder {
   #i;
   #o;
   #a;
   #c;
   constructor(e, t) {
    this.#i = e;
    this.#c = t;
    const n = t === undefined ? e : t.#d(e);
    if ((0, s.existsSync)(u)) this.#o = (0, s.openSync)(n, f | h | l);
    this.#a = (0, s.lstatSync)(n, {
     bigint: true
    });
    if (this.#o === undefined && this.#a.isSymbolicLink()) throw throughLink(n);
   }
   static open(e) {
    return new d((0, s.realpathSync)(e), undefined);
   }
   within(e, t, n = false) {
    const s = this.#u(e, n);
    try {
     return s === undefined ? undefined : t(s);
    } finally {
     s?.close();
    }
   }
   #u(e, t) {
    try {
     if (t) this.#f(e);
     return new d(e, this);
    } catch (n) {
     const s = (0, a.$N)(n);
     if (s === "ENOENT" && !t) return undefined;
     if (s === "ELOOP" || s === "ENOTDIR" && this.#h(e)) throw throughLink(this.path(e));
     if (s === "ENOTDIR" && !t) return undefined;
     throw n;
    }
   }
   path(e) {
    return (0, i.join)(this.#c === undefined ? this.#i : this.#c.path(this.#i), e);
   }
   read(e) {
    let t;
    try {
     if (this.#o === undefined && this.#h(e)) return undefined;
     t = (0, s.openSync)(this.#d(e), f | l | p);
     return (0, s.fstatSync)(t).isFile() ? (0, s.readFileSync)(t) : undefined;
    } catch {
     return undefined;
    } finally {
     if (t !== undefined) (0, s.closeSync)(t);
    }
   }
   replace(e, t) {
    const n = `${e}.${Math.random().toString(36).slice(2)}.tmp`;
    this.#l();
    try {
     (0, s.writeFileSync)(this.#d(n), t, {
      flag: "wx"
     });
     this.#l();
     (0, s.renameSync)(this.#d(n), this.#d(e));
    } catch (e) {
     (0, s.rmSync)(this.#d(n), {
      force: true
     });
     throw e;
    }
    this.#l();
   }
   remove(e) {
    this.#l();
    (0, s.unlinkSync)(this.#d(e));
   }
   entries() {
    return (0, s.readdirSync)(this.#d(""), {
     withFileTypes: true
    }).filter(e => e.isFile() || e.isDirectory()).map(e => ({
     name: e.name,
     isFolder: e.isDirectory()
    }));
   }
   close() {
    if (this.#o !== undefined) (0, s.closeSync)(this.#o);
   }
   #d(e) {
    if (this.#o !== undefined) return `${u}/${this.#o}/${e}`;
    return this.path(e);
   }
   #f(e) {
    this.#l();
    try {
     (0, s.mkdirSync)(this.#d(e));
    } catch (e) {
     if ((0, a.$N)(e) !== "EEXIST") throw e;
    }
   }
   #h(e) {
    return (0, s.lstatSync)(this.#d(e), {
     throwIfNoEntry: false
    })?.isSymbolicLink() === true;
   }
   #l() {
    if (this.#o !== undefined) return;
    if (this.#c !== undefined) this.#c.#l();
    const e = (0, s.lstatSync)(this.path(""), {
     bigint: true
    });
    if (!e.isDirectory() || e.dev !== this.#a.dev || e.ino !== this.#a.ino) throw throughLink(this.path(""));
   }
  }
  d = Folder;
  function throughLink(e) {
   return new a.qh("invalid", `${(0, a.yu)("directory")}: ${e} is a symbolic link, or became one. Badges are written below real folders only.`);
  }
 }),
 722: ((e, t, n) => {
var pageUrl = (function pageUrl(e, t) {
   const n = i[e](t);
   return n === null ? null : `${t.serverUrl}/${t.subject.repository}${n}`;
  });
var pageOf = (function pageOf(e) {
   return e.startsWith("dynamic/") ? e.slice("dynamic/".length) : e.slice(e.lastIndexOf("/") + 1);
  });
  n.d(t, {
   f: (() => pageUrl),
   k: () => factUrl
  });
  var s = n(8002);
  var r = n(3916);
  const commitsOf = (e = "") => e === "" ? "/commits" : `/commits/${(0, s.O0)(e)}`;
  const i = {
   workflow: (({subject: {workflow: e, branch: t}}) => `/actions${e === undefined ? "" : `/workflows/${(0, 
   s.O0)(pageOf(e.path))}`}${t === "" ? "" : `?query=${encodeURIComponent(`branch:${t}`)}`}`),
   run: ({subject: e}) => `/actions/runs/${runOf(e, "run").id}`,
   job: ({subject: e, own: t}) => {
    const n = runOf(e, "job");
    const s = e.job === undefined && n.id === t.runId ? t.jobId : e.job?.id;
    if (s === undefined) {
     throw new r.qh("invalid", `${(0, r.yu)("link")}: "job" needs a single job, and none is known: set ${(0, 
     r.yu)("job", '"job"')} to one, leave ${(0, r.yu)("job-id", '"job-id"')} at its default, or use "run".`);
    }
    return `/actions/runs/${n.id}/job/${s}`;
   },
   branch: ({subject: e}) => commitsOf(e.branch),
   commit: ({subject: e}) => e.sha === "" ? commitsOf(e.branch) : `/commit/${e.sha}`,
   checks: ({subject: e}) => e.sha === "" ? commitsOf(e.branch) : `/commit/${e.sha}/checks`,
   release: ({subject: e}) => e.tag === undefined ? "/releases" : `/releases/tag/${(0, 
   s.O0)(e.tag)}`,
   deployments: (({subject: {environment: e}}) => e === undefined ? "/deployments" : `/deployments/${encodeURIComponent(e)}`),
   repository: (() => ""),
   none: () => null
  };
  
  const o = {
   release: () => "/releases/latest",
   prerelease: () => "/releases",
   tag: () => "/tags",
   license: e => e.kind === "name" && e.file !== undefined ? `/blob/HEAD/${(0, s.O0)(e.file)}` : "",
   stars: () => "/stargazers",
   forks: () => "/forks",
   watchers: () => "/watchers",
   issues: () => "/issues",
   pulls: () => "/pulls",
   contributors: () => "/graphs/contributors",
   "commits-since-release": e => e.kind === "number" && e.since !== undefined ? `/compare/${(0, 
   s.O0)(e.since)}...${(0, s.O0)(e.branch ?? "HEAD")}` : "/commits",
   "last-commit": e => commitsOf(e.kind === "time" ? e.branch : undefined),
   created: () => "",
   language: () => "",
   downloads: () => "/releases",
   "downloads-latest": () => "/releases/latest",
   "repo-size": () => ""
  };
  function factUrl(e, {serverUrl: t, subject: n}, s = {
   kind: "none"
  }) {
   return `${t}/${n.repository}${o[e](s)}`;
  }
  
  function runOf({run: e}, t) {
   if (e === undefined) throw new r.qh("invalid", `${(0, r.yu)("link")}: "${t}" needs a run, and there is none yet. Use "workflow".`);
   return e;
  }
 }),
 9455: ((e, t, n) => {
var pathTemplate = (function pathTemplate({path: e, destination: t}, n) {
   if (n) return e ?? "%{id}";
   return e ?? (t.kind === "gist" ? "%{project_name}-%{branch}-%{id}" : "%{branch}/%{id}");
  });
var pathOf = (function pathOf(e, t, n) {
   const i = pathTemplate(e, n);
   const {text: a, unfilled: c} = (0, o.fT)(i.replace(/\.svg$/, ""), t);
   const [d] = c;
   if (d === "branch") throw new r.qh("invalid", `${(0, r.yu)("path")}: this run has no branch for %{branch}: set ${(0, 
   r.yu)("branch", '"branch"')}, or a ${(0, r.yu)("path", '"path"')} without it.`);
   if (d !== undefined) throw (0, r.Gq)("path", i, `has a placeholder that is unknown or has no value: %{${d}}.${(0, 
   o.wK)(d) ? "" : (0, r.h)(d, o.je)}`);
   const u = inDestination(a, e);
   const f = (0, s.z9)(u);
   if (f !== undefined) throw (0, r.Gq)("path", u, `${f}. Use a path of parts joined by "/", such as %{branch}/%{id}.`);
   return u;
  });
var branchProblem = (function branchProblem(e, t) {
   const n = (0, i.l)(t);
   const r = !e.allowPublic || e.path !== undefined || t.facts?.isPrivate === false;
   if (n === "" || !r || !e.badges.some((e => shows(n, e)))) return undefined;
   const problemOf = (t => {
    const n = Object.fromEntries(o.je.map((e => [ e, "x" ])));
    const {text: r} = (0, o.fT)(pathTemplate(e, false), {
     ...n,
     branch: t
    });
    return (0, s.z9)(inDestination(r, e));
   });
   const a = problemOf("x") === undefined ? problemOf(n) : undefined;
   return a && `the branch ${n} cannot be part of a path: it ${a}`;
  });
var shows = (function shows(e, {filters: t, source: n}) {
   if (n.kind === "pointer") return false;
   const s = t.branch ?? t.tag;
   return s === undefined ? n.kind !== "workflow" && n.kind !== "fact" : s === e;
  });
var valuesFor = (async function valuesFor(e, t, n) {
   const {owner: s, name: r} = t.repository;
   const i = {
    project_path: (0, a.fq)(t.repository),
    project_name: r,
    project_title: r,
    project_namespace: s,
    gitlab_server: new URL(t.serverUrl).host,
    gitlab_pages_domain: `${s.toLowerCase()}.github.io`
   };
   if (uses(e, c)) {
    const {id: e, defaultBranch: t, ownedByOrganization: r} = await n.facts();
    Object.assign(i, {
     project_id: e,
     default_branch: t
    });
    if (r) i.group_name = s;
   }
   if (uses(e, d)) {
    const {commitSha: e, tag: t} = await n.newest();
    if (e !== null) i.commit_sha = e;
    if (t !== null) i.latest_tag = t;
   }
   return i;
  });
  n.d(t, {
   Ec: (() => valuesFor),
   MT: (() => branchProblem),
   Mt: (() => pathTemplate),
   XM: (() => pathOf),
   zt: () => valuesNeedRequests
  });
  var s = n(1485);
  var r = n(3916);
  var i = n(788);
  var o = n(7647);
  var a = n(4087);
  
  const inDestination = ((e, {destination: t}) => t.kind === "gist" ? e.replaceAll("/", "-") : e);
  
  
  
  const c = [ "project_id", "group_name", "default_branch" ];
  const d = [ "commit_sha", "latest_tag" ];
  const uses = ((e, t) => e.flatMap(o.Qf).some((e => t.includes(e))));
  const valuesNeedRequests = (e, {facts: t}) => uses(e, d) || t === undefined && uses(e, c);
  
 }),
 7179: ((e, t, n) => {
  n.d(t, {
   O: () => withCure,
   m: () => permissionsFor
  });
  var s = n(3916);
  var r = n(4087);
  var i = n(7872);
  const o = [ "contents", "actions", "checks", "statuses", "deployments", "issues", "pull-requests" ];
  const a = {
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
  const c = {
   issues: "issues",
   pulls: "pull-requests"
  };
  function permissionsFor(e, t) {
   const {badges: n, destination: s, readme: o} = e;
   const d = s.kind === "branch" && !(0, i.S)(e, t);
   const u = s.kind !== "directory" && o.length > 0;
   const f = n.filter(({enabled: e, filters: n}) => e && (0, r.JM)(n.repository ?? t, t));
   const h = f.flatMap(({source: e}) => (e.kind === "fact" ? c[e.fact] : undefined) ?? a[e.kind]);
   return {
    contents: d || u ? "write" : "read",
    ...Object.fromEntries(h.map(e => [ e, "read" ]))
   };
  }
  function withCure(e, t, n) {
   if (!(e instanceof s.cb)) return e;
   const {message: i, permission: o, repository: a} = e;
   if (!(0, r.JM)(a, t)) return new s.qh("forbidden", `${i} GITHUB_TOKEN works for ${t} only, whatever "permissions:" grants: set ${(0, 
   s.yu)("token", '"token"')} to the token of an app or a person with access.`);
   return new s.i_(`${i} Add to the job:`, listOf(n(), o));
  }
  function listOf(e, t) {
   return o.flatMap(n => {
    if (t === `${n}: write`) return [ t ];
    const s = e[n] ?? (t === `${n}: read` ? "read" : undefined);
    return s === undefined ? [] : [ `${n}: ${s}` ];
   });
  }
 }),
 7872: ((e, t, n) => {
var planFrom = (function planFrom(e, t) {
   const {publish: n, dryRun: s, allowPublic: r, token: i, gistToken: o, job: a} = e;
   const c = t?.publish ?? {};
   const d = {
    ...{
     dryRun: s,
     allowPublic: r,
     token: i,
     gistToken: o,
     job: a
    },
    badges: t?.badges ?? e.badges,
    destination: destinationOf(n, c, e.confined),
    path: n.path ?? c.path,
    formats: n.formats ?? c.formats ?? [ "svg" ],
    branches: n.branches ?? c.branches,
    readme: e.readme ?? t?.readme ?? [],
    singleCommit: n.single_commit ?? c.single_commit ?? false,
    prune: c.prune ?? false,
    index: c.index ?? false
   };
   refuseTargetAsSource(d);
   refuseChangingLinks(d);
   return d;
  });
var goesOutside = (function goesOutside({destination: e}, t) {
   if (e.kind !== "branch") return e.kind === "gist";
   return e.repository !== undefined && !(0, r.JM)(e.repository, t);
  });
var destinationOf = (function destinationOf(e, t, n) {
   for (const {branch: s, repository: r, gist: i, directory: o} of [ e, t ]) {
    if (i !== undefined) return {
     kind: "gist",
     id: i
    };
    if (o !== undefined) return {
     kind: "directory",
     directory: o,
     confined: n
    };
    if (s !== undefined || r !== undefined) break;
   }
   return {
    kind: "branch",
    branch: e.branch ?? t.branch ?? "badges",
    repository: e.repository ?? t.repository
   };
  });
var refuseTargetAsSource = (function refuseTargetAsSource({badges: e, destination: t}) {
   if (t.kind !== "branch") return;
   const {branch: n} = t;
   const r = e.find((({filters: e}) => e.branch === n));
   if (r === undefined) return;
   throw new s.qh("invalid", `${(0, s.yu)("branch")}: ${(0, s.hD)(n)} is the branch that badges are published to. Set ${(0, 
   s.yu)("branch", '"branch"')} to the branch whose runs a badge shows, and ${(0, s.yu)("target-branch", '"target-branch"')} to the one it is published to.`, r.at);
  });
var refuseChangingLinks = (function refuseChangingLinks({badges: e, readme: t}) {
   const n = [ "run", "job", "commit" ];
   const r = e.find((({link: e}) => e !== undefined && n.includes(e.kind)));
   if (t.length === 0 || r?.link === undefined) return;
   const i = r.id === undefined ? "" : ` of the badge ${(0, s.hD)(r.id)}`;
   throw new s.qh("invalid", `${(0, s.yu)("link")}: ${(0, s.hD)(r.link.kind)}${i} changes with every run, and so would the README. With ${(0, 
   s.yu)("readme", '"readme"')}, use workflow, branch or an http(s) URL.`, r.at);
  });
  n.d(t, {
   M: (() => planFrom),
   S: (() => goesOutside)
  });
  var s = n(3916);
  var r = n(4087);
  
  
  
  
  
 }),
 8002: ((e, t, n) => {
var encodePath = (function encodePath(e) {
   return e.split("/").map(encodeURIComponent).join("/");
  });
var branchAddress = (function branchAddress(e, {repository: t, branch: n, isPrivate: r}, i) {
   const o = (0, s.fq)(t);
   const a = `${encodePath(n)}/${encodePath(i)}`;
   return isGitHubCom(e) && !r ? `https://raw.githubusercontent.com/${o}/${a}` : `${e}/${o}/raw/${a}`;
  });
var directoryAddress = (function directoryAddress(e, t) {
   const n = e.replaceAll("\\", "/").replace(/^\.\//, "").replace(/(?<!\/)\/+$/, "");
   return n === "" || n === "." ? t : `${n}/${t}`;
  });
var relativeAddress = (function relativeAddress(e, t) {
   const n = `blob/${t.defaultBranch}/${t.path}`.split("/").length - 1;
   return "../".repeat(n) + encodePath(`raw/${e.branch}/${e.path}`);
  });
  n.d(t, {
   Fl: (() => relativeAddress),
   O0: (() => encodePath),
   au: (() => directoryAddress),
   lv: (() => branchAddress),
   wO: () => gistAddress
  });
  var s = n(4087);
  
  const isGitHubCom = (e => /^https:\/\/github\.com$/i.test(e));
  
  function gistAddress(e, {id: t, owner: n, rawUrl: s}, r) {
   if (isGitHubCom(e) && n !== null) return `https://gist.githubusercontent.com/${n}/${t}/raw/${encodeURIComponent(r)}`;
   return s === null ? "" : `${s}/${encodeURIComponent(r)}`;
  }
  
  
 }),
 1969: ((e, t, n) => {
  n.d(t, {
   C3: () => digitsOf,
   F0: () => Tally,
   VI: () => testsMessage,
   VV: () => cutShort,
   _q: () => testsStatus,
   aH: () => coverageMessage,
   bQ: () => NodeComments,
   dJ: () => failuresOf,
   fs: () => Hits,
   in: () => roundedDown,
   mQ: () => countsOf,
   pq: () => countOf,
   s5: () => percentageOf,
   sx: () => UnreadableReport,
   t7: () => r
  });
  class UnreadableReport extends Error {
   found;
   expected;
   path;
   constructor(e, t, n) {
    super(e);
    this.found = e;
    this.expected = t;
    this.path = n;
   }
  }
  function cutShort(e) {
   return new UnreadableReport(`is cut short: ${e}`, "the complete file, as the tool writes it");
  }
  const s = 1e12;
  function countOf(e, t) {
   if (typeof e === "number" && Number.isInteger(e) && e >= 0 && e <= s) return e;
   throw new UnreadableReport(`has no usable number in ${t}`, "a whole number, 0 or more");
  }
  function digitsOf(e, t) {
   return countOf(e !== undefined && /^\d+$/.test(e) ? Number(e) : undefined, t);
  }
  function countsOf(e, t, n) {
   if (e <= t) return {
    covered: e,
    total: t
   };
   throw new UnreadableReport(`has a count above its total in ${n}`, "a count of at most the total");
  }
  class Tally {
   covered=0;
   total=0;
   add(e, t) {
    this.covered += e;
    this.total += t;
   }
   hit(e) {
    this.add(Number(e), 1);
   }
   hitAll(e) {
    for (const t of e) this.hit(t);
    return this;
   }
  }
  class Hits extends Map {
   add(e, t) {
    this.set(e, t || this.get(e) === true);
   }
  }
  function failuresOf(e, t) {
   return t ? Math.max(1, e) : e;
  }
  class NodeComments {
   #p=new Map;
   read(e) {
    const [, t, n] = /^(suites|pass|fail|cancelled|skipped|todo) (\d+)$/.exec(e) ?? [];
    if (t !== undefined) this.#p.set(t, digitsOf(n, "a comment"));
   }
   totals(e) {
    if (![ "suites", "pass", "todo" ].every(e => this.#p.has(e))) return undefined;
    const sum = (...e) => e.reduce((e, t) => e + (this.#p.get(t) ?? 0), 0);
    const t = Math.max(sum("fail", "cancelled"), Math.min(e.failed, 1));
    return {
     passed: sum("pass"),
     failed: t,
     skipped: sum("skipped", "todo")
    };
   }
  }
  function percentageOf({covered: e, total: t}) {
   if (t === 0) return undefined;
   const n = e * 1e3;
   return atLeast((n - n % t) / t / 10, e > 0);
  }
  function roundedDown(e) {
   const [t = "0"] = /^\d+(?:\.\d)?(?!.*e)/.exec(String(e)) ?? [];
   return atLeast(Number(t), e > 0);
  }
  function atLeast(e, t) {
   return e === 0 && t ? .1 : e;
  }
  function coverageMessage(e) {
   return `${e}%`;
  }
  const r = [ [ 0, "red" ], [ 50, "orange" ], [ 70, "yellow" ], [ 80, "green" ], [ 90, "brightgreen" ] ];
  function testsMessage({passed: e, failed: t, skipped: n}) {
   const s = [ `${t} failed`, `${e} passed`, `${n} skipped` ];
   return s.filter(e => !e.startsWith("0 ")).join(", ");
  }
  function testsStatus({passed: e, failed: t, skipped: n}) {
   if (t > 0) return "failing";
   if (e > 0) return "passing";
   return n > 0 ? "skipped" : undefined;
  }
 })
};

