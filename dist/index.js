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
    const text = badgeText(label, LONGEST.label);
    const { message, color, labelColor: shown } = shownAs(status, looks);
    const labelColor = text === '' ? looks.labelColor : shown;
    const badge = {
        label: text,
        message: badgeText(message, LONGEST.message),
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
        const { length } = badgeText(texts[name], Infinity);
        return length > LONGEST[name] ? [`"${name}": ${length} characters are too many, and cut to ${LONGEST[name]}.`] : [];
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

/***/ 3019:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   sh: () => (/* binding */ common)
/* harmony export */ });
/* harmony import */ var _badge_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6518);

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
            id: workflow === undefined ? (0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(definition.label ?? label) : (0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)((0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(workflow.path)),
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
        defaults: { id: (0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(name), label: name, link: 'repository' }
    });
}
function nameOf(workflow) {
    if (workflow === undefined)
        return 'build';
    return workflow.name === '' || workflow.name === workflow.path ? (0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(workflow.path) : workflow.name;
}
function findingOf(definition, found, context) {
    const { subject, workflows, jobSlug } = found;
    const known = workflows.filter(({ path }) => path !== '');
    const stems = known.map(({ path }) => (0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)((0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(path))).join('-') || 'build';
    const base = definition.id ?? (definition.job === undefined ? stems : `${stems}/${(0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(definition.job)}`);
    const label = subject.job?.name ?? definition.job ?? nameOf(known.length === 1 ? known[0] : undefined);
    return {
        ...common(definition, subject, context),
        ...found,
        definition: jobSlug === undefined ? definition : { ...definition, id: `${base}/${jobSlug}`, label: undefined },
        defaults: { id: base, label, link: 'workflow' }
    };
}


/***/ }),

/***/ 2850:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shownRun),
/* harmony export */   l: () => (/* binding */ ownSubject)
/* harmony export */ });
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
/* harmony import */ var _meanings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(759);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5430);
/* harmony import */ var _steady_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(325);






class GraphqlRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh {
}
function asker(client, pace, purpose) {
    const graphql = refusable(client, pace, purpose);
    return ({ document, variables }, read) => (0,_steady_js__WEBPACK_IMPORTED_MODULE_5__/* .steady */ .v)(pace, purpose, async () => {
        const data = await graphql(document, variables);
        return read((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .asFields */ .qI)(data['repository'], 'repository'));
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
            if ((0,_meanings_js__WEBPACK_IMPORTED_MODULE_3__/* .isGraphqlRefused */ .ou)(error))
                throw new GraphqlRefused('refused', `GitHub refused ${purpose.what} through GraphQL (HTTP ${error.status}).`);
            const verdict = (0,_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .classify */ .L8)(error, purpose, Date.now());
            if (verdict.kind === 'limited' && (0,_meanings_js__WEBPACK_IMPORTED_MODULE_3__/* .isGraphqlSpent */ .iF)(error))
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
/* harmony export */   Qe: () => (/* binding */ outage),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _meanings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(759);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3148);



function classify(error, purpose, now) {
    const means = (0,_meanings_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .Pr)(error);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('outage', `GitHub failed ${purpose.what}: ${said(error)}. ${_pace_js__WEBPACK_IMPORTED_MODULE_2__/* .NEXT */ .K2}`);
}
const MINUTE = 60_000;
function limitedUntil(headers, now) {
    const after = headers.get('retry-after');
    if (after !== undefined)
        return /^\d+$/.test(after) ? now + Number(after) * 1000 : Date.parse(after) || now + MINUTE;
    const reset = Number(headers.get('x-ratelimit-reset'));
    return (0,_meanings_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpent */ .Fh)(headers) && reset > 0 ? reset * 1000 : now + MINUTE;
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

/***/ 2763:
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
;// CONCATENATED MODULE: ./src/shims/universal-user-agent.ts
const getUserAgent = () => 'Node.js';

;// CONCATENATED MODULE: ./src/shims/before-after-hook.ts
class Collection {
    #wrapper = (send, options) => send(options);
    bind() {
        return (send, options) => this.#wrapper(send, options);
    }
    wrap(_, wrapper) {
        this.#wrapper = wrapper;
    }
}
/* harmony default export */ const before_after_hook = ({ Collection });

;// CONCATENATED MODULE: ./src/shims/octokit-endpoint.ts
const DEFAULTS = {
    baseUrl: 'https://api.github.com',
    headers: { accept: 'application/vnd.github.v3+json' }
};
const endpoint = withDefaults({}, DEFAULTS);
function withDefaults(older, newer) {
    const defaults = merge(older, newer);
    return { DEFAULTS: defaults, defaults: withDefaults.bind(null, defaults), merge: merge.bind(null, defaults), parse };
}
function merge(defaults, route, more) {
    const options = typeof route === 'string' ? { ...asked(route), ...more } : route;
    return {
        ...defaults,
        ...options,
        headers: { ...defaults.headers, ...options.headers },
        request: { ...defaults.request, ...options.request }
    };
}
function asked(route) {
    const [method = '', url = ''] = route.split(' ');
    return { method, url };
}
const NO_FIELDS = ['method', 'url', 'baseUrl', 'headers', 'request', 'mediaType'];
function parse(options) {
    const { method, url, baseUrl, headers, request } = options;
    const plain = { method, url: url.startsWith('/') ? baseUrl + url : url, headers, request };
    const fields = Object.entries(options).filter(([name]) => !NO_FIELDS.includes(name));
    if (fields.length === 0)
        return plain;
    if (method === 'GET')
        throw new Error('A query is part of the path.');
    const type = { 'content-type': 'application/json; charset=utf-8' };
    return { ...plain, headers: { ...headers, ...type }, body: Object.fromEntries(fields) };
}

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
var VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function isPlainObject(value) {
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
  const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
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

function parseUrl(urlString) {
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
  var parsedUrl = (typeof url === 'string' ? parseUrl(url) : url) || {};
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

/***/ 759:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isSpent),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   iF: () => (/* binding */ isGraphqlSpent),
/* harmony export */   ou: () => (/* binding */ isGraphqlRefused),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
const PRIMARY = ['RATE_LIMITED', 'RATE_LIMIT'];
const isSpent = (headers) => headers.get('x-ratelimit-remaining') === '0';
const REDIRECTS = [301, 302, 303, 307, 308];
const NOT_ALLOWED = /Resource not accessible|without `workflows?` permission/i;
const UNSEEN = /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha\b.* does not exist|BadObjectState/i;
const TABLE = [
    { status: [429], means: 'limited' },
    { status: [200, 403], types: PRIMARY, means: 'limited' },
    { status: [200, 403], text: /rate limit|abuse detection/i, means: 'limited' },
    { text: NOT_ALLOWED, means: 'forbidden' },
    { status: [403], header: (headers) => headers.has('retry-after') || isSpent(headers), means: 'limited' },
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
    { status: [400, 409, 422], text: /^HTTP \d+$/, means: 'outage' },
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
        const wait = Math.max(0, time - this.#clock.now());
        await this.#clock.sleep(wait + this.#clock.random() * Math.min(wait, this.#deadline - time));
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

/***/ 1281:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ countingRuns),
/* harmony export */   aG: () => (/* binding */ jobsOf),
/* harmony export */   aq: () => (/* binding */ pagesOfRuns),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   pT: () => (/* binding */ pagesOfAllRuns),
/* harmony export */   uD: () => (/* binding */ purposeOfRuns)
/* harmony export */ });
/* harmony import */ var _status_newest_run_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8878);
/* harmony import */ var _status_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2420);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2763);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1511);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(651);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5430);






const JOBS_A_PAGE = 100;
const RUNS_A_PAGE = 20;
const MOST_RUNS_A_PAGE = 100;
function purposeOfRuns(repository) {
    return {
        what: `to read the runs of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repository)}`,
        permission: '"actions: read". Paste into the job: permissions: { contents: write, actions: read }',
        missing: `There is no such run or workflow in ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repository)}, or the token may not see it ("actions: read").`
    };
}
function jobsOf(get, { owner, name }, runId) {
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/actions/runs/${runId}/jobs` + '?filter=latest';
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)((0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .Bd)(get, { path, key: 'jobs', size: JOBS_A_PAGE, parse: parseJob }));
}
function pagesOfRuns(get, { owner, name }, asked) {
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/actions/workflows/${asked.workflow}/runs` + parametersOf(asked.query);
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .Bd)(get, { path, key: 'workflow_runs', size: RUNS_A_PAGE, parse: parseRun });
}
function pagesOfAllRuns(get, { owner, name }, query) {
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/actions/runs` + parametersOf(query);
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .Bd)(get, { path, key: 'workflow_runs', size: MOST_RUNS_A_PAGE, parse: parseRun });
}
function parametersOf({ branch, sha, event, actor }) {
    const parameters = [
        ['exclude_pull_requests', 'true'],
        ['branch', branch],
        ['head_sha', sha],
        ['event', event?.length === 1 ? event[0] : undefined],
        ['actor', actor]
    ].flatMap(([name, value]) => (value === undefined ? [] : [`${name ?? ''}=${encodeURIComponent(value)}`]));
    return `?${parameters.join('&')}`;
}
async function* countingRuns(parts, query) {
    for await (const part of parts) {
        const runs = [...part].sort((one, other) => other.number - one.number);
        for (const run of runs)
            if ((0,_status_newest_run_js__WEBPACK_IMPORTED_MODULE_5__/* .counts */ .tQ)(run, query))
                yield run;
        const last = runs.at(-1);
        if (query.runNumber !== undefined && last !== undefined && last.number <= query.runNumber)
            return;
    }
}
function runOf(get, { owner, name }, id) {
    return get((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/actions/runs/${id}`, parseRun);
}
function parseJob(job) {
    const steps = Array.isArray(job['steps']) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(job, 'steps').filter(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce) : [];
    return {
        id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(job, 'id'),
        name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(job, 'name'),
        completed: job['status'] === 'completed',
        status: statusOf(job),
        failedStep: steps.some(({ conclusion }) => conclusion === 'failure'),
        runner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(job, 'runner_name')
    };
}
function parseRun(run) {
    const head = run['head_repository'];
    return {
        id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(run, 'id'),
        number: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(run, 'run_number'),
        attempt: typeof run['run_attempt'] === 'number' ? run['run_attempt'] : 1,
        completed: run['status'] === 'completed',
        status: statusOf(run),
        event: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run, 'event'),
        branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(run, 'head_branch'),
        sha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run, 'head_sha'),
        actor: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(run['actor']) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(run['actor'], 'login') : null,
        at: Date.parse((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run, 'updated_at')),
        headRepository: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(head) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(head, 'full_name') : null,
        workflow: { id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(run, 'workflow_id'), path: pathOf(run), name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(run, 'name') ?? '' }
    };
}
function pathOf(run) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run, 'path').replace(/@.*$/, '');
}
function statusOf(item) {
    const status = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(item, 'status');
    if (status !== 'completed')
        return (0,_status_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .progressing */ .OP)(status);
    return (0,_status_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .concluded */ ._S)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(item, 'conclusion'));
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
    if ((value.length === 40 || value.length === 64) && /^[\da-f]+$/.test(value))
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
    if (/[\s\u0000-\u001f\u007f-\u009f]/.test(url))
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
const oneLine = (text) => /^[!-~]+(?: [!-~]+)*$/.test(text)
    ? text
    : text
        .replace(/[\s\u0085]+/g, ' ')
        .replace(/\p{Cc}/gu, '')
        .trim();
function markdown({ alt, image, link }) {
    const picture = `![${escapeMarkdown(alt)}](${destination(image)})`;
    return link === null ? picture : `[${picture}](${destination(link)})`;
}
function escapeMarkdown(text) {
    if (!/[\\`*[\]<>|&_]/.test(text))
        return text;
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
    if (/^[\w .-]*$/.test(text) && !text.includes('_'))
        return text;
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

/***/ 8878:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jn: () => (/* binding */ pickRun),
/* harmony export */   ld: () => (/* binding */ isProposal),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
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

/***/ 87:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ blobId)
});

;// CONCATENATED MODULE: ./src/target/sha1.ts
function sha1(bytes) {
    const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
    padded.set(bytes);
    padded[bytes.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
    view.setUint32(padded.length - 4, bytes.length << 3);
    const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
    const words = new Int32Array(80);
    for (let block = 0; block < padded.length; block += 64) {
        for (let index = 0; index < 16; index++)
            words[index] = view.getInt32(block + 4 * index);
        expand(words);
        digest(state, words);
    }
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
function expand(words) {
    for (let index = 16; index < 80; index++) {
        const mixed = (words[index - 3] ?? 0) ^ (words[index - 8] ?? 0) ^ (words[index - 14] ?? 0) ^ (words[index - 16] ?? 0);
        words[index] = (mixed << 1) | (mixed >>> 31);
    }
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
        const next = (((a << 5) | (a >>> 27)) + mixed + e + (words[index] ?? 0)) | 0;
        e = d;
        d = c;
        c = (b << 30) | (b >>> 2);
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

/***/ 5745:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING),
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87);

const NOTHING = { files: [], removed: [] };
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
        return (await this.files()).get(path) === (0,_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .blobId */ .z)(text);
    }
    async #has(path) {
        return this.#texts.get(path) !== undefined || (await this.files()).has(path);
    }
    async changes(along, own) {
        if (along === undefined)
            return NOTHING;
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
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
// EXTERNAL MODULE: ./src/badge/color.ts + 1 modules
var badge_color = __nccwpck_require__(3399);
// EXTERNAL MODULE: ./src/badge/logo.ts + 2 modules
var badge_logo = __nccwpck_require__(8620);
;// CONCATENATED MODULE: ./src/inputs/looks.ts




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

;// CONCATENATED MODULE: ./src/inputs/names.ts
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
const LOOK_FLAGS = (/* unused pure expression or super */ null && (['palette', 'label-color', 'logo-color']));

;// CONCATENATED MODULE: ./src/inputs/inputs.ts







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
    const { loadBadges } = await __nccwpck_require__.e(/* import() */ 24).then(__nccwpck_require__.bind(__nccwpck_require__, 5024));
    const parsed = await loadBadges(read('badges'), 'badges');
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
        foresee: async (query) => (await open()).foresee(query),
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

;// CONCATENATED MODULE: ./src/workspace.ts



const MOST_BYTES = 1024 * 1024;
function hasCheckout(workspace) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, '.git'));
}
function readBelow(workspace, path) {
    const file = (0,external_node_path_.join)(workspace, path);
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const inside = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(file));
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside))
        throw new errors/* BadgeError */.qh('invalid', `${path} leads out of the workspace.`);
    const { size } = (0,external_node_fs_.statSync)(file);
    if (size > MOST_BYTES)
        throw new errors/* BadgeError */.qh('invalid', `${path}: ${size} bytes are too many. Allowed: 256 KiB.`);
    return (0,external_node_fs_.readFileSync)(file, 'utf8');
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
            if (destination.kind !== 'directory')
                return (await remote()).defaultBranch((await facts()).defaultBranch);
            const { directoryTarget } = await __nccwpck_require__.e(/* import() */ 782).then(__nccwpck_require__.bind(__nccwpck_require__, 1782));
            return directoryTarget({ folder: workspace, bounds: workspace, dryRun });
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
async function openDirectory({ directory, confined }, { workspace }, dryRun) {
    const { directoryTarget } = await __nccwpck_require__.e(/* import() */ 782).then(__nccwpck_require__.bind(__nccwpck_require__, 1782));
    const folder = (0,external_node_path_.resolve)(workspace, directory);
    return {
        target: directoryTarget({ folder, bounds: confined ? workspace : undefined, dryRun }),
        address: (path) => directoryAddress(directory, path)
    };
}

// EXTERNAL MODULE: ./src/collect/finding.ts
var collect_finding = __nccwpck_require__(3019);
// EXTERNAL MODULE: ./src/status/status.ts
var status_status = __nccwpck_require__(8514);
// EXTERNAL MODULE: ./src/collect/subject.ts
var subject = __nccwpck_require__(2850);
;// CONCATENATED MODULE: ./src/collect/collect.ts



async function collect(definition, sources) {
    if (!definition.enabled)
        return [await (await __nccwpck_require__.e(/* import() */ 588).then(__nccwpck_require__.bind(__nccwpck_require__, 588))).resting(definition, sources)];
    const { context } = sources;
    const { source, filters } = definition;
    const own = (0,subject/* ownSubject */.l)(context, filters);
    switch (source.kind) {
        case 'value':
            return [
                {
                    ...(0,collect_finding/* common */.sh)(definition, { ...own, workflow: undefined }, context),
                    untouched: 'the input "values" has no message for it'
                }
            ];
        case 'message':
        case 'pointer':
            return [{ ...(0,collect_finding/* common */.sh)(definition, { ...own, workflow: undefined }, context), status: undefined }];
        case 'status':
        case 'needs':
            return [saidOutright(definition, source.kind === 'status' ? source.status : (0,status_status/* worst */.QZ)(source.statuses), context)];
        case 'environment': {
            const { reportedDeployment } = await __nccwpck_require__.e(/* import() */ 759).then(__nccwpck_require__.bind(__nccwpck_require__, 2759));
            const report = await reportedDeployment(source.environment, definition, sources);
            return [{ ...(0,collect_finding/* common */.sh)(definition, own, context), ...report }].map((0,collect_finding/* named */.KT)(source.environment, source.environment));
        }
        case 'check': {
            const { reportedChecks } = await __nccwpck_require__.e(/* import() */ 759).then(__nccwpck_require__.bind(__nccwpck_require__, 2759));
            const report = await reportedChecks(source.check, definition, sources);
            return [{ ...(0,collect_finding/* common */.sh)(definition, own, context), ...report }].map((0,collect_finding/* named */.KT)(source.check));
        }
        case 'run':
        case 'workflow': {
            const { lookUp } = await __nccwpck_require__.e(/* import() */ 257).then(__nccwpck_require__.bind(__nccwpck_require__, 4257));
            return (await lookUp(definition, sources)).map((found) => (0,collect_finding/* findingOf */.hD)(definition, found, context));
        }
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
    const finding = { ...(0,collect_finding/* common */.sh)(definition, (0,subject/* ownSubject */.l)(context, definition.filters), context), status };
    const { event, triggering, workflow, run } = context;
    const shown = event === 'workflow_run' ? (0,subject/* shownRun */.F)(triggering?.workflow, triggering) : (0,subject/* shownRun */.F)(workflow, run);
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
    const values = { ...drawing.values, ...namesOf(subject, id) };
    const { link, warnings } = linkOf(finding, { drawing, values });
    const label = definition.label ?? (drawing.hides ? 'build' : defaults.label);
    const pointer = source.kind === 'pointer' ? source.imageUrl : undefined;
    const image = pointer === undefined ? undefined : filled('image_url', pointer, values);
    const badge = image === undefined ? (0,badge_badge/* badgeOf */.bN)(label, status, { ...definition, logos: drawing.logos }) : undefined;
    return {
        ...{ id, status, badge, link, shown, oneRun, untouched, subject },
        name: definition.name ?? (badge === undefined ? id : badge.label || badge.message),
        kind: definition.kind,
        isPinned: (definition.filters.branch ?? definition.filters.tag) !== undefined,
        path: badge === undefined ? '' : pathOf(drawing.path, values),
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
function namesOf({ branch, workflow, job }, id) {
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
function pathOf({ template, flat }, values) {
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
    const lookingUp = badges.filter(({ source, enabled }) => enabled && source.kind === 'workflow');
    if (lookingUp.length > 0)
        await (await __nccwpck_require__.e(/* import() */ 535).then(__nccwpck_require__.bind(__nccwpck_require__, 6535))).foresee(lookingUp, sources);
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
    refuseOurTokens(found.text, asked);
    const { loadManifest } = await __nccwpck_require__.e(/* import() */ 24).then(__nccwpck_require__.bind(__nccwpck_require__, 5024));
    const parsed = await loadManifest(found.text, { source: found.path, scope: scopeOf(found, context) });
    if ('problems' in parsed)
        throw new errors/* BadgeError */.qh('invalid', parsed.problems.join('; '));
    const { badges, notices } = await inherit(parsed.manifest, { asked, context, files });
    const valuedBadges = asked.values === '' ? badges : await withValues(badges, asked.values);
    const described = { badges: valuedBadges.map(({ definition }) => definition), manifest: parsed.manifest };
    return { plan: planFrom(asked, described), notices };
}
function refuseOurTokens(text, { token, gistToken }) {
    (0,tokens/* refuseTokens */.PW)('manifest', text, [token, gistToken].flatMap(tokens/* formsOf */.XP));
}
function scopeOf({ path }, { repository }) {
    return repository.name.toLowerCase() === '.github' && path === 'badges.yml' ? 'group' : 'project';
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
        const text = await ownText({ path, named }, isTrusted ? context.sha : '', files);
        if (text !== undefined)
            return { text, path };
    }
    if (!named)
        return undefined;
    throw new errors/* BadgeError */.qh('invalid', `Input "manifest": there is no file ${(0,errors/* quote */.hD)(path)}. Check it in, or leave the input out.`);
}
async function ownText({ path, named }, sha, files) {
    try {
        return await files.own(path, sha === '' ? undefined : sha);
    }
    catch (error) {
        if (!named && error instanceof errors/* BadgeError */.qh && error.code === 'forbidden')
            return undefined;
        throw error;
    }
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
    const { withInherited } = await __nccwpck_require__.e(/* import() */ 564).then(__nccwpck_require__.bind(__nccwpck_require__, 4564));
    const { owner } = context.repository;
    if (asked.token !== '') {
        const read = async (reference) => {
            const text = await files.remote(reference);
            refuseOurTokens(text ?? '', asked);
            return text;
        };
        return withInherited(manifest, { owner, read });
    }
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
    const making = { plan, ports, place, drawn: () => drawn, note: (text) => void notes.add(text) };
    let publication;
    let readme;
    let problem;
    try {
        const files = await filesOf(drawn.badges, plan);
        publication = await place.target.publish(files, advice, await upkeep?.upkeepOf(making));
        readme = await upkeep?.updateReadmes(making);
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh))
            throw error;
        problem = error;
    }
    const report = (0,result/* reportOf */.EI)(plan, drawn.badges, { place, publication: publication ?? result/* NOTHING */.K$, readme });
    const told = { notes: [...notes], notices: [...notices, ...drawn.notices, ...idle(plan)] };
    return { ...(problem === undefined ? report : (0,result/* failed */.gz)(problem, report)), ...told };
}
function idle({ destination, index, prune }) {
    const keys = [...(index ? ['"index"'] : []), ...(prune ? ['"prune"'] : [])];
    return destination.kind === 'gist' && keys.length > 0
        ? [`${keys.join(' and ')} of "publish" do nothing in a gist.`]
        : [];
}
const isKeptUp = ({ index, prune, readme }) => index || prune || readme.length > 0;
function filesOf(drawn, { formats }) {
    const files = drawn.flatMap(({ badge, path, oneRun, untouched }) => {
        if (badge === undefined || untouched !== undefined)
            return [];
        return formats.map(async (format) => {
            const file = { path: `${path}.${format}`, text: await render(badge, format) };
            return oneRun === undefined ? file : { ...file, stamp: oneRun };
        });
    });
    return Promise.all(files);
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

// EXTERNAL MODULE: ./src/github/meanings.ts
var meanings = __nccwpck_require__(759);
// EXTERNAL MODULE: ./src/github/client.ts + 20 modules
var github_client = __nccwpck_require__(2763);
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
            throw error instanceof api_error/* ApiError */.h && (0,meanings/* isUnknown */.t8)(error) ? (0,api_error/* malformed */.Q)(error.message) : error;
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

// EXTERNAL MODULE: ./src/github/classify.ts
var classify = __nccwpck_require__(6149);
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
                const blob = await orMissing(textAt(get, repository, { head, path }));
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
function textAt(get, { owner, name }, { head, path }) {
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
        files: async ({ tree }) => (tree === null ? new Map() : filesBelow(get, repository, tree)),
        texts: async ({ head }, paths) => (head === null ? new Map() : way.take((reader) => reader.texts(head, paths))),
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
        if ((0,meanings/* isRedirect */.N6)(error))
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
    known(key) {
        return this.#answers.get(key);
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

// EXTERNAL MODULE: ./src/github/runs.ts
var runs = __nccwpck_require__(1281);
;// CONCATENATED MODULE: ./src/github/record.ts





function runRecord(client, pace) {
    const memory = new Memory();
    const asking = (name) => {
        const repository = (0,github_repository/* namedRepository */.ow)(name);
        return { repository, get: (0,pages/* getter */.oK)(client, pace, (0,runs/* purposeOfRuns */.uD)(repository)) };
    };
    const ask = (key, name, answer) => {
        const { get, repository } = asking(name);
        return memory.answer(`${key} ${name}`, () => answer(get, repository));
    };
    return {
        jobs: (name, runId) => ask(`jobs ${runId}`, name, (get, repository) => (0,runs/* jobsOf */.aG)(get, repository, runId)),
        runs(reference, query) {
            const { get, repository } = asking(query.repository);
            return memory.list(`runs ${reference} ${JSON.stringify(query)}`, () => opened(async () => {
                const ahead = (await memory.known(record_newestOf(query))) ?? [];
                return (await workflows()).runsOf(get, repository, { reference, query, ahead });
            }));
        },
        async foresee(query) {
            const { get, repository } = asking(query.repository);
            await memory.answer(record_newestOf(query), async () => (await workflows()).newestRuns(get, repository, query));
        },
        hasNewer: (name, run) => hasNewer(asking(name), run),
        forget: () => memory.forget(),
        workflow: (name, reference) => ask(`workflow ${reference}`, name, async (...at) => (await workflows()).workflowOf(...at, reference)),
        workflows: (name) => ask('workflows', name, async (...at) => {
            const all = await (await workflows()).workflowsOf(...at);
            return all.filter(({ isActive }) => isActive);
        }),
        defaultBranch: (name) => ask('facts', name, async (get, repository) => (await repositoryFacts(get, repository)).defaultBranch),
        ...reports(ask)
    };
}
function reports(ask) {
    return {
        deployment: (name, wanted) => ask(`deployment ${JSON.stringify(wanted)}`, name, async (...at) => (await deployments()).newestDeployment(...at, wanted)),
        environments: (name) => ask('environments', name, async (...at) => (await deployments()).environmentNames(...at)),
        checks: (name, ref) => ask(`checks ${ref}`, name, async (...at) => (await checks()).checksOf(...at, ref))
    };
}
const record_newestOf = (query) => `newest ${JSON.stringify(query)}`;
const workflows = () => __nccwpck_require__.e(/* import() */ 665).then(__nccwpck_require__.bind(__nccwpck_require__, 7665));
const deployments = () => __nccwpck_require__.e(/* import() */ 887).then(__nccwpck_require__.bind(__nccwpck_require__, 6887));
const checks = () => __nccwpck_require__.e(/* import() */ 250).then(__nccwpck_require__.bind(__nccwpck_require__, 6250));
async function* opened(open) {
    yield* await open();
}
const ANY_RUN = { sha: undefined, event: undefined, actor: undefined, runNumber: undefined, runId: undefined };
async function hasNewer({ get, repository }, { file, branch, number }) {
    const query = { ...ANY_RUN, repository: (0,github_repository/* fullName */.fq)(repository), branch };
    for await (const run of (0,runs/* countingRuns */.G7)((0,runs/* pagesOfRuns */.aq)(get, repository, { workflow: file, query }), query)) {
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
        facts: () => repositoryFacts((0,pages/* getter */.oK)(client, pace, (0,runs/* purposeOfRuns */.uD)(repository)), repository),
        async contents({ repository: name, ...place }) {
            const { readContents } = await __nccwpck_require__.e(/* import() */ 113).then(__nccwpck_require__.bind(__nccwpck_require__, 3113));
            const there = (0,github_repository/* namedRepository */.ow)(name);
            return readContents((0,pages/* getter */.oK)(client, pace, (0,runs/* purposeOfRuns */.uD)(there)), there, place);
        },
        async exists(there, names) {
            const { existingRefs } = await __nccwpck_require__.e(/* import() */ 81).then(__nccwpck_require__.bind(__nccwpck_require__, 9081));
            return existingRefs(client, pace, { repository: there, names });
        },
        newest: () => newest(client, pace, repository),
        glance: (place, wanted) => glanceAt(client, pace, { place, wanted }),
        branch: (place) => branchStore(client, pace, place),
        gist: async (id, found) => (await __nccwpck_require__.e(/* import() */ 128).then(__nccwpck_require__.bind(__nccwpck_require__, 6128))).gistStore(client, pace, { id, found })
    };
}

// EXTERNAL MODULE: ./src/target/blob.ts + 1 modules
var blob = __nccwpck_require__(87);
// EXTERNAL MODULE: ./src/target/reading.ts
var reading = __nccwpck_require__(5745);
;// CONCATENATED MODULE: ./src/target/sent.ts

class Sent {
    #store;
    #own = new Set();
    #along = reading/* NOTHING */.K;
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
        const along = this.alongArrived(state) ? this.#along : reading/* NOTHING */.K;
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
        const runs = this.runsOf(path).filter((run) => workflowOf(run) === stamp.file);
        return runs.length > 0 && runs.every((run) => isNewer(run, stamp));
    }
    isNewerAnywhere(stamp) {
        return [...this.runs, ...[...this.files.values()].flat()].some((run) => workflowOf(run) === stamp.file && isNewer(run, stamp));
    }
}
const workflowOf = (run) => run.slice(0, run.lastIndexOf(' '));
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

const isStamped = (file) => file.stamp !== undefined;
class Supersession {
    #store;
    #advice;
    #marks;
    #asked = new Map();
    #named = new Map();
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
            this.#asked.clear();
        if (moved)
            this.#named.clear();
        return moved;
    }
    async among(files, state) {
        const stamped = files.filter(isStamped);
        const unseen = stamped.filter(({ path }) => !this.#named.has(path));
        if (unseen.length > 0)
            await this.#look(unseen, state);
        const superseded = [];
        for (const { path, stamp } of stamped)
            if (this.#named.get(path) === true || (await this.#ask(stamp)))
                superseded.push(path);
        return superseded;
    }
    async #look(files, state) {
        const read = new Map();
        const trailersOf = (message) => {
            const trailers = read.get(message) ?? new Trailers(message);
            read.set(message, trailers);
            return trailers;
        };
        const stamps = [...new Map(files.map(({ stamp }) => [JSON.stringify(stamp), stamp])).values()];
        const matters = (message) => stamps.some((stamp) => trailersOf(message).isNewerAnywhere(stamp));
        const paths = files.map(({ path }) => path);
        const commits = await this.#store.lastCommits(state, paths, matters);
        for (const { path, stamp } of files) {
            const last = commits.get(path);
            this.#named.set(path, last !== undefined && trailersOf(last.message).isNewerAt(path, stamp));
        }
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
            return { own, along: reading/* NOTHING */.K };
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
            const idOf = remembered(blob/* blobId */.z);
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
            return new reading/* Reading */.z(NOWHERE);
        if (last?.head !== state.head)
            last = { head: state.head, reading: new reading/* Reading */.z(sourceOf(store, state)) };
        return last.reading;
    };
}
const NOWHERE = { files: () => Promise.resolve(new Map()), texts: () => Promise.resolve(new Map()) };
function sourceOf(store, state) {
    return {
        files: () => store.files(state),
        async texts(paths) {
            const blobs = await store.texts(state, paths);
            return new Map([...blobs].flatMap(([path, { oid, text }]) => ((0,blob/* blobId */.z)(text) === oid ? [[path, text]] : [])));
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
        standing: (there) => new reading/* Reading */.z(gist_sourceOf(there)),
        write: (changes, there) => store.write(changes, there),
        lastCommits: () => Promise.resolve(new Map())
    };
    return { publish: (files, advice, along) => converge(files, steps, { pace, advice, along }) };
}
function gist_sourceOf(there) {
    const ids = [...there].map(([path, text]) => [path, text === null ? '' : (0,blob/* blobId */.z)(text)]);
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
    async gist({ id }) {
        const { asked, context } = this.#means;
        if (asked.gistToken === '') {
            throw (0,errors/* invalid */.Gq)('gist-token', '', 'is empty, and a gist takes one. Give a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.');
        }
        const api = openApi(context, { ...this.#means, token: asked.gistToken });
        let gist = { id, owner: null, rawUrl: null };
        const store = await api.gist(id, (found) => (gist = { id, ...found }));
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
            written += (0,external_node_fs_.writeSync)(file, bytes, written);
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
        (0,external_node_fs_.appendFileSync)(summary, clean((0,src_report/* summaryOf */.YG)(report)));
}
void run();

module.exports = __webpack_exports__;
/******/ })()
;