"use strict";
exports.id = 446;
exports.ids = [446];
exports.modules = {

/***/ 3446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonLines: () => (/* binding */ jsonLines)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/badge/badge.ts + 1 modules
var badge_badge = __webpack_require__(5556);
// EXTERNAL MODULE: ./src/badge/text.ts
var badge_text = __webpack_require__(7088);
// EXTERNAL MODULE: ./src/manifest/keys.ts
var keys = __webpack_require__(2369);
;// CONCATENATED MODULE: ./src/manifest/looks.ts
function looksFrom(fields) {
    return {
        message: fields.message,
        color: fields.color,
        colorSteps: fields.color_steps,
        labelColor: fields.label_color,
        style: fields.style,
        palette: fields.palette,
        logo: fields.logo,
        logoColor: fields.logo_color,
        wording: fields.wording,
        messages: fields.messages,
        colors: fields.colors
    };
}

// EXTERNAL MODULE: ./src/manifest/url.ts
var url = __webpack_require__(1892);
// EXTERNAL MODULE: ./src/render/svg.ts + 6 modules
var svg = __webpack_require__(3832);
;// CONCATENATED MODULE: ./src/json-badge.ts







const NAMES = [
    ...['label', 'message', 'status', 'color', 'label_color', 'color_steps', 'messages', 'colors'],
    ...['wording', 'palette', 'style', 'logo', 'logo_color']
];
const ALL = [...NAMES, 'links'];
const isName = (key) => NAMES.includes(key);
function answer(line, desk) {
    try {
        return drawn(line, desk);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { error: error instanceof SyntaxError ? `The line is no JSON: ${message}` : message };
    }
}
function drawn(text, { logos, warn }) {
    if (text.trim() === '')
        return { error: `The line is empty. ${ALLOWED}` };
    const json = MAY_HOLD_NUMBER.test(text) ? JSON.parse(text, asWritten) : JSON.parse(text);
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        return { error: `No object. ${ALLOWED}` };
    const { fields, links, problems } = read(json);
    if (problems.length === 0 && fields.status === undefined && fields.message === undefined)
        problems.push('Nothing to draw: give "status" or "message".');
    if (problems.length > 0)
        return { error: problems.join('; ') };
    const { label = '', status } = fields;
    const looks = { ...looksFrom(fields), logos };
    if (text.length > badge_text/* LONGEST */.z.label)
        for (const cut of (0,badge_badge/* cuts */._I)(label, status, looks))
            warn(cut);
    const badge = (0,badge_badge/* badgeOf */.bN)(label, status, looks);
    return { svg: (0,svg.renderSvg)(links.length === 0 ? badge : { ...badge, links }) };
}
const ALLOWED = 'A line is one badge: {"label":"build","status":"passing"}.';
const MAY_HOLD_NUMBER = /[:[,]\s*[-\d]/;
function asWritten(_, value, context) {
    return typeof value === 'number' ? (context?.source ?? String(value)) : value;
}
function read(json) {
    const line = { fields: {}, links: [], problems: [] };
    for (const [key, value] of Object.entries(json)) {
        if (isName(key))
            put(line, key, value);
        else if (key === 'links')
            putLinks(line, value);
        else
            line.problems.push(`${(0,errors/* quote */.hD)(key)} is no key of a line.${(0,errors/* suggestion */.h)(key, ALL) || ` Allowed: ${ALL.join(', ')}.`}`);
    }
    return line;
}
function put({ fields, problems }, key, json) {
    const reading = keys/* KEYS */.Rk[key].read(json_badge_valueOf(json));
    if ('value' in reading)
        fields[key] = reading.value;
    else
        problems.push(...reading.problems.map(({ say }) => `${(0,errors/* quote */.hD)(key)}: ${say()}`));
}
function json_badge_valueOf(json) {
    if (Array.isArray(json))
        return { kind: 'list', at: 0, size: 1, items: json.map(json_badge_valueOf) };
    if (typeof json !== 'object' || json === null)
        return { kind: 'scalar', at: 0, size: 1, text: String(json), empty: json === null };
    const entries = Object.entries(json).map(([key, value]) => ({ key, at: 0, value: json_badge_valueOf(value) }));
    return { kind: 'map', at: 0, size: 1, entries };
}
function putLinks(line, json) {
    const links = Array.isArray(json) ? json : [json];
    if (links.length > 2)
        line.problems.push(`"links": ${String(links.length)} are too many. ${LINKS_ALLOWED}`);
    const wrong = links.find((link) => typeof link !== 'string' || (0,url/* urlProblem */.r)(link) !== undefined);
    if (wrong === undefined)
        line.links = links.map(inAscii);
    else if (typeof wrong !== 'string')
        line.problems.push(`"links": a link is a text. ${LINKS_ALLOWED}`);
    else
        line.problems.push(`"links": ${(0,errors/* quote */.hD)(wrong)} ${String((0,url/* urlProblem */.r)(wrong))}. ${LINKS_ALLOWED}`);
}
const LINKS_ALLOWED = 'Allowed: up to two http(s) URLs in a list.';
function inAscii(link) {
    const url = link.trim();
    return /^[!-~]+$/.test(url) ? url : new URL(url).href;
}

;// CONCATENATED MODULE: ./src/json-lines.ts


const LONGEST_LINE = 1 << 20;
const LINE_FEED = 0x0a;
async function* answersTo(input, desk) {
    const lines = new Lines(desk);
    for await (const chunk of input)
        yield* pieces(lines.add(chunk));
    yield* pieces(lines.end());
}
const PIECE = 1 << 16;
function* pieces(answers) {
    let piece = '';
    for (const each of answers) {
        piece += `${JSON.stringify(each)}\n`;
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    if (piece !== '')
        yield piece;
}
class Lines {
    #begun = [];
    #length = 0;
    #number = 0;
    #desk;
    constructor({ logos, warn }) {
        this.#desk = { logos, warn: (text) => warn(`line ${this.#number}: ${text}`) };
    }
    #keep(bytes) {
        this.#length += bytes.length;
        if (this.#length > LONGEST_LINE)
            this.#begun = [];
        else if (bytes.length > 0)
            this.#begun.push(bytes);
    }
    *add(chunk) {
        const last = chunk.lastIndexOf(LINE_FEED);
        if (last !== -1) {
            const first = chunk.indexOf(LINE_FEED);
            this.#keep(chunk.subarray(0, first));
            yield this.#finish();
            if (last > first)
                yield* this.#answers(chunk.subarray(first + 1, last));
        }
        this.#keep(chunk.subarray(last + 1));
    }
    *end() {
        if (this.#length > 0)
            yield this.#finish();
    }
    #finish() {
        const line = Buffer.concat(this.#begun);
        const whole = this.#length === line.length;
        this.#begun = [];
        this.#length = 0;
        const marked = this.#number === 0 && line.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
        if (whole)
            return this.#answer(marked ? line.subarray(BYTE_ORDER_MARK.length) : line);
        this.#number++;
        return problem('is over 1 MiB long');
    }
    *#answers(lines) {
        const encoding = (0,external_node_buffer_.isUtf8)(lines) ? 'utf8' : 'latin1';
        for (const line of lines.toString(encoding).split('\n')) {
            if (encoding === 'latin1')
                yield this.#answer(Buffer.from(line, encoding));
            else
                yield this.#say(line);
        }
    }
    #answer(line) {
        if ((0,external_node_buffer_.isUtf8)(line))
            return this.#say(line.toString());
        this.#number++;
        return problem('is not in UTF-8');
    }
    #say(line) {
        this.#number++;
        return answer(line, this.#desk);
    }
}
const BYTE_ORDER_MARK = Buffer.from('\ufeff');
const problem = (what) => ({ error: `The line ${what}.` });

// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(324);
;// CONCATENATED MODULE: ./src/cli-json-lines.ts






async function jsonLines({ stdin, stdout, stderr }) {
    if ((0,external_node_fs_.fstatSync)(stdin.fd).isDirectory())
        throw unreadable('it is a directory');
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    const { LOGOS: logos } = await __webpack_require__.e(/* import() */ 424).then(__webpack_require__.bind(__webpack_require__, 1424));
    const desk = { logos, warn: (text) => void stderr.write(`warning: ${(0,say/* harmless */.I)(text)}\n`) };
    try {
        await (0,promises_.pipeline)(stdin, (input) => answersTo(input, desk), stdout, { end: false });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EPIPE')
            return '';
        throw unreadable(error instanceof Error ? error.message : String(error));
    }
    return '';
}
const unreadable = (why) => new errors/* BadgeError */.qh('invalid', `Cannot answer the lines of standard input: ${why}.`);


/***/ }),

/***/ 7928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ ADDRESS),
/* harmony export */   KN: () => (/* binding */ LOGO),
/* harmony export */   XQ: () => (/* binding */ STATUS),
/* harmony export */   o$: () => (/* binding */ COLOR),
/* harmony export */   ps: () => (/* binding */ LINK)
/* harmony export */ });
/* harmony import */ var _badge_color_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3399);
/* harmony import */ var _badge_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4394);
/* harmony import */ var _badge_logo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8620);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _status_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8514);
/* harmony import */ var _status_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2420);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1892);







const STATUS = {
    parse: _status_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatus */ .i$,
    refusal: (text) => `is no status.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(text, _status_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDS */ .q9)}`,
    allowed: `Allowed: ${_status_status_js__WEBPACK_IMPORTED_MODULE_6__/* .STATUSES */ .f.join(', ')}, or another system's word for one.`,
    schema: { $ref: '#/definitions/status' }
};
const COLOR = {
    parse: (text) => (text.length > 100 ? undefined : (0,_badge_color_js__WEBPACK_IMPORTED_MODULE_0__/* .parseColor */ .H0)(text)),
    refusal: (text) => `is no colour.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(text, (0,_badge_color_js__WEBPACK_IMPORTED_MODULE_0__/* .colorNames */ .i4)())}`,
    allowed: `${_badge_color_js__WEBPACK_IMPORTED_MODULE_0__/* .ALLOWED_COLORS */ .o$} In YAML a # needs quotes: "#4b0".`,
    schema: { $ref: '#/definitions/color' }
};
const LOGO = {
    parse: _badge_logo_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLogo */ .db,
    refusal: _badge_logo_js__WEBPACK_IMPORTED_MODULE_2__/* .logoProblem */ .JS,
    allowed: _badge_logo_js__WEBPACK_IMPORTED_MODULE_2__/* .ALLOWED_LOGOS */ .oh,
    schema: { $ref: '#/definitions/logo' }
};
const URL_SCHEMA = { type: 'string', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://' };
const ADDRESS = {
    parse: (text) => ((0,_url_js__WEBPACK_IMPORTED_MODULE_5__/* .urlProblem */ .r)(text) === undefined ? text.trim() : undefined),
    refusal: (text) => `${(0,_url_js__WEBPACK_IMPORTED_MODULE_5__/* .urlProblem */ .r)(text) ?? ''}.`,
    allowed: 'Allowed: an http(s) URL; placeholders may stand in it.',
    schema: URL_SCHEMA
};
const LINK = {
    parse: (text) => {
        const kind = _badge_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .LINKS */ .A.find((name) => name === text);
        if (kind !== undefined)
            return { kind };
        return (0,_url_js__WEBPACK_IMPORTED_MODULE_5__/* .urlProblem */ .r)(text) === undefined ? { kind: 'url', url: text.trim() } : undefined;
    },
    refusal: (text) => `${(0,_url_js__WEBPACK_IMPORTED_MODULE_5__/* .urlProblem */ .r)(text) ?? ''}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(text, _badge_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .LINKS */ .A)}`,
    allowed: `Allowed: ${_badge_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .LINKS */ .A.join(', ')}, or an http(s) URL.`,
    schema: { anyOf: [{ enum: _badge_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .LINKS */ .A }, URL_SCHEMA] }
};


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   Tf: () => (/* binding */ RECORD_KEYS),
/* harmony export */   ZP: () => (/* binding */ CONTRADICTIONS)
/* harmony export */ });
/* harmony import */ var _badge_badge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5556);
/* harmony import */ var _badge_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8611);
/* harmony import */ var _badge_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7928);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9510);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7223);





const SHA = /^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/;
const WORKFLOW = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
const EVENT = "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them";
const KEYS = {
    id: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__.ID),
    name: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)('the alternative text of the picture')),
    image_url: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_badge_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .ADDRESS */ .BD),
    link_url: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_badge_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .ADDRESS */ .BD),
    order: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .NUMBER */ .uk),
    enabled: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .FLAG */ .lx),
    enforce: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .FLAG */ .lx),
    workflow: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOrMore */ .h9)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(WORKFLOW), 1),
    job: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)('name or glob of jobs')),
    branch: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)('name of a branch')),
    tag: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)('name of a tag')),
    sha: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(SHA, 'a whole SHA', "a commit's 40 or 64 hex digits")),
    event: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOrMore */ .h9)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(/^[a-z][a-z_]*$/, 'an event', EVENT), 1),
    actor: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)('the account that set the run off')),
    run_number: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .WHOLE */ .Ef),
    run_id: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .WHOLE */ .Ef),
    repository: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_NAME */ .Gz),
    environment: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)('name of an environment')),
    check: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)('name or glob of check runs and commit statuses')),
    status: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_badge_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS */ .XQ),
    message: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGE */ .w5),
    in_progress: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(['last', 'show'])),
    ignore: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOrMore */ .h9)(_badge_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS */ .XQ, 0),
    strict: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .FLAG */ .lx),
    max_age: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .DAYS */ .qn),
    each: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(['job'])),
    label: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .LABEL */ .d_),
    color: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_badge_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOR */ .o$),
    label_color: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_badge_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOR */ .o$),
    color_steps: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .bySteps */ .$0)(_badge_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOR */ .o$, '{ 0: red, 60: orange, 90: green }'),
    messages: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .byStatus */ .GF)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGE */ .w5, '{ failing: broken }'),
    colors: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .byStatus */ .GF)(_badge_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOR */ .o$, '{ failing: red }'),
    wording: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(_badge_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .WORDINGS */ .a)),
    palette: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(_badge_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .PALETTES */ .LH)),
    style: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(_badge_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .STYLES */ .rY)),
    logo: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_badge_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGO */ .KN),
    logo_color: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_badge_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOR */ .o$),
    link: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(_badge_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .LINK */ .ps)
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _badge_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6518);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);


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

/***/ 7223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ bySteps),
/* harmony export */   GF: () => (/* binding */ byStatus),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _badge_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7928);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9510);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1892);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1860);





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

/***/ 1860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
;