"use strict";

exports.id = 234;

exports.ids = [ 234 ];

exports.modules = {
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
    const o = [];
    for (const e of n.files) if (!await this.#s(e)) r.push(e);
    const i = new Set([ ...t.paths, ...n.files.map(({path: e}) => e) ]);
    for (const e of new Set(n.removed)) if (!i.has(e) && await this.#r(e)) o.push(e);
    return {
     files: r,
     removed: o
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
     const o = t.filter((({path: t, text: n}) => bytesAt(e, t)?.toString() !== n));
     if (e.dryRun) return {
      written: [],
      superseded: [],
      removed: []
     };
     const i = [ ...o, ...r.files ];
     for (const {path: t, text: n} of i) act("write", {
      options: e,
      path: t
     }, ((e, t) => e.replace(t, n)));
     for (const t of r.removed) act("remove", {
      options: e,
      path: t
     }, (e, t) => e.remove(t));
     return {
      written: i.map((({path: e}) => e)),
      superseded: [],
      removed: r.removed
     };
    }
   };
  });
var snapshotOf = (function snapshotOf(e) {
   return {
    files: () => Promise.resolve().then(() => inFolder(e, {
     parts: [],
     create: false
    }, e => new Map(blobIdsBelow(e))) ?? new Map),
    texts: t => Promise.resolve().then(() => new Map(t.flatMap(t => textAt(e, t))))
   };
  });
var bytesAt = (function bytesAt(e, t) {
   const n = t.split("/");
   const s = n.pop() ?? "";
   return inFolder(e, {
    parts: n,
    create: false
   }, e => e.read(s));
  });
var act = (function act(e, {options: t, path: n}, s) {
   const r = n.split("/");
   const i = r.pop() ?? "";
   try {
    inFolder(t, {
     parts: r,
     create: e === "write"
    }, (e => s(e, i)));
   } catch (s) {
    if (s instanceof a.qh) throw s;
    const r = s instanceof Error ? s.message : String(s);
    throw new a.qh("refused", `Cannot ${e} ${(0, o.join)(t.folder, n)}: ${r}`);
   }
  });
var inFolder = (function inFolder(e, {parts: t, create: n}, s) {
   const r = [];
   try {
    const {base: o, steps: i} = routeTo(e, n);
    let a = o;
    if (a !== undefined) r.push(a);
    for (const e of [ ...i, ...t ]) {
     a = a?.below(e, n);
     if (a === undefined) return undefined;
     r.push(a);
    }
    return a === undefined ? undefined : s(a);
   } finally {
    for (const e of r) e.close();
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
   const i = (0, o.relative)(realPathOf(t), r);
   if (i === ".." || i.startsWith(`..${o.sep}`) || (0, o.isAbsolute)(i)) throw new a.qh("invalid", `${(0, 
   a.yu)("directory")}: ${e} leads out of the workspace. Use a folder inside it.`);
   return {
    base: Folder.open(t),
    steps: i.split(o.sep).filter(e => e !== "")
   };
  });
var realPathOf = (function realPathOf(e) {
   try {
    return (0, s.realpathSync)(e);
   } catch {
    return e === (0, o.dirname)(e) ? e : (0, o.join)(realPathOf((0, o.dirname)(e)), (0, 
    o.basename)(e));
   }
  });
  n.d(t, {
   P: (() => directoryTarget),
   d: (() => realPathOf)
  });
  var s = n(3024);
  var r = n.n(s);
  var o = n(6760);
  var i = n.n(o);
  var a = n(3916);
  var c = n(1304);
  
  
  function* blobIdsBelow(e, t = "") {
   for (const {name: n, isFolder: s} of e.entries()) {
    const r = `${t}${n}`;
    if (!s) yield [ r, (0, c.zA)(e.read(n) ?? Buffer.of()) ]; else if (n !== ".git") yield* within(e, n, e => [ ...blobIdsBelow(e, `${r}/`) ]);
   }
  }
  function within(e, t, n) {
   const s = e.below(t, false);
   try {
    return s === undefined ? [] : n(s);
   } finally {
    s?.close();
   }
  }
  function textAt(e, t) {
   const n = bytesAt(e, t);
   const s = n?.toString("utf8");
   return s !== undefined && n?.equals(Buffer.from(s)) === true ? [ [ t, s ] ] : [];
  }
  
  
  
  
  
  const d = "/proc/self/fd";
  const {O_RDONLY: u, O_DIRECTORY: l, O_NOFOLLOW: f, O_NONBLOCK: h} = s.constants;
  class Folder {
   #o;
   #i;
   #a;
   #c;
   constructor(e, t) {
    this.#o = e;
    this.#c = t;
    const n = t === undefined ? e : t.#d(e);
    if ((0, s.existsSync)(d)) this.#i = (0, s.openSync)(n, u | l | f);
    this.#a = (0, s.lstatSync)(n, {
     bigint: true
    });
    if (this.#i === undefined && this.#a.isSymbolicLink()) throw throughLink(n);
   }
   static open(e) {
    return new Folder((0, s.realpathSync)(e), undefined);
   }
   below(e, t) {
    try {
     if (t) this.#u(e);
     return new Folder(e, this);
    } catch (n) {
     const s = (0, a.$N)(n);
     if (s === "ENOENT" && !t) return undefined;
     if (s === "ELOOP" || s === "ENOTDIR" && this.#l(e)) throw throughLink(this.path(e));
     if (s === "ENOTDIR" && !t) return undefined;
     throw n;
    }
   }
   path(e) {
    return (0, o.join)(this.#c === undefined ? this.#o : this.#c.path(this.#o), e);
   }
   read(e) {
    let t;
    try {
     if (this.#i === undefined && this.#l(e)) return undefined;
     t = (0, s.openSync)(this.#d(e), u | f | h);
     return (0, s.fstatSync)(t).isFile() ? (0, s.readFileSync)(t) : undefined;
    } catch {
     return undefined;
    } finally {
     if (t !== undefined) (0, s.closeSync)(t);
    }
   }
   replace(e, t) {
    const n = `${e}.${Math.random().toString(36).slice(2)}.tmp`;
    this.#f();
    try {
     (0, s.writeFileSync)(this.#d(n), t, {
      flag: "wx"
     });
     this.#f();
     (0, s.renameSync)(this.#d(n), this.#d(e));
    } catch (e) {
     (0, s.rmSync)(this.#d(n), {
      force: true
     });
     throw e;
    }
    this.#f();
   }
   remove(e) {
    this.#f();
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
    if (this.#i !== undefined) (0, s.closeSync)(this.#i);
   }
   #d(e) {
    if (this.#i !== undefined) return `${d}/${this.#i}/${e}`;
    return this.path(e);
   }
   #u(e) {
    this.#f();
    try {
     (0, s.mkdirSync)(this.#d(e));
    } catch (e) {
     if ((0, a.$N)(e) !== "EEXIST") throw e;
    }
   }
   #l(e) {
    return (0, s.lstatSync)(this.#d(e), {
     throwIfNoEntry: false
    })?.isSymbolicLink() === true;
   }
   #f() {
    if (this.#i !== undefined) return;
    if (this.#c !== undefined) this.#c.#f();
    const e = (0, s.lstatSync)(this.path(""), {
     bigint: true
    });
    if (!e.isDirectory() || e.dev !== this.#a.dev || e.ino !== this.#a.ino) throw throughLink(this.path(""));
   }
  }
  function throughLink(e) {
   return new a.qh("invalid", `${(0, a.yu)("directory")}: ${e} is a symbolic link, or became one. Badges are written below real folders only.`);
  }
 }),
 722: ((e, t, n) => {
var pageUrl = (function pageUrl(e, t) {
   const n = o[e](t);
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
  const o = {
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
  
  const i = {
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
   return `${t}/${n.repository}${i[e](s)}`;
  }
  
  function runOf({run: e}, t) {
   if (e === undefined) throw new r.qh("invalid", `${(0, r.yu)("link")}: "${t}" needs a run, and there is none yet. Use "workflow".`);
   return e;
  }
 }),
 7813: ((e, t, n) => {
var valuesFor = (async function valuesFor(e, t, n) {
   const a = e.flatMap(r.Qf);
   const {owner: c, name: d} = t.repository;
   const u = {
    project_path: (0, s.fq)(t.repository),
    project_name: d,
    project_title: d,
    project_namespace: c,
    gitlab_server: new URL(t.serverUrl).host,
    gitlab_pages_domain: `${c.toLowerCase()}.github.io`
   };
   if (a.some((e => o.includes(e)))) Object.assign(u, fromFacts(await n.facts(), c));
   if (a.some((e => i.includes(e)))) Object.assign(u, fromNewest(await n.newest()));
   return u;
  });
var fromFacts = (function fromFacts({id: e, defaultBranch: t, ownedByOrganization: n}, s) {
   return {
    project_id: e,
    default_branch: t,
    ...n ? {
     group_name: s
    } : {}
   };
  });
  n.d(t, {
   E: (() => valuesFor),
   z: () => valuesNeedRequests
  });
  var s = n(4087);
  var r = n(7647);
  const o = [ "project_id", "group_name", "default_branch" ];
  const i = [ "commit_sha", "latest_tag" ];
  function valuesNeedRequests(e, {facts: t}) {
   const n = e.flatMap(r.Qf);
   return n.some(e => i.includes(e) || t === undefined && o.includes(e));
  }
  
  
  function fromNewest({commitSha: e, tag: t}) {
   return {
    ...e === null ? {} : {
     commit_sha: e
    },
    ...t === null ? {} : {
     latest_tag: t
    }
   };
  }
 }),
 8002: ((e, t, n) => {
var encodePath = (function encodePath(e) {
   return e.split("/").map(encodeURIComponent).join("/");
  });
var branchAddress = (function branchAddress(e, {repository: t, branch: n, isPrivate: s}, r) {
   const o = `${t.owner}/${t.name}`;
   const i = `${encodePath(n)}/${encodePath(r)}`;
   return isGitHubCom(e) && !s ? `https://raw.githubusercontent.com/${o}/${i}` : `${e}/${o}/raw/${i}`;
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
  
  const isGitHubCom = (e => /^https:\/\/github\.com$/i.test(e));
  
  function gistAddress(e, {id: t, owner: n, rawUrl: s}, r) {
   if (isGitHubCom(e) && n !== null) return `https://gist.githubusercontent.com/${n}/${t}/raw/${encodeURIComponent(r)}`;
   return s === null ? "" : `${s}/${encodeURIComponent(r)}`;
  }
  
  
 }),
 6285: ((e, t, n) => {
  n.d(t, {
   VI: () => testsMessage,
   _q: () => testsStatus,
   aH: () => coverageMessage,
   in: () => roundedDown,
   s5: () => percentageOf,
   t7: () => s
  });
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
  const s = [ [ 0, "red" ], [ 50, "orange" ], [ 70, "yellow" ], [ 80, "green" ], [ 90, "brightgreen" ] ];
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

