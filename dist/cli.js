#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   UP: () => (/* binding */ UnknownWorkflow),
/* harmony export */   d: () => (/* binding */ bracketsOf),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qh: () => (/* binding */ BadgeError)
/* harmony export */ });
const KIND = {
    invalid: 'input',
    unauthorized: 'setup',
    forbidden: 'setup',
    policy: 'setup',
    archived: 'setup',
    moved: 'setup',
    'not-found': 'setup',
    refused: 'setup',
    conflict: 'input',
    limited: 'outage',
    outage: 'outage',
    interrupted: 'signal'
};
const BRACKETS = {
    policy: 'forbidden',
    archived: 'forbidden',
    refused: 'forbidden',
    moved: 'not-found'
};
function bracketsOf(code) {
    return BRACKETS[code] ?? code;
}
class BadgeError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'BadgeError';
        this.code = code;
    }
    get kind() {
        return KIND[this.code];
    }
}
class UnknownWorkflow extends BadgeError {
    constructor(message) {
        super('invalid', message);
    }
}
function invalid(input, value, allowed) {
    return new BadgeError('invalid', `Input "${input}": ${quote(value)} ${allowed}`);
}
const SHOWN = 80;
function quote(value) {
    const line = value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
    return JSON.stringify(line.length > SHOWN ? `${line.slice(0, SHOWN)}\u2026` : line);
}
function nearest(word, names) {
    const wanted = word.toLowerCase().slice(0, SHOWN);
    let best;
    let least = Math.max(2, Math.floor(wanted.length / 2)) + 1;
    for (const name of names) {
        const distance = editDistance(wanted, name.toLowerCase());
        if (distance < least)
            [best, least] = [name, distance];
    }
    return best;
}
function suggestion(word, names) {
    const name = nearest(word, names);
    return name === undefined ? '' : ` Did you mean ${quote(name)}?`;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
function notFound(what, name, names) {
    return `There is no ${what} ${quote(name)}: the badge is unknown.${suggestion(name, names)}`;
}


/***/ }),

/***/ 5585:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LOOK_FLAGS),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
const INPUTS = [
    'id',
    'label',
    'message',
    'color',
    'status',
    'needs',
    'workflow',
    'job',
    'branch',
    'link',
    'style',
    'logo',
    'badges',
    'manifest',
    'values',
    'target-branch',
    'target-repository',
    'gist-id',
    'gist-token',
    'directory',
    'path',
    'formats',
    'token',
    'readme',
    'allow-public',
    'single-commit',
    'dry-run',
    'fail-on',
    'job-status',
    'job-id'
];
const LOOK_FLAGS = ['palette', 'label-color', 'logo-color'];


/***/ }),

/***/ 324:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text
        .replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .replaceAll('##[', '## [')
        .replace(/^\s*::/, (colons) => colons.replace('::', ': :'));
}


/***/ }),

/***/ 6218:
/***/ ((module) => {

module.exports = require("./cli-records.js");

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 992:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".cli.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./src/inputs/names.ts
var names = __nccwpck_require__(5585);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/records/flags.ts

const RECORD_COMMANDS = ['list', 'get', 'add', 'edit', 'remove', 'preview'];
const BADGE_FLAGS = [
    'workflow',
    'job',
    'branch',
    'environment',
    'check',
    'status',
    'label',
    'message',
    'color',
    'style',
    'logo',
    'link'
];
const WHERE = ['manifest', 'repository', 'scope', 'token'];
const RECORD = ['name', 'image-url', 'link-url', 'badge', ...BADGE_FLAGS];
const RECORD_FLAGS = {
    list: ['name', 'json', 'format', ...WHERE],
    get: ['json', 'format', ...WHERE],
    add: ['id', ...RECORD, 'json', ...WHERE],
    edit: [...RECORD, 'json', ...WHERE],
    remove: WHERE,
    preview: ['name', 'image-url', 'link-url', 'json', ...WHERE]
};
const ABOUT_ONE = ['get', 'edit', 'remove'];
const SCOPES = { repository: 'project', organization: 'group' };
function readScope(text = 'repository') {
    if (text === 'repository' || text === 'organization')
        return SCOPES[text];
    const names = Object.keys(SCOPES);
    throw invalid('scope', text, `is not known.${suggestion(text, names)} Allowed: ${names.join(', ')}.`);
}

;// CONCATENATED MODULE: ./src/args.ts



class UsageError extends Error {
}
const SVG_FLAGS = ['label', 'message', 'color', 'status', 'style', 'logo'];
const FLAGS = {
    publish: [...names/* INPUTS */.m, 'event'],
    svg: [...SVG_FLAGS, ...names/* LOOK_FLAGS */.E, 'output', 'json-lines'],
    init: ['dry-run'],
    ...RECORD_FLAGS
};
function readArgs(words) {
    const [name, ...rest] = words;
    if (name === undefined || name === 'help' || name === '--help' || name === '-h')
        return { kind: 'help', of: rest[0] };
    if (name === '--version' || name === '-v')
        return { kind: 'version' };
    const flags = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined;
    if (flags === undefined)
        throw new UsageError(`Unknown command ${JSON.stringify(name)}. Commands: ${Object.keys(FLAGS).join(', ')}; see publish-badges --help.`);
    const command = RECORD_COMMANDS.find((known) => known === name);
    const takesId = command !== undefined && ABOUT_ONE.includes(command);
    const { values, ids } = parseFlags(rest, flags, takesId);
    if (values['help'] === true)
        return { kind: 'help', of: name };
    const given = (flag) => (values[flag] === true ? 'true' : args_text(values[flag]));
    const read = (flag) => given(flag) ?? '';
    if (command !== undefined) {
        const id = takesId ? ids[0] : given('id');
        return { kind: 'records', command, id, json: values['json'] === true, read: given };
    }
    if (name === 'init')
        return { kind: 'init', dryRun: values['dry-run'] === true };
    if (values['json-lines'] === true)
        return alone(values);
    if (name === 'svg')
        return { kind: 'svg', output: args_text(values['output']), read, readLook: read };
    return { kind: 'publish', event: args_text(values['event']), read };
}
function alone(values) {
    const other = Object.keys(values).find((flag) => flag !== 'json-lines');
    if (other === undefined)
        return { kind: 'json-lines' };
    throw new UsageError(`--json-lines and --${other} exclude each other: what is drawn is said line by line.`);
}
const SWITCHES = ['dry-run', 'allow-public', 'single-commit', 'json-lines', 'json'];
const args_text = (value) => (typeof value === 'string' ? value : undefined);
function parseFlags(words, flags, takesId) {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: SWITCHES.includes(flag) ? 'boolean' : 'string' }]));
    const all = { ...options, help: { type: 'boolean', short: 'h' } };
    try {
        const { values, positionals } = (0,external_node_util_namespaceObject.parseArgs)({ args: words, options: all, strict: true, allowPositionals: takesId });
        const [, second] = positionals;
        if (second !== undefined)
            throw new Error(`Unexpected argument '${second}'. One badge is meant: give one id.`);
        return { values, ids: positionals };
    }
    catch (error) {
        throw new UsageError(error instanceof Error ? error.message : String(error));
    }
}

;// CONCATENATED MODULE: ./src/help.ts

const GENERAL = `publish-badges: CI status badges that tell the truth

  publish-badges publish [flags]   find a status, draw its badge, publish it
  publish-badges svg [flags]       draw one badge
  publish-badges list | get ID | add | edit ID | remove ID | preview
                                   look after the badges of .github/badges.yml
  publish-badges init [--dry-run]  propose a manifest and a publishing workflow from the workflows there are
  publish-badges COMMAND --help    the flags of a command

Try:  publish-badges svg --label build --status passing --output build.svg
`;
const PUBLISH = `publish-badges publish: find a status, draw its badge, publish it

What it shows
  --event FILE            a runner's event (JSON); of a workflow_run event the status is taken
  --status WORD           a status said outright: success, failing, STOPPED, ...
  --needs JSON            results of jobs: {"build":{"result":"success"}}
  --workflow NAME         newest run of a workflow: file name, id or name; '*' for all (asks GitHub)
  --job NAME              only these jobs: a name or glob
  --branch NAME           whose runs; also fills %{branch}
  --message TEXT          a static badge, or other words for a status
  --badges YAML           a list of badges with all their keys, instead of the flags above
  --manifest FILE         a file of badges (default: .github/badges.yml, if nothing else says what to show)
  --values LINES          messages of its static badges: coverage=87%, one a line
  --label TEXT  --color COLOR  --logo NAME|DATA-URI  --link KIND|URL  --id ID
  --style flat|flat-square|plastic|for-the-badge|social

Where it goes
  --directory DIR         write files below DIR; no network
  --target-branch NAME    commit to a branch (default: badges)   --target-repository OWNER/NAME
  --gist-id ID            write to a gist, with --gist-token TOKEN (or GIST_TOKEN)
  --path TEMPLATE         default: %{branch}/%{id}
  --formats svg,json      default: svg
  --token TOKEN           for GitHub's API (or GITHUB_TOKEN)
  --readme FILES          README files whose block of badges is kept up to date, one a line
  --single-commit         the target branch keeps one commit
  --dry-run               do everything but write
  --allow-public          a private repository agrees to a public target
  --fail-on setup|any|none  --job-status WORD  --job-id NUMBER   as in the action

Example:  publish-badges publish --event event.json --directory out
`;
const SVG = `publish-badges svg: draw one badge

  --label TEXT            left text
  --status WORD           a status: passing, failure, STOPPED, ...
  --message TEXT          right text; with --status other words for it
  --color COLOR           a name of shields or CSS, hex, rgb() or hsl()
  --label-color COLOR     the same for the left side
  --style flat|flat-square|plastic|for-the-badge|social
  --palette default|shields
  --logo NAME             github, docker, python, ... or data:image/...;base64,...
  --logo-color COLOR      default: what shows on the label
  --output FILE           default: standard output

  --json-lines            draw many: on standard input one badge a line, as JSON with the keys of the
                          manifest's looks and "links"; for each line one back, {"svg":...} or {"error":...}

Examples: publish-badges svg --label build --status passing > build.svg
          publish-badges svg --json-lines < badges.jsonl
`;
const INIT = `publish-badges init: propose a manifest and a publishing workflow

Looks at .github/workflows/ below the working folder, and writes .github/badges.yml and
.github/workflows/badges.yml. A file that is there stays as it is.

  --dry-run               show the files instead of writing them
`;
const RECORDS = `publish-badges list | get | add | edit | remove | preview: look after the badges of a manifest

  list [--name TEXT]      all badges in their order, inherited ones included; --name: only those of this very name
  get ID                  one badge
  add --id ID ...         a new badge, behind the others
  edit ID ...             what is given changes, the rest stays
  remove ID
  preview --link-url URL --image-url URL
                          both as they would show; nothing is written

Which file
  (nothing)               .github/badges.yml below the working folder
  --manifest FILE         another file
  --repository OWNER/NAME the file on GitHub; a change is one commit on the default branch
  --scope organization    the group's file: badges.yml, on GitHub of OWNER/.github
  --token TOKEN           for GitHub's API (or GITHUB_TOKEN); without --repository for inherited badges

A badge
  --name TEXT  --image-url URL  --link-url URL     a picture that is somewhere already
  --workflow FILE  --job NAME  --environment NAME  --check NAME  --status WORD  --branch NAME
  --label TEXT  --message TEXT  --color COLOR  --style STYLE  --logo NAME  --link KIND|URL
  --badge YAML            any keys of the manifest: --badge '{strict: true, label: ~}'; ~ takes a key out

How it is printed (list and get)
  --json                  GitLab's fields
  --format markdown|html|asciidoc|rst

Example:  publish-badges add --id ci --workflow ci.yml
`;
const HELP = {
    publish: PUBLISH,
    svg: SVG,
    init: INIT,
    ...Object.fromEntries(RECORD_COMMANDS.map((command) => [command, RECORDS]))
};
function helpFor(command) {
    return command !== undefined && Object.hasOwn(HELP, command) ? (HELP[command] ?? GENERAL) : GENERAL;
}

// EXTERNAL MODULE: ./src/say.ts
var say = __nccwpck_require__(324);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/stdout.ts

function print(text, file = 1) {
    const bytes = Buffer.from(text);
    let written = 0;
    try {
        while (written < bytes.length)
            written += (0,external_node_fs_.writeSync)(file, bytes, written);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EAGAIN')
            (file === 1 ? process.stdout : process.stderr).write(bytes.subarray(written));
    }
}

;// CONCATENATED MODULE: ./src/cli.ts





async function run(words) {
    const command = readArgs(words);
    switch (command.kind) {
        case 'help':
            return helpFor(command.of);
        case 'version':
            return `${VERSION}\n`;
        case 'svg':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(81), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2838))).svg(command);
        case 'json-lines':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(81), __nccwpck_require__.e(832), __nccwpck_require__.e(446)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3446))).jsonLines(process);
        case 'records':
            return (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6218, 23))).records(command, process);
        case 'init':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(273)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2273))).init({ folder: process.cwd(), dryRun: command.dryRun });
        case 'publish':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(81), __nccwpck_require__.e(666)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4666))).publishFrom(command, process);
    }
}
const VERSION = '1.0.0';
const isKnown = (error) => error.name === 'BadgeError';
run(process.argv.slice(2)).then(print, (error) => {
    const isUsage = error instanceof UsageError;
    const known = error instanceof Error && isKnown(error) ? ` [${(0,errors/* bracketsOf */.d)(error.code)}]` : undefined;
    const message = !(error instanceof Error)
        ? String(error)
        : known === undefined && !isUsage
            ? (error.stack ?? error.message)
            : error.message;
    const lines = message.split('\n').map(say/* harmless */.I).join('\n');
    process.stderr.write(`publish-badges: ${lines}${known ?? ''}\n`);
    process.exitCode = isUsage ? 2 : 1;
});

module.exports = __webpack_exports__;
/******/ })()
;