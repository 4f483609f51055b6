"use strict";
exports.id = 975;
exports.ids = [975];
exports.modules = {

/***/ 134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ asker),
/* harmony export */   RO: () => (/* binding */ MOST_PATHS),
/* harmony export */   SH: () => (/* binding */ refusable),
/* harmony export */   ab: () => (/* binding */ questions),
/* harmony export */   i1: () => (/* binding */ GraphqlRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3660);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/* harmony import */ var _meanings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(759);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5430);
/* harmony import */ var _steady_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(325);






class GraphqlRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh {
}
function asker(client, pace, purpose) {
    const graphql = refusable(client, pace, purpose);
    return ({ document, variables }, read) => (0,_steady_js__WEBPACK_IMPORTED_MODULE_5__/* .steady */ .v)(pace, purpose, async () => {
        const data = await graphql(document, variables);
        return read((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .asFields */ .qI)(data['repository'], 'repository'));
    });
}
function refusable(client, pace, purpose) {
    return async (document, variables) => {
        try {
            return await client.graphql(document, variables);
        }
        catch (error) {
            if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h))
                throw error;
            if ((0,_meanings_js__WEBPACK_IMPORTED_MODULE_3__/* .isGraphqlRefused */ .ou)(error))
                throw new GraphqlRefused('refused', `GitHub refused ${purpose.what} through GraphQL (HTTP ${error.status}).`);
            const verdict = (0,_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .classify */ .L8)(error, purpose, Date.now());
            if (verdict.kind === 'limited' && (0,_meanings_js__WEBPACK_IMPORTED_MODULE_3__/* .isGraphqlSpent */ .iF)(error))
                await waited(pace, verdict);
            throw error;
        }
    };
}
async function waited(pace, { until, why }) {
    try {
        await pace.waitUntil(until, why);
    }
    catch (late) {
        throw late instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh && late.code === 'limited' ? new GraphqlRefused(late.code, late.message) : late;
    }
}
const MOST_PATHS = 50;
function* questions({ owner, name }, paths, { title, field, valueOf }) {
    for (let start = 0; start < paths.length; start += MOST_PATHS) {
        const part = paths.slice(start, start + MOST_PATHS);
        const values = part.map((path, index) => [`path${index}`, valueOf(path)]);
        const variables = { owner, name, ...Object.fromEntries(values) };
        const declared = Object.keys(variables).map((variable) => `$${variable}: String!`);
        const document = `query ${title}(${declared.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${part.map((_, index) => field(index)).join('\n    ')}
  }
}`;
        yield { question: { document, variables }, part };
    }
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Qe: () => (/* binding */ outage),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _meanings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(759);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3148);



function classify(error, purpose, now) {
    const means = (0,_meanings_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .Pr)(error);
    switch (means) {
        case 'conflict':
            return { kind: 'conflict' };
        case 'limited':
            return { kind: 'limited', until: limitedUntil(error.headers, now), why: said(error) };
        case 'outage':
            return { kind: 'again', error: outage(error, purpose) };
        case 'doubtful':
            return { kind: 'again', error: refusal('policy', error, purpose), tries: 2 };
        default:
            return { kind: 'refused', error: refusal(means, error, purpose) };
    }
}
function outage(error, purpose) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('outage', `GitHub failed ${purpose.what}: ${said(error)}. ${_pace_js__WEBPACK_IMPORTED_MODULE_2__/* .NEXT */ .K2}`);
}
const MINUTE = 60_000;
function limitedUntil(headers, now) {
    const after = headers.get('retry-after');
    if (after !== undefined)
        return /^\d+$/.test(after) ? now + Number(after) * 1000 : Date.parse(after) || now + MINUTE;
    const reset = Number(headers.get('x-ratelimit-reset'));
    return (0,_meanings_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpent */ .Fh)(headers) && reset > 0 ? reset * 1000 : now + MINUTE;
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
        connection.signal.throwIfAborted();
        const start = Date.now();
        try {
            const headers = { 'x-github-api-version': '2022-11-28' };
            const request = { signal: connection.signal };
            const answer = await octokit.request(`${method} ${url}`, { ...body, headers, request });
            if (answer.status >= 300)
                throw new api_error/* ApiError */.h(answer.status, 'moved', { headers: headersOf(answer.headers) });
            return answer;
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
        rest: async (method, path, body) => (await send(method, path, body)).data,
        async graphql(document, variables) {
            const { data, headers } = await send('POST', connection.graphqlUrl, { query: document, variables });
            const answer = (0,shape/* asFields */.qI)(data, 'the GraphQL answer');
            if (answer['errors'] !== undefined)
                throw graphqlError(answer, headersOf(headers));
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
function graphqlError(answer, headers) {
    const errors = (0,shape/* listOf */.c3)(answer, 'errors').filter(shape/* isFields */.Ce);
    if (errors.length === 0)
        return (0,api_error/* malformed */.Q)('errors without an error');
    const types = errors.map((error) => (0,shape/* optionalText */.mR)(error, 'type') ?? '');
    const message = errors.map((error) => (0,shape/* optionalText */.mR)(error, 'message') ?? 'no message').join('; ');
    return new api_error/* ApiError */.h(200, message, { types, headers });
}
function headersOf(headers) {
    return new Map((0,shape/* isFields */.Ce)(headers) ? Object.entries(headers).map(([name, value]) => [name, String(value)]) : []);
}


/***/ }),

/***/ 759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isSpent),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   iF: () => (/* binding */ isGraphqlSpent),
/* harmony export */   ou: () => (/* binding */ isGraphqlRefused),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
const PRIMARY = ['RATE_LIMITED', 'RATE_LIMIT'];
const isSpent = (headers) => headers.get('x-ratelimit-remaining') === '0';
const REDIRECTS = [301, 302, 303, 307, 308];
const NOT_ALLOWED = /Resource not accessible|without `workflows?` permission/i;
const UNSEEN = /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha\b.* does not exist|BadObjectState/i;
const TABLE = [
    { status: [429], means: 'limited' },
    { status: [200, 403], types: PRIMARY, means: 'limited' },
    { status: [200, 403], text: /rate limit|abuse detection/i, means: 'limited' },
    { text: NOT_ALLOWED, means: 'forbidden' },
    { status: [403], header: (headers) => headers.has('retry-after') || isSpent(headers), means: 'limited' },
    { status: [0], text: /certificate/i, means: 'refused' },
    { status: [401], means: 'unauthorized' },
    { text: /(?:was|is) archived/i, status: [200, 403, 409, 422], means: 'archived' },
    { types: ['STALE_DATA'], means: 'conflict' },
    {
        types: ['NOT_FOUND'],
        text: /^The branch .* does not exist|requested for deletion which does not exist/,
        means: 'conflict'
    },
    {
        text: /Expected \S+ to point to|not a fast.?forward|Reference already exists|is at \S+ but expected|does not match [\da-f]{40}/i,
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
    { status: [403], means: 'forbidden' },
    { text: UNSEEN, means: 'outage' },
    { types: ['NOT_FOUND'], means: 'not-found' },
    { status: [404, 410], means: 'not-found' },
    { status: [422], text: /No commit found/i, means: 'not-found' },
    { status: REDIRECTS, means: 'moved' },
    { text: /something went wrong|timed? ?out|couldn't respond/i, status: [200, 422], means: 'outage' },
    { status: [400, 409, 422], text: /^HTTP \d+$/, means: 'outage' },
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
function meaningOf(error) {
    return TABLE.find((row) => fits(row, error))?.means ?? (error.status >= 500 ? 'outage' : 'refused');
}
const isUnknown = (error) => error.status === 200 && meaningOf(error) === 'refused';
const isRedirect = ({ status }) => REDIRECTS.includes(status);
function isGraphqlRefused(error) {
    if (![403, 404, 405, 410, 501].includes(error.status) || NOT_ALLOWED.test(error.message))
        return false;
    return ['forbidden', 'not-found', 'outage', 'refused'].includes(meaningOf(error));
}
function isGraphqlSpent({ types, headers, message }) {
    if (/secondary/i.test(message) || headers.has('retry-after'))
        return false;
    return types.some((type) => PRIMARY.includes(type)) || headers.get('x-ratelimit-resource') === 'graphql';
}


/***/ }),

/***/ 2855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   jN: () => (/* binding */ historyField),
/* harmony export */   qY: () => (/* binding */ lastCommitsAt),
/* harmony export */   we: () => (/* binding */ BLOB)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3660);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(134);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5430);




const BLOB = '... on Blob { oid text isTruncated isBinary byteSize }';
async function textsAt(ask, { repository, head }, paths) {
    const texts = new Map();
    const shape = {
        title: 'PublishBadgesTexts',
        field: (index) => `at${index}: object(expression: $path${index}) { ${BLOB} }`,
        valueOf: (path) => `${head}:${path}`
    };
    for (const { question, part } of (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .questions */ .ab)(repository, paths, shape)) {
        await ask(question, (answer) => {
            for (const [index, path] of part.entries()) {
                const blob = blobOf(path, fieldOf(answer, `at${index}`));
                if (blob !== undefined)
                    texts.set(path, blob);
            }
        });
    }
    return texts;
}
function blobOf(path, blob) {
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(blob) || blob['oid'] === undefined)
        return undefined;
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .flagOf */ .iP)(blob, 'isTruncated'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('refused', `The file ${path} is too large to be read: ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(blob, 'byteSize')} bytes.`);
    const text = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)(blob, 'text');
    return blob['isBinary'] === true || text === null ? undefined : { oid: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oidOf */ ._f)(blob, 'oid'), text };
}
async function lastCommitsAt(ask, { repository, head }, paths) {
    const commits = new Map();
    const shape = {
        title: 'PublishBadgesTrace',
        field: (index) => `at${index}: object(expression: "${head}") { ... on Commit { ${historyField(index)} } }`,
        valueOf: (path) => path
    };
    for (const { question, part } of (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .questions */ .ab)(repository, paths, shape)) {
        await ask(question, (answer) => {
            for (const [index, path] of part.entries())
                commits.set(path, commitOf((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(fieldOf(answer, `at${index}`), 'the head'), index));
        });
    }
    return commits;
}
const historyField = (index) => `commit${index}: history(first: 1, path: $path${index}) { nodes { oid message } }`;
function commitOf(target, index) {
    const [last] = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(target[`commit${index}`], 'history'), 'nodes');
    if (last === undefined)
        return null;
    const commit = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(last, 'a commit');
    return { oid: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oidOf */ ._f)(commit, 'oid'), message: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(commit, 'message') };
}
function fieldOf(answer, key) {
    if (answer[key] === undefined)
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${key} is missing`);
    return answer[key];
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
/* harmony export */   pT: () => (/* binding */ pagesOfAllRuns),
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
const MOST_RUNS_A_PAGE = 100;
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
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/actions/workflows/${asked.workflow}/runs` + parametersOf(asked.query);
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .Bd)(get, { path, key: 'workflow_runs', size: RUNS_A_PAGE, parse: parseRun });
}
function pagesOfAllRuns(get, { owner, name }, query) {
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .route */ .w) `/repos/${owner}/${name}/actions/runs` + parametersOf(query);
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .Bd)(get, { path, key: 'workflow_runs', size: MOST_RUNS_A_PAGE, parse: parseRun });
}
function parametersOf({ branch, sha, event, actor }) {
    const parameters = [
        ['exclude_pull_requests', 'true'],
        ['branch', branch],
        ['head_sha', sha],
        ['event', event?.length === 1 ? event[0] : undefined],
        ['actor', actor]
    ].flatMap(([name, value]) => (value === undefined ? [] : [`${name ?? ''}=${encodeURIComponent(value)}`]));
    return `?${parameters.join('&')}`;
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
            const verdict = (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(error, purpose, Date.now());
            switch (verdict.kind) {
                case 'limited':
                    await pace.waitUntil(verdict.until, verdict.why);
                    break;
                case 'refused':
                    throw verdict.error;
                case 'conflict':
                    if (attempt + 1 >= TRIES)
                        throw (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .outage */ .Qe)(error, purpose);
                    await pace.backOff(attempt++);
                    break;
                case 'again':
                    if (attempt + 1 >= (verdict.tries ?? TRIES))
                        throw verdict.error;
                    await pace.backOff(attempt++);
            }
        }
    }
}


/***/ }),

/***/ 3348:
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
// EXTERNAL MODULE: ./src/draw-all.ts + 3 modules
var draw_all = __webpack_require__(681);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/ask.ts
var github_ask = __webpack_require__(134);
;// CONCATENATED MODULE: ./src/github/branch-purposes.ts
function purposesFor(name, branch) {
    const missing = `There is no repository ${name}, or the token may not see it: a repository other than this one takes a "token" that may write to it.`;
    const grant = '"contents: write". Paste into the job: permissions: { contents: write, actions: read }';
    return {
        read: { what: `to read the branch "${branch}" of ${name}`, permission: grant, missing },
        write: { what: `to write to the branch "${branch}" of ${name}`, permission: grant, missing }
    };
}

// EXTERNAL MODULE: ./src/github/meanings.ts
var meanings = __webpack_require__(759);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(9573);
// EXTERNAL MODULE: ./src/github/shape.ts
var shape = __webpack_require__(5430);
;// CONCATENATED MODULE: ./src/github/git-data.ts



const MOST_ENTRIES = 100;
const MOST_BYTES = 1_000_000;
class GitData {
    #client;
    #repository;
    constructor(client, repository) {
        this.#client = client;
        this.#repository = repository;
    }
    async tree(base, { files, removed }) {
        const entries = [
            ...files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text })),
            ...removed.map((path) => ({ path, mode: '100644', type: 'blob', sha: null }))
        ];
        let tree = base;
        for (const step of stepsOf(entries))
            tree = await this.#made('trees', { ...(tree === undefined ? {} : { base_tree: tree }), tree: step });
        if (tree === undefined)
            throw new Error('a tree of nothing');
        return tree;
    }
    commit(message, tree, parents) {
        return this.#made('commits', { message, tree, parents });
    }
    plant(branch, sha) {
        return this.#point('POST', '/refs', { ref: `refs/heads/${branch}`, sha });
    }
    advance(branch, sha) {
        const parts = branch.split('/').map((part) => (0,github_client/* route */.w) `/${part}`);
        return this.#point('PATCH', `/refs/heads${parts.join('')}`, { force: false, sha });
    }
    async seed({ path, text }, { branch, message }) {
        const { owner, name } = this.#repository;
        const parts = path.split('/').map((part) => (0,github_client/* route */.w) `/${part}`);
        const answer = (0,shape/* asFields */.qI)(await this.#client.rest('PUT', (0,github_client/* route */.w) `/repos/${owner}/${name}/contents` + parts.join(''), {
            message,
            content: Buffer.from(text).toString('base64'),
            branch
        }), 'the file');
        return (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)(answer['commit'], 'commit'), 'sha');
    }
    async #point(method, path, body) {
        const { owner, name } = this.#repository;
        const answer = await this.#client.rest(method, (0,github_client/* route */.w) `/repos/${owner}/${name}/git` + path, body);
        const sha = (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)((0,shape/* asFields */.qI)(answer, 'the reference')['object'], 'object'), 'sha');
        if (sha !== body.sha)
            throw (0,api_error/* malformed */.Q)('the reference points elsewhere');
    }
    async #made(kind, body) {
        const { owner, name } = this.#repository;
        const path = (0,github_client/* route */.w) `/repos/${owner}/${name}/git/${kind}`;
        return (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)(await this.#client.rest('POST', path, body), kind), 'sha');
    }
}
function stepsOf(entries) {
    const steps = [];
    let bytes = 0;
    for (const entry of entries) {
        const size = Buffer.byteLength(entry.content ?? '');
        const last = steps.at(-1);
        if (last === undefined || last.length === MOST_ENTRIES || bytes + size > MOST_BYTES) {
            steps.push([entry]);
            bytes = size;
        }
        else {
            last.push(entry);
            bytes += size;
        }
    }
    return steps;
}

// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __webpack_require__(651);
;// CONCATENATED MODULE: ./src/github/branch-writer.ts





const COMMIT = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const MOVE = `mutation PublishBadgesMove($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
class BranchWriter {
    #graphql;
    #data;
    #place;
    constructor(graphql, data, place) {
        this.#graphql = graphql;
        this.#data = data;
        this.#place = place;
    }
    async write(write, head, overGraphql) {
        if (head.head === null)
            return head.isEmpty ? this.#seed(write) : this.#plant(write);
        const at = { oid: head.head, tree: head.tree ?? head.head };
        if (this.#place.singleCommit)
            return written(await this.#replace(write, at, head.id));
        return written(await (overGraphql && isSmall(write.changes) ? this.#commit(write, at) : this.#advance(write, at)));
    }
    #message({ linesFor }) {
        const { headline, body: given } = this.#place.message();
        const body = [given, ...linesFor(given)].filter((line) => line !== '').join('\n');
        return { headline, body, whole: body === '' ? headline : `${headline}\n\n${body}` };
    }
    async #commit(write, { oid }) {
        const { headline, body } = this.#message(write);
        const { files, removed } = write.changes;
        const additions = files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') }));
        const deletions = removed.map((path) => ({ path }));
        const input = {
            branch: { repositoryNameWithOwner: (0,github_repository/* fullName */.fq)(this.#place.repository), branchName: this.#place.branch },
            message: { headline, ...(body === '' ? {} : { body }) },
            expectedHeadOid: oid,
            fileChanges: { additions, ...(deletions.length === 0 ? {} : { deletions }) }
        };
        const data = await this.#graphql(COMMIT, { input });
        return (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)((0,shape/* asFields */.qI)(data['createCommitOnBranch'], 'createCommitOnBranch')['commit'], 'commit'), 'oid');
    }
    async #advance(write, { oid, tree }) {
        const made = await this.#data.tree(tree, write.changes);
        const commit = await this.#data.commit(this.#message(write).whole, made, [oid]);
        await this.#data.advance(this.#place.branch, commit);
        return commit;
    }
    async #replace(write, { oid, tree }, repositoryId) {
        const made = await this.#data.tree(tree, write.changes);
        const commit = await this.#data.commit(this.#message(write).whole, made, []);
        const move = { name: `refs/heads/${this.#place.branch}`, beforeOid: oid, afterOid: commit, force: true };
        try {
            const data = await this.#graphql(MOVE, { input: { repositoryId, refUpdates: [move] } });
            (0,shape/* asFields */.qI)(data['updateRefs'], 'updateRefs');
        }
        catch (error) {
            throw error instanceof api_error/* ApiError */.h && (0,meanings/* isUnknown */.t8)(error) ? (0,api_error/* malformed */.Q)(error.message) : error;
        }
        return commit;
    }
    async #plant(write) {
        let tree;
        try {
            tree = await this.#data.tree(undefined, write.changes);
        }
        catch (error) {
            if (error instanceof api_error/* ApiError */.h && error.status === 409 && /is empty/i.test(error.message))
                return this.#seed(write);
            throw error;
        }
        const commit = await this.#data.commit(this.#message(write).whole, tree, []);
        await this.#data.plant(this.#place.branch, commit);
        return written(commit);
    }
    async #seed(write) {
        const { files } = write.changes;
        const [file] = files;
        if (file === undefined)
            throw (0,api_error/* malformed */.Q)('no file to begin with');
        const first = { ...write, changes: { files: [file], removed: [] } };
        const commit = await this.#data.seed(file, { branch: this.#place.branch, message: this.#message(first).whole });
        return files.length === 1 ? written(commit) : { kind: 'partly', paths: [file.path] };
    }
}
const written = (commitSha) => ({ kind: 'written', commitSha });
function isSmall({ files, removed }) {
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    return files.length + removed.length <= MOST_ENTRIES && bytes <= MOST_BYTES;
}

// EXTERNAL MODULE: ./src/github/classify.ts
var classify = __webpack_require__(6149);
// EXTERNAL MODULE: ./src/github/objects.ts
var objects = __webpack_require__(2855);
;// CONCATENATED MODULE: ./src/github/head.ts



function foldersOf(paths) {
    return [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))];
}
function headQuery({ repository, branch, file, singleCommit = false }, paths, traced) {
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
        return (0,objects/* historyField */.jN)(index);
    });
    if (file !== undefined) {
        variables['file'] = file;
        folders.push(`file: object(expression: $file) { ${objects/* BLOB */.we} }`);
    }
    const newest = singleCommit ? 'newest: history(first: 2) { nodes { oid message } }' : '';
    const target = `target { oid ... on Commit { tree { oid } ${newest} ${commits.join(' ')} } }`;
    const document = `query PublishBadgesHead(${Object.keys(variables)
        .map((name) => `$${name}: String!`)
        .join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${singleCommit ? 'id ' : ''}nameWithOwner isPrivate isArchived isEmpty
    defaultBranchRef { name }
    ref(qualifiedName: $ref) { ${target} }
    ${folders.join('\n    ')}
  }
}`;
    return { document, variables };
}
function parseHead(repository, paths, traced) {
    const target = repository['ref'] === null ? null : (0,shape/* asFields */.qI)((0,shape/* asFields */.qI)(repository['ref'], 'ref')['target'], 'target');
    const defaultBranch = (0,shape/* isFields */.Ce)(repository['defaultBranchRef'])
        ? (0,shape/* optionalText */.mR)(repository['defaultBranchRef'], 'name')
        : null;
    return {
        name: (0,shape/* textOf */.b6)(repository, 'nameWithOwner'),
        id: (0,shape/* optionalText */.mR)(repository, 'id') ?? '',
        isEmpty: (0,shape/* flagOf */.iP)(repository, 'isEmpty'),
        isPrivate: (0,shape/* flagOf */.iP)(repository, 'isPrivate'),
        isArchived: (0,shape/* flagOf */.iP)(repository, 'isArchived'),
        defaultBranch,
        head: target === null ? null : (0,shape/* oidOf */._f)(target, 'oid'),
        blobs: target === null ? new Map() : blobsIn(repository, paths),
        tree: target === null ? null : (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)(target['tree'], 'tree'), 'oid'),
        ...(target === null ? { tip: null } : tipOf(target)),
        traced: new Map(traced.map((path, index) => [path, target === null ? null : (0,objects/* commitOf */.D3)(target, index)]))
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
function tipOf(target) {
    if (target['newest'] === undefined)
        return {};
    const [first, ...older] = (0,shape/* listOf */.c3)((0,shape/* asFields */.qI)(target['newest'], 'history'), 'nodes');
    return { tip: { message: (0,shape/* textOf */.b6)((0,shape/* asFields */.qI)(first, 'a commit'), 'message'), isOnly: older.length === 0 } };
}

;// CONCATENATED MODULE: ./src/github/tree.ts




function filesBelow(get, repository, oid) {
    const { owner, name } = repository;
    return get((0,github_client/* route */.w) `/repos/${owner}/${name}/git/trees/${oid}` + '?recursive=1', (answer) => {
        if ((0,shape/* flagOf */.iP)(answer, 'truncated'))
            throw tooMany(repository);
        const files = new Map();
        for (const item of (0,shape/* listOf */.c3)(answer, 'tree')) {
            const entry = (0,shape/* asFields */.qI)(item, 'an entry');
            if (entry['type'] === 'blob')
                files.set((0,shape/* textOf */.b6)(entry, 'path'), (0,shape/* oidOf */._f)(entry, 'sha'));
        }
        return files;
    });
}
function tooMany(repository) {
    return new errors/* BadgeError */.qh('refused', `The branch of ${(0,github_repository/* fullName */.fq)(repository)} holds more files than GitHub lists at once (100,000): give the badges a branch of their own.`);
}

;// CONCATENATED MODULE: ./src/github/graphql-reader.ts




function graphqlReader(ask, get, place) {
    const { repository } = place;
    return {
        async head(paths, traced) {
            const areMany = foldersOf(paths).length > github_ask/* MOST_PATHS */.RO;
            const listed = areMany ? [] : paths;
            const hinted = traced.length > github_ask/* MOST_PATHS */.RO ? [] : traced;
            const head = await ask(headQuery(place, listed, hinted), (answer) => parseHead(answer, listed, hinted));
            return areMany && head.tree !== null ? { ...head, blobs: await filesBelow(get, repository, head.tree) } : head;
        },
        lastCommits: (head, paths) => (0,objects/* lastCommitsAt */.qY)(ask, { repository, head }, paths),
        texts: (head, paths) => (0,objects/* textsAt */.i1)(ask, { repository, head }, paths)
    };
}

;// CONCATENATED MODULE: ./src/github/glance.ts





async function glanceAt(client, pace, { place, wanted: { paths, traced } }) {
    const ask = (0,github_ask/* asker */.N8)(client, pace, purposesFor((0,github_repository/* fullName */.fq)(place.repository), place.branch).read);
    try {
        return await ask(headQuery(place, paths, traced), (answer) => ({
            paths,
            traced,
            head: parseHead(answer, paths, traced),
            text: (0,objects/* blobOf */.DE)(place.file, (0,objects/* fieldOf */._F)(answer, 'file'))?.text
        }));
    }
    catch (error) {
        if (error instanceof github_ask/* GraphqlRefused */.i1)
            return undefined;
        throw error;
    }
}
const isSame = (one, paths, traced) => JSON.stringify([one.paths, one.traced]) === JSON.stringify([paths, traced]);

// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(1511);
;// CONCATENATED MODULE: ./src/github/rest-reader.ts






function restReader(get, { repository, branch }) {
    let known;
    return {
        async head(paths) {
            known ??= await factsOf(get, repository);
            const newest = await newestOf(get, repository, branch);
            const blobs = newest === undefined || paths.length === 0 ? new Map() : await filesBelow(get, repository, newest.tree);
            const place = { head: newest?.oid ?? null, tree: newest?.tree ?? null, isEmpty: false, id: '' };
            return { ...known, ...place, blobs, traced: new Map() };
        },
        async lastCommits(head, paths) {
            const commits = new Map();
            for (const path of paths) {
                const [last] = await commitsOf(get, repository, { sha: head, path, per_page: '1' });
                if (last !== undefined)
                    commits.set(path, last);
            }
            return commits;
        },
        async texts(head, paths) {
            const texts = new Map();
            for (const path of paths) {
                const blob = await orMissing(textAt(get, repository, { head, path }));
                if (blob !== undefined)
                    texts.set(path, blob);
            }
            return texts;
        }
    };
}
function factsOf(get, { owner, name }) {
    return get((0,github_client/* route */.w) `/repos/${owner}/${name}`, (repository) => ({
        name: (0,shape/* textOf */.b6)(repository, 'full_name'),
        isPrivate: (0,shape/* flagOf */.iP)(repository, 'private'),
        isArchived: (0,shape/* flagOf */.iP)(repository, 'archived'),
        defaultBranch: (0,shape/* textOf */.b6)(repository, 'default_branch')
    }));
}
function newestOf(get, { owner, name }, branch) {
    return orMissing(get((0,github_client/* route */.w) `/repos/${owner}/${name}/branches/${branch}`, (answer) => {
        if ((0,shape/* textOf */.b6)(answer, 'name') !== branch)
            return undefined;
        const head = (0,shape/* asFields */.qI)(answer['commit'], 'commit');
        const tree = (0,shape/* asFields */.qI)((0,shape/* asFields */.qI)(head['commit'], 'commit')['tree'], 'tree');
        return { oid: (0,shape/* oidOf */._f)(head, 'sha'), tree: (0,shape/* oidOf */._f)(tree, 'sha') };
    }));
}
function commitsOf(get, { owner, name }, query) {
    const path = (0,github_client/* route */.w) `/repos/${owner}/${name}/commits` + `?${new URLSearchParams(query).toString()}`;
    return get(path, (answer) => (0,shape/* listOf */.c3)(answer, pages/* ITEMS */.Di).map((item) => {
        const commit = (0,shape/* asFields */.qI)(item, 'a commit');
        return { oid: (0,shape/* oidOf */._f)(commit, 'sha'), message: (0,shape/* textOf */.b6)((0,shape/* asFields */.qI)(commit['commit'], 'commit'), 'message') };
    }));
}
function textAt(get, { owner, name }, { head, path }) {
    const parts = path.split('/').map((part) => (0,github_client/* route */.w) `/${part}`);
    return get((0,github_client/* route */.w) `/repos/${owner}/${name}/contents` + `${parts.join('')}?ref=${head}`, (file) => blobOf(path, file));
}
function blobOf(path, file) {
    if (file[pages/* ITEMS */.Di] !== undefined || file['type'] !== 'file')
        return undefined;
    const encoding = (0,shape/* optionalText */.mR)(file, 'encoding');
    if (encoding === 'none')
        throw new errors/* BadgeError */.qh('refused', `The file ${path} is too large to be read: ${(0,shape/* numberOf */.rl)(file, 'size')} bytes.`);
    if (encoding !== 'base64')
        throw (0,api_error/* malformed */.Q)('the file is not in base64');
    const text = Buffer.from((0,shape/* textOf */.b6)(file, 'content'), 'base64').toString('utf8');
    return text.includes('\0') ? undefined : { oid: (0,shape/* oidOf */._f)(file, 'sha'), text };
}
async function orMissing(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (error instanceof errors/* BadgeError */.qh && error.code === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/last-commits.ts


const COMMITS_A_PAGE = 100;
const MOST_PAGES = 10;
async function lastCommits({ get, repository, trace }, { head, traced, paths }, matters) {
    const unknown = head === null ? [] : paths.filter((path) => !traced.has(path));
    const needNot = head === null || unknown.length === 0 || (unknown.length > github_ask/* MOST_PATHS */.RO && !(await mayMatter()));
    const found = needNot ? new Map() : await trace(head, unknown);
    const commits = paths.map((path) => [path, traced.get(path) ?? found.get(path)]);
    return new Map(commits.flatMap(([path, commit]) => (commit ? [[path, commit]] : [])));
    async function mayMatter() {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const query = { sha: head ?? '', per_page: String(COMMITS_A_PAGE), page: String(page) };
            const commits = await commitsOf(get, repository, query);
            if (commits.some(({ message }) => matters(message)))
                return true;
            if (commits.length < COMMITS_A_PAGE)
                return false;
        }
        return true;
    }
}

;// CONCATENATED MODULE: ./src/github/way.ts


class Way {
    #readers;
    #singleCommit;
    #kind = 'graphql';
    constructor(readers, singleCommit) {
        this.#readers = readers;
        this.#singleCommit = singleCommit;
    }
    get isGraphql() {
        return this.#kind === 'graphql';
    }
    async take(how) {
        try {
            return await how(this.#readers[this.#kind]);
        }
        catch (error) {
            this.leaveGraphql(error);
            return how(this.#readers.rest);
        }
    }
    leaveGraphql(error) {
        if (!(error instanceof github_ask/* GraphqlRefused */.i1) || !this.isGraphql)
            throw error;
        if (this.#singleCommit && error.code === 'limited')
            throw error;
        if (this.#singleCommit)
            throw new errors/* BadgeError */.qh(error.code, `${error.message} One commit cannot be kept safely without it: leave "single-commit" out, or let GraphQL through.`);
        this.#kind = 'rest';
    }
}

;// CONCATENATED MODULE: ./src/github/branch-store.ts
















function branchStore(client, pace, place) {
    const { repository } = place;
    const purposes = purposesFor((0,github_repository/* fullName */.fq)(repository), place.branch);
    const get = (0,pages/* getter */.oK)(client, pace, purposes.read);
    const readers = {
        graphql: graphqlReader((0,github_ask/* asker */.N8)(client, pace, purposes.read), get, place),
        rest: restReader(get, place)
    };
    const way = new Way(readers, place.singleCommit);
    const graphql = (0,github_ask/* refusable */.SH)(client, pace, purposes.write);
    const writer = new BranchWriter(graphql, new GitData(client, repository), place);
    let glance = place.singleCommit ? undefined : place.glance;
    const trace = (...asked) => way.take((reader) => reader.lastCommits(...asked));
    return {
        async read(paths, traced) {
            const seen = glance !== undefined && isSame(glance, paths, traced) ? glance.head : undefined;
            glance = undefined;
            const head = seen ?? (await way.take((reader) => reader.head(paths, traced)));
            refuseChanged(repository, head);
            place.found(head);
            return head;
        },
        lastCommits: (head, paths, matters) => lastCommits({ get, repository, trace }, { ...head, paths }, matters),
        files: async ({ tree }) => (tree === null ? new Map() : filesBelow(get, repository, tree)),
        texts: async ({ head }, paths) => (head === null ? new Map() : way.take((reader) => reader.texts(head, paths))),
        async write(changes, head, linesFor) {
            try {
                return await writer.write({ changes, linesFor }, head, way.isGraphql);
            }
            catch (error) {
                if (error instanceof api_error/* ApiError */.h)
                    return await settled(error);
                way.leaveGraphql(error);
                return { kind: 'conflict' };
            }
        }
    };
    async function settled(error) {
        if ((0,meanings/* isRedirect */.N6)(error))
            refuseChanged(repository, await factsOf(get, repository));
        return (0,classify/* outcomeOf */.sG)(error, purposes.write, Date.now());
    }
}
function refuseChanged(repository, { name, isArchived }) {
    if (name.toLowerCase() !== (0,github_repository/* fullName */.fq)(repository).toLowerCase())
        throw (0,github_repository/* moved */.aW)(repository, name);
    if (isArchived)
        throw new errors/* BadgeError */.qh('archived', `The repository ${name} is archived and takes no changes: unarchive it, or take this step out.`);
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
function newest(client, pace, asked) {
    const purpose = {
        what: `to read the newest commit and tag of ${(0,github_repository/* fullName */.fq)(asked)}`,
        permission: '"contents: read"',
        missing: `There is no repository ${(0,github_repository/* fullName */.fq)(asked)}, or the token may not see it ("contents: read").`
    };
    const question = { document: NEWEST, variables: { owner: asked.owner, name: asked.name } };
    return (0,github_ask/* asker */.N8)(client, pace, purpose)(question, (repository) => {
        const head = repository['defaultBranchRef'];
        const [tag] = (0,shape/* listOf */.c3)((0,shape/* asFields */.qI)(repository['refs'], 'refs'), 'nodes');
        return {
            commitSha: (0,shape/* isFields */.Ce)(head) ? (0,shape/* oidOf */._f)((0,shape/* asFields */.qI)(head['target'], 'target'), 'oid') : null,
            tag: (0,shape/* isFields */.Ce)(tag) ? (0,shape/* textOf */.b6)(tag, 'name') : null
        };
    });
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
    known(key) {
        return this.#answers.get(key);
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
            return memory.list(`runs ${reference} ${JSON.stringify(query)}`, () => opened(async () => {
                const ahead = (await memory.known(record_newestOf(query))) ?? [];
                return (await workflows()).runsOf(get, repository, { reference, query, ahead });
            }));
        },
        async foresee(query) {
            const { get, repository } = asking(query.repository);
            await memory.answer(record_newestOf(query), async () => (await workflows()).newestRuns(get, repository, query));
        },
        hasNewer: (name, run) => hasNewer(asking(name), run),
        forget: () => memory.forget(),
        workflow: (name, reference) => ask(`workflow ${reference}`, name, async (...at) => (await workflows()).workflowOf(...at, reference)),
        workflows: (name) => ask('workflows', name, async (...at) => {
            const all = await (await workflows()).workflowsOf(...at);
            return all.filter(({ isActive }) => isActive);
        }),
        defaultBranch: (name) => ask('facts', name, async (get, repository) => (await repositoryFacts(get, repository)).defaultBranch),
        ...reports(ask)
    };
}
function reports(ask) {
    return {
        deployment: (name, wanted) => ask(`deployment ${JSON.stringify(wanted)}`, name, async (...at) => (await deployments()).newestDeployment(...at, wanted)),
        environments: (name) => ask('environments', name, async (...at) => (await deployments()).environmentNames(...at)),
        checks: (name, ref) => ask(`checks ${ref}`, name, async (...at) => (await checks()).checksOf(...at, ref))
    };
}
const record_newestOf = (query) => `newest ${JSON.stringify(query)}`;
const workflows = () => __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 7665));
const deployments = () => __webpack_require__.e(/* import() */ 887).then(__webpack_require__.bind(__webpack_require__, 6887));
const checks = () => __webpack_require__.e(/* import() */ 250).then(__webpack_require__.bind(__webpack_require__, 6250));
async function* opened(open) {
    yield* await open();
}
const ANY_RUN = { sha: undefined, event: undefined, actor: undefined, runNumber: undefined, runId: undefined };
async function hasNewer({ get, repository }, { file, branch, number }) {
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
        facts: () => repositoryFacts((0,pages/* getter */.oK)(client, pace, (0,runs/* purposeOfRuns */.uD)(repository)), repository),
        async contents({ repository: name, ...place }) {
            const { readContents } = await __webpack_require__.e(/* import() */ 113).then(__webpack_require__.bind(__webpack_require__, 3113));
            const there = (0,github_repository/* namedRepository */.ow)(name);
            return readContents((0,pages/* getter */.oK)(client, pace, (0,runs/* purposeOfRuns */.uD)(there)), there, place);
        },
        async exists(there, names) {
            const { existingRefs } = await __webpack_require__.e(/* import() */ 462).then(__webpack_require__.bind(__webpack_require__, 9081));
            return existingRefs(client, pace, { repository: there, names });
        },
        newest: () => newest(client, pace, repository),
        glance: (place, wanted) => glanceAt(client, pace, { place, wanted }),
        branch: (place) => branchStore(client, pace, place),
        gist: async (id, found) => (await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 6128))).gistStore(client, pace, { id, found })
    };
}

// EXTERNAL MODULE: ./src/target/blob.ts + 1 modules
var blob = __webpack_require__(87);
// EXTERNAL MODULE: ./src/target/reading.ts
var reading = __webpack_require__(5745);
;// CONCATENATED MODULE: ./src/target/sent.ts

class Sent {
    #store;
    #own = new Set();
    #along = reading/* NOTHING */.K;
    constructor(store) {
        this.#store = store;
    }
    get paths() {
        return [...new Set([...this.#own, ...this.#along.files.map(({ path }) => path), ...this.#along.removed])];
    }
    note(outcome, { own, along }) {
        if (outcome.kind !== 'unclear' && outcome.kind !== 'partly')
            return;
        const isSent = ({ path }) => outcome.kind === 'unclear' || outcome.paths.includes(path);
        for (const { path } of own.filter(isSent))
            this.#own.add(path);
        this.#along = { files: along.files.filter(isSent), removed: outcome.kind === 'unclear' ? along.removed : [] };
    }
    arrived(files, state) {
        const own = files.filter((file) => this.#own.has(file.path) && this.#store.holds(state, file));
        const along = this.alongArrived(state) ? this.#along : reading/* NOTHING */.K;
        return { written: [...own, ...along.files].map(({ path }) => path), removed: along.removed };
    }
    alongArrived(state) {
        const { files, removed } = this.#along;
        if (files.length + removed.length === 0)
            return false;
        if (!files.every((file) => this.#store.holds(state, file)))
            return false;
        return removed.every((path) => this.#store.mark(state, path) === undefined);
    }
}

;// CONCATENATED MODULE: ./src/target/trailers.ts
class Trailers {
    runs;
    files;
    constructor(message) {
        this.runs = [...message.matchAll(/^Badge-Run: (.+ \d+\.\d+)$/gm)].map(([, run = '']) => run);
        const lines = [...message.matchAll(/^Badge-Files: (.+?) \|\| (.+)$/gm)];
        this.files = new Map(lines.flatMap(([, runs = '', paths = '']) => paths.split(' | ').map((path) => [path, runs.split(' | ')])));
    }
    runsOf(path) {
        return this.files.size === 0 ? this.runs : (this.files.get(path) ?? []);
    }
    isNewerAt(path, stamp) {
        const runs = this.runsOf(path).filter((run) => workflowOf(run) === stamp.file);
        return runs.length > 0 && runs.every((run) => isNewer(run, stamp));
    }
    isNewerAnywhere(stamp) {
        return [...this.runs, ...[...this.files.values()].flat()].some((run) => workflowOf(run) === stamp.file && isNewer(run, stamp));
    }
}
const workflowOf = (run) => run.slice(0, run.lastIndexOf(' '));
function isNewer(name, { number, attempt }) {
    const [run = 0, again = 0] = name
        .slice(name.lastIndexOf(' ') + 1)
        .split('.')
        .map(Number);
    return run > number || (run === number && again > attempt);
}
function fileLines(standing, written, { body, removed }) {
    const { runs } = new Trailers(body);
    const shown = new Map(standing);
    for (const path of removed)
        shown.delete(path);
    for (const { path, stamp } of written)
        shown.set(path, stamp === undefined ? runs : [`${stamp.file} ${stamp.number}.${stamp.attempt}`]);
    const groups = new Map();
    for (const [path, names] of shown) {
        if (names.length === 0 || /[|\r\n]/.test(path))
            continue;
        const key = names.join(' | ');
        const group = groups.get(key) ?? [];
        group.push(path);
        groups.set(key, group);
    }
    return [...groups].map(([names, paths]) => `Badge-Files: ${names} || ${paths.sort().join(' | ')}`).sort();
}

;// CONCATENATED MODULE: ./src/target/superseded.ts

const isStamped = (file) => file.stamp !== undefined;
class Supersession {
    #store;
    #advice;
    #marks;
    #asked = new Map();
    #named = new Map();
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
            this.#asked.clear();
        if (moved)
            this.#named.clear();
        return moved;
    }
    async among(files, state) {
        const stamped = files.filter(isStamped);
        const unseen = stamped.filter(({ path }) => !this.#named.has(path));
        if (unseen.length > 0)
            await this.#look(unseen, state);
        const superseded = [];
        for (const { path, stamp } of stamped)
            if (this.#named.get(path) === true || (await this.#ask(stamp)))
                superseded.push(path);
        return superseded;
    }
    async #look(files, state) {
        const read = new Map();
        const trailersOf = (message) => {
            const trailers = read.get(message) ?? new Trailers(message);
            read.set(message, trailers);
            return trailers;
        };
        const stamps = [...new Map(files.map(({ stamp }) => [JSON.stringify(stamp), stamp])).values()];
        const matters = (message) => stamps.some((stamp) => trailersOf(message).isNewerAnywhere(stamp));
        const paths = files.map(({ path }) => path);
        const commits = await this.#store.lastCommits(state, paths, matters);
        for (const { path, stamp } of files) {
            const last = commits.get(path);
            this.#named.set(path, last !== undefined && trailersOf(last.message).isNewerAt(path, stamp));
        }
    }
    #ask(stamp) {
        const key = JSON.stringify(stamp);
        const asked = this.#asked.get(key) ?? this.#advice.isSuperseded(stamp);
        this.#asked.set(key, asked);
        return asked;
    }
}

;// CONCATENATED MODULE: ./src/target/converge.ts



const UNCLEAR_IN_A_ROW = 8;
function converge(files, store, terms) {
    return new Course(files, store, terms).run();
}
class Course {
    #store;
    #terms;
    #supersession;
    #sent;
    #files;
    #unclear = 0;
    #failure;
    constructor(files, store, terms) {
        this.#files = files;
        this.#store = store;
        this.#terms = terms;
        this.#supersession = new Supersession(store, terms.advice);
        this.#sent = new Sent(store);
    }
    async run() {
        for (let attempt = 0;; attempt++) {
            const state = await this.#store.read(this.#files, this.#sent.paths);
            if (this.#supersession.haveMoved(this.#files, state)) {
                this.#files = await this.#terms.advice.renew();
                continue;
            }
            const missing = this.#files.filter((file) => !this.#store.holds(state, file));
            const superseded = await this.#supersession.among(missing, state);
            const batch = await this.#batch(state, missing, superseded);
            if (this.#terms.pace === 'dry run')
                return { written: [], superseded, removed: [] };
            const done = await this.#settle(state, batch, { pace: this.#terms.pace, attempt });
            if (done !== undefined)
                return { ...done, superseded };
        }
    }
    async #batch(state, missing, superseded) {
        const left = new Set(superseded);
        const own = missing.filter(({ path }) => !left.has(path));
        if (own.length === 0 && this.#sent.alongArrived(state))
            return { own, along: reading/* NOTHING */.K };
        const paths = this.#files.map(({ path }) => path);
        return { own, along: await this.#store.standing(state).changes(this.#terms.along, { paths, superseded }) };
    }
    async #settle(state, batch, { pace, attempt }) {
        const arrived = this.#sent.arrived(this.#files, state);
        const files = [...batch.own, ...batch.along.files];
        const { removed } = batch.along;
        if (files.length + removed.length === 0)
            return publication(arrived, await this.#commitOf(state, arrived));
        if (this.#failure !== undefined)
            throw this.#failure;
        const outcome = await this.#store.write({ files, removed }, state);
        if (outcome.kind === 'written') {
            const written = [...arrived.written, ...files.map(({ path }) => path)];
            return publication({ written, removed: [...arrived.removed, ...removed] }, outcome.commitSha);
        }
        this.#sent.note(outcome, batch);
        this.#unclear = outcome.kind === 'unclear' ? this.#unclear + 1 : 0;
        if (outcome.kind === 'unclear' && this.#unclear >= (outcome.tries ?? UNCLEAR_IN_A_ROW))
            this.#failure = outcome.error;
        if (outcome.kind === 'limited')
            await pace.waitUntil(outcome.until, outcome.why);
        else if (outcome.kind !== 'partly')
            await pace.backOff(attempt);
        return undefined;
    }
    async #commitOf(state, { written, removed }) {
        const path = written[0] ?? removed[0];
        if (path === undefined)
            return undefined;
        return (await this.#store.lastCommits(state, [path], () => true)).get(path)?.oid;
    }
}
function publication({ written, removed }, commitSha) {
    const sha = commitSha === undefined || commitSha === '' ? {} : { commitSha };
    return { written: [...new Set(written)], removed: [...new Set(removed)], ...sha };
}

;// CONCATENATED MODULE: ./src/target/branch.ts




function branchTarget(store, pace) {
    return {
        publish(files, advice, along) {
            const idOf = remembered(blob/* blobId */.z);
            const standing = readings(store);
            const steps = {
                read(due, sent) {
                    const stamped = due.filter(({ stamp }) => stamp !== undefined).map(({ path }) => path);
                    const paths = due.map(({ path }) => path);
                    return store.read(unique([...paths, ...sent]), unique([...stamped, ...sent.slice(0, 1)]));
                },
                holds: (state, { path, text }) => state.blobs.get(path) === idOf(text),
                mark: (state, path) => state.blobs.get(path),
                standing,
                write: async (changes, state) => store.write(changes, state, await linesFor(store, state, changes)),
                lastCommits: store.lastCommits.bind(store)
            };
            return converge(files, steps, { pace, advice, along });
        }
    };
}
const unique = (paths) => [...new Set(paths)];
function remembered(make) {
    const made = new Map();
    return (text) => {
        const known = made.get(text) ?? make(text);
        made.set(text, known);
        return known;
    };
}
function readings(store) {
    let last;
    return (state) => {
        if (state.head === null)
            return new reading/* Reading */.z(NOWHERE);
        if (last?.head !== state.head)
            last = { head: state.head, reading: new reading/* Reading */.z(sourceOf(store, state)) };
        return last.reading;
    };
}
const NOWHERE = { files: () => Promise.resolve(new Map()), texts: () => Promise.resolve(new Map()) };
function sourceOf(store, state) {
    return {
        files: () => store.files(state),
        async texts(paths) {
            const blobs = await store.texts(state, paths);
            return new Map([...blobs].flatMap(([path, { oid, text }]) => ((0,blob/* blobId */.z)(text) === oid ? [[path, text]] : [])));
        }
    };
}
async function linesFor(store, state, { files, removed }) {
    if (state.tip === undefined)
        return () => [];
    const shown = state.tip === null ? new Map() : await shownBy(store, state, state.tip);
    return (body) => fileLines(shown, files, { body, removed });
}
async function shownBy(store, state, tip) {
    const trailers = new Trailers(tip.message);
    if (tip.isOnly && (trailers.files.size > 0 || trailers.runs.length === 0))
        return trailers.files;
    const paths = [...(await store.files(state)).keys()];
    if (tip.isOnly)
        return new Map(paths.map((path) => [path, trailers.runs]));
    const commits = await store.lastCommits(state, paths, namesRuns);
    return new Map([...commits].map(([path, { message }]) => [path, new Trailers(message).runsOf(path)]));
}
function namesRuns(message) {
    const { runs, files } = new Trailers(message);
    return runs.length + files.size > 0;
}

// EXTERNAL MODULE: ./src/privacy.ts
var privacy = __webpack_require__(3107);
;// CONCATENATED MODULE: ./src/target/gist.ts




function gistTarget(store, pace) {
    const steps = {
        read: () => store.read(),
        holds: (there, { path, text }) => there.get(path) === text,
        mark: (there, path) => there.get(path),
        standing: (there) => new reading/* Reading */.z(gist_sourceOf(there)),
        write: (changes, there) => store.write(changes, there),
        lastCommits: () => Promise.resolve(new Map())
    };
    return { publish: (files, advice, along) => converge(files, steps, { pace, advice, along }) };
}
function gist_sourceOf(there) {
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
            target: branchTarget(store, asked.dryRun ? 'dry run' : this.api.pace),
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
        return branchTarget(store, asked.dryRun ? 'dry run' : this.api.pace);
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