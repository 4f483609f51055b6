"use strict";

exports.id = 556;

exports.ids = [ 556 ];

exports.modules = {
 5809: (e, n, t) => {
  t.d(n, {
   addBadge: () => addBadge,
   badgeKeys: () => badgeKeys,
   editBadge: () => editBadge,
   readChanges: () => readChanges,
   removeBadge: () => removeBadge
  });
  var s = t(8815);
  var i = t(3916);
  var r = t(8553);
  var o = t(7034);
  function readChanges(e, n) {
   const {root: t, contents: a, problems: c, position: f} = (0, o.parseYaml)(e);
   const refuse = e => (0, r.Jh)(e, f, {
    source: n,
    scope: "project"
   });
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
   refuse(t.entries.filter((e, n) => u[n] === null).map(({key: e, offset: n}) => ({
    offset: n,
    message: () => `${(0, i.hD)(e)}: Aliases and empty values cannot be copied. Write the value out.`
   })));
   return t.entries.map(({key: e}, n) => [ e, u[n] ?? undefined ]);
  }
  function contentOf(e) {
   if (e === null) return undefined;
   if ((0, s.jn)(e)) {
    const {value: n, source: t = ""} = e;
    if (n === null) return undefined;
    return typeof n === "string" ? t : {
     yaml: t
    };
   }
   if (!(0, s.oP)(e) && !(0, s.jh)(e)) return null;
   const n = e.items.map(n => contentOf((0, s.jh)(e) ? asPair(n).value : n));
   if (!n.every(e => e !== undefined && e !== null)) return null;
   return (0, s.oP)(e) ? {
    list: n
   } : {
    map: n.map((n, t) => [ keyText(e.items[t]?.key), n ])
   };
  }
  const asPair = e => e;
  const keyText = e => (0, s.jn)(e) ? e.source ?? "" : "";
  function pairText([e, n], t) {
   const s = /^-?\d+(?:\.\d+)?$/.test(e) ? e : valueText(e, t);
   return `${s}: ${valueText(n, t)}`;
  }
  const a = {
   version: "1.2",
   schema: "core",
   lineWidth: 0,
   blockQuote: false
  };
  const c = {
   ...a,
   collectionStyle: "flow",
   flowCollectionPadding: false
  };
  function valueText(e, n) {
   if (typeof e !== "string") {
    if ("yaml" in e) return e.yaml;
    if ("list" in e) return `[${e.list.map(e => valueText(e, true)).join(", ")}]`;
    return `{ ${e.map.map(e => pairText(e, true)).join(", ")} }`;
   }
   return (0, o.escapedText)(e) ?? (n ? (0, s.As)([ e ], c).slice(1, -2) : (0, s.As)(e, a).slice(0, -1));
  }
  function addBadge(e, n) {
   return edited(e, e => additionOf(n, e), e => [ ...e, jsonOf({
    map: n
   }) ]);
  }
  function editBadge(e, n, t) {
   return t.reduce((e, t) => "text" in e ? changeKey(e.text, n, t) : e, {
    text: e
   });
  }
  function changeKey(e, n, t) {
   const [s, i] = t;
   const r = i === undefined ? undefined : jsonOf(i);
   return edited(e, e => {
    const i = indexOf(e.badges, n);
    return isSame(memberOf(e.badges[i], s), r) ? [] : changeOf(t, i, e);
   }, e => e.map((t, i) => i === indexOf(e, n) ? withMember(t, s, r) : t));
  }
  function removeBadge(e, n) {
   return edited(e, e => removalOf(indexOf(e.badges, n), e), e => e.toSpliced(indexOf(e, n), 1));
  }
  function badgeKeys(e, n) {
   const t = badgesOf(contentIn(e.replace(/^\ufeff/, "")));
   const s = t[indexOf(t, n)];
   return new Map(isObject(s) ? Object.entries(s).map(([e, n]) => [ e, shown(n) ]) : []);
  }
  function shown(e) {
   if (e === null) return "~";
   if (typeof e === "string") return e === "" ? '""' : e;
   if (!isObject(e)) return `[${e.map(shown).join(", ")}]`;
   const n = Object.entries(e).map(([e, n]) => `${e}: ${shown(n)}`);
   return `{ ${n.join(", ")} }`;
  }
  function edited(e, n, t) {
   const s = e.startsWith("\ufeff") ? "\ufeff" : "";
   const i = e.slice(s.length);
   const {root: r, contents: a, problems: c} = (0, o.parseYaml)(i, true);
   if (c.length > 0) return {
    problem: "it is not valid YAML"
   };
   const f = jsonIn(r);
   const u = badgesOf(f);
   const d = n({
    text: i,
    contents: a,
    badges: u
   });
   if (d?.length === 0) return {
    text: e
   };
   const l = d && spliced(i, d);
   if (l !== undefined && isSame(contentIn(l), withMember(f, "badges", t(u)))) return {
    text: s + l
   };
   return {
    problem: /[&*]\w/.test(i) ? "anchors and aliases (&, *) connect this place with others in the file" : "the file is written in a way that cannot be edited safely"
   };
  }
  function contentIn(e) {
   const {root: n, problems: t} = (0, o.parseYaml)(e);
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
  const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
  const memberOf = (e, n) => isObject(e) && Object.hasOwn(e, n) ? e[n] : undefined;
  function badgesOf(e) {
   const n = memberOf(e, "badges");
   return n instanceof Array ? n : [];
  }
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
   const i = n > 0 && e[n - 1] !== "\n";
   return insertion(n, i ? s + t.join(s) : t.map(e => e + s).join(""));
  }
  function collectionOf(e, n) {
   if (!(0, s.jh)(e) && !(0, s.oP)(e)) return undefined;
   const t = e.srcToken !== undefined && "items" in e.srcToken ? e.srcToken.items : [];
   const i = e.items.map((i, r) => {
    const o = t[r];
    const {key: a, value: c} = (0, s.jh)(e) ? asPair(i) : {
     key: undefined,
     value: i
    };
    const f = (0, s.jh)(e) ? endOfSigns(o?.sep) : undefined;
    const u = o?.start.find(isSign)?.offset ?? o?.key?.offset ?? o?.value?.offset ?? 0;
    const d = endOf(c, n) ?? f ?? endOf(a, n) ?? endOfSigns(o?.start) ?? u;
    return {
     key: keyText(a),
     value: c,
     start: u,
     colon: f,
     end: d
    };
   });
   return {
    isFlow: e.flow === true,
    start: e.range?.[0] ?? 0,
    parts: i
   };
  }
  const isSign = ({type: e}) => ![ "space", "newline", "comment", "comma" ].includes(e);
  function endOfSigns(e) {
   const n = e?.findLast(isSign);
   return n === undefined ? undefined : n.offset + n.source.length;
  }
  function endOf(e, n) {
   const t = collectionOf(e, n);
   if (t?.isFlow === false) return t.parts.at(-1)?.end;
   const [s, i] = rangeOf(e);
   if (s === undefined || i === undefined || s === i) return undefined;
   const r = n.slice(s, i);
   return /^[|>](?!\d?\+)/.test(r) ? s + r.trimEnd().length : i;
  }
  const rangeOf = e => (0, s.Ll)(e) ? e.range ?? [] : [];
  const partNamed = ({parts: e}, n) => e.find(({key: e}) => e === n);
  function badgeListIn({text: e, contents: n}) {
   const t = collectionOf(n, e);
   const s = t && partNamed(t, "badges");
   return {
    top: t,
    key: s,
    list: s && collectionOf(s.value, e)
   };
  }
  function additionOf(e, n) {
   const {text: t} = n;
   const {top: i, key: r, list: o} = badgeListIn(n);
   const lines = n => [ `${" ".repeat(n)}badges:`, ...itemLines(e, n + 2) ];
   if (i === undefined) return [ insertLines(t, /^\.\.\.\s*$/m.exec(t)?.index ?? t.length, lines(0)) ];
   const a = valueText({
    map: e
   }, true);
   if (r === undefined) return append(t, i, {
    lines: lines,
    flow: `badges: [${a}]`
   });
   const {value: c, colon: f} = r;
   if (o === undefined && ((0, s.Vj)(c) || (0, s.jn)(c) && c.value !== null)) return undefined;
   if (o !== undefined && o.parts.length > 0) return append(t, o, {
    lines: n => itemLines(e, n, gapIn(t, o)),
    flow: a
   });
   const u = endOf(c, t);
   const d = o === undefined || /^\[\s*\]$/.test(t.slice(o.start, u));
   if (!i.isFlow && d && f !== undefined) {
    const n = insertLines(t, nextLine(t, r.end), itemLines(e, columnOf(t, r.start) + 2));
    return u === undefined ? [ n ] : [ deletion(f, u), n ];
   }
   return o === undefined ? setValue(t, r, `[${a}]`) : append(t, o, {
    lines: n => itemLines(e, n),
    flow: a
   });
  }
  function itemLines(e, n, t = 1) {
   const [s, i] = [ `${" ".repeat(n)}-${" ".repeat(t)}`, " ".repeat(n + 1 + t) ];
   return e.map((e, n) => (n === 0 ? s : i) + pairText(e, false));
  }
  function gapIn(e, {parts: n}) {
   const {start: t = 0} = n.at(-1) ?? {};
   return /^-( +)[^\s#&]/.exec(e.slice(t, t + 80))?.[1]?.length;
  }
  function removalOf(e, n) {
   const {key: t, list: s} = badgeListIn(n);
   if (t === undefined || s === undefined || s.parts[e] === undefined) return undefined;
   const i = remove(n.text, s, e);
   const r = !s.isFlow && s.parts.length === 1;
   return r && t.colon !== undefined ? [ insertion(t.colon, " []"), ...i ] : i;
  }
  function changeOf([e, n], t, s) {
   const {text: i} = s;
   const r = collectionOf(badgeListIn(s).list?.parts[t]?.value, i);
   if (r === undefined) return undefined;
   const o = partNamed(r, e);
   if (n === undefined) return o === undefined ? [] : remove(i, r, r.parts.indexOf(o));
   if (o !== undefined) return setValue(i, o, valueText(n, r.isFlow));
   return append(i, r, {
    lines: t => [ " ".repeat(t) + pairText([ e, n ], false) ],
    flow: pairText([ e, n ], true)
   });
  }
  function append(e, {isFlow: n, start: t, parts: s}, {lines: i, flow: r}) {
   const [o, a] = [ s.at(-2), s.at(-1) ];
   if (a === undefined) return [ insertion(t + 1, r) ];
   if (!n) {
    const n = i(columnOf(e, (s[0] ?? a).start));
    const t = e[a.end - 1] !== "\n" && f.test(e.slice(o?.end ?? a.start, a.start));
    return [ insertLines(e, behindComments(e, a), t ? [ "", ...n ] : n) ];
   }
   const c = behindComma(e, a.end);
   const u = isFirst(e, a.start) && lineStart(e, a.start) > t && isLast(e, c ?? a.end);
   if (!u) return [ insertion(a.end, `, ${r}`) ];
   const d = " ".repeat(columnOf(e, a.start)) + r;
   const l = nextLine(e, c ?? a.end);
   return c === undefined ? [ insertion(a.end, ","), insertLines(e, l, [ d ]) ] : [ insertLines(e, l, [ `${d},` ]) ];
  }
  const f = /\n[ \t]*\r?\n/;
  function behindComments(e, {start: n, end: t}) {
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
  function behindComma(e, n) {
   const t = /(?:\s|#[^\r\n]*[\r\n])*,/y;
   t.lastIndex = n;
   return t.test(e) ? t.lastIndex : undefined;
  }
  function remove(e, {isFlow: n, parts: t}, s) {
   const [i, r, o] = [ t[s - 1], t[s], t[s + 1] ];
   if (r === undefined) return [];
   const a = n ? behindComma(e, r.end) : undefined;
   if (isFirst(e, r.start) && isLast(e, a ?? r.end)) return [ n ? deletion(lineStart(e, r.start), nextLine(e, a ?? r.end)) : wholeLines(e, t, s) ];
   if (!n) {
    const n = o !== undefined && e.slice(r.end, o.start).trim() === "";
    return [ deletion(r.start, n ? o.start : r.end) ];
   }
   if (a !== undefined) return [ deletion(r.start, a + (/^ */.exec(e.slice(a))?.[0].length ?? 0)) ];
   const c = i !== undefined && /^\s*,[ \t]*$/.test(e.slice(i.end, r.start));
   return [ deletion(c ? i.end : r.start, r.end) ];
  }
  function wholeLines(e, n, t) {
   const [s, i] = [ n[t - 1], n[t] ];
   if (i === undefined) return deletion(0, 0);
   const r = behindComments(e, i);
   const o = t === n.length - 1 || /^[ \t]*\r?\n/.test(e.slice(r));
   let a = lineStart(e, i.start);
   const c = s !== undefined && o ? nextLine(e, s.end) : a;
   while (a > c && e.slice(lineStart(e, a - 1), a).trim() === "") a = lineStart(e, a - 1);
   const f = r === e.length && !e.endsWith("\n") && s !== undefined;
   return deletion(f ? a - (/\r?\n$/.exec(e.slice(0, a))?.[0].length ?? 0) : a, r);
  }
  function setValue(e, {value: n, colon: t, end: s}, i) {
   const [[r], o] = [ rangeOf(n), endOf(n, e) ];
   if (r === undefined || o === undefined) return [ insertion(t ?? s, t === undefined ? `: ${i}` : ` ${i}`) ];
   const {isFlow: a = true, parts: [c] = []} = collectionOf(n, e) ?? {};
   if (a || c === undefined) return [ {
    from: r,
    to: r + e.slice(r, o).trimEnd().length,
    text: i
   } ];
   if (t === undefined || !isFirst(e, c.start)) return undefined;
   return [ insertion(t, ` ${i}`), deletion(lineStart(e, c.start), nextLine(e, o)) ];
  }
 },
 7034: ((e, n, t) => {
var parseYaml = (function parseYaml(e, n = false) {
   try {
    return (0, i.$f)((() => parseText(e, n)));
   } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    const n = {
     offset: 0,
     message: () => o.RESOURCE_EXHAUSTION
    };
    return {
     root: nothingAt(0),
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
   const i = (0, s.parseDocument)(e.replace(/^\ufeff/, ""), {
    ...r,
    lineCounter: t,
    keepSourceTokens: n
   });
   const a = [ ...i.errors, ...i.warnings ];
   const c = a.filter(({code: e}) => e === "RESOURCE_EXHAUSTION");
   const f = a.length === 0 ? [] : e.split("\n");
   const u = (c.length > 0 ? c : a).map(({pos: e, code: n, message: s}) => {
    const {line: i, col: r} = t.linePos(e[0]);
    if (/^ *\t/.test(f[i - 1] ?? "")) return {
     offset: e[0] - r + 1,
     message: () => o.TAB_AS_INDENT
    };
    return {
     offset: e[0],
     message: () => syntaxMessage(n, s)
    };
   });
   const d = new Converter;
   const l = d.convert(u.length === 0 ? i.contents : null);
   const position = (e => {
    const {line: n, col: s} = t.linePos(e);
    return {
     line: n,
     column: s
    };
   });
   return {
    root: l,
    contents: i.contents,
    problems: [ ...u, ...d.problems ],
    position: position
   };
  });
  t.r(n);
  t.d(n, {
   escapedText: () => escapedText,
   parseYaml: (() => parseYaml)
  });
  var s = t(8815);
  var i = t(3916);
  const nothingAt = e => ({
   kind: "scalar",
   offset: e,
   text: "",
   isNull: true
  });
  const r = {
   version: "1.2",
   schema: "core",
   merge: false,
   resolveKnownTags: false,
   stringKeys: true,
   uniqueKeys: false,
   prettyErrors: false
  };
  
  
  const o = {
   BAD_ALIAS: 'This is read as an alias (*) or anchor (&) without a name. A text that starts with one of them needs quotes: "*".',
   BAD_SCALAR_START: "A text that starts with this character needs quotes.",
   BLOCK_AS_IMPLICIT_KEY: 'This line has a second colon. Check the indentation; a text with ": " in it needs quotes.',
   MULTIPLE_DOCS: 'A second document begins here, and only one is read. Remove the line "---".',
   NON_STRING_KEY: "A key must be a plain word, not a list, a map or an alias.",
   RESOURCE_EXHAUSTION: "This is nested too deeply.",
   TAB_AS_INDENT: "Tabs are not allowed as indentation. Use spaces.",
   TAG_RESOLVE_FAILED: "Tags are not supported. Remove the tag. A text that starts with ! needs quotes."
  };
  const a = "The indentation differs from that of the lines above. The keys of a badge start in the same column.";
  const hasMessage = e => Object.hasOwn(o, e);
  function syntaxMessage(e, n) {
   if (/^(?:All \w+ items must start|Sequence item without)/.test(n)) return a;
   return hasMessage(e) ? o[e] : oneLine(n);
  }
  const c = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff\ufffe\uffff]/gu;
  function escapedText(e) {
   if (e.search(c) === -1) return undefined;
   return JSON.stringify(e).replace(c, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
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
   #t=new Map;
   #s=false;
   #i=0;
   convert(e) {
    const n = this.#r(e, 0);
    if (this.#s && sizeOf(n, this.#t) > u) this.#o(0, `Its aliases (*name) expand to more than ${u} values. Use fewer aliases.`);
    return n;
   }
   #r(e, n) {
    if ((0, s.Vj)(e)) return this.#a(e.source, e.range?.[0] ?? n);
    if (!(0, s.jn)(e) && !(0, s.oP)(e) && !(0, s.jh)(e)) return nothingAt(n);
    if (e.anchor !== undefined) this.#e.set(e.anchor, e);
    const t = e.range?.[0] ?? n;
    const i = (0, s.jn)(e) ? {
     kind: "scalar",
     offset: t,
     text: e.source ?? "",
     isNull: e.value === null
    } : this.#c(e, t);
    if (e.anchor !== undefined) {
     this.#n.set(e, i);
     sizeOf(i, this.#t);
    }
    return i;
   }
   #c(e, n) {
    if (this.#i === d) return this.#o(n, "This is nested too deeply.");
    this.#i++;
    const t = (0, s.jh)(e) ? {
     kind: "map",
     offset: n,
     entries: e.items.map((e => this.#f(e, n)))
    } : {
     kind: "list",
     offset: n,
     items: e.items.map((e => this.#r(e, n)))
    };
    this.#i--;
    return t;
   }
   #f({key: e, value: n}, t) {
    const s = this.#r(e, t);
    const i = s.kind === "scalar" ? s.text : "";
    return {
     key: i,
     offset: s.offset,
     value: this.#r(n, s.offset)
    };
   }
   #a(e, n) {
    this.#s = true;
    const t = this.#e.get(e);
    const s = t && this.#n.get(t);
    if (s !== undefined) return s;
    const r = t === undefined ? `there is no ${(0, i.hD)(`&${e}`)} before it` : "it would contain itself";
    return this.#o(n, `The alias ${(0, i.hD)(`*${e}`)} refers to nothing: ${r}. A text that starts with * needs quotes.`);
   }
   #o(e, n) {
    this.problems.push({
     offset: e,
     message: () => n
    });
    return nothingAt(e);
   }
  }
  function sizeOf(e, n) {
   const t = n.get(e);
   if (t !== undefined) return t;
   const s = e.kind === "map" ? e.entries.map(e => e.value) : e.kind === "list" ? e.items : [];
   const i = e.kind === "map" ? s.length : 0;
   const r = s.reduce((e, t) => e + sizeOf(t, n), 1 + i);
   n.set(e, r);
   return r;
  }
 })
};

