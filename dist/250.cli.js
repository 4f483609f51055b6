"use strict";
exports.id = 250;
exports.ids = [250];
exports.modules = {

/***/ 6250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checksOf: () => (/* binding */ checksOf),
/* harmony export */   purposeOfChecks: () => (/* binding */ purposeOfChecks),
/* harmony export */   purposeOfStatuses: () => (/* binding */ purposeOfStatuses)
/* harmony export */ });
/* harmony import */ var _status_reported_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7727);
/* harmony import */ var _status_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2420);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9573);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1511);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(651);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5430);






const CHECKS_A_PAGE = 100;
function purposeOfChecks(repository) {
    return {
        what: `to read the check runs of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repository)}`,
        permission: '"checks: read". Paste into the job: permissions: { contents: write, checks: read }',
        missing: `There is no such commit in ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repository)}, or the token may not see it ("checks: read").`
    };
}
function purposeOfStatuses(repository) {
    return {
        what: `to read the commit statuses of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repository)}`,
        permission: '"statuses: read". Paste into the job: permissions: { contents: write, statuses: read }',
        missing: `There is no such commit in ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repository)}, or the token may not see it ("statuses: read").`
    };
}
async function checksOf(get, repository, ref) {
    const commit = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${repository.owner}/${repository.name}/commits/${ref}`;
    const runs = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .Bd)(get, {
        path: `${commit}/check-runs?filter=latest`,
        key: 'check_runs',
        size: CHECKS_A_PAGE,
        parse: parseCheckRun,
        purpose: purposeOfChecks(repository)
    });
    const statuses = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .Bd)(get, {
        path: `${commit}/status`,
        key: 'statuses',
        size: CHECKS_A_PAGE,
        parse: parseStatusOfCommit,
        purpose: purposeOfStatuses(repository)
    });
    return [...(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allUnless */ .yj)(['not-found'], runs)), ...(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allUnless */ .yj)(['not-found'], statuses))];
}
function parseCheckRun(run) {
    return {
        name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run, 'name'),
        status: statusOf(run),
        completed: run['status'] === 'completed',
        at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalTime */ .kX)(run, 'completed_at') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalTime */ .kX)(run, 'started_at')
    };
}
function parseStatusOfCommit(item) {
    const status = (0,_status_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .reported */ .Y6)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(item, 'state'));
    return {
        name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(item, 'context'),
        status,
        completed: (0,_status_reported_js__WEBPACK_IMPORTED_MODULE_5__/* .isResult */ .a)(status),
        at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalTime */ .kX)(item, 'updated_at')
    };
}
function statusOf(run) {
    const status = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run, 'status');
    if (status !== 'completed')
        return (0,_status_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .progressing */ .OP)(status);
    return (0,_status_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .concluded */ ._S)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(run, 'conclusion'));
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