"use strict";
exports.id = 564;
exports.ids = [564];
exports.modules = {

/***/ 4564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withInherited: () => (/* binding */ withInherited)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/manifest/badges.ts + 4 modules
var manifest_badges = __webpack_require__(179);
// EXTERNAL MODULE: ./src/manifest/load.ts + 2 modules
var load = __webpack_require__(7397);
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
            await this.#add(await groupFile(text, reference), [reference]);
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
        await this.#add(await groupFile(text, reference), longer);
    }
}
function missing(reference) {
    return `there is no file ${(0,errors/* quote */.hD)(referenceText(reference))}, or the token may not read it. Write owner/repo:path@ref, and give a token that sees the repository.`;
}
async function groupFile(text, reference) {
    const parsed = await (0,load/* loadManifest */.eY)(text, { source: referenceText(reference), scope: 'group' });
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


/***/ })

};
;