"use strict";

exports.id = 29;

exports.ids = [ 29 ];

exports.modules = {
 86: (e, n, t) => {
  t.d(n, {
   run: () => run
  });
  var s = t(7975);
  var r = t(8028);
  var i = t(3718);
  var o = t(3383);
  class UsageError extends Error {}
  const a = [ "label", "message", "color", "status", "style", "logo" ];
  const l = {
   publish: [ ...r.mc, "event" ],
   svg: [ ...a, ...i.E0, "output", "json-lines" ],
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
   const s = Object.hasOwn(l, n) ? l[n] : undefined;
   if (s === undefined) throw new UsageError(`Unknown command ${JSON.stringify(n)}. Commands: ${Object.keys(l).join(", ")}; see publish-badges --help.`);
   const r = o.z_.find(e => e === n);
   const i = r !== undefined && o._O.includes(r);
   const {values: a, ids: u} = parseFlags(t, s, i);
   if (a["help"] === true) return {
    kind: "help",
    of: n
   };
   const given = e => a[e] === true ? "true" : args_text(a[e]);
   const read = e => given(e) ?? "";
   if (r !== undefined) {
    const e = u[0] ?? given("id");
    if (e !== (given("id") ?? e)) throw new UsageError(`Two ids are given: '${e}', and '${read("id")}' as --id.`);
    return {
     kind: "records",
     command: r,
     id: e,
     json: a["json"] === true,
     read: given
    };
   }
   if (n === "init") return {
    kind: "init",
    dryRun: a["dry-run"] === true
   };
   if (a["json-lines"] === true) return alone(a);
   if (n === "svg") return {
    kind: "svg",
    output: args_text(a["output"]),
    read: read,
    readLook: read
   };
   const isGiven = e => a[e] !== undefined;
   return {
    kind: "publish",
    event: args_text(a["event"]),
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
  const u = [ "dry-run", "allow-public", "single-commit", "json-lines", "json" ];
  const args_text = e => typeof e === "string" ? e : undefined;
  function parseFlags(e, n, t) {
   const r = Object.fromEntries(n.map(e => [ e, {
    type: u.includes(e) ? "boolean" : "string"
   } ]));
   const i = {
    ...r,
    help: {
     type: "boolean",
     short: "h"
    }
   };
   try {
    const {values: n, positionals: r} = (0, s.parseArgs)({
     args: e,
     options: i,
     strict: true,
     allowPositionals: t
    });
    const [, o] = r;
    if (o !== undefined) throw new Error(`Unexpected argument '${o}'. One badge is meant: give one id.`);
    return {
     values: n,
     ids: r
    };
   } catch (e) {
    throw new UsageError(e instanceof Error ? e.message : String(e));
   }
  }
  var d = t(3916);
  const f = `publish-badges: CI status badges that tell the truth\n\n  publish-badges publish [flags]   find a status, draw its badge, publish it\n  publish-badges svg [flags]       draw one badge\n  publish-badges list | get ID | add | edit ID | remove ID | preview\n                                   look after the badges of .github/badges.yml\n  publish-badges init [--dry-run]  propose a manifest and a publishing workflow from the workflows there are\n  publish-badges COMMAND --help    the flags of a command\n\nTry:  publish-badges svg --label build --status passing --output build.svg\n`;
  const c = `publish-badges publish: find a status, draw its badge, publish it\n\nWhat it shows\n  --event FILE            a runner's event (JSON); of a workflow_run event the status is taken\n  --status WORD           a status said outright: success, failing, STOPPED, ...\n  --needs JSON            results of jobs: {"build":{"result":"success"}}\n  --workflow NAME         newest run of a workflow: file name, id or name; '*' for all (asks GitHub)\n  --job NAME              only these jobs: a name, a glob, or a key in the workflow file\n  --branch NAME           whose runs; also fills %{branch}\n  --message TEXT          a static badge, or other words for a status; an empty one leaves the badge as it is\n  --badges YAML           a list of badges with all their keys, instead of the flags above\n  --manifest FILE         a file of badges (default: .github/badges.yml, if nothing else says what to show)\n  --values LINES|JSON     messages of its static badges: coverage=87%, one a line, or {"coverage":"87%"}\n  --label TEXT  --color COLOR  --logo NAME|DATA-URI  --link KIND|URL  --id ID\n  --style flat|flat-square|plastic|for-the-badge|social\n\nWhere it goes\n  --directory DIR         write files below DIR; no network\n  --target-branch NAME    commit to a branch (default: badges)   --target-repository OWNER/NAME\n  --gist-id ID            write to a gist, with --gist-token TOKEN (or GIST_TOKEN)\n  --path TEMPLATE         default: %{branch}/%{id}\n  --formats svg,json      default: svg\n  --branches GLOBS        branches and tags whose runs publish, one a line (default: the default branch; '**': all)\n  --token TOKEN           for GitHub's API (or GITHUB_TOKEN)\n  --readme FILES          README files whose block of badges is kept up to date, one a line\n  --single-commit         the target branch keeps one commit\n  --dry-run               do everything but write\n  --allow-public          a private repository agrees to a public target\n  --fail-on setup|any|none  --job-status WORD  --job-id NUMBER   as in the action\n\nExample:  publish-badges publish --event event.json --directory out\n`;
  const h = `publish-badges svg: draw one badge\n\n  --label TEXT            left text\n  --status WORD           a status: passing, failure, STOPPED, ...\n  --message TEXT          right text; with --status other words for it\n  --color COLOR           a name of shields or CSS, hex, rgb() or hsl()\n  --label-color COLOR     the same for the left side\n  --style flat|flat-square|plastic|for-the-badge|social\n  --palette default|shields\n  --logo NAME             github, docker, python, ... or data:image/...;base64,...\n  --logo-color COLOR      default: what shows on the label\n  --output FILE           default: standard output\n\n  --json-lines            draw many: on standard input one badge a line, as JSON with the keys of the\n                          manifest's looks and "links"; for each line one back, {"svg":...} or {"error":...}\n\nExamples: publish-badges svg --label build --status passing > build.svg\n          publish-badges svg --json-lines < badges.jsonl\n`;
  const g = `publish-badges init: propose a manifest and a publishing workflow\n\nLooks at .github/workflows/ below the working folder, and writes .github/badges.yml and\n.github/workflows/badges.yml. A file that is there stays as it is.\n\n  --dry-run               show the files instead of writing them\n`;
  const b = `publish-badges list | get | add | edit | remove | preview: look after the badges of a manifest\n\n  list [--name TEXT]      all badges in their order, inherited ones included; --name: only those of this very name\n  get ID                  one badge\n  add ID ...              a new badge, behind the others\n  edit ID ...             what is given changes, the rest stays\n  remove ID\n  preview --link-url URL --image-url URL\n                          both as they would show; nothing is written\n\nWhich file\n  (nothing)               .github/badges.yml below the working folder\n  --manifest FILE         another file\n  --repository OWNER/NAME the file on GitHub; a change is one commit on the default branch\n  --scope organization    the group's file: badges.yml, on GitHub of OWNER/.github\n  --token TOKEN           for GitHub's API (or GITHUB_TOKEN); without --repository for inherited badges\n\nA badge\n  --name TEXT  --image-url URL  --link-url URL     a picture that is somewhere already\n  --workflow FILE  --job NAME  --environment NAME  --check NAME  --status WORD  --branch NAME\n  --label TEXT  --message TEXT  --color COLOR  --style STYLE  --logo NAME  --link KIND|URL\n  --badge YAML            any keys of the manifest: --badge '{strict: true, label: ~}'; ~ takes a key out\n\nHow it is printed (list and get)\n  --json                  GitLab's fields\n  --format markdown|html|asciidoc|rst\n\nExample:  publish-badges add ci --workflow ci.yml\n`;
  const m = {
   publish: c,
   svg: h,
   init: g,
   ...Object.fromEntries(o.z_.map(e => [ e, b ]))
  };
  function helpFor(e) {
   return e !== undefined && Object.hasOwn(m, e) ? m[e] ?? f : f;
  }
  var w = t(4813);
  var p = t(4907);
  var k = t(8526);
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
    if (e >= 0 && e <= 9999 && Number.isInteger(e)) this.#i(e); else this.#r(String(e));
   }
   #i(e) {
    this.#t(4);
    const n = this.#e;
    if (e > 999) n[this.#n++] = v + Math.floor(e / 1e3);
    if (e > 99) n[this.#n++] = v + Math.floor(e / 100) % 10;
    if (e > 9) n[this.#n++] = v + Math.floor(e / 10) % 10;
    n[this.#n++] = v + e % 10;
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
     if (r < 32 || r > 126 || r === O || r === E) break;
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
  const v = 48;
  const O = 34;
  const E = 92;
  var I = t(5556);
  var _ = t(7088);
  var T = t(6470);
  var R = t(7647);
  var N = t(1860);
  const j = [ ...[ "label", "message", "status", "color", "label_color", "color_steps", "messages", "colors" ], ...[ "wording", "palette", "style", "logo", "logo_color" ] ];
  const $ = [ ...j, "links" ];
  const isName = e => j.includes(e);
  function readLine(e) {
   const n = read(jsonOf(e));
   const {fields: t, problems: s} = n;
   if (s.length === 0 && t.status === undefined && t.message === undefined) s.push('Nothing to draw: give "status" or "message".');
   if (s.length > 0) throw new Error(s.join("; "));
   return n;
  }
  function jsonOf(e) {
   if (e.trim() === "") throw new Error(`The line is empty. ${A}`);
   const n = S.test(e) ? JSON.parse(e, asWritten) : JSON.parse(e);
   if (typeof n !== "object" || n === null || Array.isArray(n)) throw new Error(`No object. ${A}`);
   return n;
  }
  const A = 'A line is one badge: {"label":"build","status":"passing"}.';
  const S = /[:[,]\s*[-\d]/;
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
    d.hD)(s)} is no key of a line.${(0, d.h)(s, $) || ` Allowed: ${$.join(", ")}.`}`);
   }
   return n;
  }
  function put({fields: e, problems: n}, t, s) {
   const r = T.Rk[t].read(json_fields_valueOf(s));
   if ("value" in r) e[t] = r.value; else n.push(...r.problems.map(({message: e}) => `${(0, 
   d.hD)(t)}: ${e()}`));
  }
  function json_fields_valueOf(e) {
   if (Array.isArray(e)) return (0, N.c3)(e.map(json_fields_valueOf), 0);
   if (typeof e !== "object" || e === null) return (0, N.ol)(String(e), 0, e === null);
   return (0, N.A7)(Object.entries(e).map(([e, n]) => ({
    key: e,
    offset: 0,
    value: json_fields_valueOf(n)
   })), 0);
  }
  function putLinks(e, n) {
   const t = Array.isArray(n) ? n : [ n ];
   if (t.length > 2) e.problems.push(`"links": ${String(t.length)} are too many. ${L}`);
   const s = t.find(e => typeof e !== "string" || (0, R.rn)(e) !== undefined);
   if (s === undefined) e.links = t.map(inAscii); else if (typeof s !== "string") e.problems.push(`"links": a link is a text. ${L}`); else e.problems.push(`"links": ${(0, 
   d.hD)(s)} ${String((0, R.rn)(s))}. ${L}`);
  }
  const L = "Allowed: up to two http(s) URLs in a list.";
  function inAscii(e) {
   const n = e.trim();
   return /^[!-~]+$/.test(n) ? n : new URL(n).href;
  }
  var U = t(3060);
  function writeJson({stencil: e, fillings: n}, t) {
   const s = partsOf(e);
   const {slots: r} = e;
   t.add(s[0] ?? F);
   for (let e = 0; e < r.length; e++) {
    const i = n[r[e] ?? -1] ?? 0;
    if (typeof i === "number") t.writeNumber(i); else t.writeInJson(i);
    t.add(s[e + 1] ?? F);
   }
  }
  const F = new Uint8Array;
  const x = new WeakMap;
  function partsOf(e) {
   const n = x.get(e);
   if (n !== undefined) return n;
   const t = e.parts.length - 1;
   const s = e.parts.map((e, n) => {
    const s = JSON.stringify(e);
    return Buffer.from(s.slice(n === 0 ? 0 : 1, n === t ? s.length : -1));
   });
   x.set(e, s);
   return s;
  }
  var D = t(4474);
  function answer(e, n) {
   try {
    const t = pictureOf(e, n);
    if (t === undefined) return false;
    n.sink.add(B);
    writeJson(t, n.sink);
    n.sink.add(G);
   } catch (e) {
    const t = e instanceof Error ? e.message : String(e);
    refuse(e instanceof SyntaxError ? `The line is no JSON: ${t}` : t, n.sink);
   }
   return true;
  }
  const B = Buffer.from('{"svg":');
  const G = Buffer.from("}\n");
  function refuse(e, n) {
   n.add(Buffer.from(`${JSON.stringify({
    error: e
   })}\n`));
  }
  function pictureOf(e, {warn: n, extras: t}) {
   const {fields: s, links: r} = readLine(e);
   const {label: i = "", status: o, logo: a} = s;
   if (a !== undefined && "name" in a && t === undefined) return undefined;
   const l = a === undefined ? (0, U.Nl)(s) : {
    ...(0, U.Nl)(s),
    logos: t?.logos
   };
   const u = (0, I.bN)(i, o, l);
   const d = r.length === 0 ? u : {
    ...u,
    links: r
   };
   const f = (0, D.Nu)(d) ?? t?.draw(d);
   if (f !== undefined && e.length > _.z.label) (0, I._I)(i, o, l).forEach(n);
   return f;
  }
  var M = t(4573);
  const q = 1 << 20;
  const H = 10;
  class LineReader {
   #o=[];
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
    if (this.#n > q) this.#o = []; else if (e.length > 0) this.#o.push(Buffer.from(e));
   }
   #u() {
    const e = Buffer.concat(this.#o);
    const n = this.#n === e.length;
    const t = this.#a && e.subarray(0, W.length).equals(W);
    this.#o = [];
    this.#n = 0;
    this.#a = false;
    if (!n) return {
     wrong: "The line is over 1 MiB long."
    };
    return lineOf(t ? e.subarray(W.length) : e);
   }
  }
  const W = Buffer.from("\ufeff");
  const lineOf = e => (0, M.isUtf8)(e) ? e.toString() : {
   wrong: "The line is not in UTF-8."
  };
  function linesOf(e) {
   if ((0, M.isUtf8)(e)) return e.toString().split("\n");
   const n = e.toString("latin1").split("\n");
   return n.map(e => lineOf(Buffer.from(e, "latin1")));
  }
  var C = t(3024);
  var P = t(8652);
  const J = 1 << 16;
  function* standardInput() {
   const e = Buffer.allocUnsafe(J);
   for (let n = readInto(e); n > 0; n = readInto(e)) yield e.subarray(0, n);
  }
  function readInto(e) {
   try {
    return (0, P.e)(() => (0, C.readSync)(0, e));
   } catch (e) {
    const n = (0, d.$N)(e);
    if (n === "EOF") return 0;
    const t = n === "EISDIR" ? "it is a directory" : String(n);
    throw new d.qh("invalid", `Cannot read standard input: ${t}.`);
   }
  }
  const K = 1 << 17;
  async function jsonLines() {
   const e = new LineDesk;
   const n = new LineReader;
   let t = 0;
   for (const s of standardInput()) {
    if (!await e.answer(n.add(s))) return "";
    if (++t === X) stayFlat();
   }
   await e.answer(n.end());
   return "";
  }
  const X = 64;
  function stayFlat() {
   process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
  }
  class LineDesk {
   sink=new Bytes(2 * K);
   extras;
   #d=0;
   warn=e => {
    (0, p.y)(`warning: line ${this.#d}: ${(0, w.I)(e)}\n`, 2);
   };
   async answer(e) {
    for (const n of e) {
     this.#d++;
     if (typeof n === "string" && (0, k.P)(n)) await (0, k.eb)();
     if (typeof n !== "string") refuse(n.wrong, this.sink); else if (!answer(n, this)) {
      this.extras = await extras();
      answer(n, this);
     }
     if (this.sink.length >= K && !(0, p.y)(this.sink.take())) return false;
    }
    return (0, p.y)(this.sink.take());
   }
  }
  async function extras() {
   const [{LOGOS: e}, {draw: n}] = await Promise.all([ t.e(766).then(t.bind(t, 1424)), t.e(191).then(t.bind(t, 3832)) ]);
   return {
    logos: e,
    draw: n
   };
  }
  var z = t(9556);
  var Y = t(5161);
  var V = t(5430);
  const Z = [ [ "workflow_run", "workflow_run" ], [ "workflow_job", "workflow_job" ], [ "pull_request", "pull_request" ], [ "merge_group", "merge_group" ], [ "release", "release" ], [ "deployment_status", "deployment_status" ], [ "deployment", "deployment" ], [ "check_run", "check_run" ], [ "check_suite", "check_suite" ], [ "issue", "issues" ], [ "schedule", "schedule" ], [ "inputs", "workflow_dispatch" ], [ "client_payload", "repository_dispatch" ], [ "commits", "push" ] ];
  function environmentFromEvent(e, n) {
   if (e === n["GITHUB_EVENT_PATH"]) return n;
   const t = (0, Y.rD)(e);
   const s = (0, V.Ce)(t["repository"]) ? t["repository"] : {};
   const r = refOf(t) ?? `refs/heads/${(0, V.mR)(s, "default_branch") ?? ""}`;
   const i = r.startsWith("refs/tags/");
   const o = (0, V.mR)(s, "full_name") ?? "";
   const a = n["GITHUB_WORKFLOW_REF"]?.toLowerCase().startsWith(`${o.toLowerCase()}/`) !== true;
   return {
    ...n,
    ...a ? {
     GITHUB_WORKFLOW: "",
     GITHUB_WORKFLOW_REF: ""
    } : {},
    GITHUB_RUN_ID: "",
    GITHUB_EVENT_PATH: e,
    GITHUB_EVENT_NAME: Z.find(([e]) => e in t)?.[1] ?? "push",
    GITHUB_REPOSITORY: o,
    GITHUB_REF: r,
    GITHUB_REF_NAME: r.replace(/^refs\/(?:heads|tags)\//, ""),
    GITHUB_REF_TYPE: i ? "tag" : "branch",
    GITHUB_HEAD_REF: "",
    GITHUB_SHA: (0, V.mR)(t, "after") ?? "",
    GITHUB_ACTOR: (0, V.Ce)(t["sender"]) ? (0, V.mR)(t["sender"], "login") ?? "" : ""
   };
  }
  function refOf(e) {
   const n = (0, V.mR)(e, "ref");
   if (n !== null) return n.startsWith("refs/") ? n : `refs/heads/${n}`;
   const t = e["pull_request"];
   if ((0, V.Ce)(t)) return `refs/heads/${(0, V.mR)((0, V.qI)(t["head"], "head"), "ref") ?? ""}`;
   const s = e["release"];
   return (0, V.Ce)(s) ? `refs/tags/${(0, V.mR)(s, "tag_name") ?? ""}` : undefined;
  }
  var Q = t(8284);
  var ee = t(6266);
  var ne = t(4585);
  var te = t(1867);
  async function publishFrom({event: e, read: n, isGiven: t}, s) {
   const o = asTyped(await (0, r.Ko)(n, t), s.env);
   const a = contextFor(e, o, s.env);
   const l = {
    context: a,
    stopSignal: () => (0, w.Z)(s)
   };
   const u = (0, Q.f)(o, l);
   const f = e !== undefined && n("token") === "";
   const c = await (0, ee.m)(o, f ? {
    ...u,
    record: recordFromEvent(a, u.record)
   } : u);
   const h = (0, te.$p)([ o.token, o.gistToken ]);
   for (const e of (0, ne.nZ)(c)) (0, p.y)(`warning: ${(0, w.I)(h(e))}\n`, 2);
   const {readmeRefusal: g} = c;
   if (g !== undefined && o.failOn === "any") throw new d.qh(g.code, h(g.message));
   if (g !== undefined) (0, p.y)(`warning: ${(0, w.I)(h(g.message))}\n`, 2);
   for (const e of c.notices) (0, p.y)(`notice: ${(0, w.I)(h(e))}\n`, 2);
   if (c.error !== undefined && i.d$[o.failOn].includes(c.error.kind)) {
    throw new d.qh(c.error.code, h(c.error.message));
   }
   return (0, ne.Dx)(c).map(e => `${(0, w.I)(h(e))}\n`).join("");
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
   const s = (0, z.yI)(e === undefined ? t : environmentFromEvent(e, t));
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
  var se = t(6760);
  var re = t(9060);
  async function svg({read: e, readLook: n, output: t}) {
   const [s] = (await (0, r.Ko)(e)).badges;
   if (s === undefined || e("status") === "" && e("message") === "") {
    throw new d.qh("invalid", "Nothing to draw: give --status or --message.");
   }
   const {source: o} = s;
   const a = o.kind === "status" ? o.status : undefined;
   const l = {
    ...s,
    ...(0, i.u4)(n),
    logos: await (0, re.G)([ s ])
   };
   for (const n of (0, I._I)(e("label"), a, l)) (0, p.y)(`warning: ${(0, w.I)(n)}\n`, 2);
   const u = await (0, D.XX)((0, I.bN)(e("label"), a, l), "svg");
   if (t === undefined) return u;
   try {
    (0, C.writeFileSync)(t, u);
   } catch (e) {
    throw unwritten(t, e);
   }
   return "";
  }
  function unwritten(e, n) {
   const t = (0, d.$N)(n);
   if (t === "ENOTDIR" || t === "ENOENT" && !(0, C.existsSync)((0, se.dirname)(e))) return new d.qh("not-found", `Cannot write ${e}: there is no folder ${(0, 
   se.dirname)(e)}. Create it first.`);
   if (t === "EISDIR") return new d.qh("invalid", `Cannot write ${e}: it is a folder. Name a file in it.`);
   return new d.qh("refused", `Cannot write ${e}: ${n instanceof Error ? n.message : String(n)}`);
  }
  async function execute(e) {
   const n = readArgs(e);
   switch (n.kind) {
   case "help":
    return helpFor(n.of);

   case "version":
    return `${ie}\n`;

   case "svg":
    return svg(n);

   case "json-lines":
    return jsonLines();

   case "records":
    return (await t.e(55).then(t.bind(t, 559))).records(n, process);

   case "init":
    return (await Promise.all([ t.e(815), t.e(385) ]).then(t.bind(t, 1639))).init({
     folder: process.cwd(),
     dryRun: n.dryRun,
     program: process.argv[1] ?? ".",
     version: ie
    });

   case "publish":
    return publishFrom(n, process);
   }
  }
  const ie = "1.0.0";
  function main_linesOf(e) {
   if (!(e instanceof d.WK) || e.problems.length === 1) return e.message.split("\n");
   return [ e.headline, ...e.problems.map(({text: e}) => e) ];
  }
  const traceOf = e => e instanceof Error ? e.stack ?? e.message : String(e);
  function fail(e) {
   const n = e instanceof UsageError;
   const t = e instanceof d.qh ? ` [${(0, d.d)(e.code)}]` : "";
   const s = n || t !== "";
   const r = e instanceof Error && s ? main_linesOf(e) : traceOf(e).split("\n");
   (0, p.y)(`publish-badges: ${r.map(w.I).join("\n")}${t}\n`, 2);
   process.exitCode = n ? 2 : 1;
  }
  async function run() {
   try {
    (0, p.y)(await execute(process.argv.slice(2)));
    process.exit();
   } catch (e) {
    fail(e);
   }
  }
 },
 3383: (e, n, t) => {
  t.d(n, {
   Y9: () => c,
   _O: () => h,
   hx: () => readScope,
   in: () => readRequest,
   z_: () => l
  });
  var s = t(6518);
  var r = t(3916);
  var i = t(1867);
  var o = t(7647);
  var a = t(6470);
  const l = [ "list", "get", "add", "edit", "remove", "preview" ];
  const u = [ "workflow", "job", "branch", "environment", "check", "status", "label", "message", "color", "style", "logo", "link" ];
  const d = [ "manifest", "repository", "scope", "token" ];
  const f = [ "name", "image-url", "link-url", "badge", ...u ];
  const c = {
   list: [ "name", "json", "format", ...d ],
   get: [ "json", "format", ...d ],
   add: [ "id", ...f, "json", ...d ],
   edit: [ ...f, "json", ...d ],
   remove: d,
   preview: [ "name", "image-url", "link-url", "json", ...d ]
  };
  const h = [ "get", "add", "edit", "remove" ];
  const g = {
   repository: "project",
   organization: "group"
  };
  function readScope(e = "repository") {
   if (e === "repository" || e === "organization") return g[e];
   const n = Object.keys(g);
   throw (0, r.Gq)("scope", e, `is not known.${(0, r.h)(e, n)} Allowed: ${n.join(", ")}.`);
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
   const s = await changesOf(e);
   const r = urlOf(e, "link-url");
   if (n === "edit") return {
    command: n,
    id: idOf(e.id),
    link: r,
    changes: uniqueIn(withoutId(s))
   };
   const i = idOf(e.id ?? textIn(s, "id"));
   return {
    command: n,
    id: i,
    keys: keysOf(i, withoutId(s, e.id === undefined ? i : undefined), r)
   };
  }
  function idOf(e) {
   if (e === undefined || e.trim() === "") throw new r.qh("invalid", "The id is missing. It names the badge that the command is about.");
   if ((0, s.eQ)(e)) return e;
   const n = 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/"';
   throw (0, r.Gq)("id", e, `is not an id. ${n}, such as "${(0, s.yR)(e.slice(0, 100))}".`);
  }
  function urlOf({read: e, tokens: n}, t) {
   const s = e(t)?.trim();
   if (s === undefined) return undefined;
   const a = (0, o.rn)(s);
   if (a !== undefined) throw (0, r.Gq)(t, /credentials|token/.test(a) ? "\u2026" : s, `must be a valid URL: it ${a}.`);
   (0, i.PW)(t, s, n);
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
  const missing = (e, n, t = "") => new r.qh("invalid", `${e} is missing: give "${n}"${t}.`);
  async function changesOf({read: e, tokens: n, ...t}) {
   const s = e("name");
   const r = urlOf({
    ...t,
    read: e,
    tokens: n
   }, "image-url");
   const o = u.map(n => [ n, e(n) ]);
   const a = [ [ "name", s ], [ "image_url", r ], ...o ];
   const l = [ ...a.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]), ...await changesIn(e("badge")) ];
   for (const [e, t] of l) (0, i.PW)(e, JSON.stringify(t ?? ""), n);
   return l;
  }
  async function changesIn(e) {
   if (e === undefined) return [];
   const {readChanges: n} = await Promise.all([ t.e(815), t.e(160), t.e(36), t.e(556) ]).then(t.bind(t, 1980));
   return n(e, "badge");
  }
  function uniqueIn(e) {
   const n = e.find(([n], t) => e.findIndex(([e]) => e === n) !== t);
   if (n === undefined) return e;
   throw new r.qh("invalid", `"${n[0]}" is set twice. Remove one of them.`);
  }
  function textIn(e, n) {
   const t = e.find(([e]) => e === n)?.[1];
   return typeof t === "string" ? t : undefined;
  }
  function withoutId(e, n) {
   if (n === undefined && e.some(([e]) => e === "id")) throw new r.qh("invalid", "The id of a badge cannot change. Remove the badge, and add it with the other id.");
   return e.filter(([e]) => e !== "id");
  }
  function keysOf(e, n, t) {
   const s = n.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]);
   const has = e => s.some(([n]) => n === e);
   const r = s.some(([e]) => !a.Tf.some(n => n === e));
   const i = has("image_url");
   if (!i && !r) throw missing("image_url", "image-url", ', or a key of a badge to draw, such as "workflow" or "message"');
   if (i && t === undefined && !has("link_url")) throw missing("link_url", "link-url");
   const o = t === undefined ? [] : [ [ i ? "link_url" : "link", t ] ];
   const l = s.findLastIndex(([e]) => e === "name" || e === "image_url") + 1;
   return uniqueIn([ [ "id", e ], ...s.toSpliced(l, 0, ...o) ]);
  }
 }
};

