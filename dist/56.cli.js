"use strict";

exports.id = 56;

exports.ids = [ 56 ];

exports.modules = {
 2487: (n, e, t) => {
  t.d(e, {
   d: () => snippetFor,
   T: () => updateBlock
  });
  var s = t(3916);
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
  function findInside(n, e, t) {
   const a = [ ...n.matchAll(r) ].map(n => found(n, n[1] === "end" ? "end" : "start"));
   const fail = n => new s.qh("invalid", `${e}: ${n}`);
   const at = ({from: e}) => `line ${lineOf(n, e)}`;
   for (const n of [ "start", "end" ]) {
    const e = a.filter(e => e.edge === n);
    if (e.length > 1) throw fail(`${o[n]} stands there ${e.length} times (${e.map(at).join(", ")}). Leave one.`);
   }
   const [i, d] = a;
   const c = i !== undefined && d !== undefined ? {
    from: i.to,
    to: d.from
   } : undefined;
   const f = likenessesIn(n).filter(({from: n, to: e}) => !a.some(t => n < t.to && t.from < e));
   const u = f.find(({from: n, isTight: e}) => c === undefined || e && !isIn(n, c));
   if (u !== undefined) {
    throw fail(`${(0, s.hD)(u.shown)} (${at(u)}) is no marker. Did you mean ${(0, s.hD)(o[u.edge])}?`);
   }
   if (i === undefined) {
    throw fail(`there is no block for badges. Put ${t}${o.start} and ${t}${o.end}, each on a line of its own, where they belong.`);
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
  function found(n, e) {
   const [t] = n;
   return {
    edge: e,
    shown: t,
    from: n.index,
    to: n.index + t.length
   };
  }
  function likenessesIn(n) {
   return [ ...n.matchAll(i) ].flatMap(n => {
    const [, e, t = ""] = n;
    const o = (0, s.pA)(t, Object.keys(a));
    const r = o === undefined ? undefined : a[o];
    return r === undefined ? [] : [ {
     ...found(n, r),
     isTight: e === ":"
    } ];
   });
  }
  const isIn = (n, {from: e, to: t}) => e <= n && n < t;
  function lineOf(n, e) {
   return n.slice(0, e).split(/\r\n|\n|\r/).length;
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
   const e = n.slice(n.lastIndexOf("/") + 1).toLowerCase();
   const t = e.lastIndexOf(".");
   const o = d[t === -1 ? "" : e.slice(t)];
   if (o === undefined) throw (0, s.Gq)("readme", n, c);
   return o;
  }
  var f = t(8534);
  const u = {
   markdown: /^[ \t]*$/,
   html: /^[ \t]*$/,
   asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
   rst: /^[ \t]*(?:\.\.[ \t]*)?$/
  };
  function snippetFor(n, e) {
   return (0, f.UA)(markupOf(n), e);
  }
  const l = {
   markdown: "",
   html: "",
   asciidoc: "// ",
   rst: ".. "
  };
  const p = /\r\n|\n|\r/;
  function updateBlock(n, e, t) {
   const s = markupOf(t);
   const {from: o, to: r} = findInside(n, t, l[s]);
   const [a, i, d] = [ n.slice(0, o), n.slice(o, r), n.slice(r) ];
   const c = (p.exec(i) ?? p.exec(n))?.[0] ?? "\n";
   const f = u[s].exec(lastLine(a.slice(0, a.lastIndexOf("\x3c!--"))))?.[0];
   const m = s === "markdown" && h.test(lastParagraph(a));
   const g = m || s === "rst" ? c + c : c;
   const w = s === "rst" ? c + c : c;
   const b = m ? "" : indentation(f);
   const $ = withoutMarkers(e).split("\n").map(n => n === "" ? "" : b + n).join(c);
   const k = e === "" ? c : g + $ + w;
   return a + trailingBlanks(i) + k + endLead(i, s, f) + d;
  }
  const h = /^[ \t]*<\/?[a-z]/im;
  const lastLine = n => n.split(p).at(-1) ?? "";
  const lastParagraph = n => n.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/).at(-1) ?? "";
  const indentation = n => /^[ \t]*/.exec(n ?? "")?.[0] ?? "";
  const trailingBlanks = n => /^[ \t]+(?=[\r\n])/.exec(n)?.[0] ?? "";
  function endLead(n, e, t) {
   const s = p.test(n) ? u[e].exec(lastLine(n)) : null;
   return s?.[0] ?? t ?? "";
  }
 },
 2056: (n, e, t) => {
  t.r(e);
  t.d(e, {
   updateReadmes: () => updateReadmes,
   upkeepOf: () => upkeepOf
  });
  var s = t(651);
  var o = t(578);
  function relativeAddress(n, e) {
   const t = `blob/${e.defaultBranch}/${e.path}`.split("/").length - 1;
   const s = `raw/${n.branch}/${n.path}`.split("/").map(encodeURIComponent);
   return "../".repeat(t) + s.join("/");
  }
  var r = t(2487);
  var a = t(665);
  var i = t(1666);
  var d = t(4777);
  async function upkeepOf(n) {
   const {plan: e, place: s} = n;
   if (!e.index && !e.prune || e.destination.kind === "gist") return undefined;
   const {indexAlong: o, pruneAlong: r, inTurn: i} = await t.e(179).then(t.bind(t, 6179));
   const records = () => shownBy(n).filter(({file: n}) => n !== "").map(a.zv);
   const d = e.prune ? [ r(await pruningOf(n)) ] : [];
   return i(...d, ...e.index ? [ o(records, n => s.address(n)) ] : []);
  }
  const shownBy = ({plan: n, place: e, drawn: t}) => (0, i.YZ)(t().badges, n, {
   place: e,
   publication: i.K$
  });
  async function pruningOf({plan: n, ports: e, drawn: t}) {
   const {context: o, sources: r} = e;
   const {template: a} = t();
   const {defaultBranch: i} = await r.facts();
   const c = n.destination.kind === "branch" ? n.destination.repository : undefined;
   const f = (0, s.fq)(o.repository);
   return {
    template: a,
    values: await (0, d.E)([ a ], o, r),
    shared: c !== undefined && c.toLowerCase() !== f.toLowerCase(),
    ids: n.badges.flatMap(({id: n}) => n ?? []),
    branches: o.branch === i ? undefined : [ o.branch ],
    exists: n => e.exists(n)
   };
  }
  const c = {
   isSuperseded: () => Promise.resolve(false),
   renew: () => Promise.resolve([])
  };
  async function updateReadmes(n) {
   const {plan: e, ports: a} = n;
   if (e.readme.length === 0) return undefined;
   const i = {
    kind: "branch",
    branch: "",
    repository: (0, s.fq)(a.context.repository)
   };
   const d = (0, o.a)(a.context, {
    ...e,
    destination: i
   }) ?? await strayReason(n);
   if (d !== undefined) {
    n.note(`README files are left as they are: ${d}.`);
    return undefined;
   }
   const {readmeAlong: f} = await t.e(633).then(t.bind(t, 6633));
   const u = shownBy(n);
   const l = await a.openReadme(e);
   const p = await addressing(n);
   const content = n => (0, r.d)(n, u.map(({name: e, link: t, file: s, imageUrl: o}) => ({
    alt: e,
    link: t,
    image: s === "" ? o : p(s, n)
   })));
   return l.publish([], c, f(e.readme, content));
  }
  async function strayReason({plan: n, ports: e, drawn: t}) {
   if (n.destination.kind === "directory") return undefined;
   const {defaultBranch: s} = await e.sources.facts();
   const o = t().badges.find(({image: n, isPinned: e, subject: t}) => n === undefined && !e && t.branch !== s);
   return o && `the badge "${o.id}" is of ${o.subject.branch}, and they show ${s}`;
  }
  async function addressing({plan: n, ports: e, place: t}) {
   const {destination: o} = n;
   const r = (0, s.fq)(e.context.repository).toLowerCase();
   if (o.kind === "directory") return (n, e) => "../".repeat(e.split("/").length - 1) + t.address(n);
   if (o.kind === "gist" || (o.repository ?? r).toLowerCase() !== r) return n => t.address(n);
   const {defaultBranch: a} = await e.sources.facts();
   return (n, e) => relativeAddress({
    branch: o.branch,
    path: n
   }, {
    defaultBranch: a,
    path: e
   });
  }
 }
};

