"use strict";
exports.id = 665;
exports.ids = [665];
exports.modules = {

/***/ 7665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileOf: () => (/* binding */ fileOf),
/* harmony export */   newestRuns: () => (/* binding */ newestRuns),
/* harmony export */   runsOf: () => (/* binding */ runsOf),
/* harmony export */   workflowOf: () => (/* binding */ workflowOf),
/* harmony export */   workflowsOf: () => (/* binding */ workflowsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2763);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1511);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(651);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1281);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5430);






const fileOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const isDirect = (reference) => /^\d+$|\.ya?ml$/i.test(reference);
const isMissing = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh && error.code === 'not-found';
function workflowsOf(get, { owner, name }) {
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/actions/workflows`;
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)((0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .Bd)(get, { path, key: 'workflows', size: 100, parse: parseWorkflow }));
}
async function workflowOf(get, repository, reference) {
    const { owner, name } = repository;
    if (isDirect(reference)) {
        try {
            return await get((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/actions/workflows/${fileOf(reference)}`, parseWorkflow);
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
        }
    }
    const workflows = await workflowsOf(get, repository);
    const found = find(workflows, reference);
    if (found === undefined)
        throw unknownWorkflow(reference, workflows, repository);
    return found;
}
async function newestRuns(get, repository, query) {
    try {
        for await (const part of (0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .pagesOfAllRuns */ .pT)(get, repository, query))
            return part;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh) || error.kind !== 'setup')
            throw error;
    }
    return [];
}
async function* runsOf(get, repository, { ahead, ...asked }) {
    const seen = new Set();
    for await (const run of (0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .countingRuns */ .G7)(once(ahead.filter((one) => isOf(one, asked.reference))), asked.query)) {
        seen.add(run.id);
        yield run;
    }
    for await (const run of askedRuns(get, repository, asked))
        if (!seen.has(run.id))
            yield run;
}
async function* askedRuns(get, repository, { reference, query }) {
    if (query.runId !== undefined) {
        const run = await (0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .runOf */ .ng)(get, repository, query.runId);
        const workflow = isOf(run, reference) ? run.workflow : await workflowOf(get, repository, reference);
        if (workflow.path === run.workflow.path)
            yield* (0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .countingRuns */ .G7)(once([run]), query);
        return;
    }
    if (isDirect(reference)) {
        try {
            return yield* (0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .countingRuns */ .G7)((0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .pagesOfRuns */ .aq)(get, repository, { workflow: fileOf(reference), query }), query);
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
        }
    }
    const { id } = await workflowOf(get, repository, reference);
    yield* (0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .countingRuns */ .G7)((0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .pagesOfRuns */ .aq)(get, repository, { workflow: id, query }), query);
}
async function* once(value) {
    yield await Promise.resolve(value);
}
const isOf = ({ workflow }, reference) => [workflow.path, fileOf(workflow.path), String(workflow.id), workflow.name].includes(reference);
function find(workflows, reference) {
    return (workflows.find(({ path }) => path === reference || fileOf(path) === reference) ??
        workflows.find(({ id }) => String(id) === reference) ??
        workflows.find(({ name }) => name === reference));
}
const parseWorkflow = (workflow) => ({
    id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .numberOf */ .rl)(workflow, 'id'),
    path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(workflow, 'path'),
    name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(workflow, 'name'),
    isActive: workflow['state'] === 'active'
});
function unknownWorkflow(reference, workflows, repository) {
    const files = workflows.map(({ path }) => fileOf(path));
    const names = [...files, ...workflows.map(({ name }) => name)];
    const there = files.length === 0 ? 'it has none' : `there are ${files.join(', ')}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnknownWorkflow */ .UP(`Input "workflow": ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repository)} has no workflow ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(reference)}; ${there}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(reference, names)}`);
}


/***/ })

};
;