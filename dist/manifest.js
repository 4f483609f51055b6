"use strict";

exports.id = 556;

exports.ids = [ 556 ];

exports.modules = {
 1980: (e, n, t) => {
  t.d(n, {
   KH: () => flowText,
   dK: () => blockText,
   om: () => pairText,
   readChanges: () => readChanges
  });
  var s = t(8815);
  var r = t(3916);
  var i = t(8553);
  var o = t(7034);
  function readChanges(e, n) {
   const {root: t, contents: a, problems: c, position: f} = (0, o.parseYaml)(e);
   const refuse = e => {
    if (e.length > 0) throw new r.WK(n, (0, i.cU)(e, f, {
     source: n,
     scope: "project"
    }));
   };
   refuse(c);
   if (t.kind === "scalar" && t.isNull) return [];
   if (t.kind !== "map" || !(0, s.jh)(a)) {
    refuse([ {
     offset: 0,
     message: () => 'This is not a map of a badge\'s keys. Allowed: "workflow: ci.yml".'
    } ]);
    return [];
   }
   const u = a.items.map(({value: e}) => contentOf(e));
   refuse(t.entries.flatMap(({key: e, offset: n}, t) => u[t] === null ? [ {
    offset: n,
    message: () => `${(0, r.hD)(e)}: Aliases and empty values cannot be copied. Write the value out.`
   } ] : []));
   return t.entries.map(({key: e}, n) => [ e, u[n] ?? undefined ]);
  }
  const textOf = e => (0, s.jn)(e) ? e.source ?? "" : "";
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
   const n = e.items.map(({key: e, value: n}) => [ textOf(e), contentOf(n) ]);
   return n.every(e => e[1] !== undefined && e[1] !== null) ? {
    map: n
   } : null;
  }
  function pairText(e, n, t) {
   const s = /^-?\d+(?:\.\d+)?$/.test(e) ? e : t ? flowText(e) : blockText(e);
   return `${s}: ${t ? flowText(n) : blockText(n)}`;
  }
  const a = {
   version: "1.2",
   schema: "core",
   lineWidth: 0,
   blockQuote: false
  };
  function blockText(e) {
   if (typeof e !== "string") return flowText(e);
   return escapedText(e) ?? (0, s.As)(e, a).slice(0, -1);
  }
  function flowText(e) {
   if (typeof e === "string") {
    const n = {
     ...a,
     collectionStyle: "flow",
     flowCollectionPadding: false
    };
    return escapedText(e) ?? (0, s.As)([ e ], n).slice(1, -2);
   }
   if ("yaml" in e) return e.yaml;
   if ("list" in e) return `[${e.list.map(flowText).join(", ")}]`;
   return `{ ${e.map.map(([e, n]) => pairText(e, n, true)).join(", ")} }`;
  }
  const c = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]/gu;
  function escapedText(e) {
   if (e.search(c) === -1) return undefined;
   return JSON.stringify(e).replace(c, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
 },
 5809: (e, n, t) => {
  t.d(n, {
   addBadge: () => addBadge,
   badgeKeys: () => badgeKeys,
   editBadge: () => editBadge,
   removeBadge: () => removeBadge
  });
  var s = t(8815);
  var r = t(1980);
  var i = t(7034);
  function addBadge(e, n) {
   return edited(e, {
    splices: e => additionOf(n, e),
    result: e => [ ...e, jsonOf({
     map: n
    }) ]
   });
  }
  function editBadge(e, n, t) {
   const change = (e, [t, s]) => "text" in e ? changeKey(e.text, n, [ t, s ]) : e;
   return t.reduce(change, {
    text: e
   });
  }
  function removeBadge(e, n) {
   return edited(e, {
    splices: (e, t) => removalOf(indexOf(t, n), e),
    result: e => e.toSpliced(indexOf(e, n), 1)
   });
  }
  function badgeKeys(e, n) {
   const t = memberOf(contentIn(e.replace(/^\ufeff/, "")) ?? null, "badges");
   const s = isList(t) ? t[indexOf(t, n)] : undefined;
   return new Map(isObject(s) ? Object.entries(s).map(([e, n]) => [ e, shown(n) ]) : []);
  }
  function shown(e) {
   if (e === null) return "~";
   if (typeof e === "string") return e === "" ? '""' : e;
   if (!isObject(e)) return `[${e.map(shown).join(", ")}]`;
   return `{ ${Object.entries(e).map(([e, n]) => `${e}: ${shown(n)}`).join(", ")} }`;
  }
  function changeKey(e, n, [t, s]) {
   const r = s === undefined ? undefined : jsonOf(s);
   return edited(e, {
    splices: (e, i) => {
     const o = indexOf(i, n);
     return isSame(memberOf(i[o], t), r) ? [] : changeOf([ t, s ], o, e);
    },
    result: e => e.map((s, i) => i === indexOf(e, n) ? withMember(s, t, r) : s)
   });
  }
  function edited(e, {splices: n, result: t}) {
   const s = e.startsWith("\ufeff") ? "\ufeff" : "";
   const r = e.slice(s.length);
   const {root: c, contents: f, problems: u} = (0, i.parseYaml)(r, true);
   if (u.length > 0) return {
    problem: "it is not valid YAML"
   };
   const d = jsonIn(c);
   const l = memberOf(d, "badges");
   const p = Array.isArray(l) ? l : [];
   const m = n({
    text: r,
    contents: f
   }, p);
   if (m?.length === 0) return {
    text: e
   };
   const h = m === undefined ? undefined : spliced(r, m);
   const g = withMember(d, "badges", t(p));
   if (h !== undefined && isSame(contentIn(h), g)) return {
    text: s + h
   };
   return {
    problem: /[&*]\w/.test(r) ? o : a
   };
  }
  const o = "anchors and aliases (&, *) connect this place with others in the file";
  const a = "the file is written in a way that cannot be edited safely";
  function contentIn(e) {
   const {root: n, problems: t} = (0, i.parseYaml)(e);
   return t.length > 0 ? undefined : jsonIn(n);
  }
  function jsonIn(e) {
   if (e.kind === "scalar") return e.isNull ? null : e.text;
   if (e.kind === "list") return e.items.map(jsonIn);
   return Object.fromEntries(e.entries.map(e => [ e.key, jsonIn(e.value) ]));
  }
  function jsonOf(e) {
   if (typeof e === "string") return e;
   if ("yaml" in e) return e.yaml;
   if ("list" in e) return e.list.map(jsonOf);
   return Object.fromEntries(e.map.map(([e, n]) => [ e, jsonOf(n) ]));
  }
  const isSame = (e, n) => JSON.stringify(e) === JSON.stringify(n);
  const isList = e => Array.isArray(e);
  const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
  const memberOf = (e, n) => isObject(e) && Object.hasOwn(e, n) ? e[n] : undefined;
  function withMember(e, n, t) {
   const s = Object.entries(isObject(e) ? e : {});
   if (t === undefined) return Object.fromEntries(s.filter(([e]) => e !== n));
   return Object.fromEntries([ ...s, [ n, t ] ]);
  }
  const indexOf = (e, n) => e.findIndex(e => memberOf(e, "id") === n);
  function spliced(e, n) {
   const t = n.toSorted((e, n) => n.from - e.from);
   return t.reduce((e, n) => e.slice(0, n.from) + n.text + e.slice(n.to), e);
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
  function insertLines(e, n, t) {
   const s = e.includes("\r\n") ? "\r\n" : "\n";
   const r = n > 0 && e[n - 1] !== "\n";
   return insertion(n, r ? s + t.join(s) : t.map(e => e + s).join(""));
  }
  function collectionOf(e, n) {
   if (!(0, s.jh)(e) && !(0, s.oP)(e)) return undefined;
   const t = e.srcToken !== undefined && "items" in e.srcToken ? e.srcToken.items : [];
   const r = e.items.map((r, i) => {
    const o = t[i];
    const a = o?.start.find(isSign)?.offset ?? o?.key?.offset ?? o?.value?.offset ?? 0;
    const c = (0, s.oP)(e) ? endOf(r, n) : endOfPair(r, n);
    return {
     node: r,
     start: a,
     end: c ?? endOfSigns(o?.start) ?? a
    };
   });
   return {
    isFlow: e.flow === true,
    start: e.range?.[0] ?? 0,
    parts: r
   };
  }
  const asPair = e => e;
  const isSign = ({type: e}) => ![ "space", "newline", "comment", "comma" ].includes(e);
  function endOfSigns(e) {
   const n = e?.findLast(isSign);
   return n === undefined ? undefined : n.offset + n.source.length;
  }
  const endOfColon = ({node: e}) => endOfSigns(asPair(e).srcToken?.sep);
  function endOfPair(e, n) {
   const {key: t, value: s} = asPair(e);
   return endOf(s, n) ?? endOfSigns(asPair(e).srcToken?.sep) ?? endOf(t, n);
  }
  function isBlock(e) {
   if ((0, s.jh)(e) || (0, s.oP)(e)) return e.flow !== true;
   return (0, s.jn)(e) && (e.type === "BLOCK_LITERAL" || e.type === "BLOCK_FOLDED");
  }
  function endOf(e, n) {
   const t = collectionOf(e, n);
   if (t?.isFlow === false) return t.parts.at(-1)?.end;
   const [s, r] = rangeOf(e);
   if (s === undefined || r === undefined || s === r) return undefined;
   const i = n.slice(s, r);
   return isBlock(e) && !/^[|>]\d?\+/.test(i) ? s + i.trimEnd().length : r;
  }
  const rangeOf = e => (0, s.jn)(e) || (0, s.jh)(e) || (0, s.oP)(e) || (0, s.Vj)(e) ? e.range ?? [] : [];
  const partNamed = ({parts: e}, n) => e.find(({node: e}) => {
   const t = asPair(e).key;
   return (0, s.jn)(t) && t.source === n;
  });
  function badgeListIn({text: e, contents: n}) {
   const t = collectionOf(n, e);
   const s = t && partNamed(t, "badges");
   return t && {
    top: t,
    key: s,
    list: s && collectionOf(asPair(s.node).value, e)
   };
  }
  function additionOf(e, n) {
   const {text: t} = n;
   const {top: i, key: o, list: a} = badgeListIn(n) ?? {};
   const lines = n => [ `${" ".repeat(n)}badges:`, ...itemLines(e, n + 2) ];
   if (i === undefined) return [ insertLines(t, /^\.\.\.\s*$/m.exec(t)?.index ?? t.length, lines(0)) ];
   const c = (0, r.KH)({
    map: e
   });
   if (o === undefined) return append(t, i, {
    lines: lines,
    flow: `badges: [${c}]`
   });
   const {value: f} = asPair(o.node);
   if (a === undefined && ((0, s.Vj)(f) || (0, s.jn)(f) && f.value !== null)) return undefined;
   if (a !== undefined && a.parts.length > 0) return append(t, a, {
    lines: n => itemLines(e, n, gapIn(t, a)),
    flow: c
   });
   const u = endOfColon(o);
   const d = endOf(f, t);
   const l = a === undefined || /^\[\s*\]$/.test(t.slice(a.start, d));
   if (!i.isFlow && l && u !== undefined) {
    const n = insertLines(t, nextLine(t, o.end), itemLines(e, columnOf(t, o.start) + 2));
    return d === undefined ? [ n ] : [ deletion(u, d), n ];
   }
   return a === undefined ? setValue(t, o, `[${c}]`) : append(t, a, {
    lines: n => itemLines(e, n),
    flow: c
   });
  }
  function itemLines(e, n, t = 1) {
   const [s, i] = [ `${" ".repeat(n)}-${" ".repeat(t)}`, " ".repeat(n + 1 + t) ];
   return e.map(([e, n], t) => (t === 0 ? s : i) + (0, r.om)(e, n, false));
  }
  function gapIn(e, {parts: n}) {
   const {start: t = 0} = n.at(-1) ?? {};
   return /^-( +)[^\s#&]/.exec(e.slice(t, t + 80))?.[1]?.length;
  }
  function removalOf(e, n) {
   const {key: t, list: s} = badgeListIn(n) ?? {};
   if (t === undefined || s === undefined || s.parts[e] === undefined) return undefined;
   const r = remove(n.text, s, e);
   const i = endOfColon(t);
   const o = !s.isFlow && s.parts.length === 1;
   return o && i !== undefined ? [ insertion(i, " []"), ...r ] : r;
  }
  function changeOf([e, n], t, s) {
   const {text: i} = s;
   const o = collectionOf(badgeListIn(s)?.list?.parts[t]?.node, i);
   if (o === undefined) return undefined;
   const a = partNamed(o, e);
   if (n === undefined) return a === undefined ? [] : remove(i, o, o.parts.indexOf(a));
   if (a !== undefined) return setValue(i, a, o.isFlow ? (0, r.KH)(n) : (0, r.dK)(n));
   return append(i, o, {
    lines: t => [ " ".repeat(t) + (0, r.om)(e, n, false) ],
    flow: (0, r.om)(e, n, true)
   });
  }
  function append(e, {isFlow: n, start: t, parts: s}, {lines: r, flow: i}) {
   const [o, a] = [ s.at(-2), s.at(-1) ];
   if (a === undefined) return [ insertion(t + 1, i) ];
   if (!n) {
    const n = r(columnOf(e, (s[0] ?? a).start));
    const t = e[a.end - 1] !== "\n" && c.test(e.slice(o?.end ?? a.start, a.start));
    return [ insertLines(e, behindComments(e, a), t ? [ "", ...n ] : n) ];
   }
   const f = behindComma(e, a.end);
   const u = isFirst(e, a.start) && lineStart(e, a.start) > t && isLast(e, f ?? a.end);
   if (!u) return [ insertion(a.end, `, ${i}`) ];
   const d = " ".repeat(columnOf(e, a.start)) + i;
   const l = nextLine(e, f ?? a.end);
   return f === undefined ? [ insertion(a.end, ","), insertLines(e, l, [ d ]) ] : [ insertLines(e, l, [ `${d},` ]) ];
  }
  const c = /\n[ \t]*\r?\n/;
  function behindComments(e, {start: n, end: t}) {
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
  function behindComma(e, n) {
   const t = /(?:\s|#[^\r\n]*[\r\n])*,/y;
   t.lastIndex = n;
   return t.test(e) ? t.lastIndex : undefined;
  }
  function remove(e, {isFlow: n, parts: t}, s) {
   const [r, i, o] = [ t[s - 1], t[s], t[s + 1] ];
   if (i === undefined) return [];
   const a = n ? behindComma(e, i.end) : undefined;
   if (isFirst(e, i.start) && isLast(e, a ?? i.end)) return [ n ? deletion(lineStart(e, i.start), nextLine(e, a ?? i.end)) : linesOf(e, t, s) ];
   if (!n) {
    const n = o !== undefined && e.slice(i.end, o.start).trim() === "";
    return [ deletion(i.start, n ? o.start : i.end) ];
   }
   if (a !== undefined) return [ deletion(i.start, a + (/^ */.exec(e.slice(a))?.[0].length ?? 0)) ];
   const c = r !== undefined && /^\s*,[ \t]*$/.test(e.slice(r.end, i.start));
   return [ deletion(c ? r.end : i.start, i.end) ];
  }
  function linesOf(e, n, t) {
   const [s, r] = [ n[t - 1], n[t] ];
   if (r === undefined) return deletion(0, 0);
   const i = behindComments(e, r);
   const o = t === n.length - 1 || /^[ \t]*\r?\n/.test(e.slice(i));
   let a = lineStart(e, r.start);
   const c = s !== undefined && o ? nextLine(e, s.end) : a;
   while (a > c && e.slice(lineStart(e, a - 1), a).trim() === "") a = lineStart(e, a - 1);
   const f = i === e.length && !e.endsWith("\n") && s !== undefined;
   return deletion(f ? a - (/\r?\n$/.exec(e.slice(0, a))?.[0].length ?? 0) : a, i);
  }
  function setValue(e, n, t) {
   const {value: s} = asPair(n.node);
   const r = endOfColon(n);
   const [[i], o] = [ rangeOf(s), endOf(s, e) ];
   if (i === undefined || o === undefined) return [ insertion(r ?? n.end, r === undefined ? `: ${t}` : ` ${t}`) ];
   const a = collectionOf(s, e)?.parts[0];
   if (!isBlock(s) || a === undefined) return [ {
    from: i,
    to: i + e.slice(i, o).trimEnd().length,
    text: t
   } ];
   if (r === undefined || !isFirst(e, a.start)) return undefined;
   return [ insertion(r, ` ${t}`), deletion(lineStart(e, a.start), nextLine(e, o)) ];
  }
 },
 7034: ((e, n, t) => {
var parseYaml = (function parseYaml(e, n = false) {
   try {
    return (0, r.$f)((() => parseText(e, n)));
   } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    const n = {
     offset: 0,
     message: () => a.RESOURCE_EXHAUSTION
    };
    return {
     root: (0, i.ol)("", 0, true),
     contents: null,
     problems: [ n ],
     position: () => ({
      line: 1,
      column: 1
     })
    };
   }
  });
var parseText = (function parseText(e, n) {
   const t = new s.HN;
   const r = (0, s.parseDocument)(e.replace(/^\ufeff/, ""), {
    ...o,
    lineCounter: t,
    keepSourceTokens: n
   });
   const i = [ ...r.errors, ...r.warnings ];
   const c = i.filter(({code: e}) => e === "RESOURCE_EXHAUSTION");
   const f = i.length === 0 ? [] : e.split("\n");
   const u = (c.length > 0 ? c : i).map(({pos: e, code: n, message: s}) => {
    const {line: r, col: i} = t.linePos(e[0]);
    if (/^ *\t/.test(f[r - 1] ?? "")) return {
     offset: e[0] - i + 1,
     message: () => a.TAB_AS_INDENT
    };
    return {
     offset: e[0],
     message: () => messageOf(n, s)
    };
   });
   const d = new Converter;
   const l = d.convert(u.length === 0 ? r.contents : null);
   const position = (e => {
    const {line: n, col: s} = t.linePos(e);
    return {
     line: n,
     column: s
    };
   });
   return {
    root: l,
    contents: r.contents,
    problems: [ ...u, ...d.problems ],
    position: position
   };
  });
  t.r(n);
  t.d(n, {
   parseYaml: (() => parseYaml)
  });
  var s = t(8815);
  var r = t(3916);
  var i = t(1860);
  const o = {
   version: "1.2",
   schema: "core",
   merge: false,
   resolveKnownTags: false,
   stringKeys: true,
   uniqueKeys: false,
   prettyErrors: false
  };
  
  
  const a = {
   BAD_ALIAS: 'This reads as an alias (*) or anchor (&) without a name. A text that starts so needs quotes: "*".',
   BAD_SCALAR_START: "A text that starts with this character needs quotes.",
   BLOCK_AS_IMPLICIT_KEY: 'A second colon on one line. Check the indentation; a text with ": " in it needs quotes.',
   MULTIPLE_DOCS: 'A second document begins here, and only one is read. Remove the line "---".',
   NON_STRING_KEY: "A key is a plain word, not a list, a map or an alias.",
   RESOURCE_EXHAUSTION: "This is nested too deeply.",
   TAB_AS_INDENT: "Tabs are not allowed as indentation. Use spaces.",
   TAG_RESOLVE_FAILED: "Tags are not supported. Remove it; a text that starts with ! needs quotes."
  };
  const c = "The indentation differs from that of the lines above. The keys of a badge start in the same column.";
  const hasMessage = e => Object.hasOwn(a, e);
  function messageOf(e, n) {
   if (/^(?:All \w+ items must start|Sequence item without)/.test(n)) return c;
   return hasMessage(e) ? a[e] : oneLine(n);
  }
  const f = 200;
  function oneLine(e) {
   const n = e.replace(/[\s\p{Cc}]+/gu, " ").trim();
   return n.length > f ? `${n.slice(0, f)}\u2026` : n.replace(/[^.?!]$/, "$&.");
  }
  const u = 1e5;
  const d = 64;
  class Converter {
   problems=[];
   #e=new Map;
   #n=new Map;
   #t=0;
   #s=0;
   convert(e) {
    const n = this.#r(e, 0);
    if (this.#t > 0 && n.size > u) {
     this.#i(0, `Its aliases (*name) stand for more than ${u} values. Use fewer aliases.`);
    }
    return n;
   }
   #r(e, n) {
    if ((0, s.Vj)(e)) return this.#o(e.source, e.range?.[0] ?? n);
    if (!(0, s.jn)(e) && !(0, s.oP)(e) && !(0, s.jh)(e)) return (0, i.ol)("", n, true);
    if (e.anchor !== undefined) this.#e.set(e.anchor, e);
    const t = e.range?.[0] ?? n;
    const r = (0, s.jn)(e) ? (0, i.ol)(e.source ?? "", t, e.value === null) : this.#a(e, t);
    if (e.anchor !== undefined) this.#n.set(e, r);
    return r;
   }
   #a(e, n) {
    if (this.#s === d) return this.#i(n, "This is nested too deeply.");
    this.#s++;
    const t = (0, s.jh)(e) ? (0, i.A7)(e.items.map((e => this.#c(e, n))), n) : (0, i.c3)(e.items.map((e => this.#r(e, n))), n);
    this.#s--;
    return t;
   }
   #c({key: e, value: n}, t) {
    const s = this.#r(e, t);
    const r = s.kind === "scalar" ? s.text : "";
    return {
     key: r,
     offset: s.offset,
     value: this.#r(n, s.offset)
    };
   }
   #o(e, n) {
    this.#t++;
    const t = this.#e.get(e);
    const s = t === undefined ? undefined : this.#n.get(t);
    if (s !== undefined) return s;
    const i = t === undefined ? `there is no ${(0, r.hD)(`&${e}`)} before it` : "it would contain itself";
    return this.#i(n, `The alias ${(0, r.hD)(`*${e}`)} stands for nothing: ${i}. A text that starts with * needs quotes.`);
   }
   #i(e, n) {
    this.problems.push({
     offset: e,
     message: () => n
    });
    return (0, i.ol)("", e, true);
   }
  }
 })
};

