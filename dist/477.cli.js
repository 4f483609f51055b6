"use strict";

exports.id = 477;

exports.ids = [ 477 ];

exports.modules = {
 6477: (e, t, s) => {
  s.r(t);
  s.d(t, {
   parseYaml: () => parseYaml
  });
  var n = s(8815);
  var r = s(3916);
  var a = s(1860);
  const o = 1e5;
  const i = 64;
  class Expander {
   problems=[];
   #e=new Map;
   #t=new Map;
   #s=0;
   #n=0;
   rootOf(e) {
    const t = this.#r(e, 0);
    if (this.#s > 0 && t.size > o) {
     this.#a(0, `Its aliases (*name) make more than ${o} values of this text: use fewer.`);
    }
    return t;
   }
   #r(e, t) {
    if ((0, n.Vj)(e)) return this.#o(e.source, e.range?.[0] ?? t);
    if (!(0, n.jn)(e) && !(0, n.oP)(e) && !(0, n.jh)(e)) return nothing(t);
    if (e.anchor === undefined) return this.#i(e, t);
    this.#e.set(e.anchor, e);
    const s = this.#i(e, t);
    this.#t.set(e, s);
    return s;
   }
   #i(e, t) {
    if ((0, n.jn)(e)) {
     return (0, a.b6)(e.source ?? "", e.range?.[0] ?? t, e.value === null);
    }
    if (!(0, n.oP)(e) && !(0, n.jh)(e)) return nothing(t);
    const s = e.range?.[0] ?? t;
    if (this.#n === i) return this.#a(s, "This is nested too deeply.");
    this.#n++;
    const r = (0, n.oP)(e) ? (0, a.c3)(e.items.map(e => this.#r(e, s)), s) : (0, a.A7)(e.items.map(({key: e, value: t}) => this.#h(e, t, s)), s);
    this.#n--;
    return r;
   }
   #h(e, t, s) {
    const n = this.#r(e, s);
    return {
     key: n.kind === "scalar" ? n.text : "",
     at: n.at,
     value: this.#r(t, n.at)
    };
   }
   #o(e, t) {
    this.#s++;
    const s = this.#e.get(e);
    const n = s === undefined ? undefined : this.#t.get(s);
    if (n !== undefined) return n;
    const a = s === undefined ? `there is no ${(0, r.hD)(`&${e}`)} before it` : "it would hold itself";
    return this.#a(t, `The alias ${(0, r.hD)(`*${e}`)} stands for nothing: ${a}. A text that starts with * needs quotes.`);
   }
   #a(e, t) {
    this.problems.push({
     at: e,
     say: () => t
    });
    return nothing(e);
   }
  }
  const nothing = e => (0, a.b6)("", e, true);
  function parseYaml(e) {
   try {
    return (0, r.$f)(() => readYaml(e));
   } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    const t = {
     at: 0,
     say: () => h.RESOURCE_EXHAUSTION
    };
    return {
     root: (new Expander).rootOf(null),
     problems: [ t ],
     placeOf: () => "1:1"
    };
   }
  }
  function readYaml(e) {
   const t = new n.HN;
   const s = (0, n.Tp)(e.replace(/^\ufeff/, ""), {
    lineCounter: t,
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false
   });
   const placeOf = e => {
    const {line: s, col: n} = t.linePos(e);
    return `${s}:${n}`;
   };
   const r = [ ...s.errors, ...s.warnings ];
   const a = r.filter(({code: e}) => e === "RESOURCE_EXHAUSTION");
   const o = (a.length > 0 ? a : r).map(({pos: e, code: t, message: s}) => ({
    at: e[0],
    say: () => isKnown(t) ? h[t] : oneLine(s)
   }));
   const i = new Expander;
   const c = i.rootOf(o.length === 0 ? s.contents : null);
   return {
    root: c,
    problems: [ ...o, ...i.problems ],
    placeOf: placeOf
   };
  }
  const h = {
   BAD_ALIAS: 'This reads as an alias (*) or anchor (&) without a name. A text that starts so needs quotes: "*".',
   BAD_SCALAR_START: "A text that starts with this character needs quotes.",
   BLOCK_AS_IMPLICIT_KEY: 'A second colon on one line. Check the indentation; a text with ": " in it needs quotes.',
   MULTIPLE_DOCS: 'A second document begins here, and only one is read: take out the line "---".',
   NON_STRING_KEY: "A key is a plain word, not a list, a map or an alias.",
   RESOURCE_EXHAUSTION: "This is nested too deeply.",
   TAG_RESOLVE_FAILED: "Tags are not read: take it out. A text that starts with ! needs quotes."
  };
  const isKnown = e => Object.hasOwn(h, e);
  const c = 200;
  function oneLine(e) {
   const t = e.replace(/[\s\p{Cc}]+/gu, " ").trim();
   return t.length > c ? `${t.slice(0, c)}\u2026` : t.replace(/[^.?!]$/, "$&.");
  }
 }
};

