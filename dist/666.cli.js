"use strict";
exports.id = 666;
exports.ids = [666,647];
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

/***/ 4666:
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

;// CONCATENATED MODULE: ./src/collect/lazy-record.ts

function lazyRecord(load, { context, facts }) {
    let opened;
    const open = async () => (opened ??= await load());
    return {
        jobs: async (repository, runId) => (await open()).jobs(repository, runId),
        async *runs(reference, query) {
            yield* (await open()).runs(reference, query);
        },
        foresee: async (query) => (await open()).foresee(query),
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

// EXTERNAL MODULE: ./src/draw-all.ts + 3 modules
var draw_all = __webpack_require__(681);
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
    const { loadManifest } = await __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 5024));
    const parsed = await loadManifest(found.text, { source: found.path, scope: scopeOf(found, context) });
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
        const text = await ownText({ path, named }, isTrusted ? context.sha : '', files);
        if (text !== undefined)
            return { text, path };
    }
    if (!named)
        return undefined;
    throw new errors/* BadgeError */.qh('invalid', `Input "manifest": there is no file ${(0,errors/* quote */.hD)(path)}. Check it in, or leave the input out.`);
}
async function ownText({ path, named }, sha, files) {
    try {
        return await files.own(path, sha === '' ? undefined : sha);
    }
    catch (error) {
        if (!named && error instanceof errors/* BadgeError */.qh && error.code === 'forbidden')
            return undefined;
        throw error;
    }
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
    const { withInherited } = await Promise.all(/* import() */[__webpack_require__.e(24), __webpack_require__.e(564)]).then(__webpack_require__.bind(__webpack_require__, 4564));
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
    const upkeep = isKeptUp(plan) ? await __webpack_require__.e(/* import() */ 56).then(__webpack_require__.bind(__webpack_require__, 2056)) : undefined;
    const making = { plan, ports, place, drawn: () => drawn, note: (text) => void notes.add(text) };
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
;// CONCATENATED MODULE: ./src/cli-publish.ts














async function publishFrom({ event, read }, process) {
    const asked = asTyped(await (0,inputs/* readInputs */.K)(read), process.env);
    const context = contextFor(event, asked, process.env);
    const ports = connectPorts(asked, { context, signal: stopSignal(process), load: () => Promise.all(/* import() */[__webpack_require__.e(160), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 3348)) });
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

/***/ 681:
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
// EXTERNAL MODULE: ./src/addresses.ts
var addresses = __webpack_require__(3523);
;// CONCATENATED MODULE: ./src/links.ts


const PAGES = {
    workflow: ({ subject: { workflow, branch } }) => `/actions${workflow === undefined ? '' : `/workflows/${(0,addresses/* encodePath */.O0)(pageOf(workflow.path))}`}?query=${encodeURIComponent(`branch:${branch}`)}`,
    run: ({ subject }) => `/actions/runs/${runOf(subject, 'run').id}`,
    job: ({ subject, own }) => {
        const run = runOf(subject, 'job');
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
function runOf({ run }, kind) {
    if (run === undefined)
        throw new errors/* BadgeError */.qh('invalid', `Input "link": "${kind}" leads to a run, and there is none yet. Take "workflow".`);
    return run;
}

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
        isPinned: (definition.filters.branch ?? definition.filters.tag) !== undefined,
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
        return { link: pageUrl(link.kind, { ...drawing, subject }), warnings: [] };
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
    const lookingUp = badges.filter(({ source, enabled }) => enabled && source.kind === 'workflow');
    if (lookingUp.length > 0)
        await (await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 6535))).foresee(lookingUp, sources);
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

/***/ 651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   aW: () => (/* binding */ moved),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   ow: () => (/* binding */ namedRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

const FULL_NAME = /^([a-z\d](?:[a-z\d_-]*[a-z\d])?)\/((?!\.\.?$)[\w.-]+)$/i;
const LONGEST_NAME = 100;
function parseRepository(text) {
    const [, owner, name] = FULL_NAME.exec(text) ?? [];
    return owner === undefined || name === undefined || name.length > LONGEST_NAME ? undefined : { owner, name };
}
function namedRepository(name) {
    const repository = parseRepository(name);
    if (repository === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', `"${name}" is no repository. Allowed: owner/name.`);
    return repository;
}
const fullName = ({ owner, name }) => `${owner}/${name}`;
function isSame(one, other) {
    return fullName(one).toLowerCase() === fullName(other).toLowerCase();
}
function moved(asked, answers) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('moved', `The repository ${fullName(asked)} has moved to ${answers}: use its new name.`);
}


/***/ }),

/***/ 5430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
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
function flagOf(fields, key) {
    const value = fields[key];
    if (typeof value === 'boolean')
        return value;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${key} is no boolean`);
}
function oidOf(fields, key) {
    const value = textOf(fields, key);
    if ((value.length === 40 || value.length === 64) && /^[\da-f]+$/.test(value))
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

/***/ 4913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ destinationOf),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   yD: () => (/* binding */ settingsOver)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _target_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7136);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2794);




const optional = (text) => (text === '' ? undefined : text);
function readSettings(read) {
    const [gist, directory] = [read('gist-id'), read('directory')];
    const branchInput = read('target-branch') !== '' ? 'target-branch' : read('target-repository') !== '' ? 'target-repository' : undefined;
    refuseTwo([gist === '' ? undefined : 'gist-id', directory === '' ? undefined : 'directory', branchInput]);
    return {
        branch: readBranch(read('target-branch')),
        repository: readRepository(read('target-repository')),
        gist: gist === '' ? undefined : readGist(gist),
        directory: optional(directory),
        path: optional(read('path')),
        formats: (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readFormats */ .vM)(read('formats')),
        singleCommit: read('single-commit') === '' ? undefined : (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlag */ .fG)('single-commit', read('single-commit')),
        prune: undefined,
        index: undefined
    };
}
function settingsOver(inputs, manifest) {
    if (manifest === undefined)
        return inputs;
    const isGiven = kindOf(inputs) !== undefined;
    const place = !isGiven || kindOf(inputs) === kindOf(manifest) ? manifest : undefined;
    return {
        branch: inputs.branch ?? place?.branch,
        repository: inputs.repository ?? place?.repository,
        gist: inputs.gist ?? place?.gist,
        directory: inputs.directory ?? place?.directory,
        path: inputs.path ?? manifest.path,
        formats: inputs.formats ?? manifest.formats,
        singleCommit: inputs.singleCommit ?? manifest.singleCommit,
        prune: inputs.prune ?? manifest.prune,
        index: inputs.index ?? manifest.index
    };
}
function kindOf({ branch, repository, gist, directory }) {
    if (gist !== undefined)
        return 'gist';
    if (directory !== undefined)
        return 'directory';
    return branch !== undefined || repository !== undefined ? 'branch' : undefined;
}
function destinationOf({ branch, repository, gist, directory }, confined) {
    if (gist !== undefined)
        return { kind: 'gist', id: gist };
    if (directory !== undefined)
        return { kind: 'directory', directory, confined };
    return { kind: 'branch', branch: branch ?? 'badges', repository };
}
function refuseTwo(inputs) {
    const [one, other] = inputs.filter((input) => input !== undefined);
    if (one !== undefined && other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', `Inputs "${one}" and "${other}" name two targets: give one of them.`);
}
function readGist(text) {
    if (/^[\da-f]{20,40}$/i.test(text))
        return text;
    const hint = /([\da-f]{20,40})/i.exec(text)?.[1];
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('gist-id', text, `is no gist id. Allowed: 20 to 40 hex digits, the last part of the gist's address${hint === undefined ? '' : ` (here ${hint})`}.`);
}
function readBranch(branch) {
    if (branch !== '' && !(0,_target_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .isBranchName */ .Q)(branch))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('target-branch', branch, 'is no branch that badges can go to. Allowed: the name of a branch, without "refs/" (default: badges).');
    return optional(branch);
}
function readRepository(repository) {
    if (repository !== '' && (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)(repository) === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('target-repository', repository, 'is no repository. Allowed: owner/name.');
    return optional(repository);
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   mc: () => (/* binding */ readFailOn),
/* harmony export */   vM: () => (/* binding */ readFormats)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2464);
/* harmony import */ var _render_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4474);



function readFormats(text) {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const formats = names.map((name) => {
        const format = _render_render_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h.find((known) => known === name);
        if (format === undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('formats', name, `is no format.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(name, _render_render_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h)} Allowed: ${_render_render_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h.join(', ')}.`);
        return format;
    });
    return formats.length === 0 ? undefined : _render_render_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h.filter((format) => formats.includes(format));
}
function readFailOn(text) {
    const name = text || 'setup';
    if (name === 'setup' || name === 'any' || name === 'none')
        return name;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('fail-on', text, `is not known.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(text, Object.keys(_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d))} Allowed: ${Object.keys(_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d).join(', ')}.`);
}
function readFlag(input, text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (text === '' || /^(?:false|False|FALSE)$/.test(text))
        return false;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(input, text, 'is neither true nor false.');
}
function linesOf(text) {
    const lines = text.split(/[\r\n]+/).map((line) => line.trim());
    return [...new Set(lines.filter((line) => line !== ''))];
}


/***/ }),

/***/ 4068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/target/path.ts
var target_path = __webpack_require__(778);
// EXTERNAL MODULE: ./src/tokens.ts
var tokens = __webpack_require__(7789);
// EXTERNAL MODULE: ./src/badge/definition.ts
var definition = __webpack_require__(4394);
// EXTERNAL MODULE: ./src/badge/id.ts
var id = __webpack_require__(6518);
// EXTERNAL MODULE: ./src/manifest/source.ts
var source = __webpack_require__(7272);
// EXTERNAL MODULE: ./src/status/vocabulary.ts
var vocabulary = __webpack_require__(2420);
;// CONCATENATED MODULE: ./src/status/needs.ts


const RESULTS = ['success', 'failure', 'cancelled', 'skipped'];
function parseNeeds(text) {
    let needs;
    try {
        needs = JSON.parse(text);
    }
    catch {
        return { problem: 'is not JSON. Give it as needs: ${{ toJSON(needs) }}.' };
    }
    if (typeof needs !== 'object' || needs === null || Array.isArray(needs)) {
        return { problem: 'is not an object of jobs. Give it as needs: ${{ toJSON(needs) }}.' };
    }
    const statuses = [];
    for (const [job, value] of Object.entries(needs)) {
        const result = typeof value === 'object' && value !== null ? Reflect.get(value, 'result') : undefined;
        if (!isResult(result))
            return {
                problem: `has no result for the job ${JSON.stringify(job)} (allowed: ${RESULTS.join(', ')}). Give it as needs: \${{ toJSON(needs) }}.`
            };
        statuses.push((0,vocabulary/* concluded */._S)(result));
    }
    return statuses;
}
function isResult(value) {
    return typeof value === 'string' && RESULTS.includes(value);
}

// EXTERNAL MODULE: ./src/manifest/url.ts
var url = __webpack_require__(1892);
// EXTERNAL MODULE: ./src/inputs/flags.ts
var flags = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/inputs/looks.ts
var looks = __webpack_require__(4977);
;// CONCATENATED MODULE: ./src/inputs/definition.ts









const optional = (text) => (text === '' ? undefined : text);
function readDefinition(read) {
    const filters = { ...definition/* NO_FILTERS */.oA, branch: optional(read('branch')) };
    const message = optional(read('message'));
    const job = optional(read('job').trim());
    const named = {
        status: read('status') === '' ? undefined : readStatus('status', read('status')),
        needs: readNeeds(read('needs')),
        workflow: (0,flags/* linesOf */.Dx)(read('workflow')),
        job,
        message
    };
    return {
        id: readId(read('id')),
        name: undefined,
        kind: 'project',
        enabled: true,
        label: optional(read('label')),
        message,
        color: (0,looks/* readColor */.qS)('color', read('color')),
        colorSteps: undefined,
        labelColor: undefined,
        style: (0,looks/* readStyle */._T)(read('style')),
        palette: undefined,
        logo: (0,looks/* readLogo */.an)(read('logo')),
        logoColor: undefined,
        link: readLink(read('link')),
        source: (0,source/* sourceOf */.v)(named, filters),
        filters,
        job,
        judging: definition/* DEFAULT_JUDGING */.zF,
        wording: undefined,
        messages: {},
        colors: {}
    };
}
function readNeeds(text) {
    if (text === '')
        return undefined;
    const statuses = parseNeeds(text);
    if ('problem' in statuses)
        throw (0,errors/* invalid */.Gq)('needs', text, statuses.problem);
    return statuses;
}
function readStatus(input, word) {
    const status = (0,vocabulary/* parseStatus */.i$)(word);
    if (status === undefined)
        throw (0,errors/* invalid */.Gq)(input, word, (0,vocabulary/* unknownWord */.$5)(word));
    return status;
}
function readId(text) {
    if (text !== '' && !(0,id/* isId */.eQ)(text)) {
        throw (0,errors/* invalid */.Gq)('id', text, 'is no id. Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".');
    }
    return optional(text);
}
function readLink(text) {
    if (text === '')
        return undefined;
    const kind = definition/* LINKS */.A.find((name) => name === text);
    if (kind !== undefined)
        return { kind };
    const problem = (0,url/* urlProblem */.r)(text);
    if (problem !== undefined)
        throw (0,errors/* invalid */.Gq)('link', text, `${problem}.${(0,errors/* suggestion */.h)(text, definition/* LINKS */.A)} Allowed: ${definition/* LINKS */.A.join(', ')}, or an http(s) URL.`);
    return { kind: 'url', url: text.trim() };
}

// EXTERNAL MODULE: ./src/inputs/destination.ts
var destination = __webpack_require__(4913);
// EXTERNAL MODULE: ./src/inputs/names.ts
var names = __webpack_require__(5585);
;// CONCATENATED MODULE: ./src/inputs/inputs.ts







const MANIFEST = '.github/badges.yml';
async function readInputs(read) {
    const token = read('token');
    const gistToken = read('gist-token');
    const forms = [token, gistToken].flatMap(tokens/* formsOf */.XP);
    for (const input of names/* INPUTS */.m)
        if (input !== 'token' && input !== 'gist-token')
            (0,tokens/* refuseTokens */.PW)(input, read(input), forms);
    const publish = (0,destination/* readSettings */.sb)(read);
    const readme = (0,flags/* linesOf */.Dx)(read('readme'));
    for (const path of readme)
        refusePath('readme', path);
    return {
        failOn: (0,flags/* readFailOn */.mc)(read('fail-on')),
        badges: read('badges') === '' ? [readDefinition(read)] : await readBadges(read, forms),
        describes: DESCRIBING.some((input) => read(input) !== ''),
        manifest: readManifest(read),
        values: read('badges') === '' ? read('values') : '',
        publish,
        readme: readme.length === 0 ? undefined : readme,
        confined: true,
        allowPublic: (0,flags/* readFlag */.fG)('allow-public', read('allow-public')),
        dryRun: (0,flags/* readFlag */.fG)('dry-run', read('dry-run')),
        token,
        gistToken,
        job: readJob(read)
    };
}
const ONE_BADGE = names/* INPUTS */.m.slice(0, names/* INPUTS */.m.indexOf('badges'));
const DESCRIBING = [...ONE_BADGE, 'badges'];
async function readBadges(read, forms) {
    refuseBoth('badges', ONE_BADGE, read);
    const { loadBadges } = await Promise.all(/* import() */[__webpack_require__.e(24), __webpack_require__.e(647)]).then(__webpack_require__.bind(__webpack_require__, 5024));
    const parsed = await loadBadges(read('badges'), 'badges');
    if ('problems' in parsed)
        throw new errors/* BadgeError */.qh('invalid', parsed.problems.join('; '));
    const definitions = (await valued(parsed.badges, read('values'))).map(({ definition }) => definition);
    (0,tokens/* refuseTokens */.PW)('badges', JSON.stringify(definitions), forms);
    return definitions;
}
async function valued(badges, text) {
    if (text === '')
        return badges;
    const { readValues, withValues } = await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 5763));
    return withValues(badges, readValues(text));
}
function refuseBoth(input, others, read) {
    const other = others.find((one) => read(one) !== '');
    if (other === undefined)
        return;
    const cure = input === 'badges' ? `write ${other} into the list` : 'give one of them';
    throw new errors/* BadgeError */.qh('invalid', `Inputs "${input}" and "${other}" both describe a badge: ${cure}.`);
}
function readManifest(read) {
    const path = read('manifest');
    if (path === '')
        return { path: MANIFEST, named: false };
    refuseBoth('manifest', DESCRIBING, read);
    refusePath('manifest', path);
    return { path, named: true };
}
function refusePath(input, path) {
    const problem = (0,target_path/* pathProblem */.z)(path.replace(/^\.github\//, ''));
    if (problem !== undefined)
        throw (0,errors/* invalid */.Gq)(input, path, `${problem}. Allowed: a path in the repository, such as README.md.`);
}
function readJob(read) {
    const id = read('job-id');
    if (id !== '' && !/^\d{1,16}$/.test(id))
        throw (0,errors/* invalid */.Gq)('job-id', id, 'is no number. It has a default and need not be given: ${{ job.check_run_id }}.');
    return {
        ...(id === '' ? {} : { id: Number(id) }),
        ...(read('job-status') === '' ? {} : { status: readStatus('job-status', read('job-status')) })
    };
}


/***/ }),

/***/ 4977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _T: () => (/* binding */ readStyle),
/* harmony export */   an: () => (/* binding */ readLogo),
/* harmony export */   qS: () => (/* binding */ readColor),
/* harmony export */   xj: () => (/* binding */ readLooks)
/* harmony export */ });
/* harmony import */ var _badge_badge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5556);
/* harmony import */ var _badge_color_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3399);
/* harmony import */ var _badge_logo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8620);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);




function readLooks(read) {
    return {
        palette: readPalette(read('palette')),
        labelColor: readColor('label-color', read('label-color')),
        logoColor: readColor('logo-color', read('logo-color'))
    };
}
function readColor(name, text) {
    const color = (0,_badge_color_js__WEBPACK_IMPORTED_MODULE_1__/* .parseColor */ .H0)(text);
    if (text !== '' && color === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(name, text, `is no colour.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(text, (0,_badge_color_js__WEBPACK_IMPORTED_MODULE_1__/* .colorNames */ .i4)())} ${_badge_color_js__WEBPACK_IMPORTED_MODULE_1__/* .ALLOWED_COLORS */ .o$}`);
    return color;
}
function readStyle(text) {
    const style = _badge_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .STYLES */ .rY.find((name) => name === (text || 'flat'));
    if (style === undefined)
        throw unknown('style', text, _badge_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .STYLES */ .rY);
    return style;
}
function readLogo(text) {
    if (text === '')
        return undefined;
    const logo = (0,_badge_logo_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLogo */ .db)(text);
    if (logo === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)('logo', text, `${(0,_badge_logo_js__WEBPACK_IMPORTED_MODULE_2__/* .logoProblem */ .JS)(text)} ${_badge_logo_js__WEBPACK_IMPORTED_MODULE_2__/* .ALLOWED_LOGOS */ .oh}`);
    return logo;
}
function readPalette(text) {
    if (text === '')
        return undefined;
    const palette = _badge_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .PALETTES */ .LH.find((name) => name === text);
    if (palette === undefined)
        throw unknown('palette', text, _badge_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .PALETTES */ .LH);
    return palette;
}
const unknown = (name, text, names) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(name, text, `is no ${name}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(text, names)} Allowed: ${names.join(', ')}.`);


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
/* harmony export */   e3: () => (/* binding */ unknownIn),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS)
/* harmony export */ });
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
function unknownIn(template) {
    return [...template.matchAll(TOKEN)].map(([, name = '']) => name).filter((name) => !isPlaceholder(name));
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

/***/ 7272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
function sourceOf(named, { branch, ...filters }) {
    if (named.status !== undefined)
        return { kind: 'status', status: named.status };
    if (named.needs !== undefined)
        return { kind: 'needs', statuses: named.needs };
    if (named.environment !== undefined)
        return { kind: 'environment', environment: named.environment };
    if (named.check !== undefined)
        return { kind: 'check', check: named.check };
    const workflows = named.workflow ?? [];
    const isFiltered = Object.values(filters).some((filter) => filter !== undefined);
    if (workflows.length > 0 || isFiltered)
        return { kind: 'workflow', workflows };
    if (named.job === undefined && named.message !== undefined)
        return { kind: 'message' };
    if (named.job === undefined && named.awaitsMessage === true)
        return { kind: 'value' };
    return branch === undefined ? { kind: 'run' } : { kind: 'workflow', workflows };
}


/***/ }),

/***/ 2464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
const FAIL_ON = {
    setup: ['input', 'setup', 'signal'],
    any: ['input', 'setup', 'signal', 'outage'],
    none: ['input', 'signal']
};


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

/***/ 8534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ snippet),
/* harmony export */   j_: () => (/* binding */ destination)
/* harmony export */ });
/* unused harmony export MARKUPS */
const MARKUPS = (/* unused pure expression or super */ null && (['markdown', 'html', 'asciidoc', 'rst']));
const SNIPPETS = {
    markdown: { one: markdown, joint: ' ' },
    html: { one: html, joint: ' ' },
    asciidoc: { one: asciidoc, joint: ' ' },
    rst: { one: rst, joint: '\n\n' }
};
function snippet(markup, badges) {
    const { one, joint } = SNIPPETS[markup];
    return badges.map((badge) => one({ ...badge, alt: oneLine(badge.alt) })).join(joint);
}
const oneLine = (text) => /^[!-~]+(?: [!-~]+)*$/.test(text)
    ? text
    : text
        .replace(/[\s\u0085]+/g, ' ')
        .replace(/\p{Cc}/gu, '')
        .trim();
function markdown({ alt, image, link }) {
    const picture = `![${escapeMarkdown(alt)}](${destination(image)})`;
    return link === null ? picture : `[${picture}](${destination(link)})`;
}
function escapeMarkdown(text) {
    if (!/[\\`*[\]<>|&_]/.test(text))
        return text;
    const escaped = text.replace(/[\\`*[\]<>|]|&(?=#|\w+;)/g, '\\$&');
    return escaped.includes('_') ? escaped.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_') : escaped;
}
const percent = (character) => /[()]/.test(character) ? `%${character.charCodeAt(0).toString(16)}` : encodeURIComponent(character);
const destination = (url) => url.replace(/[\s()<>\\]/g, percent);
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => HTML[character] ?? '');
function html({ alt, image, link }) {
    const picture = `<img src="${escapeHtml(image)}" alt="${escapeHtml(alt)}">`;
    return link === null ? picture : `<a href="${escapeHtml(link)}">${picture}</a>`;
}
function asciidoc({ alt, image, link }) {
    const text = escapeAsciidoc(alt);
    const attributes = link === null ? `"${text}"` : `"${text}",link="${inMacro(link)}"`;
    return `image:${inMacro(image)}[${attributes}]`;
}
function escapeAsciidoc(text) {
    if (/^[\w .-]*$/.test(text) && !text.includes('_'))
        return text;
    return text
        .replace(/[*`#^~+$<[{}\\]|&(?=#|\w+;)|:(?=\/\/)|\((?=\()|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/["\]]/g, '\\$&');
}
const inMacro = (url) => url.replace(/[\s<>"[\]{}\\]/g, percent);
function rst({ alt, image, link }) {
    const lines = [`.. image:: ${inDirective(image)}`];
    if (alt !== '')
        lines.push(`   :alt: ${alt.replaceAll('\\', '\\\\')}`);
    if (link !== null)
        lines.push(`   :target: ${inDirective(link)}`);
    return lines.join('\n');
}
const inDirective = (url) => url.replace(/[\s<>\\]/g, percent);


/***/ }),

/***/ 4474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS),
  X: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./src/badge/palette.ts
var palette = __webpack_require__(9972);
;// CONCATENATED MODULE: ./src/render/endpoint.ts

function renderEndpoint(badge) {
    const { label, message, color, labelColor, style } = badge;
    const looks = { ...(labelColor === palette/* LABEL_COLOR */.vz ? {} : { labelColor }), ...(style === 'flat' ? {} : { style }) };
    return `${JSON.stringify({ schemaVersion: 1, label, message, color, ...looks, ...logoOf(badge) })}\n`;
}
const SVG = 'data:image/svg+xml;base64,';
function logoOf({ logo, namedLogo }) {
    if (namedLogo !== undefined)
        return { namedLogo: namedLogo.name, logoColor: namedLogo.color };
    return logo?.startsWith(SVG) ? { logoSvg: Buffer.from(logo.slice(SVG.length), 'base64').toString() } : {};
}

// EXTERNAL MODULE: ./src/render/flat.ts
var flat = __webpack_require__(9581);
// EXTERNAL MODULE: ./src/render/measure.ts
var measure = __webpack_require__(1176);
// EXTERNAL MODULE: ./src/render/parts.ts
var parts = __webpack_require__(998);
;// CONCATENATED MODULE: ./src/render/render.ts




const FORMATS = ['svg', 'json'];
const RENDERERS = { svg: drawn, json: renderEndpoint };
async function render(badge, format) {
    return RENDERERS[format](badge);
}
const measureAscii = (text, font) => ({ width: (0,measure/* asciiWidth */.W)(text, font), fitted: true });
async function drawn(badge) {
    const { style, label, message } = badge;
    if ((0,flat/* isFlat */.K)(style) && /^[ -~]*$/.test(label + message))
        return (0,parts/* framed */.Qu)(badge, (0,flat/* drawFlat */.O)(badge, style, measureAscii));
    const { renderSvg } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 3832));
    return renderSvg(badge);
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


/***/ }),

/***/ 87:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ blobId)
});

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

function blobId(content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return sha1(Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
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
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5745);





function directoryTarget(place) {
    return {
        async publish(files, _, along) {
            const own = { paths: files.map(({ path }) => path), superseded: [] };
            const changes = await new _reading_js__WEBPACK_IMPORTED_MODULE_3__/* .Reading */ .z(sourceOf(place)).changes(along, own);
            const due = files.filter(({ path, text }) => bytesOf(within(place, path))?.toString() !== text);
            if (place.dryRun)
                return { written: [], superseded: [], removed: [] };
            const written = [...due, ...changes.files];
            for (const { path, text } of written)
                replace(within(place, path), text);
            for (const path of changes.removed)
                remove(within(place, path));
            return { written: written.map(({ path }) => path), superseded: [], removed: changes.removed };
        }
    };
}
function within({ folder, bounds }, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    if (bounds !== undefined)
        refuseOutside(bounds, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    return file;
}
function sourceOf(place) {
    return {
        files: () => Promise.resolve().then(() => new Map(idsBelow(place.folder))),
        texts: (paths) => Promise.resolve().then(() => new Map(paths.flatMap((path) => textAt(place, path))))
    };
}
function* idsBelow(folder, prefix = '') {
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }) : []) {
        const path = `${prefix}${entry.name}`;
        if (entry.isDirectory() && entry.name !== '.git')
            yield* idsBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), `${path}/`);
        if (entry.isFile())
            yield [path, (0,_blob_js__WEBPACK_IMPORTED_MODULE_4__/* .blobId */ .z)(bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name)) ?? Buffer.of())];
    }
}
function textAt(place, path) {
    const bytes = bytesOf(within(place, path));
    const text = bytes?.toString('utf8');
    return text !== undefined && bytes?.equals(Buffer.from(text)) === true ? [[path, text]] : [];
}
function bytesOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file) : undefined;
    }
    catch {
        return undefined;
    }
}
function remove(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(file);
    }
    catch (error) {
        throw failure('remove', file, error);
    }
}
function replace(file, text) {
    const draft = `${file}.${Math.random().toString(36).slice(2)}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, file);
    }
    catch (error) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(draft))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft);
        throw failure('write', file, error);
    }
}
function failure(deed, file, error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BadgeError */ .qh('refused', `Cannot ${deed} ${file}: ${error instanceof Error ? error.message : String(error)}`);
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


/***/ }),

/***/ 778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
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
    if (Buffer.byteLength(part) > LONGEST_PART)
        return `has a part of more than ${LONGEST_PART} bytes`;
    if (DEVICES.test(part))
        return `has a part that is the name of a Windows device (${part})`;
    const seen = (isAscii(part) ? part : part.replace(IGNORED, '')).toLowerCase();
    if (seen === '.git' || /^git~\d/.test(seen))
        return 'leads into ".git"';
    if (seen === '.github' || /^github~\d/.test(seen))
        return 'leads into ".github"';
    return undefined;
}


/***/ }),

/***/ 5745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING),
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87);

const NOTHING = { files: [], removed: [] };
class Reading {
    #source;
    #texts = new Map();
    #files;
    constructor(source) {
        this.#source = source;
    }
    files() {
        this.#files ??= this.#source.files();
        return this.#files;
    }
    async texts(paths) {
        const unknown = [...new Set(paths)].filter((path) => !this.#texts.has(path));
        const found = unknown.length === 0 ? new Map() : await this.#source.texts(unknown);
        for (const path of unknown)
            this.#texts.set(path, found.get(path));
        const known = paths.map((path) => [path, this.#texts.get(path)]);
        return new Map(known.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
    }
    async #holds({ path, text }) {
        if (this.#texts.has(path))
            return this.#texts.get(path) === text;
        return (await this.files()).get(path) === (0,_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .blobId */ .z)(text);
    }
    async #has(path) {
        return this.#texts.get(path) !== undefined || (await this.files()).has(path);
    }
    async changes(along, own) {
        if (along === undefined)
            return NOTHING;
        const asked = await along(this, own);
        const files = [];
        const removed = [];
        for (const file of asked.files)
            if (!(await this.#holds(file)))
                files.push(file);
        const kept = new Set([...own.paths, ...asked.files.map(({ path }) => path)]);
        for (const path of new Set(asked.removed))
            if (!kept.has(path) && (await this.#has(path)))
                removed.push(path);
        return { files, removed };
    }
}


/***/ }),

/***/ 7136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName)
/* harmony export */ });
function isBranchName(name) {
    if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(name) || !name.isWellFormed() || Buffer.byteLength(name) > 244)
        return false;
    if (name.includes('..') || name.includes('@{') || name.endsWith('.') || name.startsWith('-'))
        return false;
    if (/^(?:refs\/|HEAD$|@$)/i.test(name))
        return false;
    return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}


/***/ }),

/***/ 4777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ valuesFor),
/* harmony export */   X: () => (/* binding */ mustAsk)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(651);
/* harmony import */ var _manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7647);


const FROM_FACTS = ['project_id', 'group_name', 'default_branch'];
const FROM_NEWEST = ['commit_sha', 'latest_tag'];
function mustAsk(templates, { facts }) {
    const used = templates.flatMap(_manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholdersIn */ .Qf);
    return used.some((placeholder) => FROM_NEWEST.includes(placeholder) || (facts === undefined && FROM_FACTS.includes(placeholder)));
}
async function valuesFor(templates, context, sources) {
    const used = templates.flatMap(_manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholdersIn */ .Qf);
    const { owner, name } = context.repository;
    const values = {
        project_path: (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(context.repository),
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


/***/ })

};
;