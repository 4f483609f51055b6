(() => {
 "use strict";
var __nccwpck_require__ = (function __nccwpck_require__(t) {
  var r = n[t];
  if (r !== undefined) {
   return r.exports;
  }
  var o = n[t] = {
   exports: {}
  };
  var i = true;
  try {
   e[t](o, o.exports, __nccwpck_require__);
   i = false;
  } finally {
   if (i) delete n[t];
  }
  return o.exports;
 });
var encodePath = (function encodePath(e) {
  return e.split("/").map(encodeURIComponent).join("/");
 });
var branchAddress = (function branchAddress(e, {repository: n, branch: t, isPrivate: r}, o) {
  const i = `${n.owner}/${n.name}`;
  const s = `${encodePath(t)}/${encodePath(o)}`;
  return isGitHubCom(e) && !r ? `https://raw.githubusercontent.com/${i}/${s}` : `${e}/${i}/raw/${s}`;
 });
var pageUrl = (function pageUrl(e, n) {
  const t = f[e](n);
  return t === null ? null : `${n.serverUrl}/${n.subject.repository}${t}`;
 });
var pageOf = (function pageOf(e) {
  return e.startsWith("dynamic/") ? e.slice("dynamic/".length) : e.slice(e.lastIndexOf("/") + 1);
 });
var workflowFile = (function workflowFile({source: e}) {
  if (e.kind !== "workflow") return undefined;
  const [n, ...t] = e.workflows;
  return n !== undefined && t.length === 0 && isFile(n) ? n : undefined;
 });
var nameOf = (async function nameOf(e, n) {
  const {id: t, name: r, label: o, job: i, source: s} = e;
  const a = r ?? (s.kind === "pointer" ? t : o || i);
  if (a !== undefined && a !== "") return a;
  switch (s.kind) {
  case "environment":
   return s.environment;

  case "check":
   return s.check;

  case "workflow":
   return workflowName(e, n);

  default:
   return e.message ?? t;
  }
 });
var workflowName = (async function workflowName(e, n) {
  const t = workflowFile(e);
  if (t !== undefined) return await nameIn(await n(`.github/workflows/${t}`) ?? "") ?? (0, 
  u.Vc)(t);
  const {source: r, id: o} = e;
  const [i, ...s] = r.kind === "workflow" ? r.workflows : [];
  if (i === undefined || s.length > 0 || i === "*") return "build";
  return /^\d+$/.test(i) ? o : i;
 });
var nameIn = (async function nameIn(e) {
  const [n] = /^name[ \t]*:.*$/m.exec(e) ?? [];
  if (n === undefined) return undefined;
  const {root: t} = await (0, c.yv)(n);
  const r = t.kind === "map" ? t.entries[0]?.value : undefined;
  return r?.kind === "scalar" && r.text !== "" ? r.text : undefined;
 });
var linkOf = (function linkOf(e, {site: n, values: t}) {
  const {link: r = defaultLink(e), source: o, filters: s, job: a} = e;
  if (r.kind === "url") {
   const {text: e, unfilled: n} = (0, l.Uu)(r.url, t);
   return {
    given: r.url,
    text: e,
    warnings: (0, m.H3)(o.kind === "pointer" ? "link_url" : "link", n)
   };
  }
  const c = s.repository ?? (n.repository && (0, i.fq)(n.repository));
  if (c === undefined) return {
   given: null,
   text: null,
   warnings: []
  };
  const d = workflowFile(e);
  const u = pageUrl(p.includes(r.kind) ? "workflow" : r.kind, {
   serverUrl: n.serverUrl,
   own: {
    runId: undefined,
    jobId: undefined
   },
   subject: {
    repository: c,
    workflow: d === undefined ? undefined : {
     path: `.github/workflows/${d}`,
     name: ""
    },
    branch: t.branch ?? "",
    tag: s.tag,
    run: undefined,
    sha: s.sha ?? "",
    job: a === undefined ? undefined : {
     name: a,
     id: undefined
    },
    environment: o.kind === "environment" ? o.environment : undefined
   }
  });
  return {
   given: u,
   text: u,
   warnings: []
  };
 });
var defaultLink = (function defaultLink({source: e}) {
  return {
   kind: e.kind === "workflow" || e.kind === "run" ? "workflow" : "repository"
  };
 });
var relativeAddress = (function relativeAddress(e, n) {
  const t = `blob/${n.defaultBranch}/${n.path}`.split("/").length - 1;
  const r = `raw/${e.branch}/${e.path}`.split("/").map(encodeURIComponent);
  return "../".repeat(t) + r.join("/");
 });
var pathTemplate = (function pathTemplate(e) {
  const n = e?.gist === undefined ? "%{branch}/%{id}" : "%{project_name}-%{branch}-%{id}";
  return (e?.path ?? n).replace(/\.svg$/, "");
 });
var cli_records_pictureOf = (function cli_records_pictureOf({source: e}, n) {
  const {publish: t, values: r} = n;
  if (e.kind === "pointer") {
   const {text: n, unfilled: t} = (0, l.Uu)(e.imageUrl, r);
   return {
    given: e.imageUrl,
    text: n,
    readme: n,
    path: null,
    warnings: (0, m.H3)("image_url", t)
   };
  }
  const {text: o, unfilled: i} = (0, l.fT)(pathTemplate(t), r);
  const s = t?.gist === undefined ? o : o.replaceAll("/", "-");
  const a = `${s}.${t?.formats?.[0] ?? "svg"}`;
  const c = i.length > 0 ? "" : addressOf(a, n);
  return {
   given: c,
   text: c,
   readme: readmeAddress(a, n) ?? c,
   path: a,
   warnings: (0, m.H3)("path", i)
  };
 });
var addressOf = (function addressOf(e, {publish: n, site: t, isPrivate: r}) {
  if (n?.gist !== undefined) return "";
  if (n?.directory !== undefined) return directoryAddress(n.directory, e);
  const o = n?.repository === undefined ? t.repository : (0, i.ow)(n.repository);
  if (o === undefined) return "";
  return branchAddress(t.serverUrl, {
   repository: o,
   branch: n?.branch ?? "badges",
   isPrivate: r
  }, e);
 });
var readmeAddress = (function readmeAddress(e, {publish: n, site: t, values: r}) {
  if (n?.gist !== undefined || n?.directory !== undefined) return undefined;
  const o = t.repository === undefined ? undefined : (0, i.fq)(t.repository).toLowerCase();
  if (n?.repository !== undefined && n.repository.toLowerCase() !== o) return undefined;
  const s = {
   defaultBranch: r.default_branch || "main",
   path: "README.md"
  };
  return relativeAddress({
   branch: n?.branch ?? "badges",
   path: e
  }, s);
 });
var listed = (async function listed(e, n, t) {
  const r = e.map((({definition: e}) => e));
  const o = r.flatMap((({link: e, source: n}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...n.kind === "pointer" ? [ n.imageUrl ] : [] ]));
  const i = r.some((({source: e}) => e.kind !== "pointer"));
  const s = await (0, m.ig)(i ? [ ...o, pathTemplate(n), "%{branch}" ] : o, t);
  const a = {
   site: t,
   publish: n,
   values: s,
   isPrivate: i && (await t.facts()).isPrivate
  };
  return Promise.all(r.map((e => listing(e, a))));
 });
var listing = (async function listing(e, n) {
  const {id: t, kind: r} = e;
  const o = {
   ...n,
   values: {
    ...n.values,
    ...ownValues(e, n)
   }
  };
  const [i, s] = [ linkOf(e, o), cli_records_pictureOf(e, o) ];
  const a = {
   id: t,
   name: await nameOf(e, n.site.read),
   kind: r,
   link_url: i.given,
   image_url: s.given,
   rendered_link_url: i.text,
   rendered_image_url: s.text,
   path: s.path
  };
  const c = [ ...i.warnings, ...s.warnings ].map(e => `${t}: ${e}`);
  return {
   row: a,
   definition: e,
   readmeImage: s.readme,
   warnings: c
  };
 });
var ownValues = (function ownValues(e, {values: n}) {
  const {id: t, filters: r, job: o} = e;
  const i = r.branch ?? r.tag ?? n.branch;
  const s = workflowFile(e);
  return {
   id: t,
   ...i === undefined ? {} : {
    branch: i
   },
   ...s === undefined ? {} : {
    workflow: (0, u.Vc)(s)
   },
   ...o === undefined ? {} : {
    job: (0, u.yR)(o)
   }
  };
 });
var manage = (async function manage(e, n) {
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
  const r = await read(t, n);
  switch (e.command) {
  case "list":
   {
    const t = await cli_records_shown(r, n, r.badges);
    return e.name === undefined ? t : named(t, e.name);
   }

  case "get":
   return cli_records_shown(r, n, [ find(r, e.id, n.file) ]);

  case "add":
  case "edit":
  case "remove":
   return change(e, r, n);
  }
 });
var read = (async function read(e, {file: n, levels: t}) {
  const r = e === undefined ? undefined : await (0, c.eY)(e, n);
  const o = e === undefined ? [ `There is no ${n.source} yet.` ] : [];
  if (n.scope === "group" || t === undefined) {
   const e = n.scope === "project" && (r?.inherit !== false || r.extends.length > 0);
   const t = (0, a.a)(r?.badges ?? []);
   return {
    manifest: r,
    badges: t,
    notices: [ ...o, ...e ? [ h ] : [] ],
    warnings: []
   };
  }
  const {withInherited: i} = await __nccwpck_require__.e(564).then(__nccwpck_require__.bind(__nccwpck_require__, 4564));
  const {notices: s, ...d} = await i(r, t);
  return {
   manifest: r,
   ...d,
   notices: [ ...o, ...s ]
  };
 });
var cli_records_shown = (async function cli_records_shown(e, n, t) {
  const r = t.length === 0 ? [] : await listed(t, e.manifest?.publish, await n.site());
  const o = [ ...e.notices, ...e.warnings, ...r.flatMap((e => e.warnings)) ];
  return {
   badges: r,
   rows: r.map((({row: e}) => e)),
   commitSha: undefined,
   warnings: o
  };
 });
var readClone = (function readClone(e) {
  const n = gitFolder(e);
  const t = (0, r.resolve)(n, textOf((0, r.join)(n, "commondir")) ?? "");
  const o = textOf((0, r.join)(t, "config")) ?? "";
  const i = textOf((0, r.join)(t, "refs/remotes/origin/HEAD")) ?? "";
  return {
   ...placeOf(originOf(o)),
   defaultBranch: /^ref: refs\/remotes\/origin\/(.+)$/.exec(i)?.[1] ?? "",
   branch: /^ref: refs\/heads\/(.+)$/.exec(textOf((0, r.join)(n, "HEAD")) ?? "")?.[1] ?? ""
  };
 });
var originOf = (function originOf(e) {
  let n = false;
  for (const t of e.split("\n")) {
   if (t.startsWith("[")) n = t.startsWith('[remote "origin"]');
   const e = n ? /^\s*url\s*=\s*(\S+)/.exec(t)?.[1] : undefined;
   if (e !== undefined) return e;
  }
  return "";
 });
var gitFolder = (function gitFolder(e) {
  const n = (0, r.join)(e, ".git");
  const t = /^gitdir: (.+)$/.exec(textOf(n) ?? "")?.[1];
  return t === undefined ? n : (0, r.resolve)(e, t);
 });
var placeOf = (function placeOf(e) {
  const [, n, t = ""] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(e) ?? [];
  const r = (0, i.SU)(t.replace(/\/$/, "").replace(/\.git$/, ""));
  return r === undefined ? {
   serverUrl: undefined,
   repository: r
  } : {
   serverUrl: `https://${n ?? ""}`,
   repository: r
  };
 });
var textOf = (function textOf(e) {
  try {
   if ((0, w.statSync)(e, {
    throwIfNoEntry: false
   })?.isFile() !== true) return undefined;
   return (0, w.readFileSync)(e, "utf8").trimEnd().replaceAll("\r\n", "\n");
  } catch {
   return undefined;
  }
 });
var localFile = (function localFile(e, n) {
  const t = (0, r.resolve)(e, n.source);
  return {
   ...n,
   read: (() => Promise.resolve(readText(t))),
   async change(e) {
    const {directoryTarget: n} = await __nccwpck_require__.e(399).then(__nccwpck_require__.bind(__nccwpck_require__, 9399));
    const o = readText(t);
    const i = e(o);
    const s = o === undefined ? t : (0, w.realpathSync)(t);
    const a = n({
     folder: (0, r.dirname)(s),
     bounds: undefined,
     dryRun: false
    });
    await a.publish([ {
     path: (0, r.basename)(s),
     text: i
    } ], b);
    return {
     text: i,
     commitSha: undefined
    };
   }
  };
 });
var readText = (function readText(e) {
  let n;
  try {
   n = (0, w.readFileSync)(e);
  } catch (n) {
   if ((0, o.$N)(n) === "ENOENT") return undefined;
   throw new o.qh("refused", `Cannot read ${e}: ${n instanceof Error ? n.message : String(n)}`);
  }
  const t = n.toString("utf8");
  if (Buffer.from(t).equals(n)) return t;
  throw new o.qh("invalid", `${e} is no text in UTF-8.`);
 });
var readScope = (function readScope(e = "repository") {
  if (e === "repository" || e === "organization") return O[e];
  const n = Object.keys(O);
  throw (0, o.Gq)("scope", e, `is not known.${(0, o.h)(e, n)} Allowed: ${n.join(", ")}.`);
 });
var harmless = (function harmless(e) {
  return e.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replaceAll("##[", "## [").replace(/^\s*::/, e => e.replace("::", ": :"));
 });
var described = (function described(e) {
  const {job: n, filters: t, enabled: r} = e;
  const o = [ sourceIn(e), ...n === undefined ? [] : [ `job ${n}` ], ...t.branch === undefined ? [] : [ `branch ${t.branch}` ], ...t.tag === undefined ? [] : [ `tag ${t.tag}` ], ...t.repository === undefined ? [] : [ `in ${t.repository}` ], ...r ? [] : [ "not enabled" ] ];
  return o.join(", ");
 });
var sourceIn = (function sourceIn({source: e, message: n}) {
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
 });
var readMarkup = (function readMarkup(e) {
  if (e === undefined) return undefined;
  const n = j.find(n => n === e);
  if (n !== undefined) return n;
  throw (0, o.Gq)("format", e, `is no format.${(0, o.h)(e, j)} Allowed: ${j.join(", ")}.`);
 });
var written = (function written(e, {command: n, json: t, markup: r, isHome: o}) {
  const [i] = e.rows;
  const s = n === "list";
  if (n === "remove") return "";
  if (t) return `${JSON.stringify(s ? e.rows : i, null, 2)}\n`;
  if (r !== undefined) return `${harmlessLines(pictures(e, r, o))}\n`;
  return s ? linesOf(table(e)) : linesOf(Object.entries(i ?? {}).map(([e, n]) => [ e, output_textOf(n) ]));
 });
var table = (function table({badges: e}) {
  if (e.length === 0) return [];
  const n = e.map((({row: e, definition: n}) => [ e.id, e.name, e.kind, described(n), e.rendered_image_url || (e.path ?? "") ]));
  return [ [ "ID", "NAME", "KIND", "SHOWS", "WHERE" ], ...n ];
 });
var linesOf = (function linesOf(e) {
  const n = e.map((e => e.map(harmless)));
  const t = (n[0] ?? []).map(((e, t) => Math.max(...n.map((e => e[t]?.length ?? 0)))));
  const line = (e => e.map(((n, r) => r === e.length - 1 ? n : n.padEnd(t[r] ?? 0))).join("  "));
  return n.map((e => `${harmless(line(e)).trimEnd()}\n`)).join("");
 });
var formsOf = (function formsOf(e) {
  if (e.length < C) return [];
  const n = [ "", "a", "ab" ].map(n => {
   const t = Buffer.from(n + e).toString("base64").replace(/={1,2}$/, "");
   return t.slice(n === "" ? 0 : n.length + 1, -1);
  });
  const t = Buffer.from(e).toString("hex");
  const r = [ e, ...n, ...n.map(e => e.replaceAll("+", "-").replaceAll("/", "_")), ...[ t, t.toUpperCase() ], encodeURIComponent(e) ];
  return [ ...new Set(r) ].sort((e, n) => n.length - e.length);
 });
var redactor = (function redactor(e) {
  const n = e.flatMap(formsOf);
  return (e => n.reduce((e, n) => e.replaceAll(n, "***"), e));
 });
var readRequest = (async function readRequest(e) {
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
  const r = await readChanges(e);
  const o = urlOf(e, "link-url");
  if (n === "edit") return {
   command: n,
   id: idOf(e.id),
   link: o,
   changes: uniqueIn(withoutId(r))
  };
  const i = idOf(e.id ?? textIn(r, "id"));
  return {
   command: n,
   id: i,
   keys: keysOf(i, withoutId(r, e.id === undefined ? i : undefined), o)
  };
 });
var waiting = (function waiting(e) {
  for (;;) {
   try {
    return e();
   } catch (e) {
    if ((0, o.$N)(e) !== "EAGAIN") throw e;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, H);
   }
  }
 });
var print = (function print(e, n = 1) {
  const t = typeof e === "string" ? Buffer.from(e) : e;
  try {
   for (let e = 0; e < t.length; ) e += waiting((() => (0, w.writeSync)(n, t, e)));
   return true;
  } catch (e) {
   const t = (0, o.$N)(e);
   if (t === "EPIPE") return false;
   throw new o.qh("refused", `Cannot write to standard ${n === 1 ? "output" : "error"}: ${String(t)}.`);
  }
 });
var records = (async function records({command: e, id: n, json: t, read: r}, i) {
  const {env: s} = i;
  const a = r("token") ?? s["GITHUB_TOKEN"] ?? "";
  const c = redactor([ a ]);
  const d = readMarkup(r("format"));
  if (t && d !== undefined) throw new o.qh("invalid", "--json and --format exclude each other.");
  const u = await readRequest({
   command: e,
   id: n,
   read: r,
   tokens: formsOf(a)
  });
  const l = readScope(r("scope"));
  const f = {
   read: r,
   env: s,
   token: a,
   scope: l,
   folder: i.cwd(),
   process: i
  };
  try {
   const n = await manage(u, await portsFor(f));
   for (const e of n.warnings) print(`warning: ${harmless(c(e))}\n`, 2);
   return c(written(n, {
    command: e,
    json: t,
    markup: d,
    isHome: l === "project"
   }));
  } catch (e) {
   const n = r("repository") ?? s["GITHUB_REPOSITORY"] ?? "";
   const t = withCure(e, n, () => ({}));
   if (t instanceof o.WK) throw new o.WK(t.source, t.problems.map(e => ({
    ...e,
    text: c(e.text)
   })));
   if (t instanceof o.qh) throw new o.qh(t.code, c(t.message));
   throw t;
  }
 });
var portsFor = (async function portsFor(e) {
  const {read: n, scope: t} = e;
  const r = n("manifest") ?? (t === "group" ? "badges.yml" : ".github/badges.yml");
  const s = n("repository");
  if (s !== undefined) {
   if ((0, i.SU)(s) === undefined) throw (0, o.Gq)("repository", s, "is no repository. Allowed: owner/name.");
   return (await remote(e, s)).ports(r);
  }
  return localPorts(r, e);
 });
var localPorts = (async function localPorts(e, n) {
  const {env: t, folder: r, scope: o} = n;
  const s = readClone(r);
  const a = t["GITHUB_REPOSITORY"] || s.repository && `${s.repository.owner}/${s.repository.name}`;
  const c = (t["GITHUB_SERVER_URL"] || (s.serverUrl ?? "https://github.com")).replace(/(?<!\/)\/+$/, "");
  const d = localFile(r, {
   source: e,
   scope: o
  });
  const u = siteOf({
   clone: s,
   serverUrl: c,
   repository: a === undefined ? undefined : (0, i.SU)(a)
  }, r);
  const l = n.token !== "" && a !== undefined && (t["GITHUB_API_URL"] || c === "https://github.com");
  if (!l) return {
   file: d,
   levels: undefined,
   site: (() => Promise.resolve(o === "group" ? (0, m.jx)(c) : u))
  };
  const f = await remote({
   ...n,
   env: {
    ...t,
    GITHUB_SERVER_URL: c
   }
  }, a);
  const site = async () => ({
   ...await f.site(),
   ...o === "group" ? {} : {
    read: u.read
   }
  });
  return {
   file: d,
   levels: f.levels,
   site: site
  };
 });
var siteOf = (function siteOf({clone: e, ...n}, t) {
  const {branch: o, defaultBranch: i} = e;
  return {
   ...(0, m.jx)(n.serverUrl),
   ...n,
   branch: o,
   facts: (() => Promise.resolve({
    ...m.Kj,
    defaultBranch: i
   })),
   read: (e => Promise.resolve(readText((0, r.resolve)(t, e))))
  };
 });
 var e = {
  3399: ((e, n, t) => {
var parseColor = (function parseColor(e) {
    if (isColor(e)) return e;
    const n = e.trim().toLowerCase();
    return named(n) ?? hex(n) ?? functional(n);
   });
var named = (function named(e) {
    if (!/^[a-z]{1,30}$/.test(e)) return undefined;
    if (isShieldsName(e)) return o[e];
    const n = Math.max(r.indexOf(` ${e} `), r.indexOf(`\n${e} `));
    return n === -1 ? undefined : `#${r.slice(n + e.length + 2).slice(0, 6)}`;
   });
var luminanceOf = (function luminanceOf(e) {
    const n = parseInt(e.slice(1, 7), 16);
    return .2126 * light(n >> 16) + .7152 * light(n >> 8 & 255) + .0722 * light(n & 255);
   });
var light = (function light(e) {
    return u[e] ||= e / 255 <= .04045 ? e / 255 / 12.92 : ((e / 255 + .055) / 1.055) ** 2.4;
   });
   t.d(n, {
    o$: (() => i),
    sw: (() => o),
    i4: () => colorNames,
    H0: (() => parseColor)
   });
   const r = `\naliceblue f0f8ff, antiquewhite faebd7, aqua 00ffff, aquamarine 7fffd4, azure f0ffff, beige f5f5dc, bisque ffe4c4,\nblack 000000, blanchedalmond ffebcd, blue 0000ff, blueviolet 8a2be2, brown a52a2a, burlywood deb887,\ncadetblue 5f9ea0, chartreuse 7fff00, chocolate d2691e, coral ff7f50, cornflowerblue 6495ed, cornsilk fff8dc,\ncrimson dc143c, cyan 00ffff, darkblue 00008b, darkcyan 008b8b, darkgoldenrod b8860b, darkgray a9a9a9,\ndarkgreen 006400, darkgrey a9a9a9, darkkhaki bdb76b, darkmagenta 8b008b, darkolivegreen 556b2f,\ndarkorange ff8c00, darkorchid 9932cc, darkred 8b0000, darksalmon e9967a, darkseagreen 8fbc8f,\ndarkslateblue 483d8b, darkslategray 2f4f4f, darkslategrey 2f4f4f, darkturquoise 00ced1, darkviolet 9400d3,\ndeeppink ff1493, deepskyblue 00bfff, dimgray 696969, dimgrey 696969, dodgerblue 1e90ff, firebrick b22222,\nfloralwhite fffaf0, forestgreen 228b22, fuchsia ff00ff, gainsboro dcdcdc, ghostwhite f8f8ff, gold ffd700,\ngoldenrod daa520, gray 808080, green 008000, greenyellow adff2f, grey 808080, honeydew f0fff0, hotpink ff69b4,\nindianred cd5c5c, indigo 4b0082, ivory fffff0, khaki f0e68c, lavender e6e6fa, lavenderblush fff0f5,\nlawngreen 7cfc00, lemonchiffon fffacd, lightblue add8e6, lightcoral f08080, lightcyan e0ffff,\nlightgoldenrodyellow fafad2, lightgray d3d3d3, lightgreen 90ee90, lightgrey d3d3d3, lightpink ffb6c1,\nlightsalmon ffa07a, lightseagreen 20b2aa, lightskyblue 87cefa, lightslategray 778899, lightslategrey 778899,\nlightsteelblue b0c4de, lightyellow ffffe0, lime 00ff00, limegreen 32cd32, linen faf0e6, magenta ff00ff,\nmaroon 800000, mediumaquamarine 66cdaa, mediumblue 0000cd, mediumorchid ba55d3, mediumpurple 9370db,\nmediumseagreen 3cb371, mediumslateblue 7b68ee, mediumspringgreen 00fa9a, mediumturquoise 48d1cc,\nmediumvioletred c71585, midnightblue 191970, mintcream f5fffa, mistyrose ffe4e1, moccasin ffe4b5,\nnavajowhite ffdead, navy 000080, oldlace fdf5e6, olive 808000, olivedrab 6b8e23, orange ffa500, orangered ff4500,\norchid da70d6, palegoldenrod eee8aa, palegreen 98fb98, paleturquoise afeeee, palevioletred db7093,\npapayawhip ffefd5, peachpuff ffdab9, peru cd853f, pink ffc0cb, plum dda0dd, powderblue b0e0e6, purple 800080,\nrebeccapurple 663399, red ff0000, rosybrown bc8f8f, royalblue 4169e1, saddlebrown 8b4513, salmon fa8072,\nsandybrown f4a460, seagreen 2e8b57, seashell fff5ee, sienna a0522d, silver c0c0c0, skyblue 87ceeb,\nslateblue 6a5acd, slategray 708090, slategrey 708090, snow fffafa, springgreen 00ff7f, steelblue 4682b4,\ntan d2b48c, teal 008080, thistle d8bfd8, tomato ff6347, turquoise 40e0d0, violet ee82ee, wheat f5deb3,\nwhite ffffff, whitesmoke f5f5f5, yellow ffff00, yellowgreen 9acd32\n`;
   const o = {
    brightgreen: "#44bb00",
    green: "#67ac09",
    yellow: "#d8b800",
    yellowgreen: "#95991a",
    orange: "#ea7233",
    red: "#dd4343",
    blue: "#007ec6",
    grey: "#555555",
    gray: "#555555",
    lightgrey: "#939393",
    lightgray: "#939393",
    critical: "#dd4343",
    important: "#ea7233",
    success: "#44bb00",
    informational: "#007ec6",
    inactive: "#939393"
   };
   const i = "Allowed: a name of shields or CSS (brightgreen, red, rebeccapurple), hex (#4b0, #44bb00, with or without #, with or without alpha), rgb(), rgba(), hsl() or hsla().";
   
   const isColor = (e => /^#[\da-f]{6}$/.test(e));
   function colorNames() {
    return [ ...Object.keys(o), ...r.matchAll(/\b([a-z]+) [\da-f]{6}/g) ].map(e => typeof e === "string" ? e : e[1] ?? "");
   }
   const isShieldsName = (e => Object.hasOwn(o, e));
   
   function hex(e) {
    const n = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(e)?.[1];
    if (n === undefined) return undefined;
    const t = n.length < 6 ? n.replace(/./g, "$&$&") : n;
    return `#${t.replace(/^(.{6})ff$/, "$1")}`;
   }
   function functional(e) {
    const [, n, t] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(e) ?? [];
    if (n === undefined || t === undefined) return undefined;
    const r = t.includes(",") ? t.split(",").map(e => e.trim()) : t.trim().replace("/", " / ").split(/\s+/);
    const o = r.indexOf("/");
    if (o !== -1 && (o !== 3 || r.length !== 5)) return undefined;
    const [i, s, a, c = "1", ...d] = r.filter(e => e !== "/");
    if (i === undefined || s === undefined || a === undefined || d.length > 0) return undefined;
    if (o === -1 && r.length === 4 && !t.includes(",")) return undefined;
    const u = n === "rgb" ? [ i, s, a ].map(channel) : fromHsl(hue(i), percent(s), percent(a));
    const l = scaled(c, 1);
    if (l === undefined || u === undefined || u.some(e => e === undefined)) return undefined;
    return hex([ ...u, l * 255 ].map(twoDigits).join(""));
   }
   function scaled(e, n) {
    const [, t, r] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(%?)$/.exec(e) ?? [];
    if (t === undefined) return undefined;
    const o = r === "%" ? Number(t) / 100 * n : Number(t);
    return Math.min(n, Math.max(0, o));
   }
   const channel = e => scaled(e, 255);
   const percent = e => e.endsWith("%") ? scaled(e, 1) : undefined;
   function hue(e) {
    const [, n, t] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(deg|grad|rad|turn|)$/.exec(e) ?? [];
    if (n === undefined) return undefined;
    const r = {
     deg: 1,
     "": 1,
     grad: .9,
     rad: 180 / Math.PI,
     turn: 360
    }[t ?? ""] ?? 1;
    return (Number(n) * r % 360 + 360) % 360;
   }
   function fromHsl(e, n, t) {
    if (e === undefined || n === undefined || t === undefined) return undefined;
    return [ 0, 8, 4 ].map(r => {
     const o = (r + e / 30) % 12;
     return 255 * (t - n * Math.min(t, 1 - t) * Math.max(-1, Math.min(o - 3, 9 - o, 1)));
    });
   }
   function twoDigits(e) {
    return Math.round(e ?? 0).toString(16).padStart(2, "0");
   }
   function textColorOn(e) {
    const n = s.get(e);
    if (n !== undefined) return n;
    const t = luminanceOf(e);
    const r = 1.05 / (t + .05) >= (t + .05) / (l + .05) ? c : d;
    if (s.size === a) s.clear();
    s.set(e, r);
    return r;
   }
   const s = new Map;
   const a = 1e3;
   const c = "#fff";
   const d = "#1f2328";
   const u = new Float64Array(256);
   const l = luminanceOf(d);
   
   
  }),
  4394: ((e, n, t) => {
   t.d(n, {
    A: (() => r),
    zF: (() => i)
   });
   const r = [ "workflow", "run", "job", "branch", "commit", "release", "deployments", "repository", "none" ];
   const o = {
    branch: undefined,
    tag: undefined,
    sha: undefined,
    event: undefined,
    actor: undefined,
    runNumber: undefined,
    runId: undefined,
    repository: undefined
   };
   const i = {
    inProgress: "last",
    ignore: [],
    strict: false,
    maxAge: undefined,
    each: undefined
   };
  }),
  6518: ((e, n, t) => {
var isId = (function isId(e) {
    return r.test(e);
   });
var slug = (function slug(e) {
    const n = e.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
    return n.replace(/^[-._]+|(?<![-._])[-._]+$/g, "") || "badge";
   });
var stemOf = (function stemOf(e) {
    const n = e.slice(e.lastIndexOf("/") + 1);
    return n.replace(/\.ya?ml$/i, "");
   });
   t.d(n, {
    Vc: (() => stemOf),
    eQ: (() => isId),
    yR: (() => slug)
   });
   const r = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
   
   
   
  }),
  8526: ((e, n, t) => {
var loadSvgReader = (async function loadSvgReader() {
    s ??= (await Promise.all([ t.e(419), t.e(529) ]).then(t.bind(t, 1529))).readSvg;
   });
   t.d(n, {
    P: (() => needsSvgReader),
    eG: (() => i),
    eb: (() => loadSvgReader),
    zZ: () => parseImage
   });
   const r = 64 * 1024;
   const startsWith = ((...e) => n => e.some(e => n.toString("latin1", 0, e.length) === e));
   const o = {
    png: startsWith("\x89PNG\r\n\x1a\n"),
    jpeg: startsWith("\xff\xd8\xff"),
    gif: startsWith("GIF87a", "GIF89a"),
    webp: e => startsWith("RIFF")(e) && e.toString("latin1", 8, 12) === "WEBP",
    "svg+xml": e => /^\ufeff?\s*<(?:svg[\s/>]|\?xml\s|!--|!DOCTYPE svg)/i.test(e.toString("utf8", 0, 1024))
   };
   const i = Object.keys(o);
   let s;
   
   const needsSvgReader = (e => s === undefined && /svg|\\/i.test(e));
   function parseImage(e) {
    const [, n = "", t = ""] = /^data:image\/([\w.+-]+);base64,(.*)$/is.exec(e.trim()) ?? [];
    const i = t.replace(/\s+/g, "");
    const a = n.toLowerCase();
    if (n === "") return {
     problem: "is no picture: it does not start with data:image/\u2026;base64,."
    };
    if (!Object.hasOwn(o, a)) return {
     problem: `is of a type that badges do not hold, image/${a.slice(0, 40)}.`
    };
    if (i.length > r * 1.5) return {
     problem: tooBig(Math.floor(i.length * .75))
    };
    const c = Buffer.from(i, "base64");
    if (i === "" || c.toString("base64").replace(/={1,2}$/, "") !== i.replace(/={1,2}$/, "")) return {
     problem: "is no base64 after the comma."
    };
    if (c.length > r) return {
     problem: tooBig(c.length)
    };
    if (o[a]?.(c) !== true) return {
     problem: `says image/${a}, but is ${kindOf(c)}.`
    };
    if (a !== "svg+xml") return {
     image: `data:image/${a};base64,${c.toString("base64")}`
    };
    if (s === undefined) throw new Error("The reader of SVGs is not loaded.");
    const d = s(c);
    return "problem" in d ? d : {
     image: `data:image/svg+xml;base64,${Buffer.from(d.svg).toString("base64")}`
    };
   }
   const tooBig = e => `is too big a picture: ${Math.ceil(e / 1024)} KiB.`;
   function kindOf(e) {
    const n = i.find(n => o[n]?.(e));
    return n === undefined ? "no picture of a known type" : `image/${n}`;
   }
  }),
  831: ((e, n, t) => {
   t.d(n, {
    oh: (() => s),
    JS: (() => logoProblem),
    db: (() => parseLogo)
   });
   var r = t(3916);
   var o = t(8526);
   const i = `\n  alpinelinux android angular ansible apple archlinux buildkite bun c circleci cloudflare cmake codecov\n  coveralls cplusplus cypress dart deno digitalocean docker dotnet elixir erlang eslint fedora firefox flutter\n  git github githubactions gitlab go googlechrome googlecloud gradle haskell javascript jenkins jest julia\n  junit5 kotlin kubernetes linux mongodb netlify nginx nodedotjs npm nuget openjdk opera php pnpm poetry pypi\n  pytest python redhat redis ruby rubygems rust scala selenium swift terraform typescript ubuntu uv vercel\n  vitest vuedotjs webassembly yarn zig\n`.trim().split(/\s+/);
   function pictureOf(e, n, t) {
    if ("image" in e) return e.image;
    const r = t?.[e.name];
    if (r === undefined) throw new Error(`The logo ${e.name} is not loaded.`);
    const o = n ?? `#${r.slice(0, 6)}`;
    const i = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${o}"><path d="${r.slice(7)}"/></svg>`;
    return `data:image/svg+xml;base64,${Buffer.from(i).toString("base64")}`;
   }
   const s = `Allowed: the name of a logo (${i.length} of simple-icons: ${[ "github", "docker", "python" ].join(", ")} \u2026; the README lists them), or data:image/\u2026;base64,\u2026 of at most 64 KiB (${o.eG.join(", ")}).`;
   function parseLogo(e) {
    if (isData(e)) {
     const n = (0, o.zZ)(e);
     return "image" in n ? n : undefined;
    }
    const n = slugOf(e);
    return i.includes(n) ? {
     name: n
    } : undefined;
   }
   function logoProblem(e) {
    if (!isData(e)) return `is no logo.${nearestLogo(e)}`;
    const n = (0, o.zZ)(e);
    return "problem" in n ? n.problem : "";
   }
   const isData = e => /^\s*data:/i.test(e);
   function slugOf(e) {
    const n = e.slice(0, 80).toLowerCase().replaceAll("+", "plus").replaceAll(".", "dot");
    return n.replace(/[\s_-]+/g, "");
   }
   function nearestLogo(e) {
    const n = slugOf(e);
    const t = n.length < 3 ? undefined : i.find(e => e.includes(n));
    return (0, r.h)(t ?? n, i);
   }
  }),
  3916: ((e, n, t) => {
var looksLikeToken = (function looksLikeToken(e) {
    return [ i, s ].some((n => e.search(n) !== -1));
   });
var codeOf = (function codeOf(e) {
    return typeof e === "object" && e !== null && "code" in e ? e.code : undefined;
   });
   t.d(n, {
    $N: (() => codeOf),
    $f: () => withoutTraces,
    Gq: () => invalid,
    NM: (() => looksLikeToken),
    WK: () => TextError,
    cb: () => MissingPermission,
    h: () => suggestion,
    hD: () => quote,
    qh: () => BadgeError
   });
   const r = {
    invalid: "input",
    unauthorized: "setup",
    forbidden: "setup",
    policy: "setup",
    archived: "setup",
    moved: "setup",
    "not-found": "setup",
    refused: "setup",
    conflict: "input",
    limited: "outage",
    outage: "outage",
    interrupted: "signal"
   };
   const o = {
    policy: "forbidden",
    archived: "forbidden",
    refused: "forbidden",
    moved: "not-found"
   };
   function bracketsOf(e) {
    return o[e] ?? e;
   }
   const i = /()(?:gh[pousr]_[\w.-]{16,}|github_pat_\w{20,}|gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-[\w.-]{16,})/gi;
   const s = /([?&](?:api_key|private_token|access_token)=)[^&\s"']*/gi;
   
   const a = [ /(authorization\s{0,4}[:=]\s{0,4}(?:(?:basic|bearer|token)\s{1,4})?)\S+/gi, /(\b(?:basic|bearer)\s{1,4})[\w+/=.~-]{20,}/gi, /(extraheader\s{0,4}[=:]?\s{0,4})\S.*/gi, s, /(\/\/)[^/?#\s]+(?=@)/g, /()\b(?:npm_\w{20,}|AKIA[A-Z\d]{12,}|xox[abeoprs]-[\w-]{10,}|eyJ[\w-]{10,}\.[\w.-]{10,})/g, i ];
   function masked(e) {
    return a.reduce((e, n) => e.replace(n, "$1***"), e);
   }
   class BadgeError extends Error {
    code;
    constructor(e, n) {
     super(masked(n));
     this.name = "BadgeError";
     this.code = e;
    }
    get kind() {
     return r[this.code];
    }
   }
   class TextError extends BadgeError {
    headline;
    problems;
    source;
    constructor(e, n) {
     const t = `${e} has ${n.length} problems, and nothing was done.`;
     const r = n[0]?.text ?? e;
     super("invalid", n.length === 1 ? r : `${t} The first: ${r}`);
     this.headline = t;
     this.problems = n.map(e => ({
      ...e,
      text: masked(e.text)
     }));
     this.source = e;
    }
   }
   class MissingPermission extends BadgeError {
    permission;
    repository;
    constructor(e, {permission: n, repository: t}) {
     super("forbidden", e);
     this.permission = n;
     this.repository = t;
    }
   }
   class UnknownWorkflow extends BadgeError {
    constructor(e) {
     super("invalid", e);
    }
   }
   
   function invalid(e, n, t) {
    return new BadgeError("invalid", `Input "${e}": ${quote(n)} ${t}`);
   }
   const c = 80;
   const d = 2e3;
   function quote(e) {
    const n = masked(e.slice(0, d)).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
    return JSON.stringify(n.length > c ? `${n.slice(0, c)}\u2026` : n);
   }
   function nearest(e, n) {
    const t = e.toLowerCase().slice(0, c);
    let r;
    let o = Math.max(2, Math.floor(t.length / 2)) + 1;
    for (const e of n) {
     const n = editDistance(t, e.toLowerCase());
     if (n < o) [r, o] = [ e, n ];
    }
    return r;
   }
   function suggestion(e, n) {
    const t = nearest(e, n);
    return t === undefined ? "" : ` Did you mean ${quote(t)}?`;
   }
   function editDistance(e, n) {
    let t = Array.from({
     length: n.length + 1
    }, (e, n) => n);
    for (let r = 1; r <= e.length; r++) {
     const o = [ r ];
     for (let i = 1; i <= n.length; i++) {
      const s = (t[i - 1] ?? 0) + (e[r - 1] === n[i - 1] ? 0 : 1);
      o.push(Math.min((t[i] ?? 0) + 1, (o[i - 1] ?? 0) + 1, s));
     }
     t = o;
    }
    return t[n.length] ?? 0;
   }
   function notFound(e, n, t) {
    return `There is no ${e} ${quote(n)}: the badge is unknown.${suggestion(n, t)}`;
   }
   function withoutTraces(e) {
    const {stackTraceLimit: n} = Error;
    Error.stackTraceLimit = 0;
    try {
     return e();
    } finally {
     Error.stackTraceLimit = n;
    }
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
  3491: ((e, n, t) => {
   t.d(n, {
    BD: (() => k),
    o$: (() => w),
    S4: (() => v),
    ps: (() => $),
    KN: (() => b),
    XQ: (() => g)
   });
   var r = t(3399);
   var o = t(4394);
   var i = t(831);
   var s = t(3916);
   const a = [ "failing", "timed-out", "errored", "cancelled", "action-required", "running", "pending", "warning", "passing", "neutral", "skipped", "inactive", "unknown" ];
   function worst(e) {
    let n = a.length - 1;
    for (const t of e) n = Math.min(n, a.indexOf(t));
    return a[n] ?? "unknown";
   }
   const isOpen = e => e === "running" || e === "pending";
   function finalWordsOver(e) {
    const n = isOpen(e) ? a.slice(0, -1) : a.slice(0, a.indexOf(e));
    return n.filter(e => !isOpen(e));
   }
   function wordsOf(e) {
    return e.replaceAll("-", " ");
   }
   const c = {
    success: "passing",
    failure: "failing",
    neutral: "neutral",
    cancelled: "cancelled",
    skipped: "skipped",
    timed_out: "timed-out",
    action_required: "action-required",
    stale: "unknown",
    startup_failure: "errored"
   };
   const d = {
    requested: "pending",
    queued: "pending",
    pending: "pending",
    waiting: "pending",
    in_progress: "running"
   };
   const u = {
    error: "errored",
    expected: "pending",
    inactive: "inactive",
    destroyed: "inactive",
    abandoned: "unknown"
   };
   const l = {
    succeeded: "passing",
    failed: "failing",
    aborted: "cancelled",
    started: "running",
    fault: "errored",
    stopped: "cancelled",
    canceled: "cancelled",
    canceling: "running",
    manual: "action-required",
    created: "pending",
    preparing: "pending",
    scheduled: "pending",
    waiting_for_resource: "pending",
    waiting_for_callback: "pending"
   };
   const fold = (e => e.trim().toLowerCase().replace(/[-_ ]/g, "_"));
   const f = new Map([ ...Object.entries({
    ...c,
    ...d,
    ...u,
    ...l
   }), ...a.map((e => [ fold(e), e ])) ]);
   const m = [ ...f.keys() ];
   function parseStatus(e) {
    return f.get(fold(e));
   }
   function unknownWord(e) {
    return `is no status.${suggestion(fold(e), m)} Allowed: ${STATUSES.join(", ")}, or GitHub's, Concourse's, CodeBuild's, BuildMaster's or GitLab's word for one.`;
   }
   function concluded(e) {
    return (e === null ? undefined : f.get(e)) ?? "unknown";
   }
   function progressing(e) {
    return f.get(e) ?? "unknown";
   }
   function reported(e) {
    return f.get(e) ?? "unknown";
   }
   var p = t(7647);
   var h = t(1892);
   const g = {
    parse: parseStatus,
    refusal: e => `is no status.${(0, s.h)(e, m)}`,
    allowed: `Allowed: ${a.join(", ")}, or another system's word for one.`,
    schema: {
     $ref: "#/definitions/status"
    }
   };
   const w = {
    parse: r.H0,
    refusal: e => `is no colour.${(0, s.h)(e, (0, r.i4)())}`,
    allowed: `${r.o$} In YAML a # needs quotes: "#4b0".`,
    schema: {
     $ref: "#/definitions/color"
    }
   };
   const b = {
    parse: i.db,
    refusal: i.JS,
    allowed: i.oh,
    schema: {
     $ref: "#/definitions/logo"
    }
   };
   const _ = {
    type: "string",
    pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://"
   };
   const k = {
    parse: (e => (0, h.r)(e) === undefined ? e.trim() : undefined),
    refusal: e => `${(0, h.r)(e) ?? ""}.`,
    allowed: "Allowed: an http(s) URL; placeholders may stand in it.",
    schema: _
   };
   const y = [ "project_name", "branch" ];
   const foreignPlaceholder = e => (0, p.Qf)(e).find(e => !y.includes(e));
   const v = {
    ...k,
    parse: e => foreignPlaceholder(e) === undefined ? k.parse(e) : undefined,
    refusal: e => {
     const n = foreignPlaceholder(e);
     return n === undefined ? k.refusal(e) : `holds %{${n}}, in a file of another owner.`;
    },
    allowed: "Allowed: an http(s) URL; %{project_name} and %{branch} may stand in it."
   };
   const $ = {
    parse: e => {
     const n = o.A.find(n => n === e);
     if (n !== undefined) return {
      kind: n
     };
     return (0, h.r)(e) === undefined ? {
      kind: "url",
      url: e.trim()
     } : undefined;
    },
    refusal: e => `${(0, h.r)(e) ?? ""}.${(0, s.h)(e, o.A)}`,
    allowed: `Allowed: ${o.A.join(", ")}, or an http(s) URL.`,
    schema: {
     anyOf: [ {
      enum: o.A
     }, _ ]
    }
   };
  }),
  1914: ((e, n, t) => {
var looksFrom = (function looksFrom(e) {
    return {
     message: e.message,
     color: e.color,
     colorSteps: e.color_steps,
     labelColor: e.label_color,
     style: e.style,
     palette: e.palette,
     logo: e.logo,
     logoColor: e.logo_color,
     wording: e.wording,
     messages: e.messages,
     colors: e.colors
    };
   });
var sourceOf = (function sourceOf(e, {branch: n, ...t}) {
    if (e.status !== undefined) return {
     kind: "status",
     status: e.status
    };
    if (e.needs !== undefined) return {
     kind: "needs",
     jobs: e.needs
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
    if (e.job === undefined && e.emptyMessage !== undefined) return {
     kind: "value",
     empty: e.emptyMessage
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
var definitionFrom = (function definitionFrom(e, n, t) {
    return {
     id: e.id,
     name: e.name,
     kind: t,
     enabled: e.enabled ?? true,
     label: e.label,
     ...looksFrom(e),
     link: e.link_url === undefined ? e.link : {
      kind: "url",
      url: e.link_url
     },
     source: n,
     filters: filtersFrom(e),
     job: e.job,
     judging: judgingFrom(e),
     messages: e.messages ?? {},
     colors: e.colors ?? {}
    };
   });
var sourceFrom = (function sourceFrom(e, n) {
    if (e.image_url !== undefined) return {
     kind: "pointer",
     imageUrl: e.image_url
    };
    return sourceOf({
     ...e,
     awaitsMessage: n.color_steps !== undefined
    }, filtersFrom(e));
   });
var filtersFrom = (function filtersFrom(e) {
    return {
     branch: e.branch,
     tag: e.tag,
     sha: e.sha,
     event: e.event,
     actor: e.actor,
     runNumber: e.run_number,
     runId: e.run_id,
     repository: e.repository
    };
   });
var judgingFrom = (function judgingFrom(e) {
    return {
     inProgress: e.in_progress ?? i.zF.inProgress,
     ignore: e.ignore ?? i.zF.ignore,
     strict: e.strict ?? i.zF.strict,
     maxAge: e.max_age,
     each: e.each
    };
   });
var isPointer = (function isPointer(e, n) {
    return e.includes("image_url") || n.image_url !== undefined && !e.some(isDrawing);
   });
var pointerProblems = (function pointerProblems(e, n) {
    const [t, r] = [ e.get("image_url"), e.get("link_url") ];
    if (!isPointer([ ...e.keys() ], n)) return r === undefined ? [] : [ {
     at: r,
     say: () => a
    } ];
    const o = t === undefined ? [] : [ ...e ].filter((([e]) => isDrawing(e)));
    const i = o.map(([e, n]) => ({
     at: Math.max(n, t ?? 0),
     say: () => contradiction(e)
    }));
    if (r !== undefined || n.link_url !== undefined) return i;
    return [ {
     at: t ?? e.get("id") ?? 0,
     say: () => c
    }, ...i ];
   });
var withDefaults = (function withDefaults(e, n) {
    if (Object.keys(n).length === 0) return e;
    const t = suiting(e, n);
    const r = Object.fromEntries(Object.entries(n).filter((([e]) => t(e))));
    return {
     ...r,
     ...e
    };
   });
var suiting = (function suiting(e, n) {
    if (isPointer(Object.keys(e), n)) return (e => s.Tf.some((n => n === e)));
    const t = new Set([ "image_url", "link_url" ]);
    const refuse = (e => e.forEach((e => t.add(e))));
    const {kind: r} = sourceFrom(e, e);
    if (r === "message" || r === "value") refuse(u);
    if (d.some((n => n in e))) refuse(d);
    for (const [n, r] of s.ZP) {
     if (n in e) t.add(r);
     if (r in e) t.add(n);
    }
    return (e => !t.has(e));
   });
var badgeKeys = (function badgeKeys({scope: e, isForeign: n = false}) {
    const t = e === "project" ? {
     enforce: h
    } : {};
    const r = {
     of: "a badge",
     contradictions: s.ZP
    };
    return n ? {
     ...w,
     ...r
    } : {
     table: s.Rk,
     refused: t,
     ...r
    };
   });
var readBadges = (function readBadges({items: e, at: n}, t) {
    if (e.length > p) return (0, m.Qm)(n, () => `${e.length} badges are too many. Allowed: ${p}.`);
    const r = badgeKeys(t);
    const o = e.map((e => readBadge(e, r, t.defaults)));
    const i = [ ...o.flatMap((e => e.problems)), ...doubled(o, t) ];
    return i.length > 0 ? {
     problems: i
    } : {
     value: o.map((e => badgeFrom(e, t)))
    };
   });
var readBadge = (function readBadge(e, n, t) {
    if (e.kind !== "map") {
     const say = () => `${(0, f.SP)(e)} is no badge. Allowed: a map of a badge's keys: "- id: ci".`;
     return {
      fields: {},
      places: new Map,
      problems: [ {
       at: e.at,
       say: say
      } ]
     };
    }
    const r = (0, l.qU)(e, n);
    const o = {
     at: e.at,
     say: () => 'This badge has no "id", and needs one: "id: ci".'
    };
    const i = [ ...r.problems, ...pointerProblems(r.places, t) ];
    return {
     ...r,
     problems: r.places.has("id") ? i : [ ...i, o ]
    };
   });
var doubled = (function doubled(e, {placeOf: n}) {
    const t = new Map;
    return e.flatMap((({fields: {id: e}, places: o}) => {
     if (e === undefined) return [];
     const i = o.get("id") ?? 0;
     const s = t.get(e);
     t.set(e, s ?? i);
     if (s === undefined) return [];
     return [ {
      at: i,
      say: () => `"id": ${(0, r.hD)(e)} is the id of the badge at ${n(s)} too. Each needs its own.`
     } ];
    }));
   });
var badgeFrom = (function badgeFrom({fields: e, places: n}, t) {
    const r = withDefaults(e, t.defaults);
    const {id: o = "", order: i = 0, enforce: s = false} = r;
    return {
     definition: {
      ...definitionFrom(r, sourceFrom(r, e), t.scope),
      id: o
     },
     order: i,
     enforce: s,
     origin: t.source,
     place: `${t.source}:${t.placeOf(n.get("id") ?? 0)}`
    };
   });
   t.d(n, {
    zM: () => p,
    YR: (() => badgeKeys),
    zN: (() => readBadges)
   });
   var r = t(3916);
   var o = t(3491);
   var i = t(4394);
   
   
   
   
   
   
   var s = t(8280);
   const isDrawing = (e => !s.Tf.includes(e));
   
   
   const a = '"link_url" is the link of a pointer, which needs an "image_url" too. The link of a badge that is drawn is "link".';
   const c = '"image_url" makes a pointer, which needs a "link_url" too: where a click leads.';
   function contradiction(e) {
    const n = e === "link" ? 'The link of a pointer is "link_url"' : "Leave one of them out";
    return `"image_url" and ${(0, r.hD)(e)} contradict each other: a pointer shows somebody else's picture, and nothing is drawn. ${n}.`;
   }
   const d = [ "workflow", "environment", "check", "status" ];
   const u = [ ...d, ...[ "job", "tag", "sha", "event", "actor", "run_number", "run_id", "repository", "each" ] ];
   
   
   var l = t(392);
   var f = t(7223);
   var m = t(1860);
   const p = 1e3;
   const h = 'is for a file that others inherit, "badges.yml" of an owner\'s repository ".github" or one that "extends" names. Take it out.';
   const g = "may not stand in a file of another owner. Write the badge into the repository's own file.";
   const w = {
    table: {
     ...s.Rk,
     image_url: (0, f.xH)(o.S4),
     link_url: (0, f.xH)(o.S4)
    },
    refused: {
     enforce: g,
     repository: g,
     status: g
    }
   };
   
   
   
   
   
  }),
  392: ((e, n, t) => {
var readFields = (function readFields({entries: e}, n) {
    const t = {};
    const o = new Map;
    const i = e.flatMap((({key: e, at: i, value: s}) => {
     if (!isKey(e, n.table)) return [ {
      at: i,
      say: () => unknown(e, n)
     } ];
     const a = n.refused[e];
     if (a !== undefined) return [ {
      at: i,
      say: () => `${(0, r.hD)(e)} ${a}`
     } ];
     if (o.has(e)) return [ {
      at: i,
      say: () => `${(0, r.hD)(e)} is given twice. Leave one of them out.`
     } ];
     o.set(e, i);
     const c = n.table[e].read(s);
     if ("value" in c) t[e] = c.value;
     return under(e, c);
    }));
    return {
     fields: t,
     places: o,
     problems: [ ...i, ...contradicting(o, n.contradictions) ]
    };
   });
var isKey = (function isKey(e, n) {
    return Object.hasOwn(n, e);
   });
var under = (function under(e, n) {
    if (!("problems" in n)) return [];
    return n.problems.map(({at: n, say: t}) => ({
     at: n,
     say: () => `${(0, r.hD)(e)}: ${t()}`
    }));
   });
var contradicting = (function contradicting(e, n) {
    return n.flatMap((([n, t, o]) => {
     const [i, s] = [ e.get(n), e.get(t) ];
     if (i === undefined || s === undefined) return [];
     const say = () => `${(0, r.hD)(n)} and ${(0, r.hD)(t)} contradict each other: ${o}. Leave one of them out.`;
     return [ {
      at: Math.max(i, s),
      say: say
     } ];
    }));
   });
var nested = (function nested(e, n) {
    const t = "Allowed: a map of keys.";
    const read = (e => {
     if (e.kind === "scalar" && e.empty) return {
      value: {}
     };
     if (e.kind !== "map") return (0, i.Qm)(e.at, () => `${(0, o.SP)(e)} cannot stand here. ${t}`);
     const {fields: r, problems: s} = readFields(e, n);
     return s.length > 0 ? {
      problems: s
     } : {
      value: r
     };
    });
    return {
     schema: {
      $ref: `#/definitions/${e}`
     },
     allowed: t,
     read: read
    };
   });
   t.d(n, {
    cY: (() => nested),
    qU: (() => readFields)
   });
   var r = t(3916);
   var o = t(7223);
   var i = t(1860);
   
   
   
   function unknown(e, {table: n, of: t, refused: o}) {
    if (e === "<<") return `"<<" is no key of ${t}: YAML 1.2 does not merge maps. Write the keys out.`;
    const i = Object.keys(n).filter(e => !Object.hasOwn(o, e));
    return `${(0, r.hD)(e)} is no key of ${t}.${(0, r.h)(e, i) || ` Allowed: ${i.join(", ")}.`}`;
   }
   
   
  }),
  8280: ((e, n, t) => {
   t.d(n, {
    ZP: (() => C),
    Rk: (() => I),
    Tf: (() => T)
   });
   var r = t(3399);
   var o = t(831);
   const i = [ "default", "shields" ];
   const s = {
    failing: "#c50f1f",
    "timed-out": "#a40e26",
    errored: "#bc4c00",
    cancelled: "#59636e",
    "action-required": "#8250df",
    running: "#0969da",
    pending: "#9a6700",
    warning: "#7a6200",
    passing: "#117c4d",
    neutral: "#6e7781",
    skipped: "#6e7781",
    inactive: "#6e7781",
    unknown: "#6e7781"
   };
   const {red: a, orange: c, yellow: d, yellowgreen: u, brightgreen: l, blue: f, lightgrey: m} = r.sw;
   const p = {
    failing: a,
    "timed-out": a,
    errored: c,
    cancelled: m,
    "action-required": d,
    running: f,
    pending: d,
    warning: u,
    passing: l,
    neutral: m,
    skipped: m,
    inactive: m,
    unknown: m
   };
   const h = {
    default: s,
    shields: p
   };
   const g = "#555555";
   const w = {
    default: s.unknown,
    shields: m
   };
   const b = {
    label: 128,
    message: 256
   };
   const _ = /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g;
   const k = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/gu;
   function text_badgeText(e, n) {
    if (/^[!-~]+(?: [!-~]+)*$/.test(e) && e.length <= n) return e;
    const t = e.replace(_, "").replace(k, "").replace(/[\s\u0085]+/g, " ").trim();
    if (t.length <= n) return t;
    let r = 0;
    for (const {index: e, segment: o} of (new Intl.Segmenter).segment(t)) {
     if (e + o.length > n - 1) break;
     r = e + o.length;
    }
    return `${t.slice(0, r).trimEnd()}\u2026`;
   }
   const y = [ "github", "concourse", "codebuild", "buildmaster", "gitlab" ];
   const v = {
    github: {
     words: {
      failing: {
       message: "failing"
      },
      "timed-out": "failing",
      errored: "failing",
      cancelled: "failing",
      "action-required": "failing",
      warning: "passing",
      passing: {
       message: "passing"
      },
      unknown: {
       message: "no status"
      }
     }
    },
    concourse: {
     words: {
      failing: {
       message: "failing",
       color: "#e05d44"
      },
      "timed-out": "errored",
      errored: {
       message: "errored",
       color: "#fe7d37"
      },
      cancelled: {
       message: "aborted",
       color: "#8f4b2d"
      },
      warning: "passing",
      passing: {
       message: "passing",
       color: "#44cc11"
      },
      unknown: {
       message: "unknown",
       color: "#9f9f9f"
      }
     }
    },
    codebuild: {
     words: {
      failing: {
       message: "failing"
      },
      "timed-out": "failing",
      errored: "failing",
      cancelled: "failing",
      running: {
       message: "in progress"
      },
      pending: "running",
      warning: "passing",
      passing: {
       message: "passing"
      },
      unknown: {
       message: "unknown"
      }
     }
    },
    buildmaster: {
     labelColor: "#282b3a",
     words: {
      failing: "errored",
      "timed-out": "errored",
      errored: {
       message: "error",
       color: "#de5948"
      },
      cancelled: "errored",
      running: {
       message: "running",
       color: "#48729d"
      },
      pending: {
       message: "pending",
       color: "#48729d"
      },
      warning: {
       message: "warning",
       color: "#ee9d66"
      },
      passing: {
       message: "success",
       color: "#499e8d"
      },
      unknown: {
       message: "unknown",
       color: "#a6adb6"
      }
     }
    },
    gitlab: {
     words: {
      failing: {
       message: "failed",
       color: "#dd2b0e"
      },
      "timed-out": "failing",
      errored: "failing",
      cancelled: {
       message: "canceled",
       color: "#737278"
      },
      "action-required": {
       message: "manual",
       color: "#737278"
      },
      running: {
       message: "running",
       color: "#428fdc"
      },
      pending: {
       message: "pending",
       color: "#d99530"
      },
      warning: "passing",
      passing: {
       message: "passed",
       color: "#2da160"
      },
      skipped: {
       message: "skipped",
       color: "#9f9f9f"
      },
      unknown: {
       message: "unknown",
       color: "#9f9f9f"
      }
     }
    }
   };
   function wording_worded(e, n, t = "default") {
    const r = {
     message: wordsOf(e),
     color: STATUS_COLORS[t][e]
    };
    if (n === undefined) return r;
    const {words: o, ...i} = v[n];
    const s = o[e];
    return typeof s === "string" ? wording_worded(s, n, t) : {
     ...r,
     ...s,
     ...i
    };
   }
   const $ = [ "flat", "flat-square", "plastic", "for-the-badge", "social" ];
   function badgeOf(e, n, t) {
    const r = badgeText(e, LONGEST.label);
    const {message: o, color: i, labelColor: s} = shownAs(n, t);
    const a = r === "" ? t.labelColor : s;
    const c = {
     label: r,
     message: badgeText(o, LONGEST.message),
     color: i,
     labelColor: a ?? LABEL_COLOR,
     ...r === "" && a !== undefined ? {
      showsLabelColor: true
     } : {},
     style: t.style ?? "flat",
     palette: t.palette ?? "default"
    };
    return t.logo === undefined ? c : {
     ...c,
     ...pictured(c, t.logo, t)
    };
   }
   function shownAs(e, n) {
    const {colors: t, palette: r = "default"} = n;
    const o = e === undefined ? {
     message: "",
     color: STATIC_COLORS[r]
    } : worded(e, n.wording, r);
    const i = messageOf(e, n) ?? o.message;
    const s = n.colorSteps === undefined ? undefined : stepColor(n.colorSteps, i);
    const a = s ?? n.color ?? (e === undefined ? undefined : t?.[e]) ?? o.color;
    return {
     message: i,
     color: a,
     ...labelOf(n.labelColor ?? o.labelColor)
    };
   }
   const labelOf = e => e === undefined ? {} : {
    labelColor: e
   };
   const messageOf = (e, {message: n, messages: t}) => n ?? (e === undefined ? undefined : t?.[e]);
   function cuts(e, n, t) {
    const r = {
     label: e,
     message: messageOf(n, t) ?? ""
    };
    return [ "label", "message" ].flatMap(e => {
     const {length: n} = badgeText(r[e], Infinity);
     return n > LONGEST[e] ? [ `"${e}": ${n} characters are too many, and cut to ${LONGEST[e]}.` ] : [];
    });
   }
   function pictured(e, n, t) {
    const {label: r, color: o, labelColor: i, style: s} = e;
    const a = r === "" && t.labelColor === undefined ? o : i;
    const c = textColorOn(a);
    const d = s === "social" ? undefined : c === "#fff" ? x : c;
    const u = t.logoColor ?? d;
    const l = {
     logo: pictureOf(n, u, t.logos)
    };
    return "name" in n ? {
     ...l,
     namedLogo: {
      name: n.name,
      color: u
     }
    } : l;
   }
   const x = "#f5f5f5";
   var O = t(3491);
   var j = t(9510);
   var q = t(7223);
   const A = /^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/;
   const S = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
   const P = "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them";
   const I = {
    id: (0, q.xH)(j.ID),
    name: (0, q.xH)((0, j.n8)("the alternative text of the picture")),
    image_url: (0, q.xH)(O.BD),
    link_url: (0, q.xH)(O.BD),
    order: (0, q.xH)(j.uk),
    enabled: (0, q.xH)(j.lx),
    enforce: (0, q.xH)(j.lx),
    workflow: (0, q.h9)((0, j.n8)(S), 1),
    job: (0, q.xH)((0, j.n8)("name or glob of jobs")),
    branch: (0, q.xH)((0, j.n8)("name of a branch")),
    tag: (0, q.xH)((0, j.n8)("name of a tag")),
    sha: (0, q.xH)((0, j.wC)(A, "a whole SHA", "a commit's 40 or 64 hex digits")),
    event: (0, q.h9)((0, j.wC)(/^[a-z][a-z_]*$/, "an event", P), 1),
    actor: (0, q.xH)((0, j.n8)("the account that set the run off")),
    run_number: (0, q.xH)(j.Ef),
    run_id: (0, q.xH)(j.Ef),
    repository: (0, q.xH)(j.Gz),
    environment: (0, q.xH)((0, j.n8)("name of an environment")),
    check: (0, q.xH)((0, j.n8)("name or glob of check runs and commit statuses")),
    status: (0, q.xH)(O.XQ),
    message: (0, q.xH)(j.w5),
    in_progress: (0, q.xH)((0, j.Yq)([ "last", "show" ])),
    ignore: (0, q.h9)(O.XQ, 0),
    strict: (0, q.xH)(j.lx),
    max_age: (0, q.xH)(j.qn),
    each: (0, q.xH)((0, j.Yq)([ "job" ])),
    label: (0, q.xH)(j.d_),
    color: (0, q.xH)(O.o$),
    label_color: (0, q.xH)(O.o$),
    color_steps: (0, q.$0)(O.o$, "{ 0: red, 60: orange, 90: green }"),
    messages: (0, q.GF)(j.w5, "{ failing: broken }"),
    colors: (0, q.GF)(O.o$, "{ failing: red }"),
    wording: (0, q.xH)((0, j.Yq)(y)),
    palette: (0, q.xH)((0, j.Yq)(i)),
    style: (0, q.xH)((0, j.Yq)($)),
    logo: (0, q.xH)(O.KN),
    logo_color: (0, q.xH)(O.o$),
    link: (0, q.xH)(O.ps)
   };
   const T = [ "id", "name", "image_url", "link_url", "order", "enabled", "enforce" ];
   const C = [ [ "tag", "branch", "a run is of a tag or of a branch" ], [ "run_id", "run_number", "either one picks a single run" ], [ "environment", "workflow", "a status comes from one place" ], [ "environment", "check", "a status comes from one place" ], [ "check", "workflow", "a status comes from one place" ], [ "job", "environment", "only runs of workflows have jobs" ], [ "job", "check", "only runs of workflows have jobs" ], [ "job", "status", "only runs of workflows have jobs" ], [ "each", "environment", "only runs of workflows have jobs" ], [ "each", "check", "only runs of workflows have jobs" ], [ "each", "status", "only runs of workflows have jobs" ] ];
  }),
  9510: ((e, n, t) => {
var line = (function line(e) {
    return {
     parse: (e => d.test(e.trim()) ? e.trim() : undefined),
     refusal: e => e.trim() === "" ? "is blank." : "is more than one line, or has control characters.",
     allowed: `Allowed: ${e}.`,
     schema: s
    };
   });
var matching = (function matching(e, n, t) {
    return {
     parse: n => e.test(n.trim()) ? n.trim() : undefined,
     refusal: () => `is not ${n}.`,
     allowed: `Allowed: ${t}.`,
     schema: {
      ...i,
      pattern: `^\\s*${e.source.slice(1, -1)}\\s*$`
     }
    };
   });
var choice = (function choice(e) {
    return {
     parse: (n => e.find((e => e === n))),
     refusal: n => `is not known.${(0, o.h)(n, e)}`,
     allowed: `Allowed: ${e.join(", ")}.`,
     schema: {
      enum: e
     }
    };
   });
   t.d(n, {
    Ef: (() => f),
    Gz: (() => l),
    ID: (() => u),
    Yq: (() => choice),
    d_: (() => a),
    lx: (() => g),
    n8: (() => line),
    qn: (() => m),
    uk: (() => h),
    w5: (() => c),
    wC: (() => matching)
   });
   var r = t(6518);
   var o = t(3916);
   const i = {
    type: [ "string", "number", "boolean" ]
   };
   const s = {
    ...i,
    pattern: "\\S"
   };
   const numbered = e => {
    const n = Number(e);
    return n > 0 && n <= Number.MAX_SAFE_INTEGER ? n : undefined;
   };
   const a = {
    parse: (e => e),
    refusal: () => "",
    allowed: "Allowed: a text.",
    schema: i
   };
   const c = {
    parse: (e => e.trim() === "" ? undefined : e),
    refusal: () => "is blank.",
    allowed: "Allowed: a text that is not blank.",
    schema: s
   };
   const d = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/;
   
   
   
   const u = {
    parse: (e => (0, r.eQ)(e) ? e : undefined),
    refusal: e => `is no id. For example: ${(0, o.hD)((0, r.yR)(e.slice(0, 100)))}.`,
    allowed: 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".',
    schema: {
     $ref: "#/definitions/id"
    }
   };
   const l = matching(/^[A-Za-z\d](?:[\w-]*[A-Za-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/, "a repository", "owner/name");
   const f = {
    parse: e => /^\d{1,16}$/.test(e) ? numbered(e) : undefined,
    refusal: () => "is no positive whole number.",
    allowed: "Allowed: 1, 2, 3 and so on.",
    schema: {
     type: [ "integer", "string" ],
     minimum: 1,
     pattern: "^\\d+$"
    }
   };
   const m = {
    parse: e => /^\d{1,16}(?:\.\d{1,16})?$/.test(e) ? numbered(e) : undefined,
    refusal: () => "is no positive number of days.",
    allowed: "Allowed: 30, 0.5 and so on.",
    schema: {
     type: [ "number", "string" ],
     exclusiveMinimum: 0,
     pattern: "^\\d+(?:\\.\\d+)?$"
    }
   };
   const p = /^[+-]?\d{1,16}(?:\.\d{1,16})?$/;
   const h = {
    parse: (e => p.test(e) ? Number(e) + 0 : undefined),
    refusal: () => "is no number.",
    allowed: "Allowed: 0, 60, 99.5, -1 and so on.",
    schema: {
     type: [ "number", "string" ],
     pattern: p.source
    }
   };
   const g = {
    parse: (e => /^(?:true|True|TRUE)$/.test(e) ? true : /^(?:false|False|FALSE)$/.test(e) ? false : undefined),
    refusal: () => "is neither true nor false.",
    allowed: "Allowed: true, false.",
    schema: {
     enum: [ true, false, "true", "false", "True", "False", "TRUE", "FALSE" ]
    }
   };
  }),
  7397: ((e, n, t) => {
var plainTree = (function plainTree(e) {
    if (u.test(e)) return undefined;
    const n = [];
    const t = [];
    let r = 0;
    for (const o of e.split("\n")) {
     n.push(r);
     if (!scan(o, r, t)) return undefined;
     r += o.length + 1;
    }
    const o = new Reader(t).root();
    return o === undefined ? undefined : {
     root: o,
     problems: [],
     placeOf: (e => placeIn(n, e))
    };
   });
var placeIn = (function placeIn(e, n) {
    let [t, r] = [ 0, e.length ];
    while (r - t > 1) {
     const o = t + r >> 1;
     if ((e[o] ?? 0) <= n) t = o; else r = o;
    }
    return `${t + 1}:${n - (e[t] ?? 0) + 1}`;
   });
var scan = (function scan(e, n, t) {
    if (l.test(e)) return true;
    const [, r = "", o = "", i, s = ""] = f.exec(e) ?? [];
    if (o === "" && i === undefined) return false;
    const a = r.length + o.length;
    if (o !== "") t.push({
     column: r.length,
     at: n + r.length,
     word: {
      kind: "dash"
     }
    });
    if (i !== undefined) t.push({
     column: a,
     at: n + a,
     word: {
      kind: "key",
      key: i
     }
    });
    if (l.test(s)) return i !== undefined;
    const c = e.length - s.length;
    const d = plain_valueOf(s, n + c);
    if (d !== undefined) t.push({
     column: c,
     at: n + c,
     word: d
    });
    return d !== undefined;
   });
var plain_valueOf = (function plain_valueOf(e, n) {
    if (e.startsWith("[") || e.startsWith("{")) {
     const t = new Flow(e, n);
     const r = t.value(0);
     return /^(?: +#.*| *)$/.test(e.slice(t.at)) ? r : undefined;
    }
    const [t, r, i = ""] = m.exec(e) ?? [];
    if (t !== undefined) return (0, o.b6)(r ?? i, n, false);
    const a = e.indexOf(" #");
    const c = (a === -1 ? e : e.slice(0, a)).trimEnd();
    return p.test(c) && !/: |:$/.test(c) ? (0, o.b6)(c, n, s.test(c)) : undefined;
   });
var loadYaml = (async function loadYaml(e) {
    if ((0, r.P)(e)) await (0, r.eb)();
    return plainTree(e) ?? (await Promise.all([ t.e(815), t.e(477) ]).then(t.bind(t, 6477))).parseYaml(e);
   });
var loadManifest = (async function loadManifest(e, n) {
    const {source: t} = n;
    const r = (0, h.Po)(e, t) ?? (0, h.$V)(await loadYaml(e), n);
    return (0, h.Av)(r, {
     source: t,
     isFile: (0, h.Z4)(t)
    }).manifest;
   });
   t.d(n, {
    eY: (() => loadManifest),
    yv: () => loadYaml
   });
   var r = t(8526);
   var o = t(1860);
   const i = 16;
   const s = /^(?:~|[Nn]ull|NULL)$/;
   const a = / *(?:([A-Za-z\d_][\w-]{0,99}): +)?/y;
   const c = /"([^"\\]*)"|'([^']*)'|((?:[A-Za-z\d_./~]|-[\d.])(?:[^:#,"'[\]{}]|:(?=\w))*)/y;
   const d = / *([,\]}])/y;
   const matchAt = ((e, n, t) => {
    e.lastIndex = t;
    return e.exec(n);
   });
   class Flow {
    #e;
    #n;
    at=0;
    constructor(e, n) {
     this.#e = e;
     this.#n = n;
    }
    value(e) {
     const n = this.#n + this.at;
     const t = this.#e[this.at];
     if (t === "[" || t === "{") return e > i ? undefined : this.#t(t, e);
     const [r, a, d, u] = matchAt(c, this.#e, this.at) ?? [];
     if (r === undefined) return undefined;
     this.at += r.length;
     const l = a ?? d ?? r.trimEnd();
     return (0, o.b6)(l, n, u !== undefined && s.test(l));
    }
    #t(e, n) {
     const t = this.#n + this.at++;
     const r = [];
     let i = this.#r();
     if (i === ",") return undefined;
     for (;i === undefined || i === ","; i = this.#r()) {
      if (i === undefined && r.length > 0) return undefined;
      const [t = "", o] = matchAt(a, this.#e, this.at) ?? [];
      if (o !== undefined !== (e === "{")) return undefined;
      const s = this.#n + this.at + t.search(/[^ ]|$/);
      this.at += t.length;
      const c = this.value(n + 1);
      if (c === undefined) return undefined;
      r.push({
       key: o ?? "",
       at: s,
       value: c
      });
     }
     if (i !== (e === "{" ? "}" : "]")) return undefined;
     if (e === "{") return (0, o.A7)(r, t);
     return (0, o.c3)(r.map((({value: e}) => e)), t);
    }
    #r() {
     const [e = "", n] = matchAt(d, this.#e, this.at) ?? [];
     this.at += e.length;
     return n;
    }
   }
   
   const u = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/;
   
   const l = /^ *(?:#|$)/;
   const f = /^( *)(- +)?(?:([A-Za-z\d_][\w-]{0,99}):(?= |$))? *([^]*)$/;
   
   const m = /^(?:"([^"\\]*)"|'([^']*)')(?: +#.*| *)$/;
   const p = /^(?:[A-Za-z\d_./~(+$]|-[\d.])/;
   
   class Reader {
    #o;
    #i=0;
    constructor(e) {
     this.#o = e;
    }
    root() {
     const e = this.#s({
      maps: 0,
      lists: 0
     }, 0);
     return this.#i === this.#o.length ? e : undefined;
    }
    #s(e, n) {
     const t = this.#o[this.#i];
     if (t === undefined || n > i) return undefined;
     const {column: r, at: o, word: s} = t;
     if (s.kind === "dash") return r < e.lists ? undefined : this.#a(r, o, n);
     if (s.kind === "key") return r < e.maps ? undefined : this.#c(r, o, n);
     this.#i++;
     return s;
    }
    #a(e, n, t) {
     const r = [];
     while (this.#d(e)?.kind === "dash") {
      this.#i++;
      const n = this.#s({
       maps: e + 1,
       lists: e + 1
      }, t + 1);
      if (n === undefined) return undefined;
      r.push(n);
     }
     return (0, o.c3)(r, n);
    }
    #c(e, n, t) {
     const r = [];
     for (let o = this.#d(e); o?.kind === "key"; o = this.#d(e)) {
      const i = this.#o[this.#i]?.at ?? n;
      this.#i++;
      const s = this.#s({
       maps: e + 1,
       lists: e
      }, t + 1);
      if (s === undefined) return undefined;
      r.push({
       key: o.key,
       at: i,
       value: s
      });
     }
     return (0, o.A7)(r, n);
    }
    #d(e) {
     const n = this.#o[this.#i];
     return n?.column === e ? n.word : undefined;
    }
   }
   var h = t(2363);
   
   async function loadBadges(e, n) {
    return rightOf(tooLong(e, n) ?? badgesOf(await loadYaml(e), n), {
     source: n,
     isFile: false
    }).badges;
   }
   
  }),
  1336: ((e, n, t) => {
var inOrder = (function inOrder(e) {
    return e.toSorted(((e, n) => e.order - n.order));
   });
   t.d(n, {
    a: (() => inOrder)
   });
   
  }),
  7647: ((e, n, t) => {
var expand = (function expand(e, n) {
    return fill(e, o, (e => n[e]));
   });
var expandUrl = (function expandUrl(e, n) {
    return fill(e, i, (e => n[e]?.split("/").map(encodeURIComponent).join("/")));
   });
var placeholdersIn = (function placeholdersIn(e) {
    return [ ...e.matchAll(i) ].map((([, e = ""]) => e)).filter(isPlaceholder);
   });
var unknownIn = (function unknownIn(e) {
    return [ ...e.matchAll(o) ].map((([, e = ""]) => e)).filter((e => !isPlaceholder(e)));
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
    Uu: (() => expandUrl),
    e3: (() => unknownIn),
    fT: (() => expand),
    je: () => r
   });
   const r = [ "project_path", "project_id", "project_name", "project_title", "project_namespace", "group_name", "gitlab_server", "gitlab_pages_domain", "default_branch", "commit_sha", "latest_tag", "branch", "workflow", "job", "id" ];
   const o = /%\{([^{}]*)\}/g;
   const i = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
   
   
   
   
   
   
  }),
  2363: ((e, n, t) => {
var pathProblem = (function pathProblem(e) {
    if (e === "") return "is empty";
    if (Buffer.byteLength(e) > c) return `has more than ${c} bytes`;
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
    if (Buffer.byteLength(e) > a) return `has a part of more than ${a} bytes`;
    if (d.test(e.toLowerCase())) return `has a part that is the name of a Windows device (${e})`;
    return gitProblem(e);
   });
var gitProblem = (function gitProblem(e) {
    const n = (isAscii(e) ? e : e.replace(new RegExp(u, "gu"), "")).toLowerCase();
    if (n === ".git" || /^git~\d/.test(n)) return 'leads into ".git"';
    if (/^(?:\.gitmodules|gitmod~\d|gi7eba~\d)$/.test(n)) return `leads into "${e}"`;
    if (n === ".github" || /^github~\d/.test(n)) return 'leads into ".github"';
    return undefined;
   });
var isBranchName = (function isBranchName(e) {
    if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(e) || !e.isWellFormed() || Buffer.byteLength(e) > 244) return false;
    if (e.includes("..") || e.includes("@{") || e.endsWith(".") || e.startsWith("-")) return false;
    if (/^(?:refs\/|HEAD$|@$)/i.test(e)) return false;
    return e.split("/").every((e => e !== "" && !e.startsWith(".") && !e.endsWith(".lock")));
   });
var templateProblem = (function templateProblem(e) {
    const [n] = (0, f.e3)(e);
    if (n !== undefined) return `has an unknown placeholder, ${(0, r.hD)(n)}.${(0, r.h)(n, f.je)}`;
    const t = pathProblem(e.replace(/\.svg$/, "").replace(/%\{[^{}]*\}/g, "x"));
    return t === undefined ? undefined : `${t}.`;
   });
var fileKeys = (function fileKeys(e) {
    const n = (0, o.YR)(e);
    const t = {
     inherit: (0, y.xH)(l.lx),
     extends: (0, y.GS)(k, 0),
     exclude: (0, y.GS)(l.ID, 0),
     defaults: (0, i.cY)("defaults", {
      ...n,
      of: '"defaults"',
      refused: {
       ...n.refused,
       id: q
      }
     }),
     readme: (0, y.h9)(_, 0),
     publish: (0, i.cY)("publish", x),
     badges: {
      schema: {
       $ref: "#/definitions/badges"
      },
      allowed: `Allowed: ${O}.`,
      read: (e => ({
       value: e
      }))
     }
    };
    const r = e.scope === "group" ? {
     inherit: j,
     readme: j,
     publish: j
    } : {};
    return {
     table: t,
     of: "this file",
     refused: r,
     contradictions: []
    };
   });
var readFile = (function readFile({root: e, placeOf: n}, t) {
    if (e.kind !== "map" && !isNothing(e)) return (0, A.Qm)(e.at, () => notMap(e));
    const {fields: r, problems: o} = e.kind === "map" ? (0, i.qU)(e, fileKeys(t)) : {
     fields: {},
     problems: []
    };
    const s = {
     ...t,
     placeOf: n,
     defaults: r.defaults ?? {}
    };
    const a = badgesOf(r.badges, s);
    if ("problems" in a) return {
     problems: [ ...o, ...a.problems ]
    };
    return o.length > 0 ? {
     problems: o
    } : {
     value: manifestFrom(r, a.value, s)
    };
   });
var badgesOf = (function badgesOf(e, n) {
    if (e === undefined || isNothing(e)) return {
     value: []
    };
    if (e.kind === "list") return (0, o.zN)(e, n);
    return (0, A.Qm)(e.at, () => `"badges": ${(0, y.SP)(e)} is no list. Allowed: ${O}.`);
   });
var manifestFrom = (function manifestFrom(e, n, {source: t, scope: r, placeOf: o}) {
    const placed = (({at: e, value: n}) => ({
     value: n,
     place: `${t}:${o(e)}`
    }));
    return {
     source: t,
     scope: r,
     inherit: e.inherit ?? true,
     extends: e.extends?.map(placed) ?? [],
     exclude: e.exclude?.map(placed) ?? [],
     readme: [ ...new Set(e.readme) ],
     publish: settingsFrom(e.publish ?? {}),
     badges: n
    };
   });
var settingsFrom = (function settingsFrom(e) {
    return {
     branch: e.branch,
     repository: e.repository,
     gist: e.gist,
     directory: e.directory,
     path: e.path,
     formats: e.formats === undefined ? undefined : v.filter((n => e.formats?.includes(n))),
     branches: e.branches?.flat(),
     singleCommit: e.single_commit,
     prune: e.prune,
     index: e.index
    };
   });
var rightOf = (function rightOf(e, {source: n, isFile: t}) {
    if (!isWrong(e)) return e;
    const o = e.problems.map(e => ({
     file: t ? n : undefined,
     line: Number(/^:(\d+)/.exec(e.slice(n.length))?.[1] ?? 1),
     text: e
    }));
    throw new r.WK(n, o);
   });
var tooLong = (function tooLong(e, n) {
    const t = Buffer.byteLength(e);
    if (t <= S * 1024) return undefined;
    return {
     problems: [ `${n}:1:1: ${t} bytes are too many. Allowed: ${S} KiB.` ]
    };
   });
var manifestOf = (function manifestOf(e, n) {
    const t = readTree(e, n.source, (() => readFile(e, n)));
    return "problems" in t ? t : {
     manifest: t.value
    };
   });
var readTree = (function readTree(e, n, t) {
    const r = e.problems.length > 0 ? e : t();
    if ("value" in r) return r;
    return {
     problems: linesOf(r.problems, t => `${n}:${e.placeOf(t)}`)
    };
   });
   t.d(n, {
    Z4: (() => isOwnFile),
    $V: (() => manifestOf),
    Av: (() => rightOf),
    Po: (() => tooLong)
   });
   var r = t(3916);
   var o = t(1914);
   var i = t(392);
   function matchesGlob(e, n, {crosses: t = false} = {}) {
    const r = Array.from(e);
    const o = Array.from(n.matchAll(/\*+|[^*]/gsu), ([e]) => e);
    if (o.length > 2 * r.length + 1) return false;
    const i = r.map(() => false);
    i.unshift(true);
    for (const e of o) {
     const n = e.length > 1 && e.startsWith("*");
     const accepts = r => n || (e === "*" || e === "?" ? t || r !== "/" : r === e);
     if (e.startsWith("*")) repeat(i, e => accepts(r[e])); else advance(i, e => accepts(r[e]));
    }
    return i.at(-1) === true;
   }
   function repeat(e, n) {
    for (let t = 1; t < e.length; t++) if (e[t - 1] === true && n(t - 1)) e[t] = true;
   }
   function advance(e, n) {
    for (let t = e.length - 1; t > 0; t--) e[t] = e[t - 1] === true && n(t - 1);
    e[0] = false;
   }
   function branchGlobProblem(e) {
    if (/[\s,]/.test(e)) return "is more than one glob on a line.";
    if (e.startsWith("!")) return 'begins with "!": list the branches that publish; excluding some is not possible.';
    if (/^refs\//.test(e)) return 'begins with "refs/": give the name of a branch or tag alone.';
    const [n] = /[[\\^~:\u0000-\u001f\u007f]/.exec(e) ?? [];
    return n === undefined ? undefined : `has ${JSON.stringify(n)}, which no branch or tag has in its name.`;
   }
   const s = 'Allowed: names of branches and tags, one a line; * stands for any text but "/", ** for any text, ? for one character.';
   const a = 200;
   const c = 4096;
   const d = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3]) *(?:\.|$)/;
   const u = "\\p{Default_Ignorable_Code_Point}";
   const isAscii = (e => /^[\u0000-\u007f]*$/.test(e));
   
   
   
   
   var l = t(9510);
   var f = t(7647);
   const m = {
    type: [ "string", "number" ],
    pattern: "\\S"
   };
   const p = {
    parse: (e => isBranchName(e) ? e : undefined),
    refusal: () => "is no branch that badges can go to.",
    allowed: 'Allowed: the name of a branch, without "refs/".',
    schema: m
   };
   const h = {
    parse: e => {
     const n = globsIn(e);
     return n.length > 0 && n.every(e => branchGlobProblem(e) === undefined) ? n : undefined;
    },
    refusal: e => {
     const [n] = globsIn(e).flatMap(e => branchGlobProblem(e) ?? []);
     return n ?? "is blank.";
    },
    allowed: s,
    schema: m
   };
   function globsIn(e) {
    const n = e.split(/[\r\n]+/).map(e => e.trim());
    return n.filter(e => e !== "");
   }
   const g = /[\da-fA-F]{20,40}/;
   const w = {
    parse: e => g.exec(e)?.[0] === e ? e : undefined,
    refusal: e => {
     const n = g.exec(e)?.[0];
     return `is no gist id.${n === undefined ? "" : ` Did you mean ${(0, r.hD)(n)}?`}`;
    },
    allowed: "Allowed: 20 to 40 hex digits, the last part of the gist's address.",
    schema: {
     type: [ "string", "number" ],
     pattern: `^${g.source}$`
    }
   };
   const b = {
    parse: (e => templateProblem(e) === undefined ? e : undefined),
    refusal: e => templateProblem(e) ?? "",
    allowed: 'Allowed: a path of parts joined by "/", such as %{branch}/%{id}.',
    schema: m
   };
   
   const _ = {
    parse: (e => fileProblem(e) === undefined ? e : undefined),
    refusal: e => `${fileProblem(e) ?? ""}.`,
    allowed: "Allowed: a path in the repository, such as README.md or docs/index.md.",
    schema: m
   };
   const fileProblem = (e => pathProblem(e.replace(/^\.github\//, "")));
   const k = {
    parse: e => {
     const [, n = "", t = "", r] = /^([^:]*):(.+?)(?:@([^@]*))?$/.exec(e.trim()) ?? [];
     if (l.Gz.parse(n) === undefined || fileProblem(t) !== undefined) return undefined;
     return r === undefined || isBranchName(r) ? {
      repository: n,
      path: t,
      ref: r
     } : undefined;
    },
    refusal: () => "names no file of a repository.",
    allowed: "Allowed: owner/repo:path@ref, such as octo-org/ci:badges.yml@main; without @ref the default branch. A file of another owner takes the full SHA of a commit as @ref.",
    schema: {
     type: "string",
     pattern: "^\\s*[^:/]+/[^:/]+:\\S"
    }
   };
   var y = t(7223);
   const v = [ "svg", "json" ];
   const $ = "badges go to one place";
   const x = {
    table: {
     branch: (0, y.xH)(p),
     repository: (0, y.xH)(l.Gz),
     gist: (0, y.xH)(w),
     directory: (0, y.xH)((0, l.n8)("a folder below the workspace")),
     path: (0, y.xH)(b),
     formats: (0, y.h9)((0, l.Yq)(v), 1),
     branches: (0, y.h9)(h, 1),
     single_commit: (0, y.xH)(l.lx),
     prune: (0, y.xH)(l.lx),
     index: (0, y.xH)(l.lx)
    },
    of: '"publish"',
    refused: {},
    contradictions: [ [ "gist", "branch", $ ], [ "gist", "repository", $ ], [ "gist", "directory", $ ], [ "directory", "branch", $ ], [ "directory", "repository", $ ] ]
   };
   const O = 'a list of badges, each with an id: "- id: ci"';
   const j = "is for a repository's own file, not for one that others inherit. Take it out.";
   
   const q = "is no default: each badge has its own.";
   var A = t(1860);
   
   const isNothing = (e => e.kind === "scalar" && e.empty);
   function notMap(e) {
    const n = e.kind === "list" ? 'Write "badges:" above it.' : `Allowed: a map with "badges:", ${O}.`;
    return `${(0, y.SP)(e)} is no file of badges. ${n}`;
   }
   
   
   
   const S = 256;
   const P = 1e3;
   const isWrong = (e => "problems" in e);
   
   const isOwnFile = (e => !e.includes(":"));
   
   
   function read_badgesOf(e, n) {
    const t = readTree(e, n, () => readList(e, n));
    return "problems" in t ? t : {
     badges: inOrder(t.value)
    };
   }
   function readList({root: e, placeOf: n}, t) {
    const r = e.kind === "list" ? e.items.length === 0 : e.kind === "scalar" && e.empty;
    if (r) return wrong(e.at, () => `There are no badges. Allowed: ${A_LIST}.`);
    if (e.kind !== "list") return wrong(e.at, () => `${shown(e)} is no list. Allowed: ${A_LIST}.`);
    return readBadges(e, {
     source: t,
     scope: "project",
     placeOf: n,
     defaults: {}
    });
   }
   
   function linesOf(e, n) {
    const t = e.toSorted((e, n) => e.at - n.at);
    const r = t.length - P;
    const o = new Set(t.slice(0, P).map(({at: e, say: t}) => `${n(e)}: ${t()}`));
    const i = t.at(P);
    return i === undefined ? [ ...o ] : [ ...o, `${n(i.at)}: From here on there are ${r} more problems.` ];
   }
  }),
  7223: ((e, n, t) => {
var one = (function one(e) {
    return {
     schema: e.schema,
     allowed: e.allowed,
     read: (n => scalar(e, n))
    };
   });
var oneOrMore = (function oneOrMore(e, n) {
    const {read: t, ...r} = placed(e, n);
    return {
     ...r,
     read: (e => {
      const n = t(e);
      return "problems" in n ? n : {
       value: n.value.map((e => e.value))
      };
     })
    };
   });
var placed = (function placed(e, n) {
    const {allowed: t, schema: r} = e;
    const item = (n => {
     const t = scalar(e, n);
     return "problems" in t ? t : {
      value: {
       at: n.at,
       value: t.value
      }
     };
    });
    const read = (e => {
     if (e.kind !== "list") return gathered([ item(e) ]);
     if (e.items.length < n) return (0, a.Qm)(e.at, () => `the list is empty. ${t}`);
     return gathered(e.items.map(item));
    });
    return {
     schema: {
      anyOf: [ r, {
       type: "array",
       items: r,
       minItems: n
      } ]
     },
     allowed: t,
     read: read
    };
   });
var byStatus = (function byStatus(e, n) {
    const t = `Allowed: a map of statuses, such as ${n}.`;
    const read = n => {
     const r = pairsOf(n, {
      key: o.XQ,
      same: "the same status",
      kind: e,
      allowed: t
     });
     if ("problems" in r) return r;
     const i = {};
     for (const [e, n] of r.value) i[e] = n;
     return {
      value: i
     };
    };
    return {
     schema: mapSchema(o.XQ, e),
     allowed: t,
     read: read
    };
   });
var bySteps = (function bySteps(e, n) {
    const t = `Allowed: a map of numbers, such as ${n}.`;
    const read = (n => {
     const r = pairsOf(n, {
      key: i.uk,
      same: "the same number",
      kind: e,
      allowed: t
     });
     return "problems" in r ? r : {
      value: r.value.toSorted((([e], [n]) => e - n))
     };
    });
    return {
     schema: mapSchema(i.uk, e),
     allowed: t,
     read: read
    };
   });
var mapSchema = (function mapSchema(e, n) {
    return {
     type: "object",
     propertyNames: e.schema,
     additionalProperties: n.schema
    };
   });
var pairsOf = (function pairsOf(e, {key: n, same: t, kind: r, allowed: o}) {
    if (e.kind !== "map") return (0, a.Qm)(e.at, () => misplaced(e, o));
    const i = new Map;
    return gathered(e.entries.map((e => pairOf(keyOf(e, {
     key: n,
     same: t,
     words: i
    }), under(e, r)))));
   });
var keyOf = (function keyOf({key: e, at: n}, {key: t, same: o, words: i}) {
    const s = t.parse(e);
    if (s === undefined) return (0, a.Qm)(n, () => `${(0, r.hD)(e)} ${t.refusal(e)} ${t.allowed}`);
    const c = i.get(s);
    if (c === e) return (0, a.Qm)(n, () => `${(0, r.hD)(e)} is given twice. Leave one of them out.`);
    if (c !== undefined) return (0, a.Qm)(n, () => `${(0, r.hD)(c)} and ${(0, r.hD)(e)} are ${o}. Leave one of them out.`);
    i.set(s, e);
    return {
     value: s
    };
   });
var under = (function under({key: e, value: n}, t) {
    const o = scalar(t, n);
    if ("value" in o) return o;
    return {
     problems: o.problems.map(({at: n, say: t}) => ({
      at: n,
      say: () => `${(0, r.hD)(e)}: ${t()}`
     }))
    };
   });
var pairOf = (function pairOf(e, n) {
    if ("value" in e && "value" in n) return {
     value: [ e.value, n.value ]
    };
    return {
     problems: [ e, n ].flatMap(problemsOf)
    };
   });
var scalar = (function scalar(e, n) {
    if (n.kind !== "scalar" || n.empty) return (0, a.Qm)(n.at, () => misplaced(n, e.allowed));
    const t = e.parse(n.text);
    return t === undefined ? (0, a.Qm)(n.at, () => `${shown(n)} ${e.refusal(n.text)} ${e.allowed}`) : {
     value: t
    };
   });
var gathered = (function gathered(e) {
    const n = e.flatMap(problemsOf);
    return n.length > 0 ? {
     problems: n
    } : {
     value: e.flatMap((e => "value" in e ? [ e.value ] : []))
    };
   });
   t.d(n, {
    $0: (() => bySteps),
    GF: (() => byStatus),
    GS: (() => placed),
    SP: () => shown,
    h9: (() => oneOrMore),
    xH: (() => one)
   });
   var r = t(3916);
   var o = t(3491);
   var i = t(9510);
   var s = t(1892);
   var a = t(1860);
   
   
   
   
   
   
   
   
   
   
   
   function misplaced(e, n) {
    if (e.kind === "scalar" && e.empty) return `no value is given. ${n}`;
    return `${shown(e)} cannot stand here. ${n}`;
   }
   function shown(e) {
    if (e.kind !== "scalar") return `a ${e.kind}`;
    if (e.empty) return "an empty value";
    return (0, s.H)(e.text) ? "a text that is not shown here" : (0, r.hD)(e.text);
   }
   
   const problemsOf = (e => "problems" in e ? e.problems : []);
  }),
  1892: ((e, n, t) => {
var urlProblem = (function urlProblem(e) {
    const n = e.trim();
    if (n === "") return "is blank";
    if (/[\s\u0000-\u001f\u007f-\u009f]/.test(n)) return "has a blank or a line break in it (a blank is written %20)";
    if (!/^https?:\/\//i.test(n)) return "is no http(s) URL";
    if ((0, r.NM)(n) || (0, r.NM)(decoded(n))) return "holds a token";
    const t = n.replace(o, "host");
    const i = /^https?:\/\/([^/?#]*)/i.exec(t)?.[1] ?? "";
    if (i.includes("@")) return "holds credentials";
    if (i.includes("%")) return "has a placeholder in its host (only gitlab_server and gitlab_pages_domain may be there)";
    return i === "" || i.includes("\\") || !URL.canParse(t) ? "is no valid URL" : undefined;
   });
var decoded = (function decoded(e) {
    return e.replace(/%([2-7][\da-f])/gi, (e, n) => String.fromCharCode(parseInt(n, 16)));
   });
   t.d(n, {
    H: () => holdsCredentials,
    r: (() => urlProblem)
   });
   var r = t(3916);
   const o = /%(?:25)?(?:\{|%7[Bb])(?:gitlab_server|gitlab_pages_domain)(?:\}|%7[Dd])/g;
   
   
   function holdsCredentials(e) {
    return /\/\/[^/?#\s]*@/.test(e) || (0, r.NM)(e) || (0, r.NM)(decoded(e));
   }
  }),
  1860: ((e, n, t) => {
var mapOf = (function mapOf(e, n) {
    return {
     kind: "map",
     at: n,
     size: sum(e.map((({value: e}) => e))) + e.length,
     entries: e
    };
   });
   t.d(n, {
    A7: (() => mapOf),
    Qm: () => wrong,
    b6: (() => textOf),
    c3: (() => listOf)
   });
   const textOf = ((e, n, t) => ({
    kind: "scalar",
    at: n,
    size: 1,
    text: e,
    empty: t
   }));
   const sum = (e => e.reduce(((e, {size: n}) => e + n), 1));
   const listOf = ((e, n) => ({
    kind: "list",
    at: n,
    size: sum(e),
    items: e
   }));
   
   const wrong = (e, n) => ({
    problems: [ {
     at: e,
     say: n
    } ]
   });
  }),
  6566: ((e, n, t) => {
   t.d(n, {
    m: () => notFound
   });
   var r = t(3916);
   function notFound(e, {source: n}, t) {
    return new r.qh("not-found", `There is no badge ${(0, r.hD)(e)} in ${n}.${(0, r.h)(e, t)}`);
   }
  }),
  9312: ((e, n, t) => {
var valuesFor = (async function valuesFor(e, n, t) {
    const a = e.flatMap(r.Qf);
    const {owner: c, name: d} = n.repository;
    const u = {
     project_path: (0, o.fq)(n.repository),
     project_name: d,
     project_title: d,
     project_namespace: c,
     gitlab_server: new URL(n.serverUrl).host,
     gitlab_pages_domain: `${c.toLowerCase()}.github.io`
    };
    if (a.some((e => i.includes(e)))) Object.assign(u, fromFacts(await t.facts(), c));
    if (a.some((e => s.includes(e)))) Object.assign(u, fromNewest(await t.newest()));
    return u;
   });
var fromFacts = (function fromFacts({id: e, defaultBranch: n, ownedByOrganization: t}, r) {
    return {
     project_id: e,
     default_branch: n,
     ...t ? {
      group_name: r
     } : {}
    };
   });
var nowhere = (function nowhere(e) {
    return {
     serverUrl: e,
     repository: undefined,
     branch: "",
     facts: () => Promise.resolve(a),
     newest: () => Promise.resolve({
      commitSha: null,
      tag: null
     }),
     read: () => Promise.resolve(undefined)
    };
   });
var siteValues = (async function siteValues(e, n) {
    const {repository: t, serverUrl: o} = n;
    const i = e.some((e => (0, r.Qf)(e).includes("branch")));
    const s = i ? [ ...e, "%{default_branch}" ] : e;
    const a = t === undefined ? {} : await valuesFor(s, {
     repository: t,
     serverUrl: o
    }, n);
    const c = a.default_branch || n.branch;
    return c === "" ? a : {
     ...a,
     branch: c
    };
   });
var unfilledIn = (function unfilledIn(e, n) {
    return n.map(n => `"${e}": %{${n}} is unknown or has no value, and stays as it stands.`);
   });
   t.d(n, {
    Kj: (() => a),
    jx: (() => nowhere),
    ig: (() => siteValues),
    H3: (() => unfilledIn)
   });
   var r = t(7647);
   var o = t(651);
   const i = [ "project_id", "group_name", "default_branch" ];
   const s = [ "commit_sha", "latest_tag" ];
   function mustAsk(e, {facts: n}) {
    const t = e.flatMap(placeholdersIn);
    return t.some(e => s.includes(e) || n === undefined && i.includes(e));
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
   const a = {
    id: "",
    defaultBranch: "",
    isPrivate: false,
    isFork: false,
    ownedByOrganization: false
   };
   
   
   
  }),
  2613: e => {
   e.exports = require("assert");
  },
  181: e => {
   e.exports = require("buffer");
  },
  9896: e => {
   e.exports = require("fs");
  },
  8611: e => {
   e.exports = require("http");
  },
  5692: e => {
   e.exports = require("https");
  },
  9278: e => {
   e.exports = require("net");
  },
  3024: (e => {
   e.exports = require("node:fs");
  }),
  6760: (e => {
   e.exports = require("node:path");
  }),
  857: e => {
   e.exports = require("os");
  },
  932: e => {
   e.exports = require("process");
  },
  4756: e => {
   e.exports = require("tls");
  },
  7016: e => {
   e.exports = require("url");
  }
 };
 var n = {};
 
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  __nccwpck_require__.d = ((e, n) => {
   for (var t in n) {
    if (__nccwpck_require__.o(n, t) && !__nccwpck_require__.o(e, t)) {
     Object.defineProperty(e, t, {
      enumerable: true,
      get: n[t]
     });
    }
   }
  });
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (e => Promise.all(Object.keys(__nccwpck_require__.f).reduce(((n, t) => {
   __nccwpck_require__.f[t](e, n);
   return n;
  }), [])));
 })();
 (() => {
  __nccwpck_require__.u = (e => "" + e + ".cli-records.js");
 })();
 (() => {
  __nccwpck_require__.o = ((e, n) => Object.prototype.hasOwnProperty.call(e, n));
 })();
 (() => {
  __nccwpck_require__.r = (e => {
   if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
    Object.defineProperty(e, Symbol.toStringTag, {
     value: "Module"
    });
   }
   Object.defineProperty(e, "__esModule", {
    value: true
   });
  });
 })();
 (() => {
  var e = {
   792: 1
  };
  var installChunk = (n => {
   var t = n.modules, r = n.ids, o = n.runtime;
   for (var i in t) {
    if (__nccwpck_require__.o(t, i)) {
     __nccwpck_require__.m[i] = t[i];
    }
   }
   if (o) o(__nccwpck_require__);
   for (var s = 0; s < r.length; s++) e[r[s]] = 1;
  });
  __nccwpck_require__.f.require = ((n, t) => {
   if (!e[n]) {
    if (true) {
     installChunk(require("./" + __nccwpck_require__.u(n)));
    } else e[n] = 1;
   }
  });
 })();
 var t = {};
 __nccwpck_require__.r(t);
 __nccwpck_require__.d(t, {
  records: (() => records)
 });
 var r = __nccwpck_require__(6760);
 var o = __nccwpck_require__(3916);
 var i = __nccwpck_require__(651);
 var s = __nccwpck_require__(8526);
 var a = __nccwpck_require__(1336);
 var c = __nccwpck_require__(7397);
 var d = __nccwpck_require__(6566);
 var u = __nccwpck_require__(6518);
 var l = __nccwpck_require__(7647);
 
 const isGitHubCom = (e => /^https:\/\/github\.com$/i.test(e));
 
 function gistAddress(e, {id: n, owner: t, rawUrl: r}, o) {
  if (isGitHubCom(e) && t !== null) return `https://gist.githubusercontent.com/${t}/${n}/raw/${encodeURIComponent(o)}`;
  return r === null ? "" : `${r}/${encodeURIComponent(o)}`;
 }
 function directoryAddress(e, n) {
  const t = e.replaceAll("\\", "/").replace(/^\.\//, "").replace(/(?<!\/)\/+$/, "");
  return t === "" || t === "." ? n : `${t}/${n}`;
 }
 const f = {
  workflow: (({subject: {workflow: e, branch: n}}) => `/actions${e === undefined ? "" : `/workflows/${encodePath(pageOf(e.path))}`}?query=${encodeURIComponent(`branch:${n}`)}`),
  run: ({subject: e}) => `/actions/runs/${runOf(e, "run").id}`,
  job: ({subject: e, own: n}) => {
   const t = runOf(e, "job");
   const r = e.job === undefined && t.id === n.runId ? n.jobId : e.job?.id;
   if (r === undefined) {
    throw new o.qh("invalid", 'Input "link": "job" leads to one job, and none is known: pick one with "job", leave "job-id" at its default, or take "run".');
   }
   return `/actions/runs/${t.id}/job/${r}`;
  },
  branch: ({subject: e}) => `/commits/${encodePath(e.branch)}`,
  commit: ({subject: e}) => e.sha === "" ? `/commits/${encodePath(e.branch)}` : `/commit/${e.sha}`,
  release: ({subject: e}) => e.tag === undefined ? "/releases" : `/releases/tag/${encodePath(e.tag)}`,
  deployments: ({subject: {environment: e}}) => e === undefined ? "/deployments" : `/deployments/${encodeURIComponent(e)}`,
  repository: (() => ""),
  none: () => null
 };
 
 
 function runOf({run: e}, n) {
  if (e === undefined) throw new o.qh("invalid", `Input "link": "${n}" leads to a run, and there is none yet. Take "workflow".`);
  return e;
 }
 const isFile = (e => /\.ya?ml$/i.test(e));
 
 
 
 
 var m = __nccwpck_require__(9312);
 const p = [ "run", "job" ];
 
 
 
 
 
 
 
 
 
 
 async function previewed(e, n) {
  const {name: t, link_url: r, image_url: o} = e;
  const i = await (0, m.ig)([ r, o ], n);
  const [s, a] = [ (0, l.Uu)(r, i), (0, l.Uu)(o, i) ];
  const c = {
   ...t === undefined ? {} : {
    name: t
   },
   ...{
    link_url: r,
    image_url: o
   },
   rendered_link_url: s.text,
   rendered_image_url: a.text
  };
  return {
   row: c,
   warnings: [ ...(0, m.H3)("link_url", s.unfilled), ...(0, m.H3)("image_url", a.unfilled) ]
  };
 }
 
 
 const h = "Inherited badges are left out: reading them takes a token (--token or GITHUB_TOKEN).";
 const idsOf = e => e.map(({definition: e}) => e.id);
 function find({badges: e}, n, t) {
  const r = e.find(({definition: e}) => e.id === n);
  if (r === undefined) throw (0, d.m)(n, t, idsOf(e));
  return r;
 }
 
 function named(e, n) {
  const t = e.badges.filter(({row: e}) => e.name === n);
  return {
   ...e,
   badges: t,
   rows: t.map(({row: e}) => e)
  };
 }
 const g = {
  add: "Add",
  edit: "Edit",
  remove: "Remove"
 };
 async function change(e, n, t) {
  refuseInherited(e, n, t.file);
  const r = `${g[e.command]} the badge "${e.id}"`;
  const [{changed: o}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(930) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5930)), (0, 
  s.eb)() ]);
  const {text: i, commitSha: a} = await t.file.change(n => o(n, e, t.file), r);
  if (e.command === "remove") return {
   badges: [],
   rows: [],
   commitSha: a,
   warnings: []
  };
  const c = await read(i, t);
  return {
   ...await cli_records_shown(c, t, [ find(c, e.id, t.file) ]),
   commitSha: a
  };
 }
 function refuseInherited({command: e, id: n}, {manifest: t, badges: r}, i) {
  const s = t?.badges.some(({definition: e}) => e.id === n) === true;
  const a = r.find(({definition: e}) => e.id === n);
  if (s || a === undefined) return;
  if (e !== "add") throw new o.qh("not-found", `There is no badge ${(0, o.hD)(n)} in ${i.source}: it is inherited, and defined at ${a.place}. Change it there (scope: organization).`);
  if (a.enforce) throw new o.qh("conflict", `The badge ${(0, o.hD)(n)} is enforced by ${a.place}. Take another id.`);
 }
 var w = __nccwpck_require__(3024);
 
 
 
 
 
 const b = {
  isSuperseded: () => Promise.resolve(false),
  renew: () => Promise.resolve([])
 };
 
 
 const _ = null && [ "list", "get", "add", "edit", "remove", "preview" ];
 const k = [ "workflow", "job", "branch", "environment", "check", "status", "label", "message", "color", "style", "logo", "link" ];
 const y = [ "manifest", "repository", "scope", "token" ];
 const v = [ "name", "image-url", "link-url", "badge", ...k ];
 const $ = {
  list: [ "name", "json", "format", ...y ],
  get: [ "json", "format", ...y ],
  add: [ "id", ...v, "json", ...y ],
  edit: [ ...v, "json", ...y ],
  remove: y,
  preview: [ "name", "image-url", "link-url", "json", ...y ]
 };
 const x = null && [ "get", "add", "edit", "remove" ];
 const O = {
  repository: "project",
  organization: "group"
 };
 
 const j = [ "markdown", "html", "asciidoc", "rst" ];
 const q = {
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
 function snippet(e, n) {
  const {one: t, joint: r} = q[e];
  return n.map(e => t({
   ...e,
   alt: oneLine(e.alt)
  })).join(r);
 }
 const oneLine = e => /^[!-~]+(?: [!-~]+)*$/.test(e) ? e : e.replace(/[\s\u0085]+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "").trim();
 function markdown({alt: e, image: n, link: t}) {
  const r = `![${escapeMarkdown(e)}](${destination(n)})`;
  return t === null ? r : `[${r}](${destination(t)})`;
 }
 const A = "(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])";
 function escapeMarkdown(e) {
  if (!/[\\`*[\]<>|&_~]|:\/\//.test(e)) return e;
  const n = e.replace(/[\\`*[\]<>|~]|&(?=#|\w+;)|:(?=\/\/)/g, "\\$&");
  return n.includes("_") ? n.replace(new RegExp(A, "gu"), "\\_") : n;
 }
 const percent = e => /[()]/.test(e) ? `%${e.charCodeAt(0).toString(16)}` : encodeURIComponent(e);
 const destination = e => e.replace(/[\s\u0000-\u001f\u007f-\u009f()<>\\`|]/g, percent).replace(/&(?=#|\w+;)/g, "&amp;");
 const S = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;"
 };
 const escapeHtml = e => e.replace(/[&<>"]/g, e => S[e] ?? "");
 function html({alt: e, image: n, link: t}) {
  const r = `<img src="${escapeHtml(n)}" alt="${escapeHtml(e)}">`;
  return t === null ? r : `<a href="${escapeHtml(t)}">${r}</a>`;
 }
 function asciidoc({alt: e, image: n, link: t}) {
  const r = escapeAsciidoc(e, ":(?=//|:)");
  const o = t === null ? `"${r}"` : `"${r}",link="${inMacro(t)}"`;
  return `image:${inMacro(n)}[${o}]`;
 }
 const P = `[*\`#^~+$<>[\\]{}\\\\"'|@]|&(?=#|\\w+;)|\\((?=\\(|(?:C|R|TM)\\))|-(?=-)|\\.(?=\\.\\.)|(?<![\\p{L}\\p{N} ]);|${A}`;
 function escapeAsciidoc(e, n) {
  if (/^[A-Za-z\d/ ,%?=!]*$/.test(e)) return e;
  return e.replace(new RegExp(`${P}|${n}`, "gu"), e => `&#${e.charCodeAt(0)};`);
 }
 const inMacro = e => escapeAsciidoc(e.replace(/[\s\u0000-\u001f\u007f-\u009f<>"[\]{}\\`|]/g, percent), "(?<!^[A-Za-z]+):(?=//)|:(?=:)");
 function rst({alt: e, image: n, link: t}) {
  const r = [ `.. image:: ${inDirective(n)}` ];
  if (e !== "") r.push(`   :alt: ${e}`);
  if (t !== null) r.push(`   :target: ${inDirective(t)}`);
  return r.join("\n");
 }
 const inDirective = e => e.replace(/[\s\u0000-\u001f\u007f-\u009f<>\\]/g, percent);
 
 
 
 
 
 function pictures({badges: e}, n, t) {
  const r = e.map(({row: e, readmeImage: n}) => ({
   alt: e.name,
   image: t ? n : e.rendered_image_url,
   link: e.rendered_link_url
  }));
  return snippet(n, r);
 }
 const harmlessLines = e => e.split("\n").map(harmless).join("\n");
 const output_textOf = e => typeof e === "string" ? e : "-";
 
 
 var I = __nccwpck_require__(8280);
 var T = __nccwpck_require__(1892);
 const C = 8;
 
 function refuseTokens(e, n, t) {
  if (t.some(e => n.includes(e))) {
   throw new o.qh("invalid", `Input "${e}" holds a token, which would be published: take it out, and revoke the token if it was seen.`);
  }
 }
 
 function maskCommands(e) {
  const escaped = e => e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return [ ...new Set(e) ].map(e => e === "" ? "" : `::add-mask::${escaped(e)}\n`).join("");
 }
 
 function idOf(e) {
  if (e === undefined || e.trim() === "") throw new o.qh("invalid", "No id is given: it says which badge is meant.");
  if ((0, u.eQ)(e)) return e;
  const n = 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/"';
  throw (0, o.Gq)("id", e, `is no id. ${n}, such as "${(0, u.yR)(e.slice(0, 100))}".`);
 }
 function urlOf({read: e, tokens: n}, t) {
  const r = e(t)?.trim();
  if (r === undefined) return undefined;
  const i = (0, T.r)(r);
  if (i !== undefined) throw (0, o.Gq)(t, /credentials|token/.test(i) ? "\u2026" : r, `must be a valid URL: it ${i}.`);
  refuseTokens(t, r, n);
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
 const missing = (e, n, t = "") => new o.qh("invalid", `${e} is missing: give "${n}"${t}.`);
 async function readChanges(e) {
  const {read: n, tokens: t} = e;
  const r = n("name");
  const o = urlOf(e, "image-url");
  const i = k.map(e => [ e, n(e) ]);
  const s = [ [ "name", r ], [ "image_url", o ], ...i ];
  const a = [ ...s.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]), ...await readYaml(n("badge")) ];
  for (const [e, n] of a) refuseTokens(e, JSON.stringify(n ?? ""), t);
  return a;
 }
 async function readYaml(e) {
  if (e === undefined) return [];
  const n = await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(985) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1985));
  const t = n.readChanges(e, "badge");
  if ("problems" in t) throw new o.qh("invalid", t.problems.join("; "));
  return t.changes;
 }
 function uniqueIn(e) {
  const n = e.find(([n], t) => e.findIndex(([e]) => e === n) !== t);
  if (n === undefined) return e;
  throw new o.qh("invalid", `"${n[0]}" is given twice. Leave one of them out.`);
 }
 function textIn(e, n) {
  const t = e.find(([e]) => e === n)?.[1];
  return typeof t === "string" ? t : undefined;
 }
 function withoutId(e, n) {
  if (n === undefined && e.some(([e]) => e === "id")) throw new o.qh("invalid", "The id of a badge does not change: remove the badge, and add it under the other id.");
  return e.filter(([e]) => e !== "id");
 }
 function keysOf(e, n, t) {
  const r = n.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]);
  const has = e => r.some(([n]) => n === e);
  const o = r.some(([e]) => !I.Tf.some(n => n === e));
  const i = has("image_url");
  if (!i && !o) throw missing("image_url", "image-url", ', or say what is drawn: a "workflow", a "message" \u2026');
  if (i && t === undefined && !has("link_url")) throw missing("link_url", "link-url");
  const s = t === undefined ? [] : [ [ i ? "link_url" : "link", t ] ];
  const a = r.findLastIndex(([e]) => e === "name" || e === "image_url") + 1;
  return uniqueIn([ [ "id", e ], ...r.toSpliced(a, 0, ...s) ]);
 }
 const L = [ "contents", "actions", "checks", "statuses", "deployments" ];
 const F = {
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
  const o = n.kind === "branch" && isOwn(n.repository) || n.kind !== "directory" && t.length > 0;
  const i = e.filter(({enabled: e, filters: n}) => e && isOwn(n.repository));
  const s = i.flatMap(({source: e}) => F[e.kind]);
  return {
   contents: o ? "write" : "read",
   ...Object.fromEntries(s.map(e => [ e, "read" ]))
  };
 }
 function withCure(e, n, t) {
  if (!(e instanceof o.cb)) return e;
  const {message: r, permission: i, repository: s} = e;
  if (s.toLowerCase() !== n.toLowerCase()) return new o.qh("forbidden", `${r} GITHUB_TOKEN is good for ${n} only, whatever "permissions:" says: give the token of an app or a person that may, as "token".`);
  return new o.qh("forbidden", `${r} Paste into the job: permissions: ${yamlOf(t(), i)}`);
 }
 function yamlOf(e, n) {
  const t = L.flatMap(t => {
   if (n === `${t}: write`) return [ n ];
   const r = e[t] ?? (n === `${t}: read` ? "read" : undefined);
   return r === undefined ? [] : [ `${t}: ${r}` ];
  });
  return `{ ${t.join(", ")} }`;
 }
 const H = 1;
 
 
 
 
 async function remote(e, n) {
  return (await Promise.all([ __nccwpck_require__.e(160), __nccwpck_require__.e(800) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8701))).remoteRecords(e, n);
 }
 
 
 module.exports = t;
})();