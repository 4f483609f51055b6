"use strict";
exports.id = 24;
exports.ids = [24];
exports.modules = {

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

/***/ 6591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ MOST_BADGES),
  YR: () => (/* binding */ badgeKeys),
  zN: () => (/* binding */ readBadges)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/badge/definition.ts
var definition = __webpack_require__(4394);
// EXTERNAL MODULE: ./src/manifest/source.ts
var source = __webpack_require__(7272);
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
    return (0,source/* sourceOf */.v)({ ...fields, awaitsMessage: own.color_steps !== undefined }, filtersFrom(fields));
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
var fields = __webpack_require__(392);
// EXTERNAL MODULE: ./src/manifest/shapes.ts
var shapes = __webpack_require__(7223);
// EXTERNAL MODULE: ./src/manifest/value.ts
var value = __webpack_require__(1860);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cY: () => (/* binding */ nested),
/* harmony export */   qU: () => (/* binding */ readFields)
/* harmony export */ });
/* unused harmony export under */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7223);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1860);



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

/***/ 5024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadBadges: () => (/* binding */ loadBadges),
  loadManifest: () => (/* binding */ loadManifest)
});

// UNUSED EXPORTS: loadYaml

// EXTERNAL MODULE: ./src/manifest/value.ts
var manifest_value = __webpack_require__(1860);
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
        return (0,manifest_value/* textOf */.b6)(word, start, plain !== undefined && NULL.test(word));
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
            return (0,manifest_value/* mapOf */.A7)(entries, start);
        return (0,manifest_value/* listOf */.c3)(entries.map(({ value }) => value), start);
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
        return (0,manifest_value/* textOf */.b6)(double ?? single, at, false);
    const comment = rest.indexOf(' #');
    const text = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd();
    return PLAIN.test(text) && !/: |:$/.test(text) ? (0,manifest_value/* textOf */.b6)(text, at, NULL.test(text)) : undefined;
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
        return (0,manifest_value/* listOf */.c3)(items, at);
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
        return (0,manifest_value/* mapOf */.A7)(entries, start);
    }
    #wordAt(column) {
        const token = this.#tokens[this.#next];
        return token?.column === column ? token.word : undefined;
    }
}

// EXTERNAL MODULE: ./src/manifest/badges.ts + 3 modules
var badges = __webpack_require__(6591);
// EXTERNAL MODULE: ./src/manifest/fields.ts
var manifest_fields = __webpack_require__(392);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/target/path.ts
var target_path = __webpack_require__(778);
// EXTERNAL MODULE: ./src/target/ref.ts
var target_ref = __webpack_require__(7136);
// EXTERNAL MODULE: ./src/manifest/kinds.ts
var kinds = __webpack_require__(9510);
// EXTERNAL MODULE: ./src/manifest/placeholders.ts
var placeholders = __webpack_require__(7647);
;// CONCATENATED MODULE: ./src/manifest/file-kinds.ts





const NOT_BLANK = { type: ['string', 'number'], pattern: '\\S' };
const BRANCH = {
    parse: (text) => ((0,target_ref/* isBranchName */.Q)(text) ? text : undefined),
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
    const problem = (0,target_path/* pathProblem */.z)(text.replace(/\.svg$/, '').replace(/%\{[^{}]*\}/g, 'x'));
    return problem === undefined ? undefined : `${problem}.`;
}
const FILE = {
    parse: (text) => (fileProblem(text) === undefined ? text : undefined),
    refusal: (text) => `${fileProblem(text) ?? ''}.`,
    allowed: 'Allowed: a path in the repository, such as README.md or docs/index.md.',
    schema: NOT_BLANK
};
const fileProblem = (path) => (0,target_path/* pathProblem */.z)(path.replace(/^\.github\//, ''));
const REFERENCE = {
    parse: (text) => {
        const [, repository = '', path = '', ref] = /^([^:]*):(.+?)(?:@([^@]*))?$/.exec(text.trim()) ?? [];
        if (kinds/* FULL_NAME */.Gz.parse(repository) === undefined || fileProblem(path) !== undefined)
            return undefined;
        return ref === undefined || (0,target_ref/* isBranchName */.Q)(ref) ? { repository, path, ref } : undefined;
    },
    refusal: () => 'names no file of a repository.',
    allowed: 'Allowed: owner/repo:path@ref, such as octo-org/ci:badges.yml@main; without @ref the default branch.',
    schema: { type: 'string', pattern: '^\\s*[^:/]+/[^:/]+:\\S' }
};

// EXTERNAL MODULE: ./src/manifest/shapes.ts
var shapes = __webpack_require__(7223);
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
const A_LIST = 'a list of badges, each with an id: "- id: ci"';
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
            allowed: `Allowed: ${A_LIST}.`,
            read: (value) => ({ value })
        }
    };
    const refused = scope === 'group' ? { inherit: OWN_FILE, readme: OWN_FILE, publish: OWN_FILE } : {};
    return { table, of: 'this file', refused, contradictions: [] };
}
const EACH_ITS_OWN = 'is no default: each badge has its own.';

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
    const cure = root.kind === 'list' ? 'Write "badges:" above it.' : `Allowed: a map with "badges:", ${A_LIST}.`;
    return `${(0,shapes/* shown */.SP)(root)} is no file of badges. ${cure}`;
}
function badgesOf(value, file) {
    if (value === undefined || isNothing(value))
        return { value: [] };
    if (value.kind === 'list')
        return (0,badges/* readBadges */.zN)(value, file);
    return (0,manifest_value/* wrong */.Qm)(value.at, () => `"badges": ${(0,shapes/* shown */.SP)(value)} is no list. Allowed: ${A_LIST}.`);
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

// EXTERNAL MODULE: ./src/manifest/manifest.ts
var manifest = __webpack_require__(1336);
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
    return 'problems' in read ? read : { badges: (0,manifest/* inOrder */.a)(read.value) };
}
function readList({ root, placeOf }, source) {
    const isEmpty = root.kind === 'list' ? root.items.length === 0 : root.kind === 'scalar' && root.empty;
    if (isEmpty)
        return (0,manifest_value/* wrong */.Qm)(root.at, () => `There are no badges. Allowed: ${A_LIST}.`);
    if (root.kind !== 'list')
        return (0,manifest_value/* wrong */.Qm)(root.at, () => `${(0,shapes/* shown */.SP)(root)} is no list. Allowed: ${A_LIST}.`);
    return (0,badges/* readBadges */.zN)(root, { source, scope: 'project', placeOf, defaults: {} });
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

;// CONCATENATED MODULE: ./src/manifest/load.ts


async function loadYaml(text) {
    return plainTree(text) ?? (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(477)]).then(__webpack_require__.bind(__webpack_require__, 6477))).parseYaml(text);
}
async function loadBadges(text, source) {
    return tooLong(text, source) ?? read_badgesOf(await loadYaml(text), source);
}
async function loadManifest(text, name) {
    return tooLong(text, name.source) ?? manifestOf(await loadYaml(text), name);
}


/***/ }),

/***/ 1336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
function inOrder(badges) {
    return badges.toSorted((one, other) => one.order - other.order);
}


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