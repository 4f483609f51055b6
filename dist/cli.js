#!/usr/bin/env node
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
/* harmony export */   d: () => (/* binding */ bracketsOf),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   qh: () => (/* binding */ BadgeError)
/* harmony export */ });
/* unused harmony export nearest */
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

/***/ 651:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   aW: () => (/* binding */ moved),
/* harmony export */   fq: () => (/* binding */ fullName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);

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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('moved', `The repository ${fullName(asked)} has moved to ${answers}: use its new name.`);
}


/***/ }),

/***/ 3681:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS),
  V: () => (/* binding */ readPlan)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/plan.ts
var plan = __nccwpck_require__(2464);
// EXTERNAL MODULE: ./src/render/render.ts + 5 modules
var render = __nccwpck_require__(3978);
// EXTERNAL MODULE: ./src/tokens.ts
var tokens = __nccwpck_require__(7789);
// EXTERNAL MODULE: ./src/badge/badge.ts + 1 modules
var badge = __nccwpck_require__(245);
// EXTERNAL MODULE: ./src/badge/color.ts + 1 modules
var badge_color = __nccwpck_require__(3399);
// EXTERNAL MODULE: ./src/badge/definition.ts
var definition = __nccwpck_require__(4394);
// EXTERNAL MODULE: ./src/badge/id.ts
var id = __nccwpck_require__(6518);
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
    if (text !== '' && !(0,id/* isId */.eQ)(text)) {
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

// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __nccwpck_require__(651);
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
    if (repository !== '' && (0,github_repository/* parseRepository */.SU)(repository) === undefined)
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
        const format = render/* FORMATS */.h.find((known) => known === name);
        if (format === undefined)
            throw (0,errors/* invalid */.Gq)('formats', name, `is no format.${(0,errors/* suggestion */.h)(name, render/* FORMATS */.h)} Allowed: ${render/* FORMATS */.h.join(', ')}.`);
        return format;
    });
    return formats.length === 0 ? ['svg'] : render/* FORMATS */.h.filter((format) => formats.includes(format));
}
function readFailOn(text) {
    const name = text || 'setup';
    if (name === 'setup' || name === 'any' || name === 'none')
        return name;
    throw (0,errors/* invalid */.Gq)('fail-on', text, `is not known.${(0,errors/* suggestion */.h)(text, Object.keys(plan/* FAIL_ON */.d))} Allowed: ${Object.keys(plan/* FAIL_ON */.d).join(', ')}.`);
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

/***/ 2464:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/** When a failure fails the step. */
const FAIL_ON = {
    setup: ['input', 'setup', 'signal'],
    any: ['input', 'setup', 'signal', 'outage'],
    none: ['input', 'signal']
};


/***/ }),

/***/ 3978:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS),
  X: () => (/* binding */ render)
});

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

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./src/inputs/inputs.ts + 4 modules
var inputs = __nccwpck_require__(3681);
;// CONCATENATED MODULE: ./src/args.ts


/** Words that make no command: exit status 2. */
class UsageError extends Error {
}
/** Inputs that make sense without GitHub. */
const SVG_FLAGS = ['label', 'message', 'color', 'status', 'style'];
/** Reads the words behind the program's name. */
function readArgs(words) {
    const [name, ...rest] = words;
    if (name === undefined || name === 'help' || name === '--help' || name === '-h')
        return { kind: 'help', of: rest[0] };
    if (name === '--version' || name === '-v')
        return { kind: 'version' };
    if (name !== 'publish' && name !== 'svg')
        throw new UsageError(`Unknown command ${JSON.stringify(name)}. Commands: publish, svg; see publish-badges --help.`);
    const flags = name === 'publish' ? [...inputs/* INPUTS */.m, 'event'] : [...SVG_FLAGS, 'output'];
    const values = parseFlags(rest, flags);
    if (values['help'] === true)
        return { kind: 'help', of: name };
    const read = (input) => (values[input] === true ? 'true' : (args_text(values[input]) ?? ''));
    if (name === 'svg')
        return { kind: 'svg', output: args_text(values['output']), read };
    return { kind: 'publish', event: args_text(values['event']), read };
}
const args_text = (value) => (typeof value === 'string' ? value : undefined);
/** Flags without a value. */
const FLAGS = ['dry-run', 'allow-public'];
function parseFlags(words, flags) {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: FLAGS.includes(flag) ? 'boolean' : 'string' }]));
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: words, options: { ...options, help: { type: 'boolean', short: 'h' } }, strict: true })
            .values;
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
  --label TEXT  --color COLOR  --style flat|flat-square  --link KIND|URL  --id ID

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
  --style flat|flat-square
  --output FILE           default: standard output

Example:  publish-badges svg --label build --status passing > build.svg
`;
/** The help text of a command, or the general one. */
function helpFor(command) {
    return command === 'publish' ? PUBLISH : command === 'svg' ? SVG : GENERAL;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/stdout.ts

/** Prints straight to the file: `process.stdout`, which takes over where a pipe is full, takes 4 ms to set up. */
function print(text) {
    const bytes = Buffer.from(text);
    let written = 0;
    try {
        while (written < bytes.length)
            written += (0,external_node_fs_.writeSync)(1, bytes, written);
    }
    catch (error) {
        // Nobody may be listening any more (EPIPE): what was done is done all the same.
        if (error instanceof Error && 'code' in error && error.code === 'EAGAIN')
            process.stdout.write(bytes.subarray(written));
    }
}

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
        case 'publish':
            return (await __nccwpck_require__.e(/* import() */ 803).then(__nccwpck_require__.bind(__nccwpck_require__, 803))).publishFrom(command, process);
    }
}
/** Kept equal to package.json by a test. */
const VERSION = '1.0.0';
run(process.argv.slice(2)).then(print, (error) => {
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