export const id = 7210;
export const ids = [7210];
export const modules = {

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plannedEntry: () => (/* binding */ plannedEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);
/** What Git would store for a file after an edit that is not made yet. */



/** The id of content that is not known. It equals no other. */
const UNKNOWN_CONTENT = 'f'.repeat(40);
/** @param content all of the new text. Undefined if only a part of it is known */
async function plannedEntry(root, path, content) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
    const mode = stats?.isFile() && (stats.mode & 0o100) !== 0 ? '100755' : '100644';
    if (content === undefined)
        return { mode, oid: UNKNOWN_CONTENT };
    // With the path, the filters and line endings of the repository apply.
    const args = ['hash-object', '--stdin', '--path', path];
    const [oid = UNKNOWN_CONTENT] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitLines */ .QS)(root, args, { input: content, elsewhere: true });
    return { mode, oid };
}


/***/ })

};
