"use strict";
exports.id = 116;
exports.ids = [116];
exports.modules = {

/***/ 4116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishFrom: () => (/* binding */ publishFrom)
});

// EXTERNAL MODULE: ./src/collect/look-up.ts + 4 modules
var look_up = __webpack_require__(4257);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(9556);
// EXTERNAL MODULE: ./src/github/payload.ts
var github_payload = __webpack_require__(5161);
// EXTERNAL MODULE: ./src/github/shape.ts
var shape = __webpack_require__(5430);
;// CONCATENATED MODULE: ./src/github/event-file.ts


const TELLING = [
    ['workflow_run', 'workflow_run'],
    ['workflow_job', 'workflow_job'],
    ['pull_request', 'pull_request'],
    ['merge_group', 'merge_group'],
    ['release', 'release'],
    ['deployment_status', 'deployment_status'],
    ['deployment', 'deployment'],
    ['check_run', 'check_run'],
    ['check_suite', 'check_suite'],
    ['issue', 'issues'],
    ['schedule', 'schedule'],
    ['inputs', 'workflow_dispatch'],
    ['client_payload', 'repository_dispatch'],
    ['commits', 'push']
];
function environmentFromEvent(path, env) {
    if (path === env['GITHUB_EVENT_PATH'])
        return env;
    const payload = (0,github_payload/* readPayload */.rD)(path);
    const repository = (0,shape/* isFields */.Ce)(payload['repository']) ? payload['repository'] : {};
    const ref = refOf(payload) ?? `refs/heads/${(0,shape/* optionalText */.mR)(repository, 'default_branch') ?? ''}`;
    const isTag = ref.startsWith('refs/tags/');
    const fullName = (0,shape/* optionalText */.mR)(repository, 'full_name') ?? '';
    const isForeign = env['GITHUB_WORKFLOW_REF']?.toLowerCase().startsWith(`${fullName.toLowerCase()}/`) !== true;
    return {
        ...env,
        ...(isForeign ? { GITHUB_WORKFLOW: '', GITHUB_WORKFLOW_REF: '' } : {}),
        GITHUB_RUN_ID: '',
        GITHUB_EVENT_PATH: path,
        GITHUB_EVENT_NAME: TELLING.find(([key]) => key in payload)?.[1] ?? 'push',
        GITHUB_REPOSITORY: fullName,
        GITHUB_REF: ref,
        GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags)\//, ''),
        GITHUB_REF_TYPE: isTag ? 'tag' : 'branch',
        GITHUB_HEAD_REF: '',
        GITHUB_SHA: (0,shape/* optionalText */.mR)(payload, 'after') ?? '',
        GITHUB_ACTOR: (0,shape/* isFields */.Ce)(payload['sender']) ? ((0,shape/* optionalText */.mR)(payload['sender'], 'login') ?? '') : ''
    };
}
function refOf(payload) {
    const ref = (0,shape/* optionalText */.mR)(payload, 'ref');
    if (ref !== null)
        return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
    const pull = payload['pull_request'];
    if ((0,shape/* isFields */.Ce)(pull))
        return `refs/heads/${(0,shape/* optionalText */.mR)((0,shape/* asFields */.qI)(pull['head'], 'head'), 'ref') ?? ''}`;
    const release = payload['release'];
    return (0,shape/* isFields */.Ce)(release) ? `refs/tags/${(0,shape/* optionalText */.mR)(release, 'tag_name') ?? ''}` : undefined;
}

// EXTERNAL MODULE: ./src/inputs/inputs.ts + 2 modules
var inputs = __webpack_require__(4068);
// EXTERNAL MODULE: ./src/plan.ts
var plan = __webpack_require__(2464);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/inputs/destination.ts
var destination = __webpack_require__(4913);
;// CONCATENATED MODULE: ./src/inputs/plan.ts


function planFrom(asked, described) {
    const { confined, dryRun, allowPublic, failOn, token, gistToken, job } = asked;
    const settings = (0,destination/* settingsOver */.yD)(asked.publish, described?.manifest.publish);
    const plan = {
        ...{ confined, dryRun, allowPublic, failOn, token, gistToken, job },
        badges: described?.badges ?? asked.badges,
        destination: (0,destination/* destinationOf */.My)(settings, confined),
        path: settings.path,
        formats: settings.formats ?? ['svg'],
        readme: asked.readme ?? described?.manifest.readme ?? [],
        singleCommit: settings.singleCommit ?? false,
        prune: settings.prune ?? false,
        index: settings.index ?? false
    };
    refuseTarget(plan);
    refuseChangingLinks(plan);
    return plan;
}
function refuseTarget({ badges, destination }) {
    if (destination.kind !== 'branch')
        return;
    const { branch } = destination;
    if (badges.some(({ filters }) => filters.branch === branch)) {
        throw (0,errors/* invalid */.Gq)('branch', branch, 'is the branch that badges are published to. "branch" says whose runs a badge shows; where it goes is "target-branch".');
    }
}
const CHANGING = ['run', 'job', 'commit'];
function refuseChangingLinks({ badges, readme }) {
    const badge = readme.length === 0 ? undefined : badges.find(({ link }) => CHANGING.includes(link?.kind ?? 'none'));
    if (badge?.link === undefined)
        return;
    const of = badge.id === undefined ? '' : ` of the badge ${(0,errors/* quote */.hD)(badge.id)}`;
    throw new errors/* BadgeError */.qh('invalid', `Input "link": ${(0,errors/* quote */.hD)(badge.link.kind)}${of} changes with every run, and the README would with it. With "readme" take workflow, branch or an http(s) URL.`);
}

// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __webpack_require__(651);
;// CONCATENATED MODULE: ./src/collect/lazy-record.ts

function lazyRecord(load, { context, facts }) {
    let opened;
    const open = async () => (opened ??= await load());
    return {
        jobs: async (repository, runId) => (await open()).jobs(repository, runId),
        async *runs(reference, query) {
            yield* (await open()).runs(reference, query);
        },
        hasNewer: async (repository, run) => (await open()).hasNewer(repository, run),
        forget: () => opened?.forget(),
        workflow: async (repository, reference) => (await open()).workflow(repository, reference),
        workflows: async (repository) => (await open()).workflows(repository),
        defaultBranch: async (repository) => repository === (0,github_repository/* fullName */.fq)(context.repository)
            ? (await facts()).defaultBranch
            : (await open()).defaultBranch(repository),
        deployment: async (repository, wanted) => (await open()).deployment(repository, wanted),
        environments: async (repository) => (await open()).environments(repository),
        checks: async (repository, ref) => (await open()).checks(repository, ref)
    };
}

// EXTERNAL MODULE: ./src/github/pace.ts
var pace = __webpack_require__(3148);
// EXTERNAL MODULE: ./src/addresses.ts
var addresses = __webpack_require__(3523);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/workspace.ts



const MOST_BYTES = 1024 * 1024;
function hasCheckout(workspace) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, '.git'));
}
function readBelow(workspace, path) {
    const file = (0,external_node_path_.join)(workspace, path);
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const inside = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(file));
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside))
        throw new errors/* BadgeError */.qh('invalid', `${path} leads out of the workspace.`);
    const { size } = (0,external_node_fs_.statSync)(file);
    if (size > MOST_BYTES)
        throw new errors/* BadgeError */.qh('invalid', `${path}: ${size} bytes are too many. Allowed: 256 KiB.`);
    return (0,external_node_fs_.readFileSync)(file, 'utf8');
}

;// CONCATENATED MODULE: ./src/ports.ts






function connectPorts(asked, { context, signal, load }) {
    const remote = once(async () => new (await load()).Remote({ asked, context, clock: (0,pace/* systemClock */.ml)(signal), signal }));
    const facts = once(async () => context.facts ?? (await remote()).api.facts());
    return {
        context,
        record: lazyRecord(async () => (await remote()).api.record, { context, facts }),
        sources: { facts, newest: async () => (await remote()).api.newest() },
        files: {
            local: (path) => readBelow(context.workspace, path),
            hasCheckout: () => hasCheckout(context.workspace),
            remote: async (reference) => (await remote()).api.contents(reference),
            own: async (path, sha) => (await remote()).glance(planFrom(asked), { path, sha })
        },
        exists: async (names) => (await remote()).api.exists(context.repository, names),
        async openReadme({ destination, dryRun }) {
            const { workspace } = context;
            if (destination.kind !== 'directory')
                return (await remote()).defaultBranch((await facts()).defaultBranch);
            const { directoryTarget } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1782));
            return directoryTarget({ folder: workspace, bounds: workspace, dryRun });
        },
        async open(plan, message) {
            const { destination } = plan;
            if (destination.kind === 'directory')
                return openDirectory(destination, context, plan.dryRun);
            if (destination.kind === 'gist')
                return (await remote()).gist(destination);
            const source = destination.repository === undefined ? { isPrivate: false } : await facts();
            return (await remote()).branch({ ...destination, singleCommit: plan.singleCommit }, message, source);
        }
    };
}
function once(make) {
    let made;
    return () => (made ??= make());
}
async function openDirectory({ directory, confined }, { workspace }, dryRun) {
    const { directoryTarget } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1782));
    const folder = (0,external_node_path_.resolve)(workspace, directory);
    return {
        target: directoryTarget({ folder, bounds: confined ? workspace : undefined, dryRun }),
        address: (path) => (0,addresses/* directoryAddress */.au)(directory, path)
    };
}

// EXTERNAL MODULE: ./src/draw-all.ts + 2 modules
var draw_all = __webpack_require__(9838);
// EXTERNAL MODULE: ./src/guard.ts
var guard = __webpack_require__(578);
// EXTERNAL MODULE: ./src/render/render.ts + 1 modules
var render = __webpack_require__(4474);
// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
// EXTERNAL MODULE: ./src/tokens.ts
var tokens = __webpack_require__(7789);
;// CONCATENATED MODULE: ./src/settle.ts




async function settle(asked, context, files) {
    const found = asked.describes ? undefined : await findManifest(asked, context, files);
    if (found === undefined)
        return { plan: planFrom(withoutValues(asked)), notices: [] };
    refuseOurTokens(found.text, asked);
    const { parseManifest } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(661)]).then(__webpack_require__.bind(__webpack_require__, 4661));
    const parsed = parseManifest(found.text, found.path, scopeOf(found, context));
    if ('problems' in parsed)
        throw new errors/* BadgeError */.qh('invalid', parsed.problems.join('; '));
    const { badges, notices } = await inherit(parsed.manifest, { asked, context, files });
    const valuedBadges = asked.values === '' ? badges : await withValues(badges, asked.values);
    const described = { badges: valuedBadges.map(({ definition }) => definition), manifest: parsed.manifest };
    return { plan: planFrom(asked, described), notices };
}
function refuseOurTokens(text, { token, gistToken }) {
    (0,tokens/* refuseTokens */.PW)('manifest', text, [token, gistToken].flatMap(tokens/* formsOf */.XP));
}
function scopeOf({ path }, { repository }) {
    return repository.name.toLowerCase() === '.github' && path === 'badges.yml' ? 'group' : 'project';
}
function withoutValues(asked) {
    if (asked.values === '')
        return asked;
    throw (0,errors/* invalid */.Gq)('values', asked.values, `has no badges to go to: they are messages of static badges in ${asked.manifest.path} or in "badges".`);
}
const UNTRUSTED = /^(?:workflow_run|pull_request_target)$/;
async function findManifest(asked, context, files) {
    const { path, named } = asked.manifest;
    const isTrusted = !UNTRUSTED.test(context.event) || (asked.token === '' && asked.gistToken === '');
    const local = isTrusted ? files.local(path) : undefined;
    if (local !== undefined)
        return { text: local, path };
    if (!(isTrusted && files.hasCheckout()) && asksFor(asked, context)) {
        const text = await files.own(path, isTrusted && context.sha !== '' ? context.sha : undefined);
        if (text !== undefined)
            return { text, path };
    }
    if (!named)
        return undefined;
    throw new errors/* BadgeError */.qh('invalid', `Input "manifest": there is no file ${(0,errors/* quote */.hD)(path)}. Check it in, or leave the input out.`);
}
function asksFor(asked, context) {
    if (asked.token === '')
        return false;
    if (asked.manifest.named)
        return true;
    const plan = planFrom(asked);
    return plan.destination.kind !== 'directory' && (0,guard/* guard */.a)(context, plan) === undefined;
}
async function inherit(manifest, { asked, context, files }) {
    const { withInherited } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(661), __webpack_require__.e(564)]).then(__webpack_require__.bind(__webpack_require__, 4564));
    const { owner } = context.repository;
    if (asked.token !== '') {
        const read = async (reference) => {
            const text = await files.remote(reference);
            refuseOurTokens(text ?? '', asked);
            return text;
        };
        return withInherited(manifest, { owner, read });
    }
    const alone = await withInherited({ ...manifest, inherit: false, extends: [], exclude: [] }, { owner, read: nothing });
    const isSilent = !manifest.inherit && manifest.extends.length === 0;
    return isSilent
        ? alone
        : { ...alone, notices: [...alone.notices, 'Inherited badges are left out: reading them takes a token.'] };
}
const nothing = () => Promise.resolve(undefined);
async function withValues(badges, text) {
    const { readValues, withValues } = await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 5763));
    return withValues(badges, readValues(text));
}

;// CONCATENATED MODULE: ./src/publish.ts







async function publish(asked, ports) {
    const { plan, notices } = await settle(asked, ports.context, ports.files);
    const refusal = (0,guard/* guard */.a)(ports.context, plan);
    if (refusal !== undefined)
        return { ...(0,result/* skipped */.hT)(refusal, plan, await (0,draw_all/* drawOffline */.K$)(plan, ports)), notices };
    const notes = new Set();
    let drawn = await (0,draw_all/* drawAll */.WR)(plan, ports);
    const place = await ports.open(plan, () => messageFor(drawn.badges));
    const advice = {
        isSuperseded: (stamp) => isSuperseded(stamp, ports, notes),
        async renew() {
            ports.record.forget();
            drawn = await (0,draw_all/* drawAll */.WR)(plan, ports);
            return filesOf(drawn.badges, plan);
        }
    };
    const upkeep = isKeptUp(plan) ? await __webpack_require__.e(/* import() */ 311).then(__webpack_require__.bind(__webpack_require__, 6311)) : undefined;
    const making = { plan, ports, place, drawn: () => drawn };
    let publication;
    let readme;
    let problem;
    try {
        const files = await filesOf(drawn.badges, plan);
        publication = await place.target.publish(files, advice, await upkeep?.upkeepOf(making));
        readme = await upkeep?.updateReadmes(making);
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh))
            throw error;
        problem = error;
    }
    const report = (0,result/* reportOf */.EI)(plan, drawn.badges, { place, publication: publication ?? result/* NOTHING */.K$, readme });
    const told = { notes: [...notes], notices: [...notices, ...drawn.notices, ...idle(plan)] };
    return { ...(problem === undefined ? report : (0,result/* failed */.gz)(problem, report)), ...told };
}
function idle({ destination, index, prune }) {
    const keys = [...(index ? ['"index"'] : []), ...(prune ? ['"prune"'] : [])];
    return destination.kind === 'gist' && keys.length > 0
        ? [`${keys.join(' and ')} of "publish" do nothing in a gist.`]
        : [];
}
const isKeptUp = ({ index, prune, readme }) => index || prune || readme.length > 0;
function filesOf(drawn, { formats }) {
    const files = drawn.flatMap(({ badge, path, oneRun, untouched }) => {
        if (badge === undefined || untouched !== undefined)
            return [];
        return formats.map(async (format) => {
            const file = { path: `${path}.${format}`, text: await (0,render/* render */.X)(badge, format) };
            return oneRun === undefined ? file : { ...file, stamp: oneRun };
        });
    });
    return Promise.all(files);
}
function messageFor(drawn) {
    const runs = drawn.flatMap(({ shown }) => shown.map(({ file, number, attempt }) => `Badge-Run: ${file} ${number}.${attempt}`));
    return { headline: 'Publish badges [skip ci]', body: [...new Set(runs)].join('\n') };
}
async function isSuperseded(stamp, { context, record }, notes) {
    try {
        return await record.hasNewer((0,github_repository/* fullName */.fq)(context.repository), stamp);
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh) || error.kind === 'outage' || error.kind === 'signal')
            throw error;
        notes.add('Whether a newer run has finished could not be asked (it takes "actions: read"); only what is published already was compared.');
        return false;
    }
}

// EXTERNAL MODULE: ./src/report.ts
var src_report = __webpack_require__(665);
// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(324);
// EXTERNAL MODULE: ./src/status/vocabulary.ts
var vocabulary = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/stop.ts
var stop = __webpack_require__(1123);
// EXTERNAL MODULE: ./src/target/directory.ts
var directory = __webpack_require__(1782);
;// CONCATENATED MODULE: ./src/cli-publish.ts














async function publishFrom({ event, read }, process) {
    const asked = asTyped(await (0,inputs/* readInputs */.K)(read), process.env);
    const context = contextFor(event, asked, process.env);
    const ports = connectPorts(asked, { context, signal: (0,stop/* stopSignal */.Z)(process), load: () => Promise.all(/* import() */[__webpack_require__.e(160), __webpack_require__.e(549), __webpack_require__.e(863)]).then(__webpack_require__.bind(__webpack_require__, 1863)) });
    const offline = event !== undefined && read('token') === '';
    const report = await publish(asked, offline ? { ...ports, record: recordFromEvent(context, ports.record) } : ports);
    const clean = (0,tokens/* redactor */.$p)([asked.token, asked.gistToken]);
    const warnings = report.badges.flatMap((badge) => badge.warnings);
    for (const warning of warnings)
        process.stderr.write(`warning: ${(0,say/* harmless */.I)(clean(warning))}\n`);
    for (const line of report.notices)
        process.stderr.write(`notice: ${(0,say/* harmless */.I)(clean(line))}\n`);
    if (report.error !== undefined && plan/* FAIL_ON */.d[asked.failOn].includes(report.error.kind)) {
        throw new errors/* BadgeError */.qh(report.error.code, clean(report.error.message));
    }
    return (0,src_report/* linesOf */.Dx)(report)
        .map((line) => `${(0,say/* harmless */.I)(clean(line))}\n`)
        .join('');
}
function asTyped(asked, env) {
    return {
        ...asked,
        confined: false,
        token: asked.token || (env['GITHUB_TOKEN'] ?? ''),
        gistToken: asked.gistToken || (env['GIST_TOKEN'] ?? '')
    };
}
function contextFor(event, { badges }, env) {
    const context = (0,github_context/* readContext */.y)(event === undefined ? env : environmentFromEvent(event, env));
    return { ...context, branch: context.branch || (badges[0]?.filters.branch ?? ''), workspace: process.cwd() };
}
function recordFromEvent({ triggering }, record) {
    if (triggering === undefined)
        return record;
    const { workflow, conclusion, status, ...run } = triggering;
    const isTriggering = (reference) => reference === String(workflow.id);
    return {
        ...record,
        workflow: (repository, reference) => isTriggering(reference)
            ? Promise.resolve({ ...workflow, isActive: true })
            : record.workflow(repository, reference),
        async *runs(reference, query) {
            if (!isTriggering(reference)) {
                yield* record.runs(reference, query);
                return;
            }
            const completed = status === 'completed';
            yield await Promise.resolve({
                ...run,
                workflow,
                completed,
                status: (0,vocabulary/* concluded */._S)(conclusion),
                actor: null,
                at: 0
            });
        },
        jobs: () => Promise.resolve([])
    };
}


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   sh: () => (/* binding */ common)
/* harmony export */ });
/* harmony import */ var _badge_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6518);

function common(definition, subject, context) {
    const { workflow } = subject;
    const label = nameOf(workflow ?? context.workflow);
    return {
        definition,
        subject,
        status: undefined,
        shown: [],
        oneRun: undefined,
        defaults: {
            label,
            id: workflow === undefined ? (0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(definition.label ?? label) : (0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)((0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(workflow.path)),
            link: workflow === undefined ? 'repository' : 'workflow'
        },
        warnings: [],
        untouched: undefined
    };
}
function named(name, environment) {
    return (finding) => ({
        ...finding,
        subject: { ...finding.subject, workflow: undefined, environment },
        defaults: { id: (0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(name), label: name, link: 'repository' }
    });
}
function nameOf(workflow) {
    if (workflow === undefined)
        return 'build';
    return workflow.name === '' || workflow.name === workflow.path ? (0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(workflow.path) : workflow.name;
}
function findingOf(definition, found, context) {
    const { subject, workflows, jobSlug } = found;
    const known = workflows.filter(({ path }) => path !== '');
    const stems = known.map(({ path }) => (0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)((0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(path))).join('-') || 'build';
    const base = definition.id ?? (definition.job === undefined ? stems : `${stems}/${(0,_badge_id_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(definition.job)}`);
    const label = subject.job?.name ?? definition.job ?? nameOf(known.length === 1 ? known[0] : undefined);
    return {
        ...common(definition, subject, context),
        ...found,
        definition: jobSlug === undefined ? definition : { ...definition, id: `${base}/${jobSlug}`, label: undefined },
        defaults: { id: base, label, link: 'workflow' }
    };
}


/***/ }),

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

// EXTERNAL MODULE: ./src/badge/badge.ts + 1 modules
var badge = __webpack_require__(5556);
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

/***/ 2850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shownRun),
/* harmony export */   l: () => (/* binding */ ownSubject)
/* harmony export */ });
function shownRun(workflow, run) {
    if (workflow === undefined || workflow.path === '' || run === undefined)
        return undefined;
    return { file: workflow.path.replace(/^.*\//, ''), number: run.number, attempt: run.attempt };
}
function ownSubject(context, filters) {
    const branch = filters.branch ?? filters.tag;
    const isElsewhere = branch !== undefined && branch !== context.branch;
    const { owner, name } = context.repository;
    return {
        repository: `${owner}/${name}`,
        workflow: context.workflow,
        branch: branch ?? context.branch,
        tag: filters.tag ?? (isElsewhere ? undefined : context.tag),
        run: context.run,
        sha: context.sha,
        job: undefined,
        environment: undefined
    };
}


/***/ }),

/***/ 9838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WR: () => (/* binding */ drawAll),
  K$: () => (/* binding */ drawOffline),
  qc: () => (/* binding */ expectedFiles)
});

// EXTERNAL MODULE: ./src/collect/finding.ts
var collect_finding = __webpack_require__(3019);
// EXTERNAL MODULE: ./src/status/status.ts
var status_status = __webpack_require__(8514);
// EXTERNAL MODULE: ./src/collect/subject.ts
var subject = __webpack_require__(2850);
;// CONCATENATED MODULE: ./src/collect/collect.ts



async function collect(definition, sources) {
    if (!definition.enabled)
        return [await (await __webpack_require__.e(/* import() */ 588).then(__webpack_require__.bind(__webpack_require__, 588))).resting(definition, sources)];
    const { context } = sources;
    const { source, filters } = definition;
    const own = (0,subject/* ownSubject */.l)(context, filters);
    switch (source.kind) {
        case 'value':
            return [
                {
                    ...(0,collect_finding/* common */.sh)(definition, { ...own, workflow: undefined }, context),
                    untouched: 'the input "values" has no message for it'
                }
            ];
        case 'message':
        case 'pointer':
            return [{ ...(0,collect_finding/* common */.sh)(definition, { ...own, workflow: undefined }, context), status: undefined }];
        case 'status':
        case 'needs':
            return [saidOutright(definition, source.kind === 'status' ? source.status : (0,status_status/* worst */.QZ)(source.statuses), context)];
        case 'environment': {
            const { reportedDeployment } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2759));
            const report = await reportedDeployment(source.environment, definition, sources);
            return [{ ...(0,collect_finding/* common */.sh)(definition, own, context), ...report }].map((0,collect_finding/* named */.KT)(source.environment, source.environment));
        }
        case 'check': {
            const { reportedChecks } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2759));
            const report = await reportedChecks(source.check, definition, sources);
            return [{ ...(0,collect_finding/* common */.sh)(definition, own, context), ...report }].map((0,collect_finding/* named */.KT)(source.check));
        }
        case 'run':
        case 'workflow': {
            const { lookUp } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4257));
            return (await lookUp(definition, sources)).map((found) => (0,collect_finding/* findingOf */.hD)(definition, found, context));
        }
    }
}
const ASKS = {
    message: false,
    value: false,
    pointer: false,
    status: false,
    needs: false,
    environment: true,
    check: true,
    workflow: true,
    run: true
};
function needsRequests({ source }) {
    return ASKS[source.kind];
}
function saidOutright(definition, status, context) {
    const finding = { ...(0,collect_finding/* common */.sh)(definition, (0,subject/* ownSubject */.l)(context, definition.filters), context), status };
    const { event, triggering, workflow, run } = context;
    const shown = event === 'workflow_run' ? (0,subject/* shownRun */.F)(triggering?.workflow, triggering) : (0,subject/* shownRun */.F)(workflow, run);
    return {
        ...finding,
        shown: shown === undefined ? [] : [shown],
        oneRun: shown === undefined
            ? undefined
            : { ...shown, branch: (event === 'workflow_run' ? triggering?.branch : context.branch) ?? '' },
        untouched: definition.judging.ignore.includes(status) ? `the status ${status} is ignored` : undefined
    };
}

// EXTERNAL MODULE: ./src/badge/id.ts
var badge_id = __webpack_require__(6518);
// EXTERNAL MODULE: ./src/badge/badge.ts + 1 modules
var badge_badge = __webpack_require__(5556);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/links.ts
var links = __webpack_require__(3346);
// EXTERNAL MODULE: ./src/manifest/placeholders.ts
var placeholders = __webpack_require__(7647);
// EXTERNAL MODULE: ./src/target/path.ts
var target_path = __webpack_require__(778);
;// CONCATENATED MODULE: ./src/draw.ts






function draw(finding, drawing) {
    const { definition, status, subject, shown, oneRun, untouched, defaults } = finding;
    const { source, link: given } = definition;
    const id = definition.id ?? defaults.id;
    const values = { ...drawing.values, ...namesOf(subject, id) };
    const { link, warnings } = linkOf(finding, { drawing, values });
    const label = definition.label ?? (drawing.hides ? 'build' : defaults.label);
    const pointer = source.kind === 'pointer' ? source.imageUrl : undefined;
    const image = pointer === undefined ? undefined : filled('image_url', pointer, values);
    const badge = image === undefined ? (0,badge_badge/* badgeOf */.bN)(label, status, { ...definition, logos: drawing.logos }) : undefined;
    return {
        ...{ id, status, badge, link, shown, oneRun, untouched, subject },
        name: definition.name ?? (badge === undefined ? id : badge.label || badge.message),
        kind: definition.kind,
        path: badge === undefined ? '' : pathOf(drawing.path, values),
        given: { link: given?.kind === 'url' ? given.url : undefined, image: pointer },
        image: image?.text,
        warnings: [
            ...finding.warnings,
            ...warnings,
            ...(image?.warnings ?? []),
            ...(badge === undefined ? [] : (0,badge_badge/* cuts */._I)(label, status, definition))
        ]
    };
}
function namesOf({ branch, workflow, job }, id) {
    return {
        branch,
        id,
        ...(workflow === undefined ? {} : { workflow: (0,badge_id/* stemOf */.Vc)(workflow.path) }),
        ...(job === undefined ? {} : { job: (0,badge_id/* slug */.yR)(job.name) })
    };
}
function linkOf({ definition, subject, defaults }, { drawing, values }) {
    const link = definition.link ?? { kind: drawing.hides ? 'none' : defaults.link };
    if (link.kind !== 'url')
        return { link: (0,links/* pageUrl */.f)(link.kind, { ...drawing, subject }), warnings: [] };
    const { text, warnings } = filled(definition.source.kind === 'pointer' ? 'link_url' : 'link', link.url, values);
    return { link: text, warnings };
}
function filled(key, url, values) {
    const { text, unfilled } = (0,placeholders/* expandUrl */.Uu)(url, values);
    return {
        text,
        warnings: unfilled.map((name) => `"${key}": %{${name}} is unknown or has no value, and stays as it stands.`)
    };
}
function pathOf({ template, flat }, values) {
    const { text, unfilled } = (0,placeholders/* expand */.fT)(template.replace(/\.svg$/, ''), values);
    const [name] = unfilled;
    if (name === 'branch')
        throw new errors/* BadgeError */.qh('invalid', 'Input "path": this run has no branch to fill %{branch} with: give "branch", or a "path" without it.');
    if (name !== undefined)
        throw (0,errors/* invalid */.Gq)('path', template, `has a placeholder that is unknown or has no value: %{${name}}.`);
    const path = flat ? text.replaceAll('/', '-') : text;
    const problem = (0,target_path/* pathProblem */.z)(path);
    if (problem !== undefined)
        throw (0,errors/* invalid */.Gq)('path', path, `${problem}. Allowed: a path of parts joined by "/", such as %{branch}/%{id}.`);
    return path;
}

// EXTERNAL MODULE: ./src/github/repository.ts
var repository = __webpack_require__(651);
// EXTERNAL MODULE: ./src/logo.ts
var logo = __webpack_require__(3948);
// EXTERNAL MODULE: ./src/privacy.ts
var privacy = __webpack_require__(3107);
// EXTERNAL MODULE: ./src/values.ts
var values = __webpack_require__(4777);
;// CONCATENATED MODULE: ./src/draw-all.ts









async function drawAll(plan, ports) {
    const { context, record } = ports;
    const { findings, notices } = await collectAll(plan.badges, { context, record, job: plan.job, now: Date.now() });
    const own = (0,repository/* fullName */.fq)(context.repository);
    const hides = (0,privacy/* goesOutside */.Sz)(plan, own) && (0,privacy/* mustHide */.EV)(plan, own, await ports.sources.facts());
    const template = templateOf(plan, hides);
    const templates = templatesOf(plan, hides);
    if (hides)
        (0,privacy/* refuseRevealing */.iq)(templates);
    const drawing = {
        serverUrl: context.serverUrl,
        own: { runId: context.run?.id, jobId: plan.job.id },
        path: { template, flat: plan.destination.kind === 'gist' },
        values: await (0,values/* valuesFor */.E)(templates, context, ports.sources),
        hides,
        logos: await (0,logo/* logosFor */.G)(plan.badges)
    };
    return { badges: refuseDoubles(findings.map((finding) => draw(finding, drawing))), notices, template };
}
async function drawOffline(plan, ports) {
    const mayHide = ports.context.facts === undefined && (0,privacy/* goesOutside */.Sz)(plan, (0,repository/* fullName */.fq)(ports.context.repository));
    const asks = mayHide || plan.badges.some(needsRequests) || (0,values/* mustAsk */.X)(templatesOf(plan, false), ports.context);
    return asks ? [] : (await drawAll(plan, ports)).badges;
}
async function collectAll(badges, sources) {
    const findings = [];
    const notices = [];
    for (const badge of badges) {
        try {
            findings.push(...(await collect(badge, sources)));
        }
        catch (error) {
            if (badge.kind !== 'group' || !(error instanceof errors/* UnknownWorkflow */.UP))
                throw error;
            notices.push(`The inherited badge "${badge.id ?? ''}" is left out. ${error.message}`);
        }
    }
    return { findings, notices };
}
function refuseDoubles(drawn) {
    const taken = new Map();
    for (const { id, path } of drawn) {
        const other = taken.get(path);
        if (other !== undefined) {
            const cure = other === id ? 'Give each an "id" of its own.' : 'Put %{id} into "path".';
            throw new errors/* BadgeError */.qh('invalid', `The badges "${other}" and "${id}" would both be the file ${path}. ${cure}`);
        }
        if (path !== '')
            taken.set(path, id);
    }
    return drawn;
}
function templateOf({ path, destination }, hides) {
    if (hides)
        return path ?? '%{id}';
    return path ?? (destination.kind === 'gist' ? '%{project_name}-%{branch}-%{id}' : '%{branch}/%{id}');
}
function expectedFiles(plan, { event, triggering, ...context }) {
    const isAfter = event === 'workflow_run';
    const { workflow, branch } = isAfter ? (triggering ?? { workflow: undefined, branch: null }) : context;
    if (workflow === undefined || branch === null)
        return undefined;
    const stem = (0,badge_id/* stemOf */.Vc)(workflow.path);
    const { text, unfilled } = (0,placeholders/* expand */.fT)(templateOf(plan, false).replace(/\.svg$/, ''), {
        branch,
        id: (0,badge_id/* slug */.yR)(stem),
        workflow: stem
    });
    const paths = plan.formats.map((format) => `${text}.${format}`);
    return unfilled.length > 0 ? undefined : { paths, traced: isAfter ? [] : paths };
}
function templatesOf(plan, hides) {
    const urls = plan.badges.flatMap(({ link, source }) => [
        ...(link?.kind === 'url' && !(hides && source.kind === 'pointer') ? [link.url] : []),
        ...(source.kind === 'pointer' && !hides ? [source.imageUrl] : [])
    ]);
    return [templateOf(plan, hides), ...urls];
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

/***/ 578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ guard)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(651);

const READ_ONLY_FOR_DEPENDABOT = /^(?:push|create|deployment|deployment_status)$/;
const PASSING_BRANCHES = /^(?:gh-readonly-queue|dependabot)\//;
function guard(context, plan) {
    if (plan.destination.kind === 'directory')
        return undefined;
    const { event, triggering } = context;
    if (event.startsWith('pull_request'))
        return `a pull request's run (${event}) publishes nothing`;
    if (event === 'workflow_run' && triggering !== undefined) {
        if (triggering.event.startsWith('pull_request'))
            return "the triggering run is a pull request's";
        if (triggering.headRepository?.toLowerCase() !== (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(context.repository).toLowerCase())
            return 'the triggering run comes from a fork';
    }
    if (context.actor === 'dependabot[bot]' && READ_ONLY_FOR_DEPENDABOT.test(event))
        return "Dependabot's runs have a token that may only read";
    const branch = (event === 'workflow_run' ? triggering?.branch : context.branch) ?? '';
    if (PASSING_BRANCHES.test(branch) && !plan.badges.some((badge) => badge.filters.branch === branch))
        return `the branch ${branch} is there for a while only`;
    return forkReason(context, plan);
}
function forkReason({ facts, repository }, { destination }) {
    if (facts?.isFork !== true)
        return undefined;
    if (destination.kind === 'gist')
        return 'this repository is a fork';
    const named = destination.kind === 'branch' && destination.repository?.toLowerCase() === (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository).toLowerCase();
    return named
        ? undefined
        : `this repository is a fork: name it as "target-repository" (${(0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)}) if it publishes badges of its own`;
}


/***/ }),

/***/ 3948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ logosFor)
/* harmony export */ });
async function logosFor(badges) {
    const isNamed = badges.some(({ logo }) => logo !== undefined && 'name' in logo);
    return isNamed ? (await __webpack_require__.e(/* import() */ 424).then(__webpack_require__.bind(__webpack_require__, 1424))).LOGOS : {};
}


/***/ }),

/***/ 3107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ mustHide),
/* harmony export */   Sz: () => (/* binding */ goesOutside),
/* harmony export */   cL: () => (/* binding */ privateToPublic),
/* harmony export */   iq: () => (/* binding */ refuseRevealing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7647);


function goesOutside({ destination }, own) {
    if (destination.kind === 'branch') {
        return destination.repository !== undefined && destination.repository.toLowerCase() !== own.toLowerCase();
    }
    return destination.kind === 'gist';
}
function privateToPublic(place) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', `Input "allow-public": this repository is private, and ${place} can be read by everybody. Set allow-public: true to agree; then label, path and link show nothing of it by themselves.`);
}
function mustHide(plan, own, { isPrivate }) {
    if (!isPrivate || !goesOutside(plan, own))
        return false;
    if (plan.destination.kind === 'gist' && !plan.allowPublic)
        throw privateToPublic('a gist');
    return plan.allowPublic;
}
function refuseRevealing(templates) {
    const revealing = templates.flatMap(_manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholdersIn */ .Qf).find((placeholder) => placeholder !== 'id');
    if (revealing === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', `Input "allow-public": %{${revealing}} would show something of this private repository. Allowed: %{id}.`);
}


/***/ }),

/***/ 665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* unused harmony exports outputsOf, summaryOf */
/* harmony import */ var _readme_snippets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8534);


const shown = ({ name, imageUrl, link }) => ({ alt: name, image: imageUrl, link });
const isSomewhere = ({ imageUrl }) => imageUrl !== '';
function outputsOf({ result, reason, badges, changed, commitSha }) {
    const [first] = badges;
    const statuses = badges.flatMap(({ status }) => status ?? []);
    const pictures = badges.filter(isSomewhere).map(shown);
    return {
        result,
        reason: reason ?? '',
        changed: String(changed),
        status: statuses.length === 0 ? '' : worst(statuses),
        'image-url': first?.imageUrl ?? '',
        'link-url': first?.link ?? '',
        ...Object.fromEntries(MARKUPS.map((markup) => [markup, snippet(markup, pictures)])),
        'commit-sha': commitSha ?? '',
        badges: JSON.stringify(badges.map((badge) => ({ ...recordOf(badge), changed: badge.changed })))
    };
}
function recordOf(published) {
    const { id, name, kind, badge, status, imageUrl, link, given, file } = published;
    return {
        id,
        name,
        kind,
        status: status ?? null,
        label: badge?.label ?? null,
        message: badge?.message ?? null,
        color: badge?.color ?? null,
        link_url: given.link ?? link,
        image_url: given.image ?? imageUrl,
        rendered_link_url: link,
        rendered_image_url: imageUrl,
        path: file === '' ? null : file,
        markdown: (0,_readme_snippets_js__WEBPACK_IMPORTED_MODULE_0__/* .snippet */ .UA)('markdown', isSomewhere(published) ? [shown(published)] : [])
    };
}
const HEADLINES = {
    published: 'Published',
    unchanged: 'Unchanged: the badges are what they were',
    superseded: 'Superseded',
    skipped: 'Not published',
    failed: 'Failed'
};
function summaryOf({ result, reason, badges, notes }) {
    const headline = `### Badges\n\n${HEADLINES[result]}${reason === undefined ? '' : `: ${plain(reason)}`}\n`;
    const isThere = result === 'published' || result === 'unchanged' || result === 'superseded';
    const shows = badges.map((badge) => (isThere ? picture(badge) : words(badge)));
    const ends = notes.map((note) => `\n${plain(note)}\n`);
    return [headline, ...fitting(shows), ...ends].join('');
}
const MOST_BYTES = 1_000_000;
function fitting(shows) {
    let bytes = 0;
    const end = shows.findIndex((show) => (bytes += Buffer.byteLength(show)) > MOST_BYTES);
    if (end === -1)
        return shows;
    return [...shows.slice(0, end), `\n${shows.length - end} more badges: the output \`badges\` holds them all.\n`];
}
function picture(badge) {
    const markdown = snippet('markdown', [shown(badge)]);
    const fence = '`'.repeat(Math.max(3, ...[...markdown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    return `\n${markdown}\n\n${fence}markdown\n${markdown}\n${fence}\n`;
}
const words = (badge) => `\n- ${plain(wordsOf(badge))}\n`;
const wordsOf = ({ badge, name }) => badge === undefined ? name : `${badge.label}: ${badge.message}`;
function plain(text) {
    return text.replace(/[\\`*_{}[\]<>|!#&]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function linesOf({ result, reason, badges, commitSha }) {
    const how = commitSha === undefined ? result : `${result} in commit ${commitSha.slice(0, 10)}`;
    const lines = badges.map((badge) => {
        const place = `${wordsOf(badge)} \u2192 ${badge.imageUrl || badge.file}`;
        return badge.badge === undefined ? place : `${place} (${how})`;
    });
    const pictures = badges.filter(isSomewhere);
    if (pictures.length > 0)
        lines.push((0,_readme_snippets_js__WEBPACK_IMPORTED_MODULE_0__/* .snippet */ .UA)('markdown', pictures.map(shown)));
    return reason === undefined ? lines : [...lines, `${HEADLINES[result]}: ${reason}`];
}


/***/ }),

/***/ 1666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   YZ: () => (/* binding */ badgesAt),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped)
/* harmony export */ });
const NOTHING = { written: [], superseded: [], removed: [] };
function badgesAt(drawn, { formats }, { place, publication }) {
    const written = new Set(publication.written);
    const [format = 'svg'] = formats;
    return drawn.map((badge) => {
        if (badge.image !== undefined)
            return { ...badge, file: '', imageUrl: badge.image, changed: false };
        const file = `${badge.path}.${format}`;
        const changed = formats.some((ending) => written.has(`${badge.path}.${ending}`));
        return { ...badge, file, imageUrl: place.address(file), changed };
    });
}
function reportOf(plan, drawn, { place, publication, readme }) {
    const { written, removed, superseded } = publication;
    const filesOf = ({ path }) => plan.formats.map((ending) => `${path}.${ending}`);
    const badges = badgesAt(drawn, plan, { place, publication });
    const changed = [written, removed, readme?.written ?? []].some((paths) => paths.length > 0);
    const commitSha = publication.commitSha ?? readme?.commitSha;
    const common = { badges, changed, commitSha, error: undefined, notes: [], notices: [], reason: undefined };
    if (plan.dryRun)
        return { ...common, result: 'skipped', reason: 'dry run' };
    if (changed)
        return { ...common, result: 'published' };
    const ours = drawn.filter(({ badge }) => badge !== undefined);
    const [untouched] = ours.map((badge) => badge.untouched);
    if (untouched !== undefined && ours.every((badge) => badge.untouched !== undefined)) {
        return { ...common, result: 'skipped', reason: untouched };
    }
    const isSuperseded = ours.length > 0 && ours.every((badge) => filesOf(badge).some((path) => superseded.includes(path)));
    if (isSuperseded)
        return { ...common, result: 'superseded', reason: `a newer run than ${nameOf(ours)} has spoken` };
    return { ...common, result: 'unchanged' };
}
function nameOf([badge]) {
    const { file, number, attempt } = badge?.oneRun ?? { file: '', number: 0, attempt: 0 };
    return `${file} ${number}.${attempt}`;
}
function skipped(reason, plan, drawn) {
    const place = { address: () => '' };
    return { ...reportOf(plan, drawn, { place, publication: NOTHING }), result: 'skipped', reason };
}
function failed(error, report) {
    return { ...report, result: 'failed', reason: error.message, error };
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

/***/ 8878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jn: () => (/* binding */ pickRun),
/* harmony export */   ld: () => (/* binding */ isProposal),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
const PROPOSALS = /^(pull_request|merge_group)/;
function isProposal(event) {
    return PROPOSALS.test(event);
}
const same = (one, other) => one.toLowerCase() === other.toLowerCase();
function counts(run, query) {
    const { branch, sha, event, actor, runNumber, runId } = query;
    if (run.headRepository === null || !same(run.headRepository, query.repository))
        return false;
    if (event === undefined ? isProposal(run.event) : !event.includes(run.event))
        return false;
    if (branch !== undefined && run.branch !== branch)
        return false;
    if (sha !== undefined && !same(run.sha, sha))
        return false;
    if (actor !== undefined && (run.actor === null || !same(run.actor, actor)))
        return false;
    return (runNumber === undefined || run.number === runNumber) && (runId === undefined || run.id === runId);
}
async function pickRun(runs, { inProgress, ignore, judge }) {
    let isNewest = true;
    for await (const run of runs) {
        const isSuperseded = !isNewest && run.completed && run.status === 'cancelled';
        isNewest = false;
        if (isSuperseded || (!run.completed && inProgress === 'last'))
            continue;
        const status = await judge(run);
        if (!ignore.includes(status))
            return { run, status };
    }
    return { run: undefined, status: 'unknown' };
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