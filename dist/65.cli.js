"use strict";
exports.id = 65;
exports.ids = [65,113];
exports.modules = {

/***/ 3113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readContents: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3660);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9573);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1511);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(651);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5430);






const ABSENT = ['not-found', 'forbidden'];
async function readContents(get, repository, { path, ref }) {
    const { owner, name } = repository;
    const parts = path.split('/').map((part) => (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .route */ .w) `/${part}`);
    const query = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`;
    const purpose = {
        what: `to read ${path} of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repository)}`,
        permission: '"contents: read". Paste into the job: permissions: { contents: write, actions: read }',
        missing: `There is no ${path} in ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repository)}, or the token may not see it.`
    };
    try {
        return await get(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .route */ .w) `/repos/${owner}/${name}/contents`}${parts.join('')}${query}`, textIn, purpose);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh && ABSENT.includes(error.code))
            return undefined;
        throw error;
    }
}
function textIn(fields) {
    if (_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .ITEMS */ .Di in fields || fields['type'] !== 'file')
        return undefined;
    const encoding = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields, 'encoding');
    if (encoding === 'none')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', `${(0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields, 'path')} is larger than the 1 MB that can be read.`);
    if (encoding !== 'base64')
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`encoding ${encoding}`);
    return Buffer.from((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fields, 'content'), 'base64').toString('utf8');
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ NEXT),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   tI: () => (/* binding */ RequestPace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

const NEXT = 'The next run publishes what is missing.';
const DEADLINE = 5 * 60_000;
const LONGEST_STEP = 60_000;
const STEP = 2;
const LONGEST_ROUND = 6;
const starts = new WeakMap();
class RequestPace {
    #clock;
    #deadline;
    #total = 0;
    #trips = 0;
    #round = 0;
    #limitedUntil = 0;
    constructor(clock) {
        this.#clock = clock;
        const start = starts.get(clock) ?? clock.now();
        starts.set(clock, start);
        this.#deadline = start + DEADLINE;
    }
    observe(roundTrip) {
        this.#trips += 1;
        this.#total += roundTrip;
        this.#round += roundTrip;
    }
    async ready() {
        const now = this.#clock.now();
        if (now >= this.#deadline)
            throw gaveUp();
        if (now < this.#limitedUntil)
            await this.#clock.sleep(this.#limitedUntil - now);
    }
    async backOff(attempt) {
        const trip = this.#total / Math.max(1, this.#trips);
        const step = Math.max(1, STEP * Math.min(Math.max(trip, this.#round), LONGEST_ROUND * trip));
        this.#round = 0;
        const left = this.#deadline - this.#clock.now();
        if (left <= 0)
            throw gaveUp();
        await this.#clock.sleep(this.#clock.random() * Math.min(LONGEST_STEP, step * 2 ** attempt, left));
    }
    async waitUntil(time, why) {
        if (time > this.#deadline) {
            const until = new Date(time).toISOString();
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('limited', `Rate limited by GitHub until ${until}: ${why}. ${NEXT}`);
        }
        this.#limitedUntil = Math.max(this.#limitedUntil, time);
        const wait = Math.max(0, time - this.#clock.now());
        await this.#clock.sleep(wait + this.#clock.random() * Math.min(wait, this.#deadline - time));
    }
}
const gaveUp = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('outage', `Gave up after 5 minutes of trying. ${NEXT}`);
const EARLY = 1;
function systemClock(signal) {
    const sleep = (milliseconds) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, Math.ceil(milliseconds) + EARLY);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
    return { now: Date.now, random: Math.random, sleep };
}


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RemoteRecords: () => (/* binding */ RemoteRecords)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/github/pace.ts
var github_pace = __webpack_require__(3148);
// EXTERNAL MODULE: ./src/github/branch-store.ts + 7 modules
var branch_store = __webpack_require__(7071);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(9573);
// EXTERNAL MODULE: ./src/github/contents.ts
var contents = __webpack_require__(3113);
// EXTERNAL MODULE: ./src/github/facts.ts
var facts = __webpack_require__(3480);
// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(1511);
// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __webpack_require__(651);
// EXTERNAL MODULE: ./src/github/shape.ts
var shape = __webpack_require__(5430);
;// CONCATENATED MODULE: ./src/github/records-api.ts









function openRecordsApi(context, access) {
    const pace = new github_pace/* RequestPace */.tI(access.clock);
    const client = (0,github_client/* connect */.N)({ ...access, ...context, observe: (roundTrip) => pace.observe(roundTrip) });
    const getOf = (what) => (0,pages/* getter */.oK)(client, pace, purposeOf(what));
    return {
        pace,
        facts: (repository) => (0,facts/* repositoryFacts */.O)(getOf((0,github_repository/* fullName */.fq)(repository)), repository),
        newest: (repository) => (0,facts/* newest */.B)(client, pace, repository),
        contents({ repository, ...place }) {
            return (0,contents.readContents)(getOf(repository), (0,github_repository/* namedRepository */.ow)(repository), place);
        },
        oldest: (owner) => oldest(getOf(`the repositories of ${owner}`), owner),
        branch: (place) => (0,branch_store/* branchStore */.q)(client, pace, place)
    };
}
function purposeOf(what) {
    return {
        what: `to read ${what}`,
        permission: '"contents: read". Paste into the job: permissions: { contents: read }',
        missing: `There is no such repository, or the token may not see it: another one than the workflow's own takes a "token" that may.`
    };
}
async function oldest(get, owner) {
    const query = '?sort=created&direction=asc&per_page=1';
    const read = (path) => get(path + query, (fields) => {
        const [first] = (0,shape/* listOf */.c3)(fields, pages/* ITEMS */.Di);
        return first === undefined ? undefined : (0,github_repository/* namedRepository */.ow)((0,shape/* textOf */.b6)((0,shape/* asFields */.qI)(first, 'a repository'), 'full_name'));
    });
    try {
        return await read((0,github_client/* route */.w) `/orgs/${owner}/repos`);
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh) || error.code !== 'not-found')
            throw error;
        return read((0,github_client/* route */.w) `/users/${owner}/repos`);
    }
}

// EXTERNAL MODULE: ./src/records/site.ts
var site = __webpack_require__(5051);
// EXTERNAL MODULE: ./src/target/branch.ts
var target_branch = __webpack_require__(2749);
;// CONCATENATED MODULE: ./src/records-remote.ts






class RemoteRecords {
    #means;
    #api;
    #facts = new Map();
    constructor(means) {
        const { context, token, signal } = means;
        if (token === '')
            throw new errors/* BadgeError */.qh('unauthorized', 'No token is given: GitHub is asked with "token" (on the command line --token, or GITHUB_TOKEN).');
        this.#means = means;
        this.#api = openRecordsApi(context, { token, signal, clock: (0,github_pace/* systemClock */.ml)(signal) });
    }
    ports(path) {
        return { file: this.#file(path), levels: this.levels, site: () => this.site() };
    }
    get levels() {
        const { owner } = this.#means.context.repository;
        return { owner, read: (reference) => this.#api.contents(reference) };
    }
    async site() {
        const { context, scope } = this.#means;
        const { serverUrl } = context;
        const repository = scope === 'group' ? await this.#api.oldest(context.repository.owner) : context.repository;
        if (repository === undefined)
            return (0,site/* nowhere */.jx)(serverUrl);
        return {
            serverUrl,
            repository,
            branch: '',
            facts: () => this.#factsOf(repository),
            newest: () => this.#api.newest(repository),
            read: (path) => this.#api.contents({ repository: (0,github_repository/* fullName */.fq)(repository), path, ref: undefined })
        };
    }
    #factsOf(repository) {
        const { context } = this.#means;
        const name = (0,github_repository/* fullName */.fq)(repository);
        const told = (0,github_repository/* isSame */.Ft)(repository, context.repository) ? context.facts : undefined;
        const facts = this.#facts.get(name) ?? (told === undefined ? this.#api.facts(repository) : Promise.resolve(told));
        this.#facts.set(name, facts);
        return facts;
    }
    #file(path) {
        const { context, scope } = this.#means;
        const repository = scope === 'group' ? { ...context.repository, name: '.github' } : context.repository;
        const name = (0,github_repository/* fullName */.fq)(repository);
        return {
            source: `${name}:${path}`,
            scope,
            read: async () => {
                const text = await this.#api.contents({ repository: name, path, ref: undefined });
                if (text === undefined)
                    await this.#factsOf(repository);
                return text;
            },
            change: async (make, what) => this.#commit({ repository, path }, make, what)
        };
    }
    async #commit({ repository, path }, make, what) {
        const { defaultBranch: branch } = await this.#factsOf(repository);
        const place = {
            repository,
            branch,
            singleCommit: false,
            message: () => ({ headline: what, body: '' }),
            found: () => { }
        };
        const target = (0,target_branch/* branchTarget */.U)(this.#api.branch(place), patient(this.#api.pace, path));
        let text = '';
        const publication = await inOurWords({ repository, branch, path }, () => target.publish([], NO_ADVICE, async (standing) => {
            text = make(await textAt(standing, path));
            return { files: [{ path, text }], removed: [] };
        }));
        return { text, commitSha: publication.commitSha };
    }
}
const NO_ADVICE = { isSuperseded: () => Promise.resolve(false), renew: () => Promise.resolve([]) };
async function textAt(standing, path) {
    const text = (await standing.texts([path])).get(path);
    if (text === undefined && (await standing.files()).has(path))
        throw new errors/* BadgeError */.qh('invalid', `${path} is no text in UTF-8. It is as it was.`);
    return text;
}
const MOST_RACES = 20;
function patient(pace, path) {
    return {
        waitUntil: (time, why) => pace.waitUntil(time, why),
        async backOff(attempt) {
            if (attempt >= MOST_RACES)
                throw new errors/* BadgeError */.qh('conflict', `Others changed the branch of ${path} ${MOST_RACES} times in a row before we could. Try again.`);
            await pace.backOff(attempt);
        }
    };
}
async function inOurWords({ repository, branch, path }, write) {
    try {
        return await write();
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh) || error.code !== 'policy')
            throw error;
        throw new errors/* BadgeError */.qh('policy', `A rule protects the branch "${branch}" of ${(0,github_repository/* fullName */.fq)(repository)}: let the rule pass this token, or change ${path} in a pull request.`);
    }
}


/***/ })

};
;