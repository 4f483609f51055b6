#!/usr/bin/env node
(() => {
 "use strict";
var __nccwpck_require__ = (function __nccwpck_require__(n) {
  var t = r[n];
  if (t !== undefined) {
   return t.exports;
  }
  var s = r[n] = {
   exports: {}
  };
  var o = true;
  try {
   e[n](s, s.exports, __nccwpck_require__);
   o = false;
  } finally {
   if (o) delete r[n];
  }
  return s.exports;
 });
var readArgs = (function readArgs(e) {
  const [r, ...n] = e;
  if (r === undefined || r === "help" || r === "--help" || r === "-h") return {
   kind: "help",
   of: n[0]
  };
  if (r === "--version" || r === "-v") return {
   kind: "version"
  };
  const t = Object.hasOwn(p, r) ? p[r] : undefined;
  if (t === undefined) throw new UsageError(`Unknown command ${JSON.stringify(r)}. Commands: ${Object.keys(p).join(", ")}; see publish-badges --help.`);
  const s = i.find((e => e === r));
  const o = s !== undefined && d.includes(s);
  const {values: a, ids: c} = parseFlags(n, t, o);
  if (a["help"] === true) return {
   kind: "help",
   of: r
  };
  const given = (e => a[e] === true ? "true" : args_text(a[e]));
  const read = (e => given(e) ?? "");
  if (s !== undefined) {
   const e = c[0] ?? given("id");
   if (e !== (given("id") ?? e)) throw new UsageError(`Two ids are given: '${e}', and '${read("id")}' as --id.`);
   return {
    kind: "records",
    command: s,
    id: e,
    json: a["json"] === true,
    read: given
   };
  }
  if (r === "init") return {
   kind: "init",
   dryRun: a["dry-run"] === true
  };
  if (a["json-lines"] === true) return alone(a);
  if (r === "svg") return {
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
var alone = (function alone(e) {
  const r = Object.keys(e).find((e => e !== "json-lines"));
  if (r === undefined) return {
   kind: "json-lines"
  };
  throw new UsageError(`--json-lines and --${r} exclude each other: what is drawn is said line by line.`);
 });
var parseFlags = (function parseFlags(e, r, n) {
  const s = Object.fromEntries(r.map((e => [ e, {
   type: g.includes(e) ? "boolean" : "string"
  } ])));
  const o = {
   ...s,
   help: {
    type: "boolean",
    short: "h"
   }
  };
  try {
   const {values: r, positionals: s} = (0, t.parseArgs)({
    args: e,
    options: o,
    strict: true,
    allowPositionals: n
   });
   const [, i] = s;
   if (i !== undefined) throw new Error(`Unexpected argument '${i}'. One badge is meant: give one id.`);
   return {
    values: r,
    ids: s
   };
  } catch (e) {
   throw new UsageError(e instanceof Error ? e.message : String(e));
  }
 });
var run = (async function run(e) {
  const r = readArgs(e);
  switch (r.kind) {
  case "help":
   return helpFor(r.of);

  case "version":
   return `${q}\n`;

  case "svg":
   return (await Promise.all([ __nccwpck_require__.e(535), __nccwpck_require__.e(859), __nccwpck_require__.e(838) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2838))).svg(r);

  case "json-lines":
   return (await Promise.all([ __nccwpck_require__.e(535), __nccwpck_require__.e(316) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1316))).jsonLines();

  case "records":
   return (await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 6218, 23))).records(r, process);

  case "init":
   return (await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(974) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1974))).init({
    folder: process.cwd(),
    dryRun: r.dryRun,
    program: process.argv[1] ?? ".",
    version: q
   });

  case "publish":
   return (await Promise.all([ __nccwpck_require__.e(535), __nccwpck_require__.e(859), __nccwpck_require__.e(456) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9456))).publishFrom(r, process);
  }
 });
 var e = {
  3916: ((e, r, n) => {
   n.d(r, {
    $N: () => codeOf,
    $f: () => withoutTraces,
    Gq: () => invalid,
    NM: () => looksLikeToken,
    UP: () => UnknownWorkflow,
    WK: () => TextError,
    cb: () => MissingPermission,
    d: () => bracketsOf,
    h: () => suggestion,
    hD: () => quote,
    mX: () => notFound,
    pA: () => nearest,
    qh: () => BadgeError
   });
   const t = {
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
   const s = {
    policy: "forbidden",
    archived: "forbidden",
    refused: "forbidden",
    moved: "not-found"
   };
   function bracketsOf(e) {
    return s[e] ?? e;
   }
   const o = /()(?:gh[pousr]_[\w.-]{16,}|github_pat_\w{20,}|gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-[\w.-]{16,})/gi;
   const i = /([?&](?:api_key|private_token|access_token)=)[^&\s"']*/gi;
   function looksLikeToken(e) {
    return [ o, i ].some(r => e.search(r) !== -1);
   }
   const a = [ /(authorization\s{0,4}[:=]\s{0,4}(?:(?:basic|bearer|token)\s{1,4})?)\S+/gi, /(\b(?:basic|bearer)\s{1,4})[\w+/=.~-]{20,}/gi, /(extraheader\s{0,4}[=:]?\s{0,4})\S.*/gi, i, /(\/\/)[^/?#\s]+(?=@)/g, /()\b(?:npm_\w{20,}|AKIA[A-Z\d]{12,}|xox[abeoprs]-[\w-]{10,}|eyJ[\w-]{10,}\.[\w.-]{10,})/g, o ];
   function masked(e) {
    return a.reduce((e, r) => e.replace(r, "$1***"), e);
   }
   class BadgeError extends Error {
    code;
    constructor(e, r) {
     super(masked(r));
     this.name = "BadgeError";
     this.code = e;
    }
    get kind() {
     return t[this.code];
    }
   }
   class TextError extends BadgeError {
    headline;
    problems;
    source;
    constructor(e, r) {
     const n = `${e} has ${r.length} problems, and nothing was done.`;
     const t = r[0]?.text ?? e;
     super("invalid", r.length === 1 ? t : `${n} The first: ${t}`);
     this.headline = n;
     this.problems = r.map(e => ({
      ...e,
      text: masked(e.text)
     }));
     this.source = e;
    }
   }
   class MissingPermission extends BadgeError {
    permission;
    repository;
    constructor(e, {permission: r, repository: n}) {
     super("forbidden", e);
     this.permission = r;
     this.repository = n;
    }
   }
   class UnknownWorkflow extends BadgeError {
    constructor(e) {
     super("invalid", e);
    }
   }
   function codeOf(e) {
    return typeof e === "object" && e !== null && "code" in e ? e.code : undefined;
   }
   function invalid(e, r, n) {
    return new BadgeError("invalid", `Input "${e}": ${quote(r)} ${n}`);
   }
   const c = 80;
   const u = 2e3;
   function quote(e) {
    const r = masked(e.slice(0, u)).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
    return JSON.stringify(r.length > c ? `${r.slice(0, c)}\u2026` : r);
   }
   function nearest(e, r) {
    const n = e.toLowerCase().slice(0, c);
    let t;
    let s = Math.max(2, Math.floor(n.length / 2)) + 1;
    for (const e of r) {
     const r = editDistance(n, e.toLowerCase());
     if (r < s) [t, s] = [ e, r ];
    }
    return t;
   }
   function suggestion(e, r) {
    const n = nearest(e, r);
    return n === undefined ? "" : ` Did you mean ${quote(n)}?`;
   }
   function editDistance(e, r) {
    let n = Array.from({
     length: r.length + 1
    }, (e, r) => r);
    for (let t = 1; t <= e.length; t++) {
     const s = [ t ];
     for (let o = 1; o <= r.length; o++) {
      const i = (n[o - 1] ?? 0) + (e[t - 1] === r[o - 1] ? 0 : 1);
      s.push(Math.min((n[o] ?? 0) + 1, (s[o - 1] ?? 0) + 1, i));
     }
     n = s;
    }
    return n[r.length] ?? 0;
   }
   function notFound(e, r, n) {
    return `There is no ${e} ${quote(r)}: the badge is unknown.${suggestion(r, n)}`;
   }
   function withoutTraces(e) {
    const {stackTraceLimit: r} = Error;
    Error.stackTraceLimit = 0;
    try {
     return e();
    } finally {
     Error.stackTraceLimit = r;
    }
   }
  }),
  5585: ((e, r, n) => {
   n.d(r, {
    E0: (() => o),
    mc: (() => t)
   });
   const t = [ "id", "label", "message", "color", "status", "needs", "workflow", "job", "branch", "link", "style", "logo", "badges", "manifest", "values", "target-branch", "target-repository", "gist-id", "gist-token", "directory", "path", "formats", "branches", "token", "readme", "allow-public", "single-commit", "dry-run", "fail-on", "job-status", "job-id" ];
   const s = "(not given)";
   const o = [ "palette", "label-color", "logo-color" ];
  }),
  3743: ((e, r, n) => {
var waiting = (function waiting(e) {
    for (;;) {
     try {
      return e();
     } catch (e) {
      if ((0, t.$N)(e) !== "EAGAIN") throw e;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, s);
     }
    }
   });
   n.d(r, {
    e: (() => waiting)
   });
   var t = n(3916);
   const s = 1;
   
  }),
  324: ((e, r, n) => {
var harmless = (function harmless(e) {
    return e.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replaceAll("##[", "## [").replace(/^\s*::/, e => e.replace("::", ": :"));
   });
   n.d(r, {
    I: (() => harmless)
   });
   
  }),
  1148: ((e, r, n) => {
var print = (function print(e, r = 1) {
    const n = typeof e === "string" ? Buffer.from(e) : e;
    try {
     for (let e = 0; e < n.length; ) e += (0, i.e)((() => (0, t.writeSync)(r, n, e)));
     return true;
    } catch (e) {
     const n = (0, o.$N)(e);
     if (n === "EPIPE") return false;
     throw new o.qh("refused", `Cannot write to standard ${r === 1 ? "output" : "error"}: ${String(n)}.`);
    }
   });
   n.d(r, {
    y: (() => print)
   });
   var t = n(3024);
   var s = n.n(t);
   var o = n(3916);
   var i = n(3743);
   
  }),
  6218: (e => {
   e.exports = require("./cli-records.js");
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
  992: e => {
   e.exports = require("http");
  },
  5692: e => {
   e.exports = require("https");
  },
  9278: e => {
   e.exports = require("net");
  },
  4573: (e => {
   e.exports = require("node:buffer");
  }),
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
 var r = {};
 
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  __nccwpck_require__.n = (e => {
   var r = e && e.__esModule ? () => e["default"] : () => e;
   __nccwpck_require__.d(r, {
    a: r
   });
   return r;
  });
 })();
 (() => {
  var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
  var r;
  __nccwpck_require__.t = (function(n, t) {
   if (t & 1) n = this(n);
   if (t & 8) return n;
   if (typeof n === "object" && n) {
    if (t & 4 && n.__esModule) return n;
    if (t & 16 && typeof n.then === "function") return n;
   }
   var s = Object.create(null);
   __nccwpck_require__.r(s);
   var o = {};
   r = r || [ null, e({}), e([]), e(e) ];
   for (var i = t & 2 && n; typeof i == "object" && !~r.indexOf(i); i = e(i)) {
    Object.getOwnPropertyNames(i).forEach(e => o[e] = () => n[e]);
   }
   o["default"] = () => n;
   __nccwpck_require__.d(s, o);
   return s;
  });
 })();
 (() => {
  __nccwpck_require__.d = ((e, r) => {
   for (var n in r) {
    if (__nccwpck_require__.o(r, n) && !__nccwpck_require__.o(e, n)) {
     Object.defineProperty(e, n, {
      enumerable: true,
      get: r[n]
     });
    }
   }
  });
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (e => Promise.all(Object.keys(__nccwpck_require__.f).reduce(((r, n) => {
   __nccwpck_require__.f[n](e, r);
   return r;
  }), [])));
 })();
 (() => {
  __nccwpck_require__.u = (e => "" + e + ".cli.js");
 })();
 (() => {
  __nccwpck_require__.o = ((e, r) => Object.prototype.hasOwnProperty.call(e, r));
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
  var installChunk = (r => {
   var n = r.modules, t = r.ids, s = r.runtime;
   for (var o in n) {
    if (__nccwpck_require__.o(n, o)) {
     __nccwpck_require__.m[o] = n[o];
    }
   }
   if (s) s(__nccwpck_require__);
   for (var i = 0; i < t.length; i++) e[t[i]] = 1;
  });
  __nccwpck_require__.f.require = ((r, n) => {
   if (!e[r]) {
    if (true) {
     installChunk(require("./" + __nccwpck_require__.u(r)));
    } else e[r] = 1;
   }
  });
 })();
 var n = {};
 const t = require("node:util");
 var s = __nccwpck_require__(5585);
 var o = __nccwpck_require__(3916);
 const i = [ "list", "get", "add", "edit", "remove", "preview" ];
 const a = [ "workflow", "job", "branch", "environment", "check", "status", "label", "message", "color", "style", "logo", "link" ];
 const c = [ "manifest", "repository", "scope", "token" ];
 const u = [ "name", "image-url", "link-url", "badge", ...a ];
 const l = {
  list: [ "name", "json", "format", ...c ],
  get: [ "json", "format", ...c ],
  add: [ "id", ...u, "json", ...c ],
  edit: [ ...u, "json", ...c ],
  remove: c,
  preview: [ "name", "image-url", "link-url", "json", ...c ]
 };
 const d = [ "get", "add", "edit", "remove" ];
 const _ = {
  repository: "project",
  organization: "group"
 };
 function readScope(e = "repository") {
  if (e === "repository" || e === "organization") return _[e];
  const r = Object.keys(_);
  throw invalid("scope", e, `is not known.${suggestion(e, r)} Allowed: ${r.join(", ")}.`);
 }
 class UsageError extends Error {}
 const f = [ "label", "message", "color", "status", "style", "logo" ];
 const p = {
  publish: [ ...s.mc, "event" ],
  svg: [ ...f, ...s.E0, "output", "json-lines" ],
  init: [ "dry-run" ],
  ...l
 };
 
 
 const g = [ "dry-run", "allow-public", "single-commit", "json-lines", "json" ];
 const args_text = (e => typeof e === "string" ? e : undefined);
 
 const h = `publish-badges: CI status badges that tell the truth\n\n  publish-badges publish [flags]   find a status, draw its badge, publish it\n  publish-badges svg [flags]       draw one badge\n  publish-badges list | get ID | add | edit ID | remove ID | preview\n                                   look after the badges of .github/badges.yml\n  publish-badges init [--dry-run]  propose a manifest and a publishing workflow from the workflows there are\n  publish-badges COMMAND --help    the flags of a command\n\nTry:  publish-badges svg --label build --status passing --output build.svg\n`;
 const b = `publish-badges publish: find a status, draw its badge, publish it\n\nWhat it shows\n  --event FILE            a runner's event (JSON); of a workflow_run event the status is taken\n  --status WORD           a status said outright: success, failing, STOPPED, ...\n  --needs JSON            results of jobs: {"build":{"result":"success"}}\n  --workflow NAME         newest run of a workflow: file name, id or name; '*' for all (asks GitHub)\n  --job NAME              only these jobs: a name, a glob, or a key in the workflow file\n  --branch NAME           whose runs; also fills %{branch}\n  --message TEXT          a static badge, or other words for a status; an empty one leaves the badge as it is\n  --badges YAML           a list of badges with all their keys, instead of the flags above\n  --manifest FILE         a file of badges (default: .github/badges.yml, if nothing else says what to show)\n  --values LINES|JSON     messages of its static badges: coverage=87%, one a line, or {"coverage":"87%"}\n  --label TEXT  --color COLOR  --logo NAME|DATA-URI  --link KIND|URL  --id ID\n  --style flat|flat-square|plastic|for-the-badge|social\n\nWhere it goes\n  --directory DIR         write files below DIR; no network\n  --target-branch NAME    commit to a branch (default: badges)   --target-repository OWNER/NAME\n  --gist-id ID            write to a gist, with --gist-token TOKEN (or GIST_TOKEN)\n  --path TEMPLATE         default: %{branch}/%{id}\n  --formats svg,json      default: svg\n  --branches GLOBS        branches and tags whose runs publish, one a line (default: the default branch; '**': all)\n  --token TOKEN           for GitHub's API (or GITHUB_TOKEN)\n  --readme FILES          README files whose block of badges is kept up to date, one a line\n  --single-commit         the target branch keeps one commit\n  --dry-run               do everything but write\n  --allow-public          a private repository agrees to a public target\n  --fail-on setup|any|none  --job-status WORD  --job-id NUMBER   as in the action\n\nExample:  publish-badges publish --event event.json --directory out\n`;
 const w = `publish-badges svg: draw one badge\n\n  --label TEXT            left text\n  --status WORD           a status: passing, failure, STOPPED, ...\n  --message TEXT          right text; with --status other words for it\n  --color COLOR           a name of shields or CSS, hex, rgb() or hsl()\n  --label-color COLOR     the same for the left side\n  --style flat|flat-square|plastic|for-the-badge|social\n  --palette default|shields\n  --logo NAME             github, docker, python, ... or data:image/...;base64,...\n  --logo-color COLOR      default: what shows on the label\n  --output FILE           default: standard output\n\n  --json-lines            draw many: on standard input one badge a line, as JSON with the keys of the\n                          manifest's looks and "links"; for each line one back, {"svg":...} or {"error":...}\n\nExamples: publish-badges svg --label build --status passing > build.svg\n          publish-badges svg --json-lines < badges.jsonl\n`;
 const m = `publish-badges init: propose a manifest and a publishing workflow\n\nLooks at .github/workflows/ below the working folder, and writes .github/badges.yml and\n.github/workflows/badges.yml. A file that is there stays as it is.\n\n  --dry-run               show the files instead of writing them\n`;
 const k = `publish-badges list | get | add | edit | remove | preview: look after the badges of a manifest\n\n  list [--name TEXT]      all badges in their order, inherited ones included; --name: only those of this very name\n  get ID                  one badge\n  add ID ...              a new badge, behind the others\n  edit ID ...             what is given changes, the rest stays\n  remove ID\n  preview --link-url URL --image-url URL\n                          both as they would show; nothing is written\n\nWhich file\n  (nothing)               .github/badges.yml below the working folder\n  --manifest FILE         another file\n  --repository OWNER/NAME the file on GitHub; a change is one commit on the default branch\n  --scope organization    the group's file: badges.yml, on GitHub of OWNER/.github\n  --token TOKEN           for GitHub's API (or GITHUB_TOKEN); without --repository for inherited badges\n\nA badge\n  --name TEXT  --image-url URL  --link-url URL     a picture that is somewhere already\n  --workflow FILE  --job NAME  --environment NAME  --check NAME  --status WORD  --branch NAME\n  --label TEXT  --message TEXT  --color COLOR  --style STYLE  --logo NAME  --link KIND|URL\n  --badge YAML            any keys of the manifest: --badge '{strict: true, label: ~}'; ~ takes a key out\n\nHow it is printed (list and get)\n  --json                  GitLab's fields\n  --format markdown|html|asciidoc|rst\n\nExample:  publish-badges add ci --workflow ci.yml\n`;
 const y = {
  publish: b,
  svg: w,
  init: m,
  ...Object.fromEntries(i.map((e => [ e, k ])))
 };
 function helpFor(e) {
  return e !== undefined && Object.hasOwn(y, e) ? y[e] ?? h : h;
 }
 var v = __nccwpck_require__(324);
 var E = __nccwpck_require__(1148);
 
 const q = "1.0.0";
 const isKnown = e => e.name === "BadgeError";
 function linesOf(e) {
  const r = isKnown(e) && "problems" in e ? e : undefined;
  if (r === undefined || r.problems.length === 1) return e.message.split("\n");
  return [ r.headline, ...r.problems.map(({text: e}) => e) ];
 }
 const traceOf = e => e instanceof Error ? e.stack ?? e.message : String(e);
 function fail(e) {
  const r = e instanceof UsageError;
  const n = e instanceof Error && isKnown(e) ? ` [${(0, o.d)(e.code)}]` : "";
  const t = r || n !== "";
  const s = e instanceof Error && t ? linesOf(e) : traceOf(e).split("\n");
  (0, E.y)(`publish-badges: ${s.map(v.I).join("\n")}${n}\n`, 2);
  process.exitCode = r ? 2 : 1;
 }
 run(process.argv.slice(2)).then((e => {
  (0, E.y)(e);
  process.exit();
 })).catch(fail);
 module.exports = n;
})();