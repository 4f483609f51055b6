"use strict";
exports.id = 767;
exports.ids = [767];
exports.modules = {

/***/ 3523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   au: () => (/* binding */ directoryAddress),
/* harmony export */   lv: () => (/* binding */ branchAddress),
/* harmony export */   wO: () => (/* binding */ gistAddress)
/* harmony export */ });
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
const isGitHubCom = (serverUrl) => /^https:\/\/github\.com$/i.test(serverUrl);
function branchAddress(serverUrl, { repository, branch, isPrivate }, path) {
    const place = `${repository.owner}/${repository.name}`;
    const file = `${encodePath(branch)}/${encodePath(path)}`;
    return isGitHubCom(serverUrl) && !isPrivate
        ? `https://raw.githubusercontent.com/${place}/${file}`
        : `${serverUrl}/${place}/raw/${file}`;
}
function gistAddress(serverUrl, { id, owner, rawUrl }, path) {
    if (isGitHubCom(serverUrl) && owner !== null)
        return `https://gist.githubusercontent.com/${owner}/${id}/raw/${encodeURIComponent(path)}`;
    return rawUrl === null ? '' : `${rawUrl}/${encodeURIComponent(path)}`;
}
function directoryAddress(directory, path) {
    const folder = directory.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
    return folder === '' || folder === '.' ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 1767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishFrom: () => (/* binding */ publishFrom)
});

// EXTERNAL MODULE: ./src/collect/look-up.ts + 5 modules
var look_up = __webpack_require__(9113);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/github/shape.ts
var shape = __webpack_require__(5430);
;// CONCATENATED MODULE: ./src/github/payload.ts



function readPayload(path) {
    if (path === '')
        return {};
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if ((0,shape/* isFields */.Ce)(payload))
            return payload;
    }
    catch (error) {
        throw new errors/* BadgeError */.qh('invalid', `Cannot read the event ${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
    throw new errors/* BadgeError */.qh('invalid', `The event ${path} is no JSON object.`);
}
function proposedBy(pullRequest) {
    const head = (0,shape/* isFields */.Ce)(pullRequest) ? pullRequest['head'] : undefined;
    if (!(0,shape/* isFields */.Ce)(head))
        return undefined;
    const sha = (0,shape/* optionalText */.mR)(head, 'sha') ?? '';
    return { sha, repository: (0,shape/* isFields */.Ce)(head['repo']) ? (0,shape/* optionalText */.mR)(head['repo'], 'full_name') : null };
}
function factsOf(repository) {
    const { id, owner, private: isPrivate } = repository;
    const defaultBranch = (0,shape/* optionalText */.mR)(repository, 'default_branch');
    if (typeof id !== 'number' || typeof isPrivate !== 'boolean' || defaultBranch === null || !(0,shape/* isFields */.Ce)(owner))
        return undefined;
    return {
        id: String(id),
        defaultBranch,
        isPrivate,
        isFork: repository['fork'] === true,
        ownedByOrganization: owner['type'] === 'Organization'
    };
}
function triggeringRun(run, workflow) {
    if (!(0,shape/* isFields */.Ce)(run) || typeof run['id'] !== 'number' || typeof run['workflow_id'] !== 'number')
        return undefined;
    const head = run['head_repository'];
    return {
        id: run['id'],
        number: Number(run['run_number']) || 1,
        attempt: Number(run['run_attempt']) || 1,
        workflow: {
            id: run['workflow_id'],
            path: ((0,shape/* optionalText */.mR)(run, 'path') ?? (0,shape/* optionalText */.mR)(workflow, 'path') ?? '').replace(/@.*$/, ''),
            name: (0,shape/* optionalText */.mR)(run, 'name') || ((0,shape/* optionalText */.mR)(workflow, 'name') ?? '')
        },
        branch: (0,shape/* optionalText */.mR)(run, 'head_branch'),
        sha: (0,shape/* optionalText */.mR)(run, 'head_sha') ?? '',
        event: (0,shape/* optionalText */.mR)(run, 'event') ?? '',
        headRepository: (0,shape/* isFields */.Ce)(head) ? (0,shape/* optionalText */.mR)(head, 'full_name') : null,
        status: (0,shape/* optionalText */.mR)(run, 'status') ?? '',
        conclusion: (0,shape/* optionalText */.mR)(run, 'conclusion')
    };
}

// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __webpack_require__(651);
;// CONCATENATED MODULE: ./src/github/context.ts




function readContext(env) {
    const get = (name) => env[name] ?? '';
    const payload = readPayload(get('GITHUB_EVENT_PATH'));
    const source = (0,shape/* isFields */.Ce)(payload['repository']) ? payload['repository'] : {};
    const path = workflowPath(get('GITHUB_WORKFLOW_REF'));
    const apiUrl = get('GITHUB_API_URL') || 'https://api.github.com';
    return {
        event: get('GITHUB_EVENT_NAME'),
        repository: repositoryOf(get('GITHUB_REPOSITORY') || ((0,shape/* optionalText */.mR)(source, 'full_name') ?? '')),
        facts: factsOf(source),
        triggering: triggeringRun(payload['workflow_run'], (0,shape/* isFields */.Ce)(payload['workflow']) ? payload['workflow'] : {}),
        proposed: proposedBy(payload['pull_request']),
        workflow: path === undefined ? undefined : { path, name: get('GITHUB_WORKFLOW') },
        run: runOf(get),
        sha: get('GITHUB_SHA'),
        branch: get('GITHUB_HEAD_REF') || get('GITHUB_REF_NAME') || get('GITHUB_REF').replace(/^refs\/(?:heads|tags)\//, ''),
        tag: get('GITHUB_REF_TYPE') === 'tag' || get('GITHUB_REF').startsWith('refs/tags/')
            ? get('GITHUB_REF').replace(/^refs\/tags\//, '') || get('GITHUB_REF_NAME')
            : undefined,
        actor: get('GITHUB_ACTOR'),
        runner: get('RUNNER_NAME'),
        serverUrl: (get('GITHUB_SERVER_URL') || 'https://github.com').replace(/\/+$/, ''),
        apiUrl,
        graphqlUrl: get('GITHUB_GRAPHQL_URL') || `${apiUrl.replace(/\/v3\/?$|\/+$/, '')}/graphql`,
        workspace: get('GITHUB_WORKSPACE') || process.cwd()
    };
}
function repositoryOf(text) {
    const repository = (0,github_repository/* parseRepository */.SU)(text);
    if (repository === undefined)
        throw (0,errors/* invalid */.Gq)('GITHUB_REPOSITORY', text, 'is no repository. Allowed: owner/name, as the runner sets it.');
    return repository;
}
function workflowPath(ref) {
    return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(ref)?.[1];
}
function runOf(get) {
    const id = Number(get('GITHUB_RUN_ID'));
    if (!(id > 0))
        return undefined;
    return { id, number: Number(get('GITHUB_RUN_NUMBER')) || 1, attempt: Number(get('GITHUB_RUN_ATTEMPT')) || 1 };
}

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
    const payload = readPayload(path);
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

// EXTERNAL MODULE: ./src/inputs/inputs.ts + 4 modules
var inputs = __webpack_require__(3681);
// EXTERNAL MODULE: ./src/plan.ts
var src_plan = __webpack_require__(2464);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
;// CONCATENATED MODULE: ./src/ports.ts




function connectPorts(plan, { context, signal, load }) {
    const remote = once(async () => new (await load()).Remote({ plan, context, clock: (0,pace/* systemClock */.m)(signal), signal }));
    const facts = once(async () => context.facts ?? (await remote()).api.facts());
    return {
        context,
        record: lazyRecord(async () => (await remote()).api.record, { context, facts }),
        sources: { facts, newest: async () => (await remote()).api.newest() },
        async open(message) {
            const { destination } = plan;
            if (destination.kind === 'directory')
                return openDirectory(destination, context, plan.dryRun);
            if (destination.kind === 'gist')
                return (await remote()).gist(destination);
            const source = destination.repository === undefined ? { isPrivate: false } : await facts();
            return (await remote()).branch(destination, message, source);
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

// EXTERNAL MODULE: ./src/badge/id.ts
var badge_id = __webpack_require__(6518);
// EXTERNAL MODULE: ./src/status/status.ts
var status_status = __webpack_require__(8514);
// EXTERNAL MODULE: ./src/collect/subject.ts
var subject = __webpack_require__(2850);
;// CONCATENATED MODULE: ./src/collect/collect.ts



async function collect(definition, sources) {
    const { context } = sources;
    const { source, filters } = definition;
    const own = (0,subject/* ownSubject */.l)(context, filters);
    switch (source.kind) {
        case 'message':
        case 'value':
        case 'pointer':
            return [{ ...common(definition, { ...own, workflow: undefined }, context), status: undefined }];
        case 'status':
        case 'needs':
            return [saidOutright(definition, source.kind === 'status' ? source.status : (0,status_status/* worst */.QZ)(source.statuses), context)];
        case 'environment': {
            const { reportedDeployment } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2759));
            const report = await reportedDeployment(source.environment, definition, sources);
            return [{ ...common(definition, own, context), ...report }].map(named(source.environment, source.environment));
        }
        case 'check': {
            const { reportedChecks } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2759));
            const report = await reportedChecks(source.check, definition, sources);
            return [{ ...common(definition, own, context), ...report }].map(named(source.check));
        }
        case 'run':
        case 'workflow': {
            const { lookUp } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9113));
            return (await lookUp(definition, sources)).map((found) => findingOf(definition, found, context));
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
    const finding = { ...common(definition, (0,subject/* ownSubject */.l)(context, definition.filters), context), status };
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
            id: workflow === undefined ? (0,badge_id/* slug */.yR)(definition.label ?? label) : (0,badge_id/* slug */.yR)((0,badge_id/* stemOf */.Vc)(workflow.path)),
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
        defaults: { id: (0,badge_id/* slug */.yR)(name), label: name, link: 'repository' }
    });
}
function nameOf(workflow) {
    if (workflow === undefined)
        return 'build';
    return workflow.name === '' || workflow.name === workflow.path ? (0,badge_id/* stemOf */.Vc)(workflow.path) : workflow.name;
}
function findingOf(definition, found, context) {
    const { subject, workflows, jobSlug } = found;
    const known = workflows.filter(({ path }) => path !== '');
    const stems = known.map(({ path }) => (0,badge_id/* slug */.yR)((0,badge_id/* stemOf */.Vc)(path))).join('-') || 'build';
    const base = definition.id ?? (definition.job === undefined ? stems : `${stems}/${(0,badge_id/* slug */.yR)(definition.job)}`);
    const label = subject.job?.name ?? definition.job ?? nameOf(known.length === 1 ? known[0] : undefined);
    return {
        ...common(definition, subject, context),
        ...found,
        definition: jobSlug === undefined ? definition : { ...definition, id: `${base}/${jobSlug}`, label: undefined },
        defaults: { id: base, label, link: 'workflow' }
    };
}

// EXTERNAL MODULE: ./src/badge/badge.ts + 1 modules
var badge = __webpack_require__(5556);
;// CONCATENATED MODULE: ./src/links.ts


const PAGES = {
    workflow: ({ subject: { workflow, branch } }) => `/actions${workflow === undefined ? '' : `/workflows/${(0,addresses/* encodePath */.O0)(pageOf(workflow.path))}`}?query=${encodeURIComponent(`branch:${branch}`)}`,
    run: ({ subject }) => `/actions/runs/${links_runOf(subject, 'run').id}`,
    job: ({ subject, own }) => {
        const run = links_runOf(subject, 'job');
        const jobId = subject.job === undefined && run.id === own.runId ? own.jobId : subject.job?.id;
        if (jobId === undefined) {
            throw new errors/* BadgeError */.qh('invalid', 'Input "link": "job" leads to one job, and none is known: pick one with "job", leave "job-id" at its default, or take "run".');
        }
        return `/actions/runs/${run.id}/job/${jobId}`;
    },
    branch: ({ subject }) => `/commits/${(0,addresses/* encodePath */.O0)(subject.branch)}`,
    commit: ({ subject }) => (subject.sha === '' ? `/commits/${(0,addresses/* encodePath */.O0)(subject.branch)}` : `/commit/${subject.sha}`),
    release: ({ subject }) => (subject.tag === undefined ? '/releases' : `/releases/tag/${(0,addresses/* encodePath */.O0)(subject.tag)}`),
    deployments: ({ subject: { environment } }) => environment === undefined ? '/deployments' : `/deployments/${encodeURIComponent(environment)}`,
    repository: () => '',
    none: () => null
};
function pageUrl(kind, context) {
    const page = PAGES[kind](context);
    return page === null ? null : `${context.serverUrl}/${context.subject.repository}${page}`;
}
function pageOf(path) {
    return path.startsWith('dynamic/') ? path.slice('dynamic/'.length) : path.slice(path.lastIndexOf('/') + 1);
}
function links_runOf({ run }, kind) {
    if (run === undefined)
        throw new errors/* BadgeError */.qh('invalid', `Input "link": "${kind}" leads to a run, and there is none yet. Take "workflow".`);
    return run;
}

// EXTERNAL MODULE: ./src/manifest/placeholders.ts
var placeholders = __webpack_require__(7647);
;// CONCATENATED MODULE: ./src/target/path.ts
const LONGEST_PART = 200;
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;
const isAscii = (text) => /^[\u0000-\u007f]*$/.test(text);
function pathProblem(path) {
    if (path === '')
        return 'is empty';
    if (!isAscii(path) && path !== path.normalize('NFC'))
        return 'is not in Unicode normal form C';
    if (!path.isWellFormed())
        return 'has half a character in it';
    for (const part of path.split('/')) {
        const problem = partProblem(part);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function partProblem(part) {
    if (part === '')
        return 'starts or ends with "/", or has an empty part';
    if (part === '.' || part === '..')
        return 'has a part "." or ".."';
    if (/[\u0000-\u001f\u007f-\u009f<>:"\\|?*]/.test(part))
        return 'has a character that git or Windows cannot hold (control, < > : " \\ | ? *)';
    if (/[. ]$/.test(part))
        return 'has a part that ends with a dot or a blank, which Windows cannot hold';
    if (DEVICES.test(part))
        return `has a part that is the name of a Windows device (${part})`;
    if (Buffer.byteLength(part) > LONGEST_PART)
        return `has a part of more than ${LONGEST_PART} bytes`;
    const seen = (isAscii(part) ? part : part.replace(IGNORED, '')).toLowerCase();
    if (seen === '.git' || /^git~\d/.test(seen))
        return 'leads into ".git"';
    if (seen === '.github' || /^github~\d/.test(seen))
        return 'leads into ".github"';
    return undefined;
}

;// CONCATENATED MODULE: ./src/draw.ts






function draw(finding, drawing) {
    const { definition, status, subject, shown, oneRun, untouched, defaults } = finding;
    const id = definition.id ?? defaults.id;
    const values = { ...drawing.values, ...namesOf(subject, id) };
    const { link, warnings } = linkOf(finding, { drawing, values });
    const label = definition.label ?? (drawing.hides ? 'build' : defaults.label);
    return {
        id,
        status,
        badge: (0,badge/* badgeOf */.bN)(label, status, { ...definition, logos: drawing.logos }),
        path: pathOf(drawing.path, values),
        link,
        shown,
        oneRun,
        untouched,
        subject,
        warnings: [...finding.warnings, ...warnings, ...(0,badge/* cuts */._I)(label, status, definition)]
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
        return { link: pageUrl(link.kind, { ...drawing, subject }), warnings: [] };
    const { text, unfilled } = (0,placeholders/* expandUrl */.Uu)(link.url, values);
    return {
        link: text,
        warnings: unfilled.map((name) => `"link": %{${name}} is unknown or has no value, and stays as it stands.`)
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
    const problem = pathProblem(path);
    if (problem !== undefined)
        throw (0,errors/* invalid */.Gq)('path', path, `${problem}. Allowed: a path of parts joined by "/", such as %{branch}/%{id}.`);
    return path;
}

;// CONCATENATED MODULE: ./src/guard.ts

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
        if (triggering.headRepository?.toLowerCase() !== (0,github_repository/* fullName */.fq)(context.repository).toLowerCase())
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
    const named = destination.kind === 'branch' && destination.repository?.toLowerCase() === (0,github_repository/* fullName */.fq)(repository).toLowerCase();
    return named
        ? undefined
        : `this repository is a fork: name it as "target-repository" (${(0,github_repository/* fullName */.fq)(repository)}) if it publishes badges of its own`;
}

// EXTERNAL MODULE: ./src/logo.ts
var logo = __webpack_require__(3948);
// EXTERNAL MODULE: ./src/privacy.ts
var privacy = __webpack_require__(3107);
// EXTERNAL MODULE: ./src/render/render.ts + 1 modules
var render = __webpack_require__(4474);
;// CONCATENATED MODULE: ./src/result.ts
const NOTHING = { written: [], superseded: [], removed: [] };
function reportOf(plan, drawn, { place, publication }) {
    const { written, superseded, commitSha } = publication;
    const [format = 'svg'] = plan.formats;
    const filesOf = ({ path }) => plan.formats.map((ending) => `${path}.${ending}`);
    const badges = drawn.map((badge) => {
        const file = `${badge.path}.${format}`;
        const changed = filesOf(badge).some((path) => written.includes(path));
        return { ...badge, file, imageUrl: place.address(file), changed };
    });
    const common = { badges, commitSha, error: undefined, notes: [], reason: undefined };
    if (plan.dryRun)
        return { ...common, result: 'skipped', reason: 'dry run' };
    if (written.length > 0)
        return { ...common, result: 'published' };
    const [untouched] = drawn.map((badge) => badge.untouched);
    if (untouched !== undefined && drawn.every((badge) => badge.untouched !== undefined)) {
        return { ...common, result: 'skipped', reason: untouched };
    }
    const isSuperseded = drawn.length > 0 && drawn.every((badge) => filesOf(badge).some((path) => superseded.includes(path)));
    if (isSuperseded)
        return { ...common, result: 'superseded', reason: `a newer run than ${result_nameOf(drawn)} has spoken` };
    return { ...common, result: 'unchanged' };
}
function result_nameOf([badge]) {
    const { file, number, attempt } = badge?.oneRun ?? { file: '', number: 0, attempt: 0 };
    return `${file} ${number}.${attempt}`;
}
function skipped(reason, plan, drawn) {
    const place = { address: () => '' };
    return { ...reportOf(plan, drawn, { place, publication: NOTHING }), result: 'skipped', reason };
}
function failed(error, plan, { drawn, place }) {
    return { ...reportOf(plan, drawn, { place, publication: NOTHING }), result: 'failed', reason: error.message, error };
}

;// CONCATENATED MODULE: ./src/values.ts


const FROM_FACTS = ['project_id', 'group_name', 'default_branch'];
const FROM_NEWEST = ['commit_sha', 'latest_tag'];
function mustAsk(templates, { facts }) {
    const used = templates.flatMap(placeholders/* placeholdersIn */.Qf);
    return used.some((placeholder) => FROM_NEWEST.includes(placeholder) || (facts === undefined && FROM_FACTS.includes(placeholder)));
}
async function valuesFor(templates, context, sources) {
    const used = templates.flatMap(placeholders/* placeholdersIn */.Qf);
    const { owner, name } = context.repository;
    const values = {
        project_path: (0,github_repository/* fullName */.fq)(context.repository),
        project_name: name,
        project_title: name,
        project_namespace: owner,
        gitlab_server: new URL(context.serverUrl).host,
        gitlab_pages_domain: `${owner.toLowerCase()}.github.io`
    };
    if (used.some((placeholder) => FROM_FACTS.includes(placeholder)))
        Object.assign(values, fromFacts(await sources.facts(), owner));
    if (used.some((placeholder) => FROM_NEWEST.includes(placeholder)))
        Object.assign(values, fromNewest(await sources.newest()));
    return values;
}
function fromFacts({ id, defaultBranch, ownedByOrganization }, owner) {
    return { project_id: id, default_branch: defaultBranch, ...(ownedByOrganization ? { group_name: owner } : {}) };
}
function fromNewest({ commitSha, tag }) {
    return { ...(commitSha === null ? {} : { commit_sha: commitSha }), ...(tag === null ? {} : { latest_tag: tag }) };
}

;// CONCATENATED MODULE: ./src/publish.ts










async function publish(plan, ports) {
    const refusal = guard(ports.context, plan);
    if (refusal !== undefined)
        return skipped(refusal, plan, await drawOffline(plan, ports));
    const notes = new Set();
    let drawn = await drawAll(plan, ports);
    const place = await ports.open(() => messageFor(drawn));
    const advice = {
        isSuperseded: (stamp) => isSuperseded(stamp, ports, notes),
        async renew() {
            ports.record.forget();
            drawn = await drawAll(plan, ports);
            return filesOf(drawn, plan);
        }
    };
    try {
        const publication = await place.target.publish(await filesOf(drawn, plan), advice);
        return { ...reportOf(plan, drawn, { place, publication }), notes: [...notes] };
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh))
            throw error;
        return { ...failed(error, plan, { drawn, place }), notes: [...notes] };
    }
}
async function drawAll(plan, ports) {
    const { context, record } = ports;
    const findings = [];
    const sources = { context, record, job: plan.job, now: Date.now() };
    for (const definition of plan.badges)
        findings.push(...(await collect(definition, sources)));
    const own = (0,github_repository/* fullName */.fq)(context.repository);
    const hides = (0,privacy/* goesOutside */.Sz)(plan, own) && (0,privacy/* mustHide */.EV)(plan, own, await ports.sources.facts());
    const templates = templatesOf(plan, hides);
    if (hides)
        (0,privacy/* refuseRevealing */.iq)(templates);
    const drawing = {
        serverUrl: context.serverUrl,
        own: { runId: context.run?.id, jobId: plan.job.id },
        path: { template: templateOf(plan, hides), flat: plan.destination.kind === 'gist' },
        values: await valuesFor(templates, context, ports.sources),
        hides,
        logos: await (0,logo/* logosFor */.G)(plan.badges)
    };
    return refuseDoubles(findings.map((finding) => draw(finding, drawing)));
}
async function drawOffline(plan, ports) {
    const mayHide = ports.context.facts === undefined && (0,privacy/* goesOutside */.Sz)(plan, (0,github_repository/* fullName */.fq)(ports.context.repository));
    const asks = mayHide || plan.badges.some(needsRequests) || mustAsk(templatesOf(plan, false), ports.context);
    return asks ? [] : drawAll(plan, ports);
}
function refuseDoubles(drawn) {
    const taken = new Map();
    for (const { id, path } of drawn) {
        const other = taken.get(path);
        if (other !== undefined) {
            const cure = other === id ? 'Give each an "id" of its own.' : 'Put %{id} into "path".';
            throw new errors/* BadgeError */.qh('invalid', `The badges "${other}" and "${id}" would both be the file ${path}. ${cure}`);
        }
        taken.set(path, id);
    }
    return drawn;
}
function templateOf({ path, destination }, hides) {
    if (hides)
        return path ?? '%{id}';
    return path ?? (destination.kind === 'gist' ? '%{project_name}-%{branch}-%{id}' : '%{branch}/%{id}');
}
function templatesOf(plan, hides) {
    return [templateOf(plan, hides), ...plan.badges.flatMap(({ link }) => (link?.kind === 'url' ? [link.url] : []))];
}
function filesOf(drawn, { formats }) {
    const files = drawn
        .filter(({ untouched }) => untouched === undefined)
        .flatMap(({ badge, path, oneRun }) => formats.map(async (format) => {
        const file = { path: `${path}.${format}`, text: await (0,render/* render */.X)(badge, format) };
        return oneRun === undefined ? file : { ...file, stamp: oneRun };
    }));
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

;// CONCATENATED MODULE: ./src/readme/snippets.ts
const snippets_MARKUPS = (/* unused pure expression or super */ null && (['markdown', 'html', 'asciidoc', 'rst']));
const SNIPPETS = {
    markdown: { one: markdown, joint: ' ' },
    html: { one: html, joint: ' ' },
    asciidoc: { one: asciidoc, joint: ' ' },
    rst: { one: rst, joint: '\n\n' }
};
function snippets_snippet(markup, badges) {
    const { one, joint } = SNIPPETS[markup];
    return badges.map(one).join(joint);
}
function markdown({ alt, image, link }) {
    const picture = `![${escapeMarkdown(alt)}](${destination(image)})`;
    return link === null ? picture : `[${picture}](${destination(link)})`;
}
function escapeMarkdown(text) {
    const escaped = text.replace(/[\\`*[\]<>|]|&(?=#|\w+;)/g, '\\$&');
    return escaped.includes('_') ? escaped.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_') : escaped;
}
function destination(url) {
    return url.replace(/[\s()<>]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => HTML[character] ?? '');
function html({ alt, image, link }) {
    const picture = `<img src="${escapeHtml(image)}" alt="${escapeHtml(alt)}">`;
    return link === null ? picture : `<a href="${escapeHtml(link)}">${picture}</a>`;
}
function asciidoc({ alt, image, link }) {
    const text = alt.replace(/["\]]/g, '\\$&');
    const attributes = link === null ? `"${text}"` : `"${text}",link="${link.replace(/["[\]]/g, encodeURIComponent)}"`;
    return `image:${image.replace(/[[\]\s]/g, encodeURIComponent)}[${attributes}]`;
}
function rst({ alt, image, link }) {
    const lines = [`.. image:: ${image}`, `   :alt: ${alt.replaceAll('\\', '\\\\')}`];
    if (link !== null)
        lines.push(`   :target: ${link}`);
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./src/report.ts


const shown = ({ badge, imageUrl, link }) => ({ alt: report_nameOf(badge), image: imageUrl, link });
const isSomewhere = ({ imageUrl }) => imageUrl !== '';
const report_nameOf = ({ label, message }) => label || message;
function outputsOf({ result, reason, badges, commitSha }) {
    const [first] = badges;
    const statuses = badges.flatMap(({ status }) => status ?? []);
    const pictures = badges.filter(isSomewhere).map(shown);
    return {
        result,
        reason: reason ?? '',
        changed: String(badges.some(({ changed }) => changed)),
        status: statuses.length === 0 ? '' : worst(statuses),
        'image-url': first?.imageUrl ?? '',
        'link-url': first?.link ?? '',
        ...Object.fromEntries(MARKUPS.map((markup) => [markup, snippet(markup, pictures)])),
        'commit-sha': commitSha ?? '',
        badges: JSON.stringify(badges.map(recordOf))
    };
}
function recordOf(published) {
    const { id, badge, status, imageUrl, link, file, changed } = published;
    return {
        id,
        name: report_nameOf(badge),
        kind: 'project',
        status: status ?? null,
        label: badge.label,
        message: badge.message,
        color: badge.color,
        link_url: link,
        image_url: imageUrl,
        rendered_link_url: link,
        rendered_image_url: imageUrl,
        path: file,
        markdown: snippet('markdown', isSomewhere(published) ? [shown(published)] : []),
        changed
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
    return [
        headline,
        ...shows,
        ...notes.map((note) => `
${plain(note)}
`)
    ].join('');
}
function picture(badge) {
    const markdown = snippet('markdown', [shown(badge)]);
    const fence = '`'.repeat(Math.max(3, ...[...markdown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    return `\n${markdown}\n\n${fence}markdown\n${markdown}\n${fence}\n`;
}
const words = ({ badge }) => `\n- ${plain(badge.label)}: ${plain(badge.message)}\n`;
function plain(text) {
    return text.replace(/[\\`*_{}[\]<>|!#&]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function linesOf({ result, reason, badges, commitSha }) {
    const how = commitSha === undefined ? result : `${result} in commit ${commitSha.slice(0, 10)}`;
    const lines = badges.map(({ badge, imageUrl, file }) => `${badge.label}: ${badge.message} \u2192 ${imageUrl || file} (${how})`);
    const pictures = badges.filter(isSomewhere);
    if (pictures.length > 0)
        lines.push(snippets_snippet('markdown', pictures.map(shown)));
    return reason === undefined ? lines : [...lines, `${HEADLINES[result]}: ${reason}`];
}

;// CONCATENATED MODULE: ./src/say.ts
function harmless(text) {
    return text
        .replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
        .replaceAll('##[', '## [')
        .replace(/^\s*::/, (colons) => colons.replace('::', ': :'));
}

// EXTERNAL MODULE: ./src/status/vocabulary.ts
var vocabulary = __webpack_require__(2420);
;// CONCATENATED MODULE: ./src/stop.ts

function stopSignal(process) {
    const controller = new AbortController();
    for (const signal of ['SIGTERM', 'SIGINT']) {
        process.once(signal, () => controller.abort(new errors/* BadgeError */.qh('interrupted', `Stopped by ${signal}, as when a job is cancelled. Nothing was written after it.`)));
    }
    return controller.signal;
}

// EXTERNAL MODULE: ./src/target/directory.ts
var directory = __webpack_require__(1782);
// EXTERNAL MODULE: ./src/tokens.ts
var tokens = __webpack_require__(7789);
;// CONCATENATED MODULE: ./src/cli-publish.ts














async function publishFrom({ event, read }, process) {
    const plan = asTyped(await (0,inputs/* readPlan */.V)(read), process.env);
    const context = contextFor(event, plan, process.env);
    const ports = connectPorts(plan, { context, signal: stopSignal(process), load: () => Promise.all(/* import() */[__webpack_require__.e(160), __webpack_require__.e(851)]).then(__webpack_require__.bind(__webpack_require__, 4544)) });
    const offline = event !== undefined && read('token') === '';
    const report = await publish(plan, offline ? { ...ports, record: recordFromEvent(context, ports.record) } : ports);
    const clean = (0,tokens/* redactor */.$p)([plan.token, plan.gistToken]);
    const warnings = report.badges.flatMap((badge) => badge.warnings);
    for (const warning of warnings)
        process.stderr.write(`warning: ${clean(warning)}\n`);
    if (report.error !== undefined && src_plan/* FAIL_ON */.d[plan.failOn].includes(report.error.kind)) {
        throw new errors/* BadgeError */.qh(report.error.code, clean(report.error.message));
    }
    return linesOf(report)
        .map((line) => `${harmless(clean(line))}\n`)
        .join('');
}
function asTyped(plan, env) {
    const { destination } = plan;
    return {
        ...plan,
        destination: destination.kind === 'directory' ? { ...destination, confined: false } : destination,
        token: plan.token || (env['GITHUB_TOKEN'] ?? ''),
        gistToken: plan.gistToken || (env['GIST_TOKEN'] ?? '')
    };
}
function contextFor(event, { badges }, env) {
    const context = readContext(event === undefined ? env : environmentFromEvent(event, env));
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

/***/ 9113:
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
var github_repository = __webpack_require__(651);
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
        headRepository: proposed === undefined ? (0,github_repository/* fullName */.fq)(context.repository) : proposed.repository,
        workflow: { id: 0, path: workflow?.path ?? '', name: workflow?.name ?? '' }
    };
}
function isOwnWorkflow(reference, { workflow }) {
    if (workflow === undefined)
        return reference === '';
    return [workflow.path, workflow.path.replace(/^.*\//, ''), workflow.name].includes(reference);
}

;// CONCATENATED MODULE: ./src/collect/run-query.ts



async function questions({ source, filters }, { context, record }) {
    const named = source.kind === 'workflow' ? source.workflows : [];
    const repository = filters.repository ?? (0,github_repository/* fullName */.fq)(context.repository);
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
            throw new errors/* BadgeError */.qh('invalid', 'The event workflow_run names no run: give "workflow".');
        return {
            references: [String(triggering.workflow.id)],
            query: { ...query, branch: given ?? branchOf(triggering) }
        };
    }
    if (workflow === undefined && source.kind === 'workflow') {
        throw new errors/* BadgeError */.qh('invalid', 'Which workflow is meant? This run names none: give "workflow".');
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
        throw new errors/* BadgeError */.qh('invalid', 'The triggering run has no branch: give "branch".');
    return branch;
}
function isPinned({ sha, runNumber, runId, event }) {
    return sha !== undefined || runNumber !== undefined || runId !== undefined || event?.every(newest_run/* isProposal */.ld) === true;
}

// EXTERNAL MODULE: ./src/collect/subject.ts
var subject = __webpack_require__(2850);
;// CONCATENATED MODULE: ./src/collect/look-up.ts









async function lookUp(definition, sources) {
    const { references, query } = await questions(definition, sources);
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

/***/ 3660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
class ApiError extends Error {
    status;
    headers;
    types;
    constructor(status, message, details = {}) {
        super(message);
        this.name = 'ApiError';
        this.status = status;
        this.headers = details.headers ?? new Map();
        this.types = details.types ?? [];
    }
}
function malformed(what) {
    return new ApiError(0, `GitHub's answer makes no sense: ${what}`);
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   t: () => (/* binding */ RequestPace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

const DEADLINE = 5 * 60_000;
const LONGEST_STEP = 60_000;
class RequestPace {
    #clock;
    #deadline;
    #trips = 0;
    #total = 0;
    constructor(clock) {
        this.#clock = clock;
        this.#deadline = clock.now() + DEADLINE;
    }
    observe(roundTrip) {
        this.#trips += 1;
        this.#total += roundTrip;
    }
    async backOff(attempt) {
        const step = Math.max(1, (2 * this.#total) / Math.max(1, this.#trips));
        const wait = this.#clock.random() * Math.min(LONGEST_STEP, step * 2 ** attempt);
        if (this.#clock.now() + wait > this.#deadline) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('outage', 'Gave up after 5 minutes of trying. The badge is as it was; the next run publishes it.');
        }
        await this.#clock.sleep(wait);
    }
    async waitUntil(time, why) {
        if (time > this.#deadline) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('limited', `Rate limited by GitHub until ${new Date(time).toISOString()}: ${why}. The badge is as it was; the next run publishes it.`);
        }
        await this.#clock.sleep(Math.max(0, time - this.#clock.now()));
    }
}
function systemClock(signal) {
    const sleep = (milliseconds) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
    return { now: Date.now, random: Math.random, sleep };
}


/***/ }),

/***/ 5430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   kX: () => (/* binding */ optionalTime),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   qI: () => (/* binding */ asFields),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3660);

function asFields(value, what) {
    if (isFields(value))
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${what} is no object`);
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function listOf(fields, key) {
    const value = fields[key];
    if (Array.isArray(value))
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${key} is no list`);
}
function textOf(fields, key) {
    const value = fields[key];
    if (typeof value === 'string')
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${key} is no text`);
}
function numberOf(fields, key) {
    const value = fields[key];
    if (typeof value === 'number')
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${key} is no number`);
}
function oidOf(fields, key) {
    const value = textOf(fields, key);
    if (/^(?:[\da-f]{40}|[\da-f]{64})$/.test(value))
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${key} is no commit id`);
}
function optionalTime(fields, key) {
    const time = Date.parse(optionalText(fields, key) ?? '');
    return Number.isNaN(time) ? undefined : time;
}
function optionalText(fields, key) {
    const value = fields[key];
    return typeof value === 'string' ? value : null;
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

/***/ 7647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   Uu: () => (/* binding */ expandUrl),
/* harmony export */   fT: () => (/* binding */ expand)
/* harmony export */ });
/* unused harmony export PLACEHOLDERS */
const PLACEHOLDERS = [
    'project_path',
    'project_id',
    'project_name',
    'project_title',
    'project_namespace',
    'group_name',
    'gitlab_server',
    'gitlab_pages_domain',
    'default_branch',
    'commit_sha',
    'latest_tag',
    'branch',
    'workflow',
    'job',
    'id'
];
const TOKEN = /%\{([^{}]*)\}/g;
const TOKEN_IN_URL = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
function expand(template, values) {
    return fill(template, TOKEN, (name) => values[name]);
}
function expandUrl(template, values) {
    return fill(template, TOKEN_IN_URL, (name) => values[name]?.split('/').map(encodeURIComponent).join('/'));
}
function placeholdersIn(template) {
    return [...template.matchAll(TOKEN_IN_URL)].map(([, name = '']) => name).filter(isPlaceholder);
}
function fill(template, token, valueOf) {
    const unfilled = [];
    const text = template.replace(token, (whole, name) => {
        const value = isPlaceholder(name) ? valueOf(name) : undefined;
        if (value === undefined || value === '') {
            unfilled.push(name);
            return whole;
        }
        return value;
    });
    return { text, unfilled };
}
function isPlaceholder(name) {
    return PLACEHOLDERS.some((placeholder) => placeholder === name);
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


/***/ }),

/***/ 1782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   directoryTarget: () => (/* binding */ directoryTarget)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);



function directoryTarget(place) {
    return { publish: (files) => Promise.resolve().then(() => publish(files, place)) };
}
function publish(files, { folder, bounds, dryRun }) {
    const written = [];
    for (const { path, text } of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        if (bounds !== undefined)
            refuseOutside(bounds, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        if (dryRun || textOf(file) === text)
            continue;
        replace(file, text);
        written.push(path);
    }
    return { written, superseded: [], removed: [] };
}
function textOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function replace(file, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        const draft = `${file}.${process.pid}.tmp`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, file);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BadgeError */ .qh('refused', `Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function refuseOutside(bounds, folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(existing(bounds), existing(folder));
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BadgeError */ .qh('invalid', `Input "directory": ${folder} leads out of the workspace.`);
    }
}
function existing(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch {
        return folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    }
}


/***/ })

};
;