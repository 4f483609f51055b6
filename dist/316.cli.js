"use strict";

exports.id = 316;

exports.ids = [ 316, 647 ];

exports.modules = {
 1316: ((e, n, t) => {
var readLine = (function readLine(e) {
   const n = read(jsonOf(e));
   const {fields: t, problems: s} = n;
   if (s.length === 0 && t.status === undefined && t.message === undefined) s.push('Nothing to draw: give "status" or "message".');
   if (s.length > 0) throw new Error(s.join("; "));
   return n;
  });
var jsonOf = (function jsonOf(e) {
   if (e.trim() === "") throw new Error(`The line is empty. ${g}`);
   const n = w.test(e) ? JSON.parse(e, asWritten) : JSON.parse(e);
   if (typeof n !== "object" || n === null || Array.isArray(n)) throw new Error(`No object. ${g}`);
   return n;
  });
var read = (function read(e) {
   const n = {
    fields: {},
    links: [],
    problems: []
   };
   const t = e;
   for (const s of Object.keys(e)) {
    if (isName(s)) put(n, s, t[s]); else if (s === "links") putLinks(n, t[s]); else n.problems.push(`${(0, 
    f.hD)(s)} is no key of a line.${(0, f.h)(s, p) || ` Allowed: ${p.join(", ")}.`}`);
   }
   return n;
  });
var put = (function put({fields: e, problems: n}, t, s) {
   const r = c.Rk[t].read(json_fields_valueOf(s));
   if ("value" in r) e[t] = r.value; else n.push(...r.problems.map(({say: e}) => `${(0, 
   f.hD)(t)}: ${e()}`));
  });
var json_fields_valueOf = (function json_fields_valueOf(e) {
   if (Array.isArray(e)) return (0, h.c3)(e.map(json_fields_valueOf), 0);
   if (typeof e !== "object" || e === null) return (0, h.b6)(String(e), 0, e === null);
   return (0, h.A7)(Object.entries(e).map(([e, n]) => ({
    key: e,
    at: 0,
    value: json_fields_valueOf(n)
   })), 0);
  });
var writeJson = (function writeJson({stencil: e, fillings: n}, t) {
   const s = partsOf(e);
   const {slots: r} = e;
   t.add(s[0] ?? k);
   for (let e = 0; e < r.length; e++) {
    const o = n[r[e] ?? -1] ?? 0;
    if (typeof o === "number") t.writeNumber(o); else t.writeInJson(o);
    t.add(s[e + 1] ?? k);
   }
  });
var partsOf = (function partsOf(e) {
   const n = v.get(e);
   if (n !== undefined) return n;
   const t = e.parts.length - 1;
   const s = e.parts.map(((e, n) => {
    const s = JSON.stringify(e);
    return Buffer.from(s.slice(n === 0 ? 0 : 1, n === t ? s.length : -1));
   }));
   v.set(e, s);
   return s;
  });
var answer = (function answer(e, n) {
   try {
    const t = pictureOf(e, n);
    if (t === undefined) return false;
    n.sink.add(x);
    writeJson(t, n.sink);
    n.sink.add(_);
   } catch (e) {
    const t = e instanceof Error ? e.message : String(e);
    refuse(e instanceof SyntaxError ? `The line is no JSON: ${t}` : t, n.sink);
   }
   return true;
  });
var pictureOf = (function pictureOf(e, {warn: n, extras: t}) {
   const {fields: s, links: r} = readLine(e);
   const {label: o = "", status: a, logo: i} = s;
   if (i !== undefined && "name" in i && t === undefined) return undefined;
   const f = i === undefined ? (0, y.N)(s) : {
    ...(0, y.N)(s),
    logos: t?.logos
   };
   const c = (0, l.bN)(o, a, f);
   const d = r.length === 0 ? c : {
    ...c,
    links: r
   };
   const h = (0, $.Nu)(d) ?? t?.draw(d);
   if (h !== undefined && e.length > u.z.label) (0, l._I)(o, a, f).forEach(n);
   return h;
  });
var linesOf = (function linesOf(e) {
   if ((0, A.isUtf8)(e)) return e.toString().split("\n");
   const n = e.toString("latin1").split("\n");
   return n.map(e => lineOf(Buffer.from(e, "latin1")));
  });
var standardInput = (function* standardInput() {
   const e = Buffer.allocUnsafe(L);
   for (let n = readInto(e); n > 0; n = readInto(e)) yield e.subarray(0, n);
  });
var readInto = (function readInto(e) {
   try {
    return (0, I.e)((() => (0, N.readSync)(0, e)));
   } catch (e) {
    const n = (0, f.$N)(e);
    if (n === "EOF") return 0;
    const t = n === "EISDIR" ? "it is a directory" : String(n);
    throw new f.qh("invalid", `Cannot read standard input: ${t}.`);
   }
  });
var jsonLines = (async function jsonLines() {
   const e = new LineDesk;
   const n = new LineReader;
   let t = 0;
   for (const s of standardInput()) {
    if (!await e.answer(n.add(s))) return "";
    if (++t === R) stayFlat();
   }
   await e.answer(n.end());
   return "";
  });
  t.r(n);
  t.d(n, {
   jsonLines: (() => jsonLines)
  });
  var s = t(8526);
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
    const n = e.length > r ? 0 : this.#s(e);
    if (n < e.length) this.#r(JSON.stringify(e.slice(n)).slice(1, -1));
   }
   writeNumber(e) {
    if (e >= 0 && e <= 9999 && Number.isInteger(e)) this.#o(e); else this.#r(String(e));
   }
   #o(e) {
    this.#t(4);
    const n = this.#e;
    if (e > 999) n[this.#n++] = o + Math.floor(e / 1e3);
    if (e > 99) n[this.#n++] = o + Math.floor(e / 100) % 10;
    if (e > 9) n[this.#n++] = o + Math.floor(e / 10) % 10;
    n[this.#n++] = o + e % 10;
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
     if (r < 32 || r > 126 || r === a || r === i) break;
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
  const r = 64;
  const o = 48;
  const a = 34;
  const i = 92;
  var l = t(5556);
  var u = t(7088);
  var f = t(3916);
  var c = t(2369);
  var d = t(1892);
  var h = t(1860);
  const m = [ ...[ "label", "message", "status", "color", "label_color", "color_steps", "messages", "colors" ], ...[ "wording", "palette", "style", "logo", "logo_color" ] ];
  const p = [ ...m, "links" ];
  const isName = (e => m.includes(e));
  
  
  const g = 'A line is one badge: {"label":"build","status":"passing"}.';
  const w = /[:[,]\s*[-\d]/;
  function asWritten(e, n, t) {
   return typeof n === "number" ? t?.source ?? String(n) : n;
  }
  
  
  
  function putLinks(e, n) {
   const t = Array.isArray(n) ? n : [ n ];
   if (t.length > 2) e.problems.push(`"links": ${String(t.length)} are too many. ${b}`);
   const s = t.find(e => typeof e !== "string" || (0, d.r)(e) !== undefined);
   if (s === undefined) e.links = t.map(inAscii); else if (typeof s !== "string") e.problems.push(`"links": a link is a text. ${b}`); else e.problems.push(`"links": ${(0, 
   f.hD)(s)} ${String((0, d.r)(s))}. ${b}`);
  }
  const b = "Allowed: up to two http(s) URLs in a list.";
  function inAscii(e) {
   const n = e.trim();
   return /^[!-~]+$/.test(n) ? n : new URL(n).href;
  }
  var y = t(3701);
  
  const k = new Uint8Array;
  const v = new WeakMap;
  
  var $ = t(4474);
  
  const x = Buffer.from('{"svg":');
  const _ = Buffer.from("}\n");
  function refuse(e, n) {
   n.add(Buffer.from(`${JSON.stringify({
    error: e
   })}\n`));
  }
  
  var A = t(4573);
  const j = 1 << 20;
  const S = 10;
  class LineReader {
   #a=[];
   #n=0;
   #i=true;
   add(e) {
    const n = e.lastIndexOf(S);
    if (n === -1) {
     this.#l(e);
     return [];
    }
    const t = e.indexOf(S);
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
    if (this.#n > j) this.#a = []; else if (e.length > 0) this.#a.push(Buffer.from(e));
   }
   #u() {
    const e = Buffer.concat(this.#a);
    const n = this.#n === e.length;
    const t = this.#i && e.subarray(0, H.length).equals(H);
    this.#a = [];
    this.#n = 0;
    this.#i = false;
    if (!n) return {
     wrong: "The line is over 1 MiB long."
    };
    return lineOf(t ? e.subarray(H.length) : e);
   }
  }
  const H = Buffer.from("\ufeff");
  const lineOf = (e => (0, A.isUtf8)(e) ? e.toString() : {
   wrong: "The line is not in UTF-8."
  });
  
  var O = t(324);
  var N = t(3024);
  var I = t(3743);
  const L = 1 << 16;
  
  
  var F = t(1148);
  const D = 1 << 17;
  
  const R = 64;
  function stayFlat() {
   process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
  }
  class LineDesk {
   sink=new Bytes(2 * D);
   extras;
   #f=0;
   warn=e => {
    (0, F.y)(`warning: line ${this.#f}: ${(0, O.I)(e)}\n`, 2);
   };
   async answer(e) {
    for (const n of e) {
     this.#f++;
     if (typeof n === "string" && (0, s.P)(n)) await (0, s.eb)();
     if (typeof n !== "string") refuse(n.wrong, this.sink); else if (!answer(n, this)) {
      this.extras = await extras();
      answer(n, this);
     }
     if (this.sink.length >= D && !(0, F.y)(this.sink.take())) return false;
    }
    return (0, F.y)(this.sink.take());
   }
  }
  async function extras() {
   const [{LOGOS: e}, {draw: n}] = await Promise.all([ t.e(424).then(t.bind(t, 1424)), t.e(832).then(t.bind(t, 3832)) ]);
   return {
    logos: e,
    draw: n
   };
  }
 }),
 7928: ((e, n, t) => {
  t.d(n, {
   BD: (() => p),
   KN: (() => h),
   S4: () => w,
   XQ: (() => c),
   o$: (() => d),
   ps: (() => b)
  });
  var s = t(3399);
  var r = t(4394);
  var o = t(831);
  var a = t(3916);
  var i = t(8514);
  var l = t(2420);
  var u = t(7647);
  var f = t(1892);
  const c = {
   parse: l.i$,
   refusal: e => `is no status.${(0, a.h)(e, l.q9)}`,
   allowed: `Allowed: ${i.f.join(", ")}, or another system's word for one.`,
   schema: {
    $ref: "#/definitions/status"
   }
  };
  const d = {
   parse: s.H0,
   refusal: e => `is no colour.${(0, a.h)(e, (0, s.i4)())}`,
   allowed: `${s.o$} In YAML a # needs quotes: "#4b0".`,
   schema: {
    $ref: "#/definitions/color"
   }
  };
  const h = {
   parse: o.db,
   refusal: o.JS,
   allowed: o.oh,
   schema: {
    $ref: "#/definitions/logo"
   }
  };
  const m = {
   type: "string",
   pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://"
  };
  const p = {
   parse: e => (0, f.r)(e) === undefined ? e.trim() : undefined,
   refusal: e => `${(0, f.r)(e) ?? ""}.`,
   allowed: "Allowed: an http(s) URL; placeholders may stand in it.",
   schema: m
  };
  const g = [ "project_name", "branch" ];
  const foreignPlaceholder = e => (0, u.Qf)(e).find(e => !g.includes(e));
  const w = {
   ...p,
   parse: e => foreignPlaceholder(e) === undefined ? p.parse(e) : undefined,
   refusal: e => {
    const n = foreignPlaceholder(e);
    return n === undefined ? p.refusal(e) : `holds %{${n}}, in a file of another owner.`;
   },
   allowed: "Allowed: an http(s) URL; %{project_name} and %{branch} may stand in it."
  };
  const b = {
   parse: e => {
    const n = r.A.find(n => n === e);
    if (n !== undefined) return {
     kind: n
    };
    return (0, f.r)(e) === undefined ? {
     kind: "url",
     url: e.trim()
    } : undefined;
   },
   refusal: e => `${(0, f.r)(e) ?? ""}.${(0, a.h)(e, r.A)}`,
   allowed: `Allowed: ${r.A.join(", ")}, or an http(s) URL.`,
   schema: {
    anyOf: [ {
     enum: r.A
    }, m ]
   }
  };
 }),
 2369: ((e, n, t) => {
  t.d(n, {
   Rk: (() => c),
   Tf: () => d,
   ZP: () => h
  });
  var s = t(5556);
  var r = t(8611);
  var o = t(7928);
  var a = t(9510);
  var i = t(7223);
  const l = /^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/;
  const u = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
  const f = "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them";
  const c = {
   id: (0, i.xH)(a.ID),
   name: (0, i.xH)((0, a.n8)("the alternative text of the picture")),
   image_url: (0, i.xH)(o.BD),
   link_url: (0, i.xH)(o.BD),
   order: (0, i.xH)(a.uk),
   enabled: (0, i.xH)(a.lx),
   enforce: (0, i.xH)(a.lx),
   workflow: (0, i.h9)((0, a.n8)(u), 1),
   job: (0, i.xH)((0, a.n8)("name or glob of jobs")),
   branch: (0, i.xH)((0, a.n8)("name of a branch")),
   tag: (0, i.xH)((0, a.n8)("name of a tag")),
   sha: (0, i.xH)((0, a.wC)(l, "a whole SHA", "a commit's 40 or 64 hex digits")),
   event: (0, i.h9)((0, a.wC)(/^[a-z][a-z_]*$/, "an event", f), 1),
   actor: (0, i.xH)((0, a.n8)("the account that set the run off")),
   run_number: (0, i.xH)(a.Ef),
   run_id: (0, i.xH)(a.Ef),
   repository: (0, i.xH)(a.Gz),
   environment: (0, i.xH)((0, a.n8)("name of an environment")),
   check: (0, i.xH)((0, a.n8)("name or glob of check runs and commit statuses")),
   status: (0, i.xH)(o.XQ),
   message: (0, i.xH)(a.w5),
   in_progress: (0, i.xH)((0, a.Yq)([ "last", "show" ])),
   ignore: (0, i.h9)(o.XQ, 0),
   strict: (0, i.xH)(a.lx),
   max_age: (0, i.xH)(a.qn),
   each: (0, i.xH)((0, a.Yq)([ "job" ])),
   label: (0, i.xH)(a.d_),
   color: (0, i.xH)(o.o$),
   label_color: (0, i.xH)(o.o$),
   color_steps: (0, i.$0)(o.o$, "{ 0: red, 60: orange, 90: green }"),
   messages: (0, i.GF)(a.w5, "{ failing: broken }"),
   colors: (0, i.GF)(o.o$, "{ failing: red }"),
   wording: (0, i.xH)((0, a.Yq)(r.a)),
   palette: (0, i.xH)((0, a.Yq)(s.LH)),
   style: (0, i.xH)((0, a.Yq)(s.rY)),
   logo: (0, i.xH)(o.KN),
   logo_color: (0, i.xH)(o.o$),
   link: (0, i.xH)(o.ps)
  };
  const d = [ "id", "name", "image_url", "link_url", "order", "enabled", "enforce" ];
  const h = [ [ "tag", "branch", "a run is of a tag or of a branch" ], [ "run_id", "run_number", "either one picks a single run" ], [ "environment", "workflow", "a status comes from one place" ], [ "environment", "check", "a status comes from one place" ], [ "check", "workflow", "a status comes from one place" ], [ "job", "environment", "only runs of workflows have jobs" ], [ "job", "check", "only runs of workflows have jobs" ], [ "job", "status", "only runs of workflows have jobs" ], [ "each", "environment", "only runs of workflows have jobs" ], [ "each", "check", "only runs of workflows have jobs" ], [ "each", "status", "only runs of workflows have jobs" ] ];
 }),
 9510: ((e, n, t) => {
var line = (function line(e) {
   return {
    parse: e => u.test(e.trim()) ? e.trim() : undefined,
    refusal: e => e.trim() === "" ? "is blank." : "is more than one line, or has control characters.",
    allowed: `Allowed: ${e}.`,
    schema: a
   };
  });
var matching = (function matching(e, n, t) {
   return {
    parse: n => e.test(n.trim()) ? n.trim() : undefined,
    refusal: () => `is not ${n}.`,
    allowed: `Allowed: ${t}.`,
    schema: {
     ...o,
     pattern: `^\\s*${e.source.slice(1, -1)}\\s*$`
    }
   };
  });
var choice = (function choice(e) {
   return {
    parse: n => e.find(e => e === n),
    refusal: n => `is not known.${(0, r.h)(n, e)}`,
    allowed: `Allowed: ${e.join(", ")}.`,
    schema: {
     enum: e
    }
   };
  });
  t.d(n, {
   Ef: (() => d),
   Gz: (() => c),
   ID: (() => f),
   Yq: (() => choice),
   d_: (() => i),
   lx: (() => g),
   n8: (() => line),
   qn: (() => h),
   uk: (() => p),
   w5: (() => l),
   wC: (() => matching)
  });
  var s = t(6518);
  var r = t(3916);
  const o = {
   type: [ "string", "number", "boolean" ]
  };
  const a = {
   ...o,
   pattern: "\\S"
  };
  const numbered = e => {
   const n = Number(e);
   return n > 0 && n <= Number.MAX_SAFE_INTEGER ? n : undefined;
  };
  const i = {
   parse: (e => e),
   refusal: () => "",
   allowed: "Allowed: a text.",
   schema: o
  };
  const l = {
   parse: (e => e.trim() === "" ? undefined : e),
   refusal: () => "is blank.",
   allowed: "Allowed: a text that is not blank.",
   schema: a
  };
  const u = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/;
  
  
  
  const f = {
   parse: e => (0, s.eQ)(e) ? e : undefined,
   refusal: e => `is no id. For example: ${(0, r.hD)((0, s.yR)(e.slice(0, 100)))}.`,
   allowed: 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".',
   schema: {
    $ref: "#/definitions/id"
   }
  };
  const c = matching(/^[A-Za-z\d](?:[\w-]*[A-Za-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/, "a repository", "owner/name");
  const d = {
   parse: e => /^\d{1,16}$/.test(e) ? numbered(e) : undefined,
   refusal: () => "is no positive whole number.",
   allowed: "Allowed: 1, 2, 3 and so on.",
   schema: {
    type: [ "integer", "string" ],
    minimum: 1,
    pattern: "^\\d+$"
   }
  };
  const h = {
   parse: e => /^\d{1,16}(?:\.\d{1,16})?$/.test(e) ? numbered(e) : undefined,
   refusal: () => "is no positive number of days.",
   allowed: "Allowed: 30, 0.5 and so on.",
   schema: {
    type: [ "number", "string" ],
    exclusiveMinimum: 0,
    pattern: "^\\d+(?:\\.\\d+)?$"
   }
  };
  const m = /^[+-]?\d{1,16}(?:\.\d{1,16})?$/;
  const p = {
   parse: e => m.test(e) ? Number(e) + 0 : undefined,
   refusal: () => "is no number.",
   allowed: "Allowed: 0, 60, 99.5, -1 and so on.",
   schema: {
    type: [ "number", "string" ],
    pattern: m.source
   }
  };
  const g = {
   parse: e => /^(?:true|True|TRUE)$/.test(e) ? true : /^(?:false|False|FALSE)$/.test(e) ? false : undefined,
   refusal: () => "is neither true nor false.",
   allowed: "Allowed: true, false.",
   schema: {
    enum: [ true, false, "true", "false", "True", "False", "TRUE", "FALSE" ]
   }
  };
 }),
 3701: ((e, n, t) => {
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
  t.d(n, {
   N: (() => looksFrom)
  });
  
 }),
 7647: ((e, n, t) => {
  t.d(n, {
   Qf: () => placeholdersIn,
   Uu: () => expandUrl,
   e3: () => unknownIn,
   fT: () => expand,
   je: () => s
  });
  const s = [ "project_path", "project_id", "project_name", "project_title", "project_namespace", "group_name", "gitlab_server", "gitlab_pages_domain", "default_branch", "commit_sha", "latest_tag", "branch", "workflow", "job", "id" ];
  const r = /%\{([^{}]*)\}/g;
  const o = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
  function expand(e, n) {
   return fill(e, r, e => n[e]);
  }
  function expandUrl(e, n) {
   return fill(e, o, e => n[e]?.split("/").map(encodeURIComponent).join("/"));
  }
  function placeholdersIn(e) {
   return [ ...e.matchAll(o) ].map(([, e = ""]) => e).filter(isPlaceholder);
  }
  function unknownIn(e) {
   return [ ...e.matchAll(r) ].map(([, e = ""]) => e).filter(e => !isPlaceholder(e));
  }
  function fill(e, n, t) {
   const s = [];
   const r = e.replace(n, (e, n) => {
    const r = isPlaceholder(n) ? t(n) : undefined;
    if (r === undefined || r === "") {
     s.push(n);
     return e;
    }
    return r;
   });
   return {
    text: r,
    unfilled: s
   };
  }
  function isPlaceholder(e) {
   return s.some(n => n === e);
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
   const {read: t, ...s} = placed(e, n);
   return {
    ...s,
    read: e => {
     const n = t(e);
     return "problems" in n ? n : {
      value: n.value.map(e => e.value)
     };
    }
   };
  });
var placed = (function placed(e, n) {
   const {allowed: t, schema: s} = e;
   const item = n => {
    const t = scalar(e, n);
    return "problems" in t ? t : {
     value: {
      at: n.at,
      value: t.value
     }
    };
   };
   const read = e => {
    if (e.kind !== "list") return gathered([ item(e) ]);
    if (e.items.length < n) return (0, i.Qm)(e.at, () => `the list is empty. ${t}`);
    return gathered(e.items.map(item));
   };
   return {
    schema: {
     anyOf: [ s, {
      type: "array",
      items: s,
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
    const s = pairsOf(n, {
     key: r.XQ,
     same: "the same status",
     kind: e,
     allowed: t
    });
    if ("problems" in s) return s;
    const o = {};
    for (const [e, n] of s.value) o[e] = n;
    return {
     value: o
    };
   };
   return {
    schema: mapSchema(r.XQ, e),
    allowed: t,
    read: read
   };
  });
var bySteps = (function bySteps(e, n) {
   const t = `Allowed: a map of numbers, such as ${n}.`;
   const read = n => {
    const s = pairsOf(n, {
     key: o.uk,
     same: "the same number",
     kind: e,
     allowed: t
    });
    return "problems" in s ? s : {
     value: s.value.toSorted(([e], [n]) => e - n)
    };
   };
   return {
    schema: mapSchema(o.uk, e),
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
var scalar = (function scalar(e, n) {
   if (n.kind !== "scalar" || n.empty) return (0, i.Qm)(n.at, () => misplaced(n, e.allowed));
   const t = e.parse(n.text);
   return t === undefined ? (0, i.Qm)(n.at, () => `${shown(n)} ${e.refusal(n.text)} ${e.allowed}`) : {
    value: t
   };
  });
  t.d(n, {
   $0: (() => bySteps),
   GF: (() => byStatus),
   GS: () => placed,
   SP: () => shown,
   h9: (() => oneOrMore),
   xH: (() => one)
  });
  var s = t(3916);
  var r = t(7928);
  var o = t(9510);
  var a = t(1892);
  var i = t(1860);
  
  
  
  
  
  
  function pairsOf(e, {key: n, same: t, kind: s, allowed: r}) {
   if (e.kind !== "map") return (0, i.Qm)(e.at, () => misplaced(e, r));
   const o = new Map;
   return gathered(e.entries.map(e => pairOf(keyOf(e, {
    key: n,
    same: t,
    words: o
   }), under(e, s))));
  }
  function keyOf({key: e, at: n}, {key: t, same: r, words: o}) {
   const a = t.parse(e);
   if (a === undefined) return (0, i.Qm)(n, () => `${(0, s.hD)(e)} ${t.refusal(e)} ${t.allowed}`);
   const l = o.get(a);
   if (l === e) return (0, i.Qm)(n, () => `${(0, s.hD)(e)} is given twice. Leave one of them out.`);
   if (l !== undefined) return (0, i.Qm)(n, () => `${(0, s.hD)(l)} and ${(0, s.hD)(e)} are ${r}. Leave one of them out.`);
   o.set(a, e);
   return {
    value: a
   };
  }
  function under({key: e, value: n}, t) {
   const r = scalar(t, n);
   if ("value" in r) return r;
   return {
    problems: r.problems.map(({at: n, say: t}) => ({
     at: n,
     say: () => `${(0, s.hD)(e)}: ${t()}`
    }))
   };
  }
  function pairOf(e, n) {
   if ("value" in e && "value" in n) return {
    value: [ e.value, n.value ]
   };
   return {
    problems: [ e, n ].flatMap(problemsOf)
   };
  }
  
  function misplaced(e, n) {
   if (e.kind === "scalar" && e.empty) return `no value is given. ${n}`;
   return `${shown(e)} cannot stand here. ${n}`;
  }
  function shown(e) {
   if (e.kind !== "scalar") return `a ${e.kind}`;
   if (e.empty) return "an empty value";
   return (0, a.H)(e.text) ? "a text that is not shown here" : (0, s.hD)(e.text);
  }
  function gathered(e) {
   const n = e.flatMap(problemsOf);
   return n.length > 0 ? {
    problems: n
   } : {
    value: e.flatMap(e => "value" in e ? [ e.value ] : [])
   };
  }
  const problemsOf = e => "problems" in e ? e.problems : [];
 }),
 1860: ((e, n, t) => {
  t.d(n, {
   A7: () => mapOf,
   Qm: () => wrong,
   b6: (() => textOf),
   c3: () => listOf
  });
  const textOf = ((e, n, t) => ({
   kind: "scalar",
   at: n,
   size: 1,
   text: e,
   empty: t
  }));
  const sum = e => e.reduce((e, {size: n}) => e + n, 1);
  const listOf = (e, n) => ({
   kind: "list",
   at: n,
   size: sum(e),
   items: e
  });
  function mapOf(e, n) {
   return {
    kind: "map",
    at: n,
    size: sum(e.map(({value: e}) => e)) + e.length,
    entries: e
   };
  }
  const wrong = (e, n) => ({
   problems: [ {
    at: e,
    say: n
   } ]
  });
 })
};

