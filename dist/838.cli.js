"use strict";
exports.id = 838;
exports.ids = [838];
exports.modules = {

/***/ 2838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   svg: () => (/* binding */ svg)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _badge_badge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5556);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4068);
/* harmony import */ var _inputs_looks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4977);
/* harmony import */ var _logo_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3948);
/* harmony import */ var _render_render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4474);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(324);








async function svg({ read, readLook, output }) {
    const [definition] = (await (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K)(read)).badges;
    if (definition === undefined || (read('status') === '' && read('message') === '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BadgeError */ .qh('invalid', 'Nothing to draw: give --status or --message.');
    }
    const { source } = definition;
    const status = source.kind === 'status' ? source.status : undefined;
    const looks = { ...definition, ...(0,_inputs_looks_js__WEBPACK_IMPORTED_MODULE_4__/* .readLooks */ .xj)(readLook), logos: await (0,_logo_js__WEBPACK_IMPORTED_MODULE_6__/* .logosFor */ .G)([definition]) };
    for (const cut of (0,_badge_badge_js__WEBPACK_IMPORTED_MODULE_1__/* .cuts */ ._I)(read('label'), status, looks))
        process.stderr.write(`warning: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_7__/* .harmless */ .I)(cut)}\n`);
    const drawing = await (0,_render_render_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .X)((0,_badge_badge_js__WEBPACK_IMPORTED_MODULE_1__/* .badgeOf */ .bN)(read('label'), status, looks), 'svg');
    if (output === undefined)
        return drawing;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(output, drawing);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BadgeError */ .qh('refused', `Cannot write ${output}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return '';
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