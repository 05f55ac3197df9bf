export const id = 878;
export const ids = [878];
export const modules = {

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4940);
/* harmony import */ var _core_plan_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4824);
/* harmony import */ var _core_report_exit_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3720);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2796);
/* harmony import */ var _shell_git_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4681);
/* harmony import */ var _shell_git_plans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3093);
/* harmony import */ var _shell_git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(961);
/** `lint [plan…]`: everything that is wrong with the plans of the working tree, each with its place. */









async function lint(wanted, options, here) {
    const repository = await (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .openRepository */ .h)(here.directory);
    const base = await (0,_shell_git_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveBase */ .g)(repository, options.base);
    const tree = await (0,_shell_git_plans_js__WEBPACK_IMPORTED_MODULE_4__/* .plansOnDisk */ .VJ)(repository);
    const judgement = judgePlans(tree, base.branch, base.defaultBranch ?? base.branch, wanted);
    const code = (0,_core_report_exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCode */ .I)(judgement, { strict: here.strict });
    await here.terminal.print(here.json ? (0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .P)('lint', code, judgement) : (0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .F)(judgement, { colours: here.terminal.colours }));
    return code;
}
function judgePlans(tree, base, defaultBranch, wanted) {
    const here = (0,_core_plan_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlans */ .x)(tree, { branch: base, defaultBranch });
    // A plan for another branch is inert here; whoever writes it still wants to know what is wrong with it.
    const bases = [...new Set(here.inert.map((each) => each.base))];
    const sets = [here, ...bases.map((branch) => (0,_core_plan_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlans */ .x)(tree, { branch, defaultBranch }))];
    const named = nameable(sets);
    const chosen = wanted.length === 0 ? undefined : new Set(wanted.map((each) => find(each, named)));
    const isChosen = (path) => chosen === undefined || path === undefined || chosen.has(path);
    const plans = sets.flatMap(({ open }) => open).filter(({ path }) => isChosen(path));
    return {
        plans: plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length })),
        planRevision: tree?.id.slice(0, 10) ?? 'none',
        verdicts: [],
        findings: [],
        problems: distinct(sets.flatMap(({ problems }) => problems)).filter(({ at }) => isChosen(at?.path)),
        notes: [...here.inert.map(inertNote), ...shape(plans, tree)],
    };
}
function nameable(sets) {
    return new Set(sets.flatMap(({ open, brokenPaths }) => [...open.map(({ path }) => path), ...brokenPaths]));
}
/** By id, or by the path of its file from the root. */
function find(name, paths) {
    const candidates = [
        name.replace(/^\.\//, ''),
        `${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG}/${name}.yml`,
        `${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG}/${name}.yaml`,
        `${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG}/${name}`,
    ];
    const path = candidates.find((each) => paths.has(each));
    if (path !== undefined)
        return path;
    const known = [...paths].map((each) => `"${each}"`).join(', ');
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', `there is no plan "${name}"`, known === '' ? `plans lie in ${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG}/` : `there are: ${known}`);
}
/** Read once for each branch, a problem of a whole directory comes up each time. */
function distinct(problems) {
    return [...new Map(problems.map((each) => [JSON.stringify([each.at, each.message]), each])).values()];
}
function inertNote({ path, base }) {
    return `"${path}" is for "${base}": it binds nobody on another branch`;
}
function shape(plans, tree) {
    if (tree === null)
        return [`there is no plan: ${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG}/ is not there`];
    return plans.map(({ id, items, integration }) => {
        const count = `${items.length} ${items.length === 1 ? 'item' : 'items'}`;
        return `plan "${id}" can be read: ${count}${integration ? ' and an integration' : ''}`;
    });
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/**
 * 0: no finding of severity `error` and every verdict `success`; 1: otherwise; 2: a plan is broken, unless every branch could
 * be judged all the same (it mends the plan). `strict` counts warnings as errors.
 */
function exitCode(judgement, { strict }) {
    if (!isJudged(judgement))
        return 2;
    const isRed = judgement.findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warn'));
    return isRed || judgement.verdicts.some(({ verdict }) => verdict !== 'success') ? 1 : 0;
}
function isJudged({ problems, verdicts }) {
    return problems.length === 0 || (verdicts.length > 0 && verdicts.every(({ verdict }) => verdict !== 'error'));
}


/***/ })

};
