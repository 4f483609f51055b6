"use strict";

exports.id = 55;

exports.ids = [ 55 ];

exports.modules = {
 3272: (e, n, t) => {
  t.r(n);
  t.d(n, {
   records: () => records
  });
  var r = t(6760);
  var i = t.n(r);
  var o = t(3916);
  var a = t(9556);
  var s = t(651);
  var d = t(9504);
  var c = t(7812);
  var u = t(3383);
  var f = t(1089);
  var l = t(7179);
  var m = t(4006);
  var h = t(1867);
  async function records({command: e, id: n, json: t, read: r}, i) {
   const {env: a} = i;
   const s = r("token") ?? a["GITHUB_TOKEN"] ?? "";
   const c = (0, h.$p)([ s ]);
   const w = (0, f.Jw)(r("format"));
   if (t && w !== undefined) throw new o.qh("invalid", "--json and --format exclude each other.");
   const g = await (0, u["in"])({
    command: e,
    id: n,
    read: r,
    tokens: (0, h.XP)(s)
   });
   const p = (0, u.hx)(r("scope"));
   const v = {
    read: r,
    env: a,
    token: s,
    scope: p,
    folder: i.cwd(),
    process: i
   };
   try {
    const n = await (0, d._)(g, await portsFor(v));
    for (const e of n.warnings) (0, m.yy)(`warning: ${(0, m.Is)(c(e))}\n`, 2);
    return c((0, f.X0)(n, {
     command: e,
     json: t,
     markup: w,
     isOwnRepository: p === "project"
    }));
   } catch (e) {
    const n = r("repository") ?? a["GITHUB_REPOSITORY"] ?? "";
    const t = (0, l.O)(e, n, () => ({}));
    if (t instanceof o.WK) throw new o.WK(t.source, t.problems.map(e => ({
     ...e,
     text: c(e.text)
    })));
    if (t instanceof o.qh) throw new o.qh(t.code, c(t.message));
    throw t;
   }
  }
  async function portsFor(e) {
   const {read: n, scope: t} = e;
   const r = n("manifest") ?? (t === "group" ? "badges.yml" : ".github/badges.yml");
   const i = n("repository");
   if (i !== undefined) {
    if ((0, s.SU)(i) === undefined) throw (0, o.Gq)("repository", i, "is not a repository name. Use owner/name.");
    return (await remoteRecords(e, i)).ports(r);
   }
   return localPorts(r, e);
  }
  async function remoteRecords({env: e, token: n, scope: r, process: i}, o) {
   const {RemoteRecords: s} = await Promise.all([ t.e(779), t.e(613), t.e(326) ]).then(t.bind(t, 3255));
   const d = e["GITHUB_REPOSITORY"]?.toLowerCase() === o.toLowerCase();
   const c = {
    ...e,
    GITHUB_REPOSITORY: o,
    ...d ? {} : {
     GITHUB_EVENT_PATH: ""
    }
   };
   return new s({
    context: (0, a.yI)(c),
    token: n,
    signal: (0, m.Zm)(i),
    scope: r
   });
  }
  async function localPorts(e, n) {
   const {env: t, folder: r, scope: i} = n;
   const o = (0, c.KB)(r);
   const a = t["GITHUB_REPOSITORY"] || o.repository && `${o.repository.owner}/${o.repository.name}`;
   const d = (t["GITHUB_SERVER_URL"] || (o.serverUrl ?? "https://github.com")).replace(/(?<!\/)\/+$/, "");
   const u = (0, c.C1)(r, {
    source: e,
    path: e,
    scope: i
   });
   const f = siteOf({
    clone: o,
    serverUrl: d,
    repository: a === undefined ? undefined : (0, s.SU)(a)
   }, r);
   const l = n.token !== "" && a !== undefined && (t["GITHUB_API_URL"] || d === "https://github.com");
   if (!l) return {
    file: u,
    levels: undefined,
    site: () => Promise.resolve(i === "group" ? (0, c.AA)(d) : f)
   };
   const m = await remoteRecords({
    ...n,
    env: {
     ...t,
     GITHUB_SERVER_URL: d
    }
   }, a);
   const site = async () => ({
    ...await m.site(),
    ...i === "group" ? {} : {
     read: f.read
    }
   });
   return {
    file: u,
    levels: m.levels,
    site: site
   };
  }
  function siteOf({clone: e, ...n}, t) {
   const {branch: i, defaultBranch: o} = e;
   return {
    ...(0, c.AA)(n.serverUrl),
    ...n,
    branch: i,
    facts: () => Promise.resolve({
     ...c.Kj,
     defaultBranch: o
    }),
    read: e => Promise.resolve((0, c.yR)((0, r.resolve)(t, e)))
   };
  }
 },
 7812: (e, n, t) => {
  t.d(n, {
   AA: () => unknownSite,
   C1: () => localFile,
   HG: () => unfilledWarnings,
   KB: () => readClone,
   Kj: () => m,
   ig: () => siteValues,
   yR: () => readText
  });
  var r = t(3024);
  var i = t.n(r);
  var o = t(6760);
  var a = t.n(o);
  var s = t(824);
  var d = t(3916);
  var c = t(651);
  var u = t(7647);
  var f = t(7813);
  function readClone(e) {
   const n = gitFolder(e);
   const t = (0, o.resolve)(n, readTrimmed((0, o.join)(n, "commondir")) ?? "");
   const r = readTrimmed((0, o.join)(t, "config")) ?? "";
   const i = readTrimmed((0, o.join)(t, "refs/remotes/origin/HEAD")) ?? "";
   return {
    ...repositoryAt(originOf(r)),
    defaultBranch: /^ref: refs\/remotes\/origin\/(.+)$/.exec(i)?.[1] ?? "",
    branch: /^ref: refs\/heads\/(.+)$/.exec(readTrimmed((0, o.join)(n, "HEAD")) ?? "")?.[1] ?? ""
   };
  }
  function originOf(e) {
   let n = false;
   for (const t of e.split("\n")) {
    if (t.startsWith("[")) n = t.startsWith('[remote "origin"]');
    const e = n ? /^\s*url\s*=\s*(\S+)/.exec(t)?.[1] : undefined;
    if (e !== undefined) return e;
   }
   return "";
  }
  function gitFolder(e) {
   const n = (0, o.join)(e, ".git");
   const t = /^gitdir: (.+)$/.exec(readTrimmed(n) ?? "")?.[1];
   return t === undefined ? n : (0, o.resolve)(e, t);
  }
  function repositoryAt(e) {
   const [, n, t = ""] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(e) ?? [];
   const r = (0, c.SU)(t.replace(/\/$/, "").replace(/\.git$/, ""));
   return r === undefined ? {
    serverUrl: undefined,
    repository: r
   } : {
    serverUrl: `https://${n ?? ""}`,
    repository: r
   };
  }
  function readTrimmed(e) {
   try {
    return (0, r.readFileSync)(e, "utf8").trimEnd().replaceAll("\r\n", "\n");
   } catch {
    return undefined;
   }
  }
  const l = {
   isSuperseded: () => Promise.resolve(false),
   renew: () => Promise.resolve([])
  };
  function localFile(e, n) {
   const t = (0, o.resolve)(e, n.source);
   return {
    ...n,
    read: () => Promise.resolve(readText(t)),
    async change(e) {
     const n = readText(t);
     const i = await e(n);
     const a = n === undefined ? t : (0, r.realpathSync)(t);
     const d = (0, s.P)({
      folder: (0, o.dirname)(a),
      bounds: undefined,
      dryRun: false
     });
     await d.publish([ {
      path: (0, o.basename)(a),
      text: i
     } ], l);
     return {
      text: i,
      commitSha: undefined
     };
    }
   };
  }
  function readText(e) {
   let n;
   try {
    n = (0, r.readFileSync)(e);
   } catch (n) {
    if ((0, d.$N)(n) === "ENOENT") return undefined;
    throw new d.qh("refused", `Cannot read ${e}: ${n instanceof Error ? n.message : String(n)}`);
   }
   const t = n.toString("utf8");
   if (Buffer.from(t).equals(n)) return t;
   throw new d.qh("invalid", `${e} is not a text in UTF-8.`);
  }
  const m = {
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
    facts: () => Promise.resolve(m),
    newest: () => Promise.resolve({
     commitSha: null,
     tag: null
    }),
    read: () => Promise.resolve(undefined)
   };
  }
  async function siteValues(e, n) {
   const {repository: t, serverUrl: r} = n;
   const i = e.some(e => (0, u.Qf)(e).includes("branch"));
   const o = i ? [ ...e, "%{default_branch}" ] : e;
   const a = t === undefined ? {} : await (0, f.E)(o, {
    repository: t,
    serverUrl: r
   }, n);
   const s = a.default_branch || n.branch;
   return s === "" ? a : {
    ...a,
    branch: s
   };
  }
  function unfilledWarnings(e, n) {
   return n.map(n => `"${e}": %{${n}} is unknown or has no value, and was left unchanged.`);
  }
 },
 333: (e, n, t) => {
  t.d(n, {
   run: () => run
  });
  var r = t(3024);
  var i = t.n(r);
  var o = t(7532);
  var a = t(3916);
  var s = t(9556);
  var d = t(7179);
  var c = t(9504);
  var u = t(3383);
  var f = t(1089);
  var l = t(4006);
  var m = t(1867);
  const read = e => (0, o.V4)(e) || undefined;
  async function run() {
   const e = (0, o.V4)("token");
   const n = (0, m.$p)([ e ]);
   if (process.env["GITHUB_ACTIONS"] === "true") (0, l.yy)((0, m.vu)([ e ]));
   try {
    const i = readCommand(read("command"));
    const a = (0, u.hx)(read("scope"));
    const d = await (0, u["in"])({
     command: i,
     id: read("id"),
     read: read,
     tokens: (0, m.XP)(e)
    });
    const {RemoteRecords: h} = await Promise.all([ t.e(779), t.e(613), t.e(326) ]).then(t.bind(t, 3255));
    const w = new h({
     context: (0, s.yI)(process.env),
     token: e,
     signal: (0, l.Zm)(process),
     scope: a
    });
    const g = await (0, c._)(d, w.ports(a === "group" ? "badges.yml" : ".github/badges.yml"));
    for (const e of g.warnings) (0, o.$e)(n(e));
    (0, l.yy)(n((0, f.YB)((0, f.tp)(g))));
    (0, o.uH)("badges", n(JSON.stringify(g.rows)));
    (0, o.uH)("commit-sha", g.commitSha ?? "");
    const p = process.env["GITHUB_STEP_SUMMARY"];
    if (p) (0, r.appendFileSync)(p, n((0, f.YG)(d, g)));
   } catch (e) {
    fail((0, d.O)(e, process.env["GITHUB_REPOSITORY"] ?? "", () => ({})), n);
   }
  }
  function readCommand(e = "list") {
   const n = u.z_.find(n => n === e);
   if (n !== undefined) return n;
   throw (0, a.Gq)("command", e, `is not a command.${(0, a.h)(e, u.z_)} Allowed: ${u.z_.join(", ")}.`);
  }
  function fail(e, n) {
   (0, o.uH)("badges", "[]");
   (0, o.uH)("commit-sha", "");
   const t = e instanceof Error ? e.message : String(e);
   if (e instanceof a.WK) {
    failWith(e, n);
    return;
   }
   if (e instanceof a.qh) {
    (0, o.C1)(n(`${t} [${(0, a.d)(e.code)}]`));
    return;
   }
   (0, o.Yz)(n(e instanceof Error ? e.stack ?? t : t));
   (0, o.C1)(n(`Unexpected error, please report it: ${t}`));
  }
  function failWith({problems: e, headline: n, code: t}, r) {
   const i = e.length === 1;
   const s = ` [${(0, a.d)(t)}]`;
   for (const {file: n, line: t, text: a} of e) {
    const e = n === undefined ? {} : {
     file: n,
     startLine: t
    };
    (0, o.z3)(r(i ? a + s : a), e);
   }
   if (i) process.exitCode = 1; else (0, o.C1)(r(n + s));
  }
 },
 1089: (e, n, t) => {
  t.d(n, {
   Jw: () => readMarkup,
   X0: () => formatted,
   YB: () => columns,
   YG: () => summaryOf,
   tp: () => table
  });
  var r = t(3916);
  var i = t(8534);
  var o = t(4006);
  function readMarkup(e) {
   if (e === undefined) return undefined;
   const n = i.CZ.find(n => n === e);
   if (n !== undefined) return n;
   throw (0, r.Gq)("format", e, `is not a format.${(0, r.h)(e, i.CZ)} Allowed: ${i.CZ.join(", ")}.`);
  }
  function formatted(e, {command: n, json: t, markup: r, isOwnRepository: i}) {
   const [o] = e.rows;
   const a = n === "list";
   if (n === "remove") return "";
   if (t) return `${JSON.stringify(a ? e.rows : o, null, 2)}\n`;
   if (r !== undefined) return `${harmlessLines(pictures(e, r, i))}\n`;
   return a ? columns(table(e)) : columns(Object.entries(o ?? {}).map(([e, n]) => [ e, cellOf(n) ]));
  }
  function pictures({badges: e}, n, t) {
   const r = e.map(({row: e, readmeImage: n}) => ({
    alt: e.name,
    image: t ? n : e.rendered_image_url,
    link: e.rendered_link_url
   }));
   return (0, i.UA)(n, r);
  }
  const harmlessLines = e => e.split("\n").map(o.Is).join("\n");
  const cellOf = e => typeof e === "string" ? e : "-";
  function table({badges: e}) {
   if (e.length === 0) return [];
   const n = e.map(({row: e, definition: n}) => [ e.id, e.name, e.kind, describe(n), e.rendered_image_url || (e.path ?? "") ]);
   return [ [ "ID", "NAME", "KIND", "SHOWS", "WHERE" ], ...n ];
  }
  function columns(e) {
   const n = e.map(e => e.map(o.Is));
   const t = (n[0] ?? []).map((e, t) => Math.max(...n.map(e => e[t]?.length ?? 0)));
   const line = e => e.map((n, r) => r === e.length - 1 ? n : n.padEnd(t[r] ?? 0)).join("  ");
   return n.map(e => `${(0, o.Is)(line(e)).trimEnd()}\n`).join("");
  }
  function describe(e) {
   const {job: n, filters: t, enabled: r} = e;
   const i = [ sourceIn(e), ...n === undefined ? [] : [ `job ${n}` ], ...t.branch === undefined ? [] : [ `branch ${t.branch}` ], ...t.tag === undefined ? [] : [ `tag ${t.tag}` ], ...t.repository === undefined ? [] : [ `in ${t.repository}` ], ...r ? [] : [ "not enabled" ] ];
   return i.join(", ");
  }
  function sourceIn({source: e, message: n}) {
   switch (e.kind) {
   case "message":
    return `"${n ?? ""}"`;

   case "value":
    return "a value";

   case "status":
    return `status ${e.status}`;

   case "needs":
    return "needs";

   case "environment":
    return `environment ${e.environment}`;

   case "check":
    return `check ${e.check}`;

   case "workflow":
    return e.workflows.length === 0 ? "its workflow" : `workflow ${e.workflows.join(", ")}`;

   case "run":
    return "its run";

   case "pointer":
    return "a picture";
   }
  }
  function summaryOf(e, {badges: n, rows: t, commitSha: r}) {
   const o = "id" in e ? `${e.command} ${e.id}` : e.command;
   const s = r === undefined ? "" : `, commit ${r}`;
   const d = `### Badges\n\n${(0, i.pj)(o)}${s}\n`;
   if (n.length > 0) return `${d}\n<table>\n${a}\n${n.map(tableRow).join("\n")}\n</table>\n`;
   return t.length === 0 ? d : `${d}\n<pre>${escaped(JSON.stringify(t, null, 2))}</pre>\n`;
  }
  const a = "<tr><th>id</th><th>name</th><th>kind</th><th>badge</th></tr>";
  function tableRow({row: e}) {
   const {id: n, name: t, kind: r, rendered_image_url: o, rendered_link_url: a} = e;
   const s = o === "" ? "" : (0, i.UA)("html", [ {
    alt: t,
    image: o,
    link: a
   } ]);
   return `<tr><td>${(0, i.pj)(n)}</td><td>${(0, i.pj)(t)}</td><td>${r}</td><td>${s}</td></tr>`;
  }
  function escaped(e) {
   return e.replace(/[^\p{L}\p{N} ,.:/-]/gu, e => `&#${e.codePointAt(0) ?? 0};`);
  }
 },
 9504: (e, n, t) => {
  t.d(n, {
   _: () => manage
  });
  var r = t(3916);
  var i = t(9513);
  var o = t(1336);
  var a = t(8553);
  var s = t(4394);
  var d = t(651);
  var c = t(7647);
  var u = t(722);
  var f = t(8002);
  var l = t(7812);
  async function listed(e, n, t) {
   const r = e.map(({definition: e}) => e);
   const i = r.flatMap(({link: e, source: n}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...n.kind === "pointer" ? [ n.imageUrl ] : [] ]);
   const o = r.some(({source: e}) => e.kind !== "pointer");
   const a = await (0, l.ig)(o ? [ ...i, pathTemplate(n), "%{branch}" ] : i, t);
   const s = {
    site: t,
    publish: n,
    values: a,
    isPrivate: o && (await t.facts()).isPrivate
   };
   return Promise.all(r.map(e => listedBadge(e, s)));
  }
  async function listedBadge(e, n) {
   const {id: t, kind: r} = e;
   const i = {
    ...n,
    values: {
     ...n.values,
     ...ownValues(e, n)
    }
   };
   const [o, a] = [ linkOf(e, i), imageOf(e, i) ];
   const s = {
    id: t,
    name: await nameOf(e, i.site.read),
    kind: r,
    link_url: o.template,
    image_url: a.template,
    rendered_link_url: o.url,
    rendered_image_url: a.url,
    path: a.path
   };
   const d = [ ...o.warnings, ...a.warnings ].map(e => `${t}: ${e}`);
   return {
    row: s,
    definition: e,
    readmeImage: a.readme,
    warnings: d
   };
  }
  function ownValues(e, {values: n}) {
   const {id: t, filters: r, job: i} = e;
   const o = r.branch ?? r.tag ?? n.branch;
   const a = workflowFile(e);
   return {
    id: t,
    ...o === undefined ? {} : {
     branch: o
    },
    ...a === undefined ? {} : {
     workflow: (0, s.Vc)(a)
    },
    ...i === undefined ? {} : {
     job: (0, s.yR)(i)
    }
   };
  }
  async function previewed(e, n) {
   const {name: t, link_url: r, image_url: i} = e;
   const o = await (0, l.ig)([ r, i ], n);
   const [a, s] = [ (0, c.Uu)(r, o), (0, c.Uu)(i, o) ];
   const d = {
    ...t === undefined ? {} : {
     name: t
    },
    ...{
     link_url: r,
     image_url: i
    },
    rendered_link_url: a.text,
    rendered_image_url: s.text
   };
   const u = [ ...(0, l.HG)("link_url", a.unfilled), ...(0, l.HG)("image_url", s.unfilled) ];
   return {
    row: d,
    warnings: u
   };
  }
  const m = [ "run", "job" ];
  function linkOf(e, {site: n, values: t}) {
   const {link: r = defaultLink(e), source: i, filters: o, job: a} = e;
   if (r.kind === "url") {
    const {text: e, unfilled: n} = (0, c.Uu)(r.url, t);
    const o = (0, l.HG)(i.kind === "pointer" ? "link_url" : "link", n);
    return {
     template: r.url,
     url: e,
     warnings: o
    };
   }
   const s = o.repository ?? (n.repository && (0, d.fq)(n.repository));
   if (s === undefined) return {
    template: null,
    url: null,
    warnings: []
   };
   const f = workflowFile(e);
   const h = (0, u.f)(m.includes(r.kind) ? "workflow" : r.kind, {
    serverUrl: n.serverUrl,
    own: {
     runId: undefined,
     jobId: undefined
    },
    subject: {
     repository: s,
     workflow: f === undefined ? undefined : {
      path: `.github/workflows/${f}`,
      name: ""
     },
     branch: t.branch ?? "",
     tag: o.tag,
     run: undefined,
     sha: o.sha ?? "",
     job: a === undefined ? undefined : {
      name: a,
      id: undefined
     },
     environment: i.kind === "environment" ? i.environment : undefined
    }
   });
   return {
    template: h,
    url: h,
    warnings: []
   };
  }
  function defaultLink({source: e}) {
   return {
    kind: e.kind === "workflow" || e.kind === "run" ? "workflow" : "repository"
   };
  }
  function pathTemplate(e) {
   const n = e?.gist === undefined ? "%{branch}/%{id}" : "%{project_name}-%{branch}-%{id}";
   return (e?.path ?? n).replace(/\.svg$/, "");
  }
  function imageOf({source: e}, n) {
   const {publish: t, values: r} = n;
   if (e.kind === "pointer") {
    const {text: n, unfilled: t} = (0, c.Uu)(e.imageUrl, r);
    const i = (0, l.HG)("image_url", t);
    return {
     template: e.imageUrl,
     url: n,
     readme: n,
     path: null,
     warnings: i
    };
   }
   const {text: i, unfilled: o} = (0, c.fT)(pathTemplate(t), r);
   const a = t?.gist === undefined ? i : i.replaceAll("/", "-");
   const s = `${a}.${t?.formats?.[0] ?? "svg"}`;
   const d = o.length > 0 ? "" : addressOf(s, n);
   return {
    template: d,
    url: d,
    readme: readmeAddress(s, n) ?? d,
    path: s,
    warnings: (0, l.HG)("path", o)
   };
  }
  function addressOf(e, {publish: n, site: t, isPrivate: r}) {
   if (n?.gist !== undefined) return "";
   if (n?.directory !== undefined) return (0, f.au)(n.directory, e);
   const i = n?.repository === undefined ? t.repository : (0, d.ow)(n.repository);
   if (i === undefined) return "";
   return (0, f.lv)(t.serverUrl, {
    repository: i,
    branch: n?.branch ?? "badges",
    isPrivate: r
   }, e);
  }
  function readmeAddress(e, {publish: n, site: t, values: r}) {
   if (n?.gist !== undefined || n?.directory !== undefined) return undefined;
   const i = t.repository === undefined ? undefined : (0, d.fq)(t.repository).toLowerCase();
   if (n?.repository !== undefined && n.repository.toLowerCase() !== i) return undefined;
   const o = {
    defaultBranch: r.default_branch || "main",
    path: "README.md"
   };
   return (0, f.Fl)({
    branch: n?.branch ?? "badges",
    path: e
   }, o);
  }
  const isFile = e => /\.ya?ml$/i.test(e);
  function workflowFile({source: e}) {
   if (e.kind !== "workflow") return undefined;
   const [n, ...t] = e.workflows;
   return n !== undefined && t.length === 0 && isFile(n) ? n : undefined;
  }
  async function nameOf(e, n) {
   const {id: t, name: r, label: i, job: o, source: a} = e;
   const s = r ?? (a.kind === "pointer" ? t : i || o);
   if (s !== undefined && s !== "") return s;
   switch (a.kind) {
   case "environment":
    return a.environment;

   case "check":
    return a.check;

   case "workflow":
    return workflowName(e, n);

   default:
    return e.message ?? t;
   }
  }
  async function workflowName(e, n) {
   const t = workflowFile(e);
   if (t !== undefined) return await nameIn(await n(`.github/workflows/${t}`) ?? "") ?? (0, 
   s.Vc)(t);
   const {source: r, id: i} = e;
   const [o, ...a] = r.kind === "workflow" ? r.workflows : [];
   if (o === undefined || a.length > 0 || o === "*") return "build";
   return /^\d+$/.test(o) ? i : o;
  }
  async function nameIn(e) {
   const [n] = /^name[ \t]*:.*$/m.exec(e) ?? [];
   if (n === undefined) return undefined;
   const {root: t} = await (0, a.yv)(n);
   const r = t.kind === "map" ? t.entries[0]?.value : undefined;
   return r?.kind === "scalar" && r.text !== "" ? r.text : undefined;
  }
  async function manage(e, n) {
   if (e.command === "preview") {
    const {row: t, warnings: r} = await previewed(e.record, await n.site());
    return {
     badges: [],
     rows: [ t ],
     commitSha: undefined,
     warnings: r
    };
   }
   const t = await n.file.read();
   const r = await badgesIn(t, n);
   switch (e.command) {
   case "list":
    {
     const t = await outcomeOf(r, n, r.badges);
     return e.name === undefined ? t : withName(t, e.name);
    }

   case "get":
    return outcomeOf(r, n, [ find(r, e.id, n.file) ]);

   case "add":
   case "edit":
   case "remove":
    return change(e, r, n);
   }
  }
  async function badgesIn(e, {file: n, levels: t}) {
   const r = e === undefined ? undefined : await (0, a.WI)(e, n);
   const s = e === undefined ? [ `There is no ${n.source} yet.` ] : [];
   if (n.scope === "group" || t === undefined) {
    const e = n.scope === "project" && (r?.inherit !== false || r.extends.length > 0);
    const t = (0, o.a)(r?.badges ?? []);
    return {
     manifest: r,
     badges: t,
     notices: [ ...s, ...e ? [ h ] : [] ],
     warnings: []
    };
   }
   const {notices: d, ...c} = await (0, i.f)(r, t);
   return {
    manifest: r,
    ...c,
    notices: [ ...s, ...d ]
   };
  }
  const h = "Inherited badges are left out: reading them needs a token (--token or GITHUB_TOKEN).";
  function find({badges: e}, n, t) {
   const r = e.find(({definition: e}) => e.id === n);
   if (r === undefined) throw unknownBadge(n, t, e);
   return r;
  }
  function unknownBadge(e, {source: n}, t) {
   const i = t.map(({definition: e}) => e.id);
   return new r.qh("not-found", `There is no badge ${(0, r.hD)(e)} in ${n}.${(0, r.h)(e, i)}`);
  }
  async function outcomeOf({manifest: e, notices: n, warnings: t}, r, i) {
   const o = i.length === 0 ? [] : await listed(i, e?.publish, await r.site());
   return {
    badges: o,
    rows: o.map(({row: e}) => e),
    commitSha: undefined,
    warnings: [ ...n, ...t, ...o.flatMap(e => e.warnings) ]
   };
  }
  function withName(e, n) {
   const t = e.badges.filter(({row: e}) => e.name === n);
   return {
    ...e,
    badges: t,
    rows: t.map(({row: e}) => e)
   };
  }
  const w = {
   add: "Add",
   edit: "Edit",
   remove: "Remove"
  };
  async function change(e, n, t) {
   refuseInherited(e, n, t.file);
   const r = `${w[e.command]} the badge "${e.id}"`;
   const {text: i, commitSha: o} = await t.file.change(n => changed(n, e, t.file), r);
   if (e.command === "remove") return {
    badges: [],
    rows: [],
    commitSha: o,
    warnings: []
   };
   const a = await badgesIn(i, t);
   return {
    ...await outcomeOf(a, t, [ find(a, e.id, t.file) ]),
    commitSha: o
   };
  }
  function refuseInherited({command: e, id: n}, {manifest: t, badges: i}, o) {
   const a = t?.badges.some(({definition: e}) => e.id === n) === true;
   const s = i.find(({definition: e}) => e.id === n);
   if (a || s === undefined) return;
   if (e !== "add") throw new r.qh("not-found", `There is no badge ${(0, r.hD)(n)} in ${o.source}: it is inherited, and defined at ${s.place}. Change it there (scope: organization).`);
   if (s.enforce) throw new r.qh("conflict", `The badge ${(0, r.hD)(n)} is enforced by ${s.place}. Use another id.`);
  }
  async function changed(e = "", n, t) {
   const {badges: i} = await (0, a.WI)(e, t);
   const o = i.find(({definition: e}) => e.id === n.id);
   if (n.command === "add" && o !== undefined) throw new r.qh("conflict", `There is already a badge ${(0, 
   r.hD)(n.id)}: ${o.place}. Use another id, or edit it.`);
   if (n.command !== "add" && o === undefined) throw unknownBadge(n.id, t, i);
   const s = await edit(e, n, o?.definition.source.kind === "pointer");
   if ("problem" in s) throw new r.qh("invalid", `${t.source}: ${s.problem}. Nothing was changed: edit the file by hand.`);
   await refuseProblems(s.text, n.id, t);
   return s.text;
  }
  async function edit(e, n, r) {
   const {addBadge: i, editBadge: o, removeBadge: a} = await Promise.all([ t.e(815), t.e(779), t.e(613), t.e(556) ]).then(t.bind(t, 5809));
   switch (n.command) {
   case "add":
    return i(e, n.keys);

   case "remove":
    return a(e, n.id);

   case "edit":
    return o(e, n.id, withLink(n, r));
   }
  }
  function withLink({link: e, changes: n}, t) {
   if (e === undefined) return n;
   const i = n.some(([e, n]) => e === "image_url" && n !== undefined);
   const o = t || i ? "link_url" : "link";
   if (n.some(([e]) => e === o)) throw new r.qh("invalid", `"${o}" is set twice. Remove one of them.`);
   return [ ...n, [ o, e ] ];
  }
  async function refuseProblems(e, n, t) {
   try {
    await (0, a.WI)(e, t);
   } catch (e) {
    if (!(e instanceof r.WK)) throw e;
    const i = e.problems.map(e => e.text.slice(t.source.length).replace(/^:\d+:\d+: /, ""));
    const o = [ ...new Set(i) ].map(e => ({
     file: undefined,
     line: 1,
     text: e
    }));
    throw new r.WK(`The badge ${(0, r.hD)(n)}`, o);
   }
  }
 },
 3383: (e, n, t) => {
  t.d(n, {
   Y9: () => l,
   _O: () => m,
   hx: () => readScope,
   in: () => readRequest,
   z_: () => d
  });
  var r = t(4394);
  var i = t(3916);
  var o = t(1867);
  var a = t(7647);
  var s = t(6470);
  const d = [ "list", "get", "add", "edit", "remove", "preview" ];
  const c = [ "workflow", "job", "branch", "environment", "check", "status", "label", "message", "color", "style", "logo", "link" ];
  const u = [ "manifest", "repository", "scope", "token" ];
  const f = [ "name", "image-url", "link-url", "badge", ...c ];
  const l = {
   list: [ "name", "json", "format", ...u ],
   get: [ "json", "format", ...u ],
   add: [ "id", ...f, "json", ...u ],
   edit: [ ...f, "json", ...u ],
   remove: u,
   preview: [ "name", "image-url", "link-url", "json", ...u ]
  };
  const m = [ "get", "add", "edit", "remove" ];
  const h = {
   repository: "project",
   organization: "group"
  };
  function readScope(e = "repository") {
   if (e === "repository" || e === "organization") return h[e];
   const n = Object.keys(h);
   throw (0, i.Gq)("scope", e, `is not known.${(0, i.h)(e, n)} Allowed: ${n.join(", ")}.`);
  }
  async function readRequest(e) {
   const {command: n, read: t} = e;
   if (n === "list") return {
    command: n,
    name: t("name")
   };
   if (n === "preview") return {
    command: n,
    record: readPreview(e)
   };
   if (n === "get" || n === "remove") return {
    command: n,
    id: idOf(e.id)
   };
   const r = await changesOf(e);
   const i = urlOf(e, "link-url");
   if (n === "edit") return {
    command: n,
    id: idOf(e.id),
    link: i,
    changes: uniqueIn(withoutId(r))
   };
   const o = idOf(e.id ?? textIn(r, "id"));
   return {
    command: n,
    id: o,
    keys: keysOf(o, withoutId(r, e.id === undefined ? o : undefined), i)
   };
  }
  function idOf(e) {
   if (e === undefined || e.trim() === "") throw new i.qh("invalid", "The id is missing. It names the badge that the command is about.");
   if ((0, r.eQ)(e)) return e;
   const n = 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/"';
   throw (0, i.Gq)("id", e, `is not an id. ${n}, such as "${(0, r.yR)(e.slice(0, 100))}".`);
  }
  function urlOf({read: e, tokens: n}, t) {
   const r = e(t)?.trim();
   if (r === undefined) return undefined;
   const s = (0, a.rn)(r);
   if (s !== undefined) throw (0, i.Gq)(t, /credentials|token/.test(s) ? "\u2026" : r, `must be a valid URL: it ${s}.`);
   (0, o.PW)(t, r, n);
   return r;
  }
  function readPreview(e) {
   const [n, t] = [ urlOf(e, "link-url"), urlOf(e, "image-url") ];
   if (n === undefined) throw missing("link_url", "link-url");
   if (t === undefined) throw missing("image_url", "image-url");
   return {
    name: e.read("name"),
    link_url: n,
    image_url: t
   };
  }
  const missing = (e, n, t = "") => new i.qh("invalid", `${e} is missing: give "${n}"${t}.`);
  async function changesOf({read: e, tokens: n, ...t}) {
   const r = e("name");
   const i = urlOf({
    ...t,
    read: e,
    tokens: n
   }, "image-url");
   const a = c.map(n => [ n, e(n) ]);
   const s = [ [ "name", r ], [ "image_url", i ], ...a ];
   const d = [ ...s.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]), ...await changesIn(e("badge")) ];
   for (const [e, t] of d) (0, o.PW)(e, JSON.stringify(t ?? ""), n);
   return d;
  }
  async function changesIn(e) {
   if (e === undefined) return [];
   const {readChanges: n} = await Promise.all([ t.e(815), t.e(779), t.e(613), t.e(556) ]).then(t.bind(t, 1980));
   return n(e, "badge");
  }
  function uniqueIn(e) {
   const n = e.find(([n], t) => e.findIndex(([e]) => e === n) !== t);
   if (n === undefined) return e;
   throw new i.qh("invalid", `"${n[0]}" is set twice. Remove one of them.`);
  }
  function textIn(e, n) {
   const t = e.find(([e]) => e === n)?.[1];
   return typeof t === "string" ? t : undefined;
  }
  function withoutId(e, n) {
   if (n === undefined && e.some(([e]) => e === "id")) throw new i.qh("invalid", "The id of a badge cannot change. Remove the badge, and add it with the other id.");
   return e.filter(([e]) => e !== "id");
  }
  function keysOf(e, n, t) {
   const r = n.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]);
   const has = e => r.some(([n]) => n === e);
   const i = r.some(([e]) => !s.Tf.some(n => n === e));
   const o = has("image_url");
   if (!o && !i) throw missing("image_url", "image-url", ', or a key of a badge to draw, such as "workflow" or "message"');
   if (o && t === undefined && !has("link_url")) throw missing("link_url", "link-url");
   const a = t === undefined ? [] : [ [ o ? "link_url" : "link", t ] ];
   const d = r.findLastIndex(([e]) => e === "name" || e === "image_url") + 1;
   return uniqueIn([ [ "id", e ], ...r.toSpliced(d, 0, ...a) ]);
  }
 }
};

