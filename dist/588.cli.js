"use strict";
exports.id = 588;
exports.ids = [588];
exports.modules = {

/***/ 588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resting: () => (/* binding */ resting)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3019);
/* harmony import */ var _run_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6646);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2850);



async function resting(given, sources) {
    const definition = silenced(given);
    const { context } = sources;
    const { source, filters } = definition;
    if (source.kind === 'run' || source.kind === 'workflow')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)(definition, await lookedUp(definition, sources), context);
    const finding = { ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .common */ .sh)(definition, (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .ownSubject */ .l)(context, filters), context), status: 'unknown' };
    const isStatic = source.kind === 'message' || source.kind === 'value' || source.kind === 'pointer';
    if (isStatic)
        return { ...finding, subject: { ...finding.subject, workflow: undefined } };
    if (source.kind === 'environment')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(source.environment, source.environment)(finding);
    return source.kind === 'check' ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(source.check)(finding) : finding;
}
function silenced(definition) {
    return { ...definition, message: undefined, color: undefined, colorSteps: undefined };
}
async function lookedUp(definition, sources) {
    const { context, record } = sources;
    const { references, query } = await (0,_run_query_js__WEBPACK_IMPORTED_MODULE_0__/* .questions */ .a)(definition, sources);
    const workflows = references.map((reference) => ({ path: pathOf(reference), name: '' }));
    const [only, ...others] = workflows;
    return {
        status: 'unknown',
        workflows,
        warnings: [],
        shown: [],
        oneRun: undefined,
        subject: {
            repository: query.repository,
            workflow: others.length === 0 && only?.path !== '' ? only : undefined,
            branch: query.branch ?? (await record.defaultBranch(query.repository)),
            tag: definition.filters.tag,
            run: undefined,
            sha: context.sha,
            job: definition.job === undefined ? undefined : { name: definition.job, id: undefined },
            environment: undefined
        }
    };
}
function pathOf(reference) {
    if (!/\.ya?ml$/i.test(reference))
        return '';
    return reference.includes('/') ? reference : `.github/workflows/${reference}`;
}


/***/ })

};
;