#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 5556:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  LH: () => (/* reexport */ badge_palette/* PALETTES */.LH),
  rY: () => (/* binding */ STYLES),
  bN: () => (/* binding */ badgeOf),
  _I: () => (/* binding */ cuts)
});

// EXTERNAL MODULE: ./src/badge/color.ts + 1 modules
var badge_color = __nccwpck_require__(3399);
// EXTERNAL MODULE: ./src/badge/logo.ts + 2 modules
var badge_logo = __nccwpck_require__(8620);
// EXTERNAL MODULE: ./src/badge/palette.ts
var badge_palette = __nccwpck_require__(9972);
;// CONCATENATED MODULE: ./src/badge/steps.ts
const NUMBER = /^\s*([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/;
function stepColor(steps, message) {
    const [, sign, digits] = NUMBER.exec(message.replace(/^\s*\u2212/, '-')) ?? [];
    if (digits === undefined)
        return undefined;
    const number = Number(`${sign ?? ''}${digits.replaceAll(',', '')}`);
    return steps.findLast(([from]) => from <= number)?.[1];
}

// EXTERNAL MODULE: ./src/badge/text.ts
var badge_text = __nccwpck_require__(7088);
// EXTERNAL MODULE: ./src/badge/wording.ts
var wording = __nccwpck_require__(8611);
;// CONCATENATED MODULE: ./src/badge/badge.ts







const STYLES = ['flat', 'flat-square', 'plastic', 'for-the-badge', 'social'];
function badgeOf(label, status, looks) {
    const { message, color, labelColor } = shownAs(status, looks);
    const badge = {
        label: (0,badge_text/* badgeText */.V)(label, badge_text/* LONGEST */.z.label),
        message: (0,badge_text/* badgeText */.V)(message, badge_text/* LONGEST */.z.message),
        color,
        labelColor: labelColor ?? badge_palette/* LABEL_COLOR */.vz,
        style: looks.style ?? 'flat',
        palette: looks.palette ?? 'default'
    };
    return looks.logo === undefined ? badge : { ...badge, logo: picture(badge, looks.logo, looks) };
}
function shownAs(status, looks) {
    const { colors, palette = 'default' } = looks;
    const shown = status === undefined ? { message: '', color: badge_palette/* STATIC_COLORS */.yu[palette] } : (0,wording/* worded */.M)(status, looks.wording, palette);
    const message = messageOf(status, looks) ?? shown.message;
    const step = looks.colorSteps === undefined ? undefined : stepColor(looks.colorSteps, message);
    const color = step ?? looks.color ?? (status === undefined ? undefined : colors?.[status]) ?? shown.color;
    return { message, color, ...labelOf(looks.labelColor ?? shown.labelColor) };
}
const labelOf = (labelColor) => labelColor === undefined ? {} : { labelColor };
const messageOf = (status, { message, messages }) => message ?? (status === undefined ? undefined : messages?.[status]);
function cuts(label, status, looks) {
    const texts = { label, message: messageOf(status, looks) ?? '' };
    return ['label', 'message'].flatMap((name) => {
        const { length } = (0,badge_text/* badgeText */.V)(texts[name], Infinity);
        return length > badge_text/* LONGEST */.z[name] ? [`"${name}": ${length} characters are too many, and cut to ${badge_text/* LONGEST */.z[name]}.`] : [];
    });
}
function picture({ label, color, labelColor, style }, logo, looks) {
    const background = label === '' && looks.labelColor === undefined ? color : labelColor;
    const contrasting = (0,badge_color/* textColorOn */.kF)(background);
    const own = style === 'social' ? undefined : contrasting === '#fff' ? WHITE_SMOKE : contrasting;
    return (0,badge_logo/* pictureOf */.CS)(logo, looks.logoColor ?? own, looks.logos);
}
const WHITE_SMOKE = '#f5f5f5';


/***/ }),

/***/ 3399:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o$: () => (/* binding */ ALLOWED_COLORS),
  sw: () => (/* binding */ SHIELDS_COLORS),
  i4: () => (/* binding */ colorNames),
  H0: () => (/* binding */ parseColor),
  kF: () => (/* binding */ textColorOn)
});

;// CONCATENATED MODULE: ./src/badge/css-colors.data.ts
const CSS_COLORS = `
aliceblue f0f8ff, antiquewhite faebd7, aqua 00ffff, aquamarine 7fffd4, azure f0ffff, beige f5f5dc, bisque ffe4c4,
black 000000, blanchedalmond ffebcd, blue 0000ff, blueviolet 8a2be2, brown a52a2a, burlywood deb887,
cadetblue 5f9ea0, chartreuse 7fff00, chocolate d2691e, coral ff7f50, cornflowerblue 6495ed, cornsilk fff8dc,
crimson dc143c, cyan 00ffff, darkblue 00008b, darkcyan 008b8b, darkgoldenrod b8860b, darkgray a9a9a9,
darkgreen 006400, darkgrey a9a9a9, darkkhaki bdb76b, darkmagenta 8b008b, darkolivegreen 556b2f,
darkorange ff8c00, darkorchid 9932cc, darkred 8b0000, darksalmon e9967a, darkseagreen 8fbc8f,
darkslateblue 483d8b, darkslategray 2f4f4f, darkslategrey 2f4f4f, darkturquoise 00ced1, darkviolet 9400d3,
deeppink ff1493, deepskyblue 00bfff, dimgray 696969, dimgrey 696969, dodgerblue 1e90ff, firebrick b22222,
floralwhite fffaf0, forestgreen 228b22, fuchsia ff00ff, gainsboro dcdcdc, ghostwhite f8f8ff, gold ffd700,
goldenrod daa520, gray 808080, green 008000, greenyellow adff2f, grey 808080, honeydew f0fff0, hotpink ff69b4,
indianred cd5c5c, indigo 4b0082, ivory fffff0, khaki f0e68c, lavender e6e6fa, lavenderblush fff0f5,
lawngreen 7cfc00, lemonchiffon fffacd, lightblue add8e6, lightcoral f08080, lightcyan e0ffff,
lightgoldenrodyellow fafad2, lightgray d3d3d3, lightgreen 90ee90, lightgrey d3d3d3, lightpink ffb6c1,
lightsalmon ffa07a, lightseagreen 20b2aa, lightskyblue 87cefa, lightslategray 778899, lightslategrey 778899,
lightsteelblue b0c4de, lightyellow ffffe0, lime 00ff00, limegreen 32cd32, linen faf0e6, magenta ff00ff,
maroon 800000, mediumaquamarine 66cdaa, mediumblue 0000cd, mediumorchid ba55d3, mediumpurple 9370db,
mediumseagreen 3cb371, mediumslateblue 7b68ee, mediumspringgreen 00fa9a, mediumturquoise 48d1cc,
mediumvioletred c71585, midnightblue 191970, mintcream f5fffa, mistyrose ffe4e1, moccasin ffe4b5,
navajowhite ffdead, navy 000080, oldlace fdf5e6, olive 808000, olivedrab 6b8e23, orange ffa500, orangered ff4500,
orchid da70d6, palegoldenrod eee8aa, palegreen 98fb98, paleturquoise afeeee, palevioletred db7093,
papayawhip ffefd5, peachpuff ffdab9, peru cd853f, pink ffc0cb, plum dda0dd, powderblue b0e0e6, purple 800080,
rebeccapurple 663399, red ff0000, rosybrown bc8f8f, royalblue 4169e1, saddlebrown 8b4513, salmon fa8072,
sandybrown f4a460, seagreen 2e8b57, seashell fff5ee, sienna a0522d, silver c0c0c0, skyblue 87ceeb,
slateblue 6a5acd, slategray 708090, slategrey 708090, snow fffafa, springgreen 00ff7f, steelblue 4682b4,
tan d2b48c, teal 008080, thistle d8bfd8, tomato ff6347, turquoise 40e0d0, violet ee82ee, wheat f5deb3,
white ffffff, whitesmoke f5f5f5, yellow ffff00, yellowgreen 9acd32
`;

;// CONCATENATED MODULE: ./src/badge/color.ts

const SHIELDS_COLORS = {
    brightgreen: '#44bb00',
    green: '#67ac09',
    yellow: '#d8b800',
    yellowgreen: '#95991a',
    orange: '#ea7233',
    red: '#dd4343',
    blue: '#007ec6',
    grey: '#555555',
    gray: '#555555',
    lightgrey: '#939393',
    lightgray: '#939393',
    critical: '#dd4343',
    important: '#ea7233',
    success: '#44bb00',
    informational: '#007ec6',
    inactive: '#939393'
};
const ALLOWED_COLORS = 'Allowed: a name of shields or CSS (brightgreen, red, rebeccapurple), hex (#4b0, #44bb00, with or without #, with or without alpha), rgb(), rgba(), hsl() or hsla().';
function parseColor(text) {
    const color = text.trim().toLowerCase();
    return named(color) ?? hex(color) ?? functional(color);
}
function colorNames() {
    return [...Object.keys(SHIELDS_COLORS), ...CSS_COLORS.matchAll(/([a-z]+) [\da-f]{6}/g)].map((name) => typeof name === 'string' ? name : (name[1] ?? ''));
}
const isShieldsName = (name) => Object.hasOwn(SHIELDS_COLORS, name);
function named(name) {
    if (!/^[a-z]+$/.test(name))
        return undefined;
    if (isShieldsName(name))
        return SHIELDS_COLORS[name];
    const digits = new RegExp(`(?:^|[ \\n])${name} ([\\da-f]{6})`).exec(CSS_COLORS)?.[1];
    return digits === undefined ? undefined : `#${digits}`;
}
function hex(text) {
    const digits = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text)?.[1];
    if (digits === undefined)
        return undefined;
    const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
    return `#${long.replace(/^(.{6})ff$/, '$1')}`;
}
function functional(text) {
    const [, name, body] = /^(rgb|hsl)a?\(\s*([^()]*?)\s*\)$/.exec(text) ?? [];
    if (name === undefined || body === undefined)
        return undefined;
    const parts = body.includes(',') ? body.split(/\s*,\s*/) : body.replace(/\s*\/\s*/, ' / ').split(/\s+/);
    const slash = parts.indexOf('/');
    if (slash !== -1 && (slash !== 3 || parts.length !== 5))
        return undefined;
    const [first, second, third, alpha = '1', ...rest] = parts.filter((part) => part !== '/');
    if (first === undefined || second === undefined || third === undefined || rest.length > 0)
        return undefined;
    if (slash === -1 && parts.length === 4 && !body.includes(','))
        return undefined;
    const channels = name === 'rgb' ? [first, second, third].map(channel) : fromHsl(hue(first), percent(second), percent(third));
    const opacity = scaled(alpha, 1);
    if (opacity === undefined || channels === undefined || channels.some((value) => value === undefined))
        return undefined;
    return hex([...channels, opacity * 255].map(twoDigits).join(''));
}
const NUMBER = String.raw `[+-]?(?:\d+\.?\d*|\.\d+)`;
function scaled(text, whole) {
    const [, number, sign] = new RegExp(`^(${NUMBER})(%?)$`).exec(text) ?? [];
    if (number === undefined)
        return undefined;
    const value = sign === '%' ? (Number(number) / 100) * whole : Number(number);
    return Math.min(whole, Math.max(0, value));
}
const channel = (text) => scaled(text, 255);
const percent = (text) => (text.endsWith('%') ? scaled(text, 1) : undefined);
function hue(text) {
    const [, number, unit] = new RegExp(`^(${NUMBER})(deg|grad|rad|turn|)$`).exec(text) ?? [];
    if (number === undefined)
        return undefined;
    const degrees = { deg: 1, '': 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 }[unit ?? ''] ?? 1;
    return (((Number(number) * degrees) % 360) + 360) % 360;
}
function fromHsl(h, s, l) {
    if (h === undefined || s === undefined || l === undefined)
        return undefined;
    return [0, 8, 4].map((offset) => {
        const k = (offset + h / 30) % 12;
        return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
    });
}
function twoDigits(value) {
    return Math.round(value ?? 0)
        .toString(16)
        .padStart(2, '0');
}
function textColorOn(color) {
    const luminance = luminanceOf(color);
    return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / (luminanceOf(DARK) + 0.05) ? WHITE : DARK;
}
const WHITE = '#fff';
const DARK = '#1f2328';
function luminanceOf(color) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const value = parseInt(color.slice(at, at + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}


/***/ }),

/***/ 4394:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LINKS),
/* harmony export */   oA: () => (/* binding */ NO_FILTERS),
/* harmony export */   zF: () => (/* binding */ DEFAULT_JUDGING)
/* harmony export */ });
const LINKS = [
    'workflow',
    'run',
    'job',
    'branch',
    'commit',
    'release',
    'deployments',
    'repository',
    'none'
];
const NO_FILTERS = {
    branch: undefined,
    tag: undefined,
    sha: undefined,
    event: undefined,
    actor: undefined,
    runNumber: undefined,
    runId: undefined,
    repository: undefined
};
const DEFAULT_JUDGING = {
    inProgress: 'last',
    ignore: [],
    strict: false,
    maxAge: undefined,
    each: undefined
};


/***/ }),

/***/ 6518:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
const ID = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
function isId(text) {
    return ID.test(text);
}
function slug(text) {
    const runs = text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
    return runs.replace(/^[-._]+|[-._]+$/g, '') || 'badge';
}
function stemOf(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return file.replace(/\.ya?ml$/i, '');
}


/***/ }),

/***/ 8620:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oh: () => (/* binding */ ALLOWED_LOGOS),
  JS: () => (/* binding */ logoProblem),
  db: () => (/* binding */ parseLogo),
  CS: () => (/* binding */ pictureOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/badge/image.ts
const MOST_BYTES = 64 * 1024;
const startsWith = (...starts) => (bytes) => starts.some((start) => bytes.toString('latin1', 0, start.length) === start);
const TYPES = {
    png: startsWith('\x89PNG\r\n\x1a\n'),
    jpeg: startsWith('\xff\xd8\xff'),
    gif: startsWith('GIF87a', 'GIF89a'),
    webp: (bytes) => startsWith('RIFF')(bytes) && bytes.toString('latin1', 8, 12) === 'WEBP',
    'svg+xml': (bytes) => /^\ufeff?\s*<(?:svg[\s/>]|\?xml\s)/.test(bytes.toString('utf8', 0, 1024))
};
const IMAGE_TYPES = Object.keys(TYPES);
function parseImage(text) {
    const [, type = '', written = ''] = /^data:image\/([\w.+-]+);base64,(.*)$/is.exec(text.trim()) ?? [];
    const digits = written.replace(/\s+/g, '');
    const name = type.toLowerCase();
    if (type === '')
        return { problem: 'is no picture: it does not start with data:image/\u2026;base64,.' };
    if (!Object.hasOwn(TYPES, name))
        return { problem: `is of a type that badges do not hold, image/${name.slice(0, 40)}.` };
    if (digits.length > MOST_BYTES * 1.5)
        return { problem: tooBig(Math.floor(digits.length * 0.75)) };
    const bytes = Buffer.from(digits, 'base64');
    if (digits === '' || bytes.toString('base64').replace(/=+$/, '') !== digits.replace(/={0,2}$/, ''))
        return { problem: 'is no base64 after the comma.' };
    if (bytes.length > MOST_BYTES)
        return { problem: tooBig(bytes.length) };
    if (TYPES[name]?.(bytes) !== true)
        return { problem: `says image/${name}, but is ${kindOf(bytes)}.` };
    const danger = name === 'svg+xml' ? dangerIn(bytes) : undefined;
    return danger === undefined
        ? { image: `data:image/${name};base64,${bytes.toString('base64')}` }
        : { problem: `is an SVG with ${danger}, which a badge may not hold.` };
}
const tooBig = (bytes) => `is too big a picture: ${Math.ceil(bytes / 1024)} KiB.`;
function kindOf(bytes) {
    const type = IMAGE_TYPES.find((name) => TYPES[name]?.(bytes));
    return type === undefined ? 'no picture of a known type' : `image/${type}`;
}
const DANGERS = [
    [/<!\s*(?:DOCTYPE|ENTITY|\[)/i, 'a document type or CDATA'],
    [/<\?(?!xml\s)/i, 'processing instructions'],
    [/<\s*(?:[\w.-]+:)?(?:script|handler|listener)\b/i, 'a script'],
    [/<\s*(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|audio|video)\b/i, 'content that is not SVG (foreignObject)'],
    [/[\s"'/](?:[\w.-]+:)?on[a-z]+\s*=/i, 'an event handler'],
    [/attributeName\s*=\s*["']?\s*(?:[\w.-]+:)?(?:href|src|on)/i, 'an animated reference'],
    [/\b(?:href|src)\s*=\s*(?!["']\s*(?:#|data:image\/(?:png|jpeg|gif|webp);base64,))/i, 'an external reference'],
    [/url\s*\(\s*["']?\s*(?!#|["'\s])/i, 'an external reference'],
    [/@import|image-set\s*\(|\bsrc\s*\(|javascript:/i, 'an external reference'],
    [/<style\b[^]*\\/i, 'a style with escapes']
];
function dangerIn(bytes) {
    const text = bytes.toString('utf8');
    if (text.includes('\ufffd') || text.includes('\0'))
        return 'characters that are not UTF-8';
    if (!/<\/?svg[^<>]*>\s*(?:<!--(?:(?!--)[^])*-->\s*)*$/.test(text))
        return 'no end';
    const plain = decoded(text.replace(/<!--(?:(?!--)[^])*-->/g, ''));
    return DANGERS.find(([pattern]) => pattern.test(plain))?.[1];
}
function decoded(text) {
    return text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex, digits) => {
        const point = hex === undefined ? Number(digits) : parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}

;// CONCATENATED MODULE: ./src/badge/logo-names.data.ts
const LOGO_NAMES = `
  alpinelinux android angular ansible apple archlinux buildkite bun c circleci cloudflare cmake codecov
  coveralls cplusplus cypress dart deno digitalocean docker dotnet elixir erlang eslint fedora firefox flutter
  git github githubactions gitlab go googlechrome googlecloud gradle haskell javascript jenkins jest julia
  junit5 kotlin kubernetes linux mongodb netlify nginx nodedotjs npm nuget openjdk opera php pnpm poetry pypi
  pytest python redhat redis ruby rubygems rust scala selenium swift terraform typescript ubuntu uv vercel
  vitest vuedotjs webassembly yarn zig
`
    .trim()
    .split(/\s+/);

;// CONCATENATED MODULE: ./src/badge/logo.ts



function pictureOf(logo, color, logos) {
    if ('image' in logo)
        return logo.image;
    const data = logos?.[logo.name];
    if (data === undefined)
        throw new Error(`The logo ${logo.name} is not loaded.`);
    const fill = color ?? `#${data.slice(0, 6)}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${fill}"><path d="${data.slice(7)}"/></svg>`;
    return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
const ALLOWED_LOGOS = `Allowed: the name of a logo (${LOGO_NAMES.length} of simple-icons: ${['github', 'docker', 'python'].join(', ')} \u2026; the README lists them), or data:image/\u2026;base64,\u2026 of at most 64 KiB (${IMAGE_TYPES.join(', ')}).`;
function parseLogo(text) {
    if (isData(text)) {
        const read = parseImage(text);
        return 'image' in read ? read : undefined;
    }
    const name = slugOf(text);
    return LOGO_NAMES.includes(name) ? { name } : undefined;
}
function logoProblem(text) {
    if (!isData(text))
        return `is no logo.${nearestLogo(text)}`;
    const read = parseImage(text);
    return 'problem' in read ? read.problem : '';
}
const isData = (text) => /^\s*data:/i.test(text);
function slugOf(text) {
    const spelled = text.slice(0, 80).toLowerCase().replaceAll('+', 'plus').replaceAll('.', 'dot');
    return spelled.replace(/[\s_-]+/g, '');
}
function nearestLogo(text) {
    const slug = slugOf(text);
    const holding = slug.length < 3 ? undefined : LOGO_NAMES.find((name) => name.includes(slug));
    return (0,errors/* suggestion */.h)(holding ?? slug, LOGO_NAMES);
}


/***/ }),

/***/ 9972:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ STATUS_COLORS),
/* harmony export */   LH: () => (/* binding */ PALETTES),
/* harmony export */   vz: () => (/* binding */ LABEL_COLOR),
/* harmony export */   yu: () => (/* binding */ STATIC_COLORS)
/* harmony export */ });
/* unused harmony export PALETTE */
/* harmony import */ var _color_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3399);

const PALETTES = ['default', 'shields'];
const PALETTE = {
    failing: '#c50f1f',
    'timed-out': '#a40e26',
    errored: '#bc4c00',
    cancelled: '#59636e',
    'action-required': '#8250df',
    running: '#0969da',
    pending: '#9a6700',
    warning: '#7a6200',
    passing: '#117c4d',
    neutral: '#6e7781',
    skipped: '#6e7781',
    inactive: '#6e7781',
    unknown: '#6e7781'
};
const { red, orange, yellow, yellowgreen, brightgreen, blue, lightgrey } = _color_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIELDS_COLORS */ .sw;
const SHIELDS = {
    failing: red,
    'timed-out': red,
    errored: orange,
    cancelled: lightgrey,
    'action-required': yellow,
    running: blue,
    pending: yellow,
    warning: yellowgreen,
    passing: brightgreen,
    neutral: lightgrey,
    skipped: lightgrey,
    inactive: lightgrey,
    unknown: lightgrey
};
const STATUS_COLORS = {
    default: PALETTE,
    shields: SHIELDS
};
const LABEL_COLOR = '#555555';
const STATIC_COLORS = { default: PALETTE.unknown, shields: lightgrey };


/***/ }),

/***/ 7088:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ badgeText),
/* harmony export */   z: () => (/* binding */ LONGEST)
/* harmony export */ });
const LONGEST = { label: 128, message: 256 };
const ANSI = /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g;
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
function badgeText(text, longest) {
    if (/^[!-~]+(?: [!-~]+)*$/.test(text) && text.length <= longest)
        return text;
    const line = text
        .replace(ANSI, '')
        .replace(NOT_XML, '')
        .replace(/[\s\u0085]+/g, ' ')
        .trim();
    if (line.length <= longest)
        return line;
    let end = 0;
    for (const { index, segment } of new Intl.Segmenter().segment(line)) {
        if (index + segment.length > longest - 1)
            break;
        end = index + segment.length;
    }
    return `${line.slice(0, end).trimEnd()}\u2026`;
}


/***/ }),

/***/ 8611:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ worded),
/* harmony export */   a: () => (/* binding */ WORDINGS)
/* harmony export */ });
/* harmony import */ var _status_status_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8514);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9972);


const WORDINGS = ['github', 'concourse', 'codebuild', 'buildmaster', 'gitlab'];
const SYSTEMS = {
    github: {
        words: {
            failing: { message: 'failing' },
            'timed-out': 'failing',
            errored: 'failing',
            cancelled: 'failing',
            'action-required': 'failing',
            warning: 'passing',
            passing: { message: 'passing' },
            unknown: { message: 'no status' }
        }
    },
    concourse: {
        words: {
            failing: { message: 'failing', color: '#e05d44' },
            'timed-out': 'errored',
            errored: { message: 'errored', color: '#fe7d37' },
            cancelled: { message: 'aborted', color: '#8f4b2d' },
            warning: 'passing',
            passing: { message: 'passing', color: '#44cc11' },
            unknown: { message: 'unknown', color: '#9f9f9f' }
        }
    },
    codebuild: {
        words: {
            failing: { message: 'failing' },
            'timed-out': 'failing',
            errored: 'failing',
            cancelled: 'failing',
            running: { message: 'in progress' },
            pending: 'running',
            warning: 'passing',
            passing: { message: 'passing' },
            unknown: { message: 'unknown' }
        }
    },
    buildmaster: {
        labelColor: '#282b3a',
        words: {
            failing: 'errored',
            'timed-out': 'errored',
            errored: { message: 'error', color: '#de5948' },
            cancelled: 'errored',
            running: { message: 'running', color: '#48729d' },
            pending: { message: 'pending', color: '#48729d' },
            warning: { message: 'warning', color: '#ee9d66' },
            passing: { message: 'success', color: '#499e8d' },
            unknown: { message: 'unknown', color: '#a6adb6' }
        }
    },
    gitlab: {
        words: {
            failing: { message: 'failed', color: '#dd2b0e' },
            'timed-out': 'failing',
            errored: 'failing',
            cancelled: { message: 'canceled', color: '#737278' },
            'action-required': { message: 'manual', color: '#737278' },
            running: { message: 'running', color: '#428fdc' },
            pending: { message: 'pending', color: '#d99530' },
            warning: 'passing',
            passing: { message: 'passed', color: '#2da160' },
            skipped: { message: 'skipped', color: '#9f9f9f' },
            unknown: { message: 'unknown', color: '#9f9f9f' }
        }
    }
};
function worded(status, wording, palette = 'default') {
    const ours = { message: (0,_status_status_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(status), color: _palette_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_COLORS */ .Ez[palette][status] };
    if (wording === undefined)
        return ours;
    const { words, ...label } = SYSTEMS[wording];
    const entry = words[status];
    return typeof entry === 'string' ? worded(entry, wording, palette) : { ...ours, ...entry, ...label };
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   UP: () => (/* binding */ UnknownWorkflow),
/* harmony export */   d: () => (/* binding */ bracketsOf),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qh: () => (/* binding */ BadgeError)
/* harmony export */ });
const KIND = {
    invalid: 'input',
    unauthorized: 'setup',
    forbidden: 'setup',
    policy: 'setup',
    archived: 'setup',
    moved: 'setup',
    'not-found': 'setup',
    refused: 'setup',
    conflict: 'input',
    limited: 'outage',
    outage: 'outage',
    interrupted: 'signal'
};
const BRACKETS = {
    policy: 'forbidden',
    archived: 'forbidden',
    refused: 'forbidden',
    moved: 'not-found'
};
function bracketsOf(code) {
    return BRACKETS[code] ?? code;
}
class BadgeError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'BadgeError';
        this.code = code;
    }
    get kind() {
        return KIND[this.code];
    }
}
class UnknownWorkflow extends BadgeError {
    constructor(message) {
        super('invalid', message);
    }
}
function invalid(input, value, allowed) {
    return new BadgeError('invalid', `Input "${input}": ${quote(value)} ${allowed}`);
}
const SHOWN = 80;
function quote(value) {
    const line = value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
    return JSON.stringify(line.length > SHOWN ? `${line.slice(0, SHOWN)}\u2026` : line);
}
function nearest(word, names) {
    const wanted = word.toLowerCase().slice(0, SHOWN);
    let best;
    let least = Math.max(2, Math.floor(wanted.length / 2)) + 1;
    for (const name of names) {
        const distance = editDistance(wanted, name.toLowerCase());
        if (distance < least)
            [best, least] = [name, distance];
    }
    return best;
}
function suggestion(word, names) {
    const name = nearest(word, names);
    return name === undefined ? '' : ` Did you mean ${quote(name)}?`;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
function notFound(what, name, names) {
    return `There is no ${what} ${quote(name)}: the badge is unknown.${suggestion(name, names)}`;
}


/***/ }),

/***/ 651:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   aW: () => (/* binding */ moved),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   ow: () => (/* binding */ namedRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);

const FULL_NAME = /^([a-z\d](?:[a-z\d_-]*[a-z\d])?)\/((?!\.{1,2}$)[\w.-]{1,100})$/i;
function parseRepository(text) {
    const [, owner, name] = FULL_NAME.exec(text) ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
function namedRepository(name) {
    const repository = parseRepository(name);
    if (repository === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', `"${name}" is no repository. Allowed: owner/name.`);
    return repository;
}
const fullName = ({ owner, name }) => `${owner}/${name}`;
function isSame(one, other) {
    return fullName(one).toLowerCase() === fullName(other).toLowerCase();
}
function moved(asked, answers) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('moved', `The repository ${fullName(asked)} has moved to ${answers}: use its new name.`);
}


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ destinationOf),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   yD: () => (/* binding */ settingsOver)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(651);
/* harmony import */ var _target_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7136);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2794);




const optional = (text) => (text === '' ? undefined : text);
function readSettings(read) {
    const [gist, directory] = [read('gist-id'), read('directory')];
    const branchInput = read('target-branch') !== '' ? 'target-branch' : read('target-repository') !== '' ? 'target-repository' : undefined;
    refuseTwo([gist === '' ? undefined : 'gist-id', directory === '' ? undefined : 'directory', branchInput]);
    return {
        branch: readBranch(read('target-branch')),
        repository: readRepository(read('target-repository')),
        gist: gist === '' ? undefined : readGist(gist),
        directory: optional(directory),
        path: optional(read('path')),
        formats: (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readFormats */ .vM)(read('formats')),
        singleCommit: read('single-commit') === '' ? undefined : (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlag */ .fG)('single-commit', read('single-commit')),
        prune: undefined,
        index: undefined
    };
}
function settingsOver(inputs, manifest) {
    if (manifest === undefined)
        return inputs;
    const isGiven = kindOf(inputs) !== undefined;
    const place = !isGiven || kindOf(inputs) === kindOf(manifest) ? manifest : undefined;
    return {
        branch: inputs.branch ?? place?.branch,
        repository: inputs.repository ?? place?.repository,
        gist: inputs.gist ?? place?.gist,
        directory: inputs.directory ?? place?.directory,
        path: inputs.path ?? manifest.path,
        formats: inputs.formats ?? manifest.formats,
        singleCommit: inputs.singleCommit ?? manifest.singleCommit,
        prune: inputs.prune ?? manifest.prune,
        index: inputs.index ?? manifest.index
    };
}
function kindOf({ branch, repository, gist, directory }) {
    if (gist !== undefined)
        return 'gist';
    if (directory !== undefined)
        return 'directory';
    return branch !== undefined || repository !== undefined ? 'branch' : undefined;
}
function destinationOf({ branch, repository, gist, directory }, confined) {
    if (gist !== undefined)
        return { kind: 'gist', id: gist };
    if (directory !== undefined)
        return { kind: 'directory', directory, confined };
    return { kind: 'branch', branch: branch ?? 'badges', repository };
}
function refuseTwo(inputs) {
    const [one, other] = inputs.filter((input) => input !== undefined);
    if (one !== undefined && other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', `Inputs "${one}" and "${other}" name two targets: give one of them.`);
}
function readGist(text) {
    if (/^[\da-f]{20,40}$/i.test(text))
        return text;
    const hint = /([\da-f]{20,40})/i.exec(text)?.[1];
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('gist-id', text, `is no gist id. Allowed: 20 to 40 hex digits, the last part of the gist's address${hint === undefined ? '' : ` (here ${hint})`}.`);
}
function readBranch(branch) {
    if (branch !== '' && !(0,_target_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .isBranchName */ .Q)(branch))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('target-branch', branch, 'is no branch that badges can go to. Allowed: the name of a branch, without "refs/" (default: badges).');
    return optional(branch);
}
function readRepository(repository) {
    if (repository !== '' && (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)(repository) === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('target-repository', repository, 'is no repository. Allowed: owner/name.');
    return optional(repository);
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   mc: () => (/* binding */ readFailOn),
/* harmony export */   vM: () => (/* binding */ readFormats)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2464);
/* harmony import */ var _render_render_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4474);



function readFormats(text) {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const formats = names.map((name) => {
        const format = _render_render_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h.find((known) => known === name);
        if (format === undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('formats', name, `is no format.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(name, _render_render_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h)} Allowed: ${_render_render_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h.join(', ')}.`);
        return format;
    });
    return formats.length === 0 ? undefined : _render_render_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h.filter((format) => formats.includes(format));
}
function readFailOn(text) {
    const name = text || 'setup';
    if (name === 'setup' || name === 'any' || name === 'none')
        return name;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('fail-on', text, `is not known.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(text, Object.keys(_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d))} Allowed: ${Object.keys(_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d).join(', ')}.`);
}
function readFlag(input, text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (text === '' || /^(?:false|False|FALSE)$/.test(text))
        return false;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(input, text, 'is neither true nor false.');
}
function linesOf(text) {
    const lines = text.split(/[\r\n]+/).map((line) => line.trim());
    return [...new Set(lines.filter((line) => line !== ''))];
}


/***/ }),

/***/ 4068:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/target/path.ts
var target_path = __nccwpck_require__(778);
// EXTERNAL MODULE: ./src/tokens.ts
var tokens = __nccwpck_require__(7789);
// EXTERNAL MODULE: ./src/badge/definition.ts
var definition = __nccwpck_require__(4394);
// EXTERNAL MODULE: ./src/badge/id.ts
var id = __nccwpck_require__(6518);
// EXTERNAL MODULE: ./src/manifest/source.ts
var source = __nccwpck_require__(7272);
// EXTERNAL MODULE: ./src/status/vocabulary.ts
var vocabulary = __nccwpck_require__(2420);
;// CONCATENATED MODULE: ./src/status/needs.ts


const RESULTS = ['success', 'failure', 'cancelled', 'skipped'];
function parseNeeds(text) {
    let needs;
    try {
        needs = JSON.parse(text);
    }
    catch {
        return { problem: 'is not JSON. Give it as needs: ${{ toJSON(needs) }}.' };
    }
    if (typeof needs !== 'object' || needs === null || Array.isArray(needs)) {
        return { problem: 'is not an object of jobs. Give it as needs: ${{ toJSON(needs) }}.' };
    }
    const statuses = [];
    for (const [job, value] of Object.entries(needs)) {
        const result = typeof value === 'object' && value !== null ? Reflect.get(value, 'result') : undefined;
        if (!isResult(result))
            return {
                problem: `has no result for the job ${JSON.stringify(job)} (allowed: ${RESULTS.join(', ')}). Give it as needs: \${{ toJSON(needs) }}.`
            };
        statuses.push((0,vocabulary/* concluded */._S)(result));
    }
    return statuses;
}
function isResult(value) {
    return typeof value === 'string' && RESULTS.includes(value);
}

// EXTERNAL MODULE: ./src/manifest/url.ts
var url = __nccwpck_require__(1892);
// EXTERNAL MODULE: ./src/inputs/flags.ts
var flags = __nccwpck_require__(2794);
// EXTERNAL MODULE: ./src/inputs/looks.ts
var looks = __nccwpck_require__(4977);
;// CONCATENATED MODULE: ./src/inputs/definition.ts









const optional = (text) => (text === '' ? undefined : text);
function readDefinition(read) {
    const filters = { ...definition/* NO_FILTERS */.oA, branch: optional(read('branch')) };
    const message = optional(read('message'));
    const job = optional(read('job').trim());
    const named = {
        status: read('status') === '' ? undefined : readStatus('status', read('status')),
        needs: readNeeds(read('needs')),
        workflow: (0,flags/* linesOf */.Dx)(read('workflow')),
        job,
        message
    };
    return {
        id: readId(read('id')),
        name: undefined,
        kind: 'project',
        enabled: true,
        label: optional(read('label')),
        message,
        color: (0,looks/* readColor */.qS)('color', read('color')),
        colorSteps: undefined,
        labelColor: undefined,
        style: (0,looks/* readStyle */._T)(read('style')),
        palette: undefined,
        logo: (0,looks/* readLogo */.an)(read('logo')),
        logoColor: undefined,
        link: readLink(read('link')),
        source: (0,source/* sourceOf */.v)(named, filters),
        filters,
        job,
        judging: definition/* DEFAULT_JUDGING */.zF,
        wording: undefined,
        messages: {},
        colors: {}
    };
}
function readNeeds(text) {
    if (text === '')
        return undefined;
    const statuses = parseNeeds(text);
    if ('problem' in statuses)
        throw (0,errors/* invalid */.Gq)('needs', text, statuses.problem);
    return statuses;
}
function readStatus(input, word) {
    const status = (0,vocabulary/* parseStatus */.i$)(word);
    if (status === undefined)
        throw (0,errors/* invalid */.Gq)(input, word, (0,vocabulary/* unknownWord */.$5)(word));
    return status;
}
function readId(text) {
    if (text !== '' && !(0,id/* isId */.eQ)(text)) {
        throw (0,errors/* invalid */.Gq)('id', text, 'is no id. Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".');
    }
    return optional(text);
}
function readLink(text) {
    if (text === '')
        return undefined;
    const kind = definition/* LINKS */.A.find((name) => name === text);
    if (kind !== undefined)
        return { kind };
    const problem = (0,url/* urlProblem */.r)(text);
    if (problem !== undefined)
        throw (0,errors/* invalid */.Gq)('link', text, `${problem}.${(0,errors/* suggestion */.h)(text, definition/* LINKS */.A)} Allowed: ${definition/* LINKS */.A.join(', ')}, or an http(s) URL.`);
    return { kind: 'url', url: text.trim() };
}

// EXTERNAL MODULE: ./src/inputs/destination.ts
var destination = __nccwpck_require__(4913);
;// CONCATENATED MODULE: ./src/inputs/inputs.ts






const INPUTS = [
    'id',
    'label',
    'message',
    'color',
    'status',
    'needs',
    'workflow',
    'job',
    'branch',
    'link',
    'style',
    'logo',
    'badges',
    'manifest',
    'values',
    'target-branch',
    'target-repository',
    'gist-id',
    'gist-token',
    'directory',
    'path',
    'formats',
    'token',
    'readme',
    'allow-public',
    'single-commit',
    'dry-run',
    'fail-on',
    'job-status',
    'job-id'
];
const MANIFEST = '.github/badges.yml';
async function readInputs(read) {
    const token = read('token');
    const gistToken = read('gist-token');
    const forms = [token, gistToken].flatMap(tokens/* formsOf */.XP);
    for (const input of INPUTS)
        if (input !== 'token' && input !== 'gist-token')
            (0,tokens/* refuseTokens */.PW)(input, read(input), forms);
    const publish = (0,destination/* readSettings */.sb)(read);
    const readme = (0,flags/* linesOf */.Dx)(read('readme'));
    for (const path of readme)
        refusePath('readme', path);
    return {
        failOn: (0,flags/* readFailOn */.mc)(read('fail-on')),
        badges: read('badges') === '' ? [readDefinition(read)] : await readBadges(read, forms),
        describes: DESCRIBING.some((input) => read(input) !== ''),
        manifest: readManifest(read),
        values: read('badges') === '' ? read('values') : '',
        publish,
        readme: readme.length === 0 ? undefined : readme,
        confined: true,
        allowPublic: (0,flags/* readFlag */.fG)('allow-public', read('allow-public')),
        dryRun: (0,flags/* readFlag */.fG)('dry-run', read('dry-run')),
        token,
        gistToken,
        job: readJob(read)
    };
}
const ONE_BADGE = INPUTS.slice(0, INPUTS.indexOf('badges'));
const DESCRIBING = [...ONE_BADGE, 'badges'];
async function readBadges(read, forms) {
    refuseBoth('badges', ONE_BADGE, read);
    const { parseBadges } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(661), __nccwpck_require__.e(647)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4661));
    const parsed = parseBadges(read('badges'), 'badges');
    if ('problems' in parsed)
        throw new errors/* BadgeError */.qh('invalid', parsed.problems.join('; '));
    const definitions = (await valued(parsed.badges, read('values'))).map(({ definition }) => definition);
    (0,tokens/* refuseTokens */.PW)('badges', JSON.stringify(definitions), forms);
    return definitions;
}
async function valued(badges, text) {
    if (text === '')
        return badges;
    const { readValues, withValues } = await __nccwpck_require__.e(/* import() */ 763).then(__nccwpck_require__.bind(__nccwpck_require__, 5763));
    return withValues(badges, readValues(text));
}
function refuseBoth(input, others, read) {
    const other = others.find((one) => read(one) !== '');
    if (other === undefined)
        return;
    const cure = input === 'badges' ? `write ${other} into the list` : 'give one of them';
    throw new errors/* BadgeError */.qh('invalid', `Inputs "${input}" and "${other}" both describe a badge: ${cure}.`);
}
function readManifest(read) {
    const path = read('manifest');
    if (path === '')
        return { path: MANIFEST, named: false };
    refuseBoth('manifest', DESCRIBING, read);
    refusePath('manifest', path);
    return { path, named: true };
}
function refusePath(input, path) {
    const problem = (0,target_path/* pathProblem */.z)(path.replace(/^\.github\//, ''));
    if (problem !== undefined)
        throw (0,errors/* invalid */.Gq)(input, path, `${problem}. Allowed: a path in the repository, such as README.md.`);
}
function readJob(read) {
    const id = read('job-id');
    if (id !== '' && !/^\d{1,16}$/.test(id))
        throw (0,errors/* invalid */.Gq)('job-id', id, 'is no number. It has a default and need not be given: ${{ job.check_run_id }}.');
    return {
        ...(id === '' ? {} : { id: Number(id) }),
        ...(read('job-status') === '' ? {} : { status: readStatus('job-status', read('job-status')) })
    };
}


/***/ }),

/***/ 4977:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ LOOK_FLAGS),
/* harmony export */   _T: () => (/* binding */ readStyle),
/* harmony export */   an: () => (/* binding */ readLogo),
/* harmony export */   qS: () => (/* binding */ readColor),
/* harmony export */   xj: () => (/* binding */ readLooks)
/* harmony export */ });
/* harmony import */ var _badge_badge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5556);
/* harmony import */ var _badge_color_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3399);
/* harmony import */ var _badge_logo_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8620);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3916);




const LOOK_FLAGS = ['palette', 'label-color', 'logo-color'];
function readLooks(read) {
    return {
        palette: readPalette(read('palette')),
        labelColor: readColor('label-color', read('label-color')),
        logoColor: readColor('logo-color', read('logo-color'))
    };
}
function readColor(name, text) {
    const color = (0,_badge_color_js__WEBPACK_IMPORTED_MODULE_1__/* .parseColor */ .H0)(text);
    if (text !== '' && color === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(name, text, `is no colour.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(text, (0,_badge_color_js__WEBPACK_IMPORTED_MODULE_1__/* .colorNames */ .i4)())} ${_badge_color_js__WEBPACK_IMPORTED_MODULE_1__/* .ALLOWED_COLORS */ .o$}`);
    return color;
}
function readStyle(text) {
    const style = _badge_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .STYLES */ .rY.find((name) => name === (text || 'flat'));
    if (style === undefined)
        throw unknown('style', text, _badge_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .STYLES */ .rY);
    return style;
}
function readLogo(text) {
    if (text === '')
        return undefined;
    const logo = (0,_badge_logo_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLogo */ .db)(text);
    if (logo === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)('logo', text, `${(0,_badge_logo_js__WEBPACK_IMPORTED_MODULE_2__/* .logoProblem */ .JS)(text)} ${_badge_logo_js__WEBPACK_IMPORTED_MODULE_2__/* .ALLOWED_LOGOS */ .oh}`);
    return logo;
}
function readPalette(text) {
    if (text === '')
        return undefined;
    const palette = _badge_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .PALETTES */ .LH.find((name) => name === text);
    if (palette === undefined)
        throw unknown('palette', text, _badge_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .PALETTES */ .LH);
    return palette;
}
const unknown = (name, text, names) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(name, text, `is no ${name}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(text, names)} Allowed: ${names.join(', ')}.`);


/***/ }),

/***/ 7272:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
function sourceOf(named, { branch, ...filters }) {
    if (named.status !== undefined)
        return { kind: 'status', status: named.status };
    if (named.needs !== undefined)
        return { kind: 'needs', statuses: named.needs };
    if (named.environment !== undefined)
        return { kind: 'environment', environment: named.environment };
    if (named.check !== undefined)
        return { kind: 'check', check: named.check };
    const workflows = named.workflow ?? [];
    const isFiltered = Object.values(filters).some((filter) => filter !== undefined);
    if (workflows.length > 0 || isFiltered)
        return { kind: 'workflow', workflows };
    if (named.job === undefined && named.message !== undefined)
        return { kind: 'message' };
    if (named.job === undefined && named.awaitsMessage === true)
        return { kind: 'value' };
    return branch === undefined ? { kind: 'run' } : { kind: 'workflow', workflows };
}


/***/ }),

/***/ 1892:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ holdsCredentials),
/* harmony export */   r: () => (/* binding */ urlProblem)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7789);

const HOST_PLACEHOLDERS = /%(?:25)?(?:\{|%7[Bb])(?:gitlab_server|gitlab_pages_domain)(?:\}|%7[Dd])/g;
function urlProblem(text) {
    const url = text.trim();
    if (url === '')
        return 'is blank';
    if (/[\s\p{Cc}]/u.test(url))
        return 'has a blank or a line break in it (a blank is written %20)';
    if (!/^https?:\/\//i.test(url))
        return 'is no http(s) URL';
    if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeToken */ .NM)(url) || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeToken */ .NM)(decoded(url)))
        return 'holds a token';
    const filled = url.replace(HOST_PLACEHOLDERS, 'host');
    const host = /^https?:\/\/([^/?#]*)/i.exec(filled)?.[1] ?? '';
    if (host.includes('@'))
        return 'holds credentials';
    if (host.includes('%'))
        return 'has a placeholder in its host (only gitlab_server and gitlab_pages_domain may be there)';
    return host === '' || host.includes('\\') || !URL.canParse(filled) ? 'is no valid URL' : undefined;
}
function decoded(url) {
    return url.replace(/%([2-7][\da-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
}
function holdsCredentials(text) {
    return /\/\/[^/?#\s]*@/.test(text) || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeToken */ .NM)(text) || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeToken */ .NM)(decoded(text));
}


/***/ }),

/***/ 2464:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
const FAIL_ON = {
    setup: ['input', 'setup', 'signal'],
    any: ['input', 'setup', 'signal', 'outage'],
    none: ['input', 'signal']
};


/***/ }),

/***/ 8209:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y9: () => (/* binding */ RECORD_FLAGS),
/* harmony export */   d4: () => (/* binding */ ABOUT_ONE),
/* harmony export */   hx: () => (/* binding */ readScope),
/* harmony export */   yQ: () => (/* binding */ BADGE_FLAGS),
/* harmony export */   z_: () => (/* binding */ RECORD_COMMANDS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);

const RECORD_COMMANDS = ['list', 'get', 'add', 'edit', 'remove', 'preview'];
const BADGE_FLAGS = [
    'workflow',
    'job',
    'branch',
    'environment',
    'check',
    'status',
    'label',
    'message',
    'color',
    'style',
    'logo',
    'link'
];
const WHERE = ['manifest', 'repository', 'scope', 'token'];
const RECORD = ['name', 'image-url', 'link-url', 'badge', ...BADGE_FLAGS];
const RECORD_FLAGS = {
    list: ['name', 'json', 'format', ...WHERE],
    get: ['json', 'format', ...WHERE],
    add: ['id', ...RECORD, 'json', ...WHERE],
    edit: [...RECORD, 'json', ...WHERE],
    remove: WHERE,
    preview: ['name', 'image-url', 'link-url', 'json', ...WHERE]
};
const ABOUT_ONE = ['get', 'edit', 'remove'];
const SCOPES = { repository: 'project', organization: 'group' };
function readScope(text = 'repository') {
    if (text === 'repository' || text === 'organization')
        return SCOPES[text];
    const names = Object.keys(SCOPES);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('scope', text, `is not known.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(text, names)} Allowed: ${names.join(', ')}.`);
}


/***/ }),

/***/ 4474:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS),
  X: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./src/badge/palette.ts
var palette = __nccwpck_require__(9972);
;// CONCATENATED MODULE: ./src/render/endpoint.ts

function renderEndpoint({ label, message, color, labelColor, style }) {
    const looks = { ...(labelColor === palette/* LABEL_COLOR */.vz ? {} : { labelColor }), ...(style === 'flat' ? {} : { style }) };
    return `${JSON.stringify({ schemaVersion: 1, label, message, color, ...looks })}\n`;
}

// EXTERNAL MODULE: ./src/render/svg.ts + 10 modules
var svg = __nccwpck_require__(334);
;// CONCATENATED MODULE: ./src/render/render.ts


const FORMATS = ['svg', 'json'];
const RENDERERS = { svg: svg/* renderSvg */.l, json: renderEndpoint };
function render(badge, format) {
    return RENDERERS[format](badge);
}


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ renderSvg)
});

;// CONCATENATED MODULE: ./src/render/script-widths.ts
const SCRIPTS = {
    Arabic: { letter: 0.6, mark: 0 },
    Hebrew: { letter: 0.68, mark: 0 },
    Devanagari: { letter: 0.65, mark: 0.27 },
    Bengali: { letter: 0.75, mark: 0.5 },
    Tamil: { letter: 1.1, mark: 1 },
    Telugu: { letter: 0.85, mark: 0.5 },
    Kannada: { letter: 0.9, mark: 0.5 },
    Malayalam: { letter: 1.1, mark: 0.85 },
    Gujarati: { letter: 0.75, mark: 0.27 },
    Gurmukhi: { letter: 0.7, mark: 0.3 },
    Sinhala: { letter: 1, mark: 0.75 },
    Thai: { letter: 0.62, mark: 0 },
    Lao: { letter: 0.65, mark: 0 },
    Khmer: { letter: 0.75, mark: 0.6 },
    Myanmar: { letter: 1, mark: 0.45 },
    Georgian: { letter: 0.72, mark: 0 },
    Armenian: { letter: 0.72, mark: 0 },
    Ethiopic: { letter: 0.8, mark: 0 },
    Latin: { letter: 0.7, mark: 0 }
};
const UNKNOWN = { letter: 1, mark: 1 };
let patterns;
const ODD_LETTERS = [
    [/[\u0633-\u0636]/, 0.95],
    [/[\u05d2\u05d5\u05d6\u05d9\u05df\u05e0]/, 0.45]
];
function guessedEm(character) {
    const odd = ODD_LETTERS.find(([letters]) => letters.test(character));
    if (odd !== undefined)
        return odd[1];
    patterns ??= Object.entries(SCRIPTS).map(([name, width]) => [new RegExp(`\\p{Script=${name}}`, 'u'), width]);
    const [, { letter, mark }] = patterns.find(([pattern]) => pattern.test(character)) ?? [undefined, UNKNOWN];
    return /\p{Mc}/u.test(character) ? mark : letter;
}

;// CONCATENATED MODULE: ./src/render/text-widths.data.ts
const ASCII = {
    verdana11: [
        3.87, 4.33, 5.05, 9, 6.99, 11.84, 7.99, 2.95, 5, 5, 6.99, 9, 4, 5, 4, 5, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99,
        6.99, 6.99, 6.99, 6.99, 5, 5, 9, 9, 9, 6, 11, 7.52, 7.54, 7.68, 8.48, 6.96, 6.32, 8.53, 8.27, 4.63, 5, 7.62,
        6.12, 9.27, 8.23, 8.66, 6.63, 8.66, 7.65, 7.52, 6.78, 8.05, 7.52, 10.88, 7.54, 6.77, 7.54, 5, 5, 5, 9, 6.99,
        6.99, 6.61, 6.85, 5.73, 6.85, 6.55, 3.87, 6.85, 6.96, 3.02, 3.79, 6.51, 3.02, 10.7, 6.96, 6.68, 6.85, 6.85,
        4.69, 5.73, 4.33, 6.96, 6.51, 9, 6.51, 6.51, 5.78, 6.98, 5, 6.98, 9
    ],
    verdana10: [
        3.52, 3.94, 4.59, 8.18, 6.36, 10.76, 7.27, 2.69, 4.54, 4.54, 6.36, 8.18, 3.64, 4.54, 3.64, 4.54, 6.36, 6.36,
        6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 4.54, 4.54, 8.18, 8.18, 8.18, 5.45, 10, 6.84, 6.86, 6.98, 7.71,
        6.32, 5.75, 7.75, 7.51, 4.21, 4.55, 6.93, 5.57, 8.43, 7.48, 7.87, 6.03, 7.87, 6.95, 6.84, 6.16, 7.32, 6.84,
        9.89, 6.85, 6.15, 6.85, 4.54, 4.54, 4.54, 8.18, 6.36, 6.36, 6.01, 6.23, 5.21, 6.23, 5.96, 3.52, 6.23, 6.33,
        2.74, 3.44, 5.92, 2.74, 9.73, 6.33, 6.07, 6.23, 6.23, 4.27, 5.21, 3.94, 6.33, 5.92, 8.18, 5.92, 5.92, 5.25,
        6.35, 4.54, 6.35, 8.18
    ],
    boldVerdana10: [
        3.42, 4.02, 5.87, 8.67, 7.11, 12.72, 8.62, 3.32, 5.43, 5.43, 7.11, 8.67, 3.61, 4.8, 3.61, 6.89, 7.11, 7.11,
        7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 4.02, 4.02, 8.67, 8.67, 8.67, 6.17, 9.64, 7.76, 7.62, 7.24,
        8.3, 6.83, 6.5, 8.11, 8.37, 5.46, 5.55, 7.71, 6.37, 9.48, 8.47, 8.5, 7.33, 8.5, 7.82, 7.1, 6.82, 8.12, 7.64,
        11.28, 7.64, 7.37, 6.92, 5.43, 6.89, 5.43, 8.67, 7.11, 7.11, 6.68, 6.99, 5.88, 6.99, 6.64, 4.22, 6.99, 7.12,
        3.42, 4.03, 6.71, 3.42, 10.58, 7.12, 6.87, 6.99, 6.99, 4.97, 5.93, 4.56, 7.12, 6.5, 9.79, 6.69, 6.51, 5.97,
        7.11, 5.43, 7.11, 8.67
    ],
    boldHelvetica11: [
        3.06, 3.06, 5.09, 6.12, 6.12, 11, 7.53, 3.06, 3.26, 3.26, 4.48, 6.6, 3.06, 4.48, 3.06, 4.08, 6.12, 6.12, 6.12,
        6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 3.06, 3.06, 6.6, 6.6, 6.6, 6.12, 8.8, 7.53, 7.74, 8.15, 8.15, 7.13,
        6.52, 8.35, 8.15, 3.24, 6.12, 7.94, 6.52, 9.98, 8.15, 8.56, 7.34, 8.56, 7.94, 7.14, 6.72, 8.15, 6.93, 10.38,
        7.34, 7.34, 7.13, 3.66, 4.08, 3.66, 6.6, 5.5, 2.85, 6.31, 6.72, 6.31, 6.72, 6.31, 3.66, 6.72, 6.52, 2.84, 3.06,
        6.31, 2.84, 9.97, 6.52, 6.72, 6.72, 6.72, 4.28, 5.91, 3.87, 6.52, 5.72, 8.95, 5.91, 5.71, 5.71, 3.66, 2.45,
        3.66, 6.6
    ]
};
const BEYOND_ASCII = 'X8gikU/hhbQDBYUeHjzJQbohAbDhrO+nuTSpogg2DkEYtmMjqlkxJP//////////m5I/4pmDB/8Bx91Xpzq3Wq2q1aoyMFSkUCJ0qYgqnTo1A6YaiA6N54YHDNjc4gIzYMhCczuxC6UVm9bDkbCJh2fpkywU9uFP8HCWKMJx8Z4umaVCiIivUhsKkJg4JRFJTMdS7XHb1MhV6tpoXBI9ygntDYlp3/XcTUc8ZSD61xDKOMgNT3w3LEghoj3UlJ4eT37tUlIuz9sZdQ91ECbkIron7US0B1iQtg8fB4qAJAx6lByWx4vfcCmZBUKG6dOA/AwZkGEu1TSMtrw6TvNJtaFbBf4iz4j4RjhdehD3tLziC2HTs3FLm75+g9xEWtL0fVM7Tsmz6ceW0pJpedtO7oqQwpbAP+WMfskZvftN1Zik6d3h6rk77TLRb7zsy7QUAW31h5CEf+1lKrReJHTCf9LoLSbKECLSY1iG6f8RsiDxAR6hsU9y4fn/U/+NSGJr6NZEOAY5DzCjpTU1gKHSFC6VGgHwfb/2/1av7n1gZi58DgF6BEWg4mIjbGQUoAMUJkInzj4CdaYcu3H/3TQ2gMpw/zd13nu43Tjc2A7DATocHjJY+u6M223GdipTSQnbQBiWWWZnW4wuozpG4cLuKgPzHEJikksQDnC/d3PwHI873mlyYPtUTasOqOsQ+mYB4E3kBx3243PQc+TD10WLjAK0ZBSyxYaUhVYJuAQEtmSSZDfRNmnpVWioDnVDMuolygaK7NvAJoYVzLdgDQpNEuWYCLOltnr71zi+EPqPiZ7OJjF5uu6edx2AWMrlKkAPA9DlgEBAEGQBQQCqG8eZotwq+FBVYELAVwfShWSYSyPLzfB9bQFSUzQTxdTkJKd6dP0q0w4GDQFRNsVn+Mw0IJBtSE9G4DEiTyJxzybV8DpRUQEVbVERQLEvAiwQIhsuIkHLw+echfTTqOAYl35i61TDBueKsc7D94cKAhhTyVGiPAFnqi4m2hQcEnrmwaWdLIJaBEZZlgBSPfbefZI8OByROWlBf4PUAI2EyCGltZPcP9C2oCaQZJO1QFD2Jndt/39cK99ejmaL6OqAhUOSK2vs9k1ucrncFFJAUkDJZG67mSwUgVwdC1VVW8vC1jmgjyzct6jw721ZpvtvFv5t6aAPx+YxjnSkXVMOwKGT5OntLLydg69/NH/n4GsW/2H3rKF7ZJo1kW6NoZPIcf+RoVsyTM9ha00tmdo8MsoZh66cOMkJInPoKPVmu2eE7NLMQeokvyC6MHKUny0DTe2SQNuKuTqYU4iMmfu8u4xNN4y/sQEDo9B+5DlUu/ExkmTr5VAe8ZQQTJyNXTIWHetIX771h6UoBa8rUPBWAGHfo966uvX1avk373OnFhK9teGnA/BxQUsC5Xw8UU5TJBngG4++MZuXDYLi/iv5qQEiXnOMm1jfcBqLeKNgF+ngv/otsdkbWkbdW/4IhGFqdrQ7sB12/Epmx+/C//NkAExfpUTJC4r22n8XWJcI5iWU1kIJq3gi5w1AEovM6w4mCH5xyMrNpDAkEqV9LFB1WCJeQxB5FuoRDMvRvwsjmj+gMg1SGF7hQNLgs0MBPCR5ybCtMhbOSRJ0iSWltEjFTtlZPUV4lCYQPYjLPkVLFF2oOvpqPFgY/2z2e8bzFjItslZxbx4wuaS2iZYds/CklMUajmbd1PkLEpaGfSwGOAiJXPEIxC7nogAycAbio7oZpGpAmQBRA1eDyYNlFKhRv9i3MQhKdwiBQc88AbNsO2gZmUpXWeNcBRACF7Xo7AfxsJ4+ZXtJP/Ihl49FDlpM1BGeS2m82hJGNLQmn1wZZyU5aABmcHBt24DM2UyCbbyKmkYsYrKFAj0AK7JTW74pRSc4t5QGKANmFEZWgrJXyETGc0CFRUnCWAcKXL6c+OCQFxjvhAy2LUwLauIm1DmjFu8BAE4tKD48jIKqmlRyKp5ywCPT03U3CoonAVkDe2PDbS3AHmoWSkinlVIAt2u3lwxFR0/EUiMMDC4OEotPD9e4RG+um+/gcJl8l9LNWM/kzs+rqpwy28y+yZB++pgr/7l3+/dITn694xe0J76UaSJsaaKIHGdByUpPIrHptRZPht5+Ch1ywQ27v12dHz34utx55TPUIz459UZdddhg1u6Cn1k+AVc+9b/NWjEEsCuf0SsBbtVKOVMezvJE2U8Dq6UdjVL6+ZP/2VvHZ2Nr/mHJw1C4t0+eRdUgGaVZp9qKSgX9MLS4NZFzi7iRDRt9ztsScKdsKSnjMJ3UpUXx5FBb5P1E5wAQeqlz9ThdzCMkciqj3Md2mjxaZe1VJhMD+cRnVDhhyqpi4wB2ZvQ0xTFDxgXWQj3KtVtojEFgX4/cYNXapPoo628UIcPJNiGzzdBQJmCoAIwzRYhKp/jGbfXXqzWqlepnqZsrzQrRoeJruqvnLO2W5oayF2vhhvSQWeAAyJ+DY3xfNt2Wpne1M4DCpC0FJg6AznpYUzEXe2iSkCL8rca0f83VKfHvt+74Ya/CUBebu4i4TbJYoZUrOh24SqjPh4X3dHKqrn9SjaOpY5kuUJeS6TVP8v6CVBgEtkKXDLTCiCEyNqOulOVdzdB1ogm78XFgYNTqbURcjS/6nHyNR+UEaCk4+lw888w4d1NYdemD86GFDU5RKpgRrYl8gbVRCwkyJLQeiNoHkjEYZzYa+QPL16+JFkdDgrB8DOSGXQgXnJ5yIcysBjIHw2CMCYLaeTGbDdiv04ZmYQC8NVJKCW9BhgPB0V2JDRLQVnCFUj5BYJ8Bwc8jEfF2c6GdZG4pOBP5ud9kDKfqC2PxkS3JvLo1orfC64YtTSjOJvDxCgmEdRMMDJBLd5srX8tBhDw3W9/eRMAT0z48JoW3neKARvxM/SVTLzz8dQrO5yxU/2U1v6L8FNewWGjbK2S+mbIwSSRmY0ipOsXHBKzMnjHcRWCmXgVYsy9FVFcPD8rZWHPRzerPaikW+Hsklg2psoaFmfsdsDs+qFYzEFaGE3n8GoD8m6jTukTL7zkdY0yHFcj4+/tNR3dtFxD9dOHnXvSNxjk2wdrAsVkfomM0/faZY9FeYyO70MVp5xrvkfrXprh8jGV8sg3+ARG29QuaPZ82aDMSOVLGFHWKnFzWjmZEMHppl7F9aD+9N76qP2oswolQf8UO4nGFVbCb7uKb0WI9orRutIeMWQa5/jLo1UvRVcrWUFv8GdXGF7/Xk5fEm9v//LfcwUF6DT6om3KvbtFN43iV/7Zt8LNy9dl9f8pw7xzB4CllyWYJQHQMokBMKtVjbFkCICLPTF3rLH5mFG3vgKQmK4ncDIcvlJyCEjn7eZxW7wY3YACKCY6Yo6w4AbuZCEI8MhLqAhZpCZEL8mApiuTKDNkd/vPIAFtZnostJvUoIdsBlKoxS5wmoiWNpzfXObsGBbV5T14MYAXWwGm9DP1uc5rZCoSrgEcey2JuQr5e5BZqSjdBHsElolZlZhiuJCfhmVp1JWQmPAFU/mgCz94dVhotzS2gjMyN9/eErwHH1fqYS6t1brXbH2o7DusRFCJMKONCApLSxjofYspFCVSlqpGzi5JQW9PyjsaifV3bUAwjS/VO87Ju+3Gm6q/zfl5R5Nqnf3JSnR5WNkzLLuq4gzzfC6wLpSA/bKZMJGmNTqXxHJlsLpMvFEvlij941Vq90YTffNudbqvQ6w/KmdYwGo0nhelsvljGtXi13mx3+8PxdL5cb/fH8/X+fH9/NWgMFrexubW9trOLf0Ow3CX21kmEipKvMJ2SQqXRn9WbsSwdeG97TNb+weHR51cnbNIfWQRPqrPyvyEjBAeJma9wGLqCVT035jGW+MsC4RtsdUZgMt1ixiIxflnCkioks7Yi9qHcqoKSipqmJu0LmZ/S0TMwMjGzOHPuwiXAiuzKO8DGzuGKk4v7R7pG/h4wrz/y+QX86c++8trIHiF/EX4diQJilP7ggwBJJFPpTPYz7XymUCx9t65sYmh/cajW6o3mZ+ftTrfXHwxHY+/NZ4/j28l07W7t/uHxzfrK09/P5ovnl/f6goaBtYqzYdOWbTt24T3WixzRGxKypZWholn5UzqGPd/7s28YWPZ968ChI390zBfDiT9l4zjwLa5QX3mNRPuTH7DwIPEJCImISUjJyCl8TElFTeOTWqd0vq1nYPRZk8+bWXzuzLkLlwCrKzZ2Dk4un3RTu/b9T3l8E+bl9m2dz5n4+AUEhYStRUTFxCESklLSMrLeEMrJKygqKauoqql7v6etrD6oCXrT0tbx98tHraunb2BoZAwgwoQyjhdESVbUoRQaBhbOhg8+9+h105ZtO3bhCb6c4DNEJGI2yCioaOgY9jCxvGkNhgOHjuA7dgJC2Dj+E5t/+0k82idcjGbif/gpQK/2DSFef1ZIRExCSgZ7knJuVVBSUdPQOrW2rks9AyMTM4sz5y5cOg54Y80rNnYOTi5u1zxgXj6vSxkQFBIWERUTh0hISllNy8jKySsoKlkpq6iqccBX19B0pGW9oq2jq6eP0MDQyNiNWxPra6vTvHPv1IPWj57smZlbePbifdoEBIEhUBgcgUShMVgcnkAkkSlUGp3BZLE5XDKPLyiTCEViiVQmpyueQzmGWJBlK0+RMlWoLStSp0lO2+r6abr0GTK2PM53h6klc59PbktnrS2dn/CEbeOiywTmIZzW/f27DNZYApGeVghzU5O1q75lwzGGZfs3p32Ihy2OnFHmSpVrSxkOgwNW7WSwDZ/Pj8RNHN/5bmZz/cM/ursuYbvtw7c/8PQEwNnW5NUGnDcpf/JTrvnyHzJQllvD3g+DhQr3fOGW3voT2xF5zyqWypVqDb31RrN1Uhu3VQ03wFpU+a4UimsQVx0Rl+dx8JQvqnCxkU75l3+lc/Sj/5r06WA4Gk+ms/liuVpvtt6G+wPgbhMWNedDTLnU8n8ADQMLZwNok2yLbbOdebZLHTQMLBw8AiISMgr/VDR03qbvY2Jh4+DiOT9KQEhETAJNSkZOQUlluo9lzVk0tHT0IMO/2Ef7IhMzCysb+815vW9/vcHJxZubRw0MjTdNJ83HL8DOAYSugmEubtc89cJU+1/Oy8cvIOiXc8IioKKYOATs/wMJSSm/3JCRlZNXAPWUlFVU1dQ1NLW0dXT1xPUNDI2MAUSYUMbxgh+qKJl5VgCtCm8kmjD0bScICwfcBiI5m7ZeeNuOHgS3C4+AKIDsSSz7ZTLnKKho6Bg+b6ofGFj2HV1iByw7dOTYCTaOKy7e2EB8Ak8WCP5CIhA43SsTk5CSkRNTUFKBv5qGhNYpHT0DIxNkZhZnzl24BCCzumJj57C2U07Jc3G79q3/ygPm5eMXEBQSFhEVE4dISEpJy8jKySsoKimrqKqpa2hqaYN/R1dP38DQyBhAhAllnA9PgijJiip0mLDh2mizrRY622k3fISIPRk4UuTAwX9y7DqK4QRpFFkhqD3jv1uE4M/IiGhFJFpP0rNLRgSgvWINFZiP45OM1X4HHXbUcSex48SN57yy/uEnSJioV+Ikjf9EsuT9riJlqtRp0naaLn2GjJkyZ+ms8y66DGTtKlv2HDlzseTuOo8dzpsvf4GChQpruEjRYsV7hbxMkZ8p8Q4lX80nVbpM2XJVlq9QsVKeylV6Va1Wslfl6jWqrFmrdp26IaWtV79B+oaNTjUOYoFhFPfaXdr9e2jfY29vki/UX7x5qVxD2jU9AAIBg4CCgUNAQkHDwMKxPR5BIyISsnYUVMVo6PJTiIGJhY3sOLje3cfDJyAkUk1MopeUjJyCUiEVtdY0tLxo6egZGCXOxMyCnzCYcM3gqqzorVzZ2NvAE8ZJ8SiVdXByaUQkcBvpxqgGPbx8hPxxemUDro2gkLBPAgpKhUWYRWdnx8QlItiTUtIysnLy2lRQVILry0pAVU1d44xvamnr6OpJTt+gVkMjdhybmJoJmBsBa+rloucLaml11ZHWgMg3npEt3qbdhD0BaHMlNHGj4biRB4REx0OcGCclzgxqrOjiZDvBkdWVtgAb/8PvvlaPe8wP9eqBkbBZI7GLCfExgXLp+56CKMFxa4l24crFF5WjPzi/tSdwDYAJQCEeHgQMAmrEtRMHA4dQecQhoZjoRTMMA9uT1aueQPkcxK8Gahw8CgJ4iUjIKIeXioaOcUvPxBL9AsfGehyQcfHwCQiJiKUnmTlSMpcckUKyK6moaWhdN9fwLqeHm8HjuIx2M5mfmQWxSGJlY5eegxOZS+LvDhX9co08yMrLxy8gyPsJCZvM/yDLXkSU8GLiEiSSbZ3iP9jSMrJy3PJVVwVFJWUIhFXY4Jf4YzBkVTV1p6FJ6gEMqTW3tXXY4a/y6xamp28Q2vsZcm/4ehsZd2Z1YmpmbmFJ/FbWNrZ29g4AIux8V8oocY4XRElWVIFi+8aAgQJjFaJWoYdGAYs2eIiQfXSHNupFoW8A1xI8tNXHoKqhfnRIoS4bOUrUaNFjxIwVO07ctnjxEyzrhPk4TpS4dgYIwTM/aeQTP0n/7wt+F9KYTBZ+mcnTnCLLlFnhTvW2q/hTp2nbtWWmizLl9BmaPXPOesaMt5skU+b4Z8makKVrW/YcOZNNlit35fPkzVcivzjls9bqF5hYsEsIFipsSGk01S9S+oCb/KJ1FyteImOaS7Yp1aL0xdVZJkdSli2X4PF8VChE+jDM/7orVgoAg8HlKlWrKX7JUoQJXOtLdRfIZ7ZFLHaBRpQ1s9eqPRCdr5hOvXUd4pq92ob1w9+gRjQ8aKRmXPiyHDbJTrH41LTZ+WkT+yabt2hZ9oqtWidsU/q2qc64XQOT9tW1Je8Q0rW9n2Msp1GW4O5hIQG8ueIpCg1HCLqULsZJmuXyYmwoljSatUypAu/HflToMPHU2HBttIllttqec6fd8BEi8tSkyFGiEqVVk9NjtBfzjmNEmjOxetrZ7hc/Mu190GHbkV3BnFt1P2raApgIhh4XOJyieZvuG7/vt1W48N6pg6B3EF8vHbS/qCWvk36ZHafExY3Xq9/l97uCfvnq+dSrP/w1vj/5gn7qy18xkqx8/sXrz+vv1D/4S1E/QXzwM/ELXvyvkPvVj33eid1rn/+Ml+berc98Nq6+/8PPyPrp+T738xjJ9yvyXkGK1u+OfpKfyXdbZWIaVTujbon8Ij3TNT+pObSdpuudPuuxbrjm6niNZqcpc/ixdJbLrnfeRYS57GFAnLHGjV9lSz72HDlz9dbddZ7E4z/XwwK36u1/fPkL9CaYLusR6u1yuCV/kaLFioeUKFmqdJmy5cpXqFipcpWq1arX6HyatWr3q+9+te3UrNu7X/3Wb9CwUeN775tu0WvSdOfdPeevZ96+uz8egm4Bf10fE++Z7Skws+Ytek7OS++zQkHDwMLZsGnLtud27MIjICIho6CiHcnpGPYwsew7cOgImGMn2FtxcAsvD5+AUBwRsSMhNTJyCsQpqahpaJ3S0ZfCYKSMTBo0szhz7iK7LwFWV3qNsbEbBycXQiA36Br0FrovKPKHefn4BQSFhEVExcQhEpJSPNIysnLyCopKyirAVNXUNTTVT31bTr62jvf4dplu80Opp29gN2gI6nXWNDJ243wIFCuaUT3vSxyHOtOpbp3dxN2amCJFjRa9PaeXCagHunP49AJ+wc8j81XzetqzvzizvvcggACi43R8qPkg6UdPCvhoNgfxb2h2eUcA1HT33pg3C89eHD3vcQ80SmOQDSgoaqjUWHBEHZwNWtpki212eG4UVuGpDAEiJELGsW8yk1EKVH0RXlzbV+zniOLSVekmFxUadFILg8lDhQkmZ+Eeq/Z5FBPX+LTrQ4445sQi+FpfY19BpSYiMHZgX8WRCdqJ524W69UbMsJaXArtGh44+Ee5ACHILXrDKKmOxfAV+kioS4qMTssx9LA52minx1KzuHM4H+0eJf7WhFQIUKNBC6hTtE13sHXYWs++K9NoA1NZMZG0GbYtgDmz1GdA51+LLhZdzi9QgMXjA80VNuw4cOLCzTWgPHgN48WHnwBBFB0iojARosSIg5AgicIp0mTIkpsn5d/2FjBOkVKaUZkKssm5ykD9B6ZGnX01aCIZV2o1qI0kEoEyq0OXHs+Pt/p4SoK+kiD3gCEjxhw5cebCteine+48ePLizYcvf/wu2gCBgEFAwcAhIKGgYWDh4BEQkZBRUNHQMTBVYoVkExWscfznc6UDWT5HwryNXc/wJS4ePgEhETEJKRk5BSWVxYSwq/190PMztHRMrlfJwMg7EzMLKxs7B2epXNxpnUcS8/ELCAoJi4iKiUtI9u0paRlZOXkFsxWVlFVU1bLyri7ehqaWtnsrdXT1AFDe9UsagIZKXceAINVaD9Aly5GxiamZuQW9pZW1so2tnb0DgAiTqbqx5H3wgnioDwf2zauoNwwAgYBBQMHAISChoGFg4eAREHmHhIyCioaOUSkmFhw2DtEcI4E0uHjUNolRFJ+gRWQmERIRk5CSkVPQn3I0ZHHzk1OSVTe3aWjp7i+FgZGJmcYMGzTawsrGzsHJxc0jifj4BQSFhEVExcT79oSklLSMrFyl8gopWFRSVlF1l2Rr6oAaKLCiU0PqTWZM2tLW0dXTNzA0MjYxbdEszN+2LBi3tLK2sbWzdyjV0W2KP5u6c+/BoyezPysi5haevXgvoF0CAYMIb/RcG8HAZbUdshKoBgKMD0bDwMK5/pYcQSKqKjAkVskagCiOQQFNlKgOH0s8LToGJhY2Di5eQ/ETJJswETEJKVmh5ClglKnI4ajTkHYrXXo6hozGlJmFodZs7BycXLTm5qk1H79YIlAwFI7QRIvF6U2UTPGV0k4ZZJstl0efhYqlcqVaqzearXan2+sPhqOJt/LGTaZH3Kz5Yrlab7ZUu/Yp20MAESaUcbwgSrKiEgjIOxhgEM+Lqw0MHBQCUhUKumEnwKosDh4BsZLIEi+1omNgarw1aMhM8QxUNHQMTCxsnJTcOyd4+ASERMQkpHaRkV/jpJRU1DS0dPSl0jIyVMfMwsrG7lQOTsS7uHl4+fgFBIW68U4RUTFxCUkp6ToYkJWTV5DphykqKauoqqlroGpqCVSmraNrFaSiu0oGuKVQHVXFCGPQ2OQ5rmHG+C0LSytrqL5tWjhDewfdvYEIE6qvDxzvItN7iZKV5v+rqN9jZcCABxYm5TkyNpaFy/EPtzcyXZuxHFAHvZXZZzvkKbATVN4LH0xYC5KCj5B8qCdRgmhjQ48SlQoW04Ks+AcTRkzYS+f5f3cfhp1uH7c0wSepYRt2+AkqxYsodSeIJGmy5ClSpkqdJu3Imj5DxkyZszSTG2PLniNnrtx58ubLXyC7JwnlzJW76zzBefPlJwV69myhwkWKFiteExL2RJKlSpcpWw4sHyykWKlyFUGKq6ZWvUbNWrXrbNNNr35+gw7C/zB/BGvaJWlnmFHBZ5zFr2kMFsxNBPs2umeS2PBv7Zq7CxI2hWkU6y6T4tMbu+5zJs+vhzx2M1ddMp6YnjLL8FSvOd4HQC3yHDwveV9/o455DOMw+jzDvL7xTUJoMhRsN/ZAXu/FwTmgegKVb/YNitfN4L6Qi9D7U/B747gG7qt780iXl9w6gm8fuXNUadgcXO5R+gd6/txHod1P+69PvMVtbHHegejWo4OuSYkMhwT38r2B0I5sIgNFCSh8VDR0ziCCYQ9/upeJpf5bX0z7DlgOWE5H+hCEHDtBch48f9gEQ8JtYzh4afbl0syBnuKh6ECA8kYjICTC/lkZI86gDijJcZwKrQDEiomkJK9VjCRrAGLy3wQo50B05BSfVaVU0CcU0Gc/azrDp1/DqxjrPtOCc0pHz8AImmJmceaca0FdILkEWF2xqWdwn2I3KLuQsIiomLiEpJS0jCyCOXkFRaV7XFlFVU1dQ1MLKqbt0Eze0dXTNzA0MjYxNeNIi6ytOlYW17OxtbN3ALAApCHsxtWtm2MNd44XRGkEbZP0VY4k73/6aQcEAgYBBQOHiLRIKGiOYGDhRD4eAREJGQUVrS8cmRI9GQYmlhD7ZJw4rl7Y+ASERMRtqKFHLL5nS0glz+HetamfTWpluTqpk0N788Skaxlxy6WGPwpKMvUiVElyaqJJEpMSufjJj4p1lg2Wjp6BkYmZhZmxsXNwcnHz8PLxCwgKCYuIiolLSObZTEnLyMrJKygqKauoqqlraGpp65DsxBf0pO1PUrC6vz19A0MjYxNTM3OzLyytrG1s7RbtETwAiDBIkFYZxwuiJCuq0gX478Cg4BA30LBwEoJeZFR0DBxsXBCfkNiLJoxcYlBTiEliOTEYesDKzsnN60/JD1IQGGFRcSKJMpGSliGZvKKyqrqmtq6XxlCQ8UimM7e0trV3dHZ195C8CPr6B4Ih2MORaCyeSC5KIZjOeAVzBXCYV7hQpJI6XnGFVMlqOtUAa8a12p1urz8Y3l3V8cSd6czMF0tmuVpvtrv9AZBY1JwPMeVSq3SN5AACAYOAgoFDQEJBw8DCnXY8Au+ISMiIqimoRNPIgo2OgYmFjSNeLh4+QZo1IRExCSkZOQUlFTUNLR09AyMTM4tVKrOysQs6OLm4eXbJy8f/OLuEAue2oJDw3bqIqJi4hGROk5KWkZWTV1BUUlZRVVOvoQg2NLW0dca73tVz/ZeBIW4jYxNTM3PiFpZWMri2sbWzH/XjAUCECWUcL4iSrKhIAgQCBgEFA4eAhIKGgYWDR0BEQkZBRUPHwPSFwcLGwcXDJ3D8OBExCSkZOQUlFTUNLR09AyMTMwsrGzsHHCcXNzoPLx+/gKCQsIiomLiEZDWdt6K0jKycvAKXikrKUHsrqmrqnTwamlraOrp6+gaGRsYmpmbmFpZW1ja2dvYOgDdEhGcklHFa91sQJVlRkQYIDgYBlyCgYEngeh8BCQUNAwsHv+6VgBhHQkZBRUPHwFwFFmNOzlafaTi4ePhwsIAQDhKhJCYhnU7GnELlFJRU1ACVXUNLx109AyPIdFbNZCysbIy3cwj2e04ubh7eVebjx911gatFSFhEVAwK9+K2KwlJKWkZWTl5BUUlZRVVpBoQqX4BTt/Q1NLW0dXTN4jZ09DI2MTUzNzC0srmFEvhrn/b2NrZOwCIMKGM4wVx1bpw166oQTAfZ/kq9jUrw9eUoQczJ2QKwp7e7Q83G4PL19+crdmMmZ3ZHfwQhjikIfNsylCHZrwM9GFMCtRhDmv252AO52iO52QawOTs4Qx3eOMu0QiEUAFF4RB/WjQoQ4lHAjSSFFgr2cjZlWKUc/uvHfVoRjtg1Q5HfDEYHihORwOQaeqFyzyetkCL3ObWvM3tHGId05jHMjBBgnbE4b3hnPPR9sUYpBDicg7tHYWbZCxbynOBCTAWMjPrdPmGV8bxwTYGs+ld/9hUXVfZdT4TVEfb8jNFgfPxrmcWcjYOOWVlnNesvVs5gObSpcJEdS2PYIHllU9Hhcx0UvIroNpkxflCClu2qQWitAVZCixadak2ubHwTFF1lnRB8yyOz3FtElFpz52jEhrRu8LkTgGW8UxNjreuMLuQn7TiQhh6lcoEtXsmzQBLwHqf2T5kqERbEewIrIJC7BFdNX+rTVmSAIADZQONLIsR6xXBxgppjQpkCsjk/PI2vKl9qSbnq6omeG2ouwgDQm+JnKrAmSbOpVRbTEEn1rvEJxatHlyKoSuBhbJ/ac0RXGu1R9ao/V9Qz66Q+koBesL4V+TeZ2O3guCH9lcdq8V9YFbVIWv4QX1DxXavccfWKIziwA1mDyAsSFGl22LluIR2mAKMBk4qF6dgYNo1o+679zoQ9wj5beIpVt25pGvcgwGzdJzX5qfMsG1yNLkYEWGCqK9r2QDA9Q06OQ4NNQgvGZyzXNre/BI4lXg2IBEVdDDBZmZpzVNvfL+47NSI7OSSvY6CREaTfeDORjazNQiDktvpqMOMSNtVn3A7v+s/CAX48S6VVKcFgpFjNLnvSPQGyBQGlZORHtUJdHBuirdSLnDnWbFKUDtc/Mt4U4GFDyFECQeR4CUHLEqosEWWlHHkPEcpNFg+MPrg2wMPe+E1M+vSFfRvgK61LQMrJge7A0YOwsV2FOTVmgGfW5Eeg3Bhpf8KwTMPh7m0c/WIo8TgXQJrOgFOHBC5+8XrLDdxBNHDgarKRrjwEizp1ZFTbMjYouqvQ4kaidMQP8rwFYgMjx90IIZ5lxh+RNB1GCSUNPqax4U4+OFGpzm/5kWlmF5eLpUckXCBfV4fWgsH+FEZIojAeBcF9yStixd+BPHngg1b8P6RRHVEER6SwVvmABsW4kgijZmyZOOUPIpYShnVek8Cy6NDt3f/lZWlmFYnXG3ow94U1lsNbU6jiz5CKWUIl5Yit2AbY4reliq3PZZwZLY2Zziw6q3DhTKgI+xTR9/gip/uQJeBwILYYDCXhnzB+UplcSzwdshO2zwxOrKmwLYJsOr+9W7Qoj14Nbp/1DDFbLDqcthpl+tyW62rfe3yWMZj2FyCZSmvffabyYDVDJqTkMOOGIVaFx1zrPDRZbOTrZgHjWHciBP2KenmR5aURbRYh/jy41DaO198m846d4MhCOWPMy1VkPWiS7Upu+LqHyCOzYO8awYr0hOHHbVBMwBo2KH9NN1ydydnMo1dmL3R6bjrPJToue+B/esoXR2RixWgUFcdY56MiNTOQ4TE4sgmnMlEHO84r3pt4e16fopp/CVzBbJEhV5HJaSnsVYcS02Po3SGHDXZZXkezxwhHdXd7tBfW3ef043ptB8XXJtnZ9zPvfZeVjd+z2c6fInnNQnziq9ucIZD/152bt6/bdXQ1i+UKPYCK7L6xvo6yhii6BHVmC/+Q12wgkJfzqcCcsLDB5PVvT16njE4F2WYArq6YpVfM2ikAntD4gt3eWUWGlXwwh+4ofeJKbnYvFiioRGVGL4IPxYsZb/3eWt7vz+dT132V/ruhiOr4F48yI08nhdcdT2I9oNieNUH/bfc1YuH3Xd6CL3qpfylHYHRxIT7200U94dZzNIz+XRCHdH8Bw+q569oxYTqCugm7P86HuI+97Pj33uRFo+AiISMgoqGjoGJhY2Di4dPQEhETEJKRk5BSUVNQ0tHz8DIxMzCysbOe1kudqfZUs35unl4dQwCZeW3Ou8K2ubf/3lni1F8vBhmJ78cu7569w2XvlWXVXysuo+kvu/1esC8fPwCgkLCIpokKiYOkZCUkpaRLS5ODuHtKCgqKauAQE2/A+UDSD8LAyV+DgOU+DHcoUD8Jt18y0g/nwF/YRG5qouKHsf/GNBb2/qydf0inHZXY5tuptI3bwupHTxoHMSbxBbcRdQ1dFJn1VDH092e0trY7Fru+GFjQbHDzvhGLaEfABe0phzZqou1udiNS7ZOz0efXNMxuOVj27m2uTbQhPS03T21rvyz7P0F65Qm69BqKA3SQYUQuTFW+w1o6DsP3+jcCfyn14TI4D24BAh1ShFuviEvlrXm6iEnUGIN2zmhLtHo3P7dqLFFoG53YurOyk68vfeAcS1/GLwfF7nNPO3M3MKzF++ZN3IJ3sq92RryhJ6Mjqd55wvw0C/Y9QY99u6a+cc+KhRifqqDexuvgPhuAXvjDQnBHbT/1sNf1TmfXajOpJwlKoKzRkIGjbz9xm90chTvnSenUtUjNvPPKi59sdYS6ucq7/fqWXRzM03qQzD3Oigw1K4XA5NCp1CvaGlc/DOMaeJhP0UEOv+3nstAwQa2Z3UEGvq6KNGJLxwEgkD3Xu+iQGAKCI/4TgQW6TXYbuWZqj3h0kiwxZyD6znt9sxUxJu6vUAswNvpBwFxrChV/3OI/DrEvVxLU55G2fxhn6mGahQB8cFLAPapFGJbaNqjNXOCyM5yQkFFQyecbI75xsDEwsbBxcMnICRCeRFvTGKSAUllgreCuMub2HKI8yahoKSipqGtiMK2AvcOS9o7KCmDZw7p6BkYmZhZWNnYOTi5uHl4+fgF2CEHcjAm0DtE8E37256Ns3I+2s79tQPN9gNqOyReT+W/p6xnE/xwH0ib4xPwQcEnY1XhC3QS8/Myigf/litwydHZwzdh/ZzeBo6y1i8vw0NN7OjTqTD9vTJBxsdu1fiHp/NtJEq3d+7IU1ww/ssb155gBsH39MqnZGaGowahKFfAC64E0FAjArY15+hgFL8xG5dVIb///WxbpXdiakf/Teb09vQjfjbtclSjYMQ23mDKiaUKIKV0dncN26qtZq0wPLEJZNlFJiXhpqZB3nn6yZ8CR1pjrB+FUAEb+IeEntavsqdtT+zwrFVN/ZtLcS+EoogksVfcZXb/Be2z+IQ9EWmMyHgmBAGZ6358km0viHyydowrl7/dTmq2Cd+3KxmzUxufK+OPLQCX1sUdNiJZj5khPAXa6gcP4ZhohFbkzcvE6kRkxQml8mBc3s82X8QLERlBQaXOVVLsRka6tAJNKEa78bJ+C6ugCBGrQMEoZqpIa4Ix841hxMKTSRSrZAndFhIu/Mb42wcxF8RMbqdNVpSZgs1ZRRg80Puuv/cen6+t9VzBdudvtmfGEchZh1EFu4bwVZpUZCIQ+uiY2Xp8yuWNP4S9HS5z6khnHQxI63JstyKMVc2VfmU16MGG4fX97nrKvw9mzFaDmI7ig4gJjpJ1wkp6X3xl7WnPbuGVKej274DjDUbT0Va1d5RtvPkGo3WMwGq9Q1vdz6Pz6ZQDme27xkbGtsaw3xAWBgR15zEiyAGwz+9Sb95x3Rd05/Tiki/sIm5q6u/oWVWOlxoM+5jxwvgaFDCIYJm7mHExNTS3fwLk0rYaduQwEK9UjAnkdL2NmbRJ/txOYVa3IvVrIyr0iwYi7IsARu8JNBUnZAhI+fovoTt85AOUdfZhc0UxJ1EHE9wk7/1BuLNDwfkTyuTs3rylzXztiESEKiBmMPnKWu5XmZkvLXaDjuSHMlKoO6kgWQQ/PVGkN64Kq1w06Xd558++08/B2BrFRoCYArLWrJsIVo15pmJmg/9GOPIqDkZv489ab0a/W227AsqVMFcV+ZPIJ5FYBmQYNUBhjoNaM6EtUHUwLcRcXZoHYXZb1ZlUK2yo6WkgF5j4/yvYcQe9RhTDuE/WTc1vQPAedARrbbmiX6Cr/dfOh0BhHxrKCUByu2uCASJmO1ZQDmhtFffDYVr3NC8QEPNPy9EL2RYGCY63HryY+UPjFcwk7HyMf527RJPIF7Yj+WQcfS9LDJs22GimJlVvxNLyNuxrkzm9elv1N9Bcyfo1CmqiPQbJVdWExsk78MwBHCPhYNJa16DO2vOcc5p+kn/SgL3hJ5dwInmRnq7XtxzH5j52SGUWrqdmEhfOvS43rjP/uIzbk2043ffVKIR+BZBRB/Ju/7nas9MC3DY8ruowO8IesTtLg2WA6mAuewMVED1r6mCeaHDIlxDlfQsVQO4u8vB6OKby9uXg7/nka+g7USzSHn8JDik/g2cbxvHk+OeBDwkddoZZX38Fzfm80VCwWxDvROJJ5mkkzqknEc6XV4yNNO8mp3yOEiLZpgf1MQHoZs0IlI1r28mskjrmE55uRl+1TZtkDY+DwgmCPG4vehXTY5ImKuXjhTblRz+Z7UcovSPEo5A7DZSd5kdzHC/eeYYowklkxxvZKYcKWAZXYhgRkxhFhSDb/UsquMdRUxf2en/ODXEc5amkHsFmfiNr2Yh+4qER8/U6u6PkVNF5Udz8DBVBMkkGJkzNwYFbJpS4uo2pp3srEqoZOe2CO/mDe7JCRsbmx1/VMTLxhrfBEfn7ReLD/XlGtsLdaAgQGaXgtKOQr4a5oMHciHbzk512ojBTzmiZR7TnLdMNGzuXCxZ6SSVS3jyVJYXemMxCPydZ00/7nYLgE3lXhhkPOMHFrgbg9MO7fORtnEdkY98gw2jE/I/Zxxv9WGoxk/Z98x1udAfnNptzpRdyAr1sxEsBHb5ovZtGxL65g1PZRKB3tU+pIxQXtE7zQCuEd3vPlxuDnUgFehDSZFZxc44EA2nYRzF0+jtIyE1neq/3P5GPgcd51kjbHMhPCojHEX8LxPzzwN+KsseE8oWKXVQ0wvz2wA7HU/dyWwEoKs79rRzBRVx5FuFjHMAch781ami7tiM7Z0wGbSVQVPmSmAiyigGLRnjg9x82jev2EmGZaxAV0n9IqQj5LScs/IAi+qD7AHGY32rsGUUqqWSpkir7vODVjVCHHNFqLSSR4qtxx6GvYi95n5doXKYJ0XlkhXMkYT7Hfa3uQS8yjbvirQYO0pMhZETy4OFZ9lwsK4DCEOiLnAms5EOf3ZiGCqj3cnzuadrJ3WgW4EuhXxZITWNUO7KxXmyRAOUywKlgXXZ+rEOa3bh+wR/uMlfqmNhbjUYWG97IkMYxLSu1JysQGOQ4k4+vGuotsGf71pg3LUOgY8fulFOKZtNY15d4J0FuALEb82V3OzBBoIWZPzK3mzUP9vY+6Iq3JZL1ZlbdnNwDzUl+U7pDdyK0J32FNL9StVrQjU2VaLneo9u4FIjLV0q8GtRjVYTNaZAi+qvJPQaElBum4oLcrvfJIdIMwbcRqV7qVqhQ8gc6BtAo1oBpvDuhVIdSFtkDTu55H6SuSHXnpCW6k6oItNHgs73v7eWyreCcLjISccLQuEuQgGr/9Oo1gwhu0UZlGWmhQVe50IJdig5b6GbbbVGf05FVlLcU6eFS2+pD4wc9OebVxOiv2xDG+h43nj2u+1lv4zbLAyh7YNi0o7tdvDD9kLvsSWOQO+54VVTr/iYZBZhmRuBwT72IbeimVYJPrDcdo3fsaWelFFay2HGznMJKelTlNkwAU7Ox6IxuLR/C6+9YBGAyd3FpIacicueUad0ZhY2vNHuJEUQsPp7YrbtTRzsa0h61ab9NYm9eZGRetOjeSv+6IsDW7TF58zOOIEvHVEomS4W8RrI68M0vD51HTSHLbrbVBWTcHKVw+JVumu6OJ8hp8HqY4RJfT53xSVuFjffJQ7RqSuuqamIJpbQs0xYLm7xirvjyLFRQWH3ZJJFKh930maiiHWtyp9Zn0kQw0mWPCvVyCqBeCnUEH3fz1ikvNPFXd43mAlDfIejgjlXIhcXLNqnkoleh5RCqHFEMAohEB3aIaFn64QCsrmWzI+Vs73iP5se43TuaQlCMKc6aON5ZEjbl+LCskm+Tt/xvcdRhfgPfya9x2gK3efV0yCGs7qTTTo646q53Tdg28i6hBqVI4+07bkSMmlzIztbYzMmw8L3Isg/BnfnvRYG7U5Tr6fWNfTxa3UC2o+CgfstfrKdgipkqhAvxxezq8yLn+3m1M2Ht6lEkuSP4paC9k+ioR+Z+wcZwmQP0MgXvprJvdPZjGmjFkld+Rd7Dt5e8AXzgL3C0vsycF7oHF4qzg+IEUj0pSREUe3t1hmbgAgoeSbriJg/VNxLbjYV4k2kE+WmLLU2auAvWYc/mu/6bzsw6/DiWetTQYtKZ81qy389r19RWTk3wYf4zsQQEWu5jJ41WQn6YCM39tPw5b6qpdebYzInWO0iZHTfvabYv9uevUVV376kj5vrmA7TNOOmE9cS/tIqltPTMWATf8zryvFm3ZM5/iXoKuJiZswrBbYgM1AgCyguhBnxAuo4g65BcJwBsIbWHGxej2CNKlSVpEHxOCCz/ypbA7a6Vt/Ix8EfSLFGGp/NkzR8LulQBqd0HYEf+aVFgB7oYfTpM5ANerkrjenyAFNINGzTKAw5qh2w4APRHhxcfCEIEyNFuxKYpeeblxBJ8AlGGlmj86SUSWchxZT370SmKVn+qCZZRfaBRZC+BmYYEFe90t1uKLi6TnuggVnkZB3Yterbl1IX0XE2lmFoiexny0q6ySkvXc73M2b/3vKez1Pf27vW1M4zt5+DMzD06jC0VN30PzjjAtmb69957YVUkL3P6mqhQhXfGy1zmVm9Z8xvcLp2Zx7POaIsOOjRhG7wecfyyIxEnQ5rjg77DShqRkTkZ8VprbKvVtpvuYym2IF/uGU54tivA7xXcHQV0q+IvGXEvJBKONwL65HnzdJxFlkGVW0pBJfU+cxz5mA0qO7EF9OLXm6MQMkig/fjGOMnVb19panRHP+EFzn7qtee0976jFt/jfkPdN64SrhBHi5Wf+tqQT+XtsDoda4ZNPW91RTxpLdsjUuIVlrR/YQKYw9Wf4gv/e6+VJpSTiX9aG6FxLSEhyqOI9V4BcUXbHPZu9nDMm57UULbq18eHti4ksGi7Du5CycRrwql5sXHbLaQk9cwdtA7edHI+/qUI48as3E/nU6ZODB/XkmJGqnq14ZuVrSY1qEjruvBfgzMN7oWe2DEDWhT6DOM2yGtYZk82kCWnkgIYh+YkhDX4Vax46+pPzJP5TPM2bNsXeLAi1iau14SIcxYL+CZwPPECUmPvEEaPK5NQgFCjZTIXnaYSvJi8Bhl3ICt4/F7OnsHUg0NOArbu0HFlQkoy/JiSG9Xnlp0+Vtrxb2SIsWZ4IKgyFT5wUEYHKDyEfeRs4GRp+lThqnbLy6mMumeBDSL6SDOUevbrsodVd1zHIXknojaYtNM/oUOyz2p8knrxneoLWzu6Qm9mSPuXUBMdxpJPk4U0aujiiumDVK651BRz8uHWmUVDuXbUC5P0Q8qh8tQK7GIWE9DMCV+WGH8coQRJP7yIdVlEVpBDzgtaxCIn7pecKEMK4BwhZyhiQAnEGrqmBi94pUU4oLxIXH1U1jDMcgsDGqmO7rhtHTR0QnPxxROTeRkJBH5kTGmQZjZM077nXfxf1L7gKkUhnxC+F9ZgJhPi2/v7djLlp3yoxMWW0jx/ecfwiuiUPrR8n9JmN7/83dYYY3EBZbNBh2QwKHVexbeAi52dGZ4iJawEGSLW0NFkzYBvnb2cfFHYU49Iej8zNFZV1hWkU/aDn3c/H2HQG+5QwS/vkZ4CmfeWNw2Whv1GlzStzPaV0MGMnLqMTM/STUPG03sYpoSaym1OaTS28dg9H6mP8xpm6VsdK99xk7wEKGaiSkmb5OUzzxSXGiOu1KcUcJTcqREmkAlR/di1sGKZA0C/8HRtcAmRpQ0tVzbqAB2b4IfFGCBkeDDQUiJKRgJYpDTGBieXDNlif9pXK+TjU7HvXnfEohIKVVwelrWr82IQnJvkQr4mVVpw3bqwBUeLeV3pwAjYNZr8HFCVzyegAx3gNJ8PrGFwcCOHp8eXNgfEl6Btd9rVzJ44DpWztFBkMHcqwgkwD1zgB5MkOF+AzbAnxp0cSBfo+XBiyo0RA27kmHMwQ9a8HeZseh9YF3r+IoBDjy0KfGwBvXIHRX0mzUZtV9ONK3KhpOsQSCRxGg4pfOiquEIq2KFMCha4cqOcR18kRTKwEabq/BAHoZvb4i9fBlrwEIhRh4JTOGbC+zdKvj3OJLxdJzY9uVVPSHj9wlq3YsGk2IQNmtEnOWHDxjTp9Ec9LmfuzQtOxZphVX4PMLcK7/ikOXtlxp3zJ9woKFpIXfG0cBGVuNAaIbe82PTiCvcXZxJPqC0lf9cMuAqmz43MuFhHpjgTX+YqvoQVBAi7kaU92E19t3+33/J/mPpv8ZFMeszgoKANQQ9mYaJypx6M7IS+mjy3feUZt1LguzauzkrqbRu++2+qydzjSimO6UnGv7lckozkLStTDUyKEEFGksgvoU1bSpJophOPbJ14W+3qKvf2ev8k398cBxTZwEhwP45BEhzKBzPWLBjQYpjJxNapVa641Bu43V/eFTvKI5U0ch+ZSRLdhu/2yQswQzY2NSSDyzyHXPNY38tQMxxslrFyDCbHrE+9RUnvKe8dQKyqpvT+Qg3q0f8Lf4lxR3Hsn/KdPuCfm+a7JNXkQv7cgDb/9nFHd1Ul+lrbd36dU9/a9ctxJiHLrjZlJs9p1LP2nvL0z+WiVvmn+9187c/3w7nufeJOJ97q7uSI7plaw09ZhdImj+lzGqpI0d5nOTg8VVX0mClthCTQLZKDu8ZAUwZOl3mMLKcztMtdV9MYWRCj7CcvSJinzJY8YWZUMqGMgubIEXOlMVEMGWOEiU6YeP/mb1CFrXXdv+7Het5vvtiXtfG1v9oPhihQUyhrc2xboHoTShzs7E62x8QIB2CLVvP8Reg4Z0yWS+5nNjMkmMwen1yeb/InX8MPdpoDfZ6ERkl+HOhQI6b6y8U19c3wFzZMB9ge5H1ix48Fw7KBGt/ZJITvGJI/zEr/D7rmP5dHp/IW9q29tFMb76CndSOva9Wlk6/yai/gmYUzF5Kqv1vXR3/l53rRX6SzeXH0i/xfc4Oe9UOdosjm/mXVOlMR+TISVzmfVDt+devWzCg+xQ2sevO3+he7njnX91vp1jf6PM/3eo6dWj8Aca3XfM63tPKYH/pQPXv3mxjNSkbkoW3viNNhHqLoj41rHeYzlqmLExFILZJBraQFfGjvxRtlMkzRpk/TKYdmUabHH3vgPqFJmYs4GKnKIEp5XEyIXP5TKg993xQ48bHfqG3zChM4bXWbgCRRnbLA1+y4nuu+1rto+Go29fa72d36G7q1+tpoaPWtVsSTgRS1QJyTMKrfrNGcPbj0kIcK1Q3f6E2oqrfVS11CerYlpOrbscRW08kg9Wyc5Y1DsG/uGTDtuY6GYm9ioCngIMKBWVQJJCDKvzzsxI9Nq3qLhFiFkac3D7bN7aNuGzrXtvrFPcf1reOC6l/0hd0pTV1mcFgAGX227lzb9WV2a/cHP2RxYAsK2GLTmVVWR7ZyJapoNL7+ScjCnoDWcqqx4bC7l6q5IKiy8ULlElpWpdaAIqpMTOhb0iM+52Iecymv+Q5v9UR/mhd8p9clpss8VmWOsfigZso+UR1+cfpAzAtISGp1+HFYrnqruWWzqBKyNPWRgzrigXQ8mslNdwrQEZJiPeljjT4BR4EZnM1cK/klfzG/jp1W8rwVbP6ampS7/k93zjxP00c1w8sFKL60bX5AoXRtzXgcGwNlLWncSZMH13XhaUCOuXFU5Z4zZsARxSUyoVhlOUJ0GCElRfvMyjJr0aJWbs7AHjY/icK9WzTWd8/k2QmJolG/3l0EGB3pVnKYsi1jZvUkrqOQfL2vjMEctAB9A+8iFgyx59xTM4WcMDCqvo4ohfSHs/LM/ZCQ0pvpT8w7TuzYT3TLcgtckgTDiYQtBFWSNPvwtwW0cpGzh/lDPSAhURZZRFVFyZEr+ngNaCAZUaosiNoUqShPJZcMk2EaWpF9OOkkGiiLbnDkdxvmrHMUtQhZl+d53DQb7Imi1UNktHeYZFYHEn54AUcXJ6Vo48kguPCDPKGDONllr7PVml2RKVj3fIYaIqu5vp+/c/mgDFMpvnSBP88YTdVf5jB1pOQq3Q8k7a4y4Q0hu4+/jhi4R3J5hW6MwELrhhPWSYYJwNewVAjCO/YT7GHAW2SLngxlER6YOmcmqAYwjeHRgLUuxvudK4EzrBQv5GGaED242XyJv+u7/tQa9XKQIeM6znGPfMZHksXH+clROuBjPXCSIZ/bYR7kqGY/7TZqKHCZu+2moBVUXhH9rj7zjk7S+3SqEl1EYUt7wKOt6TYuMb99fhr/YO8f27Ed2XH+oAU2dxVXNNrF3e7PxL2MNXs4x3EtWdZxO4E86PW2gEnolemZeh4wUynoibez5+uu7Ibut9J5n9wMVNT/mf00Z6uaR2Ber+oZvr/zxX+Nz3u713WPpbW/7y4MTgHj1vRwoYyIGIWRLPE5PpxZ/dR7/fgOJfailCXxsSRzy/Wu8nf3JHd8Sf0+Z6Vf4/18wQuu5pIuv0KD95lnhYv5/Y3txv5JfCnXtPCLfa2TO/hBVXWYz+clhxxD8PAof07NIRzfexS1mMWWU/hy9tbQihMgPKy12XBlkQXDRrtyJTmCDDKt/XKGk/XisuR73BB2BDyxoiKqLJAFpF1KuMEnHxHIj2F3rgRDyPgLonj6An+dkW8k2Dr+TB084l+EDoTsVLafnMduiimPUJqOVENZJjHWqYxKW7NYaCTv5c8eq9lOeboKKCytcpJIIftDyPBBmrfhX+JP9iNZ4tMssKxv4HgAKohJgkxgVUa28aBeeOFUo+ZNx78KONshjkBA4XZ/PdP8VdVxaxQUvGW1z6KhOKD3vdL8PqvQtrZ3/rsITlYduNg6y8x32grsALRM/4HZJ5dhQss3g+mN0FLnFRPUQJVO94F8NNMDVljp2UnobtZ+BiSLbmBKggKLckUKmuvZZtWs7FHf81vs3oLterylTpe2osO1sPxCN3yUonf2aSdY5Ca/olcTT8Od3OdWn/BrjGt++VcG5Q8xf1isEGhM/ceGBygfNhKy2MnC1KSxrjyQGt5NyO1kTpcNTdyLpAJJE570KbAHXHj2wLvPk3lnxN2QNQUKaFEoZRMctaK76tqjtiZIFqCM8o3umqoNlosf8eHL/cmOx6XoW/eYc67WUAqo38mKpqkNlbcPd81BRYMGqGM0RNOYSyiZpxRsLx7jMRuPPb74Yrdla0aJYeo5WVk/uGfYxT6roX6LRdXj8ObiTp4zuGl2SnEIDHIczccHr20NbLJ9ZtBGpQPQ0e0VrJBCbQNY+4pqTseXi8jKfGJnlKZstBQTYbFZrXmwvDVjhHtn4XDsUUxJo9OGX53pIN3bRqA5WucxRbpz9gAhzZ0NBQak9pDBBMB9+eqeL0c+uXHIHVpy2KLNHRvf7PdVHCQNSNa/AcLbVoUnqCxAQpUHD4JR3H7TXtB+Qxvqanj2yTmM2PDau/yZsnPOXp0rs13Q05ynCWFHPXwYVeoVdSFnlKnvDl4wANzi8MsXGockUwBql00eBcqKGzHxNHgihjSkkkp5T/jySVRqDuSFAqhZx5P3GvSOPKFNtgqRPMK9tVFvYcnNBzo+amutewdMtrx4Yfqh7JntbEnxsvdLOXsQRw05S9LMjLGuthfBTRuU9yTcxahj9MnYguGoLGeXQrfjZjmllPSoXm2YAIYSrSMZ3VpCsLyoIAjAZJaSnkFR6PRFjd5DKM1Y4MVeYgTxij+6r8rAb5j9aIi7U11O64fZSFYYqxrZ71uONYFBnZuhKbpnDB4rxMFrOjxY8CjF6oQztprJ0/g8jDbWbC4aR0BmFmDrfJLRDsnjPimfxSFnp0UuKCOWV4paBVEuwWyTXQCdRivJuLU0SwKBcPsnIZNkeQWxhBReOTMdhZ4CJrNqJU23Y8Vfco9YsaOLK0jAfVBhH6lJygtN6WYX1VwA6tOkgGFLgfRYbKNJbtnjkdJCk6YAYBBAZAHFZnnZ65QxlLL2p/dIEm+C2KOhafexR8Oq5hNFeifLQEP2bve7ZaRoOtuCEEcd5jfwnWgbpy1wm5fSRNPVWZEU9Qf7MY4mbBtSc1Bbzp5zjDVZYApyjzUVs/Ms9uLsEPYa+WyUmP8KI+xTxCrtZiE1Z8VeR2EyzPGb/iylBVNExeOeoWIu58iLnK9o/Ea1lGt5wyF/wHjJR/ZIzmKdKZLbxbrSG5mbwxsCzh6NEOIWliJF3qPelLxiHv51G47VRZG00Si1pZUGGvw5SraBx2Eg3dmiW4CWq9Emn2kdCTIH2JemhgcVyqvHlRYtDF3lAdvF9X+LBcBOTcLamjXnmZ30MjScU6hm1HsNRVkXf0I5VDcnu2Wp7EkaBYx0qsPQqSqnCnenMIt+jmByRIMsVlq9z/K7yIlq3tfi1m6EE8IcdGDgoj/BF86UYEYH4IqsxNtKPLQWFu300GnEhbrojep+wEEna12PASZ8g8IUdurGIv6NBc14TNlaEc6i5dZo0uX1Nbc1WEqUJPOB3MnJ5BT3alyo0qEwAcxEMCCDTxzY+kjA1+GVMVLaFPnjwccwFQasgfnBTw5TLFjY0dXrbJRYsBMnipEgISokidHnAUS6SIfgrLg07sW+OZ9eJORh14w7U5OdA033nEVklUim+u2rdrAiZwL9HucGFpKJbxA6kTIjUbRcWRLUyVCoxLwG/wQHEfYyqi5KdthhmLnMLep7vLZ64Fle1aqdxzPnQ4xGsYsqQspaksTy2lhq9HFP4ZdXXsHeM+uizfzChoevhS666OPiGrvXePEMI+TdWU/EiC1G06scEj/izinRocV3nKOW4F8uWfSSffppB9BPgT2XXSpW+Ne7XIOtlBpa6DFJibT4GvsxFzdv757crQImQSxSwgwr9iQTjCH+sLtwq11Awqp0RR+9Do2Sk5SYZQgRDnX4i1iOHQV4hzKsXf3k5q8baeVX0FA8oVZUcfM7jqngDPNovKlKsHRDZWKJzkpY2zdLI/wrBrNyNjFVtrvJ72KXP8jL1fBkf7yy/KU5GfKrtREa1xISotSKWO8VbOdznHM7/s0PerWjmcMha3f0U4Cqz4D1cGLozZ/PwBWJNeYbcE2p84lEaAWU+RPj8PechnAuLFEnNlyEEEEiTUoAcyA7dgTGHiP5TLeQRo2/QlyIkEfeKRqUiHk0vc6aKQVhSEeri1McqdVVz+k9W6bAT7m5OpQervMznSYfg//IcJlkWLrLDA4SRS1tLZnU5RpDQMg4UKYWI7hiNHn9AV0SykKZ4iwBY39G3sarJ3b2DKL8aM7ygbJb4A0I6GI0ZyQj4Tbx9LHC40NcfPQN5YFALqwwS/BiKTVvfegjZ9MwHZ1FzbZaKxkjQ6kNAyCGPrIgKPY0V6tUGivVnu3hZmws0LL138uQSjaVEepHlq17jO1o4fTx15FbPuHlirrf+MKxufFE4wcZQyQ9cwGXal4wC4q05LoRhpMagi5B1J3ylEcsl/lmbJUfTxq0zMkQpBibxUQdKkCriqvDc0NQ1tQQ7/OWb1BVEgBy42+cNtbYTiYSy6ih485L7Lrp4qnrjtGK2GiD356apLZjvMJWh0fOuOWqR1ysRQiV4lxE+dC3/z+Qxa/9EIOVUBPJGggw+cGhKfhpmp/xeS6PUkCB/FAYW8LHhqz5nifynr321nS5PTFPmQTEZVgihBMIUTYRFjCCfvHeFRxAYFGBlNXQiD33U3Ajibok2w4tNH9b3XUQwtYDWsMpl+rp3Geuhsd1eHI/8ynulgWyKJdGd2lCy9nnh4lrM9tvmmFrKfhbMcSCfLu9zmpZ5yurT6ar3fnFU5wFteF1MadjGyCCVp2WTHvFOpJRwrSgMKLlzQ6IMqdC4/UeHwJwXNQAFc0DICZYsRMnzBDSMjZpVwk5PSh8R9rVxl9355Z2vNud7yscCKAdbHfPcQ6YivFVYSV5gfsW/3ZLkqPagzPC3mwS1yzRBwf0YinDCTCWiuAjZoBSiWL6XMG5V0rBJGZGOrVCdre5lVZacS0PRQkcva16zZAPVu8o4W0F3Kp8QBwbJJ7gRuq9IXUVJYuGNHbc1IxKoUyAJHRsEPHBIIeBT0I40eJFjRIvDPRopIMRpxQ9xLKbBMYnhd3veuVYuQWFFea9Civ1nbkAFdh6FJoAJiNLFT7bvribdrdtHvHgTxKei8XLwoMXWOQJgLC1XFHpMjRK1yxwWG3crfN9pb+DJSJksi8aC4C1wmbUhNoz1rAUSler0k9AWvPDEKok8SKMCRYo2j8yggUL9cyLKNS8EasWp1eSFMFuaI1bWYL9ux11etDhpfvzPgRaK2aOCYv3yk/eE5aOLyY+e8F/niA8ais0lSeXK7NJOBql8YaTYlqiyuuqmie7unHcrR7lIz7Hb+Bf5Q/6P9FZ+xJzDpULJRqM9eZDN5aENYmMM2UNvyOhr/d6frcv8MPePo3Acxqwydf8nfWrLHuhgQBpneIBI8lX4Qe6YrZYEowphjz8qEv5zoUG4VMtb133otXDNs9760/+n9AXwYHHS9LATS6EHFjeX2dXSuTKkBQN9Ruln2TinhZ73j/5y4UceeBBxUcxCCflJp3xF6s+aAEZZMfXuIwIIg3kOT60396NycoNYaIK49vTHiV83LI/jfxLdqH5X7+rTCP6g31kDgKXPfXX+Xp/H4qfOLM2b/j3gXmJj5+D1pesL7An/V0+GLNrvUUSwTQp6B73VED8nJe7akXhVtj7FR74H/mv9mv6tD/Slz2ze3Fp1focq356j/N+iZYTrWBp4yQUexzxYaRMs8nyv6Kjg4iQc3ixGm+uX6IZWDJywogUwTNevShPSIX5qjpW6wAgqhQrWLGwCCS6QsSKKQaFQJ0p8ESXRizxJkIETbmXON6f7WN8mt91MR9vkxf+6S6BFBQqucGXYYwjCGdY9je1nvlFAYQkeOF5PjxM9aihE9vqREfHKWeW3S0w0Jf/Ba7g5/o5h3MHpXOPcaC888wxuW+zvNEsjcKutoOCxLEvtxDQAEHsatNwNzZwx6OmRpQHnf+2t/QDeLOdnESO00Mpcn4ap6FaPZZkpc7f5KYH0IVEsRLda7Mz0n+aG1/m/B8W/h29zY/y/7qTeZ6naTn2GP4w7hG7QmxBmLjJ7afHS5UqRbThxsuVrFFR529ctlghJ+pzkJu+3BWOrUCRsyvc7Ja3uPRJnZzoaasp5AZP6FOZBXvmxKumMK4Gi/5TKPcJKAK7wHCCxx82NLbkwwJFpgGCDKShZawCuloEoTNQTgQbGfy08AODRBESfOg8PV1pwF/+bYrJ6QRh4cQmtNCbNDDB0QRosHD88aWRLtx28zW0wfUsqMn1N3I/ffbdjok92vZsuTkPTscMzGD2Y4qEQ7ZZ5JondCniFIRtOSkTm95DkrZtrqoJIAJN8glPhCYRwYUUZIjSY2UUY2zIwuVPdKveqEoePzieA0EDPUMuLOOINmxx+dFPP80QAMFKAa5MKQLtldBJfkk30VAx17+F+lZqsdQlrohfxkEzCo4wU0iSJQiWZ6+tjU6NQMqj14MxW/8ANOoWksn4EvdJW6EJsEIUiwiqBe94pBhKyfgE05vvNEecHODaPE6fIUgPKZRw8Tdd9NWVdIt3dgf381Vc911cNrtMgqWXYvj0YuabUzhsM4qDccxMx4oPf+oZhu/HZJpBRJpXNSbAqfksZ/Y5HbnqeR7GyAZHeyaDxDzCs2bKMpRYgh3L4Ir6wt7lpfur8La0trwFjzFV9JGNnvQBSOjz1NCTmjNAXR8PwQDmMwKIkx9EaHOANqxxh2AA0aTphjTV+NwBGC9NXhPmxm26o56ghTElRaCX6YIRDx7gGNGN3hhOipMZE3h2UcU1rFHhoxwodkww4uZ9ToGFaiUMYKA5AmMUH3ZYcuc4zMkRn+BYw8wKCtkgjiiXyLWSzHPkPib52R//B7OSPtXP8FyO71P4IRzuwZ9aX/HJqD/e3HkQD4RU4083HEU6KXiRxQf9c/gY4iOhWpVJ7UkkGfT5XOY4X8QMYWTgiB3BBx5xyEFDC6x4+1TA5YmfPTuuLbt0VJXe1BUeADSXtD3ssr1FH+que2FZe3uyL1HqqcabSV5AO84xxMbr12gqpifqnuFqe9huZVmssQhCZIO0FldbeZeEMu0uOKeLtRRtd7adXTjaXZ5dZSn7gm1XgG6dTFad3eWIvNrnW2gRmRb67UpY9/dOACZnyBBbTcG7t3bAGZn7jtF51VZN0CsOZqV7RLuwTHukvG+OF8YQut+74MsfdhF2pO/a9/Hdvhr+Rty4Q6lDMhQ4V9vdTlxcYaPwQFhn+GanhC9q+WEbtz1vfhmnO9hBj3mBje2U5yYFPJuP9XHfarWrWu5RPj1l1vk6L5Wi6xL+MZ4zVnAGWDGOSrb8DO/gwDFfclBLXu11G7aDzAV61aTCjC289uLTISqELQYxyJgpshd07V33sk11m1hqzyd7GAMzruhT/BENye3IY8ltZVfwaD0TXe0N72ADi6rdXUnFihkckX7zHQMkJgODPY4SLvuzPpWfk+UP7WSp6EgH1WdFYXfmi/tOrmZna/Z069KeY6ePVZmW5azfbOKrCLHWXl7n413in+3xNlrSYq7+SE7/aAQf+p1HEkGE8WZ2999Rlmw+jkuooKLq9cirsbiW2wIAbvQd5JdIeU3dYLDFiIKDHDkAG8ZFH8KWMEK9Ad6qyPBKnmYWmBoD2wYDyuAyZcqPKV48AFPBg5spxwSuM3YNklgIv4vsb/uDR0qVrBRGI7Hdrluvf9U/TWFQCkoytpFOcPAKeOmEQhIoqMrUxz9eiSUTSQahhFPqDmN/U6Uq+4F8Sy9f+dXrDuPT3a1dGUPTGA2lXAwoLIJbt2FyHg5itK57x8wRSGXXXA3izD6qJZV5JkqiYCzqPdldKlr8qkrf9Xa3t+WP/8fUeXX32Mh5zn7zI/xIfgQ/1B/33/r7++7mPNpJT2re+skopUZazXatj/C4I8cff9pk9RY7fpuzHpa8RDPyxEvDihDDd6FXL3Rdp7rdB9KQMzUZudCiNtzQxnNvLeYONhNnF4+Za+wNfWxnF0Tw/VvKbV7lIqMcZ/4lITkePvFEtkap4/7zp0Yx8SxVg/d4bwmisatEHRG+5luqpsP0kwwnr83ASE3DtNyEetG69eVQt+pEk3DfhmrICw5fvl9QaAE5GGf2pzlcjolZRGVii5twceVarKLhLFWqGkp6tqQhcNhKQ2AMKriYB7q0Wa+mpOoVHDg2x2iALk4g2WGby0xhMNJTME0bI7XRveQR4GanQucnMvTJzvbDvUXxgh/rVPx7TjD8ostoEtOyRUuiAoFB1vhcGHVShZmPZ1XcTk+J12JnaTn22A+mUKJsfYozK+JTbn5ukODBLYu49kG356aQZYPHn4WUam1efpEFEUvTRtNVo6MfC81ExFC3SWoTMiNavVI88kVbFGWUgm5N1KQTktw32v41pA48ddg90DaCbEWUye5eLvwswVRNMfFICpVdqkLgECpW7eakO8ZQpXTw/TIz9nxP0VyGRnMzmfaFzcbRUsjBPOZDV343Z6ofO06lkjE7b4aCUX0pWLAGnVi5NtW46nVzlUXaY1SVCbvU5rLPRm/Nxwb7MrwkddB0W7XwzUuAtJgY1KeLDEl8medIEtqBSvIKA1Al8oVMySDt88L0Q5m8agBvbkRTkFm27ctkHr0l6Zntej9yHWdITwvk3EcJdKNPNrTIUiOoBOy4WXCHY3rUxxJsmCZGpmF7QDe8CdqoFRu1WkrmnivBhhuZZTKrKDrM5Mm4opcYoa3YWXWPhicKLxwcvxzQBOkvbqdMNoCmxRJsMiJc1iuCTVI2ks2vgPnFW0e9VTCSJ4x4F93wdvzqGmsvDvcdNtJreQy0zWUkKkrsiGIC6zMKGaegjc3iVzPiqTJR2aVWSBIxJdNUHP0NX/v0A++wMmIwKzjZCmSTHl6pJIOv6jASrYia8kKTZUUXbC4APfAT1IgApceiQmyzBVFOJCgGeRFG0OGCTghKvs7NlaK2sN09mgPCZu5oNqGJp7iu9Hhnh8AZlXJl7dxquuXnxVGH+Q18J3+N0xa4zauOKLe4yWod1Ck02uWiujmaoBYRjLY9nWHUu+zHR1BqYjNNrbDFzn2W4lcPfJ7JKE36kCT4+sy7j9r9C/sZaoG4erKBLzgfx58j4BX+mpXdN3mXWlIpgXNLvo8flyxcI2tVIwHFcTytRGDxxVM88eTr/3g+i2smJRec6fHtGpMBde+kUe4MW3f9eG7fHItqOgFgGqQlIm/XDXFfIqUyfi9V20+ez/gbKY90ziKWX2g2AneOQR/toy3eDsU1QZHZ6j9JYB4DSKEro+hVxOYE9spX4nI5tPa1rbwXs52ZE6zm67bU5xP8ScpW3uxLyAym0ZmBaCtFmnldzm9iQE6V7VGgm6rrmNk+OpjSxZBFy3LfQNzDZemyacFVkCwZ3wXxsfz3DwvudRzXDx8XcEE3apWirfu00oIcs2EDZf37fwqYMBcf4oKKD7RkwUCOQqKwuv0+7gLc7ycm/CBoIU2tzvYe+yk6Cvp6m/VU8sVyd5i/gbYSJTpjXebDWEXwvmV2vrs1bi+LpCz7VUMNvPUjXuTXeopYOHiaYdfV3f18v+bP6ie8UIPgB2l9+OtFPWjSGBfcAfIDBw2X6nJZzE3jRGZSFcO7+hH8FZeKCrOVlrjjPF4vZ85xgzWK8iMf2YoO9amiNMn8Ieotklw5MFZBsH0fDWjuJx5E7JGOuj/+udDSDBUgKaY5hUOAd7pZRFSETCIWs6MCYHXJlm10rD9/H2o6Y1j1MOeQddj7cx1TPcaf5g9v2SW6nKzQYGL1AaeQ1G1BL64Dpz7hWlKbNwJV9oTbDE9TDCkiFuuDUrAyg8jqhz66cS5pswUaNSFEEDv5+qfQJy1Y4lyD0jlfnPs9FISiTDfhG8y+mbHWKWP0OMuUi+uCbO6DJ737KSwA1XjnESL2Sa1vzfvLHrHp7TvbTa4FMOMtrEEYVYZs+X2B1WD/xf/W/u3lxyf1XeJ2jf2YuAolnfwzcD4/LAewN5bvR/7J+WYipkOD8I6XeCqwxanULTD8PGQzxoMDVnKE1YNRRQFf8twYcMK55R3a1gc8dfLSsZdD7PGg55z0nvMXEjIQ8IVyCJXsyFl7TIY6gLc5SwcPgsuaM9kheLKWL/wMrasXYVU+O9615DcNNZwwLZowwRaJTpVxQs+BEvjk3eHylVMC9TfRy9OClMNqn+KOSCkEBG4a3bqUrk6KmpnSRagJk1NLDObi2RBmcmTOEpk/bRypssSKHyE9TEyJQmRAhSJD8liZ4cog720mPPo0UkdQRaeYUXMOCjIxqsDh0qV0vMqafSDhcqVX35ldlPmpcsrInTLNecvg67P9LDf8At/bQa1q7ixx5IXKv2S0BiQ6K6jpwsHU3k3LQs07h4ge8+IjuKt8RSBabUEZJd+Yum68OvPiSDsOOdVLbMGaacNCI9dhR5cz7Rr1adXojWGU3t1ZkJqSRX3yhe/MZibNPEametjyAjKmTbHbAjR12L2Vccz+4JXwEmKy8/sXCM6Drj7NPpsCKa0hVKMMkPQk0xZaTutFPfd9bJFt+9YP9eK/zn+pv85/fWl+0DGshA89Joy0BWwpoUS1CosxCQm/Xfc3eS23vYz+8e7YSTCxnKjgz/oXPn3iUSccJdx++FxrqjEk89GuFLDN3KpPIOzIMw/oicoLV15ciIJ7Bke9j/iNjvar/W/wt8MCeBjs8AmCxQAx0DkGlaBOLVoygfjg9VZdVfxn/2r/Hs/QWjYZZZwvrHq13l85RfyGD12P0SSr0xJQunkU0ORbfBZrNQSUflweCkg3z6hPU/Qvu+vPp/kItzH1H9Fx62v0H/83xKcPO1dC/mNaOfAvk996r0Nqhq0ZkK2XfVaSHvkf/U/zH9797n0bPmux2pVT2NNmFWapLeIgA+4+W36kCD6uWlvHkuX+MGnLtARSW2aIoKJ/jfuN4Qqad6qxJWGBR5BqhHpFISlUSXbhcaKDUyV3mko9s0GTZBIxooFW0nVu9ov/8F/5d1vcV1w1sNn95xbhkvZtgt0uBeeYpJMY6MtQUiWMFPwdNv6FLGt1Y6ReKi4adUGWgr9yKCRI3WprZWIcF068TeWkpvVWb++u+P+SjpfObd6gnvt/eCtTWxQh1+tjcpwGx3nzBonxg5ub6OtAyWMYpOyphckIqbN96YIJvmM5ZTRxI7XWjwc39RraaK7pEuqiXN3OLcus6rp4Y6HHliUd1EM8V77aDOoBcTX4sIGNV/yaQXoPQUfu5Rgq6zIu5sYrvPeSn3kt61940VdYeGWF7EZt0TSJOgmVY1KolcpQZyITuxYFOBeppLEbu3LVNbd6ZXvEr9MjGjuGhDSaWPJJZGsmFxyCvbDOgGyfbdafRiODSBk1blaUwk04CSl+gu44bAjiBOqCTTtfetZN69G9f+UZUrLcJSzwRa5sIzenYes73zgehVpga6YNNRUrJg040LDJexxyhEIBdMk1zTpSL6GSbMX6C67mOHsSloUJDxZzqLLeCDoTprzXgclGDZ5J/phWUQGM6NPXqmHBD/jUe7mwhT7fG7/Oo/zRnurNXomgGmMIZFtH5ZqCbqvo1LpHb5kfTVp8ItJi12RpSs3lEvveZCdo6sMBe0KzMzuMyUxiItBRkGc4iSMIOyxrsdqa9UB29kV/c1/Kzgt4mhK2fnndKdzEpzgVRkdmqq5ZY4OCWnYrp8AxCNbToTm7ibifWixTGFOP/pjOEqqj6csvPrfxhpQrd85ZzX1Gc+p7WD4SWxpPXFVBoDuU4Oasi0GsWCkiBiXAzZSnCFFvCZijjzN1kOi0hlymdbgsYInBpI0TLKOT53NGcCcz1ixDDy2s0AMTpsOwJqMSjEiWkNsYZ/vZf9iDPsPjGcmp/xBO44hObINCO+g6rVBDyTuPvIL0G6Aelc4TchXjif8czyMVdBVVUGH9gdpPOL3006xDNKqwQog5hGjCCCqDU0k/5ESZpJFJoqeNKIikiYENJsCAz/kTOmBNtdRelJXRzXgQpRVReBEltRtmVeM7K0CZUODMe3TB5wEjD4gRHOYRHsM+Kmy7eQ1ANpLbTGbIZMCZ8Qcp58/h0I7laMWhjTDkg5GlrIKWx24oQ8vip0I8yTBynA76w+smHED2L7+9ywXXE5eJhZdxKKmEEVncaOBBR26L1BE0NvxyYfR0IiCNJohOXCTqBFIRzizH2fqYxHbGBv1Y6mPJkumkSZNnL5FQ/b3/0r/lX5hewZIhHqfsR+2Vindev/b7THhYiso4yTHOdLTaeOOowuJL7OYYpzITWaUWQz4xJEPODgQ+OvvUoSHQSWJPchvDM/aB/kfN5IN/rv1tfQ9dbeY0p7/et/5L2ebC3v0kj/IQL/x4v+Ff76/89/IP8Ev+hVx0MmnCdbg69KWFKflnsd6YqGISxdWJqJY64aj99EkaGX30aVD0VJfAO7MCYDgjEFMJN+T6KLXhXoOusHeEtWlYgdiiadQbXoycUcf03mNFsynzCAQv+HY27n71hvH50rPuBOIn2GYB6pue9hwR2EgnptGudjugjnir3JbIx3hPg9PCDiuedm0lWWcYtEuKPU4Rqka+uyFomRhX0EPy6z7cwzxavbzetIf2GKAFshJ6QuZcoXsx9cN37Tj7Lk/+GlFfzxVQLVveWKigBz7sCk98mjWwRjzkmv+8gmrVYsabSXkPx2oc04iDUQbzxzTIMcOKoPDj8N1jf7MMLBe2tp1Vqyc9kwLak9tSYlNWoQ3NHIGrBy2SBwd6YIzzS0GiLUhKueJNHn4ieTAjAtnHdEryR2Gb4H3HnRHeUsoLVF0MQt3Jkhs7JfYrgz0GelJaSs1L76hSe+V3qTkJpYGkGPxLaMx97mx8Xvz79WVLNZkeNxx/3EbntxUoktUEI9A7CnTNQ/cOtNTGbaTNC1o/iHyRmnYrHXxKvYHbP0UmFK+T5CFKe6RGcS21rAwtoYtA9y/kQxVi4Xv0cv7NatbkJgWw8kL2yE1YwRio7kjkIW9jx0bDt3OzpJ6goqTR545aA1cHnFcRGJQzn7MmMvj3rTpYLVkizzaSbMDd1qN37DerKxTNqzq3DzaQ0M3sS5/tYP/WiMdLVraQoWw726zE+Qr0mlkGJTlyW6ox5vX1tbjvPU+soHHhTulI+gaPbcVSiGFQZ1LcKUg9puHQROmlKnP7l0JzALLVJWiRN6B2AcCBTH+wWPfGZHEcYlj8Llexo8Vp2tza7C7hIFQ6s/ljMgEEZISN66NpECFJhnp8rXH76rb166s67sYN93mmOqy0OKxlT6WSe/BmCJUeaJa7UTTuGiHJriQr8etreSjoHSmMRHEAnti55Asfh+xC87k1zcC3XVzD8XvUZEq61racNS8fXG972uYeFlfTxzWicAMJO67J1HwNl3a1l09J25qXWFaCVV7pRV/RDVbIZPgI4cMKb7HL/V7Er7ucbGtbKSE8PttONicJQEx2U0u+8rXdZf4k032R5z795a9jv2OKUabhmgXhHOVKa7JMsRsf6PHe4zJnEmV3Mskx//9rXnbaSYZJX8sAupuNpsncRv+Gk/uzEz/mFWch9Wm3v2OnjrgSjhET+OAOBzmhFhq7q7SR/RQq9HYTfDEVzDHjsFL3jLuFinGZm6TyaraWzC7UTrNPRrPeLIK8CQPWBVz36bU4MHXpoZolsJftkZPl74t4rpkWXRkSR32HyreXRt+b2f2Szn5xeHyFbH016b2l5iu3dGYXJP18LoaRn1cEQNdcGo+4n9p0jQrSy6PviBJx0fOw+q5hD6Yu9WL9phaowJ+CbAl+Tj8apuBxFAdN3QmyJf6eX8Z0BG2SvUXXn0+vPXi/mSGZY5f8GVhw3XOEGeIochUpXAa23AXkMvrdNe27kpJ7PXP+iUMJ8O82junAgvfVSgtyTGEpgV1//+oCJhiL15aG0zsxvweSR5oBeoqczVxBcUeOFLVRd0Ddh9ZESucuxPL9tIAfhDSkcRzj2h/iB3qOPR8WalP7PtYGa8/fuLM2nWa1BVS8AT9bTLzXZSCgY+v6l1h2k51AxDvLMMfkV1uUGRzsWXvXEGCiazcgHRzNG7VSeSppL84I0KHj7nJDfMVelBAk0mMcal5TiVLmYJAwTvrgEfjQQZG5yXIdE1PAOoxhTKzZSU/Xg9OPHepBJ7Vqdj29XeeE33vpnRcnnl8M3LEKx6QUIotcd1+OvgkgxcrDgngoEU+CzPXut6NygipjL6bnhkeA2RTFnNpAJLDGJu3Ez3CKCmo6QcUdlEnMMaUWFFBiiuhY+nsSLgaYUSy1pbb6ij2PLVbQtZerqr6ODMLqX10ZZxd5E9HvMJAFLSaz5GKPfHNZtFagzMpoapd1Fwym9EZixdlR+jKdI7R0k48y6TTkzdRiJ5kkHc0F44rFrohj6y8WtQxeyAZK8E4dRXia7J/NJNSVmhg13b123ybSzIRDB4+7t9gg8+drXBDCizpMvWz8nvf3/19eW/sH/PHJPra4ytqaAW9FEEpnEa/Nq/yE5Ah/JjNcIojXw4Au86rzBv52YZdgz7xbgclln0iKCLxyZBmkqMzJOgQtsSitcjU6XRDqSHKnErL0ZKBdicBXYRYpz0gxEqeLh5FORKTYTQ9bxMAle37dR77u5wAQfgxZpaQ36nrdRx1BLiblporGSmGd3hySJ9oygw9ItQt/znpiFp1Yu6FHIyBaJAiOf8o7/6akLMEmmjBJfwaTEGZzAcnv2ZqpEcl0YnGWHtfP5bKr8otQqkzrSWePQaJytzyow3aFyB/XcCWIkSfKLWLPoDRmBSiQLCH7HexErhkhxUcCgETdlGEafO+BL/GFTDjwPOwZwvTVTI6K1MSZldDGk8Orz/ujt1ahsXAVKU2msKLqdKcRSuAN2YzCSZiWIF7uJa/ACB0immANA4oMD5lFXz6OGg4bzNnfbHOVqZoc+PrYxU0Z4YcUVEpZ+1UaQAz5eBOSlzetOro1HGcYmYQVZiAZqVtD9I1f7JtHnytqnfKmu1AFoG044+PN97zAvernT+jFpxVn6L9k87jDajSJ+2bCQRITDnQnxCxcJen70Nm/lW8yNHRN7/L+bfs7/Vv/Sv9DNHr8T/u0xwMbIZogDCOXKiYvygGLD+8ry2CHV5xim2U++CZ124pgfwW/yq9hAbL9hOZgnnrYL1yVICvvd3LD6M0LkOwqj/i87q+7DNjlPKeA75VoOyW/0kq/x3+Rk4GMSnKjARLrFIZLa/gf8TQCz88nMIXA7lBukX1Hs54H/ed+cVUb0alLLzfBEW7dh7SvYWeCwlTVMzDzMVu0Zfie3hNHQeZjFZCE2ZhVD21RZX7v3h4kvH3UHui/mPeU19Of/vuZqrSS4a9NeAlfxrv1BGcrmXVYlhWWjVbCr/vP/Dv5h8/eg6UzgnmZ88opjg+doFePYjgOnGuHvbxhxG/AkdR26TLYViTpgCMFQjHNSY/8JnbaGnIa2FCJkBAM6klxIIqFDYPUKcOiMkYY/ByODVEWmFDxDVeOyxnPyVcz+/0SH/EtvqUSHmBowEW5/yimvuR4m4S3S8MRDdhZfGK3OhwC3+lM9zdhdIG5Eds6gMQXkJ01NLumBj7FF9notlkOID/Bie3P6AKS3HZ9q93Pa2IlHsbX8v+rzjV6zR35FPvbxoAwBuKJJ0X+E552Me+PLXZaqBvskTaagDq+gwLS5t5YoQvc/DOucKEBBZjYsje+HqVHr4vQym661oJW9wCJ5wmMI+ZI5d47T0v3Bo0JnWG2M8Gas1nOtDRoZHIbONkAQQULwr/J5jt8EHihwEVlPptBdfVrxgebiOY776vloGsOEu0Rsxooqsh7AJIP7XAKuQ/G5l2LcrkP9ct9rId91pW85Qq/6qu5zrsr5qF2V8Let1DGZhFFWrd1kpKCLKgXseUYb6CmNk11Im6zL/sgpS1/u497PeGXUW9Q9VfUdZmylMixVIH+0NvVn7CquHe9iSWZ2L+php09wFgjdxuayu6teq7LHmuXtgWkh9FkgnVWU06t97hvxWVf8oVe3Df9uDf9DFXc8p1eXDj988XdJ9KMY6u9qgoaruIWnoFR/owyrzk5k4syto9eU+zChrdClW695WSqbLVSR0tegshNdSBxLQztsaeAy3SqS9oJ8wANlVLFJXwPkAgW5emjiZqZ8P4iF54VEKwIiyo2Xx8Kgqg1xrLKC7aYuoMtO36EkaTqr+QGatuToIrNaLjtriLs+tPHet5TLoLswAGDTpMN9PC4nkNWuauWUhpK7ov8k/3uf5G3sZgvfaF38OBbLuMuP1i4IQ+4jj2PLR9qIAtZ8DCSNIkSWahokFaLxu2g4W6tfkSYc5RPqIjtxQreYYIJJ60CG3wm6+Ju0cBtEI1sd5RgMUpoGgXE5psXzMyZ2lIFDmY2KrcEVKAY+UmBLdxPrwoywJybWYh948vdH/ToR5PywIEbcJZpVpll6FB6JSVU2rXS7u3HynKIh3yKYz6kuU7ubH4cBz6ZE7iiblrYkAYnGaViwbITa7ZlF16f4gbtnPaPeIpyw1z0oha9JAdapWvVZnLpzfDOMv1A7eWbeRohjlKrw2DiVqfL05HklGpIwaadVrJRHcbZn67cFaxoJ+KZjoB9/7rvrvu+aha0w1kda3LRhRFf3PzSTSSLRNJP6oRO+ijualGbWmMvPJahFRGqiCjEkHQGYRzh+E7/YJrnL8d4zty7hEUuDlqpRmptZDhhy3UePdK0DmIj9um4eMidvwHXemOG5S4uR1G6yD3AHBjSBFpxHge5ABA7ALjiQWcsU3iw7QRYbIPYm8CrgWIdhC+TN4HDX0jMMUcMOeTQ0x7Iivun/Cf7Af779NqsGdFEmdGKw84k3HMFG/tzJbCEmHKvMdmGIl5lKGuNpw7+JRBf+gmNivTcQpTHq8tkVHasUUaRVSScTx95eFn47gc1430WV27RVB+bZgpPd8LzmbS4cJlpIrey3ottOQhXlJRFvdiJ1HTr7Z8X1IKlVkpbDQe1wugfY7mA4kIXyHf3hXxYNzvnJTZ/rkd/rHf5gf/br+deb/nYH9Tn87yf+N/xb/lX/Av8V3a7/xDCaDnv/V8Sj4MO2G+u5Qoe+3N8xtkirKC0LEA=';

;// CONCATENATED MODULE: ./src/render/text-table.ts

const END = 0x30000;
let table;
function tabledWidth(character, font) {
    const point = character.codePointAt(0) ?? END;
    if (point < 0x7f)
        return ASCII[font][point - 0x20];
    const { kinds, widths } = (table ??= inflate());
    const kind = kinds[point] ?? 0;
    return kind === 0 ? undefined : (widths[font][kind] ?? 0) / 100;
}
function inflate() {
    const bytes = process.getBuiltinModule('node:zlib').brotliDecompressSync(Buffer.from(BEYOND_ASCII, 'base64'));
    let at = 0;
    const next = () => {
        let value = 0;
        for (let shift = 0;; shift += 7) {
            const byte = bytes[at++] ?? 0;
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
    };
    const column = (length) => Uint16Array.from({ length }, next);
    const [runs, kinds] = [next(), next()];
    const [gaps, lengths, kindOf] = [column(runs), column(runs), column(runs)];
    return {
        kinds: spread(gaps, lengths, kindOf),
        widths: {
            verdana11: column(kinds),
            verdana10: column(kinds),
            boldVerdana10: column(kinds),
            boldHelvetica11: column(kinds)
        }
    };
}
function spread(gaps, lengths, kindOf) {
    const kinds = new Uint16Array(END);
    let point = 0;
    gaps.forEach((gap, run) => {
        const start = point + gap;
        point = start + (lengths[run] ?? 0);
        kinds.fill(kindOf[run] ?? 0, start, point);
    });
    return kinds;
}

;// CONCATENATED MODULE: ./src/render/text-width.ts



function measure(text, font, exact) {
    const plain = asciiWidth(text, ASCII[font]);
    if (!Number.isNaN(plain))
        return { width: plain, fitted: true };
    const width = FITTING.test(text) ? sum(text, font, exact) : NaN;
    return Number.isNaN(width) ? { width: freeWidth(text, font), fitted: false } : { width, fitted: true };
}
function asciiWidth(text, widths) {
    let width = 0;
    for (let at = 0; at < text.length; at++)
        width += widths[text.charCodeAt(at) - 0x20] ?? NaN;
    return width;
}
const FITTING = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul} -~\u00a1-\u00ac\u00ae-\u00bf\u00d7\u00f7\u2010-\u2027\u2030-\u205e\u2070-\u208e\u20a0-\u20bf\u2100-\u214e\u3001-\u303e\u30fb\u30fc\uff01-\uffee]*$/u;
const METRICS = {
    verdana11: { em: 11, bold: 1 },
    verdana10: { em: 10, bold: 1 },
    boldVerdana10: { em: 10, bold: 1.08 },
    boldHelvetica11: { em: 11, bold: 1.06 }
};
const WIDE = /[\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc]/u;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;
function sum(text, font, exact) {
    const missing = exact ? (ASCII[font][0x6d - 0x20] ?? NaN) : NaN;
    let width = 0;
    for (const character of text) {
        const known = exact ? tabledWidth(character, font) : visibleWidth(character, font);
        width += known ?? eastAsian(character, font) ?? missing;
    }
    return width;
}
function visibleWidth(character, font) {
    const width = tabledWidth(character, font);
    if (width !== 0)
        return width;
    return HAN.test(character) ? METRICS[font].em : undefined;
}
function eastAsian(character, font) {
    if (WIDE.test(character))
        return METRICS[font].em;
    return HANGUL.test(character) ? 0.92 * METRICS[font].em : undefined;
}
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[#*0-9]\ufe0f?\u20e3|\p{Regional_Indicator}/u;
const EMOJI_EM = 1.249;
let segmenter;
function clusters(text) {
    segmenter ??= new Intl.Segmenter('en');
    return segmenter.segment(text);
}
function clusterCount(text) {
    return [...clusters(text)].length;
}
function freeWidth(text, font) {
    let width = 0;
    for (const { segment } of clusters(text)) {
        if (EMOJI.test(segment))
            width += EMOJI_EM * METRICS[font].em;
        else
            for (const character of segment)
                width += characterWidth(character, font);
    }
    return width;
}
const UNSEEN = /[\p{Mn}\p{Me}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
function characterWidth(character, font) {
    if (UNSEEN.test(character))
        return 0;
    const { em, bold } = METRICS[font];
    const known = visibleWidth(character, font) ?? eastAsian(character, font) ?? composed(character, font);
    if (character > '\u2190' && /\p{S}/u.test(character))
        return Math.max(known ?? 0, 0.92 * em);
    return known ?? guessedEm(character) * em * bold;
}
const LONGEST_LIGATURE = 3;
function composed(character, font) {
    const parts = character.normalize('NFKD');
    if (parts === character)
        return undefined;
    let width = 0;
    for (const part of parts)
        width += characterWidth(part, font);
    return Math.min(width, LONGEST_LIGATURE * METRICS[font].em);
}

;// CONCATENATED MODULE: ./src/render/xml.ts
const NOTHING = { xml: '' };
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;' };
function xml_escape(value) {
    return /[&<>"]/.test(value) ? value.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '') : value;
}
function xml(parts, ...values) {
    let out = parts[0] ?? '';
    for (let at = 0; at < values.length; at++) {
        const value = values[at];
        if (typeof value === 'string')
            out += xml_escape(value);
        else if (typeof value === 'object')
            out += value.xml;
        else
            out += String(value);
        out += parts[at + 1] ?? '';
    }
    return { xml: out };
}

;// CONCATENATED MODULE: ./src/render/line.ts


const NO_LINE = { words: NOTHING, width: 0, fit: NOTHING };
function oddLine(text, font, palette) {
    if (text === '')
        return NO_LINE;
    const measured = measure(text, font, palette === 'shields');
    const width = whole(measured) | 1;
    return { words: xml `${text}`, width, fit: measured.fitted ? textLength(width) : NOTHING };
}
const JOINED = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]/u;
function spacedLine(text, font, { palette, spacing }) {
    if (text === '')
        return NO_LINE;
    const measured = measure(text, font, palette === 'shields');
    const width = whole(measured);
    const words = xml `${text}`;
    if (measured.fitted) {
        const room = width + spacing * text.length;
        return { words, width: room, fit: textLength(room) };
    }
    if (JOINED.test(text))
        return { words, width, fit: NOTHING };
    return { words, width: width + spacing * clusterCount(text), fit: xml ` letter-spacing="${10 * spacing}"` };
}
function whole({ width, fitted }) {
    return fitted ? Math.floor(width) : Math.ceil(width);
}
function textLength(width) {
    return xml ` textLength="${10 * width}"`;
}

// EXTERNAL MODULE: ./src/badge/color.ts + 1 modules
var badge_color = __nccwpck_require__(3399);
// EXTERNAL MODULE: ./src/badge/palette.ts
var palette = __nccwpck_require__(9972);
;// CONCATENATED MODULE: ./src/render/parts.ts



const LOGO = 14;
function logoImage(logo, x, height) {
    if (logo === undefined)
        return NOTHING;
    return xml `<image x="${x}" y="${(height - LOGO) / 2}" width="${LOGO}" height="${LOGO}" href="${logo}"/>`;
}
function hasOwnLabelColor({ labelColor }) {
    return labelColor !== palette/* LABEL_COLOR */.vz;
}
function box({ x, width, height, color }) {
    return width === 0 ? NOTHING : xml `<rect${from(x)} width="${width}" height="${height}" fill="${color}"/>`;
}
function from(x) {
    return x === 0 ? NOTHING : xml ` x="${x}"`;
}
function linksOf({ links }) {
    if (links === undefined)
        return NO_LINKS;
    const [left = '', right = ''] = links;
    return right === '' ? { ...NO_LINKS, whole: left } : { left, right, whole: '' };
}
const NO_LINKS = { left: '', right: '', whole: '' };
function linkTo(href, content) {
    return href === '' ? content : xml `<a target="_blank" href="${href}">${content}</a>`;
}
function boxLinkTo(href, content, { x, width, height }) {
    return linkTo(href, xml `<rect${from(x)} width="${width}" height="${height}" fill="rgba(0,0,0,0)"/>${content}`);
}
const fills = { default: new Map(), shields: new Map() };
const MOST_FILLS = 1000;
function textFill(color, palette) {
    const known = fills[palette];
    const found = known.get(color);
    if (found !== undefined)
        return found;
    if (known.size === MOST_FILLS)
        known.clear();
    const text = palette === 'shields' ? shieldsTextColorOn(color) : (0,badge_color/* textColorOn */.kF)(color);
    const fill = text === '#fff' ? NOTHING : xml ` fill="${text}"`;
    known.set(color, fill);
    return fill;
}
function shieldsTextColorOn(color) {
    const part = (at) => parseInt(color.slice(at, at + 2), 16);
    const brightness = (part(1) * 299 + part(3) * 587 + part(5) * 114) / 255000;
    return Number(brightness.toFixed(2)) <= 0.69 ? '#fff' : '#333';
}
function idSuffix({ label, message, color, labelColor, style, palette, logo = '', links = [] }) {
    const value = `${label}\n${message}\n${color}\n${labelColor}\n${style}\n${palette}\n${logo}\n${links.join('\n')}`;
    let state = 0x811c9dc5;
    for (let at = 0; at < value.length; at++)
        state = Math.imul(state ^ value.charCodeAt(at), 0x01000193);
    return xml `${(state >>> 0).toString(36).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./src/render/flat.ts




const SHAPES = {
    flat: {
        height: 20,
        baseline: 140,
        raised: {
            radius: 3,
            gradient: xml `<stop offset="0" stop-color="#bbb" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/>`
        }
    },
    'flat-square': { height: 20, baseline: 140 },
    plastic: {
        height: 18,
        baseline: 130,
        raised: {
            radius: 4,
            gradient: xml `<stop offset="0" stop-color="#fff" stop-opacity=".7"/><stop offset=".1" stop-color="#aaa" stop-opacity=".1"/><stop offset=".9" stop-color="#000" stop-opacity=".3"/><stop offset="1" stop-color="#000" stop-opacity=".5"/>`
        }
    }
};
const PADDING = 5;
const LOGO_GAP = 3;
function drawFlat(badge, style) {
    const shape = SHAPES[style];
    const drawing = { shape, palette: badge.palette, suffix: shape.raised === undefined ? NOTHING : idSuffix(badge) };
    const [left, right] = halves(badge, shape.height);
    const links = linksOf(badge);
    const logo = logoImage(badge.logo, PADDING, shape.height);
    const label = lettering(left, links.left, drawing);
    const message = lettering(right, links.right, drawing);
    return {
        width: left.width + right.width,
        height: shape.height,
        body: xml `${background([left, right], drawing)}<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="110">${logo}${label}${message}</g>`
    };
}
function halves(badge, height) {
    const { label, message, palette, logo, color, labelColor } = badge;
    const [left, right] = [oddLine(label, 'verdana11', palette), oddLine(message, 'verdana11', palette)];
    const logoRoom = logo === undefined ? 0 : LOGO + (label === '' ? 0 : LOGO_GAP);
    const divided = label !== '' || (hasOwnLabelColor(badge) && (logo !== undefined || palette === 'shields'));
    const x = divided ? left.width + 2 * PADDING + logoRoom : 0;
    const labelCenter = PADDING + logoRoom + 1 + left.width / 2;
    const before = divided ? 0 : logoRoom;
    const gap = before > 0 ? PADDING : 0;
    const shift = divided || before > 0 ? 1 : 0;
    const width = message === '' ? 1 + before : right.width + before + Math.max(0, gap - 1);
    const center = x + before + gap - shift + PADDING + right.width / 2;
    return [
        { line: left, color: labelColor, x: 0, width: x, height, center: labelCenter },
        { line: right, color, x, width: width + 2 * PADDING, height, center }
    ];
}
function background([left, right], { shape, suffix }) {
    const { height, raised } = shape;
    const colors = xml `${box(left)}${box(right)}`;
    if (raised === undefined)
        return xml `<g shape-rendering="crispEdges">${colors}</g>`;
    const width = left.width + right.width;
    return xml `<filter id="b${suffix}"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s${suffix}" x2="0" y2="100%">${raised.gradient}</linearGradient><clipPath id="r${suffix}"><rect width="${width}" height="${height}" rx="${raised.radius}"/></clipPath><g clip-path="url(#r${suffix})">${colors}<rect width="${width}" height="${height}" fill="url(#s${suffix})"/></g>`;
}
function lettering(half, link, { shape, palette, suffix }) {
    if (half.line === NO_LINE)
        return NOTHING;
    const { words, fit } = half.line;
    const { baseline, raised } = shape;
    const fill = textFill(half.color, palette);
    const x = 10 * half.center;
    const text = raised === undefined
        ? xml `<text x="${x}" y="${baseline}"${fit} transform="scale(.1)"${fill}>${words}</text>`
        : xml `<g transform="scale(.1)"><g fill="${fill === NOTHING ? '#010101' : '#ccc'}"><text x="${x}" y="${baseline + 10}"${fit} fill-opacity=".8" filter="url(#b${suffix})">${words}</text><text x="${x}" y="${baseline + 10}"${fit} fill-opacity=".3">${words}</text></g><text x="${x}" y="${baseline}"${fit}${fill}>${words}</text></g>`;
    return link === '' ? text : boxLinkTo(link, text, half);
}

;// CONCATENATED MODULE: ./src/render/for-the-badge.ts




const HEIGHT = 28;
const TEXT_MARGIN = 12;
const LOGO_MARGIN = 9;
const for_the_badge_LOGO_GAP = 6;
const SPACING = 1.25;
function drawForTheBadge(badge) {
    const { palette, logo } = badge;
    const [left, right] = for_the_badge_halves(badge);
    const links = linksOf(badge);
    const image = logoImage(logo, LOGO_MARGIN, HEIGHT);
    const label = for_the_badge_lettering(left, links.left, textFill(left.color, palette));
    const message = for_the_badge_lettering(right, links.right, xml ` font-weight="bold"${textFill(right.color, palette)}`);
    return {
        width: left.width + right.width,
        height: HEIGHT,
        body: xml `<g shape-rendering="crispEdges">${box(left)}${box(right)}</g><g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="100">${image}${label}${message}</g>`
    };
}
function for_the_badge_halves(badge) {
    const { palette, logo, color, labelColor } = badge;
    const left = spacedLine(badge.label.toUpperCase(), 'verdana10', { palette, spacing: SPACING });
    const right = spacedLine(badge.message.toUpperCase(), 'boldVerdana10', { palette, spacing: SPACING });
    const gap = left === NO_LINE && right === NO_LINE ? for_the_badge_LOGO_GAP - LOGO_MARGIN : for_the_badge_LOGO_GAP;
    const logoRoom = logo === undefined ? 0 : LOGO + gap;
    const start = logo === undefined ? TEXT_MARGIN : LOGO_MARGIN + logoRoom;
    const divided = left !== NO_LINE || (logo !== undefined && hasOwnLabelColor(badge));
    const leftWidth = left === NO_LINE ? 2 * LOGO_MARGIN + LOGO : start + left.width + TEXT_MARGIN;
    const [x, before] = divided ? [leftWidth, 0] : [0, logoRoom];
    const center = x + before + TEXT_MARGIN + right.width / 2;
    const width = before + right.width + 2 * TEXT_MARGIN;
    return [
        { line: left, color: labelColor, x: 0, width: x, height: HEIGHT, center: start + left.width / 2 },
        { line: right, color, x, width, height: HEIGHT, center }
    ];
}
function for_the_badge_lettering(half, link, looks) {
    const { line, center } = half;
    if (line === NO_LINE)
        return NOTHING;
    const text = xml `<text transform="scale(.1)" x="${10 * center}" y="175"${line.fit}${looks}>${line.words}</text>`;
    return link === '' ? text : boxLinkTo(link, text, half);
}

;// CONCATENATED MODULE: ./src/render/social.ts



const social_HEIGHT = 20;
const INNER_HEIGHT = 19;
const LABEL_PADDING = 5;
const MESSAGE_PADDING = 4;
const social_LOGO_GAP = 3;
const GAP = 6;
function drawSocial(badge) {
    const [label, message] = social_halves(badge);
    const links = linksOf(badge);
    const linked = links.whole !== '' || links.right !== '';
    const drawing = { links, linked, suffix: idSuffix(badge) };
    const shade = xml `<rect stroke="none" fill="#fcfcfc" x=".5" y=".5" width="${label.width}" height="${INNER_HEIGHT}" rx="2"/>`;
    const logo = logoImage(badge.logo, LABEL_PADDING, social_HEIGHT);
    const texts = xml `${labelText(label, drawing)}${messageText(message, drawing)}`;
    return {
        width: label.width + 1 + (badge.message === '' ? 0 : GAP + message.width),
        height: social_HEIGHT,
        body: xml `${definitions(drawing)}<g stroke="#d5d5d5">${shade}${bubble(message)}</g>${logo}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px">${texts}</g>`
    };
}
function social_halves({ label, message, palette, logo }) {
    const left = oddLine(label.charAt(0).toUpperCase() + label.slice(1), 'boldHelvetica11', palette);
    const right = oddLine(message, 'boldHelvetica11', palette);
    const logoRoom = logo === undefined ? 0 : LOGO + (label === '' ? 0 : social_LOGO_GAP);
    const width = (left.width || 1) + logoRoom + 2 * LABEL_PADDING;
    const bubble = { x: width + GAP, width: right.width + 2 * MESSAGE_PADDING, height: social_HEIGHT };
    return [
        { line: left, x: 0, width, height: social_HEIGHT, center: logoRoom + left.width / 2 + LABEL_PADDING },
        { line: right, ...bubble, center: bubble.x + bubble.width / 2 }
    ];
}
function definitions({ linked, suffix }) {
    const gradient = xml `<linearGradient id="a${suffix}" x2="0" y2="100%"><stop offset="0" stop-color="#fcfcfc" stop-opacity="0"/><stop offset="1" stop-opacity=".1"/></linearGradient>`;
    if (!linked)
        return gradient;
    return xml `<style>a:hover #llink${suffix}{fill:url(#b${suffix});stroke:#ccc}a:hover #rlink${suffix}{fill:#4183c4}</style>${gradient}<linearGradient id="b${suffix}" x2="0" y2="100%"><stop offset="0" stop-color="#ccc" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/></linearGradient>`;
}
function bubble({ line, x, width }) {
    if (line === NO_LINE)
        return NOTHING;
    return xml `<rect x="${x + 0.5}" y=".5" width="${width}" height="${INNER_HEIGHT}" rx="2" fill="#fafafa"/><rect x="${x}" y="7.5" width=".5" height="5" stroke="#fafafa"/><path d="M${x + 0.5} 6.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
}
function labelText(half, { links, linked, suffix }) {
    const id = linked ? xml ` id="llink${suffix}"` : NOTHING;
    const box = xml `<rect${id} stroke="#d5d5d5" fill="url(#a${suffix})" x=".5" y=".5" width="${half.width}" height="${INNER_HEIGHT}" rx="2"/>`;
    const text = social_lettering(half, NOTHING);
    return links.left === '' ? xml `${box}${text}` : linkTo(links.left, xml `${text}${box}`);
}
function messageText(half, { links, linked, suffix }) {
    if (half.line === NO_LINE)
        return NOTHING;
    const text = social_lettering(half, linked ? xml ` id="rlink${suffix}"` : NOTHING);
    return links.right === '' ? text : boxLinkTo(links.right, text, { ...half, width: half.width + 1 });
}
function social_lettering({ line, center }, id) {
    if (line === NO_LINE)
        return NOTHING;
    const { words, fit } = line;
    const x = 10 * center;
    return xml `<text x="${x}" y="150" fill="#fff" transform="scale(.1)"${fit}>${words}</text><text${id} x="${x}" y="140" transform="scale(.1)"${fit}>${words}</text>`;
}

;// CONCATENATED MODULE: ./src/render/svg.ts





const STYLES = {
    flat: (badge) => drawFlat(badge, 'flat'),
    'flat-square': (badge) => drawFlat(badge, 'flat-square'),
    plastic: (badge) => drawFlat(badge, 'plastic'),
    'for-the-badge': drawForTheBadge,
    social: drawSocial
};
function renderSvg(badge) {
    const { width, height, body } = STYLES[badge.style](badge);
    const { label, message } = badge;
    const name = xml `${label === '' || message === '' ? label + message : `${label}: ${message}`}`;
    const content = linkTo(linksOf(badge).whole, body);
    return xml `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${name}"><title>${name}</title>${content}</svg>\n`
        .xml;
}


/***/ }),

/***/ 8514:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   f: () => (/* binding */ STATUSES)
/* harmony export */ });
const STATUSES = [
    'failing',
    'timed-out',
    'errored',
    'cancelled',
    'action-required',
    'running',
    'pending',
    'warning',
    'passing',
    'neutral',
    'skipped',
    'inactive',
    'unknown'
];
function worst(members) {
    let rank = STATUSES.length - 1;
    for (const member of members)
        rank = Math.min(rank, STATUSES.indexOf(member));
    return STATUSES[rank] ?? 'unknown';
}
function wordsOf(status) {
    return status.replaceAll('-', ' ');
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ unknownWord),
/* harmony export */   OP: () => (/* binding */ progressing),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   _S: () => (/* binding */ concluded),
/* harmony export */   i$: () => (/* binding */ parseStatus),
/* harmony export */   q9: () => (/* binding */ WORDS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8514);


const CONCLUSIONS = {
    success: 'passing',
    failure: 'failing',
    neutral: 'neutral',
    cancelled: 'cancelled',
    skipped: 'skipped',
    timed_out: 'timed-out',
    action_required: 'action-required',
    stale: 'unknown',
    startup_failure: 'errored'
};
const PROGRESS = {
    requested: 'pending',
    queued: 'pending',
    pending: 'pending',
    waiting: 'pending',
    in_progress: 'running'
};
const REPORTED = {
    error: 'errored',
    expected: 'pending',
    inactive: 'inactive',
    destroyed: 'inactive',
    abandoned: 'unknown'
};
const ELSEWHERE = {
    succeeded: 'passing',
    failed: 'failing',
    aborted: 'cancelled',
    started: 'running',
    fault: 'errored',
    stopped: 'cancelled',
    canceled: 'cancelled',
    canceling: 'running',
    manual: 'action-required',
    created: 'pending',
    preparing: 'pending',
    scheduled: 'pending',
    waiting_for_resource: 'pending',
    waiting_for_callback: 'pending'
};
const fold = (word) => word.trim().toLowerCase().replace(/[-_ ]/g, '_');
const VOCABULARY = new Map([
    ...Object.entries({ ...CONCLUSIONS, ...PROGRESS, ...REPORTED, ...ELSEWHERE }),
    ..._status_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f.map((status) => [fold(status), status])
]);
const WORDS = [...VOCABULARY.keys()];
function parseStatus(word) {
    return VOCABULARY.get(fold(word));
}
function unknownWord(word) {
    return `is no status.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(fold(word), WORDS)} Allowed: ${_status_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f.join(', ')}, or GitHub's, Concourse's, CodeBuild's, BuildMaster's or GitLab's word for one.`;
}
function concluded(conclusion) {
    return (conclusion === null ? undefined : VOCABULARY.get(conclusion)) ?? 'unknown';
}
function progressing(progress) {
    return VOCABULARY.get(progress) ?? 'unknown';
}
function reported(state) {
    return VOCABULARY.get(state) ?? 'unknown';
}


/***/ }),

/***/ 1148:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function print(text, file = 1) {
    const bytes = Buffer.from(text);
    let written = 0;
    try {
        while (written < bytes.length)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EAGAIN')
            (file === 1 ? process.stdout : process.stderr).write(bytes.subarray(written));
    }
}


/***/ }),

/***/ 778:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
const LONGEST_PART = 200;
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;
const isAscii = (text) => /^[\u0000-\u007f]*$/.test(text);
function pathProblem(path) {
    if (path === '')
        return 'is empty';
    if (!isAscii(path) && path !== path.normalize('NFC'))
        return 'is not in Unicode normal form C';
    if (!path.isWellFormed())
        return 'has half a character in it';
    for (const part of path.split('/')) {
        const problem = partProblem(part);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function partProblem(part) {
    if (part === '')
        return 'starts or ends with "/", or has an empty part';
    if (part === '.' || part === '..')
        return 'has a part "." or ".."';
    if (/[\u0000-\u001f\u007f-\u009f<>:"\\|?*]/.test(part))
        return 'has a character that git or Windows cannot hold (control, < > : " \\ | ? *)';
    if (/[. ]$/.test(part))
        return 'has a part that ends with a dot or a blank, which Windows cannot hold';
    if (DEVICES.test(part))
        return `has a part that is the name of a Windows device (${part})`;
    if (Buffer.byteLength(part) > LONGEST_PART)
        return `has a part of more than ${LONGEST_PART} bytes`;
    const seen = (isAscii(part) ? part : part.replace(IGNORED, '')).toLowerCase();
    if (seen === '.git' || /^git~\d/.test(seen))
        return 'leads into ".git"';
    if (seen === '.github' || /^github~\d/.test(seen))
        return 'leads into ".github"';
    return undefined;
}


/***/ }),

/***/ 7136:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName)
/* harmony export */ });
function isBranchName(name) {
    if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(name) || !name.isWellFormed() || Buffer.byteLength(name) > 244)
        return false;
    if (name.includes('..') || name.includes('@{') || name.endsWith('.') || name.startsWith('-'))
        return false;
    if (/^(?:refs\/|HEAD$|@$)/i.test(name))
        return false;
    return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}


/***/ }),

/***/ 7789:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   NM: () => (/* binding */ looksLikeToken),
/* harmony export */   PW: () => (/* binding */ refuseTokens),
/* harmony export */   XP: () => (/* binding */ formsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);

const SHORTEST = 8;
const FORMS = /gh[pousr]_[\w.-]{16,}|github_pat_\w{20,}|gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-[\w.-]{16,}|[?&](?:API_Key|private_token|access_token)=/i;
function looksLikeToken(text) {
    return FORMS.test(text);
}
function formsOf(token) {
    if (token.length < SHORTEST)
        return [];
    const shifted = ['', 'a', 'ab'].map((prefix) => {
        const digits = Buffer.from(prefix + token)
            .toString('base64')
            .replace(/=+$/, '');
        return digits.slice(prefix === '' ? 0 : prefix.length + 1, -1);
    });
    const hex = Buffer.from(token).toString('hex');
    const forms = [
        token,
        ...shifted,
        ...shifted.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        ...[hex, hex.toUpperCase()],
        encodeURIComponent(token)
    ];
    return [...new Set(forms)].sort((one, other) => other.length - one.length);
}
function refuseTokens(input, value, forms) {
    if (forms.some((form) => value.includes(form))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', `Input "${input}" holds a token, which would be published: take it out, and revoke the token if it was seen.`);
    }
}
function redactor(tokens) {
    const forms = tokens.flatMap(formsOf);
    return (text) => forms.reduce((clean, form) => clean.replaceAll(form, '***'), text);
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 992:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 1404:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".cli.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./src/inputs/inputs.ts + 2 modules
var inputs = __nccwpck_require__(4068);
// EXTERNAL MODULE: ./src/inputs/looks.ts
var looks = __nccwpck_require__(4977);
// EXTERNAL MODULE: ./src/records/flags.ts
var records_flags = __nccwpck_require__(8209);
;// CONCATENATED MODULE: ./src/args.ts




class UsageError extends Error {
}
const SVG_FLAGS = ['label', 'message', 'color', 'status', 'style', 'logo'];
const FLAGS = {
    publish: [...inputs/* INPUTS */.m, 'event'],
    svg: [...SVG_FLAGS, ...looks/* LOOK_FLAGS */.E0, 'output', 'json-lines'],
    init: ['dry-run'],
    ...records_flags/* RECORD_FLAGS */.Y9
};
function readArgs(words) {
    const [name, ...rest] = words;
    if (name === undefined || name === 'help' || name === '--help' || name === '-h')
        return { kind: 'help', of: rest[0] };
    if (name === '--version' || name === '-v')
        return { kind: 'version' };
    const flags = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined;
    if (flags === undefined)
        throw new UsageError(`Unknown command ${JSON.stringify(name)}. Commands: ${Object.keys(FLAGS).join(', ')}; see publish-badges --help.`);
    const command = records_flags/* RECORD_COMMANDS */.z_.find((known) => known === name);
    const takesId = command !== undefined && records_flags/* ABOUT_ONE */.d4.includes(command);
    const { values, ids } = parseFlags(rest, flags, takesId);
    if (values['help'] === true)
        return { kind: 'help', of: name };
    const given = (flag) => (values[flag] === true ? 'true' : args_text(values[flag]));
    const read = (flag) => given(flag) ?? '';
    if (command !== undefined) {
        const id = takesId ? ids[0] : given('id');
        return { kind: 'records', command, id, json: values['json'] === true, read: given };
    }
    if (name === 'init')
        return { kind: 'init', dryRun: values['dry-run'] === true };
    if (values['json-lines'] === true)
        return alone(values);
    if (name === 'svg')
        return { kind: 'svg', output: args_text(values['output']), read, readLook: read };
    return { kind: 'publish', event: args_text(values['event']), read };
}
function alone(values) {
    const other = Object.keys(values).find((flag) => flag !== 'json-lines');
    if (other === undefined)
        return { kind: 'json-lines' };
    throw new UsageError(`--json-lines and --${other} exclude each other: what is drawn is said line by line.`);
}
const SWITCHES = ['dry-run', 'allow-public', 'json-lines', 'json'];
const args_text = (value) => (typeof value === 'string' ? value : undefined);
function parseFlags(words, flags, takesId) {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: SWITCHES.includes(flag) ? 'boolean' : 'string' }]));
    const all = { ...options, help: { type: 'boolean', short: 'h' } };
    try {
        const { values, positionals } = (0,external_node_util_namespaceObject.parseArgs)({ args: words, options: all, strict: true, allowPositionals: takesId });
        const [, second] = positionals;
        if (second !== undefined)
            throw new Error(`Unexpected argument '${second}'. One badge is meant: give one id.`);
        return { values, ids: positionals };
    }
    catch (error) {
        throw new UsageError(error instanceof Error ? error.message : String(error));
    }
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/help.ts

const GENERAL = `publish-badges: CI status badges that tell the truth

  publish-badges publish [flags]   find a status, draw its badge, publish it
  publish-badges svg [flags]       draw one badge
  publish-badges list | get ID | add | edit ID | remove ID | preview
                                   look after the badges of .github/badges.yml
  publish-badges init [--dry-run]  propose a manifest and a publishing workflow from the workflows there are
  publish-badges COMMAND --help    the flags of a command

Try:  publish-badges svg --label build --status passing --output build.svg
`;
const PUBLISH = `publish-badges publish: find a status, draw its badge, publish it

What it shows
  --event FILE            a runner's event (JSON); of a workflow_run event the status is taken
  --status WORD           a status said outright: success, failing, STOPPED, ...
  --needs JSON            results of jobs: {"build":{"result":"success"}}
  --workflow NAME         newest run of a workflow: file name, id or name; '*' for all (asks GitHub)
  --job NAME              only these jobs: a name or glob
  --branch NAME           whose runs; also fills %{branch}
  --message TEXT          a static badge, or other words for a status
  --badges YAML           a list of badges with all their keys, instead of the flags above
  --label TEXT  --color COLOR  --logo NAME|DATA-URI  --link KIND|URL  --id ID
  --style flat|flat-square|plastic|for-the-badge|social

Where it goes
  --directory DIR         write files below DIR; no network
  --target-branch NAME    commit to a branch (default: badges)   --target-repository OWNER/NAME
  --gist-id ID            write to a gist, with --gist-token TOKEN (or GIST_TOKEN)
  --path TEMPLATE         default: %{branch}/%{id}
  --formats svg,json      default: svg
  --token TOKEN           for GitHub's API (or GITHUB_TOKEN)
  --dry-run               do everything but write
  --allow-public          a private repository agrees to a public target
  --fail-on setup|any|none  --job-status WORD  --job-id NUMBER   as in the action

Example:  publish-badges publish --event event.json --directory out
`;
const SVG = `publish-badges svg: draw one badge

  --label TEXT            left text
  --status WORD           a status: passing, failure, STOPPED, ...
  --message TEXT          right text; with --status other words for it
  --color COLOR           a name of shields or CSS, hex, rgb() or hsl()
  --label-color COLOR     the same for the left side
  --style flat|flat-square|plastic|for-the-badge|social
  --palette default|shields
  --logo NAME             github, docker, python, ... or data:image/...;base64,...
  --logo-color COLOR      default: what shows on the label
  --output FILE           default: standard output

  --json-lines            draw many: on standard input one badge a line, as JSON with the keys of the
                          manifest's looks and "links"; for each line one back, {"svg":...} or {"error":...}

Examples: publish-badges svg --label build --status passing > build.svg
          publish-badges svg --json-lines < badges.jsonl
`;
const INIT = `publish-badges init: propose a manifest and a publishing workflow

Looks at .github/workflows/ below the working folder, and writes .github/badges.yml and
.github/workflows/badges.yml. A file that is there stays as it is.

  --dry-run               show the files instead of writing them
`;
const RECORDS = `publish-badges list | get | add | edit | remove | preview: look after the badges of a manifest

  list [--name TEXT]      all badges in their order, inherited ones included; --name: only those of this very name
  get ID                  one badge
  add --id ID ...         a new badge, behind the others
  edit ID ...             what is given changes, the rest stays
  remove ID
  preview --link-url URL --image-url URL
                          both as they would show; nothing is written

Which file
  (nothing)               .github/badges.yml below the working folder
  --manifest FILE         another file
  --repository OWNER/NAME the file on GitHub; a change is one commit on the default branch
  --scope organization    the group's file: badges.yml, on GitHub of OWNER/.github
  --token TOKEN           for GitHub's API (or GITHUB_TOKEN); without --repository for inherited badges

A badge
  --name TEXT  --image-url URL  --link-url URL     a picture that is somewhere already
  --workflow FILE  --job NAME  --environment NAME  --check NAME  --status WORD  --branch NAME
  --label TEXT  --message TEXT  --color COLOR  --style STYLE  --logo NAME  --link KIND|URL
  --badge YAML            any keys of the manifest: --badge '{strict: true, label: ~}'; ~ takes a key out

How it is printed (list and get)
  --json                  GitLab's fields
  --format markdown|html|asciidoc|rst

Example:  publish-badges add --id ci --workflow ci.yml
`;
const HELP = {
    publish: PUBLISH,
    svg: SVG,
    init: INIT,
    ...Object.fromEntries(records_flags/* RECORD_COMMANDS */.z_.map((command) => [command, RECORDS]))
};
function helpFor(command) {
    return command !== undefined && Object.hasOwn(HELP, command) ? (HELP[command] ?? GENERAL) : GENERAL;
}

// EXTERNAL MODULE: ./src/stdout.ts
var stdout = __nccwpck_require__(1148);
;// CONCATENATED MODULE: ./src/cli.ts




async function run(words) {
    const command = readArgs(words);
    switch (command.kind) {
        case 'help':
            return helpFor(command.of);
        case 'version':
            return `${VERSION}\n`;
        case 'svg':
            return (await __nccwpck_require__.e(/* import() */ 838).then(__nccwpck_require__.bind(__nccwpck_require__, 2838))).svg(command);
        case 'json-lines':
            return (await __nccwpck_require__.e(/* import() */ 962).then(__nccwpck_require__.bind(__nccwpck_require__, 962))).jsonLines(process);
        case 'records':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(661), __nccwpck_require__.e(338), __nccwpck_require__.e(673)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7673))).records(command, process);
        case 'init':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(273)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2273))).init({ folder: process.cwd(), dryRun: command.dryRun });
        case 'publish':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(338), __nccwpck_require__.e(116)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4116))).publishFrom(command, process);
    }
}
const VERSION = '1.0.0';
run(process.argv.slice(2)).then(stdout/* print */.y, (error) => {
    const known = error instanceof errors/* BadgeError */.qh;
    const message = error instanceof Error
        ? known || error instanceof UsageError
            ? error.message
            : (error.stack ?? error.message)
        : String(error);
    process.stderr.write(`publish-badges: ${message}${known ? ` [${(0,errors/* bracketsOf */.d)(error.code)}]` : ''}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
});

module.exports = __webpack_exports__;
/******/ })()
;