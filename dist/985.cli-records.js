"use strict";

exports.id = 985;

exports.ids = [ 985, 477 ];

exports.modules = {
 1985: (e, n, t) => {
  t.r(n);
  t.d(n, {
   readChanges: () => readChanges
  });
  var s = t(8815);
  var r = t(3916);
  var o = t(5515);
  var a = t(6477);
  const i = 20;
  function readChanges(e, n) {
   const t = (0, a.parseYaml)(e);
   if (t.problems.length > 0) return {
    problems: t.problems.slice(0, i).map(({at: e, say: s}) => `${n}:${t.placeOf(e)}: ${s()}`)
   };
   const {contents: u} = (0, s.Tp)(e.replace(/^\ufeff/, ""), o.lw);
   if (u === null || (0, s.jn)(u) && u.value === null) return {
    changes: []
   };
   if (!(0, s.jh)(u)) return {
    problems: [ `${n}:1:1: This is no map of a badge's keys. Allowed: "workflow: ci.yml".` ]
   };
   const c = u.items.map(({key: e, value: n}) => [ keyOf(e), contentOf(n) ]);
   const l = c.flatMap(([e, t]) => t === null ? [ `${n}:1:1: ${(0, r.hD)(e)}: aliases and empty values cannot be taken over: write it out.` ] : []);
   if (l.length > 0) return {
    problems: l
   };
   return {
    changes: c.map(([e, n]) => [ e, n ?? undefined ])
   };
  }
  const keyOf = e => (0, s.jn)(e) ? e.source ?? "" : "";
  function contentOf(e) {
   if ((0, s.jn)(e)) {
    const {value: n, source: t = ""} = e;
    if (n === null) return undefined;
    return typeof n === "string" ? t : {
     yaml: t
    };
   }
   if ((0, s.oP)(e)) {
    const n = e.items.map(contentOf);
    return n.every(e => e !== undefined && e !== null) ? {
     list: n
    } : null;
   }
   if (!(0, s.jh)(e)) return e === null ? undefined : null;
   const n = e.items.map(({key: e, value: n}) => [ keyOf(e), contentOf(n) ]);
   return n.every(e => e[1] !== undefined && e[1] !== null) ? {
    map: n
   } : null;
  }
 },
 5515: (e, n, t) => {
  t.d(n, {
   WH: () => isBlock,
   be: () => rangeOf,
   ho: () => open,
   iw: () => collectionOf,
   li: () => asPair,
   lw: () => o,
   qD: () => pairNamed,
   yp: () => endOfColon
  });
  var s = t(8815);
  var r = t(3916);
  const o = {
   version: "1.2",
   schema: "core",
   merge: false,
   resolveKnownTags: false,
   stringKeys: true,
   uniqueKeys: false,
   prettyErrors: false,
   keepSourceTokens: true
  };
  const open = e => (0, r.$f)(() => (0, s.Tp)(e, o));
  function collectionOf(e, n) {
   if (!(0, s.jh)(e) && !(0, s.oP)(e)) return undefined;
   const t = tokensOf(e.srcToken);
   const r = e.items.map((r, o) => {
    const a = t[o];
    const i = startOf(a);
    return {
     node: r,
     start: i,
     end: ((0, s.oP)(e) ? endOf(r, n) : endOfPair(r, n)) ?? endOfSigns(a?.start) ?? i
    };
   });
   return {
    isFlow: e.flow === true,
    start: e.range?.[0] ?? 0,
    parts: r
   };
  }
  const asPair = e => e;
  const textAt = e => (0, s.jn)(e) ? e.source : undefined;
  function pairNamed({parts: e}, n) {
   return e.find(({node: e}) => textAt(asPair(e).key) === n);
  }
  const endOfColon = e => endOfSigns(asPair(e.node).srcToken?.sep);
  function rangeOf(e, n) {
   const t = endOf(e, n);
   const s = e?.range?.[0];
   return s === undefined || t === undefined ? undefined : [ s, t ];
  }
  function isBlock(e) {
   if ((0, s.jh)(e) || (0, s.oP)(e)) return e.flow !== true;
   return (0, s.jn)(e) && (e.type === "BLOCK_LITERAL" || e.type === "BLOCK_FOLDED");
  }
  function endOf(e, n) {
   const t = collectionOf(e, n);
   if (t?.isFlow === false) return t.parts.at(-1)?.end;
   const [s, r] = e?.range ?? [];
   if (s === undefined || r === undefined || s === r) return undefined;
   return isBlock(e) ? endOfText(n.slice(s, r), s) : r;
  }
  function endOfText(e, n) {
   return n + (/^[|>]\d?\+/.test(e) ? e : e.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "")).length;
  }
  function endOfPair(e, n) {
   const {key: t, value: s, srcToken: r} = asPair(e);
   return endOf(s, n) ?? endOfSigns(r?.sep) ?? endOf(t, n);
  }
  const tokensOf = e => typeof e === "object" && e !== null && "items" in e ? e.items : [];
  const isSign = ({type: e}) => ![ "space", "newline", "comment", "comma" ].includes(e);
  function startOf(e) {
   return e?.start.find(isSign)?.offset ?? e?.key?.offset ?? e?.value?.offset ?? 0;
  }
  function endOfSigns(e) {
   const n = e?.findLast(isSign);
   return n === undefined ? undefined : n.offset + n.source.length;
  }
 },
 6477: (e, n, t) => {
  t.r(n);
  t.d(n, {
   parseYaml: () => parseYaml
  });
  var s = t(8815);
  var r = t(3916);
  var o = t(1860);
  const a = 1e5;
  const i = 64;
  class Expander {
   problems=[];
   #e=new Map;
   #n=new Map;
   #t=0;
   #s=0;
   rootOf(e) {
    const n = this.#r(e, 0);
    if (this.#t > 0 && n.size > a) {
     this.#o(0, `Its aliases (*name) make more than ${a} values of this text: use fewer.`);
    }
    return n;
   }
   #r(e, n) {
    if ((0, s.Vj)(e)) return this.#a(e.source, e.range?.[0] ?? n);
    if (!(0, s.jn)(e) && !(0, s.oP)(e) && !(0, s.jh)(e)) return nothing(n);
    if (e.anchor === undefined) return this.#i(e, n);
    this.#e.set(e.anchor, e);
    const t = this.#i(e, n);
    this.#n.set(e, t);
    return t;
   }
   #i(e, n) {
    if ((0, s.jn)(e)) {
     return (0, o.b6)(e.source ?? "", e.range?.[0] ?? n, e.value === null);
    }
    if (!(0, s.oP)(e) && !(0, s.jh)(e)) return nothing(n);
    const t = e.range?.[0] ?? n;
    if (this.#s === i) return this.#o(t, "This is nested too deeply.");
    this.#s++;
    const r = (0, s.oP)(e) ? (0, o.c3)(e.items.map(e => this.#r(e, t)), t) : (0, o.A7)(e.items.map(({key: e, value: n}) => this.#u(e, n, t)), t);
    this.#s--;
    return r;
   }
   #u(e, n, t) {
    const s = this.#r(e, t);
    return {
     key: s.kind === "scalar" ? s.text : "",
     at: s.at,
     value: this.#r(n, s.at)
    };
   }
   #a(e, n) {
    this.#t++;
    const t = this.#e.get(e);
    const s = t === undefined ? undefined : this.#n.get(t);
    if (s !== undefined) return s;
    const o = t === undefined ? `there is no ${(0, r.hD)(`&${e}`)} before it` : "it would hold itself";
    return this.#o(n, `The alias ${(0, r.hD)(`*${e}`)} stands for nothing: ${o}. A text that starts with * needs quotes.`);
   }
   #o(e, n) {
    this.problems.push({
     at: e,
     say: () => n
    });
    return nothing(e);
   }
  }
  const nothing = e => (0, o.b6)("", e, true);
  function parseYaml(e) {
   try {
    return (0, r.$f)(() => readYaml(e));
   } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    const n = {
     at: 0,
     say: () => u.RESOURCE_EXHAUSTION
    };
    return {
     root: (new Expander).rootOf(null),
     problems: [ n ],
     placeOf: () => "1:1"
    };
   }
  }
  function readYaml(e) {
   const n = new s.HN;
   const t = (0, s.Tp)(e.replace(/^\ufeff/, ""), {
    lineCounter: n,
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false
   });
   const placeOf = e => {
    const {line: t, col: s} = n.linePos(e);
    return `${t}:${s}`;
   };
   const r = [ ...t.errors, ...t.warnings ];
   const o = r.filter(({code: e}) => e === "RESOURCE_EXHAUSTION");
   const a = (o.length > 0 ? o : r).map(({pos: e, code: n, message: t}) => ({
    at: e[0],
    say: () => isKnown(n) ? u[n] : oneLine(t)
   }));
   const i = new Expander;
   const c = i.rootOf(a.length === 0 ? t.contents : null);
   return {
    root: c,
    problems: [ ...a, ...i.problems ],
    placeOf: placeOf
   };
  }
  const u = {
   BAD_ALIAS: 'This reads as an alias (*) or anchor (&) without a name. A text that starts so needs quotes: "*".',
   BAD_SCALAR_START: "A text that starts with this character needs quotes.",
   BLOCK_AS_IMPLICIT_KEY: 'A second colon on one line. Check the indentation; a text with ": " in it needs quotes.',
   MULTIPLE_DOCS: 'A second document begins here, and only one is read: take out the line "---".',
   NON_STRING_KEY: "A key is a plain word, not a list, a map or an alias.",
   RESOURCE_EXHAUSTION: "This is nested too deeply.",
   TAG_RESOLVE_FAILED: "Tags are not read: take it out. A text that starts with ! needs quotes."
  };
  const isKnown = e => Object.hasOwn(u, e);
  const c = 200;
  function oneLine(e) {
   const n = e.replace(/[\s\p{Cc}]+/gu, " ").trim();
   return n.length > c ? `${n.slice(0, c)}\u2026` : n.replace(/[^.?!]$/, "$&.");
  }
 }
};

