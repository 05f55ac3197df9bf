export const id = 3662;
export const ids = [3662];
export const modules = {

/***/ 665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  amend: () => (/* binding */ amend)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 3 modules
var lint = __webpack_require__(444);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/invisible.js
var invisible = __webpack_require__(4924);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var plan_read = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/progress/allowed-kinds.js
var allowed_kinds = __webpack_require__(9801);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/shell/git/given-paths.js
var given_paths = __webpack_require__(7481);
// EXTERNAL MODULE: ./lib/shell/git/plan-files.js
var plan_files = __webpack_require__(652);
// EXTERNAL MODULE: ./lib/shell/git/plans.js
var plans = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/shell/git/repository.js + 1 modules
var git_repository = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 7 modules
var git_source = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/core/progress/base-state.js + 1 modules
var base_state = __webpack_require__(1505);
// EXTERNAL MODULE: ./lib/core/progress/leeway.js
var progress_leeway = __webpack_require__(6446);
;// CONCATENATED MODULE: ./lib/commands/cli/item-work.js
/** The work that already exists for an item: on its branch, and in the working tree. */







async function workFor(item, { directory, repository, base }) {
    const place = { directory, ...(repository ? { repository } : {}), ...(base === undefined ? {} : { base }) };
    const source = (0,git_source/* gitSource */.Y)({ subject: 'current', settings: { agents: [] }, ...place });
    const { result } = await (0,ask/* askUntilKnown */.j)(source, (snapshot) => (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const state = (0,base_state/* baseStateOf */.w)(snapshot, facts);
        if (state === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const { basePlans, planState } = state;
        const { subject, pulls } = snapshot;
        const progress = planState.progress.get((0,plan_plan/* keyOf */.TN)(item));
        const own = progress?.pulls ?? [];
        const working = progress && own[0] && planState.itemPull(own[0], progress);
        const leeway = working && (0,progress_leeway/* leewayOf */.P)(working, planState);
        const byLeeway = working?.changes.filter(({ path }) => leeway?.paths.has(path)) ?? [];
        const current = pulls.filter(({ branch }) => subject !== 'all' && 'branch' in subject && branch === subject.branch);
        return { problems: basePlans.plans.problems, pulls: [...current, ...own], byLeeway };
    }));
    const problem = result.problems.find(({ code }) => code === 'base');
    if (problem)
        throw new failure/* Failure */.H(problem.code, problem.message, problem.hint);
    const changes = result.pulls.flatMap((each) => (each.changes.complete ? each.changes.list : []));
    return { changes: new Map(changes.map((each) => [each.path, each])), byLeeway: result.byLeeway };
}

// EXTERNAL MODULE: ./lib/commands/cli/named-item.js
var named_item = __webpack_require__(9500);
;// CONCATENATED MODULE: ./lib/commands/cli/amend.js
/**
 * `amend <item> [path…]`: prints or writes the patch of the plan that lets an item change more files, or claim one more
 * branch.
 */























async function amend(name, paths, options, here) {
    if (paths.length === 0 && options.branch === undefined && !options.used) {
        const hint = 'Name the files that the item needs, or use --branch <name>, or --used.';
        throw new failure/* Failure */.H('usage', 'There is nothing to amend.', hint);
    }
    const repository = await (0,git_repository/* openRepository */.h_)(here.directory);
    (0,git_repository/* requireFiles */.PO)(repository);
    const tree = await (0,plans/* workingTreePlans */.AP)(repository);
    const { plan, item, items } = findItem(name, tree);
    const kind = kindOf(options.kind);
    const base = options.base ?? plan.base;
    const place = { directory: here.directory, repository, ...(base === undefined ? {} : { base }) };
    const given = await (0,given_paths/* givenPaths */.k)(paths, place);
    const { changes: work, byLeeway } = await workFor(item, place);
    const named = given.map((each) => wantOf(each, kind, work, plan, item));
    const used = options.used ? byLeeway.filter(({ path }) => !named.some((each) => each.path === path)) : [];
    const wants = [...named, ...used];
    refuseForbidden(item, plan, wants);
    const missing = wants.filter(({ path, kind: wanted }) => !(0,allowed_kinds/* allowedKinds */.i7)(item, plan, path).includes(wanted) ||
        (invisible/* INVISIBLE */.kH.test(path) && !(0,scope/* namesExactly */.J_)(item.scope, wanted, path)));
    const before = plan.text ?? '';
    const widened = missing.length === 0 ? before : (0,widening/* edited */.oh)(before, [(0,widening/* lineEdit */.T_)((0,widening/* widenFor */.fw)(plan, item, missing))]);
    const wider = itemIn(plan, item, widened);
    if (!wider ||
        !missing.every(({ path, kind: wanted }) => (0,scope/* coveringGlob */.yf)(wider.item.scope, wanted, path) !== undefined)) {
        throw new failure/* Failure */.H('usage', `No change of "${plan.path}" allows item "${item.item}" to change ${missing.map(({ path }) => `"${path}"`).join(', ')}.`, `No item can change plan files. It can change other files under .github/ only with a glob that begins with .github/.`);
    }
    const after = options.branch === undefined ? widened : claimed(options.branch, wider.plan, wider.item, widened);
    if (options.branch !== undefined)
        await refuseObjections(tree, plan, after, place);
    const isChanged = after !== before;
    if (isChanged && options.write)
        await (0,plan_files/* writePlans */.Y)(repository, [{ path: plan.path, before, after }]);
    const patch = isChanged ? patchOf(plan.path, before, after) : '';
    const has = wants.length === 0 && options.used ? 'changes no file by leeway' : hasWords(options.branch);
    await say({ plan, item, patch, written: isChanged && options.write === true }, has, here);
    const notes = [...neighbours(item, items, missing), ...otherEnds(wants, work, item, plan)];
    for (const note of notes)
        await here.terminal.printError(`note: ${(0,inert/* visible */.RK)(note)}\n`);
    return 0;
}
/**
 * The default kind is how the work changed the path. Without such work, it depends on whether the base has the file.
 */
function wantOf({ path, kind: what, glob, isAtBase }, kind, work, plan, { item }) {
    if (what !== 'folder' && what !== 'glob')
        return { path, kind: kind ?? work.get(path)?.kind ?? (isAtBase ? 'modify' : 'create') };
    const wide = glob ?? (path === '' ? '**' : `${path}/**`);
    throw new failure/* Failure */.H('usage', what === 'folder' ? `"${path || '.'}" is a folder.` : `"${path}" is a glob, and no file has this name.`, `Name the files. If item "${item}" is to own all of "${wide}", add that to its scope in "${plan.path}", and run: parallel-work lint`);
}
/** The plan text with the branch added to the item. */
function claimed(branch, plan, item, text) {
    const [problem] = (0,branch_names/* claimProblems */.Lu)(branch);
    if (problem)
        throw new failure/* Failure */.H('usage', problem.message, problem.hint);
    if (item.branches.some((claim) => (0,branch_names/* claimMatches */.ob)(claim, branch)))
        return text;
    return (0,widening/* edited */.oh)(text, [(0,widening/* lineEdit */.T_)((0,widening/* claimEdit */.RD)(plan, item, branch))]);
}
/** Refuses the edit if the plan could not be read with it, or if `lint` would report a new error. */
async function refuseObjections(tree, { path, id }, text, place) {
    const files = (tree?.files ?? []).map((file) => `${plan_plan/* PLAN_DIRECTORY */.AG}/${file.name}` === path ? { ...file, text } : file);
    const source = (0,git_source/* gitSource */.Y)({ ...place, subject: 'all', settings: { agents: [] } });
    const { result } = await (0,ask/* askUntilKnown */.j)(source, (snapshot) => (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const on = { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch };
        const then = (0,plan_read/* readPlans */.x)({ id: `${tree?.id}+`, files }, on);
        const found = (0,lint/* newFindings */.FN)((0,plan_read/* readPlans */.x)(tree, on), then, new Set([id]), snapshot, facts);
        return typeof found === 'symbol' ? found : { problems: then.problems, findings: found };
    }));
    const [problem] = result.problems;
    if (problem)
        throw new failure/* Failure */.H('usage', problem.message, problem.hint);
    const error = result.findings.find(({ severity }) => severity === 'error');
    if (error)
        throw new failure/* Failure */.H('usage', error.message, error.remedy);
}
/**
 * A wider scope does not help here: a constraint takes precedence over every scope, and a dropped item may change
 * nothing.
 */
function refuseForbidden(item, plan, wants) {
    if (item.dropped !== undefined) {
        throw new failure/* Failure */.H('usage', `Item "${item.item}" was dropped (${item.dropped}), so it may change nothing.`, `Remove "dropped" from the item in "${plan.path}" first.`);
    }
    for (const { path, kind } of wants) {
        if (invisible/* HIDDEN */.RG.test(path) || path.includes('\uFFFD')) {
            throw new failure/* Failure */.H('usage', `"${path}" contains a character that no plan can allow: it is invisible, or not UTF-8.`, 'Rename the file.');
        }
        const glob = (0,scope/* globsFor */.tN)(item.doNotTouch, kind).find((each) => (0,globs_glob/* forbids */.kT)(each, path));
        if (glob === undefined)
            continue;
        throw new failure/* Failure */.H('usage', `Item "${item.item}" must not touch "${path}": its constraint "${glob}" forbids it.`, `Change "do_not_touch" of the item in "${plan.path}" first.`);
    }
}
/** Other items that have the path already. `lint` says whether they may share it. */
function neighbours(item, items, wants) {
    return wants.flatMap(({ path }) => {
        const others = items.filter((each) => each !== item && each.dropped === undefined && (0,scope/* kindsCovered */.GD)(each.scope, path).length > 0);
        const names = others.map((each) => `"${each.plan}/${each.item}"`).join(', ');
        return others.length === 0
            ? []
            : [`"${path}" is also in the scope of ${names}. Run "lint" with the change to see whether both may have it.`];
    });
}
/** A rename needs both paths: the old one is deleted and the new one is created. */
function otherEnds(wants, work, item, plan) {
    return wants.flatMap(({ path }) => {
        const change = work.get(path);
        const other = change?.renamedTo ?? change?.renamedFrom;
        const kind = change?.renamedTo === undefined ? 'delete' : 'create';
        if (other === undefined || wants.some((each) => each.path === other))
            return [];
        if ((0,allowed_kinds/* allowedKinds */.i7)(item, plan, other).includes(kind))
            return [];
        return [`"${path}" is one side of a rename. Item "${item.item}" must also ${kind} "${other}", so name both paths.`];
    });
}
/** In the format of `git apply`. */
function patchOf(path, before, after) {
    const options = { context: 3, headerOptions: create/* FILE_HEADERS_ONLY */.jr };
    return (0,create/* createTwoFilesPatch */.ss)(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
}
async function say({ plan, item, patch, written }, has, { terminal, json: asJson }) {
    if (asJson) {
        const amendment = { plan: plan.id, item: item.item, path: plan.path, patch, written };
        await terminal.print((0,json/* json */.Pq)('amend', 0, [], { amend: amendment }));
        return;
    }
    if (patch === '')
        await terminal.print(`Item "${item.item}" ${has}, so there is nothing to amend.\n`);
    else if (written)
        await terminal.print(`${(0,inert/* visible */.RK)(plan.path)} was changed. The change takes effect once it is on the base branch of the plan.\n`);
    // Written unchanged for `git apply`. The plan could be read, so it has no character that acts in a terminal.
    else
        await terminal.print(patch);
}
function hasWords(branch) {
    return branch === undefined ? 'may already change that' : 'already has all of that';
}
/** By id, or as `plan/item` if several plans have an item with that id. */
function findItem(name, tree) {
    const plans = (tree?.files ?? []).flatMap(({ name: file, text }) => text !== undefined && /^[a-z0-9-]+\.ya?ml$/.test(file)
        ? [(0,plan_read/* readPlan */.m)({ path: `${plan_plan/* PLAN_DIRECTORY */.AG}/${file}`, text })]
        : []);
    const read = plans.flatMap(({ plan }) => plan ?? []);
    const isBroken = plans.some(({ problems }) => problems.length > 0);
    const missing = isBroken ? 'A plan cannot be read. Run: parallel-work lint' : undefined;
    return { ...(0,named_item/* itemNamed */.ZP)(name, read, 'in the working tree', missing), items: read.flatMap(plan_plan/* itemsOf */.S3) };
}
function kindOf(text) {
    if (text === undefined)
        return undefined;
    const kind = terms/* CHANGE_KINDS */.t.find((each) => each === text);
    if (kind)
        return kind;
    throw new failure/* Failure */.H('usage', `The option --kind is "${text}".`, `Allowed: ${terms/* CHANGE_KINDS */.t.join(', ')}.`);
}
/** Reads the plan with the patch before the patch is shown. */
function itemIn({ path }, { item }, text) {
    const { plan } = (0,plan_read/* readPlan */.m)({ path, text });
    const found = plan && (0,plan_plan/* itemsOf */.S3)(plan).find((each) => each.item === item);
    return found && { plan, item: found };
}


/***/ }),

/***/ 9500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ isOfBranch),
/* harmony export */   V5: () => (/* binding */ itemOfBranch),
/* harmony export */   ZP: () => (/* binding */ itemNamed),
/* harmony export */   ev: () => (/* binding */ isNamed)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/** Finds the item that an argument names. */



function isNamed(name, { plan, item }) {
    return name === item.item || name === `${plan.id}/${item.item}`;
}
/** @param branch undefined if none is checked out */
function isOfBranch(branch, { item }) {
    return branch !== undefined && item.branches.some((claim) => (0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, branch));
}
/**
 * By id, or as `plan/item` if several plans have an item with that id.
 *
 * @param where the plans were read, as the end of a sentence: `on "main"`
 * @param hint if there is no such item; the default names all items
 */
function itemNamed(name, plans, where, hint) {
    const items = plans.flatMap((plan) => (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(plan).map((item) => ({ plan, item })));
    const found = items.filter((each) => isNamed(name, each));
    const [first, second] = found;
    if (first && !second)
        return first;
    const names = (first ? found : items).map(({ plan, item }) => `"${plan.id}/${item.item}"`).join(', ');
    if (first)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', `Several plans have an item "${name}".`, `Use one of ${names}.`);
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', `No plan ${where} has an item "${name}".`, hint ?? (names === '' ? `Plans are in ${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_DIRECTORY */ .AG}/.` : `The items are ${names}.`));
}
/**
 * The item of the branch that is checked out, if there is one.
 *
 * @param where the plans were read, as for `itemNamed`
 */
function itemOfBranch(branch, plans, where) {
    const items = plans.flatMap((plan) => (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(plan).map((item) => ({ plan, item })));
    const found = items.filter((each) => isOfBranch(branch, each));
    const [first, second] = found;
    if (first && !second)
        return first;
    const names = (first ? found : items).map(({ plan, item }) => `"${plan.id}/${item.item}"`).join(', ');
    const problem = branch === undefined
        ? 'No item is named, and no branch is checked out.'
        : `No item is named, and ${first ? 'several items claim' : `no plan ${where} has an item that claims`} the branch "${branch}".`;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', problem, names === '' ? 'There is no plan to read.' : `Name an item: ${names}.`);
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ PLAN_DIRECTORY),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/** The plan directory, from the root of the repository. */
const PLAN_DIRECTORY = '.github/parallel-work';
/** `plan/item`. It is unique among all plans, because neither id contains a slash. */
function keyOf(ref) {
    return `${ref.plan}/${ref.item}`;
}
/** The items of a plan, with the integration last. */
function itemsOf(plan) {
    return plan.integration ? [...plan.items, plan.integration] : plan.items;
}


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ allGlobs),
/* harmony export */   GD: () => (/* binding */ kindsCovered),
/* harmony export */   J_: () => (/* binding */ namesExactly),
/* harmony export */   UE: () => (/* binding */ guardedGlobs),
/* harmony export */   VT: () => (/* binding */ touchedGlob),
/* harmony export */   cx: () => (/* binding */ isPlanFile),
/* harmony export */   m5: () => (/* binding */ indexScopes),
/* harmony export */   o4: () => (/* binding */ firstMatch),
/* harmony export */   tN: () => (/* binding */ globsFor),
/* harmony export */   yf: () => (/* binding */ coveringGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8060);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3728);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4940);
/** Decides whether a scope contains a path. The exact overlap of two scopes is proved in `globs/`. */






const GUARDED = '.github/';
/** The glob that allows this kind of change of the path, if there is one. Matches exactly, including letter case. */
function coveringGlob(scope, kind, path) {
    const glob = firstMatch(scope.any, path) ?? firstMatch(scope[kind], path);
    return glob !== undefined && !scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)) ? glob : undefined;
}
/** The kinds of change that the scope allows for the path, in their fixed order. */
function kindsCovered(scope, path) {
    const isAny = firstMatch(scope.any, path) !== undefined;
    const kinds = _terms_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANGE_KINDS */ .t.filter((kind) => isAny || firstMatch(scope[kind], path) !== undefined);
    return kinds.length > 0 && scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)) ? [] : kinds;
}
/** Whether the scope contains the exact path for this kind of change. Links and submodules need that. */
function namesExactly(scope, kind, path) {
    return [scope.any, scope[kind]].some((globs) => {
        const { names, patterns } = sorted(globs);
        return [...(names.has(path) ? [path] : []), ...patterns].some((glob) => mayReach(glob, path) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(glob) || isExact(glob, path)) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
    });
}
/**
 * The path as `globOf` writes it, with classes of one character. If the path is too long for a glob, it is a folder.
 */
function isExact(glob, path) {
    return glob === (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .globOf */ .k8)(path) && !/(?<!\\)[*?]/.test(glob);
}
/** The first glob of a list that matches the path. */
function firstMatch(globs, path) {
    if (globs.length === 0)
        return undefined;
    const { names, patterns } = sorted(globs);
    if (names.has(path) && mayReach(path, path))
        return path;
    return patterns.find((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
}
const lists = new WeakMap();
/** A scope may list hundreds of names and be asked about hundreds of paths. */
function sorted(globs) {
    const isName = (glob) => /^[\w./-]+$/.test(glob);
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(lists, globs, () => ({
        names: new Set(globs.filter(isName)),
        patterns: globs.filter((glob) => !isName(glob)),
    }));
}
/**
 * The generous form of `kindsCovered`, for paths of others. It ignores letter case and Unicode form, and a path counts
 * if it is a folder of a path in the scope, or below one. Returns the glob that matches.
 */
function touchedGlob(scope, path) {
    if (scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)))
        return undefined;
    return allGlobs(scope).find((glob) => mayReach(glob, path, _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path) || collides(glob, path)));
}
function globsFor(globs, kind) {
    return [...globs.any, ...globs[kind]];
}
/** All globs of all kinds, in the order of the plan format. */
function allGlobs(globs) {
    return [...globs.any, ...globs.create, ...globs.modify, ...globs.delete];
}
/**
 * Whether the glob may match the path: no glob matches plan files, and only one that begins with `.github/` matches
 * there, because workflows protect the repository.
 */
function mayReach(glob, path, match = _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK) {
    if (!path.startsWith(GUARDED))
        return true;
    if (isPlanFile(path))
        return false;
    return guardedGlobs(glob).some((each) => each === glob || match(each, path));
}
/** The glob if it begins with `.github/`. If it has braces, the alternatives that do. */
function guardedGlobs(glob) {
    if (glob.startsWith(GUARDED))
        return [glob];
    return glob.includes('{') ? (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob).filter((each) => each.startsWith(GUARDED)) : [];
}
function isPlanFile(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG}/`) || path === _plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG;
}
/** Whether one path is a folder of the other, so that no checkout can hold both. */
function collides(glob, path) {
    const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(path);
    const start = literalStart(glob);
    const literal = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(start.map(_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1).join('/'));
    const isName = start.length === glob.split('/').length;
    return literal === folded || literal.startsWith(`${folded}/`) || (isName && folded.startsWith(`${literal}/`));
}
/** More comparisons of a path with a glob would take a minute. */
const MOST_COMPARISONS = 5_000_000;
/** An index by the plain names at the beginning of globs, so that most scopes are compared with only a few paths. */
function indexScopes(owners, scopeOf) {
    const root = newNode();
    const sizes = owners.map((owner) => allGlobs(scopeOf(owner)).length);
    for (const [position, owner] of owners.entries()) {
        for (const glob of allGlobs(scopeOf(owner))) {
            let node = root;
            for (const name of literalStart(glob))
                node = nodeBelow(node, keyOfName((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1)(name)));
            node.here.add(position);
        }
    }
    const positionsNear = (path) => {
        let node = root;
        const found = new Set(root.here);
        for (const name of path.split('/')) {
            node = node.below.get(keyOfName(name));
            if (!node)
                return [...found].sort(byNumber);
            for (const position of node.here)
                found.add(position);
        }
        // The path may be a folder of the paths that they name.
        const nodes = new Set([node]);
        for (const each of nodes) {
            for (const position of each.here)
                found.add(position);
            for (const next of each.below.values())
                nodes.add(next);
        }
        return [...found].sort(byNumber);
    };
    return {
        near: (path) => positionsNear(path).flatMap((position) => owners[position] ?? []),
        isTooMuch(paths) {
            let comparisons = 0;
            for (const path of paths) {
                for (const position of positionsNear(path))
                    comparisons += sizes[position] ?? 0;
                if (comparisons > MOST_COMPARISONS)
                    return true;
            }
            return false;
        },
    };
}
function newNode() {
    return { below: new Map(), here: new Set() };
}
function nodeBelow({ below }, name) {
    const known = below.get(name) ?? newNode();
    below.set(name, known);
    return known;
}
/** Equal for all paths that `touchedGlob` treats as equal. */
function keyOfName(name) {
    return (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(name.toLowerCase());
}
function byNumber(one, other) {
    return one - other;
}
/** The leading segments that contain no glob character. */
function literalStart(glob) {
    const segments = glob.split('/');
    const magic = segments.findIndex((segment) => /[*?[{]|[?*+@!]\(/.test(segment.replace(/\\./g, '')));
    return magic < 0 ? segments : segments.slice(0, magic);
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

/***/ 6446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mayUseLeeway),
/* harmony export */   P: () => (/* binding */ leewayOf)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8060);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _plan_shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2736);
/* harmony import */ var _allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3039);
/* harmony import */ var _path_hazards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8288);







const known = new WeakMap();
function leewayOf(subject, planState) {
    const byPull = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(known, planState, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(byPull, subject.pull, () => {
        const of = subject.item.leeway;
        const paths = of > 0 ? pathsUsing(subject, planState) : new Set();
        return { of, paths, covers: (path) => paths.size <= of && paths.has(path) };
    });
}
function pathsUsing(subject, planState) {
    const candidates = subject.changes.filter((change) => mayUse(change, subject, planState));
    // One more path would be too much as well, so adding a path never makes a failing pull request pass.
    const isTooMuch = (0,_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerIndex */ .y)(planState.owners).isTooMuch(candidates.map(({ path }) => path));
    const paths = candidates.map(({ path }) => path);
    return new Set(isTooMuch ? [] : paths.filter((path) => !(0,_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwned */ .g)(path, planState.owners)));
}
/** Whether the change would use leeway. */
function mayUseLeeway(change, subject, planState) {
    return mayUse(change, subject, planState) && !(0,_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwned */ .g)(change.path, planState.owners);
}
/** Whether a path may use leeway, apart from its owner. */
function mayUse(change, { item, plan, progress, pull }, { facts }) {
    const { path, kind } = change;
    return (kind !== 'delete' &&
        (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedKinds */ .i7)(item, plan, path, progress.merges).length === 0 &&
        !item.scope.except.some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFolded */ .S)(glob, path)) &&
        !(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .forbids */ .kT)(glob, path)) &&
        !`${(0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(path)}/`.startsWith('.github/') &&
        !(0,_plan_shared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeSharedFile */ .QZ)(path) &&
        (0,_path_hazards_js__WEBPACK_IMPORTED_MODULE_5__/* .specialPath */ .pb)(change, pull, facts) === undefined);
}


/***/ }),

/***/ 3039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isOwned),
/* harmony export */   y: () => (/* binding */ ownerIndex)
/* harmony export */ });
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/** Finds the owners of a path. Ignores letter case and Unicode form, and also matches folders above and files below the path. */

const indexes = new WeakMap();
/** The unfinished items, indexed by the paths in their scopes. */
function ownerIndex(owners) {
    const known = indexes.get(owners) ?? (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .indexScopes */ .m5)(owners, ({ item }) => item.scope);
    indexes.set(owners, known);
    return known;
}
function isOwned(path, owners) {
    return ownerIndex(owners)
        .near(path)
        .some(({ item }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .touchedGlob */ .VT)(item.scope, path) !== undefined);
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ isSafeFor),
/* harmony export */   k_: () => (/* binding */ hiddenIn),
/* harmony export */   pb: () => (/* binding */ specialPath)
/* harmony export */ });
/* harmony import */ var _plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4924);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);


const LINK = '120000';
const SUBMODULE = '160000';
/** Why the name is not readable as it is, or undefined. */
function hiddenIn({ path, encoding }) {
    if (encoding === 'invalid')
        return 'its name is not valid UTF-8';
    return _plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG.test(path) ? 'its name contains a control character or an invisible character' : undefined;
}
/** What the path is at the head if it is not a plain file. Deleting a link or submodule counts as deleting a file. */
function specialPath({ path, kind, encoding }, { revision }, facts) {
    // Nobody can ask for a name that is not UTF-8.
    if (encoding === 'invalid')
        return undefined;
    const entry = kind === 'delete' ? null : facts.entry({ revision, path });
    const mode = typeof entry === 'object' ? entry?.mode : undefined;
    if (mode === LINK)
        return 'a symbolic link';
    if (mode === SUBMODULE)
        return 'a submodule';
    return /^\.gitmodules$/i.test(path) ? 'the list of submodules' : undefined;
}
/** Whether the change is safe for the item: a readable name, and no link or submodule that no scope entry names. */
function isSafeFor(item, change, pull, facts) {
    if (hiddenIn(change) !== undefined)
        return false;
    const isPlain = !_plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(change.path) && specialPath(change, pull, facts) === undefined;
    return isPlain || (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .namesExactly */ .J_)(item.scope, change.kind, change.path);
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** Terms that every room of the core uses. */
const CHANGE_KINDS = ['create', 'modify', 'delete'];


/***/ }),

/***/ 8822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRunning)
/* harmony export */ });
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Whether a process of this machine still runs. */

function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // It runs, as another user.
        return (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) === 'EPERM';
    }
}


/***/ })

};
