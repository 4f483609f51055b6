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
  const l = 864e5;
  const f = [ [ 7, "brightgreen", "red" ], [ 30, "green", "orange" ], [ 180, "yellowgreen", "yellow" ], [ 365, "yellow", "yellowgreen" ], [ 730, "orange", "green" ], [ Infinity, "red", "brightgreen" ] ];
  function dateText(e, n, {older: t = false} = {}) {
   const s = new Intl.DateTimeFormat("en-US", {
    month: "long",
    year: "numeric",
    timeZone: "UTC"
   }).format(e);
   const r = Math.trunc((n - e) / l);
   const [, o, a] = f.find(([e]) => r < e) ?? [ 0, "red", "brightgreen" ];
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
  const m = {
   message: e => `${metric(e)} open`,
   colors: [ [ 0, "brightgreen" ], [ 1, "yellow" ] ]
  };
  const p = {
   colors: [ [ 0, "red" ], [ 1, "yellow" ], [ 10, "yellowgreen" ], [ 100, "green" ], [ 1e3, "brightgreen" ] ]
  };
  const h = {
   issues: m,
   pulls: m,
   contributors: {
    colors: [ [ 0, "red" ], [ 2, "yellow" ], [ 3, "brightgreen" ] ]
   },
   downloads: p,
   "downloads-latest": p,
   "repo-size": {
    message: sizeText
   }
  };
  function numberText(e, n) {
   const {message: t = metric, colors: r = []} = h[e] ?? {};
   return {
    message: t(n),
    color: (0, s.$t)(r, n) ?? "blue"
   };
  }
  var b = t(7088);
  var w = t(3916);
  var y = t(4087);
  var $ = t(3019);
  async function readFacts(e, {context: n, record: t}) {
   const s = new Map;
   for (const t of e) {
    const {id: e, enabled: r, source: o, filters: a} = t;
    if (o.kind !== "fact" || !r) continue;
    const {repository: i = (0, y.fq)(n.repository), branch: c} = a;
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
   if (s.kind === "unknown") {
    const t = `The badge ${(0, w.hD)(e.id ?? n)} is left as it is: ${s.problem}`;
    return {
     ...r,
     skipReason: "GitHub does not tell the fact",
     warnings: [ t ]
    };
   }
   const o = factText(n, s, t.now);
   const a = s.kind === "number" ? s.number : undefined;
   const {message: i, warnings: c} = (0, b.fu)(e.message ?? "%{value}", {
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
    warnings: c,
    ...a === undefined ? {} : {
     counts: {
      value: a
     }
    }
   };
  }
  async function namedAfterFact(e, n, {context: t, record: s}) {
   const o = (0, y.fq)(t.repository);
   const {repository: a = o, branch: i = t.facts?.defaultBranch ?? await s.defaultBranch(o)} = e.filters;
   const c = {
    ...$.Zg,
    repository: a,
    branch: i
   };
   const d = {
    id: n,
    label: (0, r.Zd)(n),
    link: "repository"
   };
   return {
    ...(0, $.rT)(e, c, t),
    defaults: d,
    details: {
     kind: "none"
    }
   };
  }
  function factText(e, n, t) {
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
 },
 3019: (e, n, t) => {
  t.d(n, {
   DG: () => triggeringSubject,
   Hc: () => givenFinding,
   Lj: () => ignoredReason,
   Wy: () => labelOf,
   Zg: () => i,
   d6: () => triggeringBranch,
   e_: () => c,
   lc: () => ownSubject,
   p6: () => oneRunOf,
   rT: () => baseFinding
  });
  var s = t(4394);
  var r = t(3916);
  var o = t(788);
  var a = t(4087);
  const i = {
   workflow: undefined,
   tag: undefined,
   run: undefined,
   sha: "",
   job: undefined,
   environment: undefined
  };
  const c = {
   id: 0,
   attempt: 0
  };
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
   const {workflow: t, run: s, sha: r} = e;
   const o = n.branch ?? n.tag ?? e.branch;
   const c = n.tag ?? (o === e.branch ? e.tag : undefined);
   return {
    ...i,
    repository: (0, a.fq)(e.repository),
    workflow: t,
    branch: o,
    tag: c,
    run: s,
    sha: r
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
   const i = a.workflow && a.run;
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
    skipReason: ignoredReason(e, n)
   };
  }
  function ignoredReason({judging: e}, n) {
   return n !== undefined && e.ignore.includes(n) ? `the status ${n} is ignored` : undefined;
  }
  function labelOf(e) {
   if (e === undefined) return "build";
   return e.name === "" || e.name === e.path ? (0, s.Vc)(e.path) : e.name;
  }
 },
 3480: (e, n, t) => {
  t.d(n, {
   readFacts: () => readFacts
  });
  var s = t(7648);
  var r = t.n(s);
  var o = t(6353);
  var a = t.n(o);
  var i = t(3916);
  var c = t(4087);
  var d = t(9995);
  var u = t(4261);
  var l = t(6444);
  const f = 10;
  async function readFacts(e, n) {
   const t = new Map;
   const s = new Map;
   const r = byRepository(n);
   for (let n = 0; n < r.length; n += f) {
    const o = await queryFacts(e, r.slice(n, n + f));
    const a = o.map(async ({wanted: n, ...r}) => {
     s.set((0, c.fq)(n.repository).toLowerCase(), r.isPrivate);
     const o = (0, u.U_)(e, n.repository, purposeOf([ n ]));
     for (const [e, n] of r.facts) t.set(e, typeof n === "function" ? await n(o) : n);
    });
    await Promise.all(a);
   }
   return {
    found: n.map(e => t.get(keyOf(e)) ?? g),
    isPrivate: s
   };
  }
  function byRepository(e) {
   const n = new Set(e.map(({repository: e}) => e.toLowerCase()));
   return [ ...n ].map(n => {
    const t = e.filter(({repository: e}) => e.toLowerCase() === n);
    return {
     repository: (0, c.ow)(t[0]?.repository ?? n),
     requests: t
    };
   });
  }
  const keyOf = ({repository: e, fact: n, branch: t}) => JSON.stringify([ e.toLowerCase(), n, t ]);
  async function queryFacts(e, n) {
   const t = purposeOf(n);
   const s = (0, u.VF)(e, t);
   const {document: r, variables: o} = queryOf(n);
   return (0, u.rv)(e.pace, t, async () => {
    const e = await s(r, o).catch(e => {
     throw e instanceof d.hD ? refusalOf(e, n) ?? e : e;
    });
    return n.map((n, t) => {
     const s = (0, l.qI)((0, l._F)(e, `r${t}`), "a repository");
     refuseMoved(n, (0, l.b6)(s, "nameWithOwner"));
     const r = n.requests.map(e => [ keyOf(e), h[e.fact].read(s, headOf(e, n, t)) ]);
     return {
      wanted: n,
      isPrivate: (0, l.iP)(s, "isPrivate"),
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
     const r = headOf(s, e, t);
     if (r.variable !== undefined) n[r.variable] = `refs/heads/${s.branch ?? ""}`;
     return h[s.fact].select(r);
    });
    const a = [ ...new Set([ "nameWithOwner isPrivate", ...o ]) ].join("\n    ");
    return `r${t}: repository(owner: $owner${t}, name: $name${t}) {\n    ${a}\n  }`;
   });
   const s = `query PublishBadgesFacts(${(0, u.I1)(n)}) {\n  ${t.join("\n  ")}\n}`;
   return {
    document: s,
    variables: n
   };
  }
  function headOf({fact: e, branch: n}, {requests: t}, s) {
   const r = e === "last-commit" || e === "commits-since-release";
   if (n === undefined || !r) return {
    alias: "head",
    variable: undefined
   };
   const o = t.findIndex(e => e.branch === n);
   return {
    alias: `head${o}`,
    variable: `branch${s}_${o}`
   };
  }
  const branchField = ({alias: e, variable: n}, t) => n === undefined ? `${e}: defaultBranchRef { ${t} }` : `${e}: ref(qualifiedName: $${n}) { ${t} }`;
  const g = {
   kind: "none"
  };
  const count = e => ({
   kind: "number",
   number: e
  });
  const counted = e => ({
   select: () => e,
   read: n => count((0, l.rl)(n, e))
  });
  const connected = (e, n = "") => ({
   select: () => `${e}${n} { totalCount }`,
   read: n => count((0, l.rl)((0, l.Xy)(n, e), "totalCount"))
  });
  const existing = (e, n) => t => {
   const s = optional(t, e);
   return s === undefined ? g : n(s);
  };
  const m = "orderBy: { field: CREATED_AT, direction: DESC }";
  const p = "releaseAssets(first: 100) { nodes { downloadCount } pageInfo { hasNextPage } }";
  const h = {
   release: {
    select: () => "latestRelease { tagName isPrerelease }",
    read: existing("latestRelease", versionOf)
   },
   prerelease: {
    select: () => `newest: releases(first: 20, ${m}) { nodes { tagName isPrerelease isDraft publishedAt } }`,
    read: e => newestRelease(published(e, "newest"))
   },
   tag: {
    select: () => tagField("first: 100"),
    read: e => {
     const n = tagsIn(e);
     if (n.after === undefined || n.names.some(isStable)) return tagOf(n.names);
     return async ({query: e}) => tagOf(await allTags(e, n));
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
    read: e => (0, l.iP)(e, "isEmpty") ? g : contributors
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
    read: (e, {alias: n}) => existing(n, e => ({
     kind: "time",
     at: timeOf((0, l.Xy)(e, "target"), "authoredDate"),
     branch: (0, l.b6)(e, "name")
    }))(e)
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
    read: existing("primaryLanguage", e => ({
     kind: "name",
     name: (0, l.b6)(e, "name")
    }))
   },
   downloads: {
    select: () => `all: releases(first: 100, ${m}) { nodes { isDraft ${p} } pageInfo { hasNextPage } }`,
    read: e => {
     const n = published(e, "all");
     if (hasMore(e, "all") || n.some(e => hasMore(e, "releaseAssets"))) return allDownloads;
     return n.length === 0 ? g : count(sum(n.map(downloadsOf)));
    }
   },
   "downloads-latest": {
    select: () => `latestRelease { tagName ${p} }`,
    read: existing("latestRelease", e => hasMore(e, "releaseAssets") ? latestDownloads : count(downloadsOf(e)))
   },
   "repo-size": {
    select: () => "diskUsage",
    read: e => (0, l._F)(e, "diskUsage") === null ? g : count((0, l.rl)(e, "diskUsage"))
   }
  };
  function optional(e, n) {
   const t = (0, l._F)(e, n);
   return t === null ? undefined : (0, l.qI)(t, n);
  }
  const hasMore = (e, n) => (0, l.iP)((0, l.Xy)((0, l.Xy)(e, n), "pageInfo"), "hasNextPage");
  const published = (e, n) => (0, l.Nh)(e, n, e => e).filter(e => !(0, l.iP)(e, "isDraft"));
  function timeOf(e, n) {
   const t = (0, l.kX)(e, n);
   if (t === undefined) throw (0, d.Qm)(`${n} is not a time`);
   return t;
  }
  function versionOf(e) {
   return {
    kind: "version",
    version: (0, l.b6)(e, "tagName"),
    isPrerelease: (0, l.iP)(e, "isPrerelease")
   };
  }
  function newestRelease(e) {
   const at = e => (0, l.kX)(e, "publishedAt") ?? 0;
   const [n] = e.toSorted((e, n) => at(n) - at(e));
   return n === undefined ? g : versionOf(n);
  }
  const b = /^(?:(?:un)?licen[cs]e|copying)(?:[.-].*)?$/i;
  function licenseOf(e) {
   const n = optional(e, "licenseInfo");
   const t = optional(e, "root");
   if (n === undefined) return g;
   const s = t === undefined ? [] : (0, l.Mc)(t, "entries", e => e);
   const r = s.filter(({type: e}) => e === "blob").map(e => (0, l.b6)(e, "name"));
   const [o] = r.filter(e => b.test(e)).toSorted((e, n) => e.length - n.length);
   const a = (0, l.mR)(n, "spdxId") ?? "NOASSERTION";
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
   if (t === undefined || o === undefined || s === undefined) return g;
   return {
    kind: "number",
    number: (0, l.rl)(o, "aheadBy"),
    since: (0, l.b6)(t, "tagName"),
    branch: (0, l.b6)(s, "name")
   };
  }
  const sum = e => e.reduce((e, n) => e + n, 0);
  const downloadsOf = e => sum((0, l.Nh)(e, "releaseAssets", e => (0, l.rl)(e, "downloadCount")));
  const downloadsIn = e => sum((0, l.Mc)(e, "assets", e => (0, l.rl)(e, "download_count")));
  const w = 100;
  const listed = (e, n, t) => (0, u.Q7)(e, {
   path: n,
   key: u.Di,
   parse: t,
   mostPages: w
  });
  async function allDownloads({get: e}) {
   return count(sum(await listed(e, "/releases", e => (0, l.iP)(e, "draft") ? 0 : downloadsIn(e))));
  }
  async function latestDownloads({get: e}) {
   return count(await e("/releases/latest", downloadsIn));
  }
  async function contributors({get: e, repository: n}) {
   try {
    return count((await listed(e, "/contributors", () => true)).length);
   } catch (e) {
    if (!(e instanceof i.qh) || !/too large to list/.test(e.message)) throw e;
    const t = `${(0, c.fq)(n)} is so large that GitHub does not count its contributors.`;
    return {
     kind: "unknown",
     problem: t
    };
   }
  }
  const tagField = e => `tags: refs(refPrefix: "refs/tags/", ${e}, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } pageInfo { hasNextPage endCursor } }`;
  const y = 5;
  const tagsIn = e => ({
   names: (0, l.Nh)(e, "tags", e => (0, l.b6)(e, "name")),
   after: hasMore(e, "tags") ? (0, l.b6)((0, l.Xy)((0, l.Xy)(e, "tags"), "pageInfo"), "endCursor") : undefined
  });
  async function allTags(e, n) {
   const t = [ ...n.names ];
   let {after: s} = n;
   for (let n = 1; n < y && s !== undefined && !t.some(isStable); n++) {
    const n = [ tagField("first: 100, after: $after") ];
    const r = await e({
     name: "PublishBadgesTags",
     fields: n,
     variables: {
      after: s
     }
    }, tagsIn);
    t.push(...r.names);
    s = r.after;
   }
   return t;
  }
  function tagOf(e) {
   const n = newestTag(e);
   return n === undefined ? g : {
    kind: "version",
    version: n,
    isPrerelease: isPrerelease(n)
   };
  }
  const $ = /^v?\d+\.\d+(?![\d.])/;
  const v = {
   loose: true
  };
  function versionsIn(e) {
   const n = a()(e.toLowerCase().replace($, "$&.0"), v);
   return n === null ? [] : [ {
    name: e,
    version: n
   } ];
  }
  function newer(e, n) {
   const t = r()(e.version, n.version, v) || e.name.length - n.name.length;
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
  const badgesOf = ({requests: e}) => {
   const [n, ...t] = e.map(({badge: e}) => (0, i.hD)(e));
   const s = t.length > 3 ? [ ...t.slice(0, 2), `${t.length - 2} more` ] : t;
   const [r] = s.slice(-1);
   if (r === undefined) return `the badge ${n ?? ""} shows a fact`;
   return `the badges ${[ n, ...s.slice(0, -1) ].join(", ")} and ${r} show facts`;
  };
  const otherToken = () => `GITHUB_TOKEN sees its own repository and public ones only: for another private one, set ${(0, 
  i.yu)("token", '"token"')} to the token of an app or a person that may read it ("contents: read").`;
  function purposeOf(e) {
   const n = e.map(({repository: e}) => (0, c.fq)(e));
   return {
    what: `to read facts of ${n.join(", ")}`,
    permission: "contents: read",
    repository: n[0] ?? "",
    missing: `There is no such repository, or the token may not see it. ${otherToken()}`
   };
  }
  const k = [ [ "issues", "issues: read" ], [ "pullRequests", "pull-requests: read" ] ];
  function refusalOf(e, n) {
   const t = (0, d.Pr)(e);
   const s = n.filter(({repository: n}, t) => {
    const s = e.message.includes(`'${(0, c.fq)(n)}'`);
    return s || e.paths.some(e => e === `r${t}` || e.startsWith(`r${t}.`));
   });
   const [r] = s;
   if (r === undefined || t !== "not-found" && t !== "forbidden") return undefined;
   const o = s.map(e => `${badgesOf(e)} of ${(0, c.fq)(e.repository)}`).join(", ");
   const a = o.replace(/^t/, "T");
   if (t === "not-found") return new i.qh("not-found", `${a}: there is no such repository, or the token may not see it. ${otherToken()}`);
   const [, u = "contents: read"] = k.find(([n]) => e.paths.some(e => e.endsWith(`.${n}`))) ?? [];
   return new i.cb(`${a}: GitHub refused to tell (${e.message}). The token lacks "${u}".`, {
    permission: u,
    repository: (0, c.fq)(r.repository)
   });
  }
  function refuseMoved(e, n) {
   if ((0, c.JM)(n, (0, c.fq)(e.repository))) return;
   const {code: t, message: s} = (0, c.aW)(e.repository, n);
   throw new i.qh(t, `${badgesOf(e).replace(/^t/, "T")} of ${(0, c.fq)(e.repository)}. ${s}`);
  }
 }
};

