(() => {
 "use strict";
 var e = {
  3399: (e, t, n) => {
   n.d(t, {
    o$: () => o,
    sw: () => s,
    i4: () => colorNames,
    H0: () => parseColor
   });
   const r = `\naliceblue f0f8ff, antiquewhite faebd7, aqua 00ffff, aquamarine 7fffd4, azure f0ffff, beige f5f5dc, bisque ffe4c4,\nblack 000000, blanchedalmond ffebcd, blue 0000ff, blueviolet 8a2be2, brown a52a2a, burlywood deb887,\ncadetblue 5f9ea0, chartreuse 7fff00, chocolate d2691e, coral ff7f50, cornflowerblue 6495ed, cornsilk fff8dc,\ncrimson dc143c, cyan 00ffff, darkblue 00008b, darkcyan 008b8b, darkgoldenrod b8860b, darkgray a9a9a9,\ndarkgreen 006400, darkgrey a9a9a9, darkkhaki bdb76b, darkmagenta 8b008b, darkolivegreen 556b2f,\ndarkorange ff8c00, darkorchid 9932cc, darkred 8b0000, darksalmon e9967a, darkseagreen 8fbc8f,\ndarkslateblue 483d8b, darkslategray 2f4f4f, darkslategrey 2f4f4f, darkturquoise 00ced1, darkviolet 9400d3,\ndeeppink ff1493, deepskyblue 00bfff, dimgray 696969, dimgrey 696969, dodgerblue 1e90ff, firebrick b22222,\nfloralwhite fffaf0, forestgreen 228b22, fuchsia ff00ff, gainsboro dcdcdc, ghostwhite f8f8ff, gold ffd700,\ngoldenrod daa520, gray 808080, green 008000, greenyellow adff2f, grey 808080, honeydew f0fff0, hotpink ff69b4,\nindianred cd5c5c, indigo 4b0082, ivory fffff0, khaki f0e68c, lavender e6e6fa, lavenderblush fff0f5,\nlawngreen 7cfc00, lemonchiffon fffacd, lightblue add8e6, lightcoral f08080, lightcyan e0ffff,\nlightgoldenrodyellow fafad2, lightgray d3d3d3, lightgreen 90ee90, lightgrey d3d3d3, lightpink ffb6c1,\nlightsalmon ffa07a, lightseagreen 20b2aa, lightskyblue 87cefa, lightslategray 778899, lightslategrey 778899,\nlightsteelblue b0c4de, lightyellow ffffe0, lime 00ff00, limegreen 32cd32, linen faf0e6, magenta ff00ff,\nmaroon 800000, mediumaquamarine 66cdaa, mediumblue 0000cd, mediumorchid ba55d3, mediumpurple 9370db,\nmediumseagreen 3cb371, mediumslateblue 7b68ee, mediumspringgreen 00fa9a, mediumturquoise 48d1cc,\nmediumvioletred c71585, midnightblue 191970, mintcream f5fffa, mistyrose ffe4e1, moccasin ffe4b5,\nnavajowhite ffdead, navy 000080, oldlace fdf5e6, olive 808000, olivedrab 6b8e23, orange ffa500, orangered ff4500,\norchid da70d6, palegoldenrod eee8aa, palegreen 98fb98, paleturquoise afeeee, palevioletred db7093,\npapayawhip ffefd5, peachpuff ffdab9, peru cd853f, pink ffc0cb, plum dda0dd, powderblue b0e0e6, purple 800080,\nrebeccapurple 663399, red ff0000, rosybrown bc8f8f, royalblue 4169e1, saddlebrown 8b4513, salmon fa8072,\nsandybrown f4a460, seagreen 2e8b57, seashell fff5ee, sienna a0522d, silver c0c0c0, skyblue 87ceeb,\nslateblue 6a5acd, slategray 708090, slategrey 708090, snow fffafa, springgreen 00ff7f, steelblue 4682b4,\ntan d2b48c, teal 008080, thistle d8bfd8, tomato ff6347, turquoise 40e0d0, violet ee82ee, wheat f5deb3,\nwhite ffffff, whitesmoke f5f5f5, yellow ffff00, yellowgreen 9acd32\n`;
   const s = {
    brightgreen: "#44bb00",
    green: "#67ac09",
    yellow: "#d8b800",
    yellowgreen: "#95991a",
    orange: "#ea7233",
    red: "#dd4343",
    blue: "#007ec6",
    grey: "#555555",
    gray: "#555555",
    lightgrey: "#939393",
    lightgray: "#939393",
    critical: "#dd4343",
    important: "#ea7233",
    success: "#44bb00",
    informational: "#007ec6",
    inactive: "#939393"
   };
   const o = "Allowed: a name of shields or CSS (brightgreen, red, rebeccapurple), hex (#4b0, #44bb00, with or without #, with or without alpha), rgb(), rgba(), hsl() or hsla().";
   function parseColor(e) {
    if (isColor(e)) return e;
    const t = e.trim().toLowerCase();
    return named(t) ?? hex(t) ?? functional(t);
   }
   const isColor = e => /^#[\da-f]{6}$/.test(e);
   function colorNames() {
    return [ ...Object.keys(s), ...r.matchAll(/\b([a-z]+) [\da-f]{6}/g) ].map(e => typeof e === "string" ? e : e[1] ?? "");
   }
   const isShieldsName = e => Object.hasOwn(s, e);
   function named(e) {
    if (!/^[a-z]{1,30}$/.test(e)) return undefined;
    if (isShieldsName(e)) return s[e];
    const t = Math.max(r.indexOf(` ${e} `), r.indexOf(`\n${e} `));
    return t === -1 ? undefined : `#${r.slice(t + e.length + 2).slice(0, 6)}`;
   }
   function hex(e) {
    const t = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(e)?.[1];
    if (t === undefined) return undefined;
    const n = t.length < 6 ? t.replace(/./g, "$&$&") : t;
    return `#${n.replace(/^(.{6})ff$/, "$1")}`;
   }
   function functional(e) {
    const [, t, n] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(e) ?? [];
    if (t === undefined || n === undefined) return undefined;
    const r = n.includes(",") ? n.split(",").map(e => e.trim()) : n.trim().replace("/", " / ").split(/\s+/);
    const s = r.indexOf("/");
    if (s !== -1 && (s !== 3 || r.length !== 5)) return undefined;
    const [o, i, a, c = "1", ...u] = r.filter(e => e !== "/");
    if (o === undefined || i === undefined || a === undefined || u.length > 0) return undefined;
    if (s === -1 && r.length === 4 && !n.includes(",")) return undefined;
    const d = t === "rgb" ? [ o, i, a ].map(channel) : fromHsl(hue(o), percent(i), percent(a));
    const l = scaled(c, 1);
    if (l === undefined || d === undefined || d.some(e => e === undefined)) return undefined;
    return hex([ ...d, l * 255 ].map(twoDigits).join(""));
   }
   function scaled(e, t) {
    const [, n, r] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(%?)$/.exec(e) ?? [];
    if (n === undefined) return undefined;
    const s = r === "%" ? Number(n) / 100 * t : Number(n);
    return Math.min(t, Math.max(0, s));
   }
   const channel = e => scaled(e, 255);
   const percent = e => e.endsWith("%") ? scaled(e, 1) : undefined;
   function hue(e) {
    const [, t, n] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(deg|grad|rad|turn|)$/.exec(e) ?? [];
    if (t === undefined) return undefined;
    const r = {
     deg: 1,
     "": 1,
     grad: .9,
     rad: 180 / Math.PI,
     turn: 360
    }[n ?? ""] ?? 1;
    return (Number(t) * r % 360 + 360) % 360;
   }
   function fromHsl(e, t, n) {
    if (e === undefined || t === undefined || n === undefined) return undefined;
    return [ 0, 8, 4 ].map(r => {
     const s = (r + e / 30) % 12;
     return 255 * (n - t * Math.min(n, 1 - n) * Math.max(-1, Math.min(s - 3, 9 - s, 1)));
    });
   }
   function twoDigits(e) {
    return Math.round(e ?? 0).toString(16).padStart(2, "0");
   }
   function textColorOn(e) {
    const t = i.get(e);
    if (t !== undefined) return t;
    const n = luminanceOf(e);
    const r = 1.05 / (n + .05) >= (n + .05) / (l + .05) ? c : u;
    if (i.size === a) i.clear();
    i.set(e, r);
    return r;
   }
   const i = new Map;
   const a = 1e3;
   const c = "#fff";
   const u = "#1f2328";
   const d = new Float64Array(256);
   const l = luminanceOf(u);
   function luminanceOf(e) {
    const t = parseInt(e.slice(1, 7), 16);
    return .2126 * light(t >> 16) + .7152 * light(t >> 8 & 255) + .0722 * light(t & 255);
   }
   function light(e) {
    return d[e] ||= e / 255 <= .04045 ? e / 255 / 12.92 : ((e / 255 + .055) / 1.055) ** 2.4;
   }
  },
  4394: (e, t, n) => {
   n.d(t, {
    A: () => r,
    zF: () => o
   });
   const r = [ "workflow", "run", "job", "branch", "commit", "release", "deployments", "repository", "none" ];
   const s = {
    branch: undefined,
    tag: undefined,
    sha: undefined,
    event: undefined,
    actor: undefined,
    runNumber: undefined,
    runId: undefined,
    repository: undefined
   };
   const o = {
    inProgress: "last",
    ignore: [],
    strict: false,
    maxAge: undefined,
    each: undefined
   };
  },
  6518: (e, t, n) => {
   n.d(t, {
    Vc: () => stemOf,
    eQ: () => isId,
    yR: () => slug
   });
   const r = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
   function isId(e) {
    return r.test(e);
   }
   function slug(e) {
    const t = e.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
    return t.replace(/^[-._]+|(?<![-._])[-._]+$/g, "") || "badge";
   }
   function stemOf(e) {
    const t = e.slice(e.lastIndexOf("/") + 1);
    return t.replace(/\.ya?ml$/i, "");
   }
  },
  8526: (e, t, n) => {
   n.d(t, {
    P: () => needsSvgReader,
    eG: () => o,
    eb: () => loadSvgReader,
    zZ: () => parseImage
   });
   const r = 64 * 1024;
   const startsWith = (...e) => t => e.some(e => t.toString("latin1", 0, e.length) === e);
   const s = {
    png: startsWith("\x89PNG\r\n\x1a\n"),
    jpeg: startsWith("\xff\xd8\xff"),
    gif: startsWith("GIF87a", "GIF89a"),
    webp: e => startsWith("RIFF")(e) && e.toString("latin1", 8, 12) === "WEBP",
    "svg+xml": e => /^\ufeff?\s*<(?:svg[\s/>]|\?xml\s|!--|!DOCTYPE svg)/i.test(e.toString("utf8", 0, 1024))
   };
   const o = Object.keys(s);
   let i;
   async function loadSvgReader() {
    i ??= (await Promise.all([ n.e(800), n.e(529) ]).then(n.bind(n, 1529))).readSvg;
   }
   const needsSvgReader = e => i === undefined && /svg|\\/i.test(e);
   function parseImage(e) {
    const [, t = "", n = ""] = /^data:image\/([\w.+-]+);base64,(.*)$/is.exec(e.trim()) ?? [];
    const o = n.replace(/\s+/g, "");
    const a = t.toLowerCase();
    if (t === "") return {
     problem: "is no picture: it does not start with data:image/\u2026;base64,."
    };
    if (!Object.hasOwn(s, a)) return {
     problem: `is of a type that badges do not hold, image/${a.slice(0, 40)}.`
    };
    if (o.length > r * 1.5) return {
     problem: tooBig(Math.floor(o.length * .75))
    };
    const c = Buffer.from(o, "base64");
    if (o === "" || c.toString("base64").replace(/={1,2}$/, "") !== o.replace(/={1,2}$/, "")) return {
     problem: "is no base64 after the comma."
    };
    if (c.length > r) return {
     problem: tooBig(c.length)
    };
    if (s[a]?.(c) !== true) return {
     problem: `says image/${a}, but is ${kindOf(c)}.`
    };
    if (a !== "svg+xml") return {
     image: `data:image/${a};base64,${c.toString("base64")}`
    };
    if (i === undefined) throw new Error("The reader of SVGs is not loaded.");
    const u = i(c);
    return "problem" in u ? u : {
     image: `data:image/svg+xml;base64,${Buffer.from(u.svg).toString("base64")}`
    };
   }
   const tooBig = e => `is too big a picture: ${Math.ceil(e / 1024)} KiB.`;
   function kindOf(e) {
    const t = o.find(t => s[t]?.(e));
    return t === undefined ? "no picture of a known type" : `image/${t}`;
   }
  },
  831: (e, t, n) => {
   n.d(t, {
    oh: () => i,
    JS: () => logoProblem,
    db: () => parseLogo
   });
   var r = n(3916);
   var s = n(8526);
   const o = `\n  alpinelinux android angular ansible apple archlinux buildkite bun c circleci cloudflare cmake codecov\n  coveralls cplusplus cypress dart deno digitalocean docker dotnet elixir erlang eslint fedora firefox flutter\n  git github githubactions gitlab go googlechrome googlecloud gradle haskell javascript jenkins jest julia\n  junit5 kotlin kubernetes linux mongodb netlify nginx nodedotjs npm nuget openjdk opera php pnpm poetry pypi\n  pytest python redhat redis ruby rubygems rust scala selenium swift terraform typescript ubuntu uv vercel\n  vitest vuedotjs webassembly yarn zig\n`.trim().split(/\s+/);
   function pictureOf(e, t, n) {
    if ("image" in e) return e.image;
    const r = n?.[e.name];
    if (r === undefined) throw new Error(`The logo ${e.name} is not loaded.`);
    const s = t ?? `#${r.slice(0, 6)}`;
    const o = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${s}"><path d="${r.slice(7)}"/></svg>`;
    return `data:image/svg+xml;base64,${Buffer.from(o).toString("base64")}`;
   }
   const i = `Allowed: the name of a logo (${o.length} of simple-icons: ${[ "github", "docker", "python" ].join(", ")} \u2026; the README lists them), or data:image/\u2026;base64,\u2026 of at most 64 KiB (${s.eG.join(", ")}).`;
   function parseLogo(e) {
    if (isData(e)) {
     const t = (0, s.zZ)(e);
     return "image" in t ? t : undefined;
    }
    const t = slugOf(e);
    return o.includes(t) ? {
     name: t
    } : undefined;
   }
   function logoProblem(e) {
    if (!isData(e)) return `is no logo.${nearestLogo(e)}`;
    const t = (0, s.zZ)(e);
    return "problem" in t ? t.problem : "";
   }
   const isData = e => /^\s*data:/i.test(e);
   function slugOf(e) {
    const t = e.slice(0, 80).toLowerCase().replaceAll("+", "plus").replaceAll(".", "dot");
    return t.replace(/[\s_-]+/g, "");
   }
   function nearestLogo(e) {
    const t = slugOf(e);
    const n = t.length < 3 ? undefined : o.find(e => e.includes(t));
    return (0, r.h)(n ?? t, o);
   }
  },
  3916: (e, t, n) => {
   n.d(t, {
    $N: () => codeOf,
    $f: () => withoutTraces,
    Gq: () => invalid,
    NM: () => looksLikeToken,
    WK: () => TextError,
    cb: () => MissingPermission,
    d: () => bracketsOf,
    h: () => suggestion,
    hD: () => quote,
    qh: () => BadgeError
   });
   const r = {
    invalid: "input",
    unauthorized: "setup",
    forbidden: "setup",
    policy: "setup",
    archived: "setup",
    moved: "setup",
    "not-found": "setup",
    refused: "setup",
    conflict: "input",
    limited: "outage",
    outage: "outage",
    interrupted: "signal"
   };
   const s = {
    policy: "forbidden",
    archived: "forbidden",
    refused: "forbidden",
    moved: "not-found"
   };
   function bracketsOf(e) {
    return s[e] ?? e;
   }
   const o = /()(?:gh[pousr]_[\w.-]{16,}|github_pat_\w{20,}|gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-[\w.-]{16,})/gi;
   const i = /([?&](?:api_key|private_token|access_token)=)[^&\s"']*/gi;
   function looksLikeToken(e) {
    return [ o, i ].some(t => e.search(t) !== -1);
   }
   const a = [ /(authorization\s{0,4}[:=]\s{0,4}(?:(?:basic|bearer|token)\s{1,4})?)\S+/gi, /(\b(?:basic|bearer)\s{1,4})[\w+/=.~-]{20,}/gi, /(extraheader\s{0,4}[=:]?\s{0,4})\S.*/gi, i, /(\/\/)[^/?#\s]+(?=@)/g, /()\b(?:npm_\w{20,}|AKIA[A-Z\d]{12,}|xox[abeoprs]-[\w-]{10,}|eyJ[\w-]{10,}\.[\w.-]{10,})/g, o ];
   function masked(e) {
    return a.reduce((e, t) => e.replace(t, "$1***"), e);
   }
   class BadgeError extends Error {
    code;
    constructor(e, t) {
     super(masked(t));
     this.name = "BadgeError";
     this.code = e;
    }
    get kind() {
     return r[this.code];
    }
   }
   class TextError extends BadgeError {
    headline;
    problems;
    source;
    constructor(e, t) {
     const n = `${e} has ${t.length} problems, and nothing was done.`;
     const r = t[0]?.text ?? e;
     super("invalid", t.length === 1 ? r : `${n} The first: ${r}`);
     this.headline = n;
     this.problems = t.map(e => ({
      ...e,
      text: masked(e.text)
     }));
     this.source = e;
    }
   }
   class MissingPermission extends BadgeError {
    permission;
    repository;
    constructor(e, {permission: t, repository: n}) {
     super("forbidden", e);
     this.permission = t;
     this.repository = n;
    }
   }
   class UnknownWorkflow extends BadgeError {
    constructor(e) {
     super("invalid", e);
    }
   }
   function codeOf(e) {
    return typeof e === "object" && e !== null && "code" in e ? e.code : undefined;
   }
   function invalid(e, t, n) {
    return new BadgeError("invalid", `Input "${e}": ${quote(t)} ${n}`);
   }
   const c = 80;
   const u = 2e3;
   function quote(e) {
    const t = masked(e.slice(0, u)).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
    return JSON.stringify(t.length > c ? `${t.slice(0, c)}\u2026` : t);
   }
   function nearest(e, t) {
    const n = e.toLowerCase().slice(0, c);
    let r;
    let s = Math.max(2, Math.floor(n.length / 2)) + 1;
    for (const e of t) {
     const t = editDistance(n, e.toLowerCase());
     if (t < s) [r, s] = [ e, t ];
    }
    return r;
   }
   function suggestion(e, t) {
    const n = nearest(e, t);
    return n === undefined ? "" : ` Did you mean ${quote(n)}?`;
   }
   function editDistance(e, t) {
    let n = Array.from({
     length: t.length + 1
    }, (e, t) => t);
    for (let r = 1; r <= e.length; r++) {
     const s = [ r ];
     for (let o = 1; o <= t.length; o++) {
      const i = (n[o - 1] ?? 0) + (e[r - 1] === t[o - 1] ? 0 : 1);
      s.push(Math.min((n[o] ?? 0) + 1, (s[o - 1] ?? 0) + 1, i));
     }
     n = s;
    }
    return n[t.length] ?? 0;
   }
   function notFound(e, t, n) {
    return `There is no ${e} ${quote(t)}: the badge is unknown.${suggestion(t, n)}`;
   }
   function withoutTraces(e) {
    const {stackTraceLimit: t} = Error;
    Error.stackTraceLimit = 0;
    try {
     return e();
    } finally {
     Error.stackTraceLimit = t;
    }
   }
  },
  3660: (e, t, n) => {
   n.d(t, {
    Q: () => malformed,
    h: () => ApiError
   });
   class ApiError extends Error {
    status;
    headers;
    types;
    constructor(e, t, n = {}) {
     super(t);
     this.name = "ApiError";
     this.status = e;
     this.headers = n.headers ?? new Map;
     this.types = n.types ?? [];
    }
   }
   function malformed(e) {
    return new ApiError(0, `GitHub's answer makes no sense: ${e}`);
   }
  },
  134: (e, t, n) => {
   n.d(t, {
    N8: () => asker,
    RO: () => u,
    SH: () => refusable,
    ab: () => questions,
    i1: () => GraphqlRefused
   });
   var r = n(3916);
   var s = n(3660);
   var o = n(6149);
   var i = n(759);
   var a = n(5430);
   var c = n(325);
   class GraphqlRefused extends r.qh {}
   function asker(e, t, n) {
    const r = refusable(e, t, n);
    return ({document: e, variables: s}, o) => (0, c.v)(t, n, async () => {
     const t = await r(e, s);
     return o((0, a.qI)(t["repository"], "repository"));
    });
   }
   function refusable(e, t, n) {
    return async (r, a) => {
     try {
      return await e.graphql(r, a);
     } catch (e) {
      if (!(e instanceof s.h)) throw e;
      if ((0, i.ou)(e)) throw new GraphqlRefused("refused", `GitHub refused ${n.what} through GraphQL (HTTP ${e.status}).`);
      const r = (0, o.L8)(e, n, Date.now());
      if (r.kind === "limited" && (0, i.iF)(e)) await waited(t, r);
      throw e;
     }
    };
   }
   async function waited(e, {until: t, why: n}) {
    try {
     await e.waitUntil(t, n);
    } catch (e) {
     throw e instanceof r.qh && e.code === "limited" ? new GraphqlRefused(e.code, e.message) : e;
    }
   }
   const u = 50;
   function* questions({owner: e, name: t}, n, {title: r, field: s, valueOf: o}) {
    for (let i = 0; i < n.length; i += u) {
     const a = n.slice(i, i + u);
     const c = a.map((e, t) => [ `path${t}`, o(e) ]);
     const d = {
      owner: e,
      name: t,
      ...Object.fromEntries(c)
     };
     const l = Object.keys(d).map(e => `$${e}: String!`);
     const f = `query ${r}(${l.join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${a.map((e, t) => s(t)).join("\n    ")}\n  }\n}`;
     yield {
      question: {
       document: f,
       variables: d
      },
      part: a
     };
    }
   }
  },
  6149: (e, t, n) => {
   n.d(t, {
    L8: () => classify,
    Qe: () => outage,
    sG: () => outcomeOf
   });
   var r = n(3916);
   var s = n(759);
   var o = n(3148);
   function classify(e, t, n) {
    const r = (0, s.Pr)(e);
    switch (r) {
    case "conflict":
     return {
      kind: "conflict"
     };

    case "limited":
     return {
      kind: "limited",
      until: limitedUntil(e.headers, n),
      why: said(e)
     };

    case "outage":
     return {
      kind: "again",
      error: outage(e, t)
     };

    case "doubtful":
     return {
      kind: "again",
      error: refusal("policy", e, t),
      tries: 2
     };

    default:
     return {
      kind: "refused",
      error: refusal(r, e, t)
     };
    }
   }
   function outage(e, t) {
    return new r.qh("outage", `GitHub failed ${t.what}: ${said(e)}. ${o.K2}`);
   }
   const i = 6e4;
   function limitedUntil(e, t) {
    const n = e.get("retry-after");
    if (n !== undefined) return /^\d+$/.test(n) ? t + Number(n) * 1e3 : Date.parse(n) || t + i;
    const r = Number(e.get("x-ratelimit-reset"));
    return (0, s.Fh)(e) && r > 0 ? r * 1e3 : t + i;
   }
   const said = ({status: e, message: t}) => `${oneLine(t)}${e === 0 || e === 200 ? "" : ` (HTTP ${e})`}`;
   const oneLine = e => e.replace(/\s+/g, " ").trim().slice(0, 300);
   const a = {
    unauthorized: () => "The token is wrong or has expired: give another one.",
    forbidden: (e, {permission: t, repository: n}) => {
     const r = e.headers.get("x-accepted-github-permissions");
     const s = r === undefined ? "" : ` GitHub accepts: ${oneLine(r)}.`;
     return `The token lacks ${n === undefined ? t : `"${t}"`}.${s}`;
    },
    policy: (e, {ruled: t = 'Take an unprotected one as "target-branch" (the default is "badges")'}) => `A rule protects the branch. ${t}, or put an app on the rule's bypass list and give its token as "token": GITHUB_TOKEN cannot be on that list.`,
    archived: () => "The repository is archived and takes no changes: unarchive it, or take this step out.",
    moved: () => "The repository has moved or was renamed: use its new name.",
    "not-found": (e, {missing: t}) => t,
    refused: () => "Nothing was written."
   };
   function refusal(e, t, n) {
    const {what: s, permission: o, repository: i} = n;
    const c = `GitHub refused ${s}: ${said(t)}. ${a[e](t, n)}`;
    if (e !== "forbidden" || i === undefined) return new r.qh(e, c);
    return new r.cb(c, {
     permission: o,
     repository: i
    });
   }
   function outcomeOf(e, t, n) {
    const r = classify(e, t, n);
    switch (r.kind) {
    case "again":
     return {
      ...r,
      kind: "unclear"
     };

    case "refused":
     throw r.error;

    case "conflict":
    case "limited":
     return r;
    }
   }
  },
  2763: (e, t, n) => {
   n.d(t, {
    N: () => connect,
    w: () => route
   });
   var r = n(9896);
   var s = n(857);
   class Context {
    constructor() {
     var e, t, n;
     this.payload = {};
     if (process.env.GITHUB_EVENT_PATH) {
      if ((0, r.existsSync)(process.env.GITHUB_EVENT_PATH)) {
       this.payload = JSON.parse((0, r.readFileSync)(process.env.GITHUB_EVENT_PATH, {
        encoding: "utf8"
       }));
      } else {
       const e = process.env.GITHUB_EVENT_PATH;
       process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${s.EOL}`);
      }
     }
     this.eventName = process.env.GITHUB_EVENT_NAME;
     this.sha = process.env.GITHUB_SHA;
     this.ref = process.env.GITHUB_REF;
     this.workflow = process.env.GITHUB_WORKFLOW;
     this.action = process.env.GITHUB_ACTION;
     this.actor = process.env.GITHUB_ACTOR;
     this.job = process.env.GITHUB_JOB;
     this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
     this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
     this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
     this.apiUrl = (e = process.env.GITHUB_API_URL) !== null && e !== void 0 ? e : `https://api.github.com`;
     this.serverUrl = (t = process.env.GITHUB_SERVER_URL) !== null && t !== void 0 ? t : `https://github.com`;
     this.graphqlUrl = (n = process.env.GITHUB_GRAPHQL_URL) !== null && n !== void 0 ? n : `https://api.github.com/graphql`;
    }
    get issue() {
     const e = this.payload;
     return Object.assign(Object.assign({}, this.repo), {
      number: (e.issue || e.pull_request || e).number
     });
    }
    get repo() {
     if (process.env.GITHUB_REPOSITORY) {
      const [e, t] = process.env.GITHUB_REPOSITORY.split("/");
      return {
       owner: e,
       repo: t
      };
     }
     if (this.payload.repository) {
      return {
       owner: this.payload.repository.owner.login,
       repo: this.payload.repository.name
      };
     }
     throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
   }
   class HttpClient {
    getAgent() {
     return undefined;
    }
    getAgentDispatcher() {
     return undefined;
    }
   }
   class BearerCredentialHandler extends(null && HttpClient){}
   function fetch() {
    throw new Error("requests go through github/fetch.ts");
   }
   var o = undefined && undefined.__awaiter || function(e, t, n, r) {
    function adopt(e) {
     return e instanceof n ? e : new n(function(t) {
      t(e);
     });
    }
    return new (n || (n = Promise))(function(n, s) {
     function fulfilled(e) {
      try {
       step(r.next(e));
      } catch (e) {
       s(e);
      }
     }
     function rejected(e) {
      try {
       step(r["throw"](e));
      } catch (e) {
       s(e);
      }
     }
     function step(e) {
      e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
     }
     step((r = r.apply(e, t || [])).next());
    });
   };
   function getAuthString(e, t) {
    if (!e && !t.auth) {
     throw new Error("Parameter token or opts.auth is required");
    } else if (e && t.auth) {
     throw new Error("Parameters token and opts.auth may not both be specified");
    }
    return typeof t.auth === "string" ? t.auth : `token ${e}`;
   }
   function getProxyAgent(e) {
    const t = new HttpClient;
    return t.getAgent(e);
   }
   function getProxyAgentDispatcher(e) {
    const t = new HttpClient;
    return t.getAgentDispatcher(e);
   }
   function getProxyFetch(e) {
    const t = getProxyAgentDispatcher(e);
    const proxyFetch = (e, n) => o(this, void 0, void 0, function*() {
     return fetch(e, Object.assign(Object.assign({}, n), {
      dispatcher: t
     }));
    });
    return proxyFetch;
   }
   function getApiBaseUrl() {
    return process.env["GITHUB_API_URL"] || "https://api.github.com";
   }
   function getUserAgentWithOrchestrationId(e) {
    var t;
    const n = (t = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || t === void 0 ? void 0 : t.trim();
    if (n) {
     const t = n.replace(/[^a-z0-9_.-]/gi, "_");
     const r = `actions_orchestration_id/${t}`;
     if (e === null || e === void 0 ? void 0 : e.includes(r)) return e;
     const s = e ? `${e} ` : "";
     return `${s}${r}`;
    }
    return e;
   }
   const getUserAgent = () => "Node.js";
   class Collection {
    #e=(e, t) => e(t);
    bind() {
     return (e, t) => this.#e(e, t);
    }
    wrap(e, t) {
     this.#e = t;
    }
   }
   const i = {
    Collection: Collection
   };
   const a = {
    baseUrl: "https://api.github.com",
    headers: {
     accept: "application/vnd.github.v3+json"
    }
   };
   const c = withDefaults({}, a);
   function withDefaults(e, t) {
    const n = merge(e, t);
    return {
     DEFAULTS: n,
     defaults: withDefaults.bind(null, n),
     merge: merge.bind(null, n),
     parse: parse
    };
   }
   function merge(e, t, n) {
    const r = typeof t === "string" ? {
     ...asked(t),
     ...n
    } : t;
    return {
     ...e,
     ...r,
     headers: {
      ...e.headers,
      ...r.headers
     },
     request: {
      ...e.request,
      ...r.request
     }
    };
   }
   function asked(e) {
    const [t = "", n = ""] = e.split(" ");
    return {
     method: t,
     url: n
    };
   }
   const u = [ "method", "url", "baseUrl", "headers", "request", "mediaType" ];
   function parse(e) {
    const {method: t, url: n, baseUrl: r, headers: s, request: o} = e;
    const i = {
     method: t,
     url: n.startsWith("/") ? r + n : n,
     headers: s,
     request: o
    };
    const a = Object.entries(e).filter(([e]) => !u.includes(e));
    if (a.length === 0) return i;
    if (t === "GET") throw new Error("A query is part of the path.");
    const c = {
     "content-type": "application/json; charset=utf-8"
    };
    return {
     ...i,
     headers: {
      ...s,
      ...c
     },
     body: Object.fromEntries(a)
    };
   }
   function content_type_parse(e) {
    const [t = "", ...n] = e.split(";").map(e => e.trim().toLowerCase());
    const r = n.map(e => e.split("=", 2));
    return {
     type: t,
     parameters: Object.fromEntries(r)
    };
   }
   const JSONParse = e => JSON.parse(e);
   const JSONStringify = e => JSON.stringify(e);
   class RequestError extends Error {
    name;
    status;
    request;
    response;
    constructor(e, t, n) {
     super(e, {
      cause: n.cause
     });
     this.name = "HttpError";
     this.status = Number.parseInt(t);
     if (Number.isNaN(this.status)) {
      this.status = 0;
     }
     /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */     if ("response" in n) {
      this.response = n.response;
     }
     const r = Object.assign({}, n.request);
     if (n.request.headers.authorization) {
      r.headers = Object.assign({}, n.request.headers, {
       authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
      });
     }
     r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
     this.request = r;
    }
   }
   var d = "10.0.16";
   var l = {
    headers: {
     "user-agent": `octokit-request.js/${d} ${getUserAgent()}`
    }
   };
   function isPlainObject(e) {
    if (typeof e !== "object" || e === null) return false;
    if (Object.prototype.toString.call(e) !== "[object Object]") return false;
    const t = Object.getPrototypeOf(e);
    if (t === null) return true;
    const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
    return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
   }
   var noop = () => "";
   async function fetchWrapper(e) {
    const t = e.request?.fetch || globalThis.fetch;
    if (!t) {
     throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
    }
    const n = e.request?.log || console;
    const r = e.request?.parseSuccessResponseBody !== false;
    const s = isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body;
    const o = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [ e, String(t) ]));
    let i;
    try {
     i = await t(e.url, {
      method: e.method,
      body: s,
      redirect: e.request?.redirect,
      headers: o,
      signal: e.request?.signal,
      ...e.body && {
       duplex: "half"
      }
     });
    } catch (t) {
     let n = "Unknown Error";
     if (t instanceof Error) {
      if (t.name === "AbortError") {
       t.status = 500;
       throw t;
      }
      n = t.message;
      if (t.name === "TypeError" && "cause" in t) {
       if (t.cause instanceof Error) {
        n = t.cause.message;
       } else if (typeof t.cause === "string") {
        n = t.cause;
       }
      }
     }
     const r = new RequestError(n, 500, {
      request: e
     });
     r.cause = t;
     throw r;
    }
    const a = i.status;
    const c = i.url;
    const u = {};
    for (const [e, t] of i.headers) {
     u[e] = t;
    }
    const d = {
     url: c,
     status: a,
     headers: u,
     data: ""
    };
    if ("deprecation" in u) {
     const t = u.link && u.link.match(/<([^<>]+)>; rel="deprecation"/);
     const r = t && t.pop();
     n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${r ? `. See ${r}` : ""}`);
    }
    if (a === 204 || a === 205) {
     return d;
    }
    if (e.method === "HEAD") {
     if (a < 400) {
      return d;
     }
     throw new RequestError(i.statusText, a, {
      response: d,
      request: e
     });
    }
    if (a === 304) {
     d.data = await getResponseData(i);
     throw new RequestError("Not modified", a, {
      response: d,
      request: e
     });
    }
    if (a >= 400) {
     d.data = await getResponseData(i);
     throw new RequestError(toErrorMessage(d.data), a, {
      response: d,
      request: e
     });
    }
    d.data = r ? await getResponseData(i) : i.body;
    return d;
   }
   async function getResponseData(e) {
    const t = e.headers.get("content-type");
    if (!t) {
     return e.text().catch(noop);
    }
    const n = content_type_parse(t);
    if (isJSONResponse(n)) {
     let t = "";
     try {
      t = await e.text();
      return JSONParse(t);
     } catch (e) {
      return t;
     }
    } else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") {
     return e.text().catch(noop);
    } else {
     return e.arrayBuffer().catch(
     /* v8 ignore next -- @preserve */
     () => new ArrayBuffer(0));
    }
   }
   function isJSONResponse(e) {
    return e.type === "application/json" || e.type === "application/scim+json";
   }
   function toErrorMessage(e) {
    if (typeof e === "string") {
     return e;
    }
    if (e instanceof ArrayBuffer) {
     return "Unknown error";
    }
    if (typeof e === "object" && e !== null && "message" in e) {
     const t = e;
     const n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
     return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map(e => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
    }
    return `Unknown error: ${JSON.stringify(e)}`;
   }
   function dist_bundle_withDefaults(e, t) {
    const n = e.defaults(t);
    const newApi = function(e, t) {
     const r = n.merge(e, t);
     if (!r.request || !r.request.hook) {
      return fetchWrapper(n.parse(r));
     }
     const request2 = (e, t) => fetchWrapper(n.parse(n.merge(e, t)));
     Object.assign(request2, {
      endpoint: n,
      defaults: dist_bundle_withDefaults.bind(null, n)
     });
     return r.request.hook(request2, r);
    };
    return Object.assign(newApi, {
     endpoint: n,
     defaults: dist_bundle_withDefaults.bind(null, n)
    });
   }
   var f = dist_bundle_withDefaults(c, l);
   /* v8 ignore next -- @preserve */
   /* v8 ignore else -- @preserve */   function withCustomRequest() {
    return {
     defaults: () => undefined
    };
   }
   var h = "(?:[a-zA-Z0-9_-]+)";
   var p = "\\.";
   var m = new RegExp(`^${h}${p}${h}${p}${h}$`);
   var g = m.test.bind(m);
   async function auth(e) {
    const t = g(e);
    const n = e.startsWith("v1.") || e.startsWith("ghs_");
    const r = e.startsWith("ghu_");
    const s = t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth";
    return {
     type: "token",
     token: e,
     tokenType: s
    };
   }
   function withAuthorizationPrefix(e) {
    if (e.split(/\./).length === 3) {
     return `bearer ${e}`;
    }
    return `token ${e}`;
   }
   async function hook(e, t, n, r) {
    const s = t.endpoint.merge(n, r);
    s.headers.authorization = withAuthorizationPrefix(e);
    return t(s);
   }
   var w = function createTokenAuth2(e) {
    if (!e) {
     throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
    }
    if (typeof e !== "string") {
     throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
    }
    e = e.replace(/^(token|bearer) +/i, "");
    return Object.assign(auth.bind(null, e), {
     hook: hook.bind(null, e)
    });
   };
   const b = "7.0.8";
   const dist_src_noop = () => {};
   const y = console.warn.bind(console);
   const _ = console.error.bind(console);
   function createLogger(e = {}) {
    if (typeof e.debug !== "function") {
     e.debug = dist_src_noop;
    }
    if (typeof e.info !== "function") {
     e.info = dist_src_noop;
    }
    if (typeof e.warn !== "function") {
     e.warn = y;
    }
    if (typeof e.error !== "function") {
     e.error = _;
    }
    return e;
   }
   const k = `octokit-core.js/${b} ${getUserAgent()}`;
   class Octokit {
    static VERSION=b;
    static defaults(e) {
     const t = class extends(this){
      constructor(...t) {
       const n = t[0] || {};
       if (typeof e === "function") {
        super(e(n));
        return;
       }
       super(Object.assign({}, e, n, n.userAgent && e.userAgent ? {
        userAgent: `${n.userAgent} ${e.userAgent}`
       } : null));
      }
     };
     return t;
    }
    static plugins=[];
    static plugin(...e) {
     const t = this.plugins;
     const n = class extends(this){
      static plugins=t.concat(e.filter(e => !t.includes(e)));
     };
     return n;
    }
    constructor(e = {}) {
     const t = new i.Collection;
     const n = {
      baseUrl: f.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, e.request, {
       hook: t.bind(null, "request")
      }),
      mediaType: {
       previews: [],
       format: ""
      }
     };
     n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${k}` : k;
     if (e.baseUrl) {
      n.baseUrl = e.baseUrl;
     }
     if (e.previews) {
      n.mediaType.previews = e.previews;
     }
     if (e.timeZone) {
      n.headers["time-zone"] = e.timeZone;
     }
     this.request = f.defaults(n);
     this.graphql = withCustomRequest(this.request).defaults(n);
     this.log = createLogger(e.log);
     this.hook = t;
     if (!e.authStrategy) {
      if (!e.auth) {
       this.auth = async () => ({
        type: "unauthenticated"
       });
      } else {
       const n = w(e.auth);
       t.wrap("request", n.hook);
       this.auth = n;
      }
     } else {
      const {authStrategy: n, ...r} = e;
      const s = n(Object.assign({
       request: this.request,
       log: this.log,
       octokit: this,
       octokitOptions: r
      }, e.auth));
      t.wrap("request", s.hook);
      this.auth = s;
     }
     const r = this.constructor;
     for (let t = 0; t < r.plugins.length; ++t) {
      Object.assign(this, r.plugins[t](this, e));
     }
    }
    request;
    graphql;
    log;
    hook;
    auth;
   }
   const nothing = () => ({});
   const v = nothing;
   const $ = nothing;
   const O = getApiBaseUrl();
   const x = {
    baseUrl: O,
    request: {
     agent: getProxyAgent(O),
     fetch: getProxyFetch(O)
    }
   };
   const q = Octokit.plugin(v, $).defaults(x);
   function getOctokitOptions(e, t) {
    const n = Object.assign({}, t || {});
    const r = getAuthString(e, n);
    if (r) {
     n.auth = r;
    }
    const s = getUserAgentWithOrchestrationId(n.userAgent);
    if (s) {
     n.userAgent = s;
    }
    return n;
   }
   function getOctokit(e, t, ...n) {
    const r = q.plugin(...n);
    return new r(getOctokitOptions(e, t));
   }
   var A = n(3660);
   var T = {
    ftp: 21,
    gopher: 70,
    http: 80,
    https: 443,
    ws: 80,
    wss: 443
   };
   function parseUrl(e) {
    try {
     return new URL(e);
    } catch {
     return null;
    }
   }
   function getProxyForUrl(e) {
    var t = (typeof e === "string" ? parseUrl(e) : e) || {};
    var n = t.protocol;
    var r = t.host;
    var s = t.port;
    if (typeof r !== "string" || !r || typeof n !== "string") {
     return "";
    }
    n = n.split(":", 1)[0];
    r = r.replace(/:\d*$/, "");
    s = parseInt(s) || T[n] || 0;
    if (!shouldProxy(r, s)) {
     return "";
    }
    var o = getEnv(n + "_proxy") || getEnv("all_proxy");
    if (o && o.indexOf("://") === -1) {
     o = n + "://" + o;
    }
    return o;
   }
   function shouldProxy(e, t) {
    var n = getEnv("no_proxy").toLowerCase();
    if (!n) {
     return true;
    }
    if (n === "*") {
     return false;
    }
    return n.split(/[,\s]/).every(function(n) {
     if (!n) {
      return true;
     }
     var r = n.match(/^(.+):(\d+)$/);
     var s = r ? r[1] : n;
     var o = r ? parseInt(r[2]) : 0;
     if (o && o !== t) {
      return true;
     }
     if (!/^[.*]/.test(s)) {
      return e !== s;
     }
     if (s.charAt(0) === "*") {
      s = s.slice(1);
     }
     return !e.endsWith(s);
    });
   }
   function getEnv(e) {
    return process.env[e.toLowerCase()] || process.env[e.toUpperCase()] || "";
   }
   const S = 5;
   async function nodeFetch(e, t) {
    let n = new URL(e);
    for (let e = 0; ;e++) {
     const r = await send(n, t);
     const s = r.headers.get("location");
     if (r.status < 300 || r.status > 399 || s === undefined) return r;
     const o = new URL(s, n);
     if (t.method !== "GET" || o.origin !== n.origin || e === S) return r;
     n = o;
    }
   }
   const I = new Map;
   function agentFor(e) {
    const t = I.get(e.origin) ?? makeAgent(e);
    I.set(e.origin, t);
    return t;
   }
   async function makeAgent(e) {
    const t = getProxyForUrl(e.href);
    if (t !== "") {
     const {HttpsProxyAgent: e} = await n.e(840).then(n.bind(n, 6840));
     return new e(t, {
      keepAlive: true
     });
    }
    const {Agent: r} = transport(e);
    return new r({
     keepAlive: true
    });
   }
   function transport(e) {
    return process.getBuiltinModule(e.protocol === "http:" ? "node:http" : "node:https");
   }
   const E = 15e3;
   async function send(e, {method: t, headers: n, body: r, signal: s}) {
    const {request: o} = transport(e);
    const i = r === undefined ? {} : {
     "content-length": String(Buffer.byteLength(r))
    };
    const a = {
     method: t,
     headers: {
      ...n,
      ...i
     },
     agent: await agentFor(e)
    };
    return new Promise((t, n) => {
     const i = o(e, a, e => void readAll(e).then(settle(t), settle(n)));
     const stop = () => void i.destroy(s?.reason);
     const c = setTimeout(() => i.destroy(new Error(`no answer within ${E / 1e3} seconds`)), E);
     s?.addEventListener("abort", stop);
     i.on("error", settle(n));
     i.end(r);
     function settle(e) {
      return t => {
       clearTimeout(c);
       s?.removeEventListener("abort", stop);
       e(t);
      };
     }
    });
   }
   async function readAll(e) {
    const t = [];
    const n = await new Promise((n, r) => {
     e.on("data", e => t.push(e));
     e.on("end", () => n(Buffer.concat(t).toString("utf8")));
     e.on("error", r);
    });
    return {
     status: e.statusCode ?? 0,
     url: "",
     headers: new Map(Object.entries(e.headers).map(([e, t]) => [ e, String(t) ])),
     text: () => Promise.resolve(n),
     arrayBuffer: () => Promise.resolve(new ArrayBuffer(0))
    };
   }
   var j = n(5430);
   function route(e, ...t) {
    return e.reduce((e, n, r) => e + encodePart(String(t[r - 1])) + n);
   }
   function encodePart(e) {
    if (e === "" || e === "." || e === "..") throw new Error(`No part of a route: ${JSON.stringify(e)}`);
    return encodeURIComponent(e);
   }
   const C = {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: () => {}
   };
   function connect(e) {
    const t = getOctokit(e.token, {
     baseUrl: e.apiUrl.replace(/(?<!\/)\/+$/, ""),
     userAgent: "publish-badges",
     log: C,
     request: {
      fetch: nodeFetch,
      log: C
     }
    });
    async function send(n, r, s = {}) {
     e.signal.throwIfAborted();
     const o = Date.now();
     try {
      const o = {
       "x-github-api-version": "2022-11-28"
      };
      const i = {
       signal: e.signal
      };
      const a = await t.request(`${n} ${r}`, {
       ...s,
       headers: o,
       request: i
      });
      if (a.status >= 300) throw new A.h(a.status, "moved", {
       headers: headersOf(a.headers)
      });
      return a;
     } catch (t) {
      if (e.signal.aborted) throw e.signal.reason;
      throw asApiError(t);
     } finally {
      e.observe(Date.now() - o);
     }
    }
    return {
     rest: async (e, t, n) => (await send(e, t, n)).data,
     async graphql(t, n) {
      const {data: r, headers: s} = await send("POST", e.graphqlUrl, {
       query: t,
       variables: n
      });
      const o = (0, j.qI)(r, "the GraphQL answer");
      if (o["errors"] !== undefined) throw graphqlError(o, headersOf(s));
      return (0, j.qI)(o["data"], "data");
     }
    };
   }
   function asApiError(e) {
    if (e instanceof A.h) return e;
    const t = (0, j.Ce)(e) ? e["response"] : undefined;
    if ((0, j.Ce)(t)) {
     const e = (0, j.Ce)(t["data"]) ? t["data"] : {};
     const n = (0, j.mR)(e, "message") ?? `HTTP ${String(t["status"])}`;
     return new A.h(Number(t["status"]), detailed(n, e), {
      headers: headersOf(t["headers"])
     });
    }
    return new A.h(0, e instanceof Error ? e.message : String(e));
   }
   function detailed(e, t) {
    const n = Array.isArray(t["errors"]) ? t["errors"] : [];
    const r = n.map(e => (0, j.Ce)(e) ? (0, j.mR)(e, "message") : e);
    return [ e, ...r.filter(e => typeof e === "string") ].join(": ");
   }
   function graphqlError(e, t) {
    const n = (0, j.c3)(e, "errors").filter(j.Ce);
    if (n.length === 0) return (0, A.Q)("errors without an error");
    const r = n.map(e => (0, j.mR)(e, "type") ?? "");
    const s = n.map(e => (0, j.mR)(e, "message") ?? "no message").join("; ");
    return new A.h(200, s, {
     types: r,
     headers: t
    });
   }
   function headersOf(e) {
    return new Map((0, j.Ce)(e) ? Object.entries(e).map(([e, t]) => [ e, String(t) ]) : []);
   }
  },
  759: (e, t, n) => {
   n.d(t, {
    Fh: () => isSpent,
    N6: () => isRedirect,
    Pr: () => meaningOf,
    ec: () => isUnexplained,
    iF: () => isGraphqlSpent,
    ou: () => isGraphqlRefused,
    t8: () => isUnknown
   });
   const r = [ "RATE_LIMITED", "RATE_LIMIT" ];
   const isSpent = e => e.get("x-ratelimit-remaining") === "0";
   const s = [ 301, 302, 303, 307, 308 ];
   const o = /Resource not accessible|without `workflows?` permission/i;
   const i = /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha(?: \S+)? does not exist|BadObjectState/i;
   const a = new RegExp([ "rule violation|GH0(?:06|13)|protected (?:branch|ref)|not authorized to (?:push|create|update)", "required status checks?|approving review|code owner review", "changes must be made through|must have (?:verified|valid) signatures|must not contain merge commits", "(?:creations?|updates?|deletions?) being restricted|cannot force-push to this" ].join("|"), "i");
   const c = [ {
    status: [ 429 ],
    means: "limited"
   }, {
    status: [ 200, 403 ],
    types: r,
    means: "limited"
   }, {
    status: [ 200, 403 ],
    text: /rate limit|abuse detection/i,
    means: "limited"
   }, {
    text: o,
    means: "forbidden"
   }, {
    status: [ 403 ],
    header: e => e.has("retry-after") || isSpent(e),
    means: "limited"
   }, {
    status: [ 0 ],
    text: /certificate/i,
    means: "refused"
   }, {
    status: [ 401 ],
    means: "unauthorized"
   }, {
    text: /(?:was|is) archived/i,
    status: [ 200, 403, 409, 422 ],
    means: "archived"
   }, {
    types: [ "STALE_DATA" ],
    means: "conflict"
   }, {
    types: [ "NOT_FOUND" ],
    text: /^The branch .* does not exist|requested for deletion which does not exist/,
    means: "conflict"
   }, {
    text: /Expected \S+ to point to|not a fast.?forward|Reference already exists|is at \S+ but expected|does not match [\da-f]{40}/i,
    means: "conflict"
   }, {
    status: [ 409 ],
    text: /Gist cannot be updated|Git Repository is empty/i,
    means: "conflict"
   }, {
    status: [ 422 ],
    text: /Reference does not exist/i,
    means: "conflict"
   }, {
    text: a,
    means: "policy"
   }, {
    status: [ 422 ],
    text: /Reference (?:update failed|cannot be updated)/i,
    means: "doubtful"
   }, {
    types: [ "FORBIDDEN", "INSUFFICIENT_SCOPES" ],
    means: "forbidden"
   }, {
    status: [ 403 ],
    means: "forbidden"
   }, {
    text: i,
    means: "outage"
   }, {
    types: [ "NOT_FOUND" ],
    means: "not-found"
   }, {
    status: [ 404, 410 ],
    means: "not-found"
   }, {
    status: [ 422 ],
    text: /No commit found/i,
    means: "not-found"
   }, {
    status: s,
    means: "moved"
   }, {
    text: /something went wrong|timed? ?out|couldn't respond/i,
    status: [ 200, 422 ],
    means: "outage"
   }, {
    status: [ 400, 409, 422 ],
    text: /^HTTP \d+$/,
    means: "outage"
   }, {
    types: [ "SERVICE_UNAVAILABLE", "INTERNAL", "LOADING" ],
    means: "outage"
   }, {
    status: [ 0, 408, 500, 501, 502, 503, 504, 520, 521, 522, 523, 524 ],
    means: "outage"
   } ];
   function fits(e, t) {
    if (e.status !== undefined && !e.status.includes(t.status)) return false;
    if (e.types !== undefined && !e.types.some(e => t.types.includes(e))) return false;
    if (e.text !== undefined && !e.text.test(t.message)) return false;
    return e.header === undefined || e.header(t.headers);
   }
   function meaningOf(e) {
    return c.find(t => fits(t, e))?.means ?? (e.status >= 500 ? "outage" : "refused");
   }
   const isUnknown = e => e.status === 200 && meaningOf(e) === "refused";
   const isUnexplained = e => e.status === 422 && [ "doubtful", "refused", "outage" ].includes(meaningOf(e));
   const isRedirect = ({status: e}) => s.includes(e);
   function isGraphqlRefused(e) {
    if (![ 403, 404, 405, 410, 501 ].includes(e.status) || o.test(e.message)) return false;
    return [ "forbidden", "not-found", "outage", "refused" ].includes(meaningOf(e));
   }
   function isGraphqlSpent({types: e, headers: t, message: n}) {
    if (/secondary/i.test(n) || t.has("retry-after")) return false;
    return e.some(e => r.includes(e)) || t.get("x-ratelimit-resource") === "graphql";
   }
  },
  2855: (e, t, n) => {
   n.d(t, {
    D3: () => commitOf,
    _F: () => fieldOf,
    i1: () => textsAt,
    jN: () => historyField,
    qY: () => lastCommitsAt,
    we: () => a
   });
   var r = n(3916);
   var s = n(3660);
   var o = n(134);
   var i = n(5430);
   const a = "... on Blob { oid text isTruncated isBinary byteSize }";
   async function textsAt(e, {repository: t, head: n}, r) {
    const s = new Map;
    const i = {
     title: "PublishBadgesTexts",
     field: e => `at${e}: object(expression: $path${e}) { ${a} }`,
     valueOf: e => `${n}:${e}`
    };
    for (const {question: n, part: a} of (0, o.ab)(t, r, i)) {
     await e(n, e => {
      for (const [t, n] of a.entries()) {
       const r = blobOf(n, fieldOf(e, `at${t}`));
       if (r !== undefined) s.set(n, r);
      }
     });
    }
    return s;
   }
   function blobOf(e, t) {
    if (!(0, i.Ce)(t) || t["oid"] === undefined) return undefined;
    if ((0, i.iP)(t, "isTruncated")) throw new r.qh("refused", `The file ${e} is too large to be read: ${(0, 
    i.rl)(t, "byteSize")} bytes.`);
    const n = (0, i.mR)(t, "text");
    return t["isBinary"] === true || n === null ? undefined : {
     oid: (0, i._f)(t, "oid"),
     text: n
    };
   }
   async function lastCommitsAt(e, {repository: t, head: n}, r) {
    const s = new Map;
    const a = {
     title: "PublishBadgesTrace",
     field: e => `at${e}: object(expression: "${n}") { ... on Commit { ${historyField(e)} } }`,
     valueOf: e => e
    };
    for (const {question: n, part: c} of (0, o.ab)(t, r, a)) {
     await e(n, e => {
      for (const [t, n] of c.entries()) s.set(n, commitOf((0, i.qI)(fieldOf(e, `at${t}`), "the head"), t));
     });
    }
    return s;
   }
   const historyField = e => `commit${e}: history(first: 1, path: $path${e}) { nodes { oid message } }`;
   function commitOf(e, t) {
    const [n] = (0, i.c3)((0, i.qI)(e[`commit${t}`], "history"), "nodes");
    if (n === undefined) return null;
    const r = (0, i.qI)(n, "a commit");
    return {
     oid: (0, i._f)(r, "oid"),
     message: (0, i.b6)(r, "message")
    };
   }
   function fieldOf(e, t) {
    if (e[t] === undefined) throw (0, s.Q)(`${t} is missing`);
    return e[t];
   }
  },
  3148: (e, t, n) => {
   n.d(t, {
    K2: () => s,
    ml: () => systemClock,
    tI: () => RequestPace
   });
   var r = n(3916);
   const s = "The next run publishes what is missing.";
   const o = 5 * 6e4;
   const i = 6e4;
   const a = 2;
   const c = 6;
   const u = new WeakMap;
   class RequestPace {
    #t;
    #n;
    #r=0;
    #s=0;
    #o=0;
    #i=0;
    constructor(e) {
     this.#t = e;
     const t = u.get(e) ?? e.now();
     u.set(e, t);
     this.#n = t + o;
    }
    observe(e) {
     this.#s += 1;
     this.#r += e;
     this.#o += e;
    }
    async ready() {
     const e = this.#t.now();
     if (e >= this.#n) throw gaveUp();
     if (e < this.#i) await this.#t.sleep(this.#i - e);
    }
    async backOff(e) {
     const t = this.#r / Math.max(1, this.#s);
     const n = Math.max(1, a * Math.min(Math.max(t, this.#o), c * t));
     this.#o = 0;
     const r = this.#n - this.#t.now();
     if (r <= 0) throw gaveUp();
     await this.#t.sleep(this.#t.random() * Math.min(i, n * 2 ** e, r));
    }
    async pause(e) {
     await this.#t.sleep(Math.max(0, Math.min(e, this.#n - this.#t.now())));
    }
    async waitUntil(e, t) {
     if (e > this.#n) {
      const n = new Date(e).toISOString();
      throw new r.qh("limited", `Rate limited by GitHub until ${n}: ${t}. ${s}`);
     }
     this.#i = Math.max(this.#i, e);
     const n = Math.max(0, e - this.#t.now());
     await this.#t.sleep(n + this.#t.random() * Math.min(n, this.#n - e));
    }
   }
   const gaveUp = () => new r.qh("outage", `Gave up after 5 minutes of trying. ${s}`);
   const d = 1;
   function systemClock(e) {
    const sleep = t => new Promise((n, r) => {
     const stop = () => {
      clearTimeout(s);
      r(e.reason);
     };
     const s = setTimeout(() => {
      e.removeEventListener("abort", stop);
      n();
     }, Math.ceil(t) + d);
     if (e.aborted) stop(); else e.addEventListener("abort", stop, {
      once: true
     });
    });
    return {
     now: Date.now,
     random: Math.random,
     sleep: sleep
    };
   }
  },
  1511: (e, t, n) => {
   n.d(t, {
    Di: () => i,
    Mr: () => orMissing,
    oK: () => getter
   });
   var r = n(3916);
   var s = n(5430);
   var o = n(325);
   const i = "items";
   function getter(e, t, n) {
    return (r, a, c = n) => (0, o.v)(t, c, async () => {
     const t = await e.rest("GET", r);
     return a(Array.isArray(t) ? {
      [i]: t
     } : (0, s.qI)(t, "the answer"));
    });
   }
   async function* pages(e, {path: t, key: n, size: r, parse: s, purpose: o}) {
    const i = t.includes("?") ? "&" : "?";
    for (let a = 1, c = 0; ;a++) {
     const read = e => ({
      items: listOf(e, n).map(e => s(asFields(e, `an entry of ${n}`))),
      total: numberOf(e, "total_count")
     });
     const {items: u, total: d} = await e(`${t}${i}per_page=${r}&page=${a}`, read, o);
     c += u.length;
     yield u;
     if (u.length < r || c >= d) return;
    }
   }
   async function all(e) {
    const t = [];
    for await (const n of e) t.push(...n);
    return t;
   }
   async function allUnless(e, t) {
    try {
     return await all(t);
    } catch (t) {
     if (t instanceof BadgeError && e.includes(t.code)) return [];
     throw t;
    }
   }
   async function orMissing(e) {
    try {
     return await e;
    } catch (e) {
     if (isMissing(e)) return undefined;
     throw e;
    }
   }
   const isMissing = e => e instanceof r.qh && e.code === "not-found";
  },
  651: (e, t, n) => {
   n.d(t, {
    Ft: () => isSame,
    SU: () => parseRepository,
    aW: () => moved,
    fq: () => fullName,
    ow: () => namedRepository
   });
   var r = n(3916);
   const s = /^([A-Za-z\d](?:[A-Za-z\d_-]*[A-Za-z\d])?)\/((?!\.\.?$)[\w.-]+)$/;
   const o = 100;
   function parseRepository(e) {
    const [, t, n] = s.exec(e) ?? [];
    return t === undefined || n === undefined || n.length > o ? undefined : {
     owner: t,
     name: n
    };
   }
   function namedRepository(e) {
    const t = parseRepository(e);
    if (t === undefined) throw new r.qh("invalid", `"${e}" is no repository. Allowed: owner/name.`);
    return t;
   }
   const fullName = ({owner: e, name: t}) => `${e}/${t}`;
   function isSame(e, t) {
    return fullName(e).toLowerCase() === fullName(t).toLowerCase();
   }
   function moved(e, t) {
    return new r.qh("moved", `The repository ${fullName(e)} has moved to ${t}: use its new name.`);
   }
  },
  1305: (e, t, n) => {
   n.d(t, {
    YP: () => restReader,
    g3: () => commitsOf,
    xS: () => factsOf
   });
   var r = n(3916);
   var s = n(3660);
   var o = n(2763);
   var i = n(1511);
   var a = n(5430);
   var c = n(9191);
   function restReader(e, {repository: t, branch: n}) {
    let r;
    return {
     async head(s) {
      r ??= await factsOf(e, t);
      const o = await newestOf(e, t, n);
      const i = o === undefined || s.length === 0 ? new Map : await (0, c.D)(e, t, o.tree);
      const a = {
       head: o?.oid ?? null,
       tree: o?.tree ?? null,
       isEmpty: false,
       id: ""
      };
      return {
       ...r,
       ...a,
       blobs: i,
       traced: new Map
      };
     },
     async lastCommits(n, r) {
      const s = new Map;
      for (const o of r) {
       const [r] = await commitsOf(e, t, {
        sha: n,
        path: o,
        per_page: "1"
       });
       if (r !== undefined) s.set(o, r);
      }
      return s;
     },
     async texts(n, r) {
      const s = new Map;
      for (const o of r) {
       const r = await (0, i.Mr)(textAt(e, t, {
        head: n,
        path: o
       }));
       if (r !== undefined) s.set(o, r);
      }
      return s;
     }
    };
   }
   function factsOf(e, {owner: t, name: n}) {
    return e((0, o.w)`/repos/${t}/${n}`, e => ({
     name: (0, a.b6)(e, "full_name"),
     isPrivate: (0, a.iP)(e, "private"),
     isArchived: (0, a.iP)(e, "archived"),
     defaultBranch: (0, a.b6)(e, "default_branch")
    }));
   }
   function newestOf(e, {owner: t, name: n}, r) {
    return (0, i.Mr)(e((0, o.w)`/repos/${t}/${n}/branches/${r}`, e => {
     if ((0, a.b6)(e, "name") !== r) return undefined;
     const t = (0, a.qI)(e["commit"], "commit");
     const n = (0, a.qI)((0, a.qI)(t["commit"], "commit")["tree"], "tree");
     return {
      oid: (0, a._f)(t, "sha"),
      tree: (0, a._f)(n, "sha")
     };
    }));
   }
   function commitsOf(e, {owner: t, name: n}, r) {
    const s = (0, o.w)`/repos/${t}/${n}/commits` + `?${new URLSearchParams(r).toString()}`;
    return e(s, e => (0, a.c3)(e, i.Di).map(e => {
     const t = (0, a.qI)(e, "a commit");
     return {
      oid: (0, a._f)(t, "sha"),
      message: (0, a.b6)((0, a.qI)(t["commit"], "commit"), "message")
     };
    }));
   }
   function textAt(e, {owner: t, name: n}, {head: r, path: s}) {
    const i = s.split("/").map(e => (0, o.w)`/${e}`);
    return e((0, o.w)`/repos/${t}/${n}/contents` + `${i.join("")}?ref=${r}`, e => blobOf(s, e));
   }
   function blobOf(e, t) {
    if (t[i.Di] !== undefined || t["type"] !== "file") return undefined;
    const n = (0, a.mR)(t, "encoding");
    if (n === "none") throw new r.qh("refused", `The file ${e} is too large to be read: ${(0, 
    a.rl)(t, "size")} bytes.`);
    if (n !== "base64") throw (0, s.Q)("the file is not in base64");
    const o = Buffer.from((0, a.b6)(t, "content"), "base64").toString("utf8");
    return o.includes("\0") ? undefined : {
     oid: (0, a._f)(t, "sha"),
     text: o
    };
   }
  },
  5430: (e, t, n) => {
   n.d(t, {
    Ce: () => isFields,
    _f: () => oidOf,
    b6: () => textOf,
    c3: () => listOf,
    iP: () => flagOf,
    kX: () => optionalTime,
    mR: () => optionalText,
    qI: () => asFields,
    rl: () => numberOf
   });
   var r = n(3660);
   function asFields(e, t) {
    if (isFields(e)) return e;
    throw (0, r.Q)(`${t} is no object`);
   }
   function isFields(e) {
    return typeof e === "object" && e !== null && !Array.isArray(e);
   }
   function listOf(e, t) {
    const n = e[t];
    if (Array.isArray(n)) return n;
    throw (0, r.Q)(`${t} is no list`);
   }
   function textOf(e, t) {
    const n = e[t];
    if (typeof n === "string") return n;
    throw (0, r.Q)(`${t} is no text`);
   }
   function numberOf(e, t) {
    const n = e[t];
    if (typeof n === "number") return n;
    throw (0, r.Q)(`${t} is no number`);
   }
   function flagOf(e, t) {
    const n = e[t];
    if (typeof n === "boolean") return n;
    throw (0, r.Q)(`${t} is no boolean`);
   }
   function oidOf(e, t) {
    const n = textOf(e, t);
    if ((n.length === 40 || n.length === 64) && /^[\da-f]+$/.test(n)) return n;
    throw (0, r.Q)(`${t} is no commit id`);
   }
   function optionalTime(e, t) {
    const n = Date.parse(optionalText(e, t) ?? "");
    return Number.isNaN(n) ? undefined : n;
   }
   function optionalText(e, t) {
    const n = e[t];
    return typeof n === "string" ? n : null;
   }
  },
  325: (e, t, n) => {
   n.d(t, {
    v: () => steady
   });
   var r = n(3660);
   var s = n(6149);
   const o = 8;
   async function steady(e, t, n) {
    for (let i = 0; ;) {
     try {
      return await n();
     } catch (n) {
      if (!(n instanceof r.h)) throw n;
      const a = (0, s.L8)(n, t, Date.now());
      switch (a.kind) {
      case "limited":
       await e.waitUntil(a.until, a.why);
       break;

      case "refused":
       throw a.error;

      case "conflict":
       if (i + 1 >= o) throw (0, s.Qe)(n, t);
       await e.backOff(i++);
       break;

      case "again":
       if (i + 1 >= (a.tries ?? o)) throw a.error;
       await e.backOff(i++);
      }
     }
    }
   }
  },
  9191: (e, t, n) => {
   n.d(t, {
    D: () => filesBelow
   });
   var r = n(3916);
   var s = n(2763);
   var o = n(651);
   var i = n(5430);
   function filesBelow(e, t, n) {
    const {owner: r, name: o} = t;
    return e((0, s.w)`/repos/${r}/${o}/git/trees/${n}` + "?recursive=1", e => {
     if ((0, i.iP)(e, "truncated")) throw tooMany(t);
     const n = new Map;
     for (const t of (0, i.c3)(e, "tree")) {
      const e = (0, i.qI)(t, "an entry");
      if (e["type"] === "blob") n.set((0, i.b6)(e, "path"), (0, i._f)(e, "sha"));
     }
     return n;
    });
   }
   function tooMany(e) {
    return new r.qh("refused", `The branch of ${(0, o.fq)(e)} holds more files than GitHub lists at once (100,000): give the badges a branch of their own.`);
   }
  },
  3491: (e, t, n) => {
   n.d(t, {
    BD: () => _,
    o$: () => w,
    S4: () => v,
    ps: () => $,
    KN: () => b,
    XQ: () => g
   });
   var r = n(3399);
   var s = n(4394);
   var o = n(831);
   var i = n(3916);
   const a = [ "failing", "timed-out", "errored", "cancelled", "action-required", "running", "pending", "warning", "passing", "neutral", "skipped", "inactive", "unknown" ];
   function worst(e) {
    let t = a.length - 1;
    for (const n of e) t = Math.min(t, a.indexOf(n));
    return a[t] ?? "unknown";
   }
   const isOpen = e => e === "running" || e === "pending";
   function finalWordsOver(e) {
    const t = isOpen(e) ? a.slice(0, -1) : a.slice(0, a.indexOf(e));
    return t.filter(e => !isOpen(e));
   }
   function wordsOf(e) {
    return e.replaceAll("-", " ");
   }
   const c = {
    success: "passing",
    failure: "failing",
    neutral: "neutral",
    cancelled: "cancelled",
    skipped: "skipped",
    timed_out: "timed-out",
    action_required: "action-required",
    stale: "unknown",
    startup_failure: "errored"
   };
   const u = {
    requested: "pending",
    queued: "pending",
    pending: "pending",
    waiting: "pending",
    in_progress: "running"
   };
   const d = {
    error: "errored",
    expected: "pending",
    inactive: "inactive",
    destroyed: "inactive",
    abandoned: "unknown"
   };
   const l = {
    succeeded: "passing",
    failed: "failing",
    aborted: "cancelled",
    started: "running",
    fault: "errored",
    stopped: "cancelled",
    canceled: "cancelled",
    canceling: "running",
    manual: "action-required",
    created: "pending",
    preparing: "pending",
    scheduled: "pending",
    waiting_for_resource: "pending",
    waiting_for_callback: "pending"
   };
   const fold = e => e.trim().toLowerCase().replace(/[-_ ]/g, "_");
   const f = new Map([ ...Object.entries({
    ...c,
    ...u,
    ...d,
    ...l
   }), ...a.map(e => [ fold(e), e ]) ]);
   const h = [ ...f.keys() ];
   function parseStatus(e) {
    return f.get(fold(e));
   }
   function unknownWord(e) {
    return `is no status.${suggestion(fold(e), h)} Allowed: ${STATUSES.join(", ")}, or GitHub's, Concourse's, CodeBuild's, BuildMaster's or GitLab's word for one.`;
   }
   function concluded(e) {
    return (e === null ? undefined : f.get(e)) ?? "unknown";
   }
   function progressing(e) {
    return f.get(e) ?? "unknown";
   }
   function reported(e) {
    return f.get(e) ?? "unknown";
   }
   var p = n(7647);
   var m = n(1892);
   const g = {
    parse: parseStatus,
    refusal: e => `is no status.${(0, i.h)(e, h)}`,
    allowed: `Allowed: ${a.join(", ")}, or another system's word for one.`,
    schema: {
     $ref: "#/definitions/status"
    }
   };
   const w = {
    parse: r.H0,
    refusal: e => `is no colour.${(0, i.h)(e, (0, r.i4)())}`,
    allowed: `${r.o$} In YAML a # needs quotes: "#4b0".`,
    schema: {
     $ref: "#/definitions/color"
    }
   };
   const b = {
    parse: o.db,
    refusal: o.JS,
    allowed: o.oh,
    schema: {
     $ref: "#/definitions/logo"
    }
   };
   const y = {
    type: "string",
    pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://"
   };
   const _ = {
    parse: e => (0, m.r)(e) === undefined ? e.trim() : undefined,
    refusal: e => `${(0, m.r)(e) ?? ""}.`,
    allowed: "Allowed: an http(s) URL; placeholders may stand in it.",
    schema: y
   };
   const k = [ "project_name", "branch" ];
   const foreignPlaceholder = e => (0, p.Qf)(e).find(e => !k.includes(e));
   const v = {
    ..._,
    parse: e => foreignPlaceholder(e) === undefined ? _.parse(e) : undefined,
    refusal: e => {
     const t = foreignPlaceholder(e);
     return t === undefined ? _.refusal(e) : `holds %{${t}}, in a file of another owner.`;
    },
    allowed: "Allowed: an http(s) URL; %{project_name} and %{branch} may stand in it."
   };
   const $ = {
    parse: e => {
     const t = s.A.find(t => t === e);
     if (t !== undefined) return {
      kind: t
     };
     return (0, m.r)(e) === undefined ? {
      kind: "url",
      url: e.trim()
     } : undefined;
    },
    refusal: e => `${(0, m.r)(e) ?? ""}.${(0, i.h)(e, s.A)}`,
    allowed: `Allowed: ${s.A.join(", ")}, or an http(s) URL.`,
    schema: {
     anyOf: [ {
      enum: s.A
     }, y ]
    }
   };
  },
  1914: (e, t, n) => {
   n.d(t, {
    zM: () => p,
    YR: () => badgeKeys,
    zN: () => readBadges
   });
   var r = n(3916);
   var s = n(3491);
   var o = n(4394);
   function looksFrom(e) {
    return {
     message: e.message,
     color: e.color,
     colorSteps: e.color_steps,
     labelColor: e.label_color,
     style: e.style,
     palette: e.palette,
     logo: e.logo,
     logoColor: e.logo_color,
     wording: e.wording,
     messages: e.messages,
     colors: e.colors
    };
   }
   function sourceOf(e, {branch: t, ...n}) {
    if (e.status !== undefined) return {
     kind: "status",
     status: e.status
    };
    if (e.needs !== undefined) return {
     kind: "needs",
     jobs: e.needs
    };
    if (e.environment !== undefined) return {
     kind: "environment",
     environment: e.environment
    };
    if (e.check !== undefined) return {
     kind: "check",
     check: e.check
    };
    const r = e.workflow ?? [];
    const s = Object.values(n).some(e => e !== undefined);
    if (r.length > 0 || s) return {
     kind: "workflow",
     workflows: r
    };
    if (e.job === undefined && e.message !== undefined) return {
     kind: "message"
    };
    if (e.job === undefined && e.emptyMessage !== undefined) return {
     kind: "value",
     empty: e.emptyMessage
    };
    if (e.job === undefined && e.awaitsMessage === true) return {
     kind: "value"
    };
    return t === undefined ? {
     kind: "run"
    } : {
     kind: "workflow",
     workflows: r
    };
   }
   function definitionFrom(e, t, n) {
    return {
     id: e.id,
     name: e.name,
     kind: n,
     enabled: e.enabled ?? true,
     label: e.label,
     ...looksFrom(e),
     link: e.link_url === undefined ? e.link : {
      kind: "url",
      url: e.link_url
     },
     source: t,
     filters: filtersFrom(e),
     job: e.job,
     judging: judgingFrom(e),
     messages: e.messages ?? {},
     colors: e.colors ?? {}
    };
   }
   function sourceFrom(e, t) {
    if (e.image_url !== undefined) return {
     kind: "pointer",
     imageUrl: e.image_url
    };
    return sourceOf({
     ...e,
     awaitsMessage: t.color_steps !== undefined
    }, filtersFrom(e));
   }
   function filtersFrom(e) {
    return {
     branch: e.branch,
     tag: e.tag,
     sha: e.sha,
     event: e.event,
     actor: e.actor,
     runNumber: e.run_number,
     runId: e.run_id,
     repository: e.repository
    };
   }
   function judgingFrom(e) {
    return {
     inProgress: e.in_progress ?? o.zF.inProgress,
     ignore: e.ignore ?? o.zF.ignore,
     strict: e.strict ?? o.zF.strict,
     maxAge: e.max_age,
     each: e.each
    };
   }
   var i = n(8280);
   const isDrawing = e => !i.Tf.includes(e);
   function isPointer(e, t) {
    return e.includes("image_url") || t.image_url !== undefined && !e.some(isDrawing);
   }
   function pointerProblems(e, t) {
    const [n, r] = [ e.get("image_url"), e.get("link_url") ];
    if (!isPointer([ ...e.keys() ], t)) return r === undefined ? [] : [ {
     at: r,
     say: () => a
    } ];
    const s = n === undefined ? [] : [ ...e ].filter(([e]) => isDrawing(e));
    const o = s.map(([e, t]) => ({
     at: Math.max(t, n ?? 0),
     say: () => contradiction(e)
    }));
    if (r !== undefined || t.link_url !== undefined) return o;
    return [ {
     at: n ?? e.get("id") ?? 0,
     say: () => c
    }, ...o ];
   }
   const a = '"link_url" is the link of a pointer, which needs an "image_url" too. The link of a badge that is drawn is "link".';
   const c = '"image_url" makes a pointer, which needs a "link_url" too: where a click leads.';
   function contradiction(e) {
    const t = e === "link" ? 'The link of a pointer is "link_url"' : "Leave one of them out";
    return `"image_url" and ${(0, r.hD)(e)} contradict each other: a pointer shows somebody else's picture, and nothing is drawn. ${t}.`;
   }
   const u = [ "workflow", "environment", "check", "status" ];
   const d = [ ...u, ...[ "job", "tag", "sha", "event", "actor", "run_number", "run_id", "repository", "each" ] ];
   function withDefaults(e, t) {
    if (Object.keys(t).length === 0) return e;
    const n = suiting(e, t);
    const r = Object.fromEntries(Object.entries(t).filter(([e]) => n(e)));
    return {
     ...r,
     ...e
    };
   }
   function suiting(e, t) {
    if (isPointer(Object.keys(e), t)) return e => i.Tf.some(t => t === e);
    const n = new Set([ "image_url", "link_url" ]);
    const refuse = e => e.forEach(e => n.add(e));
    const {kind: r} = sourceFrom(e, e);
    if (r === "message" || r === "value") refuse(d);
    if (u.some(t => t in e)) refuse(u);
    for (const [t, r] of i.ZP) {
     if (t in e) n.add(r);
     if (r in e) n.add(t);
    }
    return e => !n.has(e);
   }
   var l = n(392);
   var f = n(7223);
   var h = n(1860);
   const p = 1e3;
   const m = 'is for a file that others inherit, "badges.yml" of an owner\'s repository ".github" or one that "extends" names. Take it out.';
   const g = "may not stand in a file of another owner. Write the badge into the repository's own file.";
   const w = {
    table: {
     ...i.Rk,
     image_url: (0, f.xH)(s.S4),
     link_url: (0, f.xH)(s.S4)
    },
    refused: {
     enforce: g,
     repository: g,
     status: g
    }
   };
   function badgeKeys({scope: e, isForeign: t = false}) {
    const n = e === "project" ? {
     enforce: m
    } : {};
    const r = {
     of: "a badge",
     contradictions: i.ZP
    };
    return t ? {
     ...w,
     ...r
    } : {
     table: i.Rk,
     refused: n,
     ...r
    };
   }
   function readBadges({items: e, at: t}, n) {
    if (e.length > p) return (0, h.Qm)(t, () => `${e.length} badges are too many. Allowed: ${p}.`);
    const r = badgeKeys(n);
    const s = e.map(e => readBadge(e, r, n.defaults));
    const o = [ ...s.flatMap(e => e.problems), ...doubled(s, n) ];
    return o.length > 0 ? {
     problems: o
    } : {
     value: s.map(e => badgeFrom(e, n))
    };
   }
   function readBadge(e, t, n) {
    if (e.kind !== "map") {
     const say = () => `${(0, f.SP)(e)} is no badge. Allowed: a map of a badge's keys: "- id: ci".`;
     return {
      fields: {},
      places: new Map,
      problems: [ {
       at: e.at,
       say: say
      } ]
     };
    }
    const r = (0, l.qU)(e, t);
    const s = {
     at: e.at,
     say: () => 'This badge has no "id", and needs one: "id: ci".'
    };
    const o = [ ...r.problems, ...pointerProblems(r.places, n) ];
    return {
     ...r,
     problems: r.places.has("id") ? o : [ ...o, s ]
    };
   }
   function doubled(e, {placeOf: t}) {
    const n = new Map;
    return e.flatMap(({fields: {id: e}, places: s}) => {
     if (e === undefined) return [];
     const o = s.get("id") ?? 0;
     const i = n.get(e);
     n.set(e, i ?? o);
     if (i === undefined) return [];
     return [ {
      at: o,
      say: () => `"id": ${(0, r.hD)(e)} is the id of the badge at ${t(i)} too. Each needs its own.`
     } ];
    });
   }
   function badgeFrom({fields: e, places: t}, n) {
    const r = withDefaults(e, n.defaults);
    const {id: s = "", order: o = 0, enforce: i = false} = r;
    return {
     definition: {
      ...definitionFrom(r, sourceFrom(r, e), n.scope),
      id: s
     },
     order: o,
     enforce: i,
     origin: n.source,
     place: `${n.source}:${n.placeOf(t.get("id") ?? 0)}`
    };
   }
  },
  392: (e, t, n) => {
   n.d(t, {
    cY: () => nested,
    qU: () => readFields
   });
   var r = n(3916);
   var s = n(7223);
   var o = n(1860);
   function readFields({entries: e}, t) {
    const n = {};
    const s = new Map;
    const o = e.flatMap(({key: e, at: o, value: i}) => {
     if (!isKey(e, t.table)) return [ {
      at: o,
      say: () => unknown(e, t)
     } ];
     const a = t.refused[e];
     if (a !== undefined) return [ {
      at: o,
      say: () => `${(0, r.hD)(e)} ${a}`
     } ];
     if (s.has(e)) return [ {
      at: o,
      say: () => `${(0, r.hD)(e)} is given twice. Leave one of them out.`
     } ];
     s.set(e, o);
     const c = t.table[e].read(i);
     if ("value" in c) n[e] = c.value;
     return under(e, c);
    });
    return {
     fields: n,
     places: s,
     problems: [ ...o, ...contradicting(s, t.contradictions) ]
    };
   }
   function isKey(e, t) {
    return Object.hasOwn(t, e);
   }
   function under(e, t) {
    if (!("problems" in t)) return [];
    return t.problems.map(({at: t, say: n}) => ({
     at: t,
     say: () => `${(0, r.hD)(e)}: ${n()}`
    }));
   }
   function unknown(e, {table: t, of: n, refused: s}) {
    if (e === "<<") return `"<<" is no key of ${n}: YAML 1.2 does not merge maps. Write the keys out.`;
    const o = Object.keys(t).filter(e => !Object.hasOwn(s, e));
    return `${(0, r.hD)(e)} is no key of ${n}.${(0, r.h)(e, o) || ` Allowed: ${o.join(", ")}.`}`;
   }
   function contradicting(e, t) {
    return t.flatMap(([t, n, s]) => {
     const [o, i] = [ e.get(t), e.get(n) ];
     if (o === undefined || i === undefined) return [];
     const say = () => `${(0, r.hD)(t)} and ${(0, r.hD)(n)} contradict each other: ${s}. Leave one of them out.`;
     return [ {
      at: Math.max(o, i),
      say: say
     } ];
    });
   }
   function nested(e, t) {
    const n = "Allowed: a map of keys.";
    const read = e => {
     if (e.kind === "scalar" && e.empty) return {
      value: {}
     };
     if (e.kind !== "map") return (0, o.Qm)(e.at, () => `${(0, s.SP)(e)} cannot stand here. ${n}`);
     const {fields: r, problems: i} = readFields(e, t);
     return i.length > 0 ? {
      problems: i
     } : {
      value: r
     };
    };
    return {
     schema: {
      $ref: `#/definitions/${e}`
     },
     allowed: n,
     read: read
    };
   }
  },
  8280: (e, t, n) => {
   n.d(t, {
    ZP: () => C,
    Rk: () => E,
    Tf: () => j
   });
   var r = n(3399);
   var s = n(831);
   const o = [ "default", "shields" ];
   const i = {
    failing: "#c50f1f",
    "timed-out": "#a40e26",
    errored: "#bc4c00",
    cancelled: "#59636e",
    "action-required": "#8250df",
    running: "#0969da",
    pending: "#9a6700",
    warning: "#7a6200",
    passing: "#117c4d",
    neutral: "#6e7781",
    skipped: "#6e7781",
    inactive: "#6e7781",
    unknown: "#6e7781"
   };
   const {red: a, orange: c, yellow: u, yellowgreen: d, brightgreen: l, blue: f, lightgrey: h} = r.sw;
   const p = {
    failing: a,
    "timed-out": a,
    errored: c,
    cancelled: h,
    "action-required": u,
    running: f,
    pending: u,
    warning: d,
    passing: l,
    neutral: h,
    skipped: h,
    inactive: h,
    unknown: h
   };
   const m = {
    default: i,
    shields: p
   };
   const g = "#555555";
   const w = {
    default: i.unknown,
    shields: h
   };
   const b = {
    label: 128,
    message: 256
   };
   const y = /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g;
   const _ = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/gu;
   function text_badgeText(e, t) {
    if (/^[!-~]+(?: [!-~]+)*$/.test(e) && e.length <= t) return e;
    const n = e.replace(y, "").replace(_, "").replace(/[\s\u0085]+/g, " ").trim();
    if (n.length <= t) return n;
    let r = 0;
    for (const {index: e, segment: s} of (new Intl.Segmenter).segment(n)) {
     if (e + s.length > t - 1) break;
     r = e + s.length;
    }
    return `${n.slice(0, r).trimEnd()}\u2026`;
   }
   const k = [ "github", "concourse", "codebuild", "buildmaster", "gitlab" ];
   const v = {
    github: {
     words: {
      failing: {
       message: "failing"
      },
      "timed-out": "failing",
      errored: "failing",
      cancelled: "failing",
      "action-required": "failing",
      warning: "passing",
      passing: {
       message: "passing"
      },
      unknown: {
       message: "no status"
      }
     }
    },
    concourse: {
     words: {
      failing: {
       message: "failing",
       color: "#e05d44"
      },
      "timed-out": "errored",
      errored: {
       message: "errored",
       color: "#fe7d37"
      },
      cancelled: {
       message: "aborted",
       color: "#8f4b2d"
      },
      warning: "passing",
      passing: {
       message: "passing",
       color: "#44cc11"
      },
      unknown: {
       message: "unknown",
       color: "#9f9f9f"
      }
     }
    },
    codebuild: {
     words: {
      failing: {
       message: "failing"
      },
      "timed-out": "failing",
      errored: "failing",
      cancelled: "failing",
      running: {
       message: "in progress"
      },
      pending: "running",
      warning: "passing",
      passing: {
       message: "passing"
      },
      unknown: {
       message: "unknown"
      }
     }
    },
    buildmaster: {
     labelColor: "#282b3a",
     words: {
      failing: "errored",
      "timed-out": "errored",
      errored: {
       message: "error",
       color: "#de5948"
      },
      cancelled: "errored",
      running: {
       message: "running",
       color: "#48729d"
      },
      pending: {
       message: "pending",
       color: "#48729d"
      },
      warning: {
       message: "warning",
       color: "#ee9d66"
      },
      passing: {
       message: "success",
       color: "#499e8d"
      },
      unknown: {
       message: "unknown",
       color: "#a6adb6"
      }
     }
    },
    gitlab: {
     words: {
      failing: {
       message: "failed",
       color: "#dd2b0e"
      },
      "timed-out": "failing",
      errored: "failing",
      cancelled: {
       message: "canceled",
       color: "#737278"
      },
      "action-required": {
       message: "manual",
       color: "#737278"
      },
      running: {
       message: "running",
       color: "#428fdc"
      },
      pending: {
       message: "pending",
       color: "#d99530"
      },
      warning: "passing",
      passing: {
       message: "passed",
       color: "#2da160"
      },
      skipped: {
       message: "skipped",
       color: "#9f9f9f"
      },
      unknown: {
       message: "unknown",
       color: "#9f9f9f"
      }
     }
    }
   };
   function wording_worded(e, t, n = "default") {
    const r = {
     message: wordsOf(e),
     color: STATUS_COLORS[n][e]
    };
    if (t === undefined) return r;
    const {words: s, ...o} = v[t];
    const i = s[e];
    return typeof i === "string" ? wording_worded(i, t, n) : {
     ...r,
     ...i,
     ...o
    };
   }
   const $ = [ "flat", "flat-square", "plastic", "for-the-badge", "social" ];
   function badgeOf(e, t, n) {
    const r = badgeText(e, LONGEST.label);
    const {message: s, color: o, labelColor: i} = shownAs(t, n);
    const a = r === "" ? n.labelColor : i;
    const c = {
     label: r,
     message: badgeText(s, LONGEST.message),
     color: o,
     labelColor: a ?? LABEL_COLOR,
     ...r === "" && a !== undefined ? {
      showsLabelColor: true
     } : {},
     style: n.style ?? "flat",
     palette: n.palette ?? "default"
    };
    return n.logo === undefined ? c : {
     ...c,
     ...pictured(c, n.logo, n)
    };
   }
   function shownAs(e, t) {
    const {colors: n, palette: r = "default"} = t;
    const s = e === undefined ? {
     message: "",
     color: STATIC_COLORS[r]
    } : worded(e, t.wording, r);
    const o = messageOf(e, t) ?? s.message;
    const i = t.colorSteps === undefined ? undefined : stepColor(t.colorSteps, o);
    const a = i ?? t.color ?? (e === undefined ? undefined : n?.[e]) ?? s.color;
    return {
     message: o,
     color: a,
     ...labelOf(t.labelColor ?? s.labelColor)
    };
   }
   const labelOf = e => e === undefined ? {} : {
    labelColor: e
   };
   const messageOf = (e, {message: t, messages: n}) => t ?? (e === undefined ? undefined : n?.[e]);
   function cuts(e, t, n) {
    const r = {
     label: e,
     message: messageOf(t, n) ?? ""
    };
    return [ "label", "message" ].flatMap(e => {
     const {length: t} = badgeText(r[e], Infinity);
     return t > LONGEST[e] ? [ `"${e}": ${t} characters are too many, and cut to ${LONGEST[e]}.` ] : [];
    });
   }
   function pictured(e, t, n) {
    const {label: r, color: s, labelColor: o, style: i} = e;
    const a = r === "" && n.labelColor === undefined ? s : o;
    const c = textColorOn(a);
    const u = i === "social" ? undefined : c === "#fff" ? O : c;
    const d = n.logoColor ?? u;
    const l = {
     logo: pictureOf(t, d, n.logos)
    };
    return "name" in t ? {
     ...l,
     namedLogo: {
      name: t.name,
      color: d
     }
    } : l;
   }
   const O = "#f5f5f5";
   var x = n(3491);
   var q = n(9510);
   var A = n(7223);
   const T = /^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/;
   const S = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
   const I = "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them";
   const E = {
    id: (0, A.xH)(q.ID),
    name: (0, A.xH)((0, q.n8)("the alternative text of the picture")),
    image_url: (0, A.xH)(x.BD),
    link_url: (0, A.xH)(x.BD),
    order: (0, A.xH)(q.uk),
    enabled: (0, A.xH)(q.lx),
    enforce: (0, A.xH)(q.lx),
    workflow: (0, A.h9)((0, q.n8)(S), 1),
    job: (0, A.xH)((0, q.n8)("name or glob of jobs")),
    branch: (0, A.xH)((0, q.n8)("name of a branch")),
    tag: (0, A.xH)((0, q.n8)("name of a tag")),
    sha: (0, A.xH)((0, q.wC)(T, "a whole SHA", "a commit's 40 or 64 hex digits")),
    event: (0, A.h9)((0, q.wC)(/^[a-z][a-z_]*$/, "an event", I), 1),
    actor: (0, A.xH)((0, q.n8)("the account that set the run off")),
    run_number: (0, A.xH)(q.Ef),
    run_id: (0, A.xH)(q.Ef),
    repository: (0, A.xH)(q.Gz),
    environment: (0, A.xH)((0, q.n8)("name of an environment")),
    check: (0, A.xH)((0, q.n8)("name or glob of check runs and commit statuses")),
    status: (0, A.xH)(x.XQ),
    message: (0, A.xH)(q.w5),
    in_progress: (0, A.xH)((0, q.Yq)([ "last", "show" ])),
    ignore: (0, A.h9)(x.XQ, 0),
    strict: (0, A.xH)(q.lx),
    max_age: (0, A.xH)(q.qn),
    each: (0, A.xH)((0, q.Yq)([ "job" ])),
    label: (0, A.xH)(q.d_),
    color: (0, A.xH)(x.o$),
    label_color: (0, A.xH)(x.o$),
    color_steps: (0, A.$0)(x.o$, "{ 0: red, 60: orange, 90: green }"),
    messages: (0, A.GF)(q.w5, "{ failing: broken }"),
    colors: (0, A.GF)(x.o$, "{ failing: red }"),
    wording: (0, A.xH)((0, q.Yq)(k)),
    palette: (0, A.xH)((0, q.Yq)(o)),
    style: (0, A.xH)((0, q.Yq)($)),
    logo: (0, A.xH)(x.KN),
    logo_color: (0, A.xH)(x.o$),
    link: (0, A.xH)(x.ps)
   };
   const j = [ "id", "name", "image_url", "link_url", "order", "enabled", "enforce" ];
   const C = [ [ "tag", "branch", "a run is of a tag or of a branch" ], [ "run_id", "run_number", "either one picks a single run" ], [ "environment", "workflow", "a status comes from one place" ], [ "environment", "check", "a status comes from one place" ], [ "check", "workflow", "a status comes from one place" ], [ "job", "environment", "only runs of workflows have jobs" ], [ "job", "check", "only runs of workflows have jobs" ], [ "job", "status", "only runs of workflows have jobs" ], [ "each", "environment", "only runs of workflows have jobs" ], [ "each", "check", "only runs of workflows have jobs" ], [ "each", "status", "only runs of workflows have jobs" ] ];
  },
  9510: (e, t, n) => {
   n.d(t, {
    Ef: () => f,
    Gz: () => l,
    ID: () => d,
    Yq: () => choice,
    d_: () => a,
    lx: () => g,
    n8: () => line,
    qn: () => h,
    uk: () => m,
    w5: () => c,
    wC: () => matching
   });
   var r = n(6518);
   var s = n(3916);
   const o = {
    type: [ "string", "number", "boolean" ]
   };
   const i = {
    ...o,
    pattern: "\\S"
   };
   const numbered = e => {
    const t = Number(e);
    return t > 0 && t <= Number.MAX_SAFE_INTEGER ? t : undefined;
   };
   const a = {
    parse: e => e,
    refusal: () => "",
    allowed: "Allowed: a text.",
    schema: o
   };
   const c = {
    parse: e => e.trim() === "" ? undefined : e,
    refusal: () => "is blank.",
    allowed: "Allowed: a text that is not blank.",
    schema: i
   };
   const u = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/;
   function line(e) {
    return {
     parse: e => u.test(e.trim()) ? e.trim() : undefined,
     refusal: e => e.trim() === "" ? "is blank." : "is more than one line, or has control characters.",
     allowed: `Allowed: ${e}.`,
     schema: i
    };
   }
   function matching(e, t, n) {
    return {
     parse: t => e.test(t.trim()) ? t.trim() : undefined,
     refusal: () => `is not ${t}.`,
     allowed: `Allowed: ${n}.`,
     schema: {
      ...o,
      pattern: `^\\s*${e.source.slice(1, -1)}\\s*$`
     }
    };
   }
   function choice(e) {
    return {
     parse: t => e.find(e => e === t),
     refusal: t => `is not known.${(0, s.h)(t, e)}`,
     allowed: `Allowed: ${e.join(", ")}.`,
     schema: {
      enum: e
     }
    };
   }
   const d = {
    parse: e => (0, r.eQ)(e) ? e : undefined,
    refusal: e => `is no id. For example: ${(0, s.hD)((0, r.yR)(e.slice(0, 100)))}.`,
    allowed: 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".',
    schema: {
     $ref: "#/definitions/id"
    }
   };
   const l = matching(/^[A-Za-z\d](?:[\w-]*[A-Za-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/, "a repository", "owner/name");
   const f = {
    parse: e => /^\d{1,16}$/.test(e) ? numbered(e) : undefined,
    refusal: () => "is no positive whole number.",
    allowed: "Allowed: 1, 2, 3 and so on.",
    schema: {
     type: [ "integer", "string" ],
     minimum: 1,
     pattern: "^\\d+$"
    }
   };
   const h = {
    parse: e => /^\d{1,16}(?:\.\d{1,16})?$/.test(e) ? numbered(e) : undefined,
    refusal: () => "is no positive number of days.",
    allowed: "Allowed: 30, 0.5 and so on.",
    schema: {
     type: [ "number", "string" ],
     exclusiveMinimum: 0,
     pattern: "^\\d+(?:\\.\\d+)?$"
    }
   };
   const p = /^[+-]?\d{1,16}(?:\.\d{1,16})?$/;
   const m = {
    parse: e => p.test(e) ? Number(e) + 0 : undefined,
    refusal: () => "is no number.",
    allowed: "Allowed: 0, 60, 99.5, -1 and so on.",
    schema: {
     type: [ "number", "string" ],
     pattern: p.source
    }
   };
   const g = {
    parse: e => /^(?:true|True|TRUE)$/.test(e) ? true : /^(?:false|False|FALSE)$/.test(e) ? false : undefined,
    refusal: () => "is neither true nor false.",
    allowed: "Allowed: true, false.",
    schema: {
     enum: [ true, false, "true", "false", "True", "False", "TRUE", "FALSE" ]
    }
   };
  },
  7397: (e, t, n) => {
   n.d(t, {
    eY: () => loadManifest,
    yv: () => loadYaml
   });
   var r = n(8526);
   var s = n(1860);
   const o = 16;
   const i = /^(?:~|[Nn]ull|NULL)$/;
   const a = / *(?:([A-Za-z\d_][\w-]{0,99}): +)?/y;
   const c = /"([^"\\]*)"|'([^']*)'|((?:[A-Za-z\d_./~]|-[\d.])(?:[^:#,"'[\]{}]|:(?=\w))*)/y;
   const u = / *([,\]}])/y;
   const matchAt = (e, t, n) => {
    e.lastIndex = n;
    return e.exec(t);
   };
   class Flow {
    #a;
    #c;
    at=0;
    constructor(e, t) {
     this.#a = e;
     this.#c = t;
    }
    value(e) {
     const t = this.#c + this.at;
     const n = this.#a[this.at];
     if (n === "[" || n === "{") return e > o ? undefined : this.#u(n, e);
     const [r, a, u, d] = matchAt(c, this.#a, this.at) ?? [];
     if (r === undefined) return undefined;
     this.at += r.length;
     const l = a ?? u ?? r.trimEnd();
     return (0, s.b6)(l, t, d !== undefined && i.test(l));
    }
    #u(e, t) {
     const n = this.#c + this.at++;
     const r = [];
     let o = this.#d();
     if (o === ",") return undefined;
     for (;o === undefined || o === ","; o = this.#d()) {
      if (o === undefined && r.length > 0) return undefined;
      const [n = "", s] = matchAt(a, this.#a, this.at) ?? [];
      if (s !== undefined !== (e === "{")) return undefined;
      const i = this.#c + this.at + n.search(/[^ ]|$/);
      this.at += n.length;
      const c = this.value(t + 1);
      if (c === undefined) return undefined;
      r.push({
       key: s ?? "",
       at: i,
       value: c
      });
     }
     if (o !== (e === "{" ? "}" : "]")) return undefined;
     if (e === "{") return (0, s.A7)(r, n);
     return (0, s.c3)(r.map(({value: e}) => e), n);
    }
    #d() {
     const [e = "", t] = matchAt(u, this.#a, this.at) ?? [];
     this.at += e.length;
     return t;
    }
   }
   function plainTree(e) {
    if (d.test(e)) return undefined;
    const t = [];
    const n = [];
    let r = 0;
    for (const s of e.split("\n")) {
     t.push(r);
     if (!scan(s, r, n)) return undefined;
     r += s.length + 1;
    }
    const s = new Reader(n).root();
    return s === undefined ? undefined : {
     root: s,
     problems: [],
     placeOf: e => placeIn(t, e)
    };
   }
   const d = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/;
   function placeIn(e, t) {
    let [n, r] = [ 0, e.length ];
    while (r - n > 1) {
     const s = n + r >> 1;
     if ((e[s] ?? 0) <= t) n = s; else r = s;
    }
    return `${n + 1}:${t - (e[n] ?? 0) + 1}`;
   }
   const l = /^ *(?:#|$)/;
   const f = /^( *)(- +)?(?:([A-Za-z\d_][\w-]{0,99}):(?= |$))? *([^]*)$/;
   function scan(e, t, n) {
    if (l.test(e)) return true;
    const [, r = "", s = "", o, i = ""] = f.exec(e) ?? [];
    if (s === "" && o === undefined) return false;
    const a = r.length + s.length;
    if (s !== "") n.push({
     column: r.length,
     at: t + r.length,
     word: {
      kind: "dash"
     }
    });
    if (o !== undefined) n.push({
     column: a,
     at: t + a,
     word: {
      kind: "key",
      key: o
     }
    });
    if (l.test(i)) return o !== undefined;
    const c = e.length - i.length;
    const u = plain_valueOf(i, t + c);
    if (u !== undefined) n.push({
     column: c,
     at: t + c,
     word: u
    });
    return u !== undefined;
   }
   const h = /^(?:"([^"\\]*)"|'([^']*)')(?: +#.*| *)$/;
   const p = /^(?:[A-Za-z\d_./~(+$]|-[\d.])/;
   function plain_valueOf(e, t) {
    if (e.startsWith("[") || e.startsWith("{")) {
     const n = new Flow(e, t);
     const r = n.value(0);
     return /^(?: +#.*| *)$/.test(e.slice(n.at)) ? r : undefined;
    }
    const [n, r, o = ""] = h.exec(e) ?? [];
    if (n !== undefined) return (0, s.b6)(r ?? o, t, false);
    const a = e.indexOf(" #");
    const c = (a === -1 ? e : e.slice(0, a)).trimEnd();
    return p.test(c) && !/: |:$/.test(c) ? (0, s.b6)(c, t, i.test(c)) : undefined;
   }
   class Reader {
    #l;
    #f=0;
    constructor(e) {
     this.#l = e;
    }
    root() {
     const e = this.#h({
      maps: 0,
      lists: 0
     }, 0);
     return this.#f === this.#l.length ? e : undefined;
    }
    #h(e, t) {
     const n = this.#l[this.#f];
     if (n === undefined || t > o) return undefined;
     const {column: r, at: s, word: i} = n;
     if (i.kind === "dash") return r < e.lists ? undefined : this.#p(r, s, t);
     if (i.kind === "key") return r < e.maps ? undefined : this.#m(r, s, t);
     this.#f++;
     return i;
    }
    #p(e, t, n) {
     const r = [];
     while (this.#g(e)?.kind === "dash") {
      this.#f++;
      const t = this.#h({
       maps: e + 1,
       lists: e + 1
      }, n + 1);
      if (t === undefined) return undefined;
      r.push(t);
     }
     return (0, s.c3)(r, t);
    }
    #m(e, t, n) {
     const r = [];
     for (let s = this.#g(e); s?.kind === "key"; s = this.#g(e)) {
      const o = this.#l[this.#f]?.at ?? t;
      this.#f++;
      const i = this.#h({
       maps: e + 1,
       lists: e
      }, n + 1);
      if (i === undefined) return undefined;
      r.push({
       key: s.key,
       at: o,
       value: i
      });
     }
     return (0, s.A7)(r, t);
    }
    #g(e) {
     const t = this.#l[this.#f];
     return t?.column === e ? t.word : undefined;
    }
   }
   var m = n(2363);
   async function loadYaml(e) {
    if ((0, r.P)(e)) await (0, r.eb)();
    return plainTree(e) ?? (await Promise.all([ n.e(815), n.e(477) ]).then(n.bind(n, 6477))).parseYaml(e);
   }
   async function loadBadges(e, t) {
    return rightOf(tooLong(e, t) ?? badgesOf(await loadYaml(e), t), {
     source: t,
     isFile: false
    }).badges;
   }
   async function loadManifest(e, t) {
    const {source: n} = t;
    const r = (0, m.Po)(e, n) ?? (0, m.$V)(await loadYaml(e), t);
    return (0, m.Av)(r, {
     source: n,
     isFile: (0, m.Z4)(n)
    }).manifest;
   }
  },
  1336: (e, t, n) => {
   n.d(t, {
    a: () => inOrder
   });
   function inOrder(e) {
    return e.toSorted((e, t) => e.order - t.order);
   }
  },
  7647: (e, t, n) => {
   n.d(t, {
    Qf: () => placeholdersIn,
    Uu: () => expandUrl,
    e3: () => unknownIn,
    fT: () => expand,
    je: () => r
   });
   const r = [ "project_path", "project_id", "project_name", "project_title", "project_namespace", "group_name", "gitlab_server", "gitlab_pages_domain", "default_branch", "commit_sha", "latest_tag", "branch", "workflow", "job", "id" ];
   const s = /%\{([^{}]*)\}/g;
   const o = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
   function expand(e, t) {
    return fill(e, s, e => t[e]);
   }
   function expandUrl(e, t) {
    return fill(e, o, e => t[e]?.split("/").map(encodeURIComponent).join("/"));
   }
   function placeholdersIn(e) {
    return [ ...e.matchAll(o) ].map(([, e = ""]) => e).filter(isPlaceholder);
   }
   function unknownIn(e) {
    return [ ...e.matchAll(s) ].map(([, e = ""]) => e).filter(e => !isPlaceholder(e));
   }
   function fill(e, t, n) {
    const r = [];
    const s = e.replace(t, (e, t) => {
     const s = isPlaceholder(t) ? n(t) : undefined;
     if (s === undefined || s === "") {
      r.push(t);
      return e;
     }
     return s;
    });
    return {
     text: s,
     unfilled: r
    };
   }
   function isPlaceholder(e) {
    return r.some(t => t === e);
   }
  },
  2363: (e, t, n) => {
   n.d(t, {
    Z4: () => isOwnFile,
    $V: () => manifestOf,
    Av: () => rightOf,
    Po: () => tooLong
   });
   var r = n(3916);
   var s = n(1914);
   var o = n(392);
   function matchesGlob(e, t, {crosses: n = false} = {}) {
    const r = Array.from(e);
    const s = Array.from(t.matchAll(/\*+|[^*]/gsu), ([e]) => e);
    if (s.length > 2 * r.length + 1) return false;
    const o = r.map(() => false);
    o.unshift(true);
    for (const e of s) {
     const t = e.length > 1 && e.startsWith("*");
     const accepts = r => t || (e === "*" || e === "?" ? n || r !== "/" : r === e);
     if (e.startsWith("*")) repeat(o, e => accepts(r[e])); else advance(o, e => accepts(r[e]));
    }
    return o.at(-1) === true;
   }
   function repeat(e, t) {
    for (let n = 1; n < e.length; n++) if (e[n - 1] === true && t(n - 1)) e[n] = true;
   }
   function advance(e, t) {
    for (let n = e.length - 1; n > 0; n--) e[n] = e[n - 1] === true && t(n - 1);
    e[0] = false;
   }
   function branchGlobProblem(e) {
    if (/[\s,]/.test(e)) return "is more than one glob on a line.";
    if (e.startsWith("!")) return 'begins with "!": list the branches that publish; excluding some is not possible.';
    if (/^refs\//.test(e)) return 'begins with "refs/": give the name of a branch or tag alone.';
    const [t] = /[[\\^~:\u0000-\u001f\u007f]/.exec(e) ?? [];
    return t === undefined ? undefined : `has ${JSON.stringify(t)}, which no branch or tag has in its name.`;
   }
   const i = 'Allowed: names of branches and tags, one a line; * stands for any text but "/", ** for any text, ? for one character.';
   const a = 200;
   const c = 4096;
   const u = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3]) *(?:\.|$)/;
   const d = "\\p{Default_Ignorable_Code_Point}";
   const isAscii = e => /^[\u0000-\u007f]*$/.test(e);
   function pathProblem(e) {
    if (e === "") return "is empty";
    if (Buffer.byteLength(e) > c) return `has more than ${c} bytes`;
    if (!isAscii(e) && e !== e.normalize("NFC")) return "is not in Unicode normal form C";
    if (!e.isWellFormed()) return "has half a character in it";
    for (const t of e.split("/")) {
     const e = partProblem(t);
     if (e !== undefined) return e;
    }
    return undefined;
   }
   function partProblem(e) {
    if (e === "") return 'starts or ends with "/", or has an empty part';
    if (e === "." || e === "..") return 'has a part "." or ".."';
    if (/[\u0000-\u001f\u007f-\u009f<>:"\\|?*]/.test(e)) return 'has a character that git or Windows cannot hold (control, < > : " \\ | ? *)';
    if (/[. ]$/.test(e)) return "has a part that ends with a dot or a blank, which Windows cannot hold";
    if (Buffer.byteLength(e) > a) return `has a part of more than ${a} bytes`;
    if (u.test(e.toLowerCase())) return `has a part that is the name of a Windows device (${e})`;
    return gitProblem(e);
   }
   function gitProblem(e) {
    const t = (isAscii(e) ? e : e.replace(new RegExp(d, "gu"), "")).toLowerCase();
    if (t === ".git" || /^git~\d/.test(t)) return 'leads into ".git"';
    if (/^(?:\.gitmodules|gitmod~\d|gi7eba~\d)$/.test(t)) return `leads into "${e}"`;
    if (t === ".github" || /^github~\d/.test(t)) return 'leads into ".github"';
    return undefined;
   }
   function isBranchName(e) {
    if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(e) || !e.isWellFormed() || Buffer.byteLength(e) > 244) return false;
    if (e.includes("..") || e.includes("@{") || e.endsWith(".") || e.startsWith("-")) return false;
    if (/^(?:refs\/|HEAD$|@$)/i.test(e)) return false;
    return e.split("/").every(e => e !== "" && !e.startsWith(".") && !e.endsWith(".lock"));
   }
   var l = n(9510);
   var f = n(7647);
   const h = {
    type: [ "string", "number" ],
    pattern: "\\S"
   };
   const p = {
    parse: e => isBranchName(e) ? e : undefined,
    refusal: () => "is no branch that badges can go to.",
    allowed: 'Allowed: the name of a branch, without "refs/".',
    schema: h
   };
   const m = {
    parse: e => {
     const t = globsIn(e);
     return t.length > 0 && t.every(e => branchGlobProblem(e) === undefined) ? t : undefined;
    },
    refusal: e => {
     const [t] = globsIn(e).flatMap(e => branchGlobProblem(e) ?? []);
     return t ?? "is blank.";
    },
    allowed: i,
    schema: h
   };
   function globsIn(e) {
    const t = e.split(/[\r\n]+/).map(e => e.trim());
    return t.filter(e => e !== "");
   }
   const g = /[\da-fA-F]{20,40}/;
   const w = {
    parse: e => g.exec(e)?.[0] === e ? e : undefined,
    refusal: e => {
     const t = g.exec(e)?.[0];
     return `is no gist id.${t === undefined ? "" : ` Did you mean ${(0, r.hD)(t)}?`}`;
    },
    allowed: "Allowed: 20 to 40 hex digits, the last part of the gist's address.",
    schema: {
     type: [ "string", "number" ],
     pattern: `^${g.source}$`
    }
   };
   const b = {
    parse: e => templateProblem(e) === undefined ? e : undefined,
    refusal: e => templateProblem(e) ?? "",
    allowed: 'Allowed: a path of parts joined by "/", such as %{branch}/%{id}.',
    schema: h
   };
   function templateProblem(e) {
    const [t] = (0, f.e3)(e);
    if (t !== undefined) return `has an unknown placeholder, ${(0, r.hD)(t)}.${(0, r.h)(t, f.je)}`;
    const n = pathProblem(e.replace(/\.svg$/, "").replace(/%\{[^{}]*\}/g, "x"));
    return n === undefined ? undefined : `${n}.`;
   }
   const y = {
    parse: e => fileProblem(e) === undefined ? e : undefined,
    refusal: e => `${fileProblem(e) ?? ""}.`,
    allowed: "Allowed: a path in the repository, such as README.md or docs/index.md.",
    schema: h
   };
   const fileProblem = e => pathProblem(e.replace(/^\.github\//, ""));
   const _ = {
    parse: e => {
     const [, t = "", n = "", r] = /^([^:]*):(.+?)(?:@([^@]*))?$/.exec(e.trim()) ?? [];
     if (l.Gz.parse(t) === undefined || fileProblem(n) !== undefined) return undefined;
     return r === undefined || isBranchName(r) ? {
      repository: t,
      path: n,
      ref: r
     } : undefined;
    },
    refusal: () => "names no file of a repository.",
    allowed: "Allowed: owner/repo:path@ref, such as octo-org/ci:badges.yml@main; without @ref the default branch. A file of another owner takes the full SHA of a commit as @ref.",
    schema: {
     type: "string",
     pattern: "^\\s*[^:/]+/[^:/]+:\\S"
    }
   };
   var k = n(7223);
   const v = [ "svg", "json" ];
   const $ = "badges go to one place";
   const O = {
    table: {
     branch: (0, k.xH)(p),
     repository: (0, k.xH)(l.Gz),
     gist: (0, k.xH)(w),
     directory: (0, k.xH)((0, l.n8)("a folder below the workspace")),
     path: (0, k.xH)(b),
     formats: (0, k.h9)((0, l.Yq)(v), 1),
     branches: (0, k.h9)(m, 1),
     single_commit: (0, k.xH)(l.lx),
     prune: (0, k.xH)(l.lx),
     index: (0, k.xH)(l.lx)
    },
    of: '"publish"',
    refused: {},
    contradictions: [ [ "gist", "branch", $ ], [ "gist", "repository", $ ], [ "gist", "directory", $ ], [ "directory", "branch", $ ], [ "directory", "repository", $ ] ]
   };
   const x = 'a list of badges, each with an id: "- id: ci"';
   const q = "is for a repository's own file, not for one that others inherit. Take it out.";
   function fileKeys(e) {
    const t = (0, s.YR)(e);
    const n = {
     inherit: (0, k.xH)(l.lx),
     extends: (0, k.GS)(_, 0),
     exclude: (0, k.GS)(l.ID, 0),
     defaults: (0, o.cY)("defaults", {
      ...t,
      of: '"defaults"',
      refused: {
       ...t.refused,
       id: A
      }
     }),
     readme: (0, k.h9)(y, 0),
     publish: (0, o.cY)("publish", O),
     badges: {
      schema: {
       $ref: "#/definitions/badges"
      },
      allowed: `Allowed: ${x}.`,
      read: e => ({
       value: e
      })
     }
    };
    const r = e.scope === "group" ? {
     inherit: q,
     readme: q,
     publish: q
    } : {};
    return {
     table: n,
     of: "this file",
     refused: r,
     contradictions: []
    };
   }
   const A = "is no default: each badge has its own.";
   var T = n(1860);
   function readFile({root: e, placeOf: t}, n) {
    if (e.kind !== "map" && !isNothing(e)) return (0, T.Qm)(e.at, () => notMap(e));
    const {fields: r, problems: s} = e.kind === "map" ? (0, o.qU)(e, fileKeys(n)) : {
     fields: {},
     problems: []
    };
    const i = {
     ...n,
     placeOf: t,
     defaults: r.defaults ?? {}
    };
    const a = badgesOf(r.badges, i);
    if ("problems" in a) return {
     problems: [ ...s, ...a.problems ]
    };
    return s.length > 0 ? {
     problems: s
    } : {
     value: manifestFrom(r, a.value, i)
    };
   }
   const isNothing = e => e.kind === "scalar" && e.empty;
   function notMap(e) {
    const t = e.kind === "list" ? 'Write "badges:" above it.' : `Allowed: a map with "badges:", ${x}.`;
    return `${(0, k.SP)(e)} is no file of badges. ${t}`;
   }
   function badgesOf(e, t) {
    if (e === undefined || isNothing(e)) return {
     value: []
    };
    if (e.kind === "list") return (0, s.zN)(e, t);
    return (0, T.Qm)(e.at, () => `"badges": ${(0, k.SP)(e)} is no list. Allowed: ${x}.`);
   }
   function manifestFrom(e, t, {source: n, scope: r, placeOf: s}) {
    const placed = ({at: e, value: t}) => ({
     value: t,
     place: `${n}:${s(e)}`
    });
    return {
     source: n,
     scope: r,
     inherit: e.inherit ?? true,
     extends: e.extends?.map(placed) ?? [],
     exclude: e.exclude?.map(placed) ?? [],
     readme: [ ...new Set(e.readme) ],
     publish: settingsFrom(e.publish ?? {}),
     badges: t
    };
   }
   function settingsFrom(e) {
    return {
     branch: e.branch,
     repository: e.repository,
     gist: e.gist,
     directory: e.directory,
     path: e.path,
     formats: e.formats === undefined ? undefined : v.filter(t => e.formats?.includes(t)),
     branches: e.branches?.flat(),
     singleCommit: e.single_commit,
     prune: e.prune,
     index: e.index
    };
   }
   const S = 256;
   const I = 1e3;
   const isWrong = e => "problems" in e;
   function rightOf(e, {source: t, isFile: n}) {
    if (!isWrong(e)) return e;
    const s = e.problems.map(e => ({
     file: n ? t : undefined,
     line: Number(/^:(\d+)/.exec(e.slice(t.length))?.[1] ?? 1),
     text: e
    }));
    throw new r.WK(t, s);
   }
   const isOwnFile = e => !e.includes(":");
   function tooLong(e, t) {
    const n = Buffer.byteLength(e);
    if (n <= S * 1024) return undefined;
    return {
     problems: [ `${t}:1:1: ${n} bytes are too many. Allowed: ${S} KiB.` ]
    };
   }
   function manifestOf(e, t) {
    const n = readTree(e, t.source, () => readFile(e, t));
    return "problems" in n ? n : {
     manifest: n.value
    };
   }
   function read_badgesOf(e, t) {
    const n = readTree(e, t, () => readList(e, t));
    return "problems" in n ? n : {
     badges: inOrder(n.value)
    };
   }
   function readList({root: e, placeOf: t}, n) {
    const r = e.kind === "list" ? e.items.length === 0 : e.kind === "scalar" && e.empty;
    if (r) return wrong(e.at, () => `There are no badges. Allowed: ${A_LIST}.`);
    if (e.kind !== "list") return wrong(e.at, () => `${shown(e)} is no list. Allowed: ${A_LIST}.`);
    return readBadges(e, {
     source: n,
     scope: "project",
     placeOf: t,
     defaults: {}
    });
   }
   function readTree(e, t, n) {
    const r = e.problems.length > 0 ? e : n();
    if ("value" in r) return r;
    return {
     problems: linesOf(r.problems, n => `${t}:${e.placeOf(n)}`)
    };
   }
   function linesOf(e, t) {
    const n = e.toSorted((e, t) => e.at - t.at);
    const r = n.length - I;
    const s = new Set(n.slice(0, I).map(({at: e, say: n}) => `${t(e)}: ${n()}`));
    const o = n.at(I);
    return o === undefined ? [ ...s ] : [ ...s, `${t(o.at)}: From here on there are ${r} more problems.` ];
   }
  },
  7223: (e, t, n) => {
   n.d(t, {
    $0: () => bySteps,
    GF: () => byStatus,
    GS: () => placed,
    SP: () => shown,
    h9: () => oneOrMore,
    xH: () => one
   });
   var r = n(3916);
   var s = n(3491);
   var o = n(9510);
   var i = n(1892);
   var a = n(1860);
   function one(e) {
    return {
     schema: e.schema,
     allowed: e.allowed,
     read: t => scalar(e, t)
    };
   }
   function oneOrMore(e, t) {
    const {read: n, ...r} = placed(e, t);
    return {
     ...r,
     read: e => {
      const t = n(e);
      return "problems" in t ? t : {
       value: t.value.map(e => e.value)
      };
     }
    };
   }
   function placed(e, t) {
    const {allowed: n, schema: r} = e;
    const item = t => {
     const n = scalar(e, t);
     return "problems" in n ? n : {
      value: {
       at: t.at,
       value: n.value
      }
     };
    };
    const read = e => {
     if (e.kind !== "list") return gathered([ item(e) ]);
     if (e.items.length < t) return (0, a.Qm)(e.at, () => `the list is empty. ${n}`);
     return gathered(e.items.map(item));
    };
    return {
     schema: {
      anyOf: [ r, {
       type: "array",
       items: r,
       minItems: t
      } ]
     },
     allowed: n,
     read: read
    };
   }
   function byStatus(e, t) {
    const n = `Allowed: a map of statuses, such as ${t}.`;
    const read = t => {
     const r = pairsOf(t, {
      key: s.XQ,
      same: "the same status",
      kind: e,
      allowed: n
     });
     if ("problems" in r) return r;
     const o = {};
     for (const [e, t] of r.value) o[e] = t;
     return {
      value: o
     };
    };
    return {
     schema: mapSchema(s.XQ, e),
     allowed: n,
     read: read
    };
   }
   function bySteps(e, t) {
    const n = `Allowed: a map of numbers, such as ${t}.`;
    const read = t => {
     const r = pairsOf(t, {
      key: o.uk,
      same: "the same number",
      kind: e,
      allowed: n
     });
     return "problems" in r ? r : {
      value: r.value.toSorted(([e], [t]) => e - t)
     };
    };
    return {
     schema: mapSchema(o.uk, e),
     allowed: n,
     read: read
    };
   }
   function mapSchema(e, t) {
    return {
     type: "object",
     propertyNames: e.schema,
     additionalProperties: t.schema
    };
   }
   function pairsOf(e, {key: t, same: n, kind: r, allowed: s}) {
    if (e.kind !== "map") return (0, a.Qm)(e.at, () => misplaced(e, s));
    const o = new Map;
    return gathered(e.entries.map(e => pairOf(keyOf(e, {
     key: t,
     same: n,
     words: o
    }), under(e, r))));
   }
   function keyOf({key: e, at: t}, {key: n, same: s, words: o}) {
    const i = n.parse(e);
    if (i === undefined) return (0, a.Qm)(t, () => `${(0, r.hD)(e)} ${n.refusal(e)} ${n.allowed}`);
    const c = o.get(i);
    if (c === e) return (0, a.Qm)(t, () => `${(0, r.hD)(e)} is given twice. Leave one of them out.`);
    if (c !== undefined) return (0, a.Qm)(t, () => `${(0, r.hD)(c)} and ${(0, r.hD)(e)} are ${s}. Leave one of them out.`);
    o.set(i, e);
    return {
     value: i
    };
   }
   function under({key: e, value: t}, n) {
    const s = scalar(n, t);
    if ("value" in s) return s;
    return {
     problems: s.problems.map(({at: t, say: n}) => ({
      at: t,
      say: () => `${(0, r.hD)(e)}: ${n()}`
     }))
    };
   }
   function pairOf(e, t) {
    if ("value" in e && "value" in t) return {
     value: [ e.value, t.value ]
    };
    return {
     problems: [ e, t ].flatMap(problemsOf)
    };
   }
   function scalar(e, t) {
    if (t.kind !== "scalar" || t.empty) return (0, a.Qm)(t.at, () => misplaced(t, e.allowed));
    const n = e.parse(t.text);
    return n === undefined ? (0, a.Qm)(t.at, () => `${shown(t)} ${e.refusal(t.text)} ${e.allowed}`) : {
     value: n
    };
   }
   function misplaced(e, t) {
    if (e.kind === "scalar" && e.empty) return `no value is given. ${t}`;
    return `${shown(e)} cannot stand here. ${t}`;
   }
   function shown(e) {
    if (e.kind !== "scalar") return `a ${e.kind}`;
    if (e.empty) return "an empty value";
    return (0, i.H)(e.text) ? "a text that is not shown here" : (0, r.hD)(e.text);
   }
   function gathered(e) {
    const t = e.flatMap(problemsOf);
    return t.length > 0 ? {
     problems: t
    } : {
     value: e.flatMap(e => "value" in e ? [ e.value ] : [])
    };
   }
   const problemsOf = e => "problems" in e ? e.problems : [];
  },
  1892: (e, t, n) => {
   n.d(t, {
    H: () => holdsCredentials,
    r: () => urlProblem
   });
   var r = n(3916);
   const s = /%(?:25)?(?:\{|%7[Bb])(?:gitlab_server|gitlab_pages_domain)(?:\}|%7[Dd])/g;
   function urlProblem(e) {
    const t = e.trim();
    if (t === "") return "is blank";
    if (/[\s\u0000-\u001f\u007f-\u009f]/.test(t)) return "has a blank or a line break in it (a blank is written %20)";
    if (!/^https?:\/\//i.test(t)) return "is no http(s) URL";
    if ((0, r.NM)(t) || (0, r.NM)(decoded(t))) return "holds a token";
    const n = t.replace(s, "host");
    const o = /^https?:\/\/([^/?#]*)/i.exec(n)?.[1] ?? "";
    if (o.includes("@")) return "holds credentials";
    if (o.includes("%")) return "has a placeholder in its host (only gitlab_server and gitlab_pages_domain may be there)";
    return o === "" || o.includes("\\") || !URL.canParse(n) ? "is no valid URL" : undefined;
   }
   function decoded(e) {
    return e.replace(/%([2-7][\da-f])/gi, (e, t) => String.fromCharCode(parseInt(t, 16)));
   }
   function holdsCredentials(e) {
    return /\/\/[^/?#\s]*@/.test(e) || (0, r.NM)(e) || (0, r.NM)(decoded(e));
   }
  },
  1860: (e, t, n) => {
   n.d(t, {
    A7: () => mapOf,
    Qm: () => wrong,
    b6: () => textOf,
    c3: () => listOf
   });
   const textOf = (e, t, n) => ({
    kind: "scalar",
    at: t,
    size: 1,
    text: e,
    empty: n
   });
   const sum = e => e.reduce((e, {size: t}) => e + t, 1);
   const listOf = (e, t) => ({
    kind: "list",
    at: t,
    size: sum(e),
    items: e
   });
   function mapOf(e, t) {
    return {
     kind: "map",
     at: t,
     size: sum(e.map(({value: e}) => e)) + e.length,
     entries: e
    };
   }
   const wrong = (e, t) => ({
    problems: [ {
     at: e,
     say: t
    } ]
   });
  },
  6566: (e, t, n) => {
   n.d(t, {
    m: () => notFound
   });
   var r = n(3916);
   function notFound(e, {source: t}, n) {
    return new r.qh("not-found", `There is no badge ${(0, r.hD)(e)} in ${t}.${(0, r.h)(e, n)}`);
   }
  },
  2613: e => {
   e.exports = require("assert");
  },
  181: e => {
   e.exports = require("buffer");
  },
  9896: e => {
   e.exports = require("fs");
  },
  8611: e => {
   e.exports = require("http");
  },
  5692: e => {
   e.exports = require("https");
  },
  9278: e => {
   e.exports = require("net");
  },
  857: e => {
   e.exports = require("os");
  },
  932: e => {
   e.exports = require("process");
  },
  4756: e => {
   e.exports = require("tls");
  },
  7016: e => {
   e.exports = require("url");
  }
 };
 var t = {};
 function __nccwpck_require__(n) {
  var r = t[n];
  if (r !== undefined) {
   return r.exports;
  }
  var s = t[n] = {
   exports: {}
  };
  var o = true;
  try {
   e[n](s, s.exports, __nccwpck_require__);
   o = false;
  } finally {
   if (o) delete t[n];
  }
  return s.exports;
 }
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  __nccwpck_require__.d = (e, t) => {
   for (var n in t) {
    if (__nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n)) {
     Object.defineProperty(e, n, {
      enumerable: true,
      get: t[n]
     });
    }
   }
  };
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => {
   __nccwpck_require__.f[n](e, t);
   return t;
  }, []));
 })();
 (() => {
  __nccwpck_require__.u = e => "" + e + ".index.js";
 })();
 (() => {
  __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t);
 })();
 (() => {
  __nccwpck_require__.r = e => {
   if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
    Object.defineProperty(e, Symbol.toStringTag, {
     value: "Module"
    });
   }
   Object.defineProperty(e, "__esModule", {
    value: true
   });
  };
 })();
 (() => {
  var e = {
   792: 1
  };
  var installChunk = t => {
   var n = t.modules, r = t.ids, s = t.runtime;
   for (var o in n) {
    if (__nccwpck_require__.o(n, o)) {
     __nccwpck_require__.m[o] = n[o];
    }
   }
   if (s) s(__nccwpck_require__);
   for (var i = 0; i < r.length; i++) e[r[i]] = 1;
  };
  __nccwpck_require__.f.require = (t, n) => {
   if (!e[t]) {
    if (true) {
     installChunk(require("./" + __nccwpck_require__.u(t)));
    } else e[t] = 1;
   }
  };
 })();
 var n = {};
 const r = require("node:fs");
 var s = __nccwpck_require__(857);
 function utils_toCommandValue(e) {
  if (e === null || e === undefined) {
   return "";
  } else if (typeof e === "string" || e instanceof String) {
   return e;
  }
  return JSON.stringify(e);
 }
 function utils_toCommandProperties(e) {
  if (!Object.keys(e).length) {
   return {};
  }
  return {
   title: e.title,
   file: e.file,
   line: e.startLine,
   endLine: e.endLine,
   col: e.startColumn,
   endColumn: e.endColumn
  };
 }
 function command_issueCommand(e, t, n) {
  const r = new Command(e, t, n);
  process.stdout.write(r.toString() + s.EOL);
 }
 function command_issue(e, t = "") {
  command_issueCommand(e, {}, t);
 }
 const o = "::";
 class Command {
  constructor(e, t, n) {
   if (!e) {
    e = "missing.command";
   }
   this.command = e;
   this.properties = t;
   this.message = n;
  }
  toString() {
   let e = o + this.command;
   if (this.properties && Object.keys(this.properties).length > 0) {
    e += " ";
    let t = true;
    for (const n in this.properties) {
     if (this.properties.hasOwnProperty(n)) {
      const r = this.properties[n];
      if (r) {
       if (t) {
        t = false;
       } else {
        e += ",";
       }
       e += `${n}=${escapeProperty(r)}`;
      }
     }
    }
   }
   e += `${o}${escapeData(this.message)}`;
   return e;
  }
 }
 function escapeData(e) {
  return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
 }
 function escapeProperty(e) {
  return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
 }
 var i = __nccwpck_require__(9896);
 function file_command_issueFileCommand(e, t) {
  const n = process.env[`GITHUB_${e}`];
  if (!n) {
   throw new Error(`Unable to find environment variable for file command ${e}`);
  }
  if (!i.existsSync(n)) {
   throw new Error(`Missing file at path: ${n}`);
  }
  i.appendFileSync(n, `${utils_toCommandValue(t)}${s.EOL}`, {
   encoding: "utf8"
  });
 }
 function file_command_prepareKeyValueMessage(e, t) {
  const n = `ghadelimiter_${process.hrtime.bigint()}`;
  const r = utils_toCommandValue(t);
  if (e.includes(n)) {
   throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
  }
  if (r.includes(n)) {
   throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
  }
  return `${e}<<${n}${s.EOL}${r}${s.EOL}${n}`;
 }
 const a = require("path");
 var c = undefined && undefined.__awaiter || function(e, t, n, r) {
  function adopt(e) {
   return e instanceof n ? e : new n(function(t) {
    t(e);
   });
  }
  return new (n || (n = Promise))(function(n, s) {
   function fulfilled(e) {
    try {
     step(r.next(e));
    } catch (e) {
     s(e);
    }
   }
   function rejected(e) {
    try {
     step(r["throw"](e));
    } catch (e) {
     s(e);
    }
   }
   function step(e) {
    e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
   }
   step((r = r.apply(e, t || [])).next());
  });
 };
 var u;
 (function(e) {
  e[e["Success"] = 0] = "Success";
  e[e["Failure"] = 1] = "Failure";
 })(u || (u = {}));
 function exportVariable(e, t) {
  const n = toCommandValue(t);
  process.env[e] = n;
  const r = process.env["GITHUB_ENV"] || "";
  if (r) {
   return issueFileCommand("ENV", prepareKeyValueMessage(e, t));
  }
  issueCommand("set-env", {
   name: e
  }, n);
 }
 function setSecret(e) {
  issueCommand("add-mask", {}, e);
 }
 function addPath(e) {
  const t = process.env["GITHUB_PATH"] || "";
  if (t) {
   issueFileCommand("PATH", e);
  } else {
   issueCommand("add-path", {}, e);
  }
  process.env["PATH"] = `${e}${path.delimiter}${process.env["PATH"]}`;
 }
 function getInput(e, t) {
  const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
  if (t && t.required && !n) {
   throw new Error(`Input required and not supplied: ${e}`);
  }
  if (t && t.trimWhitespace === false) {
   return n;
  }
  return n.trim();
 }
 function getMultilineInput(e, t) {
  const n = getInput(e, t).split("\n").filter(e => e !== "");
  if (t && t.trimWhitespace === false) {
   return n;
  }
  return n.map(e => e.trim());
 }
 function getBooleanInput(e, t) {
  const n = [ "true", "True", "TRUE" ];
  const r = [ "false", "False", "FALSE" ];
  const s = getInput(e, t);
  if (n.includes(s)) return true;
  if (r.includes(s)) return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
 }
 function setOutput(e, t) {
  const n = process.env["GITHUB_OUTPUT"] || "";
  if (n) {
   return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(e, t));
  }
  process.stdout.write(s.EOL);
  command_issueCommand("set-output", {
   name: e
  }, utils_toCommandValue(t));
 }
 function setCommandEcho(e) {
  issue("echo", e ? "on" : "off");
 }
 function setFailed(e) {
  process.exitCode = u.Failure;
  core_error(e);
 }
 function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
 }
 function debug(e) {
  command_issueCommand("debug", {}, e);
 }
 function core_error(e, t = {}) {
  command_issueCommand("error", utils_toCommandProperties(t), e instanceof Error ? e.toString() : e);
 }
 function warning(e, t = {}) {
  command_issueCommand("warning", utils_toCommandProperties(t), e instanceof Error ? e.toString() : e);
 }
 function notice(e, t = {}) {
  issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
 }
 function info(e) {
  process.stdout.write(e + os.EOL);
 }
 function startGroup(e) {
  issue("group", e);
 }
 function endGroup() {
  issue("endgroup");
 }
 function group(e, t) {
  return c(this, void 0, void 0, function*() {
   startGroup(e);
   let n;
   try {
    n = yield t();
   } finally {
    endGroup();
   }
   return n;
  });
 }
 function saveState(e, t) {
  const n = process.env["GITHUB_STATE"] || "";
  if (n) {
   return issueFileCommand("STATE", prepareKeyValueMessage(e, t));
  }
  issueCommand("save-state", {
   name: e
  }, toCommandValue(t));
 }
 function getState(e) {
  return process.env[`STATE_${e}`] || "";
 }
 function getIDToken(e) {
  return c(this, void 0, void 0, function*() {
   return yield OidcClient.getIDToken(e);
  });
 }
 var d = __nccwpck_require__(3916);
 var l = __nccwpck_require__(5430);
 function readPayload(e) {
  if (e === "") return {};
  try {
   const t = JSON.parse((0, r.readFileSync)(e, "utf8"));
   if ((0, l.Ce)(t)) return t;
  } catch (t) {
   throw new d.qh("invalid", `Cannot read the event ${e}: ${t instanceof Error ? t.message : String(t)}`);
  }
  throw new d.qh("invalid", `The event ${e} is no JSON object.`);
 }
 function proposedBy(e) {
  const t = (0, l.Ce)(e) ? e["head"] : undefined;
  if (!(0, l.Ce)(t)) return undefined;
  const n = (0, l.mR)(t, "sha") ?? "";
  return {
   sha: n,
   repository: (0, l.Ce)(t["repo"]) ? (0, l.mR)(t["repo"], "full_name") : null
  };
 }
 function factsOf(e) {
  const {id: t, owner: n, private: r} = e;
  const s = (0, l.mR)(e, "default_branch");
  if (typeof t !== "number" || typeof r !== "boolean" || s === null || !(0, l.Ce)(n)) return undefined;
  return {
   id: String(t),
   defaultBranch: s,
   isPrivate: r,
   isFork: e["fork"] === true,
   ownedByOrganization: n["type"] === "Organization"
  };
 }
 function ownName(e) {
  const t = (0, l.mR)(e, "name") ?? "";
  return t === (0, l.mR)(e, "display_title") ? "" : t;
 }
 function triggeringRun(e, t) {
  if (!(0, l.Ce)(e) || typeof e["id"] !== "number" || typeof e["workflow_id"] !== "number") return undefined;
  const n = e["head_repository"];
  return {
   id: e["id"],
   number: Number(e["run_number"]) || 1,
   attempt: Number(e["run_attempt"]) || 1,
   workflow: {
    id: e["workflow_id"],
    path: ((0, l.mR)(e, "path") ?? (0, l.mR)(t, "path") ?? "").replace(/@[^]*$/, ""),
    name: (0, l.mR)(t, "name") ?? ownName(e)
   },
   branch: (0, l.mR)(e, "head_branch"),
   sha: (0, l.mR)(e, "head_sha") ?? "",
   event: (0, l.mR)(e, "event") ?? "",
   actor: (0, l.Ce)(e["actor"]) ? (0, l.mR)(e["actor"], "login") : null,
   createdAt: (0, l.kX)(e, "created_at") ?? 0,
   at: (0, l.kX)(e, "updated_at") ?? 0,
   displayTitle: (0, l.mR)(e, "display_title") ?? "",
   headRepository: (0, l.Ce)(n) ? (0, l.mR)(n, "full_name") : null,
   status: (0, l.mR)(e, "status") ?? "",
   conclusion: (0, l.mR)(e, "conclusion")
  };
 }
 var f = __nccwpck_require__(651);
 function branchOfRun({event: e, triggering: t, branch: n}) {
  return e === "workflow_run" ? t?.branch ?? "" : n;
 }
 function isOnBranch(e, t) {
  return t.tag === undefined && branchOfRun(t) === e;
 }
 function readContext(e) {
  const get = t => e[t] ?? "";
  const t = readPayload(get("GITHUB_EVENT_PATH"));
  const n = (0, l.Ce)(t["repository"]) ? t["repository"] : {};
  const r = workflowPath(get("GITHUB_WORKFLOW_REF"));
  const s = get("GITHUB_API_URL") || "https://api.github.com";
  return {
   event: get("GITHUB_EVENT_NAME"),
   repository: repositoryOf(get("GITHUB_REPOSITORY") || ((0, l.mR)(n, "full_name") ?? "")),
   facts: factsOf(n),
   triggering: triggeringRun(t["workflow_run"], (0, l.Ce)(t["workflow"]) ? t["workflow"] : {}),
   proposed: proposedBy(t["pull_request"]),
   workflow: r === undefined ? undefined : {
    path: r,
    name: get("GITHUB_WORKFLOW")
   },
   run: runOf(get),
   sha: get("GITHUB_SHA"),
   branch: get("GITHUB_HEAD_REF") || get("GITHUB_REF_NAME") || get("GITHUB_REF").replace(/^refs\/(?:heads|tags)\//, ""),
   tag: get("GITHUB_REF_TYPE") === "tag" || get("GITHUB_REF").startsWith("refs/tags/") ? get("GITHUB_REF").replace(/^refs\/tags\//, "") || get("GITHUB_REF_NAME") : undefined,
   actor: get("GITHUB_ACTOR"),
   runner: get("RUNNER_NAME"),
   serverUrl: (get("GITHUB_SERVER_URL") || "https://github.com").replace(/(?<!\/)\/+$/, ""),
   apiUrl: s,
   graphqlUrl: get("GITHUB_GRAPHQL_URL") || `${s.replace(/\/v3\/?$|(?<!\/)\/+$/, "")}/graphql`,
   workspace: get("GITHUB_WORKSPACE") || process.cwd()
  };
 }
 function repositoryOf(e) {
  const t = (0, f.SU)(e);
  if (t === undefined) throw (0, d.Gq)("GITHUB_REPOSITORY", e, "is no repository. Allowed: owner/name, as the runner sets it.");
  return t;
 }
 function workflowPath(e) {
  return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(e)?.[1];
 }
 function runOf(e) {
  const t = Number(e("GITHUB_RUN_ID"));
  if (!(t > 0)) return undefined;
  return {
   id: t,
   number: Number(e("GITHUB_RUN_NUMBER")) || 1,
   attempt: Number(e("GITHUB_RUN_ATTEMPT")) || 1
  };
 }
 const h = [ "contents", "actions", "checks", "statuses", "deployments" ];
 const p = {
  message: [],
  value: [],
  pointer: [],
  status: [ "actions" ],
  needs: [ "actions" ],
  run: [ "actions" ],
  workflow: [ "actions" ],
  environment: [ "deployments" ],
  check: [ "checks", "statuses" ]
 };
 function permissionsFor({badges: e, destination: t, readme: n}, r) {
  const isOwn = e => e === undefined || e.toLowerCase() === r.toLowerCase();
  const s = t.kind === "branch" && isOwn(t.repository) || t.kind !== "directory" && n.length > 0;
  const o = e.filter(({enabled: e, filters: t}) => e && isOwn(t.repository));
  const i = o.flatMap(({source: e}) => p[e.kind]);
  return {
   contents: s ? "write" : "read",
   ...Object.fromEntries(i.map(e => [ e, "read" ]))
  };
 }
 function withCure(e, t, n) {
  if (!(e instanceof d.cb)) return e;
  const {message: r, permission: s, repository: o} = e;
  if (o.toLowerCase() !== t.toLowerCase()) return new d.qh("forbidden", `${r} GITHUB_TOKEN is good for ${t} only, whatever "permissions:" says: give the token of an app or a person that may, as "token".`);
  return new d.qh("forbidden", `${r} Paste into the job: permissions: ${yamlOf(n(), s)}`);
 }
 function yamlOf(e, t) {
  const n = h.flatMap(n => {
   if (t === `${n}: write`) return [ t ];
   const r = e[n] ?? (t === `${n}: read` ? "read" : undefined);
   return r === undefined ? [] : [ `${n}: ${r}` ];
  });
  return `{ ${n.join(", ")} }`;
 }
 var m = __nccwpck_require__(8526);
 var g = __nccwpck_require__(1336);
 var w = __nccwpck_require__(7397);
 var b = __nccwpck_require__(6566);
 var y = __nccwpck_require__(6518);
 var _ = __nccwpck_require__(7647);
 function encodePath(e) {
  return e.split("/").map(encodeURIComponent).join("/");
 }
 const isGitHubCom = e => /^https:\/\/github\.com$/i.test(e);
 function branchAddress(e, {repository: t, branch: n, isPrivate: r}, s) {
  const o = `${t.owner}/${t.name}`;
  const i = `${encodePath(n)}/${encodePath(s)}`;
  return isGitHubCom(e) && !r ? `https://raw.githubusercontent.com/${o}/${i}` : `${e}/${o}/raw/${i}`;
 }
 function gistAddress(e, {id: t, owner: n, rawUrl: r}, s) {
  if (isGitHubCom(e) && n !== null) return `https://gist.githubusercontent.com/${n}/${t}/raw/${encodeURIComponent(s)}`;
  return r === null ? "" : `${r}/${encodeURIComponent(s)}`;
 }
 function directoryAddress(e, t) {
  const n = e.replaceAll("\\", "/").replace(/^\.\//, "").replace(/(?<!\/)\/+$/, "");
  return n === "" || n === "." ? t : `${n}/${t}`;
 }
 const k = {
  workflow: ({subject: {workflow: e, branch: t}}) => `/actions${e === undefined ? "" : `/workflows/${encodePath(pageOf(e.path))}`}?query=${encodeURIComponent(`branch:${t}`)}`,
  run: ({subject: e}) => `/actions/runs/${links_runOf(e, "run").id}`,
  job: ({subject: e, own: t}) => {
   const n = links_runOf(e, "job");
   const r = e.job === undefined && n.id === t.runId ? t.jobId : e.job?.id;
   if (r === undefined) {
    throw new d.qh("invalid", 'Input "link": "job" leads to one job, and none is known: pick one with "job", leave "job-id" at its default, or take "run".');
   }
   return `/actions/runs/${n.id}/job/${r}`;
  },
  branch: ({subject: e}) => `/commits/${encodePath(e.branch)}`,
  commit: ({subject: e}) => e.sha === "" ? `/commits/${encodePath(e.branch)}` : `/commit/${e.sha}`,
  release: ({subject: e}) => e.tag === undefined ? "/releases" : `/releases/tag/${encodePath(e.tag)}`,
  deployments: ({subject: {environment: e}}) => e === undefined ? "/deployments" : `/deployments/${encodeURIComponent(e)}`,
  repository: () => "",
  none: () => null
 };
 function pageUrl(e, t) {
  const n = k[e](t);
  return n === null ? null : `${t.serverUrl}/${t.subject.repository}${n}`;
 }
 function pageOf(e) {
  return e.startsWith("dynamic/") ? e.slice("dynamic/".length) : e.slice(e.lastIndexOf("/") + 1);
 }
 function links_runOf({run: e}, t) {
  if (e === undefined) throw new d.qh("invalid", `Input "link": "${t}" leads to a run, and there is none yet. Take "workflow".`);
  return e;
 }
 const isFile = e => /\.ya?ml$/i.test(e);
 function workflowFile({source: e}) {
  if (e.kind !== "workflow") return undefined;
  const [t, ...n] = e.workflows;
  return t !== undefined && n.length === 0 && isFile(t) ? t : undefined;
 }
 async function nameOf(e, t) {
  const {id: n, name: r, label: s, job: o, source: i} = e;
  const a = r ?? (i.kind === "pointer" ? n : s || o);
  if (a !== undefined && a !== "") return a;
  switch (i.kind) {
  case "environment":
   return i.environment;

  case "check":
   return i.check;

  case "workflow":
   return workflowName(e, t);

  default:
   return e.message ?? n;
  }
 }
 async function workflowName(e, t) {
  const n = workflowFile(e);
  if (n !== undefined) return await nameIn(await t(`.github/workflows/${n}`) ?? "") ?? (0, 
  y.Vc)(n);
  const {source: r, id: s} = e;
  const [o, ...i] = r.kind === "workflow" ? r.workflows : [];
  if (o === undefined || i.length > 0 || o === "*") return "build";
  return /^\d+$/.test(o) ? s : o;
 }
 async function nameIn(e) {
  const [t] = /^name[ \t]*:.*$/m.exec(e) ?? [];
  if (t === undefined) return undefined;
  const {root: n} = await (0, w.yv)(t);
  const r = n.kind === "map" ? n.entries[0]?.value : undefined;
  return r?.kind === "scalar" && r.text !== "" ? r.text : undefined;
 }
 const v = [ "project_id", "group_name", "default_branch" ];
 const $ = [ "commit_sha", "latest_tag" ];
 function mustAsk(e, {facts: t}) {
  const n = e.flatMap(placeholdersIn);
  return n.some(e => $.includes(e) || t === undefined && v.includes(e));
 }
 async function valuesFor(e, t, n) {
  const r = e.flatMap(_.Qf);
  const {owner: s, name: o} = t.repository;
  const i = {
   project_path: (0, f.fq)(t.repository),
   project_name: o,
   project_title: o,
   project_namespace: s,
   gitlab_server: new URL(t.serverUrl).host,
   gitlab_pages_domain: `${s.toLowerCase()}.github.io`
  };
  if (r.some(e => v.includes(e))) Object.assign(i, fromFacts(await n.facts(), s));
  if (r.some(e => $.includes(e))) Object.assign(i, fromNewest(await n.newest()));
  return i;
 }
 function fromFacts({id: e, defaultBranch: t, ownedByOrganization: n}, r) {
  return {
   project_id: e,
   default_branch: t,
   ...n ? {
    group_name: r
   } : {}
  };
 }
 function fromNewest({commitSha: e, tag: t}) {
  return {
   ...e === null ? {} : {
    commit_sha: e
   },
   ...t === null ? {} : {
    latest_tag: t
   }
  };
 }
 const O = {
  id: "",
  defaultBranch: "",
  isPrivate: false,
  isFork: false,
  ownedByOrganization: false
 };
 function nowhere(e) {
  return {
   serverUrl: e,
   repository: undefined,
   branch: "",
   facts: () => Promise.resolve(O),
   newest: () => Promise.resolve({
    commitSha: null,
    tag: null
   }),
   read: () => Promise.resolve(undefined)
  };
 }
 async function siteValues(e, t) {
  const {repository: n, serverUrl: r} = t;
  const s = e.some(e => (0, _.Qf)(e).includes("branch"));
  const o = s ? [ ...e, "%{default_branch}" ] : e;
  const i = n === undefined ? {} : await valuesFor(o, {
   repository: n,
   serverUrl: r
  }, t);
  const a = i.default_branch || t.branch;
  return a === "" ? i : {
   ...i,
   branch: a
  };
 }
 function unfilledIn(e, t) {
  return t.map(t => `"${e}": %{${t}} is unknown or has no value, and stays as it stands.`);
 }
 const x = [ "run", "job" ];
 function linkOf(e, {site: t, values: n}) {
  const {link: r = defaultLink(e), source: s, filters: o, job: i} = e;
  if (r.kind === "url") {
   const {text: e, unfilled: t} = (0, _.Uu)(r.url, n);
   return {
    given: r.url,
    text: e,
    warnings: unfilledIn(s.kind === "pointer" ? "link_url" : "link", t)
   };
  }
  const a = o.repository ?? (t.repository && (0, f.fq)(t.repository));
  if (a === undefined) return {
   given: null,
   text: null,
   warnings: []
  };
  const c = workflowFile(e);
  const u = pageUrl(x.includes(r.kind) ? "workflow" : r.kind, {
   serverUrl: t.serverUrl,
   own: {
    runId: undefined,
    jobId: undefined
   },
   subject: {
    repository: a,
    workflow: c === undefined ? undefined : {
     path: `.github/workflows/${c}`,
     name: ""
    },
    branch: n.branch ?? "",
    tag: o.tag,
    run: undefined,
    sha: o.sha ?? "",
    job: i === undefined ? undefined : {
     name: i,
     id: undefined
    },
    environment: s.kind === "environment" ? s.environment : undefined
   }
  });
  return {
   given: u,
   text: u,
   warnings: []
  };
 }
 function defaultLink({source: e}) {
  return {
   kind: e.kind === "workflow" || e.kind === "run" ? "workflow" : "repository"
  };
 }
 function relativeAddress(e, t) {
  const n = `blob/${t.defaultBranch}/${t.path}`.split("/").length - 1;
  const r = `raw/${e.branch}/${e.path}`.split("/").map(encodeURIComponent);
  return "../".repeat(n) + r.join("/");
 }
 function pathTemplate(e) {
  const t = e?.gist === undefined ? "%{branch}/%{id}" : "%{project_name}-%{branch}-%{id}";
  return (e?.path ?? t).replace(/\.svg$/, "");
 }
 function records_main_pictureOf({source: e}, t) {
  const {publish: n, values: r} = t;
  if (e.kind === "pointer") {
   const {text: t, unfilled: n} = (0, _.Uu)(e.imageUrl, r);
   return {
    given: e.imageUrl,
    text: t,
    readme: t,
    path: null,
    warnings: unfilledIn("image_url", n)
   };
  }
  const {text: s, unfilled: o} = (0, _.fT)(pathTemplate(n), r);
  const i = n?.gist === undefined ? s : s.replaceAll("/", "-");
  const a = `${i}.${n?.formats?.[0] ?? "svg"}`;
  const c = o.length > 0 ? "" : addressOf(a, t);
  return {
   given: c,
   text: c,
   readme: readmeAddress(a, t) ?? c,
   path: a,
   warnings: unfilledIn("path", o)
  };
 }
 function addressOf(e, {publish: t, site: n, isPrivate: r}) {
  if (t?.gist !== undefined) return "";
  if (t?.directory !== undefined) return directoryAddress(t.directory, e);
  const s = t?.repository === undefined ? n.repository : (0, f.ow)(t.repository);
  if (s === undefined) return "";
  return branchAddress(n.serverUrl, {
   repository: s,
   branch: t?.branch ?? "badges",
   isPrivate: r
  }, e);
 }
 function readmeAddress(e, {publish: t, site: n, values: r}) {
  if (t?.gist !== undefined || t?.directory !== undefined) return undefined;
  const s = n.repository === undefined ? undefined : (0, f.fq)(n.repository).toLowerCase();
  if (t?.repository !== undefined && t.repository.toLowerCase() !== s) return undefined;
  const o = {
   defaultBranch: r.default_branch || "main",
   path: "README.md"
  };
  return relativeAddress({
   branch: t?.branch ?? "badges",
   path: e
  }, o);
 }
 async function listed(e, t, n) {
  const r = e.map(({definition: e}) => e);
  const s = r.flatMap(({link: e, source: t}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...t.kind === "pointer" ? [ t.imageUrl ] : [] ]);
  const o = r.some(({source: e}) => e.kind !== "pointer");
  const i = await siteValues(o ? [ ...s, pathTemplate(t), "%{branch}" ] : s, n);
  const a = {
   site: n,
   publish: t,
   values: i,
   isPrivate: o && (await n.facts()).isPrivate
  };
  return Promise.all(r.map(e => listing(e, a)));
 }
 async function listing(e, t) {
  const {id: n, kind: r} = e;
  const s = {
   ...t,
   values: {
    ...t.values,
    ...ownValues(e, t)
   }
  };
  const [o, i] = [ linkOf(e, s), records_main_pictureOf(e, s) ];
  const a = {
   id: n,
   name: await nameOf(e, t.site.read),
   kind: r,
   link_url: o.given,
   image_url: i.given,
   rendered_link_url: o.text,
   rendered_image_url: i.text,
   path: i.path
  };
  const c = [ ...o.warnings, ...i.warnings ].map(e => `${n}: ${e}`);
  return {
   row: a,
   definition: e,
   readmeImage: i.readme,
   warnings: c
  };
 }
 function ownValues(e, {values: t}) {
  const {id: n, filters: r, job: s} = e;
  const o = r.branch ?? r.tag ?? t.branch;
  const i = workflowFile(e);
  return {
   id: n,
   ...o === undefined ? {} : {
    branch: o
   },
   ...i === undefined ? {} : {
    workflow: (0, y.Vc)(i)
   },
   ...s === undefined ? {} : {
    job: (0, y.yR)(s)
   }
  };
 }
 async function previewed(e, t) {
  const {name: n, link_url: r, image_url: s} = e;
  const o = await siteValues([ r, s ], t);
  const [i, a] = [ (0, _.Uu)(r, o), (0, _.Uu)(s, o) ];
  const c = {
   ...n === undefined ? {} : {
    name: n
   },
   ...{
    link_url: r,
    image_url: s
   },
   rendered_link_url: i.text,
   rendered_image_url: a.text
  };
  return {
   row: c,
   warnings: [ ...unfilledIn("link_url", i.unfilled), ...unfilledIn("image_url", a.unfilled) ]
  };
 }
 async function manage(e, t) {
  if (e.command === "preview") {
   const {row: n, warnings: r} = await previewed(e.record, await t.site());
   return {
    badges: [],
    rows: [ n ],
    commitSha: undefined,
    warnings: r
   };
  }
  const n = await t.file.read();
  const r = await read(n, t);
  switch (e.command) {
  case "list":
   {
    const n = await records_main_shown(r, t, r.badges);
    return e.name === undefined ? n : named(n, e.name);
   }

  case "get":
   return records_main_shown(r, t, [ find(r, e.id, t.file) ]);

  case "add":
  case "edit":
  case "remove":
   return change(e, r, t);
  }
 }
 async function read(e, {file: t, levels: n}) {
  const r = e === undefined ? undefined : await (0, w.eY)(e, t);
  const s = e === undefined ? [ `There is no ${t.source} yet.` ] : [];
  if (t.scope === "group" || n === undefined) {
   const e = t.scope === "project" && (r?.inherit !== false || r.extends.length > 0);
   const n = (0, g.a)(r?.badges ?? []);
   return {
    manifest: r,
    badges: n,
    notices: [ ...s, ...e ? [ q ] : [] ],
    warnings: []
   };
  }
  const {withInherited: o} = await __nccwpck_require__.e(564).then(__nccwpck_require__.bind(__nccwpck_require__, 4564));
  const {notices: i, ...a} = await o(r, n);
  return {
   manifest: r,
   ...a,
   notices: [ ...s, ...i ]
  };
 }
 const q = "Inherited badges are left out: reading them takes a token (--token or GITHUB_TOKEN).";
 const idsOf = e => e.map(({definition: e}) => e.id);
 function find({badges: e}, t, n) {
  const r = e.find(({definition: e}) => e.id === t);
  if (r === undefined) throw (0, b.m)(t, n, idsOf(e));
  return r;
 }
 async function records_main_shown(e, t, n) {
  const r = n.length === 0 ? [] : await listed(n, e.manifest?.publish, await t.site());
  const s = [ ...e.notices, ...e.warnings, ...r.flatMap(e => e.warnings) ];
  return {
   badges: r,
   rows: r.map(({row: e}) => e),
   commitSha: undefined,
   warnings: s
  };
 }
 function named(e, t) {
  const n = e.badges.filter(({row: e}) => e.name === t);
  return {
   ...e,
   badges: n,
   rows: n.map(({row: e}) => e)
  };
 }
 const A = {
  add: "Add",
  edit: "Edit",
  remove: "Remove"
 };
 async function change(e, t, n) {
  refuseInherited(e, t, n.file);
  const r = `${A[e.command]} the badge "${e.id}"`;
  const [{changed: s}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(930) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5930)), (0, 
  m.eb)() ]);
  const {text: o, commitSha: i} = await n.file.change(t => s(t, e, n.file), r);
  if (e.command === "remove") return {
   badges: [],
   rows: [],
   commitSha: i,
   warnings: []
  };
  const a = await read(o, n);
  return {
   ...await records_main_shown(a, n, [ find(a, e.id, n.file) ]),
   commitSha: i
  };
 }
 function refuseInherited({command: e, id: t}, {manifest: n, badges: r}, s) {
  const o = n?.badges.some(({definition: e}) => e.id === t) === true;
  const i = r.find(({definition: e}) => e.id === t);
  if (o || i === undefined) return;
  if (e !== "add") throw new d.qh("not-found", `There is no badge ${(0, d.hD)(t)} in ${s.source}: it is inherited, and defined at ${i.place}. Change it there (scope: organization).`);
  if (i.enforce) throw new d.qh("conflict", `The badge ${(0, d.hD)(t)} is enforced by ${i.place}. Take another id.`);
 }
 const T = [ "list", "get", "add", "edit", "remove", "preview" ];
 const S = [ "workflow", "job", "branch", "environment", "check", "status", "label", "message", "color", "style", "logo", "link" ];
 const I = [ "manifest", "repository", "scope", "token" ];
 const E = [ "name", "image-url", "link-url", "badge", ...S ];
 const j = {
  list: [ "name", "json", "format", ...I ],
  get: [ "json", "format", ...I ],
  add: [ "id", ...E, "json", ...I ],
  edit: [ ...E, "json", ...I ],
  remove: I,
  preview: [ "name", "image-url", "link-url", "json", ...I ]
 };
 const C = null && [ "get", "add", "edit", "remove" ];
 const R = {
  repository: "project",
  organization: "group"
 };
 function readScope(e = "repository") {
  if (e === "repository" || e === "organization") return R[e];
  const t = Object.keys(R);
  throw (0, d.Gq)("scope", e, `is not known.${(0, d.h)(e, t)} Allowed: ${t.join(", ")}.`);
 }
 var U = __nccwpck_require__(8280);
 var P = __nccwpck_require__(1892);
 const M = 8;
 function formsOf(e) {
  if (e.length < M) return [];
  const t = [ "", "a", "ab" ].map(t => {
   const n = Buffer.from(t + e).toString("base64").replace(/={1,2}$/, "");
   return n.slice(t === "" ? 0 : t.length + 1, -1);
  });
  const n = Buffer.from(e).toString("hex");
  const r = [ e, ...t, ...t.map(e => e.replaceAll("+", "-").replaceAll("/", "_")), ...[ n, n.toUpperCase() ], encodeURIComponent(e) ];
  return [ ...new Set(r) ].sort((e, t) => t.length - e.length);
 }
 function refuseTokens(e, t, n) {
  if (n.some(e => t.includes(e))) {
   throw new d.qh("invalid", `Input "${e}" holds a token, which would be published: take it out, and revoke the token if it was seen.`);
  }
 }
 function redactor(e) {
  const t = e.flatMap(formsOf);
  return e => t.reduce((e, t) => e.replaceAll(t, "***"), e);
 }
 function maskCommands(e) {
  const escaped = e => e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return [ ...new Set(e) ].map(e => e === "" ? "" : `::add-mask::${escaped(e)}\n`).join("");
 }
 async function readRequest(e) {
  const {command: t, read: n} = e;
  if (t === "list") return {
   command: t,
   name: n("name")
  };
  if (t === "preview") return {
   command: t,
   record: readPreview(e)
  };
  if (t === "get" || t === "remove") return {
   command: t,
   id: idOf(e.id)
  };
  const r = await readChanges(e);
  const s = urlOf(e, "link-url");
  if (t === "edit") return {
   command: t,
   id: idOf(e.id),
   link: s,
   changes: uniqueIn(withoutId(r))
  };
  const o = idOf(e.id ?? textIn(r, "id"));
  return {
   command: t,
   id: o,
   keys: keysOf(o, withoutId(r, e.id === undefined ? o : undefined), s)
  };
 }
 function idOf(e) {
  if (e === undefined || e.trim() === "") throw new d.qh("invalid", "No id is given: it says which badge is meant.");
  if ((0, y.eQ)(e)) return e;
  const t = 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/"';
  throw (0, d.Gq)("id", e, `is no id. ${t}, such as "${(0, y.yR)(e.slice(0, 100))}".`);
 }
 function urlOf({read: e, tokens: t}, n) {
  const r = e(n)?.trim();
  if (r === undefined) return undefined;
  const s = (0, P.r)(r);
  if (s !== undefined) throw (0, d.Gq)(n, /credentials|token/.test(s) ? "\u2026" : r, `must be a valid URL: it ${s}.`);
  refuseTokens(n, r, t);
  return r;
 }
 function readPreview(e) {
  const [t, n] = [ urlOf(e, "link-url"), urlOf(e, "image-url") ];
  if (t === undefined) throw missing("link_url", "link-url");
  if (n === undefined) throw missing("image_url", "image-url");
  return {
   name: e.read("name"),
   link_url: t,
   image_url: n
  };
 }
 const missing = (e, t, n = "") => new d.qh("invalid", `${e} is missing: give "${t}"${n}.`);
 async function readChanges(e) {
  const {read: t, tokens: n} = e;
  const r = t("name");
  const s = urlOf(e, "image-url");
  const o = S.map(e => [ e, t(e) ]);
  const i = [ [ "name", r ], [ "image_url", s ], ...o ];
  const a = [ ...i.flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]), ...await readYaml(t("badge")) ];
  for (const [e, t] of a) refuseTokens(e, JSON.stringify(t ?? ""), n);
  return a;
 }
 async function readYaml(e) {
  if (e === undefined) return [];
  const t = await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(985) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1985));
  const n = t.readChanges(e, "badge");
  if ("problems" in n) throw new d.qh("invalid", n.problems.join("; "));
  return n.changes;
 }
 function uniqueIn(e) {
  const t = e.find(([t], n) => e.findIndex(([e]) => e === t) !== n);
  if (t === undefined) return e;
  throw new d.qh("invalid", `"${t[0]}" is given twice. Leave one of them out.`);
 }
 function textIn(e, t) {
  const n = e.find(([e]) => e === t)?.[1];
  return typeof n === "string" ? n : undefined;
 }
 function withoutId(e, t) {
  if (t === undefined && e.some(([e]) => e === "id")) throw new d.qh("invalid", "The id of a badge does not change: remove the badge, and add it under the other id.");
  return e.filter(([e]) => e !== "id");
 }
 function keysOf(e, t, n) {
  const r = t.flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]);
  const has = e => r.some(([t]) => t === e);
  const s = r.some(([e]) => !U.Tf.some(t => t === e));
  const o = has("image_url");
  if (!o && !s) throw missing("image_url", "image-url", ', or say what is drawn: a "workflow", a "message" \u2026');
  if (o && n === undefined && !has("link_url")) throw missing("link_url", "link-url");
  const i = n === undefined ? [] : [ [ o ? "link_url" : "link", n ] ];
  const a = r.findLastIndex(([e]) => e === "name" || e === "image_url") + 1;
  return uniqueIn([ [ "id", e ], ...r.toSpliced(a, 0, ...i) ]);
 }
 const B = "[\\\\`*_{}[\\]<>|!#&~]";
 const N = "^[-+](?= |$)|^[-=:](?=[-=: ]*$)|(?<=^\\d{1,9})[.)](?= |$)";
 const H = "#(?=\\d)|(?<=\\bgh)-(?=\\d)|@|:(?=(?:100|1234):)|:(?!\\d+:)(?=[\\w+-]+:)|:?//+|(?<=\\bwww)\\.|\\$";
 const F = "\\b(?=\\d*[a-f])(?=[a-f]*\\d)[\\da-f]{7,40}\\b";
 const L = `(${F})|(${H})|${B}|${N}`;
 function plain(e) {
  const t = e.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
  if (/^\w[\w ,.;()]*$/.test(t) && !/_|\d{1,9}[.)]|www|[\da-f]{7}/i.test(t)) return t;
  return t.replace(new RegExp(L, "gi"), (e, t, n) => {
   if (t !== undefined) return `<code>${t}</code>`;
   return n === undefined ? `&#${e.charCodeAt(0)};` : `<span>${n}</span>`;
  });
 }
 const G = null && [ "markdown", "html", "asciidoc", "rst" ];
 const D = {
  markdown: {
   one: markdown,
   joint: " "
  },
  html: {
   one: html,
   joint: " "
  },
  asciidoc: {
   one: asciidoc,
   joint: " "
  },
  rst: {
   one: rst,
   joint: "\n\n"
  }
 };
 function snippets_snippet(e, t) {
  const {one: n, joint: r} = D[e];
  return t.map(e => n({
   ...e,
   alt: oneLine(e.alt)
  })).join(r);
 }
 const oneLine = e => /^[!-~]+(?: [!-~]+)*$/.test(e) ? e : e.replace(/[\s\u0085]+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "").trim();
 function markdown({alt: e, image: t, link: n}) {
  const r = `![${escapeMarkdown(e)}](${destination(t)})`;
  return n === null ? r : `[${r}](${destination(n)})`;
 }
 const z = "(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])";
 function escapeMarkdown(e) {
  if (!/[\\`*[\]<>|&_~]|:\/\//.test(e)) return e;
  const t = e.replace(/[\\`*[\]<>|~]|&(?=#|\w+;)|:(?=\/\/)/g, "\\$&");
  return t.includes("_") ? t.replace(new RegExp(z, "gu"), "\\_") : t;
 }
 const percent = e => /[()]/.test(e) ? `%${e.charCodeAt(0).toString(16)}` : encodeURIComponent(e);
 const destination = e => e.replace(/[\s\u0000-\u001f\u007f-\u009f()<>\\`|]/g, percent).replace(/&(?=#|\w+;)/g, "&amp;");
 const W = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;"
 };
 const escapeHtml = e => e.replace(/[&<>"]/g, e => W[e] ?? "");
 function html({alt: e, image: t, link: n}) {
  const r = `<img src="${escapeHtml(t)}" alt="${escapeHtml(e)}">`;
  return n === null ? r : `<a href="${escapeHtml(n)}">${r}</a>`;
 }
 function asciidoc({alt: e, image: t, link: n}) {
  const r = escapeAsciidoc(e, ":(?=//|:)");
  const s = n === null ? `"${r}"` : `"${r}",link="${inMacro(n)}"`;
  return `image:${inMacro(t)}[${s}]`;
 }
 const Q = `[*\`#^~+$<>[\\]{}\\\\"'|@]|&(?=#|\\w+;)|\\((?=\\(|(?:C|R|TM)\\))|-(?=-)|\\.(?=\\.\\.)|(?<![\\p{L}\\p{N} ]);|${z}`;
 function escapeAsciidoc(e, t) {
  if (/^[A-Za-z\d/ ,%?=!]*$/.test(e)) return e;
  return e.replace(new RegExp(`${Q}|${t}`, "gu"), e => `&#${e.charCodeAt(0)};`);
 }
 const inMacro = e => escapeAsciidoc(e.replace(/[\s\u0000-\u001f\u007f-\u009f<>"[\]{}\\`|]/g, percent), "(?<!^[A-Za-z]+):(?=//)|:(?=:)");
 function rst({alt: e, image: t, link: n}) {
  const r = [ `.. image:: ${inDirective(t)}` ];
  if (e !== "") r.push(`   :alt: ${e}`);
  if (n !== null) r.push(`   :target: ${inDirective(n)}`);
  return r.join("\n");
 }
 const inDirective = e => e.replace(/[\s\u0000-\u001f\u007f-\u009f<>\\]/g, percent);
 function summaryOf(e, {badges: t, rows: n, commitSha: r}) {
  const s = "id" in e ? `${e.command} ${e.id}` : e.command;
  const o = r === undefined ? "" : `, commit ${r}`;
  const i = `### Badges\n\n${plain(s)}${o}\n`;
  if (t.length > 0) return `${i}\n<table>\n${V}\n${t.map(lineOf).join("\n")}\n</table>\n`;
  return n.length === 0 ? i : `${i}\n<pre>${escaped(JSON.stringify(n, null, 2))}</pre>\n`;
 }
 const V = "<tr><th>id</th><th>name</th><th>kind</th><th>badge</th></tr>";
 function lineOf({row: e}) {
  const {id: t, name: n, kind: r, rendered_image_url: s, rendered_link_url: o} = e;
  const i = s === "" ? "" : snippets_snippet("html", [ {
   alt: n,
   image: s,
   link: o
  } ]);
  return `<tr><td>${plain(t)}</td><td>${plain(n)}</td><td>${r}</td><td>${i}</td></tr>`;
 }
 function escaped(e) {
  return e.replace(/[^\p{L}\p{N} ,.:/-]/gu, e => `&#${e.codePointAt(0) ?? 0};`);
 }
 function say_harmless(e) {
  return e.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replaceAll("##[", "## [").replace(/^\s*::/, e => e.replace("::", ": :"));
 }
 function described(e) {
  const {job: t, filters: n, enabled: r} = e;
  const s = [ sourceIn(e), ...t === undefined ? [] : [ `job ${t}` ], ...n.branch === undefined ? [] : [ `branch ${n.branch}` ], ...n.tag === undefined ? [] : [ `tag ${n.tag}` ], ...n.repository === undefined ? [] : [ `in ${n.repository}` ], ...r ? [] : [ "not enabled" ] ];
  return s.join(", ");
 }
 function sourceIn({source: e, message: t}) {
  switch (e.kind) {
  case "message":
   return `"${t ?? ""}"`;

  case "value":
   return "a value";

  case "status":
   return `status ${e.status}`;

  case "needs":
   return "needs";

  case "environment":
   return `environment ${e.environment}`;

  case "check":
   return `check ${e.check}`;

  case "workflow":
   return e.workflows.length === 0 ? "its workflow" : `workflow ${e.workflows.join(", ")}`;

  case "run":
   return "its run";

  case "pointer":
   return "a picture";
  }
 }
 function readMarkup(e) {
  if (e === undefined) return undefined;
  const t = MARKUPS.find(t => t === e);
  if (t !== undefined) return t;
  throw invalid("format", e, `is no format.${suggestion(e, MARKUPS)} Allowed: ${MARKUPS.join(", ")}.`);
 }
 function written(e, {command: t, json: n, markup: r, isHome: s}) {
  const [o] = e.rows;
  const i = t === "list";
  if (t === "remove") return "";
  if (n) return `${JSON.stringify(i ? e.rows : o, null, 2)}\n`;
  if (r !== undefined) return `${harmlessLines(pictures(e, r, s))}\n`;
  return i ? linesOf(table(e)) : linesOf(Object.entries(o ?? {}).map(([e, t]) => [ e, output_textOf(t) ]));
 }
 function pictures({badges: e}, t, n) {
  const r = e.map(({row: e, readmeImage: t}) => ({
   alt: e.name,
   image: n ? t : e.rendered_image_url,
   link: e.rendered_link_url
  }));
  return snippet(t, r);
 }
 const harmlessLines = e => e.split("\n").map(harmless).join("\n");
 const output_textOf = e => typeof e === "string" ? e : "-";
 function table({badges: e}) {
  if (e.length === 0) return [];
  const t = e.map(({row: e, definition: t}) => [ e.id, e.name, e.kind, described(t), e.rendered_image_url || (e.path ?? "") ]);
  return [ [ "ID", "NAME", "KIND", "SHOWS", "WHERE" ], ...t ];
 }
 function linesOf(e) {
  const t = e.map(e => e.map(say_harmless));
  const n = (t[0] ?? []).map((e, n) => Math.max(...t.map(e => e[n]?.length ?? 0)));
  const line = e => e.map((t, r) => r === e.length - 1 ? t : t.padEnd(n[r] ?? 0)).join("  ");
  return t.map(e => `${say_harmless(line(e)).trimEnd()}\n`).join("");
 }
 var K = __nccwpck_require__(3148);
 var Y = __nccwpck_require__(3660);
 var J = __nccwpck_require__(134);
 function branch_purposes_purposesFor(e, t, n) {
  const r = `There is no repository ${e}, or the token may not see it: a repository other than this one takes a "token" that may write to it.`;
  const s = {
   permission: "contents: write",
   repository: e,
   missing: r,
   ...n === undefined ? {} : {
    ruled: n
   }
  };
  return {
   read: {
    what: `to read the branch "${t}" of ${e}`,
    ...s
   },
   write: {
    what: `to write to the branch "${t}" of ${e}`,
    ...s
   }
  };
 }
 var Z = __nccwpck_require__(759);
 var X = __nccwpck_require__(2763);
 const ee = 100;
 const te = 1e6;
 class GitData {
  #w;
  #b;
  constructor(e, t) {
   this.#w = e;
   this.#b = t;
  }
  async tree(e, {files: t, removed: n}) {
   const r = [ ...t.map(({path: e, text: t}) => ({
    path: e,
    mode: "100644",
    type: "blob",
    content: t
   })), ...n.map(e => ({
    path: e,
    mode: "100644",
    type: "blob",
    sha: null
   })) ];
   let s = e;
   for (const e of stepsOf(r)) s = await this.#y("trees", {
    ...s === undefined ? {} : {
     base_tree: s
    },
    tree: e
   });
   if (s === undefined) throw new Error("a tree of nothing");
   return s;
  }
  commit(e, t, n) {
   return this.#y("commits", {
    message: e,
    tree: t,
    parents: n
   });
  }
  plant(e, t) {
   return this.#_("POST", "/refs", {
    ref: `refs/heads/${e}`,
    sha: t
   });
  }
  advance(e, t) {
   const n = e.split("/").map(e => (0, X.w)`/${e}`);
   return this.#_("PATCH", `/refs/heads${n.join("")}`, {
    force: false,
    sha: t
   });
  }
  async seed({path: e, text: t}, {branch: n, message: r}) {
   const {owner: s, name: o} = this.#b;
   const i = e.split("/").map(e => (0, X.w)`/${e}`);
   const a = (0, l.qI)(await this.#w.rest("PUT", (0, X.w)`/repos/${s}/${o}/contents` + i.join(""), {
    message: r,
    content: Buffer.from(t).toString("base64"),
    branch: n
   }), "the file");
   return (0, l._f)((0, l.qI)(a["commit"], "commit"), "sha");
  }
  async #_(e, t, n) {
   const {owner: r, name: s} = this.#b;
   const o = await this.#w.rest(e, (0, X.w)`/repos/${r}/${s}/git` + t, n);
   const i = (0, l._f)((0, l.qI)((0, l.qI)(o, "the reference")["object"], "object"), "sha");
   if (i !== n.sha) throw (0, Y.Q)("the reference points elsewhere");
  }
  async #y(e, t) {
   const {owner: n, name: r} = this.#b;
   const s = (0, X.w)`/repos/${n}/${r}/git/${e}`;
   return (0, l._f)((0, l.qI)(await this.#w.rest("POST", s, t), e), "sha");
  }
 }
 function stepsOf(e) {
  const t = [];
  let n = 0;
  for (const r of e) {
   const e = Buffer.byteLength(r.content ?? "");
   const s = t.at(-1);
   if (s === undefined || s.length === ee || n + e > te) {
    t.push([ r ]);
    n = e;
   } else {
    s.push(r);
    n += e;
   }
  }
  return t;
 }
 const ne = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}`;
 const re = `mutation PublishBadgesMove($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}`;
 class BranchWriter {
  #k;
  #v;
  #$;
  constructor(e, t, n) {
   this.#k = e;
   this.#v = t;
   this.#$ = n;
  }
  async write(e, t, n) {
   if (t.head === null) return t.isEmpty ? this.#O(e) : this.#x(e);
   const r = {
    oid: t.head,
    tree: t.tree ?? t.head
   };
   if (this.#$.singleCommit) return branch_writer_written(await this.#q(e, r, t.id));
   return branch_writer_written(await (n && isSmall(e.changes) ? this.#A(e, r) : this.#T(e, r)));
  }
  #S({linesFor: e}) {
   const {headline: t, body: n} = this.#$.message();
   const r = branch_writer_oneLine(t);
   const s = [ n, ...e(n).map(branch_writer_oneLine) ].filter(e => e !== "").join("\n");
   return {
    headline: r,
    body: s,
    whole: s === "" ? r : `${r}\n\n${s}`
   };
  }
  async #A(e, {oid: t}) {
   const {headline: n, body: r} = this.#S(e);
   const {files: s, removed: o} = e.changes;
   const i = s.map(({path: e, text: t}) => ({
    path: e,
    contents: Buffer.from(t).toString("base64")
   }));
   const a = o.map(e => ({
    path: e
   }));
   const c = {
    branch: {
     repositoryNameWithOwner: (0, f.fq)(this.#$.repository),
     branchName: this.#$.branch
    },
    message: {
     headline: n,
     ...r === "" ? {} : {
      body: r
     }
    },
    expectedHeadOid: t,
    fileChanges: {
     additions: i,
     ...a.length === 0 ? {} : {
      deletions: a
     }
    }
   };
   const u = await this.#k(ne, {
    input: c
   });
   return (0, l._f)((0, l.qI)((0, l.qI)(u["createCommitOnBranch"], "createCommitOnBranch")["commit"], "commit"), "oid");
  }
  async #T(e, {oid: t, tree: n}) {
   const r = await this.#v.tree(n, e.changes);
   const s = await this.#v.commit(this.#S(e).whole, r, [ t ]);
   await this.#v.advance(this.#$.branch, s);
   return s;
  }
  async #q(e, {oid: t, tree: n}, r) {
   const s = await this.#v.tree(n, e.changes);
   const o = await this.#v.commit(this.#S(e).whole, s, []);
   const i = {
    name: `refs/heads/${this.#$.branch}`,
    beforeOid: t,
    afterOid: o,
    force: true
   };
   try {
    const e = await this.#k(re, {
     input: {
      repositoryId: r,
      refUpdates: [ i ]
     }
    });
    (0, l.qI)(e["updateRefs"], "updateRefs");
   } catch (e) {
    throw e instanceof Y.h && (0, Z.t8)(e) ? (0, Y.Q)(e.message) : e;
   }
   return o;
  }
  async #x(e) {
   let t;
   try {
    t = await this.#v.tree(undefined, e.changes);
   } catch (t) {
    if (t instanceof Y.h && t.status === 409 && /is empty/i.test(t.message)) return this.#O(e);
    throw t;
   }
   const n = await this.#v.commit(this.#S(e).whole, t, []);
   await this.#v.plant(this.#$.branch, n);
   return branch_writer_written(n);
  }
  async #O(e) {
   const {files: t} = e.changes;
   const [n] = t;
   if (n === undefined) throw (0, Y.Q)("no file to begin with");
   const r = {
    ...e,
    changes: {
     files: [ n ],
     removed: []
    }
   };
   const s = await this.#v.seed(n, {
    branch: this.#$.branch,
    message: this.#S(r).whole
   });
   return t.length === 1 ? branch_writer_written(s) : {
    kind: "partly",
    paths: [ n.path ]
   };
  }
 }
 const branch_writer_written = e => ({
  kind: "written",
  commitSha: e
 });
 const branch_writer_oneLine = e => e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
 function isSmall({files: e, removed: t}) {
  const n = e.reduce((e, {text: t}) => e + Buffer.byteLength(t), 0);
  return e.length + t.length <= ee && n <= te;
 }
 var se = __nccwpck_require__(6149);
 var oe = __nccwpck_require__(2855);
 function foldersOf(e) {
  return [ ...new Set(e.map(e => e.slice(0, Math.max(0, e.lastIndexOf("/"))))) ];
 }
 function head_headQuery({repository: e, branch: t, file: n, singleCommit: r = false}, s, o) {
  const i = {
   owner: e.owner,
   name: e.name,
   ref: `refs/heads/${t}`
  };
  const a = foldersOf(s).map((e, n) => {
   i[`folder${n}`] = `refs/heads/${t}:${e}`;
   return `folder${n}: object(expression: $folder${n}) { ... on Tree { entries { name oid type } } }`;
  });
  const c = o.map((e, t) => {
   i[`path${t}`] = e;
   return (0, oe.jN)(t);
  });
  if (n !== undefined) {
   i["file"] = n;
   a.push(`file: object(expression: $file) { ${oe.we} }`);
  }
  const u = r ? "newest: history(first: 2) { nodes { oid message } }" : "";
  const d = `target { oid ... on Commit { tree { oid } ${u} ${c.join(" ")} } }`;
  const l = `query PublishBadgesHead(${Object.keys(i).map(e => `$${e}: String!`).join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${r ? "id " : ""}nameWithOwner isPrivate isArchived isEmpty\n    defaultBranchRef { name }\n    ref(qualifiedName: $ref) { ${d} }\n    ${a.join("\n    ")}\n  }\n}`;
  return {
   document: l,
   variables: i
  };
 }
 function head_parseHead(e, {singleCommit: t = false}, {paths: n, traced: r}) {
  const s = e["ref"] === null ? null : (0, l.qI)((0, l.qI)(e["ref"], "ref")["target"], "target");
  const o = (0, l.Ce)(e["defaultBranchRef"]) ? (0, l.mR)(e["defaultBranchRef"], "name") : null;
  return {
   name: (0, l.b6)(e, "nameWithOwner"),
   id: (0, l.mR)(e, "id") ?? "",
   isEmpty: (0, l.iP)(e, "isEmpty"),
   isPrivate: (0, l.iP)(e, "isPrivate"),
   isArchived: (0, l.iP)(e, "isArchived"),
   defaultBranch: o,
   head: s === null ? null : (0, l._f)(s, "oid"),
   blobs: s === null ? new Map : blobsIn(e, n),
   tree: s === null ? null : (0, l._f)((0, l.qI)(s["tree"], "tree"), "oid"),
   ...t ? {
    tip: s === null ? null : tipOf(s)
   } : {},
   traced: new Map(r.map((e, t) => [ e, s === null ? null : (0, oe.D3)(s, t) ]))
  };
 }
 function blobsIn(e, t) {
  const n = new Map;
  foldersOf(t).forEach((t, r) => {
   const s = e[`folder${r}`];
   if (s === undefined) throw (0, Y.Q)(`folder${r} is missing`);
   if (!(0, l.Ce)(s) || !Array.isArray(s["entries"])) return;
   for (const e of (0, l.c3)(s, "entries")) {
    const r = (0, l.qI)(e, "an entry");
    if (r["type"] === "blob") n.set(t === "" ? (0, l.b6)(r, "name") : `${t}/${(0, l.b6)(r, "name")}`, (0, 
    l._f)(r, "oid"));
   }
  });
  return n;
 }
 function tipOf(e) {
  const [t, ...n] = (0, l.c3)((0, l.qI)(e["newest"], "history"), "nodes");
  return {
   message: (0, l.b6)((0, l.qI)(t, "a commit"), "message"),
   isOnly: n.length === 0
  };
 }
 var ie = __nccwpck_require__(9191);
 function graphqlReader(e, t, n) {
  const {repository: r} = n;
  return {
   async head(s, o) {
    const i = foldersOf(s).length > J.RO;
    const a = i ? [] : s;
    const c = o.length > J.RO ? [] : o;
    const u = await e(head_headQuery(n, a, c), e => head_parseHead(e, n, {
     paths: a,
     traced: c
    }));
    return i && u.tree !== null ? {
     ...u,
     blobs: await (0, ie.D)(t, r, u.tree)
    } : u;
   },
   lastCommits: (t, n) => (0, oe.qY)(e, {
    repository: r,
    head: t
   }, n),
   texts: (t, n) => (0, oe.i1)(e, {
    repository: r,
    head: t
   }, n)
  };
 }
 async function glanceAt(e, t, {place: n, wanted: {paths: r, traced: s}}) {
  const o = asker(e, t, purposesFor(fullName(n.repository), n.branch).read);
  try {
   return await o(headQuery(n, r, s), e => ({
    paths: r,
    traced: s,
    head: parseHead(e, n, {
     paths: r,
     traced: s
    }),
    text: blobOf(n.file, fieldOf(e, "file"))?.text
   }));
  } catch (e) {
   if (e instanceof GraphqlRefused) return undefined;
   throw e;
  }
 }
 const isSame = (e, t, n) => JSON.stringify([ e.paths, e.traced ]) === JSON.stringify([ t, n ]);
 var ae = __nccwpck_require__(1305);
 const ce = 100;
 const ue = 10;
 async function lastCommits({get: e, repository: t, trace: n}, {head: r, traced: s, paths: o}, i) {
  const a = r === null ? [] : o.filter(e => !s.has(e));
  const c = r === null || a.length === 0 || a.length > J.RO && !await mayMatter();
  const u = c ? new Map : await n(r, a);
  const d = o.map(e => [ e, s.get(e) ?? u.get(e) ]);
  return new Map(d.flatMap(([e, t]) => t ? [ [ e, t ] ] : []));
  async function mayMatter() {
   for (let n = 1; n <= ue; n++) {
    const s = {
     sha: r ?? "",
     per_page: String(ce),
     page: String(n)
    };
    const o = await (0, ae.g3)(e, t, s);
    if (o.some(({message: e}) => i(e))) return true;
    if (o.length < ce) return false;
   }
   return true;
  }
 }
 var de = __nccwpck_require__(1511);
 class Way {
  #I;
  #E;
  #j="graphql";
  constructor(e, t) {
   this.#I = e;
   this.#E = t;
  }
  get isGraphql() {
   return this.#j === "graphql";
  }
  async take(e) {
   try {
    return await e(this.#I[this.#j]);
   } catch (t) {
    this.leaveGraphql(t);
    return e(this.#I.rest);
   }
  }
  leaveGraphql(e) {
   if (!(e instanceof J.i1) || !this.isGraphql) throw e;
   if (this.#E && e.code === "limited") throw e;
   if (this.#E) throw new d.qh(e.code, `${e.message} One commit cannot be kept safely without it: leave "single-commit" out, or let GraphQL through.`);
   this.#j = "rest";
  }
 }
 function branchStore(e, t, n) {
  const {repository: r} = n;
  const s = branch_purposes_purposesFor((0, f.fq)(r), n.branch, n.ruled);
  const o = (0, de.oK)(e, t, s.read);
  const i = (0, J.N8)(e, t, s.read);
  const a = new Way({
   graphql: graphqlReader(i, o, n),
   rest: (0, ae.YP)(o, n)
  }, n.singleCommit);
  const c = (0, J.SH)(e, t, s.write);
  const u = new BranchWriter(c, new GitData(e, r), n);
  let d = n.singleCommit ? undefined : n.glance;
  const trace = (...e) => a.take(t => t.lastCommits(...e));
  return {
   async read(e, t) {
    const s = d !== undefined && isSame(d, e, t) ? d.head : undefined;
    d = undefined;
    const o = s ?? await a.take(n => n.head(e, t));
    refuseChanged(r, o);
    n.found(o);
    return o;
   },
   lastCommits: (e, t, n) => lastCommits({
    get: o,
    repository: r,
    trace: trace
   }, {
    ...e,
    paths: t
   }, n),
   files: async ({tree: e}) => e === null ? new Map : (0, ie.D)(o, r, e),
   texts: async ({head: e}, t) => e === null ? new Map : a.take(n => n.texts(e, t)),
   async write(e, t, r) {
    await refuseOthers(o, n, t);
    try {
     return await u.write({
      changes: e,
      linesFor: r
     }, t, a.isGraphql);
    } catch (e) {
     if (e instanceof Y.h) return await settled(e, t);
     a.leaveGraphql(e);
     return {
      kind: "conflict"
     };
    }
   }
  };
  async function settled(e, t) {
   if ((0, Z.N6)(e)) refuseChanged(r, await (0, ae.xS)(o, r));
   if (t.head === null && (0, Z.ec)(e)) await refuseNeighbour(i, n);
   return (0, se.sG)(e, s.write, Date.now());
  }
 }
 async function refuseOthers(e, t, {head: n, tree: r, tip: s, defaultBranch: o}) {
  const {branch: i, ours: a, singleCommit: c} = t;
  const u = c ? s?.isOnly !== true || a?.commit(s.message) !== true : false;
  if (a === undefined || n === null || i !== o && !u) return;
  const {refuseForeign: d} = await __nccwpck_require__.e(740).then(__nccwpck_require__.bind(__nccwpck_require__, 7740));
  await d(e, {
   ...t,
   ours: a
  }, {
   head: n,
   tree: r ?? n,
   tip: s,
   defaultBranch: o
  });
 }
 async function refuseNeighbour(e, {repository: t, branch: n}) {
  const {branchInTheWay: r} = await __nccwpck_require__.e(81).then(__nccwpck_require__.bind(__nccwpck_require__, 9081));
  const s = await r(e, t, n);
  if (s === undefined) return;
  throw new d.qh("conflict", `Git cannot have the branch "${n}" beside "${s}", which ${(0, 
  f.fq)(t)} has: take another "target-branch", or remove the branch "${s}".`);
 }
 function refuseChanged(e, {name: t, isArchived: n}) {
  if (t.toLowerCase() !== (0, f.fq)(e).toLowerCase()) throw (0, f.aW)(e, t);
  if (n) throw new d.qh("archived", `The repository ${t} is archived and takes no changes: unarchive it, or take this step out.`);
 }
 function readContents(e, t, n) {
  return contentsAt(e, t, {
   ...n,
   read: contents_textIn
  });
 }
 async function filesIn(e, t, n) {
  return await contentsAt(e, t, {
   path: n,
   ref: undefined,
   read: pathsIn
  }) ?? new Set;
 }
 async function contentsAt(e, t, {path: n, ref: r, read: s}) {
  const {owner: o, name: i} = t;
  const a = n.split("/").map(e => (0, X.w)`/${e}`);
  const c = r === undefined ? "" : `?ref=${encodeURIComponent(r)}`;
  const u = {
   what: `to read ${n} of ${(0, f.fq)(t)}`,
   permission: "contents: read",
   repository: (0, f.fq)(t),
   missing: `There is no ${n} in ${(0, f.fq)(t)}, or the token may not see it.`
  };
  return (0, de.Mr)(e(`${(0, X.w)`/repos/${o}/${i}/contents`}${a.join("")}${c}`, s, u));
 }
 function pathsIn(e) {
  if (!(ITEMS in e)) return undefined;
  return new Set(listOf(e, ITEMS).map(e => textOf(asFields(e, "an entry"), "path")));
 }
 function contents_textIn(e) {
  if (de.Di in e || e["type"] !== "file") return undefined;
  const t = (0, l.b6)(e, "encoding");
  if (t === "none") throw new d.qh("invalid", `${(0, l.b6)(e, "path")} is larger than the 1 MB that can be read.`);
  if (t !== "base64") throw (0, Y.Q)(`encoding ${t}`);
  return Buffer.from((0, l.b6)(e, "content"), "base64").toString("utf8");
 }
 function repositoryFacts(e, t) {
  return e((0, X.w)`/repos/${t.owner}/${t.name}`, e => {
   const n = (0, l.b6)(e, "full_name");
   if (n.toLowerCase() !== `${t.owner}/${t.name}`.toLowerCase()) throw (0, f.aW)(t, n);
   return {
    id: String((0, l.rl)(e, "id")),
    defaultBranch: (0, l.b6)(e, "default_branch"),
    isPrivate: e["private"] === true,
    isFork: e["fork"] === true,
    ownedByOrganization: (0, l.b6)((0, l.qI)(e["owner"], "owner"), "type") === "Organization"
   };
  });
 }
 const le = `query PublishBadgesNewest($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef { target { oid } }\n    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }\n  }\n}`;
 function newest(e, t, n) {
  const r = {
   what: `to read the newest commit and tag of ${(0, f.fq)(n)}`,
   permission: "contents: read",
   repository: (0, f.fq)(n),
   missing: `There is no repository ${(0, f.fq)(n)}, or the token may not see it ("contents: read").`
  };
  const s = {
   document: le,
   variables: {
    owner: n.owner,
    name: n.name
   }
  };
  return (0, J.N8)(e, t, r)(s, e => {
   const t = e["defaultBranchRef"];
   const [n] = (0, l.c3)((0, l.qI)(e["refs"], "refs"), "nodes");
   return {
    commitSha: (0, l.Ce)(t) ? (0, l._f)((0, l.qI)(t["target"], "target"), "oid") : null,
    tag: (0, l.Ce)(n) ? (0, l.b6)(n, "name") : null
   };
  });
 }
 function openRecordsApi(e, t) {
  const n = new K.tI(t.clock);
  const r = (0, X.N)({
   ...t,
   ...e,
   observe: e => n.observe(e)
  });
  const getOf = (e, t) => (0, de.oK)(r, n, purposeOf(e, t));
  return {
   pace: n,
   facts: e => repositoryFacts(getOf((0, f.fq)(e), (0, f.fq)(e)), e),
   newest: e => newest(r, n, e),
   contents({repository: e, ...t}) {
    return readContents(getOf(e, e), (0, f.ow)(e), t);
   },
   oldest: e => oldest(getOf(`the repositories of ${e}`), e),
   branch: e => branchStore(r, n, e)
  };
 }
 function purposeOf(e, t) {
  return {
   what: `to read ${e}`,
   permission: t === undefined ? '"contents: read"' : "contents: read",
   ...t === undefined ? {} : {
    repository: t
   },
   missing: `There is no such repository, or the token may not see it: another one than the workflow's own takes a "token" that may.`
  };
 }
 async function oldest(e, t) {
  const n = "?sort=created&direction=asc&per_page=1";
  const read = t => e(t + n, e => {
   const [t] = (0, l.c3)(e, de.Di);
   return t === undefined ? undefined : (0, f.ow)((0, l.b6)((0, l.qI)(t, "a repository"), "full_name"));
  });
  try {
   return await read((0, X.w)`/orgs/${t}/repos`);
  } catch (e) {
   if (!(e instanceof d.qh) || e.code !== "not-found") throw e;
   return read((0, X.w)`/users/${t}/repos`);
  }
 }
 function sha1(e) {
  const t = new Uint8Array((e.length + 8 >> 6) + 1 << 6);
  t.set(e);
  t[e.length] = 128;
  const n = new DataView(t.buffer);
  n.setUint32(t.length - 8, Math.floor(e.length / 536870912));
  n.setUint32(t.length - 4, e.length << 3);
  const r = Int32Array.of(1732584193, 4023233417, 2562383102, 271733878, 3285377520);
  const s = new Int32Array(80);
  for (let e = 0; e < t.length; e += 64) {
   for (let t = 0; t < 16; t++) s[t] = n.getInt32(e + 4 * t);
   expand(s);
   digest(r, s);
  }
  return Array.from(r, e => (e >>> 0).toString(16).padStart(8, "0")).join("");
 }
 function expand(e) {
  for (let t = 16; t < 80; t++) {
   const n = (e[t - 3] ?? 0) ^ (e[t - 8] ?? 0) ^ (e[t - 14] ?? 0) ^ (e[t - 16] ?? 0);
   e[t] = n << 1 | n >>> 31;
  }
 }
 function digest(e, t) {
  let [n = 0, r = 0, s = 0, o = 0, i = 0] = e;
  for (let e = 0; e < 80; e++) {
   const a = e < 20 ? (r & s | ~r & o) + 1518500249 : e < 40 ? (r ^ s ^ o) + 1859775393 : e < 60 ? (r & s | r & o | s & o) + 2400959708 : (r ^ s ^ o) + 3395469782;
   const c = (n << 5 | n >>> 27) + a + i + (t[e] ?? 0) | 0;
   i = o;
   o = s;
   s = r << 30 | r >>> 2;
   r = n;
   n = c;
  }
  e.set([ n, r, s, o, i ].map((t, n) => t + (e[n] ?? 0)));
 }
 function blobId(e) {
  const t = typeof e === "string" ? Buffer.from(e) : e;
  return sha1(Buffer.concat([ Buffer.from(`blob ${t.length}\0`), t ]));
 }
 const fe = {
  files: [],
  removed: []
 };
 class Reading {
  #C;
  #R=new Map;
  #U;
  constructor(e) {
   this.#C = e;
  }
  files() {
   this.#U ??= this.#C.files();
   return this.#U;
  }
  async texts(e) {
   const t = [ ...new Set(e) ].filter(e => !this.#R.has(e));
   const n = t.length === 0 ? new Map : await this.#C.texts(t);
   for (const e of t) this.#R.set(e, n.get(e));
   const r = e.map(e => [ e, this.#R.get(e) ]);
   return new Map(r.flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]));
  }
  async #P({path: e, text: t}) {
   if (this.#R.has(e)) return this.#R.get(e) === t;
   return (await this.files()).get(e) === blobId(t);
  }
  async #M(e) {
   return this.#R.get(e) !== undefined || (await this.files()).has(e);
  }
  async changes(e, t) {
   if (e === undefined) return fe;
   const n = await e(this, t);
   const r = [];
   const s = [];
   for (const e of n.files) if (!await this.#P(e)) r.push(e);
   const o = new Set([ ...t.paths, ...n.files.map(({path: e}) => e) ]);
   for (const e of new Set(n.removed)) if (!o.has(e) && await this.#M(e)) s.push(e);
   return {
    files: r,
    removed: s
   };
  }
 }
 class Sent {
  #B;
  #N=new Set;
  #H=fe;
  constructor(e) {
   this.#B = e;
  }
  get paths() {
   return [ ...new Set([ ...this.#N, ...this.#H.files.map(({path: e}) => e), ...this.#H.removed ]) ];
  }
  note(e, {own: t, along: n}) {
   if (e.kind !== "unclear" && e.kind !== "partly") return;
   const isSent = ({path: t}) => e.kind === "unclear" || e.paths.includes(t);
   for (const {path: e} of t.filter(isSent)) this.#N.add(e);
   this.#H = {
    files: n.files.filter(isSent),
    removed: e.kind === "unclear" ? n.removed : []
   };
  }
  arrived(e, t) {
   const n = e.filter(e => this.#N.has(e.path) && this.#B.holds(t, e));
   const r = this.alongArrived(t) ? this.#H : fe;
   return {
    written: [ ...n, ...r.files ].map(({path: e}) => e),
    removed: r.removed
   };
  }
  alongArrived(e) {
   const {files: t, removed: n} = this.#H;
   if (t.length + n.length === 0) return false;
   if (!t.every(t => this.#B.holds(e, t))) return false;
   return n.every(t => this.#B.mark(e, t) === undefined);
  }
 }
 const runName = ({id: e, attempt: t}) => `${e}.${t}`;
 class Trailers {
  runs;
  files;
  constructor(e) {
   this.runs = [ ...e.matchAll(/^Badge-Run: (\d+\.\d+)$/gm) ].map(([, e = ""]) => e);
   const t = [ ...e.matchAll(/^Badge-Files: (\d+\.\d+(?: \| \d+\.\d+)*) \|\| (.+)$/gm) ];
   this.files = new Map(t.flatMap(([, e = "", t = ""]) => t.split(" | ").map(t => [ t, e.split(" | ") ])));
  }
  runsOf(e) {
   return this.files.size === 0 ? this.runs : this.files.get(e) ?? [];
  }
  isNewerAt(e, t) {
   const n = this.runsOf(e);
   return n.length > 0 && n.every(e => isNewer(e, t));
  }
  isSameAt(e, t) {
   const n = this.runsOf(e);
   return n.length > 0 && n.length === t.length && t.every(e => n.includes(e));
  }
  namesAny(e) {
   return this.#F.some(t => e.includes(t));
  }
  namesNewer(e) {
   return this.#F.some(t => isNewer(t, e));
  }
  missedAt(e, t) {
   return this.runsOf(e).filter(e => isMissed(e, t));
  }
  namesMissed(e) {
   return this.#F.some(t => isMissed(t, e));
  }
  get #F() {
   return [ ...this.runs, ...[ ...this.files.values() ].flat() ];
  }
 }
 function isMissed(e, t) {
  const {id: n} = trailers_named(e);
  const r = t.filter(e => trailers_named(e).id === n);
  const s = r.length > 0 ? r : t;
  return s.length === 0 || s.some(t => isNewer(e, trailers_named(t)));
 }
 function trailers_named(e) {
  const [t = 0, n = 0] = e.split(".").map(Number);
  return {
   id: t,
   attempt: n
  };
 }
 function isNewer(e, {id: t, attempt: n}) {
  const r = trailers_named(e);
  return r.id > t || r.id === t && r.attempt > n;
 }
 const he = "Publish badges [skip ci]";
 const isOurCommit = e => e.split("\n", 1)[0] === he;
 const pe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
 function fileLines(e, t, {body: n, removed: r}) {
  const {runs: s} = new Trailers(n);
  const o = new Map(e);
  for (const e of r) o.delete(e);
  for (const e of t) o.set(e.path, e.runs ?? s);
  const i = new Map;
  for (const [e, t] of o) {
   if (t.length === 0 || e.includes("|") || pe.test(e)) continue;
   const n = t.join(" | ");
   const r = i.get(n) ?? [];
   r.push(e);
   i.set(n, r);
  }
  return [ ...i ].map(([e, t]) => `Badge-Files: ${e} || ${t.sort().join(" | ")}`).sort();
 }
 const isTraced = ({stamp: e, lookedUp: t, worse: n}) => e !== undefined || t !== undefined || n !== undefined;
 class Supersession {
  #B;
  #L;
  #G;
  #D=new Map;
  #z=new Map;
  #W=new Set;
  constructor(e, t) {
   this.#B = e;
   this.#L = t;
  }
  haveMoved(e, t) {
   const n = this.#G;
   const markOf = e => `${String(this.#B.mark(t, e))} ${String(this.#B.trace?.(t, e))}`;
   this.#G = new Map(e.map(({path: e}) => [ e, markOf(e) ]));
   const r = e.some(e => {
    const r = n?.get(e.path);
    return r !== undefined && r !== markOf(e.path) && !this.#B.holds(t, e);
   });
   if (r) {
    this.#D.clear();
    this.#z.clear();
   }
   return r;
  }
  async missed(e, t) {
   await this.#Q(e.filter(isTraced), t);
   const n = e.flatMap(({path: e, lookedUp: t}) => t === undefined ? [] : this.#z.get(e)?.missedAt(e, t) ?? []);
   const r = [ ...new Set(n) ].filter(e => !this.#W.has(e));
   for (const e of r) this.#W.add(e);
   return r;
  }
  async among(e, t) {
   const n = e.filter(isTraced);
   await this.#Q(n, t);
   const r = [];
   const s = [];
   for (const e of n) {
    if (await this.#V(e, t)) s.push(e.path); else if (await this.#K(e)) r.push(e.path);
   }
   return {
    superseded: [ ...r, ...s ],
    keptWorse: s
   };
  }
  async #K({path: e, stamp: t, lookedUp: n}) {
   if (t === undefined || n !== undefined) return false;
   return this.#z.get(e)?.isNewerAt(e, t) === true || await this.#Y(t);
  }
  async #V({path: e, runs: t = [], worse: n}, r) {
   if (n === undefined || this.#z.get(e)?.isSameAt(e, t) !== true) return false;
   return (await n()).some(t => this.#B.holds(r, {
    path: e,
    text: t
   }));
  }
  async #Q(e, t) {
   const n = e.filter(({path: e}) => !this.#z.has(e));
   if (n.length === 0) return;
   const r = new Map;
   const trailersOf = e => {
    const t = r.get(e) ?? new Trailers(e);
    r.set(e, t);
    return t;
   };
   const s = new Map(n.map(e => [ JSON.stringify([ e.stamp, e.lookedUp, e.runs ]), e ]));
   const matters = e => [ ...s.values() ].some(t => matterTo(t, trailersOf(e)));
   const o = n.map(({path: e}) => e);
   const i = await this.#B.lastCommits(t, o, matters);
   for (const e of o) this.#z.set(e, trailersOf(i.get(e)?.message ?? ""));
  }
  #Y(e) {
   const t = JSON.stringify(e);
   const n = this.#D.get(t) ?? this.#L.isSuperseded(e);
   this.#D.set(t, n);
   return n;
  }
 }
 function matterTo({stamp: e, lookedUp: t, worse: n, runs: r = []}, s) {
  if (e !== undefined && s.namesNewer(e)) return true;
  if (t !== undefined && s.namesMissed(t)) return true;
  return n !== undefined && s.namesAny(r);
 }
 const me = 8;
 function converge(e, t, n) {
  return new Course(e, t, n).run();
 }
 class Course {
  #B;
  #J;
  #Z;
  #X;
  #U;
  #ee=0;
  #te;
  constructor(e, t, n) {
   this.#U = e;
   this.#B = t;
   this.#J = n;
   this.#Z = new Supersession(t, n.advice);
   this.#X = new Sent(t);
  }
  async run() {
   for (let e = 0; ;e++) {
    const t = await this.#B.read(this.#U, this.#X.paths);
    if (this.#Z.haveMoved(this.#U, t)) {
     this.#U = await this.#J.advice.renew([]);
     continue;
    }
    const n = this.#U.filter(e => !this.#B.holds(t, e));
    const r = await this.#Z.missed(n, t);
    if (r.length > 0) {
     this.#U = await this.#J.advice.renew(r);
     continue;
    }
    const s = await this.#Z.among(n, t);
    const o = await this.#ne(t, n, s.superseded);
    if (this.#J.pace === "dry run") return {
     written: [],
     ...s,
     removed: []
    };
    const i = await this.#re(t, o, {
     pace: this.#J.pace,
     attempt: e
    });
    if (i !== undefined) return {
     ...i,
     ...s
    };
   }
  }
  async #ne(e, t, n) {
   const r = new Set(n);
   const s = t.filter(({path: e}) => !r.has(e));
   if (s.length === 0 && this.#X.alongArrived(e)) return {
    own: s,
    along: fe
   };
   const o = this.#U.map(({path: e}) => e);
   return {
    own: s,
    along: await this.#B.standing(e).changes(this.#J.along, {
     paths: o,
     superseded: n
    })
   };
  }
  async #re(e, t, {pace: n, attempt: r}) {
   const s = this.#X.arrived(this.#U, e);
   const o = [ ...t.own, ...t.along.files ];
   const {removed: i} = t.along;
   if (o.length + i.length === 0) return publication(s, await this.#se(e, s));
   if (this.#te !== undefined) throw this.#te;
   const a = await this.#B.write({
    files: o,
    removed: i
   }, e);
   if (a.kind === "written") {
    const e = [ ...s.written, ...o.map(({path: e}) => e) ];
    return publication({
     written: e,
     removed: [ ...s.removed, ...i ]
    }, a.commitSha);
   }
   this.#X.note(a, t);
   this.#ee = a.kind === "unclear" ? this.#ee + 1 : 0;
   if (a.kind === "unclear" && this.#ee >= (a.tries ?? me)) this.#te = a.error;
   if (a.kind === "limited") await n.waitUntil(a.until, a.why); else if (a.kind !== "partly") await n.backOff(r);
   return undefined;
  }
  async #se(e, {written: t, removed: n}) {
   const r = t[0] ?? n[0];
   if (r === undefined) return undefined;
   return (await this.#B.lastCommits(e, [ r ], () => true)).get(r)?.oid;
  }
 }
 function publication({written: e, removed: t}, n) {
  const r = n === undefined || n === "" ? {} : {
   commitSha: n
  };
  return {
   written: [ ...new Set(e) ],
   removed: [ ...new Set(t) ],
   ...r
  };
 }
 function branchTarget(e, t) {
  return {
   publish(n, r, s) {
    const o = remembered(blobId);
    const i = readings(e);
    const a = {
     read(t, n) {
      const r = t.filter(isTraced).map(({path: e}) => e);
      const s = t.map(({path: e}) => e);
      return e.read(unique([ ...s, ...n ]), unique([ ...r, ...n.slice(0, 1) ]));
     },
     holds: (e, {path: t, text: n}) => e.blobs.get(t) === o(n),
     mark: (e, t) => e.blobs.get(t),
     trace: (e, t) => e.traced?.get(t)?.oid,
     standing: i,
     write: async (t, n) => e.write(t, n, await linesFor(e, n, t)),
     lastCommits: e.lastCommits.bind(e)
    };
    return converge(n, a, {
     pace: t,
     advice: r,
     along: s
    });
   }
  };
 }
 const unique = e => [ ...new Set(e) ];
 function remembered(e) {
  const t = new Map;
  return n => {
   const r = t.get(n) ?? e(n);
   t.set(n, r);
   return r;
  };
 }
 function readings(e) {
  let t;
  return n => {
   if (n.head === null) return new Reading(ge);
   if (t?.head !== n.head) t = {
    head: n.head,
    reading: new Reading(sourceOf(e, n))
   };
   return t.reading;
  };
 }
 const ge = {
  files: () => Promise.resolve(new Map),
  texts: () => Promise.resolve(new Map)
 };
 function sourceOf(e, t) {
  return {
   files: () => e.files(t),
   async texts(n) {
    const r = await e.texts(t, n);
    return new Map([ ...r ].flatMap(([e, {oid: t, text: n}]) => blobId(n) === t ? [ [ e, n ] ] : []));
   }
  };
 }
 async function linesFor(e, t, {files: n, removed: r}) {
  if (t.tip === undefined) return e => new Trailers(e).runs.length > 1 ? fileLines(new Map, n, {
   body: e,
   removed: r
  }) : [];
  const s = t.tip === null ? new Map : await shownBy(e, t, t.tip);
  return e => fileLines(s, n, {
   body: e,
   removed: r
  });
 }
 async function shownBy(e, t, n) {
  const r = new Trailers(n.message);
  if (n.isOnly && (r.files.size > 0 || r.runs.length === 0)) return r.files;
  const s = [ ...(await e.files(t)).keys() ];
  if (n.isOnly) return new Map(s.map(e => [ e, r.runs ]));
  const o = await e.lastCommits(t, s, namesRuns);
  return new Map([ ...o ].map(([e, {message: t}]) => [ e, new Trailers(t).runsOf(e) ]));
 }
 function namesRuns(e) {
  const {runs: t, files: n} = new Trailers(e);
  return t.length + n.size > 0;
 }
 class RemoteRecords {
  #oe;
  #ie;
  #ae=new Map;
  constructor(e) {
   const {context: t, token: n, signal: r} = e;
   if (n === "") throw new d.qh("unauthorized", 'No token is given: GitHub is asked with "token" (on the command line --token, or GITHUB_TOKEN).');
   this.#oe = e;
   this.#ie = openRecordsApi(t, {
    token: n,
    signal: r,
    clock: (0, K.ml)(r)
   });
  }
  ports(e) {
   return {
    file: this.#ce(e),
    levels: this.levels,
    site: () => this.site()
   };
  }
  get levels() {
   const {owner: e} = this.#oe.context.repository;
   return {
    owner: e,
    read: e => this.#ie.contents(e)
   };
  }
  async site() {
   const {context: e, scope: t} = this.#oe;
   const {serverUrl: n} = e;
   const r = t === "group" ? await this.#ie.oldest(e.repository.owner) : e.repository;
   if (r === undefined) return nowhere(n);
   return {
    serverUrl: n,
    repository: r,
    branch: "",
    facts: () => this.#ue(r),
    newest: () => this.#ie.newest(r),
    read: e => this.#ie.contents({
     repository: (0, f.fq)(r),
     path: e,
     ref: undefined
    })
   };
  }
  #ue(e) {
   const {context: t} = this.#oe;
   const n = (0, f.fq)(e);
   const r = (0, f.Ft)(e, t.repository) ? t.facts : undefined;
   const s = this.#ae.get(n) ?? (r === undefined ? this.#ie.facts(e) : Promise.resolve(r));
   this.#ae.set(n, s);
   return s;
  }
  #ce(e) {
   const {context: t, scope: n} = this.#oe;
   const r = n === "group" ? {
    ...t.repository,
    name: ".github"
   } : t.repository;
   const s = (0, f.fq)(r);
   return {
    source: `${s}:${e}`,
    scope: n,
    read: async () => {
     const t = await this.#ie.contents({
      repository: s,
      path: e,
      ref: undefined
     });
     if (t === undefined) await this.#ue(r);
     return t;
    },
    change: async (t, n) => this.#A({
     repository: r,
     path: e
    }, t, n)
   };
  }
  async #A({repository: e, path: t}, n, r) {
   const {defaultBranch: s} = await this.#ue(e);
   const o = {
    repository: e,
    branch: s,
    singleCommit: false,
    message: () => ({
     headline: r,
     body: ""
    }),
    found: () => {}
   };
   const i = branchTarget(this.#ie.branch(o), patient(this.#ie.pace, t));
   let a = "";
   const c = await inOurWords({
    repository: e,
    branch: s,
    path: t
   }, () => i.publish([], we, async e => {
    a = n(await textAt(e, t));
    return {
     files: [ {
      path: t,
      text: a
     } ],
     removed: []
    };
   }));
   return {
    text: a,
    commitSha: c.commitSha
   };
  }
 }
 const we = {
  isSuperseded: () => Promise.resolve(false),
  renew: () => Promise.resolve([])
 };
 async function textAt(e, t) {
  const n = (await e.texts([ t ])).get(t);
  if (n === undefined && (await e.files()).has(t)) throw new d.qh("invalid", `${t} is no text in UTF-8. It is as it was.`);
  return n;
 }
 const be = 20;
 function patient(e, t) {
  return {
   waitUntil: (t, n) => e.waitUntil(t, n),
   async backOff(n) {
    if (n >= be) throw new d.qh("conflict", `Others changed the branch of ${t} ${be} times in a row before we could. Try again.`);
    await e.backOff(n);
   }
  };
 }
 async function inOurWords({repository: e, branch: t, path: n}, r) {
  try {
   return await r();
  } catch (r) {
   if (!(r instanceof d.qh) || r.code !== "policy") throw r;
   throw new d.qh("policy", `A rule protects the branch "${t}" of ${(0, f.fq)(e)}: change ${n} in a pull request, or put an app on the rule's bypass list and give its token as "token": GITHUB_TOKEN cannot be on that list.`);
  }
 }
 const ye = 1;
 function waiting(e) {
  for (;;) {
   try {
    return e();
   } catch (e) {
    if ((0, d.$N)(e) !== "EAGAIN") throw e;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ye);
   }
  }
 }
 function print(e, t = 1) {
  const n = typeof e === "string" ? Buffer.from(e) : e;
  try {
   for (let e = 0; e < n.length; ) e += waiting(() => (0, r.writeSync)(t, n, e));
   return true;
  } catch (e) {
   const n = (0, d.$N)(e);
   if (n === "EPIPE") return false;
   throw new d.qh("refused", `Cannot write to standard ${t === 1 ? "output" : "error"}: ${String(n)}.`);
  }
 }
 function stopSignal(e) {
  const t = new AbortController;
  for (const n of [ "SIGTERM", "SIGINT" ]) {
   e.once(n, () => t.abort(new d.qh("interrupted", `Stopped by ${n}, as when a job is cancelled. Nothing was written after it.`)));
  }
  return t.signal;
 }
 const records_main_read = e => getInput(e) || undefined;
 async function run() {
  const e = getInput("token");
  const t = redactor([ e ]);
  if (process.env["GITHUB_ACTIONS"] === "true") print(maskCommands([ e ]));
  try {
   const n = readCommand(records_main_read("command"));
   const s = readScope(records_main_read("scope"));
   const o = await readRequest({
    command: n,
    id: records_main_read("id"),
    read: records_main_read,
    tokens: formsOf(e)
   });
   const i = new RemoteRecords({
    context: readContext(process.env),
    token: e,
    signal: stopSignal(process),
    scope: s
   });
   const a = await manage(o, i.ports(s === "group" ? "badges.yml" : ".github/badges.yml"));
   for (const e of a.warnings) warning(t(e));
   print(t(linesOf(table(a))));
   setOutput("badges", t(JSON.stringify(a.rows)));
   setOutput("commit-sha", a.commitSha ?? "");
   const c = process.env["GITHUB_STEP_SUMMARY"];
   if (c) (0, r.appendFileSync)(c, t(summaryOf(o, a)));
  } catch (e) {
   fail(withCure(e, process.env["GITHUB_REPOSITORY"] ?? "", () => ({})), t);
  }
 }
 function readCommand(e = "list") {
  const t = T.find(t => t === e);
  if (t !== undefined) return t;
  throw (0, d.Gq)("command", e, `is no command.${(0, d.h)(e, T)} Allowed: ${T.join(", ")}.`);
 }
 function fail(e, t) {
  setOutput("badges", "[]");
  setOutput("commit-sha", "");
  const n = e instanceof Error ? e.message : String(e);
  if (e instanceof d.WK && e.problems.length > 1) {
   for (const {text: n} of e.problems) core_error(t(n));
   setFailed(t(`${e.headline} [${(0, d.d)(e.code)}]`));
   return;
  }
  if (e instanceof d.qh) {
   setFailed(t(`${n} [${(0, d.d)(e.code)}]`));
   return;
  }
  debug(t(e instanceof Error ? e.stack ?? n : n));
  setFailed(t(`Unexpected error, please report it: ${n}`));
 }
 void run();
 module.exports = n;
})();