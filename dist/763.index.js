"use strict";
exports.id = 763;
exports.ids = [763];
exports.modules = {

/***/ 5763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readValues: () => (/* binding */ readValues),
/* harmony export */   withValues: () => (/* binding */ withValues)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

const MOST_PROBLEMS = 20;
const ALLOWED = 'Allowed: id=message, one a line.';
function readValues(text) {
    const values = new Map();
    const problems = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        const problem = line.trim() === '' ? undefined : put(values, line);
        return problem === undefined ? [] : [() => `line ${index + 1}: ${problem}`];
    });
    refuse(problems);
    return values;
}
function put(values, line) {
    const at = line.indexOf('=');
    if (at === -1)
        return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line.trim())} has no "=". ${ALLOWED}`;
    const [id, message] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    if (id === '')
        return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line.trim())} has no id before the "=". ${ALLOWED}`;
    if (message === '')
        return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id)} has no message after the "=". ${ALLOWED}`;
    if (values.has(id))
        return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id)} is given twice. Leave one of them out.`;
    values.set(id, message);
    return undefined;
}
function withValues(badges, values) {
    const byId = new Map(badges.map((badge) => [badge.definition.id, badge]));
    refuse([...values.keys()].flatMap((id) => problemOf(id, byId) ?? []));
    return badges.map((badge) => {
        const message = values.get(badge.definition.id);
        if (message === undefined)
            return badge;
        return { ...badge, definition: { ...badge.definition, message, source: { kind: 'message' } } };
    });
}
function problemOf(id, badges) {
    const badge = badges.get(id);
    if (badge === undefined)
        return () => `There is no badge ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id)}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(id, [...badges.keys()])}`;
    const { kind } = badge.definition.source;
    if (kind === 'message' || kind === 'value')
        return undefined;
    const shows = kind === 'pointer' ? "somebody else's picture" : 'a status';
    return () => `The badge ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id)} shows ${shows}, no message of its own (${badge.place}). Allowed: static badges.`;
}
function refuse(problems) {
    if (problems.length === 0)
        return;
    const said = problems.slice(0, MOST_PROBLEMS).map((say) => say());
    const more = problems.length > said.length ? [`${problems.length - said.length} more problems`] : [];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', `Input "values": ${[...said, ...more].join('; ')}`);
}


/***/ })

};
;