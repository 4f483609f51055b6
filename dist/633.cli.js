"use strict";
exports.id = 633;
exports.ids = [633];
exports.modules = {

/***/ 6633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readmeAlong: () => (/* binding */ readmeAlong)
/* harmony export */ });
/* harmony import */ var _readme_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2487);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


function readmeAlong(paths, content) {
    return async (standing) => {
        const texts = await standing.texts(paths);
        const files = paths.map((path) => {
            const text = texts.get(path);
            if (text === undefined) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BadgeError */ .qh('not-found', `There is no README file ${path} on the default branch, or it is no text: name one that exists, such as README.md.`);
            }
            return { path, text: (0,_readme_block_js__WEBPACK_IMPORTED_MODULE_0__/* .updateBlock */ .T)(text, content(path), path), before: text };
        });
        const changed = files.filter(({ text, before }) => text !== before);
        return { files: changed.map(({ path, text }) => ({ path, text })), removed: [] };
    };
}


/***/ })

};
;