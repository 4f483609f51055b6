"use strict";
exports.id = 501;
exports.ids = [501];
exports.modules = {

/***/ 2369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   ZP: () => (/* binding */ CONTRADICTIONS),
/* harmony export */   dS: () => (/* binding */ keyNamed)
/* harmony export */ });
/* harmony import */ var _badge_badge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5556);
/* harmony import */ var _badge_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8611);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9510);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7223);




const SHA = /^(?:[\da-f]{40}|[\da-f]{64})$/i;
const REPOSITORY = /^[a-z\d](?:[a-z\d_-]*[a-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/i;
const WORKFLOW = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
const EVENT = "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them";
const KEYS = {
    id: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__.ID),
    workflow: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(WORKFLOW), 1),
    job: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('name or glob of jobs')),
    branch: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('name of a branch')),
    tag: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('name of a tag')),
    sha: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)(SHA, 'a whole SHA', "a commit's 40 or 64 hex digits")),
    event: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)(/^[a-z][a-z_]*$/, 'an event', EVENT), 1),
    actor: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('the account that set the run off')),
    run_number: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .WHOLE */ .Ef),
    run_id: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .WHOLE */ .Ef),
    repository: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)(REPOSITORY, 'a repository', 'owner/name')),
    environment: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('name of an environment')),
    check: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('name or glob of check runs and commit statuses')),
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS */ .XQ),
    message: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGE */ .w5),
    in_progress: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['last', 'show'])),
    ignore: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS */ .XQ, 0),
    strict: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .FLAG */ .lx),
    max_age: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .DAYS */ .qn),
    each: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['job'])),
    label: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_),
    color: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOR */ .o$),
    label_color: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOR */ .o$),
    color_steps: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .bySteps */ .$0)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOR */ .o$, '{ 0: red, 60: orange, 90: green }'),
    messages: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .byStatus */ .GF)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGE */ .w5, '{ failing: broken }'),
    colors: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .byStatus */ .GF)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOR */ .o$, '{ failing: red }'),
    wording: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_badge_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .WORDINGS */ .a)),
    palette: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_badge_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .PALETTES */ .LH)),
    style: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_badge_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .STYLES */ .rY)),
    logo: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGO */ .KN),
    logo_color: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOR */ .o$),
    link: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .LINK */ .ps)
};
const isKeyName = (text) => Object.hasOwn(KEYS, text);
function keyNamed(text) {
    return isKeyName(text) ? text : undefined;
}
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   ID: () => (/* binding */ ID),
/* harmony export */   KN: () => (/* binding */ LOGO),
/* harmony export */   XQ: () => (/* binding */ STATUS),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   lx: () => (/* binding */ FLAG),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   o$: () => (/* binding */ COLOR),
/* harmony export */   ps: () => (/* binding */ LINK),
/* harmony export */   qn: () => (/* binding */ DAYS),
/* harmony export */   uk: () => (/* binding */ NUMBER),
/* harmony export */   w5: () => (/* binding */ MESSAGE),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var _badge_color_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3399);
/* harmony import */ var _badge_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4394);
/* harmony import */ var _badge_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6518);
/* harmony import */ var _badge_logo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8620);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _status_status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8514);
/* harmony import */ var _status_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2420);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1892);








const numbered = (digits) => {
    const number = Number(digits);
    return number > 0 && number <= Number.MAX_SAFE_INTEGER ? number : undefined;
};
const LABEL = {
    parse: (text) => text,
    refusal: () => '',
    allowed: 'Allowed: a text.'
};
const MESSAGE = {
    parse: (text) => (text.trim() === '' ? undefined : text),
    refusal: () => 'is blank.',
    allowed: 'Allowed: a text that is not blank.'
};
function line(allowed) {
    return {
        parse: (text) => (/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u.test(text.trim()) ? text.trim() : undefined),
        refusal: (text) => (text.trim() === '' ? 'is blank.' : 'is more than one line, or has control characters.'),
        allowed: `Allowed: ${allowed}.`
    };
}
function matching(pattern, what, allowed) {
    return {
        parse: (text) => (pattern.test(text.trim()) ? text.trim() : undefined),
        refusal: () => `is not ${what}.`,
        allowed: `Allowed: ${allowed}.`
    };
}
function choice(words) {
    return {
        parse: (text) => words.find((word) => word === text),
        refusal: (text) => `is not known.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(text, words)}`,
        allowed: `Allowed: ${words.join(', ')}.`
    };
}
const ID = {
    parse: (text) => ((0,_badge_id_js__WEBPACK_IMPORTED_MODULE_6__/* .isId */ .eQ)(text) ? text : undefined),
    refusal: (text) => `is no id. For example: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_badge_id_js__WEBPACK_IMPORTED_MODULE_6__/* .slug */ .yR)(text.slice(0, 100)))}.`,
    allowed: 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".'
};
const WHOLE = {
    parse: (text) => (/^\d{1,16}$/.test(text) ? numbered(text) : undefined),
    refusal: () => 'is no positive whole number.',
    allowed: 'Allowed: 1, 2, 3 and so on.'
};
const DAYS = {
    parse: (text) => (/^\d{1,16}(?:\.\d{1,16})?$/.test(text) ? numbered(text) : undefined),
    refusal: () => 'is no positive number of days.',
    allowed: 'Allowed: 30, 0.5 and so on.'
};
const NUMBER = {
    parse: (text) => (/^[+-]?\d{1,16}(?:\.\d{1,16})?$/.test(text) ? Number(text) + 0 : undefined),
    refusal: () => 'is no number.',
    allowed: 'Allowed: 0, 60, 99.5, -1 and so on.'
};
const FLAG = {
    parse: (text) => /^(?:true|True|TRUE)$/.test(text) ? true : /^(?:false|False|FALSE)$/.test(text) ? false : undefined,
    refusal: () => 'is neither true nor false.',
    allowed: 'Allowed: true, false.'
};
const STATUS = {
    parse: _status_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatus */ .i$,
    refusal: (text) => `is no status.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(text, _status_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDS */ .q9)}`,
    allowed: `Allowed: ${_status_status_js__WEBPACK_IMPORTED_MODULE_7__/* .STATUSES */ .f.join(', ')}, or another system's word for one.`
};
const COLOR = {
    parse: (text) => (text.length > 100 ? undefined : (0,_badge_color_js__WEBPACK_IMPORTED_MODULE_0__/* .parseColor */ .H0)(text)),
    refusal: (text) => `is no colour.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(text, (0,_badge_color_js__WEBPACK_IMPORTED_MODULE_0__/* .colorNames */ .i4)())}`,
    allowed: `${_badge_color_js__WEBPACK_IMPORTED_MODULE_0__/* .ALLOWED_COLORS */ .o$} In YAML a # needs quotes: "#4b0".`
};
const LOGO = { parse: _badge_logo_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLogo */ .db, refusal: _badge_logo_js__WEBPACK_IMPORTED_MODULE_2__/* .logoProblem */ .JS, allowed: _badge_logo_js__WEBPACK_IMPORTED_MODULE_2__/* .ALLOWED_LOGOS */ .oh };
const LINK = {
    parse: (text) => {
        const kind = _badge_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .LINKS */ .A.find((name) => name === text);
        if (kind !== undefined)
            return { kind };
        return (0,_url_js__WEBPACK_IMPORTED_MODULE_5__/* .urlProblem */ .r)(text) === undefined ? { kind: 'url', url: text.trim() } : undefined;
    },
    refusal: (text) => `${(0,_url_js__WEBPACK_IMPORTED_MODULE_5__/* .urlProblem */ .r)(text) ?? ''}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(text, _badge_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .LINKS */ .A)}`,
    allowed: `Allowed: ${_badge_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .LINKS */ .A.join(', ')}, or an http(s) URL.`
};


/***/ }),

/***/ 8501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseBadges: () => (/* binding */ parseBadges)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/badge/definition.ts
var definition = __webpack_require__(4394);
// EXTERNAL MODULE: ./src/manifest/source.ts
var source = __webpack_require__(7272);
;// CONCATENATED MODULE: ./src/manifest/definition.ts


function definitionFrom(fields) {
    const filters = filtersFrom(fields);
    return {
        id: fields.id,
        name: undefined,
        kind: 'project',
        enabled: true,
        label: fields.label,
        message: fields.message,
        color: fields.color,
        colorSteps: fields.color_steps,
        labelColor: fields.label_color,
        style: fields.style,
        palette: fields.palette,
        logo: fields.logo,
        logoColor: fields.logo_color,
        link: fields.link,
        source: (0,source/* sourceOf */.v)(fields, filters),
        filters,
        job: fields.job,
        judging: judgingFrom(fields),
        wording: fields.wording,
        messages: fields.messages ?? {},
        colors: fields.colors ?? {}
    };
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

// EXTERNAL MODULE: ./src/manifest/keys.ts
var keys = __webpack_require__(2369);
;// CONCATENATED MODULE: ./src/manifest/fields.ts


function readFields({ entries }) {
    const fields = {};
    const places = new Map();
    const problems = entries.flatMap(({ key: name, at, value }) => {
        const key = (0,keys/* keyNamed */.dS)(name);
        if (key === undefined)
            return [{ at, say: () => unknown(name) }];
        if (places.has(key))
            return [{ at, say: () => `${(0,errors/* quote */.hD)(key)} is given twice. Leave one of them out.` }];
        places.set(key, at);
        return put(fields, key, keys/* KEYS */.Rk[key].read(value));
    });
    return { fields, places, problems: [...problems, ...contradictions(places)] };
}
function put(fields, key, reading) {
    if ('problems' in reading)
        return reading.problems.map(({ at, say }) => ({ at, say: () => `${(0,errors/* quote */.hD)(key)}: ${say()}` }));
    fields[key] = reading.value;
    return [];
}
function unknown(key) {
    if (key === '<<')
        return '"<<" is no key of a badge: YAML 1.2 does not merge maps. Write the keys out.';
    const names = Object.keys(keys/* KEYS */.Rk);
    return `${(0,errors/* quote */.hD)(key)} is no key of a badge.${(0,errors/* suggestion */.h)(key, names) || ` Allowed: ${names.join(', ')}.`}`;
}
function contradictions(places) {
    return keys/* CONTRADICTIONS */.ZP.flatMap(([one, other, why]) => {
        const [first, second] = [places.get(one), places.get(other)];
        if (first === undefined || second === undefined)
            return [];
        const say = () => `${(0,errors/* quote */.hD)(one)} and ${(0,errors/* quote */.hD)(other)} contradict each other: ${why}. Leave one of them out.`;
        return [{ at: Math.max(first, second), say }];
    });
}

// EXTERNAL MODULE: ./src/manifest/shapes.ts
var shapes = __webpack_require__(7223);
// EXTERNAL MODULE: ./src/manifest/value.ts
var value = __webpack_require__(1860);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
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

;// CONCATENATED MODULE: ./src/manifest/parse.ts






const MOST_BADGES = 1000;
const MOST_KIB = 256;
const MOST_PROBLEMS = 1000;
const ALLOWED = 'Allowed: a list of badges, each with an id: "- id: ci".';
function parseBadges(text, source) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_KIB * 1024)
        return { problems: [`${source}:1:1: ${bytes} bytes are too many. Allowed: ${MOST_KIB} KiB.`] };
    const tree = parseYaml(text);
    const badges = tree.problems.length > 0 ? tree : readBadges(tree);
    if ('value' in badges)
        return { definitions: badges.value };
    return { problems: linesOf(badges.problems, (at) => `${source}:${tree.placeOf(at)}`) };
}
function linesOf(problems, placeOf) {
    const inOrder = problems.toSorted((one, other) => one.at - other.at);
    const more = inOrder.length - MOST_PROBLEMS;
    const lines = new Set(inOrder.slice(0, MOST_PROBLEMS).map(({ at, say }) => `${placeOf(at)}: ${say()}`));
    const last = inOrder.at(MOST_PROBLEMS);
    return last === undefined
        ? [...lines]
        : [...lines, `${placeOf(last.at)}: From here on there are ${more} more problems.`];
}
function readBadges({ root, placeOf }) {
    if (root.kind === 'scalar' && root.empty)
        return (0,value/* wrong */.Q)(root.at, () => `There are no badges. ${ALLOWED}`);
    if (root.kind !== 'list')
        return (0,value/* wrong */.Q)(root.at, () => `${(0,shapes/* shown */.SP)(root)} is no list. ${ALLOWED}`);
    const { items } = root;
    if (items.length === 0)
        return (0,value/* wrong */.Q)(root.at, () => `There are no badges. ${ALLOWED}`);
    if (items.length > MOST_BADGES)
        return (0,value/* wrong */.Q)(root.at, () => `${items.length} badges are too many. Allowed: ${MOST_BADGES}.`);
    const read = items.map(readBadge);
    const problems = [...read.flatMap((badge) => badge.problems), ...doubled(read, placeOf)];
    return problems.length > 0 ? { problems } : { value: read.map(({ fields }) => definitionFrom(fields)) };
}
function readBadge(value) {
    if (value.kind !== 'map') {
        const say = () => `${(0,shapes/* shown */.SP)(value)} is no badge. Allowed: a map of a badge's keys: "- id: ci".`;
        return { fields: {}, places: new Map(), problems: [{ at: value.at, say }] };
    }
    const read = readFields(value);
    if (read.places.has('id'))
        return read;
    const missing = { at: value.at, say: () => 'This badge has no "id", and needs one: "id: ci".' };
    return { ...read, problems: [...read.problems, missing] };
}
function doubled(read, placeOf) {
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


/***/ }),

/***/ 7223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ bySteps),
/* harmony export */   GF: () => (/* binding */ byStatus),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9510);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1892);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1860);




function one(kind) {
    return { type: 'one', allowed: kind.allowed, read: (value) => scalar(kind, value) };
}
function oneOrMore(kind, least) {
    const read = (value) => {
        if (value.kind !== 'list')
            return gathered([scalar(kind, value)]);
        if (value.items.length < least)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Q)(value.at, () => `the list is empty. ${kind.allowed}`);
        return gathered(value.items.map((item) => scalar(kind, item)));
    };
    return { type: 'or more', allowed: kind.allowed, read };
}
function byStatus(kind, example) {
    const allowed = `Allowed: a map of statuses, such as ${example}.`;
    const read = (value) => {
        const pairs = pairsOf(value, { key: _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS */ .XQ, same: 'the same status', kind, allowed });
        if ('problems' in pairs)
            return pairs;
        const texts = {};
        for (const [status, text] of pairs.value)
            texts[status] = text;
        return { value: texts };
    };
    return { type: 'by status', allowed, read };
}
function bySteps(kind, example) {
    const allowed = `Allowed: a map of numbers, such as ${example}.`;
    const read = (value) => {
        const pairs = pairsOf(value, { key: _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER */ .uk, same: 'the same number', kind, allowed });
        return 'problems' in pairs ? pairs : { value: pairs.value.toSorted(([one], [other]) => one - other) };
    };
    return { type: 'by number', allowed, read };
}
function pairsOf(value, { key, same, kind, allowed }) {
    if (value.kind !== 'map')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Q)(value.at, () => misplaced(value, allowed));
    const words = new Map();
    return gathered(value.entries.map((entry) => pairOf(keyOf(entry, { key, same, words }), under(entry, kind))));
}
function keyOf({ key: word, at }, { key: kind, same, words }) {
    const key = kind.parse(word);
    if (key === undefined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Q)(at, () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} ${kind.refusal(word)} ${kind.allowed}`);
    const before = words.get(key);
    if (before === word)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Q)(at, () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} is given twice. Leave one of them out.`);
    if (before !== undefined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Q)(at, () => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(before)} and ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} are ${same}. Leave one of them out.`);
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
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Q)(value.at, () => misplaced(value, kind.allowed));
    const parsed = kind.parse(value.text);
    return parsed === undefined
        ? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Q)(value.at, () => `${shown(value)} ${kind.refusal(value.text)} ${kind.allowed}`)
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
    return (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCredentials */ .H)(value.text) ? 'a text that is not shown here' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value.text);
}
function gathered(readings) {
    const problems = readings.flatMap(problemsOf);
    return problems.length > 0
        ? { problems }
        : { value: readings.flatMap((each) => ('value' in each ? [each.value] : [])) };
}
const problemsOf = (reading) => ('problems' in reading ? reading.problems : []);


/***/ }),

/***/ 1860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wrong)
/* harmony export */ });
const wrong = (at, say) => ({
    problems: [{ at, say }]
});


/***/ })

};
;