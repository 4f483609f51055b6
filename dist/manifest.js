"use strict";

exports.id = 556;

exports.ids = [ 556 ];

exports.modules = {
 5373: (e, n, t) => {
  t.r(n);
  t.d(n, {
   jobNamesIn: () => jobNamesIn,
   jobNamesOf: () => jobNamesOf
  });
  var s = t(8815);
  var r = t(3916);
  var i = t(3113);
  var o = t(5430);
  async function jobNamesOf(e, n, {path: t, sha: s}) {
   const r = await orNothing((0, i.r)(e, n, {
    path: t,
    ref: s === "" ? undefined : s
   }));
   return r === undefined ? new Map : jobNamesIn(r);
  }
  const a = 512 * 1024;
  function jobNamesIn(e) {
   const n = e.length > a ? undefined : contentOf(e);
   const t = (0, o.Ce)(n) && (0, o.Ce)(n["jobs"]) ? n["jobs"] : {};
   return new Map(Object.entries(t).map(([e, n]) => [ e, withoutExpressions(nameOf(n) ?? e) ]));
  }
  function contentOf(e) {
   try {
    const n = (0, r.$f)(() => (0, s.Tp)(e, {
     version: "1.2",
     merge: false,
     uniqueKeys: false,
     prettyErrors: false
    }));
    return n.errors.length > 0 ? undefined : n.toJS({
     maxAliasCount: 100
    });
   } catch {
    return undefined;
   }
  }
  const nameOf = e => (0, o.Ce)(e) ? (0, o.mR)(e, "name") : null;
  function withoutExpressions(e) {
   const [n = "", ...t] = e.split("${{");
   const s = t.map(e => e.includes("}}") ? e.slice(e.indexOf("}}") + 2) : "");
   return [ n, ...s ].join("*");
  }
  async function orNothing(e) {
   try {
    return await e;
   } catch (e) {
    if (e instanceof r.qh && e.kind === "setup") return undefined;
    throw e;
   }
  }
 },
 1985: (e, n, t) => {
  t.r(n);
  t.d(n, {
   readChanges: () => readChanges
  });
  var s = t(8815);
  var r = t(3916);
  var i = t(6477);
  const o = 20;
  function readChanges(e, n) {
   const t = (0, i.parseYaml)(e);
   if (t.problems.length > 0) return {
    problems: t.problems.slice(0, o).map(({at: e, say: s}) => `${n}:${t.placeOf(e)}: ${s()}`)
   };
   const {contents: a} = t;
   if (a === null || (0, s.jn)(a) && a.value === null) return {
    changes: []
   };
   if (!(0, s.jh)(a)) return {
    problems: [ `${n}:1:1: This is no map of a badge's keys. Allowed: "workflow: ci.yml".` ]
   };
   const d = a.items.map(({key: e, value: n}) => [ keyOf(e), contentOf(n) ]);
   const c = d.flatMap(([e, t]) => t === null ? [ `${n}:1:1: ${(0, r.hD)(e)}: aliases and empty values cannot be taken over: write it out.` ] : []);
   if (c.length > 0) return {
    problems: c
   };
   return {
    changes: d.map(([e, n]) => [ e, n ?? undefined ])
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
 6477: (e, n, t) => {
  t.r(n);
  t.d(n, {
   parseYaml: () => parseYaml
  });
  var s = t(8815);
  var r = t(3916);
  var i = t(1860);
  const o = 1e5;
  const a = 64;
  class Expander {
   problems=[];
   #e=new Map;
   #n=new Map;
   #t=0;
   #s=0;
   rootOf(e) {
    const n = this.#r(e, 0);
    if (this.#t > 0 && n.size > o) {
     this.#i(0, `Its aliases (*name) make more than ${o} values of this text: use fewer.`);
    }
    return n;
   }
   #r(e, n) {
    if ((0, s.Vj)(e)) return this.#o(e.source, e.range?.[0] ?? n);
    if (!(0, s.jn)(e) && !(0, s.oP)(e) && !(0, s.jh)(e)) return nothing(n);
    if (e.anchor === undefined) return this.#a(e, n);
    this.#e.set(e.anchor, e);
    const t = this.#a(e, n);
    this.#n.set(e, t);
    return t;
   }
   #a(e, n) {
    if ((0, s.jn)(e)) {
     return (0, i.b6)(e.source ?? "", e.range?.[0] ?? n, e.value === null);
    }
    if (!(0, s.oP)(e) && !(0, s.jh)(e)) return nothing(n);
    const t = e.range?.[0] ?? n;
    if (this.#s === a) return this.#i(t, "This is nested too deeply.");
    this.#s++;
    const r = (0, s.oP)(e) ? (0, i.c3)(e.items.map(e => this.#r(e, t)), t) : (0, i.A7)(e.items.map(({key: e, value: n}) => this.#d(e, n, t)), t);
    this.#s--;
    return r;
   }
   #d(e, n, t) {
    const s = this.#r(e, t);
    return {
     key: s.kind === "scalar" ? s.text : "",
     at: s.at,
     value: this.#r(n, s.at)
    };
   }
   #o(e, n) {
    this.#t++;
    const t = this.#e.get(e);
    const s = t === undefined ? undefined : this.#n.get(t);
    if (s !== undefined) return s;
    const i = t === undefined ? `there is no ${(0, r.hD)(`&${e}`)} before it` : "it would hold itself";
    return this.#i(n, `The alias ${(0, r.hD)(`*${e}`)} stands for nothing: ${i}. A text that starts with * needs quotes.`);
   }
   #i(e, n) {
    this.problems.push({
     at: e,
     say: () => n
    });
    return nothing(e);
   }
  }
  const nothing = e => (0, i.b6)("", e, true);
  function parseYaml(e) {
   try {
    return (0, r.$f)(() => readYaml(e));
   } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    const n = {
     at: 0,
     say: () => d.RESOURCE_EXHAUSTION
    };
    return {
     root: (new Expander).rootOf(null),
     contents: null,
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
    prettyErrors: false,
    keepSourceTokens: true
   });
   const placeOf = e => {
    const {line: t, col: s} = n.linePos(e);
    return `${t}:${s}`;
   };
   const r = [ ...t.errors, ...t.warnings ];
   const i = r.filter(({code: e}) => e === "RESOURCE_EXHAUSTION");
   const o = (i.length > 0 ? i : r).map(({pos: e, code: n, message: t}) => ({
    at: e[0],
    say: () => isKnown(n) ? d[n] : oneLine(t)
   }));
   const a = new Expander;
   const c = a.rootOf(o.length === 0 ? t.contents : null);
   return {
    root: c,
    contents: t.contents,
    problems: [ ...o, ...a.problems ],
    placeOf: placeOf
   };
  }
  const d = {
   BAD_ALIAS: 'This reads as an alias (*) or anchor (&) without a name. A text that starts so needs quotes: "*".',
   BAD_SCALAR_START: "A text that starts with this character needs quotes.",
   BLOCK_AS_IMPLICIT_KEY: 'A second colon on one line. Check the indentation; a text with ": " in it needs quotes.',
   MULTIPLE_DOCS: 'A second document begins here, and only one is read: take out the line "---".',
   NON_STRING_KEY: "A key is a plain word, not a list, a map or an alias.",
   RESOURCE_EXHAUSTION: "This is nested too deeply.",
   TAG_RESOLVE_FAILED: "Tags are not read: take it out. A text that starts with ! needs quotes."
  };
  const isKnown = e => Object.hasOwn(d, e);
  const c = 200;
  function oneLine(e) {
   const n = e.replace(/[\s\p{Cc}]+/gu, " ").trim();
   return n.length > c ? `${n.slice(0, c)}\u2026` : n.replace(/[^.?!]$/, "$&.");
  }
 },
 6409: (e, n, t) => {
  t.r(n);
  t.d(n, {
   changed: () => changed
  });
  var s = t(3916);
  function spliced(e, n) {
   const t = n.toSorted((e, n) => n.from - e.from);
   return t.reduce((e, {from: n, to: t, text: s}) => e.slice(0, n) + s + e.slice(t), e);
  }
  const insertion = (e, n) => ({
   from: e,
   to: e,
   text: n
  });
  const deletion = (e, n) => ({
   from: e,
   to: n,
   text: ""
  });
  const lineStart = (e, n) => e.lastIndexOf("\n", n - 1) + 1;
  function nextLine(e, n) {
   if (e[n - 1] === "\n") return n;
   const t = e.indexOf("\n", n);
   return t === -1 ? e.length : t + 1;
  }
  const columnOf = (e, n) => n - lineStart(e, n);
  const isFirst = (e, n) => e.slice(lineStart(e, n), n).trim() === "";
  const isLast = (e, n) => /^[ \t]*(?:#|\r?\n|$)/.test(e.slice(n));
  const lineEnd = e => e.includes("\r\n") ? "\r\n" : "\n";
  function insertLines(e, n, t) {
   const s = lineEnd(e);
   const r = n > 0 && e[n - 1] !== "\n";
   return insertion(n, r ? s + t.join(s) : t.map(e => e + s).join(""));
  }
  const deleteLines = (e, {start: n, end: t}) => deletion(lineStart(e, n), nextLine(e, t));
  var r = t(8815);
  function collectionOf(e, n) {
   if (!(0, r.jh)(e) && !(0, r.oP)(e)) return undefined;
   const t = tokensOf(e.srcToken);
   const s = e.items.map((s, i) => {
    const o = t[i];
    const a = startOf(o);
    return {
     node: s,
     start: a,
     end: ((0, r.oP)(e) ? endOf(s, n) : endOfPair(s, n)) ?? endOfSigns(o?.start) ?? a
    };
   });
   return {
    isFlow: e.flow === true,
    start: e.range?.[0] ?? 0,
    parts: s
   };
  }
  const asPair = e => e;
  const textAt = e => (0, r.jn)(e) ? e.source : undefined;
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
   if ((0, r.jh)(e) || (0, r.oP)(e)) return e.flow !== true;
   return (0, r.jn)(e) && (e.type === "BLOCK_LITERAL" || e.type === "BLOCK_FOLDED");
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
  const i = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]/gu;
  function rendered(e, n) {
   if (typeof e === "string") return textOf(e, n);
   if ("yaml" in e) return e.yaml;
   if ("list" in e) return `[${e.list.map(e => rendered(e, true)).join(", ")}]`;
   return `{ ${e.map.map(([e, n]) => pairText(e, n, true)).join(", ")} }`;
  }
  function pairText(e, n, t) {
   const s = /^-?\d+(?:\.\d+)?$/.test(e) ? e : textOf(e, t);
   return `${s}: ${rendered(n, t)}`;
  }
  function textOf(e, n) {
   if (e.search(i) !== -1) return JSON.stringify(e).replace(i, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
   const t = {
    version: "1.2",
    schema: "core",
    lineWidth: 0,
    blockQuote: false
   };
   if (!n) return (0, r.As)(e, t).slice(0, -1);
   const s = (0, r.As)([ e ], {
    ...t,
    collectionStyle: "flow",
    flowCollectionPadding: false
   });
   return s.slice(1, -2);
  }
  function itemLines(e, n, t = 1) {
   const [s, r] = [ `${" ".repeat(n)}-${" ".repeat(t)}`, " ".repeat(n + 1 + t) ];
   return e.map(([e, n], t) => (t === 0 ? s : r) + pairText(e, n, false));
  }
  function appendItem(e, {parts: n}, t) {
   const [s, r] = [ n.at(-2), n.at(-1) ];
   if (r === undefined || !isFirst(e, r.start)) return undefined;
   const i = columnOf(e, r.start);
   const o = /^-( +)[^\s#&]/.exec(e.slice(r.start, r.start + 80))?.[1]?.length;
   const a = s !== undefined && e[r.end - 1] !== "\n" && /\n[ \t]*\r?\n/.test(e.slice(s.end, r.start));
   const d = itemLines(t, i, o);
   return [ insertLines(e, behindOwnComments(e, r), a ? [ "", ...d ] : d) ];
  }
  function removeItem(e, {parts: n}, t) {
   const s = n[t];
   if (s === undefined || !isFirst(e, s.start)) return undefined;
   const [r, i] = [ lineStart(e, s.start), behindOwnComments(e, s) ];
   const o = n[t - 1];
   const a = t === n.length - 1 || /^[ \t]*\r?\n/.test(e.slice(i));
   const d = o === undefined || !a ? r : behindLast(e, o, r);
   const c = i === e.length && !e.endsWith("\n") && o !== undefined;
   return [ deletion(c ? d - (/\r?\n$/.exec(e.slice(0, d))?.[0].length ?? 0) : d, i) ];
  }
  function behindLast(e, {end: n}, t) {
   const s = nextLine(e, n);
   let r = t;
   while (r > s) {
    const n = lineStart(e, r - 1);
    if (!/^[ \t]*\r?\n$/.test(e.slice(n, r))) break;
    r = n;
   }
   return r;
  }
  function behindOwnComments(e, {start: n, end: t}) {
   const s = columnOf(e, n);
   let r = nextLine(e, t);
   while (r < e.length) {
    const n = nextLine(e, r + 1);
    const [t = ""] = /^ *(?=#)/.exec(e.slice(r, n)) ?? [];
    if (t.length <= s) break;
    r = n;
   }
   return r;
  }
  function appendPair(e, {parts: n}, t) {
   const [s, r] = [ n[0], n.at(-1) ];
   if (s === undefined || r === undefined) return undefined;
   return [ insertLines(e, nextLine(e, r.end), t(" ".repeat(columnOf(e, s.start)))) ];
  }
  function removePair(e, {parts: n}, t) {
   if (isFirst(e, t.start)) return [ deleteLines(e, t) ];
   const s = n[n.indexOf(t) + 1];
   const r = s === undefined ? "#" : e.slice(t.end, s.start);
   return [ deletion(t.start, r.trim() === "" && s !== undefined ? s.start : t.end) ];
  }
  function setValue(e, n, {content: t, isFlow: s}) {
   const {value: r} = asPair(n.node);
   const i = rendered(t, s);
   const o = rangeOf(r, e);
   const a = endOfColon(n);
   if (o === undefined) return [ insertion(a ?? n.end, a === undefined ? `: ${i}` : ` ${i}`) ];
   const [d, c] = o;
   const u = collectionOf(r, e)?.parts[0];
   if (!isBlock(r) || u === undefined) return [ {
    from: d,
    to: d + e.slice(d, c).replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "").length,
    text: i
   } ];
   if (a === undefined || !isFirst(e, u.start)) return undefined;
   return [ insertion(a, ` ${i}`), deleteLines(e, {
    start: u.start,
    end: c
   }) ];
  }
  function behindComma(e, n) {
   const t = /(?:\s|#[^\r\n]*[\r\n])*,/y;
   t.lastIndex = n;
   return t.test(e) ? t.lastIndex : undefined;
  }
  function append(e, {start: n, parts: t}, s) {
   const r = t.at(-1);
   if (r === undefined) return [ insertion(n + 1, s) ];
   const i = behindComma(e, r.end);
   const o = isFirst(e, r.start) && lineStart(e, r.start) > n && isLast(e, i ?? r.end);
   if (!o) return [ insertion(r.end, `, ${s}`) ];
   const a = " ".repeat(columnOf(e, r.start)) + s;
   const d = nextLine(e, i ?? r.end);
   return i === undefined ? [ insertion(r.end, ","), insertLines(e, d, [ a ]) ] : [ insertLines(e, d, [ `${a},` ]) ];
  }
  function remove(e, {parts: n}, t) {
   const s = behindComma(e, t.end);
   if (isFirst(e, t.start) && isLast(e, s ?? t.end)) return [ deleteLines(e, {
    start: t.start,
    end: s ?? t.end
   }) ];
   if (s !== undefined) {
    const [n = ""] = /^ */.exec(e.slice(s)) ?? [];
    return [ deletion(t.start, s + n.length) ];
   }
   const r = n[n.indexOf(t) - 1];
   const i = r !== undefined && /^\s*,[ \t]*$/.test(e.slice(r.end, t.start));
   return [ deletion(i ? r.end : t.start, t.end) ];
  }
  function placeIn({text: e, contents: n}) {
   const t = collectionOf(n, e);
   if (t === undefined) return undefined;
   const s = pairNamed(t, "badges");
   return {
    top: t,
    key: s,
    list: s === undefined ? undefined : collectionOf(asPair(s.node).value, e)
   };
  }
  function additionTo(e, n) {
   const {text: t} = e;
   const s = placeIn(e);
   if (s === undefined) return [ insertLines(t, endOfDocument(t), listLines(n, 0)) ];
   const {top: r, key: i, list: o} = s;
   const a = rendered({
    map: n
   }, true);
   if (i === undefined) {
    if (r.isFlow) return append(t, r, `badges: [${a}]`);
    return appendPair(t, r, e => listLines(n, e.length));
   }
   if (o === undefined || o.parts.length === 0) return firstOf(t, {
    top: r,
    key: i,
    list: o
   }, n);
   return o.isFlow ? append(t, o, a) : appendItem(t, o, n);
  }
  function firstOf(e, {top: n, key: t, list: s}, i) {
   const o = rendered({
    map: i
   }, true);
   const {value: a} = asPair(t.node);
   if (s === undefined && ((0, r.Vj)(a) || (0, r.jn)(a) && a.value !== null)) return undefined;
   const d = rangeOf(a, e);
   const c = s === undefined || /^\[\s*\]$/.test(e.slice(...d ?? []));
   if (n.isFlow || !c) return s === undefined ? setValue(e, t, {
    content: {
     list: [ {
      map: i
     } ]
    },
    isFlow: true
   }) : append(e, s, o);
   const u = columnOf(e, t.start) + 2;
   const f = endOfColon(t);
   if (f === undefined) return undefined;
   const l = insertLines(e, nextLine(e, t.end), itemLines(i, u));
   return d === undefined ? [ l ] : [ deletion(f, d[1]), l ];
  }
  const listLines = (e, n) => [ `${" ".repeat(n)}badges:`, ...itemLines(e, n + 2) ];
  const endOfDocument = e => /^\.\.\.\s*$/m.exec(e)?.index ?? e.length;
  function removalFrom(e, n) {
   const {text: t} = e;
   const {key: s, list: r} = placeIn(e) ?? {};
   const i = r?.parts[n];
   if (s === undefined || r === undefined || i === undefined) return undefined;
   if (r.isFlow) return remove(t, r, i);
   const o = removeItem(t, r, n);
   const a = endOfColon(s);
   if (r.parts.length > 1 || o === undefined || a === undefined) return o;
   return [ insertion(a, " []"), ...o ];
  }
  function changeIn(e, n, [t, s]) {
   const {text: r} = e;
   const i = collectionOf(placeIn(e)?.list?.parts[n]?.node, r);
   if (i === undefined) return undefined;
   const {isFlow: o} = i;
   const a = pairNamed(i, t);
   if (s !== undefined) {
    if (a !== undefined) return setValue(r, a, {
     content: s,
     isFlow: o
    });
    const e = pairText(t, s, o);
    return o ? append(r, i, e) : appendPair(r, i, n => [ n + e ]);
   }
   if (a === undefined) return [];
   return o ? remove(r, i, a) : removePair(r, i, a);
  }
  function meaningOf(e) {
   switch (e.kind) {
   case "scalar":
    return e.empty ? null : e.text;

   case "list":
    return {
     list: e.items.map(meaningOf)
    };

   case "map":
    return {
     map: e.entries.map(e => [ e.key, meaningOf(e.value) ])
    };
   }
  }
  function contentMeaning(e) {
   if (typeof e === "string") return e;
   if ("yaml" in e) return e.yaml;
   if ("list" in e) return {
    list: e.list.map(contentMeaning)
   };
   return {
    map: e.map.map(([e, n]) => [ e, contentMeaning(n) ])
   };
  }
  const isSame = (e, n) => JSON.stringify(e) === JSON.stringify(n);
  const membersOf = e => typeof e === "object" && e !== null && "map" in e ? e.map : [];
  const memberOf = (e, n) => membersOf(e).find(([e]) => e === n)?.[1];
  function withMember(e, n, t) {
   const s = membersOf(e);
   if (t === undefined) return {
    map: s.filter(([e]) => e !== n)
   };
   const r = s.some(([e]) => e === n);
   if (!r) return {
    map: [ ...s, [ n, t ] ]
   };
   return {
    map: s.map(e => e[0] === n ? [ n, t ] : e)
   };
  }
  function edit_meaning_badgesOf(e) {
   const n = memberOf(e, "badges") ?? null;
   return typeof n === "object" && n !== null && "list" in n ? n.list : [];
  }
  const withBadges = (e, n) => withMember(e, "badges", {
   list: n
  });
  const indexOfBadge = (e, n) => edit_meaning_badgesOf(e).findIndex(e => memberOf(e, "id") === n);
  var o = t(6477);
  function addBadge(e, n) {
   return edited(e, {
    splices: e => additionTo(e, n),
    meaning: e => withBadges(e, [ ...edit_meaning_badgesOf(e), contentMeaning({
     map: n
    }) ])
   });
  }
  function editBadge(e, n, t) {
   const change = (e, t) => "text" in e ? changeKey(e.text, n, t) : e;
   return t.reduce(change, {
    text: e
   });
  }
  function removeBadge(e, n) {
   return edited(e, {
    splices: (e, t) => removalFrom(e, indexOfBadge(t, n)),
    meaning: e => withBadges(e, edit_meaning_badgesOf(e).toSpliced(indexOfBadge(e, n), 1))
   });
  }
  function changeKey(e, n, [t, s]) {
   const r = s === undefined ? undefined : contentMeaning(s);
   return edited(e, {
    splices: (e, i) => {
     const o = indexOfBadge(i, n);
     const a = isSame(memberOf(edit_meaning_badgesOf(i)[o] ?? null, t), r);
     return a ? [] : changeIn(e, o, [ t, s ]);
    },
    meaning: e => {
     const s = indexOfBadge(e, n);
     const i = edit_meaning_badgesOf(e).map((e, n) => n === s ? withMember(e, t, r) : e);
     return withBadges(e, i);
    }
   });
  }
  function edited(e, {splices: n, meaning: t}) {
   const s = e.startsWith("\ufeff") ? "\ufeff" : "";
   const r = e.slice(s.length);
   const {root: i, contents: c, problems: u} = (0, o.parseYaml)(r);
   if (u.length > 0) return {
    problem: "it is no YAML that can be read"
   };
   const f = meaningOf(i);
   const l = n({
    text: r,
    contents: c
   }, f);
   if (l?.length === 0) return {
    text: e
   };
   const p = l === undefined ? undefined : spliced(r, l);
   if (p !== undefined && isSame(meaningIn(p), t(f))) return {
    text: s + p
   };
   return {
    problem: /[&*]\w/.test(r) ? a : d
   };
  }
  const a = "anchors and aliases (&, *) tie it to other places of the file";
  const d = "the file is written in a way that cannot be edited safely";
  function meaningIn(e) {
   const {root: n, problems: t} = (0, o.parseYaml)(e);
   return t.length > 0 ? undefined : meaningOf(n);
  }
  var c = t(39);
  function parseManifest(e, n, t) {
   return (0, c.Po)(e, n) ?? (0, c.$V)((0, o.parseYaml)(e), {
    source: n,
    scope: t
   });
  }
  function parseBadges(e, n) {
   return tooLong(e, n) ?? badgesOf(parseYaml(e), n);
  }
  var u = t(6566);
  function changed(e, n, t) {
   const r = e ?? "";
   const {source: i, scope: o} = t;
   const {badges: a} = (0, c.Av)(parseManifest(r, i, o), {
    source: i,
    isFile: (0, c.Z4)(i)
   }).manifest;
   const d = a.map(({definition: e}) => e.id);
   if (n.command === "add" && d.includes(n.id)) {
    const e = a.find(({definition: e}) => e.id === n.id)?.place ?? t.source;
    throw new s.qh("conflict", `There is a badge ${(0, s.hD)(n.id)} already: ${e}. Take another id, or edit it.`);
   }
   if (n.command !== "add" && !d.includes(n.id)) throw (0, u.m)(n.id, t, d);
   const f = edit(r, n, isPointerIn(a, n.id));
   if ("problem" in f) throw new s.qh("invalid", `${t.source}: ${f.problem}. It is as it was: change it by hand.`);
   refuseProblems(f.text, t);
   return f.text;
  }
  const isPointerIn = (e, n) => e.some(({definition: e}) => e.id === n && e.source.kind === "pointer");
  function edit(e, n, t) {
   switch (n.command) {
   case "add":
    return addBadge(e, n.keys);

   case "remove":
    return removeBadge(e, n.id);

   case "edit":
    return editBadge(e, n.id, withLink(n, t));
   }
  }
  function withLink({link: e, changes: n}, t) {
   if (e === undefined) return n;
   const r = n.some(([e, n]) => e === "image_url" && n !== undefined);
   const i = t || r ? "link_url" : "link";
   if (n.some(([e]) => e === i)) throw new s.qh("invalid", `"${i}" is given twice. Leave one of them out.`);
   return [ ...n, [ i, e ] ];
  }
  function refuseProblems(e, {source: n, scope: t}) {
   const r = parseManifest(e, n, t);
   if (!("problems" in r)) return;
   const i = r.problems.map(e => e.slice(n.length).replace(/^:\d+:\d+: /, ""));
   throw new s.qh("invalid", [ ...new Set(i) ].join("; "));
  }
 },
 6566: (e, n, t) => {
  t.d(n, {
   m: () => notFound
  });
  var s = t(3916);
  function notFound(e, {source: n}, t) {
   return new s.qh("not-found", `There is no badge ${(0, s.hD)(e)} in ${n}.${(0, s.h)(e, t)}`);
  }
 }
};

