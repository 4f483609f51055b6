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
        return (0,value/* wrong */.Q)(at, () => `${items.length} badges are too many. Allowed: ${MOST_BADGES}.`);
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
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Q)(value.at, () => `${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value)} cannot stand here. ${allowed}`);
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
function line(allowed) {
    return {
        parse: (text) => (/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u.test(text.trim()) ? text.trim() : undefined),
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

/***/ 3209:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseManifest)
});

// UNUSED EXPORTS: parseBadges

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
        return (0,manifest_value/* wrong */.Q)(root.at, () => notMap(root));
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
    return (0,manifest_value/* wrong */.Q)(value.at, () => `"badges": ${(0,shapes/* shown */.SP)(value)} is no list. Allowed: ${file_keys_A_LIST}.`);
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

// EXTERNAL MODULE: ./src/manifest/yaml.ts + 1 modules
var yaml = __nccwpck_require__(6477);
;// CONCATENATED MODULE: ./src/manifest/parse.ts







const MOST_KIB = 256;
const MOST_PROBLEMS = 1000;
function parseManifest(text, source, scope) {
    const read = readText(text, source, (tree) => readFile(tree, { source, scope }));
    return 'problems' in read ? read : { manifest: read.value };
}
function parseBadges(text, source) {
    const read = readText(text, source, (tree) => readList(tree, source));
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
function readText(text, source, read) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_KIB * 1024)
        return { problems: [`${source}:1:1: ${bytes} bytes are too many. Allowed: ${MOST_KIB} KiB.`] };
    const tree = (0,yaml/* parseYaml */.h)(text);
    const reading = tree.problems.length > 0 ? tree : read(tree);
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
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Q)(value.at, () => `the list is empty. ${allowed}`);
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
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Q)(value.at, () => misplaced(value, allowed));
    const words = new Map();
    return gathered(value.entries.map((entry) => pairOf(keyOf(entry, { key, same, words }), under(entry, kind))));
}
function keyOf({ key: word, at }, { key: kind, same, words }) {
    const key = kind.parse(word);
    if (key === undefined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Q)(at, () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} ${kind.refusal(word)} ${kind.allowed}`);
    const before = words.get(key);
    if (before === word)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Q)(at, () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} is given twice. Leave one of them out.`);
    if (before !== undefined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Q)(at, () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(before)} and ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} are ${same}. Leave one of them out.`);
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
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Q)(value.at, () => misplaced(value, kind.allowed));
    const parsed = kind.parse(value.text);
    return parsed === undefined
        ? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Q)(value.at, () => `${shown(value)} ${kind.refusal(value.text)} ${kind.allowed}`)
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

/***/ 1860:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wrong)
/* harmony export */ });
const wrong = (at, say) => ({
    problems: [{ at, say }]
});


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/manifest/expander.ts


const MOST_VALUES = 100_000;
const DEEPEST = 64;
class Expander {
    problems = [];
    #anchored = new Map();
    #made = new Map();
    #aliases = 0;
    #depth = 0;
    rootOf(contents) {
        const root = this.#expand(contents, 0);
        if (this.#aliases > 0 && root.size > MOST_VALUES) {
            this.#refuse(0, `Its aliases (*name) make more than ${MOST_VALUES} values of this text: use fewer.`);
        }
        return root;
    }
    #expand(node, outer) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#targetOf(node.source, node.range?.[0] ?? outer);
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isSeq */.oP)(node) && !(0,dist/* isMap */.jh)(node))
            return nothing(outer);
        if (node.anchor === undefined)
            return this.#valueOf(node, outer);
        this.#anchored.set(node.anchor, node);
        const value = this.#valueOf(node, outer);
        this.#made.set(node, value);
        return value;
    }
    #valueOf(node, outer) {
        if ((0,dist/* isScalar */.jn)(node)) {
            const text = node.source ?? '';
            return { kind: 'scalar', at: node.range?.[0] ?? outer, size: 1, text, empty: node.value === null };
        }
        if (!(0,dist/* isSeq */.oP)(node) && !(0,dist/* isMap */.jh)(node))
            return nothing(outer);
        const at = node.range?.[0] ?? outer;
        if (this.#depth === DEEPEST)
            return this.#refuse(at, 'This is nested too deeply.');
        this.#depth++;
        const value = (0,dist/* isSeq */.oP)(node)
            ? listOf(node.items.map((item) => this.#expand(item, at)), at)
            : mapOf(node.items.map(({ key, value }) => this.#entryOf(key, value, at)), at);
        this.#depth--;
        return value;
    }
    #entryOf(key, value, outer) {
        const name = this.#expand(key, outer);
        return { key: name.kind === 'scalar' ? name.text : '', at: name.at, value: this.#expand(value, name.at) };
    }
    #targetOf(name, at) {
        this.#aliases++;
        const node = this.#anchored.get(name);
        const made = node === undefined ? undefined : this.#made.get(node);
        if (made !== undefined)
            return made;
        const why = node === undefined ? `there is no ${(0,errors/* quote */.hD)(`&${name}`)} before it` : 'it would hold itself';
        return this.#refuse(at, `The alias ${(0,errors/* quote */.hD)(`*${name}`)} stands for nothing: ${why}. A text that starts with * needs quotes.`);
    }
    #refuse(at, text) {
        this.problems.push({ at, say: () => text });
        return nothing(at);
    }
}
const nothing = (at) => ({ kind: 'scalar', at, size: 1, text: '', empty: true });
const sum = (values) => values.reduce((total, { size }) => total + size, 1);
const listOf = (items, at) => ({ kind: 'list', at, size: sum(items), items });
function mapOf(entries, at) {
    return { kind: 'map', at, size: sum(entries.map(({ value }) => value)) + entries.length, entries };
}

;// CONCATENATED MODULE: ./src/manifest/yaml.ts


function parseYaml(text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text.replace(/^\ufeff/, ''), {
        lineCounter,
        version: '1.2',
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        stringKeys: true,
        uniqueKeys: false,
        prettyErrors: false
    });
    const placeOf = (at) => {
        const { line, col } = lineCounter.linePos(at);
        return `${line}:${col}`;
    };
    const found = [...document.errors, ...document.warnings];
    const gaveUp = found.filter(({ code }) => code === 'RESOURCE_EXHAUSTION');
    const syntax = (gaveUp.length > 0 ? gaveUp : found).map(({ pos, code, message }) => ({
        at: pos[0],
        say: () => SAYINGS[code] ?? oneLine(message)
    }));
    const expander = new Expander();
    const root = expander.rootOf(syntax.length === 0 ? document.contents : null);
    return { root, problems: [...syntax, ...expander.problems], placeOf };
}
const SAYINGS = {
    BAD_ALIAS: 'This reads as an alias (*) or anchor (&) without a name. A text that starts so needs quotes: "*".',
    BAD_SCALAR_START: 'A text that starts with this character needs quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'A second colon on one line. Check the indentation; a text with ": " in it needs quotes.',
    MULTIPLE_DOCS: 'A second document begins here, and only one is read: take out the line "---".',
    NON_STRING_KEY: 'A key is a plain word, not a list, a map or an alias.',
    RESOURCE_EXHAUSTION: 'This is nested too deeply.',
    TAG_RESOLVE_FAILED: 'Tags are not read: take it out. A text that starts with ! needs quotes.'
};
const LONGEST = 200;
function oneLine(message) {
    const line = message.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}\u2026` : line.replace(/[^.?!]$/, '$&.');
}


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ notFound),
/* harmony export */   t: () => (/* binding */ manifestIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3209);


function manifestIn(text, { source, scope }) {
    const parsed = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .N)(text, source, scope);
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

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // \u2192 key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '\u2026' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '\u2026';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '\u2026\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
exports.As = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


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

// EXTERNAL MODULE: ./src/manifest/badges.ts + 4 modules
var manifest_badges = __nccwpck_require__(179);
// EXTERNAL MODULE: ./src/manifest/parse.ts + 5 modules
var parse = __nccwpck_require__(3209);
;// CONCATENATED MODULE: ./src/manifest/levels.ts


const DEEPEST = 10;
const MOST_FILES = 50;
function referenceText({ repository, path, ref }) {
    return `${repository}:${path}${ref === undefined ? '' : `@${ref}`}`;
}
const keyOf = (reference) => referenceText({ ...reference, repository: reference.repository.toLowerCase() });
const ownersFile = (owner) => ({
    repository: `${owner}/.github`,
    path: 'badges.yml',
    ref: undefined
});
class LevelReader {
    files = [];
    notices = [];
    #levels;
    #seen = new Set();
    constructor(levels) {
        this.#levels = levels;
    }
    async readOwners() {
        const reference = ownersFile(this.#levels.owner);
        const text = await this.#levels.read(reference).catch((error) => {
            if (!(error instanceof errors/* BadgeError */.qh) || error.kind !== 'setup')
                throw error;
            this.notices.push(`Nothing is inherited from ${referenceText(reference)}: ${error.message}`);
            return undefined;
        });
        this.#seen.add(keyOf(reference));
        if (text !== undefined)
            await this.#add(groupFile(text, reference), [reference]);
    }
    async addOwn(file) {
        await this.#add(file, file.scope === 'group' ? [ownersFile(this.#levels.owner)] : []);
    }
    async #add(file, chain) {
        for (const placed of file.extends)
            await this.#extend(placed, chain);
        this.files.push(file);
    }
    async #extend({ value: reference, place }, chain) {
        const longer = [...chain, reference];
        const refuse = (why) => {
            throw new errors/* BadgeError */.qh('invalid', `${place}: "extends": ${(0,errors/* quote */.hD)(referenceText(reference))} ${why}`);
        };
        const way = longer.map(referenceText).join(' \u2192 ');
        if (chain.some((before) => keyOf(before) === keyOf(reference)))
            refuse(`leads back to itself: ${way}.`);
        if (this.#seen.has(keyOf(reference)))
            return;
        if (longer.length > DEEPEST)
            refuse(`is too many levels away: ${way}. Allowed: ${DEEPEST}.`);
        if (this.#seen.size >= MOST_FILES)
            refuse(`is a file too many. Allowed: ${MOST_FILES}, all levels together.`);
        this.#seen.add(keyOf(reference));
        const text = await this.#levels.read(reference);
        if (text === undefined)
            throw new errors/* BadgeError */.qh('not-found', `${place}: "extends": ${missing(reference)}`);
        await this.#add(groupFile(text, reference), longer);
    }
}
function missing(reference) {
    return `there is no file ${(0,errors/* quote */.hD)(referenceText(reference))}, or the token may not read it. Write owner/repo:path@ref, and give a token that sees the repository.`;
}
function groupFile(text, reference) {
    const parsed = (0,parse/* parseManifest */.N)(text, referenceText(reference), 'group');
    if ('problems' in parsed)
        throw new errors/* BadgeError */.qh('invalid', parsed.problems.join('; '));
    return parsed.manifest;
}

;// CONCATENATED MODULE: ./src/manifest/manifest.ts
function records_main_inOrder(badges) {
    return badges.toSorted((one, other) => one.order - other.order);
}

;// CONCATENATED MODULE: ./src/manifest/inheritance.ts




async function withInherited(own, levels) {
    const reader = new LevelReader(levels);
    if (own === undefined || (own.inherit && own.scope === 'project'))
        await reader.readOwners();
    if (own !== undefined)
        await reader.addOwn(own);
    const { badges, notices } = reader.files.reduce(withLevel, { badges: [], notices: reader.notices });
    if (badges.length > manifest_badges/* MOST_BADGES */.zM) {
        const of = [...new Set(badges.map(({ origin }) => origin))].join(', ');
        throw new errors/* BadgeError */.qh('invalid', `${badges.length} badges are too many (${of}). Allowed: ${manifest_badges/* MOST_BADGES */.zM} together.`);
    }
    return { badges: records_main_inOrder(badges), notices };
}
function withLevel(outer, file) {
    const inherited = new Map(outer.badges.map((badge) => [badge.definition.id, badge]));
    const notices = [...outer.notices, ...exclude(inherited, file)];
    const own = file.badges.filter((badge) => {
        const { id } = badge.definition;
        const other = inherited.get(id);
        if (other?.enforce !== true) {
            inherited.delete(id);
            return true;
        }
        notices.push(`${badge.place}: The badge ${(0,errors/* quote */.hD)(id)} is left out: ${other.place} has one that is enforced.`);
        return false;
    });
    return { badges: [...inherited.values(), ...own], notices };
}
function exclude(inherited, { exclude: ids }) {
    const before = new Map(inherited);
    const enforced = ids.flatMap(({ value: id, place }) => {
        const badge = before.get(id);
        return badge?.enforce === true
            ? [`${place}: "exclude": ${(0,errors/* quote */.hD)(id)} is enforced by ${badge.place}: take it out.`]
            : [];
    });
    if (enforced.length > 0)
        throw new errors/* BadgeError */.qh('invalid', enforced.join('; '));
    for (const { value: id } of ids)
        inherited.delete(id);
    return inheritance_missing(ids.filter(({ value: id }) => !before.has(id)), [...before.keys()]);
}
const MOST_NOTICES = 20;
function inheritance_missing(ids, names) {
    const notices = ids
        .slice(0, MOST_NOTICES)
        .map(({ value: id, place }) => `${place}: "exclude": No badge ${(0,errors/* quote */.hD)(id)} is inherited.${(0,errors/* suggestion */.h)(id, names)}`);
    const next = ids[MOST_NOTICES];
    if (next === undefined)
        return notices;
    return [...notices, `${next.place}: "exclude": ${ids.length - MOST_NOTICES} more are not inherited.`];
}

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

// EXTERNAL MODULE: ./src/manifest/yaml.ts + 1 modules
var yaml = __nccwpck_require__(6477);
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
        return nameIn((await read(`.github/workflows/${file}`)) ?? '') ?? (0,badge_id/* stemOf */.Vc)(file);
    const { source, id } = definition;
    const [reference, ...others] = source.kind === 'workflow' ? source.workflows : [];
    if (reference === undefined || others.length > 0 || reference === '*')
        return 'build';
    return /^\d+$/.test(reference) ? id : reference;
}
function nameIn(workflow) {
    const [line] = /^name[ \t]*:.*$/m.exec(workflow) ?? [];
    if (line === undefined)
        return undefined;
    const { root } = (0,yaml/* parseYaml */.h)(line);
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
    const manifest = text === undefined ? undefined : (0,records_file/* manifestIn */.t)(text, file);
    const missing = text === undefined ? [`There is no ${file.source} yet.`] : [];
    const own = file.scope === 'group' ? alone(manifest) : manifest;
    if (file.scope === 'group' || levels === undefined) {
        const { badges, notices } = await withInherited(alone(own ?? (0,records_file/* manifestIn */.t)('', file)), NOWHERE);
        const isInheriting = file.scope === 'project' && (manifest?.inherit !== false || manifest.extends.length > 0);
        return { manifest, badges, notices: [...missing, ...notices, ...(isInheriting ? [LEFT_OUT] : [])] };
    }
    const { badges, notices } = await withInherited(own, levels);
    return { manifest, badges, notices: [...missing, ...notices] };
}
const LEFT_OUT = 'Inherited badges are left out: reading them takes a token (--token or GITHUB_TOKEN).';
const NOWHERE = { owner: '', read: () => Promise.resolve(undefined) };
function alone(manifest) {
    return manifest === undefined ? manifest : { ...manifest, inherit: false, extends: [], exclude: [] };
}
const idsOf = (badges) => badges.map(({ definition }) => definition.id);
function find({ badges }, id, file) {
    const badge = badges.find(({ definition }) => definition.id === id);
    if (badge === undefined)
        throw (0,records_file/* notFound */.m)(id, file, idsOf(badges));
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
    const { changed } = await __nccwpck_require__.e(/* import() */ 213).then(__nccwpck_require__.bind(__nccwpck_require__, 8213));
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
        throw request_missing('link_url', 'link-url');
    if (image_url === undefined)
        throw request_missing('image_url', 'image-url');
    return { name: given.read('name'), link_url, image_url };
}
const request_missing = (key, flag, cure = '') => new errors/* BadgeError */.qh('invalid', `${key} is missing: give "${flag}"${cure}.`);
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
    const content = await __nccwpck_require__.e(/* import() */ 985).then(__nccwpck_require__.bind(__nccwpck_require__, 1985));
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
        throw request_missing('image_url', 'image-url', ', or say what is drawn: a "workflow", a "message" \u2026');
    if (isPointer && link === undefined && !has('link_url'))
        throw request_missing('link_url', 'link-url');
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
    return { DEFAULTS: defaults, defaults: withDefaults.bind(null, defaults), merge: merge.bind(null, defaults), parse: octokit_endpoint_parse };
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
function octokit_endpoint_parse(options) {
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






const ABSENT = ['not-found', 'forbidden'];
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
        if (error instanceof errors/* BadgeError */.qh && ABSENT.includes(error.code))
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
            return new Reading(branch_NOWHERE);
        if (last?.head !== state.head)
            last = { head: state.head, reading: new Reading(sourceOf(store, state)) };
        return last.reading;
    };
}
const branch_NOWHERE = { files: () => Promise.resolve(new Map()), texts: () => Promise.resolve(new Map()) };
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