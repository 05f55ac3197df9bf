export const id = 346;
export const ids = [346];
export const modules = {

/***/ 346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   hasRecord: () => (/* binding */ hasRecord),
/* harmony export */   isFirstTime: () => (/* binding */ isFirstTime),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4573);
/** Where the guard remembers a session, in the Git directory of a working tree. */





function placeOf({ gitDirectory }, session, ending) {
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(session).digest('hex').slice(0, 32);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folderOf({ gitDirectory }), `${id}.${ending}`);
}
function folderOf({ gitDirectory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(gitDirectory, 'parallel-work', 'sessions');
}
function hasRecord(worktree, session) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(placeOf(worktree, session, 'json'));
}
/** Whether this is the first time in the session. Also true if it cannot be remembered. */
async function isFirstTime(worktree, session, what) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folderOf(worktree), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(placeOf(worktree, session, what), '', { flag: 'wx' });
        return true;
    }
    catch (error) {
        return (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'EEXIST';
    }
}


/***/ })

};
