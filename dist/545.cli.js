"use strict";
exports.id = 545;
exports.ids = [545];
exports.modules = {

/***/ 523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   au: () => (/* binding */ directoryAddress),
/* harmony export */   lv: () => (/* binding */ branchAddress),
/* harmony export */   wO: () => (/* binding */ gistAddress)
/* harmony export */ });
/** Every part of a path percent-encoded, the slashes kept. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
const isGitHubCom = (serverUrl) => /^https:\/\/github\.com$/i.test(serverUrl);
/** A file of a branch. Only public repositories of github.com can be read without signing in. */
function branchAddress(serverUrl, { repository, branch, isPrivate }, path) {
    const place = `${repository.owner}/${repository.name}`;
    const file = `${encodePath(branch)}/${encodePath(path)}`;
    return isGitHubCom(serverUrl) && !isPrivate
        ? `https://raw.githubusercontent.com/${place}/${file}`
        : `${serverUrl}/${place}/raw/${file}`;
}
/** A gist's file, always its newest revision; '' as long as nothing is known of the gist. */
function gistAddress(serverUrl, { id, owner, rawUrl }, path) {
    if (isGitHubCom(serverUrl) && owner !== null)
        return `https://gist.githubusercontent.com/${owner}/${id}/raw/${encodeURIComponent(path)}`;
    return rawUrl === null ? '' : `${rawUrl}/${encodeURIComponent(path)}`;
}
/** A file below a folder, with `/` on every system. */
function directoryAddress(directory, path) {
    const folder = directory.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
    return folder === '' || folder === '.' ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishFrom: () => (/* binding */ publishFrom)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __webpack_require__(651);
// EXTERNAL MODULE: ./src/github/shape.ts
var shape = __webpack_require__(430);
;// CONCATENATED MODULE: ./src/github/context.ts




/** Reads the context from the runner's variables and the event's payload (`GITHUB_EVENT_PATH`). */
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
/** The event in a file; no file is no event. */
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
function repositoryOf(text) {
    const repository = (0,github_repository/* parseRepository */.SU)(text);
    if (repository === undefined)
        throw (0,errors/* invalid */.Gq)('GITHUB_REPOSITORY', text, 'is no repository. Allowed: owner/name, as the runner sets it.');
    return repository;
}
/** `octo/demo/.github/workflows/ci.yml@refs/heads/main` \u2192 `.github/workflows/ci.yml` */
function workflowPath(ref) {
    return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(ref)?.[1];
}
function runOf(get) {
    const id = Number(get('GITHUB_RUN_ID'));
    if (!(id > 0))
        return undefined;
    return { id, number: Number(get('GITHUB_RUN_NUMBER')) || 1, attempt: Number(get('GITHUB_RUN_ATTEMPT')) || 1 };
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

;// CONCATENATED MODULE: ./src/github/event-file.ts


/** Keys of payloads that tell which event it is, in this order. */
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
/**
 * The runner's variables for an event in a file, as far as the payload tells them. A run that we may be in
 * ourselves is not the event's, unless the file is its own event; its workflow is, if it is the same repository's.
 */
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

// EXTERNAL MODULE: ./src/inputs/inputs.ts + 6 modules
var inputs = __webpack_require__(231);
// EXTERNAL MODULE: ./src/plan.ts
var src_plan = __webpack_require__(464);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./src/github/pace.ts
var pace = __webpack_require__(148);
// EXTERNAL MODULE: ./src/addresses.ts
var addresses = __webpack_require__(523);
;// CONCATENATED MODULE: ./src/target/directory.ts



/** Writes below a folder. A file is replaced whole or not at all. */
function directoryTarget(place) {
    return { publish: (files) => Promise.resolve().then(() => publish(files, place)) };
}
function publish(files, { folder, bounds, dryRun }) {
    const written = [];
    for (const { path, text } of files) {
        const file = (0,external_node_path_.join)(folder, path);
        if (bounds !== undefined)
            refuseOutside(bounds, (0,external_node_path_.dirname)(file));
        if (dryRun || textOf(file) === text)
            continue;
        replace(file, text);
        written.push(path);
    }
    return { written };
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function replace(file, text) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        const draft = `${file}.${process.pid}.tmp`;
        (0,external_node_fs_.writeFileSync)(draft, text);
        (0,external_node_fs_.renameSync)(draft, file);
    }
    catch (error) {
        throw new errors/* BadgeError */.qh('refused', `Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** A symbolic link in the workspace, which a checkout can hold, may lead out of it. */
function refuseOutside(bounds, folder) {
    const inside = (0,external_node_path_.relative)(existing(bounds), existing(folder));
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside)) {
        throw new errors/* BadgeError */.qh('invalid', `Input "directory": ${folder} leads out of the workspace.`);
    }
}
/** The real place of a folder, or of the nearest folder above it that exists. */
function existing(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return folder === (0,external_node_path_.dirname)(folder) ? folder : (0,external_node_path_.join)(existing((0,external_node_path_.dirname)(folder)), (0,external_node_path_.basename)(folder));
    }
}

;// CONCATENATED MODULE: ./src/ports.ts




/** Wires the real capabilities. */
function connectPorts(plan, { context, signal, load }) {
    const remote = once(async () => new (await load()).Remote({ plan, context, clock: (0,pace/* systemClock */.m)(signal), signal }));
    const facts = once(async () => context.facts ?? (await remote()).api.facts());
    return {
        context,
        record: {
            jobs: async (runId) => (await remote()).api.record.jobs(runId),
            lookUp: async (wanted) => (await remote()).api.record.lookUp(wanted),
            defaultBranch: async () => (await facts()).defaultBranch
        },
        sources: { facts, newest: async () => (await remote()).api.newest() },
        async open(message) {
            const { destination } = plan;
            if (destination.kind === 'directory')
                return openDirectory(destination, context, plan.dryRun);
            return destination.kind === 'branch'
                ? (await remote()).branch(destination, message)
                : (await remote()).gist(destination);
        }
    };
}
function once(make) {
    let made;
    return () => (made ??= make());
}
function openDirectory({ directory, confined }, { workspace }, dryRun) {
    const folder = (0,external_node_path_.resolve)(workspace, directory);
    return {
        target: directoryTarget({ folder, bounds: confined ? workspace : undefined, dryRun }),
        address: (path) => (0,addresses/* directoryAddress */.au)(directory, path)
    };
}

// EXTERNAL MODULE: ./src/status/status.ts
var status_status = __webpack_require__(514);
;// CONCATENATED MODULE: ./src/status/current-run.ts

/** Our own job: the one with the id, else the one in progress on this runner. */
function findOwn(jobs, own) {
    return (jobs.find(({ id }) => id === own.id) ??
        jobs.find((job) => !job.completed && job.status === 'running' && job.runner !== null && job.runner === own.runner));
}
/**
 * The sum of the jobs of the run that we are in, which counts as completed.
 * Siblings that are not done count once a step of theirs has failed; our own job counts
 * if it is not successful so far, or if nobody else has a result.
 */
function sumOfCurrentRun(jobs, own) {
    const ours = findOwn(jobs, own);
    const members = jobs.filter((job) => job !== ours).flatMap(resultOf);
    if (own.status !== undefined && (own.status !== 'passing' || members.every((member) => member === 'unknown')))
        members.push(own.status);
    return (0,status_status/* worst */.QZ)(members);
}
function resultOf(job) {
    if (job.completed)
        return [job.status];
    return job.failedStep ? ['failing'] : [];
}

;// CONCATENATED MODULE: ./src/collect.ts



/** Finds the status of a badge, and what it is about. */
async function collect(definition, sources) {
    const { context } = sources;
    const { source } = definition;
    const own = ownSubject(context, definition.branch);
    switch (source.kind) {
        case 'message':
            return { definition, status: undefined, subject: { ...own, workflow: undefined }, shown: undefined };
        case 'status':
            return { definition, status: source.status, subject: own, shown: spokenFor(context) };
        case 'needs':
            return { definition, status: (0,status_status/* worst */.QZ)(source.statuses), subject: own, shown: spokenFor(context) };
        case 'run':
            return context.event === 'workflow_run'
                ? lookUpTriggering(definition, sources)
                : current(definition, sources, context.branch);
        case 'workflow':
            return source.workflow === undefined
                ? lookUpOwn(definition, sources)
                : lookUp(definition, sources, source.workflow);
    }
}
/** Whether finding the status takes a request. */
function needsRequests({ source }) {
    return source.kind === 'run' || source.kind === 'workflow';
}
function ownSubject(context, branch) {
    const elsewhere = branch !== undefined && branch !== context.branch;
    return {
        workflow: context.workflow,
        branch: branch ?? context.branch,
        tag: elsewhere ? undefined : context.tag,
        run: context.run,
        sha: context.sha
    };
}
/** The run that a status said outright speaks for: the triggering one on `workflow_run`, else our own. */
function spokenFor({ event, triggering, workflow, run }) {
    return event === 'workflow_run' ? shownRun(triggering?.workflow, triggering) : shownRun(workflow, run);
}
function shownRun(workflow, run) {
    if (workflow === undefined || workflow.path === '' || run === undefined)
        return undefined;
    return { file: workflow.path.replace(/^.*\//, ''), number: run.number, attempt: run.attempt };
}
/** The sum of the jobs of the run that we are in. */
async function current(definition, { context, record, job }, branch) {
    if (context.run === undefined) {
        throw new errors/* BadgeError */.qh('invalid', 'There is no run to look at (GITHUB_RUN_ID is not set): give "status", "needs", "workflow" or "message".');
    }
    const status = sumOfCurrentRun(await record.jobs(context.run.id), { runner: context.runner, ...job });
    return { definition, status, subject: ownSubject(context, branch), shown: shownRun(context.workflow, context.run) };
}
/** On `workflow_run` the workflow that set us off, on its branch; asked from GitHub, since the payload may be old by now. */
function lookUpTriggering(definition, sources) {
    const { triggering } = sources.context;
    if (triggering === undefined)
        throw new errors/* BadgeError */.qh('invalid', 'The event workflow_run names no run: give "workflow".');
    const branch = definition.branch ?? triggering.branch;
    if (branch === null)
        throw new errors/* BadgeError */.qh('invalid', 'The triggering run has no branch: give "branch".');
    return ask(definition, sources, { reference: String(triggering.workflow.id), branch });
}
function lookUpOwn(definition, sources) {
    if (sources.context.event === 'workflow_run')
        return lookUpTriggering(definition, sources);
    const { workflow } = sources.context;
    if (workflow === undefined)
        throw new errors/* BadgeError */.qh('invalid', 'Input "branch": which workflow is meant? Give "workflow".');
    return lookUp(definition, sources, workflow.path);
}
async function lookUp(definition, sources, reference) {
    const { context, record } = sources;
    const branch = definition.branch ?? (await record.defaultBranch());
    if (isOwnWorkflow(context, reference) && isOwnBranch(context, branch)) {
        return current(definition, sources, branch);
    }
    return ask(definition, sources, { reference, branch });
}
async function ask(definition, sources, wanted) {
    const { context } = sources;
    const { workflow, run } = await sources.record.lookUp(wanted);
    if (workflow.path === context.workflow?.path && isOwnBranch(context, wanted.branch)) {
        return current(definition, sources, wanted.branch);
    }
    const subject = { workflow, branch: wanted.branch, tag: undefined, run, sha: run?.sha ?? '' };
    return { definition, status: run?.status ?? 'unknown', subject, shown: shownRun(workflow, run) };
}
function isOwnWorkflow({ workflow }, reference) {
    if (workflow === undefined)
        return false;
    return [workflow.path, workflow.path.replace(/^.*\//, ''), workflow.name].includes(reference);
}
/** Whether the current run is one that counts for the branch: it is then the newest there. */
function isOwnBranch(context, branch) {
    return context.run !== undefined && context.branch === branch && !/^(pull_request|merge_group)/.test(context.event);
}

// EXTERNAL MODULE: ./src/badge/badge.ts + 1 modules
var badge = __webpack_require__(245);
// EXTERNAL MODULE: ./src/badge/id.ts
var badge_id = __webpack_require__(518);
;// CONCATENATED MODULE: ./src/links.ts


/** Pages by kind; null: no link. */
const PAGES = {
    workflow: ({ subject }) => subject.workflow === undefined
        ? ''
        : `/actions/workflows/${(0,addresses/* encodePath */.O0)(pageOf(subject.workflow.path))}?query=${encodeURIComponent(`branch:${subject.branch}`)}`,
    run: ({ subject }) => `/actions/runs/${links_runOf(subject, 'run').id}`,
    job: ({ subject, jobId }) => {
        if (jobId === undefined)
            throw new errors/* BadgeError */.qh('invalid', 'Input "link": "job" leads to our own job, and "job-id" is not given. Leave "job-id" at its default, or take "run".');
        return `/actions/runs/${links_runOf(subject, 'job').id}/job/${jobId}`;
    },
    branch: ({ subject }) => `/commits/${(0,addresses/* encodePath */.O0)(subject.branch)}`,
    commit: ({ subject }) => (subject.sha === '' ? `/commits/${(0,addresses/* encodePath */.O0)(subject.branch)}` : `/commit/${subject.sha}`),
    release: ({ subject }) => (subject.tag === undefined ? '/releases' : `/releases/tag/${(0,addresses/* encodePath */.O0)(subject.tag)}`),
    deployments: () => '/deployments',
    repository: () => '',
    none: () => null
};
/** The address of a repository's page; null for `none`. */
function pageUrl(kind, context) {
    const page = PAGES[kind](context);
    return page === null ? null : context.repositoryUrl + page;
}
/** `ci.yml`; workflows that GitHub itself provides live under `dynamic/` and have two parts. */
function pageOf(path) {
    return path.startsWith('dynamic/') ? path.slice('dynamic/'.length) : path.slice(path.lastIndexOf('/') + 1);
}
function links_runOf({ run }, kind) {
    if (run === undefined)
        throw new errors/* BadgeError */.qh('invalid', `Input "link": "${kind}" leads to a run, and there is none yet. Take "workflow".`);
    return run;
}

;// CONCATENATED MODULE: ./src/manifest/placeholders.ts
/** GitLab's eleven placeholders, then ours. */
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
/** Fills `%{\u2026}` with values as they are. */
function expand(template, values) {
    return fill(template, TOKEN, (name) => values[name]);
}
/** Fills `%{\u2026}`, and its percent-encoded form, with values percent-encoded except for `/`. */
function expandUrl(template, values) {
    return fill(template, TOKEN_IN_URL, (name) => values[name]?.split('/').map(encodeURIComponent).join('/'));
}
/** The placeholders that a template uses. */
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

;// CONCATENATED MODULE: ./src/target/path.ts
const LONGEST_PART = 200;
/** Names that Windows keeps for devices, with or without an ending. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
/** Characters that a file system may drop from a name, so that `.g\u200cit` is `.git` to it (git's fsck, hasDotgit). */
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;
const isAscii = (text) => /^[\u0000-\u007f]*$/.test(text);
/** Why a path cannot be published, or undefined if it can. Paths are refused, never mended. */
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






/** Makes the badge of a finding: its id, its looks, its place and its link. */
function draw({ definition, status, subject, shown }, drawing) {
    const workflow = subject.workflow ?? drawing.workflow;
    const label = definition.label ?? (workflow === undefined ? 'build' : nameOf(workflow));
    const id = definition.id ?? (0,badge_id/* slug */.yR)(subject.workflow === undefined ? label : (0,badge_id/* stemOf */.Vc)(subject.workflow.path));
    const values = { ...drawing.values, ...namesOf(subject, id) };
    const link = linkOf(definition, subject, { drawing, values });
    return {
        id,
        status,
        badge: (0,badge/* badgeOf */.b)(label, status, definition),
        path: pathOf(drawing.path, values),
        shown,
        ...link
    };
}
/** A workflow without a name is named by its file, and shows as the stem of it. */
function nameOf({ name, path }) {
    return name === '' || name === path ? (0,badge_id/* stemOf */.Vc)(path) : name;
}
function namesOf({ branch, workflow }, id) {
    return { branch, id, ...(workflow === undefined ? {} : { workflow: (0,badge_id/* stemOf */.Vc)(workflow.path) }) };
}
function linkOf(definition, subject, { drawing, values }) {
    const link = definition.link ?? { kind: subject.workflow === undefined ? 'repository' : 'workflow' };
    if (link.kind !== 'url')
        return { link: pageUrl(link.kind, { ...drawing, subject }), warnings: [] };
    const { text, unfilled } = expandUrl(link.url, values);
    return {
        link: text,
        warnings: unfilled.map((name) => `Input "link": %{${name}} is unknown or has no value, and stays as it stands.`)
    };
}
function pathOf({ template, flat }, values) {
    const { text, unfilled } = expand(template.replace(/\.svg$/, ''), values);
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

/** Events that Dependabot sets off with a token that may only read: GitHub docs, "Troubleshooting Dependabot on GitHub Actions". */
const READ_ONLY_FOR_DEPENDABOT = /^(?:push|create|deployment|deployment_status)$/;
/** Branches that bots make for a while. */
const PASSING_BRANCHES = /^(?:gh-readonly-queue|dependabot)\//;
/** Why this run writes nothing to a branch or gist, in one line; undefined: it may. */
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
    if (PASSING_BRANCHES.test(branch) && !plan.badges.some((badge) => badge.branch === branch))
        return `the branch ${branch} is there for a while only`;
    return forkReason(context, plan);
}
/** A fork's own runs would show on badges that nobody asked for; its owner asks by naming it as the target. */
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

// EXTERNAL MODULE: ./src/render/render.ts + 5 modules
var render = __webpack_require__(978);
;// CONCATENATED MODULE: ./src/values.ts


const FROM_FACTS = ['project_id', 'group_name', 'default_branch'];
const FROM_NEWEST = ['commit_sha', 'latest_tag'];
/** Whether filling the templates takes a request. */
function mustAsk(templates, { facts }) {
    const used = templates.flatMap(placeholdersIn);
    return used.some((placeholder) => FROM_NEWEST.includes(placeholder) || (facts === undefined && FROM_FACTS.includes(placeholder)));
}
/** GitHub's values for GitLab's placeholders; what has to be asked for is asked only if a template uses it. */
async function valuesFor(templates, context, sources) {
    const used = templates.flatMap(placeholdersIn);
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







/** collect \u2192 sum up \u2192 badge \u2192 render \u2192 publish. */
async function publish_publish(plan, ports) {
    const refusal = guard(ports.context, plan);
    if (refusal !== undefined)
        return skip(refusal, plan, ports);
    const drawn = await drawAll(plan, ports);
    const place = await ports.open(messageFor(drawn));
    try {
        return report(plan, drawn, { place, publication: await place.target.publish(filesOf(drawn, plan)) });
    }
    catch (error) {
        if (!(error instanceof errors/* BadgeError */.qh))
            throw error;
        return {
            ...report(plan, drawn, { place, publication: { written: [] } }),
            result: 'failed',
            reason: error.message,
            error
        };
    }
}
async function drawAll(plan, ports) {
    const { context, record } = ports;
    const findings = [];
    for (const definition of plan.badges)
        findings.push(await collect(definition, { context, record, job: plan.job }));
    const drawing = {
        repositoryUrl: `${context.serverUrl}/${(0,github_repository/* fullName */.fq)(context.repository)}`,
        workflow: context.workflow,
        jobId: plan.job.id,
        path: { template: templateOf(plan), flat: plan.destination.kind === 'gist' },
        values: await valuesFor(templatesOf(plan), context, ports.sources)
    };
    return findings.map((finding) => draw(finding, drawing));
}
function templateOf({ path, destination }) {
    return path ?? (destination.kind === 'gist' ? '%{project_name}-%{branch}-%{id}' : '%{branch}/%{id}');
}
/** Everything that placeholders may stand in. */
function templatesOf(plan) {
    return [templateOf(plan), ...plan.badges.flatMap(({ link }) => (link?.kind === 'url' ? [link.url] : []))];
}
/** A run that may not publish asks nothing of GitHub either: what is known without it is told all the same. */
async function skip(reason, plan, ports) {
    const asks = plan.badges.some(needsRequests) || mustAsk(templatesOf(plan), ports.context);
    const drawn = asks ? [] : await drawAll(plan, ports);
    const place = { address: () => '' };
    return { ...report(plan, drawn, { place, publication: { written: [] } }), result: 'skipped', reason };
}
function filesOf(drawn, { formats }) {
    return drawn.flatMap(({ badge, path }) => formats.map((format) => ({ path: `${path}.${format}`, text: (0,render/* render */.X)(badge, format) })));
}
/** One trailer a workflow names the run that the badges show; `[skip ci]` since no workflow has anything to do there. */
function messageFor(drawn) {
    const runs = drawn.flatMap(({ shown }) => shown === undefined ? [] : [`Badge-Run: ${shown.file} ${shown.number}.${shown.attempt}`]);
    return { headline: 'Publish badges [skip ci]', body: [...new Set(runs)].join('\n') };
}
function report({ formats, dryRun }, drawn, { place, publication }) {
    const { written, commitSha } = publication;
    const badges = drawn.map((badge) => {
        const file = `${badge.path}.${formats[0]}`;
        return {
            ...badge,
            file,
            imageUrl: place.address(file),
            changed: formats.some((format) => written.includes(`${badge.path}.${format}`))
        };
    });
    const common = { badges, commitSha, error: undefined };
    if (dryRun)
        return { ...common, result: 'skipped', reason: 'dry run' };
    return { ...common, result: written.length > 0 ? 'published' : 'unchanged', reason: undefined };
}

;// CONCATENATED MODULE: ./src/readme/snippets.ts
const snippets_MARKUPS = (/* unused pure expression or super */ null && (['markdown', 'html', 'asciidoc', 'rst']));
const SNIPPETS = {
    markdown: { one: markdown, joint: ' ' },
    html: { one: html, joint: ' ' },
    asciidoc: { one: asciidoc, joint: ' ' },
    rst: { one: rst, joint: '\n\n' }
};
/** The snippet that shows the badges, in order. */
function snippets_snippet(markup, badges) {
    const { one, joint } = SNIPPETS[markup];
    return badges.map(one).join(joint);
}
function markdown({ alt, image, link }) {
    const picture = `![${escapeMarkdown(alt)}](${destination(image)})`;
    return link === null ? picture : `[${picture}](${destination(link)})`;
}
/** What means something in CommonMark: `_` at the edge of a word only, and `&` where an entity may follow. */
function escapeMarkdown(text) {
    const escaped = text.replace(/[\\`*[\]<>|]|&(?=#|\w+;)/g, '\\$&');
    return escaped.includes('_') ? escaped.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_') : escaped;
}
/** CommonMark 0.31, section 6.3: a destination ends at a blank or an unbalanced parenthesis. */
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
/** A run that publishes nothing has no address to show. */
const isSomewhere = ({ imageUrl }) => imageUrl !== '';
const report_nameOf = ({ label, message }) => label || message;
/** The action's outputs. */
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
/** A badge in GitLab's field names and ours. */
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
/** The job summary: every badge as a picture with its Markdown, or why there is none. */
function summaryOf({ result, reason, badges }) {
    const headline = `### Badges\n\n${HEADLINES[result]}${reason === undefined ? '' : `: ${plain(reason)}`}\n`;
    const isThere = result === 'published' || result === 'unchanged' || result === 'superseded';
    return headline + badges.map((badge) => (isThere ? picture(badge) : words(badge))).join('');
}
function picture(badge) {
    const markdown = snippet('markdown', [shown(badge)]);
    const fence = '`'.repeat(Math.max(3, ...[...markdown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    return `\n${markdown}\n\n${fence}markdown\n${markdown}\n${fence}\n`;
}
const words = ({ badge }) => `\n- ${plain(badge.label)}: ${plain(badge.message)}\n`;
/** Text that cannot become markup. */
function plain(text) {
    return text.replace(/[\\`*_{}[\]<>|!#&]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** What a person reads in a terminal or log. */
function linesOf({ result, reason, badges, commitSha }) {
    const how = commitSha === undefined ? result : `${result} in commit ${commitSha.slice(0, 10)}`;
    const lines = badges.map(({ badge, imageUrl, file }) => `${badge.label}: ${badge.message} \u2192 ${imageUrl || file} (${how})`);
    const pictures = badges.filter(isSomewhere);
    if (pictures.length > 0)
        lines.push(snippets_snippet('markdown', pictures.map(shown)));
    return reason === undefined ? lines : [...lines, `${HEADLINES[result]}: ${reason}`];
}

;// CONCATENATED MODULE: ./src/say.ts
/**
 * A line that the runner takes for text whatever stands in it: it reads commands from lines
 * that start with `::` (blanks aside), and `##[` anywhere.
 */
function harmless(text) {
    return text
        .replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
        .replaceAll('##[', '## [')
        .replace(/^\s*::/, (colons) => colons.replace('::', ': :'));
}

// EXTERNAL MODULE: ./src/status/vocabulary.ts
var vocabulary = __webpack_require__(420);
;// CONCATENATED MODULE: ./src/stop.ts

/** Aborted when the job is cancelled: the runner sends SIGINT, then SIGTERM, and nothing is written after either. */
function stopSignal(process) {
    const controller = new AbortController();
    for (const signal of ['SIGTERM', 'SIGINT']) {
        process.once(signal, () => controller.abort(new errors/* BadgeError */.qh('interrupted', `Stopped by ${signal}, as when a job is cancelled. Nothing was written after it.`)));
    }
    return controller.signal;
}

// EXTERNAL MODULE: ./src/tokens.ts
var tokens = __webpack_require__(789);
;// CONCATENATED MODULE: ./src/cli-publish.ts












/** Publishes as the action does, and returns what to print. */
async function publishFrom({ event, read }, process) {
    const plan = asTyped((0,inputs/* readPlan */.V)(read), process.env);
    const context = contextFor(event, plan, process.env);
    const ports = connectPorts(plan, { context, signal: stopSignal(process), load: () => Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(472)]).then(__webpack_require__.bind(__webpack_require__, 459)) });
    const offline = event !== undefined && read('token') === '';
    const report = await publish_publish(plan, offline ? { ...ports, record: recordFromEvent(context, ports.record) } : ports);
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
/** Tokens may come from the environment, where no list of processes shows them. A folder may be anywhere: whoever types it means it. */
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
    return { ...context, branch: context.branch || (badges[0]?.branch ?? ''), workspace: process.cwd() };
}
/** On a `workflow_run` event from a file the file is the record; anything else is asked of GitHub. */
function recordFromEvent({ triggering }, record) {
    return {
        ...record,
        async lookUp(wanted) {
            if (triggering === undefined || wanted.reference !== String(triggering.workflow.id))
                return record.lookUp(wanted);
            const completed = triggering.status === 'completed';
            const status = (0,vocabulary/* concluded */._S)(triggering.conclusion);
            return { workflow: triggering.workflow, run: completed ? { ...triggering, completed, status } : undefined };
        }
    };
}


/***/ }),

/***/ 660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
/** An answer that is no success, or no answer at all. */
class ApiError extends Error {
    /** HTTP status; 0 where no answer came, or one that makes no sense. */
    status;
    headers;
    /** Types of GraphQL's errors (`STALE_DATA`, `NOT_FOUND`, \u2026). */
    types;
    constructor(status, message, details = {}) {
        super(message);
        this.name = 'ApiError';
        this.status = status;
        this.headers = details.headers ?? new Map();
        this.types = details.types ?? [];
    }
}
/** A success whose body is not what GitHub describes: cut short, of another type, or with fields missing. */
function malformed(what) {
    return new ApiError(0, `GitHub's answer makes no sense: ${what}`);
}


/***/ }),

/***/ 148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   t: () => (/* binding */ RequestPace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(916);

const DEADLINE = 5 * 60_000;
const LONGEST_STEP = 60_000;
/**
 * When to send the next request. Back-off has full jitter, and its step is twice the mean round trip
 * of this very run: fast against a near server, patient against a far or loaded one.
 */
class RequestPace {
    #clock;
    #deadline;
    #trips = 0;
    #total = 0;
    constructor(clock) {
        this.#clock = clock;
        this.#deadline = clock.now() + DEADLINE;
    }
    /** Takes note of how long a request took, in milliseconds. */
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
/** The real clock; `signal` ends a sleep at once. */
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

/***/ 430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   qI: () => (/* binding */ asFields),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(660);

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
/** A commit id: 40 hex digits, or 64 in a repository with SHA-256. */
function oidOf(fields, key) {
    const value = textOf(fields, key);
    if (/^(?:[\da-f]{40}|[\da-f]{64})$/.test(value))
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${key} is no commit id`);
}
/** A text that GitHub may leave out or give as null. */
function optionalText(fields, key) {
    const value = fields[key];
    return typeof value === 'string' ? value : null;
}


/***/ })

};
;