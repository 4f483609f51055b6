(() => {
 "use strict";
 var e = {
  245: (e, n, t) => {
   t.d(n, {
    rY: () => d,
    bN: () => badgeOf,
    _I: () => cuts
   });
   var r = t(3399);
   var o = t(831);
   const s = {
    label: 128,
    message: 256
   };
   const i = /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g;
   const a = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/gu;
   function badgeText(e, n) {
    const t = e.replace(i, "").replace(a, "").replace(/[\s\u0085]+/g, " ").trim();
    if (t.length <= n) return t;
    let r = 0;
    for (const {index: e, segment: o} of (new Intl.Segmenter).segment(t)) {
     if (e + o.length > n - 1) break;
     r = e + o.length;
    }
    return `${t.slice(0, r).trimEnd()}\u2026`;
   }
   var c = t(8611);
   const d = [ "flat", "flat-square", "plastic", "for-the-badge", "social" ];
   function badgeOf(e, n, t) {
    const o = badgeText(e, s.label);
    const {message: i, color: a, labelColor: c} = shownAs(n, t);
    const d = o === "" ? t.labelColor : c;
    const u = {
     label: o,
     message: badgeText(i, s.message),
     color: a,
     labelColor: d ?? r.vz,
     ...o === "" && d !== undefined ? {
      showsLabelColor: true
     } : {},
     style: t.style ?? "flat",
     palette: t.palette ?? "default"
    };
    return t.logo === undefined ? u : {
     ...u,
     ...withLogo(u, t.logo, t)
    };
   }
   function shownAs(e, n) {
    const {colors: t, palette: o = "default"} = n;
    const s = e === undefined ? {
     message: "",
     color: r.yu[o]
    } : (0, c.M)(e, n.wording, o);
    const i = messageOf(e, n) ?? s.message;
    const a = n.colorSteps === undefined ? undefined : (0, r.gM)(n.colorSteps, i);
    const d = a ?? n.color ?? (e === undefined ? undefined : t?.[e]) ?? s.color;
    return {
     message: i,
     color: d,
     ...labelOf(n.labelColor ?? s.labelColor)
    };
   }
   const labelOf = e => e === undefined ? {} : {
    labelColor: e
   };
   const messageOf = (e, {message: n, messages: t}) => n ?? (e === undefined ? undefined : t?.[e]);
   function cuts(e, n, t) {
    const r = {
     label: e,
     message: messageOf(n, t) ?? ""
    };
    return [ "label", "message" ].flatMap(e => {
     const {length: n} = badgeText(r[e], Infinity);
     return n > s[e] ? [ `"${e}": ${n} characters were cut to ${s[e]}.` ] : [];
    });
   }
   function withLogo(e, n, t) {
    const {label: s, color: i, labelColor: a, style: c} = e;
    const d = s === "" && t.labelColor === undefined ? i : a;
    const l = (0, r.kF)(d);
    const f = c === "social" ? undefined : l === "#fff" ? u : l;
    const h = t.logoColor ?? f;
    const p = {
     logo: (0, o.dT)(n, h, t.logos)
    };
    return "name" in n ? {
     ...p,
     namedLogo: {
      name: n.name,
      color: h
     }
    } : p;
   }
   const u = "#f5f5f5";
  },
  3399: (e, n, t) => {
   t.d(n, {
    o$: () => s,
    vz: () => k,
    LH: () => d,
    yu: () => $,
    Ez: () => y,
    i4: () => colorNames,
    H0: () => parseColor,
    gM: () => stepColor,
    kF: () => textColorOn
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
   const s = "Allowed: a name of shields or CSS (brightgreen, red, rebeccapurple), hex (#4b0, #44bb00, with or without #, with or without alpha), rgb(), rgba(), hsl() or hsla().";
   function parseColor(e) {
    const n = e.trim().toLowerCase();
    return named(n) ?? hex(n) ?? functional(n);
   }
   function colorNames() {
    return [ ...Object.keys(o), ...r.matchAll(/\b([a-z]+) [\da-f]{6}/g) ].map(e => typeof e === "string" ? e : e[1] ?? "");
   }
   const isShieldsName = e => Object.hasOwn(o, e);
   function named(e) {
    if (!/^[a-z]{1,30}$/.test(e)) return undefined;
    if (isShieldsName(e)) return o[e];
    const n = Math.max(r.indexOf(` ${e} `), r.indexOf(`\n${e} `));
    return n === -1 ? undefined : `#${r.slice(n + e.length + 2).slice(0, 6)}`;
   }
   function hex(e) {
    const n = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(e)?.[1];
    if (n === undefined) return undefined;
    const t = n.length < 6 ? n.replace(/./g, "$&$&") : n;
    return `#${t.replace(/^(.{6})ff$/, "$1")}`;
   }
   function functional(e) {
    const [, n, t] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(e) ?? [];
    if (n === undefined || t === undefined) return undefined;
    const r = t.includes(",") ? t.split(",").map(e => e.trim()) : t.trim().replace("/", " / ").split(/\s+/);
    const o = r.indexOf("/");
    if (o !== -1 && (o !== 3 || r.length !== 5)) return undefined;
    const [s, i, a, c = "1", ...d] = r.filter(e => e !== "/");
    if (s === undefined || i === undefined || a === undefined || d.length > 0) return undefined;
    if (o === -1 && r.length === 4 && !t.includes(",")) return undefined;
    const u = n === "rgb" ? [ s, i, a ].map(channel) : fromHsl(hue(s), percent(i), percent(a));
    const l = scaled(c, 1);
    if (l === undefined || u === undefined || u.some(e => e === undefined)) return undefined;
    return hex([ ...u, l * 255 ].map(twoDigits).join(""));
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
   function textColorOn(e) {
    const n = luminanceOf(e);
    return 1.05 / (n + .05) >= (n + .05) / (c + .05) ? i : a;
   }
   const i = "#fff";
   const a = "#1f2328";
   const c = luminanceOf(a);
   function luminanceOf(e) {
    const n = parseInt(e.slice(1, 7), 16);
    return .2126 * linear(n >> 16) + .7152 * linear(n >> 8 & 255) + .0722 * linear(n & 255);
   }
   function linear(e) {
    return e / 255 <= .04045 ? e / 255 / 12.92 : ((e / 255 + .055) / 1.055) ** 2.4;
   }
   const d = [ "default", "shields" ];
   const u = {
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
   const {red: l, orange: f, yellow: h, yellowgreen: p, brightgreen: m, blue: g, lightgrey: w} = o;
   const b = {
    failing: l,
    "timed-out": l,
    errored: f,
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
    default: u,
    shields: b
   };
   const k = "#555555";
   const $ = {
    default: u.unknown,
    shields: w
   };
   const v = /^\s*([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/;
   function stepColor(e, n) {
    const [, t, r] = v.exec(n.replace(/^\s*\u2212/, "-")) ?? [];
    if (r === undefined) return undefined;
    const o = Number(`${t ?? ""}${r.replaceAll(",", "")}`);
    return e.findLast(([e]) => e <= o)?.[1];
   }
  },
  4394: (e, n, t) => {
   t.d(n, {
    A: () => r,
    Vc: () => stemOf,
    eQ: () => isId,
    oA: () => o,
    yR: () => slug,
    zF: () => s
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
   const s = {
    inProgress: "last",
    ignore: [],
    strict: false,
    maxAge: undefined,
    each: undefined
   };
   const i = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
   function isId(e) {
    return i.test(e);
   }
   function slug(e) {
    const n = e.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
    return n.replace(/^[-._]+|(?<![-._])[-._]+$/g, "") || "badge";
   }
   function stemOf(e) {
    const n = e.slice(e.lastIndexOf("/") + 1);
    return n.replace(/\.ya?ml$/i, "");
   }
  },
  831: (e, n, t) => {
   t.d(n, {
    oh: () => c,
    dT: () => imageOf,
    R$: () => loadLogos,
    eb: () => loadSvgReader,
    JS: () => logoProblem,
    P: () => needsSvgReader,
    db: () => parseLogo
   });
   var r = t(3916);
   const o = `\n  alpinelinux android angular ansible apple archlinux buildkite bun c circleci cloudflare cmake codecov\n  coveralls cplusplus cypress dart deno digitalocean docker dotnet elixir erlang eslint fedora firefox flutter\n  git github githubactions gitlab go googlechrome googlecloud gradle haskell javascript jenkins jest julia\n  junit5 kotlin kubernetes linux mongodb netlify nginx nodedotjs npm nuget openjdk opera php pnpm poetry pypi\n  pytest python redhat redis ruby rubygems rust scala selenium swift terraform typescript ubuntu uv vercel\n  vitest vuedotjs webassembly yarn zig\n`.trim().split(/\s+/);
   async function loadLogos(e) {
    const n = e.some(({logo: e}) => e !== undefined && "name" in e);
    return n ? (await t.e(766).then(t.bind(t, 2189))).LOGOS : {};
   }
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
    const n = slugOf(e);
    return o.includes(n) ? {
     name: n
    } : undefined;
   }
   function logoProblem(e) {
    if (!isData(e)) return `is not a logo.${nearestLogo(e)}`;
    const n = parseImage(e);
    return "problem" in n ? n.problem : "";
   }
   const isData = e => /^\s*data:/i.test(e);
   function slugOf(e) {
    const n = e.slice(0, 80).toLowerCase().replaceAll("+", "plus").replaceAll(".", "dot");
    return n.replace(/[\s_-]+/g, "");
   }
   function nearestLogo(e) {
    const n = slugOf(e);
    const t = n.length < 3 ? undefined : o.find(e => e.includes(n));
    return (0, r.h)(t ?? n, o);
   }
   const s = 64 * 1024;
   const startsWith = (...e) => n => e.some(e => n.toString("latin1", 0, e.length) === e);
   const i = {
    png: startsWith("\x89PNG\r\n\x1a\n"),
    jpeg: startsWith("\xff\xd8\xff"),
    gif: startsWith("GIF87a", "GIF89a"),
    webp: e => startsWith("RIFF")(e) && e.toString("latin1", 8, 12) === "WEBP",
    "svg+xml": e => /^\ufeff?\s*<(?:svg[\s/>]|\?xml\s|!--|!DOCTYPE svg)/i.test(e.toString("utf8", 0, 1024))
   };
   const a = Object.keys(i);
   const c = `Allowed: the name of a logo (${o.length} of simple-icons: github, docker, python \u2026; the README lists them), or data:image/\u2026;base64,\u2026 of at most 64 KiB (${a.join(", ")}).`;
   let d;
   async function loadSvgReader() {
    d ??= (await Promise.all([ t.e(800), t.e(16) ]).then(t.bind(t, 1529))).readSvg;
   }
   const needsSvgReader = e => d === undefined && /svg|\\/i.test(e);
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
    if (r.length > s * 1.5) return {
     problem: tooLarge(Math.floor(r.length * .75))
    };
    const a = Buffer.from(r, "base64");
    if (r === "" || a.toString("base64").replace(/={1,2}$/, "") !== r.replace(/={1,2}$/, "")) return {
     problem: "is not valid base64 after the comma."
    };
    if (a.length > s) return {
     problem: tooLarge(a.length)
    };
    if (i[o]?.(a) !== true) return {
     problem: `is declared as image/${o}, but is ${typeOf(a)}.`
    };
    if (o !== "svg+xml") return {
     image: `data:image/${o};base64,${a.toString("base64")}`
    };
    if (d === undefined) throw new Error("The reader of SVGs is not loaded.");
    const c = d(a);
    return "problem" in c ? c : {
     image: `data:image/svg+xml;base64,${Buffer.from(c.svg).toString("base64")}`
    };
   }
   const tooLarge = e => `is too large an image: ${Math.ceil(e / 1024)} KiB.`;
   function typeOf(e) {
    const n = a.find(n => i[n]?.(e));
    return n === undefined ? "not an image of a known type" : `image/${n}`;
   }
  },
  8611: (e, n, t) => {
   t.d(n, {
    M: () => worded,
    a: () => s
   });
   var r = t(8514);
   var o = t(3399);
   const s = [ "github", "concourse", "codebuild", "buildmaster", "gitlab" ];
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
   function worded(e, n, t = "default") {
    const s = {
     message: (0, r.qS)(e),
     color: o.Ez[t][e]
    };
    if (n === undefined) return s;
    const {words: a, ...c} = i[n];
    const d = a[e];
    return typeof d === "string" ? worded(d, n, t) : {
     ...s,
     ...d,
     ...c
    };
   }
  },
  9162: (e, n, t) => {
   t.d(n, {
    FY: () => ofChecks,
    K$: () => ofRuns,
    PR: () => lacksReason,
    Wn: () => describeStatus,
    X5: () => ofNeeds,
    ZI: () => withReason,
    qo: () => reasonFor,
    rt: () => runName
   });
   var r = t(3916);
   var o = t(8514);
   const s = {
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
   function reasonFor(e, n) {
    const [t, r = t] = s[n] ?? [];
    const o = [ ...new Set(e.filter(e => e.status === n).map(({name: e}) => e)) ];
    if (o.length === 0 || t === undefined) return undefined;
    const a = o.length - i;
    const c = a > 0 ? [ ...o.slice(0, i), `${String(a)} more` ] : o;
    const d = c.length === 1 ? c[0] : `${c.slice(0, -1).join(", ")} and ${c.at(-1) ?? ""}`;
    return `${d ?? ""} ${c.length === 1 ? t : r}`;
   }
   const a = {
    from: undefined,
    because: "no completed run"
   };
   function ofRuns(e, n) {
    const [t] = e;
    if (e.length === 1 && t !== undefined) return ofRun(t);
    const r = e.filter(e => e.status === n);
    const [o] = r;
    const s = r.flatMap(e => e.run === undefined ? [] : `${fileOf(e)} ${runName(e.run)}`);
    if (s.length === 0) return a;
    const c = s.length > i ? [ ...s.slice(0, i), `${String(s.length - i)} more` ] : s;
    return {
     from: c.join(", "),
     runId: r.length === 1 ? o?.run?.id : undefined,
     because: r.length === 1 ? o?.judged?.because : undefined
    };
   }
   const fileOf = ({workflow: {path: e, name: n}}) => e === "" ? n : e.replace(/^.*\//, "");
   function ofRun({run: e, judged: n}) {
    if (e === undefined) return a;
    const t = e.isLatestAttempt ? {} : {
     attempt: e.attempt
    };
    return {
     from: runName(e),
     runId: e.id,
     ...t,
     because: n?.because
    };
   }
   function runName({number: e, attempt: n}) {
    return `run #${String(e)}${n > 1 ? `, attempt ${String(n)}` : ""}`;
   }
   function ofNeeds(e, n) {
    if (e.length === 0) return {
     from: undefined,
     because: 'the input "needs" is empty'
    };
    const t = e.map(({key: e, status: n}) => ({
     name: e,
     status: n
    }));
    return {
     from: "the jobs that this job needs",
     because: reasonFor(t, n)
    };
   }
   function ofChecks(e, n) {
    if (e.length === 0) return {
     from: undefined,
     because: "no such check on the commit"
    };
    return {
     from: e.length === 1 ? "a check of the commit" : `${String(e.length)} checks of the commit`,
     because: reasonFor(e, n)
    };
   }
   function lacksReason(e, {runId: n, because: t}) {
    return n !== undefined && t === undefined && s[e] !== undefined;
   }
   async function withReason({status: e, origin: n, repository: t}, o) {
    const {runId: s = 0, attempt: i} = n;
    try {
     const r = await o.jobs(t, s, i === undefined ? {} : {
      attempt: i
     });
     return {
      ...n,
      because: reasonFor(r, e)
     };
    } catch (e) {
     if (e instanceof r.qh) return n;
     throw e;
    }
   }
   function describeStatus(e, {from: n, because: t}) {
    const r = n === undefined ? "" : `, from ${n}`;
    return `${(0, o.qS)(e)}${r}${t === undefined ? "" : `: ${t}`}`;
   }
  },
  8546: (e, n, t) => {
   t.d(n, {
    z: () => blobId
   });
   function sha1(e) {
    const n = new Uint8Array((e.length + 8 >> 6) + 1 << 6);
    n.set(e);
    n[e.length] = 128;
    const t = new DataView(n.buffer);
    t.setUint32(n.length - 8, Math.floor(e.length / 536870912));
    t.setUint32(n.length - 4, e.length << 3);
    const r = Int32Array.of(1732584193, 4023233417, 2562383102, 271733878, 3285377520);
    const o = new Int32Array(80);
    for (let e = 0; e < n.length; e += 64) {
     for (let n = 0; n < 16; n++) o[n] = t.getInt32(e + 4 * n);
     expand(o);
     digest(r, o);
    }
    return Array.from(r, e => (e >>> 0).toString(16).padStart(8, "0")).join("");
   }
   function expand(e) {
    for (let n = 16; n < 80; n++) {
     const t = (e[n - 3] ?? 0) ^ (e[n - 8] ?? 0) ^ (e[n - 14] ?? 0) ^ (e[n - 16] ?? 0);
     e[n] = t << 1 | t >>> 31;
    }
   }
   function digest(e, n) {
    let [t = 0, r = 0, o = 0, s = 0, i = 0] = e;
    for (let e = 0; e < 80; e++) {
     const a = e < 20 ? (r & o | ~r & s) + 1518500249 : e < 40 ? (r ^ o ^ s) + 1859775393 : e < 60 ? (r & o | r & s | o & s) + 2400959708 : (r ^ o ^ s) + 3395469782;
     const c = (t << 5 | t >>> 27) + a + i + (n[e] ?? 0) | 0;
     i = s;
     s = o;
     o = r << 30 | r >>> 2;
     r = t;
     t = c;
    }
    e.set([ t, r, o, s, i ].map((n, t) => n + (e[t] ?? 0)));
   }
   function blobId(e) {
    const n = typeof e === "string" ? Buffer.from(e) : e;
    return sha1(Buffer.concat([ Buffer.from(`blob ${n.length}\0`), n ]));
   }
  },
  824: (e, n, t) => {
   t.d(n, {
    P: () => directoryTarget,
    o: () => realPlace
   });
   var r = t(3024);
   var o = t(6760);
   var s = t(3916);
   var i = t(8546);
   const a = "/proc/self/fd";
   const {O_RDONLY: c, O_DIRECTORY: d, O_NOFOLLOW: u, O_NONBLOCK: l} = r.constants;
   class Folder {
    #e;
    #n;
    #t;
    #r;
    constructor(e, n) {
     this.#e = e;
     this.#r = n;
     const t = n === undefined ? e : n.#o(e);
     if ((0, r.existsSync)(a)) this.#n = (0, r.openSync)(t, c | d | u);
     this.#t = (0, r.lstatSync)(t, {
      bigint: true
     });
     if (this.#n === undefined && this.#t.isSymbolicLink()) throw throughLink(t);
    }
    static open(e) {
     return new Folder((0, r.realpathSync)(e), undefined);
    }
    below(e, n) {
     try {
      if (n) this.#s(e);
      return new Folder(e, this);
     } catch (t) {
      const r = (0, s.$N)(t);
      if (r === "ENOENT" && !n) return undefined;
      if (r === "ELOOP" || r === "ENOTDIR" && this.#i(e)) throw throughLink(this.path(e));
      if (r === "ENOTDIR" && !n) return undefined;
      throw t;
     }
    }
    path(e) {
     return (0, o.join)(this.#r === undefined ? this.#e : this.#r.path(this.#e), e);
    }
    read(e) {
     let n;
     try {
      if (this.#n === undefined && this.#i(e)) return undefined;
      n = (0, r.openSync)(this.#o(e), c | u | l);
      return (0, r.fstatSync)(n).isFile() ? (0, r.readFileSync)(n) : undefined;
     } catch {
      return undefined;
     } finally {
      if (n !== undefined) (0, r.closeSync)(n);
     }
    }
    replace(e, n) {
     const t = `${e}.${Math.random().toString(36).slice(2)}.tmp`;
     this.#a();
     try {
      (0, r.writeFileSync)(this.#o(t), n, {
       flag: "wx"
      });
      this.#a();
      (0, r.renameSync)(this.#o(t), this.#o(e));
     } catch (e) {
      (0, r.rmSync)(this.#o(t), {
       force: true
      });
      throw e;
     }
     this.#a();
    }
    remove(e) {
     this.#a();
     (0, r.unlinkSync)(this.#o(e));
    }
    entries() {
     return (0, r.readdirSync)(this.#o(""), {
      withFileTypes: true
     }).filter(e => e.isFile() || e.isDirectory()).map(e => ({
      name: e.name,
      isFolder: e.isDirectory()
     }));
    }
    close() {
     if (this.#n !== undefined) (0, r.closeSync)(this.#n);
    }
    #o(e) {
     if (this.#n !== undefined) return `${a}/${this.#n}/${e}`;
     return this.path(e);
    }
    #s(e) {
     this.#a();
     try {
      (0, r.mkdirSync)(this.#o(e));
     } catch (e) {
      if ((0, s.$N)(e) !== "EEXIST") throw e;
     }
    }
    #i(e) {
     return (0, r.lstatSync)(this.#o(e), {
      throwIfNoEntry: false
     })?.isSymbolicLink() === true;
    }
    #a() {
     if (this.#n !== undefined) return;
     if (this.#r !== undefined) this.#r.#a();
     const e = (0, r.lstatSync)(this.path(""), {
      bigint: true
     });
     if (!e.isDirectory() || e.dev !== this.#t.dev || e.ino !== this.#t.ino) throw throughLink(this.path(""));
    }
   }
   function throughLink(e) {
    return new s.qh("invalid", `Input "directory": ${e} is a symbolic link, or became one. Badges are written below real folders only.`);
   }
   var f = t(544);
   function directoryTarget(e) {
    return {
     async publish(n, t, r) {
      const o = {
       paths: n.map(({path: e}) => e),
       superseded: []
      };
      const s = await new f.z(sourceOf(e)).changes(r, o);
      const i = n.filter(({path: n, text: t}) => bytesAt(e, n)?.toString() !== t);
      if (e.dryRun) return {
       written: [],
       superseded: [],
       removed: []
      };
      const a = [ ...i, ...s.files ];
      for (const {path: n, text: t} of a) act("write", {
       place: e,
       path: n
      }, (e, n) => e.replace(n, t));
      for (const n of s.removed) act("remove", {
       place: e,
       path: n
      }, (e, n) => e.remove(n));
      return {
       written: a.map(({path: e}) => e),
       superseded: [],
       removed: s.removed
      };
     }
    };
   }
   function sourceOf(e) {
    return {
     files: () => Promise.resolve().then(() => inFolder(e, {
      parts: [],
      make: false
     }, e => new Map(idsBelow(e))) ?? new Map),
     texts: n => Promise.resolve().then(() => new Map(n.flatMap(n => textAt(e, n))))
    };
   }
   function* idsBelow(e, n = "") {
    for (const {name: t, isFolder: r} of e.entries()) {
     const o = `${n}${t}`;
     if (!r) yield [ o, (0, i.z)(e.read(t) ?? Buffer.of()) ]; else if (t !== ".git") yield* within(e, t, e => [ ...idsBelow(e, `${o}/`) ]);
    }
   }
   function within(e, n, t) {
    const r = e.below(n, false);
    try {
     return r === undefined ? [] : t(r);
    } finally {
     r?.close();
    }
   }
   function textAt(e, n) {
    const t = bytesAt(e, n);
    const r = t?.toString("utf8");
    return r !== undefined && t?.equals(Buffer.from(r)) === true ? [ [ n, r ] ] : [];
   }
   function bytesAt(e, n) {
    const t = n.split("/");
    const r = t.pop() ?? "";
    return inFolder(e, {
     parts: t,
     make: false
    }, e => e.read(r));
   }
   function act(e, {place: n, path: t}, r) {
    const i = t.split("/");
    const a = i.pop() ?? "";
    try {
     inFolder(n, {
      parts: i,
      make: e === "write"
     }, e => r(e, a));
    } catch (r) {
     if (r instanceof s.qh) throw r;
     const i = r instanceof Error ? r.message : String(r);
     throw new s.qh("refused", `Cannot ${e} ${(0, o.join)(n.folder, t)}: ${i}`);
    }
   }
   function inFolder(e, {parts: n, make: t}, r) {
    const o = [];
    try {
     const {base: s, way: i} = wayTo(e, t);
     let a = s;
     if (a !== undefined) o.push(a);
     for (const e of [ ...i, ...n ]) {
      a = a?.below(e, t);
      if (a === undefined) return undefined;
      o.push(a);
     }
     return a === undefined ? undefined : r(a);
    } finally {
     for (const e of o) e.close();
    }
   }
   function wayTo({folder: e, bounds: n}, t) {
    const i = realPlace(e);
    if (n === undefined) {
     if (t) (0, r.mkdirSync)(i, {
      recursive: true
     });
     return {
      base: (0, r.existsSync)(i) ? Folder.open(i) : undefined,
      way: []
     };
    }
    const a = (0, o.relative)(realPlace(n), i);
    if (a === ".." || a.startsWith(`..${o.sep}`) || (0, o.isAbsolute)(a)) throw new s.qh("invalid", `Input "directory": ${e} leads out of the workspace.`);
    return {
     base: Folder.open(n),
     way: a.split(o.sep).filter(e => e !== "")
    };
   }
   function realPlace(e) {
    try {
     return (0, r.realpathSync)(e);
    } catch {
     return e === (0, o.dirname)(e) ? e : (0, o.join)(realPlace((0, o.dirname)(e)), (0, 
     o.basename)(e));
    }
   }
  },
  1485: (e, n, t) => {
   t.d(n, {
    w: () => gitProblem,
    z: () => pathProblem
   });
   const r = 200;
   const o = 4096;
   const s = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3]) *(?:\.|$)/;
   const i = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}]";
   const isAscii = e => /^[\u0000-\u007f]*$/.test(e);
   function pathProblem(e) {
    if (e === "") return "is empty";
    if (Buffer.byteLength(e) > o) return `has more than ${o} bytes`;
    if (!isAscii(e) && e !== e.normalize("NFC")) return "is not in Unicode normal form C";
    if (!e.isWellFormed()) return "has half a character in it";
    for (const n of e.split("/")) {
     const e = partProblem(n);
     if (e !== undefined) return e;
    }
    return undefined;
   }
   function partProblem(e) {
    if (e === "") return 'starts or ends with "/", or has an empty part';
    if (e === "." || e === "..") return 'has a part "." or ".."';
    if (/[\u0000-\u001f\u007f-\u009f<>:"\\|?*]/.test(e)) return 'has a character that git or Windows cannot hold (control, < > : " \\ | ? *)';
    if (/[. ]$/.test(e)) return "has a part that ends with a dot or a blank, which Windows cannot hold";
    if (Buffer.byteLength(e) > r) return `has a part of more than ${r} bytes`;
    if (s.test(e.toLowerCase())) return `has a part that is the name of a Windows device (${e})`;
    return gitProblem(e);
   }
   function gitProblem(e) {
    const n = (isAscii(e) ? e : e.replace(new RegExp(i, "gu"), "")).toLowerCase();
    if (n === ".git" || /^git~\d/.test(n)) return 'leads into ".git"';
    if (/^(?:\.gitmodules|gitmod~\d|gi7eba~\d)$/.test(n)) return `leads into "${e}"`;
    if (n === ".github" || /^github~\d/.test(n)) return 'leads into ".github"';
    return undefined;
   }
  },
  544: (e, n, t) => {
   t.d(n, {
    K: () => o,
    z: () => Reading
   });
   var r = t(8546);
   const o = {
    files: [],
    removed: []
   };
   class Reading {
    #c;
    #d=new Map;
    #u;
    constructor(e) {
     this.#c = e;
    }
    files() {
     this.#u ??= this.#c.files();
     return this.#u;
    }
    async texts(e) {
     const n = [ ...new Set(e) ].filter(e => !this.#d.has(e));
     const t = n.length === 0 ? new Map : await this.#c.texts(n);
     for (const e of n) this.#d.set(e, t.get(e));
     const r = e.map(e => [ e, this.#d.get(e) ]);
     return new Map(r.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]));
    }
    async #l({path: e, text: n}) {
     if (this.#d.has(e)) return this.#d.get(e) === n;
     return (await this.files()).get(e) === (0, r.z)(n);
    }
    async #f(e) {
     return this.#d.get(e) !== undefined || (await this.files()).has(e);
    }
    async changes(e, n) {
     if (e === undefined) return o;
     const t = await e(this, n);
     const r = [];
     const s = [];
     for (const e of t.files) if (!await this.#l(e)) r.push(e);
     const i = new Set([ ...n.paths, ...t.files.map(({path: e}) => e) ]);
     for (const e of new Set(t.removed)) if (!i.has(e) && await this.#f(e)) s.push(e);
     return {
      files: r,
      removed: s
     };
    }
   }
  },
  8309: (e, n, t) => {
   t.d(n, {
    Q: () => isBranchName
   });
   function isBranchName(e) {
    if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(e) || !e.isWellFormed() || Buffer.byteLength(e) > 244) return false;
    if (e.includes("..") || e.includes("@{") || e.endsWith(".") || e.startsWith("-")) return false;
    if (/^(?:refs\/|HEAD$|@$)/i.test(e)) return false;
    return e.split("/").every(e => e !== "" && !e.startsWith(".") && !e.endsWith(".lock"));
   }
  },
  8290: (e, n, t) => {
   t.d(n, {
    Az: () => isOurCommit,
    KT: () => named,
    ZS: () => r,
    c0: () => fileLines,
    hU: () => Trailers,
    rt: () => runName
   });
   const runName = ({id: e, attempt: n}) => `${e}.${n}`;
   class Trailers {
    runs;
    files;
    constructor(e) {
     this.runs = [ ...e.matchAll(/^Badge-Run: (\d+\.\d+)$/gm) ].map(([, e = ""]) => e);
     const n = [ ...e.matchAll(/^Badge-Files: (\d+\.\d+(?: \| \d+\.\d+)*) \|\| (.+)$/gm) ];
     this.files = new Map(n.flatMap(([, e = "", n = ""]) => n.split(" | ").map(n => [ n, e.split(" | ") ])));
    }
    runsOf(e) {
     return this.files.size === 0 ? this.runs : this.files.get(e) ?? [];
    }
    isNewerAt(e, n) {
     const t = this.runsOf(e);
     return t.length > 0 && t.every(e => isNewer(e, n));
    }
    isSameAt(e, n) {
     const t = this.runsOf(e);
     return t.length > 0 && t.length === n.length && n.every(e => t.includes(e));
    }
    namesAny(e) {
     return this.#h.some(n => e.includes(n));
    }
    namesNewer(e) {
     return this.#h.some(n => isNewer(n, e));
    }
    missedAt(e, n) {
     return this.runsOf(e).filter(e => isMissed(e, n));
    }
    namesMissed(e) {
     return this.#h.some(n => isMissed(n, e));
    }
    get #h() {
     return [ ...this.runs, ...[ ...this.files.values() ].flat() ];
    }
   }
   function isMissed(e, n) {
    const {id: t} = named(e);
    const r = n.filter(e => named(e).id === t);
    const o = r.length > 0 ? r : n;
    return o.length === 0 || o.some(n => isNewer(e, named(n)));
   }
   function named(e) {
    const [n = 0, t = 0] = e.split(".").map(Number);
    return {
     id: n,
     attempt: t
    };
   }
   function isNewer(e, {id: n, attempt: t}) {
    const r = named(e);
    return r.id > n || r.id === n && r.attempt > t;
   }
   const r = "Publish badges [skip ci]";
   const isOurCommit = e => e.split("\n", 1)[0] === r;
   const o = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
   function fileLines(e, n, {body: t, removed: r}) {
    const {runs: s} = new Trailers(t);
    const i = new Map(e);
    for (const e of r) i.delete(e);
    for (const e of n) i.set(e.path, e.runs ?? s);
    const a = new Map;
    for (const [e, n] of i) {
     if (n.length === 0 || e.includes("|") || o.test(e)) continue;
     const t = n.join(" | ");
     const r = a.get(t) ?? [];
     r.push(e);
     a.set(t, r);
    }
    return [ ...a ].map(([e, n]) => `Badge-Files: ${e} || ${n.sort().join(" | ")}`).sort();
   }
  },
  3916: (e, n, t) => {
   t.d(n, {
    $N: () => codeOf,
    $f: () => withoutTraces,
    Gq: () => invalid,
    NM: () => looksLikeToken,
    UP: () => UnknownWorkflow,
    WK: () => TextError,
    cb: () => MissingPermission,
    d: () => bracketsOf,
    h: () => suggestion,
    hD: () => quote,
    mX: () => notFound,
    pA: () => nearest,
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
   const i = /([?&](?:api_key|private_token|access_token)=)[^&\s"']*/gi;
   function looksLikeToken(e) {
    return [ s, i ].some(n => e.search(n) !== -1);
   }
   const a = [ /(authorization\s{0,4}[:=]\s{0,4}(?:(?:basic|bearer|token)\s{1,4})?)\S+/gi, /(\b(?:basic|bearer)\s{1,4})[\w+/=.~-]{20,}/gi, /(extraheader\s{0,4}[=:]?\s{0,4})\S.*/gi, i, /(\/\/)[^/?#\s]+(?=@)/g, /()\b(?:npm_\w{20,}|AKIA[A-Z\d]{12,}|xox[abeoprs]-[\w-]{10,}|eyJ[\w-]{10,}(?:\.[\w.-]*)?)/g, s ];
   function masked(e) {
    return a.reduce((e, n) => e.replace(n, "$1***"), e);
   }
   class BadgeError extends Error {
    code;
    constructor(e, n) {
     super(masked(n));
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
   class UnknownWorkflow extends BadgeError {
    constructor(e) {
     super("invalid", e);
    }
   }
   function codeOf(e) {
    return typeof e === "object" && e !== null && "code" in e ? e.code : undefined;
   }
   function invalid(e, n, t) {
    return new BadgeError("invalid", `Input "${e}": ${quote(n)} ${t}`);
   }
   const c = 80;
   const d = 2e3;
   function quote(e) {
    const n = masked(e.slice(0, d)).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
    return JSON.stringify(n.length > c ? `${n.slice(0, c)}\u2026` : n);
   }
   function nearest(e, n) {
    const t = e.toLowerCase().slice(0, c);
    let r;
    let o = Math.max(2, Math.floor(t.length / 2)) + 1;
    for (const e of n) {
     const n = editDistance(t, e.toLowerCase());
     if (n < o) [r, o] = [ e, n ];
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
    for (let r = 1; r <= e.length; r++) {
     const o = [ r ];
     for (let s = 1; s <= n.length; s++) {
      const i = (t[s - 1] ?? 0) + (e[r - 1] === n[s - 1] ? 0 : 1);
      o.push(Math.min((t[s] ?? 0) + 1, (o[s - 1] ?? 0) + 1, i));
     }
     t = o;
    }
    return t[n.length] ?? 0;
   }
   function notFound(e, n, t) {
    return `There is no ${e} ${quote(n)}, so the badge is unknown.${suggestion(n, t)}`;
   }
   function withoutTraces(e) {
    const {stackTraceLimit: n} = Error;
    Error.stackTraceLimit = 0;
    try {
     return e();
    } finally {
     Error.stackTraceLimit = n;
    }
   }
  },
  3660: (e, n, t) => {
   t.d(n, {
    Q: () => malformed,
    h: () => ApiError
   });
   class ApiError extends Error {
    status;
    headers;
    types;
    constructor(e, n, t = {}) {
     super(n);
     this.name = "ApiError";
     this.status = e;
     this.headers = t.headers ?? new Map;
     this.types = t.types ?? [];
    }
   }
   function malformed(e) {
    return new ApiError(0, `GitHub's answer makes no sense: ${e}`);
   }
  },
  9556: (e, n, t) => {
   t.d(n, {
    lI: () => branchOfRun,
    sL: () => isOnBranch,
    yI: () => readContext
   });
   var r = t(3916);
   var o = t(5161);
   var s = t(651);
   var i = t(5430);
   function branchOfRun({event: e, triggering: n, branch: t}) {
    return e === "workflow_run" ? n?.branch ?? "" : t;
   }
   function isOnBranch(e, n) {
    return n.tag === undefined && branchOfRun(n) === e;
   }
   function readContext(e) {
    const get = n => e[n] ?? "";
    const n = (0, o.rD)(get("GITHUB_EVENT_PATH"));
    const t = (0, i.Ce)(n["repository"]) ? n["repository"] : {};
    const r = workflowPath(get("GITHUB_WORKFLOW_REF"));
    const s = get("GITHUB_API_URL") || "https://api.github.com";
    return {
     event: get("GITHUB_EVENT_NAME"),
     repository: repositoryOf(get("GITHUB_REPOSITORY") || ((0, i.mR)(t, "full_name") ?? "")),
     facts: (0, o.xS)(t),
     triggering: (0, o.M0)(n["workflow_run"], (0, i.Ce)(n["workflow"]) ? n["workflow"] : {}),
     proposed: (0, o._H)(n["pull_request"]),
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
    const n = (0, s.SU)(e);
    if (n === undefined) throw (0, r.Gq)("GITHUB_REPOSITORY", e, "is no repository. Allowed: owner/name, as the runner sets it.");
    return n;
   }
   function workflowPath(e) {
    return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(e)?.[1];
   }
   function runOf(e) {
    const n = Number(e("GITHUB_RUN_ID"));
    if (!(n > 0)) return undefined;
    return {
     id: n,
     number: Number(e("GITHUB_RUN_NUMBER")) || 1,
     attempt: Number(e("GITHUB_RUN_ATTEMPT")) || 1
    };
   }
  },
  3148: (e, n, t) => {
   t.d(n, {
    K2: () => o,
    ml: () => systemClock,
    tI: () => RequestPace
   });
   var r = t(3916);
   const o = "The next run publishes what is missing.";
   const s = 5 * 6e4;
   const i = 6e4;
   const a = 2;
   const c = 6;
   const d = new WeakMap;
   class RequestPace {
    #p;
    #m;
    #g=0;
    #w=0;
    #b=0;
    #y=0;
    constructor(e) {
     this.#p = e;
     const n = d.get(e) ?? e.now();
     d.set(e, n);
     this.#m = n + s;
    }
    observe(e) {
     this.#w += 1;
     this.#g += e;
     this.#b += e;
    }
    async ready() {
     const e = this.#p.now();
     if (e >= this.#m) throw gaveUp();
     if (e < this.#y) await this.#p.sleep(this.#y - e);
    }
    async backOff(e) {
     const n = this.#g / Math.max(1, this.#w);
     const t = Math.max(1, a * Math.min(Math.max(n, this.#b), c * n));
     this.#b = 0;
     const r = this.#m - this.#p.now();
     if (r <= 0) throw gaveUp();
     await this.#p.sleep(this.#p.random() * Math.min(i, t * 2 ** e, r));
    }
    async pause(e) {
     await this.#p.sleep(Math.max(0, Math.min(e, this.#m - this.#p.now())));
    }
    async waitUntil(e, n) {
     if (e > this.#m) {
      const t = new Date(e).toISOString();
      throw new r.qh("limited", `Rate limited by GitHub until ${t}: ${n}. ${o}`);
     }
     this.#y = Math.max(this.#y, e);
     const t = Math.max(0, e - this.#p.now());
     await this.#p.sleep(t + this.#p.random() * Math.min(t, this.#m - e));
    }
   }
   const gaveUp = () => new r.qh("outage", `Gave up after 5 minutes of trying. ${o}`);
   const u = 1;
   function systemClock(e) {
    const sleep = n => new Promise((t, r) => {
     const stop = () => {
      clearTimeout(o);
      r(e.reason);
     };
     const o = setTimeout(() => {
      e.removeEventListener("abort", stop);
      t();
     }, Math.ceil(n) + u);
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
  5161: (e, n, t) => {
   t.d(n, {
    M0: () => triggeringRun,
    _H: () => proposedBy,
    rD: () => readPayload,
    xS: () => factsOf
   });
   var r = t(3024);
   var o = t.n(r);
   var s = t(3916);
   var i = t(5430);
   function readPayload(e) {
    if (e === "") return {};
    try {
     const n = JSON.parse((0, r.readFileSync)(e, "utf8"));
     if ((0, i.Ce)(n)) return n;
    } catch (n) {
     throw new s.qh("invalid", `Cannot read the event ${e}: ${n instanceof Error ? n.message : String(n)}`);
    }
    throw new s.qh("invalid", `The event ${e} is no JSON object.`);
   }
   function proposedBy(e) {
    const n = (0, i.Ce)(e) ? e["head"] : undefined;
    if (!(0, i.Ce)(n)) return undefined;
    const t = (0, i.mR)(n, "sha") ?? "";
    return {
     sha: t,
     repository: (0, i.Ce)(n["repo"]) ? (0, i.mR)(n["repo"], "full_name") : null
    };
   }
   function factsOf(e) {
    const {id: n, owner: t, private: r} = e;
    const o = (0, i.mR)(e, "default_branch");
    if (typeof n !== "number" || typeof r !== "boolean" || o === null || !(0, i.Ce)(t)) return undefined;
    return {
     id: String(n),
     defaultBranch: o,
     isPrivate: r,
     isFork: e["fork"] === true,
     ownedByOrganization: t["type"] === "Organization"
    };
   }
   function ownName(e) {
    const n = (0, i.mR)(e, "name") ?? "";
    return n === (0, i.mR)(e, "display_title") ? "" : n;
   }
   function triggeringRun(e, n) {
    if (!(0, i.Ce)(e) || typeof e["id"] !== "number" || typeof e["workflow_id"] !== "number") return undefined;
    const t = e["head_repository"];
    return {
     id: e["id"],
     number: Number(e["run_number"]) || 1,
     attempt: Number(e["run_attempt"]) || 1,
     workflow: {
      id: e["workflow_id"],
      path: ((0, i.mR)(e, "path") ?? (0, i.mR)(n, "path") ?? "").replace(/@[^]*$/, ""),
      name: (0, i.mR)(n, "name") ?? ownName(e)
     },
     branch: (0, i.mR)(e, "head_branch"),
     sha: (0, i.mR)(e, "head_sha") ?? "",
     event: (0, i.mR)(e, "event") ?? "",
     actor: (0, i.Ce)(e["actor"]) ? (0, i.mR)(e["actor"], "login") : null,
     createdAt: (0, i.kX)(e, "created_at") ?? 0,
     at: (0, i.kX)(e, "updated_at") ?? 0,
     displayTitle: (0, i.mR)(e, "display_title") ?? "",
     headRepository: (0, i.Ce)(t) ? (0, i.mR)(t, "full_name") : null,
     status: (0, i.mR)(e, "status") ?? "",
     conclusion: (0, i.mR)(e, "conclusion")
    };
   }
  },
  8284: (e, n, t) => {
   t.d(n, {
    f: () => connectPorts
   });
   var r = t(6760);
   var o = t(3916);
   var s = t(7872);
   var i = t(651);
   function lazyRecord(e, {context: n, facts: t}) {
    let r;
    const open = async () => r ??= await e();
    return {
     jobs: async (...e) => (await open()).jobs(...e),
     run: async (...e) => (await open()).run(...e),
     attempt: async (...e) => (await open()).attempt(...e),
     async* runs(e, n) {
      yield* (await open()).runs(e, n);
     },
     async* newerRuns(e, n) {
      yield* (await open()).newerRuns(e, n);
     },
     forget: () => r?.forget(),
     workflow: async (e, n) => (await open()).workflow(e, n),
     workflows: async e => (await open()).workflows(e),
     jobNames: async (...e) => (await open()).jobNames(...e),
     branch: async (...e) => (await open()).branch(...e),
     defaultBranch: async e => e === (0, i.fq)(n.repository) ? (await t()).defaultBranch : (await open()).defaultBranch(e),
     isPrivate: async e => e === (0, i.fq)(n.repository) ? (await t()).isPrivate : (await open()).isPrivate(e),
     deployment: async (e, n) => (await open()).deployment(e, n),
     environments: async e => (await open()).environments(e),
     checks: async (e, n) => (await open()).checks(e, n)
    };
   }
   var a = t(3148);
   var c = t(8002);
   var d = t(2067);
   var u = t(1923);
   var l = t(1485);
   var f = t(824);
   function connectPorts(e, {context: n, stopSignal: r}) {
    const o = once(async () => {
     const {Remote: o} = await Promise.all([ t.e(779), t.e(613), t.e(326) ]).then(t.bind(t, 7459));
     const s = r();
     return new o({
      asked: e,
      context: n,
      clock: (0, a.ml)(s),
      signal: s
     });
    });
    const i = once(async () => n.facts ?? (await o()).api.facts());
    const c = lazyRecord(async () => (await o()).api.record, {
     context: n,
     facts: i
    });
    const l = {
     facts: i,
     newest: async () => (await o()).api.newest()
    };
    return {
     context: n,
     record: c,
     sources: l,
     files: {
      local: e => (0, u.Gj)(n.workspace, e),
      hasCheckout: () => (0, u.tp)(n.workspace),
      remote: async e => (await o()).api.contents(e),
      own: async (n, t) => (await o()).glance((0, s.M)(e), {
       path: n,
       sha: t
      })
     },
     exists: async e => (await o()).api.exists(n.repository, e),
     async openReadme({destination: e, dryRun: t}) {
      const {workspace: r} = n;
      if (e.kind !== "directory") return (await o()).defaultBranch((await i()).defaultBranch);
      return (0, f.P)({
       folder: r,
       bounds: r,
       dryRun: t
      });
     },
     async open(e, t) {
      const {destination: r} = e;
      if (r.kind === "directory") return openDirectory(r, n, e.dryRun);
      if (r.kind === "gist") return (await o()).gist(r);
      const {secret: s} = await (0, d.yz)(e, {
       context: n,
       record: c,
       sources: l
      });
      return (await o()).branch({
       ...r,
       singleCommit: e.singleCommit
      }, t, s);
     }
    };
   }
   function once(e) {
    let n;
    return () => n ??= e();
   }
   function refuseGit(e, n) {
    const t = n.split(r.sep).filter(e => e !== "");
    const s = t[0] === ".." || (0, r.isAbsolute)(n) ? undefined : t.map(l.w).find(Boolean);
    if (s !== undefined) throw (0, o.Gq)("directory", e, `${s}. Take another folder.`);
   }
   function openDirectory({directory: e, confined: n}, {workspace: t}, o) {
    const s = (0, r.resolve)(t, e);
    for (const n of [ (0, r.relative)(t, s), (0, r.relative)((0, f.o)(t), (0, f.o)(s)) ]) refuseGit(e, n);
    return {
     target: (0, f.P)({
      folder: s,
      bounds: n ? t : undefined,
      dryRun: o
     }),
     address: n => (0, c.au)(e, n)
    };
   }
  },
  651: (e, n, t) => {
   t.d(n, {
    Ft: () => isSame,
    SU: () => parseRepository,
    aW: () => moved,
    fq: () => fullName,
    ow: () => namedRepository
   });
   var r = t(3916);
   const o = /^([A-Za-z\d](?:[A-Za-z\d_-]*[A-Za-z\d])?)\/((?!\.\.?$)[\w.-]+)$/;
   const s = 100;
   function parseRepository(e) {
    const [, n, t] = o.exec(e) ?? [];
    return n === undefined || t === undefined || t.length > s ? undefined : {
     owner: n,
     name: t
    };
   }
   function namedRepository(e) {
    const n = parseRepository(e);
    if (n === undefined) throw new r.qh("invalid", `"${e}" is no repository. Allowed: owner/name.`);
    return n;
   }
   const fullName = ({owner: e, name: n}) => `${e}/${n}`;
   function isSame(e, n) {
    return fullName(e).toLowerCase() === fullName(n).toLowerCase();
   }
   function moved(e, n) {
    return new r.qh("moved", `The repository ${fullName(e)} has moved to ${n}: use its new name.`);
   }
  },
  5430: (e, n, t) => {
   t.d(n, {
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
   var r = t(3660);
   function asFields(e, n) {
    if (isFields(e)) return e;
    throw (0, r.Q)(`${n} is no object`);
   }
   function isFields(e) {
    return typeof e === "object" && e !== null && !Array.isArray(e);
   }
   function listOf(e, n) {
    const t = e[n];
    if (Array.isArray(t)) return t;
    throw (0, r.Q)(`${n} is no list`);
   }
   function textOf(e, n) {
    const t = e[n];
    if (typeof t === "string") return t;
    throw (0, r.Q)(`${n} is no text`);
   }
   function numberOf(e, n) {
    const t = e[n];
    if (typeof t === "number") return t;
    throw (0, r.Q)(`${n} is no number`);
   }
   function flagOf(e, n) {
    const t = e[n];
    if (typeof t === "boolean") return t;
    throw (0, r.Q)(`${n} is no boolean`);
   }
   function oidOf(e, n) {
    const t = textOf(e, n);
    if ((t.length === 40 || t.length === 64) && /^[\da-f]+$/.test(t)) return t;
    throw (0, r.Q)(`${n} is no commit id`);
   }
   function optionalTime(e, n) {
    const t = Date.parse(optionalText(e, n) ?? "");
    return Number.isNaN(t) ? undefined : t;
   }
   function optionalText(e, n) {
    const t = e[n];
    return typeof t === "string" ? t : null;
   }
  },
  8028: (e, n, t) => {
   t.d(n, {
    Ko: () => readInputs,
    mc: () => w,
    y8: () => b
   });
   var r = t(4394);
   var o = t(831);
   var s = t(1485);
   var i = t(8309);
   var a = t(3916);
   var c = t(651);
   var d = t(8553);
   var u = t(3060);
   var l = t(7647);
   var f = t(5763);
   var h = t(9687);
   var p = t(8214);
   var m = t(3718);
   var g = t(1867);
   const w = [ "id", "label", "message", "color", "status", "needs", "workflow", "job", "branch", "link", "style", "logo", "badges", "manifest", "values", "target-branch", "target-repository", "gist-id", "gist-token", "directory", "path", "formats", "branches", "token", "readme", "allow-public", "single-commit", "dry-run", "fail-on", "job-status", "job-id" ];
   const b = "(not given)";
   const y = ".github/badges.yml";
   const k = w.slice(0, w.indexOf("badges"));
   const $ = [ ...k, "badges" ];
   async function readInputs(e, n = n => e(n) !== "") {
    const t = e("token");
    const r = e("gist-token");
    const s = [ t, r ].flatMap(g.XP);
    for (const n of w) if (n !== "token" && n !== "gist-token") (0, g.PW)(n, e(n), s);
    const isSet = t => e(t) !== "" || t === "message" && n(t);
    if (e("badges") !== "") refuseBoth("badges", k, isSet);
    if ((0, o.P)(e("logo"))) await (0, o.eb)();
    const i = readSettings(e);
    const a = (0, m.Li)(e("readme"));
    for (const e of a) refusePath("readme", e);
    return {
     failOn: (0, m.XV)(e("fail-on")),
     badges: e("badges") === "" ? [ readDefinition(e, n) ] : await readBadges(e, s),
     describesBadges: $.some(isSet),
     manifest: readManifest(e, isSet),
     values: e("badges") === "" ? e("values") : "",
     publish: i,
     readme: a.length === 0 ? undefined : a,
     confined: true,
     allowPublic: (0, m.og)("allow-public", e("allow-public")),
     dryRun: (0, m.og)("dry-run", e("dry-run")),
     token: t,
     gistToken: r,
     job: readJob(e)
    };
   }
   async function readBadges(e, n) {
    const t = await (0, d.gF)(e("badges"), "badges");
    const r = e("values");
    const o = r === "" ? t : (0, f.t)(t, (0, f.N)(r));
    const s = o.map(({definition: e}) => e);
    (0, g.PW)("badges", JSON.stringify(s), n);
    return s;
   }
   function refuseBoth(e, n, t) {
    const r = n.find(t);
    if (r === undefined) return;
    const o = e === "badges" ? `move ${r} into the list` : "set only one of them";
    throw new a.qh("invalid", `Inputs "${e}" and "${r}" both describe a badge: ${o}.`);
   }
   function readManifest(e, n) {
    const t = e("manifest");
    if (t === "") return {
     path: y,
     isRequired: false
    };
    refuseBoth("manifest", $, n);
    refusePath("manifest", t);
    return {
     path: t,
     isRequired: true
    };
   }
   function refusePath(e, n) {
    const t = (0, s.z)(n.replace(/^\.github\//, ""));
    if (t !== undefined) throw (0, a.Gq)(e, n, `${t}. Use a path in the repository, such as README.md.`);
   }
   function readJob(e) {
    const n = e("job-id");
    if (n !== "" && !/^\d{1,16}$/.test(n)) throw (0, a.Gq)("job-id", n, "is not a number. Leave it out: its default is ${{ job.check_run_id }}.");
    return {
     ...n === "" ? {} : {
      id: Number(n)
     },
     ...e("job-status") === "" ? {} : {
      status: (0, m.WT)("job-status", e("job-status"))
     }
    };
   }
   function readDefinition(e, n) {
    const t = {
     ...r.oA,
     branch: (0, m.lq)(e("branch"))
    };
    const o = e("message").trim() === "";
    const s = o ? undefined : e("message");
    const i = (0, m.lq)(e("job").trim());
    const a = (0, u.vz)({
     status: e("status") === "" ? undefined : (0, m.WT)("status", e("status")),
     needs: readNeeds(e("needs")),
     workflow: (0, m.Li)(e("workflow")),
     job: i,
     message: s,
     emptyMessage: n("message") && o ? "message" : undefined
    }, t);
    return {
     id: readId(e("id")),
     name: undefined,
     kind: "project",
     enabled: true,
     label: (0, m.lq)(e("label")),
     message: s,
     color: (0, m.BK)("color", e("color")),
     colorSteps: undefined,
     labelColor: undefined,
     style: (0, m.zp)(e("style")),
     palette: undefined,
     logo: (0, m.vT)(e("logo")),
     logoColor: undefined,
     link: readLink(e("link")),
     source: a,
     filters: t,
     job: i,
     judging: r.zF,
     wording: undefined,
     messages: {},
     colors: {}
    };
   }
   function readNeeds(e) {
    if (e === "") return undefined;
    const n = (0, h.jJ)(e);
    if ("problem" in n) throw (0, a.Gq)("needs", e, n.problem);
    return n;
   }
   function readId(e) {
    if (e !== "" && !(0, r.eQ)(e)) throw (0, a.Gq)("id", e, 'is not a valid id. Use parts of a-z, 0-9, ".", "_" and "-" that start with a letter or digit, joined by "/".');
    return (0, m.lq)(e);
   }
   function readLink(e) {
    if (e === "") return undefined;
    const n = r.A.find(n => n === e);
    if (n !== undefined) return {
     kind: n
    };
    const t = (0, l.rn)(e);
    if (t !== undefined) throw (0, a.Gq)("link", e, `${t}.${(0, a.h)(e, r.A)} Allowed: ${r.A.join(", ")}, or an http(s) URL.`);
    return {
     kind: "url",
     url: e.trim()
    };
   }
   function readSettings(e) {
    const [n, t] = [ e("gist-id"), e("directory") ];
    const r = e("target-branch") !== "" ? "target-branch" : e("target-repository") !== "" ? "target-repository" : undefined;
    refuseTwoTargets([ n === "" ? undefined : "gist-id", t === "" ? undefined : "directory", r ]);
    return {
     branch: readBranch(e("target-branch")),
     repository: readRepository(e("target-repository")),
     gist: n === "" ? undefined : readGist(n),
     directory: (0, m.lq)(t),
     path: (0, m.lq)(e("path")),
     formats: (0, m.Ql)(e("formats")),
     branches: readBranches(e("branches")),
     singleCommit: e("single-commit") === "" ? undefined : (0, m.og)("single-commit", e("single-commit")),
     prune: undefined,
     index: undefined
    };
   }
   function refuseTwoTargets(e) {
    const [n, t] = e.filter(e => e !== undefined);
    if (n !== undefined && t !== undefined) throw new a.qh("invalid", `Inputs "${n}" and "${t}" both name a target: set only one of them.`);
   }
   function readGist(e) {
    if (/^[\da-f]{20,40}$/i.test(e)) return e;
    const n = /([\da-f]{20,40})/i.exec(e)?.[1];
    throw (0, a.Gq)("gist-id", e, `is not a gist id. Use the 20 to 40 hex digits at the end of the gist's URL${n === undefined ? "" : ` (here ${n})`}.`);
   }
   function readBranch(e) {
    if (e !== "" && !(0, i.Q)(e)) throw (0, a.Gq)("target-branch", e, 'is not a branch that badges can be published to. Use the name of a branch, without "refs/" (default: badges).');
    return (0, m.lq)(e);
   }
   function readBranches(e) {
    const n = (0, m.Li)(e);
    for (const e of n) {
     const n = (0, p.Yo)(e);
     if (n !== undefined) throw (0, a.Gq)("branches", e, `${n} ${p.pf}`);
    }
    return n.length === 0 ? undefined : n;
   }
   function readRepository(e) {
    if (e !== "" && (0, c.SU)(e) === undefined) throw (0, a.Gq)("target-repository", e, "is not a repository name. Use owner/name.");
    return (0, m.lq)(e);
   }
  },
  3718: (e, n, t) => {
   t.d(n, {
    BK: () => parseColorInput,
    E0: () => u,
    Li: () => parseLines,
    Ql: () => parseFormats,
    WT: () => parseStatusInput,
    XV: () => parseFailOn,
    d$: () => d,
    lq: () => optional,
    og: () => parseFlag,
    u4: () => parseLooks,
    vT: () => parseLogoInput,
    zp: () => parseStyle
   });
   var r = t(3399);
   var o = t(245);
   var s = t(831);
   var i = t(3916);
   var a = t(8675);
   var c = t(2420);
   const d = {
    setup: [ "input", "setup", "signal" ],
    any: [ "input", "setup", "signal", "outage" ],
    none: [ "input", "signal" ]
   };
   const u = [ "palette", "label-color", "logo-color" ];
   const optional = e => e === "" ? undefined : e;
   function parseLines(e) {
    const n = e.split(/[\r\n]+/).map(e => e.trim());
    return [ ...new Set(n.filter(e => e !== "")) ];
   }
   function parseFlag(e, n) {
    if (/^(?:true|True|TRUE)$/.test(n)) return true;
    if (n === "" || /^(?:false|False|FALSE)$/.test(n)) return false;
    throw (0, i.Gq)(e, n, "is not a boolean. Use true or false.");
   }
   function parseFormats(e) {
    const n = e.split(/[\s,]+/).filter(e => e !== "");
    const t = n.map(e => oneOf(e, a.hR, {
     input: "formats",
     what: "format"
    }));
    return t.length === 0 ? undefined : a.hR.filter(e => t.includes(e));
   }
   function parseFailOn(e) {
    return oneOf(e || "setup", [ "setup", "any", "none" ], {
     input: "fail-on",
     what: "level"
    });
   }
   function parseStatusInput(e, n) {
    const t = (0, c.i$)(n);
    if (t === undefined) throw (0, i.Gq)(e, n, (0, c.Gn)(n));
    return t;
   }
   function parseLooks(e) {
    return {
     palette: parsePalette(e("palette")),
     labelColor: parseColorInput("label-color", e("label-color")),
     logoColor: parseColorInput("logo-color", e("logo-color"))
    };
   }
   const parsePalette = e => e === "" ? undefined : oneOf(e, r.LH, {
    input: "palette",
    what: "palette"
   });
   function parseStyle(e) {
    return oneOf(e || "flat", o.rY, {
     input: "style",
     what: "style"
    });
   }
   function parseColorInput(e, n) {
    const t = (0, r.H0)(n);
    if (n !== "" && t === undefined) throw (0, i.Gq)(e, n, `is not a colour.${(0, i.h)(n, (0, 
    r.i4)())} ${r.o$}`);
    return t;
   }
   function parseLogoInput(e) {
    if (e === "") return undefined;
    const n = (0, s.db)(e);
    if (n === undefined) throw (0, i.Gq)("logo", e, `${(0, s.JS)(e)} ${s.oh}`);
    return n;
   }
   function oneOf(e, n, {input: t, what: r}) {
    const o = n.find(n => n === e);
    if (o === undefined) throw (0, i.Gq)(t, e, `is not a ${r}.${(0, i.h)(e, n)} Allowed: ${n.join(", ")}.`);
    return o;
   }
  },
  1867: (e, n, t) => {
   t.d(n, {
    $p: () => redactor,
    PW: () => refuseTokens,
    XP: () => formsOf,
    vu: () => maskCommands
   });
   var r = t(3916);
   const o = 8;
   function formsOf(e) {
    if (e.length < o) return [];
    const n = [ "", "a", "ab" ].map(n => {
     const t = Buffer.from(n + e).toString("base64").replace(/={1,2}$/, "");
     return t.slice(n === "" ? 0 : n.length + 1, -1);
    });
    const t = Buffer.from(e).toString("hex");
    const r = [ e, ...n, ...n.map(e => e.replaceAll("+", "-").replaceAll("/", "_")), ...[ t, t.toUpperCase() ], encodeURIComponent(e) ];
    return [ ...new Set(r) ].sort((e, n) => n.length - e.length);
   }
   function refuseTokens(e, n, t) {
    if (t.some(e => n.includes(e))) {
     throw new r.qh("invalid", `Input "${e}" contains a token, which would be published: remove it, and revoke the token if anybody may have seen it.`);
    }
   }
   function redactor(e) {
    const n = e.flatMap(formsOf);
    return e => n.reduce((e, n) => e.replaceAll(n, "***"), e);
   }
   function maskCommands(e) {
    const escaped = e => e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    return [ ...new Set(e) ].map(e => e === "" ? "" : `::add-mask::${escaped(e)}\n`).join("");
   }
  },
  1730: (e, n, t) => {
   t.d(n, {
    run: () => run
   });
   var r = t(3024);
   var o = t.n(r);
   var s = t(7532);
   var i = t(4006);
   var a = t(3916);
   var c = t(9556);
   var d = t(8284);
   var u = t(8028);
   var l = t(1867);
   var f = t(6266);
   var h = t(4585);
   async function run() {
    const e = [ (0, s.V4)("token"), (0, s.V4)("gist-token") ];
    const n = (0, l.$p)(e);
    if (process.env["GITHUB_ACTIONS"] === "true") (0, i.yy)((0, l.vu)(e));
    let t = "setup";
    try {
     const e = await (0, u.Ko)(read, isGiven);
     t = e.failOn;
     const r = (0, c.yI)(process.env);
     const o = (0, d.f)(e, {
      context: r,
      stopSignal: () => (0, i.Zm)(process)
     });
     writeReport(await (0, f.m)(e, o), {
      failOn: t,
      redact: n
     });
    } catch (e) {
     writeReport((0, h.kS)(badgeError(e, n)), {
      failOn: t,
      redact: n
     });
    }
   }
   const read = e => {
    const n = (0, s.V4)(e);
    return e === "message" && n === u.y8 ? "" : n;
   };
   const isGiven = e => (process.env[`INPUT_${e.toUpperCase()}`] ?? u.y8) !== u.y8;
   function badgeError(e, n) {
    if (e instanceof a.qh) return e;
    const t = e instanceof Error ? e.message : String(e);
    (0, s.Yz)(n(e instanceof Error ? e.stack ?? t : t));
    return new a.qh("invalid", `Unexpected error, please report it: ${t}`);
   }
   function writeReport(e, {failOn: n, redact: t}) {
    const o = {
     ...e,
     reason: e.reason && t(e.reason),
     notes: e.notes.map(t)
    };
    for (const [e, n] of Object.entries((0, h.Yz)(o))) (0, s.uH)(e, t(n));
    for (const {level: e, message: r, ...i} of (0, h.Ih)(o, n)) {
     const n = {
      error: s.z3,
      warning: s.$e,
      notice: s.lm
     }[e];
     n(t(r), i);
     if (e === "error") process.exitCode = 1;
    }
    if (o.error === undefined) for (const e of (0, h.Dx)(o.isExpected ? o : {
     ...o,
     reason: undefined
    })) (0, i.yy)(`${(0, i.Is)(t(e))}\n`);
    const a = process.env["GITHUB_STEP_SUMMARY"];
    if (a) (0, r.appendFileSync)(a, t((0, h.YG)(o)));
   }
  },
  3060: (e, n, t) => {
   t.d(n, {
    Nl: () => looksFrom,
    SU: () => definitionFrom,
    Us: () => pointerProblems,
    YX: () => sourceFrom,
    rO: () => withDefaults,
    vz: () => sourceOf
   });
   var r = t(4394);
   var o = t(3916);
   var s = t(6470);
   function definitionFrom(e, n, t) {
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
   }
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
     inProgress: e.in_progress ?? r.zF.inProgress,
     ignore: e.ignore ?? r.zF.ignore,
     strict: e.strict ?? r.zF.strict,
     maxAge: e.max_age,
     each: e.each
    };
   }
   function sourceOf(e, {branch: n, ...t}) {
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
    const o = Object.values(t).some(e => e !== undefined);
    if (r.length > 0 || o) return {
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
    return n === undefined ? {
     kind: "run"
    } : {
     kind: "workflow",
     workflows: r
    };
   }
   function sourceFrom(e, n) {
    if (e.image_url !== undefined) return {
     kind: "pointer",
     imageUrl: e.image_url
    };
    return sourceOf({
     ...e,
     awaitsMessage: n.color_steps !== undefined
    }, filtersFrom(e));
   }
   const i = [ "workflow", "environment", "check", "status" ];
   const a = [ ...i, ...[ "job", "tag", "sha", "event", "actor", "run_number", "run_id", "repository", "each" ] ];
   function withDefaults(e, n) {
    if (Object.keys(n).length === 0) return e;
    const t = fittingDefaults(e, n);
    const r = Object.fromEntries(Object.entries(n).filter(([e]) => t(e)));
    return {
     ...r,
     ...e
    };
   }
   function fittingDefaults(e, n) {
    if (isPointer(Object.keys(e), n)) return e => s.Tf.some(n => n === e);
    const t = new Set([ "image_url", "link_url" ]);
    const leave = e => e.forEach(e => t.add(e));
    const {kind: r} = sourceFrom(e, e);
    if (r === "message" || r === "value") leave(a);
    if (i.some(n => n in e)) leave(i);
    for (const [n, r] of s.ZP) {
     if (n in e) t.add(r);
     if (r in e) t.add(n);
    }
    return e => !t.has(e);
   }
   const isDrawing = e => !s.Tf.includes(e);
   function isPointer(e, n) {
    return e.includes("image_url") || n.image_url !== undefined && !e.some(isDrawing);
   }
   function pointerProblems(e, n) {
    const [t, r] = [ e.get("image_url"), e.get("link_url") ];
    if (!isPointer([ ...e.keys() ], n)) return r === undefined ? [] : [ {
     offset: r,
     message: () => c
    } ];
    const o = t === undefined ? [] : [ ...e ].filter(([e]) => isDrawing(e));
    const s = o.map(([e, n]) => ({
     offset: Math.max(n, t ?? 0),
     message: () => pointerContradiction(e)
    }));
    if (r !== undefined || n.link_url !== undefined) return s;
    return [ {
     offset: t ?? e.get("id") ?? 0,
     message: () => d
    }, ...s ];
   }
   const c = '"link_url" is the link of a pointer, which needs an "image_url" too. The link of a badge that is drawn is "link".';
   const d = '"image_url" makes a pointer, which needs a "link_url" too: the page that a click opens.';
   function pointerContradiction(e) {
    const n = e === "link" ? 'The link of a pointer is "link_url"' : "Remove one of them";
    return `"image_url" and ${(0, o.hD)(e)} contradict each other: a pointer shows an existing picture, and nothing is drawn. ${n}.`;
   }
  },
  392: (e, n, t) => {
   t.d(n, {
    $0: () => bySteps,
    GF: () => byStatus,
    bp: () => describeValue,
    cY: () => nested,
    h9: () => oneOrMore,
    qU: () => readFields,
    rb: () => locatedList,
    xH: () => one
   });
   var r = t(3916);
   var o = t(9510);
   var s = t(7647);
   var i = t(1860);
   function one(e) {
    return {
     schema: e.schema,
     allowed: e.allowed,
     read: n => readScalar(e, n)
    };
   }
   function oneOrMore(e, n) {
    const {read: t, ...r} = locatedList(e, n);
    return {
     ...r,
     read: e => {
      const n = t(e);
      return "problems" in n ? n : {
       value: n.value.map(e => e.value)
      };
     }
    };
   }
   function locatedList(e, n) {
    const {allowed: t, schema: r} = e;
    const item = n => {
     const t = readScalar(e, n);
     return "problems" in t ? t : {
      value: {
       offset: n.offset,
       value: t.value
      }
     };
    };
    const read = e => {
     if (e.kind !== "list") return all([ item(e) ]);
     if (e.items.length < n) return (0, i.l4)(e.offset, () => `the list is empty. ${t}`);
     return all(e.items.map(item));
    };
    return {
     schema: {
      anyOf: [ r, {
       type: "array",
       items: r,
       minItems: n
      } ]
     },
     allowed: t,
     read: read
    };
   }
   function byStatus(e, n) {
    const t = `Allowed: a map of statuses, such as ${n}.`;
    const read = n => {
     const r = readPairs(n, {
      key: o.XQ,
      same: "the same status",
      kind: e,
      allowed: t
     });
     if ("problems" in r) return r;
     const s = {};
     for (const [e, n] of r.value) s[e] = n;
     return {
      value: s
     };
    };
    return {
     schema: mapSchema(o.XQ, e),
     allowed: t,
     read: read
    };
   }
   function bySteps(e, n) {
    const t = `Allowed: a map of numbers, such as ${n}.`;
    const read = n => {
     const r = readPairs(n, {
      key: o.uk,
      same: "the same number",
      kind: e,
      allowed: t
     });
     return "problems" in r ? r : {
      value: r.value.toSorted(([e], [n]) => e - n)
     };
    };
    return {
     schema: mapSchema(o.uk, e),
     allowed: t,
     read: read
    };
   }
   function mapSchema(e, n) {
    return {
     type: "object",
     propertyNames: e.schema,
     additionalProperties: n.schema
    };
   }
   function readPairs(e, {key: n, same: t, kind: r, allowed: o}) {
    if (e.kind !== "map") return (0, i.l4)(e.offset, () => misplaced(e, o));
    const s = new Map;
    const pair = e => {
     const o = readKey(e, {
      key: n,
      same: t,
      words: s
     });
     const i = readScalar(r, e.value);
     if ("value" in o && "value" in i) return {
      value: [ o.value, i.value ]
     };
     return {
      problems: [ ...problemsOf(o), ...withKey(e.key, i) ]
     };
    };
    return all(e.entries.map(pair));
   }
   function readKey({key: e, offset: n}, {key: t, same: o, words: s}) {
    const a = t.parse(e);
    if (a === undefined) return (0, i.l4)(n, () => `${(0, r.hD)(e)} ${t.problem(e)} ${t.allowed}`);
    const c = s.get(a);
    if (c === e) return (0, i.l4)(n, () => `${(0, r.hD)(e)} is set twice. Remove one of them.`);
    if (c !== undefined) return (0, i.l4)(n, () => `${(0, r.hD)(c)} and ${(0, r.hD)(e)} are ${o}. Remove one of them.`);
    s.set(a, e);
    return {
     value: a
    };
   }
   function readScalar(e, n) {
    if (n.kind !== "scalar" || n.isNull) return (0, i.l4)(n.offset, () => misplaced(n, e.allowed));
    const t = e.parse(n.text);
    return t === undefined ? (0, i.l4)(n.offset, () => `${describeValue(n)} ${e.problem(n.text)} ${e.allowed}`) : {
     value: t
    };
   }
   function misplaced(e, n) {
    if (e.kind === "scalar" && e.isNull) return `the value is missing. ${n}`;
    return `${describeValue(e)} is not allowed here. ${n}`;
   }
   function describeValue(e) {
    if (e.kind !== "scalar") return `a ${e.kind}`;
    if (e.isNull) return "an empty value";
    return (0, s.Hn)(e.text) ? "a text that is not shown here" : (0, r.hD)(e.text);
   }
   function all(e) {
    const n = e.flatMap(problemsOf);
    return n.length > 0 ? {
     problems: n
    } : {
     value: e.flatMap(e => "value" in e ? [ e.value ] : [])
    };
   }
   const problemsOf = e => "problems" in e ? e.problems : [];
   function withKey(e, n) {
    return problemsOf(n).map(({offset: n, message: t}) => ({
     offset: n,
     message: () => `${(0, r.hD)(e)}: ${t()}`
    }));
   }
   function readFields({entries: e}, n) {
    const t = {};
    const o = new Map;
    const s = e.flatMap(({key: e, offset: s, value: i}) => {
     if (!isKey(e, n.table)) return [ {
      offset: s,
      message: () => unknownKey(e, n)
     } ];
     const a = n.refused[e];
     if (a !== undefined) return [ {
      offset: s,
      message: () => `${(0, r.hD)(e)} ${a}`
     } ];
     if (o.has(e)) return [ {
      offset: s,
      message: () => `${(0, r.hD)(e)} is set twice. Remove one of them.`
     } ];
     o.set(e, s);
     const c = n.table[e].read(i);
     if ("value" in c) t[e] = c.value;
     return withKey(e, c);
    });
    return {
     fields: t,
     offsets: o,
     problems: [ ...s, ...contradicting(o, n.contradictions) ]
    };
   }
   function isKey(e, n) {
    return Object.hasOwn(n, e);
   }
   function unknownKey(e, {table: n, subject: t, refused: o}) {
    if (e === "<<") return `"<<" is not a key of ${t}: YAML 1.2 does not merge maps. Write the keys out.`;
    const s = Object.keys(n).filter(e => !Object.hasOwn(o, e));
    return `${(0, r.hD)(e)} is not a key of ${t}.${(0, r.h)(e, s) || ` Allowed: ${s.join(", ")}.`}`;
   }
   function contradicting(e, n) {
    return n.flatMap(([n, t, o]) => {
     const [s, i] = [ e.get(n), e.get(t) ];
     if (s === undefined || i === undefined) return [];
     const message = () => `${(0, r.hD)(n)} and ${(0, r.hD)(t)} contradict each other: ${o}. Remove one of them.`;
     return [ {
      offset: Math.max(s, i),
      message: message
     } ];
    });
   }
   function nested(e, n) {
    const t = "Allowed: a map of keys.";
    const read = e => {
     if (e.kind === "scalar" && e.isNull) return {
      value: {}
     };
     if (e.kind !== "map") return (0, i.l4)(e.offset, () => misplaced(e, t));
     const {fields: r, problems: o} = readFields(e, n);
     return o.length > 0 ? {
      problems: o
     } : {
      value: r
     };
    };
    return {
     schema: {
      $ref: `#/definitions/${e}`
     },
     allowed: t,
     read: read
    };
   }
  },
  9513: (e, n, t) => {
   t.d(n, {
    f: () => withInherited
   });
   var r = t(3916);
   var o = t(1336);
   var s = t(8553);
   async function withInherited(e, n) {
    const t = new LevelReader(n);
    if (e === undefined || e.inherit && e.scope === "project") await t.readOwners();
    if (e !== undefined) await t.addOwn(e);
    let i = {
     badges: [],
     notices: t.notices,
     warnings: []
    };
    for (const e of t.files) {
     t.problems.push(...enforcedExcludes(i.badges, e));
     i = withLevel(i, e);
    }
    if (t.problems.length > 0) throw textError(t.problems);
    const {badges: a} = i;
    if (a.length > s.cC) {
     const e = [ ...new Set(a.map(({origin: e}) => e)) ].join(", ");
     throw new r.qh("invalid", `${a.length} badges are too many (${e}). Allowed: ${s.cC} together.`);
    }
    return {
     ...i,
     badges: (0, o.a)(a)
    };
   }
   function textError(e) {
    const [n = "", ...t] = new Set(e.map(e => e.source));
    const o = t.length === 0 ? n : "The manifest, with the files that it inherits from,";
    return new r.WK(o, e.map(({file: e, line: n, text: t}) => ({
     file: e,
     line: n,
     text: t
    })));
   }
   const problemIn = ({source: e, path: n}, {place: t, line: r}, o) => ({
    source: e,
    file: n,
    line: r,
    text: `${t}: ${o}`
   });
   function enforcedExcludes(e, n) {
    const t = new Map(e.filter(({enforce: e}) => e).map(e => [ e.definition.id, e ]));
    return n.exclude.flatMap(e => {
     const o = t.get(e.value);
     if (o === undefined) return [];
     const s = `"exclude": ${(0, r.hD)(e.value)} is enforced by ${o.place}. Remove it from the list.`;
     return [ problemIn(n, e, s) ];
    });
   }
   function withLevel(e, n) {
    const t = new Map(e.badges.map(e => [ e.definition.id, e ]));
    const o = [ ...e.notices, ...notInherited(n.exclude, [ ...t.keys() ]) ];
    for (const {value: e} of n.exclude) t.delete(e);
    const s = [ ...e.warnings ];
    const i = n.badges.filter(e => {
     const {id: n} = e.definition;
     const o = t.get(n);
     if (o?.enforce !== true) {
      t.delete(n);
      return true;
     }
     s.push(`${e.place}: The badge ${(0, r.hD)(n)} is left out: ${o.place} enforces one with this id.`);
     return false;
    });
    return {
     badges: [ ...t.values(), ...i ],
     notices: o,
     warnings: s
    };
   }
   const i = 20;
   function notInherited(e, n) {
    const t = e.filter(({value: e}) => !n.includes(e));
    const o = t.slice(0, i).map(({value: e, place: t}) => `${t}: "exclude": No badge ${(0, 
    r.hD)(e)} is inherited.${(0, r.h)(e, n)}`);
    const s = t[i];
    if (s === undefined) return o;
    return [ ...o, `${s.place}: "exclude": ${t.length - i} more are not inherited.` ];
   }
   const a = 10;
   const c = 50;
   const keyOf = e => (0, o.n)({
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
    #k;
    #$=new Set;
    constructor(e) {
     this.#k = e;
    }
    async readOwners() {
     const e = ownersFile(this.#k.owner);
     const n = await this.#k.read(e).catch(n => {
      if (!(n instanceof r.qh) || n.kind !== "setup") throw n;
      this.notices.push(`Nothing is inherited from ${(0, o.n)(e)}: ${n.message}`);
      return undefined;
     });
     this.#$.add(keyOf(e));
     if (n !== undefined) await this.#v(n, [ e ], false);
    }
    async addOwn(e) {
     await this.#x(e, e.scope === "group" ? [ ownersFile(this.#k.owner) ] : []);
    }
    async #x(e, n) {
     for (const t of e.extends) {
      const s = this.#_(t.value, n);
      if (s === undefined) await this.#O(t, n); else this.problems.push(problemIn(e, t, `"extends": ${(0, 
      r.hD)((0, o.n)(t.value))} ${s}`));
     }
     this.files.push(e);
    }
    #_(e, n) {
     const t = [ ...n, e ];
     const r = t.map(o.n).join(" \u2192 ");
     if (this.#j(t) && !d.test(e.ref ?? "")) return unpinned(e, this.#j([ e ]));
     if (n.some(n => keyOf(n) === keyOf(e))) return `leads back to itself: ${r}.`;
     if (this.#$.has(keyOf(e))) return undefined;
     if (t.length > a) return `is too many levels away: ${r}. Allowed: ${a}.`;
     if (this.#$.size >= c) return `is one file too many. Allowed: ${c}, all levels together.`;
     return undefined;
    }
    async #O({value: e, place: n}, t) {
     if (this.#$.has(keyOf(e))) return;
     this.#$.add(keyOf(e));
     const o = await this.#k.read(e);
     if (o === undefined) throw new r.qh("not-found", `${n}: "extends": ${missing(e)}`);
     const s = [ ...t, e ];
     await this.#v(o, s, this.#j(s));
    }
    async #v(e, n, t) {
     const [i] = n.slice(-1);
     const a = i === undefined ? "" : (0, o.n)(i);
     let c;
     try {
      c = await (0, s.WI)(e, {
       source: a,
       scope: "group",
       isForeign: t
      });
     } catch (e) {
      if (!(e instanceof r.WK)) throw e;
      this.problems.push(...e.problems.map(e => ({
       ...e,
       source: a
      })));
      return;
     }
     await this.#x(c, n);
    }
    #j(e) {
     const n = `${this.#k.owner.toLowerCase()}/`;
     return e.some(({repository: e}) => !e.toLowerCase().startsWith(n));
    }
   }
   const d = /^[\da-f]{40}$/i;
   function unpinned({repository: e, path: n}, t) {
    const r = t ? "is a file of another owner" : "is named by a file of another owner";
    return `${r}. Name it with the full SHA of a commit, ${e}:${n}@<40 hex digits>, so that it cannot change unnoticed.`;
   }
   function missing(e) {
    return `there is no file ${(0, r.hD)((0, o.n)(e))}, or the token cannot read it. Write owner/repo:path@ref, and use a token with access to the repository.`;
   }
  },
  9510: (e, n, t) => {
   t.d(n, {
    Ef: () => v,
    Gz: () => k,
    ID: () => y,
    KN: () => U,
    PW: () => B,
    XQ: () => S,
    Yq: () => choice,
    bf: () => M,
    dI: () => E,
    d_: () => g,
    gI: () => F,
    gu: () => N,
    hG: () => $,
    lx: () => j,
    n8: () => line,
    o$: () => R,
    oh: () => q,
    ps: () => T,
    qn: () => x,
    rq: () => C,
    tt: () => P,
    uk: () => O,
    w5: () => w,
    wC: () => matching
   });
   var r = t(3399);
   var o = t(4394);
   var s = t(831);
   var i = t(1485);
   var a = t(8309);
   var c = t(3916);
   var d = t(8214);
   var u = t(8514);
   var l = t(2420);
   var f = t(7647);
   const h = {
    type: [ "string", "number", "boolean" ]
   };
   const p = {
    ...h,
    pattern: "\\S"
   };
   const m = {
    type: [ "string", "number" ],
    pattern: "\\S"
   };
   const positive = e => {
    const n = Number(e);
    return n > 0 && n <= Number.MAX_SAFE_INTEGER ? n : undefined;
   };
   const g = {
    parse: e => e,
    problem: () => "",
    allowed: "Allowed: a text.",
    schema: h
   };
   const w = {
    parse: e => e.trim() === "" ? undefined : e,
    problem: () => "is blank.",
    allowed: "Allowed: a text that is not blank.",
    schema: p
   };
   const b = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/;
   function line(e) {
    return {
     parse: e => b.test(e.trim()) ? e.trim() : undefined,
     problem: e => e.trim() === "" ? "is blank." : "has more than one line, or control characters.",
     allowed: `Allowed: ${e}.`,
     schema: p
    };
   }
   function matching(e, n, t) {
    return {
     parse: n => e.test(n.trim()) ? n.trim() : undefined,
     problem: () => `is not ${n}.`,
     allowed: `Allowed: ${t}.`,
     schema: {
      ...h,
      pattern: `^\\s*${e.source.slice(1, -1)}\\s*$`
     }
    };
   }
   function choice(e) {
    return {
     parse: n => e.find(e => e === n),
     problem: n => `is not known.${(0, c.h)(n, e)}`,
     allowed: `Allowed: ${e.join(", ")}.`,
     schema: {
      enum: e
     }
    };
   }
   const y = {
    parse: e => (0, o.eQ)(e) ? e : undefined,
    problem: e => `is not an id. For example: ${(0, c.hD)((0, o.yR)(e.slice(0, 100)))}.`,
    allowed: 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".',
    schema: {
     $ref: "#/definitions/id"
    }
   };
   const k = matching(/^[A-Za-z\d](?:[\w-]*[A-Za-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/, "a repository", "owner/name");
   const $ = matching(/^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/, "a full SHA", "the 40 or 64 hex digits of a commit");
   const v = {
    parse: e => /^\d{1,16}$/.test(e) ? positive(e) : undefined,
    problem: () => "is not a positive whole number.",
    allowed: "Allowed: 1, 2, 3 and so on.",
    schema: {
     type: [ "integer", "string" ],
     minimum: 1,
     pattern: "^\\d+$"
    }
   };
   const x = {
    parse: e => /^\d{1,16}(?:\.\d{1,16})?$/.test(e) ? positive(e) : undefined,
    problem: () => "is not a positive number of days.",
    allowed: "Allowed: 30, 0.5 and so on.",
    schema: {
     type: [ "number", "string" ],
     exclusiveMinimum: 0,
     pattern: "^\\d+(?:\\.\\d+)?$"
    }
   };
   const _ = /^[+-]?\d{1,16}(?:\.\d{1,16})?$/;
   const O = {
    parse: e => _.test(e) ? Number(e) + 0 : undefined,
    problem: () => "is not a number.",
    allowed: "Allowed: 0, 60, 99.5, -1 and so on.",
    schema: {
     type: [ "number", "string" ],
     pattern: _.source
    }
   };
   const j = {
    parse: e => /^(?:true|True|TRUE)$/.test(e) ? true : /^(?:false|False|FALSE)$/.test(e) ? false : undefined,
    problem: () => "is neither true nor false.",
    allowed: "Allowed: true, false.",
    schema: {
     enum: [ true, false, "true", "false", "True", "False", "TRUE", "FALSE" ]
    }
   };
   const S = {
    parse: l.i$,
    problem: e => `is not a status.${(0, c.h)(e, l.q9)}`,
    allowed: `Allowed: ${u.f.join(", ")}, or another system's word for one.`,
    schema: {
     $ref: "#/definitions/status"
    }
   };
   const R = {
    parse: r.H0,
    problem: e => `is not a colour.${(0, c.h)(e, (0, r.i4)())}`,
    allowed: `${r.o$} In YAML a # needs quotes: "#4b0".`,
    schema: {
     $ref: "#/definitions/color"
    }
   };
   const C = {
    parse: s.db,
    problem: s.JS,
    allowed: s.oh,
    schema: {
     $ref: "#/definitions/logo"
    }
   };
   const A = {
    type: "string",
    pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://"
   };
   const q = {
    parse: e => (0, f.rn)(e) === undefined ? e.trim() : undefined,
    problem: e => `${(0, f.rn)(e) ?? ""}.`,
    allowed: "Allowed: an http(s) URL, which can contain placeholders.",
    schema: A
   };
   const I = [ "project_name", "branch" ];
   const forbiddenPlaceholder = e => (0, f.Qf)(e).find(e => !I.includes(e));
   const P = {
    ...q,
    parse: e => forbiddenPlaceholder(e) === undefined ? q.parse(e) : undefined,
    problem: e => {
     const n = forbiddenPlaceholder(e);
     return n === undefined ? q.problem(e) : `contains %{${n}}, which a file of another owner cannot use.`;
    },
    allowed: "Allowed: an http(s) URL, which can contain %{project_name} and %{branch}."
   };
   const T = {
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
    problem: e => `${(0, f.rn)(e) ?? ""}.${(0, c.h)(e, o.A)}`,
    allowed: `Allowed: ${o.A.join(", ")}, or an http(s) URL.`,
    schema: {
     anyOf: [ {
      enum: o.A
     }, A ]
    }
   };
   const E = {
    parse: e => (0, a.Q)(e) ? e : undefined,
    problem: () => "is not a branch that badges can be published to.",
    allowed: 'Allowed: the name of a branch, without "refs/".',
    schema: m
   };
   const M = {
    parse: e => {
     const n = globsIn(e);
     return n.length > 0 && n.every(e => (0, d.Yo)(e) === undefined) ? n : undefined;
    },
    problem: e => {
     const [n] = globsIn(e).flatMap(e => (0, d.Yo)(e) ?? []);
     return n ?? "is blank.";
    },
    allowed: d.pf,
    schema: m
   };
   function globsIn(e) {
    const n = e.split(/[\r\n]+/).map(e => e.trim());
    return n.filter(e => e !== "");
   }
   const L = /[\da-fA-F]{20,40}/;
   const U = {
    parse: e => L.exec(e)?.[0] === e ? e : undefined,
    problem: e => {
     const n = L.exec(e)?.[0];
     return `is not the id of a gist.${n === undefined ? "" : ` Did you mean ${(0, c.hD)(n)}?`}`;
    },
    allowed: "Allowed: 20 to 40 hex digits, the last part of the gist's URL.",
    schema: {
     type: [ "string", "number" ],
     pattern: `^${L.source}$`
    }
   };
   const F = {
    parse: e => templateProblem(e) === undefined ? e : undefined,
    problem: e => templateProblem(e) ?? "",
    allowed: 'Allowed: a path of parts joined by "/", such as %{branch}/%{id}.',
    schema: m
   };
   function templateProblem(e) {
    const [n] = (0, f.iE)(e);
    if (n !== undefined) return `has an unknown placeholder, ${(0, c.hD)(n)}.${(0, c.h)(n, f.je)}`;
    const t = (0, i.z)(e.replace(/\.svg$/, "").replace(/%\{[^{}]*\}/g, "x"));
    return t === undefined ? undefined : `${t}.`;
   }
   const B = {
    parse: e => fileProblem(e) === undefined ? e : undefined,
    problem: e => `${fileProblem(e) ?? ""}.`,
    allowed: "Allowed: a path in the repository, such as README.md or docs/index.md.",
    schema: m
   };
   const fileProblem = e => (0, i.z)(e.replace(/^\.github\//, ""));
   const N = {
    parse: e => {
     const [, n = "", t = "", r] = /^([^:]*):(.+?)(?:@([^@]*))?$/.exec(e.trim()) ?? [];
     if (k.parse(n) === undefined || fileProblem(t) !== undefined) return undefined;
     return r === undefined || (0, a.Q)(r) ? {
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
  },
  1336: (e, n, t) => {
   t.d(n, {
    a: () => inOrder,
    n: () => referenceText
   });
   function inOrder(e) {
    return e.toSorted((e, n) => e.order - n.order);
   }
   function referenceText({repository: e, path: n, ref: t}) {
    return `${e}:${n}${t === undefined ? "" : `@${t}`}`;
   }
  },
  7647: (e, n, t) => {
   t.d(n, {
    Hn: () => holdsCredentials,
    Qf: () => placeholdersIn,
    Uu: () => expandUrl,
    fT: () => expand,
    iE: () => unknownPlaceholdersIn,
    je: () => o,
    rn: () => urlProblem
   });
   var r = t(3916);
   const o = [ "project_path", "project_id", "project_name", "project_title", "project_namespace", "group_name", "gitlab_server", "gitlab_pages_domain", "default_branch", "commit_sha", "latest_tag", "branch", "workflow", "job", "id" ];
   const s = /%\{([^{}]*)\}/g;
   const i = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
   function expand(e, n) {
    return fill(e, s, e => n[e]);
   }
   function expandUrl(e, n) {
    return fill(e, i, e => n[e]?.split("/").map(encodeURIComponent).join("/"));
   }
   function placeholdersIn(e) {
    return [ ...e.matchAll(i) ].map(([, e = ""]) => e).filter(isPlaceholder);
   }
   function unknownPlaceholdersIn(e) {
    return [ ...e.matchAll(s) ].map(([, e = ""]) => e).filter(e => !isPlaceholder(e));
   }
   function fill(e, n, t) {
    const r = [];
    const o = e.replace(n, (e, n) => {
     const o = isPlaceholder(n) ? t(n) : undefined;
     if (o === undefined || o === "") {
      r.push(n);
      return e;
     }
     return o;
    });
    return {
     text: o,
     unfilled: r
    };
   }
   function isPlaceholder(e) {
    return o.some(n => n === e);
   }
   const a = /%(?:25)?(?:\{|%7[Bb])(?:gitlab_server|gitlab_pages_domain)(?:\}|%7[Dd])/g;
   function urlProblem(e) {
    const n = e.trim();
    if (n === "") return "is blank";
    if (/[\s\u0000-\u001f\u007f-\u009f]/.test(n)) return "contains a blank or a line break (write a blank as %20)";
    if (!/^https?:\/\//i.test(n)) return "is not an http(s) URL";
    if ((0, r.NM)(n) || (0, r.NM)(decoded(n))) return "contains a token";
    const t = n.replace(a, "host");
    const o = /^https?:\/\/([^/?#]*)/i.exec(t)?.[1] ?? "";
    if (o.includes("@")) return "contains credentials";
    if (o.includes("%")) return "has a placeholder in its host (only gitlab_server and gitlab_pages_domain are allowed there)";
    return o === "" || o.includes("\\") || !URL.canParse(t) ? "is not a valid URL" : undefined;
   }
   function decoded(e) {
    return e.replace(/%([2-7][\da-f])/gi, (e, n) => String.fromCharCode(parseInt(n, 16)));
   }
   function holdsCredentials(e) {
    return /\/\/[^/?#\s]*@/.test(e) || (0, r.NM)(e) || (0, r.NM)(decoded(e));
   }
  },
  8553: (e, n, t) => {
   t.d(n, {
    WI: () => readManifest,
    cC: () => l,
    cU: () => textProblems,
    gF: () => readBadgeList,
    yv: () => loadYaml
   });
   var r = t(831);
   var o = t(3916);
   var s = t(3060);
   var i = t(392);
   var a = t(1336);
   var c = t(6470);
   var d = t(1860);
   const u = 256;
   const l = 1e3;
   const f = 1e3;
   async function readManifest(e, n) {
    const t = await parse(e, n);
    const r = t.problems.length > 0 ? t : manifestIn(t, n);
    return valueOrError(r, t.position, n);
   }
   async function readBadgeList(e, n) {
    const t = {
     source: n,
     scope: "project"
    };
    const r = await parse(e, t);
    const o = r.problems.length > 0 ? r : listIn(r, t);
    return (0, a.a)(valueOrError(o, r.position, t));
   }
   async function loadYaml(e) {
    return (await Promise.all([ t.e(815), t.e(779), t.e(613), t.e(556) ]).then(t.bind(t, 7034))).parseYaml(e);
   }
   async function parse(e, n) {
    const t = Buffer.byteLength(e);
    if (t > u * 1024) {
     const e = `${n.source}:1:1: ${t} bytes are too many. Allowed: ${u} KiB.`;
     throw new o.WK(n.source, [ {
      file: n.path,
      line: 1,
      text: e
     } ]);
    }
    if ((0, r.P)(e)) await (0, r.eb)();
    return loadYaml(e);
   }
   function valueOrError(e, n, t) {
    if ("value" in e) return e.value;
    throw new o.WK(t.source, textProblems(e.problems, n, t));
   }
   function textProblems(e, n, t) {
    const r = e.toSorted((e, n) => e.offset - n.offset);
    const o = r.length - f;
    const s = r.slice(0, f);
    const i = r[f];
    if (i !== undefined) s.push({
     offset: i.offset,
     message: () => `From here on there are ${o} more problems.`
    });
    const a = new Map;
    for (const {offset: e, message: r} of s) {
     const {line: o, column: s} = n(e);
     const i = `${t.source}:${o}:${s}: ${r()}`;
     a.set(i, {
      file: t.path,
      line: o,
      text: i
     });
    }
    return [ ...a.values() ];
   }
   function listIn({root: e, position: n}, t) {
    if (isNothing(e) || e.kind === "list" && e.items.length === 0) return (0, d.l4)(e.offset, () => `There are no badges. Allowed: ${c.zz}.`);
    if (e.kind !== "list") return (0, d.l4)(e.offset, () => `${(0, i.bp)(e)} is not a list. Allowed: ${c.zz}.`);
    return badgesIn(e, {
     ...t,
     position: n,
     defaults: {}
    });
   }
   const isNothing = e => e.kind === "scalar" && e.isNull;
   const placeOf = ({source: e, position: n}, t) => {
    const {line: r, column: o} = n(t);
    return `${e}:${r}:${o}`;
   };
   function manifestIn({root: e, position: n}, t) {
    if (e.kind !== "map" && !isNothing(e)) return (0, d.l4)(e.offset, () => notMap(e));
    const {fields: r, problems: o} = e.kind === "map" ? (0, i.qU)(e, (0, c.Nh)(t)) : {
     fields: {},
     problems: []
    };
    const s = {
     ...t,
     position: n,
     defaults: r.defaults ?? {}
    };
    const a = badgesOf(r.badges, s);
    if ("problems" in a) return {
     problems: [ ...o, ...a.problems ]
    };
    return o.length > 0 ? {
     problems: o
    } : {
     value: manifestFrom(r, a.value, s)
    };
   }
   function notMap(e) {
    const n = e.kind === "list" ? 'Write "badges:" above it.' : `Allowed: a map with "badges:", ${c.zz}.`;
    return `${(0, i.bp)(e)} is not a file of badges. ${n}`;
   }
   function badgesOf(e, n) {
    if (e === undefined || isNothing(e)) return {
     value: []
    };
    if (e.kind === "list") return badgesIn(e, n);
    return (0, d.l4)(e.offset, () => `"badges": ${(0, i.bp)(e)} is not a list. Allowed: ${c.zz}.`);
   }
   function manifestFrom(e, n, t) {
    const placed = ({offset: e, value: n}) => ({
     value: n,
     place: placeOf(t, e),
     line: t.position(e).line
    });
    return {
     source: t.source,
     path: t.path,
     scope: t.scope,
     inherit: e.inherit ?? true,
     extends: e.extends?.map(placed) ?? [],
     exclude: e.exclude?.map(placed) ?? [],
     readme: [ ...new Set(e.readme) ],
     publish: settingsFrom(e.publish ?? {}),
     badges: n
    };
   }
   function settingsFrom(e) {
    return {
     branch: e.branch,
     repository: e.repository,
     gist: e.gist,
     directory: e.directory,
     path: e.path,
     formats: e.formats === undefined ? undefined : c.hR.filter(n => e.formats?.includes(n)),
     branches: e.branches?.flat(),
     singleCommit: e.single_commit,
     prune: e.prune,
     index: e.index
    };
   }
   function badgesIn({items: e, offset: n}, t) {
    if (e.length > l) return (0, d.l4)(n, () => `${e.length} badges are too many. Allowed: ${l}.`);
    const r = (0, c.YR)(t);
    const o = e.map(e => readBadge(e, r, t.defaults));
    const s = [ ...o.flatMap(e => e.problems), ...repeatedIds(o, t) ];
    return s.length > 0 ? {
     problems: s
    } : {
     value: o.map(e => badgeFrom(e, t))
    };
   }
   function readBadge(e, n, t) {
    if (e.kind !== "map") {
     const message = () => `${(0, i.bp)(e)} is not a badge. Allowed: a map of a badge's keys: "- id: ci".`;
     return {
      fields: {},
      offsets: new Map,
      ...(0, d.l4)(e.offset, message)
     };
    }
    const r = (0, i.qU)(e, n);
    const o = {
     offset: e.offset,
     message: () => 'This badge needs an "id": "id: ci".'
    };
    const a = [ ...r.problems, ...(0, s.Us)(r.offsets, t) ];
    return {
     ...r,
     problems: r.offsets.has("id") ? a : [ ...a, o ]
    };
   }
   function repeatedIds(e, {position: n}) {
    const t = new Map;
    return e.flatMap(({fields: {id: e}, offsets: r}) => {
     if (e === undefined) return [];
     const s = r.get("id") ?? 0;
     const i = t.get(e);
     t.set(e, i ?? s);
     if (i === undefined) return [];
     const {line: a, column: c} = n(i);
     const d = `"id": ${(0, o.hD)(e)} is also the id of the badge at ${a}:${c}. Each badge needs its own.`;
     return [ {
      offset: s,
      message: () => d
     } ];
    });
   }
   function badgeFrom({fields: e, offsets: n}, t) {
    const r = (0, s.rO)(e, t.defaults);
    const {id: o = "", order: i = 0, enforce: a = false} = r;
    return {
     definition: {
      ...(0, s.SU)(r, (0, s.YX)(r, e), t.scope),
      id: o
     },
     order: i,
     enforce: a,
     origin: t.source,
     place: placeOf(t, n.get("id") ?? 0)
    };
   }
  },
  6470: (e, n, t) => {
   t.d(n, {
    Nh: () => fileKeys,
    Rk: () => u,
    Tf: () => l,
    YR: () => badgeKeys,
    ZP: () => f,
    hR: () => g,
    zz: () => y
   });
   var r = t(3399);
   var o = t(245);
   var s = t(8611);
   var i = t(392);
   var a = t(9510);
   const c = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
   const d = "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them";
   const u = {
    id: (0, i.xH)(a.ID),
    name: (0, i.xH)((0, a.n8)("the alternative text of the picture")),
    image_url: (0, i.xH)(a.oh),
    link_url: (0, i.xH)(a.oh),
    order: (0, i.xH)(a.uk),
    enabled: (0, i.xH)(a.lx),
    enforce: (0, i.xH)(a.lx),
    workflow: (0, i.h9)((0, a.n8)(c), 1),
    job: (0, i.xH)((0, a.n8)("name or glob of jobs")),
    branch: (0, i.xH)((0, a.n8)("name of a branch")),
    tag: (0, i.xH)((0, a.n8)("name of a tag")),
    sha: (0, i.xH)(a.hG),
    event: (0, i.h9)((0, a.wC)(/^[a-z][a-z_]*$/, "an event", d), 1),
    actor: (0, i.xH)((0, a.n8)("the account that started the run")),
    run_number: (0, i.xH)(a.Ef),
    run_id: (0, i.xH)(a.Ef),
    repository: (0, i.xH)(a.Gz),
    environment: (0, i.xH)((0, a.n8)("name of an environment")),
    check: (0, i.xH)((0, a.n8)("name or glob of check runs and commit statuses")),
    status: (0, i.xH)(a.XQ),
    message: (0, i.xH)(a.w5),
    in_progress: (0, i.xH)((0, a.Yq)([ "last", "show" ])),
    ignore: (0, i.h9)(a.XQ, 0),
    strict: (0, i.xH)(a.lx),
    max_age: (0, i.xH)(a.qn),
    each: (0, i.xH)((0, a.Yq)([ "job" ])),
    label: (0, i.xH)(a.d_),
    color: (0, i.xH)(a.o$),
    label_color: (0, i.xH)(a.o$),
    color_steps: (0, i.$0)(a.o$, "{ 0: red, 60: orange, 90: green }"),
    messages: (0, i.GF)(a.w5, "{ failing: broken }"),
    colors: (0, i.GF)(a.o$, "{ failing: red }"),
    wording: (0, i.xH)((0, a.Yq)(s.a)),
    palette: (0, i.xH)((0, a.Yq)(r.LH)),
    style: (0, i.xH)((0, a.Yq)(o.rY)),
    logo: (0, i.xH)(a.rq),
    logo_color: (0, i.xH)(a.o$),
    link: (0, i.xH)(a.ps)
   };
   const l = [ "id", "name", "image_url", "link_url", "order", "enabled", "enforce" ];
   const f = [ [ "tag", "branch", "a run belongs to a tag or to a branch" ], [ "run_id", "run_number", "each of them selects a single run" ], [ "environment", "workflow", "a status comes from one place" ], [ "environment", "check", "a status comes from one place" ], [ "check", "workflow", "a status comes from one place" ], [ "job", "environment", "only workflow runs have jobs" ], [ "job", "check", "only workflow runs have jobs" ], [ "job", "status", "only workflow runs have jobs" ], [ "each", "environment", "only workflow runs have jobs" ], [ "each", "check", "only workflow runs have jobs" ], [ "each", "status", "only workflow runs have jobs" ] ];
   const h = 'is only for a file that others inherit: "badges.yml" of an owner\'s repository ".github", or one that "extends" names. Remove it.';
   const p = "is not allowed in a file of another owner. Move the badge into the repository's own file.";
   const m = {
    table: {
     ...u,
     image_url: (0, i.xH)(a.tt),
     link_url: (0, i.xH)(a.tt)
    },
    refused: {
     enforce: p,
     repository: p,
     status: p
    }
   };
   function badgeKeys({scope: e, isForeign: n = false}) {
    const t = e === "project" ? {
     enforce: h
    } : {};
    const r = {
     subject: "a badge",
     contradictions: f
    };
    return n ? {
     ...m,
     ...r
    } : {
     table: u,
     refused: t,
     ...r
    };
   }
   const g = [ "svg", "json" ];
   const w = "badges are published to one place";
   const b = {
    table: {
     branch: (0, i.xH)(a.dI),
     repository: (0, i.xH)(a.Gz),
     gist: (0, i.xH)(a.KN),
     directory: (0, i.xH)((0, a.n8)("a folder below the workspace")),
     path: (0, i.xH)(a.gI),
     formats: (0, i.h9)((0, a.Yq)(g), 1),
     branches: (0, i.h9)(a.bf, 1),
     single_commit: (0, i.xH)(a.lx),
     prune: (0, i.xH)(a.lx),
     index: (0, i.xH)(a.lx)
    },
    subject: '"publish"',
    refused: {},
    contradictions: [ [ "gist", "branch", w ], [ "gist", "repository", w ], [ "gist", "directory", w ], [ "directory", "branch", w ], [ "directory", "repository", w ] ]
   };
   const y = 'a list of badges, each with an id: "- id: ci"';
   const k = "is only for a repository's own file, not for one that others inherit. Remove it.";
   function fileKeys(e) {
    const n = badgeKeys(e);
    const t = {
     inherit: (0, i.xH)(a.lx),
     extends: (0, i.rb)(a.gu, 0),
     exclude: (0, i.rb)(a.ID, 0),
     defaults: (0, i.cY)("defaults", {
      ...n,
      subject: '"defaults"',
      refused: {
       ...n.refused,
       id: $
      }
     }),
     readme: (0, i.h9)(a.PW, 0),
     publish: (0, i.cY)("publish", b),
     badges: {
      schema: {
       $ref: "#/definitions/badges"
      },
      allowed: `Allowed: ${y}.`,
      read: e => ({
       value: e
      })
     }
    };
    const r = e.scope === "group" ? {
     inherit: k,
     readme: k,
     publish: k
    } : {};
    return {
     table: t,
     subject: "this file",
     refused: r,
     contradictions: []
    };
   }
   const $ = "cannot have a default: each badge needs its own.";
  },
  1860: (e, n, t) => {
   t.d(n, {
    A7: () => mapOf,
    c3: () => listOf,
    l4: () => problemAt,
    ol: () => scalarOf
   });
   const scalarOf = (e, n, t) => ({
    kind: "scalar",
    offset: n,
    size: 1,
    text: e,
    isNull: t
   });
   const sum = e => e.reduce((e, {size: n}) => e + n, 1);
   const listOf = (e, n) => ({
    kind: "list",
    offset: n,
    size: sum(e),
    items: e
   });
   function mapOf(e, n) {
    return {
     kind: "map",
     offset: n,
     size: sum(e.map(({value: e}) => e)) + e.length,
     entries: e
    };
   }
   const problemAt = (e, n) => ({
    problems: [ {
     offset: e,
     message: n
    } ]
   });
  },
  5763: (e, n, t) => {
   t.d(n, {
    N: () => readValues,
    t: () => withValues
   });
   var r = t(3916);
   const o = 20;
   const s = "Allowed: id=message, one a line, or a JSON object of them.";
   function readValues(e) {
    return e.trimStart().startsWith("{") ? readObject(e) : readLines(e);
   }
   function readObject(e) {
    const n = Object.entries(parseObject(e)).map(([e, n]) => [ e, n ?? "" ]);
    const t = n.filter(([, e]) => typeof e !== "string" && typeof e !== "number");
    refuse(t.map(([e, n]) => () => `${(0, r.hD)(e)}: ${(0, r.hD)(JSON.stringify(n))} is not a text or number.`));
    return new Map(n.map(([e, n]) => [ e, typeof n === "string" ? n : JSON.stringify(n) ]));
   }
   function parseObject(e) {
    try {
     return JSON.parse(e);
    } catch (e) {
     const n = e instanceof Error ? e.message : String(e);
     throw new r.qh("invalid", `Input "values": it starts with "{", but is not valid JSON: ${(0, 
     r.hD)(n)}. ${s}`);
    }
   }
   function readLines(e) {
    const n = new Map;
    const t = e.split(/\r\n|\r|\n/).flatMap((e, t) => {
     const r = e.trim() === "" ? undefined : addLine(n, e);
     return r === undefined ? [] : [ () => `line ${t + 1}: ${r}` ];
    });
    refuse(t);
    return n;
   }
   function addLine(e, n) {
    const t = n.indexOf("=");
    if (t === -1) return `${(0, r.hD)(n.trim())} has no "=". ${s}`;
    const [o, i] = [ n.slice(0, t).trim(), n.slice(t + 1).trim() ];
    if (o === "") return `${(0, r.hD)(n.trim())} has no id before the "=". ${s}`;
    if (e.has(o)) return `${(0, r.hD)(o)} is set twice. Remove one of them.`;
    e.set(o, i);
    return undefined;
   }
   function withValues(e, n) {
    const t = new Map(e.map(e => [ e.definition.id, e ]));
    refuse([ ...n.keys() ].flatMap(e => problemOf(e, t) ?? []));
    return e.map(e => {
     const t = n.get(e.definition.id);
     if (t === undefined) return e;
     const r = t.trim() === "";
     const o = r ? {
      message: undefined,
      source: {
       kind: "value",
       empty: "values"
      }
     } : {
      message: t,
      source: {
       kind: "message"
      }
     };
     return {
      ...e,
      definition: {
       ...e.definition,
       ...o
      }
     };
    });
   }
   function problemOf(e, n) {
    const t = n.get(e);
    if (t === undefined) return () => `There is no badge ${(0, r.hD)(e)}.${(0, r.h)(e, [ ...n.keys() ])}`;
    const {kind: o} = t.definition.source;
    if (o === "value" || o === "message" && !t.enforce) return undefined;
    if (o === "message") return () => `The badge ${(0, r.hD)(e)} is enforced with its own message (${t.place}), which values cannot change.`;
    const s = o === "pointer" ? "an existing picture" : "a status";
    return () => `The badge ${(0, r.hD)(e)} shows ${s}, not a message (${t.place}). Allowed: static badges.`;
   }
   function refuse(e) {
    if (e.length === 0) return;
    const n = e.slice(0, o).map(e => e());
    const t = e.length > n.length ? [ `${e.length - n.length} more problems` ] : [];
    throw new r.qh("invalid", `Input "values": ${[ ...n, ...t ].join("; ")}`);
   }
  },
  4006: (e, n, t) => {
   t.d(n, {
    Is: () => harmless,
    Zm: () => stopSignal,
    yy: () => print,
    zz: () => cannotWrite
   });
   var r = t(3024);
   var o = t.n(r);
   var s = t(3916);
   function print(e, n = 1) {
    const t = Buffer.from(e);
    try {
     for (let e = 0; e < t.length; ) e += writeSome(n, t.subarray(e));
    } catch (e) {
     if ((0, s.$N)(e) !== "EPIPE") throw cannotWrite(n, e);
    }
   }
   const i = 1;
   function writeSome(e, n) {
    try {
     return (0, r.writeSync)(e, n);
    } catch (e) {
     if ((0, s.$N)(e) !== "EAGAIN") throw e;
     Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, i);
     return 0;
    }
   }
   function cannotWrite(e, n) {
    const t = e === 1 ? "output" : "error";
    return new s.qh("refused", `Cannot write to standard ${t}: ${String((0, s.$N)(n))}.`);
   }
   function harmless(e) {
    return e.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replaceAll("##[", "## [").replace(/^\s*::/, e => e.replace("::", ": :"));
   }
   function stopSignal(e) {
    const n = new AbortController;
    for (const t of [ "SIGTERM", "SIGINT" ]) {
     e.once(t, () => n.abort(new s.qh("interrupted", `Stopped by ${t}, for example because the job was cancelled. Nothing was written after it.`)));
    }
    return n.signal;
   }
  },
  1602: (e, n, t) => {
   t.d(n, {
    Do: () => expectedRefusal,
    VG: () => guardByEvent,
    ZR: () => guardByBranch,
    ah: () => guard
   });
   var r = t(9556);
   var o = t(651);
   var s = t(9455);
   var i = t(8214);
   const a = /^(?:push|create|deployment|deployment_status)$/;
   const c = /^(?:gh-readonly-queue|dependabot)\//;
   async function guard(e, {context: n, facts: t}) {
    if (e.destination.kind === "directory") return (0, s.MT)(e, n);
    return guardByEvent(e, n) ?? await guardByBranch(e, {
     context: n,
     facts: t
    }) ?? (0, s.MT)(e, n);
   }
   function guardByEvent(e, n) {
    const {event: t, triggering: s} = n;
    if (t.startsWith("pull_request")) return `a run for a pull request (${t}) does not publish`;
    if (t === "workflow_run" && s !== undefined) {
     if (s.event.startsWith("pull_request")) return "the triggering run is for a pull request";
     if (s.headRepository?.toLowerCase() !== (0, o.fq)(n.repository).toLowerCase()) return "the triggering run comes from a fork";
    }
    const i = (0, r.lI)(n);
    if (c.test(i) && !isNamed(i, e)) return `the branch ${i} is temporary`;
    return secretReason(e, n) ?? forkReason(e, n);
   }
   const isNamed = (e, {badges: n}) => n.some(({filters: n}) => n.branch === e);
   async function guardByBranch(e, {context: n, facts: t}) {
    const o = (0, r.lI)(n);
    if (o === "" || isNamed(o, e)) return undefined;
    const {branches: s} = e;
    const a = n.event === "workflow_run" ? "the triggering run" : "this run";
    const c = n.tag === undefined ? `on ${o}` : `on the tag ${o}`;
    if (s !== undefined) {
     const e = s.some(e => (0, i.kt)(o, e));
     return e ? undefined : `${a} is ${c}, which "branches" does not include (${s.join(", ")})`;
    }
    const {defaultBranch: d} = n.facts ?? await t();
    return (0, r.sL)(d, n) ? undefined : `${a} is ${c}, and only runs on ${d} publish unless "branches" includes others`;
   }
   const isDependabotRun = ({actor: e, event: n}) => e === "dependabot[bot]" && a.test(n);
   function secretReason({destination: e, token: n, gistToken: t}, r) {
    const [o, s] = e.kind === "gist" ? [ "gist-token", t ] : [ "token", n ];
    return isDependabotRun(r) && s === "" ? `runs by Dependabot have no access to the secrets of Actions, and "${o}" is empty` : undefined;
   }
   function expectedRefusal({code: e}, n) {
    return e === "forbidden" && isDependabotRun(n) ? 'the token of a run by Dependabot is read-only; grant the job "contents: write" to publish' : undefined;
   }
   function forkReason({destination: e}, {facts: n, repository: t}) {
    if (n?.isFork !== true) return undefined;
    if (e.kind === "gist") return "this repository is a fork";
    const r = e.kind === "branch" && e.repository?.toLowerCase() === (0, o.fq)(t).toLowerCase();
    return r ? undefined : `this repository is a fork: set "target-repository" to ${(0, 
    o.fq)(t)} to publish badges of its own`;
   }
  },
  722: (e, n, t) => {
   t.d(n, {
    f: () => pageUrl
   });
   var r = t(8002);
   var o = t(3916);
   const s = {
    workflow: ({subject: {workflow: e, branch: n}}) => `/actions${e === undefined ? "" : `/workflows/${(0, 
    r.O0)(pageOf(e.path))}`}?query=${encodeURIComponent(`branch:${n}`)}`,
    run: ({subject: e}) => `/actions/runs/${runOf(e, "run").id}`,
    job: ({subject: e, own: n}) => {
     const t = runOf(e, "job");
     const r = e.job === undefined && t.id === n.runId ? n.jobId : e.job?.id;
     if (r === undefined) {
      throw new o.qh("invalid", 'Input "link": "job" needs a single job, and none is known: set "job" to one, leave "job-id" at its default, or use "run".');
     }
     return `/actions/runs/${t.id}/job/${r}`;
    },
    branch: ({subject: e}) => `/commits/${(0, r.O0)(e.branch)}`,
    commit: ({subject: e}) => e.sha === "" ? `/commits/${(0, r.O0)(e.branch)}` : `/commit/${e.sha}`,
    release: ({subject: e}) => e.tag === undefined ? "/releases" : `/releases/tag/${(0, 
    r.O0)(e.tag)}`,
    deployments: ({subject: {environment: e}}) => e === undefined ? "/deployments" : `/deployments/${encodeURIComponent(e)}`,
    repository: () => "",
    none: () => null
   };
   function pageUrl(e, n) {
    const t = s[e](n);
    return t === null ? null : `${n.serverUrl}/${n.subject.repository}${t}`;
   }
   function pageOf(e) {
    return e.startsWith("dynamic/") ? e.slice("dynamic/".length) : e.slice(e.lastIndexOf("/") + 1);
   }
   function runOf({run: e}, n) {
    if (e === undefined) throw new o.qh("invalid", `Input "link": "${n}" needs a run, and there is none yet. Use "workflow".`);
    return e;
   }
  },
  9455: (e, n, t) => {
   t.d(n, {
    B6: () => matchPath,
    LL: () => splitTemplate,
    MT: () => branchProblem,
    Mt: () => pathTemplate,
    XM: () => pathOf,
    qc: () => expectedFiles
   });
   var r = t(4394);
   var o = t(1485);
   var s = t(8309);
   var i = t(3916);
   var a = t(9556);
   var c = t(7647);
   function pathTemplate({path: e, destination: n}, t) {
    if (t) return e ?? "%{id}";
    return e ?? (n.kind === "gist" ? "%{project_name}-%{branch}-%{id}" : "%{branch}/%{id}");
   }
   function pathOf({template: e, isFlat: n}, t) {
    const {text: r, unfilled: s} = (0, c.fT)(e.replace(/\.svg$/, ""), t);
    const [a] = s;
    if (a === "branch") throw new i.qh("invalid", 'Input "path": this run has no branch for %{branch}: set "branch", or a "path" without it.');
    if (a !== undefined) throw (0, i.Gq)("path", e, `has a placeholder that is unknown or has no value: %{${a}}.`);
    const d = n ? r.replaceAll("/", "-") : r;
    const u = (0, o.z)(d);
    if (u !== undefined) throw (0, i.Gq)("path", d, `${u}. Use a path of parts joined by "/", such as %{branch}/%{id}.`);
    return d;
   }
   function branchProblem(e, n) {
    const t = (0, a.lI)(n);
    const r = !e.allowPublic || e.path !== undefined || n.facts?.isPrivate === false;
    if (t === "" || !r || !e.badges.some(e => shows(t, e))) return undefined;
    const problemOf = n => {
     const t = Object.fromEntries(c.je.map(e => [ e, "x" ]));
     const {text: r} = (0, c.fT)(pathTemplate(e, false), {
      ...t,
      branch: n
     });
     return (0, o.z)(e.destination.kind === "gist" ? r.replaceAll("/", "-") : r);
    };
    const s = problemOf("x") === undefined ? problemOf(t) : undefined;
    return s && `the branch ${t} cannot be part of a path: it ${s}`;
   }
   function shows(e, {filters: n, source: t}) {
    if (t.kind === "pointer") return false;
    const r = n.branch ?? n.tag;
    return r === undefined ? t.kind !== "workflow" : r === e;
   }
   function expectedFiles(e, {event: n, triggering: t, ...o}) {
    const s = n === "workflow_run";
    const {workflow: i, branch: a} = s ? t ?? {
     workflow: undefined,
     branch: null
    } : o;
    if (i === undefined || a === null) return undefined;
    const d = (0, r.Vc)(i.path);
    const {text: u, unfilled: l} = (0, c.fT)(pathTemplate(e, false).replace(/\.svg$/, ""), {
     branch: a,
     id: (0, r.yR)(d),
     workflow: d
    });
    const f = e.formats.map(e => `${u}.${e}`);
    return l.length > 0 ? undefined : {
     paths: f,
     traced: s ? [] : f
    };
   }
   const d = {
    branch: s.Q,
    id: r.eQ,
    workflow: e => !e.includes("/"),
    job: e => (0, r.eQ)(e) && !e.includes("/")
   };
   function splitTemplate(e, n) {
    return e.split(/(%\{(?:branch|id|workflow|job)\})/).map((e, t) => {
     if (t % 2 === 0) return {
      literal: (0, c.fT)(e, n).text
     };
     const r = e.slice(2, -1);
     return {
      variable: r === "branch" || r === "id" || r === "workflow" ? r : "job"
     };
    });
   }
   const u = 2e4;
   const l = 4096;
   function matchPath(e, n) {
    if (e.length > l) return undefined;
    const t = [];
    let r = 0;
    const walk = (o, s, i) => {
     const a = n[s];
     if (++r > u) return;
     if (a === undefined) {
      if (o === e.length) t.push(i);
     } else if ("literal" in a) {
      if (e.startsWith(a.literal, o)) walk(o + a.literal.length, s + 1, i);
     } else {
      for (const t of endsOf(e, o, n[s + 1])) {
       const n = e.slice(o, t);
       const r = i[a.variable];
       if (r === undefined ? d[a.variable](n) : r === n) {
        walk(t, s + 1, {
         ...i,
         [a.variable]: n
        });
       }
      }
     }
    };
    walk(0, 0, {});
    return r > u ? undefined : t;
   }
   function endsOf(e, n, t) {
    if (t === undefined) return n < e.length ? [ e.length ] : [];
    const r = "literal" in t ? t.literal : "";
    const o = [];
    for (let t = n + 1; t <= e.length; t++) if (e.startsWith(r, t)) o.push(t);
    return o;
   }
  },
  7179: (e, n, t) => {
   t.d(n, {
    O: () => withCure,
    m: () => permissionsFor
   });
   var r = t(3916);
   const o = [ "contents", "actions", "checks", "statuses", "deployments" ];
   const s = {
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
   function permissionsFor({badges: e, destination: n, readme: t}, r) {
    const isOwn = e => e === undefined || e.toLowerCase() === r.toLowerCase();
    const o = n.kind === "branch" && isOwn(n.repository) || n.kind !== "directory" && t.length > 0;
    const i = e.filter(({enabled: e, filters: n}) => e && isOwn(n.repository));
    const a = i.flatMap(({source: e}) => s[e.kind]);
    return {
     contents: o ? "write" : "read",
     ...Object.fromEntries(a.map(e => [ e, "read" ]))
    };
   }
   function withCure(e, n, t) {
    if (!(e instanceof r.cb)) return e;
    const {message: o, permission: s, repository: i} = e;
    if (i.toLowerCase() !== n.toLowerCase()) return new r.qh("forbidden", `${o} GITHUB_TOKEN works for ${n} only, whatever "permissions:" grants: set "token" to the token of an app or a person with access.`);
    return new r.qh("forbidden", `${o} Add to the job: permissions: ${yamlOf(t(), s)}`);
   }
   function yamlOf(e, n) {
    const t = o.flatMap(t => {
     if (n === `${t}: write`) return [ n ];
     const r = e[t] ?? (n === `${t}: read` ? "read" : undefined);
     return r === undefined ? [] : [ `${t}: ${r}` ];
    });
    return `{ ${t.join(", ")} }`;
   }
  },
  7813: (e, n, t) => {
   t.d(n, {
    E: () => valuesFor,
    z: () => valuesNeedRequests
   });
   var r = t(651);
   var o = t(7647);
   const s = [ "project_id", "group_name", "default_branch" ];
   const i = [ "commit_sha", "latest_tag" ];
   function valuesNeedRequests(e, {facts: n}) {
    const t = e.flatMap(o.Qf);
    return t.some(e => i.includes(e) || n === undefined && s.includes(e));
   }
   async function valuesFor(e, n, t) {
    const a = e.flatMap(o.Qf);
    const {owner: c, name: d} = n.repository;
    const u = {
     project_path: (0, r.fq)(n.repository),
     project_name: d,
     project_title: d,
     project_namespace: c,
     gitlab_server: new URL(n.serverUrl).host,
     gitlab_pages_domain: `${c.toLowerCase()}.github.io`
    };
    if (a.some(e => s.includes(e))) Object.assign(u, fromFacts(await t.facts(), c));
    if (a.some(e => i.includes(e))) Object.assign(u, fromNewest(await t.newest()));
    return u;
   }
   function fromFacts({id: e, defaultBranch: n, ownedByOrganization: t}, r) {
    return {
     project_id: e,
     default_branch: n,
     ...t ? {
      group_name: r
     } : {}
    };
   }
   function fromNewest({commitSha: e, tag: n}) {
    return {
     ...e === null ? {} : {
      commit_sha: e
     },
     ...n === null ? {} : {
      latest_tag: n
     }
    };
   }
  },
  7872: (e, n, t) => {
   t.d(n, {
    M: () => planFrom
   });
   var r = t(3916);
   function planFrom(e, n) {
    const {confined: t, dryRun: r, allowPublic: o, failOn: s, token: i, gistToken: a, job: c} = e;
    const d = mergeSettings(e.publish, n?.manifest.publish);
    const u = {
     ...{
      confined: t,
      dryRun: r,
      allowPublic: o,
      failOn: s,
      token: i,
      gistToken: a,
      job: c
     },
     badges: n?.badges ?? e.badges,
     destination: destinationOf(d, t),
     path: d.path,
     formats: d.formats ?? [ "svg" ],
     branches: d.branches,
     readme: e.readme ?? n?.manifest.readme ?? [],
     singleCommit: d.singleCommit ?? false,
     prune: d.prune ?? false,
     index: d.index ?? false
    };
    refuseTargetAsSource(u);
    refuseChangingLinks(u);
    return u;
   }
   function mergeSettings(e, n) {
    if (n === undefined) return e;
    const t = kindOf(e) !== undefined;
    const r = !t || kindOf(e) === kindOf(n) ? n : undefined;
    return {
     branch: e.branch ?? r?.branch,
     repository: e.repository ?? r?.repository,
     gist: e.gist ?? r?.gist,
     directory: e.directory ?? r?.directory,
     path: e.path ?? n.path,
     formats: e.formats ?? n.formats,
     branches: e.branches ?? n.branches,
     singleCommit: e.singleCommit ?? n.singleCommit,
     prune: e.prune ?? n.prune,
     index: e.index ?? n.index
    };
   }
   function kindOf({branch: e, repository: n, gist: t, directory: r}) {
    if (t !== undefined) return "gist";
    if (r !== undefined) return "directory";
    return e !== undefined || n !== undefined ? "branch" : undefined;
   }
   function destinationOf({branch: e, repository: n, gist: t, directory: r}, o) {
    if (t !== undefined) return {
     kind: "gist",
     id: t
    };
    if (r !== undefined) return {
     kind: "directory",
     directory: r,
     confined: o
    };
    return {
     kind: "branch",
     branch: e ?? "badges",
     repository: n
    };
   }
   function refuseTargetAsSource({badges: e, destination: n}) {
    if (n.kind !== "branch") return;
    const {branch: t} = n;
    if (e.some(({filters: e}) => e.branch === t)) throw (0, r.Gq)("branch", t, 'is the branch that badges are published to. Set "branch" to the branch whose runs a badge shows, and "target-branch" to the one it is published to.');
   }
   const o = [ "run", "job", "commit" ];
   function refuseChangingLinks({badges: e, readme: n}) {
    const t = n.length === 0 ? undefined : e.find(({link: e}) => o.includes(e?.kind ?? "none"));
    if (t?.link === undefined) return;
    const s = t.id === undefined ? "" : ` of the badge ${(0, r.hD)(t.id)}`;
    throw new r.qh("invalid", `Input "link": ${(0, r.hD)(t.link.kind)}${s} changes with every run, and so would the README. With "readme", use workflow, branch or an http(s) URL.`);
   }
  },
  2067: (e, n, t) => {
   t.d(n, {
    Sz: () => goesOutside,
    cL: () => privateToPublic,
    iq: () => refuseRevealing,
    yz: () => privacyOf
   });
   var r = t(3916);
   var o = t(651);
   var s = t(7647);
   function goesOutside({destination: e}, n) {
    if (e.kind === "branch") return e.repository !== undefined && !equalNames(e.repository, n);
    return e.kind === "gist";
   }
   const equalNames = (e, n) => e.toLowerCase() === n.toLowerCase();
   function privateToPublic(e, n) {
    return new r.qh("invalid", `Input "allow-public": ${e} is private, and ${n} can be read by everybody. Set allow-public: true to agree; then label, path and link reveal nothing about it by default.`);
   }
   const i = {
    secret: undefined,
    isRedacted: () => false,
    isRedactedInLog: () => false
   };
   async function privacyOf(e, {context: n, record: t, sources: s}) {
    const a = (0, o.fq)(n.repository);
    const c = goesOutside(e, a);
    const d = new Set(e.badges.flatMap(e => lookedAt(e, a) ?? []));
    if (e.destination.kind === "directory" || !c && d.size === 0) return i;
    const {isPrivate: u} = await s.facts();
    if (u && !c) return i;
    const l = await Promise.all([ ...d ].map(async e => [ e, await t.isPrivate(e) ]));
    const f = new Set(l.flatMap(([e, n]) => n ? [ e ] : []));
    const isSecret = e => f.has(lookedAt(e, a) ?? "");
    const h = e.badges.find(isSecret);
    const p = u ? "this repository" : h && `what the badge ${(0, r.hD)(h.id ?? "")} looks at`;
    const m = e.destination.kind === "gist" ? "a gist" : c ? undefined : a;
    if (p !== undefined && m !== undefined && !e.allowPublic) throw privateToPublic(p, m);
    return {
     secret: p,
     isRedacted: n => e.allowPublic && (u || isSecret(n)),
     isRedactedInLog: e => !u && isSecret(e)
    };
   }
   function lookedAt({source: e, filters: {repository: n}}, t) {
    const r = e.kind === "workflow" || e.kind === "run" || e.kind === "environment" || e.kind === "check";
    return r && n !== undefined && !equalNames(n, t) ? n.toLowerCase() : undefined;
   }
   function refuseRevealing(e, n) {
    for (const t of e) {
     const {id: e, source: o, link: i, judging: a} = t;
     if (o.kind === "pointer") continue;
     const c = e === undefined ? "" : ` of the badge ${(0, r.hD)(e)}`;
     if (e === undefined) throw refused('the file would be named after a workflow or job of a private repository. Give the badge an "id".');
     if (a.each !== undefined) throw refused(`"each"${c} would name files after the jobs of a private repository. Remove it.`);
     const d = [ n, ...i?.kind === "url" ? [ i.url ] : [] ];
     const u = d.flatMap(s.Qf).find(e => e !== "id");
     if (u !== undefined) throw refused(`%{${u}}${c} would reveal something about a private repository. Use %{id} only.`);
    }
   }
   const refused = e => new r.qh("invalid", `Input "allow-public": ${e}`);
  },
  6266: (e, n, t) => {
   t.d(n, {
    m: () => publish
   });
   var r = t(3916);
   var o = t(9556);
   var s = t(651);
   var i = t(8002);
   var a = t(8534);
   const c = {
    markdown: /^[ \t]*$/,
    html: /^[ \t]*$/,
    asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
    rst: /^[ \t]*(?:\.\.[ \t]*)?$/
   };
   function snippetFor(e, n) {
    return (0, a.UA)((0, a.CE)(e), n);
   }
   const d = {
    markdown: "",
    html: "",
    asciidoc: "// ",
    rst: ".. "
   };
   const u = /\r\n|\n|\r/;
   function updateBlock(e, n, t) {
    const r = (0, a.CE)(t);
    const {from: o, to: s} = findInside(e, t, d[r]);
    const [i, f, h] = [ e.slice(0, o), e.slice(o, s), e.slice(s) ];
    const p = (u.exec(f) ?? u.exec(e))?.[0] ?? "\n";
    const m = c[r].exec(lastLine(i.slice(0, i.lastIndexOf("\x3c!--"))))?.[0];
    const g = r === "markdown" && l.test(lastParagraph(i));
    const w = g || r === "rst" ? p + p : p;
    const b = r === "rst" ? p + p : p;
    const y = g ? "" : indentation(m);
    const k = withoutMarkers(n).split("\n").map(e => e === "" ? "" : y + e).join(p);
    const $ = n === "" ? p : w + k + b;
    return i + trailingBlanks(f) + $ + endLead(f, r, m) + h;
   }
   const l = /^[ \t]*<\/?[a-z]/im;
   const lastLine = e => e.split(u).at(-1) ?? "";
   const lastParagraph = e => e.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/).at(-1) ?? "";
   const indentation = e => /^[ \t]*/.exec(e ?? "")?.[0] ?? "";
   const trailingBlanks = e => /^[ \t]+(?=[\r\n])/.exec(e)?.[0] ?? "";
   function endLead(e, n, t) {
    const r = u.test(e) ? c[n].exec(lastLine(e)) : null;
    return r?.[0] ?? t ?? "";
   }
   const f = {
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
   function findInside(e, n, t) {
    const o = [ ...e.matchAll(h) ].map(e => markerOf(e, e[1] === "end" ? "end" : "start"));
    const fail = e => new r.qh("invalid", `${n}: ${e}`);
    const at = ({from: n}) => `line ${lineOf(e, n)}`;
    for (const e of [ "start", "end" ]) {
     const n = o.filter(n => n.edge === e);
     if (n.length > 1) throw fail(`${f[e]} is in the file ${n.length} times (${n.map(at).join(", ")}). Keep one.`);
    }
    const [s, i] = o;
    const a = s !== undefined && i !== undefined ? {
     from: s.to,
     to: i.from
    } : undefined;
    const c = lookalikesIn(e).filter(({from: e, to: n}) => !o.some(t => e < t.to && t.from < n));
    const d = c.find(({from: e, isTight: n}) => a === undefined || n && !isIn(e, a));
    if (d !== undefined) {
     throw fail(`${(0, r.hD)(d.text)} (${at(d)}) is not a marker. Did you mean ${(0, 
     r.hD)(f[d.edge])}?`);
    }
    if (s === undefined) {
     throw fail(`there is no block for badges. Add ${t}${f.start} and ${t}${f.end} where the badges belong, each on its own line.`);
    }
    if (i === undefined || a === undefined) {
     const e = s.edge === "start" ? `${f.end} is missing after it` : `${f.start} is missing before it`;
     throw fail(`${f[s.edge]} (${at(s)}) has no counterpart: ${e}.`);
    }
    if (s.edge === "end") {
     throw fail(`${f.end} (${at(s)}) comes before ${f.start} (${at(i)}). Swap them.`);
    }
    return a;
   }
   function withoutMarkers(e) {
    return e.replace(h, e => e.replace("\x3c!--", "<! --"));
   }
   function markerOf(e, n) {
    const [t] = e;
    return {
     edge: n,
     text: t,
     from: e.index,
     to: e.index + t.length
    };
   }
   function lookalikesIn(e) {
    return [ ...e.matchAll(m) ].flatMap(e => {
     const [, n, t = ""] = e;
     const o = (0, r.pA)(t, Object.keys(p));
     const s = o === undefined ? undefined : p[o];
     return s === undefined ? [] : [ {
      ...markerOf(e, s),
      isTight: n === ":"
     } ];
    });
   }
   const isIn = (e, {from: n, to: t}) => n <= e && e < t;
   function lineOf(e, n) {
    return e.slice(0, n).split(/\r\n|\n|\r/).length;
   }
   var g = t(1602);
   const w = String.raw`(?:\d+(?:\.\d+)?|\.\d+)`;
   const b = String.raw`[\da-z]{4,7}`;
   const y = String.raw`#[\da-f]{6}(?:[\da-f]{2})?`;
   const k = `(?:[^<>&"]|&(?:amp|lt|gt|#34);)*`;
   const $ = String.raw`(?:<stop(?: (?:offset|stop-color|stop-opacity)="[#.\da-f]+")+/>)+`;
   const v = `(?:<image x="${w}" y="${w}" width="14" height="14" href="data:image/[^"<>&]+"/>)?`;
   const x = `(?:<rect(?: x="${w}")? width="${w}" height="${w}" fill="${y}"/>)*`;
   const _ = String.raw`<text(?: (?:x|y|textLength|letter-spacing|font-weight|transform|fill|fill-opacity|filter)="[#.\w()]+")+>${k}</text>`;
   const O = String.raw`<filter id="b(?<flat>${b})"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s\k<flat>" x2="0" y2="100%">${$}</linearGradient><clipPath id="r\k<flat>"><rect width="${w}" height="${w}" rx="[34]"/></clipPath><g clip-path="url\(#r\k<flat>\)">${x}<rect width="${w}" height="${w}" fill="url\(#s\k<flat>\)"/></g>`;
   const j = `<g shape-rendering="crispEdges">${x}</g>`;
   const S = String.raw`<g transform="scale\(\.1\)"><g fill="#(?:010101|ccc)">(?:${_}){2}</g>${_}</g>`;
   const R = `(?:${O}|${j})<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="1[01]0">${v}(?:${S}|${_}){0,2}</g>`;
   const C = String.raw`<rect x="${w}" y="\.5" width="${w}" height="19" rx="2" fill="#fafafa"/><rect x="${w}" y="7\.5" width="\.5" height="5" stroke="#fafafa"/><path d="M${w} 6\.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
   const A = String.raw`<linearGradient id="a(?<social>${b})" x2="0" y2="100%">${$}</linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x="\.5" y="\.5" width="${w}" height="19" rx="2"/>(?:${C})?</g>${v}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px"><rect stroke="#d5d5d5" fill="url\(#a\k<social>\)" x="\.5" y="\.5" width="${w}" height="19" rx="2"/>(?:${_}){0,4}</g>`;
   const q = new RegExp(String.raw`^<svg xmlns="http://www\.w3\.org/2000/svg" width="${w}" height="(?:18|20|28)" role="img" aria-label="(?<name>${k})"><title>\k<name></title>(?:${R}|${A})</svg>\n$`);
   const I = 128 * 1024;
   function readPicture(e) {
    const n = e.length > I ? undefined : q.exec(e)?.groups;
    if (n === undefined) return undefined;
    const t = recognize_unescape(n["name"] ?? "");
    const r = [ ...e.matchAll(/<rect[^<>]* fill="(#[\da-f]{6,8})"\/>/g) ].map(([, e = ""]) => e);
    const o = n["social"] === undefined ? r.at(-1) ?? null : null;
    const s = recognize_unescape(/<text[^<>]*>([^<]*)</.exec(e)?.[1] ?? "");
    return {
     ...splitName(t, s),
     color: o
    };
   }
   const P = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&#34;": '"'
   };
   const recognize_unescape = e => e.replace(/&[^&;]+;/g, e => P[e] ?? e);
   function splitName(e, n) {
    for (let t = e.indexOf(": "); t !== -1; t = e.indexOf(": ", t + 1)) {
     const r = e.slice(0, t);
     if (r.toUpperCase() === n.toUpperCase()) return {
      label: r,
      message: e.slice(t + 2)
     };
    }
    return {
     label: "",
     message: e
    };
   }
   const T = /^schemaVersion,label,message,color(?:,labelColor)?(?:,style)?$/;
   const E = [ undefined, "flat-square", "plastic", "for-the-badge", "social" ];
   function isEndpoint(e) {
    const n = parsed(e);
    if (typeof n !== "object" || n === null || `${JSON.stringify(n)}\n` !== e) return false;
    if (!T.test(Object.keys(n).join())) return false;
    const t = new Map(Object.entries(n));
    const isColor = e => typeof e === "string" && new RegExp(`^${y}$`).test(e);
    return t.get("schemaVersion") === 1 && [ t.get("label"), t.get("message") ].every(e => typeof e === "string") && isColor(t.get("color")) && (!t.has("labelColor") || isColor(t.get("labelColor"))) && E.includes(t.get("style"));
   }
   function parsed(e) {
    try {
     return JSON.parse(e);
    } catch {
     return undefined;
    }
   }
   function isOurs(e, n) {
    return e.endsWith(".json") ? isEndpoint(n) : readPicture(n) !== undefined;
   }
   const M = {
    page: "README.md",
    data: "badges.json"
   };
   const L = "\x3c!-- publish-badges:index --\x3e";
   const U = 'Move it, or turn "publish.index" off.';
   function sorted(e) {
    return [ ...e ].sort((e, n) => e.path < n.path ? -1 : e.path > n.path ? 1 : 0);
   }
   function writeData(e) {
    const n = sorted(e).map(e => Object.fromEntries(a.cJ.map(n => [ n, e[n] ])));
    return `${JSON.stringify(n, null, 2)}\n`;
   }
   function readData(e) {
    if (e === undefined) return [];
    const n = index_page_parsed(e);
    if (!Array.isArray(n) || !n.every(isRecord)) {
     throw new r.qh("refused", `This action did not write the file ${M.data} at the target, so it is left as it is. ${U}`);
    }
    return n;
   }
   function index_page_parsed(e) {
    try {
     return JSON.parse(e);
    } catch {
     return undefined;
    }
   }
   const F = [ "status", "label", "message", "color", "link_url", "rendered_link_url" ];
   function isRecord(e) {
    if (typeof e !== "object" || e === null) return false;
    const n = new Map(Object.entries(e));
    const isSound = e => typeof n.get(e) === "string" || n.get(e) === null && F.includes(e);
    return a.cJ.every(isSound) && /^(?:project|group)$/.test(String(n.get("kind")));
   }
   function writePage(e) {
    const n = new Map;
    for (const t of sorted(e)) {
     const e = t.path.slice(0, Math.max(0, t.path.lastIndexOf("/")));
     const r = n.get(e) ?? [];
     r.push(t);
     n.set(e, r);
    }
    const t = [ ...n ].map(([e, n]) => section(e, n));
    const r = `Written by publish-badges with every publication, which overwrites changes made by hand. The same as data: [${M.data}](${M.data}).`;
    return [ `# Badges\n\n${L}\n\n${r}\n`, ...t ].join("\n");
   }
   function refuseForeignPage(e) {
    if (e === undefined || e.split(/\r?\n/).includes(L)) return;
    throw new r.qh("refused", `This action did not write the file ${M.page} at the target, so it is left as it is. ${U}`);
   }
   function section(e, n) {
    const t = e === "" ? [] : [ `## ${(0, a.pj)(e)}\n` ];
    return [ ...t, ...n.map(entry) ].join("\n");
   }
   function entry({id: e, name: n, path: t, rendered_link_url: r, markdown: o}) {
    const s = t.split("/").map(encodeURIComponent).join("/");
    const i = t.endsWith(".svg") ? (0, a.UA)("markdown", [ {
     alt: n,
     image: s,
     link: r
    } ]) : `[${(0, a.pj)(t)}](${(0, a.j_)(s)})`;
    const c = o.replace(/[\r\n]+/g, " ");
    const d = "`".repeat(Math.max(3, ...[ ...c.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
    return `### ${(0, a.pj)(n) || (0, a.pj)(e)}\n\n${i}\n\n${d}markdown\n${c}\n${d}\n`;
   }
   function indexChanges(e, n) {
    return async (t, r) => {
     refuseCollision(r);
     const [o, s] = await Promise.all([ t.files(), t.texts(Object.values(M)) ]);
     refuseForeignPage(s.get(M.page));
     const i = new Set(r.paths.filter(e => !r.superseded.includes(e)));
     const a = new Map;
     for (const e of readData(s.get(M.data))) {
      if (o.has(e.path)) a.set(stemOf(e.path), e);
     }
     for (const n of e()) {
      if (isFiled(n) && i.has(n.path)) a.set(stemOf(n.path), n);
     }
     const c = [ ...o.keys() ].filter(e => e.endsWith(".svg") && !a.has(stemOf(e)));
     const d = [ ...a.values(), ...await recordsFromPictures(c, t, n) ];
     const u = [ {
      path: M.page,
      text: writePage(d)
     }, {
      path: M.data,
      text: writeData(d)
     } ];
     return {
      files: u,
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
   async function recordsFromPictures(e, n, t) {
    if (e.length === 0) return [];
    const r = await n.texts(e);
    return [ ...r ].flatMap(([e, n]) => {
     const r = readPicture(n);
     return r === undefined ? [] : recordFrom(e, r, t(e));
    });
   }
   function recordFrom(e, {label: n, message: t, color: r}, o) {
    const s = n || t;
    const i = {
     link_url: null,
     image_url: o,
     rendered_link_url: null,
     rendered_image_url: o
    };
    const c = (0, a.UA)("markdown", [ {
     alt: s,
     image: o,
     link: null
    } ]);
    const d = stemOf(e).slice(e.lastIndexOf("/") + 1);
    return {
     id: d,
     name: s,
     kind: "project",
     status: null,
     label: n,
     message: t,
     color: r,
     ...i,
     path: e,
     markdown: c
    };
   }
   var B = t(7813);
   var N = t(9455);
   function pruneChanges(e) {
    refuseSharedPath(e);
    const n = new Map;
    return async (t, r) => {
     const o = pruneCandidates([ ...(await t.files()).keys() ], r, e);
     const s = new Set(o.flatMap(({branches: e}) => e).filter(e => !n.has(e)));
     const i = s.size === 0 ? s : await e.exists([ ...s ]);
     for (const e of s) n.set(e, i.has(e));
     const a = o.filter(({branches: e}) => !e.some(e => n.get(e))).map(({path: e}) => e);
     const c = a.length === 0 ? [] : [ ...await t.texts(a) ];
     return {
      files: [],
      removed: c.filter(([e, n]) => isOurs(e, n)).map(([e]) => e)
     };
    };
   }
   function pruneCandidates(e, n, {template: t, values: r, ...o}) {
    const s = (0, N.LL)(t.replace(/\.svg$/, ""), r);
    const i = new Set([ ...n.paths.map(prune_stemOf), ...o.redactedPaths ]);
    const a = new Set(o.ids);
    const isWanted = ({branch: e, id: n}) => {
     const {branches: t} = o;
     const r = t === undefined || e !== undefined && t.includes(e);
     return !r || n === undefined || a.has(n) || a.has(n.slice(0, Math.max(0, n.lastIndexOf("/"))));
    };
    return e.flatMap(e => {
     if (!/\.(?:svg|json)$/.test(e) || e === M.data || i.has(prune_stemOf(e))) return [];
     const n = (0, N.B6)(prune_stemOf(e), s) ?? [];
     const t = n.filter(isWanted);
     if (n.length === 0 || t.some(({branch: e}) => e === undefined)) return [];
     return {
      path: e,
      branches: t.flatMap(({branch: e}) => e ?? [])
     };
    });
   }
   const prune_stemOf = e => e.replace(/\.(?:svg|json)$/, "");
   function hasOwnFolder(e) {
    const [n = ""] = e.split(/%\{(?:branch|id|workflow|job)\}/, 1);
    const [, ...t] = n.split(/%\{project_(?:path|id|name|title)\}/);
    return t.join("").includes("/");
   }
   function refuseSharedPath({template: e, shared: n}) {
    if (!n || hasOwnFolder(e)) return;
    throw new r.qh("invalid", `"publish.prune": the path ${(0, r.hD)(e)} does not distinguish this repository's badges from those of other repositories. Start it with a folder of its own, such as %{project_name}/%{branch}/%{id}.`);
   }
   var D = t(4585);
   async function otherChanges(e) {
    const {plan: n, place: t} = e;
    if (!n.index && !n.prune || n.destination.kind === "gist") return findSkipped(e);
    const records = () => shownBy(e).filter(({file: e}) => e !== "").map(D.zv);
    const r = n.prune ? [ pruneChanges(await pruneOptions(e)) ] : [];
    const o = n.index ? [ indexChanges(records, e => t.address(e)) ] : [];
    return combineChanges(findSkipped(e), ...r, ...o);
   }
   function findSkipped({plan: e, drawn: n, existing: t}) {
    return async r => {
     const o = n().badges.filter(e => e.skipReason !== undefined);
     const s = o.length === 0 ? new Map : await r.files();
     for (const {path: n} of o) for (const r of e.formats) if (s.has(`${n}.${r}`)) t.add(`${n}.${r}`);
     return {
      files: [],
      removed: []
     };
    };
   }
   const shownBy = ({plan: e, place: n, drawn: t, existing: r}) => (0, D.YZ)(t().badges, e, {
    place: n,
    publication: D.K$,
    existing: r
   }).filter(({imageUrl: e}) => e !== "");
   async function pruneOptions({plan: e, ports: n, drawn: t}) {
    const {context: r, sources: o} = n;
    const {template: i, redactedPaths: a} = t();
    const {defaultBranch: c} = await o.facts();
    const d = e.destination.kind === "branch" ? e.destination.repository : undefined;
    const u = (0, s.fq)(r.repository);
    return {
     template: i,
     values: await (0, B.E)([ i ], r, o),
     redactedPaths: a,
     shared: d !== undefined && d.toLowerCase() !== u.toLowerCase(),
     ids: e.badges.flatMap(({id: e}) => e ?? []),
     branches: r.branch === c ? undefined : [ r.branch ],
     exists: e => n.exists(e)
    };
   }
   const H = {
    isSuperseded: () => Promise.resolve(false),
    renew: () => Promise.resolve([])
   };
   async function updateReadmes(e) {
    const {plan: n, ports: t} = e;
    if (n.readme.length === 0) return undefined;
    const r = {
     kind: "branch",
     branch: "",
     repository: (0, s.fq)(t.context.repository)
    };
    const o = (0, g.VG)({
     ...n,
     destination: r
    }, t.context) ?? await otherBranchReason(e);
    if (o !== undefined) {
     e.note(`README files are left as they are: ${o}.`);
     return undefined;
    }
    const i = shownBy(e);
    const a = await t.openReadme(n);
    const c = await addressesFrom(e);
    const content = e => snippetFor(e, i.map(({name: n, link: t, file: r, imageUrl: o}) => ({
     alt: n,
     link: t,
     image: r === "" ? o : c(r, e)
    })));
    return a.publish([], H, readmeChanges(n.readme, content));
   }
   async function otherBranchReason({plan: e, ports: n, drawn: t}) {
    if (e.destination.kind === "directory") return undefined;
    const {defaultBranch: r} = await n.sources.facts();
    const s = (0, o.lI)(n.context);
    if (s !== "" && !(0, o.sL)(r, n.context)) return `this run is on ${s}, and README files show ${r}`;
    const i = t().badges.find(({image: e, isPinned: n, subject: t}) => e === undefined && !n && t.branch !== r);
    return i && `the badge "${i.id}" shows ${i.subject.branch}, and README files show ${r}`;
   }
   async function addressesFrom({plan: e, ports: n, place: t}) {
    const {destination: r} = e;
    const o = (0, s.fq)(n.context.repository).toLowerCase();
    if (r.kind === "directory") return (e, n) => "../".repeat(n.split("/").length - 1) + t.address(e);
    if (r.kind === "gist" || (r.repository ?? o).toLowerCase() !== o) return e => t.address(e);
    const {defaultBranch: a} = await n.sources.facts();
    return (e, n) => (0, i.Fl)({
     branch: r.branch,
     path: e
    }, {
     defaultBranch: a,
     path: n
    });
   }
   function readmeChanges(e, n) {
    return async t => {
     const o = await t.texts(e);
     const s = e.map(e => {
      const t = o.get(e);
      if (t === undefined) {
       throw new r.qh("not-found", `There is no README file ${e} on the default branch, or it is not a text file. Use one that exists, such as README.md.`);
      }
      return {
       path: e,
       text: updateBlock(t, n(e), e),
       before: t
      };
     });
     const i = s.filter(({text: e, before: n}) => e !== n);
     return {
      files: i.map(({path: e, text: n}) => ({
       path: e,
       text: n
      })),
      removed: []
     };
    };
   }
   function combineChanges(...e) {
    return async (n, t) => {
     const r = [];
     const o = new Set;
     for (const s of e) {
      const e = await s(without(o, n), t);
      r.push(...e.files);
      for (const n of e.removed) o.add(n);
     }
     return {
      files: r,
      removed: [ ...o ]
     };
    };
   }
   function without(e, n) {
    if (e.size === 0) return n;
    return {
     files: async () => new Map([ ...await n.files() ].filter(([n]) => !e.has(n))),
     texts: t => n.texts(t.filter(n => !e.has(n)))
    };
   }
   var G = t(9162);
   function lastAttemptOf(e, n) {
    return async t => {
     if (t.completed) return t;
     return t.attempt > 1 ? n.attempt(e, t.id, t.attempt - 1) : undefined;
    };
   }
   var z = t(245);
   var W = t(4394);
   var V = t(831);
   var K = t(9687);
   var Y = t(8514);
   const Q = {
    id: 0,
    attempt: 0
   };
   function shownRun(e) {
    return e === undefined ? undefined : {
     id: e.id,
     attempt: e.attempt
    };
   }
   function oneRunOf({workflow: e, branch: n, run: t}, r) {
    if (e === undefined || e.path === "" || t === undefined) return undefined;
    const {id: o, number: s, attempt: i} = t;
    const a = e.path.startsWith("dynamic/") ? e.id : e.path.replace(/^.*\//, "");
    return a === undefined ? undefined : {
     id: o,
     number: s,
     attempt: i,
     workflow: a,
     branch: n,
     cancelled: r === "cancelled"
    };
   }
   function ownSubject(e, n) {
    const t = n.branch ?? n.tag;
    const r = t !== undefined && t !== e.branch;
    const {owner: o, name: s} = e.repository;
    return {
     repository: `${o}/${s}`,
     workflow: e.workflow,
     branch: t ?? e.branch,
     tag: n.tag ?? (r ? undefined : e.tag),
     run: e.run,
     sha: e.sha,
     job: undefined,
     environment: undefined
    };
   }
   function triggeringBranch(e) {
    if (e === null) throw new r.qh("invalid", 'The triggering run has no branch: set "branch".');
    return e;
   }
   function triggeringSubject(e, n) {
    const {triggering: t} = e;
    const r = ownSubject(e, n);
    if (e.event !== "workflow_run" || t === undefined) return r;
    const {id: o, number: s, attempt: i, workflow: a, branch: c, sha: d} = t;
    return {
     ...r,
     workflow: a,
     branch: n.branch ?? n.tag ?? triggeringBranch(c),
     tag: n.tag,
     run: {
      id: o,
      number: s,
      attempt: i
     },
     sha: d
    };
   }
   function baseFinding(e, n, t) {
    const {workflow: r} = n;
    const o = labelOf(r ?? t.workflow);
    return {
     definition: e,
     subject: n,
     status: undefined,
     shown: [],
     oneRun: undefined,
     lookedUp: undefined,
     showsUnfinished: false,
     defaults: {
      label: o,
      id: r === undefined ? (0, W.yR)(e.label ?? o) : (0, W.yR)((0, W.Vc)(r.path)),
      link: r === undefined ? "repository" : "workflow"
     },
     origin: undefined,
     warnings: [],
     skipReason: undefined
    };
   }
   function namedAfter(e, n) {
    return t => ({
     ...t,
     subject: {
      ...t.subject,
      workflow: undefined,
      environment: n
     },
     defaults: {
      id: (0, W.yR)(e),
      label: e,
      link: "repository"
     }
    });
   }
   function labelOf(e) {
    if (e === undefined) return "build";
    return e.name === "" || e.name === e.path ? (0, W.Vc)(e.path) : e.name;
   }
   function findingOf(e, n, t) {
    const {subject: r, workflows: o, jobSlug: s} = n;
    const i = o.filter(({path: e}) => e !== "");
    const a = i.map(({path: e}) => (0, W.yR)((0, W.Vc)(e))).join("-") || "build";
    const c = e.id ?? (e.job === undefined ? a : `${a}/${(0, W.yR)(e.job)}`);
    const d = r.job?.name ?? e.job ?? labelOf(i.length === 1 ? i[0] : undefined);
    return {
     ...baseFinding(e, r, t),
     ...n,
     definition: s === undefined ? e : {
      ...e,
      id: `${c}/${s}`,
      label: undefined
     },
     defaults: {
      id: c,
      label: d,
      link: "workflow"
     }
    };
   }
   var J = t(8878);
   async function judgeRun(e, n, {definition: t, sources: r}) {
    const {job: o} = t;
    if (e.isSummed !== true && o === undefined) return runStatus(e, n, {
     definition: t,
     sources: r
    });
    const s = await jobsOf(e, n, r);
    const {selected: i, warnings: a} = await selectJobs(s, {
     run: e,
     repository: n
    }, {
     definition: t,
     sources: r
    });
    if (a.length > 0) return {
     status: "unknown",
     warnings: a
    };
    const c = e.isSummed ? currentMembers(s, {
     run: e,
     selected: i
    }, {
     definition: t,
     sources: r
    }) : i.map(e => ({
     name: e.name,
     status: (0, K.WB)(e, t.judging.inProgress)
    }));
    const [d, ...u] = o === undefined ? [] : i;
    const l = d !== undefined && u.length === 0 ? {
     jobId: d.id
    } : {};
    const f = summedUp(c.map(e => e.status), t);
    return {
     status: f,
     warnings: [],
     because: (0, G.qo)(c, f),
     ...l
    };
   }
   function jobsOf({id: e, attempt: n, isLatestAttempt: t}, r, {record: o, context: s, job: i}) {
    if (!t) return o.jobs(r, e, {
     attempt: n
    });
    return o.jobs(r, e, e === s.run?.id ? {
     own: {
      runner: s.runner,
      ...i
     }
    } : {});
   }
   async function selectJobs(e, {run: n, repository: t}, {definition: {job: o}, sources: s}) {
    if (o === undefined) return {
     selected: e,
     warnings: []
    };
    const i = e.filter(({name: e}) => (0, K.Re)(e, o));
    if (i.length > 0) return {
     selected: i,
     warnings: []
    };
    const {path: a} = n.workflow;
    const c = a.startsWith(".github/workflows/");
    const d = c ? await s.record.jobNames(t, {
     path: a,
     sha: n.sha
    }) : new Map;
    const u = d.get(o);
    const l = u === undefined ? [] : e.filter(e => (0, K.Re)(e.name, u));
    if (l.length > 0) return {
     selected: l,
     warnings: []
    };
    const f = [ ...e.flatMap(e => (0, K.rP)(e.name)), ...d.keys() ];
    return {
     selected: [],
     warnings: [ (0, r.mX)("job", o, f) ]
    };
   }
   function currentMembers(e, {run: n, selected: t}, {definition: r, sources: {context: o, job: s}}) {
    const i = n.id === o.run?.id ? {
     runner: o.runner,
     ...s
    } : {};
    const a = (0, K.gq)(e, i);
    const c = r.job === undefined || a !== undefined && t.includes(a);
    return (0, K.nm)(t, c ? i : {}, r.judging.inProgress);
   }
   function summedUp(e, {judging: n}) {
    const t = e.length > 0 && e.every(e => n.ignore.includes(e));
    return t ? (0, Y.QZ)(e) : (0, Y.cz)(e, n);
   }
   async function runStatus(e, n, {definition: t, sources: r}) {
    const {status: o} = e;
    if (!e.completed || o !== "passing" || !showsWarnings(t)) return {
     status: o,
     warnings: []
    };
    const s = await jobsOf(e, n, r);
    const i = s.filter(e => e.completed && e.status === "failing");
    return i.length === 0 ? {
     status: o,
     warnings: []
    } : {
     status: "warning",
     warnings: [],
     because: (0, G.qo)(i, "failing")
    };
   }
   function showsWarnings(e) {
    const [n, t] = [ "passing", "warning" ].map(n => (0, z.bN)("", n, e));
    const {ignore: r} = e.judging;
    return n?.message !== t?.message || n?.color !== t?.color || r.includes("warning") !== r.includes("passing");
   }
   async function jobBadges(e, n, {definition: t, sources: r}) {
    const {context: o, job: s, now: i} = r;
    const {judging: a} = t;
    const {repository: c} = n.subject;
    const d = await jobsOf(e, c, r);
    const u = e.id === o.run?.id;
    const l = u ? (0, K.gq)(d, {
     runner: o.runner,
     ...s
    }) : undefined;
    const {selected: f} = await selectJobs(d, {
     run: e,
     repository: c
    }, {
     definition: t,
     sources: r
    });
    const h = slugsOf(d);
    return f.flatMap(t => {
     if (t === l) return [];
     const r = (u ? K.NL : K.WB)(t, a.inProgress);
     const o = !t.completed && r === "unknown";
     const s = u ? r : (0, Y.aQ)(r, e.at, {
      ...a,
      now: i
     });
     if (o || a.ignore.includes(s)) return [];
     const c = {
      ...n.subject,
      job: {
       name: t.name,
       id: t.id
      }
     };
     const d = n.oneRun && {
      ...n.oneRun,
      cancelled: s === "cancelled"
     };
     const f = {
      ...n.origin,
      because: (0, G.qo)([ {
       name: t.name,
       status: s
      } ], s)
     };
     return [ {
      ...n,
      status: s,
      subject: c,
      oneRun: d,
      origin: f,
      warnings: [],
      jobSlug: h.get(t) ?? (0, W.yR)(t.name)
     } ];
    });
   }
   function slugsOf(e) {
    const n = [ ...e ].sort((e, n) => e.name < n.name ? -1 : e.name > n.name ? 1 : e.id - n.id);
    const t = new Set;
    const r = new Map;
    for (const e of n) {
     const n = (0, W.yR)(e.name);
     let o = n;
     for (let e = 2; t.has(o); e++) o = `${n}-${String(e)}`;
     t.add(o);
     r.set(e, o);
    }
    return r;
   }
   var X = t(2420);
   async function selectRuns({source: e, filters: n}, {context: t, record: o}) {
    const i = e.kind === "workflow" ? e.workflows : [];
    const a = n.repository ?? (0, s.fq)(t.repository);
    const c = {
     ...n,
     repository: a
    };
    const d = n.branch ?? n.tag;
    if (i.length > 0) {
     const e = i.includes("*") ? (await o.workflows(a)).map(({path: e}) => e) : [];
     const t = [ ...new Set([ ...e, ...i.filter(n => n !== "*" && !e.some(e => e.endsWith(`/${n}`))) ]) ];
     const r = d ?? (coversAllBranches(n) ? undefined : await o.defaultBranch(a));
     return {
      references: t,
      query: {
       ...c,
       branch: r
      }
     };
    }
    const {triggering: u, workflow: l} = t;
    if (t.event === "workflow_run") {
     if (u === undefined) throw new r.qh("invalid", 'The event workflow_run does not name a run: set "workflow".');
     return {
      references: [ String(u.workflow.id) ],
      query: {
       ...c,
       branch: d ?? triggeringBranch(u.branch)
      }
     };
    }
    if (l === undefined && e.kind === "workflow") {
     throw new r.qh("invalid", 'This run does not name its workflow: set "workflow".');
    }
    const f = e.kind === "run" && n.event === undefined ? [ t.event ] : n.event;
    const h = d ?? (coversAllBranches(n) ? undefined : t.branch);
    return {
     references: [ l?.path ?? "" ],
     query: {
      ...c,
      event: f,
      branch: h
     }
    };
   }
   function coversAllBranches({sha: e, runNumber: n, runId: t, event: r}) {
    return e !== undefined || n !== undefined || t !== undefined || r?.every(J.ld) === true;
   }
   async function runsOfWorkflow(e, n, t) {
    const {record: r} = t;
    let o = r.runs(e, n);
    const s = triggeringRun(t);
    if (s !== undefined && (0, J.Qk)(s, n) && matchesWorkflow(e, s.workflow)) o = (0, 
    J.Yq)(o, s, e => newerOf(e, s));
    for (const r of await publishedRuns(e, n, t)) o = (0, J.Yq)(o, r, () => r);
    const i = ownRun(t);
    if (i === undefined || !(0, J.Qk)(i, n) || !await isOwnWorkflow(e, n, t)) return {
     runs: o,
     ownId: undefined
    };
    return {
     runs: (0, J.Yq)(o, i, ({createdAt: e}) => ({
      ...i,
      createdAt: e
     })),
     ownId: i.id
    };
   }
   async function publishedRuns(e, n, t) {
    const {context: r, record: o, published: s} = t;
    const {repository: i} = n;
    const a = [];
    for (const {id: c, attempt: d} of s) {
     const s = c === r.run?.id || !isOwnRepository(i, r) ? undefined : await o.run(i, c);
     if (s === undefined || !(0, J.Qk)(s, n) || !await isRunOf(s, e, t)) continue;
     const u = !s.completed && s.attempt === d;
     const l = {
      completed: true,
      status: "unknown",
      isSummed: true
     };
     a.push({
      ...s,
      isPublished: true,
      ...u ? l : {}
     });
    }
    return a;
   }
   const isOwnRepository = (e, n) => e.toLowerCase() === (0, s.fq)(n.repository).toLowerCase();
   async function isRunOf({workflow: e}, n, {context: t, record: r}) {
    if (matchesWorkflow(n, {
     ...e,
     name: ""
    })) return true;
    if (/^\d+$|\.ya?ml$/i.test(n)) return false;
    return (await r.workflow((0, s.fq)(t.repository), n)).id === e.id;
   }
   function currentRun(e, n, t) {
    const o = ownRun(t);
    if (e === "" && o === undefined) throw new r.qh("invalid", 'There is no current run (GITHUB_RUN_ID is not set): set "status", "needs", "workflow" or "message".');
    return {
     runs: followedBy(o, e === "" ? undefined : () => t.record.runs(e, n)),
     ownId: o?.id
    };
   }
   async function* followedBy(e, n) {
    if (e !== undefined) yield e;
    if (n !== undefined) for await (const t of n()) if (t.id !== e?.id) yield t;
   }
   function ownRun({context: {run: e, workflow: n, ...t}, now: r}) {
    if (e === undefined) return undefined;
    const {event: o, branch: i, actor: a, proposed: c} = t;
    return {
     ...e,
     event: o,
     branch: i,
     sha: c?.sha ?? t.sha,
     actor: a,
     completed: true,
     status: "unknown",
     isSummed: true,
     createdAt: 0,
     at: r,
     isLatestAttempt: true,
     displayTitle: "",
     headRepository: c === undefined ? (0, s.fq)(t.repository) : c.repository,
     workflow: {
      id: 0,
      path: n?.path ?? "",
      name: n?.name ?? ""
     }
    };
   }
   function triggeringRun({context: {event: e, triggering: n}, now: t}) {
    if (e !== "workflow_run" || n?.status !== "completed") return undefined;
    const {conclusion: r, ...o} = n;
    const s = (0, X.fx)(r);
    return {
     ...o,
     at: o.at || t,
     completed: true,
     status: s,
     isLatestAttempt: true
    };
   }
   function newerOf(e, n) {
    if (e.completed && e.attempt >= n.attempt) return e;
    return {
     ...n,
     isLatestAttempt: e.attempt <= n.attempt
    };
   }
   function matchesWorkflow(e, {id: n, path: t, name: r}) {
    const o = [ t, t.replace(/^.*\//, ""), r, n === 0 ? "" : String(n) ];
    return o.some(n => n !== "" && n === e);
   }
   async function isOwnWorkflow(e, {repository: n}, {context: {workflow: t, triggering: r}, record: o}) {
    if (t === undefined) return false;
    if (!/^\d+$/.test(e)) return matchesWorkflow(e, {
     id: 0,
     ...t
    });
    const s = e === String(r?.workflow.id) ? r?.workflow : undefined;
    return (s ?? await o.workflow(n, e)).path === t.path;
   }
   async function lookUp(e, n) {
    const {references: t, query: o} = await selectRuns(e, n);
    const {limit: s} = n;
    const i = await allInOrder(t.map(t => s(() => newestRun(t, o, {
     definition: e,
     sources: n
    }))));
    const a = await s(() => resultOf(i, o, {
     definition: e,
     sources: n
    }));
    if (e.judging.each !== "job") return [ a ];
    const [c, ...d] = i;
    if (d.length > 0) throw new r.qh("invalid", '"each": jobs of several workflows may have the same names. Make a badge of its own for each workflow.');
    const u = c?.run;
    if (u === undefined) return [ a ];
    return [ a, ...await s(() => jobBadges(u, a, {
     definition: e,
     sources: n
    })) ];
   }
   async function allInOrder(e) {
    await Promise.allSettled(e);
    return Promise.all(e);
   }
   async function newestRun(e, n, {definition: t, sources: r}) {
    const {context: o, record: s, now: i} = r;
    const {judging: a} = t;
    const c = new Map;
    const {runs: d, ownId: u} = await candidates(e, n, {
     definition: t,
     sources: r
    });
    const {run: l, status: f} = await (0, J.jn)(d, {
     ...a,
     ownId: u,
     lastAttempt: lastAttemptOf(n.repository, s),
     async judge(e) {
      const o = await judgeRun(e, n.repository, {
       definition: t,
       sources: r
      });
      c.set(e, o);
      return o.status;
     }
    });
    if (l === undefined) return {
     status: f,
     run: l,
     workflow: await s.workflow(n.repository, e),
     judged: undefined
    };
    const h = l.id === o.run?.id;
    return {
     status: h ? f : (0, Y.aQ)(f, l.at, {
      ...a,
      now: i
     }),
     run: l,
     workflow: l.workflow,
     judged: c.get(l)
    };
   }
   async function candidates(e, n, {definition: t, sources: r}) {
    return t.source.kind === "run" && r.context.event !== "workflow_run" ? currentRun(e, n, r) : runsOfWorkflow(e, n, r);
   }
   async function resultOf(e, n, {definition: t, sources: r}) {
    const {context: o, record: s} = r;
    const [i] = e.length === 1 ? e : [];
    const a = i?.run;
    const c = i === undefined ? undefined : await withOwnName(i, n, {
     definition: t,
     sources: r
    });
    const d = e.map(e => e.status);
    const u = i === undefined ? (0, Y.cz)(d, t.judging) : i.status;
    const l = n.branch ?? await s.defaultBranch(n.repository);
    const f = a !== undefined && a.id === o.run?.id;
    const h = {
     workflow: c,
     run: a,
     branch: o.branch
    };
    return {
     status: u,
     workflows: c === undefined ? e.map(e => e.workflow) : [ c ],
     origin: (0, G.K$)(e, u),
     warnings: e.flatMap(({judged: e}) => e?.warnings ?? []),
     shown: e.flatMap(e => shownRun(e.run) ?? []),
     showsUnfinished: e.some(({run: e}) => e?.isSummed === true),
     lookedUp: t.source.kind === "workflow" || o.event === "workflow_run" ? e.map(e => shownRun(e.run) ?? Q) : undefined,
     oneRun: f ? oneRunOf(h, u) : undefined,
     subject: {
      repository: n.repository,
      workflow: c,
      branch: l,
      tag: t.filters.tag ?? (f ? o.tag : undefined),
      run: a,
      sha: a?.sha ?? "",
      job: t.job === undefined ? undefined : {
       name: t.job,
       id: i?.judged?.jobId
      },
      environment: undefined
     }
    };
   }
   async function withOwnName({workflow: e, run: n}, {repository: t}, {definition: r, sources: {context: o, record: s}}) {
    if (r.label !== undefined || r.job !== undefined || n === undefined) return e;
    if (n.id === o.run?.id) return e;
    const {id: i, name: a, path: c} = n.workflow;
    const d = a === c && (n.status === "failing" || n.status === "errored");
    if (a !== "" && a !== n.displayTitle && !d) return e;
    return {
     ...e,
     name: (await s.workflow(t, String(i))).name
    };
   }
   async function reportedDeployment(e, {filters: n, judging: t}, {context: o, record: i, now: a}) {
    const c = n.repository ?? (0, s.fq)(o.repository);
    const d = n.branch ?? n.tag;
    const u = {
     environment: e,
     ...d === undefined ? {} : {
      ref: d
     },
     ...n.sha === undefined ? {} : {
      sha: n.sha
     }
    };
    const l = await i.deployment(c, u);
    if (l !== undefined) {
     const n = (0, Y.aQ)(l.status, l.at, {
      ...t,
      now: a
     });
     const r = t.ignore.includes(n) ? {
      skipReason: `the status ${n} is ignored`
     } : {};
     return {
      status: n,
      origin: {
       from: `the deployment to ${e}`
      },
      warnings: [],
      ...r
     };
    }
    const f = await i.environments(c);
    return {
     status: "unknown",
     origin: {
      from: undefined,
      because: `no deployment to ${e}`
     },
     warnings: f.includes(e) ? [] : [ (0, r.mX)("environment", e, f) ]
    };
   }
   async function reportedChecks(e, {filters: n, judging: t}, {context: o, record: i, now: a}) {
    const {sha: c, branch: d, tag: u} = n;
    const l = o.event === "workflow_run" ? o.triggering?.sha ?? o.sha : o.sha;
    const f = await i.checks(n.repository ?? (0, s.fq)(o.repository), c ?? refOf(d, u) ?? l);
    const h = f.filter(({name: n}) => (0, K.Re)(n, e));
    const p = h.map(e => {
     const n = e.completed || t.inProgress === "show";
     return {
      ...e,
      status: n ? (0, Y.aQ)(e.status, e.at, {
       ...t,
       now: a
      }) : "unknown"
     };
    });
    const m = (0, Y.cz)(p.map(e => e.status), t);
    const g = h.length === 0 ? [ (0, r.mX)("check", e, f.map(({name: e}) => e)) ] : [];
    return {
     status: m,
     origin: (0, G.FY)(p, m),
     warnings: g
    };
   }
   function refOf(e, n) {
    if (e !== undefined) return `heads/${e}`;
    return n === undefined ? undefined : `tags/${n}`;
   }
   const Z = 5;
   async function collectAll(e, n) {
    const t = limiter();
    const o = await Promise.allSettled(e.map(e => collect(e, {
     ...n,
     limit: t
    })));
    return o.map(e => {
     if (e.status === "fulfilled") return e.value;
     const n = e.reason;
     if (n instanceof r.UP) return n;
     throw n;
    });
   }
   function limiter(e = Z) {
    const n = [];
    let t = 0;
    let o;
    return async s => {
     if (t === e) await new Promise(e => n.push(e)); else t++;
     try {
      if (o !== undefined) throw o.error;
      return await s();
     } catch (e) {
      if (!(e instanceof r.UP)) o ??= {
       error: e
      };
      throw e;
     } finally {
      const e = n.shift();
      if (e === undefined) t--; else e();
     }
    };
   }
   async function collect(e, n) {
    if (!e.enabled) return [ await disabledFinding(e, n) ];
    const {context: t, limit: r} = n;
    const {source: o, filters: s} = e;
    const i = ownSubject(t, s);
    const a = baseFinding(e, {
     ...i,
     workflow: undefined
    }, t);
    switch (o.kind) {
    case "value":
     return [ {
      ...a,
      ...withoutMessage(e.id, o.empty)
     } ];

    case "message":
    case "pointer":
     return [ a ];

    case "status":
     return [ givenFinding(e, {
      status: o.status,
      origin: {
       from: "the status given"
      }
     }, t) ];

    case "needs":
     return [ givenFinding(e, await statusOfNeeds(o.jobs, n), t) ];

    case "environment":
     {
      const s = await r(() => reportedDeployment(o.environment, e, n));
      const a = {
       ...baseFinding(e, i, t),
       ...s
      };
      return [ namedAfter(o.environment, o.environment)(a) ];
     }

    case "check":
     {
      const i = await r(() => reportedChecks(o.check, e, n));
      const a = triggeringSubject(t, s);
      return [ namedAfter(o.check)({
       ...baseFinding(e, a, t),
       ...i
      }) ];
     }

    case "run":
    case "workflow":
     return (await lookUp(e, n)).map(n => findingOf(e, n, t));
    }
   }
   function withoutMessage(e, n) {
    if (n === undefined) return {
     skipReason: 'the input "values" has no message for it'
    };
    const t = e === undefined ? "the badge" : `the badge ${(0, r.hD)(e)}`;
    return {
     skipReason: `its message in the input "${n}" is empty`,
     warnings: [ `Input "${n}": the message is empty, so ${t} is left as it is.` ]
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
     return false;
    }
   }
   function givenFinding(e, {status: n, origin: t, warnings: r = []}, o) {
    const s = triggeringSubject(o, e.filters);
    const i = (o.event === "workflow_run" ? o.triggering?.branch : o.branch) ?? "";
    const a = s.workflow === undefined ? undefined : shownRun(s.run);
    return {
     ...baseFinding(e, s, o),
     status: n,
     origin: t,
     warnings: r,
     shown: a === undefined ? [] : [ a ],
     oneRun: oneRunOf({
      ...s,
      branch: i
     }, n),
     showsUnfinished: a !== undefined,
     skipReason: e.judging.ignore.includes(n) ? `the status ${n} is ignored` : undefined
    };
   }
   const mayHideFailure = e => e.some(({status: e}) => e === "skipped");
   async function statusOfNeeds(e, {context: n, record: t, job: o}) {
    const i = (0, Y.QZ)(e.map(({status: e}) => e));
    const {run: a, repository: c} = n;
    if (e.length === 0) return {
     status: i,
     origin: (0, G.X5)(e, i),
     warnings: [ 'Input "needs" is empty, so the badge is unknown: list the jobs in "needs:" of this job.' ]
    };
    if (!mayHideFailure(e) || a === undefined) return {
     status: i,
     origin: (0, G.X5)(e, i)
    };
    try {
     const {status: e, ...r} = {
      runner: n.runner,
      ...o
     };
     const d = await t.jobs((0, s.fq)(c), a.id, {
      own: r
     });
     const u = e === undefined || e === "passing" ? r : {
      ...r,
      status: e
     };
     const l = (0, K.nm)(d, u, "last");
     const f = (0, Y.QZ)([ i, ...l.map(e => e.status) ]);
     return {
      status: f,
      origin: {
       from: (0, G.rt)(a),
       runId: a.id,
       because: (0, G.qo)(l, f)
      }
     };
    } catch (n) {
     if (!(n instanceof r.qh) || n.kind !== "setup") throw n;
     const t = e.flatMap(({key: e, status: n}) => n === "skipped" ? [ e ] : []);
     const o = `Input "needs": these jobs were skipped, maybe because an earlier job failed: ${t.join(", ")}. Grant "actions: read" so that all jobs of the run count, or list all jobs in "needs:".`;
     return {
      status: i,
      origin: (0, G.X5)(e, i),
      warnings: [ o ]
     };
    }
   }
   const ee = {
    from: undefined,
    because: "the badge is not enabled"
   };
   async function disabledFinding(e, n) {
    const t = {
     ...e,
     message: undefined,
     color: undefined,
     colorSteps: undefined
    };
    const {context: r} = n;
    const {source: o, filters: s} = t;
    if (o.kind === "run" || o.kind === "workflow") return findingOf(t, await disabledLookUp(t, n), r);
    const i = {
     ...baseFinding(t, ownSubject(r, s), r),
     status: "unknown",
     origin: ee
    };
    const a = o.kind === "message" || o.kind === "value" || o.kind === "pointer";
    if (a) return {
     ...i,
     subject: {
      ...i.subject,
      workflow: undefined
     }
    };
    if (o.kind === "environment") return namedAfter(o.environment, o.environment)(i);
    return o.kind === "check" ? namedAfter(o.check)(i) : i;
   }
   async function disabledLookUp(e, n) {
    const {context: t, record: r} = n;
    const {references: o, query: s} = await selectRuns(e, n);
    const i = o.map(e => ({
     path: pathOf(e),
     name: ""
    }));
    const [a, ...c] = i;
    return {
     status: "unknown",
     origin: ee,
     workflows: i,
     warnings: [],
     shown: [],
     oneRun: undefined,
     lookedUp: undefined,
     showsUnfinished: false,
     subject: {
      repository: s.repository,
      workflow: c.length === 0 && a?.path !== "" ? a : undefined,
      branch: s.branch ?? await r.defaultBranch(s.repository),
      tag: e.filters.tag,
      run: undefined,
      sha: t.sha,
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
   var ne = t(7647);
   var te = t(722);
   var re = t(2067);
   async function drawAll(e, n, t = []) {
    const {context: r, record: o} = n;
    const s = await (0, re.yz)(e, n);
    const i = (0, N.Mt)(e, true);
    (0, re.iq)(e.badges.filter(s.isRedacted), i);
    const a = {
     context: r,
     record: o,
     job: e.job,
     published: t,
     now: Date.now()
    };
    const {findings: c, notices: d} = await findStatuses(e.badges, a, s);
    const u = limiter();
    const l = await Promise.all(c.map(t => u(() => withBranchChecked(t, e, n))));
    const f = e.badges.every(s.isRedacted);
    const h = (0, N.Mt)(e, f);
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
     values: await (0, B.E)(templatesOf(e, f), r, n.sources),
     privacy: s,
     logos: await (0, V.R$)(e.badges)
    };
    const m = l.map(e => draw(s.isRedactedInLog(e.definition) ? redactLog(e) : e, p));
    refuseSamePath(m);
    return {
     badges: m,
     notices: d,
     template: h,
     redactedPaths: e.badges.filter(s.isRedacted).flatMap(({id: e}) => e ?? []),
     deferred: {
      ids: [],
      reason: ""
     }
    };
   }
   function redactLog(e) {
    const n = (0, r.hD)(e.defaults.id);
    const t = `A warning about the badge ${n} names something in a private repository, so it is not shown in this public log. To read it, run "publish-badges publish" with this badge on your machine.`;
    return {
     ...e,
     origin: undefined,
     warnings: e.warnings.length === 0 ? [] : [ t ]
    };
   }
   async function deferOtherBranches(e, n, {context: t, sources: r}) {
    const s = (0, o.lI)(t);
    const isOther = ({badge: e, skipReason: n, subject: t}) => e !== undefined && n === undefined && t.branch !== s;
    if (n.destination.kind === "directory" || s === "" || !e.badges.some(isOther)) return e;
    const {defaultBranch: i} = await r.facts();
    if ((0, o.sL)(i, t)) return e;
    const a = e.badges.map(e => isOther(e) ? {
     ...e,
     skipReason: `it shows ${shownBranch(e)}, and is left to the runs on ${i}`
    } : e);
    const c = e.badges.filter(isOther).map(({id: e}) => e);
    const d = `badges that do not show ${s}, the branch of this run, are left to the runs on ${i}`;
    return {
     ...e,
     badges: a,
     deferred: {
      ids: c,
      reason: d
     }
    };
   }
   const shownBranch = ({isSecret: e, subject: n}) => e ? "a branch of another repository" : n.branch;
   async function drawOffline(e, n) {
    if ((0, N.MT)(e, n.context) !== undefined) return [];
    const t = n.context.facts === undefined && (0, re.Sz)(e, (0, s.fq)(n.context.repository));
    const r = t || e.badges.some(needsRequests) || (0, B.z)(templatesOf(e, false), n.context);
    return r ? [] : (await drawAll({
     ...e,
     token: ""
    }, n)).badges;
   }
   async function findStatuses(e, n, t) {
    const o = await collectAll(e, n);
    const s = [];
    const i = [];
    for (const [n, a] of e.entries()) {
     const e = o[n] ?? [];
     if (!(e instanceof r.UP)) {
      s.push(...e);
      continue;
     }
     const c = t.isRedactedInLog(a) ? redactedError(a) : e;
     if (a.kind !== "group") throw c;
     i.push(`The inherited badge "${a.id ?? ""}" is left out. ${c.message}`);
    }
    return {
     findings: s,
     notices: i
    };
   }
   function redactedError({id: e = ""}) {
    return new r.UP(`The badge ${(0, r.hD)(e)}: its workflow does not exist in the private repository.`);
   }
   async function withBranchChecked(e, n, {context: t, record: o}) {
    const {branch: s} = e.definition.filters;
    if (s === undefined || n.token === "" || !mayBeMissing(e, s, {
     plan: n,
     context: t
    })) return e;
    const {repository: i} = e.subject;
    const {exists: a, names: c} = await o.branch(i, s);
    if (a) return e;
    const d = `There is no branch ${(0, r.hD)(s)} in ${i}.${(0, r.h)(s, c)}`;
    return {
     ...e,
     warnings: [ ...e.warnings, d ]
    };
   }
   function mayBeMissing({definition: {source: e, enabled: n, filters: t}, shown: r}, o, {plan: s, context: i}) {
    if (!n || e.kind === "pointer") return false;
    const a = [ i.branch, i.triggering?.branch, i.facts?.defaultBranch ];
    if (t.repository === undefined && a.includes(o)) return false;
    const c = e.kind === "run" || e.kind === "workflow";
    return c ? r.length === 0 : s.destination.kind !== "directory";
   }
   function refuseSamePath(e) {
    const n = new Map;
    for (const {id: t, path: o} of e) {
     const e = n.get(o);
     if (e !== undefined) {
      const n = e === t ? 'Give each its own "id".' : 'Add %{id} to "path".';
      throw new r.qh("invalid", `The badges "${e}" and "${t}" would both be the file ${o}. ${n}`);
     }
     if (o !== "") n.set(o, t);
    }
   }
   function templatesOf(e, n) {
    const t = e.badges.flatMap(({link: e, source: n}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...n.kind === "pointer" ? [ n.imageUrl ] : [] ]);
    return [ (0, N.Mt)(e, n), ...t ];
   }
   function draw(e, n) {
    const {definition: t, status: r, origin: o, subject: s, shown: i, skipReason: a, defaults: c} = e;
    const {oneRun: d, lookedUp: u, showsUnfinished: l} = e;
    const {source: f, link: h} = t;
    const p = t.id ?? c.id;
    const m = {
     ...n.values,
     ...valuesOf(s, p)
    };
    const {link: g, warnings: w} = linkOf(e, {
     drawing: n,
     values: m
    });
    const b = n.privacy.isRedacted(t);
    const y = t.label ?? (b ? "build" : c.label);
    const k = f.kind === "pointer" ? f.imageUrl : undefined;
    const $ = k === undefined ? undefined : fillUrl("image_url", k, m);
    const badgeIn = e => (0, z.bN)(y, e, {
     ...t,
     logos: n.logos
    });
    const v = $ === undefined ? badgeIn(r) : undefined;
    return {
     ...{
      id: p,
      status: r,
      origin: o,
      badge: v,
      link: g,
      shown: i,
      oneRun: d,
      lookedUp: u,
      showsUnfinished: l,
      skipReason: a,
      subject: s
     },
     name: t.name ?? (v === undefined ? p : v.label || v.message),
     worse: () => r === undefined ? [] : (0, Y.BR)(r).map(badgeIn),
     kind: t.kind,
     originUrl: o?.runId === undefined ? undefined : `${n.serverUrl}/${s.repository}/actions/runs/${o.runId}`,
     isPinned: (t.filters.branch ?? t.filters.tag) !== undefined,
     path: v === undefined ? "" : (0, N.XM)(b ? {
      ...n.path,
      template: n.redactedPath
     } : n.path, m),
     isSecret: n.privacy.isRedactedInLog(t),
     given: {
      link: h?.kind === "url" ? h.url : undefined,
      image: k
     },
     image: $?.text,
     warnings: [ ...e.warnings, ...w, ...$?.warnings ?? [], ...v === undefined ? [] : (0, 
     z._I)(y, r, t) ]
    };
   }
   function valuesOf({branch: e, workflow: n, job: t}, r) {
    return {
     branch: e,
     id: r,
     ...n === undefined ? {} : {
      workflow: (0, W.Vc)(n.path)
     },
     ...t === undefined ? {} : {
      job: (0, W.yR)(t.name)
     }
    };
   }
   function linkOf({definition: e, subject: n, defaults: t}, {drawing: r, values: o}) {
    const s = r.privacy.isRedacted(e);
    const i = e.link ?? {
     kind: s ? "none" : t.link
    };
    if (i.kind !== "url") return {
     link: (0, te.f)(i.kind, {
      ...r,
      subject: n
     }),
     warnings: []
    };
    const {text: a, warnings: c} = fillUrl(e.source.kind === "pointer" ? "link_url" : "link", i.url, o);
    return {
     link: a,
     warnings: c
    };
   }
   function fillUrl(e, n, t) {
    const {text: r, unfilled: o} = (0, ne.Uu)(n, t);
    return {
     text: r,
     warnings: o.map(n => `"${e}": %{${n}} is unknown or has no value, and was not replaced.`)
    };
   }
   var oe = t(7179);
   var se = t(7872);
   var ie = t(8675);
   var ae = t(1923);
   var ce = t(8290);
   async function publish(e, n) {
    const {context: t, sources: r} = n;
    const o = (0, s.fq)(t.repository);
    let i;
    try {
     const o = await (0, ae.yY)(e, {
      context: t,
      files: n.files,
      facts: () => r.facts()
     });
     i = o.plan;
     return await publishPlan(o, n);
    } catch (n) {
     throw (0, oe.O)(n, o, () => (0, oe.m)(i ?? (0, se.M)(e), o));
    }
   }
   async function publishPlan({plan: e, notices: n, warnings: t, refusal: r}, o) {
    if (r !== undefined) return {
     ...(0, D.hT)(r, e, await drawOffline(e, o)),
     notices: n,
     warnings: t
    };
    const s = new Set;
    const i = new Set;
    let a = await drawOwn(e, o);
    const c = await o.open(e, () => messageFor(a.badges));
    const d = {
     isSuperseded: e => hasNewer(e, o, s),
     async renew(n) {
      for (const e of n) i.add(e);
      o.record.forget();
      a = await drawOwn(e, o, [ ...i ].map(ce.KT));
      return filesOf(a.badges, e);
     }
    };
    const u = new Set;
    const l = {
     plan: e,
     ports: o,
     place: c,
     existing: u,
     drawn: () => a,
     note: e => void s.add(e)
    };
    const {publication: f, readme: h, readmeRefusal: p, problem: m} = await write(l, d);
    const g = (0, D.EI)(e, a.badges, {
     place: c,
     publication: f,
     existing: u,
     readme: h
    });
    const w = {
     readmeRefusal: p,
     notes: [ ...s, ...leftNotes(a), ...p === undefined ? [] : [ p.message ] ],
     notices: [ ...n, ...a.notices, ...idle(e) ],
     warnings: t
    };
    const b = await withReasons(g.badges, o);
    return {
     ...concluded({
      ...g,
      badges: b
     }, {
      problem: m,
      drawn: a,
      context: o.context
     }),
     ...w
    };
   }
   const drawOwn = async (e, n, t = []) => deferOtherBranches(await drawAll(e, n, t), e, n);
   function concluded(e, {problem: n, drawn: t, context: r}) {
    if (n !== undefined) {
     const t = (0, g.Do)(n, r);
     return t === undefined ? (0, D.gz)(n, e) : (0, D.p6)(t, e);
    }
    const {ids: o, reason: s} = t.deferred;
    const i = o.length > 0 && o.length === t.badges.filter(({badge: e}) => e !== undefined).length;
    return i && e.result === "skipped" ? (0, D.p6)(s, e) : e;
   }
   function leftNotes({deferred: {ids: e, reason: n}}) {
    return e.length === 0 ? [] : [ `${n.replace(/^b/, "B")}: ${e.join(", ")}.` ];
   }
   const de = 5;
   async function withReasons(e, {record: n}) {
    let t = 0;
    return Promise.all(e.map(async e => {
     const {changed: r, status: o, origin: s, subject: i} = e;
     if (!r || o === undefined || s === undefined || !(0, G.PR)(o, s)) return e;
     if (++t > de) return e;
     return {
      ...e,
      origin: await (0, G.ZI)({
       status: o,
       origin: s,
       repository: i.repository
      }, n)
     };
    }));
   }
   async function write(e, n) {
    const {plan: t, ports: o, place: i, drawn: a} = e;
    const c = hasMoreChanges(t) || a().badges.some(({skipReason: e}) => e !== undefined);
    let d = D.K$;
    try {
     const r = await filesOf(a().badges, t);
     d = await i.target.publish(r, n, c ? await otherChanges(e) : undefined);
     return {
      publication: d,
      ...await readmesOf(() => updateReadmes(e))
     };
    } catch (e) {
     const n = (0, s.fq)(o.context.repository);
     const i = (0, oe.O)(e, n, () => (0, oe.m)(t, n));
     if (!(i instanceof r.qh)) throw i;
     return {
      publication: d,
      problem: i
     };
    }
   }
   async function readmesOf(e) {
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
   }
   function idle({destination: e, index: n, prune: t}) {
    const r = [ ...n ? [ '"index"' ] : [], ...t ? [ '"prune"' ] : [] ];
    return e.kind === "gist" && r.length > 0 ? [ `${r.join(" and ")} of "publish" do nothing in a gist.` ] : [];
   }
   const hasMoreChanges = ({index: e, prune: n, readme: t}) => e || n || t.length > 0;
   function filesOf(e, {formats: n}) {
    const t = e.flatMap(({badge: e, worse: t, path: r, shown: o, oneRun: s, lookedUp: i, showsUnfinished: a, skipReason: c}) => {
     if (e === undefined || c !== undefined) return [];
     return n.map(async n => {
      const c = {
       path: `${r}.${n}`,
       text: await (0, ie.XX)(e, n),
       runs: o.map(ce.rt),
       ...i === undefined ? {} : {
        lookedUp: i.map(ce.rt)
       }
      };
      const d = s === undefined ? {} : {
       stamp: s
      };
      const draw = () => Promise.all(t().map(e => (0, ie.XX)(e, n)));
      return {
       ...c,
       ...d,
       ...a ? {
        worse: draw
       } : {}
      };
     });
    });
    return Promise.all(t);
   }
   function messageFor(e) {
    const n = e.flatMap(({shown: e, skipReason: n}) => n === undefined ? e.map(ce.rt) : []);
    return {
     headline: ce.ZS,
     body: [ ...new Set(n) ].map(e => `Badge-Run: ${e}`).join("\n")
    };
   }
   async function hasNewer(e, {context: n, record: t}, o) {
    try {
     const r = (0, s.fq)(n.repository);
     return await (0, J.pe)(t.newerRuns(r, e), e, lastAttemptOf(r, t));
    } catch (e) {
     if (!(e instanceof r.qh) || e.kind === "outage" || e.kind === "signal") throw e;
     o.add('Whether a newer run has finished could not be asked (it takes "actions: read"); only what is published already was compared.');
     return false;
    }
   }
  },
  4585: (e, n, t) => {
   t.d(n, {
    Dx: () => linesOf,
    EI: () => reportOf,
    Ih: () => annotationsOf,
    K$: () => c,
    YG: () => summaryOf,
    YZ: () => badgesAt,
    Yz: () => outputsOf,
    gz: () => failed,
    hT: () => skipped,
    kS: () => failedReport,
    nZ: () => warningsOf,
    p6: () => expected,
    zv: () => recordOf
   });
   var r = t(9162);
   var o = t(3916);
   var s = t(3718);
   var i = t(8534);
   var a = t(8514);
   function warningsOf({warnings: e = [], badges: n}) {
    return [ ...e, ...n.flatMap(e => e.warnings) ];
   }
   const c = {
    written: [],
    superseded: [],
    removed: []
   };
   function badgesAt(e, {formats: n}, {place: t, publication: r, existing: o}) {
    const s = new Set(r.written);
    const i = new Set(r.superseded);
    const [a = "svg"] = n;
    return e.map(e => {
     if (e.image !== undefined) return {
      ...e,
      file: "",
      imageUrl: e.image,
      changed: false,
      superseded: false
     };
     const r = `${e.path}.${a}`;
     const isIn = t => n.some(n => t.has(`${e.path}.${n}`));
     const c = e.skipReason === undefined || o?.has(r) === true;
     const d = c ? t.address(r) : "";
     return {
      ...e,
      file: r,
      imageUrl: d,
      changed: isIn(s),
      superseded: isIn(i)
     };
    });
   }
   function reportOf(e, n, t) {
    const {publication: r, readme: o} = t;
    const {written: s, removed: i, superseded: a, keptWorse: c = []} = r;
    const filesOf = ({path: n}) => e.formats.map(e => `${n}.${e}`);
    const d = badgesAt(n, e, t);
    const u = [ s, i, o?.written ?? [] ].some(e => e.length > 0);
    const l = r.commitSha ?? o?.commitSha;
    const f = {
     badges: d,
     changed: u,
     commitSha: l,
     error: undefined,
     notes: [],
     notices: [],
     reason: undefined,
     isExpected: false
    };
    if (e.dryRun) return {
     ...f,
     result: "skipped",
     reason: "dry run"
    };
    if (u) return {
     ...f,
     result: "published"
    };
    const h = n.filter(({badge: e}) => e !== undefined);
    const [p] = h.map(e => e.skipReason);
    if (p !== undefined && h.every(e => e.skipReason !== undefined)) {
     return {
      ...f,
      result: "skipped",
      reason: p
     };
    }
    const isIn = e => n => filesOf(n).some(n => e.includes(n));
    if (h.length > 0 && h.every(isIn(a))) return {
     ...f,
     result: "superseded",
     reason: supersededReason(h, isIn(c))
    };
    return {
     ...f,
     result: "unchanged"
    };
   }
   function supersededReason(e, n) {
    const [t] = e;
    const o = e.find(e => !n(e));
    const s = (o ?? t)?.oneRun;
    if (s === undefined) return "a newer run is published";
    return o === undefined ? `another job of ${(0, r.rt)(s)} has published a worse status` : `there is a newer run than ${(0, 
    r.rt)(s)}`;
   }
   function skipped(e, n, t) {
    const r = {
     address: () => ""
    };
    return expected(e, reportOf(n, t, {
     place: r,
     publication: c
    }));
   }
   function expected(e, n) {
    return {
     ...n,
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
   function failed(e, n) {
    return {
     ...n,
     result: "failed",
     reason: e.message,
     error: e
    };
   }
   const shown = ({name: e, imageUrl: n, link: t}) => ({
    alt: e,
    image: n,
    link: t
   });
   const hasUrl = ({imageUrl: e}) => e !== "";
   function outputsOf({result: e, reason: n, badges: t, changed: r, commitSha: o}) {
    const [s] = t;
    const c = t.flatMap(({status: e}) => e ?? []);
    const d = t.filter(hasUrl).map(shown);
    return {
     result: e,
     reason: n ?? "",
     changed: String(r),
     status: c.length === 0 ? "" : (0, a.QZ)(c),
     "image-url": s?.imageUrl ?? "",
     "link-url": s?.link ?? "",
     ...Object.fromEntries(i.CZ.map(e => [ e, (0, i.UA)(e, d) ])),
     "commit-sha": o ?? "",
     badges: JSON.stringify(t.map(e => ({
      ...recordOf(e),
      changed: e.changed
     })))
    };
   }
   function recordOf(e) {
    const {id: n, name: t, kind: r, badge: o, status: s, imageUrl: a, link: c, given: d, file: u} = e;
    return {
     id: n,
     name: t,
     kind: r,
     status: s ?? null,
     label: o?.label ?? null,
     message: o?.message ?? null,
     color: o?.color ?? null,
     link_url: d.link ?? c,
     image_url: d.image ?? a,
     rendered_link_url: c,
     rendered_image_url: a,
     path: u === "" ? null : u,
     markdown: (0, i.UA)("markdown", hasUrl(e) ? [ shown(e) ] : [])
    };
   }
   const d = {
    published: "Published",
    unchanged: "Unchanged: all badges are up to date",
    superseded: "Superseded",
    skipped: "Not published",
    failed: "Failed"
   };
   function summaryOf(e) {
    const {result: n, badges: t, notes: r, notices: s, error: a} = e;
    const c = a instanceof o.WK && a.problems.length > 1 ? a : undefined;
    const u = c?.headline ?? e.reason;
    const l = `### Badges\n\n${d[n]}${u === undefined ? "" : `: ${(0, i.pj)(u)}`}\n`;
    const f = c?.problems.map(e => `\n- ${(0, i.pj)(e.text)}\n`) ?? [];
    const h = n === "published" || n === "unchanged" || n === "superseded";
    const p = h ? t.filter(hasUrl).map(shown) : [];
    const m = warningsOf(e).map(e => `Warning: ${e}`);
    const g = [ ...m, ...s, ...r ].map(e => `\n${(0, i.pj)(e)}\n`);
    return [ l, ...fitting(f), ...tableOf(t, h), ...toPaste(p), ...g ].join("");
   }
   const u = {
    rows: 6e5,
    markdown: 4e5
   };
   function fitting(e) {
    let n = 0;
    const t = e.findIndex(e => (n += Buffer.byteLength(e)) > u.rows);
    if (t === -1) return e;
    return [ ...e.slice(0, t), `\n${e.length - t} more badges: the output \`badges\` contains all of them.\n` ];
   }
   function toPaste(e) {
    const n = (0, i.UA)("markdown", e);
    if (n === "") return [];
    if (Buffer.byteLength(n) > u.markdown) return [ "\nThe Markdown to paste is in the output `markdown`.\n" ];
    const t = "`".repeat(Math.max(3, ...[ ...n.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
    return [ `\n${t}markdown\n${n}\n${t}\n` ];
   }
   const isOnline = ({imageUrl: e}) => /^https?:/.test(e);
   function tableOf(e, n) {
    if (e.length === 0) return [];
    return [ "\n| Badge | Status | From |\n| --- | --- | --- |\n", ...fitting(e.map(e => row(e, n))) ];
   }
   function row(e, n) {
    return `| ${n ? imageOf(e) : (0, i.pj)(textOf(e))} | ${(0, i.pj)(statusOf(e))} | ${sourceOf(e)} |\n`;
   }
   function imageOf(e) {
    if (isOnline(e)) return (0, i.UA)("markdown", [ shown(e) ]);
    return (0, i.pj)(hasUrl(e) ? `${textOf(e)} \u2192 ${e.imageUrl}` : textOf(e));
   }
   const statusOf = ({status: e, badge: n}) => e === undefined ? n?.message ?? "" : (0, 
   a.qS)(e);
   function sourceOf({origin: e, originUrl: n, skipReason: t}) {
    if (t !== undefined) return (0, i.pj)(`left as it is: ${t}`);
    const {from: r = "", because: o} = e ?? {};
    const linked = e => (0, i.pj)(e).replaceAll("<span>#</span>", "#");
    const s = n === undefined ? (0, i.pj)(r) : `[${linked(r)}](${(0, i.j_)(n)})`;
    return [ s, o === undefined ? "" : (0, i.pj)(o) ].filter(e => e !== "").join(": ");
   }
   const textOf = ({badge: e, name: n}) => e === undefined ? n : `${e.label}: ${e.message}`;
   function annotationsOf(e, n) {
    const {notices: t, error: r, reason: i, readmeRefusal: a, isExpected: c} = e;
    const d = [ ...warningsOf(e).map(e => ({
     level: "warning",
     message: e
    })), ...t.map(e => ({
     level: "notice",
     message: e
    })) ];
    if (a !== undefined) d.push({
     level: n === "any" ? "error" : "warning",
     message: a.message
    });
    if (r instanceof o.WK) d.push(...problemsOf(r)); else if (r !== undefined) d.push({
     level: s.d$[n].includes(r.kind) ? "error" : "warning",
     message: r.message
    }); else if (i !== undefined && !c) d.push({
     level: "notice",
     message: `Not published: ${i}`
    });
    return d;
   }
   function problemsOf({problems: e, headline: n}) {
    const t = e.map(({file: e, line: n, text: t}) => ({
     level: "error",
     message: t,
     ...e === undefined ? {} : {
      file: e,
      startLine: n
     }
    }));
    return e.length > 1 ? [ ...t, {
     level: "error",
     message: n
    } ] : t;
   }
   function linesOf(e) {
    const {reason: n, result: t, badges: r} = e;
    const o = r.map(n => n.skipReason === undefined ? `${n.id}: ${originOf(n)} \u2192 ${n.imageUrl || n.file}${outcomeOf(n, e)}` : `${n.id}: left as it is: ${n.skipReason}`);
    const s = r.filter(hasUrl);
    if (s.length > 0) o.push((0, i.UA)("markdown", s.map(shown)));
    return n === undefined ? o : [ ...o, `${d[t]}: ${n}` ];
   }
   function originOf({status: e, origin: n, badge: t, name: o}) {
    if (e !== undefined && n !== undefined) return (0, r.Wn)(e, n);
    return t?.message ?? o;
   }
   function outcomeOf({badge: e, changed: n, superseded: t}, {result: r, commitSha: o}) {
    if (e === undefined) return "";
    if (n && o !== undefined) return ` (published in commit ${o.slice(0, 10)})`;
    return ` (${t ? "superseded" : n || r !== "published" ? r : "unchanged"})`;
   }
  },
  1923: (e, n, t) => {
   t.d(n, {
    Gj: () => readBelow,
    tp: () => hasCheckout,
    yY: () => resolvePlan
   });
   var r = t(3024);
   var o = t.n(r);
   var s = t(6760);
   var i = t.n(s);
   var a = t(3916);
   var c = t(651);
   var d = t(1867);
   var u = t(9513);
   var l = t(8553);
   var f = t(5763);
   var h = t(1602);
   var p = t(7179);
   var m = t(7872);
   const g = 1024 * 1024;
   function hasCheckout(e) {
    return (0, r.existsSync)((0, s.join)(e, ".git"));
   }
   function readBelow(e, n) {
    const t = (0, s.join)(e, n);
    if (!(0, r.existsSync)(t)) return undefined;
    const o = (0, r.realpathSync)(t);
    const i = (0, s.relative)((0, r.realpathSync)(e), o);
    if (i === ".." || i.startsWith(`..${s.sep}`) || (0, s.isAbsolute)(i)) throw new a.qh("invalid", `${n} leads out of the workspace: replace it with a regular file.`);
    if (i.split(s.sep).some(e => e.toLowerCase() === ".git")) throw new a.qh("invalid", `${n} leads into ".git", where files are not read: replace it with a regular file.`);
    const c = (0, r.openSync)(o, r.constants.O_RDONLY | r.constants.O_NOFOLLOW | r.constants.O_NONBLOCK);
    try {
     const e = (0, r.fstatSync)(c);
     if (!e.isFile()) throw new a.qh("invalid", `${n} is not a regular file.`);
     if (e.size > g) throw new a.qh("invalid", `${n} is too large: ${e.size} bytes. The limit is 256 KiB.`);
     return (0, r.readFileSync)(c, "utf8");
    } finally {
     (0, r.closeSync)(c);
    }
   }
   async function resolvePlan(e, n) {
    const t = e.describesBadges ? undefined : await findManifest(e, n);
    if (t === undefined) {
     const t = (0, m.M)(e);
     const r = await (0, h.ah)(t, n);
     if (e.describesBadges || r === undefined) refuseValues(e);
     return {
      plan: t,
      notices: [],
      warnings: [],
      refusal: r
     };
    }
    refuseTokensIn(t.text, e);
    const r = await (0, l.WI)(t.text, {
     source: t.path,
     path: t.path,
     scope: scopeOf(t, n.context)
    });
    const manifestPart = e => ({
     badges: e.map(({definition: e}) => e),
     manifest: r
    });
    const o = await (0, h.ah)((0, m.M)(e, manifestPart(r.badges)), n);
    const {badges: s, ...i} = await (o === undefined ? inherit(r, e, n) : ownBadges(r, n));
    const a = o === undefined ? undefined : s.map(({definition: e}) => e.id);
    const c = e.values === "" ? s : applyValues(s, e.values, a);
    return {
     plan: (0, m.M)(e, manifestPart(c)),
     ...i,
     refusal: o
    };
   }
   function refuseTokensIn(e, {token: n, gistToken: t}) {
    (0, d.PW)("manifest", e, [ n, t ].flatMap(d.XP));
   }
   function scopeOf({path: e}, {repository: n}) {
    return n.name.toLowerCase() === ".github" && e === "badges.yml" ? "group" : "project";
   }
   function refuseValues({values: e, manifest: n}) {
    if (e === "") return;
    throw (0, a.Gq)("values", e, `sets messages, but there are no static badges for them: list those in ${n.path} or in "badges".`);
   }
   const w = /^(?:workflow_run|pull_request_target)$/;
   async function findManifest(e, n) {
    const {context: t, files: r} = n;
    const {path: o, isRequired: s} = e.manifest;
    const i = !w.test(t.event) || e.token === "" && e.gistToken === "";
    const c = i ? r.local(o) : undefined;
    if (c !== undefined) return {
     text: c,
     path: o
    };
    if (!(i && r.hasCheckout())) {
     if (await isRefusedWithoutManifest(e, n)) return undefined;
     const a = mayRequestManifest(e) ? await readOwn({
      path: o,
      isRequired: s
     }, i ? t.sha : "", r) : undefined;
     if (a !== undefined) return {
      text: a,
      path: o
     };
    }
    if (!s) return undefined;
    throw new a.qh("invalid", `Input "manifest": the file ${(0, a.hD)(o)} does not exist. Commit it, or remove the input.`);
   }
   async function readOwn({path: e, isRequired: n}, t, r) {
    try {
     return await r.own(e, t === "" ? undefined : t);
    } catch (e) {
     if (!n && e instanceof a.qh && e.code === "forbidden") return undefined;
     throw e;
    }
   }
   async function isRefusedWithoutManifest(e, n) {
    const t = (0, m.M)(e);
    if (t.destination.kind === "directory") return false;
    const r = e.publish.branches === undefined ? undefined : await (0, h.ZR)(t, n);
    return ((0, h.VG)(t, n.context) ?? r) !== undefined;
   }
   function mayRequestManifest(e) {
    return e.token !== "" && (e.manifest.isRequired || (0, m.M)(e).destination.kind !== "directory");
   }
   async function inherit(e, n, t) {
    if (n.token === "") {
     const n = await ownBadges(e, t);
     const r = !e.inherit && e.extends.length === 0;
     const o = "Inherited badges are left out: reading them needs a token.";
     return r ? n : {
      ...n,
      notices: [ ...n.notices, o ]
     };
    }
    const read = async e => {
     const r = await t.files.remote(e).catch(e => {
      const r = (0, c.fq)(t.context.repository);
      throw (0, p.O)(e, r, () => (0, p.m)((0, m.M)(n), r));
     });
     refuseTokensIn(r ?? "", n);
     return r;
    };
    return (0, u.f)(e, {
     owner: t.context.repository.owner,
     read: read
    });
   }
   async function ownBadges(e, {context: n}) {
    const {owner: t} = n.repository;
    return (0, u.f)({
     ...e,
     inherit: false,
     extends: [],
     exclude: []
    }, {
     owner: t,
     read: nothing
    });
   }
   const nothing = () => Promise.resolve(undefined);
   function applyValues(e, n, t) {
    const r = [ ...(0, f.N)(n) ].filter(([e]) => t === undefined || t.includes(e));
    return (0, f.t)(e, new Map(r));
   }
  },
  8002: (e, n, t) => {
   t.d(n, {
    Fl: () => relativeAddress,
    O0: () => encodePath,
    au: () => directoryAddress,
    lv: () => branchAddress,
    wO: () => gistAddress
   });
   function encodePath(e) {
    return e.split("/").map(encodeURIComponent).join("/");
   }
   const isGitHubCom = e => /^https:\/\/github\.com$/i.test(e);
   function branchAddress(e, {repository: n, branch: t, isPrivate: r}, o) {
    const s = `${n.owner}/${n.name}`;
    const i = `${encodePath(t)}/${encodePath(o)}`;
    return isGitHubCom(e) && !r ? `https://raw.githubusercontent.com/${s}/${i}` : `${e}/${s}/raw/${i}`;
   }
   function gistAddress(e, {id: n, owner: t, rawUrl: r}, o) {
    if (isGitHubCom(e) && t !== null) return `https://gist.githubusercontent.com/${t}/${n}/raw/${encodeURIComponent(o)}`;
    return r === null ? "" : `${r}/${encodeURIComponent(o)}`;
   }
   function directoryAddress(e, n) {
    const t = e.replaceAll("\\", "/").replace(/^\.\//, "").replace(/(?<!\/)\/+$/, "");
    return t === "" || t === "." ? n : `${t}/${n}`;
   }
   function relativeAddress(e, n) {
    const t = `blob/${n.defaultBranch}/${n.path}`.split("/").length - 1;
    return "../".repeat(t) + encodePath(`raw/${e.branch}/${e.path}`);
   }
  },
  8534: (e, n, t) => {
   t.d(n, {
    CE: () => markupOf,
    CZ: () => s,
    UA: () => snippet,
    cJ: () => o,
    j_: () => destination,
    pj: () => plain
   });
   var r = t(3916);
   const o = [ "id", "name", "kind", "status", "label", "message", "color", "link_url", "image_url", "rendered_link_url", "rendered_image_url", "path", "markdown" ];
   const s = [ "markdown", "html", "asciidoc", "rst" ];
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
   function snippet(e, n) {
    const {one: t, separator: r} = i[e];
    return n.map(e => t({
     ...e,
     alt: oneLine(e.alt)
    })).join(r);
   }
   const oneLine = e => /^[!-~]+(?: [!-~]+)*$/.test(e) ? e : e.replace(/[\s\u0085]+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "").trim();
   function markdown({alt: e, image: n, link: t}) {
    const r = `![${escapeMarkdown(e)}](${destination(n)})`;
    return t === null ? r : `[${r}](${destination(t)})`;
   }
   const a = "(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])";
   function escapeMarkdown(e) {
    if (!/[\\`*[\]<>|&_~]|:\/\//.test(e)) return e;
    const n = e.replace(/[\\`*[\]<>|~]|&(?=#|\w+;)|:(?=\/\/)/g, "\\$&");
    return n.includes("_") ? n.replace(new RegExp(a, "gu"), "\\_") : n;
   }
   const percent = e => /[()]/.test(e) ? `%${e.charCodeAt(0).toString(16)}` : encodeURIComponent(e);
   const destination = e => e.replace(/[\s\u0000-\u001f\u007f-\u009f()<>\\`|]/g, percent).replace(/&(?=#|\w+;)/g, "&amp;");
   const c = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;"
   };
   const escapeHtml = e => e.replace(/[&<>"]/g, e => c[e] ?? "");
   function html({alt: e, image: n, link: t}) {
    const r = `<img src="${escapeHtml(n)}" alt="${escapeHtml(e)}">`;
    return t === null ? r : `<a href="${escapeHtml(t)}">${r}</a>`;
   }
   function asciidoc({alt: e, image: n, link: t}) {
    const r = escapeAsciidoc(e, ":(?=//|:)");
    const o = t === null ? `"${r}"` : `"${r}",link="${inMacro(t)}"`;
    return `image:${inMacro(n)}[${o}]`;
   }
   const d = `[*\`#^~+$<>[\\]{}\\\\"'|@]|&(?=#|\\w+;)|\\((?=\\(|(?:C|R|TM)\\))|-(?=-)|\\.(?=\\.\\.)|(?<![\\p{L}\\p{N} ]);|${a}`;
   function escapeAsciidoc(e, n) {
    if (/^[A-Za-z\d/ ,%?=!]*$/.test(e)) return e;
    return e.replace(new RegExp(`${d}|${n}`, "gu"), e => `&#${e.charCodeAt(0)};`);
   }
   const inMacro = e => escapeAsciidoc(e.replace(/[\s\u0000-\u001f\u007f-\u009f<>"[\]{}\\`|]/g, percent), "(?<!^[A-Za-z]+):(?=//)|:(?=:)");
   function rst({alt: e, image: n, link: t}) {
    const r = [ `.. image:: ${inDirective(n)}` ];
    if (e !== "") r.push(`   :alt: ${e}`);
    if (t !== null) r.push(`   :target: ${inDirective(t)}`);
    return r.join("\n");
   }
   const inDirective = e => e.replace(/[\s\u0000-\u001f\u007f-\u009f<>\\]/g, percent);
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
   const l = `has an unknown markup. Allowed: files that end with ${Object.keys(u).filter(Boolean).join(", ")}, or have no ending.`;
   function markupOf(e) {
    const n = e.slice(e.lastIndexOf("/") + 1).toLowerCase();
    const t = n.lastIndexOf(".");
    const o = u[t === -1 ? "" : n.slice(t)];
    if (o === undefined) throw (0, r.Gq)("readme", e, l);
    return o;
   }
   const f = "[\\\\`*_{}[\\]<>|!#&~]";
   const h = "^[-+](?= |$)|^[-=:](?=[-=: ]*$)|(?<=^\\d{1,9})[.)](?= |$)";
   const p = "#(?=\\d)|(?<=\\bgh)-(?=\\d)|@|:(?=(?:100|1234):)|:(?!\\d+:)(?=[\\w+-]+:)|:?//+|(?<=\\bwww)\\.|\\$";
   const m = "\\b(?=\\d*[a-f])(?=[a-f]*\\d)[\\da-f]{7,40}\\b";
   const g = `(${m})|(${p})|${f}|${h}`;
   function plain(e) {
    const n = e.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    if (/^\w[\w ,.;()]*$/.test(n) && !/_|\d{1,9}[.)]|www|[\da-f]{7}/i.test(n)) return n;
    return n.replace(new RegExp(g, "gi"), (e, n, t) => {
     if (n !== undefined) return `<code>${n}</code>`;
     return t === undefined ? `&#${e.charCodeAt(0)};` : `<span>${t}</span>`;
    });
   }
  },
  2863: (e, n, t) => {
   t.d(n, {
    g: () => r
   });
   const r = {
    verdana11: [ 3.87, 4.33, 5.05, 9, 6.99, 11.84, 7.99, 2.95, 5, 5, 6.99, 9, 4, 5, 4, 5, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 5, 5, 9, 9, 9, 6, 11, 7.52, 7.54, 7.68, 8.48, 6.96, 6.32, 8.53, 8.27, 4.63, 5, 7.62, 6.12, 9.27, 8.23, 8.66, 6.63, 8.66, 7.65, 7.52, 6.78, 8.05, 7.52, 10.88, 7.54, 6.77, 7.54, 5, 5, 5, 9, 6.99, 6.99, 6.61, 6.85, 5.73, 6.85, 6.55, 3.87, 6.85, 6.96, 3.02, 3.79, 6.51, 3.02, 10.7, 6.96, 6.68, 6.85, 6.85, 4.69, 5.73, 4.33, 6.96, 6.51, 9, 6.51, 6.51, 5.78, 6.98, 5, 6.98, 9 ],
    verdana10: [ 3.52, 3.94, 4.59, 8.18, 6.36, 10.76, 7.27, 2.69, 4.54, 4.54, 6.36, 8.18, 3.64, 4.54, 3.64, 4.54, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 4.54, 4.54, 8.18, 8.18, 8.18, 5.45, 10, 6.84, 6.86, 6.98, 7.71, 6.32, 5.75, 7.75, 7.51, 4.21, 4.55, 6.93, 5.57, 8.43, 7.48, 7.87, 6.03, 7.87, 6.95, 6.84, 6.16, 7.32, 6.84, 9.89, 6.85, 6.15, 6.85, 4.54, 4.54, 4.54, 8.18, 6.36, 6.36, 6.01, 6.23, 5.21, 6.23, 5.96, 3.52, 6.23, 6.33, 2.74, 3.44, 5.92, 2.74, 9.73, 6.33, 6.07, 6.23, 6.23, 4.27, 5.21, 3.94, 6.33, 5.92, 8.18, 5.92, 5.92, 5.25, 6.35, 4.54, 6.35, 8.18 ],
    boldVerdana10: [ 3.42, 4.02, 5.87, 8.67, 7.11, 12.72, 8.62, 3.32, 5.43, 5.43, 7.11, 8.67, 3.61, 4.8, 3.61, 6.89, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 4.02, 4.02, 8.67, 8.67, 8.67, 6.17, 9.64, 7.76, 7.62, 7.24, 8.3, 6.83, 6.5, 8.11, 8.37, 5.46, 5.55, 7.71, 6.37, 9.48, 8.47, 8.5, 7.33, 8.5, 7.82, 7.1, 6.82, 8.12, 7.64, 11.28, 7.64, 7.37, 6.92, 5.43, 6.89, 5.43, 8.67, 7.11, 7.11, 6.68, 6.99, 5.88, 6.99, 6.64, 4.22, 6.99, 7.12, 3.42, 4.03, 6.71, 3.42, 10.58, 7.12, 6.87, 6.99, 6.99, 4.97, 5.93, 4.56, 7.12, 6.5, 9.79, 6.69, 6.51, 5.97, 7.11, 5.43, 7.11, 8.67 ],
    boldHelvetica11: [ 3.06, 3.06, 5.09, 6.12, 6.12, 11, 7.53, 3.06, 3.26, 3.26, 4.48, 6.6, 3.06, 4.48, 3.06, 4.08, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 3.06, 3.06, 6.6, 6.6, 6.6, 6.12, 8.8, 7.53, 7.74, 8.15, 8.15, 7.13, 6.52, 8.35, 8.15, 3.24, 6.12, 7.94, 6.52, 9.98, 8.15, 8.56, 7.34, 8.56, 7.94, 7.14, 6.72, 8.15, 6.93, 10.38, 7.34, 7.34, 7.13, 3.66, 4.08, 3.66, 6.6, 5.5, 2.85, 6.31, 6.72, 6.31, 6.72, 6.31, 3.66, 6.72, 6.52, 2.84, 3.06, 6.31, 2.84, 9.97, 6.52, 6.72, 6.72, 6.72, 4.28, 5.91, 3.87, 6.52, 5.72, 8.95, 5.91, 5.71, 5.71, 3.66, 2.45, 3.66, 6.6 ]
   };
  },
  8675: (e, n, t) => {
   t.d(n, {
    hR: () => C,
    XX: () => render
   });
   var r = t(3399);
   const o = {
    text: "",
    width: 0,
    fit: "natural"
   };
   function oddLine(e, n, t) {
    if (e === "") return o;
    const r = t(e, n);
    return {
     text: e,
     width: wholePixels(r) | 1,
     fit: r.isExact ? "fixed" : "natural"
    };
   }
   function wholePixels({width: e, isExact: n}) {
    return n ? Math.floor(e) : Math.ceil(e);
   }
   const s = 14;
   function hasOwnLabelColor({labelColor: e, showsLabelColor: n}) {
    return n === true || e !== r.vz;
   }
   const i = "#fff";
   function textColor(e, n) {
    return n === "shields" ? shieldsTextColorOn(e) : (0, r.kF)(e);
   }
   function shieldsTextColorOn(e) {
    const n = parseInt(e.slice(1, 7), 16);
    const t = (n >> 16) * 299 + (n >> 8 & 255) * 587 + (n & 255) * 114;
    return t <= .695 * 255e3 ? i : "#333";
   }
   function renderEndpoint(e) {
    const {label: n, message: t, color: r, labelColor: o, style: s} = e;
    const i = {
     ...hasOwnLabelColor(e) ? {
      labelColor: o
     } : {},
     ...s === "flat" ? {} : {
      style: s
     }
    };
    return `${JSON.stringify({
     schemaVersion: 1,
     label: n,
     message: t,
     color: r,
     ...i,
     ...logoOf(e)
    })}\n`;
   }
   const a = "data:image/svg+xml;base64,";
   function logoOf({logo: e, namedLogo: n}) {
    if (n !== undefined) return {
     namedLogo: n.name,
     logoColor: n.color
    };
    return e?.startsWith(a) ? {
     logoSvg: Buffer.from(e.slice(a.length), "base64").toString()
    } : {};
   }
   function xml(e, ...n) {
    return e.reduce((e, t, r) => `${e}${n[r - 1] ?? ""}${t}`);
   }
   const c = xml``;
   function escaped(e) {
    return e.replace(/[&<>"]/g, e => d[e] ?? "");
   }
   const d = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&#34;"
   };
   function elements_frame({label: e, message: n}, t, r) {
    const o = escaped(e === "" || n === "" ? e + n : `${e}: ${n}`);
    return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${t.width}" height="${t.height}" role="img" aria-label="${o}"><title>${o}</title>${r}</svg>\n`;
   }
   function logoImage(e, n, t) {
    if (e === undefined) return c;
    return xml`<image x="${n}" y="${(t - s) / 2}" width="${s}" height="${s}" href="${escaped(e)}"/>`;
   }
   function box({x: e, width: n, color: t}, r) {
    if (n === 0) return c;
    const o = e === 0 ? c : xml` x="${e}"`;
    return xml`<rect${o} width="${n}" height="${r}" fill="${escaped(t)}"/>`;
   }
   function textLength({fit: e, width: n}) {
    return e === "fixed" ? xml` textLength="${10 * n}"` : c;
   }
   function fill({textColor: e}) {
    return e === i ? c : xml` fill="${escaped(e)}"`;
   }
   function idSuffix(e) {
    const {label: n, message: t, color: r, style: o, palette: s, logo: i = ""} = e;
    const a = e.showsLabelColor === true ? `${e.labelColor}!` : e.labelColor;
    const c = [ n, t, r, a, o, s, i, "" ].join("\n");
    let d = 2166136261;
    for (let e = 0; e < c.length; e++) d = Math.imul(d ^ c.charCodeAt(e), 16777619);
    return escaped((d >>> 0).toString(36).padStart(4, "0"));
   }
   const u = {
    height: 20,
    baseline: 140,
    depth: {
     radius: 3,
     gradient: xml`<stop offset="0" stop-color="#bbb" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/>`
    }
   };
   const l = {
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
   const drawFlat = (e, n) => draw(e, n, u);
   const drawFlatSquare = (e, n) => draw(e, n, l);
   const drawPlastic = (e, n) => draw(e, n, f);
   const h = 5;
   const p = 3;
   function draw(e, n, t) {
    const r = layOut(e, n);
    const {width: o, left: s, right: i} = r;
    const a = t.depth === undefined ? c : idSuffix(e);
    const d = logoImage(e.logo, h, t.height);
    const u = xml`${flat_text(s, t, a)}${flat_text(i, t, a)}`;
    return elements_frame(e, {
     width: o,
     height: t.height
    }, xml`${background(r, t, a)}<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="110">${d}${u}</g>`);
   }
   function layOut(e, n) {
    const {label: t, message: r, logo: o, color: i, labelColor: a, palette: c} = e;
    const [d, u] = [ oddLine(t, "verdana11", n), oddLine(r, "verdana11", n) ];
    const l = o === undefined ? 0 : s + (t === "" ? 0 : p);
    const f = t !== "" || hasOwnLabelColor(e);
    const m = f ? d.width + 2 * h + l : 0;
    const g = h + l + 1 + d.width / 2;
    const w = f ? 0 : l;
    const b = w > 0 ? h : 0;
    const y = f || w > 0 ? 1 : 0;
    const k = (r === "" ? 1 + w : u.width + w + Math.max(0, b - 1)) + 2 * h;
    const $ = m + w + b - y + h + u.width / 2;
    const [v, x] = [ textColor(a, c), textColor(i, c) ];
    return {
     width: m + k,
     left: {
      line: d,
      center: g,
      textColor: v,
      x: 0,
      width: m,
      color: a
     },
     right: {
      line: u,
      center: $,
      textColor: x,
      x: m,
      width: k,
      color: i
     }
    };
   }
   function background({left: e, right: n, width: t}, {height: r, depth: o}, s) {
    const i = xml`${box(e, r)}${box(n, r)}`;
    if (o === undefined) return xml`<g shape-rendering="crispEdges">${i}</g>`;
    return xml`<filter id="b${s}"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s${s}" x2="0" y2="100%">${o.gradient}</linearGradient><clipPath id="r${s}"><rect width="${t}" height="${r}" rx="${o.radius}"/></clipPath><g clip-path="url(#r${s})">${i}<rect width="${t}" height="${r}" fill="url(#s${s})"/></g>`;
   }
   function flat_text(e, {baseline: n, depth: t}, r) {
    if (e.line.text === "") return c;
    const o = escaped(e.line.text);
    const s = textLength(e.line);
    const line = (n, t) => xml`<text x="${10 * e.center}" y="${n}"${s}${t}>${o}</text>`;
    if (t === undefined) return line(n, xml` transform="scale(.1)"${fill(e)}`);
    const a = line(n + 10, xml` fill-opacity=".8" filter="url(#b${r})"`);
    const d = line(n + 10, xml` fill-opacity=".3"`);
    const u = e.textColor === i ? xml`010101` : xml`ccc`;
    return xml`<g transform="scale(.1)"><g fill="#${u}">${a}${d}</g>${line(n, fill(e))}</g>`;
   }
   const m = 28;
   const g = 12;
   const w = 9;
   const b = 6;
   const y = 1.25;
   function drawForTheBadge(e, n) {
    const {width: t, left: r, right: o} = for_the_badge_layOut(e, n);
    const s = logoImage(e.logo, w, m);
    const i = xml`${for_the_badge_text(r, fill(r))}${for_the_badge_text(o, xml` font-weight="bold"${fill(o)}`)}`;
    return elements_frame(e, {
     width: t,
     height: m
    }, xml`<g shape-rendering="crispEdges">${box(r, m)}${box(o, m)}</g><g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="100">${s}${i}</g>`);
   }
   function for_the_badge_layOut(e, n) {
    const {logo: t, color: r, labelColor: i, palette: a} = e;
    const c = spacedLine(e.label.toUpperCase(), "verdana10", n);
    const d = spacedLine(e.message.toUpperCase(), "boldVerdana10", n);
    const u = c === o && d === o ? b - w : b;
    const l = t === undefined ? 0 : s + u;
    const f = t === undefined ? g : w + l;
    const h = c !== o || t !== undefined && hasOwnLabelColor(e);
    const p = c === o ? 2 * w + s : f + c.width + g;
    const [m, y] = h ? [ p, 0 ] : [ 0, l ];
    const k = f + c.width / 2;
    const $ = m + y + g + d.width / 2;
    const v = y + d.width + 2 * g;
    const [x, _] = [ textColor(i, a), textColor(r, a) ];
    return {
     width: m + v,
     left: {
      line: c,
      center: k,
      textColor: x,
      x: 0,
      width: m,
      color: i
     },
     right: {
      line: d,
      center: $,
      textColor: _,
      x: m,
      width: v,
      color: r
     }
    };
   }
   const k = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]/u;
   function spacedLine(e, n, t) {
    if (e === "") return o;
    const r = t(e, n);
    const s = wholePixels(r);
    if (r.isExact) return {
     text: e,
     width: s + y * e.length,
     fit: "fixed"
    };
    if (k.test(e)) return {
     text: e,
     width: s,
     fit: "natural"
    };
    return {
     text: e,
     width: s + y * characterCount(e),
     fit: "spaced"
    };
   }
   const characterCount = e => [ ...new Intl.Segmenter("en").segment(e) ].length;
   function for_the_badge_text({line: e, center: n}, t) {
    if (e.text === "") return c;
    const r = e.fit === "spaced" ? xml` letter-spacing="${10 * y}"` : textLength(e);
    return xml`<text transform="scale(.1)" x="${10 * n}" y="175"${r}${t}>${escaped(e.text)}</text>`;
   }
   const $ = 20;
   const v = 19;
   const x = 5;
   const _ = 4;
   const O = 3;
   const j = 6;
   function drawSocial(e, n) {
    const {label: t, message: r, logo: o} = e;
    const i = oddLine(t.charAt(0).toUpperCase() + t.slice(1), "boldHelvetica11", n);
    const a = oddLine(r, "boldHelvetica11", n);
    const d = o === undefined ? 0 : s + (t === "" ? 0 : O);
    const u = (i.width || 1) + d + 2 * x;
    const l = u + j;
    const f = a.width + 2 * _;
    const h = idSuffix(e);
    const p = r === "" ? c : bubbleAt(l, f);
    const m = social_text(i, d + i.width / 2 + x);
    const g = xml`${labelBox(u, h)}${m}${social_text(a, l + f / 2)}`;
    return elements_frame(e, {
     width: u + 1 + (r === "" ? 0 : j + f),
     height: $
    }, xml`<linearGradient id="a${h}" x2="0" y2="100%"><stop offset="0" stop-color="#fcfcfc" stop-opacity="0"/><stop offset="1" stop-opacity=".1"/></linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x=".5" y=".5" width="${u}" height="${v}" rx="2"/>${p}</g>${logoImage(o, x, $)}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px">${g}</g>`);
   }
   function labelBox(e, n) {
    return xml`<rect stroke="#d5d5d5" fill="url(#a${n})" x=".5" y=".5" width="${e}" height="${v}" rx="2"/>`;
   }
   function bubbleAt(e, n) {
    return xml`<rect x="${e}.5" y=".5" width="${n}" height="${v}" rx="2" fill="#fafafa"/><rect x="${e}" y="7.5" width=".5" height="5" stroke="#fafafa"/><path d="M${e}.5 6.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
   }
   function social_text(e, n) {
    if (e.text === "") return c;
    const t = escaped(e.text);
    const r = textLength(e);
    const o = 10 * n;
    return xml`<text x="${o}" y="150" fill="#fff" transform="scale(.1)"${r}>${t}</text><text x="${o}" y="140" transform="scale(.1)"${r}>${t}</text>`;
   }
   var S = t(2863);
   const R = /^[ -~]*$/;
   async function measureFor({label: e, message: n, palette: r}) {
    if (R.test(e) && R.test(n)) return measureAscii;
    const {unicodeMeasure: o} = await t.e(696).then(t.bind(t, 7223));
    return o(r);
   }
   const measureAscii = (e, n) => {
    const t = S.g[n];
    let r = 0;
    for (let n = 0; n < e.length; n++) r += t[e.charCodeAt(n) - 32] ?? NaN;
    return {
     width: r,
     isExact: true
    };
   };
   const C = [ "svg", "json" ];
   function render(e, n) {
    return A[n](e);
   }
   const A = {
    svg: async e => drawSvg(e, await measureFor(e)),
    json: e => Promise.resolve(renderEndpoint(e))
   };
   const q = {
    flat: drawFlat,
    "flat-square": drawFlatSquare,
    plastic: drawPlastic,
    "for-the-badge": drawForTheBadge,
    social: drawSocial
   };
   const drawSvg = (e, n) => q[e.style](e, n);
  },
  9687: (e, n, t) => {
   t.d(n, {
    NL: () => currentJobStatus,
    Re: () => matchesJob,
    WB: () => jobStatus,
    gq: () => findOwn,
    jJ: () => parseNeeds,
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
   const i = "Use needs: ${{ toJSON(needs) }}.";
   function parseNeeds(e) {
    let n;
    try {
     n = JSON.parse(e);
    } catch {
     return {
      problem: `is not JSON. ${i}`
     };
    }
    if (typeof n !== "object" || n === null || Array.isArray(n)) return {
     problem: `is not a JSON object of jobs. ${i}`
    };
    const t = [];
    for (const [e, r] of Object.entries(n)) {
     const n = typeof r === "object" && r !== null ? Reflect.get(r, "result") : undefined;
     if (!isResult(n)) return {
      problem: `has no result for the job ${JSON.stringify(e)} (allowed: ${s.join(", ")}). ${i}`
     };
     t.push({
      key: e,
      status: (0, o.fx)(n)
     });
    }
    return t;
   }
   function isResult(e) {
    return typeof e === "string" && s.includes(e);
   }
  },
  8214: (e, n, t) => {
   t.d(n, {
    Yo: () => branchGlobProblem,
    kt: () => matchesGlob,
    pf: () => r
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
  },
  8878: (e, n, t) => {
   t.d(n, {
    Qk: () => matchesQuery,
    Yq: () => withRun,
    jn: () => pickRun,
    ld: () => isProposal,
    pe: () => isSuperseded
   });
   function isProposal(e) {
    return /^(pull_request|merge_group)/.test(e);
   }
   const equalNames = (e, n) => e.toLowerCase() === n.toLowerCase();
   function matchesQuery(e, n) {
    const {branch: t, sha: r, event: o, actor: s, runNumber: i, runId: a} = n;
    if (e.headRepository === null || !equalNames(e.headRepository, n.repository)) return false;
    if (o === undefined ? isProposal(e.event) : !o.includes(e.event)) return false;
    if (t !== undefined && e.branch !== t) return false;
    if (r !== undefined && !equalNames(e.sha, r)) return false;
    if (s !== undefined && (e.actor === null || !equalNames(e.actor, s))) return false;
    return (i === undefined || e.number === i) && (a === undefined || e.id === a);
   }
   const r = new Set([ "failing", "timed-out", "errored", "warning", "passing" ]);
   async function hasVerdict(e, {lastAttempt: n, judge: t}) {
    const o = await n(e);
    if (o === undefined) return false;
    if (e.isPublished === true) return true;
    return r.has(o.isSummed === true ? await t(o) : o.status);
   }
   async function isSuperseded(e, {cancelled: n}, t) {
    const judge = ({status: e}) => Promise.resolve(e);
    for await (const r of e) if (n || await hasVerdict(r, {
     lastAttempt: t,
     judge: judge
    })) return true;
    return false;
   }
   async function* withRun(e, n, t) {
    let r = true;
    for await (const o of e) {
     if (r && o.number < n.number) {
      r = false;
      yield n;
     }
     if (o.id === n.id) r = false;
     yield o.id === n.id ? t(o) : o;
    }
    if (r) yield n;
   }
   async function* withNewerSince(e) {
    let n;
    for await (const t of e) {
     yield {
      run: t,
      newerSince: n
     };
     n = Math.min(n ?? t.createdAt, t.createdAt);
    }
   }
   async function* currentFirst(e, n) {
    const {ownId: t} = n;
    const r = [];
    let o = t !== undefined;
    for await (const s of e) {
     if (!o) yield s; else if (s.run.id === t) {
      o = false;
      yield* [ s, ...r ];
     } else {
      r.push(s);
      if (await hasVerdict(s.run, n)) {
       o = false;
       yield* r;
      }
     }
    }
    if (o) yield* r;
   }
   async function pickRun(e, n) {
    const {inProgress: t, ignore: r, ownId: o, lastAttempt: s, judge: i} = n;
    for await (const {run: a, newerSince: c} of currentFirst(withNewerSince(e), n)) {
     const e = t === "show" ? a : await s(a);
     if (e === undefined) continue;
     const n = e.completed && c !== undefined && c <= e.at;
     if (n && e.status === "cancelled") continue;
     const d = await i(e);
     if (n && e.id === o && d === "cancelled") continue;
     if (!r.includes(d)) return {
      run: e,
      status: d
     };
    }
    return {
     run: undefined,
     status: "unknown"
    };
   }
  },
  8514: (e, n, t) => {
   t.d(n, {
    BR: () => worseFinalStatuses,
    QZ: () => worst,
    aQ: () => withMaxAge,
    cz: () => sum,
    dR: () => isFinal,
    f: () => r,
    qS: () => statusText
   });
   const r = [ "failing", "timed-out", "errored", "cancelled", "action-required", "running", "pending", "warning", "passing", "neutral", "skipped", "inactive", "unknown" ];
   function worst(e) {
    let n = r.length - 1;
    for (const t of e) n = Math.min(n, r.indexOf(t));
    return r[n] ?? "unknown";
   }
   function sum(e, {strict: n, ignore: t}) {
    const o = e.filter(e => !t.includes(e));
    const s = worst(o);
    const i = r.indexOf(s) >= r.indexOf("warning");
    return n && i && o.includes("unknown") ? "unknown" : s;
   }
   const o = 864e5;
   function withMaxAge(e, n, {maxAge: t, now: r}) {
    return t !== undefined && n !== undefined && r - n > t * o ? "unknown" : e;
   }
   function isFinal(e) {
    return e !== "running" && e !== "pending";
   }
   function worseFinalStatuses(e) {
    const n = isFinal(e) ? r.slice(0, r.indexOf(e)) : r.slice(0, -1);
    return n.filter(isFinal);
   }
   function statusText(e) {
    return e.replaceAll("-", " ");
   }
  },
  2420: (e, n, t) => {
   t.d(n, {
    Gn: () => unknownStatusProblem,
    Xr: () => statusOfProgress,
    fx: () => statusOfConclusion,
    hD: () => statusOfState,
    i$: () => parseStatus,
    q9: () => u
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
   const normalize = e => e.trim().toLowerCase().replace(/[-_ ]/g, "_");
   const d = new Map([ ...Object.entries({
    ...s,
    ...i,
    ...a,
    ...c
   }), ...o.f.map(e => [ normalize(e), e ]) ]);
   const u = [ ...d.keys() ];
   function parseStatus(e) {
    return d.get(normalize(e));
   }
   function unknownStatusProblem(e) {
    return `is not a status.${(0, r.h)(normalize(e), u)} Allowed: ${o.f.join(", ")}, or the word of GitHub, Concourse, CodeBuild, BuildMaster or GitLab for one of them.`;
   }
   function statusOfConclusion(e) {
    return (e === null ? undefined : d.get(e)) ?? "unknown";
   }
   function statusOfProgress(e) {
    return d.get(e) ?? "unknown";
   }
   function statusOfState(e) {
    return d.get(e) ?? "unknown";
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
  992: e => {
   e.exports = require("http");
  },
  5692: e => {
   e.exports = require("https");
  },
  9278: e => {
   e.exports = require("net");
  },
  3024: e => {
   e.exports = require("node:fs");
  },
  6760: e => {
   e.exports = require("node:path");
  },
  6466: e => {
   e.exports = require("node:stream/promises");
  },
  7975: e => {
   e.exports = require("node:util");
  },
  8522: e => {
   e.exports = require("node:zlib");
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
  },
  7532: (e, n, t) => {
   t.d(n, {
    Yz: () => core_debug,
    z3: () => error,
    V4: () => getInput,
    lm: () => notice,
    C1: () => setFailed,
    uH: () => setOutput,
    $e: () => warning
   });
   var r = t(857);
   function utils_toCommandValue(e) {
    if (e === null || e === undefined) {
     return "";
    } else if (typeof e === "string" || e instanceof String) {
     return e;
    }
    return JSON.stringify(e);
   }
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
   function command_issueCommand(e, n, t) {
    const o = new Command(e, n, t);
    process.stdout.write(o.toString() + r.EOL);
   }
   function command_issue(e, n = "") {
    command_issueCommand(e, {}, n);
   }
   const o = "::";
   class Command {
    constructor(e, n, t) {
     if (!e) {
      e = "missing.command";
     }
     this.command = e;
     this.properties = n;
     this.message = t;
    }
    toString() {
     let e = o + this.command;
     if (this.properties && Object.keys(this.properties).length > 0) {
      e += " ";
      let n = true;
      for (const t in this.properties) {
       if (this.properties.hasOwnProperty(t)) {
        const r = this.properties[t];
        if (r) {
         if (n) {
          n = false;
         } else {
          e += ",";
         }
         e += `${t}=${escapeProperty(r)}`;
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
   const s = require("crypto");
   var i = t(9896);
   function file_command_issueFileCommand(e, n) {
    const t = process.env[`GITHUB_${e}`];
    if (!t) {
     throw new Error(`Unable to find environment variable for file command ${e}`);
    }
    if (!i.existsSync(t)) {
     throw new Error(`Missing file at path: ${t}`);
    }
    i.appendFileSync(t, `${utils_toCommandValue(n)}${r.EOL}`, {
     encoding: "utf8"
    });
   }
   function file_command_prepareKeyValueMessage(e, n) {
    const t = `ghadelimiter_${s.randomUUID()}`;
    const o = utils_toCommandValue(n);
    if (e.includes(t)) {
     throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`);
    }
    if (o.includes(t)) {
     throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`);
    }
    return `${e}<<${t}${r.EOL}${o}${r.EOL}${t}`;
   }
   const a = require("path");
   var c = undefined && undefined.__awaiter || function(e, n, t, r) {
    function adopt(e) {
     return e instanceof t ? e : new t(function(n) {
      n(e);
     });
    }
    return new (t || (t = Promise))(function(t, o) {
     function fulfilled(e) {
      try {
       step(r.next(e));
      } catch (e) {
       o(e);
      }
     }
     function rejected(e) {
      try {
       step(r["throw"](e));
      } catch (e) {
       o(e);
      }
     }
     function step(e) {
      e.done ? t(e.value) : adopt(e.value).then(fulfilled, rejected);
     }
     step((r = r.apply(e, n || [])).next());
    });
   };
   class oidc_utils_OidcClient {
    static createHttpClient(e = true, n = 10) {
     const t = {
      allowRetries: e,
      maxRetries: n
     };
     return new HttpClient("actions/oidc-client", [ new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken()) ], t);
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
      var n;
      const t = oidc_utils_OidcClient.createHttpClient();
      const r = yield t.getJson(e).catch(e => {
       throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`);
      });
      const o = (n = r.result) === null || n === void 0 ? void 0 : n.value;
      if (!o) {
       throw new Error("Response json body do not have ID Token field");
      }
      return o;
     });
    }
    static getIDToken(e) {
     return c(this, void 0, void 0, function*() {
      try {
       let n = oidc_utils_OidcClient.getIDTokenUrl();
       if (e) {
        const t = encodeURIComponent(e);
        n = `${n}&audience=${t}`;
       }
       debug(`ID token url is ${n}`);
       const t = yield oidc_utils_OidcClient.getCall(n);
       setSecret(t);
       return t;
      } catch (e) {
       throw new Error(`Error message: ${e.message}`);
      }
     });
    }
   }
   var d = undefined && undefined.__awaiter || function(e, n, t, r) {
    function adopt(e) {
     return e instanceof t ? e : new t(function(n) {
      n(e);
     });
    }
    return new (t || (t = Promise))(function(t, o) {
     function fulfilled(e) {
      try {
       step(r.next(e));
      } catch (e) {
       o(e);
      }
     }
     function rejected(e) {
      try {
       step(r["throw"](e));
      } catch (e) {
       o(e);
      }
     }
     function step(e) {
      e.done ? t(e.value) : adopt(e.value).then(fulfilled, rejected);
     }
     step((r = r.apply(e, n || [])).next());
    });
   };
   const {access: u, appendFile: l, writeFile: f} = i.promises;
   const h = "GITHUB_STEP_SUMMARY";
   const p = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
   class Summary {
    constructor() {
     this._buffer = "";
    }
    filePath() {
     return d(this, void 0, void 0, function*() {
      if (this._filePath) {
       return this._filePath;
      }
      const e = process.env[h];
      if (!e) {
       throw new Error(`Unable to find environment variable for $${h}. Check if your runtime environment supports job summaries.`);
      }
      try {
       yield u(e, i.constants.R_OK | i.constants.W_OK);
      } catch (n) {
       throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = e;
      return this._filePath;
     });
    }
    wrap(e, n, t = {}) {
     const r = Object.entries(t).map(([e, n]) => ` ${e}="${n}"`).join("");
     if (!n) {
      return `<${e}${r}>`;
     }
     return `<${e}${r}>${n}</${e}>`;
    }
    write(e) {
     return d(this, void 0, void 0, function*() {
      const n = !!(e === null || e === void 0 ? void 0 : e.overwrite);
      const t = yield this.filePath();
      const r = n ? f : l;
      yield r(t, this._buffer, {
       encoding: "utf8"
      });
      return this.emptyBuffer();
     });
    }
    clear() {
     return d(this, void 0, void 0, function*() {
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
    addRaw(e, n = false) {
     this._buffer += e;
     return n ? this.addEOL() : this;
    }
    addEOL() {
     return this.addRaw(r.EOL);
    }
    addCodeBlock(e, n) {
     const t = Object.assign({}, n && {
      lang: n
     });
     const r = this.wrap("pre", this.wrap("code", e), t);
     return this.addRaw(r).addEOL();
    }
    addList(e, n = false) {
     const t = n ? "ol" : "ul";
     const r = e.map(e => this.wrap("li", e)).join("");
     const o = this.wrap(t, r);
     return this.addRaw(o).addEOL();
    }
    addTable(e) {
     const n = e.map(e => {
      const n = e.map(e => {
       if (typeof e === "string") {
        return this.wrap("td", e);
       }
       const {header: n, data: t, colspan: r, rowspan: o} = e;
       const s = n ? "th" : "td";
       const i = Object.assign(Object.assign({}, r && {
        colspan: r
       }), o && {
        rowspan: o
       });
       return this.wrap(s, t, i);
      }).join("");
      return this.wrap("tr", n);
     }).join("");
     const t = this.wrap("table", n);
     return this.addRaw(t).addEOL();
    }
    addDetails(e, n) {
     const t = this.wrap("details", this.wrap("summary", e) + n);
     return this.addRaw(t).addEOL();
    }
    addImage(e, n, t) {
     const {width: r, height: o} = t || {};
     const s = Object.assign(Object.assign({}, r && {
      width: r
     }), o && {
      height: o
     });
     const i = this.wrap("img", null, Object.assign({
      src: e,
      alt: n
     }, s));
     return this.addRaw(i).addEOL();
    }
    addHeading(e, n) {
     const t = `h${n}`;
     const r = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(t) ? t : "h1";
     const o = this.wrap(r, e);
     return this.addRaw(o).addEOL();
    }
    addSeparator() {
     const e = this.wrap("hr", null);
     return this.addRaw(e).addEOL();
    }
    addBreak() {
     const e = this.wrap("br", null);
     return this.addRaw(e).addEOL();
    }
    addQuote(e, n) {
     const t = Object.assign({}, n && {
      cite: n
     });
     const r = this.wrap("blockquote", e, t);
     return this.addRaw(r).addEOL();
    }
    addLink(e, n) {
     const t = this.wrap("a", e, {
      href: n
     });
     return this.addRaw(t).addEOL();
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
   var b = undefined && undefined.__awaiter || function(e, n, t, r) {
    function adopt(e) {
     return e instanceof t ? e : new t(function(n) {
      n(e);
     });
    }
    return new (t || (t = Promise))(function(t, o) {
     function fulfilled(e) {
      try {
       step(r.next(e));
      } catch (e) {
       o(e);
      }
     }
     function rejected(e) {
      try {
       step(r["throw"](e));
      } catch (e) {
       o(e);
      }
     }
     function step(e) {
      e.done ? t(e.value) : adopt(e.value).then(fulfilled, rejected);
     }
     step((r = r.apply(e, n || [])).next());
    });
   };
   const getWindowsInfo = () => b(void 0, void 0, void 0, function*() {
    const {stdout: e} = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
     silent: true
    });
    const {stdout: n} = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
     silent: true
    });
    return {
     name: n.trim(),
     version: e.trim()
    };
   });
   const getMacOsInfo = () => b(void 0, void 0, void 0, function*() {
    var e, n, t, r;
    const {stdout: o} = yield exec.getExecOutput("sw_vers", undefined, {
     silent: true
    });
    const s = (n = (e = o.match(/ProductVersion:\s*(.+)/)) === null || e === void 0 ? void 0 : e[1]) !== null && n !== void 0 ? n : "";
    const i = (r = (t = o.match(/ProductName:\s*(.+)/)) === null || t === void 0 ? void 0 : t[1]) !== null && r !== void 0 ? r : "";
    return {
     name: i,
     version: s
    };
   });
   const getLinuxInfo = () => b(void 0, void 0, void 0, function*() {
    const {stdout: e} = yield exec.getExecOutput("lsb_release", [ "-i", "-r", "-s" ], {
     silent: true
    });
    const [n, t] = e.trim().split("\n");
    return {
     name: n,
     version: t
    };
   });
   const y = r.platform();
   const k = r.arch();
   const $ = y === "win32";
   const v = y === "darwin";
   const x = y === "linux";
   function getDetails() {
    return b(this, void 0, void 0, function*() {
     return Object.assign(Object.assign({}, yield $ ? getWindowsInfo() : v ? getMacOsInfo() : getLinuxInfo()), {
      platform: y,
      arch: k,
      isWindows: $,
      isMacOS: v,
      isLinux: x
     });
    });
   }
   var _ = undefined && undefined.__awaiter || function(e, n, t, r) {
    function adopt(e) {
     return e instanceof t ? e : new t(function(n) {
      n(e);
     });
    }
    return new (t || (t = Promise))(function(t, o) {
     function fulfilled(e) {
      try {
       step(r.next(e));
      } catch (e) {
       o(e);
      }
     }
     function rejected(e) {
      try {
       step(r["throw"](e));
      } catch (e) {
       o(e);
      }
     }
     function step(e) {
      e.done ? t(e.value) : adopt(e.value).then(fulfilled, rejected);
     }
     step((r = r.apply(e, n || [])).next());
    });
   };
   var O;
   (function(e) {
    e[e["Success"] = 0] = "Success";
    e[e["Failure"] = 1] = "Failure";
   })(O || (O = {}));
   function exportVariable(e, n) {
    const t = toCommandValue(n);
    process.env[e] = t;
    const r = process.env["GITHUB_ENV"] || "";
    if (r) {
     return issueFileCommand("ENV", prepareKeyValueMessage(e, n));
    }
    issueCommand("set-env", {
     name: e
    }, t);
   }
   function core_setSecret(e) {
    issueCommand("add-mask", {}, e);
   }
   function addPath(e) {
    const n = process.env["GITHUB_PATH"] || "";
    if (n) {
     issueFileCommand("PATH", e);
    } else {
     issueCommand("add-path", {}, e);
    }
    process.env["PATH"] = `${e}${path.delimiter}${process.env["PATH"]}`;
   }
   function getInput(e, n) {
    const t = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
    if (n && n.required && !t) {
     throw new Error(`Input required and not supplied: ${e}`);
    }
    if (n && n.trimWhitespace === false) {
     return t;
    }
    return t.trim();
   }
   function getMultilineInput(e, n) {
    const t = getInput(e, n).split("\n").filter(e => e !== "");
    if (n && n.trimWhitespace === false) {
     return t;
    }
    return t.map(e => e.trim());
   }
   function getBooleanInput(e, n) {
    const t = [ "true", "True", "TRUE" ];
    const r = [ "false", "False", "FALSE" ];
    const o = getInput(e, n);
    if (t.includes(o)) return true;
    if (r.includes(o)) return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
   }
   function setOutput(e, n) {
    const t = process.env["GITHUB_OUTPUT"] || "";
    if (t) {
     return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(e, n));
    }
    process.stdout.write(r.EOL);
    command_issueCommand("set-output", {
     name: e
    }, utils_toCommandValue(n));
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
   function error(e, n = {}) {
    command_issueCommand("error", toCommandProperties(n), e instanceof Error ? e.toString() : e);
   }
   function warning(e, n = {}) {
    command_issueCommand("warning", toCommandProperties(n), e instanceof Error ? e.toString() : e);
   }
   function notice(e, n = {}) {
    command_issueCommand("notice", toCommandProperties(n), e instanceof Error ? e.toString() : e);
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
   function group(e, n) {
    return _(this, void 0, void 0, function*() {
     startGroup(e);
     let t;
     try {
      t = yield n();
     } finally {
      endGroup();
     }
     return t;
    });
   }
   function saveState(e, n) {
    const t = process.env["GITHUB_STATE"] || "";
    if (t) {
     return issueFileCommand("STATE", prepareKeyValueMessage(e, n));
    }
    issueCommand("save-state", {
     name: e
    }, toCommandValue(n));
   }
   function getState(e) {
    return process.env[`STATE_${e}`] || "";
   }
   function getIDToken(e) {
    return _(this, void 0, void 0, function*() {
     return yield OidcClient.getIDToken(e);
    });
   }
  }
 };
 var n = {};
 function __nccwpck_require__(t) {
  var r = n[t];
  if (r !== undefined) {
   return r.exports;
  }
  var o = n[t] = {
   exports: {}
  };
  var s = true;
  try {
   e[t](o, o.exports, __nccwpck_require__);
   s = false;
  } finally {
   if (s) delete n[t];
  }
  return o.exports;
 }
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  __nccwpck_require__.n = e => {
   var n = e && e.__esModule ? () => e["default"] : () => e;
   __nccwpck_require__.d(n, {
    a: n
   });
   return n;
  };
 })();
 (() => {
  var e = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__;
  var n;
  __nccwpck_require__.t = function(t, r) {
   if (r & 1) t = this(t);
   if (r & 8) return t;
   if (typeof t === "object" && t) {
    if (r & 4 && t.__esModule) return t;
    if (r & 16 && typeof t.then === "function") return t;
   }
   var o = Object.create(null);
   __nccwpck_require__.r(o);
   var s = {};
   n = n || [ null, e({}), e([]), e(e) ];
   for (var i = r & 2 && t; typeof i == "object" && !~n.indexOf(i); i = e(i)) {
    Object.getOwnPropertyNames(i).forEach(e => s[e] = () => t[e]);
   }
   s["default"] = () => t;
   __nccwpck_require__.d(o, s);
   return o;
  };
 })();
 (() => {
  __nccwpck_require__.d = (e, n) => {
   for (var t in n) {
    if (__nccwpck_require__.o(n, t) && !__nccwpck_require__.o(e, t)) {
     Object.defineProperty(e, t, {
      enumerable: true,
      get: n[t]
     });
    }
   }
  };
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((n, t) => {
   __nccwpck_require__.f[t](e, n);
   return n;
  }, []));
 })();
 (() => {
  __nccwpck_require__.u = e => ({
   16: "svg-logos.js",
   29: "command-line.js",
   55: "records.js",
   326: "github.js",
   385: "init.js",
   556: "manifest.js",
   613: "contents.js",
   696: "text-widths.js",
   766: "logos.js",
   779: "@actions-github.js",
   800: "saxes.js",
   815: "yaml.js",
   929: "proxy.js"
  }[e]);
 })();
 (() => {
  __nccwpck_require__.o = (e, n) => Object.prototype.hasOwnProperty.call(e, n);
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
  var installChunk = n => {
   var t = n.modules, r = n.ids, o = n.runtime;
   for (var s in t) {
    if (__nccwpck_require__.o(t, s)) {
     __nccwpck_require__.m[s] = t[s];
    }
   }
   if (o) o(__nccwpck_require__);
   for (var i = 0; i < r.length; i++) e[r[i]] = 1;
  };
  __nccwpck_require__.f.require = (n, t) => {
   if (!e[n]) {
    if (true) {
     installChunk(require("./" + __nccwpck_require__.u(n)));
    } else e[n] = 1;
   }
  };
 })();
 var t = {};
 __nccwpck_require__.r(t);
 __nccwpck_require__.d(t, {
  action: () => action,
  cli: () => cli,
  records: () => records
 });
 async function action() {
  const {run: e} = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 1730));
  await e();
 }
 async function cli() {
  const {run: e} = await __nccwpck_require__.e(29).then(__nccwpck_require__.bind(__nccwpck_require__, 9258));
  await e();
 }
 async function records() {
  const {run: e} = await __nccwpck_require__.e(55).then(__nccwpck_require__.bind(__nccwpck_require__, 333));
  await e();
 }
 module.exports = t;
})();