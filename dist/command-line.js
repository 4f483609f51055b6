"use strict";

exports.id = 29;

exports.ids = [ 29 ];

exports.modules = {
 86: (e, n, t) => {
  t.d(n, {
   run: () => run
  });
  var s = t(7975);
  var r = t(5585);
  var o = t(8209);
  class UsageError extends Error {}
  const i = [ "label", "message", "color", "status", "style", "logo" ];
  const a = {
   publish: [ ...r.mc, "event" ],
   svg: [ ...i, ...r.E0, "output", "json-lines" ],
   init: [ "dry-run" ],
   ...o.Y9
  };
  function readArgs(e) {
   const [n, ...t] = e;
   if (n === undefined || n === "help" || n === "--help" || n === "-h") return {
    kind: "help",
    of: t[0]
   };
   if (n === "--version" || n === "-v") return {
    kind: "version"
   };
   const s = Object.hasOwn(a, n) ? a[n] : undefined;
   if (s === undefined) throw new UsageError(`Unknown command ${JSON.stringify(n)}. Commands: ${Object.keys(a).join(", ")}; see publish-badges --help.`);
   const r = o.z_.find(e => e === n);
   const i = r !== undefined && o.pb.includes(r);
   const {values: l, ids: u} = parseFlags(t, s, i);
   if (l["help"] === true) return {
    kind: "help",
    of: n
   };
   const given = e => l[e] === true ? "true" : args_text(l[e]);
   const read = e => given(e) ?? "";
   if (r !== undefined) {
    const e = u[0] ?? given("id");
    if (e !== (given("id") ?? e)) throw new UsageError(`Two ids are given: '${e}', and '${read("id")}' as --id.`);
    return {
     kind: "records",
     command: r,
     id: e,
     json: l["json"] === true,
     read: given
    };
   }
   if (n === "init") return {
    kind: "init",
    dryRun: l["dry-run"] === true
   };
   if (l["json-lines"] === true) return alone(l);
   if (n === "svg") return {
    kind: "svg",
    output: args_text(l["output"]),
    read: read,
    readLook: read
   };
   const isGiven = e => l[e] !== undefined;
   return {
    kind: "publish",
    event: args_text(l["event"]),
    read: read,
    isGiven: isGiven
   };
  }
  function alone(e) {
   const n = Object.keys(e).find(e => e !== "json-lines");
   if (n === undefined) return {
    kind: "json-lines"
   };
   throw new UsageError(`--json-lines and --${n} exclude each other: what is drawn is said line by line.`);
  }
  const l = [ "dry-run", "allow-public", "single-commit", "json-lines", "json" ];
  const args_text = e => typeof e === "string" ? e : undefined;
  function parseFlags(e, n, t) {
   const r = Object.fromEntries(n.map(e => [ e, {
    type: l.includes(e) ? "boolean" : "string"
   } ]));
   const o = {
    ...r,
    help: {
     type: "boolean",
     short: "h"
    }
   };
   try {
    const {values: n, positionals: r} = (0, s.parseArgs)({
     args: e,
     options: o,
     strict: true,
     allowPositionals: t
    });
    const [, i] = r;
    if (i !== undefined) throw new Error(`Unexpected argument '${i}'. One badge is meant: give one id.`);
    return {
     values: n,
     ids: r
    };
   } catch (e) {
    throw new UsageError(e instanceof Error ? e.message : String(e));
   }
  }
  var u = t(3916);
  const f = `publish-badges: CI status badges that tell the truth\n\n  publish-badges publish [flags]   find a status, draw its badge, publish it\n  publish-badges svg [flags]       draw one badge\n  publish-badges list | get ID | add | edit ID | remove ID | preview\n                                   look after the badges of .github/badges.yml\n  publish-badges init [--dry-run]  propose a manifest and a publishing workflow from the workflows there are\n  publish-badges COMMAND --help    the flags of a command\n\nTry:  publish-badges svg --label build --status passing --output build.svg\n`;
  const c = `publish-badges publish: find a status, draw its badge, publish it\n\nWhat it shows\n  --event FILE            a runner's event (JSON); of a workflow_run event the status is taken\n  --status WORD           a status said outright: success, failing, STOPPED, ...\n  --needs JSON            results of jobs: {"build":{"result":"success"}}\n  --workflow NAME         newest run of a workflow: file name, id or name; '*' for all (asks GitHub)\n  --job NAME              only these jobs: a name, a glob, or a key in the workflow file\n  --branch NAME           whose runs; also fills %{branch}\n  --message TEXT          a static badge, or other words for a status; an empty one leaves the badge as it is\n  --badges YAML           a list of badges with all their keys, instead of the flags above\n  --manifest FILE         a file of badges (default: .github/badges.yml, if nothing else says what to show)\n  --values LINES|JSON     messages of its static badges: coverage=87%, one a line, or {"coverage":"87%"}\n  --label TEXT  --color COLOR  --logo NAME|DATA-URI  --link KIND|URL  --id ID\n  --style flat|flat-square|plastic|for-the-badge|social\n\nWhere it goes\n  --directory DIR         write files below DIR; no network\n  --target-branch NAME    commit to a branch (default: badges)   --target-repository OWNER/NAME\n  --gist-id ID            write to a gist, with --gist-token TOKEN (or GIST_TOKEN)\n  --path TEMPLATE         default: %{branch}/%{id}\n  --formats svg,json      default: svg\n  --branches GLOBS        branches and tags whose runs publish, one a line (default: the default branch; '**': all)\n  --token TOKEN           for GitHub's API (or GITHUB_TOKEN)\n  --readme FILES          README files whose block of badges is kept up to date, one a line\n  --single-commit         the target branch keeps one commit\n  --dry-run               do everything but write\n  --allow-public          a private repository agrees to a public target\n  --fail-on setup|any|none  --job-status WORD  --job-id NUMBER   as in the action\n\nExample:  publish-badges publish --event event.json --directory out\n`;
  const d = `publish-badges svg: draw one badge\n\n  --label TEXT            left text\n  --status WORD           a status: passing, failure, STOPPED, ...\n  --message TEXT          right text; with --status other words for it\n  --color COLOR           a name of shields or CSS, hex, rgb() or hsl()\n  --label-color COLOR     the same for the left side\n  --style flat|flat-square|plastic|for-the-badge|social\n  --palette default|shields\n  --logo NAME             github, docker, python, ... or data:image/...;base64,...\n  --logo-color COLOR      default: what shows on the label\n  --output FILE           default: standard output\n\n  --json-lines            draw many: on standard input one badge a line, as JSON with the keys of the\n                          manifest's looks and "links"; for each line one back, {"svg":...} or {"error":...}\n\nExamples: publish-badges svg --label build --status passing > build.svg\n          publish-badges svg --json-lines < badges.jsonl\n`;
  const h = `publish-badges init: propose a manifest and a publishing workflow\n\nLooks at .github/workflows/ below the working folder, and writes .github/badges.yml and\n.github/workflows/badges.yml. A file that is there stays as it is.\n\n  --dry-run               show the files instead of writing them\n`;
  const g = `publish-badges list | get | add | edit | remove | preview: look after the badges of a manifest\n\n  list [--name TEXT]      all badges in their order, inherited ones included; --name: only those of this very name\n  get ID                  one badge\n  add ID ...              a new badge, behind the others\n  edit ID ...             what is given changes, the rest stays\n  remove ID\n  preview --link-url URL --image-url URL\n                          both as they would show; nothing is written\n\nWhich file\n  (nothing)               .github/badges.yml below the working folder\n  --manifest FILE         another file\n  --repository OWNER/NAME the file on GitHub; a change is one commit on the default branch\n  --scope organization    the group's file: badges.yml, on GitHub of OWNER/.github\n  --token TOKEN           for GitHub's API (or GITHUB_TOKEN); without --repository for inherited badges\n\nA badge\n  --name TEXT  --image-url URL  --link-url URL     a picture that is somewhere already\n  --workflow FILE  --job NAME  --environment NAME  --check NAME  --status WORD  --branch NAME\n  --label TEXT  --message TEXT  --color COLOR  --style STYLE  --logo NAME  --link KIND|URL\n  --badge YAML            any keys of the manifest: --badge '{strict: true, label: ~}'; ~ takes a key out\n\nHow it is printed (list and get)\n  --json                  GitLab's fields\n  --format markdown|html|asciidoc|rst\n\nExample:  publish-badges add ci --workflow ci.yml\n`;
  const b = {
   publish: c,
   svg: d,
   init: h,
   ...Object.fromEntries(o.z_.map(e => [ e, g ]))
  };
  function helpFor(e) {
   return e !== undefined && Object.hasOwn(b, e) ? b[e] ?? f : f;
  }
  var p = t(324);
  var w = t(4907);
  var m = t(8526);
  class Bytes {
   #e;
   #n=0;
   constructor(e) {
    this.#e = Buffer.allocUnsafe(e);
   }
   get length() {
    return this.#n;
   }
   add(e) {
    this.#t(e.length);
    this.#e.set(e, this.#n);
    this.#n += e.length;
   }
   writeInJson(e) {
    const n = e.length > y ? 0 : this.#s(e);
    if (n < e.length) this.#r(JSON.stringify(e.slice(n)).slice(1, -1));
   }
   writeNumber(e) {
    if (e >= 0 && e <= 9999 && Number.isInteger(e)) this.#o(e); else this.#r(String(e));
   }
   #o(e) {
    this.#t(4);
    const n = this.#e;
    if (e > 999) n[this.#n++] = k + Math.floor(e / 1e3);
    if (e > 99) n[this.#n++] = k + Math.floor(e / 100) % 10;
    if (e > 9) n[this.#n++] = k + Math.floor(e / 10) % 10;
    n[this.#n++] = k + e % 10;
   }
   #r(e) {
    this.#t(3 * e.length);
    this.#n += this.#e.write(e, this.#n);
   }
   #s(e) {
    this.#t(e.length);
    const [n, t] = [ this.#e, this.#n ];
    let s = 0;
    for (;s < e.length; s++) {
     const r = e.charCodeAt(s);
     if (r < 32 || r > 126 || r === v || r === E) break;
     n[t + s] = r;
    }
    this.#n = t + s;
    return s;
   }
   take() {
    const e = this.#e.subarray(0, this.#n);
    this.#n = 0;
    return e;
   }
   #t(e) {
    const n = this.#n + e;
    if (n <= this.#e.length) return;
    const t = Buffer.allocUnsafe(2 * n);
    t.set(this.#e.subarray(0, this.#n));
    this.#e = t;
   }
  }
  const y = 64;
  const k = 48;
  const v = 34;
  const E = 92;
  var O = t(5556);
  var T = t(7088);
  var I = t(2369);
  var _ = t(1892);
  var N = t(1860);
  const R = [ ...[ "label", "message", "status", "color", "label_color", "color_steps", "messages", "colors" ], ...[ "wording", "palette", "style", "logo", "logo_color" ] ];
  const j = [ ...R, "links" ];
  const isName = e => R.includes(e);
  function readLine(e) {
   const n = read(jsonOf(e));
   const {fields: t, problems: s} = n;
   if (s.length === 0 && t.status === undefined && t.message === undefined) s.push('Nothing to draw: give "status" or "message".');
   if (s.length > 0) throw new Error(s.join("; "));
   return n;
  }
  function jsonOf(e) {
   if (e.trim() === "") throw new Error(`The line is empty. ${A}`);
   const n = $.test(e) ? JSON.parse(e, asWritten) : JSON.parse(e);
   if (typeof n !== "object" || n === null || Array.isArray(n)) throw new Error(`No object. ${A}`);
   return n;
  }
  const A = 'A line is one badge: {"label":"build","status":"passing"}.';
  const $ = /[:[,]\s*[-\d]/;
  function asWritten(e, n, t) {
   return typeof n === "number" ? t?.source ?? String(n) : n;
  }
  function read(e) {
   const n = {
    fields: {},
    links: [],
    problems: []
   };
   const t = e;
   for (const s of Object.keys(e)) {
    if (isName(s)) put(n, s, t[s]); else if (s === "links") putLinks(n, t[s]); else n.problems.push(`${(0, 
    u.hD)(s)} is no key of a line.${(0, u.h)(s, j) || ` Allowed: ${j.join(", ")}.`}`);
   }
   return n;
  }
  function put({fields: e, problems: n}, t, s) {
   const r = I.Rk[t].read(json_fields_valueOf(s));
   if ("value" in r) e[t] = r.value; else n.push(...r.problems.map(({say: e}) => `${(0, 
   u.hD)(t)}: ${e()}`));
  }
  function json_fields_valueOf(e) {
   if (Array.isArray(e)) return (0, N.c3)(e.map(json_fields_valueOf), 0);
   if (typeof e !== "object" || e === null) return (0, N.b6)(String(e), 0, e === null);
   return (0, N.A7)(Object.entries(e).map(([e, n]) => ({
    key: e,
    at: 0,
    value: json_fields_valueOf(n)
   })), 0);
  }
  function putLinks(e, n) {
   const t = Array.isArray(n) ? n : [ n ];
   if (t.length > 2) e.problems.push(`"links": ${String(t.length)} are too many. ${S}`);
   const s = t.find(e => typeof e !== "string" || (0, _.r)(e) !== undefined);
   if (s === undefined) e.links = t.map(inAscii); else if (typeof s !== "string") e.problems.push(`"links": a link is a text. ${S}`); else e.problems.push(`"links": ${(0, 
   u.hD)(s)} ${String((0, _.r)(s))}. ${S}`);
  }
  const S = "Allowed: up to two http(s) URLs in a list.";
  function inAscii(e) {
   const n = e.trim();
   return /^[!-~]+$/.test(n) ? n : new URL(n).href;
  }
  var L = t(3701);
  function writeJson({stencil: e, fillings: n}, t) {
   const s = partsOf(e);
   const {slots: r} = e;
   t.add(s[0] ?? U);
   for (let e = 0; e < r.length; e++) {
    const o = n[r[e] ?? -1] ?? 0;
    if (typeof o === "number") t.writeNumber(o); else t.writeInJson(o);
    t.add(s[e + 1] ?? U);
   }
  }
  const U = new Uint8Array;
  const F = new WeakMap;
  function partsOf(e) {
   const n = F.get(e);
   if (n !== undefined) return n;
   const t = e.parts.length - 1;
   const s = e.parts.map((e, n) => {
    const s = JSON.stringify(e);
    return Buffer.from(s.slice(n === 0 ? 0 : 1, n === t ? s.length : -1));
   });
   F.set(e, s);
   return s;
  }
  var D = t(4474);
  function answer(e, n) {
   try {
    const t = pictureOf(e, n);
    if (t === undefined) return false;
    n.sink.add(B);
    writeJson(t, n.sink);
    n.sink.add(x);
   } catch (e) {
    const t = e instanceof Error ? e.message : String(e);
    refuse(e instanceof SyntaxError ? `The line is no JSON: ${t}` : t, n.sink);
   }
   return true;
  }
  const B = Buffer.from('{"svg":');
  const x = Buffer.from("}\n");
  function refuse(e, n) {
   n.add(Buffer.from(`${JSON.stringify({
    error: e
   })}\n`));
  }
  function pictureOf(e, {warn: n, extras: t}) {
   const {fields: s, links: r} = readLine(e);
   const {label: o = "", status: i, logo: a} = s;
   if (a !== undefined && "name" in a && t === undefined) return undefined;
   const l = a === undefined ? (0, L.N)(s) : {
    ...(0, L.N)(s),
    logos: t?.logos
   };
   const u = (0, O.bN)(o, i, l);
   const f = r.length === 0 ? u : {
    ...u,
    links: r
   };
   const c = (0, D.Nu)(f) ?? t?.draw(f);
   if (c !== undefined && e.length > T.z.label) (0, O._I)(o, i, l).forEach(n);
   return c;
  }
  var G = t(4573);
  const M = 1 << 20;
  const H = 10;
  class LineReader {
   #i=[];
   #n=0;
   #a=true;
   add(e) {
    const n = e.lastIndexOf(H);
    if (n === -1) {
     this.#l(e);
     return [];
    }
    const t = e.indexOf(H);
    this.#l(e.subarray(0, t));
    const s = [ this.#u(), ...n > t ? linesOf(e.subarray(t + 1, n)) : [] ];
    this.#l(e.subarray(n + 1));
    return s;
   }
   end() {
    return this.#n > 0 ? [ this.#u() ] : [];
   }
   #l(e) {
    this.#n += e.length;
    if (this.#n > M) this.#i = []; else if (e.length > 0) this.#i.push(Buffer.from(e));
   }
   #u() {
    const e = Buffer.concat(this.#i);
    const n = this.#n === e.length;
    const t = this.#a && e.subarray(0, C.length).equals(C);
    this.#i = [];
    this.#n = 0;
    this.#a = false;
    if (!n) return {
     wrong: "The line is over 1 MiB long."
    };
    return lineOf(t ? e.subarray(C.length) : e);
   }
  }
  const C = Buffer.from("\ufeff");
  const lineOf = e => (0, G.isUtf8)(e) ? e.toString() : {
   wrong: "The line is not in UTF-8."
  };
  function linesOf(e) {
   if ((0, G.isUtf8)(e)) return e.toString().split("\n");
   const n = e.toString("latin1").split("\n");
   return n.map(e => lineOf(Buffer.from(e, "latin1")));
  }
  var W = t(3024);
  var P = t(8652);
  const q = 1 << 16;
  function* standardInput() {
   const e = Buffer.allocUnsafe(q);
   for (let n = readInto(e); n > 0; n = readInto(e)) yield e.subarray(0, n);
  }
  function readInto(e) {
   try {
    return (0, P.e)(() => (0, W.readSync)(0, e));
   } catch (e) {
    const n = (0, u.$N)(e);
    if (n === "EOF") return 0;
    const t = n === "EISDIR" ? "it is a directory" : String(n);
    throw new u.qh("invalid", `Cannot read standard input: ${t}.`);
   }
  }
  const K = 1 << 17;
  async function jsonLines() {
   const e = new LineDesk;
   const n = new LineReader;
   let t = 0;
   for (const s of standardInput()) {
    if (!await e.answer(n.add(s))) return "";
    if (++t === J) stayFlat();
   }
   await e.answer(n.end());
   return "";
  }
  const J = 64;
  function stayFlat() {
   process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
  }
  class LineDesk {
   sink=new Bytes(2 * K);
   extras;
   #f=0;
   warn=e => {
    (0, w.y)(`warning: line ${this.#f}: ${(0, p.I)(e)}\n`, 2);
   };
   async answer(e) {
    for (const n of e) {
     this.#f++;
     if (typeof n === "string" && (0, m.P)(n)) await (0, m.eb)();
     if (typeof n !== "string") refuse(n.wrong, this.sink); else if (!answer(n, this)) {
      this.extras = await extras();
      answer(n, this);
     }
     if (this.sink.length >= K && !(0, w.y)(this.sink.take())) return false;
    }
    return (0, w.y)(this.sink.take());
   }
  }
  async function extras() {
   const [{LOGOS: e}, {draw: n}] = await Promise.all([ t.e(766).then(t.bind(t, 1424)), t.e(191).then(t.bind(t, 3832)) ]);
   return {
    logos: e,
    draw: n
   };
  }
  var X = t(9556);
  var z = t(5161);
  var Y = t(5430);
  const V = [ [ "workflow_run", "workflow_run" ], [ "workflow_job", "workflow_job" ], [ "pull_request", "pull_request" ], [ "merge_group", "merge_group" ], [ "release", "release" ], [ "deployment_status", "deployment_status" ], [ "deployment", "deployment" ], [ "check_run", "check_run" ], [ "check_suite", "check_suite" ], [ "issue", "issues" ], [ "schedule", "schedule" ], [ "inputs", "workflow_dispatch" ], [ "client_payload", "repository_dispatch" ], [ "commits", "push" ] ];
  function environmentFromEvent(e, n) {
   if (e === n["GITHUB_EVENT_PATH"]) return n;
   const t = (0, z.rD)(e);
   const s = (0, Y.Ce)(t["repository"]) ? t["repository"] : {};
   const r = refOf(t) ?? `refs/heads/${(0, Y.mR)(s, "default_branch") ?? ""}`;
   const o = r.startsWith("refs/tags/");
   const i = (0, Y.mR)(s, "full_name") ?? "";
   const a = n["GITHUB_WORKFLOW_REF"]?.toLowerCase().startsWith(`${i.toLowerCase()}/`) !== true;
   return {
    ...n,
    ...a ? {
     GITHUB_WORKFLOW: "",
     GITHUB_WORKFLOW_REF: ""
    } : {},
    GITHUB_RUN_ID: "",
    GITHUB_EVENT_PATH: e,
    GITHUB_EVENT_NAME: V.find(([e]) => e in t)?.[1] ?? "push",
    GITHUB_REPOSITORY: i,
    GITHUB_REF: r,
    GITHUB_REF_NAME: r.replace(/^refs\/(?:heads|tags)\//, ""),
    GITHUB_REF_TYPE: o ? "tag" : "branch",
    GITHUB_HEAD_REF: "",
    GITHUB_SHA: (0, Y.mR)(t, "after") ?? "",
    GITHUB_ACTOR: (0, Y.Ce)(t["sender"]) ? (0, Y.mR)(t["sender"], "login") ?? "" : ""
   };
  }
  function refOf(e) {
   const n = (0, Y.mR)(e, "ref");
   if (n !== null) return n.startsWith("refs/") ? n : `refs/heads/${n}`;
   const t = e["pull_request"];
   if ((0, Y.Ce)(t)) return `refs/heads/${(0, Y.mR)((0, Y.qI)(t["head"], "head"), "ref") ?? ""}`;
   const s = e["release"];
   return (0, Y.Ce)(s) ? `refs/tags/${(0, Y.mR)(s, "tag_name") ?? ""}` : undefined;
  }
  var Z = t(4068);
  var Q = t(7872);
  var ee = t(450);
  var ne = t(6365);
  var te = t(4585);
  var se = t(5586);
  var re = t(1123);
  var oe = t(1867);
  async function publishFrom({event: e, read: n, isGiven: t}, s) {
   const r = asTyped(await (0, Z.K)(n, t), s.env);
   const o = contextFor(e, r, s.env);
   const i = {
    context: o,
    stopSignal: () => (0, re.Z)(s)
   };
   const a = (0, ee.f)(r, i);
   const l = e !== undefined && n("token") === "";
   const f = await (0, ne.m)(r, l ? {
    ...a,
    record: recordFromEvent(o, a.record)
   } : a);
   const c = (0, oe.$p)([ r.token, r.gistToken ]);
   for (const e of (0, se.nZ)(f)) (0, w.y)(`warning: ${(0, p.I)(c(e))}\n`, 2);
   const {readmeRefusal: d} = f;
   if (d !== undefined && r.failOn === "any") throw new u.qh(d.code, c(d.message));
   if (d !== undefined) (0, w.y)(`warning: ${(0, p.I)(c(d.message))}\n`, 2);
   for (const e of f.notices) (0, w.y)(`notice: ${(0, p.I)(c(e))}\n`, 2);
   if (f.error !== undefined && Q.d[r.failOn].includes(f.error.kind)) {
    throw new u.qh(f.error.code, c(f.error.message));
   }
   return (0, te.Dx)(f).map(e => `${(0, p.I)(c(e))}\n`).join("");
  }
  function asTyped(e, n) {
   return {
    ...e,
    confined: false,
    token: e.token || (n["GITHUB_TOKEN"] ?? ""),
    gistToken: e.gistToken || (n["GIST_TOKEN"] ?? "")
   };
  }
  function contextFor(e, {badges: n}, t) {
   const s = (0, X.yI)(e === undefined ? t : environmentFromEvent(e, t));
   return {
    ...s,
    branch: s.branch || (n[0]?.filters.branch ?? ""),
    workspace: process.cwd()
   };
  }
  function recordFromEvent({triggering: e}, n) {
   if (e === undefined) return n;
   const {workflow: t} = e;
   const isTriggering = e => e === String(t.id);
   return {
    ...n,
    workflow: (e, s) => isTriggering(s) ? Promise.resolve({
     ...t,
     isActive: true
    }) : n.workflow(e, s),
    async* runs(e, t) {
     if (!isTriggering(e)) yield* n.runs(e, t);
    },
    jobs: () => Promise.resolve([])
   };
  }
  var ie = t(6760);
  var ae = t(4977);
  var le = t(9060);
  async function svg({read: e, readLook: n, output: t}) {
   const [s] = (await (0, Z.K)(e)).badges;
   if (s === undefined || e("status") === "" && e("message") === "") {
    throw new u.qh("invalid", "Nothing to draw: give --status or --message.");
   }
   const {source: r} = s;
   const o = r.kind === "status" ? r.status : undefined;
   const i = {
    ...s,
    ...(0, ae.xj)(n),
    logos: await (0, le.G)([ s ])
   };
   for (const n of (0, O._I)(e("label"), o, i)) (0, w.y)(`warning: ${(0, p.I)(n)}\n`, 2);
   const a = await (0, D.XX)((0, O.bN)(e("label"), o, i), "svg");
   if (t === undefined) return a;
   try {
    (0, W.writeFileSync)(t, a);
   } catch (e) {
    throw unwritten(t, e);
   }
   return "";
  }
  function unwritten(e, n) {
   const t = (0, u.$N)(n);
   if (t === "ENOTDIR" || t === "ENOENT" && !(0, W.existsSync)((0, ie.dirname)(e))) return new u.qh("not-found", `Cannot write ${e}: there is no folder ${(0, 
   ie.dirname)(e)}. Create it first.`);
   if (t === "EISDIR") return new u.qh("invalid", `Cannot write ${e}: it is a folder. Name a file in it.`);
   return new u.qh("refused", `Cannot write ${e}: ${n instanceof Error ? n.message : String(n)}`);
  }
  async function execute(e) {
   const n = readArgs(e);
   switch (n.kind) {
   case "help":
    return helpFor(n.of);

   case "version":
    return `${ue}\n`;

   case "svg":
    return svg(n);

   case "json-lines":
    return jsonLines();

   case "records":
    return (await t.e(55).then(t.bind(t, 8124))).records(n, process);

   case "init":
    return (await Promise.all([ t.e(815), t.e(385) ]).then(t.bind(t, 1639))).init({
     folder: process.cwd(),
     dryRun: n.dryRun,
     program: process.argv[1] ?? ".",
     version: ue
    });

   case "publish":
    return publishFrom(n, process);
   }
  }
  const ue = "1.0.0";
  function main_linesOf(e) {
   if (!(e instanceof u.WK) || e.problems.length === 1) return e.message.split("\n");
   return [ e.headline, ...e.problems.map(({text: e}) => e) ];
  }
  const traceOf = e => e instanceof Error ? e.stack ?? e.message : String(e);
  function fail(e) {
   const n = e instanceof UsageError;
   const t = e instanceof u.qh ? ` [${(0, u.d)(e.code)}]` : "";
   const s = n || t !== "";
   const r = e instanceof Error && s ? main_linesOf(e) : traceOf(e).split("\n");
   (0, w.y)(`publish-badges: ${r.map(p.I).join("\n")}${t}\n`, 2);
   process.exitCode = n ? 2 : 1;
  }
  async function run() {
   try {
    (0, w.y)(await execute(process.argv.slice(2)));
    process.exit();
   } catch (e) {
    fail(e);
   }
  }
 },
 8209: (e, n, t) => {
  t.d(n, {
   Y9: () => l,
   hx: () => readScope,
   pb: () => u,
   yQ: () => o,
   z_: () => r
  });
  var s = t(3916);
  const r = [ "list", "get", "add", "edit", "remove", "preview" ];
  const o = [ "workflow", "job", "branch", "environment", "check", "status", "label", "message", "color", "style", "logo", "link" ];
  const i = [ "manifest", "repository", "scope", "token" ];
  const a = [ "name", "image-url", "link-url", "badge", ...o ];
  const l = {
   list: [ "name", "json", "format", ...i ],
   get: [ "json", "format", ...i ],
   add: [ "id", ...a, "json", ...i ],
   edit: [ ...a, "json", ...i ],
   remove: i,
   preview: [ "name", "image-url", "link-url", "json", ...i ]
  };
  const u = [ "get", "add", "edit", "remove" ];
  const f = {
   repository: "project",
   organization: "group"
  };
  function readScope(e = "repository") {
   if (e === "repository" || e === "organization") return f[e];
   const n = Object.keys(f);
   throw (0, s.Gq)("scope", e, `is not known.${(0, s.h)(e, n)} Allowed: ${n.join(", ")}.`);
  }
 }
};

