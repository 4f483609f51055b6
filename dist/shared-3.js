"use strict";

exports.id = 404;

exports.ids = [ 404 ];

exports.modules = {
 3360: ((e, n, t) => {
var badgeOf = (function badgeOf(e, n, t) {
   const o = (0, s.Vv)(e, s.zP.label);
   const {palette: a = "default"} = t;
   const {message: i, color: l, labelColor: c} = shownAs(n, t, a);
   const u = t.labelColor && (0, r.iL)(t.labelColor, a);
   const d = u ?? (o === "" ? undefined : c);
   const f = {
    label: o,
    message: (0, s.Vv)(i, s.zP.message),
    color: l,
    labelColor: d ?? r.vz,
    ...o === "" && d !== undefined ? {
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
   const o = e === undefined ? {
    message: "",
    color: r.Ez[t].unknown
   } : (0, a.M)(e, n.wording, t);
   const s = ownMessage(e, n) ?? o.message;
   const i = n.colorSteps === undefined ? undefined : (0, r.gM)(n.colorSteps, s);
   const l = i ?? n.color ?? (e === undefined ? undefined : n.colors?.[e]);
   return {
    ...o,
    message: s,
    color: l === undefined ? o.color : (0, r.iL)(l, t)
   };
  });
var cuts = (function cuts(e, n, t) {
   const r = {
    label: e,
    message: ownMessage(n, t) ?? ""
   };
   return [ "label", "message" ].flatMap((e => {
    const {length: n} = (0, s.Vv)(r[e], Infinity);
    return n > s.zP[e] ? [ `"${e}": ${n} characters were cut to ${s.zP[e]}.` ] : [];
   }));
  });
  t.d(n, {
   _I: (() => cuts),
   bN: (() => badgeOf),
   rY: (() => i)
  });
  var r = t(3399);
  var o = t(7596);
  var s = t(7088);
  var a = t(8611);
  const i = [ "flat", "flat-square", "plastic", "for-the-badge", "social" ];
  
  
  const ownMessage = ((e, {message: n, messages: t}) => n ?? (e === undefined ? undefined : t?.[e]));
  
  function withLogo(e, n, t) {
   const {label: s, color: a, labelColor: i, style: c, palette: u} = e;
   const d = s === "" && t.labelColor === undefined ? a : i;
   const f = (0, r.kF)(d);
   const g = c === "social" ? undefined : f === "#fff" ? l : f;
   const m = t.logoColor === undefined ? g : (0, r.iL)(t.logoColor, u);
   const p = {
    logo: (0, o.dT)(n, m, t.logos)
   };
   return "name" in n ? {
    ...p,
    namedLogo: {
     name: n.name,
     color: m
    }
   } : p;
  }
  const l = "#f5f5f5";
 }),
 3399: ((e, n, t) => {
var parseColor = (function parseColor(e) {
   const n = e.trim().toLowerCase();
   if (isColorName(n)) return n;
   return r.get(n) ?? hex(n) ?? functional(n);
  });
var resolveColor = (function resolveColor(e, n) {
   return isColorName(e) ? p[n][e] : e;
  });
var hex = (function hex(e) {
   const n = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(e)?.[1];
   if (n === undefined) return undefined;
   const t = n.length < 6 ? n.replace(/./g, "$&$&") : n;
   return `#${t.replace(/^(.{6})ff$/, "$1")}`;
  });
var textColorOn = (function textColorOn(e) {
   const n = luminanceOf(e);
   return 1.05 / (n + .05) >= (n + .05) / (u + .05) ? l : c;
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
   vz: (() => m),
   LH: (() => d),
   Ez: (() => x),
   $t: () => colorAt,
   i4: () => colorNames,
   H0: (() => parseColor),
   iL: (() => resolveColor),
   gM: () => stepColor,
   kF: (() => textColorOn)
  });
  const r = new Map(Array.from(`\naliceblue f0f8ff, antiquewhite faebd7, aqua 00ffff, aquamarine 7fffd4, azure f0ffff, beige f5f5dc, bisque ffe4c4,\nblack 000000, blanchedalmond ffebcd, blue 0000ff, blueviolet 8a2be2, brown a52a2a, burlywood deb887,\ncadetblue 5f9ea0, chartreuse 7fff00, chocolate d2691e, coral ff7f50, cornflowerblue 6495ed, cornsilk fff8dc,\ncrimson dc143c, cyan 00ffff, darkblue 00008b, darkcyan 008b8b, darkgoldenrod b8860b, darkgray a9a9a9,\ndarkgreen 006400, darkgrey a9a9a9, darkkhaki bdb76b, darkmagenta 8b008b, darkolivegreen 556b2f,\ndarkorange ff8c00, darkorchid 9932cc, darkred 8b0000, darksalmon e9967a, darkseagreen 8fbc8f,\ndarkslateblue 483d8b, darkslategray 2f4f4f, darkslategrey 2f4f4f, darkturquoise 00ced1, darkviolet 9400d3,\ndeeppink ff1493, deepskyblue 00bfff, dimgray 696969, dimgrey 696969, dodgerblue 1e90ff, firebrick b22222,\nfloralwhite fffaf0, forestgreen 228b22, fuchsia ff00ff, gainsboro dcdcdc, ghostwhite f8f8ff, gold ffd700,\ngoldenrod daa520, gray 808080, green 008000, greenyellow adff2f, grey 808080, honeydew f0fff0, hotpink ff69b4,\nindianred cd5c5c, indigo 4b0082, ivory fffff0, khaki f0e68c, lavender e6e6fa, lavenderblush fff0f5,\nlawngreen 7cfc00, lemonchiffon fffacd, lightblue add8e6, lightcoral f08080, lightcyan e0ffff,\nlightgoldenrodyellow fafad2, lightgray d3d3d3, lightgreen 90ee90, lightgrey d3d3d3, lightpink ffb6c1,\nlightsalmon ffa07a, lightseagreen 20b2aa, lightskyblue 87cefa, lightslategray 778899, lightslategrey 778899,\nlightsteelblue b0c4de, lightyellow ffffe0, lime 00ff00, limegreen 32cd32, linen faf0e6, magenta ff00ff,\nmaroon 800000, mediumaquamarine 66cdaa, mediumblue 0000cd, mediumorchid ba55d3, mediumpurple 9370db,\nmediumseagreen 3cb371, mediumslateblue 7b68ee, mediumspringgreen 00fa9a, mediumturquoise 48d1cc,\nmediumvioletred c71585, midnightblue 191970, mintcream f5fffa, mistyrose ffe4e1, moccasin ffe4b5,\nnavajowhite ffdead, navy 000080, oldlace fdf5e6, olive 808000, olivedrab 6b8e23, orange ffa500, orangered ff4500,\norchid da70d6, palegoldenrod eee8aa, palegreen 98fb98, paleturquoise afeeee, palevioletred db7093,\npapayawhip ffefd5, peachpuff ffdab9, peru cd853f, pink ffc0cb, plum dda0dd, powderblue b0e0e6, purple 800080,\nrebeccapurple 663399, red ff0000, rosybrown bc8f8f, royalblue 4169e1, saddlebrown 8b4513, salmon fa8072,\nsandybrown f4a460, seagreen 2e8b57, seashell fff5ee, sienna a0522d, silver c0c0c0, skyblue 87ceeb,\nslateblue 6a5acd, slategray 708090, slategrey 708090, snow fffafa, springgreen 00ff7f, steelblue 4682b4,\ntan d2b48c, teal 008080, thistle d8bfd8, tomato ff6347, turquoise 40e0d0, violet ee82ee, wheat f5deb3,\nwhite ffffff, whitesmoke f5f5f5, yellow ffff00, yellowgreen 9acd32\n`.matchAll(/\b([a-z]+) ([\da-f]{6})/g), (([, e = "", n = ""]) => [ e, `#${n}` ])));
  const o = {
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
  const s = 'Allowed: a name of shields or CSS (brightgreen, red, rebeccapurple), hex (#4b0, #44bb00, with or without #, with or without alpha), rgb(), rgba(), hsl() or hsla(). In YAML and in a shell, # needs quotes: "#4b0".';
  
  
  function colorNames() {
   return [ ...Object.keys(o), ...r.keys() ];
  }
  const isColorName = (e => Object.hasOwn(o, e));
  
  const a = /^(rgb|hsl)a?\(([^(),]*),([^(),]*),([^(),]*)(?:,([^(),]*))?\)$/;
  const i = /^(rgb|hsl)a?\(\s*([^\s(),/]+)\s+([^\s(),/]+)\s+([^\s(),/]+)\s*(?:\/\s*([^\s(),/]+)\s*)?\)$/;
  function functional(e) {
   const [, n, ...t] = a.exec(e) ?? i.exec(e) ?? [];
   const [r = "", o = "", s = "", l = "1"] = t.map(e => e?.trim());
   const c = n === "rgb" ? [ r, o, s ].map(channel) : fromHsl(hue(r), percent(o), percent(s));
   const u = scaled(l, 1);
   if (u === undefined || c === undefined || c.some(e => e === undefined)) return undefined;
   return hex([ ...c, u * 255 ].map(twoDigits).join(""));
  }
  function scaled(e, n) {
   const [, t, r] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(%?)$/.exec(e) ?? [];
   if (t === undefined) return undefined;
   const o = r === "%" ? Number(t) / 100 * n : Number(t);
   return Math.min(n, Math.max(0, o));
  }
  const channel = e => scaled(e, 255);
  const percent = e => e.endsWith("%") ? scaled(e, 1) : undefined;
  function hue(e) {
   const [, n, t] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(deg|grad|rad|turn|)$/.exec(e) ?? [];
   if (n === undefined) return undefined;
   const r = {
    deg: 1,
    "": 1,
    grad: .9,
    rad: 180 / Math.PI,
    turn: 360
   }[t ?? ""] ?? 1;
   return (Number(n) * r % 360 + 360) % 360;
  }
  function fromHsl(e, n, t) {
   if (e === undefined || n === undefined || t === undefined) return undefined;
   return [ 0, 8, 4 ].map(r => {
    const o = (r + e / 30) % 12;
    return 255 * (t - n * Math.min(t, 1 - t) * Math.max(-1, Math.min(o - 3, 9 - o, 1)));
   });
  }
  function twoDigits(e) {
   return Math.round(e ?? 0).toString(16).padStart(2, "0");
  }
  
  const l = "#fff";
  const c = "#1f2328";
  const u = luminanceOf(c);
  
  
  const d = [ "default", "shields" ];
  const f = "#6e7781";
  const g = {
   failing: "#c50f1f",
   "timed-out": "#82071e",
   errored: "#ee7a3a",
   cancelled: "#424a53",
   "action-required": "#512a97",
   running: "#0969da",
   pending: "#f5b02a",
   warning: "#ffeb66",
   passing: "#117c4d",
   neutral: f,
   skipped: f,
   inactive: f,
   unknown: f
  };
  const m = "#555555";
  const p = {
   default: {
    brightgreen: "#4ac26b",
    green: g.passing,
    yellow: g.warning,
    yellowgreen: "#a5c940",
    orange: g.errored,
    red: g.failing,
    blue: g.running,
    grey: m,
    gray: m,
    lightgrey: f,
    lightgray: f,
    critical: g.failing,
    important: g.errored,
    success: g.passing,
    informational: g.running,
    inactive: f
   },
   shields: o
  };
  const {red: h, orange: b, yellow: w, yellowgreen: k, brightgreen: $, blue: y, lightgrey: v} = o;
  const x = {
   default: g,
   shields: {
    failing: h,
    "timed-out": h,
    errored: b,
    cancelled: v,
    "action-required": w,
    running: y,
    pending: w,
    warning: k,
    passing: $,
    neutral: v,
    skipped: v,
    inactive: v,
    unknown: v
   }
  };
  const _ = /^\s*([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/;
  function colorAt(e, n) {
   return e.findLast(([e]) => e <= n)?.[1];
  }
  function stepColor(e, n) {
   const [, t, r] = _.exec(n.replace(/^\s*\u2212/, "-")) ?? [];
   if (r === undefined) return undefined;
   return colorAt(e, Number(`${t ?? ""}${r.replaceAll(",", "")}`));
  }
 }),
 4394: ((e, n, t) => {
var isId = (function isId(e) {
   return i.test(e);
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
   A: (() => a),
   Vc: (() => stemOf),
   Zd: () => factLabel,
   eQ: (() => isId),
   hR: (() => s),
   qY: (() => o),
   sF: (() => r),
   yR: (() => slug)
  });
  const r = [ "lines", "branches", "functions", "statements" ];
  const o = [ "release", "prerelease", "tag", "license", "stars", "forks", "watchers", "issues", "pulls", "contributors", "commits-since-release", "last-commit", "created", "language", "downloads", "downloads-latest", "repo-size" ];
  const factLabel = e => e.replaceAll("-", " ");
  const s = [ "svg", "json" ];
  const a = [ "workflow", "run", "job", "branch", "commit", "release", "deployments", "repository", "none" ];
  const i = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
  
  
  
 }),
 8011: ((e, n, t) => {
  t.d(n, {
   f: (() => r)
  });
  const r = `\n  alpinelinux android angular ansible apple archlinux buildkite bun c circleci cloudflare cmake codecov\n  coveralls cplusplus cypress dart deno digitalocean docker dotnet elixir erlang eslint fedora firefox flutter\n  git github githubactions gitlab go googlechrome googlecloud gradle haskell javascript jenkins jest julia\n  junit5 kotlin kubernetes linux mongodb netlify nginx nodedotjs npm nuget openjdk opera php pnpm poetry pypi\n  pytest python redhat redis ruby rubygems rust scala selenium swift terraform typescript ubuntu uv vercel\n  vitest vuedotjs webassembly yarn zig\n`.trim().split(/\s+/);
 }),
 7596: ((e, n, t) => {
var loadLogos = (async function loadLogos(e) {
   const n = e.some((({logo: e}) => e !== undefined && "name" in e));
   return n ? (await t.e(766).then(t.bind(t, 2189))).LOGOS : {};
  });
var loadSvgReader = (async function loadSvgReader() {
   u ??= (await Promise.all([ t.e(800), t.e(16) ]).then(t.bind(t, 1529))).readSvg;
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
  var r = t(3916);
  var o = t(8011);
  
  function imageOf(e, n, t) {
   if ("image" in e) return e.image;
   const r = t?.[e.name];
   if (r === undefined) throw new Error(`The logo ${e.name} is not loaded.`);
   const o = n ?? `#${r.slice(0, 6)}`;
   const s = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${o}"><path d="${r.slice(7)}"/></svg>`;
   return `data:image/svg+xml;base64,${Buffer.from(s).toString("base64")}`;
  }
  function parseLogo(e) {
   if (isData(e)) {
    const n = parseImage(e);
    return "image" in n ? n : undefined;
   }
   if (e.length > s) return undefined;
   const n = slugOf(e);
   return o.f.includes(n) ? {
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
   const t = n.length < 3 ? undefined : o.f.find(e => e.includes(n));
   return (0, r.h)(t ?? n, o.f);
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
  const c = `Allowed: the name of a logo (${o.f.length} of simple-icons: github, docker, python \u2026; docs/looks.md lists them), or data:image/\u2026;base64,\u2026 of at most 64 KiB (${l.join(", ")}).`;
  let u;
  
  const needsSvgReader = (e => u === undefined && /svg|\\/i.test(e));
  function parseImage(e) {
   const [, n = "", t = ""] = /^data:image\/([\w.+-]+);base64,(.*)$/is.exec(e.trim()) ?? [];
   const r = t.replace(/\s+/g, "");
   const o = n.toLowerCase();
   if (n === "") return {
    problem: "is not an image: it does not start with data:image/\u2026;base64,."
   };
   if (!Object.hasOwn(i, o)) return {
    problem: `has the type image/${o.slice(0, 40)}, which badges do not support.`
   };
   if (r.length > a * 1.5) return {
    problem: tooLarge(Math.floor(r.length * .75))
   };
   const s = Buffer.from(r, "base64");
   if (r === "" || s.toString("base64").replace(/={1,2}$/, "") !== r.replace(/={1,2}$/, "")) return {
    problem: "is not valid base64 after the comma."
   };
   if (s.length > a) return {
    problem: tooLarge(s.length)
   };
   if (i[o]?.(s) !== true) return {
    problem: `is declared as image/${o}, but is ${typeOf(s)}.`
   };
   if (o !== "svg+xml") return {
    image: `data:image/${o};base64,${s.toString("base64")}`
   };
   if (u === undefined) throw new Error("The reader of SVGs is not loaded.");
   const l = u(s);
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
   const t = e.replace(o, "").replace(s, "").replace(/[\s\u0085]+/g, " ").trim();
   if (t.length <= n) return t;
   let r = 0;
   for (const {index: e, segment: o} of (new Intl.Segmenter).segment(t)) {
    if (e + o.length > n - 1) break;
    r = e + o.length;
   }
   return `${t.slice(0, r).trimEnd()}\u2026`;
  });
  t.d(n, {
   Vv: (() => badgeText),
   fu: () => fillMessage,
   z3: (() => isBlank),
   zP: (() => r)
  });
  const r = {
   label: 128,
   message: 256
  };
  const o = /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g;
  const s = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/gu;
  const isBlank = (e => badgeText(e, Infinity) === "");
  
  function fillMessage(e, n) {
   const t = [];
   const r = e.replace(/%\{([^{}]*)\}/g, (e, r) => {
    if (Object.hasOwn(n, r)) return String(n[r]);
    const o = Object.keys(n).map(e => `%{${e}}`);
    t.push(`"message": %{${r}} is unknown or has no value, and was not replaced. Allowed: ${o.join(", ")}.`);
    return e;
   });
   return {
    message: r,
    warnings: t
   };
  }
 }),
 8611: ((e, n, t) => {
var worded = (function worded(e, n, t = "default") {
   const s = {
    message: (0, r.qS)(e),
    color: o.Ez[t][e]
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
  var r = t(8514);
  var o = t(3399);
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
   if (Buffer.byteLength(e) > o) return `has more than ${o} bytes`;
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
   if (Buffer.byteLength(e) > r) return `has a part of more than ${r} bytes`;
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
var isBranchName = (function isBranchName(e) {
   if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(e) || !e.isWellFormed() || Buffer.byteLength(e) > 244) return false;
   if (e.includes("..") || e.includes("@{") || e.endsWith(".") || e.startsWith("-")) return false;
   if (/^(?:refs\/|HEAD$|@$)/i.test(e)) return false;
   return e.split("/").every((e => e !== "" && !e.startsWith(".") && !e.endsWith(".lock")));
  });
  t.d(n, {
   Q8: (() => isBranchName),
   Tb: () => refProblem,
   w0: (() => gitProblem),
   z9: (() => pathProblem)
  });
  const r = 200;
  const o = 4096;
  const s = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3]) *(?:\.|$)/;
  const a = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}]";
  const isAscii = (e => /^[\u0000-\u007f]*$/.test(e));
  
  
  
  function refProblem(e) {
   if (!e.startsWith("refs/")) return undefined;
   const [, n] = /^refs\/(?:heads|tags)\/(.+)$/.exec(e) ?? [];
   return `begins with "refs/": use the name of the branch or tag alone${n === undefined ? "" : ` (here ${n})`}.`;
  }
  
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
   bD: () => messageOf,
   cb: () => MissingPermission,
   d: () => bracketsOf,
   fC: () => traceOf,
   h: () => suggestion,
   hD: () => quote,
   i_: (() => PermissionError),
   mX: () => notFound,
   pA: () => nearest,
   qh: (() => BadgeError),
   xf: () => perInterface,
   yu: (() => inputName)
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
  const o = {
   policy: "forbidden",
   archived: "forbidden",
   refused: "forbidden",
   moved: "not-found"
  };
  function bracketsOf(e) {
   return o[e] ?? e;
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
    return r[this.code];
   }
  }
  
  class TextError extends BadgeError {
   headline;
   problems;
   source;
   constructor(e, n) {
    const t = `${e} has ${n.length} problems, and nothing was done.`;
    const r = n[0]?.text ?? e;
    super("invalid", n.length === 1 ? r : `${t} The first: ${r}`);
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
  
  const messageOf = e => e instanceof Error ? e.message : String(e);
  const traceOf = e => (e instanceof Error ? e.stack : undefined) ?? messageOf(e);
  let l;
  
  
  const perInterface = (e, n) => l === undefined ? e : n;
  function invalid(e, n, t) {
   return new BadgeError("invalid", `${inputName(e)}: ${quote(n)} ${t}`);
  }
  const c = 80;
  const u = 2e3;
  function quote(e) {
   const n = masked(e.slice(0, u)).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
   return JSON.stringify(n.length > c ? `${n.slice(0, c)}\u2026` : n);
  }
  function nearest(e, n, t = Math.max(2, Math.floor(Math.min(e.length, c) / 2))) {
   const r = e.toLowerCase().slice(0, c);
   let o;
   let s = t + 1;
   for (const e of n) {
    const n = e.toLowerCase();
    const t = editDistance(r, n);
    const a = t + (n[0] === r[0] ? 0 : .5);
    if (a < s && t < Math.max(r.length, n.length)) [o, s] = [ e, a ];
   }
   return o;
  }
  function suggestion(e, n) {
   const t = nearest(e, n);
   return t === undefined ? "" : ` Did you mean ${quote(t)}?`;
  }
  function editDistance(e, n) {
   let t = Array.from({
    length: n.length + 1
   }, (e, n) => n);
   for (let r = 1; r <= e.length; r++) {
    const o = [ r ];
    for (let s = 1; s <= n.length; s++) {
     const a = (t[s - 1] ?? 0) + (e[r - 1] === n[s - 1] ? 0 : 1);
     o.push(Math.min((t[s] ?? 0) + 1, (o[s - 1] ?? 0) + 1, a));
    }
    t = o;
   }
   return t[n.length] ?? 0;
  }
  function notFound(e, n, t) {
   return `There is no ${e} ${quote(n)}, so the badge is unknown.${suggestion(n, t)}`;
  }
  
 }),
 3718: ((e, n, t) => {
var parseInput = (function parseInput(e, n) {
   return n === "" ? undefined : parseGiven(e, n);
  });
var parseGiven = (function parseGiven(e, n) {
   return parseAs(f[e], e, n);
  });
var parseChoice = (function parseChoice(e, n, t) {
   return parseAs((0, l.Yq)(t), e, n);
  });
var parseAs = (function parseAs({parse: e, problem: n, allowed: t}, r, o) {
   const s = e(o);
   if (s === undefined) throw (0, i.Gq)(r, o, `${n(o)} ${t}`);
   return s;
  });
var parseEach = (function parseEach(e, n) {
   const t = (0, l.Li)(n).flatMap(n => parseInput(e, n) ?? []);
   return t.length === 0 ? undefined : t;
  });
var parseFormats = (function parseFormats(e) {
   const n = e.split(/[\s,]+/).map((e => parseInput("formats", e)));
   const t = s.hR.filter((e => n.includes(e)));
   return t.length === 0 ? undefined : t;
  });
var parseLooks = (function parseLooks(e) {
   return {
    palette: parseInput("palette", e("palette")),
    wording: parseInput("wording", e("wording")),
    labelColor: parseInput("label-color", e("label-color")),
    logoColor: parseInput("logo-color", e("logo-color"))
   };
  });
  t.d(n, {
   CU: (() => parseInput),
   HU: (() => parseChoice),
   Ql: (() => parseFormats),
   d$: (() => u),
   lc: (() => parseEach),
   pQ: () => parseGiven,
   u4: (() => parseLooks)
  });
  var r = t(3399);
  var o = t(3360);
  var s = t(4394);
  var a = t(8611);
  var i = t(3916);
  var l = t(9510);
  var c = t(7647);
  const u = {
   setup: [ "input", "setup", "signal" ],
   any: [ "input", "setup", "signal", "outage" ],
   none: [ "input", "signal" ]
  };
  const d = {
   id: l.ID,
   color: l.o$,
   status: l.XQ,
   branch: (0, l.P7)("the name of a branch"),
   link: l.ps,
   style: (0, l.Yq)(o.rY),
   logo: l.rq,
   manifest: l.PW,
   "target-branch": l.dI,
   "target-repository": l.Bw,
   "gist-id": l.KN,
   path: (0, l.KD)(c.n5, l.gI.allowed, l.gI.schema),
   formats: (0, l.Yq)(s.hR),
   branches: l.bf,
   readme: l.PW,
   "allow-public": l.lx,
   "single-commit": l.lx,
   "dry-run": l.lx,
   "fail-on": (0, l.Yq)([ "setup", "any", "none" ]),
   "job-status": l.XQ,
   "job-id": {
    ...l.Ef,
    allowed: "Leave it out: its default is ${{ job.check_run_id }}."
   },
   palette: (0, l.Yq)(r.LH),
   wording: (0, l.Yq)(a.a),
   "label-color": l.o$,
   "logo-color": l.o$,
   repository: l.Bw
  };
  const f = d;
  
  
  
  
  
  
  const g = null && [ "palette", "wording", "label-color", "logo-color" ];
  
 }),
 1867: ((e, n, t) => {
var formsOf = (function formsOf(e) {
   if (e.length < o) return [];
   const n = [ "", "a", "ab" ].map((n => {
    const t = Buffer.from(n + e).toString("base64").replace(/={1,2}$/, "");
    return t.slice(n === "" ? 0 : n.length + 1, -1);
   }));
   const t = Buffer.from(e).toString("hex");
   const r = [ e, ...n, ...n.map((e => e.replaceAll("+", "-").replaceAll("/", "_"))), ...[ t, t.toUpperCase() ], encodeURIComponent(e) ];
   return [ ...new Set(r) ].sort(((e, n) => n.length - e.length));
  });
var refuseTokens = (function refuseTokens(e, n, t) {
   if (t.some((e => n.includes(e)))) {
    throw new r.qh("invalid", `${(0, r.yu)(e)} contains a token, which would be published: remove it, and revoke the token if anybody may have seen it.`);
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
  var r = t(3916);
  const o = 8;
  
  
  
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
    source: sourceOf(e, n),
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
    inProgress: e.in_progress ?? "last",
    ignore: e.ignore ?? [],
    strict: e.strict ?? false,
    maxAge: e.max_age,
    each: e.each
   };
  });
var sourceOf = (function sourceOf(e, n) {
   const {from: t = [], workflow: r = [], job: o} = e;
   const {branch: s, ...a} = filtersFrom(e);
   if (e.image_url !== undefined) return {
    kind: "pointer",
    imageUrl: e.image_url
   };
   if (e.status !== undefined) return {
    kind: "status",
    status: e.status
   };
   if (n.needs !== undefined) return {
    kind: "needs",
    jobs: n.needs
   };
   if (t.length > 0) return {
    kind: "report",
    files: t,
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
   const i = Object.values(a).some((e => e !== undefined));
   if (r.length > 0 || i) return {
    kind: "workflow",
    workflows: r
   };
   if (o === undefined) {
    if (e.message !== undefined) return {
     kind: "message"
    };
    if (n.emptyMessage !== undefined) return {
     kind: "value",
     empty: n.emptyMessage
    };
    if (n.awaitsMessage === true) return {
     kind: "value"
    };
   }
   return s === undefined ? {
    kind: "run"
   } : {
    kind: "workflow",
    workflows: r
   };
  });
var withDefaults = (function withDefaults(e, n) {
   if (Object.keys(n).length === 0) return e;
   const t = fittingDefaults(e, n);
   const r = Object.fromEntries(Object.entries(n).filter((([e]) => t(e))));
   return {
    ...r,
    ...e
   };
  });
var fittingDefaults = (function fittingDefaults(e, n) {
   if (isPointer(Object.keys(e), n)) return (e => o.Tf.some((n => n === e)));
   const {kind: t} = sourceOf(e, hintsOf(e));
   const r = new Set([ ...[ "image_url", "link_url" ], ...t === "message" || t === "value" ? a : [], ...s.some((n => n in e)) ? s : [], ...o.ZP.flatMap((([n, t]) => [ ...n in e ? t : [], ...t.some((n => n in e)) ? [ n ] : [] ])) ]);
   return (e => !r.has(e));
  });
var isPointer = (function isPointer(e, n) {
   return e.includes("image_url") || n.image_url !== undefined && !e.some(isDrawing);
  });
var checkPointer = (function checkPointer(e, n, t) {
   const [r, o] = [ e.get("image_url"), e.get("link_url") ];
   if (!isPointer([ ...e.keys() ], n)) {
    if (o !== undefined) t(o, () => l);
    return;
   }
   if (o === undefined && n.link_url === undefined) t(r ?? e.get("id") ?? 0, () => c);
   if (r === undefined) return;
   for (const [n, o] of e) if (isDrawing(n)) t(Math.max(o, r), () => pointerContradiction(n));
  });
var checkMeasure = (function checkMeasure({fields: e, offsets: n}, t, r) {
   const o = n.get("measure");
   if (o === undefined || e.measure === undefined || n.has("from") || n.has("image_url")) return;
   if (withDefaults(e, t).from === undefined) r(o, () => i);
  });
  t.d(n, {
   Nl: (() => looksFrom),
   SU: (() => definitionFrom),
   iw: (() => hintsOf),
   rO: (() => withDefaults),
   vV: (() => checkMeasure),
   yU: (() => checkPointer)
  });
  var r = t(3916);
  var o = t(6470);
  
  
  
  
  
  const hintsOf = (e => ({
   awaitsMessage: e.color_steps !== undefined
  }));
  const s = [ "workflow", "environment", "check", "status", "from", "fact" ];
  const a = [ ...s, ...[ "job", "tag", "sha", "event", "actor", "run_number", "run_id", "repository", "each" ] ];
  
  
  const isDrawing = (e => !o.Tf.includes(e));
  
  
  
  const i = '"measure" chooses a number of report files, so it needs "from", such as "from: coverage/lcov.info". Add "from", or remove "measure".';
  const l = '"link_url" is the link of a pointer, which needs an "image_url" too. For a badge that is drawn, use "link".';
  const c = '"image_url" makes a pointer, which needs a "link_url" too: the page that a click opens.';
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
    read: ((n, t) => {
     if (n.kind !== "scalar" || n.isNull) return t(n.offset, () => misplaced(n, e.allowed));
     const problem = () => `${describeValue(n)} ${e.problem(n.text)} ${e.allowed}`;
     return e.parse(n.text) ?? t(n.offset, problem);
    })
   };
  });
var oneOrMore = (function oneOrMore(e, n) {
   return converted(locatedList(e, n), (e => e.map((({value: e}) => e))));
  });
var locatedList = (function locatedList(e, n) {
   const {allowed: t, schema: r, read: o} = one(e);
   return {
    schema: {
     anyOf: [ r, {
      type: "array",
      items: r,
      minItems: n
     } ]
    },
    allowed: t,
    read: ((e, r) => {
     const s = e.kind === "list" ? e.items : [ e ];
     if (s.length < n) return r(e.offset, () => `the list is empty. ${t}`);
     return all(s, (e => {
      const n = o(e, r);
      return n === null ? null : {
       offset: e.offset,
       value: n
      };
     }));
    })
   };
  });
var converted = (function converted(e, n) {
   return {
    ...e,
    read: ((t, r) => {
     const o = e.read(t, r);
     return o === null ? null : n(o);
    })
   };
  });
var pairs = (function pairs(e, n, t) {
   const r = `Allowed: a map of ${e.keys}, such as ${t}.`;
   const {read: o} = one(n);
   return {
    schema: {
     type: "object",
     propertyNames: e.key.schema,
     additionalProperties: n.schema
    },
    allowed: r,
    read: ((n, t) => {
     if (n.kind !== "map") return t(n.offset, () => misplaced(n, r));
     const s = new Map;
     return all(n.entries, (n => {
      const r = readKey(n, e, {
       words: s,
       report: t
      });
      const a = o(n.value, inKey(n.key, t));
      return r === null || a === null ? null : [ r, a ];
     }));
    })
   };
  });
var readKey = (function readKey({key: e, offset: n}, {key: t, same: o}, {words: s, report: a}) {
   const i = t.parse(e);
   if (i === undefined) return a(n, () => `${(0, r.hD)(e)} ${t.problem(e)} ${t.allowed}`);
   const l = s.get(i);
   if (l === undefined) s.set(i, e); else if (l === e) return a(n, () => setTwice(e)); else return a(n, () => `${(0, 
   r.hD)(l)} and ${(0, r.hD)(e)} are ${o}. Remove one of them.`);
   return i;
  });
var all = (function all(e, n) {
   const t = e.map(n);
   return t.every((e => e !== null)) ? t : null;
  });
var readFields = (function readFields({entries: e}, n, t) {
   const o = {};
   const s = new Map;
   for (const {key: a, offset: i, value: l} of e) {
    const e = isKey(a, n.table) ? n.refused[a] : undefined;
    if (!isKey(a, n.table)) t(i, () => unknownKey(a, n)); else if (e !== undefined) t(i, () => `${(0, 
    r.hD)(a)} ${e}`); else if (s.has(a)) t(i, () => setTwice(a)); else {
     s.set(a, i);
     const e = n.table[a].read(l, inKey(a, t));
     if (e !== null) o[a] = e;
    }
   }
   reportContradictions(s, n.contradictions, t);
   return {
    fields: o,
    offsets: s
   };
  });
var isKey = (function isKey(e, n) {
   return Object.hasOwn(n, e);
  });
var reportContradictions = (function reportContradictions(e, n, t) {
   for (const [o, s, a] of n) for (const n of s) {
    const [s, i] = [ e.get(o), e.get(n) ];
    if (s !== undefined && i !== undefined) t(Math.max(s, i), () => `${(0, r.hD)(o)} and ${(0, 
    r.hD)(n)} contradict each other: ${a}. Remove one of them.`);
   }
  });
var nested = (function nested(e, n) {
   const t = "Allowed: a map of keys.";
   return {
    schema: {
     $ref: `#/definitions/${e}`
    },
    allowed: t,
    read: ((e, r) => {
     if (e.kind === "scalar" && e.isNull) return {};
     if (e.kind !== "map") return r(e.offset, () => misplaced(e, t));
     let o = 0;
     const {fields: s} = readFields(e, n, (e, n) => {
      o++;
      return r(e, n);
     });
     return o === 0 ? s : null;
    })
   };
  });
  t.d(n, {
   $0: (() => bySteps),
   GF: (() => byStatus),
   H$: (() => converted),
   Vu: () => setTwice,
   bp: () => describeValue,
   cY: (() => nested),
   h9: (() => oneOrMore),
   qU: (() => readFields),
   rb: (() => locatedList),
   xH: (() => one)
  });
  var r = t(3916);
  var o = t(9510);
  var s = t(7647);
  
  
  
  
  const byStatus = ((e, n) => converted(pairs({
   key: o.XQ,
   keys: "statuses",
   same: "the same status"
  }, e, n), e => Object.fromEntries(e)));
  const bySteps = ((e, n) => converted(pairs({
   key: o.uk,
   keys: "numbers",
   same: "the same number"
  }, e, n), (e => e.toSorted((([e], [n]) => e - n)))));
  
  
  const setTwice = e => `${(0, r.hD)(e)} is set twice. Remove one of them.`;
  function misplaced(e, n) {
   if (e.kind === "scalar" && e.isNull) return `the value is missing. ${n}`;
   return `${describeValue(e)} is not allowed here. ${n}`;
  }
  function describeValue(e) {
   if (e.kind !== "scalar") return `a ${e.kind}`;
   if (e.isNull) return "an empty value";
   return (0, s.Hn)(e.text) ? "a text that is not shown here" : (0, r.hD)(e.text);
  }
  
  const inKey = ((e, n) => (t, o) => n(t, () => `${(0, r.hD)(e)}: ${o()}`));
  
  
  function unknownKey(e, {table: n, subject: t, refused: o}) {
   if (e === "<<") return `"<<" is not a key of ${t}: YAML 1.2 does not merge maps. Write the keys out.`;
   const s = Object.keys(n).filter(e => !Object.hasOwn(o, e));
   return `${(0, r.hD)(e)} is not a key of ${t}.${(0, r.h)(e, s) || ` Allowed: ${s.join(", ")}.`}`;
  }
  
  
 }),
 9510: ((e, n, t) => {
var line = (function line(e) {
   return {
    parse: (e => w.test(e.trim()) ? e.trim() : undefined),
    problem: e => e.trim() === "" ? "is blank." : "has more than one line, or control characters.",
    allowed: `Allowed: ${e}.`,
    schema: m
   };
  });
var matching = (function matching(e, n, t) {
   return {
    parse: n => e.test(n.trim()) ? n.trim() : undefined,
    problem: () => `is not ${n}.`,
    allowed: `Allowed: ${t}.`,
    schema: {
     ...g,
     pattern: `^\\s*${e.source.slice(1, -1)}\\s*$`
    }
   };
  });
var choice = (function choice(e) {
   return {
    parse: (n => e.find((e => e === n))),
    problem: n => `is not a valid value.${(0, l.h)(n, e)}`,
    allowed: `Allowed: ${e.join(", ")}.`,
    schema: {
     enum: e
    }
   };
  });
var parseLines = (function parseLines(e) {
   const n = e.split(/[\r\n]+/).map((e => e.trim()));
   return [ ...new Set(n.filter((e => e !== ""))) ];
  });
var templateProblem = (function templateProblem(e) {
   const [n] = (0, f.iE)(e);
   if (n !== undefined) return `has an unknown placeholder, ${(0, l.hD)(n)}.${(0, l.h)(n, f.je)}`;
   return (0, f.n5)(e) ?? sentence((0, i.z9)(e.replace(/\.svg$/, "").replace(/%\{[^{}]*\}/g, "x")));
  });
  t.d(n, {
   Bw: (() => x),
   Ef: (() => A),
   ID: (() => v),
   KD: (() => checked),
   KN: (() => B),
   Li: (() => parseLines),
   P7: (() => refName),
   PW: (() => D),
   XQ: (() => M),
   Yq: (() => choice),
   bf: (() => R),
   dI: (() => N),
   d_: (() => h),
   gI: (() => T),
   gu: (() => W),
   hG: (() => _),
   ll: (() => y),
   lx: (() => P),
   n8: (() => line),
   o$: (() => I),
   oh: (() => C),
   ps: (() => F),
   qn: (() => j),
   rq: (() => q),
   tt: (() => E),
   uk: (() => S),
   w5: (() => b)
  });
  var r = t(3399);
  var o = t(4394);
  var s = t(7596);
  var a = t(7088);
  var i = t(1485);
  var l = t(3916);
  var c = t(4087);
  var u = t(8214);
  var d = t(2420);
  var f = t(7647);
  const g = {
   type: [ "string", "number", "boolean" ]
  };
  const m = {
   ...g,
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
  const checked = ((e, n, t) => ({
   parse: (n => e(n) === undefined ? n : undefined),
   problem: n => e(n) ?? "",
   allowed: n,
   schema: t
  }));
  const except = ((e, n) => ({
   ...e,
   parse: t => n(t) === undefined ? e.parse(t) : undefined,
   problem: t => n(t) ?? e.problem(t)
  }));
  const sentence = (e => e && `${e}.`);
  const h = checked((() => undefined), "Allowed: a text.", g);
  const b = checked((e => (0, a.z3)(e) ? "is blank." : undefined), "Allowed: a text that is not blank.", m);
  const w = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/;
  
  const refName = (e => except(line(e), e => (0, i.Tb)(e.trim())));
  const k = [ ...[ "branch_protection_rule", "check_run", "check_suite", "create", "delete", "deployment", "deployment_status" ], ...[ "discussion", "discussion_comment", "dynamic", "fork", "gollum", "image_version", "issue_comment", "issues" ], ...[ "label", "merge_group", "milestone", "page_build", "project", "project_card", "project_column", "public" ], ...[ "pull_request", "pull_request_comment", "pull_request_review", "pull_request_review_comment" ], ...[ "pull_request_target", "push", "registry_package", "release", "repository_dispatch", "schedule", "status" ], ...[ "watch", "workflow_call", "workflow_dispatch", "workflow_run" ] ];
  const $ = matching(/^[a-z][a-z_]*$/, "an event", "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them");
  const isEvent = e => k.some(n => n === e);
  const y = {
   ...$,
   parse: e => {
    const n = $.parse(e);
    return n === undefined || isEvent(n) || (0, l.pA)(n, k, 2) === undefined ? n : undefined;
   },
   problem: e => `is not an event.${(0, l.h)(e.trim(), k)}`
  };
  
  
  const v = checked((e => (0, o.eQ)(e) ? undefined : `is not a valid id. For example: ${(0, 
  l.hD)((0, o.yR)(e.slice(0, 100)))}.`), 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".', {
   $ref: "#/definitions/id"
  });
  const x = matching(c.Gz, "a repository name", "owner/name");
  const _ = matching(/^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/, "a full SHA", "the 40 or 64 hex digits of a commit");
  const A = {
   parse: e => /^\d{1,16}$/.test(e) ? positive(e) : undefined,
   problem: () => "is not a positive whole number.",
   allowed: "Allowed: 1, 2, 3 and so on.",
   schema: {
    type: [ "integer", "string" ],
    minimum: 1,
    pattern: "^\\d+$"
   }
  };
  const j = {
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
  const S = {
   parse: (e => O.test(e) ? Number(e) + 0 : undefined),
   problem: () => "is not a number.",
   allowed: "Allowed: 0, 60, 99.5, -1 and so on.",
   schema: {
    type: [ "number", "string" ],
    pattern: O.source
   }
  };
  const P = {
   parse: (e => /^(?:true|True|TRUE)$/.test(e) ? true : /^(?:false|False|FALSE)$/.test(e) ? false : undefined),
   problem: () => "is not a boolean.",
   allowed: "Allowed: true, false.",
   schema: {
    enum: [ true, false, "true", "false", "True", "False", "TRUE", "FALSE" ]
   }
  };
  const M = {
   parse: d.i$,
   problem: d.MI,
   allowed: d.Au,
   schema: {
    $ref: "#/definitions/status"
   }
  };
  const I = {
   parse: r.H0,
   problem: e => `is not a colour.${(0, l.h)(e, (0, r.i4)())}`,
   allowed: r.o$,
   schema: {
    $ref: "#/definitions/color"
   }
  };
  const q = {
   parse: s.db,
   problem: s.JS,
   allowed: s.oh,
   schema: {
    $ref: "#/definitions/logo"
   }
  };
  const L = {
   type: "string",
   pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://"
  };
  const C = {
   ...checked(e => sentence((0, f.rn)(e)), "Allowed: an http(s) URL, which can contain placeholders.", L),
   parse: (e => (0, f.rn)(e) === undefined ? e.trim() : undefined)
  };
  const H = [ "project_name", "branch" ];
  const E = {
   ...except(C, e => {
    const n = (0, f.Qf)(e).find(e => !H.includes(e));
    return n && `contains %{${n}}, which a file of another owner cannot use.`;
   }),
   allowed: "Allowed: an http(s) URL, which can contain %{project_name} and %{branch}."
  };
  const F = {
   parse: e => {
    const n = o.A.find(n => n === e);
    if (n !== undefined) return {
     kind: n
    };
    return (0, f.rn)(e) === undefined ? {
     kind: "url",
     url: e.trim()
    } : undefined;
   },
   problem: e => `${(0, f.rn)(e) ?? ""}.${(0, l.h)(e, o.A)}`,
   allowed: `Allowed: ${o.A.join(", ")}, or an http(s) URL.`,
   schema: {
    anyOf: [ {
     enum: o.A
    }, L ]
   }
  };
  const N = checked((e => (0, i.Q8)(e) ? undefined : "is not a branch that badges can be published to."), 'Allowed: the name of a branch, without "refs/".', p);
  const R = {
   parse: e => {
    const n = parseLines(e);
    return n.length > 0 && n.every(e => (0, u.Yo)(e) === undefined) ? n : undefined;
   },
   problem: e => {
    const [n] = parseLines(e).flatMap(e => (0, u.Yo)(e) ?? []);
    return n ?? "is blank.";
   },
   allowed: u.pf,
   schema: p
  };
  
  const z = /[\da-fA-F]{20,40}/;
  const B = {
   parse: e => z.exec(e)?.[0] === e ? e : undefined,
   problem: e => {
    const n = z.exec(e)?.[0];
    return `is not a gist id.${n === undefined ? "" : ` Did you mean ${(0, l.hD)(n)}?`}`;
   },
   allowed: "Allowed: the 20 to 40 hex digits at the end of the gist's URL.",
   schema: {
    type: [ "string", "number" ],
    pattern: `^${z.source}$`
   }
  };
  const T = checked(templateProblem, 'Allowed: a path of parts joined by "/", such as %{branch}/%{id}.', p);
  
  const fileProblem = (e => (0, i.z9)(e.replace(/^\.github\//, "")));
  const D = checked((e => sentence(fileProblem(e))), "Allowed: a path in the repository, such as docs/README.md or .github/badges.yml.", p);
  const W = {
   parse: e => {
    const [, n = "", t = "", r] = /^([^:]*):(.+?)(?:@([^@]*))?$/.exec(e.trim()) ?? [];
    if (x.parse(n) === undefined || fileProblem(t) !== undefined) return undefined;
    return r === undefined || (0, i.Q8)(r) ? {
     repository: n,
     path: t,
     ref: r
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
   tL: (() => r)
  });
  const r = {
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
var unmarkedProblem = (function unmarkedProblem(e) {
   const n = [ ...e.matchAll(/(?<!%)\{([^{}]*)\}/g) ].map(([, e = ""]) => e).find(isPlaceholder);
   return n && `has {${n}} without a percent sign. Did you mean "%{${n}}"?`;
  });
var fill = (function fill(e, n, t) {
   const r = [];
   const o = e.replace(n, ((e, n) => {
    const o = isPlaceholder(n) ? t(n) : undefined;
    if (o === undefined || o === "") {
     r.push(n);
     return e;
    }
    return o;
   }));
   return {
    text: o,
    unfilled: r
   };
  });
var isPlaceholder = (function isPlaceholder(e) {
   return o.some((n => n === e));
  });
var urlProblem = (function urlProblem(e) {
   const n = e.trim();
   if (n === "") return "is blank";
   if (/[\s\u0000-\u001f\u007f-\u009f]/.test(n)) return "contains a space or a line break (write a space as %20)";
   if (!/^https?:\/\//i.test(n)) return "is not an http(s) URL";
   if ((0, r.NM)(n) || (0, r.NM)(decoded(n))) return "contains a token";
   const t = n.replace(i, "host");
   const o = /^https?:\/\/([^/?#]*)/i.exec(t)?.[1] ?? "";
   if (o.includes("@")) return "contains credentials";
   if (o.includes("%")) return "has a placeholder in its host (only gitlab_server and gitlab_pages_domain are allowed there)";
   return o === "" || o.includes("\\") || !URL.canParse(t) ? "is not a valid URL" : undefined;
  });
var decoded = (function decoded(e) {
   return e.replace(/%([2-7][\da-f])/gi, (e, n) => String.fromCharCode(parseInt(n, 16)));
  });
  t.d(n, {
   Hn: () => holdsCredentials,
   Qf: (() => placeholdersIn),
   Uu: (() => expandUrl),
   fT: (() => expand),
   iE: (() => unknownPlaceholdersIn),
   je: (() => o),
   n5: (() => unmarkedProblem),
   rn: (() => urlProblem),
   wK: () => isPlaceholder
  });
  var r = t(3916);
  const o = [ "project_path", "project_id", "project_name", "project_title", "project_namespace", "group_name", "gitlab_server", "gitlab_pages_domain", "default_branch", "commit_sha", "latest_tag", "branch", "workflow", "job", "id" ];
  const s = /%\{([^{}]*)\}/g;
  const a = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
  
  
  
  
  
  
  
  const i = /%(?:25)?(?:\{|%7[Bb])(?:gitlab_server|gitlab_pages_domain)(?:\}|%7[Dd])/g;
  
  
  function holdsCredentials(e) {
   return /\/\/[^/?#\s]*@/.test(e) || (0, r.NM)(e) || (0, r.NM)(decoded(e));
  }
 }),
 8553: ((e, n, t) => {
var readManifest = (function readManifest(e, n) {
   return read(e, n, (n => {
    const t = new Set(e.includes(f) ? reportExpressions(n) : []);
    const report = (e, r) => t.has(e) ? null : n.report(e, r);
    return manifestIn({
     ...n,
     report: report
    });
   }));
  });
var read = (async function read(e, n, t) {
   const s = Buffer.byteLength(e);
   if (s > c * 1024) {
    const e = `${n.source}:1:1: ${s} bytes are too many. Allowed: ${c} KiB.`;
    throw new o.WK(n.source, [ {
     file: n.path,
     line: 1,
     text: e
    } ]);
   }
   if ((0, r.P)(e)) await (0, r.eb)();
   const {root: a, position: i, problems: l} = await loadYaml(e);
   throwProblems(l, i, n);
   const u = [];
   const report = (e, n) => {
    u.push({
     offset: e,
     message: n
    });
    return null;
   };
   const d = t({
    ...n,
    root: a,
    position: i,
    report: report
   });
   throwProblems(u, i, n);
   return d;
  });
var loadYaml = (async function loadYaml(e) {
   return (await Promise.all([ t.e(815), t.e(556) ]).then(t.bind(t, 7034))).parseYaml(e);
  });
var throwProblems = (function throwProblems(e, n, t) {
   if (e.length === 0) return;
   const r = e.toSorted((e, n) => e.offset - n.offset);
   const s = r.slice(0, d);
   const a = r[d];
   const i = r.length - d;
   if (a !== undefined) s.push({
    offset: a.offset,
    message: () => `From here on there are ${i} more problems.`
   });
   const l = new Map;
   for (const {offset: e, message: r} of s) {
    const {line: o, column: s} = n(e);
    const a = `${t.source}:${o}:${s}: ${r()}`;
    l.set(a, {
     file: t.path,
     line: o,
     text: a
    });
   }
   throw new o.WK(t.source, [ ...l.values() ]);
  });
var manifestIn = (function manifestIn(e) {
   const {root: n, path: t, scope: r, report: o} = e;
   if (n.kind !== "map" && !isNothing(n)) o(n.offset, () => notMap(n));
   const s = n.kind === "map" ? (0, a.qU)(n, (0, l.Nh)(e), o).fields : {};
   const placed = (({offset: n, value: t}) => ({
    value: t,
    ...placeOf(e, n)
   }));
   return {
    source: e.source,
    path: t,
    scope: r,
    inherit: s.inherit ?? true,
    ...s.inherit === true || (s.extends ?? []).length > 0 ? {
     namesInherited: true
    } : {},
    extends: s.extends?.map(placed) ?? [],
    exclude: s.exclude?.map(placed) ?? [],
    readme: [ ...new Set(s.readme) ],
    publish: s.publish ?? {},
    badges: badgesOf(s.badges, e, s.defaults)
   };
  });
var placeOf = (function placeOf({source: e, position: n}, t) {
   const {line: r, column: o} = n(t);
   return {
    place: `${e}:${r}:${o}`,
    line: r
   };
  });
var badgesOf = (function badgesOf(e, n, t) {
   if (e === undefined || isNothing(e)) return [];
   if (e.kind === "list") return badgesIn(e, n, t);
   n.report(e.offset, () => `"badges": ${(0, a.bp)(e)} is not a list. Allowed: ${l.zz}.`);
   return [];
  });
var badgesIn = (function badgesIn({items: e, offset: n}, t, r = {}) {
   if (e.length > u) {
    t.report(n, () => `${e.length} badges are too many. Allowed: ${u}.`);
    return [];
   }
   const o = e.flatMap((e => readBadge(e, t, r) ?? []));
   reportRepeatedIds(o, t);
   return o.map((e => badgeFrom(e, t, r)));
  });
var readBadge = (function readBadge(e, n, t) {
   const {report: r} = n;
   if (e.kind !== "map") return r(e.offset, () => `${(0, a.bp)(e)} is not a badge. Allowed: a map of a badge's keys: "- id: ci".`);
   const o = (0, a.qU)(e, (0, l.YR)(n), r);
   (0, s.yU)(o.offsets, t, r);
   (0, s.vV)(o, t, r);
   if (!o.offsets.has("id")) r(e.offset, () => 'This badge needs an "id": "id: ci".');
   return o;
  });
var reportRepeatedIds = (function reportRepeatedIds(e, {position: n, report: t}) {
   const r = new Map;
   for (const {fields: s, offsets: a} of e) {
    const [e, i] = [ s.id, a.get("id") ];
    if (e === undefined || i === undefined) continue;
    const l = r.get(e);
    if (l === undefined) r.set(e, i); else {
     const {line: r, column: s} = n(l);
     const a = `"id": ${(0, o.hD)(e)} is also the id of the badge at ${r}:${s}. Each badge needs its own.`;
     t(i, () => a);
    }
   }
  });
var badgeFrom = (function badgeFrom({fields: e, offsets: n}, t, r) {
   const o = (0, s.rO)(e, r);
   const {id: a = "", order: i = 0, enforce: l = false} = o;
   const {place: c, line: u} = placeOf(t, n.get("id") ?? 0);
   const d = t.path === undefined ? {} : {
    at: {
     file: t.path,
     line: u
    }
   };
   return {
    definition: {
     ...(0, s.SU)(o, (0, s.iw)(e), t.scope),
     id: a,
     ...d
    },
    order: i,
    enforce: l,
    origin: t.source,
    place: c
   };
  });
  t.d(n, {
   Jh: () => throwProblems,
   WI: (() => readManifest),
   cC: () => u,
   gF: () => readBadgeList,
   yv: () => loadYaml
  });
  var r = t(7596);
  var o = t(3916);
  var s = t(3060);
  var a = t(392);
  var i = t(1336);
  var l = t(6470);
  const c = 256;
  const u = 1e3;
  const d = 1e3;
  
  async function readBadgeList(e, n) {
   return (0, i.al)(await read(e, {
    source: n,
    scope: "project"
   }, listIn));
  }
  
  
  
  const f = "${{";
  function reportExpressions({root: e, report: n}) {
   const t = new Set;
   const offsetsIn = (e, r) => {
    if (t.has(e)) return [];
    t.add(e);
    if (e.kind === "map") return e.entries.flatMap(e => offsetsIn(e.value, e.key));
    if (e.kind === "list") return e.items.flatMap(e => offsetsIn(e, r));
    if (!e.text.includes(f)) return [];
    const s = r === "message" ? 'Set the text of the badge with the input "values".' : "Write the value itself.";
    const i = "is an expression, which GitHub evaluates in workflows only";
    n(e.offset, () => `${(0, o.hD)(r)}: ${(0, a.bp)(e)} ${i}. ${s}`);
    return [ e.offset ];
   };
   return offsetsIn(e, "");
  }
  const isNothing = (e => e.kind === "scalar" && e.isNull);
  function listIn(e) {
   const {root: n, report: t} = e;
   if (n.kind === "list" && n.items.length > 0) return badgesIn(n, e);
   const r = isNothing(n) || n.kind === "list";
   t(n.offset, () => r ? `There are no badges. Allowed: ${l.zz}.` : notList(n));
   return [];
  }
  function notList(e) {
   const n = e.kind === "map" && e.entries.some(({key: e}) => e === "badges");
   const t = n ? 'This is a whole file of badges: only the list under its "badges:" belongs here.' : `Allowed: ${l.zz}.`;
   return `${(0, a.bp)(e)} is not a list. ${t}`;
  }
  
  function notMap(e) {
   const n = e.kind === "list" ? 'Write "badges:" above it.' : `Allowed: a map with "badges:", ${l.zz}.`;
   return `${(0, a.bp)(e)} is not a file of badges. ${n}`;
  }
  
  
  
  
  
  
 }),
 6470: ((e, n, t) => {
var badgeKeys = (function badgeKeys({scope: e, isForeign: n = false}) {
   const t = e === "project" ? {
    enforce: b
   } : {};
   const r = {
    subject: "a badge",
    contradictions: h
   };
   return n ? {
    ...k,
    ...r
   } : {
    table: d,
    refused: t,
    ...r
   };
  });
var fileKeys = (function fileKeys(e) {
   const n = badgeKeys(e);
   return {
    table: fileTable({
     ...n,
     subject: '"defaults"',
     refused: {
      ...n.refused,
      id: j
     }
    }),
    subject: "this file",
    refused: e.scope === "group" ? {
     inherit: A,
     readme: A,
     publish: A
    } : {},
    contradictions: []
   };
  });
  t.d(n, {
   Nh: (() => fileKeys),
   Rk: (() => d),
   Tf: (() => f),
   YR: (() => badgeKeys),
   ZP: (() => h),
   zz: () => x
  });
  var r = t(3399);
  var o = t(3360);
  var s = t(4394);
  var a = t(8611);
  var i = t(392);
  var l = t(9510);
  const c = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
  const u = {
   id: (0, i.xH)(l.ID),
   name: (0, i.xH)((0, l.n8)("the alternative text of the picture")),
   image_url: (0, i.xH)(l.oh),
   link_url: (0, i.xH)(l.oh),
   order: (0, i.xH)(l.uk),
   enabled: (0, i.xH)(l.lx),
   enforce: (0, i.xH)(l.lx),
   workflow: (0, i.h9)((0, l.n8)(c), 1),
   job: (0, i.xH)((0, l.n8)("name or glob of jobs")),
   branch: (0, i.xH)((0, l.P7)("the name of a branch")),
   tag: (0, i.xH)((0, l.P7)("the name of a tag")),
   sha: (0, i.xH)(l.hG),
   event: (0, i.h9)(l.ll, 1),
   actor: (0, i.xH)((0, l.n8)("the account that started the run")),
   run_number: (0, i.xH)(l.Ef),
   run_id: (0, i.xH)(l.Ef),
   repository: (0, i.xH)(l.Bw),
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
   palette: (0, i.xH)((0, l.Yq)(r.LH)),
   style: (0, i.xH)((0, l.Yq)(o.rY)),
   logo: (0, i.xH)(l.rq),
   logo_color: (0, i.xH)(l.o$),
   link: (0, i.xH)(l.ps)
  };
  const d = u;
  const f = [ "id", "name", "image_url", "link_url", "order", "enabled", "enforce" ];
  const g = "a badge has one source";
  const m = "a status comes from one place";
  const p = "only workflow runs have jobs";
  const h = [ [ "tag", [ "branch" ], "a run belongs to a tag or to a branch" ], [ "run_id", [ "run_number" ], "each of them selects a single run" ], [ "from", [ "workflow", "environment", "check", "status" ], g ], [ "from", [ "job", "each" ], p ], [ "fact", [ "workflow", "from", "environment", "check", "status" ], g ], [ "fact", [ "job", "each" ], p ], [ "fact", [ "tag", "sha", "event", "actor", "run_number", "run_id" ], "a fact is about a repository, not about a run" ], [ "environment", [ "workflow", "check" ], m ], [ "check", [ "workflow" ], m ], [ "job", [ "environment", "check", "status" ], p ], [ "each", [ "environment", "check", "status" ], p ] ];
  const b = 'is only for a file that others inherit: "badges.yml" of an owner\'s repository ".github", or one that "extends" names. Remove it.';
  const w = "is not allowed in a file of another owner. Move the badge into the repository's own file.";
  const k = {
   table: {
    ...d,
    image_url: (0, i.xH)(l.tt),
    link_url: (0, i.xH)(l.tt)
   },
   refused: {
    enforce: w,
    repository: w,
    status: w
   }
  };
  
  const $ = {
   branch: (0, i.xH)(l.dI),
   repository: (0, i.xH)(l.Bw),
   gist: (0, i.xH)(l.KN),
   directory: (0, i.xH)((0, l.n8)("a folder below the workspace")),
   path: (0, i.xH)(l.gI),
   formats: (0, i.H$)((0, i.h9)((0, l.Yq)(s.hR), 1), (e => s.hR.filter((n => e.includes(n))))),
   branches: (0, i.H$)((0, i.h9)(l.bf, 1), e => e.flat()),
   single_commit: (0, i.xH)(l.lx),
   prune: (0, i.xH)(l.lx),
   index: (0, i.xH)(l.lx)
  };
  const y = "badges are published to one place";
  const v = {
   table: $,
   subject: '"publish"',
   refused: {},
   contradictions: [ [ "gist", [ "branch", "repository", "directory" ], y ], [ "directory", [ "branch", "repository" ], y ] ]
  };
  const x = 'a list of badges, each with an id: "- id: ci"';
  const _ = {
   schema: {
    $ref: "#/definitions/badges"
   },
   allowed: `Allowed: ${x}.`,
   read: (e => e)
  };
  const fileTable = (e => ({
   inherit: (0, i.xH)(l.lx),
   extends: (0, i.rb)(l.gu, 0),
   exclude: (0, i.rb)(l.ID, 0),
   defaults: (0, i.cY)("defaults", e),
   readme: (0, i.h9)(l.PW, 0),
   publish: (0, i.cY)("publish", v),
   badges: _
  }));
  const A = "is only for a repository's own file, not for one that others inherit. Remove it.";
  const j = "cannot have a default: each badge needs its own.";
  
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
    return (0, r.writeSync)(e, n);
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
  var r = t(3024);
  var o = t.n(r);
  var s = t(3916);
  
  const a = 1;
  
  function cannotWrite(e, n) {
   const t = e === 1 ? "output" : "error";
   return new s.qh("refused", `Cannot write to standard ${t}: ${String((0, s.$N)(n))}.`);
  }
  
  
 }),
 8534: ((e, n, t) => {
var snippet = (function snippet(e, n) {
   const {one: t, separator: r} = a[e];
   return n.map((e => t({
    ...e,
    alt: oneLine(e.alt)
   }))).join(r);
  });
var markdown = (function markdown({alt: e, image: n, link: t}) {
   const r = `![${escapeMarkdown(e)}](${destination(n)})`;
   return t === null ? r : `[${r}](${destination(t)})`;
  });
var escapeMarkdown = (function escapeMarkdown(e) {
   if (!/[\\`*[\]<>|&_~]|:\/\//.test(e)) return e;
   const n = e.replace(/[\\`*[\]<>|~]|&(?=#|\w+;)|:(?=\/\/)/g, "\\$&");
   return n.includes("_") ? n.replace(new RegExp(i, "gu"), "\\_") : n;
  });
var html = (function html({alt: e, image: n, link: t}) {
   const r = `<img src="${escapeHtml(n)}" alt="${escapeHtml(e)}">`;
   return t === null ? r : `<a href="${escapeHtml(t)}">${r}</a>`;
  });
var asciidoc = (function asciidoc({alt: e, image: n, link: t}) {
   const r = escapeAsciidoc(e, ":(?=//|:)");
   const o = t === null ? `"${r}"` : `"${r}",link="${inMacro(t)}"`;
   return `image:${inMacro(n)}[${o}]`;
  });
var escapeAsciidoc = (function escapeAsciidoc(e, n) {
   if (/^[A-Za-z\d/ ,%?=!]*$/.test(e)) return e;
   return e.replace(new RegExp(`${c}|${n}`, "gu"), e => `&#${e.charCodeAt(0)};`);
  });
var rst = (function rst({alt: e, image: n, link: t}) {
   const r = [ `.. image:: ${inDirective(n)}` ];
   if (e !== "") r.push(`   :alt: ${e}`);
   if (t !== null) r.push(`   :target: ${inDirective(t)}`);
   return r.join("\n");
  });
var plain = (function plain(e) {
   const n = e.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
   if (/^\w[\w ,.;()]*$/.test(n) && !/_|\d{1,9}[.)]|www|[\da-f]{7}/i.test(n)) return n;
   return n.replace(new RegExp(h, "gi"), (e, n, t) => {
    if (n !== undefined) return `<code>${n}</code>`;
    return t === undefined ? `&#${e.charCodeAt(0)};` : `<span>${t}</span>`;
   });
  });
var fenced = (function fenced(e, n) {
   const t = "`".repeat(Math.max(3, ...[ ...n.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
   return `${t}${e}\n${n}\n${t}\n`;
  });
  t.d(n, {
   CE: () => markupOf,
   CZ: (() => s),
   OF: (() => fenced),
   UA: (() => snippet),
   ad: () => findMarkup,
   cJ: () => o,
   j_: () => destination,
   pj: (() => plain),
   q3: () => d
  });
  var r = t(3916);
  const o = [ "id", "name", "kind", "status", "label", "message", "color", "link_url", "image_url", "rendered_link_url", "rendered_image_url", "path", "markdown" ];
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
  const u = {
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
  const d = `has an unknown extension. Allowed: ${Object.keys(u).filter(Boolean).join(", ")}, or none.`;
  function findMarkup(e) {
   const n = e.slice(e.lastIndexOf("/") + 1).toLowerCase();
   const t = n.lastIndexOf(".");
   return u[t === -1 ? "" : n.slice(t)];
  }
  function markupOf(e) {
   const n = findMarkup(e);
   if (n === undefined) throw (0, r.Gq)("readme", e, d);
   return n;
  }
  const f = "[\\\\`*_{}[\\]<>|!#&~]";
  const g = "^[-+](?= |$)|^[-=:](?=[-=: ]*$)|(?<=^\\d{1,9})[.)](?= |$)";
  const m = "#(?=\\d)|(?<=\\bgh)-(?=\\d)|@|:(?=(?:100|1234):)|:(?!\\d+:)(?=[\\w+-]+:)|:?//+|(?<=\\bwww)\\.|\\$";
  const p = "\\b(?=\\d*[a-f])(?=[a-f]*\\d)[\\da-f]{7,40}\\b";
  const h = `(${p})|(${m})|${f}|${g}`;
  
  
 }),
 4087: ((e, n, t) => {
var parseRepository = (function parseRepository(e) {
   const [n = "", t = ""] = e.split("/");
   return o.test(e) ? {
    owner: n,
    name: t
   } : undefined;
  });
var namedRepository = (function namedRepository(e) {
   const n = parseRepository(e);
   if (n === undefined) throw new r.qh("invalid", `"${e}" is not a repository name. Use owner/name.`);
   return n;
  });
var isSameRepository = (function isSameRepository(e, n) {
   return equalNames(fullName(e), fullName(n));
  });
  t.d(n, {
   Gz: (() => o),
   JM: (() => equalNames),
   SU: (() => parseRepository),
   aW: () => moved,
   fq: (() => fullName),
   ow: (() => namedRepository),
   ve: (() => isSameRepository)
  });
  var r = t(3916);
  const o = /^[A-Za-z\d](?:[\w-]*[A-Za-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/;
  
  
  const fullName = (({owner: e, name: n}) => `${e}/${n}`);
  const equalNames = ((e, n) => e.toLowerCase() === n.toLowerCase());
  
  function moved(e, n) {
   return new r.qh("moved", `The repository ${fullName(e)} has moved to ${n}: use its new name.`);
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
   for (const [e, r] of Object.entries(n)) {
    const n = typeof r === "object" && r !== null ? Reflect.get(r, "result") : undefined;
    if (!isFinal(n)) return {
     problem: `has no result for the job ${JSON.stringify(e)} (allowed: ${s.join(", ")}). ${a}`
    };
    t.push({
     key: e,
     status: (0, o.gQ)(n)
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
  var r = t(8214);
  var o = t(2420);
  function findOwn(e, n) {
   return e.find(({id: e}) => e === n.id) ?? e.find(e => !e.completed && e.status === "running" && e.runner !== null && e.runner === n.runner);
  }
  function matchesJob(e, n) {
   if (e === n || e.startsWith(`${n} (`) || e.startsWith(`${n} / `)) return true;
   if (!/[*?]/.test(n)) return false;
   return [ n, `${n} (*`, `${n} / *` ].some(n => (0, r.kt)(e, n, {
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
   const r = findOwn(e, n);
   const o = e.filter(e => e !== r).map(e => ({
    name: e.name,
    status: currentJobStatus(e, t)
   }));
   const s = o.every(({status: e}) => e === "unknown");
   if (n.status !== undefined && (n.status !== "passing" || s)) o.push({
    name: r?.name ?? "this job",
    status: n.status
   });
   return o;
  }
  const s = [ "success", "failure", "cancelled", "skipped" ];
  const a = "Use needs: ${{ toJSON(needs) }}.";
  
  
 }),
 8214: ((e, n, t) => {
  t.d(n, {
   Yo: () => branchGlobProblem,
   kt: () => matchesGlob,
   pf: (() => r)
  });
  function matchesGlob(e, n, {crosses: t = false} = {}) {
   const r = Array.from(e);
   const o = Array.from(n.matchAll(/\*+|[^*]/gsu), ([e]) => e);
   if (o.length > 2 * r.length + 1) return false;
   const s = r.map(() => false);
   s.unshift(true);
   for (const e of o) {
    const n = e.length > 1 && e.startsWith("*");
    const accepts = r => n || (e === "*" || e === "?" ? t || r !== "/" : r === e);
    if (e.startsWith("*")) repeat(s, e => accepts(r[e])); else advance(s, e => accepts(r[e]));
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
  const r = 'Allowed: names of branches and tags, one per line; * stands for any text without "/", ** for any text, ? for one character.';
 }),
 8514: ((e, n, t) => {
var worst = (function worst(e) {
   let n = r.length - 1;
   for (const t of e) n = Math.min(n, r.indexOf(t));
   return r[n] ?? "unknown";
  });
var withMaxAge = (function withMaxAge(e, n, {maxAge: t, now: r}) {
   return t !== undefined && n !== undefined && r - n > t * o ? "unknown" : e;
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
   f: (() => r),
   qS: (() => statusText)
  });
  const r = [ "failing", "timed-out", "errored", "cancelled", "action-required", "running", "pending", "warning", "passing", "neutral", "skipped", "inactive", "unknown" ];
  
  function sum(e, {strict: n, ignore: t}) {
   const o = e.filter(e => !t.includes(e));
   const s = worst(o);
   const a = r.indexOf(s) >= r.indexOf("warning");
   return n && a && o.includes("unknown") ? "unknown" : s;
  }
  const o = 864e5;
  
  function isFinal(e) {
   return e !== "running" && e !== "pending";
  }
  function worseFinalStatuses(e) {
   const n = isFinal(e) ? r.slice(0, r.indexOf(e)) : r.slice(0, -1);
   return n.filter(isFinal);
  }
  
 }),
 2420: ((e, n, t) => {
var parseStatus = (function parseStatus(e) {
   return i.get(normalize(e));
  });
var statusOfWord = (function statusOfWord(e) {
   return (e === null ? undefined : i.get(e)) ?? "unknown";
  });
  t.d(n, {
   Au: (() => c),
   MI: (() => statusProblem),
   gQ: (() => statusOfWord),
   i$: (() => parseStatus)
  });
  var r = t(3916);
  var o = t(8514);
  const s = {
   success: "passing",
   failure: "failing",
   neutral: "neutral",
   cancelled: "cancelled",
   skipped: "skipped",
   timed_out: "timed-out",
   action_required: "action-required",
   stale: "unknown",
   startup_failure: "errored",
   requested: "pending",
   queued: "pending",
   pending: "pending",
   waiting: "pending",
   in_progress: "running",
   error: "errored",
   expected: "pending",
   inactive: "inactive",
   destroyed: "inactive",
   abandoned: "unknown"
  };
  const a = {
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
  const i = new Map([ ...Object.entries({
   ...s,
   ...a
  }), ...o.f.map((e => [ normalize(e), e ])) ]);
  const l = [ ...i.keys() ];
  
  function statusProblem(e) {
   return `is not a status.${(0, r.h)(normalize(e), l)}`;
  }
  const c = `Allowed: ${o.f.join(", ")}, or a word of GitHub, Concourse, CodeBuild, BuildMaster or GitLab for one of them.`;
  
 })
};

