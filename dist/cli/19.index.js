export const id = 19;
export const ids = [19];
export const modules = {

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whose: () => (/* binding */ whose)
/* harmony export */ });
/* harmony import */ var _core_inquiry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9858);
/* harmony import */ var _core_plan_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3907);
/* harmony import */ var _core_report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6694);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6616);
/* harmony import */ var _core_scope_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3908);
/* harmony import */ var _core_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(269);
/* harmony import */ var _shell_git_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8895);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7435);
/** `whose <path>`: the unfinished items whose scope has the path, by the plans at the base. */









async function whose(paths, options, here) {
    const source = (0,_shell_git_source_js__WEBPACK_IMPORTED_MODULE_5__/* .gitSource */ .Y)({ directory: here.directory, subject: 'all', settings: { agents: [] }, ...options });
    const wanted = paths.map((path) => path.replace(/^\.\//, ''));
    const { result } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .askUntilKnown */ .j)(source, (snapshot) => (0,_core_inquiry_js__WEBPACK_IMPORTED_MODULE_7__/* .think */ .b)(snapshot, (inquiry) => findOwners(wanted, snapshot, inquiry)));
    const { judgement, owners } = result;
    const code = judgement.problems.length > 0 ? 2 : 0;
    if (here.json)
        await here.terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_8__/* .json */ .P)('whose', code, judgement, { whose: owners }));
    else if (code > 0)
        await here.terminal.print((0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .F)(judgement, { colours: here.terminal.colours }));
    else
        await here.terminal.print(wanted.map((path) => `${describe(path, owners)}\n`).join('') +
            judgement.notes.map((note) => `note: ${(0,_core_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(note)}\n`).join(''));
    return code;
}
function findOwners(paths, snapshot, inquiry) {
    const tree = inquiry.plans(snapshot.base.commit);
    if (tree === undefined)
        return undefined;
    const plans = (0,_core_plan_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlans */ .x)(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
    const world = (0,_core_world_js__WEBPACK_IMPORTED_MODULE_4__/* .surveyWorld */ .X)(plans.problems.length > 0 ? [] : plans.open, snapshot, inquiry);
    if (!world)
        return undefined;
    const owners = paths.flatMap((path) => world.owners.flatMap(({ item }) => {
        const kinds = (0,_core_scope_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsCovered */ .GD)(item.scope, path);
        const [branch] = item.branches;
        if (kinds.length === 0)
            return [];
        return [{ path, plan: item.plan, item: item.item, ...(branch === undefined ? {} : { branch }), kinds }];
    }));
    return {
        owners,
        judgement: {
            plans: plans.open.map(({ id, path, items }) => ({ id, path, itemCount: items.length })),
            planRevision: tree?.id.slice(0, 10) ?? 'none',
            verdicts: [],
            findings: [],
            problems: plans.problems,
            notes: snapshot.notes,
        },
    };
}
function describe(path, owners) {
    const own = owners.filter((each) => each.path === path);
    if (own.length === 0)
        return `${(0,_core_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}: nobody's`;
    const names = own.map(({ plan, item, branch, kinds }) => `${plan}/${item}${branch === undefined ? '' : ` (${branch})`}: ${kinds.join(', ')}`);
    return `${(0,_core_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}: ${(0,_core_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(names.join('; '))}`;
}


/***/ })

};
