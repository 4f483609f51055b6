"use strict";

exports.id = 56;

exports.ids = [ 56 ];

exports.modules = {
 2487: (n, t, e) => {
  e.d(t, {
   d: () => snippetFor,
   T: () => updateBlock
  });
  var s = e(3916);
  const o = {
   start: "\x3c!-- badges:start --\x3e",
   end: "\x3c!-- badges:end --\x3e"
  };
  const r = /<!--[ \t]*badges:(start|end)[ \t]*-->/g;
  const a = {
   ...{
    start: "start",
    begin: "start",
    beginning: "start",
    open: "start",
    opening: "start"
   },
   ...{
    end: "end",
    stop: "end",
    finish: "end",
    close: "end",
    closing: "end"
   }
  };
  const i = /<[ \t]{0,3}!?[ \t]{0,3}-{1,3}[ \t]*\/?badges?([ \t]{0,3}[:;=_./ \t-][ \t]{0,3})([a-z]+)\b(?:[ \t]{0,3}-{0,3}[ \t]{0,3}>)?/gi;
  function findInside(n, t, e) {
   const a = [ ...n.matchAll(r) ].map(n => found(n, n[1] === "end" ? "end" : "start"));
   const fail = n => new s.qh("invalid", `${t}: ${n}`);
   const at = ({from: t}) => `line ${lineOf(n, t)}`;
   for (const n of [ "start", "end" ]) {
    const t = a.filter(t => t.edge === n);
    if (t.length > 1) throw fail(`${o[n]} stands there ${t.length} times (${t.map(at).join(", ")}). Leave one.`);
   }
   const [i, d] = a;
   const c = i !== undefined && d !== undefined ? {
    from: i.to,
    to: d.from
   } : undefined;
   const f = likenessesIn(n).filter(({from: n, to: t}) => !a.some(e => n < e.to && e.from < t));
   const l = f.find(({from: n, isTight: t}) => c === undefined || t && !isIn(n, c));
   if (l !== undefined) {
    throw fail(`${(0, s.hD)(l.shown)} (${at(l)}) is no marker. Did you mean ${(0, s.hD)(o[l.edge])}?`);
   }
   if (i === undefined) {
    throw fail(`there is no block for badges. Put ${e}${o.start} and ${e}${o.end}, each on a line of its own, where they belong.`);
   }
   if (d === undefined || c === undefined) {
    const n = i.edge === "start" ? `${o.end} is missing after it` : `${o.start} is missing before it`;
    throw fail(`${o[i.edge]} (${at(i)}) stands alone: ${n}.`);
   }
   if (i.edge === "end") {
    throw fail(`${o.end} (${at(i)}) stands before ${o.start} (${at(d)}). Swap them.`);
   }
   return c;
  }
  function withoutMarkers(n) {
   return n.replace(r, n => n.replace("\x3c!--", "<! --"));
  }
  function found(n, t) {
   const [e] = n;
   return {
    edge: t,
    shown: e,
    from: n.index,
    to: n.index + e.length
   };
  }
  function likenessesIn(n) {
   return [ ...n.matchAll(i) ].flatMap(n => {
    const [, t, e = ""] = n;
    const o = (0, s.pA)(e, Object.keys(a));
    const r = o === undefined ? undefined : a[o];
    return r === undefined ? [] : [ {
     ...found(n, r),
     isTight: t === ":"
    } ];
   });
  }
  const isIn = (n, {from: t, to: e}) => t <= n && n < e;
  function lineOf(n, t) {
   return n.slice(0, t).split(/\r\n|\n|\r/).length;
  }
  const d = {
   "": "markdown",
   ".md": "markdown",
   ".markdown": "markdown",
   ".mdx": "markdown",
   ".html": "html",
   ".htm": "html",
   ".adoc": "asciidoc",
   ".asciidoc": "asciidoc",
   ".asc": "asciidoc",
   ".rst": "rst"
  };
  const c = `has no markup that is known. Allowed: files that end with ${Object.keys(d).filter(Boolean).join(", ")}, or have no ending.`;
  function markupOf(n) {
   const t = n.slice(n.lastIndexOf("/") + 1).toLowerCase();
   const e = t.lastIndexOf(".");
   const o = d[e === -1 ? "" : t.slice(e)];
   if (o === undefined) throw (0, s.Gq)("readme", n, c);
   return o;
  }
  var f = e(8534);
  const l = {
   markdown: /^[ \t]*$/,
   html: /^[ \t]*$/,
   asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
   rst: /^[ \t]*(?:\.\.[ \t]*)?$/
  };
  function snippetFor(n, t) {
   return (0, f.UA)(markupOf(n), t);
  }
  const u = {
   markdown: "",
   html: "",
   asciidoc: "// ",
   rst: ".. "
  };
  const p = /\r\n|\n|\r/;
  function updateBlock(n, t, e) {
   const s = markupOf(e);
   const {from: o, to: r} = findInside(n, e, u[s]);
   const [a, i, d] = [ n.slice(0, o), n.slice(o, r), n.slice(r) ];
   const c = (p.exec(i) ?? p.exec(n))?.[0] ?? "\n";
   const f = l[s].exec(lastLine(a.slice(0, a.lastIndexOf("\x3c!--"))))?.[0];
   const m = s === "markdown" && h.test(lastParagraph(a));
   const g = m || s === "rst" ? c + c : c;
   const w = s === "rst" ? c + c : c;
   const $ = m ? "" : indentation(f);
   const b = withoutMarkers(t).split("\n").map(n => n === "" ? "" : $ + n).join(c);
   const k = t === "" ? c : g + b + w;
   return a + trailingBlanks(i) + k + endLead(i, s, f) + d;
  }
  const h = /^[ \t]*<\/?[a-z]/im;
  const lastLine = n => n.split(p).at(-1) ?? "";
  const lastParagraph = n => n.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/).at(-1) ?? "";
  const indentation = n => /^[ \t]*/.exec(n ?? "")?.[0] ?? "";
  const trailingBlanks = n => /^[ \t]+(?=[\r\n])/.exec(n)?.[0] ?? "";
  function endLead(n, t, e) {
   const s = p.test(n) ? l[t].exec(lastLine(n)) : null;
   return s?.[0] ?? e ?? "";
  }
 },
 2056: (n, t, e) => {
  e.r(t);
  e.d(t, {
   updateReadmes: () => updateReadmes,
   upkeepOf: () => upkeepOf
  });
  var s = e(9556);
  var o = e(651);
  var r = e(578);
  function relativeAddress(n, t) {
   const e = `blob/${t.defaultBranch}/${t.path}`.split("/").length - 1;
   const s = `raw/${n.branch}/${n.path}`.split("/").map(encodeURIComponent);
   return "../".repeat(e) + s.join("/");
  }
  var a = e(2487);
  var i = e(665);
  var d = e(1666);
  var c = e(4777);
  async function upkeepOf(n) {
   const {plan: t, place: s} = n;
   if (!t.index && !t.prune || t.destination.kind === "gist") return lookAlong(n);
   const {indexAlong: o, pruneAlong: r, inTurn: a} = await e.e(518).then(e.bind(e, 2518));
   const records = () => shownBy(n).filter(({file: n}) => n !== "").map(i.zv);
   const d = t.prune ? [ r(await pruningOf(n)) ] : [];
   const c = t.index ? [ o(records, n => s.address(n)) ] : [];
   return a(lookAlong(n), ...d, ...c);
  }
  function lookAlong({plan: n, drawn: t, standing: e}) {
   return async s => {
    const o = t().badges.filter(n => n.untouched !== undefined);
    const r = o.length === 0 ? new Map : await s.files();
    for (const {path: t} of o) for (const s of n.formats) if (r.has(`${t}.${s}`)) e.add(`${t}.${s}`);
    return {
     files: [],
     removed: []
    };
   };
  }
  const shownBy = ({plan: n, place: t, drawn: e, standing: s}) => (0, d.YZ)(e().badges, n, {
   place: t,
   publication: d.K$,
   standing: s
  }).filter(({imageUrl: n}) => n !== "");
  async function pruningOf({plan: n, ports: t, drawn: e}) {
   const {context: s, sources: r} = t;
   const {template: a} = e();
   const {defaultBranch: i} = await r.facts();
   const d = n.destination.kind === "branch" ? n.destination.repository : undefined;
   const f = (0, o.fq)(s.repository);
   return {
    template: a,
    values: await (0, c.E)([ a ], s, r),
    shared: d !== undefined && d.toLowerCase() !== f.toLowerCase(),
    ids: n.badges.flatMap(({id: n}) => n ?? []),
    branches: s.branch === i ? undefined : [ s.branch ],
    exists: n => t.exists(n)
   };
  }
  const f = {
   isSuperseded: () => Promise.resolve(false),
   renew: () => Promise.resolve([])
  };
  async function updateReadmes(n) {
   const {plan: t, ports: s} = n;
   if (t.readme.length === 0) return undefined;
   const i = {
    kind: "branch",
    branch: "",
    repository: (0, o.fq)(s.context.repository)
   };
   const d = (0, r.VG)({
    ...t,
    destination: i
   }, s.context) ?? await strayReason(n);
   if (d !== undefined) {
    n.note(`README files are left as they are: ${d}.`);
    return undefined;
   }
   const {readmeAlong: c} = await e.e(633).then(e.bind(e, 6633));
   const l = shownBy(n);
   const u = await s.openReadme(t);
   const p = await addressing(n);
   const content = n => (0, a.d)(n, l.map(({name: t, link: e, file: s, imageUrl: o}) => ({
    alt: t,
    link: e,
    image: s === "" ? o : p(s, n)
   })));
   return u.publish([], f, c(t.readme, content));
  }
  async function strayReason({plan: n, ports: t, drawn: e}) {
   if (n.destination.kind === "directory") return undefined;
   const {defaultBranch: o} = await t.sources.facts();
   const r = (0, s.lI)(t.context);
   if (r !== "" && !(0, s.sL)(o, t.context)) return `this run is on ${r}, and they show ${o}`;
   const a = e().badges.find(({image: n, isPinned: t, subject: e}) => n === undefined && !t && e.branch !== o);
   return a && `the badge "${a.id}" is of ${a.subject.branch}, and they show ${o}`;
  }
  async function addressing({plan: n, ports: t, place: e}) {
   const {destination: s} = n;
   const r = (0, o.fq)(t.context.repository).toLowerCase();
   if (s.kind === "directory") return (n, t) => "../".repeat(t.split("/").length - 1) + e.address(n);
   if (s.kind === "gist" || (s.repository ?? r).toLowerCase() !== r) return n => e.address(n);
   const {defaultBranch: a} = await t.sources.facts();
   return (n, t) => relativeAddress({
    branch: s.branch,
    path: n
   }, {
    defaultBranch: a,
    path: t
   });
  }
 }
};

