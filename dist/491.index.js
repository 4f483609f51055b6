"use strict";
exports.id = 491;
exports.ids = [491];
exports.modules = {

/***/ 5491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withInherited: () => (/* binding */ withInherited)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/manifest/badges.ts + 4 modules
var manifest_badges = __webpack_require__(4990);
// EXTERNAL MODULE: ./src/manifest/value.ts
var value = __webpack_require__(1860);
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

// EXTERNAL MODULE: ./src/manifest/read.ts + 3 modules
var read = __webpack_require__(39);
;// CONCATENATED MODULE: ./src/manifest/load.ts


async function loadYaml(text) {
    return plainTree(text) ?? (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(477)]).then(__webpack_require__.bind(__webpack_require__, 6477))).parseYaml(text);
}
async function loadManifest(text, name) {
    return (0,read/* tooLong */.Po)(text, name.source) ?? (0,read/* manifestOf */.$V)(await loadYaml(text), name);
}

;// CONCATENATED MODULE: ./src/manifest/levels.ts


const levels_DEEPEST = 10;
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
            await this.#add(await groupFile(text, reference), [reference]);
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
        if (longer.length > levels_DEEPEST)
            refuse(`is too many levels away: ${way}. Allowed: ${levels_DEEPEST}.`);
        if (this.#seen.size >= MOST_FILES)
            refuse(`is a file too many. Allowed: ${MOST_FILES}, all levels together.`);
        this.#seen.add(keyOf(reference));
        const text = await this.#levels.read(reference);
        if (text === undefined)
            throw new errors/* BadgeError */.qh('not-found', `${place}: "extends": ${missing(reference)}`);
        await this.#add(await groupFile(text, reference), longer);
    }
}
function missing(reference) {
    return `there is no file ${(0,errors/* quote */.hD)(referenceText(reference))}, or the token may not read it. Write owner/repo:path@ref, and give a token that sees the repository.`;
}
async function groupFile(text, reference) {
    const parsed = await loadManifest(text, { source: referenceText(reference), scope: 'group' });
    if ('problems' in parsed)
        throw new errors/* BadgeError */.qh('invalid', parsed.problems.join('; '));
    return parsed.manifest;
}

// EXTERNAL MODULE: ./src/manifest/manifest.ts
var manifest = __webpack_require__(1336);
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
    return { badges: (0,manifest/* inOrder */.a)(badges), notices };
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


/***/ })

};
;