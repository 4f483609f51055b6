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
    const text = (0,badge_text/* badgeText */.V)(label, badge_text/* LONGEST */.z.label);
    const { message, color, labelColor: shown } = shownAs(status, looks);
    const labelColor = text === '' ? looks.labelColor : shown;
    const badge = {
        label: text,
        message: (0,badge_text/* badgeText */.V)(message, badge_text/* LONGEST */.z.message),
        color,
        labelColor: labelColor ?? badge_palette/* LABEL_COLOR */.vz,
        style: looks.style ?? 'flat',
        palette: looks.palette ?? 'default'
    };
    return looks.logo === undefined ? badge : { ...badge, ...pictured(badge, looks.logo, looks) };
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
function pictured(badge, logo, looks) {
    const { label, color, labelColor, style } = badge;
    const background = label === '' && looks.labelColor === undefined ? color : labelColor;
    const contrasting = (0,badge_color/* textColorOn */.kF)(background);
    const own = style === 'social' ? undefined : contrasting === '#fff' ? WHITE_SMOKE : contrasting;
    const fill = looks.logoColor ?? own;
    const picture = { logo: (0,badge_logo/* pictureOf */.CS)(logo, fill, looks.logos) };
    return 'name' in logo ? { ...picture, namedLogo: { name: logo.name, color: fill } } : picture;
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
    return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / (DARK_LUMINANCE + 0.05) ? WHITE : DARK;
}
const WHITE = '#fff';
const DARK = '#1f2328';
const lights = new Float64Array(256);
const DARK_LUMINANCE = luminanceOf(DARK);
function luminanceOf(color) {
    const channels = parseInt(color.slice(1, 7), 16);
    return 0.2126 * light(channels >> 16) + 0.7152 * light((channels >> 8) & 0xff) + 0.0722 * light(channels & 0xff);
}
function light(value) {
    return (lights[value] ||= value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
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

const FULL_NAME = /^([a-z\d](?:[a-z\d_-]*[a-z\d])?)\/((?!\.\.?$)[\w.-]+)$/i;
const LONGEST_NAME = 100;
function parseRepository(text) {
    const [, owner, name] = FULL_NAME.exec(text) ?? [];
    return owner === undefined || name === undefined || name.length > LONGEST_NAME ? undefined : { owner, name };
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

/***/ 2863:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ASCII)
/* harmony export */ });
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


/***/ }),

/***/ 9581:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isFlat),
/* harmony export */   O: () => (/* binding */ drawFlat)
/* harmony export */ });
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1400);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(998);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4769);




const SHAPES = {
    flat: {
        height: 20,
        baseline: 140,
        raised: {
            radius: 3,
            gradient: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `<stop offset="0" stop-color="#bbb" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/>`
        }
    },
    'flat-square': { height: 20, baseline: 140 },
    plastic: {
        height: 18,
        baseline: 130,
        raised: {
            radius: 4,
            gradient: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `<stop offset="0" stop-color="#fff" stop-opacity=".7"/><stop offset=".1" stop-color="#aaa" stop-opacity=".1"/><stop offset=".9" stop-color="#000" stop-opacity=".3"/><stop offset="1" stop-color="#000" stop-opacity=".5"/>`
        }
    }
};
const isFlat = (style) => Object.hasOwn(SHAPES, style);
const PADDING = 5;
const LOGO_GAP = 3;
function drawFlat(badge, style, measure) {
    const shape = SHAPES[style];
    const drawing = { shape, palette: badge.palette, suffix: shape.raised === undefined ? _xml_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K : (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .idSuffix */ .Z0)(badge) };
    const [left, right] = halves(badge, shape.height, measure);
    const links = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .linksOf */ .hP)(badge);
    const logo = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .logoImage */ .Nj)(badge.logo, PADDING, shape.height);
    const label = lettering(left, links.left, drawing);
    const message = lettering(right, links.right, drawing);
    return {
        width: left.width + right.width,
        height: shape.height,
        body: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `${background([left, right], drawing)}<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="110">${logo}${label}${message}</g>`
    };
}
function halves(badge, height, measure) {
    const { label, message, logo, color, labelColor } = badge;
    const [left, right] = [(0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oddLine */ .cp)(label, 'verdana11', measure), (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oddLine */ .cp)(message, 'verdana11', measure)];
    const logoRoom = logo === undefined ? 0 : _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGO */ .KN + (label === '' ? 0 : LOGO_GAP);
    const divided = label !== '' || (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOwnLabelColor */ .qi)(badge);
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
    const colors = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `${(0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .box */ .aP)(left)}${(0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .box */ .aP)(right)}`;
    if (raised === undefined)
        return (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `<g shape-rendering="crispEdges">${colors}</g>`;
    const width = left.width + right.width;
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `<filter id="b${suffix}"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s${suffix}" x2="0" y2="100%">${raised.gradient}</linearGradient><clipPath id="r${suffix}"><rect width="${width}" height="${height}" rx="${raised.radius}"/></clipPath><g clip-path="url(#r${suffix})">${colors}<rect width="${width}" height="${height}" fill="url(#s${suffix})"/></g>`;
}
function lettering(half, link, { shape, palette, suffix }) {
    if (half.line === _line_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_LINE */ .Tp)
        return _xml_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K;
    const { words, fit } = half.line;
    const { baseline, raised } = shape;
    const fill = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .textFill */ .Lo)(half.color, palette);
    const x = 10 * half.center;
    const text = raised === undefined
        ? (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `<text x="${x}" y="${baseline}"${fit} transform="scale(.1)"${fill}>${words}</text>`
        : (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `<g transform="scale(.1)"><g fill="${fill === _xml_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K ? '#010101' : '#ccc'}"><text x="${x}" y="${baseline + 10}"${fit} fill-opacity=".8" filter="url(#b${suffix})">${words}</text><text x="${x}" y="${baseline + 10}"${fit} fill-opacity=".3">${words}</text></g><text x="${x}" y="${baseline}"${fit}${fill}>${words}</text></g>`;
    return link === '' ? text : (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .boxLinkTo */ .T)(link, text, half);
}


/***/ }),

/***/ 1400:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ NO_LINE),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   cp: () => (/* binding */ oddLine),
/* harmony export */   sc: () => (/* binding */ textLength)
/* harmony export */ });
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4769);

const NO_LINE = { words: _xml_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K, width: 0, fit: _xml_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K };
function oddLine(text, font, measure) {
    if (text === '')
        return NO_LINE;
    const measured = measure(text, font);
    const width = whole(measured) | 1;
    return { words: (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._) `${text}`, width, fit: measured.fitted ? textLength(width) : _xml_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K };
}
function whole({ width, fitted }) {
    return fitted ? Math.floor(width) : Math.ceil(width);
}
function textLength(width) {
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._) ` textLength="${10 * width}"`;
}


/***/ }),

/***/ 1176:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ asciiWidth)
/* harmony export */ });
/* harmony import */ var _ascii_widths_data_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2863);

function asciiWidth(text, font) {
    const widths = _ascii_widths_data_js__WEBPACK_IMPORTED_MODULE_0__/* .ASCII */ .g[font];
    let width = 0;
    for (let at = 0; at < text.length; at++)
        width += widths[text.charCodeAt(at) - 0x20] ?? NaN;
    return width;
}


/***/ }),

/***/ 998:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ LOGO),
/* harmony export */   Lo: () => (/* binding */ textFill),
/* harmony export */   Nj: () => (/* binding */ logoImage),
/* harmony export */   Qu: () => (/* binding */ framed),
/* harmony export */   T: () => (/* binding */ boxLinkTo),
/* harmony export */   Z0: () => (/* binding */ idSuffix),
/* harmony export */   aP: () => (/* binding */ box),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   qi: () => (/* binding */ hasOwnLabelColor),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var _badge_color_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3399);
/* harmony import */ var _badge_palette_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9972);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4769);



function framed(badge, { width, height, body }) {
    const { label, message } = badge;
    const name = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `${label === '' || message === '' ? label + message : `${label}: ${message}`}`;
    const content = linkTo(linksOf(badge).whole, body);
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${name}"><title>${name}</title>${content}</svg>\n`
        .xml;
}
const LOGO = 14;
function logoImage(logo, x, height) {
    if (logo === undefined)
        return _xml_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K;
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `<image x="${x}" y="${(height - LOGO) / 2}" width="${LOGO}" height="${LOGO}" href="${logo}"/>`;
}
function hasOwnLabelColor({ labelColor }) {
    return labelColor !== _badge_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL_COLOR */ .vz;
}
function box({ x, width, height, color }) {
    return width === 0 ? _xml_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K : (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `<rect${from(x)} width="${width}" height="${height}" fill="${color}"/>`;
}
function from(x) {
    return x === 0 ? _xml_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K : (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) ` x="${x}"`;
}
function linksOf({ links }) {
    if (links === undefined)
        return NO_LINKS;
    const [left = '', right = ''] = links;
    return right === '' ? { ...NO_LINKS, whole: left } : { left, right, whole: '' };
}
const NO_LINKS = { left: '', right: '', whole: '' };
function linkTo(href, content) {
    return href === '' ? content : (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `<a target="_blank" href="${href}">${content}</a>`;
}
function boxLinkTo(href, content, { x, width, height }) {
    return linkTo(href, (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `<rect${from(x)} width="${width}" height="${height}" fill="rgba(0,0,0,0)"/>${content}`);
}
function textFill(color, palette) {
    const text = palette === 'shields' ? shieldsTextColorOn(color) : (0,_badge_color_js__WEBPACK_IMPORTED_MODULE_0__/* .textColorOn */ .kF)(color);
    return text === '#fff' ? _xml_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K : (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) ` fill="${text}"`;
}
function shieldsTextColorOn(color) {
    const channels = parseInt(color.slice(1, 7), 16);
    const brightness = (channels >> 16) * 299 + ((channels >> 8) & 0xff) * 587 + (channels & 0xff) * 114;
    return brightness <= 0.695 * 255_000 ? '#fff' : '#333';
}
function idSuffix({ label, message, color, labelColor, style, palette, logo = '', links = [] }) {
    const value = `${label}\n${message}\n${color}\n${labelColor}\n${style}\n${palette}\n${logo}\n${links.join('\n')}`;
    let state = 0x811c9dc5;
    for (let at = 0; at < value.length; at++)
        state = Math.imul(state ^ value.charCodeAt(at), 0x01000193);
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._) `${(state >>> 0).toString(36).padStart(4, '0')}`;
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

function renderEndpoint(badge) {
    const { label, message, color, labelColor, style } = badge;
    const looks = { ...(labelColor === palette/* LABEL_COLOR */.vz ? {} : { labelColor }), ...(style === 'flat' ? {} : { style }) };
    return `${JSON.stringify({ schemaVersion: 1, label, message, color, ...looks, ...logoOf(badge) })}\n`;
}
const SVG = 'data:image/svg+xml;base64,';
function logoOf({ logo, namedLogo }) {
    if (namedLogo !== undefined)
        return { namedLogo: namedLogo.name, logoColor: namedLogo.color };
    return logo?.startsWith(SVG) ? { logoSvg: Buffer.from(logo.slice(SVG.length), 'base64').toString() } : {};
}

// EXTERNAL MODULE: ./src/render/flat.ts
var flat = __nccwpck_require__(9581);
// EXTERNAL MODULE: ./src/render/measure.ts
var measure = __nccwpck_require__(1176);
// EXTERNAL MODULE: ./src/render/parts.ts
var parts = __nccwpck_require__(998);
;// CONCATENATED MODULE: ./src/render/render.ts




const FORMATS = ['svg', 'json'];
const RENDERERS = { svg: drawn, json: renderEndpoint };
async function render(badge, format) {
    return RENDERERS[format](badge);
}
const measureAscii = (text, font) => ({ width: (0,measure/* asciiWidth */.W)(text, font), fitted: true });
async function drawn(badge) {
    const { style, label, message } = badge;
    if ((0,flat/* isFlat */.K)(style) && /^[ -~]*$/.test(label + message))
        return (0,parts/* framed */.Qu)(badge, (0,flat/* drawFlat */.O)(badge, style, measureAscii));
    const { renderSvg } = await __nccwpck_require__.e(/* import() */ 832).then(__nccwpck_require__.bind(__nccwpck_require__, 3832));
    return renderSvg(badge);
}


/***/ }),

/***/ 4769:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING),
/* harmony export */   _: () => (/* binding */ xml)
/* harmony export */ });
const NOTHING = { xml: '' };
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;' };
function escape(value) {
    return holdsMarkup(value) ? value.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '') : value;
}
function holdsMarkup(value) {
    if (value.length > 64)
        return /[&<>"]/.test(value);
    for (let at = 0; at < value.length; at++) {
        const code = value.charCodeAt(at);
        if (code === 0x26 || code === 0x3c || code === 0x3e || code === 0x22)
            return true;
    }
    return false;
}
function xml(parts, ...values) {
    let out = parts[0] ?? '';
    for (let at = 0; at < values.length; at++) {
        const value = values[at];
        if (typeof value === 'string')
            out += escape(value);
        else if (typeof value === 'object')
            out += value.xml;
        else
            out += String(value);
        out += parts[at + 1] ?? '';
    }
    return { xml: out };
}


/***/ }),

/***/ 324:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text
        .replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .replaceAll('##[', '## [')
        .replace(/^\s*::/, (colons) => colons.replace('::', ': :'));
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
    if (Buffer.byteLength(part) > LONGEST_PART)
        return `has a part of more than ${LONGEST_PART} bytes`;
    if (DEVICES.test(part))
        return `has a part that is the name of a Windows device (${part})`;
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

/***/ 8877:
/***/ ((module) => {

module.exports = require("node:v8");

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
const SWITCHES = ['dry-run', 'allow-public', 'single-commit', 'json-lines', 'json'];
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
  --manifest FILE         a file of badges (default: .github/badges.yml, if nothing else says what to show)
  --values LINES          messages of its static badges: coverage=87%, one a line
  --label TEXT  --color COLOR  --logo NAME|DATA-URI  --link KIND|URL  --id ID
  --style flat|flat-square|plastic|for-the-badge|social

Where it goes
  --directory DIR         write files below DIR; no network
  --target-branch NAME    commit to a branch (default: badges)   --target-repository OWNER/NAME
  --gist-id ID            write to a gist, with --gist-token TOKEN (or GIST_TOKEN)
  --path TEMPLATE         default: %{branch}/%{id}
  --formats svg,json      default: svg
  --token TOKEN           for GitHub's API (or GITHUB_TOKEN)
  --readme FILES          README files whose block of badges is kept up to date, one a line
  --single-commit         the target branch keeps one commit
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

// EXTERNAL MODULE: ./src/say.ts
var say = __nccwpck_require__(324);
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
            return (await Promise.all(/* import() */[__nccwpck_require__.e(832), __nccwpck_require__.e(446)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3446))).jsonLines(process);
        case 'records':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(661), __nccwpck_require__.e(5), __nccwpck_require__.e(673)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7673))).records(command, process);
        case 'init':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(273)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2273))).init({ folder: process.cwd(), dryRun: command.dryRun });
        case 'publish':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(5), __nccwpck_require__.e(116)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4116))).publishFrom(command, process);
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
    const lines = message.split('\n').map(say/* harmless */.I).join('\n');
    process.stderr.write(`publish-badges: ${lines}${known ? ` [${(0,errors/* bracketsOf */.d)(error.code)}]` : ''}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
});

module.exports = __webpack_exports__;
/******/ })()
;