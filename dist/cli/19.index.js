export const id = 19;
export const ids = [19];
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
/* harmony import */ var _core_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(917);
/* harmony import */ var _core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(323);
/* harmony import */ var _core_progress_base_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5386);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9104);
/* harmony import */ var _core_terms_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3728);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5703);
/* harmony import */ var _shell_git_given_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7481);
/* harmony import */ var _shell_git_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1280);
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
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5721);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(961);
/**
 * Reads paths from the command line: absolute, relative to the working directory, with `..`, or as a folder or glob.
 */









/**
 * @throws Failure `usage` if a path is empty, ambiguous, outside of the repository, or in the form of another system
 */
async function givenPaths(texts, { directory, base }) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .openRepository */ .h_)(directory);
    const { commit } = await (0,_branches_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveBase */ .g)(repository, base);
    const places = await Promise.all(texts.map((text) => placeOf(text, repository, directory)));
    const names = new Set(places.flatMap(({ path, fromRoot }) => [path, fromRoot ?? '']));
    names.delete('');
    const entries = names.size === 0 ? new Map() : await (0,_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesAt */ .ws)(repository.root, commit, [...names]);
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
async function onDiskAt(given, { root, hasFiles }, directory) {
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
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(whole).catch(() => undefined);
    if (there) {
        const isFolder = there.isDirectory() && (path === '' || !(await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(whole, '.git'))));
        return { path, missing: '', onDisk: isFolder ? 'folder' : 'file' };
    }
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' && /^[A-Za-z]:[\\/]/.test(given))
        throw outside;
    return { path, missing: names.join('/') };
}
function isAbove(path) {
    return path === '..' || path.startsWith('../');
}
/** Resolves the folders above a file. A link itself counts as a file. */
async function deepestParent(whole) {
    const names = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole)];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => undefined);
        if (parent !== undefined)
            return { parent, names };
        names.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    }
}
async function isThere(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined)) !== undefined;
}


/***/ })

};
