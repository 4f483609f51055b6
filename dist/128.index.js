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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3660);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2763);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1511);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5430);






function gistStore(client, pace, { id, found }) {
    const purpose = {
        what: `to publish to the gist ${id}`,
        permission: 'the scope "gist", or belongs to somebody else than the gist: give a classic token of its owner as "gist-token"',
        missing: `There is no gist ${id}, or it belongs to somebody else than "gist-token": create it, and give a classic token of its owner with the scope "gist".`
    };
    const get = (0,_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .getter */ .oK)(client, pace, purpose);
    return {
        read: () => get((0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .route */ .w) `/gists/${id}`, (gist) => {
            found({ owner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(gist['owner']) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalText */ .mR)(gist['owner'], 'login') : null, rawUrl: rawUrlOf(gist) });
            return filesOf(gist);
        }),
        async write({ files, removed }, there) {
            refuseTooMuch(id, { files, removed }, there);
            const contents = files.map(({ path, text }) => [path, { content: text }]);
            const body = { files: Object.fromEntries([...contents, ...removed.map((path) => [path, null])]) };
            try {
                const made = filesOf((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .asFields */ .qI)(await client.rest('PATCH', (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .route */ .w) `/gists/${id}`, body), 'the gist'));
                if (!files.every(({ path, text }) => made.get(path) === text) || removed.some((path) => made.has(path)))
                    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('the gist\u2019s files are not the ones sent');
                return { kind: 'written' };
            }
            catch (error) {
                if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h)
                    return (0,_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(error, purpose, Date.now());
                throw error;
            }
        }
    };
}
const MOST_FILES = 300;
const MOST_BYTES = 1_000_000;
function refuseTooMuch(id, { files, removed }, there) {
    const large = files.find(({ text }) => Buffer.byteLength(text) > MOST_BYTES);
    if (large !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('refused', `The file ${large.path} has more than the 1 MB that GitHub shows of a gist's file.`);
    const names = new Set([...there.keys(), ...files.map(({ path }) => path)]);
    for (const path of removed)
        names.delete(path);
    if (names.size > MOST_FILES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('refused', `The gist ${id} would hold ${names.size} files, and GitHub lists ${MOST_FILES}: take a branch, or several gists.`);
}
function filesOf(gist) {
    if (gist['truncated'] === true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('refused', `The gist holds more files than the ${MOST_FILES} that GitHub lists: take another one.`);
    const files = new Map();
    for (const [name, file] of Object.entries((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .asFields */ .qI)(gist['files'], 'files'))) {
        if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(file))
            continue;
        files.set(name, file['truncated'] === true ? null : (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalText */ .mR)(file, 'content'));
    }
    return files;
}
function rawUrlOf(gist) {
    const [file] = Object.values((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .asFields */ .qI)(gist['files'], 'files')).filter(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce);
    const raw = file === undefined ? null : (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalText */ .mR)(file, 'raw_url');
    return raw === null ? null : raw.replace(/\/raw\/.*$/s, '/raw');
}


/***/ })

};
;