"use strict";

exports.id = 930;

exports.ids = [ 930, 477 ];

exports.modules = {
 5515: (e, n, t) => {
  t.d(n, {
   WH: () => isBlock,
   be: () => rangeOf,
   ho: () => open,
   iw: () => collectionOf,
   li: () => asPair,
   lw: () => r,
   qD: () => pairNamed,
   yp: () => endOfColon
  });
  var s = t(8815);
  var i = t(3916);
  const r = {
   version: "1.2",
   schema: "core",
   merge: false,
   resolveKnownTags: false,
   stringKeys: true,
   uniqueKeys: false,
   prettyErrors: false,
   keepSourceTokens: true
  };
  const open = e => (0, i.$f)(() => (0, s.Tp)(e, r));
  function collectionOf(e, n) {
   if (!(0, s.jh)(e) && !(0, s.oP)(e)) return undefined;
   const t = tokensOf(e.srcToken);
   const i = e.items.map((i, r) => {
    const o = t[r];
    const a = startOf(o);
    return {
     node: i,
     start: a,
     end: ((0, s.oP)(e) ? endOf(i, n) : endOfPair(i, n)) ?? endOfSigns(o?.start) ?? a
    };
   });
   return {
    isFlow: e.flow === true,
    start: e.range?.[0] ?? 0,
    parts: i
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
   const [s, i] = e?.range ?? [];
   if (s === undefined || i === undefined || s === i) return undefined;
   return isBlock(e) ? endOfText(n.slice(s, i), s) : i;
  }
  function endOfText(e, n) {
   return n + (/^[|>]\d?\+/.test(e) ? e : e.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "")).length;
  }
  function endOfPair(e, n) {
   const {key: t, value: s, srcToken: i} = asPair(e);
   return endOf(s, n) ?? endOfSigns(i?.sep) ?? endOf(t, n);
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
  var i = t(3916);
  var r = t(1860);
  const o = 1e5;
  const a = 64;
  class Expander {
   problems=[];
   #e=new Map;
   #n=new Map;
   #t=0;
   #s=0;
   rootOf(e) {
    const n = this.#i(e, 0);
    if (this.#t > 0 && n.size > o) {
     this.#r(0, `Its aliases (*name) make more than ${o} values of this text: use fewer.`);
    }
    return n;
   }
   #i(e, n) {
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
     return (0, r.b6)(e.source ?? "", e.range?.[0] ?? n, e.value === null);
    }
    if (!(0, s.oP)(e) && !(0, s.jh)(e)) return nothing(n);
    const t = e.range?.[0] ?? n;
    if (this.#s === a) return this.#r(t, "This is nested too deeply.");
    this.#s++;
    const i = (0, s.oP)(e) ? (0, r.c3)(e.items.map(e => this.#i(e, t)), t) : (0, r.A7)(e.items.map(({key: e, value: n}) => this.#d(e, n, t)), t);
    this.#s--;
    return i;
   }
   #d(e, n, t) {
    const s = this.#i(e, t);
    return {
     key: s.kind === "scalar" ? s.text : "",
     at: s.at,
     value: this.#i(n, s.at)
    };
   }
   #o(e, n) {
    this.#t++;
    const t = this.#e.get(e);
    const s = t === undefined ? undefined : this.#n.get(t);
    if (s !== undefined) return s;
    const r = t === undefined ? `there is no ${(0, i.hD)(`&${e}`)} before it` : "it would hold itself";
    return this.#r(n, `The alias ${(0, i.hD)(`*${e}`)} stands for nothing: ${r}. A text that starts with * needs quotes.`);
   }
   #r(e, n) {
    this.problems.push({
     at: e,
     say: () => n
    });
    return nothing(e);
   }
  }
  const nothing = e => (0, r.b6)("", e, true);
  function parseYaml(e) {
   try {
    return (0, i.$f)(() => readYaml(e));
   } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    const n = {
     at: 0,
     say: () => d.RESOURCE_EXHAUSTION
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
   const i = [ ...t.errors, ...t.warnings ];
   const r = i.filter(({code: e}) => e === "RESOURCE_EXHAUSTION");
   const o = (r.length > 0 ? r : i).map(({pos: e, code: n, message: t}) => ({
    at: e[0],
    say: () => isKnown(n) ? d[n] : oneLine(t)
   }));
   const a = new Expander;
   const c = a.rootOf(o.length === 0 ? t.contents : null);
   return {
    root: c,
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
 5930: (e, n, t) => {
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
   const i = n > 0 && e[n - 1] !== "\n";
   return insertion(n, i ? s + t.join(s) : t.map(e => e + s).join(""));
  }
  const deleteLines = (e, {start: n, end: t}) => deletion(lineStart(e, n), nextLine(e, t));
  var i = t(8815);
  var r = t(5515);
  const o = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]/gu;
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
   if (e.search(o) !== -1) return JSON.stringify(e).replace(o, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
   const t = {
    version: "1.2",
    schema: "core",
    lineWidth: 0,
    blockQuote: false
   };
   if (!n) return (0, i.As)(e, t).slice(0, -1);
   const s = (0, i.As)([ e ], {
    ...t,
    collectionStyle: "flow",
    flowCollectionPadding: false
   });
   return s.slice(1, -2);
  }
  function itemLines(e, n, t = 1) {
   const [s, i] = [ `${" ".repeat(n)}-${" ".repeat(t)}`, " ".repeat(n + 1 + t) ];
   return e.map(([e, n], t) => (t === 0 ? s : i) + pairText(e, n, false));
  }
  function appendItem(e, {parts: n}, t) {
   const [s, i] = [ n.at(-2), n.at(-1) ];
   if (i === undefined || !isFirst(e, i.start)) return undefined;
   const r = columnOf(e, i.start);
   const o = /^-( +)[^\s#&]/.exec(e.slice(i.start, i.start + 80))?.[1]?.length;
   const a = s !== undefined && e[i.end - 1] !== "\n" && /\n[ \t]*\r?\n/.test(e.slice(s.end, i.start));
   const d = itemLines(t, r, o);
   return [ insertLines(e, behindOwnComments(e, i), a ? [ "", ...d ] : d) ];
  }
  function removeItem(e, {parts: n}, t) {
   const s = n[t];
   if (s === undefined || !isFirst(e, s.start)) return undefined;
   const [i, r] = [ lineStart(e, s.start), behindOwnComments(e, s) ];
   const o = n[t - 1];
   const a = t === n.length - 1 || /^[ \t]*\r?\n/.test(e.slice(r));
   const d = o === undefined || !a ? i : behindLast(e, o, i);
   const c = r === e.length && !e.endsWith("\n") && o !== undefined;
   return [ deletion(c ? d - (/\r?\n$/.exec(e.slice(0, d))?.[0].length ?? 0) : d, r) ];
  }
  function behindLast(e, {end: n}, t) {
   const s = nextLine(e, n);
   let i = t;
   while (i > s) {
    const n = lineStart(e, i - 1);
    if (!/^[ \t]*\r?\n$/.test(e.slice(n, i))) break;
    i = n;
   }
   return i;
  }
  function behindOwnComments(e, {start: n, end: t}) {
   const s = columnOf(e, n);
   let i = nextLine(e, t);
   while (i < e.length) {
    const n = nextLine(e, i + 1);
    const [t = ""] = /^ *(?=#)/.exec(e.slice(i, n)) ?? [];
    if (t.length <= s) break;
    i = n;
   }
   return i;
  }
  function appendPair(e, {parts: n}, t) {
   const [s, i] = [ n[0], n.at(-1) ];
   if (s === undefined || i === undefined) return undefined;
   return [ insertLines(e, nextLine(e, i.end), t(" ".repeat(columnOf(e, s.start)))) ];
  }
  function removePair(e, {parts: n}, t) {
   if (isFirst(e, t.start)) return [ deleteLines(e, t) ];
   const s = n[n.indexOf(t) + 1];
   const i = s === undefined ? "#" : e.slice(t.end, s.start);
   return [ deletion(t.start, i.trim() === "" && s !== undefined ? s.start : t.end) ];
  }
  function setValue(e, n, {content: t, isFlow: s}) {
   const {value: i} = (0, r.li)(n.node);
   const o = rendered(t, s);
   const a = (0, r.be)(i, e);
   const d = (0, r.yp)(n);
   if (a === undefined) return [ insertion(d ?? n.end, d === undefined ? `: ${o}` : ` ${o}`) ];
   const [c, u] = a;
   const f = (0, r.iw)(i, e)?.parts[0];
   if (!(0, r.WH)(i) || f === undefined) return [ {
    from: c,
    to: c + e.slice(c, u).replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "").length,
    text: o
   } ];
   if (d === undefined || !isFirst(e, f.start)) return undefined;
   return [ insertion(d, ` ${o}`), deleteLines(e, {
    start: f.start,
    end: u
   }) ];
  }
  function behindComma(e, n) {
   const t = /(?:\s|#[^\r\n]*[\r\n])*,/y;
   t.lastIndex = n;
   return t.test(e) ? t.lastIndex : undefined;
  }
  function append(e, {start: n, parts: t}, s) {
   const i = t.at(-1);
   if (i === undefined) return [ insertion(n + 1, s) ];
   const r = behindComma(e, i.end);
   const o = isFirst(e, i.start) && lineStart(e, i.start) > n && isLast(e, r ?? i.end);
   if (!o) return [ insertion(i.end, `, ${s}`) ];
   const a = " ".repeat(columnOf(e, i.start)) + s;
   const d = nextLine(e, r ?? i.end);
   return r === undefined ? [ insertion(i.end, ","), insertLines(e, d, [ a ]) ] : [ insertLines(e, d, [ `${a},` ]) ];
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
   const i = n[n.indexOf(t) - 1];
   const r = i !== undefined && /^\s*,[ \t]*$/.test(e.slice(i.end, t.start));
   return [ deletion(r ? i.end : t.start, t.end) ];
  }
  function placeIn(e) {
   const n = (0, r.iw)((0, r.ho)(e).contents, e);
   if (n === undefined) return undefined;
   const t = (0, r.qD)(n, "badges");
   return {
    top: n,
    key: t,
    list: t === undefined ? undefined : (0, r.iw)((0, r.li)(t.node).value, e)
   };
  }
  function additionTo(e, n) {
   const t = placeIn(e);
   if (t === undefined) return [ insertLines(e, endOfDocument(e), listLines(n, 0)) ];
   const {top: s, key: i, list: r} = t;
   const o = rendered({
    map: n
   }, true);
   if (i === undefined) {
    if (s.isFlow) return append(e, s, `badges: [${o}]`);
    return appendPair(e, s, e => listLines(n, e.length));
   }
   if (r === undefined || r.parts.length === 0) return firstOf(e, {
    top: s,
    key: i,
    list: r
   }, n);
   return r.isFlow ? append(e, r, o) : appendItem(e, r, n);
  }
  function firstOf(e, {top: n, key: t, list: s}, o) {
   const a = rendered({
    map: o
   }, true);
   const {value: d} = (0, r.li)(t.node);
   if (s === undefined && ((0, i.Vj)(d) || (0, i.jn)(d) && d.value !== null)) return undefined;
   const c = (0, r.be)(d, e);
   const u = s === undefined || /^\[\s*\]$/.test(e.slice(...c ?? []));
   if (n.isFlow || !u) return s === undefined ? setValue(e, t, {
    content: {
     list: [ {
      map: o
     } ]
    },
    isFlow: true
   }) : append(e, s, a);
   const f = columnOf(e, t.start) + 2;
   const l = (0, r.yp)(t);
   if (l === undefined) return undefined;
   const p = insertLines(e, nextLine(e, t.end), itemLines(o, f));
   return c === undefined ? [ p ] : [ deletion(l, c[1]), p ];
  }
  const listLines = (e, n) => [ `${" ".repeat(n)}badges:`, ...itemLines(e, n + 2) ];
  const endOfDocument = e => /^\.\.\.\s*$/m.exec(e)?.index ?? e.length;
  function removalFrom(e, n) {
   const {key: t, list: s} = placeIn(e) ?? {};
   const i = s?.parts[n];
   if (t === undefined || s === undefined || i === undefined) return undefined;
   if (s.isFlow) return remove(e, s, i);
   const o = removeItem(e, s, n);
   const a = (0, r.yp)(t);
   if (s.parts.length > 1 || o === undefined || a === undefined) return o;
   return [ insertion(a, " []"), ...o ];
  }
  function changeIn(e, n, [t, s]) {
   const i = (0, r.iw)(placeIn(e)?.list?.parts[n]?.node, e);
   if (i === undefined) return undefined;
   const {isFlow: o} = i;
   const a = (0, r.qD)(i, t);
   if (s !== undefined) {
    if (a !== undefined) return setValue(e, a, {
     content: s,
     isFlow: o
    });
    const n = pairText(t, s, o);
    return o ? append(e, i, n) : appendPair(e, i, e => [ e + n ]);
   }
   if (a === undefined) return [];
   return o ? remove(e, i, a) : removePair(e, i, a);
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
   const i = s.some(([e]) => e === n);
   if (!i) return {
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
  var a = t(6477);
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
   const i = s === undefined ? undefined : contentMeaning(s);
   return edited(e, {
    splices: (e, r) => {
     const o = indexOfBadge(r, n);
     const a = isSame(memberOf(edit_meaning_badgesOf(r)[o] ?? null, t), i);
     return a ? [] : changeIn(e, o, [ t, s ]);
    },
    meaning: e => {
     const s = indexOfBadge(e, n);
     const r = edit_meaning_badgesOf(e).map((e, n) => n === s ? withMember(e, t, i) : e);
     return withBadges(e, r);
    }
   });
  }
  function edited(e, {splices: n, meaning: t}) {
   const s = e.startsWith("\ufeff") ? "\ufeff" : "";
   const i = e.slice(s.length);
   const r = meaningIn(i);
   if (r === undefined) return {
    problem: "it is no YAML that can be read"
   };
   const o = n(i, r);
   if (o?.length === 0) return {
    text: e
   };
   const a = o === undefined ? undefined : spliced(i, o);
   if (a !== undefined && isSame(meaningIn(a), t(r))) return {
    text: s + a
   };
   return {
    problem: /[&*]\w/.test(i) ? d : c
   };
  }
  const d = "anchors and aliases (&, *) tie it to other places of the file";
  const c = "the file is written in a way that cannot be edited safely";
  function meaningIn(e) {
   const {root: n, problems: t} = (0, a.parseYaml)(e);
   return t.length > 0 ? undefined : meaningOf(n);
  }
  var u = t(2363);
  function parseManifest(e, n, t) {
   return (0, u.Po)(e, n) ?? (0, u.$V)((0, a.parseYaml)(e), {
    source: n,
    scope: t
   });
  }
  function parseBadges(e, n) {
   return tooLong(e, n) ?? badgesOf(parseYaml(e), n);
  }
  var f = t(6566);
  function changed(e, n, t) {
   const i = e ?? "";
   const {source: r, scope: o} = t;
   const {badges: a} = (0, u.Av)(parseManifest(i, r, o), {
    source: r,
    isFile: (0, u.Z4)(r)
   }).manifest;
   const d = a.map(({definition: e}) => e.id);
   if (n.command === "add" && d.includes(n.id)) {
    const e = a.find(({definition: e}) => e.id === n.id)?.place ?? t.source;
    throw new s.qh("conflict", `There is a badge ${(0, s.hD)(n.id)} already: ${e}. Take another id, or edit it.`);
   }
   if (n.command !== "add" && !d.includes(n.id)) throw (0, f.m)(n.id, t, d);
   const c = edit(i, n, isPointerIn(a, n.id));
   if ("problem" in c) throw new s.qh("invalid", `${t.source}: ${c.problem}. It is as it was: change it by hand.`);
   refuseProblems(c.text, t);
   return c.text;
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
   const i = n.some(([e, n]) => e === "image_url" && n !== undefined);
   const r = t || i ? "link_url" : "link";
   if (n.some(([e]) => e === r)) throw new s.qh("invalid", `"${r}" is given twice. Leave one of them out.`);
   return [ ...n, [ r, e ] ];
  }
  function refuseProblems(e, {source: n, scope: t}) {
   const i = parseManifest(e, n, t);
   if (!("problems" in i)) return;
   const r = i.problems.map(e => e.slice(n.length).replace(/^:\d+:\d+: /, ""));
   throw new s.qh("invalid", [ ...new Set(r) ].join("; "));
  }
 }
};

