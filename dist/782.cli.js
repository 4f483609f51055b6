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



function directoryTarget(place) {
    return { publish: (files) => Promise.resolve().then(() => publish(files, place)) };
}
function publish(files, { folder, bounds, dryRun }) {
    const written = [];
    for (const { path, text } of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        if (bounds !== undefined)
            refuseOutside(bounds, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        if (dryRun || textOf(file) === text)
            continue;
        replace(file, text);
        written.push(path);
    }
    return { written, superseded: [], removed: [] };
}
function textOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function replace(file, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        const draft = `${file}.${process.pid}.tmp`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, file);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BadgeError */ .qh('refused', `Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
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