export const id = 1019;
export const ids = [1019];
export const modules = {

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whose: () => (/* binding */ whose)
/* harmony export */ });
/* harmony import */ var _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _core_globs_meet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7563);
/* harmony import */ var _core_lint_scope_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1391);
/* harmony import */ var _core_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4754);
/* harmony import */ var _core_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(323);
/* harmony import */ var _core_progress_base_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5386);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9104);
/* harmony import */ var _core_terms_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3728);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5703);
/* harmony import */ var _shell_git_given_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7481);
/* harmony import */ var _shell_git_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3929);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7435);
/** `whose <path>`: lists the unfinished items whose scope contains the path, by the plans on the base. */














async function whose(paths, options, here) {
    const { directory, terminal } = here;
    const base = options.base === undefined ? {} : { base: options.base };
    const wanted = await (0,_shell_git_given_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .givenPaths */ .k)(paths, { directory, ...base });
    const source = (0,_shell_git_source_js__WEBPACK_IMPORTED_MODULE_11__/* .gitSource */ .Y)({ directory, subject: 'all', settings: { agents: [] }, ...base });
    const { result } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_12__/* .askUntilKnown */ .j)(source, (snapshot) => (0,_core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .withFacts */ .Qj)(snapshot, (facts) => findOwners(wanted, snapshot, facts)));
    const { judgement, owners } = result;
    const code = judgement.problems.length > 0 ? 2 : 0;
    if (here.json)
        await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .P)('whose', code, judgement, { whose: owners.flat() }));
    else if (code > 0)
        await terminal.print((0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .terminal */ .Fo)(judgement, { colours: terminal.colours }));
    else
        await terminal.print(wanted.map((given, index) => `${describe(given, owners[index] ?? [])}\n`).join('') +
            [...(0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .warningLines */ ._F)(judgement, terminal.colours), ...judgement.notes.map((note) => `note: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(note)}`)]
                .map((line) => `${line}\n`)
                .join(''));
    return code;
}
function findOwners(paths, snapshot, facts) {
    const state = (0,_core_progress_base_state_js__WEBPACK_IMPORTED_MODULE_6__/* .baseStateOf */ .w)(snapshot, facts);
    if (state === _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { basePlans, planState } = state;
    const owners = paths.map((given) => planState.owners.flatMap(({ item }) => {
        const kinds = kindsOn(item.scope, given);
        const [branch] = item.branches;
        if (kinds.length === 0)
            return [];
        return [
            { path: nameOf(given), plan: item.plan, item: item.item, ...(branch === undefined ? {} : { branch }), kinds },
        ];
    }));
    return { owners, judgement: (0,_core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutVerdicts */ .HT)(basePlans, [], snapshot.notes) };
}
/** For a folder or a glob: what the scope allows for any path that it contains or matches. */
function kindsOn(scope, given) {
    const exact = given.kind === 'folder' ? [] : (0,_core_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsCovered */ .GD)(scope, given.path);
    if (given.kind === 'file' || exact.length > 0)
        return exact;
    return _core_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .CHANGE_KINDS */ .t.filter((kind) => {
        const sets = (0,_core_lint_scope_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .globSets */ ._L)((0,_core_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .globsFor */ .tN)(scope, kind), scope.except);
        return sets.some((set) => (0,_core_globs_meet_js__WEBPACK_IMPORTED_MODULE_1__/* .meet */ .A0)(setOf(given), set).kind !== 'disjoint');
    });
}
function setOf({ path, glob }) {
    return { include: [glob ?? (path === '' ? '**' : `${(0,_core_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .globOf */ .k8)(path)}/**`)], except: [] };
}
function nameOf({ path, kind }) {
    return kind === 'folder' ? `${path}/`.replace(/^\/$/, './') : path;
}
function describe(given, owners) {
    const name = (0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(nameOf(given));
    if (owners.length === 0)
        return `${name}: no item`;
    const names = owners.map(({ plan, item, branch, kinds }) => `${plan}/${item}${branch === undefined ? '' : ` (${branch})`}: ${kinds.join(', ')}`);
    const some = given.kind === 'folder' || given.kind === 'glob' ? 'files of ' : '';
    return `${name}: ${some}${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(names.join('; '))}`;
}


/***/ }),

/***/ 1874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   _9: () => (/* binding */ NO_GLOBS),
/* harmony export */   zi: () => (/* binding */ newEffort)
/* harmony export */ });
/* harmony import */ var _globs_existing_witness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/** Finds files of the base by globs. */



/** A few seconds at most, even if thousands of globs meet a large repository. */
function newEffort() {
    return { left: 5_000_000 };
}
const NO_GLOBS = { any: [], create: [], modify: [], delete: [] };
function listFiles(paths) {
    const index = (0,_globs_existing_witness_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPaths */ .Ny)(paths);
    const all = new Set(paths);
    const byName = (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(index.sorted, (path) => path.slice(path.lastIndexOf('/') + 1));
    return {
        index,
        has: (path) => all.has(path),
        find(glob, effort, wanted = () => true) {
            for (const path of candidates(glob)) {
                if (effort.left-- <= 0)
                    return null;
                if ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path) && wanted(path))
                    return path;
            }
            return undefined;
        },
    };
    /** A plain folder at the start or a plain name at the end leaves only a few files to look at. */
    function candidates(glob) {
        const segments = glob.split('/');
        const last = segments.at(-1) ?? '';
        if ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(last))
            return byName.get((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1)(last)) ?? [];
        const magic = segments.findIndex((segment) => !(0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(segment));
        // Braces may contain a slash, so a part between two slashes is not always a segment.
        const head = segments.slice(0, magic).map(_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1);
        const prefix = head.length === 0 ? '' : `${head.join('/')}/`;
        const from = (0,_globs_existing_witness_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBound */ .yz)(index.sorted, prefix);
        let to = from;
        while (to < index.sorted.length && index.sorted[to]?.startsWith(prefix))
            to++;
        return index.sorted.slice(from, to);
    }
}


/***/ }),

/***/ 1391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ isGenerated),
/* harmony export */   _L: () => (/* binding */ globSets),
/* harmony export */   mg: () => (/* binding */ scopeGlobSets)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1874);
/** Turns the globs of a plan into path sets for the exact overlap proof. */



const WORKFLOWS = '.github/';
const PLANS = [_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_DIRECTORY */ .AG, `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_DIRECTORY */ .AG}/**`];
/**
 * Returns one set for the globs, or alternatives in braces, that begin with `.github/` and one for all others, because
 * only the first may match there. Neither contains plan files. `coveringGlob` gives the same answers.
 */
function globSets(globs, except) {
    const guarded = globs.flatMap(_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .guardedGlobs */ .UE);
    const others = globs.filter((glob) => !glob.startsWith(WORKFLOWS));
    const strays = others.some(couldStray);
    return [
        ...(guarded.length > 0 ? [{ include: guarded, except: [...except, ...PLANS] }] : []),
        ...(others.length > 0 ? [{ include: others, except: strays ? [...except, `${WORKFLOWS}**`] : except }] : []),
    ];
}
function scopeGlobSets(scope) {
    return globSets((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .allGlobs */ .Bl)(scope), scope.except);
}
/** Whether every item may create and modify the file anyway. */
function isGenerated({ generated }, path) {
    return (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)({ ..._files_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_GLOBS */ ._9, any: generated, except: [] }, 'modify', path) !== undefined;
}
/**
 * Whether the glob could match a path under `.github/` without this limit. Only a glob whose first segment is no plain
 * name can.
 */
function couldStray(glob) {
    return /[*?[\]{}()\\]/.test(glob.split('/', 1)[0] ?? '');
}


/***/ }),

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

/***/ 5386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ baseStateOf)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _base_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);
/* harmony import */ var _plan_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4712);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(486);
/** How far the items of the plans on the base are. Most commands begin here. */




/** @param draft plans to read instead, as if they were on the base. Null if there are none */
function baseStateOf(snapshot, facts, draft) {
    const basePlans = draft === undefined ? (0,_base_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .basePlansAt */ .nx)(snapshot.base.commit, snapshot, facts) : (0,_base_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .basePlansOf */ .lW)(draft, snapshot);
    if (basePlans === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { plans } = basePlans;
    const planState = (0,_plan_state_js__WEBPACK_IMPORTED_MODULE_2__/* .planStateOf */ .M)(plans.problems.length > 0 ? _stacks_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_PLANS */ .Be : plans, snapshot, facts);
    return planState === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : { basePlans, planState };
}


/***/ }),

/***/ 7481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pathFromRoot),
/* harmony export */   k: () => (/* binding */ givenPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7862);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/* harmony import */ var _core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4982);
/* harmony import */ var _core_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4754);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4681);
/* harmony import */ var _disk_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9916);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5721);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3345);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(961);
/**
 * Reads paths from the command line: absolute, relative to the working directory, with `..`, or as a folder or glob.
 */











/**
 * @throws Failure `usage` if a path is empty, ambiguous, outside of the repository, or in the form of another system
 */
async function givenPaths(texts, { directory, base }) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .openRepository */ .h_)(directory);
    const { commit } = await (0,_branches_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveBase */ .g)(repository, base);
    const places = await Promise.all(texts.map((text) => placeOf(text, repository, directory)));
    const names = new Set(places.flatMap(({ path, fromRoot }) => [path, fromRoot ?? '']));
    names.delete('');
    const entries = names.size === 0 ? new Map() : await (0,_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .entriesAt */ .ws)(repository.root, commit, [...names]);
    return places.map(({ path, glob, onDisk, isFolder, fromRoot }) => {
        const mode = path === '' ? _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDER */ .L7 : entries.get(path)?.mode;
        const isAtBase = mode !== undefined;
        if (mode === _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDER */ .L7 && onDisk !== 'file')
            return { path, kind: 'folder', isAtBase };
        if (isAtBase || onDisk)
            return { path, kind: isAtBase ? 'file' : (onDisk ?? 'file'), isAtBase };
        if (fromRoot !== undefined && entries.get(fromRoot)) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `"${path}" does not exist, but "${fromRoot}" does.`, `Write "./${fromRoot}" for the first, or the path from here for the second.`);
        }
        if (glob !== undefined)
            return { path, kind: 'glob', glob, isAtBase };
        return { path, kind: isFolder ? 'folder' : 'missing', isAtBase };
    });
}
/** @throws Failure `usage` for a path outside of the repository */
async function pathFromRoot(given, repository, directory) {
    return (await onDiskAt(given, repository, directory)).path;
}
async function placeOf(given, repository, directory) {
    const text = given.trim();
    if (text === '')
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', 'The path is empty.', 'Name a file or a folder, such as "src/app.ts".');
    const exact = await onDiskAt(given, repository, directory);
    const { path, missing, onDisk } = exact.onDisk || given === text ? exact : await onDiskAt(text, repository, directory);
    if (onDisk)
        return { path, onDisk };
    const isBelowRoot = repository.hasFiles && (await onDiskAt('.', repository, directory)).path !== '';
    const isFromHere = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(text) || /^\.\.?([/\\]|$)/.test(text);
    const rest = {
        isFolder: text.endsWith('/'),
        ...(isBelowRoot && !isFromHere ? { fromRoot: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(text).replace(/\/$/, '') } : {}),
    };
    if (!/[\\*?[\]{}]|[@!+]\(/.test(missing))
        return { path, ...rest };
    const [problem] = (0,_core_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .globProblems */ .V$)(missing);
    if (problem)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', problem.message, problem.hint);
    const known = path.slice(0, path.length - missing.length);
    if ((0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isLiteral */ .c$)(missing))
        return { path: `${known}${(0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .literalPath */ .l1)(missing)}`, ...rest };
    return { path, glob: `${known === '' ? '' : `${(0,_core_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .globOf */ .k8)(known.slice(0, -1))}/`}${missing}`, ...rest };
}
async function onDiskAt(given, repository, directory) {
    const { root, hasFiles } = repository;
    const outside = new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `"${given}" is outside the repository at "${root}".`, 'Name a file of this repository, relative to the working directory or to the root of the repository.');
    if (!hasFiles) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(given).replace(/\/$|^\.$/, '');
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) || isAbove(path))
            throw outside;
        return { path, missing: path };
    }
    const { parent, names } = await deepestParent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), given));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, ...names))
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .join('/');
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || isAbove(path))
        throw outside;
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, ...names);
    const there = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_10__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(whole));
    if (there) {
        const isFolder = there.isDirectory() && (path === '' || !(await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(whole, '.git'))));
        return { path: await trackedName(repository, path), missing: '', onDisk: isFolder ? 'folder' : 'file' };
    }
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' && /^[A-Za-z]:[\\/]/.test(given))
        throw outside;
    return { path, missing: names.join('/') };
}
/** The name of a file that exists, as Git has it. The disk may find it by others: in another letter case or in NFD. */
async function trackedName(repository, path) {
    const names = [];
    for (const name of path === '' ? [] : path.split('/')) {
        const listed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, ...names)).catch(() => []);
        names.push(listed.includes(name) ? name : (listed.find((each) => (0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(each) === (0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(name)) ?? name));
    }
    const found = names.join('/');
    const composed = found.normalize('NFC');
    return composed !== found && (await (0,_disk_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .readDiskSettings */ .j)(repository)).composesNames ? composed : found;
}
function isAbove(path) {
    return path === '..' || path.startsWith('../');
}
/** Resolves the folders above a file. A link itself counts as a file. */
async function deepestParent(whole) {
    const names = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole)];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const parent = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_10__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder));
        if (parent !== undefined)
            return { parent, names };
        names.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    }
}
async function isThere(path) {
    return (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_10__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path))) !== undefined;
}


/***/ })

};
