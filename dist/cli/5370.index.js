export const id = 5370;
export const ids = [5370,9202];
export const modules = {

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readBaseStarts)
/* harmony export */ });
/* harmony import */ var _core_claim_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4791);
/* harmony import */ var _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3220);
/* harmony import */ var _core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);
/* harmony import */ var _core_progress_base_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1505);
/* harmony import */ var _shell_git_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1587);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7435);
/** Reads which items of the plans on the base can start, for `next`, `claim` and `release`. */






/** @param existing the names of the branches where claims are kept */
async function readBaseStarts(repository, base, existing) {
    const place = base === undefined ? {} : { base };
    const source = (0,_shell_git_source_js__WEBPACK_IMPORTED_MODULE_4__/* .gitSource */ .Y)({
        directory: repository.root,
        repository,
        subject: 'all',
        settings: { agents: [] },
        ...place,
    });
    const { snapshot, result } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .askUntilKnown */ .j)(source, (known) => (0,_core_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .withFacts */ .Qj)(known, (facts) => {
        const state = (0,_core_progress_base_state_js__WEBPACK_IMPORTED_MODULE_3__/* .baseStateOf */ .w)(known, facts);
        return state === _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG ? _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG : { ...state, starts: (0,_core_claim_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .startsOf */ .j)(state.planState, existing) };
    }));
    const judgement = (0,_core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutVerdicts */ .HT)(result.basePlans, [], snapshot.notes);
    const { starts, ...state } = result;
    return { base: snapshot.base, plans: state.planState.plans, state, starts, judgement };
}


/***/ }),

/***/ 5370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   next: () => (/* binding */ next)
/* harmony export */ });
/* harmony import */ var _core_claim_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8996);
/* harmony import */ var _core_claim_starts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4791);
/* harmony import */ var _core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2248);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9104);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5703);
/* harmony import */ var _shell_git_claim_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7525);
/* harmony import */ var _shell_git_fetched_branches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8541);
/* harmony import */ var _shell_git_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1531);
/* harmony import */ var _base_starts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9286);
/** `next`: lists the items that can start now, as far as this clone knows. */










/** @returns 0 even if nothing can start, 2 if a plan is broken */
async function next({ base }, here) {
    const { directory, terminal } = here;
    const repository = await (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .openRepository */ .h_)(directory);
    const existing = await (0,_shell_git_claim_place_js__WEBPACK_IMPORTED_MODULE_6__/* .knownBranches */ .k)(repository);
    const { starts, judgement } = await (0,_base_starts_js__WEBPACK_IMPORTED_MODULE_9__/* .readBaseStarts */ .h)(repository, base, existing);
    const isBroken = judgement.problems.length > 0;
    const list = starts.filter(_core_claim_starts_js__WEBPACK_IMPORTED_MODULE_1__/* .canStart */ .B);
    const doubts = starts.flatMap(({ item, doubt }) => doubt === undefined ? [] : [`Item "${item.item}" is left out. ${doubt}`]);
    const { hasOrigin, isAll } = await (0,_shell_git_fetched_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchedBranches */ .u)(repository);
    const unseen = hasOrigin && !isAll && list.length > 0 ? [_core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSEEN_BRANCHES */ .oW] : [];
    const told = { ...judgement, notes: [...judgement.notes, ...doubts, ...unseen] };
    const code = isBroken ? 2 : 0;
    if (here.json)
        await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq)('next', code, told, isBroken ? {} : { next: list.map(_core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shownStart */ .s) }));
    else if (isBroken)
        await terminal.print((0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminal */ .Fo)(told, { colours: terminal.colours }));
    else {
        const lines = [
            ...(list.length > 0 ? (0,_core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startLines */ .a1)(list) : [(0,_core_claim_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToStart */ .L)(starts)]),
            ...(0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .warningLines */ ._F)(told, terminal.colours),
            ...told.notes.map((note) => terminal.colours.dim(`note: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(note)}`)),
        ];
        await terminal.print(lines.map((line) => `${line}\n`).join(''));
    }
    return code;
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nothingToStart),
/* harmony export */   b: () => (/* binding */ takenBy)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);

/** Of what a claim says, because anybody may have written it. */
const MOST_CHARACTERS = 300;
/** Who has an item: by its claim, or only that a branch exists. */
function takenBy(item, branch, note) {
    const about = { item: { plan: item.plan, item: item.item }, branch, outcome: 'taken' };
    if (!note)
        return { ...about, why: `Its branch "${branch}" exists, but has no claim.` };
    const [by, at] = [note.by, note.at].map((text) => (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, MOST_CHARACTERS));
    return { ...about, ...(by ? { by } : {}), ...(at ? { at } : {}) };
}
const MOST_NAMED = 5;
/** Why no item can start, in sentences. */
function nothingToStart(starts) {
    const names = (list) => {
        const more = list.length - MOST_NAMED;
        const shown = list.slice(0, MOST_NAMED).map(({ item }) => `"${item.plan}/${item.item}"`);
        return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    };
    const groups = [
        ['Taken', starts.filter(({ obstacle }) => obstacle?.kind === 'taken')],
        ['Waiting for others', starts.filter(({ obstacle }) => obstacle?.kind === 'waiting')],
        ['Perhaps merged already', starts.filter(({ doubt }) => doubt !== undefined)],
    ];
    const said = groups.flatMap(([word, list]) => (list.length > 0 ? [`${word}: ${names(list)}.`] : []));
    return ['No item can start now.', ...said].join(' ');
}


/***/ }),

/***/ 4791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ canStart),
/* harmony export */   j: () => (/* binding */ startsOf)
/* harmony export */ });
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9093);
/* harmony import */ var _progress_merge_candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9202);
/* harmony import */ var _text_start_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8793);
/** Which items can start now, and why the others cannot. */





/**
 * All items, the earliest wave first.
 *
 * @param existing the names of the branches where claims are kept: on the server, or in a repository without one
 */
function startsOf(planState, existing) {
    const names = [...existing];
    const live = planState.plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3).filter(({ dropped }) => dropped === undefined);
    const laidOut = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_4__/* .waves */ .L)(planState.plans, live);
    const waveOf = new Map(laidOut.flatMap((wave, index) => wave.map((item) => [(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item), index + 1])));
    const starts = [...planState.progress.values()].map((progress) => {
        const { item } = progress;
        const obstacle = obstacleOf(progress, names, planState);
        const doubt = obstacle ? undefined : (0,_progress_merge_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHaveMerged */ .Kg)(progress, planState);
        return {
            item,
            branch: (0,_text_start_work_js__WEBPACK_IMPORTED_MODULE_2__/* .plainBranch */ .P6)(item.branches) ?? item.branches[0] ?? '',
            wave: waveOf.get((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item)) ?? 1,
            ...(obstacle ? { obstacle } : {}),
            ...(doubt === undefined ? {} : { doubt }),
        };
    });
    return starts.sort((a, b) => a.wave - b.wave);
}
/** Whether it can be taken without asking a person. */
function canStart({ obstacle, doubt }) {
    return obstacle === undefined && doubt === undefined;
}
function obstacleOf(progress, existing, planState) {
    const { item, finished, pulls } = progress;
    if (item.dropped !== undefined)
        return { kind: 'done', because: 'is dropped' };
    if (finished)
        return { kind: 'done', because: 'is finished' };
    if (item.branches.length === 0)
        return { kind: 'done', because: 'has no branch in the plan' };
    const branch = existing.find((name) => item.branches.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimMatches */ .ob)(claim, name))) ?? pulls[0]?.branch;
    if (branch !== undefined)
        return { kind: 'taken', branch, because: `is taken: its branch "${branch}" exists` };
    const others = planState
        .waitsFor(item)
        .map((each) => `"${each.item.plan === item.plan ? '' : `${each.item.plan}/`}${each.item.item}"`);
    if (others.length > 0)
        return { kind: 'waiting', because: `waits for ${others.join(', ')}` };
    return item.merged ? { kind: 'done', because: progress.because } : undefined;
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   i7: () => (/* binding */ allowedKinds)
/* harmony export */ });
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);


/**
 * The kinds of change that are allowed for the path. Other rules handle constraints and unsafe paths.
 *
 * @param merges the merges of the item: if it is reopened, it may change files that it created
 */
function allowedKinds(item, plan, path, merges = []) {
    if (item.dropped !== undefined)
        return [];
    return _terms_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_KINDS */ .t.filter((kind) => mayChange(item, plan, kind, path) || hasCreated(item, plan, path, merges));
}
function mayChange(item, plan, kind, path) {
    if ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)(item.scope, kind, path) !== undefined)
        return true;
    if (kind !== 'delete' && covers(plan.generated, path))
        return true;
    if (kind === 'create' && covers(plan.shared, path))
        return true;
    return item.isIntegration && itemsNear(plan, path).some((each) => owns(each, path));
}
const indexes = new WeakMap();
function itemsNear(plan, path) {
    const known = indexes.get(plan) ?? (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .indexScopes */ .m5)(plan.items, ({ scope }) => scope);
    indexes.set(plan, known);
    return known.near(path);
}
function hasCreated(item, plan, path, merges) {
    if (item.isIntegration)
        return false;
    const isCreated = merges.some(({ changes }) => changes.complete && changes.list.some((each) => each.kind === 'create' && each.path === path));
    return isCreated && ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)(item.scope, 'create', path) !== undefined || covers(plan.shared, path));
}
/** An item owns a path if its scope contains it for any kind of change. A dropped item owns nothing. */
function owns({ scope, dropped }, path) {
    return dropped === undefined && (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsCovered */ .GD)(scope, path).length > 0;
}
/** Whether a list of the whole plan (`generated`, `shared`) matches the path, like a scope with these globs. */
function covers(globs, path) {
    return (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .firstMatch */ .o4)(globs, path) !== undefined;
}


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ baseStateOf)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/waves.js
var waves = __webpack_require__(9093);
;// CONCATENATED MODULE: ./lib/core/progress/items-about.js
/** Leaves out of the plans what has no influence on the progress of some items, so that less has to be read to know it. */




/**
 * The plans with these items, those that depend on them, and those that may claim the same branches, again and again. All
 * items if an integration is among these, because it is finished only after them.
 */
function plansAbout(plans, isAsked) {
    const all = plans.flatMap(plan/* itemsOf */.S3);
    const asked = all.filter(isAsked);
    if (asked.some(({ isIntegration }) => isIntegration))
        return plans;
    const dependents = dependentsIn(plans, all);
    const sharersOf = sharersIn(all);
    const needed = new Set(asked);
    for (const item of needed)
        for (const each of [...(0,maps/* listAt */.gT)(dependents, (0,plan/* keyOf */.TN)(item)), ...sharersOf(item)])
            needed.add(each);
    return plans.map(({ integration, ...plan }) => ({
        ...plan,
        items: plan.items.filter((item) => needed.has(item)),
        ...(integration && needed.has(integration) ? { integration } : {}),
    }));
}
/** By the key of an item: the items that depend on it, directly or through others. */
function dependentsIn(plans, all) {
    const dependencies = (0,waves/* dependenciesOf */.h)(plans);
    const found = new Map();
    for (const item of all)
        for (const key of dependencies(item))
            (0,maps/* remembered */.HK)(found, key, () => []).push(item);
    return found;
}
/** The items with a claim that may match a branch which the item claims too. */
function sharersIn(all) {
    const byName = new Map();
    const withGlobs = [];
    for (const item of all) {
        if (item.branches.some(branch_names/* isGlobClaim */.rz))
            withGlobs.push(item);
        for (const branch of item.branches)
            (0,maps/* remembered */.HK)(byName, branch, () => []).push(item);
    }
    return (item) => {
        const hasGlob = item.branches.some(branch_names/* isGlobClaim */.rz);
        return [
            ...item.branches.flatMap((branch) => (0,maps/* listAt */.gT)(byName, branch)),
            ...(hasGlob ? all : withGlobs).filter((other) => mayShare(item, other)),
        ];
    };
}
function mayShare(one, other) {
    return one.branches.some((claim) => other.branches.some((each) => mayMeet(claim, each)));
}
function mayMeet(one, other) {
    if (!(0,branch_names/* isGlobClaim */.rz)(one))
        return (0,branch_names/* claimMatches */.ob)(other, one);
    if (!(0,branch_names/* isGlobClaim */.rz)(other))
        return (0,branch_names/* claimMatches */.ob)(one, other);
    const [start, begin] = [literalStart(one), literalStart(other)];
    return start.startsWith(begin) || begin.startsWith(start);
}
/** What every branch that the glob matches begins with, or less. */
function literalStart(glob) {
    return glob.replace(/[^\w/-].*/s, '');
}

// EXTERNAL MODULE: ./lib/core/progress/plan-state.js
var plan_state = __webpack_require__(4712);
// EXTERNAL MODULE: ./lib/core/progress/stacks.js
var stacks = __webpack_require__(486);
;// CONCATENATED MODULE: ./lib/core/progress/base-state.js
/** How far the items of the plans on the base are. Most commands begin here. */





/**
 * @param draft plans to read instead, as if they were on the base. Null if there are none
 * @param isAsked which items are asked about, if not all. Others may be left out
 */
function baseStateOf(snapshot, facts, draft, isAsked) {
    const basePlans = draft === undefined ? (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts) : (0,base_plans/* basePlansOf */.lW)(draft, snapshot);
    if (basePlans === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { problems, open, inert } = basePlans.plans;
    const bases = { open: isAsked ? plansAbout(open, isAsked) : open, inert };
    const planState = (0,plan_state/* planStateOf */.M)(problems.length > 0 ? stacks/* NO_PLANS */.Be : bases, snapshot, facts);
    return planState === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : { basePlans, planState };
}


/***/ }),

/***/ 7400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ignoredMerge)
/* harmony export */ });
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9305);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1650);
/** Finds the latest merge from a branch of an unfinished item that does not count, why not, and what makes it count. */



/** Undefined where no branch of the item has merged at all, or one that merged counts or may count. */
function ignoredMerge({ item, merges, unprovable }, planState) {
    const { snapshot, facts } = planState;
    // What could not be read may be what makes one count.
    if (merges.length > 0 || unprovable !== undefined)
        return undefined;
    const merge = (0,_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .byTime */ .XL)(snapshot.merged).findLast((each) => each.sameRepository && (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM)(item, each.branch));
    if (!merge)
        return undefined;
    const base = snapshot.base.branch;
    const name = (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .pullName */ .N4)(merge);
    const when = `If ${name} is the work of item "${item.item}"`;
    if (merge.base !== base)
        return intoAnother(merge, when, planState);
    if (merge.mergeCommit === null || facts.reached({ commit: merge.mergeCommit }) !== true)
        return {
            because: `${name} was merged, but its merge commit is not in the history of "${base}"`,
            otherwise: 'Merge its work again.',
        };
    if (!(0,_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .hasChanges */ .ik)(merge))
        return {
            because: `${name} was merged, but it changed no file, so it does not count`,
            otherwise: `Open another pull request, or add "dropped: <reason>" to item "${item.item}" in the plan on "${base}".`,
        };
    const isListed = merge.before !== null && (0,_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .isListedAt */ .NW)(merge.before, item, facts);
    return {
        because: merge.guess && isListed
            ? `${name} is in "${base}", but no merge names it, and no file shows that this is the work of item "${item.item}"`
            : `${name} was merged, but at that time the plan did not list its branch for item "${item.item}", or listed it for another item too`,
        ...((0,_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .isReverted */ .sE)([merge], [], snapshot, facts) === true
            ? { otherwise: 'Merge another pull request.' }
            : { named: { when, merged: nameOf(merge) } }),
    };
}
function intoAnother(merge, when, { snapshot, facts, progress }) {
    const base = snapshot.base.branch;
    const carrier = [...progress.values()].find(({ item }) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM)(item, merge.base));
    const where = carrier ? `"${merge.base}", the branch of item "${carrier.item.item}"` : `"${merge.base}"`;
    const because = `${(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .pullName */ .N4)(merge)} was merged into ${where}, not into "${base}"`;
    const isThere = merge.mergeCommit !== null && facts.reached({ commit: merge.mergeCommit }) === true;
    if (isThere && (0,_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .isReverted */ .sE)([merge], [], snapshot, facts) !== true)
        return { because: `${because}, but "${base}" has its work`, named: { when, merged: nameOf(merge) } };
    // A squash has another commit than the original merge.
    const carried = carrier?.finished ? carrier.merges.findLast((each) => each.branch === merge.base) : undefined;
    if (carried?.mergeCommit) {
        const named = { when: `If its work came with ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .pullName */ .N4)(carried)}`, merged: { commit: carried.mergeCommit } };
        return { because, named };
    }
    return {
        because,
        otherwise: `Merge "${merge.base}" into "${base}". Then name the commit of that merge, or of the squash, in the plan on "${base}": "merged: { commit: '<40 digits>' }".`,
    };
}
/** Git knows branches, but not the numbers of pull requests. */
function nameOf({ number, mergeCommit }) {
    return number === undefined ? { commit: mergeCommit ?? '' } : { pull: number };
}


/***/ }),

/***/ 9202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ mayHaveMerged),
/* harmony export */   Zy: () => (/* binding */ mergeCandidates),
/* harmony export */   zw: () => (/* binding */ namedMerges)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8060);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3274);
/* harmony import */ var _allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
/* harmony import */ var _ignored_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7400);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9305);
/* harmony import */ var _revert_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2021);
/**
 * Finds commits of the base that may be the merge of an unfinished item whose branch was deleted or fast-forwarded. Git
 * cannot prove it, so none counts. Each is offered with the line of the plan that makes it count.
 */








const MOST_OFFERED = 5;
const MOST_SUBJECT = 72;
const found = new WeakMap();
/** Newest first. */
function mergeCandidates(progress, planState) {
    if (planState.snapshot.source !== 'git')
        return [];
    const byItem = found.get(planState) ?? findLikely(planState);
    found.set(planState, byItem);
    const likely = (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(byItem, progress);
    if (isTakenBack(likely, planState))
        return [];
    const wasListed = ({ commit, before = commit }) => (0,_merges_js__WEBPACK_IMPORTED_MODULE_5__/* .isListedAt */ .NW)(before, progress.item, planState.facts);
    return likely
        .slice(0, MOST_OFFERED)
        .filter(wasListed)
        .map(({ commit, message, because }) => ({
        commit,
        subject: message.replace(/\n.*/s, '').slice(0, MOST_SUBJECT),
        because,
        line: (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedLine */ .TA)({ commit }),
    }));
}
/** Handles all items together, because there may be hundreds of items and thousands of commits. */
function findLikely(planState) {
    const all = [...planState.progress.values()];
    const taken = takenCommits(all);
    const claimantsOf = claimantIndex(all);
    const ownersOf = ownerIndex(all);
    const likely = new Map();
    for (const plan of planState.plans) {
        const waiting = new Set(all.filter((each) => each.plan === plan && isWithoutMerge(each)));
        if (waiting.size === 0)
            continue;
        const arrived = planState.facts.arrivedSince({ path: plan.path });
        if (arrived === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            continue;
        for (const each of withoutReverts(arrived).filter(({ commit }) => !taken.has(commit))) {
            const claimants = claimantsOf(each.message);
            const named = claimants.filter(() => each.isMerge);
            const others = claimants.length === 0 ? [...waiting] : claimants;
            const inScope = ownersOf(each).filter((of) => others.includes(of) && !named.includes(of) && isInScope(each, of));
            for (const of of named)
                if (waiting.has(of))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .BC)(likely, of, { ...each, because: 'branch-named' });
            for (const of of inScope)
                if (waiting.has(of))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .BC)(likely, of, { ...each, because: 'in-scope' });
        }
    }
    return likely;
}
function isWithoutMerge({ item, pulls, merges, finished }) {
    return !finished && pulls.length === 0 && merges.length === 0 && item.branches.length > 0;
}
function isInScope({ changes = [] }, { item, plan }) {
    return (changes.some(({ path }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(item, path)) &&
        changes.every(({ path, kind }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedKinds */ .i7)(item, plan, path).includes(kind)));
}
/** Finds the items whose branches a message names. */
function claimantIndex(all) {
    const names = new Map();
    const globs = [];
    for (const of of all) {
        for (const claim of of.item.branches) {
            if ((0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlobClaim */ .rz)(claim))
                globs.push({ claim, of });
            else
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .BC)(names, claim, of);
        }
    }
    const claimants = (name) => [
        ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(names, name),
        ...globs.filter(({ claim }) => name.includes('/') && (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, name)).map(({ of }) => of),
    ];
    return (message) => [...new Set(branchesIn(message).flatMap(claimants))];
}
/** The items that may have made a commit: integrations, and the owners of its first path that not everybody may change. */
function ownerIndex(all) {
    const known = new Map();
    const ownersOf = (path) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .remembered */ .HK)(known, path, () => all.filter(({ item }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(item, path)));
    const integrations = all.filter(({ item }) => item.isIntegration);
    const common = [...new Set(all.flatMap(({ plan }) => [...plan.generated, ...plan.shared]))];
    return ({ changes = [] }) => {
        const telling = changes.find(({ path }) => !(0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(common, path));
        const owners = (telling ? [telling] : changes).flatMap(({ path }) => ownersOf(path));
        return [...new Set([...owners, ...integrations])];
    };
}
/** Whether nothing of their changes is left on the base. */
function isTakenBack(likely, { snapshot, facts }) {
    const merges = likely.flatMap(({ before, changes }) => before !== undefined && changes ? [{ before, changes: { complete: true, list: changes } }] : []);
    return merges.length === likely.length && (0,_merges_js__WEBPACK_IMPORTED_MODULE_5__/* .isReverted */ .sE)(merges.reverse(), [], snapshot, facts) === true;
}
/** Why it may have merged without being counted, and what makes it count, as sentences; undefined if nothing hints at it. */
function mayHaveMerged(progress, planState) {
    const ignored = (0,_ignored_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoredMerge */ .X)(progress, planState);
    if (!ignored)
        return offerOf(progress, planState);
    const { because, named, otherwise } = ignored;
    const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
    if (!named)
        return `${because}. ${otherwise}`;
    return `${because}. ${named.when}, add "${(0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedLine */ .TA)(named.merged)}" to ${where}. If not, merge another pull request.`;
}
/** The merges that finish the item once the plan names them. */
function namedMerges(progress, planState) {
    const ignored = (0,_ignored_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoredMerge */ .X)(progress, planState);
    if (ignored)
        return ignored.named ? [ignored.named] : [];
    return mergeCandidates(progress, planState).map(({ commit, subject }) => ({
        when: `If ${commit.slice(0, 10)} "${subject}" is the work of item "${progress.item.item}"`,
        merged: { commit },
    }));
}
/** The candidates as text, each with its line. Undefined if there are none. */
function offerOf(progress, planState) {
    const candidates = mergeCandidates(progress, planState);
    if (candidates.length === 0)
        return undefined;
    const lines = candidates.map(({ commit, subject, because, line }) => `${line} for ${commit.slice(0, 10)} "${subject}", which ${because === 'branch-named' ? 'names its branch' : 'changed only files of its scope'}`);
    const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
    return `If its work has already merged, add the line of its commit to ${where}: ${lines.join('; or ')}.`;
}
/** The commits by which items are finished. */
function takenCommits(all) {
    return new Set(all.flatMap(({ item: { merged }, merges }) => [
        ...merges.map(({ mergeCommit }) => mergeCommit),
        merged && 'commit' in merged ? merged.commit : null,
    ]));
}
/** Leaves out reverted commits and their reverts. */
function withoutReverts(arrived) {
    const reverted = new Set();
    return arrived.filter(({ commit, message }) => {
        const takesBack = (0,_revert_js__WEBPACK_IMPORTED_MODULE_6__/* .revertedBy */ .h)(message);
        if (!reverted.has(commit))
            reverted.add(takesBack);
        // The first line of a revert by Git or GitHub, and GitHub's name for the branch of a revert.
        const isRevert = takesBack !== undefined || /^(?:Revert|Reapply) "|\/revert-\d+-/.test(message);
        return !isRevert && !reverted.has(commit);
    });
}
/** The words of a message that may be the name of the merged branch: each word except the one after "into". */
function branchesIn(message) {
    const words = message.matchAll(/(?:\b(from|into) +)?['"`(]*([^\s'"`(),;:]+)/g);
    const possible = [...words].filter(([, lead]) => lead !== 'into');
    return possible.flatMap(([, lead, text = '']) => {
        const word = text.replace(/\.+$/, '');
        const withoutOwner = lead === 'from' ? word.slice(word.indexOf('/') + 1) : word;
        return [word, word.replace(/^origin\//, ''), withoutOwner];
    });
}


/***/ }),

/***/ 2021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ revertedBy),
/* harmony export */   k: () => (/* binding */ bringBack)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/** Detects reverts, and says how to restore reverted work. */

/** The reverted commit that a message of `git revert` names. */
function revertedBy(message) {
    return /^This reverts commit ([0-9a-f]{40,64})/m.exec(message)?.[1];
}
/** Merging the branch again would not restore its work, because Git considers it merged. Returns a sentence. */
function bringBack({ item, plan, merges }, { snapshot, facts }) {
    const [merge, ...others] = merges;
    const arrived = snapshot.source === 'git' && others.length === 0 && facts.arrivedSince({ path: plan.path });
    const reverts = arrived && arrived !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && merge?.mergeCommit
        ? arrived.filter(({ message }) => revertedBy(message) === merge.mergeCommit)
        : [];
    const [revert, ...more] = reverts;
    const how = revert && more.length === 0 ? `run "git revert ${revert.commit}"` : 'revert the revert';
    const [branch] = item.branches;
    return `To restore its work, ${how} on ${branch === undefined ? 'a branch' : `branch "${branch}"`} newly created from "${snapshot.base.branch}".`;
}


/***/ }),

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ shownOutcome),
/* harmony export */   a1: () => (/* binding */ startLines),
/* harmony export */   oW: () => (/* binding */ UNSEEN_BRANCHES),
/* harmony export */   qx: () => (/* binding */ outcomeLines),
/* harmony export */   s: () => (/* binding */ shownStart)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9104);



/** Where a clone cannot see that somebody has begun an item. */
const UNSEEN_BRANCHES = "This clone does not fetch all branches, so somebody may have an item that can start here. `claim` asks the server first. To fetch all branches, run: git config --replace-all remote.origin.fetch '+refs/heads/*:refs/remotes/origin/*' && git fetch origin";
function startLines(starts) {
    const names = starts.map(({ item }) => (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${item.plan}/${item.item}`));
    const width = Math.max(0, ...names.map(({ length }) => length));
    return starts.map(({ wave, branch }, index) => `${(names[index] ?? '').padEnd(width)}  ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`wave ${wave}, branch "${branch}"`)}`);
}
/** Public: fields are only ever added. */
function shownStart({ item, branch, wave }) {
    return { plan: item.plan, item: item.item, branch, wave };
}
/** Public: fields are only ever added. */
function shownOutcome({ item, branch, outcome, by, at, why, worktree, brief }) {
    return { plan: item?.plan, item: item?.item, branch, outcome, by, at, why, worktree, brief };
}
const COLOURS = { claimed: 'green', released: 'green', taken: 'yellow', none: 'yellow', refused: 'red' };
function outcomeLines(result, colours = _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAIN */ .tZ) {
    const { item, branch, outcome, by, at, why = '', worktree, brief } = result;
    const word = colours[COLOURS[outcome]](colours.bold(outcome));
    const name = item ? `Item "${item.item}" of plan "${item.plan}"` : '';
    if (outcome === 'refused') {
        const refused = `The branch "${branch}" of item "${item?.item}" of plan "${item?.plan}" was refused:`;
        const words = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(why === '' ? 'It gave no reason.' : why);
        return [`${word}  ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(refused)}`, ...words.map((line) => (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(`  ${line}`))];
    }
    const since = at === undefined ? '' : ` since ${at}`;
    const text = {
        claimed: `${name} is yours, on branch "${branch}".`,
        released: `${name} is free again. The branch "${branch}" was deleted.`,
        taken: by === undefined ? `${name} is taken${since}.` : `${name} is taken by ${by}${since}.`,
        none: name === '' ? '' : `${name} was not changed.`,
    }[outcome];
    const said = [text, why === '' ? '' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withFullStop */ .uo)(why)].filter((each) => each !== '').join(' ');
    const files = { worktree, brief };
    return [
        `${word}  ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(said)}`,
        ...Object.entries(files).flatMap(([name, path]) => (path === undefined ? [] : [(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`  ${name}: ${path}`)])),
    ];
}


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ plainBranch),
/* harmony export */   bs: () => (/* binding */ branchToUse),
/* harmony export */   is: () => (/* binding */ worktreeFolder),
/* harmony export */   qr: () => (/* binding */ newWorktreeCommands)
/* harmony export */ });
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7421);
/** The branch and the folder in which an item is worked on, and the commands that make them. */


/** Undefined if the item claims only globs. */
function plainBranch(branches) {
    return branches.find((each) => !(0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlobClaim */ .rz)(each));
}
/** A branch that the item claims: its plain name, a name that its first glob matches, or else a placeholder. */
function branchToUse(branches) {
    const plain = plainBranch(branches);
    if (plain !== undefined)
        return plain;
    const [first = ''] = branches;
    const guess = first.replace(/\*.*$/s, 'name');
    return (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimMatches */ .ob)(first, guess) ? guess : '<branch>';
}
/** The name of the folder beside the repository. `repository` may be `owner/name`. */
function worktreeFolder(repository, { plan, item }) {
    const name = (repository.split('/').at(-1) ?? '').replace(/[^\p{L}\p{M}\p{N}_.-]/gu, '-').replace(/^[.-]+/, '');
    return `${name || 'work'}-${plan}-${item}`;
}
function newWorktreeCommands({ branch, folder, base, from, isFetched }) {
    return [
        ...(isFetched ? [(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBranch */ .D)(base)] : []),
        `git worktree add ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(folder)} -b ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(branch)} ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(from)}`,
        `cd ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(folder)}`,
    ];
}


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ knownBranches),
  Q: () => (/* binding */ openPlace)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/core/claim/push-answer.js
/** What the output of `git push --porcelain` says about one ref. */
const MOST_WORDS = 20;
/** The server may be several, and its line for another ref says nothing about this one. */
function pushAnswer(ref, wanted, { stdout, stderr }) {
    const lines = stdout.split('\n').flatMap((line) => {
        const [, flag, to, summary = ''] = /^(.)\t[^\t]*:([^\t]+)\t(.*)$/.exec(line) ?? [];
        return to === ref ? [{ flag, summary }] : [];
    });
    if (lines.length > 0 && lines.every(({ flag }) => flag === wanted))
        return { kind: 'done', words: [] };
    const rejected = lines.filter(({ flag }) => flag === '!').map(({ summary }) => summary.replace(/^\[[^\]]*\] */, ''));
    const said = wordsIn(stderr);
    return {
        kind: rejected.length > 0 ? 'refused' : 'unanswered',
        words: [...new Set([...said, ...rejected])].filter((each) => each !== '').slice(0, MOST_WORDS),
    };
}
/** The lines of the server. If there are none, the errors of Git. */
function wordsIn(stderr) {
    // A server may end a line with a carriage return, to write over it.
    const lines = stderr.split(/[\r\n]+/).map((line) => line.trim());
    const ofServer = lines.flatMap((line) => /^remote: *(.*)$/.exec(line)?.[1] ?? []);
    const ofGit = lines.filter((line) => /^(?:fatal|error): /.test(line) && !/failed to push some refs/.test(line));
    return ofServer.some((line) => line !== '') ? ofServer : ofGit;
}

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/shell/git/fetched-branches.js
var fetched_branches = __webpack_require__(8541);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/merge-base.js
var merge_base = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/shell/git/unreadable-refs.js
var unreadable_refs = __webpack_require__(2005);
;// CONCATENATED MODULE: ./lib/shell/git/claim-place.js
/**
 * The place where claims are kept, which all claimants share: `origin`, or the repository itself if it has no remote.
 * No other file uses the network.
 */







const NETWORK = { may: 'use-the-network' };
/** Nothing else may be fetched or pushed, and nothing may tidy up in the background, whatever the user has set. */
const ALONE = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', '-c', 'remote.origin.mirror=false'];
const FETCH = [...ALONE, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules'];
const PUSH = [...ALONE, 'push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];
/** @throws Failure `remote` if there are remotes, but none that is called `origin` */
async function openPlace(repository) {
    const fetched = await (0,fetched_branches/* fetchedBranches */.u)(repository);
    if (fetched.pushAddress !== undefined)
        return onOrigin(repository, fetched);
    const remotes = await (0,git/* gitLines */.QS)(repository.root, ['remote']);
    if (remotes.includes('origin'))
        return onOrigin(repository, fetched);
    const [other] = remotes;
    if (other === undefined)
        return inRepository(repository);
    throw new failure/* Failure */.H('remote', `This repository has the remote "${other}", but none that is called "origin", where claims are kept.`, `Rename it: git remote rename ${other} origin`);
}
/** The branches where claims are kept, as far as the clone has them, without the network. */
async function knownBranches(repository) {
    const { local, remote } = repository;
    const unreadable = (0,unreadable_refs/* unreadableNames */.q)(repository);
    if (remote.size === 0)
        return new Set([...local.keys(), ...unreadable]);
    const { isAll } = await (0,fetched_branches/* fetchedBranches */.u)(repository);
    return new Set([...remote.keys(), ...unreadable, ...(isAll ? [] : local.keys())]);
}
async function onOrigin({ root }, { specs, pushAddress }) {
    const canRefresh = specs.length > 0 && specs.every((spec) => /:refs\/remotes\/|^\^/.test(spec));
    const address = pushAddress ?? (await addressOf(root));
    const push = async (branch, flag, lease, source) => {
        const ref = `refs/heads/${branch}`;
        const args = [...PUSH, `--force-with-lease=${ref}:${lease}`, 'origin', `${source}:${ref}`];
        return pushAnswer(ref, flag, await (0,git/* attemptGit */.Kf)(root, args, NETWORK));
    };
    const bring = async (branch, commit) => {
        if (await isHere(root, commit))
            return true;
        await (0,git/* attemptGit */.Kf)(root, [...FETCH, 'origin', `refs/heads/${branch}`], NETWORK);
        return isHere(root, commit);
    };
    return {
        isRemote: true,
        canRefresh,
        heads: () => remoteHeads(root, address),
        create: (branch, commit) => push(branch, '*', '', commit),
        remove: (branch, commit) => push(branch, '-', commit, ''),
        refresh: async () => (canRefresh ? refresh(root) : undefined),
        bring,
        contains: async (branch, commit, other) => (await bring(branch, commit)) ? (0,merge_base/* isAncestor */.QX)(root, other, commit) : undefined,
        pause,
    };
}
async function addressOf(root) {
    const { stdout } = await (0,git/* attemptGit */.Kf)(root, ['remote', 'get-url', '--push', 'origin']);
    return stdout.replace(/\n$/, '');
}
/** From where it is pushed to, which may have another address than where it is fetched from. */
async function remoteHeads(root, address) {
    const { code, stdout } = await (0,git/* attemptGit */.Kf)(root, ['ls-remote', '--heads', '--quiet', '--', address], NETWORK);
    return code === 0 ? headsIn(stdout) : undefined;
}
/** Only what belongs to `origin` alone, because some clones are set to overwrite their own branches. */
async function refresh(root) {
    // Several that fetch into one clone at the same time get into each other's way.
    for (let tries = 1;; tries++) {
        const { code, stderr } = await (0,git/* attemptGit */.Kf)(root, [...FETCH, 'origin'], NETWORK);
        if (code === 0)
            return undefined;
        if (tries === 3)
            return pushAnswer('', '*', { stdout: '', stderr }).words[0] ?? `exit code ${code}`;
        await pause(100 * tries);
    }
}
/** A linked working tree and a bare root share the branches of their repository. */
function inRepository({ root, zeros }) {
    const update = async (...args) => {
        const { code, stderr } = await (0,git/* attemptGit */.Kf)(root, ['update-ref', '--no-deref', ...args]);
        if (code === 0)
            return { kind: 'done', words: [] };
        return { kind: 'refused', words: pushAnswer('', '*', { stdout: '', stderr }).words };
    };
    return {
        isRemote: false,
        canRefresh: true,
        heads: async () => headsIn((await (0,git/* git */.$Y)(root, ['for-each-ref', HEAD_LINES, 'refs/heads/'])).toString('utf8')),
        create: (branch, commit) => update(`refs/heads/${branch}`, commit, zeros),
        remove: (branch, commit) => update('-d', `refs/heads/${branch}`, commit),
        refresh: async () => undefined,
        bring: (_, commit) => isHere(root, commit),
        contains: (_, commit, other) => (0,merge_base/* isAncestor */.QX)(root, other, commit),
        pause,
    };
}
/** As `git ls-remote` writes them. */
const HEAD_LINES = '--format=%(objectname)%09%(refname)';
function headsIn(lines) {
    return new Map(lines.split('\n').flatMap((line) => {
        const [, commit = '', branch = ''] = /^([0-9a-f]+)\trefs\/heads\/(.+)$/.exec(line) ?? [];
        return commit === '' ? [] : [[branch, commit]];
    }));
}
async function isHere(root, commit) {
    return (await (0,git/* attemptGit */.Kf)(root, ['cat-file', '-e', `${commit}^{commit}`])).code === 0;
}
function pause(milliseconds) {
    return (0,promises_.setTimeout)(milliseconds * (0.5 + Math.random()));
}


/***/ })

};
