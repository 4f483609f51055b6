"use strict";

exports.id = 24;

exports.ids = [ 24 ];

exports.modules = {
 7928: (e, n, t) => {
  t.d(n, {
   BD: () => p,
   KN: () => m,
   S4: () => b,
   XQ: () => c,
   o$: () => f,
   ps: () => w
  });
  var r = t(3399);
  var s = t(4394);
  var o = t(831);
  var a = t(3916);
  var i = t(8514);
  var l = t(2420);
  var d = t(7647);
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
   parse: r.H0,
   refusal: e => `is no colour.${(0, a.h)(e, (0, r.i4)())}`,
   allowed: `${r.o$} In YAML a # needs quotes: "#4b0".`,
   schema: {
    $ref: "#/definitions/color"
   }
  };
  const m = {
   parse: o.db,
   refusal: o.JS,
   allowed: o.oh,
   schema: {
    $ref: "#/definitions/logo"
   }
  };
  const h = {
   type: "string",
   pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://"
  };
  const p = {
   parse: e => (0, u.r)(e) === undefined ? e.trim() : undefined,
   refusal: e => `${(0, u.r)(e) ?? ""}.`,
   allowed: "Allowed: an http(s) URL; placeholders may stand in it.",
   schema: h
  };
  const g = [ "project_name", "branch" ];
  const foreignPlaceholder = e => (0, d.Qf)(e).find(e => !g.includes(e));
  const b = {
   ...p,
   parse: e => foreignPlaceholder(e) === undefined ? p.parse(e) : undefined,
   refusal: e => {
    const n = foreignPlaceholder(e);
    return n === undefined ? p.refusal(e) : `holds %{${n}}, in a file of another owner.`;
   },
   allowed: "Allowed: an http(s) URL; %{project_name} and %{branch} may stand in it."
  };
  const w = {
   parse: e => {
    const n = s.A.find(n => n === e);
    if (n !== undefined) return {
     kind: n
    };
    return (0, u.r)(e) === undefined ? {
     kind: "url",
     url: e.trim()
    } : undefined;
   },
   refusal: e => `${(0, u.r)(e) ?? ""}.${(0, a.h)(e, s.A)}`,
   allowed: `Allowed: ${s.A.join(", ")}, or an http(s) URL.`,
   schema: {
    anyOf: [ {
     enum: s.A
    }, h ]
   }
  };
 },
 378: (e, n, t) => {
  t.d(n, {
   zM: () => x,
   YR: () => badgeKeys,
   zN: () => readBadges
  });
  var r = t(3916);
  var s = t(7928);
  var o = t(4394);
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
  var a = t(7272);
  function definitionFrom(e, n, t) {
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
  }
  function sourceFrom(e, n) {
   if (e.image_url !== undefined) return {
    kind: "pointer",
    imageUrl: e.image_url
   };
   return (0, a.v)({
    ...e,
    awaitsMessage: n.color_steps !== undefined
   }, filtersFrom(e));
  }
  function filtersFrom(e) {
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
  }
  function judgingFrom(e) {
   return {
    inProgress: e.in_progress ?? o.zF.inProgress,
    ignore: e.ignore ?? o.zF.ignore,
    strict: e.strict ?? o.zF.strict,
    maxAge: e.max_age,
    each: e.each
   };
  }
  var i = t(8248);
  var l = t(8611);
  var d = t(9510);
  var u = t(7223);
  const c = /^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/;
  const f = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
  const m = "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them";
  const h = {
   id: (0, u.xH)(d.ID),
   name: (0, u.xH)((0, d.n8)("the alternative text of the picture")),
   image_url: (0, u.xH)(s.BD),
   link_url: (0, u.xH)(s.BD),
   order: (0, u.xH)(d.uk),
   enabled: (0, u.xH)(d.lx),
   enforce: (0, u.xH)(d.lx),
   workflow: (0, u.h9)((0, d.n8)(f), 1),
   job: (0, u.xH)((0, d.n8)("name or glob of jobs")),
   branch: (0, u.xH)((0, d.n8)("name of a branch")),
   tag: (0, u.xH)((0, d.n8)("name of a tag")),
   sha: (0, u.xH)((0, d.wC)(c, "a whole SHA", "a commit's 40 or 64 hex digits")),
   event: (0, u.h9)((0, d.wC)(/^[a-z][a-z_]*$/, "an event", m), 1),
   actor: (0, u.xH)((0, d.n8)("the account that set the run off")),
   run_number: (0, u.xH)(d.Ef),
   run_id: (0, u.xH)(d.Ef),
   repository: (0, u.xH)(d.Gz),
   environment: (0, u.xH)((0, d.n8)("name of an environment")),
   check: (0, u.xH)((0, d.n8)("name or glob of check runs and commit statuses")),
   status: (0, u.xH)(s.XQ),
   message: (0, u.xH)(d.w5),
   in_progress: (0, u.xH)((0, d.Yq)([ "last", "show" ])),
   ignore: (0, u.h9)(s.XQ, 0),
   strict: (0, u.xH)(d.lx),
   max_age: (0, u.xH)(d.qn),
   each: (0, u.xH)((0, d.Yq)([ "job" ])),
   label: (0, u.xH)(d.d_),
   color: (0, u.xH)(s.o$),
   label_color: (0, u.xH)(s.o$),
   color_steps: (0, u.$0)(s.o$, "{ 0: red, 60: orange, 90: green }"),
   messages: (0, u.GF)(d.w5, "{ failing: broken }"),
   colors: (0, u.GF)(s.o$, "{ failing: red }"),
   wording: (0, u.xH)((0, d.Yq)(l.a)),
   palette: (0, u.xH)((0, d.Yq)(i.LH)),
   style: (0, u.xH)((0, d.Yq)(i.rY)),
   logo: (0, u.xH)(s.KN),
   logo_color: (0, u.xH)(s.o$),
   link: (0, u.xH)(s.ps)
  };
  const p = [ "id", "name", "image_url", "link_url", "order", "enabled", "enforce" ];
  const g = [ [ "tag", "branch", "a run is of a tag or of a branch" ], [ "run_id", "run_number", "either one picks a single run" ], [ "environment", "workflow", "a status comes from one place" ], [ "environment", "check", "a status comes from one place" ], [ "check", "workflow", "a status comes from one place" ], [ "job", "environment", "only runs of workflows have jobs" ], [ "job", "check", "only runs of workflows have jobs" ], [ "job", "status", "only runs of workflows have jobs" ], [ "each", "environment", "only runs of workflows have jobs" ], [ "each", "check", "only runs of workflows have jobs" ], [ "each", "status", "only runs of workflows have jobs" ] ];
  const isDrawing = e => !p.includes(e);
  function isPointer(e, n) {
   return e.includes("image_url") || n.image_url !== undefined && !e.some(isDrawing);
  }
  function pointerProblems(e, n) {
   const [t, r] = [ e.get("image_url"), e.get("link_url") ];
   if (!isPointer([ ...e.keys() ], n)) return r === undefined ? [] : [ {
    at: r,
    say: () => b
   } ];
   const s = t === undefined ? [] : [ ...e ].filter(([e]) => isDrawing(e));
   const o = s.map(([e, n]) => ({
    at: Math.max(n, t ?? 0),
    say: () => contradiction(e)
   }));
   if (r !== undefined || n.link_url !== undefined) return o;
   return [ {
    at: t ?? e.get("id") ?? 0,
    say: () => w
   }, ...o ];
  }
  const b = '"link_url" is the link of a pointer, which needs an "image_url" too. The link of a badge that is drawn is "link".';
  const w = '"image_url" makes a pointer, which needs a "link_url" too: where a click leads.';
  function contradiction(e) {
   const n = e === "link" ? 'The link of a pointer is "link_url"' : "Leave one of them out";
   return `"image_url" and ${(0, r.hD)(e)} contradict each other: a pointer shows somebody else's picture, and nothing is drawn. ${n}.`;
  }
  const y = [ "workflow", "environment", "check", "status" ];
  const k = [ ...y, ...[ "job", "tag", "sha", "event", "actor", "run_number", "run_id", "repository", "each" ] ];
  function withDefaults(e, n) {
   if (Object.keys(n).length === 0) return e;
   const t = suiting(e, n);
   const r = Object.fromEntries(Object.entries(n).filter(([e]) => t(e)));
   return {
    ...r,
    ...e
   };
  }
  function suiting(e, n) {
   if (isPointer(Object.keys(e), n)) return e => p.some(n => n === e);
   const t = new Set([ "image_url", "link_url" ]);
   const refuse = e => e.forEach(e => t.add(e));
   const {kind: r} = sourceFrom(e, e);
   if (r === "message" || r === "value") refuse(k);
   if (y.some(n => n in e)) refuse(y);
   for (const [n, r] of g) {
    if (n in e) t.add(r);
    if (r in e) t.add(n);
   }
   return e => !t.has(e);
  }
  var $ = t(392);
  var v = t(1860);
  const x = 1e3;
  const A = 'is for a file that others inherit, "badges.yml" of an owner\'s repository ".github" or one that "extends" names. Take it out.';
  const _ = "may not stand in a file of another owner. Write the badge into the repository's own file.";
  const H = {
   table: {
    ...h,
    image_url: (0, u.xH)(s.S4),
    link_url: (0, u.xH)(s.S4)
   },
   refused: {
    enforce: _,
    repository: _,
    status: _
   }
  };
  function badgeKeys({scope: e, isForeign: n = false}) {
   const t = e === "project" ? {
    enforce: A
   } : {};
   const r = {
    of: "a badge",
    contradictions: g
   };
   return n ? {
    ...H,
    ...r
   } : {
    table: h,
    refused: t,
    ...r
   };
  }
  function readBadges({items: e, at: n}, t) {
   if (e.length > x) return (0, v.Qm)(n, () => `${e.length} badges are too many. Allowed: ${x}.`);
   const r = badgeKeys(t);
   const s = e.map(e => readBadge(e, r, t.defaults));
   const o = [ ...s.flatMap(e => e.problems), ...doubled(s, t) ];
   return o.length > 0 ? {
    problems: o
   } : {
    value: s.map(e => badgeFrom(e, t))
   };
  }
  function readBadge(e, n, t) {
   if (e.kind !== "map") {
    const say = () => `${(0, u.SP)(e)} is no badge. Allowed: a map of a badge's keys: "- id: ci".`;
    return {
     fields: {},
     places: new Map,
     problems: [ {
      at: e.at,
      say: say
     } ]
    };
   }
   const r = (0, $.qU)(e, n);
   const s = {
    at: e.at,
    say: () => 'This badge has no "id", and needs one: "id: ci".'
   };
   const o = [ ...r.problems, ...pointerProblems(r.places, t) ];
   return {
    ...r,
    problems: r.places.has("id") ? o : [ ...o, s ]
   };
  }
  function doubled(e, {placeOf: n}) {
   const t = new Map;
   return e.flatMap(({fields: {id: e}, places: s}) => {
    if (e === undefined) return [];
    const o = s.get("id") ?? 0;
    const a = t.get(e);
    t.set(e, a ?? o);
    if (a === undefined) return [];
    return [ {
     at: o,
     say: () => `"id": ${(0, r.hD)(e)} is the id of the badge at ${n(a)} too. Each needs its own.`
    } ];
   });
  }
  function badgeFrom({fields: e, places: n}, t) {
   const r = withDefaults(e, t.defaults);
   const {id: s = "", order: o = 0, enforce: a = false} = r;
   return {
    definition: {
     ...definitionFrom(r, sourceFrom(r, e), t.scope),
     id: s
    },
    order: o,
    enforce: a,
    origin: t.source,
    place: `${t.source}:${t.placeOf(n.get("id") ?? 0)}`
   };
  }
 },
 392: (e, n, t) => {
  t.d(n, {
   cY: () => nested,
   qU: () => readFields
  });
  var r = t(3916);
  var s = t(7223);
  var o = t(1860);
  function readFields({entries: e}, n) {
   const t = {};
   const s = new Map;
   const o = e.flatMap(({key: e, at: o, value: a}) => {
    if (!isKey(e, n.table)) return [ {
     at: o,
     say: () => unknown(e, n)
    } ];
    const i = n.refused[e];
    if (i !== undefined) return [ {
     at: o,
     say: () => `${(0, r.hD)(e)} ${i}`
    } ];
    if (s.has(e)) return [ {
     at: o,
     say: () => `${(0, r.hD)(e)} is given twice. Leave one of them out.`
    } ];
    s.set(e, o);
    const l = n.table[e].read(a);
    if ("value" in l) t[e] = l.value;
    return under(e, l);
   });
   return {
    fields: t,
    places: s,
    problems: [ ...o, ...contradicting(s, n.contradictions) ]
   };
  }
  function isKey(e, n) {
   return Object.hasOwn(n, e);
  }
  function under(e, n) {
   if (!("problems" in n)) return [];
   return n.problems.map(({at: n, say: t}) => ({
    at: n,
    say: () => `${(0, r.hD)(e)}: ${t()}`
   }));
  }
  function unknown(e, {table: n, of: t, refused: s}) {
   if (e === "<<") return `"<<" is no key of ${t}: YAML 1.2 does not merge maps. Write the keys out.`;
   const o = Object.keys(n).filter(e => !Object.hasOwn(s, e));
   return `${(0, r.hD)(e)} is no key of ${t}.${(0, r.h)(e, o) || ` Allowed: ${o.join(", ")}.`}`;
  }
  function contradicting(e, n) {
   return n.flatMap(([n, t, s]) => {
    const [o, a] = [ e.get(n), e.get(t) ];
    if (o === undefined || a === undefined) return [];
    const say = () => `${(0, r.hD)(n)} and ${(0, r.hD)(t)} contradict each other: ${s}. Leave one of them out.`;
    return [ {
     at: Math.max(o, a),
     say: say
    } ];
   });
  }
  function nested(e, n) {
   const t = "Allowed: a map of keys.";
   const read = e => {
    if (e.kind === "scalar" && e.empty) return {
     value: {}
    };
    if (e.kind !== "map") return (0, o.Qm)(e.at, () => `${(0, s.SP)(e)} cannot stand here. ${t}`);
    const {fields: r, problems: a} = readFields(e, n);
    return a.length > 0 ? {
     problems: a
    } : {
     value: r
    };
   };
   return {
    schema: {
     $ref: `#/definitions/${e}`
    },
    allowed: t,
    read: read
   };
  }
 },
 9510: (e, n, t) => {
  t.d(n, {
   Ef: () => f,
   Gz: () => c,
   ID: () => u,
   Yq: () => choice,
   d_: () => i,
   lx: () => g,
   n8: () => line,
   qn: () => m,
   uk: () => p,
   w5: () => l,
   wC: () => matching
  });
  var r = t(6518);
  var s = t(3916);
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
  const d = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/;
  function line(e) {
   return {
    parse: e => d.test(e.trim()) ? e.trim() : undefined,
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
    refusal: n => `is not known.${(0, s.h)(n, e)}`,
    allowed: `Allowed: ${e.join(", ")}.`,
    schema: {
     enum: e
    }
   };
  }
  const u = {
   parse: e => (0, r.eQ)(e) ? e : undefined,
   refusal: e => `is no id. For example: ${(0, s.hD)((0, r.yR)(e.slice(0, 100)))}.`,
   allowed: 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".',
   schema: {
    $ref: "#/definitions/id"
   }
  };
  const c = matching(/^[A-Za-z\d](?:[\w-]*[A-Za-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/, "a repository", "owner/name");
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
  const g = {
   parse: e => /^(?:true|True|TRUE)$/.test(e) ? true : /^(?:false|False|FALSE)$/.test(e) ? false : undefined,
   refusal: () => "is neither true nor false.",
   allowed: "Allowed: true, false.",
   schema: {
    enum: [ true, false, "true", "false", "True", "False", "TRUE", "FALSE" ]
   }
  };
 },
 5024: (e, n, t) => {
  t.d(n, {
   loadBadges: () => loadBadges,
   loadManifest: () => loadManifest
  });
  var r = t(8526);
  var s = t(1860);
  const o = 16;
  const a = /^(?:~|[Nn]ull|NULL)$/;
  const i = / *(?:([A-Za-z\d_][\w-]{0,99}): +)?/y;
  const l = /"([^"\\]*)"|'([^']*)'|((?:[A-Za-z\d_./~]|-[\d.])(?:[^:#,"'[\]{}]|:(?=\w))*)/y;
  const d = / *([,\]}])/y;
  const matchAt = (e, n, t) => {
   e.lastIndex = t;
   return e.exec(n);
  };
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
    if (t === "[" || t === "{") return e > o ? undefined : this.#t(t, e);
    const [r, i, d, u] = matchAt(l, this.#e, this.at) ?? [];
    if (r === undefined) return undefined;
    this.at += r.length;
    const c = i ?? d ?? r.trimEnd();
    return (0, s.b6)(c, n, u !== undefined && a.test(c));
   }
   #t(e, n) {
    const t = this.#n + this.at++;
    const r = [];
    let o = this.#r();
    if (o === ",") return undefined;
    for (;o === undefined || o === ","; o = this.#r()) {
     if (o === undefined && r.length > 0) return undefined;
     const [t = "", s] = matchAt(i, this.#e, this.at) ?? [];
     if (s !== undefined !== (e === "{")) return undefined;
     const a = this.#n + this.at + t.search(/[^ ]|$/);
     this.at += t.length;
     const l = this.value(n + 1);
     if (l === undefined) return undefined;
     r.push({
      key: s ?? "",
      at: a,
      value: l
     });
    }
    if (o !== (e === "{" ? "}" : "]")) return undefined;
    if (e === "{") return (0, s.A7)(r, t);
    return (0, s.c3)(r.map(({value: e}) => e), t);
   }
   #r() {
    const [e = "", n] = matchAt(d, this.#e, this.at) ?? [];
    this.at += e.length;
    return n;
   }
  }
  function plainTree(e) {
   if (u.test(e)) return undefined;
   const n = [];
   const t = [];
   let r = 0;
   for (const s of e.split("\n")) {
    n.push(r);
    if (!scan(s, r, t)) return undefined;
    r += s.length + 1;
   }
   const s = new Reader(t).root();
   return s === undefined ? undefined : {
    root: s,
    problems: [],
    placeOf: e => placeIn(n, e)
   };
  }
  const u = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/;
  function placeIn(e, n) {
   let [t, r] = [ 0, e.length ];
   while (r - t > 1) {
    const s = t + r >> 1;
    if ((e[s] ?? 0) <= n) t = s; else r = s;
   }
   return `${t + 1}:${n - (e[t] ?? 0) + 1}`;
  }
  const c = /^ *(?:#|$)/;
  const f = /^( *)(- +)?(?:([A-Za-z\d_][\w-]{0,99}):(?= |$))? *([^]*)$/;
  function scan(e, n, t) {
   if (c.test(e)) return true;
   const [, r = "", s = "", o, a = ""] = f.exec(e) ?? [];
   if (s === "" && o === undefined) return false;
   const i = r.length + s.length;
   if (s !== "") t.push({
    column: r.length,
    at: n + r.length,
    word: {
     kind: "dash"
    }
   });
   if (o !== undefined) t.push({
    column: i,
    at: n + i,
    word: {
     kind: "key",
     key: o
    }
   });
   if (c.test(a)) return o !== undefined;
   const l = e.length - a.length;
   const d = plain_valueOf(a, n + l);
   if (d !== undefined) t.push({
    column: l,
    at: n + l,
    word: d
   });
   return d !== undefined;
  }
  const m = /^(?:"([^"\\]*)"|'([^']*)')(?: +#.*| *)$/;
  const h = /^(?:[A-Za-z\d_./~(+$]|-[\d.])/;
  function plain_valueOf(e, n) {
   if (e.startsWith("[") || e.startsWith("{")) {
    const t = new Flow(e, n);
    const r = t.value(0);
    return /^(?: +#.*| *)$/.test(e.slice(t.at)) ? r : undefined;
   }
   const [t, r, o = ""] = m.exec(e) ?? [];
   if (t !== undefined) return (0, s.b6)(r ?? o, n, false);
   const i = e.indexOf(" #");
   const l = (i === -1 ? e : e.slice(0, i)).trimEnd();
   return h.test(l) && !/: |:$/.test(l) ? (0, s.b6)(l, n, a.test(l)) : undefined;
  }
  class Reader {
   #s;
   #o=0;
   constructor(e) {
    this.#s = e;
   }
   root() {
    const e = this.#a({
     maps: 0,
     lists: 0
    }, 0);
    return this.#o === this.#s.length ? e : undefined;
   }
   #a(e, n) {
    const t = this.#s[this.#o];
    if (t === undefined || n > o) return undefined;
    const {column: r, at: s, word: a} = t;
    if (a.kind === "dash") return r < e.lists ? undefined : this.#i(r, s, n);
    if (a.kind === "key") return r < e.maps ? undefined : this.#l(r, s, n);
    this.#o++;
    return a;
   }
   #i(e, n, t) {
    const r = [];
    while (this.#d(e)?.kind === "dash") {
     this.#o++;
     const n = this.#a({
      maps: e + 1,
      lists: e + 1
     }, t + 1);
     if (n === undefined) return undefined;
     r.push(n);
    }
    return (0, s.c3)(r, n);
   }
   #l(e, n, t) {
    const r = [];
    for (let s = this.#d(e); s?.kind === "key"; s = this.#d(e)) {
     const o = this.#s[this.#o]?.at ?? n;
     this.#o++;
     const a = this.#a({
      maps: e + 1,
      lists: e
     }, t + 1);
     if (a === undefined) return undefined;
     r.push({
      key: s.key,
      at: o,
      value: a
     });
    }
    return (0, s.A7)(r, n);
   }
   #d(e) {
    const n = this.#s[this.#o];
    return n?.column === e ? n.word : undefined;
   }
  }
  var p = t(3916);
  var g = t(378);
  var b = t(392);
  var w = t(8214);
  var y = t(778);
  var k = t(7136);
  var $ = t(9510);
  var v = t(7647);
  const x = {
   type: [ "string", "number" ],
   pattern: "\\S"
  };
  const A = {
   parse: e => (0, k.Q)(e) ? e : undefined,
   refusal: () => "is no branch that badges can go to.",
   allowed: 'Allowed: the name of a branch, without "refs/".',
   schema: x
  };
  const _ = {
   parse: e => {
    const n = globsIn(e);
    return n.length > 0 && n.every(e => (0, w.Yo)(e) === undefined) ? n : undefined;
   },
   refusal: e => {
    const [n] = globsIn(e).flatMap(e => (0, w.Yo)(e) ?? []);
    return n ?? "is blank.";
   },
   allowed: w.pf,
   schema: x
  };
  function globsIn(e) {
   const n = e.split(/[\r\n]+/).map(e => e.trim());
   return n.filter(e => e !== "");
  }
  const H = /[\da-fA-F]{20,40}/;
  const O = {
   parse: e => H.exec(e)?.[0] === e ? e : undefined,
   refusal: e => {
    const n = H.exec(e)?.[0];
    return `is no gist id.${n === undefined ? "" : ` Did you mean ${(0, p.hD)(n)}?`}`;
   },
   allowed: "Allowed: 20 to 40 hex digits, the last part of the gist's address.",
   schema: {
    type: [ "string", "number" ],
    pattern: `^${H.source}$`
   }
  };
  const F = {
   parse: e => templateProblem(e) === undefined ? e : undefined,
   refusal: e => templateProblem(e) ?? "",
   allowed: 'Allowed: a path of parts joined by "/", such as %{branch}/%{id}.',
   schema: x
  };
  function templateProblem(e) {
   const [n] = (0, v.e3)(e);
   if (n !== undefined) return `has an unknown placeholder, ${(0, p.hD)(n)}.${(0, p.h)(n, v.je)}`;
   const t = (0, y.z)(e.replace(/\.svg$/, "").replace(/%\{[^{}]*\}/g, "x"));
   return t === undefined ? undefined : `${t}.`;
  }
  const j = {
   parse: e => fileProblem(e) === undefined ? e : undefined,
   refusal: e => `${fileProblem(e) ?? ""}.`,
   allowed: "Allowed: a path in the repository, such as README.md or docs/index.md.",
   schema: x
  };
  const fileProblem = e => (0, y.z)(e.replace(/^\.github\//, ""));
  const S = {
   parse: e => {
    const [, n = "", t = "", r] = /^([^:]*):(.+?)(?:@([^@]*))?$/.exec(e.trim()) ?? [];
    if ($.Gz.parse(n) === undefined || fileProblem(t) !== undefined) return undefined;
    return r === undefined || (0, k.Q)(r) ? {
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
  var M = t(7223);
  const D = [ "svg", "json" ];
  const z = "badges go to one place";
  const Q = {
   table: {
    branch: (0, M.xH)(A),
    repository: (0, M.xH)($.Gz),
    gist: (0, M.xH)(O),
    directory: (0, M.xH)((0, $.n8)("a folder below the workspace")),
    path: (0, M.xH)(F),
    formats: (0, M.h9)((0, $.Yq)(D), 1),
    branches: (0, M.h9)(_, 1),
    single_commit: (0, M.xH)($.lx),
    prune: (0, M.xH)($.lx),
    index: (0, M.xH)($.lx)
   },
   of: '"publish"',
   refused: {},
   contradictions: [ [ "gist", "branch", z ], [ "gist", "repository", z ], [ "gist", "directory", z ], [ "directory", "branch", z ], [ "directory", "repository", z ] ]
  };
  const L = 'a list of badges, each with an id: "- id: ci"';
  const Y = "is for a repository's own file, not for one that others inherit. Take it out.";
  function fileKeys(e) {
   const n = (0, g.YR)(e);
   const t = {
    inherit: (0, M.xH)($.lx),
    extends: (0, M.GS)(S, 0),
    exclude: (0, M.GS)($.ID, 0),
    defaults: (0, b.cY)("defaults", {
     ...n,
     of: '"defaults"',
     refused: {
      ...n.refused,
      id: P
     }
    }),
    readme: (0, M.h9)(j, 0),
    publish: (0, b.cY)("publish", Q),
    badges: {
     schema: {
      $ref: "#/definitions/badges"
     },
     allowed: `Allowed: ${L}.`,
     read: e => ({
      value: e
     })
    }
   };
   const r = e.scope === "group" ? {
    inherit: Y,
    readme: Y,
    publish: Y
   } : {};
   return {
    table: t,
    of: "this file",
    refused: r,
    contradictions: []
   };
  }
  const P = "is no default: each badge has its own.";
  function readFile({root: e, placeOf: n}, t) {
   if (e.kind !== "map" && !isNothing(e)) return (0, s.Qm)(e.at, () => notMap(e));
   const {fields: r, problems: o} = e.kind === "map" ? (0, b.qU)(e, fileKeys(t)) : {
    fields: {},
    problems: []
   };
   const a = {
    ...t,
    placeOf: n,
    defaults: r.defaults ?? {}
   };
   const i = badgesOf(r.badges, a);
   if ("problems" in i) return {
    problems: [ ...o, ...i.problems ]
   };
   return o.length > 0 ? {
    problems: o
   } : {
    value: manifestFrom(r, i.value, a)
   };
  }
  const isNothing = e => e.kind === "scalar" && e.empty;
  function notMap(e) {
   const n = e.kind === "list" ? 'Write "badges:" above it.' : `Allowed: a map with "badges:", ${L}.`;
   return `${(0, M.SP)(e)} is no file of badges. ${n}`;
  }
  function badgesOf(e, n) {
   if (e === undefined || isNothing(e)) return {
    value: []
   };
   if (e.kind === "list") return (0, g.zN)(e, n);
   return (0, s.Qm)(e.at, () => `"badges": ${(0, M.SP)(e)} is no list. Allowed: ${L}.`);
  }
  function manifestFrom(e, n, {source: t, scope: r, placeOf: s}) {
   const placed = ({at: e, value: n}) => ({
    value: n,
    place: `${t}:${s(e)}`
   });
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
  }
  function settingsFrom(e) {
   return {
    branch: e.branch,
    repository: e.repository,
    gist: e.gist,
    directory: e.directory,
    path: e.path,
    formats: e.formats === undefined ? undefined : D.filter(n => e.formats?.includes(n)),
    branches: e.branches?.flat(),
    singleCommit: e.single_commit,
    prune: e.prune,
    index: e.index
   };
  }
  var T = t(1336);
  const E = 256;
  const q = 1e3;
  const isWrong = e => "problems" in e;
  function rightOf(e, {source: n, isFile: t}) {
   if (!isWrong(e)) return e;
   const r = e.problems.map(e => ({
    file: t ? n : undefined,
    line: Number(/^:(\d+)/.exec(e.slice(n.length))?.[1] ?? 1),
    text: e
   }));
   throw new p.WK(n, r);
  }
  const isOwnFile = e => !e.includes(":");
  function tooLong(e, n) {
   const t = Buffer.byteLength(e);
   if (t <= E * 1024) return undefined;
   return {
    problems: [ `${n}:1:1: ${t} bytes are too many. Allowed: ${E} KiB.` ]
   };
  }
  function manifestOf(e, n) {
   const t = readTree(e, n.source, () => readFile(e, n));
   return "problems" in t ? t : {
    manifest: t.value
   };
  }
  function read_badgesOf(e, n) {
   const t = readTree(e, n, () => readList(e, n));
   return "problems" in t ? t : {
    badges: (0, T.a)(t.value)
   };
  }
  function readList({root: e, placeOf: n}, t) {
   const r = e.kind === "list" ? e.items.length === 0 : e.kind === "scalar" && e.empty;
   if (r) return (0, s.Qm)(e.at, () => `There are no badges. Allowed: ${L}.`);
   if (e.kind !== "list") return (0, s.Qm)(e.at, () => `${(0, M.SP)(e)} is no list. Allowed: ${L}.`);
   return (0, g.zN)(e, {
    source: t,
    scope: "project",
    placeOf: n,
    defaults: {}
   });
  }
  function readTree(e, n, t) {
   const r = e.problems.length > 0 ? e : t();
   if ("value" in r) return r;
   return {
    problems: linesOf(r.problems, t => `${n}:${e.placeOf(t)}`)
   };
  }
  function linesOf(e, n) {
   const t = e.toSorted((e, n) => e.at - n.at);
   const r = t.length - q;
   const s = new Set(t.slice(0, q).map(({at: e, say: t}) => `${n(e)}: ${t()}`));
   const o = t.at(q);
   return o === undefined ? [ ...s ] : [ ...s, `${n(o.at)}: From here on there are ${r} more problems.` ];
  }
  async function loadYaml(e) {
   if ((0, r.P)(e)) await (0, r.eb)();
   return plainTree(e) ?? (await Promise.all([ t.e(815), t.e(477) ]).then(t.bind(t, 6477))).parseYaml(e);
  }
  async function loadBadges(e, n) {
   return rightOf(tooLong(e, n) ?? read_badgesOf(await loadYaml(e), n), {
    source: n,
    isFile: false
   }).badges;
  }
  async function loadManifest(e, n) {
   const {source: t} = n;
   const r = tooLong(e, t) ?? manifestOf(await loadYaml(e), n);
   return rightOf(r, {
    source: t,
    isFile: isOwnFile(t)
   }).manifest;
  }
 },
 1336: (e, n, t) => {
  t.d(n, {
   a: () => inOrder
  });
  function inOrder(e) {
   return e.toSorted((e, n) => e.order - n.order);
  }
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
  var r = t(3916);
  var s = t(7928);
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
   const {read: t, ...r} = placed(e, n);
   return {
    ...r,
    read: e => {
     const n = t(e);
     return "problems" in n ? n : {
      value: n.value.map(e => e.value)
     };
    }
   };
  }
  function placed(e, n) {
   const {allowed: t, schema: r} = e;
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
     anyOf: [ r, {
      type: "array",
      items: r,
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
    const r = pairsOf(n, {
     key: s.XQ,
     same: "the same status",
     kind: e,
     allowed: t
    });
    if ("problems" in r) return r;
    const o = {};
    for (const [e, n] of r.value) o[e] = n;
    return {
     value: o
    };
   };
   return {
    schema: mapSchema(s.XQ, e),
    allowed: t,
    read: read
   };
  }
  function bySteps(e, n) {
   const t = `Allowed: a map of numbers, such as ${n}.`;
   const read = n => {
    const r = pairsOf(n, {
     key: o.uk,
     same: "the same number",
     kind: e,
     allowed: t
    });
    return "problems" in r ? r : {
     value: r.value.toSorted(([e], [n]) => e - n)
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
  function pairsOf(e, {key: n, same: t, kind: r, allowed: s}) {
   if (e.kind !== "map") return (0, i.Qm)(e.at, () => misplaced(e, s));
   const o = new Map;
   return gathered(e.entries.map(e => pairOf(keyOf(e, {
    key: n,
    same: t,
    words: o
   }), under(e, r))));
  }
  function keyOf({key: e, at: n}, {key: t, same: s, words: o}) {
   const a = t.parse(e);
   if (a === undefined) return (0, i.Qm)(n, () => `${(0, r.hD)(e)} ${t.refusal(e)} ${t.allowed}`);
   const l = o.get(a);
   if (l === e) return (0, i.Qm)(n, () => `${(0, r.hD)(e)} is given twice. Leave one of them out.`);
   if (l !== undefined) return (0, i.Qm)(n, () => `${(0, r.hD)(l)} and ${(0, r.hD)(e)} are ${s}. Leave one of them out.`);
   o.set(a, e);
   return {
    value: a
   };
  }
  function under({key: e, value: n}, t) {
   const s = scalar(t, n);
   if ("value" in s) return s;
   return {
    problems: s.problems.map(({at: n, say: t}) => ({
     at: n,
     say: () => `${(0, r.hD)(e)}: ${t()}`
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
   return (0, a.H)(e.text) ? "a text that is not shown here" : (0, r.hD)(e.text);
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

