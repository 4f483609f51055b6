/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 8248:
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

;// CONCATENATED MODULE: ./src/badge/text.ts
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

// EXTERNAL MODULE: ./src/badge/wording.ts
var wording = __nccwpck_require__(8611);
;// CONCATENATED MODULE: ./src/badge/badge.ts







const STYLES = ['flat', 'flat-square', 'plastic', 'for-the-badge', 'social'];
function badgeOf(label, status, looks) {
    const { message, color, labelColor } = shownAs(status, looks);
    const badge = {
        label: badgeText(label, LONGEST.label),
        message: badgeText(message, LONGEST.message),
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
        const { length } = badgeText(texts[name], Infinity);
        return length > LONGEST[name] ? [`"${name}": ${length} characters are too many, and cut to ${LONGEST[name]}.`] : [];
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
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qh: () => (/* binding */ BadgeError)
/* harmony export */ });
/* unused harmony export bracketsOf */
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

/***/ 3660:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
class ApiError extends Error {
    status;
    headers;
    types;
    constructor(status, message, details = {}) {
        super(message);
        this.name = 'ApiError';
        this.status = status;
        this.headers = details.headers ?? new Map();
        this.types = details.types ?? [];
    }
}
function malformed(what) {
    return new ApiError(0, `GitHub's answer makes no sense: ${what}`);
}


/***/ }),

/***/ 134:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ asker),
/* harmony export */   RO: () => (/* binding */ MOST_PATHS),
/* harmony export */   SH: () => (/* binding */ refusable),
/* harmony export */   ab: () => (/* binding */ questions),
/* harmony export */   i1: () => (/* binding */ GraphqlRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3660);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6149);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5430);
/* harmony import */ var _steady_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(325);





class GraphqlRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh {
}
function asker(client, pace, purpose) {
    const graphql = refusable(client, pace, purpose);
    return ({ document, variables }, read) => (0,_steady_js__WEBPACK_IMPORTED_MODULE_4__/* .steady */ .v)(pace, purpose, async () => {
        const data = await graphql(document, variables);
        return read((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data['repository'], 'repository'));
    });
}
function refusable(client, pace, purpose) {
    return async (document, variables) => {
        try {
            return await client.graphql(document, variables);
        }
        catch (error) {
            if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h))
                throw error;
            if ((0,_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .isGraphqlRefused */ .ou)(error))
                throw new GraphqlRefused('refused', `GitHub refused ${purpose.what} through GraphQL (HTTP ${error.status}).`);
            const verdict = (0,_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .classify */ .L8)(error, purpose, Date.now());
            if (verdict.kind === 'limited' && (0,_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .isGraphqlSpent */ .iF)(error))
                await waited(pace, verdict);
            throw error;
        }
    };
}
async function waited(pace, { until, why }) {
    try {
        await pace.waitUntil(until, why);
    }
    catch (late) {
        throw late instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh && late.code === 'limited' ? new GraphqlRefused(late.code, late.message) : late;
    }
}
const MOST_PATHS = 50;
function* questions({ owner, name }, paths, { title, field, valueOf }) {
    for (let start = 0; start < paths.length; start += MOST_PATHS) {
        const part = paths.slice(start, start + MOST_PATHS);
        const values = part.map((path, index) => [`path${index}`, valueOf(path)]);
        const variables = { owner, name, ...Object.fromEntries(values) };
        const declared = Object.keys(variables).map((variable) => `$${variable}: String!`);
        const document = `query ${title}(${declared.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${part.map((_, index) => field(index)).join('\n    ')}
  }
}`;
        yield { question: { document, variables }, part };
    }
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   Qe: () => (/* binding */ outage),
/* harmony export */   iF: () => (/* binding */ isGraphqlSpent),
/* harmony export */   ou: () => (/* binding */ isGraphqlRefused),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3148);


const PRIMARY = ['RATE_LIMITED', 'RATE_LIMIT'];
const spent = (headers) => headers.get('x-ratelimit-remaining') === '0';
const REDIRECTS = [301, 302, 303, 307, 308];
const NOT_ALLOWED = /Resource not accessible|without `workflows?` permission/i;
const UNSEEN = /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha\b.* does not exist|BadObjectState/i;
const TABLE = [
    { status: [429], means: 'limited' },
    { status: [200, 403], types: PRIMARY, means: 'limited' },
    { status: [200, 403], text: /rate limit|abuse detection/i, means: 'limited' },
    { text: NOT_ALLOWED, means: 'forbidden' },
    { status: [403], header: (headers) => headers.has('retry-after') || spent(headers), means: 'limited' },
    { status: [0], text: /certificate/i, means: 'refused' },
    { status: [401], means: 'unauthorized' },
    { text: /(?:was|is) archived/i, status: [200, 403, 409, 422], means: 'archived' },
    { types: ['STALE_DATA'], means: 'conflict' },
    {
        types: ['NOT_FOUND'],
        text: /^The branch .* does not exist|requested for deletion which does not exist/,
        means: 'conflict'
    },
    {
        text: /Expected \S+ to point to|not a fast.?forward|Reference already exists|is at \S+ but expected|does not match [\da-f]{40}/i,
        means: 'conflict'
    },
    { status: [409], text: /Gist cannot be updated|Git Repository is empty/i, means: 'conflict' },
    { status: [422], text: /Reference does not exist/i, means: 'conflict' },
    {
        text: /rule violation|GH0(?:06|13)|protected branch|not authorized to push|required status check/i,
        means: 'policy'
    },
    { status: [422], text: /Reference (?:update failed|cannot be updated)/i, means: 'doubtful' },
    { types: ['FORBIDDEN', 'INSUFFICIENT_SCOPES'], means: 'forbidden' },
    { status: [403], means: 'forbidden' },
    { text: UNSEEN, means: 'outage' },
    { types: ['NOT_FOUND'], means: 'not-found' },
    { status: [404, 410], means: 'not-found' },
    { status: [422], text: /No commit found/i, means: 'not-found' },
    { status: REDIRECTS, means: 'moved' },
    { text: /something went wrong|timed? ?out|couldn't respond/i, status: [200, 422], means: 'outage' },
    { types: ['SERVICE_UNAVAILABLE', 'INTERNAL', 'LOADING'], means: 'outage' },
    { status: [0, 408, 500, 501, 502, 503, 504, 520, 521, 522, 523, 524], means: 'outage' }
];
function fits(row, error) {
    if (row.status !== undefined && !row.status.includes(error.status))
        return false;
    if (row.types !== undefined && !row.types.some((type) => error.types.includes(type)))
        return false;
    if (row.text !== undefined && !row.text.test(error.message))
        return false;
    return row.header === undefined || row.header(error.headers);
}
function meaningOf(error) {
    return TABLE.find((row) => fits(row, error))?.means ?? (error.status >= 500 ? 'outage' : 'refused');
}
function classify(error, purpose, now) {
    const means = meaningOf(error);
    switch (means) {
        case 'conflict':
            return { kind: 'conflict' };
        case 'limited':
            return { kind: 'limited', until: limitedUntil(error.headers, now), why: said(error) };
        case 'outage':
            return { kind: 'again', error: outage(error, purpose) };
        case 'doubtful':
            return { kind: 'again', error: refusal('policy', error, purpose), tries: 2 };
        default:
            return { kind: 'refused', error: refusal(means, error, purpose) };
    }
}
function outage(error, purpose) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('outage', `GitHub failed ${purpose.what}: ${said(error)}. ${_pace_js__WEBPACK_IMPORTED_MODULE_1__/* .NEXT */ .K2}`);
}
const MINUTE = 60_000;
function limitedUntil(headers, now) {
    const after = headers.get('retry-after');
    if (after !== undefined)
        return /^\d+$/.test(after) ? now + Number(after) * 1000 : Date.parse(after) || now + MINUTE;
    const reset = Number(headers.get('x-ratelimit-reset'));
    return spent(headers) && reset > 0 ? reset * 1000 : now + MINUTE;
}
const said = ({ status, message }) => `${oneLine(message)}${status === 0 || status === 200 ? '' : ` (HTTP ${status})`}`;
const oneLine = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 300);
const CURES = {
    unauthorized: () => 'The token is wrong or has expired: give another one.',
    forbidden: (error, { permission }) => {
        const accepted = error.headers.get('x-accepted-github-permissions');
        const note = accepted === undefined ? '' : ` GitHub accepts: ${oneLine(accepted)}.`;
        return `The token lacks ${permission}.${note}`;
    },
    policy: () => 'A rule protects the branch: take an unprotected one as "target-branch" (the default is "badges"), or let the rule pass this token.',
    archived: () => 'The repository is archived and takes no changes: unarchive it, or take this step out.',
    moved: () => 'The repository has moved or was renamed: use its new name.',
    'not-found': (_, { missing }) => missing,
    refused: () => 'Nothing was written.'
};
function refusal(code, error, purpose) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh(code, `GitHub refused ${purpose.what}: ${said(error)}. ${CURES[code](error, purpose)}`);
}
const isUnknown = (error) => error.status === 200 && meaningOf(error) === 'refused';
const isRedirect = ({ status }) => REDIRECTS.includes(status);
function isGraphqlRefused(error) {
    if (![403, 404, 405, 410, 501].includes(error.status) || NOT_ALLOWED.test(error.message))
        return false;
    return ['forbidden', 'not-found', 'outage', 'refused'].includes(meaningOf(error));
}
function isGraphqlSpent({ types, headers, message }) {
    if (/secondary/i.test(message) || headers.has('retry-after'))
        return false;
    return types.some((type) => PRIMARY.includes(type)) || headers.get('x-ratelimit-resource') === 'graphql';
}
function outcomeOf(error, purpose, now) {
    const verdict = classify(error, purpose, now);
    switch (verdict.kind) {
        case 'again':
            return { ...verdict, kind: 'unclear' };
        case 'refused':
            throw verdict.error;
        case 'conflict':
        case 'limited':
            return verdict;
    }
}


/***/ }),

/***/ 285:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  w: () => (/* binding */ route)
});

// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
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
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
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
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./src/shims/http-client.ts
class HttpClient {
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}
class BearerCredentialHandler extends (/* unused pure expression or super */ null && (HttpClient)) {
}

;// CONCATENATED MODULE: ./src/shims/undici.ts
function fetch() {
    throw new Error('requests go through github/fetch.ts');
}

;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/internal/utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


function getAuthString(token, options) {
    if (!token && !options.auth) {
        throw new Error('Parameter token or opts.auth is required');
    }
    else if (token && options.auth) {
        throw new Error('Parameters token and opts.auth may not both be specified');
    }
    return typeof options.auth === 'string' ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
    const hc = new HttpClient();
    return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
    const hc = new HttpClient();
    return hc.getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
    const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
    const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
        return fetch(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
    });
    return proxyFetch;
}
function getApiBaseUrl() {
    return process.env['GITHUB_API_URL'] || 'https://api.github.com';
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
    var _a;
    const orchId = (_a = process.env['ACTIONS_ORCHESTRATION_ID']) === null || _a === void 0 ? void 0 : _a.trim();
    if (orchId) {
        const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
        const tag = `actions_orchestration_id/${sanitizedId}`;
        if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
            return baseUserAgent;
        const ua = baseUserAgent ? `${baseUserAgent} ` : '';
        return `${ua}${tag}`;
    }
    return baseUserAgent;
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./src/shims/content-type.ts
function content_type_parse(header) {
    const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
    const pairs = parameters.map((parameter) => parameter.split('=', 2));
    return { type, parameters: Object.fromEntries(pairs) };
}

;// CONCATENATED MODULE: ./src/shims/json-with-bigint.ts
const JSONParse = (text) => JSON.parse(text);
const JSONStringify = (value) => JSON.stringify(value);

;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = content_type_parse(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter \u2014 see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./src/shims/octokit-graphql.ts
function withCustomRequest() {
    return { defaults: () => undefined };
}

;// CONCATENATED MODULE: ./node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
}


;// CONCATENATED MODULE: ./src/shims/octokit-plugins.ts
const nothing = () => ({});
const restEndpointMethods = nothing;
const paginateRest = nothing;

;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/utils.js


// octokit + plugins



const context = new Context();
const baseUrl = getApiBaseUrl();
const defaults = {
    baseUrl,
    request: {
        agent: getProxyAgent(baseUrl),
        fetch: getProxyFetch(baseUrl)
    }
};
const GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);

/**
 * Convience function to correctly format Octokit Options to pass into the constructor.
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokitOptions(token, options) {
    const opts = Object.assign({}, options || {}); // Shallow clone - don't mutate the object provided by the caller
    // Auth
    const auth = getAuthString(token, opts);
    if (auth) {
        opts.auth = auth;
    }
    // Orchestration ID
    const userAgent = getUserAgentWithOrchestrationId(opts.userAgent);
    if (userAgent) {
        opts.userAgent = userAgent;
    }
    return opts;
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/github.js


const github_context = new Context();
/**
 * Returns a hydrated octokit ready to use for GitHub Actions
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokit(token, options, ...additionalPlugins) {
    const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
    return new GitHubWithPlugins(getOctokitOptions(token, options));
}
//# sourceMappingURL=github.js.map
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __nccwpck_require__(3660);
;// CONCATENATED MODULE: ./node_modules/proxy-from-env/index.js


var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
};

function proxy_from_env_parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}

/**
 * @param {string|object|URL} url - The URL as a string or URL instance, or a
 *   compatible object (such as the result from legacy url.parse).
 * @return {string} The URL of the proxy that should handle the request to the
 *  given URL. If no proxy is set, this will be an empty string.
 */
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === 'string' ? proxy_from_env_parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== 'string' || !hostname || typeof proto !== 'string') {
    return '';  // Don't proxy URLs without a valid scheme or host.
  }

  proto = proto.split(':', 1)[0];
  // Stripping ports in this way instead of using parsedUrl.hostname to make
  // sure that the brackets around IPv6 addresses are kept.
  hostname = hostname.replace(/:\d*$/, '');
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return '';  // Don't proxy URLs that match NO_PROXY.
  }

  var proxy = getEnv(proto + '_proxy') || getEnv('all_proxy');
  if (proxy && proxy.indexOf('://') === -1) {
    // Missing scheme in proxy, default to the requested URL's scheme.
    proxy = proto + '://' + proxy;
  }
  return proxy;
}

/**
 * Determines whether a given URL should be proxied.
 *
 * @param {string} hostname - The host name of the URL.
 * @param {number} port - The effective port of the URL.
 * @returns {boolean} Whether the given URL should be proxied.
 * @private
 */
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv('no_proxy').toLowerCase();
  if (!NO_PROXY) {
    return true;  // Always proxy if NO_PROXY is not set.
  }
  if (NO_PROXY === '*') {
    return false;  // Never proxy if wildcard is set.
  }

  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;  // Skip zero-length hosts.
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;  // Skip if ports don't match.
    }

    if (!/^[.*]/.test(parsedProxyHostname)) {
      // No wildcards, so stop proxying if there is an exact match.
      return hostname !== parsedProxyHostname;
    }

    if (parsedProxyHostname.charAt(0) === '*') {
      // Remove leading wildcard.
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    // Stop proxying if the hostname ends with the no_proxy host.
    return !hostname.endsWith(parsedProxyHostname);
  });
}

/**
 * Get the value for an environment variable.
 *
 * @param {string} key - The name of the environment variable.
 * @return {string} The value of the environment variable.
 * @private
 */
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || '';
}

;// CONCATENATED MODULE: ./src/github/fetch.ts

const MOST_REDIRECTS = 5;
async function nodeFetch(url, request) {
    let place = new URL(url);
    for (let redirects = 0;; redirects++) {
        const answer = await send(place, request);
        const location = answer.headers.get('location');
        if (answer.status < 300 || answer.status > 399 || location === undefined)
            return answer;
        const next = new URL(location, place);
        if (request.method !== 'GET' || next.origin !== place.origin || redirects === MOST_REDIRECTS)
            return answer;
        place = next;
    }
}
const agents = new Map();
function agentFor(place) {
    const agent = agents.get(place.origin) ?? makeAgent(place);
    agents.set(place.origin, agent);
    return agent;
}
async function makeAgent(place) {
    const proxy = getProxyForUrl(place.href);
    if (proxy !== '') {
        const { HttpsProxyAgent } = await __nccwpck_require__.e(/* import() */ 659).then(__nccwpck_require__.bind(__nccwpck_require__, 7659));
        return new HttpsProxyAgent(proxy, { keepAlive: true });
    }
    const { Agent } = await transport(place);
    return new Agent({ keepAlive: true });
}
function transport(place) {
    return place.protocol === 'http:' ? Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23)) : Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23));
}
const LONGEST_REQUEST = 15_000;
async function send(place, { method, headers, body, signal }) {
    const { request } = await transport(place);
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = { method, headers: { ...headers, ...length }, agent: await agentFor(place) };
    return new Promise((resolve, reject) => {
        const outgoing = request(place, options, (message) => void readAll(message).then(settle(resolve), settle(reject)));
        const stop = () => void outgoing.destroy(signal?.reason);
        const timer = setTimeout(() => outgoing.destroy(new Error(`no answer within ${LONGEST_REQUEST / 1000} seconds`)), LONGEST_REQUEST);
        signal?.addEventListener('abort', stop);
        outgoing.on('error', settle(reject));
        outgoing.end(body);
        function settle(how) {
            return (value) => {
                clearTimeout(timer);
                signal?.removeEventListener('abort', stop);
                how(value);
            };
        }
    });
}
async function readAll(message) {
    const chunks = [];
    const text = await new Promise((resolve, reject) => {
        message.on('data', (chunk) => chunks.push(chunk));
        message.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        message.on('error', reject);
    });
    return {
        status: message.statusCode ?? 0,
        url: '',
        headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
        text: () => Promise.resolve(text),
        arrayBuffer: () => Promise.resolve(new ArrayBuffer(0))
    };
}

// EXTERNAL MODULE: ./src/github/shape.ts
var shape = __nccwpck_require__(5430);
;// CONCATENATED MODULE: ./src/github/client.ts




function route(strings, ...values) {
    return strings.reduce((path, part, index) => path + encodePart(String(values[index - 1])) + part);
}
function encodePart(value) {
    if (value === '' || value === '.' || value === '..')
        throw new Error(`No part of a route: ${JSON.stringify(value)}`);
    return encodeURIComponent(value);
}
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
function connect(connection) {
    const octokit = getOctokit(connection.token, {
        baseUrl: connection.apiUrl.replace(/\/+$/, ''),
        userAgent: 'publish-badges',
        log: SILENT,
        request: { fetch: nodeFetch, log: SILENT }
    });
    async function send(method, url, body = {}) {
        connection.signal.throwIfAborted();
        const start = Date.now();
        try {
            const headers = { 'x-github-api-version': '2022-11-28' };
            const request = { signal: connection.signal };
            const answer = await octokit.request(`${method} ${url}`, { ...body, headers, request });
            if (answer.status >= 300)
                throw new api_error/* ApiError */.h(answer.status, 'moved', { headers: headersOf(answer.headers) });
            return answer;
        }
        catch (error) {
            if (connection.signal.aborted)
                throw connection.signal.reason;
            throw asApiError(error);
        }
        finally {
            connection.observe(Date.now() - start);
        }
    }
    return {
        rest: async (method, path, body) => (await send(method, path, body)).data,
        async graphql(document, variables) {
            const { data, headers } = await send('POST', connection.graphqlUrl, { query: document, variables });
            const answer = (0,shape/* asFields */.qI)(data, 'the GraphQL answer');
            if (answer['errors'] !== undefined)
                throw graphqlError(answer, headersOf(headers));
            return (0,shape/* asFields */.qI)(answer['data'], 'data');
        }
    };
}
function asApiError(error) {
    if (error instanceof api_error/* ApiError */.h)
        return error;
    const response = (0,shape/* isFields */.Ce)(error) ? error['response'] : undefined;
    if ((0,shape/* isFields */.Ce)(response)) {
        const data = (0,shape/* isFields */.Ce)(response['data']) ? response['data'] : {};
        const message = (0,shape/* optionalText */.mR)(data, 'message') ?? `HTTP ${String(response['status'])}`;
        return new api_error/* ApiError */.h(Number(response['status']), detailed(message, data), {
            headers: headersOf(response['headers'])
        });
    }
    return new api_error/* ApiError */.h(0, error instanceof Error ? error.message : String(error));
}
function detailed(message, data) {
    const errors = Array.isArray(data['errors']) ? data['errors'] : [];
    const details = errors.map((detail) => ((0,shape/* isFields */.Ce)(detail) ? (0,shape/* optionalText */.mR)(detail, 'message') : detail));
    return [message, ...details.filter((detail) => typeof detail === 'string')].join(': ');
}
function graphqlError(answer, headers) {
    const errors = (0,shape/* listOf */.c3)(answer, 'errors').filter(shape/* isFields */.Ce);
    if (errors.length === 0)
        return (0,api_error/* malformed */.Q)('errors without an error');
    const types = errors.map((error) => (0,shape/* optionalText */.mR)(error, 'type') ?? '');
    const message = errors.map((error) => (0,shape/* optionalText */.mR)(error, 'message') ?? 'no message').join('; ');
    return new api_error/* ApiError */.h(200, message, { types, headers });
}
function headersOf(headers) {
    return new Map((0,shape/* isFields */.Ce)(headers) ? Object.entries(headers).map(([name, value]) => [name, String(value)]) : []);
}


/***/ }),

/***/ 2855:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   jN: () => (/* binding */ historyField),
/* harmony export */   qY: () => (/* binding */ lastCommitsAt),
/* harmony export */   we: () => (/* binding */ BLOB)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3660);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(134);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5430);




const BLOB = '... on Blob { oid text isTruncated isBinary byteSize }';
async function textsAt(ask, { repository, head }, paths) {
    const texts = new Map();
    const shape = {
        title: 'PublishBadgesTexts',
        field: (index) => `at${index}: object(expression: $path${index}) { ${BLOB} }`,
        valueOf: (path) => `${head}:${path}`
    };
    for (const { question, part } of (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .questions */ .ab)(repository, paths, shape)) {
        await ask(question, (answer) => {
            for (const [index, path] of part.entries()) {
                const blob = blobOf(path, fieldOf(answer, `at${index}`));
                if (blob !== undefined)
                    texts.set(path, blob);
            }
        });
    }
    return texts;
}
function blobOf(path, blob) {
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(blob) || blob['oid'] === undefined)
        return undefined;
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .flagOf */ .iP)(blob, 'isTruncated'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('refused', `The file ${path} is too large to be read: ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(blob, 'byteSize')} bytes.`);
    const text = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)(blob, 'text');
    return blob['isBinary'] === true || text === null ? undefined : { oid: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oidOf */ ._f)(blob, 'oid'), text };
}
async function lastCommitsAt(ask, { repository, head }, paths) {
    const commits = new Map();
    const shape = {
        title: 'PublishBadgesTrace',
        field: (index) => `at${index}: object(expression: "${head}") { ... on Commit { ${historyField(index)} } }`,
        valueOf: (path) => path
    };
    for (const { question, part } of (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .questions */ .ab)(repository, paths, shape)) {
        await ask(question, (answer) => {
            for (const [index, path] of part.entries())
                commits.set(path, commitOf((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(fieldOf(answer, `at${index}`), 'the head'), index));
        });
    }
    return commits;
}
const historyField = (index) => `commit${index}: history(first: 1, path: $path${index}) { nodes { oid message } }`;
function commitOf(target, index) {
    const [last] = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(target[`commit${index}`], 'history'), 'nodes');
    if (last === undefined)
        return null;
    const commit = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(last, 'a commit');
    return { oid: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oidOf */ ._f)(commit, 'oid'), message: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(commit, 'message') };
}
function fieldOf(answer, key) {
    if (answer[key] === undefined)
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${key} is missing`);
    return answer[key];
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ NEXT),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   tI: () => (/* binding */ RequestPace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);

const NEXT = 'The next run publishes what is missing.';
const DEADLINE = 5 * 60_000;
const LONGEST_STEP = 60_000;
const STEP = 2;
const LONGEST_ROUND = 6;
const starts = new WeakMap();
class RequestPace {
    #clock;
    #deadline;
    #total = 0;
    #trips = 0;
    #round = 0;
    #limitedUntil = 0;
    constructor(clock) {
        this.#clock = clock;
        const start = starts.get(clock) ?? clock.now();
        starts.set(clock, start);
        this.#deadline = start + DEADLINE;
    }
    observe(roundTrip) {
        this.#trips += 1;
        this.#total += roundTrip;
        this.#round += roundTrip;
    }
    async ready() {
        const now = this.#clock.now();
        if (now >= this.#deadline)
            throw gaveUp();
        if (now < this.#limitedUntil)
            await this.#clock.sleep(this.#limitedUntil - now);
    }
    async backOff(attempt) {
        const trip = this.#total / Math.max(1, this.#trips);
        const step = Math.max(1, STEP * Math.min(Math.max(trip, this.#round), LONGEST_ROUND * trip));
        this.#round = 0;
        const left = this.#deadline - this.#clock.now();
        if (left <= 0)
            throw gaveUp();
        await this.#clock.sleep(this.#clock.random() * Math.min(LONGEST_STEP, step * 2 ** attempt, left));
    }
    async waitUntil(time, why) {
        if (time > this.#deadline) {
            const until = new Date(time).toISOString();
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('limited', `Rate limited by GitHub until ${until}: ${why}. ${NEXT}`);
        }
        this.#limitedUntil = Math.max(this.#limitedUntil, time);
        await this.#clock.sleep(Math.max(0, time - this.#clock.now()));
    }
}
const gaveUp = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('outage', `Gave up after 5 minutes of trying. ${NEXT}`);
const EARLY = 1;
function systemClock(signal) {
    const sleep = (milliseconds) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, Math.ceil(milliseconds) + EARLY);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
    return { now: Date.now, random: Math.random, sleep };
}


/***/ }),

/***/ 1511:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   Di: () => (/* binding */ ITEMS),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   oK: () => (/* binding */ getter),
/* harmony export */   yj: () => (/* binding */ allUnless)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5430);
/* harmony import */ var _steady_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(325);



const ITEMS = 'items';
function getter(client, pace, purpose) {
    return (path, read, own = purpose) => (0,_steady_js__WEBPACK_IMPORTED_MODULE_2__/* .steady */ .v)(pace, own, async () => {
        const answer = await client.rest('GET', path);
        return read(Array.isArray(answer) ? { [ITEMS]: answer } : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(answer, 'the answer'));
    });
}
async function* pages(get, { path, key, size, parse, purpose }) {
    const joint = path.includes('?') ? '&' : '?';
    for (let page = 1, seen = 0;; page++) {
        const read = (fields) => ({
            items: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(fields, key).map((item) => parse((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(item, `an entry of ${key}`))),
            total: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(fields, 'total_count')
        });
        const { items, total } = await get(`${path}${joint}per_page=${size}&page=${page}`, read, purpose);
        seen += items.length;
        yield items;
        if (items.length < size || seen >= total)
            return;
    }
}
async function all(parts) {
    const items = [];
    for await (const part of parts)
        items.push(...part);
    return items;
}
async function allUnless(reasons, parts) {
    try {
        return await all(parts);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh && reasons.includes(error.code))
            return [];
        throw error;
    }
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

/***/ 5430:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   kX: () => (/* binding */ optionalTime),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   qI: () => (/* binding */ asFields),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3660);

function asFields(value, what) {
    if (isFields(value))
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${what} is no object`);
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function listOf(fields, key) {
    const value = fields[key];
    if (Array.isArray(value))
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${key} is no list`);
}
function textOf(fields, key) {
    const value = fields[key];
    if (typeof value === 'string')
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${key} is no text`);
}
function numberOf(fields, key) {
    const value = fields[key];
    if (typeof value === 'number')
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${key} is no number`);
}
function flagOf(fields, key) {
    const value = fields[key];
    if (typeof value === 'boolean')
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${key} is no boolean`);
}
function oidOf(fields, key) {
    const value = textOf(fields, key);
    if (/^(?:[\da-f]{40}|[\da-f]{64})$/.test(value))
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${key} is no commit id`);
}
function optionalTime(fields, key) {
    const time = Date.parse(optionalText(fields, key) ?? '');
    return Number.isNaN(time) ? undefined : time;
}
function optionalText(fields, key) {
    const value = fields[key];
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ steady)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3660);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6149);


const TRIES = 8;
async function steady(pace, purpose, read) {
    for (let attempt = 0;;) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h))
                throw error;
            const verdict = (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(error, purpose, Date.now());
            switch (verdict.kind) {
                case 'limited':
                    await pace.waitUntil(verdict.until, verdict.why);
                    break;
                case 'refused':
                    throw verdict.error;
                case 'conflict':
                    if (attempt + 1 >= TRIES)
                        throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .outage */ .Qe)(error, purpose);
                    await pace.backOff(attempt++);
                    break;
                case 'again':
                    if (attempt + 1 >= (verdict.tries ?? TRIES))
                        throw verdict.error;
                    await pace.backOff(attempt++);
            }
        }
    }
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ guard)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(651);

const READ_ONLY_FOR_DEPENDABOT = /^(?:push|create|deployment|deployment_status)$/;
const PASSING_BRANCHES = /^(?:gh-readonly-queue|dependabot)\//;
function guard(context, plan) {
    if (plan.destination.kind === 'directory')
        return undefined;
    const { event, triggering } = context;
    if (event.startsWith('pull_request'))
        return `a pull request's run (${event}) publishes nothing`;
    if (event === 'workflow_run' && triggering !== undefined) {
        if (triggering.event.startsWith('pull_request'))
            return "the triggering run is a pull request's";
        if (triggering.headRepository?.toLowerCase() !== (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(context.repository).toLowerCase())
            return 'the triggering run comes from a fork';
    }
    if (context.actor === 'dependabot[bot]' && READ_ONLY_FOR_DEPENDABOT.test(event))
        return "Dependabot's runs have a token that may only read";
    const branch = (event === 'workflow_run' ? triggering?.branch : context.branch) ?? '';
    if (PASSING_BRANCHES.test(branch) && !plan.badges.some((badge) => badge.filters.branch === branch))
        return `the branch ${branch} is there for a while only`;
    return forkReason(context, plan);
}
function forkReason({ facts, repository }, { destination }) {
    if (facts?.isFork !== true)
        return undefined;
    if (destination.kind === 'gist')
        return 'this repository is a fork';
    const named = destination.kind === 'branch' && destination.repository?.toLowerCase() === (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository).toLowerCase();
    return named
        ? undefined
        : `this repository is a fork: name it as "target-repository" (${(0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)}) if it publishes badges of its own`;
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   Uu: () => (/* binding */ expandUrl),
/* harmony export */   e3: () => (/* binding */ unknownIn),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS)
/* harmony export */ });
const PLACEHOLDERS = [
    'project_path',
    'project_id',
    'project_name',
    'project_title',
    'project_namespace',
    'group_name',
    'gitlab_server',
    'gitlab_pages_domain',
    'default_branch',
    'commit_sha',
    'latest_tag',
    'branch',
    'workflow',
    'job',
    'id'
];
const TOKEN = /%\{([^{}]*)\}/g;
const TOKEN_IN_URL = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
function expand(template, values) {
    return fill(template, TOKEN, (name) => values[name]);
}
function expandUrl(template, values) {
    return fill(template, TOKEN_IN_URL, (name) => values[name]?.split('/').map(encodeURIComponent).join('/'));
}
function placeholdersIn(template) {
    return [...template.matchAll(TOKEN_IN_URL)].map(([, name = '']) => name).filter(isPlaceholder);
}
function unknownIn(template) {
    return [...template.matchAll(TOKEN)].map(([, name = '']) => name).filter((name) => !isPlaceholder(name));
}
function fill(template, token, valueOf) {
    const unfilled = [];
    const text = template.replace(token, (whole, name) => {
        const value = isPlaceholder(name) ? valueOf(name) : undefined;
        if (value === undefined || value === '') {
            unfilled.push(name);
            return whole;
        }
        return value;
    });
    return { text, unfilled };
}
function isPlaceholder(name) {
    return PLACEHOLDERS.some((placeholder) => placeholder === name);
}


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

/***/ 8534:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ MARKUPS),
/* harmony export */   UA: () => (/* binding */ snippet),
/* harmony export */   j_: () => (/* binding */ destination)
/* harmony export */ });
const MARKUPS = ['markdown', 'html', 'asciidoc', 'rst'];
const SNIPPETS = {
    markdown: { one: markdown, joint: ' ' },
    html: { one: html, joint: ' ' },
    asciidoc: { one: asciidoc, joint: ' ' },
    rst: { one: rst, joint: '\n\n' }
};
function snippet(markup, badges) {
    const { one, joint } = SNIPPETS[markup];
    return badges.map((badge) => one({ ...badge, alt: oneLine(badge.alt) })).join(joint);
}
const oneLine = (text) => text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
function markdown({ alt, image, link }) {
    const picture = `![${escapeMarkdown(alt)}](${destination(image)})`;
    return link === null ? picture : `[${picture}](${destination(link)})`;
}
function escapeMarkdown(text) {
    const escaped = text.replace(/[\\`*[\]<>|]|&(?=#|\w+;)/g, '\\$&');
    return escaped.includes('_') ? escaped.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_') : escaped;
}
const percent = (character) => /[()]/.test(character) ? `%${character.charCodeAt(0).toString(16)}` : encodeURIComponent(character);
const destination = (url) => url.replace(/[\s()<>\\]/g, percent);
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => HTML[character] ?? '');
function html({ alt, image, link }) {
    const picture = `<img src="${escapeHtml(image)}" alt="${escapeHtml(alt)}">`;
    return link === null ? picture : `<a href="${escapeHtml(link)}">${picture}</a>`;
}
function asciidoc({ alt, image, link }) {
    const text = escapeAsciidoc(alt);
    const attributes = link === null ? `"${text}"` : `"${text}",link="${inMacro(link)}"`;
    return `image:${inMacro(image)}[${attributes}]`;
}
function escapeAsciidoc(text) {
    return text
        .replace(/[*`#^~+$<[{}\\]|&(?=#|\w+;)|:(?=\/\/)|\((?=\()|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/["\]]/g, '\\$&');
}
const inMacro = (url) => url.replace(/[\s<>"[\]{}\\]/g, percent);
function rst({ alt, image, link }) {
    const lines = [`.. image:: ${inDirective(image)}`];
    if (alt !== '')
        lines.push(`   :alt: ${alt.replaceAll('\\', '\\\\')}`);
    if (link !== null)
        lines.push(`   :target: ${inDirective(link)}`);
    return lines.join('\n');
}
const inDirective = (url) => url.replace(/[\s<>\\]/g, percent);


/***/ }),

/***/ 665:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _readme_snippets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8534);
/* harmony import */ var _status_status_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8514);


const shown = ({ name, imageUrl, link }) => ({ alt: name, image: imageUrl, link });
const isSomewhere = ({ imageUrl }) => imageUrl !== '';
function outputsOf({ result, reason, badges, changed, commitSha }) {
    const [first] = badges;
    const statuses = badges.flatMap(({ status }) => status ?? []);
    const pictures = badges.filter(isSomewhere).map(shown);
    return {
        result,
        reason: reason ?? '',
        changed: String(changed),
        status: statuses.length === 0 ? '' : (0,_status_status_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(statuses),
        'image-url': first?.imageUrl ?? '',
        'link-url': first?.link ?? '',
        ...Object.fromEntries(_readme_snippets_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKUPS */ .CZ.map((markup) => [markup, (0,_readme_snippets_js__WEBPACK_IMPORTED_MODULE_0__/* .snippet */ .UA)(markup, pictures)])),
        'commit-sha': commitSha ?? '',
        badges: JSON.stringify(badges.map((badge) => ({ ...recordOf(badge), changed: badge.changed })))
    };
}
function recordOf(published) {
    const { id, name, kind, badge, status, imageUrl, link, given, file } = published;
    return {
        id,
        name,
        kind,
        status: status ?? null,
        label: badge?.label ?? null,
        message: badge?.message ?? null,
        color: badge?.color ?? null,
        link_url: given.link ?? link,
        image_url: given.image ?? imageUrl,
        rendered_link_url: link,
        rendered_image_url: imageUrl,
        path: file === '' ? null : file,
        markdown: (0,_readme_snippets_js__WEBPACK_IMPORTED_MODULE_0__/* .snippet */ .UA)('markdown', isSomewhere(published) ? [shown(published)] : [])
    };
}
const HEADLINES = {
    published: 'Published',
    unchanged: 'Unchanged: the badges are what they were',
    superseded: 'Superseded',
    skipped: 'Not published',
    failed: 'Failed'
};
function summaryOf({ result, reason, badges, notes }) {
    const headline = `### Badges\n\n${HEADLINES[result]}${reason === undefined ? '' : `: ${plain(reason)}`}\n`;
    const isThere = result === 'published' || result === 'unchanged' || result === 'superseded';
    const shows = badges.map((badge) => (isThere ? picture(badge) : words(badge)));
    const ends = notes.map((note) => `\n${plain(note)}\n`);
    return [headline, ...fitting(shows), ...ends].join('');
}
const MOST_BYTES = 1_000_000;
function fitting(shows) {
    let bytes = 0;
    const end = shows.findIndex((show) => (bytes += Buffer.byteLength(show)) > MOST_BYTES);
    if (end === -1)
        return shows;
    return [...shows.slice(0, end), `\n${shows.length - end} more badges: the output \`badges\` holds them all.\n`];
}
function picture(badge) {
    const markdown = (0,_readme_snippets_js__WEBPACK_IMPORTED_MODULE_0__/* .snippet */ .UA)('markdown', [shown(badge)]);
    const fence = '`'.repeat(Math.max(3, ...[...markdown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    return `\n${markdown}\n\n${fence}markdown\n${markdown}\n${fence}\n`;
}
const words = (badge) => `\n- ${plain(wordsOf(badge))}\n`;
const wordsOf = ({ badge, name }) => badge === undefined ? name : `${badge.label}: ${badge.message}`;
function plain(text) {
    return text.replace(/[\\`*_{}[\]<>|!#&]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function linesOf({ result, reason, badges, commitSha }) {
    const how = commitSha === undefined ? result : `${result} in commit ${commitSha.slice(0, 10)}`;
    const lines = badges.map((badge) => {
        const place = `${wordsOf(badge)} \u2192 ${badge.imageUrl || badge.file}`;
        return badge.badge === undefined ? place : `${place} (${how})`;
    });
    const pictures = badges.filter(isSomewhere);
    if (pictures.length > 0)
        lines.push((0,_readme_snippets_js__WEBPACK_IMPORTED_MODULE_0__/* .snippet */ .UA)('markdown', pictures.map(shown)));
    return reason === undefined ? lines : [...lines, `${HEADLINES[result]}: ${reason}`];
}


/***/ }),

/***/ 1666:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   YZ: () => (/* binding */ badgesAt),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped)
/* harmony export */ });
const NOTHING = { written: [], superseded: [], removed: [] };
function badgesAt(drawn, { formats }, { place, publication }) {
    const written = new Set(publication.written);
    const [format = 'svg'] = formats;
    return drawn.map((badge) => {
        if (badge.image !== undefined)
            return { ...badge, file: '', imageUrl: badge.image, changed: false };
        const file = `${badge.path}.${format}`;
        const changed = formats.some((ending) => written.has(`${badge.path}.${ending}`));
        return { ...badge, file, imageUrl: place.address(file), changed };
    });
}
function reportOf(plan, drawn, { place, publication, readme }) {
    const { written, removed, superseded } = publication;
    const filesOf = ({ path }) => plan.formats.map((ending) => `${path}.${ending}`);
    const badges = badgesAt(drawn, plan, { place, publication });
    const changed = [written, removed, readme?.written ?? []].some((paths) => paths.length > 0);
    const commitSha = publication.commitSha ?? readme?.commitSha;
    const common = { badges, changed, commitSha, error: undefined, notes: [], notices: [], reason: undefined };
    if (plan.dryRun)
        return { ...common, result: 'skipped', reason: 'dry run' };
    if (changed)
        return { ...common, result: 'published' };
    const ours = drawn.filter(({ badge }) => badge !== undefined);
    const [untouched] = ours.map((badge) => badge.untouched);
    if (untouched !== undefined && ours.every((badge) => badge.untouched !== undefined)) {
        return { ...common, result: 'skipped', reason: untouched };
    }
    const isSuperseded = ours.length > 0 && ours.every((badge) => filesOf(badge).some((path) => superseded.includes(path)));
    if (isSuperseded)
        return { ...common, result: 'superseded', reason: `a newer run than ${nameOf(ours)} has spoken` };
    return { ...common, result: 'unchanged' };
}
function nameOf([badge]) {
    const { file, number, attempt } = badge?.oneRun ?? { file: '', number: 0, attempt: 0 };
    return `${file} ${number}.${attempt}`;
}
function skipped(reason, plan, drawn) {
    const place = { address: () => '' };
    return { ...reportOf(plan, drawn, { place, publication: NOTHING }), result: 'skipped', reason };
}
function failed(error, report) {
    return { ...report, result: 'failed', reason: error.message, error };
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

/***/ 4777:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ valuesFor),
/* harmony export */   X: () => (/* binding */ mustAsk)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(651);
/* harmony import */ var _manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7647);


const FROM_FACTS = ['project_id', 'group_name', 'default_branch'];
const FROM_NEWEST = ['commit_sha', 'latest_tag'];
function mustAsk(templates, { facts }) {
    const used = templates.flatMap(_manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholdersIn */ .Qf);
    return used.some((placeholder) => FROM_NEWEST.includes(placeholder) || (facts === undefined && FROM_FACTS.includes(placeholder)));
}
async function valuesFor(templates, context, sources) {
    const used = templates.flatMap(_manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholdersIn */ .Qf);
    const { owner, name } = context.repository;
    const values = {
        project_path: (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(context.repository),
        project_name: name,
        project_title: name,
        project_namespace: owner,
        gitlab_server: new URL(context.serverUrl).host,
        gitlab_pages_domain: `${owner.toLowerCase()}.github.io`
    };
    if (used.some((placeholder) => FROM_FACTS.includes(placeholder)))
        Object.assign(values, fromFacts(await sources.facts(), owner));
    if (used.some((placeholder) => FROM_NEWEST.includes(placeholder)))
        Object.assign(values, fromNewest(await sources.newest()));
    return values;
}
function fromFacts({ id, defaultBranch, ownedByOrganization }, owner) {
    return { project_id: id, default_branch: defaultBranch, ...(ownedByOrganization ? { group_name: owner } : {}) };
}
function fromNewest({ commitSha, tag }) {
    return { ...(commitSha === null ? {} : { commit_sha: commitSha }), ...(tag === null ? {} : { latest_tag: tag }) };
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

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

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

/***/ 9023:
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
/******/ 			return "" + chunkId + ".index.js";
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${process.hrtime.bigint()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function core_warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/github/shape.ts
var shape = __nccwpck_require__(5430);
;// CONCATENATED MODULE: ./src/github/payload.ts



function readPayload(path) {
    if (path === '')
        return {};
    try {
        const payload = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
        if ((0,shape/* isFields */.Ce)(payload))
            return payload;
    }
    catch (error) {
        throw new errors/* BadgeError */.qh('invalid', `Cannot read the event ${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
    throw new errors/* BadgeError */.qh('invalid', `The event ${path} is no JSON object.`);
}
function proposedBy(pullRequest) {
    const head = (0,shape/* isFields */.Ce)(pullRequest) ? pullRequest['head'] : undefined;
    if (!(0,shape/* isFields */.Ce)(head))
        return undefined;
    const sha = (0,shape/* optionalText */.mR)(head, 'sha') ?? '';
    return { sha, repository: (0,shape/* isFields */.Ce)(head['repo']) ? (0,shape/* optionalText */.mR)(head['repo'], 'full_name') : null };
}
function factsOf(repository) {
    const { id, owner, private: isPrivate } = repository;
    const defaultBranch = (0,shape/* optionalText */.mR)(repository, 'default_branch');
    if (typeof id !== 'number' || typeof isPrivate !== 'boolean' || defaultBranch === null || !(0,shape/* isFields */.Ce)(owner))
        return undefined;
    return {
        id: String(id),
        defaultBranch,
        isPrivate,
        isFork: repository['fork'] === true,
        ownedByOrganization: owner['type'] === 'Organization'
    };
}
function triggeringRun(run, workflow) {
    if (!(0,shape/* isFields */.Ce)(run) || typeof run['id'] !== 'number' || typeof run['workflow_id'] !== 'number')
        return undefined;
    const head = run['head_repository'];
    return {
        id: run['id'],
        number: Number(run['run_number']) || 1,
        attempt: Number(run['run_attempt']) || 1,
        workflow: {
            id: run['workflow_id'],
            path: ((0,shape/* optionalText */.mR)(run, 'path') ?? (0,shape/* optionalText */.mR)(workflow, 'path') ?? '').replace(/@.*$/, ''),
            name: (0,shape/* optionalText */.mR)(run, 'name') || ((0,shape/* optionalText */.mR)(workflow, 'name') ?? '')
        },
        branch: (0,shape/* optionalText */.mR)(run, 'head_branch'),
        sha: (0,shape/* optionalText */.mR)(run, 'head_sha') ?? '',
        event: (0,shape/* optionalText */.mR)(run, 'event') ?? '',
        headRepository: (0,shape/* isFields */.Ce)(head) ? (0,shape/* optionalText */.mR)(head, 'full_name') : null,
        status: (0,shape/* optionalText */.mR)(run, 'status') ?? '',
        conclusion: (0,shape/* optionalText */.mR)(run, 'conclusion')
    };
}

// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __nccwpck_require__(651);
;// CONCATENATED MODULE: ./src/github/context.ts




function readContext(env) {
    const get = (name) => env[name] ?? '';
    const payload = readPayload(get('GITHUB_EVENT_PATH'));
    const source = (0,shape/* isFields */.Ce)(payload['repository']) ? payload['repository'] : {};
    const path = workflowPath(get('GITHUB_WORKFLOW_REF'));
    const apiUrl = get('GITHUB_API_URL') || 'https://api.github.com';
    return {
        event: get('GITHUB_EVENT_NAME'),
        repository: repositoryOf(get('GITHUB_REPOSITORY') || ((0,shape/* optionalText */.mR)(source, 'full_name') ?? '')),
        facts: factsOf(source),
        triggering: triggeringRun(payload['workflow_run'], (0,shape/* isFields */.Ce)(payload['workflow']) ? payload['workflow'] : {}),
        proposed: proposedBy(payload['pull_request']),
        workflow: path === undefined ? undefined : { path, name: get('GITHUB_WORKFLOW') },
        run: runOf(get),
        sha: get('GITHUB_SHA'),
        branch: get('GITHUB_HEAD_REF') || get('GITHUB_REF_NAME') || get('GITHUB_REF').replace(/^refs\/(?:heads|tags)\//, ''),
        tag: get('GITHUB_REF_TYPE') === 'tag' || get('GITHUB_REF').startsWith('refs/tags/')
            ? get('GITHUB_REF').replace(/^refs\/tags\//, '') || get('GITHUB_REF_NAME')
            : undefined,
        actor: get('GITHUB_ACTOR'),
        runner: get('RUNNER_NAME'),
        serverUrl: (get('GITHUB_SERVER_URL') || 'https://github.com').replace(/\/+$/, ''),
        apiUrl,
        graphqlUrl: get('GITHUB_GRAPHQL_URL') || `${apiUrl.replace(/\/v3\/?$|\/+$/, '')}/graphql`,
        workspace: get('GITHUB_WORKSPACE') || process.cwd()
    };
}
function repositoryOf(text) {
    const repository = (0,github_repository/* parseRepository */.SU)(text);
    if (repository === undefined)
        throw (0,errors/* invalid */.Gq)('GITHUB_REPOSITORY', text, 'is no repository. Allowed: owner/name, as the runner sets it.');
    return repository;
}
function workflowPath(ref) {
    return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(ref)?.[1];
}
function runOf(get) {
    const id = Number(get('GITHUB_RUN_ID'));
    if (!(id > 0))
        return undefined;
    return { id, number: Number(get('GITHUB_RUN_NUMBER')) || 1, attempt: Number(get('GITHUB_RUN_ATTEMPT')) || 1 };
}

// EXTERNAL MODULE: ./src/target/path.ts
var target_path = __nccwpck_require__(778);
// EXTERNAL MODULE: ./src/tokens.ts
var tokens = __nccwpck_require__(7789);
// EXTERNAL MODULE: ./src/badge/definition.ts
var definition = __nccwpck_require__(4394);
// EXTERNAL MODULE: ./src/badge/id.ts
var badge_id = __nccwpck_require__(6518);
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
;// CONCATENATED MODULE: ./src/plan.ts
const FAIL_ON = {
    setup: ['input', 'setup', 'signal'],
    any: ['input', 'setup', 'signal', 'outage'],
    none: ['input', 'signal']
};

// EXTERNAL MODULE: ./src/badge/palette.ts
var palette = __nccwpck_require__(9972);
;// CONCATENATED MODULE: ./src/render/endpoint.ts

function renderEndpoint({ label, message, color, labelColor, style }) {
    const looks = { ...(labelColor === palette/* LABEL_COLOR */.vz ? {} : { labelColor }), ...(style === 'flat' ? {} : { style }) };
    return `${JSON.stringify({ schemaVersion: 1, label, message, color, ...looks })}\n`;
}

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

;// CONCATENATED MODULE: ./src/render/render.ts


const FORMATS = ['svg', 'json'];
const RENDERERS = { svg: renderSvg, json: renderEndpoint };
function render(badge, format) {
    return RENDERERS[format](badge);
}

;// CONCATENATED MODULE: ./src/inputs/flags.ts



function readFormats(text) {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const formats = names.map((name) => {
        const format = FORMATS.find((known) => known === name);
        if (format === undefined)
            throw (0,errors/* invalid */.Gq)('formats', name, `is no format.${(0,errors/* suggestion */.h)(name, FORMATS)} Allowed: ${FORMATS.join(', ')}.`);
        return format;
    });
    return formats.length === 0 ? undefined : FORMATS.filter((format) => formats.includes(format));
}
function readFailOn(text) {
    const name = text || 'setup';
    if (name === 'setup' || name === 'any' || name === 'none')
        return name;
    throw (0,errors/* invalid */.Gq)('fail-on', text, `is not known.${(0,errors/* suggestion */.h)(text, Object.keys(FAIL_ON))} Allowed: ${Object.keys(FAIL_ON).join(', ')}.`);
}
function readFlag(input, text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (text === '' || /^(?:false|False|FALSE)$/.test(text))
        return false;
    throw (0,errors/* invalid */.Gq)(input, text, 'is neither true nor false.');
}
function linesOf(text) {
    const lines = text.split(/[\r\n]+/).map((line) => line.trim());
    return [...new Set(lines.filter((line) => line !== ''))];
}

// EXTERNAL MODULE: ./src/badge/badge.ts + 2 modules
var badge_badge = __nccwpck_require__(8248);
// EXTERNAL MODULE: ./src/badge/logo.ts + 2 modules
var badge_logo = __nccwpck_require__(8620);
;// CONCATENATED MODULE: ./src/inputs/looks.ts




const LOOK_FLAGS = (/* unused pure expression or super */ null && (['palette', 'label-color', 'logo-color']));
function readLooks(read) {
    return {
        palette: readPalette(read('palette')),
        labelColor: readColor('label-color', read('label-color')),
        logoColor: readColor('logo-color', read('logo-color'))
    };
}
function readColor(name, text) {
    const color = (0,badge_color/* parseColor */.H0)(text);
    if (text !== '' && color === undefined)
        throw (0,errors/* invalid */.Gq)(name, text, `is no colour.${(0,errors/* suggestion */.h)(text, (0,badge_color/* colorNames */.i4)())} ${badge_color/* ALLOWED_COLORS */.o$}`);
    return color;
}
function readStyle(text) {
    const style = badge_badge/* STYLES */.rY.find((name) => name === (text || 'flat'));
    if (style === undefined)
        throw unknown('style', text, badge_badge/* STYLES */.rY);
    return style;
}
function readLogo(text) {
    if (text === '')
        return undefined;
    const logo = (0,badge_logo/* parseLogo */.db)(text);
    if (logo === undefined)
        throw (0,errors/* invalid */.Gq)('logo', text, `${(0,badge_logo/* logoProblem */.JS)(text)} ${badge_logo/* ALLOWED_LOGOS */.oh}`);
    return logo;
}
function readPalette(text) {
    if (text === '')
        return undefined;
    const palette = PALETTES.find((name) => name === text);
    if (palette === undefined)
        throw unknown('palette', text, PALETTES);
    return palette;
}
const unknown = (name, text, names) => (0,errors/* invalid */.Gq)(name, text, `is no ${name}.${(0,errors/* suggestion */.h)(text, names)} Allowed: ${names.join(', ')}.`);

;// CONCATENATED MODULE: ./src/inputs/definition.ts









const optional = (text) => (text === '' ? undefined : text);
function readDefinition(read) {
    const filters = { ...definition/* NO_FILTERS */.oA, branch: optional(read('branch')) };
    const message = optional(read('message'));
    const job = optional(read('job').trim());
    const named = {
        status: read('status') === '' ? undefined : readStatus('status', read('status')),
        needs: readNeeds(read('needs')),
        workflow: linesOf(read('workflow')),
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
        color: readColor('color', read('color')),
        colorSteps: undefined,
        labelColor: undefined,
        style: readStyle(read('style')),
        palette: undefined,
        logo: readLogo(read('logo')),
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
    if (text !== '' && !(0,badge_id/* isId */.eQ)(text)) {
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

// EXTERNAL MODULE: ./src/target/ref.ts
var ref = __nccwpck_require__(7136);
;// CONCATENATED MODULE: ./src/inputs/destination.ts




const destination_optional = (text) => (text === '' ? undefined : text);
function readSettings(read) {
    const [gist, directory] = [read('gist-id'), read('directory')];
    const branchInput = read('target-branch') !== '' ? 'target-branch' : read('target-repository') !== '' ? 'target-repository' : undefined;
    refuseTwo([gist === '' ? undefined : 'gist-id', directory === '' ? undefined : 'directory', branchInput]);
    return {
        branch: readBranch(read('target-branch')),
        repository: readRepository(read('target-repository')),
        gist: gist === '' ? undefined : readGist(gist),
        directory: destination_optional(directory),
        path: destination_optional(read('path')),
        formats: readFormats(read('formats')),
        singleCommit: read('single-commit') === '' ? undefined : readFlag('single-commit', read('single-commit')),
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
        throw new errors/* BadgeError */.qh('invalid', `Inputs "${one}" and "${other}" name two targets: give one of them.`);
}
function readGist(text) {
    if (/^[\da-f]{20,40}$/i.test(text))
        return text;
    const hint = /([\da-f]{20,40})/i.exec(text)?.[1];
    throw (0,errors/* invalid */.Gq)('gist-id', text, `is no gist id. Allowed: 20 to 40 hex digits, the last part of the gist's address${hint === undefined ? '' : ` (here ${hint})`}.`);
}
function readBranch(branch) {
    if (branch !== '' && !(0,ref/* isBranchName */.Q)(branch))
        throw (0,errors/* invalid */.Gq)('target-branch', branch, 'is no branch that badges can go to. Allowed: the name of a branch, without "refs/" (default: badges).');
    return destination_optional(branch);
}
function readRepository(repository) {
    if (repository !== '' && (0,github_repository/* parseRepository */.SU)(repository) === undefined)
        throw (0,errors/* invalid */.Gq)('target-repository', repository, 'is no repository. Allowed: owner/name.');
    return destination_optional(repository);
}

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
    const publish = readSettings(read);
    const readme = linesOf(read('readme'));
    for (const path of readme)
        refusePath('readme', path);
    return {
        failOn: readFailOn(read('fail-on')),
        badges: read('badges') === '' ? [readDefinition(read)] : await readBadges(read, forms),
        describes: DESCRIBING.some((input) => read(input) !== ''),
        manifest: readManifest(read),
        values: read('badges') === '' ? read('values') : '',
        publish,
        readme: readme.length === 0 ? undefined : readme,
        confined: true,
        allowPublic: readFlag('allow-public', read('allow-public')),
        dryRun: readFlag('dry-run', read('dry-run')),
        token,
        gistToken,
        job: readJob(read)
    };
}
const ONE_BADGE = INPUTS.slice(0, INPUTS.indexOf('badges'));
const DESCRIBING = [...ONE_BADGE, 'badges'];
async function readBadges(read, forms) {
    refuseBoth('badges', ONE_BADGE, read);
    const { parseBadges } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(234)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3234));
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

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./src/inputs/plan.ts


function planFrom(asked, described) {
    const { confined, dryRun, allowPublic, failOn, token, gistToken, job } = asked;
    const settings = settingsOver(asked.publish, described?.manifest.publish);
    const plan = {
        ...{ confined, dryRun, allowPublic, failOn, token, gistToken, job },
        badges: described?.badges ?? asked.badges,
        destination: destinationOf(settings, confined),
        path: settings.path,
        formats: settings.formats ?? ['svg'],
        readme: asked.readme ?? described?.manifest.readme ?? [],
        singleCommit: settings.singleCommit ?? false,
        prune: settings.prune ?? false,
        index: settings.index ?? false
    };
    refuseTarget(plan);
    refuseChangingLinks(plan);
    return plan;
}
function refuseTarget({ badges, destination }) {
    if (destination.kind !== 'branch')
        return;
    const { branch } = destination;
    if (badges.some(({ filters }) => filters.branch === branch)) {
        throw (0,errors/* invalid */.Gq)('branch', branch, 'is the branch that badges are published to. "branch" says whose runs a badge shows; where it goes is "target-branch".');
    }
}
const CHANGING = ['run', 'job', 'commit'];
function refuseChangingLinks({ badges, readme }) {
    const badge = readme.length === 0 ? undefined : badges.find(({ link }) => CHANGING.includes(link?.kind ?? 'none'));
    if (badge?.link === undefined)
        return;
    const of = badge.id === undefined ? '' : ` of the badge ${(0,errors/* quote */.hD)(badge.id)}`;
    throw new errors/* BadgeError */.qh('invalid', `Input "link": ${(0,errors/* quote */.hD)(badge.link.kind)}${of} changes with every run, and the README would with it. With "readme" take workflow, branch or an http(s) URL.`);
}

;// CONCATENATED MODULE: ./src/collect/lazy-record.ts

function lazyRecord(load, { context, facts }) {
    let opened;
    const open = async () => (opened ??= await load());
    return {
        jobs: async (repository, runId) => (await open()).jobs(repository, runId),
        async *runs(reference, query) {
            yield* (await open()).runs(reference, query);
        },
        hasNewer: async (repository, run) => (await open()).hasNewer(repository, run),
        forget: () => opened?.forget(),
        workflow: async (repository, reference) => (await open()).workflow(repository, reference),
        workflows: async (repository) => (await open()).workflows(repository),
        defaultBranch: async (repository) => repository === (0,github_repository/* fullName */.fq)(context.repository)
            ? (await facts()).defaultBranch
            : (await open()).defaultBranch(repository),
        deployment: async (repository, wanted) => (await open()).deployment(repository, wanted),
        environments: async (repository) => (await open()).environments(repository),
        checks: async (repository, ref) => (await open()).checks(repository, ref)
    };
}

// EXTERNAL MODULE: ./src/github/pace.ts
var github_pace = __nccwpck_require__(3148);
;// CONCATENATED MODULE: ./src/addresses.ts
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
const isGitHubCom = (serverUrl) => /^https:\/\/github\.com$/i.test(serverUrl);
function branchAddress(serverUrl, { repository, branch, isPrivate }, path) {
    const place = `${repository.owner}/${repository.name}`;
    const file = `${encodePath(branch)}/${encodePath(path)}`;
    return isGitHubCom(serverUrl) && !isPrivate
        ? `https://raw.githubusercontent.com/${place}/${file}`
        : `${serverUrl}/${place}/raw/${file}`;
}
function gistAddress(serverUrl, { id, owner, rawUrl }, path) {
    if (isGitHubCom(serverUrl) && owner !== null)
        return `https://gist.githubusercontent.com/${owner}/${id}/raw/${encodeURIComponent(path)}`;
    return rawUrl === null ? '' : `${rawUrl}/${encodeURIComponent(path)}`;
}
function directoryAddress(directory, path) {
    const folder = directory.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
    return folder === '' || folder === '.' ? path : `${folder}/${path}`;
}

;// CONCATENATED MODULE: ./src/target/sha1.ts
const rotate = (word, by) => (word << by) | (word >>> (32 - by));
function sha1(bytes) {
    const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
    padded.set(bytes);
    padded[bytes.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
    view.setUint32(padded.length - 4, bytes.length << 3);
    const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
    for (let block = 0; block < padded.length; block += 64)
        digest(state, expand(view, block));
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
function expand(view, block) {
    const words = new Int32Array(80);
    const at = (index) => words[index] ?? 0;
    for (let index = 0; index < 16; index++)
        words[index] = view.getInt32(block + 4 * index);
    for (let index = 16; index < 80; index++) {
        words[index] = rotate(at(index - 3) ^ at(index - 8) ^ at(index - 14) ^ at(index - 16), 1);
    }
    return words;
}
function digest(state, words) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let index = 0; index < 80; index++) {
        const mixed = index < 20
            ? ((b & c) | (~b & d)) + 0x5a827999
            : index < 40
                ? (b ^ c ^ d) + 0x6ed9eba1
                : index < 60
                    ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
                    : (b ^ c ^ d) + 0xca62c1d6;
        const next = (rotate(a, 5) + mixed + e + (words[index] ?? 0)) | 0;
        e = d;
        d = c;
        c = rotate(b, 30);
        b = a;
        a = next;
    }
    state.set([a, b, c, d, e].map((word, index) => word + (state[index] ?? 0)));
}

;// CONCATENATED MODULE: ./src/target/blob.ts

function blobId(content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return sha1(Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
}

;// CONCATENATED MODULE: ./src/target/reading.ts

const reading_NOTHING = { files: [], removed: [] };
class Reading {
    #source;
    #texts = new Map();
    #files;
    constructor(source) {
        this.#source = source;
    }
    files() {
        this.#files ??= this.#source.files();
        return this.#files;
    }
    async texts(paths) {
        const unknown = [...new Set(paths)].filter((path) => !this.#texts.has(path));
        const found = unknown.length === 0 ? new Map() : await this.#source.texts(unknown);
        for (const path of unknown)
            this.#texts.set(path, found.get(path));
        const known = paths.map((path) => [path, this.#texts.get(path)]);
        return new Map(known.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
    }
    async #holds({ path, text }) {
        if (this.#texts.has(path))
            return this.#texts.get(path) === text;
        return (await this.files()).get(path) === blobId(text);
    }
    async #has(path) {
        return this.#texts.get(path) !== undefined || (await this.files()).has(path);
    }
    async changes(along, own) {
        if (along === undefined)
            return reading_NOTHING;
        const asked = await along(this, own);
        const files = [];
        const removed = [];
        for (const file of asked.files)
            if (!(await this.#holds(file)))
                files.push(file);
        const kept = new Set([...own.paths, ...asked.files.map(({ path }) => path)]);
        for (const path of new Set(asked.removed))
            if (!kept.has(path) && (await this.#has(path)))
                removed.push(path);
        return { files, removed };
    }
}

;// CONCATENATED MODULE: ./src/target/directory.ts





function directoryTarget(place) {
    return {
        async publish(files, _, along) {
            const own = { paths: files.map(({ path }) => path), superseded: [] };
            const changes = await new Reading(sourceOf(place)).changes(along, own);
            const due = files.filter(({ path, text }) => bytesOf(within(place, path))?.toString() !== text);
            if (place.dryRun)
                return { written: [], superseded: [], removed: [] };
            const written = [...due, ...changes.files];
            for (const { path, text } of written)
                replace(within(place, path), text);
            for (const path of changes.removed)
                remove(within(place, path));
            return { written: written.map(({ path }) => path), superseded: [], removed: changes.removed };
        }
    };
}
function within({ folder, bounds }, path) {
    const file = (0,external_node_path_namespaceObject.join)(folder, path);
    if (bounds !== undefined)
        refuseOutside(bounds, (0,external_node_path_namespaceObject.dirname)(file));
    return file;
}
function sourceOf(place) {
    return {
        files: () => Promise.resolve().then(() => new Map(idsBelow(place.folder))),
        texts: (paths) => Promise.resolve().then(() => new Map(paths.flatMap((path) => textAt(place, path))))
    };
}
function* idsBelow(folder, prefix = '') {
    for (const entry of (0,external_node_fs_namespaceObject.existsSync)(folder) ? (0,external_node_fs_namespaceObject.readdirSync)(folder, { withFileTypes: true }) : []) {
        const path = `${prefix}${entry.name}`;
        if (entry.isDirectory() && entry.name !== '.git')
            yield* idsBelow((0,external_node_path_namespaceObject.join)(folder, entry.name), `${path}/`);
        if (entry.isFile())
            yield [path, blobId(bytesOf((0,external_node_path_namespaceObject.join)(folder, entry.name)) ?? Buffer.of())];
    }
}
function textAt(place, path) {
    const bytes = bytesOf(within(place, path));
    const text = bytes?.toString('utf8');
    return text !== undefined && bytes?.equals(Buffer.from(text)) === true ? [[path, text]] : [];
}
function bytesOf(file) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(file);
    }
    catch {
        return undefined;
    }
}
function remove(file) {
    try {
        (0,external_node_fs_namespaceObject.unlinkSync)(file);
    }
    catch (error) {
        throw failure('remove', file, error);
    }
}
function replace(file, text) {
    try {
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(file), { recursive: true });
        const draft = `${file}.${process.pid}.tmp`;
        (0,external_node_fs_namespaceObject.writeFileSync)(draft, text);
        (0,external_node_fs_namespaceObject.renameSync)(draft, file);
    }
    catch (error) {
        throw failure('write', file, error);
    }
}
function failure(deed, file, error) {
    return new errors/* BadgeError */.qh('refused', `Cannot ${deed} ${file}: ${error instanceof Error ? error.message : String(error)}`);
}
function refuseOutside(bounds, folder) {
    const inside = (0,external_node_path_namespaceObject.relative)(existing(bounds), existing(folder));
    if (inside === '..' || inside.startsWith(`..${external_node_path_namespaceObject.sep}`) || (0,external_node_path_namespaceObject.isAbsolute)(inside)) {
        throw new errors/* BadgeError */.qh('invalid', `Input "directory": ${folder} leads out of the workspace.`);
    }
}
function existing(folder) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(folder);
    }
    catch {
        return folder === (0,external_node_path_namespaceObject.dirname)(folder) ? folder : (0,external_node_path_namespaceObject.join)(existing((0,external_node_path_namespaceObject.dirname)(folder)), (0,external_node_path_namespaceObject.basename)(folder));
    }
}

;// CONCATENATED MODULE: ./src/workspace.ts



const MOST_BYTES = 1024 * 1024;
function hasCheckout(workspace) {
    return (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(workspace, '.git'));
}
function readBelow(workspace, path) {
    const file = (0,external_node_path_namespaceObject.join)(workspace, path);
    if (!(0,external_node_fs_namespaceObject.existsSync)(file))
        return undefined;
    const inside = (0,external_node_path_namespaceObject.relative)((0,external_node_fs_namespaceObject.realpathSync)(workspace), (0,external_node_fs_namespaceObject.realpathSync)(file));
    if (inside === '..' || inside.startsWith(`..${external_node_path_namespaceObject.sep}`) || (0,external_node_path_namespaceObject.isAbsolute)(inside))
        throw new errors/* BadgeError */.qh('invalid', `${path} leads out of the workspace.`);
    const { size } = (0,external_node_fs_namespaceObject.statSync)(file);
    if (size > MOST_BYTES)
        throw new errors/* BadgeError */.qh('invalid', `${path}: ${size} bytes are too many. Allowed: 256 KiB.`);
    return (0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8');
}

;// CONCATENATED MODULE: ./src/ports.ts







function connectPorts(asked, { context, signal, load }) {
    const remote = once(async () => new (await load()).Remote({ asked, context, clock: (0,github_pace/* systemClock */.ml)(signal), signal }));
    const facts = once(async () => context.facts ?? (await remote()).api.facts());
    return {
        context,
        record: lazyRecord(async () => (await remote()).api.record, { context, facts }),
        sources: { facts, newest: async () => (await remote()).api.newest() },
        files: {
            local: (path) => readBelow(context.workspace, path),
            hasCheckout: () => hasCheckout(context.workspace),
            remote: async (reference) => (await remote()).api.contents(reference),
            own: async (path, sha) => (await remote()).glance(planFrom(asked), { path, sha })
        },
        exists: async (names) => (await remote()).api.exists(context.repository, names),
        async openReadme({ destination, dryRun }) {
            const { workspace } = context;
            if (destination.kind === 'directory')
                return directoryTarget({ folder: workspace, bounds: workspace, dryRun });
            return (await remote()).defaultBranch((await facts()).defaultBranch);
        },
        async open(plan, message) {
            const { destination } = plan;
            if (destination.kind === 'directory')
                return openDirectory(destination, context, plan.dryRun);
            if (destination.kind === 'gist')
                return (await remote()).gist(destination);
            const source = destination.repository === undefined ? { isPrivate: false } : await facts();
            return (await remote()).branch({ ...destination, singleCommit: plan.singleCommit }, message, source);
        }
    };
}
function once(make) {
    let made;
    return () => (made ??= make());
}
function openDirectory({ directory, confined }, { workspace }, dryRun) {
    const folder = (0,external_node_path_namespaceObject.resolve)(workspace, directory);
    return {
        target: directoryTarget({ folder, bounds: confined ? workspace : undefined, dryRun }),
        address: (path) => directoryAddress(directory, path)
    };
}

;// CONCATENATED MODULE: ./src/collect/finding.ts

function common(definition, subject, context) {
    const { workflow } = subject;
    const label = nameOf(workflow ?? context.workflow);
    return {
        definition,
        subject,
        status: undefined,
        shown: [],
        oneRun: undefined,
        defaults: {
            label,
            id: workflow === undefined ? (0,badge_id/* slug */.yR)(definition.label ?? label) : (0,badge_id/* slug */.yR)((0,badge_id/* stemOf */.Vc)(workflow.path)),
            link: workflow === undefined ? 'repository' : 'workflow'
        },
        warnings: [],
        untouched: undefined
    };
}
function named(name, environment) {
    return (finding) => ({
        ...finding,
        subject: { ...finding.subject, workflow: undefined, environment },
        defaults: { id: (0,badge_id/* slug */.yR)(name), label: name, link: 'repository' }
    });
}
function nameOf(workflow) {
    if (workflow === undefined)
        return 'build';
    return workflow.name === '' || workflow.name === workflow.path ? (0,badge_id/* stemOf */.Vc)(workflow.path) : workflow.name;
}
function findingOf(definition, found, context) {
    const { subject, workflows, jobSlug } = found;
    const known = workflows.filter(({ path }) => path !== '');
    const stems = known.map(({ path }) => (0,badge_id/* slug */.yR)((0,badge_id/* stemOf */.Vc)(path))).join('-') || 'build';
    const base = definition.id ?? (definition.job === undefined ? stems : `${stems}/${(0,badge_id/* slug */.yR)(definition.job)}`);
    const label = subject.job?.name ?? definition.job ?? nameOf(known.length === 1 ? known[0] : undefined);
    return {
        ...common(definition, subject, context),
        ...found,
        definition: jobSlug === undefined ? definition : { ...definition, id: `${base}/${jobSlug}`, label: undefined },
        defaults: { id: base, label, link: 'workflow' }
    };
}

;// CONCATENATED MODULE: ./src/status/jobs.ts
function isMeant(name, pattern) {
    if (name === pattern || name.startsWith(`${pattern} (`) || name.startsWith(`${pattern} / `))
        return true;
    return /[*?]/.test(pattern) && globOf(pattern).test(name);
}
function namesOf(name) {
    return [name, name.replace(/ (?:\(|\/ ).*$/s, '')];
}
function globOf(pattern) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}(?: \\(.*| / .*)?$`, 's');
}
function statusOf(job, inProgress) {
    return job.completed || inProgress === 'show' ? job.status : 'unknown';
}
function memberOf(job, inProgress) {
    return !job.completed && job.failedStep ? 'failing' : statusOf(job, inProgress);
}

// EXTERNAL MODULE: ./src/status/status.ts
var status_status = __nccwpck_require__(8514);
;// CONCATENATED MODULE: ./src/status/sum.ts

function sum_sum(members, { strict, ignore }) {
    const counted = members.filter((member) => !ignore.includes(member));
    const total = (0,status_status/* worst */.QZ)(counted);
    const isGood = status_status/* STATUSES */.f.indexOf(total) >= status_status/* STATUSES */.f.indexOf('warning');
    return strict && isGood && counted.includes('unknown') ? 'unknown' : total;
}

;// CONCATENATED MODULE: ./src/collect/reported.ts




const DAY = 86_400_000;
function fresh(status, at, { maxAge, now }) {
    return maxAge !== undefined && at !== undefined && now - at > maxAge * DAY ? 'unknown' : status;
}
async function reportedDeployment(environment, { filters, judging }, { context, record, now }) {
    const repository = filters.repository ?? (0,github_repository/* fullName */.fq)(context.repository);
    const ref = filters.branch ?? filters.tag;
    const wanted = {
        environment,
        ...(ref === undefined ? {} : { ref }),
        ...(filters.sha === undefined ? {} : { sha: filters.sha })
    };
    const found = await record.deployment(repository, wanted);
    if (found !== undefined) {
        const status = fresh(found.status, found.at, { ...judging, now });
        const untouched = judging.ignore.includes(status) ? { untouched: `the status ${status} is ignored` } : {};
        return { status, warnings: [], ...untouched };
    }
    const names = await record.environments(repository);
    return {
        status: 'unknown',
        warnings: names.includes(environment) ? [] : [(0,errors/* notFound */.mX)('environment', environment, names)]
    };
}
async function reportedChecks(pattern, { filters, judging }, { context, record, now }) {
    const { sha, branch, tag } = filters;
    const own = context.event === 'workflow_run' ? (context.triggering?.sha ?? context.sha) : context.sha;
    const checks = await record.checks(filters.repository ?? (0,github_repository/* fullName */.fq)(context.repository), sha ?? refOf(branch, tag) ?? own);
    const meant = checks.filter(({ name }) => isMeant(name, pattern));
    const members = meant.map(({ status, completed, at }) => completed || judging.inProgress === 'show' ? fresh(status, at, { ...judging, now }) : 'unknown');
    const warnings = meant.length === 0
        ? [
            (0,errors/* notFound */.mX)('check', pattern, checks.map(({ name }) => name))
        ]
        : [];
    return { status: sum_sum(members, judging), warnings };
}
function refOf(branch, tag) {
    if (branch !== undefined)
        return `heads/${branch}`;
    return tag === undefined ? undefined : `tags/${tag}`;
}

;// CONCATENATED MODULE: ./src/status/current-run.ts

function findOwn(jobs, own) {
    return (jobs.find(({ id }) => id === own.id) ??
        jobs.find((job) => !job.completed && job.status === 'running' && job.runner !== null && job.runner === own.runner));
}
function membersOfCurrentRun(jobs, own, inProgress) {
    const ours = findOwn(jobs, own);
    const members = jobs.filter((job) => job !== ours).map((job) => memberOf(job, inProgress));
    const isAlone = members.every((member) => member === 'unknown');
    if (own.status !== undefined && (own.status !== 'passing' || isAlone))
        members.push(own.status);
    return members;
}

;// CONCATENATED MODULE: ./src/collect/job-badges.ts




async function jobBadges(run, found, { definition, sources }) {
    const { context, record, job: own, now } = sources;
    const { job: pattern, judging } = definition;
    const jobs = await record.jobs(found.subject.repository, run.id);
    const isOwn = run.id === context.run?.id;
    const ours = isOwn ? findOwn(jobs, { runner: context.runner, ...own }) : undefined;
    const meant = jobs.filter((job) => job !== ours && (pattern === undefined || isMeant(job.name, pattern)));
    const slugs = slugsOf(jobs);
    return meant.flatMap((job) => {
        const result = (isOwn ? memberOf : statusOf)(job, judging.inProgress);
        const isOpen = !job.completed && result === 'unknown';
        const status = isOwn ? result : fresh(result, run.at, { ...judging, now });
        if (isOpen || judging.ignore.includes(status))
            return [];
        const subject = { ...found.subject, job: { name: job.name, id: job.id } };
        return [{ ...found, status, subject, warnings: [], jobSlug: slugs.get(job) ?? (0,badge_id/* slug */.yR)(job.name) }];
    });
}
function slugsOf(jobs) {
    const byName = [...jobs].sort((one, other) => one.name < other.name ? -1 : one.name > other.name ? 1 : one.id - other.id);
    const taken = new Set();
    const slugs = new Map();
    for (const job of byName) {
        const wanted = (0,badge_id/* slug */.yR)(job.name);
        let free = wanted;
        for (let count = 2; taken.has(free); count++)
            free = `${wanted}-${String(count)}`;
        taken.add(free);
        slugs.set(job, free);
    }
    return slugs;
}

;// CONCATENATED MODULE: ./src/collect/judge.ts






async function judgeRun(run, repository, { definition, sources }) {
    const { context, record, job: own } = sources;
    const { job: pattern } = definition;
    const isOwn = run.id === context.run?.id;
    if (!isOwn && pattern === undefined)
        return { status: await raised(run, repository, { definition, sources }), warnings: [] };
    const jobs = await record.jobs(repository, run.id);
    const meant = pattern === undefined ? jobs : jobs.filter(({ name }) => isMeant(name, pattern));
    if (pattern !== undefined && meant.length === 0) {
        return {
            status: 'unknown',
            warnings: [
                (0,errors/* notFound */.mX)('job', pattern, jobs.flatMap(({ name }) => namesOf(name)))
            ]
        };
    }
    const members = isOwn
        ? ownMembers(jobs, meant, { definition, own: { runner: context.runner, ...own } })
        : meant.map((job) => statusOf(job, definition.judging.inProgress));
    const [only, ...others] = pattern === undefined ? [] : meant;
    const jobId = only !== undefined && others.length === 0 ? { jobId: only.id } : {};
    return { status: summedUp(members, definition), warnings: [], ...jobId };
}
function ownMembers(jobs, meant, { definition, own }) {
    const ours = findOwn(jobs, own);
    const counts = definition.job === undefined || (ours !== undefined && meant.includes(ours));
    return membersOfCurrentRun(meant, counts ? own : {}, definition.judging.inProgress);
}
function summedUp(members, { judging }) {
    const isIgnored = members.length > 0 && members.every((member) => judging.ignore.includes(member));
    return isIgnored ? (0,status_status/* worst */.QZ)(members) : sum_sum(members, judging);
}
async function raised(run, repository, { definition, sources }) {
    if (!run.completed || run.status !== 'passing' || !matters(definition))
        return run.status;
    const jobs = await sources.record.jobs(repository, run.id);
    return jobs.some(({ completed, status }) => completed && status === 'failing') ? 'warning' : 'passing';
}
function matters(definition) {
    const [passing, warning] = ['passing', 'warning'].map((status) => (0,badge_badge/* badgeOf */.bN)('', status, definition));
    const { ignore } = definition.judging;
    return (passing?.message !== warning?.message ||
        passing?.color !== warning?.color ||
        ignore.includes('warning') !== ignore.includes('passing'));
}

;// CONCATENATED MODULE: ./src/status/newest-run.ts
const PROPOSALS = /^(pull_request|merge_group)/;
function isProposal(event) {
    return PROPOSALS.test(event);
}
const same = (one, other) => one.toLowerCase() === other.toLowerCase();
function counts(run, query) {
    const { branch, sha, event, actor, runNumber, runId } = query;
    if (run.headRepository === null || !same(run.headRepository, query.repository))
        return false;
    if (event === undefined ? isProposal(run.event) : !event.includes(run.event))
        return false;
    if (branch !== undefined && run.branch !== branch)
        return false;
    if (sha !== undefined && !same(run.sha, sha))
        return false;
    if (actor !== undefined && (run.actor === null || !same(run.actor, actor)))
        return false;
    return (runNumber === undefined || run.number === runNumber) && (runId === undefined || run.id === runId);
}
async function pickRun(runs, { inProgress, ignore, judge }) {
    let isNewest = true;
    for await (const run of runs) {
        const isSuperseded = !isNewest && run.completed && run.status === 'cancelled';
        isNewest = false;
        if (isSuperseded || (!run.completed && inProgress === 'last'))
            continue;
        const status = await judge(run);
        if (!ignore.includes(status))
            return { run, status };
    }
    return { run: undefined, status: 'unknown' };
}

;// CONCATENATED MODULE: ./src/collect/own-run.ts



async function* runsFor(reference, query, { context, record }) {
    const own = ownRun(context);
    const isCounted = own !== undefined && counts(own, query);
    let isDue = isCounted;
    if (isCounted && isOwnWorkflow(reference, context)) {
        yield own;
        isDue = false;
    }
    if (reference === '') {
        if (own !== undefined)
            return;
        throw new errors/* BadgeError */.qh('invalid', 'There is no run to look at (GITHUB_RUN_ID is not set): give "status", "needs", "workflow" or "message".');
    }
    for await (const run of record.runs(reference, query)) {
        if (isDue && own !== undefined && run.workflow.path === own.workflow.path)
            yield own;
        isDue = false;
        if (run.id !== own?.id)
            yield run;
    }
}
function ownRun({ run, workflow, ...context }) {
    if (run === undefined)
        return undefined;
    const { event, branch, actor, proposed } = context;
    return {
        ...run,
        event,
        branch,
        sha: proposed?.sha ?? context.sha,
        actor,
        completed: true,
        status: 'unknown',
        at: 0,
        headRepository: proposed === undefined ? (0,github_repository/* fullName */.fq)(context.repository) : proposed.repository,
        workflow: { id: 0, path: workflow?.path ?? '', name: workflow?.name ?? '' }
    };
}
function isOwnWorkflow(reference, { workflow }) {
    if (workflow === undefined)
        return reference === '';
    return [workflow.path, workflow.path.replace(/^.*\//, ''), workflow.name].includes(reference);
}

;// CONCATENATED MODULE: ./src/collect/run-query.ts



async function questions({ source, filters }, { context, record }) {
    const named = source.kind === 'workflow' ? source.workflows : [];
    const repository = filters.repository ?? (0,github_repository/* fullName */.fq)(context.repository);
    const query = { ...filters, repository };
    const given = filters.branch ?? filters.tag;
    if (named.length > 0) {
        const all = named.includes('*') ? (await record.workflows(repository)).map(run_query_nameOf) : named;
        const branch = given ?? (isPinned(filters) ? undefined : await record.defaultBranch(repository));
        return { references: all, query: { ...query, branch } };
    }
    const { triggering, workflow } = context;
    if (context.event === 'workflow_run') {
        if (triggering === undefined)
            throw new errors/* BadgeError */.qh('invalid', 'The event workflow_run names no run: give "workflow".');
        return {
            references: [String(triggering.workflow.id)],
            query: { ...query, branch: given ?? branchOf(triggering) }
        };
    }
    if (workflow === undefined && source.kind === 'workflow') {
        throw new errors/* BadgeError */.qh('invalid', 'Which workflow is meant? This run names none: give "workflow".');
    }
    const event = source.kind === 'run' && filters.event === undefined ? [context.event] : filters.event;
    const branch = given ?? (isPinned(filters) ? undefined : context.branch);
    return { references: [workflow?.path ?? ''], query: { ...query, event, branch } };
}
function run_query_nameOf({ id, path }) {
    return path.startsWith('.github/workflows/') ? path : String(id);
}
function branchOf({ branch }) {
    if (branch === null)
        throw new errors/* BadgeError */.qh('invalid', 'The triggering run has no branch: give "branch".');
    return branch;
}
function isPinned({ sha, runNumber, runId, event }) {
    return sha !== undefined || runNumber !== undefined || runId !== undefined || event?.every(isProposal) === true;
}

;// CONCATENATED MODULE: ./src/collect/subject.ts
function shownRun(workflow, run) {
    if (workflow === undefined || workflow.path === '' || run === undefined)
        return undefined;
    return { file: workflow.path.replace(/^.*\//, ''), number: run.number, attempt: run.attempt };
}
function ownSubject(context, filters) {
    const branch = filters.branch ?? filters.tag;
    const isElsewhere = branch !== undefined && branch !== context.branch;
    const { owner, name } = context.repository;
    return {
        repository: `${owner}/${name}`,
        workflow: context.workflow,
        branch: branch ?? context.branch,
        tag: filters.tag ?? (isElsewhere ? undefined : context.tag),
        run: context.run,
        sha: context.sha,
        job: undefined,
        environment: undefined
    };
}

;// CONCATENATED MODULE: ./src/collect/look-up.ts









async function lookUp(definition, sources) {
    const { references, query } = await questions(definition, sources);
    const members = [];
    for (const reference of references)
        members.push(await askFor(reference, query, { definition, sources }));
    const found = await foundIn(members, query, { definition, sources });
    if (definition.judging.each !== 'job')
        return [found];
    const [only, ...others] = members;
    if (others.length > 0)
        throw new errors/* BadgeError */.qh('invalid', '"each": jobs of several workflows would share names. Take one workflow a badge.');
    return only?.run === undefined ? [found] : [found, ...(await jobBadges(only.run, found, { definition, sources }))];
}
async function askFor(reference, query, { definition, sources }) {
    const { context, record, now } = sources;
    const { judging } = definition;
    const judged = new Map();
    const picked = await pickRun(runsFor(reference, query, sources), {
        ...judging,
        async judge(run) {
            const result = await judgeRun(run, query.repository, { definition, sources });
            judged.set(run, result);
            return result.status;
        }
    });
    const { run } = picked;
    if (run === undefined) {
        const workflow = await record.workflow(query.repository, reference);
        return { ...picked, workflow, warnings: [], jobId: undefined };
    }
    const isOwn = run.id === context.run?.id;
    const status = isOwn ? picked.status : fresh(picked.status, run.at, { ...judging, now });
    const result = judged.get(run);
    return { status, run, workflow: run.workflow, warnings: result?.warnings ?? [], jobId: result?.jobId };
}
async function foundIn(members, query, { definition, sources }) {
    const { context, record } = sources;
    const [only] = members;
    const { run, workflow } = members.length === 1 && only !== undefined ? only : { run: undefined, workflow: undefined };
    const status = members.length === 1 && only !== undefined
        ? only.status
        : sum_sum(members.map((member) => member.status), definition.judging);
    const branch = query.branch ?? (await record.defaultBranch(query.repository));
    const isOwn = run !== undefined && run.id === context.run?.id;
    const own = shownRun(workflow, run);
    return {
        status,
        workflows: members.map((member) => member.workflow),
        warnings: members.flatMap((member) => member.warnings),
        shown: members.flatMap((member) => shownRun(member.workflow, member.run) ?? []),
        oneRun: isOwn && own !== undefined ? { ...own, branch: context.branch } : undefined,
        subject: {
            repository: query.repository,
            workflow,
            branch,
            tag: definition.filters.tag ?? (isOwn ? context.tag : undefined),
            run,
            sha: run?.sha ?? '',
            job: definition.job === undefined ? undefined : { name: definition.job, id: only?.jobId },
            environment: undefined
        }
    };
}

;// CONCATENATED MODULE: ./src/collect/resting.ts



async function resting(given, sources) {
    const definition = silenced(given);
    const { context } = sources;
    const { source, filters } = definition;
    if (source.kind === 'run' || source.kind === 'workflow')
        return findingOf(definition, await lookedUp(definition, sources), context);
    const finding = { ...common(definition, ownSubject(context, filters), context), status: 'unknown' };
    const isStatic = source.kind === 'message' || source.kind === 'value' || source.kind === 'pointer';
    if (isStatic)
        return { ...finding, subject: { ...finding.subject, workflow: undefined } };
    if (source.kind === 'environment')
        return named(source.environment, source.environment)(finding);
    return source.kind === 'check' ? named(source.check)(finding) : finding;
}
function silenced(definition) {
    return { ...definition, message: undefined, color: undefined, colorSteps: undefined };
}
async function lookedUp(definition, sources) {
    const { context, record } = sources;
    const { references, query } = await questions(definition, sources);
    const workflows = references.map((reference) => ({ path: pathOf(reference), name: '' }));
    const [only, ...others] = workflows;
    return {
        status: 'unknown',
        workflows,
        warnings: [],
        shown: [],
        oneRun: undefined,
        subject: {
            repository: query.repository,
            workflow: others.length === 0 && only?.path !== '' ? only : undefined,
            branch: query.branch ?? (await record.defaultBranch(query.repository)),
            tag: definition.filters.tag,
            run: undefined,
            sha: context.sha,
            job: definition.job === undefined ? undefined : { name: definition.job, id: undefined },
            environment: undefined
        }
    };
}
function pathOf(reference) {
    if (!/\.ya?ml$/i.test(reference))
        return '';
    return reference.includes('/') ? reference : `.github/workflows/${reference}`;
}

;// CONCATENATED MODULE: ./src/collect/collect.ts






async function collect(definition, sources) {
    if (!definition.enabled)
        return [await resting(definition, sources)];
    const { context } = sources;
    const { source, filters } = definition;
    const own = ownSubject(context, filters);
    switch (source.kind) {
        case 'value':
            return [
                {
                    ...common(definition, { ...own, workflow: undefined }, context),
                    untouched: 'the input "values" has no message for it'
                }
            ];
        case 'message':
        case 'pointer':
            return [{ ...common(definition, { ...own, workflow: undefined }, context), status: undefined }];
        case 'status':
        case 'needs':
            return [saidOutright(definition, source.kind === 'status' ? source.status : (0,status_status/* worst */.QZ)(source.statuses), context)];
        case 'environment':
            return [
                { ...common(definition, own, context), ...(await reportedDeployment(source.environment, definition, sources)) }
            ].map(named(source.environment, source.environment));
        case 'check':
            return [
                { ...common(definition, own, context), ...(await reportedChecks(source.check, definition, sources)) }
            ].map(named(source.check));
        case 'run':
        case 'workflow':
            return (await lookUp(definition, sources)).map((found) => findingOf(definition, found, context));
    }
}
const ASKS = {
    message: false,
    value: false,
    pointer: false,
    status: false,
    needs: false,
    environment: true,
    check: true,
    workflow: true,
    run: true
};
function needsRequests({ source }) {
    return ASKS[source.kind];
}
function saidOutright(definition, status, context) {
    const finding = { ...common(definition, ownSubject(context, definition.filters), context), status };
    const { event, triggering, workflow, run } = context;
    const shown = event === 'workflow_run' ? shownRun(triggering?.workflow, triggering) : shownRun(workflow, run);
    return {
        ...finding,
        shown: shown === undefined ? [] : [shown],
        oneRun: shown === undefined
            ? undefined
            : { ...shown, branch: (event === 'workflow_run' ? triggering?.branch : context.branch) ?? '' },
        untouched: definition.judging.ignore.includes(status) ? `the status ${status} is ignored` : undefined
    };
}

;// CONCATENATED MODULE: ./src/links.ts


const PAGES = {
    workflow: ({ subject: { workflow, branch } }) => `/actions${workflow === undefined ? '' : `/workflows/${encodePath(pageOf(workflow.path))}`}?query=${encodeURIComponent(`branch:${branch}`)}`,
    run: ({ subject }) => `/actions/runs/${links_runOf(subject, 'run').id}`,
    job: ({ subject, own }) => {
        const run = links_runOf(subject, 'job');
        const jobId = subject.job === undefined && run.id === own.runId ? own.jobId : subject.job?.id;
        if (jobId === undefined) {
            throw new errors/* BadgeError */.qh('invalid', 'Input "link": "job" leads to one job, and none is known: pick one with "job", leave "job-id" at its default, or take "run".');
        }
        return `/actions/runs/${run.id}/job/${jobId}`;
    },
    branch: ({ subject }) => `/commits/${encodePath(subject.branch)}`,
    commit: ({ subject }) => (subject.sha === '' ? `/commits/${encodePath(subject.branch)}` : `/commit/${subject.sha}`),
    release: ({ subject }) => (subject.tag === undefined ? '/releases' : `/releases/tag/${encodePath(subject.tag)}`),
    deployments: ({ subject: { environment } }) => environment === undefined ? '/deployments' : `/deployments/${encodeURIComponent(environment)}`,
    repository: () => '',
    none: () => null
};
function pageUrl(kind, context) {
    const page = PAGES[kind](context);
    return page === null ? null : `${context.serverUrl}/${context.subject.repository}${page}`;
}
function pageOf(path) {
    return path.startsWith('dynamic/') ? path.slice('dynamic/'.length) : path.slice(path.lastIndexOf('/') + 1);
}
function links_runOf({ run }, kind) {
    if (run === undefined)
        throw new errors/* BadgeError */.qh('invalid', `Input "link": "${kind}" leads to a run, and there is none yet. Take "workflow".`);
    return run;
}

// EXTERNAL MODULE: ./src/manifest/placeholders.ts
var placeholders = __nccwpck_require__(7647);
;// CONCATENATED MODULE: ./src/draw.ts






function draw(finding, drawing) {
    const { definition, status, subject, shown, oneRun, untouched, defaults } = finding;
    const { source, link: given } = definition;
    const id = definition.id ?? defaults.id;
    const values = { ...drawing.values, ...draw_namesOf(subject, id) };
    const { link, warnings } = linkOf(finding, { drawing, values });
    const label = definition.label ?? (drawing.hides ? 'build' : defaults.label);
    const pointer = source.kind === 'pointer' ? source.imageUrl : undefined;
    const image = pointer === undefined ? undefined : filled('image_url', pointer, values);
    const badge = image === undefined ? (0,badge_badge/* badgeOf */.bN)(label, status, { ...definition, logos: drawing.logos }) : undefined;
    return {
        ...{ id, status, badge, link, shown, oneRun, untouched, subject },
        name: definition.name ?? (badge === undefined ? id : badge.label || badge.message),
        kind: definition.kind,
        path: badge === undefined ? '' : draw_pathOf(drawing.path, values),
        given: { link: given?.kind === 'url' ? given.url : undefined, image: pointer },
        image: image?.text,
        warnings: [
            ...finding.warnings,
            ...warnings,
            ...(image?.warnings ?? []),
            ...(badge === undefined ? [] : (0,badge_badge/* cuts */._I)(label, status, definition))
        ]
    };
}
function draw_namesOf({ branch, workflow, job }, id) {
    return {
        branch,
        id,
        ...(workflow === undefined ? {} : { workflow: (0,badge_id/* stemOf */.Vc)(workflow.path) }),
        ...(job === undefined ? {} : { job: (0,badge_id/* slug */.yR)(job.name) })
    };
}
function linkOf({ definition, subject, defaults }, { drawing, values }) {
    const link = definition.link ?? { kind: drawing.hides ? 'none' : defaults.link };
    if (link.kind !== 'url')
        return { link: pageUrl(link.kind, { ...drawing, subject }), warnings: [] };
    const { text, warnings } = filled(definition.source.kind === 'pointer' ? 'link_url' : 'link', link.url, values);
    return { link: text, warnings };
}
function filled(key, url, values) {
    const { text, unfilled } = (0,placeholders/* expandUrl */.Uu)(url, values);
    return {
        text,
        warnings: unfilled.map((name) => `"${key}": %{${name}} is unknown or has no value, and stays as it stands.`)
    };
}
function draw_pathOf({ template, flat }, values) {
    const { text, unfilled } = (0,placeholders/* expand */.fT)(template.replace(/\.svg$/, ''), values);
    const [name] = unfilled;
    if (name === 'branch')
        throw new errors/* BadgeError */.qh('invalid', 'Input "path": this run has no branch to fill %{branch} with: give "branch", or a "path" without it.');
    if (name !== undefined)
        throw (0,errors/* invalid */.Gq)('path', template, `has a placeholder that is unknown or has no value: %{${name}}.`);
    const path = flat ? text.replaceAll('/', '-') : text;
    const problem = (0,target_path/* pathProblem */.z)(path);
    if (problem !== undefined)
        throw (0,errors/* invalid */.Gq)('path', path, `${problem}. Allowed: a path of parts joined by "/", such as %{branch}/%{id}.`);
    return path;
}

;// CONCATENATED MODULE: ./src/logo.ts
async function logosFor(badges) {
    const isNamed = badges.some(({ logo }) => logo !== undefined && 'name' in logo);
    return isNamed ? (await __nccwpck_require__.e(/* import() */ 424).then(__nccwpck_require__.bind(__nccwpck_require__, 1424))).LOGOS : {};
}

;// CONCATENATED MODULE: ./src/privacy.ts


function goesOutside({ destination }, own) {
    if (destination.kind === 'branch') {
        return destination.repository !== undefined && destination.repository.toLowerCase() !== own.toLowerCase();
    }
    return destination.kind === 'gist';
}
function privateToPublic(place) {
    return new errors/* BadgeError */.qh('invalid', `Input "allow-public": this repository is private, and ${place} can be read by everybody. Set allow-public: true to agree; then label, path and link show nothing of it by themselves.`);
}
function mustHide(plan, own, { isPrivate }) {
    if (!isPrivate || !goesOutside(plan, own))
        return false;
    if (plan.destination.kind === 'gist' && !plan.allowPublic)
        throw privateToPublic('a gist');
    return plan.allowPublic;
}
function refuseRevealing(templates) {
    const revealing = templates.flatMap(placeholders/* placeholdersIn */.Qf).find((placeholder) => placeholder !== 'id');
    if (revealing === undefined)
        return;
    throw new errors/* BadgeError */.qh('invalid', `Input "allow-public": %{${revealing}} would show something of this private repository. Allowed: %{id}.`);
}

// EXTERNAL MODULE: ./src/values.ts
var values = __nccwpck_require__(4777);
;// CONCATENATED MODULE: ./src/draw-all.ts









async function drawAll(plan, ports) {
    const { context, record } = ports;
    const { findings, notices } = await collectAll(plan.badges, { context, record, job: plan.job, now: Date.now() });
    const own = (0,github_repository/* fullName */.fq)(context.repository);
    const hides = goesOutside(plan, own) && mustHide(plan, own, await ports.sources.facts());
    const template = templateOf(plan, hides);
    const templates = templatesOf(plan, hides);
    if (hides)
        refuseRevealing(templates);
    const drawing = {
        serverUrl: context.serverUrl,
        own: { runId: context.run?.id, jobId: plan.job.id },
        path: { template, flat: plan.destination.kind === 'gist' },
        values: await (0,values/* valuesFor */.E)(templates, context, ports.sources),
        hides,
        logos: await logosFor(plan.badges)
    };
    return { badges: refuseDoubles(findings.map((finding) => draw(finding, drawing))), notices, template };
}
async function drawOffline(plan, ports) {
    const mayHide = ports.context.facts === undefined && goesOutside(plan, (0,github_repository/* fullName */.fq)(ports.context.repository));
    const asks = mayHide || plan.badges.some(needsRequests) || (0,values/* mustAsk */.X)(templatesOf(plan, false), ports.context);
    return asks ? [] : (await drawAll(plan, ports)).badges;
}
async function collectAll(badges, sources) {
    const findings = [];
    const notices = [];
    for (const badge of badges) {
        try {
            findings.push(...(await collect(badge, sources)));
        }
        catch (error) {
            if (badge.kind !== 'group' || !(error instanceof errors/* UnknownWorkflow */.UP))
                throw error;
            notices.push(`The inherited badge "${badge.id ?? ''}" is left out. ${error.message}`);
        }
    }
    return { findings, notices };
}
function refuseDoubles(drawn) {
    const taken = new Map();
    for (const { id, path } of drawn) {
        const other = taken.get(path);
        if (other !== undefined) {
            const cure = other === id ? 'Give each an "id" of its own.' : 'Put %{id} into "path".';
            throw new errors/* BadgeError */.qh('invalid', `The badges "${other}" and "${id}" would both be the file ${path}. ${cure}`);
        }
        if (path !== '')
            taken.set(path, id);
    }
    return drawn;
}
function templateOf({ path, destination }, hides) {
    if (hides)
        return path ?? '%{id}';
    return path ?? (destination.kind === 'gist' ? '%{project_name}-%{branch}-%{id}' : '%{branch}/%{id}');
}
function expectedFiles(plan, { event, triggering, ...context }) {
    const isAfter = event === 'workflow_run';
    const { workflow, branch } = isAfter ? (triggering ?? { workflow: undefined, branch: null }) : context;
    if (workflow === undefined || branch === null)
        return undefined;
    const stem = (0,badge_id/* stemOf */.Vc)(workflow.path);
    const { text, unfilled } = (0,placeholders/* expand */.fT)(templateOf(plan, false).replace(/\.svg$/, ''), {
        branch,
        id: (0,badge_id/* slug */.yR)(stem),
        workflow: stem
    });
    const paths = plan.formats.map((format) => `${text}.${format}`);
    return unfilled.length > 0 ? undefined : { paths, traced: isAfter ? [] : paths };
}
function templatesOf(plan, hides) {
    const urls = plan.badges.flatMap(({ link, source }) => [
        ...(link?.kind === 'url' && !(hides && source.kind === 'pointer') ? [link.url] : []),
        ...(source.kind === 'pointer' && !hides ? [source.imageUrl] : [])
    ]);
    return [templateOf(plan, hides), ...urls];
}

// EXTERNAL MODULE: ./src/guard.ts
var guard = __nccwpck_require__(578);
// EXTERNAL MODULE: ./src/result.ts
var result = __nccwpck_require__(1666);
;// CONCATENATED MODULE: ./src/settle.ts




async function settle(asked, context, files) {
    const found = asked.describes ? undefined : await findManifest(asked, context, files);
    if (found === undefined)
        return { plan: planFrom(withoutValues(asked)), notices: [] };
    (0,tokens/* refuseTokens */.PW)('manifest', found.text, [asked.token, asked.gistToken].flatMap(tokens/* formsOf */.XP));
    const { parseManifest } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(234)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3234));
    const parsed = parseManifest(found.text, found.path, 'project');
    if ('problems' in parsed)
        throw new errors/* BadgeError */.qh('invalid', parsed.problems.join('; '));
    const { badges, notices } = await inherit(parsed.manifest, { asked, context, files });
    const valuedBadges = asked.values === '' ? badges : await withValues(badges, asked.values);
    const described = { badges: valuedBadges.map(({ definition }) => definition), manifest: parsed.manifest };
    return { plan: planFrom(asked, described), notices };
}
function withoutValues(asked) {
    if (asked.values === '')
        return asked;
    throw (0,errors/* invalid */.Gq)('values', asked.values, `has no badges to go to: they are messages of static badges in ${asked.manifest.path} or in "badges".`);
}
const UNTRUSTED = /^(?:workflow_run|pull_request_target)$/;
async function findManifest(asked, context, files) {
    const { path, named } = asked.manifest;
    const isTrusted = !UNTRUSTED.test(context.event) || (asked.token === '' && asked.gistToken === '');
    const local = isTrusted ? files.local(path) : undefined;
    if (local !== undefined)
        return { text: local, path };
    if (!(isTrusted && files.hasCheckout()) && asksFor(asked, context)) {
        const text = await files.own(path, isTrusted && context.sha !== '' ? context.sha : undefined);
        if (text !== undefined)
            return { text, path };
    }
    if (!named)
        return undefined;
    throw new errors/* BadgeError */.qh('invalid', `Input "manifest": there is no file ${(0,errors/* quote */.hD)(path)}. Check it in, or leave the input out.`);
}
function asksFor(asked, context) {
    if (asked.token === '')
        return false;
    if (asked.manifest.named)
        return true;
    const plan = planFrom(asked);
    return plan.destination.kind !== 'directory' && (0,guard/* guard */.a)(context, plan) === undefined;
}
async function inherit(manifest, { asked, context, files }) {
    const { withInherited } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(564)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4564));
    const { owner } = context.repository;
    if (asked.token !== '')
        return withInherited(manifest, { owner, read: (reference) => files.remote(reference) });
    const alone = await withInherited({ ...manifest, inherit: false, extends: [], exclude: [] }, { owner, read: nothing });
    const isSilent = !manifest.inherit && manifest.extends.length === 0;
    return isSilent
        ? alone
        : { ...alone, notices: [...alone.notices, 'Inherited badges are left out: reading them takes a token.'] };
}
const nothing = () => Promise.resolve(undefined);
async function withValues(badges, text) {
    const { readValues, withValues } = await __nccwpck_require__.e(/* import() */ 763).then(__nccwpck_require__.bind(__nccwpck_require__, 5763));
    return withValues(badges, readValues(text));
}

;// CONCATENATED MODULE: ./src/publish.ts







async function publish(asked, ports) {
    const { plan, notices } = await settle(asked, ports.context, ports.files);
    const refusal = (0,guard/* guard */.a)(ports.context, plan);
    if (refusal !== undefined)
        return { ...(0,result/* skipped */.hT)(refusal, plan, await drawOffline(plan, ports)), notices };
    const notes = new Set();
    let drawn = await drawAll(plan, ports);
    const place = await ports.open(plan, () => messageFor(drawn.badges));
    const advice = {
        isSuperseded: (stamp) => isSuperseded(stamp, ports, notes),
        async renew() {
            ports.record.forget();
            drawn = await drawAll(plan, ports);
            return filesOf(drawn.badges, plan);
        }
    };
    const upkeep = isKeptUp(plan) ? await __nccwpck_require__.e(/* import() */ 56).then(__nccwpck_require__.bind(__nccwpck_require__, 2056)) : undefined;
    const making = { plan, ports, place, drawn: () => drawn };
    let publication;
    let readme;
    let problem;
    try {
        publication = await place.target.publish(filesOf(drawn.badges, plan), advice, await upkeep?.upkeepOf(making));
        readme = await upkeep?.updateReadmes(making);
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh))
            throw error;
        problem = error;
    }
    const report = (0,result/* reportOf */.EI)(plan, drawn.badges, { place, publication: publication ?? result/* NOTHING */.K$, readme });
    const told = { notes: [...notes], notices: [...notices, ...drawn.notices] };
    return { ...(problem === undefined ? report : (0,result/* failed */.gz)(problem, report)), ...told };
}
const isKeptUp = ({ index, prune, readme }) => index || prune || readme.length > 0;
function filesOf(drawn, { formats }) {
    return drawn.flatMap(({ badge, path, oneRun, untouched }) => {
        if (badge === undefined || untouched !== undefined)
            return [];
        return formats.map((format) => {
            const file = { path: `${path}.${format}`, text: render(badge, format) };
            return oneRun === undefined ? file : { ...file, stamp: oneRun };
        });
    });
}
function messageFor(drawn) {
    const runs = drawn.flatMap(({ shown }) => shown.map(({ file, number, attempt }) => `Badge-Run: ${file} ${number}.${attempt}`));
    return { headline: 'Publish badges [skip ci]', body: [...new Set(runs)].join('\n') };
}
async function isSuperseded(stamp, { context, record }, notes) {
    try {
        return await record.hasNewer((0,github_repository/* fullName */.fq)(context.repository), stamp);
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh) || error.kind === 'outage' || error.kind === 'signal')
            throw error;
        notes.add('Whether a newer run has finished could not be asked (it takes "actions: read"); only what is published already was compared.');
        return false;
    }
}

// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __nccwpck_require__(3660);
// EXTERNAL MODULE: ./src/github/ask.ts
var github_ask = __nccwpck_require__(134);
;// CONCATENATED MODULE: ./src/github/branch-purposes.ts
function purposesFor(name, branch) {
    const missing = `There is no repository ${name}, or the token may not see it: a repository other than this one takes a "token" that may write to it.`;
    const grant = '"contents: write". Paste into the job: permissions: { contents: write, actions: read }';
    return {
        read: { what: `to read the branch "${branch}" of ${name}`, permission: grant, missing },
        write: { what: `to write to the branch "${branch}" of ${name}`, permission: grant, missing }
    };
}

// EXTERNAL MODULE: ./src/github/classify.ts
var classify = __nccwpck_require__(6149);
// EXTERNAL MODULE: ./src/github/client.ts + 23 modules
var github_client = __nccwpck_require__(285);
;// CONCATENATED MODULE: ./src/github/git-data.ts



const MOST_ENTRIES = 100;
const git_data_MOST_BYTES = 1_000_000;
class GitData {
    #client;
    #repository;
    constructor(client, repository) {
        this.#client = client;
        this.#repository = repository;
    }
    async tree(base, { files, removed }) {
        const entries = [
            ...files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text })),
            ...removed.map((path) => ({ path, mode: '100644', type: 'blob', sha: null }))
        ];
        let tree = base;
        for (const step of stepsOf(entries))
            tree = await this.#made('trees', { ...(tree === undefined ? {} : { base_tree: tree }), tree: step });
        if (tree === undefined)
            throw new Error('a tree of nothing');
        return tree;
    }
    commit(message, tree, parents) {
        return this.#made('commits', { message, tree, parents });
    }
    plant(branch, sha) {
        return this.#point('POST', '/refs', { ref: `refs/heads/${branch}`, sha });
    }
    advance(branch, sha) {
        const parts = branch.split('/').map((part) => (0,github_client/* route */.w) `/${part}`);
        return this.#point('PATCH', `/refs/heads${parts.join('')}`, { force: false, sha });
    }
    async seed({ path, text }, { branch, message }) {
        const { owner, name } = this.#repository;
        const parts = path.split('/').map((part) => (0,github_client/* route */.w) `/${part}`);
        const answer = (0,shape/* asFields */.qI)(await this.#client.rest('PUT', (0,github_client/* route */.w) `/repos/${owner}/${name}/contents` + parts.join(''), {
            message,
            content: Buffer.from(text).toString('base64'),
            branch
        }), 'the file');
        return (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)(answer['commit'], 'commit'), 'sha');
    }
    async #point(method, path, body) {
        const { owner, name } = this.#repository;
        const answer = await this.#client.rest(method, (0,github_client/* route */.w) `/repos/${owner}/${name}/git` + path, body);
        const sha = (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)((0,shape/* asFields */.qI)(answer, 'the reference')['object'], 'object'), 'sha');
        if (sha !== body.sha)
            throw (0,api_error/* malformed */.Q)('the reference points elsewhere');
    }
    async #made(kind, body) {
        const { owner, name } = this.#repository;
        const path = (0,github_client/* route */.w) `/repos/${owner}/${name}/git/${kind}`;
        return (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)(await this.#client.rest('POST', path, body), kind), 'sha');
    }
}
function stepsOf(entries) {
    const steps = [];
    let bytes = 0;
    for (const entry of entries) {
        const size = Buffer.byteLength(entry.content ?? '');
        const last = steps.at(-1);
        if (last === undefined || last.length === MOST_ENTRIES || bytes + size > git_data_MOST_BYTES) {
            steps.push([entry]);
            bytes = size;
        }
        else {
            last.push(entry);
            bytes += size;
        }
    }
    return steps;
}

;// CONCATENATED MODULE: ./src/github/branch-writer.ts





const COMMIT = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const MOVE = `mutation PublishBadgesMove($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
class BranchWriter {
    #graphql;
    #data;
    #place;
    constructor(graphql, data, place) {
        this.#graphql = graphql;
        this.#data = data;
        this.#place = place;
    }
    async write(write, head, overGraphql) {
        if (head.head === null)
            return head.isEmpty ? this.#seed(write) : this.#plant(write);
        const at = { oid: head.head, tree: head.tree ?? head.head };
        if (this.#place.singleCommit)
            return written(await this.#replace(write, at, head.id));
        return written(await (overGraphql && isSmall(write.changes) ? this.#commit(write, at) : this.#advance(write, at)));
    }
    #message({ linesFor }) {
        const { headline, body: given } = this.#place.message();
        const body = [given, ...linesFor(given)].filter((line) => line !== '').join('\n');
        return { headline, body, whole: body === '' ? headline : `${headline}\n\n${body}` };
    }
    async #commit(write, { oid }) {
        const { headline, body } = this.#message(write);
        const { files, removed } = write.changes;
        const additions = files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') }));
        const deletions = removed.map((path) => ({ path }));
        const input = {
            branch: { repositoryNameWithOwner: (0,github_repository/* fullName */.fq)(this.#place.repository), branchName: this.#place.branch },
            message: { headline, ...(body === '' ? {} : { body }) },
            expectedHeadOid: oid,
            fileChanges: { additions, ...(deletions.length === 0 ? {} : { deletions }) }
        };
        const data = await this.#graphql(COMMIT, { input });
        return (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)((0,shape/* asFields */.qI)(data['createCommitOnBranch'], 'createCommitOnBranch')['commit'], 'commit'), 'oid');
    }
    async #advance(write, { oid, tree }) {
        const made = await this.#data.tree(tree, write.changes);
        const commit = await this.#data.commit(this.#message(write).whole, made, [oid]);
        await this.#data.advance(this.#place.branch, commit);
        return commit;
    }
    async #replace(write, { oid, tree }, repositoryId) {
        const made = await this.#data.tree(tree, write.changes);
        const commit = await this.#data.commit(this.#message(write).whole, made, []);
        const move = { name: `refs/heads/${this.#place.branch}`, beforeOid: oid, afterOid: commit, force: true };
        try {
            const data = await this.#graphql(MOVE, { input: { repositoryId, refUpdates: [move] } });
            (0,shape/* asFields */.qI)(data['updateRefs'], 'updateRefs');
        }
        catch (error) {
            throw error instanceof api_error/* ApiError */.h && (0,classify/* isUnknown */.t8)(error) ? (0,api_error/* malformed */.Q)(error.message) : error;
        }
        return commit;
    }
    async #plant(write) {
        let tree;
        try {
            tree = await this.#data.tree(undefined, write.changes);
        }
        catch (error) {
            if (error instanceof api_error/* ApiError */.h && error.status === 409 && /is empty/i.test(error.message))
                return this.#seed(write);
            throw error;
        }
        const commit = await this.#data.commit(this.#message(write).whole, tree, []);
        await this.#data.plant(this.#place.branch, commit);
        return written(commit);
    }
    async #seed(write) {
        const { files } = write.changes;
        const [file] = files;
        if (file === undefined)
            throw (0,api_error/* malformed */.Q)('no file to begin with');
        const first = { ...write, changes: { files: [file], removed: [] } };
        const commit = await this.#data.seed(file, { branch: this.#place.branch, message: this.#message(first).whole });
        return files.length === 1 ? written(commit) : { kind: 'partly', paths: [file.path] };
    }
}
const written = (commitSha) => ({ kind: 'written', commitSha });
function isSmall({ files, removed }) {
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    return files.length + removed.length <= MOST_ENTRIES && bytes <= git_data_MOST_BYTES;
}

// EXTERNAL MODULE: ./src/github/objects.ts
var objects = __nccwpck_require__(2855);
;// CONCATENATED MODULE: ./src/github/head.ts



function foldersOf(paths) {
    return [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))];
}
function headQuery({ repository, branch, file, singleCommit = false }, paths, traced) {
    const variables = {
        owner: repository.owner,
        name: repository.name,
        ref: `refs/heads/${branch}`
    };
    const folders = foldersOf(paths).map((folder, index) => {
        variables[`folder${index}`] = `refs/heads/${branch}:${folder}`;
        return `folder${index}: object(expression: $folder${index}) { ... on Tree { entries { name oid type } } }`;
    });
    const commits = traced.map((path, index) => {
        variables[`path${index}`] = path;
        return (0,objects/* historyField */.jN)(index);
    });
    if (file !== undefined) {
        variables['file'] = file;
        folders.push(`file: object(expression: $file) { ${objects/* BLOB */.we} }`);
    }
    const newest = singleCommit ? 'newest: history(first: 2) { nodes { oid message } }' : '';
    const target = `target { oid ... on Commit { tree { oid } ${newest} ${commits.join(' ')} } }`;
    const document = `query PublishBadgesHead(${Object.keys(variables)
        .map((name) => `$${name}: String!`)
        .join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${singleCommit ? 'id ' : ''}nameWithOwner isPrivate isArchived isEmpty
    defaultBranchRef { name }
    ref(qualifiedName: $ref) { ${target} }
    ${folders.join('\n    ')}
  }
}`;
    return { document, variables };
}
function parseHead(repository, paths, traced) {
    const target = repository['ref'] === null ? null : (0,shape/* asFields */.qI)((0,shape/* asFields */.qI)(repository['ref'], 'ref')['target'], 'target');
    const defaultBranch = (0,shape/* isFields */.Ce)(repository['defaultBranchRef'])
        ? (0,shape/* optionalText */.mR)(repository['defaultBranchRef'], 'name')
        : null;
    return {
        name: (0,shape/* textOf */.b6)(repository, 'nameWithOwner'),
        id: (0,shape/* optionalText */.mR)(repository, 'id') ?? '',
        isEmpty: (0,shape/* flagOf */.iP)(repository, 'isEmpty'),
        isPrivate: (0,shape/* flagOf */.iP)(repository, 'isPrivate'),
        isArchived: (0,shape/* flagOf */.iP)(repository, 'isArchived'),
        defaultBranch,
        head: target === null ? null : (0,shape/* oidOf */._f)(target, 'oid'),
        blobs: target === null ? new Map() : blobsIn(repository, paths),
        tree: target === null ? null : (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)(target['tree'], 'tree'), 'oid'),
        ...(target === null ? { tip: null } : tipOf(target)),
        traced: new Map(traced.map((path, index) => [path, target === null ? null : (0,objects/* commitOf */.D3)(target, index)]))
    };
}
function blobsIn(repository, paths) {
    const blobs = new Map();
    foldersOf(paths).forEach((folder, index) => {
        const tree = repository[`folder${index}`];
        if (tree === undefined)
            throw (0,api_error/* malformed */.Q)(`folder${index} is missing`);
        if (!(0,shape/* isFields */.Ce)(tree) || !Array.isArray(tree['entries']))
            return;
        for (const entry of (0,shape/* listOf */.c3)(tree, 'entries')) {
            const fields = (0,shape/* asFields */.qI)(entry, 'an entry');
            if (fields['type'] === 'blob')
                blobs.set(folder === '' ? (0,shape/* textOf */.b6)(fields, 'name') : `${folder}/${(0,shape/* textOf */.b6)(fields, 'name')}`, (0,shape/* oidOf */._f)(fields, 'oid'));
        }
    });
    return blobs;
}
function tipOf(target) {
    if (target['newest'] === undefined)
        return {};
    const [first, ...older] = (0,shape/* listOf */.c3)((0,shape/* asFields */.qI)(target['newest'], 'history'), 'nodes');
    return { tip: { message: (0,shape/* textOf */.b6)((0,shape/* asFields */.qI)(first, 'a commit'), 'message'), isOnly: older.length === 0 } };
}

;// CONCATENATED MODULE: ./src/github/tree.ts




function filesBelow(get, repository, oid) {
    const { owner, name } = repository;
    return get((0,github_client/* route */.w) `/repos/${owner}/${name}/git/trees/${oid}` + '?recursive=1', (answer) => {
        if ((0,shape/* flagOf */.iP)(answer, 'truncated'))
            throw tooMany(repository);
        const files = new Map();
        for (const item of (0,shape/* listOf */.c3)(answer, 'tree')) {
            const entry = (0,shape/* asFields */.qI)(item, 'an entry');
            if (entry['type'] === 'blob')
                files.set((0,shape/* textOf */.b6)(entry, 'path'), (0,shape/* oidOf */._f)(entry, 'sha'));
        }
        return files;
    });
}
function tooMany(repository) {
    return new errors/* BadgeError */.qh('refused', `The branch of ${(0,github_repository/* fullName */.fq)(repository)} holds more files than GitHub lists at once (100,000): give the badges a branch of their own.`);
}

;// CONCATENATED MODULE: ./src/github/graphql-reader.ts




function graphqlReader(ask, get, place) {
    const { repository } = place;
    return {
        async head(paths, traced) {
            const areMany = foldersOf(paths).length > github_ask/* MOST_PATHS */.RO;
            const listed = areMany ? [] : paths;
            const hinted = traced.length > github_ask/* MOST_PATHS */.RO ? [] : traced;
            const head = await ask(headQuery(place, listed, hinted), (answer) => parseHead(answer, listed, hinted));
            return areMany && head.tree !== null ? { ...head, blobs: await filesBelow(get, repository, head.tree) } : head;
        },
        lastCommits: (head, paths) => (0,objects/* lastCommitsAt */.qY)(ask, { repository, head }, paths),
        texts: (head, paths) => (0,objects/* textsAt */.i1)(ask, { repository, head }, paths)
    };
}

;// CONCATENATED MODULE: ./src/github/glance.ts





async function glanceAt(client, pace, { place, wanted: { paths, traced } }) {
    const ask = (0,github_ask/* asker */.N8)(client, pace, purposesFor((0,github_repository/* fullName */.fq)(place.repository), place.branch).read);
    try {
        return await ask(headQuery(place, paths, traced), (answer) => ({
            paths,
            traced,
            head: parseHead(answer, paths, traced),
            text: (0,objects/* blobOf */.DE)(place.file, (0,objects/* fieldOf */._F)(answer, 'file'))?.text
        }));
    }
    catch (error) {
        if (error instanceof github_ask/* GraphqlRefused */.i1)
            return undefined;
        throw error;
    }
}
const isSame = (one, paths, traced) => JSON.stringify([one.paths, one.traced]) === JSON.stringify([paths, traced]);

// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __nccwpck_require__(1511);
;// CONCATENATED MODULE: ./src/github/rest-reader.ts






function restReader(get, { repository, branch }) {
    let known;
    return {
        async head(paths) {
            known ??= await rest_reader_factsOf(get, repository);
            const newest = await newestOf(get, repository, branch);
            const blobs = newest === undefined || paths.length === 0 ? new Map() : await filesBelow(get, repository, newest.tree);
            const place = { head: newest?.oid ?? null, tree: newest?.tree ?? null, isEmpty: false, id: '' };
            return { ...known, ...place, blobs, traced: new Map() };
        },
        async lastCommits(head, paths) {
            const commits = new Map();
            for (const path of paths) {
                const [last] = await commitsOf(get, repository, { sha: head, path, per_page: '1' });
                if (last !== undefined)
                    commits.set(path, last);
            }
            return commits;
        },
        async texts(head, paths) {
            const texts = new Map();
            for (const path of paths) {
                const blob = await orMissing(rest_reader_textAt(get, repository, { head, path }));
                if (blob !== undefined)
                    texts.set(path, blob);
            }
            return texts;
        }
    };
}
function rest_reader_factsOf(get, { owner, name }) {
    return get((0,github_client/* route */.w) `/repos/${owner}/${name}`, (repository) => ({
        name: (0,shape/* textOf */.b6)(repository, 'full_name'),
        isPrivate: (0,shape/* flagOf */.iP)(repository, 'private'),
        isArchived: (0,shape/* flagOf */.iP)(repository, 'archived'),
        defaultBranch: (0,shape/* textOf */.b6)(repository, 'default_branch')
    }));
}
function newestOf(get, { owner, name }, branch) {
    return orMissing(get((0,github_client/* route */.w) `/repos/${owner}/${name}/branches/${branch}`, (answer) => {
        if ((0,shape/* textOf */.b6)(answer, 'name') !== branch)
            return undefined;
        const head = (0,shape/* asFields */.qI)(answer['commit'], 'commit');
        const tree = (0,shape/* asFields */.qI)((0,shape/* asFields */.qI)(head['commit'], 'commit')['tree'], 'tree');
        return { oid: (0,shape/* oidOf */._f)(head, 'sha'), tree: (0,shape/* oidOf */._f)(tree, 'sha') };
    }));
}
function commitsOf(get, { owner, name }, query) {
    const path = (0,github_client/* route */.w) `/repos/${owner}/${name}/commits` + `?${new URLSearchParams(query).toString()}`;
    return get(path, (answer) => (0,shape/* listOf */.c3)(answer, pages/* ITEMS */.Di).map((item) => {
        const commit = (0,shape/* asFields */.qI)(item, 'a commit');
        return { oid: (0,shape/* oidOf */._f)(commit, 'sha'), message: (0,shape/* textOf */.b6)((0,shape/* asFields */.qI)(commit['commit'], 'commit'), 'message') };
    }));
}
function rest_reader_textAt(get, { owner, name }, { head, path }) {
    const parts = path.split('/').map((part) => (0,github_client/* route */.w) `/${part}`);
    return get((0,github_client/* route */.w) `/repos/${owner}/${name}/contents` + `${parts.join('')}?ref=${head}`, (file) => blobOf(path, file));
}
function blobOf(path, file) {
    if (file[pages/* ITEMS */.Di] !== undefined || file['type'] !== 'file')
        return undefined;
    const encoding = (0,shape/* optionalText */.mR)(file, 'encoding');
    if (encoding === 'none')
        throw new errors/* BadgeError */.qh('refused', `The file ${path} is too large to be read: ${(0,shape/* numberOf */.rl)(file, 'size')} bytes.`);
    if (encoding !== 'base64')
        throw (0,api_error/* malformed */.Q)('the file is not in base64');
    const text = Buffer.from((0,shape/* textOf */.b6)(file, 'content'), 'base64').toString('utf8');
    return text.includes('\0') ? undefined : { oid: (0,shape/* oidOf */._f)(file, 'sha'), text };
}
async function orMissing(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (error instanceof errors/* BadgeError */.qh && error.code === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/last-commits.ts


const COMMITS_A_PAGE = 100;
const MOST_PAGES = 10;
async function lastCommits({ get, repository, trace }, { head, traced, paths }, matters) {
    const unknown = head === null ? [] : paths.filter((path) => !traced.has(path));
    const needNot = head === null || unknown.length === 0 || (unknown.length > github_ask/* MOST_PATHS */.RO && !(await mayMatter()));
    const found = needNot ? new Map() : await trace(head, unknown);
    const commits = paths.map((path) => [path, traced.get(path) ?? found.get(path)]);
    return new Map(commits.flatMap(([path, commit]) => (commit ? [[path, commit]] : [])));
    async function mayMatter() {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const query = { sha: head ?? '', per_page: String(COMMITS_A_PAGE), page: String(page) };
            const commits = await commitsOf(get, repository, query);
            if (commits.some(({ message }) => matters(message)))
                return true;
            if (commits.length < COMMITS_A_PAGE)
                return false;
        }
        return true;
    }
}

;// CONCATENATED MODULE: ./src/github/way.ts


class Way {
    #readers;
    #singleCommit;
    #kind = 'graphql';
    constructor(readers, singleCommit) {
        this.#readers = readers;
        this.#singleCommit = singleCommit;
    }
    get isGraphql() {
        return this.#kind === 'graphql';
    }
    async take(how) {
        try {
            return await how(this.#readers[this.#kind]);
        }
        catch (error) {
            this.leaveGraphql(error);
            return how(this.#readers.rest);
        }
    }
    leaveGraphql(error) {
        if (!(error instanceof github_ask/* GraphqlRefused */.i1) || !this.isGraphql)
            throw error;
        if (this.#singleCommit && error.code === 'limited')
            throw error;
        if (this.#singleCommit)
            throw new errors/* BadgeError */.qh(error.code, `${error.message} One commit cannot be kept safely without it: leave "single-commit" out, or let GraphQL through.`);
        this.#kind = 'rest';
    }
}

;// CONCATENATED MODULE: ./src/github/branch-store.ts















function branchStore(client, pace, place) {
    const { repository } = place;
    const purposes = purposesFor((0,github_repository/* fullName */.fq)(repository), place.branch);
    const get = (0,pages/* getter */.oK)(client, pace, purposes.read);
    const readers = {
        graphql: graphqlReader((0,github_ask/* asker */.N8)(client, pace, purposes.read), get, place),
        rest: restReader(get, place)
    };
    const way = new Way(readers, place.singleCommit);
    const graphql = (0,github_ask/* refusable */.SH)(client, pace, purposes.write);
    const writer = new BranchWriter(graphql, new GitData(client, repository), place);
    let glance = place.singleCommit ? undefined : place.glance;
    const trace = (...asked) => way.take((reader) => reader.lastCommits(...asked));
    return {
        async read(paths, traced) {
            const seen = glance !== undefined && isSame(glance, paths, traced) ? glance.head : undefined;
            glance = undefined;
            const head = seen ?? (await way.take((reader) => reader.head(paths, traced)));
            refuseChanged(repository, head);
            place.found(head);
            return head;
        },
        lastCommits: (head, paths, matters) => lastCommits({ get, repository, trace }, { ...head, paths }, matters),
        files: ({ tree }) => (tree === null ? Promise.resolve(new Map()) : filesBelow(get, repository, tree)),
        texts: ({ head }, paths) => head === null ? Promise.resolve(new Map()) : way.take((reader) => reader.texts(head, paths)),
        async write(changes, head, linesFor) {
            try {
                return await writer.write({ changes, linesFor }, head, way.isGraphql);
            }
            catch (error) {
                if (error instanceof api_error/* ApiError */.h)
                    return await settled(error);
                way.leaveGraphql(error);
                return { kind: 'conflict' };
            }
        }
    };
    async function settled(error) {
        if ((0,classify/* isRedirect */.N6)(error))
            refuseChanged(repository, await rest_reader_factsOf(get, repository));
        return (0,classify/* outcomeOf */.sG)(error, purposes.write, Date.now());
    }
}
function refuseChanged(repository, { name, isArchived }) {
    if (name.toLowerCase() !== (0,github_repository/* fullName */.fq)(repository).toLowerCase())
        throw (0,github_repository/* moved */.aW)(repository, name);
    if (isArchived)
        throw new errors/* BadgeError */.qh('archived', `The repository ${name} is archived and takes no changes: unarchive it, or take this step out.`);
}

;// CONCATENATED MODULE: ./src/github/facts.ts




function repositoryFacts(get, repository) {
    return get((0,github_client/* route */.w) `/repos/${repository.owner}/${repository.name}`, (fields) => {
        const name = (0,shape/* textOf */.b6)(fields, 'full_name');
        if (name.toLowerCase() !== `${repository.owner}/${repository.name}`.toLowerCase())
            throw (0,github_repository/* moved */.aW)(repository, name);
        return {
            id: String((0,shape/* numberOf */.rl)(fields, 'id')),
            defaultBranch: (0,shape/* textOf */.b6)(fields, 'default_branch'),
            isPrivate: fields['private'] === true,
            isFork: fields['fork'] === true,
            ownedByOrganization: (0,shape/* textOf */.b6)((0,shape/* asFields */.qI)(fields['owner'], 'owner'), 'type') === 'Organization'
        };
    });
}
const NEWEST = `query PublishBadgesNewest($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { oid } }
    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }
  }
}`;
function newest(client, pace, asked) {
    const purpose = {
        what: `to read the newest commit and tag of ${(0,github_repository/* fullName */.fq)(asked)}`,
        permission: '"contents: read"',
        missing: `There is no repository ${(0,github_repository/* fullName */.fq)(asked)}, or the token may not see it ("contents: read").`
    };
    const question = { document: NEWEST, variables: { owner: asked.owner, name: asked.name } };
    return (0,github_ask/* asker */.N8)(client, pace, purpose)(question, (repository) => {
        const head = repository['defaultBranchRef'];
        const [tag] = (0,shape/* listOf */.c3)((0,shape/* asFields */.qI)(repository['refs'], 'refs'), 'nodes');
        return {
            commitSha: (0,shape/* isFields */.Ce)(head) ? (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)(head['target'], 'target'), 'oid') : null,
            tag: (0,shape/* isFields */.Ce)(tag) ? (0,shape/* textOf */.b6)(tag, 'name') : null
        };
    });
}

;// CONCATENATED MODULE: ./src/github/gist-store.ts





function gistStore(client, pace, { id, found }) {
    const purpose = {
        what: `to publish to the gist ${id}`,
        permission: 'the scope "gist", or belongs to somebody else than the gist: give a classic token of its owner as "gist-token"',
        missing: `There is no gist ${id}, or it belongs to somebody else than "gist-token": create it, and give a classic token of its owner with the scope "gist".`
    };
    const get = (0,pages/* getter */.oK)(client, pace, purpose);
    return {
        read: () => get((0,github_client/* route */.w) `/gists/${id}`, (gist) => {
            found({ owner: (0,shape/* isFields */.Ce)(gist['owner']) ? (0,shape/* optionalText */.mR)(gist['owner'], 'login') : null, rawUrl: rawUrlOf(gist) });
            return gist_store_filesOf(gist);
        }),
        async write({ files, removed }) {
            const contents = files.map(({ path, text }) => [path, { content: text }]);
            const body = { files: Object.fromEntries([...contents, ...removed.map((path) => [path, null])]) };
            try {
                const there = gist_store_filesOf((0,shape/* asFields */.qI)(await client.rest('PATCH', (0,github_client/* route */.w) `/gists/${id}`, body), 'the gist'));
                if (!files.every(({ path, text }) => there.get(path) === text) || removed.some((path) => there.has(path)))
                    throw (0,api_error/* malformed */.Q)('the gist\u2019s files are not the ones sent');
                return { kind: 'written' };
            }
            catch (error) {
                if (error instanceof api_error/* ApiError */.h)
                    return (0,classify/* outcomeOf */.sG)(error, purpose, Date.now());
                throw error;
            }
        }
    };
}
function gist_store_filesOf(gist) {
    const files = new Map();
    for (const [name, file] of Object.entries((0,shape/* asFields */.qI)(gist['files'], 'files'))) {
        if (!(0,shape/* isFields */.Ce)(file))
            continue;
        files.set(name, file['truncated'] === true ? null : (0,shape/* optionalText */.mR)(file, 'content'));
    }
    return files;
}
function rawUrlOf(gist) {
    const [file] = Object.values((0,shape/* asFields */.qI)(gist['files'], 'files')).filter(shape/* isFields */.Ce);
    const raw = file === undefined ? null : (0,shape/* optionalText */.mR)(file, 'raw_url');
    return raw === null ? null : raw.replace(/\/raw\/.*$/s, '/raw');
}

;// CONCATENATED MODULE: ./src/github/paced.ts
function paced(client, pace) {
    return {
        async rest(method, path, body) {
            await pace.ready();
            return client.rest(method, path, body);
        },
        async graphql(document, variables) {
            await pace.ready();
            return client.graphql(document, variables);
        }
    };
}

;// CONCATENATED MODULE: ./src/status/reported.ts
function reported_isResult(status) {
    return status !== 'running' && status !== 'pending';
}

;// CONCATENATED MODULE: ./src/github/checks.ts






const CHECKS_A_PAGE = 100;
function purposeOfChecks(repository) {
    return {
        what: `to read the check runs of ${(0,github_repository/* fullName */.fq)(repository)}`,
        permission: '"checks: read". Paste into the job: permissions: { contents: write, checks: read }',
        missing: `There is no such commit in ${(0,github_repository/* fullName */.fq)(repository)}, or the token may not see it ("checks: read").`
    };
}
function purposeOfStatuses(repository) {
    return {
        what: `to read the commit statuses of ${(0,github_repository/* fullName */.fq)(repository)}`,
        permission: '"statuses: read". Paste into the job: permissions: { contents: write, statuses: read }',
        missing: `There is no such commit in ${(0,github_repository/* fullName */.fq)(repository)}, or the token may not see it ("statuses: read").`
    };
}
async function checksOf(get, repository, ref) {
    const commit = (0,github_client/* route */.w) `/repos/${repository.owner}/${repository.name}/commits/${ref}`;
    const runs = (0,pages/* pages */.Bd)(get, {
        path: `${commit}/check-runs?filter=latest`,
        key: 'check_runs',
        size: CHECKS_A_PAGE,
        parse: parseCheckRun,
        purpose: purposeOfChecks(repository)
    });
    const statuses = (0,pages/* pages */.Bd)(get, {
        path: `${commit}/status`,
        key: 'statuses',
        size: CHECKS_A_PAGE,
        parse: parseStatusOfCommit,
        purpose: purposeOfStatuses(repository)
    });
    return [...(await (0,pages/* allUnless */.yj)(['not-found'], runs)), ...(await (0,pages/* allUnless */.yj)(['not-found'], statuses))];
}
function parseCheckRun(run) {
    return {
        name: (0,shape/* textOf */.b6)(run, 'name'),
        status: checks_statusOf(run),
        completed: run['status'] === 'completed',
        at: (0,shape/* optionalTime */.kX)(run, 'completed_at') ?? (0,shape/* optionalTime */.kX)(run, 'started_at')
    };
}
function parseStatusOfCommit(item) {
    const status = (0,vocabulary/* reported */.Y6)((0,shape/* textOf */.b6)(item, 'state'));
    return {
        name: (0,shape/* textOf */.b6)(item, 'context'),
        status,
        completed: reported_isResult(status),
        at: (0,shape/* optionalTime */.kX)(item, 'updated_at')
    };
}
function checks_statusOf(run) {
    const status = (0,shape/* textOf */.b6)(run, 'status');
    if (status !== 'completed')
        return (0,vocabulary/* progressing */.OP)(status);
    return (0,vocabulary/* concluded */._S)((0,shape/* optionalText */.mR)(run, 'conclusion'));
}

;// CONCATENATED MODULE: ./src/github/deployments.ts






const ENVIRONMENTS_A_PAGE = 100;
function purposeOfDeployments(repository) {
    return {
        what: `to read the deployments of ${(0,github_repository/* fullName */.fq)(repository)}`,
        permission: '"deployments: read". Paste into the job: permissions: { contents: write, deployments: read }',
        missing: `There is no repository ${(0,github_repository/* fullName */.fq)(repository)}, or the token may not see it ("deployments: read").`
    };
}
async function newestDeployment(get, repository, { environment, ref, sha }) {
    const purpose = purposeOfDeployments(repository);
    const path = (0,github_client/* route */.w) `/repos/${repository.owner}/${repository.name}/deployments`;
    const query = new URLSearchParams({ environment, per_page: '1' });
    if (ref !== undefined)
        query.set('ref', ref);
    if (sha !== undefined)
        query.set('sha', sha);
    const deployment = await get(`${path}?${query.toString()}`, (fields) => firstOf(fields, parseDeployment), purpose);
    if (deployment === undefined)
        return undefined;
    const { id, ...what } = deployment;
    const states = (0,github_client/* route */.w) `/repos/${repository.owner}/${repository.name}/deployments/${id}/statuses` + '?per_page=1';
    const state = await get(states, (fields) => firstOf(fields, parseState), purpose);
    return { ...what, ...state };
}
function environmentNames(get, { owner, name }) {
    const path = (0,github_client/* route */.w) `/repos/${owner}/${name}/environments`;
    const parse = (environment) => (0,shape/* textOf */.b6)(environment, 'name');
    const listing = (0,pages/* pages */.Bd)(get, { path, key: 'environments', size: ENVIRONMENTS_A_PAGE, parse });
    return (0,pages/* allUnless */.yj)(['forbidden', 'not-found'], listing);
}
function firstOf(fields, parse) {
    const [first] = (0,shape/* listOf */.c3)(fields, pages/* ITEMS */.Di);
    return first === undefined ? undefined : parse((0,shape/* asFields */.qI)(first, 'the first entry'));
}
function parseDeployment(deployment) {
    return {
        id: (0,shape/* numberOf */.rl)(deployment, 'id'),
        status: 'pending',
        completed: false,
        at: (0,shape/* optionalTime */.kX)(deployment, 'created_at'),
        sha: (0,shape/* textOf */.b6)(deployment, 'sha'),
        ref: (0,shape/* textOf */.b6)(deployment, 'ref')
    };
}
function parseState(state) {
    const status = (0,vocabulary/* reported */.Y6)((0,shape/* textOf */.b6)(state, 'state'));
    return { status, completed: reported_isResult(status), at: (0,shape/* optionalTime */.kX)(state, 'created_at') };
}

;// CONCATENATED MODULE: ./src/github/memory.ts
class Memory {
    #answers = new Map();
    #lists = new Map();
    forget() {
        this.#answers.clear();
        this.#lists.clear();
    }
    answer(key, ask) {
        const known = this.#answers.get(key);
        if (known !== undefined)
            return known;
        const asked = ask();
        this.#answers.set(key, asked);
        return asked;
    }
    list(key, ask) {
        const known = this.#lists.get(key);
        if (known !== undefined)
            return known;
        const asked = replayed(ask());
        this.#lists.set(key, asked);
        return asked;
    }
}
function replayed(source) {
    const read = [];
    return {
        async *[Symbol.asyncIterator]() {
            for (let index = 0;; index++) {
                const next = await (read[index] ??= source.next());
                if (next.done === true)
                    return;
                yield next.value;
            }
        }
    };
}

;// CONCATENATED MODULE: ./src/github/runs.ts






const JOBS_A_PAGE = 100;
const RUNS_A_PAGE = 20;
function purposeOfRuns(repository) {
    return {
        what: `to read the runs of ${(0,github_repository/* fullName */.fq)(repository)}`,
        permission: '"actions: read". Paste into the job: permissions: { contents: write, actions: read }',
        missing: `There is no such run or workflow in ${(0,github_repository/* fullName */.fq)(repository)}, or the token may not see it ("actions: read").`
    };
}
function jobsOf(get, { owner, name }, runId) {
    const path = (0,github_client/* route */.w) `/repos/${owner}/${name}/actions/runs/${runId}/jobs` + '?filter=latest';
    return (0,pages/* all */.Q7)((0,pages/* pages */.Bd)(get, { path, key: 'jobs', size: JOBS_A_PAGE, parse: parseJob }));
}
function pagesOfRuns(get, { owner, name }, asked) {
    const { branch, sha, event, actor } = asked.query;
    const parameters = new URLSearchParams({ exclude_pull_requests: 'true' });
    if (branch !== undefined)
        parameters.set('branch', branch);
    if (sha !== undefined)
        parameters.set('head_sha', sha);
    if (event?.length === 1)
        parameters.set('event', event[0] ?? '');
    if (actor !== undefined)
        parameters.set('actor', actor);
    const path = (0,github_client/* route */.w) `/repos/${owner}/${name}/actions/workflows/${asked.workflow}/runs` + `?${parameters.toString()}`;
    return (0,pages/* pages */.Bd)(get, { path, key: 'workflow_runs', size: RUNS_A_PAGE, parse: parseRun });
}
async function* countingRuns(parts, query) {
    for await (const part of parts) {
        const runs = [...part].sort((one, other) => other.number - one.number);
        for (const run of runs)
            if (counts(run, query))
                yield run;
        const last = runs.at(-1);
        if (query.runNumber !== undefined && last !== undefined && last.number <= query.runNumber)
            return;
    }
}
function runs_runOf(get, { owner, name }, id) {
    return get((0,github_client/* route */.w) `/repos/${owner}/${name}/actions/runs/${id}`, parseRun);
}
function parseJob(job) {
    const steps = Array.isArray(job['steps']) ? (0,shape/* listOf */.c3)(job, 'steps').filter(shape/* isFields */.Ce) : [];
    return {
        id: (0,shape/* numberOf */.rl)(job, 'id'),
        name: (0,shape/* textOf */.b6)(job, 'name'),
        completed: job['status'] === 'completed',
        status: runs_statusOf(job),
        failedStep: steps.some(({ conclusion }) => conclusion === 'failure'),
        runner: (0,shape/* optionalText */.mR)(job, 'runner_name')
    };
}
function parseRun(run) {
    const head = run['head_repository'];
    return {
        id: (0,shape/* numberOf */.rl)(run, 'id'),
        number: (0,shape/* numberOf */.rl)(run, 'run_number'),
        attempt: typeof run['run_attempt'] === 'number' ? run['run_attempt'] : 1,
        completed: run['status'] === 'completed',
        status: runs_statusOf(run),
        event: (0,shape/* textOf */.b6)(run, 'event'),
        branch: (0,shape/* optionalText */.mR)(run, 'head_branch'),
        sha: (0,shape/* textOf */.b6)(run, 'head_sha'),
        actor: (0,shape/* isFields */.Ce)(run['actor']) ? (0,shape/* optionalText */.mR)(run['actor'], 'login') : null,
        at: Date.parse((0,shape/* textOf */.b6)(run, 'updated_at')),
        headRepository: (0,shape/* isFields */.Ce)(head) ? (0,shape/* textOf */.b6)(head, 'full_name') : null,
        workflow: { id: (0,shape/* numberOf */.rl)(run, 'workflow_id'), path: runs_pathOf(run), name: (0,shape/* optionalText */.mR)(run, 'name') ?? '' }
    };
}
function runs_pathOf(run) {
    return (0,shape/* textOf */.b6)(run, 'path').replace(/@.*$/, '');
}
function runs_statusOf(item) {
    const status = (0,shape/* textOf */.b6)(item, 'status');
    if (status !== 'completed')
        return (0,vocabulary/* progressing */.OP)(status);
    return (0,vocabulary/* concluded */._S)((0,shape/* optionalText */.mR)(item, 'conclusion'));
}

;// CONCATENATED MODULE: ./src/github/workflows.ts






const fileOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const isDirect = (reference) => /^\d+$|\.ya?ml$/i.test(reference);
const isMissing = (error) => error instanceof errors/* BadgeError */.qh && error.code === 'not-found';
function workflowsOf(get, { owner, name }) {
    const path = (0,github_client/* route */.w) `/repos/${owner}/${name}/actions/workflows`;
    return (0,pages/* all */.Q7)((0,pages/* pages */.Bd)(get, { path, key: 'workflows', size: 100, parse: parseWorkflow }));
}
async function workflowOf(get, repository, reference) {
    const { owner, name } = repository;
    if (isDirect(reference)) {
        try {
            return await get((0,github_client/* route */.w) `/repos/${owner}/${name}/actions/workflows/${fileOf(reference)}`, parseWorkflow);
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
        }
    }
    const workflows = await workflowsOf(get, repository);
    const found = find(workflows, reference);
    if (found === undefined)
        throw unknownWorkflow(reference, workflows, repository);
    return found;
}
async function* runsOf(get, repository, { reference, query }) {
    if (query.runId !== undefined) {
        const run = await runs_runOf(get, repository, query.runId);
        const workflow = isOf(run, reference) ? run.workflow : await workflowOf(get, repository, reference);
        if (workflow.path === run.workflow.path)
            yield* countingRuns(workflows_once([run]), query);
        return;
    }
    if (isDirect(reference)) {
        try {
            return yield* countingRuns(pagesOfRuns(get, repository, { workflow: fileOf(reference), query }), query);
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
        }
    }
    const { id } = await workflowOf(get, repository, reference);
    yield* countingRuns(pagesOfRuns(get, repository, { workflow: id, query }), query);
}
async function* workflows_once(value) {
    yield await Promise.resolve(value);
}
const isOf = ({ workflow }, reference) => [workflow.path, fileOf(workflow.path), String(workflow.id), workflow.name].includes(reference);
function find(workflows, reference) {
    return (workflows.find(({ path }) => path === reference || fileOf(path) === reference) ??
        workflows.find(({ id }) => String(id) === reference) ??
        workflows.find(({ name }) => name === reference));
}
const parseWorkflow = (workflow) => ({
    id: (0,shape/* numberOf */.rl)(workflow, 'id'),
    path: (0,shape/* textOf */.b6)(workflow, 'path'),
    name: (0,shape/* textOf */.b6)(workflow, 'name'),
    isActive: workflow['state'] === 'active'
});
function unknownWorkflow(reference, workflows, repository) {
    const files = workflows.map(({ path }) => fileOf(path));
    const names = [...files, ...workflows.map(({ name }) => name)];
    const there = files.length === 0 ? 'it has none' : `there are ${files.join(', ')}`;
    return new errors/* UnknownWorkflow */.UP(`Input "workflow": ${(0,github_repository/* fullName */.fq)(repository)} has no workflow ${(0,errors/* quote */.hD)(reference)}; ${there}.${(0,errors/* suggestion */.h)(reference, names)}`);
}

;// CONCATENATED MODULE: ./src/github/record.ts








function runRecord(client, pace) {
    const memory = new Memory();
    const asking = (name) => {
        const repository = (0,github_repository/* namedRepository */.ow)(name);
        return { repository, get: (0,pages/* getter */.oK)(client, pace, purposeOfRuns(repository)) };
    };
    const ask = (key, name, answer) => {
        const { get, repository } = asking(name);
        return memory.answer(`${key} ${name}`, () => answer(get, repository));
    };
    return {
        jobs: (name, runId) => ask(`jobs ${runId}`, name, (get, repository) => jobsOf(get, repository, runId)),
        runs(reference, query) {
            const { get, repository } = asking(query.repository);
            return memory.list(`runs ${reference} ${JSON.stringify(query)}`, () => runsOf(get, repository, { reference, query }));
        },
        hasNewer(name, run) {
            const { get, repository } = asking(name);
            return hasNewer(get, repository, run);
        },
        forget: () => memory.forget(),
        workflow: (name, reference) => ask(`workflow ${reference}`, name, (get, repository) => workflowOf(get, repository, reference)),
        workflows: (name) => ask('workflows', name, async (get, repository) => (await workflowsOf(get, repository)).filter(({ isActive }) => isActive)),
        defaultBranch: (name) => ask('facts', name, async (get, repository) => (await repositoryFacts(get, repository)).defaultBranch),
        deployment: (name, wanted) => ask(`deployment ${JSON.stringify(wanted)}`, name, (get, repository) => newestDeployment(get, repository, wanted)),
        environments: (name) => ask('environments', name, environmentNames),
        checks: (name, ref) => ask(`checks ${ref}`, name, (get, repository) => checksOf(get, repository, ref))
    };
}
const ANY_RUN = { sha: undefined, event: undefined, actor: undefined, runNumber: undefined, runId: undefined };
async function hasNewer(get, repository, { file, branch, number }) {
    const query = { ...ANY_RUN, repository: (0,github_repository/* fullName */.fq)(repository), branch };
    for await (const run of countingRuns(pagesOfRuns(get, repository, { workflow: file, query }), query)) {
        if (run.number <= number)
            return false;
        if (run.completed && run.status !== 'cancelled')
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/github/api.ts











function openApi(context, { token, clock, signal }) {
    const { repository, apiUrl, graphqlUrl } = context;
    const pace = new github_pace/* RequestPace */.tI(clock);
    const observe = (roundTrip) => pace.observe(roundTrip);
    const client = paced((0,github_client/* connect */.N)({ token, apiUrl, graphqlUrl, signal, observe }), pace);
    return {
        pace,
        record: runRecord(client, pace),
        facts: () => repositoryFacts((0,pages/* getter */.oK)(client, pace, purposeOfRuns(repository)), repository),
        async contents({ repository: name, ...place }) {
            const { readContents } = await __nccwpck_require__.e(/* import() */ 113).then(__nccwpck_require__.bind(__nccwpck_require__, 3113));
            const there = (0,github_repository/* namedRepository */.ow)(name);
            return readContents((0,pages/* getter */.oK)(client, pace, purposeOfRuns(there)), there, place);
        },
        async exists(there, names) {
            const { existingRefs } = await __nccwpck_require__.e(/* import() */ 81).then(__nccwpck_require__.bind(__nccwpck_require__, 9081));
            return existingRefs(client, pace, { repository: there, names });
        },
        newest: () => newest(client, pace, repository),
        glance: (place, wanted) => glanceAt(client, pace, { place, wanted }),
        branch: (place) => branchStore(client, pace, place),
        gist: (id, found) => gistStore(client, pace, { id, found })
    };
}

;// CONCATENATED MODULE: ./src/target/sent.ts

class Sent {
    #store;
    #own = new Set();
    #along = reading_NOTHING;
    constructor(store) {
        this.#store = store;
    }
    get paths() {
        return [...new Set([...this.#own, ...this.#along.files.map(({ path }) => path), ...this.#along.removed])];
    }
    note(outcome, { own, along }) {
        if (outcome.kind !== 'unclear' && outcome.kind !== 'partly')
            return;
        const isSent = ({ path }) => outcome.kind === 'unclear' || outcome.paths.includes(path);
        for (const { path } of own.filter(isSent))
            this.#own.add(path);
        this.#along = { files: along.files.filter(isSent), removed: outcome.kind === 'unclear' ? along.removed : [] };
    }
    arrived(files, state) {
        const own = files.filter((file) => this.#own.has(file.path) && this.#store.holds(state, file));
        const along = this.alongArrived(state) ? this.#along : reading_NOTHING;
        return { written: [...own, ...along.files].map(({ path }) => path), removed: along.removed };
    }
    alongArrived(state) {
        const { files, removed } = this.#along;
        if (files.length + removed.length === 0)
            return false;
        if (!files.every((file) => this.#store.holds(state, file)))
            return false;
        return removed.every((path) => this.#store.mark(state, path) === undefined);
    }
}

;// CONCATENATED MODULE: ./src/target/trailers.ts
class Trailers {
    runs;
    files;
    constructor(message) {
        this.runs = [...message.matchAll(/^Badge-Run: (.+ \d+\.\d+)$/gm)].map(([, run = '']) => run);
        const lines = [...message.matchAll(/^Badge-Files: (.+?) \|\| (.+)$/gm)];
        this.files = new Map(lines.flatMap(([, runs = '', paths = '']) => paths.split(' | ').map((path) => [path, runs.split(' | ')])));
    }
    runsOf(path) {
        return this.files.size === 0 ? this.runs : (this.files.get(path) ?? []);
    }
    isNewerAt(path, stamp) {
        const runs = this.runsOf(path).filter((run) => trailers_workflowOf(run) === stamp.file);
        return runs.length > 0 && runs.every((run) => isNewer(run, stamp));
    }
    isNewerAnywhere(stamp) {
        return [...this.runs, ...[...this.files.values()].flat()].some((run) => trailers_workflowOf(run) === stamp.file && isNewer(run, stamp));
    }
}
const trailers_workflowOf = (run) => run.slice(0, run.lastIndexOf(' '));
function isNewer(name, { number, attempt }) {
    const [run = 0, again = 0] = name
        .slice(name.lastIndexOf(' ') + 1)
        .split('.')
        .map(Number);
    return run > number || (run === number && again > attempt);
}
function fileLines(standing, written, { body, removed }) {
    const { runs } = new Trailers(body);
    const shown = new Map(standing);
    for (const path of removed)
        shown.delete(path);
    for (const { path, stamp } of written)
        shown.set(path, stamp === undefined ? runs : [`${stamp.file} ${stamp.number}.${stamp.attempt}`]);
    const groups = new Map();
    for (const [path, names] of shown) {
        if (names.length === 0 || /[|\r\n]/.test(path))
            continue;
        const key = names.join(' | ');
        const group = groups.get(key) ?? [];
        group.push(path);
        groups.set(key, group);
    }
    return [...groups].map(([names, paths]) => `Badge-Files: ${names} || ${paths.sort().join(' | ')}`).sort();
}

;// CONCATENATED MODULE: ./src/target/superseded.ts

class Supersession {
    #store;
    #advice;
    #marks;
    #asked = new Map();
    constructor(store, advice) {
        this.#store = store;
        this.#advice = advice;
    }
    haveMoved(files, state) {
        const before = this.#marks;
        this.#marks = new Map(files.map(({ path }) => [path, this.#store.mark(state, path)]));
        const moved = files.some((file) => {
            const wasRead = before?.has(file.path) === true;
            return wasRead && before.get(file.path) !== this.#store.mark(state, file.path) && !this.#store.holds(state, file);
        });
        if (moved)
            this.#asked = new Map();
        return moved;
    }
    async among(files, state) {
        const stamped = files.flatMap(({ path, stamp }) => (stamp === undefined ? [] : [{ path, stamp }]));
        if (stamped.length === 0)
            return [];
        const trailers = await this.#trailers(stamped, state);
        const superseded = [];
        for (const { path, stamp } of stamped)
            if (trailers(path)?.isNewerAt(path, stamp) === true || (await this.#ask(stamp)))
                superseded.push(path);
        return superseded;
    }
    async #trailers(stamped, state) {
        const stamps = [...new Map(stamped.map(({ stamp }) => [JSON.stringify(stamp), stamp])).values()];
        const matters = (message) => stamps.some((stamp) => new Trailers(message).isNewerAnywhere(stamp));
        const commits = await this.#store.lastCommits(state, stamped.map(({ path }) => path), matters);
        const read = new Map([...new Set([...commits.values()].map(({ message }) => message))].map((message) => [
            message,
            new Trailers(message)
        ]));
        return (path) => read.get(commits.get(path)?.message ?? '');
    }
    #ask(stamp) {
        const key = JSON.stringify(stamp);
        const asked = this.#asked.get(key) ?? this.#advice.isSuperseded(stamp);
        this.#asked.set(key, asked);
        return asked;
    }
}

;// CONCATENATED MODULE: ./src/target/converge.ts



const UNCLEAR_IN_A_ROW = 8;
function converge(files, store, terms) {
    return new Course(files, store, terms).run();
}
class Course {
    #store;
    #terms;
    #supersession;
    #sent;
    #files;
    #unclear = 0;
    #failure;
    constructor(files, store, terms) {
        this.#files = files;
        this.#store = store;
        this.#terms = terms;
        this.#supersession = new Supersession(store, terms.advice);
        this.#sent = new Sent(store);
    }
    async run() {
        for (let attempt = 0;; attempt++) {
            const state = await this.#store.read(this.#files, this.#sent.paths);
            if (this.#supersession.haveMoved(this.#files, state)) {
                this.#files = await this.#terms.advice.renew();
                continue;
            }
            const missing = this.#files.filter((file) => !this.#store.holds(state, file));
            const superseded = await this.#supersession.among(missing, state);
            const batch = await this.#batch(state, missing, superseded);
            if (this.#terms.pace === 'dry run')
                return { written: [], superseded, removed: [] };
            const done = await this.#settle(state, batch, { pace: this.#terms.pace, attempt });
            if (done !== undefined)
                return { ...done, superseded };
        }
    }
    async #batch(state, missing, superseded) {
        const left = new Set(superseded);
        const own = missing.filter(({ path }) => !left.has(path));
        if (own.length === 0 && this.#sent.alongArrived(state))
            return { own, along: reading_NOTHING };
        const paths = this.#files.map(({ path }) => path);
        return { own, along: await this.#store.standing(state).changes(this.#terms.along, { paths, superseded }) };
    }
    async #settle(state, batch, { pace, attempt }) {
        const arrived = this.#sent.arrived(this.#files, state);
        const files = [...batch.own, ...batch.along.files];
        const { removed } = batch.along;
        if (files.length + removed.length === 0)
            return publication(arrived, await this.#commitOf(state, arrived));
        if (this.#failure !== undefined)
            throw this.#failure;
        const outcome = await this.#store.write({ files, removed }, state);
        if (outcome.kind === 'written') {
            const written = [...arrived.written, ...files.map(({ path }) => path)];
            return publication({ written, removed: [...arrived.removed, ...removed] }, outcome.commitSha);
        }
        this.#sent.note(outcome, batch);
        this.#unclear = outcome.kind === 'unclear' ? this.#unclear + 1 : 0;
        if (outcome.kind === 'unclear' && this.#unclear >= (outcome.tries ?? UNCLEAR_IN_A_ROW))
            this.#failure = outcome.error;
        if (outcome.kind === 'limited')
            await pace.waitUntil(outcome.until, outcome.why);
        else if (outcome.kind !== 'partly')
            await pace.backOff(attempt);
        return undefined;
    }
    async #commitOf(state, { written, removed }) {
        const path = written[0] ?? removed[0];
        if (path === undefined)
            return undefined;
        return (await this.#store.lastCommits(state, [path], () => true)).get(path)?.oid;
    }
}
function publication({ written, removed }, commitSha) {
    const sha = commitSha === undefined || commitSha === '' ? {} : { commitSha };
    return { written: [...new Set(written)], removed: [...new Set(removed)], ...sha };
}

;// CONCATENATED MODULE: ./src/target/branch.ts




function branchTarget(store, pace) {
    return {
        publish(files, advice, along) {
            const idOf = remembered(blobId);
            const standing = readings(store);
            const steps = {
                read(due, sent) {
                    const stamped = due.filter(({ stamp }) => stamp !== undefined).map(({ path }) => path);
                    const paths = due.map(({ path }) => path);
                    return store.read(unique([...paths, ...sent]), unique([...stamped, ...sent.slice(0, 1)]));
                },
                holds: (state, { path, text }) => state.blobs.get(path) === idOf(text),
                mark: (state, path) => state.blobs.get(path),
                standing,
                write: async (changes, state) => store.write(changes, state, await linesFor(store, state, changes)),
                lastCommits: store.lastCommits.bind(store)
            };
            return converge(files, steps, { pace, advice, along });
        }
    };
}
const unique = (paths) => [...new Set(paths)];
function remembered(make) {
    const made = new Map();
    return (text) => {
        const known = made.get(text) ?? make(text);
        made.set(text, known);
        return known;
    };
}
function readings(store) {
    let last;
    return (state) => {
        if (state.head === null)
            return new Reading(NOWHERE);
        if (last?.head !== state.head)
            last = { head: state.head, reading: new Reading(branch_sourceOf(store, state)) };
        return last.reading;
    };
}
const NOWHERE = { files: () => Promise.resolve(new Map()), texts: () => Promise.resolve(new Map()) };
function branch_sourceOf(store, state) {
    return {
        files: () => store.files(state),
        async texts(paths) {
            const blobs = await store.texts(state, paths);
            return new Map([...blobs].flatMap(([path, { oid, text }]) => (blobId(text) === oid ? [[path, text]] : [])));
        }
    };
}
async function linesFor(store, state, { files, removed }) {
    if (state.tip === undefined)
        return () => [];
    const shown = state.tip === null ? new Map() : await shownBy(store, state, state.tip);
    return (body) => fileLines(shown, files, { body, removed });
}
async function shownBy(store, state, tip) {
    const trailers = new Trailers(tip.message);
    if (tip.isOnly && (trailers.files.size > 0 || trailers.runs.length === 0))
        return trailers.files;
    const paths = [...(await store.files(state)).keys()];
    if (tip.isOnly)
        return new Map(paths.map((path) => [path, trailers.runs]));
    const commits = await store.lastCommits(state, paths, namesRuns);
    return new Map([...commits].map(([path, { message }]) => [path, new Trailers(message).runsOf(path)]));
}
function namesRuns(message) {
    const { runs, files } = new Trailers(message);
    return runs.length + files.size > 0;
}

;// CONCATENATED MODULE: ./src/target/gist.ts




function gistTarget(store, pace) {
    const steps = {
        read: () => store.read(),
        holds: (there, { path, text }) => there.get(path) === text,
        mark: (there, path) => there.get(path),
        standing: (there) => new Reading(gist_sourceOf(there)),
        write: (changes) => store.write(changes),
        lastCommits: () => Promise.resolve(new Map())
    };
    return { publish: (files, advice, along) => converge(files, steps, { pace, advice, along }) };
}
function gist_sourceOf(there) {
    const ids = [...there].map(([path, text]) => [path, text === null ? '' : blobId(text)]);
    return {
        files: () => Promise.resolve(new Map(ids)),
        texts: (paths) => Promise.resolve().then(() => new Map(paths.flatMap((path) => wholeText(there, path))))
    };
}
function wholeText(there, path) {
    const text = there.get(path);
    if (text === null)
        throw new errors/* BadgeError */.qh('refused', `The gist's file ${path} has more than 1 MB, and GitHub does not show it whole.`);
    return text === undefined ? [] : [[path, text]];
}

;// CONCATENATED MODULE: ./src/remote.ts








class Remote {
    #means;
    #api;
    #glance;
    constructor(means) {
        this.#means = means;
    }
    get api() {
        const { asked, context } = this.#means;
        if (asked.token === '')
            throw (0,errors/* invalid */.Gq)('token', '', 'is empty. Leave it out in a workflow, where github.token is its default; on the command line give --token or GITHUB_TOKEN.');
        this.#api ??= openApi(context, { ...this.#means, token: asked.token });
        return this.#api;
    }
    async glance(plan, { path, sha }) {
        const { context } = this.#means;
        const { destination } = plan;
        const expected = expectedFiles(plan, context);
        const { repository } = context;
        if (destination.kind !== 'branch' || expected === undefined || !this.#isOwn(destination))
            return this.api.contents({ repository: (0,github_repository/* fullName */.fq)(repository), path, ref: sha });
        const place = { repository, branch: destination.branch, file: `${sha ?? 'HEAD'}:${path}` };
        const glance = await this.api.glance(place, expected);
        if (glance === undefined)
            return this.api.contents({ repository: (0,github_repository/* fullName */.fq)(repository), path, ref: sha });
        this.#glance = { branch: destination.branch, ...glance };
        return glance.text;
    }
    #isOwn({ repository }) {
        const named = repository === undefined ? undefined : (0,github_repository/* parseRepository */.SU)(repository);
        return named === undefined || (0,github_repository/* isSame */.Ft)(named, this.#means.context.repository);
    }
    branch({ branch, repository: named, singleCommit }, message, source) {
        const { asked, context } = this.#means;
        const repository = (named === undefined ? undefined : (0,github_repository/* parseRepository */.SU)(named)) ?? context.repository;
        const isOwn = (0,github_repository/* isSame */.Ft)(repository, context.repository);
        const glance = isOwn && this.#glance?.branch === branch ? this.#glance : undefined;
        if (isOwn)
            refuseDefaultBranch(branch, context.facts?.defaultBranch);
        let isPrivate = isOwn && context.facts?.isPrivate === true;
        const store = this.api.branch({
            repository,
            branch,
            singleCommit,
            message,
            glance,
            found(state) {
                if (isOwn)
                    refuseDefaultBranch(branch, state.defaultBranch ?? undefined);
                else if (source.isPrivate && !state.isPrivate && !asked.allowPublic)
                    throw privateToPublic((0,github_repository/* fullName */.fq)(repository));
                isPrivate = state.isPrivate;
            }
        });
        return {
            target: branchTarget(store, asked.dryRun ? 'dry run' : this.api.pace),
            address: (path) => branchAddress(context.serverUrl, { repository, branch, isPrivate }, path)
        };
    }
    defaultBranch(branch) {
        const { asked, context } = this.#means;
        const store = this.api.branch({
            repository: context.repository,
            branch,
            singleCommit: false,
            message: () => ({ headline: 'Update the badges of the README [skip ci]', body: '' }),
            found: () => { }
        });
        return branchTarget(store, asked.dryRun ? 'dry run' : this.api.pace);
    }
    gist({ id }) {
        const { asked, context } = this.#means;
        if (asked.gistToken === '') {
            throw (0,errors/* invalid */.Gq)('gist-token', '', 'is empty, and a gist takes one. Give a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.');
        }
        const api = openApi(context, { ...this.#means, token: asked.gistToken });
        let gist = { id, owner: null, rawUrl: null };
        const store = api.gist(id, (found) => (gist = { id, ...found }));
        return {
            target: gistTarget(store, asked.dryRun ? 'dry run' : api.pace),
            address: (path) => gistAddress(context.serverUrl, gist, path)
        };
    }
}
function refuseDefaultBranch(branch, defaultBranch) {
    if (branch !== defaultBranch)
        return;
    throw new errors/* BadgeError */.qh('invalid', `Input "target-branch": "${branch}" is the default branch, and badges would be mixed into its history. Take a branch of their own (default: badges).`);
}

// EXTERNAL MODULE: ./src/report.ts
var src_report = __nccwpck_require__(665);
;// CONCATENATED MODULE: ./src/say.ts
function harmless(text) {
    return text
        .replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .replaceAll('##[', '## [')
        .replace(/^\s*::/, (colons) => colons.replace('::', ': :'));
}

;// CONCATENATED MODULE: ./src/stdout.ts

function print(text, file = 1) {
    const bytes = Buffer.from(text);
    let written = 0;
    try {
        while (written < bytes.length)
            written += (0,external_node_fs_namespaceObject.writeSync)(file, bytes, written);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EAGAIN')
            (file === 1 ? process.stdout : process.stderr).write(bytes.subarray(written));
    }
}

;// CONCATENATED MODULE: ./src/stop.ts

function stopSignal(process) {
    const controller = new AbortController();
    for (const signal of ['SIGTERM', 'SIGINT']) {
        process.once(signal, () => controller.abort(new errors/* BadgeError */.qh('interrupted', `Stopped by ${signal}, as when a job is cancelled. Nothing was written after it.`)));
    }
    return controller.signal;
}

;// CONCATENATED MODULE: ./src/main.ts














const main_tokens = () => [getInput('token'), getInput('gist-token')];
async function run() {
    const clean = (0,tokens/* redactor */.$p)(main_tokens());
    let failOn = 'setup';
    try {
        const asked = await readInputs((input) => getInput(input));
        failOn = asked.failOn;
        const wiring = {
            context: readContext(process.env),
            signal: stopSignal(process),
            load: () => Promise.resolve({ Remote: Remote })
        };
        const report = await publish(asked, connectPorts(asked, wiring));
        tell(report, { failOn, clean });
    }
    catch (error) {
        tell(failed(error, clean), { failOn, clean });
    }
}
function failed(error, clean) {
    const known = error instanceof errors/* BadgeError */.qh;
    if (!known)
        debug(clean(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    const problem = known
        ? error
        : new errors/* BadgeError */.qh('invalid', `Unexpected error, please report it: ${error instanceof Error ? error.message : String(error)}`);
    return {
        result: 'failed',
        reason: problem.message,
        badges: [],
        changed: false,
        commitSha: undefined,
        error: problem,
        notes: [],
        notices: []
    };
}
function tell(untold, { failOn, clean }) {
    const report = { ...untold, reason: untold.reason && clean(untold.reason), notes: untold.notes.map(clean) };
    for (const [name, value] of Object.entries((0,src_report/* outputsOf */.Yz)(report)))
        setOutput(name, clean(value));
    for (const { warnings } of report.badges)
        for (const warning of warnings)
            core_warning(clean(warning));
    for (const line of report.notices)
        notice(clean(line));
    if (report.error === undefined) {
        for (const line of (0,src_report/* linesOf */.Dx)({ ...report, reason: undefined }))
            print(`${harmless(clean(line))}\n`);
        if (report.reason !== undefined)
            notice(clean(`Not published: ${report.reason}`));
    }
    else if (FAIL_ON[failOn].includes(report.error.kind))
        setFailed(clean(report.error.message));
    else
        core_warning(clean(report.error.message));
    const summary = process.env['GITHUB_STEP_SUMMARY'];
    if (summary)
        (0,external_node_fs_namespaceObject.appendFileSync)(summary, clean((0,src_report/* summaryOf */.YG)(report)));
}
void run();

module.exports = __webpack_exports__;
/******/ })()
;