export const id = 5710;
export const ids = [5710];
export const modules = {

/***/ 8377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V3: () => (/* binding */ WRONG_PLACES),
/* harmony export */   kc: () => (/* binding */ isMisplacedPlan),
/* harmony export */   wK: () => (/* binding */ moveCommands)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);
/* harmony import */ var _root_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1703);
/** Places where a plan is often put by mistake. Nothing reads it there. */


/** One row for each place. */
const WRONG_PLACES = [
    { path: '.github/parallel-work.yml', isCommon: false },
    { path: '.github/parallel-work.yaml', isCommon: false },
    { path: 'parallel-work.yml', isCommon: false },
    { path: 'parallel-work.yaml', isCommon: false },
    { path: '.github/plan.yml', isCommon: true },
    { path: '.github/plan.yaml', isCommon: true },
    { path: 'plan.yml', isCommon: true },
    { path: 'plan.yaml', isCommon: true },
    { path: 'docs/plan.yml', isCommon: true },
    { path: 'docs/plan.yaml', isCommon: true },
];
/** Whether a file in one of these places is meant for this program. */
function isMisplacedPlan(path, text) {
    const place = WRONG_PLACES.find((each) => each.path === path);
    return place !== undefined && (!place.isCommon || ['version', 'items'].every((key) => hasKey(text, key)));
}
function hasKey(text, key) {
    return new RegExp(`^\\uFEFF?(["']?)${key}\\1[ \\t]*:`, 'm').test(text);
}
/**
 * Commands that move them to the plans. The name of the file becomes the id of the plan, so each gets a free one.
 * @param taken the ids of the plans that are there
 */
function moveCommands(found, taken) {
    const ids = new Set(taken);
    return found.map(({ path, isTracked }) => {
        const [, stem = '', ending = ''] = /([^/]*)(\.ya?ml)$/.exec(path) ?? [];
        let id = stem;
        for (let count = 2; ids.has(id); count++)
            id = `${stem}-${count}`;
        ids.add(id);
        // The working tree may have a file there that the base lacks. "git mv" never overwrites one.
        const move = `${isTracked ? 'git mv' : 'mv -n'} ${path} ${_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG}/${id}${ending}`;
        return (0,_root_command_js__WEBPACK_IMPORTED_MODULE_1__/* .inRoot */ .m)(`mkdir -p ${_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG} && ${move}`);
    });
}


/***/ }),

/***/ 1703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inRoot)
/* harmony export */ });
/** A command for a POSIX shell whose paths are relative to the root of the repository, wherever the shell is. */
function inRoot(command) {
    return `(cd "$(git rev-parse --show-toplevel)" && ${command})`;
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   i7: () => (/* binding */ allowedKinds)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
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
    const known = indexes.get(plan) ?? (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .indexScopes */ .m5)((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(plan), ({ scope }) => scope);
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
    return (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)({ any: globs, create: [], modify: [], delete: [], except: [] }, 'create', path) !== undefined;
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ withoutVerdicts),
/* harmony export */   lW: () => (/* binding */ basePlansOf),
/* harmony export */   nx: () => (/* binding */ basePlansAt)
/* harmony export */ });
/* unused harmony export basePlansFrom */
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8060);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_misplaced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8377);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(917);
/** The plans on the base, by which everything is judged. Every command begins here. */






/** @param commit the tip of the base, or another commit to use instead */
function basePlansAt(commit, snapshot, facts) {
    const tree = facts.plans({ revision: commit });
    if (tree === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const basePlans = basePlansOf(tree, snapshot);
    // Only without any plan there is a note.
    if (snapshot.source !== 'git' || basePlans.notes.length === 0)
        return basePlans;
    const misplaced = facts.misplaced({ revision: snapshot.base.commit });
    if (misplaced === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const commands = (0,_plan_misplaced_js__WEBPACK_IMPORTED_MODULE_2__/* .moveCommands */ .wK)(misplaced, new Set());
    const warnings = misplaced.map((each, index) => misplacedWarning(each, commands[index] ?? '', snapshot.base.branch));
    return { ...basePlans, warnings: [...basePlans.warnings, ...warnings] };
}
function misplacedWarning(found, command, base) {
    const where = found.isElsewhere ? `"${found.path}" on "${base}"` : `"${found.path}"`;
    const how = found.isElsewhere ? `On "${base}", move it there` : 'Move it there';
    return `${where} looks like a plan, but only files in "${_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG}" are read, so it has no effect. ${how}: ${command}`;
}
/** Reads a plan directory as if it were on the base of the snapshot. */
function basePlansOf(tree, snapshot) {
    const plans = refuseItemBranch(plansIn(tree, snapshot), snapshot);
    return {
        tree,
        plans,
        revision: tree?.id.slice(0, 10) ?? 'none',
        summaries: summariesOf(plans.open),
        ...withoutOpenPlan(plans, snapshot),
    };
}
/** For plans without files. */
function basePlansFrom(plans, revision) {
    return { tree: null, plans, revision, summaries: summariesOf(plans.open), notes: [], warnings: [] };
}
function summariesOf(plans) {
    return plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length }));
}
/** The data of a report without verdicts. */
function withoutVerdicts({ plans, revision, summaries, notes: ofPlans, warnings }, findings, notes) {
    const { problems } = plans;
    const all = [...notes, ...ofPlans];
    return { plans: summaries, planRevision: revision, verdicts: [], findings, problems, notes: all, warnings };
}
/** There may be any number of plans for another branch. */
const MOST_NAMED = 5;
function withoutOpenPlan({ open, inert, problems }, { base, source }) {
    if (open.length > 0 || problems.length > 0)
        return { notes: [], warnings: [] };
    const none = `No plan is open on "${base.branch}"`;
    if (inert.length === 0) {
        const place = `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG}/ at ${base.commit.slice(0, 10)}`;
        return { notes: [`${none} (looked in ${place}).`], warnings: [] };
    }
    const others = [...new Set(inert.map((plan) => `"${plan.base}"`))].join(', ');
    const isOne = inert.length === 1;
    const elsewhere = source === 'git' ? '--base' : 'the input "base"';
    const warning = `${none}, so nothing is checked against ${namesOf(inert)}, which ${isOne ? 'is' : 'are'} for ${others}. If ${isOne ? 'it is' : 'they are'} meant for "${base.branch}", add the line ${baseLine(base.branch)} to ${isOne ? 'it' : 'each'} on "${base.branch}". Otherwise, name ${others} with ${elsewhere}.`;
    return { notes: [], warnings: [warning] };
}
function namesOf(inert) {
    const more = inert.length - MOST_NAMED;
    const names = inert.slice(0, MOST_NAMED).map(({ path }) => `"${path}"`);
    return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function baseLine(branch) {
    return `"base: ${yamlText(branch)}"`;
}
/** The branch name as YAML text, in quotes if needed. */
function yamlText(branch) {
    const isPlain = /^[A-Za-z_][\w./-]*$/.test(branch) && !/^(?:true|false|null)$/i.test(branch);
    return isPlain ? branch : `'${branch.replaceAll("'", "''")}'`;
}
const plansRead = new WeakMap();
/** Reads each tree only once, because every round needs the same plans. */
function plansIn(tree, { base, repository }) {
    const on = { branch: base.branch, defaultBranch: repository.defaultBranch };
    if (!tree)
        return (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlans */ .x)(tree, on);
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .HK)(plansRead, tree, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .HK)(known, JSON.stringify(on), () => (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlans */ .x)(tree, on));
}
function claimantOf(branch, plans) {
    return plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3).find((item) => item.branches.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, branch)));
}
function inertPlans({ inert }) {
    return inert.flatMap(({ plan }) => plan ?? []);
}
/**
 * Git only. Compared with the branch of an item, everything would pass. And the default branch of a clone of a clone is the
 * branch that was checked out there, so plans without `base` would be open on the wrong branch and protect nothing.
 */
function refuseItemBranch(plans, { source, base, repository }) {
    if (source !== 'git')
        return plans;
    const claimant = claimantOf(base.branch, plans.open.length > 0 ? plans.open : inertPlans(plans));
    if (claimant) {
        return withProblem(plans, `The base "${base.branch}" is the branch of item "${claimant.item}", so nothing can be checked against it.`, 'If this clone has the wrong default branch, run "git remote set-head origin <branch>". Otherwise, name the base branch with --base.');
    }
    const { defaultBranch } = repository;
    const owner = claimantOf(defaultBranch, [...plans.open, ...inertPlans(plans)]);
    const lost = plans.inert.filter(({ base: branch, plan }) => branch === defaultBranch && plan?.base === undefined);
    if (!owner || lost.length === 0)
        return plans;
    return withProblem(plans, `This clone has "${defaultBranch}" as its default branch, but that is the branch of item "${owner.item}". Plans without "base" are open only on the default branch, so nothing is checked against ${namesOf(lost)}.`, `Run "git remote set-head origin ${base.branch}" to correct the clone, or add the line ${baseLine(base.branch)} to each of these plans on "${base.branch}".`);
}
function withProblem(plans, message, hint) {
    return { ...plans, problems: [...plans.problems, { code: 'base', message, hint }] };
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ strictReason),
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8602);

/**
 * 0: no finding of severity `error`, and every verdict is `success`. 1: otherwise. 2: a plan is broken, unless every
 * branch could be judged anyway because it repairs the plan. `strict` counts warnings as errors.
 */
function exitCode(judgement, { strict }) {
    if (!isJudged(judgement))
        return 2;
    const isRed = judgement.findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warn'));
    if (strict && (judgement.warnings ?? []).length > 0)
        return 1;
    return isRed || judgement.verdicts.some(({ verdict }) => verdict !== 'success') ? 1 : 0;
}
/** Why `strict` fails a result that passes without it. */
function strictReason(judgement) {
    if (exitCode(judgement, { strict: false }) !== 0)
        return undefined;
    const { findings, warnings = [] } = judgement;
    const count = warnings.length + findings.filter(({ severity }) => severity === 'warn').length;
    return count === 0
        ? undefined
        : `--strict counts ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'warning')} as ${count === 1 ? 'an error' : 'errors'}`;
}
function isJudged({ problems, verdicts }) {
    return problems.length === 0 || (verdicts.length > 0 && verdicts.every(({ verdict }) => verdict !== 'error'));
}


/***/ })

};
