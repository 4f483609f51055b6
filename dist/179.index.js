"use strict";
exports.id = 179;
exports.ids = [179];
exports.modules = {

/***/ 6179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inTurn: () => (/* binding */ inTurn),
  indexAlong: () => (/* binding */ indexAlong),
  pruneAlong: () => (/* reexport */ pruneAlong)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/readme/record.ts
const FIELDS = [
    'id',
    'name',
    'kind',
    'status',
    'label',
    'message',
    'color',
    'link_url',
    'image_url',
    'rendered_link_url',
    'rendered_image_url',
    'path',
    'markdown'
];

// EXTERNAL MODULE: ./src/readme/snippets.ts
var snippets = __webpack_require__(8534);
;// CONCATENATED MODULE: ./src/readme/overview.ts



const OVERVIEW = { page: 'README.md', data: 'badges.json' };
const MADE_BY = '<!-- publish-badges:index -->';
const CURE = 'Move it to another place, or switch "publish.index" off.';
function sorted(records) {
    return [...records].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function writeData(records) {
    const ordered = sorted(records).map((record) => Object.fromEntries(FIELDS.map((field) => [field, record[field]])));
    return `${JSON.stringify(ordered, null, 2)}\n`;
}
function readData(text) {
    if (text === undefined)
        return [];
    const data = parsed(text);
    if (!Array.isArray(data) || !data.every(isRecord)) {
        throw new errors/* BadgeError */.qh('refused', `${OVERVIEW.data} at the target is not the list of badges that we write. ${CURE}`);
    }
    return data;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const NULLABLE = ['status', 'label', 'message', 'color', 'link_url', 'rendered_link_url'];
function isRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const fields = new Map(Object.entries(value));
    const isSound = (field) => typeof fields.get(field) === 'string' || (fields.get(field) === null && NULLABLE.includes(field));
    return FIELDS.every(isSound) && /^(?:project|group)$/.test(String(fields.get('kind')));
}
function writePage(records) {
    const folders = new Map();
    for (const record of sorted(records)) {
        const folder = record.path.slice(0, Math.max(0, record.path.lastIndexOf('/')));
        const inside = folders.get(folder) ?? [];
        inside.push(record);
        folders.set(folder, inside);
    }
    const sections = [...folders].map(([folder, inside]) => section(folder, inside));
    const note = `Made by publish-badges with every publication; what is changed here by hand is lost. The same as data: [${OVERVIEW.data}](${OVERVIEW.data}).`;
    return [`# Badges\n\n${MADE_BY}\n\n${note}\n`, ...sections].join('\n');
}
function refuseForeignPage(text) {
    if (text === undefined || text.split(/\r?\n/).includes(MADE_BY))
        return;
    throw new errors/* BadgeError */.qh('refused', `${OVERVIEW.page} at the target is not of our making, and stays as it is. ${CURE}`);
}
function section(folder, records) {
    const heading = folder === '' ? [] : [`## ${plain(folder)}\n`];
    return [...heading, ...records.map(entry)].join('\n');
}
function entry({ id, name, path, rendered_link_url: link, markdown }) {
    const image = path.split('/').map(encodeURIComponent).join('/');
    const picture = path.endsWith('.svg')
        ? (0,snippets/* snippet */.UA)('markdown', [{ alt: name, image, link }])
        : `[${plain(path)}](${(0,snippets/* destination */.j_)(image)})`;
    const code = markdown.replace(/[\r\n]+/g, ' ');
    const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    return `### ${plain(name) || plain(id)}\n\n${picture}\n\n${fence}markdown\n${code}\n${fence}\n`;
}
function plain(text) {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return line.replace(/[\\`*_{}[\]<>|!#&~:@]|(?<=www)\./gi, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./src/keep/ours.ts
const NUMBER = String.raw `(?:\d+(?:\.\d+)?|\.\d+)`;
const SUFFIX = String.raw `[\da-z]{4,7}`;
const COLOR = String.raw `#[\da-f]{6}(?:[\da-f]{2})?`;
const WORDS = `(?:[^<>&"]|&(?:amp|lt|gt|#34);)*`;
const STOPS = String.raw `(?:<stop(?: (?:offset|stop-color|stop-opacity)="[#.\da-f]+")+/>)+`;
const LOGO = `(?:<image x="${NUMBER}" y="${NUMBER}" width="14" height="14" href="data:image/[^"<>&]+"/>)?`;
const BOXES = `(?:<rect(?: x="${NUMBER}")? width="${NUMBER}" height="${NUMBER}" fill="${COLOR}"/>)*`;
const TEXT = String.raw `<text(?: (?:x|y|textLength|letter-spacing|font-weight|transform|fill|fill-opacity|filter)="[#.\w()]+")+>${WORDS}</text>`;
const RAISED = String.raw `<filter id="b(?<flat>${SUFFIX})"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s\k<flat>" x2="0" y2="100%">${STOPS}</linearGradient><clipPath id="r\k<flat>"><rect width="${NUMBER}" height="${NUMBER}" rx="[34]"/></clipPath><g clip-path="url\(#r\k<flat>\)">${BOXES}<rect width="${NUMBER}" height="${NUMBER}" fill="url\(#s\k<flat>\)"/></g>`;
const SQUARE = `<g shape-rendering="crispEdges">${BOXES}</g>`;
const SHADED = String.raw `<g transform="scale\(\.1\)"><g fill="#(?:010101|ccc)">(?:${TEXT}){2}</g>${TEXT}</g>`;
const COLORED = `(?:${RAISED}|${SQUARE})<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="1[01]0">${LOGO}(?:${SHADED}|${TEXT}){0,2}</g>`;
const BUBBLE = String.raw `<rect x="${NUMBER}" y="\.5" width="${NUMBER}" height="19" rx="2" fill="#fafafa"/><rect x="${NUMBER}" y="7\.5" width="\.5" height="5" stroke="#fafafa"/><path d="M${NUMBER} 6\.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
const SOCIAL = String.raw `<linearGradient id="a(?<social>${SUFFIX})" x2="0" y2="100%">${STOPS}</linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x="\.5" y="\.5" width="${NUMBER}" height="19" rx="2"/>(?:${BUBBLE})?</g>${LOGO}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px"><rect stroke="#d5d5d5" fill="url\(#a\k<social>\)" x="\.5" y="\.5" width="${NUMBER}" height="19" rx="2"/>(?:${TEXT}){0,4}</g>`;
const PICTURE = new RegExp(String.raw `^<svg xmlns="http://www\.w3\.org/2000/svg" width="${NUMBER}" height="(?:18|20|28)" role="img" aria-label="(?<name>${WORDS})"><title>\k<name></title>(?:${COLORED}|${SOCIAL})</svg>\n$`);
function readPicture(text) {
    const groups = PICTURE.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const name = ours_unescape(groups['name'] ?? '');
    const colors = [...text.matchAll(/<rect[^>]* fill="(#[\da-f]{6,8})"\/>/g)].map(([, color = '']) => color);
    const color = groups['social'] === undefined ? (colors.at(-1) ?? null) : null;
    const shown = ours_unescape(/<text[^>]*>([^<]*)</.exec(text)?.[1] ?? '');
    return { ...halves(name, shown), color };
}
const CHARACTERS = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#34;': '"' };
const ours_unescape = (words) => words.replace(/&[^;]+;/g, (entity) => CHARACTERS[entity] ?? entity);
function halves(name, shown) {
    for (let at = name.indexOf(': '); at !== -1; at = name.indexOf(': ', at + 1)) {
        const label = name.slice(0, at);
        if (label.toUpperCase() === shown.toUpperCase())
            return { label, message: name.slice(at + 2) };
    }
    return { label: '', message: name };
}
const KEYS = /^schemaVersion,label,message,color(?:,labelColor)?(?:,style)?$/;
const STYLES = [undefined, 'flat-square', 'plastic', 'for-the-badge', 'social'];
function isEndpoint(text) {
    const value = ours_parsed(text);
    if (typeof value !== 'object' || value === null || `${JSON.stringify(value)}\n` !== text)
        return false;
    if (!KEYS.test(Object.keys(value).join()))
        return false;
    const fields = new Map(Object.entries(value));
    const isColor = (color) => typeof color === 'string' && new RegExp(`^${COLOR}$`).test(color);
    return (fields.get('schemaVersion') === 1 &&
        [fields.get('label'), fields.get('message')].every((words) => typeof words === 'string') &&
        isColor(fields.get('color')) &&
        (!fields.has('labelColor') || isColor(fields.get('labelColor'))) &&
        STYLES.includes(fields.get('style')));
}
function ours_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isOurs(path, text) {
    return path.endsWith('.json') ? isEndpoint(text) : readPicture(text) !== undefined;
}

// EXTERNAL MODULE: ./src/badge/id.ts
var id = __webpack_require__(6518);
// EXTERNAL MODULE: ./src/manifest/placeholders.ts
var placeholders = __webpack_require__(7647);
// EXTERNAL MODULE: ./src/target/ref.ts
var ref = __webpack_require__(7136);
;// CONCATENATED MODULE: ./src/keep/template.ts



const ALLOWED = {
    branch: ref/* isBranchName */.Q,
    id: id/* isId */.eQ,
    workflow: (stem) => !stem.includes('/'),
    job: (slug) => (0,id/* isId */.eQ)(slug) && !slug.includes('/')
};
function partsOf(template, values) {
    return template.split(/(%\{(?:branch|id|workflow|job)\})/).map((text, index) => {
        if (index % 2 === 0)
            return { literal: (0,placeholders/* expand */.fT)(text, values).text };
        const name = text.slice(2, -1);
        return { open: name === 'branch' || name === 'id' || name === 'workflow' ? name : 'job' };
    });
}
const MOST_STEPS = 20_000;
function readingsOf(path, parts) {
    const readings = [];
    let steps = 0;
    const read = (at, index, reading) => {
        const part = parts[index];
        if (++steps > MOST_STEPS)
            return;
        if (part === undefined) {
            if (at === path.length)
                readings.push(reading);
        }
        else if ('literal' in part) {
            if (path.startsWith(part.literal, at))
                read(at + part.literal.length, index + 1, reading);
        }
        else {
            for (const end of endsOf(path, at, parts[index + 1])) {
                const value = path.slice(at, end);
                const before = reading[part.open];
                if (before === undefined ? ALLOWED[part.open](value) : before === value) {
                    read(end, index + 1, { ...reading, [part.open]: value });
                }
            }
        }
    };
    read(0, 0, {});
    return steps > MOST_STEPS ? undefined : readings;
}
function endsOf(path, at, next) {
    if (next === undefined)
        return at < path.length ? [path.length] : [];
    const literal = 'literal' in next ? next.literal : '';
    const ends = [];
    for (let end = at + 1; end <= path.length; end++)
        if (path.startsWith(literal, end))
            ends.push(end);
    return ends;
}

;// CONCATENATED MODULE: ./src/keep/prune.ts




function pruneAlong(pruning) {
    refuseMixture(pruning);
    const known = new Map();
    return async (standing, own) => {
        const suspects = suspectsAmong([...(await standing.files()).keys()], own, pruning);
        const open = new Set(suspects.flatMap(({ branches }) => branches).filter((name) => !known.has(name)));
        const there = open.size === 0 ? open : await pruning.exists([...open]);
        for (const name of open)
            known.set(name, there.has(name));
        const dead = suspects.filter(({ branches }) => !branches.some((name) => known.get(name))).map(({ path }) => path);
        const texts = dead.length === 0 ? [] : [...(await standing.texts(dead))];
        return { files: [], removed: texts.filter(([path, text]) => isOurs(path, text)).map(([path]) => path) };
    };
}
function suspectsAmong(paths, own, { template, values, ...manifest }) {
    const parts = partsOf(template.replace(/\.svg$/, ''), values);
    const published = new Set(own.paths.map(stemOf));
    const ids = new Set(manifest.ids);
    const isWanted = ({ branch, id }) => {
        const { branches } = manifest;
        const isSpokenOf = branches === undefined || (branch !== undefined && branches.includes(branch));
        return !isSpokenOf || id === undefined || ids.has(id) || ids.has(id.slice(0, Math.max(0, id.lastIndexOf('/'))));
    };
    return paths.flatMap((path) => {
        if (!/\.(?:svg|json)$/.test(path) || path === OVERVIEW.data || published.has(stemOf(path)))
            return [];
        const readings = readingsOf(stemOf(path), parts) ?? [];
        const wanted = readings.filter(isWanted);
        if (readings.length === 0 || wanted.some(({ branch }) => branch === undefined))
            return [];
        return { path, branches: wanted.flatMap(({ branch }) => branch ?? []) };
    });
}
const stemOf = (path) => path.replace(/\.(?:svg|json)$/, '');
const OWN_FOLDER = /^(?:(?!%\{(?:branch|id|workflow|job)\}).)*%\{project_(?:path|id|name|title)\}(?:(?!%\{(?:branch|id|workflow|job)\}).)*\//;
function refuseMixture({ template, shared }) {
    if (!shared || OWN_FOLDER.test(template))
        return;
    throw new errors/* BadgeError */.qh('invalid', `"publish.prune": the path ${(0,errors/* quote */.hD)(template)} does not tell this repository's badges from those of others. Let it start with a folder of its own, such as %{project_name}/%{branch}/%{id}.`);
}

;// CONCATENATED MODULE: ./src/keep/along.ts





function indexAlong(records, address) {
    return async (standing, own) => {
        refuseCollision(own);
        const [files, texts] = await Promise.all([standing.files(), standing.texts(Object.values(OVERVIEW))]);
        refuseForeignPage(texts.get(OVERVIEW.page));
        const written = new Set(own.paths.filter((path) => !own.superseded.includes(path)));
        const badges = new Map();
        for (const record of readData(texts.get(OVERVIEW.data))) {
            if (files.has(record.path))
                badges.set(along_stemOf(record.path), record);
        }
        for (const record of records()) {
            if (isFiled(record) && written.has(record.path))
                badges.set(along_stemOf(record.path), record);
        }
        const unknown = [...files.keys()].filter((path) => path.endsWith('.svg') && !badges.has(along_stemOf(path)));
        const all = [...badges.values(), ...(await foundAt(unknown, standing, address))];
        const pages = [
            { path: OVERVIEW.page, text: writePage(all) },
            { path: OVERVIEW.data, text: writeData(all) }
        ];
        return { files: pages, removed: [] };
    };
}
function inTurn(...alongs) {
    return async (standing, own) => {
        const files = [];
        const removed = new Set();
        for (const along of alongs) {
            const changes = await along(without(removed, standing), own);
            files.push(...changes.files);
            for (const path of changes.removed)
                removed.add(path);
        }
        return { files, removed: [...removed] };
    };
}
function without(removed, standing) {
    if (removed.size === 0)
        return standing;
    return {
        files: async () => new Map([...(await standing.files())].filter(([path]) => !removed.has(path))),
        texts: (paths) => standing.texts(paths.filter((path) => !removed.has(path)))
    };
}
const isFiled = (record) => record.path !== null;
const along_stemOf = (path) => path.replace(/\.(?:svg|json)$/, '');
function refuseCollision({ paths }) {
    if (!paths.includes(OVERVIEW.data))
        return;
    throw new errors/* BadgeError */.qh('invalid', `"publish.index" writes the file ${OVERVIEW.data}, and so would a badge: give it another "id" or "path".`);
}
async function foundAt(paths, standing, address) {
    if (paths.length === 0)
        return [];
    const texts = await standing.texts(paths);
    return [...texts].flatMap(([path, text]) => {
        const drawn = readPicture(text);
        return drawn === undefined ? [] : recordOf(path, drawn, address(path));
    });
}
function recordOf(path, { label, message, color }, image) {
    const name = label || message;
    const addresses = { link_url: null, image_url: image, rendered_link_url: null, rendered_image_url: image };
    const markdown = (0,snippets/* snippet */.UA)('markdown', [{ alt: name, image, link: null }]);
    const id = along_stemOf(path).slice(path.lastIndexOf('/') + 1);
    return { id, name, kind: 'project', status: null, label, message, color, ...addresses, path, markdown };
}


/***/ })

};
;