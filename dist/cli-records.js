/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 3399:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o$: () => (/* binding */ ALLOWED_COLORS),
  sw: () => (/* binding */ SHIELDS_COLORS),
  i4: () => (/* binding */ colorNames),
  H0: () => (/* binding */ parseColor)
});

// UNUSED EXPORTS: textColorOn

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
/* harmony export */   zF: () => (/* binding */ DEFAULT_JUDGING)
/* harmony export */ });
/* unused harmony export NO_FILTERS */
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
  db: () => (/* binding */ parseLogo)
});

// UNUSED EXPORTS: pictureOf

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

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qh: () => (/* binding */ BadgeError)
/* harmony export */ });
/* unused harmony exports bracketsOf, UnknownWorkflow, nearest, notFound */
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

/***/ 3491:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BD: () => (/* binding */ ADDRESS),
  o$: () => (/* binding */ COLOR),
  ps: () => (/* binding */ LINK),
  KN: () => (/* binding */ LOGO),
  XQ: () => (/* binding */ STATUS)
});

// EXTERNAL MODULE: ./src/badge/color.ts + 1 modules
var color = __nccwpck_require__(3399);
// EXTERNAL MODULE: ./src/badge/definition.ts
var definition = __nccwpck_require__(4394);
// EXTERNAL MODULE: ./src/badge/logo.ts + 2 modules
var logo = __nccwpck_require__(8620);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/status/status.ts
const status_STATUSES = [
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
    let rank = status_STATUSES.length - 1;
    for (const member of members)
        rank = Math.min(rank, status_STATUSES.indexOf(member));
    return status_STATUSES[rank] ?? 'unknown';
}
function wordsOf(status) {
    return status.replaceAll('-', ' ');
}

;// CONCATENATED MODULE: ./src/status/vocabulary.ts


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
    ...status_STATUSES.map((status) => [fold(status), status])
]);
const WORDS = [...VOCABULARY.keys()];
function parseStatus(word) {
    return VOCABULARY.get(fold(word));
}
function unknownWord(word) {
    return `is no status.${suggestion(fold(word), WORDS)} Allowed: ${STATUSES.join(', ')}, or GitHub's, Concourse's, CodeBuild's, BuildMaster's or GitLab's word for one.`;
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

// EXTERNAL MODULE: ./src/manifest/url.ts
var url = __nccwpck_require__(1892);
;// CONCATENATED MODULE: ./src/manifest/badge-kinds.ts







const STATUS = {
    parse: parseStatus,
    refusal: (text) => `is no status.${(0,errors/* suggestion */.h)(text, WORDS)}`,
    allowed: `Allowed: ${status_STATUSES.join(', ')}, or another system's word for one.`,
    schema: { $ref: '#/definitions/status' }
};
const COLOR = {
    parse: (text) => (text.length > 100 ? undefined : (0,color/* parseColor */.H0)(text)),
    refusal: (text) => `is no colour.${(0,errors/* suggestion */.h)(text, (0,color/* colorNames */.i4)())}`,
    allowed: `${color/* ALLOWED_COLORS */.o$} In YAML a # needs quotes: "#4b0".`,
    schema: { $ref: '#/definitions/color' }
};
const LOGO = {
    parse: logo/* parseLogo */.db,
    refusal: logo/* logoProblem */.JS,
    allowed: logo/* ALLOWED_LOGOS */.oh,
    schema: { $ref: '#/definitions/logo' }
};
const URL_SCHEMA = { type: 'string', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://' };
const ADDRESS = {
    parse: (text) => ((0,url/* urlProblem */.r)(text) === undefined ? text.trim() : undefined),
    refusal: (text) => `${(0,url/* urlProblem */.r)(text) ?? ''}.`,
    allowed: 'Allowed: an http(s) URL; placeholders may stand in it.',
    schema: URL_SCHEMA
};
const LINK = {
    parse: (text) => {
        const kind = definition/* LINKS */.A.find((name) => name === text);
        if (kind !== undefined)
            return { kind };
        return (0,url/* urlProblem */.r)(text) === undefined ? { kind: 'url', url: text.trim() } : undefined;
    },
    refusal: (text) => `${(0,url/* urlProblem */.r)(text) ?? ''}.${(0,errors/* suggestion */.h)(text, definition/* LINKS */.A)}`,
    allowed: `Allowed: ${definition/* LINKS */.A.join(', ')}, or an http(s) URL.`,
    schema: { anyOf: [{ enum: definition/* LINKS */.A }, URL_SCHEMA] }
};


/***/ }),

/***/ 179:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ MOST_BADGES),
  YR: () => (/* binding */ badgeKeys),
  zN: () => (/* binding */ readBadges)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/badge/definition.ts
var definition = __nccwpck_require__(4394);
;// CONCATENATED MODULE: ./src/manifest/source.ts
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

;// CONCATENATED MODULE: ./src/manifest/definition.ts


function definitionFrom(fields, source, kind) {
    return {
        id: fields.id,
        name: fields.name,
        kind,
        enabled: fields.enabled ?? true,
        label: fields.label,
        message: fields.message,
        color: fields.color,
        colorSteps: fields.color_steps,
        labelColor: fields.label_color,
        style: fields.style,
        palette: fields.palette,
        logo: fields.logo,
        logoColor: fields.logo_color,
        link: fields.link_url === undefined ? fields.link : { kind: 'url', url: fields.link_url },
        source,
        filters: filtersFrom(fields),
        job: fields.job,
        judging: judgingFrom(fields),
        wording: fields.wording,
        messages: fields.messages ?? {},
        colors: fields.colors ?? {}
    };
}
function sourceFrom(fields, own) {
    if (fields.image_url !== undefined)
        return { kind: 'pointer', imageUrl: fields.image_url };
    return sourceOf({ ...fields, awaitsMessage: own.color_steps !== undefined }, filtersFrom(fields));
}
function filtersFrom(fields) {
    return {
        branch: fields.branch,
        tag: fields.tag,
        sha: fields.sha,
        event: fields.event,
        actor: fields.actor,
        runNumber: fields.run_number,
        runId: fields.run_id,
        repository: fields.repository
    };
}
function judgingFrom(fields) {
    return {
        inProgress: fields.in_progress ?? definition/* DEFAULT_JUDGING */.zF.inProgress,
        ignore: fields.ignore ?? definition/* DEFAULT_JUDGING */.zF.ignore,
        strict: fields.strict ?? definition/* DEFAULT_JUDGING */.zF.strict,
        maxAge: fields.max_age,
        each: fields.each
    };
}

// EXTERNAL MODULE: ./src/manifest/keys.ts + 4 modules
var keys = __nccwpck_require__(8280);
;// CONCATENATED MODULE: ./src/manifest/pointer.ts


const isDrawing = (key) => !keys/* RECORD_KEYS */.Tf.includes(key);
function isPointer(keys, defaults) {
    return keys.includes('image_url') || (defaults.image_url !== undefined && !keys.some(isDrawing));
}
function pointerProblems(places, defaults) {
    const [image, link] = [places.get('image_url'), places.get('link_url')];
    if (!isPointer([...places.keys()], defaults))
        return link === undefined ? [] : [{ at: link, say: () => NO_IMAGE }];
    const drawn = image === undefined ? [] : [...places].filter(([key]) => isDrawing(key));
    const beside = drawn.map(([key, at]) => ({ at: Math.max(at, image ?? 0), say: () => contradiction(key) }));
    if (link !== undefined || defaults.link_url !== undefined)
        return beside;
    return [{ at: image ?? places.get('id') ?? 0, say: () => NO_LINK }, ...beside];
}
const NO_IMAGE = '"link_url" is the link of a pointer, which needs an "image_url" too. The link of a badge that is drawn is "link".';
const NO_LINK = '"image_url" makes a pointer, which needs a "link_url" too: where a click leads.';
function contradiction(key) {
    const cure = key === 'link' ? 'The link of a pointer is "link_url"' : 'Leave one of them out';
    return `"image_url" and ${(0,errors/* quote */.hD)(key)} contradict each other: a pointer shows somebody else's picture, and nothing is drawn. ${cure}.`;
}

;// CONCATENATED MODULE: ./src/manifest/defaults.ts



const SOURCES = ['workflow', 'environment', 'check', 'status'];
const ASKING = [
    ...SOURCES,
    ...['job', 'tag', 'sha', 'event', 'actor', 'run_number', 'run_id', 'repository', 'each']
];
function withDefaults(own, defaults) {
    if (Object.keys(defaults).length === 0)
        return own;
    const goesWith = suiting(own, defaults);
    const taken = Object.fromEntries(Object.entries(defaults).filter(([key]) => goesWith(key)));
    return { ...taken, ...own };
}
function suiting(own, defaults) {
    if (isPointer(Object.keys(own), defaults))
        return (key) => keys/* RECORD_KEYS */.Tf.some((name) => name === key);
    const refused = new Set(['image_url', 'link_url']);
    const refuse = (keys) => keys.forEach((key) => refused.add(key));
    const { kind } = sourceFrom(own, own);
    if (kind === 'message' || kind === 'value')
        refuse(ASKING);
    if (SOURCES.some((key) => key in own))
        refuse(SOURCES);
    for (const [one, other] of keys/* CONTRADICTIONS */.ZP) {
        if (one in own)
            refused.add(other);
        if (other in own)
            refused.add(one);
    }
    return (key) => !refused.has(key);
}

// EXTERNAL MODULE: ./src/manifest/fields.ts
var fields = __nccwpck_require__(392);
// EXTERNAL MODULE: ./src/manifest/shapes.ts
var shapes = __nccwpck_require__(7223);
// EXTERNAL MODULE: ./src/manifest/value.ts
var value = __nccwpck_require__(1860);
;// CONCATENATED MODULE: ./src/manifest/badges.ts








const MOST_BADGES = 1000;
const NO_ENFORCE = 'is for a file that others inherit, "badges.yml" of an owner\'s repository ".github" or one that "extends" names. Take it out.';
function badgeKeys(scope) {
    const refused = scope === 'project' ? { enforce: NO_ENFORCE } : {};
    return { table: keys/* KEYS */.Rk, of: 'a badge', refused, contradictions: keys/* CONTRADICTIONS */.ZP };
}
function readBadges({ items, at }, file) {
    if (items.length > MOST_BADGES)
        return (0,value/* wrong */.Qm)(at, () => `${items.length} badges are too many. Allowed: ${MOST_BADGES}.`);
    const keys = badgeKeys(file.scope);
    const read = items.map((item) => readBadge(item, keys, file.defaults));
    const problems = [...read.flatMap((badge) => badge.problems), ...doubled(read, file)];
    return problems.length > 0 ? { problems } : { value: read.map((badge) => badgeFrom(badge, file)) };
}
function readBadge(value, keys, defaults) {
    if (value.kind !== 'map') {
        const say = () => `${(0,shapes/* shown */.SP)(value)} is no badge. Allowed: a map of a badge's keys: "- id: ci".`;
        return { fields: {}, places: new Map(), problems: [{ at: value.at, say }] };
    }
    const read = (0,fields/* readFields */.qU)(value, keys);
    const missing = { at: value.at, say: () => 'This badge has no "id", and needs one: "id: ci".' };
    const problems = [...read.problems, ...pointerProblems(read.places, defaults)];
    return { ...read, problems: read.places.has('id') ? problems : [...problems, missing] };
}
function doubled(read, { placeOf }) {
    const first = new Map();
    return read.flatMap(({ fields: { id }, places }) => {
        if (id === undefined)
            return [];
        const at = places.get('id') ?? 0;
        const other = first.get(id);
        first.set(id, other ?? at);
        if (other === undefined)
            return [];
        return [
            { at, say: () => `"id": ${(0,errors/* quote */.hD)(id)} is the id of the badge at ${placeOf(other)} too. Each needs its own.` }
        ];
    });
}
function badgeFrom({ fields: own, places }, file) {
    const fields = withDefaults(own, file.defaults);
    const { id = '', order = 0, enforce = false } = fields;
    return {
        definition: { ...definitionFrom(fields, sourceFrom(fields, own), file.scope), id },
        order,
        enforce,
        origin: file.source,
        place: `${file.source}:${file.placeOf(places.get('id') ?? 0)}`
    };
}


/***/ }),

/***/ 392:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cY: () => (/* binding */ nested),
/* harmony export */   qU: () => (/* binding */ readFields)
/* harmony export */ });
/* unused harmony export under */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7223);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1860);



function readFields({ entries }, keys) {
    const fields = {};
    const places = new Map();
    const problems = entries.flatMap(({ key: name, at, value }) => {
        if (!isKey(name, keys.table))
            return [{ at, say: () => unknown(name, keys) }];
        const why = keys.refused[name];
        if (why !== undefined)
            return [{ at, say: () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} ${why}` }];
        if (places.has(name))
            return [{ at, say: () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is given twice. Leave one of them out.` }];
        places.set(name, at);
        const reading = keys.table[name].read(value);
        if ('value' in reading)
            fields[name] = reading.value;
        return under(name, reading);
    });
    return { fields, places, problems: [...problems, ...contradicting(places, keys.contradictions)] };
}
function isKey(text, table) {
    return Object.hasOwn(table, text);
}
function under(key, reading) {
    if (!('problems' in reading))
        return [];
    return reading.problems.map(({ at, say }) => ({ at, say: () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}: ${say()}` }));
}
function unknown(key, { table, of, refused }) {
    if (key === '<<')
        return `"<<" is no key of ${of}: YAML 1.2 does not merge maps. Write the keys out.`;
    const names = Object.keys(table).filter((name) => !Object.hasOwn(refused, name));
    return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is no key of ${of}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(key, names) || ` Allowed: ${names.join(', ')}.`}`;
}
function contradicting(places, contradictions) {
    return contradictions.flatMap(([one, other, why]) => {
        const [first, second] = [places.get(one), places.get(other)];
        if (first === undefined || second === undefined)
            return [];
        const say = () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(one)} and ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(other)} contradict each other: ${why}. Leave one of them out.`;
        return [{ at: Math.max(first, second), say }];
    });
}
function nested(definition, keys) {
    const allowed = 'Allowed: a map of keys.';
    const read = (value) => {
        if (value.kind === 'scalar' && value.empty)
            return { value: {} };
        if (value.kind !== 'map')
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(value.at, () => `${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value)} cannot stand here. ${allowed}`);
        const { fields, problems } = readFields(value, keys);
        return problems.length > 0 ? { problems } : { value: fields };
    };
    return { schema: { $ref: `#/definitions/${definition}` }, allowed, read };
}


/***/ }),

/***/ 8280:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ZP: () => (/* binding */ CONTRADICTIONS),
  Rk: () => (/* binding */ KEYS),
  Tf: () => (/* binding */ RECORD_KEYS)
});

// EXTERNAL MODULE: ./src/badge/color.ts + 1 modules
var color = __nccwpck_require__(3399);
// EXTERNAL MODULE: ./src/badge/logo.ts + 2 modules
var logo = __nccwpck_require__(8620);
;// CONCATENATED MODULE: ./src/badge/palette.ts

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
const { red, orange, yellow, yellowgreen, brightgreen, blue, lightgrey } = color/* SHIELDS_COLORS */.sw;
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
const palette_STATUS_COLORS = {
    default: PALETTE,
    shields: SHIELDS
};
const palette_LABEL_COLOR = '#555555';
const palette_STATIC_COLORS = { default: PALETTE.unknown, shields: lightgrey };

;// CONCATENATED MODULE: ./src/badge/text.ts
const text_LONGEST = { label: 128, message: 256 };
const ANSI = /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g;
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
function text_badgeText(text, longest) {
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

;// CONCATENATED MODULE: ./src/badge/wording.ts


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
function wording_worded(status, wording, palette = 'default') {
    const ours = { message: wordsOf(status), color: STATUS_COLORS[palette][status] };
    if (wording === undefined)
        return ours;
    const { words, ...label } = SYSTEMS[wording];
    const entry = words[status];
    return typeof entry === 'string' ? wording_worded(entry, wording, palette) : { ...ours, ...entry, ...label };
}

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
        labelColor: labelColor ?? LABEL_COLOR,
        style: looks.style ?? 'flat',
        palette: looks.palette ?? 'default'
    };
    return looks.logo === undefined ? badge : { ...badge, ...pictured(badge, looks.logo, looks) };
}
function shownAs(status, looks) {
    const { colors, palette = 'default' } = looks;
    const shown = status === undefined ? { message: '', color: STATIC_COLORS[palette] } : worded(status, looks.wording, palette);
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
    const contrasting = textColorOn(background);
    const own = style === 'social' ? undefined : contrasting === '#fff' ? WHITE_SMOKE : contrasting;
    const fill = looks.logoColor ?? own;
    const picture = { logo: pictureOf(logo, fill, looks.logos) };
    return 'name' in logo ? { ...picture, namedLogo: { name: logo.name, color: fill } } : picture;
}
const WHITE_SMOKE = '#f5f5f5';

// EXTERNAL MODULE: ./src/manifest/badge-kinds.ts + 2 modules
var badge_kinds = __nccwpck_require__(3491);
// EXTERNAL MODULE: ./src/manifest/kinds.ts
var kinds = __nccwpck_require__(9510);
// EXTERNAL MODULE: ./src/manifest/shapes.ts
var shapes = __nccwpck_require__(7223);
;// CONCATENATED MODULE: ./src/manifest/keys.ts





const SHA = /^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/;
const WORKFLOW = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
const EVENT = "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them";
const KEYS = {
    id: (0,shapes/* one */.xH)(kinds.ID),
    name: (0,shapes/* one */.xH)((0,kinds/* line */.n8)('the alternative text of the picture')),
    image_url: (0,shapes/* one */.xH)(badge_kinds/* ADDRESS */.BD),
    link_url: (0,shapes/* one */.xH)(badge_kinds/* ADDRESS */.BD),
    order: (0,shapes/* one */.xH)(kinds/* NUMBER */.uk),
    enabled: (0,shapes/* one */.xH)(kinds/* FLAG */.lx),
    enforce: (0,shapes/* one */.xH)(kinds/* FLAG */.lx),
    workflow: (0,shapes/* oneOrMore */.h9)((0,kinds/* line */.n8)(WORKFLOW), 1),
    job: (0,shapes/* one */.xH)((0,kinds/* line */.n8)('name or glob of jobs')),
    branch: (0,shapes/* one */.xH)((0,kinds/* line */.n8)('name of a branch')),
    tag: (0,shapes/* one */.xH)((0,kinds/* line */.n8)('name of a tag')),
    sha: (0,shapes/* one */.xH)((0,kinds/* matching */.wC)(SHA, 'a whole SHA', "a commit's 40 or 64 hex digits")),
    event: (0,shapes/* oneOrMore */.h9)((0,kinds/* matching */.wC)(/^[a-z][a-z_]*$/, 'an event', EVENT), 1),
    actor: (0,shapes/* one */.xH)((0,kinds/* line */.n8)('the account that set the run off')),
    run_number: (0,shapes/* one */.xH)(kinds/* WHOLE */.Ef),
    run_id: (0,shapes/* one */.xH)(kinds/* WHOLE */.Ef),
    repository: (0,shapes/* one */.xH)(kinds/* FULL_NAME */.Gz),
    environment: (0,shapes/* one */.xH)((0,kinds/* line */.n8)('name of an environment')),
    check: (0,shapes/* one */.xH)((0,kinds/* line */.n8)('name or glob of check runs and commit statuses')),
    status: (0,shapes/* one */.xH)(badge_kinds/* STATUS */.XQ),
    message: (0,shapes/* one */.xH)(kinds/* MESSAGE */.w5),
    in_progress: (0,shapes/* one */.xH)((0,kinds/* choice */.Yq)(['last', 'show'])),
    ignore: (0,shapes/* oneOrMore */.h9)(badge_kinds/* STATUS */.XQ, 0),
    strict: (0,shapes/* one */.xH)(kinds/* FLAG */.lx),
    max_age: (0,shapes/* one */.xH)(kinds/* DAYS */.qn),
    each: (0,shapes/* one */.xH)((0,kinds/* choice */.Yq)(['job'])),
    label: (0,shapes/* one */.xH)(kinds/* LABEL */.d_),
    color: (0,shapes/* one */.xH)(badge_kinds/* COLOR */.o$),
    label_color: (0,shapes/* one */.xH)(badge_kinds/* COLOR */.o$),
    color_steps: (0,shapes/* bySteps */.$0)(badge_kinds/* COLOR */.o$, '{ 0: red, 60: orange, 90: green }'),
    messages: (0,shapes/* byStatus */.GF)(kinds/* MESSAGE */.w5, '{ failing: broken }'),
    colors: (0,shapes/* byStatus */.GF)(badge_kinds/* COLOR */.o$, '{ failing: red }'),
    wording: (0,shapes/* one */.xH)((0,kinds/* choice */.Yq)(WORDINGS)),
    palette: (0,shapes/* one */.xH)((0,kinds/* choice */.Yq)(PALETTES)),
    style: (0,shapes/* one */.xH)((0,kinds/* choice */.Yq)(STYLES)),
    logo: (0,shapes/* one */.xH)(badge_kinds/* LOGO */.KN),
    logo_color: (0,shapes/* one */.xH)(badge_kinds/* COLOR */.o$),
    link: (0,shapes/* one */.xH)(badge_kinds/* LINK */.ps)
};
const RECORD_KEYS = ['id', 'name', 'image_url', 'link_url', 'order', 'enabled', 'enforce'];
const CONTRADICTIONS = [
    ['tag', 'branch', 'a run is of a tag or of a branch'],
    ['run_id', 'run_number', 'either one picks a single run'],
    ['environment', 'workflow', 'a status comes from one place'],
    ['environment', 'check', 'a status comes from one place'],
    ['check', 'workflow', 'a status comes from one place'],
    ['job', 'environment', 'only runs of workflows have jobs'],
    ['job', 'check', 'only runs of workflows have jobs'],
    ['job', 'status', 'only runs of workflows have jobs'],
    ['each', 'environment', 'only runs of workflows have jobs'],
    ['each', 'check', 'only runs of workflows have jobs'],
    ['each', 'status', 'only runs of workflows have jobs']
];


/***/ }),

/***/ 9510:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Gz: () => (/* binding */ FULL_NAME),
/* harmony export */   ID: () => (/* binding */ ID),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   lx: () => (/* binding */ FLAG),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   qn: () => (/* binding */ DAYS),
/* harmony export */   uk: () => (/* binding */ NUMBER),
/* harmony export */   w5: () => (/* binding */ MESSAGE),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var _badge_id_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6518);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);


const TEXT = { type: ['string', 'number', 'boolean'] };
const NOT_BLANK = { ...TEXT, pattern: '\\S' };
const numbered = (digits) => {
    const number = Number(digits);
    return number > 0 && number <= Number.MAX_SAFE_INTEGER ? number : undefined;
};
const LABEL = {
    parse: (text) => text,
    refusal: () => '',
    allowed: 'Allowed: a text.',
    schema: TEXT
};
const MESSAGE = {
    parse: (text) => (text.trim() === '' ? undefined : text),
    refusal: () => 'is blank.',
    allowed: 'Allowed: a text that is not blank.',
    schema: NOT_BLANK
};
const ONE_LINE = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/;
function line(allowed) {
    return {
        parse: (text) => (ONE_LINE.test(text.trim()) ? text.trim() : undefined),
        refusal: (text) => (text.trim() === '' ? 'is blank.' : 'is more than one line, or has control characters.'),
        allowed: `Allowed: ${allowed}.`,
        schema: NOT_BLANK
    };
}
function matching(pattern, what, allowed) {
    return {
        parse: (text) => (pattern.test(text.trim()) ? text.trim() : undefined),
        refusal: () => `is not ${what}.`,
        allowed: `Allowed: ${allowed}.`,
        schema: { ...TEXT, pattern: `^\\s*${pattern.source.slice(1, -1)}\\s*$` }
    };
}
function choice(words) {
    return {
        parse: (text) => words.find((word) => word === text),
        refusal: (text) => `is not known.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(text, words)}`,
        allowed: `Allowed: ${words.join(', ')}.`,
        schema: { enum: words }
    };
}
const ID = {
    parse: (text) => ((0,_badge_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isId */ .eQ)(text) ? text : undefined),
    refusal: (text) => `is no id. For example: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_badge_id_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(text.slice(0, 100)))}.`,
    allowed: 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".',
    schema: { $ref: '#/definitions/id' }
};
const FULL_NAME = matching(/^[A-Za-z\d](?:[\w-]*[A-Za-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/, 'a repository', 'owner/name');
const WHOLE = {
    parse: (text) => (/^\d{1,16}$/.test(text) ? numbered(text) : undefined),
    refusal: () => 'is no positive whole number.',
    allowed: 'Allowed: 1, 2, 3 and so on.',
    schema: { type: ['integer', 'string'], minimum: 1, pattern: '^\\d+$' }
};
const DAYS = {
    parse: (text) => (/^\d{1,16}(?:\.\d{1,16})?$/.test(text) ? numbered(text) : undefined),
    refusal: () => 'is no positive number of days.',
    allowed: 'Allowed: 30, 0.5 and so on.',
    schema: { type: ['number', 'string'], exclusiveMinimum: 0, pattern: '^\\d+(?:\\.\\d+)?$' }
};
const NUMBER_PATTERN = /^[+-]?\d{1,16}(?:\.\d{1,16})?$/;
const NUMBER = {
    parse: (text) => (NUMBER_PATTERN.test(text) ? Number(text) + 0 : undefined),
    refusal: () => 'is no number.',
    allowed: 'Allowed: 0, 60, 99.5, -1 and so on.',
    schema: { type: ['number', 'string'], pattern: NUMBER_PATTERN.source }
};
const FLAG = {
    parse: (text) => /^(?:true|True|TRUE)$/.test(text) ? true : /^(?:false|False|FALSE)$/.test(text) ? false : undefined,
    refusal: () => 'is neither true nor false.',
    allowed: 'Allowed: true, false.',
    schema: { enum: [true, false, 'true', 'false', 'True', 'False', 'TRUE', 'FALSE'] }
};


/***/ }),

/***/ 7397:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eY: () => (/* binding */ loadManifest),
  yv: () => (/* binding */ loadYaml)
});

// UNUSED EXPORTS: loadBadges

// EXTERNAL MODULE: ./src/manifest/value.ts
var value = __nccwpck_require__(1860);
;// CONCATENATED MODULE: ./src/manifest/plain-flow.ts

const DEEPEST = 16;
const NULL = /^(?:~|[Nn]ull|NULL)$/;
const BEFORE = / *(?:([A-Za-z\d_][\w-]{0,99}): +)?/y;
const TEXT = /"([^"\\]*)"|'([^']*)'|((?:[A-Za-z\d_./~]|-[\d.])(?:[^:#,"'[\]{}]|:(?=\w))*)/y;
const BEHIND = / *([,\]}])/y;
const matchAt = (pattern, text, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
};
class Flow {
    #line;
    #start;
    at = 0;
    constructor(line, start) {
        this.#line = line;
        this.#start = start;
    }
    value(depth) {
        const start = this.#start + this.at;
        const open = this.#line[this.at];
        if (open === '[' || open === '{')
            return depth > DEEPEST ? undefined : this.#brackets(open, depth);
        const [text, double, single, plain] = matchAt(TEXT, this.#line, this.at) ?? [];
        if (text === undefined)
            return undefined;
        this.at += text.length;
        const word = double ?? single ?? text.trimEnd();
        return (0,value/* textOf */.b6)(word, start, plain !== undefined && NULL.test(word));
    }
    #brackets(open, depth) {
        const start = this.#start + this.at++;
        const entries = [];
        let mark = this.#mark();
        if (mark === ',')
            return undefined;
        for (; mark === undefined || mark === ','; mark = this.#mark()) {
            if (mark === undefined && entries.length > 0)
                return undefined;
            const [before = '', key] = matchAt(BEFORE, this.#line, this.at) ?? [];
            if ((key !== undefined) !== (open === '{'))
                return undefined;
            const at = this.#start + this.at + before.search(/[^ ]|$/);
            this.at += before.length;
            const value = this.value(depth + 1);
            if (value === undefined)
                return undefined;
            entries.push({ key: key ?? '', at, value });
        }
        if (mark !== (open === '{' ? '}' : ']'))
            return undefined;
        if (open === '{')
            return (0,value/* mapOf */.A7)(entries, start);
        return (0,value/* listOf */.c3)(entries.map(({ value }) => value), start);
    }
    #mark() {
        const [all = '', mark] = matchAt(BEHIND, this.#line, this.at) ?? [];
        this.at += all.length;
        return mark;
    }
}

;// CONCATENATED MODULE: ./src/manifest/plain.ts


function plainTree(text) {
    if (FOREIGN.test(text))
        return undefined;
    const starts = [];
    const tokens = [];
    let at = 0;
    for (const line of text.split('\n')) {
        starts.push(at);
        if (!scan(line, at, tokens))
            return undefined;
        at += line.length + 1;
    }
    const root = new Reader(tokens).root();
    return root === undefined ? undefined : { root, problems: [], placeOf: (offset) => placeIn(starts, offset) };
}
const FOREIGN = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/;
function placeIn(starts, at) {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= at)
            low = middle;
        else
            high = middle;
    }
    return `${low + 1}:${at - (starts[low] ?? 0) + 1}`;
}
const BLANK = /^ *(?:#|$)/;
const LINE = /^( *)(- +)?(?:([A-Za-z\d_][\w-]{0,99}):(?= |$))? *(.*)$/;
function scan(line, start, tokens) {
    if (BLANK.test(line))
        return true;
    const [, indent = '', dash = '', key, rest = ''] = LINE.exec(line) ?? [];
    if (dash === '' && key === undefined)
        return false;
    const column = indent.length + dash.length;
    if (dash !== '')
        tokens.push({ column: indent.length, at: start + indent.length, word: { kind: 'dash' } });
    if (key !== undefined)
        tokens.push({ column, at: start + column, word: { kind: 'key', key } });
    if (BLANK.test(rest))
        return key !== undefined;
    const behind = line.length - rest.length;
    const word = plain_valueOf(rest, start + behind);
    if (word !== undefined)
        tokens.push({ column: behind, at: start + behind, word });
    return word !== undefined;
}
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')(?: +#.*| *)$/;
const PLAIN = /^(?:[A-Za-z\d_./~(+$]|-[\d.])/;
function plain_valueOf(rest, at) {
    if (rest.startsWith('[') || rest.startsWith('{')) {
        const flow = new Flow(rest, at);
        const value = flow.value(0);
        return /^(?: +#.*| *)$/.test(rest.slice(flow.at)) ? value : undefined;
    }
    const [quoted, double, single = ''] = QUOTED.exec(rest) ?? [];
    if (quoted !== undefined)
        return (0,value/* textOf */.b6)(double ?? single, at, false);
    const comment = rest.indexOf(' #');
    const text = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd();
    return PLAIN.test(text) && !/: |:$/.test(text) ? (0,value/* textOf */.b6)(text, at, NULL.test(text)) : undefined;
}
class Reader {
    #tokens;
    #next = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    root() {
        const root = this.#value({ maps: 0, lists: 0 }, 0);
        return this.#next === this.#tokens.length ? root : undefined;
    }
    #value(least, depth) {
        const token = this.#tokens[this.#next];
        if (token === undefined || depth > DEEPEST)
            return undefined;
        const { column, at, word } = token;
        if (word.kind === 'dash')
            return column < least.lists ? undefined : this.#list(column, at, depth);
        if (word.kind === 'key')
            return column < least.maps ? undefined : this.#map(column, at, depth);
        this.#next++;
        return word;
    }
    #list(column, at, depth) {
        const items = [];
        while (this.#wordAt(column)?.kind === 'dash') {
            this.#next++;
            const item = this.#value({ maps: column + 1, lists: column + 1 }, depth + 1);
            if (item === undefined)
                return undefined;
            items.push(item);
        }
        return (0,value/* listOf */.c3)(items, at);
    }
    #map(column, start, depth) {
        const entries = [];
        for (let word = this.#wordAt(column); word?.kind === 'key'; word = this.#wordAt(column)) {
            const at = this.#tokens[this.#next]?.at ?? start;
            this.#next++;
            const value = this.#value({ maps: column + 1, lists: column }, depth + 1);
            if (value === undefined)
                return undefined;
            entries.push({ key: word.key, at, value });
        }
        return (0,value/* mapOf */.A7)(entries, start);
    }
    #wordAt(column) {
        const token = this.#tokens[this.#next];
        return token?.column === column ? token.word : undefined;
    }
}

// EXTERNAL MODULE: ./src/manifest/read.ts + 5 modules
var read = __nccwpck_require__(604);
;// CONCATENATED MODULE: ./src/manifest/load.ts


async function loadYaml(text) {
    return plainTree(text) ?? (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(477)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6477))).parseYaml(text);
}
async function loadBadges(text, source) {
    return tooLong(text, source) ?? badgesOf(await loadYaml(text), source);
}
async function loadManifest(text, name) {
    return (0,read/* tooLong */.Po)(text, name.source) ?? (0,read/* manifestOf */.$V)(await loadYaml(text), name);
}


/***/ }),

/***/ 1336:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
function inOrder(badges) {
    return badges.toSorted((one, other) => one.order - other.order);
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

/***/ 604:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $V: () => (/* binding */ manifestOf),
  Po: () => (/* binding */ tooLong)
});

// UNUSED EXPORTS: badgesOf

// EXTERNAL MODULE: ./src/manifest/badges.ts + 4 modules
var badges = __nccwpck_require__(179);
// EXTERNAL MODULE: ./src/manifest/fields.ts
var manifest_fields = __nccwpck_require__(392);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/target/path.ts
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

;// CONCATENATED MODULE: ./src/target/ref.ts
function isBranchName(name) {
    if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(name) || !name.isWellFormed() || Buffer.byteLength(name) > 244)
        return false;
    if (name.includes('..') || name.includes('@{') || name.endsWith('.') || name.startsWith('-'))
        return false;
    if (/^(?:refs\/|HEAD$|@$)/i.test(name))
        return false;
    return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}

// EXTERNAL MODULE: ./src/manifest/kinds.ts
var kinds = __nccwpck_require__(9510);
// EXTERNAL MODULE: ./src/manifest/placeholders.ts
var placeholders = __nccwpck_require__(7647);
;// CONCATENATED MODULE: ./src/manifest/file-kinds.ts





const NOT_BLANK = { type: ['string', 'number'], pattern: '\\S' };
const BRANCH = {
    parse: (text) => (isBranchName(text) ? text : undefined),
    refusal: () => 'is no branch that badges can go to.',
    allowed: 'Allowed: the name of a branch, without "refs/".',
    schema: NOT_BLANK
};
const GIST_ID = /[\da-fA-F]{20,40}/;
const GIST = {
    parse: (text) => (GIST_ID.exec(text)?.[0] === text ? text : undefined),
    refusal: (text) => {
        const id = GIST_ID.exec(text)?.[0];
        return `is no gist id.${id === undefined ? '' : ` Did you mean ${(0,errors/* quote */.hD)(id)}?`}`;
    },
    allowed: "Allowed: 20 to 40 hex digits, the last part of the gist's address.",
    schema: { type: ['string', 'number'], pattern: `^${GIST_ID.source}$` }
};
const PATH = {
    parse: (text) => (templateProblem(text) === undefined ? text : undefined),
    refusal: (text) => templateProblem(text) ?? '',
    allowed: 'Allowed: a path of parts joined by "/", such as %{branch}/%{id}.',
    schema: NOT_BLANK
};
function templateProblem(text) {
    const [name] = (0,placeholders/* unknownIn */.e3)(text);
    if (name !== undefined)
        return `has an unknown placeholder, ${(0,errors/* quote */.hD)(name)}.${(0,errors/* suggestion */.h)(name, placeholders/* PLACEHOLDERS */.je)}`;
    const problem = pathProblem(text.replace(/\.svg$/, '').replace(/%\{[^{}]*\}/g, 'x'));
    return problem === undefined ? undefined : `${problem}.`;
}
const FILE = {
    parse: (text) => (fileProblem(text) === undefined ? text : undefined),
    refusal: (text) => `${fileProblem(text) ?? ''}.`,
    allowed: 'Allowed: a path in the repository, such as README.md or docs/index.md.',
    schema: NOT_BLANK
};
const fileProblem = (path) => pathProblem(path.replace(/^\.github\//, ''));
const REFERENCE = {
    parse: (text) => {
        const [, repository = '', path = '', ref] = /^([^:]*):(.+?)(?:@([^@]*))?$/.exec(text.trim()) ?? [];
        if (kinds/* FULL_NAME */.Gz.parse(repository) === undefined || fileProblem(path) !== undefined)
            return undefined;
        return ref === undefined || isBranchName(ref) ? { repository, path, ref } : undefined;
    },
    refusal: () => 'names no file of a repository.',
    allowed: 'Allowed: owner/repo:path@ref, such as octo-org/ci:badges.yml@main; without @ref the default branch.',
    schema: { type: 'string', pattern: '^\\s*[^:/]+/[^:/]+:\\S' }
};

// EXTERNAL MODULE: ./src/manifest/shapes.ts
var shapes = __nccwpck_require__(7223);
;// CONCATENATED MODULE: ./src/manifest/file-keys.ts





const FORMATS = ['svg', 'json'];
const ONE_PLACE = 'badges go to one place';
const PUBLISH_KEYS = {
    table: {
        branch: (0,shapes/* one */.xH)(BRANCH),
        repository: (0,shapes/* one */.xH)(kinds/* FULL_NAME */.Gz),
        gist: (0,shapes/* one */.xH)(GIST),
        directory: (0,shapes/* one */.xH)((0,kinds/* line */.n8)('a folder below the workspace')),
        path: (0,shapes/* one */.xH)(PATH),
        formats: (0,shapes/* oneOrMore */.h9)((0,kinds/* choice */.Yq)(FORMATS), 1),
        single_commit: (0,shapes/* one */.xH)(kinds/* FLAG */.lx),
        prune: (0,shapes/* one */.xH)(kinds/* FLAG */.lx),
        index: (0,shapes/* one */.xH)(kinds/* FLAG */.lx)
    },
    of: '"publish"',
    refused: {},
    contradictions: [
        ['gist', 'branch', ONE_PLACE],
        ['gist', 'repository', ONE_PLACE],
        ['gist', 'directory', ONE_PLACE],
        ['directory', 'branch', ONE_PLACE],
        ['directory', 'repository', ONE_PLACE]
    ]
};
const file_keys_A_LIST = 'a list of badges, each with an id: "- id: ci"';
const OWN_FILE = "is for a repository's own file, not for one that others inherit. Take it out.";
function fileKeys(scope) {
    const badge = (0,badges/* badgeKeys */.YR)(scope);
    const table = {
        inherit: (0,shapes/* one */.xH)(kinds/* FLAG */.lx),
        extends: (0,shapes/* placed */.GS)(REFERENCE, 0),
        exclude: (0,shapes/* placed */.GS)(kinds.ID, 0),
        defaults: (0,manifest_fields/* nested */.cY)('defaults', { ...badge, of: '"defaults"', refused: { ...badge.refused, id: EACH_ITS_OWN } }),
        readme: (0,shapes/* oneOrMore */.h9)(FILE, 0),
        publish: (0,manifest_fields/* nested */.cY)('publish', PUBLISH_KEYS),
        badges: {
            schema: { $ref: '#/definitions/badges' },
            allowed: `Allowed: ${file_keys_A_LIST}.`,
            read: (value) => ({ value })
        }
    };
    const refused = scope === 'group' ? { inherit: OWN_FILE, readme: OWN_FILE, publish: OWN_FILE } : {};
    return { table, of: 'this file', refused, contradictions: [] };
}
const EACH_ITS_OWN = 'is no default: each badge has its own.';

// EXTERNAL MODULE: ./src/manifest/value.ts
var manifest_value = __nccwpck_require__(1860);
;// CONCATENATED MODULE: ./src/manifest/file.ts





function readFile({ root, placeOf }, name) {
    if (root.kind !== 'map' && !isNothing(root))
        return (0,manifest_value/* wrong */.Qm)(root.at, () => notMap(root));
    const { fields, problems } = root.kind === 'map' ? (0,manifest_fields/* readFields */.qU)(root, fileKeys(name.scope)) : { fields: {}, problems: [] };
    const file = { ...name, placeOf, defaults: fields.defaults ?? {} };
    const badges = badgesOf(fields.badges, file);
    if ('problems' in badges)
        return { problems: [...problems, ...badges.problems] };
    return problems.length > 0 ? { problems } : { value: manifestFrom(fields, badges.value, file) };
}
const isNothing = (value) => value.kind === 'scalar' && value.empty;
function notMap(root) {
    const cure = root.kind === 'list' ? 'Write "badges:" above it.' : `Allowed: a map with "badges:", ${file_keys_A_LIST}.`;
    return `${(0,shapes/* shown */.SP)(root)} is no file of badges. ${cure}`;
}
function badgesOf(value, file) {
    if (value === undefined || isNothing(value))
        return { value: [] };
    if (value.kind === 'list')
        return (0,badges/* readBadges */.zN)(value, file);
    return (0,manifest_value/* wrong */.Qm)(value.at, () => `"badges": ${(0,shapes/* shown */.SP)(value)} is no list. Allowed: ${file_keys_A_LIST}.`);
}
function manifestFrom(fields, badges, { source, scope, placeOf }) {
    const placed = ({ at, value }) => ({ value, place: `${source}:${placeOf(at)}` });
    return {
        source,
        scope,
        inherit: fields.inherit ?? true,
        extends: fields.extends?.map(placed) ?? [],
        exclude: fields.exclude?.map(placed) ?? [],
        readme: [...new Set(fields.readme)],
        publish: settingsFrom(fields.publish ?? {}),
        badges
    };
}
function settingsFrom(fields) {
    return {
        branch: fields.branch,
        repository: fields.repository,
        gist: fields.gist,
        directory: fields.directory,
        path: fields.path,
        formats: fields.formats === undefined ? undefined : FORMATS.filter((format) => fields.formats?.includes(format)),
        singleCommit: fields.single_commit,
        prune: fields.prune,
        index: fields.index
    };
}

;// CONCATENATED MODULE: ./src/manifest/read.ts






const MOST_KIB = 256;
const MOST_PROBLEMS = 1000;
function tooLong(text, source) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= MOST_KIB * 1024)
        return undefined;
    return { problems: [`${source}:1:1: ${bytes} bytes are too many. Allowed: ${MOST_KIB} KiB.`] };
}
function manifestOf(tree, name) {
    const read = readTree(tree, name.source, () => readFile(tree, name));
    return 'problems' in read ? read : { manifest: read.value };
}
function read_badgesOf(tree, source) {
    const read = readTree(tree, source, () => readList(tree, source));
    return 'problems' in read ? read : { badges: inOrder(read.value) };
}
function readList({ root, placeOf }, source) {
    const isEmpty = root.kind === 'list' ? root.items.length === 0 : root.kind === 'scalar' && root.empty;
    if (isEmpty)
        return wrong(root.at, () => `There are no badges. Allowed: ${A_LIST}.`);
    if (root.kind !== 'list')
        return wrong(root.at, () => `${shown(root)} is no list. Allowed: ${A_LIST}.`);
    return readBadges(root, { source, scope: 'project', placeOf, defaults: {} });
}
function readTree(tree, source, read) {
    const reading = tree.problems.length > 0 ? tree : read();
    if ('value' in reading)
        return reading;
    return { problems: linesOf(reading.problems, (at) => `${source}:${tree.placeOf(at)}`) };
}
function linesOf(problems, placeOf) {
    const sorted = problems.toSorted((one, other) => one.at - other.at);
    const more = sorted.length - MOST_PROBLEMS;
    const lines = new Set(sorted.slice(0, MOST_PROBLEMS).map(({ at, say }) => `${placeOf(at)}: ${say()}`));
    const last = sorted.at(MOST_PROBLEMS);
    return last === undefined
        ? [...lines]
        : [...lines, `${placeOf(last.at)}: From here on there are ${more} more problems.`];
}


/***/ }),

/***/ 7223:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ bySteps),
/* harmony export */   GF: () => (/* binding */ byStatus),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _badge_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3491);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9510);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1892);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1860);





function one(kind) {
    return { schema: kind.schema, allowed: kind.allowed, read: (value) => scalar(kind, value) };
}
function oneOrMore(kind, least) {
    const { read, ...key } = placed(kind, least);
    return {
        ...key,
        read: (value) => {
            const reading = read(value);
            return 'problems' in reading ? reading : { value: reading.value.map((item) => item.value) };
        }
    };
}
function placed(kind, least) {
    const { allowed, schema } = kind;
    const item = (value) => {
        const reading = scalar(kind, value);
        return 'problems' in reading ? reading : { value: { at: value.at, value: reading.value } };
    };
    const read = (value) => {
        if (value.kind !== 'list')
            return gathered([item(value)]);
        if (value.items.length < least)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)(value.at, () => `the list is empty. ${allowed}`);
        return gathered(value.items.map(item));
    };
    return { schema: { anyOf: [schema, { type: 'array', items: schema, minItems: least }] }, allowed, read };
}
function byStatus(kind, example) {
    const allowed = `Allowed: a map of statuses, such as ${example}.`;
    const read = (value) => {
        const pairs = pairsOf(value, { key: _badge_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS */ .XQ, same: 'the same status', kind, allowed });
        if ('problems' in pairs)
            return pairs;
        const texts = {};
        for (const [status, text] of pairs.value)
            texts[status] = text;
        return { value: texts };
    };
    return { schema: mapSchema(_badge_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS */ .XQ, kind), allowed, read };
}
function bySteps(kind, example) {
    const allowed = `Allowed: a map of numbers, such as ${example}.`;
    const read = (value) => {
        const pairs = pairsOf(value, { key: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .NUMBER */ .uk, same: 'the same number', kind, allowed });
        return 'problems' in pairs ? pairs : { value: pairs.value.toSorted(([one], [other]) => one - other) };
    };
    return { schema: mapSchema(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .NUMBER */ .uk, kind), allowed, read };
}
function mapSchema(key, value) {
    return { type: 'object', propertyNames: key.schema, additionalProperties: value.schema };
}
function pairsOf(value, { key, same, kind, allowed }) {
    if (value.kind !== 'map')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)(value.at, () => misplaced(value, allowed));
    const words = new Map();
    return gathered(value.entries.map((entry) => pairOf(keyOf(entry, { key, same, words }), under(entry, kind))));
}
function keyOf({ key: word, at }, { key: kind, same, words }) {
    const key = kind.parse(word);
    if (key === undefined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)(at, () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} ${kind.refusal(word)} ${kind.allowed}`);
    const before = words.get(key);
    if (before === word)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)(at, () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} is given twice. Leave one of them out.`);
    if (before !== undefined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)(at, () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(before)} and ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} are ${same}. Leave one of them out.`);
    words.set(key, word);
    return { value: key };
}
function under({ key, value }, kind) {
    const reading = scalar(kind, value);
    if ('value' in reading)
        return reading;
    return { problems: reading.problems.map(({ at, say }) => ({ at, say: () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}: ${say()}` })) };
}
function pairOf(one, other) {
    if ('value' in one && 'value' in other)
        return { value: [one.value, other.value] };
    return { problems: [one, other].flatMap(problemsOf) };
}
function scalar(kind, value) {
    if (value.kind !== 'scalar' || value.empty)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)(value.at, () => misplaced(value, kind.allowed));
    const parsed = kind.parse(value.text);
    return parsed === undefined
        ? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)(value.at, () => `${shown(value)} ${kind.refusal(value.text)} ${kind.allowed}`)
        : { value: parsed };
}
function misplaced(value, allowed) {
    if (value.kind === 'scalar' && value.empty)
        return `no value is given. ${allowed}`;
    return `${shown(value)} cannot stand here. ${allowed}`;
}
function shown(value) {
    if (value.kind !== 'scalar')
        return `a ${value.kind}`;
    if (value.empty)
        return 'an empty value';
    return (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsCredentials */ .H)(value.text) ? 'a text that is not shown here' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value.text);
}
function gathered(readings) {
    const problems = readings.flatMap(problemsOf);
    return problems.length > 0
        ? { problems }
        : { value: readings.flatMap((each) => ('value' in each ? [each.value] : [])) };
}
const problemsOf = (reading) => ('problems' in reading ? reading.problems : []);


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

/***/ 1860:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
const textOf = (text, at, empty) => ({
    kind: 'scalar',
    at,
    size: 1,
    text,
    empty
});
const sum = (values) => values.reduce((total, { size }) => total + size, 1);
const listOf = (items, at) => ({ kind: 'list', at, size: sum(items), items });
function mapOf(entries, at) {
    return { kind: 'map', at, size: sum(entries.map(({ value }) => value)) + entries.length, entries };
}
const wrong = (at, say) => ({
    problems: [{ at, say }]
});


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ rightOf),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   tn: () => (/* binding */ manifestIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _manifest_load_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7397);


async function manifestIn(text, name) {
    return rightOf(await (0,_manifest_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadManifest */ .eY)(text, name));
}
function rightOf(parsed) {
    if ('problems' in parsed)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', parsed.problems.join('; '));
    return parsed.manifest;
}
function notFound(id, { source }, ids) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('not-found', `There is no badge ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id)} in ${source}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(id, ids)}`);
}


/***/ }),

/***/ 9312:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Kj: () => (/* binding */ NO_FACTS),
  jx: () => (/* binding */ nowhere),
  ig: () => (/* binding */ siteValues),
  H3: () => (/* binding */ unfilledIn)
});

// EXTERNAL MODULE: ./src/manifest/placeholders.ts
var placeholders = __nccwpck_require__(7647);
// EXTERNAL MODULE: ./src/github/repository.ts
var repository = __nccwpck_require__(651);
;// CONCATENATED MODULE: ./src/values.ts


const FROM_FACTS = ['project_id', 'group_name', 'default_branch'];
const FROM_NEWEST = ['commit_sha', 'latest_tag'];
function mustAsk(templates, { facts }) {
    const used = templates.flatMap(placeholdersIn);
    return used.some((placeholder) => FROM_NEWEST.includes(placeholder) || (facts === undefined && FROM_FACTS.includes(placeholder)));
}
async function valuesFor(templates, context, sources) {
    const used = templates.flatMap(placeholders/* placeholdersIn */.Qf);
    const { owner, name } = context.repository;
    const values = {
        project_path: (0,repository/* fullName */.fq)(context.repository),
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

;// CONCATENATED MODULE: ./src/records/site.ts


const NO_FACTS = {
    id: '',
    defaultBranch: '',
    isPrivate: false,
    isFork: false,
    ownedByOrganization: false
};
function nowhere(serverUrl) {
    return {
        serverUrl,
        repository: undefined,
        branch: '',
        facts: () => Promise.resolve(NO_FACTS),
        newest: () => Promise.resolve({ commitSha: null, tag: null }),
        read: () => Promise.resolve(undefined)
    };
}
async function siteValues(templates, site) {
    const { repository, serverUrl } = site;
    const asksBranch = templates.some((template) => (0,placeholders/* placeholdersIn */.Qf)(template).includes('branch'));
    const used = asksBranch ? [...templates, '%{default_branch}'] : templates;
    const values = repository === undefined ? {} : await valuesFor(used, { repository, serverUrl }, site);
    const branch = values.default_branch || site.branch;
    return branch === '' ? values : { ...values, branch };
}
function unfilledIn(key, unfilled) {
    return unfilled.map((name) => `"${key}": %{${name}} is unknown or has no value, and stays as it stands.`);
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

/***/ 8611:
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
/******/ 			return "" + chunkId + ".cli-records.js";
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
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  records: () => (/* binding */ records)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __nccwpck_require__(651);
// EXTERNAL MODULE: ./src/manifest/manifest.ts
var manifest_manifest = __nccwpck_require__(1336);
// EXTERNAL MODULE: ./src/records/file.ts
var records_file = __nccwpck_require__(6566);
// EXTERNAL MODULE: ./src/badge/id.ts
var badge_id = __nccwpck_require__(6518);
// EXTERNAL MODULE: ./src/manifest/placeholders.ts
var placeholders = __nccwpck_require__(7647);
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

;// CONCATENATED MODULE: ./src/links.ts


const PAGES = {
    workflow: ({ subject: { workflow, branch } }) => `/actions${workflow === undefined ? '' : `/workflows/${encodePath(pageOf(workflow.path))}`}?query=${encodeURIComponent(`branch:${branch}`)}`,
    run: ({ subject }) => `/actions/runs/${runOf(subject, 'run').id}`,
    job: ({ subject, own }) => {
        const run = runOf(subject, 'job');
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
function runOf({ run }, kind) {
    if (run === undefined)
        throw new errors/* BadgeError */.qh('invalid', `Input "link": "${kind}" leads to a run, and there is none yet. Take "workflow".`);
    return run;
}

// EXTERNAL MODULE: ./src/manifest/load.ts + 2 modules
var load = __nccwpck_require__(7397);
;// CONCATENATED MODULE: ./src/records/names.ts


const isFile = (reference) => /\.ya?ml$/i.test(reference);
function workflowFile({ source }) {
    if (source.kind !== 'workflow')
        return undefined;
    const [reference, ...others] = source.workflows;
    return reference !== undefined && others.length === 0 && isFile(reference) ? reference : undefined;
}
async function nameOf(definition, read) {
    const { id, name, label, job, source } = definition;
    const given = name ?? (source.kind === 'pointer' ? id : label || job);
    if (given !== undefined && given !== '')
        return given;
    switch (source.kind) {
        case 'environment':
            return source.environment;
        case 'check':
            return source.check;
        case 'workflow':
            return workflowName(definition, read);
        default:
            return definition.message ?? id;
    }
}
async function workflowName(definition, read) {
    const file = workflowFile(definition);
    if (file !== undefined)
        return (await nameIn((await read(`.github/workflows/${file}`)) ?? '')) ?? (0,badge_id/* stemOf */.Vc)(file);
    const { source, id } = definition;
    const [reference, ...others] = source.kind === 'workflow' ? source.workflows : [];
    if (reference === undefined || others.length > 0 || reference === '*')
        return 'build';
    return /^\d+$/.test(reference) ? id : reference;
}
async function nameIn(workflow) {
    const [line] = /^name[ \t]*:.*$/m.exec(workflow) ?? [];
    if (line === undefined)
        return undefined;
    const { root } = await (0,load/* loadYaml */.yv)(line);
    const value = root.kind === 'map' ? root.entries[0]?.value : undefined;
    return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined;
}

// EXTERNAL MODULE: ./src/records/site.ts + 1 modules
var records_site = __nccwpck_require__(9312);
;// CONCATENATED MODULE: ./src/records/link.ts





const OF_A_RUN = ['run', 'job'];
function linkOf(definition, { site, values }) {
    const { link = defaultLink(definition), source, filters, job } = definition;
    if (link.kind === 'url') {
        const { text, unfilled } = (0,placeholders/* expandUrl */.Uu)(link.url, values);
        return { given: link.url, text, warnings: (0,records_site/* unfilledIn */.H3)(source.kind === 'pointer' ? 'link_url' : 'link', unfilled) };
    }
    const repository = filters.repository ?? (site.repository && (0,github_repository/* fullName */.fq)(site.repository));
    if (repository === undefined)
        return { given: null, text: null, warnings: [] };
    const file = workflowFile(definition);
    const page = pageUrl(OF_A_RUN.includes(link.kind) ? 'workflow' : link.kind, {
        serverUrl: site.serverUrl,
        own: { runId: undefined, jobId: undefined },
        subject: {
            repository,
            workflow: file === undefined ? undefined : { path: `.github/workflows/${file}`, name: '' },
            branch: values.branch ?? '',
            tag: filters.tag,
            run: undefined,
            sha: filters.sha ?? '',
            job: job === undefined ? undefined : { name: job, id: undefined },
            environment: source.kind === 'environment' ? source.environment : undefined
        }
    });
    return { given: page, text: page, warnings: [] };
}
function defaultLink({ source }) {
    return { kind: source.kind === 'workflow' || source.kind === 'run' ? 'workflow' : 'repository' };
}

;// CONCATENATED MODULE: ./src/readme/address.ts
function relativeAddress(file, page) {
    const folders = `blob/${page.defaultBranch}/${page.path}`.split('/').length - 1;
    const parts = `raw/${file.branch}/${file.path}`.split('/').map(encodeURIComponent);
    return '../'.repeat(folders) + parts.join('/');
}

;// CONCATENATED MODULE: ./src/records/picture.ts





function pathTemplate(publish) {
    const ours = publish?.gist === undefined ? '%{branch}/%{id}' : '%{project_name}-%{branch}-%{id}';
    return (publish?.path ?? ours).replace(/\.svg$/, '');
}
function cli_records_pictureOf({ source }, gallery) {
    const { publish, values } = gallery;
    if (source.kind === 'pointer') {
        const { text, unfilled } = (0,placeholders/* expandUrl */.Uu)(source.imageUrl, values);
        return { given: source.imageUrl, text, readme: text, path: null, warnings: (0,records_site/* unfilledIn */.H3)('image_url', unfilled) };
    }
    const { text, unfilled } = (0,placeholders/* expand */.fT)(pathTemplate(publish), values);
    const stem = publish?.gist === undefined ? text : text.replaceAll('/', '-');
    const path = `${stem}.${publish?.formats?.[0] ?? 'svg'}`;
    const address = unfilled.length > 0 ? '' : addressOf(path, gallery);
    return {
        given: address,
        text: address,
        readme: readmeAddress(path, gallery) ?? address,
        path,
        warnings: (0,records_site/* unfilledIn */.H3)('path', unfilled)
    };
}
function addressOf(path, { publish, site, isPrivate }) {
    if (publish?.gist !== undefined)
        return '';
    if (publish?.directory !== undefined)
        return directoryAddress(publish.directory, path);
    const repository = publish?.repository === undefined ? site.repository : (0,github_repository/* namedRepository */.ow)(publish.repository);
    if (repository === undefined)
        return '';
    return branchAddress(site.serverUrl, { repository, branch: publish?.branch ?? 'badges', isPrivate }, path);
}
function readmeAddress(path, { publish, site, values }) {
    if (publish?.gist !== undefined || publish?.directory !== undefined)
        return undefined;
    const own = site.repository === undefined ? undefined : (0,github_repository/* fullName */.fq)(site.repository).toLowerCase();
    if (publish?.repository !== undefined && publish.repository.toLowerCase() !== own)
        return undefined;
    const page = { defaultBranch: values.default_branch || 'main', path: 'README.md' };
    return relativeAddress({ branch: publish?.branch ?? 'badges', path }, page);
}

;// CONCATENATED MODULE: ./src/records/rows.ts






async function listed(badges, publish, site) {
    const definitions = badges.map(({ definition }) => definition);
    const urls = definitions.flatMap(({ link, source }) => [
        ...(link?.kind === 'url' ? [link.url] : []),
        ...(source.kind === 'pointer' ? [source.imageUrl] : [])
    ]);
    const isDrawing = definitions.some(({ source }) => source.kind !== 'pointer');
    const values = await (0,records_site/* siteValues */.ig)(isDrawing ? [...urls, pathTemplate(publish), '%{branch}'] : urls, site);
    const gallery = { site, publish, values, isPrivate: isDrawing && (await site.facts()).isPrivate };
    return Promise.all(definitions.map((definition) => listing(definition, gallery)));
}
async function listing(definition, gallery) {
    const { id, kind } = definition;
    const filling = { ...gallery, values: { ...gallery.values, ...ownValues(definition, gallery) } };
    const [link, picture] = [linkOf(definition, filling), cli_records_pictureOf(definition, filling)];
    const row = {
        id,
        name: await nameOf(definition, gallery.site.read),
        kind,
        link_url: link.given,
        image_url: picture.given,
        rendered_link_url: link.text,
        rendered_image_url: picture.text,
        path: picture.path
    };
    const warnings = [...link.warnings, ...picture.warnings].map((warning) => `${id}: ${warning}`);
    return { row, definition, readmeImage: picture.readme, warnings };
}
function ownValues(definition, { values }) {
    const { id, filters, job } = definition;
    const branch = filters.branch ?? filters.tag ?? values.branch;
    const file = workflowFile(definition);
    return {
        id,
        ...(branch === undefined ? {} : { branch }),
        ...(file === undefined ? {} : { workflow: (0,badge_id/* stemOf */.Vc)(file) }),
        ...(job === undefined ? {} : { job: (0,badge_id/* slug */.yR)(job) })
    };
}
async function previewed(record, site) {
    const { name, link_url, image_url } = record;
    const values = await (0,records_site/* siteValues */.ig)([link_url, image_url], site);
    const [link, image] = [(0,placeholders/* expandUrl */.Uu)(link_url, values), (0,placeholders/* expandUrl */.Uu)(image_url, values)];
    const row = {
        ...(name === undefined ? {} : { name }),
        ...{ link_url, image_url },
        rendered_link_url: link.text,
        rendered_image_url: image.text
    };
    return { row, warnings: [...(0,records_site/* unfilledIn */.H3)('link_url', link.unfilled), ...(0,records_site/* unfilledIn */.H3)('image_url', image.unfilled)] };
}

;// CONCATENATED MODULE: ./src/records.ts




async function manage(request, ports) {
    if (request.command === 'preview') {
        const { row, warnings } = await previewed(request.record, await ports.site());
        return { badges: [], rows: [row], commitSha: undefined, warnings };
    }
    const text = await ports.file.read();
    const book = await read(text, ports);
    switch (request.command) {
        case 'list': {
            const outcome = await cli_records_shown(book, ports, book.badges);
            return request.name === undefined ? outcome : named(outcome, request.name);
        }
        case 'get':
            return cli_records_shown(book, ports, [find(book, request.id, ports.file)]);
        case 'add':
        case 'edit':
        case 'remove':
            return change(request, book, ports);
    }
}
async function read(text, { file, levels }) {
    const manifest = text === undefined ? undefined : await (0,records_file/* manifestIn */.tn)(text, file);
    const missing = text === undefined ? [`There is no ${file.source} yet.`] : [];
    if (file.scope === 'group' || levels === undefined) {
        const isInheriting = file.scope === 'project' && (manifest?.inherit !== false || manifest.extends.length > 0);
        const badges = (0,manifest_manifest/* inOrder */.a)(manifest?.badges ?? []);
        return { manifest, badges, notices: [...missing, ...(isInheriting ? [LEFT_OUT] : [])] };
    }
    const { withInherited } = await __nccwpck_require__.e(/* import() */ 564).then(__nccwpck_require__.bind(__nccwpck_require__, 4564));
    const { badges, notices } = await withInherited(manifest, levels);
    return { manifest, badges, notices: [...missing, ...notices] };
}
const LEFT_OUT = 'Inherited badges are left out: reading them takes a token (--token or GITHUB_TOKEN).';
const idsOf = (badges) => badges.map(({ definition }) => definition.id);
function find({ badges }, id, file) {
    const badge = badges.find(({ definition }) => definition.id === id);
    if (badge === undefined)
        throw (0,records_file/* notFound */.mX)(id, file, idsOf(badges));
    return badge;
}
async function cli_records_shown(book, ports, badges) {
    const all = badges.length === 0 ? [] : await listed(badges, book.manifest?.publish, await ports.site());
    const warnings = [...book.notices, ...all.flatMap((badge) => badge.warnings)];
    return { badges: all, rows: all.map(({ row }) => row), commitSha: undefined, warnings };
}
function named(outcome, name) {
    const badges = outcome.badges.filter(({ row }) => row.name === name);
    return { ...outcome, badges, rows: badges.map(({ row }) => row) };
}
const WHAT = { add: 'Add', edit: 'Edit', remove: 'Remove' };
async function change(request, book, ports) {
    refuseInherited(request, book, ports.file);
    const what = `${WHAT[request.command]} the badge "${request.id}"`;
    const { changed } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(930)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5930));
    const { text, commitSha } = await ports.file.change((newest) => changed(newest, request, ports.file), what);
    if (request.command === 'remove')
        return { badges: [], rows: [], commitSha, warnings: [] };
    const now = await read(text, ports);
    return { ...(await cli_records_shown(now, ports, [find(now, request.id, ports.file)])), commitSha };
}
function refuseInherited({ command, id }, { manifest, badges }, file) {
    const isOwn = manifest?.badges.some(({ definition }) => definition.id === id) === true;
    const there = badges.find(({ definition }) => definition.id === id);
    if (isOwn || there === undefined)
        return;
    if (command !== 'add')
        throw new errors/* BadgeError */.qh('not-found', `There is no badge ${(0,errors/* quote */.hD)(id)} in ${file.source}: it is inherited, and defined at ${there.place}. Change it there (scope: organization).`);
    if (there.enforce)
        throw new errors/* BadgeError */.qh('conflict', `The badge ${(0,errors/* quote */.hD)(id)} is enforced by ${there.place}. Take another id.`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/records/checkout.ts




function readClone(folder) {
    const git = gitFolder(folder);
    const shared = (0,external_node_path_.resolve)(git, textOf((0,external_node_path_.join)(git, 'commondir')) ?? '');
    const config = textOf((0,external_node_path_.join)(shared, 'config')) ?? '';
    const url = /^\[remote "origin"\]\s*(?:\n(?!\[).*)*?\n\s*url\s*=\s*(\S+)/m.exec(config)?.[1] ?? '';
    const head = textOf((0,external_node_path_.join)(shared, 'refs/remotes/origin/HEAD')) ?? '';
    return {
        ...placeOf(url),
        defaultBranch: /^ref: refs\/remotes\/origin\/(.+)$/.exec(head)?.[1] ?? '',
        branch: /^ref: refs\/heads\/(.+)$/.exec(textOf((0,external_node_path_.join)(git, 'HEAD')) ?? '')?.[1] ?? ''
    };
}
function gitFolder(folder) {
    const git = (0,external_node_path_.join)(folder, '.git');
    const elsewhere = /^gitdir: (.+)$/.exec(textOf(git) ?? '')?.[1];
    return elsewhere === undefined ? git : (0,external_node_path_.resolve)(folder, elsewhere);
}
function placeOf(url) {
    const [, host, path = ''] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(url) ?? [];
    const repository = (0,github_repository/* parseRepository */.SU)(path.replace(/\/$/, '').replace(/\.git$/, ''));
    return repository === undefined
        ? { serverUrl: undefined, repository }
        : { serverUrl: `https://${host ?? ''}`, repository };
}
function textOf(file) {
    try {
        if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
            return undefined;
        return (0,external_node_fs_.readFileSync)(file, 'utf8').trimEnd().replaceAll('\r\n', '\n');
    }
    catch {
        return undefined;
    }
}
const NO_ADVICE = { isSuperseded: () => Promise.resolve(false), renew: () => Promise.resolve([]) };
function localFile(folder, name) {
    const file = (0,external_node_path_.resolve)(folder, name.source);
    return {
        ...name,
        read: () => Promise.resolve(readText(file)),
        async change(make) {
            const { directoryTarget } = await __nccwpck_require__.e(/* import() */ 782).then(__nccwpck_require__.bind(__nccwpck_require__, 1782));
            const before = readText(file);
            const text = make(before);
            const real = before === undefined ? file : (0,external_node_fs_.realpathSync)(file);
            const target = directoryTarget({ folder: (0,external_node_path_.dirname)(real), bounds: undefined, dryRun: false });
            await target.publish([{ path: (0,external_node_path_.basename)(real), text }], NO_ADVICE);
            return { text, commitSha: undefined };
        }
    };
}
function readText(file) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw new errors/* BadgeError */.qh('refused', `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const text = bytes.toString('utf8');
    if (Buffer.from(text).equals(bytes))
        return text;
    throw new errors/* BadgeError */.qh('invalid', `${file} is no text in UTF-8.`);
}

;// CONCATENATED MODULE: ./src/records/flags.ts

const RECORD_COMMANDS = (/* unused pure expression or super */ null && (['list', 'get', 'add', 'edit', 'remove', 'preview']));
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
const ABOUT_ONE = (/* unused pure expression or super */ null && (['get', 'edit', 'remove']));
const SCOPES = { repository: 'project', organization: 'group' };
function readScope(text = 'repository') {
    if (text === 'repository' || text === 'organization')
        return SCOPES[text];
    const names = Object.keys(SCOPES);
    throw (0,errors/* invalid */.Gq)('scope', text, `is not known.${(0,errors/* suggestion */.h)(text, names)} Allowed: ${names.join(', ')}.`);
}

;// CONCATENATED MODULE: ./src/readme/snippets.ts
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

;// CONCATENATED MODULE: ./src/say.ts
function harmless(text) {
    return text
        .replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .replaceAll('##[', '## [')
        .replace(/^\s*::/, (colons) => colons.replace('::', ': :'));
}

;// CONCATENATED MODULE: ./src/records/describe.ts
function described(definition) {
    const { job, filters, enabled } = definition;
    const details = [
        sourceIn(definition),
        ...(job === undefined ? [] : [`job ${job}`]),
        ...(filters.branch === undefined ? [] : [`branch ${filters.branch}`]),
        ...(filters.tag === undefined ? [] : [`tag ${filters.tag}`]),
        ...(filters.repository === undefined ? [] : [`in ${filters.repository}`]),
        ...(enabled ? [] : ['not enabled'])
    ];
    return details.join(', ');
}
function sourceIn({ source, message }) {
    switch (source.kind) {
        case 'message':
            return `"${message ?? ''}"`;
        case 'value':
            return 'a value';
        case 'status':
            return `status ${source.status}`;
        case 'needs':
            return 'needs';
        case 'environment':
            return `environment ${source.environment}`;
        case 'check':
            return `check ${source.check}`;
        case 'workflow':
            return source.workflows.length === 0 ? 'its workflow' : `workflow ${source.workflows.join(', ')}`;
        case 'run':
            return 'its run';
        case 'pointer':
            return 'a picture';
    }
}

;// CONCATENATED MODULE: ./src/records/output.ts




function readMarkup(text) {
    if (text === undefined)
        return undefined;
    const markup = MARKUPS.find((known) => known === text);
    if (markup !== undefined)
        return markup;
    throw (0,errors/* invalid */.Gq)('format', text, `is no format.${(0,errors/* suggestion */.h)(text, MARKUPS)} Allowed: ${MARKUPS.join(', ')}.`);
}
function written(outcome, { command, json, markup, isHome }) {
    const [row] = outcome.rows;
    const isList = command === 'list';
    if (command === 'remove')
        return '';
    if (json)
        return `${JSON.stringify(isList ? outcome.rows : row, null, 2)}\n`;
    if (markup !== undefined)
        return `${harmlessLines(pictures(outcome, markup, isHome))}\n`;
    return isList
        ? linesOf(table(outcome))
        : linesOf(Object.entries(row ?? {}).map(([key, value]) => [key, output_textOf(value)]));
}
function pictures({ badges }, markup, isHome) {
    const shown = badges.map(({ row, readmeImage }) => ({
        alt: row.name,
        image: isHome ? readmeImage : row.rendered_image_url,
        link: row.rendered_link_url
    }));
    return snippet(markup, shown);
}
const harmlessLines = (text) => text.split('\n').map(harmless).join('\n');
const output_textOf = (value) => (typeof value === 'string' ? value : '-');
function table({ badges }) {
    if (badges.length === 0)
        return [];
    const lines = badges.map(({ row, definition }) => [
        row.id,
        row.name,
        row.kind,
        described(definition),
        row.rendered_image_url || (row.path ?? '')
    ]);
    return [['ID', 'NAME', 'KIND', 'SHOWS', 'WHERE'], ...lines];
}
function linesOf(rows) {
    const clean = rows.map((row) => row.map(harmless));
    const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => row[column]?.length ?? 0)));
    const line = (row) => row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ');
    return clean.map((row) => `${harmless(line(row)).trimEnd()}\n`).join('');
}

// EXTERNAL MODULE: ./src/manifest/keys.ts + 4 modules
var keys = __nccwpck_require__(8280);
// EXTERNAL MODULE: ./src/manifest/url.ts
var manifest_url = __nccwpck_require__(1892);
// EXTERNAL MODULE: ./src/tokens.ts
var src_tokens = __nccwpck_require__(7789);
;// CONCATENATED MODULE: ./src/records/request.ts






async function readRequest(given) {
    const { command, read } = given;
    if (command === 'list')
        return { command, name: read('name') };
    if (command === 'preview')
        return { command, record: readPreview(given) };
    if (command === 'get' || command === 'remove')
        return { command, id: idOf(given.id) };
    const changes = await readChanges(given);
    const link = urlOf(given, 'link-url');
    if (command === 'edit')
        return { command, id: idOf(given.id), link, changes: uniqueIn(withoutId(changes)) };
    const id = idOf(given.id ?? textIn(changes, 'id'));
    return { command, id, keys: keysOf(id, withoutId(changes, given.id === undefined ? id : undefined), link) };
}
function idOf(id) {
    if (id === undefined || id.trim() === '')
        throw new errors/* BadgeError */.qh('invalid', 'No id is given: it says which badge is meant.');
    if ((0,badge_id/* isId */.eQ)(id))
        return id;
    const allowed = 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/"';
    throw (0,errors/* invalid */.Gq)('id', id, `is no id. ${allowed}, such as "${(0,badge_id/* slug */.yR)(id.slice(0, 100))}".`);
}
function urlOf({ read, tokens }, flag) {
    const url = read(flag)?.trim();
    if (url === undefined)
        return undefined;
    const problem = (0,manifest_url/* urlProblem */.r)(url);
    if (problem !== undefined)
        throw (0,errors/* invalid */.Gq)(flag, /credentials|token/.test(problem) ? '\u2026' : url, `must be a valid URL: it ${problem}.`);
    (0,src_tokens/* refuseTokens */.PW)(flag, url, tokens);
    return url;
}
function readPreview(given) {
    const [link_url, image_url] = [urlOf(given, 'link-url'), urlOf(given, 'image-url')];
    if (link_url === undefined)
        throw missing('link_url', 'link-url');
    if (image_url === undefined)
        throw missing('image_url', 'image-url');
    return { name: given.read('name'), link_url, image_url };
}
const missing = (key, flag, cure = '') => new errors/* BadgeError */.qh('invalid', `${key} is missing: give "${flag}"${cure}.`);
async function readChanges(given) {
    const { read, tokens } = given;
    const name = read('name');
    const image = urlOf(given, 'image-url');
    const drawn = BADGE_FLAGS.map((flag) => [flag, read(flag)]);
    const flags = [['name', name], ['image_url', image], ...drawn];
    const changes = [
        ...flags.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])),
        ...(await readYaml(read('badge')))
    ];
    for (const [key, content] of changes)
        (0,src_tokens/* refuseTokens */.PW)(key, JSON.stringify(content ?? ''), tokens);
    return changes;
}
async function readYaml(text) {
    if (text === undefined)
        return [];
    const content = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1985));
    const read = content.readChanges(text, 'badge');
    if ('problems' in read)
        throw new errors/* BadgeError */.qh('invalid', read.problems.join('; '));
    return read.changes;
}
function uniqueIn(changes) {
    const doubled = changes.find(([key], index) => changes.findIndex(([other]) => other === key) !== index);
    if (doubled === undefined)
        return changes;
    throw new errors/* BadgeError */.qh('invalid', `"${doubled[0]}" is given twice. Leave one of them out.`);
}
function textIn(changes, key) {
    const content = changes.find(([name]) => name === key)?.[1];
    return typeof content === 'string' ? content : undefined;
}
function withoutId(changes, own) {
    if (own === undefined && changes.some(([key]) => key === 'id'))
        throw new errors/* BadgeError */.qh('invalid', 'The id of a badge does not change: remove the badge, and add it under the other id.');
    return changes.filter(([key]) => key !== 'id');
}
function keysOf(id, changes, link) {
    const given = changes.flatMap(([key, content]) => (content === undefined ? [] : [[key, content]]));
    const has = (name) => given.some(([key]) => key === name);
    const isDrawn = given.some(([key]) => !keys/* RECORD_KEYS */.Tf.some((name) => name === key));
    const isPointer = has('image_url');
    if (!isPointer && !isDrawn)
        throw missing('image_url', 'image-url', ', or say what is drawn: a "workflow", a "message" \u2026');
    if (isPointer && link === undefined && !has('link_url'))
        throw missing('link_url', 'link-url');
    const linked = link === undefined ? [] : [[isPointer ? 'link_url' : 'link', link]];
    const at = given.findLastIndex(([key]) => key === 'name' || key === 'image_url') + 1;
    return uniqueIn([['id', id], ...given.toSpliced(at, 0, ...linked)]);
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

;// CONCATENATED MODULE: ./src/cli-records.ts












async function records({ command, id, json, read }, process) {
    const { env } = process;
    const token = read('token') ?? env['GITHUB_TOKEN'] ?? '';
    const clean = (0,src_tokens/* redactor */.$p)([token]);
    const markup = readMarkup(read('format'));
    if (json && markup !== undefined)
        throw new errors/* BadgeError */.qh('invalid', '--json and --format exclude each other.');
    const request = await readRequest({ command, id, read, tokens: (0,src_tokens/* formsOf */.XP)(token) });
    const scope = readScope(read('scope'));
    const desk = { read, env, token, scope, folder: process.cwd(), process };
    try {
        const outcome = await manage(request, await portsFor(desk));
        for (const line of outcome.warnings)
            print(`warning: ${harmless(clean(line))}\n`, 2);
        return clean(written(outcome, { command, json, markup, isHome: scope === 'project' }));
    }
    catch (error) {
        if (error instanceof errors/* BadgeError */.qh)
            throw new errors/* BadgeError */.qh(error.code, clean(error.message));
        throw error;
    }
}
async function portsFor(desk) {
    const { read, scope } = desk;
    const path = read('manifest') ?? (scope === 'group' ? 'badges.yml' : '.github/badges.yml');
    const named = read('repository');
    if (named !== undefined) {
        if ((0,github_repository/* parseRepository */.SU)(named) === undefined)
            throw (0,errors/* invalid */.Gq)('repository', named, 'is no repository. Allowed: owner/name.');
        return (await remote(desk, named)).ports(path);
    }
    return localPorts(path, desk);
}
async function remote(desk, repository) {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(160), __nccwpck_require__.e(904)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7229))).remoteRecords(desk, repository);
}
async function localPorts(path, desk) {
    const { env, folder, scope } = desk;
    const clone = readClone(folder);
    const name = env['GITHUB_REPOSITORY'] || (clone.repository && `${clone.repository.owner}/${clone.repository.name}`);
    const serverUrl = (env['GITHUB_SERVER_URL'] || (clone.serverUrl ?? 'https://github.com')).replace(/\/+$/, '');
    const file = localFile(folder, { source: path, scope });
    const own = siteOf({ clone, serverUrl, repository: name === undefined ? undefined : (0,github_repository/* parseRepository */.SU)(name) }, folder);
    const mayAsk = desk.token !== '' && name !== undefined && (env['GITHUB_API_URL'] || serverUrl === 'https://github.com');
    if (!mayAsk)
        return { file, levels: undefined, site: () => Promise.resolve(scope === 'group' ? (0,records_site/* nowhere */.jx)(serverUrl) : own) };
    const asked = await remote({ ...desk, env: { ...env, GITHUB_SERVER_URL: serverUrl } }, name);
    const site = async () => ({
        ...(await asked.site()),
        ...(scope === 'group' ? {} : { read: own.read })
    });
    return { file, levels: asked.levels, site };
}
function siteOf({ clone, ...place }, folder) {
    const { branch, defaultBranch } = clone;
    return {
        ...(0,records_site/* nowhere */.jx)(place.serverUrl),
        ...place,
        branch,
        facts: () => Promise.resolve({ ...records_site/* NO_FACTS */.Kj, defaultBranch }),
        read: (path) => Promise.resolve(readText((0,external_node_path_.resolve)(folder, path)))
    };
}

module.exports = __webpack_exports__;
/******/ })()
;