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
  var i = t(3383);
  class UsageError extends Error {}
  const o = [ "label", "message", "color", "status", "style", "logo" ];
  const a = {
   publish: [ ...r.mc, "event" ],
   svg: [ ...o, ...r.E0, "output", "json-lines" ],
   init: [ "dry-run" ],
   ...i.Y9
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
   const r = i.z_.find(e => e === n);
   const o = r !== undefined && i._O.includes(r);
   const {values: l, ids: u} = parseFlags(t, s, o);
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
  var u = t(3916);
  const d = `publish-badges: CI status badges that tell the truth\n\n  publish-badges publish [flags]   find a status, draw its badge, publish it\n  publish-badges svg [flags]       draw one badge\n  publish-badges list | get ID | add | edit ID | remove ID | preview\n                                   look after the badges of .github/badges.yml\n  publish-badges init [--dry-run]  propose a manifest and a publishing workflow from the workflows there are\n  publish-badges COMMAND --help    the flags of a command\n\nTry:  publish-badges svg --label build --status passing --output build.svg\n`;
  const f = `publish-badges publish: find a status, draw its badge, publish it\n\nWhat it shows\n  --event FILE            a runner's event (JSON); of a workflow_run event the status is taken\n  --status WORD           a status said outright: success, failing, STOPPED, ...\n  --needs JSON            results of jobs: {"build":{"result":"success"}}\n  --workflow NAME         newest run of a workflow: file name, id or name; '*' for all (asks GitHub)\n  --job NAME              only these jobs: a name, a glob, or a key in the workflow file\n  --branch NAME           whose runs; also fills %{branch}\n  --message TEXT          a static badge, or other words for a status; an empty one leaves the badge as it is\n  --badges YAML           a list of badges with all their keys, instead of the flags above\n  --manifest FILE         a file of badges (default: .github/badges.yml, if nothing else says what to show)\n  --values LINES|JSON     messages of its static badges: coverage=87%, one a line, or {"coverage":"87%"}\n  --label TEXT  --color COLOR  --logo NAME|DATA-URI  --link KIND|URL  --id ID\n  --style flat|flat-square|plastic|for-the-badge|social\n\nWhere it goes\n  --directory DIR         write files below DIR; no network\n  --target-branch NAME    commit to a branch (default: badges)   --target-repository OWNER/NAME\n  --gist-id ID            write to a gist, with --gist-token TOKEN (or GIST_TOKEN)\n  --path TEMPLATE         default: %{branch}/%{id}\n  --formats svg,json      default: svg\n  --branches GLOBS        branches and tags whose runs publish, one a line (default: the default branch; '**': all)\n  --token TOKEN           for GitHub's API (or GITHUB_TOKEN)\n  --readme FILES          README files whose block of badges is kept up to date, one a line\n  --single-commit         the target branch keeps one commit\n  --dry-run               do everything but write\n  --allow-public          a private repository agrees to a public target\n  --fail-on setup|any|none  --job-status WORD  --job-id NUMBER   as in the action\n\nExample:  publish-badges publish --event event.json --directory out\n`;
  const c = `publish-badges svg: draw one badge\n\n  --label TEXT            left text\n  --status WORD           a status: passing, failure, STOPPED, ...\n  --message TEXT          right text; with --status other words for it\n  --color COLOR           a name of shields or CSS, hex, rgb() or hsl()\n  --label-color COLOR     the same for the left side\n  --style flat|flat-square|plastic|for-the-badge|social\n  --palette default|shields\n  --logo NAME             github, docker, python, ... or data:image/...;base64,...\n  --logo-color COLOR      default: what shows on the label\n  --output FILE           default: standard output\n\n  --json-lines            draw many: on standard input one badge a line, as JSON with the keys of the\n                          manifest's looks and "links"; for each line one back, {"svg":...} or {"error":...}\n\nExamples: publish-badges svg --label build --status passing > build.svg\n          publish-badges svg --json-lines < badges.jsonl\n`;
  const h = `publish-badges init: propose a manifest and a publishing workflow\n\nLooks at .github/workflows/ below the working folder, and writes .github/badges.yml and\n.github/workflows/badges.yml. A file that is there stays as it is.\n\n  --dry-run               show the files instead of writing them\n`;
  const g = `publish-badges list | get | add | edit | remove | preview: look after the badges of a manifest\n\n  list [--name TEXT]      all badges in their order, inherited ones included; --name: only those of this very name\n  get ID                  one badge\n  add ID ...              a new badge, behind the others\n  edit ID ...             what is given changes, the rest stays\n  remove ID\n  preview --link-url URL --image-url URL\n                          both as they would show; nothing is written\n\nWhich file\n  (nothing)               .github/badges.yml below the working folder\n  --manifest FILE         another file\n  --repository OWNER/NAME the file on GitHub; a change is one commit on the default branch\n  --scope organization    the group's file: badges.yml, on GitHub of OWNER/.github\n  --token TOKEN           for GitHub's API (or GITHUB_TOKEN); without --repository for inherited badges\n\nA badge\n  --name TEXT  --image-url URL  --link-url URL     a picture that is somewhere already\n  --workflow FILE  --job NAME  --environment NAME  --check NAME  --status WORD  --branch NAME\n  --label TEXT  --message TEXT  --color COLOR  --style STYLE  --logo NAME  --link KIND|URL\n  --badge YAML            any keys of the manifest: --badge '{strict: true, label: ~}'; ~ takes a key out\n\nHow it is printed (list and get)\n  --json                  GitLab's fields\n  --format markdown|html|asciidoc|rst\n\nExample:  publish-badges add ci --workflow ci.yml\n`;
  const b = {
   publish: f,
   svg: c,
   init: h,
   ...Object.fromEntries(i.z_.map(e => [ e, g ]))
  };
  function helpFor(e) {
   return e !== undefined && Object.hasOwn(b, e) ? b[e] ?? d : d;
  }
  var m = t(324);
  var w = t(4907);
  var p = t(8526);
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
    const n = e.length > k ? 0 : this.#s(e);
    if (n < e.length) this.#r(JSON.stringify(e.slice(n)).slice(1, -1));
   }
   writeNumber(e) {
    if (e >= 0 && e <= 9999 && Number.isInteger(e)) this.#i(e); else this.#r(String(e));
   }
   #i(e) {
    this.#t(4);
    const n = this.#e;
    if (e > 999) n[this.#n++] = y + Math.floor(e / 1e3);
    if (e > 99) n[this.#n++] = y + Math.floor(e / 100) % 10;
    if (e > 9) n[this.#n++] = y + Math.floor(e / 10) % 10;
    n[this.#n++] = y + e % 10;
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
     if (r < 32 || r > 126 || r === v || r === O) break;
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
  const k = 64;
  const y = 48;
  const v = 34;
  const O = 92;
  var E = t(5556);
  var I = t(7088);
  var _ = t(6470);
  var T = t(7647);
  var R = t(1860);
  const N = [ ...[ "label", "message", "status", "color", "label_color", "color_steps", "messages", "colors" ], ...[ "wording", "palette", "style", "logo", "logo_color" ] ];
  const j = [ ...N, "links" ];
  const isName = e => N.includes(e);
  function readLine(e) {
   const n = read(jsonOf(e));
   const {fields: t, problems: s} = n;
   if (s.length === 0 && t.status === undefined && t.message === undefined) s.push('Nothing to draw: give "status" or "message".');
   if (s.length > 0) throw new Error(s.join("; "));
   return n;
  }
  function jsonOf(e) {
   if (e.trim() === "") throw new Error(`The line is empty. ${$}`);
   const n = A.test(e) ? JSON.parse(e, asWritten) : JSON.parse(e);
   if (typeof n !== "object" || n === null || Array.isArray(n)) throw new Error(`No object. ${$}`);
   return n;
  }
  const $ = 'A line is one badge: {"label":"build","status":"passing"}.';
  const A = /[:[,]\s*[-\d]/;
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
   const r = _.Rk[t].read(json_fields_valueOf(s));
   if ("value" in r) e[t] = r.value; else n.push(...r.problems.map(({message: e}) => `${(0, 
   u.hD)(t)}: ${e()}`));
  }
  function json_fields_valueOf(e) {
   if (Array.isArray(e)) return (0, R.c3)(e.map(json_fields_valueOf), 0);
   if (typeof e !== "object" || e === null) return (0, R.ol)(String(e), 0, e === null);
   return (0, R.A7)(Object.entries(e).map(([e, n]) => ({
    key: e,
    offset: 0,
    value: json_fields_valueOf(n)
   })), 0);
  }
  function putLinks(e, n) {
   const t = Array.isArray(n) ? n : [ n ];
   if (t.length > 2) e.problems.push(`"links": ${String(t.length)} are too many. ${S}`);
   const s = t.find(e => typeof e !== "string" || (0, T.rn)(e) !== undefined);
   if (s === undefined) e.links = t.map(inAscii); else if (typeof s !== "string") e.problems.push(`"links": a link is a text. ${S}`); else e.problems.push(`"links": ${(0, 
   u.hD)(s)} ${String((0, T.rn)(s))}. ${S}`);
  }
  const S = "Allowed: up to two http(s) URLs in a list.";
  function inAscii(e) {
   const n = e.trim();
   return /^[!-~]+$/.test(n) ? n : new URL(n).href;
  }
  var L = t(3060);
  function writeJson({stencil: e, fillings: n}, t) {
   const s = partsOf(e);
   const {slots: r} = e;
   t.add(s[0] ?? U);
   for (let e = 0; e < r.length; e++) {
    const i = n[r[e] ?? -1] ?? 0;
    if (typeof i === "number") t.writeNumber(i); else t.writeInJson(i);
    t.add(s[e + 1] ?? U);
   }
  }
  const U = new Uint8Array;
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
  var F = t(4474);
  function answer(e, n) {
   try {
    const t = pictureOf(e, n);
    if (t === undefined) return false;
    n.sink.add(D);
    writeJson(t, n.sink);
    n.sink.add(B);
   } catch (e) {
    const t = e instanceof Error ? e.message : String(e);
    refuse(e instanceof SyntaxError ? `The line is no JSON: ${t}` : t, n.sink);
   }
   return true;
  }
  const D = Buffer.from('{"svg":');
  const B = Buffer.from("}\n");
  function refuse(e, n) {
   n.add(Buffer.from(`${JSON.stringify({
    error: e
   })}\n`));
  }
  function pictureOf(e, {warn: n, extras: t}) {
   const {fields: s, links: r} = readLine(e);
   const {label: i = "", status: o, logo: a} = s;
   if (a !== undefined && "name" in a && t === undefined) return undefined;
   const l = a === undefined ? (0, L.Nl)(s) : {
    ...(0, L.Nl)(s),
    logos: t?.logos
   };
   const u = (0, E.bN)(i, o, l);
   const d = r.length === 0 ? u : {
    ...u,
    links: r
   };
   const f = (0, F.Nu)(d) ?? t?.draw(d);
   if (f !== undefined && e.length > I.z.label) (0, E._I)(i, o, l).forEach(n);
   return f;
  }
  var G = t(4573);
  const M = 1 << 20;
  const q = 10;
  class LineReader {
   #o=[];
   #n=0;
   #a=true;
   add(e) {
    const n = e.lastIndexOf(q);
    if (n === -1) {
     this.#l(e);
     return [];
    }
    const t = e.indexOf(q);
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
    if (this.#n > M) this.#o = []; else if (e.length > 0) this.#o.push(Buffer.from(e));
   }
   #u() {
    const e = Buffer.concat(this.#o);
    const n = this.#n === e.length;
    const t = this.#a && e.subarray(0, H.length).equals(H);
    this.#o = [];
    this.#n = 0;
    this.#a = false;
    if (!n) return {
     wrong: "The line is over 1 MiB long."
    };
    return lineOf(t ? e.subarray(H.length) : e);
   }
  }
  const H = Buffer.from("\ufeff");
  const lineOf = e => (0, G.isUtf8)(e) ? e.toString() : {
   wrong: "The line is not in UTF-8."
  };
  function linesOf(e) {
   if ((0, G.isUtf8)(e)) return e.toString().split("\n");
   const n = e.toString("latin1").split("\n");
   return n.map(e => lineOf(Buffer.from(e, "latin1")));
  }
  var W = t(3024);
  var C = t(8652);
  const P = 1 << 16;
  function* standardInput() {
   const e = Buffer.allocUnsafe(P);
   for (let n = readInto(e); n > 0; n = readInto(e)) yield e.subarray(0, n);
  }
  function readInto(e) {
   try {
    return (0, C.e)(() => (0, W.readSync)(0, e));
   } catch (e) {
    const n = (0, u.$N)(e);
    if (n === "EOF") return 0;
    const t = n === "EISDIR" ? "it is a directory" : String(n);
    throw new u.qh("invalid", `Cannot read standard input: ${t}.`);
   }
  }
  const J = 1 << 17;
  async function jsonLines() {
   const e = new LineDesk;
   const n = new LineReader;
   let t = 0;
   for (const s of standardInput()) {
    if (!await e.answer(n.add(s))) return "";
    if (++t === K) stayFlat();
   }
   await e.answer(n.end());
   return "";
  }
  const K = 64;
  function stayFlat() {
   process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
  }
  class LineDesk {
   sink=new Bytes(2 * J);
   extras;
   #d=0;
   warn=e => {
    (0, w.y)(`warning: line ${this.#d}: ${(0, m.I)(e)}\n`, 2);
   };
   async answer(e) {
    for (const n of e) {
     this.#d++;
     if (typeof n === "string" && (0, p.P)(n)) await (0, p.eb)();
     if (typeof n !== "string") refuse(n.wrong, this.sink); else if (!answer(n, this)) {
      this.extras = await extras();
      answer(n, this);
     }
     if (this.sink.length >= J && !(0, w.y)(this.sink.take())) return false;
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
   const i = r.startsWith("refs/tags/");
   const o = (0, Y.mR)(s, "full_name") ?? "";
   const a = n["GITHUB_WORKFLOW_REF"]?.toLowerCase().startsWith(`${o.toLowerCase()}/`) !== true;
   return {
    ...n,
    ...a ? {
     GITHUB_WORKFLOW: "",
     GITHUB_WORKFLOW_REF: ""
    } : {},
    GITHUB_RUN_ID: "",
    GITHUB_EVENT_PATH: e,
    GITHUB_EVENT_NAME: V.find(([e]) => e in t)?.[1] ?? "push",
    GITHUB_REPOSITORY: o,
    GITHUB_REF: r,
    GITHUB_REF_NAME: r.replace(/^refs\/(?:heads|tags)\//, ""),
    GITHUB_REF_TYPE: i ? "tag" : "branch",
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
  var ne = t(4297);
  var te = t(4585);
  var se = t(5586);
  var re = t(1123);
  var ie = t(1867);
  async function publishFrom({event: e, read: n, isGiven: t}, s) {
   const r = asTyped(await (0, Z.K)(n, t), s.env);
   const i = contextFor(e, r, s.env);
   const o = {
    context: i,
    stopSignal: () => (0, re.Z)(s)
   };
   const a = (0, ee.f)(r, o);
   const l = e !== undefined && n("token") === "";
   const d = await (0, ne.m)(r, l ? {
    ...a,
    record: recordFromEvent(i, a.record)
   } : a);
   const f = (0, ie.$p)([ r.token, r.gistToken ]);
   for (const e of (0, se.nZ)(d)) (0, w.y)(`warning: ${(0, m.I)(f(e))}\n`, 2);
   const {readmeRefusal: c} = d;
   if (c !== undefined && r.failOn === "any") throw new u.qh(c.code, f(c.message));
   if (c !== undefined) (0, w.y)(`warning: ${(0, m.I)(f(c.message))}\n`, 2);
   for (const e of d.notices) (0, w.y)(`notice: ${(0, m.I)(f(e))}\n`, 2);
   if (d.error !== undefined && Q.d[r.failOn].includes(d.error.kind)) {
    throw new u.qh(d.error.code, f(d.error.message));
   }
   return (0, te.Dx)(d).map(e => `${(0, m.I)(f(e))}\n`).join("");
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
  var oe = t(6760);
  var ae = t(4977);
  var le = t(9060);
  async function svg({read: e, readLook: n, output: t}) {
   const [s] = (await (0, Z.K)(e)).badges;
   if (s === undefined || e("status") === "" && e("message") === "") {
    throw new u.qh("invalid", "Nothing to draw: give --status or --message.");
   }
   const {source: r} = s;
   const i = r.kind === "status" ? r.status : undefined;
   const o = {
    ...s,
    ...(0, ae.xj)(n),
    logos: await (0, le.G)([ s ])
   };
   for (const n of (0, E._I)(e("label"), i, o)) (0, w.y)(`warning: ${(0, m.I)(n)}\n`, 2);
   const a = await (0, F.XX)((0, E.bN)(e("label"), i, o), "svg");
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
   if (t === "ENOTDIR" || t === "ENOENT" && !(0, W.existsSync)((0, oe.dirname)(e))) return new u.qh("not-found", `Cannot write ${e}: there is no folder ${(0, 
   oe.dirname)(e)}. Create it first.`);
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
    return (await t.e(55).then(t.bind(t, 559))).records(n, process);

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
   (0, w.y)(`publish-badges: ${r.map(m.I).join("\n")}${t}\n`, 2);
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

