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


/***/ }),

/***/ 6646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ questions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _status_newest_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8878);



async function questions({ source, filters }, { context, record }) {
    const named = source.kind === 'workflow' ? source.workflows : [];
    const repository = filters.repository ?? (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(context.repository);
    const query = { ...filters, repository };
    const given = filters.branch ?? filters.tag;
    if (named.length > 0) {
        const all = named.includes('*') ? (await record.workflows(repository)).map(nameOf) : named;
        const branch = given ?? (isPinned(filters) ? undefined : await record.defaultBranch(repository));
        return { references: all, query: { ...query, branch } };
    }
    const { triggering, workflow } = context;
    if (context.event === 'workflow_run') {
        if (triggering === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', 'The event workflow_run names no run: give "workflow".');
        return {
            references: [String(triggering.workflow.id)],
            query: { ...query, branch: given ?? branchOf(triggering) }
        };
    }
    if (workflow === undefined && source.kind === 'workflow') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', 'Which workflow is meant? This run names none: give "workflow".');
    }
    const event = source.kind === 'run' && filters.event === undefined ? [context.event] : filters.event;
    const branch = given ?? (isPinned(filters) ? undefined : context.branch);
    return { references: [workflow?.path ?? ''], query: { ...query, event, branch } };
}
function nameOf({ id, path }) {
    return path.startsWith('.github/workflows/') ? path : String(id);
}
function branchOf({ branch }) {
    if (branch === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', 'The triggering run has no branch: give "branch".');
    return branch;
}
function isPinned({ sha, runNumber, runId, event }) {
    return sha !== undefined || runNumber !== undefined || runId !== undefined || event?.every(_status_newest_run_js__WEBPACK_IMPORTED_MODULE_2__/* .isProposal */ .ld) === true;
}


/***/ })

};
;