"use strict";

exports.id = 446;

exports.ids = [ 446 ];

exports.modules = {
 3446: (e, n, s) => {
  s.r(n);
  s.d(n, {
   jsonLines: () => jsonLines
  });
  var t = s(3024);
  var r = s(8877);
  var o = s(3916);
  var a = s(4573);
  var i = s(5556);
  var l = s(7088);
  var u = s(2369);
  function looksFrom(e) {
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
  }
  var c = s(1892);
  var f = s(1860);
  var d = s(3832);
  var m = s(4769);
  const h = [ ...[ "label", "message", "status", "color", "label_color", "color_steps", "messages", "colors" ], ...[ "wording", "palette", "style", "logo", "logo_color" ] ];
  const p = [ ...h, "links" ];
  const isName = e => h.includes(e);
  function answer(e, n) {
   try {
    return drawn(e, n);
   } catch (e) {
    const n = e instanceof Error ? e.message : String(e);
    return problem(e instanceof SyntaxError ? `The line is no JSON: ${n}` : n);
   }
  }
  const problem = e => JSON.stringify({
   error: e
  });
  function drawn(e, {logos: n, warn: s}) {
   if (e.trim() === "") return problem(`The line is empty. ${w}`);
   const t = g.test(e) ? JSON.parse(e, asWritten) : JSON.parse(e);
   if (typeof t !== "object" || t === null || Array.isArray(t)) return problem(`No object. ${w}`);
   const {fields: r, links: o, problems: a} = read(t);
   if (a.length === 0 && r.status === undefined && r.message === undefined) a.push('Nothing to draw: give "status" or "message".');
   if (a.length > 0) return problem(a.join("; "));
   const {label: u = "", status: c} = r;
   const f = {
    ...looksFrom(r),
    logos: n
   };
   if (e.length > l.z.label) for (const e of (0, i._I)(u, c, f)) s(e);
   const h = (0, i.bN)(u, c, f);
   return `{"svg":${(0, m.I)(() => (0, d.renderSvg)(o.length === 0 ? h : {
    ...h,
    links: o
   }))}}`;
  }
  const w = 'A line is one badge: {"label":"build","status":"passing"}.';
  const g = /[:[,]\s*[-\d]/;
  function asWritten(e, n, s) {
   return typeof n === "number" ? s?.source ?? String(n) : n;
  }
  function read(e) {
   const n = {
    fields: {},
    links: [],
    problems: []
   };
   for (const [s, t] of Object.entries(e)) {
    if (isName(s)) put(n, s, t); else if (s === "links") putLinks(n, t); else n.problems.push(`${(0, 
    o.hD)(s)} is no key of a line.${(0, o.h)(s, p) || ` Allowed: ${p.join(", ")}.`}`);
   }
   return n;
  }
  function put({fields: e, problems: n}, s, t) {
   const r = u.Rk[s].read(json_badge_valueOf(t));
   if ("value" in r) e[s] = r.value; else n.push(...r.problems.map(({say: e}) => `${(0, 
   o.hD)(s)}: ${e()}`));
  }
  function json_badge_valueOf(e) {
   if (Array.isArray(e)) return (0, f.c3)(e.map(json_badge_valueOf), 0);
   if (typeof e !== "object" || e === null) return (0, f.b6)(String(e), 0, e === null);
   return (0, f.A7)(Object.entries(e).map(([e, n]) => ({
    key: e,
    at: 0,
    value: json_badge_valueOf(n)
   })), 0);
  }
  function putLinks(e, n) {
   const s = Array.isArray(n) ? n : [ n ];
   if (s.length > 2) e.problems.push(`"links": ${String(s.length)} are too many. ${b}`);
   const t = s.find(e => typeof e !== "string" || (0, c.r)(e) !== undefined);
   if (t === undefined) e.links = s.map(inAscii); else if (typeof t !== "string") e.problems.push(`"links": a link is a text. ${b}`); else e.problems.push(`"links": ${(0, 
   o.hD)(t)} ${String((0, c.r)(t))}. ${b}`);
  }
  const b = "Allowed: up to two http(s) URLs in a list.";
  function inAscii(e) {
   const n = e.trim();
   return /^[!-~]+$/.test(n) ? n : new URL(n).href;
  }
  const y = 1 << 20;
  const v = 10;
  async function* answersTo(e, n) {
   const s = new Lines(n);
   for await (const n of e) yield* pieces(s.add(n));
   yield* pieces(s.end());
  }
  const $ = 1 << 15;
  function* pieces(e) {
   let n = "";
   for (const s of e) {
    n += `${s}\n`;
    if (n.length < $) continue;
    yield Buffer.from(n);
    n = "";
   }
   if (n !== "") yield Buffer.from(n);
  }
  class Lines {
   #e=[];
   #n=0;
   #s=0;
   #t;
   constructor({logos: e, warn: n}) {
    this.#t = {
     logos: e,
     warn: e => n(`line ${this.#s}: ${e}`)
    };
   }
   #r(e) {
    this.#n += e.length;
    if (this.#n > y) this.#e = []; else if (e.length > 0) this.#e.push(e);
   }
   * add(e) {
    const n = e.lastIndexOf(v);
    if (n !== -1) {
     const s = e.indexOf(v);
     this.#r(e.subarray(0, s));
     yield this.#o();
     if (n > s) yield* this.#a(e.subarray(s + 1, n));
    }
    this.#r(e.subarray(n + 1));
   }
   * end() {
    if (this.#n > 0) yield this.#o();
   }
   #o() {
    const e = Buffer.concat(this.#e);
    const n = this.#n === e.length;
    this.#e = [];
    this.#n = 0;
    const s = this.#s === 0 && e.subarray(0, k.length).equals(k);
    if (n) return this.#i(s ? e.subarray(k.length) : e);
    this.#s++;
    return problem("The line is over 1 MiB long.");
   }
   * #a(e) {
    const n = (0, a.isUtf8)(e) ? "utf8" : "latin1";
    for (const s of e.toString(n).split("\n")) {
     if (n === "latin1") yield this.#i(Buffer.from(s, n)); else yield this.#l(s);
    }
   }
   #i(e) {
    if ((0, a.isUtf8)(e)) return this.#l(e.toString());
    this.#s++;
    return problem("The line is not in UTF-8.");
   }
   #l(e) {
    this.#s++;
    return answer(e, this.#t);
   }
  }
  const k = Buffer.from("\ufeff");
  var x = s(324);
  var A = s(1148);
  async function jsonLines({stdin: e}) {
   if ((0, t.fstatSync)(e.fd).isDirectory()) throw unreadable("it is a directory");
   (0, r.setFlagsFromString)("--semi-space-growth-factor=1");
   const {LOGOS: n} = await s.e(424).then(s.bind(s, 1424));
   const a = {
    logos: n,
    warn: e => void (0, A.y)(`warning: ${(0, x.I)(e)}\n`, 2)
   };
   try {
    for await (const n of answersTo(e, a)) if (!(0, A.y)(n)) break;
   } catch (e) {
    if (e instanceof o.qh) throw e;
    throw unreadable(e instanceof Error ? e.message : String(e));
   }
   return "";
  }
  const unreadable = e => new o.qh("invalid", `Cannot answer the lines of standard input: ${e}.`);
 },
 7928: (e, n, s) => {
  s.d(n, {
   BD: () => h,
   KN: () => d,
   XQ: () => c,
   o$: () => f,
   ps: () => p
  });
  var t = s(3399);
  var r = s(4394);
  var o = s(8620);
  var a = s(3916);
  var i = s(8514);
  var l = s(2420);
  var u = s(1892);
  const c = {
   parse: l.i$,
   refusal: e => `is no status.${(0, a.h)(e, l.q9)}`,
   allowed: `Allowed: ${i.f.join(", ")}, or another system's word for one.`,
   schema: {
    $ref: "#/definitions/status"
   }
  };
  const f = {
   parse: e => e.length > 100 ? undefined : (0, t.H0)(e),
   refusal: e => `is no colour.${(0, a.h)(e, (0, t.i4)())}`,
   allowed: `${t.o$} In YAML a # needs quotes: "#4b0".`,
   schema: {
    $ref: "#/definitions/color"
   }
  };
  const d = {
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
  const h = {
   parse: e => (0, u.r)(e) === undefined ? e.trim() : undefined,
   refusal: e => `${(0, u.r)(e) ?? ""}.`,
   allowed: "Allowed: an http(s) URL; placeholders may stand in it.",
   schema: m
  };
  const p = {
   parse: e => {
    const n = r.A.find(n => n === e);
    if (n !== undefined) return {
     kind: n
    };
    return (0, u.r)(e) === undefined ? {
     kind: "url",
     url: e.trim()
    } : undefined;
   },
   refusal: e => `${(0, u.r)(e) ?? ""}.${(0, a.h)(e, r.A)}`,
   allowed: `Allowed: ${r.A.join(", ")}, or an http(s) URL.`,
   schema: {
    anyOf: [ {
     enum: r.A
    }, m ]
   }
  };
 },
 2369: (e, n, s) => {
  s.d(n, {
   Rk: () => f,
   Tf: () => d,
   ZP: () => m
  });
  var t = s(5556);
  var r = s(8611);
  var o = s(7928);
  var a = s(9510);
  var i = s(7223);
  const l = /^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/;
  const u = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
  const c = "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them";
  const f = {
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
   event: (0, i.h9)((0, a.wC)(/^[a-z][a-z_]*$/, "an event", c), 1),
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
   palette: (0, i.xH)((0, a.Yq)(t.LH)),
   style: (0, i.xH)((0, a.Yq)(t.rY)),
   logo: (0, i.xH)(o.KN),
   logo_color: (0, i.xH)(o.o$),
   link: (0, i.xH)(o.ps)
  };
  const d = [ "id", "name", "image_url", "link_url", "order", "enabled", "enforce" ];
  const m = [ [ "tag", "branch", "a run is of a tag or of a branch" ], [ "run_id", "run_number", "either one picks a single run" ], [ "environment", "workflow", "a status comes from one place" ], [ "environment", "check", "a status comes from one place" ], [ "check", "workflow", "a status comes from one place" ], [ "job", "environment", "only runs of workflows have jobs" ], [ "job", "check", "only runs of workflows have jobs" ], [ "job", "status", "only runs of workflows have jobs" ], [ "each", "environment", "only runs of workflows have jobs" ], [ "each", "check", "only runs of workflows have jobs" ], [ "each", "status", "only runs of workflows have jobs" ] ];
 },
 9510: (e, n, s) => {
  s.d(n, {
   Ef: () => d,
   Gz: () => f,
   ID: () => c,
   Yq: () => choice,
   d_: () => i,
   lx: () => w,
   n8: () => line,
   qn: () => m,
   uk: () => p,
   w5: () => l,
   wC: () => matching
  });
  var t = s(6518);
  var r = s(3916);
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
   parse: e => e,
   refusal: () => "",
   allowed: "Allowed: a text.",
   schema: o
  };
  const l = {
   parse: e => e.trim() === "" ? undefined : e,
   refusal: () => "is blank.",
   allowed: "Allowed: a text that is not blank.",
   schema: a
  };
  const u = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/;
  function line(e) {
   return {
    parse: e => u.test(e.trim()) ? e.trim() : undefined,
    refusal: e => e.trim() === "" ? "is blank." : "is more than one line, or has control characters.",
    allowed: `Allowed: ${e}.`,
    schema: a
   };
  }
  function matching(e, n, s) {
   return {
    parse: n => e.test(n.trim()) ? n.trim() : undefined,
    refusal: () => `is not ${n}.`,
    allowed: `Allowed: ${s}.`,
    schema: {
     ...o,
     pattern: `^\\s*${e.source.slice(1, -1)}\\s*$`
    }
   };
  }
  function choice(e) {
   return {
    parse: n => e.find(e => e === n),
    refusal: n => `is not known.${(0, r.h)(n, e)}`,
    allowed: `Allowed: ${e.join(", ")}.`,
    schema: {
     enum: e
    }
   };
  }
  const c = {
   parse: e => (0, t.eQ)(e) ? e : undefined,
   refusal: e => `is no id. For example: ${(0, r.hD)((0, t.yR)(e.slice(0, 100)))}.`,
   allowed: 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".',
   schema: {
    $ref: "#/definitions/id"
   }
  };
  const f = matching(/^[A-Za-z\d](?:[\w-]*[A-Za-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/, "a repository", "owner/name");
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
  const h = /^[+-]?\d{1,16}(?:\.\d{1,16})?$/;
  const p = {
   parse: e => h.test(e) ? Number(e) + 0 : undefined,
   refusal: () => "is no number.",
   allowed: "Allowed: 0, 60, 99.5, -1 and so on.",
   schema: {
    type: [ "number", "string" ],
    pattern: h.source
   }
  };
  const w = {
   parse: e => /^(?:true|True|TRUE)$/.test(e) ? true : /^(?:false|False|FALSE)$/.test(e) ? false : undefined,
   refusal: () => "is neither true nor false.",
   allowed: "Allowed: true, false.",
   schema: {
    enum: [ true, false, "true", "false", "True", "False", "TRUE", "FALSE" ]
   }
  };
 },
 7223: (e, n, s) => {
  s.d(n, {
   $0: () => bySteps,
   GF: () => byStatus,
   GS: () => placed,
   SP: () => shown,
   h9: () => oneOrMore,
   xH: () => one
  });
  var t = s(3916);
  var r = s(7928);
  var o = s(9510);
  var a = s(1892);
  var i = s(1860);
  function one(e) {
   return {
    schema: e.schema,
    allowed: e.allowed,
    read: n => scalar(e, n)
   };
  }
  function oneOrMore(e, n) {
   const {read: s, ...t} = placed(e, n);
   return {
    ...t,
    read: e => {
     const n = s(e);
     return "problems" in n ? n : {
      value: n.value.map(e => e.value)
     };
    }
   };
  }
  function placed(e, n) {
   const {allowed: s, schema: t} = e;
   const item = n => {
    const s = scalar(e, n);
    return "problems" in s ? s : {
     value: {
      at: n.at,
      value: s.value
     }
    };
   };
   const read = e => {
    if (e.kind !== "list") return gathered([ item(e) ]);
    if (e.items.length < n) return (0, i.Qm)(e.at, () => `the list is empty. ${s}`);
    return gathered(e.items.map(item));
   };
   return {
    schema: {
     anyOf: [ t, {
      type: "array",
      items: t,
      minItems: n
     } ]
    },
    allowed: s,
    read: read
   };
  }
  function byStatus(e, n) {
   const s = `Allowed: a map of statuses, such as ${n}.`;
   const read = n => {
    const t = pairsOf(n, {
     key: r.XQ,
     same: "the same status",
     kind: e,
     allowed: s
    });
    if ("problems" in t) return t;
    const o = {};
    for (const [e, n] of t.value) o[e] = n;
    return {
     value: o
    };
   };
   return {
    schema: mapSchema(r.XQ, e),
    allowed: s,
    read: read
   };
  }
  function bySteps(e, n) {
   const s = `Allowed: a map of numbers, such as ${n}.`;
   const read = n => {
    const t = pairsOf(n, {
     key: o.uk,
     same: "the same number",
     kind: e,
     allowed: s
    });
    return "problems" in t ? t : {
     value: t.value.toSorted(([e], [n]) => e - n)
    };
   };
   return {
    schema: mapSchema(o.uk, e),
    allowed: s,
    read: read
   };
  }
  function mapSchema(e, n) {
   return {
    type: "object",
    propertyNames: e.schema,
    additionalProperties: n.schema
   };
  }
  function pairsOf(e, {key: n, same: s, kind: t, allowed: r}) {
   if (e.kind !== "map") return (0, i.Qm)(e.at, () => misplaced(e, r));
   const o = new Map;
   return gathered(e.entries.map(e => pairOf(keyOf(e, {
    key: n,
    same: s,
    words: o
   }), under(e, t))));
  }
  function keyOf({key: e, at: n}, {key: s, same: r, words: o}) {
   const a = s.parse(e);
   if (a === undefined) return (0, i.Qm)(n, () => `${(0, t.hD)(e)} ${s.refusal(e)} ${s.allowed}`);
   const l = o.get(a);
   if (l === e) return (0, i.Qm)(n, () => `${(0, t.hD)(e)} is given twice. Leave one of them out.`);
   if (l !== undefined) return (0, i.Qm)(n, () => `${(0, t.hD)(l)} and ${(0, t.hD)(e)} are ${r}. Leave one of them out.`);
   o.set(a, e);
   return {
    value: a
   };
  }
  function under({key: e, value: n}, s) {
   const r = scalar(s, n);
   if ("value" in r) return r;
   return {
    problems: r.problems.map(({at: n, say: s}) => ({
     at: n,
     say: () => `${(0, t.hD)(e)}: ${s()}`
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
  function scalar(e, n) {
   if (n.kind !== "scalar" || n.empty) return (0, i.Qm)(n.at, () => misplaced(n, e.allowed));
   const s = e.parse(n.text);
   return s === undefined ? (0, i.Qm)(n.at, () => `${shown(n)} ${e.refusal(n.text)} ${e.allowed}`) : {
    value: s
   };
  }
  function misplaced(e, n) {
   if (e.kind === "scalar" && e.empty) return `no value is given. ${n}`;
   return `${shown(e)} cannot stand here. ${n}`;
  }
  function shown(e) {
   if (e.kind !== "scalar") return `a ${e.kind}`;
   if (e.empty) return "an empty value";
   return (0, a.H)(e.text) ? "a text that is not shown here" : (0, t.hD)(e.text);
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
 },
 1860: (e, n, s) => {
  s.d(n, {
   A7: () => mapOf,
   Qm: () => wrong,
   b6: () => textOf,
   c3: () => listOf
  });
  const textOf = (e, n, s) => ({
   kind: "scalar",
   at: n,
   size: 1,
   text: e,
   empty: s
  });
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
 }
};

