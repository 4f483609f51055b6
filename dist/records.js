"use strict";

exports.id = 55;

exports.ids = [ 55 ];

exports.modules = {
 8124: (e, n, r) => {
  r.r(n);
  r.d(n, {
   records: () => records_records
  });
  var t = r(6760);
  var i = r(3916);
  var o = r(651);
  var s = r(7810);
  var a = r(3024);
  var d = r(824);
  function readClone(e) {
   const n = gitFolder(e);
   const r = (0, t.resolve)(n, textOf((0, t.join)(n, "commondir")) ?? "");
   const i = textOf((0, t.join)(r, "config")) ?? "";
   const o = textOf((0, t.join)(r, "refs/remotes/origin/HEAD")) ?? "";
   return {
    ...placeOf(originOf(i)),
    defaultBranch: /^ref: refs\/remotes\/origin\/(.+)$/.exec(o)?.[1] ?? "",
    branch: /^ref: refs\/heads\/(.+)$/.exec(textOf((0, t.join)(n, "HEAD")) ?? "")?.[1] ?? ""
   };
  }
  function originOf(e) {
   let n = false;
   for (const r of e.split("\n")) {
    if (r.startsWith("[")) n = r.startsWith('[remote "origin"]');
    const e = n ? /^\s*url\s*=\s*(\S+)/.exec(r)?.[1] : undefined;
    if (e !== undefined) return e;
   }
   return "";
  }
  function gitFolder(e) {
   const n = (0, t.join)(e, ".git");
   const r = /^gitdir: (.+)$/.exec(textOf(n) ?? "")?.[1];
   return r === undefined ? n : (0, t.resolve)(e, r);
  }
  function placeOf(e) {
   const [, n, r = ""] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(e) ?? [];
   const t = (0, o.SU)(r.replace(/\/$/, "").replace(/\.git$/, ""));
   return t === undefined ? {
    serverUrl: undefined,
    repository: t
   } : {
    serverUrl: `https://${n ?? ""}`,
    repository: t
   };
  }
  function textOf(e) {
   try {
    if ((0, a.statSync)(e, {
     throwIfNoEntry: false
    })?.isFile() !== true) return undefined;
    return (0, a.readFileSync)(e, "utf8").trimEnd().replaceAll("\r\n", "\n");
   } catch {
    return undefined;
   }
  }
  const c = {
   isSuperseded: () => Promise.resolve(false),
   renew: () => Promise.resolve([])
  };
  function localFile(e, n) {
   const r = (0, t.resolve)(e, n.source);
   return {
    ...n,
    read: () => Promise.resolve(readText(r)),
    async change(e) {
     const n = readText(r);
     const i = e(n);
     const o = n === undefined ? r : (0, a.realpathSync)(r);
     const s = (0, d.P)({
      folder: (0, t.dirname)(o),
      bounds: undefined,
      dryRun: false
     });
     await s.publish([ {
      path: (0, t.basename)(o),
      text: i
     } ], c);
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
    n = (0, a.readFileSync)(e);
   } catch (n) {
    if ((0, i.$N)(n) === "ENOENT") return undefined;
    throw new i.qh("refused", `Cannot read ${e}: ${n instanceof Error ? n.message : String(n)}`);
   }
   const r = n.toString("utf8");
   if (Buffer.from(r).equals(n)) return r;
   throw new i.qh("invalid", `${e} is no text in UTF-8.`);
  }
  var u = r(8209);
  var f = r(3800);
  var l = r(3383);
  var m = r(5051);
  var h = r(7179);
  var w = r(324);
  var g = r(4907);
  var p = r(1867);
  var v = r(9556);
  var k = r(1123);
  async function remoteRecords({env: e, token: n, scope: t, process: i}, o) {
   const {RemoteRecords: s} = await Promise.all([ r.e(160), r.e(36), r.e(326) ]).then(r.bind(r, 3255));
   const a = e["GITHUB_REPOSITORY"]?.toLowerCase() === o.toLowerCase();
   const d = {
    ...e,
    GITHUB_REPOSITORY: o,
    ...a ? {} : {
     GITHUB_EVENT_PATH: ""
    }
   };
   return new s({
    context: (0, v.yI)(d),
    token: n,
    signal: (0, k.Z)(i),
    scope: t
   });
  }
  async function records_records({command: e, id: n, json: r, read: t}, o) {
   const {env: a} = o;
   const d = t("token") ?? a["GITHUB_TOKEN"] ?? "";
   const c = (0, p.$p)([ d ]);
   const m = (0, f.Jw)(t("format"));
   if (r && m !== undefined) throw new i.qh("invalid", "--json and --format exclude each other.");
   const v = await (0, l.i)({
    command: e,
    id: n,
    read: t,
    tokens: (0, p.XP)(d)
   });
   const k = (0, u.hx)(t("scope"));
   const b = {
    read: t,
    env: a,
    token: d,
    scope: k,
    folder: o.cwd(),
    process: o
   };
   try {
    const n = await (0, s._)(v, await portsFor(b));
    for (const e of n.warnings) (0, g.y)(`warning: ${(0, w.I)(c(e))}\n`, 2);
    return c((0, f.Mp)(n, {
     command: e,
     json: r,
     markup: m,
     isHome: k === "project"
    }));
   } catch (e) {
    const n = t("repository") ?? a["GITHUB_REPOSITORY"] ?? "";
    const r = (0, h.O)(e, n, () => ({}));
    if (r instanceof i.WK) throw new i.WK(r.source, r.problems.map(e => ({
     ...e,
     text: c(e.text)
    })));
    if (r instanceof i.qh) throw new i.qh(r.code, c(r.message));
    throw r;
   }
  }
  async function portsFor(e) {
   const {read: n, scope: r} = e;
   const t = n("manifest") ?? (r === "group" ? "badges.yml" : ".github/badges.yml");
   const s = n("repository");
   if (s !== undefined) {
    if ((0, o.SU)(s) === undefined) throw (0, i.Gq)("repository", s, "is no repository. Allowed: owner/name.");
    return (await remoteRecords(e, s)).ports(t);
   }
   return localPorts(t, e);
  }
  async function localPorts(e, n) {
   const {env: r, folder: t, scope: i} = n;
   const s = readClone(t);
   const a = r["GITHUB_REPOSITORY"] || s.repository && `${s.repository.owner}/${s.repository.name}`;
   const d = (r["GITHUB_SERVER_URL"] || (s.serverUrl ?? "https://github.com")).replace(/(?<!\/)\/+$/, "");
   const c = localFile(t, {
    source: e,
    scope: i
   });
   const u = siteOf({
    clone: s,
    serverUrl: d,
    repository: a === undefined ? undefined : (0, o.SU)(a)
   }, t);
   const f = n.token !== "" && a !== undefined && (r["GITHUB_API_URL"] || d === "https://github.com");
   if (!f) return {
    file: c,
    levels: undefined,
    site: () => Promise.resolve(i === "group" ? (0, m.jx)(d) : u)
   };
   const l = await remoteRecords({
    ...n,
    env: {
     ...r,
     GITHUB_SERVER_URL: d
    }
   }, a);
   const site = async () => ({
    ...await l.site(),
    ...i === "group" ? {} : {
     read: u.read
    }
   });
   return {
    file: c,
    levels: l.levels,
    site: site
   };
  }
  function siteOf({clone: e, ...n}, r) {
   const {branch: i, defaultBranch: o} = e;
   return {
    ...(0, m.jx)(n.serverUrl),
    ...n,
    branch: i,
    facts: () => Promise.resolve({
     ...m.Kj,
     defaultBranch: o
    }),
    read: e => Promise.resolve(readText((0, t.resolve)(r, e)))
   };
  }
 },
 6566: (e, n, r) => {
  r.d(n, {
   m: () => notFound
  });
  var t = r(3916);
  function notFound(e, {source: n}, r) {
   return new t.qh("not-found", `There is no badge ${(0, t.hD)(e)} in ${n}.${(0, t.h)(e, r)}`);
  }
 },
 8209: (e, n, r) => {
  r.d(n, {
   Y9: () => d,
   hx: () => readScope,
   pb: () => c,
   yQ: () => o,
   z_: () => i
  });
  var t = r(3916);
  const i = [ "list", "get", "add", "edit", "remove", "preview" ];
  const o = [ "workflow", "job", "branch", "environment", "check", "status", "label", "message", "color", "style", "logo", "link" ];
  const s = [ "manifest", "repository", "scope", "token" ];
  const a = [ "name", "image-url", "link-url", "badge", ...o ];
  const d = {
   list: [ "name", "json", "format", ...s ],
   get: [ "json", "format", ...s ],
   add: [ "id", ...a, "json", ...s ],
   edit: [ ...a, "json", ...s ],
   remove: s,
   preview: [ "name", "image-url", "link-url", "json", ...s ]
  };
  const c = [ "get", "add", "edit", "remove" ];
  const u = {
   repository: "project",
   organization: "group"
  };
  function readScope(e = "repository") {
   if (e === "repository" || e === "organization") return u[e];
   const n = Object.keys(u);
   throw (0, t.Gq)("scope", e, `is not known.${(0, t.h)(e, n)} Allowed: ${n.join(", ")}.`);
  }
 },
 3959: (e, n, r) => {
  r.d(n, {
   run: () => run
  });
  var t = r(3024);
  var i = r(7532);
  var o = r(3916);
  var s = r(9556);
  var a = r(7179);
  var d = r(7810);
  var c = r(8209);
  var u = r(3383);
  var f = r(8438);
  var l = r(8534);
  function summaryOf(e, {badges: n, rows: r, commitSha: t}) {
   const i = "id" in e ? `${e.command} ${e.id}` : e.command;
   const o = t === undefined ? "" : `, commit ${t}`;
   const s = `### Badges\n\n${(0, f.p)(i)}${o}\n`;
   if (n.length > 0) return `${s}\n<table>\n${m}\n${n.map(lineOf).join("\n")}\n</table>\n`;
   return r.length === 0 ? s : `${s}\n<pre>${escaped(JSON.stringify(r, null, 2))}</pre>\n`;
  }
  const m = "<tr><th>id</th><th>name</th><th>kind</th><th>badge</th></tr>";
  function lineOf({row: e}) {
   const {id: n, name: r, kind: t, rendered_image_url: i, rendered_link_url: o} = e;
   const s = i === "" ? "" : (0, l.UA)("html", [ {
    alt: r,
    image: i,
    link: o
   } ]);
   return `<tr><td>${(0, f.p)(n)}</td><td>${(0, f.p)(r)}</td><td>${t}</td><td>${s}</td></tr>`;
  }
  function escaped(e) {
   return e.replace(/[^\p{L}\p{N} ,.:/-]/gu, e => `&#${e.codePointAt(0) ?? 0};`);
  }
  var h = r(3800);
  var w = r(4907);
  var g = r(1123);
  var p = r(1867);
  const read = e => (0, i.V4)(e) || undefined;
  async function run() {
   const e = (0, i.V4)("token");
   const n = (0, p.$p)([ e ]);
   if (process.env["GITHUB_ACTIONS"] === "true") (0, w.y)((0, p.vu)([ e ]));
   try {
    const o = readCommand(read("command"));
    const a = (0, c.hx)(read("scope"));
    const f = await (0, u.i)({
     command: o,
     id: read("id"),
     read: read,
     tokens: (0, p.XP)(e)
    });
    const {RemoteRecords: l} = await Promise.all([ r.e(160), r.e(36), r.e(326) ]).then(r.bind(r, 3255));
    const m = new l({
     context: (0, s.yI)(process.env),
     token: e,
     signal: (0, g.Z)(process),
     scope: a
    });
    const v = await (0, d._)(f, m.ports(a === "group" ? "badges.yml" : ".github/badges.yml"));
    for (const e of v.warnings) (0, i.$e)(n(e));
    (0, w.y)(n((0, h.Dx)((0, h.tp)(v))));
    (0, i.uH)("badges", n(JSON.stringify(v.rows)));
    (0, i.uH)("commit-sha", v.commitSha ?? "");
    const k = process.env["GITHUB_STEP_SUMMARY"];
    if (k) (0, t.appendFileSync)(k, n(summaryOf(f, v)));
   } catch (e) {
    fail((0, a.O)(e, process.env["GITHUB_REPOSITORY"] ?? "", () => ({})), n);
   }
  }
  function readCommand(e = "list") {
   const n = c.z_.find(n => n === e);
   if (n !== undefined) return n;
   throw (0, o.Gq)("command", e, `is no command.${(0, o.h)(e, c.z_)} Allowed: ${c.z_.join(", ")}.`);
  }
  function fail(e, n) {
   (0, i.uH)("badges", "[]");
   (0, i.uH)("commit-sha", "");
   const r = e instanceof Error ? e.message : String(e);
   if (e instanceof o.WK && e.problems.length > 1) {
    for (const {text: r} of e.problems) (0, i.z3)(n(r));
    (0, i.C1)(n(`${e.headline} [${(0, o.d)(e.code)}]`));
    return;
   }
   if (e instanceof o.qh) {
    (0, i.C1)(n(`${r} [${(0, o.d)(e.code)}]`));
    return;
   }
   (0, i.Yz)(n(e instanceof Error ? e.stack ?? r : r));
   (0, i.C1)(n(`Unexpected error, please report it: ${r}`));
  }
 },
 3800: (e, n, r) => {
  r.d(n, {
   Dx: () => linesOf,
   Jw: () => readMarkup,
   tp: () => table,
   Mp: () => written
  });
  var t = r(8534);
  var i = r(3916);
  var o = r(324);
  function described(e) {
   const {job: n, filters: r, enabled: t} = e;
   const i = [ sourceIn(e), ...n === undefined ? [] : [ `job ${n}` ], ...r.branch === undefined ? [] : [ `branch ${r.branch}` ], ...r.tag === undefined ? [] : [ `tag ${r.tag}` ], ...r.repository === undefined ? [] : [ `in ${r.repository}` ], ...t ? [] : [ "not enabled" ] ];
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
  function readMarkup(e) {
   if (e === undefined) return undefined;
   const n = t.CZ.find(n => n === e);
   if (n !== undefined) return n;
   throw (0, i.Gq)("format", e, `is no format.${(0, i.h)(e, t.CZ)} Allowed: ${t.CZ.join(", ")}.`);
  }
  function written(e, {command: n, json: r, markup: t, isHome: i}) {
   const [o] = e.rows;
   const s = n === "list";
   if (n === "remove") return "";
   if (r) return `${JSON.stringify(s ? e.rows : o, null, 2)}\n`;
   if (t !== undefined) return `${harmlessLines(pictures(e, t, i))}\n`;
   return s ? linesOf(table(e)) : linesOf(Object.entries(o ?? {}).map(([e, n]) => [ e, textOf(n) ]));
  }
  function pictures({badges: e}, n, r) {
   const i = e.map(({row: e, readmeImage: n}) => ({
    alt: e.name,
    image: r ? n : e.rendered_image_url,
    link: e.rendered_link_url
   }));
   return (0, t.UA)(n, i);
  }
  const harmlessLines = e => e.split("\n").map(o.I).join("\n");
  const textOf = e => typeof e === "string" ? e : "-";
  function table({badges: e}) {
   if (e.length === 0) return [];
   const n = e.map(({row: e, definition: n}) => [ e.id, e.name, e.kind, described(n), e.rendered_image_url || (e.path ?? "") ]);
   return [ [ "ID", "NAME", "KIND", "SHOWS", "WHERE" ], ...n ];
  }
  function linesOf(e) {
   const n = e.map(e => e.map(o.I));
   const r = (n[0] ?? []).map((e, r) => Math.max(...n.map(e => e[r]?.length ?? 0)));
   const line = e => e.map((n, t) => t === e.length - 1 ? n : n.padEnd(r[t] ?? 0)).join("  ");
   return n.map(e => `${(0, o.I)(line(e)).trimEnd()}\n`).join("");
  }
 },
 7810: (e, n, r) => {
  r.d(n, {
   _: () => manage
  });
  var t = r(8526);
  var i = r(3916);
  var o = r(1336);
  var s = r(7397);
  var a = r(6566);
  var d = r(6518);
  var c = r(7647);
  var u = r(651);
  var f = r(722);
  const isFile = e => /\.ya?ml$/i.test(e);
  function workflowFile({source: e}) {
   if (e.kind !== "workflow") return undefined;
   const [n, ...r] = e.workflows;
   return n !== undefined && r.length === 0 && isFile(n) ? n : undefined;
  }
  async function nameOf(e, n) {
   const {id: r, name: t, label: i, job: o, source: s} = e;
   const a = t ?? (s.kind === "pointer" ? r : i || o);
   if (a !== undefined && a !== "") return a;
   switch (s.kind) {
   case "environment":
    return s.environment;

   case "check":
    return s.check;

   case "workflow":
    return workflowName(e, n);

   default:
    return e.message ?? r;
   }
  }
  async function workflowName(e, n) {
   const r = workflowFile(e);
   if (r !== undefined) return await nameIn(await n(`.github/workflows/${r}`) ?? "") ?? (0, 
   d.Vc)(r);
   const {source: t, id: i} = e;
   const [o, ...s] = t.kind === "workflow" ? t.workflows : [];
   if (o === undefined || s.length > 0 || o === "*") return "build";
   return /^\d+$/.test(o) ? i : o;
  }
  async function nameIn(e) {
   const [n] = /^name[ \t]*:.*$/m.exec(e) ?? [];
   if (n === undefined) return undefined;
   const {root: r} = await (0, s.yv)(n);
   const t = r.kind === "map" ? r.entries[0]?.value : undefined;
   return t?.kind === "scalar" && t.text !== "" ? t.text : undefined;
  }
  var l = r(5051);
  const m = [ "run", "job" ];
  function linkOf(e, {site: n, values: r}) {
   const {link: t = defaultLink(e), source: i, filters: o, job: s} = e;
   if (t.kind === "url") {
    const {text: e, unfilled: n} = (0, c.Uu)(t.url, r);
    return {
     given: t.url,
     text: e,
     warnings: (0, l.H3)(i.kind === "pointer" ? "link_url" : "link", n)
    };
   }
   const a = o.repository ?? (n.repository && (0, u.fq)(n.repository));
   if (a === undefined) return {
    given: null,
    text: null,
    warnings: []
   };
   const d = workflowFile(e);
   const h = (0, f.f)(m.includes(t.kind) ? "workflow" : t.kind, {
    serverUrl: n.serverUrl,
    own: {
     runId: undefined,
     jobId: undefined
    },
    subject: {
     repository: a,
     workflow: d === undefined ? undefined : {
      path: `.github/workflows/${d}`,
      name: ""
     },
     branch: r.branch ?? "",
     tag: o.tag,
     run: undefined,
     sha: o.sha ?? "",
     job: s === undefined ? undefined : {
      name: s,
      id: undefined
     },
     environment: i.kind === "environment" ? i.environment : undefined
    }
   });
   return {
    given: h,
    text: h,
    warnings: []
   };
  }
  function defaultLink({source: e}) {
   return {
    kind: e.kind === "workflow" || e.kind === "run" ? "workflow" : "repository"
   };
  }
  var h = r(8002);
  var w = r(9922);
  function pathTemplate(e) {
   const n = e?.gist === undefined ? "%{branch}/%{id}" : "%{project_name}-%{branch}-%{id}";
   return (e?.path ?? n).replace(/\.svg$/, "");
  }
  function pictureOf({source: e}, n) {
   const {publish: r, values: t} = n;
   if (e.kind === "pointer") {
    const {text: n, unfilled: r} = (0, c.Uu)(e.imageUrl, t);
    return {
     given: e.imageUrl,
     text: n,
     readme: n,
     path: null,
     warnings: (0, l.H3)("image_url", r)
    };
   }
   const {text: i, unfilled: o} = (0, c.fT)(pathTemplate(r), t);
   const s = r?.gist === undefined ? i : i.replaceAll("/", "-");
   const a = `${s}.${r?.formats?.[0] ?? "svg"}`;
   const d = o.length > 0 ? "" : addressOf(a, n);
   return {
    given: d,
    text: d,
    readme: readmeAddress(a, n) ?? d,
    path: a,
    warnings: (0, l.H3)("path", o)
   };
  }
  function addressOf(e, {publish: n, site: r, isPrivate: t}) {
   if (n?.gist !== undefined) return "";
   if (n?.directory !== undefined) return (0, h.au)(n.directory, e);
   const i = n?.repository === undefined ? r.repository : (0, u.ow)(n.repository);
   if (i === undefined) return "";
   return (0, h.lv)(r.serverUrl, {
    repository: i,
    branch: n?.branch ?? "badges",
    isPrivate: t
   }, e);
  }
  function readmeAddress(e, {publish: n, site: r, values: t}) {
   if (n?.gist !== undefined || n?.directory !== undefined) return undefined;
   const i = r.repository === undefined ? undefined : (0, u.fq)(r.repository).toLowerCase();
   if (n?.repository !== undefined && n.repository.toLowerCase() !== i) return undefined;
   const o = {
    defaultBranch: t.default_branch || "main",
    path: "README.md"
   };
   return (0, w.F)({
    branch: n?.branch ?? "badges",
    path: e
   }, o);
  }
  async function listed(e, n, r) {
   const t = e.map(({definition: e}) => e);
   const i = t.flatMap(({link: e, source: n}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...n.kind === "pointer" ? [ n.imageUrl ] : [] ]);
   const o = t.some(({source: e}) => e.kind !== "pointer");
   const s = await (0, l.ig)(o ? [ ...i, pathTemplate(n), "%{branch}" ] : i, r);
   const a = {
    site: r,
    publish: n,
    values: s,
    isPrivate: o && (await r.facts()).isPrivate
   };
   return Promise.all(t.map(e => listing(e, a)));
  }
  async function listing(e, n) {
   const {id: r, kind: t} = e;
   const i = {
    ...n,
    values: {
     ...n.values,
     ...ownValues(e, n)
    }
   };
   const [o, s] = [ linkOf(e, i), pictureOf(e, i) ];
   const a = {
    id: r,
    name: await nameOf(e, n.site.read),
    kind: t,
    link_url: o.given,
    image_url: s.given,
    rendered_link_url: o.text,
    rendered_image_url: s.text,
    path: s.path
   };
   const d = [ ...o.warnings, ...s.warnings ].map(e => `${r}: ${e}`);
   return {
    row: a,
    definition: e,
    readmeImage: s.readme,
    warnings: d
   };
  }
  function ownValues(e, {values: n}) {
   const {id: r, filters: t, job: i} = e;
   const o = t.branch ?? t.tag ?? n.branch;
   const s = workflowFile(e);
   return {
    id: r,
    ...o === undefined ? {} : {
     branch: o
    },
    ...s === undefined ? {} : {
     workflow: (0, d.Vc)(s)
    },
    ...i === undefined ? {} : {
     job: (0, d.yR)(i)
    }
   };
  }
  async function previewed(e, n) {
   const {name: r, link_url: t, image_url: i} = e;
   const o = await (0, l.ig)([ t, i ], n);
   const [s, a] = [ (0, c.Uu)(t, o), (0, c.Uu)(i, o) ];
   const d = {
    ...r === undefined ? {} : {
     name: r
    },
    ...{
     link_url: t,
     image_url: i
    },
    rendered_link_url: s.text,
    rendered_image_url: a.text
   };
   return {
    row: d,
    warnings: [ ...(0, l.H3)("link_url", s.unfilled), ...(0, l.H3)("image_url", a.unfilled) ]
   };
  }
  var g = r(4564);
  async function manage(e, n) {
   if (e.command === "preview") {
    const {row: r, warnings: t} = await previewed(e.record, await n.site());
    return {
     badges: [],
     rows: [ r ],
     commitSha: undefined,
     warnings: t
    };
   }
   const r = await n.file.read();
   const t = await read(r, n);
   switch (e.command) {
   case "list":
    {
     const r = await shown(t, n, t.badges);
     return e.name === undefined ? r : named(r, e.name);
    }

   case "get":
    return shown(t, n, [ find(t, e.id, n.file) ]);

   case "add":
   case "edit":
   case "remove":
    return change(e, t, n);
   }
  }
  async function read(e, {file: n, levels: r}) {
   const t = e === undefined ? undefined : await (0, s.eY)(e, n);
   const i = e === undefined ? [ `There is no ${n.source} yet.` ] : [];
   if (n.scope === "group" || r === undefined) {
    const e = n.scope === "project" && (t?.inherit !== false || t.extends.length > 0);
    const r = (0, o.a)(t?.badges ?? []);
    return {
     manifest: t,
     badges: r,
     notices: [ ...i, ...e ? [ p ] : [] ],
     warnings: []
    };
   }
   const {notices: a, ...d} = await (0, g.f)(t, r);
   return {
    manifest: t,
    ...d,
    notices: [ ...i, ...a ]
   };
  }
  const p = "Inherited badges are left out: reading them takes a token (--token or GITHUB_TOKEN).";
  const idsOf = e => e.map(({definition: e}) => e.id);
  function find({badges: e}, n, r) {
   const t = e.find(({definition: e}) => e.id === n);
   if (t === undefined) throw (0, a.m)(n, r, idsOf(e));
   return t;
  }
  async function shown(e, n, r) {
   const t = r.length === 0 ? [] : await listed(r, e.manifest?.publish, await n.site());
   const i = [ ...e.notices, ...e.warnings, ...t.flatMap(e => e.warnings) ];
   return {
    badges: t,
    rows: t.map(({row: e}) => e),
    commitSha: undefined,
    warnings: i
   };
  }
  function named(e, n) {
   const r = e.badges.filter(({row: e}) => e.name === n);
   return {
    ...e,
    badges: r,
    rows: r.map(({row: e}) => e)
   };
  }
  const v = {
   add: "Add",
   edit: "Edit",
   remove: "Remove"
  };
  async function change(e, n, i) {
   refuseInherited(e, n, i.file);
   const o = `${v[e.command]} the badge "${e.id}"`;
   const [{changed: s}] = await Promise.all([ Promise.all([ r.e(815), r.e(160), r.e(36), r.e(556) ]).then(r.bind(r, 6409)), (0, 
   t.eb)() ]);
   const {text: a, commitSha: d} = await i.file.change(n => s(n, e, i.file), o);
   if (e.command === "remove") return {
    badges: [],
    rows: [],
    commitSha: d,
    warnings: []
   };
   const c = await read(a, i);
   return {
    ...await shown(c, i, [ find(c, e.id, i.file) ]),
    commitSha: d
   };
  }
  function refuseInherited({command: e, id: n}, {manifest: r, badges: t}, o) {
   const s = r?.badges.some(({definition: e}) => e.id === n) === true;
   const a = t.find(({definition: e}) => e.id === n);
   if (s || a === undefined) return;
   if (e !== "add") throw new i.qh("not-found", `There is no badge ${(0, i.hD)(n)} in ${o.source}: it is inherited, and defined at ${a.place}. Change it there (scope: organization).`);
   if (a.enforce) throw new i.qh("conflict", `The badge ${(0, i.hD)(n)} is enforced by ${a.place}. Take another id.`);
  }
 },
 3383: (e, n, r) => {
  r.d(n, {
   i: () => readRequest
  });
  var t = r(6518);
  var i = r(3916);
  var o = r(2369);
  var s = r(1892);
  var a = r(1867);
  var d = r(8209);
  async function readRequest(e) {
   const {command: n, read: r} = e;
   if (n === "list") return {
    command: n,
    name: r("name")
   };
   if (n === "preview") return {
    command: n,
    record: readPreview(e)
   };
   if (n === "get" || n === "remove") return {
    command: n,
    id: idOf(e.id)
   };
   const t = await readChanges(e);
   const i = urlOf(e, "link-url");
   if (n === "edit") return {
    command: n,
    id: idOf(e.id),
    link: i,
    changes: uniqueIn(withoutId(t))
   };
   const o = idOf(e.id ?? textIn(t, "id"));
   return {
    command: n,
    id: o,
    keys: keysOf(o, withoutId(t, e.id === undefined ? o : undefined), i)
   };
  }
  function idOf(e) {
   if (e === undefined || e.trim() === "") throw new i.qh("invalid", "No id is given: it says which badge is meant.");
   if ((0, t.eQ)(e)) return e;
   const n = 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/"';
   throw (0, i.Gq)("id", e, `is no id. ${n}, such as "${(0, t.yR)(e.slice(0, 100))}".`);
  }
  function urlOf({read: e, tokens: n}, r) {
   const t = e(r)?.trim();
   if (t === undefined) return undefined;
   const o = (0, s.r)(t);
   if (o !== undefined) throw (0, i.Gq)(r, /credentials|token/.test(o) ? "\u2026" : t, `must be a valid URL: it ${o}.`);
   (0, a.PW)(r, t, n);
   return t;
  }
  function readPreview(e) {
   const [n, r] = [ urlOf(e, "link-url"), urlOf(e, "image-url") ];
   if (n === undefined) throw missing("link_url", "link-url");
   if (r === undefined) throw missing("image_url", "image-url");
   return {
    name: e.read("name"),
    link_url: n,
    image_url: r
   };
  }
  const missing = (e, n, r = "") => new i.qh("invalid", `${e} is missing: give "${n}"${r}.`);
  async function readChanges(e) {
   const {read: n, tokens: r} = e;
   const t = n("name");
   const i = urlOf(e, "image-url");
   const o = d.yQ.map(e => [ e, n(e) ]);
   const s = [ [ "name", t ], [ "image_url", i ], ...o ];
   const c = [ ...s.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]), ...await readYaml(n("badge")) ];
   for (const [e, n] of c) (0, a.PW)(e, JSON.stringify(n ?? ""), r);
   return c;
  }
  async function readYaml(e) {
   if (e === undefined) return [];
   const n = await Promise.all([ r.e(815), r.e(160), r.e(36), r.e(556) ]).then(r.bind(r, 1985));
   const t = n.readChanges(e, "badge");
   if ("problems" in t) throw new i.qh("invalid", t.problems.join("; "));
   return t.changes;
  }
  function uniqueIn(e) {
   const n = e.find(([n], r) => e.findIndex(([e]) => e === n) !== r);
   if (n === undefined) return e;
   throw new i.qh("invalid", `"${n[0]}" is given twice. Leave one of them out.`);
  }
  function textIn(e, n) {
   const r = e.find(([e]) => e === n)?.[1];
   return typeof r === "string" ? r : undefined;
  }
  function withoutId(e, n) {
   if (n === undefined && e.some(([e]) => e === "id")) throw new i.qh("invalid", "The id of a badge does not change: remove the badge, and add it under the other id.");
   return e.filter(([e]) => e !== "id");
  }
  function keysOf(e, n, r) {
   const t = n.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]);
   const has = e => t.some(([n]) => n === e);
   const i = t.some(([e]) => !o.Tf.some(n => n === e));
   const s = has("image_url");
   if (!s && !i) throw missing("image_url", "image-url", ', or say what is drawn: a "workflow", a "message" \u2026');
   if (s && r === undefined && !has("link_url")) throw missing("link_url", "link-url");
   const a = r === undefined ? [] : [ [ s ? "link_url" : "link", r ] ];
   const d = t.findLastIndex(([e]) => e === "name" || e === "image_url") + 1;
   return uniqueIn([ [ "id", e ], ...t.toSpliced(d, 0, ...a) ]);
  }
 },
 5051: (e, n, r) => {
  r.d(n, {
   H3: () => unfilledIn,
   Kj: () => o,
   ig: () => siteValues,
   jx: () => nowhere
  });
  var t = r(7647);
  var i = r(8697);
  const o = {
   id: "",
   defaultBranch: "",
   isPrivate: false,
   isFork: false,
   ownedByOrganization: false
  };
  function nowhere(e) {
   return {
    serverUrl: e,
    repository: undefined,
    branch: "",
    facts: () => Promise.resolve(o),
    newest: () => Promise.resolve({
     commitSha: null,
     tag: null
    }),
    read: () => Promise.resolve(undefined)
   };
  }
  async function siteValues(e, n) {
   const {repository: r, serverUrl: o} = n;
   const s = e.some(e => (0, t.Qf)(e).includes("branch"));
   const a = s ? [ ...e, "%{default_branch}" ] : e;
   const d = r === undefined ? {} : await (0, i.E)(a, {
    repository: r,
    serverUrl: o
   }, n);
   const c = d.default_branch || n.branch;
   return c === "" ? d : {
    ...d,
    branch: c
   };
  }
  function unfilledIn(e, n) {
   return n.map(n => `"${e}": %{${n}} is unknown or has no value, and stays as it stands.`);
  }
 }
};

