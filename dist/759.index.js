"use strict";
exports.id = 759;
exports.ids = [759];
exports.modules = {

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