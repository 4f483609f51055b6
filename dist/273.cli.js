"use strict";
exports.id = 273;
exports.ids = [273,477];
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

/***/ 6518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
const ID = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
function isId(text) {
    return ID.test(text);
}
function slug(text) {
    const runs = text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
    return runs.replace(/^[-._]+|[-._]+$/g, '') || 'badge';
}
function stemOf(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return file.replace(/\.ya?ml$/i, '');
}


/***/ }),

/***/ 2273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/addresses.ts
var addresses = __webpack_require__(3523);
// EXTERNAL MODULE: ./src/readme/snippets.ts
var snippets = __webpack_require__(8534);
;// CONCATENATED MODULE: ./src/init/advice.ts


function adviceFor({ badges, branch, isNew, isWritten }) {
    if (!isNew)
        return ['', '`publish-badges list --format markdown` prints the Markdown of the badges in .github/badges.yml.'];
    const shown = badges.filter(({ runs }) => runs === 'branches');
    const first = isWritten ? 'Commit and push this' : 'Once they are written, commit and push them';
    return [
        '',
        `${first}, and publish once: run the publishing workflow by hand, or wait until another one has run.`,
        'Then paste this into README.md (not before: a picture that is missing may be remembered as missing):',
        '',
        (0,snippets/* snippet */.UA)('markdown', shown.map((badge) => shownOn(branch ?? 'main', badge))),
        ...(branch === undefined ? ['', 'If the default branch is not "main", write its name instead, twice a badge.'] : [])
    ];
}
function shownOn(branch, { id, label, workflow }) {
    const query = encodeURIComponent(`branch:${branch}`);
    return {
        alt: label,
        image: `../../raw/badges/${(0,addresses/* encodePath */.O0)(branch)}/${id}.svg`,
        link: `../../actions/workflows/${encodeURIComponent(workflow)}?query=${query}`
    };
}

// EXTERNAL MODULE: ./src/badge/id.ts
var badge_id = __webpack_require__(6518);
;// CONCATENATED MODULE: ./src/init/badges.ts

const MOST_JOBS = 10;
const LONGEST_ID = 100;
function badgesOf(workflows) {
    const taken = new Set();
    const free = (wanted) => {
        let id = wanted;
        for (let number = 2; taken.has(id); number++)
            id = `${wanted}-${number}`;
        taken.add(id);
        return id;
    };
    return workflows.flatMap(({ file, name, runs, jobs }) => {
        if (runs === 'neither')
            return [];
        const id = free(shortSlug((0,badge_id/* stemOf */.Vc)(file)));
        const shown = jobs.filter((job) => /[^*\s]/.test(job.name)).slice(0, MOST_JOBS);
        const badgeOf = (job) => ({
            id: free(`${id}/${shortSlug(job.id)}`),
            label: job.name.includes('*') ? job.id : job.name,
            workflow: file,
            job: job.name
        });
        return [{ id, label: name ?? (0,badge_id/* stemOf */.Vc)(file), workflow: file, runs, jobs: jobs.length > 1 ? shown.map(badgeOf) : [] }];
    });
}
const shortSlug = (text) => (0,badge_id/* slug */.yR)((0,badge_id/* slug */.yR)(text).slice(0, LONGEST_ID));

// EXTERNAL MODULE: ./src/target/ref.ts
var ref = __webpack_require__(7136);
;// CONCATENATED MODULE: ./src/init/default-branch.ts



function defaultBranchOf(folder) {
    const head = textOf((0,external_node_path_.join)(gitFolder(folder), 'refs/remotes/origin/HEAD'));
    const name = /^ref: refs\/remotes\/origin\/(.+)$/.exec(head)?.[1];
    return name !== undefined && (0,ref/* isBranchName */.Q)(name) ? name : undefined;
}
function gitFolder(folder) {
    const git = (0,external_node_path_.join)(folder, '.git');
    const elsewhere = /^gitdir: (.+)$/.exec(textOf(git))?.[1];
    if (elsewhere === undefined)
        return git;
    const own = (0,external_node_path_.resolve)(folder, elsewhere);
    return (0,external_node_path_.resolve)(own, textOf((0,external_node_path_.join)(own, 'commondir')));
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8').trimEnd();
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/init/scalar.ts
const WORDS = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
const PLAIN = /^\p{L}[\p{L}\p{N}_./()-]*(?: [\p{L}\p{N}_./()+-]+)*$/u;
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu;
function scalar(text) {
    if (PLAIN.test(text) && !WORDS.test(text))
        return text;
    if (text.isWellFormed() && text.search(UNPRINTABLE) === -1)
        return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text.toWellFormed()).replace(UNPRINTABLE, escaped);
}
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

;// CONCATENATED MODULE: ./src/init/manifest-text.ts

function manifestText(badges) {
    return `# The badges of this repository. .github/workflows/badges.yml publishes them.
badges:
${badges.map(entryFor).join('\n')}`;
}
function entryFor(badge) {
    if (badge.runs === 'tags') {
        const why = `# ${badge.workflow} runs for tags only. A badge shows one branch or one tag: name it.\n`;
        return indented(why + commented(keysOf(badge, { tag: 'v1.0.0' })));
    }
    const jobs = badge.jobs.map((job) => commented(keysOf(job, { job: job.job })));
    return indented(keysOf(badge) + (jobs.length === 0 ? '' : `# Its jobs, each with a badge of its own:\n${jobs.join('')}`));
}
function keysOf({ id, label, workflow }, more = {}) {
    const [first, ...others] = Object.entries({ id, label, workflow, ...more }).map(([key, value]) => `${key}: ${scalar(value)}\n`);
    return `- ${first ?? ''}${others.map((line) => `  ${line}`).join('')}`;
}
const commented = (yaml) => yaml.replace(/^(?=.)/gm, '# ');
const indented = (yaml) => yaml.replace(/^(?=.)/gm, '  ');

;// CONCATENATED MODULE: ./src/init/workflow-text.ts

const ACTION = 'owner/publish-badges@v1';
function workflowText(workflows, defaultBranch) {
    const names = [...new Set(workflows.map(({ file, name }) => name ?? `.github/workflows/${file}`))];
    const branches = defaultBranch === undefined ? '' : `\n    branches: [${pattern(defaultBranch)}]`;
    return `# Publishes the badges of .github/badges.yml when one of these workflows has finished.
name: ${scalar(ownName(names))}
on:
  workflow_run:
    workflows:
${names.map((name) => `      - ${pattern(name)}\n`).join('')}    types: [completed]${branches}
  workflow_dispatch:

permissions: {}

jobs:
  badges:${defaultBranch === undefined ? `\n    if: ${ON_DEFAULT_BRANCH}` : ''}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write
      actions: read
    steps:
      - uses: ${ACTION}
`;
}
const ON_DEFAULT_BRANCH = "github.event_name != 'workflow_run' || github.event.workflow_run.head_branch == github.event.repository.default_branch";
function ownName(names) {
    let name = 'badges';
    for (let number = 2; names.includes(name); number++)
        name = `badges ${number}`;
    return name;
}
const pattern = (name) => scalar(name.replace(/[\\*?+[\]]|^!/g, '\\$&'));

// EXTERNAL MODULE: ./src/manifest/yaml.ts + 1 modules
var yaml = __webpack_require__(6477);
;// CONCATENATED MODULE: ./src/init/triggers.ts
const BRANCHES = ['push', 'schedule', 'workflow_run'];
const BY_HAND = ['workflow_dispatch', 'repository_dispatch'];
function runsOf(on) {
    const events = eventsIn(on);
    const has = (some) => events.some((event) => some.includes(event));
    if (has(BRANCHES))
        return 'branches';
    if (has(['release', 'push of tags']))
        return 'tags';
    return has(BY_HAND) ? 'branches' : 'neither';
}
function eventsIn(on) {
    switch (on.kind) {
        case 'scalar':
            return [on.text];
        case 'list':
            return on.items.flatMap(eventsIn);
        case 'map':
            return on.entries.map(({ key, value }) => (key === 'push' && isForTags(value) ? 'push of tags' : key));
    }
}
function isForTags(push) {
    if (push.kind !== 'map')
        return false;
    const keys = push.entries.map(({ key }) => key);
    return keys.some((key) => key.startsWith('tags')) && !keys.some((key) => key.startsWith('branches'));
}

;// CONCATENATED MODULE: ./src/init/workflow.ts


function readWorkflow(file, text) {
    const { root, problems, placeOf } = (0,yaml.parseYaml)(text);
    const [first] = problems;
    if (first !== undefined)
        return { problem: `${placeOf(first.at)}: ${first.say()}` };
    const on = entryOf(root, 'on');
    const jobs = entryOf(root, 'jobs');
    if (on === undefined || jobs?.kind !== 'map')
        return { problem: '1:1: This is no workflow: it takes "on" and "jobs".' };
    return {
        file,
        name: workflow_textOf(entryOf(root, 'name')),
        jobs: jobs.entries.map(({ key, value }) => ({ id: key, name: nameOf(value) ?? key })),
        runs: runsOf(on),
        publishes: publishes(jobs)
    };
}
function entryOf(value, key) {
    return value.kind === 'map' ? value.entries.find((entry) => entry.key === key)?.value : undefined;
}
function workflow_textOf(value) {
    const text = value?.kind === 'scalar' ? value.text.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '';
    return text === '' ? undefined : text;
}
function nameOf(job) {
    return workflow_textOf(entryOf(job, 'name'))?.replace(/\$\{\{.*?\}\}/g, '*');
}
const PUBLISHING = /\/publish-badges(?:\/records)?@/;
const CHECKOUT = /^actions\/checkout@/;
function publishes({ entries }) {
    const steps = entries.flatMap(({ value }) => {
        const list = entryOf(value, 'steps');
        return list?.kind === 'list' ? list.items.map((step) => workflow_textOf(entryOf(step, 'uses')) ?? '') : [''];
    });
    return (steps.some((uses) => PUBLISHING.test(uses)) && steps.every((uses) => PUBLISHING.test(uses) || CHECKOUT.test(uses)));
}

// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(324);
;// CONCATENATED MODULE: ./src/cli-init.ts










const WORKFLOWS = '.github/workflows';
const MANIFEST = '.github/badges.yml';
const cli_init_PUBLISHING = ['badges.yml', 'badges.yaml'];
function init({ folder, dryRun }) {
    const { workflows, broken } = readAll(folder);
    const others = workflows.filter(({ file, publishes }) => !publishes && !cli_init_PUBLISHING.includes(file));
    const sources = others.filter(({ runs }) => runs === 'branches');
    if (sources.length === 0)
        throw nothingToShow(others, broken);
    const badges = badgesOf(others);
    const branch = defaultBranchOf(folder);
    const manifest = { path: MANIFEST, there: isThere((0,external_node_path_.join)(folder, MANIFEST)) ? MANIFEST : undefined };
    const publishing = { path: `${WORKFLOWS}/badges.yml`, there: publishingIn(folder, workflows) };
    const lines = [
        ...broken.map((problem) => `warning: ${problem} It is left out.`),
        settle(folder, dryRun, { ...manifest, text: manifestText(badges) }),
        settle(folder, dryRun, { ...publishing, text: workflowText(sources, branch) }),
        ...adviceFor({ badges, branch, isNew: manifest.there === undefined, isWritten: !dryRun })
    ];
    return lines
        .map((line) => `${line}\n`)
        .join('')
        .replace(/\n{3,}/g, '\n\n');
}
function readAll(folder) {
    const workflows = [];
    const broken = [];
    for (const file of filesIn(folder)) {
        const path = `${WORKFLOWS}/${file}`;
        const read = readWorkflow(file, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), 'utf8'));
        if ('problem' in read)
            broken.push((0,say/* harmless */.I)(`${path}:${read.problem}`));
        else
            workflows.push(read);
    }
    return { workflows, broken };
}
function filesIn(folder) {
    const place = (0,external_node_path_.join)(folder, WORKFLOWS);
    if (!isThere(place)) {
        throw new errors/* BadgeError */.qh('not-found', `There is no ${WORKFLOWS} in ${folder}: call init in the top folder of a repository that has workflows.`);
    }
    const files = (0,external_node_fs_.readdirSync)(place, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
    return files
        .map(({ name }) => name)
        .filter((name) => /\.ya?ml$/i.test(name))
        .sort();
}
function nothingToShow(others, broken) {
    const what = others.length === 0
        ? `${WORKFLOWS} holds no workflow that can be read, besides one that publishes`
        : `None of the workflows in ${WORKFLOWS} runs on a branch by itself`;
    const cure = 'Give one an event such as push, schedule or workflow_dispatch.';
    return new errors/* BadgeError */.qh('not-found', [`${what}: there is nothing to show. ${cure}`, ...broken].join(' '));
}
function publishingIn(folder, workflows) {
    const named = cli_init_PUBLISHING.find((file) => isThere((0,external_node_path_.join)(folder, WORKFLOWS, file)));
    const file = workflows.find(({ publishes }) => publishes)?.file ?? named;
    return file === undefined ? undefined : `${WORKFLOWS}/${file}`;
}
function settle(folder, dryRun, { path, there, text }) {
    if (there !== undefined)
        return (0,say/* harmless */.I)(`${there} is there, and stays as it is.`);
    if (dryRun)
        return `${path} would be:\n\n${text}`;
    const file = (0,external_node_path_.join)(folder, path);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text, { flag: 'wx' });
    }
    catch (error) {
        throw new errors/* BadgeError */.qh('refused', `Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return `${path} is written.`;
}
function isThere(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}


/***/ }),

/***/ 1860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
const textOf = (text, at, empty) => ({
    kind: 'scalar',
    at,
    size: 1,
    text,
    empty
});
const sum = (values) => values.reduce((total, { size }) => total + size, 1);
const listOf = (items, at) => ({ kind: 'list', at, size: sum(items), items });
function mapOf(entries, at) {
    return { kind: 'map', at, size: sum(entries.map(({ value }) => value)) + entries.length, entries };
}
const wrong = (at, say) => ({
    problems: [{ at, say }]
});


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/manifest/value.ts
var manifest_value = __webpack_require__(1860);
;// CONCATENATED MODULE: ./src/manifest/expander.ts



const MOST_VALUES = 100_000;
const DEEPEST = 64;
class Expander {
    problems = [];
    #anchored = new Map();
    #made = new Map();
    #aliases = 0;
    #depth = 0;
    rootOf(contents) {
        const root = this.#expand(contents, 0);
        if (this.#aliases > 0 && root.size > MOST_VALUES) {
            this.#refuse(0, `Its aliases (*name) make more than ${MOST_VALUES} values of this text: use fewer.`);
        }
        return root;
    }
    #expand(node, outer) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#targetOf(node.source, node.range?.[0] ?? outer);
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isSeq */.oP)(node) && !(0,dist/* isMap */.jh)(node))
            return nothing(outer);
        if (node.anchor === undefined)
            return this.#valueOf(node, outer);
        this.#anchored.set(node.anchor, node);
        const value = this.#valueOf(node, outer);
        this.#made.set(node, value);
        return value;
    }
    #valueOf(node, outer) {
        if ((0,dist/* isScalar */.jn)(node)) {
            return (0,manifest_value/* textOf */.b6)(node.source ?? '', node.range?.[0] ?? outer, node.value === null);
        }
        if (!(0,dist/* isSeq */.oP)(node) && !(0,dist/* isMap */.jh)(node))
            return nothing(outer);
        const at = node.range?.[0] ?? outer;
        if (this.#depth === DEEPEST)
            return this.#refuse(at, 'This is nested too deeply.');
        this.#depth++;
        const value = (0,dist/* isSeq */.oP)(node)
            ? (0,manifest_value/* listOf */.c3)(node.items.map((item) => this.#expand(item, at)), at)
            : (0,manifest_value/* mapOf */.A7)(node.items.map(({ key, value }) => this.#entryOf(key, value, at)), at);
        this.#depth--;
        return value;
    }
    #entryOf(key, value, outer) {
        const name = this.#expand(key, outer);
        return { key: name.kind === 'scalar' ? name.text : '', at: name.at, value: this.#expand(value, name.at) };
    }
    #targetOf(name, at) {
        this.#aliases++;
        const node = this.#anchored.get(name);
        const made = node === undefined ? undefined : this.#made.get(node);
        if (made !== undefined)
            return made;
        const why = node === undefined ? `there is no ${(0,errors/* quote */.hD)(`&${name}`)} before it` : 'it would hold itself';
        return this.#refuse(at, `The alias ${(0,errors/* quote */.hD)(`*${name}`)} stands for nothing: ${why}. A text that starts with * needs quotes.`);
    }
    #refuse(at, text) {
        this.problems.push({ at, say: () => text });
        return nothing(at);
    }
}
const nothing = (at) => (0,manifest_value/* textOf */.b6)('', at, true);

;// CONCATENATED MODULE: ./src/manifest/yaml.ts


function parseYaml(text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text.replace(/^\ufeff/, ''), {
        lineCounter,
        version: '1.2',
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        stringKeys: true,
        uniqueKeys: false,
        prettyErrors: false
    });
    const placeOf = (at) => {
        const { line, col } = lineCounter.linePos(at);
        return `${line}:${col}`;
    };
    const found = [...document.errors, ...document.warnings];
    const gaveUp = found.filter(({ code }) => code === 'RESOURCE_EXHAUSTION');
    const syntax = (gaveUp.length > 0 ? gaveUp : found).map(({ pos, code, message }) => ({
        at: pos[0],
        say: () => SAYINGS[code] ?? oneLine(message)
    }));
    const expander = new Expander();
    const root = expander.rootOf(syntax.length === 0 ? document.contents : null);
    return { root, problems: [...syntax, ...expander.problems], placeOf };
}
const SAYINGS = {
    BAD_ALIAS: 'This reads as an alias (*) or anchor (&) without a name. A text that starts so needs quotes: "*".',
    BAD_SCALAR_START: 'A text that starts with this character needs quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'A second colon on one line. Check the indentation; a text with ": " in it needs quotes.',
    MULTIPLE_DOCS: 'A second document begins here, and only one is read: take out the line "---".',
    NON_STRING_KEY: 'A key is a plain word, not a list, a map or an alias.',
    RESOURCE_EXHAUSTION: 'This is nested too deeply.',
    TAG_RESOLVE_FAILED: 'Tags are not read: take it out. A text that starts with ! needs quotes.'
};
const LONGEST = 200;
function oneLine(message) {
    const line = message.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}\u2026` : line.replace(/[^.?!]$/, '$&.');
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


/***/ })

};
;