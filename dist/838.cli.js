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

/***/ 3948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ logosFor)
/* harmony export */ });
async function logosFor(badges) {
    const isNamed = badges.some(({ logo }) => logo !== undefined && 'name' in logo);
    return isNamed ? (await __webpack_require__.e(/* import() */ 424).then(__webpack_require__.bind(__webpack_require__, 1424))).LOGOS : {};
}


/***/ })

};
;