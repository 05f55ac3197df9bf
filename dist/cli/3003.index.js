export const id = 3003;
export const ids = [3003];
export const modules = {

/***/ 3003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoredAmong: () => (/* binding */ ignoredAmong),
/* harmony export */   trackedAmong: () => (/* binding */ trackedAmong)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);
/** Which of these paths Git ignores, and which it tracks. */


/** A file that Git tracks is never ignored. */
async function ignoredAmong(root, paths) {
    if (paths.length === 0)
        return new Set();
    // With "./", no path is taken for a pattern.
    const input = Buffer.from(paths.map((path) => `./${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .rawPath */ .av)(path)}\0`).join(''), 'latin1');
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['check-ignore', '-z', '--stdin'], { input, codes: [0, 1], withWildcards: true });
    return new Set((0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output).map((raw) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(raw).path.slice('./'.length)));
}
async function trackedAmong(root, paths) {
    if (paths.length === 0)
        return new Set();
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['ls-files', '-z', '--', ...paths]);
    return new Set((0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output).map((raw) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(raw).path));
}


/***/ })

};
