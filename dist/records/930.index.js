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
   lw: () => s,
   qD: () => pairNamed,
   yp: () => endOfColon
  });
  var i = t(8815);
  const s = {
   version: "1.2",
   schema: "core",
   merge: false,
   resolveKnownTags: false,
   stringKeys: true,
   uniqueKeys: false,
   prettyErrors: false,
   keepSourceTokens: true
  };
  const open = e => (0, i.Tp)(e, s);
  function collectionOf(e, n) {
   if (!(0, i.jh)(e) && !(0, i.oP)(e)) return undefined;
   const t = tokensOf(e.srcToken);
   const s = e.items.map((s, r) => {
    const o = t[r];
    const a = startOf(o);
    return {
     node: s,
     start: a,
     end: ((0, i.oP)(e) ? endOf(s, n) : endOfPair(s, n)) ?? endOfSigns(o?.start) ?? a
    };
   });
   return {
    isFlow: e.flow === true,
    start: e.range?.[0] ?? 0,
    parts: s
   };
  }
  const asPair = e => e;
  const textAt = e => (0, i.jn)(e) ? e.source : undefined;
  function pairNamed({parts: e}, n) {
   return e.find(({node: e}) => textAt(asPair(e).key) === n);
  }
  const endOfColon = e => endOfSigns(asPair(e.node).srcToken?.sep);
  function rangeOf(e, n) {
   const t = endOf(e, n);
   const i = e?.range?.[0];
   return i === undefined || t === undefined ? undefined : [ i, t ];
  }
  function isBlock(e) {
   if ((0, i.jh)(e) || (0, i.oP)(e)) return e.flow !== true;
   return (0, i.jn)(e) && (e.type === "BLOCK_LITERAL" || e.type === "BLOCK_FOLDED");
  }
  function endOf(e, n) {
   const t = collectionOf(e, n);
   if (t?.isFlow === false) return t.parts.at(-1)?.end;
   const [i, s] = e?.range ?? [];
   if (i === undefined || s === undefined || i === s) return undefined;
   return isBlock(e) ? endOfText(n.slice(i, s), i) : s;
  }
  function endOfText(e, n) {
   return n + (/^[|>]\d?\+/.test(e) ? e : e.replace(/[ \t\r\n]+$/, "")).length;
  }
  function endOfPair(e, n) {
   const {key: t, value: i, srcToken: s} = asPair(e);
   return endOf(i, n) ?? endOfSigns(s?.sep) ?? endOf(t, n);
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
  var i = t(8815);
  var s = t(3916);
  var r = t(1860);
  const o = 1e5;
  const a = 64;
  class Expander {
   problems=[];
   #e=new Map;
   #n=new Map;
   #t=0;
   #i=0;
   rootOf(e) {
    const n = this.#s(e, 0);
    if (this.#t > 0 && n.size > o) {
     this.#r(0, `Its aliases (*name) make more than ${o} values of this text: use fewer.`);
    }
    return n;
   }
   #s(e, n) {
    if ((0, i.Vj)(e)) return this.#o(e.source, e.range?.[0] ?? n);
    if (!(0, i.jn)(e) && !(0, i.oP)(e) && !(0, i.jh)(e)) return nothing(n);
    if (e.anchor === undefined) return this.#a(e, n);
    this.#e.set(e.anchor, e);
    const t = this.#a(e, n);
    this.#n.set(e, t);
    return t;
   }
   #a(e, n) {
    if ((0, i.jn)(e)) {
     return (0, r.b6)(e.source ?? "", e.range?.[0] ?? n, e.value === null);
    }
    if (!(0, i.oP)(e) && !(0, i.jh)(e)) return nothing(n);
    const t = e.range?.[0] ?? n;
    if (this.#i === a) return this.#r(t, "This is nested too deeply.");
    this.#i++;
    const s = (0, i.oP)(e) ? (0, r.c3)(e.items.map(e => this.#s(e, t)), t) : (0, r.A7)(e.items.map(({key: e, value: n}) => this.#d(e, n, t)), t);
    this.#i--;
    return s;
   }
   #d(e, n, t) {
    const i = this.#s(e, t);
    return {
     key: i.kind === "scalar" ? i.text : "",
     at: i.at,
     value: this.#s(n, i.at)
    };
   }
   #o(e, n) {
    this.#t++;
    const t = this.#e.get(e);
    const i = t === undefined ? undefined : this.#n.get(t);
    if (i !== undefined) return i;
    const r = t === undefined ? `there is no ${(0, s.hD)(`&${e}`)} before it` : "it would hold itself";
    return this.#r(n, `The alias ${(0, s.hD)(`*${e}`)} stands for nothing: ${r}. A text that starts with * needs quotes.`);
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
   const n = new i.HN;
   const t = (0, i.Tp)(e.replace(/^\ufeff/, ""), {
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
    const {line: t, col: i} = n.linePos(e);
    return `${t}:${i}`;
   };
   const s = [ ...t.errors, ...t.warnings ];
   const r = s.filter(({code: e}) => e === "RESOURCE_EXHAUSTION");
   const o = (r.length > 0 ? r : s).map(({pos: e, code: n, message: t}) => ({
    at: e[0],
    say: () => d[n] ?? oneLine(t)
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
  const c = 200;
  function oneLine(e) {
   const n = e.replace(/[\s\p{Cc}]+/gu, " ").trim();
   return n.length > c ? `${n.slice(0, c)}\u2026` : n.replace(/[^.?!]$/, "$&.");
  }
 },
 5930: (e, n, t) => {
  t.d(n, {
   changed: () => changed
  });
  var i = t(3916);
  function spliced(e, n) {
   const t = n.toSorted((e, n) => n.from - e.from);
   return t.reduce((e, {from: n, to: t, text: i}) => e.slice(0, n) + i + e.slice(t), e);
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
   const i = lineEnd(e);
   const s = n > 0 && e[n - 1] !== "\n";
   return insertion(n, s ? i + t.join(i) : t.map(e => e + i).join(""));
  }
  const deleteLines = (e, {start: n, end: t}) => deletion(lineStart(e, n), nextLine(e, t));
  var s = t(8815);
  var r = t(5515);
  const o = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]/gu;
  function rendered(e, n) {
   if (typeof e === "string") return textOf(e, n);
   if ("yaml" in e) return e.yaml;
   if ("list" in e) return `[${e.list.map(e => rendered(e, true)).join(", ")}]`;
   return `{ ${e.map.map(([e, n]) => pairText(e, n, true)).join(", ")} }`;
  }
  function pairText(e, n, t) {
   const i = /^-?\d+(?:\.\d+)?$/.test(e) ? e : textOf(e, t);
   return `${i}: ${rendered(n, t)}`;
  }
  function textOf(e, n) {
   if (e.search(o) !== -1) return JSON.stringify(e).replace(o, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
   const t = {
    version: "1.2",
    schema: "core",
    lineWidth: 0,
    blockQuote: false
   };
   if (!n) return (0, s.As)(e, t).slice(0, -1);
   const i = (0, s.As)([ e ], {
    ...t,
    collectionStyle: "flow",
    flowCollectionPadding: false
   });
   return i.slice(1, -2);
  }
  function itemLines(e, n, t = 1) {
   const [i, s] = [ `${" ".repeat(n)}-${" ".repeat(t)}`, " ".repeat(n + 1 + t) ];
   return e.map(([e, n], t) => (t === 0 ? i : s) + pairText(e, n, false));
  }
  function appendItem(e, {parts: n}, t) {
   const [i, s] = [ n.at(-2), n.at(-1) ];
   if (s === undefined || !isFirst(e, s.start)) return undefined;
   const r = columnOf(e, s.start);
   const o = /^-( +)[^\s#&]/.exec(e.slice(s.start, s.start + 80))?.[1]?.length;
   const a = i !== undefined && e[s.end - 1] !== "\n" && /\n[ \t]*\r?\n/.test(e.slice(i.end, s.start));
   const d = itemLines(t, r, o);
   return [ insertLines(e, behindOwnComments(e, s), a ? [ "", ...d ] : d) ];
  }
  function removeItem(e, {parts: n}, t) {
   const i = n[t];
   if (i === undefined || !isFirst(e, i.start)) return undefined;
   return [ deletion(lineStart(e, i.start), behindOwnComments(e, i)) ];
  }
  function behindOwnComments(e, {start: n, end: t}) {
   const i = nextLine(e, t);
   const s = new RegExp(`^(?: {${columnOf(e, n) + 1},}#.*(?:\\n|$))*`).exec(e.slice(i));
   return i + (s?.[0].length ?? 0);
  }
  function appendPair(e, {parts: n}, t) {
   const [i, s] = [ n[0], n.at(-1) ];
   if (i === undefined || s === undefined) return undefined;
   return [ insertLines(e, nextLine(e, s.end), t(" ".repeat(columnOf(e, i.start)))) ];
  }
  function removePair(e, {parts: n}, t) {
   if (isFirst(e, t.start)) return [ deleteLines(e, t) ];
   const i = n[n.indexOf(t) + 1];
   const s = i === undefined ? "#" : e.slice(t.end, i.start);
   return [ deletion(t.start, s.trim() === "" && i !== undefined ? i.start : t.end) ];
  }
  function setValue(e, n, {content: t, isFlow: i}) {
   const {value: s} = (0, r.li)(n.node);
   const o = rendered(t, i);
   const a = (0, r.be)(s, e);
   const d = (0, r.yp)(n);
   if (a === undefined) return [ insertion(d ?? n.end, d === undefined ? `: ${o}` : ` ${o}`) ];
   const [c, u] = a;
   const f = (0, r.iw)(s, e)?.parts[0];
   if (!(0, r.WH)(s) || f === undefined) return [ {
    from: c,
    to: c + e.slice(c, u).replace(/[ \t\r\n]+$/, "").length,
    text: o
   } ];
   if (d === undefined || !isFirst(e, f.start)) return undefined;
   return [ insertion(d, ` ${o}`), deleteLines(e, {
    start: f.start,
    end: u
   }) ];
  }
  function behindComma(e, n) {
   const t = /(?:\s|#.*)*,/y;
   t.lastIndex = n;
   return t.test(e) ? t.lastIndex : undefined;
  }
  function append(e, {start: n, parts: t}, i) {
   const s = t.at(-1);
   if (s === undefined) return [ insertion(n + 1, i) ];
   const r = behindComma(e, s.end);
   const o = isFirst(e, s.start) && lineStart(e, s.start) > n && isLast(e, r ?? s.end);
   if (!o) return [ insertion(s.end, `, ${i}`) ];
   const a = " ".repeat(columnOf(e, s.start)) + i;
   const d = nextLine(e, r ?? s.end);
   return r === undefined ? [ insertion(s.end, ","), insertLines(e, d, [ a ]) ] : [ insertLines(e, d, [ `${a},` ]) ];
  }
  function remove(e, {parts: n}, t) {
   const i = behindComma(e, t.end);
   if (isFirst(e, t.start) && isLast(e, i ?? t.end)) return [ deleteLines(e, {
    start: t.start,
    end: i ?? t.end
   }) ];
   if (i !== undefined) {
    const [n = ""] = /^ */.exec(e.slice(i)) ?? [];
    return [ deletion(t.start, i + n.length) ];
   }
   const s = n[n.indexOf(t) - 1];
   const r = s !== undefined && /^\s*,[ \t]*$/.test(e.slice(s.end, t.start));
   return [ deletion(r ? s.end : t.start, t.end) ];
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
   const {top: i, key: s, list: r} = t;
   const o = rendered({
    map: n
   }, true);
   if (s === undefined) {
    if (i.isFlow) return append(e, i, `badges: [${o}]`);
    return appendPair(e, i, e => listLines(n, e.length));
   }
   if (r === undefined || r.parts.length === 0) return firstOf(e, {
    top: i,
    key: s,
    list: r
   }, n);
   return r.isFlow ? append(e, r, o) : appendItem(e, r, n);
  }
  function firstOf(e, {top: n, key: t, list: i}, o) {
   const a = rendered({
    map: o
   }, true);
   const {value: d} = (0, r.li)(t.node);
   if (i === undefined && ((0, s.Vj)(d) || (0, s.jn)(d) && d.value !== null)) return undefined;
   const c = (0, r.be)(d, e);
   const u = i === undefined || /^\[\s*\]$/.test(e.slice(...c ?? []));
   if (n.isFlow || !u) return i === undefined ? setValue(e, t, {
    content: {
     list: [ {
      map: o
     } ]
    },
    isFlow: true
   }) : append(e, i, a);
   const f = columnOf(e, t.start) + 2;
   const l = (0, r.yp)(t);
   if (l === undefined) return undefined;
   const p = insertLines(e, nextLine(e, t.end), itemLines(o, f));
   return c === undefined ? [ p ] : [ deletion(l, c[1]), p ];
  }
  const listLines = (e, n) => [ `${" ".repeat(n)}badges:`, ...itemLines(e, n + 2) ];
  const endOfDocument = e => /^\.\.\.\s*$/m.exec(e)?.index ?? e.length;
  function removalFrom(e, n) {
   const {key: t, list: i} = placeIn(e) ?? {};
   const s = i?.parts[n];
   if (t === undefined || i === undefined || s === undefined) return undefined;
   if (i.isFlow) return remove(e, i, s);
   const o = removeItem(e, i, n);
   const a = (0, r.yp)(t);
   if (i.parts.length > 1 || o === undefined || a === undefined) return o;
   return [ insertion(a, " []"), ...o ];
  }
  function changeIn(e, n, [t, i]) {
   const s = (0, r.iw)(placeIn(e)?.list?.parts[n]?.node, e);
   if (s === undefined) return undefined;
   const {isFlow: o} = s;
   const a = (0, r.qD)(s, t);
   if (i !== undefined) {
    if (a !== undefined) return setValue(e, a, {
     content: i,
     isFlow: o
    });
    const n = pairText(t, i, o);
    return o ? append(e, s, n) : appendPair(e, s, e => [ e + n ]);
   }
   if (a === undefined) return [];
   return o ? remove(e, s, a) : removePair(e, s, a);
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
   const i = membersOf(e);
   if (t === undefined) return {
    map: i.filter(([e]) => e !== n)
   };
   const s = i.some(([e]) => e === n);
   if (!s) return {
    map: [ ...i, [ n, t ] ]
   };
   return {
    map: i.map(e => e[0] === n ? [ n, t ] : e)
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
  function changeKey(e, n, [t, i]) {
   const s = i === undefined ? undefined : contentMeaning(i);
   return edited(e, {
    splices: (e, r) => {
     const o = indexOfBadge(r, n);
     const a = isSame(memberOf(edit_meaning_badgesOf(r)[o] ?? null, t), s);
     return a ? [] : changeIn(e, o, [ t, i ]);
    },
    meaning: e => {
     const i = indexOfBadge(e, n);
     const r = edit_meaning_badgesOf(e).map((e, n) => n === i ? withMember(e, t, s) : e);
     return withBadges(e, r);
    }
   });
  }
  function edited(e, {splices: n, meaning: t}) {
   const i = e.startsWith("\ufeff") ? "\ufeff" : "";
   const s = e.slice(i.length);
   const r = meaningIn(s);
   if (r === undefined) return {
    problem: "it is no YAML that can be read"
   };
   const o = n(s, r);
   if (o?.length === 0) return {
    text: e
   };
   const a = o === undefined ? undefined : spliced(s, o);
   if (a !== undefined && isSame(meaningIn(a), t(r))) return {
    text: i + a
   };
   return {
    problem: /[&*]\w/.test(s) ? d : c
   };
  }
  const d = "anchors and aliases (&, *) tie it to other places of the file";
  const c = "the file is written in a way that cannot be edited safely";
  function meaningIn(e) {
   const {root: n, problems: t} = (0, a.parseYaml)(e);
   return t.length > 0 ? undefined : meaningOf(n);
  }
  var u = t(604);
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
   const s = e ?? "";
   const {badges: r} = (0, u.Av)(parseManifest(s, t.source, t.scope)).manifest;
   const o = r.map(({definition: e}) => e.id);
   if (n.command === "add" && o.includes(n.id)) {
    const e = r.find(({definition: e}) => e.id === n.id)?.place ?? t.source;
    throw new i.qh("conflict", `There is a badge ${(0, i.hD)(n.id)} already: ${e}. Take another id, or edit it.`);
   }
   if (n.command !== "add" && !o.includes(n.id)) throw (0, f.m)(n.id, t, o);
   const a = edit(s, n, isPointerIn(r, n.id));
   if ("problem" in a) throw new i.qh("invalid", `${t.source}: ${a.problem}. It is as it was: change it by hand.`);
   refuseProblems(a.text, t);
   return a.text;
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
   const s = n.some(([e, n]) => e === "image_url" && n !== undefined);
   const r = t || s ? "link_url" : "link";
   if (n.some(([e]) => e === r)) throw new i.qh("invalid", `"${r}" is given twice. Leave one of them out.`);
   return [ ...n, [ r, e ] ];
  }
  function refuseProblems(e, {source: n, scope: t}) {
   const s = parseManifest(e, n, t);
   if (!("problems" in s)) return;
   const r = s.problems.map(e => e.slice(n.length).replace(/^:\d+:\d+: /, ""));
   throw new i.qh("invalid", [ ...new Set(r) ].join("; "));
  }
 }
};

