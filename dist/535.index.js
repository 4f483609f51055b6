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