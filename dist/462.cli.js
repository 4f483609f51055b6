"use strict";
exports.id = 462;
exports.ids = [462];
exports.modules = {

/***/ 9081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   existingRefs: () => (/* binding */ existingRefs)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(134);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2855);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5430);




async function existingRefs(client, pace, { repository, names }) {
    const purpose = {
        what: `to read the branches of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(repository)}`,
        permission: '"contents: write". Paste into the job: permissions: { contents: write, actions: read }',
        missing: `There is no repository ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(repository)}, or the token may not see it.`
    };
    const ask = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .asker */ .N8)(client, pace, purpose);
    const found = new Set();
    const field = (index) => `at${index}: ref(qualifiedName: $path${index}) { name }`;
    for (const folder of ['refs/heads/', 'refs/tags/']) {
        const shape = { title: 'PublishBadgesRefs', field, valueOf: (name) => folder + name };
        for (const { question, part } of (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .questions */ .ab)(repository, names, shape)) {
            await ask(question, (answer) => {
                for (const [index, name] of part.entries())
                    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)((0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(answer, `at${index}`)))
                        found.add(name);
            });
        }
    }
    return found;
}


/***/ })

};
;