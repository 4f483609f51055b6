"use strict";
exports.id = 985;
exports.ids = [985];
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
    const tree = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text);
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


/***/ })

};
;