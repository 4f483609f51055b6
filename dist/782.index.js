"use strict";
exports.id = 782;
exports.ids = [782];
exports.modules = {

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


/***/ })

};
;