"use strict";

exports.id = 714;

exports.ids = [ 714 ];

exports.modules = {
 3360: ((e, n, t) => {
var badgeOf = (function badgeOf(e, n, t) {
   const r = (0, s.Vv)(e, s.zP.label);
   const {palette: a = "default"} = t;
   const {message: i, color: l, labelColor: c} = shownAs(n, t, a);
   const d = t.labelColor && (0, o.iL)(t.labelColor, a);
   const u = d ?? (r === "" ? undefined : c);
   const f = {
    label: r,
    message: (0, s.Vv)(i, s.zP.message),
    color: l,
    labelColor: u ?? o.vz,
    ...r === "" && u !== undefined ? {
     showsLabelColor: true
    } : {},
    style: t.style ?? "flat",
    palette: a
   };
   return t.logo === undefined ? f : {
    ...f,
    ...withLogo(f, t.logo, t)
   };
  });
var shownAs = (function shownAs(e, n, t) {
   const r = e === undefined ? {
    message: "",
    color: o.yu[t]
   } : (0, a.M)(e, n.wording, t);
   const s = messageOf(e, n) ?? r.message;
   const i = n.colorSteps === undefined ? undefined : (0, o.gM)(n.colorSteps, s);
   const l = i ?? n.color ?? (e === undefined ? undefined : n.colors?.[e]);
   return {
    ...r,
    message: s,
    color: l === undefined ? r.color : (0, o.iL)(l, t)
   };
  });
var cuts = (function cuts(e, n, t) {
   const o = {
    label: e,
    message: messageOf(n, t) ?? ""
   };
   return [ "label", "message" ].flatMap((e => {
    const {length: n} = (0, s.Vv)(o[e], Infinity);
    return n > s.zP[e] ? [ `"${e}": ${n} characters were cut to ${s.zP[e]}.` ] : [];
   }));
  });
  t.d(n, {
   _I: (() => cuts),
   bN: (() => badgeOf),
   rY: (() => i)
  });
  var o = t(3399);
  var r = t(7596);
  var s = t(7088);
  var a = t(8611);
  const i = [ "flat", "flat-square", "plastic", "for-the-badge", "social" ];
  
  
  const messageOf = ((e, {message: n, messages: t}) => n ?? (e === undefined ? undefined : t?.[e]));
  
  function withLogo(e, n, t) {
   const {label: s, color: a, labelColor: i, style: c, palette: d} = e;
   const u = s === "" && t.labelColor === undefined ? a : i;
   const f = (0, o.kF)(u);
   const m = c === "social" ? undefined : f === "#fff" ? l : f;
   const g = t.logoColor === undefined ? m : (0, o.iL)(t.logoColor, d);
   const p = {
    logo: (0, r.dT)(n, g, t.logos)
   };
   return "name" in n ? {
    ...p,
    namedLogo: {
     name: n.name,
     color: g
    }
   } : p;
  }
  const l = "#f5f5f5";
 }),
 3399: ((e, n, t) => {
var parseColor = (function parseColor(e) {
   const n = e.trim().toLowerCase();
   if (isColorName(n)) return n;
   return cssColor(n) ?? hex(n) ?? functional(n);
  });
var resolveColor = (function resolveColor(e, n) {
   return isColorName(e) ? g[n][e] : e;
  });
var cssColor = (function cssColor(e) {
   if (!/^[a-z]{1,30}$/.test(e)) return undefined;
   const n = Math.max(o.indexOf(` ${e} `), o.indexOf(`\n${e} `));
   return n === -1 ? undefined : `#${o.slice(n + e.length + 2).slice(0, 6)}`;
  });
var hex = (function hex(e) {
   const n = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(e)?.[1];
   if (n === undefined) return undefined;
   const t = n.length < 6 ? n.replace(/./g, "$&$&") : n;
   return `#${t.replace(/^(.{6})ff$/, "$1")}`;
  });
var functional = (function functional(e) {
   const [, n, t] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(e) ?? [];
   if (n === undefined || t === undefined) return undefined;
   const o = t.includes(",") ? t.split(",").map(e => e.trim()) : t.trim().replace("/", " / ").split(/\s+/);
   const r = o.indexOf("/");
   if (r !== -1 && (r !== 3 || o.length !== 5)) return undefined;
   const [s, a, i, l = "1", ...c] = o.filter(e => e !== "/");
   if (s === undefined || a === undefined || i === undefined || c.length > 0) return undefined;
   if (r === -1 && o.length === 4 && !t.includes(",")) return undefined;
   const d = n === "rgb" ? [ s, a, i ].map(channel) : fromHsl(hue(s), percent(a), percent(i));
   const u = scaled(l, 1);
   if (u === undefined || d === undefined || d.some(e => e === undefined)) return undefined;
   return hex([ ...d, u * 255 ].map(twoDigits).join(""));
  });
var textColorOn = (function textColorOn(e) {
   const n = luminanceOf(e);
   return 1.05 / (n + .05) >= (n + .05) / (l + .05) ? a : i;
  });
var luminanceOf = (function luminanceOf(e) {
   const n = parseInt(e.slice(1, 7), 16);
   return .2126 * linear(n >> 16) + .7152 * linear(n >> 8 & 255) + .0722 * linear(n & 255);
  });
var linear = (function linear(e) {
   return e / 255 <= .04045 ? e / 255 / 12.92 : ((e / 255 + .055) / 1.055) ** 2.4;
  });
  t.d(n, {
   o$: (() => s),
   vz: (() => f),
   LH: (() => c),
   yu: (() => _),
   Ez: (() => v),
   i4: () => colorNames,
   H0: (() => parseColor),
   iL: (() => resolveColor),
   gM: () => stepColor,
   kF: (() => textColorOn)
  });
  const o = `\naliceblue f0f8ff, antiquewhite faebd7, aqua 00ffff, aquamarine 7fffd4, azure f0ffff, beige f5f5dc, bisque ffe4c4,\nblack 000000, blanchedalmond ffebcd, blue 0000ff, blueviolet 8a2be2, brown a52a2a, burlywood deb887,\ncadetblue 5f9ea0, chartreuse 7fff00, chocolate d2691e, coral ff7f50, cornflowerblue 6495ed, cornsilk fff8dc,\ncrimson dc143c, cyan 00ffff, darkblue 00008b, darkcyan 008b8b, darkgoldenrod b8860b, darkgray a9a9a9,\ndarkgreen 006400, darkgrey a9a9a9, darkkhaki bdb76b, darkmagenta 8b008b, darkolivegreen 556b2f,\ndarkorange ff8c00, darkorchid 9932cc, darkred 8b0000, darksalmon e9967a, darkseagreen 8fbc8f,\ndarkslateblue 483d8b, darkslategray 2f4f4f, darkslategrey 2f4f4f, darkturquoise 00ced1, darkviolet 9400d3,\ndeeppink ff1493, deepskyblue 00bfff, dimgray 696969, dimgrey 696969, dodgerblue 1e90ff, firebrick b22222,\nfloralwhite fffaf0, forestgreen 228b22, fuchsia ff00ff, gainsboro dcdcdc, ghostwhite f8f8ff, gold ffd700,\ngoldenrod daa520, gray 808080, green 008000, greenyellow adff2f, grey 808080, honeydew f0fff0, hotpink ff69b4,\nindianred cd5c5c, indigo 4b0082, ivory fffff0, khaki f0e68c, lavender e6e6fa, lavenderblush fff0f5,\nlawngreen 7cfc00, lemonchiffon fffacd, lightblue add8e6, lightcoral f08080, lightcyan e0ffff,\nlightgoldenrodyellow fafad2, lightgray d3d3d3, lightgreen 90ee90, lightgrey d3d3d3, lightpink ffb6c1,\nlightsalmon ffa07a, lightseagreen 20b2aa, lightskyblue 87cefa, lightslategray 778899, lightslategrey 778899,\nlightsteelblue b0c4de, lightyellow ffffe0, lime 00ff00, limegreen 32cd32, linen faf0e6, magenta ff00ff,\nmaroon 800000, mediumaquamarine 66cdaa, mediumblue 0000cd, mediumorchid ba55d3, mediumpurple 9370db,\nmediumseagreen 3cb371, mediumslateblue 7b68ee, mediumspringgreen 00fa9a, mediumturquoise 48d1cc,\nmediumvioletred c71585, midnightblue 191970, mintcream f5fffa, mistyrose ffe4e1, moccasin ffe4b5,\nnavajowhite ffdead, navy 000080, oldlace fdf5e6, olive 808000, olivedrab 6b8e23, orange ffa500, orangered ff4500,\norchid da70d6, palegoldenrod eee8aa, palegreen 98fb98, paleturquoise afeeee, palevioletred db7093,\npapayawhip ffefd5, peachpuff ffdab9, peru cd853f, pink ffc0cb, plum dda0dd, powderblue b0e0e6, purple 800080,\nrebeccapurple 663399, red ff0000, rosybrown bc8f8f, royalblue 4169e1, saddlebrown 8b4513, salmon fa8072,\nsandybrown f4a460, seagreen 2e8b57, seashell fff5ee, sienna a0522d, silver c0c0c0, skyblue 87ceeb,\nslateblue 6a5acd, slategray 708090, slategrey 708090, snow fffafa, springgreen 00ff7f, steelblue 4682b4,\ntan d2b48c, teal 008080, thistle d8bfd8, tomato ff6347, turquoise 40e0d0, violet ee82ee, wheat f5deb3,\nwhite ffffff, whitesmoke f5f5f5, yellow ffff00, yellowgreen 9acd32\n`;
  const r = {
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
  const s = "Allowed: a name of shields or CSS (brightgreen, red, rebeccapurple), hex (#4b0, #44bb00, with or without #, with or without alpha), rgb(), rgba(), hsl() or hsla().";
  
  
  function colorNames() {
   return [ ...Object.keys(r), ...o.matchAll(/\b([a-z]+) [\da-f]{6}/g) ].map(e => typeof e === "string" ? e : e[1] ?? "");
  }
  const isColorName = (e => Object.hasOwn(r, e));
  
  
  
  function scaled(e, n) {
   const [, t, o] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(%?)$/.exec(e) ?? [];
   if (t === undefined) return undefined;
   const r = o === "%" ? Number(t) / 100 * n : Number(t);
   return Math.min(n, Math.max(0, r));
  }
  const channel = e => scaled(e, 255);
  const percent = e => e.endsWith("%") ? scaled(e, 1) : undefined;
  function hue(e) {
   const [, n, t] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(deg|grad|rad|turn|)$/.exec(e) ?? [];
   if (n === undefined) return undefined;
   const o = {
    deg: 1,
    "": 1,
    grad: .9,
    rad: 180 / Math.PI,
    turn: 360
   }[t ?? ""] ?? 1;
   return (Number(n) * o % 360 + 360) % 360;
  }
  function fromHsl(e, n, t) {
   if (e === undefined || n === undefined || t === undefined) return undefined;
   return [ 0, 8, 4 ].map(o => {
    const r = (o + e / 30) % 12;
    return 255 * (t - n * Math.min(t, 1 - t) * Math.max(-1, Math.min(r - 3, 9 - r, 1)));
   });
  }
  function twoDigits(e) {
   return Math.round(e ?? 0).toString(16).padStart(2, "0");
  }
  
  const a = "#fff";
  const i = "#1f2328";
  const l = luminanceOf(i);
  
  
  const c = [ "default", "shields" ];
  const d = "#6e7781";
  const u = {
   failing: "#c50f1f",
   "timed-out": "#82071e",
   errored: "#ee7a3a",
   cancelled: "#424a53",
   "action-required": "#512a97",
   running: "#0969da",
   pending: "#f5b02a",
   warning: "#ffeb66",
   passing: "#117c4d",
   neutral: d,
   skipped: d,
   inactive: d,
   unknown: d
  };
  const f = "#555555";
  const m = {
   brightgreen: "#4ac26b",
   green: u.passing,
   yellow: u.warning,
   yellowgreen: "#a5c940",
   orange: u.errored,
   red: u.failing,
   blue: u.running,
   grey: f,
   gray: f,
   lightgrey: d,
   lightgray: d,
   critical: u.failing,
   important: u.errored,
   success: u.passing,
   informational: u.running,
   inactive: d
  };
  const g = {
   default: m,
   shields: r
  };
  const {red: p, orange: h, yellow: b, yellowgreen: w, brightgreen: $, blue: x, lightgrey: k} = r;
  const y = {
   failing: p,
   "timed-out": p,
   errored: h,
   cancelled: k,
   "action-required": b,
   running: x,
   pending: b,
   warning: w,
   passing: $,
   neutral: k,
   skipped: k,
   inactive: k,
   unknown: k
  };
  const v = {
   default: u,
   shields: y
  };
  const _ = {
   default: u.unknown,
   shields: k
  };
  const S = /^\s*([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/;
  function stepColor(e, n) {
   const [, t, o] = S.exec(n.replace(/^\s*\u2212/, "-")) ?? [];
   if (o === undefined) return undefined;
   const r = Number(`${t ?? ""}${o.replaceAll(",", "")}`);
   return e.findLast(([e]) => e <= r)?.[1];
  }
 }),
 4394: ((e, n, t) => {
var isId = (function isId(e) {
   return l.test(e);
  });
var slug = (function slug(e) {
   const n = e.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
   return n.replace(/^[-._]+|(?<![-._])[-._]+$/g, "") || "badge";
  });
var stemOf = (function stemOf(e) {
   const n = e.slice(e.lastIndexOf("/") + 1);
   return n.replace(/\.ya?ml$/i, "");
  });
  t.d(n, {
   A: (() => s),
   Vc: (() => stemOf),
   Zd: () => factLabel,
   eQ: (() => isId),
   oA: (() => a),
   qY: (() => r),
   sF: (() => o),
   yR: (() => slug),
   zF: (() => i)
  });
  const o = [ "lines", "branches", "functions", "statements" ];
  const r = [ "release", "prerelease", "tag", "license", "stars", "forks", "watchers", "issues", "pulls", "contributors", "commits-since-release", "last-commit", "created", "language", "downloads", "downloads-latest", "repo-size" ];
  const factLabel = e => e.replaceAll("-", " ");
  const s = [ "workflow", "run", "job", "branch", "commit", "release", "deployments", "repository", "none" ];
  const a = {
   branch: undefined,
   tag: undefined,
   sha: undefined,
   event: undefined,
   actor: undefined,
   runNumber: undefined,
   runId: undefined,
   repository: undefined
  };
  const i = {
   inProgress: "last",
   ignore: [],
   strict: false,
   maxAge: undefined,
   each: undefined
  };
  const l = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
  
  
  
 }),
 8011: ((e, n, t) => {
  t.d(n, {
   f: (() => o)
  });
  const o = `\n  alpinelinux android angular ansible apple archlinux buildkite bun c circleci cloudflare cmake codecov\n  coveralls cplusplus cypress dart deno digitalocean docker dotnet elixir erlang eslint fedora firefox flutter\n  git github githubactions gitlab go googlechrome googlecloud gradle haskell javascript jenkins jest julia\n  junit5 kotlin kubernetes linux mongodb netlify nginx nodedotjs npm nuget openjdk opera php pnpm poetry pypi\n  pytest python redhat redis ruby rubygems rust scala selenium swift terraform typescript ubuntu uv vercel\n  vitest vuedotjs webassembly yarn zig\n`.trim().split(/\s+/);
 }),
 7596: ((e, n, t) => {
var loadLogos = (async function loadLogos(e) {
   const n = e.some((({logo: e}) => e !== undefined && "name" in e));
   return n ? (await t.e(766).then(t.bind(t, 2189))).LOGOS : {};
  });
var loadSvgReader = (async function loadSvgReader() {
   d ??= (await Promise.all([ t.e(800), t.e(16) ]).then(t.bind(t, 1529))).readSvg;
  });
  t.d(n, {
   JS: (() => logoProblem),
   P: (() => needsSvgReader),
   R$: (() => loadLogos),
   dT: () => imageOf,
   db: (() => parseLogo),
   eb: (() => loadSvgReader),
   oh: (() => c)
  });
  var o = t(3916);
  var r = t(8011);
  
  function imageOf(e, n, t) {
   if ("image" in e) return e.image;
   const o = t?.[e.name];
   if (o === undefined) throw new Error(`The logo ${e.name} is not loaded.`);
   const r = n ?? `#${o.slice(0, 6)}`;
   const s = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${r}"><path d="${o.slice(7)}"/></svg>`;
   return `data:image/svg+xml;base64,${Buffer.from(s).toString("base64")}`;
  }
  function parseLogo(e) {
   if (isData(e)) {
    const n = parseImage(e);
    return "image" in n ? n : undefined;
   }
   if (e.length > s) return undefined;
   const n = slugOf(e);
   return r.f.includes(n) ? {
    name: n
   } : undefined;
  }
  function logoProblem(e) {
   if (!isData(e)) return `is not a logo.${nearestLogo(e)}`;
   const n = parseImage(e);
   return "problem" in n ? n.problem : "";
  }
  const isData = e => /^\s*data:/i.test(e);
  const s = 80;
  function slugOf(e) {
   const n = e.slice(0, s).toLowerCase().replaceAll("+", "plus").replaceAll(".", "dot");
   return n.replace(/[\s_-]+/g, "");
  }
  function nearestLogo(e) {
   const n = slugOf(e);
   const t = n.length < 3 ? undefined : r.f.find(e => e.includes(n));
   return (0, o.h)(t ?? n, r.f);
  }
  const a = 64 * 1024;
  const startsWith = ((...e) => n => e.some(e => n.toString("latin1", 0, e.length) === e));
  const i = {
   png: startsWith("\x89PNG\r\n\x1a\n"),
   jpeg: startsWith("\xff\xd8\xff"),
   gif: startsWith("GIF87a", "GIF89a"),
   webp: e => startsWith("RIFF")(e) && e.toString("latin1", 8, 12) === "WEBP",
   "svg+xml": e => /^\ufeff?\s*<(?:svg[\s/>]|\?xml\s|!--|!DOCTYPE svg)/i.test(e.toString("utf8", 0, 1024))
  };
  const l = Object.keys(i);
  const c = `Allowed: the name of a logo (${r.f.length} of simple-icons: github, docker, python \u2026; docs/looks.md lists them), or data:image/\u2026;base64,\u2026 of at most 64 KiB (${l.join(", ")}).`;
  let d;
  
  const needsSvgReader = (e => d === undefined && /svg|\\/i.test(e));
  function parseImage(e) {
   const [, n = "", t = ""] = /^data:image\/([\w.+-]+);base64,(.*)$/is.exec(e.trim()) ?? [];
   const o = t.replace(/\s+/g, "");
   const r = n.toLowerCase();
   if (n === "") return {
    problem: "is not an image: it does not start with data:image/\u2026;base64,."
   };
   if (!Object.hasOwn(i, r)) return {
    problem: `has the type image/${r.slice(0, 40)}, which badges do not support.`
   };
   if (o.length > a * 1.5) return {
    problem: tooLarge(Math.floor(o.length * .75))
   };
   const s = Buffer.from(o, "base64");
   if (o === "" || s.toString("base64").replace(/={1,2}$/, "") !== o.replace(/={1,2}$/, "")) return {
    problem: "is not valid base64 after the comma."
   };
   if (s.length > a) return {
    problem: tooLarge(s.length)
   };
   if (i[r]?.(s) !== true) return {
    problem: `is declared as image/${r}, but is ${typeOf(s)}.`
   };
   if (r !== "svg+xml") return {
    image: `data:image/${r};base64,${s.toString("base64")}`
   };
   if (d === undefined) throw new Error("The reader of SVGs is not loaded.");
   const l = d(s);
   return "problem" in l ? l : {
    image: `data:image/svg+xml;base64,${Buffer.from(l.svg).toString("base64")}`
   };
  }
  const tooLarge = e => `is too large an image: ${Math.ceil(e / 1024)} KiB.`;
  function typeOf(e) {
   const n = l.find(n => i[n]?.(e));
   return n === undefined ? "not an image of a known type" : `image/${n}`;
  }
 }),
 7088: ((e, n, t) => {
var badgeText = (function badgeText(e, n) {
   const t = e.replace(r, "").replace(s, "").replace(/[\s\u0085]+/g, " ").trim();
   if (t.length <= n) return t;
   let o = 0;
   for (const {index: e, segment: r} of (new Intl.Segmenter).segment(t)) {
    if (e + r.length > n - 1) break;
    o = e + r.length;
   }
   return `${t.slice(0, o).trimEnd()}\u2026`;
  });
  t.d(n, {
   Vv: (() => badgeText),
   fu: () => fillMessage,
   z3: (() => isBlank),
   zP: (() => o)
  });
  const o = {
   label: 128,
   message: 256
  };
  const r = /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g;
  const s = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/gu;
  const isBlank = (e => badgeText(e, Infinity) === "");
  
  function fillMessage(e, n) {
   const t = [];
   const o = e.replace(/%\{([^{}]*)\}/g, (e, o) => {
    if (Object.hasOwn(n, o)) return String(n[o]);
    const r = Object.keys(n).map(e => `%{${e}}`);
    t.push(`"message": %{${o}} is unknown or has no value, and was not replaced. Allowed: ${r.join(", ")}.`);
    return e;
   });
   return {
    message: o,
    warnings: t
   };
  }
 }),
 8611: ((e, n, t) => {
var worded = (function worded(e, n, t = "default") {
   const s = {
    message: (0, o.qS)(e),
    color: r.Ez[t][e]
   };
   if (n === undefined) return s;
   const {words: i, ...l} = a[n];
   const c = i[e];
   return typeof c === "string" ? worded(c, n, t) : {
    ...s,
    ...c,
    ...l
   };
  });
  t.d(n, {
   M: (() => worded),
   a: (() => s)
  });
  var o = t(8514);
  var r = t(3399);
  const s = [ "github", "concourse", "codebuild", "buildmaster", "gitlab" ];
  const a = {
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
  
 }),
 1485: ((e, n, t) => {
var pathProblem = (function pathProblem(e) {
   if (e === "") return "is empty";
   if (Buffer.byteLength(e) > r) return `has more than ${r} bytes`;
   if (!isAscii(e) && e !== e.normalize("NFC")) return "is not in Unicode normal form C";
   if (!e.isWellFormed()) return "has half a character in it";
   for (const n of e.split("/")) {
    const e = partProblem(n);
    if (e !== undefined) return e;
   }
   return undefined;
  });
var partProblem = (function partProblem(e) {
   if (e === "") return 'starts or ends with "/", or has an empty part';
   if (e === "." || e === "..") return 'has a part "." or ".."';
   if (/[\u0000-\u001f\u007f-\u009f<>:"\\|?*]/.test(e)) return 'has a character that git or Windows cannot hold (control, < > : " \\ | ? *)';
   if (/[. ]$/.test(e)) return "has a part that ends with a dot or a blank, which Windows cannot hold";
   if (Buffer.byteLength(e) > o) return `has a part of more than ${o} bytes`;
   if (s.test(e.toLowerCase())) return `has a part that is the name of a Windows device (${e})`;
   return gitProblem(e);
  });
var gitProblem = (function gitProblem(e) {
   const n = (isAscii(e) ? e : e.replace(new RegExp(a, "gu"), "")).toLowerCase();
   if (n === ".git" || /^git~\d/.test(n)) return 'leads into ".git"';
   if (/^(?:\.gitmodules|gitmod~\d|gi7eba~\d)$/.test(n)) return `leads into "${e}"`;
   if (n === ".github" || /^github~\d/.test(n)) return 'leads into ".github"';
   return undefined;
  });
var refProblem = (function refProblem(e) {
   if (!e.startsWith("refs/")) return undefined;
   const [, n] = /^refs\/(?:heads|tags)\/(.+)$/.exec(e) ?? [];
   return `begins with "refs/": use the name of the branch or tag alone${n === undefined ? "" : ` (here ${n})`}.`;
  });
var isBranchName = (function isBranchName(e) {
   if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(e) || !e.isWellFormed() || Buffer.byteLength(e) > 244) return false;
   if (e.includes("..") || e.includes("@{") || e.endsWith(".") || e.startsWith("-")) return false;
   if (/^(?:refs\/|HEAD$|@$)/i.test(e)) return false;
   return e.split("/").every((e => e !== "" && !e.startsWith(".") && !e.endsWith(".lock")));
  });
  t.d(n, {
   Q8: (() => isBranchName),
   Tb: (() => refProblem),
   w0: (() => gitProblem),
   z9: (() => pathProblem)
  });
  const o = 200;
  const r = 4096;
  const s = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3]) *(?:\.|$)/;
  const a = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}]";
  const isAscii = (e => /^[\u0000-\u007f]*$/.test(e));
  
  
  
  
  
 }),
 3916: ((e, n, t) => {
var looksLikeToken = (function looksLikeToken(e) {
   return [ s, a ].some((n => e.search(n) !== -1));
  });
var forBadge = (async function forBadge({at: e}, n) {
   try {
    return await n();
   } catch (n) {
    if (n instanceof BadgeError && n.code === "invalid") n.at ??= e;
    throw n;
   }
  });
var codeOf = (function codeOf(e) {
   return typeof e === "object" && e !== null && "code" in e ? e.code : undefined;
  });
var nameInputsBy = (function nameInputsBy(e) {
   l = e;
  });
var inputName = (function inputName(e, n = `Input "${e}"`) {
   return l?.(e) ?? n;
  });
var withoutTraces = (function withoutTraces(e) {
   const {stackTraceLimit: n} = Error;
   Error.stackTraceLimit = 0;
   try {
    return e();
   } finally {
    Error.stackTraceLimit = n;
   }
  });
  t.d(n, {
   $N: (() => codeOf),
   $f: (() => withoutTraces),
   Gq: () => invalid,
   Iy: (() => nameInputsBy),
   NM: (() => looksLikeToken),
   UP: (() => UnknownWorkflow),
   V7: (() => forBadge),
   WK: (() => TextError),
   cb: () => MissingPermission,
   d: () => bracketsOf,
   h: () => suggestion,
   hD: () => quote,
   i_: (() => PermissionError),
   mX: () => notFound,
   pA: () => nearest,
   qh: (() => BadgeError),
   xf: () => perInterface,
   yu: (() => inputName)
  });
  const o = {
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
  const r = {
   policy: "forbidden",
   archived: "forbidden",
   refused: "forbidden",
   moved: "not-found"
  };
  function bracketsOf(e) {
   return r[e] ?? e;
  }
  const s = /()(?:gh[pousr]_[\w.-]{16,}|github_pat_\w{20,}|gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-[\w.-]{16,})/gi;
  const a = /([?&](?:api_key|private_token|access_token)=)[^&\s"']*/gi;
  
  const i = [ /(authorization\s{0,4}[:=]\s{0,4}(?:(?:basic|bearer|token)\s{1,4})?)\S+/gi, /(\b(?:basic|bearer)\s{1,4})[\w+/=.~-]{20,}/gi, /(extraheader\s{0,4}[=:]?\s{0,4})\S.*/gi, a, /(\/\/)[^/?#\s]+(?=@)/g, /()\b(?:npm_\w{20,}|AKIA[A-Z\d]{12,}|xox[abeoprs]-[\w-]{10,}|eyJ[\w-]{10,}(?:\.[\w.-]*)?)/g, s ];
  function masked(e) {
   return i.reduce((e, n) => e.replace(n, "$1***"), e);
  }
  class BadgeError extends Error {
   code;
   at;
   constructor(e, n, t) {
    super(masked(n));
    this.name = "BadgeError";
    this.code = e;
    this.at = t;
   }
   get kind() {
    return o[this.code];
   }
  }
  
  class TextError extends BadgeError {
   headline;
   problems;
   source;
   constructor(e, n) {
    const t = `${e} has ${n.length} problems, and nothing was done.`;
    const o = n[0]?.text ?? e;
    super("invalid", n.length === 1 ? o : `${t} The first: ${o}`);
    this.headline = t;
    this.problems = n.map(e => ({
     ...e,
     text: masked(e.text)
    }));
    this.source = e;
   }
  }
  class MissingPermission extends BadgeError {
   permission;
   repository;
   constructor(e, {permission: n, repository: t}) {
    super("forbidden", e);
    this.permission = n;
    this.repository = t;
   }
  }
  class PermissionError extends BadgeError {
   headline;
   yaml;
   constructor(e, n) {
    super("forbidden", `${e} permissions: { ${n.join(", ")} }`);
    this.headline = masked(e);
    this.yaml = [ "permissions:", ...n.map(e => `  ${e}`) ].join("\n");
   }
  }
  class UnknownWorkflow extends BadgeError {
   constructor(e) {
    super("invalid", e);
   }
  }
  
  let l;
  
  
  const perInterface = (e, n) => l === undefined ? e : n;
  function invalid(e, n, t) {
   return new BadgeError("invalid", `${inputName(e)}: ${quote(n)} ${t}`);
  }
  const c = 80;
  const d = 2e3;
  function quote(e) {
   const n = masked(e.slice(0, d)).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
   return JSON.stringify(n.length > c ? `${n.slice(0, c)}\u2026` : n);
  }
  function nearest(e, n, t = Math.max(2, Math.floor(Math.min(e.length, c) / 2))) {
   const o = e.toLowerCase().slice(0, c);
   let r;
   let s = t + 1;
   for (const e of n) {
    const n = e.toLowerCase();
    const t = editDistance(o, n);
    const a = t + (n[0] === o[0] ? 0 : .5);
    if (a < s && t < Math.max(o.length, n.length)) [r, s] = [ e, a ];
   }
   return r;
  }
  function suggestion(e, n) {
   const t = nearest(e, n);
   return t === undefined ? "" : ` Did you mean ${quote(t)}?`;
  }
  function editDistance(e, n) {
   let t = Array.from({
    length: n.length + 1
   }, (e, n) => n);
   for (let o = 1; o <= e.length; o++) {
    const r = [ o ];
    for (let s = 1; s <= n.length; s++) {
     const a = (t[s - 1] ?? 0) + (e[o - 1] === n[s - 1] ? 0 : 1);
     r.push(Math.min((t[s] ?? 0) + 1, (r[s - 1] ?? 0) + 1, a));
    }
    t = r;
   }
   return t[n.length] ?? 0;
  }
  function notFound(e, n, t) {
   return `There is no ${e} ${quote(n)}, so the badge is unknown.${suggestion(n, t)}`;
  }
  
 }),
 3718: ((e, n, t) => {
var parseLines = (function parseLines(e) {
   const n = e.split(/[\r\n]+/).map((e => e.trim()));
   return [ ...new Set(n.filter((e => e !== ""))) ];
  });
var parseFlag = (function parseFlag(e, n) {
   if (/^(?:true|True|TRUE)$/.test(n)) return true;
   if (n === "" || /^(?:false|False|FALSE)$/.test(n)) return false;
   throw (0, i.Gq)(e, n, "is not a boolean. Use true or false.");
  });
var parseFormats = (function parseFormats(e) {
   const n = e.split(/[\s,]+/).filter((e => e !== ""));
   const t = n.map(e => oneOf(e, l.hR, {
    input: "formats",
    what: "format"
   }));
   return t.length === 0 ? undefined : l.hR.filter(e => t.includes(e));
  });
var parseFailOn = (function parseFailOn(e) {
   return oneOf(e || "setup", [ "setup", "any", "none" ], {
    input: "fail-on",
    what: "level"
   });
  });
var parseStatusInput = (function parseStatusInput(e, n) {
   const t = (0, c.i$)(n);
   if (t === undefined) throw (0, i.Gq)(e, n, (0, c.Gn)(n));
   return t;
  });
var parseLooks = (function parseLooks(e) {
   return {
    palette: parseChoice("palette", e("palette"), o.LH),
    wording: parseChoice("wording", e("wording"), a.a),
    labelColor: parseColorInput("label-color", e("label-color")),
    logoColor: parseColorInput("logo-color", e("logo-color"))
   };
  });
var parseStyle = (function parseStyle(e) {
   return oneOf(e || "flat", r.rY, {
    input: "style",
    what: "style"
   });
  });
var parseColorInput = (function parseColorInput(e, n) {
   const t = (0, o.H0)(n);
   if (n !== "" && t === undefined) throw (0, i.Gq)(e, n, `is not a colour.${(0, i.h)(n, (0, 
   o.i4)())} ${o.o$}`);
   return t;
  });
var parseLogoInput = (function parseLogoInput(e) {
   if (e === "") return undefined;
   const n = (0, s.db)(e);
   if (n === undefined) throw (0, i.Gq)("logo", e, `${(0, s.JS)(e)} ${s.oh}`);
   return n;
  });
var oneOf = (function oneOf(e, n, {input: t, what: o}) {
   const r = n.find((n => n === e));
   if (r === undefined) throw (0, i.Gq)(t, e, `is not a ${o}.${(0, i.h)(e, n)} Allowed: ${n.join(", ")}.`);
   return r;
  });
  t.d(n, {
   BK: (() => parseColorInput),
   Li: (() => parseLines),
   Ql: (() => parseFormats),
   WT: (() => parseStatusInput),
   XV: (() => parseFailOn),
   d$: (() => d),
   lq: (() => optional),
   og: (() => parseFlag),
   u4: (() => parseLooks),
   vT: (() => parseLogoInput),
   zp: (() => parseStyle)
  });
  var o = t(3399);
  var r = t(3360);
  var s = t(7596);
  var a = t(8611);
  var i = t(3916);
  var l = t(8675);
  var c = t(2420);
  const d = {
   setup: [ "input", "setup", "signal" ],
   any: [ "input", "setup", "signal", "outage" ],
   none: [ "input", "signal" ]
  };
  const u = null && [ "palette", "wording", "label-color", "logo-color" ];
  const optional = (e => e === "" ? undefined : e);
  
  
  
  
  
  
  const parseChoice = ((e, n, t) => n === "" ? undefined : oneOf(n, t, {
   input: e,
   what: e
  }));
  
  
  
  
 }),
 1867: ((e, n, t) => {
var formsOf = (function formsOf(e) {
   if (e.length < r) return [];
   const n = [ "", "a", "ab" ].map((n => {
    const t = Buffer.from(n + e).toString("base64").replace(/={1,2}$/, "");
    return t.slice(n === "" ? 0 : n.length + 1, -1);
   }));
   const t = Buffer.from(e).toString("hex");
   const o = [ e, ...n, ...n.map((e => e.replaceAll("+", "-").replaceAll("/", "_"))), ...[ t, t.toUpperCase() ], encodeURIComponent(e) ];
   return [ ...new Set(o) ].sort(((e, n) => n.length - e.length));
  });
var refuseTokens = (function refuseTokens(e, n, t) {
   if (t.some((e => n.includes(e)))) {
    throw new o.qh("invalid", `${(0, o.yu)(e)} contains a token, which would be published: remove it, and revoke the token if anybody may have seen it.`);
   }
  });
var redactor = (function redactor(e) {
   const n = e.flatMap(formsOf);
   return (e => n.reduce(((e, n) => e.replaceAll(n, "***")), e));
  });
  t.d(n, {
   $p: (() => redactor),
   PW: (() => refuseTokens),
   XP: (() => formsOf),
   vu: () => maskCommands
  });
  var o = t(3916);
  const r = 8;
  
  
  
  function maskCommands(e) {
   const escaped = e => e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
   return [ ...new Set(e) ].map(e => e === "" ? "" : `::add-mask::${escaped(e)}\n`).join("");
  }
 }),
 3060: ((e, n, t) => {
var definitionFrom = (function definitionFrom(e, n, t) {
   return {
    id: e.id,
    name: e.name,
    kind: t,
    enabled: e.enabled ?? true,
    label: e.label,
    ...looksFrom(e),
    link: e.link_url === undefined ? e.link : {
     kind: "url",
     url: e.link_url
    },
    source: n,
    filters: filtersFrom(e),
    job: e.job,
    judging: judgingFrom(e),
    messages: e.messages ?? {},
    colors: e.colors ?? {}
   };
  });
var looksFrom = (function looksFrom(e) {
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
  });
var filtersFrom = (function filtersFrom(e) {
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
  });
var judgingFrom = (function judgingFrom(e) {
   return {
    inProgress: e.in_progress ?? o.zF.inProgress,
    ignore: e.ignore ?? o.zF.ignore,
    strict: e.strict ?? o.zF.strict,
    maxAge: e.max_age,
    each: e.each
   };
  });
var sourceOf = (function sourceOf(e, {branch: n, ...t}) {
   if (e.status !== undefined) return {
    kind: "status",
    status: e.status
   };
   if (e.needs !== undefined) return {
    kind: "needs",
    jobs: e.needs
   };
   if (e.from !== undefined && e.from.length > 0) return {
    kind: "report",
    files: e.from,
    measure: e.measure
   };
   if (e.fact !== undefined) return {
    kind: "fact",
    fact: e.fact
   };
   if (e.environment !== undefined) return {
    kind: "environment",
    environment: e.environment
   };
   if (e.check !== undefined) return {
    kind: "check",
    check: e.check
   };
   const o = e.workflow ?? [];
   const r = Object.values(t).some((e => e !== undefined));
   if (o.length > 0 || r) return {
    kind: "workflow",
    workflows: o
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
   return n === undefined ? {
    kind: "run"
   } : {
    kind: "workflow",
    workflows: o
   };
  });
var sourceFrom = (function sourceFrom(e, n) {
   if (e.image_url !== undefined) return {
    kind: "pointer",
    imageUrl: e.image_url
   };
   return sourceOf({
    ...e,
    awaitsMessage: n.color_steps !== undefined
   }, filtersFrom(e));
  });
var withDefaults = (function withDefaults(e, n) {
   if (Object.keys(n).length === 0) return e;
   const t = fittingDefaults(e, n);
   const o = Object.fromEntries(Object.entries(n).filter((([e]) => t(e))));
   return {
    ...o,
    ...e
   };
  });
var fittingDefaults = (function fittingDefaults(e, n) {
   if (isPointer(Object.keys(e), n)) return (e => s.Tf.some((n => n === e)));
   const t = new Set([ "image_url", "link_url" ]);
   const leave = (e => e.forEach((e => t.add(e))));
   const {kind: o} = sourceFrom(e, e);
   if (o === "message" || o === "value") leave(i);
   if (a.some((n => n in e))) leave(a);
   for (const [n, o] of s.ZP) {
    if (n in e) t.add(o);
    if (o in e) t.add(n);
   }
   return (e => !t.has(e));
  });
var isPointer = (function isPointer(e, n) {
   return e.includes("image_url") || n.image_url !== undefined && !e.some(isDrawing);
  });
var pointerProblems = (function pointerProblems(e, n) {
   const [t, o] = [ e.get("image_url"), e.get("link_url") ];
   if (!isPointer([ ...e.keys() ], n)) return o === undefined ? [] : [ {
    offset: o,
    message: () => c
   } ];
   const r = t === undefined ? [] : [ ...e ].filter((([e]) => isDrawing(e)));
   const s = r.map(([e, n]) => ({
    offset: Math.max(n, t ?? 0),
    message: () => pointerContradiction(e)
   }));
   if (o !== undefined || n.link_url !== undefined) return s;
   return [ {
    offset: t ?? e.get("id") ?? 0,
    message: () => d
   }, ...s ];
  });
var measureProblems = (function measureProblems(e, n, t) {
   const o = n.get("measure");
   if (o === undefined || e.measure === undefined) return [];
   if (n.has("from") || n.has("image_url")) return [];
   return withDefaults(e, t).from === undefined ? [ {
    offset: o,
    message: () => l
   } ] : [];
  });
  t.d(n, {
   Nl: (() => looksFrom),
   SU: (() => definitionFrom),
   Us: (() => pointerProblems),
   YX: (() => sourceFrom),
   dV: (() => measureProblems),
   rO: (() => withDefaults),
   vz: (() => sourceOf)
  });
  var o = t(4394);
  var r = t(3916);
  var s = t(6470);
  
  
  
  
  
  
  const a = [ "workflow", "environment", "check", "status", "from", "fact" ];
  const i = [ ...a, ...[ "job", "tag", "sha", "event", "actor", "run_number", "run_id", "repository", "each" ] ];
  
  
  const isDrawing = (e => !s.Tf.includes(e));
  
  
  
  const l = '"measure" is what to read from report files, which "from" names: "from: coverage/lcov.info". Add "from", or remove "measure".';
  const c = '"link_url" is the link of a pointer, which needs an "image_url" too. The link of a badge that is drawn is "link".';
  const d = '"image_url" makes a pointer, which needs a "link_url" too: the page that a click opens.';
  function pointerContradiction(e) {
   const n = e === "link" ? 'The link of a pointer is "link_url"' : "Remove one of them";
   return `"image_url" and ${(0, r.hD)(e)} contradict each other: a pointer shows an existing picture, and nothing is drawn. ${n}.`;
  }
 }),
 392: ((e, n, t) => {
var one = (function one(e) {
   return {
    schema: e.schema,
    allowed: e.allowed,
    read: (n => readScalar(e, n))
   };
  });
var oneOrMore = (function oneOrMore(e, n) {
   const {read: t, ...o} = locatedList(e, n);
   return {
    ...o,
    read: (e => {
     const n = t(e);
     return "problems" in n ? n : {
      value: n.value.map((e => e.value))
     };
    })
   };
  });
var locatedList = (function locatedList(e, n) {
   const {allowed: t, schema: o} = e;
   const item = (n => {
    const t = readScalar(e, n);
    return "problems" in t ? t : {
     value: {
      offset: n.offset,
      value: t.value
     }
    };
   });
   const read = (e => {
    if (e.kind !== "list") return all([ item(e) ]);
    if (e.items.length < n) return (0, a.l4)(e.offset, () => `the list is empty. ${t}`);
    return all(e.items.map(item));
   });
   return {
    schema: {
     anyOf: [ o, {
      type: "array",
      items: o,
      minItems: n
     } ]
    },
    allowed: t,
    read: read
   };
  });
var byStatus = (function byStatus(e, n) {
   const t = `Allowed: a map of statuses, such as ${n}.`;
   const read = n => {
    const o = readPairs(n, {
     key: r.XQ,
     same: "the same status",
     kind: e,
     allowed: t
    });
    if ("problems" in o) return o;
    const s = {};
    for (const [e, n] of o.value) s[e] = n;
    return {
     value: s
    };
   };
   return {
    schema: mapSchema(r.XQ, e),
    allowed: t,
    read: read
   };
  });
var bySteps = (function bySteps(e, n) {
   const t = `Allowed: a map of numbers, such as ${n}.`;
   const read = (n => {
    const o = readPairs(n, {
     key: r.uk,
     same: "the same number",
     kind: e,
     allowed: t
    });
    return "problems" in o ? o : {
     value: o.value.toSorted((([e], [n]) => e - n))
    };
   });
   return {
    schema: mapSchema(r.uk, e),
    allowed: t,
    read: read
   };
  });
var mapSchema = (function mapSchema(e, n) {
   return {
    type: "object",
    propertyNames: e.schema,
    additionalProperties: n.schema
   };
  });
var readPairs = (function readPairs(e, {key: n, same: t, kind: o, allowed: r}) {
   if (e.kind !== "map") return (0, a.l4)(e.offset, () => misplaced(e, r));
   const s = new Map;
   const pair = (e => {
    const r = readKey(e, {
     key: n,
     same: t,
     words: s
    });
    const a = readScalar(o, e.value);
    if ("value" in r && "value" in a) return {
     value: [ r.value, a.value ]
    };
    return {
     problems: [ ...problemsOf(r), ...withKey(e.key, a) ]
    };
   });
   return all(e.entries.map(pair));
  });
var readKey = (function readKey({key: e, offset: n}, {key: t, same: r, words: s}) {
   const i = t.parse(e);
   if (i === undefined) return (0, a.l4)(n, () => `${(0, o.hD)(e)} ${t.problem(e)} ${t.allowed}`);
   const l = s.get(i);
   if (l === e) return (0, a.l4)(n, () => `${(0, o.hD)(e)} is set twice. Remove one of them.`);
   if (l !== undefined) return (0, a.l4)(n, () => `${(0, o.hD)(l)} and ${(0, o.hD)(e)} are ${r}. Remove one of them.`);
   s.set(i, e);
   return {
    value: i
   };
  });
var readScalar = (function readScalar(e, n) {
   if (n.kind !== "scalar" || n.isNull) return (0, a.l4)(n.offset, () => misplaced(n, e.allowed));
   const t = e.parse(n.text);
   return t === undefined ? (0, a.l4)(n.offset, () => `${describeValue(n)} ${e.problem(n.text)} ${e.allowed}`) : {
    value: t
   };
  });
var all = (function all(e) {
   const n = e.flatMap(problemsOf);
   return n.length > 0 ? {
    problems: n
   } : {
    value: e.flatMap((e => "value" in e ? [ e.value ] : []))
   };
  });
var withKey = (function withKey(e, n) {
   return problemsOf(n).map(({offset: n, message: t}) => ({
    offset: n,
    message: () => `${(0, o.hD)(e)}: ${t()}`
   }));
  });
var readFields = (function readFields({entries: e}, n) {
   const t = {};
   const r = new Map;
   const s = e.flatMap((({key: e, offset: s, value: a}) => {
    if (!isKey(e, n.table)) return [ {
     offset: s,
     message: () => unknownKey(e, n)
    } ];
    const i = n.refused[e];
    if (i !== undefined) return [ {
     offset: s,
     message: () => `${(0, o.hD)(e)} ${i}`
    } ];
    if (r.has(e)) return [ {
     offset: s,
     message: () => `${(0, o.hD)(e)} is set twice. Remove one of them.`
    } ];
    r.set(e, s);
    const l = n.table[e].read(a);
    if ("value" in l) t[e] = l.value;
    return withKey(e, l);
   }));
   return {
    fields: t,
    offsets: r,
    problems: [ ...s, ...contradicting(r, n.contradictions) ]
   };
  });
var isKey = (function isKey(e, n) {
   return Object.hasOwn(n, e);
  });
var contradicting = (function contradicting(e, n) {
   return n.flatMap((([n, t, r]) => {
    const [s, a] = [ e.get(n), e.get(t) ];
    if (s === undefined || a === undefined) return [];
    const message = () => `${(0, o.hD)(n)} and ${(0, o.hD)(t)} contradict each other: ${r}. Remove one of them.`;
    return [ {
     offset: Math.max(s, a),
     message: message
    } ];
   }));
  });
var nested = (function nested(e, n) {
   const t = "Allowed: a map of keys.";
   const read = (e => {
    if (e.kind === "scalar" && e.isNull) return {
     value: {}
    };
    if (e.kind !== "map") return (0, a.l4)(e.offset, () => misplaced(e, t));
    const {fields: o, problems: r} = readFields(e, n);
    return r.length > 0 ? {
     problems: r
    } : {
     value: o
    };
   });
   return {
    schema: {
     $ref: `#/definitions/${e}`
    },
    allowed: t,
    read: read
   };
  });
  t.d(n, {
   $0: (() => bySteps),
   GF: (() => byStatus),
   bp: () => describeValue,
   cY: (() => nested),
   h9: (() => oneOrMore),
   qU: (() => readFields),
   rb: (() => locatedList),
   xH: (() => one)
  });
  var o = t(3916);
  var r = t(9510);
  var s = t(7647);
  var a = t(1860);
  
  
  
  
  
  
  
  
  
  function misplaced(e, n) {
   if (e.kind === "scalar" && e.isNull) return `the value is missing. ${n}`;
   return `${describeValue(e)} is not allowed here. ${n}`;
  }
  function describeValue(e) {
   if (e.kind !== "scalar") return `a ${e.kind}`;
   if (e.isNull) return "an empty value";
   return (0, s.Hn)(e.text) ? "a text that is not shown here" : (0, o.hD)(e.text);
  }
  
  const problemsOf = (e => "problems" in e ? e.problems : []);
  
  
  
  function unknownKey(e, {table: n, subject: t, refused: r}) {
   if (e === "<<") return `"<<" is not a key of ${t}: YAML 1.2 does not merge maps. Write the keys out.`;
   const s = Object.keys(n).filter(e => !Object.hasOwn(r, e));
   return `${(0, o.hD)(e)} is not a key of ${t}.${(0, o.h)(e, s) || ` Allowed: ${s.join(", ")}.`}`;
  }
  
  
 }),
 9510: ((e, n, t) => {
var line = (function line(e) {
   return {
    parse: (e => w.test(e.trim()) ? e.trim() : undefined),
    problem: e => e.trim() === "" ? "is blank." : "has more than one line, or control characters.",
    allowed: `Allowed: ${e}.`,
    schema: g
   };
  });
var refName = (function refName(e) {
   const n = line(e);
   return {
    ...n,
    parse: e => (0, i.Tb)(e.trim()) === undefined ? n.parse(e) : undefined,
    problem: e => (0, i.Tb)(e.trim()) ?? n.problem(e)
   };
  });
var matching = (function matching(e, n, t) {
   return {
    parse: n => e.test(n.trim()) ? n.trim() : undefined,
    problem: () => `is not ${n}.`,
    allowed: `Allowed: ${t}.`,
    schema: {
     ...m,
     pattern: `^\\s*${e.source.slice(1, -1)}\\s*$`
    }
   };
  });
var choice = (function choice(e) {
   return {
    parse: (n => e.find((e => e === n))),
    problem: n => `is not known.${(0, l.h)(n, e)}`,
    allowed: `Allowed: ${e.join(", ")}.`,
    schema: {
     enum: e
    }
   };
  });
var templateProblem = (function templateProblem(e) {
   const [n] = (0, f.iE)(e);
   if (n !== undefined) return `has an unknown placeholder, ${(0, l.hD)(n)}.${(0, l.h)(n, f.je)}`;
   const t = (0, f.JZ)(e);
   if (t !== undefined) return `has {${t}} without a percent sign. Did you mean "%{${t}}"?`;
   const o = (0, i.z9)(e.replace(/\.svg$/, "").replace(/%\{[^{}]*\}/g, "x"));
   return o === undefined ? undefined : `${o}.`;
  });
  t.d(n, {
   Ef: (() => S),
   Gz: (() => v),
   ID: (() => y),
   KN: (() => R),
   P7: (() => refName),
   PW: (() => D),
   XQ: (() => L),
   Yq: (() => choice),
   bf: (() => N),
   dI: (() => E),
   d_: (() => h),
   gI: (() => B),
   gu: (() => G),
   hG: (() => _),
   ll: (() => k),
   lx: (() => C),
   n8: (() => line),
   o$: (() => P),
   oh: (() => F),
   ps: (() => z),
   qn: (() => A),
   rq: (() => I),
   tt: (() => H),
   uk: (() => j),
   w5: (() => b)
  });
  var o = t(3399);
  var r = t(4394);
  var s = t(7596);
  var a = t(7088);
  var i = t(1485);
  var l = t(3916);
  var c = t(8214);
  var d = t(8514);
  var u = t(2420);
  var f = t(7647);
  const m = {
   type: [ "string", "number", "boolean" ]
  };
  const g = {
   ...m,
   pattern: "\\S"
  };
  const p = {
   type: [ "string", "number" ],
   pattern: "\\S"
  };
  const positive = e => {
   const n = Number(e);
   return n > 0 && n <= Number.MAX_SAFE_INTEGER ? n : undefined;
  };
  const h = {
   parse: (e => e),
   problem: () => "",
   allowed: "Allowed: a text.",
   schema: m
  };
  const b = {
   parse: (e => (0, a.z3)(e) ? undefined : e),
   problem: () => "is blank.",
   allowed: "Allowed: a text that is not blank.",
   schema: g
  };
  const w = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/;
  
  
  const $ = [ ...[ "branch_protection_rule", "check_run", "check_suite", "create", "delete", "deployment", "deployment_status" ], ...[ "discussion", "discussion_comment", "dynamic", "fork", "gollum", "image_version", "issue_comment", "issues" ], ...[ "label", "merge_group", "milestone", "page_build", "project", "project_card", "project_column", "public" ], ...[ "pull_request", "pull_request_comment", "pull_request_review", "pull_request_review_comment" ], ...[ "pull_request_target", "push", "registry_package", "release", "repository_dispatch", "schedule", "status" ], ...[ "watch", "workflow_call", "workflow_dispatch", "workflow_run" ] ];
  const x = matching(/^[a-z][a-z_]*$/, "an event", "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them");
  const isEvent = e => $.some(n => n === e);
  const k = {
   ...x,
   parse: e => {
    const n = x.parse(e);
    return n === undefined || isEvent(n) || (0, l.pA)(n, $, 2) === undefined ? n : undefined;
   },
   problem: e => `is not an event.${(0, l.h)(e.trim(), $)}`
  };
  
  
  const y = {
   parse: (e => (0, r.eQ)(e) ? e : undefined),
   problem: e => `is not an id. For example: ${(0, l.hD)((0, r.yR)(e.slice(0, 100)))}.`,
   allowed: 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".',
   schema: {
    $ref: "#/definitions/id"
   }
  };
  const v = matching(/^[A-Za-z\d](?:[\w-]*[A-Za-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/, "a repository", "owner/name");
  const _ = matching(/^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/, "a full SHA", "the 40 or 64 hex digits of a commit");
  const S = {
   parse: e => /^\d{1,16}$/.test(e) ? positive(e) : undefined,
   problem: () => "is not a positive whole number.",
   allowed: "Allowed: 1, 2, 3 and so on.",
   schema: {
    type: [ "integer", "string" ],
    minimum: 1,
    pattern: "^\\d+$"
   }
  };
  const A = {
   parse: e => /^\d{1,16}(?:\.\d{1,16})?$/.test(e) ? positive(e) : undefined,
   problem: () => "is not a positive number of days.",
   allowed: "Allowed: 30, 0.5 and so on.",
   schema: {
    type: [ "number", "string" ],
    exclusiveMinimum: 0,
    pattern: "^\\d+(?:\\.\\d+)?$"
   }
  };
  const O = /^[+-]?\d{1,16}(?:\.\d{1,16})?$/;
  const j = {
   parse: (e => O.test(e) ? Number(e) + 0 : undefined),
   problem: () => "is not a number.",
   allowed: "Allowed: 0, 60, 99.5, -1 and so on.",
   schema: {
    type: [ "number", "string" ],
    pattern: O.source
   }
  };
  const C = {
   parse: (e => /^(?:true|True|TRUE)$/.test(e) ? true : /^(?:false|False|FALSE)$/.test(e) ? false : undefined),
   problem: () => "is neither true nor false.",
   allowed: "Allowed: true, false.",
   schema: {
    enum: [ true, false, "true", "false", "True", "False", "TRUE", "FALSE" ]
   }
  };
  const L = {
   parse: u.i$,
   problem: e => `is not a status.${(0, l.h)(e, u.q9)}`,
   allowed: `Allowed: ${d.f.join(", ")}, or another system's word for one.`,
   schema: {
    $ref: "#/definitions/status"
   }
  };
  const P = {
   parse: o.H0,
   problem: e => `is not a colour.${(0, l.h)(e, (0, o.i4)())}`,
   allowed: `${o.o$} In YAML a # needs quotes: "#4b0".`,
   schema: {
    $ref: "#/definitions/color"
   }
  };
  const I = {
   parse: s.db,
   problem: s.JS,
   allowed: s.oh,
   schema: {
    $ref: "#/definitions/logo"
   }
  };
  const M = {
   type: "string",
   pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://"
  };
  const F = {
   parse: (e => (0, f.rn)(e) === undefined ? e.trim() : undefined),
   problem: e => `${(0, f.rn)(e) ?? ""}.`,
   allowed: "Allowed: an http(s) URL, which can contain placeholders.",
   schema: M
  };
  const q = [ "project_name", "branch" ];
  const forbiddenPlaceholder = e => (0, f.Qf)(e).find(e => !q.includes(e));
  const H = {
   ...F,
   parse: e => forbiddenPlaceholder(e) === undefined ? F.parse(e) : undefined,
   problem: e => {
    const n = forbiddenPlaceholder(e);
    return n === undefined ? F.problem(e) : `contains %{${n}}, which a file of another owner cannot use.`;
   },
   allowed: "Allowed: an http(s) URL, which can contain %{project_name} and %{branch}."
  };
  const z = {
   parse: e => {
    const n = r.A.find(n => n === e);
    if (n !== undefined) return {
     kind: n
    };
    return (0, f.rn)(e) === undefined ? {
     kind: "url",
     url: e.trim()
    } : undefined;
   },
   problem: e => `${(0, f.rn)(e) ?? ""}.${(0, l.h)(e, r.A)}`,
   allowed: `Allowed: ${r.A.join(", ")}, or an http(s) URL.`,
   schema: {
    anyOf: [ {
     enum: r.A
    }, M ]
   }
  };
  const E = {
   parse: (e => (0, i.Q8)(e) ? e : undefined),
   problem: () => "is not a branch that badges can be published to.",
   allowed: 'Allowed: the name of a branch, without "refs/".',
   schema: p
  };
  const N = {
   parse: e => {
    const n = globsIn(e);
    return n.length > 0 && n.every(e => (0, c.Yo)(e) === undefined) ? n : undefined;
   },
   problem: e => {
    const [n] = globsIn(e).flatMap(e => (0, c.Yo)(e) ?? []);
    return n ?? "is blank.";
   },
   allowed: c.pf,
   schema: p
  };
  function globsIn(e) {
   const n = e.split(/[\r\n]+/).map(e => e.trim());
   return n.filter(e => e !== "");
  }
  const T = /[\da-fA-F]{20,40}/;
  const R = {
   parse: e => T.exec(e)?.[0] === e ? e : undefined,
   problem: e => {
    const n = T.exec(e)?.[0];
    return `is not the id of a gist.${n === undefined ? "" : ` Did you mean ${(0, l.hD)(n)}?`}`;
   },
   allowed: "Allowed: 20 to 40 hex digits, the last part of the gist's URL.",
   schema: {
    type: [ "string", "number" ],
    pattern: `^${T.source}$`
   }
  };
  const B = {
   parse: (e => templateProblem(e) === undefined ? e : undefined),
   problem: e => templateProblem(e) ?? "",
   allowed: 'Allowed: a path of parts joined by "/", such as %{branch}/%{id}.',
   schema: p
  };
  
  const D = {
   parse: (e => fileProblem(e) === undefined ? e : undefined),
   problem: e => `${fileProblem(e) ?? ""}.`,
   allowed: "Allowed: a path in the repository, such as README.md or docs/index.md.",
   schema: p
  };
  const fileProblem = (e => (0, i.z9)(e.replace(/^\.github\//, "")));
  const G = {
   parse: e => {
    const [, n = "", t = "", o] = /^([^:]*):(.+?)(?:@([^@]*))?$/.exec(e.trim()) ?? [];
    if (v.parse(n) === undefined || fileProblem(t) !== undefined) return undefined;
    return o === undefined || (0, i.Q8)(o) ? {
     repository: n,
     path: t,
     ref: o
    } : undefined;
   },
   problem: () => "does not name a file of a repository.",
   allowed: "Allowed: owner/repo:path@ref, such as octo-org/ci:badges.yml@main; without @ref the default branch. A file of another owner needs the full SHA of a commit as @ref.",
   schema: {
    type: "string",
    pattern: "^\\s*[^:/]+/[^:/]+:\\S"
   }
  };
 }),
 1336: ((e, n, t) => {
var inOrder = (function inOrder(e) {
   return e.toSorted(((e, n) => e.order - n.order));
  });
  t.d(n, {
   al: (() => inOrder),
   n5: () => referenceText,
   tL: (() => o)
  });
  const o = {
   project: ".github/badges.yml",
   group: "badges.yml"
  };
  
  function referenceText({repository: e, path: n, ref: t}) {
   return `${e}:${n}${t === undefined ? "" : `@${t}`}`;
  }
 }),
 7647: ((e, n, t) => {
var expand = (function expand(e, n) {
   return fill(e, s, (e => n[e]));
  });
var expandUrl = (function expandUrl(e, n) {
   return fill(e, a, (e => n[e]?.split("/").map(encodeURIComponent).join("/")));
  });
var placeholdersIn = (function placeholdersIn(e) {
   return [ ...e.matchAll(a) ].map((([, e = ""]) => e)).filter(isPlaceholder);
  });
var unknownPlaceholdersIn = (function unknownPlaceholdersIn(e) {
   return [ ...e.matchAll(s) ].map((([, e = ""]) => e)).filter((e => !isPlaceholder(e)));
  });
var unmarkedPlaceholder = (function unmarkedPlaceholder(e) {
   return [ ...e.matchAll(/(?<!%)\{([^{}]*)\}/g) ].map(([, e = ""]) => e).find(isPlaceholder);
  });
var fill = (function fill(e, n, t) {
   const o = [];
   const r = e.replace(n, ((e, n) => {
    const r = isPlaceholder(n) ? t(n) : undefined;
    if (r === undefined || r === "") {
     o.push(n);
     return e;
    }
    return r;
   }));
   return {
    text: r,
    unfilled: o
   };
  });
var isPlaceholder = (function isPlaceholder(e) {
   return r.some((n => n === e));
  });
var urlProblem = (function urlProblem(e) {
   const n = e.trim();
   if (n === "") return "is blank";
   if (/[\s\u0000-\u001f\u007f-\u009f]/.test(n)) return "contains a blank or a line break (write a blank as %20)";
   if (!/^https?:\/\//i.test(n)) return "is not an http(s) URL";
   if ((0, o.NM)(n) || (0, o.NM)(decoded(n))) return "contains a token";
   const t = n.replace(i, "host");
   const r = /^https?:\/\/([^/?#]*)/i.exec(t)?.[1] ?? "";
   if (r.includes("@")) return "contains credentials";
   if (r.includes("%")) return "has a placeholder in its host (only gitlab_server and gitlab_pages_domain are allowed there)";
   return r === "" || r.includes("\\") || !URL.canParse(t) ? "is not a valid URL" : undefined;
  });
var decoded = (function decoded(e) {
   return e.replace(/%([2-7][\da-f])/gi, (e, n) => String.fromCharCode(parseInt(n, 16)));
  });
  t.d(n, {
   Hn: () => holdsCredentials,
   JZ: (() => unmarkedPlaceholder),
   Qf: (() => placeholdersIn),
   Uu: (() => expandUrl),
   fT: (() => expand),
   iE: (() => unknownPlaceholdersIn),
   je: (() => r),
   rn: (() => urlProblem),
   wK: () => isPlaceholder
  });
  var o = t(3916);
  const r = [ "project_path", "project_id", "project_name", "project_title", "project_namespace", "group_name", "gitlab_server", "gitlab_pages_domain", "default_branch", "commit_sha", "latest_tag", "branch", "workflow", "job", "id" ];
  const s = /%\{([^{}]*)\}/g;
  const a = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
  
  
  
  
  
  
  
  const i = /%(?:25)?(?:\{|%7[Bb])(?:gitlab_server|gitlab_pages_domain)(?:\}|%7[Dd])/g;
  
  
  function holdsCredentials(e) {
   return /\/\/[^/?#\s]*@/.test(e) || (0, o.NM)(e) || (0, o.NM)(decoded(e));
  }
 }),
 8553: ((e, n, t) => {
var readManifest = (async function readManifest(e, n) {
   const t = await parse(e, n);
   if (t.problems.length > 0) return valueOrError(t, t.position, n);
   const o = e.includes(m) ? expressionsIn(t.root) : [];
   const r = withProblems(manifestIn(t, n), o);
   return valueOrError(r, t.position, n);
  });
var withProblems = (function withProblems(e, n) {
   if (n.length === 0) return e;
   const t = new Set(n.map(({offset: e}) => e));
   const o = "problems" in e ? e.problems.filter(({offset: e}) => !t.has(e)) : [];
   return {
    problems: [ ...n, ...o ]
   };
  });
var loadYaml = (async function loadYaml(e) {
   return (await Promise.all([ t.e(815), t.e(556) ]).then(t.bind(t, 7034))).parseYaml(e);
  });
var parse = (async function parse(e, n) {
   const t = Buffer.byteLength(e);
   if (t > d * 1024) {
    const e = `${n.source}:1:1: ${t} bytes are too many. Allowed: ${d} KiB.`;
    throw new r.WK(n.source, [ {
     file: n.path,
     line: 1,
     text: e
    } ]);
   }
   if ((0, o.P)(e)) await (0, o.eb)();
   return loadYaml(e);
  });
var valueOrError = (function valueOrError(e, n, t) {
   if ("value" in e) return e.value;
   throw new r.WK(t.source, textProblems(e.problems, n, t));
  });
var manifestIn = (function manifestIn({root: e, position: n}, t) {
   if (e.kind !== "map" && !isNothing(e)) return (0, c.l4)(e.offset, () => notMap(e));
   const {fields: o, problems: r} = e.kind === "map" ? (0, a.qU)(e, (0, l.Nh)(t)) : {
    fields: {},
    problems: []
   };
   const s = {
    ...t,
    position: n,
    defaults: o.defaults ?? {}
   };
   const i = badgesOf(o.badges, s);
   if ("problems" in i) return {
    problems: [ ...r, ...i.problems ]
   };
   return r.length > 0 ? {
    problems: r
   } : {
    value: manifestFrom(o, i.value, s)
   };
  });
var badgesOf = (function badgesOf(e, n) {
   if (e === undefined || isNothing(e)) return {
    value: []
   };
   if (e.kind === "list") return badgesIn(e, n);
   return (0, c.l4)(e.offset, () => `"badges": ${(0, a.bp)(e)} is not a list. Allowed: ${l.zz}.`);
  });
var manifestFrom = (function manifestFrom(e, n, t) {
   const placed = (({offset: e, value: n}) => ({
    value: n,
    place: placeOf(t, e),
    line: t.position(e).line
   }));
   return {
    source: t.source,
    path: t.path,
    scope: t.scope,
    inherit: e.inherit ?? true,
    ...e.inherit === true || (e.extends ?? []).length > 0 ? {
     namesInherited: true
    } : {},
    extends: e.extends?.map(placed) ?? [],
    exclude: e.exclude?.map(placed) ?? [],
    readme: [ ...new Set(e.readme) ],
    publish: settingsFrom(e.publish ?? {}),
    badges: n
   };
  });
var settingsFrom = (function settingsFrom(e) {
   return {
    branch: e.branch,
    repository: e.repository,
    gist: e.gist,
    directory: e.directory,
    path: e.path,
    formats: e.formats === undefined ? undefined : l.hR.filter((n => e.formats?.includes(n))),
    branches: e.branches?.flat(),
    singleCommit: e.single_commit,
    prune: e.prune,
    index: e.index
   };
  });
var badgesIn = (function badgesIn({items: e, offset: n}, t) {
   if (e.length > u) return (0, c.l4)(n, () => `${e.length} badges are too many. Allowed: ${u}.`);
   const o = (0, l.YR)(t);
   const r = e.map((e => readBadge(e, o, t.defaults)));
   const s = [ ...r.flatMap((e => e.problems)), ...repeatedIds(r, t) ];
   return s.length > 0 ? {
    problems: s
   } : {
    value: r.map((e => badgeFrom(e, t)))
   };
  });
var readBadge = (function readBadge(e, n, t) {
   if (e.kind !== "map") {
    const message = () => `${(0, a.bp)(e)} is not a badge. Allowed: a map of a badge's keys: "- id: ci".`;
    return {
     fields: {},
     offsets: new Map,
     ...(0, c.l4)(e.offset, message)
    };
   }
   const o = (0, a.qU)(e, n);
   const r = {
    offset: e.offset,
    message: () => 'This badge needs an "id": "id: ci".'
   };
   const {fields: i, offsets: l} = o;
   const d = [ ...o.problems, ...(0, s.Us)(l, t), ...(0, s.dV)(i, l, t) ];
   return {
    ...o,
    problems: l.has("id") ? d : [ ...d, r ]
   };
  });
var repeatedIds = (function repeatedIds(e, {position: n}) {
   const t = new Map;
   return e.flatMap((({fields: {id: e}, offsets: o}) => {
    if (e === undefined) return [];
    const s = o.get("id") ?? 0;
    const a = t.get(e);
    t.set(e, a ?? s);
    if (a === undefined) return [];
    const {line: i, column: l} = n(a);
    const c = `"id": ${(0, r.hD)(e)} is also the id of the badge at ${i}:${l}. Each badge needs its own.`;
    return [ {
     offset: s,
     message: () => c
    } ];
   }));
  });
var badgeFrom = (function badgeFrom({fields: e, offsets: n}, t) {
   const o = (0, s.rO)(e, t.defaults);
   const {id: r = "", order: a = 0, enforce: i = false} = o;
   const l = n.get("id") ?? 0;
   const c = t.path === undefined ? {} : {
    at: {
     file: t.path,
     line: t.position(l).line
    }
   };
   return {
    definition: {
     ...(0, s.SU)(o, (0, s.YX)(o, e), t.scope),
     id: r,
     ...c
    },
    order: a,
    enforce: i,
    origin: t.source,
    place: placeOf(t, l)
   };
  });
  t.d(n, {
   WI: (() => readManifest),
   cC: () => u,
   cU: () => textProblems,
   gF: () => readBadgeList,
   yv: () => loadYaml
  });
  var o = t(7596);
  var r = t(3916);
  var s = t(3060);
  var a = t(392);
  var i = t(1336);
  var l = t(6470);
  var c = t(1860);
  const d = 256;
  const u = 1e3;
  const f = 1e3;
  
  const m = "${{";
  function expressionsIn(e, n = "", t = new Set) {
   if (t.has(e)) return [];
   t.add(e);
   if (e.kind === "map") return e.entries.flatMap(e => expressionsIn(e.value, e.key, t));
   if (e.kind === "list") return e.items.flatMap(e => expressionsIn(e, n, t));
   if (!e.text.includes(m)) return [];
   const o = n === "message" ? 'Give the badge its text with the input "values".' : "Write the value itself.";
   const message = () => `${(0, r.hD)(n)}: ${(0, a.bp)(e)} is an expression, which GitHub evaluates in workflows only. ${o}`;
   return [ {
    offset: e.offset,
    message: message
   } ];
  }
  
  async function readBadgeList(e, n) {
   const t = {
    source: n,
    scope: "project"
   };
   const o = await parse(e, t);
   const r = o.problems.length > 0 ? o : listIn(o, t);
   return (0, i.al)(valueOrError(r, o.position, t));
  }
  
  
  
  function textProblems(e, n, t) {
   const o = e.toSorted((e, n) => e.offset - n.offset);
   const r = o.length - f;
   const s = o.slice(0, f);
   const a = o[f];
   if (a !== undefined) s.push({
    offset: a.offset,
    message: () => `From here on there are ${r} more problems.`
   });
   const i = new Map;
   for (const {offset: e, message: o} of s) {
    const {line: r, column: s} = n(e);
    const a = `${t.source}:${r}:${s}: ${o()}`;
    i.set(a, {
     file: t.path,
     line: r,
     text: a
    });
   }
   return [ ...i.values() ];
  }
  function listIn({root: e, position: n}, t) {
   if (isNothing(e) || e.kind === "list" && e.items.length === 0) return (0, c.l4)(e.offset, () => `There are no badges. Allowed: ${l.zz}.`);
   if (e.kind !== "list") return (0, c.l4)(e.offset, () => notList(e));
   return badgesIn(e, {
    ...t,
    position: n,
    defaults: {}
   });
  }
  function notList(e) {
   const n = e.kind === "map" && e.entries.some(({key: e}) => e === "badges");
   const t = n ? 'This is a whole file of badges: only the list under its "badges:" belongs here.' : `Allowed: ${l.zz}.`;
   return `${(0, a.bp)(e)} is not a list. ${t}`;
  }
  const isNothing = (e => e.kind === "scalar" && e.isNull);
  const placeOf = (({source: e, position: n}, t) => {
   const {line: o, column: r} = n(t);
   return `${e}:${o}:${r}`;
  });
  
  function notMap(e) {
   const n = e.kind === "list" ? 'Write "badges:" above it.' : `Allowed: a map with "badges:", ${l.zz}.`;
   return `${(0, a.bp)(e)} is not a file of badges. ${n}`;
  }
  
  
  
  
  
  
  
 }),
 6470: ((e, n, t) => {
var badgeKeys = (function badgeKeys({scope: e, isForeign: n = false}) {
   const t = e === "project" ? {
    enforce: m
   } : {};
   const o = {
    subject: "a badge",
    contradictions: f
   };
   return n ? {
    ...p,
    ...o
   } : {
    table: d,
    refused: t,
    ...o
   };
  });
var fileKeys = (function fileKeys(e) {
   const n = badgeKeys(e);
   const t = {
    inherit: (0, i.xH)(l.lx),
    extends: (0, i.rb)(l.gu, 0),
    exclude: (0, i.rb)(l.ID, 0),
    defaults: (0, i.cY)("defaults", {
     ...n,
     subject: '"defaults"',
     refused: {
      ...n.refused,
      id: k
     }
    }),
    readme: (0, i.h9)(l.PW, 0),
    publish: (0, i.cY)("publish", w),
    badges: {
     schema: {
      $ref: "#/definitions/badges"
     },
     allowed: `Allowed: ${$}.`,
     read: (e => ({
      value: e
     }))
    }
   };
   const o = e.scope === "group" ? {
    inherit: x,
    readme: x,
    publish: x
   } : {};
   return {
    table: t,
    subject: "this file",
    refused: o,
    contradictions: []
   };
  });
  t.d(n, {
   Nh: (() => fileKeys),
   Rk: (() => d),
   Tf: (() => u),
   YR: (() => badgeKeys),
   ZP: (() => f),
   hR: (() => h),
   zz: () => $
  });
  var o = t(3399);
  var r = t(3360);
  var s = t(4394);
  var a = t(8611);
  var i = t(392);
  var l = t(9510);
  const c = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
  const d = {
   id: (0, i.xH)(l.ID),
   name: (0, i.xH)((0, l.n8)("the alternative text of the picture")),
   image_url: (0, i.xH)(l.oh),
   link_url: (0, i.xH)(l.oh),
   order: (0, i.xH)(l.uk),
   enabled: (0, i.xH)(l.lx),
   enforce: (0, i.xH)(l.lx),
   workflow: (0, i.h9)((0, l.n8)(c), 1),
   job: (0, i.xH)((0, l.n8)("name or glob of jobs")),
   branch: (0, i.xH)((0, l.P7)("name of a branch")),
   tag: (0, i.xH)((0, l.P7)("name of a tag")),
   sha: (0, i.xH)(l.hG),
   event: (0, i.h9)(l.ll, 1),
   actor: (0, i.xH)((0, l.n8)("the account that started the run")),
   run_number: (0, i.xH)(l.Ef),
   run_id: (0, i.xH)(l.Ef),
   repository: (0, i.xH)(l.Gz),
   from: (0, i.h9)((0, l.n8)("a path or glob of report files"), 1),
   measure: (0, i.xH)((0, l.Yq)(s.sF)),
   fact: (0, i.xH)((0, l.Yq)(s.qY)),
   environment: (0, i.xH)((0, l.n8)("name of an environment")),
   check: (0, i.xH)((0, l.n8)("name or glob of check runs and commit statuses")),
   status: (0, i.xH)(l.XQ),
   message: (0, i.xH)(l.w5),
   in_progress: (0, i.xH)((0, l.Yq)([ "last", "show" ])),
   ignore: (0, i.h9)(l.XQ, 0),
   strict: (0, i.xH)(l.lx),
   max_age: (0, i.xH)(l.qn),
   each: (0, i.xH)((0, l.Yq)([ "job" ])),
   label: (0, i.xH)(l.d_),
   color: (0, i.xH)(l.o$),
   label_color: (0, i.xH)(l.o$),
   color_steps: (0, i.$0)(l.o$, "{ 0: red, 60: orange, 90: green }"),
   messages: (0, i.GF)(l.w5, "{ failing: broken }"),
   colors: (0, i.GF)(l.o$, "{ failing: red }"),
   wording: (0, i.xH)((0, l.Yq)(a.a)),
   palette: (0, i.xH)((0, l.Yq)(o.LH)),
   style: (0, i.xH)((0, l.Yq)(r.rY)),
   logo: (0, i.xH)(l.rq),
   logo_color: (0, i.xH)(l.o$),
   link: (0, i.xH)(l.ps)
  };
  const u = [ "id", "name", "image_url", "link_url", "order", "enabled", "enforce" ];
  const f = [ [ "tag", "branch", "a run belongs to a tag or to a branch" ], [ "run_id", "run_number", "each of them selects a single run" ], [ "from", "workflow", "a badge has one source" ], [ "from", "environment", "a badge has one source" ], [ "from", "check", "a badge has one source" ], [ "from", "status", "a badge has one source" ], [ "from", "job", "only workflow runs have jobs" ], [ "from", "each", "only workflow runs have jobs" ], ...[ "workflow", "from", "environment", "check", "status" ].map((e => [ "fact", e, "a badge has one source" ])), ...[ "job", "each" ].map((e => [ "fact", e, "only workflow runs have jobs" ])), ...[ "tag", "sha", "event", "actor", "run_number", "run_id" ].map((e => [ "fact", e, "a fact is about a repository, not about a run" ])), [ "environment", "workflow", "a status comes from one place" ], [ "environment", "check", "a status comes from one place" ], [ "check", "workflow", "a status comes from one place" ], [ "job", "environment", "only workflow runs have jobs" ], [ "job", "check", "only workflow runs have jobs" ], [ "job", "status", "only workflow runs have jobs" ], [ "each", "environment", "only workflow runs have jobs" ], [ "each", "check", "only workflow runs have jobs" ], [ "each", "status", "only workflow runs have jobs" ] ];
  const m = 'is only for a file that others inherit: "badges.yml" of an owner\'s repository ".github", or one that "extends" names. Remove it.';
  const g = "is not allowed in a file of another owner. Move the badge into the repository's own file.";
  const p = {
   table: {
    ...d,
    image_url: (0, i.xH)(l.tt),
    link_url: (0, i.xH)(l.tt)
   },
   refused: {
    enforce: g,
    repository: g,
    status: g
   }
  };
  
  const h = [ "svg", "json" ];
  const b = "badges are published to one place";
  const w = {
   table: {
    branch: (0, i.xH)(l.dI),
    repository: (0, i.xH)(l.Gz),
    gist: (0, i.xH)(l.KN),
    directory: (0, i.xH)((0, l.n8)("a folder below the workspace")),
    path: (0, i.xH)(l.gI),
    formats: (0, i.h9)((0, l.Yq)(h), 1),
    branches: (0, i.h9)(l.bf, 1),
    single_commit: (0, i.xH)(l.lx),
    prune: (0, i.xH)(l.lx),
    index: (0, i.xH)(l.lx)
   },
   subject: '"publish"',
   refused: {},
   contradictions: [ [ "gist", "branch", b ], [ "gist", "repository", b ], [ "gist", "directory", b ], [ "directory", "branch", b ], [ "directory", "repository", b ] ]
  };
  const $ = 'a list of badges, each with an id: "- id: ci"';
  const x = "is only for a repository's own file, not for one that others inherit. Remove it.";
  
  const k = "cannot have a default: each badge needs its own.";
 }),
 1860: ((e, n, t) => {
var mapOf = (function mapOf(e, n) {
   return {
    kind: "map",
    offset: n,
    size: sum(e.map((({value: e}) => e))) + e.length,
    entries: e
   };
  });
  t.d(n, {
   A7: (() => mapOf),
   c3: (() => listOf),
   l4: () => problemAt,
   ol: (() => scalarOf)
  });
  const scalarOf = ((e, n, t) => ({
   kind: "scalar",
   offset: n,
   size: 1,
   text: e,
   isNull: t
  }));
  const sum = (e => e.reduce(((e, {size: n}) => e + n), 1));
  const listOf = ((e, n) => ({
   kind: "list",
   offset: n,
   size: sum(e),
   items: e
  }));
  
  const problemAt = (e, n) => ({
   problems: [ {
    offset: e,
    message: n
   } ]
  });
 }),
 4006: ((e, n, t) => {
var print = (function print(e, n = 1) {
   const t = Buffer.from(e);
   try {
    for (let e = 0; e < t.length; ) e += writeSome(n, t.subarray(e));
   } catch (e) {
    if ((0, s.$N)(e) !== "EPIPE") throw cannotWrite(n, e);
   }
  });
var writeSome = (function writeSome(e, n) {
   try {
    return (0, o.writeSync)(e, n);
   } catch (e) {
    if ((0, s.$N)(e) !== "EAGAIN") throw e;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, a);
    return 0;
   }
  });
var harmless = (function harmless(e) {
   return e.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replaceAll("##[", "## [").replace(/^\s*::/, e => e.replace("::", ": :"));
  });
var stopSignal = (function stopSignal(e) {
   const n = new AbortController;
   for (const t of [ "SIGTERM", "SIGINT" ]) {
    e.once(t, () => n.abort(new s.qh("interrupted", `Stopped by ${t}, for example because the job was cancelled. Nothing was written after it.`)));
   }
   return n.signal;
  });
  t.d(n, {
   Is: (() => harmless),
   Zm: (() => stopSignal),
   yy: (() => print),
   zz: () => cannotWrite
  });
  var o = t(3024);
  var r = t.n(o);
  var s = t(3916);
  
  const a = 1;
  
  function cannotWrite(e, n) {
   const t = e === 1 ? "output" : "error";
   return new s.qh("refused", `Cannot write to standard ${t}: ${String((0, s.$N)(n))}.`);
  }
  
  
 }),
 8534: ((e, n, t) => {
var snippet = (function snippet(e, n) {
   const {one: t, separator: o} = a[e];
   return n.map((e => t({
    ...e,
    alt: oneLine(e.alt)
   }))).join(o);
  });
var markdown = (function markdown({alt: e, image: n, link: t}) {
   const o = `![${escapeMarkdown(e)}](${destination(n)})`;
   return t === null ? o : `[${o}](${destination(t)})`;
  });
var escapeMarkdown = (function escapeMarkdown(e) {
   if (!/[\\`*[\]<>|&_~]|:\/\//.test(e)) return e;
   const n = e.replace(/[\\`*[\]<>|~]|&(?=#|\w+;)|:(?=\/\/)/g, "\\$&");
   return n.includes("_") ? n.replace(new RegExp(i, "gu"), "\\_") : n;
  });
var html = (function html({alt: e, image: n, link: t}) {
   const o = `<img src="${escapeHtml(n)}" alt="${escapeHtml(e)}">`;
   return t === null ? o : `<a href="${escapeHtml(t)}">${o}</a>`;
  });
var asciidoc = (function asciidoc({alt: e, image: n, link: t}) {
   const o = escapeAsciidoc(e, ":(?=//|:)");
   const r = t === null ? `"${o}"` : `"${o}",link="${inMacro(t)}"`;
   return `image:${inMacro(n)}[${r}]`;
  });
var escapeAsciidoc = (function escapeAsciidoc(e, n) {
   if (/^[A-Za-z\d/ ,%?=!]*$/.test(e)) return e;
   return e.replace(new RegExp(`${c}|${n}`, "gu"), e => `&#${e.charCodeAt(0)};`);
  });
var rst = (function rst({alt: e, image: n, link: t}) {
   const o = [ `.. image:: ${inDirective(n)}` ];
   if (e !== "") o.push(`   :alt: ${e}`);
   if (t !== null) o.push(`   :target: ${inDirective(t)}`);
   return o.join("\n");
  });
var plain = (function plain(e) {
   const n = e.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
   if (/^\w[\w ,.;()]*$/.test(n) && !/_|\d{1,9}[.)]|www|[\da-f]{7}/i.test(n)) return n;
   return n.replace(new RegExp(h, "gi"), (e, n, t) => {
    if (n !== undefined) return `<code>${n}</code>`;
    return t === undefined ? `&#${e.charCodeAt(0)};` : `<span>${t}</span>`;
   });
  });
  t.d(n, {
   CE: () => markupOf,
   CZ: (() => s),
   UA: (() => snippet),
   ad: () => findMarkup,
   cJ: () => r,
   j_: () => destination,
   pj: (() => plain),
   q3: () => u
  });
  var o = t(3916);
  const r = [ "id", "name", "kind", "status", "label", "message", "color", "link_url", "image_url", "rendered_link_url", "rendered_image_url", "path", "markdown" ];
  const s = [ "markdown", "html", "asciidoc", "rst" ];
  const a = {
   markdown: {
    one: markdown,
    separator: " "
   },
   html: {
    one: html,
    separator: " "
   },
   asciidoc: {
    one: asciidoc,
    separator: " "
   },
   rst: {
    one: rst,
    separator: "\n\n"
   }
  };
  
  const oneLine = (e => /^[!-~]+(?: [!-~]+)*$/.test(e) ? e : e.replace(/[\s\u0085]+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "").trim());
  
  const i = "(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])";
  
  const percent = e => /[()]/.test(e) ? `%${e.charCodeAt(0).toString(16)}` : encodeURIComponent(e);
  const destination = (e => e.replace(/[\s\u0000-\u001f\u007f-\u009f()<>\\`|]/g, percent).replace(/&(?=#|\w+;)/g, "&amp;"));
  const l = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;"
  };
  const escapeHtml = (e => e.replace(/[&<>"]/g, e => l[e] ?? ""));
  
  
  const c = `[*\`#^~+$<>[\\]{}\\\\"'|@]|&(?=#|\\w+;)|\\((?=\\(|(?:C|R|TM)\\))|-(?=-)|\\.(?=\\.\\.)|(?<![\\p{L}\\p{N} ]);|${i}`;
  
  const inMacro = (e => escapeAsciidoc(e.replace(/[\s\u0000-\u001f\u007f-\u009f<>"[\]{}\\`|]/g, percent), "(?<!^[A-Za-z]+):(?=//)|:(?=:)"));
  
  const inDirective = (e => e.replace(/[\s\u0000-\u001f\u007f-\u009f<>\\]/g, percent));
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
  const u = `has an unknown markup. Allowed: files that end with ${Object.keys(d).filter(Boolean).join(", ")}, or have no ending.`;
  function findMarkup(e) {
   const n = e.slice(e.lastIndexOf("/") + 1).toLowerCase();
   const t = n.lastIndexOf(".");
   return d[t === -1 ? "" : n.slice(t)];
  }
  function markupOf(e) {
   const n = findMarkup(e);
   if (n === undefined) throw (0, o.Gq)("readme", e, u);
   return n;
  }
  const f = "[\\\\`*_{}[\\]<>|!#&~]";
  const m = "^[-+](?= |$)|^[-=:](?=[-=: ]*$)|(?<=^\\d{1,9})[.)](?= |$)";
  const g = "#(?=\\d)|(?<=\\bgh)-(?=\\d)|@|:(?=(?:100|1234):)|:(?!\\d+:)(?=[\\w+-]+:)|:?//+|(?<=\\bwww)\\.|\\$";
  const p = "\\b(?=\\d*[a-f])(?=[a-f]*\\d)[\\da-f]{7,40}\\b";
  const h = `(${p})|(${g})|${f}|${m}`;
  
 }),
 2863: ((e, n, t) => {
  t.d(n, {
   g: (() => o)
  });
  const o = {
   verdana11: [ 3.87, 4.33, 5.05, 9, 6.99, 11.84, 7.99, 2.95, 5, 5, 6.99, 9, 4, 5, 4, 5, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 5, 5, 9, 9, 9, 6, 11, 7.52, 7.54, 7.68, 8.48, 6.96, 6.32, 8.53, 8.27, 4.63, 5, 7.62, 6.12, 9.27, 8.23, 8.66, 6.63, 8.66, 7.65, 7.52, 6.78, 8.05, 7.52, 10.88, 7.54, 6.77, 7.54, 5, 5, 5, 9, 6.99, 6.99, 6.61, 6.85, 5.73, 6.85, 6.55, 3.87, 6.85, 6.96, 3.02, 3.79, 6.51, 3.02, 10.7, 6.96, 6.68, 6.85, 6.85, 4.69, 5.73, 4.33, 6.96, 6.51, 9, 6.51, 6.51, 5.78, 6.98, 5, 6.98, 9 ],
   verdana10: [ 3.52, 3.94, 4.59, 8.18, 6.36, 10.76, 7.27, 2.69, 4.54, 4.54, 6.36, 8.18, 3.64, 4.54, 3.64, 4.54, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 4.54, 4.54, 8.18, 8.18, 8.18, 5.45, 10, 6.84, 6.86, 6.98, 7.71, 6.32, 5.75, 7.75, 7.51, 4.21, 4.55, 6.93, 5.57, 8.43, 7.48, 7.87, 6.03, 7.87, 6.95, 6.84, 6.16, 7.32, 6.84, 9.89, 6.85, 6.15, 6.85, 4.54, 4.54, 4.54, 8.18, 6.36, 6.36, 6.01, 6.23, 5.21, 6.23, 5.96, 3.52, 6.23, 6.33, 2.74, 3.44, 5.92, 2.74, 9.73, 6.33, 6.07, 6.23, 6.23, 4.27, 5.21, 3.94, 6.33, 5.92, 8.18, 5.92, 5.92, 5.25, 6.35, 4.54, 6.35, 8.18 ],
   boldVerdana10: [ 3.42, 4.02, 5.87, 8.67, 7.11, 12.72, 8.62, 3.32, 5.43, 5.43, 7.11, 8.67, 3.61, 4.8, 3.61, 6.89, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 4.02, 4.02, 8.67, 8.67, 8.67, 6.17, 9.64, 7.76, 7.62, 7.24, 8.3, 6.83, 6.5, 8.11, 8.37, 5.46, 5.55, 7.71, 6.37, 9.48, 8.47, 8.5, 7.33, 8.5, 7.82, 7.1, 6.82, 8.12, 7.64, 11.28, 7.64, 7.37, 6.92, 5.43, 6.89, 5.43, 8.67, 7.11, 7.11, 6.68, 6.99, 5.88, 6.99, 6.64, 4.22, 6.99, 7.12, 3.42, 4.03, 6.71, 3.42, 10.58, 7.12, 6.87, 6.99, 6.99, 4.97, 5.93, 4.56, 7.12, 6.5, 9.79, 6.69, 6.51, 5.97, 7.11, 5.43, 7.11, 8.67 ],
   boldHelvetica11: [ 3.06, 3.06, 5.09, 6.12, 6.12, 11, 7.53, 3.06, 3.26, 3.26, 4.48, 6.6, 3.06, 4.48, 3.06, 4.08, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 3.06, 3.06, 6.6, 6.6, 6.6, 6.12, 8.8, 7.53, 7.74, 8.15, 8.15, 7.13, 6.52, 8.35, 8.15, 3.24, 6.12, 7.94, 6.52, 9.98, 8.15, 8.56, 7.34, 8.56, 7.94, 7.14, 6.72, 8.15, 6.93, 10.38, 7.34, 7.34, 7.13, 3.66, 4.08, 3.66, 6.6, 5.5, 2.85, 6.31, 6.72, 6.31, 6.72, 6.31, 3.66, 6.72, 6.52, 2.84, 3.06, 6.31, 2.84, 9.97, 6.52, 6.72, 6.72, 6.72, 4.28, 5.91, 3.87, 6.52, 5.72, 8.95, 5.91, 5.71, 5.71, 3.66, 2.45, 3.66, 6.6 ]
  };
 }),
 8675: ((e, n, t) => {
var oddLine = (function oddLine(e, n, t) {
   if (e === "") return r;
   const o = t(e, n);
   return {
    text: e,
    width: wholePixels(o) | 1,
    fit: o.isExact ? "fixed" : "natural"
   };
  });
var wholePixels = (function wholePixels({width: e, isExact: n}) {
   return n ? Math.floor(e) : Math.ceil(e);
  });
var textColor = (function textColor(e, n) {
   return n === "shields" ? shieldsTextColorOn(e) : (0, o.kF)(e);
  });
var xml = (function xml(e, ...n) {
   return e.reduce(((e, t, o) => `${e}${n[o - 1] ?? ""}${t}`));
  });
var escaped = (function escaped(e) {
   return e.replace(/[&<>"]/g, e => c[e] ?? "");
  });
var elements_frame = (function elements_frame({label: e, message: n}, t, o) {
   const r = escaped(e === "" || n === "" ? e + n : `${e}: ${n}`);
   return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${t.width}" height="${t.height}" role="img" aria-label="${r}"><title>${r}</title>${o}</svg>\n`;
  });
var logoImage = (function logoImage(e, n, t) {
   if (e === undefined) return l;
   return xml`<image x="${n}" y="${(t - s) / 2}" width="${s}" height="${s}" href="${escaped(e)}"/>`;
  });
var box = (function box({x: e, width: n, color: t}, o) {
   if (n === 0) return l;
   const r = e === 0 ? l : xml` x="${e}"`;
   return xml`<rect${r} width="${n}" height="${o}" fill="${escaped(t)}"/>`;
  });
var textLength = (function textLength({fit: e, width: n}) {
   return e === "fixed" ? xml` textLength="${10 * n}"` : l;
  });
var fill = (function fill({textColor: e}) {
   return e === a ? l : xml` fill="${escaped(e)}"`;
  });
var idSuffix = (function idSuffix(e) {
   const {label: n, message: t, color: o, style: r, palette: s, logo: a = ""} = e;
   const i = e.showsLabelColor === true ? `${e.labelColor}!` : e.labelColor;
   const l = [ n, t, o, i, r, s, a, "" ].join("\n");
   let c = 2166136261;
   for (let e = 0; e < l.length; e++) c = Math.imul(c ^ l.charCodeAt(e), 16777619);
   return escaped((c >>> 0).toString(36).padStart(4, "0"));
  });
var draw = (function draw(e, n, t) {
   const o = layOut(e, n);
   const {width: r, left: s, right: a} = o;
   const i = t.depth === undefined ? l : idSuffix(e);
   const c = logoImage(e.logo, m, t.height);
   const d = xml`${flat_text(s, t, i)}${flat_text(a, t, i)}`;
   return elements_frame(e, {
    width: r,
    height: t.height
   }, xml`${background(o, t, i)}<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="110">${c}${d}</g>`);
  });
var layOut = (function layOut(e, n) {
   const {label: t, message: o, logo: r, color: a, labelColor: i, palette: l} = e;
   const [c, d] = [ oddLine(t, "verdana11", n), oddLine(o, "verdana11", n) ];
   const u = r === undefined ? 0 : s + (t === "" ? 0 : g);
   const f = t !== "" || hasOwnLabelColor(e);
   const p = f ? c.width + 2 * m + u : 0;
   const h = m + u + 1 + c.width / 2;
   const b = f ? 0 : u;
   const w = b > 0 ? m : 0;
   const $ = f || b > 0 ? 1 : 0;
   const x = (o === "" ? 1 + b : d.width + b + Math.max(0, w - 1)) + 2 * m;
   const k = p + b + w - $ + m + d.width / 2;
   const [y, v] = [ textColor(i, l), textColor(a, l) ];
   return {
    width: p + x,
    left: {
     line: c,
     center: h,
     textColor: y,
     x: 0,
     width: p,
     color: i
    },
    right: {
     line: d,
     center: k,
     textColor: v,
     x: p,
     width: x,
     color: a
    }
   };
  });
var background = (function background({left: e, right: n, width: t}, {height: o, depth: r}, s) {
   const a = xml`${box(e, o)}${box(n, o)}`;
   if (r === undefined) return xml`<g shape-rendering="crispEdges">${a}</g>`;
   return xml`<filter id="b${s}"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s${s}" x2="0" y2="100%">${r.gradient}</linearGradient><clipPath id="r${s}"><rect width="${t}" height="${o}" rx="${r.radius}"/></clipPath><g clip-path="url(#r${s})">${a}<rect width="${t}" height="${o}" fill="url(#s${s})"/></g>`;
  });
var flat_text = (function flat_text(e, {baseline: n, depth: t}, o) {
   if (e.line.text === "") return l;
   const r = escaped(e.line.text);
   const s = textLength(e.line);
   const line = ((n, t) => xml`<text x="${10 * e.center}" y="${n}"${s}${t}>${r}</text>`);
   if (t === undefined) return line(n, xml` transform="scale(.1)"${fill(e)}`);
   const i = line(n + 10, xml` fill-opacity=".8" filter="url(#b${o})"`);
   const c = line(n + 10, xml` fill-opacity=".3"`);
   const d = e.textColor === a ? xml`010101` : xml`ccc`;
   return xml`<g transform="scale(.1)"><g fill="#${d}">${i}${c}</g>${line(n, fill(e))}</g>`;
  });
var measureFor = (async function measureFor({label: e, message: n, palette: o}) {
   if (j.test(e) && j.test(n)) return measureAscii;
   const {unicodeMeasure: r} = await t.e(696).then(t.bind(t, 7223));
   return r(o);
  });
var render = (function render(e, n) {
   return L[n](e);
  });
  t.d(n, {
   hR: (() => C),
   XX: (() => render)
  });
  var o = t(3399);
  const r = {
   text: "",
   width: 0,
   fit: "natural"
  };
  
  
  const s = 14;
  function hasOwnLabelColor({labelColor: e, showsLabelColor: n}) {
   return n === true || e !== o.vz;
  }
  const a = "#fff";
  
  function shieldsTextColorOn(e) {
   const n = parseInt(e.slice(1, 7), 16);
   const t = (n >> 16) * 299 + (n >> 8 & 255) * 587 + (n & 255) * 114;
   return t <= .695 * 255e3 ? a : "#333";
  }
  function renderEndpoint(e) {
   const {label: n, message: t, color: o, labelColor: r, style: s} = e;
   const a = {
    ...hasOwnLabelColor(e) ? {
     labelColor: r
    } : {},
    ...s === "flat" ? {} : {
     style: s
    }
   };
   return `${JSON.stringify({
    schemaVersion: 1,
    label: n,
    message: t,
    color: o,
    ...a,
    ...logoOf(e)
   })}\n`;
  }
  const i = "data:image/svg+xml;base64,";
  function logoOf({logo: e, namedLogo: n}) {
   if (n !== undefined) return {
    namedLogo: n.name,
    logoColor: n.color
   };
   return e?.startsWith(i) ? {
    logoSvg: Buffer.from(e.slice(i.length), "base64").toString()
   } : {};
  }
  
  const l = xml``;
  
  const c = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&#34;"
  };
  
  
  
  
  
  
  const d = {
   height: 20,
   baseline: 140,
   depth: {
    radius: 3,
    gradient: xml`<stop offset="0" stop-color="#bbb" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/>`
   }
  };
  const u = {
   height: 20,
   baseline: 140
  };
  const f = {
   height: 18,
   baseline: 130,
   depth: {
    radius: 4,
    gradient: xml`<stop offset="0" stop-color="#fff" stop-opacity=".7"/><stop offset=".1" stop-color="#aaa" stop-opacity=".1"/><stop offset=".9" stop-color="#000" stop-opacity=".3"/><stop offset="1" stop-color="#000" stop-opacity=".5"/>`
   }
  };
  const drawFlat = ((e, n) => draw(e, n, d));
  const drawFlatSquare = (e, n) => draw(e, n, u);
  const drawPlastic = (e, n) => draw(e, n, f);
  const m = 5;
  const g = 3;
  
  
  
  
  const p = 28;
  const h = 12;
  const b = 9;
  const w = 6;
  const $ = 1.25;
  function drawForTheBadge(e, n) {
   const {width: t, left: o, right: r} = for_the_badge_layOut(e, n);
   const s = logoImage(e.logo, b, p);
   const a = xml`${for_the_badge_text(o, fill(o))}${for_the_badge_text(r, xml` font-weight="bold"${fill(r)}`)}`;
   return elements_frame(e, {
    width: t,
    height: p
   }, xml`<g shape-rendering="crispEdges">${box(o, p)}${box(r, p)}</g><g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="100">${s}${a}</g>`);
  }
  function for_the_badge_layOut(e, n) {
   const {logo: t, color: o, labelColor: a, palette: i} = e;
   const l = spacedLine(e.label.toUpperCase(), "verdana10", n);
   const c = spacedLine(e.message.toUpperCase(), "boldVerdana10", n);
   const d = l === r && c === r ? w - b : w;
   const u = t === undefined ? 0 : s + d;
   const f = t === undefined ? h : b + u;
   const m = l !== r || t !== undefined && hasOwnLabelColor(e);
   const g = l === r ? 2 * b + s : f + l.width + h;
   const [p, $] = m ? [ g, 0 ] : [ 0, u ];
   const x = f + l.width / 2;
   const k = p + $ + h + c.width / 2;
   const y = $ + c.width + 2 * h;
   const [v, _] = [ textColor(a, i), textColor(o, i) ];
   return {
    width: p + y,
    left: {
     line: l,
     center: x,
     textColor: v,
     x: 0,
     width: p,
     color: a
    },
    right: {
     line: c,
     center: k,
     textColor: _,
     x: p,
     width: y,
     color: o
    }
   };
  }
  const x = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]/u;
  function spacedLine(e, n, t) {
   if (e === "") return r;
   const o = t(e, n);
   const s = wholePixels(o);
   if (o.isExact) return {
    text: e,
    width: s + $ * e.length,
    fit: "fixed"
   };
   if (x.test(e)) return {
    text: e,
    width: s,
    fit: "natural"
   };
   return {
    text: e,
    width: s + $ * characterCount(e),
    fit: "spaced"
   };
  }
  const characterCount = e => [ ...new Intl.Segmenter("en").segment(e) ].length;
  function for_the_badge_text({line: e, center: n}, t) {
   if (e.text === "") return l;
   const o = e.fit === "spaced" ? xml` letter-spacing="${10 * $}"` : textLength(e);
   return xml`<text transform="scale(.1)" x="${10 * n}" y="175"${o}${t}>${escaped(e.text)}</text>`;
  }
  const k = 20;
  const y = 19;
  const v = 5;
  const _ = 4;
  const S = 3;
  const A = 6;
  function drawSocial(e, n) {
   const {label: t, message: o, logo: r} = e;
   const a = oddLine(t.charAt(0).toUpperCase() + t.slice(1), "boldHelvetica11", n);
   const i = oddLine(o, "boldHelvetica11", n);
   const c = r === undefined ? 0 : s + (t === "" ? 0 : S);
   const d = (a.width || 1) + c + 2 * v;
   const u = d + A;
   const f = i.width + 2 * _;
   const m = idSuffix(e);
   const g = o === "" ? l : bubbleAt(u, f);
   const p = social_text(a, c + a.width / 2 + v);
   const h = xml`${labelBox(d, m)}${p}${social_text(i, u + f / 2)}`;
   return elements_frame(e, {
    width: d + 1 + (o === "" ? 0 : A + f),
    height: k
   }, xml`<linearGradient id="a${m}" x2="0" y2="100%"><stop offset="0" stop-color="#fcfcfc" stop-opacity="0"/><stop offset="1" stop-opacity=".1"/></linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x=".5" y=".5" width="${d}" height="${y}" rx="2"/>${g}</g>${logoImage(r, v, k)}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px">${h}</g>`);
  }
  function labelBox(e, n) {
   return xml`<rect stroke="#d5d5d5" fill="url(#a${n})" x=".5" y=".5" width="${e}" height="${y}" rx="2"/>`;
  }
  function bubbleAt(e, n) {
   return xml`<rect x="${e}.5" y=".5" width="${n}" height="${y}" rx="2" fill="#fafafa"/><rect x="${e}" y="7.5" width=".5" height="5" stroke="#fafafa"/><path d="M${e}.5 6.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
  }
  function social_text(e, n) {
   if (e.text === "") return l;
   const t = escaped(e.text);
   const o = textLength(e);
   const r = 10 * n;
   return xml`<text x="${r}" y="150" fill="#fff" transform="scale(.1)"${o}>${t}</text><text x="${r}" y="140" transform="scale(.1)"${o}>${t}</text>`;
  }
  var O = t(2863);
  const j = /^[ -~]*$/;
  
  const measureAscii = ((e, n) => {
   const t = O.g[n];
   let o = 0;
   for (let n = 0; n < e.length; n++) o += t[e.charCodeAt(n) - 32] ?? NaN;
   return {
    width: o,
    isExact: true
   };
  });
  const C = [ "svg", "json" ];
  
  const L = {
   svg: (async e => drawSvg(e, await measureFor(e))),
   json: e => Promise.resolve(renderEndpoint(e))
  };
  const P = {
   flat: drawFlat,
   "flat-square": drawFlatSquare,
   plastic: drawPlastic,
   "for-the-badge": drawForTheBadge,
   social: drawSocial
  };
  const drawSvg = ((e, n) => P[e.style](e, n));
 }),
 4087: ((e, n, t) => {
var parseRepository = (function parseRepository(e) {
   const [, n, t] = r.exec(e) ?? [];
   return n === undefined || t === undefined || t.length > s ? undefined : {
    owner: n,
    name: t
   };
  });
var namedRepository = (function namedRepository(e) {
   const n = parseRepository(e);
   if (n === undefined) throw new o.qh("invalid", `"${e}" is not a repository name. Use owner/name.`);
   return n;
  });
var isSameRepository = (function isSameRepository(e, n) {
   return fullName(e).toLowerCase() === fullName(n).toLowerCase();
  });
  t.d(n, {
   SU: (() => parseRepository),
   aW: () => moved,
   fq: (() => fullName),
   ow: (() => namedRepository),
   ve: (() => isSameRepository)
  });
  var o = t(3916);
  const r = /^([A-Za-z\d](?:[A-Za-z\d_-]*[A-Za-z\d])?)\/((?!\.\.?$)[\w.-]+)$/;
  const s = 100;
  
  
  const fullName = (({owner: e, name: n}) => `${e}/${n}`);
  
  function moved(e, n) {
   return new o.qh("moved", `The repository ${fullName(e)} has moved to ${n}: use its new name.`);
  }
 }),
 9687: ((e, n, t) => {
var parseNeeds = (function parseNeeds(e) {
   let n;
   try {
    n = JSON.parse(e);
   } catch {
    return {
     problem: `is not JSON. ${a}`
    };
   }
   if (typeof n !== "object" || n === null || Array.isArray(n)) return {
    problem: `is not a JSON object of jobs. ${a}`
   };
   const t = [];
   for (const [e, o] of Object.entries(n)) {
    const n = typeof o === "object" && o !== null ? Reflect.get(o, "result") : undefined;
    if (!isFinal(n)) return {
     problem: `has no result for the job ${JSON.stringify(e)} (allowed: ${s.join(", ")}). ${a}`
    };
    t.push({
     key: e,
     status: (0, r.fx)(n)
    });
   }
   return t;
  });
var isFinal = (function isFinal(e) {
   return typeof e === "string" && s.includes(e);
  });
  t.d(n, {
   NL: () => currentJobStatus,
   Re: () => matchesJob,
   WB: () => jobStatus,
   gq: () => findOwn,
   jJ: (() => parseNeeds),
   nm: () => membersOfCurrentRun,
   rP: () => namesForJob
  });
  var o = t(8214);
  var r = t(2420);
  function findOwn(e, n) {
   return e.find(({id: e}) => e === n.id) ?? e.find(e => !e.completed && e.status === "running" && e.runner !== null && e.runner === n.runner);
  }
  function matchesJob(e, n) {
   if (e === n || e.startsWith(`${n} (`) || e.startsWith(`${n} / `)) return true;
   if (!/[*?]/.test(n)) return false;
   return [ n, `${n} (*`, `${n} / *` ].some(n => (0, o.kt)(e, n, {
    crosses: true
   }));
  }
  function namesForJob(e) {
   return [ e, e.replace(/ (?:\(|\/ ).*$/s, "") ];
  }
  function jobStatus(e, n) {
   return e.completed || n === "show" ? e.status : "unknown";
  }
  function currentJobStatus(e, n) {
   return !e.completed && e.failedStep ? "failing" : jobStatus(e, n);
  }
  function membersOfCurrentRun(e, n, t) {
   const o = findOwn(e, n);
   const r = e.filter(e => e !== o).map(e => ({
    name: e.name,
    status: currentJobStatus(e, t)
   }));
   const s = r.every(({status: e}) => e === "unknown");
   if (n.status !== undefined && (n.status !== "passing" || s)) r.push({
    name: o?.name ?? "this job",
    status: n.status
   });
   return r;
  }
  const s = [ "success", "failure", "cancelled", "skipped" ];
  const a = "Use needs: ${{ toJSON(needs) }}.";
  
  
 }),
 8214: ((e, n, t) => {
  t.d(n, {
   Yo: () => branchGlobProblem,
   kt: () => matchesGlob,
   pf: (() => o)
  });
  function matchesGlob(e, n, {crosses: t = false} = {}) {
   const o = Array.from(e);
   const r = Array.from(n.matchAll(/\*+|[^*]/gsu), ([e]) => e);
   if (r.length > 2 * o.length + 1) return false;
   const s = o.map(() => false);
   s.unshift(true);
   for (const e of r) {
    const n = e.length > 1 && e.startsWith("*");
    const accepts = o => n || (e === "*" || e === "?" ? t || o !== "/" : o === e);
    if (e.startsWith("*")) repeat(s, e => accepts(o[e])); else advance(s, e => accepts(o[e]));
   }
   return s.at(-1) === true;
  }
  function repeat(e, n) {
   for (let t = 1; t < e.length; t++) if (e[t - 1] === true && n(t - 1)) e[t] = true;
  }
  function advance(e, n) {
   for (let t = e.length - 1; t > 0; t--) e[t] = e[t - 1] === true && n(t - 1);
   e[0] = false;
  }
  function branchGlobProblem(e) {
   if (/[\s,]/.test(e)) return "has more than one glob on a line.";
   if (e.startsWith("!")) return 'begins with "!", but branches cannot be excluded: list those that publish.';
   if (/^refs\//.test(e)) return 'begins with "refs/": use the name of the branch or tag alone.';
   const [n] = /[[\\^~:\u0000-\u001f\u007f]/.exec(e) ?? [];
   return n === undefined ? undefined : `contains ${JSON.stringify(n)}, which names of branches and tags cannot contain.`;
  }
  const o = 'Allowed: names of branches and tags, one per line; * stands for any text without "/", ** for any text, ? for one character.';
 }),
 8514: ((e, n, t) => {
var worst = (function worst(e) {
   let n = o.length - 1;
   for (const t of e) n = Math.min(n, o.indexOf(t));
   return o[n] ?? "unknown";
  });
var withMaxAge = (function withMaxAge(e, n, {maxAge: t, now: o}) {
   return t !== undefined && n !== undefined && o - n > t * r ? "unknown" : e;
  });
var statusText = (function statusText(e) {
   return e.replaceAll("-", " ");
  });
  t.d(n, {
   BR: () => worseFinalStatuses,
   QZ: (() => worst),
   aQ: (() => withMaxAge),
   cz: () => sum,
   dR: () => isFinal,
   f: (() => o),
   qS: (() => statusText)
  });
  const o = [ "failing", "timed-out", "errored", "cancelled", "action-required", "running", "pending", "warning", "passing", "neutral", "skipped", "inactive", "unknown" ];
  
  function sum(e, {strict: n, ignore: t}) {
   const r = e.filter(e => !t.includes(e));
   const s = worst(r);
   const a = o.indexOf(s) >= o.indexOf("warning");
   return n && a && r.includes("unknown") ? "unknown" : s;
  }
  const r = 864e5;
  
  function isFinal(e) {
   return e !== "running" && e !== "pending";
  }
  function worseFinalStatuses(e) {
   const n = isFinal(e) ? o.slice(0, o.indexOf(e)) : o.slice(0, -1);
   return n.filter(isFinal);
  }
  
 }),
 2420: ((e, n, t) => {
var parseStatus = (function parseStatus(e) {
   return c.get(normalize(e));
  });
var statusOfConclusion = (function statusOfConclusion(e) {
   return (e === null ? undefined : c.get(e)) ?? "unknown";
  });
  t.d(n, {
   Gn: () => unknownStatusProblem,
   Xr: () => statusOfProgress,
   fx: (() => statusOfConclusion),
   hD: () => statusOfState,
   i$: (() => parseStatus),
   q9: () => d
  });
  var o = t(3916);
  var r = t(8514);
  const s = {
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
  const a = {
   requested: "pending",
   queued: "pending",
   pending: "pending",
   waiting: "pending",
   in_progress: "running"
  };
  const i = {
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
  const normalize = (e => e.trim().toLowerCase().replace(/[-_ ]/g, "_"));
  const c = new Map([ ...Object.entries({
   ...s,
   ...a,
   ...i,
   ...l
  }), ...r.f.map((e => [ normalize(e), e ])) ]);
  const d = [ ...c.keys() ];
  
  function unknownStatusProblem(e) {
   return `is not a status.${(0, o.h)(normalize(e), d)} Allowed: ${r.f.join(", ")}, or the word of GitHub, Concourse, CodeBuild, BuildMaster or GitLab for one of them.`;
  }
  
  function statusOfProgress(e) {
   return c.get(e) ?? "unknown";
  }
  function statusOfState(e) {
   return c.get(e) ?? "unknown";
  }
 })
};

