"use strict";

exports.id = 29;

exports.ids = [ 29 ];

exports.modules = {
 9258: ((e, n, t) => {
var readArgs = (function readArgs(e) {
   const [n, ...t] = e;
   if (n === undefined || n === "help" || n === "--help" || n === "-h") return {
    kind: "help",
    of: t[0]
   };
   if (n === "--version" || n === "-v") return {
    kind: "version"
   };
   const s = Object.hasOwn(l, n) ? l[n] : undefined;
   if (s === undefined) throw new UsageError(`Unknown command ${JSON.stringify(n)}. Commands: ${Object.keys(l).join(", ")}; see publish-badges --help.`);
   const i = o.z_.find((e => e === n));
   const r = i !== undefined && o._O.includes(i);
   const {values: a, ids: d} = parseFlags(t, s, r);
   if (a["help"] === true) return {
    kind: "help",
    of: n
   };
   const given = (e => a[e] === true ? "true" : args_text(a[e]));
   const read = (e => given(e) ?? "");
   if (i !== undefined) {
    const e = d[0] ?? given("id");
    if (e !== (given("id") ?? e)) throw new UsageError(`Two different ids: '${e}', and '${read("id")}' in --id.`);
    return {
     kind: "records",
     command: i,
     id: e,
     json: a["json"] === true,
     read: given
    };
   }
   if (n === "init") return {
    kind: "init",
    dryRun: a["dry-run"] === true
   };
   if (a["json-lines"] === true) return jsonLinesCommand(a);
   if (n === "svg") return {
    kind: "svg",
    output: args_text(a["output"]),
    read: read,
    readLook: read
   };
   const isGiven = (e => a[e] !== undefined);
   return {
    kind: "publish",
    event: args_text(a["event"]),
    read: read,
    isGiven: isGiven
   };
  });
var jsonLinesCommand = (function jsonLinesCommand(e) {
   const n = Object.keys(e).find((e => e !== "json-lines"));
   if (n === undefined) return {
    kind: "json-lines"
   };
   throw new UsageError(`--json-lines and --${n} exclude each other: each line describes its own badge.`);
  });
var parseFlags = (function parseFlags(e, n, t) {
   const i = Object.fromEntries(n.map((e => [ e, {
    type: d.includes(e) ? "boolean" : "string"
   } ])));
   const r = {
    ...i,
    help: {
     type: "boolean",
     short: "h"
    }
   };
   try {
    const {values: n, positionals: i} = (0, s.parseArgs)({
     args: e,
     options: r,
     strict: true,
     allowPositionals: t
    });
    const [, o] = i;
    if (o !== undefined) throw new Error(`Unexpected argument '${o}'. Give one id only.`);
    return {
     values: n,
     ids: i
    };
   } catch (e) {
    throw new UsageError(e instanceof Error ? e.message : String(e));
   }
  });
var svg = (async function svg({read: e, readLook: n, output: t}) {
   const [s] = (await (0, i.Ko)(e)).badges;
   if (s === undefined || e("status") === "" && e("message") === "") {
    throw new u.qh("invalid", NOTHING_TO_DRAW("--status or --message"));
   }
   const {source: o} = s;
   const a = o.kind === "status" ? o.status : undefined;
   const l = {
    ...s,
    ...(0, r.u4)(n),
    logos: await (0, E.R$)([ s ])
   };
   for (const n of (0, y._I)(e("label"), a, l)) (0, p.yy)(`warning: ${(0, p.Is)(n)}\n`, 2);
   const d = await (0, I.XX)((0, y.bN)(e("label"), a, l), "svg");
   if (t === undefined) return d;
   try {
    (0, w.writeFileSync)(t, d);
   } catch (e) {
    throw cannotWriteFile(t, e);
   }
   return "";
  });
var jsonLines = (async function jsonLines() {
   if ((0, w.fstatSync)(0).isDirectory()) throw new u.qh("invalid", "Cannot read standard input: it is a directory.");
   try {
    const {pipeline: e} = await Promise.resolve().then(t.t.bind(t, 6466, 23));
    await e(process.stdin, answers, process.stdout, {
     end: false
    });
   } catch (e) {
    if ((0, u.$N)(e) !== "EPIPE") throw (0, p.zz)(1, e);
   }
  });
var answers = (async function* answers(e) {
   let n = 0;
   for await (const t of linesOf(e)) {
    n++;
    const e = await answerTo(t, e => (0, p.yy)(`warning: line ${n}: ${(0, p.Is)(e)}\n`, 2));
    yield `${JSON.stringify(e)}\n`;
   }
  });
var linesOf = (async function* linesOf(e) {
   let n = [];
   let t = 0;
   const add = (e => {
    t += e.length;
    if (t > N) n = []; else n.push(e);
   });
   const finish = (() => {
    const e = t > N ? undefined : Buffer.concat(n);
    n = [];
    t = 0;
    return e;
   });
   for await (const n of e) {
    let e = 0;
    for (let t = n.indexOf(T); t !== -1; t = n.indexOf(T, e)) {
     add(n.subarray(e, t));
     yield finish();
     e = t + 1;
    }
    add(n.subarray(e));
   }
   if (t > 0) yield finish();
  });
var answerTo = (async function answerTo(e, n) {
   if (e === undefined) return {
    error: "The line is over 1 MiB long."
   };
   try {
    const t = $.decode(e);
    if ((0, E.P)(t)) await (0, E.eb)();
    const {label: s = "", status: i, ...r} = readBadgeLine(t);
    const o = {
     ...(0, k.Nl)(r),
     logos: await (0, E.R$)([ r ])
    };
    const a = await (0, I.XX)((0, y.bN)(s, i, o), "svg");
    (0, y._I)(s, i, o).forEach(n);
    return {
     svg: a
    };
   } catch (e) {
    if (e instanceof TypeError && (0, u.$N)(e) === "ERR_ENCODING_INVALID_ENCODED_DATA") return {
     error: "The line is not in UTF-8."
    };
    const n = e instanceof Error ? e.message : String(e);
    return {
     error: e instanceof SyntaxError ? `The line is not valid JSON: ${n}` : n
    };
   }
  });
var readBadgeLine = (function readBadgeLine(e) {
   const n = {};
   const t = [];
   for (const [s, i] of Object.entries(parseObject(e))) {
    if (isName(s)) t.push(...readField(n, s, i)); else t.push(`${(0, u.hD)(s)} is not a key of a badge.${(0, 
    u.h)(s, R) || ` Allowed: ${R.join(", ")}.`}`);
   }
   if (t.length === 0 && n.status === undefined && n.message === undefined) t.push(NOTHING_TO_DRAW('"status" or "message"'));
   if (t.length > 0) throw new Error(t.join("; "));
   return n;
  });
var readField = (function readField(e, n, t) {
   const s = O.Rk[n].read(svg_valueOf(t));
   if ("problems" in s) return s.problems.map(({message: e}) => `${(0, u.hD)(n)}: ${e()}`);
   e[n] = s.value;
   return [];
  });
var parseObject = (function parseObject(e) {
   if (e.trim() === "") throw new Error(`The line is empty. ${A}`);
   const n = JSON.parse(e, asWritten);
   if (typeof n !== "object" || n === null || Array.isArray(n)) throw new Error(`The line is not a JSON object. ${A}`);
   return n;
  });
var asWritten = (function asWritten(e, n, t) {
   return typeof n === "number" ? t?.source ?? String(n) : n;
  });
var svg_valueOf = (function svg_valueOf(e) {
   if (Array.isArray(e)) return (0, j.c3)(e.map(svg_valueOf), 0);
   if (typeof e !== "object" || e === null) return (0, j.ol)(String(e), 0, e === null);
   return (0, j.A7)(Object.entries(e).map(([e, n]) => ({
    key: e,
    offset: 0,
    value: svg_valueOf(n)
   })), 0);
  });
var execute = (async function execute(e) {
   const n = readArgs(e);
   switch (n.kind) {
   case "help":
    return helpFor(n.of);

   case "version":
    return `${L}\n`;

   case "svg":
    return svg(n);

   case "json-lines":
    await jsonLines();
    return "";

   case "records":
    return (await Promise.all([ t.e(838), t.e(654), t.e(434), t.e(55) ]).then(t.bind(t, 3272))).records(n, process);

   case "init":
    return (await Promise.all([ t.e(815), t.e(385) ]).then(t.bind(t, 1514))).init({
     folder: process.cwd(),
     dryRun: n.dryRun,
     program: process.argv[1] ?? ".",
     version: L
    });

   case "publish":
    return (await Promise.all([ t.e(838), t.e(654), t.e(434), t.e(28), t.e(552) ]).then(t.bind(t, 7493))).publishFrom(n, process);
   }
  });
var run = (async function run() {
   try {
    (0, p.yy)(await execute(process.argv.slice(2)));
   } catch (e) {
    fail(e);
   }
  });
  t.d(n, {
   run: (() => run)
  });
  var s = t(7975);
  var i = t(8028);
  var r = t(3718);
  var o = t(3383);
  class UsageError extends Error {}
  const a = [ "label", "message", "color", "status", "style", "logo" ];
  const l = {
   publish: [ ...i.mc, "event" ],
   svg: [ ...a, ...r.E0, "output", "json-lines" ],
   init: [ "dry-run" ],
   ...o.Y9
  };
  
  
  const d = [ "dry-run", "allow-public", "single-commit", "json-lines", "json" ];
  const args_text = (e => typeof e === "string" ? e : undefined);
  
  var u = t(3916);
  const c = `publish-badges: CI status badges that tell the truth\n\n  publish-badges publish [flags]   find a status, draw its badge, publish it\n  publish-badges svg [flags]       draw one badge\n  publish-badges list | get ID | add | edit ID | remove ID | preview\n                                   manage the badges of .github/badges.yml\n  publish-badges init [--dry-run]  create a manifest and a publishing workflow from your workflows\n  publish-badges COMMAND --help    the flags of a command\n\nTry:  publish-badges svg --label build --status passing --output build.svg\n`;
  const f = `publish-badges publish: find a status, draw its badge, publish it\n\nWhat it shows\n  --event FILE            event payload of a runner (JSON); a workflow_run event contains the status\n  --status WORD           a status: success, failing, STOPPED, ...\n  --needs JSON            results of jobs, summed up: {"build":{"result":"success"}}\n  --from FILES            report files of coverage or tests, as paths or globs\n  --workflow NAME         newest run of a workflow on GitHub: file name, id or name; '*' for all\n  --job NAME              only these jobs: a name, a glob or a key in the workflow file\n  --branch NAME           runs of this branch; also the value of %{branch}\n  --message TEXT          text of a static badge, or instead of a status; if empty, the badge stays as it is\n  --badges YAML           a list of badges with the keys of the manifest, instead of the flags above\n  --manifest FILE         a file of badges (default: .github/badges.yml, if no flag above is given)\n  --values LINES|JSON     messages for its static badges: coverage=87%, one per line, or {"coverage":"87%"}\n  --label TEXT  --color COLOR  --logo NAME|DATA-URI  --link KIND|URL  --id ID\n  --style flat|flat-square|plastic|for-the-badge|social\n\nWhere it goes\n  --directory DIR         write files to DIR; needs no network\n  --target-branch NAME    commit to a branch (default: badges)   --target-repository OWNER/NAME\n  --gist-id ID            write to a gist, with --gist-token TOKEN (or GIST_TOKEN)\n  --path TEMPLATE         default: %{branch}/%{id}\n  --formats svg,json      default: svg\n  --branches GLOBS        branches and tags whose runs publish, one per line (default: the default branch; '**': all)\n  --token TOKEN           for GitHub's API (or GITHUB_TOKEN)\n  --readme FILES          README files with a block of badges to update, one per line\n  --single-commit         the target branch keeps one commit\n  --dry-run               do everything except writing\n  --allow-public          publish badges of a private repository to a public target\n  --fail-on setup|any|none  --job-status WORD  --job-id NUMBER   as in the action\n\nExample:  publish-badges publish --event event.json --directory out\n`;
  const g = `publish-badges svg: draw one badge\n\n  --label TEXT            left text\n  --status WORD           a status: passing, failure, STOPPED, ...\n  --message TEXT          right text; with --status instead of its word\n  --color COLOR           a name of shields or CSS, hex, rgb() or hsl()\n  --label-color COLOR     color of the left side\n  --style flat|flat-square|plastic|for-the-badge|social\n  --palette default|shields\n  --logo NAME             github, docker, python, ... or data:image/...;base64,...\n  --logo-color COLOR      default: a color that is visible on the label\n  --output FILE           default: standard output\n\n  --json-lines            draw many badges: reads one badge per line from standard input, as JSON with the keys\n                          of the manifest, and prints a line for each: {"svg":...} or {"error":...}\n\nExamples: publish-badges svg --label build --status passing > build.svg\n          publish-badges svg --json-lines < badges.jsonl\n`;
  const h = `publish-badges init: create a manifest and a publishing workflow\n\nReads .github/workflows/ in the working folder, and creates .github/badges.yml and\n.github/workflows/badges.yml. Existing files are not changed.\n\n  --dry-run               show the files without creating them\n`;
  const b = `publish-badges list | get | add | edit | remove | preview: manage the badges of a manifest\n\n  list [--name TEXT]      all badges in order, including inherited ones; --name: only those with exactly this name\n  get ID                  one badge\n  add ID ...              a new badge, after the others\n  edit ID ...             changes what is given\n  remove ID\n  preview --link-url URL --image-url URL\n                          shows both with their placeholders filled in; writes nothing\n\nWhich file\n  (nothing)               .github/badges.yml in the working folder\n  --manifest FILE         another file\n  --repository OWNER/NAME the file on GitHub; a change is a commit on the default branch\n  --scope organization    the group's file, badges.yml; on GitHub in OWNER/.github\n  --token TOKEN           for GitHub's API (or GITHUB_TOKEN); without --repository it reads inherited badges\n\nA badge\n  --name TEXT  --image-url URL  --link-url URL     an image from elsewhere\n  --workflow FILE  --job NAME  --environment NAME  --check NAME  --status WORD  --branch NAME\n  --label TEXT  --message TEXT  --color COLOR  --style STYLE  --logo NAME  --link KIND|URL\n  --badge YAML            any keys of the manifest: --badge '{strict: true, label: ~}'; ~ removes a key\n\nOutput (list and get)\n  --json                  JSON with GitLab's fields\n  --format markdown|html|asciidoc|rst\n\nExample:  publish-badges add ci --workflow ci.yml\n`;
  const m = {
   publish: f,
   svg: g,
   init: h,
   ...Object.fromEntries(o.z_.map((e => [ e, b ])))
  };
  function helpFor(e) {
   return e !== undefined && Object.hasOwn(m, e) ? m[e] ?? c : c;
  }
  var p = t(4006);
  var w = t(3024);
  var v = t(6760);
  var y = t(245);
  var E = t(831);
  var O = t(6470);
  var k = t(3060);
  var j = t(1860);
  var I = t(8675);
  
  const NOTHING_TO_DRAW = e => `Nothing to draw: give ${e}.`;
  function cannotWriteFile(e, n) {
   const t = (0, u.$N)(n);
   if (t === "ENOTDIR" || t === "ENOENT" && !(0, w.existsSync)((0, v.dirname)(e))) return new u.qh("not-found", `Cannot write ${e}: there is no folder ${(0, 
   v.dirname)(e)}. Create it first.`);
   if (t === "EISDIR") return new u.qh("invalid", `Cannot write ${e}: it is a folder. Name a file in it.`);
   return new u.qh("refused", `Cannot write ${e}: ${n instanceof Error ? n.message : String(n)}`);
  }
  
  
  const N = 1 << 20;
  const T = 10;
  
  const $ = new TextDecoder("utf-8", {
   fatal: true
  });
  
  const R = [ ...[ "label", "message", "status", "color", "label_color", "color_steps", "messages", "colors" ], ...[ "wording", "palette", "style", "logo", "logo_color" ] ];
  const isName = (e => R.includes(e));
  
  
  const A = 'A line is one badge: {"label":"build","status":"passing"}.';
  
  
  
  
  const L = "1.0.0";
  function main_linesOf(e) {
   if (!(e instanceof u.WK) || e.problems.length === 1) return e.message.split("\n");
   return [ e.headline, ...e.problems.map(({text: e}) => e) ];
  }
  const traceOf = e => e instanceof Error ? e.stack ?? e.message : String(e);
  function fail(e) {
   const n = e instanceof UsageError;
   const t = e instanceof u.qh ? ` [${(0, u.d)(e.code)}]` : "";
   const s = n || t !== "";
   const i = e instanceof Error && s ? main_linesOf(e) : traceOf(e).split("\n");
   (0, p.yy)(`publish-badges: ${i.map(p.Is).join("\n")}${t}\n`, 2);
   process.exitCode = n ? 2 : 1;
  }
  
 }),
 3383: ((e, n, t) => {
var readScope = (function readScope(e = "repository") {
   if (e === "repository" || e === "organization") return h[e];
   const n = Object.keys(h);
   throw (0, i.Gq)("scope", e, `is not known.${(0, i.h)(e, n)} Allowed: ${n.join(", ")}.`);
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
   const s = await changesOf(e);
   const i = urlOf(e, "link-url");
   if (n === "edit") return {
    command: n,
    id: idOf(e.id),
    link: i,
    changes: uniqueIn(withoutId(s))
   };
   const r = idOf(e.id ?? textIn(s, "id"));
   return {
    command: n,
    id: r,
    keys: keysOf(r, withoutId(s, e.id === undefined ? r : undefined), i)
   };
  });
  t.d(n, {
   Y9: (() => f),
   _O: (() => g),
   hx: (() => readScope),
   in: (() => readRequest),
   z_: (() => l)
  });
  var s = t(4394);
  var i = t(3916);
  var r = t(1867);
  var o = t(7647);
  var a = t(6470);
  const l = [ "list", "get", "add", "edit", "remove", "preview" ];
  const d = [ "workflow", "job", "branch", "environment", "check", "status", "label", "message", "color", "style", "logo", "link" ];
  const u = [ "manifest", "repository", "scope", "token" ];
  const c = [ "name", "image-url", "link-url", "badge", ...d ];
  const f = {
   list: [ "name", "json", "format", ...u ],
   get: [ "json", "format", ...u ],
   add: [ "id", ...c, "json", ...u ],
   edit: [ ...c, "json", ...u ],
   remove: u,
   preview: [ "name", "image-url", "link-url", "json", ...u ]
  };
  const g = [ "get", "add", "edit", "remove" ];
  const h = {
   repository: "project",
   organization: "group"
  };
  
  
  function idOf(e) {
   if (e === undefined || e.trim() === "") throw new i.qh("invalid", "The id is missing. It names the badge that the command is about.");
   if ((0, s.eQ)(e)) return e;
   const n = 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/"';
   throw (0, i.Gq)("id", e, `is not an id. ${n}, such as "${(0, s.yR)(e.slice(0, 100))}".`);
  }
  function urlOf({read: e, tokens: n}, t) {
   const s = e(t)?.trim();
   if (s === undefined) return undefined;
   const a = (0, o.rn)(s);
   if (a !== undefined) throw (0, i.Gq)(t, /credentials|token/.test(a) ? "\u2026" : s, `must be a valid URL: it ${a}.`);
   (0, r.PW)(t, s, n);
   return s;
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
   const s = e("name");
   const i = urlOf({
    ...t,
    read: e,
    tokens: n
   }, "image-url");
   const o = d.map(n => [ n, e(n) ]);
   const a = [ [ "name", s ], [ "image_url", i ], ...o ];
   const l = [ ...a.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]), ...await changesIn(e("badge")) ];
   for (const [e, t] of l) (0, r.PW)(e, JSON.stringify(t ?? ""), n);
   return l;
  }
  async function changesIn(e) {
   if (e === undefined) return [];
   const {readChanges: n} = await Promise.all([ t.e(815), t.e(556) ]).then(t.bind(t, 1980));
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
   const s = n.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]);
   const has = e => s.some(([n]) => n === e);
   const i = s.some(([e]) => !a.Tf.some(n => n === e));
   const r = has("image_url");
   if (!r && !i) throw missing("image_url", "image-url", ', or a key of a badge to draw, such as "workflow" or "message"');
   if (r && t === undefined && !has("link_url")) throw missing("link_url", "link-url");
   const o = t === undefined ? [] : [ [ r ? "link_url" : "link", t ] ];
   const l = s.findLastIndex(([e]) => e === "name" || e === "image_url") + 1;
   return uniqueIn([ [ "id", e ], ...s.toSpliced(l, 0, ...o) ]);
  }
 })
};

