"use strict";

exports.id = 326;

exports.ids = [ 326 ];

exports.modules = {
 9034: (e, t, n) => {
  n.d(t, {
   U: () => branchTarget
  });
  var s = n(8546);
  var r = n(3108);
  var o = n(544);
  var a = n(2854);
  var i = n(8290);
  function branchTarget(e, t) {
   return {
    publish(n, o, i) {
     const c = remembered(s.z);
     const f = readings(e);
     const u = {
      read(t, n) {
       const s = t.filter(a.y).map(({path: e}) => e);
       const r = t.map(({path: e}) => e);
       return e.read(unique([ ...r, ...n ]), unique([ ...s, ...n.slice(0, 1) ]));
      },
      holds: (e, {path: t, text: n}) => e.blobs.get(t) === c(n),
      mark: (e, t) => e.blobs.get(t),
      trace: (e, t) => e.traced?.get(t)?.oid,
      standing: f,
      write: async (t, n) => e.write(t, n, await linesFor(e, n, t)),
      lastCommits: e.lastCommits.bind(e)
     };
     return (0, r.c)(n, u, {
      pace: t,
      advice: o,
      along: i
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
    if (n.head === null) return new o.z(c);
    if (t?.head !== n.head) t = {
     head: n.head,
     reading: new o.z(sourceOf(e, n))
    };
    return t.reading;
   };
  }
  const c = {
   files: () => Promise.resolve(new Map),
   texts: () => Promise.resolve(new Map)
  };
  function sourceOf(e, t) {
   return {
    files: () => e.files(t),
    async texts(n) {
     const r = await e.texts(t, n);
     return new Map([ ...r ].flatMap(([e, {oid: t, text: n}]) => (0, s.z)(n) === t ? [ [ e, n ] ] : []));
    }
   };
  }
  async function linesFor(e, t, {files: n, removed: s}) {
   if (t.tip === undefined) return e => new i.hU(e).runs.length > 1 ? (0, i.c0)(new Map, n, {
    body: e,
    removed: s
   }) : [];
   const r = t.tip === null ? new Map : await shownBy(e, t, t.tip);
   return e => (0, i.c0)(r, n, {
    body: e,
    removed: s
   });
  }
  async function shownBy(e, t, n) {
   const s = new i.hU(n.message);
   if (n.isOnly && (s.files.size > 0 || s.runs.length === 0)) return s.files;
   const r = [ ...(await e.files(t)).keys() ];
   if (n.isOnly) return new Map(r.map(e => [ e, s.runs ]));
   const o = await e.lastCommits(t, r, namesRuns);
   return new Map([ ...o ].map(([e, {message: t}]) => [ e, new i.hU(t).runsOf(e) ]));
  }
  function namesRuns(e) {
   const {runs: t, files: n} = new i.hU(e);
   return t.length + n.size > 0;
  }
 },
 3108: (e, t, n) => {
  n.d(t, {
   c: () => converge
  });
  var s = n(544);
  class Sent {
   #e;
   #t=new Set;
   #n=s.K;
   constructor(e) {
    this.#e = e;
   }
   get paths() {
    return [ ...new Set([ ...this.#t, ...this.#n.files.map(({path: e}) => e), ...this.#n.removed ]) ];
   }
   note(e, {own: t, along: n}) {
    if (e.kind !== "unclear" && e.kind !== "partly") return;
    const isSent = ({path: t}) => e.kind === "unclear" || e.paths.includes(t);
    for (const {path: e} of t.filter(isSent)) this.#t.add(e);
    this.#n = {
     files: n.files.filter(isSent),
     removed: e.kind === "unclear" ? n.removed : []
    };
   }
   arrived(e, t) {
    const n = e.filter(e => this.#t.has(e.path) && this.#e.holds(t, e));
    const r = this.alongArrived(t) ? this.#n : s.K;
    return {
     written: [ ...n, ...r.files ].map(({path: e}) => e),
     removed: r.removed
    };
   }
   alongArrived(e) {
    const {files: t, removed: n} = this.#n;
    if (t.length + n.length === 0) return false;
    if (!t.every(t => this.#e.holds(e, t))) return false;
    return n.every(t => this.#e.mark(e, t) === undefined);
   }
  }
  var r = n(2854);
  const o = 8;
  function converge(e, t, n) {
   return new Course(e, t, n).run();
  }
  class Course {
   #e;
   #s;
   #r;
   #o;
   #a;
   #i=0;
   #c;
   constructor(e, t, n) {
    this.#a = e;
    this.#e = t;
    this.#s = n;
    this.#r = new r.u(t, n.advice);
    this.#o = new Sent(t);
   }
   async run() {
    for (let e = 0; ;e++) {
     const t = await this.#e.read(this.#a, this.#o.paths);
     if (this.#r.haveMoved(this.#a, t)) {
      this.#a = await this.#s.advice.renew([]);
      continue;
     }
     const n = this.#a.filter(e => !this.#e.holds(t, e));
     const s = await this.#r.missed(n, t);
     if (s.length > 0) {
      this.#a = await this.#s.advice.renew(s);
      continue;
     }
     const r = await this.#r.among(n, t);
     const o = await this.#f(t, n, r.superseded);
     if (this.#s.pace === "dry run") return {
      written: [],
      ...r,
      removed: []
     };
     const a = await this.#u(t, o, {
      pace: this.#s.pace,
      attempt: e
     });
     if (a !== undefined) return {
      ...a,
      ...r
     };
    }
   }
   async #f(e, t, n) {
    const r = new Set(n);
    const o = t.filter(({path: e}) => !r.has(e));
    if (o.length === 0 && this.#o.alongArrived(e)) return {
     own: o,
     along: s.K
    };
    const a = this.#a.map(({path: e}) => e);
    return {
     own: o,
     along: await this.#e.standing(e).changes(this.#s.along, {
      paths: a,
      superseded: n
     })
    };
   }
   async #u(e, t, {pace: n, attempt: s}) {
    const r = this.#o.arrived(this.#a, e);
    const a = [ ...t.own, ...t.along.files ];
    const {removed: i} = t.along;
    if (a.length + i.length === 0) return publication(r, await this.#h(e, r));
    if (this.#c !== undefined) throw this.#c;
    const c = await this.#e.write({
     files: a,
     removed: i
    }, e);
    if (c.kind === "written") {
     const e = [ ...r.written, ...a.map(({path: e}) => e) ];
     return publication({
      written: e,
      removed: [ ...r.removed, ...i ]
     }, c.commitSha);
    }
    this.#o.note(c, t);
    this.#i = c.kind === "unclear" ? this.#i + 1 : 0;
    if (c.kind === "unclear" && this.#i >= (c.tries ?? o)) this.#c = c.error;
    if (c.kind === "limited") await n.waitUntil(c.until, c.why); else if (c.kind !== "partly") await n.backOff(s);
    return undefined;
   }
   async #h(e, {written: t, removed: n}) {
    const s = t[0] ?? n[0];
    if (s === undefined) return undefined;
    return (await this.#e.lastCommits(e, [ s ], () => true)).get(s)?.oid;
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
 },
 2854: (e, t, n) => {
  n.d(t, {
   u: () => Supersession,
   y: () => isTraced
  });
  var s = n(8290);
  const isTraced = ({stamp: e, lookedUp: t, worse: n}) => e !== undefined || t !== undefined || n !== undefined;
  class Supersession {
   #e;
   #d;
   #l;
   #p=new Map;
   #m=new Map;
   #w=new Set;
   constructor(e, t) {
    this.#e = e;
    this.#d = t;
   }
   haveMoved(e, t) {
    const n = this.#l;
    const markOf = e => `${String(this.#e.mark(t, e))} ${String(this.#e.trace?.(t, e))}`;
    this.#l = new Map(e.map(({path: e}) => [ e, markOf(e) ]));
    const s = e.some(e => {
     const s = n?.get(e.path);
     return s !== undefined && s !== markOf(e.path) && !this.#e.holds(t, e);
    });
    if (s) {
     this.#p.clear();
     this.#m.clear();
    }
    return s;
   }
   async missed(e, t) {
    await this.#g(e.filter(isTraced), t);
    const n = e.flatMap(({path: e, lookedUp: t}) => t === undefined ? [] : this.#m.get(e)?.missedAt(e, t) ?? []);
    const s = [ ...new Set(n) ].filter(e => !this.#w.has(e));
    for (const e of s) this.#w.add(e);
    return s;
   }
   async among(e, t) {
    const n = e.filter(isTraced);
    await this.#g(n, t);
    const s = [];
    const r = [];
    for (const e of n) {
     if (await this.#y(e, t)) r.push(e.path); else if (await this.#b(e)) s.push(e.path);
    }
    return {
     superseded: [ ...s, ...r ],
     keptWorse: r
    };
   }
   async #b({path: e, stamp: t, lookedUp: n}) {
    if (t === undefined || n !== undefined) return false;
    return this.#m.get(e)?.isNewerAt(e, t) === true || await this.#v(t);
   }
   async #y({path: e, runs: t = [], worse: n}, s) {
    if (n === undefined || this.#m.get(e)?.isSameAt(e, t) !== true) return false;
    return (await n()).some(t => this.#e.holds(s, {
     path: e,
     text: t
    }));
   }
   async #g(e, t) {
    const n = e.filter(({path: e}) => !this.#m.has(e));
    if (n.length === 0) return;
    const r = new Map;
    const trailersOf = e => {
     const t = r.get(e) ?? new s.hU(e);
     r.set(e, t);
     return t;
    };
    const o = new Map(n.map(e => [ JSON.stringify([ e.stamp, e.lookedUp, e.runs ]), e ]));
    const matters = e => [ ...o.values() ].some(t => matterTo(t, trailersOf(e)));
    const a = n.map(({path: e}) => e);
    const i = await this.#e.lastCommits(t, a, matters);
    for (const e of a) this.#m.set(e, trailersOf(i.get(e)?.message ?? ""));
   }
   #v(e) {
    const t = JSON.stringify(e);
    const n = this.#p.get(t) ?? this.#d.isSuperseded(e);
    this.#p.set(t, n);
    return n;
   }
  }
  function matterTo({stamp: e, lookedUp: t, worse: n, runs: s = []}, r) {
   if (e !== undefined && r.namesNewer(e)) return true;
   if (t !== undefined && r.namesMissed(t)) return true;
   return n !== undefined && r.namesAny(s);
  }
 },
 134: (e, t, n) => {
  n.d(t, {
   N8: () => asker,
   RO: () => f,
   SH: () => refusable,
   ab: () => questions,
   i1: () => GraphqlRefused
  });
  var s = n(3916);
  var r = n(3660);
  var o = n(6149);
  var a = n(759);
  var i = n(5430);
  var c = n(325);
  class GraphqlRefused extends s.qh {}
  function asker(e, t, n) {
   const s = refusable(e, t, n);
   return ({document: e, variables: r}, o) => (0, c.v)(t, n, async () => {
    const t = await s(e, r);
    return o((0, i.qI)(t["repository"], "repository"));
   });
  }
  function refusable(e, t, n) {
   return async (s, i) => {
    try {
     return await e.graphql(s, i);
    } catch (e) {
     if (!(e instanceof r.h)) throw e;
     if ((0, a.ou)(e)) throw new GraphqlRefused("refused", `GitHub refused ${n.what} through GraphQL (HTTP ${e.status}).`);
     const s = (0, o.L8)(e, n, Date.now());
     if (s.kind === "limited" && (0, a.iF)(e)) await waited(t, s);
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
  const f = 50;
  function* questions({owner: e, name: t}, n, {title: s, field: r, valueOf: o}) {
   for (let a = 0; a < n.length; a += f) {
    const i = n.slice(a, a + f);
    const c = i.map((e, t) => [ `path${t}`, o(e) ]);
    const u = {
     owner: e,
     name: t,
     ...Object.fromEntries(c)
    };
    const h = Object.keys(u).map(e => `$${e}: String!`);
    const d = `query ${s}(${h.join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${i.map((e, t) => r(t)).join("\n    ")}\n  }\n}`;
    yield {
     question: {
      document: d,
      variables: u
     },
     part: i
    };
   }
  }
 },
 9023: (e, t, n) => {
  n.d(t, {
   Z: () => purposesFor
  });
  function purposesFor(e, t, n) {
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
 },
 7248: (e, t, n) => {
  n.d(t, {
   q: () => branchStore
  });
  var s = n(3916);
  var r = n(3660);
  var o = n(134);
  var a = n(9023);
  var i = n(759);
  var c = n(9573);
  var f = n(5430);
  const u = 100;
  const h = 1e6;
  class GitData {
   #$;
   #k;
   constructor(e, t) {
    this.#$ = e;
    this.#k = t;
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
    for (const e of stepsOf(s)) r = await this.#O("trees", {
     ...r === undefined ? {} : {
      base_tree: r
     },
     tree: e
    });
    if (r === undefined) throw new Error("a tree of nothing");
    return r;
   }
   commit(e, t, n) {
    return this.#O("commits", {
     message: e,
     tree: t,
     parents: n
    });
   }
   plant(e, t) {
    return this.#q("POST", "/refs", {
     ref: `refs/heads/${e}`,
     sha: t
    });
   }
   advance(e, t) {
    const n = e.split("/").map(e => (0, c.w)`/${e}`);
    return this.#q("PATCH", `/refs/heads${n.join("")}`, {
     force: false,
     sha: t
    });
   }
   async seed({path: e, text: t}, {branch: n, message: s}) {
    const {owner: r, name: o} = this.#k;
    const a = e.split("/").map(e => (0, c.w)`/${e}`);
    const i = (0, f.qI)(await this.#$.rest("PUT", (0, c.w)`/repos/${r}/${o}/contents` + a.join(""), {
     message: s,
     content: Buffer.from(t).toString("base64"),
     branch: n
    }), "the file");
    return (0, f._f)((0, f.qI)(i["commit"], "commit"), "sha");
   }
   async #q(e, t, n) {
    const {owner: s, name: o} = this.#k;
    const a = await this.#$.rest(e, (0, c.w)`/repos/${s}/${o}/git` + t, n);
    const i = (0, f._f)((0, f.qI)((0, f.qI)(a, "the reference")["object"], "object"), "sha");
    if (i !== n.sha) throw (0, r.Q)("the reference points elsewhere");
   }
   async #O(e, t) {
    const {owner: n, name: s} = this.#k;
    const r = (0, c.w)`/repos/${n}/${s}/git/${e}`;
    return (0, f._f)((0, f.qI)(await this.#$.rest("POST", r, t), e), "sha");
   }
  }
  function stepsOf(e) {
   const t = [];
   let n = 0;
   for (const s of e) {
    const e = Buffer.byteLength(s.content ?? "");
    const r = t.at(-1);
    if (r === undefined || r.length === u || n + e > h) {
     t.push([ s ]);
     n = e;
    } else {
     r.push(s);
     n += e;
    }
   }
   return t;
  }
  var d = n(651);
  const l = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}`;
  const p = `mutation PublishBadgesMove($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}`;
  class BranchWriter {
   #S;
   #x;
   #R;
   constructor(e, t, n) {
    this.#S = e;
    this.#x = t;
    this.#R = n;
   }
   async write(e, t, n) {
    if (t.head === null) return t.isEmpty ? this.#C(e) : this.#B(e);
    const s = {
     oid: t.head,
     tree: t.tree ?? t.head
    };
    if (this.#R.singleCommit) return written(await this.#T(e, s, t.id));
    return written(await (n && isSmall(e.changes) ? this.#I(e, s) : this.#_(e, s)));
   }
   #M({linesFor: e}) {
    const {headline: t, body: n} = this.#R.message();
    const s = oneLine(t);
    const r = [ n, ...e(n).map(oneLine) ].filter(e => e !== "").join("\n");
    return {
     headline: s,
     body: r,
     whole: r === "" ? s : `${s}\n\n${r}`
    };
   }
   async #I(e, {oid: t}) {
    const {headline: n, body: s} = this.#M(e);
    const {files: r, removed: o} = e.changes;
    const a = r.map(({path: e, text: t}) => ({
     path: e,
     contents: Buffer.from(t).toString("base64")
    }));
    const i = o.map(e => ({
     path: e
    }));
    const c = {
     branch: {
      repositoryNameWithOwner: (0, d.fq)(this.#R.repository),
      branchName: this.#R.branch
     },
     message: {
      headline: n,
      ...s === "" ? {} : {
       body: s
      }
     },
     expectedHeadOid: t,
     fileChanges: {
      additions: a,
      ...i.length === 0 ? {} : {
       deletions: i
      }
     }
    };
    const u = await this.#S(l, {
     input: c
    });
    return (0, f._f)((0, f.qI)((0, f.qI)(u["createCommitOnBranch"], "createCommitOnBranch")["commit"], "commit"), "oid");
   }
   async #_(e, {oid: t, tree: n}) {
    const s = await this.#x.tree(n, e.changes);
    const r = await this.#x.commit(this.#M(e).whole, s, [ t ]);
    await this.#x.advance(this.#R.branch, r);
    return r;
   }
   async #T(e, {oid: t, tree: n}, s) {
    const o = await this.#x.tree(n, e.changes);
    const a = await this.#x.commit(this.#M(e).whole, o, []);
    const c = {
     name: `refs/heads/${this.#R.branch}`,
     beforeOid: t,
     afterOid: a,
     force: true
    };
    try {
     const e = await this.#S(p, {
      input: {
       repositoryId: s,
       refUpdates: [ c ]
      }
     });
     (0, f.qI)(e["updateRefs"], "updateRefs");
    } catch (e) {
     throw e instanceof r.h && (0, i.t8)(e) ? (0, r.Q)(e.message) : e;
    }
    return a;
   }
   async #B(e) {
    let t;
    try {
     t = await this.#x.tree(undefined, e.changes);
    } catch (t) {
     if (t instanceof r.h && t.status === 409 && /is empty/i.test(t.message)) return this.#C(e);
     throw t;
    }
    const n = await this.#x.commit(this.#M(e).whole, t, []);
    await this.#x.plant(this.#R.branch, n);
    return written(n);
   }
   async #C(e) {
    const {files: t} = e.changes;
    const [n] = t;
    if (n === undefined) throw (0, r.Q)("no file to begin with");
    const s = {
     ...e,
     changes: {
      files: [ n ],
      removed: []
     }
    };
    const o = await this.#x.seed(n, {
     branch: this.#R.branch,
     message: this.#M(s).whole
    });
    return t.length === 1 ? written(o) : {
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
   return e.length + t.length <= u && n <= h;
  }
  var m = n(6149);
  var w = n(7549);
  var g = n(2855);
  function filesBelow(e, t, n) {
   const {owner: s, name: r} = t;
   return e((0, c.w)`/repos/${s}/${r}/git/trees/${n}` + "?recursive=1", e => {
    if ((0, f.iP)(e, "truncated")) throw tooMany(t);
    const n = new Map;
    for (const t of (0, f.c3)(e, "tree")) {
     const e = (0, f.qI)(t, "an entry");
     if (e["type"] === "blob") n.set((0, f.b6)(e, "path"), (0, f._f)(e, "sha"));
    }
    return n;
   });
  }
  function tooMany(e) {
   return new s.qh("refused", `The branch of ${(0, d.fq)(e)} holds more files than GitHub lists at once (100,000): give the badges a branch of their own.`);
  }
  function graphqlReader(e, t, n) {
   const {repository: s} = n;
   return {
    async head(r, a) {
     const i = (0, w.pd)(r).length > o.RO;
     const c = i ? [] : r;
     const f = a.length > o.RO ? [] : a;
     const u = await e((0, w.Vg)(n, c, f), e => (0, w.ww)(e, n, {
      paths: c,
      traced: f
     }));
     return i && u.tree !== null ? {
      ...u,
      blobs: await filesBelow(t, s, u.tree)
     } : u;
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
  var y = n(7675);
  var b = n(1511);
  function restReader(e, {repository: t, branch: n}) {
   let s;
   return {
    async head(r) {
     s ??= await factsOf(e, t);
     const o = await newestOf(e, t, n);
     const a = o === undefined || r.length === 0 ? new Map : await filesBelow(e, t, o.tree);
     const i = {
      head: o?.oid ?? null,
      tree: o?.tree ?? null,
      isEmpty: false,
      id: ""
     };
     return {
      ...s,
      ...i,
      blobs: a,
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
      const s = await (0, b.Mr)(textAt(e, t, {
       head: n,
       path: o
      }));
      if (s !== undefined) r.set(o, s);
     }
     return r;
    }
   };
  }
  function factsOf(e, {owner: t, name: n}) {
   return e((0, c.w)`/repos/${t}/${n}`, e => ({
    name: (0, f.b6)(e, "full_name"),
    isPrivate: (0, f.iP)(e, "private"),
    isArchived: (0, f.iP)(e, "archived"),
    defaultBranch: (0, f.b6)(e, "default_branch")
   }));
  }
  function newestOf(e, {owner: t, name: n}, s) {
   return (0, b.Mr)(e((0, c.w)`/repos/${t}/${n}/branches/${s}`, e => {
    if ((0, f.b6)(e, "name") !== s) return undefined;
    const t = (0, f.qI)(e["commit"], "commit");
    const n = (0, f.qI)((0, f.qI)(t["commit"], "commit")["tree"], "tree");
    return {
     oid: (0, f._f)(t, "sha"),
     tree: (0, f._f)(n, "sha")
    };
   }));
  }
  function commitsOf(e, {owner: t, name: n}, s) {
   const r = (0, c.w)`/repos/${t}/${n}/commits` + `?${new URLSearchParams(s).toString()}`;
   return e(r, e => (0, f.c3)(e, b.Di).map(e => {
    const t = (0, f.qI)(e, "a commit");
    return {
     oid: (0, f._f)(t, "sha"),
     message: (0, f.b6)((0, f.qI)(t["commit"], "commit"), "message")
    };
   }));
  }
  function textAt(e, {owner: t, name: n}, {head: s, path: r}) {
   const o = r.split("/").map(e => (0, c.w)`/${e}`);
   return e((0, c.w)`/repos/${t}/${n}/contents` + `${o.join("")}?ref=${s}`, e => blobOf(r, e));
  }
  function blobOf(e, t) {
   if (t[b.Di] !== undefined || t["type"] !== "file") return undefined;
   const n = (0, f.mR)(t, "encoding");
   if (n === "none") throw new s.qh("refused", `The file ${e} is too large to be read: ${(0, 
   f.rl)(t, "size")} bytes.`);
   if (n !== "base64") throw (0, r.Q)("the file is not in base64");
   const o = Buffer.from((0, f.b6)(t, "content"), "base64").toString("utf8");
   return o.includes("\0") ? undefined : {
    oid: (0, f._f)(t, "sha"),
    text: o
   };
  }
  const v = 100;
  const $ = 10;
  async function lastCommits({get: e, repository: t, trace: n}, {head: s, traced: r, paths: a}, i) {
   const c = s === null ? [] : a.filter(e => !r.has(e));
   const f = s === null || c.length === 0 || c.length > o.RO && !await mayMatter();
   const u = f ? new Map : await n(s, c);
   const h = a.map(e => [ e, r.get(e) ?? u.get(e) ]);
   return new Map(h.flatMap(([e, t]) => t ? [ [ e, t ] ] : []));
   async function mayMatter() {
    for (let n = 1; n <= $; n++) {
     const r = {
      sha: s ?? "",
      per_page: String(v),
      page: String(n)
     };
     const o = await commitsOf(e, t, r);
     if (o.some(({message: e}) => i(e))) return true;
     if (o.length < v) return false;
    }
    return true;
   }
  }
  class Way {
   #P;
   #A;
   #U="graphql";
   constructor(e, t) {
    this.#P = e;
    this.#A = t;
   }
   get isGraphql() {
    return this.#U === "graphql";
   }
   async take(e) {
    try {
     return await e(this.#P[this.#U]);
    } catch (t) {
     this.leaveGraphql(t);
     return e(this.#P.rest);
    }
   }
   leaveGraphql(e) {
    if (!(e instanceof o.i1) || !this.isGraphql) throw e;
    if (this.#A && e.code === "limited") throw e;
    if (this.#A) throw new s.qh(e.code, `${e.message} One commit cannot be kept safely without it: leave "single-commit" out, or let GraphQL through.`);
    this.#U = "rest";
   }
  }
  var k = n(9081);
  const O = 100;
  const q = 20;
  async function refuseForeign(e, t, n) {
   const {repository: r, branch: o, ours: a, singleCommit: i} = t;
   const c = (0, d.fq)(r);
   if (n.defaultBranch === o && !await isForBadges(e, t, n)) throw new s.qh("invalid", `Input "target-branch": "${o}" is the default branch of ${c}, which holds more than badges. Take a branch of their own (default: badges).`);
   const {tip: f} = n;
   if (!i || f === undefined || f === null) return;
   if (f.isOnly ? a.commit(f.message) : await areAllOurs(e, t, n)) return;
   throw new s.qh("invalid", `Input "single-commit": the branch "${o}" of ${c} holds commits that this action did not make, or too many to tell, and would lose them. Take a "target-branch" for badges alone (default: badges), remove the branch, or take "single-commit" out.`);
  }
  async function isForBadges(e, {repository: t, ours: n}, {head: s, tree: r}) {
   const [o, a] = await Promise.all([ commitsOf(e, t, {
    sha: s,
    per_page: String(O)
   }), filesBelow(e, t, r) ]);
   return o.every(({message: e}) => n.commit(e)) && [ ...a.keys() ].every(n.file);
  }
  async function areAllOurs(e, {repository: t, ours: n}, {head: s}) {
   for (let r = 1; r <= q; r++) {
    const o = {
     sha: s,
     per_page: String(O),
     page: String(r)
    };
    const a = await commitsOf(e, t, o);
    if (!a.every(({message: e}) => n.commit(e))) return false;
    if (a.length < O) return true;
   }
   return false;
  }
  function branchStore(e, t, n) {
   const {repository: s} = n;
   const c = (0, a.Z)((0, d.fq)(s), n.branch, n.ruled);
   const f = (0, b.oK)(e, t, c.read);
   const u = (0, o.N8)(e, t, c.read);
   const h = new Way({
    graphql: graphqlReader(u, f, n),
    rest: restReader(f, n)
   }, n.singleCommit);
   const l = (0, o.SH)(e, t, c.write);
   const p = new BranchWriter(l, new GitData(e, s), n);
   let w = n.singleCommit ? undefined : n.glance;
   const trace = (...e) => h.take(t => t.lastCommits(...e));
   return {
    async read(e, t) {
     const r = w !== undefined && (0, y.F)(w, e, t) ? w.head : undefined;
     w = undefined;
     const o = r ?? await h.take(n => n.head(e, t));
     refuseChanged(s, o);
     n.found(o);
     return o;
    },
    lastCommits: (e, t, n) => lastCommits({
     get: f,
     repository: s,
     trace: trace
    }, {
     ...e,
     paths: t
    }, n),
    files: async ({tree: e}) => e === null ? new Map : filesBelow(f, s, e),
    texts: async ({head: e}, t) => e === null ? new Map : h.take(n => n.texts(e, t)),
    async write(e, t, s) {
     await refuseOthers(f, n, t);
     try {
      return await p.write({
       changes: e,
       linesFor: s
      }, t, h.isGraphql);
     } catch (e) {
      if (e instanceof r.h) return await settled(e, t);
      h.leaveGraphql(e);
      return {
       kind: "conflict"
      };
     }
    }
   };
   async function settled(e, t) {
    if ((0, i.N6)(e)) refuseChanged(s, await factsOf(f, s));
    if (t.head === null && (0, i.ec)(e)) await refuseNeighbour(u, n);
    return (0, m.sG)(e, c.write, Date.now());
   }
  }
  async function refuseOthers(e, t, {head: n, tree: s, tip: r, defaultBranch: o}) {
   const {branch: a, ours: i, singleCommit: c} = t;
   const f = c ? r?.isOnly !== true || i?.commit(r.message) !== true : false;
   if (i === undefined || n === null || a !== o && !f) return;
   await refuseForeign(e, {
    ...t,
    ours: i
   }, {
    head: n,
    tree: s ?? n,
    tip: r,
    defaultBranch: o
   });
  }
  async function refuseNeighbour(e, {repository: t, branch: n}) {
   const r = await (0, k.gH)(e, t, n);
   if (r === undefined) return;
   throw new s.qh("conflict", `Git cannot have the branch "${n}" beside "${r}", which ${(0, 
   d.fq)(t)} has: take another "target-branch", or remove the branch "${r}".`);
  }
  function refuseChanged(e, {name: t, isArchived: n}) {
   if (t.toLowerCase() !== (0, d.fq)(e).toLowerCase()) throw (0, d.aW)(e, t);
   if (n) throw new s.qh("archived", `The repository ${t} is archived and takes no changes: unarchive it, or take this step out.`);
  }
 },
 3480: (e, t, n) => {
  n.d(t, {
   B: () => newest,
   O: () => repositoryFacts
  });
  var s = n(134);
  var r = n(9573);
  var o = n(651);
  var a = n(5430);
  function repositoryFacts(e, t) {
   return e((0, r.w)`/repos/${t.owner}/${t.name}`, e => {
    const n = (0, a.b6)(e, "full_name");
    if (n.toLowerCase() !== `${t.owner}/${t.name}`.toLowerCase()) throw (0, o.aW)(t, n);
    return {
     id: String((0, a.rl)(e, "id")),
     defaultBranch: (0, a.b6)(e, "default_branch"),
     isPrivate: e["private"] === true,
     isFork: e["fork"] === true,
     ownedByOrganization: (0, a.b6)((0, a.qI)(e["owner"], "owner"), "type") === "Organization"
    };
   });
  }
  const i = `query PublishBadgesNewest($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef { target { oid } }\n    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }\n  }\n}`;
  function newest(e, t, n) {
   const r = {
    what: `to read the newest commit and tag of ${(0, o.fq)(n)}`,
    permission: "contents: read",
    repository: (0, o.fq)(n),
    missing: `There is no repository ${(0, o.fq)(n)}, or the token may not see it ("contents: read").`
   };
   const c = {
    document: i,
    variables: {
     owner: n.owner,
     name: n.name
    }
   };
   return (0, s.N8)(e, t, r)(c, e => {
    const t = e["defaultBranchRef"];
    const [n] = (0, a.c3)((0, a.qI)(e["refs"], "refs"), "nodes");
    return {
     commitSha: (0, a.Ce)(t) ? (0, a._f)((0, a.qI)(t["target"], "target"), "oid") : null,
     tag: (0, a.Ce)(n) ? (0, a.b6)(n, "name") : null
    };
   });
  }
 },
 7675: (e, t, n) => {
  n.d(t, {
   F: () => isSame,
   M: () => glanceAt
  });
  var s = n(134);
  var r = n(9023);
  var o = n(7549);
  var a = n(2855);
  var i = n(651);
  async function glanceAt(e, t, {place: n, wanted: {paths: c, traced: f}}) {
   const u = (0, s.N8)(e, t, (0, r.Z)((0, i.fq)(n.repository), n.branch).read);
   try {
    return await u((0, o.Vg)(n, c, f), e => ({
     paths: c,
     traced: f,
     head: (0, o.ww)(e, n, {
      paths: c,
      traced: f
     }),
     text: (0, a.DE)(n.file, (0, a._F)(e, "file"))?.text
    }));
   } catch (e) {
    if (e instanceof s.i1) return undefined;
    throw e;
   }
  }
  const isSame = (e, t, n) => JSON.stringify([ e.paths, e.traced ]) === JSON.stringify([ t, n ]);
 },
 7549: (e, t, n) => {
  n.d(t, {
   Vg: () => headQuery,
   pd: () => foldersOf,
   ww: () => parseHead
  });
  var s = n(3660);
  var r = n(2855);
  var o = n(5430);
  function foldersOf(e) {
   return [ ...new Set(e.map(e => e.slice(0, Math.max(0, e.lastIndexOf("/"))))) ];
  }
  function headQuery({repository: e, branch: t, file: n, singleCommit: s = false}, o, a) {
   const i = {
    owner: e.owner,
    name: e.name,
    ref: `refs/heads/${t}`
   };
   const c = foldersOf(o).map((e, n) => {
    i[`folder${n}`] = `refs/heads/${t}:${e}`;
    return `folder${n}: object(expression: $folder${n}) { ... on Tree { entries { name oid type } } }`;
   });
   const f = a.map((e, t) => {
    i[`path${t}`] = e;
    return (0, r.jN)(t);
   });
   if (n !== undefined) {
    i["file"] = n;
    c.push(`file: object(expression: $file) { ${r.we} }`);
   }
   const u = s ? "newest: history(first: 2) { nodes { oid message } }" : "";
   const h = `target { oid ... on Commit { tree { oid } ${u} ${f.join(" ")} } }`;
   const d = `query PublishBadgesHead(${Object.keys(i).map(e => `$${e}: String!`).join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${s ? "id " : ""}nameWithOwner isPrivate isArchived isEmpty\n    defaultBranchRef { name }\n    ref(qualifiedName: $ref) { ${h} }\n    ${c.join("\n    ")}\n  }\n}`;
   return {
    document: d,
    variables: i
   };
  }
  function parseHead(e, {singleCommit: t = false}, {paths: n, traced: s}) {
   const a = e["ref"] === null ? null : (0, o.qI)((0, o.qI)(e["ref"], "ref")["target"], "target");
   const i = (0, o.Ce)(e["defaultBranchRef"]) ? (0, o.mR)(e["defaultBranchRef"], "name") : null;
   return {
    name: (0, o.b6)(e, "nameWithOwner"),
    id: (0, o.mR)(e, "id") ?? "",
    isEmpty: (0, o.iP)(e, "isEmpty"),
    isPrivate: (0, o.iP)(e, "isPrivate"),
    isArchived: (0, o.iP)(e, "isArchived"),
    defaultBranch: i,
    head: a === null ? null : (0, o._f)(a, "oid"),
    blobs: a === null ? new Map : blobsIn(e, n),
    tree: a === null ? null : (0, o._f)((0, o.qI)(a["tree"], "tree"), "oid"),
    ...t ? {
     tip: a === null ? null : tipOf(a)
    } : {},
    traced: new Map(s.map((e, t) => [ e, a === null ? null : (0, r.D3)(a, t) ]))
   };
  }
  function blobsIn(e, t) {
   const n = new Map;
   foldersOf(t).forEach((t, r) => {
    const a = e[`folder${r}`];
    if (a === undefined) throw (0, s.Q)(`folder${r} is missing`);
    if (!(0, o.Ce)(a) || !Array.isArray(a["entries"])) return;
    for (const e of (0, o.c3)(a, "entries")) {
     const s = (0, o.qI)(e, "an entry");
     if (s["type"] === "blob") n.set(t === "" ? (0, o.b6)(s, "name") : `${t}/${(0, o.b6)(s, "name")}`, (0, 
     o._f)(s, "oid"));
    }
   });
   return n;
  }
  function tipOf(e) {
   const [t, ...n] = (0, o.c3)((0, o.qI)(e["newest"], "history"), "nodes");
   return {
    message: (0, o.b6)((0, o.qI)(t, "a commit"), "message"),
    isOnly: n.length === 0
   };
  }
 },
 2855: (e, t, n) => {
  n.d(t, {
   D3: () => commitOf,
   DE: () => blobOf,
   _F: () => fieldOf,
   i1: () => textsAt,
   jN: () => historyField,
   qY: () => lastCommitsAt,
   we: () => i
  });
  var s = n(3916);
  var r = n(3660);
  var o = n(134);
  var a = n(5430);
  const i = "... on Blob { oid text isTruncated isBinary byteSize }";
  async function textsAt(e, {repository: t, head: n}, s) {
   const r = new Map;
   const a = {
    title: "PublishBadgesTexts",
    field: e => `at${e}: object(expression: $path${e}) { ${i} }`,
    valueOf: e => `${n}:${e}`
   };
   for (const {question: n, part: i} of (0, o.ab)(t, s, a)) {
    await e(n, e => {
     for (const [t, n] of i.entries()) {
      const s = blobOf(n, fieldOf(e, `at${t}`));
      if (s !== undefined) r.set(n, s);
     }
    });
   }
   return r;
  }
  function blobOf(e, t) {
   if (!(0, a.Ce)(t) || t["oid"] === undefined) return undefined;
   if ((0, a.iP)(t, "isTruncated")) throw new s.qh("refused", `The file ${e} is too large to be read: ${(0, 
   a.rl)(t, "byteSize")} bytes.`);
   const n = (0, a.mR)(t, "text");
   return t["isBinary"] === true || n === null ? undefined : {
    oid: (0, a._f)(t, "oid"),
    text: n
   };
  }
  async function lastCommitsAt(e, {repository: t, head: n}, s) {
   const r = new Map;
   const i = {
    title: "PublishBadgesTrace",
    field: e => `at${e}: object(expression: "${n}") { ... on Commit { ${historyField(e)} } }`,
    valueOf: e => e
   };
   for (const {question: n, part: c} of (0, o.ab)(t, s, i)) {
    await e(n, e => {
     for (const [t, n] of c.entries()) r.set(n, commitOf((0, a.qI)(fieldOf(e, `at${t}`), "the head"), t));
    });
   }
   return r;
  }
  const historyField = e => `commit${e}: history(first: 1, path: $path${e}) { nodes { oid message } }`;
  function commitOf(e, t) {
   const [n] = (0, a.c3)((0, a.qI)(e[`commit${t}`], "history"), "nodes");
   if (n === undefined) return null;
   const s = (0, a.qI)(n, "a commit");
   return {
    oid: (0, a._f)(s, "oid"),
    message: (0, a.b6)(s, "message")
   };
  }
  function fieldOf(e, t) {
   if (e[t] === undefined) throw (0, r.Q)(`${t} is missing`);
   return e[t];
  }
 },
 9081: (e, t, n) => {
  n.d(t, {
   CX: () => existingRefs,
   IW: () => branchNamed,
   gH: () => branchInTheWay
  });
  var s = n(3916);
  var r = n(134);
  var o = n(651);
  var a = n(2855);
  var i = n(5430);
  async function existingRefs(e, t, {repository: n, names: s}) {
   const o = (0, r.N8)(e, t, purposeOfBranches(n));
   const c = new Set;
   const field = e => `at${e}: ref(qualifiedName: $path${e}) { name }`;
   for (const e of [ "refs/heads/", "refs/tags/" ]) {
    const t = {
     title: "PublishBadgesRefs",
     field: field,
     valueOf: t => e + t
    };
    for (const {question: e, part: f} of (0, r.ab)(n, s, t)) {
     await o(e, e => {
      for (const [t, n] of f.entries()) if ((0, i.Ce)((0, a._F)(e, `at${t}`))) c.add(n);
     });
    }
   }
   return c;
  }
  const c = `query PublishBadgesBranch($owner: String!, $name: String!, $branch: String!, $tag: String!) {\n  repository(owner: $owner, name: $name) {\n    branch: ref(qualifiedName: $branch) { name }\n    tag: ref(qualifiedName: $tag) { name }\n    refs(refPrefix: "refs/heads/", first: 100) { nodes { name } }\n  }\n}`;
  async function branchNamed(e, t, {repository: n, branch: o}) {
   const {owner: f, name: u} = n;
   const h = {
    owner: f,
    name: u,
    branch: `refs/heads/${o}`,
    tag: `refs/tags/${o}`
   };
   try {
    return await (0, r.N8)(e, t, purposeOfBranches(n))({
     document: c,
     variables: h
    }, e => ({
     exists: (0, i.Ce)((0, a._F)(e, "branch")) || (0, i.Ce)((0, a._F)(e, "tag")),
     names: (0, i.c3)((0, i.qI)(e["refs"], "refs"), "nodes").map(e => (0, i.b6)((0, i.qI)(e, "a branch"), "name"))
    }));
   } catch (e) {
    if (e instanceof s.qh && e.kind === "setup") return {
     exists: true,
     names: []
    };
    throw e;
   }
  }
  function purposeOfBranches(e) {
   return {
    what: `to read the branches of ${(0, o.fq)(e)}`,
    permission: "contents: write",
    repository: (0, o.fq)(e),
    missing: `There is no repository ${(0, o.fq)(e)}, or the token may not see it.`
   };
  }
  async function branchInTheWay(e, {owner: t, name: n}, r) {
   const o = r.split("/");
   const c = o.slice(1).map((e, t) => o.slice(0, t + 1).join("/"));
   const f = {
    ...{
     owner: t,
     name: n,
     below: `refs/heads/${r}/`
    },
    ...Object.fromEntries(c.map((e, t) => [ `path${t}`, `refs/heads/${e}` ]))
   };
   const u = Object.keys(f).map(e => `$${e}: String!`);
   const h = c.map((e, t) => `at${t}: ref(qualifiedName: $path${t}) { name }`);
   const d = `query PublishBadgesWay(${u.join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    refs(refPrefix: $below, first: 1) { nodes { name } }\n    ${h.join("\n    ")}\n  }\n}`;
   try {
    return await e({
     document: d,
     variables: f
    }, e => {
     const t = c.find((t, n) => (0, i.Ce)((0, a._F)(e, `at${n}`)));
     const [n] = (0, i.c3)((0, i.qI)(e["refs"], "refs"), "nodes");
     if (t !== undefined || !(0, i.Ce)(n)) return t;
     return `${r}/${(0, i.b6)(n, "name").replace(`${r}/`, "")}`;
    });
   } catch (e) {
    if (e instanceof s.qh && e.kind !== "signal") return undefined;
    throw e;
   }
  }
 },
 7459: (e, t, n) => {
  n.d(t, {
   Remote: () => Remote
  });
  var s = n(8002);
  var r = n(3916);
  var o = n(9455);
  var a = n(7248);
  var i = n(9573);
  var c = n(3480);
  var f = n(7675);
  var u = n(3148);
  function paced(e, t) {
   return {
    async rest(n, s, r) {
     await t.ready();
     return e.rest(n, s, r);
    },
    async graphql(n, s) {
     await t.ready();
     return e.graphql(n, s);
    }
   };
  }
  var h = n(651);
  var d = n(8514);
  var l = n(2420);
  var p = n(1511);
  var m = n(5430);
  const w = 100;
  function purposeOfChecks(e) {
   return {
    what: `to read the check runs of ${(0, h.fq)(e)}`,
    permission: "checks: read",
    repository: (0, h.fq)(e),
    missing: `There is no such commit in ${(0, h.fq)(e)}, or the token may not see it ("checks: read").`
   };
  }
  function purposeOfStatuses(e) {
   return {
    what: `to read the commit statuses of ${(0, h.fq)(e)}`,
    permission: "statuses: read",
    repository: (0, h.fq)(e),
    missing: `There is no such commit in ${(0, h.fq)(e)}, or the token may not see it ("statuses: read").`
   };
  }
  async function checksOf(e, t, n) {
   const s = (0, i.w)`/repos/${t.owner}/${t.name}/commits/${n}`;
   const r = (0, p.Bd)(e, {
    path: `${s}/check-runs?filter=latest`,
    key: "check_runs",
    size: w,
    parse: parseCheckRun,
    purpose: purposeOfChecks(t)
   });
   const o = (0, p.Bd)(e, {
    path: `${s}/status`,
    key: "statuses",
    size: w,
    parse: parseStatusOfCommit,
    purpose: purposeOfStatuses(t)
   });
   return [ ...await (0, p.yj)([ "not-found" ], r), ...await (0, p.yj)([ "not-found" ], o) ];
  }
  function parseCheckRun(e) {
   return {
    name: (0, m.b6)(e, "name"),
    status: statusOf(e),
    completed: e["status"] === "completed",
    at: (0, m.kX)(e, "completed_at") ?? (0, m.kX)(e, "started_at")
   };
  }
  function parseStatusOfCommit(e) {
   const t = (0, l.hD)((0, m.b6)(e, "state"));
   return {
    name: (0, m.b6)(e, "context"),
    status: t,
    completed: (0, d.dR)(t),
    at: (0, m.kX)(e, "updated_at")
   };
  }
  function statusOf(e) {
   const t = (0, m.b6)(e, "status");
   if (t !== "completed") return (0, l.Xr)(t);
   return (0, l.fx)((0, m.mR)(e, "conclusion"));
  }
  const g = 100;
  function purposeOfDeployments(e) {
   return {
    what: `to read the deployments of ${(0, h.fq)(e)}`,
    permission: "deployments: read",
    repository: (0, h.fq)(e),
    missing: `There is no repository ${(0, h.fq)(e)}, or the token may not see it ("deployments: read").`
   };
  }
  async function newestDeployment(e, t, {environment: n, ref: s, sha: r}) {
   const o = purposeOfDeployments(t);
   const a = (0, i.w)`/repos/${t.owner}/${t.name}/deployments`;
   const c = new URLSearchParams({
    environment: n,
    per_page: "1"
   });
   if (s !== undefined) c.set("ref", s);
   if (r !== undefined) c.set("sha", r);
   const f = await e(`${a}?${c.toString()}`, e => firstOf(e, parseDeployment), o);
   if (f === undefined) return undefined;
   const {id: u, ...h} = f;
   const d = (0, i.w)`/repos/${t.owner}/${t.name}/deployments/${u}/statuses` + "?per_page=1";
   const l = await e(d, e => firstOf(e, parseState), o);
   return {
    ...h,
    ...l
   };
  }
  function environmentNames(e, {owner: t, name: n}) {
   const s = (0, i.w)`/repos/${t}/${n}/environments`;
   const parse = e => (0, m.b6)(e, "name");
   const r = (0, p.Bd)(e, {
    path: s,
    key: "environments",
    size: g,
    parse: parse
   });
   return (0, p.yj)([ "forbidden", "not-found" ], r);
  }
  function firstOf(e, t) {
   const [n] = (0, m.c3)(e, p.Di);
   return n === undefined ? undefined : t((0, m.qI)(n, "the first entry"));
  }
  function parseDeployment(e) {
   return {
    id: (0, m.rl)(e, "id"),
    status: "pending",
    completed: false,
    at: (0, m.kX)(e, "created_at"),
    sha: (0, m.b6)(e, "sha"),
    ref: (0, m.b6)(e, "ref")
   };
  }
  function parseState(e) {
   const t = (0, l.hD)((0, m.b6)(e, "state"));
   return {
    status: t,
    completed: (0, d.dR)(t),
    at: (0, m.kX)(e, "created_at")
   };
  }
  class Memory {
   #j=new Map;
   #N=new Map;
   forget() {
    this.#j.clear();
    this.#N.clear();
   }
   answer(e, t) {
    const n = this.#j.get(e);
    if (n !== undefined) return n;
    const s = t();
    this.#j.set(e, s);
    return s;
   }
   list(e, t) {
    const n = this.#N.get(e);
    if (n !== undefined) return n;
    const s = replayed(t());
    this.#N.set(e, s);
    return s;
   }
  }
  function replayed(e) {
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
  var y = n(9687);
  var b = n(8878);
  const v = 100;
  const $ = 20;
  function purposeOfRuns(e) {
   return {
    what: `to read the runs of ${(0, h.fq)(e)}`,
    permission: "actions: read",
    repository: (0, h.fq)(e),
    missing: `There is no such run or workflow in ${(0, h.fq)(e)}, or the token may not see it: it needs "actions: read" there.`
   };
  }
  function jobsOf(e, {owner: t, name: n}, {runId: s, attempt: r}) {
   const o = (0, i.w)`/repos/${t}/${n}/actions/runs/${s}`;
   const a = o + (r === undefined ? "/jobs?filter=latest" : (0, i.w)`/attempts/${r}/jobs`);
   return (0, p.Q7)((0, p.Bd)(e, {
    path: a,
    key: "jobs",
    size: v,
    parse: parseJob
   }));
  }
  const k = [ 1e3, 2e3, 3e3, 4e3 ];
  async function settledJobs(e, {own: t = {}, sleep: n}) {
   let s = await e();
   for (const r of k) {
    const o = (0, y.gq)(s, t);
    if (!s.some(e => e !== o && !e.completed && e.stepsDone && !e.failedStep)) break;
    await n(r);
    s = await e();
   }
   return s;
  }
  function pagesOfRuns(e, {owner: t, name: n}, s) {
   const r = (0, i.w)`/repos/${t}/${n}/actions/workflows/${s.workflow}/runs` + parametersOf(s.query);
   return (0, p.Bd)(e, {
    path: r,
    key: "workflow_runs",
    size: $,
    parse: parseRun
   });
  }
  function parametersOf({branch: e, sha: t, event: n, actor: s}) {
   const r = [ [ "exclude_pull_requests", "true" ], [ "branch", e ], [ "head_sha", t ], [ "event", n?.length === 1 ? n[0] : undefined ], [ "actor", s ] ].flatMap(([e, t]) => t === undefined ? [] : [ `${e ?? ""}=${encodeURIComponent(t)}` ]);
   return `?${r.join("&")}`;
  }
  async function* countingRuns(e, t) {
   for await (const n of e) {
    const e = [ ...n ].sort((e, t) => t.number - e.number);
    for (const n of e) if ((0, b.Qk)(n, t)) yield n;
    const s = e.at(-1);
    if (t.runNumber !== undefined && s !== undefined && s.number <= t.runNumber) return;
   }
  }
  function runOf(e, {owner: t, name: n}, s) {
   return e((0, i.w)`/repos/${t}/${n}/actions/runs/${s}`, parseRun);
  }
  function runIfThere(e, t, n) {
   return (0, p.Mr)(runOf(e, t, n));
  }
  async function attemptOf(e, {owner: t, name: n}, {runId: s, attempt: r}) {
   const o = (0, i.w)`/repos/${t}/${n}/actions/runs/${s}/attempts/${r}`;
   const a = await (0, p.Mr)(e(o, parseRun));
   return a && {
    ...a,
    isLatestAttempt: false
   };
  }
  function parseJob(e) {
   const t = Array.isArray(e["steps"]) ? (0, m.c3)(e, "steps").filter(m.Ce) : [];
   return {
    id: (0, m.rl)(e, "id"),
    name: (0, m.b6)(e, "name"),
    completed: e["status"] === "completed",
    status: runs_statusOf(e),
    failedStep: t.some(({conclusion: e}) => e === "failure"),
    stepsDone: t.length > 0 && t.every(({status: e}) => e === "completed"),
    runner: (0, m.mR)(e, "runner_name")
   };
  }
  function parseRun(e) {
   const t = e["head_repository"];
   return {
    id: (0, m.rl)(e, "id"),
    number: (0, m.rl)(e, "run_number"),
    attempt: typeof e["run_attempt"] === "number" ? e["run_attempt"] : 1,
    completed: e["status"] === "completed",
    status: runs_statusOf(e),
    event: (0, m.b6)(e, "event"),
    branch: (0, m.mR)(e, "head_branch"),
    sha: (0, m.b6)(e, "head_sha"),
    actor: (0, m.Ce)(e["actor"]) ? (0, m.mR)(e["actor"], "login") : null,
    createdAt: Date.parse((0, m.b6)(e, "created_at")),
    at: Date.parse((0, m.b6)(e, "updated_at")),
    isLatestAttempt: true,
    displayTitle: (0, m.mR)(e, "display_title") ?? "",
    headRepository: (0, m.Ce)(t) ? (0, m.b6)(t, "full_name") : null,
    workflow: {
     id: (0, m.rl)(e, "workflow_id"),
     path: pathOf(e),
     name: (0, m.mR)(e, "name") ?? ""
    }
   };
  }
  function pathOf(e) {
   return (0, m.b6)(e, "path").replace(/@[^]*$/, "");
  }
  function runs_statusOf(e) {
   const t = (0, m.b6)(e, "status");
   if (t !== "completed") return (0, l.Xr)(t);
   return (0, l.fx)((0, m.mR)(e, "conclusion"));
  }
  var O = n(3113);
  const fileOf = e => e.slice(e.lastIndexOf("/") + 1);
  const isDirect = e => /^\d+$|\.ya?ml$/i.test(e);
  function workflowsOf(e, {owner: t, name: n}) {
   const s = (0, i.w)`/repos/${t}/${n}/actions/workflows`;
   return (0, p.Q7)((0, p.Bd)(e, {
    path: s,
    key: "workflows",
    size: 100,
    parse: parseWorkflow
   }));
  }
  async function activeWorkflows(e, t) {
   const [n, s] = await Promise.all([ workflowsOf(e, t), (0, O.n)(e, t, ".github/workflows") ]);
   return n.filter(({path: e, isActive: t}) => t && s.has(e));
  }
  async function workflowOf(e, t, n) {
   const {owner: s, name: r} = t;
   if (isDirect(n)) {
    try {
     return await e((0, i.w)`/repos/${s}/${r}/actions/workflows/${fileOf(n)}`, parseWorkflow);
    } catch (e) {
     if (!(0, p.b2)(e)) throw e;
    }
   }
   const o = await workflowsOf(e, t);
   const a = find(o, n);
   if (a === undefined) throw unknownWorkflow(n, o, t);
   return a;
  }
  async function* runsOf(e, t, {reference: n, query: s}) {
   if (s.runId !== undefined) {
    const r = await runOf(e, t, s.runId);
    const o = isOf(r, n) ? r.workflow : await workflowOf(e, t, n);
    if (o.path === r.workflow.path) yield* countingRuns(once([ r ]), s);
    return;
   }
   if (isDirect(n)) {
    try {
     return yield* countingRuns(pagesOfRuns(e, t, {
      workflow: fileOf(n),
      query: s
     }), s);
    } catch (e) {
     if (!(0, p.b2)(e)) throw e;
    }
   }
   const {id: r} = await workflowOf(e, t, n);
   yield* countingRuns(pagesOfRuns(e, t, {
    workflow: r,
    query: s
   }), s);
  }
  async function* once(e) {
   yield await Promise.resolve(e);
  }
  const isOf = ({workflow: e}, t) => [ e.path, fileOf(e.path), String(e.id) ].includes(t);
  function find(e, t) {
   return e.find(({path: e}) => e === t || fileOf(e) === t) ?? e.find(({id: e}) => String(e) === t) ?? e.find(({name: e}) => e === t);
  }
  const parseWorkflow = e => ({
   id: (0, m.rl)(e, "id"),
   path: (0, m.b6)(e, "path"),
   name: (0, m.b6)(e, "name"),
   isActive: e["state"] === "active"
  });
  function unknownWorkflow(e, t, n) {
   const s = t.map(({path: e}) => fileOf(e));
   const o = [ ...s, ...t.map(({name: e}) => e) ];
   const a = s.length === 0 ? "it has none" : `there are ${s.join(", ")}`;
   return new r.UP(`Input "workflow": ${(0, h.fq)(n)} has no workflow ${(0, r.hD)(e)}; ${a}.${(0, 
   r.h)(e, o)}`);
  }
  var q = n(9081);
  function runRecord(e, t) {
   const n = new Memory;
   const asking = n => {
    const s = (0, h.ow)(n);
    return {
     repository: s,
     get: (0, p.oK)(e, t, purposeOfRuns(s))
    };
   };
   const ask = (e, t, s) => {
    const {get: r, repository: o} = asking(t);
    return n.answer(`${e} ${t}`, () => s(r, o));
   };
   const s = new Memory;
   const facts = e => {
    const {get: t, repository: n} = asking(e);
    return s.answer(`facts ${e.toLowerCase()}`, () => (0, c.O)(t, n));
   };
   return {
    jobs: (e, n, {attempt: s, own: r} = {}) => ask(`jobs ${n}.${s ?? ""}`, e, (e, o) => settledJobs(() => jobsOf(e, o, {
     runId: n,
     attempt: s
    }), {
     own: r,
     sleep: e => t.pause(e)
    })),
    run: (e, t) => ask(`run ${t}`, e, (...e) => runIfThere(...e, t)),
    attempt: (e, t, n) => ask(`attempt ${t}.${n}`, e, (...e) => attemptOf(...e, {
     runId: t,
     attempt: n
    })),
    ...listsOfRuns(asking, n),
    forget: () => n.forget(),
    ...knownWorkflows(ask),
    defaultBranch: async e => (await facts(e)).defaultBranch,
    isPrivate: async e => (await facts(e)).isPrivate,
    branch: async (n, s) => (0, q.IW)(e, t, {
     repository: (0, h.ow)(n),
     branch: s
    }),
    ...reports(ask)
   };
  }
  function listsOfRuns(e, t) {
   return {
    runs(n, s) {
     const {get: r, repository: o} = e(s.repository);
     return t.list(`runs ${n} ${JSON.stringify(s)}`, () => runsOf(r, o, {
      reference: n,
      query: s
     }));
    },
    async* newerRuns(t, {workflow: n, branch: s, number: r}) {
     const {get: o, repository: a} = e(t);
     const i = {
      ...S,
      repository: (0, h.fq)(a),
      branch: s
     };
     for await (const e of countingRuns(pagesOfRuns(o, a, {
      workflow: n,
      query: i
     }), i)) {
      if (e.number <= r) return;
      yield e;
     }
    }
   };
  }
  function knownWorkflows(e) {
   return {
    workflow: (t, n) => e(`workflow ${n}`, t, (...e) => workflowOf(...e, n)),
    workflows: t => e("workflows", t, (...e) => activeWorkflows(...e)),
    jobNames: (t, s) => e(`job names ${s.path}@${s.sha}`, t, async (...e) => (await Promise.all([ n.e(815), n.e(779), n.e(613), n.e(556) ]).then(n.bind(n, 5373))).jobNamesOf(...e, s))
   };
  }
  function reports(e) {
   return {
    deployment: (t, n) => e(`deployment ${JSON.stringify(n)}`, t, (...e) => newestDeployment(...e, n)),
    environments: t => e("environments", t, (...e) => environmentNames(...e)),
    checks: (t, n) => e(`checks ${n}`, t, (...e) => checksOf(...e, n))
   };
  }
  const S = {
   sha: undefined,
   event: undefined,
   actor: undefined,
   runNumber: undefined,
   runId: undefined
  };
  var x = n(3660);
  var R = n(6149);
  function gistStore(e, t, {id: n, found: s}) {
   const r = {
    what: `to publish to the gist ${n}`,
    permission: 'the scope "gist", or belongs to somebody else than the gist: give a classic token of its owner as "gist-token"',
    missing: `There is no gist ${n}, or it belongs to somebody else than "gist-token": create it, and give a classic token of its owner with the scope "gist".`
   };
   const o = (0, p.oK)(e, t, r);
   return {
    read: () => o((0, i.w)`/gists/${n}`, e => {
     s({
      owner: (0, m.Ce)(e["owner"]) ? (0, m.mR)(e["owner"], "login") : null,
      rawUrl: rawUrlOf(e)
     });
     return filesOf(e);
    }),
    async write({files: t, removed: s}, o) {
     refuseTooMuch(n, {
      files: t,
      removed: s
     }, o);
     const a = t.map(({path: e, text: t}) => [ e, {
      content: t
     } ]);
     const c = {
      files: Object.fromEntries([ ...a, ...s.map(e => [ e, null ]) ])
     };
     try {
      const r = filesOf((0, m.qI)(await e.rest("PATCH", (0, i.w)`/gists/${n}`, c), "the gist"));
      if (!t.every(({path: e, text: t}) => r.get(e) === t) || s.some(e => r.has(e))) throw (0, 
      x.Q)("the gist\u2019s files are not the ones sent");
      return {
       kind: "written"
      };
     } catch (e) {
      if (e instanceof x.h) return (0, R.sG)(e, r, Date.now());
      throw e;
     }
    }
   };
  }
  const C = 300;
  const B = 1e6;
  function refuseTooMuch(e, {files: t, removed: n}, s) {
   const o = t.find(({text: e}) => Buffer.byteLength(e) > B);
   if (o !== undefined) throw new r.qh("refused", `The file ${o.path} has more than the 1 MB that GitHub shows of a gist's file.`);
   const a = new Set([ ...s.keys(), ...t.map(({path: e}) => e) ]);
   for (const e of n) a.delete(e);
   if (a.size > C) throw new r.qh("refused", `The gist ${e} would hold ${a.size} files, and GitHub lists ${C}: take a branch, or several gists.`);
  }
  function filesOf(e) {
   if (e["truncated"] === true) throw new r.qh("refused", `The gist holds more files than the ${C} that GitHub lists: take another one.`);
   const t = new Map;
   for (const [n, s] of Object.entries((0, m.qI)(e["files"], "files"))) {
    if (!(0, m.Ce)(s)) continue;
    t.set(n, s["truncated"] === true ? null : (0, m.mR)(s, "content"));
   }
   return t;
  }
  function rawUrlOf(e) {
   const [t] = Object.values((0, m.qI)(e["files"], "files")).filter(m.Ce);
   const n = t === undefined ? null : (0, m.mR)(t, "raw_url");
   return n === null ? null : n.replace(/\/raw\/.*$/s, "/raw");
  }
  function openApi(e, {token: t, clock: n, signal: s}) {
   const {repository: r, apiUrl: o, graphqlUrl: d} = e;
   const l = new u.tI(n);
   const observe = e => l.observe(e);
   const m = paced((0, i.N)({
    token: t,
    apiUrl: o,
    graphqlUrl: d,
    signal: s,
    observe: observe
   }), l);
   return {
    pace: l,
    record: runRecord(m, l),
    facts: () => (0, c.O)((0, p.oK)(m, l, purposeOfRuns(r)), r),
    async contents({repository: e, ...t}) {
     const n = (0, h.ow)(e);
     return (0, O.r)((0, p.oK)(m, l, purposeOfRuns(n)), n, t);
    },
    async exists(e, t) {
     return (0, q.CX)(m, l, {
      repository: e,
      names: t
     });
    },
    newest: () => (0, c.B)(m, l, r),
    glance: (e, t) => (0, f.M)(m, l, {
     place: e,
     wanted: t
    }),
    branch: e => (0, a.q)(m, l, e),
    gist: (e, t) => gistStore(m, l, {
     id: e,
     found: t
    })
   };
  }
  var T = n(9034);
  var I = n(2067);
  var _ = n(8546);
  var M = n(3108);
  var P = n(544);
  function gistTarget(e, t) {
   const n = {
    read: () => e.read(),
    holds: (e, {path: t, text: n}) => e.get(t) === n,
    mark: (e, t) => e.get(t),
    standing: e => new P.z(sourceOf(e)),
    write: (t, n) => e.write(t, n),
    lastCommits: () => Promise.resolve(new Map)
   };
   return {
    publish: (e, s, r) => (0, M.c)(e, n, {
     pace: t,
     advice: s,
     along: r
    })
   };
  }
  function sourceOf(e) {
   const t = [ ...e ].map(([e, t]) => [ e, t === null ? "" : (0, _.z)(t) ]);
   return {
    files: () => Promise.resolve(new Map(t)),
    texts: t => Promise.resolve().then(() => new Map(t.flatMap(t => wholeText(e, t))))
   };
  }
  function wholeText(e, t) {
   const n = e.get(t);
   if (n === null) throw new r.qh("refused", `The gist's file ${t} has more than 1 MB, and GitHub does not show it whole.`);
   return n === undefined ? [] : [ [ t, n ] ];
  }
  var A = n(8290);
  class Remote {
   #F;
   #D;
   #G;
   constructor(e) {
    this.#F = e;
   }
   get api() {
    const {asked: e, context: t} = this.#F;
    if (e.token === "") throw (0, r.Gq)("token", "", "is empty. Leave it out in a workflow, where github.token is its default; on the command line give --token or GITHUB_TOKEN.");
    this.#D ??= openApi(t, {
     ...this.#F,
     token: e.token
    });
    return this.#D;
   }
   async glance(e, {path: t, sha: n}) {
    const {context: s} = this.#F;
    const {destination: r} = e;
    const a = (0, o.qc)(e, s);
    const {repository: i} = s;
    if (r.kind !== "branch" || a === undefined || !this.#E(r)) return this.api.contents({
     repository: (0, h.fq)(i),
     path: t,
     ref: n
    });
    const c = {
     repository: i,
     branch: r.branch,
     file: `${n ?? "HEAD"}:${t}`
    };
    const f = await this.api.glance(c, a);
    if (f === undefined) return this.api.contents({
     repository: (0, h.fq)(i),
     path: t,
     ref: n
    });
    this.#G = {
     branch: r.branch,
     ...f
    };
    return f.text;
   }
   #E({repository: e}) {
    const t = e === undefined ? undefined : (0, h.SU)(e);
    return t === undefined || (0, h.Ft)(t, this.#F.context.repository);
   }
   branch({branch: e, repository: t, singleCommit: n}, r, o) {
    const {asked: a, context: i} = this.#F;
    const c = (t === undefined ? undefined : (0, h.SU)(t)) ?? i.repository;
    const f = (0, h.Ft)(c, i.repository);
    const u = f && this.#G?.branch === e ? this.#G : undefined;
    if (f) refuseDefaultBranch(e, i.facts?.defaultBranch);
    let d = f && i.facts?.isPrivate === true;
    const l = this.api.branch({
     repository: c,
     branch: e,
     singleCommit: n,
     message: r,
     ours: U,
     glance: u,
     found(t) {
      if (f) refuseDefaultBranch(e, t.defaultBranch ?? undefined); else if (o !== undefined && !t.isPrivate && !a.allowPublic) throw (0, 
      I.cL)(o, (0, h.fq)(c));
      d = t.isPrivate;
     }
    });
    return {
     target: (0, T.U)(l, a.dryRun ? "dry run" : this.api.pace),
     address: t => (0, s.lv)(i.serverUrl, {
      repository: c,
      branch: e,
      isPrivate: d
     }, t)
    };
   }
   defaultBranch(e) {
    const {asked: t, context: n} = this.#F;
    const s = this.api.branch({
     repository: n.repository,
     branch: e,
     singleCommit: false,
     message: () => ({
      headline: "Update the badges of the README [skip ci]",
      body: ""
     }),
     ruled: 'Take "readme" out and update the block in a pull request',
     found: () => {}
    });
    return (0, T.U)(s, t.dryRun ? "dry run" : this.api.pace);
   }
   gist({id: e}) {
    const {asked: t, context: n} = this.#F;
    if (t.gistToken === "") {
     throw (0, r.Gq)("gist-token", "", 'is empty, and a gist takes one. Give a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.');
    }
    const o = openApi(n, {
     ...this.#F,
     token: t.gistToken
    });
    let a = {
     id: e,
     owner: null,
     rawUrl: null
    };
    const i = o.gist(e, t => a = {
     id: e,
     ...t
    });
    return {
     target: gistTarget(i, t.dryRun ? "dry run" : o.pace),
     address: e => (0, s.wO)(n.serverUrl, a, e)
    };
   }
  }
  const U = {
   commit: A.Az,
   file: e => /\.(?:svg|json)$/.test(e) || e === "README.md"
  };
  function refuseDefaultBranch(e, t) {
   if (e !== t) return;
   throw new r.qh("invalid", `Input "target-branch": "${e}" is the default branch, and badges would be mixed into its history. Take a branch of their own (default: badges).`);
  }
 },
 7812: (e, t, n) => {
  n.d(t, {
   AA: () => unknownSite,
   C1: () => localFile,
   HG: () => unfilledWarnings,
   KB: () => readClone,
   Kj: () => l,
   ig: () => siteValues,
   yR: () => readText
  });
  var s = n(3024);
  var r = n.n(s);
  var o = n(6760);
  var a = n.n(o);
  var i = n(824);
  var c = n(3916);
  var f = n(651);
  var u = n(7647);
  var h = n(7813);
  function readClone(e) {
   const t = gitFolder(e);
   const n = (0, o.resolve)(t, readTrimmed((0, o.join)(t, "commondir")) ?? "");
   const s = readTrimmed((0, o.join)(n, "config")) ?? "";
   const r = readTrimmed((0, o.join)(n, "refs/remotes/origin/HEAD")) ?? "";
   return {
    ...repositoryAt(originOf(s)),
    defaultBranch: /^ref: refs\/remotes\/origin\/(.+)$/.exec(r)?.[1] ?? "",
    branch: /^ref: refs\/heads\/(.+)$/.exec(readTrimmed((0, o.join)(t, "HEAD")) ?? "")?.[1] ?? ""
   };
  }
  function originOf(e) {
   let t = false;
   for (const n of e.split("\n")) {
    if (n.startsWith("[")) t = n.startsWith('[remote "origin"]');
    const e = t ? /^\s*url\s*=\s*(\S+)/.exec(n)?.[1] : undefined;
    if (e !== undefined) return e;
   }
   return "";
  }
  function gitFolder(e) {
   const t = (0, o.join)(e, ".git");
   const n = /^gitdir: (.+)$/.exec(readTrimmed(t) ?? "")?.[1];
   return n === undefined ? t : (0, o.resolve)(e, n);
  }
  function repositoryAt(e) {
   const [, t, n = ""] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(e) ?? [];
   const s = (0, f.SU)(n.replace(/\/$/, "").replace(/\.git$/, ""));
   return s === undefined ? {
    serverUrl: undefined,
    repository: s
   } : {
    serverUrl: `https://${t ?? ""}`,
    repository: s
   };
  }
  function readTrimmed(e) {
   try {
    return (0, s.readFileSync)(e, "utf8").trimEnd().replaceAll("\r\n", "\n");
   } catch {
    return undefined;
   }
  }
  const d = {
   isSuperseded: () => Promise.resolve(false),
   renew: () => Promise.resolve([])
  };
  function localFile(e, t) {
   const n = (0, o.resolve)(e, t.source);
   return {
    ...t,
    read: () => Promise.resolve(readText(n)),
    async change(e) {
     const t = readText(n);
     const r = await e(t);
     const a = t === undefined ? n : (0, s.realpathSync)(n);
     const c = (0, i.P)({
      folder: (0, o.dirname)(a),
      bounds: undefined,
      dryRun: false
     });
     await c.publish([ {
      path: (0, o.basename)(a),
      text: r
     } ], d);
     return {
      text: r,
      commitSha: undefined
     };
    }
   };
  }
  function readText(e) {
   let t;
   try {
    t = (0, s.readFileSync)(e);
   } catch (t) {
    if ((0, c.$N)(t) === "ENOENT") return undefined;
    throw new c.qh("refused", `Cannot read ${e}: ${t instanceof Error ? t.message : String(t)}`);
   }
   const n = t.toString("utf8");
   if (Buffer.from(n).equals(t)) return n;
   throw new c.qh("invalid", `${e} is not a text in UTF-8.`);
  }
  const l = {
   id: "",
   defaultBranch: "",
   isPrivate: false,
   isFork: false,
   ownedByOrganization: false
  };
  function unknownSite(e) {
   return {
    serverUrl: e,
    repository: undefined,
    branch: "",
    facts: () => Promise.resolve(l),
    newest: () => Promise.resolve({
     commitSha: null,
     tag: null
    }),
    read: () => Promise.resolve(undefined)
   };
  }
  async function siteValues(e, t) {
   const {repository: n, serverUrl: s} = t;
   const r = e.some(e => (0, u.Qf)(e).includes("branch"));
   const o = r ? [ ...e, "%{default_branch}" ] : e;
   const a = n === undefined ? {} : await (0, h.E)(o, {
    repository: n,
    serverUrl: s
   }, t);
   const i = a.default_branch || t.branch;
   return i === "" ? a : {
    ...a,
    branch: i
   };
  }
  function unfilledWarnings(e, t) {
   return t.map(t => `"${e}": %{${t}} is unknown or has no value, and was left unchanged.`);
  }
 },
 3255: (e, t, n) => {
  n.d(t, {
   RemoteRecords: () => RemoteRecords
  });
  var s = n(3916);
  var r = n(3148);
  var o = n(7248);
  var a = n(9573);
  var i = n(3113);
  var c = n(3480);
  var f = n(1511);
  var u = n(651);
  var h = n(5430);
  function openRecordsApi(e, t) {
   const n = new r.tI(t.clock);
   const s = (0, a.N)({
    ...t,
    ...e,
    observe: e => n.observe(e)
   });
   const getOf = (e, t) => (0, f.oK)(s, n, purposeOf(e, t));
   return {
    pace: n,
    facts: e => (0, c.O)(getOf((0, u.fq)(e), (0, u.fq)(e)), e),
    newest: e => (0, c.B)(s, n, e),
    contents({repository: e, ...t}) {
     return (0, i.r)(getOf(e, e), (0, u.ow)(e), t);
    },
    oldest: e => oldest(getOf(`the repositories of ${e}`), e),
    branch: e => (0, o.q)(s, n, e)
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
    const [t] = (0, h.c3)(e, f.Di);
    return t === undefined ? undefined : (0, u.ow)((0, h.b6)((0, h.qI)(t, "a repository"), "full_name"));
   });
   try {
    return await read((0, a.w)`/orgs/${t}/repos`);
   } catch (e) {
    if (!(e instanceof s.qh) || e.code !== "not-found") throw e;
    return read((0, a.w)`/users/${t}/repos`);
   }
  }
  var d = n(7812);
  var l = n(9034);
  class RemoteRecords {
   #W;
   #D;
   #H=new Map;
   constructor(e) {
    const {context: t, token: n, signal: o} = e;
    if (n === "") throw new s.qh("unauthorized", 'A token is missing: reading GitHub needs "token" (on the command line --token, or GITHUB_TOKEN).');
    this.#W = e;
    this.#D = openRecordsApi(t, {
     token: n,
     signal: o,
     clock: (0, r.ml)(o)
    });
   }
   ports(e) {
    return {
     file: this.#z(e),
     levels: this.levels,
     site: () => this.site()
    };
   }
   get levels() {
    const {owner: e} = this.#W.context.repository;
    return {
     owner: e,
     read: e => this.#D.contents(e)
    };
   }
   async site() {
    const {context: e, scope: t} = this.#W;
    const {serverUrl: n} = e;
    const s = t === "group" ? await this.#D.oldest(e.repository.owner) : e.repository;
    if (s === undefined) return (0, d.AA)(n);
    return {
     serverUrl: n,
     repository: s,
     branch: "",
     facts: () => this.#L(s),
     newest: () => this.#D.newest(s),
     read: e => this.#D.contents({
      repository: (0, u.fq)(s),
      path: e,
      ref: undefined
     })
    };
   }
   #L(e) {
    const {context: t} = this.#W;
    const n = (0, u.fq)(e);
    const s = (0, u.Ft)(e, t.repository) ? t.facts : undefined;
    const r = this.#H.get(n) ?? (s === undefined ? this.#D.facts(e) : Promise.resolve(s));
    this.#H.set(n, r);
    return r;
   }
   #z(e) {
    const {context: t, scope: n} = this.#W;
    const s = n === "group" ? {
     ...t.repository,
     name: ".github"
    } : t.repository;
    const r = (0, u.fq)(s);
    return {
     source: `${r}:${e}`,
     path: (0, u.Ft)(s, t.repository) ? e : undefined,
     scope: n,
     read: async () => {
      const t = await this.#D.contents({
       repository: r,
       path: e,
       ref: undefined
      });
      if (t === undefined) await this.#L(s);
      return t;
     },
     change: async (t, n) => this.#I({
      repository: s,
      path: e
     }, t, n)
    };
   }
   async #I({repository: e, path: t}, n, s) {
    const {defaultBranch: r} = await this.#L(e);
    const o = {
     repository: e,
     branch: r,
     singleCommit: false,
     message: () => ({
      headline: s,
      body: ""
     }),
     found: () => {}
    };
    const a = (0, l.U)(this.#D.branch(o), patient(this.#D.pace, t));
    let i = "";
    const c = await withFileCure({
     repository: e,
     branch: r,
     path: t
    }, () => a.publish([], p, async e => {
     i = await n(await textAt(e, t));
     return {
      files: [ {
       path: t,
       text: i
      } ],
      removed: []
     };
    }));
    return {
     text: i,
     commitSha: c.commitSha
    };
   }
  }
  const p = {
   isSuperseded: () => Promise.resolve(false),
   renew: () => Promise.resolve([])
  };
  async function textAt(e, t) {
   const n = (await e.texts([ t ])).get(t);
   if (n === undefined && (await e.files()).has(t)) throw new s.qh("invalid", `${t} is not a text in UTF-8. Nothing was changed.`);
   return n;
  }
  const m = 20;
  function patient(e, t) {
   return {
    waitUntil: (t, n) => e.waitUntil(t, n),
    async backOff(n) {
     if (n >= m) throw new s.qh("conflict", `Others changed the branch of ${t} ${m} times in a row during this change. Try again.`);
     await e.backOff(n);
    }
   };
  }
  async function withFileCure({repository: e, branch: t, path: n}, r) {
   try {
    return await r();
   } catch (r) {
    if (!(r instanceof s.qh) || r.code !== "policy") throw r;
    throw new s.qh("policy", `A rule protects the branch "${t}" of ${(0, u.fq)(e)}: change ${n} in a pull request, or put an app on the rule's bypass list and give its token as "token": GITHUB_TOKEN cannot be on that list.`);
   }
  }
 }
};

