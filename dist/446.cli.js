"use strict";

exports.id = 446;

exports.ids = [ 446 ];

exports.modules = {
 3446: (e, n, t) => {
  t.r(n);
  t.d(n, {
   jsonLines: () => jsonLines
  });
  var s = t(3024);
  var r = t(8877);
  var o = t(3916);
  var a = t(4573);
  var i = t(5556);
  var l = t(7088);
  var u = t(2369);
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
  var c = t(1892);
  var f = t(3832);
  var d = t(4769);
  const m = [ ...[ "label", "message", "status", "color", "label_color", "color_steps", "messages", "colors" ], ...[ "wording", "palette", "style", "logo", "logo_color" ] ];
  const h = [ ...m, "links" ];
  const isName = e => m.includes(e);
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
  function drawn(e, {logos: n, warn: t}) {
   if (e.trim() === "") return problem(`The line is empty. ${p}`);
   const s = w.test(e) ? JSON.parse(e, asWritten) : JSON.parse(e);
   if (typeof s !== "object" || s === null || Array.isArray(s)) return problem(`No object. ${p}`);
   const {fields: r, links: o, problems: a} = read(s);
   if (a.length === 0 && r.status === undefined && r.message === undefined) a.push('Nothing to draw: give "status" or "message".');
   if (a.length > 0) return problem(a.join("; "));
   const {label: u = "", status: c} = r;
   const m = {
    ...looksFrom(r),
    logos: n
   };
   if (e.length > l.z.label) for (const e of (0, i._I)(u, c, m)) t(e);
   const h = (0, i.bN)(u, c, m);
   return `{"svg":${(0, d.I)(() => (0, f.renderSvg)(o.length === 0 ? h : {
    ...h,
    links: o
   }))}}`;
  }
  const p = 'A line is one badge: {"label":"build","status":"passing"}.';
  const w = /[:[,]\s*[-\d]/;
  function asWritten(e, n, t) {
   return typeof n === "number" ? t?.source ?? String(n) : n;
  }
  function read(e) {
   const n = {
    fields: {},
    links: [],
    problems: []
   };
   for (const [t, s] of Object.entries(e)) {
    if (isName(t)) put(n, t, s); else if (t === "links") putLinks(n, s); else n.problems.push(`${(0, 
    o.hD)(t)} is no key of a line.${(0, o.h)(t, h) || ` Allowed: ${h.join(", ")}.`}`);
   }
   return n;
  }
  function put({fields: e, problems: n}, t, s) {
   const r = u.Rk[t].read(json_badge_valueOf(s));
   if ("value" in r) e[t] = r.value; else n.push(...r.problems.map(({say: e}) => `${(0, 
   o.hD)(t)}: ${e()}`));
  }
  function json_badge_valueOf(e) {
   if (Array.isArray(e)) return {
    kind: "list",
    at: 0,
    size: 1,
    items: e.map(json_badge_valueOf)
   };
   if (typeof e !== "object" || e === null) return {
    kind: "scalar",
    at: 0,
    size: 1,
    text: String(e),
    empty: e === null
   };
   const n = Object.entries(e).map(([e, n]) => ({
    key: e,
    at: 0,
    value: json_badge_valueOf(n)
   }));
   return {
    kind: "map",
    at: 0,
    size: 1,
    entries: n
   };
  }
  function putLinks(e, n) {
   const t = Array.isArray(n) ? n : [ n ];
   if (t.length > 2) e.problems.push(`"links": ${String(t.length)} are too many. ${g}`);
   const s = t.find(e => typeof e !== "string" || (0, c.r)(e) !== undefined);
   if (s === undefined) e.links = t.map(inAscii); else if (typeof s !== "string") e.problems.push(`"links": a link is a text. ${g}`); else e.problems.push(`"links": ${(0, 
   o.hD)(s)} ${String((0, c.r)(s))}. ${g}`);
  }
  const g = "Allowed: up to two http(s) URLs in a list.";
  function inAscii(e) {
   const n = e.trim();
   return /^[!-~]+$/.test(n) ? n : new URL(n).href;
  }
  const b = 1 << 20;
  const y = 10;
  async function* answersTo(e, n) {
   const t = new Lines(n);
   for await (const n of e) yield* pieces(t.add(n));
   yield* pieces(t.end());
  }
  const v = 1 << 15;
  function* pieces(e) {
   let n = "";
   for (const t of e) {
    n += `${t}\n`;
    if (n.length < v) continue;
    yield Buffer.from(n);
    n = "";
   }
   if (n !== "") yield Buffer.from(n);
  }
  class Lines {
   #e=[];
   #n=0;
   #t=0;
   #s;
   constructor({logos: e, warn: n}) {
    this.#s = {
     logos: e,
     warn: e => n(`line ${this.#t}: ${e}`)
    };
   }
   #r(e) {
    this.#n += e.length;
    if (this.#n > b) this.#e = []; else if (e.length > 0) this.#e.push(e);
   }
   * add(e) {
    const n = e.lastIndexOf(y);
    if (n !== -1) {
     const t = e.indexOf(y);
     this.#r(e.subarray(0, t));
     yield this.#o();
     if (n > t) yield* this.#a(e.subarray(t + 1, n));
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
    const t = this.#t === 0 && e.subarray(0, $.length).equals($);
    if (n) return this.#i(t ? e.subarray($.length) : e);
    this.#t++;
    return problem("The line is over 1 MiB long.");
   }
   * #a(e) {
    const n = (0, a.isUtf8)(e) ? "utf8" : "latin1";
    for (const t of e.toString(n).split("\n")) {
     if (n === "latin1") yield this.#i(Buffer.from(t, n)); else yield this.#l(t);
    }
   }
   #i(e) {
    if ((0, a.isUtf8)(e)) return this.#l(e.toString());
    this.#t++;
    return problem("The line is not in UTF-8.");
   }
   #l(e) {
    this.#t++;
    return answer(e, this.#s);
   }
  }
  const $ = Buffer.from("\ufeff");
  var k = t(324);
  var x = t(1148);
  async function jsonLines({stdin: e}) {
   if ((0, s.fstatSync)(e.fd).isDirectory()) throw unreadable("it is a directory");
   (0, r.setFlagsFromString)("--semi-space-growth-factor=1");
   const {LOGOS: n} = await t.e(424).then(t.bind(t, 1424));
   const a = {
    logos: n,
    warn: e => void (0, x.y)(`warning: ${(0, k.I)(e)}\n`, 2)
   };
   try {
    for await (const n of answersTo(e, a)) if (!(0, x.y)(n)) break;
   } catch (e) {
    if (e instanceof o.qh) throw e;
    throw unreadable(e instanceof Error ? e.message : String(e));
   }
   return "";
  }
  const unreadable = e => new o.qh("invalid", `Cannot answer the lines of standard input: ${e}.`);
 },
 7928: (e, n, t) => {
  t.d(n, {
   BD: () => h,
   KN: () => d,
   XQ: () => c,
   o$: () => f,
   ps: () => p
  });
  var s = t(3399);
  var r = t(4394);
  var o = t(8620);
  var a = t(3916);
  var i = t(8514);
  var l = t(2420);
  var u = t(1892);
  const c = {
   parse: l.i$,
   refusal: e => `is no status.${(0, a.h)(e, l.q9)}`,
   allowed: `Allowed: ${i.f.join(", ")}, or another system's word for one.`,
   schema: {
    $ref: "#/definitions/status"
   }
  };
  const f = {
   parse: e => e.length > 100 ? undefined : (0, s.H0)(e),
   refusal: e => `is no colour.${(0, a.h)(e, (0, s.i4)())}`,
   allowed: `${s.o$} In YAML a # needs quotes: "#4b0".`,
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
 2369: (e, n, t) => {
  t.d(n, {
   Rk: () => f,
   Tf: () => d,
   ZP: () => m
  });
  var s = t(5556);
  var r = t(8611);
  var o = t(7928);
  var a = t(9510);
  var i = t(7223);
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
   palette: (0, i.xH)((0, a.Yq)(s.LH)),
   style: (0, i.xH)((0, a.Yq)(s.rY)),
   logo: (0, i.xH)(o.KN),
   logo_color: (0, i.xH)(o.o$),
   link: (0, i.xH)(o.ps)
  };
  const d = [ "id", "name", "image_url", "link_url", "order", "enabled", "enforce" ];
  const m = [ [ "tag", "branch", "a run is of a tag or of a branch" ], [ "run_id", "run_number", "either one picks a single run" ], [ "environment", "workflow", "a status comes from one place" ], [ "environment", "check", "a status comes from one place" ], [ "check", "workflow", "a status comes from one place" ], [ "job", "environment", "only runs of workflows have jobs" ], [ "job", "check", "only runs of workflows have jobs" ], [ "job", "status", "only runs of workflows have jobs" ], [ "each", "environment", "only runs of workflows have jobs" ], [ "each", "check", "only runs of workflows have jobs" ], [ "each", "status", "only runs of workflows have jobs" ] ];
 },
 9510: (e, n, t) => {
  t.d(n, {
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
  function matching(e, n, t) {
   return {
    parse: n => e.test(n.trim()) ? n.trim() : undefined,
    refusal: () => `is not ${n}.`,
    allowed: `Allowed: ${t}.`,
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
   parse: e => (0, s.eQ)(e) ? e : undefined,
   refusal: e => `is no id. For example: ${(0, r.hD)((0, s.yR)(e.slice(0, 100)))}.`,
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
 7223: (e, n, t) => {
  t.d(n, {
   $0: () => bySteps,
   GF: () => byStatus,
   GS: () => placed,
   SP: () => shown,
   h9: () => oneOrMore,
   xH: () => one
  });
  var s = t(3916);
  var r = t(7928);
  var o = t(9510);
  var a = t(1892);
  var i = t(1860);
  function one(e) {
   return {
    schema: e.schema,
    allowed: e.allowed,
    read: n => scalar(e, n)
   };
  }
  function oneOrMore(e, n) {
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
  }
  function placed(e, n) {
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
  }
  function byStatus(e, n) {
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
  }
  function bySteps(e, n) {
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
  }
  function mapSchema(e, n) {
   return {
    type: "object",
    propertyNames: e.schema,
    additionalProperties: n.schema
   };
  }
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
  function scalar(e, n) {
   if (n.kind !== "scalar" || n.empty) return (0, i.Qm)(n.at, () => misplaced(n, e.allowed));
   const t = e.parse(n.text);
   return t === undefined ? (0, i.Qm)(n.at, () => `${shown(n)} ${e.refusal(n.text)} ${e.allowed}`) : {
    value: t
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
 },
 1860: (e, n, t) => {
  t.d(n, {
   A7: () => mapOf,
   Qm: () => wrong,
   b6: () => textOf,
   c3: () => listOf
  });
  const textOf = (e, n, t) => ({
   kind: "scalar",
   at: n,
   size: 1,
   text: e,
   empty: t
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

