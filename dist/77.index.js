"use strict";
exports.id = 77;
exports.ids = [77];
exports.modules = {

/***/ 5077:
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

// EXTERNAL MODULE: ./src/badge/badge.ts + 2 modules
var badge = __webpack_require__(8248);
// EXTERNAL MODULE: ./src/badge/wording.ts
var wording = __webpack_require__(8611);
// EXTERNAL MODULE: ./src/badge/color.ts + 1 modules
var color = __webpack_require__(3399);
// EXTERNAL MODULE: ./src/badge/id.ts
var id = __webpack_require__(6518);
// EXTERNAL MODULE: ./src/badge/logo.ts + 2 modules
var logo = __webpack_require__(8620);
// EXTERNAL MODULE: ./src/status/status.ts
var status_status = __webpack_require__(8514);
// EXTERNAL MODULE: ./src/status/vocabulary.ts
var vocabulary = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/manifest/url.ts
var url = __webpack_require__(1892);
;// CONCATENATED MODULE: ./src/manifest/kinds.ts








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
        refusal: (text) => `is not known.${(0,errors/* suggestion */.h)(text, words)}`,
        allowed: `Allowed: ${words.join(', ')}.`
    };
}
const ID = {
    parse: (text) => ((0,id/* isId */.eQ)(text) ? text : undefined),
    refusal: (text) => `is no id. For example: ${(0,errors/* quote */.hD)((0,id/* slug */.yR)(text.slice(0, 100)))}.`,
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
    parse: vocabulary/* parseStatus */.i$,
    refusal: (text) => `is no status.${(0,errors/* suggestion */.h)(text, vocabulary/* WORDS */.q9)}`,
    allowed: `Allowed: ${status_status/* STATUSES */.f.join(', ')}, or another system's word for one.`
};
const COLOR = {
    parse: (text) => (text.length > 100 ? undefined : (0,color/* parseColor */.H0)(text)),
    refusal: (text) => `is no colour.${(0,errors/* suggestion */.h)(text, (0,color/* colorNames */.i4)())}`,
    allowed: `${color/* ALLOWED_COLORS */.o$} In YAML a # needs quotes: "#4b0".`
};
const LOGO = { parse: logo/* parseLogo */.db, refusal: logo/* logoProblem */.JS, allowed: logo/* ALLOWED_LOGOS */.oh };
const LINK = {
    parse: (text) => {
        const kind = definition/* LINKS */.A.find((name) => name === text);
        if (kind !== undefined)
            return { kind };
        return (0,url/* urlProblem */.r)(text) === undefined ? { kind: 'url', url: text.trim() } : undefined;
    },
    refusal: (text) => `${(0,url/* urlProblem */.r)(text) ?? ''}.${(0,errors/* suggestion */.h)(text, definition/* LINKS */.A)}`,
    allowed: `Allowed: ${definition/* LINKS */.A.join(', ')}, or an http(s) URL.`
};

;// CONCATENATED MODULE: ./src/manifest/value.ts
const wrong = (at, say) => ({
    problems: [{ at, say }]
});

;// CONCATENATED MODULE: ./src/manifest/shapes.ts




function one(kind) {
    return { type: 'one', allowed: kind.allowed, read: (value) => scalar(kind, value) };
}
function oneOrMore(kind, least) {
    const read = (value) => {
        if (value.kind !== 'list')
            return gathered([scalar(kind, value)]);
        if (value.items.length < least)
            return wrong(value.at, () => `the list is empty. ${kind.allowed}`);
        return gathered(value.items.map((item) => scalar(kind, item)));
    };
    return { type: 'or more', allowed: kind.allowed, read };
}
function byStatus(kind, example) {
    const allowed = `Allowed: a map of statuses, such as ${example}.`;
    const read = (value) => {
        const pairs = pairsOf(value, { key: STATUS, same: 'the same status', kind, allowed });
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
        const pairs = pairsOf(value, { key: NUMBER, same: 'the same number', kind, allowed });
        return 'problems' in pairs ? pairs : { value: pairs.value.toSorted(([one], [other]) => one - other) };
    };
    return { type: 'by number', allowed, read };
}
function pairsOf(value, { key, same, kind, allowed }) {
    if (value.kind !== 'map')
        return wrong(value.at, () => misplaced(value, allowed));
    const words = new Map();
    return gathered(value.entries.map((entry) => pairOf(keyOf(entry, { key, same, words }), under(entry, kind))));
}
function keyOf({ key: word, at }, { key: kind, same, words }) {
    const key = kind.parse(word);
    if (key === undefined)
        return wrong(at, () => `${(0,errors/* quote */.hD)(word)} ${kind.refusal(word)} ${kind.allowed}`);
    const before = words.get(key);
    if (before === word)
        return wrong(at, () => `${(0,errors/* quote */.hD)(word)} is given twice. Leave one of them out.`);
    if (before !== undefined)
        return wrong(at, () => `${(0,errors/* quote */.hD)(before)} and ${(0,errors/* quote */.hD)(word)} are ${same}. Leave one of them out.`);
    words.set(key, word);
    return { value: key };
}
function under({ key, value }, kind) {
    const reading = scalar(kind, value);
    if ('value' in reading)
        return reading;
    return { problems: reading.problems.map(({ at, say }) => ({ at, say: () => `${(0,errors/* quote */.hD)(key)}: ${say()}` })) };
}
function pairOf(one, other) {
    if ('value' in one && 'value' in other)
        return { value: [one.value, other.value] };
    return { problems: [one, other].flatMap(problemsOf) };
}
function scalar(kind, value) {
    if (value.kind !== 'scalar' || value.empty)
        return wrong(value.at, () => misplaced(value, kind.allowed));
    const parsed = kind.parse(value.text);
    return parsed === undefined
        ? wrong(value.at, () => `${shown(value)} ${kind.refusal(value.text)} ${kind.allowed}`)
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
    return (0,url/* holdsCredentials */.H)(value.text) ? 'a text that is not shown here' : (0,errors/* quote */.hD)(value.text);
}
function gathered(readings) {
    const problems = readings.flatMap(problemsOf);
    return problems.length > 0
        ? { problems }
        : { value: readings.flatMap((each) => ('value' in each ? [each.value] : [])) };
}
const problemsOf = (reading) => ('problems' in reading ? reading.problems : []);

;// CONCATENATED MODULE: ./src/manifest/keys.ts




const SHA = /^(?:[\da-f]{40}|[\da-f]{64})$/i;
const REPOSITORY = /^[a-z\d](?:[a-z\d_-]*[a-z\d])?\/(?!\.{1,2}$)[\w.-]{1,100}$/i;
const WORKFLOW = 'a file name (ci.yml), id or name of a workflow, a list of them, or "*" (in quotes) for all';
const EVENT = "GitHub's name of an event (push, schedule, pull_request \u2026), or a list of them";
const KEYS = {
    id: one(ID),
    workflow: oneOrMore(line(WORKFLOW), 1),
    job: one(line('name or glob of jobs')),
    branch: one(line('name of a branch')),
    tag: one(line('name of a tag')),
    sha: one(matching(SHA, 'a whole SHA', "a commit's 40 or 64 hex digits")),
    event: oneOrMore(matching(/^[a-z][a-z_]*$/, 'an event', EVENT), 1),
    actor: one(line('the account that set the run off')),
    run_number: one(WHOLE),
    run_id: one(WHOLE),
    repository: one(matching(REPOSITORY, 'a repository', 'owner/name')),
    environment: one(line('name of an environment')),
    check: one(line('name or glob of check runs and commit statuses')),
    status: one(STATUS),
    message: one(MESSAGE),
    in_progress: one(choice(['last', 'show'])),
    ignore: oneOrMore(STATUS, 0),
    strict: one(FLAG),
    max_age: one(DAYS),
    each: one(choice(['job'])),
    label: one(LABEL),
    color: one(COLOR),
    label_color: one(COLOR),
    color_steps: bySteps(COLOR, '{ 0: red, 60: orange, 90: green }'),
    messages: byStatus(MESSAGE, '{ failing: broken }'),
    colors: byStatus(COLOR, '{ failing: red }'),
    wording: one(choice(wording/* WORDINGS */.a)),
    palette: one(choice(badge/* PALETTES */.LH)),
    style: one(choice(badge/* STYLES */.rY)),
    logo: one(LOGO),
    logo_color: one(COLOR),
    link: one(LINK)
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

;// CONCATENATED MODULE: ./src/manifest/fields.ts


function readFields({ entries }) {
    const fields = {};
    const places = new Map();
    const problems = entries.flatMap(({ key: name, at, value }) => {
        const key = keyNamed(name);
        if (key === undefined)
            return [{ at, say: () => unknown(name) }];
        if (places.has(key))
            return [{ at, say: () => `${(0,errors/* quote */.hD)(key)} is given twice. Leave one of them out.` }];
        places.set(key, at);
        return put(fields, key, KEYS[key].read(value));
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
    const names = Object.keys(KEYS);
    return `${(0,errors/* quote */.hD)(key)} is no key of a badge.${(0,errors/* suggestion */.h)(key, names) || ` Allowed: ${names.join(', ')}.`}`;
}
function contradictions(places) {
    return CONTRADICTIONS.flatMap(([one, other, why]) => {
        const [first, second] = [places.get(one), places.get(other)];
        if (first === undefined || second === undefined)
            return [];
        const say = () => `${(0,errors/* quote */.hD)(one)} and ${(0,errors/* quote */.hD)(other)} contradict each other: ${why}. Leave one of them out.`;
        return [{ at: Math.max(first, second), say }];
    });
}

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
        return wrong(root.at, () => `There are no badges. ${ALLOWED}`);
    if (root.kind !== 'list')
        return wrong(root.at, () => `${shown(root)} is no list. ${ALLOWED}`);
    const { items } = root;
    if (items.length === 0)
        return wrong(root.at, () => `There are no badges. ${ALLOWED}`);
    if (items.length > MOST_BADGES)
        return wrong(root.at, () => `${items.length} badges are too many. Allowed: ${MOST_BADGES}.`);
    const read = items.map(readBadge);
    const problems = [...read.flatMap((badge) => badge.problems), ...doubled(read, placeOf)];
    return problems.length > 0 ? { problems } : { value: read.map(({ fields }) => definitionFrom(fields)) };
}
function readBadge(value) {
    if (value.kind !== 'map') {
        const say = () => `${shown(value)} is no badge. Allowed: a map of a badge's keys: "- id: ci".`;
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


/***/ })

};
;