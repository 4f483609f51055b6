"use strict";
exports.id = 930;
exports.ids = [930,477];
exports.modules = {

/***/ 5515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ isBlock),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   iw: () => (/* binding */ collectionOf),
/* harmony export */   li: () => (/* binding */ asPair),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   qD: () => (/* binding */ pairNamed),
/* harmony export */   yp: () => (/* binding */ endOfColon)
/* harmony export */ });
/* unused harmony export textAt */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const OPTIONS = {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true
};
const open = (text) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, OPTIONS);
function collectionOf(node, text) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return undefined;
    const tokens = tokensOf(node.srcToken);
    const parts = node.items.map((item, index) => {
        const token = tokens[index];
        const start = startOf(token);
        return {
            node: item,
            start,
            end: ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? endOf(item, text) : endOfPair(item, text)) ?? endOfSigns(token?.start) ?? start
        };
    });
    return { isFlow: node.flow === true, start: node.range?.[0] ?? 0, parts };
}
const asPair = (node) => node;
const textAt = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.source : undefined);
function pairNamed({ parts }, key) {
    return parts.find(({ node }) => textAt(asPair(node).key) === key);
}
const endOfColon = (pair) => endOfSigns(asPair(pair.node).srcToken?.sep);
function rangeOf(node, text) {
    const end = endOf(node, text);
    const start = node?.range?.[0];
    return start === undefined || end === undefined ? undefined : [start, end];
}
function isBlock(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.flow !== true;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}
function endOf(node, text) {
    const collection = collectionOf(node, text);
    if (collection?.isFlow === false)
        return collection.parts.at(-1)?.end;
    const [start, end] = node?.range ?? [];
    if (start === undefined || end === undefined || start === end)
        return undefined;
    return isBlock(node) ? endOfText(text.slice(start, end), start) : end;
}
function endOfText(block, start) {
    return start + (/^[|>]\d?\+/.test(block) ? block : block.replace(/[ \t\r\n]+$/, '')).length;
}
function endOfPair(pair, text) {
    const { key, value, srcToken } = asPair(pair);
    return endOf(value, text) ?? endOfSigns(srcToken?.sep) ?? endOf(key, text);
}
const tokensOf = (token) => typeof token === 'object' && token !== null && 'items' in token ? token.items : [];
const isSign = ({ type }) => !['space', 'newline', 'comment', 'comma'].includes(type);
function startOf(token) {
    return token?.start.find(isSign)?.offset ?? token?.key?.offset ?? token?.value?.offset ?? 0;
}
function endOfSigns(tokens) {
    const last = tokens?.findLast(isSign);
    return last === undefined ? undefined : last.offset + last.source.length;
}


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/manifest/value.ts
var manifest_value = __webpack_require__(1860);
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
            return (0,manifest_value/* textOf */.b6)(node.source ?? '', node.range?.[0] ?? outer, node.value === null);
        }
        if (!(0,dist/* isSeq */.oP)(node) && !(0,dist/* isMap */.jh)(node))
            return nothing(outer);
        const at = node.range?.[0] ?? outer;
        if (this.#depth === DEEPEST)
            return this.#refuse(at, 'This is nested too deeply.');
        this.#depth++;
        const value = (0,dist/* isSeq */.oP)(node)
            ? (0,manifest_value/* listOf */.c3)(node.items.map((item) => this.#expand(item, at)), at)
            : (0,manifest_value/* mapOf */.A7)(node.items.map(({ key, value }) => this.#entryOf(key, value, at)), at);
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
const nothing = (at) => (0,manifest_value/* textOf */.b6)('', at, true);

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

/***/ 5930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changed: () => (/* binding */ changed)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/manifest/edit-lines.ts
function spliced(text, splices) {
    const backwards = splices.toSorted((one, other) => other.from - one.from);
    return backwards.reduce((done, { from, to, text }) => done.slice(0, from) + text + done.slice(to), text);
}
const insertion = (at, text) => ({ from: at, to: at, text });
const deletion = (from, to) => ({ from, to, text: '' });
const lineStart = (text, at) => text.lastIndexOf('\n', at - 1) + 1;
function nextLine(text, at) {
    if (text[at - 1] === '\n')
        return at;
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end + 1;
}
const columnOf = (text, at) => at - lineStart(text, at);
const isFirst = (text, at) => text.slice(lineStart(text, at), at).trim() === '';
const isLast = (text, at) => /^[ \t]*(?:#|\r?\n|$)/.test(text.slice(at));
const lineEnd = (text) => (text.includes('\r\n') ? '\r\n' : '\n');
function insertLines(text, at, added) {
    const end = lineEnd(text);
    const isOpen = at > 0 && text[at - 1] !== '\n';
    return insertion(at, isOpen ? end + added.join(end) : added.map((line) => line + end).join(''));
}
const deleteLines = (text, { start, end }) => deletion(lineStart(text, start), nextLine(text, end));

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/manifest/edit-document.ts
var edit_document = __webpack_require__(5515);
;// CONCATENATED MODULE: ./src/manifest/edit-render.ts

const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]/gu;
function rendered(content, isFlow) {
    if (typeof content === 'string')
        return textOf(content, isFlow);
    if ('yaml' in content)
        return content.yaml;
    if ('list' in content)
        return `[${content.list.map((item) => rendered(item, true)).join(', ')}]`;
    return `{ ${content.map.map(([key, value]) => pairText(key, value, true)).join(', ')} }`;
}
function pairText(key, content, isFlow) {
    const name = /^-?\d+(?:\.\d+)?$/.test(key) ? key : textOf(key, isFlow);
    return `${name}: ${rendered(content, isFlow)}`;
}
function textOf(text, isFlow) {
    if (text.search(INVISIBLE) !== -1)
        return JSON.stringify(text).replace(INVISIBLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const options = { version: '1.2', schema: 'core', lineWidth: 0, blockQuote: false };
    if (!isFlow)
        return (0,dist/* stringify */.As)(text, options).slice(0, -1);
    const list = (0,dist/* stringify */.As)([text], { ...options, collectionStyle: 'flow', flowCollectionPadding: false });
    return list.slice(1, -2);
}

;// CONCATENATED MODULE: ./src/manifest/edit-block.ts



function itemLines(keys, column, gap = 1) {
    const [dash, indent] = [`${' '.repeat(column)}-${' '.repeat(gap)}`, ' '.repeat(column + 1 + gap)];
    return keys.map(([key, content], index) => (index === 0 ? dash : indent) + pairText(key, content, false));
}
function appendItem(text, { parts }, keys) {
    const [before, last] = [parts.at(-2), parts.at(-1)];
    if (last === undefined || !isFirst(text, last.start))
        return undefined;
    const column = columnOf(text, last.start);
    const gap = /^-( +)[^\s#&]/.exec(text.slice(last.start, last.start + 80))?.[1]?.length;
    const isSpaced = before !== undefined && text[last.end - 1] !== '\n' && /\n[ \t]*\r?\n/.test(text.slice(before.end, last.start));
    const added = itemLines(keys, column, gap);
    return [insertLines(text, behindOwnComments(text, last), isSpaced ? ['', ...added] : added)];
}
function removeItem(text, { parts }, index) {
    const part = parts[index];
    if (part === undefined || !isFirst(text, part.start))
        return undefined;
    return [deletion(lineStart(text, part.start), behindOwnComments(text, part))];
}
function behindOwnComments(text, { start, end }) {
    const at = nextLine(text, end);
    const comments = new RegExp(`^(?: {${columnOf(text, start) + 1},}#.*(?:\\n|$))*`).exec(text.slice(at));
    return at + (comments?.[0].length ?? 0);
}
function appendPair(text, { parts }, added) {
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    return [insertLines(text, nextLine(text, last.end), added(' '.repeat(columnOf(text, first.start))))];
}
function removePair(text, { parts }, part) {
    if (isFirst(text, part.start))
        return [deleteLines(text, part)];
    const next = parts[parts.indexOf(part) + 1];
    const between = next === undefined ? '#' : text.slice(part.end, next.start);
    return [deletion(part.start, between.trim() === '' && next !== undefined ? next.start : part.end)];
}
function setValue(text, part, { content, isFlow }) {
    const { value } = (0,edit_document/* asPair */.li)(part.node);
    const written = rendered(content, isFlow);
    const range = (0,edit_document/* rangeOf */.be)(value, text);
    const colon = (0,edit_document/* endOfColon */.yp)(part);
    if (range === undefined)
        return [insertion(colon ?? part.end, colon === undefined ? `: ${written}` : ` ${written}`)];
    const [start, end] = range;
    const first = (0,edit_document/* collectionOf */.iw)(value, text)?.parts[0];
    if (!(0,edit_document/* isBlock */.WH)(value) || first === undefined)
        return [{ from: start, to: start + text.slice(start, end).replace(/[ \t\r\n]+$/, '').length, text: written }];
    if (colon === undefined || !isFirst(text, first.start))
        return undefined;
    return [insertion(colon, ` ${written}`), deleteLines(text, { start: first.start, end })];
}

;// CONCATENATED MODULE: ./src/manifest/edit-flow.ts


function behindComma(text, at) {
    const comma = /(?:\s|#.*)*,/y;
    comma.lastIndex = at;
    return comma.test(text) ? comma.lastIndex : undefined;
}
function append(text, { start, parts }, added) {
    const last = parts.at(-1);
    if (last === undefined)
        return [insertion(start + 1, added)];
    const comma = behindComma(text, last.end);
    const hasOwnLine = isFirst(text, last.start) && lineStart(text, last.start) > start && isLast(text, comma ?? last.end);
    if (!hasOwnLine)
        return [insertion(last.end, `, ${added}`)];
    const line = ' '.repeat(columnOf(text, last.start)) + added;
    const at = nextLine(text, comma ?? last.end);
    return comma === undefined
        ? [insertion(last.end, ','), insertLines(text, at, [line])]
        : [insertLines(text, at, [`${line},`])];
}
function remove(text, { parts }, part) {
    const comma = behindComma(text, part.end);
    if (isFirst(text, part.start) && isLast(text, comma ?? part.end))
        return [deleteLines(text, { start: part.start, end: comma ?? part.end })];
    if (comma !== undefined) {
        const [blanks = ''] = /^ */.exec(text.slice(comma)) ?? [];
        return [deletion(part.start, comma + blanks.length)];
    }
    const before = parts[parts.indexOf(part) - 1];
    const isInline = before !== undefined && /^\s*,[ \t]*$/.test(text.slice(before.end, part.start));
    return [deletion(isInline ? before.end : part.start, part.end)];
}

;// CONCATENATED MODULE: ./src/manifest/edit-manifest.ts






function placeIn(text) {
    const top = (0,edit_document/* collectionOf */.iw)((0,edit_document/* open */.ho)(text).contents, text);
    if (top === undefined)
        return undefined;
    const key = (0,edit_document/* pairNamed */.qD)(top, 'badges');
    return { top, key, list: key === undefined ? undefined : (0,edit_document/* collectionOf */.iw)((0,edit_document/* asPair */.li)(key.node).value, text) };
}
function additionTo(text, keys) {
    const place = placeIn(text);
    if (place === undefined)
        return [insertLines(text, endOfDocument(text), listLines(keys, 0))];
    const { top, key, list } = place;
    const badge = rendered({ map: keys }, true);
    if (key === undefined) {
        if (top.isFlow)
            return append(text, top, `badges: [${badge}]`);
        return appendPair(text, top, (indent) => listLines(keys, indent.length));
    }
    if (list === undefined || list.parts.length === 0)
        return firstOf(text, { top, key, list }, keys);
    return list.isFlow ? append(text, list, badge) : appendItem(text, list, keys);
}
function firstOf(text, { top, key, list }, keys) {
    const badge = rendered({ map: keys }, true);
    const { value } = (0,edit_document/* asPair */.li)(key.node);
    if (list === undefined && ((0,dist/* isAlias */.Vj)(value) || ((0,dist/* isScalar */.jn)(value) && value.value !== null)))
        return undefined;
    const range = (0,edit_document/* rangeOf */.be)(value, text);
    const isPlain = list === undefined || /^\[\s*\]$/.test(text.slice(...(range ?? [])));
    if (top.isFlow || !isPlain)
        return list === undefined
            ? setValue(text, key, { content: { list: [{ map: keys }] }, isFlow: true })
            : append(text, list, badge);
    const column = columnOf(text, key.start) + 2;
    const colon = (0,edit_document/* endOfColon */.yp)(key);
    if (colon === undefined)
        return undefined;
    const below = insertLines(text, nextLine(text, key.end), itemLines(keys, column));
    return range === undefined ? [below] : [deletion(colon, range[1]), below];
}
const listLines = (keys, column) => [
    `${' '.repeat(column)}badges:`,
    ...itemLines(keys, column + 2)
];
const endOfDocument = (text) => /^\.\.\.\s*$/m.exec(text)?.index ?? text.length;
function removalFrom(text, index) {
    const { key, list } = placeIn(text) ?? {};
    const part = list?.parts[index];
    if (key === undefined || list === undefined || part === undefined)
        return undefined;
    if (list.isFlow)
        return remove(text, list, part);
    const removal = removeItem(text, list, index);
    const colon = (0,edit_document/* endOfColon */.yp)(key);
    if (list.parts.length > 1 || removal === undefined || colon === undefined)
        return removal;
    return [insertion(colon, ' []'), ...removal];
}
function changeIn(text, index, [key, content]) {
    const badge = (0,edit_document/* collectionOf */.iw)(placeIn(text)?.list?.parts[index]?.node, text);
    if (badge === undefined)
        return undefined;
    const { isFlow } = badge;
    const part = (0,edit_document/* pairNamed */.qD)(badge, key);
    if (content !== undefined) {
        if (part !== undefined)
            return setValue(text, part, { content, isFlow });
        const added = pairText(key, content, isFlow);
        return isFlow ? append(text, badge, added) : appendPair(text, badge, (indent) => [indent + added]);
    }
    if (part === undefined)
        return [];
    return isFlow ? remove(text, badge, part) : removePair(text, badge, part);
}

;// CONCATENATED MODULE: ./src/manifest/edit-meaning.ts
function meaningOf(value) {
    switch (value.kind) {
        case 'scalar':
            return value.empty ? null : value.text;
        case 'list':
            return { list: value.items.map(meaningOf) };
        case 'map':
            return { map: value.entries.map((entry) => [entry.key, meaningOf(entry.value)]) };
    }
}
function contentMeaning(content) {
    if (typeof content === 'string')
        return content;
    if ('yaml' in content)
        return content.yaml;
    if ('list' in content)
        return { list: content.list.map(contentMeaning) };
    return { map: content.map.map(([key, value]) => [key, contentMeaning(value)]) };
}
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const membersOf = (meaning) => typeof meaning === 'object' && meaning !== null && 'map' in meaning ? meaning.map : [];
const memberOf = (meaning, key) => membersOf(meaning).find(([name]) => name === key)?.[1];
function withMember(meaning, key, value) {
    const members = membersOf(meaning);
    if (value === undefined)
        return { map: members.filter(([name]) => name !== key) };
    const isThere = members.some(([name]) => name === key);
    if (!isThere)
        return { map: [...members, [key, value]] };
    return { map: members.map((member) => (member[0] === key ? [key, value] : member)) };
}
function edit_meaning_badgesOf(manifest) {
    const badges = memberOf(manifest, 'badges') ?? null;
    return typeof badges === 'object' && badges !== null && 'list' in badges ? badges.list : [];
}
const withBadges = (manifest, badges) => withMember(manifest, 'badges', { list: badges });
const indexOfBadge = (manifest, id) => edit_meaning_badgesOf(manifest).findIndex((badge) => memberOf(badge, 'id') === id);

// EXTERNAL MODULE: ./src/manifest/yaml.ts + 1 modules
var yaml = __webpack_require__(6477);
;// CONCATENATED MODULE: ./src/manifest/edit.ts




function addBadge(text, keys) {
    return edited(text, {
        splices: (body) => additionTo(body, keys),
        meaning: (before) => withBadges(before, [...edit_meaning_badgesOf(before), contentMeaning({ map: keys })])
    });
}
function editBadge(text, id, changes) {
    const change = (done, change) => 'text' in done ? changeKey(done.text, id, change) : done;
    return changes.reduce(change, { text });
}
function removeBadge(text, id) {
    return edited(text, {
        splices: (body, before) => removalFrom(body, indexOfBadge(before, id)),
        meaning: (before) => withBadges(before, edit_meaning_badgesOf(before).toSpliced(indexOfBadge(before, id), 1))
    });
}
function changeKey(text, id, [key, content]) {
    const meant = content === undefined ? undefined : contentMeaning(content);
    return edited(text, {
        splices: (body, before) => {
            const index = indexOfBadge(before, id);
            const isSo = isSame(memberOf(edit_meaning_badgesOf(before)[index] ?? null, key), meant);
            return isSo ? [] : changeIn(body, index, [key, content]);
        },
        meaning: (before) => {
            const index = indexOfBadge(before, id);
            const changed = edit_meaning_badgesOf(before).map((badge, at) => (at === index ? withMember(badge, key, meant) : badge));
            return withBadges(before, changed);
        }
    });
}
function edited(text, { splices, meaning }) {
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const body = text.slice(mark.length);
    const before = meaningIn(body);
    if (before === undefined)
        return { problem: 'it is no YAML that can be read' };
    const made = splices(body, before);
    if (made?.length === 0)
        return { text };
    const after = made === undefined ? undefined : spliced(body, made);
    if (after !== undefined && isSame(meaningIn(after), meaning(before)))
        return { text: mark + after };
    return { problem: /[&*]\w/.test(body) ? TIED : UNSAFE };
}
const TIED = 'anchors and aliases (&, *) tie it to other places of the file';
const UNSAFE = 'the file is written in a way that cannot be edited safely';
function meaningIn(body) {
    const { root, problems } = (0,yaml.parseYaml)(body);
    return problems.length > 0 ? undefined : meaningOf(root);
}

// EXTERNAL MODULE: ./src/manifest/read.ts + 5 modules
var read = __webpack_require__(604);
;// CONCATENATED MODULE: ./src/manifest/parse.ts


function parseManifest(text, source, scope) {
    return (0,read/* tooLong */.Po)(text, source) ?? (0,read/* manifestOf */.$V)((0,yaml.parseYaml)(text), { source, scope });
}
function parseBadges(text, source) {
    return tooLong(text, source) ?? badgesOf(parseYaml(text), source);
}

// EXTERNAL MODULE: ./src/records/file.ts
var records_file = __webpack_require__(6566);
;// CONCATENATED MODULE: ./src/records/change.ts




function changed(text, change, file) {
    const before = text ?? '';
    const { badges } = (0,records_file/* rightOf */.Av)(parseManifest(before, file.source, file.scope));
    const ids = badges.map(({ definition }) => definition.id);
    if (change.command === 'add' && ids.includes(change.id)) {
        const place = badges.find(({ definition }) => definition.id === change.id)?.place ?? file.source;
        throw new errors/* BadgeError */.qh('conflict', `There is a badge ${(0,errors/* quote */.hD)(change.id)} already: ${place}. Take another id, or edit it.`);
    }
    if (change.command !== 'add' && !ids.includes(change.id))
        throw (0,records_file/* notFound */.mX)(change.id, file, ids);
    const edited = edit(before, change, isPointerIn(badges, change.id));
    if ('problem' in edited)
        throw new errors/* BadgeError */.qh('invalid', `${file.source}: ${edited.problem}. It is as it was: change it by hand.`);
    refuseProblems(edited.text, file);
    return edited.text;
}
const isPointerIn = (badges, id) => badges.some(({ definition }) => definition.id === id && definition.source.kind === 'pointer');
function edit(text, change, isPointer) {
    switch (change.command) {
        case 'add':
            return addBadge(text, change.keys);
        case 'remove':
            return removeBadge(text, change.id);
        case 'edit':
            return editBadge(text, change.id, withLink(change, isPointer));
    }
}
function withLink({ link, changes }, isPointer) {
    if (link === undefined)
        return changes;
    const becomesPointer = changes.some(([key, content]) => key === 'image_url' && content !== undefined);
    const key = isPointer || becomesPointer ? 'link_url' : 'link';
    if (changes.some(([name]) => name === key))
        throw new errors/* BadgeError */.qh('invalid', `"${key}" is given twice. Leave one of them out.`);
    return [...changes, [key, link]];
}
function refuseProblems(text, { source, scope }) {
    const parsed = parseManifest(text, source, scope);
    if (!('problems' in parsed))
        return;
    const problems = parsed.problems.map((problem) => problem.slice(source.length).replace(/^:\d+:\d+: /, ''));
    throw new errors/* BadgeError */.qh('invalid', [...new Set(problems)].join('; '));
}


/***/ })

};
;