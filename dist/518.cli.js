"use strict";

exports.id = 518;

exports.ids = [ 518 ];

exports.modules = {
 2518: (e, t, n) => {
  n.d(t, {
   inTurn: () => inTurn,
   indexAlong: () => indexAlong,
   pruneAlong: () => pruneAlong
  });
  var r = n(3916);
  const s = "[\\\\`*_{}[\\]<>|!#&~]";
  const a = "^[-+](?= |$)|^[-=:](?=[-=: ]*$)|(?<=^\\d{1,9})[.)](?= |$)";
  const i = "#(?=\\d)|(?<=\\bgh)-(?=\\d)|@|:(?=(?:100|1234):)|:(?!\\d+:)(?=[\\w+-]+:)|:?//+|(?<=\\bwww)\\.|\\$";
  const o = "\\b(?=\\d*[a-f])(?=[a-f]*\\d)[\\da-f]{7,40}\\b";
  const l = `(${o})|(${i})|${s}|${a}`;
  function plain(e) {
   const t = e.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
   if (/^\w[\w ,.;()]*$/.test(t) && !/_|\d{1,9}[.)]|www|[\da-f]{7}/i.test(t)) return t;
   return t.replace(new RegExp(l, "gi"), (e, t, n) => {
    if (t !== undefined) return `<code>${t}</code>`;
    return n === undefined ? `&#${e.charCodeAt(0)};` : `<span>${n}</span>`;
   });
  }
  const c = [ "id", "name", "kind", "status", "label", "message", "color", "link_url", "image_url", "rendered_link_url", "rendered_image_url", "path", "markdown" ];
  var d = n(8534);
  const f = {
   page: "README.md",
   data: "badges.json"
  };
  const u = "\x3c!-- publish-badges:index --\x3e";
  const h = 'Move it to another place, or switch "publish.index" off.';
  function sorted(e) {
   return [ ...e ].sort((e, t) => e.path < t.path ? -1 : e.path > t.path ? 1 : 0);
  }
  function writeData(e) {
   const t = sorted(e).map(e => Object.fromEntries(c.map(t => [ t, e[t] ])));
   return `${JSON.stringify(t, null, 2)}\n`;
  }
  function readData(e) {
   if (e === undefined) return [];
   const t = parsed(e);
   if (!Array.isArray(t) || !t.every(isRecord)) {
    throw new r.qh("refused", `${f.data} at the target is not the list of badges that we write. ${h}`);
   }
   return t;
  }
  function parsed(e) {
   try {
    return JSON.parse(e);
   } catch {
    return undefined;
   }
  }
  const g = [ "status", "label", "message", "color", "link_url", "rendered_link_url" ];
  function isRecord(e) {
   if (typeof e !== "object" || e === null) return false;
   const t = new Map(Object.entries(e));
   const isSound = e => typeof t.get(e) === "string" || t.get(e) === null && g.includes(e);
   return c.every(isSound) && /^(?:project|group)$/.test(String(t.get("kind")));
  }
  function writePage(e) {
   const t = new Map;
   for (const n of sorted(e)) {
    const e = n.path.slice(0, Math.max(0, n.path.lastIndexOf("/")));
    const r = t.get(e) ?? [];
    r.push(n);
    t.set(e, r);
   }
   const n = [ ...t ].map(([e, t]) => section(e, t));
   const r = `Made by publish-badges with every publication; what is changed here by hand is lost. The same as data: [${f.data}](${f.data}).`;
   return [ `# Badges\n\n${u}\n\n${r}\n`, ...n ].join("\n");
  }
  function refuseForeignPage(e) {
   if (e === undefined || e.split(/\r?\n/).includes(u)) return;
   throw new r.qh("refused", `${f.page} at the target is not of our making, and stays as it is. ${h}`);
  }
  function section(e, t) {
   const n = e === "" ? [] : [ `## ${plain(e)}\n` ];
   return [ ...n, ...t.map(entry) ].join("\n");
  }
  function entry({id: e, name: t, path: n, rendered_link_url: r, markdown: s}) {
   const a = n.split("/").map(encodeURIComponent).join("/");
   const i = n.endsWith(".svg") ? (0, d.UA)("markdown", [ {
    alt: t,
    image: a,
    link: r
   } ]) : `[${plain(n)}](${(0, d.j_)(a)})`;
   const o = s.replace(/[\r\n]+/g, " ");
   const l = "`".repeat(Math.max(3, ...[ ...o.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
   return `### ${plain(t) || plain(e)}\n\n${i}\n\n${l}markdown\n${o}\n${l}\n`;
  }
  const p = String.raw`(?:\d+(?:\.\d+)?|\.\d+)`;
  const w = String.raw`[\da-z]{4,7}`;
  const m = String.raw`#[\da-f]{6}(?:[\da-f]{2})?`;
  const $ = `(?:[^<>&"]|&(?:amp|lt|gt|#34);)*`;
  const x = String.raw`(?:<stop(?: (?:offset|stop-color|stop-opacity)="[#.\da-f]+")+/>)+`;
  const b = `(?:<image x="${p}" y="${p}" width="14" height="14" href="data:image/[^"<>&]+"/>)?`;
  const y = `(?:<rect(?: x="${p}")? width="${p}" height="${p}" fill="${m}"/>)*`;
  const k = String.raw`<text(?: (?:x|y|textLength|letter-spacing|font-weight|transform|fill|fill-opacity|filter)="[#.\w()]+")+>${$}</text>`;
  const v = String.raw`<filter id="b(?<flat>${w})"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s\k<flat>" x2="0" y2="100%">${x}</linearGradient><clipPath id="r\k<flat>"><rect width="${p}" height="${p}" rx="[34]"/></clipPath><g clip-path="url\(#r\k<flat>\)">${y}<rect width="${p}" height="${p}" fill="url\(#s\k<flat>\)"/></g>`;
  const j = `<g shape-rendering="crispEdges">${y}</g>`;
  const O = String.raw`<g transform="scale\(\.1\)"><g fill="#(?:010101|ccc)">(?:${k}){2}</g>${k}</g>`;
  const _ = `(?:${v}|${j})<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="1[01]0">${b}(?:${O}|${k}){0,2}</g>`;
  const S = String.raw`<rect x="${p}" y="\.5" width="${p}" height="19" rx="2" fill="#fafafa"/><rect x="${p}" y="7\.5" width="\.5" height="5" stroke="#fafafa"/><path d="M${p} 6\.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
  const A = String.raw`<linearGradient id="a(?<social>${w})" x2="0" y2="100%">${x}</linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x="\.5" y="\.5" width="${p}" height="19" rx="2"/>(?:${S})?</g>${b}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px"><rect stroke="#d5d5d5" fill="url\(#a\k<social>\)" x="\.5" y="\.5" width="${p}" height="19" rx="2"/>(?:${k}){0,4}</g>`;
  const M = new RegExp(String.raw`^<svg xmlns="http://www\.w3\.org/2000/svg" width="${p}" height="(?:18|20|28)" role="img" aria-label="(?<name>${$})"><title>\k<name></title>(?:${_}|${A})</svg>\n$`);
  const P = 128 * 1024;
  function readPicture(e) {
   const t = e.length > P ? undefined : M.exec(e)?.groups;
   if (t === undefined) return undefined;
   const n = ours_unescape(t["name"] ?? "");
   const r = [ ...e.matchAll(/<rect[^<>]* fill="(#[\da-f]{6,8})"\/>/g) ].map(([, e = ""]) => e);
   const s = t["social"] === undefined ? r.at(-1) ?? null : null;
   const a = ours_unescape(/<text[^<>]*>([^<]*)</.exec(e)?.[1] ?? "");
   return {
    ...halves(n, a),
    color: s
   };
  }
  const C = {
   "&amp;": "&",
   "&lt;": "<",
   "&gt;": ">",
   "&#34;": '"'
  };
  const ours_unescape = e => e.replace(/&[^&;]+;/g, e => C[e] ?? e);
  function halves(e, t) {
   for (let n = e.indexOf(": "); n !== -1; n = e.indexOf(": ", n + 1)) {
    const r = e.slice(0, n);
    if (r.toUpperCase() === t.toUpperCase()) return {
     label: r,
     message: e.slice(n + 2)
    };
   }
   return {
    label: "",
    message: e
   };
  }
  const E = /^schemaVersion,label,message,color(?:,labelColor)?(?:,style)?$/;
  const D = [ undefined, "flat-square", "plastic", "for-the-badge", "social" ];
  function isEndpoint(e) {
   const t = ours_parsed(e);
   if (typeof t !== "object" || t === null || `${JSON.stringify(t)}\n` !== e) return false;
   if (!E.test(Object.keys(t).join())) return false;
   const n = new Map(Object.entries(t));
   const isColor = e => typeof e === "string" && new RegExp(`^${m}$`).test(e);
   return n.get("schemaVersion") === 1 && [ n.get("label"), n.get("message") ].every(e => typeof e === "string") && isColor(n.get("color")) && (!n.has("labelColor") || isColor(n.get("labelColor"))) && D.includes(n.get("style"));
  }
  function ours_parsed(e) {
   try {
    return JSON.parse(e);
   } catch {
    return undefined;
   }
  }
  function isOurs(e, t) {
   return e.endsWith(".json") ? isEndpoint(t) : readPicture(t) !== undefined;
  }
  var R = n(6518);
  var G = n(7647);
  var q = n(7136);
  const z = {
   branch: q.Q,
   id: R.eQ,
   workflow: e => !e.includes("/"),
   job: e => (0, R.eQ)(e) && !e.includes("/")
  };
  function partsOf(e, t) {
   return e.split(/(%\{(?:branch|id|workflow|job)\})/).map((e, n) => {
    if (n % 2 === 0) return {
     literal: (0, G.fT)(e, t).text
    };
    const r = e.slice(2, -1);
    return {
     open: r === "branch" || r === "id" || r === "workflow" ? r : "job"
    };
   });
  }
  const N = 2e4;
  const T = 4096;
  function readingsOf(e, t) {
   if (e.length > T) return undefined;
   const n = [];
   let r = 0;
   const read = (s, a, i) => {
    const o = t[a];
    if (++r > N) return;
    if (o === undefined) {
     if (s === e.length) n.push(i);
    } else if ("literal" in o) {
     if (e.startsWith(o.literal, s)) read(s + o.literal.length, a + 1, i);
    } else {
     for (const n of endsOf(e, s, t[a + 1])) {
      const t = e.slice(s, n);
      const r = i[o.open];
      if (r === undefined ? z[o.open](t) : r === t) {
       read(n, a + 1, {
        ...i,
        [o.open]: t
       });
      }
     }
    }
   };
   read(0, 0, {});
   return r > N ? undefined : n;
  }
  function endsOf(e, t, n) {
   if (n === undefined) return t < e.length ? [ e.length ] : [];
   const r = "literal" in n ? n.literal : "";
   const s = [];
   for (let n = t + 1; n <= e.length; n++) if (e.startsWith(r, n)) s.push(n);
   return s;
  }
  function pruneAlong(e) {
   refuseMixture(e);
   const t = new Map;
   return async (n, r) => {
    const s = suspectsAmong([ ...(await n.files()).keys() ], r, e);
    const a = new Set(s.flatMap(({branches: e}) => e).filter(e => !t.has(e)));
    const i = a.size === 0 ? a : await e.exists([ ...a ]);
    for (const e of a) t.set(e, i.has(e));
    const o = s.filter(({branches: e}) => !e.some(e => t.get(e))).map(({path: e}) => e);
    const l = o.length === 0 ? [] : [ ...await n.texts(o) ];
    return {
     files: [],
     removed: l.filter(([e, t]) => isOurs(e, t)).map(([e]) => e)
    };
   };
  }
  function suspectsAmong(e, t, {template: n, values: r, ...s}) {
   const a = partsOf(n.replace(/\.svg$/, ""), r);
   const i = new Set(t.paths.map(stemOf));
   const o = new Set(s.ids);
   const isWanted = ({branch: e, id: t}) => {
    const {branches: n} = s;
    const r = n === undefined || e !== undefined && n.includes(e);
    return !r || t === undefined || o.has(t) || o.has(t.slice(0, Math.max(0, t.lastIndexOf("/"))));
   };
   return e.flatMap(e => {
    if (!/\.(?:svg|json)$/.test(e) || e === f.data || i.has(stemOf(e))) return [];
    const t = readingsOf(stemOf(e), a) ?? [];
    const n = t.filter(isWanted);
    if (t.length === 0 || n.some(({branch: e}) => e === undefined)) return [];
    return {
     path: e,
     branches: n.flatMap(({branch: e}) => e ?? [])
    };
   });
  }
  const stemOf = e => e.replace(/\.(?:svg|json)$/, "");
  function hasOwnFolder(e) {
   const [t = ""] = e.split(/%\{(?:branch|id|workflow|job)\}/, 1);
   const [, ...n] = t.split(/%\{project_(?:path|id|name|title)\}/);
   return n.join("").includes("/");
  }
  function refuseMixture({template: e, shared: t}) {
   if (!t || hasOwnFolder(e)) return;
   throw new r.qh("invalid", `"publish.prune": the path ${(0, r.hD)(e)} does not tell this repository's badges from those of others. Let it start with a folder of its own, such as %{project_name}/%{branch}/%{id}.`);
  }
  function indexAlong(e, t) {
   return async (n, r) => {
    refuseCollision(r);
    const [s, a] = await Promise.all([ n.files(), n.texts(Object.values(f)) ]);
    refuseForeignPage(a.get(f.page));
    const i = new Set(r.paths.filter(e => !r.superseded.includes(e)));
    const o = new Map;
    for (const e of readData(a.get(f.data))) {
     if (s.has(e.path)) o.set(along_stemOf(e.path), e);
    }
    for (const t of e()) {
     if (isFiled(t) && i.has(t.path)) o.set(along_stemOf(t.path), t);
    }
    const l = [ ...s.keys() ].filter(e => e.endsWith(".svg") && !o.has(along_stemOf(e)));
    const c = [ ...o.values(), ...await foundAt(l, n, t) ];
    const d = [ {
     path: f.page,
     text: writePage(c)
    }, {
     path: f.data,
     text: writeData(c)
    } ];
    return {
     files: d,
     removed: []
    };
   };
  }
  function inTurn(...e) {
   return async (t, n) => {
    const r = [];
    const s = new Set;
    for (const a of e) {
     const e = await a(without(s, t), n);
     r.push(...e.files);
     for (const t of e.removed) s.add(t);
    }
    return {
     files: r,
     removed: [ ...s ]
    };
   };
  }
  function without(e, t) {
   if (e.size === 0) return t;
   return {
    files: async () => new Map([ ...await t.files() ].filter(([t]) => !e.has(t))),
    texts: n => t.texts(n.filter(t => !e.has(t)))
   };
  }
  const isFiled = e => e.path !== null;
  const along_stemOf = e => e.replace(/\.(?:svg|json)$/, "");
  function refuseCollision({paths: e}) {
   if (!e.includes(f.data)) return;
   throw new r.qh("invalid", `"publish.index" writes the file ${f.data}, and so would a badge: give it another "id" or "path".`);
  }
  async function foundAt(e, t, n) {
   if (e.length === 0) return [];
   const r = await t.texts(e);
   return [ ...r ].flatMap(([e, t]) => {
    const r = readPicture(t);
    return r === undefined ? [] : recordOf(e, r, n(e));
   });
  }
  function recordOf(e, {label: t, message: n, color: r}, s) {
   const a = t || n;
   const i = {
    link_url: null,
    image_url: s,
    rendered_link_url: null,
    rendered_image_url: s
   };
   const o = (0, d.UA)("markdown", [ {
    alt: a,
    image: s,
    link: null
   } ]);
   const l = along_stemOf(e).slice(e.lastIndexOf("/") + 1);
   return {
    id: l,
    name: a,
    kind: "project",
    status: null,
    label: t,
    message: n,
    color: r,
    ...i,
    path: e,
    markdown: o
   };
  }
 }
};

