"use strict";
exports.id = 56;
exports.ids = [56];
exports.modules = {

/***/ 2487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ snippetFor),
  T: () => (/* binding */ updateBlock)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/readme/markers.ts

const MARKERS = { start: '<!-- badges:start -->', end: '<!-- badges:end -->' };
const MARKER = /<!--[ \t]*badges:(start|end)[ \t]*-->/g;
const WORDS = {
    ...{ start: 'start', begin: 'start', beginning: 'start', open: 'start', opening: 'start' },
    ...{ end: 'end', stop: 'end', finish: 'end', close: 'end', closing: 'end' }
};
const LIKENESS = /<[ \t]{0,3}!?[ \t]{0,3}-{1,3}[ \t]*\/?badges?([ \t]{0,3}[:;=_./ \t-][ \t]{0,3})([a-z]+)\b(?:[ \t]{0,3}-{0,3}[ \t]{0,3}>)?/gi;
function findInside(text, file, lead) {
    const markers = [...text.matchAll(MARKER)].map((match) => found(match, match[1] === 'end' ? 'end' : 'start'));
    const fail = (problem) => new errors/* BadgeError */.qh('invalid', `${file}: ${problem}`);
    const at = ({ from }) => `line ${lineOf(text, from)}`;
    for (const edge of ['start', 'end']) {
        const same = markers.filter((marker) => marker.edge === edge);
        if (same.length > 1)
            throw fail(`${MARKERS[edge]} stands there ${same.length} times (${same.map(at).join(', ')}). Leave one.`);
    }
    const [first, second] = markers;
    const inside = first !== undefined && second !== undefined ? { from: first.to, to: second.from } : undefined;
    const likenesses = likenessesIn(text).filter(({ from, to }) => !markers.some((one) => from < one.to && one.from < to));
    const stray = likenesses.find(({ from, isTight }) => inside === undefined || (isTight && !isIn(from, inside)));
    if (stray !== undefined) {
        throw fail(`${(0,errors/* quote */.hD)(stray.shown)} (${at(stray)}) is no marker. Did you mean ${(0,errors/* quote */.hD)(MARKERS[stray.edge])}?`);
    }
    if (first === undefined) {
        throw fail(`there is no block for badges. Put ${lead}${MARKERS.start} and ${lead}${MARKERS.end}, each on a line of its own, where they belong.`);
    }
    if (second === undefined || inside === undefined) {
        const missing = first.edge === 'start' ? `${MARKERS.end} is missing after it` : `${MARKERS.start} is missing before it`;
        throw fail(`${MARKERS[first.edge]} (${at(first)}) stands alone: ${missing}.`);
    }
    if (first.edge === 'end') {
        throw fail(`${MARKERS.end} (${at(first)}) stands before ${MARKERS.start} (${at(second)}). Swap them.`);
    }
    return inside;
}
function withoutMarkers(text) {
    return text.replace(MARKER, (marker) => marker.replace('<!--', '<! --'));
}
function found(match, edge) {
    const [shown] = match;
    return { edge, shown, from: match.index, to: match.index + shown.length };
}
function likenessesIn(text) {
    return [...text.matchAll(LIKENESS)].flatMap((match) => {
        const [, colon, word = ''] = match;
        const known = (0,errors/* nearest */.pA)(word, Object.keys(WORDS));
        const edge = known === undefined ? undefined : WORDS[known];
        return edge === undefined ? [] : [{ ...found(match, edge), isTight: colon === ':' }];
    });
}
const isIn = (at, { from, to }) => from <= at && at < to;
function lineOf(text, at) {
    return text.slice(0, at).split(/\r\n|\n|\r/).length;
}

;// CONCATENATED MODULE: ./src/readme/markup.ts

const ENDINGS = {
    '': 'markdown',
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.mdx': 'markdown',
    '.html': 'html',
    '.htm': 'html',
    '.adoc': 'asciidoc',
    '.asciidoc': 'asciidoc',
    '.asc': 'asciidoc',
    '.rst': 'rst'
};
const ALLOWED = `has no markup that is known. Allowed: files that end with ${Object.keys(ENDINGS).filter(Boolean).join(', ')}, or have no ending.`;
function markupOf(file) {
    const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    const markup = ENDINGS[dot === -1 ? '' : name.slice(dot)];
    if (markup === undefined)
        throw (0,errors/* invalid */.Gq)('readme', file, ALLOWED);
    return markup;
}

// EXTERNAL MODULE: ./src/readme/snippets.ts
var snippets = __webpack_require__(8534);
;// CONCATENATED MODULE: ./src/readme/block.ts



const OUTSIDE = {
    markdown: /^[ \t]*$/,
    html: /^[ \t]*$/,
    asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
    rst: /^[ \t]*(?:\.\.[ \t]*)?$/
};
function snippetFor(file, badges) {
    return (0,snippets/* snippet */.UA)(markupOf(file), badges);
}
const COMMENT = { markdown: '', html: '', asciidoc: '// ', rst: '.. ' };
const LINE_END = /\r\n|\n|\r/;
function updateBlock(text, content, file) {
    const markup = markupOf(file);
    const { from, to } = findInside(text, file, COMMENT[markup]);
    const [before, old, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
    const lineEnd = (LINE_END.exec(old) ?? LINE_END.exec(text))?.[0] ?? '\n';
    const lead = OUTSIDE[markup].exec(lastLine(before.slice(0, before.lastIndexOf('<!--'))))?.[0];
    const inHtml = markup === 'markdown' && IN_HTML.test(lastParagraph(before));
    const above = inHtml || markup === 'rst' ? lineEnd + lineEnd : lineEnd;
    const below = markup === 'rst' ? lineEnd + lineEnd : lineEnd;
    const indent = inHtml ? '' : indentation(lead);
    const shown = withoutMarkers(content)
        .split('\n')
        .map((line) => (line === '' ? '' : indent + line))
        .join(lineEnd);
    const body = content === '' ? lineEnd : above + shown + below;
    return before + trailingBlanks(old) + body + endLead(old, markup, lead) + after;
}
const IN_HTML = /^[ \t]*<\/?[a-z]/im;
const lastLine = (text) => text.split(LINE_END).at(-1) ?? '';
const lastParagraph = (text) => text.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/).at(-1) ?? '';
const indentation = (lead) => /^[ \t]*/.exec(lead ?? '')?.[0] ?? '';
const trailingBlanks = (old) => /^[ \t]+(?=[\r\n])/.exec(old)?.[0] ?? '';
function endLead(old, markup, lead) {
    const own = LINE_END.test(old) ? OUTSIDE[markup].exec(lastLine(old)) : null;
    return own?.[0] ?? lead ?? '';
}


/***/ }),

/***/ 2056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updateReadmes: () => (/* binding */ updateReadmes),
  upkeepOf: () => (/* binding */ upkeepOf)
});

// EXTERNAL MODULE: ./src/github/repository.ts
var repository = __webpack_require__(651);
// EXTERNAL MODULE: ./src/guard.ts
var guard = __webpack_require__(578);
;// CONCATENATED MODULE: ./src/readme/address.ts
function relativeAddress(file, page) {
    const folders = `blob/${page.defaultBranch}/${page.path}`.split('/').length - 1;
    const parts = `raw/${file.branch}/${file.path}`.split('/').map(encodeURIComponent);
    return '../'.repeat(folders) + parts.join('/');
}

// EXTERNAL MODULE: ./src/readme/block.ts + 2 modules
var block = __webpack_require__(2487);
// EXTERNAL MODULE: ./src/report.ts
var report = __webpack_require__(665);
// EXTERNAL MODULE: ./src/result.ts
var result = __webpack_require__(1666);
// EXTERNAL MODULE: ./src/values.ts
var values = __webpack_require__(4777);
;// CONCATENATED MODULE: ./src/upkeep.ts







async function upkeepOf(making) {
    const { plan, place } = making;
    if ((!plan.index && !plan.prune) || plan.destination.kind === 'gist')
        return undefined;
    const { indexAlong, pruneAlong, inTurn } = await __webpack_require__.e(/* import() */ 179).then(__webpack_require__.bind(__webpack_require__, 6179));
    const records = () => shownBy(making)
        .filter(({ file }) => file !== '')
        .map(report/* recordOf */.zv);
    const prune = plan.prune ? [pruneAlong(await pruningOf(making))] : [];
    return inTurn(...prune, ...(plan.index ? [indexAlong(records, (path) => place.address(path))] : []));
}
const shownBy = ({ plan, place, drawn }) => (0,result/* badgesAt */.YZ)(drawn().badges, plan, { place, publication: result/* NOTHING */.K$ });
async function pruningOf({ plan, ports, drawn }) {
    const { context, sources } = ports;
    const { template } = drawn();
    const { defaultBranch } = await sources.facts();
    const target = plan.destination.kind === 'branch' ? plan.destination.repository : undefined;
    const own = (0,repository/* fullName */.fq)(context.repository);
    return {
        template,
        values: await (0,values/* valuesFor */.E)([template], context, sources),
        shared: target !== undefined && target.toLowerCase() !== own.toLowerCase(),
        ids: plan.badges.flatMap(({ id }) => id ?? []),
        branches: context.branch === defaultBranch ? undefined : [context.branch],
        exists: (names) => ports.exists(names)
    };
}
const NO_ADVICE = {
    isSuperseded: () => Promise.resolve(false),
    renew: () => Promise.resolve([])
};
async function updateReadmes(making) {
    const { plan, ports } = making;
    if (plan.readme.length === 0)
        return undefined;
    const branch = { kind: 'branch', branch: '', repository: (0,repository/* fullName */.fq)(ports.context.repository) };
    const refusal = (0,guard/* guard */.a)(ports.context, { ...plan, destination: branch }) ?? (await strayReason(making));
    if (refusal !== undefined) {
        making.note(`README files are left as they are: ${refusal}.`);
        return undefined;
    }
    const { readmeAlong } = await __webpack_require__.e(/* import() */ 633).then(__webpack_require__.bind(__webpack_require__, 6633));
    const shown = shownBy(making);
    const target = await ports.openReadme(plan);
    const addressOf = await addressing(making);
    const content = (path) => (0,block/* snippetFor */.d)(path, shown.map(({ name, link, file, imageUrl }) => ({
        alt: name,
        link,
        image: file === '' ? imageUrl : addressOf(file, path)
    })));
    return target.publish([], NO_ADVICE, readmeAlong(plan.readme, content));
}
async function strayReason({ plan, ports, drawn }) {
    if (plan.destination.kind === 'directory')
        return undefined;
    const { defaultBranch } = await ports.sources.facts();
    const stray = drawn().badges.find(({ image, isPinned, subject }) => image === undefined && !isPinned && subject.branch !== defaultBranch);
    return stray && `the badge "${stray.id}" is of ${stray.subject.branch}, and they show ${defaultBranch}`;
}
async function addressing({ plan, ports, place }) {
    const { destination } = plan;
    const own = (0,repository/* fullName */.fq)(ports.context.repository).toLowerCase();
    if (destination.kind === 'directory')
        return (file, page) => '../'.repeat(page.split('/').length - 1) + place.address(file);
    if (destination.kind === 'gist' || (destination.repository ?? own).toLowerCase() !== own)
        return (file) => place.address(file);
    const { defaultBranch } = await ports.sources.facts();
    return (path, page) => relativeAddress({ branch: destination.branch, path }, { defaultBranch, path: page });
}


/***/ })

};
;