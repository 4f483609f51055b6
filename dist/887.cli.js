"use strict";
exports.id = 887;
exports.ids = [887];
exports.modules = {

/***/ 6887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   environmentNames: () => (/* binding */ environmentNames),
/* harmony export */   newestDeployment: () => (/* binding */ newestDeployment),
/* harmony export */   purposeOfDeployments: () => (/* binding */ purposeOfDeployments)
/* harmony export */ });
/* harmony import */ var _status_reported_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7727);
/* harmony import */ var _status_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2420);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9573);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1511);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(651);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5430);






const ENVIRONMENTS_A_PAGE = 100;
function purposeOfDeployments(repository) {
    return {
        what: `to read the deployments of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repository)}`,
        permission: '"deployments: read". Paste into the job: permissions: { contents: write, deployments: read }',
        missing: `There is no repository ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repository)}, or the token may not see it ("deployments: read").`
    };
}
async function newestDeployment(get, repository, { environment, ref, sha }) {
    const purpose = purposeOfDeployments(repository);
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${repository.owner}/${repository.name}/deployments`;
    const query = new URLSearchParams({ environment, per_page: '1' });
    if (ref !== undefined)
        query.set('ref', ref);
    if (sha !== undefined)
        query.set('sha', sha);
    const deployment = await get(`${path}?${query.toString()}`, (fields) => firstOf(fields, parseDeployment), purpose);
    if (deployment === undefined)
        return undefined;
    const { id, ...what } = deployment;
    const states = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${repository.owner}/${repository.name}/deployments/${id}/statuses` + '?per_page=1';
    const state = await get(states, (fields) => firstOf(fields, parseState), purpose);
    return { ...what, ...state };
}
function environmentNames(get, { owner, name }) {
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/environments`;
    const parse = (environment) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(environment, 'name');
    const listing = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .Bd)(get, { path, key: 'environments', size: ENVIRONMENTS_A_PAGE, parse });
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allUnless */ .yj)(['forbidden', 'not-found'], listing);
}
function firstOf(fields, parse) {
    const [first] = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(fields, _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .ITEMS */ .Di);
    return first === undefined ? undefined : parse((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .asFields */ .qI)(first, 'the first entry'));
}
function parseDeployment(deployment) {
    return {
        id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(deployment, 'id'),
        status: 'pending',
        completed: false,
        at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalTime */ .kX)(deployment, 'created_at'),
        sha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(deployment, 'sha'),
        ref: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(deployment, 'ref')
    };
}
function parseState(state) {
    const status = (0,_status_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .reported */ .Y6)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(state, 'state'));
    return { status, completed: (0,_status_reported_js__WEBPACK_IMPORTED_MODULE_5__/* .isResult */ .a)(status), at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalTime */ .kX)(state, 'created_at') };
}


/***/ }),

/***/ 7727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isResult)
/* harmony export */ });
function isResult(status) {
    return status !== 'running' && status !== 'pending';
}


/***/ })

};
;