(() => {
 "use strict";
var __nccwpck_require__ = (function __nccwpck_require__(n) {
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
 });
var action = (async function action() {
  const {run: e} = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 1730));
  await e();
 });
var cli = (async function cli() {
  const {run: e} = await __nccwpck_require__.e(29).then(__nccwpck_require__.bind(__nccwpck_require__, 9258));
  await e();
 });
 var e = {
  245: ((e, t, n) => {
var badgeText = (function badgeText(e, t) {
    const n = e.replace(i, "").replace(a, "").replace(/[\s\u0085]+/g, " ").trim();
    if (n.length <= t) return n;
    let r = 0;
    for (const {index: e, segment: s} of (new Intl.Segmenter).segment(n)) {
     if (e + s.length > t - 1) break;
     r = e + s.length;
    }
    return `${n.slice(0, r).trimEnd()}\u2026`;
   });
var badgeOf = (function badgeOf(e, t, n) {
    const s = badgeText(e, o.label);
    const {message: i, color: a, labelColor: c} = shownAs(t, n);
    const u = s === "" ? n.labelColor : c;
    const d = {
     label: s,
     message: badgeText(i, o.message),
     color: a,
     labelColor: u ?? r.vz,
     ...s === "" && u !== undefined ? {
      showsLabelColor: true
     } : {},
     style: n.style ?? "flat",
     palette: n.palette ?? "default"
    };
    return n.logo === undefined ? d : {
     ...d,
     ...withLogo(d, n.logo, n)
    };
   });
var shownAs = (function shownAs(e, t) {
    const {colors: n, palette: s = "default"} = t;
    const o = e === undefined ? {
     message: "",
     color: r.yu[s]
    } : (0, c.M)(e, t.wording, s);
    const i = messageOf(e, t) ?? o.message;
    const a = t.colorSteps === undefined ? undefined : (0, r.gM)(t.colorSteps, i);
    const u = a ?? t.color ?? (e === undefined ? undefined : n?.[e]) ?? o.color;
    return {
     message: i,
     color: u,
     ...labelOf(t.labelColor ?? o.labelColor)
    };
   });
var cuts = (function cuts(e, t, n) {
    const r = {
     label: e,
     message: messageOf(t, n) ?? ""
    };
    return [ "label", "message" ].flatMap((e => {
     const {length: t} = badgeText(r[e], Infinity);
     return t > o[e] ? [ `"${e}": ${t} characters were cut to ${o[e]}.` ] : [];
    }));
   });
   n.d(t, {
    rY: (() => u),
    bN: (() => badgeOf),
    _I: (() => cuts)
   });
   var r = n(3399);
   var s = n(831);
   const o = {
    label: 128,
    message: 256
   };
   const i = /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g;
   const a = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/gu;
   
   var c = n(8611);
   const u = [ "flat", "flat-square", "plastic", "for-the-badge", "social" ];
   
   
   const labelOf = (e => e === undefined ? {} : {
    labelColor: e
   });
   const messageOf = ((e, {message: t, messages: n}) => t ?? (e === undefined ? undefined : n?.[e]));
   
   function withLogo(e, t, n) {
    const {label: o, color: i, labelColor: a, style: c} = e;
    const u = o === "" && n.labelColor === undefined ? i : a;
    const f = (0, r.kF)(u);
    const l = c === "social" ? undefined : f === "#fff" ? d : f;
    const h = n.logoColor ?? l;
    const p = {
     logo: (0, s.dT)(t, h, n.logos)
    };
    return "name" in t ? {
     ...p,
     namedLogo: {
      name: t.name,
      color: h
     }
    } : p;
   }
   const d = "#f5f5f5";
  }),
  3399: ((e, t, n) => {
var parseColor = (function parseColor(e) {
    const t = e.trim().toLowerCase();
    return named(t) ?? hex(t) ?? functional(t);
   });
var named = (function named(e) {
    if (!/^[a-z]{1,30}$/.test(e)) return undefined;
    if (isShieldsName(e)) return s[e];
    const t = Math.max(r.indexOf(` ${e} `), r.indexOf(`\n${e} `));
    return t === -1 ? undefined : `#${r.slice(t + e.length + 2).slice(0, 6)}`;
   });
var hex = (function hex(e) {
    const t = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(e)?.[1];
    if (t === undefined) return undefined;
    const n = t.length < 6 ? t.replace(/./g, "$&$&") : t;
    return `#${n.replace(/^(.{6})ff$/, "$1")}`;
   });
var functional = (function functional(e) {
    const [, t, n] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(e) ?? [];
    if (t === undefined || n === undefined) return undefined;
    const r = n.includes(",") ? n.split(",").map(e => e.trim()) : n.trim().replace("/", " / ").split(/\s+/);
    const s = r.indexOf("/");
    if (s !== -1 && (s !== 3 || r.length !== 5)) return undefined;
    const [o, i, a, c = "1", ...u] = r.filter(e => e !== "/");
    if (o === undefined || i === undefined || a === undefined || u.length > 0) return undefined;
    if (s === -1 && r.length === 4 && !n.includes(",")) return undefined;
    const d = t === "rgb" ? [ o, i, a ].map(channel) : fromHsl(hue(o), percent(i), percent(a));
    const f = scaled(c, 1);
    if (f === undefined || d === undefined || d.some(e => e === undefined)) return undefined;
    return hex([ ...d, f * 255 ].map(twoDigits).join(""));
   });
var textColorOn = (function textColorOn(e) {
    const t = luminanceOf(e);
    return 1.05 / (t + .05) >= (t + .05) / (c + .05) ? i : a;
   });
var luminanceOf = (function luminanceOf(e) {
    const t = parseInt(e.slice(1, 7), 16);
    return .2126 * linear(t >> 16) + .7152 * linear(t >> 8 & 255) + .0722 * linear(t & 255);
   });
var linear = (function linear(e) {
    return e / 255 <= .04045 ? e / 255 / 12.92 : ((e / 255 + .055) / 1.055) ** 2.4;
   });
   n.d(t, {
    o$: (() => o),
    vz: (() => $),
    LH: (() => u),
    yu: (() => k),
    Ez: (() => y),
    i4: () => colorNames,
    H0: (() => parseColor),
    gM: () => stepColor,
    kF: (() => textColorOn)
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
   
   function colorNames() {
    return [ ...Object.keys(s), ...r.matchAll(/\b([a-z]+) [\da-f]{6}/g) ].map(e => typeof e === "string" ? e : e[1] ?? "");
   }
   const isShieldsName = (e => Object.hasOwn(s, e));
   
   
   
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
   
   const i = "#fff";
   const a = "#1f2328";
   const c = luminanceOf(a);
   
   
   const u = [ "default", "shields" ];
   const d = {
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
   const {red: f, orange: l, yellow: h, yellowgreen: p, brightgreen: m, blue: g, lightgrey: w} = s;
   const b = {
    failing: f,
    "timed-out": f,
    errored: l,
    cancelled: w,
    "action-required": h,
    running: g,
    pending: h,
    warning: p,
    passing: m,
    neutral: w,
    skipped: w,
    inactive: w,
    unknown: w
   };
   const y = {
    default: d,
    shields: b
   };
   const $ = "#555555";
   const k = {
    default: d.unknown,
    shields: w
   };
   const v = /^\s*([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/;
   function stepColor(e, t) {
    const [, n, r] = v.exec(t.replace(/^\s*\u2212/, "-")) ?? [];
    if (r === undefined) return undefined;
    const s = Number(`${n ?? ""}${r.replaceAll(",", "")}`);
    return e.findLast(([e]) => e <= s)?.[1];
   }
  }),
  4394: ((e, t, n) => {
var isId = (function isId(e) {
    return a.test(e);
   });
var slug = (function slug(e) {
    const t = e.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
    return t.replace(/^[-._]+|(?<![-._])[-._]+$/g, "") || "badge";
   });
var stemOf = (function stemOf(e) {
    const t = e.slice(e.lastIndexOf("/") + 1);
    return t.replace(/\.ya?ml$/i, "");
   });
   n.d(t, {
    A: (() => s),
    Vc: (() => stemOf),
    eQ: (() => isId),
    oA: (() => o),
    sF: (() => r),
    yR: (() => slug),
    zF: (() => i)
   });
   const r = [ "lines", "branches", "functions", "statements" ];
   const s = [ "workflow", "run", "job", "branch", "commit", "release", "deployments", "repository", "none" ];
   const o = {
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
   const a = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
   
   
   
  }),
  831: ((e, t, n) => {
var loadLogos = (async function loadLogos(e) {
    const t = e.some((({logo: e}) => e !== undefined && "name" in e));
    return t ? (await n.e(766).then(n.bind(n, 2189))).LOGOS : {};
   });
var loadSvgReader = (async function loadSvgReader() {
    u ??= (await Promise.all([ n.e(800), n.e(16) ]).then(n.bind(n, 1529))).readSvg;
   });
   n.d(t, {
    oh: (() => c),
    dT: () => imageOf,
    R$: (() => loadLogos),
    eb: (() => loadSvgReader),
    JS: (() => logoProblem),
    P: (() => needsSvgReader),
    db: (() => parseLogo)
   });
   var r = n(3916);
   const s = `\n  alpinelinux android angular ansible apple archlinux buildkite bun c circleci cloudflare cmake codecov\n  coveralls cplusplus cypress dart deno digitalocean docker dotnet elixir erlang eslint fedora firefox flutter\n  git github githubactions gitlab go googlechrome googlecloud gradle haskell javascript jenkins jest julia\n  junit5 kotlin kubernetes linux mongodb netlify nginx nodedotjs npm nuget openjdk opera php pnpm poetry pypi\n  pytest python redhat redis ruby rubygems rust scala selenium swift terraform typescript ubuntu uv vercel\n  vitest vuedotjs webassembly yarn zig\n`.trim().split(/\s+/);
   
   function imageOf(e, t, n) {
    if ("image" in e) return e.image;
    const r = n?.[e.name];
    if (r === undefined) throw new Error(`The logo ${e.name} is not loaded.`);
    const s = t ?? `#${r.slice(0, 6)}`;
    const o = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${s}"><path d="${r.slice(7)}"/></svg>`;
    return `data:image/svg+xml;base64,${Buffer.from(o).toString("base64")}`;
   }
   function parseLogo(e) {
    if (isData(e)) {
     const t = parseImage(e);
     return "image" in t ? t : undefined;
    }
    const t = slugOf(e);
    return s.includes(t) ? {
     name: t
    } : undefined;
   }
   function logoProblem(e) {
    if (!isData(e)) return `is not a logo.${nearestLogo(e)}`;
    const t = parseImage(e);
    return "problem" in t ? t.problem : "";
   }
   const isData = e => /^\s*data:/i.test(e);
   function slugOf(e) {
    const t = e.slice(0, 80).toLowerCase().replaceAll("+", "plus").replaceAll(".", "dot");
    return t.replace(/[\s_-]+/g, "");
   }
   function nearestLogo(e) {
    const t = slugOf(e);
    const n = t.length < 3 ? undefined : s.find(e => e.includes(t));
    return (0, r.h)(n ?? t, s);
   }
   const o = 64 * 1024;
   const startsWith = ((...e) => t => e.some(e => t.toString("latin1", 0, e.length) === e));
   const i = {
    png: startsWith("\x89PNG\r\n\x1a\n"),
    jpeg: startsWith("\xff\xd8\xff"),
    gif: startsWith("GIF87a", "GIF89a"),
    webp: e => startsWith("RIFF")(e) && e.toString("latin1", 8, 12) === "WEBP",
    "svg+xml": e => /^\ufeff?\s*<(?:svg[\s/>]|\?xml\s|!--|!DOCTYPE svg)/i.test(e.toString("utf8", 0, 1024))
   };
   const a = Object.keys(i);
   const c = `Allowed: the name of a logo (${s.length} of simple-icons: github, docker, python \u2026; docs/looks.md lists them), or data:image/\u2026;base64,\u2026 of at most 64 KiB (${a.join(", ")}).`;
   let u;
   
   const needsSvgReader = (e => u === undefined && /svg|\\/i.test(e));
   function parseImage(e) {
    const [, t = "", n = ""] = /^data:image\/([\w.+-]+);base64,(.*)$/is.exec(e.trim()) ?? [];
    const r = n.replace(/\s+/g, "");
    const s = t.toLowerCase();
    if (t === "") return {
     problem: "is not an image: it does not start with data:image/\u2026;base64,."
    };
    if (!Object.hasOwn(i, s)) return {
     problem: `has the type image/${s.slice(0, 40)}, which badges do not support.`
    };
    if (r.length > o * 1.5) return {
     problem: tooLarge(Math.floor(r.length * .75))
    };
    const a = Buffer.from(r, "base64");
    if (r === "" || a.toString("base64").replace(/={1,2}$/, "") !== r.replace(/={1,2}$/, "")) return {
     problem: "is not valid base64 after the comma."
    };
    if (a.length > o) return {
     problem: tooLarge(a.length)
    };
    if (i[s]?.(a) !== true) return {
     problem: `is declared as image/${s}, but is ${typeOf(a)}.`
    };
    if (s !== "svg+xml") return {
     image: `data:image/${s};base64,${a.toString("base64")}`
    };
    if (u === undefined) throw new Error("The reader of SVGs is not loaded.");
    const c = u(a);
    return "problem" in c ? c : {
     image: `data:image/svg+xml;base64,${Buffer.from(c.svg).toString("base64")}`
    };
   }
   const tooLarge = e => `is too large an image: ${Math.ceil(e / 1024)} KiB.`;
   function typeOf(e) {
    const t = a.find(t => i[t]?.(e));
    return t === undefined ? "not an image of a known type" : `image/${t}`;
   }
  }),
  8611: ((e, t, n) => {
var worded = (function worded(e, t, n = "default") {
    const o = {
     message: (0, r.qS)(e),
     color: s.Ez[n][e]
    };
    if (t === undefined) return o;
    const {words: a, ...c} = i[t];
    const u = a[e];
    return typeof u === "string" ? worded(u, t, n) : {
     ...o,
     ...u,
     ...c
    };
   });
   n.d(t, {
    M: (() => worded),
    a: (() => o)
   });
   var r = n(8514);
   var s = n(3399);
   const o = [ "github", "concourse", "codebuild", "buildmaster", "gitlab" ];
   const i = {
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
  9162: ((e, t, n) => {
var reasonFor = (function reasonFor(e, t) {
    const [n, r = n] = o[t] ?? [];
    const s = [ ...new Set(e.filter((e => e.status === t)).map((({name: e}) => e))) ];
    if (s.length === 0 || n === undefined) return undefined;
    const a = s.length - i;
    const c = a > 0 ? [ ...s.slice(0, i), `${String(a)} more` ] : s;
    const u = c.length === 1 ? c[0] : `${c.slice(0, -1).join(", ")} and ${c.at(-1) ?? ""}`;
    return `${u ?? ""} ${c.length === 1 ? n : r}`;
   });
var ofRuns = (function ofRuns(e, t) {
    const [n] = e;
    if (e.length === 1 && n !== undefined) return ofRun(n);
    const r = e.filter(e => e.status === t);
    const [s] = r;
    const o = r.flatMap(e => e.run === undefined ? [] : `${fileOf(e)} ${runName(e.run)}`);
    if (o.length === 0) return a;
    const c = o.length > i ? [ ...o.slice(0, i), `${String(o.length - i)} more` ] : o;
    return {
     from: c.join(", "),
     runId: r.length === 1 ? s?.run?.id : undefined,
     because: r.length === 1 ? s?.judged?.because : undefined
    };
   });
var ofRun = (function ofRun({run: e, judged: t}) {
    if (e === undefined) return a;
    const n = e.isLatestAttempt ? {} : {
     attempt: e.attempt
    };
    return {
     from: runName(e),
     runId: e.id,
     ...n,
     because: t?.because
    };
   });
var runName = (function runName({number: e, attempt: t}) {
    return `run #${String(e)}${t > 1 ? `, attempt ${String(t)}` : ""}`;
   });
var ofNeeds = (function ofNeeds(e, t) {
    if (e.length === 0) return {
     from: undefined,
     because: 'the input "needs" is empty'
    };
    const n = e.map((({key: e, status: t}) => ({
     name: e,
     status: t
    })));
    return {
     from: "the jobs that this job needs",
     because: reasonFor(n, t)
    };
   });
var lacksReason = (function lacksReason(e, {runId: t, because: n}) {
    return t !== undefined && n === undefined && o[e] !== undefined;
   });
var describeStatus = (function describeStatus(e, {from: t, because: n}) {
    const r = t === undefined ? "" : `, from ${t}`;
    return `${(0, s.qS)(e)}${r}${n === undefined ? "" : `: ${n}`}`;
   });
   n.d(t, {
    FY: () => ofChecks,
    K$: (() => ofRuns),
    PR: (() => lacksReason),
    Wn: (() => describeStatus),
    X5: (() => ofNeeds),
    ZI: () => withReason,
    qo: () => reasonFor,
    rt: () => runName
   });
   var r = n(3916);
   var s = n(8514);
   const o = {
    failing: [ "failed" ],
    "timed-out": [ "timed out" ],
    errored: [ "did not start" ],
    cancelled: [ "was cancelled", "were cancelled" ],
    "action-required": [ "needs action", "need action" ],
    running: [ "is running", "are running" ],
    pending: [ "is pending", "are pending" ],
    skipped: [ "was skipped", "were skipped" ]
   };
   const i = 3;
   
   const a = {
    from: undefined,
    because: "no completed run"
   };
   
   const fileOf = ({workflow: {path: e, name: t}}) => e === "" ? t : e.replace(/^.*\//, "");
   
   
   
   function ofChecks(e, t) {
    if (e.length === 0) return {
     from: undefined,
     because: "no such check on the commit"
    };
    return {
     from: e.length === 1 ? "a check of the commit" : `${String(e.length)} checks of the commit`,
     because: reasonFor(e, t)
    };
   }
   
   async function withReason({status: e, origin: t, repository: n}, s) {
    const {runId: o = 0, attempt: i} = t;
    try {
     const r = await s.jobs(n, o, i === undefined ? {} : {
      attempt: i
     });
     return {
      ...t,
      because: reasonFor(r, e)
     };
    } catch (e) {
     if (e instanceof r.qh) return t;
     throw e;
    }
   }
   
  }),
  788: ((e, t, n) => {
var branchOfRun = (function branchOfRun({event: e, triggering: t, branch: n}) {
    return e === "workflow_run" ? t?.branch ?? "" : n;
   });
var isOnBranch = (function isOnBranch(e, t) {
    return t.tag === undefined && branchOfRun(t) === e;
   });
   n.d(t, {
    l: (() => branchOfRun),
    s: (() => isOnBranch)
   });
   
   
  }),
  9034: ((e, t, n) => {
var branchTarget = (function branchTarget(e, t) {
    return {
     publish(n) {
      const o = {
       read(t, n) {
        const r = t.filter(s.$c).map((({path: e}) => e));
        const o = t.map((({path: e}) => e));
        return e.read(unique([ ...o, ...n ]), unique([ ...r, ...n.slice(0, 1) ]));
       },
       holds: ((e, {path: t, text: n}) => e.blobs.get(t) === (0, r.zA)(n)),
       contentId: ((e, t) => e.blobs.get(t)),
       commitId: ((e, t) => e.traced?.get(t)?.oid),
       snapshot: snapshots(e),
       lastCommits: e.lastCommits.bind(e),
       write: (async (t, n, r) => e.write(t, n, await withFileLines(r, t, {
        store: e,
        state: n
       })))
      };
      return (0, s.y3)(o, n, t);
     }
    };
   });
var snapshots = (function snapshots(e) {
    let t;
    return (n => {
     if (n.head === null) return new r.B9(i);
     if (t?.head !== n.head) t = {
      head: n.head,
      snapshot: new r.B9(snapshotOf({
       store: e,
       state: n
      }))
     };
     return t.snapshot;
    });
   });
var snapshotOf = (function snapshotOf({store: e, state: t}) {
    return {
     files: () => e.files(t),
     async texts(n) {
      const s = await e.texts(t, n);
      return new Map([ ...s ].flatMap(([e, {oid: t, text: n}]) => (0, r.zA)(n) === t ? [ [ e, n ] ] : []));
     }
    };
   });
var withFileLines = (async function withFileLines({headline: e, body: t}, {files: n, removed: r}, s) {
    const {tip: i} = s.state;
    const a = i !== undefined || new o.hU(t).runs.length > 1;
    const c = i === undefined || i === null ? new Map : await runsByFile(s, i);
    const u = a ? (0, o.c0)(c, n, {
     body: t,
     removed: r
    }) : [];
    return {
     headline: e,
     body: [ t, ...u ].filter((e => e !== "")).join("\n")
    };
   });
   n.d(t, {
    U: (() => branchTarget)
   });
   var r = n(1304);
   var s = n(4370);
   var o = n(8290);
   
   const unique = (e => [ ...new Set(e) ]);
   
   const i = {
    files: () => Promise.resolve(new Map),
    texts: () => Promise.resolve(new Map)
   };
   
   
   async function runsByFile({store: e, state: t}, n) {
    const r = new o.hU(n.message);
    if (n.isOnly && (r.files.size > 0 || r.runs.length === 0)) return r.files;
    const s = [ ...(await e.files(t)).keys() ];
    if (n.isOnly) return new Map(s.map(e => [ e, r.runs ]));
    const i = await e.lastCommits(t, s, namesRuns);
    return new Map([ ...i ].map(([e, {message: t}]) => [ e, new o.hU(t).runsOf(e) ]));
   }
   function namesRuns(e) {
    const {runs: t, files: n} = new o.hU(e);
    return t.length + n.size > 0;
   }
  }),
  1304: ((e, t, n) => {
var blobId = (function blobId(e) {
    const t = typeof e === "string" ? Buffer.from(e) : e;
    const {createHash: n} = process.getBuiltinModule("node:crypto");
    return n("sha1").update(`blob ${t.length}\0`).update(t).digest("hex");
   });
   n.d(t, {
    B9: (() => CachedSnapshot),
    eo: (() => r),
    zA: (() => blobId)
   });
   const r = {
    files: [],
    removed: []
   };
   
   class CachedSnapshot {
    #e;
    #t=new Map;
    #n;
    constructor(e) {
     this.#e = e;
    }
    files() {
     this.#n ??= this.#e.files();
     return this.#n;
    }
    async texts(e) {
     const t = [ ...new Set(e) ].filter(e => !this.#t.has(e));
     const n = t.length === 0 ? new Map : await this.#e.texts(t);
     for (const e of t) this.#t.set(e, n.get(e));
     const r = e.map(e => [ e, this.#t.get(e) ]);
     return new Map(r.flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]));
    }
    async #r({path: e, text: t}) {
     if (this.#t.has(e)) return this.#t.get(e) === t;
     return (await this.files()).get(e) === blobId(t);
    }
    async #s(e) {
     return this.#t.get(e) !== undefined || (await this.files()).has(e);
    }
    async changes(e, t) {
     if (e === undefined) return r;
     const n = await e(this, t);
     const s = [];
     const o = [];
     for (const e of n.files) if (!await this.#r(e)) s.push(e);
     const i = new Set([ ...t.paths, ...n.files.map(({path: e}) => e) ]);
     for (const e of new Set(n.removed)) if (!i.has(e) && await this.#s(e)) o.push(e);
     return {
      files: s,
      removed: o
     };
    }
   }
  }),
  8547: ((e, t, n) => {
var directoryTarget = (function directoryTarget(e) {
    return {
     async publish({draft: {files: t}, otherChanges: n}) {
      const r = {
       paths: t.map((({path: e}) => e)),
       superseded: []
      };
      const s = await new c.B9(snapshotOf(e)).changes(n, r);
      const o = t.filter((({path: t, text: n}) => bytesAt(e, t)?.toString() !== n));
      if (e.dryRun) return {
       written: [],
       superseded: [],
       removed: []
      };
      const i = [ ...o, ...s.files ];
      for (const {path: t, text: n} of i) act("write", {
       options: e,
       path: t
      }, ((e, t) => e.replace(t, n)));
      for (const t of s.removed) act("remove", {
       options: e,
       path: t
      }, (e, t) => e.remove(t));
      return {
       written: i.map((({path: e}) => e)),
       superseded: [],
       removed: s.removed
      };
     }
    };
   });
var snapshotOf = (function snapshotOf(e) {
    return {
     files: () => Promise.resolve().then(() => inFolder(e, {
      parts: [],
      create: false
     }, e => new Map(blobIdsBelow(e))) ?? new Map),
     texts: t => Promise.resolve().then(() => new Map(t.flatMap(t => textAt(e, t))))
    };
   });
var bytesAt = (function bytesAt(e, t) {
    const n = t.split("/");
    const r = n.pop() ?? "";
    return inFolder(e, {
     parts: n,
     create: false
    }, e => e.read(r));
   });
var act = (function act(e, {options: t, path: n}, r) {
    const s = n.split("/");
    const i = s.pop() ?? "";
    try {
     inFolder(t, {
      parts: s,
      create: e === "write"
     }, (e => r(e, i)));
    } catch (r) {
     if (r instanceof a.qh) throw r;
     const s = r instanceof Error ? r.message : String(r);
     throw new a.qh("refused", `Cannot ${e} ${(0, o.join)(t.folder, n)}: ${s}`);
    }
   });
var inFolder = (function inFolder(e, {parts: t, create: n}, r) {
    const s = [];
    try {
     const {base: o, steps: i} = routeTo(e, n);
     let a = o;
     if (a !== undefined) s.push(a);
     for (const e of [ ...i, ...t ]) {
      a = a?.below(e, n);
      if (a === undefined) return undefined;
      s.push(a);
     }
     return a === undefined ? undefined : r(a);
    } finally {
     for (const e of s) e.close();
    }
   });
var routeTo = (function routeTo({folder: e, bounds: t}, n) {
    const s = realPathOf(e);
    if (t === undefined) {
     if (n) (0, r.mkdirSync)(s, {
      recursive: true
     });
     return {
      base: (0, r.existsSync)(s) ? Folder.open(s) : undefined,
      steps: []
     };
    }
    const i = (0, o.relative)(realPathOf(t), s);
    if (i === ".." || i.startsWith(`..${o.sep}`) || (0, o.isAbsolute)(i)) throw new a.qh("invalid", `Input "directory": ${e} leads out of the workspace. Use a folder inside it.`);
    return {
     base: Folder.open(t),
     steps: i.split(o.sep).filter(e => e !== "")
    };
   });
var realPathOf = (function realPathOf(e) {
    try {
     return (0, r.realpathSync)(e);
    } catch {
     return e === (0, o.dirname)(e) ? e : (0, o.join)(realPathOf((0, o.dirname)(e)), (0, 
     o.basename)(e));
    }
   });
   n.d(t, {
    P: (() => directoryTarget),
    d: (() => realPathOf)
   });
   var r = n(3024);
   var s = n.n(r);
   var o = n(6760);
   var i = n.n(o);
   var a = n(3916);
   var c = n(1304);
   
   
   function* blobIdsBelow(e, t = "") {
    for (const {name: n, isFolder: r} of e.entries()) {
     const s = `${t}${n}`;
     if (!r) yield [ s, (0, c.zA)(e.read(n) ?? Buffer.of()) ]; else if (n !== ".git") yield* within(e, n, e => [ ...blobIdsBelow(e, `${s}/`) ]);
    }
   }
   function within(e, t, n) {
    const r = e.below(t, false);
    try {
     return r === undefined ? [] : n(r);
    } finally {
     r?.close();
    }
   }
   function textAt(e, t) {
    const n = bytesAt(e, t);
    const r = n?.toString("utf8");
    return r !== undefined && n?.equals(Buffer.from(r)) === true ? [ [ t, r ] ] : [];
   }
   
   
   
   
   
   const u = "/proc/self/fd";
   const {O_RDONLY: d, O_DIRECTORY: f, O_NOFOLLOW: l, O_NONBLOCK: h} = r.constants;
   class Folder {
    #o;
    #i;
    #a;
    #c;
    constructor(e, t) {
     this.#o = e;
     this.#c = t;
     const n = t === undefined ? e : t.#u(e);
     if ((0, r.existsSync)(u)) this.#i = (0, r.openSync)(n, d | f | l);
     this.#a = (0, r.lstatSync)(n, {
      bigint: true
     });
     if (this.#i === undefined && this.#a.isSymbolicLink()) throw throughLink(n);
    }
    static open(e) {
     return new Folder((0, r.realpathSync)(e), undefined);
    }
    below(e, t) {
     try {
      if (t) this.#d(e);
      return new Folder(e, this);
     } catch (n) {
      const r = (0, a.$N)(n);
      if (r === "ENOENT" && !t) return undefined;
      if (r === "ELOOP" || r === "ENOTDIR" && this.#f(e)) throw throughLink(this.path(e));
      if (r === "ENOTDIR" && !t) return undefined;
      throw n;
     }
    }
    path(e) {
     return (0, o.join)(this.#c === undefined ? this.#o : this.#c.path(this.#o), e);
    }
    read(e) {
     let t;
     try {
      if (this.#i === undefined && this.#f(e)) return undefined;
      t = (0, r.openSync)(this.#u(e), d | l | h);
      return (0, r.fstatSync)(t).isFile() ? (0, r.readFileSync)(t) : undefined;
     } catch {
      return undefined;
     } finally {
      if (t !== undefined) (0, r.closeSync)(t);
     }
    }
    replace(e, t) {
     const n = `${e}.${Math.random().toString(36).slice(2)}.tmp`;
     this.#l();
     try {
      (0, r.writeFileSync)(this.#u(n), t, {
       flag: "wx"
      });
      this.#l();
      (0, r.renameSync)(this.#u(n), this.#u(e));
     } catch (e) {
      (0, r.rmSync)(this.#u(n), {
       force: true
      });
      throw e;
     }
     this.#l();
    }
    remove(e) {
     this.#l();
     (0, r.unlinkSync)(this.#u(e));
    }
    entries() {
     return (0, r.readdirSync)(this.#u(""), {
      withFileTypes: true
     }).filter(e => e.isFile() || e.isDirectory()).map(e => ({
      name: e.name,
      isFolder: e.isDirectory()
     }));
    }
    close() {
     if (this.#i !== undefined) (0, r.closeSync)(this.#i);
    }
    #u(e) {
     if (this.#i !== undefined) return `${u}/${this.#i}/${e}`;
     return this.path(e);
    }
    #d(e) {
     this.#l();
     try {
      (0, r.mkdirSync)(this.#u(e));
     } catch (e) {
      if ((0, a.$N)(e) !== "EEXIST") throw e;
     }
    }
    #f(e) {
     return (0, r.lstatSync)(this.#u(e), {
      throwIfNoEntry: false
     })?.isSymbolicLink() === true;
    }
    #l() {
     if (this.#i !== undefined) return;
     if (this.#c !== undefined) this.#c.#l();
     const e = (0, r.lstatSync)(this.path(""), {
      bigint: true
     });
     if (!e.isDirectory() || e.dev !== this.#a.dev || e.ino !== this.#a.ino) throw throughLink(this.path(""));
    }
   }
   function throughLink(e) {
    return new a.qh("invalid", `Input "directory": ${e} is a symbolic link, or became one. Badges are written below real folders only.`);
   }
  }),
  1485: ((e, t, n) => {
var pathProblem = (function pathProblem(e) {
    if (e === "") return "is empty";
    if (Buffer.byteLength(e) > s) return `has more than ${s} bytes`;
    if (!isAscii(e) && e !== e.normalize("NFC")) return "is not in Unicode normal form C";
    if (!e.isWellFormed()) return "has half a character in it";
    for (const t of e.split("/")) {
     const e = partProblem(t);
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
    if (o.test(e.toLowerCase())) return `has a part that is the name of a Windows device (${e})`;
    return gitProblem(e);
   });
var gitProblem = (function gitProblem(e) {
    const t = (isAscii(e) ? e : e.replace(new RegExp(i, "gu"), "")).toLowerCase();
    if (t === ".git" || /^git~\d/.test(t)) return 'leads into ".git"';
    if (/^(?:\.gitmodules|gitmod~\d|gi7eba~\d)$/.test(t)) return `leads into "${e}"`;
    if (t === ".github" || /^github~\d/.test(t)) return 'leads into ".github"';
    return undefined;
   });
var isBranchName = (function isBranchName(e) {
    if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(e) || !e.isWellFormed() || Buffer.byteLength(e) > 244) return false;
    if (e.includes("..") || e.includes("@{") || e.endsWith(".") || e.startsWith("-")) return false;
    if (/^(?:refs\/|HEAD$|@$)/i.test(e)) return false;
    return e.split("/").every((e => e !== "" && !e.startsWith(".") && !e.endsWith(".lock")));
   });
   n.d(t, {
    Q8: (() => isBranchName),
    w0: (() => gitProblem),
    z9: (() => pathProblem)
   });
   const r = 200;
   const s = 4096;
   const o = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3]) *(?:\.|$)/;
   const i = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}]";
   const isAscii = (e => /^[\u0000-\u007f]*$/.test(e));
   
   
   
   
  }),
  4370: ((e, t, n) => {
var decide = (function decide(e, t) {
    const n = new Set;
    const r = [];
    const s = [];
    const o = [];
    let i = false;
    for (const {file: a, trailers: c, isWorse: u} of e) {
     const {path: e, lookedUp: d, sourceRun: f} = a;
     for (const t of (d && c?.missedAt(e, d)) ?? []) n.add(t);
     if (u) o.push(e); else if (f === undefined || d !== undefined) r.push(a); else if (c?.isNewerAt(e, f) === true) s.push(e); else {
      const n = t(f);
      if (n === true) s.push(e); else r.push(a);
      i ||= n === undefined;
     }
    }
    return {
     missedRuns: [ ...n ],
     write: r,
     superseded: [ ...s, ...o ],
     worseStatus: o,
     newerRunsUnknown: i
    };
   });
var publishLoop = (function publishLoop(e, t, n) {
    return new PublishLoop(e, t, n).run();
   });
var done = (function done({written: e, removed: t}, n) {
    const r = n === undefined || n === "" ? {} : {
     commitSha: n
    };
    return {
     written: [ ...new Set(e) ],
     removed: [ ...new Set(t) ],
     ...r
    };
   });
   n.d(t, {
    $c: (() => needsLastCommit),
    y3: (() => publishLoop)
   });
   var r = n(1304);
   var s = n(8290);
   const o = 8;
   const needsLastCommit = (({sourceRun: e, lookedUp: t, worse: n}) => e !== undefined || t !== undefined || n !== undefined);
   
   
   class PublishLoop {
    #h;
    #p;
    #m;
    #g;
    #w;
    #b;
    #y=new Set;
    #$;
    #k=0;
    #v;
    constructor(e, t, n) {
     this.#h = e;
     this.#p = t;
     this.#m = n;
     this.#$ = t.draft;
     this.#g = new History(e);
     this.#w = new UnconfirmedWrites(e);
     this.#b = new NewerRuns(t.hasNewerRun);
    }
    async run() {
     for (let e = 0; ;e++) {
      const {files: t} = this.#$;
      const [n] = await Promise.all([ this.#h.read(t, this.#w.paths), this.#b.lookUp(t) ]);
      if (this.#g.haveChanged(t, n)) {
       this.#b.forget();
       await this.#x([]);
       continue;
      }
      const r = t.filter((e => !this.#h.holds(n, e)));
      const s = decide(await this.#g.factsOf(r, n), (e => this.#b.hasNewer(e)));
      const o = s.missedRuns.filter(e => !this.#y.has(e));
      if (o.length > 0) {
       await this.#x(o);
       continue;
      }
      const i = await this.#_(n, s, e);
      if (i !== undefined) return i;
     }
    }
    async #x(e) {
     for (const t of e) this.#y.add(t);
     this.#$ = await (this.#p.redraw?.(e)) ?? this.#$;
    }
    async #_(e, t, n) {
     const {superseded: r, worseStatus: s, newerRunsUnknown: o} = t;
     const i = {
      superseded: r,
      worseStatus: s,
      ...o ? {
       newerRunsUnknown: o
      } : {}
     };
     const a = await this.#O(e, t);
     if (this.#m === "dry run") return {
      written: [],
      ...i,
      removed: []
     };
     const c = this.#w.arrived(this.#$.files, e);
     const u = {
      files: [ ...t.write, ...a.files ],
      removed: a.removed
     };
     if (u.files.length + u.removed.length === 0) return {
      ...done(c, await this.#R(c, e)),
      ...i
     };
     if (this.#v !== undefined) throw this.#v;
     const d = await this.#h.write(u, e, this.#$.message);
     if (d.kind === "written") {
      const e = [ ...c.written, ...u.files.map((({path: e}) => e)) ];
      return {
       ...done({
        written: e,
        removed: [ ...c.removed, ...u.removed ]
       }, d.commitSha),
       ...i
      };
     }
     this.#w.add(d, t.write, a);
     await this.#j(d, this.#m, n);
     return undefined;
    }
    async #O(e, {write: t, superseded: n}) {
     if (t.length === 0 && this.#w.othersArrived(e)) return r.eo;
     const s = this.#$.files.map((({path: e}) => e));
     return this.#h.snapshot(e).changes(this.#p.otherChanges, {
      paths: s,
      superseded: n
     });
    }
    async #j(e, t, n) {
     this.#k = e.kind === "unclear" ? this.#k + 1 : 0;
     if (e.kind === "unclear" && this.#k >= (e.tries ?? o)) this.#v = e.error;
     if (e.kind === "limited") await t.waitUntil(e.until, e.why); else if (e.kind !== "partly") await t.backOff(n);
    }
    async #R({written: e, removed: t}, n) {
     const r = e[0] ?? t[0];
     if (r === undefined) return undefined;
     return (await this.#h.lastCommits(n, [ r ], () => true)).get(r)?.oid;
    }
   }
   
   class NewerRuns {
    #p;
    #S=new Map;
    constructor(e) {
     this.#p = e ?? (() => Promise.resolve(false));
    }
    async lookUp(e) {
     const t = e.flatMap((({sourceRun: e, lookedUp: t}) => t === undefined ? e ?? [] : []));
     const n = new Map(t.map((e => [ JSON.stringify(e), e ])));
     for (const e of this.#S.keys()) n.delete(e);
     const r = await Promise.allSettled([ ...n.values() ].map((e => this.#p(e))));
     for (const [e, t] of [ ...n.keys() ].entries()) {
      const n = r[e];
      if (n !== undefined) this.#S.set(t, n);
     }
    }
    hasNewer(e) {
     const t = this.#S.get(JSON.stringify(e));
     if (t?.status === "rejected") throw t.reason;
     return t?.value;
    }
    forget() {
     this.#S.clear();
    }
   }
   class History {
    #h;
    #q;
    #C=new Map;
    constructor(e) {
     this.#h = e;
    }
    haveChanged(e, t) {
     const n = this.#q;
     const versionOf = (e => `${String(this.#h.contentId(t, e))} ${String(this.#h.commitId?.(t, e))}`);
     this.#q = new Map(e.map((({path: e}) => [ e, versionOf(e) ])));
     const r = e.some((e => {
      const r = n?.get(e.path);
      return r !== undefined && r !== versionOf(e.path) && !this.#h.holds(t, e);
     }));
     if (r) this.#C.clear();
     return r;
    }
    async factsOf(e, t) {
     await this.#I(e.filter(needsLastCommit), t);
     const n = [];
     for (const r of e) {
      const e = this.#C.get(r.path);
      n.push({
       file: r,
       trailers: e,
       isWorse: await this.#A(r, e, t)
      });
     }
     return n;
    }
    async #A({path: e, runs: t = [], worse: n}, r, s) {
     if (n === undefined || r?.isSameAt(e, t) !== true) return false;
     return (await n()).some(t => this.#h.holds(s, {
      path: e,
      text: t
     }));
    }
    async #I(e, t) {
     const n = e.filter((({path: e}) => !this.#C.has(e)));
     if (n.length === 0) return;
     const r = new Map;
     const trailersOf = (e => {
      const t = r.get(e) ?? new s.hU(e);
      r.set(e, t);
      return t;
     });
     const o = new Map(n.map((e => [ JSON.stringify([ e.sourceRun, e.lookedUp, e.runs ]), e ])));
     const isRelevant = e => [ ...o.values() ].some(t => mayDecide(trailersOf(e), t));
     const i = n.map((({path: e}) => e));
     const a = await this.#h.lastCommits(t, i, isRelevant);
     for (const e of i) this.#C.set(e, trailersOf(a.get(e)?.message ?? ""));
    }
   }
   function mayDecide(e, {sourceRun: t, lookedUp: n, worse: r, runs: s = []}) {
    if (t !== undefined && e.namesNewer(t)) return true;
    if (n !== undefined && e.namesMissed(n)) return true;
    return r !== undefined && e.namesAny(s);
   }
   class UnconfirmedWrites {
    #h;
    #T=new Set;
    #E=r.eo;
    constructor(e) {
     this.#h = e;
    }
    get paths() {
     return [ ...new Set([ ...this.#T, ...this.#E.files.map(({path: e}) => e), ...this.#E.removed ]) ];
    }
    add(e, t, n) {
     if (e.kind !== "unclear" && e.kind !== "partly") return;
     const mayBeThere = ({path: t}) => e.kind === "unclear" || e.paths.includes(t);
     for (const {path: e} of t.filter(mayBeThere)) this.#T.add(e);
     this.#E = {
      files: n.files.filter(mayBeThere),
      removed: e.kind === "unclear" ? n.removed : []
     };
    }
    arrived(e, t) {
     const n = e.filter((e => this.#T.has(e.path) && this.#h.holds(t, e)));
     const s = this.othersArrived(t) ? this.#E : r.eo;
     return {
      written: [ ...n, ...s.files ].map(({path: e}) => e),
      removed: s.removed
     };
    }
    othersArrived(e) {
     const {files: t, removed: n} = this.#E;
     if (t.length + n.length === 0) return false;
     if (!t.every(t => this.#h.holds(e, t))) return false;
     return n.every(t => this.#h.contentId(e, t) === undefined);
    }
   }
  }),
  8290: ((e, t, n) => {
var parseAttemptId = (function parseAttemptId(e) {
    const [t = 0, n = 0] = e.split(".").map(Number);
    return {
     id: t,
     attempt: n
    };
   });
var isNewer = (function isNewer(e, {id: t, attempt: n}) {
    const r = parseAttemptId(e);
    return r.id > t || r.id === t && r.attempt > n;
   });
   n.d(t, {
    Kk: () => parseAttemptId,
    X8: (() => attemptId),
    ZS: (() => r),
    c0: () => fileLines,
    hU: (() => Trailers),
    jz: (() => isBadgeCommit)
   });
   const attemptId = (({id: e, attempt: t}) => `${e}.${t}`);
   
   class Trailers {
    runs;
    files;
    constructor(e) {
     this.runs = [ ...e.matchAll(/^Badge-Run: (\d+\.\d+)$/gm) ].map((([, e = ""]) => e));
     const t = [ ...e.matchAll(/^Badge-Files: (\d+\.\d+(?: \| \d+\.\d+)*) \|\| (.+)$/gm) ];
     this.files = new Map(t.flatMap(([, e = "", t = ""]) => t.split(" | ").map(t => [ t, e.split(" | ") ])));
    }
    runsOf(e) {
     return this.files.size === 0 ? this.runs : this.files.get(e) ?? [];
    }
    isNewerAt(e, t) {
     const n = this.runsOf(e);
     return n.length > 0 && n.every((e => isNewer(e, t)));
    }
    isSameAt(e, t) {
     const n = this.runsOf(e);
     return n.length > 0 && n.length === t.length && t.every((e => n.includes(e)));
    }
    namesAny(e) {
     return this.#P.some(t => e.includes(t));
    }
    namesNewer(e) {
     return this.#P.some(t => isNewer(t, e));
    }
    missedAt(e, t) {
     return this.runsOf(e).filter(e => isMissed(e, t));
    }
    namesMissed(e) {
     return this.#P.some(t => isMissed(t, e));
    }
    get #P() {
     return [ ...this.runs, ...[ ...this.files.values() ].flat() ];
    }
   }
   function isMissed(e, t) {
    const {id: n} = parseAttemptId(e);
    const r = t.filter(e => parseAttemptId(e).id === n);
    const s = r.length > 0 ? r : t;
    return s.length === 0 || s.some(t => isNewer(e, parseAttemptId(t)));
   }
   
   const r = "Publish badges [skip ci]";
   const isBadgeCommit = e => e.split("\n", 1)[0] === r;
   const s = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
   function fileLines(e, t, {body: n, removed: r}) {
    const {runs: o} = new Trailers(n);
    const i = new Map(e);
    for (const e of r) i.delete(e);
    for (const e of t) i.set(e.path, e.runs ?? o);
    const a = new Map;
    for (const [e, t] of i) {
     if (t.length === 0 || e.includes("|") || s.test(e)) continue;
     const n = t.join(" | ");
     const r = a.get(n) ?? [];
     r.push(e);
     a.set(n, r);
    }
    return [ ...a ].map(([e, t]) => `Badge-Files: ${e} || ${t.sort().join(" | ")}`).sort();
   }
  }),
  3916: ((e, t, n) => {
var looksLikeToken = (function looksLikeToken(e) {
    return [ o, i ].some((t => e.search(t) !== -1));
   });
var codeOf = (function codeOf(e) {
    return typeof e === "object" && e !== null && "code" in e ? e.code : undefined;
   });
var withoutTraces = (function withoutTraces(e) {
    const {stackTraceLimit: t} = Error;
    Error.stackTraceLimit = 0;
    try {
     return e();
    } finally {
     Error.stackTraceLimit = t;
    }
   });
   n.d(t, {
    $N: (() => codeOf),
    $f: (() => withoutTraces),
    Gq: () => invalid,
    NM: (() => looksLikeToken),
    UP: (() => UnknownWorkflow),
    WK: (() => TextError),
    cb: () => MissingPermission,
    d: () => bracketsOf,
    h: () => suggestion,
    hD: () => quote,
    mX: () => notFound,
    pA: () => nearest,
    qh: (() => BadgeError)
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
   
   const a = [ /(authorization\s{0,4}[:=]\s{0,4}(?:(?:basic|bearer|token)\s{1,4})?)\S+/gi, /(\b(?:basic|bearer)\s{1,4})[\w+/=.~-]{20,}/gi, /(extraheader\s{0,4}[=:]?\s{0,4})\S.*/gi, i, /(\/\/)[^/?#\s]+(?=@)/g, /()\b(?:npm_\w{20,}|AKIA[A-Z\d]{12,}|xox[abeoprs]-[\w-]{10,}|eyJ[\w-]{10,}(?:\.[\w.-]*)?)/g, o ];
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
    return `There is no ${e} ${quote(t)}, so the badge is unknown.${suggestion(t, n)}`;
   }
   
  }),
  9995: ((e, t, n) => {
   n.d(t, {
    L8: () => classify,
    N6: () => isRedirect,
    Qe: () => outage,
    Qm: () => malformed,
    ec: () => isUnexplained,
    hD: () => ApiError,
    iF: () => isGraphqlSpent,
    o4: () => s,
    ou: () => isGraphqlRefused,
    sG: () => outcomeOf,
    t8: () => isUnknown
   });
   var r = n(3916);
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
    return new ApiError(0, `GitHub sent an answer that cannot be read: ${e}`);
   }
   const s = "The next run publishes what is missing.";
   const o = [ "RATE_LIMITED", "RATE_LIMIT" ];
   const isSpent = e => e.get("x-ratelimit-remaining") === "0";
   const i = [ 301, 302, 303, 307, 308 ];
   const a = /Resource not accessible|without `workflows?` permission/i;
   const c = /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha(?: \S+)? does not exist|BadObjectState/i;
   const u = new RegExp([ "rule violation|GH0(?:06|13)|protected (?:branch|ref)|not authorized to (?:push|create|update)", "required status checks?|approving review|code owner review", "changes must be made through|must have (?:verified|valid) signatures|must not contain merge commits", "(?:creations?|updates?|deletions?) being restricted|cannot force-push to this" ].join("|"), "i");
   const d = [ {
    status: [ 429 ],
    meaning: "limited"
   }, {
    status: [ 200, 403 ],
    types: o,
    meaning: "limited"
   }, {
    status: [ 200, 403 ],
    text: /rate limit|abuse detection/i,
    meaning: "limited"
   }, {
    text: a,
    meaning: "forbidden"
   }, {
    status: [ 403 ],
    header: e => e.has("retry-after") || isSpent(e),
    meaning: "limited"
   }, {
    status: [ 0 ],
    text: /certificate/i,
    meaning: "refused"
   }, {
    status: [ 401 ],
    meaning: "unauthorized"
   }, {
    text: /(?:was|is) archived/i,
    status: [ 200, 403, 409, 422 ],
    meaning: "archived"
   }, {
    types: [ "STALE_DATA" ],
    meaning: "conflict"
   }, {
    types: [ "NOT_FOUND" ],
    text: /^The branch .* does not exist|requested for deletion which does not exist/,
    meaning: "conflict"
   }, {
    text: /Expected \S+ to point to|not a fast.?forward|Reference already exists|is at \S+ but expected|does not match [\da-f]{40}/i,
    meaning: "conflict"
   }, {
    status: [ 409 ],
    text: /Gist cannot be updated|Git Repository is empty/i,
    meaning: "conflict"
   }, {
    status: [ 422 ],
    text: /Reference does not exist/i,
    meaning: "conflict"
   }, {
    text: u,
    meaning: "policy"
   }, {
    status: [ 422 ],
    text: /Reference (?:update failed|cannot be updated)/i,
    meaning: "doubtful"
   }, {
    types: [ "FORBIDDEN", "INSUFFICIENT_SCOPES" ],
    meaning: "forbidden"
   }, {
    status: [ 403 ],
    meaning: "forbidden"
   }, {
    text: c,
    meaning: "outage"
   }, {
    types: [ "NOT_FOUND" ],
    meaning: "not-found"
   }, {
    status: [ 404, 410 ],
    meaning: "not-found"
   }, {
    status: [ 422 ],
    text: /No commit found/i,
    meaning: "not-found"
   }, {
    status: i,
    meaning: "moved"
   }, {
    text: /something went wrong|timed? ?out|couldn't respond/i,
    status: [ 200, 422 ],
    meaning: "outage"
   }, {
    status: [ 400, 409, 422 ],
    text: /^HTTP \d+$/,
    meaning: "outage"
   }, {
    types: [ "SERVICE_UNAVAILABLE", "INTERNAL", "LOADING" ],
    meaning: "outage"
   }, {
    status: [ 0, 408, 500, 501, 502, 503, 504, 520, 521, 522, 523, 524 ],
    meaning: "outage"
   } ];
   function matches(e, t) {
    if (e.status !== undefined && !e.status.includes(t.status)) return false;
    if (e.types !== undefined && !e.types.some(e => t.types.includes(e))) return false;
    if (e.text !== undefined && !e.text.test(t.message)) return false;
    return e.header === undefined || e.header(t.headers);
   }
   function meaningOf(e) {
    return d.find(t => matches(t, e))?.meaning ?? (e.status >= 500 ? "outage" : "refused");
   }
   const isUnknown = e => e.status === 200 && meaningOf(e) === "refused";
   const isUnexplained = e => e.status === 422 && [ "doubtful", "refused", "outage" ].includes(meaningOf(e));
   const isRedirect = ({status: e}) => i.includes(e);
   function isGraphqlRefused(e) {
    if (![ 403, 404, 405, 410, 501 ].includes(e.status) || a.test(e.message)) return false;
    return [ "forbidden", "not-found", "outage", "refused" ].includes(meaningOf(e));
   }
   function isGraphqlSpent({types: e, headers: t, message: n}) {
    if (/secondary/i.test(n) || t.has("retry-after")) return false;
    return e.some(e => o.includes(e)) || t.get("x-ratelimit-resource") === "graphql";
   }
   function classify(e, t, n) {
    const r = meaningOf(e);
    switch (r) {
    case "conflict":
     return {
      kind: "conflict"
     };

    case "limited":
     return {
      kind: "limited",
      until: limitedUntil(e.headers, n),
      why: describe(e)
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
    return new r.qh("outage", `GitHub failed ${t.what}: ${describe(e)}. ${s}`);
   }
   const f = 6e4;
   function limitedUntil(e, t) {
    const n = e.get("retry-after");
    if (n !== undefined) return /^\d+$/.test(n) ? t + Number(n) * 1e3 : Date.parse(n) || t + f;
    const r = Number(e.get("x-ratelimit-reset"));
    return isSpent(e) && r > 0 ? r * 1e3 : t + f;
   }
   const describe = ({status: e, message: t}) => `${oneLine(t)}${e === 0 || e === 200 ? "" : ` (HTTP ${e})`}`;
   const oneLine = e => e.replace(/\s+/g, " ").trim().slice(0, 300);
   const l = {
    unauthorized: () => "The token is wrong or has expired: use another one.",
    forbidden: (e, {permission: t, repository: n}) => {
     const r = e.headers.get("x-accepted-github-permissions");
     const s = r === undefined ? "" : ` GitHub accepts: ${oneLine(r)}.`;
     return `The token lacks ${n === undefined ? t : `"${t}"`}.${s}`;
    },
    policy: (e, {protectedCure: t = 'Use an unprotected one as "target-branch" (the default is "badges")'}) => `A rule protects the branch. ${t}, or put an app on the rule's bypass list and use its token as "token": GITHUB_TOKEN cannot be on that list.`,
    archived: () => "The repository is archived and read-only: unarchive it, or remove this step.",
    moved: () => "The repository has moved or was renamed: use its new name.",
    "not-found": (e, {missing: t}) => t,
    refused: () => "Nothing was written."
   };
   function refusal(e, t, n) {
    const {what: s, permission: o, repository: i} = n;
    const a = `GitHub refused ${s}: ${describe(t)}. ${l[e](t, n)}`;
    if (e !== "forbidden" || i === undefined) return new r.qh(e, a);
    return new r.cb(a, {
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
  }),
  9556: ((e, t, n) => {
var readContext = (function readContext(e) {
    const get = (t => e[t] ?? "");
    const t = readPayload(get("GITHUB_EVENT_PATH"));
    const n = (0, a.Ce)(t["repository"]) ? t["repository"] : {};
    const r = workflowPath(get("GITHUB_WORKFLOW_REF"));
    const s = get("GITHUB_API_URL") || "https://api.github.com";
    return {
     event: get("GITHUB_EVENT_NAME"),
     repository: repositoryOf(get("GITHUB_REPOSITORY") || ((0, a.mR)(n, "full_name") ?? "")),
     facts: factsOf(n),
     triggering: triggeringRun(t["workflow_run"], (0, a.Ce)(t["workflow"]) ? t["workflow"] : {}),
     pullRequestHead: headOf(t["pull_request"]),
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
   });
var repositoryOf = (function repositoryOf(e) {
    const t = (0, i.SU)(e);
    if (t === undefined) throw (0, o.Gq)("GITHUB_REPOSITORY", e, "is not a repository name. Use owner/name, as the runner sets it.");
    return t;
   });
var workflowPath = (function workflowPath(e) {
    return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(e)?.[1];
   });
var runOf = (function runOf(e) {
    const t = Number(e("GITHUB_RUN_ID"));
    if (!(t > 0)) return undefined;
    return {
     id: t,
     number: Number(e("GITHUB_RUN_NUMBER")) || 1,
     attempt: Number(e("GITHUB_RUN_ATTEMPT")) || 1
    };
   });
var readPayload = (function readPayload(e) {
    if (e === "") return {};
    try {
     const t = JSON.parse((0, r.readFileSync)(e, "utf8"));
     if ((0, a.Ce)(t)) return t;
    } catch (t) {
     throw new o.qh("invalid", `Cannot read the event ${e}: ${t instanceof Error ? t.message : String(t)}`);
    }
    throw new o.qh("invalid", `The event ${e} is not a JSON object.`);
   });
var headOf = (function headOf(e) {
    const t = (0, a.Ce)(e) ? e["head"] : undefined;
    if (!(0, a.Ce)(t)) return undefined;
    const n = (0, a.mR)(t, "sha") ?? "";
    return {
     sha: n,
     repository: (0, a.Ce)(t["repo"]) ? (0, a.mR)(t["repo"], "full_name") : null
    };
   });
var factsOf = (function factsOf(e) {
    const {id: t, owner: n, private: r} = e;
    const s = (0, a.mR)(e, "default_branch");
    if (typeof t !== "number" || typeof r !== "boolean" || s === null || !(0, a.Ce)(n)) return undefined;
    return {
     id: String(t),
     defaultBranch: s,
     isPrivate: r,
     isFork: e["fork"] === true,
     ownedByOrganization: n["type"] === "Organization"
    };
   });
var triggeringRun = (function triggeringRun(e, t) {
    if (!(0, a.Ce)(e) || typeof e["id"] !== "number" || typeof e["workflow_id"] !== "number") return undefined;
    const n = e["head_repository"];
    return {
     id: e["id"],
     number: Number(e["run_number"]) || 1,
     attempt: Number(e["run_attempt"]) || 1,
     workflow: {
      id: e["workflow_id"],
      path: ((0, a.mR)(e, "path") ?? (0, a.mR)(t, "path") ?? "").replace(/@[^]*$/, ""),
      name: (0, a.mR)(t, "name") ?? ownName(e)
     },
     branch: (0, a.mR)(e, "head_branch"),
     sha: (0, a.mR)(e, "head_sha") ?? "",
     event: (0, a.mR)(e, "event") ?? "",
     actor: (0, a.Ce)(e["actor"]) ? (0, a.mR)(e["actor"], "login") : null,
     createdAt: (0, a.kX)(e, "created_at") ?? 0,
     at: (0, a.kX)(e, "updated_at") ?? 0,
     displayTitle: (0, a.mR)(e, "display_title") ?? "",
     headRepository: (0, a.Ce)(n) ? (0, a.mR)(n, "full_name") : null,
     status: (0, a.mR)(e, "status") ?? "",
     conclusion: (0, a.mR)(e, "conclusion")
    };
   });
var environmentFromEvent = (function environmentFromEvent(e, t) {
    if (e === t["GITHUB_EVENT_PATH"]) return t;
    const n = readPayload(e);
    const r = (0, a.Ce)(n["repository"]) ? n["repository"] : {};
    const s = refOf(n) ?? `refs/heads/${(0, a.mR)(r, "default_branch") ?? ""}`;
    const o = s.startsWith("refs/tags/");
    const i = (0, a.mR)(r, "full_name") ?? "";
    const u = t["GITHUB_WORKFLOW_REF"]?.toLowerCase().startsWith(`${i.toLowerCase()}/`) !== true;
    return {
     ...t,
     ...u ? {
      GITHUB_WORKFLOW: "",
      GITHUB_WORKFLOW_REF: ""
     } : {},
     GITHUB_RUN_ID: "",
     GITHUB_EVENT_PATH: e,
     GITHUB_EVENT_NAME: c.find((([e]) => e in n))?.[1] ?? "push",
     GITHUB_REPOSITORY: i,
     GITHUB_REF: s,
     GITHUB_REF_NAME: s.replace(/^refs\/(?:heads|tags)\//, ""),
     GITHUB_REF_TYPE: o ? "tag" : "branch",
     GITHUB_HEAD_REF: "",
     GITHUB_SHA: (0, a.mR)(n, "after") ?? "",
     GITHUB_ACTOR: (0, a.Ce)(n["sender"]) ? (0, a.mR)(n["sender"], "login") ?? "" : ""
    };
   });
var refOf = (function refOf(e) {
    const t = (0, a.mR)(e, "ref");
    if (t !== null) return t.startsWith("refs/") ? t : `refs/heads/${t}`;
    const n = e["pull_request"];
    if ((0, a.Ce)(n)) return `refs/heads/${(0, a.mR)((0, a.qI)(n["head"], "head"), "ref") ?? ""}`;
    const r = e["release"];
    return (0, a.Ce)(r) ? `refs/tags/${(0, a.mR)(r, "tag_name") ?? ""}` : undefined;
   });
   n.d(t, {
    W9: (() => environmentFromEvent),
    yI: (() => readContext)
   });
   var r = n(3024);
   var s = n.n(r);
   var o = n(3916);
   var i = n(4087);
   var a = n(6444);
   
   
   
   
   
   
   
   function ownName(e) {
    const t = (0, a.mR)(e, "name") ?? "";
    return t === (0, a.mR)(e, "display_title") ? "" : t;
   }
   
   const c = [ [ "workflow_run", "workflow_run" ], [ "workflow_job", "workflow_job" ], [ "pull_request", "pull_request" ], [ "merge_group", "merge_group" ], [ "release", "release" ], [ "deployment_status", "deployment_status" ], [ "deployment", "deployment" ], [ "check_run", "check_run" ], [ "check_suite", "check_suite" ], [ "issue", "issues" ], [ "schedule", "schedule" ], [ "inputs", "workflow_dispatch" ], [ "client_payload", "repository_dispatch" ], [ "commits", "push" ] ];
   
   
  }),
  3972: ((e, t, n) => {
var readWithRetry = (async function readWithRetry(e, t, n) {
    for (let r = 0; ;) {
     try {
      return await n();
     } catch (n) {
      if (!(n instanceof o.hD)) throw n;
      const s = (0, o.L8)(n, t, Date.now());
      switch (s.kind) {
      case "limited":
       await e.waitUntil(s.until, s.why);
       break;

      case "refused":
       throw s.error;

      case "conflict":
       if (r + 1 >= a) throw (0, o.Qe)(n, t);
       await e.backOff(r++);
       break;

      case "again":
       if (r + 1 >= (s.tries ?? a)) throw s.error;
       await e.backOff(r++);
      }
     }
    }
   });
var getter = (function getter(e, t, n) {
    return ((r, s, o = n) => readWithRetry(t, o, (async () => {
     const t = await e.rest("GET", r);
     return s(Array.isArray(t) ? {
      [c]: t
     } : (0, i.qI)(t, "the answer"));
    })));
   });
var pages = (async function* pages(e, {path: t, key: n, size: r, parse: s, purpose: o}) {
    const a = t.includes("?") ? "&" : "?";
    for (let c = 1, u = 0; ;c++) {
     const parsePage = (e => ({
      items: (0, i.c3)(e, n).map(e => s((0, i.qI)(e, `an entry of ${n}`))),
      total: (0, i.rl)(e, "total_count")
     }));
     const {items: d, total: f} = await e(`${t}${a}per_page=${r}&page=${c}`, parsePage, o);
     u += d.length;
     yield d;
     if (d.length < r || u >= f) return;
    }
   });
var querier = (function querier(e, t, n) {
    const r = refusableGraphql(e, t, n);
    return (({document: e, variables: s}, o) => readWithRetry(t, n, (async () => {
     const t = await r(e, s);
     return o((0, i.qI)(t["repository"], "repository"));
    })));
   });
var refusableGraphql = (function refusableGraphql(e, t, n) {
    return (async (r, s) => {
     try {
      return await e.graphql(r, s);
     } catch (e) {
      if (!(e instanceof o.hD)) throw e;
      if ((0, o.ou)(e)) throw new GraphqlRefused("refused", `GitHub refused ${n.what} through GraphQL (HTTP ${e.status}).`);
      const r = (0, o.L8)(e, n, Date.now());
      if (r.kind === "limited" && (0, o.iF)(e)) await waitOrRefuse(t, r);
      throw e;
     }
    });
   });
var restReader = (function restReader(e, {repository: t, branch: n}) {
    let r;
    return {
     async head(s) {
      r ??= await repositoryState(e, t);
      const o = await newestCommit(e, t, n);
      const i = o === undefined || s.length === 0 ? new Map : await filesBelow(e, t, o.tree);
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
       const r = await orMissing(textAt(e, t, {
        head: n,
        path: o
       }));
       if (r !== undefined) s.set(o, r);
      }
      return s;
     }
    };
   });
var isSmall = (function isSmall({files: e, removed: t}) {
    const n = e.reduce(((e, {text: t}) => e + Buffer.byteLength(t)), 0);
    return e.length + t.length <= d && n <= f;
   });
var graphqlReader = (function graphqlReader(e, t, n) {
    const {repository: r} = n;
    return {
     async head(s, o) {
      const i = foldersOf(s).length > u;
      const a = {
       paths: i ? [] : s,
       traced: o.length > u ? [] : o
      };
      const c = await e(headRequest(n, a), (e => parseHead(e, n, a)));
      return i && c.tree !== null ? {
       ...c,
       blobs: await filesBelow(t, r, c.tree)
      } : c;
     },
     lastCommits: (t, n) => lastCommitsAt(e, {
      repository: r,
      head: t
     }, n),
     texts: (t, n) => textsAt(e, {
      repository: r,
      head: t
     }, n)
    };
   });
var foldersOf = (function foldersOf(e) {
    return [ ...new Set(e.map((e => e.slice(0, Math.max(0, e.lastIndexOf("/")))))) ];
   });
var headRequest = (function headRequest({repository: e, branch: t, singleCommit: n}, {paths: r, traced: s}) {
    const {owner: o, name: i} = e;
    const a = foldersOf(r);
    const c = {
     ...{
      owner: o,
      name: i,
      ref: `refs/heads/${t}`
     },
     ...Object.fromEntries(a.map(((e, n) => [ `folder${n}`, `refs/heads/${t}:${e}` ]))),
     ...Object.fromEntries(s.map(((e, t) => [ `value${t}`, e ])))
    };
    const u = a.map(((e, t) => `folder${t}: object(expression: $folder${t}) { ... on Tree { entries { name oid type } } }`));
    const d = n ? "newest: history(first: 2) { nodes { oid message } }" : "";
    const f = s.map(((e, t) => historyField(t))).join(" ");
    const l = `query PublishBadgesHead(${declarations(c)}) {\n  repository(owner: $owner, name: $name) {\n    ${n ? "id " : ""}nameWithOwner isPrivate isArchived isEmpty\n    defaultBranchRef { name }\n    ref(qualifiedName: $ref) { target { oid ... on Commit { tree { oid } ${d} ${f} } } }\n    ${u.join("\n    ")}\n  }\n}`;
    return {
     document: l,
     variables: c
    };
   });
var parseHead = (function parseHead(e, {singleCommit: t}, {paths: n, traced: r}) {
    const s = e["ref"] === null ? null : (0, i.qI)((0, i.qI)(e["ref"], "ref")["target"], "target");
    const o = (0, i.Ce)(e["defaultBranchRef"]) ? (0, i.mR)(e["defaultBranchRef"], "name") : null;
    return {
     name: (0, i.b6)(e, "nameWithOwner"),
     id: (0, i.mR)(e, "id") ?? "",
     isEmpty: (0, i.iP)(e, "isEmpty"),
     isPrivate: (0, i.iP)(e, "isPrivate"),
     isArchived: (0, i.iP)(e, "isArchived"),
     defaultBranch: o,
     head: s === null ? null : (0, i._f)(s, "oid"),
     blobs: s === null ? new Map : blobsIn(e, n),
     tree: s === null ? null : (0, i._f)((0, i.qI)(s["tree"], "tree"), "oid"),
     ...t ? {
      tip: s === null ? null : tipOf(s)
     } : {},
     traced: new Map(r.map(((e, t) => [ e, s === null ? null : commitOf(s, t) ])))
    };
   });
var blobsIn = (function blobsIn(e, t) {
    const n = new Map;
    foldersOf(t).forEach(((t, r) => {
     const s = (0, i._F)(e, `folder${r}`);
     if (!(0, i.Ce)(s) || !Array.isArray(s["entries"])) return;
     for (const e of (0, i.c3)(s, "entries")) {
      const r = (0, i.qI)(e, "an entry");
      if (r["type"] === "blob") n.set(t === "" ? (0, i.b6)(r, "name") : `${t}/${(0, i.b6)(r, "name")}`, (0, 
      i._f)(r, "oid"));
     }
    }));
    return n;
   });
var commitOf = (function commitOf(e, t) {
    const [n] = (0, i.c3)((0, i.qI)(e[`commit${t}`], "history"), "nodes");
    if (n === undefined) return null;
    const r = (0, i.qI)(n, "a commit");
    return {
     oid: (0, i._f)(r, "oid"),
     message: (0, i.b6)(r, "message")
    };
   });
var commitOverGraphql = (async function commitOverGraphql(e, {repository: t, branch: n}, {changes: r, message: o, parent: a}) {
    const {headline: c, body: u} = o;
    const d = r.files.map((({path: e, text: t}) => ({
     path: e,
     contents: Buffer.from(t).toString("base64")
    })));
    const f = r.removed.map(e => ({
     path: e
    }));
    const h = {
     branch: {
      repositoryNameWithOwner: (0, s.fq)(t),
      branchName: n
     },
     message: {
      headline: c,
      ...u === "" ? {} : {
       body: u
      }
     },
     expectedHeadOid: a.oid,
     fileChanges: {
      additions: d,
      ...f.length === 0 ? {} : {
       deletions: f
      }
     }
    };
    const p = await e(l, {
     input: h
    });
    return (0, i._f)((0, i.qI)((0, i.qI)(p["createCommitOnBranch"], "createCommitOnBranch")["commit"], "commit"), "oid");
   });
var branchStore = (function branchStore(e, t, n) {
    const {repository: r} = n;
    const s = purposesFor(n);
    const i = getter(e, t, s.read);
    const a = querier(e, t, s.read);
    const c = new ApiChoice({
     graphql: graphqlReader(a, i, n),
     rest: restReader(i, n)
    }, n);
    const u = new BranchWriter(refusableGraphql(e, t, s.write), new GitData(e, r), n);
    return {
     async read(e, t) {
      const s = await c.read((n => n.head(e, t)));
      refuseMovedOrArchived(r, s);
      n.check(s);
      return s;
     },
     lastCommits: ((e, t, n) => lastCommits({
      get: i,
      repository: r,
      api: c
     }, {
      head: e,
      paths: t
     }, n)),
     files: async ({tree: e}) => e === null ? new Map : filesBelow(i, r, e),
     texts: async ({head: e}, t) => e === null ? new Map : c.read(n => n.texts(e, t)),
     async write(e, t, r) {
      await refuseOtherContent(i, n, t);
      try {
       return await u.write({
        changes: e,
        message: withOneLineHeadline(r)
       }, t, c.isGraphql);
      } catch (e) {
       if (e instanceof o.hD) return await outcomeOfWrite(e, t, {
        get: i,
        query: a,
        options: n,
        purpose: s.write
       });
       c.fallBack(e);
       return {
        kind: "conflict"
       };
      }
     }
    };
   });
var purposesFor = (function purposesFor({repository: e, branch: t, protectedCure: n}) {
    const r = (0, s.fq)(e);
    const o = `There is no repository ${r}, or the token may not see it: a repository other than this one needs a "token" that may write to it.`;
    const i = n === undefined ? {} : {
     protectedCure: n
    };
    const a = {
     permission: "contents: write",
     repository: r,
     missing: o,
     ...i
    };
    return {
     read: {
      what: `to read the branch "${t}" of ${r}`,
      ...a
     },
     write: {
      what: `to write to the branch "${t}" of ${r}`,
      ...a
     }
    };
   });
var withOneLineHeadline = (function withOneLineHeadline({headline: e, body: t}) {
    return {
     headline: e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " "),
     body: t
    };
   });
var lastCommits = (async function lastCommits({get: e, repository: t, api: n}, {head: {head: r, traced: s}, paths: o}, i) {
    const a = r === null ? [] : o.filter((e => !s.has(e)));
    const c = r === null || a.length === 0 || a.length > u && !await isAnyRelevant(r);
    const d = c ? new Map : await n.read(e => e.lastCommits(r, a));
    const f = o.map((e => [ e, s.get(e) ?? d.get(e) ]));
    return new Map(f.flatMap((([e, t]) => t ? [ [ e, t ] ] : [])));
    async function isAnyRelevant(n) {
     for (let r = 1; r <= w; r++) {
      const s = await commitsOf(e, t, {
       sha: n,
       per_page: String(g),
       page: String(r)
      });
      if (s.some(({message: e}) => i(e))) return true;
      if (s.length < g) return false;
     }
     return true;
    }
   });
var refuseMovedOrArchived = (function refuseMovedOrArchived(e, {name: t, isArchived: n}) {
    if (t.toLowerCase() !== (0, s.fq)(e).toLowerCase()) throw (0, s.aW)(e, t);
    if (n) throw new r.qh("archived", `The repository ${t} is archived and read-only: unarchive it, or remove this step.`);
   });
var refuseOtherContent = (async function refuseOtherContent(e, t, n) {
    const {repository: o, branch: i, badges: a, singleCommit: c} = t;
    if (a === undefined || n.head === null) return;
    const u = (0, s.fq)(o);
    const d = n.defaultBranch === i;
    const f = {
     repository: o,
     sha: n.head,
     isCommit: a.isCommit
    };
    if (d && !await hasOnlyBadges(e, {
     ...f,
     tree: n.tree ?? n.head,
     isFile: a.isFile
    })) throw new r.qh("invalid", `Input "target-branch": "${i}" is the default branch of ${u}, which contains more than badges. Use a branch of its own (default: badges).`);
    const {tip: l} = n;
    if (!c || l === undefined || l === null) return;
    if (l.isOnly ? a.isCommit(l.message) : await areAllBadgeCommits(e, f)) return;
    throw new r.qh("invalid", `Input "single-commit": the branch "${i}" of ${u} has commits that this action did not make, or too many to check, and they would be lost. Use a "target-branch" for badges only (default: badges), delete the branch, or remove "single-commit".`);
   });
var systemClock = (function systemClock(e) {
    const sleep = t => new Promise((n, r) => {
     const s = e();
     const stop = () => {
      clearTimeout(o);
      r(s.reason);
     };
     const o = setTimeout(() => {
      s.removeEventListener("abort", stop);
      n();
     }, Math.ceil(t) + q);
     if (s.aborted) stop(); else s.addEventListener("abort", stop, {
      once: true
     });
    });
    return {
     now: Date.now,
     random: Math.random,
     sleep: sleep
    };
   });
var purposeOfRuns = (function purposeOfRuns(e) {
    return {
     what: `to read the runs of ${(0, s.fq)(e)}`,
     permission: "actions: read",
     repository: (0, s.fq)(e),
     missing: `There is no such run or workflow in ${(0, s.fq)(e)}, or the token may not see it: it needs "actions: read" there.`
    };
   });
var listRuns = (function listRuns(e, {owner: t, name: n}, {workflow: r, query: s}) {
    const o = (0, i.wE)`/repos/${t}/${n}/actions/workflows/${r}/runs` + parametersOf(s);
    return matchingRuns(pages(e, {
     path: o,
     key: "workflow_runs",
     size: T,
     parse: parseRun
    }), s);
   });
var newerRuns = (async function* newerRuns(e, t, n) {
    const {workflow: r, branch: o, number: i} = n;
    const a = {
     ...P,
     repository: (0, s.fq)(t),
     branch: o
    };
    for await (const n of listRuns(e, t, {
     workflow: r,
     query: a
    })) {
     if (n.number <= i) return;
     yield n;
    }
   });
var parametersOf = (function parametersOf({branch: e, sha: t, event: n, actor: r}) {
    const s = [ [ "exclude_pull_requests", "true" ], [ "branch", e ], [ "head_sha", t ], [ "event", n?.length === 1 ? n[0] : undefined ], [ "actor", r ] ].flatMap((([e, t]) => t === undefined ? [] : [ `${e ?? ""}=${encodeURIComponent(t)}` ]));
    return `?${s.join("&")}`;
   });
var matchingRuns = (async function* matchingRuns(e, t) {
    for await (const n of e) {
     const e = [ ...n ].sort((e, t) => t.number - e.number);
     for (const n of e) if ((0, I.Qk)(n, t)) yield n;
     const r = e.at(-1);
     if (t.runNumber !== undefined && r !== undefined && r.number <= t.runNumber) return;
    }
   });
var openGitHub = (function openGitHub(e) {
    const {context: t, clock: n = systemClock(e.signal)} = e;
    const r = new RequestPace(n);
    const o = lazyClient((() => connectTo(e, r)), r);
    const i = new Map;
    const facts = e => {
     const n = (0, s.fq)(e).toLowerCase();
     const a = (0, s.ve)(e, t.repository) ? t.facts : undefined;
     const c = i.get(n) ?? (a === undefined ? repositoryFacts(o, r, e) : Promise.resolve(a));
     i.set(n, c);
     return c;
    };
    return {
     pace: r,
     record: runRecord({
      client: o,
      pace: r,
      facts: facts
     }),
     facts: facts,
     newest: e => newest(o, r, e),
     oldest: e => oldestRepository(o, r, e),
     exists: (e, t) => existingRefs(o, r, {
      repository: e,
      names: t
     }),
     async contents({repository: e, ...t}) {
      const n = (0, s.ow)(e);
      return readContents(getter(o, r, purposeOfRuns(n)), n, t);
     },
     branch: (e => branchStore(o, r, e)),
     gist: (e, t) => gistStore(o, r, {
      id: e,
      onRead: t
     })
    };
   });
var connectTo = (async function connectTo({context: e, token: t, signal: s}, o) {
    if (t === "") throw (0, r.Gq)("token", "", "is empty. Remove it in a workflow, where github.token is its default; on the command line, use --token or GITHUB_TOKEN.");
    const {connect: i} = await Promise.all([ n.e(779), n.e(326) ]).then(n.bind(n, 9573));
    const {apiUrl: a, graphqlUrl: c} = e;
    return i({
     token: t,
     apiUrl: a,
     graphqlUrl: c,
     signal: s(),
     observe: (e => o.observe(e))
    });
   });
var lazyClient = (function lazyClient(e, t) {
    let n;
    const ready = (async () => {
     await t.ready();
     return n ??= e();
    });
    return {
     rest: (async (...e) => (await ready()).rest(...e)),
     graphql: (async (...e) => (await ready()).graphql(...e))
    };
   });
var runRecord = (function runRecord({client: e, pace: t, facts: n}) {
    const r = new Cache;
    const connect = (n => {
     const r = (0, s.ow)(n);
     return [ getter(e, t, purposeOfRuns(r)), r ];
    });
    const cached = (e, t, n) => r.answer(`${e} ${t}`, () => n(...connect(t)));
    return {
     jobs: (e, n, {attempt: r, own: s} = {}) => cached(`jobs ${n}.${r ?? ""}`, e, (e, o) => completedJobs(() => jobsOf(e, o, {
      runId: n,
      attempt: r
     }), {
      own: s,
      sleep: e => t.pause(e)
     })),
     run: (e, t) => cached(`run ${t}`, e, (...e) => orMissing(runOf(...e, t))),
     attempt: (e, t, n) => cached(`attempt ${t}.${n}`, e, (...e) => attemptOf(...e, {
      runId: t,
      attempt: n
     })),
     runs: (e, t) => r.list(`runs ${e} ${JSON.stringify(t)}`, () => runsOfWorkflow(...connect(t.repository), {
      reference: e,
      query: t
     })),
     newerRuns: ((e, t) => newerRuns(...connect(e), t)),
     forget: () => r.clear(),
     ...reportsAndWorkflows(cached),
     defaultBranch: async e => (await n((0, s.ow)(e))).defaultBranch,
     isPrivate: async e => (await n((0, s.ow)(e))).isPrivate,
     branch: async (n, r) => branchNamed(e, t, {
      repository: (0, s.ow)(n),
      branch: r
     })
    };
   });
var reportsAndWorkflows = (function reportsAndWorkflows(e) {
    return {
     workflow: (t, n) => e(`workflow ${n}`, t, (...e) => workflowOf(...e, n)),
     workflows: t => e("workflows", t, activeWorkflows),
     jobNames: (t, n) => e(`job names ${n.path}@${n.sha}`, t, (...e) => jobNamesOf(...e, n)),
     deployment: (t, n) => e(`deployment ${JSON.stringify(n)}`, t, (...e) => newestDeployment(...e, n)),
     environments: t => e("environments", t, environmentNames),
     checks: (t, n) => e(`checks ${n}`, t, (...e) => checksOf(...e, n))
    };
   });
   n.d(t, {
    o6: (() => openGitHub)
   });
   var r = n(3916);
   var s = n(4087);
   var o = n(9995);
   var i = n(6444);
   const a = 8;
   
   const c = "items";
   
   
   async function requests_all(e) {
    const t = [];
    for await (const n of e) t.push(...n);
    return t;
   }
   async function allUnless(e, t) {
    try {
     return await requests_all(t);
    } catch (t) {
     if (t instanceof r.qh && e.includes(t.code)) return [];
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
   class GraphqlRefused extends r.qh {}
   
   
   async function waitOrRefuse(e, {until: t, why: n}) {
    try {
     await e.waitUntil(t, n);
    } catch (e) {
     throw e instanceof r.qh && e.code === "limited" ? new GraphqlRefused(e.code, e.message) : e;
    }
   }
   const u = 50;
   function* splitQuery({owner: e, name: t}, n, {name: r, field: s, variable: o}) {
    for (let i = 0; i < n.length; i += u) {
     const a = n.slice(i, i + u);
     const c = a.map((e, t) => [ `value${t}`, o(e) ]);
     const d = {
      owner: e,
      name: t,
      ...Object.fromEntries(c)
     };
     const f = `query ${r}(${declarations(d)}) {\n  repository(owner: $owner, name: $name) {\n    ${a.map((e, t) => s(t)).join("\n    ")}\n  }\n}`;
     yield {
      request: {
       document: f,
       variables: d
      },
      part: a
     };
    }
   }
   const declarations = (e => Object.keys(e).map((e => `$${e}: String!`)).join(", "));
   
   function repositoryState(e, {owner: t, name: n}) {
    return e((0, i.wE)`/repos/${t}/${n}`, e => ({
     name: (0, i.b6)(e, "full_name"),
     isPrivate: (0, i.iP)(e, "private"),
     isArchived: (0, i.iP)(e, "archived"),
     defaultBranch: (0, i.b6)(e, "default_branch")
    }));
   }
   function newestCommit(e, {owner: t, name: n}, r) {
    return orMissing(e((0, i.wE)`/repos/${t}/${n}/branches/${r}`, e => {
     if ((0, i.b6)(e, "name") !== r) return undefined;
     const t = (0, i.qI)(e["commit"], "commit");
     const n = (0, i.qI)((0, i.qI)(t["commit"], "commit")["tree"], "tree");
     return {
      oid: (0, i._f)(t, "sha"),
      tree: (0, i._f)(n, "sha")
     };
    }));
   }
   function commitsOf(e, {owner: t, name: n}, r) {
    const s = (0, i.wE)`/repos/${t}/${n}/commits` + `?${new URLSearchParams(r).toString()}`;
    return e(s, e => (0, i.c3)(e, c).map(e => {
     const t = (0, i.qI)(e, "a commit");
     return {
      oid: (0, i._f)(t, "sha"),
      message: (0, i.b6)((0, i.qI)(t["commit"], "commit"), "message")
     };
    }));
   }
   function filesBelow(e, t, n) {
    const {owner: r, name: s} = t;
    return e((0, i.wE)`/repos/${r}/${s}/git/trees/${n}` + "?recursive=1", e => {
     if ((0, i.iP)(e, "truncated")) throw tooManyFiles(t);
     const n = new Map;
     for (const t of (0, i.c3)(e, "tree")) {
      const e = (0, i.qI)(t, "an entry");
      if (e["type"] === "blob") n.set((0, i.b6)(e, "path"), (0, i._f)(e, "sha"));
     }
     return n;
    });
   }
   function tooManyFiles(e) {
    return new r.qh("refused", `The branch of ${(0, s.fq)(e)} has more files than GitHub lists at once (100,000). Publish the badges to a branch of their own.`);
   }
   function textAt(e, {owner: t, name: n}, {head: r, path: s}) {
    const o = (0, i.wE)`/repos/${t}/${n}/contents` + (0, i.Lu)(s);
    return e(`${o}?ref=${r}`, e => blobOf(s, e));
   }
   function blobOf(e, t) {
    if (t[c] !== undefined || t["type"] !== "file") return undefined;
    const n = (0, i.mR)(t, "encoding");
    if (n === "none") throw tooLarge(e, (0, i.rl)(t, "size"));
    if (n !== "base64") throw (0, o.Qm)("the file is not in base64");
    const r = Buffer.from((0, i.b6)(t, "content"), "base64").toString("utf8");
    return r.includes("\0") ? undefined : {
     oid: (0, i._f)(t, "sha"),
     text: r
    };
   }
   function tooLarge(e, t) {
    return new r.qh("refused", `The file ${e} is too large to be read: ${t} bytes. Make it smaller.`);
   }
   const d = 100;
   const f = 1e6;
   
   class GitData {
    #M;
    #U;
    constructor(e, t) {
     this.#M = e;
     this.#U = t;
    }
    async createTree(e, {files: t, removed: n}) {
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
     for (const e of stepsOf(r)) s = await this.#B("trees", {
      ...s === undefined ? {} : {
       base_tree: s
      },
      tree: e
     });
     if (s === undefined) throw new Error("a tree without changes");
     return s;
    }
    createCommit(e, t, n) {
     return this.#B("commits", {
      message: e,
      tree: t,
      parents: n
     });
    }
    createBranch(e, t) {
     return this.#L("POST", "/refs", {
      ref: `refs/heads/${e}`,
      sha: t
     });
    }
    advance(e, t) {
     return this.#L("PATCH", `/refs/heads${(0, i.Lu)(e)}`, {
      force: false,
      sha: t
     });
    }
    async commitFirstFile({path: e, text: t}, {branch: n, message: r}) {
     const {owner: s, name: o} = this.#U;
     const a = {
      message: r,
      content: Buffer.from(t).toString("base64"),
      branch: n
     };
     const c = await this.#M.rest("PUT", (0, i.wE)`/repos/${s}/${o}/contents` + (0, i.Lu)(e), a);
     return (0, i._f)((0, i.qI)((0, i.qI)(c, "the file")["commit"], "commit"), "sha");
    }
    async #L(e, t, n) {
     const {owner: r, name: s} = this.#U;
     const a = await this.#M.rest(e, (0, i.wE)`/repos/${r}/${s}/git` + t, n);
     const c = (0, i._f)((0, i.qI)((0, i.qI)(a, "the reference")["object"], "object"), "sha");
     if (c !== n.sha) throw (0, o.Qm)("the reference points at another commit");
    }
    async #B(e, t) {
     const {owner: n, name: r} = this.#U;
     const s = (0, i.wE)`/repos/${n}/${r}/git/${e}`;
     return (0, i._f)((0, i.qI)(await this.#M.rest("POST", s, t), e), "sha");
    }
   }
   function stepsOf(e) {
    const t = [];
    let n = 0;
    for (const r of e) {
     const e = Buffer.byteLength(r.content ?? "");
     const s = t.at(-1);
     if (s === undefined || s.length === d || n + e > f) {
      t.push([ r ]);
      n = e;
     } else {
      s.push(r);
      n += e;
     }
    }
    return t;
   }
   
   
   
   
   
   function tipOf(e) {
    const [t, ...n] = (0, i.c3)((0, i.qI)(e["newest"], "history"), "nodes");
    return {
     message: (0, i.b6)((0, i.qI)(t, "a commit"), "message"),
     isOnly: n.length === 0
    };
   }
   async function textsAt(e, {repository: t, head: n}, r) {
    const s = new Map;
    const o = {
     name: "PublishBadgesTexts",
     field: e => `at${e}: object(expression: $value${e}) { ... on Blob { oid text isTruncated isBinary byteSize } }`,
     variable: e => `${n}:${e}`
    };
    for (const {request: n, part: a} of splitQuery(t, r, o)) {
     await e(n, e => {
      for (const [t, n] of a.entries()) {
       const r = branch_graphql_blobOf(n, (0, i._F)(e, `at${t}`));
       if (r !== undefined) s.set(n, r);
      }
     });
    }
    return s;
   }
   function branch_graphql_blobOf(e, t) {
    if (!(0, i.Ce)(t) || t["oid"] === undefined) return undefined;
    if ((0, i.iP)(t, "isTruncated")) throw tooLarge(e, (0, i.rl)(t, "byteSize"));
    const n = (0, i.mR)(t, "text");
    return t["isBinary"] === true || n === null ? undefined : {
     oid: (0, i._f)(t, "oid"),
     text: n
    };
   }
   async function lastCommitsAt(e, {repository: t, head: n}, r) {
    const s = new Map;
    const o = {
     name: "PublishBadgesTrace",
     field: e => `at${e}: object(expression: "${n}") { ... on Commit { ${historyField(e)} } }`,
     variable: e => e
    };
    for (const {request: n, part: a} of splitQuery(t, r, o)) {
     await e(n, e => {
      for (const [t, n] of a.entries()) s.set(n, commitOf((0, i.qI)((0, i._F)(e, `at${t}`), "the head"), t));
     });
    }
    return s;
   }
   const historyField = (e => `commit${e}: history(first: 1, path: $value${e}) { nodes { oid message } }`);
   
   const l = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}`;
   const h = `mutation PublishBadgesMove($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}`;
   
   async function moveBranch(e, {branch: t, repositoryId: n}, {from: r, to: s}) {
    const i = {
     name: `refs/heads/${t}`,
     beforeOid: r,
     afterOid: s,
     force: true
    };
    const a = await e(h, {
     input: {
      repositoryId: n,
      refUpdates: [ i ]
     }
    });
    if (a["updateRefs"] === undefined || a["updateRefs"] === null) throw (0, o.Qm)("updateRefs is missing");
   }
   function purposeOf(e, t, n = "contents: read") {
    const r = (0, s.fq)(e);
    return {
     what: `to read ${t} ${r}`,
     permission: n,
     repository: r,
     missing: `There is no repository ${r}, or the token may not see it ("${n}"). A repository other than the workflow's own needs a "token" that may.`
    };
   }
   function repositoryFacts(e, t, n) {
    const {owner: r, name: o} = n;
    const a = getter(e, t, purposeOf(n, "the repository"));
    return a((0, i.wE)`/repos/${r}/${o}`, e => {
     const t = (0, i.b6)(e, "full_name");
     if (t.toLowerCase() !== (0, s.fq)(n).toLowerCase()) throw (0, s.aW)(n, t);
     return {
      id: String((0, i.rl)(e, "id")),
      defaultBranch: (0, i.b6)(e, "default_branch"),
      isPrivate: e["private"] === true,
      isFork: e["fork"] === true,
      ownedByOrganization: (0, i.b6)((0, i.qI)(e["owner"], "owner"), "type") === "Organization"
     };
    });
   }
   async function oldestRepository(e, t, n) {
    const r = getter(e, t, {
     what: `to read the repositories of ${n}`,
     permission: '"contents: read"',
     missing: `There is no account ${n}, or the token may not see it.`
    });
    const read = e => r(`${e}?sort=created&direction=asc&per_page=1`, e => {
     const [t] = (0, i.c3)(e, c);
     if (t === undefined) return {
      first: t
     };
     return {
      first: (0, s.ow)((0, i.b6)((0, i.qI)(t, "a repository"), "full_name"))
     };
    });
    return (await orMissing(read((0, i.wE)`/orgs/${n}/repos`)) ?? await read((0, i.wE)`/users/${n}/repos`)).first;
   }
   const p = `query PublishBadgesNewest($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef { target { oid } }\n    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }\n  }\n}`;
   function newest(e, t, n) {
    const r = querier(e, t, purposeOf(n, "the newest commit and tag of"));
    const s = {
     owner: n.owner,
     name: n.name
    };
    return r({
     document: p,
     variables: s
    }, e => {
     const t = e["defaultBranchRef"];
     const [n] = (0, i.c3)((0, i.qI)(e["refs"], "refs"), "nodes");
     return {
      commitSha: (0, i.Ce)(t) ? (0, i._f)((0, i.qI)(t["target"], "target"), "oid") : null,
      tag: (0, i.Ce)(n) ? (0, i.b6)(n, "name") : null
     };
    });
   }
   function readContents(e, t, n) {
    return contentsAt(e, t, {
     ...n,
     parse: textIn
    });
   }
   async function filesIn(e, t, n) {
    return await contentsAt(e, t, {
     path: n,
     ref: undefined,
     parse: pathsIn
    }) ?? new Set;
   }
   async function contentsAt(e, t, {path: n, ref: r, parse: o}) {
    const {owner: a, name: c} = t;
    const u = r === undefined ? "" : `?ref=${encodeURIComponent(r)}`;
    const d = {
     what: `to read ${n} of ${(0, s.fq)(t)}`,
     permission: "contents: read",
     repository: (0, s.fq)(t),
     missing: `There is no ${n} in ${(0, s.fq)(t)}, or the token may not see it.`
    };
    return orMissing(e((0, i.wE)`/repos/${a}/${c}/contents` + (0, i.Lu)(n) + u, o, d));
   }
   function pathsIn(e) {
    if (!(c in e)) return undefined;
    return new Set((0, i.c3)(e, c).map(e => (0, i.b6)((0, i.qI)(e, "an entry"), "path")));
   }
   function textIn(e) {
    if (c in e || e["type"] !== "file") return undefined;
    const t = (0, i.b6)(e, "encoding");
    if (t === "none") throw new r.qh("invalid", `${(0, i.b6)(e, "path")} is larger than the 1 MB that can be read.`);
    if (t !== "base64") throw (0, o.Qm)(`encoding ${t}`);
    return Buffer.from((0, i.b6)(e, "content"), "base64").toString("utf8");
   }
   const purposeOfBranches = e => purposeOf(e, "the branches of", "contents: write");
   async function existingRefs(e, t, {repository: n, names: r}) {
    const s = querier(e, t, purposeOfBranches(n));
    const o = new Set;
    const field = e => `at${e}: ref(qualifiedName: $value${e}) { name }`;
    for (const e of [ "refs/heads/", "refs/tags/" ]) {
     const t = {
      name: "PublishBadgesRefs",
      field: field,
      variable: t => e + t
     };
     for (const {request: e, part: a} of splitQuery(n, r, t)) {
      await s(e, e => {
       for (const [t, n] of a.entries()) if ((0, i.Ce)((0, i._F)(e, `at${t}`))) o.add(n);
      });
     }
    }
    return o;
   }
   const m = `query PublishBadgesBranch($owner: String!, $name: String!, $branch: String!, $tag: String!) {\n  repository(owner: $owner, name: $name) {\n    branch: ref(qualifiedName: $branch) { name }\n    tag: ref(qualifiedName: $tag) { name }\n    refs(refPrefix: "refs/heads/", first: 100) { nodes { name } }\n  }\n}`;
   async function branchNamed(e, t, {repository: n, branch: s}) {
    const {owner: o, name: a} = n;
    const c = {
     owner: o,
     name: a,
     branch: `refs/heads/${s}`,
     tag: `refs/tags/${s}`
    };
    const u = querier(e, t, purposeOfBranches(n));
    try {
     return await u({
      document: m,
      variables: c
     }, e => ({
      exists: (0, i.Ce)((0, i._F)(e, "branch")) || (0, i.Ce)((0, i._F)(e, "tag")),
      names: (0, i.c3)((0, i.qI)(e["refs"], "refs"), "nodes").map(e => (0, i.b6)((0, i.qI)(e, "a branch"), "name"))
     }));
    } catch (e) {
     if (e instanceof r.qh && e.kind === "setup") return {
      exists: true,
      names: []
     };
     throw e;
    }
   }
   async function conflictingBranch(e, {owner: t, name: n}, s) {
    const o = s.split("/");
    const a = o.slice(1).map((e, t) => o.slice(0, t + 1).join("/"));
    const c = {
     ...{
      owner: t,
      name: n,
      below: `refs/heads/${s}/`
     },
     ...Object.fromEntries(a.map((e, t) => [ `value${t}`, `refs/heads/${e}` ]))
    };
    const u = a.map((e, t) => `at${t}: ref(qualifiedName: $value${t}) { name }`);
    const d = `query PublishBadgesConflictingBranch(${declarations(c)}) {\n  repository(owner: $owner, name: $name) {\n    refs(refPrefix: $below, first: 1) { nodes { name } }\n    ${u.join("\n    ")}\n  }\n}`;
    try {
     return await e({
      document: d,
      variables: c
     }, e => {
      const t = a.find((t, n) => (0, i.Ce)((0, i._F)(e, `at${n}`)));
      const [n] = (0, i.c3)((0, i.qI)(e["refs"], "refs"), "nodes");
      if (t !== undefined || !(0, i.Ce)(n)) return t;
      return `${s}/${(0, i.b6)(n, "name").replace(`${s}/`, "")}`;
     });
    } catch (e) {
     if (e instanceof r.qh && e.kind !== "signal") return undefined;
     throw e;
    }
   }
   
   async function outcomeOfWrite(e, t, n) {
    const {get: r, query: s, options: i, purpose: a} = n;
    const {repository: c, branch: u} = i;
    if ((0, o.N6)(e)) refuseMovedOrArchived(c, await repositoryState(r, c));
    if (t.head === null && (0, o.ec)(e)) {
     const e = await conflictingBranch(s, c, u);
     if (e !== undefined) throw branchConflict(i, e);
    }
    return (0, o.sG)(e, a, Date.now());
   }
   
   
   class ApiChoice {
    #F;
    #N;
    #D="graphql";
    constructor(e, {singleCommit: t}) {
     this.#F = e;
     this.#N = t;
    }
    get isGraphql() {
     return this.#D === "graphql";
    }
    async read(e) {
     try {
      return await e(this.#F[this.#D]);
     } catch (t) {
      this.fallBack(t);
      return e(this.#F.rest);
     }
    }
    fallBack(e) {
     if (!(e instanceof GraphqlRefused) || !this.isGraphql) throw e;
     if (this.#N && e.code === "limited") throw e;
     if (this.#N) throw new r.qh(e.code, `${e.message} A branch with a single commit cannot be updated safely without it: remove "single-commit", or allow GraphQL.`);
     this.#D = "rest";
    }
   }
   const g = 100;
   const w = 10;
   
   class BranchWriter {
    #G;
    #H;
    #W;
    constructor(e, t, n) {
     this.#G = e;
     this.#H = t;
     this.#W = n;
    }
    async write(e, t, n) {
     if (t.head === null) return t.isEmpty ? this.#z(e) : this.#Q(e);
     const r = {
      oid: t.head,
      tree: t.tree ?? t.head
     };
     if (this.#W.singleCommit) return written(await this.#V(e, r, t.id));
     if (!n || !isSmall(e.changes)) return written(await this.#K(e, r));
     return written(await commitOverGraphql(this.#G, this.#W, {
      ...e,
      parent: r
     }));
    }
    async #K({changes: e, message: t}, {oid: n, tree: r}) {
     const s = await this.#H.createTree(r, e);
     const o = await this.#H.createCommit(textOfMessage(t), s, [ n ]);
     await this.#H.advance(this.#W.branch, o);
     return o;
    }
    async #V({changes: e, message: t}, {oid: n, tree: r}, s) {
     const i = await this.#H.createTree(r, e);
     const a = await this.#H.createCommit(textOfMessage(t), i, []);
     try {
      await moveBranch(this.#G, {
       branch: this.#W.branch,
       repositoryId: s
      }, {
       from: n,
       to: a
      });
     } catch (e) {
      throw e instanceof o.hD && (0, o.t8)(e) ? (0, o.Qm)(e.message) : e;
     }
     return a;
    }
    async #Q(e) {
     let t;
     try {
      t = await this.#H.createTree(undefined, e.changes);
     } catch (t) {
      if (t instanceof o.hD && t.status === 409 && /is empty/i.test(t.message)) return this.#z(e);
      throw t;
     }
     const n = await this.#H.createCommit(textOfMessage(e.message), t, []);
     await this.#H.createBranch(this.#W.branch, n);
     return written(n);
    }
    async #z({changes: {files: e}, message: t}) {
     const [n] = e;
     if (n === undefined) throw (0, o.Qm)("there is no file to begin with");
     const {branch: r} = this.#W;
     const s = await this.#H.commitFirstFile(n, {
      branch: r,
      message: textOfMessage(t)
     });
     return e.length === 1 ? written(s) : {
      kind: "partly",
      paths: [ n.path ]
     };
    }
   }
   const written = (e => ({
    kind: "written",
    commitSha: e
   }));
   const textOfMessage = ({headline: e, body: t}) => t === "" ? e : `${e}\n\n${t}`;
   function branchConflict({repository: e, branch: t}, n) {
    return new r.qh("conflict", `Git cannot have the branch "${t}" beside "${n}", which exists in ${(0, 
    s.fq)(e)}: use another "target-branch", or remove the branch "${n}".`);
   }
   
   const b = 20;
   
   async function hasOnlyBadges(e, {repository: t, sha: n, isCommit: r, tree: s, isFile: o}) {
    const [i, a] = await Promise.all([ commitsOf(e, t, {
     sha: n,
     per_page: String(g)
    }), filesBelow(e, t, s) ]);
    return i.every(({message: e}) => r(e)) && [ ...a.keys() ].every(o);
   }
   async function areAllBadgeCommits(e, {repository: t, sha: n, isCommit: r}) {
    for (let s = 1; s <= b; s++) {
     const o = await commitsOf(e, t, {
      sha: n,
      per_page: String(g),
      page: String(s)
     });
     if (!o.every(({message: e}) => r(e))) return false;
     if (o.length < g) return true;
    }
    return false;
   }
   function gistStore(e, t, {id: n, onRead: r}) {
    const s = {
     what: `to publish to the gist ${n}`,
     permission: 'the scope "gist", or belongs to somebody else than the gist: use a classic token of its owner as "gist-token"',
     missing: `There is no gist ${n}, or it belongs to somebody else than "gist-token": create it, and use a classic token of its owner with the scope "gist".`
    };
    const a = getter(e, t, s);
    return {
     read: () => a((0, i.wE)`/gists/${n}`, e => {
      r({
       owner: (0, i.Ce)(e["owner"]) ? (0, i.mR)(e["owner"], "login") : null,
       rawUrl: rawUrlOf(e)
      });
      return filesOf(e);
     }),
     async write({files: t, removed: r}, a) {
      refuseTooMuch(n, {
       files: t,
       removed: r
      }, a);
      const c = t.map(({path: e, text: t}) => [ e, {
       content: t
      } ]);
      const u = {
       files: Object.fromEntries([ ...c, ...r.map(e => [ e, null ]) ])
      };
      try {
       const s = filesOf((0, i.qI)(await e.rest("PATCH", (0, i.wE)`/gists/${n}`, u), "the gist"));
       if (!t.every(({path: e, text: t}) => s.get(e) === t) || r.some(e => s.has(e))) throw (0, 
       o.Qm)("the gist does not have the files that were sent");
       return {
        kind: "written"
       };
      } catch (e) {
       if (e instanceof o.hD) return (0, o.sG)(e, s, Date.now());
       throw e;
      }
     }
    };
   }
   const y = 300;
   const $ = 1e6;
   function refuseTooMuch(e, {files: t, removed: n}, s) {
    const o = t.find(({text: e}) => Buffer.byteLength(e) > $);
    if (o !== undefined) throw new r.qh("refused", `The file ${o.path} is larger than the 1 MB that GitHub shows of a file in a gist.`);
    const i = new Set([ ...s.keys(), ...t.map(({path: e}) => e) ]);
    for (const e of n) i.delete(e);
    if (i.size > y) throw new r.qh("refused", `The gist ${e} would hold ${i.size} files, and GitHub lists ${y}: use a branch, or several gists.`);
   }
   function filesOf(e) {
    if (e["truncated"] === true) throw new r.qh("refused", `The gist has more files than the ${y} that GitHub lists: use another one.`);
    const t = new Map;
    for (const [n, r] of Object.entries((0, i.qI)(e["files"], "files"))) {
     if (!(0, i.Ce)(r)) continue;
     t.set(n, r["truncated"] === true ? null : (0, i.mR)(r, "content"));
    }
    return t;
   }
   function rawUrlOf(e) {
    const [t] = Object.values((0, i.qI)(e["files"], "files")).filter(i.Ce);
    const n = t === undefined ? null : (0, i.mR)(t, "raw_url");
    return n === null ? null : n.replace(/\/raw\/.*$/s, "/raw");
   }
   var k = n(8514);
   var v = n(2420);
   const x = 100;
   function purposeOfChecks(e) {
    return purposeOfReports(e, "check runs", "checks: read");
   }
   function purposeOfStatuses(e) {
    return purposeOfReports(e, "commit statuses", "statuses: read");
   }
   function purposeOfReports(e, t, n) {
    const r = (0, s.fq)(e);
    return {
     what: `to read the ${t} of ${r}`,
     permission: n,
     repository: r,
     missing: `There is no such commit in ${r}, or the token may not see it ("${n}").`
    };
   }
   async function checksOf(e, t, n) {
    const r = (0, i.wE)`/repos/${t.owner}/${t.name}/commits/${n}`;
    const s = pages(e, {
     path: `${r}/check-runs?filter=latest`,
     key: "check_runs",
     size: x,
     parse: parseCheckRun,
     purpose: purposeOfChecks(t)
    });
    const o = pages(e, {
     path: `${r}/status`,
     key: "statuses",
     size: x,
     parse: parseCommitStatus,
     purpose: purposeOfStatuses(t)
    });
    return [ ...await allUnless([ "not-found" ], s), ...await allUnless([ "not-found" ], o) ];
   }
   function parseCheckRun(e) {
    return {
     name: (0, i.b6)(e, "name"),
     status: statusOfCheckRun(e),
     completed: e["status"] === "completed",
     at: (0, i.kX)(e, "completed_at") ?? (0, i.kX)(e, "started_at")
    };
   }
   function parseCommitStatus(e) {
    const t = (0, v.hD)((0, i.b6)(e, "state"));
    return {
     name: (0, i.b6)(e, "context"),
     status: t,
     completed: (0, k.dR)(t),
     at: (0, i.kX)(e, "updated_at")
    };
   }
   function statusOfCheckRun(e) {
    const t = (0, i.b6)(e, "status");
    if (t !== "completed") return (0, v.Xr)(t);
    return (0, v.fx)((0, i.mR)(e, "conclusion"));
   }
   const _ = 100;
   function purposeOfDeployments(e) {
    return {
     what: `to read the deployments of ${(0, s.fq)(e)}`,
     permission: "deployments: read",
     repository: (0, s.fq)(e),
     missing: `There is no repository ${(0, s.fq)(e)}, or the token may not see it ("deployments: read").`
    };
   }
   async function newestDeployment(e, t, {environment: n, ref: r, sha: s}) {
    const o = purposeOfDeployments(t);
    const a = (0, i.wE)`/repos/${t.owner}/${t.name}/deployments`;
    const c = new URLSearchParams({
     environment: n,
     per_page: "1"
    });
    if (r !== undefined) c.set("ref", r);
    if (s !== undefined) c.set("sha", s);
    const u = await e(`${a}?${c.toString()}`, e => firstOf(e, parseDeployment), o);
    if (u === undefined) return undefined;
    const {id: d, ...f} = u;
    const l = (0, i.wE)`/repos/${t.owner}/${t.name}/deployments/${d}/statuses` + "?per_page=1";
    const h = await e(l, e => firstOf(e, parseDeploymentState), o);
    return {
     ...f,
     ...h
    };
   }
   function environmentNames(e, {owner: t, name: n}) {
    const r = (0, i.wE)`/repos/${t}/${n}/environments`;
    const parse = e => (0, i.b6)(e, "name");
    const s = pages(e, {
     path: r,
     key: "environments",
     size: _,
     parse: parse
    });
    return allUnless([ "forbidden", "not-found" ], s);
   }
   function firstOf(e, t) {
    const [n] = (0, i.c3)(e, c);
    return n === undefined ? undefined : t((0, i.qI)(n, "the first entry"));
   }
   function parseDeployment(e) {
    return {
     id: (0, i.rl)(e, "id"),
     status: "pending",
     completed: false,
     at: (0, i.kX)(e, "created_at"),
     sha: (0, i.b6)(e, "sha"),
     ref: (0, i.b6)(e, "ref")
    };
   }
   function parseDeploymentState(e) {
    const t = (0, v.hD)((0, i.b6)(e, "state"));
    return {
     status: t,
     completed: (0, k.dR)(t),
     at: (0, i.kX)(e, "created_at")
    };
   }
   const O = 5 * 6e4;
   const R = 6e4;
   const j = 2;
   const S = 6;
   class RequestPace {
    #Y;
    #J;
    #X=0;
    #Z=0;
    #ee=0;
    #te=0;
    constructor(e) {
     this.#Y = e;
     this.#J = e.now() + O;
    }
    observe(e) {
     this.#Z += 1;
     this.#X += e;
     this.#ee += e;
    }
    async ready() {
     const e = this.#Y.now();
     if (e >= this.#J) throw gaveUp();
     if (e < this.#te) await this.#Y.sleep(this.#te - e);
    }
    async backOff(e) {
     const t = this.#X / Math.max(1, this.#Z);
     const n = Math.max(1, j * Math.min(Math.max(t, this.#ee), S * t));
     this.#ee = 0;
     const r = this.#J - this.#Y.now();
     if (r <= 0) throw gaveUp();
     await this.#Y.sleep(this.#Y.random() * Math.min(R, n * 2 ** e, r));
    }
    async pause(e) {
     await this.#Y.sleep(Math.max(0, Math.min(e, this.#J - this.#Y.now())));
    }
    async waitUntil(e, t) {
     if (e > this.#J) {
      const n = new Date(e).toISOString();
      throw new r.qh("limited", `Rate limited by GitHub until ${n}: ${t}. ${o.o4}`);
     }
     this.#te = Math.max(this.#te, e);
     const n = Math.max(0, e - this.#Y.now());
     await this.#Y.sleep(n + this.#Y.random() * Math.min(n, this.#J - e));
    }
   }
   const gaveUp = () => new r.qh("outage", `Gave up after 5 minutes of trying. ${o.o4}`);
   const q = 1;
   
   var C = n(9687);
   var I = n(8878);
   const A = 100;
   const T = 20;
   
   function jobsOf(e, {owner: t, name: n}, {runId: r, attempt: s}) {
    const o = (0, i.wE)`/repos/${t}/${n}/actions/runs/${r}`;
    const a = o + (s === undefined ? "/jobs?filter=latest" : (0, i.wE)`/attempts/${s}/jobs`);
    return requests_all(pages(e, {
     path: a,
     key: "jobs",
     size: A,
     parse: parseJob
    }));
   }
   const E = [ 1e3, 2e3, 3e3, 4e3 ];
   async function completedJobs(e, {own: t = {}, sleep: n}) {
    let r = await e();
    for (const s of E) {
     const o = (0, C.gq)(r, t);
     if (!r.some(e => e !== o && !e.completed && e.stepsDone && !e.failedStep)) break;
     await n(s);
     r = await e();
    }
    return r;
   }
   
   
   const P = {
    sha: undefined,
    event: undefined,
    actor: undefined,
    runNumber: undefined,
    runId: undefined
   };
   
   
   function runOf(e, {owner: t, name: n}, r) {
    return e((0, i.wE)`/repos/${t}/${n}/actions/runs/${r}`, parseRun);
   }
   async function attemptOf(e, {owner: t, name: n}, {runId: r, attempt: s}) {
    const o = (0, i.wE)`/repos/${t}/${n}/actions/runs/${r}/attempts/${s}`;
    const a = await orMissing(e(o, parseRun));
    return a && {
     ...a,
     isLatestAttempt: false
    };
   }
   function parseJob(e) {
    const t = Array.isArray(e["steps"]) ? (0, i.c3)(e, "steps").filter(i.Ce) : [];
    return {
     id: (0, i.rl)(e, "id"),
     name: (0, i.b6)(e, "name"),
     completed: e["status"] === "completed",
     status: statusOf(e),
     failedStep: t.some(({conclusion: e}) => e === "failure"),
     stepsDone: t.length > 0 && t.every(({status: e}) => e === "completed"),
     runner: (0, i.mR)(e, "runner_name")
    };
   }
   function parseRun(e) {
    const t = e["head_repository"];
    return {
     id: (0, i.rl)(e, "id"),
     number: (0, i.rl)(e, "run_number"),
     attempt: typeof e["run_attempt"] === "number" ? e["run_attempt"] : 1,
     completed: e["status"] === "completed",
     status: statusOf(e),
     event: (0, i.b6)(e, "event"),
     branch: (0, i.mR)(e, "head_branch"),
     sha: (0, i.b6)(e, "head_sha"),
     actor: (0, i.Ce)(e["actor"]) ? (0, i.mR)(e["actor"], "login") : null,
     createdAt: Date.parse((0, i.b6)(e, "created_at")),
     at: Date.parse((0, i.b6)(e, "updated_at")),
     isLatestAttempt: true,
     displayTitle: (0, i.mR)(e, "display_title") ?? "",
     headRepository: (0, i.Ce)(t) ? (0, i.b6)(t, "full_name") : null,
     workflow: {
      id: (0, i.rl)(e, "workflow_id"),
      path: pathOf(e),
      name: (0, i.mR)(e, "name") ?? ""
     }
    };
   }
   function pathOf(e) {
    return (0, i.b6)(e, "path").replace(/@[^]*$/, "");
   }
   function statusOf(e) {
    const t = (0, i.b6)(e, "status");
    if (t !== "completed") return (0, v.Xr)(t);
    return (0, v.fx)((0, i.mR)(e, "conclusion"));
   }
   const fileOf = e => e.slice(e.lastIndexOf("/") + 1);
   const isDirect = e => /^\d+$|\.ya?ml$/i.test(e);
   function workflowsOf(e, {owner: t, name: n}) {
    const r = (0, i.wE)`/repos/${t}/${n}/actions/workflows`;
    return requests_all(pages(e, {
     path: r,
     key: "workflows",
     size: 100,
     parse: parseWorkflow
    }));
   }
   async function activeWorkflows(e, t) {
    const [n, r] = await Promise.all([ workflowsOf(e, t), filesIn(e, t, ".github/workflows") ]);
    return n.filter(({path: e, isActive: t}) => t && r.has(e));
   }
   async function workflowOf(e, t, n) {
    const {owner: r, name: s} = t;
    if (isDirect(n)) {
     try {
      return await e((0, i.wE)`/repos/${r}/${s}/actions/workflows/${fileOf(n)}`, parseWorkflow);
     } catch (e) {
      if (!isMissing(e)) throw e;
     }
    }
    const o = await workflowsOf(e, t);
    const a = find(o, n);
    if (a === undefined) throw unknownWorkflow(n, o, t);
    return a;
   }
   async function* runsOfWorkflow(e, t, {reference: n, query: r}) {
    if (r.runId !== undefined) {
     const s = await runOf(e, t, r.runId);
     const o = isOf(s, n) ? s.workflow : await workflowOf(e, t, n);
     if (o.path === s.workflow.path && (0, I.Qk)(s, r)) yield s;
     return;
    }
    if (isDirect(n)) {
     try {
      return yield* listRuns(e, t, {
       workflow: fileOf(n),
       query: r
      });
     } catch (e) {
      if (!isMissing(e)) throw e;
     }
    }
    const {id: s} = await workflowOf(e, t, n);
    yield* listRuns(e, t, {
     workflow: s,
     query: r
    });
   }
   const isOf = ({workflow: e}, t) => [ e.path, fileOf(e.path), String(e.id) ].includes(t);
   function find(e, t) {
    return e.find(({path: e}) => e === t || fileOf(e) === t) ?? e.find(({id: e}) => String(e) === t) ?? e.find(({name: e}) => e === t);
   }
   const parseWorkflow = e => ({
    id: (0, i.rl)(e, "id"),
    path: (0, i.b6)(e, "path"),
    name: (0, i.b6)(e, "name"),
    isActive: e["state"] === "active"
   });
   function unknownWorkflow(e, t, n) {
    const o = t.map(({path: e}) => fileOf(e));
    const i = [ ...o, ...t.map(({name: e}) => e) ];
    const a = o.length === 0 ? "it has none" : `it has ${o.join(", ")}`;
    return new r.UP(`Input "workflow": ${(0, s.fq)(n)} has no workflow ${(0, r.hD)(e)}; ${a}.${(0, 
    r.h)(e, i)}`);
   }
   async function jobNamesOf(e, t, {path: n, sha: r}) {
    const s = await unlessRefused(readContents(e, t, {
     path: n,
     ref: r === "" ? undefined : r
    }));
    return s === undefined ? new Map : await jobNamesIn(s);
   }
   const M = 512 * 1024;
   async function jobNamesIn(e) {
    const t = e.length > M ? undefined : await contentOf(e);
    const n = (0, i.Ce)(t) && (0, i.Ce)(t["jobs"]) ? t["jobs"] : {};
    return new Map(Object.entries(n).map(([e, t]) => [ e, withoutExpressions(nameOf(t) ?? e) ]));
   }
   async function contentOf(e) {
    const {parseDocument: t} = await Promise.all([ n.e(815), n.e(556) ]).then(n.t.bind(n, 8815, 19));
    try {
     const n = (0, r.$f)(() => t(e, {
      version: "1.2",
      merge: false,
      uniqueKeys: false,
      prettyErrors: false
     }));
     return n.errors.length > 0 ? undefined : n.toJS({
      maxAliasCount: 100
     });
    } catch {
     return undefined;
    }
   }
   const nameOf = e => (0, i.Ce)(e) ? (0, i.mR)(e, "name") : null;
   function withoutExpressions(e) {
    const [t = "", ...n] = e.split("${{");
    const r = n.map(e => e.includes("}}") ? e.slice(e.indexOf("}}") + 2) : "");
    return [ t, ...r ].join("*");
   }
   async function unlessRefused(e) {
    try {
     return await e;
    } catch (e) {
     if (e instanceof r.qh && e.kind === "setup") return undefined;
     throw e;
    }
   }
   
   
   
   
   
   class Cache {
    #S=new Map;
    #ne=new Map;
    clear() {
     this.#S.clear();
     this.#ne.clear();
    }
    answer(e, t) {
     const n = this.#S.get(e);
     if (n !== undefined) return n;
     const r = t();
     this.#S.set(e, r);
     return r;
    }
    list(e, t) {
     const n = this.#ne.get(e);
     if (n !== undefined) return n;
     const r = replayable(t());
     this.#ne.set(e, r);
     return r;
    }
   }
   function replayable(e) {
    const t = [];
    return {
     async* [Symbol.asyncIterator]() {
      for (let n = 0; ;n++) {
       const r = await (t[n] ??= e.next());
       if (r.done === true) return;
       yield r.value;
      }
     }
    };
   }
  }),
  6444: ((e, t, n) => {
var asFields = (function asFields(e, t) {
    if (isFields(e)) return e;
    throw (0, r.Qm)(`${t} is not an object`);
   });
var isFields = (function isFields(e) {
    return typeof e === "object" && e !== null && !Array.isArray(e);
   });
var fieldOf = (function fieldOf(e, t) {
    if (e[t] === undefined) throw (0, r.Qm)(`${t} is missing`);
    return e[t];
   });
var listOf = (function listOf(e, t) {
    const n = e[t];
    if (Array.isArray(n)) return n;
    throw (0, r.Qm)(`${t} is not a list`);
   });
var textOf = (function textOf(e, t) {
    const n = e[t];
    if (typeof n === "string") return n;
    throw (0, r.Qm)(`${t} is not a string`);
   });
var numberOf = (function numberOf(e, t) {
    const n = e[t];
    if (typeof n === "number") return n;
    throw (0, r.Qm)(`${t} is not a number`);
   });
var flagOf = (function flagOf(e, t) {
    const n = e[t];
    if (typeof n === "boolean") return n;
    throw (0, r.Qm)(`${t} is not a boolean`);
   });
var oidOf = (function oidOf(e, t) {
    const n = textOf(e, t);
    if ((n.length === 40 || n.length === 64) && /^[\da-f]+$/.test(n)) return n;
    throw (0, r.Qm)(`${t} is not an object id`);
   });
var optionalTime = (function optionalTime(e, t) {
    const n = Date.parse(optionalText(e, t) ?? "");
    return Number.isNaN(n) ? undefined : n;
   });
var optionalText = (function optionalText(e, t) {
    const n = e[t];
    return typeof n === "string" ? n : null;
   });
var route = (function route(e, ...t) {
    return e.reduce(((e, n, r) => e + encodePart(String(t[r - 1])) + n));
   });
var encodePart = (function encodePart(e) {
    if (e === "" || e === "." || e === "..") throw new Error(`Not a part of a route: ${JSON.stringify(e)}`);
    return encodeURIComponent(e);
   });
   n.d(t, {
    Ce: (() => isFields),
    Lu: () => routeOf,
    _F: (() => fieldOf),
    _f: (() => oidOf),
    b6: (() => textOf),
    c3: (() => listOf),
    iP: (() => flagOf),
    kX: (() => optionalTime),
    mR: (() => optionalText),
    qI: (() => asFields),
    rl: (() => numberOf),
    wE: (() => route)
   });
   var r = n(9995);
   
   
   
   
   
   
   
   
   
   
   
   
   function routeOf(e) {
    return e.split("/").map(e => route`/${e}`).join("");
   }
  }),
  8028: ((e, t, n) => {
var readInputs = (async function readInputs(e, t = (t => e(t) !== "")) {
    const n = e("token");
    const r = e("gist-token");
    const o = [ n, r ].flatMap(m.XP);
    for (const t of g) if (t !== "token" && t !== "gist-token") (0, m.PW)(t, e(t), o);
    const isSet = (n => e(n) !== "" || n === "message" && t(n));
    if (e("badges") !== "") refuseBoth("badges", y, isSet);
    if ((0, s.P)(e("logo"))) await (0, s.eb)();
    const i = readSettings(e);
    const a = (0, p.Li)(e("readme"));
    for (const e of a) refusePath("readme", e);
    return {
     failOn: (0, p.XV)(e("fail-on")),
     badges: e("badges") === "" ? [ readDefinition(e, t) ] : await readBadges(e, o),
     describesBadges: $.some(isSet),
     manifest: readManifest(e, isSet),
     values: e("badges") === "" ? e("values") : "",
     publish: i,
     readme: a.length === 0 ? undefined : a,
     confined: true,
     allowPublic: (0, p.og)("allow-public", e("allow-public")),
     dryRun: (0, p.og)("dry-run", e("dry-run")),
     token: n,
     gistToken: r,
     job: readJob(e)
    };
   });
var readManifest = (function readManifest(e, t) {
    const n = e("manifest");
    if (n === "") return {
     path: b,
     isRequired: false
    };
    refuseBoth("manifest", $, t);
    refusePath("manifest", n);
    return {
     path: n,
     isRequired: true
    };
   });
var readJob = (function readJob(e) {
    const t = e("job-id");
    if (t !== "" && !/^\d{1,16}$/.test(t)) throw (0, i.Gq)("job-id", t, "is not a number. Leave it out: its default is ${{ job.check_run_id }}.");
    return {
     ...t === "" ? {} : {
      id: Number(t)
     },
     ...e("job-status") === "" ? {} : {
      status: (0, p.WT)("job-status", e("job-status"))
     }
    };
   });
var readDefinition = (function readDefinition(e, t) {
    const n = {
     ...r.oA,
     branch: (0, p.lq)(e("branch"))
    };
    const s = e("message").trim() === "" ? undefined : e("message");
    const o = (0, p.lq)(e("job").trim());
    const i = (0, u.vz)({
     status: e("status") === "" ? undefined : (0, p.WT)("status", e("status")),
     needs: readNeeds(e("needs")),
     from: (0, p.Li)(e("from")),
     workflow: (0, p.Li)(e("workflow")),
     job: o,
     message: s,
     emptyMessage: t("message") && s === undefined ? "message" : undefined
    }, n);
    return {
     id: readId(e("id")),
     name: undefined,
     kind: "project",
     enabled: true,
     label: (0, p.lq)(e("label")),
     message: s,
     color: (0, p.BK)("color", e("color")),
     colorSteps: undefined,
     labelColor: undefined,
     style: (0, p.zp)(e("style")),
     palette: undefined,
     logo: (0, p.vT)(e("logo")),
     logoColor: undefined,
     link: readLink(e("link")),
     source: i,
     filters: n,
     job: o,
     judging: r.zF,
     wording: undefined,
     messages: {},
     colors: {}
    };
   });
var readNeeds = (function readNeeds(e) {
    if (e === "") return undefined;
    const t = (0, l.jJ)(e);
    if ("problem" in t) throw (0, i.Gq)("needs", e, t.problem);
    return t;
   });
var readId = (function readId(e) {
    if (e !== "" && !(0, r.eQ)(e)) throw (0, i.Gq)("id", e, 'is not a valid id. Use parts of a-z, 0-9, ".", "_" and "-" that start with a letter or digit, joined by "/".');
    return (0, p.lq)(e);
   });
var readLink = (function readLink(e) {
    if (e === "") return undefined;
    const t = r.A.find(t => t === e);
    if (t !== undefined) return {
     kind: t
    };
    const n = (0, d.rn)(e);
    if (n !== undefined) throw (0, i.Gq)("link", e, `${n}.${(0, i.h)(e, r.A)} Allowed: ${r.A.join(", ")}, or an http(s) URL.`);
    return {
     kind: "url",
     url: e.trim()
    };
   });
var readSettings = (function readSettings(e) {
    const [t, n] = [ e("gist-id"), e("directory") ];
    const r = e("target-branch") !== "" ? "target-branch" : e("target-repository") !== "" ? "target-repository" : undefined;
    refuseTwoTargets([ t === "" ? undefined : "gist-id", n === "" ? undefined : "directory", r ]);
    return {
     branch: readBranch(e("target-branch")),
     repository: readRepository(e("target-repository")),
     gist: t === "" ? undefined : readGist(t),
     directory: (0, p.lq)(n),
     path: (0, p.lq)(e("path")),
     formats: (0, p.Ql)(e("formats")),
     branches: readBranches(e("branches")),
     singleCommit: e("single-commit") === "" ? undefined : (0, p.og)("single-commit", e("single-commit")),
     prune: undefined,
     index: undefined
    };
   });
var refuseTwoTargets = (function refuseTwoTargets(e) {
    const [t, n] = e.filter((e => e !== undefined));
    if (t !== undefined && n !== undefined) throw new i.qh("invalid", `Inputs "${t}" and "${n}" both name a target: set only one of them.`);
   });
var readBranch = (function readBranch(e) {
    if (e !== "" && !(0, o.Q8)(e)) throw (0, i.Gq)("target-branch", e, 'is not a branch that badges can be published to. Use the name of a branch, without "refs/" (default: badges).');
    return (0, p.lq)(e);
   });
var readBranches = (function readBranches(e) {
    const t = (0, p.Li)(e);
    for (const e of t) {
     const t = (0, h.Yo)(e);
     if (t !== undefined) throw (0, i.Gq)("branches", e, `${t} ${h.pf}`);
    }
    return t.length === 0 ? undefined : t;
   });
var readRepository = (function readRepository(e) {
    if (e !== "" && (0, a.SU)(e) === undefined) throw (0, i.Gq)("target-repository", e, "is not a repository name. Use owner/name.");
    return (0, p.lq)(e);
   });
   n.d(t, {
    Ko: (() => readInputs),
    mc: (() => g),
    y8: (() => w)
   });
   var r = n(4394);
   var s = n(831);
   var o = n(1485);
   var i = n(3916);
   var a = n(4087);
   var c = n(8553);
   var u = n(3060);
   var d = n(7647);
   var f = n(5763);
   var l = n(9687);
   var h = n(8214);
   var p = n(3718);
   var m = n(1867);
   const g = [ "id", "label", "message", "color", "status", "needs", "from", "workflow", "job", "branch", "link", "style", "logo", "badges", "manifest", "values", "target-branch", "target-repository", "gist-id", "gist-token", "directory", "path", "formats", "branches", "token", "readme", "allow-public", "single-commit", "dry-run", "fail-on", "job-status", "job-id" ];
   const w = "(not given)";
   const b = ".github/badges.yml";
   const y = g.slice(0, g.indexOf("badges"));
   const $ = [ ...y, "badges" ];
   
   async function readBadges(e, t) {
    const n = await (0, c.gF)(e("badges"), "badges");
    const r = e("values");
    const s = r === "" ? n : (0, f.t)(n, (0, f.N)(r));
    const o = s.map(({definition: e}) => e);
    (0, m.PW)("badges", JSON.stringify(o), t);
    return o;
   }
   function refuseBoth(e, t, n) {
    const r = t.find(n);
    if (r === undefined) return;
    const s = e === "badges" ? `move ${r} into the list` : "set only one of them";
    throw new i.qh("invalid", `Inputs "${e}" and "${r}" both describe a badge: ${s}.`);
   }
   
   function refusePath(e, t) {
    const n = (0, o.z9)(t.replace(/^\.github\//, ""));
    if (n !== undefined) throw (0, i.Gq)(e, t, `${n}. Use a path in the repository, such as README.md.`);
   }
   
   
   
   
   
   
   
   function readGist(e) {
    if (/^[\da-f]{20,40}$/i.test(e)) return e;
    const t = /([\da-f]{20,40})/i.exec(e)?.[1];
    throw (0, i.Gq)("gist-id", e, `is not a gist id. Use the 20 to 40 hex digits at the end of the gist's URL${t === undefined ? "" : ` (here ${t})`}.`);
   }
   
   
   
  }),
  3718: ((e, t, n) => {
var parseLines = (function parseLines(e) {
    const t = e.split(/[\r\n]+/).map((e => e.trim()));
    return [ ...new Set(t.filter((e => e !== ""))) ];
   });
var parseFlag = (function parseFlag(e, t) {
    if (/^(?:true|True|TRUE)$/.test(t)) return true;
    if (t === "" || /^(?:false|False|FALSE)$/.test(t)) return false;
    throw (0, i.Gq)(e, t, "is not a boolean. Use true or false.");
   });
var parseFormats = (function parseFormats(e) {
    const t = e.split(/[\s,]+/).filter((e => e !== ""));
    const n = t.map(e => oneOf(e, a.hR, {
     input: "formats",
     what: "format"
    }));
    return n.length === 0 ? undefined : a.hR.filter(e => n.includes(e));
   });
var parseFailOn = (function parseFailOn(e) {
    return oneOf(e || "setup", [ "setup", "any", "none" ], {
     input: "fail-on",
     what: "level"
    });
   });
var parseStatusInput = (function parseStatusInput(e, t) {
    const n = (0, c.i$)(t);
    if (n === undefined) throw (0, i.Gq)(e, t, (0, c.Gn)(t));
    return n;
   });
var parseLooks = (function parseLooks(e) {
    return {
     palette: parsePalette(e("palette")),
     labelColor: parseColorInput("label-color", e("label-color")),
     logoColor: parseColorInput("logo-color", e("logo-color"))
    };
   });
var parseStyle = (function parseStyle(e) {
    return oneOf(e || "flat", s.rY, {
     input: "style",
     what: "style"
    });
   });
var parseColorInput = (function parseColorInput(e, t) {
    const n = (0, r.H0)(t);
    if (t !== "" && n === undefined) throw (0, i.Gq)(e, t, `is not a colour.${(0, i.h)(t, (0, 
    r.i4)())} ${r.o$}`);
    return n;
   });
var parseLogoInput = (function parseLogoInput(e) {
    if (e === "") return undefined;
    const t = (0, o.db)(e);
    if (t === undefined) throw (0, i.Gq)("logo", e, `${(0, o.JS)(e)} ${o.oh}`);
    return t;
   });
var oneOf = (function oneOf(e, t, {input: n, what: r}) {
    const s = t.find((t => t === e));
    if (s === undefined) throw (0, i.Gq)(n, e, `is not a ${r}.${(0, i.h)(e, t)} Allowed: ${t.join(", ")}.`);
    return s;
   });
   n.d(t, {
    BK: (() => parseColorInput),
    E0: (() => d),
    Li: (() => parseLines),
    Ql: (() => parseFormats),
    WT: (() => parseStatusInput),
    XV: (() => parseFailOn),
    d$: () => u,
    lq: (() => optional),
    og: (() => parseFlag),
    u4: (() => parseLooks),
    vT: (() => parseLogoInput),
    zp: (() => parseStyle)
   });
   var r = n(3399);
   var s = n(245);
   var o = n(831);
   var i = n(3916);
   var a = n(8675);
   var c = n(2420);
   const u = {
    setup: [ "input", "setup", "signal" ],
    any: [ "input", "setup", "signal", "outage" ],
    none: [ "input", "signal" ]
   };
   const d = [ "palette", "label-color", "logo-color" ];
   const optional = (e => e === "" ? undefined : e);
   
   
   
   
   
   
   const parsePalette = (e => e === "" ? undefined : oneOf(e, r.LH, {
    input: "palette",
    what: "palette"
   }));
   
   
   
   
  }),
  1867: ((e, t, n) => {
var formsOf = (function formsOf(e) {
    if (e.length < s) return [];
    const t = [ "", "a", "ab" ].map((t => {
     const n = Buffer.from(t + e).toString("base64").replace(/={1,2}$/, "");
     return n.slice(t === "" ? 0 : t.length + 1, -1);
    }));
    const n = Buffer.from(e).toString("hex");
    const r = [ e, ...t, ...t.map((e => e.replaceAll("+", "-").replaceAll("/", "_"))), ...[ n, n.toUpperCase() ], encodeURIComponent(e) ];
    return [ ...new Set(r) ].sort(((e, t) => t.length - e.length));
   });
var refuseTokens = (function refuseTokens(e, t, n) {
    if (n.some((e => t.includes(e)))) {
     throw new r.qh("invalid", `Input "${e}" contains a token, which would be published: remove it, and revoke the token if anybody may have seen it.`);
    }
   });
var redactor = (function redactor(e) {
    const t = e.flatMap(formsOf);
    return (e => t.reduce(((e, t) => e.replaceAll(t, "***")), e));
   });
   n.d(t, {
    $p: (() => redactor),
    PW: (() => refuseTokens),
    XP: (() => formsOf),
    vu: () => maskCommands
   });
   var r = n(3916);
   const s = 8;
   
   
   
   function maskCommands(e) {
    const escaped = e => e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    return [ ...new Set(e) ].map(e => e === "" ? "" : `::add-mask::${escaped(e)}\n`).join("");
   }
  }),
  1730: ((e, t, n) => {
var run = (async function run() {
    const e = [ (0, o.V4)("token"), (0, o.V4)("gist-token") ];
    const t = (0, f.$p)(e);
    if (process.env["GITHUB_ACTIONS"] === "true") (0, i.yy)((0, f.vu)(e));
    let n = "setup";
    try {
     const e = await (0, d.Ko)(read, isGiven);
     n = e.failOn;
     const r = (0, c.yI)(process.env);
     const s = (0, u.f)(e, {
      context: r,
      stopSignal: (() => (0, i.Zm)(process))
     });
     writeReport(await (0, l.m)(e, s), {
      failOn: n,
      redact: t
     });
    } catch (e) {
     writeReport((0, h.kS)(badgeError(e, t)), {
      failOn: n,
      redact: t
     });
    }
   });
var writeReport = (function writeReport(e, {failOn: t, redact: n}) {
    const s = {
     ...e,
     reason: e.reason && n(e.reason),
     notes: e.notes.map(n)
    };
    for (const [e, t] of Object.entries((0, h.Yz)(s))) (0, o.uH)(e, n(t));
    for (const {level: e, message: r, ...i} of (0, h.Ih)(s, t)) {
     const t = {
      error: o.z3,
      warning: o.$e,
      notice: o.lm
     }[e];
     t(n(r), i);
     if (e === "error") process.exitCode = 1;
    }
    if (s.error === undefined) for (const e of (0, h.Dx)(s.isExpected ? s : {
     ...s,
     reason: undefined
    })) (0, i.yy)(`${(0, i.Is)(n(e))}\n`);
    const a = process.env["GITHUB_STEP_SUMMARY"];
    if (a) (0, r.appendFileSync)(a, n((0, h.YG)(s)));
   });
   n.d(t, {
    run: (() => run)
   });
   var r = n(3024);
   var s = n.n(r);
   var o = n(7532);
   var i = n(4006);
   var a = n(3916);
   var c = n(9556);
   var u = n(6816);
   var d = n(8028);
   var f = n(1867);
   var l = n(5409);
   var h = n(4585);
   
   const read = (e => {
    const t = (0, o.V4)(e);
    return e === "message" && t === d.y8 ? "" : t;
   });
   const isGiven = (e => (process.env[`INPUT_${e.toUpperCase()}`] ?? d.y8) !== d.y8);
   function badgeError(e, t) {
    if (e instanceof a.qh) return e;
    const n = e instanceof Error ? e.message : String(e);
    (0, o.Yz)(t(e instanceof Error ? e.stack ?? n : n));
    return new a.qh("invalid", `Unexpected error, please report it: ${n}`);
   }
   
  }),
  3060: ((e, t, n) => {
var definitionFrom = (function definitionFrom(e, t, n) {
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
     inProgress: e.in_progress ?? r.zF.inProgress,
     ignore: e.ignore ?? r.zF.ignore,
     strict: e.strict ?? r.zF.strict,
     maxAge: e.max_age,
     each: e.each
    };
   });
var sourceOf = (function sourceOf(e, {branch: t, ...n}) {
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
    if (e.environment !== undefined) return {
     kind: "environment",
     environment: e.environment
    };
    if (e.check !== undefined) return {
     kind: "check",
     check: e.check
    };
    const r = e.workflow ?? [];
    const s = Object.values(n).some((e => e !== undefined));
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
   });
var sourceFrom = (function sourceFrom(e, t) {
    if (e.image_url !== undefined) return {
     kind: "pointer",
     imageUrl: e.image_url
    };
    return sourceOf({
     ...e,
     awaitsMessage: t.color_steps !== undefined
    }, filtersFrom(e));
   });
var withDefaults = (function withDefaults(e, t) {
    if (Object.keys(t).length === 0) return e;
    const n = fittingDefaults(e, t);
    const r = Object.fromEntries(Object.entries(t).filter((([e]) => n(e))));
    return {
     ...r,
     ...e
    };
   });
var fittingDefaults = (function fittingDefaults(e, t) {
    if (isPointer(Object.keys(e), t)) return (e => o.Tf.some((t => t === e)));
    const n = new Set([ "image_url", "link_url" ]);
    const leave = (e => e.forEach((e => n.add(e))));
    const {kind: r} = sourceFrom(e, e);
    if (r === "message" || r === "value") leave(a);
    if (i.some((t => t in e))) leave(i);
    for (const [t, r] of o.ZP) {
     if (t in e) n.add(r);
     if (r in e) n.add(t);
    }
    return (e => !n.has(e));
   });
var isPointer = (function isPointer(e, t) {
    return e.includes("image_url") || t.image_url !== undefined && !e.some(isDrawing);
   });
var pointerProblems = (function pointerProblems(e, t) {
    const [n, r] = [ e.get("image_url"), e.get("link_url") ];
    if (!isPointer([ ...e.keys() ], t)) return r === undefined ? [] : [ {
     offset: r,
     message: () => c
    } ];
    const s = n === undefined ? [] : [ ...e ].filter((([e]) => isDrawing(e)));
    const o = s.map(([e, t]) => ({
     offset: Math.max(t, n ?? 0),
     message: () => pointerContradiction(e)
    }));
    if (r !== undefined || t.link_url !== undefined) return o;
    return [ {
     offset: n ?? e.get("id") ?? 0,
     message: () => u
    }, ...o ];
   });
   n.d(t, {
    Nl: (() => looksFrom),
    SU: (() => definitionFrom),
    Us: (() => pointerProblems),
    YX: (() => sourceFrom),
    rO: (() => withDefaults),
    vz: (() => sourceOf)
   });
   var r = n(4394);
   var s = n(3916);
   var o = n(6470);
   
   
   
   
   
   
   const i = [ "workflow", "environment", "check", "status", "from" ];
   const a = [ ...i, ...[ "job", "tag", "sha", "event", "actor", "run_number", "run_id", "repository", "each" ] ];
   
   
   const isDrawing = (e => !o.Tf.includes(e));
   
   
   const c = '"link_url" is the link of a pointer, which needs an "image_url" too. The link of a badge that is drawn is "link".';
   const u = '"image_url" makes a pointer, which needs a "link_url" too: the page that a click opens.';
   function pointerContradiction(e) {
    const t = e === "link" ? 'The link of a pointer is "link_url"' : "Remove one of them";
    return `"image_url" and ${(0, s.hD)(e)} contradict each other: a pointer shows an existing picture, and nothing is drawn. ${t}.`;
   }
  }),
  392: ((e, t, n) => {
var one = (function one(e) {
    return {
     schema: e.schema,
     allowed: e.allowed,
     read: (t => readScalar(e, t))
    };
   });
var oneOrMore = (function oneOrMore(e, t) {
    const {read: n, ...r} = locatedList(e, t);
    return {
     ...r,
     read: (e => {
      const t = n(e);
      return "problems" in t ? t : {
       value: t.value.map((e => e.value))
      };
     })
    };
   });
var locatedList = (function locatedList(e, t) {
    const {allowed: n, schema: r} = e;
    const item = (t => {
     const n = readScalar(e, t);
     return "problems" in n ? n : {
      value: {
       offset: t.offset,
       value: n.value
      }
     };
    });
    const read = (e => {
     if (e.kind !== "list") return all([ item(e) ]);
     if (e.items.length < t) return (0, i.l4)(e.offset, () => `the list is empty. ${n}`);
     return all(e.items.map(item));
    });
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
   });
var byStatus = (function byStatus(e, t) {
    const n = `Allowed: a map of statuses, such as ${t}.`;
    const read = t => {
     const r = readPairs(t, {
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
   });
var bySteps = (function bySteps(e, t) {
    const n = `Allowed: a map of numbers, such as ${t}.`;
    const read = (t => {
     const r = readPairs(t, {
      key: s.uk,
      same: "the same number",
      kind: e,
      allowed: n
     });
     return "problems" in r ? r : {
      value: r.value.toSorted((([e], [t]) => e - t))
     };
    });
    return {
     schema: mapSchema(s.uk, e),
     allowed: n,
     read: read
    };
   });
var mapSchema = (function mapSchema(e, t) {
    return {
     type: "object",
     propertyNames: e.schema,
     additionalProperties: t.schema
    };
   });
var readPairs = (function readPairs(e, {key: t, same: n, kind: r, allowed: s}) {
    if (e.kind !== "map") return (0, i.l4)(e.offset, () => misplaced(e, s));
    const o = new Map;
    const pair = (e => {
     const s = readKey(e, {
      key: t,
      same: n,
      words: o
     });
     const i = readScalar(r, e.value);
     if ("value" in s && "value" in i) return {
      value: [ s.value, i.value ]
     };
     return {
      problems: [ ...problemsOf(s), ...withKey(e.key, i) ]
     };
    });
    return all(e.entries.map(pair));
   });
var readKey = (function readKey({key: e, offset: t}, {key: n, same: s, words: o}) {
    const a = n.parse(e);
    if (a === undefined) return (0, i.l4)(t, () => `${(0, r.hD)(e)} ${n.problem(e)} ${n.allowed}`);
    const c = o.get(a);
    if (c === e) return (0, i.l4)(t, () => `${(0, r.hD)(e)} is set twice. Remove one of them.`);
    if (c !== undefined) return (0, i.l4)(t, () => `${(0, r.hD)(c)} and ${(0, r.hD)(e)} are ${s}. Remove one of them.`);
    o.set(a, e);
    return {
     value: a
    };
   });
var readScalar = (function readScalar(e, t) {
    if (t.kind !== "scalar" || t.isNull) return (0, i.l4)(t.offset, () => misplaced(t, e.allowed));
    const n = e.parse(t.text);
    return n === undefined ? (0, i.l4)(t.offset, () => `${describeValue(t)} ${e.problem(t.text)} ${e.allowed}`) : {
     value: n
    };
   });
var all = (function all(e) {
    const t = e.flatMap(problemsOf);
    return t.length > 0 ? {
     problems: t
    } : {
     value: e.flatMap((e => "value" in e ? [ e.value ] : []))
    };
   });
var withKey = (function withKey(e, t) {
    return problemsOf(t).map(({offset: t, message: n}) => ({
     offset: t,
     message: () => `${(0, r.hD)(e)}: ${n()}`
    }));
   });
var readFields = (function readFields({entries: e}, t) {
    const n = {};
    const s = new Map;
    const o = e.flatMap((({key: e, offset: o, value: i}) => {
     if (!isKey(e, t.table)) return [ {
      offset: o,
      message: () => unknownKey(e, t)
     } ];
     const a = t.refused[e];
     if (a !== undefined) return [ {
      offset: o,
      message: () => `${(0, r.hD)(e)} ${a}`
     } ];
     if (s.has(e)) return [ {
      offset: o,
      message: () => `${(0, r.hD)(e)} is set twice. Remove one of them.`
     } ];
     s.set(e, o);
     const c = t.table[e].read(i);
     if ("value" in c) n[e] = c.value;
     return withKey(e, c);
    }));
    return {
     fields: n,
     offsets: s,
     problems: [ ...o, ...contradicting(s, t.contradictions) ]
    };
   });
var isKey = (function isKey(e, t) {
    return Object.hasOwn(t, e);
   });
var contradicting = (function contradicting(e, t) {
    return t.flatMap((([t, n, s]) => {
     const [o, i] = [ e.get(t), e.get(n) ];
     if (o === undefined || i === undefined) return [];
     const message = () => `${(0, r.hD)(t)} and ${(0, r.hD)(n)} contradict each other: ${s}. Remove one of them.`;
     return [ {
      offset: Math.max(o, i),
      message: message
     } ];
    }));
   });
var nested = (function nested(e, t) {
    const n = "Allowed: a map of keys.";
    const read = (e => {
     if (e.kind === "scalar" && e.isNull) return {
      value: {}
     };
     if (e.kind !== "map") return (0, i.l4)(e.offset, () => misplaced(e, n));
     const {fields: r, problems: s} = readFields(e, t);
     return s.length > 0 ? {
      problems: s
     } : {
      value: r
     };
    });
    return {
     schema: {
      $ref: `#/definitions/${e}`
     },
     allowed: n,
     read: read
    };
   });
   n.d(t, {
    $0: (() => bySteps),
    GF: (() => byStatus),
    bp: () => describeValue,
    cY: (() => nested),
    h9: (() => oneOrMore),
    qU: (() => readFields),
    rb: (() => locatedList),
    xH: (() => one)
   });
   var r = n(3916);
   var s = n(9510);
   var o = n(7647);
   var i = n(1860);
   
   
   
   
   
   
   
   
   
   function misplaced(e, t) {
    if (e.kind === "scalar" && e.isNull) return `the value is missing. ${t}`;
    return `${describeValue(e)} is not allowed here. ${t}`;
   }
   function describeValue(e) {
    if (e.kind !== "scalar") return `a ${e.kind}`;
    if (e.isNull) return "an empty value";
    return (0, o.Hn)(e.text) ? "a text that is not shown here" : (0, r.hD)(e.text);
   }
   
   const problemsOf = (e => "problems" in e ? e.problems : []);
   
   
   
   function unknownKey(e, {table: t, subject: n, refused: s}) {
    if (e === "<<") return `"<<" is not a key of ${n}: YAML 1.2 does not merge maps. Write the keys out.`;
    const o = Object.keys(t).filter(e => !Object.hasOwn(s, e));
    return `${(0, r.hD)(e)} is not a key of ${n}.${(0, r.h)(e, o) || ` Allowed: ${o.join(", ")}.`}`;
   }
   
   
  }),
  9513: ((e, t, n) => {
   n.d(t, {
    f: () => withInherited
   });
   var r = n(3916);
   var s = n(1336);
   var o = n(8553);
   async function withInherited(e, t) {
    const n = new LevelReader(t);
    if (e === undefined || e.inherit && e.scope === "project") await n.readOwners();
    if (e !== undefined) await n.addOwn(e);
    let i = {
     badges: [],
     notices: n.notices,
     warnings: []
    };
    for (const e of n.files) {
     n.problems.push(...enforcedExcludes(i.badges, e));
     i = withLevel(i, e);
    }
    if (n.problems.length > 0) throw textError(n.problems);
    const {badges: a} = i;
    if (a.length > o.cC) {
     const e = [ ...new Set(a.map(({origin: e}) => e)) ].join(", ");
     throw new r.qh("invalid", `${a.length} badges are too many (${e}). Allowed: ${o.cC} together.`);
    }
    return {
     ...i,
     badges: (0, s.a)(a)
    };
   }
   function textError(e) {
    const [t = "", ...n] = new Set(e.map(e => e.source));
    const s = n.length === 0 ? t : "The manifest, with the files that it inherits from,";
    return new r.WK(s, e.map(({file: e, line: t, text: n}) => ({
     file: e,
     line: t,
     text: n
    })));
   }
   const problemIn = ({source: e, path: t}, {place: n, line: r}, s) => ({
    source: e,
    file: t,
    line: r,
    text: `${n}: ${s}`
   });
   function enforcedExcludes(e, t) {
    const n = new Map(e.filter(({enforce: e}) => e).map(e => [ e.definition.id, e ]));
    return t.exclude.flatMap(e => {
     const s = n.get(e.value);
     if (s === undefined) return [];
     const o = `"exclude": ${(0, r.hD)(e.value)} is enforced by ${s.place}. Remove it from the list.`;
     return [ problemIn(t, e, o) ];
    });
   }
   function withLevel(e, t) {
    const n = new Map(e.badges.map(e => [ e.definition.id, e ]));
    const s = [ ...e.notices, ...notInherited(t.exclude, [ ...n.keys() ]) ];
    for (const {value: e} of t.exclude) n.delete(e);
    const o = [ ...e.warnings ];
    const i = t.badges.filter(e => {
     const {id: t} = e.definition;
     const s = n.get(t);
     if (s?.enforce !== true) {
      n.delete(t);
      return true;
     }
     o.push(`${e.place}: The badge ${(0, r.hD)(t)} is left out: ${s.place} enforces one with this id.`);
     return false;
    });
    return {
     badges: [ ...n.values(), ...i ],
     notices: s,
     warnings: o
    };
   }
   const i = 20;
   function notInherited(e, t) {
    const n = e.filter(({value: e}) => !t.includes(e));
    const s = n.slice(0, i).map(({value: e, place: n}) => `${n}: "exclude": No badge ${(0, 
    r.hD)(e)} is inherited.${(0, r.h)(e, t)}`);
    const o = n[i];
    if (o === undefined) return s;
    return [ ...s, `${o.place}: "exclude": ${n.length - i} more are not inherited.` ];
   }
   const a = 10;
   const c = 50;
   const keyOf = e => (0, s.n)({
    ...e,
    repository: e.repository.toLowerCase()
   });
   const ownersFile = e => ({
    repository: `${e}/.github`,
    path: "badges.yml",
    ref: undefined
   });
   class LevelReader {
    files=[];
    notices=[];
    problems=[];
    #re;
    #se=new Set;
    constructor(e) {
     this.#re = e;
    }
    async readOwners() {
     const e = ownersFile(this.#re.owner);
     const t = await this.#re.read(e).catch(t => {
      if (!(t instanceof r.qh) || t.kind !== "setup") throw t;
      this.notices.push(`Nothing is inherited from ${(0, s.n)(e)}: ${t.message}`);
      return undefined;
     });
     this.#se.add(keyOf(e));
     if (t !== undefined) await this.#oe(t, [ e ], false);
    }
    async addOwn(e) {
     await this.#ie(e, e.scope === "group" ? [ ownersFile(this.#re.owner) ] : []);
    }
    async #ie(e, t) {
     for (const n of e.extends) {
      const o = this.#ae(n.value, t);
      if (o === undefined) await this.#ce(n, t); else this.problems.push(problemIn(e, n, `"extends": ${(0, 
      r.hD)((0, s.n)(n.value))} ${o}`));
     }
     this.files.push(e);
    }
    #ae(e, t) {
     const n = [ ...t, e ];
     const r = n.map(s.n).join(" \u2192 ");
     if (this.#ue(n) && !u.test(e.ref ?? "")) return unpinned(e, this.#ue([ e ]));
     if (t.some(t => keyOf(t) === keyOf(e))) return `leads back to itself: ${r}.`;
     if (this.#se.has(keyOf(e))) return undefined;
     if (n.length > a) return `is too many levels away: ${r}. Allowed: ${a}.`;
     if (this.#se.size >= c) return `is one file too many. Allowed: ${c}, all levels together.`;
     return undefined;
    }
    async #ce({value: e, place: t}, n) {
     if (this.#se.has(keyOf(e))) return;
     this.#se.add(keyOf(e));
     const s = await this.#re.read(e);
     if (s === undefined) throw new r.qh("not-found", `${t}: "extends": ${missing(e)}`);
     const o = [ ...n, e ];
     await this.#oe(s, o, this.#ue(o));
    }
    async #oe(e, t, n) {
     const [i] = t.slice(-1);
     const a = i === undefined ? "" : (0, s.n)(i);
     let c;
     try {
      c = await (0, o.WI)(e, {
       source: a,
       scope: "group",
       isForeign: n
      });
     } catch (e) {
      if (!(e instanceof r.WK)) throw e;
      this.problems.push(...e.problems.map(e => ({
       ...e,
       source: a
      })));
      return;
     }
     await this.#ie(c, t);
    }
    #ue(e) {
     const t = `${this.#re.owner.toLowerCase()}/`;
     return e.some(({repository: e}) => !e.toLowerCase().startsWith(t));
    }
   }
   const u = /^[\da-f]{40}$/i;
   function unpinned({repository: e, path: t}, n) {
    const r = n ? "is a file of another owner" : "is named by a file of another owner";
    return `${r}. Name it with the full SHA of a commit, ${e}:${t}@<40 hex digits>, so that it cannot change unnoticed.`;
   }
   function missing(e) {
    return `there is no file ${(0, r.hD)((0, s.n)(e))}, or the token cannot read it. Write owner/repo:path@ref, and use a token with access to the repository.`;
   }
  }),
  9510: ((e, t, n) => {
var line = (function line(e) {
    return {
     parse: (e => w.test(e.trim()) ? e.trim() : undefined),
     problem: e => e.trim() === "" ? "is blank." : "has more than one line, or control characters.",
     allowed: `Allowed: ${e}.`,
     schema: h
    };
   });
var matching = (function matching(e, t, n) {
    return {
     parse: t => e.test(t.trim()) ? t.trim() : undefined,
     problem: () => `is not ${t}.`,
     allowed: `Allowed: ${n}.`,
     schema: {
      ...l,
      pattern: `^\\s*${e.source.slice(1, -1)}\\s*$`
     }
    };
   });
var choice = (function choice(e) {
    return {
     parse: (t => e.find((e => e === t))),
     problem: t => `is not known.${(0, a.h)(t, e)}`,
     allowed: `Allowed: ${e.join(", ")}.`,
     schema: {
      enum: e
     }
    };
   });
var templateProblem = (function templateProblem(e) {
    const [t] = (0, f.iE)(e);
    if (t !== undefined) return `has an unknown placeholder, ${(0, a.hD)(t)}.${(0, a.h)(t, f.je)}`;
    const n = (0, i.z9)(e.replace(/\.svg$/, "").replace(/%\{[^{}]*\}/g, "x"));
    return n === undefined ? undefined : `${n}.`;
   });
   n.d(t, {
    Ef: (() => k),
    Gz: (() => y),
    ID: (() => b),
    KN: (() => U),
    PW: (() => L),
    XQ: (() => R),
    Yq: (() => choice),
    bf: (() => P),
    dI: (() => E),
    d_: (() => m),
    gI: (() => B),
    gu: (() => F),
    hG: (() => $),
    lx: (() => O),
    n8: (() => line),
    o$: (() => j),
    oh: (() => C),
    ps: (() => T),
    qn: (() => v),
    rq: (() => S),
    tt: (() => A),
    uk: (() => _),
    w5: (() => g),
    wC: (() => matching)
   });
   var r = n(3399);
   var s = n(4394);
   var o = n(831);
   var i = n(1485);
   var a = n(3916);
   var c = n(8214);
   var u = n(8514);
   var d = n(2420);
   var f = n(7647);
   const l = {
    type: [ "string", "number", "boolean" ]
   };
   const h = {
    ...l,
    pattern: "\\S"
   };
   const p = {
    type: [ "string", "number" ],
    pattern: "\\S"
   };
   const positive = e => {
    const t = Number(e);
    return t > 0 && t <= Number.MAX_SAFE_INTEGER ? t : undefined;
   };
   const m = {
    parse: (e => e),
    problem: () => "",
    allowed: "Allowed: a text.",
    schema: l
   };
   const g = {
    parse: (e => e.trim() === "" ? undefined : e),
    problem: () => "is blank.",
    allowed: "Allowed: a text that is not blank.",
    schema: h
   };
   const w = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/;
   
   
   
   const b = {
    parse: (e => (0, s.eQ)(e) ? e : undefined),
    problem: e => `is not an id. For example: ${(0, a.hD)((0, s.yR)(e.slice(0, 100)))}.`,
    allowed: 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".',
    schema: {
     $ref: "#/definitions/id"
    }
   };
   const y = matching(/^[A-Za-z\d](?:[\w-]*[A-Za-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/, "a repository", "owner/name");
   const $ = matching(/^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/, "a full SHA", "the 40 or 64 hex digits of a commit");
   const k = {
    parse: e => /^\d{1,16}$/.test(e) ? positive(e) : undefined,
    problem: () => "is not a positive whole number.",
    allowed: "Allowed: 1, 2, 3 and so on.",
    schema: {
     type: [ "integer", "string" ],
     minimum: 1,
     pattern: "^\\d+$"
    }
   };
   const v = {
    parse: e => /^\d{1,16}(?:\.\d{1,16})?$/.test(e) ? positive(e) : undefined,
    problem: () => "is not a positive number of days.",
    allowed: "Allowed: 30, 0.5 and so on.",
    schema: {
     type: [ "number", "string" ],
     exclusiveMinimum: 0,
     pattern: "^\\d+(?:\\.\\d+)?$"
    }
   };
   const x = /^[+-]?\d{1,16}(?:\.\d{1,16})?$/;
   const _ = {
    parse: (e => x.test(e) ? Number(e) + 0 : undefined),
    problem: () => "is not a number.",
    allowed: "Allowed: 0, 60, 99.5, -1 and so on.",
    schema: {
     type: [ "number", "string" ],
     pattern: x.source
    }
   };
   const O = {
    parse: (e => /^(?:true|True|TRUE)$/.test(e) ? true : /^(?:false|False|FALSE)$/.test(e) ? false : undefined),
    problem: () => "is neither true nor false.",
    allowed: "Allowed: true, false.",
    schema: {
     enum: [ true, false, "true", "false", "True", "False", "TRUE", "FALSE" ]
    }
   };
   const R = {
    parse: d.i$,
    problem: e => `is not a status.${(0, a.h)(e, d.q9)}`,
    allowed: `Allowed: ${u.f.join(", ")}, or another system's word for one.`,
    schema: {
     $ref: "#/definitions/status"
    }
   };
   const j = {
    parse: r.H0,
    problem: e => `is not a colour.${(0, a.h)(e, (0, r.i4)())}`,
    allowed: `${r.o$} In YAML a # needs quotes: "#4b0".`,
    schema: {
     $ref: "#/definitions/color"
    }
   };
   const S = {
    parse: o.db,
    problem: o.JS,
    allowed: o.oh,
    schema: {
     $ref: "#/definitions/logo"
    }
   };
   const q = {
    type: "string",
    pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://"
   };
   const C = {
    parse: (e => (0, f.rn)(e) === undefined ? e.trim() : undefined),
    problem: e => `${(0, f.rn)(e) ?? ""}.`,
    allowed: "Allowed: an http(s) URL, which can contain placeholders.",
    schema: q
   };
   const I = [ "project_name", "branch" ];
   const forbiddenPlaceholder = e => (0, f.Qf)(e).find(e => !I.includes(e));
   const A = {
    ...C,
    parse: e => forbiddenPlaceholder(e) === undefined ? C.parse(e) : undefined,
    problem: e => {
     const t = forbiddenPlaceholder(e);
     return t === undefined ? C.problem(e) : `contains %{${t}}, which a file of another owner cannot use.`;
    },
    allowed: "Allowed: an http(s) URL, which can contain %{project_name} and %{branch}."
   };
   const T = {
    parse: e => {
     const t = s.A.find(t => t === e);
     if (t !== undefined) return {
      kind: t
     };
     return (0, f.rn)(e) === undefined ? {
      kind: "url",
      url: e.trim()
     } : undefined;
    },
    problem: e => `${(0, f.rn)(e) ?? ""}.${(0, a.h)(e, s.A)}`,
    allowed: `Allowed: ${s.A.join(", ")}, or an http(s) URL.`,
    schema: {
     anyOf: [ {
      enum: s.A
     }, q ]
    }
   };
   const E = {
    parse: (e => (0, i.Q8)(e) ? e : undefined),
    problem: () => "is not a branch that badges can be published to.",
    allowed: 'Allowed: the name of a branch, without "refs/".',
    schema: p
   };
   const P = {
    parse: e => {
     const t = globsIn(e);
     return t.length > 0 && t.every(e => (0, c.Yo)(e) === undefined) ? t : undefined;
    },
    problem: e => {
     const [t] = globsIn(e).flatMap(e => (0, c.Yo)(e) ?? []);
     return t ?? "is blank.";
    },
    allowed: c.pf,
    schema: p
   };
   function globsIn(e) {
    const t = e.split(/[\r\n]+/).map(e => e.trim());
    return t.filter(e => e !== "");
   }
   const M = /[\da-fA-F]{20,40}/;
   const U = {
    parse: e => M.exec(e)?.[0] === e ? e : undefined,
    problem: e => {
     const t = M.exec(e)?.[0];
     return `is not the id of a gist.${t === undefined ? "" : ` Did you mean ${(0, a.hD)(t)}?`}`;
    },
    allowed: "Allowed: 20 to 40 hex digits, the last part of the gist's URL.",
    schema: {
     type: [ "string", "number" ],
     pattern: `^${M.source}$`
    }
   };
   const B = {
    parse: (e => templateProblem(e) === undefined ? e : undefined),
    problem: e => templateProblem(e) ?? "",
    allowed: 'Allowed: a path of parts joined by "/", such as %{branch}/%{id}.',
    schema: p
   };
   
   const L = {
    parse: (e => fileProblem(e) === undefined ? e : undefined),
    problem: e => `${fileProblem(e) ?? ""}.`,
    allowed: "Allowed: a path in the repository, such as README.md or docs/index.md.",
    schema: p
   };
   const fileProblem = (e => (0, i.z9)(e.replace(/^\.github\//, "")));
   const F = {
    parse: e => {
     const [, t = "", n = "", r] = /^([^:]*):(.+?)(?:@([^@]*))?$/.exec(e.trim()) ?? [];
     if (y.parse(t) === undefined || fileProblem(n) !== undefined) return undefined;
     return r === undefined || (0, i.Q8)(r) ? {
      repository: t,
      path: n,
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
  1336: ((e, t, n) => {
var inOrder = (function inOrder(e) {
    return e.toSorted(((e, t) => e.order - t.order));
   });
   n.d(t, {
    a: (() => inOrder),
    n: () => referenceText
   });
   
   function referenceText({repository: e, path: t, ref: n}) {
    return `${e}:${t}${n === undefined ? "" : `@${n}`}`;
   }
  }),
  7647: ((e, t, n) => {
var expand = (function expand(e, t) {
    return fill(e, o, (e => t[e]));
   });
var expandUrl = (function expandUrl(e, t) {
    return fill(e, i, (e => t[e]?.split("/").map(encodeURIComponent).join("/")));
   });
var placeholdersIn = (function placeholdersIn(e) {
    return [ ...e.matchAll(i) ].map((([, e = ""]) => e)).filter(isPlaceholder);
   });
var unknownPlaceholdersIn = (function unknownPlaceholdersIn(e) {
    return [ ...e.matchAll(o) ].map((([, e = ""]) => e)).filter((e => !isPlaceholder(e)));
   });
var fill = (function fill(e, t, n) {
    const r = [];
    const s = e.replace(t, ((e, t) => {
     const s = isPlaceholder(t) ? n(t) : undefined;
     if (s === undefined || s === "") {
      r.push(t);
      return e;
     }
     return s;
    }));
    return {
     text: s,
     unfilled: r
    };
   });
var isPlaceholder = (function isPlaceholder(e) {
    return s.some((t => t === e));
   });
var urlProblem = (function urlProblem(e) {
    const t = e.trim();
    if (t === "") return "is blank";
    if (/[\s\u0000-\u001f\u007f-\u009f]/.test(t)) return "contains a blank or a line break (write a blank as %20)";
    if (!/^https?:\/\//i.test(t)) return "is not an http(s) URL";
    if ((0, r.NM)(t) || (0, r.NM)(decoded(t))) return "contains a token";
    const n = t.replace(a, "host");
    const s = /^https?:\/\/([^/?#]*)/i.exec(n)?.[1] ?? "";
    if (s.includes("@")) return "contains credentials";
    if (s.includes("%")) return "has a placeholder in its host (only gitlab_server and gitlab_pages_domain are allowed there)";
    return s === "" || s.includes("\\") || !URL.canParse(n) ? "is not a valid URL" : undefined;
   });
var decoded = (function decoded(e) {
    return e.replace(/%([2-7][\da-f])/gi, (e, t) => String.fromCharCode(parseInt(t, 16)));
   });
   n.d(t, {
    Hn: () => holdsCredentials,
    Qf: (() => placeholdersIn),
    Uu: (() => expandUrl),
    fT: (() => expand),
    iE: (() => unknownPlaceholdersIn),
    je: (() => s),
    rn: (() => urlProblem)
   });
   var r = n(3916);
   const s = [ "project_path", "project_id", "project_name", "project_title", "project_namespace", "group_name", "gitlab_server", "gitlab_pages_domain", "default_branch", "commit_sha", "latest_tag", "branch", "workflow", "job", "id" ];
   const o = /%\{([^{}]*)\}/g;
   const i = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
   
   
   
   
   
   
   const a = /%(?:25)?(?:\{|%7[Bb])(?:gitlab_server|gitlab_pages_domain)(?:\}|%7[Dd])/g;
   
   
   function holdsCredentials(e) {
    return /\/\/[^/?#\s]*@/.test(e) || (0, r.NM)(e) || (0, r.NM)(decoded(e));
   }
  }),
  8553: ((e, t, n) => {
var readManifest = (async function readManifest(e, t) {
    const n = await parse(e, t);
    const r = n.problems.length > 0 ? n : manifestIn(n, t);
    return valueOrError(r, n.position, t);
   });
var loadYaml = (async function loadYaml(e) {
    return (await Promise.all([ n.e(815), n.e(556) ]).then(n.bind(n, 7034))).parseYaml(e);
   });
var parse = (async function parse(e, t) {
    const n = Buffer.byteLength(e);
    if (n > d * 1024) {
     const e = `${t.source}:1:1: ${n} bytes are too many. Allowed: ${d} KiB.`;
     throw new s.WK(t.source, [ {
      file: t.path,
      line: 1,
      text: e
     } ]);
    }
    if ((0, r.P)(e)) await (0, r.eb)();
    return loadYaml(e);
   });
var valueOrError = (function valueOrError(e, t, n) {
    if ("value" in e) return e.value;
    throw new s.WK(n.source, textProblems(e.problems, t, n));
   });
var manifestIn = (function manifestIn({root: e, position: t}, n) {
    if (e.kind !== "map" && !isNothing(e)) return (0, u.l4)(e.offset, () => notMap(e));
    const {fields: r, problems: s} = e.kind === "map" ? (0, i.qU)(e, (0, c.Nh)(n)) : {
     fields: {},
     problems: []
    };
    const o = {
     ...n,
     position: t,
     defaults: r.defaults ?? {}
    };
    const a = badgesOf(r.badges, o);
    if ("problems" in a) return {
     problems: [ ...s, ...a.problems ]
    };
    return s.length > 0 ? {
     problems: s
    } : {
     value: manifestFrom(r, a.value, o)
    };
   });
var badgesOf = (function badgesOf(e, t) {
    if (e === undefined || isNothing(e)) return {
     value: []
    };
    if (e.kind === "list") return badgesIn(e, t);
    return (0, u.l4)(e.offset, () => `"badges": ${(0, i.bp)(e)} is not a list. Allowed: ${c.zz}.`);
   });
var manifestFrom = (function manifestFrom(e, t, n) {
    const placed = (({offset: e, value: t}) => ({
     value: t,
     place: placeOf(n, e),
     line: n.position(e).line
    }));
    return {
     source: n.source,
     path: n.path,
     scope: n.scope,
     inherit: e.inherit ?? true,
     extends: e.extends?.map(placed) ?? [],
     exclude: e.exclude?.map(placed) ?? [],
     readme: [ ...new Set(e.readme) ],
     publish: settingsFrom(e.publish ?? {}),
     badges: t
    };
   });
var settingsFrom = (function settingsFrom(e) {
    return {
     branch: e.branch,
     repository: e.repository,
     gist: e.gist,
     directory: e.directory,
     path: e.path,
     formats: e.formats === undefined ? undefined : c.hR.filter((t => e.formats?.includes(t))),
     branches: e.branches?.flat(),
     singleCommit: e.single_commit,
     prune: e.prune,
     index: e.index
    };
   });
var badgesIn = (function badgesIn({items: e, offset: t}, n) {
    if (e.length > f) return (0, u.l4)(t, () => `${e.length} badges are too many. Allowed: ${f}.`);
    const r = (0, c.YR)(n);
    const s = e.map((e => readBadge(e, r, n.defaults)));
    const o = [ ...s.flatMap((e => e.problems)), ...repeatedIds(s, n) ];
    return o.length > 0 ? {
     problems: o
    } : {
     value: s.map((e => badgeFrom(e, n)))
    };
   });
var readBadge = (function readBadge(e, t, n) {
    if (e.kind !== "map") {
     const message = () => `${(0, i.bp)(e)} is not a badge. Allowed: a map of a badge's keys: "- id: ci".`;
     return {
      fields: {},
      offsets: new Map,
      ...(0, u.l4)(e.offset, message)
     };
    }
    const r = (0, i.qU)(e, t);
    const s = {
     offset: e.offset,
     message: () => 'This badge needs an "id": "id: ci".'
    };
    const a = [ ...r.problems, ...(0, o.Us)(r.offsets, n) ];
    return {
     ...r,
     problems: r.offsets.has("id") ? a : [ ...a, s ]
    };
   });
var repeatedIds = (function repeatedIds(e, {position: t}) {
    const n = new Map;
    return e.flatMap((({fields: {id: e}, offsets: r}) => {
     if (e === undefined) return [];
     const o = r.get("id") ?? 0;
     const i = n.get(e);
     n.set(e, i ?? o);
     if (i === undefined) return [];
     const {line: a, column: c} = t(i);
     const u = `"id": ${(0, s.hD)(e)} is also the id of the badge at ${a}:${c}. Each badge needs its own.`;
     return [ {
      offset: o,
      message: () => u
     } ];
    }));
   });
var badgeFrom = (function badgeFrom({fields: e, offsets: t}, n) {
    const r = (0, o.rO)(e, n.defaults);
    const {id: s = "", order: i = 0, enforce: a = false} = r;
    return {
     definition: {
      ...(0, o.SU)(r, (0, o.YX)(r, e), n.scope),
      id: s
     },
     order: i,
     enforce: a,
     origin: n.source,
     place: placeOf(n, t.get("id") ?? 0)
    };
   });
   n.d(t, {
    WI: (() => readManifest),
    cC: () => f,
    cU: () => textProblems,
    gF: () => readBadgeList,
    yv: () => loadYaml
   });
   var r = n(831);
   var s = n(3916);
   var o = n(3060);
   var i = n(392);
   var a = n(1336);
   var c = n(6470);
   var u = n(1860);
   const d = 256;
   const f = 1e3;
   const l = 1e3;
   
   async function readBadgeList(e, t) {
    const n = {
     source: t,
     scope: "project"
    };
    const r = await parse(e, n);
    const s = r.problems.length > 0 ? r : listIn(r, n);
    return (0, a.a)(valueOrError(s, r.position, n));
   }
   
   
   
   function textProblems(e, t, n) {
    const r = e.toSorted((e, t) => e.offset - t.offset);
    const s = r.length - l;
    const o = r.slice(0, l);
    const i = r[l];
    if (i !== undefined) o.push({
     offset: i.offset,
     message: () => `From here on there are ${s} more problems.`
    });
    const a = new Map;
    for (const {offset: e, message: r} of o) {
     const {line: s, column: o} = t(e);
     const i = `${n.source}:${s}:${o}: ${r()}`;
     a.set(i, {
      file: n.path,
      line: s,
      text: i
     });
    }
    return [ ...a.values() ];
   }
   function listIn({root: e, position: t}, n) {
    if (isNothing(e) || e.kind === "list" && e.items.length === 0) return (0, u.l4)(e.offset, () => `There are no badges. Allowed: ${c.zz}.`);
    if (e.kind !== "list") return (0, u.l4)(e.offset, () => `${(0, i.bp)(e)} is not a list. Allowed: ${c.zz}.`);
    return badgesIn(e, {
     ...n,
     position: t,
     defaults: {}
    });
   }
   const isNothing = (e => e.kind === "scalar" && e.isNull);
   const placeOf = (({source: e, position: t}, n) => {
    const {line: r, column: s} = t(n);
    return `${e}:${r}:${s}`;
   });
   
   function notMap(e) {
    const t = e.kind === "list" ? 'Write "badges:" above it.' : `Allowed: a map with "badges:", ${c.zz}.`;
    return `${(0, i.bp)(e)} is not a file of badges. ${t}`;
   }
   
   
   
   
   
   
   
  }),
  6470: ((e, t, n) => {
var badgeKeys = (function badgeKeys({scope: e, isForeign: t = false}) {
    const n = e === "project" ? {
     enforce: p
    } : {};
    const r = {
     subject: "a badge",
     contradictions: h
    };
    return t ? {
     ...g,
     ...r
    } : {
     table: f,
     refused: n,
     ...r
    };
   });
var fileKeys = (function fileKeys(e) {
    const t = badgeKeys(e);
    const n = {
     inherit: (0, a.xH)(c.lx),
     extends: (0, a.rb)(c.gu, 0),
     exclude: (0, a.rb)(c.ID, 0),
     defaults: (0, a.cY)("defaults", {
      ...t,
      subject: '"defaults"',
      refused: {
       ...t.refused,
       id: v
      }
     }),
     readme: (0, a.h9)(c.PW, 0),
     publish: (0, a.cY)("publish", y),
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
    const r = e.scope === "group" ? {
     inherit: k,
     readme: k,
     publish: k
    } : {};
    return {
     table: n,
     subject: "this file",
     refused: r,
     contradictions: []
    };
   });
   n.d(t, {
    Nh: (() => fileKeys),
    Rk: (() => f),
    Tf: (() => l),
    YR: (() => badgeKeys),
    ZP: (() => h),
    hR: (() => w),
    zz: () => $
   });
   var r = n(3399);
   var s = n(245);
   var o = n(4394);
   var i = n(8611);
   var a = n(392);
   var c = n(9510);
   const u = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
   const d = "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them";
   const f = {
    id: (0, a.xH)(c.ID),
    name: (0, a.xH)((0, c.n8)("the alternative text of the picture")),
    image_url: (0, a.xH)(c.oh),
    link_url: (0, a.xH)(c.oh),
    order: (0, a.xH)(c.uk),
    enabled: (0, a.xH)(c.lx),
    enforce: (0, a.xH)(c.lx),
    workflow: (0, a.h9)((0, c.n8)(u), 1),
    job: (0, a.xH)((0, c.n8)("name or glob of jobs")),
    branch: (0, a.xH)((0, c.n8)("name of a branch")),
    tag: (0, a.xH)((0, c.n8)("name of a tag")),
    sha: (0, a.xH)(c.hG),
    event: (0, a.h9)((0, c.wC)(/^[a-z][a-z_]*$/, "an event", d), 1),
    actor: (0, a.xH)((0, c.n8)("the account that started the run")),
    run_number: (0, a.xH)(c.Ef),
    run_id: (0, a.xH)(c.Ef),
    repository: (0, a.xH)(c.Gz),
    from: (0, a.h9)((0, c.n8)("a path or glob of report files"), 1),
    measure: (0, a.xH)((0, c.Yq)(o.sF)),
    environment: (0, a.xH)((0, c.n8)("name of an environment")),
    check: (0, a.xH)((0, c.n8)("name or glob of check runs and commit statuses")),
    status: (0, a.xH)(c.XQ),
    message: (0, a.xH)(c.w5),
    in_progress: (0, a.xH)((0, c.Yq)([ "last", "show" ])),
    ignore: (0, a.h9)(c.XQ, 0),
    strict: (0, a.xH)(c.lx),
    max_age: (0, a.xH)(c.qn),
    each: (0, a.xH)((0, c.Yq)([ "job" ])),
    label: (0, a.xH)(c.d_),
    color: (0, a.xH)(c.o$),
    label_color: (0, a.xH)(c.o$),
    color_steps: (0, a.$0)(c.o$, "{ 0: red, 60: orange, 90: green }"),
    messages: (0, a.GF)(c.w5, "{ failing: broken }"),
    colors: (0, a.GF)(c.o$, "{ failing: red }"),
    wording: (0, a.xH)((0, c.Yq)(i.a)),
    palette: (0, a.xH)((0, c.Yq)(r.LH)),
    style: (0, a.xH)((0, c.Yq)(s.rY)),
    logo: (0, a.xH)(c.rq),
    logo_color: (0, a.xH)(c.o$),
    link: (0, a.xH)(c.ps)
   };
   const l = [ "id", "name", "image_url", "link_url", "order", "enabled", "enforce" ];
   const h = [ [ "tag", "branch", "a run belongs to a tag or to a branch" ], [ "run_id", "run_number", "each of them selects a single run" ], [ "from", "workflow", "a badge has one source" ], [ "from", "environment", "a badge has one source" ], [ "from", "check", "a badge has one source" ], [ "from", "status", "a badge has one source" ], [ "from", "job", "only workflow runs have jobs" ], [ "from", "each", "only workflow runs have jobs" ], [ "environment", "workflow", "a status comes from one place" ], [ "environment", "check", "a status comes from one place" ], [ "check", "workflow", "a status comes from one place" ], [ "job", "environment", "only workflow runs have jobs" ], [ "job", "check", "only workflow runs have jobs" ], [ "job", "status", "only workflow runs have jobs" ], [ "each", "environment", "only workflow runs have jobs" ], [ "each", "check", "only workflow runs have jobs" ], [ "each", "status", "only workflow runs have jobs" ] ];
   const p = 'is only for a file that others inherit: "badges.yml" of an owner\'s repository ".github", or one that "extends" names. Remove it.';
   const m = "is not allowed in a file of another owner. Move the badge into the repository's own file.";
   const g = {
    table: {
     ...f,
     image_url: (0, a.xH)(c.tt),
     link_url: (0, a.xH)(c.tt)
    },
    refused: {
     enforce: m,
     repository: m,
     status: m
    }
   };
   
   const w = [ "svg", "json" ];
   const b = "badges are published to one place";
   const y = {
    table: {
     branch: (0, a.xH)(c.dI),
     repository: (0, a.xH)(c.Gz),
     gist: (0, a.xH)(c.KN),
     directory: (0, a.xH)((0, c.n8)("a folder below the workspace")),
     path: (0, a.xH)(c.gI),
     formats: (0, a.h9)((0, c.Yq)(w), 1),
     branches: (0, a.h9)(c.bf, 1),
     single_commit: (0, a.xH)(c.lx),
     prune: (0, a.xH)(c.lx),
     index: (0, a.xH)(c.lx)
    },
    subject: '"publish"',
    refused: {},
    contradictions: [ [ "gist", "branch", b ], [ "gist", "repository", b ], [ "gist", "directory", b ], [ "directory", "branch", b ], [ "directory", "repository", b ] ]
   };
   const $ = 'a list of badges, each with an id: "- id: ci"';
   const k = "is only for a repository's own file, not for one that others inherit. Remove it.";
   
   const v = "cannot have a default: each badge needs its own.";
  }),
  1860: ((e, t, n) => {
var mapOf = (function mapOf(e, t) {
    return {
     kind: "map",
     offset: t,
     size: sum(e.map((({value: e}) => e))) + e.length,
     entries: e
    };
   });
   n.d(t, {
    A7: (() => mapOf),
    c3: (() => listOf),
    l4: () => problemAt,
    ol: (() => scalarOf)
   });
   const scalarOf = ((e, t, n) => ({
    kind: "scalar",
    offset: t,
    size: 1,
    text: e,
    isNull: n
   }));
   const sum = (e => e.reduce(((e, {size: t}) => e + t), 1));
   const listOf = ((e, t) => ({
    kind: "list",
    offset: t,
    size: sum(e),
    items: e
   }));
   
   const problemAt = (e, t) => ({
    problems: [ {
     offset: e,
     message: t
    } ]
   });
  }),
  5763: ((e, t, n) => {
   n.d(t, {
    N: () => readValues,
    t: () => withValues
   });
   var r = n(3916);
   const s = 20;
   const o = "Allowed: id=message, one a line, or a JSON object of them.";
   function readValues(e) {
    return e.trimStart().startsWith("{") ? readObject(e) : readLines(e);
   }
   function readObject(e) {
    const t = Object.entries(parseObject(e)).map(([e, t]) => [ e, t ?? "" ]);
    const n = t.filter(([, e]) => typeof e !== "string" && typeof e !== "number");
    refuse(n.map(([e, t]) => () => `${(0, r.hD)(e)}: ${(0, r.hD)(JSON.stringify(t))} is not a text or number.`));
    return new Map(t.map(([e, t]) => [ e, typeof t === "string" ? t : JSON.stringify(t) ]));
   }
   function parseObject(e) {
    try {
     return JSON.parse(e);
    } catch (e) {
     const t = e instanceof Error ? e.message : String(e);
     throw new r.qh("invalid", `Input "values": it starts with "{", but is not valid JSON: ${(0, 
     r.hD)(t)}. ${o}`);
    }
   }
   function readLines(e) {
    const t = new Map;
    const n = e.split(/\r\n|\r|\n/).flatMap((e, n) => {
     const r = e.trim() === "" ? undefined : addLine(t, e);
     return r === undefined ? [] : [ () => `line ${n + 1}: ${r}` ];
    });
    refuse(n);
    return t;
   }
   function addLine(e, t) {
    const n = t.indexOf("=");
    if (n === -1) return `${(0, r.hD)(t.trim())} has no "=". ${o}`;
    const [s, i] = [ t.slice(0, n).trim(), t.slice(n + 1).trim() ];
    if (s === "") return `${(0, r.hD)(t.trim())} has no id before the "=". ${o}`;
    if (e.has(s)) return `${(0, r.hD)(s)} is set twice. Remove one of them.`;
    e.set(s, i);
    return undefined;
   }
   function withValues(e, t) {
    const n = new Map(e.map(e => [ e.definition.id, e ]));
    refuse([ ...t.keys() ].flatMap(e => problemOf(e, n) ?? []));
    return e.map(e => {
     const n = t.get(e.definition.id);
     if (n === undefined) return e;
     const r = n.trim() === "";
     const s = r ? {
      message: undefined,
      source: {
       kind: "value",
       empty: "values"
      }
     } : {
      message: n,
      source: {
       kind: "message"
      }
     };
     return {
      ...e,
      definition: {
       ...e.definition,
       ...s
      }
     };
    });
   }
   function problemOf(e, t) {
    const n = t.get(e);
    if (n === undefined) return () => `There is no badge ${(0, r.hD)(e)}.${(0, r.h)(e, [ ...t.keys() ])}`;
    const {kind: s} = n.definition.source;
    if (s === "value" || s === "message" && !n.enforce) return undefined;
    if (s === "message") return () => `The badge ${(0, r.hD)(e)} is enforced with its own message (${n.place}), which values cannot change.`;
    const o = s === "pointer" ? "an existing picture" : "a status";
    return () => `The badge ${(0, r.hD)(e)} shows ${o}, not a message (${n.place}). Allowed: static badges.`;
   }
   function refuse(e) {
    if (e.length === 0) return;
    const t = e.slice(0, s).map(e => e());
    const n = e.length > t.length ? [ `${e.length - t.length} more problems` ] : [];
    throw new r.qh("invalid", `Input "values": ${[ ...t, ...n ].join("; ")}`);
   }
  }),
  4006: ((e, t, n) => {
var print = (function print(e, t = 1) {
    const n = Buffer.from(e);
    try {
     for (let e = 0; e < n.length; ) e += writeSome(t, n.subarray(e));
    } catch (e) {
     if ((0, o.$N)(e) !== "EPIPE") throw cannotWrite(t, e);
    }
   });
var writeSome = (function writeSome(e, t) {
    try {
     return (0, r.writeSync)(e, t);
    } catch (e) {
     if ((0, o.$N)(e) !== "EAGAIN") throw e;
     Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, i);
     return 0;
    }
   });
var harmless = (function harmless(e) {
    return e.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replaceAll("##[", "## [").replace(/^\s*::/, e => e.replace("::", ": :"));
   });
var stopSignal = (function stopSignal(e) {
    const t = new AbortController;
    for (const n of [ "SIGTERM", "SIGINT" ]) {
     e.once(n, () => t.abort(new o.qh("interrupted", `Stopped by ${n}, for example because the job was cancelled. Nothing was written after it.`)));
    }
    return t.signal;
   });
   n.d(t, {
    Is: (() => harmless),
    Zm: (() => stopSignal),
    yy: (() => print),
    zz: () => cannotWrite
   });
   var r = n(3024);
   var s = n.n(r);
   var o = n(3916);
   
   const i = 1;
   
   function cannotWrite(e, t) {
    const n = e === 1 ? "output" : "error";
    return new o.qh("refused", `Cannot write to standard ${n}: ${String((0, o.$N)(t))}.`);
   }
   
   
  }),
  1602: ((e, t, n) => {
var guard = (async function guard(e, {context: t, facts: n}) {
    if (e.destination.kind === "directory") return (0, o.MT)(e, t);
    return guardByEvent(e, t) ?? await guardByBranch(e, {
     context: t,
     facts: n
    }) ?? (0, o.MT)(e, t);
   });
var guardByEvent = (function guardByEvent(e, t) {
    const {event: n, triggering: o} = t;
    if (n.startsWith("pull_request")) return `a run for a pull request (${n}) does not publish`;
    if (n === "workflow_run" && o !== undefined) {
     if (o.event.startsWith("pull_request")) return "the triggering run is for a pull request";
     if (o.headRepository?.toLowerCase() !== (0, s.fq)(t.repository).toLowerCase()) return "the triggering run comes from a fork";
    }
    const i = (0, r.l)(t);
    if (c.test(i) && !isNamed(i, e)) return `the branch ${i} is temporary`;
    return secretReason(e, t) ?? forkReason(e, t);
   });
var guardByBranch = (async function guardByBranch(e, {context: t, facts: n}) {
    const s = (0, r.l)(t);
    if (s === "" || isNamed(s, e)) return undefined;
    const {branches: o} = e;
    const a = t.event === "workflow_run" ? "the triggering run" : "this run";
    const c = t.tag === undefined ? `on ${s}` : `on the tag ${s}`;
    if (o !== undefined) {
     const e = o.some(e => (0, i.kt)(s, e));
     return e ? undefined : `${a} is ${c}, which "branches" does not include (${o.join(", ")})`;
    }
    const {defaultBranch: u} = t.facts ?? await n();
    return (0, r.s)(u, t) ? undefined : `${a} is ${c}, and only runs on ${u} publish unless "branches" includes others`;
   });
var secretReason = (function secretReason({destination: e, token: t, gistToken: n}, r) {
    const [s, o] = e.kind === "gist" ? [ "gist-token", n ] : [ "token", t ];
    return isDependabotRun(r) && o === "" ? `runs by Dependabot have no access to the secrets of Actions, and "${s}" is empty` : undefined;
   });
var forkReason = (function forkReason({destination: e}, {facts: t, repository: n}) {
    if (t?.isFork !== true) return undefined;
    if (e.kind === "gist") return "this repository is a fork";
    const r = e.kind === "branch" && e.repository?.toLowerCase() === (0, s.fq)(n).toLowerCase();
    return r ? undefined : `this repository is a fork: set "target-repository" to ${(0, 
    s.fq)(n)} to publish badges of its own`;
   });
   n.d(t, {
    Do: () => expectedRefusal,
    VG: () => guardByEvent,
    ZR: () => guardByBranch,
    ah: (() => guard)
   });
   var r = n(788);
   var s = n(4087);
   var o = n(9455);
   var i = n(8214);
   const a = /^(?:push|create|deployment|deployment_status)$/;
   const c = /^(?:gh-readonly-queue|dependabot)\//;
   
   
   const isNamed = ((e, {badges: t}) => t.some((({filters: t}) => t.branch === e)));
   
   const isDependabotRun = (({actor: e, event: t}) => e === "dependabot[bot]" && a.test(t));
   
   function expectedRefusal({code: e}, t) {
    return e === "forbidden" && isDependabotRun(t) ? 'the token of a run by Dependabot is read-only; grant the job "contents: write" to publish' : undefined;
   }
   
  }),
  722: ((e, t, n) => {
var pageUrl = (function pageUrl(e, t) {
    const n = o[e](t);
    return n === null ? null : `${t.serverUrl}/${t.subject.repository}${n}`;
   });
var pageOf = (function pageOf(e) {
    return e.startsWith("dynamic/") ? e.slice("dynamic/".length) : e.slice(e.lastIndexOf("/") + 1);
   });
   n.d(t, {
    f: (() => pageUrl)
   });
   var r = n(8002);
   var s = n(3916);
   const o = {
    workflow: (({subject: {workflow: e, branch: t}}) => `/actions${e === undefined ? "" : `/workflows/${(0, 
    r.O0)(pageOf(e.path))}`}?query=${encodeURIComponent(`branch:${t}`)}`),
    run: ({subject: e}) => `/actions/runs/${runOf(e, "run").id}`,
    job: ({subject: e, own: t}) => {
     const n = runOf(e, "job");
     const r = e.job === undefined && n.id === t.runId ? t.jobId : e.job?.id;
     if (r === undefined) {
      throw new s.qh("invalid", 'Input "link": "job" needs a single job, and none is known: set "job" to one, leave "job-id" at its default, or use "run".');
     }
     return `/actions/runs/${n.id}/job/${r}`;
    },
    branch: ({subject: e}) => `/commits/${(0, r.O0)(e.branch)}`,
    commit: ({subject: e}) => e.sha === "" ? `/commits/${(0, r.O0)(e.branch)}` : `/commit/${e.sha}`,
    release: ({subject: e}) => e.tag === undefined ? "/releases" : `/releases/tag/${(0, 
    r.O0)(e.tag)}`,
    deployments: ({subject: {environment: e}}) => e === undefined ? "/deployments" : `/deployments/${encodeURIComponent(e)}`,
    repository: (() => ""),
    none: () => null
   };
   
   
   function runOf({run: e}, t) {
    if (e === undefined) throw new s.qh("invalid", `Input "link": "${t}" needs a run, and there is none yet. Use "workflow".`);
    return e;
   }
  }),
  9455: ((e, t, n) => {
var pathTemplate = (function pathTemplate({path: e, destination: t}, n) {
    if (n) return e ?? "%{id}";
    return e ?? (t.kind === "gist" ? "%{project_name}-%{branch}-%{id}" : "%{branch}/%{id}");
   });
var pathOf = (function pathOf({template: e, isFlat: t}, n) {
    const {text: r, unfilled: i} = (0, a.fT)(e.replace(/\.svg$/, ""), n);
    const [c] = i;
    if (c === "branch") throw new o.qh("invalid", 'Input "path": this run has no branch for %{branch}: set "branch", or a "path" without it.');
    if (c !== undefined) throw (0, o.Gq)("path", e, `has a placeholder that is unknown or has no value: %{${c}}.`);
    const u = t ? r.replaceAll("/", "-") : r;
    const d = (0, s.z9)(u);
    if (d !== undefined) throw (0, o.Gq)("path", u, `${d}. Use a path of parts joined by "/", such as %{branch}/%{id}.`);
    return u;
   });
var branchProblem = (function branchProblem(e, t) {
    const n = (0, i.l)(t);
    const r = !e.allowPublic || e.path !== undefined || t.facts?.isPrivate === false;
    if (n === "" || !r || !e.badges.some((e => shows(n, e)))) return undefined;
    const problemOf = (t => {
     const n = Object.fromEntries(a.je.map((e => [ e, "x" ])));
     const {text: r} = (0, a.fT)(pathTemplate(e, false), {
      ...n,
      branch: t
     });
     return (0, s.z9)(e.destination.kind === "gist" ? r.replaceAll("/", "-") : r);
    });
    const o = problemOf("x") === undefined ? problemOf(n) : undefined;
    return o && `the branch ${n} cannot be part of a path: it ${o}`;
   });
var shows = (function shows(e, {filters: t, source: n}) {
    if (n.kind === "pointer") return false;
    const r = t.branch ?? t.tag;
    return r === undefined ? n.kind !== "workflow" : r === e;
   });
   n.d(t, {
    B6: () => matchPath,
    LL: () => splitTemplate,
    MT: (() => branchProblem),
    Mt: (() => pathTemplate),
    XM: (() => pathOf)
   });
   var r = n(4394);
   var s = n(1485);
   var o = n(3916);
   var i = n(788);
   var a = n(7647);
   
   
   
   
   function expectedFiles(e, {event: t, triggering: n, ...r}) {
    const s = t === "workflow_run";
    const {workflow: o, branch: i} = s ? n ?? {
     workflow: undefined,
     branch: null
    } : r;
    if (o === undefined || i === null) return undefined;
    const a = stemOf(o.path);
    const {text: c, unfilled: u} = expand(pathTemplate(e, false).replace(/\.svg$/, ""), {
     branch: i,
     id: slug(a),
     workflow: a
    });
    const d = e.formats.map(e => `${c}.${e}`);
    return u.length > 0 ? undefined : {
     paths: d,
     traced: s ? [] : d
    };
   }
   const c = {
    branch: s.Q8,
    id: r.eQ,
    workflow: e => !e.includes("/"),
    job: e => (0, r.eQ)(e) && !e.includes("/")
   };
   function splitTemplate(e, t) {
    return e.split(/(%\{(?:branch|id|workflow|job)\})/).map((e, n) => {
     if (n % 2 === 0) return {
      literal: (0, a.fT)(e, t).text
     };
     const r = e.slice(2, -1);
     return {
      variable: r === "branch" || r === "id" || r === "workflow" ? r : "job"
     };
    });
   }
   const u = 2e4;
   const d = 4096;
   function matchPath(e, t) {
    if (e.length > d) return undefined;
    const n = [];
    let r = 0;
    const walk = (s, o, i) => {
     const a = t[o];
     if (++r > u) return;
     if (a === undefined) {
      if (s === e.length) n.push(i);
     } else if ("literal" in a) {
      if (e.startsWith(a.literal, s)) walk(s + a.literal.length, o + 1, i);
     } else {
      for (const n of endsOf(e, s, t[o + 1])) {
       const t = e.slice(s, n);
       const r = i[a.variable];
       if (r === undefined ? c[a.variable](t) : r === t) {
        walk(n, o + 1, {
         ...i,
         [a.variable]: t
        });
       }
      }
     }
    };
    walk(0, 0, {});
    return r > u ? undefined : n;
   }
   function endsOf(e, t, n) {
    if (n === undefined) return t < e.length ? [ e.length ] : [];
    const r = "literal" in n ? n.literal : "";
    const s = [];
    for (let n = t + 1; n <= e.length; n++) if (e.startsWith(r, n)) s.push(n);
    return s;
   }
  }),
  7179: ((e, t, n) => {
   n.d(t, {
    O: () => withCure,
    m: () => permissionsFor
   });
   var r = n(3916);
   const s = [ "contents", "actions", "checks", "statuses", "deployments" ];
   const o = {
    message: [],
    value: [],
    pointer: [],
    status: [ "actions" ],
    needs: [ "actions" ],
    report: [ "actions" ],
    run: [ "actions" ],
    workflow: [ "actions" ],
    environment: [ "deployments" ],
    check: [ "checks", "statuses" ]
   };
   function permissionsFor({badges: e, destination: t, readme: n}, r) {
    const isOwn = e => e === undefined || e.toLowerCase() === r.toLowerCase();
    const s = t.kind === "branch" && isOwn(t.repository) || t.kind !== "directory" && n.length > 0;
    const i = e.filter(({enabled: e, filters: t}) => e && isOwn(t.repository));
    const a = i.flatMap(({source: e}) => o[e.kind]);
    return {
     contents: s ? "write" : "read",
     ...Object.fromEntries(a.map(e => [ e, "read" ]))
    };
   }
   function withCure(e, t, n) {
    if (!(e instanceof r.cb)) return e;
    const {message: s, permission: o, repository: i} = e;
    if (i.toLowerCase() !== t.toLowerCase()) return new r.qh("forbidden", `${s} GITHUB_TOKEN works for ${t} only, whatever "permissions:" grants: set "token" to the token of an app or a person with access.`);
    return new r.qh("forbidden", `${s} Add to the job: permissions: ${yamlOf(n(), o)}`);
   }
   function yamlOf(e, t) {
    const n = s.flatMap(n => {
     if (t === `${n}: write`) return [ t ];
     const r = e[n] ?? (t === `${n}: read` ? "read" : undefined);
     return r === undefined ? [] : [ `${n}: ${r}` ];
    });
    return `{ ${n.join(", ")} }`;
   }
  }),
  7813: ((e, t, n) => {
var valuesFor = (async function valuesFor(e, t, n) {
    const a = e.flatMap(s.Qf);
    const {owner: c, name: u} = t.repository;
    const d = {
     project_path: (0, r.fq)(t.repository),
     project_name: u,
     project_title: u,
     project_namespace: c,
     gitlab_server: new URL(t.serverUrl).host,
     gitlab_pages_domain: `${c.toLowerCase()}.github.io`
    };
    if (a.some((e => o.includes(e)))) Object.assign(d, fromFacts(await n.facts(), c));
    if (a.some((e => i.includes(e)))) Object.assign(d, fromNewest(await n.newest()));
    return d;
   });
var fromFacts = (function fromFacts({id: e, defaultBranch: t, ownedByOrganization: n}, r) {
    return {
     project_id: e,
     default_branch: t,
     ...n ? {
      group_name: r
     } : {}
    };
   });
   n.d(t, {
    E: (() => valuesFor),
    z: () => valuesNeedRequests
   });
   var r = n(4087);
   var s = n(7647);
   const o = [ "project_id", "group_name", "default_branch" ];
   const i = [ "commit_sha", "latest_tag" ];
   function valuesNeedRequests(e, {facts: t}) {
    const n = e.flatMap(s.Qf);
    return n.some(e => i.includes(e) || t === undefined && o.includes(e));
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
  }),
  7872: ((e, t, n) => {
var planFrom = (function planFrom(e, t) {
    const {confined: n, dryRun: r, allowPublic: s, failOn: o, token: i, gistToken: a, job: c} = e;
    const u = mergeSettings(e.publish, t?.manifest.publish);
    const d = {
     ...{
      confined: n,
      dryRun: r,
      allowPublic: s,
      failOn: o,
      token: i,
      gistToken: a,
      job: c
     },
     badges: t?.badges ?? e.badges,
     destination: destinationOf(u, n),
     path: u.path,
     formats: u.formats ?? [ "svg" ],
     branches: u.branches,
     readme: e.readme ?? t?.manifest.readme ?? [],
     singleCommit: u.singleCommit ?? false,
     prune: u.prune ?? false,
     index: u.index ?? false
    };
    refuseTargetAsSource(d);
    refuseChangingLinks(d);
    return d;
   });
var mergeSettings = (function mergeSettings(e, t) {
    if (t === undefined) return e;
    const n = kindOf(e) !== undefined;
    const r = !n || kindOf(e) === kindOf(t) ? t : undefined;
    return {
     branch: e.branch ?? r?.branch,
     repository: e.repository ?? r?.repository,
     gist: e.gist ?? r?.gist,
     directory: e.directory ?? r?.directory,
     path: e.path ?? t.path,
     formats: e.formats ?? t.formats,
     branches: e.branches ?? t.branches,
     singleCommit: e.singleCommit ?? t.singleCommit,
     prune: e.prune ?? t.prune,
     index: e.index ?? t.index
    };
   });
var destinationOf = (function destinationOf({branch: e, repository: t, gist: n, directory: r}, s) {
    if (n !== undefined) return {
     kind: "gist",
     id: n
    };
    if (r !== undefined) return {
     kind: "directory",
     directory: r,
     confined: s
    };
    return {
     kind: "branch",
     branch: e ?? "badges",
     repository: t
    };
   });
var refuseTargetAsSource = (function refuseTargetAsSource({badges: e, destination: t}) {
    if (t.kind !== "branch") return;
    const {branch: n} = t;
    if (e.some((({filters: e}) => e.branch === n))) throw (0, r.Gq)("branch", n, 'is the branch that badges are published to. Set "branch" to the branch whose runs a badge shows, and "target-branch" to the one it is published to.');
   });
var refuseChangingLinks = (function refuseChangingLinks({badges: e, readme: t}) {
    const n = t.length === 0 ? undefined : e.find(({link: e}) => s.includes(e?.kind ?? "none"));
    if (n?.link === undefined) return;
    const o = n.id === undefined ? "" : ` of the badge ${(0, r.hD)(n.id)}`;
    throw new r.qh("invalid", `Input "link": ${(0, r.hD)(n.link.kind)}${o} changes with every run, and so would the README. With "readme", use workflow, branch or an http(s) URL.`);
   });
   n.d(t, {
    M: (() => planFrom)
   });
   var r = n(3916);
   
   
   function kindOf({branch: e, repository: t, gist: n, directory: r}) {
    if (n !== undefined) return "gist";
    if (r !== undefined) return "directory";
    return e !== undefined || t !== undefined ? "branch" : undefined;
   }
   
   
   const s = [ "run", "job", "commit" ];
   
  }),
  6816: ((e, t, n) => {
var connectPorts = (function connectPorts(e, {context: t, stopSignal: n}) {
    let r;
    const signal = (() => r ??= n());
    const s = (0, f.o6)({
     context: t,
     token: e.token,
     signal: signal
    });
    const i = (0, f.o6)({
     context: t,
     token: e.gistToken,
     signal: signal
    });
    const {record: a} = s;
    const {repository: c, workspace: u} = t;
    const d = {
     facts: () => s.facts(c),
     newest: () => s.newest(c)
    };
    const l = {
     inputs: e,
     context: t,
     github: s
    };
    return {
     context: t,
     record: a,
     sources: d,
     files: {
      local: (e => (0, p.Gj)(u, e)),
      hasCheckout: (() => (0, p.tp)(u)),
      remote: e => s.contents(e),
      own: (e, t) => s.contents({
       repository: (0, h.fq)(c),
       path: e,
       ref: t
      })
     },
     exists: e => s.exists(c, e),
     async openReadme({destination: e, dryRun: t}) {
      if (e.kind === "directory") return (0, o.P)({
       folder: u,
       bounds: u,
       dryRun: t
      });
      return openDefaultBranch((await d.facts()).defaultBranch, l);
     },
     async open(e) {
      const {destination: n, dryRun: r, singleCommit: s} = e;
      if (n.kind === "directory") return openDirectory(n, t, r);
      if (n.kind === "gist") return openGist(n, {
       ...l,
       github: i
      });
      const {secret: o} = await (0, m.yz)(e, {
       context: t,
       record: a,
       sources: d
      });
      return openBranch(n, {
       singleCommit: s,
       secret: o
      }, l);
     }
    };
   });
var openBranch = (function openBranch({branch: e, repository: t}, {singleCommit: n, secret: r}, {inputs: o, context: i, github: a}) {
    const c = (t === undefined ? undefined : (0, h.SU)(t)) ?? i.repository;
    const u = (0, h.ve)(c, i.repository);
    if (u) refuseDefaultBranch(e, i.facts?.defaultBranch);
    let d = u && i.facts?.isPrivate === true;
    const f = a.branch({
     repository: c,
     branch: e,
     singleCommit: n,
     badges: g,
     check(t) {
      if (u) refuseDefaultBranch(e, t.defaultBranch ?? undefined); else if (r !== undefined && !t.isPrivate && !o.allowPublic) throw (0, 
      m.cL)(r, (0, h.fq)(c));
      d = t.isPrivate;
     }
    });
    return {
     target: (0, s.U)(f, o.dryRun ? "dry run" : a.pace),
     address: (t => (0, l.lv)(i.serverUrl, {
      repository: c,
      branch: e,
      isPrivate: d
     }, t))
    };
   });
var refuseDefaultBranch = (function refuseDefaultBranch(e, t) {
    if (e !== t) return;
    throw (0, i.Gq)("target-branch", e, "is the default branch, and badges would be mixed into its history. Use a branch of its own (default: badges).");
   });
var openDirectory = (function openDirectory({directory: e, confined: t}, {workspace: n}, s) {
    const i = (0, r.resolve)(n, e);
    for (const t of [ (0, r.relative)(n, i), (0, r.relative)((0, o.d)(n), (0, o.d)(i)) ]) refuseGitFolder(e, t);
    return {
     target: (0, o.P)({
      folder: i,
      bounds: t ? n : undefined,
      dryRun: s
     }),
     address: (t => (0, l.au)(e, t))
    };
   });
var refuseGitFolder = (function refuseGitFolder(e, t) {
    const n = t.split(r.sep).filter((e => e !== ""));
    const s = n[0] === ".." || (0, r.isAbsolute)(t) ? undefined : n.map(u.w0).find(Boolean);
    if (s !== undefined) throw (0, i.Gq)("directory", e, `${s}. Use another folder.`);
   });
   n.d(t, {
    f: (() => connectPorts)
   });
   var r = n(6760);
   var s = n(9034);
   var o = n(8547);
   var i = n(3916);
   var a = n(1304);
   var c = n(4370);
   function gistTarget(e, t) {
    const n = {
     read: () => e.read(),
     holds: (e, {path: t, text: n}) => e.get(t) === n,
     contentId: (e, t) => e.get(t),
     snapshot: e => new a.B9(snapshotOf(e)),
     write: (t, n) => e.write(t, n),
     lastCommits: () => Promise.resolve(new Map)
    };
    return {
     publish: e => (0, c.y3)(n, e, t)
    };
   }
   function snapshotOf(e) {
    const t = [ ...e ].map(([e, t]) => [ e, t === null ? "" : (0, a.zA)(t) ]);
    return {
     files: () => Promise.resolve(new Map(t)),
     texts: t => Promise.resolve().then(() => new Map(t.flatMap(t => fullText(e, t))))
    };
   }
   function fullText(e, t) {
    const n = e.get(t);
    if (n === null) throw new i.qh("refused", `The gist's file ${t} is larger than the 1 MB that GitHub shows of it. Remove the file, or publish to another gist.`);
    return n === undefined ? [] : [ [ t, n ] ];
   }
   var u = n(1485);
   var d = n(8290);
   var f = n(3972);
   var l = n(8002);
   var h = n(4087);
   var p = n(1923);
   var m = n(2067);
   
   const g = {
    isCommit: d.jz,
    isFile: e => /\.(?:svg|json)$/.test(e) || e === "README.md"
   };
   
   
   function openDefaultBranch(e, {inputs: t, context: n, github: r}) {
    const o = r.branch({
     repository: n.repository,
     branch: e,
     singleCommit: false,
     protectedCure: 'Remove "readme" and update the block in a pull request',
     check: () => {}
    });
    return (0, s.U)(o, t.dryRun ? "dry run" : r.pace);
   }
   function openGist({id: e}, {inputs: t, context: n, github: r}) {
    if (t.gistToken === "") throw (0, i.Gq)("gist-token", "", 'is empty, and a gist needs one. Use a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.');
    let s = {
     id: e,
     owner: null,
     rawUrl: null
    };
    const o = r.gist(e, t => s = {
     id: e,
     ...t
    });
    return {
     target: gistTarget(o, t.dryRun ? "dry run" : r.pace),
     address: e => (0, l.wO)(n.serverUrl, s, e)
    };
   }
   
   
  }),
  2067: ((e, t, n) => {
var goesOutside = (function goesOutside({destination: e}, t) {
    if (e.kind === "branch") return e.repository !== undefined && !equalNames(e.repository, t);
    return e.kind === "gist";
   });
var privacyOf = (async function privacyOf(e, {context: t, record: n, sources: o}) {
    const a = (0, s.fq)(t.repository);
    const c = goesOutside(e, a);
    const u = new Set(e.badges.flatMap((e => lookedAt(e, a) ?? [])));
    if (e.destination.kind === "directory" || !c && u.size === 0) return i;
    const {isPrivate: d} = await o.facts();
    if (d && !c) return i;
    const f = await Promise.all([ ...u ].map(async e => [ e, await n.isPrivate(e) ]));
    const l = new Set(f.flatMap(([e, t]) => t ? [ e ] : []));
    const isSecret = e => l.has(lookedAt(e, a) ?? "");
    const h = e.badges.find(isSecret);
    const p = d ? "this repository" : h && `what the badge ${(0, r.hD)(h.id ?? "")} looks at`;
    const m = e.destination.kind === "gist" ? "a gist" : c ? undefined : a;
    if (p !== undefined && m !== undefined && !e.allowPublic) throw privateToPublic(p, m);
    return {
     secret: p,
     isRedacted: t => e.allowPublic && (d || isSecret(t)),
     isRedactedInLog: e => !d && isSecret(e)
    };
   });
var lookedAt = (function lookedAt({source: e, filters: {repository: t}}, n) {
    const r = e.kind === "workflow" || e.kind === "run" || e.kind === "environment" || e.kind === "check";
    return r && t !== undefined && !equalNames(t, n) ? t.toLowerCase() : undefined;
   });
var refuseRevealing = (function refuseRevealing(e, t) {
    for (const n of e) {
     const {id: e, source: s, link: i, judging: a} = n;
     if (s.kind === "pointer") continue;
     const c = e === undefined ? "" : ` of the badge ${(0, r.hD)(e)}`;
     if (e === undefined) throw refused('the file would be named after a workflow or job of a private repository. Give the badge an "id".');
     if (a.each !== undefined) throw refused(`"each"${c} would name files after the jobs of a private repository. Remove it.`);
     const u = [ t, ...i?.kind === "url" ? [ i.url ] : [] ];
     const d = u.flatMap(o.Qf).find(e => e !== "id");
     if (d !== undefined) throw refused(`%{${d}}${c} would reveal something about a private repository. Use %{id} only.`);
    }
   });
   n.d(t, {
    Sz: () => goesOutside,
    cL: () => privateToPublic,
    iq: (() => refuseRevealing),
    yz: (() => privacyOf)
   });
   var r = n(3916);
   var s = n(4087);
   var o = n(7647);
   
   const equalNames = (e, t) => e.toLowerCase() === t.toLowerCase();
   function privateToPublic(e, t) {
    return new r.qh("invalid", `Input "allow-public": ${e} is private, and ${t} can be read by everybody. Set allow-public: true to agree; then label, path and link reveal nothing about it by default.`);
   }
   const i = {
    secret: undefined,
    isRedacted: (() => false),
    isRedactedInLog: (() => false)
   };
   
   
   
   const refused = e => new r.qh("invalid", `Input "allow-public": ${e}`);
  }),
  5409: ((e, t, n) => {
var updateReadmes = (async function updateReadmes(e) {
    const {plan: t, ports: n} = e;
    if (t.readme.length === 0) return undefined;
    const r = {
     kind: "branch",
     branch: "",
     repository: (0, o.fq)(n.context.repository)
    };
    const s = (0, g.VG)({
     ...t,
     destination: r
    }, n.context) ?? await otherBranchReason(e);
    if (s !== undefined) {
     e.note(`README files are left as they are: ${s}.`);
     return undefined;
    }
    const i = shownBy(e);
    const a = await n.openReadme(t);
    const c = await addressesFrom(e);
    const content = e => snippetFor(e, i.map(({name: t, link: n, file: r, imageUrl: s}) => ({
     alt: t,
     link: n,
     image: r === "" ? s : c(r, e)
    })));
    return a.publish({
     draft: {
      files: [],
      message: G
     },
     otherChanges: readmeChanges(t.readme, content)
    });
   });
var lastAttemptOf = (function lastAttemptOf(e, t) {
    return (async n => {
     if (n.completed) return n;
     return n.attempt > 1 ? t.attempt(e, n.id, n.attempt - 1) : undefined;
    });
   });
var shownRun = (function shownRun(e) {
    return e === undefined ? undefined : {
     id: e.id,
     attempt: e.attempt
    };
   });
var oneRunOf = (function oneRunOf({workflow: e, branch: t, run: n}, r) {
    if (e === undefined || e.path === "" || n === undefined) return undefined;
    const {id: s, number: o, attempt: i} = n;
    const a = e.path.startsWith("dynamic/") ? e.id : e.path.replace(/^.*\//, "");
    return a === undefined ? undefined : {
     id: s,
     number: o,
     attempt: i,
     workflow: a,
     branch: t,
     cancelled: r === "cancelled"
    };
   });
var ownSubject = (function ownSubject(e, t) {
    const n = t.branch ?? t.tag;
    const r = n !== undefined && n !== e.branch;
    const {owner: s, name: o} = e.repository;
    return {
     repository: `${s}/${o}`,
     workflow: e.workflow,
     branch: n ?? e.branch,
     tag: t.tag ?? (r ? undefined : e.tag),
     run: e.run,
     sha: e.sha,
     job: undefined,
     environment: undefined
    };
   });
var triggeringBranch = (function triggeringBranch(e) {
    if (e === null) throw new r.qh("invalid", 'The triggering run has no branch: set "branch".');
    return e;
   });
var triggeringSubject = (function triggeringSubject(e, t) {
    const {triggering: n} = e;
    const r = ownSubject(e, t);
    if (e.event !== "workflow_run" || n === undefined) return r;
    const {id: s, number: o, attempt: i, workflow: a, branch: c, sha: u} = n;
    return {
     ...r,
     workflow: a,
     branch: t.branch ?? t.tag ?? triggeringBranch(c),
     tag: t.tag,
     run: {
      id: s,
      number: o,
      attempt: i
     },
     sha: u
    };
   });
var baseFinding = (function baseFinding(e, t, n) {
    const {workflow: r} = t;
    const s = labelOf(r ?? n.workflow);
    return {
     definition: e,
     subject: t,
     status: undefined,
     shown: [],
     oneRun: undefined,
     lookedUp: undefined,
     showsUnfinished: false,
     defaults: {
      label: s,
      id: r === undefined ? (0, z.yR)(e.label ?? s) : (0, z.yR)((0, z.Vc)(r.path)),
      link: r === undefined ? "repository" : "workflow"
     },
     origin: undefined,
     warnings: [],
     skipReason: undefined
    };
   });
var givenFinding = (function givenFinding(e, {status: t, origin: n, warnings: r = []}, o) {
    const i = triggeringSubject(o, e.filters);
    const a = i.workflow === undefined ? undefined : shownRun(i.run);
    const c = t !== undefined && e.judging.ignore.includes(t);
    return {
     ...baseFinding(e, i, o),
     status: t,
     origin: n,
     warnings: r,
     shown: a === undefined ? [] : [ a ],
     oneRun: oneRunOf({
      ...i,
      branch: (0, s.l)(o)
     }, t),
     showsUnfinished: a !== undefined,
     skipReason: c ? `the status ${t} is ignored` : undefined
    };
   });
var labelOf = (function labelOf(e) {
    if (e === undefined) return "build";
    return e.name === "" || e.name === e.path ? (0, z.Vc)(e.path) : e.name;
   });
var findingOf = (function findingOf(e, t, n) {
    const {subject: r, workflows: s, jobSlug: o} = t;
    const i = s.filter((({path: e}) => e !== ""));
    const a = i.map((({path: e}) => (0, z.yR)((0, z.Vc)(e)))).join("-") || "build";
    const c = e.id ?? (e.job === undefined ? a : `${a}/${(0, z.yR)(e.job)}`);
    const u = r.job?.name ?? e.job ?? labelOf(i.length === 1 ? i[0] : undefined);
    return {
     ...baseFinding(e, r, n),
     ...t,
     definition: o === undefined ? e : {
      ...e,
      id: `${c}/${o}`,
      label: undefined
     },
     defaults: {
      id: c,
      label: u,
      link: "workflow"
     }
    };
   });
var judgeRun = (async function judgeRun(e, t, {definition: n, sources: r}) {
    const {job: s} = n;
    if (e.isSummed !== true && s === undefined) return runStatus(e, t, {
     definition: n,
     sources: r
    });
    const o = await jobsOf(e, t, r);
    const {selected: i, warnings: a} = await selectJobs(o, {
     run: e,
     repository: t
    }, {
     definition: n,
     sources: r
    });
    if (a.length > 0) return {
     status: "unknown",
     warnings: a
    };
    const c = e.isSummed ? currentMembers(o, {
     run: e,
     selected: i
    }, {
     definition: n,
     sources: r
    }) : i.map(e => ({
     name: e.name,
     status: (0, V.WB)(e, n.judging.inProgress)
    }));
    const [u, ...d] = s === undefined ? [] : i;
    const f = u !== undefined && d.length === 0 ? {
     jobId: u.id
    } : {};
    const l = summedUp(c.map(e => e.status), n);
    return {
     status: l,
     warnings: [],
     because: (0, H.qo)(c, l),
     ...f
    };
   });
var jobsOf = (function jobsOf({id: e, attempt: t, isLatestAttempt: n}, r, {record: s, context: o, job: i}) {
    if (!n) return s.jobs(r, e, {
     attempt: t
    });
    return s.jobs(r, e, e === o.run?.id ? {
     own: {
      runner: o.runner,
      ...i
     }
    } : {});
   });
var runStatus = (async function runStatus(e, t, {definition: n, sources: r}) {
    const {status: s} = e;
    if (!e.completed || s !== "passing" || !showsWarnings(n)) return {
     status: s,
     warnings: []
    };
    const o = await jobsOf(e, t, r);
    const i = o.filter(e => e.completed && e.status === "failing");
    return i.length === 0 ? {
     status: s,
     warnings: []
    } : {
     status: "warning",
     warnings: [],
     because: (0, H.qo)(i, "failing")
    };
   });
var showsWarnings = (function showsWarnings(e) {
    const [t, n] = [ "passing", "warning" ].map((t => (0, W.bN)("", t, e)));
    const {ignore: r} = e.judging;
    return t?.message !== n?.message || t?.color !== n?.color || r.includes("warning") !== r.includes("passing");
   });
var selectRuns = (async function selectRuns({source: e, filters: t}, {context: n, record: s}) {
    const i = e.kind === "workflow" ? e.workflows : [];
    const a = t.repository ?? (0, o.fq)(n.repository);
    const c = {
     ...t,
     repository: a
    };
    const u = t.branch ?? t.tag;
    if (i.length > 0) {
     const e = i.includes("*") ? (await s.workflows(a)).map(({path: e}) => e) : [];
     const n = [ ...new Set([ ...e, ...i.filter(t => t !== "*" && !e.some(e => e.endsWith(`/${t}`))) ]) ];
     const r = u ?? (coversAllBranches(t) ? undefined : await s.defaultBranch(a));
     return {
      references: n,
      query: {
       ...c,
       branch: r
      }
     };
    }
    const {triggering: d, workflow: f} = n;
    if (n.event === "workflow_run") {
     if (d === undefined) throw new r.qh("invalid", 'The event workflow_run does not name a run: set "workflow".');
     return {
      references: [ String(d.workflow.id) ],
      query: {
       ...c,
       branch: u ?? triggeringBranch(d.branch)
      }
     };
    }
    if (f === undefined && e.kind === "workflow") {
     throw new r.qh("invalid", 'This run does not name its workflow: set "workflow".');
    }
    const l = e.kind === "run" && t.event === undefined ? [ n.event ] : t.event;
    const h = u ?? (coversAllBranches(t) ? undefined : n.branch);
    return {
     references: [ f?.path ?? "" ],
     query: {
      ...c,
      event: l,
      branch: h
     }
    };
   });
var runsOfWorkflow = (async function runsOfWorkflow(e, t, n) {
    const {record: r} = n;
    let s = r.runs(e, t);
    const o = triggeringRun(n);
    if (o !== undefined && (0, J.Qk)(o, t) && matchesWorkflow(e, o.workflow)) s = (0, 
    J.Yq)(s, o, e => newerOf(e, o));
    for (const r of await publishedRuns(e, t, n)) s = (0, J.Yq)(s, r, () => r);
    const i = ownRun(n);
    if (i === undefined || !(0, J.Qk)(i, t) || !await isOwnWorkflow(e, t, n)) return {
     runs: s,
     ownId: undefined
    };
    return {
     runs: (0, J.Yq)(s, i, ({createdAt: e}) => ({
      ...i,
      createdAt: e
     })),
     ownId: i.id
    };
   });
var publishedRuns = (async function publishedRuns(e, t, n) {
    const {context: r, record: s, published: o} = n;
    const {repository: i} = t;
    const a = [];
    for (const {id: c, attempt: u} of o) {
     const o = c === r.run?.id || !isOwnRepository(i, r) ? undefined : await s.run(i, c);
     if (o === undefined || !(0, J.Qk)(o, t) || !await isRunOf(o, e, n)) continue;
     const d = !o.completed && o.attempt === u;
     const f = {
      completed: true,
      status: "unknown",
      isSummed: true
     };
     a.push({
      ...o,
      isPublished: true,
      ...d ? f : {}
     });
    }
    return a;
   });
var ownRun = (function ownRun({context: {run: e, workflow: t, ...n}, now: r}) {
    if (e === undefined) return undefined;
    const {event: s, branch: i, actor: a, pullRequestHead: c} = n;
    return {
     ...e,
     event: s,
     branch: i,
     sha: c?.sha ?? n.sha,
     actor: a,
     completed: true,
     status: "unknown",
     isSummed: true,
     createdAt: 0,
     at: r,
     isLatestAttempt: true,
     displayTitle: "",
     headRepository: c === undefined ? (0, o.fq)(n.repository) : c.repository,
     workflow: {
      id: 0,
      path: t?.path ?? "",
      name: t?.name ?? ""
     }
    };
   });
var triggeringRun = (function triggeringRun({context: {event: e, triggering: t}, now: n}) {
    if (e !== "workflow_run" || t?.status !== "completed") return undefined;
    const {conclusion: r, ...s} = t;
    const o = (0, X.fx)(r);
    return {
     ...s,
     at: s.at || n,
     completed: true,
     status: o,
     isLatestAttempt: true
    };
   });
var matchesWorkflow = (function matchesWorkflow(e, {id: t, path: n, name: r}) {
    const s = [ n, n.replace(/^.*\//, ""), r, t === 0 ? "" : String(t) ];
    return s.some((t => t !== "" && t === e));
   });
var lookUp = (async function lookUp(e, t) {
    const {references: n, query: s} = await selectRuns(e, t);
    const {limit: o} = t;
    const i = await allInOrder(n.map((n => o((() => newestRun(n, s, {
     definition: e,
     sources: t
    }))))));
    const a = await o((() => resultOf(i, s, {
     definition: e,
     sources: t
    })));
    if (e.judging.each !== "job") return [ a ];
    const [c, ...u] = i;
    if (u.length > 0) throw new r.qh("invalid", '"each": jobs of several workflows may have the same names. Make a badge of its own for each workflow.');
    const d = c?.run;
    if (d === undefined) return [ a ];
    return [ a, ...await o(() => jobBadges(d, a, {
     definition: e,
     sources: t
    })) ];
   });
var allInOrder = (async function allInOrder(e) {
    await Promise.allSettled(e);
    return Promise.all(e);
   });
var newestRun = (async function newestRun(e, t, {definition: n, sources: r}) {
    const {context: s, record: o, now: i} = r;
    const {judging: a} = n;
    const c = new Map;
    const {runs: u, ownId: d} = await candidates(e, t, {
     definition: n,
     sources: r
    });
    const {run: f, status: l} = await (0, J.jn)(u, {
     ...a,
     ownId: d,
     lastAttempt: lastAttemptOf(t.repository, o),
     async judge(e) {
      const s = await judgeRun(e, t.repository, {
       definition: n,
       sources: r
      });
      c.set(e, s);
      return s.status;
     }
    });
    if (f === undefined) return {
     status: l,
     run: f,
     workflow: await o.workflow(t.repository, e),
     judged: undefined
    };
    const h = f.id === s.run?.id;
    return {
     status: h ? l : (0, K.aQ)(l, f.at, {
      ...a,
      now: i
     }),
     run: f,
     workflow: f.workflow,
     judged: c.get(f)
    };
   });
var candidates = (async function candidates(e, t, {definition: n, sources: r}) {
    return n.source.kind === "run" && r.context.event !== "workflow_run" ? currentRun(e, t, r) : runsOfWorkflow(e, t, r);
   });
var resultOf = (async function resultOf(e, t, {definition: n, sources: r}) {
    const {context: s, record: o} = r;
    const [i] = e.length === 1 ? e : [];
    const a = i?.run;
    const c = i === undefined ? undefined : await withOwnName(i, t, {
     definition: n,
     sources: r
    });
    const u = e.map((e => e.status));
    const d = i === undefined ? (0, K.cz)(u, n.judging) : i.status;
    const f = t.branch ?? await o.defaultBranch(t.repository);
    const l = a !== undefined && a.id === s.run?.id;
    const h = {
     workflow: c,
     run: a,
     branch: s.branch
    };
    return {
     status: d,
     workflows: c === undefined ? e.map(e => e.workflow) : [ c ],
     origin: (0, H.K$)(e, d),
     warnings: e.flatMap((({judged: e}) => e?.warnings ?? [])),
     shown: e.flatMap((e => shownRun(e.run) ?? [])),
     showsUnfinished: e.some((({run: e}) => e?.isSummed === true)),
     lookedUp: n.source.kind === "workflow" || s.event === "workflow_run" ? e.map((e => shownRun(e.run) ?? Y)) : undefined,
     oneRun: l ? oneRunOf(h, d) : undefined,
     subject: {
      repository: t.repository,
      workflow: c,
      branch: f,
      tag: n.filters.tag ?? (l ? s.tag : undefined),
      run: a,
      sha: a?.sha ?? "",
      job: n.job === undefined ? undefined : {
       name: n.job,
       id: i?.judged?.jobId
      },
      environment: undefined
     }
    };
   });
var withOwnName = (async function withOwnName({workflow: e, run: t}, {repository: n}, {definition: r, sources: {context: s, record: o}}) {
    if (r.label !== undefined || r.job !== undefined || t === undefined) return e;
    if (t.id === s.run?.id) return e;
    const {id: i, name: a, path: c} = t.workflow;
    const u = a === c && (t.status === "failing" || t.status === "errored");
    if (a !== "" && a !== t.displayTitle && !u) return e;
    return {
     ...e,
     name: (await o.workflow(n, String(i))).name
    };
   });
var collectAll = (async function collectAll(e, t) {
    const n = limiter();
    const s = await Promise.allSettled(e.map((e => collect(e, {
     ...t,
     limit: n
    }))));
    return s.map((e => {
     if (e.status === "fulfilled") return e.value;
     const t = e.reason;
     if (t instanceof r.UP) return t;
     throw t;
    }));
   });
var limiter = (function limiter(e = ne) {
    const t = [];
    let n = 0;
    let s;
    return (async o => {
     if (n === e) await new Promise(e => t.push(e)); else n++;
     try {
      if (s !== undefined) throw s.error;
      return await o();
     } catch (e) {
      if (!(e instanceof r.UP)) s ??= {
       error: e
      };
      throw e;
     } finally {
      const e = t.shift();
      if (e === undefined) n--; else e();
     }
    });
   });
var collect = (async function collect(e, t) {
    if (!e.enabled) return [ await disabledFinding(e, t) ];
    const {context: n, limit: r} = t;
    const {source: s, filters: o} = e;
    const i = ownSubject(n, o);
    const a = baseFinding(e, {
     ...i,
     workflow: undefined
    }, n);
    switch (s.kind) {
    case "value":
     return [ {
      ...a,
      ...withoutMessage(e.id, s.empty)
     } ];

    case "message":
    case "pointer":
     return [ a ];

    case "status":
     return [ givenFinding(e, {
      status: s.status,
      origin: {
       from: "the status given"
      }
     }, n) ];

    case "needs":
     return [ givenFinding(e, await statusOfNeeds(s.jobs, t), n) ];

    case "report":
     return [ await reportFinding(e, s, n) ];

    case "environment":
     {
      const o = await r(() => reportedDeployment(s.environment, e, t));
      const a = {
       ...baseFinding(e, i, n),
       ...o
      };
      return [ namedAfter(s.environment, s.environment)(a) ];
     }

    case "check":
     {
      const i = await r(() => reportedChecks(s.check, e, t));
      const a = triggeringSubject(n, o);
      return [ namedAfter(s.check)({
       ...baseFinding(e, a, n),
       ...i
      }) ];
     }

    case "run":
    case "workflow":
     return (await lookUp(e, t)).map((t => findingOf(e, t, n)));
    }
   });
var statusOfNeeds = (async function statusOfNeeds(e, {context: t, record: n, job: s}) {
    const i = (0, K.QZ)(e.map((({status: e}) => e)));
    const {run: a, repository: c} = t;
    if (e.length === 0) return {
     status: i,
     origin: (0, H.X5)(e, i),
     warnings: [ 'Input "needs" is empty, so the badge is unknown: list the jobs in "needs:" of this job.' ]
    };
    if (!mayHideFailure(e) || a === undefined) return {
     status: i,
     origin: (0, H.X5)(e, i)
    };
    try {
     const {status: e, ...r} = {
      runner: t.runner,
      ...s
     };
     const u = await n.jobs((0, o.fq)(c), a.id, {
      own: r
     });
     const d = e === undefined || e === "passing" ? r : {
      ...r,
      status: e
     };
     const f = (0, V.nm)(u, d, "last");
     const l = (0, K.QZ)([ i, ...f.map(e => e.status) ]);
     return {
      status: l,
      origin: {
       from: (0, H.rt)(a),
       runId: a.id,
       because: (0, H.qo)(f, l)
      }
     };
    } catch (t) {
     if (!(t instanceof r.qh) || t.kind !== "setup") throw t;
     const n = e.flatMap(({key: e, status: t}) => t === "skipped" ? [ e ] : []);
     const s = `Input "needs": these jobs were skipped, maybe because an earlier job failed: ${n.join(", ")}. Grant "actions: read" so that all jobs of the run count, or list all jobs in "needs:".`;
     return {
      status: i,
      origin: (0, H.X5)(e, i),
      warnings: [ s ]
     };
    }
   });
var drawAll = (async function drawAll(e, t, n = []) {
    const {context: r, record: s} = t;
    const o = await (0, ie.yz)(e, t);
    const i = (0, N.Mt)(e, true);
    (0, ie.iq)(e.badges.filter(o.isRedacted), i);
    const a = {
     context: r,
     record: s,
     job: e.job,
     published: n,
     now: Date.now()
    };
    const {findings: c, notices: u} = await findStatuses(e.badges, a, o);
    const d = limiter();
    const f = await Promise.all(c.map((n => d((() => withBranchChecked(n, e, t))))));
    const l = e.badges.every(o.isRedacted);
    const h = (0, N.Mt)(e, l);
    const p = {
     serverUrl: r.serverUrl,
     own: {
      runId: r.run?.id,
      jobId: e.job.id
     },
     path: {
      template: h,
      isFlat: e.destination.kind === "gist"
     },
     redactedPath: i,
     values: await (0, F.E)(templatesOf(e, l), r, t.sources),
     privacy: o,
     logos: await (0, Q.R$)(e.badges)
    };
    const m = f.map((e => draw(o.isRedactedInLog(e.definition) ? redactLog(e) : e, p)));
    refuseSamePath(m);
    return {
     badges: m,
     notices: u,
     template: h,
     redactedPaths: e.badges.filter(o.isRedacted).flatMap(({id: e}) => e ?? []),
     deferred: {
      ids: [],
      reason: ""
     }
    };
   });
var deferOtherBranches = (async function deferOtherBranches(e, t, {context: n, sources: r}) {
    const o = (0, s.l)(n);
    const isOther = (({badge: e, skipReason: t, subject: n}) => e !== undefined && t === undefined && n.branch !== o);
    if (t.destination.kind === "directory" || o === "" || !e.badges.some(isOther)) return e;
    const {defaultBranch: i} = await r.facts();
    if ((0, s.s)(i, n)) return e;
    const a = e.badges.map(e => isOther(e) ? {
     ...e,
     skipReason: `it shows ${shownBranch(e)}, and is left to the runs on ${i}`
    } : e);
    const c = e.badges.filter(isOther).map(({id: e}) => e);
    const u = `badges that do not show ${o}, the branch of this run, are left to the runs on ${i}`;
    return {
     ...e,
     badges: a,
     deferred: {
      ids: c,
      reason: u
     }
    };
   });
var findStatuses = (async function findStatuses(e, t, n) {
    const s = await collectAll(e, t);
    const o = [];
    const i = [];
    for (const [t, a] of e.entries()) {
     const e = s[t] ?? [];
     if (!(e instanceof r.UP)) {
      o.push(...e);
      continue;
     }
     const c = n.isRedactedInLog(a) ? redactedError(a) : e;
     if (a.kind !== "group") throw c;
     i.push(`The inherited badge "${a.id ?? ""}" is left out. ${c.message}`);
    }
    return {
     findings: o,
     notices: i
    };
   });
var withBranchChecked = (async function withBranchChecked(e, t, {context: n, record: s}) {
    const {branch: o} = e.definition.filters;
    if (o === undefined || t.token === "" || !mayBeMissing(e, o, {
     plan: t,
     context: n
    })) return e;
    const {repository: i} = e.subject;
    const {exists: a, names: c} = await s.branch(i, o);
    if (a) return e;
    const u = `There is no branch ${(0, r.hD)(o)} in ${i}.${(0, r.h)(o, c)}`;
    return {
     ...e,
     warnings: [ ...e.warnings, u ]
    };
   });
var refuseSamePath = (function refuseSamePath(e) {
    const t = new Map;
    for (const {id: n, path: s} of e) {
     const e = t.get(s);
     if (e !== undefined) {
      const t = e === n ? 'Give each its own "id".' : 'Add %{id} to "path".';
      throw new r.qh("invalid", `The badges "${e}" and "${n}" would both be the file ${s}. ${t}`);
     }
     if (s !== "") t.set(s, n);
    }
   });
var templatesOf = (function templatesOf(e, t) {
    const n = e.badges.flatMap((({link: e, source: t}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...t.kind === "pointer" ? [ t.imageUrl ] : [] ]));
    return [ (0, N.Mt)(e, t), ...n ];
   });
var draw = (function draw(e, t) {
    const {definition: n, status: r, origin: s, subject: o, shown: i, skipReason: a, defaults: c} = e;
    const {oneRun: u, lookedUp: d, showsUnfinished: f} = e;
    const {source: l, link: h} = n;
    const p = n.id ?? c.id;
    const m = {
     ...t.values,
     ...valuesOf(o, p)
    };
    const {link: g, warnings: w} = linkOf(e, {
     drawing: t,
     values: m
    });
    const b = t.privacy.isRedacted(n);
    const y = n.label ?? (b ? "build" : c.label);
    const $ = l.kind === "pointer" ? l.imageUrl : undefined;
    const k = $ === undefined ? undefined : fillUrl("image_url", $, m);
    const badgeIn = (e => (0, W.bN)(y, e, {
     ...n,
     logos: t.logos
    }));
    const v = k === undefined ? badgeIn(r) : undefined;
    return {
     counts: e.counts,
     problem: e.problem,
     ...{
      id: p,
      status: r,
      origin: s,
      badge: v,
      link: g,
      shown: i,
      oneRun: u,
      lookedUp: d,
      showsUnfinished: f,
      skipReason: a,
      subject: o
     },
     name: n.name ?? (v === undefined ? p : v.label || v.message),
     worse: () => r === undefined ? [] : (0, K.BR)(r).map(badgeIn),
     kind: n.kind,
     originUrl: s?.runId === undefined ? undefined : `${t.serverUrl}/${o.repository}/actions/runs/${s.runId}`,
     isPinned: (n.filters.branch ?? n.filters.tag) !== undefined,
     path: v === undefined ? "" : (0, N.XM)(b ? {
      ...t.path,
      template: t.redactedPath
     } : t.path, m),
     isSecret: t.privacy.isRedactedInLog(n),
     given: {
      link: h?.kind === "url" ? h.url : undefined,
      image: $
     },
     image: k?.text,
     warnings: [ ...e.warnings, ...w, ...k?.warnings ?? [], ...v === undefined ? [] : (0, 
     W._I)(y, r, n) ]
    };
   });
var valuesOf = (function valuesOf({branch: e, workflow: t, job: n}, r) {
    return {
     branch: e,
     id: r,
     ...t === undefined ? {} : {
      workflow: (0, z.Vc)(t.path)
     },
     ...n === undefined ? {} : {
      job: (0, z.yR)(n.name)
     }
    };
   });
var linkOf = (function linkOf({definition: e, subject: t, defaults: n}, {drawing: r, values: s}) {
    const o = r.privacy.isRedacted(e);
    const i = e.link ?? {
     kind: o ? "none" : n.link
    };
    if (i.kind !== "url") return {
     link: (0, oe.f)(i.kind, {
      ...r,
      subject: t
     }),
     warnings: []
    };
    const {text: a, warnings: c} = fillUrl(e.source.kind === "pointer" ? "link_url" : "link", i.url, s);
    return {
     link: a,
     warnings: c
    };
   });
var publish = (async function publish(e, t) {
    const {context: n, sources: r} = t;
    const s = (0, o.fq)(n.repository);
    let i;
    try {
     const s = await (0, de.yY)(e, {
      context: n,
      files: t.files,
      facts: () => r.facts()
     });
     i = s.plan;
     return await publishPlan(s, t);
    } catch (t) {
     throw (0, ae.O)(t, s, () => (0, ae.m)(i ?? (0, ce.M)(e), s));
    }
   });
var publishPlan = (async function publishPlan({plan: e, notices: t, warnings: n, refusal: r}, s) {
    if (r !== undefined) return {
     ...(0, D.hT)(r, e, await drawOffline(e, s)),
     notices: t,
     warnings: n
    };
    const o = new Set;
    const i = new Set;
    let a = await drawOwn(e, s);
    const c = await s.open(e);
    const u = {
     draft: await draftOf(a.badges, e),
     async redraw(t) {
      for (const e of t) i.add(e);
      s.record.forget();
      a = await drawOwn(e, s, [ ...i ].map(fe.Kk));
      return draftOf(a.badges, e);
     },
     hasNewerRun: (e => hasNewerRun(e, s))
    };
    const d = new Set;
    const f = {
     plan: e,
     ports: s,
     place: c,
     existing: d,
     drawn: (() => a),
     note: e => void o.add(e)
    };
    const {publication: l, readme: h, readmeRefusal: p, problem: m} = await write(f, u);
    if (l.newerRunsUnknown) o.add(he);
    const g = (0, D.EI)(e, a.badges, {
     place: c,
     publication: l,
     existing: d,
     readme: h
    });
    const w = {
     readmeRefusal: p,
     notes: [ ...o, ...leftNotes(a), ...p === undefined ? [] : [ p.message ] ],
     notices: [ ...t, ...a.notices, ...idle(e) ],
     warnings: n
    };
    const b = await withReasons(g.badges, s);
    return {
     ...concluded({
      ...g,
      badges: b
     }, {
      problem: m,
      drawn: a,
      context: s.context
     }),
     ...w
    };
   });
var concluded = (function concluded(e, {problem: t, drawn: n, context: r}) {
    if (t !== undefined) {
     const n = (0, g.Do)(t, r);
     return n === undefined ? (0, D.gz)(t, e) : (0, D.p6)(n, e);
    }
    const {ids: s, reason: o} = n.deferred;
    const i = s.length > 0 && s.length === n.badges.filter(({badge: e}) => e !== undefined).length;
    return i && e.result === "skipped" ? (0, D.p6)(o, e) : e;
   });
var leftNotes = (function leftNotes({deferred: {ids: e, reason: t}}) {
    return e.length === 0 ? [] : [ `${t.replace(/^b/, "B")}: ${e.join(", ")}.` ];
   });
var withReasons = (async function withReasons(e, {record: t}) {
    let n = 0;
    return Promise.all(e.map((async e => {
     const {changed: r, status: s, origin: o, subject: i} = e;
     if (!r || s === undefined || o === undefined || !(0, H.PR)(s, o)) return e;
     if (++n > le) return e;
     return {
      ...e,
      origin: await (0, H.ZI)({
       status: s,
       origin: o,
       repository: i.repository
      }, t)
     };
    })));
   });
var write = (async function write(e, t) {
    const {plan: n, ports: s, place: i, drawn: a} = e;
    const c = changesOtherFiles(n) || a().badges.some((({skipReason: e}) => e !== undefined));
    let u = D.K$;
    try {
     const n = c ? await otherChanges(e) : undefined;
     u = await i.target.publish({
      ...t,
      otherChanges: n
     });
     return {
      publication: u,
      ...await readmesOf((() => updateReadmes(e)))
     };
    } catch (e) {
     const t = (0, o.fq)(s.context.repository);
     const i = (0, ae.O)(e, t, () => (0, ae.m)(n, t));
     if (!(i instanceof r.qh)) throw i;
     return {
      publication: u,
      problem: i
     };
    }
   });
var readmesOf = (async function readmesOf(e) {
    try {
     return {
      readme: await e()
     };
    } catch (e) {
     if (!(e instanceof r.qh) || e.code !== "policy") throw e;
     return {
      readmeRefusal: new r.qh("policy", `README files are left as they are: ${e.message}`)
     };
    }
   });
var idle = (function idle({destination: e, index: t, prune: n}) {
    const r = [ ...t ? [ '"index"' ] : [], ...n ? [ '"prune"' ] : [] ];
    return e.kind === "gist" && r.length > 0 ? [ `${r.join(" and ")} of "publish" do nothing in a gist.` ] : [];
   });
var filesOf = (function filesOf(e, {formats: t}) {
    const n = e.flatMap((({badge: e, worse: n, path: r, shown: s, oneRun: o, lookedUp: i, showsUnfinished: a, skipReason: c}) => {
     if (e === undefined || c !== undefined) return [];
     return t.map((async t => {
      const c = {
       path: `${r}.${t}`,
       text: await (0, ue.XX)(e, t),
       runs: s.map(fe.X8),
       ...i === undefined ? {} : {
        lookedUp: i.map(fe.X8)
       }
      };
      const u = o === undefined ? {} : {
       sourceRun: o
      };
      const draw = () => Promise.all(n().map(e => (0, ue.XX)(e, t)));
      return {
       ...c,
       ...u,
       ...a ? {
        worse: draw
       } : {}
      };
     }));
    }));
    return Promise.all(n);
   });
var draftOf = (async function draftOf(e, t) {
    const n = e.flatMap((({shown: e, skipReason: t}) => t === undefined ? e.map(fe.X8) : []));
    const r = [ ...new Set(n) ].map((e => `Badge-Run: ${e}`)).join("\n");
    return {
     files: await filesOf(e, t),
     message: {
      headline: fe.ZS,
      body: r
     }
    };
   });
var hasNewerRun = (async function hasNewerRun(e, {context: t, record: n}) {
    try {
     const r = (0, o.fq)(t.repository);
     return await (0, J.pe)(n.newerRuns(r, e), e, lastAttemptOf(r, n));
    } catch (e) {
     if (!(e instanceof r.qh) || e.kind === "outage" || e.kind === "signal") throw e;
     return undefined;
    }
   });
   n.d(t, {
    m: (() => publish)
   });
   var r = n(3916);
   var s = n(788);
   var o = n(4087);
   var i = n(8002);
   var a = n(8534);
   const c = {
    markdown: /^[ \t]*$/,
    html: /^[ \t]*$/,
    asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
    rst: /^[ \t]*(?:\.\.[ \t]*)?$/
   };
   function snippetFor(e, t) {
    return (0, a.UA)((0, a.CE)(e), t);
   }
   const u = {
    markdown: "",
    html: "",
    asciidoc: "// ",
    rst: ".. "
   };
   const d = /\r\n|\n|\r/;
   function updateBlock(e, t, n) {
    const r = (0, a.CE)(n);
    const {from: s, to: o} = findInside(e, n, u[r]);
    const [i, l, h] = [ e.slice(0, s), e.slice(s, o), e.slice(o) ];
    const p = (d.exec(l) ?? d.exec(e))?.[0] ?? "\n";
    const m = c[r].exec(lastLine(i.slice(0, i.lastIndexOf("\x3c!--"))))?.[0];
    const g = r === "markdown" && f.test(lastParagraph(i));
    const w = g || r === "rst" ? p + p : p;
    const b = r === "rst" ? p + p : p;
    const y = g ? "" : indentation(m);
    const $ = withoutMarkers(t).split("\n").map(e => e === "" ? "" : y + e).join(p);
    const k = t === "" ? p : w + $ + b;
    return i + trailingBlanks(l) + k + endLead(l, r, m) + h;
   }
   const f = /^[ \t]*<\/?[a-z]/im;
   const lastLine = e => e.split(d).at(-1) ?? "";
   const lastParagraph = e => e.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/).at(-1) ?? "";
   const indentation = e => /^[ \t]*/.exec(e ?? "")?.[0] ?? "";
   const trailingBlanks = e => /^[ \t]+(?=[\r\n])/.exec(e)?.[0] ?? "";
   function endLead(e, t, n) {
    const r = d.test(e) ? c[t].exec(lastLine(e)) : null;
    return r?.[0] ?? n ?? "";
   }
   const l = {
    start: "\x3c!-- badges:start --\x3e",
    end: "\x3c!-- badges:end --\x3e"
   };
   const h = /<!--[ \t]*badges:(start|end)[ \t]*-->/g;
   const p = {
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
   const m = /<[ \t]{0,3}!?[ \t]{0,3}-{1,3}[ \t]*\/?badges?([ \t]{0,3}[:;=_./ \t-][ \t]{0,3})([a-z]+)\b(?:[ \t]{0,3}-{0,3}[ \t]{0,3}>)?/gi;
   function findInside(e, t, n) {
    const s = [ ...e.matchAll(h) ].map(e => markerOf(e, e[1] === "end" ? "end" : "start"));
    const fail = e => new r.qh("invalid", `${t}: ${e}`);
    const at = ({from: t}) => `line ${lineOf(e, t)}`;
    for (const e of [ "start", "end" ]) {
     const t = s.filter(t => t.edge === e);
     if (t.length > 1) throw fail(`${l[e]} is in the file ${t.length} times (${t.map(at).join(", ")}). Keep one.`);
    }
    const [o, i] = s;
    const a = o !== undefined && i !== undefined ? {
     from: o.to,
     to: i.from
    } : undefined;
    const c = lookalikesIn(e).filter(({from: e, to: t}) => !s.some(n => e < n.to && n.from < t));
    const u = c.find(({from: e, isTight: t}) => a === undefined || t && !isIn(e, a));
    if (u !== undefined) {
     throw fail(`${(0, r.hD)(u.text)} (${at(u)}) is not a marker. Did you mean ${(0, 
     r.hD)(l[u.edge])}?`);
    }
    if (o === undefined) {
     throw fail(`there is no block for badges. Add ${n}${l.start} and ${n}${l.end} where the badges belong, each on its own line.`);
    }
    if (i === undefined || a === undefined) {
     const e = o.edge === "start" ? `${l.end} is missing after it` : `${l.start} is missing before it`;
     throw fail(`${l[o.edge]} (${at(o)}) has no counterpart: ${e}.`);
    }
    if (o.edge === "end") {
     throw fail(`${l.end} (${at(o)}) comes before ${l.start} (${at(i)}). Swap them.`);
    }
    return a;
   }
   function withoutMarkers(e) {
    return e.replace(h, e => e.replace("\x3c!--", "<! --"));
   }
   function markerOf(e, t) {
    const [n] = e;
    return {
     edge: t,
     text: n,
     from: e.index,
     to: e.index + n.length
    };
   }
   function lookalikesIn(e) {
    return [ ...e.matchAll(m) ].flatMap(e => {
     const [, t, n = ""] = e;
     const s = (0, r.pA)(n, Object.keys(p));
     const o = s === undefined ? undefined : p[s];
     return o === undefined ? [] : [ {
      ...markerOf(e, o),
      isTight: t === ":"
     } ];
    });
   }
   const isIn = (e, {from: t, to: n}) => t <= e && e < n;
   function lineOf(e, t) {
    return e.slice(0, t).split(/\r\n|\n|\r/).length;
   }
   var g = n(1602);
   const w = String.raw`(?:\d+(?:\.\d+)?|\.\d+)`;
   const b = String.raw`[\da-z]{4,7}`;
   const y = String.raw`#[\da-f]{6}(?:[\da-f]{2})?`;
   const $ = `(?:[^<>&"]|&(?:amp|lt|gt|#34);)*`;
   const k = String.raw`(?:<stop(?: (?:offset|stop-color|stop-opacity)="[#.\da-f]+")+/>)+`;
   const v = `(?:<image x="${w}" y="${w}" width="14" height="14" href="data:image/[^"<>&]+"/>)?`;
   const x = `(?:<rect(?: x="${w}")? width="${w}" height="${w}" fill="${y}"/>)*`;
   const _ = String.raw`<text(?: (?:x|y|textLength|letter-spacing|font-weight|transform|fill|fill-opacity|filter)="[#.\w()]+")+>${$}</text>`;
   const O = String.raw`<filter id="b(?<flat>${b})"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s\k<flat>" x2="0" y2="100%">${k}</linearGradient><clipPath id="r\k<flat>"><rect width="${w}" height="${w}" rx="[34]"/></clipPath><g clip-path="url\(#r\k<flat>\)">${x}<rect width="${w}" height="${w}" fill="url\(#s\k<flat>\)"/></g>`;
   const R = `<g shape-rendering="crispEdges">${x}</g>`;
   const j = String.raw`<g transform="scale\(\.1\)"><g fill="#(?:010101|ccc)">(?:${_}){2}</g>${_}</g>`;
   const S = `(?:${O}|${R})<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="1[01]0">${v}(?:${j}|${_}){0,2}</g>`;
   const q = String.raw`<rect x="${w}" y="\.5" width="${w}" height="19" rx="2" fill="#fafafa"/><rect x="${w}" y="7\.5" width="\.5" height="5" stroke="#fafafa"/><path d="M${w} 6\.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
   const C = String.raw`<linearGradient id="a(?<social>${b})" x2="0" y2="100%">${k}</linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x="\.5" y="\.5" width="${w}" height="19" rx="2"/>(?:${q})?</g>${v}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px"><rect stroke="#d5d5d5" fill="url\(#a\k<social>\)" x="\.5" y="\.5" width="${w}" height="19" rx="2"/>(?:${_}){0,4}</g>`;
   const I = new RegExp(String.raw`^<svg xmlns="http://www\.w3\.org/2000/svg" width="${w}" height="(?:18|20|28)" role="img" aria-label="(?<name>${$})"><title>\k<name></title>(?:${S}|${C})</svg>\n$`);
   const A = 128 * 1024;
   function readPicture(e) {
    const t = e.length > A ? undefined : I.exec(e)?.groups;
    if (t === undefined) return undefined;
    const n = recognize_unescape(t["name"] ?? "");
    const r = [ ...e.matchAll(/<rect[^<>]* fill="(#[\da-f]{6,8})"\/>/g) ].map(([, e = ""]) => e);
    const s = t["social"] === undefined ? r.at(-1) ?? null : null;
    const o = recognize_unescape(/<text[^<>]*>([^<]*)</.exec(e)?.[1] ?? "");
    return {
     ...splitName(n, o),
     color: s
    };
   }
   const T = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&#34;": '"'
   };
   const recognize_unescape = e => e.replace(/&[^&;]+;/g, e => T[e] ?? e);
   function splitName(e, t) {
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
   const P = [ undefined, "flat-square", "plastic", "for-the-badge", "social" ];
   function isEndpoint(e) {
    const t = parsed(e);
    if (typeof t !== "object" || t === null || `${JSON.stringify(t)}\n` !== e) return false;
    if (!E.test(Object.keys(t).join())) return false;
    const n = new Map(Object.entries(t));
    const isColor = e => typeof e === "string" && new RegExp(`^${y}$`).test(e);
    return n.get("schemaVersion") === 1 && [ n.get("label"), n.get("message") ].every(e => typeof e === "string") && isColor(n.get("color")) && (!n.has("labelColor") || isColor(n.get("labelColor"))) && P.includes(n.get("style"));
   }
   function parsed(e) {
    try {
     return JSON.parse(e);
    } catch {
     return undefined;
    }
   }
   function isOurs(e, t) {
    return e.endsWith(".json") ? isEndpoint(t) : readPicture(t) !== undefined;
   }
   const M = {
    page: "README.md",
    data: "badges.json"
   };
   const U = "\x3c!-- publish-badges:index --\x3e";
   const B = 'Move it, or turn "publish.index" off.';
   function sorted(e) {
    return [ ...e ].sort((e, t) => e.path < t.path ? -1 : e.path > t.path ? 1 : 0);
   }
   function writeData(e) {
    const t = sorted(e).map(e => Object.fromEntries(a.cJ.map(t => [ t, e[t] ])));
    return `${JSON.stringify(t, null, 2)}\n`;
   }
   function readData(e) {
    if (e === undefined) return [];
    const t = index_page_parsed(e);
    if (!Array.isArray(t) || !t.every(isRecord)) {
     throw new r.qh("refused", `This action did not write the file ${M.data} at the target, so it is left as it is. ${B}`);
    }
    return t;
   }
   function index_page_parsed(e) {
    try {
     return JSON.parse(e);
    } catch {
     return undefined;
    }
   }
   const L = [ "status", "label", "message", "color", "link_url", "rendered_link_url" ];
   function isRecord(e) {
    if (typeof e !== "object" || e === null) return false;
    const t = new Map(Object.entries(e));
    const isSound = e => typeof t.get(e) === "string" || t.get(e) === null && L.includes(e);
    return a.cJ.every(isSound) && /^(?:project|group)$/.test(String(t.get("kind")));
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
    const r = `Written by publish-badges with every publication, which overwrites changes made by hand. The same as data: [${M.data}](${M.data}).`;
    return [ `# Badges\n\n${U}\n\n${r}\n`, ...n ].join("\n");
   }
   function refuseForeignPage(e) {
    if (e === undefined || e.split(/\r?\n/).includes(U)) return;
    throw new r.qh("refused", `This action did not write the file ${M.page} at the target, so it is left as it is. ${B}`);
   }
   function section(e, t) {
    const n = e === "" ? [] : [ `## ${(0, a.pj)(e)}\n` ];
    return [ ...n, ...t.map(entry) ].join("\n");
   }
   function entry({id: e, name: t, path: n, rendered_link_url: r, markdown: s}) {
    const o = n.split("/").map(encodeURIComponent).join("/");
    const i = n.endsWith(".svg") ? (0, a.UA)("markdown", [ {
     alt: t,
     image: o,
     link: r
    } ]) : `[${(0, a.pj)(n)}](${(0, a.j_)(o)})`;
    const c = s.replace(/[\r\n]+/g, " ");
    const u = "`".repeat(Math.max(3, ...[ ...c.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
    return `### ${(0, a.pj)(t) || (0, a.pj)(e)}\n\n${i}\n\n${u}markdown\n${c}\n${u}\n`;
   }
   function indexChanges(e, t) {
    return async (n, r) => {
     refuseCollision(r);
     const [s, o] = await Promise.all([ n.files(), n.texts(Object.values(M)) ]);
     refuseForeignPage(o.get(M.page));
     const i = new Set(r.paths.filter(e => !r.superseded.includes(e)));
     const a = new Map;
     for (const e of readData(o.get(M.data))) {
      if (s.has(e.path)) a.set(stemOf(e.path), e);
     }
     for (const t of e()) {
      if (isFiled(t) && i.has(t.path)) a.set(stemOf(t.path), t);
     }
     const c = [ ...s.keys() ].filter(e => e.endsWith(".svg") && !a.has(stemOf(e)));
     const u = [ ...a.values(), ...await recordsFromPictures(c, n, t) ];
     const d = [ {
      path: M.page,
      text: writePage(u)
     }, {
      path: M.data,
      text: writeData(u)
     } ];
     return {
      files: d,
      removed: []
     };
    };
   }
   const isFiled = e => e.path !== null;
   const stemOf = e => e.replace(/\.(?:svg|json)$/, "");
   function refuseCollision({paths: e}) {
    if (!e.includes(M.data)) return;
    throw new r.qh("invalid", `"publish.index" writes the file ${M.data}, which is also the path of a badge: change the "id" or "path" of that badge.`);
   }
   async function recordsFromPictures(e, t, n) {
    if (e.length === 0) return [];
    const r = await t.texts(e);
    return [ ...r ].flatMap(([e, t]) => {
     const r = readPicture(t);
     return r === undefined ? [] : recordFrom(e, r, n(e));
    });
   }
   function recordFrom(e, {label: t, message: n, color: r}, s) {
    const o = t || n;
    const i = {
     link_url: null,
     image_url: s,
     rendered_link_url: null,
     rendered_image_url: s
    };
    const c = (0, a.UA)("markdown", [ {
     alt: o,
     image: s,
     link: null
    } ]);
    const u = stemOf(e).slice(e.lastIndexOf("/") + 1);
    return {
     id: u,
     name: o,
     kind: "project",
     status: null,
     label: t,
     message: n,
     color: r,
     ...i,
     path: e,
     markdown: c
    };
   }
   var F = n(7813);
   var N = n(9455);
   function pruneChanges(e) {
    refuseSharedPath(e);
    const t = new Map;
    return async (n, r) => {
     const s = pruneCandidates([ ...(await n.files()).keys() ], r, e);
     const o = new Set(s.flatMap(({branches: e}) => e).filter(e => !t.has(e)));
     const i = o.size === 0 ? o : await e.exists([ ...o ]);
     for (const e of o) t.set(e, i.has(e));
     const a = s.filter(({branches: e}) => !e.some(e => t.get(e))).map(({path: e}) => e);
     const c = a.length === 0 ? [] : [ ...await n.texts(a) ];
     return {
      files: [],
      removed: c.filter(([e, t]) => isOurs(e, t)).map(([e]) => e)
     };
    };
   }
   function pruneCandidates(e, t, {template: n, values: r, ...s}) {
    const o = (0, N.LL)(n.replace(/\.svg$/, ""), r);
    const i = new Set([ ...t.paths.map(prune_stemOf), ...s.redactedPaths ]);
    const a = new Set(s.ids);
    const isWanted = ({branch: e, id: t}) => {
     const {branches: n} = s;
     const r = n === undefined || e !== undefined && n.includes(e);
     return !r || t === undefined || a.has(t) || a.has(t.slice(0, Math.max(0, t.lastIndexOf("/"))));
    };
    return e.flatMap(e => {
     if (!/\.(?:svg|json)$/.test(e) || e === M.data || i.has(prune_stemOf(e))) return [];
     const t = (0, N.B6)(prune_stemOf(e), o) ?? [];
     const n = t.filter(isWanted);
     if (t.length === 0 || n.some(({branch: e}) => e === undefined)) return [];
     return {
      path: e,
      branches: n.flatMap(({branch: e}) => e ?? [])
     };
    });
   }
   const prune_stemOf = e => e.replace(/\.(?:svg|json)$/, "");
   function hasOwnFolder(e) {
    const [t = ""] = e.split(/%\{(?:branch|id|workflow|job)\}/, 1);
    const [, ...n] = t.split(/%\{project_(?:path|id|name|title)\}/);
    return n.join("").includes("/");
   }
   function refuseSharedPath({template: e, shared: t}) {
    if (!t || hasOwnFolder(e)) return;
    throw new r.qh("invalid", `"publish.prune": the path ${(0, r.hD)(e)} does not distinguish this repository's badges from those of other repositories. Start it with a folder of its own, such as %{project_name}/%{branch}/%{id}.`);
   }
   var D = n(4585);
   async function otherChanges(e) {
    const {plan: t, place: n} = e;
    if (!t.index && !t.prune || t.destination.kind === "gist") return findSkipped(e);
    const records = () => shownBy(e).filter(({file: e}) => e !== "").map(D.zv);
    const r = t.prune ? [ pruneChanges(await pruneOptions(e)) ] : [];
    const s = t.index ? [ indexChanges(records, e => n.address(e)) ] : [];
    return combineChanges(findSkipped(e), ...r, ...s);
   }
   function findSkipped({plan: e, drawn: t, existing: n}) {
    return async r => {
     const s = t().badges.filter(e => e.skipReason !== undefined);
     const o = s.length === 0 ? new Map : await r.files();
     for (const {path: t} of s) for (const r of e.formats) if (o.has(`${t}.${r}`)) n.add(`${t}.${r}`);
     return {
      files: [],
      removed: []
     };
    };
   }
   const shownBy = ({plan: e, place: t, drawn: n, existing: r}) => (0, D.YZ)(n().badges, e, {
    place: t,
    publication: D.K$,
    existing: r
   }).filter(({imageUrl: e}) => e !== "");
   async function pruneOptions({plan: e, ports: t, drawn: n}) {
    const {context: r, sources: s} = t;
    const {template: i, redactedPaths: a} = n();
    const {defaultBranch: c} = await s.facts();
    const u = e.destination.kind === "branch" ? e.destination.repository : undefined;
    const d = (0, o.fq)(r.repository);
    return {
     template: i,
     values: await (0, F.E)([ i ], r, s),
     redactedPaths: a,
     shared: u !== undefined && u.toLowerCase() !== d.toLowerCase(),
     ids: e.badges.flatMap(({id: e}) => e ?? []),
     branches: r.branch === c ? undefined : [ r.branch ],
     exists: e => t.exists(e)
    };
   }
   const G = {
    headline: "Update the badges of the README [skip ci]",
    body: ""
   };
   
   async function otherBranchReason({plan: e, ports: t, drawn: n}) {
    if (e.destination.kind === "directory") return undefined;
    const {defaultBranch: r} = await t.sources.facts();
    const o = (0, s.l)(t.context);
    if (o !== "" && !(0, s.s)(r, t.context)) return `this run is on ${o}, and README files show ${r}`;
    const i = n().badges.find(({image: e, isPinned: t, subject: n}) => e === undefined && !t && n.branch !== r);
    return i && `the badge "${i.id}" shows ${i.subject.branch}, and README files show ${r}`;
   }
   async function addressesFrom({plan: e, ports: t, place: n}) {
    const {destination: r} = e;
    const s = (0, o.fq)(t.context.repository).toLowerCase();
    if (r.kind === "directory") return (e, t) => "../".repeat(t.split("/").length - 1) + n.address(e);
    if (r.kind === "gist" || (r.repository ?? s).toLowerCase() !== s) return e => n.address(e);
    const {defaultBranch: a} = await t.sources.facts();
    return (e, t) => (0, i.Fl)({
     branch: r.branch,
     path: e
    }, {
     defaultBranch: a,
     path: t
    });
   }
   function readmeChanges(e, t) {
    return async n => {
     const s = await n.texts(e);
     const o = e.map(e => {
      const n = s.get(e);
      if (n === undefined) {
       throw new r.qh("not-found", `There is no README file ${e} on the default branch, or it is not a text file. Use one that exists, such as README.md.`);
      }
      return {
       path: e,
       text: updateBlock(n, t(e), e),
       before: n
      };
     });
     const i = o.filter(({text: e, before: t}) => e !== t);
     return {
      files: i.map(({path: e, text: t}) => ({
       path: e,
       text: t
      })),
      removed: []
     };
    };
   }
   function combineChanges(...e) {
    return async (t, n) => {
     const r = [];
     const s = new Set;
     for (const o of e) {
      const e = await o(without(s, t), n);
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
   var H = n(9162);
   
   var W = n(245);
   var z = n(4394);
   var Q = n(831);
   var V = n(9687);
   var K = n(8514);
   const Y = {
    id: 0,
    attempt: 0
   };
   
   
   
   
   
   
   
   function namedAfter(e, t) {
    return n => ({
     ...n,
     subject: {
      ...n.subject,
      workflow: undefined,
      environment: t
     },
     defaults: {
      id: (0, z.yR)(e),
      label: e,
      link: "repository"
     }
    });
   }
   
   
   var J = n(8878);
   
   
   async function selectJobs(e, {run: t, repository: n}, {definition: {job: s}, sources: o}) {
    if (s === undefined) return {
     selected: e,
     warnings: []
    };
    const i = e.filter(({name: e}) => (0, V.Re)(e, s));
    if (i.length > 0) return {
     selected: i,
     warnings: []
    };
    const {path: a} = t.workflow;
    const c = a.startsWith(".github/workflows/");
    const u = c ? await o.record.jobNames(n, {
     path: a,
     sha: t.sha
    }) : new Map;
    const d = u.get(s);
    const f = d === undefined ? [] : e.filter(e => (0, V.Re)(e.name, d));
    if (f.length > 0) return {
     selected: f,
     warnings: []
    };
    const l = [ ...e.flatMap(e => (0, V.rP)(e.name)), ...u.keys() ];
    return {
     selected: [],
     warnings: [ (0, r.mX)("job", s, l) ]
    };
   }
   function currentMembers(e, {run: t, selected: n}, {definition: r, sources: {context: s, job: o}}) {
    const i = t.id === s.run?.id ? {
     runner: s.runner,
     ...o
    } : {};
    const a = (0, V.gq)(e, i);
    const c = r.job === undefined || a !== undefined && n.includes(a);
    return (0, V.nm)(n, c ? i : {}, r.judging.inProgress);
   }
   function summedUp(e, {judging: t}) {
    const n = e.length > 0 && e.every(e => t.ignore.includes(e));
    return n ? (0, K.QZ)(e) : (0, K.cz)(e, t);
   }
   
   
   async function jobBadges(e, t, {definition: n, sources: r}) {
    const {context: s, job: o, now: i} = r;
    const {judging: a} = n;
    const {repository: c} = t.subject;
    const u = await jobsOf(e, c, r);
    const d = e.id === s.run?.id;
    const f = d ? (0, V.gq)(u, {
     runner: s.runner,
     ...o
    }) : undefined;
    const {selected: l} = await selectJobs(u, {
     run: e,
     repository: c
    }, {
     definition: n,
     sources: r
    });
    const h = slugsOf(u);
    return l.flatMap(n => {
     if (n === f) return [];
     const r = (d ? V.NL : V.WB)(n, a.inProgress);
     const s = !n.completed && r === "unknown";
     const o = d ? r : (0, K.aQ)(r, e.at, {
      ...a,
      now: i
     });
     if (s || a.ignore.includes(o)) return [];
     const c = {
      ...t.subject,
      job: {
       name: n.name,
       id: n.id
      }
     };
     const u = t.oneRun && {
      ...t.oneRun,
      cancelled: o === "cancelled"
     };
     const l = {
      ...t.origin,
      because: (0, H.qo)([ {
       name: n.name,
       status: o
      } ], o)
     };
     return [ {
      ...t,
      status: o,
      subject: c,
      oneRun: u,
      origin: l,
      warnings: [],
      jobSlug: h.get(n) ?? (0, z.yR)(n.name)
     } ];
    });
   }
   function slugsOf(e) {
    const t = [ ...e ].sort((e, t) => e.name < t.name ? -1 : e.name > t.name ? 1 : e.id - t.id);
    const n = new Set;
    const r = new Map;
    for (const e of t) {
     const t = (0, z.yR)(e.name);
     let s = t;
     for (let e = 2; n.has(s); e++) s = `${t}-${String(e)}`;
     n.add(s);
     r.set(e, s);
    }
    return r;
   }
   var X = n(2420);
   
   function coversAllBranches({sha: e, runNumber: t, runId: n, event: r}) {
    return e !== undefined || t !== undefined || n !== undefined || r?.every(J.ld) === true;
   }
   
   
   const isOwnRepository = (e, t) => e.toLowerCase() === (0, o.fq)(t.repository).toLowerCase();
   async function isRunOf({workflow: e}, t, {context: n, record: r}) {
    if (matchesWorkflow(t, {
     ...e,
     name: ""
    })) return true;
    if (/^\d+$|\.ya?ml$/i.test(t)) return false;
    return (await r.workflow((0, o.fq)(n.repository), t)).id === e.id;
   }
   function currentRun(e, t, n) {
    const s = ownRun(n);
    if (e === "" && s === undefined) throw new r.qh("invalid", 'There is no current run (GITHUB_RUN_ID is not set): set "status", "needs", "workflow" or "message".');
    return {
     runs: followedBy(s, e === "" ? undefined : () => n.record.runs(e, t)),
     ownId: s?.id
    };
   }
   async function* followedBy(e, t) {
    if (e !== undefined) yield e;
    if (t !== undefined) for await (const n of t()) if (n.id !== e?.id) yield n;
   }
   
   
   function newerOf(e, t) {
    if (e.completed && e.attempt >= t.attempt) return e;
    return {
     ...t,
     isLatestAttempt: e.attempt <= t.attempt
    };
   }
   
   async function isOwnWorkflow(e, {repository: t}, {context: {workflow: n, triggering: r}, record: s}) {
    if (n === undefined) return false;
    if (!/^\d+$/.test(e)) return matchesWorkflow(e, {
     id: 0,
     ...n
    });
    const o = e === String(r?.workflow.id) ? r?.workflow : undefined;
    return (o ?? await s.workflow(t, e)).path === n.path;
   }
   
   
   
   
   
   
   var Z = n(3399);
   var ee = n(6285);
   async function reportFinding(e, {files: t, measure: r}, s) {
    const {readReports: o} = await Promise.all([ n.e(800), n.e(528) ]).then(n.bind(n, 3767));
    const {workspace: i} = s;
    const a = await o({
     workspace: i,
     patterns: t,
     ...r === undefined ? {} : {
      measure: r
     }
    });
    switch (a.kind) {
    case "tests":
     return testsFinding(e, a, s);

    case "coverage":
     return coverageFinding(e, a, s);

    case "problem":
     {
      const t = r === undefined && isAboutTests(e) ? "tests" : "coverage";
      const n = `The badge "${e.id ?? t}" is left as it is: ${a.problem}`;
      const o = named(t, givenFinding(e, {
       status: undefined
      }, s));
      return {
       ...o,
       shown: [],
       oneRun: undefined,
       skipReason: "its report cannot be read",
       problem: n
      };
     }
    }
   }
   const isAboutTests = ({id: e, label: t}) => /test/i.test(`${e ?? ""} ${t ?? ""}`);
   const named = (e, t) => ({
    ...t,
    defaults: {
     ...t.defaults,
     id: e,
     label: e
    }
   });
   function testsFinding(e, {passed: t, failed: n, skipped: r, total: s}, o) {
    const i = {
     passed: t,
     failed: n,
     skipped: r,
     total: s
    };
    const a = (0, ee._q)(i);
    const c = filled(e.message, {
     ...i,
     value: t
    }) ?? (a === undefined ? undefined : e.messages[a]) ?? (0, ee.VI)(i);
    const u = a === undefined ? undefined : {
     from: "report files"
    };
    return {
     ...named("tests", givenFinding({
      ...e,
      message: c
     }, {
      status: a,
      origin: u
     }, o)),
     counts: i
    };
   }
   function coverageFinding(e, {percentage: t, covered: n, total: r}, s) {
    const o = {
     value: t,
     ...n === undefined ? {} : {
      covered: n
     },
     ...r === undefined ? {} : {
      total: r
     }
    };
    const i = filled(e.message, o) ?? (0, ee.aH)(t);
    const a = e.color ?? (0, Z.gM)(e.colorSteps ?? te, String(t));
    const c = {
     ...e,
     message: i,
     color: a,
     colorSteps: undefined
    };
    return {
     ...named("coverage", givenFinding(c, {
      status: undefined
     }, s)),
     counts: o
    };
   }
   const te = ee.t7.flatMap((([e, t]) => {
    const n = (0, Z.H0)(t);
    return n === undefined ? [] : [ [ e, n ] ];
   }));
   function filled(e, t) {
    return e?.replace(/%\{(value|passed|failed|skipped|covered|total)\}/g, (e, n) => t[n] === undefined ? e : String(t[n]));
   }
   async function reportedDeployment(e, {filters: t, judging: n}, {context: s, record: i, now: a}) {
    const c = t.repository ?? (0, o.fq)(s.repository);
    const u = t.branch ?? t.tag;
    const d = {
     environment: e,
     ...u === undefined ? {} : {
      ref: u
     },
     ...t.sha === undefined ? {} : {
      sha: t.sha
     }
    };
    const f = await i.deployment(c, d);
    if (f !== undefined) {
     const t = (0, K.aQ)(f.status, f.at, {
      ...n,
      now: a
     });
     const r = n.ignore.includes(t) ? {
      skipReason: `the status ${t} is ignored`
     } : {};
     return {
      status: t,
      origin: {
       from: `the deployment to ${e}`
      },
      warnings: [],
      ...r
     };
    }
    const l = await i.environments(c);
    return {
     status: "unknown",
     origin: {
      from: undefined,
      because: `no deployment to ${e}`
     },
     warnings: l.includes(e) ? [] : [ (0, r.mX)("environment", e, l) ]
    };
   }
   async function reportedChecks(e, {filters: t, judging: n}, {context: s, record: i, now: a}) {
    const {sha: c, branch: u, tag: d} = t;
    const f = s.event === "workflow_run" ? s.triggering?.sha ?? s.sha : s.sha;
    const l = await i.checks(t.repository ?? (0, o.fq)(s.repository), c ?? refOf(u, d) ?? f);
    const h = l.filter(({name: t}) => (0, V.Re)(t, e));
    const p = h.map(e => {
     const t = e.completed || n.inProgress === "show";
     return {
      ...e,
      status: t ? (0, K.aQ)(e.status, e.at, {
       ...n,
       now: a
      }) : "unknown"
     };
    });
    const m = (0, K.cz)(p.map(e => e.status), n);
    const g = h.length === 0 ? [ (0, r.mX)("check", e, l.map(({name: e}) => e)) ] : [];
    return {
     status: m,
     origin: (0, H.FY)(p, m),
     warnings: g
    };
   }
   function refOf(e, t) {
    if (e !== undefined) return `heads/${e}`;
    return t === undefined ? undefined : `tags/${t}`;
   }
   const ne = 5;
   
   
   
   function withoutMessage(e, t) {
    if (t === undefined) return {
     skipReason: 'the input "values" has no message for it'
    };
    const n = e === undefined ? "the badge" : `the badge ${(0, r.hD)(e)}`;
    return {
     skipReason: `its message in the input "${t}" is empty`,
     warnings: [ `Input "${t}": the message is empty, so ${n} is left as it is.` ]
    };
   }
   function needsRequests({source: e}) {
    switch (e.kind) {
    case "environment":
    case "check":
    case "workflow":
    case "run":
     return true;

    case "needs":
     return mayHideFailure(e.jobs);

    case "message":
    case "value":
    case "pointer":
    case "status":
    case "report":
     return false;
    }
   }
   const mayHideFailure = (e => e.some((({status: e}) => e === "skipped")));
   
   const re = {
    from: undefined,
    because: "the badge is not enabled"
   };
   async function disabledFinding(e, t) {
    const n = {
     ...e,
     message: undefined,
     color: undefined,
     colorSteps: undefined
    };
    const {context: r} = t;
    const {source: s, filters: o} = n;
    if (s.kind === "run" || s.kind === "workflow") return findingOf(n, await disabledLookUp(n, t), r);
    const i = {
     ...baseFinding(n, ownSubject(r, o), r),
     status: "unknown",
     origin: re
    };
    const a = s.kind === "message" || s.kind === "value" || s.kind === "pointer";
    if (a) return {
     ...i,
     subject: {
      ...i.subject,
      workflow: undefined
     }
    };
    if (s.kind === "environment") return namedAfter(s.environment, s.environment)(i);
    return s.kind === "check" ? namedAfter(s.check)(i) : i;
   }
   async function disabledLookUp(e, t) {
    const {context: n, record: r} = t;
    const {references: s, query: o} = await selectRuns(e, t);
    const i = s.map(e => ({
     path: pathOf(e),
     name: ""
    }));
    const [a, ...c] = i;
    return {
     status: "unknown",
     origin: re,
     workflows: i,
     warnings: [],
     shown: [],
     oneRun: undefined,
     lookedUp: undefined,
     showsUnfinished: false,
     subject: {
      repository: o.repository,
      workflow: c.length === 0 && a?.path !== "" ? a : undefined,
      branch: o.branch ?? await r.defaultBranch(o.repository),
      tag: e.filters.tag,
      run: undefined,
      sha: n.sha,
      job: e.job === undefined ? undefined : {
       name: e.job,
       id: undefined
      },
      environment: undefined
     }
    };
   }
   function pathOf(e) {
    if (!/\.ya?ml$/i.test(e)) return "";
    return e.includes("/") ? e : `.github/workflows/${e}`;
   }
   var se = n(7647);
   var oe = n(722);
   var ie = n(2067);
   
   function redactLog(e) {
    const t = (0, r.hD)(e.defaults.id);
    const n = `A warning about the badge ${t} names something in a private repository, so it is not shown in this public log. To read it, run "publish-badges publish" with this badge on your machine.`;
    return {
     ...e,
     origin: undefined,
     warnings: e.warnings.length === 0 ? [] : [ n ]
    };
   }
   
   const shownBranch = ({isSecret: e, subject: t}) => e ? "a branch of another repository" : t.branch;
   async function drawOffline(e, t) {
    if ((0, N.MT)(e, t.context) !== undefined) return [];
    const n = t.context.facts === undefined && (0, ie.Sz)(e, (0, o.fq)(t.context.repository));
    const r = n || e.badges.some(needsRequests) || (0, F.z)(templatesOf(e, false), t.context);
    return r ? [] : (await drawAll({
     ...e,
     token: ""
    }, t)).badges;
   }
   
   function redactedError({id: e = ""}) {
    return new r.UP(`The badge ${(0, r.hD)(e)}: its workflow does not exist in the private repository.`);
   }
   
   function mayBeMissing({definition: {source: e, enabled: t, filters: n}, shown: r}, s, {plan: o, context: i}) {
    if (!t || e.kind === "pointer") return false;
    const a = [ i.branch, i.triggering?.branch, i.facts?.defaultBranch ];
    if (n.repository === undefined && a.includes(s)) return false;
    const c = e.kind === "run" || e.kind === "workflow";
    return c ? r.length === 0 : o.destination.kind !== "directory";
   }
   
   
   
   
   
   function fillUrl(e, t, n) {
    const {text: r, unfilled: s} = (0, se.Uu)(t, n);
    return {
     text: r,
     warnings: s.map(t => `"${e}": %{${t}} is unknown or has no value, and was not replaced.`)
    };
   }
   var ae = n(7179);
   var ce = n(7872);
   var ue = n(8675);
   var de = n(1923);
   var fe = n(8290);
   
   
   const drawOwn = (async (e, t, n = []) => deferOtherBranches(await drawAll(e, t, n), e, t));
   
   
   const le = 5;
   
   
   
   
   const changesOtherFiles = (({index: e, prune: t, readme: n}) => e || t || n.length > 0);
   
   
   const he = 'GitHub could not be asked whether a newer run has finished (that needs "actions: read"), so only the runs that are already published were compared.';
   
  }),
  4585: ((e, t, n) => {
var warningsOf = (function warningsOf({warnings: e = [], badges: t}) {
    return [ ...e, ...t.flatMap((e => e.warnings)) ];
   });
var partialFailures = (function partialFailures({badges: e, readmeRefusal: t}) {
    const n = e.flatMap((({problem: e}) => e ?? []));
    return [ ...n.map(e => new s.qh("invalid", e)), ...t ? [ t ] : [] ];
   });
var badgesAt = (function badgesAt(e, {formats: t}, {place: n, publication: r, existing: s}) {
    const o = new Set(r.written);
    const i = new Set(r.superseded);
    const [a = "svg"] = t;
    return e.map((e => {
     if (e.image !== undefined) return {
      ...e,
      file: "",
      imageUrl: e.image,
      changed: false,
      superseded: false
     };
     const r = `${e.path}.${a}`;
     const isIn = (n => t.some((t => n.has(`${e.path}.${t}`))));
     const c = e.skipReason === undefined || s?.has(r) === true;
     const u = c ? n.address(r) : "";
     return {
      ...e,
      file: r,
      imageUrl: u,
      changed: isIn(o),
      superseded: isIn(i)
     };
    }));
   });
var reportOf = (function reportOf(e, t, n) {
    const {publication: r, readme: s} = n;
    const {written: o, removed: i, superseded: a, worseStatus: c = []} = r;
    const filesOf = ({path: t}) => e.formats.map(e => `${t}.${e}`);
    const u = badgesAt(t, e, n);
    const d = [ o, i, s?.written ?? [] ].some((e => e.length > 0));
    const f = r.commitSha ?? s?.commitSha;
    const l = {
     badges: u,
     changed: d,
     commitSha: f,
     error: undefined,
     notes: [],
     notices: [],
     reason: undefined,
     isExpected: false
    };
    if (e.dryRun) return {
     ...l,
     result: "skipped",
     reason: "dry run"
    };
    if (d) return {
     ...l,
     result: "published"
    };
    const h = t.filter(({badge: e}) => e !== undefined);
    const [p] = h.map(e => e.skipReason);
    if (p !== undefined && h.every(e => e.skipReason !== undefined)) {
     return {
      ...l,
      result: "skipped",
      reason: p
     };
    }
    const isIn = e => t => filesOf(t).some(t => e.includes(t));
    if (h.length > 0 && h.every(isIn(a))) return {
     ...l,
     result: "superseded",
     reason: supersededReason(h, isIn(c))
    };
    return {
     ...l,
     result: "unchanged"
    };
   });
var outputsOf = (function outputsOf({result: e, reason: t, badges: n, changed: r, commitSha: s}) {
    const [o] = n;
    const c = n.flatMap((({status: e}) => e ?? []));
    const u = n.filter(hasUrl).map(shown);
    return {
     result: e,
     reason: t ?? "",
     changed: String(r),
     status: c.length === 0 ? "" : (0, a.QZ)(c),
     "image-url": o?.imageUrl ?? "",
     "link-url": o?.link ?? "",
     ...Object.fromEntries(i.CZ.map((e => [ e, (0, i.UA)(e, u) ]))),
     "commit-sha": s ?? "",
     badges: JSON.stringify(n.map((e => ({
      ...recordOf(e),
      ...e.counts,
      changed: e.changed
     }))))
    };
   });
var recordOf = (function recordOf(e) {
    const {id: t, name: n, kind: r, badge: s, status: o, imageUrl: a, link: c, given: u, file: d} = e;
    return {
     id: t,
     name: n,
     kind: r,
     status: o ?? null,
     label: s?.label ?? null,
     message: s?.message ?? null,
     color: s?.color ?? null,
     link_url: u.link ?? c,
     image_url: u.image ?? a,
     rendered_link_url: c,
     rendered_image_url: a,
     path: d === "" ? null : d,
     markdown: (0, i.UA)("markdown", hasUrl(e) ? [ shown(e) ] : [])
    };
   });
var summaryOf = (function summaryOf(e) {
    const {result: t, badges: n, notes: r, notices: o, error: a} = e;
    const c = a instanceof s.WK && a.problems.length > 1 ? a : undefined;
    const d = c?.headline ?? e.reason;
    const f = `### Badges\n\n${u[t]}${d === undefined ? "" : `: ${(0, i.pj)(d)}`}\n`;
    const l = c?.problems.map(e => `\n- ${(0, i.pj)(e.text)}\n`) ?? [];
    const h = t === "published" || t === "unchanged" || t === "superseded";
    const p = h ? n.filter(hasUrl).map(shown) : [];
    const m = warningsOf(e).map(e => `Warning: ${e}`);
    const g = [ ...m, ...o, ...r ].map(e => `\n${(0, i.pj)(e)}\n`);
    return [ f, ...fitting(l), ...tableOf(n, h), ...toPaste(p), ...g ].join("");
   });
var fitting = (function fitting(e) {
    let t = 0;
    const n = e.findIndex((e => (t += Buffer.byteLength(e)) > d.rows));
    if (n === -1) return e;
    return [ ...e.slice(0, n), `\n${e.length - n} more badges: the output \`badges\` contains all of them.\n` ];
   });
var toPaste = (function toPaste(e) {
    const t = (0, i.UA)("markdown", e);
    if (t === "") return [];
    if (Buffer.byteLength(t) > d.markdown) return [ "\nThe Markdown to paste is in the output `markdown`.\n" ];
    const n = "`".repeat(Math.max(3, ...[ ...t.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
    return [ `\n${n}markdown\n${t}\n${n}\n` ];
   });
var tableOf = (function tableOf(e, t) {
    if (e.length === 0) return [];
    return [ "\n| Badge | Status | From |\n| --- | --- | --- |\n", ...fitting(e.map((e => row(e, t)))) ];
   });
var row = (function row(e, t) {
    return `| ${t ? imageOf(e) : (0, i.pj)(textOf(e))} | ${(0, i.pj)(statusOf(e))} | ${sourceOf(e)} |\n`;
   });
var imageOf = (function imageOf(e) {
    if (isOnline(e)) return (0, i.UA)("markdown", [ shown(e) ]);
    return (0, i.pj)(hasUrl(e) ? `${textOf(e)} \u2192 ${e.imageUrl}` : textOf(e));
   });
var sourceOf = (function sourceOf({origin: e, originUrl: t, skipReason: n}) {
    if (n !== undefined) return (0, i.pj)(`left as it is: ${n}`);
    const {from: r = "", because: s} = e ?? {};
    const linked = e => (0, i.pj)(e).replaceAll("<span>#</span>", "#");
    const o = t === undefined ? (0, i.pj)(r) : `[${linked(r)}](${(0, i.j_)(t)})`;
    return [ o, s === undefined ? "" : (0, i.pj)(s) ].filter((e => e !== "")).join(": ");
   });
var annotationsOf = (function annotationsOf(e, t) {
    const {notices: n, error: r, reason: i, isExpected: a} = e;
    const c = [ ...warningsOf(e).map(e => ({
     level: "warning",
     message: e
    })), ...n.map(e => ({
     level: "notice",
     message: e
    })) ];
    for (const {message: n} of partialFailures(e)) c.push({
     level: t === "any" ? "error" : "warning",
     message: n
    });
    if (r instanceof s.WK) c.push(...problemsOf(r)); else if (r !== undefined) c.push({
     level: o.d$[t].includes(r.kind) ? "error" : "warning",
     message: r.message
    }); else if (i !== undefined && !a) c.push({
     level: "notice",
     message: `Not published: ${i}`
    });
    return c;
   });
var linesOf = (function linesOf(e) {
    const {reason: t, result: n, badges: r} = e;
    const s = r.map((t => t.skipReason === undefined ? `${t.id}: ${originOf(t)} \u2192 ${t.imageUrl || t.file}${outcomeOf(t, e)}` : `${t.id}: left as it is: ${t.skipReason}`));
    const o = r.filter(hasUrl);
    if (o.length > 0) s.push((0, i.UA)("markdown", o.map(shown)));
    return t === undefined ? s : [ ...s, `${u[n]}: ${t}` ];
   });
var originOf = (function originOf({status: e, origin: t, badge: n, name: s}) {
    if (e !== undefined && t !== undefined) return (0, r.Wn)(e, t);
    return n?.message ?? s;
   });
var outcomeOf = (function outcomeOf({badge: e, changed: t, superseded: n}, {result: r, commitSha: s}) {
    if (e === undefined) return "";
    if (t && s !== undefined) return ` (published in commit ${s.slice(0, 10)})`;
    return ` (${n ? "superseded" : t || r !== "published" ? r : "unchanged"})`;
   });
   n.d(t, {
    Dx: (() => linesOf),
    EI: (() => reportOf),
    Ih: (() => annotationsOf),
    K$: (() => c),
    Re: (() => partialFailures),
    YG: (() => summaryOf),
    YZ: () => badgesAt,
    Yz: (() => outputsOf),
    gz: () => failed,
    hT: () => skipped,
    kS: () => failedReport,
    nZ: (() => warningsOf),
    p6: () => expected,
    zv: () => recordOf
   });
   var r = n(9162);
   var s = n(3916);
   var o = n(3718);
   var i = n(8534);
   var a = n(8514);
   
   
   const c = {
    written: [],
    superseded: [],
    removed: []
   };
   
   
   function supersededReason(e, t) {
    const [n] = e;
    const s = e.find(e => !t(e));
    const o = (s ?? n)?.oneRun;
    if (o === undefined) return "a newer run is published";
    return s === undefined ? `another job of ${(0, r.rt)(o)} has published a worse status` : `there is a newer run than ${(0, 
    r.rt)(o)}`;
   }
   function skipped(e, t, n) {
    const r = {
     address: () => ""
    };
    return expected(e, reportOf(t, n, {
     place: r,
     publication: c
    }));
   }
   function expected(e, t) {
    return {
     ...t,
     result: "skipped",
     reason: e,
     isExpected: true
    };
   }
   function failedReport(e) {
    return {
     result: "failed",
     reason: e.message,
     isExpected: false,
     badges: [],
     changed: false,
     commitSha: undefined,
     error: e,
     notes: [],
     notices: []
    };
   }
   function failed(e, t) {
    return {
     ...t,
     result: "failed",
     reason: e.message,
     error: e
    };
   }
   const shown = (({name: e, imageUrl: t, link: n}) => ({
    alt: e,
    image: t,
    link: n
   }));
   const hasUrl = (({imageUrl: e}) => e !== "");
   
   
   const u = {
    published: "Published",
    unchanged: "Unchanged: all badges are up to date",
    superseded: "Superseded",
    skipped: "Not published",
    failed: "Failed"
   };
   
   const d = {
    rows: 6e5,
    markdown: 4e5
   };
   
   
   const isOnline = (({imageUrl: e}) => /^https?:/.test(e));
   
   
   
   const statusOf = (({status: e, badge: t}) => e === undefined ? t?.message ?? "" : (0, 
   a.qS)(e));
   
   const textOf = ({badge: e, name: t}) => e === undefined ? t : `${e.label}: ${e.message}`;
   
   function problemsOf({problems: e, headline: t}) {
    const n = e.map(({file: e, line: t, text: n}) => ({
     level: "error",
     message: n,
     ...e === undefined ? {} : {
      file: e,
      startLine: t
     }
    }));
    return e.length > 1 ? [ ...n, {
     level: "error",
     message: t
    } ] : n;
   }
   
   
   
  }),
  1923: ((e, t, n) => {
var hasCheckout = (function hasCheckout(e) {
    return (0, r.existsSync)((0, o.join)(e, ".git"));
   });
var readBelow = (function readBelow(e, t) {
    const n = (0, o.join)(e, t);
    if (!(0, r.existsSync)(n)) return undefined;
    const s = (0, r.realpathSync)(n);
    const i = (0, o.relative)((0, r.realpathSync)(e), s);
    if (i === ".." || i.startsWith(`..${o.sep}`) || (0, o.isAbsolute)(i)) throw new a.qh("invalid", `${t} leads out of the workspace: replace it with a regular file.`);
    if (i.split(o.sep).some(e => e.toLowerCase() === ".git")) throw new a.qh("invalid", `${t} leads into ".git", where files are not read: replace it with a regular file.`);
    const c = (0, r.openSync)(s, r.constants.O_RDONLY | r.constants.O_NOFOLLOW | r.constants.O_NONBLOCK);
    try {
     const e = (0, r.fstatSync)(c);
     if (!e.isFile()) throw new a.qh("invalid", `${t} is not a regular file.`);
     if (e.size > g) throw new a.qh("invalid", `${t} is too large: ${e.size} bytes. The limit is 256 KiB.`);
     return (0, r.readFileSync)(c, "utf8");
    } finally {
     (0, r.closeSync)(c);
    }
   });
var resolvePlan = (async function resolvePlan(e, t) {
    const n = e.describesBadges ? undefined : await findManifest(e, t);
    if (n === undefined) {
     const n = (0, m.M)(e);
     const r = await (0, h.ah)(n, t);
     if (e.describesBadges || r === undefined) refuseValues(e);
     return {
      plan: n,
      notices: [],
      warnings: [],
      refusal: r
     };
    }
    refuseTokensIn(n.text, e);
    const r = await (0, f.WI)(n.text, {
     source: n.path,
     path: n.path,
     scope: scopeOf(n, t.context)
    });
    const manifestPart = e => ({
     badges: e.map(({definition: e}) => e),
     manifest: r
    });
    const s = await (0, h.ah)((0, m.M)(e, manifestPart(r.badges)), t);
    const {badges: o, ...i} = await (s === undefined ? inherit(r, e, t) : ownBadges(r, t));
    const a = s === undefined ? undefined : o.map(({definition: e}) => e.id);
    const c = e.values === "" ? o : applyValues(o, e.values, a);
    return {
     plan: (0, m.M)(e, manifestPart(c)),
     ...i,
     refusal: s
    };
   });
var refuseValues = (function refuseValues({values: e, manifest: t}) {
    if (e === "") return;
    throw (0, a.Gq)("values", e, `sets messages, but there are no static badges for them: list those in ${t.path} or in "badges".`);
   });
var findManifest = (async function findManifest(e, t) {
    const {context: n, files: r} = t;
    const {path: s, isRequired: o} = e.manifest;
    const i = !w.test(n.event) || e.token === "" && e.gistToken === "";
    const c = i ? r.local(s) : undefined;
    if (c !== undefined) return {
     text: c,
     path: s
    };
    if (!(i && r.hasCheckout())) {
     if (await isRefusedWithoutManifest(e, t)) return undefined;
     const a = mayRequestManifest(e) ? await readOwn({
      path: s,
      isRequired: o
     }, i ? n.sha : "", r) : undefined;
     if (a !== undefined) return {
      text: a,
      path: s
     };
    }
    if (!o) return undefined;
    throw new a.qh("invalid", `Input "manifest": the file ${(0, a.hD)(s)} does not exist. Commit it, or remove the input.`);
   });
   n.d(t, {
    Gj: (() => readBelow),
    tp: (() => hasCheckout),
    yY: (() => resolvePlan)
   });
   var r = n(3024);
   var s = n.n(r);
   var o = n(6760);
   var i = n.n(o);
   var a = n(3916);
   var c = n(4087);
   var u = n(1867);
   var d = n(9513);
   var f = n(8553);
   var l = n(5763);
   var h = n(1602);
   var p = n(7179);
   var m = n(7872);
   const g = 1024 * 1024;
   
   
   
   function refuseTokensIn(e, {token: t, gistToken: n}) {
    (0, u.PW)("manifest", e, [ t, n ].flatMap(u.XP));
   }
   function scopeOf({path: e}, {repository: t}) {
    return t.name.toLowerCase() === ".github" && e === "badges.yml" ? "group" : "project";
   }
   
   const w = /^(?:workflow_run|pull_request_target)$/;
   
   async function readOwn({path: e, isRequired: t}, n, r) {
    try {
     return await r.own(e, n === "" ? undefined : n);
    } catch (e) {
     if (!t && e instanceof a.qh && e.code === "forbidden") return undefined;
     throw e;
    }
   }
   async function isRefusedWithoutManifest(e, t) {
    const n = (0, m.M)(e);
    if (n.destination.kind === "directory") return false;
    const r = e.publish.branches === undefined ? undefined : await (0, h.ZR)(n, t);
    return ((0, h.VG)(n, t.context) ?? r) !== undefined;
   }
   function mayRequestManifest(e) {
    return e.token !== "" && (e.manifest.isRequired || (0, m.M)(e).destination.kind !== "directory");
   }
   async function inherit(e, t, n) {
    if (t.token === "") {
     const t = await ownBadges(e, n);
     const r = !e.inherit && e.extends.length === 0;
     const s = "Inherited badges are left out: reading them needs a token.";
     return r ? t : {
      ...t,
      notices: [ ...t.notices, s ]
     };
    }
    const read = async e => {
     const r = await n.files.remote(e).catch(e => {
      const r = (0, c.fq)(n.context.repository);
      throw (0, p.O)(e, r, () => (0, p.m)((0, m.M)(t), r));
     });
     refuseTokensIn(r ?? "", t);
     return r;
    };
    return (0, d.f)(e, {
     owner: n.context.repository.owner,
     read: read
    });
   }
   async function ownBadges(e, {context: t}) {
    const {owner: n} = t.repository;
    return (0, d.f)({
     ...e,
     inherit: false,
     extends: [],
     exclude: []
    }, {
     owner: n,
     read: nothing
    });
   }
   const nothing = () => Promise.resolve(undefined);
   function applyValues(e, t, n) {
    const r = [ ...(0, l.N)(t) ].filter(([e]) => n === undefined || n.includes(e));
    return (0, l.t)(e, new Map(r));
   }
  }),
  8002: ((e, t, n) => {
var encodePath = (function encodePath(e) {
    return e.split("/").map(encodeURIComponent).join("/");
   });
var branchAddress = (function branchAddress(e, {repository: t, branch: n, isPrivate: r}, s) {
    const o = `${t.owner}/${t.name}`;
    const i = `${encodePath(n)}/${encodePath(s)}`;
    return isGitHubCom(e) && !r ? `https://raw.githubusercontent.com/${o}/${i}` : `${e}/${o}/raw/${i}`;
   });
var directoryAddress = (function directoryAddress(e, t) {
    const n = e.replaceAll("\\", "/").replace(/^\.\//, "").replace(/(?<!\/)\/+$/, "");
    return n === "" || n === "." ? t : `${n}/${t}`;
   });
var relativeAddress = (function relativeAddress(e, t) {
    const n = `blob/${t.defaultBranch}/${t.path}`.split("/").length - 1;
    return "../".repeat(n) + encodePath(`raw/${e.branch}/${e.path}`);
   });
   n.d(t, {
    Fl: (() => relativeAddress),
    O0: (() => encodePath),
    au: (() => directoryAddress),
    lv: (() => branchAddress),
    wO: () => gistAddress
   });
   
   const isGitHubCom = (e => /^https:\/\/github\.com$/i.test(e));
   
   function gistAddress(e, {id: t, owner: n, rawUrl: r}, s) {
    if (isGitHubCom(e) && n !== null) return `https://gist.githubusercontent.com/${n}/${t}/raw/${encodeURIComponent(s)}`;
    return r === null ? "" : `${r}/${encodeURIComponent(s)}`;
   }
   
   
  }),
  8534: ((e, t, n) => {
var snippet = (function snippet(e, t) {
    const {one: n, separator: r} = i[e];
    return t.map((e => n({
     ...e,
     alt: oneLine(e.alt)
    }))).join(r);
   });
var markdown = (function markdown({alt: e, image: t, link: n}) {
    const r = `![${escapeMarkdown(e)}](${destination(t)})`;
    return n === null ? r : `[${r}](${destination(n)})`;
   });
var escapeMarkdown = (function escapeMarkdown(e) {
    if (!/[\\`*[\]<>|&_~]|:\/\//.test(e)) return e;
    const t = e.replace(/[\\`*[\]<>|~]|&(?=#|\w+;)|:(?=\/\/)/g, "\\$&");
    return t.includes("_") ? t.replace(new RegExp(a, "gu"), "\\_") : t;
   });
var html = (function html({alt: e, image: t, link: n}) {
    const r = `<img src="${escapeHtml(t)}" alt="${escapeHtml(e)}">`;
    return n === null ? r : `<a href="${escapeHtml(n)}">${r}</a>`;
   });
var asciidoc = (function asciidoc({alt: e, image: t, link: n}) {
    const r = escapeAsciidoc(e, ":(?=//|:)");
    const s = n === null ? `"${r}"` : `"${r}",link="${inMacro(n)}"`;
    return `image:${inMacro(t)}[${s}]`;
   });
var escapeAsciidoc = (function escapeAsciidoc(e, t) {
    if (/^[A-Za-z\d/ ,%?=!]*$/.test(e)) return e;
    return e.replace(new RegExp(`${u}|${t}`, "gu"), e => `&#${e.charCodeAt(0)};`);
   });
var rst = (function rst({alt: e, image: t, link: n}) {
    const r = [ `.. image:: ${inDirective(t)}` ];
    if (e !== "") r.push(`   :alt: ${e}`);
    if (n !== null) r.push(`   :target: ${inDirective(n)}`);
    return r.join("\n");
   });
var plain = (function plain(e) {
    const t = e.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    if (/^\w[\w ,.;()]*$/.test(t) && !/_|\d{1,9}[.)]|www|[\da-f]{7}/i.test(t)) return t;
    return t.replace(new RegExp(g, "gi"), (e, t, n) => {
     if (t !== undefined) return `<code>${t}</code>`;
     return n === undefined ? `&#${e.charCodeAt(0)};` : `<span>${n}</span>`;
    });
   });
   n.d(t, {
    CE: () => markupOf,
    CZ: (() => o),
    UA: (() => snippet),
    cJ: () => s,
    j_: () => destination,
    pj: (() => plain)
   });
   var r = n(3916);
   const s = [ "id", "name", "kind", "status", "label", "message", "color", "link_url", "image_url", "rendered_link_url", "rendered_image_url", "path", "markdown" ];
   const o = [ "markdown", "html", "asciidoc", "rst" ];
   const i = {
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
   
   const a = "(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])";
   
   const percent = e => /[()]/.test(e) ? `%${e.charCodeAt(0).toString(16)}` : encodeURIComponent(e);
   const destination = (e => e.replace(/[\s\u0000-\u001f\u007f-\u009f()<>\\`|]/g, percent).replace(/&(?=#|\w+;)/g, "&amp;"));
   const c = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;"
   };
   const escapeHtml = (e => e.replace(/[&<>"]/g, e => c[e] ?? ""));
   
   
   const u = `[*\`#^~+$<>[\\]{}\\\\"'|@]|&(?=#|\\w+;)|\\((?=\\(|(?:C|R|TM)\\))|-(?=-)|\\.(?=\\.\\.)|(?<![\\p{L}\\p{N} ]);|${a}`;
   
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
   const f = `has an unknown markup. Allowed: files that end with ${Object.keys(d).filter(Boolean).join(", ")}, or have no ending.`;
   function markupOf(e) {
    const t = e.slice(e.lastIndexOf("/") + 1).toLowerCase();
    const n = t.lastIndexOf(".");
    const s = d[n === -1 ? "" : t.slice(n)];
    if (s === undefined) throw (0, r.Gq)("readme", e, f);
    return s;
   }
   const l = "[\\\\`*_{}[\\]<>|!#&~]";
   const h = "^[-+](?= |$)|^[-=:](?=[-=: ]*$)|(?<=^\\d{1,9})[.)](?= |$)";
   const p = "#(?=\\d)|(?<=\\bgh)-(?=\\d)|@|:(?=(?:100|1234):)|:(?!\\d+:)(?=[\\w+-]+:)|:?//+|(?<=\\bwww)\\.|\\$";
   const m = "\\b(?=\\d*[a-f])(?=[a-f]*\\d)[\\da-f]{7,40}\\b";
   const g = `(${m})|(${p})|${l}|${h}`;
   
  }),
  2863: ((e, t, n) => {
   n.d(t, {
    g: (() => r)
   });
   const r = {
    verdana11: [ 3.87, 4.33, 5.05, 9, 6.99, 11.84, 7.99, 2.95, 5, 5, 6.99, 9, 4, 5, 4, 5, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 5, 5, 9, 9, 9, 6, 11, 7.52, 7.54, 7.68, 8.48, 6.96, 6.32, 8.53, 8.27, 4.63, 5, 7.62, 6.12, 9.27, 8.23, 8.66, 6.63, 8.66, 7.65, 7.52, 6.78, 8.05, 7.52, 10.88, 7.54, 6.77, 7.54, 5, 5, 5, 9, 6.99, 6.99, 6.61, 6.85, 5.73, 6.85, 6.55, 3.87, 6.85, 6.96, 3.02, 3.79, 6.51, 3.02, 10.7, 6.96, 6.68, 6.85, 6.85, 4.69, 5.73, 4.33, 6.96, 6.51, 9, 6.51, 6.51, 5.78, 6.98, 5, 6.98, 9 ],
    verdana10: [ 3.52, 3.94, 4.59, 8.18, 6.36, 10.76, 7.27, 2.69, 4.54, 4.54, 6.36, 8.18, 3.64, 4.54, 3.64, 4.54, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 4.54, 4.54, 8.18, 8.18, 8.18, 5.45, 10, 6.84, 6.86, 6.98, 7.71, 6.32, 5.75, 7.75, 7.51, 4.21, 4.55, 6.93, 5.57, 8.43, 7.48, 7.87, 6.03, 7.87, 6.95, 6.84, 6.16, 7.32, 6.84, 9.89, 6.85, 6.15, 6.85, 4.54, 4.54, 4.54, 8.18, 6.36, 6.36, 6.01, 6.23, 5.21, 6.23, 5.96, 3.52, 6.23, 6.33, 2.74, 3.44, 5.92, 2.74, 9.73, 6.33, 6.07, 6.23, 6.23, 4.27, 5.21, 3.94, 6.33, 5.92, 8.18, 5.92, 5.92, 5.25, 6.35, 4.54, 6.35, 8.18 ],
    boldVerdana10: [ 3.42, 4.02, 5.87, 8.67, 7.11, 12.72, 8.62, 3.32, 5.43, 5.43, 7.11, 8.67, 3.61, 4.8, 3.61, 6.89, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 4.02, 4.02, 8.67, 8.67, 8.67, 6.17, 9.64, 7.76, 7.62, 7.24, 8.3, 6.83, 6.5, 8.11, 8.37, 5.46, 5.55, 7.71, 6.37, 9.48, 8.47, 8.5, 7.33, 8.5, 7.82, 7.1, 6.82, 8.12, 7.64, 11.28, 7.64, 7.37, 6.92, 5.43, 6.89, 5.43, 8.67, 7.11, 7.11, 6.68, 6.99, 5.88, 6.99, 6.64, 4.22, 6.99, 7.12, 3.42, 4.03, 6.71, 3.42, 10.58, 7.12, 6.87, 6.99, 6.99, 4.97, 5.93, 4.56, 7.12, 6.5, 9.79, 6.69, 6.51, 5.97, 7.11, 5.43, 7.11, 8.67 ],
    boldHelvetica11: [ 3.06, 3.06, 5.09, 6.12, 6.12, 11, 7.53, 3.06, 3.26, 3.26, 4.48, 6.6, 3.06, 4.48, 3.06, 4.08, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 3.06, 3.06, 6.6, 6.6, 6.6, 6.12, 8.8, 7.53, 7.74, 8.15, 8.15, 7.13, 6.52, 8.35, 8.15, 3.24, 6.12, 7.94, 6.52, 9.98, 8.15, 8.56, 7.34, 8.56, 7.94, 7.14, 6.72, 8.15, 6.93, 10.38, 7.34, 7.34, 7.13, 3.66, 4.08, 3.66, 6.6, 5.5, 2.85, 6.31, 6.72, 6.31, 6.72, 6.31, 3.66, 6.72, 6.52, 2.84, 3.06, 6.31, 2.84, 9.97, 6.52, 6.72, 6.72, 6.72, 4.28, 5.91, 3.87, 6.52, 5.72, 8.95, 5.91, 5.71, 5.71, 3.66, 2.45, 3.66, 6.6 ]
   };
  }),
  8675: ((e, t, n) => {
var oddLine = (function oddLine(e, t, n) {
    if (e === "") return s;
    const r = n(e, t);
    return {
     text: e,
     width: wholePixels(r) | 1,
     fit: r.isExact ? "fixed" : "natural"
    };
   });
var wholePixels = (function wholePixels({width: e, isExact: t}) {
    return t ? Math.floor(e) : Math.ceil(e);
   });
var textColor = (function textColor(e, t) {
    return t === "shields" ? shieldsTextColorOn(e) : (0, r.kF)(e);
   });
var xml = (function xml(e, ...t) {
    return e.reduce(((e, n, r) => `${e}${t[r - 1] ?? ""}${n}`));
   });
var escaped = (function escaped(e) {
    return e.replace(/[&<>"]/g, e => u[e] ?? "");
   });
var elements_frame = (function elements_frame({label: e, message: t}, n, r) {
    const s = escaped(e === "" || t === "" ? e + t : `${e}: ${t}`);
    return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${n.width}" height="${n.height}" role="img" aria-label="${s}"><title>${s}</title>${r}</svg>\n`;
   });
var logoImage = (function logoImage(e, t, n) {
    if (e === undefined) return c;
    return xml`<image x="${t}" y="${(n - o) / 2}" width="${o}" height="${o}" href="${escaped(e)}"/>`;
   });
var box = (function box({x: e, width: t, color: n}, r) {
    if (t === 0) return c;
    const s = e === 0 ? c : xml` x="${e}"`;
    return xml`<rect${s} width="${t}" height="${r}" fill="${escaped(n)}"/>`;
   });
var textLength = (function textLength({fit: e, width: t}) {
    return e === "fixed" ? xml` textLength="${10 * t}"` : c;
   });
var fill = (function fill({textColor: e}) {
    return e === i ? c : xml` fill="${escaped(e)}"`;
   });
var idSuffix = (function idSuffix(e) {
    const {label: t, message: n, color: r, style: s, palette: o, logo: i = ""} = e;
    const a = e.showsLabelColor === true ? `${e.labelColor}!` : e.labelColor;
    const c = [ t, n, r, a, s, o, i, "" ].join("\n");
    let u = 2166136261;
    for (let e = 0; e < c.length; e++) u = Math.imul(u ^ c.charCodeAt(e), 16777619);
    return escaped((u >>> 0).toString(36).padStart(4, "0"));
   });
var draw = (function draw(e, t, n) {
    const r = layOut(e, t);
    const {width: s, left: o, right: i} = r;
    const a = n.depth === undefined ? c : idSuffix(e);
    const u = logoImage(e.logo, h, n.height);
    const d = xml`${flat_text(o, n, a)}${flat_text(i, n, a)}`;
    return elements_frame(e, {
     width: s,
     height: n.height
    }, xml`${background(r, n, a)}<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="110">${u}${d}</g>`);
   });
var layOut = (function layOut(e, t) {
    const {label: n, message: r, logo: s, color: i, labelColor: a, palette: c} = e;
    const [u, d] = [ oddLine(n, "verdana11", t), oddLine(r, "verdana11", t) ];
    const f = s === undefined ? 0 : o + (n === "" ? 0 : p);
    const l = n !== "" || hasOwnLabelColor(e);
    const m = l ? u.width + 2 * h + f : 0;
    const g = h + f + 1 + u.width / 2;
    const w = l ? 0 : f;
    const b = w > 0 ? h : 0;
    const y = l || w > 0 ? 1 : 0;
    const $ = (r === "" ? 1 + w : d.width + w + Math.max(0, b - 1)) + 2 * h;
    const k = m + w + b - y + h + d.width / 2;
    const [v, x] = [ textColor(a, c), textColor(i, c) ];
    return {
     width: m + $,
     left: {
      line: u,
      center: g,
      textColor: v,
      x: 0,
      width: m,
      color: a
     },
     right: {
      line: d,
      center: k,
      textColor: x,
      x: m,
      width: $,
      color: i
     }
    };
   });
var background = (function background({left: e, right: t, width: n}, {height: r, depth: s}, o) {
    const i = xml`${box(e, r)}${box(t, r)}`;
    if (s === undefined) return xml`<g shape-rendering="crispEdges">${i}</g>`;
    return xml`<filter id="b${o}"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s${o}" x2="0" y2="100%">${s.gradient}</linearGradient><clipPath id="r${o}"><rect width="${n}" height="${r}" rx="${s.radius}"/></clipPath><g clip-path="url(#r${o})">${i}<rect width="${n}" height="${r}" fill="url(#s${o})"/></g>`;
   });
var flat_text = (function flat_text(e, {baseline: t, depth: n}, r) {
    if (e.line.text === "") return c;
    const s = escaped(e.line.text);
    const o = textLength(e.line);
    const line = ((t, n) => xml`<text x="${10 * e.center}" y="${t}"${o}${n}>${s}</text>`);
    if (n === undefined) return line(t, xml` transform="scale(.1)"${fill(e)}`);
    const a = line(t + 10, xml` fill-opacity=".8" filter="url(#b${r})"`);
    const u = line(t + 10, xml` fill-opacity=".3"`);
    const d = e.textColor === i ? xml`010101` : xml`ccc`;
    return xml`<g transform="scale(.1)"><g fill="#${d}">${a}${u}</g>${line(t, fill(e))}</g>`;
   });
var measureFor = (async function measureFor({label: e, message: t, palette: r}) {
    if (S.test(e) && S.test(t)) return measureAscii;
    const {unicodeMeasure: s} = await n.e(696).then(n.bind(n, 7223));
    return s(r);
   });
var render = (function render(e, t) {
    return C[t](e);
   });
   n.d(t, {
    hR: () => q,
    XX: (() => render)
   });
   var r = n(3399);
   const s = {
    text: "",
    width: 0,
    fit: "natural"
   };
   
   
   const o = 14;
   function hasOwnLabelColor({labelColor: e, showsLabelColor: t}) {
    return t === true || e !== r.vz;
   }
   const i = "#fff";
   
   function shieldsTextColorOn(e) {
    const t = parseInt(e.slice(1, 7), 16);
    const n = (t >> 16) * 299 + (t >> 8 & 255) * 587 + (t & 255) * 114;
    return n <= .695 * 255e3 ? i : "#333";
   }
   function renderEndpoint(e) {
    const {label: t, message: n, color: r, labelColor: s, style: o} = e;
    const i = {
     ...hasOwnLabelColor(e) ? {
      labelColor: s
     } : {},
     ...o === "flat" ? {} : {
      style: o
     }
    };
    return `${JSON.stringify({
     schemaVersion: 1,
     label: t,
     message: n,
     color: r,
     ...i,
     ...logoOf(e)
    })}\n`;
   }
   const a = "data:image/svg+xml;base64,";
   function logoOf({logo: e, namedLogo: t}) {
    if (t !== undefined) return {
     namedLogo: t.name,
     logoColor: t.color
    };
    return e?.startsWith(a) ? {
     logoSvg: Buffer.from(e.slice(a.length), "base64").toString()
    } : {};
   }
   
   const c = xml``;
   
   const u = {
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
   const f = {
    height: 20,
    baseline: 140
   };
   const l = {
    height: 18,
    baseline: 130,
    depth: {
     radius: 4,
     gradient: xml`<stop offset="0" stop-color="#fff" stop-opacity=".7"/><stop offset=".1" stop-color="#aaa" stop-opacity=".1"/><stop offset=".9" stop-color="#000" stop-opacity=".3"/><stop offset="1" stop-color="#000" stop-opacity=".5"/>`
    }
   };
   const drawFlat = ((e, t) => draw(e, t, d));
   const drawFlatSquare = (e, t) => draw(e, t, f);
   const drawPlastic = (e, t) => draw(e, t, l);
   const h = 5;
   const p = 3;
   
   
   
   
   const m = 28;
   const g = 12;
   const w = 9;
   const b = 6;
   const y = 1.25;
   function drawForTheBadge(e, t) {
    const {width: n, left: r, right: s} = for_the_badge_layOut(e, t);
    const o = logoImage(e.logo, w, m);
    const i = xml`${for_the_badge_text(r, fill(r))}${for_the_badge_text(s, xml` font-weight="bold"${fill(s)}`)}`;
    return elements_frame(e, {
     width: n,
     height: m
    }, xml`<g shape-rendering="crispEdges">${box(r, m)}${box(s, m)}</g><g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="100">${o}${i}</g>`);
   }
   function for_the_badge_layOut(e, t) {
    const {logo: n, color: r, labelColor: i, palette: a} = e;
    const c = spacedLine(e.label.toUpperCase(), "verdana10", t);
    const u = spacedLine(e.message.toUpperCase(), "boldVerdana10", t);
    const d = c === s && u === s ? b - w : b;
    const f = n === undefined ? 0 : o + d;
    const l = n === undefined ? g : w + f;
    const h = c !== s || n !== undefined && hasOwnLabelColor(e);
    const p = c === s ? 2 * w + o : l + c.width + g;
    const [m, y] = h ? [ p, 0 ] : [ 0, f ];
    const $ = l + c.width / 2;
    const k = m + y + g + u.width / 2;
    const v = y + u.width + 2 * g;
    const [x, _] = [ textColor(i, a), textColor(r, a) ];
    return {
     width: m + v,
     left: {
      line: c,
      center: $,
      textColor: x,
      x: 0,
      width: m,
      color: i
     },
     right: {
      line: u,
      center: k,
      textColor: _,
      x: m,
      width: v,
      color: r
     }
    };
   }
   const $ = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]/u;
   function spacedLine(e, t, n) {
    if (e === "") return s;
    const r = n(e, t);
    const o = wholePixels(r);
    if (r.isExact) return {
     text: e,
     width: o + y * e.length,
     fit: "fixed"
    };
    if ($.test(e)) return {
     text: e,
     width: o,
     fit: "natural"
    };
    return {
     text: e,
     width: o + y * characterCount(e),
     fit: "spaced"
    };
   }
   const characterCount = e => [ ...new Intl.Segmenter("en").segment(e) ].length;
   function for_the_badge_text({line: e, center: t}, n) {
    if (e.text === "") return c;
    const r = e.fit === "spaced" ? xml` letter-spacing="${10 * y}"` : textLength(e);
    return xml`<text transform="scale(.1)" x="${10 * t}" y="175"${r}${n}>${escaped(e.text)}</text>`;
   }
   const k = 20;
   const v = 19;
   const x = 5;
   const _ = 4;
   const O = 3;
   const R = 6;
   function drawSocial(e, t) {
    const {label: n, message: r, logo: s} = e;
    const i = oddLine(n.charAt(0).toUpperCase() + n.slice(1), "boldHelvetica11", t);
    const a = oddLine(r, "boldHelvetica11", t);
    const u = s === undefined ? 0 : o + (n === "" ? 0 : O);
    const d = (i.width || 1) + u + 2 * x;
    const f = d + R;
    const l = a.width + 2 * _;
    const h = idSuffix(e);
    const p = r === "" ? c : bubbleAt(f, l);
    const m = social_text(i, u + i.width / 2 + x);
    const g = xml`${labelBox(d, h)}${m}${social_text(a, f + l / 2)}`;
    return elements_frame(e, {
     width: d + 1 + (r === "" ? 0 : R + l),
     height: k
    }, xml`<linearGradient id="a${h}" x2="0" y2="100%"><stop offset="0" stop-color="#fcfcfc" stop-opacity="0"/><stop offset="1" stop-opacity=".1"/></linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x=".5" y=".5" width="${d}" height="${v}" rx="2"/>${p}</g>${logoImage(s, x, k)}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px">${g}</g>`);
   }
   function labelBox(e, t) {
    return xml`<rect stroke="#d5d5d5" fill="url(#a${t})" x=".5" y=".5" width="${e}" height="${v}" rx="2"/>`;
   }
   function bubbleAt(e, t) {
    return xml`<rect x="${e}.5" y=".5" width="${t}" height="${v}" rx="2" fill="#fafafa"/><rect x="${e}" y="7.5" width=".5" height="5" stroke="#fafafa"/><path d="M${e}.5 6.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
   }
   function social_text(e, t) {
    if (e.text === "") return c;
    const n = escaped(e.text);
    const r = textLength(e);
    const s = 10 * t;
    return xml`<text x="${s}" y="150" fill="#fff" transform="scale(.1)"${r}>${n}</text><text x="${s}" y="140" transform="scale(.1)"${r}>${n}</text>`;
   }
   var j = n(2863);
   const S = /^[ -~]*$/;
   
   const measureAscii = ((e, t) => {
    const n = j.g[t];
    let r = 0;
    for (let t = 0; t < e.length; t++) r += n[e.charCodeAt(t) - 32] ?? NaN;
    return {
     width: r,
     isExact: true
    };
   });
   const q = [ "svg", "json" ];
   
   const C = {
    svg: (async e => drawSvg(e, await measureFor(e))),
    json: e => Promise.resolve(renderEndpoint(e))
   };
   const I = {
    flat: drawFlat,
    "flat-square": drawFlatSquare,
    plastic: drawPlastic,
    "for-the-badge": drawForTheBadge,
    social: drawSocial
   };
   const drawSvg = ((e, t) => I[e.style](e, t));
  }),
  6285: ((e, t, n) => {
   n.d(t, {
    VI: () => testsMessage,
    _q: () => testsStatus,
    aH: () => coverageMessage,
    in: () => roundedDown,
    s5: () => percentageOf,
    t7: (() => r)
   });
   function percentageOf({covered: e, total: t}) {
    if (t === 0) return undefined;
    const n = e * 1e3;
    return atLeast((n - n % t) / t / 10, e > 0);
   }
   function roundedDown(e) {
    const [t = "0"] = /^\d+(?:\.\d)?(?!.*e)/.exec(String(e)) ?? [];
    return atLeast(Number(t), e > 0);
   }
   function atLeast(e, t) {
    return e === 0 && t ? .1 : e;
   }
   function coverageMessage(e) {
    return `${e}%`;
   }
   const r = [ [ 0, "red" ], [ 50, "orange" ], [ 70, "yellow" ], [ 80, "green" ], [ 90, "brightgreen" ] ];
   function testsMessage({passed: e, failed: t, skipped: n}) {
    const r = [ `${t} failed`, `${e} passed`, `${n} skipped` ];
    return r.filter(e => !e.startsWith("0 ")).join(", ");
   }
   function testsStatus({passed: e, failed: t, skipped: n}) {
    if (t > 0) return "failing";
    if (e > 0) return "passing";
    return n > 0 ? "skipped" : undefined;
   }
  }),
  4087: ((e, t, n) => {
var parseRepository = (function parseRepository(e) {
    const [, t, n] = s.exec(e) ?? [];
    return t === undefined || n === undefined || n.length > o ? undefined : {
     owner: t,
     name: n
    };
   });
var namedRepository = (function namedRepository(e) {
    const t = parseRepository(e);
    if (t === undefined) throw new r.qh("invalid", `"${e}" is not a repository name. Use owner/name.`);
    return t;
   });
var isSameRepository = (function isSameRepository(e, t) {
    return fullName(e).toLowerCase() === fullName(t).toLowerCase();
   });
   n.d(t, {
    SU: (() => parseRepository),
    aW: () => moved,
    fq: (() => fullName),
    ow: (() => namedRepository),
    ve: (() => isSameRepository)
   });
   var r = n(3916);
   const s = /^([A-Za-z\d](?:[A-Za-z\d_-]*[A-Za-z\d])?)\/((?!\.\.?$)[\w.-]+)$/;
   const o = 100;
   
   
   const fullName = (({owner: e, name: t}) => `${e}/${t}`);
   
   function moved(e, t) {
    return new r.qh("moved", `The repository ${fullName(e)} has moved to ${t}: use its new name.`);
   }
  }),
  9687: ((e, t, n) => {
var parseNeeds = (function parseNeeds(e) {
    let t;
    try {
     t = JSON.parse(e);
    } catch {
     return {
      problem: `is not JSON. ${i}`
     };
    }
    if (typeof t !== "object" || t === null || Array.isArray(t)) return {
     problem: `is not a JSON object of jobs. ${i}`
    };
    const n = [];
    for (const [e, r] of Object.entries(t)) {
     const t = typeof r === "object" && r !== null ? Reflect.get(r, "result") : undefined;
     if (!isFinal(t)) return {
      problem: `has no result for the job ${JSON.stringify(e)} (allowed: ${o.join(", ")}). ${i}`
     };
     n.push({
      key: e,
      status: (0, s.fx)(t)
     });
    }
    return n;
   });
var isFinal = (function isFinal(e) {
    return typeof e === "string" && o.includes(e);
   });
   n.d(t, {
    NL: () => currentJobStatus,
    Re: () => matchesJob,
    WB: () => jobStatus,
    gq: () => findOwn,
    jJ: (() => parseNeeds),
    nm: () => membersOfCurrentRun,
    rP: () => namesForJob
   });
   var r = n(8214);
   var s = n(2420);
   function findOwn(e, t) {
    return e.find(({id: e}) => e === t.id) ?? e.find(e => !e.completed && e.status === "running" && e.runner !== null && e.runner === t.runner);
   }
   function matchesJob(e, t) {
    if (e === t || e.startsWith(`${t} (`) || e.startsWith(`${t} / `)) return true;
    if (!/[*?]/.test(t)) return false;
    return [ t, `${t} (*`, `${t} / *` ].some(t => (0, r.kt)(e, t, {
     crosses: true
    }));
   }
   function namesForJob(e) {
    return [ e, e.replace(/ (?:\(|\/ ).*$/s, "") ];
   }
   function jobStatus(e, t) {
    return e.completed || t === "show" ? e.status : "unknown";
   }
   function currentJobStatus(e, t) {
    return !e.completed && e.failedStep ? "failing" : jobStatus(e, t);
   }
   function membersOfCurrentRun(e, t, n) {
    const r = findOwn(e, t);
    const s = e.filter(e => e !== r).map(e => ({
     name: e.name,
     status: currentJobStatus(e, n)
    }));
    const o = s.every(({status: e}) => e === "unknown");
    if (t.status !== undefined && (t.status !== "passing" || o)) s.push({
     name: r?.name ?? "this job",
     status: t.status
    });
    return s;
   }
   const o = [ "success", "failure", "cancelled", "skipped" ];
   const i = "Use needs: ${{ toJSON(needs) }}.";
   
   
  }),
  8214: ((e, t, n) => {
   n.d(t, {
    Yo: () => branchGlobProblem,
    kt: () => matchesGlob,
    pf: (() => r)
   });
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
    if (/[\s,]/.test(e)) return "has more than one glob on a line.";
    if (e.startsWith("!")) return 'begins with "!", but branches cannot be excluded: list those that publish.';
    if (/^refs\//.test(e)) return 'begins with "refs/": use the name of the branch or tag alone.';
    const [t] = /[[\\^~:\u0000-\u001f\u007f]/.exec(e) ?? [];
    return t === undefined ? undefined : `contains ${JSON.stringify(t)}, which names of branches and tags cannot contain.`;
   }
   const r = 'Allowed: names of branches and tags, one per line; * stands for any text without "/", ** for any text, ? for one character.';
  }),
  8878: ((e, t, n) => {
var isProposal = (function isProposal(e) {
    return /^(pull_request|merge_group)/.test(e);
   });
var matchesQuery = (function matchesQuery(e, t) {
    const {branch: n, sha: r, event: s, actor: o, runNumber: i, runId: a} = t;
    if (e.headRepository === null || !equalNames(e.headRepository, t.repository)) return false;
    if (s === undefined ? isProposal(e.event) : !s.includes(e.event)) return false;
    if (n !== undefined && e.branch !== n) return false;
    if (r !== undefined && !equalNames(e.sha, r)) return false;
    if (o !== undefined && (e.actor === null || !equalNames(e.actor, o))) return false;
    return (i === undefined || e.number === i) && (a === undefined || e.id === a);
   });
var isSuperseded = (async function isSuperseded(e, {cancelled: t}, n) {
    const judge = ({status: e}) => Promise.resolve(e);
    for await (const r of e) if (t || await hasVerdict(r, {
     lastAttempt: n,
     judge: judge
    })) return true;
    return false;
   });
var withRun = (async function* withRun(e, t, n) {
    let r = true;
    for await (const s of e) {
     if (r && s.number < t.number) {
      r = false;
      yield t;
     }
     if (s.id === t.id) r = false;
     yield s.id === t.id ? n(s) : s;
    }
    if (r) yield t;
   });
var withNewerSince = (async function* withNewerSince(e) {
    let t;
    for await (const n of e) {
     yield {
      run: n,
      newerSince: t
     };
     t = Math.min(t ?? n.createdAt, n.createdAt);
    }
   });
var currentFirst = (async function* currentFirst(e, t) {
    const {ownId: n} = t;
    const r = [];
    let s = n !== undefined;
    for await (const o of e) {
     if (!s) yield o; else if (o.run.id === n) {
      s = false;
      yield* [ o, ...r ];
     } else {
      r.push(o);
      if (await hasVerdict(o.run, t)) {
       s = false;
       yield* r;
      }
     }
    }
    if (s) yield* r;
   });
var pickRun = (async function pickRun(e, t) {
    const {inProgress: n, ignore: r, ownId: s, lastAttempt: o, judge: i} = t;
    for await (const {run: a, newerSince: c} of currentFirst(withNewerSince(e), t)) {
     const e = n === "show" ? a : await o(a);
     if (e === undefined) continue;
     const t = e.completed && c !== undefined && c <= e.at;
     if (t && e.status === "cancelled") continue;
     const u = await i(e);
     if (t && e.id === s && u === "cancelled") continue;
     if (!r.includes(u)) return {
      run: e,
      status: u
     };
    }
    return {
     run: undefined,
     status: "unknown"
    };
   });
   n.d(t, {
    Qk: (() => matchesQuery),
    Yq: (() => withRun),
    jn: (() => pickRun),
    ld: () => isProposal,
    pe: (() => isSuperseded)
   });
   
   const equalNames = ((e, t) => e.toLowerCase() === t.toLowerCase());
   
   const r = new Set([ "failing", "timed-out", "errored", "warning", "passing" ]);
   async function hasVerdict(e, {lastAttempt: t, judge: n}) {
    const s = await t(e);
    if (s === undefined) return false;
    if (e.isPublished === true) return true;
    return r.has(s.isSummed === true ? await n(s) : s.status);
   }
   
   
   
   
   
  }),
  8514: ((e, t, n) => {
var worst = (function worst(e) {
    let t = r.length - 1;
    for (const n of e) t = Math.min(t, r.indexOf(n));
    return r[t] ?? "unknown";
   });
var withMaxAge = (function withMaxAge(e, t, {maxAge: n, now: r}) {
    return n !== undefined && t !== undefined && r - t > n * s ? "unknown" : e;
   });
var statusText = (function statusText(e) {
    return e.replaceAll("-", " ");
   });
   n.d(t, {
    BR: () => worseFinalStatuses,
    QZ: (() => worst),
    aQ: (() => withMaxAge),
    cz: () => sum,
    dR: () => isFinal,
    f: (() => r),
    qS: (() => statusText)
   });
   const r = [ "failing", "timed-out", "errored", "cancelled", "action-required", "running", "pending", "warning", "passing", "neutral", "skipped", "inactive", "unknown" ];
   
   function sum(e, {strict: t, ignore: n}) {
    const s = e.filter(e => !n.includes(e));
    const o = worst(s);
    const i = r.indexOf(o) >= r.indexOf("warning");
    return t && i && s.includes("unknown") ? "unknown" : o;
   }
   const s = 864e5;
   
   function isFinal(e) {
    return e !== "running" && e !== "pending";
   }
   function worseFinalStatuses(e) {
    const t = isFinal(e) ? r.slice(0, r.indexOf(e)) : r.slice(0, -1);
    return t.filter(isFinal);
   }
   
  }),
  2420: ((e, t, n) => {
var parseStatus = (function parseStatus(e) {
    return u.get(normalize(e));
   });
var statusOfConclusion = (function statusOfConclusion(e) {
    return (e === null ? undefined : u.get(e)) ?? "unknown";
   });
   n.d(t, {
    Gn: () => unknownStatusProblem,
    Xr: () => statusOfProgress,
    fx: (() => statusOfConclusion),
    hD: () => statusOfState,
    i$: (() => parseStatus),
    q9: () => d
   });
   var r = n(3916);
   var s = n(8514);
   const o = {
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
   const i = {
    requested: "pending",
    queued: "pending",
    pending: "pending",
    waiting: "pending",
    in_progress: "running"
   };
   const a = {
    error: "errored",
    expected: "pending",
    inactive: "inactive",
    destroyed: "inactive",
    abandoned: "unknown"
   };
   const c = {
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
   const u = new Map([ ...Object.entries({
    ...o,
    ...i,
    ...a,
    ...c
   }), ...s.f.map((e => [ normalize(e), e ])) ]);
   const d = [ ...u.keys() ];
   
   function unknownStatusProblem(e) {
    return `is not a status.${(0, r.h)(normalize(e), d)} Allowed: ${s.f.join(", ")}, or the word of GitHub, Concourse, CodeBuild, BuildMaster or GitLab for one of them.`;
   }
   
   function statusOfProgress(e) {
    return u.get(e) ?? "unknown";
   }
   function statusOfState(e) {
    return u.get(e) ?? "unknown";
   }
  }),
  2613: e => {
   e.exports = require("assert");
  },
  181: (e => {
   e.exports = require("buffer");
  }),
  9896: (e => {
   e.exports = require("fs");
  }),
  992: e => {
   e.exports = require("http");
  },
  5692: e => {
   e.exports = require("https");
  },
  9278: e => {
   e.exports = require("net");
  },
  3024: (e => {
   e.exports = require("node:fs");
  }),
  1455: e => {
   e.exports = require("node:fs/promises");
  },
  6760: (e => {
   e.exports = require("node:path");
  }),
  6466: (e => {
   e.exports = require("node:stream/promises");
  }),
  6193: e => {
   e.exports = require("node:string_decoder");
  },
  7975: (e => {
   e.exports = require("node:util");
  }),
  8522: e => {
   e.exports = require("node:zlib");
  },
  857: (e => {
   e.exports = require("os");
  }),
  932: (e => {
   e.exports = require("process");
  }),
  4756: e => {
   e.exports = require("tls");
  },
  7016: e => {
   e.exports = require("url");
  },
  7532: ((e, t, n) => {
var utils_toCommandValue = (function utils_toCommandValue(e) {
    if (e === null || e === undefined) {
     return "";
    } else if (typeof e === "string" || e instanceof String) {
     return e;
    }
    return JSON.stringify(e);
   });
var file_command_issueFileCommand = (function file_command_issueFileCommand(e, t) {
    const n = process.env[`GITHUB_${e}`];
    if (!n) {
     throw new Error(`Unable to find environment variable for file command ${e}`);
    }
    if (!i.existsSync(n)) {
     throw new Error(`Missing file at path: ${n}`);
    }
    i.appendFileSync(n, `${utils_toCommandValue(t)}${r.EOL}`, {
     encoding: "utf8"
    });
   });
var file_command_prepareKeyValueMessage = (function file_command_prepareKeyValueMessage(e, t) {
    const n = `ghadelimiter_${o.randomUUID()}`;
    const s = utils_toCommandValue(t);
    if (e.includes(n)) {
     throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
    }
    if (s.includes(n)) {
     throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
    }
    return `${e}<<${n}${r.EOL}${s}${r.EOL}${n}`;
   });
var getInput = (function getInput(e, t) {
    const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
    if (t && t.required && !n) {
     throw new Error(`Input required and not supplied: ${e}`);
    }
    if (t && t.trimWhitespace === false) {
     return n;
    }
    return n.trim();
   });
var setOutput = (function setOutput(e, t) {
    const n = process.env["GITHUB_OUTPUT"] || "";
    if (n) {
     return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(e, t));
    }
    process.stdout.write(r.EOL);
    command_issueCommand("set-output", {
     name: e
    }, utils_toCommandValue(t));
   });
   n.d(t, {
    Yz: () => core_debug,
    z3: () => error,
    V4: (() => getInput),
    lm: () => notice,
    C1: () => setFailed,
    uH: (() => setOutput),
    $e: () => warning
   });
   var r = n(857);
   
   function toCommandProperties(e) {
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
    const s = new Command(e, t, n);
    process.stdout.write(s.toString() + r.EOL);
   }
   function command_issue(e, t = "") {
    command_issueCommand(e, {}, t);
   }
   const s = "::";
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
     let e = s + this.command;
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
     e += `${s}${escapeData(this.message)}`;
     return e;
    }
   }
   function escapeData(e) {
    return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
   }
   function escapeProperty(e) {
    return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
   }
   const o = require("crypto");
   var i = n(9896);
   
   
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
   class oidc_utils_OidcClient {
    static createHttpClient(e = true, t = 10) {
     const n = {
      allowRetries: e,
      maxRetries: t
     };
     return new HttpClient("actions/oidc-client", [ new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken()) ], n);
    }
    static getRequestToken() {
     const e = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
     if (!e) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
     }
     return e;
    }
    static getIDTokenUrl() {
     const e = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
     if (!e) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
     }
     return e;
    }
    static getCall(e) {
     return c(this, void 0, void 0, function*() {
      var t;
      const n = oidc_utils_OidcClient.createHttpClient();
      const r = yield n.getJson(e).catch(e => {
       throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`);
      });
      const s = (t = r.result) === null || t === void 0 ? void 0 : t.value;
      if (!s) {
       throw new Error("Response json body do not have ID Token field");
      }
      return s;
     });
    }
    static getIDToken(e) {
     return c(this, void 0, void 0, function*() {
      try {
       let t = oidc_utils_OidcClient.getIDTokenUrl();
       if (e) {
        const n = encodeURIComponent(e);
        t = `${t}&audience=${n}`;
       }
       debug(`ID token url is ${t}`);
       const n = yield oidc_utils_OidcClient.getCall(t);
       setSecret(n);
       return n;
      } catch (e) {
       throw new Error(`Error message: ${e.message}`);
      }
     });
    }
   }
   var u = undefined && undefined.__awaiter || function(e, t, n, r) {
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
   const {access: d, appendFile: f, writeFile: l} = i.promises;
   const h = "GITHUB_STEP_SUMMARY";
   const p = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
   class Summary {
    constructor() {
     this._buffer = "";
    }
    filePath() {
     return u(this, void 0, void 0, function*() {
      if (this._filePath) {
       return this._filePath;
      }
      const e = process.env[h];
      if (!e) {
       throw new Error(`Unable to find environment variable for $${h}. Check if your runtime environment supports job summaries.`);
      }
      try {
       yield d(e, i.constants.R_OK | i.constants.W_OK);
      } catch (t) {
       throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = e;
      return this._filePath;
     });
    }
    wrap(e, t, n = {}) {
     const r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
     if (!t) {
      return `<${e}${r}>`;
     }
     return `<${e}${r}>${t}</${e}>`;
    }
    write(e) {
     return u(this, void 0, void 0, function*() {
      const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
      const n = yield this.filePath();
      const r = t ? l : f;
      yield r(n, this._buffer, {
       encoding: "utf8"
      });
      return this.emptyBuffer();
     });
    }
    clear() {
     return u(this, void 0, void 0, function*() {
      return this.emptyBuffer().write({
       overwrite: true
      });
     });
    }
    stringify() {
     return this._buffer;
    }
    isEmptyBuffer() {
     return this._buffer.length === 0;
    }
    emptyBuffer() {
     this._buffer = "";
     return this;
    }
    addRaw(e, t = false) {
     this._buffer += e;
     return t ? this.addEOL() : this;
    }
    addEOL() {
     return this.addRaw(r.EOL);
    }
    addCodeBlock(e, t) {
     const n = Object.assign({}, t && {
      lang: t
     });
     const r = this.wrap("pre", this.wrap("code", e), n);
     return this.addRaw(r).addEOL();
    }
    addList(e, t = false) {
     const n = t ? "ol" : "ul";
     const r = e.map(e => this.wrap("li", e)).join("");
     const s = this.wrap(n, r);
     return this.addRaw(s).addEOL();
    }
    addTable(e) {
     const t = e.map(e => {
      const t = e.map(e => {
       if (typeof e === "string") {
        return this.wrap("td", e);
       }
       const {header: t, data: n, colspan: r, rowspan: s} = e;
       const o = t ? "th" : "td";
       const i = Object.assign(Object.assign({}, r && {
        colspan: r
       }), s && {
        rowspan: s
       });
       return this.wrap(o, n, i);
      }).join("");
      return this.wrap("tr", t);
     }).join("");
     const n = this.wrap("table", t);
     return this.addRaw(n).addEOL();
    }
    addDetails(e, t) {
     const n = this.wrap("details", this.wrap("summary", e) + t);
     return this.addRaw(n).addEOL();
    }
    addImage(e, t, n) {
     const {width: r, height: s} = n || {};
     const o = Object.assign(Object.assign({}, r && {
      width: r
     }), s && {
      height: s
     });
     const i = this.wrap("img", null, Object.assign({
      src: e,
      alt: t
     }, o));
     return this.addRaw(i).addEOL();
    }
    addHeading(e, t) {
     const n = `h${t}`;
     const r = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(n) ? n : "h1";
     const s = this.wrap(r, e);
     return this.addRaw(s).addEOL();
    }
    addSeparator() {
     const e = this.wrap("hr", null);
     return this.addRaw(e).addEOL();
    }
    addBreak() {
     const e = this.wrap("br", null);
     return this.addRaw(e).addEOL();
    }
    addQuote(e, t) {
     const n = Object.assign({}, t && {
      cite: t
     });
     const r = this.wrap("blockquote", e, n);
     return this.addRaw(r).addEOL();
    }
    addLink(e, t) {
     const n = this.wrap("a", e, {
      href: t
     });
     return this.addRaw(n).addEOL();
    }
   }
   const m = new Summary;
   const g = null && m;
   const w = null && m;
   function toPosixPath(e) {
    return e.replace(/[\\]/g, "/");
   }
   function toWin32Path(e) {
    return e.replace(/[/]/g, "\\");
   }
   function toPlatformPath(e) {
    return e.replace(/[/\\]/g, path.sep);
   }
   var b = undefined && undefined.__awaiter || function(e, t, n, r) {
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
   const getWindowsInfo = () => b(void 0, void 0, void 0, function*() {
    const {stdout: e} = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
     silent: true
    });
    const {stdout: t} = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
     silent: true
    });
    return {
     name: t.trim(),
     version: e.trim()
    };
   });
   const getMacOsInfo = () => b(void 0, void 0, void 0, function*() {
    var e, t, n, r;
    const {stdout: s} = yield exec.getExecOutput("sw_vers", undefined, {
     silent: true
    });
    const o = (t = (e = s.match(/ProductVersion:\s*(.+)/)) === null || e === void 0 ? void 0 : e[1]) !== null && t !== void 0 ? t : "";
    const i = (r = (n = s.match(/ProductName:\s*(.+)/)) === null || n === void 0 ? void 0 : n[1]) !== null && r !== void 0 ? r : "";
    return {
     name: i,
     version: o
    };
   });
   const getLinuxInfo = () => b(void 0, void 0, void 0, function*() {
    const {stdout: e} = yield exec.getExecOutput("lsb_release", [ "-i", "-r", "-s" ], {
     silent: true
    });
    const [t, n] = e.trim().split("\n");
    return {
     name: t,
     version: n
    };
   });
   const y = r.platform();
   const $ = r.arch();
   const k = y === "win32";
   const v = y === "darwin";
   const x = y === "linux";
   function getDetails() {
    return b(this, void 0, void 0, function*() {
     return Object.assign(Object.assign({}, yield k ? getWindowsInfo() : v ? getMacOsInfo() : getLinuxInfo()), {
      platform: y,
      arch: $,
      isWindows: k,
      isMacOS: v,
      isLinux: x
     });
    });
   }
   var _ = undefined && undefined.__awaiter || function(e, t, n, r) {
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
   var O;
   (function(e) {
    e[e["Success"] = 0] = "Success";
    e[e["Failure"] = 1] = "Failure";
   })(O || (O = {}));
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
   function core_setSecret(e) {
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
   
   function setCommandEcho(e) {
    issue("echo", e ? "on" : "off");
   }
   function setFailed(e) {
    process.exitCode = O.Failure;
    error(e);
   }
   function isDebug() {
    return process.env["RUNNER_DEBUG"] === "1";
   }
   function core_debug(e) {
    command_issueCommand("debug", {}, e);
   }
   function error(e, t = {}) {
    command_issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
   }
   function warning(e, t = {}) {
    command_issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
   }
   function notice(e, t = {}) {
    command_issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
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
    return _(this, void 0, void 0, function*() {
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
    return _(this, void 0, void 0, function*() {
     return yield OidcClient.getIDToken(e);
    });
   }
  })
 };
 var t = {};
 
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  __nccwpck_require__.n = (e => {
   var t = e && e.__esModule ? () => e["default"] : () => e;
   __nccwpck_require__.d(t, {
    a: t
   });
   return t;
  });
 })();
 (() => {
  var e = Object.getPrototypeOf ? (e => Object.getPrototypeOf(e)) : e => e.__proto__;
  var t;
  __nccwpck_require__.t = (function(n, r) {
   if (r & 1) n = this(n);
   if (r & 8) return n;
   if (typeof n === "object" && n) {
    if (r & 4 && n.__esModule) return n;
    if (r & 16 && typeof n.then === "function") return n;
   }
   var s = Object.create(null);
   __nccwpck_require__.r(s);
   var o = {};
   t = t || [ null, e({}), e([]), e(e) ];
   for (var i = r & 2 && n; typeof i == "object" && !~t.indexOf(i); i = e(i)) {
    Object.getOwnPropertyNames(i).forEach((e => o[e] = (() => n[e])));
   }
   o["default"] = () => n;
   __nccwpck_require__.d(s, o);
   return s;
  });
 })();
 (() => {
  __nccwpck_require__.d = ((e, t) => {
   for (var n in t) {
    if (__nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n)) {
     Object.defineProperty(e, n, {
      enumerable: true,
      get: t[n]
     });
    }
   }
  });
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (e => Promise.all(Object.keys(__nccwpck_require__.f).reduce(((t, n) => {
   __nccwpck_require__.f[n](e, t);
   return t;
  }), [])));
 })();
 (() => {
  __nccwpck_require__.u = (e => ({
   16: "svg-logos.js",
   29: "command-line.js",
   55: "records.js",
   326: "github.js",
   385: "init.js",
   528: "reports.js",
   556: "manifest.js",
   696: "text-widths.js",
   766: "logos.js",
   779: "@actions-github.js",
   800: "saxes.js",
   815: "yaml.js",
   929: "proxy.js"
  }[e]));
 })();
 (() => {
  __nccwpck_require__.o = ((e, t) => Object.prototype.hasOwnProperty.call(e, t));
 })();
 (() => {
  __nccwpck_require__.r = (e => {
   if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
    Object.defineProperty(e, Symbol.toStringTag, {
     value: "Module"
    });
   }
   Object.defineProperty(e, "__esModule", {
    value: true
   });
  });
 })();
 (() => {
  var e = {
   792: 1
  };
  var installChunk = (t => {
   var n = t.modules, r = t.ids, s = t.runtime;
   for (var o in n) {
    if (__nccwpck_require__.o(n, o)) {
     __nccwpck_require__.m[o] = n[o];
    }
   }
   if (s) s(__nccwpck_require__);
   for (var i = 0; i < r.length; i++) e[r[i]] = 1;
  });
  __nccwpck_require__.f.require = ((t, n) => {
   if (!e[t]) {
    if (true) {
     installChunk(require("./" + __nccwpck_require__.u(t)));
    } else e[t] = 1;
   }
  });
 })();
 var n = {};
 __nccwpck_require__.r(n);
 __nccwpck_require__.d(n, {
  action: (() => action),
  cli: (() => cli),
  records: () => records
 });
 
 
 async function records() {
  const {run: e} = await __nccwpck_require__.e(55).then(__nccwpck_require__.bind(__nccwpck_require__, 333));
  await e();
 }
 module.exports = n;
})();