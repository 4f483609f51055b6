"use strict";

exports.id = 612;

exports.ids = [ 612 ];

exports.modules = {
 7636: (e, n, t) => {
  t.r(n);
  t.d(n, {
   factFinding: () => factFinding,
   namedAfterFact: () => namedAfterFact,
   readFacts: () => readFacts
  });
  var s = t(3399);
  var r = t(4394);
  const o = {
   message: "none"
  };
  const a = [ "k", "M", "G", "T", "P" ];
  function metric(e) {
   const n = a.findLastIndex((n, t) => e >= 1e3 ** (t + 1));
   if (n === -1) return String(e);
   const t = e / 1e3 ** (n + 1);
   const s = t.toFixed(1);
   if (t < 10 && !s.endsWith("0")) return `${s}${a[n] ?? ""}`;
   const r = Math.round(t);
   return r < 1e3 ? `${r}${a[n] ?? ""}` : `1${a[n + 1] ?? ""}`;
  }
  const i = /^\D|\d{4}-\d{2}-\d{2}|^[a-f\d]{7,40}$/;
  const c = /^v?0|alpha|beta|snapshot|dev|pre|rc/i;
  function versionText(e, n) {
   const t = i.test(e) ? e : `v${e}`;
   return {
    message: t,
    color: n || c.test(e) ? "orange" : "blue"
   };
  }
  const d = [ [ "#7cd958", "0BSD CC0-1.0 MIT-0 Unlicense WTFPL" ], [ "orange", `AGPL-3.0 CC-BY-SA-4.0 CECILL-2.1 CERN-OHL-S-2.0 CERN-OHL-W-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GFDL-1.3 GPL-2.0 GPL-3.0\n    LGPL-2.1 LGPL-3.0 LPPL-1.3c MPL-2.0 MS-RL ODbL-1.0 OFL-1.1 OSL-3.0 Vim` ], [ "green", `AFL-3.0 Apache-2.0 Artistic-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-Clear BSD-4-Clause\n    BSL-1.0 CC-BY-4.0 CERN-OHL-P-2.0 ECL-2.0 ISC MIT MS-PL MulanPSL-2.0 NCSA PostgreSQL UPL-1.0 Zlib` ] ];
  const u = new Map(d.flatMap(([e, n]) => n.split(/\s+/).map(n => [ n, e ])));
  function licenseText(e) {
   if (e === "NOASSERTION") return {
    message: "not identifiable by github"
   };
   const n = u.get(e);
   return {
    message: e,
    ...n === undefined ? {} : {
     color: n
    }
   };
  }
  const f = 864e5;
  const l = [ [ 7, "brightgreen", "red" ], [ 30, "green", "orange" ], [ 180, "yellowgreen", "yellow" ], [ 365, "yellow", "yellowgreen" ], [ 730, "orange", "green" ], [ Infinity, "red", "brightgreen" ] ];
  function dateText(e, n, {older: t = false} = {}) {
   const s = new Intl.DateTimeFormat("en-US", {
    month: "long",
    year: "numeric",
    timeZone: "UTC"
   }).format(e);
   const r = Math.trunc((n - e) / f);
   const [, o, a] = l.find(([e]) => r < e) ?? [ 0, "red", "brightgreen" ];
   return {
    message: s.toLowerCase(),
    color: t ? a : o
   };
  }
  const g = [ "KiB", "MiB", "GiB", "TiB" ];
  function sizeText(e) {
   if (e === 0) return "0 B";
   const rounded = n => Math.round(e / 1024 ** n * 10) / 10;
   const n = g.findIndex((e, n) => rounded(n) < 1024);
   return `${rounded(n).toLocaleString("en-US")} ${g[n] ?? ""}`;
  }
  function downloadsText(e) {
   const n = e <= 0 ? "red" : e < 10 ? "yellow" : e < 100 ? "yellowgreen" : e < 1e3 ? "green" : "brightgreen";
   return {
    message: metric(e),
    color: n
   };
  }
  const openText = e => ({
   message: `${metric(e)} open`,
   color: e > 0 ? "yellow" : "brightgreen"
  });
  const m = {
   issues: openText,
   pulls: openText,
   contributors: e => ({
    message: metric(e),
    color: e > 2 ? "brightgreen" : e === 2 ? "yellow" : "red"
   }),
   downloads: downloadsText,
   "downloads-latest": downloadsText,
   "repo-size": e => ({
    message: sizeText(e),
    color: "blue"
   })
  };
  function numberText(e, n) {
   return m[e]?.(n) ?? {
    message: metric(n),
    color: "blue"
   };
  }
  var p = t(7088);
  var h = t(3916);
  var b = t(4087);
  var w = t(3019);
  async function readFacts(e, {context: n, record: t}) {
   const s = new Map;
   for (const t of e) {
    const {id: e, enabled: r, source: o, filters: a} = t;
    if (o.kind !== "fact" || !r) continue;
    const {repository: i = (0, b.fq)(n.repository), branch: c} = a;
    s.set(t, {
     fact: o.fact,
     repository: i,
     branch: c,
     badge: e ?? o.fact
    });
   }
   const r = s.size === 0 ? [] : await t.facts([ ...s.values() ]);
   return new Map([ ...s.keys() ].map((e, n) => [ e, r[n] ?? {
    kind: "none"
   } ]));
  }
  async function factFinding(e, n, t) {
   const s = (await t.facts).get(e) ?? {
    kind: "none"
   };
   const r = await namedAfterFact(e, n, t);
   if (s.kind === "unknown") return leftAsItIs(r, s.problem);
   const o = textOf(n, s, t.now);
   const a = s.kind === "number" ? s.number : undefined;
   const {message: i, warnings: c} = (0, p.fu)(e.message ?? "%{value}", {
    value: o.message
   });
   return {
    ...r,
    definition: {
     ...e,
     message: i,
     color: colorOf(e, o, a),
     colorSteps: undefined
    },
    subject: {
     ...r.subject,
     tag: s.kind === "version" ? s.version : undefined
    },
    origin: {
     from: `GitHub's record of ${r.subject.repository}`
    },
    details: s,
    warnings: [ ...c, ...s.kind === "none" ? await missingBranch(e, n, t) : [] ],
    ...a === undefined ? {} : {
     counts: {
      value: a
     }
    }
   };
  }
  async function namedAfterFact(e, n, {context: t, record: s}) {
   const o = (0, b.fq)(t.repository);
   const {repository: a = o, branch: i = t.facts?.defaultBranch ?? await s.defaultBranch(o)} = e.filters;
   const c = {
    workflow: undefined,
    tag: undefined,
    run: undefined,
    sha: "",
    job: undefined
   };
   const d = {
    ...c,
    repository: a,
    branch: i,
    environment: undefined
   };
   const u = {
    id: n,
    label: (0, r.Zd)(n),
    link: "repository"
   };
   return {
    ...(0, w.rT)(e, d, t),
    defaults: u,
    details: {
     kind: "none"
    }
   };
  }
  function leftAsItIs(e, n) {
   const t = (0, h.hD)(e.definition.id ?? e.defaults.id);
   return {
    ...e,
    skipReason: "GitHub does not tell the fact",
    warnings: [ `The badge ${t} is left as it is: ${n}` ]
   };
  }
  function textOf(e, n, t) {
   switch (n.kind) {
   case "none":
    return o;

   case "number":
    return numberText(e, n.number);

   case "version":
    return versionText(n.version, n.isPrerelease);

   case "name":
    return e === "license" ? licenseText(n.name) : {
     message: n.name,
     color: "blue"
    };

   case "time":
    return dateText(n.at, t, {
     older: e === "created"
    });
   }
  }
  function colorOf({color: e, colorSteps: n}, t, r) {
   const o = n === undefined ? undefined : (0, s.gM)(n, String(r ?? t.message));
   return o ?? e ?? t.color;
  }
  async function missingBranch({filters: {branch: e, repository: n}}, t, {context: s, record: r}) {
   if (e === undefined || t !== "last-commit" && t !== "commits-since-release") return [];
   const o = n ?? (0, b.fq)(s.repository);
   const {exists: a, names: i} = await r.branch(o, e);
   return a ? [] : [ `There is no branch ${(0, h.hD)(e)} in ${o}.${(0, h.h)(e, i)}` ];
  }
 },
 3019: (e, n, t) => {
  t.d(n, {
   DG: () => triggeringSubject,
   Ff: () => shownRun,
   Hc: () => givenFinding,
   d6: () => triggeringBranch,
   e_: () => a,
   hD: () => findingOf,
   kb: () => ofCheck,
   lc: () => ownSubject,
   p6: () => oneRunOf,
   rT: () => baseFinding,
   rV: () => ofEnvironment
  });
  var s = t(4394);
  var r = t(3916);
  var o = t(788);
  const a = {
   id: 0,
   attempt: 0
  };
  function shownRun(e) {
   return e === undefined ? undefined : {
    id: e.id,
    attempt: e.attempt
   };
  }
  function oneRunOf({workflow: e, branch: n, run: t}, s) {
   if (e === undefined || e.path === "" || t === undefined) return undefined;
   const {id: r, number: o, attempt: a} = t;
   const i = e.path.startsWith("dynamic/") ? e.id : e.path.replace(/^.*\//, "");
   return i === undefined ? undefined : {
    id: r,
    number: o,
    attempt: a,
    workflow: i,
    branch: n,
    cancelled: s === "cancelled"
   };
  }
  function ownSubject(e, n) {
   const t = n.branch ?? n.tag;
   const s = t !== undefined && t !== e.branch;
   const {owner: r, name: o} = e.repository;
   return {
    repository: `${r}/${o}`,
    workflow: e.workflow,
    branch: t ?? e.branch,
    tag: n.tag ?? (s ? undefined : e.tag),
    run: e.run,
    sha: e.sha,
    job: undefined,
    environment: undefined
   };
  }
  function triggeringBranch(e) {
   if (e === null) throw new r.qh("invalid", `The triggering run has no branch: set ${(0, 
   r.yu)("branch", '"branch"')}.`);
   return e;
  }
  function triggeringSubject(e, n) {
   const {triggering: t} = e;
   const s = ownSubject(e, n);
   if (e.event !== "workflow_run" || t === undefined) return s;
   const {id: r, number: o, attempt: a, workflow: i, branch: c, sha: d} = t;
   return {
    ...s,
    workflow: i,
    branch: n.branch ?? n.tag ?? triggeringBranch(c),
    tag: n.tag,
    run: {
     id: r,
     number: o,
     attempt: a
    },
    sha: d
   };
  }
  function baseFinding(e, n, t) {
   const {workflow: r} = n;
   const o = labelOf(r ?? t.workflow);
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
     id: r === undefined ? (0, s.yR)(e.label ?? o) : (0, s.yR)((0, s.Vc)(r.path)),
     link: r === undefined ? "repository" : "workflow"
    },
    origin: undefined,
    warnings: [],
    skipReason: undefined
   };
  }
  function givenFinding(e, {status: n, origin: t, warnings: s = []}, r) {
   const a = triggeringSubject(r, e.filters);
   const i = a.workflow === undefined ? undefined : shownRun(a.run);
   const c = n !== undefined && e.judging.ignore.includes(n);
   return {
    ...baseFinding(e, a, r),
    status: n,
    origin: t,
    warnings: s,
    shown: i === undefined ? [] : [ i ],
    oneRun: oneRunOf({
     ...a,
     branch: (0, o.l)(r)
    }, n),
    showsUnfinished: i !== undefined,
    skipReason: c ? `the status ${n} is ignored` : undefined
   };
  }
  function ofEnvironment(e, n) {
   return {
    ...n,
    subject: {
     ...elsewhere(n),
     workflow: undefined,
     environment: e
    },
    defaults: {
     id: (0, s.yR)(e),
     label: e,
     link: "deployments"
    }
   };
  }
  function ofCheck(e, n) {
   const {id: t, filters: r} = n.definition;
   const o = (r.branch ?? r.tag) !== undefined;
   const a = elsewhere(n);
   return {
    ...n,
    subject: {
     ...a,
     workflow: undefined,
     sha: r.sha ?? (o ? "" : a.sha)
    },
    defaults: {
     id: (0, s.yR)(e),
     label: t ?? e,
     link: "checks"
    }
   };
  }
  const elsewhere = ({definition: e, subject: n}) => ({
   ...n,
   repository: e.filters.repository ?? n.repository
  });
  function labelOf(e) {
   if (e === undefined) return "build";
   return e.name === "" || e.name === e.path ? (0, s.Vc)(e.path) : e.name;
  }
  function findingOf(e, n, t) {
   const {subject: r, workflows: o, jobSlug: a} = n;
   const i = o.filter(({path: e}) => e !== "");
   const c = i.map(({path: e}) => (0, s.yR)((0, s.Vc)(e))).join("-") || "build";
   const d = e.id ?? (e.job === undefined ? c : `${c}/${(0, s.yR)(e.job)}`);
   const u = r.job?.name ?? e.job ?? labelOf(i.length === 1 ? i[0] : undefined);
   return {
    ...baseFinding(e, r, t),
    ...n,
    definition: a === undefined ? e : {
     ...e,
     id: `${d}/${a}`,
     label: undefined
    },
    defaults: {
     id: d,
     label: u,
     link: "workflow"
    }
   };
  }
 },
 788: (e, n, t) => {
  t.d(n, {
   l: () => branchOfRun,
   s: () => isOnBranch
  });
  function branchOfRun({event: e, triggering: n, branch: t}) {
   return e === "workflow_run" ? n?.branch ?? "" : t;
  }
  function isOnBranch(e, n) {
   return n.tag === undefined && branchOfRun(n) === e;
  }
 },
 5464: (e, n, t) => {
  t.d(n, {
   readFacts: () => readFacts
  });
  var s = t(4087);
  var r = t(9995);
  var o = t(3916);
  const badgesOf = ({requests: e}) => {
   const [n, ...t] = e.map(({badge: e}) => (0, o.hD)(e));
   const s = t.length > 3 ? [ ...t.slice(0, 2), `${t.length - 2} more` ] : t;
   const [r] = s.slice(-1);
   if (r === undefined) return `the badge ${n ?? ""} shows a fact`;
   return `the badges ${[ n, ...s.slice(0, -1) ].join(", ")} and ${r} show facts`;
  };
  const otherToken = () => `GITHUB_TOKEN sees its own repository and public ones only: for another private one, set ${(0, 
  o.yu)("token", '"token"')} to the token of an app or a person that may read it ("contents: read").`;
  function purposeOf(e) {
   const n = e.map(({repository: e}) => (0, s.fq)(e));
   return {
    what: `to read facts of ${n.join(", ")}`,
    permission: "contents: read",
    repository: n[0] ?? "",
    missing: `There is no such repository, or the token may not see it. ${otherToken()}`
   };
  }
  const a = [ [ "issues", "issues: read" ], [ "pullRequests", "pull-requests: read" ] ];
  function refusalOf(e, n) {
   const t = (0, r.Pr)(e);
   const i = n.filter(({repository: n}, t) => {
    const r = e.message.includes(`'${(0, s.fq)(n)}'`);
    return r || e.paths.some(e => e === `r${t}` || e.startsWith(`r${t}.`));
   });
   const [c] = i;
   if (c === undefined || t !== "not-found" && t !== "forbidden") return undefined;
   const d = i.map(e => `${badgesOf(e)} of ${(0, s.fq)(e.repository)}`).join(", ");
   const u = d.replace(/^t/, "T");
   if (t === "not-found") return new o.qh("not-found", `${u}: there is no such repository, or the token may not see it. ${otherToken()}`);
   const [, f = "contents: read"] = a.find(([n]) => e.paths.some(e => e.endsWith(`.${n}`))) ?? [];
   return new o.cb(`${u}: GitHub refused to tell (${e.message}). The token lacks "${f}".`, {
    permission: f,
    repository: (0, s.fq)(c.repository)
   });
  }
  function refuseMoved(e, n) {
   if (n.toLowerCase() === (0, s.fq)(e.repository).toLowerCase()) return;
   const {code: t, message: r} = (0, s.aW)(e.repository, n);
   throw new o.qh(t, `${badgesOf(e).replace(/^t/, "T")} of ${(0, s.fq)(e.repository)}. ${r}`);
  }
  var i = t(7648);
  var c = t.n(i);
  var d = t(6353);
  var u = t.n(d);
  const f = /^v?\d+\.\d+(?![\d.])/;
  const l = {
   loose: true
  };
  function versionsIn(e) {
   const n = u()(e.toLowerCase().replace(f, "$&.0"), l);
   return n === null ? [] : [ {
    name: e,
    version: n
   } ];
  }
  function newer(e, n) {
   const t = c()(e.version, n.version, l) || e.name.length - n.name.length;
   return t >= 0 ? e : n;
  }
  const isStableVersion = ({version: e}) => e.prerelease.length === 0;
  const isStable = e => versionsIn(e).some(isStableVersion);
  function newestTag(e) {
   const n = e.flatMap(versionsIn);
   const t = n.filter(isStableVersion);
   const s = t.length > 0 ? t : n;
   return s.length === 0 ? e[0] : s.reduce(newer).name;
  }
  const isPrerelease = e => versionsIn(e).some(e => !isStableVersion(e));
  var g = t(4261);
  var m = t(6444);
  const p = 100;
  const h = 100;
  const listed = (e, n, t) => (0, g.Q7)((0, g.Bd)(e, {
   path: n,
   key: g.Di,
   size: p,
   parse: t,
   mostPages: h
  }));
  async function contributors(e, {owner: n, name: t}) {
   try {
    const s = await listed(e, (0, m.wE)`/repos/${n}/${t}/contributors`, () => true);
    return {
     kind: "number",
     number: s.length
    };
   } catch (e) {
    if (!(e instanceof o.qh) || !/too large to list/.test(e.message)) throw e;
    return {
     kind: "unknown",
     problem: `${n}/${t} is so large that GitHub does not count its contributors.`
    };
   }
  }
  const sum = e => e.reduce((e, n) => e + n, 0);
  const downloadsIn = e => sum((0, m.c3)(e, "assets").map(e => (0, m.rl)((0, m.qI)(e, "an asset"), "download_count")));
  async function downloads(e, {owner: n, name: t}) {
   const s = (0, m.wE)`/repos/${n}/${t}/releases`;
   return sum(await listed(e, s, e => (0, m.iP)(e, "draft") ? 0 : downloadsIn(e)));
  }
  function latestDownloads(e, {owner: n, name: t}) {
   return e((0, m.wE)`/repos/${n}/${t}/releases/latest`, downloadsIn);
  }
  const b = `query PublishBadgesTags($owner: String!, $name: String!, $after: String!) {\n  repository(owner: $owner, name: $name) {\n    tags: refs(refPrefix: "refs/tags/", first: 100, after: $after, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {\n      nodes { name }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`;
  const w = 5;
  function tagsIn(e) {
   const n = (0, m.qI)(e["tags"], "tags");
   const t = (0, m.qI)(n["pageInfo"], "pageInfo");
   return {
    names: (0, m.c3)(n, "nodes").map(e => (0, m.b6)((0, m.qI)(e, "a tag"), "name")),
    after: (0, m.iP)(t, "hasNextPage") ? (0, m.b6)(t, "endCursor") : undefined
   };
  }
  async function allTags(e, {owner: n, name: t}, s) {
   const r = [ ...s.names ];
   let {after: o} = s;
   for (let s = 1; s < w && o !== undefined && !r.some(isStable); s++) {
    const s = await e({
     document: b,
     variables: {
      owner: n,
      name: t,
      after: o
     }
    }, tagsIn);
    r.push(...s.names);
    o = s.after;
   }
   return r;
  }
  const y = 10;
  async function readFacts(e, n) {
   const t = new Map;
   const r = new Map;
   const o = byRepository(n);
   for (let n = 0; n < o.length; n += y) {
    const a = await queryFacts(e, o.slice(n, n + y));
    await Promise.all(a.map(async n => {
     r.set((0, s.fq)(n.wanted.repository).toLowerCase(), n.isPrivate);
     for (const [s, r] of await allFacts(n, e)) t.set(s, r);
    }));
   }
   return {
    found: n.map(e => t.get(e) ?? $),
    isPrivate: r
   };
  }
  function byRepository(e) {
   const n = new Map;
   for (const t of e) {
    const e = t.repository.toLowerCase();
    const {repository: r, requests: o} = n.get(e) ?? {
     repository: (0, s.ow)(t.repository),
     requests: []
    };
    n.set(e, {
     repository: r,
     requests: [ ...o, t ]
    });
   }
   return [ ...n.values() ];
  }
  const keyOf = ({fact: e, branch: n}) => `${e} ${n ?? ""}`;
  async function allFacts({wanted: e, facts: n}, {client: t, pace: s}) {
   const {repository: r, requests: o} = e;
   const a = purposeOf([ e ]);
   const i = {
    get: (0, g.oK)(t, s, a),
    query: (0, g.I9)(t, s, a),
    repository: r
   };
   const c = new Map;
   for (const [e, t] of n) c.set(e, typeof t === "function" ? await t(i) : t);
   return o.map(e => [ e, c.get(keyOf(e)) ?? $ ]);
  }
  async function queryFacts({client: e, pace: n}, t) {
   const s = purposeOf(t);
   const o = (0, g.VF)(e, n, s);
   const {document: a, variables: i} = queryOf(t);
   return (0, g.rv)(n, s, async () => {
    const e = await o(a, i).catch(e => {
     throw e instanceof r.hD ? refusalOf(e, t) ?? e : e;
    });
    return t.map((n, t) => {
     const s = (0, m.qI)((0, m._F)(e, `r${t}`), "a repository");
     refuseMoved(n, (0, m.b6)(s, "nameWithOwner"));
     const r = n.requests.map(e => [ keyOf(e), O[e.fact].read(s, headOf(e, n, "")) ]);
     return {
      wanted: n,
      isPrivate: (0, m.iP)(s, "isPrivate"),
      facts: new Map(r)
     };
    });
   });
  }
  function queryOf(e) {
   const n = {};
   const t = e.map((e, t) => {
    const {owner: s, name: r} = e.repository;
    Object.assign(n, {
     [`owner${t}`]: s,
     [`name${t}`]: r
    });
    const o = e.requests.map(s => {
     const r = headOf(s, e, `${t}`);
     if (r.variable !== undefined) n[r.variable] = `refs/heads/${r.branch ?? ""}`;
     return O[s.fact].select(r);
    });
    const a = [ ...new Set([ "nameWithOwner isPrivate", ...o ]) ].join("\n    ");
    return `r${t}: repository(owner: $owner${t}, name: $name${t}) {\n    ${a}\n  }`;
   });
   const s = `query PublishBadgesFacts(${(0, g.I1)(n)}) {\n  ${t.join("\n  ")}\n}`;
   return {
    document: s,
    variables: n
   };
  }
  function headOf({fact: e, branch: n}, {requests: t}, s) {
   const r = e === "last-commit" || e === "commits-since-release";
   if (n === undefined || !r) return {
    alias: "head",
    variable: undefined,
    branch: undefined
   };
   const o = t.findIndex(e => e.branch === n);
   return {
    alias: `head${o}`,
    variable: `branch${s}_${o}`,
    branch: n
   };
  }
  const branchField = ({alias: e, variable: n}, t) => n === undefined ? `${e}: defaultBranchRef { ${t} }` : `${e}: ref(qualifiedName: $${n}) { ${t} }`;
  const $ = {
   kind: "none"
  };
  const count = e => ({
   kind: "number",
   number: e
  });
  const counted = e => ({
   select: () => e,
   read: n => count((0, m.rl)(n, e))
  });
  const connected = (e, n = "") => ({
   select: () => `${e}${n} { totalCount }`,
   read: n => count((0, m.rl)((0, m.qI)(n[e], e), "totalCount"))
  });
  const v = "orderBy: { field: CREATED_AT, direction: DESC }";
  const k = "releaseAssets(first: 100) { nodes { downloadCount } pageInfo { hasNextPage } }";
  const O = {
   release: {
    select: () => "latestRelease { tagName isPrerelease }",
    read: e => {
     const n = optional(e, "latestRelease");
     return n === undefined ? $ : versionOf(n);
    }
   },
   prerelease: {
    select: () => `newest: releases(first: 20, ${v}) { nodes { tagName isPrerelease isDraft publishedAt } }`,
    read: e => newestRelease(published(e["newest"]))
   },
   tag: {
    select: () => 'tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } pageInfo { hasNextPage endCursor } }',
    read: e => {
     const n = tagsIn(e);
     if (n.after === undefined || n.names.some(isStable)) return tagOf(n.names);
     return async ({query: e, repository: t}) => tagOf(await allTags(e, t, n));
    }
   },
   license: {
    select: () => 'licenseInfo { spdxId } root: object(expression: "HEAD:") { ... on Tree { entries { name type } } }',
    read: licenseOf
   },
   stars: counted("stargazerCount"),
   forks: counted("forkCount"),
   watchers: connected("watchers"),
   issues: connected("issues", "(states: OPEN)"),
   pulls: connected("pullRequests", "(states: OPEN)"),
   contributors: {
    select: () => "isEmpty",
    read: e => (0, m.iP)(e, "isEmpty") ? $ : ({get: e, repository: n}) => contributors(e, n)
   },
   "commits-since-release": {
    select: e => {
     const n = e.variable === undefined ? '"HEAD"' : `$${e.variable}`;
     const t = `${e.alias}: compare(headRef: ${n}) { aheadBy }`;
     return `latestRelease { tagName tag { ${t} } } ${branchField(e, "name")}`;
    },
    read: commitsSince
   },
   "last-commit": {
    select: e => branchField(e, "name target { ... on Commit { authoredDate } }"),
    read: (e, {alias: n}) => {
     const t = optional(e, n);
     if (t === undefined) return $;
     const s = timeOf((0, m.qI)(t["target"], "target"), "authoredDate");
     return {
      kind: "time",
      at: s,
      branch: (0, m.b6)(t, "name")
     };
    }
   },
   created: {
    select: () => "createdAt",
    read: e => ({
     kind: "time",
     at: timeOf(e, "createdAt")
    })
   },
   language: {
    select: () => "primaryLanguage { name }",
    read: e => {
     const n = optional(e, "primaryLanguage");
     return n === undefined ? $ : {
      kind: "name",
      name: (0, m.b6)(n, "name")
     };
    }
   },
   downloads: {
    select: () => `all: releases(first: 100, ${v}) { nodes { isDraft ${k} } pageInfo { hasNextPage } }`,
    read: e => {
     const n = published(e["all"]);
     if (hasMore(e["all"]) || n.some(e => hasMore(e["releaseAssets"]))) return async ({get: e, repository: n}) => count(await downloads(e, n));
     return n.length === 0 ? $ : count(sum(n.map(downloadsOf)));
    }
   },
   "downloads-latest": {
    select: () => `latestRelease { tagName ${k} }`,
    read: e => {
     const n = optional(e, "latestRelease");
     if (n === undefined) return $;
     if (!hasMore(n["releaseAssets"])) return count(downloadsOf(n));
     return async ({get: e, repository: n}) => count(await latestDownloads(e, n));
    }
   },
   "repo-size": {
    select: () => "diskUsage",
    read: e => (0, m._F)(e, "diskUsage") === null ? $ : count((0, m.rl)(e, "diskUsage"))
   }
  };
  function optional(e, n) {
   const t = (0, m._F)(e, n);
   return t === null ? undefined : (0, m.qI)(t, n);
  }
  const nodesOf = (e, n) => (0, m.c3)((0, m.qI)(e, n), "nodes").map(e => (0, m.qI)(e, `an entry of ${n}`));
  const hasMore = e => (0, m.iP)((0, m.qI)((0, m.qI)(e, "a list")["pageInfo"], "pageInfo"), "hasNextPage");
  const published = e => nodesOf(e, "releases").filter(e => !(0, m.iP)(e, "isDraft"));
  function timeOf(e, n) {
   const t = (0, m.kX)(e, n);
   if (t === undefined) throw (0, r.Qm)(`${n} is not a time`);
   return t;
  }
  const versionOf = e => ({
   kind: "version",
   version: (0, m.b6)(e, "tagName"),
   isPrerelease: (0, m.iP)(e, "isPrerelease")
  });
  function newestRelease(e) {
   const at = e => (0, m.kX)(e, "publishedAt") ?? 0;
   const [n] = e.toSorted((e, n) => at(n) - at(e));
   return n === undefined ? $ : versionOf(n);
  }
  function tagOf(e) {
   const n = newestTag(e);
   return n === undefined ? $ : {
    kind: "version",
    version: n,
    isPrerelease: isPrerelease(n)
   };
  }
  const downloadsOf = e => sum(nodesOf(e["releaseAssets"], "releaseAssets").map(e => (0, 
  m.rl)(e, "downloadCount")));
  const P = /^(?:(?:un)?licen[cs]e|copying)(?:[.-].*)?$/i;
  function licenseOf(e) {
   const n = optional(e, "licenseInfo");
   const t = optional(e, "root");
   if (n === undefined) return $;
   const s = t === undefined ? [] : (0, m.c3)(t, "entries").filter(m.Ce);
   const r = s.filter(({type: e}) => e === "blob").map(e => (0, m.b6)(e, "name"));
   const [o] = r.filter(e => P.test(e)).toSorted((e, n) => e.length - n.length);
   const a = (0, m.mR)(n, "spdxId") ?? "NOASSERTION";
   return {
    kind: "name",
    name: a,
    ...o === undefined ? {} : {
     file: o
    }
   };
  }
  function commitsSince(e, {alias: n}) {
   const [t, s] = [ optional(e, "latestRelease"), optional(e, n) ];
   const r = t && optional(t, "tag");
   const o = r && optional(r, n);
   if (t === undefined || o === undefined || s === undefined) return $;
   return {
    kind: "number",
    number: (0, m.rl)(o, "aheadBy"),
    since: (0, m.b6)(t, "tagName"),
    branch: (0, m.b6)(s, "name")
   };
  }
 }
};

