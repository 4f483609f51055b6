"use strict";

exports.id = 535;

exports.ids = [ 535 ];

exports.modules = {
 5556: ((e, n, t) => {
var badgeOf = (function badgeOf(e, n, t) {
   const r = (0, s.V)(e, s.z.label);
   const {message: o, color: a, labelColor: l} = shownAs(n, t);
   const d = r === "" ? t.labelColor : l;
   const f = {
    label: r,
    message: (0, s.V)(o, s.z.message),
    color: a,
    labelColor: d ?? i.vz,
    ...r === "" && d !== undefined ? {
     showsLabelColor: true
    } : {},
    style: t.style ?? "flat",
    palette: t.palette ?? "default"
   };
   return t.logo === undefined ? f : {
    ...f,
    ...pictured(f, t.logo, t)
   };
  });
var shownAs = (function shownAs(e, n) {
   const {colors: t, palette: r = "default"} = n;
   const o = e === undefined ? {
    message: "",
    color: i.yu[r]
   } : (0, l.M)(e, n.wording, r);
   const a = messageOf(e, n) ?? o.message;
   const s = n.colorSteps === undefined ? undefined : stepColor(n.colorSteps, a);
   const d = s ?? n.color ?? (e === undefined ? undefined : t?.[e]) ?? o.color;
   return {
    message: a,
    color: d,
    ...labelOf(n.labelColor ?? o.labelColor)
   };
  });
var cuts = (function cuts(e, n, t) {
   const r = {
    label: e,
    message: messageOf(n, t) ?? ""
   };
   return [ "label", "message" ].flatMap((e => {
    const {length: n} = (0, s.V)(r[e], Infinity);
    return n > s.z[e] ? [ `"${e}": ${n} characters are too many, and cut to ${s.z[e]}.` ] : [];
   }));
  });
  t.d(n, {
   LH: (() => i.LH),
   rY: (() => d),
   bN: (() => badgeOf),
   _I: (() => cuts)
  });
  var r = t(3399);
  var o = t(831);
  var i = t(9972);
  const a = /^\s*([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/;
  function stepColor(e, n) {
   const [, t, r] = a.exec(n.replace(/^\s*\u2212/, "-")) ?? [];
   if (r === undefined) return undefined;
   const o = Number(`${t ?? ""}${r.replaceAll(",", "")}`);
   return e.findLast(([e]) => e <= o)?.[1];
  }
  var s = t(7088);
  var l = t(8611);
  const d = [ "flat", "flat-square", "plastic", "for-the-badge", "social" ];
  
  
  const labelOf = (e => e === undefined ? {} : {
   labelColor: e
  });
  const messageOf = ((e, {message: n, messages: t}) => n ?? (e === undefined ? undefined : t?.[e]));
  
  function pictured(e, n, t) {
   const {label: i, color: a, labelColor: s, style: l} = e;
   const d = i === "" && t.labelColor === undefined ? a : s;
   const c = (0, r.kF)(d);
   const u = l === "social" ? undefined : c === "#fff" ? f : c;
   const g = t.logoColor ?? u;
   const h = {
    logo: (0, o.CS)(n, g, t.logos)
   };
   return "name" in n ? {
    ...h,
    namedLogo: {
     name: n.name,
     color: g
    }
   } : h;
  }
  const f = "#f5f5f5";
 }),
 3399: ((e, n, t) => {
var parseColor = (function parseColor(e) {
   if (isColor(e)) return e;
   const n = e.trim().toLowerCase();
   return named(n) ?? hex(n) ?? functional(n);
  });
var named = (function named(e) {
   if (!/^[a-z]{1,30}$/.test(e)) return undefined;
   if (isShieldsName(e)) return o[e];
   const n = Math.max(r.indexOf(` ${e} `), r.indexOf(`\n${e} `));
   return n === -1 ? undefined : `#${r.slice(n + e.length + 2).slice(0, 6)}`;
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
   const r = t.includes(",") ? t.split(",").map(e => e.trim()) : t.trim().replace("/", " / ").split(/\s+/);
   const o = r.indexOf("/");
   if (o !== -1 && (o !== 3 || r.length !== 5)) return undefined;
   const [i, a, s, l = "1", ...d] = r.filter(e => e !== "/");
   if (i === undefined || a === undefined || s === undefined || d.length > 0) return undefined;
   if (o === -1 && r.length === 4 && !t.includes(",")) return undefined;
   const f = n === "rgb" ? [ i, a, s ].map(channel) : fromHsl(hue(i), percent(a), percent(s));
   const c = scaled(l, 1);
   if (c === undefined || f === undefined || f.some(e => e === undefined)) return undefined;
   return hex([ ...f, c * 255 ].map(twoDigits).join(""));
  });
var textColorOn = (function textColorOn(e) {
   const n = a.get(e);
   if (n !== undefined) return n;
   const t = luminanceOf(e);
   const r = 1.05 / (t + .05) >= (t + .05) / (c + .05) ? l : d;
   if (a.size === s) a.clear();
   a.set(e, r);
   return r;
  });
var luminanceOf = (function luminanceOf(e) {
   const n = parseInt(e.slice(1, 7), 16);
   return .2126 * light(n >> 16) + .7152 * light(n >> 8 & 255) + .0722 * light(n & 255);
  });
var light = (function light(e) {
   return f[e] ||= e / 255 <= .04045 ? e / 255 / 12.92 : ((e / 255 + .055) / 1.055) ** 2.4;
  });
  t.d(n, {
   o$: (() => i),
   sw: (() => o),
   i4: () => colorNames,
   H0: (() => parseColor),
   kF: (() => textColorOn)
  });
  const r = `\naliceblue f0f8ff, antiquewhite faebd7, aqua 00ffff, aquamarine 7fffd4, azure f0ffff, beige f5f5dc, bisque ffe4c4,\nblack 000000, blanchedalmond ffebcd, blue 0000ff, blueviolet 8a2be2, brown a52a2a, burlywood deb887,\ncadetblue 5f9ea0, chartreuse 7fff00, chocolate d2691e, coral ff7f50, cornflowerblue 6495ed, cornsilk fff8dc,\ncrimson dc143c, cyan 00ffff, darkblue 00008b, darkcyan 008b8b, darkgoldenrod b8860b, darkgray a9a9a9,\ndarkgreen 006400, darkgrey a9a9a9, darkkhaki bdb76b, darkmagenta 8b008b, darkolivegreen 556b2f,\ndarkorange ff8c00, darkorchid 9932cc, darkred 8b0000, darksalmon e9967a, darkseagreen 8fbc8f,\ndarkslateblue 483d8b, darkslategray 2f4f4f, darkslategrey 2f4f4f, darkturquoise 00ced1, darkviolet 9400d3,\ndeeppink ff1493, deepskyblue 00bfff, dimgray 696969, dimgrey 696969, dodgerblue 1e90ff, firebrick b22222,\nfloralwhite fffaf0, forestgreen 228b22, fuchsia ff00ff, gainsboro dcdcdc, ghostwhite f8f8ff, gold ffd700,\ngoldenrod daa520, gray 808080, green 008000, greenyellow adff2f, grey 808080, honeydew f0fff0, hotpink ff69b4,\nindianred cd5c5c, indigo 4b0082, ivory fffff0, khaki f0e68c, lavender e6e6fa, lavenderblush fff0f5,\nlawngreen 7cfc00, lemonchiffon fffacd, lightblue add8e6, lightcoral f08080, lightcyan e0ffff,\nlightgoldenrodyellow fafad2, lightgray d3d3d3, lightgreen 90ee90, lightgrey d3d3d3, lightpink ffb6c1,\nlightsalmon ffa07a, lightseagreen 20b2aa, lightskyblue 87cefa, lightslategray 778899, lightslategrey 778899,\nlightsteelblue b0c4de, lightyellow ffffe0, lime 00ff00, limegreen 32cd32, linen faf0e6, magenta ff00ff,\nmaroon 800000, mediumaquamarine 66cdaa, mediumblue 0000cd, mediumorchid ba55d3, mediumpurple 9370db,\nmediumseagreen 3cb371, mediumslateblue 7b68ee, mediumspringgreen 00fa9a, mediumturquoise 48d1cc,\nmediumvioletred c71585, midnightblue 191970, mintcream f5fffa, mistyrose ffe4e1, moccasin ffe4b5,\nnavajowhite ffdead, navy 000080, oldlace fdf5e6, olive 808000, olivedrab 6b8e23, orange ffa500, orangered ff4500,\norchid da70d6, palegoldenrod eee8aa, palegreen 98fb98, paleturquoise afeeee, palevioletred db7093,\npapayawhip ffefd5, peachpuff ffdab9, peru cd853f, pink ffc0cb, plum dda0dd, powderblue b0e0e6, purple 800080,\nrebeccapurple 663399, red ff0000, rosybrown bc8f8f, royalblue 4169e1, saddlebrown 8b4513, salmon fa8072,\nsandybrown f4a460, seagreen 2e8b57, seashell fff5ee, sienna a0522d, silver c0c0c0, skyblue 87ceeb,\nslateblue 6a5acd, slategray 708090, slategrey 708090, snow fffafa, springgreen 00ff7f, steelblue 4682b4,\ntan d2b48c, teal 008080, thistle d8bfd8, tomato ff6347, turquoise 40e0d0, violet ee82ee, wheat f5deb3,\nwhite ffffff, whitesmoke f5f5f5, yellow ffff00, yellowgreen 9acd32\n`;
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
  const i = "Allowed: a name of shields or CSS (brightgreen, red, rebeccapurple), hex (#4b0, #44bb00, with or without #, with or without alpha), rgb(), rgba(), hsl() or hsla().";
  
  const isColor = (e => /^#[\da-f]{6}$/.test(e));
  function colorNames() {
   return [ ...Object.keys(o), ...r.matchAll(/\b([a-z]+) [\da-f]{6}/g) ].map(e => typeof e === "string" ? e : e[1] ?? "");
  }
  const isShieldsName = e => Object.hasOwn(o, e);
  
  
  
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
  
  const a = new Map;
  const s = 1e3;
  const l = "#fff";
  const d = "#1f2328";
  const f = new Float64Array(256);
  const c = luminanceOf(d);
  
  
 }),
 4394: ((e, n, t) => {
  t.d(n, {
   A: (() => r),
   oA: (() => o),
   zF: (() => i)
  });
  const r = [ "workflow", "run", "job", "branch", "commit", "release", "deployments", "repository", "none" ];
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
 }),
 6518: ((e, n, t) => {
var slug = (function slug(e) {
   const n = e.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
   return n.replace(/^[-._]+|(?<![-._])[-._]+$/g, "") || "badge";
  });
var stemOf = (function stemOf(e) {
   const n = e.slice(e.lastIndexOf("/") + 1);
   return n.replace(/\.ya?ml$/i, "");
  });
  t.d(n, {
   Vc: (() => stemOf),
   eQ: () => isId,
   yR: (() => slug)
  });
  const r = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
  function isId(e) {
   return r.test(e);
  }
  
  
 }),
 8526: ((e, n, t) => {
  t.d(n, {
   P: (() => needsSvgReader),
   eG: (() => i),
   eb: () => loadSvgReader,
   zZ: () => parseImage
  });
  const r = 64 * 1024;
  const startsWith = ((...e) => n => e.some(e => n.toString("latin1", 0, e.length) === e));
  const o = {
   png: startsWith("\x89PNG\r\n\x1a\n"),
   jpeg: startsWith("\xff\xd8\xff"),
   gif: startsWith("GIF87a", "GIF89a"),
   webp: e => startsWith("RIFF")(e) && e.toString("latin1", 8, 12) === "WEBP",
   "svg+xml": e => /^\ufeff?\s*<(?:svg[\s/>]|\?xml\s|!--|!DOCTYPE svg)/i.test(e.toString("utf8", 0, 1024))
  };
  const i = Object.keys(o);
  let a;
  async function loadSvgReader() {
   a ??= (await Promise.all([ t.e(800), t.e(529) ]).then(t.bind(t, 1529))).readSvg;
  }
  const needsSvgReader = (e => a === undefined && /svg|\\/i.test(e));
  function parseImage(e) {
   const [, n = "", t = ""] = /^data:image\/([\w.+-]+);base64,(.*)$/is.exec(e.trim()) ?? [];
   const i = t.replace(/\s+/g, "");
   const s = n.toLowerCase();
   if (n === "") return {
    problem: "is no picture: it does not start with data:image/\u2026;base64,."
   };
   if (!Object.hasOwn(o, s)) return {
    problem: `is of a type that badges do not hold, image/${s.slice(0, 40)}.`
   };
   if (i.length > r * 1.5) return {
    problem: tooBig(Math.floor(i.length * .75))
   };
   const l = Buffer.from(i, "base64");
   if (i === "" || l.toString("base64").replace(/={1,2}$/, "") !== i.replace(/={1,2}$/, "")) return {
    problem: "is no base64 after the comma."
   };
   if (l.length > r) return {
    problem: tooBig(l.length)
   };
   if (o[s]?.(l) !== true) return {
    problem: `says image/${s}, but is ${kindOf(l)}.`
   };
   if (s !== "svg+xml") return {
    image: `data:image/${s};base64,${l.toString("base64")}`
   };
   if (a === undefined) throw new Error("The reader of SVGs is not loaded.");
   const d = a(l);
   return "problem" in d ? d : {
    image: `data:image/svg+xml;base64,${Buffer.from(d.svg).toString("base64")}`
   };
  }
  const tooBig = e => `is too big a picture: ${Math.ceil(e / 1024)} KiB.`;
  function kindOf(e) {
   const n = i.find(n => o[n]?.(e));
   return n === undefined ? "no picture of a known type" : `image/${n}`;
  }
 }),
 831: ((e, n, t) => {
  t.d(n, {
   oh: (() => a),
   JS: (() => logoProblem),
   db: (() => parseLogo),
   CS: () => pictureOf
  });
  var r = t(3916);
  var o = t(8526);
  const i = `\n  alpinelinux android angular ansible apple archlinux buildkite bun c circleci cloudflare cmake codecov\n  coveralls cplusplus cypress dart deno digitalocean docker dotnet elixir erlang eslint fedora firefox flutter\n  git github githubactions gitlab go googlechrome googlecloud gradle haskell javascript jenkins jest julia\n  junit5 kotlin kubernetes linux mongodb netlify nginx nodedotjs npm nuget openjdk opera php pnpm poetry pypi\n  pytest python redhat redis ruby rubygems rust scala selenium swift terraform typescript ubuntu uv vercel\n  vitest vuedotjs webassembly yarn zig\n`.trim().split(/\s+/);
  function pictureOf(e, n, t) {
   if ("image" in e) return e.image;
   const r = t?.[e.name];
   if (r === undefined) throw new Error(`The logo ${e.name} is not loaded.`);
   const o = n ?? `#${r.slice(0, 6)}`;
   const i = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${o}"><path d="${r.slice(7)}"/></svg>`;
   return `data:image/svg+xml;base64,${Buffer.from(i).toString("base64")}`;
  }
  const a = `Allowed: the name of a logo (${i.length} of simple-icons: ${[ "github", "docker", "python" ].join(", ")} \u2026; the README lists them), or data:image/\u2026;base64,\u2026 of at most 64 KiB (${o.eG.join(", ")}).`;
  function parseLogo(e) {
   if (isData(e)) {
    const n = (0, o.zZ)(e);
    return "image" in n ? n : undefined;
   }
   const n = slugOf(e);
   return i.includes(n) ? {
    name: n
   } : undefined;
  }
  function logoProblem(e) {
   if (!isData(e)) return `is no logo.${nearestLogo(e)}`;
   const n = (0, o.zZ)(e);
   return "problem" in n ? n.problem : "";
  }
  const isData = e => /^\s*data:/i.test(e);
  function slugOf(e) {
   const n = e.slice(0, 80).toLowerCase().replaceAll("+", "plus").replaceAll(".", "dot");
   return n.replace(/[\s_-]+/g, "");
  }
  function nearestLogo(e) {
   const n = slugOf(e);
   const t = n.length < 3 ? undefined : i.find(e => e.includes(n));
   return (0, r.h)(t ?? n, i);
  }
 }),
 9972: ((e, n, t) => {
  t.d(n, {
   Ez: (() => h),
   LH: (() => o),
   vz: (() => p),
   yu: (() => b)
  });
  var r = t(3399);
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
  const {red: a, orange: s, yellow: l, yellowgreen: d, brightgreen: f, blue: c, lightgrey: u} = r.sw;
  const g = {
   failing: a,
   "timed-out": a,
   errored: s,
   cancelled: u,
   "action-required": l,
   running: c,
   pending: l,
   warning: d,
   passing: f,
   neutral: u,
   skipped: u,
   inactive: u,
   unknown: u
  };
  const h = {
   default: i,
   shields: g
  };
  const p = "#555555";
  const b = {
   default: i.unknown,
   shields: u
  };
 }),
 7088: ((e, n, t) => {
var badgeText = (function badgeText(e, n) {
   if (/^[!-~]+(?: [!-~]+)*$/.test(e) && e.length <= n) return e;
   const t = e.replace(o, "").replace(i, "").replace(/[\s\u0085]+/g, " ").trim();
   if (t.length <= n) return t;
   let r = 0;
   for (const {index: e, segment: o} of (new Intl.Segmenter).segment(t)) {
    if (e + o.length > n - 1) break;
    r = e + o.length;
   }
   return `${t.slice(0, r).trimEnd()}\u2026`;
  });
  t.d(n, {
   V: (() => badgeText),
   z: (() => r)
  });
  const r = {
   label: 128,
   message: 256
  };
  const o = /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g;
  const i = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/gu;
  
 }),
 8611: ((e, n, t) => {
var worded = (function worded(e, n, t = "default") {
   const i = {
    message: (0, r.Z9)(e),
    color: o.Ez[t][e]
   };
   if (n === undefined) return i;
   const {words: s, ...l} = a[n];
   const d = s[e];
   return typeof d === "string" ? worded(d, n, t) : {
    ...i,
    ...d,
    ...l
   };
  });
  t.d(n, {
   M: (() => worded),
   a: (() => i)
  });
  var r = t(8514);
  var o = t(9972);
  const i = [ "github", "concourse", "codebuild", "buildmaster", "gitlab" ];
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
 1892: ((e, n, t) => {
  t.d(n, {
   H: () => holdsCredentials,
   r: () => urlProblem
  });
  var r = t(3916);
  const o = /%(?:25)?(?:\{|%7[Bb])(?:gitlab_server|gitlab_pages_domain)(?:\}|%7[Dd])/g;
  function urlProblem(e) {
   const n = e.trim();
   if (n === "") return "is blank";
   if (/[\s\u0000-\u001f\u007f-\u009f]/.test(n)) return "has a blank or a line break in it (a blank is written %20)";
   if (!/^https?:\/\//i.test(n)) return "is no http(s) URL";
   if ((0, r.NM)(n) || (0, r.NM)(decoded(n))) return "holds a token";
   const t = n.replace(o, "host");
   const i = /^https?:\/\/([^/?#]*)/i.exec(t)?.[1] ?? "";
   if (i.includes("@")) return "holds credentials";
   if (i.includes("%")) return "has a placeholder in its host (only gitlab_server and gitlab_pages_domain may be there)";
   return i === "" || i.includes("\\") || !URL.canParse(t) ? "is no valid URL" : undefined;
  }
  function decoded(e) {
   return e.replace(/%([2-7][\da-f])/gi, (e, n) => String.fromCharCode(parseInt(n, 16)));
  }
  function holdsCredentials(e) {
   return /\/\/[^/?#\s]*@/.test(e) || (0, r.NM)(e) || (0, r.NM)(decoded(e));
  }
 }),
 2863: ((e, n, t) => {
  t.d(n, {
   g: (() => r)
  });
  const r = {
   verdana11: [ 3.87, 4.33, 5.05, 9, 6.99, 11.84, 7.99, 2.95, 5, 5, 6.99, 9, 4, 5, 4, 5, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 5, 5, 9, 9, 9, 6, 11, 7.52, 7.54, 7.68, 8.48, 6.96, 6.32, 8.53, 8.27, 4.63, 5, 7.62, 6.12, 9.27, 8.23, 8.66, 6.63, 8.66, 7.65, 7.52, 6.78, 8.05, 7.52, 10.88, 7.54, 6.77, 7.54, 5, 5, 5, 9, 6.99, 6.99, 6.61, 6.85, 5.73, 6.85, 6.55, 3.87, 6.85, 6.96, 3.02, 3.79, 6.51, 3.02, 10.7, 6.96, 6.68, 6.85, 6.85, 4.69, 5.73, 4.33, 6.96, 6.51, 9, 6.51, 6.51, 5.78, 6.98, 5, 6.98, 9 ],
   verdana10: [ 3.52, 3.94, 4.59, 8.18, 6.36, 10.76, 7.27, 2.69, 4.54, 4.54, 6.36, 8.18, 3.64, 4.54, 3.64, 4.54, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 4.54, 4.54, 8.18, 8.18, 8.18, 5.45, 10, 6.84, 6.86, 6.98, 7.71, 6.32, 5.75, 7.75, 7.51, 4.21, 4.55, 6.93, 5.57, 8.43, 7.48, 7.87, 6.03, 7.87, 6.95, 6.84, 6.16, 7.32, 6.84, 9.89, 6.85, 6.15, 6.85, 4.54, 4.54, 4.54, 8.18, 6.36, 6.36, 6.01, 6.23, 5.21, 6.23, 5.96, 3.52, 6.23, 6.33, 2.74, 3.44, 5.92, 2.74, 9.73, 6.33, 6.07, 6.23, 6.23, 4.27, 5.21, 3.94, 6.33, 5.92, 8.18, 5.92, 5.92, 5.25, 6.35, 4.54, 6.35, 8.18 ],
   boldVerdana10: [ 3.42, 4.02, 5.87, 8.67, 7.11, 12.72, 8.62, 3.32, 5.43, 5.43, 7.11, 8.67, 3.61, 4.8, 3.61, 6.89, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 4.02, 4.02, 8.67, 8.67, 8.67, 6.17, 9.64, 7.76, 7.62, 7.24, 8.3, 6.83, 6.5, 8.11, 8.37, 5.46, 5.55, 7.71, 6.37, 9.48, 8.47, 8.5, 7.33, 8.5, 7.82, 7.1, 6.82, 8.12, 7.64, 11.28, 7.64, 7.37, 6.92, 5.43, 6.89, 5.43, 8.67, 7.11, 7.11, 6.68, 6.99, 5.88, 6.99, 6.64, 4.22, 6.99, 7.12, 3.42, 4.03, 6.71, 3.42, 10.58, 7.12, 6.87, 6.99, 6.99, 4.97, 5.93, 4.56, 7.12, 6.5, 9.79, 6.69, 6.51, 5.97, 7.11, 5.43, 7.11, 8.67 ],
   boldHelvetica11: [ 3.06, 3.06, 5.09, 6.12, 6.12, 11, 7.53, 3.06, 3.26, 3.26, 4.48, 6.6, 3.06, 4.48, 3.06, 4.08, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 3.06, 3.06, 6.6, 6.6, 6.6, 6.12, 8.8, 7.53, 7.74, 8.15, 8.15, 7.13, 6.52, 8.35, 8.15, 3.24, 6.12, 7.94, 6.52, 9.98, 8.15, 8.56, 7.34, 8.56, 7.94, 7.14, 6.72, 8.15, 6.93, 10.38, 7.34, 7.34, 7.13, 3.66, 4.08, 3.66, 6.6, 5.5, 2.85, 6.31, 6.72, 6.31, 6.72, 6.31, 3.66, 6.72, 6.52, 2.84, 3.06, 6.31, 2.84, 9.97, 6.52, 6.72, 6.72, 6.72, 4.28, 5.91, 3.87, 6.52, 5.72, 8.95, 5.91, 5.71, 5.71, 3.66, 2.45, 3.66, 6.6 ]
  };
 }),
 798: ((e, n, t) => {
var idSuffix = (function idSuffix({label: e, message: n, color: t, style: r, palette: o, logo: i = "", links: a = [], ...s}) {
   const l = s.showsLabelColor === true ? `${s.labelColor}!` : s.labelColor;
   const d = `${e}\n${n}\n${t}\n${l}\n${r}\n${o}\n${i}\n${a.join("\n")}`;
   let f = 2166136261;
   for (let e = 0; e < d.length; e++) f = Math.imul(f ^ d.charCodeAt(e), 16777619);
   return inBase36(f >>> 0);
  });
var inBase36 = (function inBase36(e) {
   const n = e % r;
   return ((e - n) / r).toString(36) + n.toString(36).padStart(3, "0");
  });
var linksOf = (function linksOf({links: e}) {
   if (e === undefined) return o;
   const [n = "", t = ""] = e;
   return t === "" ? {
    ...o,
    whole: n
   } : {
    left: n,
    right: t,
    whole: ""
   };
  });
var partsOf = (function partsOf({badge: e, layout: n, links: t}) {
   const {left: r, right: o} = n;
   const i = bit(0, e.logo !== undefined) | bit(1, t.whole !== "");
   return i | sideParts(r, t.left) << 2 | sideParts(o, t.right) << 8;
  });
var sideParts = (function sideParts({line: e, ink: n, x: t, width: r}, o) {
   return s.pu.indexOf(e.fit) | bit(2, n !== a.UE) | bit(3, t !== 0) | bit(4, r === 0) | bit(5, o !== "");
  });
var sheetOf = (function sheetOf(e) {
   return {
    name: (0, l.NI)(0),
    suffix: (0, l.NI)(1),
    width: (0, l.NI)(2),
    logo: has(e, 0) ? (0, l.NI)(3) : undefined,
    link: has(e, 1) ? (0, l.NI)(4) : undefined,
    left: sideSheet(e >> 2, 5),
    right: sideSheet(e >> 8, 14)
   };
  });
var sideSheet = (function sideSheet(e, n) {
   return {
    text: (0, l.NI)(n),
    fit: s.pu[e & 3] ?? "none",
    center: (0, l.NI)(n + 1),
    length: (0, l.NI)(n + 2),
    ink: has(e, 2) ? (0, l.NI)(n + 3) : undefined,
    x: (0, l.NI)(n + 4),
    width: (0, l.NI)(n + 5),
    color: (0, l.NI)(n + 6),
    moved: has(e, 3),
    empty: has(e, 4),
    link: has(e, 5) ? (0, l.NI)(n + 7) : undefined,
    reach: (0, l.NI)(n + 8)
   };
  });
var fillingsOf = (function fillingsOf({badge: e, layout: n, links: t, suffix: r}) {
   const {label: o, message: i, logo: a = "", labelColor: s, color: l} = e;
   const {width: d, left: f, right: c} = n;
   return [ o === "" || i === "" ? o + i : `${o}: ${i}`, r, d, a, t.whole, f.line.text, 10 * f.center, 10 * f.line.width, f.ink, f.x, f.width, s, t.left, f.reach, c.line.text, 10 * c.center, 10 * c.line.width, c.ink, c.x, c.width, l, t.right, c.reach ].map(filling);
  });
var drawer = (function drawer({height: e, hasIds: n, lay: t, body: r}) {
   const o = new Map;
   const draw = (n => {
    const t = sheetOf(n);
    const a = (0, l.K1)((0, i.Qu)(t, e, r(t)));
    o.set(n, a);
    return a;
   });
   return ((e, r) => {
    const i = n ? idSuffix(e) : "";
    const a = {
     badge: e,
     layout: t(e, r),
     links: linksOf(e),
     suffix: i
    };
    const s = partsOf(a);
    return {
     stencil: o.get(s) ?? draw(s),
     fillings: fillingsOf(a)
    };
   });
  });
  t.d(n, {
   w: (() => drawer)
  });
  
  
  const r = 36 ** 3;
  const o = {
   left: "",
   right: "",
   whole: ""
  };
  
  var i = t(998);
  var a = t(216);
  var s = t(1400);
  var l = t(1120);
  var d = t(4769);
  
  const bit = ((e, n) => n ? 1 << e : 0);
  
  const has = ((e, n) => (e >> n & 1) === 1);
  
  
  
  const filling = (e => typeof e === "number" ? e : (0, d.Mk)(e));
  
 }),
 9581: ((e, n, t) => {
var lay = (function lay(e, n) {
   const {label: t, message: r, logo: a, color: s, labelColor: l, palette: d} = e;
   const [u, g] = [ (0, i.cp)(t, "verdana11", n), (0, i.cp)(r, "verdana11", n) ];
   const h = a === undefined ? 0 : o.KN + (t === "" ? 0 : c);
   const p = t !== "" || (0, o.qi)(e);
   const b = p ? u.width + 2 * f + h : 0;
   const m = f + h + 1 + u.width / 2;
   const w = p ? 0 : h;
   const $ = w > 0 ? f : 0;
   const k = p || w > 0 ? 1 : 0;
   const y = (r === "" ? 1 + w : g.width + w + Math.max(0, $ - 1)) + 2 * f;
   const v = b + w + $ - k + f + g.width / 2;
   return {
    width: b + y,
    left: {
     line: u,
     center: m,
     ink: (0, o.gm)(l, d),
     x: 0,
     width: b,
     reach: b
    },
    right: {
     line: g,
     center: v,
     ink: (0, o.gm)(s, d),
     x: b,
     width: y,
     reach: y
    }
   };
  });
var body = (function body(e, n) {
   const t = (0, a.Nj)(e, f, n.height);
   const [r, o] = [ lettering(e.left, e, n), lettering(e.right, e, n) ];
   return (0, s._n)`${background(e, n)}<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="110">${t}${r}${o}</g>`;
  });
var background = (function background({left: e, right: n, width: t, suffix: r}, {height: o, raised: i}) {
   const l = (0, s._n)`${(0, a.aP)(e, o)}${(0, a.aP)(n, o)}`;
   if (i === undefined) return (0, s._n)`<g shape-rendering="crispEdges">${l}</g>`;
   return (0, s._n)`<filter id="b${r}"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s${r}" x2="0" y2="100%">${i.gradient()}</linearGradient><clipPath id="r${r}"><rect width="${t}" height="${o}" rx="${i.radius}"/></clipPath><g clip-path="url(#r${r})">${l}<rect width="${t}" height="${o}" fill="url(#s${r})"/></g>`;
  });
var lettering = (function lettering(e, {suffix: n}, {height: t, baseline: r, raised: o}) {
   if (e.fit === "none") return s.K$;
   const i = (0, a._Q)(e);
   const line = ((n, t) => (0, s._n)`<text x="${e.center}" y="${n}"${i}${t}>${e.text}</text>`);
   if (o === undefined) return (0, a._9)(e, t, line(r, (0, s._n)` transform="scale(.1)"${(0, 
   a.qV)(e)}`));
   const l = line(r + 10, (0, s._n)` fill-opacity=".8" filter="url(#b${n})"`);
   const d = (0, s._n)`<g fill="#${e.ink === undefined ? u : g}">${l}${line(r + 10, (0, 
   s._n)` fill-opacity=".3"`)}</g>`;
   return (0, a._9)(e, t, (0, s._n)`<g transform="scale(.1)">${d}${line(r, (0, a.qV)(e))}</g>`);
  });
  t.d(n, {
   e: (() => d)
  });
  var r = t(798);
  var o = t(216);
  var i = t(1400);
  var a = t(998);
  var s = t(4769);
  const l = {
   flat: {
    height: 20,
    baseline: 140,
    raised: {
     radius: 3,
     gradient: (() => (0, s._n)`<stop offset="0" stop-color="#bbb" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/>`)
    }
   },
   "flat-square": {
    height: 20,
    baseline: 140
   },
   plastic: {
    height: 18,
    baseline: 130,
    raised: {
     radius: 4,
     gradient: () => (0, s._n)`<stop offset="0" stop-color="#fff" stop-opacity=".7"/><stop offset=".1" stop-color="#aaa" stop-opacity=".1"/><stop offset=".9" stop-color="#000" stop-opacity=".3"/><stop offset="1" stop-color="#000" stop-opacity=".5"/>`
    }
   }
  };
  const flat = (e => (0, r.w)({
   height: e.height,
   hasIds: e.raised !== undefined,
   lay: lay,
   body: (n => body(n, e))
  }));
  const d = {
   flat: flat(l.flat),
   "flat-square": flat(l["flat-square"]),
   plastic: flat(l.plastic)
  };
  const f = 5;
  const c = 3;
  
  
  
  
  const u = (0, s._n)`010101`;
  const g = (0, s._n)`ccc`;
 }),
 216: ((e, n, t) => {
var inkOn = (function inkOn(e, n) {
   return n === "shields" ? shieldsTextColorOn(e) : (0, r.kF)(e);
  });
  t.d(n, {
   KN: () => i,
   UE: (() => a),
   gm: (() => inkOn),
   qi: () => hasOwnLabelColor
  });
  var r = t(3399);
  var o = t(9972);
  const i = 14;
  function hasOwnLabelColor({labelColor: e, showsLabelColor: n}) {
   return n === true || e !== o.vz;
  }
  const a = "#fff";
  
  function shieldsTextColorOn(e) {
   const n = parseInt(e.slice(1, 7), 16);
   const t = (n >> 16) * 299 + (n >> 8 & 255) * 587 + (n & 255) * 114;
   return t <= .695 * 255e3 ? a : "#333";
  }
 }),
 1400: ((e, n, t) => {
var oddLine = (function oddLine(e, n, t) {
   if (e === "") return o;
   const r = t(e, n);
   return {
    text: e,
    width: whole(r) | 1,
    fit: r.fitted ? "held" : "free"
   };
  });
var whole = (function whole({width: e, fitted: n}) {
   return n ? Math.floor(e) : Math.ceil(e);
  });
  t.d(n, {
   Tp: () => o,
   WQ: () => whole,
   cp: (() => oddLine),
   pu: (() => r)
  });
  const r = [ "none", "free", "held", "apart" ];
  const o = {
   text: "",
   width: 0,
   fit: "none"
  };
  
  
 }),
 1176: ((e, n, t) => {
var asciiWidth = (function asciiWidth(e, n) {
   const t = r.g[n];
   let o = 0;
   for (let n = 0; n < e.length; n++) o += t[e.charCodeAt(n) - 32] ?? NaN;
   return o;
  });
  t.d(n, {
   W: (() => asciiWidth)
  });
  var r = t(2863);
  
 }),
 998: ((e, n, t) => {
var framed = (function framed({name: e, width: n, link: t}, r, i) {
   const a = linkTo(t, i);
   return (0, o._n)`<svg xmlns="http://www.w3.org/2000/svg" width="${n}" height="${r}" role="img" aria-label="${e}"><title>${e}</title>${a}</svg>\n`;
  });
var logoImage = (function logoImage({logo: e}, n, t) {
   if (e === undefined) return o.K$;
   return (0, o._n)`<image x="${n}" y="${(t - r.KN) / 2}" width="${r.KN}" height="${r.KN}" href="${e}"/>`;
  });
var box = (function box(e, n) {
   return e.empty ? o.K$ : (0, o._n)`<rect${from(e)} width="${e.width}" height="${n}" fill="${e.color}"/>`;
  });
var linkTo = (function linkTo(e, n) {
   return e === undefined ? n : (0, o._n)`<a target="_blank" href="${e}">${n}</a>`;
  });
var sideLink = (function sideLink(e, n, t) {
   if (e.link === undefined) return t;
   const r = (0, o._n)`<rect${from(e)} width="${e.reach}" height="${n}" fill="rgba(0,0,0,0)"/>`;
   return linkTo(e.link, (0, o._n)`${r}${t}`);
  });
var fitting = (function fitting({fit: e, length: n}) {
   return e === "held" ? (0, o._n)` textLength="${n}"` : o.K$;
  });
var inked = (function inked({ink: e}) {
   return e === undefined ? o.K$ : (0, o._n)` fill="${e}"`;
  });
  t.d(n, {
   Nj: (() => logoImage),
   Qu: (() => framed),
   _9: (() => sideLink),
   _Q: (() => fitting),
   aP: (() => box),
   qV: (() => inked),
   uM: () => linkTo
  });
  var r = t(216);
  var o = t(4769);
  
  
  
  const from = (({x: e, moved: n}) => n ? (0, o._n)` x="${e}"` : o.K$);
  
  
  
  
 }),
 4474: ((e, n, t) => {
var render = (async function render(e, n) {
   return d[n](e);
  });
var drawPlain = (function drawPlain(e) {
   const {style: n, label: t, message: r} = e;
   return c.test(t) && c.test(r) ? f[n]?.(e, measureAscii) : undefined;
  });
var renderSvg = (async function renderSvg(e) {
   return (0, s.GS)(drawPlain(e) ?? (await t.e(832).then(t.bind(t, 3832))).draw(e));
  });
  t.d(n, {
   hR: () => l,
   Nu: (() => drawPlain),
   XX: (() => render)
  });
  var r = t(216);
  function renderEndpoint(e) {
   const {label: n, message: t, color: o, labelColor: i, style: a} = e;
   const s = {
    ...(0, r.qi)(e) ? {
     labelColor: i
    } : {},
    ...a === "flat" ? {} : {
     style: a
    }
   };
   return `${JSON.stringify({
    schemaVersion: 1,
    label: n,
    message: t,
    color: o,
    ...s,
    ...logoOf(e)
   })}\n`;
  }
  const o = "data:image/svg+xml;base64,";
  function logoOf({logo: e, namedLogo: n}) {
   if (n !== undefined) return {
    namedLogo: n.name,
    logoColor: n.color
   };
   return e?.startsWith(o) ? {
    logoSvg: Buffer.from(e.slice(o.length), "base64").toString()
   } : {};
  }
  var i = t(9581);
  var a = t(1176);
  var s = t(1120);
  const l = [ "svg", "json" ];
  const d = {
   svg: renderSvg,
   json: renderEndpoint
  };
  
  
  const f = i.e;
  const c = /^[ -~]*$/;
  const measureAscii = ((e, n) => ({
   width: (0, a.W)(e, n),
   fitted: true
  }));
  
 }),
 1120: ((e, n, t) => {
var stencilOf = (function stencilOf(e) {
   const [n = "", ...t] = e.split(r);
   return {
    parts: [ n, ...t.map((e => e.slice(1))) ],
    slots: t.map((e => e.charCodeAt(0) - o))
   };
  });
var fill = (function fill({stencil: e, fillings: n}) {
   const {parts: t, slots: r} = e;
   let o = t[0] ?? "";
   for (let e = 0; e < r.length; e++) o += String(n[r[e] ?? -1]) + (t[e + 1] ?? "");
   return o;
  });
  t.d(n, {
   GS: (() => fill),
   K1: (() => stencilOf),
   NI: (() => slot)
  });
  const r = "\x80";
  const o = "A".charCodeAt(0);
  const slot = (e => `${r}${String.fromCharCode(o + e)}`);
  
  
 }),
 4769: ((e, n, t) => {
var xml = (function xml(e, ...n) {
   return String.raw({
    raw: e
   }, ...n);
  });
var escaped = (function escaped(e) {
   return isPlain(e) ? e : e.replace(/[&<>"]/g, e => o[e] ?? "");
  });
var isPlain = (function isPlain(e) {
   if (e.length > 64) return !/[&<>"]/.test(e);
   for (let n = 0; n < e.length; n++) {
    const t = e.charCodeAt(n);
    if (t === 38 || t === 60 || t === 62 || t === 34) return false;
   }
   return true;
  });
  t.d(n, {
   K$: (() => r),
   Mk: (() => escaped),
   _n: (() => xml)
  });
  
  const r = xml``;
  
  
  const o = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&#34;"
  };
 }),
 8514: ((e, n, t) => {
var wordsOf = (function wordsOf(e) {
   return e.replaceAll("-", " ");
  });
  t.d(n, {
   QZ: () => worst,
   Z9: (() => wordsOf),
   f: (() => r),
   ul: () => finalWordsOver
  });
  const r = [ "failing", "timed-out", "errored", "cancelled", "action-required", "running", "pending", "warning", "passing", "neutral", "skipped", "inactive", "unknown" ];
  function worst(e) {
   let n = r.length - 1;
   for (const t of e) n = Math.min(n, r.indexOf(t));
   return r[n] ?? "unknown";
  }
  const isOpen = e => e === "running" || e === "pending";
  function finalWordsOver(e) {
   const n = isOpen(e) ? r.slice(0, -1) : r.slice(0, r.indexOf(e));
   return n.filter(e => !isOpen(e));
  }
  
 }),
 2420: ((e, n, t) => {
var parseStatus = (function parseStatus(e) {
   return d.get(fold(e));
  });
var concluded = (function concluded(e) {
   return (e === null ? undefined : d.get(e)) ?? "unknown";
  });
  t.d(n, {
   $5: () => unknownWord,
   OP: () => progressing,
   Y6: () => reported,
   _S: (() => concluded),
   i$: (() => parseStatus),
   q9: () => f
  });
  var r = t(3916);
  var o = t(8514);
  const i = {
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
  const s = {
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
  const fold = (e => e.trim().toLowerCase().replace(/[-_ ]/g, "_"));
  const d = new Map([ ...Object.entries({
   ...i,
   ...a,
   ...s,
   ...l
  }), ...o.f.map((e => [ fold(e), e ])) ]);
  const f = [ ...d.keys() ];
  
  function unknownWord(e) {
   return `is no status.${(0, r.h)(fold(e), f)} Allowed: ${o.f.join(", ")}, or GitHub's, Concourse's, CodeBuild's, BuildMaster's or GitLab's word for one.`;
  }
  
  function progressing(e) {
   return d.get(e) ?? "unknown";
  }
  function reported(e) {
   return d.get(e) ?? "unknown";
  }
 })
};

