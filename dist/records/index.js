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
/* harmony export */   d: () => (/* binding */ bracketsOf),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qh: () => (/* binding */ BadgeError)
/* harmony export */ });
/* unused harmony exports UnknownWorkflow, nearest, notFound */
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
function utils_toCommandProperties(annotationProperties) {
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
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
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
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
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
;// CONCATENATED MODULE: ./src/github/api-error.ts
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

;// CONCATENATED MODULE: ./src/github/shape.ts

function shape_asFields(value, what) {
    if (isFields(value))
        return value;
    throw malformed(`${what} is no object`);
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function shape_listOf(fields, key) {
    const value = fields[key];
    if (Array.isArray(value))
        return value;
    throw malformed(`${key} is no list`);
}
function textOf(fields, key) {
    const value = fields[key];
    if (typeof value === 'string')
        return value;
    throw malformed(`${key} is no text`);
}
function shape_numberOf(fields, key) {
    const value = fields[key];
    if (typeof value === 'number')
        return value;
    throw malformed(`${key} is no number`);
}
function flagOf(fields, key) {
    const value = fields[key];
    if (typeof value === 'boolean')
        return value;
    throw malformed(`${key} is no boolean`);
}
function oidOf(fields, key) {
    const value = textOf(fields, key);
    if ((value.length === 40 || value.length === 64) && /^[\da-f]+$/.test(value))
        return value;
    throw malformed(`${key} is no commit id`);
}
function optionalTime(fields, key) {
    const time = Date.parse(optionalText(fields, key) ?? '');
    return Number.isNaN(time) ? undefined : time;
}
function optionalText(fields, key) {
    const value = fields[key];
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./src/github/payload.ts



function readPayload(path) {
    if (path === '')
        return {};
    try {
        const payload = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
        if (isFields(payload))
            return payload;
    }
    catch (error) {
        throw new errors/* BadgeError */.qh('invalid', `Cannot read the event ${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
    throw new errors/* BadgeError */.qh('invalid', `The event ${path} is no JSON object.`);
}
function proposedBy(pullRequest) {
    const head = isFields(pullRequest) ? pullRequest['head'] : undefined;
    if (!isFields(head))
        return undefined;
    const sha = optionalText(head, 'sha') ?? '';
    return { sha, repository: isFields(head['repo']) ? optionalText(head['repo'], 'full_name') : null };
}
function factsOf(repository) {
    const { id, owner, private: isPrivate } = repository;
    const defaultBranch = optionalText(repository, 'default_branch');
    if (typeof id !== 'number' || typeof isPrivate !== 'boolean' || defaultBranch === null || !isFields(owner))
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
    if (!isFields(run) || typeof run['id'] !== 'number' || typeof run['workflow_id'] !== 'number')
        return undefined;
    const head = run['head_repository'];
    return {
        id: run['id'],
        number: Number(run['run_number']) || 1,
        attempt: Number(run['run_attempt']) || 1,
        workflow: {
            id: run['workflow_id'],
            path: (optionalText(run, 'path') ?? optionalText(workflow, 'path') ?? '').replace(/@.*$/, ''),
            name: optionalText(run, 'name') || (optionalText(workflow, 'name') ?? '')
        },
        branch: optionalText(run, 'head_branch'),
        sha: optionalText(run, 'head_sha') ?? '',
        event: optionalText(run, 'event') ?? '',
        headRepository: isFields(head) ? optionalText(head, 'full_name') : null,
        status: optionalText(run, 'status') ?? '',
        conclusion: optionalText(run, 'conclusion')
    };
}

;// CONCATENATED MODULE: ./src/github/repository.ts

const FULL_NAME = /^([a-z\d](?:[a-z\d_-]*[a-z\d])?)\/((?!\.\.?$)[\w.-]+)$/i;
const LONGEST_NAME = 100;
function parseRepository(text) {
    const [, owner, name] = FULL_NAME.exec(text) ?? [];
    return owner === undefined || name === undefined || name.length > LONGEST_NAME ? undefined : { owner, name };
}
function namedRepository(name) {
    const repository = parseRepository(name);
    if (repository === undefined)
        throw new errors/* BadgeError */.qh('invalid', `"${name}" is no repository. Allowed: owner/name.`);
    return repository;
}
const repository_fullName = ({ owner, name }) => `${owner}/${name}`;
function isSame(one, other) {
    return repository_fullName(one).toLowerCase() === repository_fullName(other).toLowerCase();
}
function moved(asked, answers) {
    return new errors/* BadgeError */.qh('moved', `The repository ${repository_fullName(asked)} has moved to ${answers}: use its new name.`);
}

;// CONCATENATED MODULE: ./src/github/context.ts




function readContext(env) {
    const get = (name) => env[name] ?? '';
    const payload = readPayload(get('GITHUB_EVENT_PATH'));
    const source = isFields(payload['repository']) ? payload['repository'] : {};
    const path = workflowPath(get('GITHUB_WORKFLOW_REF'));
    const apiUrl = get('GITHUB_API_URL') || 'https://api.github.com';
    return {
        event: get('GITHUB_EVENT_NAME'),
        repository: repositoryOf(get('GITHUB_REPOSITORY') || (optionalText(source, 'full_name') ?? '')),
        facts: factsOf(source),
        triggering: triggeringRun(payload['workflow_run'], isFields(payload['workflow']) ? payload['workflow'] : {}),
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
    const repository = parseRepository(text);
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
        project_path: repository_fullName(context.repository),
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

;// CONCATENATED MODULE: ./src/records/link.ts





const OF_A_RUN = ['run', 'job'];
function linkOf(definition, { site, values }) {
    const { link = defaultLink(definition), source, filters, job } = definition;
    if (link.kind === 'url') {
        const { text, unfilled } = (0,placeholders/* expandUrl */.Uu)(link.url, values);
        return { given: link.url, text, warnings: unfilledIn(source.kind === 'pointer' ? 'link_url' : 'link', unfilled) };
    }
    const repository = filters.repository ?? (site.repository && repository_fullName(site.repository));
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
function records_main_pictureOf({ source }, gallery) {
    const { publish, values } = gallery;
    if (source.kind === 'pointer') {
        const { text, unfilled } = (0,placeholders/* expandUrl */.Uu)(source.imageUrl, values);
        return { given: source.imageUrl, text, readme: text, path: null, warnings: unfilledIn('image_url', unfilled) };
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
        warnings: unfilledIn('path', unfilled)
    };
}
function addressOf(path, { publish, site, isPrivate }) {
    if (publish?.gist !== undefined)
        return '';
    if (publish?.directory !== undefined)
        return directoryAddress(publish.directory, path);
    const repository = publish?.repository === undefined ? site.repository : namedRepository(publish.repository);
    if (repository === undefined)
        return '';
    return branchAddress(site.serverUrl, { repository, branch: publish?.branch ?? 'badges', isPrivate }, path);
}
function readmeAddress(path, { publish, site, values }) {
    if (publish?.gist !== undefined || publish?.directory !== undefined)
        return undefined;
    const own = site.repository === undefined ? undefined : repository_fullName(site.repository).toLowerCase();
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
    const values = await siteValues(isDrawing ? [...urls, pathTemplate(publish), '%{branch}'] : urls, site);
    const gallery = { site, publish, values, isPrivate: isDrawing && (await site.facts()).isPrivate };
    return Promise.all(definitions.map((definition) => listing(definition, gallery)));
}
async function listing(definition, gallery) {
    const { id, kind } = definition;
    const filling = { ...gallery, values: { ...gallery.values, ...ownValues(definition, gallery) } };
    const [link, picture] = [linkOf(definition, filling), records_main_pictureOf(definition, filling)];
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
    const values = await siteValues([link_url, image_url], site);
    const [link, image] = [(0,placeholders/* expandUrl */.Uu)(link_url, values), (0,placeholders/* expandUrl */.Uu)(image_url, values)];
    const row = {
        ...(name === undefined ? {} : { name }),
        ...{ link_url, image_url },
        rendered_link_url: link.text,
        rendered_image_url: image.text
    };
    return { row, warnings: [...unfilledIn('link_url', link.unfilled), ...unfilledIn('image_url', image.unfilled)] };
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
            const outcome = await records_main_shown(book, ports, book.badges);
            return request.name === undefined ? outcome : named(outcome, request.name);
        }
        case 'get':
            return records_main_shown(book, ports, [find(book, request.id, ports.file)]);
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
async function records_main_shown(book, ports, badges) {
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
    return { ...(await records_main_shown(now, ports, [find(now, request.id, ports.file)])), commitSha };
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

;// CONCATENATED MODULE: ./src/records/flags.ts

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
const ABOUT_ONE = (/* unused pure expression or super */ null && (['get', 'edit', 'remove']));
const SCOPES = { repository: 'project', organization: 'group' };
function readScope(text = 'repository') {
    if (text === 'repository' || text === 'organization')
        return SCOPES[text];
    const names = Object.keys(SCOPES);
    throw (0,errors/* invalid */.Gq)('scope', text, `is not known.${(0,errors/* suggestion */.h)(text, names)} Allowed: ${names.join(', ')}.`);
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

;// CONCATENATED MODULE: ./src/readme/snippets.ts
const snippets_MARKUPS = (/* unused pure expression or super */ null && (['markdown', 'html', 'asciidoc', 'rst']));
const SNIPPETS = {
    markdown: { one: markdown, joint: ' ' },
    html: { one: html, joint: ' ' },
    asciidoc: { one: asciidoc, joint: ' ' },
    rst: { one: rst, joint: '\n\n' }
};
function snippets_snippet(markup, badges) {
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

;// CONCATENATED MODULE: ./src/records/summary.ts

function summaryOf(request, { badges, rows, commitSha }) {
    const done = 'id' in request ? `${request.command} ${request.id}` : request.command;
    const commit = commitSha === undefined ? '' : `, commit ${commitSha}`;
    const heading = `### Badges\n\n${escaped(done)}${commit}\n`;
    if (badges.length > 0)
        return `${heading}\n<table>\n${HEAD}\n${badges.map(lineOf).join('\n')}\n</table>\n`;
    return rows.length === 0 ? heading : `${heading}\n<pre>${escaped(JSON.stringify(rows, null, 2))}</pre>\n`;
}
const HEAD = '<tr><th>id</th><th>name</th><th>kind</th><th>badge</th></tr>';
function lineOf({ row }) {
    const { id, name, kind, rendered_image_url: image, rendered_link_url: link } = row;
    const picture = image === '' ? '' : snippets_snippet('html', [{ alt: name, image, link }]);
    return `<tr><td>${escaped(id)}</td><td>${escaped(name)}</td><td>${kind}</td><td>${picture}</td></tr>`;
}
function escaped(text) {
    return text.replace(/[^\p{L}\p{N} ,.:/-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

;// CONCATENATED MODULE: ./src/say.ts
function say_harmless(text) {
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
    throw invalid('format', text, `is no format.${suggestion(text, MARKUPS)} Allowed: ${MARKUPS.join(', ')}.`);
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
    const clean = rows.map((row) => row.map(say_harmless));
    const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => row[column]?.length ?? 0)));
    const line = (row) => row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ');
    return clean.map((row) => `${say_harmless(line(row)).trimEnd()}\n`).join('');
}

;// CONCATENATED MODULE: ./src/github/pace.ts

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
            throw new errors/* BadgeError */.qh('limited', `Rate limited by GitHub until ${until}: ${why}. ${NEXT}`);
        }
        this.#limitedUntil = Math.max(this.#limitedUntil, time);
        const wait = Math.max(0, time - this.#clock.now());
        await this.#clock.sleep(wait + this.#clock.random() * Math.min(wait, this.#deadline - time));
    }
}
const gaveUp = () => new errors/* BadgeError */.qh('outage', `Gave up after 5 minutes of trying. ${NEXT}`);
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

;// CONCATENATED MODULE: ./src/github/meanings.ts
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

;// CONCATENATED MODULE: ./src/github/classify.ts



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
    return new errors/* BadgeError */.qh('outage', `GitHub failed ${purpose.what}: ${said(error)}. ${NEXT}`);
}
const MINUTE = 60_000;
function limitedUntil(headers, now) {
    const after = headers.get('retry-after');
    if (after !== undefined)
        return /^\d+$/.test(after) ? now + Number(after) * 1000 : Date.parse(after) || now + MINUTE;
    const reset = Number(headers.get('x-ratelimit-reset'));
    return isSpent(headers) && reset > 0 ? reset * 1000 : now + MINUTE;
}
const said = ({ status, message }) => `${classify_oneLine(message)}${status === 0 || status === 200 ? '' : ` (HTTP ${status})`}`;
const classify_oneLine = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 300);
const CURES = {
    unauthorized: () => 'The token is wrong or has expired: give another one.',
    forbidden: (error, { permission }) => {
        const accepted = error.headers.get('x-accepted-github-permissions');
        const note = accepted === undefined ? '' : ` GitHub accepts: ${classify_oneLine(accepted)}.`;
        return `The token lacks ${permission}.${note}`;
    },
    policy: () => 'A rule protects the branch: take an unprotected one as "target-branch" (the default is "badges"), or let the rule pass this token.',
    archived: () => 'The repository is archived and takes no changes: unarchive it, or take this step out.',
    moved: () => 'The repository has moved or was renamed: use its new name.',
    'not-found': (_, { missing }) => missing,
    refused: () => 'Nothing was written.'
};
function refusal(code, error, purpose) {
    return new errors/* BadgeError */.qh(code, `GitHub refused ${purpose.what}: ${said(error)}. ${CURES[code](error, purpose)}`);
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

;// CONCATENATED MODULE: ./src/github/steady.ts


const TRIES = 8;
async function steady(pace, purpose, read) {
    for (let attempt = 0;;) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof ApiError))
                throw error;
            const verdict = classify(error, purpose, Date.now());
            switch (verdict.kind) {
                case 'limited':
                    await pace.waitUntil(verdict.until, verdict.why);
                    break;
                case 'refused':
                    throw verdict.error;
                case 'conflict':
                    if (attempt + 1 >= TRIES)
                        throw outage(error, purpose);
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

;// CONCATENATED MODULE: ./src/github/ask.ts






class ask_GraphqlRefused extends errors/* BadgeError */.qh {
}
function ask_asker(client, pace, purpose) {
    const graphql = refusable(client, pace, purpose);
    return ({ document, variables }, read) => steady(pace, purpose, async () => {
        const data = await graphql(document, variables);
        return read(shape_asFields(data['repository'], 'repository'));
    });
}
function refusable(client, pace, purpose) {
    return async (document, variables) => {
        try {
            return await client.graphql(document, variables);
        }
        catch (error) {
            if (!(error instanceof ApiError))
                throw error;
            if (isGraphqlRefused(error))
                throw new ask_GraphqlRefused('refused', `GitHub refused ${purpose.what} through GraphQL (HTTP ${error.status}).`);
            const verdict = classify(error, purpose, Date.now());
            if (verdict.kind === 'limited' && isGraphqlSpent(error))
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
        throw late instanceof errors/* BadgeError */.qh && late.code === 'limited' ? new ask_GraphqlRefused(late.code, late.message) : late;
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

;// CONCATENATED MODULE: ./src/github/branch-purposes.ts
function branch_purposes_purposesFor(name, branch) {
    const missing = `There is no repository ${name}, or the token may not see it: a repository other than this one takes a "token" that may write to it.`;
    const grant = '"contents: write". Paste into the job: permissions: { contents: write, actions: read }';
    return {
        read: { what: `to read the branch "${branch}" of ${name}`, permission: grant, missing },
        write: { what: `to write to the branch "${branch}" of ${name}`, permission: grant, missing }
    };
}

;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_namespaceObject.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_namespaceObject.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
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
var utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
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
    const proxyFetch = (url, opts) => utils_awaiter(this, void 0, void 0, function* () {
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
                throw new ApiError(answer.status, 'moved', { headers: headersOf(answer.headers) });
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
            const answer = shape_asFields(data, 'the GraphQL answer');
            if (answer['errors'] !== undefined)
                throw graphqlError(answer, headersOf(headers));
            return shape_asFields(answer['data'], 'data');
        }
    };
}
function asApiError(error) {
    if (error instanceof ApiError)
        return error;
    const response = isFields(error) ? error['response'] : undefined;
    if (isFields(response)) {
        const data = isFields(response['data']) ? response['data'] : {};
        const message = optionalText(data, 'message') ?? `HTTP ${String(response['status'])}`;
        return new ApiError(Number(response['status']), detailed(message, data), {
            headers: headersOf(response['headers'])
        });
    }
    return new ApiError(0, error instanceof Error ? error.message : String(error));
}
function detailed(message, data) {
    const errors = Array.isArray(data['errors']) ? data['errors'] : [];
    const details = errors.map((detail) => (isFields(detail) ? optionalText(detail, 'message') : detail));
    return [message, ...details.filter((detail) => typeof detail === 'string')].join(': ');
}
function graphqlError(answer, headers) {
    const errors = shape_listOf(answer, 'errors').filter(isFields);
    if (errors.length === 0)
        return malformed('errors without an error');
    const types = errors.map((error) => optionalText(error, 'type') ?? '');
    const message = errors.map((error) => optionalText(error, 'message') ?? 'no message').join('; ');
    return new ApiError(200, message, { types, headers });
}
function headersOf(headers) {
    return new Map(isFields(headers) ? Object.entries(headers).map(([name, value]) => [name, String(value)]) : []);
}

;// CONCATENATED MODULE: ./src/github/git-data.ts



const MOST_ENTRIES = 100;
const MOST_BYTES = 1_000_000;
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
        const parts = branch.split('/').map((part) => route `/${part}`);
        return this.#point('PATCH', `/refs/heads${parts.join('')}`, { force: false, sha });
    }
    async seed({ path, text }, { branch, message }) {
        const { owner, name } = this.#repository;
        const parts = path.split('/').map((part) => route `/${part}`);
        const answer = shape_asFields(await this.#client.rest('PUT', route `/repos/${owner}/${name}/contents` + parts.join(''), {
            message,
            content: Buffer.from(text).toString('base64'),
            branch
        }), 'the file');
        return oidOf(shape_asFields(answer['commit'], 'commit'), 'sha');
    }
    async #point(method, path, body) {
        const { owner, name } = this.#repository;
        const answer = await this.#client.rest(method, route `/repos/${owner}/${name}/git` + path, body);
        const sha = oidOf(shape_asFields(shape_asFields(answer, 'the reference')['object'], 'object'), 'sha');
        if (sha !== body.sha)
            throw malformed('the reference points elsewhere');
    }
    async #made(kind, body) {
        const { owner, name } = this.#repository;
        const path = route `/repos/${owner}/${name}/git/${kind}`;
        return oidOf(shape_asFields(await this.#client.rest('POST', path, body), kind), 'sha');
    }
}
function stepsOf(entries) {
    const steps = [];
    let bytes = 0;
    for (const entry of entries) {
        const size = Buffer.byteLength(entry.content ?? '');
        const last = steps.at(-1);
        if (last === undefined || last.length === MOST_ENTRIES || bytes + size > MOST_BYTES) {
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
            return branch_writer_written(await this.#replace(write, at, head.id));
        return branch_writer_written(await (overGraphql && isSmall(write.changes) ? this.#commit(write, at) : this.#advance(write, at)));
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
            branch: { repositoryNameWithOwner: repository_fullName(this.#place.repository), branchName: this.#place.branch },
            message: { headline, ...(body === '' ? {} : { body }) },
            expectedHeadOid: oid,
            fileChanges: { additions, ...(deletions.length === 0 ? {} : { deletions }) }
        };
        const data = await this.#graphql(COMMIT, { input });
        return oidOf(shape_asFields(shape_asFields(data['createCommitOnBranch'], 'createCommitOnBranch')['commit'], 'commit'), 'oid');
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
            shape_asFields(data['updateRefs'], 'updateRefs');
        }
        catch (error) {
            throw error instanceof ApiError && isUnknown(error) ? malformed(error.message) : error;
        }
        return commit;
    }
    async #plant(write) {
        let tree;
        try {
            tree = await this.#data.tree(undefined, write.changes);
        }
        catch (error) {
            if (error instanceof ApiError && error.status === 409 && /is empty/i.test(error.message))
                return this.#seed(write);
            throw error;
        }
        const commit = await this.#data.commit(this.#message(write).whole, tree, []);
        await this.#data.plant(this.#place.branch, commit);
        return branch_writer_written(commit);
    }
    async #seed(write) {
        const { files } = write.changes;
        const [file] = files;
        if (file === undefined)
            throw malformed('no file to begin with');
        const first = { ...write, changes: { files: [file], removed: [] } };
        const commit = await this.#data.seed(file, { branch: this.#place.branch, message: this.#message(first).whole });
        return files.length === 1 ? branch_writer_written(commit) : { kind: 'partly', paths: [file.path] };
    }
}
const branch_writer_written = (commitSha) => ({ kind: 'written', commitSha });
function isSmall({ files, removed }) {
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    return files.length + removed.length <= MOST_ENTRIES && bytes <= MOST_BYTES;
}

;// CONCATENATED MODULE: ./src/github/objects.ts




const BLOB = '... on Blob { oid text isTruncated isBinary byteSize }';
async function textsAt(ask, { repository, head }, paths) {
    const texts = new Map();
    const shape = {
        title: 'PublishBadgesTexts',
        field: (index) => `at${index}: object(expression: $path${index}) { ${BLOB} }`,
        valueOf: (path) => `${head}:${path}`
    };
    for (const { question, part } of questions(repository, paths, shape)) {
        await ask(question, (answer) => {
            for (const [index, path] of part.entries()) {
                const blob = objects_blobOf(path, objects_fieldOf(answer, `at${index}`));
                if (blob !== undefined)
                    texts.set(path, blob);
            }
        });
    }
    return texts;
}
function objects_blobOf(path, blob) {
    if (!isFields(blob) || blob['oid'] === undefined)
        return undefined;
    if (flagOf(blob, 'isTruncated'))
        throw new errors/* BadgeError */.qh('refused', `The file ${path} is too large to be read: ${shape_numberOf(blob, 'byteSize')} bytes.`);
    const text = optionalText(blob, 'text');
    return blob['isBinary'] === true || text === null ? undefined : { oid: oidOf(blob, 'oid'), text };
}
async function lastCommitsAt(ask, { repository, head }, paths) {
    const commits = new Map();
    const shape = {
        title: 'PublishBadgesTrace',
        field: (index) => `at${index}: object(expression: "${head}") { ... on Commit { ${historyField(index)} } }`,
        valueOf: (path) => path
    };
    for (const { question, part } of questions(repository, paths, shape)) {
        await ask(question, (answer) => {
            for (const [index, path] of part.entries())
                commits.set(path, commitOf(shape_asFields(objects_fieldOf(answer, `at${index}`), 'the head'), index));
        });
    }
    return commits;
}
const historyField = (index) => `commit${index}: history(first: 1, path: $path${index}) { nodes { oid message } }`;
function commitOf(target, index) {
    const [last] = shape_listOf(shape_asFields(target[`commit${index}`], 'history'), 'nodes');
    if (last === undefined)
        return null;
    const commit = shape_asFields(last, 'a commit');
    return { oid: oidOf(commit, 'oid'), message: textOf(commit, 'message') };
}
function objects_fieldOf(answer, key) {
    if (answer[key] === undefined)
        throw malformed(`${key} is missing`);
    return answer[key];
}

;// CONCATENATED MODULE: ./src/github/head.ts



function foldersOf(paths) {
    return [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))];
}
function head_headQuery({ repository, branch, file, singleCommit = false }, paths, traced) {
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
        return historyField(index);
    });
    if (file !== undefined) {
        variables['file'] = file;
        folders.push(`file: object(expression: $file) { ${BLOB} }`);
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
function head_parseHead(repository, paths, traced) {
    const target = repository['ref'] === null ? null : shape_asFields(shape_asFields(repository['ref'], 'ref')['target'], 'target');
    const defaultBranch = isFields(repository['defaultBranchRef'])
        ? optionalText(repository['defaultBranchRef'], 'name')
        : null;
    return {
        name: textOf(repository, 'nameWithOwner'),
        id: optionalText(repository, 'id') ?? '',
        isEmpty: flagOf(repository, 'isEmpty'),
        isPrivate: flagOf(repository, 'isPrivate'),
        isArchived: flagOf(repository, 'isArchived'),
        defaultBranch,
        head: target === null ? null : oidOf(target, 'oid'),
        blobs: target === null ? new Map() : blobsIn(repository, paths),
        tree: target === null ? null : oidOf(shape_asFields(target['tree'], 'tree'), 'oid'),
        ...(target === null ? { tip: null } : tipOf(target)),
        traced: new Map(traced.map((path, index) => [path, target === null ? null : commitOf(target, index)]))
    };
}
function blobsIn(repository, paths) {
    const blobs = new Map();
    foldersOf(paths).forEach((folder, index) => {
        const tree = repository[`folder${index}`];
        if (tree === undefined)
            throw malformed(`folder${index} is missing`);
        if (!isFields(tree) || !Array.isArray(tree['entries']))
            return;
        for (const entry of shape_listOf(tree, 'entries')) {
            const fields = shape_asFields(entry, 'an entry');
            if (fields['type'] === 'blob')
                blobs.set(folder === '' ? textOf(fields, 'name') : `${folder}/${textOf(fields, 'name')}`, oidOf(fields, 'oid'));
        }
    });
    return blobs;
}
function tipOf(target) {
    if (target['newest'] === undefined)
        return {};
    const [first, ...older] = shape_listOf(shape_asFields(target['newest'], 'history'), 'nodes');
    return { tip: { message: textOf(shape_asFields(first, 'a commit'), 'message'), isOnly: older.length === 0 } };
}

;// CONCATENATED MODULE: ./src/github/tree.ts




function filesBelow(get, repository, oid) {
    const { owner, name } = repository;
    return get(route `/repos/${owner}/${name}/git/trees/${oid}` + '?recursive=1', (answer) => {
        if (flagOf(answer, 'truncated'))
            throw tooMany(repository);
        const files = new Map();
        for (const item of shape_listOf(answer, 'tree')) {
            const entry = shape_asFields(item, 'an entry');
            if (entry['type'] === 'blob')
                files.set(textOf(entry, 'path'), oidOf(entry, 'sha'));
        }
        return files;
    });
}
function tooMany(repository) {
    return new errors/* BadgeError */.qh('refused', `The branch of ${repository_fullName(repository)} holds more files than GitHub lists at once (100,000): give the badges a branch of their own.`);
}

;// CONCATENATED MODULE: ./src/github/graphql-reader.ts




function graphqlReader(ask, get, place) {
    const { repository } = place;
    return {
        async head(paths, traced) {
            const areMany = foldersOf(paths).length > MOST_PATHS;
            const listed = areMany ? [] : paths;
            const hinted = traced.length > MOST_PATHS ? [] : traced;
            const head = await ask(head_headQuery(place, listed, hinted), (answer) => head_parseHead(answer, listed, hinted));
            return areMany && head.tree !== null ? { ...head, blobs: await filesBelow(get, repository, head.tree) } : head;
        },
        lastCommits: (head, paths) => lastCommitsAt(ask, { repository, head }, paths),
        texts: (head, paths) => textsAt(ask, { repository, head }, paths)
    };
}

;// CONCATENATED MODULE: ./src/github/glance.ts





async function glanceAt(client, pace, { place, wanted: { paths, traced } }) {
    const ask = asker(client, pace, purposesFor(fullName(place.repository), place.branch).read);
    try {
        return await ask(headQuery(place, paths, traced), (answer) => ({
            paths,
            traced,
            head: parseHead(answer, paths, traced),
            text: blobOf(place.file, fieldOf(answer, 'file'))?.text
        }));
    }
    catch (error) {
        if (error instanceof GraphqlRefused)
            return undefined;
        throw error;
    }
}
const glance_isSame = (one, paths, traced) => JSON.stringify([one.paths, one.traced]) === JSON.stringify([paths, traced]);

;// CONCATENATED MODULE: ./src/github/pages.ts



const ITEMS = 'items';
function getter(client, pace, purpose) {
    return (path, read, own = purpose) => steady(pace, own, async () => {
        const answer = await client.rest('GET', path);
        return read(Array.isArray(answer) ? { [ITEMS]: answer } : shape_asFields(answer, 'the answer'));
    });
}
async function* pages(get, { path, key, size, parse, purpose }) {
    const joint = path.includes('?') ? '&' : '?';
    for (let page = 1, seen = 0;; page++) {
        const read = (fields) => ({
            items: listOf(fields, key).map((item) => parse(asFields(item, `an entry of ${key}`))),
            total: numberOf(fields, 'total_count')
        });
        const { items, total } = await get(`${path}${joint}per_page=${size}&page=${page}`, read, purpose);
        seen += items.length;
        yield items;
        if (items.length < size || seen >= total)
            return;
    }
}
async function pages_all(parts) {
    const items = [];
    for await (const part of parts)
        items.push(...part);
    return items;
}
async function allUnless(reasons, parts) {
    try {
        return await pages_all(parts);
    }
    catch (error) {
        if (error instanceof BadgeError && reasons.includes(error.code))
            return [];
        throw error;
    }
}

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
    return get(route `/repos/${owner}/${name}`, (repository) => ({
        name: textOf(repository, 'full_name'),
        isPrivate: flagOf(repository, 'private'),
        isArchived: flagOf(repository, 'archived'),
        defaultBranch: textOf(repository, 'default_branch')
    }));
}
function newestOf(get, { owner, name }, branch) {
    return orMissing(get(route `/repos/${owner}/${name}/branches/${branch}`, (answer) => {
        if (textOf(answer, 'name') !== branch)
            return undefined;
        const head = shape_asFields(answer['commit'], 'commit');
        const tree = shape_asFields(shape_asFields(head['commit'], 'commit')['tree'], 'tree');
        return { oid: oidOf(head, 'sha'), tree: oidOf(tree, 'sha') };
    }));
}
function commitsOf(get, { owner, name }, query) {
    const path = route `/repos/${owner}/${name}/commits` + `?${new URLSearchParams(query).toString()}`;
    return get(path, (answer) => shape_listOf(answer, ITEMS).map((item) => {
        const commit = shape_asFields(item, 'a commit');
        return { oid: oidOf(commit, 'sha'), message: textOf(shape_asFields(commit['commit'], 'commit'), 'message') };
    }));
}
function textAt(get, { owner, name }, { head, path }) {
    const parts = path.split('/').map((part) => route `/${part}`);
    return get(route `/repos/${owner}/${name}/contents` + `${parts.join('')}?ref=${head}`, (file) => rest_reader_blobOf(path, file));
}
function rest_reader_blobOf(path, file) {
    if (file[ITEMS] !== undefined || file['type'] !== 'file')
        return undefined;
    const encoding = optionalText(file, 'encoding');
    if (encoding === 'none')
        throw new errors/* BadgeError */.qh('refused', `The file ${path} is too large to be read: ${shape_numberOf(file, 'size')} bytes.`);
    if (encoding !== 'base64')
        throw malformed('the file is not in base64');
    const text = Buffer.from(textOf(file, 'content'), 'base64').toString('utf8');
    return text.includes('\0') ? undefined : { oid: oidOf(file, 'sha'), text };
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
    const needNot = head === null || unknown.length === 0 || (unknown.length > MOST_PATHS && !(await mayMatter()));
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
        if (!(error instanceof ask_GraphqlRefused) || !this.isGraphql)
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
    const purposes = branch_purposes_purposesFor(repository_fullName(repository), place.branch);
    const get = getter(client, pace, purposes.read);
    const readers = {
        graphql: graphqlReader(ask_asker(client, pace, purposes.read), get, place),
        rest: restReader(get, place)
    };
    const way = new Way(readers, place.singleCommit);
    const graphql = refusable(client, pace, purposes.write);
    const writer = new BranchWriter(graphql, new GitData(client, repository), place);
    let glance = place.singleCommit ? undefined : place.glance;
    const trace = (...asked) => way.take((reader) => reader.lastCommits(...asked));
    return {
        async read(paths, traced) {
            const seen = glance !== undefined && glance_isSame(glance, paths, traced) ? glance.head : undefined;
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
                if (error instanceof ApiError)
                    return await settled(error);
                way.leaveGraphql(error);
                return { kind: 'conflict' };
            }
        }
    };
    async function settled(error) {
        if (isRedirect(error))
            refuseChanged(repository, await rest_reader_factsOf(get, repository));
        return outcomeOf(error, purposes.write, Date.now());
    }
}
function refuseChanged(repository, { name, isArchived }) {
    if (name.toLowerCase() !== repository_fullName(repository).toLowerCase())
        throw moved(repository, name);
    if (isArchived)
        throw new errors/* BadgeError */.qh('archived', `The repository ${name} is archived and takes no changes: unarchive it, or take this step out.`);
}

;// CONCATENATED MODULE: ./src/github/contents.ts






async function readContents(get, repository, { path, ref }) {
    const { owner, name } = repository;
    const parts = path.split('/').map((part) => route `/${part}`);
    const query = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`;
    const purpose = {
        what: `to read ${path} of ${repository_fullName(repository)}`,
        permission: '"contents: read". Paste into the job: permissions: { contents: write, actions: read }',
        missing: `There is no ${path} in ${repository_fullName(repository)}, or the token may not see it.`
    };
    try {
        return await get(`${route `/repos/${owner}/${name}/contents`}${parts.join('')}${query}`, contents_textIn, purpose);
    }
    catch (error) {
        if (error instanceof errors/* BadgeError */.qh && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
function contents_textIn(fields) {
    if (ITEMS in fields || fields['type'] !== 'file')
        return undefined;
    const encoding = textOf(fields, 'encoding');
    if (encoding === 'none')
        throw new errors/* BadgeError */.qh('invalid', `${textOf(fields, 'path')} is larger than the 1 MB that can be read.`);
    if (encoding !== 'base64')
        throw malformed(`encoding ${encoding}`);
    return Buffer.from(textOf(fields, 'content'), 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./src/github/facts.ts




function repositoryFacts(get, repository) {
    return get(route `/repos/${repository.owner}/${repository.name}`, (fields) => {
        const name = textOf(fields, 'full_name');
        if (name.toLowerCase() !== `${repository.owner}/${repository.name}`.toLowerCase())
            throw moved(repository, name);
        return {
            id: String(shape_numberOf(fields, 'id')),
            defaultBranch: textOf(fields, 'default_branch'),
            isPrivate: fields['private'] === true,
            isFork: fields['fork'] === true,
            ownedByOrganization: textOf(shape_asFields(fields['owner'], 'owner'), 'type') === 'Organization'
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
        what: `to read the newest commit and tag of ${repository_fullName(asked)}`,
        permission: '"contents: read"',
        missing: `There is no repository ${repository_fullName(asked)}, or the token may not see it ("contents: read").`
    };
    const question = { document: NEWEST, variables: { owner: asked.owner, name: asked.name } };
    return ask_asker(client, pace, purpose)(question, (repository) => {
        const head = repository['defaultBranchRef'];
        const [tag] = shape_listOf(shape_asFields(repository['refs'], 'refs'), 'nodes');
        return {
            commitSha: isFields(head) ? oidOf(shape_asFields(head['target'], 'target'), 'oid') : null,
            tag: isFields(tag) ? textOf(tag, 'name') : null
        };
    });
}

;// CONCATENATED MODULE: ./src/github/records-api.ts









function openRecordsApi(context, access) {
    const pace = new RequestPace(access.clock);
    const client = connect({ ...access, ...context, observe: (roundTrip) => pace.observe(roundTrip) });
    const getOf = (what) => getter(client, pace, purposeOf(what));
    return {
        pace,
        facts: (repository) => repositoryFacts(getOf(repository_fullName(repository)), repository),
        newest: (repository) => newest(client, pace, repository),
        contents({ repository, ...place }) {
            return readContents(getOf(repository), namedRepository(repository), place);
        },
        oldest: (owner) => oldest(getOf(`the repositories of ${owner}`), owner),
        branch: (place) => branchStore(client, pace, place)
    };
}
function purposeOf(what) {
    return {
        what: `to read ${what}`,
        permission: '"contents: read". Paste into the job: permissions: { contents: read }',
        missing: `There is no such repository, or the token may not see it: another one than the workflow's own takes a "token" that may.`
    };
}
async function oldest(get, owner) {
    const query = '?sort=created&direction=asc&per_page=1';
    const read = (path) => get(path + query, (fields) => {
        const [first] = shape_listOf(fields, ITEMS);
        return first === undefined ? undefined : namedRepository(textOf(shape_asFields(first, 'a repository'), 'full_name'));
    });
    try {
        return await read(route `/orgs/${owner}/repos`);
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh) || error.code !== 'not-found')
            throw error;
        return read(route `/users/${owner}/repos`);
    }
}

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

;// CONCATENATED MODULE: ./src/target/reading.ts

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
        return (await this.files()).get(path) === blobId(text);
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

;// CONCATENATED MODULE: ./src/target/sent.ts

class Sent {
    #store;
    #own = new Set();
    #along = NOTHING;
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
        const along = this.alongArrived(state) ? this.#along : NOTHING;
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
            return { own, along: NOTHING };
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
            last = { head: state.head, reading: new Reading(sourceOf(store, state)) };
        return last.reading;
    };
}
const NOWHERE = { files: () => Promise.resolve(new Map()), texts: () => Promise.resolve(new Map()) };
function sourceOf(store, state) {
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

;// CONCATENATED MODULE: ./src/records-remote.ts






class RemoteRecords {
    #means;
    #api;
    #facts = new Map();
    constructor(means) {
        const { context, token, signal } = means;
        if (token === '')
            throw new errors/* BadgeError */.qh('unauthorized', 'No token is given: GitHub is asked with "token" (on the command line --token, or GITHUB_TOKEN).');
        this.#means = means;
        this.#api = openRecordsApi(context, { token, signal, clock: systemClock(signal) });
    }
    ports(path) {
        return { file: this.#file(path), levels: this.levels, site: () => this.site() };
    }
    get levels() {
        const { owner } = this.#means.context.repository;
        return { owner, read: (reference) => this.#api.contents(reference) };
    }
    async site() {
        const { context, scope } = this.#means;
        const { serverUrl } = context;
        const repository = scope === 'group' ? await this.#api.oldest(context.repository.owner) : context.repository;
        if (repository === undefined)
            return nowhere(serverUrl);
        return {
            serverUrl,
            repository,
            branch: '',
            facts: () => this.#factsOf(repository),
            newest: () => this.#api.newest(repository),
            read: (path) => this.#api.contents({ repository: repository_fullName(repository), path, ref: undefined })
        };
    }
    #factsOf(repository) {
        const { context } = this.#means;
        const name = repository_fullName(repository);
        const told = isSame(repository, context.repository) ? context.facts : undefined;
        const facts = this.#facts.get(name) ?? (told === undefined ? this.#api.facts(repository) : Promise.resolve(told));
        this.#facts.set(name, facts);
        return facts;
    }
    #file(path) {
        const { context, scope } = this.#means;
        const repository = scope === 'group' ? { ...context.repository, name: '.github' } : context.repository;
        const name = repository_fullName(repository);
        return {
            source: `${name}:${path}`,
            scope,
            read: async () => {
                const text = await this.#api.contents({ repository: name, path, ref: undefined });
                if (text === undefined)
                    await this.#factsOf(repository);
                return text;
            },
            change: async (make, what) => this.#commit({ repository, path }, make, what)
        };
    }
    async #commit({ repository, path }, make, what) {
        const { defaultBranch: branch } = await this.#factsOf(repository);
        const place = {
            repository,
            branch,
            singleCommit: false,
            message: () => ({ headline: what, body: '' }),
            found: () => { }
        };
        const target = branchTarget(this.#api.branch(place), patient(this.#api.pace, path));
        let text = '';
        const publication = await inOurWords({ repository, branch, path }, () => target.publish([], NO_ADVICE, async (standing) => {
            text = make(await records_remote_textAt(standing, path));
            return { files: [{ path, text }], removed: [] };
        }));
        return { text, commitSha: publication.commitSha };
    }
}
const NO_ADVICE = { isSuperseded: () => Promise.resolve(false), renew: () => Promise.resolve([]) };
async function records_remote_textAt(standing, path) {
    const text = (await standing.texts([path])).get(path);
    if (text === undefined && (await standing.files()).has(path))
        throw new errors/* BadgeError */.qh('invalid', `${path} is no text in UTF-8. It is as it was.`);
    return text;
}
const MOST_RACES = 20;
function patient(pace, path) {
    return {
        waitUntil: (time, why) => pace.waitUntil(time, why),
        async backOff(attempt) {
            if (attempt >= MOST_RACES)
                throw new errors/* BadgeError */.qh('conflict', `Others changed the branch of ${path} ${MOST_RACES} times in a row before we could. Try again.`);
            await pace.backOff(attempt);
        }
    };
}
async function inOurWords({ repository, branch, path }, write) {
    try {
        return await write();
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh) || error.code !== 'policy')
            throw error;
        throw new errors/* BadgeError */.qh('policy', `A rule protects the branch "${branch}" of ${repository_fullName(repository)}: let the rule pass this token, or change ${path} in a pull request.`);
    }
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

;// CONCATENATED MODULE: ./src/records-main.ts













const records_main_read = (input) => getInput(input) || undefined;
async function run() {
    const token = getInput('token');
    const clean = (0,src_tokens/* redactor */.$p)([token]);
    try {
        const command = readCommand(records_main_read('command'));
        const scope = readScope(records_main_read('scope'));
        const request = await readRequest({ command, id: records_main_read('id'), read: records_main_read, tokens: (0,src_tokens/* formsOf */.XP)(token) });
        const remote = new RemoteRecords({ context: readContext(process.env), token, signal: stopSignal(process), scope });
        const outcome = await manage(request, remote.ports(scope === 'group' ? 'badges.yml' : '.github/badges.yml'));
        for (const line of outcome.warnings)
            warning(clean(line));
        print(clean(linesOf(table(outcome))));
        setOutput('badges', clean(JSON.stringify(outcome.rows)));
        setOutput('commit-sha', outcome.commitSha ?? '');
        const summary = process.env['GITHUB_STEP_SUMMARY'];
        if (summary)
            (0,external_node_fs_namespaceObject.appendFileSync)(summary, clean(summaryOf(request, outcome)));
    }
    catch (error) {
        fail(error, clean);
    }
}
function readCommand(text = 'list') {
    const command = RECORD_COMMANDS.find((known) => known === text);
    if (command !== undefined)
        return command;
    throw (0,errors/* invalid */.Gq)('command', text, `is no command.${(0,errors/* suggestion */.h)(text, RECORD_COMMANDS)} Allowed: ${RECORD_COMMANDS.join(', ')}.`);
}
function fail(error, clean) {
    setOutput('badges', '[]');
    setOutput('commit-sha', '');
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof errors/* BadgeError */.qh) {
        setFailed(clean(`${message} [${(0,errors/* bracketsOf */.d)(error.code)}]`));
        return;
    }
    debug(clean(error instanceof Error ? (error.stack ?? message) : message));
    setFailed(clean(`Unexpected error, please report it: ${message}`));
}
void run();

module.exports = __webpack_exports__;
/******/ })()
;