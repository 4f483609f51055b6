"use strict";
exports.id = 128;
exports.ids = [128];
exports.modules = {

/***/ 6128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gistStore: () => (/* binding */ gistStore)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3660);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6149);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2763);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1511);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5430);





function gistStore(client, pace, { id, found }) {
    const purpose = {
        what: `to publish to the gist ${id}`,
        permission: 'the scope "gist", or belongs to somebody else than the gist: give a classic token of its owner as "gist-token"',
        missing: `There is no gist ${id}, or it belongs to somebody else than "gist-token": create it, and give a classic token of its owner with the scope "gist".`
    };
    const get = (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .getter */ .oK)(client, pace, purpose);
    return {
        read: () => get((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .route */ .w) `/gists/${id}`, (gist) => {
            found({ owner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(gist['owner']) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(gist['owner'], 'login') : null, rawUrl: rawUrlOf(gist) });
            return filesOf(gist);
        }),
        async write({ files, removed }) {
            const contents = files.map(({ path, text }) => [path, { content: text }]);
            const body = { files: Object.fromEntries([...contents, ...removed.map((path) => [path, null])]) };
            try {
                const there = filesOf((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .asFields */ .qI)(await client.rest('PATCH', (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .route */ .w) `/gists/${id}`, body), 'the gist'));
                if (!files.every(({ path, text }) => there.get(path) === text) || removed.some((path) => there.has(path)))
                    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('the gist\u2019s files are not the ones sent');
                return { kind: 'written' };
            }
            catch (error) {
                if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h)
                    return (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(error, purpose, Date.now());
                throw error;
            }
        }
    };
}
function filesOf(gist) {
    const files = new Map();
    for (const [name, file] of Object.entries((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .asFields */ .qI)(gist['files'], 'files'))) {
        if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(file))
            continue;
        files.set(name, file['truncated'] === true ? null : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(file, 'content'));
    }
    return files;
}
function rawUrlOf(gist) {
    const [file] = Object.values((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .asFields */ .qI)(gist['files'], 'files')).filter(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce);
    const raw = file === undefined ? null : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(file, 'raw_url');
    return raw === null ? null : raw.replace(/\/raw\/.*$/s, '/raw');
}


/***/ })

};
;