"use strict";
exports.id = 40;
exports.ids = [40];
exports.modules = {

/***/ 6040:
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
// EXTERNAL MODULE: ./src/draw-all.ts + 14 modules
var draw_all = __webpack_require__(6048);
// EXTERNAL MODULE: ./src/github/branch-store.ts + 7 modules
var branch_store = __webpack_require__(7071);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(9573);
// EXTERNAL MODULE: ./src/github/facts.ts
var facts = __webpack_require__(3480);
// EXTERNAL MODULE: ./src/github/glance.ts
var glance = __webpack_require__(7675);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/classify.ts
var classify = __webpack_require__(6149);
// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(1511);
// EXTERNAL MODULE: ./src/github/shape.ts
var shape = __webpack_require__(5430);
;// CONCATENATED MODULE: ./src/github/gist-store.ts





function gistStore(client, pace, { id, found }) {
    const purpose = {
        what: `to publish to the gist ${id}`,
        permission: 'the scope "gist", or belongs to somebody else than the gist: give a classic token of its owner as "gist-token"',
        missing: `There is no gist ${id}, or it belongs to somebody else than "gist-token": create it, and give a classic token of its owner with the scope "gist".`
    };
    const get = (0,pages/* getter */.oK)(client, pace, purpose);
    return {
        read: () => get((0,github_client/* route */.w) `/gists/${id}`, (gist) => {
            found({ owner: (0,shape/* isFields */.Ce)(gist['owner']) ? (0,shape/* optionalText */.mR)(gist['owner'], 'login') : null, rawUrl: rawUrlOf(gist) });
            return filesOf(gist);
        }),
        async write({ files, removed }) {
            const contents = files.map(({ path, text }) => [path, { content: text }]);
            const body = { files: Object.fromEntries([...contents, ...removed.map((path) => [path, null])]) };
            try {
                const there = filesOf((0,shape/* asFields */.qI)(await client.rest('PATCH', (0,github_client/* route */.w) `/gists/${id}`, body), 'the gist'));
                if (!files.every(({ path, text }) => there.get(path) === text) || removed.some((path) => there.has(path)))
                    throw (0,api_error/* malformed */.Q)('the gist\u2019s files are not the ones sent');
                return { kind: 'written' };
            }
            catch (error) {
                if (error instanceof api_error/* ApiError */.h)
                    return (0,classify/* outcomeOf */.sG)(error, purpose, Date.now());
                throw error;
            }
        }
    };
}
function filesOf(gist) {
    const files = new Map();
    for (const [name, file] of Object.entries((0,shape/* asFields */.qI)(gist['files'], 'files'))) {
        if (!(0,shape/* isFields */.Ce)(file))
            continue;
        files.set(name, file['truncated'] === true ? null : (0,shape/* optionalText */.mR)(file, 'content'));
    }
    return files;
}
function rawUrlOf(gist) {
    const [file] = Object.values((0,shape/* asFields */.qI)(gist['files'], 'files')).filter(shape/* isFields */.Ce);
    const raw = file === undefined ? null : (0,shape/* optionalText */.mR)(file, 'raw_url');
    return raw === null ? null : raw.replace(/\/raw\/.*$/s, '/raw');
}

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
;// CONCATENATED MODULE: ./src/status/reported.ts
function isResult(status) {
    return status !== 'running' && status !== 'pending';
}

// EXTERNAL MODULE: ./src/status/vocabulary.ts
var vocabulary = __webpack_require__(2420);
;// CONCATENATED MODULE: ./src/github/checks.ts






const CHECKS_A_PAGE = 100;
function purposeOfChecks(repository) {
    return {
        what: `to read the check runs of ${(0,github_repository/* fullName */.fq)(repository)}`,
        permission: '"checks: read". Paste into the job: permissions: { contents: write, checks: read }',
        missing: `There is no such commit in ${(0,github_repository/* fullName */.fq)(repository)}, or the token may not see it ("checks: read").`
    };
}
function purposeOfStatuses(repository) {
    return {
        what: `to read the commit statuses of ${(0,github_repository/* fullName */.fq)(repository)}`,
        permission: '"statuses: read". Paste into the job: permissions: { contents: write, statuses: read }',
        missing: `There is no such commit in ${(0,github_repository/* fullName */.fq)(repository)}, or the token may not see it ("statuses: read").`
    };
}
async function checksOf(get, repository, ref) {
    const commit = (0,github_client/* route */.w) `/repos/${repository.owner}/${repository.name}/commits/${ref}`;
    const runs = (0,pages/* pages */.Bd)(get, {
        path: `${commit}/check-runs?filter=latest`,
        key: 'check_runs',
        size: CHECKS_A_PAGE,
        parse: parseCheckRun,
        purpose: purposeOfChecks(repository)
    });
    const statuses = (0,pages/* pages */.Bd)(get, {
        path: `${commit}/status`,
        key: 'statuses',
        size: CHECKS_A_PAGE,
        parse: parseStatusOfCommit,
        purpose: purposeOfStatuses(repository)
    });
    return [...(await (0,pages/* allUnless */.yj)(['not-found'], runs)), ...(await (0,pages/* allUnless */.yj)(['not-found'], statuses))];
}
function parseCheckRun(run) {
    return {
        name: (0,shape/* textOf */.b6)(run, 'name'),
        status: statusOf(run),
        completed: run['status'] === 'completed',
        at: (0,shape/* optionalTime */.kX)(run, 'completed_at') ?? (0,shape/* optionalTime */.kX)(run, 'started_at')
    };
}
function parseStatusOfCommit(item) {
    const status = (0,vocabulary/* reported */.Y6)((0,shape/* textOf */.b6)(item, 'state'));
    return {
        name: (0,shape/* textOf */.b6)(item, 'context'),
        status,
        completed: isResult(status),
        at: (0,shape/* optionalTime */.kX)(item, 'updated_at')
    };
}
function statusOf(run) {
    const status = (0,shape/* textOf */.b6)(run, 'status');
    if (status !== 'completed')
        return (0,vocabulary/* progressing */.OP)(status);
    return (0,vocabulary/* concluded */._S)((0,shape/* optionalText */.mR)(run, 'conclusion'));
}

;// CONCATENATED MODULE: ./src/github/deployments.ts






const ENVIRONMENTS_A_PAGE = 100;
function purposeOfDeployments(repository) {
    return {
        what: `to read the deployments of ${(0,github_repository/* fullName */.fq)(repository)}`,
        permission: '"deployments: read". Paste into the job: permissions: { contents: write, deployments: read }',
        missing: `There is no repository ${(0,github_repository/* fullName */.fq)(repository)}, or the token may not see it ("deployments: read").`
    };
}
async function newestDeployment(get, repository, { environment, ref, sha }) {
    const purpose = purposeOfDeployments(repository);
    const path = (0,github_client/* route */.w) `/repos/${repository.owner}/${repository.name}/deployments`;
    const query = new URLSearchParams({ environment, per_page: '1' });
    if (ref !== undefined)
        query.set('ref', ref);
    if (sha !== undefined)
        query.set('sha', sha);
    const deployment = await get(`${path}?${query.toString()}`, (fields) => firstOf(fields, parseDeployment), purpose);
    if (deployment === undefined)
        return undefined;
    const { id, ...what } = deployment;
    const states = (0,github_client/* route */.w) `/repos/${repository.owner}/${repository.name}/deployments/${id}/statuses` + '?per_page=1';
    const state = await get(states, (fields) => firstOf(fields, parseState), purpose);
    return { ...what, ...state };
}
function environmentNames(get, { owner, name }) {
    const path = (0,github_client/* route */.w) `/repos/${owner}/${name}/environments`;
    const parse = (environment) => (0,shape/* textOf */.b6)(environment, 'name');
    const listing = (0,pages/* pages */.Bd)(get, { path, key: 'environments', size: ENVIRONMENTS_A_PAGE, parse });
    return (0,pages/* allUnless */.yj)(['forbidden', 'not-found'], listing);
}
function firstOf(fields, parse) {
    const [first] = (0,shape/* listOf */.c3)(fields, pages/* ITEMS */.Di);
    return first === undefined ? undefined : parse((0,shape/* asFields */.qI)(first, 'the first entry'));
}
function parseDeployment(deployment) {
    return {
        id: (0,shape/* numberOf */.rl)(deployment, 'id'),
        status: 'pending',
        completed: false,
        at: (0,shape/* optionalTime */.kX)(deployment, 'created_at'),
        sha: (0,shape/* textOf */.b6)(deployment, 'sha'),
        ref: (0,shape/* textOf */.b6)(deployment, 'ref')
    };
}
function parseState(state) {
    const status = (0,vocabulary/* reported */.Y6)((0,shape/* textOf */.b6)(state, 'state'));
    return { status, completed: isResult(status), at: (0,shape/* optionalTime */.kX)(state, 'created_at') };
}

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

// EXTERNAL MODULE: ./src/status/newest-run.ts
var newest_run = __webpack_require__(8878);
;// CONCATENATED MODULE: ./src/github/runs.ts






const JOBS_A_PAGE = 100;
const RUNS_A_PAGE = 20;
function purposeOfRuns(repository) {
    return {
        what: `to read the runs of ${(0,github_repository/* fullName */.fq)(repository)}`,
        permission: '"actions: read". Paste into the job: permissions: { contents: write, actions: read }',
        missing: `There is no such run or workflow in ${(0,github_repository/* fullName */.fq)(repository)}, or the token may not see it ("actions: read").`
    };
}
function jobsOf(get, { owner, name }, runId) {
    const path = (0,github_client/* route */.w) `/repos/${owner}/${name}/actions/runs/${runId}/jobs` + '?filter=latest';
    return (0,pages/* all */.Q7)((0,pages/* pages */.Bd)(get, { path, key: 'jobs', size: JOBS_A_PAGE, parse: parseJob }));
}
function pagesOfRuns(get, { owner, name }, asked) {
    const { branch, sha, event, actor } = asked.query;
    const parameters = new URLSearchParams({ exclude_pull_requests: 'true' });
    if (branch !== undefined)
        parameters.set('branch', branch);
    if (sha !== undefined)
        parameters.set('head_sha', sha);
    if (event?.length === 1)
        parameters.set('event', event[0] ?? '');
    if (actor !== undefined)
        parameters.set('actor', actor);
    const path = (0,github_client/* route */.w) `/repos/${owner}/${name}/actions/workflows/${asked.workflow}/runs` + `?${parameters.toString()}`;
    return (0,pages/* pages */.Bd)(get, { path, key: 'workflow_runs', size: RUNS_A_PAGE, parse: parseRun });
}
async function* countingRuns(parts, query) {
    for await (const part of parts) {
        const runs = [...part].sort((one, other) => other.number - one.number);
        for (const run of runs)
            if ((0,newest_run/* counts */.tQ)(run, query))
                yield run;
        const last = runs.at(-1);
        if (query.runNumber !== undefined && last !== undefined && last.number <= query.runNumber)
            return;
    }
}
function runOf(get, { owner, name }, id) {
    return get((0,github_client/* route */.w) `/repos/${owner}/${name}/actions/runs/${id}`, parseRun);
}
function parseJob(job) {
    const steps = Array.isArray(job['steps']) ? (0,shape/* listOf */.c3)(job, 'steps').filter(shape/* isFields */.Ce) : [];
    return {
        id: (0,shape/* numberOf */.rl)(job, 'id'),
        name: (0,shape/* textOf */.b6)(job, 'name'),
        completed: job['status'] === 'completed',
        status: runs_statusOf(job),
        failedStep: steps.some(({ conclusion }) => conclusion === 'failure'),
        runner: (0,shape/* optionalText */.mR)(job, 'runner_name')
    };
}
function parseRun(run) {
    const head = run['head_repository'];
    return {
        id: (0,shape/* numberOf */.rl)(run, 'id'),
        number: (0,shape/* numberOf */.rl)(run, 'run_number'),
        attempt: typeof run['run_attempt'] === 'number' ? run['run_attempt'] : 1,
        completed: run['status'] === 'completed',
        status: runs_statusOf(run),
        event: (0,shape/* textOf */.b6)(run, 'event'),
        branch: (0,shape/* optionalText */.mR)(run, 'head_branch'),
        sha: (0,shape/* textOf */.b6)(run, 'head_sha'),
        actor: (0,shape/* isFields */.Ce)(run['actor']) ? (0,shape/* optionalText */.mR)(run['actor'], 'login') : null,
        at: Date.parse((0,shape/* textOf */.b6)(run, 'updated_at')),
        headRepository: (0,shape/* isFields */.Ce)(head) ? (0,shape/* textOf */.b6)(head, 'full_name') : null,
        workflow: { id: (0,shape/* numberOf */.rl)(run, 'workflow_id'), path: pathOf(run), name: (0,shape/* optionalText */.mR)(run, 'name') ?? '' }
    };
}
function pathOf(run) {
    return (0,shape/* textOf */.b6)(run, 'path').replace(/@.*$/, '');
}
function runs_statusOf(item) {
    const status = (0,shape/* textOf */.b6)(item, 'status');
    if (status !== 'completed')
        return (0,vocabulary/* progressing */.OP)(status);
    return (0,vocabulary/* concluded */._S)((0,shape/* optionalText */.mR)(item, 'conclusion'));
}

;// CONCATENATED MODULE: ./src/github/workflows.ts






const fileOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const isDirect = (reference) => /^\d+$|\.ya?ml$/i.test(reference);
const isMissing = (error) => error instanceof errors/* BadgeError */.qh && error.code === 'not-found';
function workflowsOf(get, { owner, name }) {
    const path = (0,github_client/* route */.w) `/repos/${owner}/${name}/actions/workflows`;
    return (0,pages/* all */.Q7)((0,pages/* pages */.Bd)(get, { path, key: 'workflows', size: 100, parse: parseWorkflow }));
}
async function workflowOf(get, repository, reference) {
    const { owner, name } = repository;
    if (isDirect(reference)) {
        try {
            return await get((0,github_client/* route */.w) `/repos/${owner}/${name}/actions/workflows/${fileOf(reference)}`, parseWorkflow);
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
async function* runsOf(get, repository, { reference, query }) {
    if (query.runId !== undefined) {
        const run = await runOf(get, repository, query.runId);
        const workflow = isOf(run, reference) ? run.workflow : await workflowOf(get, repository, reference);
        if (workflow.path === run.workflow.path)
            yield* countingRuns(once([run]), query);
        return;
    }
    if (isDirect(reference)) {
        try {
            return yield* countingRuns(pagesOfRuns(get, repository, { workflow: fileOf(reference), query }), query);
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
        }
    }
    const { id } = await workflowOf(get, repository, reference);
    yield* countingRuns(pagesOfRuns(get, repository, { workflow: id, query }), query);
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
    id: (0,shape/* numberOf */.rl)(workflow, 'id'),
    path: (0,shape/* textOf */.b6)(workflow, 'path'),
    name: (0,shape/* textOf */.b6)(workflow, 'name'),
    isActive: workflow['state'] === 'active'
});
function unknownWorkflow(reference, workflows, repository) {
    const files = workflows.map(({ path }) => fileOf(path));
    const names = [...files, ...workflows.map(({ name }) => name)];
    const there = files.length === 0 ? 'it has none' : `there are ${files.join(', ')}`;
    return new errors/* UnknownWorkflow */.UP(`Input "workflow": ${(0,github_repository/* fullName */.fq)(repository)} has no workflow ${(0,errors/* quote */.hD)(reference)}; ${there}.${(0,errors/* suggestion */.h)(reference, names)}`);
}

;// CONCATENATED MODULE: ./src/github/record.ts








function runRecord(client, pace) {
    const memory = new Memory();
    const asking = (name) => {
        const repository = (0,github_repository/* namedRepository */.ow)(name);
        return { repository, get: (0,pages/* getter */.oK)(client, pace, purposeOfRuns(repository)) };
    };
    const ask = (key, name, answer) => {
        const { get, repository } = asking(name);
        return memory.answer(`${key} ${name}`, () => answer(get, repository));
    };
    return {
        jobs: (name, runId) => ask(`jobs ${runId}`, name, (get, repository) => jobsOf(get, repository, runId)),
        runs(reference, query) {
            const { get, repository } = asking(query.repository);
            return memory.list(`runs ${reference} ${JSON.stringify(query)}`, () => runsOf(get, repository, { reference, query }));
        },
        hasNewer(name, run) {
            const { get, repository } = asking(name);
            return hasNewer(get, repository, run);
        },
        forget: () => memory.forget(),
        workflow: (name, reference) => ask(`workflow ${reference}`, name, (get, repository) => workflowOf(get, repository, reference)),
        workflows: (name) => ask('workflows', name, async (get, repository) => (await workflowsOf(get, repository)).filter(({ isActive }) => isActive)),
        defaultBranch: (name) => ask('facts', name, async (get, repository) => (await (0,facts/* repositoryFacts */.O)(get, repository)).defaultBranch),
        deployment: (name, wanted) => ask(`deployment ${JSON.stringify(wanted)}`, name, (get, repository) => newestDeployment(get, repository, wanted)),
        environments: (name) => ask('environments', name, environmentNames),
        checks: (name, ref) => ask(`checks ${ref}`, name, (get, repository) => checksOf(get, repository, ref))
    };
}
const ANY_RUN = { sha: undefined, event: undefined, actor: undefined, runNumber: undefined, runId: undefined };
async function hasNewer(get, repository, { file, branch, number }) {
    const query = { ...ANY_RUN, repository: (0,github_repository/* fullName */.fq)(repository), branch };
    for await (const run of countingRuns(pagesOfRuns(get, repository, { workflow: file, query }), query)) {
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
        facts: () => (0,facts/* repositoryFacts */.O)((0,pages/* getter */.oK)(client, pace, purposeOfRuns(repository)), repository),
        async contents({ repository: name, ...place }) {
            const { readContents } = await __webpack_require__.e(/* import() */ 113).then(__webpack_require__.bind(__webpack_require__, 3113));
            const there = (0,github_repository/* namedRepository */.ow)(name);
            return readContents((0,pages/* getter */.oK)(client, pace, purposeOfRuns(there)), there, place);
        },
        async exists(there, names) {
            const { existingRefs } = await __webpack_require__.e(/* import() */ 81).then(__webpack_require__.bind(__webpack_require__, 9081));
            return existingRefs(client, pace, { repository: there, names });
        },
        newest: () => (0,facts/* newest */.B)(client, pace, repository),
        glance: (place, wanted) => (0,glance/* glanceAt */.M)(client, pace, { place, wanted }),
        branch: (place) => (0,branch_store/* branchStore */.q)(client, pace, place),
        gist: (id, found) => gistStore(client, pace, { id, found })
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
        write: (changes) => store.write(changes),
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
    gist({ id }) {
        const { asked, context } = this.#means;
        if (asked.gistToken === '') {
            throw (0,errors/* invalid */.Gq)('gist-token', '', 'is empty, and a gist takes one. Give a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.');
        }
        const api = openApi(context, { ...this.#means, token: asked.gistToken });
        let gist = { id, owner: null, rawUrl: null };
        const store = api.gist(id, (found) => (gist = { id, ...found }));
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