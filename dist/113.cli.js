"use strict";
exports.id = 113;
exports.ids = [113];
exports.modules = {

/***/ 3113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readContents: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3660);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9573);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1511);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(651);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5430);






async function readContents(get, repository, { path, ref }) {
    const { owner, name } = repository;
    const parts = path.split('/').map((part) => (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .route */ .w) `/${part}`);
    const query = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`;
    const purpose = {
        what: `to read ${path} of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repository)}`,
        permission: '"contents: read". Paste into the job: permissions: { contents: write, actions: read }',
        missing: `There is no ${path} in ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repository)}, or the token may not see it.`
    };
    try {
        return await get(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .route */ .w) `/repos/${owner}/${name}/contents`}${parts.join('')}${query}`, textIn, purpose);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
function textIn(fields) {
    if (_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .ITEMS */ .Di in fields || fields['type'] !== 'file')
        return undefined;
    const encoding = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields, 'encoding');
    if (encoding === 'none')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', `${(0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields, 'path')} is larger than the 1 MB that can be read.`);
    if (encoding !== 'base64')
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`encoding ${encoding}`);
    return Buffer.from((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields, 'content'), 'base64').toString('utf8');
}


/***/ })

};
;