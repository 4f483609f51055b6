"use strict";
exports.id = 985;
exports.ids = [985,477];
exports.modules = {

/***/ 1985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChanges: () => (/* binding */ readChanges)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _edit_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5515);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6477);




function readChanges(text, source) {
    const tree = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__.parseYaml)(text);
    if (tree.problems.length > 0)
        return { problems: tree.problems.map(({ at, say }) => `${source}:${tree.placeOf(at)}: ${say()}`) };
    const { contents } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text.replace(/^\ufeff/, ''), _edit_document_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw);
    if (contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null))
        return { changes: [] };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return { problems: [`${source}:1:1: This is no map of a badge's keys. Allowed: "workflow: ci.yml".`] };
    const changes = contents.items.map(({ key, value }) => [keyOf(key), contentOf(value)]);
    const problems = changes.flatMap(([key, content]) => content === null
        ? [`${source}:1:1: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)}: aliases and empty values cannot be taken over: write it out.`]
        : []);
    if (problems.length > 0)
        return { problems };
    return { changes: changes.map(([key, content]) => [key, content ?? undefined]) };
}
const keyOf = (key) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? (key.source ?? '') : '');
function contentOf(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        const { value, source = '' } = node;
        if (value === null)
            return undefined;
        return typeof value === 'string' ? source : { yaml: source };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const list = node.items.map(contentOf);
        return list.every((content) => content !== undefined && content !== null) ? { list } : null;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return node === null ? undefined : null;
    const map = node.items.map(({ key, value }) => [keyOf(key), contentOf(value)]);
    return map.every((pair) => pair[1] !== undefined && pair[1] !== null) ? { map } : null;
}


/***/ }),

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


/***/ })

};
;