"use strict";
exports.id = 535;
exports.ids = [535];
exports.modules = {

/***/ 6535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MANY: () => (/* binding */ MANY),
/* harmony export */   foresee: () => (/* binding */ foresee)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _run_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6646);


const MANY = 4;
async function foresee(badges, sources) {
    const asked = new Map();
    for (const badge of badges) {
        const { references, query } = await asking(badge, sources);
        if (query === undefined || query.runId !== undefined)
            continue;
        const key = JSON.stringify(query);
        const same = asked.get(key) ?? { query, references: new Set() };
        for (const reference of references)
            same.references.add(reference);
        asked.set(key, same);
    }
    for (const { query, references } of asked.values()) {
        if (references.size >= MANY)
            await sources.record.foresee(query);
    }
}
async function asking(badge, sources) {
    try {
        return await (0,_run_query_js__WEBPACK_IMPORTED_MODULE_1__/* .questions */ .a)(badge, sources);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh && error.kind === 'input')
            return { references: [], query: undefined };
        throw error;
    }
}


/***/ })

};
;