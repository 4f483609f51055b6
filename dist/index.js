/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 245:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ STYLES),
  b: () => (/* binding */ badgeOf)
});

// EXTERNAL MODULE: ./src/badge/palette.ts
var palette = __nccwpck_require__(9972);
;// CONCATENATED MODULE: ./src/badge/text.ts
/** Longest texts, in UTF-16 units. */
const LONGEST = { label: 128, message: 256 };
/**
 * Terminal control sequences (ECMA-48), whole, so that no `[32m` is left of a coloured log line: control
 * sequences (also cut off at the end), command strings up to their terminator, character sets, other escapes.
 */
const ANSI = /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g;
/** What XML 1.0 (section 2.2) cannot hold, lone surrogates included. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Text as a badge can show it: on one line, without what XML cannot hold, cut with `\u2026` at a grapheme boundary. */
function badgeText(text, longest) {
    if (/^[!-~]+(?: [!-~]+)*$/.test(text) && text.length <= longest)
        return text;
    const line = text.replace(ANSI, '').replace(NOT_XML, '').replace(/\s+/g, ' ').trim();
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
var badge_wording = __nccwpck_require__(8611);
;// CONCATENATED MODULE: ./src/badge/badge.ts



const STYLES = ['flat', 'flat-square'];
/** The badge of a status, or of nothing but a message. */
function badgeOf(label, status, looks) {
    const { message, color, labelColor } = status === undefined ? STATIC : shownAs(status, looks);
    return {
        label: badgeText(label, LONGEST.label),
        message: badgeText(looks.message ?? message, LONGEST.message),
        color: looks.color ?? color,
        labelColor: labelColor ?? palette/* LABEL_COLOR */.vz,
        style: looks.style ?? 'flat'
    };
}
const STATIC = { message: '', color: palette/* STATIC_COLOR */.H0 };
function shownAs(status, { wording, messages, colors }) {
    const shown = (0,badge_wording/* worded */.M)(status, wording);
    return { ...shown, message: messages?.[status] ?? shown.message, color: colors?.[status] ?? shown.color };
}


/***/ }),

/***/ 3399:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o$: () => (/* binding */ ALLOWED_COLORS),
  i4: () => (/* binding */ colorNames),
  H0: () => (/* binding */ parseColor),
  kF: () => (/* binding */ textColorOn)
});

;// CONCATENATED MODULE: ./src/badge/css-colors.data.ts
/** The 148 named colours of CSS (CSS Color Module Level 4, section 6.1), each with its hex digits. */
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

/** Hex digits of the names that shields gives colours (badge-maker 6.0.0); where CSS has the name too, shields' colour is meant. */
const SHIELDS_COLORS = {
    brightgreen: '44bb00',
    green: '67ac09',
    yellow: 'd8b800',
    yellowgreen: '95991a',
    orange: 'ea7233',
    red: 'dd4343',
    blue: '007ec6',
    grey: '555555',
    gray: '555555',
    lightgrey: '939393',
    lightgray: '939393',
    critical: 'dd4343',
    important: 'ea7233',
    success: '44bb00',
    informational: '007ec6',
    inactive: '939393'
};
/** What `parseColor` takes, for messages. */
const ALLOWED_COLORS = 'Allowed: a name of shields or CSS (brightgreen, red, rebeccapurple), hex (#4b0, #44bb00, with or without #, with or without alpha), rgb(), rgba(), hsl() or hsla().';
/** Reads a colour: names of shields and CSS, hex of 3, 4, 6 or 8 digits, `rgb()` and `hsl()` with commas or blanks. */
function parseColor(text) {
    const color = text.trim().toLowerCase();
    return named(color) ?? hex(color) ?? functional(color);
}
/** Names that `parseColor` takes, for suggestions. */
function colorNames() {
    return [...Object.keys(SHIELDS_COLORS), ...CSS_COLORS.matchAll(/([a-z]+) [\da-f]{6}/g)].map((name) => typeof name === 'string' ? name : (name[1] ?? ''));
}
function named(name) {
    if (!/^[a-z]+$/.test(name))
        return undefined;
    const digits = Object.hasOwn(SHIELDS_COLORS, name)
        ? SHIELDS_COLORS[name]
        : new RegExp(`(?:^|[ \\n])${name} ([\\da-f]{6})`).exec(CSS_COLORS)?.[1];
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
/** A number as it is, or a percentage of `whole`; held to 0\u2026`whole`. */
function scaled(text, whole) {
    const [, number, sign] = new RegExp(`^(${NUMBER})(%?)$`).exec(text) ?? [];
    if (number === undefined)
        return undefined;
    const value = sign === '%' ? (Number(number) / 100) * whole : Number(number);
    return Math.min(whole, Math.max(0, value));
}
const channel = (text) => scaled(text, 255);
const percent = (text) => (text.endsWith('%') ? scaled(text, 1) : undefined);
/** Degrees of an angle, 0 to 360. */
function hue(text) {
    const [, number, unit] = new RegExp(`^(${NUMBER})(deg|grad|rad|turn|)$`).exec(text) ?? [];
    if (number === undefined)
        return undefined;
    const degrees = { deg: 1, '': 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 }[unit ?? ''] ?? 1;
    return (((Number(number) * degrees) % 360) + 360) % 360;
}
/** CSS Color Module Level 4, section 7.1. */
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
/** White or near-black, whichever contrasts more with the colour (WCAG 2.2, contrast ratio). */
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
/** Badge ids: parts of `[a-z0-9._-]`, each starting with a letter or digit, joined by `/`. */
const ID = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
function isId(text) {
    return ID.test(text);
}
/** An id made of any text; `badge` where nothing is left of it. */
function slug(text) {
    const runs = text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
    return runs.replace(/^[-._]+|[-._]+$/g, '') || 'badge';
}
/** The stem of a workflow's file: `ci` for `.github/workflows/ci.yml`. */
function stemOf(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return file.replace(/\.ya?ml$/i, '');
}


/***/ }),

/***/ 9972:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ PALETTE),
/* harmony export */   H0: () => (/* binding */ STATIC_COLOR),
/* harmony export */   vz: () => (/* binding */ LABEL_COLOR)
/* harmony export */ });
/** GitHub's own hues (Primer, light theme), each carrying white text at a contrast of 4.5:1 or more. */
const PALETTE = {
    failing: '#cf222e',
    'timed-out': '#a40e26',
    errored: '#bc4c00',
    cancelled: '#59636e',
    'action-required': '#8250df',
    running: '#0969da',
    pending: '#9a6700',
    warning: '#7a6200',
    passing: '#1a7f37',
    neutral: '#6e7781',
    skipped: '#6e7781',
    inactive: '#6e7781',
    unknown: '#6e7781'
};
/** The left side of every badge, and of a static badge without a colour the right side: shields' grey and light grey, darkened. */
const LABEL_COLOR = '#555555';
const STATIC_COLOR = PALETTE.unknown;


/***/ }),

/***/ 8611:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ worded),
/* harmony export */   a: () => (/* binding */ WORDINGS)
/* harmony export */ });
/* harmony import */ var _status_status_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8514);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9972);


/** Systems whose words and colours a badge can take on. */
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
/** The words and colours of a status in a wording; without one they are ours. */
function worded(status, wording) {
    const ours = { message: (0,_status_status_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(status), color: _palette_js__WEBPACK_IMPORTED_MODULE_0__/* .PALETTE */ .Ab[status] };
    if (wording === undefined)
        return ours;
    const { words, ...label } = SYSTEMS[wording];
    const entry = words[status];
    return typeof entry === 'string' ? worded(entry, wording) : { ...ours, ...entry, ...label };
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   qh: () => (/* binding */ BadgeError)
/* harmony export */ });
/* unused harmony exports bracketsOf, nearest */
const KIND = {
    invalid: 'input',
    unauthorized: 'setup',
    forbidden: 'setup',
    policy: 'setup',
    archived: 'setup',
    moved: 'setup',
    'not-found': 'setup',
    refused: 'setup',
    limited: 'outage',
    outage: 'outage',
    interrupted: 'signal'
};
/** The word in brackets that a failure ends with on the command line: GitLab's codes where it has one. */
const BRACKETS = {
    policy: 'forbidden',
    archived: 'forbidden',
    refused: 'forbidden',
    moved: 'not-found'
};
function bracketsOf(code) {
    return BRACKETS[code] ?? code;
}
/** A failure that a user can act on. Its message is one line: the cause, then the cure. */
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
/** A wrong input: names the input, the value it got and what is allowed. */
function invalid(input, value, allowed) {
    return new BadgeError('invalid', `Input "${input}": ${quote(value)} ${allowed}`);
}
const SHOWN = 80;
/** The value as it may stand in one line of a message: no line breaks, at most 80 characters. */
function quote(value) {
    const line = value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
    return JSON.stringify(line.length > SHOWN ? `${line.slice(0, SHOWN)}\u2026` : line);
}
/** The entry of `names` nearest to `word` by edit distance, or undefined if none is near. */
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
/** ` Did you mean "x"?` for the nearest of `names`, or nothing. */
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
/** A warning for what was looked for among names and not found. */
function notFound(what, name, names) {
    return `There is no ${what} ${quote(name)}: the badge is unknown.${suggestion(name, names)}`;
}


/***/ }),

/***/ 7272:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/**
 * Where a badge's status comes from: the first that applies (product contract, 1.1). A message makes a badge static
 * unless a run is asked for; `branch` alone does not count as asking, since a static badge may be one branch's.
 */
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
    if (named.message !== undefined && named.job === undefined)
        return { kind: 'message' };
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

/** GitLab's two placeholders that may stand in a host; others there could send readers anywhere. */
const HOST_PLACEHOLDERS = /%\{(?:gitlab_server|gitlab_pages_domain)\}/g;
/** Why a URL cannot be published, or undefined if it can. Placeholders may stand in it. */
function urlProblem(text) {
    const url = text.trim();
    if (/[\s\p{Cc}]/u.test(url))
        return 'has a blank or a line break in it (a blank is written %20)';
    if (!/^https?:\/\//i.test(url))
        return 'is no http(s) URL';
    const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
    if (host.replace(HOST_PLACEHOLDERS, '').includes('%'))
        return 'has a placeholder in its host';
    if (host.includes('@'))
        return 'holds credentials';
    if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeToken */ .NM)(url))
        return 'holds a token';
    return URL.canParse(url.replace(HOST_PLACEHOLDERS, 'host')) ? undefined : 'is no valid URL';
}
/** Whether a text holds a URL's user, or a token of a known form: then messages do not repeat it. */
function holdsCredentials(text) {
    return /\/\/[^/?#\s]*@/.test(text) || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeToken */ .NM)(text);
}


/***/ }),

/***/ 8514:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   f: () => (/* binding */ STATUSES)
/* harmony export */ });
/** The thirteen statuses of a badge, worst first: the place in this list is the rank. */
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
/** Sums up: the worst rank wins, and no members make `unknown`. */
function worst(members) {
    let rank = STATUSES.length - 1;
    for (const member of members)
        rank = Math.min(rank, STATUSES.indexOf(member));
    return STATUSES[rank] ?? 'unknown';
}
/** The words of a status as a badge shows them: `timed out` for `timed-out`. */
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
/** Those of them that conclusions and progress do not have. */
const REPORTED = {
    error: 'errored',
    expected: 'pending',
    inactive: 'inactive',
    destroyed: 'inactive',
    abandoned: 'unknown'
};
/** Words of the systems that people come from: Concourse, CodeBuild (builds and badges), BuildMaster, GitLab. */
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
/** Every word that `parseStatus` takes, in lower case with `_` between parts. */
const WORDS = [...VOCABULARY.keys()];
/** Reads a status in any vocabulary, in any letter case, with `-`, `_` or a blank between parts. */
function parseStatus(word) {
    return VOCABULARY.get(fold(word));
}
/** What to say of a word that `parseStatus` does not take. */
function unknownWord(word) {
    return `is no status.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(fold(word), WORDS)} Allowed: ${_status_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f.join(', ')}, or GitHub's, Concourse's, CodeBuild's, BuildMaster's or GitLab's word for one.`;
}
/** The status of something that has ended; no conclusion, or one that is not GitHub's (yet), says nothing. */
function concluded(conclusion) {
    return (conclusion === null ? undefined : VOCABULARY.get(conclusion)) ?? 'unknown';
}
/** The status of something that has not ended. */
function progressing(progress) {
    return VOCABULARY.get(progress) ?? 'unknown';
}
/** The status of a commit status or a deployment; a word that is not GitHub's (yet) says nothing. */
function reported(state) {
    return VOCABULARY.get(state) ?? 'unknown';
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

/** Shorter texts are no tokens, and would be found everywhere. */
const SHORTEST = 8;
/** Known forms of credentials: GitHub's, GitLab's and BuildMaster's. */
const FORMS = /gh[pousr]_[A-Za-z\d]{16,}|github_pat_\w{20,}|glpat-[\w-]{16,}|[?&](?:API_Key|private_token|access_token)=/i;
/** Whether a text holds a credential of a known form. */
function looksLikeToken(text) {
    return FORMS.test(text);
}
/** A token in the forms that it may leak in: as it is, in base64 (at each of its three offsets), and URL-encoded. */
function formsOf(token) {
    if (token.length < SHORTEST)
        return [];
    const shifted = ['', 'a', 'ab'].map((prefix) => {
        const digits = Buffer.from(prefix + token)
            .toString('base64')
            .replace(/=+$/, '');
        return digits.slice(prefix === '' ? 0 : prefix.length + 1, -1);
    });
    const forms = [
        token,
        ...shifted,
        ...shifted.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        encodeURIComponent(token)
    ];
    return [...new Set(forms)].sort((one, other) => other.length - one.length);
}
/** Refuses an input that holds one of our tokens, in any of its forms: it would be published. */
function refuseTokens(input, value, forms) {
    if (forms.some((form) => value.includes(form))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', `Input "${input}" holds a token, which would be published: take it out, and revoke the token if it was seen.`);
    }
}
/** Takes the tokens out of a text, in all their forms. */
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
/******/ 			return "" + chunkId + ".js";
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
;// CONCATENATED MODULE: ./src/github/api-error.ts
/** An answer that is no success, or no answer at all. */
class ApiError extends Error {
    /** HTTP status; 0 where no answer came, or one that makes no sense. */
    status;
    headers;
    /** Types of GraphQL's errors (`STALE_DATA`, `NOT_FOUND`, \u2026). */
    types;
    constructor(status, message, details = {}) {
        super(message);
        this.name = 'ApiError';
        this.status = status;
        this.headers = details.headers ?? new Map();
        this.types = details.types ?? [];
    }
}
/** A success whose body is not what GitHub describes: cut short, of another type, or with fields missing. */
function malformed(what) {
    return new ApiError(0, `GitHub's answer makes no sense: ${what}`);
}

;// CONCATENATED MODULE: ./src/github/shape.ts

function asFields(value, what) {
    if (isFields(value))
        return value;
    throw malformed(`${what} is no object`);
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function listOf(fields, key) {
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
function numberOf(fields, key) {
    const value = fields[key];
    if (typeof value === 'number')
        return value;
    throw malformed(`${key} is no number`);
}
/** A commit id: 40 hex digits, or 64 in a repository with SHA-256. */
function oidOf(fields, key) {
    const value = textOf(fields, key);
    if (/^(?:[\da-f]{40}|[\da-f]{64})$/.test(value))
        return value;
    throw malformed(`${key} is no commit id`);
}
/** A time, in milliseconds since the epoch, that GitHub may leave out or give as null. */
function optionalTime(fields, key) {
    const time = Date.parse(optionalText(fields, key) ?? '');
    return Number.isNaN(time) ? undefined : time;
}
/** A text that GitHub may leave out or give as null. */
function optionalText(fields, key) {
    const value = fields[key];
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./src/github/payload.ts



/** The event in a file; no file is no event. */
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
/** What the event's pull request proposes. */
function proposedBy(pullRequest) {
    const head = isFields(pullRequest) ? pullRequest['head'] : undefined;
    if (!isFields(head))
        return undefined;
    const sha = optionalText(head, 'sha') ?? '';
    return { sha, repository: isFields(head['repo']) ? optionalText(head['repo'], 'full_name') : null };
}
/** What the event tells of the repository; undefined: not all of it. */
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
/** The event's `workflow_run`. */
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

/** GitHub's rules: owners of letters, digits and inner hyphens; names of letters, digits, `.`, `-` and `_`. */
const FULL_NAME = /^([a-z\d](?:[a-z\d_-]*[a-z\d])?)\/((?!\.{1,2}$)[\w.-]{1,100})$/i;
function parseRepository(text) {
    const [, owner, name] = FULL_NAME.exec(text) ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
const fullName = ({ owner, name }) => `${owner}/${name}`;
/** Whether both are the same repository: GitHub ignores letter case. */
function isSame(one, other) {
    return fullName(one).toLowerCase() === fullName(other).toLowerCase();
}
/** The error for a repository that answers under another name. */
function moved(asked, answers) {
    return new errors/* BadgeError */.qh('moved', `The repository ${fullName(asked)} has moved to ${answers}: use its new name.`);
}

;// CONCATENATED MODULE: ./src/github/context.ts




/** Reads the context from the runner's variables and the event's payload (`GITHUB_EVENT_PATH`). */
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
/** `octo/demo/.github/workflows/ci.yml@refs/heads/main` \u2192 `.github/workflows/ci.yml` */
function workflowPath(ref) {
    return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(ref)?.[1];
}
function runOf(get) {
    const id = Number(get('GITHUB_RUN_ID'));
    if (!(id > 0))
        return undefined;
    return { id, number: Number(get('GITHUB_RUN_NUMBER')) || 1, attempt: Number(get('GITHUB_RUN_ATTEMPT')) || 1 };
}

;// CONCATENATED MODULE: ./src/plan.ts
/** When a failure fails the step. */
const FAIL_ON = {
    setup: ['input', 'setup', 'signal'],
    any: ['input', 'setup', 'signal', 'outage'],
    none: ['input', 'signal']
};

// EXTERNAL MODULE: ./src/badge/palette.ts
var palette = __nccwpck_require__(9972);
;// CONCATENATED MODULE: ./src/render/endpoint.ts

/** The badge as shields' endpoint badge reads it: https://shields.io/badges/endpoint-badge, schema version 1. */
function renderEndpoint({ label, message, color, labelColor, style }) {
    const looks = { ...(labelColor === palette/* LABEL_COLOR */.vz ? {} : { labelColor }), ...(style === 'flat' ? {} : { style }) };
    return `${JSON.stringify({ schemaVersion: 1, label, message, color, ...looks })}\n`;
}

// EXTERNAL MODULE: ./src/badge/color.ts + 1 modules
var badge_color = __nccwpck_require__(3399);
;// CONCATENATED MODULE: ./src/render/text-widths.data.ts
/** Widths of Verdana at 11 px, in hundredths of a pixel, from U+0020 to U+007E, as anafanafo 2.0.0 (MIT, \u00a9 Metabolize LLC) measured them. */
const ASCII = [
    387, 433, 505, 900, 699, 1184, 799, 295, 500, 500, 699, 900, 400, 500, 400, 500, 699, 699, 699, 699, 699, 699,
    699, 699, 699, 699, 500, 500, 900, 900, 900, 600, 1100, 752, 754, 768, 848, 696, 632, 853, 827, 463, 500, 762,
    612, 927, 823, 866, 663, 866, 765, 752, 678, 805, 752, 1088, 754, 677, 754, 500, 500, 500, 900, 699, 699, 661,
    685, 573, 685, 655, 387, 685, 696, 302, 379, 651, 302, 1070, 696, 668, 685, 685, 469, 573, 433, 696, 651, 900,
    651, 651, 578, 698, 500, 698,
    900
];
/**
 * The same from U+007F to U+2E7F: runs of code points, each `width:length` (no width: no glyph),
 * both in base 36, the length 1 where it is left out.
 */
const BEYOND_ASCII = `
:x ar c1 jf:4 dw jf:2 uk go jp p0 0 uk jf gk p0 gk:2 jf jm jf b4 jf gk go jp uk:3 go kw:6 u3 lc jc:4 cv:4 np mv o2:5
p0 o2 md:4 it ii iy id:6 t7 fx i7:4 8e:4 ip jc ik:5 p0 ik jc:4 i3 j1  kw id kw id kw id lc fx lc fx lc fx lc fx nk
js np j1 jc i7 jc i7 jc i7 jc i7 jc i7 np j1 np j1 np j1 np j1 mz jc mz jc cv 8e cv 8e cv 8e cv 8e cv 8e qm ir dw aj
l6 i3:2 h0 8e h0 8e h0 91 h0 e0 h6 8p mv jc mv jc mv jc mc mv jc o2 ik o2 ik o2 ik wp u0 l9 d1 l9 d1 l9 d1 kw fx kw
fx kw fx kw fx iu c1 iu c1 iu c1 md jc md jc md j9 md jc md jc md j9 u8 p0 it i3 it ky g2 ky g2 ky g2  fa n8 hk fa
hk fa ke:2 dk m2 ow hk fa ee io n2 fb h0 jf m2:2 nj 7r a6 m2 fa 8i et oy m2 fa m2 on ik s9 l5 jv fa h0:2 bw hs ai 8i
io 8i io n4 k6 mp m2 nv fa io dk gh:2 dk:2 fa:2 dk cw fa 64 8l 7m a6 14q zn su uk r6 gz xy uk ns m2 dk a6 8i m2 fa
m2 fa m2 fa md jc m2 fa md jc dk m2 dk m2 dk r6 ke m2 fa m2 fa m2 fa m2 fa m2 fa gh dk 8i 14q zn su np j1 t1 h4 mv
jc kw id u3 t7 o2 ik m2 dk m2 dk io dk io dk a6 8i a6 8i m2 fa m2 fa ke a6 ke a6 m2 fa m2 fa kw fx iu c1 h7 c3 m2 fa
jv fa ig fa io dk m2 dk io dk m2 fa m2 fa m2 fa m2 fa m2 fa 8i fa 9p 8i nn nm m2 ke fa io:2 bw dk gb c5 ke m2 m6 io
dk bw 8i lg fa ke a6 m2 :81 ct a5 hy ea a6:2 m1 hq uk:2 a6 dk:3 dw a6 uk:4 jf:2 kw dw my ql gi uk qx uk n1 rq 8e kw
ky hb lh jc ky mz o2 cv l6 ky pr mv ju o2 mz if uk kk iu it p1 ky qm p0 cv it j1 fo jc 8e ja j1 iy i3 il fo dz jc j2
8e i3:2 jk i3 fd ik jh j4 fj j9 f6 ja o5 i1 p4 ov 8e ja ik ja ov hb fk f5 m2 r7 m2 g3 k4 h4 m2 fa ke cu h0 dn hl ds
md gx pb ns it fx k7 dk gk:2 k2 hr ld fk ej bs h4 fk dk 8i m2 cd:2 h0 fa ke r6 jc f9 ke:2  jc:2 o8 hb lf kw cv:2 dw
y6 xp p0 l6 my it mz kw ky:2 hb ms jc tq it my:2 l6 mg pr mz o2 mz if lc iu it p1 ky n9 lr vh vx ny s4 kt lf vm ll
id is i6 ee j0 i7 oe g1 jk:2 i3 iz la jh ik jh j1 gc f6 i3 pp i3 jp ii qs r4 jl oa hg gq pn ic i7:2 jc ee gq fx 8e:2
aj rx:2 jc i3 jk i3 jh zu jd ki gl tl kp m2 i1 vk ph re l4 10x sl fb c3 mk j5 m2 fa ov i0 ov i0 10a vs nb hb u2 ov
zu jd ke dk a7 0:4 jf 0:2 m2 gd hk ed h0 fa hb ee hb ee ja fr tq oe fb c3 l6 i3 l6 i3 ke eu o0 hj mz jh q0 j1 vj o4
o2 iu ke dk io dd it i3 it i3 ky i3 od if jv fd lr ii lr jc qu l2 qu l2 a6 re l4 ke fr kq f9 m2 gd m2 gd jv fd r6 jc
8i m2 dk m2 dk r6 ke io dk n2 i7 m2 dk re l4 fb c3 fb dk m2 gd m2 gd m2 fa o2 ik m2 fa k6 d4 ln fa ln fa ln fa jv fd
ho cj qn kj ho cj m2 fa m2  hk fa ok nk oi lk hj du rp mz t1 o2 m2 du l9 ie fb c3 kq f9 na l6 pd kt vi mj o2 j1 u8
p0 kx ja tz oc xy rr ll iu l0 j8 dk cb r8 ou h6 g0 kt :4pd fd jq ke e7 em g1:2 dl c3 8i 92 gi dl jc gd fa em gk gf
gk m2 dc fa:2 dy e2:2 dd gf ff k0 ff fa m2 dk c3 c5 gg cj fa gd dy g5 f9 cw gg bt:2 d5 bb:2 d8 dg 64 7j e0 bc gi e5
dh cs aa a5 cj b3 du gx 8d:2 9l bx 9h 9i 7u:2 7e:2 97 50 9n ey 8m 8t 7t 8t:2 9i 5v a0 9c ey 8z 9r 8m 84 8a a8 8m 50
70 a0 8z 8m 84 91 a8 8m n9 fa:2 a6 ns fa:2 a6:2 bw 8i dk fa 9w ee nf 8i 88 fa gf :3l m2 dk ke fa ky j1 ke fa lc fx
m2 fa nk j1 m2 fa m2 fa m2 fa jc i7 jc i7 io dk io dk io dk h0 a6 m2 fa m2 fa mz jc m2 fa m2 fa m2 fa a6 8i cv 8e l6
i3 l6 i3 m2 fa h0 8e io 8i io 8i io 8i pr tq r6 ns pr tq m2 fa mv jc m2 fa m2 fa o2 ik m2 fa o2 ik o2 ik if j1 h0 fa
ke a6 l9 d1 ke a6 ke a6 h0 bw kw fx h0 bw h0 bw h0 bw io 8i iu c1 io 8i io 8i m2 fa m2 fa m2 fa md jc m2 fa kw i3 kw
i3 u8 p0 u8 p0 u8 p0 su m2 u8 p0 m2 fa m2 fa m2 fa io dk ky g2 io dk fa 8i m2 fa dk 8i cy cx kq ie kw id kw id kw id
kw id kw id kw id kw id kw id kw id kw id kw id kw id jc i7 jc i7 jc i7 jc i7 jc i7 jc i7 jc i7 jc i7 cv 8e cv 8e o2
ik o2 ik o2 ik o2 ik o2 ik o2 ik o2 ik on ik on ik on ik on ik on ik md jc md jc n4 k6 n4 k6 n4 k6 n4 k6 n4 k6 it i3
it i3 it i3 it i3 sm i0 fh dl e0  g0:8 m2:2 o6:6 cu:6 uk:2 mv:2 rn:4 uk:2 fz:8 q9:2 v1:6 88:8 ed:2 j5:6 fa:6 uk:2
o6:2 ug:2 rg:2 uk:2 f5:8 uk q9 uk v7 uk v7 uk v7 k4:8 ot:2 uh:2 se:4 j1:2 fo:2 jc:2 8e:2 ik:2 ja:2 ov:2 uk:2 g0:8
m2:2 o6:6 fz:8 q9:2 v1:6 k4:8 ot:2 uh:2 se:4 g0:5 uk g0:2 m2:2 kw:2 m2 a6 8e a6:3 fz:3 uk fz:2 jc my mz ql m2 a6:3
88:2 8e:2 uk:2 88:2 a6:2 cv gi uk a6:3 f5:2 ja:2 f9:2 f5:2 m2:2 it n1 l7 jf:3 uk:2 k4:3 uk k4:2 o2 qx p0 rq mp jf a6
 fa uk fa uk a7 7n 53 jf b4 64 1x 0:5 ho:2 jf:2 uk:2 8l jf 87:4 e1:4 jf:2 go ed a7 kd p0 9o 0:7 5d 1ai 15f b1 h1:2
9y gk n7 as dw:2 m3 j3 cw jf fa:2 e7 ru 9y b1 9y:2 oo ll:2 jc:2 gk gl eq 9o fa eq gu uk fa lb i5 ts i5:2 uk i5 lc uk
8i 6s 0:f  cw 6m uk:2 gk:2 cw gk:2 cw:4 6w:2 go cw:d 6w:2 uk 8d 7u 8t 8v 7u uk:a  jf lc:2 jf:2 tq mv zk zn u8 pi j1
jf l6 iu uk fx if np kw:2 lc ko mb ha ic h0 pe ha:2 n0 k2 uk:f  0:3 ic le:2 0:3 ic:2 0:3 uk qf ri 0 uk 0:e uk:e 
mx:2 ie u8 jk ww mx ia if pv uk uh p6 ie hn is rf na sx 9w ns ie zt q5 p9 ie:2 su qp ie jc ke yh 19x tu m2 ie fn p0
ob m7 c8 l6 kw t1 lx ly j6 mx s3 ka wr lb jq h7 d2 fb k6 sj 1e4 kk gi ec ly s7 m3 gb:2 j1 ls hr fq 8y af ka lb or qy
cq  uk:3 mx:2 oh:6 uk:4 bm 8t i1 pl rn jz s2 112 18m qn j5 q2 z2 gb l5 mw qb 8u ho p1 nt ft nw wq 143 pi ir pg ya 8u
fn j8 sj vt mw vt l5 dk jx h9 uk:8  uk fa uk fa uk fa uk:6 ie:c fa uk u7 ie:3 uk ie qf:3 uk qf uk qf:2 uk:2 ie:2 qf
ie:3 qf ie:3 uk:3 ie:4 uk:2 qw ie qk uk qf sg qf sg ie:9 jq:2 uk jq uk jq uk:7 ie:5 qf ie:4 uk ie:9  j9 ec jf g2 gc
lx m8 le hm ip fk hm i0 fk fy p0 ob m8 p0 ob ia b1 ob g0 au b4 p0 mv m5 fu uk tx i9 id ii 7m eg ak g2 i5:2 m2 g8 jf
ry yc kq s8 zn ia j7 i9 ig i9 aa hl h7 hl hq h4 gt:2 gl hu bx hk hq hv ki la j8 io p0 gs ig ki gl if i9 i4 h4 ji
jc:2 nc:2 ho i7 i0 il ix jr jg h7 hk i1 p0:2 h8 i4 p0:2 hk h8 j0 i0 mf lf ay gx h8:2 gs:2 h8 hc ht hr ii:2 h5 hm hc
ho i8 ho hw hs ik ho jb:2 jo ja k9:2 ke ju h6:2 hs:2 im jz:2 jx:2 io:2 m4 ms lr m2 n4 mh ly n9 n3 ny n8 me lv my:4
a3 a7 j2 ma j1 n3 np ns qp pk jc:2 mn:2 lh:2 mg:2 i7 kv eo la:2 km mo ja ki:2 jl:2 bn dh dp ja nm mm:2 m4:2 hv je:2
jt:2 he:2 gs ir if:2 tl:2 jw:2 jr:2 kg:2 kd k1 kz ka ki kl ko kz lz l1 mv ne nl nq ck uk s4 sp jv hm fk hm:2 fk hm
jb jv hm fk hm fk  ie:2 ic oa ie oa ka uk ie:8 h8 ie uk ie qf ie xm:2 uk ie uk:2 ie:4 ig:2 qf:2 oa uk 113 uk ie uk:2
113 sb u5 j2 gs:3 r6 gs:2 ie sb ie:6 uk ie kv:2 ie:4 ic:2 ie:3 ic ie:3 ic:2 ie ic ie:3 ic:2 ie:6 ic ie:3 ic:2 ie:3
ic:2 ie:2 ic ie:6 ic:2 ie:8 kg qm 9o sp bc ie:4 nz kw km uk:2 ie:2 uk oo o1 mu k4:4 rw sb ie ef o3:2 ox:2 uk:j ie 9m
uk:2 19h:2 sb:3 jn fe:6 uk:f uh uk q7 fm gk gl:2 vi:2 ta tt:3 uk:8 yy rt xf v4 sb oe uk:n  uk:w ic uk ic 9o ic o7 cc
uk:o  ig:6 mx:4 ig uk:k  uk:2t q5 uk:1l  ln uk ln uk:9 ln uk:3 ln uk:3 ln uk:3 ln uk:3 ln uk:7 ln uk:7 ln uk:7 ln
uk:7 ln uk:f ie:4 ln:t uk:8 ie:a  ln uk:3 ln uk:3 ln uk:3 ln uk:3 ln:3 ma uk:2 ie:9  ig:2 uk qf:7 au:2 uk qf ie:3 uk
u9 uk gu qf qw uk g7:2 u9 ie u9 uk jj:2 uk oa ie qf u9 ie m3 is qf uk p0 ig i6 ie uk ig uk:4 ie:4 ig:2 ie:8 uk:4 au
ie:8 uk ie:b uk:4  uk:4 ie uk:2 ie:2 uk ie:4 uk qf pd:3 ie uk:4 ie:4 uk:4 ie:f qf ri:8 ie:2 v7 w5 s0 ie:3 mx ie mx
ie:5 uk:c ie:c g8 uk:2 k2 uk i5 fl uk:3 fa mx uk:3 fa ie:2 uk:c ie uk ie:c qv qd q9 re ie:3 uk ie:9 uk:5 r9 rf qz k6
mn s8 ga s4 uk:2 h9 nq w9 y6 ie:2 if uk:1b le uk:s  uk ts td ts ty uk o4 o5 o6 l3 uk:4 o2 si ru sv ts nd pv na n9 hg
ko nc n8 n7 n1 f4 gv gf hn l5 o1 o3:2 o5 o8 o9 uk p6 o4 pp p6 pg oy pe s7 mr m3 mw o5 o7 l8 np nh o7 n7 lm ln ku lf
p9 ow o4:2 lm l0 l9 l2 o1 o2 ls o6 o0 uk qo uk na:2 n7:2 uk:3 nz uk 8u 8h cp bz:2 kf:2 uk:2 md gm:2 rt ke n8:2 bx:2
9p:2 8f:2 fk:2 cj:2 75:2 a7:2 o3:u rb uk:3 mv s8 mv s2 sb sd:2 ph qo pb s8:2 s1 sf sg e5 qz pk:2 qi:2 l9:2 qp uk qp
n8 sw nk qg nk r5 tj r5 pe qo sb tn s2  gr sz l2 h9:2 ie:2 iy s2:2 ae pm 9x pm uk:2 mt iy i9 gl:2 rl:2 y2 l2:2 ql q6
w8 px:2 c4 gu le qs:2 sx:2 cw:2 b6:2 e6:2 ex:2 74  vk:2 tr:2 10o 1c3:a  kw:73  sb:8 fm:2 sb:6 175 sb fm:2 sb:w uk:2
qf:2 fm qf sb:f fm sb:2 fm:2 sb fm sb fm sb:2 fm:2 sb:2 fm:2 sb:2 fm:2 sb:2 fm:2 qf:4 sb:8 kx:2 sb:6 kx sb kx:2 sb
kx sb:2 kx  b5 bm 9l bf:2 do:2 a8:2 c3:2 97:2 96:4 b6 b8 k5:2 l9:2 jt:2 6w 8h i5 i3:2 k7 gr i5:2 gr:4 n0:2 i5:8 lh:5
qk le lg m2 lg lh li lg:6 q5 qp mu:5 ob mv:3 su jv n6:2 l0:3 jx:2 ng:2 8h:2 cy:2 jh js jh kl mu jz kv ka:3 lp jf
mv:2 lx eg rh:2 i9:2 ln:2 lg:2 p0 ia hm fj:3 kn:2 gf:2 eg  rh:2 rk gn:2 i7:2 nf:2 kd q5 jy 1a0 io:3 f9 m9 fv f9 j7
f9 io kn io:3 ji iv l0 c3 a7 os 9z gj:2 gn gj gn js ji gn:2 gl:2 n9:2 e0 g6 gk fy ol lu:2 rh:3 mv:3 fn:2 a7 it gn:6
bv:2 gk:2 fm:2 ml:2 i7:2 ml in:2 jx:2 n0:2 jx:2 ij jx:2 mk:2 in:3 gl in:2 ke:2 gk:4 gm:4 et gm:2 gl:2 gn px u2 18j
go i7 k5:2 fn:2 gl:3 gm gl:4 gm:2 gu hf gm:2 gl:2 gu gr gn:2 gl:7 gm:3 gl:2 gm:2 gv go kv:2 on gn sl ir:4 fn g0 gu
gz gl gw:3 gu gw:4 gq gr gq gr r4:2 h9:2 e1:8 go:4 e1:2 t4:2 h9:2 h8:2 e1:4 pz:2 i9:3 in i9 c0 l2:3 kz kw kz pl ky
l2:3 l6:2 fn:2 9k 8p:2 95 bx gm ao em 6w to:2 gl:2 f8 au ck 8z :ox
`;

;// CONCATENATED MODULE: ./src/render/text-width.ts

/** What shields takes where its font has no glyph: the width of an `m`. Han, kana and Hangul fill an em. */
const MISSING = 1070;
const EM = 1100;
const FIRST_EM = 0x2e80;
const EMOJI = 1370;
/** Widths in hundredths by code point from U+007F; made when the first text beyond ASCII is measured. */
let beyond;
function table() {
    const points = [];
    for (const run of BEYOND_ASCII.trim().split(/[ \n]/)) {
        const [width = '', length = '1'] = run.split(':');
        for (let left = parseInt(length, 36); left > 0; left--)
            points.push(width === '' ? undefined : parseInt(width, 36));
    }
    return points;
}
/**
 * Width of a text in Verdana at 11 px, in pixels. Code points are summed in order, as shields sums them,
 * so that rounding falls the same way; marks and what cannot be seen count nothing, emoji a little more than an em.
 */
function textWidth(text) {
    let sum = 0;
    for (const character of text)
        sum += widthOf(character, character.codePointAt(0) ?? 0) / 100;
    return sum;
}
function widthOf(character, point) {
    return tabled(point) ?? fallback(character, point);
}
function tabled(point) {
    if (point < 0x7f)
        return ASCII[point - 0x20];
    beyond ??= table();
    return beyond[point - 0x7f];
}
function fallback(character, point) {
    if (/\p{Mark}|\p{Default_Ignorable_Code_Point}/u.test(character))
        return 0;
    return /\p{Extended_Pictographic}/u.test(character) ? EMOJI : point < FIRST_EM ? MISSING : EM;
}
const FITTING = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}]*$/u;
/**
 * Whether `textLength` may fit the text to its box. It does no harm where characters stand side by side;
 * right-to-left, Indic and Thai text, combining marks and emoji it would tear apart.
 */
function canBeFitted(text) {
    return /^[ -~]*$/.test(text) || (FITTING.test(text) && !/\p{Mark}|\p{Emoji_Presentation}|\u200d/u.test(text));
}

;// CONCATENATED MODULE: ./src/render/xml.ts
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const xml_escape = (value) => value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
/** An element; attributes that are undefined are left out. */
function xml_element(name, attributes, ...children) {
    let start = `<${name}`;
    for (const key in attributes) {
        const value = attributes[key];
        if (value !== undefined)
            start += ` ${key}="${typeof value === 'number' ? value : xml_escape(value)}"`;
    }
    if (children.length === 0)
        return { xml: `${start}/>` };
    return { xml: `${start}>${children.map(({ xml }) => xml).join('')}</${name}>` };
}
/** Character data. */
function xml_text(value) {
    return { xml: xml_escape(value) };
}

;// CONCATENATED MODULE: ./src/render/svg.ts



const STOPS = [
    xml_element('stop', { offset: 0, 'stop-color': '#bbb', 'stop-opacity': '.1' }),
    xml_element('stop', { offset: 1, 'stop-opacity': '.1' })
];
const SHAPES = {
    flat: { height: 20, raised: { radius: 3, gradient: STOPS } },
    'flat-square': { height: 20, raised: undefined }
};
const PADDING = 5;
/** Draws a badge. The same badge is the same bytes, and ids are its own, so that any number can stand in one page. */
function renderSvg(badge) {
    const shape = SHAPES[badge.style];
    const sides = sidesOf(badge);
    const width = sides.reduce((sum, side) => sum + side.width, 0);
    const name = [badge.label, badge.message].filter((part) => part !== '').join(': ');
    const suffix = shape.raised === undefined
        ? ''
        : hash([badge.label, badge.message, badge.color, badge.labelColor, badge.style].join('\n'));
    const svg = xml_element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height: shape.height, role: 'img', 'aria-label': name }, xml_element('title', {}, xml_text(name)), ...definitions(shape, width, suffix), background(shape, sides, suffix), xml_element('g', FONT, ...sides.flatMap((side) => lettering(side, shape, suffix))));
    return `${svg.xml}\n`;
}
const FONT = {
    fill: '#fff',
    'text-anchor': 'middle',
    'font-family': 'Verdana,Geneva,DejaVu Sans,sans-serif',
    'text-rendering': 'geometricPrecision',
    'font-size': 110
};
function sidesOf({ label, message, color, labelColor }) {
    const left = label === '' ? undefined : sideOf(label, labelColor, { x: 0, shift: 1 });
    const right = sideOf(message, color, left === undefined ? { x: 0, shift: 0 } : { x: left.width, shift: -1 });
    return left === undefined ? [right] : [left, right];
}
/** `shift` moves the text off the middle, away from the edge of the badge, as shields does. */
function sideOf(text, color, { x, shift }) {
    const inner = oddWidth(text);
    return { text, color, x, width: inner + 2 * PADDING, textWidth: inner, center: x + shift + PADDING + inner / 2 };
}
/** Odd widths put the middle of the text on the pixel grid. */
function oddWidth(text) {
    return Math.floor(textWidth(text)) | 1;
}
function definitions({ height, raised }, width, suffix) {
    if (raised === undefined)
        return [];
    return [
        xml_element('filter', { id: `b${suffix}` }, xml_element('feGaussianBlur', { stdDeviation: 16 })),
        xml_element('linearGradient', { id: `s${suffix}`, x2: 0, y2: '100%' }, ...raised.gradient),
        xml_element('clipPath', { id: `r${suffix}` }, xml_element('rect', { width, height, rx: raised.radius }))
    ];
}
function background({ height, raised }, sides, suffix) {
    const boxes = sides.map(({ x, width, color }) => xml_element('rect', { x: x || undefined, width, height, fill: color }));
    if (raised === undefined)
        return xml_element('g', { 'shape-rendering': 'crispEdges' }, ...boxes);
    const width = sides.reduce((sum, side) => sum + side.width, 0);
    return xml_element('g', { 'clip-path': `url(#r${suffix})` }, ...boxes, xml_element('rect', { width, height, fill: `url(#s${suffix})` }));
}
/** The text at ten times its size, scaled down, so that positions are whole numbers; shadow first. */
function lettering(side, { raised }, suffix) {
    if (side.text === '')
        return [];
    const color = (0,badge_color/* textColorOn */.kF)(side.color);
    const fill = color === '#fff' ? undefined : color;
    const place = { x: 10 * side.center, y: 140, textLength: canBeFitted(side.text) ? 10 * side.textWidth : undefined };
    const words = xml_text(side.text);
    const scale = 'scale(.1)';
    if (raised === undefined)
        return [xml_element('text', { ...place, transform: scale, fill }, words)];
    const shadow = { ...place, y: 150 };
    return [
        xml_element('g', { transform: scale }, xml_element('g', { fill: fill === undefined ? '#010101' : '#ccc' }, xml_element('text', { ...shadow, 'fill-opacity': '.8', filter: `url(#b${suffix})` }, words), xml_element('text', { ...shadow, 'fill-opacity': '.3' }, words)), xml_element('text', { ...place, fill }, words))
    ];
}
/** FNV-1a, 32 bits, in base 36. */
function hash(value) {
    let state = 0x811c9dc5;
    for (let at = 0; at < value.length; at++)
        state = Math.imul(state ^ value.charCodeAt(at), 0x01000193);
    return (state >>> 0).toString(36);
}

;// CONCATENATED MODULE: ./src/render/render.ts


const FORMATS = ['svg', 'json'];
const RENDERERS = { svg: renderSvg, json: renderEndpoint };
/** The badge's file in that format. */
function render(badge, format) {
    return RENDERERS[format](badge);
}

// EXTERNAL MODULE: ./src/tokens.ts
var tokens = __nccwpck_require__(7789);
// EXTERNAL MODULE: ./src/badge/badge.ts + 1 modules
var badge = __nccwpck_require__(245);
// EXTERNAL MODULE: ./src/badge/definition.ts
var definition = __nccwpck_require__(4394);
// EXTERNAL MODULE: ./src/badge/id.ts
var badge_id = __nccwpck_require__(6518);
// EXTERNAL MODULE: ./src/manifest/source.ts
var source = __nccwpck_require__(7272);
// EXTERNAL MODULE: ./src/status/vocabulary.ts
var vocabulary = __nccwpck_require__(2420);
;// CONCATENATED MODULE: ./src/status/needs.ts


/** Results of the jobs that a job needs: GitHub's contexts reference, `needs.<job_id>.result`. */
const RESULTS = ['success', 'failure', 'cancelled', 'skipped'];
/** The results in `toJSON(needs)`, or what is wrong with the text. */
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
;// CONCATENATED MODULE: ./src/inputs/definition.ts









const optional = (text) => (text === '' ? undefined : text);
/** The badge that the inputs describe. */
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
        label: optional(read('label')),
        message,
        color: readColor(read('color')),
        style: readStyle(read('style')),
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
/** One entry a line. */
function linesOf(text) {
    const lines = text.split(/[\r\n]+/).map((line) => line.trim());
    return [...new Set(lines.filter((line) => line !== ''))];
}
/** A status in any vocabulary. */
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
function readColor(text) {
    const color = (0,badge_color/* parseColor */.H0)(text);
    if (text !== '' && color === undefined)
        throw (0,errors/* invalid */.Gq)('color', text, `is no colour.${(0,errors/* suggestion */.h)(text, (0,badge_color/* colorNames */.i4)())} ${badge_color/* ALLOWED_COLORS */.o$}`);
    return color;
}
function readStyle(text) {
    const style = badge/* STYLES */.r.find((name) => name === (text || 'flat'));
    if (style === undefined)
        throw (0,errors/* invalid */.Gq)('style', text, `is no style.${(0,errors/* suggestion */.h)(text, badge/* STYLES */.r)} Allowed: ${badge/* STYLES */.r.join(', ')}.`);
    return style;
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

;// CONCATENATED MODULE: ./src/target/ref.ts
/** Whether a text names a branch: git's rules (git-check-ref-format), and none of the forms that mean something else. */
function isBranchName(name) {
    if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(name) || !name.isWellFormed() || Buffer.byteLength(name) > 244)
        return false;
    if (name.includes('..') || name.includes('@{') || name.endsWith('.') || name.startsWith('-'))
        return false;
    if (/^(?:refs\/|HEAD$|@$)/i.test(name))
        return false;
    return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}

;// CONCATENATED MODULE: ./src/inputs/destination.ts



/** Where the badges go; inputs that name two places contradict each other. */
function readDestination(read) {
    const gist = read('gist-id');
    const directory = read('directory');
    const branchInput = read('target-branch') !== '' ? 'target-branch' : read('target-repository') !== '' ? 'target-repository' : undefined;
    refuseTwo([gist === '' ? undefined : 'gist-id', directory === '' ? undefined : 'directory', branchInput]);
    if (gist !== '')
        return { kind: 'gist', id: readGist(gist) };
    if (directory !== '')
        return { kind: 'directory', directory, confined: true };
    return readBranch(read);
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
function readBranch(read) {
    const branch = read('target-branch') || 'badges';
    const repository = read('target-repository');
    if (!isBranchName(branch))
        throw (0,errors/* invalid */.Gq)('target-branch', branch, 'is no branch that badges can go to. Allowed: the name of a branch, without "refs/" (default: badges).');
    if (repository !== '' && parseRepository(repository) === undefined)
        throw (0,errors/* invalid */.Gq)('target-repository', repository, 'is no repository. Allowed: owner/name.');
    return { kind: 'branch', branch, repository: repository === '' ? undefined : repository };
}

;// CONCATENATED MODULE: ./src/inputs/inputs.ts






/** Every input of the action; a flag of the command line each. `action.yml` declares the same. */
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
    'badges',
    'target-branch',
    'target-repository',
    'gist-id',
    'gist-token',
    'directory',
    'path',
    'formats',
    'token',
    'allow-public',
    'dry-run',
    'fail-on',
    'job-status',
    'job-id'
];
/** Reads all inputs into a plan; a wrong one is an error that names it, its value and what is allowed. */
async function readPlan(read) {
    const token = read('token');
    const gistToken = read('gist-token');
    const forms = [token, gistToken].flatMap(tokens/* formsOf */.XP);
    for (const input of INPUTS)
        if (input !== 'token' && input !== 'gist-token')
            (0,tokens/* refuseTokens */.PW)(input, read(input), forms);
    const destination = readDestination(read);
    const badges = read('badges') === '' ? [readDefinition(read)] : await readBadges(read, forms);
    refuseTarget(badges, destination);
    return {
        failOn: readFailOn(read('fail-on')),
        badges,
        destination,
        path: read('path') === '' ? undefined : read('path'),
        formats: readFormats(read('formats')),
        allowPublic: readFlag('allow-public', read('allow-public')),
        dryRun: readFlag('dry-run', read('dry-run')),
        token,
        gistToken,
        job: readJob(read)
    };
}
/** The inputs that describe one badge, which a list of badges takes the place of. */
const ONE_BADGE = INPUTS.slice(0, INPUTS.indexOf('badges'));
/** The list of badges; the library that reads it is loaded by the runs that have one. */
async function readBadges(read, forms) {
    const other = ONE_BADGE.find((input) => read(input) !== '');
    if (other !== undefined) {
        throw new errors/* BadgeError */.qh('invalid', `Inputs "badges" and "${other}" both describe a badge: write ${other} into the list.`);
    }
    const { parseBadges } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(77)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5077));
    const parsed = parseBadges(read('badges'), 'badges');
    if ('problems' in parsed)
        throw new errors/* BadgeError */.qh('invalid', parsed.problems.join('; '));
    (0,tokens/* refuseTokens */.PW)('badges', JSON.stringify(parsed.definitions), forms);
    return parsed.definitions;
}
/** The branch that badges go to holds no runs of its own: whoever names it means something else. */
function refuseTarget(badges, destination) {
    if (destination.kind !== 'branch')
        return;
    const { branch } = destination;
    if (badges.some(({ filters }) => filters.branch === branch)) {
        throw (0,errors/* invalid */.Gq)('branch', branch, 'is the branch that badges are published to. "branch" says whose runs a badge shows; where it goes is "target-branch".');
    }
}
function readFormats(text) {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const formats = names.map((name) => {
        const format = FORMATS.find((known) => known === name);
        if (format === undefined)
            throw (0,errors/* invalid */.Gq)('formats', name, `is no format.${(0,errors/* suggestion */.h)(name, FORMATS)} Allowed: ${FORMATS.join(', ')}.`);
        return format;
    });
    return formats.length === 0 ? ['svg'] : FORMATS.filter((format) => formats.includes(format));
}
function readFailOn(text) {
    const name = text || 'setup';
    if (name === 'setup' || name === 'any' || name === 'none')
        return name;
    throw (0,errors/* invalid */.Gq)('fail-on', text, `is not known.${(0,errors/* suggestion */.h)(text, Object.keys(FAIL_ON))} Allowed: ${Object.keys(FAIL_ON).join(', ')}.`);
}
/** YAML 1.2's core schema for booleans, as `getBooleanInput` of `@actions/core` takes it. */
function readFlag(input, text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (text === '' || /^(?:false|False|FALSE)$/.test(text))
        return false;
    throw (0,errors/* invalid */.Gq)(input, text, 'is neither true nor false.');
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
;// CONCATENATED MODULE: ./src/collect/lazy-record.ts

/** GitHub's record, opened when it is first asked. */
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
        defaultBranch: async (repository) => repository === fullName(context.repository)
            ? (await facts()).defaultBranch
            : (await open()).defaultBranch(repository),
        deployment: async (repository, wanted) => (await open()).deployment(repository, wanted),
        environments: async (repository) => (await open()).environments(repository),
        checks: async (repository, ref) => (await open()).checks(repository, ref)
    };
}

;// CONCATENATED MODULE: ./src/github/pace.ts

const DEADLINE = 5 * 60_000;
const LONGEST_STEP = 60_000;
/**
 * When to send the next request. Back-off has full jitter, and its step is twice the mean round trip
 * of this very run: fast against a near server, patient against a far or loaded one.
 */
class RequestPace {
    #clock;
    #deadline;
    #trips = 0;
    #total = 0;
    constructor(clock) {
        this.#clock = clock;
        this.#deadline = clock.now() + DEADLINE;
    }
    /** Takes note of how long a request took, in milliseconds. */
    observe(roundTrip) {
        this.#trips += 1;
        this.#total += roundTrip;
    }
    async backOff(attempt) {
        const step = Math.max(1, (2 * this.#total) / Math.max(1, this.#trips));
        const wait = this.#clock.random() * Math.min(LONGEST_STEP, step * 2 ** attempt);
        if (this.#clock.now() + wait > this.#deadline) {
            throw new errors/* BadgeError */.qh('outage', 'Gave up after 5 minutes of trying. The badge is as it was; the next run publishes it.');
        }
        await this.#clock.sleep(wait);
    }
    async waitUntil(time, why) {
        if (time > this.#deadline) {
            throw new errors/* BadgeError */.qh('limited', `Rate limited by GitHub until ${new Date(time).toISOString()}: ${why}. The badge is as it was; the next run publishes it.`);
        }
        await this.#clock.sleep(Math.max(0, time - this.#clock.now()));
    }
}
/** The real clock; `signal` ends a sleep at once. */
function systemClock(signal) {
    const sleep = (milliseconds) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
    return { now: Date.now, random: Math.random, sleep };
}

;// CONCATENATED MODULE: ./src/addresses.ts
/** Every part of a path percent-encoded, the slashes kept. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
const isGitHubCom = (serverUrl) => /^https:\/\/github\.com$/i.test(serverUrl);
/** A file of a branch. Only public repositories of github.com can be read without signing in. */
function branchAddress(serverUrl, { repository, branch, isPrivate }, path) {
    const place = `${repository.owner}/${repository.name}`;
    const file = `${encodePath(branch)}/${encodePath(path)}`;
    return isGitHubCom(serverUrl) && !isPrivate
        ? `https://raw.githubusercontent.com/${place}/${file}`
        : `${serverUrl}/${place}/raw/${file}`;
}
/** A gist's file, always its newest revision; '' as long as nothing is known of the gist. */
function gistAddress(serverUrl, { id, owner, rawUrl }, path) {
    if (isGitHubCom(serverUrl) && owner !== null)
        return `https://gist.githubusercontent.com/${owner}/${id}/raw/${encodeURIComponent(path)}`;
    return rawUrl === null ? '' : `${rawUrl}/${encodeURIComponent(path)}`;
}
/** A file below a folder, with `/` on every system. */
function directoryAddress(directory, path) {
    const folder = directory.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
    return folder === '' || folder === '.' ? path : `${folder}/${path}`;
}

;// CONCATENATED MODULE: ./src/target/directory.ts



/** Writes below a folder. A file is replaced whole or not at all. */
function directoryTarget(place) {
    return { publish: (files) => Promise.resolve().then(() => publish(files, place)) };
}
function publish(files, { folder, bounds, dryRun }) {
    const written = [];
    for (const { path, text } of files) {
        const file = (0,external_node_path_namespaceObject.join)(folder, path);
        if (bounds !== undefined)
            refuseOutside(bounds, (0,external_node_path_namespaceObject.dirname)(file));
        if (dryRun || directory_textOf(file) === text)
            continue;
        replace(file, text);
        written.push(path);
    }
    return { written, superseded: [] };
}
function directory_textOf(file) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
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
        throw new errors/* BadgeError */.qh('refused', `Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** A symbolic link in the workspace, which a checkout can hold, may lead out of it. */
function refuseOutside(bounds, folder) {
    const inside = (0,external_node_path_namespaceObject.relative)(existing(bounds), existing(folder));
    if (inside === '..' || inside.startsWith(`..${external_node_path_namespaceObject.sep}`) || (0,external_node_path_namespaceObject.isAbsolute)(inside)) {
        throw new errors/* BadgeError */.qh('invalid', `Input "directory": ${folder} leads out of the workspace.`);
    }
}
/** The real place of a folder, or of the nearest folder above it that exists. */
function existing(folder) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(folder);
    }
    catch {
        return folder === (0,external_node_path_namespaceObject.dirname)(folder) ? folder : (0,external_node_path_namespaceObject.join)(existing((0,external_node_path_namespaceObject.dirname)(folder)), (0,external_node_path_namespaceObject.basename)(folder));
    }
}

;// CONCATENATED MODULE: ./src/ports.ts





/** Wires the real capabilities. */
function connectPorts(plan, { context, signal, load }) {
    const remote = once(async () => new (await load()).Remote({ plan, context, clock: systemClock(signal), signal }));
    const facts = once(async () => context.facts ?? (await remote()).api.facts());
    return {
        context,
        record: lazyRecord(async () => (await remote()).api.record, { context, facts }),
        sources: { facts, newest: async () => (await remote()).api.newest() },
        async open(message) {
            const { destination } = plan;
            if (destination.kind === 'directory')
                return openDirectory(destination, context, plan.dryRun);
            if (destination.kind === 'gist')
                return (await remote()).gist(destination);
            const source = destination.repository === undefined ? { isPrivate: false } : await facts();
            return (await remote()).branch(destination, message, source);
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

;// CONCATENATED MODULE: ./src/status/jobs.ts
/**
 * Whether a job is meant by a name or glob (`*`, `?`). A bare name also means the legs of its matrix
 * (`build (x64)`) and the jobs of the reusable workflow that it calls (`deploy / push`).
 */
function isMeant(name, pattern) {
    if (name === pattern || name.startsWith(`${pattern} (`) || name.startsWith(`${pattern} / `))
        return true;
    return /[*?]/.test(pattern) && globOf(pattern).test(name);
}
/** The names that mean a job: its own, and the bare one of its matrix or of the caller. */
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
/** What a job of another run shows, where unfinished ones are passed over (`last`) or shown. */
function statusOf(job, inProgress) {
    return job.completed || inProgress === 'show' ? job.status : 'unknown';
}
/** What a job of the run that we are in counts as: one that is not done has failed once a step of it has. */
function memberOf(job, inProgress) {
    return !job.completed && job.failedStep ? 'failing' : statusOf(job, inProgress);
}

// EXTERNAL MODULE: ./src/status/status.ts
var status_status = __nccwpck_require__(8514);
;// CONCATENATED MODULE: ./src/status/sum.ts

/** Sums up members; one without a result is `unknown`, and changes nothing unless the rules are strict. */
function sum(members, { strict, ignore }) {
    const counted = members.filter((member) => !ignore.includes(member));
    const total = (0,status_status/* worst */.QZ)(counted);
    const isGood = status_status/* STATUSES */.f.indexOf(total) >= status_status/* STATUSES */.f.indexOf('warning');
    return strict && isGood && counted.includes('unknown') ? 'unknown' : total;
}

;// CONCATENATED MODULE: ./src/collect/reported.ts




const DAY = 86_400_000;
/** A result that is older than `maxAge` days says nothing any more. */
function fresh(status, at, { maxAge, now }) {
    return maxAge !== undefined && at !== undefined && now - at > maxAge * DAY ? 'unknown' : status;
}
/** The newest state of the newest deployment to an environment. */
async function reportedDeployment(environment, { filters, judging }, { context, record, now }) {
    const repository = filters.repository ?? fullName(context.repository);
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
/** Check runs and commit statuses of a commit that a name or glob means, summed up. */
async function reportedChecks(pattern, { filters, judging }, { context, record, now }) {
    const { sha, branch, tag } = filters;
    const own = context.event === 'workflow_run' ? (context.triggering?.sha ?? context.sha) : context.sha;
    const checks = await record.checks(filters.repository ?? fullName(context.repository), sha ?? refOf(branch, tag) ?? own);
    const meant = checks.filter(({ name }) => isMeant(name, pattern));
    const members = meant.map(({ status, completed, at }) => completed || judging.inProgress === 'show' ? fresh(status, at, { ...judging, now }) : 'unknown');
    const warnings = meant.length === 0
        ? [
            (0,errors/* notFound */.mX)('check', pattern, checks.map(({ name }) => name))
        ]
        : [];
    return { status: sum(members, judging), warnings };
}
/** In full, since a tag may have a branch's name. */
function refOf(branch, tag) {
    if (branch !== undefined)
        return `heads/${branch}`;
    return tag === undefined ? undefined : `tags/${tag}`;
}

;// CONCATENATED MODULE: ./src/status/current-run.ts

/** Our own job: the one with the id, else the one in progress on this runner. */
function findOwn(jobs, own) {
    return (jobs.find(({ id }) => id === own.id) ??
        jobs.find((job) => !job.completed && job.status === 'running' && job.runner !== null && job.runner === own.runner));
}
/**
 * What the jobs of the run that we are in count as; the run counts as completed. An unfinished sibling counts
 * once a step of it has failed; our own job counts if it is not successful so far, or if nobody else has a result.
 * `jobs` are those that the badge is about.
 */
function membersOfCurrentRun(jobs, own, inProgress) {
    const ours = findOwn(jobs, own);
    const members = jobs.filter((job) => job !== ours).map((job) => memberOf(job, inProgress));
    const isAlone = members.every((member) => member === 'unknown');
    if (own.status !== undefined && (own.status !== 'passing' || isAlone))
        members.push(own.status);
    return members;
}

;// CONCATENATED MODULE: ./src/collect/job-badges.ts




/** One badge for each job of a run that has a result; in our own run none for our own job. */
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
/** Slugs of all jobs of a run; of two that are equal the later one by name gets `-2`. */
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






/** What a run shows: its own conclusion, or the sum of its jobs where it is ours or where `job` picks some. */
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
/** Our own job counts only if it is one of those that are meant. */
function ownMembers(jobs, meant, { definition, own }) {
    const ours = findOwn(jobs, own);
    const counts = definition.job === undefined || (ours !== undefined && meant.includes(ours));
    return membersOfCurrentRun(meant, counts ? own : {}, definition.judging.inProgress);
}
/** The sum; where all members are ignored, the worst of them, which gives way to the run before. */
function summedUp(members, { judging }) {
    const isIgnored = members.length > 0 && members.every((member) => judging.ignore.includes(member));
    return isIgnored ? (0,status_status/* worst */.QZ)(members) : sum(members, judging);
}
/** A run that concluded success though a job of it failed (continue-on-error) is a warning, which only its jobs tell. */
async function raised(run, repository, { definition, sources }) {
    if (!run.completed || run.status !== 'passing' || !matters(definition))
        return run.status;
    const jobs = await sources.record.jobs(repository, run.id);
    return jobs.some(({ completed, status }) => completed && status === 'failing') ? 'warning' : 'passing';
}
/** Whether a warning would look, or be judged, other than success. */
function matters(definition) {
    const [passing, warning] = ['passing', 'warning'].map((status) => (0,badge/* badgeOf */.b)('', status, definition));
    const { ignore } = definition.judging;
    return (passing?.message !== warning?.message ||
        passing?.color !== warning?.color ||
        ignore.includes('warning') !== ignore.includes('passing'));
}

;// CONCATENATED MODULE: ./src/status/newest-run.ts
/** Events whose runs speak for a proposal, not for a branch; they count only when asked for. */
const PROPOSALS = /^(pull_request|merge_group)/;
function isProposal(event) {
    return PROPOSALS.test(event);
}
const same = (one, other) => one.toLowerCase() === other.toLowerCase();
/**
 * Whether a run counts. GitHub's own filter `branch` goes by the name of the head branch only,
 * so that a fork's `main` passes it; here a run of another repository's commit never counts.
 */
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
/**
 * Picks the run that a badge shows from runs that count, newest first: the last completed one, or the newest.
 * A cancelled run that is not the newest (unfinished ones counted) was superseded and is passed over;
 * ignored statuses give way to the run before. No more runs are taken than needed.
 */
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



/** The runs that count, the one that we are in before all others: it is the newest, and counts as completed. */
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
/** The run that we are in, as a look-up would find it. */
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
        headRepository: proposed === undefined ? fullName(context.repository) : proposed.repository,
        workflow: { id: 0, path: workflow?.path ?? '', name: workflow?.name ?? '' }
    };
}
function isOwnWorkflow(reference, { workflow }) {
    if (workflow === undefined)
        return reference === '';
    return [workflow.path, workflow.path.replace(/^.*\//, ''), workflow.name].includes(reference);
}

;// CONCATENATED MODULE: ./src/collect/run-query.ts



/** Which workflows are asked for, and which of their runs count. */
async function questions({ source, filters }, { context, record }) {
    const named = source.kind === 'workflow' ? source.workflows : [];
    const repository = filters.repository ?? fullName(context.repository);
    const query = { ...filters, repository };
    const given = filters.branch ?? filters.tag;
    if (named.length > 0) {
        const all = named.includes('*') ? (await record.workflows(repository)).map(nameOf) : named;
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
/** Workflows of the repository by their file; those that GitHub provides have none. */
function nameOf({ id, path }) {
    return path.startsWith('.github/workflows/') ? path : String(id);
}
function branchOf({ branch }) {
    if (branch === null)
        throw new errors/* BadgeError */.qh('invalid', 'The triggering run has no branch: give "branch".');
    return branch;
}
/** Whether the filters name runs that may be of any branch. */
function isPinned({ sha, runNumber, runId, event }) {
    return sha !== undefined || runNumber !== undefined || runId !== undefined || event?.every(isProposal) === true;
}

;// CONCATENATED MODULE: ./src/collect/subject.ts
function shownRun(workflow, run) {
    if (workflow === undefined || workflow.path === '' || run === undefined)
        return undefined;
    return { file: workflow.path.replace(/^.*\//, ''), number: run.number, attempt: run.attempt };
}
/** What a badge of our own run is about. */
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









/** The newest runs of the workflows of a badge, summed up; with `each: job` the jobs of the run besides. */
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
        : sum(members.map((member) => member.status), definition.judging);
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

;// CONCATENATED MODULE: ./src/collect/collect.ts





/** Finds the status of a badge, and what it is about; `each: job` makes one of each job besides. */
async function collect(definition, sources) {
    const { context } = sources;
    const { source, filters } = definition;
    const own = ownSubject(context, filters);
    switch (source.kind) {
        case 'message':
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
/** Whether finding the status takes a request. */
function needsRequests({ source }) {
    return source.kind !== 'message' && source.kind !== 'status' && source.kind !== 'needs';
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
function common(definition, subject, context) {
    const { workflow } = subject;
    const label = collect_nameOf(workflow ?? context.workflow);
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
/** Badges of an environment or check are named by it. */
function named(name, environment) {
    return (finding) => ({
        ...finding,
        subject: { ...finding.subject, workflow: undefined, environment },
        defaults: { id: (0,badge_id/* slug */.yR)(name), label: name, link: 'repository' }
    });
}
/** A workflow without a name is named by its file, and shows as the stem of it. */
function collect_nameOf(workflow) {
    if (workflow === undefined)
        return 'build';
    return workflow.name === '' || workflow.name === workflow.path ? (0,badge_id/* stemOf */.Vc)(workflow.path) : workflow.name;
}
function findingOf(definition, found, context) {
    const { subject, workflows, jobSlug } = found;
    const known = workflows.filter(({ path }) => path !== '');
    const stems = known.map(({ path }) => (0,badge_id/* slug */.yR)((0,badge_id/* stemOf */.Vc)(path))).join('-') || 'build';
    const base = definition.id ?? (definition.job === undefined ? stems : `${stems}/${(0,badge_id/* slug */.yR)(definition.job)}`);
    const label = subject.job?.name ?? definition.job ?? collect_nameOf(known.length === 1 ? known[0] : undefined);
    return {
        ...common(definition, subject, context),
        ...found,
        definition: jobSlug === undefined ? definition : { ...definition, id: `${base}/${jobSlug}`, label: undefined },
        defaults: { id: base, label, link: 'workflow' }
    };
}

;// CONCATENATED MODULE: ./src/links.ts


/** Pages by kind; null: no link. */
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
/** The address of a repository's page; null for `none`. */
function pageUrl(kind, context) {
    const page = PAGES[kind](context);
    return page === null ? null : `${context.serverUrl}/${context.subject.repository}${page}`;
}
/** `ci.yml`; workflows that GitHub itself provides live under `dynamic/` and have two parts. */
function pageOf(path) {
    return path.startsWith('dynamic/') ? path.slice('dynamic/'.length) : path.slice(path.lastIndexOf('/') + 1);
}
function links_runOf({ run }, kind) {
    if (run === undefined)
        throw new errors/* BadgeError */.qh('invalid', `Input "link": "${kind}" leads to a run, and there is none yet. Take "workflow".`);
    return run;
}

;// CONCATENATED MODULE: ./src/manifest/placeholders.ts
/** GitLab's eleven placeholders, then ours. */
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
/** Fills `%{\u2026}` with values as they are. */
function expand(template, values) {
    return fill(template, TOKEN, (name) => values[name]);
}
/** Fills `%{\u2026}`, and its percent-encoded form, with values percent-encoded except for `/`. */
function expandUrl(template, values) {
    return fill(template, TOKEN_IN_URL, (name) => values[name]?.split('/').map(encodeURIComponent).join('/'));
}
/** The placeholders that a template uses. */
function placeholdersIn(template) {
    return [...template.matchAll(TOKEN_IN_URL)].map(([, name = '']) => name).filter(isPlaceholder);
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

;// CONCATENATED MODULE: ./src/target/path.ts
const LONGEST_PART = 200;
/** Names that Windows keeps for devices, with or without an ending. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
/** Characters that a file system may drop from a name, so that `.g\u200cit` is `.git` to it (git's fsck, hasDotgit). */
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;
const isAscii = (text) => /^[\u0000-\u007f]*$/.test(text);
/** Why a path cannot be published, or undefined if it can. Paths are refused, never mended. */
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

;// CONCATENATED MODULE: ./src/draw.ts






/** Makes the badge of a finding: its id, its looks, its place and its link. */
function draw(finding, drawing) {
    const { definition, status, subject, shown, oneRun, untouched, defaults } = finding;
    const id = definition.id ?? defaults.id;
    const values = { ...drawing.values, ...draw_namesOf(subject, id) };
    const { link, warnings } = linkOf(finding, { drawing, values });
    return {
        id,
        status,
        badge: (0,badge/* badgeOf */.b)(definition.label ?? (drawing.hides ? 'build' : defaults.label), status, definition),
        path: pathOf(drawing.path, values),
        link,
        shown,
        oneRun,
        untouched,
        subject,
        warnings: [...finding.warnings, ...warnings]
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
    const { text, unfilled } = expandUrl(link.url, values);
    return {
        link: text,
        warnings: unfilled.map((name) => `"link": %{${name}} is unknown or has no value, and stays as it stands.`)
    };
}
function pathOf({ template, flat }, values) {
    const { text, unfilled } = expand(template.replace(/\.svg$/, ''), values);
    const [name] = unfilled;
    if (name === 'branch')
        throw new errors/* BadgeError */.qh('invalid', 'Input "path": this run has no branch to fill %{branch} with: give "branch", or a "path" without it.');
    if (name !== undefined)
        throw (0,errors/* invalid */.Gq)('path', template, `has a placeholder that is unknown or has no value: %{${name}}.`);
    const path = flat ? text.replaceAll('/', '-') : text;
    const problem = pathProblem(path);
    if (problem !== undefined)
        throw (0,errors/* invalid */.Gq)('path', path, `${problem}. Allowed: a path of parts joined by "/", such as %{branch}/%{id}.`);
    return path;
}

;// CONCATENATED MODULE: ./src/guard.ts

/** Events that Dependabot sets off with a token that may only read: GitHub docs, "Troubleshooting Dependabot on GitHub Actions". */
const READ_ONLY_FOR_DEPENDABOT = /^(?:push|create|deployment|deployment_status)$/;
/** Branches that bots make for a while. */
const PASSING_BRANCHES = /^(?:gh-readonly-queue|dependabot)\//;
/** Why this run writes nothing to a branch or gist, in one line; undefined: it may. */
function guard(context, plan) {
    if (plan.destination.kind === 'directory')
        return undefined;
    const { event, triggering } = context;
    if (event.startsWith('pull_request'))
        return `a pull request's run (${event}) publishes nothing`;
    if (event === 'workflow_run' && triggering !== undefined) {
        if (triggering.event.startsWith('pull_request'))
            return "the triggering run is a pull request's";
        if (triggering.headRepository?.toLowerCase() !== fullName(context.repository).toLowerCase())
            return 'the triggering run comes from a fork';
    }
    if (context.actor === 'dependabot[bot]' && READ_ONLY_FOR_DEPENDABOT.test(event))
        return "Dependabot's runs have a token that may only read";
    const branch = (event === 'workflow_run' ? triggering?.branch : context.branch) ?? '';
    if (PASSING_BRANCHES.test(branch) && !plan.badges.some((badge) => badge.filters.branch === branch))
        return `the branch ${branch} is there for a while only`;
    return forkReason(context, plan);
}
/** A fork's own runs would show on badges that nobody asked for; its owner asks by naming it as the target. */
function forkReason({ facts, repository }, { destination }) {
    if (facts?.isFork !== true)
        return undefined;
    if (destination.kind === 'gist')
        return 'this repository is a fork';
    const named = destination.kind === 'branch' && destination.repository?.toLowerCase() === fullName(repository).toLowerCase();
    return named
        ? undefined
        : `this repository is a fork: name it as "target-repository" (${fullName(repository)}) if it publishes badges of its own`;
}

;// CONCATENATED MODULE: ./src/privacy.ts


/** Whether the target may be read by people who cannot see this repository: gists, and other repositories. */
function goesOutside({ destination }, own) {
    if (destination.kind === 'branch') {
        return destination.repository !== undefined && destination.repository.toLowerCase() !== own.toLowerCase();
    }
    return destination.kind === 'gist';
}
/** A private repository publishes to a public place only if it agrees; a gist counts as one, also if it is secret. */
function privateToPublic(place) {
    return new errors/* BadgeError */.qh('invalid', `Input "allow-public": this repository is private, and ${place} can be read by everybody. Set allow-public: true to agree; then label, path and link show nothing of it by themselves.`);
}
/** Whether badges have to keep this repository to themselves: it is private, agreed to a public target, and `facts` tell. */
function mustHide(plan, own, { isPrivate }) {
    if (!isPrivate || !goesOutside(plan, own))
        return false;
    if (plan.destination.kind === 'gist' && !plan.allowPublic)
        throw privateToPublic('a gist');
    return plan.allowPublic;
}
/** Everything but `%{id}` tells something of a repository. */
function refuseRevealing(templates) {
    const revealing = templates.flatMap(placeholdersIn).find((placeholder) => placeholder !== 'id');
    if (revealing === undefined)
        return;
    throw new errors/* BadgeError */.qh('invalid', `Input "allow-public": %{${revealing}} would show something of this private repository. Allowed: %{id}.`);
}

;// CONCATENATED MODULE: ./src/result.ts
const NOTHING = { written: [], superseded: [] };
/** The report of a publication that came to its end. */
function reportOf(plan, drawn, { place, publication }) {
    const { written, superseded, commitSha } = publication;
    const [format = 'svg'] = plan.formats;
    const filesOf = ({ path }) => plan.formats.map((ending) => `${path}.${ending}`);
    const badges = drawn.map((badge) => {
        const file = `${badge.path}.${format}`;
        const changed = filesOf(badge).some((path) => written.includes(path));
        return { ...badge, file, imageUrl: place.address(file), changed };
    });
    const common = { badges, commitSha, error: undefined, notes: [], reason: undefined };
    if (plan.dryRun)
        return { ...common, result: 'skipped', reason: 'dry run' };
    if (written.length > 0)
        return { ...common, result: 'published' };
    const [untouched] = drawn.map((badge) => badge.untouched);
    if (untouched !== undefined && drawn.every((badge) => badge.untouched !== undefined)) {
        return { ...common, result: 'skipped', reason: untouched };
    }
    const isSuperseded = drawn.length > 0 && drawn.every((badge) => filesOf(badge).some((path) => superseded.includes(path)));
    if (isSuperseded)
        return { ...common, result: 'superseded', reason: `a newer run than ${result_nameOf(drawn)} has spoken` };
    return { ...common, result: 'unchanged' };
}
/** `ci.yml 11.1`, as the trailers name it. */
function result_nameOf([badge]) {
    const { file, number, attempt } = badge?.oneRun ?? { file: '', number: 0, attempt: 0 };
    return `${file} ${number}.${attempt}`;
}
function skipped(reason, plan, drawn) {
    const place = { address: () => '' };
    return { ...reportOf(plan, drawn, { place, publication: NOTHING }), result: 'skipped', reason };
}
function failed(error, plan, { drawn, place }) {
    return { ...reportOf(plan, drawn, { place, publication: NOTHING }), result: 'failed', reason: error.message, error };
}

;// CONCATENATED MODULE: ./src/values.ts


const FROM_FACTS = ['project_id', 'group_name', 'default_branch'];
const FROM_NEWEST = ['commit_sha', 'latest_tag'];
/** Whether filling the templates takes a request. */
function mustAsk(templates, { facts }) {
    const used = templates.flatMap(placeholdersIn);
    return used.some((placeholder) => FROM_NEWEST.includes(placeholder) || (facts === undefined && FROM_FACTS.includes(placeholder)));
}
/** GitHub's values for GitLab's placeholders; what has to be asked for is asked only if a template uses it. */
async function valuesFor(templates, context, sources) {
    const used = templates.flatMap(placeholdersIn);
    const { owner, name } = context.repository;
    const values = {
        project_path: fullName(context.repository),
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

;// CONCATENATED MODULE: ./src/publish.ts









/** collect \u2192 sum up \u2192 badge \u2192 render \u2192 publish. */
async function publish_publish(plan, ports) {
    const refusal = guard(ports.context, plan);
    if (refusal !== undefined)
        return skipped(refusal, plan, await drawOffline(plan, ports));
    const notes = new Set();
    let drawn = await drawAll(plan, ports);
    const place = await ports.open(() => messageFor(drawn));
    const advice = {
        isSuperseded: (stamp) => isSuperseded(stamp, ports, notes),
        async renew() {
            ports.record.forget();
            drawn = await drawAll(plan, ports);
            return filesOf(drawn, plan);
        }
    };
    try {
        const publication = await place.target.publish(filesOf(drawn, plan), advice);
        return { ...reportOf(plan, drawn, { place, publication }), notes: [...notes] };
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh))
            throw error;
        return { ...failed(error, plan, { drawn, place }), notes: [...notes] };
    }
}
async function drawAll(plan, ports) {
    const { context, record } = ports;
    const findings = [];
    const sources = { context, record, job: plan.job, now: Date.now() };
    for (const definition of plan.badges)
        findings.push(...(await collect(definition, sources)));
    const own = fullName(context.repository);
    const hides = goesOutside(plan, own) && mustHide(plan, own, await ports.sources.facts());
    const templates = templatesOf(plan, hides);
    if (hides)
        refuseRevealing(templates);
    const drawing = {
        serverUrl: context.serverUrl,
        own: { runId: context.run?.id, jobId: plan.job.id },
        path: { template: templateOf(plan, hides), flat: plan.destination.kind === 'gist' },
        values: await valuesFor(templates, context, ports.sources),
        hides
    };
    return refuseDoubles(findings.map((finding) => draw(finding, drawing)));
}
/** A run that may not publish asks nothing of GitHub either: what is known without it is told all the same. */
async function drawOffline(plan, ports) {
    const mayHide = ports.context.facts === undefined && goesOutside(plan, fullName(ports.context.repository));
    const asks = mayHide || plan.badges.some(needsRequests) || mustAsk(templatesOf(plan, false), ports.context);
    return asks ? [] : drawAll(plan, ports);
}
/** Two badges in one file would overwrite each other. */
function refuseDoubles(drawn) {
    const taken = new Map();
    for (const { id, path } of drawn) {
        const other = taken.get(path);
        if (other !== undefined) {
            const cure = other === id ? 'Give each an "id" of its own.' : 'Put %{id} into "path".';
            throw new errors/* BadgeError */.qh('invalid', `The badges "${other}" and "${id}" would both be the file ${path}. ${cure}`);
        }
        taken.set(path, id);
    }
    return drawn;
}
function templateOf({ path, destination }, hides) {
    if (hides)
        return path ?? '%{id}';
    return path ?? (destination.kind === 'gist' ? '%{project_name}-%{branch}-%{id}' : '%{branch}/%{id}');
}
/** Everything that placeholders may stand in. */
function templatesOf(plan, hides) {
    return [templateOf(plan, hides), ...plan.badges.flatMap(({ link }) => (link?.kind === 'url' ? [link.url] : []))];
}
function filesOf(drawn, { formats }) {
    return drawn
        .filter(({ untouched }) => untouched === undefined)
        .flatMap(({ badge, path, oneRun }) => formats.map((format) => {
        const file = { path: `${path}.${format}`, text: render(badge, format) };
        return oneRun === undefined ? file : { ...file, stamp: oneRun };
    }));
}
/** One trailer a workflow names the run that the badges show; `[skip ci]` since no workflow has anything to do there. */
function messageFor(drawn) {
    const runs = drawn.flatMap(({ shown }) => shown.map(({ file, number, attempt }) => `Badge-Run: ${file} ${number}.${attempt}`));
    return { headline: 'Publish badges [skip ci]', body: [...new Set(runs)].join('\n') };
}
/** Without the right to ask, only what the trailers of the branch say is compared. */
async function isSuperseded(stamp, { context, record }, notes) {
    try {
        return await record.hasNewer(fullName(context.repository), stamp);
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh) || error.kind === 'outage' || error.kind === 'signal')
            throw error;
        notes.add('Whether a newer run has finished could not be asked (it takes "actions: read"); only what is published already was compared.');
        return false;
    }
}

;// CONCATENATED MODULE: ./src/github/classify.ts

const spent = (headers) => headers.get('x-ratelimit-remaining') === '0';
/** Read from top to bottom; the first row that fits counts. Every condition of a row has to fit. */
const TABLE = [
    { status: [429], means: 'limited' },
    { status: [200, 403], types: ['RATE_LIMITED', 'RATE_LIMIT'], means: 'limited' },
    { status: [200, 403], text: /rate limit|abuse detection/i, means: 'limited' },
    { status: [403], header: (headers) => headers.has('retry-after') || spent(headers), means: 'limited' },
    { status: [0], text: /certificate/i, means: 'refused' },
    { status: [401], means: 'unauthorized' },
    { text: /archived/i, status: [200, 403, 409, 422], means: 'archived' },
    { types: ['STALE_DATA'], means: 'conflict' },
    {
        text: /Expected branch to point to|not a fast.?forward|Reference already exists|is at \S+ but expected|does not match [\da-f]{40}/i,
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
    { text: /Resource not accessible|without `workflows?` permission/i, means: 'forbidden' },
    { status: [403], means: 'forbidden' },
    { types: ['NOT_FOUND'], means: 'not-found' },
    { status: [404, 410], means: 'not-found' },
    { status: [422], text: /No commit found/i, means: 'not-found' },
    { status: [301, 302, 303, 307, 308], means: 'moved' },
    { text: /something went wrong|timed? ?out|couldn't respond/i, status: [200], means: 'outage' },
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
/** Tells answers apart by what they say, not by their status alone. `now` is in milliseconds since the epoch. */
function classify(error, purpose, now) {
    const means = TABLE.find((row) => fits(row, error))?.means ?? (error.status >= 500 ? 'outage' : 'refused');
    switch (means) {
        case 'conflict':
            return { kind: 'conflict' };
        case 'limited':
            return { kind: 'limited', until: limitedUntil(error.headers, now), why: said(error) };
        case 'outage':
            return {
                kind: 'again',
                error: new errors/* BadgeError */.qh('outage', `GitHub failed ${purpose.what}: ${said(error)}. The badge is as it was; the next run publishes it.`)
            };
        case 'doubtful':
            return { kind: 'again', error: refusal('policy', error, purpose), tries: 2 };
        default:
            return { kind: 'refused', error: refusal(means, error, purpose) };
    }
}
const MINUTE = 60_000;
/** GitHub docs, "Rate limits for the REST API": `retry-after`, else the reset of a spent limit, else a minute. */
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
    return new errors/* BadgeError */.qh(code, `GitHub refused ${purpose.what}: ${said(error)}. ${CURES[code](error, purpose)}`);
}
/** The outcome of a write that failed; throws where trying again is no use. */
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
/** Stands in for `@actions/http-client`: see docs/decisions/0003-cold-start.md. */
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
/** Stands in for `undici`: requests go through `github/fetch.ts`. */
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
    expand: dist_bundle_expand.bind(null, template)
  };
}
function dist_bundle_expand(template, context) {
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


;// CONCATENATED MODULE: ./node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
const COMMA = 44; // ","
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
/**
 * Character flags used to normalize HTTP field values while scanning.
 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
 */
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 /* non-ASCII */; code <= 0xff; code++) {
    CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
    CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 /* 0 */; code <= 0x39 /* 9 */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 /* A */; code <= 0x5a /* Z */; code++) {
    CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 /* a */; code <= 0x7a /* z */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Validate a type string against RFC 9110.
 */
function isTypeValid(type, start = 0, end = type.length) {
    let hasSlash = false;
    for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47 /* / */) {
            if (hasSlash || index === start || index >= end - 1)
                return false;
            hasSlash = true;
        }
        else if (!isTokenCode(code)) {
            return false;
        }
    }
    return hasSlash;
}
/**
 * Validate a token against RFC 9110.
 */
function isTokenValid(token, start = 0, end = token.length) {
    if (start >= end)
        return false;
    for (let index = start; index < end; index++) {
        if (!isTokenCode(token.charCodeAt(index)))
            return false;
    }
    return true;
}
/**
 * Check whether a character code belongs to the token production in RFC 9110.
 */
function isTokenCode(code) {
    return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
/**
 * Serialize a parameter value.
 */
function parameterValue(str) {
    const len = str.length;
    if (len === 0)
        return '""';
    let index = 0;
    while (index < len && isTokenCode(str.charCodeAt(index)))
        index++;
    if (index === len)
        return str;
    let result = '"';
    let start = 0;
    while (index < len) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
            throw new TypeError(`Invalid parameter value: ${str}`);
        }
        if (code === 34 /* " */ || code === 92 /* \\ */) {
            result += `${str.slice(start, index)}\\`;
            start = index;
        }
        index++;
    }
    return `${result}${str.slice(start)}"`;
}
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
    const { type, parameters } = obj;
    if (!type || !isTypeValid(type)) {
        throw new TypeError(`Invalid type: ${type}`);
    }
    let result = type;
    if (parameters) {
        for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param)) {
                throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${parameterValue(parameters[param])}`;
        }
    }
    return result;
}
/**
 * Parse a `Content-Type` header.
 */
function dist_parse(header, options) {
    const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
    const len = header.length;
    let valueStart = options?.start ?? 0;
    while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
        valueStart++;
    }
    let index = valueStart;
    let typeFlags = 0;
    let whitespace = -1;
    let stop = options?.parameters === false ? COMMA_FLAG : 0;
    while (index < len) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
        }
        if ((flags & OWS) !== 0) {
            if (whitespace === -1)
                whitespace = index;
        }
        else {
            whitespace = -1;
        }
        typeFlags |= (code & NON_ASCII) | flags;
        index++;
    }
    const valueEnd = whitespace === -1 ? index : whitespace;
    const value = header.slice(valueStart, valueEnd);
    const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
    if (index === len || stop !== 0) {
        return { type, index, parameters: new NullObject() };
    }
    return parseParameters(header, type, index, len, stopFlags);
}
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, type, index, len, stopFlags) {
    const parameters = new NullObject();
    parameter: while (index < len) {
        index++; // Skip over ;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
            index++;
        }
        const keyStart = index;
        let keyFlags = 0;
        let keyWhitespace = -1;
        while (index < len) {
            const code = header.charCodeAt(index);
            const flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
                if ((flags & COMMA_FLAG) !== 0)
                    break parameter;
                continue parameter;
            }
            if (code === EQ) {
                const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
                const value = header.slice(keyStart, keyEnd);
                const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                index++;
                while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
                    index++;
                }
                if (index < len && header.charCodeAt(index) === DQUOTE) {
                    const quotedStart = ++index;
                    let escaped = false;
                    while (index < len) {
                        const code = header.charCodeAt(index);
                        if (code === DQUOTE) {
                            if (parameters[key] === undefined) {
                                parameters[key] = escaped
                                    ? unescapeQuotedPairs(header, quotedStart, index)
                                    : header.slice(quotedStart, index);
                            }
                            index++;
                            let stop = 0;
                            // Discard characters between quote and delimiter.
                            while (index < len) {
                                const code = header.charCodeAt(index);
                                const flags = CHAR_MAP[code];
                                if ((flags & stopFlags) !== 0) {
                                    stop = flags & COMMA_FLAG;
                                    break;
                                }
                                index++;
                            }
                            if (stop !== 0)
                                break parameter;
                            continue parameter;
                        }
                        if (code === BSLASH && index + 1 < len) {
                            escaped = true;
                            index += 2;
                            continue;
                        }
                        index++;
                    }
                    continue parameter;
                }
                const valueStart = index;
                let stop = 0;
                let valueWhitespace = -1;
                while (index < len) {
                    const code = header.charCodeAt(index);
                    const flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        stop = flags & COMMA_FLAG;
                        break;
                    }
                    if ((flags & OWS) !== 0) {
                        if (valueWhitespace === -1)
                            valueWhitespace = index;
                    }
                    else {
                        valueWhitespace = -1;
                    }
                    index++;
                }
                if (parameters[key] === undefined) {
                    const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                    parameters[key] = header.slice(valueStart, valueEnd);
                }
                if (stop !== 0)
                    break parameter;
                continue parameter;
            }
            if ((flags & OWS) !== 0) {
                if (keyWhitespace === -1)
                    keyWhitespace = index;
            }
            else {
                keyWhitespace = -1;
            }
            keyFlags |= (code & NON_ASCII) | flags;
            index++;
        }
    }
    return { type, index, parameters };
}
/**
 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
 */
function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) {
        if (str.charCodeAt(index) === BSLASH) {
            result += str.slice(start, index);
            start = ++index;
        }
    }
    return result + str.slice(start, end);
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./src/shims/json-with-bigint.ts
/** Stands in for octokit's JSON: no number that is read here is beyond 2^53. */
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
  const mimetype = dist_parse(contentType);
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
/** Stands in for octokit's GraphQL client: `github/client.ts` tells GraphQL's errors apart itself. */
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
/** Stands in for octokit's endpoint methods and paging: routes are written out, 220 kB are saved. */
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
/**
 * Node's own http(s) client in the shape of `fetch`: the built-in one costs 30 ms at its first use.
 * Redirects are followed for GET on the same origin only; `https_proxy`, `http_proxy` and `no_proxy` are honoured.
 */
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
/** One agent an origin keeps the connection open between requests. */
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
/** `https` takes a few milliseconds to load, and a server on plain `http` does without it. */
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




/** A path whose values are percent-encoded; values of `.` and `..`, which would change the route, are refused. */
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
        if (method !== 'GET')
            connection.signal.throwIfAborted();
        const start = Date.now();
        try {
            const headers = { 'x-github-api-version': '2022-11-28' };
            const request = { signal: connection.signal };
            const { status, data, headers: answered } = await octokit.request(`${method} ${url}`, { ...body, headers, request });
            if (status >= 300)
                throw new ApiError(status, 'moved', { headers: headersOf(answered) });
            return data;
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
        rest: send,
        async graphql(document, variables) {
            const answer = asFields(await send('POST', connection.graphqlUrl, { query: document, variables }), 'the GraphQL answer');
            if (answer['errors'] !== undefined)
                throw graphqlError(answer);
            return asFields(answer['data'], 'data');
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
/** REST puts the cause of a 422 into `errors`, each a text or an object with a message. */
function detailed(message, data) {
    const errors = Array.isArray(data['errors']) ? data['errors'] : [];
    const details = errors.map((detail) => (isFields(detail) ? optionalText(detail, 'message') : detail));
    return [message, ...details.filter((detail) => typeof detail === 'string')].join(': ');
}
function graphqlError(answer) {
    const errors = listOf(answer, 'errors').filter(isFields);
    if (errors.length === 0)
        return malformed('errors without an error');
    const types = errors.map((error) => optionalText(error, 'type') ?? '');
    return new ApiError(200, errors.map((error) => optionalText(error, 'message') ?? 'no message').join('; '), { types });
}
function headersOf(headers) {
    return new Map(isFields(headers) ? Object.entries(headers).map(([name, value]) => [name, String(value)]) : []);
}

;// CONCATENATED MODULE: ./src/github/head.ts


/** Own files are found through a listing of each of their folders. */
function foldersOf(paths) {
    return [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))];
}
/** The query for the branch's head, the files at `paths`, and the last commits of `traced`. */
function headQuery({ repository, branch }, paths, traced) {
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
        return `commit${index}: history(first: 1, path: $path${index}) { nodes { oid message } }`;
    });
    const target = `target { oid ${commits.length === 0 ? '' : `... on Commit { ${commits.join(' ')} }`} }`;
    const document = `query PublishBadgesHead(${Object.keys(variables)
        .map((name) => `$${name}: String!`)
        .join(', ')}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner isPrivate isArchived isEmpty
    defaultBranchRef { name }
    ref(qualifiedName: $ref) { ${target} }
    ${folders.join('\n    ')}
  }
}`;
    return { document, variables };
}
/** Reads the answer to `headQuery`. */
function parseHead(data, paths, traced) {
    const repository = asFields(data['repository'], 'repository');
    const target = repository['ref'] === null ? null : asFields(asFields(repository['ref'], 'ref')['target'], 'target');
    const defaultBranch = isFields(repository['defaultBranchRef'])
        ? optionalText(repository['defaultBranchRef'], 'name')
        : null;
    return {
        name: textOf(repository, 'nameWithOwner'),
        isEmpty: flag(repository, 'isEmpty'),
        isPrivate: flag(repository, 'isPrivate'),
        isArchived: flag(repository, 'isArchived'),
        defaultBranch,
        head: target === null ? null : oidOf(target, 'oid'),
        blobs: target === null ? new Map() : blobsIn(repository, paths),
        lastCommits: target === null ? new Map() : commitsIn(target, traced)
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
        for (const entry of listOf(tree, 'entries')) {
            const fields = asFields(entry, 'an entry');
            if (fields['type'] === 'blob')
                blobs.set(folder === '' ? textOf(fields, 'name') : `${folder}/${textOf(fields, 'name')}`, oidOf(fields, 'oid'));
        }
    });
    return blobs;
}
function commitsIn(target, traced) {
    const commits = new Map();
    traced.forEach((path, index) => {
        const [last] = listOf(asFields(target[`commit${index}`], 'history'), 'nodes');
        if (last === undefined)
            return;
        const commit = asFields(last, 'a commit');
        commits.set(path, { oid: oidOf(commit, 'oid'), message: textOf(commit, 'message') });
    });
    return commits;
}
function flag(fields, key) {
    const value = fields[key];
    if (typeof value === 'boolean')
        return value;
    throw malformed(`${key} is no boolean`);
}

;// CONCATENATED MODULE: ./src/github/steady.ts


/** How often in a row a reading is tried before the error stands. */
const TRIES = 8;
/** Reads until an answer makes sense: a reading can be repeated, whatever became of the last one. */
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
                    await pace.backOff(attempt++);
                    break;
                case 'again':
                    if (attempt + 1 === (verdict.tries ?? TRIES))
                        throw verdict.error;
                    await pace.backOff(attempt++);
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/github/branch-store.ts








const COMMIT = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/** A branch of a repository on GitHub. */
function branchStore(client, pace, place) {
    const name = fullName(place.repository);
    const purposes = purposesFor(name, place.branch);
    return {
        async read(paths, traced) {
            const { document, variables } = headQuery(place, paths, traced);
            const state = await steady(pace, purposes.read, async () => {
                const data = await client.graphql(document, variables);
                return parseHead(data, paths, traced);
            });
            if (state.name.toLowerCase() !== name.toLowerCase())
                throw moved(place.repository, state.name);
            if (state.isArchived)
                throw new errors/* BadgeError */.qh('archived', `The repository ${name} is archived and takes no changes: unarchive it, or take this step out.`);
            place.found(state);
            return state;
        },
        async write(files, state) {
            const write = state.head !== null
                ? commit(client, place, { files, head: state.head })
                : state.isEmpty
                    ? seed(client, place, files)
                    : plant(client, place, files);
            try {
                return await write;
            }
            catch (error) {
                if (error instanceof ApiError)
                    return outcomeOf(error, purposes.write, Date.now());
                throw error;
            }
        }
    };
}
function purposesFor(name, branch) {
    const missing = `There is no repository ${name}, or the token may not see it: a repository other than this one takes a "token" that may write to it.`;
    const grant = '"contents: write". Paste into the job: permissions: { contents: write, actions: read }';
    return {
        read: { what: `to read the branch "${branch}" of ${name}`, permission: grant, missing },
        write: { what: `to write to the branch "${branch}" of ${name}`, permission: grant, missing }
    };
}
/** One commit of all files, taken only if the branch still points at `head`. */
async function commit(client, place, { files, head }) {
    const { headline, body } = place.message();
    const input = {
        branch: { repositoryNameWithOwner: fullName(place.repository), branchName: place.branch },
        message: { headline, ...(body === '' ? {} : { body }) },
        expectedHeadOid: head,
        fileChanges: {
            additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') }))
        }
    };
    const data = await client.graphql(COMMIT, { input });
    const made = asFields(asFields(data['createCommitOnBranch'], 'createCommitOnBranch')['commit'], 'commit');
    return { kind: 'written', commitSha: oidOf(made, 'oid') };
}
function messageOf(place) {
    const { headline, body } = place.message();
    return body === ''
        ? headline
        : `${headline}

${body}`;
}
/** The first commit of a branch without history. */
async function plant(client, place, files) {
    const { owner, name } = place.repository;
    const entries = files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }));
    const tree = asFields(await client.rest('POST', route `/repos/${owner}/${name}/git/trees`, { tree: entries }), 'the tree');
    const body = { message: messageOf(place), tree: oidOf(tree, 'sha'), parents: [] };
    const root = asFields(await client.rest('POST', route `/repos/${owner}/${name}/git/commits`, body), 'the commit');
    const sha = oidOf(root, 'sha');
    await client.rest('POST', route `/repos/${owner}/${name}/git/refs`, { ref: `refs/heads/${place.branch}`, sha });
    return { kind: 'written', commitSha: sha };
}
/** An empty repository takes nothing but one file through the contents API; the others follow with the next round. */
async function seed(client, place, files) {
    const { owner, name } = place.repository;
    const [file] = files;
    if (file === undefined)
        throw malformed('no file to begin with');
    const path = file.path
        .split('/')
        .map((part) => route `/${part}`)
        .join('');
    const content = Buffer.from(file.text).toString('base64');
    const answer = asFields(await client.rest('PUT', route `/repos/${owner}/${name}/contents` + path, {
        message: messageOf(place),
        content,
        branch: place.branch
    }), 'the file');
    const commitSha = oidOf(asFields(answer['commit'], 'commit'), 'sha');
    return files.length === 1 ? { kind: 'written', commitSha } : { kind: 'partly', paths: [file.path] };
}

;// CONCATENATED MODULE: ./src/github/facts.ts



/** Asks for the repository itself, where the event did not tell. */
function repositoryFacts(get, repository) {
    return get(route `/repos/${repository.owner}/${repository.name}`, (fields) => {
        const name = textOf(fields, 'full_name');
        if (name.toLowerCase() !== `${repository.owner}/${repository.name}`.toLowerCase())
            throw moved(repository, name);
        return {
            id: String(numberOf(fields, 'id')),
            defaultBranch: textOf(fields, 'default_branch'),
            isPrivate: fields['private'] === true,
            isFork: fields['fork'] === true,
            ownedByOrganization: textOf(asFields(fields['owner'], 'owner'), 'type') === 'Organization'
        };
    });
}
const NEWEST = `query PublishBadgesNewest($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { oid } }
    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }
  }
}`;
/** Head of the default branch and newest tag. */
async function newest(client, { owner, name }) {
    const data = await client.graphql(NEWEST, { owner, name });
    const repository = asFields(data['repository'], 'repository');
    const head = repository['defaultBranchRef'];
    const [tag] = listOf(asFields(repository['refs'], 'refs'), 'nodes');
    return {
        commitSha: isFields(head) ? optionalText(asFields(head['target'], 'target'), 'oid') : null,
        tag: isFields(tag) ? optionalText(tag, 'name') : null
    };
}

;// CONCATENATED MODULE: ./src/github/pages.ts



/** Where an answer that is a bare list is found. */
const ITEMS = 'items';
function getter(client, pace, purpose) {
    return (path, read, own = purpose) => steady(pace, own, async () => {
        const answer = await client.rest('GET', path);
        return read(Array.isArray(answer) ? { [ITEMS]: answer } : asFields(answer, 'the answer'));
    });
}
/** The pages of a list, each asked for only when it is wanted. */
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
/** All items, or none where GitHub refuses them for one of these reasons. */
async function allUnless(reasons, parts) {
    try {
        return await pages_all(parts);
    }
    catch (error) {
        if (error instanceof errors/* BadgeError */.qh && reasons.includes(error.code))
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/gist-store.ts





/** A gist on GitHub. `GITHUB_TOKEN` cannot write one: it takes a classic token of the gist's owner. */
function gistStore(client, pace, { id, found }) {
    const purpose = {
        what: `to publish to the gist ${id}`,
        permission: 'the scope "gist", or belongs to somebody else than the gist: give a classic token of its owner as "gist-token"',
        missing: `There is no gist ${id}, or it belongs to somebody else than "gist-token": create it, and give a classic token of its owner with the scope "gist".`
    };
    const get = getter(client, pace, purpose);
    return {
        read: () => get(route `/gists/${id}`, (gist) => {
            found({ owner: isFields(gist['owner']) ? optionalText(gist['owner'], 'login') : null, rawUrl: rawUrlOf(gist) });
            return gist_store_filesOf(gist);
        }),
        async write(files) {
            const body = { files: Object.fromEntries(files.map(({ path, text }) => [path, { content: text }])) };
            try {
                const there = gist_store_filesOf(asFields(await client.rest('PATCH', route `/gists/${id}`, body), 'the gist'));
                if (!files.every(({ path, text }) => there.get(path) === text))
                    throw malformed('the gist\u2019s files are not the ones sent');
                return { kind: 'written' };
            }
            catch (error) {
                if (error instanceof ApiError)
                    return outcomeOf(error, purpose, Date.now());
                throw error;
            }
        }
    };
}
function gist_store_filesOf(gist) {
    const files = new Map();
    for (const [name, file] of Object.entries(asFields(gist['files'], 'files'))) {
        if (!isFields(file))
            continue;
        files.set(name, file['truncated'] === true ? null : optionalText(file, 'content'));
    }
    return files;
}
function rawUrlOf(gist) {
    const [file] = Object.values(asFields(gist['files'], 'files')).filter(isFields);
    const raw = file === undefined ? null : optionalText(file, 'raw_url');
    return raw === null ? null : raw.replace(/\/raw\/.*$/s, '/raw');
}

;// CONCATENATED MODULE: ./src/status/reported.ts
/** Whether a state that stands alone, without a progress of its own, is a result. */
function reported_isResult(status) {
    return status !== 'running' && status !== 'pending';
}

;// CONCATENATED MODULE: ./src/github/checks.ts






const CHECKS_A_PAGE = 100;
function purposeOfChecks(repository) {
    return {
        what: `to read the check runs of ${fullName(repository)}`,
        permission: '"checks: read". Paste into the job: permissions: { contents: write, checks: read }',
        missing: `There is no such commit in ${fullName(repository)}, or the token may not see it ("checks: read").`
    };
}
function purposeOfStatuses(repository) {
    return {
        what: `to read the commit statuses of ${fullName(repository)}`,
        permission: '"statuses: read". Paste into the job: permissions: { contents: write, statuses: read }',
        missing: `There is no such commit in ${fullName(repository)}, or the token may not see it ("statuses: read").`
    };
}
/**
 * Everything that was reported to a commit: its check runs, the latest of each name and suite, and its commit statuses,
 * the latest of each context. `ref` is a commit, a branch (`heads/main` where a tag may have its name) or a tag;
 * one that is not there has none.
 */
async function checksOf(get, repository, ref) {
    const commit = route `/repos/${repository.owner}/${repository.name}/commits/${ref}`;
    const runs = pages(get, {
        path: `${commit}/check-runs?filter=latest`,
        key: 'check_runs',
        size: CHECKS_A_PAGE,
        parse: parseCheckRun,
        purpose: purposeOfChecks(repository)
    });
    const statuses = pages(get, {
        path: `${commit}/status`,
        key: 'statuses',
        size: CHECKS_A_PAGE,
        parse: parseStatusOfCommit,
        purpose: purposeOfStatuses(repository)
    });
    return [...(await allUnless(['not-found'], runs)), ...(await allUnless(['not-found'], statuses))];
}
function parseCheckRun(run) {
    return {
        name: textOf(run, 'name'),
        status: checks_statusOf(run),
        completed: run['status'] === 'completed',
        at: optionalTime(run, 'completed_at') ?? optionalTime(run, 'started_at')
    };
}
function parseStatusOfCommit(item) {
    const status = (0,vocabulary/* reported */.Y6)(textOf(item, 'state'));
    return {
        name: textOf(item, 'context'),
        status,
        completed: reported_isResult(status),
        at: optionalTime(item, 'updated_at')
    };
}
/** A word that GitHub's description gains does not compile here until the vocabulary has it. */
function checks_statusOf(run) {
    const status = textOf(run, 'status');
    if (status !== 'completed')
        return (0,vocabulary/* progressing */.OP)(status);
    return (0,vocabulary/* concluded */._S)(optionalText(run, 'conclusion'));
}

;// CONCATENATED MODULE: ./src/github/deployments.ts






const ENVIRONMENTS_A_PAGE = 100;
function purposeOfDeployments(repository) {
    return {
        what: `to read the deployments of ${fullName(repository)}`,
        permission: '"deployments: read". Paste into the job: permissions: { contents: write, deployments: read }',
        missing: `There is no repository ${fullName(repository)}, or the token may not see it ("deployments: read").`
    };
}
/** The newest deployment to an environment with its newest state; undefined: there is none. */
async function newestDeployment(get, repository, { environment, ref, sha }) {
    const purpose = purposeOfDeployments(repository);
    const path = route `/repos/${repository.owner}/${repository.name}/deployments`;
    const query = new URLSearchParams({ environment, per_page: '1' });
    if (ref !== undefined)
        query.set('ref', ref);
    if (sha !== undefined)
        query.set('sha', sha);
    const deployment = await get(`${path}?${query.toString()}`, (fields) => firstOf(fields, parseDeployment), purpose);
    if (deployment === undefined)
        return undefined;
    const { id, ...what } = deployment;
    const states = route `/repos/${repository.owner}/${repository.name}/deployments/${id}/statuses` + '?per_page=1';
    const state = await get(states, (fields) => firstOf(fields, parseState), purpose);
    return { ...what, ...state };
}
/** The names of a repository's environments; none where the token may not see them (it takes `actions: read`). */
function environmentNames(get, { owner, name }) {
    const path = route `/repos/${owner}/${name}/environments`;
    const parse = (environment) => textOf(environment, 'name');
    const listing = pages(get, { path, key: 'environments', size: ENVIRONMENTS_A_PAGE, parse });
    return allUnless(['forbidden', 'not-found'], listing);
}
/** Both lists come newest first. */
function firstOf(fields, parse) {
    const [first] = listOf(fields, ITEMS);
    return first === undefined ? undefined : parse(asFields(first, 'the first entry'));
}
/** Until a state is reported, a deployment is pending. */
function parseDeployment(deployment) {
    return {
        id: numberOf(deployment, 'id'),
        status: 'pending',
        completed: false,
        at: optionalTime(deployment, 'created_at'),
        sha: textOf(deployment, 'sha'),
        ref: textOf(deployment, 'ref')
    };
}
/** A word that GitHub's description gains does not compile here until the vocabulary has it. */
function parseState(state) {
    const status = (0,vocabulary/* reported */.Y6)(textOf(state, 'state'));
    return { status, completed: reported_isResult(status), at: optionalTime(state, 'created_at') };
}

;// CONCATENATED MODULE: ./src/github/memory.ts
/** Remembers answers by key: what was read once is not asked for again. */
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
    /** A list that is read from its start each time, and asked for only as far as it was never read. */
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
/** Runs are large (some 15 kB each), and the newest few nearly always tell. */
const RUNS_A_PAGE = 20;
function purposeOfRuns(repository) {
    return {
        what: `to read the runs of ${fullName(repository)}`,
        permission: '"actions: read". Paste into the job: permissions: { contents: write, actions: read }',
        missing: `There is no such run or workflow in ${fullName(repository)}, or the token may not see it ("actions: read").`
    };
}
/** The jobs of a run's latest attempt. */
function jobsOf(get, { owner, name }, runId) {
    const path = route `/repos/${owner}/${name}/actions/runs/${runId}/jobs` + '?filter=latest';
    return pages_all(pages(get, { path, key: 'jobs', size: JOBS_A_PAGE, parse: parseJob }));
}
/** The pages of a workflow's runs (file name or id), newest first; GitHub narrows them down as far as it can. */
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
    const path = route `/repos/${owner}/${name}/actions/workflows/${asked.workflow}/runs` + `?${parameters.toString()}`;
    return pages(get, { path, key: 'workflow_runs', size: RUNS_A_PAGE, parse: parseRun });
}
/** The runs that count, newest first; reading stops where older ones cannot be meant any more. */
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
/** One run by its id. */
function runs_runOf(get, { owner, name }, id) {
    return get(route `/repos/${owner}/${name}/actions/runs/${id}`, parseRun);
}
function parseJob(job) {
    const steps = Array.isArray(job['steps']) ? listOf(job, 'steps').filter(isFields) : [];
    return {
        id: numberOf(job, 'id'),
        name: textOf(job, 'name'),
        completed: job['status'] === 'completed',
        status: runs_statusOf(job),
        failedStep: steps.some(({ conclusion }) => conclusion === 'failure'),
        runner: optionalText(job, 'runner_name')
    };
}
function parseRun(run) {
    const head = run['head_repository'];
    return {
        id: numberOf(run, 'id'),
        number: numberOf(run, 'run_number'),
        attempt: typeof run['run_attempt'] === 'number' ? run['run_attempt'] : 1,
        completed: run['status'] === 'completed',
        status: runs_statusOf(run),
        event: textOf(run, 'event'),
        branch: optionalText(run, 'head_branch'),
        sha: textOf(run, 'head_sha'),
        actor: isFields(run['actor']) ? optionalText(run['actor'], 'login') : null,
        at: Date.parse(textOf(run, 'updated_at')),
        headRepository: isFields(head) ? textOf(head, 'full_name') : null,
        workflow: { id: numberOf(run, 'workflow_id'), path: runs_pathOf(run), name: optionalText(run, 'name') ?? '' }
    };
}
/** `path` may carry the ref that the workflow was taken from: `.github/workflows/ci.yml@main`. */
function runs_pathOf(run) {
    return textOf(run, 'path').replace(/@.*$/, '');
}
/** A word that GitHub's description gains does not compile here until the vocabulary has it. */
function runs_statusOf(item) {
    const status = textOf(item, 'status');
    if (status !== 'completed')
        return (0,vocabulary/* progressing */.OP)(status);
    return (0,vocabulary/* concluded */._S)(optionalText(item, 'conclusion'));
}

;// CONCATENATED MODULE: ./src/github/workflows.ts






const fileOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** File names and ids can be asked for at once; a name only through the list of workflows. */
const isDirect = (reference) => /^\d+$|\.ya?ml$/i.test(reference);
const isMissing = (error) => error instanceof errors/* BadgeError */.qh && error.code === 'not-found';
/** The workflows of a repository, in GitHub's order. */
function workflowsOf(get, { owner, name }) {
    const path = route `/repos/${owner}/${name}/actions/workflows`;
    return pages_all(pages(get, { path, key: 'workflows', size: 100, parse: parseWorkflow }));
}
/** A workflow by file name or path, id, or name; one that is not there is an error that lists those there are. */
async function workflowOf(get, repository, reference) {
    const { owner, name } = repository;
    if (isDirect(reference)) {
        try {
            return await get(route `/repos/${owner}/${name}/actions/workflows/${fileOf(reference)}`, parseWorkflow);
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
/** The runs of a workflow that count, newest first. A file name or an id takes no look at the list of workflows. */
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
/** By file name or path, id, or name, in this order. */
function find(workflows, reference) {
    return (workflows.find(({ path }) => path === reference || fileOf(path) === reference) ??
        workflows.find(({ id }) => String(id) === reference) ??
        workflows.find(({ name }) => name === reference));
}
const parseWorkflow = (workflow) => ({
    id: numberOf(workflow, 'id'),
    path: textOf(workflow, 'path'),
    name: textOf(workflow, 'name'),
    isActive: workflow['state'] === 'active'
});
function unknownWorkflow(reference, workflows, repository) {
    const files = workflows.map(({ path }) => fileOf(path));
    const names = [...files, ...workflows.map(({ name }) => name)];
    const there = files.length === 0 ? 'it has none' : `there are ${files.join(', ')}`;
    return new errors/* BadgeError */.qh('invalid', `Input "workflow": ${fullName(repository)} has no workflow ${(0,errors/* quote */.hD)(reference)}; ${there}.${(0,errors/* suggestion */.h)(reference, names)}`);
}

;// CONCATENATED MODULE: ./src/github/record.ts









/** GitHub's record over its REST API; every answer is asked for once. */
function runRecord(client, pace) {
    const memory = new Memory();
    const asking = (name) => {
        const repository = record_named(name);
        return { repository, get: getter(client, pace, purposeOfRuns(repository)) };
    };
    /** Remembers an answer about a repository. */
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
/** Runs come newest first: the first one that is not newer ends the search. */
async function hasNewer(get, repository, { file, branch, number }) {
    const query = { ...ANY_RUN, repository: fullName(repository), branch };
    for await (const run of countingRuns(pagesOfRuns(get, repository, { workflow: file, query }), query)) {
        if (run.number <= number)
            return false;
        if (run.completed && run.status !== 'cancelled')
            return true;
    }
    return false;
}
function record_named(name) {
    const repository = parseRepository(name);
    if (repository === undefined)
        throw new errors/* BadgeError */.qh('invalid', `"${name}" is no repository. Allowed: owner/name.`);
    return repository;
}

;// CONCATENATED MODULE: ./src/github/api.ts








/** Opens GitHub's APIs for the repository that we run in. */
function openApi(context, { token, clock, signal }) {
    const { repository, apiUrl, graphqlUrl } = context;
    const pace = new RequestPace(clock);
    const client = connect({
        token,
        apiUrl,
        graphqlUrl,
        signal,
        observe: (roundTrip) => pace.observe(roundTrip)
    });
    return {
        pace,
        record: runRecord(client, pace),
        facts: () => repositoryFacts(getter(client, pace, purposeOfRuns(repository)), repository),
        newest: () => newest(client, repository),
        branch: (place) => branchStore(client, pace, place),
        gist: (id, found) => gistStore(client, pace, { id, found })
    };
}

;// CONCATENATED MODULE: ./src/target/sha1.ts
const rotate = (word, by) => (word << by) | (word >>> (32 - by));
/**
 * SHA-1 in hex. Git names a file by it, and nothing else here rests on it: `node:crypto` would take 6 ms of
 * every run to load for a kilobyte or two (docs/decisions/0003-cold-start.md).
 */
function sha1(bytes) {
    const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
    padded.set(bytes);
    padded[bytes.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
    view.setUint32(padded.length - 4, bytes.length << 3);
    const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
    for (let block = 0; block < padded.length; block += 64)
        digest(state, sha1_expand(view, block));
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
/** The eighty words of a block. */
function sha1_expand(view, block) {
    const words = new Int32Array(80);
    const at = (index) => words[index] ?? 0;
    for (let index = 0; index < 16; index++)
        words[index] = view.getInt32(block + 4 * index);
    for (let index = 16; index < 80; index++) {
        words[index] = rotate(at(index - 3) ^ at(index - 8) ^ at(index - 14) ^ at(index - 16), 1);
    }
    return words;
}
/** Takes one block into the state: four rounds of twenty steps, each with its function and its constant. */
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

/** The id that git gives a file with this text: SHA-1 over `blob <bytes>\0<text>`. */
function blobId(text) {
    const bytes = Buffer.from(text);
    return sha1(Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
}

;// CONCATENATED MODULE: ./src/target/superseded.ts
/** Which files a newer run has spoken for; asked anew only when one of them has moved since the last look. */
class Supersession {
    #store;
    #advice;
    #marks;
    #asked = new Map();
    constructor(store, advice) {
        this.#store = store;
        this.#advice = advice;
    }
    /** Whether somebody else has written one of the files since the last call. */
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
    /** Paths of the files that are older than what stands there, or than a run that has completed since. */
    async among(files, state) {
        const superseded = [];
        for (const { path, stamp } of files) {
            if (stamp === undefined)
                continue;
            const last = this.#store.commitOf(state, path);
            if ((last !== undefined && isOlder(stamp, last)) || (await this.#ask(stamp)))
                superseded.push(path);
        }
        return superseded;
    }
    #ask(stamp) {
        const key = JSON.stringify(stamp);
        const asked = this.#asked.get(key) ?? this.#advice.isSuperseded(stamp);
        this.#asked.set(key, asked);
        return asked;
    }
}
/**
 * Whether a commit's trailer names a newer run of the stamp's workflow. A commit may hold badges of several runs:
 * then the oldest of them counts, so that nothing is held back without need.
 */
function isOlder({ file, number, attempt }, { message }) {
    const runs = [...message.matchAll(/^Badge-Run: (.+) (\d+)\.(\d+)$/gm)]
        .filter(([, name]) => name === file)
        .map(([, , run, again]) => [Number(run), Number(again)]);
    return runs.length > 0 && runs.every(([run, again]) => run > number || (run === number && again > attempt));
}

;// CONCATENATED MODULE: ./src/target/converge.ts

/** How often in a row an unclear answer is followed up before it counts as an outage. */
const UNCLEAR_IN_A_ROW = 8;
/**
 * Whatever becomes of a write, the next step is to read again and to write only what is still missing:
 * nobody's files are lost, nothing is written twice, and nothing newer is replaced.
 */
async function converge(given, store, { pace, advice }) {
    const supersession = new Supersession(store, advice);
    let files = given;
    let sent = [];
    for (let attempt = 0, unclear = 0;; attempt++) {
        const state = await store.read(files, sent);
        if (supersession.haveMoved(files, state)) {
            files = await advice.renew();
            continue;
        }
        const missing = files.filter((file) => !store.holds(state, file));
        sent = sent.filter((path) => !missing.some((file) => file.path === path));
        const superseded = await supersession.among(missing, state);
        const due = missing.filter((file) => !superseded.includes(file.path));
        if (due.length === 0)
            return { ...publication(sent, sent[0] && store.commitOf(state, sent[0])?.oid), superseded };
        if (pace === 'dry run')
            return { ...publication([], undefined), superseded };
        const outcome = await store.write(due, state);
        const paths = due.map(({ path }) => path);
        if (outcome.kind === 'written')
            return { ...publication([...sent, ...paths], outcome.commitSha), superseded };
        if (outcome.kind === 'partly')
            sent = [...sent, ...outcome.paths];
        if (outcome.kind === 'unclear')
            sent = [...sent, ...paths];
        unclear = outcome.kind === 'unclear' ? unclear + 1 : 0;
        if (outcome.kind === 'unclear' && unclear === (outcome.tries ?? UNCLEAR_IN_A_ROW))
            throw outcome.error;
        if (outcome.kind === 'limited')
            await pace.waitUntil(outcome.until, outcome.why);
        else if (outcome.kind !== 'partly')
            await pace.backOff(attempt);
    }
}
function publication(written, commitSha) {
    return { written, superseded: [], ...(commitSha === undefined || commitSha === '' ? {} : { commitSha }) };
}

;// CONCATENATED MODULE: ./src/target/branch.ts


/** Commits to a branch by compare-and-swap. */
function branchTarget(store, pace) {
    return {
        publish(files, advice) {
            const ids = new Map();
            const idOf = (text) => {
                const id = ids.get(text) ?? blobId(text);
                ids.set(text, id);
                return id;
            };
            const steps = {
                read: (due, sent) => {
                    const stamped = due.filter(({ stamp }) => stamp !== undefined).map(({ path }) => path);
                    return store.read(due.map(({ path }) => path), [...new Set([...stamped, ...sent.slice(0, 1)])]);
                },
                holds: (state, { path, text }) => state.blobs.get(path) === idOf(text),
                mark: (state, path) => state.blobs.get(path),
                write: (missing, state) => store.write(missing, state),
                commitOf: (state, path) => state.lastCommits.get(path)
            };
            return converge(files, steps, { pace, advice });
        }
    };
}

;// CONCATENATED MODULE: ./src/target/gist.ts

/** Writes to a gist. Gists have no compare-and-swap: each badge is a file of its own, so that publishers do not meet. */
function gistTarget(store, pace) {
    const steps = {
        read: () => store.read(),
        holds: (there, { path, text }) => there.get(path) === text,
        mark: (there, path) => there.get(path),
        write: (missing) => store.write(missing),
        commitOf: () => undefined
    };
    return { publish: (files, advice) => converge(files, steps, { pace, advice }) };
}

;// CONCATENATED MODULE: ./src/remote.ts







/** Everything that takes GitHub's APIs; loaded only when a run needs them. */
class Remote {
    #means;
    #api;
    constructor(means) {
        this.#means = means;
    }
    /** The APIs with the input `token`. */
    get api() {
        const { plan, context } = this.#means;
        if (plan.token === '')
            throw (0,errors/* invalid */.Gq)('token', '', 'is empty. Leave it out in a workflow, where github.token is its default; on the command line give --token or GITHUB_TOKEN.');
        this.#api ??= openApi(context, { ...this.#means, token: plan.token });
        return this.#api;
    }
    branch({ branch, repository: named }, message, source) {
        const { plan, context } = this.#means;
        const repository = (named === undefined ? undefined : parseRepository(named)) ?? context.repository;
        const isOwn = isSame(repository, context.repository);
        if (isOwn)
            refuseDefaultBranch(branch, context.facts?.defaultBranch);
        let isPrivate = isOwn && context.facts?.isPrivate === true;
        const store = this.api.branch({
            repository,
            branch,
            message,
            found(state) {
                if (isOwn)
                    refuseDefaultBranch(branch, state.defaultBranch ?? undefined);
                else if (source.isPrivate && !state.isPrivate && !plan.allowPublic)
                    throw privateToPublic(fullName(repository));
                isPrivate = state.isPrivate;
            }
        });
        return {
            target: branchTarget(store, plan.dryRun ? 'dry run' : this.api.pace),
            address: (path) => branchAddress(context.serverUrl, { repository, branch, isPrivate }, path)
        };
    }
    gist({ id }) {
        const { plan, context } = this.#means;
        if (plan.gistToken === '') {
            throw (0,errors/* invalid */.Gq)('gist-token', '', 'is empty, and a gist takes one. Give a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.');
        }
        const api = openApi(context, { ...this.#means, token: plan.gistToken });
        let gist = { id, owner: null, rawUrl: null };
        const store = api.gist(id, (found) => (gist = { id, ...found }));
        return {
            target: gistTarget(store, plan.dryRun ? 'dry run' : api.pace),
            address: (path) => gistAddress(context.serverUrl, gist, path)
        };
    }
}
function refuseDefaultBranch(branch, defaultBranch) {
    if (branch !== defaultBranch)
        return;
    throw new errors/* BadgeError */.qh('invalid', `Input "target-branch": "${branch}" is the default branch, and badges would be mixed into its history. Take a branch of their own (default: badges).`);
}

;// CONCATENATED MODULE: ./src/readme/snippets.ts
const MARKUPS = ['markdown', 'html', 'asciidoc', 'rst'];
const SNIPPETS = {
    markdown: { one: markdown, joint: ' ' },
    html: { one: html, joint: ' ' },
    asciidoc: { one: asciidoc, joint: ' ' },
    rst: { one: rst, joint: '\n\n' }
};
/** The snippet that shows the badges, in order. */
function snippet(markup, badges) {
    const { one, joint } = SNIPPETS[markup];
    return badges.map(one).join(joint);
}
function markdown({ alt, image, link }) {
    const picture = `![${escapeMarkdown(alt)}](${destination(image)})`;
    return link === null ? picture : `[${picture}](${destination(link)})`;
}
/** What means something in CommonMark: `_` at the edge of a word only, and `&` where an entity may follow. */
function escapeMarkdown(text) {
    const escaped = text.replace(/[\\`*[\]<>|]|&(?=#|\w+;)/g, '\\$&');
    return escaped.includes('_') ? escaped.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_') : escaped;
}
/** CommonMark 0.31, section 6.3: a destination ends at a blank or an unbalanced parenthesis. */
function destination(url) {
    return url.replace(/[\s()<>]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => HTML[character] ?? '');
function html({ alt, image, link }) {
    const picture = `<img src="${escapeHtml(image)}" alt="${escapeHtml(alt)}">`;
    return link === null ? picture : `<a href="${escapeHtml(link)}">${picture}</a>`;
}
function asciidoc({ alt, image, link }) {
    const text = alt.replace(/["\]]/g, '\\$&');
    const attributes = link === null ? `"${text}"` : `"${text}",link="${link.replace(/["[\]]/g, encodeURIComponent)}"`;
    return `image:${image.replace(/[[\]\s]/g, encodeURIComponent)}[${attributes}]`;
}
function rst({ alt, image, link }) {
    const lines = [`.. image:: ${image}`, `   :alt: ${alt.replaceAll('\\', '\\\\')}`];
    if (link !== null)
        lines.push(`   :target: ${link}`);
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./src/report.ts


const shown = ({ badge, imageUrl, link }) => ({ alt: report_nameOf(badge), image: imageUrl, link });
/** A run that publishes nothing has no address to show. */
const isSomewhere = ({ imageUrl }) => imageUrl !== '';
const report_nameOf = ({ label, message }) => label || message;
/** The action's outputs. */
function outputsOf({ result, reason, badges, commitSha }) {
    const [first] = badges;
    const statuses = badges.flatMap(({ status }) => status ?? []);
    const pictures = badges.filter(isSomewhere).map(shown);
    return {
        result,
        reason: reason ?? '',
        changed: String(badges.some(({ changed }) => changed)),
        status: statuses.length === 0 ? '' : (0,status_status/* worst */.QZ)(statuses),
        'image-url': first?.imageUrl ?? '',
        'link-url': first?.link ?? '',
        ...Object.fromEntries(MARKUPS.map((markup) => [markup, snippet(markup, pictures)])),
        'commit-sha': commitSha ?? '',
        badges: JSON.stringify(badges.map(recordOf))
    };
}
/** A badge in GitLab's field names and ours. */
function recordOf(published) {
    const { id, badge, status, imageUrl, link, file, changed } = published;
    return {
        id,
        name: report_nameOf(badge),
        kind: 'project',
        status: status ?? null,
        label: badge.label,
        message: badge.message,
        color: badge.color,
        link_url: link,
        image_url: imageUrl,
        rendered_link_url: link,
        rendered_image_url: imageUrl,
        path: file,
        markdown: snippet('markdown', isSomewhere(published) ? [shown(published)] : []),
        changed
    };
}
const HEADLINES = {
    published: 'Published',
    unchanged: 'Unchanged: the badges are what they were',
    superseded: 'Superseded',
    skipped: 'Not published',
    failed: 'Failed'
};
/** The job summary: every badge as a picture with its Markdown, or why there is none. */
function summaryOf({ result, reason, badges, notes }) {
    const headline = `### Badges\n\n${HEADLINES[result]}${reason === undefined ? '' : `: ${plain(reason)}`}\n`;
    const isThere = result === 'published' || result === 'unchanged' || result === 'superseded';
    const shows = badges.map((badge) => (isThere ? picture(badge) : words(badge)));
    return [
        headline,
        ...shows,
        ...notes.map((note) => `
${plain(note)}
`)
    ].join('');
}
function picture(badge) {
    const markdown = snippet('markdown', [shown(badge)]);
    const fence = '`'.repeat(Math.max(3, ...[...markdown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    return `\n${markdown}\n\n${fence}markdown\n${markdown}\n${fence}\n`;
}
const words = ({ badge }) => `\n- ${plain(badge.label)}: ${plain(badge.message)}\n`;
/** Text that cannot become markup. */
function plain(text) {
    return text.replace(/[\\`*_{}[\]<>|!#&]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** What a person reads in a terminal or log. */
function report_linesOf({ result, reason, badges, commitSha }) {
    const how = commitSha === undefined ? result : `${result} in commit ${commitSha.slice(0, 10)}`;
    const lines = badges.map(({ badge, imageUrl, file }) => `${badge.label}: ${badge.message} \u2192 ${imageUrl || file} (${how})`);
    const pictures = badges.filter(isSomewhere);
    if (pictures.length > 0)
        lines.push(snippet('markdown', pictures.map(shown)));
    return reason === undefined ? lines : [...lines, `${HEADLINES[result]}: ${reason}`];
}

;// CONCATENATED MODULE: ./src/say.ts
/**
 * A line that the runner takes for text whatever stands in it: it reads commands from lines
 * that start with `::` (blanks aside), and `##[` anywhere.
 */
function harmless(text) {
    return text
        .replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
        .replaceAll('##[', '## [')
        .replace(/^\s*::/, (colons) => colons.replace('::', ': :'));
}

;// CONCATENATED MODULE: ./src/stdout.ts

/** Prints straight to the file: `process.stdout`, which takes over where a pipe is full, takes 4 ms to set up. */
function print(text) {
    const bytes = Buffer.from(text);
    let written = 0;
    try {
        while (written < bytes.length)
            written += (0,external_node_fs_namespaceObject.writeSync)(1, bytes, written);
    }
    catch (error) {
        // Nobody may be listening any more (EPIPE): what was done is done all the same.
        if (error instanceof Error && 'code' in error && error.code === 'EAGAIN')
            process.stdout.write(bytes.subarray(written));
    }
}

;// CONCATENATED MODULE: ./src/stop.ts

/** Aborted when the job is cancelled: the runner sends SIGINT, then SIGTERM, and nothing is written after either. */
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
        const plan = await readPlan((input) => getInput(input));
        failOn = plan.failOn;
        const wiring = {
            context: readContext(process.env),
            signal: stopSignal(process),
            load: () => Promise.resolve({ Remote: Remote })
        };
        const report = await publish_publish(plan, connectPorts(plan, wiring));
        tell(report, { failOn, clean });
    }
    catch (error) {
        tell(main_failed(error, clean), { failOn, clean });
    }
}
/** An error without a report: nothing was drawn yet. One that is not ours is a bug, and looks like one. */
function main_failed(error, clean) {
    const known = error instanceof errors/* BadgeError */.qh;
    if (!known)
        debug(clean(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    const problem = known
        ? error
        : new errors/* BadgeError */.qh('invalid', `Unexpected error, please report it: ${error instanceof Error ? error.message : String(error)}`);
    return { result: 'failed', reason: problem.message, badges: [], commitSha: undefined, error: problem, notes: [] };
}
function tell(report, { failOn, clean }) {
    for (const [name, value] of Object.entries(outputsOf(report)))
        setOutput(name, clean(value));
    for (const { warnings } of report.badges)
        for (const warning of warnings)
            core_warning(clean(warning));
    if (report.error === undefined) {
        for (const line of report_linesOf({ ...report, reason: undefined }))
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
        (0,external_node_fs_namespaceObject.appendFileSync)(summary, clean(summaryOf(report)));
}
void run();

module.exports = __webpack_exports__;
/******/ })()
;