"use strict";
exports.id = 673;
exports.ids = [673,564];
exports.modules = {

/***/ 7673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  records: () => (/* binding */ records)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/github/context.ts
var context = __webpack_require__(9556);
// EXTERNAL MODULE: ./src/github/repository.ts
var github_repository = __webpack_require__(651);
// EXTERNAL MODULE: ./src/manifest/inheritance.ts + 1 modules
var inheritance = __webpack_require__(4564);
// EXTERNAL MODULE: ./src/records/file.ts
var records_file = __webpack_require__(6566);
// EXTERNAL MODULE: ./src/badge/id.ts
var badge_id = __webpack_require__(6518);
// EXTERNAL MODULE: ./src/manifest/placeholders.ts
var placeholders = __webpack_require__(7647);
// EXTERNAL MODULE: ./src/links.ts
var links = __webpack_require__(3346);
// EXTERNAL MODULE: ./src/manifest/yaml.ts + 1 modules
var yaml = __webpack_require__(6477);
;// CONCATENATED MODULE: ./src/records/names.ts


const isFile = (reference) => /\.ya?ml$/i.test(reference);
function workflowFile({ source }) {
    if (source.kind !== 'workflow')
        return undefined;
    const [reference, ...others] = source.workflows;
    return reference !== undefined && others.length === 0 && isFile(reference) ? reference : undefined;
}
async function nameOf(definition, read) {
    const { id, name, label, job, source } = definition;
    const given = name ?? (source.kind === 'pointer' ? id : label || job);
    if (given !== undefined && given !== '')
        return given;
    switch (source.kind) {
        case 'environment':
            return source.environment;
        case 'check':
            return source.check;
        case 'workflow':
            return workflowName(definition, read);
        default:
            return definition.message ?? id;
    }
}
async function workflowName(definition, read) {
    const file = workflowFile(definition);
    if (file !== undefined)
        return nameIn((await read(`.github/workflows/${file}`)) ?? '') ?? (0,badge_id/* stemOf */.Vc)(file);
    const { source, id } = definition;
    const [reference, ...others] = source.kind === 'workflow' ? source.workflows : [];
    if (reference === undefined || others.length > 0 || reference === '*')
        return 'build';
    return /^\d+$/.test(reference) ? id : reference;
}
function nameIn(workflow) {
    const [line] = /^name[ \t]*:.*$/m.exec(workflow) ?? [];
    if (line === undefined)
        return undefined;
    const { root } = (0,yaml/* parseYaml */.h)(line);
    const value = root.kind === 'map' ? root.entries[0]?.value : undefined;
    return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined;
}

// EXTERNAL MODULE: ./src/records/site.ts
var records_site = __webpack_require__(5051);
;// CONCATENATED MODULE: ./src/records/link.ts





const OF_A_RUN = ['run', 'job'];
function linkOf(definition, { site, values }) {
    const { link = defaultLink(definition), source, filters, job } = definition;
    if (link.kind === 'url') {
        const { text, unfilled } = (0,placeholders/* expandUrl */.Uu)(link.url, values);
        return { given: link.url, text, warnings: (0,records_site/* unfilledIn */.H3)(source.kind === 'pointer' ? 'link_url' : 'link', unfilled) };
    }
    const repository = filters.repository ?? (site.repository && (0,github_repository/* fullName */.fq)(site.repository));
    if (repository === undefined)
        return { given: null, text: null, warnings: [] };
    const file = workflowFile(definition);
    const page = (0,links/* pageUrl */.f)(OF_A_RUN.includes(link.kind) ? 'workflow' : link.kind, {
        serverUrl: site.serverUrl,
        own: { runId: undefined, jobId: undefined },
        subject: {
            repository,
            workflow: file === undefined ? undefined : { path: `.github/workflows/${file}`, name: '' },
            branch: values.branch ?? '',
            tag: filters.tag,
            run: undefined,
            sha: filters.sha ?? '',
            job: job === undefined ? undefined : { name: job, id: undefined },
            environment: source.kind === 'environment' ? source.environment : undefined
        }
    });
    return { given: page, text: page, warnings: [] };
}
function defaultLink({ source }) {
    return { kind: source.kind === 'workflow' || source.kind === 'run' ? 'workflow' : 'repository' };
}

// EXTERNAL MODULE: ./src/addresses.ts
var addresses = __webpack_require__(3523);
// EXTERNAL MODULE: ./src/readme/address.ts
var address = __webpack_require__(9922);
;// CONCATENATED MODULE: ./src/records/picture.ts





function pathTemplate(publish) {
    const ours = publish?.gist === undefined ? '%{branch}/%{id}' : '%{project_name}-%{branch}-%{id}';
    return (publish?.path ?? ours).replace(/\.svg$/, '');
}
function pictureOf({ source }, gallery) {
    const { publish, values } = gallery;
    if (source.kind === 'pointer') {
        const { text, unfilled } = (0,placeholders/* expandUrl */.Uu)(source.imageUrl, values);
        return { given: source.imageUrl, text, readme: text, path: null, warnings: (0,records_site/* unfilledIn */.H3)('image_url', unfilled) };
    }
    const { text, unfilled } = (0,placeholders/* expand */.fT)(pathTemplate(publish), values);
    const stem = publish?.gist === undefined ? text : text.replaceAll('/', '-');
    const path = `${stem}.${publish?.formats?.[0] ?? 'svg'}`;
    const address = unfilled.length > 0 ? '' : addressOf(path, gallery);
    return {
        given: address,
        text: address,
        readme: readmeAddress(path, gallery) ?? address,
        path,
        warnings: (0,records_site/* unfilledIn */.H3)('path', unfilled)
    };
}
function addressOf(path, { publish, site, isPrivate }) {
    if (publish?.gist !== undefined)
        return '';
    if (publish?.directory !== undefined)
        return (0,addresses/* directoryAddress */.au)(publish.directory, path);
    const repository = publish?.repository === undefined ? site.repository : (0,github_repository/* namedRepository */.ow)(publish.repository);
    if (repository === undefined)
        return '';
    return (0,addresses/* branchAddress */.lv)(site.serverUrl, { repository, branch: publish?.branch ?? 'badges', isPrivate }, path);
}
function readmeAddress(path, { publish, site, values }) {
    if (publish?.gist !== undefined || publish?.directory !== undefined)
        return undefined;
    const own = site.repository === undefined ? undefined : (0,github_repository/* fullName */.fq)(site.repository).toLowerCase();
    if (publish?.repository !== undefined && publish.repository.toLowerCase() !== own)
        return undefined;
    const page = { defaultBranch: values.default_branch || 'main', path: 'README.md' };
    return (0,address/* relativeAddress */.F)({ branch: publish?.branch ?? 'badges', path }, page);
}

;// CONCATENATED MODULE: ./src/records/rows.ts






async function listed(badges, publish, site) {
    const definitions = badges.map(({ definition }) => definition);
    const urls = definitions.flatMap(({ link, source }) => [
        ...(link?.kind === 'url' ? [link.url] : []),
        ...(source.kind === 'pointer' ? [source.imageUrl] : [])
    ]);
    const isDrawing = definitions.some(({ source }) => source.kind !== 'pointer');
    const values = await (0,records_site/* siteValues */.ig)(isDrawing ? [...urls, pathTemplate(publish), '%{branch}'] : urls, site);
    const gallery = { site, publish, values, isPrivate: isDrawing && (await site.facts()).isPrivate };
    return Promise.all(definitions.map((definition) => listing(definition, gallery)));
}
async function listing(definition, gallery) {
    const { id, kind } = definition;
    const filling = { ...gallery, values: { ...gallery.values, ...ownValues(definition, gallery) } };
    const [link, picture] = [linkOf(definition, filling), pictureOf(definition, filling)];
    const row = {
        id,
        name: await nameOf(definition, gallery.site.read),
        kind,
        link_url: link.given,
        image_url: picture.given,
        rendered_link_url: link.text,
        rendered_image_url: picture.text,
        path: picture.path
    };
    const warnings = [...link.warnings, ...picture.warnings].map((warning) => `${id}: ${warning}`);
    return { row, definition, readmeImage: picture.readme, warnings };
}
function ownValues(definition, { values }) {
    const { id, filters, job } = definition;
    const branch = filters.branch ?? filters.tag ?? values.branch;
    const file = workflowFile(definition);
    return {
        id,
        ...(branch === undefined ? {} : { branch }),
        ...(file === undefined ? {} : { workflow: (0,badge_id/* stemOf */.Vc)(file) }),
        ...(job === undefined ? {} : { job: (0,badge_id/* slug */.yR)(job) })
    };
}
async function previewed(record, site) {
    const { name, link_url, image_url } = record;
    const values = await (0,records_site/* siteValues */.ig)([link_url, image_url], site);
    const [link, image] = [(0,placeholders/* expandUrl */.Uu)(link_url, values), (0,placeholders/* expandUrl */.Uu)(image_url, values)];
    const row = {
        ...(name === undefined ? {} : { name }),
        ...{ link_url, image_url },
        rendered_link_url: link.text,
        rendered_image_url: image.text
    };
    return { row, warnings: [...(0,records_site/* unfilledIn */.H3)('link_url', link.unfilled), ...(0,records_site/* unfilledIn */.H3)('image_url', image.unfilled)] };
}

;// CONCATENATED MODULE: ./src/records.ts




async function manage(request, ports) {
    if (request.command === 'preview') {
        const { row, warnings } = await previewed(request.record, await ports.site());
        return { badges: [], rows: [row], commitSha: undefined, warnings };
    }
    const text = await ports.file.read();
    const book = await read(text, ports);
    switch (request.command) {
        case 'list': {
            const outcome = await shown(book, ports, book.badges);
            return request.name === undefined ? outcome : named(outcome, request.name);
        }
        case 'get':
            return shown(book, ports, [find(book, request.id, ports.file)]);
        case 'add':
        case 'edit':
        case 'remove':
            return change(request, book, ports);
    }
}
async function read(text, { file, levels }) {
    const manifest = text === undefined ? undefined : (0,records_file/* manifestIn */.t)(text, file);
    const missing = text === undefined ? [`There is no ${file.source} yet.`] : [];
    const own = file.scope === 'group' ? alone(manifest) : manifest;
    if (file.scope === 'group' || levels === undefined) {
        const { badges, notices } = await (0,inheritance.withInherited)(alone(own ?? (0,records_file/* manifestIn */.t)('', file)), NOWHERE);
        const isInheriting = file.scope === 'project' && (manifest?.inherit !== false || manifest.extends.length > 0);
        return { manifest, badges, notices: [...missing, ...notices, ...(isInheriting ? [LEFT_OUT] : [])] };
    }
    const { badges, notices } = await (0,inheritance.withInherited)(own, levels);
    return { manifest, badges, notices: [...missing, ...notices] };
}
const LEFT_OUT = 'Inherited badges are left out: reading them takes a token (--token or GITHUB_TOKEN).';
const NOWHERE = { owner: '', read: () => Promise.resolve(undefined) };
function alone(manifest) {
    return manifest === undefined ? manifest : { ...manifest, inherit: false, extends: [], exclude: [] };
}
const idsOf = (badges) => badges.map(({ definition }) => definition.id);
function find({ badges }, id, file) {
    const badge = badges.find(({ definition }) => definition.id === id);
    if (badge === undefined)
        throw (0,records_file/* notFound */.m)(id, file, idsOf(badges));
    return badge;
}
async function shown(book, ports, badges) {
    const all = badges.length === 0 ? [] : await listed(badges, book.manifest?.publish, await ports.site());
    const warnings = [...book.notices, ...all.flatMap((badge) => badge.warnings)];
    return { badges: all, rows: all.map(({ row }) => row), commitSha: undefined, warnings };
}
function named(outcome, name) {
    const badges = outcome.badges.filter(({ row }) => row.name === name);
    return { ...outcome, badges, rows: badges.map(({ row }) => row) };
}
const WHAT = { add: 'Add', edit: 'Edit', remove: 'Remove' };
async function change(request, book, ports) {
    refuseInherited(request, book, ports.file);
    const what = `${WHAT[request.command]} the badge "${request.id}"`;
    const { changed } = await __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 8213));
    const { text, commitSha } = await ports.file.change((newest) => changed(newest, request, ports.file), what);
    if (request.command === 'remove')
        return { badges: [], rows: [], commitSha, warnings: [] };
    const now = await read(text, ports);
    return { ...(await shown(now, ports, [find(now, request.id, ports.file)])), commitSha };
}
function refuseInherited({ command, id }, { manifest, badges }, file) {
    const isOwn = manifest?.badges.some(({ definition }) => definition.id === id) === true;
    const there = badges.find(({ definition }) => definition.id === id);
    if (isOwn || there === undefined)
        return;
    if (command !== 'add')
        throw new errors/* BadgeError */.qh('not-found', `There is no badge ${(0,errors/* quote */.hD)(id)} in ${file.source}: it is inherited, and defined at ${there.place}. Change it there (scope: organization).`);
    if (there.enforce)
        throw new errors/* BadgeError */.qh('conflict', `The badge ${(0,errors/* quote */.hD)(id)} is enforced by ${there.place}. Take another id.`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/target/directory.ts
var directory = __webpack_require__(1782);
;// CONCATENATED MODULE: ./src/records/checkout.ts





function readClone(folder) {
    const git = gitFolder(folder);
    const shared = (0,external_node_path_.resolve)(git, textOf((0,external_node_path_.join)(git, 'commondir')) ?? '');
    const config = textOf((0,external_node_path_.join)(shared, 'config')) ?? '';
    const url = /^\[remote "origin"\]\s*(?:\n(?!\[).*)*?\n\s*url\s*=\s*(\S+)/m.exec(config)?.[1] ?? '';
    const head = textOf((0,external_node_path_.join)(shared, 'refs/remotes/origin/HEAD')) ?? '';
    return {
        ...placeOf(url),
        defaultBranch: /^ref: refs\/remotes\/origin\/(.+)$/.exec(head)?.[1] ?? '',
        branch: /^ref: refs\/heads\/(.+)$/.exec(textOf((0,external_node_path_.join)(git, 'HEAD')) ?? '')?.[1] ?? ''
    };
}
function gitFolder(folder) {
    const git = (0,external_node_path_.join)(folder, '.git');
    const elsewhere = /^gitdir: (.+)$/.exec(textOf(git) ?? '')?.[1];
    return elsewhere === undefined ? git : (0,external_node_path_.resolve)(folder, elsewhere);
}
function placeOf(url) {
    const [, host, path = ''] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(url) ?? [];
    const repository = (0,github_repository/* parseRepository */.SU)(path.replace(/\/$/, '').replace(/\.git$/, ''));
    return repository === undefined
        ? { serverUrl: undefined, repository }
        : { serverUrl: `https://${host ?? ''}`, repository };
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8').trimEnd().replaceAll('\r\n', '\n');
    }
    catch {
        return undefined;
    }
}
const NO_ADVICE = { isSuperseded: () => Promise.resolve(false), renew: () => Promise.resolve([]) };
function localFile(folder, name) {
    const file = (0,external_node_path_.resolve)(folder, name.source);
    return {
        ...name,
        read: () => Promise.resolve(readText(file)),
        async change(make) {
            const before = readText(file);
            const text = make(before);
            const real = before === undefined ? file : (0,external_node_fs_.realpathSync)(file);
            const target = (0,directory.directoryTarget)({ folder: (0,external_node_path_.dirname)(real), bounds: undefined, dryRun: false });
            await target.publish([{ path: (0,external_node_path_.basename)(real), text }], NO_ADVICE);
            return { text, commitSha: undefined };
        }
    };
}
function readText(file) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw new errors/* BadgeError */.qh('refused', `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const text = bytes.toString('utf8');
    if (Buffer.from(text).equals(bytes))
        return text;
    throw new errors/* BadgeError */.qh('invalid', `${file} is no text in UTF-8.`);
}

// EXTERNAL MODULE: ./src/records/flags.ts
var records_flags = __webpack_require__(8209);
// EXTERNAL MODULE: ./src/readme/snippets.ts
var snippets = __webpack_require__(8534);
// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(324);
;// CONCATENATED MODULE: ./src/records/describe.ts
function described(definition) {
    const { job, filters, enabled } = definition;
    const details = [
        sourceIn(definition),
        ...(job === undefined ? [] : [`job ${job}`]),
        ...(filters.branch === undefined ? [] : [`branch ${filters.branch}`]),
        ...(filters.tag === undefined ? [] : [`tag ${filters.tag}`]),
        ...(filters.repository === undefined ? [] : [`in ${filters.repository}`]),
        ...(enabled ? [] : ['not enabled'])
    ];
    return details.join(', ');
}
function sourceIn({ source, message }) {
    switch (source.kind) {
        case 'message':
            return `"${message ?? ''}"`;
        case 'value':
            return 'a value';
        case 'status':
            return `status ${source.status}`;
        case 'needs':
            return 'needs';
        case 'environment':
            return `environment ${source.environment}`;
        case 'check':
            return `check ${source.check}`;
        case 'workflow':
            return source.workflows.length === 0 ? 'its workflow' : `workflow ${source.workflows.join(', ')}`;
        case 'run':
            return 'its run';
        case 'pointer':
            return 'a picture';
    }
}

;// CONCATENATED MODULE: ./src/records/output.ts




function readMarkup(text) {
    if (text === undefined)
        return undefined;
    const markup = snippets/* MARKUPS */.CZ.find((known) => known === text);
    if (markup !== undefined)
        return markup;
    throw (0,errors/* invalid */.Gq)('format', text, `is no format.${(0,errors/* suggestion */.h)(text, snippets/* MARKUPS */.CZ)} Allowed: ${snippets/* MARKUPS */.CZ.join(', ')}.`);
}
function written(outcome, { command, json, markup, isHome }) {
    const [row] = outcome.rows;
    const isList = command === 'list';
    if (command === 'remove')
        return '';
    if (json)
        return `${JSON.stringify(isList ? outcome.rows : row, null, 2)}\n`;
    if (markup !== undefined)
        return `${harmlessLines(pictures(outcome, markup, isHome))}\n`;
    return isList
        ? linesOf(table(outcome))
        : linesOf(Object.entries(row ?? {}).map(([key, value]) => [key, output_textOf(value)]));
}
function pictures({ badges }, markup, isHome) {
    const shown = badges.map(({ row, readmeImage }) => ({
        alt: row.name,
        image: isHome ? readmeImage : row.rendered_image_url,
        link: row.rendered_link_url
    }));
    return (0,snippets/* snippet */.UA)(markup, shown);
}
const harmlessLines = (text) => text.split('\n').map(say/* harmless */.I).join('\n');
const output_textOf = (value) => (typeof value === 'string' ? value : '-');
function table({ badges }) {
    if (badges.length === 0)
        return [];
    const lines = badges.map(({ row, definition }) => [
        row.id,
        row.name,
        row.kind,
        described(definition),
        row.rendered_image_url || (row.path ?? '')
    ]);
    return [['ID', 'NAME', 'KIND', 'SHOWS', 'WHERE'], ...lines];
}
function linesOf(rows) {
    const clean = rows.map((row) => row.map(say/* harmless */.I));
    const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => row[column]?.length ?? 0)));
    const line = (row) => row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ');
    return clean.map((row) => `${(0,say/* harmless */.I)(line(row)).trimEnd()}\n`).join('');
}

// EXTERNAL MODULE: ./src/manifest/keys.ts
var keys = __webpack_require__(2369);
// EXTERNAL MODULE: ./src/manifest/url.ts
var manifest_url = __webpack_require__(1892);
// EXTERNAL MODULE: ./src/tokens.ts
var src_tokens = __webpack_require__(7789);
;// CONCATENATED MODULE: ./src/records/request.ts






async function readRequest(given) {
    const { command, read } = given;
    if (command === 'list')
        return { command, name: read('name') };
    if (command === 'preview')
        return { command, record: readPreview(given) };
    if (command === 'get' || command === 'remove')
        return { command, id: idOf(given.id) };
    const changes = await readChanges(given);
    const link = urlOf(given, 'link-url');
    if (command === 'edit')
        return { command, id: idOf(given.id), link, changes: uniqueIn(withoutId(changes)) };
    const id = idOf(given.id ?? textIn(changes, 'id'));
    return { command, id, keys: keysOf(id, withoutId(changes, given.id === undefined ? id : undefined), link) };
}
function idOf(id) {
    if (id === undefined || id.trim() === '')
        throw new errors/* BadgeError */.qh('invalid', 'No id is given: it says which badge is meant.');
    if ((0,badge_id/* isId */.eQ)(id))
        return id;
    const allowed = 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/"';
    throw (0,errors/* invalid */.Gq)('id', id, `is no id. ${allowed}, such as "${(0,badge_id/* slug */.yR)(id.slice(0, 100))}".`);
}
function urlOf({ read, tokens }, flag) {
    const url = read(flag)?.trim();
    if (url === undefined)
        return undefined;
    const problem = (0,manifest_url/* urlProblem */.r)(url);
    if (problem !== undefined)
        throw (0,errors/* invalid */.Gq)(flag, /credentials|token/.test(problem) ? '\u2026' : url, `must be a valid URL: it ${problem}.`);
    (0,src_tokens/* refuseTokens */.PW)(flag, url, tokens);
    return url;
}
function readPreview(given) {
    const [link_url, image_url] = [urlOf(given, 'link-url'), urlOf(given, 'image-url')];
    if (link_url === undefined)
        throw missing('link_url', 'link-url');
    if (image_url === undefined)
        throw missing('image_url', 'image-url');
    return { name: given.read('name'), link_url, image_url };
}
const missing = (key, flag, cure = '') => new errors/* BadgeError */.qh('invalid', `${key} is missing: give "${flag}"${cure}.`);
async function readChanges(given) {
    const { read, tokens } = given;
    const name = read('name');
    const image = urlOf(given, 'image-url');
    const drawn = records_flags/* BADGE_FLAGS */.yQ.map((flag) => [flag, read(flag)]);
    const flags = [['name', name], ['image_url', image], ...drawn];
    const changes = [
        ...flags.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])),
        ...(await readYaml(read('badge')))
    ];
    for (const [key, content] of changes)
        (0,src_tokens/* refuseTokens */.PW)(key, JSON.stringify(content ?? ''), tokens);
    return changes;
}
async function readYaml(text) {
    if (text === undefined)
        return [];
    const content = await __webpack_require__.e(/* import() */ 985).then(__webpack_require__.bind(__webpack_require__, 1985));
    const read = content.readChanges(text, 'badge');
    if ('problems' in read)
        throw new errors/* BadgeError */.qh('invalid', read.problems.join('; '));
    return read.changes;
}
function uniqueIn(changes) {
    const doubled = changes.find(([key], index) => changes.findIndex(([other]) => other === key) !== index);
    if (doubled === undefined)
        return changes;
    throw new errors/* BadgeError */.qh('invalid', `"${doubled[0]}" is given twice. Leave one of them out.`);
}
function textIn(changes, key) {
    const content = changes.find(([name]) => name === key)?.[1];
    return typeof content === 'string' ? content : undefined;
}
function withoutId(changes, own) {
    if (own === undefined && changes.some(([key]) => key === 'id'))
        throw new errors/* BadgeError */.qh('invalid', 'The id of a badge does not change: remove the badge, and add it under the other id.');
    return changes.filter(([key]) => key !== 'id');
}
function keysOf(id, changes, link) {
    const given = changes.flatMap(([key, content]) => (content === undefined ? [] : [[key, content]]));
    const has = (name) => given.some(([key]) => key === name);
    const isDrawn = given.some(([key]) => !keys/* RECORD_KEYS */.Tf.some((name) => name === key));
    const isPointer = has('image_url');
    if (!isPointer && !isDrawn)
        throw missing('image_url', 'image-url', ', or say what is drawn: a "workflow", a "message" \u2026');
    if (isPointer && link === undefined && !has('link_url'))
        throw missing('link_url', 'link-url');
    const linked = link === undefined ? [] : [[isPointer ? 'link_url' : 'link', link]];
    const at = given.findLastIndex(([key]) => key === 'name' || key === 'image_url') + 1;
    return uniqueIn([['id', id], ...given.toSpliced(at, 0, ...linked)]);
}

// EXTERNAL MODULE: ./src/stdout.ts
var stdout = __webpack_require__(1148);
// EXTERNAL MODULE: ./src/stop.ts
var stop = __webpack_require__(1123);
;// CONCATENATED MODULE: ./src/cli-records.ts














async function records({ command, id, json, read }, process) {
    const { env } = process;
    const token = read('token') ?? env['GITHUB_TOKEN'] ?? '';
    const clean = (0,src_tokens/* redactor */.$p)([token]);
    const markup = readMarkup(read('format'));
    if (json && markup !== undefined)
        throw new errors/* BadgeError */.qh('invalid', '--json and --format exclude each other.');
    const request = await readRequest({ command, id, read, tokens: (0,src_tokens/* formsOf */.XP)(token) });
    const scope = (0,records_flags/* readScope */.hx)(read('scope'));
    const desk = { read, env, token, scope, folder: process.cwd(), signal: (0,stop/* stopSignal */.Z)(process) };
    try {
        const outcome = await manage(request, await portsFor(desk));
        for (const line of outcome.warnings)
            (0,stdout/* print */.y)(`warning: ${(0,say/* harmless */.I)(clean(line))}\n`, 2);
        return clean(written(outcome, { command, json, markup, isHome: scope === 'project' }));
    }
    catch (error) {
        if (error instanceof errors/* BadgeError */.qh)
            throw new errors/* BadgeError */.qh(error.code, clean(error.message));
        throw error;
    }
}
async function portsFor(desk) {
    const { read, scope } = desk;
    const path = read('manifest') ?? (scope === 'group' ? 'badges.yml' : '.github/badges.yml');
    const named = read('repository');
    if (named !== undefined) {
        if ((0,github_repository/* parseRepository */.SU)(named) === undefined)
            throw (0,errors/* invalid */.Gq)('repository', named, 'is no repository. Allowed: owner/name.');
        return (await remote(desk, contextOf(named, desk.env))).ports(path);
    }
    return localPorts(path, desk);
}
async function remote({ token, signal, scope }, context) {
    const remote = await Promise.all(/* import() */[__webpack_require__.e(160), __webpack_require__.e(549), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 9065));
    return new remote.RemoteRecords({ context, token, signal, scope });
}
function contextOf(repository, env) {
    const isOwn = env['GITHUB_REPOSITORY']?.toLowerCase() === repository.toLowerCase();
    return (0,context/* readContext */.y)({ ...env, GITHUB_REPOSITORY: repository, ...(isOwn ? {} : { GITHUB_EVENT_PATH: '' }) });
}
async function localPorts(path, desk) {
    const { env, folder, scope } = desk;
    const clone = readClone(folder);
    const name = env['GITHUB_REPOSITORY'] || (clone.repository && `${clone.repository.owner}/${clone.repository.name}`);
    const serverUrl = (env['GITHUB_SERVER_URL'] || (clone.serverUrl ?? 'https://github.com')).replace(/\/+$/, '');
    const file = localFile(folder, { source: path, scope });
    const own = siteOf({ clone, serverUrl, repository: name === undefined ? undefined : (0,github_repository/* parseRepository */.SU)(name) }, folder);
    const mayAsk = desk.token !== '' && name !== undefined && (env['GITHUB_API_URL'] || serverUrl === 'https://github.com');
    if (!mayAsk)
        return { file, levels: undefined, site: () => Promise.resolve(scope === 'group' ? (0,records_site/* nowhere */.jx)(serverUrl) : own) };
    const asked = await remote(desk, contextOf(name, { ...env, GITHUB_SERVER_URL: serverUrl }));
    const site = async () => ({
        ...(await asked.site()),
        ...(scope === 'group' ? {} : { read: own.read })
    });
    return { file, levels: asked.levels, site };
}
function siteOf({ clone, ...place }, folder) {
    const { branch, defaultBranch } = clone;
    return {
        ...(0,records_site/* nowhere */.jx)(place.serverUrl),
        ...place,
        branch,
        facts: () => Promise.resolve({ ...records_site/* NO_FACTS */.Kj, defaultBranch }),
        read: (path) => Promise.resolve(readText((0,external_node_path_.resolve)(folder, path)))
    };
}


/***/ }),

/***/ 4564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withInherited: () => (/* binding */ withInherited)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/manifest/badges.ts + 3 modules
var manifest_badges = __webpack_require__(6591);
// EXTERNAL MODULE: ./src/manifest/parse.ts + 3 modules
var parse = __webpack_require__(4661);
;// CONCATENATED MODULE: ./src/manifest/levels.ts


const DEEPEST = 10;
const MOST_FILES = 50;
function referenceText({ repository, path, ref }) {
    return `${repository}:${path}${ref === undefined ? '' : `@${ref}`}`;
}
const keyOf = (reference) => referenceText({ ...reference, repository: reference.repository.toLowerCase() });
const ownersFile = (owner) => ({
    repository: `${owner}/.github`,
    path: 'badges.yml',
    ref: undefined
});
class LevelReader {
    files = [];
    notices = [];
    #levels;
    #seen = new Set();
    constructor(levels) {
        this.#levels = levels;
    }
    async readOwners() {
        const reference = ownersFile(this.#levels.owner);
        const text = await this.#levels.read(reference).catch((error) => {
            if (!(error instanceof errors/* BadgeError */.qh) || error.kind !== 'setup')
                throw error;
            this.notices.push(`Nothing is inherited from ${referenceText(reference)}: ${error.message}`);
            return undefined;
        });
        this.#seen.add(keyOf(reference));
        if (text !== undefined)
            await this.#add(groupFile(text, reference), [reference]);
    }
    async addOwn(file) {
        await this.#add(file, file.scope === 'group' ? [ownersFile(this.#levels.owner)] : []);
    }
    async #add(file, chain) {
        for (const placed of file.extends)
            await this.#extend(placed, chain);
        this.files.push(file);
    }
    async #extend({ value: reference, place }, chain) {
        const longer = [...chain, reference];
        const refuse = (why) => {
            throw new errors/* BadgeError */.qh('invalid', `${place}: "extends": ${(0,errors/* quote */.hD)(referenceText(reference))} ${why}`);
        };
        const way = longer.map(referenceText).join(' \u2192 ');
        if (chain.some((before) => keyOf(before) === keyOf(reference)))
            refuse(`leads back to itself: ${way}.`);
        if (this.#seen.has(keyOf(reference)))
            return;
        if (longer.length > DEEPEST)
            refuse(`is too many levels away: ${way}. Allowed: ${DEEPEST}.`);
        if (this.#seen.size >= MOST_FILES)
            refuse(`is a file too many. Allowed: ${MOST_FILES}, all levels together.`);
        this.#seen.add(keyOf(reference));
        const text = await this.#levels.read(reference);
        if (text === undefined)
            throw new errors/* BadgeError */.qh('not-found', `${place}: "extends": ${missing(reference)}`);
        await this.#add(groupFile(text, reference), longer);
    }
}
function missing(reference) {
    return `there is no file ${(0,errors/* quote */.hD)(referenceText(reference))}, or the token may not read it. Write owner/repo:path@ref, and give a token that sees the repository.`;
}
function groupFile(text, reference) {
    const parsed = (0,parse.parseManifest)(text, referenceText(reference), 'group');
    if ('problems' in parsed)
        throw new errors/* BadgeError */.qh('invalid', parsed.problems.join('; '));
    return parsed.manifest;
}

// EXTERNAL MODULE: ./src/manifest/manifest.ts
var manifest = __webpack_require__(1336);
;// CONCATENATED MODULE: ./src/manifest/inheritance.ts




async function withInherited(own, levels) {
    const reader = new LevelReader(levels);
    if (own === undefined || (own.inherit && own.scope === 'project'))
        await reader.readOwners();
    if (own !== undefined)
        await reader.addOwn(own);
    const { badges, notices } = reader.files.reduce(withLevel, { badges: [], notices: reader.notices });
    if (badges.length > manifest_badges/* MOST_BADGES */.zM) {
        const of = [...new Set(badges.map(({ origin }) => origin))].join(', ');
        throw new errors/* BadgeError */.qh('invalid', `${badges.length} badges are too many (${of}). Allowed: ${manifest_badges/* MOST_BADGES */.zM} together.`);
    }
    return { badges: (0,manifest/* inOrder */.a)(badges), notices };
}
function withLevel(outer, file) {
    const inherited = new Map(outer.badges.map((badge) => [badge.definition.id, badge]));
    const notices = [...outer.notices, ...exclude(inherited, file)];
    const own = file.badges.filter((badge) => {
        const { id } = badge.definition;
        const other = inherited.get(id);
        if (other?.enforce !== true) {
            inherited.delete(id);
            return true;
        }
        notices.push(`${badge.place}: The badge ${(0,errors/* quote */.hD)(id)} is left out: ${other.place} has one that is enforced.`);
        return false;
    });
    return { badges: [...inherited.values(), ...own], notices };
}
function exclude(inherited, { exclude: ids }) {
    const before = new Map(inherited);
    const enforced = ids.flatMap(({ value: id, place }) => {
        const badge = before.get(id);
        return badge?.enforce === true
            ? [`${place}: "exclude": ${(0,errors/* quote */.hD)(id)} is enforced by ${badge.place}: take it out.`]
            : [];
    });
    if (enforced.length > 0)
        throw new errors/* BadgeError */.qh('invalid', enforced.join('; '));
    for (const { value: id } of ids)
        inherited.delete(id);
    return inheritance_missing(ids.filter(({ value: id }) => !before.has(id)), [...before.keys()]);
}
const MOST_NOTICES = 20;
function inheritance_missing(ids, names) {
    const notices = ids
        .slice(0, MOST_NOTICES)
        .map(({ value: id, place }) => `${place}: "exclude": No badge ${(0,errors/* quote */.hD)(id)} is inherited.${(0,errors/* suggestion */.h)(id, names)}`);
    const next = ids[MOST_NOTICES];
    if (next === undefined)
        return notices;
    return [...notices, `${next.place}: "exclude": ${ids.length - MOST_NOTICES} more are not inherited.`];
}


/***/ }),

/***/ 9922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ relativeAddress)
/* harmony export */ });
function relativeAddress(file, page) {
    const folders = `blob/${page.defaultBranch}/${page.path}`.split('/').length - 1;
    const parts = `raw/${file.branch}/${file.path}`.split('/').map(encodeURIComponent);
    return '../'.repeat(folders) + parts.join('/');
}


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ notFound),
/* harmony export */   t: () => (/* binding */ manifestIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4661);


function manifestIn(text, { source, scope }) {
    const parsed = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__.parseManifest)(text, source, scope);
    if ('problems' in parsed)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('invalid', parsed.problems.join('; '));
    return parsed.manifest;
}
function notFound(id, { source }, ids) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadgeError */ .qh('not-found', `There is no badge ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id)} in ${source}.${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(id, ids)}`);
}


/***/ }),

/***/ 5051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ unfilledIn),
/* harmony export */   Kj: () => (/* binding */ NO_FACTS),
/* harmony export */   ig: () => (/* binding */ siteValues),
/* harmony export */   jx: () => (/* binding */ nowhere)
/* harmony export */ });
/* harmony import */ var _manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7647);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);


const NO_FACTS = {
    id: '',
    defaultBranch: '',
    isPrivate: false,
    isFork: false,
    ownedByOrganization: false
};
function nowhere(serverUrl) {
    return {
        serverUrl,
        repository: undefined,
        branch: '',
        facts: () => Promise.resolve(NO_FACTS),
        newest: () => Promise.resolve({ commitSha: null, tag: null }),
        read: () => Promise.resolve(undefined)
    };
}
async function siteValues(templates, site) {
    const { repository, serverUrl } = site;
    const asksBranch = templates.some((template) => (0,_manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholdersIn */ .Qf)(template).includes('branch'));
    const used = asksBranch ? [...templates, '%{default_branch}'] : templates;
    const values = repository === undefined ? {} : await (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesFor */ .E)(used, { repository, serverUrl }, site);
    const branch = values.default_branch || site.branch;
    return branch === '' ? values : { ...values, branch };
}
function unfilledIn(key, unfilled) {
    return unfilled.map((name) => `"${key}": %{${name}} is unknown or has no value, and stays as it stands.`);
}


/***/ })

};
;