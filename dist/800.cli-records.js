"use strict";

exports.id = 800;

exports.ids = [ 800 ];

exports.modules = {
 8701: (e, t, n) => {
  n.r(t);
  n.d(t, {
   remoteRecords: () => remoteRecords
  });
  var s = n(3916);
  var r = n(3024);
  var a = n(5430);
  function readPayload(e) {
   if (e === "") return {};
   try {
    const t = JSON.parse((0, r.readFileSync)(e, "utf8"));
    if ((0, a.Ce)(t)) return t;
   } catch (t) {
    throw new s.qh("invalid", `Cannot read the event ${e}: ${t instanceof Error ? t.message : String(t)}`);
   }
   throw new s.qh("invalid", `The event ${e} is no JSON object.`);
  }
  function proposedBy(e) {
   const t = (0, a.Ce)(e) ? e["head"] : undefined;
   if (!(0, a.Ce)(t)) return undefined;
   const n = (0, a.mR)(t, "sha") ?? "";
   return {
    sha: n,
    repository: (0, a.Ce)(t["repo"]) ? (0, a.mR)(t["repo"], "full_name") : null
   };
  }
  function factsOf(e) {
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
  }
  function ownName(e) {
   const t = (0, a.mR)(e, "name") ?? "";
   return t === (0, a.mR)(e, "display_title") ? "" : t;
  }
  function triggeringRun(e, t) {
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
  }
  var i = n(651);
  function branchOfRun({event: e, triggering: t, branch: n}) {
   return e === "workflow_run" ? t?.branch ?? "" : n;
  }
  function isOnBranch(e, t) {
   return t.tag === undefined && branchOfRun(t) === e;
  }
  function readContext(e) {
   const get = t => e[t] ?? "";
   const t = readPayload(get("GITHUB_EVENT_PATH"));
   const n = (0, a.Ce)(t["repository"]) ? t["repository"] : {};
   const s = workflowPath(get("GITHUB_WORKFLOW_REF"));
   const r = get("GITHUB_API_URL") || "https://api.github.com";
   return {
    event: get("GITHUB_EVENT_NAME"),
    repository: repositoryOf(get("GITHUB_REPOSITORY") || ((0, a.mR)(n, "full_name") ?? "")),
    facts: factsOf(n),
    triggering: triggeringRun(t["workflow_run"], (0, a.Ce)(t["workflow"]) ? t["workflow"] : {}),
    proposed: proposedBy(t["pull_request"]),
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
  }
  function repositoryOf(e) {
   const t = (0, i.SU)(e);
   if (t === undefined) throw (0, s.Gq)("GITHUB_REPOSITORY", e, "is no repository. Allowed: owner/name, as the runner sets it.");
   return t;
  }
  function workflowPath(e) {
   return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(e)?.[1];
  }
  function runOf(e) {
   const t = Number(e("GITHUB_RUN_ID"));
   if (!(t > 0)) return undefined;
   return {
    id: t,
    number: Number(e("GITHUB_RUN_NUMBER")) || 1,
    attempt: Number(e("GITHUB_RUN_ATTEMPT")) || 1
   };
  }
  var o = n(3148);
  var c = n(3660);
  var u = n(134);
  function branch_purposes_purposesFor(e, t, n) {
   const s = `There is no repository ${e}, or the token may not see it: a repository other than this one takes a "token" that may write to it.`;
   const r = {
    permission: "contents: write",
    repository: e,
    missing: s,
    ...n === undefined ? {} : {
     ruled: n
    }
   };
   return {
    read: {
     what: `to read the branch "${t}" of ${e}`,
     ...r
    },
    write: {
     what: `to write to the branch "${t}" of ${e}`,
     ...r
    }
   };
  }
  var d = n(759);
  var f = n(9573);
  const h = 100;
  const l = 1e6;
  class GitData {
   #e;
   #t;
   constructor(e, t) {
    this.#e = e;
    this.#t = t;
   }
   async tree(e, {files: t, removed: n}) {
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
    for (const e of stepsOf(s)) r = await this.#n("trees", {
     ...r === undefined ? {} : {
      base_tree: r
     },
     tree: e
    });
    if (r === undefined) throw new Error("a tree of nothing");
    return r;
   }
   commit(e, t, n) {
    return this.#n("commits", {
     message: e,
     tree: t,
     parents: n
    });
   }
   plant(e, t) {
    return this.#s("POST", "/refs", {
     ref: `refs/heads/${e}`,
     sha: t
    });
   }
   advance(e, t) {
    const n = e.split("/").map(e => (0, f.w)`/${e}`);
    return this.#s("PATCH", `/refs/heads${n.join("")}`, {
     force: false,
     sha: t
    });
   }
   async seed({path: e, text: t}, {branch: n, message: s}) {
    const {owner: r, name: i} = this.#t;
    const o = e.split("/").map(e => (0, f.w)`/${e}`);
    const c = (0, a.qI)(await this.#e.rest("PUT", (0, f.w)`/repos/${r}/${i}/contents` + o.join(""), {
     message: s,
     content: Buffer.from(t).toString("base64"),
     branch: n
    }), "the file");
    return (0, a._f)((0, a.qI)(c["commit"], "commit"), "sha");
   }
   async #s(e, t, n) {
    const {owner: s, name: r} = this.#t;
    const i = await this.#e.rest(e, (0, f.w)`/repos/${s}/${r}/git` + t, n);
    const o = (0, a._f)((0, a.qI)((0, a.qI)(i, "the reference")["object"], "object"), "sha");
    if (o !== n.sha) throw (0, c.Q)("the reference points elsewhere");
   }
   async #n(e, t) {
    const {owner: n, name: s} = this.#t;
    const r = (0, f.w)`/repos/${n}/${s}/git/${e}`;
    return (0, a._f)((0, a.qI)(await this.#e.rest("POST", r, t), e), "sha");
   }
  }
  function stepsOf(e) {
   const t = [];
   let n = 0;
   for (const s of e) {
    const e = Buffer.byteLength(s.content ?? "");
    const r = t.at(-1);
    if (r === undefined || r.length === h || n + e > l) {
     t.push([ s ]);
     n = e;
    } else {
     r.push(s);
     n += e;
    }
   }
   return t;
  }
  const p = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}`;
  const m = `mutation PublishBadgesMove($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}`;
  class BranchWriter {
   #r;
   #a;
   #i;
   constructor(e, t, n) {
    this.#r = e;
    this.#a = t;
    this.#i = n;
   }
   async write(e, t, n) {
    if (t.head === null) return t.isEmpty ? this.#o(e) : this.#c(e);
    const s = {
     oid: t.head,
     tree: t.tree ?? t.head
    };
    if (this.#i.singleCommit) return written(await this.#u(e, s, t.id));
    return written(await (n && isSmall(e.changes) ? this.#d(e, s) : this.#f(e, s)));
   }
   #h({linesFor: e}) {
    const {headline: t, body: n} = this.#i.message();
    const s = oneLine(t);
    const r = [ n, ...e(n).map(oneLine) ].filter(e => e !== "").join("\n");
    return {
     headline: s,
     body: r,
     whole: r === "" ? s : `${s}\n\n${r}`
    };
   }
   async #d(e, {oid: t}) {
    const {headline: n, body: s} = this.#h(e);
    const {files: r, removed: o} = e.changes;
    const c = r.map(({path: e, text: t}) => ({
     path: e,
     contents: Buffer.from(t).toString("base64")
    }));
    const u = o.map(e => ({
     path: e
    }));
    const d = {
     branch: {
      repositoryNameWithOwner: (0, i.fq)(this.#i.repository),
      branchName: this.#i.branch
     },
     message: {
      headline: n,
      ...s === "" ? {} : {
       body: s
      }
     },
     expectedHeadOid: t,
     fileChanges: {
      additions: c,
      ...u.length === 0 ? {} : {
       deletions: u
      }
     }
    };
    const f = await this.#r(p, {
     input: d
    });
    return (0, a._f)((0, a.qI)((0, a.qI)(f["createCommitOnBranch"], "createCommitOnBranch")["commit"], "commit"), "oid");
   }
   async #f(e, {oid: t, tree: n}) {
    const s = await this.#a.tree(n, e.changes);
    const r = await this.#a.commit(this.#h(e).whole, s, [ t ]);
    await this.#a.advance(this.#i.branch, r);
    return r;
   }
   async #u(e, {oid: t, tree: n}, s) {
    const r = await this.#a.tree(n, e.changes);
    const i = await this.#a.commit(this.#h(e).whole, r, []);
    const o = {
     name: `refs/heads/${this.#i.branch}`,
     beforeOid: t,
     afterOid: i,
     force: true
    };
    try {
     const e = await this.#r(m, {
      input: {
       repositoryId: s,
       refUpdates: [ o ]
      }
     });
     (0, a.qI)(e["updateRefs"], "updateRefs");
    } catch (e) {
     throw e instanceof c.h && (0, d.t8)(e) ? (0, c.Q)(e.message) : e;
    }
    return i;
   }
   async #c(e) {
    let t;
    try {
     t = await this.#a.tree(undefined, e.changes);
    } catch (t) {
     if (t instanceof c.h && t.status === 409 && /is empty/i.test(t.message)) return this.#o(e);
     throw t;
    }
    const n = await this.#a.commit(this.#h(e).whole, t, []);
    await this.#a.plant(this.#i.branch, n);
    return written(n);
   }
   async #o(e) {
    const {files: t} = e.changes;
    const [n] = t;
    if (n === undefined) throw (0, c.Q)("no file to begin with");
    const s = {
     ...e,
     changes: {
      files: [ n ],
      removed: []
     }
    };
    const r = await this.#a.seed(n, {
     branch: this.#i.branch,
     message: this.#h(s).whole
    });
    return t.length === 1 ? written(r) : {
     kind: "partly",
     paths: [ n.path ]
    };
   }
  }
  const written = e => ({
   kind: "written",
   commitSha: e
  });
  const oneLine = e => e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
  function isSmall({files: e, removed: t}) {
   const n = e.reduce((e, {text: t}) => e + Buffer.byteLength(t), 0);
   return e.length + t.length <= h && n <= l;
  }
  var w = n(6149);
  var g = n(2855);
  function foldersOf(e) {
   return [ ...new Set(e.map(e => e.slice(0, Math.max(0, e.lastIndexOf("/"))))) ];
  }
  function head_headQuery({repository: e, branch: t, file: n, singleCommit: s = false}, r, a) {
   const i = {
    owner: e.owner,
    name: e.name,
    ref: `refs/heads/${t}`
   };
   const o = foldersOf(r).map((e, n) => {
    i[`folder${n}`] = `refs/heads/${t}:${e}`;
    return `folder${n}: object(expression: $folder${n}) { ... on Tree { entries { name oid type } } }`;
   });
   const c = a.map((e, t) => {
    i[`path${t}`] = e;
    return (0, g.jN)(t);
   });
   if (n !== undefined) {
    i["file"] = n;
    o.push(`file: object(expression: $file) { ${g.we} }`);
   }
   const u = s ? "newest: history(first: 2) { nodes { oid message } }" : "";
   const d = `target { oid ... on Commit { tree { oid } ${u} ${c.join(" ")} } }`;
   const f = `query PublishBadgesHead(${Object.keys(i).map(e => `$${e}: String!`).join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${s ? "id " : ""}nameWithOwner isPrivate isArchived isEmpty\n    defaultBranchRef { name }\n    ref(qualifiedName: $ref) { ${d} }\n    ${o.join("\n    ")}\n  }\n}`;
   return {
    document: f,
    variables: i
   };
  }
  function head_parseHead(e, {singleCommit: t = false}, {paths: n, traced: s}) {
   const r = e["ref"] === null ? null : (0, a.qI)((0, a.qI)(e["ref"], "ref")["target"], "target");
   const i = (0, a.Ce)(e["defaultBranchRef"]) ? (0, a.mR)(e["defaultBranchRef"], "name") : null;
   return {
    name: (0, a.b6)(e, "nameWithOwner"),
    id: (0, a.mR)(e, "id") ?? "",
    isEmpty: (0, a.iP)(e, "isEmpty"),
    isPrivate: (0, a.iP)(e, "isPrivate"),
    isArchived: (0, a.iP)(e, "isArchived"),
    defaultBranch: i,
    head: r === null ? null : (0, a._f)(r, "oid"),
    blobs: r === null ? new Map : blobsIn(e, n),
    tree: r === null ? null : (0, a._f)((0, a.qI)(r["tree"], "tree"), "oid"),
    ...t ? {
     tip: r === null ? null : tipOf(r)
    } : {},
    traced: new Map(s.map((e, t) => [ e, r === null ? null : (0, g.D3)(r, t) ]))
   };
  }
  function blobsIn(e, t) {
   const n = new Map;
   foldersOf(t).forEach((t, s) => {
    const r = e[`folder${s}`];
    if (r === undefined) throw (0, c.Q)(`folder${s} is missing`);
    if (!(0, a.Ce)(r) || !Array.isArray(r["entries"])) return;
    for (const e of (0, a.c3)(r, "entries")) {
     const s = (0, a.qI)(e, "an entry");
     if (s["type"] === "blob") n.set(t === "" ? (0, a.b6)(s, "name") : `${t}/${(0, a.b6)(s, "name")}`, (0, 
     a._f)(s, "oid"));
    }
   });
   return n;
  }
  function tipOf(e) {
   const [t, ...n] = (0, a.c3)((0, a.qI)(e["newest"], "history"), "nodes");
   return {
    message: (0, a.b6)((0, a.qI)(t, "a commit"), "message"),
    isOnly: n.length === 0
   };
  }
  var y = n(9191);
  function graphqlReader(e, t, n) {
   const {repository: s} = n;
   return {
    async head(r, a) {
     const i = foldersOf(r).length > u.RO;
     const o = i ? [] : r;
     const c = a.length > u.RO ? [] : a;
     const d = await e(head_headQuery(n, o, c), e => head_parseHead(e, n, {
      paths: o,
      traced: c
     }));
     return i && d.tree !== null ? {
      ...d,
      blobs: await (0, y.D)(t, s, d.tree)
     } : d;
    },
    lastCommits: (t, n) => (0, g.qY)(e, {
     repository: s,
     head: t
    }, n),
    texts: (t, n) => (0, g.i1)(e, {
     repository: s,
     head: t
    }, n)
   };
  }
  async function glanceAt(e, t, {place: n, wanted: {paths: s, traced: r}}) {
   const a = asker(e, t, purposesFor(fullName(n.repository), n.branch).read);
   try {
    return await a(headQuery(n, s, r), e => ({
     paths: s,
     traced: r,
     head: parseHead(e, n, {
      paths: s,
      traced: r
     }),
     text: blobOf(n.file, fieldOf(e, "file"))?.text
    }));
   } catch (e) {
    if (e instanceof GraphqlRefused) return undefined;
    throw e;
   }
  }
  const isSame = (e, t, n) => JSON.stringify([ e.paths, e.traced ]) === JSON.stringify([ t, n ]);
  var b = n(1305);
  const v = 100;
  const $ = 10;
  async function lastCommits({get: e, repository: t, trace: n}, {head: s, traced: r, paths: a}, i) {
   const o = s === null ? [] : a.filter(e => !r.has(e));
   const c = s === null || o.length === 0 || o.length > u.RO && !await mayMatter();
   const d = c ? new Map : await n(s, o);
   const f = a.map(e => [ e, r.get(e) ?? d.get(e) ]);
   return new Map(f.flatMap(([e, t]) => t ? [ [ e, t ] ] : []));
   async function mayMatter() {
    for (let n = 1; n <= $; n++) {
     const r = {
      sha: s ?? "",
      per_page: String(v),
      page: String(n)
     };
     const a = await (0, b.g3)(e, t, r);
     if (a.some(({message: e}) => i(e))) return true;
     if (a.length < v) return false;
    }
    return true;
   }
  }
  var O = n(1511);
  class Way {
   #l;
   #p;
   #m="graphql";
   constructor(e, t) {
    this.#l = e;
    this.#p = t;
   }
   get isGraphql() {
    return this.#m === "graphql";
   }
   async take(e) {
    try {
     return await e(this.#l[this.#m]);
    } catch (t) {
     this.leaveGraphql(t);
     return e(this.#l.rest);
    }
   }
   leaveGraphql(e) {
    if (!(e instanceof u.i1) || !this.isGraphql) throw e;
    if (this.#p && e.code === "limited") throw e;
    if (this.#p) throw new s.qh(e.code, `${e.message} One commit cannot be kept safely without it: leave "single-commit" out, or let GraphQL through.`);
    this.#m = "rest";
   }
  }
  function branchStore(e, t, n) {
   const {repository: s} = n;
   const r = branch_purposes_purposesFor((0, i.fq)(s), n.branch, n.ruled);
   const a = (0, O.oK)(e, t, r.read);
   const o = (0, u.N8)(e, t, r.read);
   const f = new Way({
    graphql: graphqlReader(o, a, n),
    rest: (0, b.YP)(a, n)
   }, n.singleCommit);
   const h = (0, u.SH)(e, t, r.write);
   const l = new BranchWriter(h, new GitData(e, s), n);
   let p = n.singleCommit ? undefined : n.glance;
   const trace = (...e) => f.take(t => t.lastCommits(...e));
   return {
    async read(e, t) {
     const r = p !== undefined && isSame(p, e, t) ? p.head : undefined;
     p = undefined;
     const a = r ?? await f.take(n => n.head(e, t));
     refuseChanged(s, a);
     n.found(a);
     return a;
    },
    lastCommits: (e, t, n) => lastCommits({
     get: a,
     repository: s,
     trace: trace
    }, {
     ...e,
     paths: t
    }, n),
    files: async ({tree: e}) => e === null ? new Map : (0, y.D)(a, s, e),
    texts: async ({head: e}, t) => e === null ? new Map : f.take(n => n.texts(e, t)),
    async write(e, t, s) {
     await refuseOthers(a, n, t);
     try {
      return await l.write({
       changes: e,
       linesFor: s
      }, t, f.isGraphql);
     } catch (e) {
      if (e instanceof c.h) return await settled(e, t);
      f.leaveGraphql(e);
      return {
       kind: "conflict"
      };
     }
    }
   };
   async function settled(e, t) {
    if ((0, d.N6)(e)) refuseChanged(s, await (0, b.xS)(a, s));
    if (t.head === null && (0, d.ec)(e)) await refuseNeighbour(o, n);
    return (0, w.sG)(e, r.write, Date.now());
   }
  }
  async function refuseOthers(e, t, {head: s, tree: r, tip: a, defaultBranch: i}) {
   const {branch: o, ours: c, singleCommit: u} = t;
   const d = u ? a?.isOnly !== true || c?.commit(a.message) !== true : false;
   if (c === undefined || s === null || o !== i && !d) return;
   const {refuseForeign: f} = await n.e(740).then(n.bind(n, 7740));
   await f(e, {
    ...t,
    ours: c
   }, {
    head: s,
    tree: r ?? s,
    tip: a,
    defaultBranch: i
   });
  }
  async function refuseNeighbour(e, {repository: t, branch: r}) {
   const {branchInTheWay: a} = await n.e(81).then(n.bind(n, 9081));
   const o = await a(e, t, r);
   if (o === undefined) return;
   throw new s.qh("conflict", `Git cannot have the branch "${r}" beside "${o}", which ${(0, 
   i.fq)(t)} has: take another "target-branch", or remove the branch "${o}".`);
  }
  function refuseChanged(e, {name: t, isArchived: n}) {
   if (t.toLowerCase() !== (0, i.fq)(e).toLowerCase()) throw (0, i.aW)(e, t);
   if (n) throw new s.qh("archived", `The repository ${t} is archived and takes no changes: unarchive it, or take this step out.`);
  }
  function readContents(e, t, n) {
   return contentsAt(e, t, {
    ...n,
    read: textIn
   });
  }
  async function filesIn(e, t, n) {
   return await contentsAt(e, t, {
    path: n,
    ref: undefined,
    read: pathsIn
   }) ?? new Set;
  }
  async function contentsAt(e, t, {path: n, ref: s, read: r}) {
   const {owner: a, name: o} = t;
   const c = n.split("/").map(e => (0, f.w)`/${e}`);
   const u = s === undefined ? "" : `?ref=${encodeURIComponent(s)}`;
   const d = {
    what: `to read ${n} of ${(0, i.fq)(t)}`,
    permission: "contents: read",
    repository: (0, i.fq)(t),
    missing: `There is no ${n} in ${(0, i.fq)(t)}, or the token may not see it.`
   };
   return (0, O.Mr)(e(`${(0, f.w)`/repos/${a}/${o}/contents`}${c.join("")}${u}`, r, d));
  }
  function pathsIn(e) {
   if (!(ITEMS in e)) return undefined;
   return new Set(listOf(e, ITEMS).map(e => textOf(asFields(e, "an entry"), "path")));
  }
  function textIn(e) {
   if (O.Di in e || e["type"] !== "file") return undefined;
   const t = (0, a.b6)(e, "encoding");
   if (t === "none") throw new s.qh("invalid", `${(0, a.b6)(e, "path")} is larger than the 1 MB that can be read.`);
   if (t !== "base64") throw (0, c.Q)(`encoding ${t}`);
   return Buffer.from((0, a.b6)(e, "content"), "base64").toString("utf8");
  }
  function repositoryFacts(e, t) {
   return e((0, f.w)`/repos/${t.owner}/${t.name}`, e => {
    const n = (0, a.b6)(e, "full_name");
    if (n.toLowerCase() !== `${t.owner}/${t.name}`.toLowerCase()) throw (0, i.aW)(t, n);
    return {
     id: String((0, a.rl)(e, "id")),
     defaultBranch: (0, a.b6)(e, "default_branch"),
     isPrivate: e["private"] === true,
     isFork: e["fork"] === true,
     ownedByOrganization: (0, a.b6)((0, a.qI)(e["owner"], "owner"), "type") === "Organization"
    };
   });
  }
  const k = `query PublishBadgesNewest($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef { target { oid } }\n    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }\n  }\n}`;
  function newest(e, t, n) {
   const s = {
    what: `to read the newest commit and tag of ${(0, i.fq)(n)}`,
    permission: "contents: read",
    repository: (0, i.fq)(n),
    missing: `There is no repository ${(0, i.fq)(n)}, or the token may not see it ("contents: read").`
   };
   const r = {
    document: k,
    variables: {
     owner: n.owner,
     name: n.name
    }
   };
   return (0, u.N8)(e, t, s)(r, e => {
    const t = e["defaultBranchRef"];
    const [n] = (0, a.c3)((0, a.qI)(e["refs"], "refs"), "nodes");
    return {
     commitSha: (0, a.Ce)(t) ? (0, a._f)((0, a.qI)(t["target"], "target"), "oid") : null,
     tag: (0, a.Ce)(n) ? (0, a.b6)(n, "name") : null
    };
   });
  }
  function openRecordsApi(e, t) {
   const n = new o.tI(t.clock);
   const s = (0, f.N)({
    ...t,
    ...e,
    observe: e => n.observe(e)
   });
   const getOf = (e, t) => (0, O.oK)(s, n, purposeOf(e, t));
   return {
    pace: n,
    facts: e => repositoryFacts(getOf((0, i.fq)(e), (0, i.fq)(e)), e),
    newest: e => newest(s, n, e),
    contents({repository: e, ...t}) {
     return readContents(getOf(e, e), (0, i.ow)(e), t);
    },
    oldest: e => oldest(getOf(`the repositories of ${e}`), e),
    branch: e => branchStore(s, n, e)
   };
  }
  function purposeOf(e, t) {
   return {
    what: `to read ${e}`,
    permission: t === undefined ? '"contents: read"' : "contents: read",
    ...t === undefined ? {} : {
     repository: t
    },
    missing: `There is no such repository, or the token may not see it: another one than the workflow's own takes a "token" that may.`
   };
  }
  async function oldest(e, t) {
   const n = "?sort=created&direction=asc&per_page=1";
   const read = t => e(t + n, e => {
    const [t] = (0, a.c3)(e, O.Di);
    return t === undefined ? undefined : (0, i.ow)((0, a.b6)((0, a.qI)(t, "a repository"), "full_name"));
   });
   try {
    return await read((0, f.w)`/orgs/${t}/repos`);
   } catch (e) {
    if (!(e instanceof s.qh) || e.code !== "not-found") throw e;
    return read((0, f.w)`/users/${t}/repos`);
   }
  }
  var q = n(9312);
  var T = n(87);
  var R = n(5745);
  class Sent {
   #w;
   #g=new Set;
   #y=R.K;
   constructor(e) {
    this.#w = e;
   }
   get paths() {
    return [ ...new Set([ ...this.#g, ...this.#y.files.map(({path: e}) => e), ...this.#y.removed ]) ];
   }
   note(e, {own: t, along: n}) {
    if (e.kind !== "unclear" && e.kind !== "partly") return;
    const isSent = ({path: t}) => e.kind === "unclear" || e.paths.includes(t);
    for (const {path: e} of t.filter(isSent)) this.#g.add(e);
    this.#y = {
     files: n.files.filter(isSent),
     removed: e.kind === "unclear" ? n.removed : []
    };
   }
   arrived(e, t) {
    const n = e.filter(e => this.#g.has(e.path) && this.#w.holds(t, e));
    const s = this.alongArrived(t) ? this.#y : R.K;
    return {
     written: [ ...n, ...s.files ].map(({path: e}) => e),
     removed: s.removed
    };
   }
   alongArrived(e) {
    const {files: t, removed: n} = this.#y;
    if (t.length + n.length === 0) return false;
    if (!t.every(t => this.#w.holds(e, t))) return false;
    return n.every(t => this.#w.mark(e, t) === undefined);
   }
  }
  const runName = ({id: e, attempt: t}) => `${e}.${t}`;
  class Trailers {
   runs;
   files;
   constructor(e) {
    this.runs = [ ...e.matchAll(/^Badge-Run: (\d+\.\d+)$/gm) ].map(([, e = ""]) => e);
    const t = [ ...e.matchAll(/^Badge-Files: (\d+\.\d+(?: \| \d+\.\d+)*) \|\| (.+)$/gm) ];
    this.files = new Map(t.flatMap(([, e = "", t = ""]) => t.split(" | ").map(t => [ t, e.split(" | ") ])));
   }
   runsOf(e) {
    return this.files.size === 0 ? this.runs : this.files.get(e) ?? [];
   }
   isNewerAt(e, t) {
    const n = this.runsOf(e);
    return n.length > 0 && n.every(e => isNewer(e, t));
   }
   isSameAt(e, t) {
    const n = this.runsOf(e);
    return n.length > 0 && n.length === t.length && t.every(e => n.includes(e));
   }
   namesAny(e) {
    return this.#b.some(t => e.includes(t));
   }
   namesNewer(e) {
    return this.#b.some(t => isNewer(t, e));
   }
   missedAt(e, t) {
    return this.runsOf(e).filter(e => isMissed(e, t));
   }
   namesMissed(e) {
    return this.#b.some(t => isMissed(t, e));
   }
   get #b() {
    return [ ...this.runs, ...[ ...this.files.values() ].flat() ];
   }
  }
  function isMissed(e, t) {
   const {id: n} = named(e);
   const s = t.filter(e => named(e).id === n);
   const r = s.length > 0 ? s : t;
   return r.length === 0 || r.some(t => isNewer(e, named(t)));
  }
  function named(e) {
   const [t = 0, n = 0] = e.split(".").map(Number);
   return {
    id: t,
    attempt: n
   };
  }
  function isNewer(e, {id: t, attempt: n}) {
   const s = named(e);
   return s.id > t || s.id === t && s.attempt > n;
  }
  const x = "Publish badges [skip ci]";
  const isOurCommit = e => e.split("\n", 1)[0] === x;
  const I = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
  function fileLines(e, t, {body: n, removed: s}) {
   const {runs: r} = new Trailers(n);
   const a = new Map(e);
   for (const e of s) a.delete(e);
   for (const e of t) a.set(e.path, e.runs ?? r);
   const i = new Map;
   for (const [e, t] of a) {
    if (t.length === 0 || e.includes("|") || I.test(e)) continue;
    const n = t.join(" | ");
    const s = i.get(n) ?? [];
    s.push(e);
    i.set(n, s);
   }
   return [ ...i ].map(([e, t]) => `Badge-Files: ${e} || ${t.sort().join(" | ")}`).sort();
  }
  const isTraced = ({stamp: e, lookedUp: t, worse: n}) => e !== undefined || t !== undefined || n !== undefined;
  class Supersession {
   #w;
   #v;
   #$;
   #O=new Map;
   #k=new Map;
   #q=new Set;
   constructor(e, t) {
    this.#w = e;
    this.#v = t;
   }
   haveMoved(e, t) {
    const n = this.#$;
    const markOf = e => `${String(this.#w.mark(t, e))} ${String(this.#w.trace?.(t, e))}`;
    this.#$ = new Map(e.map(({path: e}) => [ e, markOf(e) ]));
    const s = e.some(e => {
     const s = n?.get(e.path);
     return s !== undefined && s !== markOf(e.path) && !this.#w.holds(t, e);
    });
    if (s) {
     this.#O.clear();
     this.#k.clear();
    }
    return s;
   }
   async missed(e, t) {
    await this.#T(e.filter(isTraced), t);
    const n = e.flatMap(({path: e, lookedUp: t}) => t === undefined ? [] : this.#k.get(e)?.missedAt(e, t) ?? []);
    const s = [ ...new Set(n) ].filter(e => !this.#q.has(e));
    for (const e of s) this.#q.add(e);
    return s;
   }
   async among(e, t) {
    const n = e.filter(isTraced);
    await this.#T(n, t);
    const s = [];
    const r = [];
    for (const e of n) {
     if (await this.#R(e, t)) r.push(e.path); else if (await this.#x(e)) s.push(e.path);
    }
    return {
     superseded: [ ...s, ...r ],
     keptWorse: r
    };
   }
   async #x({path: e, stamp: t, lookedUp: n}) {
    if (t === undefined || n !== undefined) return false;
    return this.#k.get(e)?.isNewerAt(e, t) === true || await this.#I(t);
   }
   async #R({path: e, runs: t = [], worse: n}, s) {
    if (n === undefined || this.#k.get(e)?.isSameAt(e, t) !== true) return false;
    return (await n()).some(t => this.#w.holds(s, {
     path: e,
     text: t
    }));
   }
   async #T(e, t) {
    const n = e.filter(({path: e}) => !this.#k.has(e));
    if (n.length === 0) return;
    const s = new Map;
    const trailersOf = e => {
     const t = s.get(e) ?? new Trailers(e);
     s.set(e, t);
     return t;
    };
    const r = new Map(n.map(e => [ JSON.stringify([ e.stamp, e.lookedUp, e.runs ]), e ]));
    const matters = e => [ ...r.values() ].some(t => matterTo(t, trailersOf(e)));
    const a = n.map(({path: e}) => e);
    const i = await this.#w.lastCommits(t, a, matters);
    for (const e of a) this.#k.set(e, trailersOf(i.get(e)?.message ?? ""));
   }
   #I(e) {
    const t = JSON.stringify(e);
    const n = this.#O.get(t) ?? this.#v.isSuperseded(e);
    this.#O.set(t, n);
    return n;
   }
  }
  function matterTo({stamp: e, lookedUp: t, worse: n, runs: s = []}, r) {
   if (e !== undefined && r.namesNewer(e)) return true;
   if (t !== undefined && r.namesMissed(t)) return true;
   return n !== undefined && r.namesAny(s);
  }
  const S = 8;
  function converge(e, t, n) {
   return new Course(e, t, n).run();
  }
  class Course {
   #w;
   #S;
   #_;
   #A;
   #C;
   #M=0;
   #B;
   constructor(e, t, n) {
    this.#C = e;
    this.#w = t;
    this.#S = n;
    this.#_ = new Supersession(t, n.advice);
    this.#A = new Sent(t);
   }
   async run() {
    for (let e = 0; ;e++) {
     const t = await this.#w.read(this.#C, this.#A.paths);
     if (this.#_.haveMoved(this.#C, t)) {
      this.#C = await this.#S.advice.renew([]);
      continue;
     }
     const n = this.#C.filter(e => !this.#w.holds(t, e));
     const s = await this.#_.missed(n, t);
     if (s.length > 0) {
      this.#C = await this.#S.advice.renew(s);
      continue;
     }
     const r = await this.#_.among(n, t);
     const a = await this.#E(t, n, r.superseded);
     if (this.#S.pace === "dry run") return {
      written: [],
      ...r,
      removed: []
     };
     const i = await this.#U(t, a, {
      pace: this.#S.pace,
      attempt: e
     });
     if (i !== undefined) return {
      ...i,
      ...r
     };
    }
   }
   async #E(e, t, n) {
    const s = new Set(n);
    const r = t.filter(({path: e}) => !s.has(e));
    if (r.length === 0 && this.#A.alongArrived(e)) return {
     own: r,
     along: R.K
    };
    const a = this.#C.map(({path: e}) => e);
    return {
     own: r,
     along: await this.#w.standing(e).changes(this.#S.along, {
      paths: a,
      superseded: n
     })
    };
   }
   async #U(e, t, {pace: n, attempt: s}) {
    const r = this.#A.arrived(this.#C, e);
    const a = [ ...t.own, ...t.along.files ];
    const {removed: i} = t.along;
    if (a.length + i.length === 0) return publication(r, await this.#N(e, r));
    if (this.#B !== undefined) throw this.#B;
    const o = await this.#w.write({
     files: a,
     removed: i
    }, e);
    if (o.kind === "written") {
     const e = [ ...r.written, ...a.map(({path: e}) => e) ];
     return publication({
      written: e,
      removed: [ ...r.removed, ...i ]
     }, o.commitSha);
    }
    this.#A.note(o, t);
    this.#M = o.kind === "unclear" ? this.#M + 1 : 0;
    if (o.kind === "unclear" && this.#M >= (o.tries ?? S)) this.#B = o.error;
    if (o.kind === "limited") await n.waitUntil(o.until, o.why); else if (o.kind !== "partly") await n.backOff(s);
    return undefined;
   }
   async #N(e, {written: t, removed: n}) {
    const s = t[0] ?? n[0];
    if (s === undefined) return undefined;
    return (await this.#w.lastCommits(e, [ s ], () => true)).get(s)?.oid;
   }
  }
  function publication({written: e, removed: t}, n) {
   const s = n === undefined || n === "" ? {} : {
    commitSha: n
   };
   return {
    written: [ ...new Set(e) ],
    removed: [ ...new Set(t) ],
    ...s
   };
  }
  function branchTarget(e, t) {
   return {
    publish(n, s, r) {
     const a = remembered(T.z);
     const i = readings(e);
     const o = {
      read(t, n) {
       const s = t.filter(isTraced).map(({path: e}) => e);
       const r = t.map(({path: e}) => e);
       return e.read(unique([ ...r, ...n ]), unique([ ...s, ...n.slice(0, 1) ]));
      },
      holds: (e, {path: t, text: n}) => e.blobs.get(t) === a(n),
      mark: (e, t) => e.blobs.get(t),
      trace: (e, t) => e.traced?.get(t)?.oid,
      standing: i,
      write: async (t, n) => e.write(t, n, await linesFor(e, n, t)),
      lastCommits: e.lastCommits.bind(e)
     };
     return converge(n, o, {
      pace: t,
      advice: s,
      along: r
     });
    }
   };
  }
  const unique = e => [ ...new Set(e) ];
  function remembered(e) {
   const t = new Map;
   return n => {
    const s = t.get(n) ?? e(n);
    t.set(n, s);
    return s;
   };
  }
  function readings(e) {
   let t;
   return n => {
    if (n.head === null) return new R.z(_);
    if (t?.head !== n.head) t = {
     head: n.head,
     reading: new R.z(sourceOf(e, n))
    };
    return t.reading;
   };
  }
  const _ = {
   files: () => Promise.resolve(new Map),
   texts: () => Promise.resolve(new Map)
  };
  function sourceOf(e, t) {
   return {
    files: () => e.files(t),
    async texts(n) {
     const s = await e.texts(t, n);
     return new Map([ ...s ].flatMap(([e, {oid: t, text: n}]) => (0, T.z)(n) === t ? [ [ e, n ] ] : []));
    }
   };
  }
  async function linesFor(e, t, {files: n, removed: s}) {
   if (t.tip === undefined) return e => new Trailers(e).runs.length > 1 ? fileLines(new Map, n, {
    body: e,
    removed: s
   }) : [];
   const r = t.tip === null ? new Map : await shownBy(e, t, t.tip);
   return e => fileLines(r, n, {
    body: e,
    removed: s
   });
  }
  async function shownBy(e, t, n) {
   const s = new Trailers(n.message);
   if (n.isOnly && (s.files.size > 0 || s.runs.length === 0)) return s.files;
   const r = [ ...(await e.files(t)).keys() ];
   if (n.isOnly) return new Map(r.map(e => [ e, s.runs ]));
   const a = await e.lastCommits(t, r, namesRuns);
   return new Map([ ...a ].map(([e, {message: t}]) => [ e, new Trailers(t).runsOf(e) ]));
  }
  function namesRuns(e) {
   const {runs: t, files: n} = new Trailers(e);
   return t.length + n.size > 0;
  }
  class RemoteRecords {
   #G;
   #P;
   #H=new Map;
   constructor(e) {
    const {context: t, token: n, signal: r} = e;
    if (n === "") throw new s.qh("unauthorized", 'No token is given: GitHub is asked with "token" (on the command line --token, or GITHUB_TOKEN).');
    this.#G = e;
    this.#P = openRecordsApi(t, {
     token: n,
     signal: r,
     clock: (0, o.ml)(r)
    });
   }
   ports(e) {
    return {
     file: this.#F(e),
     levels: this.levels,
     site: () => this.site()
    };
   }
   get levels() {
    const {owner: e} = this.#G.context.repository;
    return {
     owner: e,
     read: e => this.#P.contents(e)
    };
   }
   async site() {
    const {context: e, scope: t} = this.#G;
    const {serverUrl: n} = e;
    const s = t === "group" ? await this.#P.oldest(e.repository.owner) : e.repository;
    if (s === undefined) return (0, q.jx)(n);
    return {
     serverUrl: n,
     repository: s,
     branch: "",
     facts: () => this.#j(s),
     newest: () => this.#P.newest(s),
     read: e => this.#P.contents({
      repository: (0, i.fq)(s),
      path: e,
      ref: undefined
     })
    };
   }
   #j(e) {
    const {context: t} = this.#G;
    const n = (0, i.fq)(e);
    const s = (0, i.Ft)(e, t.repository) ? t.facts : undefined;
    const r = this.#H.get(n) ?? (s === undefined ? this.#P.facts(e) : Promise.resolve(s));
    this.#H.set(n, r);
    return r;
   }
   #F(e) {
    const {context: t, scope: n} = this.#G;
    const s = n === "group" ? {
     ...t.repository,
     name: ".github"
    } : t.repository;
    const r = (0, i.fq)(s);
    return {
     source: `${r}:${e}`,
     scope: n,
     read: async () => {
      const t = await this.#P.contents({
       repository: r,
       path: e,
       ref: undefined
      });
      if (t === undefined) await this.#j(s);
      return t;
     },
     change: async (t, n) => this.#d({
      repository: s,
      path: e
     }, t, n)
    };
   }
   async #d({repository: e, path: t}, n, s) {
    const {defaultBranch: r} = await this.#j(e);
    const a = {
     repository: e,
     branch: r,
     singleCommit: false,
     message: () => ({
      headline: s,
      body: ""
     }),
     found: () => {}
    };
    const i = branchTarget(this.#P.branch(a), patient(this.#P.pace, t));
    let o = "";
    const c = await inOurWords({
     repository: e,
     branch: r,
     path: t
    }, () => i.publish([], A, async e => {
     o = n(await textAt(e, t));
     return {
      files: [ {
       path: t,
       text: o
      } ],
      removed: []
     };
    }));
    return {
     text: o,
     commitSha: c.commitSha
    };
   }
  }
  const A = {
   isSuperseded: () => Promise.resolve(false),
   renew: () => Promise.resolve([])
  };
  async function textAt(e, t) {
   const n = (await e.texts([ t ])).get(t);
   if (n === undefined && (await e.files()).has(t)) throw new s.qh("invalid", `${t} is no text in UTF-8. It is as it was.`);
   return n;
  }
  const C = 20;
  function patient(e, t) {
   return {
    waitUntil: (t, n) => e.waitUntil(t, n),
    async backOff(n) {
     if (n >= C) throw new s.qh("conflict", `Others changed the branch of ${t} ${C} times in a row before we could. Try again.`);
     await e.backOff(n);
    }
   };
  }
  async function inOurWords({repository: e, branch: t, path: n}, r) {
   try {
    return await r();
   } catch (r) {
    if (!(r instanceof s.qh) || r.code !== "policy") throw r;
    throw new s.qh("policy", `A rule protects the branch "${t}" of ${(0, i.fq)(e)}: change ${n} in a pull request, or put an app on the rule's bypass list and give its token as "token": GITHUB_TOKEN cannot be on that list.`);
   }
  }
  function stopSignal(e) {
   const t = new AbortController;
   for (const n of [ "SIGTERM", "SIGINT" ]) {
    e.once(n, () => t.abort(new s.qh("interrupted", `Stopped by ${n}, as when a job is cancelled. Nothing was written after it.`)));
   }
   return t.signal;
  }
  function remoteRecords({env: e, token: t, scope: n, process: s}, r) {
   const a = e["GITHUB_REPOSITORY"]?.toLowerCase() === r.toLowerCase();
   const i = {
    ...e,
    GITHUB_REPOSITORY: r,
    ...a ? {} : {
     GITHUB_EVENT_PATH: ""
    }
   };
   return new RemoteRecords({
    context: readContext(i),
    token: t,
    signal: stopSignal(s),
    scope: n
   });
  }
 },
 3660: (e, t, n) => {
  n.d(t, {
   Q: () => malformed,
   h: () => ApiError
  });
  class ApiError extends Error {
   status;
   headers;
   types;
   constructor(e, t, n = {}) {
    super(t);
    this.name = "ApiError";
    this.status = e;
    this.headers = n.headers ?? new Map;
    this.types = n.types ?? [];
   }
  }
  function malformed(e) {
   return new ApiError(0, `GitHub's answer makes no sense: ${e}`);
  }
 },
 134: (e, t, n) => {
  n.d(t, {
   N8: () => asker,
   RO: () => u,
   SH: () => refusable,
   ab: () => questions,
   i1: () => GraphqlRefused
  });
  var s = n(3916);
  var r = n(3660);
  var a = n(6149);
  var i = n(759);
  var o = n(5430);
  var c = n(325);
  class GraphqlRefused extends s.qh {}
  function asker(e, t, n) {
   const s = refusable(e, t, n);
   return ({document: e, variables: r}, a) => (0, c.v)(t, n, async () => {
    const t = await s(e, r);
    return a((0, o.qI)(t["repository"], "repository"));
   });
  }
  function refusable(e, t, n) {
   return async (s, o) => {
    try {
     return await e.graphql(s, o);
    } catch (e) {
     if (!(e instanceof r.h)) throw e;
     if ((0, i.ou)(e)) throw new GraphqlRefused("refused", `GitHub refused ${n.what} through GraphQL (HTTP ${e.status}).`);
     const s = (0, a.L8)(e, n, Date.now());
     if (s.kind === "limited" && (0, i.iF)(e)) await waited(t, s);
     throw e;
    }
   };
  }
  async function waited(e, {until: t, why: n}) {
   try {
    await e.waitUntil(t, n);
   } catch (e) {
    throw e instanceof s.qh && e.code === "limited" ? new GraphqlRefused(e.code, e.message) : e;
   }
  }
  const u = 50;
  function* questions({owner: e, name: t}, n, {title: s, field: r, valueOf: a}) {
   for (let i = 0; i < n.length; i += u) {
    const o = n.slice(i, i + u);
    const c = o.map((e, t) => [ `path${t}`, a(e) ]);
    const d = {
     owner: e,
     name: t,
     ...Object.fromEntries(c)
    };
    const f = Object.keys(d).map(e => `$${e}: String!`);
    const h = `query ${s}(${f.join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${o.map((e, t) => r(t)).join("\n    ")}\n  }\n}`;
    yield {
     question: {
      document: h,
      variables: d
     },
     part: o
    };
   }
  }
 },
 6149: (e, t, n) => {
  n.d(t, {
   L8: () => classify,
   Qe: () => outage,
   sG: () => outcomeOf
  });
  var s = n(3916);
  var r = n(759);
  var a = n(3148);
  function classify(e, t, n) {
   const s = (0, r.Pr)(e);
   switch (s) {
   case "conflict":
    return {
     kind: "conflict"
    };

   case "limited":
    return {
     kind: "limited",
     until: limitedUntil(e.headers, n),
     why: said(e)
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
   return new s.qh("outage", `GitHub failed ${t.what}: ${said(e)}. ${a.K2}`);
  }
  const i = 6e4;
  function limitedUntil(e, t) {
   const n = e.get("retry-after");
   if (n !== undefined) return /^\d+$/.test(n) ? t + Number(n) * 1e3 : Date.parse(n) || t + i;
   const s = Number(e.get("x-ratelimit-reset"));
   return (0, r.Fh)(e) && s > 0 ? s * 1e3 : t + i;
  }
  const said = ({status: e, message: t}) => `${oneLine(t)}${e === 0 || e === 200 ? "" : ` (HTTP ${e})`}`;
  const oneLine = e => e.replace(/\s+/g, " ").trim().slice(0, 300);
  const o = {
   unauthorized: () => "The token is wrong or has expired: give another one.",
   forbidden: (e, {permission: t, repository: n}) => {
    const s = e.headers.get("x-accepted-github-permissions");
    const r = s === undefined ? "" : ` GitHub accepts: ${oneLine(s)}.`;
    return `The token lacks ${n === undefined ? t : `"${t}"`}.${r}`;
   },
   policy: (e, {ruled: t = 'Take an unprotected one as "target-branch" (the default is "badges")'}) => `A rule protects the branch. ${t}, or put an app on the rule's bypass list and give its token as "token": GITHUB_TOKEN cannot be on that list.`,
   archived: () => "The repository is archived and takes no changes: unarchive it, or take this step out.",
   moved: () => "The repository has moved or was renamed: use its new name.",
   "not-found": (e, {missing: t}) => t,
   refused: () => "Nothing was written."
  };
  function refusal(e, t, n) {
   const {what: r, permission: a, repository: i} = n;
   const c = `GitHub refused ${r}: ${said(t)}. ${o[e](t, n)}`;
   if (e !== "forbidden" || i === undefined) return new s.qh(e, c);
   return new s.cb(c, {
    permission: a,
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
 },
 9573: (e, t, n) => {
  n.d(t, {
   N: () => connect,
   w: () => route
  });
  var s = n(3419);
  var r = n(3660);
  var a = n(8182);
  const i = 5;
  async function nodeFetch(e, t) {
   let n = new URL(e);
   for (let e = 0; ;e++) {
    const s = await send(n, t);
    const r = s.headers.get("location");
    if (s.status < 300 || s.status > 399 || r === undefined) return s;
    const a = new URL(r, n);
    if (t.method !== "GET" || a.origin !== n.origin || e === i) return s;
    n = a;
   }
  }
  const o = new Map;
  function agentFor(e) {
   const t = o.get(e.origin) ?? makeAgent(e);
   o.set(e.origin, t);
   return t;
  }
  async function makeAgent(e) {
   const t = (0, a.T)(e.href);
   if (t !== "") {
    const {HttpsProxyAgent: e} = await n.e(840).then(n.bind(n, 6840));
    return new e(t, {
     keepAlive: true
    });
   }
   const {Agent: s} = transport(e);
   return new s({
    keepAlive: true
   });
  }
  function transport(e) {
   return process.getBuiltinModule(e.protocol === "http:" ? "node:http" : "node:https");
  }
  const c = 15e3;
  async function send(e, {method: t, headers: n, body: s, signal: r}) {
   const {request: a} = transport(e);
   const i = s === undefined ? {} : {
    "content-length": String(Buffer.byteLength(s))
   };
   const o = {
    method: t,
    headers: {
     ...n,
     ...i
    },
    agent: await agentFor(e)
   };
   return new Promise((t, n) => {
    const i = a(e, o, e => void readAll(e).then(settle(t), settle(n)));
    const stop = () => void i.destroy(r?.reason);
    const u = setTimeout(() => i.destroy(new Error(`no answer within ${c / 1e3} seconds`)), c);
    r?.addEventListener("abort", stop);
    i.on("error", settle(n));
    i.end(s);
    function settle(e) {
     return t => {
      clearTimeout(u);
      r?.removeEventListener("abort", stop);
      e(t);
     };
    }
   });
  }
  async function readAll(e) {
   const t = [];
   const n = await new Promise((n, s) => {
    e.on("data", e => t.push(e));
    e.on("end", () => n(Buffer.concat(t).toString("utf8")));
    e.on("error", s);
   });
   return {
    status: e.statusCode ?? 0,
    url: "",
    headers: new Map(Object.entries(e.headers).map(([e, t]) => [ e, String(t) ])),
    text: () => Promise.resolve(n),
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(0))
   };
  }
  var u = n(5430);
  function route(e, ...t) {
   return e.reduce((e, n, s) => e + encodePart(String(t[s - 1])) + n);
  }
  function encodePart(e) {
   if (e === "" || e === "." || e === "..") throw new Error(`No part of a route: ${JSON.stringify(e)}`);
   return encodeURIComponent(e);
  }
  const d = {
   debug: () => {},
   info: () => {},
   warn: () => {},
   error: () => {}
  };
  function connect(e) {
   const t = (0, s.Q)(e.token, {
    baseUrl: e.apiUrl.replace(/(?<!\/)\/+$/, ""),
    userAgent: "publish-badges",
    log: d,
    request: {
     fetch: nodeFetch,
     log: d
    }
   });
   async function send(n, s, a = {}) {
    e.signal.throwIfAborted();
    const i = Date.now();
    try {
     const i = {
      "x-github-api-version": "2022-11-28"
     };
     const o = {
      signal: e.signal
     };
     const c = await t.request(`${n} ${s}`, {
      ...a,
      headers: i,
      request: o
     });
     if (c.status >= 300) throw new r.h(c.status, "moved", {
      headers: headersOf(c.headers)
     });
     return c;
    } catch (t) {
     if (e.signal.aborted) throw e.signal.reason;
     throw asApiError(t);
    } finally {
     e.observe(Date.now() - i);
    }
   }
   return {
    rest: async (e, t, n) => (await send(e, t, n)).data,
    async graphql(t, n) {
     const {data: s, headers: r} = await send("POST", e.graphqlUrl, {
      query: t,
      variables: n
     });
     const a = (0, u.qI)(s, "the GraphQL answer");
     if (a["errors"] !== undefined) throw graphqlError(a, headersOf(r));
     return (0, u.qI)(a["data"], "data");
    }
   };
  }
  function asApiError(e) {
   if (e instanceof r.h) return e;
   const t = (0, u.Ce)(e) ? e["response"] : undefined;
   if ((0, u.Ce)(t)) {
    const e = (0, u.Ce)(t["data"]) ? t["data"] : {};
    const n = (0, u.mR)(e, "message") ?? `HTTP ${String(t["status"])}`;
    return new r.h(Number(t["status"]), detailed(n, e), {
     headers: headersOf(t["headers"])
    });
   }
   return new r.h(0, e instanceof Error ? e.message : String(e));
  }
  function detailed(e, t) {
   const n = Array.isArray(t["errors"]) ? t["errors"] : [];
   const s = n.map(e => (0, u.Ce)(e) ? (0, u.mR)(e, "message") : e);
   return [ e, ...s.filter(e => typeof e === "string") ].join(": ");
  }
  function graphqlError(e, t) {
   const n = (0, u.c3)(e, "errors").filter(u.Ce);
   if (n.length === 0) return (0, r.Q)("errors without an error");
   const s = n.map(e => (0, u.mR)(e, "type") ?? "");
   const a = n.map(e => (0, u.mR)(e, "message") ?? "no message").join("; ");
   return new r.h(200, a, {
    types: s,
    headers: t
   });
  }
  function headersOf(e) {
   return new Map((0, u.Ce)(e) ? Object.entries(e).map(([e, t]) => [ e, String(t) ]) : []);
  }
 },
 759: (e, t, n) => {
  n.d(t, {
   Fh: () => isSpent,
   N6: () => isRedirect,
   Pr: () => meaningOf,
   ec: () => isUnexplained,
   iF: () => isGraphqlSpent,
   ou: () => isGraphqlRefused,
   t8: () => isUnknown
  });
  const s = [ "RATE_LIMITED", "RATE_LIMIT" ];
  const isSpent = e => e.get("x-ratelimit-remaining") === "0";
  const r = [ 301, 302, 303, 307, 308 ];
  const a = /Resource not accessible|without `workflows?` permission/i;
  const i = /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha(?: \S+)? does not exist|BadObjectState/i;
  const o = new RegExp([ "rule violation|GH0(?:06|13)|protected (?:branch|ref)|not authorized to (?:push|create|update)", "required status checks?|approving review|code owner review", "changes must be made through|must have (?:verified|valid) signatures|must not contain merge commits", "(?:creations?|updates?|deletions?) being restricted|cannot force-push to this" ].join("|"), "i");
  const c = [ {
   status: [ 429 ],
   means: "limited"
  }, {
   status: [ 200, 403 ],
   types: s,
   means: "limited"
  }, {
   status: [ 200, 403 ],
   text: /rate limit|abuse detection/i,
   means: "limited"
  }, {
   text: a,
   means: "forbidden"
  }, {
   status: [ 403 ],
   header: e => e.has("retry-after") || isSpent(e),
   means: "limited"
  }, {
   status: [ 0 ],
   text: /certificate/i,
   means: "refused"
  }, {
   status: [ 401 ],
   means: "unauthorized"
  }, {
   text: /(?:was|is) archived/i,
   status: [ 200, 403, 409, 422 ],
   means: "archived"
  }, {
   types: [ "STALE_DATA" ],
   means: "conflict"
  }, {
   types: [ "NOT_FOUND" ],
   text: /^The branch .* does not exist|requested for deletion which does not exist/,
   means: "conflict"
  }, {
   text: /Expected \S+ to point to|not a fast.?forward|Reference already exists|is at \S+ but expected|does not match [\da-f]{40}/i,
   means: "conflict"
  }, {
   status: [ 409 ],
   text: /Gist cannot be updated|Git Repository is empty/i,
   means: "conflict"
  }, {
   status: [ 422 ],
   text: /Reference does not exist/i,
   means: "conflict"
  }, {
   text: o,
   means: "policy"
  }, {
   status: [ 422 ],
   text: /Reference (?:update failed|cannot be updated)/i,
   means: "doubtful"
  }, {
   types: [ "FORBIDDEN", "INSUFFICIENT_SCOPES" ],
   means: "forbidden"
  }, {
   status: [ 403 ],
   means: "forbidden"
  }, {
   text: i,
   means: "outage"
  }, {
   types: [ "NOT_FOUND" ],
   means: "not-found"
  }, {
   status: [ 404, 410 ],
   means: "not-found"
  }, {
   status: [ 422 ],
   text: /No commit found/i,
   means: "not-found"
  }, {
   status: r,
   means: "moved"
  }, {
   text: /something went wrong|timed? ?out|couldn't respond/i,
   status: [ 200, 422 ],
   means: "outage"
  }, {
   status: [ 400, 409, 422 ],
   text: /^HTTP \d+$/,
   means: "outage"
  }, {
   types: [ "SERVICE_UNAVAILABLE", "INTERNAL", "LOADING" ],
   means: "outage"
  }, {
   status: [ 0, 408, 500, 501, 502, 503, 504, 520, 521, 522, 523, 524 ],
   means: "outage"
  } ];
  function fits(e, t) {
   if (e.status !== undefined && !e.status.includes(t.status)) return false;
   if (e.types !== undefined && !e.types.some(e => t.types.includes(e))) return false;
   if (e.text !== undefined && !e.text.test(t.message)) return false;
   return e.header === undefined || e.header(t.headers);
  }
  function meaningOf(e) {
   return c.find(t => fits(t, e))?.means ?? (e.status >= 500 ? "outage" : "refused");
  }
  const isUnknown = e => e.status === 200 && meaningOf(e) === "refused";
  const isUnexplained = e => e.status === 422 && [ "doubtful", "refused", "outage" ].includes(meaningOf(e));
  const isRedirect = ({status: e}) => r.includes(e);
  function isGraphqlRefused(e) {
   if (![ 403, 404, 405, 410, 501 ].includes(e.status) || a.test(e.message)) return false;
   return [ "forbidden", "not-found", "outage", "refused" ].includes(meaningOf(e));
  }
  function isGraphqlSpent({types: e, headers: t, message: n}) {
   if (/secondary/i.test(n) || t.has("retry-after")) return false;
   return e.some(e => s.includes(e)) || t.get("x-ratelimit-resource") === "graphql";
  }
 },
 2855: (e, t, n) => {
  n.d(t, {
   D3: () => commitOf,
   _F: () => fieldOf,
   i1: () => textsAt,
   jN: () => historyField,
   qY: () => lastCommitsAt,
   we: () => o
  });
  var s = n(3916);
  var r = n(3660);
  var a = n(134);
  var i = n(5430);
  const o = "... on Blob { oid text isTruncated isBinary byteSize }";
  async function textsAt(e, {repository: t, head: n}, s) {
   const r = new Map;
   const i = {
    title: "PublishBadgesTexts",
    field: e => `at${e}: object(expression: $path${e}) { ${o} }`,
    valueOf: e => `${n}:${e}`
   };
   for (const {question: n, part: o} of (0, a.ab)(t, s, i)) {
    await e(n, e => {
     for (const [t, n] of o.entries()) {
      const s = blobOf(n, fieldOf(e, `at${t}`));
      if (s !== undefined) r.set(n, s);
     }
    });
   }
   return r;
  }
  function blobOf(e, t) {
   if (!(0, i.Ce)(t) || t["oid"] === undefined) return undefined;
   if ((0, i.iP)(t, "isTruncated")) throw new s.qh("refused", `The file ${e} is too large to be read: ${(0, 
   i.rl)(t, "byteSize")} bytes.`);
   const n = (0, i.mR)(t, "text");
   return t["isBinary"] === true || n === null ? undefined : {
    oid: (0, i._f)(t, "oid"),
    text: n
   };
  }
  async function lastCommitsAt(e, {repository: t, head: n}, s) {
   const r = new Map;
   const o = {
    title: "PublishBadgesTrace",
    field: e => `at${e}: object(expression: "${n}") { ... on Commit { ${historyField(e)} } }`,
    valueOf: e => e
   };
   for (const {question: n, part: c} of (0, a.ab)(t, s, o)) {
    await e(n, e => {
     for (const [t, n] of c.entries()) r.set(n, commitOf((0, i.qI)(fieldOf(e, `at${t}`), "the head"), t));
    });
   }
   return r;
  }
  const historyField = e => `commit${e}: history(first: 1, path: $path${e}) { nodes { oid message } }`;
  function commitOf(e, t) {
   const [n] = (0, i.c3)((0, i.qI)(e[`commit${t}`], "history"), "nodes");
   if (n === undefined) return null;
   const s = (0, i.qI)(n, "a commit");
   return {
    oid: (0, i._f)(s, "oid"),
    message: (0, i.b6)(s, "message")
   };
  }
  function fieldOf(e, t) {
   if (e[t] === undefined) throw (0, r.Q)(`${t} is missing`);
   return e[t];
  }
 },
 3148: (e, t, n) => {
  n.d(t, {
   K2: () => r,
   ml: () => systemClock,
   tI: () => RequestPace
  });
  var s = n(3916);
  const r = "The next run publishes what is missing.";
  const a = 5 * 6e4;
  const i = 6e4;
  const o = 2;
  const c = 6;
  const u = new WeakMap;
  class RequestPace {
   #L;
   #D;
   #Q=0;
   #W=0;
   #z=0;
   #K=0;
   constructor(e) {
    this.#L = e;
    const t = u.get(e) ?? e.now();
    u.set(e, t);
    this.#D = t + a;
   }
   observe(e) {
    this.#W += 1;
    this.#Q += e;
    this.#z += e;
   }
   async ready() {
    const e = this.#L.now();
    if (e >= this.#D) throw gaveUp();
    if (e < this.#K) await this.#L.sleep(this.#K - e);
   }
   async backOff(e) {
    const t = this.#Q / Math.max(1, this.#W);
    const n = Math.max(1, o * Math.min(Math.max(t, this.#z), c * t));
    this.#z = 0;
    const s = this.#D - this.#L.now();
    if (s <= 0) throw gaveUp();
    await this.#L.sleep(this.#L.random() * Math.min(i, n * 2 ** e, s));
   }
   async pause(e) {
    await this.#L.sleep(Math.max(0, Math.min(e, this.#D - this.#L.now())));
   }
   async waitUntil(e, t) {
    if (e > this.#D) {
     const n = new Date(e).toISOString();
     throw new s.qh("limited", `Rate limited by GitHub until ${n}: ${t}. ${r}`);
    }
    this.#K = Math.max(this.#K, e);
    const n = Math.max(0, e - this.#L.now());
    await this.#L.sleep(n + this.#L.random() * Math.min(n, this.#D - e));
   }
  }
  const gaveUp = () => new s.qh("outage", `Gave up after 5 minutes of trying. ${r}`);
  const d = 1;
  function systemClock(e) {
   const sleep = t => new Promise((n, s) => {
    const stop = () => {
     clearTimeout(r);
     s(e.reason);
    };
    const r = setTimeout(() => {
     e.removeEventListener("abort", stop);
     n();
    }, Math.ceil(t) + d);
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
 },
 1511: (e, t, n) => {
  n.d(t, {
   Di: () => i,
   Mr: () => orMissing,
   oK: () => getter
  });
  var s = n(3916);
  var r = n(5430);
  var a = n(325);
  const i = "items";
  function getter(e, t, n) {
   return (s, o, c = n) => (0, a.v)(t, c, async () => {
    const t = await e.rest("GET", s);
    return o(Array.isArray(t) ? {
     [i]: t
    } : (0, r.qI)(t, "the answer"));
   });
  }
  async function* pages(e, {path: t, key: n, size: s, parse: r, purpose: a}) {
   const i = t.includes("?") ? "&" : "?";
   for (let o = 1, c = 0; ;o++) {
    const read = e => ({
     items: listOf(e, n).map(e => r(asFields(e, `an entry of ${n}`))),
     total: numberOf(e, "total_count")
    });
    const {items: u, total: d} = await e(`${t}${i}per_page=${s}&page=${o}`, read, a);
    c += u.length;
    yield u;
    if (u.length < s || c >= d) return;
   }
  }
  async function all(e) {
   const t = [];
   for await (const n of e) t.push(...n);
   return t;
  }
  async function allUnless(e, t) {
   try {
    return await all(t);
   } catch (t) {
    if (t instanceof BadgeError && e.includes(t.code)) return [];
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
 },
 1305: (e, t, n) => {
  n.d(t, {
   YP: () => restReader,
   g3: () => commitsOf,
   xS: () => factsOf
  });
  var s = n(3916);
  var r = n(3660);
  var a = n(9573);
  var i = n(1511);
  var o = n(5430);
  var c = n(9191);
  function restReader(e, {repository: t, branch: n}) {
   let s;
   return {
    async head(r) {
     s ??= await factsOf(e, t);
     const a = await newestOf(e, t, n);
     const i = a === undefined || r.length === 0 ? new Map : await (0, c.D)(e, t, a.tree);
     const o = {
      head: a?.oid ?? null,
      tree: a?.tree ?? null,
      isEmpty: false,
      id: ""
     };
     return {
      ...s,
      ...o,
      blobs: i,
      traced: new Map
     };
    },
    async lastCommits(n, s) {
     const r = new Map;
     for (const a of s) {
      const [s] = await commitsOf(e, t, {
       sha: n,
       path: a,
       per_page: "1"
      });
      if (s !== undefined) r.set(a, s);
     }
     return r;
    },
    async texts(n, s) {
     const r = new Map;
     for (const a of s) {
      const s = await (0, i.Mr)(textAt(e, t, {
       head: n,
       path: a
      }));
      if (s !== undefined) r.set(a, s);
     }
     return r;
    }
   };
  }
  function factsOf(e, {owner: t, name: n}) {
   return e((0, a.w)`/repos/${t}/${n}`, e => ({
    name: (0, o.b6)(e, "full_name"),
    isPrivate: (0, o.iP)(e, "private"),
    isArchived: (0, o.iP)(e, "archived"),
    defaultBranch: (0, o.b6)(e, "default_branch")
   }));
  }
  function newestOf(e, {owner: t, name: n}, s) {
   return (0, i.Mr)(e((0, a.w)`/repos/${t}/${n}/branches/${s}`, e => {
    if ((0, o.b6)(e, "name") !== s) return undefined;
    const t = (0, o.qI)(e["commit"], "commit");
    const n = (0, o.qI)((0, o.qI)(t["commit"], "commit")["tree"], "tree");
    return {
     oid: (0, o._f)(t, "sha"),
     tree: (0, o._f)(n, "sha")
    };
   }));
  }
  function commitsOf(e, {owner: t, name: n}, s) {
   const r = (0, a.w)`/repos/${t}/${n}/commits` + `?${new URLSearchParams(s).toString()}`;
   return e(r, e => (0, o.c3)(e, i.Di).map(e => {
    const t = (0, o.qI)(e, "a commit");
    return {
     oid: (0, o._f)(t, "sha"),
     message: (0, o.b6)((0, o.qI)(t["commit"], "commit"), "message")
    };
   }));
  }
  function textAt(e, {owner: t, name: n}, {head: s, path: r}) {
   const i = r.split("/").map(e => (0, a.w)`/${e}`);
   return e((0, a.w)`/repos/${t}/${n}/contents` + `${i.join("")}?ref=${s}`, e => blobOf(r, e));
  }
  function blobOf(e, t) {
   if (t[i.Di] !== undefined || t["type"] !== "file") return undefined;
   const n = (0, o.mR)(t, "encoding");
   if (n === "none") throw new s.qh("refused", `The file ${e} is too large to be read: ${(0, 
   o.rl)(t, "size")} bytes.`);
   if (n !== "base64") throw (0, r.Q)("the file is not in base64");
   const a = Buffer.from((0, o.b6)(t, "content"), "base64").toString("utf8");
   return a.includes("\0") ? undefined : {
    oid: (0, o._f)(t, "sha"),
    text: a
   };
  }
 },
 5430: (e, t, n) => {
  n.d(t, {
   Ce: () => isFields,
   _f: () => oidOf,
   b6: () => textOf,
   c3: () => listOf,
   iP: () => flagOf,
   kX: () => optionalTime,
   mR: () => optionalText,
   qI: () => asFields,
   rl: () => numberOf
  });
  var s = n(3660);
  function asFields(e, t) {
   if (isFields(e)) return e;
   throw (0, s.Q)(`${t} is no object`);
  }
  function isFields(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  function listOf(e, t) {
   const n = e[t];
   if (Array.isArray(n)) return n;
   throw (0, s.Q)(`${t} is no list`);
  }
  function textOf(e, t) {
   const n = e[t];
   if (typeof n === "string") return n;
   throw (0, s.Q)(`${t} is no text`);
  }
  function numberOf(e, t) {
   const n = e[t];
   if (typeof n === "number") return n;
   throw (0, s.Q)(`${t} is no number`);
  }
  function flagOf(e, t) {
   const n = e[t];
   if (typeof n === "boolean") return n;
   throw (0, s.Q)(`${t} is no boolean`);
  }
  function oidOf(e, t) {
   const n = textOf(e, t);
   if ((n.length === 40 || n.length === 64) && /^[\da-f]+$/.test(n)) return n;
   throw (0, s.Q)(`${t} is no commit id`);
  }
  function optionalTime(e, t) {
   const n = Date.parse(optionalText(e, t) ?? "");
   return Number.isNaN(n) ? undefined : n;
  }
  function optionalText(e, t) {
   const n = e[t];
   return typeof n === "string" ? n : null;
  }
 },
 325: (e, t, n) => {
  n.d(t, {
   v: () => steady
  });
  var s = n(3660);
  var r = n(6149);
  const a = 8;
  async function steady(e, t, n) {
   for (let i = 0; ;) {
    try {
     return await n();
    } catch (n) {
     if (!(n instanceof s.h)) throw n;
     const o = (0, r.L8)(n, t, Date.now());
     switch (o.kind) {
     case "limited":
      await e.waitUntil(o.until, o.why);
      break;

     case "refused":
      throw o.error;

     case "conflict":
      if (i + 1 >= a) throw (0, r.Qe)(n, t);
      await e.backOff(i++);
      break;

     case "again":
      if (i + 1 >= (o.tries ?? a)) throw o.error;
      await e.backOff(i++);
     }
    }
   }
  }
 },
 9191: (e, t, n) => {
  n.d(t, {
   D: () => filesBelow
  });
  var s = n(3916);
  var r = n(9573);
  var a = n(651);
  var i = n(5430);
  function filesBelow(e, t, n) {
   const {owner: s, name: a} = t;
   return e((0, r.w)`/repos/${s}/${a}/git/trees/${n}` + "?recursive=1", e => {
    if ((0, i.iP)(e, "truncated")) throw tooMany(t);
    const n = new Map;
    for (const t of (0, i.c3)(e, "tree")) {
     const e = (0, i.qI)(t, "an entry");
     if (e["type"] === "blob") n.set((0, i.b6)(e, "path"), (0, i._f)(e, "sha"));
    }
    return n;
   });
  }
  function tooMany(e) {
   return new s.qh("refused", `The branch of ${(0, a.fq)(e)} holds more files than GitHub lists at once (100,000): give the badges a branch of their own.`);
  }
 },
 7026: (e, t, n) => {
  n.d(t, {
   A: () => s
  });
  class Collection {
   #J=(e, t) => e(t);
   bind() {
    return (e, t) => this.#J(e, t);
   }
   wrap(e, t) {
    this.#J = t;
   }
  }
  const s = {
   Collection: Collection
  };
 },
 176: (e, t, n) => {
  n.d(t, {
   q: () => parse
  });
  function parse(e) {
   const [t = "", ...n] = e.split(";").map(e => e.trim().toLowerCase());
   const s = n.map(e => e.split("=", 2));
   return {
    type: t,
    parameters: Object.fromEntries(s)
   };
  }
 },
 4106: (e, t, n) => {
  n.d(t, {
   Q: () => HttpClient
  });
  class HttpClient {
   getAgent() {
    return undefined;
   }
   getAgentDispatcher() {
    return undefined;
   }
  }
  class BearerCredentialHandler extends(null && HttpClient){}
 },
 3067: (e, t, n) => {
  n.d(t, {
   Q: () => JSONParse,
   i: () => JSONStringify
  });
  const JSONParse = e => JSON.parse(e);
  const JSONStringify = e => JSON.stringify(e);
 },
 8669: (e, t, n) => {
  n.d(t, {
   s: () => r
  });
  const s = {
   baseUrl: "https://api.github.com",
   headers: {
    accept: "application/vnd.github.v3+json"
   }
  };
  const r = withDefaults({}, s);
  function withDefaults(e, t) {
   const n = merge(e, t);
   return {
    DEFAULTS: n,
    defaults: withDefaults.bind(null, n),
    merge: merge.bind(null, n),
    parse: parse
   };
  }
  function merge(e, t, n) {
   const s = typeof t === "string" ? {
    ...asked(t),
    ...n
   } : t;
   return {
    ...e,
    ...s,
    headers: {
     ...e.headers,
     ...s.headers
    },
    request: {
     ...e.request,
     ...s.request
    }
   };
  }
  function asked(e) {
   const [t = "", n = ""] = e.split(" ");
   return {
    method: t,
    url: n
   };
  }
  const a = [ "method", "url", "baseUrl", "headers", "request", "mediaType" ];
  function parse(e) {
   const {method: t, url: n, baseUrl: s, headers: r, request: i} = e;
   const o = {
    method: t,
    url: n.startsWith("/") ? s + n : n,
    headers: r,
    request: i
   };
   const c = Object.entries(e).filter(([e]) => !a.includes(e));
   if (c.length === 0) return o;
   if (t === "GET") throw new Error("A query is part of the path.");
   const u = {
    "content-type": "application/json; charset=utf-8"
   };
   return {
    ...o,
    headers: {
     ...r,
     ...u
    },
    body: Object.fromEntries(c)
   };
  }
 },
 4019: (e, t, n) => {
  n.d(t, {
   n: () => withCustomRequest
  });
  function withCustomRequest() {
   return {
    defaults: () => undefined
   };
  }
 },
 3554: (e, t, n) => {
  n.d(t, {
   _: () => s,
   u: () => r
  });
  const nothing = () => ({});
  const s = nothing;
  const r = nothing;
 },
 5136: (e, t, n) => {
  n.d(t, {
   h: () => fetch
  });
  function fetch() {
   throw new Error("requests go through github/fetch.ts");
  }
 },
 6139: (e, t, n) => {
  n.d(t, {
   $: () => getUserAgent
  });
  const getUserAgent = () => "Node.js";
 },
 87: (e, t, n) => {
  n.d(t, {
   z: () => blobId
  });
  function sha1(e) {
   const t = new Uint8Array((e.length + 8 >> 6) + 1 << 6);
   t.set(e);
   t[e.length] = 128;
   const n = new DataView(t.buffer);
   n.setUint32(t.length - 8, Math.floor(e.length / 536870912));
   n.setUint32(t.length - 4, e.length << 3);
   const s = Int32Array.of(1732584193, 4023233417, 2562383102, 271733878, 3285377520);
   const r = new Int32Array(80);
   for (let e = 0; e < t.length; e += 64) {
    for (let t = 0; t < 16; t++) r[t] = n.getInt32(e + 4 * t);
    expand(r);
    digest(s, r);
   }
   return Array.from(s, e => (e >>> 0).toString(16).padStart(8, "0")).join("");
  }
  function expand(e) {
   for (let t = 16; t < 80; t++) {
    const n = (e[t - 3] ?? 0) ^ (e[t - 8] ?? 0) ^ (e[t - 14] ?? 0) ^ (e[t - 16] ?? 0);
    e[t] = n << 1 | n >>> 31;
   }
  }
  function digest(e, t) {
   let [n = 0, s = 0, r = 0, a = 0, i = 0] = e;
   for (let e = 0; e < 80; e++) {
    const o = e < 20 ? (s & r | ~s & a) + 1518500249 : e < 40 ? (s ^ r ^ a) + 1859775393 : e < 60 ? (s & r | s & a | r & a) + 2400959708 : (s ^ r ^ a) + 3395469782;
    const c = (n << 5 | n >>> 27) + o + i + (t[e] ?? 0) | 0;
    i = a;
    a = r;
    r = s << 30 | s >>> 2;
    s = n;
    n = c;
   }
   e.set([ n, s, r, a, i ].map((t, n) => t + (e[n] ?? 0)));
  }
  function blobId(e) {
   const t = typeof e === "string" ? Buffer.from(e) : e;
   return sha1(Buffer.concat([ Buffer.from(`blob ${t.length}\0`), t ]));
  }
 },
 5745: (e, t, n) => {
  n.d(t, {
   K: () => r,
   z: () => Reading
  });
  var s = n(87);
  const r = {
   files: [],
   removed: []
  };
  class Reading {
   #Y;
   #V=new Map;
   #C;
   constructor(e) {
    this.#Y = e;
   }
   files() {
    this.#C ??= this.#Y.files();
    return this.#C;
   }
   async texts(e) {
    const t = [ ...new Set(e) ].filter(e => !this.#V.has(e));
    const n = t.length === 0 ? new Map : await this.#Y.texts(t);
    for (const e of t) this.#V.set(e, n.get(e));
    const s = e.map(e => [ e, this.#V.get(e) ]);
    return new Map(s.flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]));
   }
   async #X({path: e, text: t}) {
    if (this.#V.has(e)) return this.#V.get(e) === t;
    return (await this.files()).get(e) === (0, s.z)(t);
   }
   async #Z(e) {
    return this.#V.get(e) !== undefined || (await this.files()).has(e);
   }
   async changes(e, t) {
    if (e === undefined) return r;
    const n = await e(this, t);
    const s = [];
    const a = [];
    for (const e of n.files) if (!await this.#X(e)) s.push(e);
    const i = new Set([ ...t.paths, ...n.files.map(({path: e}) => e) ]);
    for (const e of new Set(n.removed)) if (!i.has(e) && await this.#Z(e)) a.push(e);
    return {
     files: s,
     removed: a
    };
   }
  }
 }
};

