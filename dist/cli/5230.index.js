export const id = 5230;
export const ids = [5230];
export const modules = {

/***/ 5230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   guard: () => (/* binding */ guard)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/** `guard`: refuses what leaves the scope of the checked-out item, before an edit, after a command, or before a commit. */

async function guard(options, here) {
    const layers = [options.hook, options.tree, options.staged].filter((each) => each === true).length;
    if (layers !== 1) {
        const hint = 'Give exactly one of --hook (before an edit), --tree (the working tree) and --staged (the next commit).';
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', layers === 0 ? 'No option says what to guard.' : 'Only one thing can be guarded.', hint);
    }
    if (options.hook) {
        const { guardHook } = await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(8004)]).then(__webpack_require__.bind(__webpack_require__, 8004));
        return guardHook(options, here);
    }
    if (options.tree) {
        const { guardTree } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(7563), __webpack_require__.e(7490), __webpack_require__.e(444), __webpack_require__.e(2280), __webpack_require__.e(685), __webpack_require__.e(684), __webpack_require__.e(8191)]).then(__webpack_require__.bind(__webpack_require__, 8191));
        return guardTree(options, here);
    }
    const { guardStaged } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(7563), __webpack_require__.e(7490), __webpack_require__.e(444), __webpack_require__.e(2280), __webpack_require__.e(684), __webpack_require__.e(7358)]).then(__webpack_require__.bind(__webpack_require__, 7689));
    return guardStaged(options, here);
}


/***/ })

};
