"use strict";
exports.id = 257;
exports.ids = [257,759];
exports.modules = {

/***/ 4257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookUp: () => (/* binding */ lookUp)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/badge/id.ts
var id = __webpack_require__(6518);
// EXTERNAL MODULE: ./src/collect/reported.ts
var reported = __webpack_require__(2759);
// EXTERNAL MODULE: ./src/status/jobs.ts
var status_jobs = __webpack_require__(9184);
;// CONCATENATED MODULE: ./src/status/current-run.ts

function findOwn(jobs, own) {
    return (jobs.find(({ id }) => id === own.id) ??
        jobs.find((job) => !job.completed && job.status === 'running' && job.runner !== null && job.runner === own.runner));
}
function membersOfCurrentRun(jobs, own, inProgress) {
    const ours = findOwn(jobs, own);
    const members = jobs.filter((job) => job !== ours).map((job) => (0,status_jobs/* memberOf */.C5)(job, inProgress));
    const isAlone = members.every((member) => member === 'unknown');
    if (own.status !== undefined && (own.status !== 'passing' || isAlone))
        members.push(own.status);
    return members;
}

;// CONCATENATED MODULE: ./src/collect/job-badges.ts




async function jobBadges(run, found, { definition, sources }) {
    const { context, record, job: own, now } = sources;
    const { job: pattern, judging } = definition;
    const jobs = await record.jobs(found.subject.repository, run.id);
    const isOwn = run.id === context.run?.id;
    const ours = isOwn ? findOwn(jobs, { runner: context.runner, ...own }) : undefined;
    const meant = jobs.filter((job) => job !== ours && (pattern === undefined || (0,status_jobs/* isMeant */.EZ)(job.name, pattern)));
    const slugs = slugsOf(jobs);
    return meant.flatMap((job) => {
        const result = (isOwn ? status_jobs/* memberOf */.C5 : status_jobs/* statusOf */.c2)(job, judging.inProgress);
        const isOpen = !job.completed && result === 'unknown';
        const status = isOwn ? result : (0,reported/* fresh */.p)(result, run.at, { ...judging, now });
        if (isOpen || judging.ignore.includes(status))
            return [];
        const subject = { ...found.subject, job: { name: job.name, id: job.id } };
        return [{ ...found, status, subject, warnings: [], jobSlug: slugs.get(job) ?? (0,id/* slug */.yR)(job.name) }];
    });
}
function slugsOf(jobs) {
    const byName = [...jobs].sort((one, other) => one.name < other.name ? -1 : one.name > other.name ? 1 : one.id - other.id);
    const taken = new Set();
    const slugs = new Map();
    for (const job of byName) {
        const wanted = (0,id/* slug */.yR)(job.name);
        let free = wanted;
        for (let count = 2; taken.has(free); count++)
            free = `${wanted}-${String(count)}`;
        taken.add(free);
        slugs.set(job, free);
    }
    return slugs;
}

// EXTERNAL MODULE: ./src/badge/badge.ts + 2 modules
var badge = __webpack_require__(8248);
// EXTERNAL MODULE: ./src/status/status.ts
var status_status = __webpack_require__(8514);
// EXTERNAL MODULE: ./src/status/sum.ts
var sum = __webpack_require__(9733);
;// CONCATENATED MODULE: ./src/collect/judge.ts






async function judgeRun(run, repository, { definition, sources }) {
    const { context, record, job: own } = sources;
    const { job: pattern } = definition;
    const isOwn = run.id === context.run?.id;
    if (!isOwn && pattern === undefined)
        return { status: await raised(run, repository, { definition, sources }), warnings: [] };
    const jobs = await record.jobs(repository, run.id);
    const meant = pattern === undefined ? jobs : jobs.filter(({ name }) => (0,status_jobs/* isMeant */.EZ)(name, pattern));
    if (pattern !== undefined && meant.length === 0) {
        return {
            status: 'unknown',
            warnings: [
                (0,errors/* notFound */.mX)('job', pattern, jobs.flatMap(({ name }) => (0,status_jobs/* namesOf */.eZ)(name)))
            ]
        };
    }
    const members = isOwn
        ? ownMembers(jobs, meant, { definition, own: { runner: context.runner, ...own } })
        : meant.map((job) => (0,status_jobs/* statusOf */.c2)(job, definition.judging.inProgress));
    const [only, ...others] = pattern === undefined ? [] : meant;
    const jobId = only !== undefined && others.length === 0 ? { jobId: only.id } : {};
    return { status: summedUp(members, definition), warnings: [], ...jobId };
}
function ownMembers(jobs, meant, { definition, own }) {
    const ours = findOwn(jobs, own);
    const counts = definition.job === undefined || (ours !== undefined && meant.includes(ours));
    return membersOfCurrentRun(meant, counts ? own : {}, definition.judging.inProgress);
}
function summedUp(members, { judging }) {
    const isIgnored = members.length > 0 && members.every((member) => judging.ignore.includes(member));
    return isIgnored ? (0,status_status/* worst */.QZ)(members) : (0,sum/* sum */.c)(members, judging);
}
async function raised(run, repository, { definition, sources }) {
    if (!run.completed || run.status !== 'passing' || !matters(definition))
        return run.status;
    const jobs = await sources.record.jobs(repository, run.id);
    return jobs.some(({ completed, status }) => completed && status === 'failing') ? 'warning' : 'passing';
}
function matters(definition) {
    const [passing, warning] = ['passing', 'warning'].map((status) => (0,badge/* badgeOf */.bN)('', status, definition));
    const { ignore } = definition.judging;
    return (passing?.message !== warning?.message ||
        passing?.color !== warning?.color ||
        ignore.includes('warning') !== ignore.includes('passing'));
}

// EXTERNAL MODULE: ./src/github/repository.ts
var repository = __webpack_require__(651);
// EXTERNAL MODULE: ./src/status/newest-run.ts
var newest_run = __webpack_require__(8878);
;// CONCATENATED MODULE: ./src/collect/own-run.ts



async function* runsFor(reference, query, { context, record }) {
    const own = ownRun(context);
    const isCounted = own !== undefined && (0,newest_run/* counts */.tQ)(own, query);
    let isDue = isCounted;
    if (isCounted && isOwnWorkflow(reference, context)) {
        yield own;
        isDue = false;
    }
    if (reference === '') {
        if (own !== undefined)
            return;
        throw new errors/* BadgeError */.qh('invalid', 'There is no run to look at (GITHUB_RUN_ID is not set): give "status", "needs", "workflow" or "message".');
    }
    for await (const run of record.runs(reference, query)) {
        if (isDue && own !== undefined && run.workflow.path === own.workflow.path)
            yield own;
        isDue = false;
        if (run.id !== own?.id)
            yield run;
    }
}
function ownRun({ run, workflow, ...context }) {
    if (run === undefined)
        return undefined;
    const { event, branch, actor, proposed } = context;
    return {
        ...run,
        event,
        branch,
        sha: proposed?.sha ?? context.sha,
        actor,
        completed: true,
        status: 'unknown',
        at: 0,
        headRepository: proposed === undefined ? (0,repository/* fullName */.fq)(context.repository) : proposed.repository,
        workflow: { id: 0, path: workflow?.path ?? '', name: workflow?.name ?? '' }
    };
}
function isOwnWorkflow(reference, { workflow }) {
    if (workflow === undefined)
        return reference === '';
    return [workflow.path, workflow.path.replace(/^.*\//, ''), workflow.name].includes(reference);
}

// EXTERNAL MODULE: ./src/collect/run-query.ts
var run_query = __webpack_require__(6646);
// EXTERNAL MODULE: ./src/collect/subject.ts
var subject = __webpack_require__(2850);
;// CONCATENATED MODULE: ./src/collect/look-up.ts









async function lookUp(definition, sources) {
    const { references, query } = await (0,run_query/* questions */.a)(definition, sources);
    const members = [];
    for (const reference of references)
        members.push(await askFor(reference, query, { definition, sources }));
    const found = await foundIn(members, query, { definition, sources });
    if (definition.judging.each !== 'job')
        return [found];
    const [only, ...others] = members;
    if (others.length > 0)
        throw new errors/* BadgeError */.qh('invalid', '"each": jobs of several workflows would share names. Take one workflow a badge.');
    return only?.run === undefined ? [found] : [found, ...(await jobBadges(only.run, found, { definition, sources }))];
}
async function askFor(reference, query, { definition, sources }) {
    const { context, record, now } = sources;
    const { judging } = definition;
    const judged = new Map();
    const picked = await (0,newest_run/* pickRun */.jn)(runsFor(reference, query, sources), {
        ...judging,
        async judge(run) {
            const result = await judgeRun(run, query.repository, { definition, sources });
            judged.set(run, result);
            return result.status;
        }
    });
    const { run } = picked;
    if (run === undefined) {
        const workflow = await record.workflow(query.repository, reference);
        return { ...picked, workflow, warnings: [], jobId: undefined };
    }
    const isOwn = run.id === context.run?.id;
    const status = isOwn ? picked.status : (0,reported/* fresh */.p)(picked.status, run.at, { ...judging, now });
    const result = judged.get(run);
    return { status, run, workflow: run.workflow, warnings: result?.warnings ?? [], jobId: result?.jobId };
}
async function foundIn(members, query, { definition, sources }) {
    const { context, record } = sources;
    const [only] = members;
    const { run, workflow } = members.length === 1 && only !== undefined ? only : { run: undefined, workflow: undefined };
    const status = members.length === 1 && only !== undefined
        ? only.status
        : (0,sum/* sum */.c)(members.map((member) => member.status), definition.judging);
    const branch = query.branch ?? (await record.defaultBranch(query.repository));
    const isOwn = run !== undefined && run.id === context.run?.id;
    const own = (0,subject/* shownRun */.F)(workflow, run);
    return {
        status,
        workflows: members.map((member) => member.workflow),
        warnings: members.flatMap((member) => member.warnings),
        shown: members.flatMap((member) => (0,subject/* shownRun */.F)(member.workflow, member.run) ?? []),
        oneRun: isOwn && own !== undefined ? { ...own, branch: context.branch } : undefined,
        subject: {
            repository: query.repository,
            workflow,
            branch,
            tag: definition.filters.tag ?? (isOwn ? context.tag : undefined),
            run,
            sha: run?.sha ?? '',
            job: definition.job === undefined ? undefined : { name: definition.job, id: only?.jobId },
            environment: undefined
        }
    };
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fresh),
/* harmony export */   reportedChecks: () => (/* binding */ reportedChecks),
/* harmony export */   reportedDeployment: () => (/* binding */ reportedDeployment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _status_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9184);
/* harmony import */ var _status_sum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9733);




const DAY = 86_400_000;
function fresh(status, at, { maxAge, now }) {
    return maxAge !== undefined && at !== undefined && now - at > maxAge * DAY ? 'unknown' : status;
}
async function reportedDeployment(environment, { filters, judging }, { context, record, now }) {
    const repository = filters.repository ?? (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(context.repository);
    const ref = filters.branch ?? filters.tag;
    const wanted = {
        environment,
        ...(ref === undefined ? {} : { ref }),
        ...(filters.sha === undefined ? {} : { sha: filters.sha })
    };
    const found = await record.deployment(repository, wanted);
    if (found !== undefined) {
        const status = fresh(found.status, found.at, { ...judging, now });
        const untouched = judging.ignore.includes(status) ? { untouched: `the status ${status} is ignored` } : {};
        return { status, warnings: [], ...untouched };
    }
    const names = await record.environments(repository);
    return {
        status: 'unknown',
        warnings: names.includes(environment) ? [] : [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)('environment', environment, names)]
    };
}
async function reportedChecks(pattern, { filters, judging }, { context, record, now }) {
    const { sha, branch, tag } = filters;
    const own = context.event === 'workflow_run' ? (context.triggering?.sha ?? context.sha) : context.sha;
    const checks = await record.checks(filters.repository ?? (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(context.repository), sha ?? refOf(branch, tag) ?? own);
    const meant = checks.filter(({ name }) => (0,_status_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .isMeant */ .EZ)(name, pattern));
    const members = meant.map(({ status, completed, at }) => completed || judging.inProgress === 'show' ? fresh(status, at, { ...judging, now }) : 'unknown');
    const warnings = meant.length === 0
        ? [
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)('check', pattern, checks.map(({ name }) => name))
        ]
        : [];
    return { status: (0,_status_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .c)(members, judging), warnings };
}
function refOf(branch, tag) {
    if (branch !== undefined)
        return `heads/${branch}`;
    return tag === undefined ? undefined : `tags/${tag}`;
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


/***/ }),

/***/ 9184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   EZ: () => (/* binding */ isMeant),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
function isMeant(name, pattern) {
    if (name === pattern || name.startsWith(`${pattern} (`) || name.startsWith(`${pattern} / `))
        return true;
    return /[*?]/.test(pattern) && globOf(pattern).test(name);
}
function namesOf(name) {
    return [name, name.replace(/ (?:\(|\/ ).*$/s, '')];
}
function globOf(pattern) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}(?: \\(.*| / .*)?$`, 's');
}
function statusOf(job, inProgress) {
    return job.completed || inProgress === 'show' ? job.status : 'unknown';
}
function memberOf(job, inProgress) {
    return !job.completed && job.failedStep ? 'failing' : statusOf(job, inProgress);
}


/***/ }),

/***/ 9733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8514);

function sum(members, { strict, ignore }) {
    const counted = members.filter((member) => !ignore.includes(member));
    const total = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(counted);
    const isGood = _status_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f.indexOf(total) >= _status_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f.indexOf('warning');
    return strict && isGood && counted.includes('unknown') ? 'unknown' : total;
}


/***/ })

};
;