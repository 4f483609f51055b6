"use strict";
exports.id = 851;
exports.ids = [851];
exports.modules = {

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

const spent = (headers) => headers.get('x-ratelimit-remaining') === '0';
const TABLE = [
    { status: [429], means: 'limited' },
    { status: [200, 403], types: ['RATE_LIMITED', 'RATE_LIMIT'], means: 'limited' },
    { status: [200, 403], text: /rate limit|abuse detection/i, means: 'limited' },
    { status: [403], header: (headers) => headers.has('retry-after') || spent(headers), means: 'limited' },
    { status: [0], text: /certificate/i, means: 'refused' },
    { status: [401], means: 'unauthorized' },
    { text: /archived/i, status: [200, 403, 409, 422], means: 'archived' },
    { types: ['STALE_DATA'], means: 'conflict' },
    {
        text: /Expected branch to point to|not a fast.?forward|Reference already exists|is at \S+ but expected|does not match [\da-f]{40}/i,
        means: 'conflict'
    },
    { status: [409], text: /Gist cannot be updated|Git Repository is empty/i, means: 'conflict' },
    { status: [422], text: /Reference does not exist/i, means: 'conflict' },
    {
        text: /rule violation|GH0(?:06|13)|protected branch|not authorized to push|required status check/i,
        means: 'policy'
    },
    { status: [422], text: /Reference (?:update failed|cannot be updated)/i, means: 'doubtful' },
    { types: ['FORBIDDEN', 'INSUFFICIENT_SCOPES'], means: 'forbidden' },
    { text: /Resource not accessible|without `workflows?` permission/i, means: 'forbidden' },
    { status: [403], means: 'forbidden' },
    { types: ['NOT_FOUND'], means: 'not-found' },
    { status: [404, 410], means: 'not-found' },
    { status: [422], text: /No commit found/i, means: 'not-found' },
    { status: [301, 302, 303, 307, 308], means: 'moved' },
    { text: /something went wrong|timed? ?out|couldn't respond/i, status: [200], means: 'outage' },
    { types: ['SERVICE_UNAVAILABLE', 'INTERNAL', 'LOADING'], means: 'outage' },
    { status: [0, 408, 500, 501, 502, 503, 504, 520, 521, 522, 523, 524], means: 'outage' }
];
function fits(row, error) {
    if (row.status !== undefined && !row.status.includes(error.status))
        return false;
    if (row.types !== undefined && !row.types.some((type) => error.types.includes(type)))
        return false;
    if (row.text !== undefined && !row.text.test(error.message))
        return false;
    return row.header === undefined || row.header(error.headers);
}
function classify(error, purpose, now) {
    const means = TABLE.find((row) => fits(row, error))?.means ?? (error.status >= 500 ? 'outage' : 'refused');
    switch (means) {
        case 'conflict':
            return { kind: 'conflict' };
        case 'limited':
            return { kind: 'limited', until: limitedUntil(error.headers, now), why: said(error) };
        case 'outage':
            return {
                kind: 'again',
                error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('outage', `GitHub failed ${purpose.what}: ${said(error)}. The badge is as it was; the next run publishes it.`)
            };
        case 'doubtful':
            return { kind: 'again', error: refusal('policy', error, purpose), tries: 2 };
        default:
            return { kind: 'refused', error: refusal(means, error, purpose) };
    }
}
const MINUTE = 60_000;
function limitedUntil(headers, now) {
    const after = headers.get('retry-after');
    if (after !== undefined)
        return /^\d+$/.test(after) ? now + Number(after) * 1000 : Date.parse(after) || now + MINUTE;
    const reset = Number(headers.get('x-ratelimit-reset'));
    return spent(headers) && reset > 0 ? reset * 1000 : now + MINUTE;
}
const said = ({ status, message }) => `${oneLine(message)}${status === 0 || status === 200 ? '' : ` (HTTP ${status})`}`;
const oneLine = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 300);
const CURES = {
    unauthorized: () => 'The token is wrong or has expired: give another one.',
    forbidden: (error, { permission }) => {
        const accepted = error.headers.get('x-accepted-github-permissions');
        const note = accepted === undefined ? '' : ` GitHub accepts: ${oneLine(accepted)}.`;
        return `The token lacks ${permission}.${note}`;
    },
    policy: () => 'A rule protects the branch: take an unprotected one as "target-branch" (the default is "badges"), or let the rule pass this token.',
    archived: () => 'The repository is archived and takes no changes: unarchive it, or take this step out.',
    moved: () => 'The repository has moved or was renamed: use its new name.',
    'not-found': (_, { missing }) => missing,
    refused: () => 'Nothing was written.'
};
function refusal(code, error, purpose) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh(code, `GitHub refused ${purpose.what}: ${said(error)}. ${CURES[code](error, purpose)}`);
}
function outcomeOf(error, purpose, now) {
    const verdict = classify(error, purpose, now);
    switch (verdict.kind) {
        case 'again':
            return { ...verdict, kind: 'unclear' };
        case 'refused':
            throw verdict.error;
        case 'conflict':
        case 'limited':
            return verdict;
    }
}


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  w: () => (/* binding */ route)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 8 modules
var github = __webpack_require__(3419);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(8182);
;// CONCATENATED MODULE: ./src/github/fetch.ts

const MOST_REDIRECTS = 5;
async function nodeFetch(url, request) {
    let place = new URL(url);
    for (let redirects = 0;; redirects++) {
        const answer = await send(place, request);
        const location = answer.headers.get('location');
        if (answer.status < 300 || answer.status > 399 || location === undefined)
            return answer;
        const next = new URL(location, place);
        if (request.method !== 'GET' || next.origin !== place.origin || redirects === MOST_REDIRECTS)
            return answer;
        place = next;
    }
}
const agents = new Map();
function agentFor(place) {
    const agent = agents.get(place.origin) ?? makeAgent(place);
    agents.set(place.origin, agent);
    return agent;
}
async function makeAgent(place) {
    const proxy = (0,proxy_from_env/* getProxyForUrl */.T)(place.href);
    if (proxy !== '') {
        const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 7659));
        return new HttpsProxyAgent(proxy, { keepAlive: true });
    }
    const { Agent } = await transport(place);
    return new Agent({ keepAlive: true });
}
function transport(place) {
    return place.protocol === 'http:' ? Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)) : Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23));
}
const LONGEST_REQUEST = 15_000;
async function send(place, { method, headers, body, signal }) {
    const { request } = await transport(place);
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = { method, headers: { ...headers, ...length }, agent: await agentFor(place) };
    return new Promise((resolve, reject) => {
        const outgoing = request(place, options, (message) => void readAll(message).then(settle(resolve), settle(reject)));
        const stop = () => void outgoing.destroy(signal?.reason);
        const timer = setTimeout(() => outgoing.destroy(new Error(`no answer within ${LONGEST_REQUEST / 1000} seconds`)), LONGEST_REQUEST);
        signal?.addEventListener('abort', stop);
        outgoing.on('error', settle(reject));
        outgoing.end(body);
        function settle(how) {
            return (value) => {
                clearTimeout(timer);
                signal?.removeEventListener('abort', stop);
                how(value);
            };
        }
    });
}
async function readAll(message) {
    const chunks = [];
    const text = await new Promise((resolve, reject) => {
        message.on('data', (chunk) => chunks.push(chunk));
        message.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        message.on('error', reject);
    });
    return {
        status: message.statusCode ?? 0,
        url: '',
        headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
        text: () => Promise.resolve(text),
        arrayBuffer: () => Promise.resolve(new ArrayBuffer(0))
    };
}

// EXTERNAL MODULE: ./src/github/shape.ts
var shape = __webpack_require__(5430);
;// CONCATENATED MODULE: ./src/github/client.ts




function route(strings, ...values) {
    return strings.reduce((path, part, index) => path + encodePart(String(values[index - 1])) + part);
}
function encodePart(value) {
    if (value === '' || value === '.' || value === '..')
        throw new Error(`No part of a route: ${JSON.stringify(value)}`);
    return encodeURIComponent(value);
}
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
function connect(connection) {
    const octokit = (0,github/* getOctokit */.Q)(connection.token, {
        baseUrl: connection.apiUrl.replace(/\/+$/, ''),
        userAgent: 'publish-badges',
        log: SILENT,
        request: { fetch: nodeFetch, log: SILENT }
    });
    async function send(method, url, body = {}) {
        if (method !== 'GET')
            connection.signal.throwIfAborted();
        const start = Date.now();
        try {
            const headers = { 'x-github-api-version': '2022-11-28' };
            const request = { signal: connection.signal };
            const { status, data, headers: answered } = await octokit.request(`${method} ${url}`, { ...body, headers, request });
            if (status >= 300)
                throw new api_error/* ApiError */.h(status, 'moved', { headers: headersOf(answered) });
            return data;
        }
        catch (error) {
            if (connection.signal.aborted)
                throw connection.signal.reason;
            throw asApiError(error);
        }
        finally {
            connection.observe(Date.now() - start);
        }
    }
    return {
        rest: send,
        async graphql(document, variables) {
            const answer = (0,shape/* asFields */.qI)(await send('POST', connection.graphqlUrl, { query: document, variables }), 'the GraphQL answer');
            if (answer['errors'] !== undefined)
                throw graphqlError(answer);
            return (0,shape/* asFields */.qI)(answer['data'], 'data');
        }
    };
}
function asApiError(error) {
    if (error instanceof api_error/* ApiError */.h)
        return error;
    const response = (0,shape/* isFields */.Ce)(error) ? error['response'] : undefined;
    if ((0,shape/* isFields */.Ce)(response)) {
        const data = (0,shape/* isFields */.Ce)(response['data']) ? response['data'] : {};
        const message = (0,shape/* optionalText */.mR)(data, 'message') ?? `HTTP ${String(response['status'])}`;
        return new api_error/* ApiError */.h(Number(response['status']), detailed(message, data), {
            headers: headersOf(response['headers'])
        });
    }
    return new api_error/* ApiError */.h(0, error instanceof Error ? error.message : String(error));
}
function detailed(message, data) {
    const errors = Array.isArray(data['errors']) ? data['errors'] : [];
    const details = errors.map((detail) => ((0,shape/* isFields */.Ce)(detail) ? (0,shape/* optionalText */.mR)(detail, 'message') : detail));
    return [message, ...details.filter((detail) => typeof detail === 'string')].join(': ');
}
function graphqlError(answer) {
    const errors = (0,shape/* listOf */.c3)(answer, 'errors').filter(shape/* isFields */.Ce);
    if (errors.length === 0)
        return (0,api_error/* malformed */.Q)('errors without an error');
    const types = errors.map((error) => (0,shape/* optionalText */.mR)(error, 'type') ?? '');
    return new api_error/* ApiError */.h(200, errors.map((error) => (0,shape/* optionalText */.mR)(error, 'message') ?? 'no message').join('; '), { types });
}
function headersOf(headers) {
    return new Map((0,shape/* isFields */.Ce)(headers) ? Object.entries(headers).map(([name, value]) => [name, String(value)]) : []);
}


/***/ }),

/***/ 1511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   Di: () => (/* binding */ ITEMS),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   oK: () => (/* binding */ getter),
/* harmony export */   yj: () => (/* binding */ allUnless)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5430);
/* harmony import */ var _steady_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(325);



const ITEMS = 'items';
function getter(client, pace, purpose) {
    return (path, read, own = purpose) => (0,_steady_js__WEBPACK_IMPORTED_MODULE_2__/* .steady */ .v)(pace, own, async () => {
        const answer = await client.rest('GET', path);
        return read(Array.isArray(answer) ? { [ITEMS]: answer } : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(answer, 'the answer'));
    });
}
async function* pages(get, { path, key, size, parse, purpose }) {
    const joint = path.includes('?') ? '&' : '?';
    for (let page = 1, seen = 0;; page++) {
        const read = (fields) => ({
            items: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(fields, key).map((item) => parse((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(item, `an entry of ${key}`))),
            total: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(fields, 'total_count')
        });
        const { items, total } = await get(`${path}${joint}per_page=${size}&page=${page}`, read, purpose);
        seen += items.length;
        yield items;
        if (items.length < size || seen >= total)
            return;
    }
}
async function all(parts) {
    const items = [];
    for await (const part of parts)
        items.push(...part);
    return items;
}
async function allUnless(reasons, parts) {
    try {
        return await all(parts);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh && reasons.includes(error.code))
            return [];
        throw error;
    }
}


/***/ }),

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
    const parameters = new URLSearchParams({ exclude_pull_requests: 'true' });
    if (branch !== undefined)
        parameters.set('branch', branch);
    if (sha !== undefined)
        parameters.set('head_sha', sha);
    if (event?.length === 1)
        parameters.set('event', event[0] ?? '');
    if (actor !== undefined)
        parameters.set('actor', actor);
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/actions/workflows/${asked.workflow}/runs` + `?${parameters.toString()}`;
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

/***/ 325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ steady)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3660);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6149);


const TRIES = 8;
async function steady(pace, purpose, read) {
    for (let attempt = 0;;) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h))
                throw error;
            const verdict = (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L)(error, purpose, Date.now());
            switch (verdict.kind) {
                case 'limited':
                    await pace.waitUntil(verdict.until, verdict.why);
                    break;
                case 'refused':
                    throw verdict.error;
                case 'conflict':
                    await pace.backOff(attempt++);
                    break;
                case 'again':
                    if (attempt + 1 === (verdict.tries ?? TRIES))
                        throw verdict.error;
                    await pace.backOff(attempt++);
            }
        }
    }
}


/***/ }),

/***/ 4544:
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
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/classify.ts
var classify = __webpack_require__(6149);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(9573);
// EXTERNAL MODULE: ./src/github/shape.ts
var shape = __webpack_require__(5430);
;// CONCATENATED MODULE: ./src/github/head.ts


function foldersOf(paths) {
    return [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))];
}
function headQuery({ repository, branch }, paths, traced) {
    const variables = {
        owner: repository.owner,
        name: repository.name,
        ref: `refs/heads/${branch}`
    };
    const folders = foldersOf(paths).map((folder, index) => {
        variables[`folder${index}`] = `refs/heads/${branch}:${folder}`;
        return `folder${index}: object(expression: $folder${index}) { ... on Tree { entries { name oid type } } }`;
    });
    const commits = traced.map((path, index) => {
        variables[`path${index}`] = path;
        return `commit${index}: history(first: 1, path: $path${index}) { nodes { oid message } }`;
    });
    const target = `target { oid ${commits.length === 0 ? '' : `... on Commit { ${commits.join(' ')} }`} }`;
    const document = `query PublishBadgesHead(${Object.keys(variables)
        .map((name) => `$${name}: String!`)
        .join(', ')}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner isPrivate isArchived isEmpty
    defaultBranchRef { name }
    ref(qualifiedName: $ref) { ${target} }
    ${folders.join('\n    ')}
  }
}`;
    return { document, variables };
}
function parseHead(data, paths, traced) {
    const repository = (0,shape/* asFields */.qI)(data['repository'], 'repository');
    const target = repository['ref'] === null ? null : (0,shape/* asFields */.qI)((0,shape/* asFields */.qI)(repository['ref'], 'ref')['target'], 'target');
    const defaultBranch = (0,shape/* isFields */.Ce)(repository['defaultBranchRef'])
        ? (0,shape/* optionalText */.mR)(repository['defaultBranchRef'], 'name')
        : null;
    return {
        name: (0,shape/* textOf */.b6)(repository, 'nameWithOwner'),
        isEmpty: flag(repository, 'isEmpty'),
        isPrivate: flag(repository, 'isPrivate'),
        isArchived: flag(repository, 'isArchived'),
        defaultBranch,
        head: target === null ? null : (0,shape/* oidOf */._f)(target, 'oid'),
        blobs: target === null ? new Map() : blobsIn(repository, paths),
        lastCommits: target === null ? new Map() : commitsIn(target, traced)
    };
}
function blobsIn(repository, paths) {
    const blobs = new Map();
    foldersOf(paths).forEach((folder, index) => {
        const tree = repository[`folder${index}`];
        if (tree === undefined)
            throw (0,api_error/* malformed */.Q)(`folder${index} is missing`);
        if (!(0,shape/* isFields */.Ce)(tree) || !Array.isArray(tree['entries']))
            return;
        for (const entry of (0,shape/* listOf */.c3)(tree, 'entries')) {
            const fields = (0,shape/* asFields */.qI)(entry, 'an entry');
            if (fields['type'] === 'blob')
                blobs.set(folder === '' ? (0,shape/* textOf */.b6)(fields, 'name') : `${folder}/${(0,shape/* textOf */.b6)(fields, 'name')}`, (0,shape/* oidOf */._f)(fields, 'oid'));
        }
    });
    return blobs;
}
function commitsIn(target, traced) {
    const commits = new Map();
    traced.forEach((path, index) => {
        const [last] = (0,shape/* listOf */.c3)((0,shape/* asFields */.qI)(target[`commit${index}`], 'history'), 'nodes');
        if (last === undefined)
            return;
        const commit = (0,shape/* asFields */.qI)(last, 'a commit');
        commits.set(path, { oid: (0,shape/* oidOf */._f)(commit, 'oid'), message: (0,shape/* textOf */.b6)(commit, 'message') });
    });
    return commits;
}
function flag(fields, key) {
    const value = fields[key];
    if (typeof value === 'boolean')
        return value;
    throw (0,api_error/* malformed */.Q)(`${key} is no boolean`);
}

// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __webpack_require__(651);
// EXTERNAL MODULE: ./src/github/steady.ts
var steady = __webpack_require__(325);
;// CONCATENATED MODULE: ./src/github/branch-store.ts








const COMMIT = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
function branchStore(client, pace, place) {
    const name = (0,github_repository/* fullName */.fq)(place.repository);
    const purposes = purposesFor(name, place.branch);
    return {
        async read(paths, traced) {
            const { document, variables } = headQuery(place, paths, traced);
            const state = await (0,steady/* steady */.v)(pace, purposes.read, async () => {
                const data = await client.graphql(document, variables);
                return parseHead(data, paths, traced);
            });
            if (state.name.toLowerCase() !== name.toLowerCase())
                throw (0,github_repository/* moved */.aW)(place.repository, state.name);
            if (state.isArchived)
                throw new errors/* BadgeError */.qh('archived', `The repository ${name} is archived and takes no changes: unarchive it, or take this step out.`);
            place.found(state);
            return state;
        },
        async write(files, state) {
            const write = state.head !== null
                ? commit(client, place, { files, head: state.head })
                : state.isEmpty
                    ? seed(client, place, files)
                    : plant(client, place, files);
            try {
                return await write;
            }
            catch (error) {
                if (error instanceof api_error/* ApiError */.h)
                    return (0,classify/* outcomeOf */.s)(error, purposes.write, Date.now());
                throw error;
            }
        }
    };
}
function purposesFor(name, branch) {
    const missing = `There is no repository ${name}, or the token may not see it: a repository other than this one takes a "token" that may write to it.`;
    const grant = '"contents: write". Paste into the job: permissions: { contents: write, actions: read }';
    return {
        read: { what: `to read the branch "${branch}" of ${name}`, permission: grant, missing },
        write: { what: `to write to the branch "${branch}" of ${name}`, permission: grant, missing }
    };
}
async function commit(client, place, { files, head }) {
    const { headline, body } = place.message();
    const input = {
        branch: { repositoryNameWithOwner: (0,github_repository/* fullName */.fq)(place.repository), branchName: place.branch },
        message: { headline, ...(body === '' ? {} : { body }) },
        expectedHeadOid: head,
        fileChanges: {
            additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') }))
        }
    };
    const data = await client.graphql(COMMIT, { input });
    const made = (0,shape/* asFields */.qI)((0,shape/* asFields */.qI)(data['createCommitOnBranch'], 'createCommitOnBranch')['commit'], 'commit');
    return { kind: 'written', commitSha: (0,shape/* oidOf */._f)(made, 'oid') };
}
function messageOf(place) {
    const { headline, body } = place.message();
    return body === ''
        ? headline
        : `${headline}

${body}`;
}
async function plant(client, place, files) {
    const { owner, name } = place.repository;
    const entries = files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }));
    const tree = (0,shape/* asFields */.qI)(await client.rest('POST', (0,github_client/* route */.w) `/repos/${owner}/${name}/git/trees`, { tree: entries }), 'the tree');
    const body = { message: messageOf(place), tree: (0,shape/* oidOf */._f)(tree, 'sha'), parents: [] };
    const root = (0,shape/* asFields */.qI)(await client.rest('POST', (0,github_client/* route */.w) `/repos/${owner}/${name}/git/commits`, body), 'the commit');
    const sha = (0,shape/* oidOf */._f)(root, 'sha');
    await client.rest('POST', (0,github_client/* route */.w) `/repos/${owner}/${name}/git/refs`, { ref: `refs/heads/${place.branch}`, sha });
    return { kind: 'written', commitSha: sha };
}
async function seed(client, place, files) {
    const { owner, name } = place.repository;
    const [file] = files;
    if (file === undefined)
        throw (0,api_error/* malformed */.Q)('no file to begin with');
    const path = file.path
        .split('/')
        .map((part) => (0,github_client/* route */.w) `/${part}`)
        .join('');
    const content = Buffer.from(file.text).toString('base64');
    const answer = (0,shape/* asFields */.qI)(await client.rest('PUT', (0,github_client/* route */.w) `/repos/${owner}/${name}/contents` + path, {
        message: messageOf(place),
        content,
        branch: place.branch
    }), 'the file');
    const commitSha = (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)(answer['commit'], 'commit'), 'sha');
    return files.length === 1 ? { kind: 'written', commitSha } : { kind: 'partly', paths: [file.path] };
}

;// CONCATENATED MODULE: ./src/github/facts.ts



function repositoryFacts(get, repository) {
    return get((0,github_client/* route */.w) `/repos/${repository.owner}/${repository.name}`, (fields) => {
        const name = (0,shape/* textOf */.b6)(fields, 'full_name');
        if (name.toLowerCase() !== `${repository.owner}/${repository.name}`.toLowerCase())
            throw (0,github_repository/* moved */.aW)(repository, name);
        return {
            id: String((0,shape/* numberOf */.rl)(fields, 'id')),
            defaultBranch: (0,shape/* textOf */.b6)(fields, 'default_branch'),
            isPrivate: fields['private'] === true,
            isFork: fields['fork'] === true,
            ownedByOrganization: (0,shape/* textOf */.b6)((0,shape/* asFields */.qI)(fields['owner'], 'owner'), 'type') === 'Organization'
        };
    });
}
const NEWEST = `query PublishBadgesNewest($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { oid } }
    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }
  }
}`;
async function newest(client, { owner, name }) {
    const data = await client.graphql(NEWEST, { owner, name });
    const repository = (0,shape/* asFields */.qI)(data['repository'], 'repository');
    const head = repository['defaultBranchRef'];
    const [tag] = (0,shape/* listOf */.c3)((0,shape/* asFields */.qI)(repository['refs'], 'refs'), 'nodes');
    return {
        commitSha: (0,shape/* isFields */.Ce)(head) ? (0,shape/* optionalText */.mR)((0,shape/* asFields */.qI)(head['target'], 'target'), 'oid') : null,
        tag: (0,shape/* isFields */.Ce)(tag) ? (0,shape/* optionalText */.mR)(tag, 'name') : null
    };
}

// EXTERNAL MODULE: ./src/github/pace.ts
var github_pace = __webpack_require__(3148);
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
        const repository = named(name);
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
        defaultBranch: (name) => ask('facts', name, async (get, repository) => (await repositoryFacts(get, repository)).defaultBranch),
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
function named(name) {
    const repository = (0,github_repository/* parseRepository */.SU)(name);
    if (repository === undefined)
        throw new errors/* BadgeError */.qh('invalid', `"${name}" is no repository. Allowed: owner/name.`);
    return repository;
}

;// CONCATENATED MODULE: ./src/github/api.ts







function openApi(context, { token, clock, signal }) {
    const { repository, apiUrl, graphqlUrl } = context;
    const pace = new github_pace/* RequestPace */.t(clock);
    const client = (0,github_client/* connect */.N)({
        token,
        apiUrl,
        graphqlUrl,
        signal,
        observe: (roundTrip) => pace.observe(roundTrip)
    });
    return {
        pace,
        record: runRecord(client, pace),
        facts: () => repositoryFacts((0,pages/* getter */.oK)(client, pace, (0,runs/* purposeOfRuns */.uD)(repository)), repository),
        newest: () => newest(client, repository),
        branch: (place) => branchStore(client, pace, place),
        gist: async (id, found) => (await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 6128))).gistStore(client, pace, { id, found })
    };
}

;// CONCATENATED MODULE: ./src/target/sha1.ts
function sha1(bytes) {
    const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
    padded.set(bytes);
    padded[bytes.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
    view.setUint32(padded.length - 4, bytes.length << 3);
    const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
    const words = new Int32Array(80);
    for (let block = 0; block < padded.length; block += 64) {
        for (let index = 0; index < 16; index++)
            words[index] = view.getInt32(block + 4 * index);
        expand(words);
        digest(state, words);
    }
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
function expand(words) {
    for (let index = 16; index < 80; index++) {
        const mixed = (words[index - 3] ?? 0) ^ (words[index - 8] ?? 0) ^ (words[index - 14] ?? 0) ^ (words[index - 16] ?? 0);
        words[index] = (mixed << 1) | (mixed >>> 31);
    }
}
function digest(state, words) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let index = 0; index < 80; index++) {
        const mixed = index < 20
            ? ((b & c) | (~b & d)) + 0x5a827999
            : index < 40
                ? (b ^ c ^ d) + 0x6ed9eba1
                : index < 60
                    ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
                    : (b ^ c ^ d) + 0xca62c1d6;
        const next = (((a << 5) | (a >>> 27)) + mixed + e + (words[index] ?? 0)) | 0;
        e = d;
        d = c;
        c = (b << 30) | (b >>> 2);
        b = a;
        a = next;
    }
    state.set([a, b, c, d, e].map((word, index) => word + (state[index] ?? 0)));
}

;// CONCATENATED MODULE: ./src/target/blob.ts

function blobId(text) {
    const bytes = Buffer.from(text);
    return sha1(Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
}

;// CONCATENATED MODULE: ./src/target/superseded.ts
class Supersession {
    #store;
    #advice;
    #marks;
    #asked = new Map();
    constructor(store, advice) {
        this.#store = store;
        this.#advice = advice;
    }
    haveMoved(files, state) {
        const before = this.#marks;
        this.#marks = new Map(files.map(({ path }) => [path, this.#store.mark(state, path)]));
        const moved = files.some((file) => {
            const wasRead = before?.has(file.path) === true;
            return wasRead && before.get(file.path) !== this.#store.mark(state, file.path) && !this.#store.holds(state, file);
        });
        if (moved)
            this.#asked = new Map();
        return moved;
    }
    async among(files, state) {
        const superseded = [];
        for (const { path, stamp } of files) {
            if (stamp === undefined)
                continue;
            const last = this.#store.commitOf(state, path);
            if ((last !== undefined && isOlder(stamp, last)) || (await this.#ask(stamp)))
                superseded.push(path);
        }
        return superseded;
    }
    #ask(stamp) {
        const key = JSON.stringify(stamp);
        const asked = this.#asked.get(key) ?? this.#advice.isSuperseded(stamp);
        this.#asked.set(key, asked);
        return asked;
    }
}
function isOlder({ file, number, attempt }, { message }) {
    const runs = [...message.matchAll(/^Badge-Run: (.+) (\d+)\.(\d+)$/gm)]
        .filter(([, name]) => name === file)
        .map(([, , run, again]) => [Number(run), Number(again)]);
    return runs.length > 0 && runs.every(([run, again]) => run > number || (run === number && again > attempt));
}

;// CONCATENATED MODULE: ./src/target/converge.ts

const UNCLEAR_IN_A_ROW = 8;
async function converge(given, store, { pace, advice }) {
    const supersession = new Supersession(store, advice);
    let files = given;
    let sent = [];
    for (let attempt = 0, unclear = 0;; attempt++) {
        const state = await store.read(files, sent);
        if (supersession.haveMoved(files, state)) {
            files = await advice.renew();
            continue;
        }
        const missing = files.filter((file) => !store.holds(state, file));
        sent = sent.filter((path) => !missing.some((file) => file.path === path));
        const superseded = await supersession.among(missing, state);
        const due = missing.filter((file) => !superseded.includes(file.path));
        if (due.length === 0)
            return { ...publication(sent, sent[0] && store.commitOf(state, sent[0])?.oid), superseded };
        if (pace === 'dry run')
            return { ...publication([], undefined), superseded };
        const outcome = await store.write(due, state);
        const paths = due.map(({ path }) => path);
        if (outcome.kind === 'written')
            return { ...publication([...sent, ...paths], outcome.commitSha), superseded };
        if (outcome.kind === 'partly')
            sent = [...sent, ...outcome.paths];
        if (outcome.kind === 'unclear')
            sent = [...sent, ...paths];
        unclear = outcome.kind === 'unclear' ? unclear + 1 : 0;
        if (outcome.kind === 'unclear' && unclear === (outcome.tries ?? UNCLEAR_IN_A_ROW))
            throw outcome.error;
        if (outcome.kind === 'limited')
            await pace.waitUntil(outcome.until, outcome.why);
        else if (outcome.kind !== 'partly')
            await pace.backOff(attempt);
    }
}
function publication(written, commitSha) {
    return { written, superseded: [], removed: [], ...(commitSha === undefined || commitSha === '' ? {} : { commitSha }) };
}

;// CONCATENATED MODULE: ./src/target/branch.ts


function branchTarget(store, pace) {
    return {
        publish(files, advice) {
            const ids = new Map();
            const idOf = (text) => {
                const id = ids.get(text) ?? blobId(text);
                ids.set(text, id);
                return id;
            };
            const steps = {
                read: (due, sent) => {
                    const stamped = due.filter(({ stamp }) => stamp !== undefined).map(({ path }) => path);
                    return store.read(due.map(({ path }) => path), [...new Set([...stamped, ...sent.slice(0, 1)])]);
                },
                holds: (state, { path, text }) => state.blobs.get(path) === idOf(text),
                mark: (state, path) => state.blobs.get(path),
                write: (missing, state) => store.write(missing, state),
                commitOf: (state, path) => state.lastCommits.get(path)
            };
            return converge(files, steps, { pace, advice });
        }
    };
}

// EXTERNAL MODULE: ./src/privacy.ts
var privacy = __webpack_require__(3107);
;// CONCATENATED MODULE: ./src/target/gist.ts

function gistTarget(store, pace) {
    const steps = {
        read: () => store.read(),
        holds: (there, { path, text }) => there.get(path) === text,
        mark: (there, path) => there.get(path),
        write: (missing) => store.write(missing),
        commitOf: () => undefined
    };
    return { publish: (files, advice) => converge(files, steps, { pace, advice }) };
}

;// CONCATENATED MODULE: ./src/remote.ts







class Remote {
    #means;
    #api;
    constructor(means) {
        this.#means = means;
    }
    get api() {
        const { plan, context } = this.#means;
        if (plan.token === '')
            throw (0,errors/* invalid */.Gq)('token', '', 'is empty. Leave it out in a workflow, where github.token is its default; on the command line give --token or GITHUB_TOKEN.');
        this.#api ??= openApi(context, { ...this.#means, token: plan.token });
        return this.#api;
    }
    branch({ branch, repository: named }, message, source) {
        const { plan, context } = this.#means;
        const repository = (named === undefined ? undefined : (0,github_repository/* parseRepository */.SU)(named)) ?? context.repository;
        const isOwn = (0,github_repository/* isSame */.Ft)(repository, context.repository);
        if (isOwn)
            refuseDefaultBranch(branch, context.facts?.defaultBranch);
        let isPrivate = isOwn && context.facts?.isPrivate === true;
        const store = this.api.branch({
            repository,
            branch,
            message,
            found(state) {
                if (isOwn)
                    refuseDefaultBranch(branch, state.defaultBranch ?? undefined);
                else if (source.isPrivate && !state.isPrivate && !plan.allowPublic)
                    throw (0,privacy/* privateToPublic */.cL)((0,github_repository/* fullName */.fq)(repository));
                isPrivate = state.isPrivate;
            }
        });
        return {
            target: branchTarget(store, plan.dryRun ? 'dry run' : this.api.pace),
            address: (path) => (0,addresses/* branchAddress */.lv)(context.serverUrl, { repository, branch, isPrivate }, path)
        };
    }
    async gist({ id }) {
        const { plan, context } = this.#means;
        if (plan.gistToken === '') {
            throw (0,errors/* invalid */.Gq)('gist-token', '', 'is empty, and a gist takes one. Give a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.');
        }
        const api = openApi(context, { ...this.#means, token: plan.gistToken });
        let gist = { id, owner: null, rawUrl: null };
        const store = await api.gist(id, (found) => (gist = { id, ...found }));
        return {
            target: gistTarget(store, plan.dryRun ? 'dry run' : api.pace),
            address: (path) => (0,addresses/* gistAddress */.wO)(context.serverUrl, gist, path)
        };
    }
}
function refuseDefaultBranch(branch, defaultBranch) {
    if (branch !== defaultBranch)
        return;
    throw new errors/* BadgeError */.qh('invalid', `Input "target-branch": "${branch}" is the default branch, and badges would be mixed into its history. Take a branch of their own (default: badges).`);
}


/***/ }),

/***/ 7026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
class Collection {
    #wrapper = (send, options) => send(options);
    bind() {
        return (send, options) => this.#wrapper(send, options);
    }
    wrap(_, wrapper) {
        this.#wrapper = wrapper;
    }
}
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ({ Collection });


/***/ }),

/***/ 176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
function parse(header) {
    const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
    const pairs = parameters.map((parameter) => parameter.split('=', 2));
    return { type, parameters: Object.fromEntries(pairs) };
}


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
/* unused harmony export BearerCredentialHandler */
class HttpClient {
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}
class BearerCredentialHandler extends (/* unused pure expression or super */ null && (HttpClient)) {
}


/***/ }),

/***/ 3067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ JSONParse),
/* harmony export */   i: () => (/* binding */ JSONStringify)
/* harmony export */ });
const JSONParse = (text) => JSON.parse(text);
const JSONStringify = (value) => JSON.stringify(value);


/***/ }),

/***/ 8669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ endpoint)
/* harmony export */ });
const DEFAULTS = {
    baseUrl: 'https://api.github.com',
    headers: { accept: 'application/vnd.github.v3+json' }
};
const endpoint = withDefaults({}, DEFAULTS);
function withDefaults(older, newer) {
    const defaults = merge(older, newer);
    return { DEFAULTS: defaults, defaults: withDefaults.bind(null, defaults), merge: merge.bind(null, defaults), parse };
}
function merge(defaults, route, more) {
    const options = typeof route === 'string' ? { ...asked(route), ...more } : route;
    return {
        ...defaults,
        ...options,
        headers: { ...defaults.headers, ...options.headers },
        request: { ...defaults.request, ...options.request }
    };
}
function asked(route) {
    const [method = '', url = ''] = route.split(' ');
    return { method, url };
}
const NO_FIELDS = ['method', 'url', 'baseUrl', 'headers', 'request', 'mediaType'];
function parse(options) {
    const { method, url, baseUrl, headers, request } = options;
    const plain = { method, url: url.startsWith('/') ? baseUrl + url : url, headers, request };
    const fields = Object.entries(options).filter(([name]) => !NO_FIELDS.includes(name));
    if (fields.length === 0)
        return plain;
    if (method === 'GET')
        throw new Error('A query is part of the path.');
    const type = { 'content-type': 'application/json; charset=utf-8' };
    return { ...plain, headers: { ...headers, ...type }, body: Object.fromEntries(fields) };
}


/***/ }),

/***/ 4019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withCustomRequest)
/* harmony export */ });
function withCustomRequest() {
    return { defaults: () => undefined };
}


/***/ }),

/***/ 3554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ restEndpointMethods),
/* harmony export */   u: () => (/* binding */ paginateRest)
/* harmony export */ });
const nothing = () => ({});
const restEndpointMethods = nothing;
const paginateRest = nothing;


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
function fetch() {
    throw new Error('requests go through github/fetch.ts');
}


/***/ }),

/***/ 6139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ getUserAgent)
/* harmony export */ });
const getUserAgent = () => 'Node.js';


/***/ })

};
;