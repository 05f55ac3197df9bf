export const id = 19;
export const ids = [19];
export const modules = {

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whose: () => (/* binding */ whose)
/* harmony export */ });
/* harmony import */ var _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _core_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);
/* harmony import */ var _core_progress_plan_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9022);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6616);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5703);
/* harmony import */ var _shell_git_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5854);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7435);
/** `whose <path>`: the unfinished items whose scope has the path, by the plans at the base. */









async function whose(paths, options, here) {
    const source = (0,_shell_git_source_js__WEBPACK_IMPORTED_MODULE_7__/* .gitSource */ .Y)({ directory: here.directory, subject: 'all', settings: { agents: [] }, ...options });
    const wanted = paths.map((path) => path.replace(/^\.\//, ''));
    const { result } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_8__/* .askUntilKnown */ .j)(source, (snapshot) => (0,_core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .withFacts */ .Qj)(snapshot, (facts) => findOwners(wanted, snapshot, facts)));
    const { judgement, owners } = result;
    const code = judgement.problems.length > 0 ? 2 : 0;
    if (here.json)
        await here.terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .P)('whose', code, judgement, { whose: owners }));
    else if (code > 0)
        await here.terminal.print((0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminal */ .Fo)(judgement, { colours: here.terminal.colours }));
    else
        await here.terminal.print(wanted.map((path) => `${describe(path, owners)}\n`).join('') +
            [...(0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .warningLines */ ._F)(judgement, here.terminal.colours), ...judgement.notes.map((note) => `note: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(note)}`)]
                .map((line) => `${line}\n`)
                .join(''));
    return code;
}
function findOwners(paths, snapshot, facts) {
    const basePlans = (0,_core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .basePlansAt */ .nx)(snapshot.base.commit, snapshot, facts);
    if (basePlans === _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { open, problems } = basePlans.plans;
    const planState = (0,_core_progress_plan_state_js__WEBPACK_IMPORTED_MODULE_3__/* .planStateOf */ .M)(problems.length > 0 ? [] : open, snapshot, facts);
    if (planState === _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const owners = paths.flatMap((path) => planState.owners.flatMap(({ item }) => {
        const kinds = (0,_core_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsCovered */ .GD)(item.scope, path);
        const [branch] = item.branches;
        if (kinds.length === 0)
            return [];
        return [{ path, plan: item.plan, item: item.item, ...(branch === undefined ? {} : { branch }), kinds }];
    }));
    return { owners, judgement: (0,_core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutVerdicts */ .HT)(basePlans, [], snapshot.notes) };
}
function describe(path, owners) {
    const own = owners.filter((each) => each.path === path);
    if (own.length === 0)
        return `${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(path)}: nobody's`;
    const names = own.map(({ plan, item, branch, kinds }) => `${plan}/${item}${branch === undefined ? '' : ` (${branch})`}: ${kinds.join(', ')}`);
    return `${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(path)}: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(names.join('; '))}`;
}


/***/ })

};
