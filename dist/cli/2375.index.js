export const id = 2375;
export const ids = [2375];
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
/* harmony import */ var _core_progress_base_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1505);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9104);
/* harmony import */ var _core_terms_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3728);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5703);
/* harmony import */ var _shell_git_given_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7481);
/* harmony import */ var _shell_git_repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1531);
/* harmony import */ var _shell_git_source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1587);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7435);
/** `whose <path>`: lists the unfinished items whose scope contains the path, by the plans on the base. */















async function whose(paths, options, here) {
    const { directory, terminal } = here;
    const base = options.base === undefined ? {} : { base: options.base };
    const repository = await (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .openRepository */ .h_)(directory);
    const wanted = await (0,_shell_git_given_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .givenPaths */ .k)(paths, { directory, repository, ...base });
    const source = (0,_shell_git_source_js__WEBPACK_IMPORTED_MODULE_12__/* .gitSource */ .Y)({ directory, repository, subject: 'all', settings: { agents: [] }, ...base });
    const { result } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_13__/* .askUntilKnown */ .j)(source, (snapshot) => (0,_core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .withFacts */ .Qj)(snapshot, (facts) => findOwners(wanted, snapshot, facts)), terminal.progress.say);
    const { judgement, owners } = result;
    const code = judgement.problems.length > 0 ? 2 : 0;
    if (here.json)
        await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .Pq)('whose', code, judgement, { whose: owners.flat() }));
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
    const isAsked = ({ scope }) => paths.some((given) => kindsOn(scope, given).length > 0);
    const state = (0,_core_progress_base_state_js__WEBPACK_IMPORTED_MODULE_6__/* .baseStateOf */ .w)(snapshot, facts, undefined, isAsked);
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
    return _core_terms_js__WEBPACK_IMPORTED_MODULE_14__/* .CHANGE_KINDS */ .t.filter((kind) => {
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
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3345);
/* harmony import */ var _path_form_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3729);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1531);
/**
 * Reads paths from the command line: absolute, relative to the working directory, with `..`, or as a folder or glob.
 */












/**
 * @throws Failure `usage` if a path is empty, ambiguous, outside of the repository, or in the form of another system
 */
async function givenPaths(texts, { directory, base, repository: known, }) {
    const repository = known ?? (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .openRepository */ .h_)(directory));
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
    // Windows leaves out blanks at the end of a name.
    const exact = await onDiskAt(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? text : given, repository, directory);
    const { path, missing, onDisk } = exact.onDisk || given === text ? exact : await onDiskAt(text, repository, directory);
    if (onDisk)
        return { path, onDisk };
    const isBelowRoot = repository.hasFiles && (await onDiskAt('.', repository, directory)).path !== '';
    const isFromHere = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(text) || /^\.\.?([/\\]|$)/.test(text);
    const { slashed, isFolder } = formOf(text);
    const rest = {
        isFolder,
        ...(isBelowRoot && !isFromHere ? { fromRoot: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(slashed).replace(/\/$/, '') } : {}),
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
function formOf(given) {
    const form = (0,_path_form_js__WEBPACK_IMPORTED_MODULE_10__/* .pathForm */ .M)(given, process.platform);
    if ('path' in form)
        return form;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `"${given}" ${form.refused}.`, 'Name the file by its own path.');
}
async function onDiskAt(given, repository, directory) {
    const { root, hasFiles } = repository;
    const outside = new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `"${given}" is outside the repository at "${root}".`, 'Name a file of this repository, relative to the working directory or to the root of the repository.');
    if (!hasFiles) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(formOf(given).slashed).replace(/\/$|^\.$/, '');
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) || isAbove(path))
            throw outside;
        return { path, missing: path };
    }
    const { parent, names } = await deepestParent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), formOf(given).path));
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    const below = (place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, ...names);
    const path = below(whole);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || isAbove(path))
        throw outside;
    const there = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_9__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(whole));
    if (there) {
        // Windows finds a file by a short name too, such as LONGNA~1.JS.
        const real = there.isSymbolicLink() ? path : below(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(whole));
        const isFolder = there.isDirectory() && (path === '' || !(await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(whole, '.git'))));
        return { path: await trackedName(repository, real), missing: '', onDisk: isFolder ? 'folder' : 'file' };
    }
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' && /^[A-Za-z]:[\\/]/.test(given))
        throw outside;
    return { path, missing: names.join('/') };
}
/** The name of a file that exists, as Git has it. The disk may find it by others: in another letter case or in NFD. */
async function trackedName(repository, path) {
    const names = [];
    for (const name of path === '' ? [] : path.split('/')) {
        const listed = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_9__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, ...names)), ['EACCES', 'EPERM']);
        const found = listed?.includes(name) ? name : listed?.find((each) => (0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(each) === (0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(name));
        if (listed && found === undefined && process.platform !== 'linux')
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `"${[...names, name].join('/')}" ${_path_form_js__WEBPACK_IMPORTED_MODULE_10__/* .SHORT_NAME */ .F}.`, 'Name the link by its own name.');
        names.push(found ?? name);
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
        const parent = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_9__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder));
        if (parent !== undefined)
            return { parent, names };
        names.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    }
}
async function isThere(path) {
    return (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_9__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path))) !== undefined;
}


/***/ }),

/***/ 3729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SHORT_NAME),
/* harmony export */   M: () => (/* binding */ pathForm)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** The forms in which a system writes paths. Windows finds one file by many names, and a name that hides another is refused. */

/** Why a link is refused that its folder lists under another name. */
const SHORT_NAME = 'is a short name of a link, which only Windows can read';
function pathForm(text, platform) {
    if (platform !== 'win32')
        return { path: text, slashed: text, isFolder: text.endsWith('/') };
    // The prefix lifts the limits of Windows, and Git does not take it.
    const path = text.replace(/^[\\/]{2}\?[\\/]UNC[\\/]/i, '\\\\').replace(/^[\\/]{2}\?[\\/](?=[A-Za-z]:)/, '');
    const { root } = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.parse(path);
    const names = path
        .slice(root.length)
        .split(/[\\/]/)
        .filter((name) => name !== '' && name !== '.' && name !== '..');
    if (/^[\\/]{2}[.?][\\/]/.test(path))
        return { refused: 'names a device' };
    if (/^[A-Za-z]:$/.test(root))
        return { refused: 'is relative to the current folder of a drive' };
    if (/^\/[A-Za-z](?:\/|$)/.test(path))
        return { refused: 'is a path of MSYS2 or Cygwin, which Windows reads otherwise' };
    if (names.some((name) => name.includes(':')))
        return { refused: 'names a stream in a file' };
    if (names.some((name) => /[. ]$/.test(name)))
        return { refused: 'has a name with a dot or a blank at its end, which Windows leaves out' };
    return { path, slashed: path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.win32.sep).join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.sep), isFolder: /[\\/]$/.test(path) };
}


/***/ })

};
