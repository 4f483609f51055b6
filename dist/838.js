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
/* harmony import */ var _badge_badge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(245);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3681);
/* harmony import */ var _render_render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3978);





/** Draws one badge: to standard output, or to a file and nothing to standard output. */
async function svg({ read, output }) {
    const [definition] = (await (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .V)(read)).badges;
    if (definition === undefined || (read('status') === '' && read('message') === '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BadgeError */ .qh('invalid', 'Nothing to draw: give --status or --message.');
    }
    const { source } = definition;
    const drawing = (0,_render_render_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .X)((0,_badge_badge_js__WEBPACK_IMPORTED_MODULE_1__/* .badgeOf */ .b)(read('label'), source.kind === 'status' ? source.status : undefined, definition), 'svg');
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


/***/ })

};
;