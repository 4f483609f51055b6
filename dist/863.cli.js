"use strict";
exports.id = 863;
exports.ids = [863];
exports.modules = {

/***/ 1281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ countingRuns),
/* harmony export */   aG: () => (/* binding */ jobsOf),
/* harmony export */   aq: () => (/* binding */ pagesOfRuns),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   uD: () => (/* binding */ purposeOfRuns)
/* harmony export */ });
/* harmony import */ var _status_newest_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8878);
/* harmony import */ var _status_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2420);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9573);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1511);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(651);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5430);






const JOBS_A_PAGE = 100;
const RUNS_A_PAGE = 20;
function purposeOfRuns(repository) {
    return {
        what: `to read the runs of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repository)}`,
        permission: '"actions: read". Paste into the job: permissions: { contents: write, actions: read }',
        missing: `There is no such run or workflow in ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repository)}, or the token may not see it ("actions: read").`
    };
}
function jobsOf(get, { owner, name }, runId) {
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/actions/runs/${runId}/jobs` + '?filter=latest';
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)((0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .Bd)(get, { path, key: 'jobs', size: JOBS_A_PAGE, parse: parseJob }));
}
function pagesOfRuns(get, { owner, name }, asked) {
    const { branch, sha, event, actor } = asked.query;
    const parameters = [
        ['exclude_pull_requests', 'true'],
        ['branch', branch],
        ['head_sha', sha],
        ['event', event?.length === 1 ? event[0] : undefined],
        ['actor', actor]
    ].flatMap(([name, value]) => (value === undefined ? [] : [`${name ?? ''}=${encodeURIComponent(value)}`]));
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/actions/workflows/${asked.workflow}/runs` + `?${parameters.join('&')}`;
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .Bd)(get, { path, key: 'workflow_runs', size: RUNS_A_PAGE, parse: parseRun });
}
async function* countingRuns(parts, query) {
    for await (const part of parts) {
        const runs = [...part].sort((one, other) => other.number - one.number);
        for (const run of runs)
            if ((0,_status_newest_run_js__WEBPACK_IMPORTED_MODULE_5__/* .counts */ .tQ)(run, query))
                yield run;
        const last = runs.at(-1);
        if (query.runNumber !== undefined && last !== undefined && last.number <= query.runNumber)
            return;
    }
}
function runOf(get, { owner, name }, id) {
    return get((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/actions/runs/${id}`, parseRun);
}
function parseJob(job) {
    const steps = Array.isArray(job['steps']) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(job, 'steps').filter(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce) : [];
    return {
        id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(job, 'id'),
        name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(job, 'name'),
        completed: job['status'] === 'completed',
        status: statusOf(job),
        failedStep: steps.some(({ conclusion }) => conclusion === 'failure'),
        runner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(job, 'runner_name')
    };
}
function parseRun(run) {
    const head = run['head_repository'];
    return {
        id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(run, 'id'),
        number: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(run, 'run_number'),
        attempt: typeof run['run_attempt'] === 'number' ? run['run_attempt'] : 1,
        completed: run['status'] === 'completed',
        status: statusOf(run),
        event: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run, 'event'),
        branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(run, 'head_branch'),
        sha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run, 'head_sha'),
        actor: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(run['actor']) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(run['actor'], 'login') : null,
        at: Date.parse((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run, 'updated_at')),
        headRepository: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isFields */ .Ce)(head) ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(head, 'full_name') : null,
        workflow: { id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(run, 'workflow_id'), path: pathOf(run), name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(run, 'name') ?? '' }
    };
}
function pathOf(run) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(run, 'path').replace(/@.*$/, '');
}
function statusOf(item) {
    const status = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(item, 'status');
    if (status !== 'completed')
        return (0,_status_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .progressing */ .OP)(status);
    return (0,_status_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .concluded */ ._S)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(item, 'conclusion'));
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Remote: () => (/* binding */ Remote)
});

// EXTERNAL MODULE: ./src/addresses.ts
var addresses = __webpack_require__(3523);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/draw-all.ts + 2 modules
var draw_all = __webpack_require__(9838);
// EXTERNAL MODULE: ./src/github/branch-store.ts + 7 modules
var branch_store = __webpack_require__(7071);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(9573);
// EXTERNAL MODULE: ./src/github/facts.ts
var facts = __webpack_require__(3480);
// EXTERNAL MODULE: ./src/github/glance.ts
var glance = __webpack_require__(7675);
// EXTERNAL MODULE: ./src/github/pace.ts
var github_pace = __webpack_require__(3148);
;// CONCATENATED MODULE: ./src/github/paced.ts
function paced(client, pace) {
    return {
        async rest(method, path, body) {
            await pace.ready();
            return client.rest(method, path, body);
        },
        async graphql(document, variables) {
            await pace.ready();
            return client.graphql(document, variables);
        }
    };
}

// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __webpack_require__(651);
;// CONCATENATED MODULE: ./src/github/memory.ts
class Memory {
    #answers = new Map();
    #lists = new Map();
    forget() {
        this.#answers.clear();
        this.#lists.clear();
    }
    answer(key, ask) {
        const known = this.#answers.get(key);
        if (known !== undefined)
            return known;
        const asked = ask();
        this.#answers.set(key, asked);
        return asked;
    }
    list(key, ask) {
        const known = this.#lists.get(key);
        if (known !== undefined)
            return known;
        const asked = replayed(ask());
        this.#lists.set(key, asked);
        return asked;
    }
}
function replayed(source) {
    const read = [];
    return {
        async *[Symbol.asyncIterator]() {
            for (let index = 0;; index++) {
                const next = await (read[index] ??= source.next());
                if (next.done === true)
                    return;
                yield next.value;
            }
        }
    };
}

// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(1511);
// EXTERNAL MODULE: ./src/github/runs.ts
var runs = __webpack_require__(1281);
;// CONCATENATED MODULE: ./src/github/record.ts





function runRecord(client, pace) {
    const memory = new Memory();
    const asking = (name) => {
        const repository = (0,github_repository/* namedRepository */.ow)(name);
        return { repository, get: (0,pages/* getter */.oK)(client, pace, (0,runs/* purposeOfRuns */.uD)(repository)) };
    };
    const ask = (key, name, answer) => {
        const { get, repository } = asking(name);
        return memory.answer(`${key} ${name}`, () => answer(get, repository));
    };
    return {
        jobs: (name, runId) => ask(`jobs ${runId}`, name, (get, repository) => (0,runs/* jobsOf */.aG)(get, repository, runId)),
        runs(reference, query) {
            const { get, repository } = asking(query.repository);
            return memory.list(`runs ${reference} ${JSON.stringify(query)}`, () => opened(async () => (await workflows()).runsOf(get, repository, { reference, query })));
        },
        hasNewer(name, run) {
            const { get, repository } = asking(name);
            return hasNewer(get, repository, run);
        },
        forget: () => memory.forget(),
        workflow: (name, reference) => ask(`workflow ${reference}`, name, async (...at) => (await workflows()).workflowOf(...at, reference)),
        workflows: (name) => ask('workflows', name, async (...at) => {
            const all = await (await workflows()).workflowsOf(...at);
            return all.filter(({ isActive }) => isActive);
        }),
        defaultBranch: (name) => ask('facts', name, async (get, repository) => (await (0,facts/* repositoryFacts */.O)(get, repository)).defaultBranch),
        deployment: (name, wanted) => ask(`deployment ${JSON.stringify(wanted)}`, name, async (...at) => (await deployments()).newestDeployment(...at, wanted)),
        environments: (name) => ask('environments', name, async (...at) => (await deployments()).environmentNames(...at)),
        checks: (name, ref) => ask(`checks ${ref}`, name, async (...at) => (await checks()).checksOf(...at, ref))
    };
}
const workflows = () => __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 7665));
const deployments = () => __webpack_require__.e(/* import() */ 887).then(__webpack_require__.bind(__webpack_require__, 6887));
const checks = () => __webpack_require__.e(/* import() */ 250).then(__webpack_require__.bind(__webpack_require__, 6250));
async function* opened(open) {
    yield* await open();
}
const ANY_RUN = { sha: undefined, event: undefined, actor: undefined, runNumber: undefined, runId: undefined };
async function hasNewer(get, repository, { file, branch, number }) {
    const query = { ...ANY_RUN, repository: (0,github_repository/* fullName */.fq)(repository), branch };
    for await (const run of (0,runs/* countingRuns */.G7)((0,runs/* pagesOfRuns */.aq)(get, repository, { workflow: file, query }), query)) {
        if (run.number <= number)
            return false;
        if (run.completed && run.status !== 'cancelled')
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/github/api.ts










function openApi(context, { token, clock, signal }) {
    const { repository, apiUrl, graphqlUrl } = context;
    const pace = new github_pace/* RequestPace */.tI(clock);
    const observe = (roundTrip) => pace.observe(roundTrip);
    const client = paced((0,github_client/* connect */.N)({ token, apiUrl, graphqlUrl, signal, observe }), pace);
    return {
        pace,
        record: runRecord(client, pace),
        facts: () => (0,facts/* repositoryFacts */.O)((0,pages/* getter */.oK)(client, pace, (0,runs/* purposeOfRuns */.uD)(repository)), repository),
        async contents({ repository: name, ...place }) {
            const { readContents } = await __webpack_require__.e(/* import() */ 113).then(__webpack_require__.bind(__webpack_require__, 3113));
            const there = (0,github_repository/* namedRepository */.ow)(name);
            return readContents((0,pages/* getter */.oK)(client, pace, (0,runs/* purposeOfRuns */.uD)(there)), there, place);
        },
        async exists(there, names) {
            const { existingRefs } = await __webpack_require__.e(/* import() */ 81).then(__webpack_require__.bind(__webpack_require__, 9081));
            return existingRefs(client, pace, { repository: there, names });
        },
        newest: () => (0,facts/* newest */.B)(client, pace, repository),
        glance: (place, wanted) => (0,glance/* glanceAt */.M)(client, pace, { place, wanted }),
        branch: (place) => (0,branch_store/* branchStore */.q)(client, pace, place),
        gist: async (id, found) => (await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 6128))).gistStore(client, pace, { id, found })
    };
}

// EXTERNAL MODULE: ./src/target/branch.ts
var target_branch = __webpack_require__(2749);
// EXTERNAL MODULE: ./src/privacy.ts
var privacy = __webpack_require__(3107);
// EXTERNAL MODULE: ./src/target/blob.ts + 1 modules
var blob = __webpack_require__(87);
// EXTERNAL MODULE: ./src/target/converge.ts + 2 modules
var converge = __webpack_require__(1523);
// EXTERNAL MODULE: ./src/target/reading.ts
var reading = __webpack_require__(5745);
;// CONCATENATED MODULE: ./src/target/gist.ts




function gistTarget(store, pace) {
    const steps = {
        read: () => store.read(),
        holds: (there, { path, text }) => there.get(path) === text,
        mark: (there, path) => there.get(path),
        standing: (there) => new reading/* Reading */.z(sourceOf(there)),
        write: (changes, there) => store.write(changes, there),
        lastCommits: () => Promise.resolve(new Map())
    };
    return { publish: (files, advice, along) => (0,converge/* converge */.c)(files, steps, { pace, advice, along }) };
}
function sourceOf(there) {
    const ids = [...there].map(([path, text]) => [path, text === null ? '' : (0,blob/* blobId */.z)(text)]);
    return {
        files: () => Promise.resolve(new Map(ids)),
        texts: (paths) => Promise.resolve().then(() => new Map(paths.flatMap((path) => wholeText(there, path))))
    };
}
function wholeText(there, path) {
    const text = there.get(path);
    if (text === null)
        throw new errors/* BadgeError */.qh('refused', `The gist's file ${path} has more than 1 MB, and GitHub does not show it whole.`);
    return text === undefined ? [] : [[path, text]];
}

;// CONCATENATED MODULE: ./src/remote.ts








class Remote {
    #means;
    #api;
    #glance;
    constructor(means) {
        this.#means = means;
    }
    get api() {
        const { asked, context } = this.#means;
        if (asked.token === '')
            throw (0,errors/* invalid */.Gq)('token', '', 'is empty. Leave it out in a workflow, where github.token is its default; on the command line give --token or GITHUB_TOKEN.');
        this.#api ??= openApi(context, { ...this.#means, token: asked.token });
        return this.#api;
    }
    async glance(plan, { path, sha }) {
        const { context } = this.#means;
        const { destination } = plan;
        const expected = (0,draw_all/* expectedFiles */.qc)(plan, context);
        const { repository } = context;
        if (destination.kind !== 'branch' || expected === undefined || !this.#isOwn(destination))
            return this.api.contents({ repository: (0,github_repository/* fullName */.fq)(repository), path, ref: sha });
        const place = { repository, branch: destination.branch, file: `${sha ?? 'HEAD'}:${path}` };
        const glance = await this.api.glance(place, expected);
        if (glance === undefined)
            return this.api.contents({ repository: (0,github_repository/* fullName */.fq)(repository), path, ref: sha });
        this.#glance = { branch: destination.branch, ...glance };
        return glance.text;
    }
    #isOwn({ repository }) {
        const named = repository === undefined ? undefined : (0,github_repository/* parseRepository */.SU)(repository);
        return named === undefined || (0,github_repository/* isSame */.Ft)(named, this.#means.context.repository);
    }
    branch({ branch, repository: named, singleCommit }, message, source) {
        const { asked, context } = this.#means;
        const repository = (named === undefined ? undefined : (0,github_repository/* parseRepository */.SU)(named)) ?? context.repository;
        const isOwn = (0,github_repository/* isSame */.Ft)(repository, context.repository);
        const glance = isOwn && this.#glance?.branch === branch ? this.#glance : undefined;
        if (isOwn)
            refuseDefaultBranch(branch, context.facts?.defaultBranch);
        let isPrivate = isOwn && context.facts?.isPrivate === true;
        const store = this.api.branch({
            repository,
            branch,
            singleCommit,
            message,
            glance,
            found(state) {
                if (isOwn)
                    refuseDefaultBranch(branch, state.defaultBranch ?? undefined);
                else if (source.isPrivate && !state.isPrivate && !asked.allowPublic)
                    throw (0,privacy/* privateToPublic */.cL)((0,github_repository/* fullName */.fq)(repository));
                isPrivate = state.isPrivate;
            }
        });
        return {
            target: (0,target_branch/* branchTarget */.U)(store, asked.dryRun ? 'dry run' : this.api.pace),
            address: (path) => (0,addresses/* branchAddress */.lv)(context.serverUrl, { repository, branch, isPrivate }, path)
        };
    }
    defaultBranch(branch) {
        const { asked, context } = this.#means;
        const store = this.api.branch({
            repository: context.repository,
            branch,
            singleCommit: false,
            message: () => ({ headline: 'Update the badges of the README [skip ci]', body: '' }),
            found: () => { }
        });
        return (0,target_branch/* branchTarget */.U)(store, asked.dryRun ? 'dry run' : this.api.pace);
    }
    async gist({ id }) {
        const { asked, context } = this.#means;
        if (asked.gistToken === '') {
            throw (0,errors/* invalid */.Gq)('gist-token', '', 'is empty, and a gist takes one. Give a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.');
        }
        const api = openApi(context, { ...this.#means, token: asked.gistToken });
        let gist = { id, owner: null, rawUrl: null };
        const store = await api.gist(id, (found) => (gist = { id, ...found }));
        return {
            target: gistTarget(store, asked.dryRun ? 'dry run' : api.pace),
            address: (path) => (0,addresses/* gistAddress */.wO)(context.serverUrl, gist, path)
        };
    }
}
function refuseDefaultBranch(branch, defaultBranch) {
    if (branch !== defaultBranch)
        return;
    throw new errors/* BadgeError */.qh('invalid', `Input "target-branch": "${branch}" is the default branch, and badges would be mixed into its history. Take a branch of their own (default: badges).`);
}


/***/ })

};
;