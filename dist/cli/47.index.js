export const id = 47;
export const ids = [47];
export const modules = {

/***/ 9047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   brief: () => (/* binding */ brief)
/* harmony export */ });
/* harmony import */ var _core_brief_brief_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7792);
/* harmony import */ var _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3220);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4940);
/* harmony import */ var _core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(323);
/* harmony import */ var _core_progress_base_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5386);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9104);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5703);
/* harmony import */ var _shell_git_plans_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2464);
/* harmony import */ var _shell_git_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(961);
/* harmony import */ var _shell_git_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1280);
/* harmony import */ var _shell_git_start_places_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7370);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7435);
/* harmony import */ var _named_item_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9500);
/** `brief [item]`: prints the work order of an item, from the plan on the base or from the one in the working tree. */















/** @returns 2 if a plan is broken */
async function brief(name, options, here) {
    const { directory, terminal } = here;
    if (options.all && name !== undefined)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('usage', 'The option --all cannot be combined with an item.', 'Leave out one of them.');
    const draft = options.draft ? await (0,_shell_git_plans_js__WEBPACK_IMPORTED_MODULE_8__/* .workingTreePlans */ .AP)(directory) : undefined;
    const base = options.base === undefined ? {} : { base: options.base };
    const source = (0,_shell_git_source_js__WEBPACK_IMPORTED_MODULE_10__/* .gitSource */ .Y)({ directory, subject: 'all', settings: { agents: [] }, ...base });
    const { snapshot, result } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_12__/* .askUntilKnown */ .j)(source, (known) => (0,_core_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .withFacts */ .Qj)(known, (facts) => {
        const state = (0,_core_progress_base_state_js__WEBPACK_IMPORTED_MODULE_4__/* .baseStateOf */ .w)(known, facts, draft);
        return state === _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG ? _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG : { ...state, progress: state.planState.progress };
    }));
    const { basePlans, planState, progress } = result;
    const judgement = (0,_core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutVerdicts */ .HT)(basePlans, [], options.draft ? [] : snapshot.notes);
    if (judgement.problems.length > 0) {
        const document = () => (0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .json */ .P)('brief', 2, judgement);
        await terminal.print(here.json ? document() : (0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .terminal */ .Fo)(judgement, { colours: terminal.colours }));
        return 2;
    }
    const { plans } = planState;
    const where = options.draft ? 'in the working tree' : `on "${snapshot.base.branch}"`;
    const hint = options.draft || plans.length > 0 ? undefined : 'To read the plans in the working tree, use --draft.';
    const chosen = options.all
        ? plans
            .flatMap((plan) => (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .itemsOf */ .S3)(plan).map((item) => ({ plan, item })))
            .filter(({ item }) => !progress.get((0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .keyOf */ .TN)(item))?.finished)
        : [
            name === undefined
                ? (0,_named_item_js__WEBPACK_IMPORTED_MODULE_13__/* .itemOfBranch */ .V)((await (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .openRepository */ .h_)(directory)).head.branch, plans, where)
                : (0,_named_item_js__WEBPACK_IMPORTED_MODULE_13__/* .itemNamed */ .Z)(name, plans, where, hint),
        ];
    const startOf = await (0,_shell_git_start_places_js__WEBPACK_IMPORTED_MODULE_11__/* .readStarts */ .y)(directory, snapshot.base);
    const briefs = chosen.map(({ plan, item }) => (0,_core_brief_brief_js__WEBPACK_IMPORTED_MODULE_0__/* .briefOf */ .G)(plan, item, {
        planState,
        base: snapshot.base.branch,
        planRevision: basePlans.revision,
        isDraft: options.draft === true,
        start: startOf(item),
    }));
    if (here.json)
        await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .json */ .P)('brief', 0, judgement, { briefs }));
    else {
        await terminal.print(textOf(briefs));
        for (const note of [...judgement.notes, ...(judgement.warnings ?? [])])
            await terminal.printError(`note: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(note)}\n`);
    }
    return 0;
}
/** In the log of a job, a line could act as a command. */
function textOf(briefs) {
    const text = briefs.map(({ markdown }) => markdown).join('\n---\n\n');
    return text.split('\n').map(_core_text_inert_js__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP).join('\n');
}


/***/ })

};
