export const id = 665;
export const ids = [665];
export const modules = {

/***/ 665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  amend: () => (/* binding */ amend)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 2 modules
var lint = __webpack_require__(5255);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/invisible.js
var invisible = __webpack_require__(4924);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/progress/allowed-kinds.js
var allowed_kinds = __webpack_require__(9801);
// EXTERNAL MODULE: ./lib/core/report/json.js + 1 modules
var json = __webpack_require__(5382);
// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/shell/git/given-paths.js
var given_paths = __webpack_require__(7481);
// EXTERNAL MODULE: ./lib/shell/git/plans.js + 1 modules
var plans = __webpack_require__(2464);
// EXTERNAL MODULE: ./lib/shell/git/repository.js
var git_repository = __webpack_require__(961);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 14 modules
var git_source = __webpack_require__(5188);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/progress/leeway.js
var progress_leeway = __webpack_require__(6446);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js + 1 modules
var plan_state = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/core/progress/stacks.js
var stacks = __webpack_require__(486);
;// CONCATENATED MODULE: ./lib/commands/cli/item-work.js
/** The work that already exists for an item: on its branch, and in the working tree. */









async function workFor(item, { directory, base }) {
    const place = base === undefined ? {} : { base };
    const source = (0,git_source/* gitSource */.Y)({ directory, subject: 'current', settings: { agents: [] }, ...place });
    const { result } = await (0,ask/* askUntilKnown */.j)(source, (snapshot) => (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const basePlans = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
        if (basePlans === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const { problems } = basePlans.plans;
        const planState = (0,plan_state/* planStateOf */.M)(problems.length > 0 ? stacks/* NO_PLANS */.Be : basePlans.plans, snapshot, facts);
        if (planState === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const { subject, pulls } = snapshot;
        const progress = planState.progress.get((0,plan_plan/* keyOf */.TN)(item));
        const own = progress?.pulls ?? [];
        const working = progress && own[0] && planState.itemPull(own[0], progress);
        const leeway = working && (0,progress_leeway/* leewayOf */.P)(working, planState);
        const byLeeway = working?.changes.filter(({ path }) => leeway?.paths.has(path)) ?? [];
        const current = pulls.filter(({ branch }) => subject !== 'all' && 'branch' in subject && branch === subject.branch);
        return { problems, pulls: [...current, ...own], byLeeway };
    }));
    const problem = result.problems.find(({ code }) => code === 'base');
    if (problem)
        throw new failure/* Failure */.H(problem.code, problem.message, problem.hint);
    const changes = result.pulls.flatMap((each) => (each.changes.complete ? each.changes.list : []));
    return { changes: new Map(changes.map((each) => [each.path, each])), byLeeway: result.byLeeway };
}

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
    const tree = await (0,plans/* plansOnDisk */.VJ)(repository);
    const { plan, item, items } = findItem(name, tree);
    const kind = kindOf(options.kind);
    const base = options.base ?? plan.base;
    const place = { directory: here.directory, ...(base === undefined ? {} : { base }) };
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
        await (0,promises_.writeFile)((0,external_node_path_.join)(repository.root, plan.path), after);
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
        const then = (0,read/* readPlans */.x)({ id: `${tree?.id}+`, files }, on);
        const found = (0,lint/* newFindings */.FN)((0,read/* readPlans */.x)(tree, on), then, new Set([id]), snapshot, facts);
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
        await terminal.print((0,json/* json */.P)('amend', 0, [], { amend: amendment }));
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
        ? [(0,read/* readPlan */.m)({ path: `${plan_plan/* PLAN_DIRECTORY */.AG}/${file}`, text })]
        : []);
    const items = plans.flatMap(({ plan }) => (plan ? (0,plan_plan/* itemsOf */.S3)(plan).map((item) => ({ plan, item })) : []));
    const found = items.filter(({ plan, item }) => name === item.item || name === `${plan.id}/${item.item}`);
    const [first, second] = found;
    if (first && !second)
        return { ...first, items: items.map(({ item }) => item) };
    const names = (first ? found : items).map(({ plan, item }) => `"${plan.id}/${item.item}"`).join(', ');
    if (first)
        throw new failure/* Failure */.H('usage', `Several plans have an item "${name}".`, `Use one of ${names}.`);
    const broken = plans.some(({ problems }) => problems.length > 0);
    throw new failure/* Failure */.H('usage', `No plan in the working tree has an item "${name}".`, broken
        ? 'A plan cannot be read. Run: parallel-work lint'
        : names === ''
            ? `Plans are in ${plan_plan/* PLAN_DIRECTORY */.AG}/.`
            : `The items are ${names}.`);
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
    const { plan } = (0,read/* readPlan */.m)({ path, text });
    const found = plan && (0,plan_plan/* itemsOf */.S3)(plan).find((each) => each.item === item);
    return found && { plan, item: found };
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
