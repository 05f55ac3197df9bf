export const id = 4019;
export const ids = [4019];
export const modules = {

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ askUntilKnown)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_report_progress_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(575);
/** Reads facts, judges, and reads what the judge still asks for: a few rounds, each one batch of questions. */


/** Most runs need four rounds. Only a revert of hundreds of files needs more. */
const MOST_ROUNDS = 40;
async function askUntilKnown(source, think, say = () => undefined) {
    try {
        return await askInRounds(source, think, say);
    }
    finally {
        source.end?.();
    }
}
async function askInRounds(source, think, say) {
    say(_core_report_progress_text_js__WEBPACK_IMPORTED_MODULE_1__/* .READING_PLANS */ .ee);
    let snapshot = await source.start();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        say(_core_report_progress_text_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKING */ .dy);
        const attempt = think(snapshot);
        if ('value' in attempt)
            return { snapshot, result: attempt.value };
        say((0,_core_report_progress_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readingText */ .e4)(attempt.needs));
        snapshot = await source.answer(snapshot, attempt.needs);
    }
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('undecided', `There are still open questions after ${MOST_ROUNDS} rounds of reading.`, 'Please report this, with the snapshot.');
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

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ waves),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8060);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);
/** The order that dependencies require. Iterative, so that chains of any length work. */


/**
 * All items that an item depends on, directly or through others, by `keyOf`. A dependency on an unknown item is
 * ignored.
 */
function dependenciesOf(plans) {
    const items = new Map(plans.flatMap(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3).map((item) => [(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), item]));
    const known = new Map();
    return (ref) => {
        const start = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(ref);
        const ready = known.get(start);
        if (ready)
            return ready;
        const found = new Set();
        const waiting = [start];
        for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
            for (const next of (items.get(key)?.dependsOn ?? []).map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)) {
                if (!items.has(next) || found.has(next))
                    continue;
                found.add(next);
                waiting.push(next);
            }
        }
        known.set(start, found);
        return found;
    };
}
/**
 * The waves: each item is in the first wave after all items that it depends on, in the order of plans and items. With
 * `items`, only those are arranged, but dependencies through other items still count. Items in a cycle come last.
 */
function waves(plans, items = plans.flatMap(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)) {
    const dependencies = dependenciesOf(plans);
    const laidOut = new Set(items.map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
    const waiting = new Map();
    const dependents = new Map();
    for (const item of items) {
        const before = [...dependencies(item)].filter((key) => laidOut.has(key));
        waiting.set((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), before.length);
        for (const key of before)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(dependents, key, item);
    }
    const result = [];
    const order = new Map(items.map((item, index) => [(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), index]));
    let wave = items.filter((item) => waiting.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)) === 0);
    let left = items.length;
    while (wave.length > 0) {
        result.push(wave);
        left -= wave.length;
        const next = [];
        for (const done of wave) {
            for (const item of dependents.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(done)) ?? []) {
                const count = (waiting.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)) ?? 0) - 1;
                waiting.set((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), count);
                if (count === 0)
                    next.push(item);
            }
        }
        wave = next.sort((a, b) => (order.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(a)) ?? 0) - (order.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(b)) ?? 0));
    }
    if (left > 0)
        result.push(items.filter((item) => (waiting.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)) ?? 0) > 0));
    return result;
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

/***/ 5430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ indexChanges),
/* harmony export */   o: () => (/* binding */ NOBODY)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8060);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/** Finds paths that two item pull requests change, or two paths that cannot exist in one checkout. */



/** For changes that may collide with those of any item. */
const NOBODY = { plan: '', item: '' };
/**
 * Indexes every change once, so that the cost of a question depends on the collisions and not on the pull requests. Paths
 * that the same pull requests change in the same way are kept together, so that the cost of pairs does not depend on how many
 * paths these have in common.
 *
 * @param wayOf a short text: changes of one owner with the same text are judged alike
 */
function indexChanges(all, wayOf = (_owner, { kind }) => kind) {
    const at = new Map();
    for (const owner of all) {
        for (const change of owner.changes)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(at, (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(change.path), { owner, change });
    }
    // A file may be in the way of a folder, so this has the changes below each changed path.
    const below = new Map();
    const changedAbove = new Map();
    for (const [path, places] of at) {
        for (const above of aboveOf(path, at, changedAbove))
            for (const place of places)
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(below, above, place);
    }
    const collisions = (subject) => {
        const found = [];
        const own = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(subject.item);
        for (const mine of subject.changes) {
            const path = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(mine.path);
            const places = [
                ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(at, path),
                ...aboveOf(path, at, changedAbove).flatMap((above) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(at, above)),
                ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(below, path),
            ];
            for (const { owner, change } of places) {
                if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(owner.item) !== own)
                    found.push({ mine, theirs: change, other: owner });
            }
        }
        return found;
    };
    let groups;
    const pairs = (subject) => {
        groups ??= groupPlaces(all, at, wayOf);
        const { isMixed, groupsOf } = groups;
        const parts = new Map();
        for (const { mine, sides } of (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(groupsOf, subject)) {
            for (const { owner, changes } of sides)
                if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(owner.item) !== (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(subject.item))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(parts, owner, { mine, theirs: changes });
        }
        const odd = subject.changes.filter(({ path }) => {
            const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(path);
            return isMixed(folded) || below.has(folded) || aboveOf(folded, at, changedAbove).length > 0;
        });
        for (const { mine, theirs, other } of collisions({ item: subject.item, changes: odd })) {
            if (isMixed((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(mine.path)) || (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(mine.path) !== (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(theirs.path))
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(parts, other, { mine: [mine], theirs: [theirs] });
        }
        return all.flatMap((other) => {
            const list = (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(parts, other);
            return list.length > 0 ? [{ other, parts: list }] : [];
        });
    };
    return { collisions, pairs };
}
function groupPlaces(all, at, wayOf) {
    const numbers = new Map(all.map((owner, index) => [owner, index]));
    const mixed = new Set();
    const groups = new Map();
    for (const [folded, places] of at) {
        const [first, second] = places;
        if (!first || !second)
            continue;
        if (places.some(({ change }) => change.path !== first.change.path)) {
            mixed.add(folded);
            continue;
        }
        const key = places.map(({ owner, change }) => `${numbers.get(owner)}${wayOf(owner, change)}`).join();
        const known = groups.get(key);
        if (known)
            for (const [index, { change }] of places.entries())
                known[index]?.changes.push(change);
        else
            groups.set(key, places.map(({ owner, change }) => ({ owner, changes: [change] })));
    }
    const groupsOf = new Map();
    for (const sides of groups.values())
        for (const { owner, changes } of sides)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(groupsOf, owner, { mine: changes, sides });
    return { isMixed: (folded) => mixed.has(folded), groupsOf };
}
/** The changed paths above a path. Cached by folder, because files of a folder share them. */
function aboveOf(path, at, cache) {
    const directory = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path);
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .HK)(cache, directory, () => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .withParents */ .M2)(directory).filter((each) => at.has(each)));
}


/***/ }),

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ indexFolders),
/* harmony export */   Wu: () => (/* binding */ createdIn),
/* harmony export */   Y5: () => (/* binding */ takenFrom),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4940);
/**
 * Finds folders that open item pull requests empty together. If the files went elsewhere, Git treats such a folder as renamed
 * and also moves files that another branch creates in it.
 * Source: https://git-scm.com/docs/git-config#Documentation/git-config.txt-mergedirectoryRenames
 */





/** @param atTip the entries directly in a folder at the tip of the base */
function indexFolders(all, atTip) {
    const creators = new Map();
    const takers = new Map();
    for (const owner of all) {
        for (const [folder, change] of createdIn(owner.changes))
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .BC)(creators, folder, { owner, change });
        for (const [folder, change] of takenFrom(owner.changes))
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .BC)(takers, folder, { owner, change });
    }
    const known = new Map();
    function isEmptied(folder) {
        return (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(known, folder, () => {
            const owners = (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(takers, folder).map(({ owner }) => pathsOf(owner.changes, 'delete'));
            return holdsOnly(folder, (path) => owners.some((deleted) => deleted.has(path)));
        });
    }
    /** Whether the folder contains only these paths. */
    function holdsOnly(folder, isTaken) {
        const entries = atTip(folder);
        if (entries === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
        const paths = (entries ?? []).map(({ name, mode }) => ({ path: `${folder}/${name}`, mode }));
        if (paths.some(({ path, mode }) => (mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7 ? !takers.has(path) : !isTaken(path))))
            return false;
        const folders = paths.filter(({ mode }) => mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7).map(({ path }) => holdsOnly(path, isTaken));
        return folders.includes(false) ? false : folders.includes(_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG) ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : true;
    }
    function meetings(folder, mine, others, subject) {
        const strangers = others.filter(({ owner }) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(owner.item) !== (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(subject.item));
        if (strangers.length === 0 || isEmptied(folder) !== true)
            return [];
        const isMoved = (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(takers, folder).some(({ owner }) => pathsOf(owner.changes, 'create').size > 0);
        return strangers.map(({ owner, change }) => ({ folder, mine, theirs: change, other: owner, isMoved }));
    }
    return (subject) => [
        ...[...createdIn(subject.changes)].flatMap(([folder, mine]) => meetings(folder, mine, (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(takers, folder), subject)),
        ...[...takenFrom(subject.changes)].flatMap(([folder, mine]) => meetings(folder, mine, (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(creators, folder), subject)),
    ];
}
const created = new WeakMap();
const taken = new WeakMap();
/** The folders in which files with valid names are created directly, each with the first such file. Cached for each list. */
function createdIn(changes) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(created, changes, () => {
        const found = new Map();
        for (const change of changes) {
            if (change.kind !== 'create' || change.encoding === 'invalid')
                continue;
            const folder = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(change.path);
            if (folder !== '' && !found.has(folder))
                found.set(folder, change);
        }
        return found;
    });
}
/** The folders in which files are deleted and none is created, each with the first deleted file. Cached for each list. */
function takenFrom(changes) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(taken, changes, () => {
        const kept = new Set();
        for (const { kind, path } of changes)
            if (kind === 'create')
                for (const folder of foldersOf(path, kept))
                    kept.add(folder);
        const found = new Map();
        for (const change of changes) {
            if (change.kind !== 'delete')
                continue;
            for (const folder of foldersOf(change.path, found))
                if (!kept.has(folder))
                    found.set(folder, change);
        }
        return found;
    });
}
const sets = new WeakMap();
/** Cached for each list, because it is needed for each of its folders. */
function pathsOf(changes, kind) {
    const known = sets.get(changes) ?? new Map();
    sets.set(changes, known);
    const paths = known.get(kind) ?? new Set(changes.flatMap((each) => (each.kind === kind ? each.path : [])));
    known.set(kind, paths);
    return paths;
}
const folders = new WeakMap();
/** All folders that contain some of the paths. Cached for each set. */
function foldersAbove(paths) {
    const known = folders.get(paths);
    if (known)
        return known;
    const found = new Set();
    for (const path of paths)
        for (const folder of foldersOf(path, found))
            found.add(folder);
    folders.set(paths, found);
    return found;
}
/** The folders of a path, from the nearest one up to the first known one. Those above it are known too. */
function foldersOf(path, known) {
    const found = [];
    for (let folder = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path); folder !== '' && !known.has(folder); folder = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(folder))
        found.push(folder);
    return found;
}


/***/ }),

/***/ 4712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ planStateOf),
/* harmony export */   f: () => (/* binding */ byPath)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8060);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4223);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9093);
/* harmony import */ var _allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);
/* harmony import */ var _collisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5430);
/* harmony import */ var _emptied_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2579);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1650);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(486);
/** The state of one set of plans: which pull request belongs to which item, what depends on what, whose changes collide. */











/** The state under these plans, once the pull requests of their branches are read. */
function planStateOf(bases, snapshot, facts) {
    const plans = bases.open;
    const dependencies = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_7__/* .dependenciesOf */ .h)(plans);
    const stacks = (0,_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .stacksOf */ .JA)(bases, snapshot, facts);
    const roster = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .rosterOf */ .ru)(plans, dependencies, stacks, snapshot, facts);
    if (roster === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { progress, clashes } = roster;
    const all = [...progress.values()];
    const roles = new Map();
    for (const each of all) {
        const [first] = each.pulls;
        for (const pull of each.pulls)
            roles.set(pull, { kind: 'item', progress: each });
        const latest = each.merges.at(-1);
        for (const pull of [...each.duplicates, ...each.leftovers])
            roles.set(pull, { kind: 'duplicate', progress: each, first: first ?? latest ?? pull });
    }
    for (const { pull, claimants } of clashes)
        roles.set(pull, { kind: 'clash', claimants });
    const carried = new Map();
    for (const pull of snapshot.pulls) {
        const progress = roles.has(pull) ? undefined : carrierOf(pull, roles, stacks);
        if (progress)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .append */ .BC)(carried, progress, pull);
    }
    for (const [progress, pulls] of carried)
        for (const pull of pulls)
            roles.set(pull, { kind: 'item', progress });
    const pullsOf = (each) => (carried.has(each) ? [...each.pulls, ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .listAt */ .gT)(carried, each)] : each.pulls);
    const waiting = new Map();
    const dependedOn = (ref) => {
        const keys = dependencies(ref);
        return keys.size === 0 ? [] : all.filter(({ item }) => keys.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(item)));
    };
    const waitsFor = (ref) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .remembered */ .HK)(waiting, (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(ref), () => dependedOn(ref).filter(({ finished }) => !finished));
    const ordered = (a, b) => dependencies(a).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(b)) || dependencies(b).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(a));
    const ownOf = new Map();
    const itemPull = (pull, of) => {
        // Cached: other caches use this list as their key.
        const own = (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .remembered */ .HK)(ownOf, of, () => new Map());
        const changes = (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .remembered */ .HK)(own, pull, () => ownChanges(pull, dependedOn(of.item), snapshot, facts));
        return { pull, progress: of, item: of.item, plan: of.plan, changes };
    };
    let active;
    const activePulls = () => {
        active ??= all.flatMap((each) => pullsOf(each).map((pull) => itemPull(pull, each)));
        return active;
    };
    let index;
    const changeIndex = () => {
        index ??= (0,_collisions_js__WEBPACK_IMPORTED_MODULE_3__/* .indexChanges */ ._)(activePulls(), wayOfChange);
        return index;
    };
    let folders;
    return {
        snapshot,
        facts,
        plans,
        progress,
        owners: all.filter(({ item, finished }) => !finished && (!item.isIntegration || item.branches.length > 0 || waitsFor(item).length > 0)),
        stacks,
        pullsOf,
        waitsFor,
        stillWaitsFor({ item, pull }) {
            const below = stacks.below(pull);
            const isBelow = ({ pulls }) => pulls.length > 0 && pulls.every((each) => below.includes(each));
            return waitsFor(item).filter((each) => !isBelow(each));
        },
        itemPull,
        activePulls,
        roleOf: (pull) => roles.get(pull) ?? { kind: 'outsider', why: whyOutsider(pull, plans) },
        ordered,
        inOrder: (a, b) => ordered(a.item, b.item) || (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .areStacked */ .u1)(a.pull, b.pull, stacks),
        collisions: (subject) => changeIndex().collisions(subject),
        pairs(subject) {
            const own = activePulls().find(({ pull }) => pull === subject.pull);
            if (!own)
                throw new Error(`"${subject.pull.branch}" is not judged for an item`);
            return changeIndex().pairs(own);
        },
        emptiedFolders(subject) {
            folders ??= (0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFolders */ .Ev)(activePulls(), (path) => facts.folder({ revision: snapshot.base.commit, path }));
            return folders(subject);
        },
    };
}
function wayOfChange({ item, plan }, { path, kind }) {
    const facts = [kind[0], (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .owns */ .S4)(item, path) ? 'o' : '', (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(plan.generated, path) ? 'g' : ''];
    return facts.join('');
}
/** The item that an unlisted pull request works for because it stands on a pull request of it: what it brings will be that item's. */
function carrierOf(pull, roles, stacks) {
    for (const below of stacks.below(pull)) {
        const role = roles.get(below);
        if (role)
            return 'progress' in role ? role.progress : undefined;
    }
    return undefined;
}
/** For stacked branches, leaves out changes that the branch of a dependency already has. Git only. */
function ownChanges(pull, dependencies, snapshot, facts) {
    if (!pull.changes.complete)
        return [];
    if (snapshot.source !== 'git')
        return byPath(pull.changes.list);
    const below = dependencies
        .flatMap(({ pulls }) => pulls)
        .filter(({ changes }) => changes.complete || !changes.isUnread)
        .map(({ head }) => facts.stacked({ revision: pull.revision, upon: head }));
    const changedSince = below.flatMap((since) => since === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || since === null ? [] : [new Set(since.map(({ path }) => path))]);
    return byPath(pull.changes.list).filter(({ path }) => changedSince.every((paths) => paths.has(path)));
}
/** Sorts changes, so that findings have the same order for every source. */
function byPath(changes) {
    return [...changes].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_10__/* .compare */ .U)(a.path, b.path) || (0,_order_js__WEBPACK_IMPORTED_MODULE_10__/* .compare */ .U)(a.kind, b.kind));
}
function whyOutsider(pull, plans) {
    if ((0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDetached */ .$w)(pull.branch))
        return `The ${pull.branch} is on no branch, so no item claims it.`;
    const claims = plans.flatMap((plan) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .itemsOf */ .S3)(plan).flatMap((item) => item.branches.map((branch) => ({ item, branch }))));
    const same = claims.find(({ branch }) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(branch, pull.branch));
    if (same)
        return `Branch "${pull.branch}" is in another repository, so it does not belong to item "${same.item.item}".`;
    const near = claims.find(({ branch }) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(branch.toLowerCase(), pull.branch.toLowerCase()));
    if (near)
        return `No item claims branch "${pull.branch}". Letter case matters: item "${near.item.item}" has "${near.branch}".`;
    return `No item claims branch "${pull.branch}".`;
}


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u1: () => (/* binding */ areStacked),
  vh: () => (/* binding */ byNumber),
  N4: () => (/* binding */ pullName),
  ru: () => (/* binding */ rosterOf),
  tq: () => (/* binding */ withBranch)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/core/progress/merge-order.js
/** Decides which of two merges came first, by the server's times or by the order of Git's history. */
/** Whether the merge came before the latest merge of the item. False if this is unknown. */
function cameBefore(merge, { item, merges, done }, snapshot) {
    if (item.dropped !== undefined)
        return false;
    const last = merges.at(-1);
    if (last)
        return isEarlier(merge, last, snapshot);
    // A commit that the plan names has no time. In Git, an item without a branch may be finished.
    return !done && snapshot.source !== 'git';
}
function isEarlier(a, b, { source, merged }) {
    if (a.mergeCommit === b.mergeCommit)
        return false;
    if (a.mergedAt !== undefined && b.mergedAt !== undefined)
        return a.mergedAt < b.mergedAt;
    // In Git the list is in the order of the merges.
    return source === 'git' && merged.indexOf(a) < merged.indexOf(b);
}

// EXTERNAL MODULE: ./lib/core/progress/merges.js + 1 modules
var progress_merges = __webpack_require__(9305);
;// CONCATENATED MODULE: ./lib/core/progress/progress.js
/**
 * The progress of every item. An item is finished if it is dropped, or if it was merged as the plan before the merge listed
 * it and was neither reopened nor reverted. An integration counts as merged only after all its items. Everything else is
 * unfinished, even if it only cannot be proved.
 */








function rosterOf(plans, dependenciesOf, stacks, snapshot, facts) {
    const listed = plans.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan).map((item) => ({ item, plan })));
    const unread = listed.filter(({ item }) => !claimsRead(item, facts));
    if (unread.length > 0)
        return facts_facts/* PENDING */.eG;
    const crashes = new Map();
    const below = (item) => {
        const keys = dependenciesOf(item);
        return keys.size === 0 ? [] : listed.flatMap((each) => (keys.has((0,plan_plan/* keyOf */.TN)(each.item)) ? [each.item] : []));
    };
    const merges = (0,progress_merges/* countMerges */.Bu)(listed, snapshot, facts, crashes, below);
    const laterMerges = (item) => listed
        .filter((each) => dependenciesOf(each.item).has((0,plan_plan/* keyOf */.TN)(item)))
        .flatMap((each) => (0,maps/* listAt */.gT)(merges, (0,plan_plan/* keyOf */.TN)(each.item)));
    const candidateOf = ({ item, plan }) => {
        const own = (0,maps/* listAt */.gT)(merges, (0,plan_plan/* keyOf */.TN)(item));
        const elsewhere = (0,progress_merges/* mergedElsewhere */.Lq)(item, snapshot, facts);
        const merged = own.length > 0 || elsewhere.done;
        const all = elsewhere.merge ? (0,progress_merges/* byTime */.XL)([...new Set([...own, elsewhere.merge])]) : own;
        const isTakenBack = merged && (0,progress_merges/* isReverted */.sE)(all, laterMerges(item), snapshot, facts);
        const reverted = isTakenBack === true;
        const unread = isTakenBack === questions/* UNREAD */.yn ? 'the check could not read whether it was reverted' : unreadAbout(item, snapshot, facts);
        const because = reverted
            ? 'was merged and then reverted'
            : merged
                ? ''
                : (elsewhere.because ?? unmerged(item, snapshot, facts));
        return { item, plan, merges: all, reverted, done: merged && !reverted, because, ...(unread ? { unread } : {}) };
    };
    const judged = listed.map((each) => {
        try {
            const candidate = candidateOf(each);
            const key = (0,plan_plan/* keyOf */.TN)(each.item);
            return crashes.has(key) ? crashed(each, crashes.get(key)) : candidate;
        }
        catch (error) {
            return crashed(each, error);
        }
    });
    const candidates = judged.map((each) => each.item.isIntegration && each.done ? whole(each, judged, snapshot) : each);
    const claimantsOf = claimIndex(candidates);
    const clashes = [];
    const pullsOf = new Map();
    for (const pull of snapshot.pulls) {
        if (!pull.sameRepository || !(stacks.isJudged(pull) || stacks.deadEnd(pull) !== undefined))
            continue;
        const claimants = strongest(claimantsOf(pull.branch));
        const [first, second] = claimants;
        if (!first)
            continue;
        if (second && isUnfinished(first))
            clashes.push({ pull, claimants: claimants.map(({ item }) => item) });
        else
            (0,maps/* append */.BC)(pullsOf, (0,plan_plan/* keyOf */.TN)(first.item), pull);
    }
    const isListed = areOpenListed(snapshot);
    const progress = candidates.map((each) => settle(each, (0,maps/* listAt */.gT)(pullsOf, (0,plan_plan/* keyOf */.TN)(each.item)), isListed, stacks, snapshot, facts));
    return { progress: new Map(progress.map((each) => [(0,plan_plan/* keyOf */.TN)(each.item), each])), clashes };
}
/** Those that claim a branch, in the given order. Most claims are plain names, so few items have to be compared with each. */
function claimIndex(candidates) {
    const byName = new Map();
    const withGlobs = [];
    for (const [place, { item }] of candidates.entries()) {
        if (item.branches.some(branch_names/* isGlobClaim */.rz))
            withGlobs.push(place);
        else
            for (const branch of new Set(item.branches))
                (0,maps/* append */.BC)(byName, branch, place);
    }
    return (branch) => [...(0,maps/* listAt */.gT)(byName, branch), ...withGlobs]
        .sort((one, other) => one - other)
        .flatMap((place) => candidates[place] ?? [])
        .filter(({ item }) => (0,branch_names/* claims */.OM)(item, branch));
}
/** A bug in one item makes only that item unprovable. */
function crashed({ item, plan }, error) {
    const unread = 'the program failed while it counted the merges of the item';
    return { item, plan, merges: [], reverted: false, done: false, because: unread, unread, crash: { error } };
}
/** What could not be read about its merges. */
function unreadAbout(item, snapshot, facts) {
    const { merged } = item;
    if (merged && 'pull' in merged && facts.number({ pull: merged.pull }) === questions/* UNREAD */.yn)
        return `#${merged.pull}, by which it is listed as merged, could not be read`;
    if (merged && 'commit' in merged && facts.reached({ commit: merged.commit }) === questions/* UNREAD */.yn)
        return `the check could not read whether ${merged.commit} is on the base branch`;
    const own = snapshot.merged.filter((each) => (0,branch_names/* claims */.OM)(item, each.branch));
    return own.map((each) => (0,progress_merges/* unreadOf */.Ds)(each, snapshot, facts)).find((reason) => reason !== undefined);
}
function unmerged(item, snapshot, facts) {
    const empty = (0,progress_merges/* emptyMerge */.uX)(item, snapshot, facts);
    if (empty)
        return `has no merged pull request that counts: ${pullName(empty)} changed no file`;
    const isAstray = snapshot.merged.some((each) => each.sameRepository && (0,branch_names/* claims */.OM)(item, each.branch));
    return `has no merged pull request${isAstray ? ' that counts' : ''}`;
}
/** An integration that merged before one of its items is not finished. */
function whole(integration, all, snapshot) {
    const merge = integration.merges.at(-1);
    const late = merge && all.find((each) => each.plan === integration.plan && cameBefore(merge, each, snapshot));
    if (!late)
        return integration;
    return {
        ...integration,
        done: false,
        because: `was merged as ${pullName(merge)} before item "${late.item.item}" was`,
    };
}
function claimsRead(item, facts) {
    const branches = item.branches.filter((branch) => facts.claim({ branch }) === facts_facts/* PENDING */.eG);
    const pull = item.merged && 'pull' in item.merged ? item.merged.pull : undefined;
    const unasked = pull !== undefined && facts.number({ pull }) === facts_facts/* PENDING */.eG;
    return branches.length === 0 && !unasked;
}
function isUnfinished({ item, done }) {
    return item.dropped === undefined && !done;
}
/** The unfinished ones. If there are none, those that are not dropped. If there are none of these either, all. */
function strongest(claimants) {
    const kept = claimants.filter(({ item }) => item.dropped === undefined);
    const unfinished = kept.filter(isUnfinished);
    return unfinished.length > 0 ? unfinished : kept.length > 0 ? kept : claimants;
}
/** Whether the overview lists every open pull request with its branch. */
function areOpenListed({ answers }) {
    const overview = answers.overview?.[0]?.answer;
    return overview !== undefined && !overview.unseen && overview.open.every(({ branch }) => branch !== '');
}
/** @param isListed every open pull request into the base is known with its branch */
function settle(candidate, claimed, isListed, stacks, snapshot, facts) {
    const { item, plan, merges, reverted, done, unread } = candidate;
    const latest = merges.at(-1)?.mergedAt ?? '';
    const isEarlier = ({ openedAt = latest }) => openedAt < latest;
    const isLeftover = (pull) => done && isEarlier(pull) && !hasStoodOnMerged(pull, stacks, snapshot, facts);
    const open = claimed.filter(stacks.isJudged);
    const { pulls, duplicates } = apart(inOrder(item, open.filter((pull) => !isLeftover(pull))), stacks);
    const stranded = claimed.find((pull) => isOnMerged(pull, stacks, snapshot));
    const dropped = item.dropped !== undefined;
    const [first] = pulls;
    const reopened = done && !dropped && first !== undefined;
    const answers = item.branches.flatMap((claim) => {
        const answer = facts.claim({ branch: claim });
        return answer === facts_facts/* PENDING */.eG ? [] : { claim, ...answer };
    });
    const unprovable = answers.find((answer) => answer.unprovable !== undefined)?.unprovable ?? unread;
    // From one branch, only one pull request can go into the base.
    const isKnown = (claim) => open.some(({ branch, base }) => branch === claim && base === snapshot.base.branch);
    const isOpenUnread = !isListed && answers.some(({ claim, openUnread }) => openUnread && !isKnown(claim));
    const isMaybe = unread !== undefined || answers.some(({ claim, unprovable: why }) => why !== undefined && !isKnown(claim));
    const isUnbegun = !dropped && !done && !reverted && first === undefined;
    const taken = isUnbegun ? answers.find((answer) => answer.taken !== undefined)?.taken : undefined;
    const isUntold = unread !== undefined || isOpenUnread;
    return {
        item,
        plan,
        merges,
        pulls,
        duplicates,
        leftovers: inOrder(item, open.filter(isLeftover)),
        finished: dropped || (done && !reopened && !isUntold && !stranded),
        reopened,
        reverted,
        known: snapshot.source !== 'git' ||
            done ||
            reverted ||
            hasCommit(item) ||
            (!hasNumber(item) && answers.some(({ found }) => found)),
        because: isUntold
            ? 'may have been merged or reopened (this could not be read)'
            : reopened
                ? `${pulls.some(isEarlier) ? 'has another part open as' : 'was reopened by'} ${pullName(first)}`
                : first && !reverted
                    ? `is open as ${pullName(first)}`
                    : stranded && !reverted
                        ? `is open as ${pullName(stranded)}, which still goes into "${stranded.base}"`
                        : taken && merges.length === 0
                            ? `is claimed by ${taken.by} since ${taken.at}, and not started`
                            : candidate.because,
        ...(taken ? { taken } : {}),
        ...(unprovable === undefined ? {} : { unprovable }),
        ...(isMaybe && !dropped ? { maybeFinished: true } : {}),
        ...(isOpenUnread ? { openUnread: true } : {}),
        ...(candidate.crash ? { crash: candidate.crash } : {}),
    };
}
/** The earliest, and each that stands on all of them before it or that they stand on: one item may be cut into layers. */
function apart(ordered, stacks) {
    const pulls = [];
    for (const pull of ordered)
        if (pulls.every((each) => areStacked(pull, each, stacks)))
            pulls.push(pull);
    return { pulls, duplicates: ordered.filter((pull) => !pulls.includes(pull)) };
}
/** Whether one of the two stands on the other, directly or through others. */
function areStacked(one, other, stacks) {
    return stacks.below(one).includes(other) || stacks.below(other).includes(one);
}
/**
 * Was it in a stack of which a lower part has merged? GitHub then gives the lowest one that is left the base of the stack,
 * and rebases them all, so only its former base tells.
 */
function hasStoodOnMerged(pull, stacks, { merged }, facts) {
    const former = facts.formerBases({ pull: (0,order/* numberOf */.r)(stacks.below(pull).at(-1) ?? pull) });
    return former !== facts_facts/* PENDING */.eG && merged.some(({ branch, sameRepository }) => sameRepository && former.includes(branch));
}
/** Does it still go into the branch of one that merged, or stand on one that does? */
function isOnMerged(pull, stacks, { merged }) {
    const end = stacks.deadEnd(pull);
    return merged.some(({ branch, sameRepository }) => sameRepository && branch === end);
}
/** The plan names the commit of the merge. */
function hasCommit({ merged }) {
    return merged !== undefined && 'commit' in merged;
}
function hasNumber({ merged }) {
    return merged !== undefined && 'pull' in merged;
}
/** Earliest first. In Git, which has no numbers, in the order of the claims, and within a glob by name. */
function inOrder({ branches }, pulls) {
    const claim = ({ branch }) => branches.findIndex((each) => (0,branch_names/* claimMatches */.ob)(each, branch));
    return [...pulls].sort((a, b) => (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b) || claim(a) - claim(b) || (0,order/* compare */.U)(a.branch, b.branch));
}
/** Pull requests in the order in which they were opened; branches by name. */
function byNumber(pulls) {
    return [...pulls].sort((a, b) => (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b) || (0,order/* compare */.U)(a.branch, b.branch));
}
/** In Git the branch is the name. */
function withBranch(pull) {
    return pull.number === undefined ? pullName(pull) : `${pullName(pull)} ("${pull.branch}")`;
}
function pullName({ number, branch }) {
    if (number !== undefined)
        return `#${number}`;
    return (0,branch_names/* isDetached */.$w)(branch) ? `the ${branch}` : `"${branch}"`;
}


/***/ }),

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ NO_PLANS),
/* harmony export */   JA: () => (/* binding */ stacksOf),
/* harmony export */   gh: () => (/* binding */ countElsewhere),
/* harmony export */   lG: () => (/* binding */ unreadPull),
/* harmony export */   uo: () => (/* binding */ askForUppers)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4223);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2650);
/**
 * Finds out which open pull request is stacked on which: one whose base is the head branch of another one of this repository
 * is stacked on it. The chain of base branches is followed down. If it ends at the guarded base, GitHub requires our status
 * on every pull request in it. GitHub's own stack fields are not read: they appear seconds late, and old servers lack them.
 */





/** A longer chain ends nowhere: each link may take one more round of reading. */
const MOST_LINKS = 30;
const NO_PLANS = { open: [], inert: [] };
function stacksOf(plans, snapshot, facts) {
    const guarded = snapshot.base.branch;
    const bases = basesOf(plans, snapshot);
    const linkFrom = linksIn(snapshot, facts);
    const chains = new Map();
    const chainOf = (pull) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(chains, pull, () => pull.sameRepository ? follow(pull, guarded, bases, linkFrom) : endAt(pull.base, guarded, []));
    return {
        isJudged: (pull) => chainOf(pull).end === 'base',
        below: (pull) => chainOf(pull).below,
        deadEnd(pull) {
            const { end, at } = chainOf(pull);
            return end === 'lost' ? at : undefined;
        },
    };
}
/** A plan that is open names the guarded base or none, so only the others name more. */
function basesOf({ inert }, { base, repository }) {
    return new Set([base.branch, repository.defaultBranch, ...inert.map((plan) => plan.base)]);
}
/** While a link is unread, the chain counts as leading to the base, so that everything needed in that case is asked at once. */
function follow(pull, guarded, bases, linkFrom) {
    const below = [];
    let at = pull.base;
    while (!bases.has(at)) {
        const link = linkFrom(at);
        if (link === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return { end: 'base', at, below };
        // A loop has no end either.
        if (link === undefined || below.length === MOST_LINKS)
            return { end: 'lost', at, below: [] };
        below.push(link);
        at = link.base;
    }
    return endAt(at, guarded, below);
}
function endAt(at, guarded, below) {
    return at === guarded ? { end: 'base', at, below } : { end: undefined, at, below: [] };
}
const NO_OVERVIEW = { open: [], closed: [], lately: [] };
function overviewIn({ answers }) {
    return answers.overview?.[0]?.answer ?? NO_OVERVIEW;
}
/** If several have one head branch, the one into the guarded base is the link, else the one with the lowest number. */
function linksIn(snapshot, facts) {
    const { base, pulls, answers } = snapshot;
    const own = pulls.filter(({ sameRepository }) => sameRepository).toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .r)(a) - (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .r)(b));
    const listed = overviewIn(snapshot).open.filter(({ sameRepository }) => sameRepository);
    const claims = (answers.claim ?? []).filter(({ answer }) => !answer.openUnread).map(({ branch }) => branch);
    const links = new Map();
    const find = (branch) => {
        const from = own.filter((each) => each.branch === branch);
        const straight = from.find((each) => each.base === base.branch);
        if (straight)
            return straight;
        const known = listed.find((each) => each.branch === branch);
        if (known) {
            const read = facts.optionalPull({ pull: known.number });
            return read === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : unreadPull(known, base.branch);
        }
        const isRead = claims.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimMatches */ .ob)(claim, branch)) || facts.openFrom({ branch });
        if (isRead === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
        return isRead === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn ? undefined : from[0];
    };
    return (branch) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(links, branch, () => ({ to: find(branch) })).to;
}
/** A pull request that is listed as open but that the budget left unread. Those stacked on it wait for the next run. */
function unreadPull({ number, branch, head, sameRepository }, base) {
    const changes = { complete: false, reason: 'the request budget left it to the next run', isUnread: true };
    return { number, branch, base, sameRepository, head, revision: head, changes };
}
/** How many may be stacked on others. Asked along with the claims, and only if there is a plan or a list of pull requests. */
function countElsewhere(plans, { source, answers }, facts) {
    return source === 'git' || (plans.open.length === 0 && !answers.overview) ? 0 : facts.elsewhere({});
}
/**
 * Asks for the pull requests that are stacked on the known ones, one level in each round. Most repositories have no open
 * pull request into another branch, or only those of items, which are known by their branches. Then nothing is asked.
 */
function askForUppers(stacks, plans, snapshot, facts) {
    const { base, pulls } = snapshot;
    const overview = overviewIn(snapshot);
    const elsewhere = countElsewhere(plans, snapshot, facts);
    const known = pulls.filter((pull) => pull.base !== base.branch).length;
    if (elsewhere === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || elsewhere <= known)
        return;
    const bases = basesOf(plans, snapshot);
    const own = [...pulls.filter(stacks.isJudged), ...overview.open].filter(({ sameRepository }) => sameRepository);
    // What stood on one that closed has left its stack.
    const closed = overview.closed.flatMap((each) => each.branch ?? []);
    const branches = new Set([...own.map(({ branch }) => branch), ...closed]);
    for (const branch of branches)
        if (branch !== '' && !bases.has(branch))
            facts.openInto({ branch });
}


/***/ }),

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ mergingText),
/* harmony export */   Wy: () => (/* binding */ searchingText),
/* harmony export */   bS: () => (/* binding */ verifyingText),
/* harmony export */   dy: () => (/* binding */ CHECKING),
/* harmony export */   e4: () => (/* binding */ readingText),
/* harmony export */   ee: () => (/* binding */ READING_PLANS)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8602);

const READING_PLANS = 'Reading the plans …';
const CHECKING = 'Checking …';
function readingText(questions) {
    const claims = questions.filter(({ kind }) => kind === 'claim').length;
    return claims > 0
        ? `Reading the branches of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(claims, 'claim')} …`
        : `Reading ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(questions.length, 'more fact')} …`;
}
/** @param all how many merges there are, if that is known */
function mergingText(merge, all) {
    return all === undefined ? `Searching for the best order: merge ${merge} …` : `Merging branch ${merge} of ${all} …`;
}
function verifyingText(command, all) {
    return `Verifying the combined tree: command ${command} of ${all} …`;
}
function searchingText(run) {
    return `Searching for the branches that fail together: run ${run} …`;
}


/***/ }),

/***/ 9646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   vw: () => (/* binding */ quotedLine),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/** Pieces of code and lists of names in a sentence. */

const MOST_CHARACTERS = 200;
/** In double quotes, on one line, shortened if it is long. */
function quotedLine(text) {
    return `"${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text.replace(/\s+/g, ' ').trim(), MOST_CHARACTERS)}"`;
}
/** `"a", "b" and "c"`, or `"a", "b", "c" and 2 more` */
function someOf(texts) {
    return listed(texts.map(quotedLine), 3);
}
/** The same with phrases. */
function listed(phrases, most = 5) {
    const { shown, more } = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(phrases, most);
    const parts = [...shown, ...(more > 0 ? [`${more} more`] : [])];
    const last = parts.at(-1) ?? '';
    return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}


/***/ }),

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   JL: () => (/* binding */ readMergeBases),
/* harmony export */   Lr: () => (/* binding */ readBranches),
/* harmony export */   T9: () => (/* binding */ readReached),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   Vi: () => (/* binding */ readSharedChanges),
/* harmony export */   _H: () => (/* binding */ readStacked),
/* harmony export */   gu: () => (/* binding */ readContained),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   ue: () => (/* binding */ readHolders),
/* harmony export */   z6: () => (/* binding */ readPlanTrees)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_maps_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8060);
/* harmony import */ var _core_progress_merges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9305);
/* harmony import */ var _batch_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5761);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1656);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6462);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5721);
/* harmony import */ var _fetched_branches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8541);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6897);
/* harmony import */ var _merge_base_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5251);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8598);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1912);
/* harmony import */ var _plans_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3093);
/* harmony import */ var _unreadable_refs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2005);
/** Answers questions about single facts. Each function answers all questions of its kind together. */














/** What is at a path of a commit never changes, and several rules ask about the same paths. */
const knownEntries = new WeakMap();
async function readEntries(opened, questions) {
    const { repository, worktrees } = opened;
    const uncommitted = (revision, path) => worktrees.get(revision)?.entries.has(path) === true;
    const committed = questions.filter(({ revision, path }) => !uncommitted(revision, path));
    const found = (0,_core_maps_js__WEBPACK_IMPORTED_MODULE_13__/* .remembered */ .HK)(knownEntries, opened, () => new Map());
    const asked = committed.map(({ revision, path }) => ({ commit: (0,_opened_js__WEBPACK_IMPORTED_MODULE_9__/* .commitOfRevision */ .Y)(opened, revision), path }));
    const unknown = asked.filter(({ commit, path }) => !found.get(commit)?.has(path));
    const read = await opened.trees.entries(unknown);
    const byCommit = (0,_core_maps_js__WEBPACK_IMPORTED_MODULE_13__/* .groupBy */ .$z)(unknown.map((each, index) => ({ ...each, entry: read?.[index] ?? null })), ({ commit }) => commit);
    for (const [commit, each] of byCommit) {
        const known = (0,_core_maps_js__WEBPACK_IMPORTED_MODULE_13__/* .remembered */ .HK)(found, commit, () => new Map());
        const entries = read
            ? each.map(({ path, entry }) => [path, entry])
            : // It fails with the reason if an object is lost.
                await (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesAt */ .ws)(repository.root, commit, each.map(({ path }) => path));
        for (const [path, entry] of entries)
            known.set(path, entry);
    }
    return questions.map(({ revision, path }) => (uncommitted(revision, path)
        ? worktrees.get(revision)?.entries.get(path)
        : found.get((0,_opened_js__WEBPACK_IMPORTED_MODULE_9__/* .commitOfRevision */ .Y)(opened, revision))?.get(path)) ?? null);
}
/** Uncommitted work counts as the current content of the working tree. */
async function readFolders(opened, questions) {
    const isCommitted = ({ revision }) => !opened.worktrees.get(revision)?.entries.size;
    const committed = questions.filter(isCommitted);
    const read = await opened.trees.folders(committed.map(({ revision, path }) => ({ commit: (0,_opened_js__WEBPACK_IMPORTED_MODULE_9__/* .commitOfRevision */ .Y)(opened, revision), path })));
    const listed = await listFolders(opened, read ? questions.filter((each) => !isCommitted(each)) : questions);
    let next = 0;
    return questions.map((each) => read && isCommitted(each) ? (read[next++] ?? null) : (listed.get(each.revision)?.get(each.path) ?? null));
}
/** From all files below the folders, by revision. */
async function listFolders(opened, questions) {
    const found = new Map();
    for (const [revision, asked] of (0,_core_maps_js__WEBPACK_IMPORTED_MODULE_13__/* .groupBy */ .$z)(questions, (each) => each.revision)) {
        const folders = asked.map(({ path }) => path);
        const files = new Map(await (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .filesAt */ .Tl)(opened.repository.root, (0,_opened_js__WEBPACK_IMPORTED_MODULE_9__/* .commitOfRevision */ .Y)(opened, revision), folders));
        for (const [path, entry] of opened.worktrees.get(revision)?.entries ?? []) {
            if (entry)
                files.set(path, entry);
            else
                files.delete(path);
        }
        found.set(revision, (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersOf */ .pd)(files, new Set(folders)));
    }
    return found;
}
/** All files of a commit never change, and several rounds ask about the same commit. */
const knownFiles = new WeakMap();
async function readHolders(opened, questions) {
    const known = (0,_core_maps_js__WEBPACK_IMPORTED_MODULE_13__/* .remembered */ .HK)(knownFiles, opened, () => new Map());
    return Promise.all(questions.map(async ({ revision, oid }) => {
        const commit = (0,_opened_js__WEBPACK_IMPORTED_MODULE_9__/* .commitOfRevision */ .Y)(opened, revision);
        const files = await (0,_core_maps_js__WEBPACK_IMPORTED_MODULE_13__/* .remembered */ .HK)(known, commit, () => (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .filesAt */ .Tl)(opened.repository.root, commit));
        return [...files].flatMap(([path, entry]) => (entry.oid === oid ? [path] : []));
    }));
}
/** A longer object counts as no commit: the id in a plan may be that of a large file. */
const MOST_COMMIT_BYTES = 1024 * 1024;
async function readReached({ repository, base, objects }, commits) {
    const { shallow, zeros } = repository;
    // In a repository with ids of 64 digits, Git would take 40 digits for the beginning of an id.
    const whole = [...new Set(commits)].filter((commit) => commit.length === zeros.length && /^[0-9a-f]+$/.test(commit));
    const found = await (0,_batch_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$)(objects, whole, MOST_COMMIT_BYTES);
    const there = whole.filter((_, index) => found[index]?.type === 'commit');
    const common = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeBases */ .PC)(repository, there.map((to) => ({ from: base.commit, to })));
    const reached = new Set(there.filter((commit, index) => common[index] === commit));
    const lost = shallow ? whole.find((commit) => !reached.has(commit)) : undefined;
    if (lost !== undefined) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('shallow', `This clone is shallow, so it does not show whether "${lost}" is in the history of "${base.branch}".`, 'Fetch the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)');
    }
    return commits.map((commit) => reached.has(commit));
}
/** The ids of the plan directories, null if there is none, and the trees that are not known yet. */
async function readPlanTrees({ worktrees, plans }, known, revisions) {
    const commits = revisions.filter((revision) => !worktrees.has(revision));
    const ids = new Map();
    const trees = new Map();
    for (const revision of revisions) {
        const worktree = worktrees.get(revision);
        if (!worktree)
            continue;
        const here = await (0,_plans_js__WEBPACK_IMPORTED_MODULE_11__/* .plansOnDisk */ .VJ)(worktree.repository, plans, worktree.status);
        ids.set(revision, here?.id ?? null);
        if (here && !known.has(here.id))
            trees.set(here.id, here);
    }
    const places = await plans.places(commits);
    for (const [index, commit] of commits.entries()) {
        const place = places[index];
        const id = place ? (0,_plans_js__WEBPACK_IMPORTED_MODULE_11__/* .planTreeId */ .rS)(place) : null;
        ids.set(commit, id);
        if (place && id !== null && !known.has(id) && !trees.has(id))
            trees.set(id, await plans.inPlace(place));
    }
    return { ids: revisions.map((revision) => ids.get(revision) ?? null), trees: [...trees.values()] };
}
async function readMergeBases(opened, revisions) {
    const { repository, base, worktrees } = opened;
    const found = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeBases */ .PC)(repository, revisions.map((revision) => ({ from: base.commit, to: (0,_opened_js__WEBPACK_IMPORTED_MODULE_9__/* .commitOfRevision */ .Y)(opened, revision) })));
    return revisions.map((revision, index) => {
        const worktree = worktrees.get(revision);
        return (worktree ? worktree.fork : found[index]) ?? null;
    });
}
async function readSharedChanges(opened, questions) {
    const { repository } = opened;
    const heads = questions.map(({ revision, other }) => ({
        from: (0,_opened_js__WEBPACK_IMPORTED_MODULE_9__/* .commitOfRevision */ .Y)(opened, other),
        to: (0,_opened_js__WEBPACK_IMPORTED_MODULE_9__/* .commitOfRevision */ .Y)(opened, revision),
    }));
    const common = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeBases */ .PC)(repository, heads);
    const known = questions.flatMap(({ path }, index) => {
        const commit = common[index];
        return commit ? [{ index, commit, path }] : [];
    });
    const forks = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeBases */ .PC)(repository, known.map(({ commit }) => ({ from: opened.base.commit, to: commit })));
    const ends = known.flatMap(({ commit, path }, at) => [commit, forks[at] ?? commit].map((revision) => ({ revision, path })));
    const entries = await readEntries(opened, ends);
    const shared = new Set(known.flatMap(({ index }, at) => {
        const [now, before] = [entries[2 * at] ?? null, entries[2 * at + 1] ?? null];
        return (0,_core_progress_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEntry */ .dI)(now, before) ? [] : [index];
    }));
    return questions.map((_, index) => shared.has(index));
}
async function readStacked(opened, questions) {
    const { repository } = opened;
    const spans = questions.map(({ revision, upon }) => ({ from: upon, to: (0,_opened_js__WEBPACK_IMPORTED_MODULE_9__/* .commitOfRevision */ .Y)(opened, revision) }));
    const common = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeBases */ .PC)(repository, spans);
    const upright = spans.filter(({ from }, index) => common[index] === from);
    const changed = await (0,_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffSpans */ .xh)(repository.root, upright, true);
    let next = 0;
    return questions.map(({ revision, upon }, index) => {
        if (common[index] !== upon)
            return null;
        const committed = changed[next++] ?? [];
        return opened.worktrees.get(revision)?.changesSince(committed) ?? (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .f)(committed);
    });
}
async function readContained({ repository }, questions) {
    const spans = questions.map(({ commit, head }) => ({ from: commit, to: head }));
    const common = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeBases */ .PC)(repository, spans);
    return spans.map(({ from }, index) => common[index] === from);
}
/** Submodules are listed as files, with one path each. */
async function readFiles(opened, revisions) {
    const answers = [];
    for (const revision of revisions) {
        const args = ['ls-tree', '-r', '-z', '--full-tree', '--name-only', (0,_opened_js__WEBPACK_IMPORTED_MODULE_9__/* .commitOfRevision */ .Y)(opened, revision)];
        const raw = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_10__/* .nulSeparated */ .$Y)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__/* .git */ .$Y)(opened.repository.root, args));
        answers.push(raw.map((path) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_10__/* .pathNameOf */ .Q1)(path).path));
    }
    return answers;
}
/** A clone of a single branch knows no others, so a missing branch proves nothing there. */
async function readBranches({ repository }, branches) {
    const { local, remote } = repository;
    const isHere = (branch) => local.has(branch) || remote.has(branch) || (0,_unreadable_refs_js__WEBPACK_IMPORTED_MODULE_12__/* .unreadableRef */ .l)(repository, branch) !== undefined;
    if (branches.every(isHere))
        return branches.map(() => true);
    const { specs, isAll } = await (0,_fetched_branches_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchedBranches */ .u)(repository);
    const hasAll = specs.length === 0 || isAll;
    return branches.map((branch) => isHere(branch) || (hasAll ? false : null));
}


/***/ }),

/***/ 5856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   Qf: () => (/* binding */ withClaims),
/* harmony export */   nG: () => (/* binding */ branchNames)
/* harmony export */ });
/* harmony import */ var _core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _core_progress_few_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4391);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5703);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4681);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1912);
/* harmony import */ var _unreadable_branches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2704);
/* harmony import */ var _unreadable_refs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2005);
/** Finds the branches that the claims of a plan match, and their states. */







/** Of what a claim says, because anybody may have written it. */
const MOST_CHARACTERS = 300;
/**
 * Returns the claimed branches that the snapshot does not have yet, as pull requests and merges, in the order of the
 * claims, and by name within a glob. A branch that was already read with its uncommitted work stays as it is.
 */
async function readClaims({ repository, base, worktrees }, { pulls: open, merged, answers }, claims) {
    const known = new Set([...merged, ...open].map(({ branch }) => branch));
    const here = new Map([...worktrees.values()].map((each) => [each.pull.branch, each]));
    for (const name of here.keys()) {
        if (!answers.claim?.some(({ branch }) => (0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimMatches */ .ob)(branch, name)))
            known.delete(name);
    }
    const all = branchNames(repository);
    const found = claims.map((branch) => branchesMatching(all, branch));
    const names = [...new Set(found.flat())].filter((name) => name !== base.branch && !known.has(name));
    const others = await (0,_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .tipsOf */ .c)(repository, names.filter((name) => !here.has(name)), 'local');
    const checkedOut = names.flatMap((branch) => {
        const worktree = here.get(branch);
        return worktree ? [{ branch, commit: worktree.head, ref: branch }] : [];
    });
    const byName = new Map([...others, ...checkedOut].map((tip) => [tip.branch, tip]));
    const tips = names.flatMap((name) => byName.get(name) ?? []);
    const states = await (0,_unreadable_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .readableStates */ .p)(repository, base, tips);
    const unreadable = (0,_unreadable_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadablePulls */ .G)(repository, base, names.filter((name) => !byName.has(name)));
    const read = [...states.flatMap(({ tip, pull }) => here.get(tip.branch)?.pull ?? pull ?? []), ...unreadable];
    const pulls = new Map(read.map((pull) => [pull.branch, pull]));
    const notes = new Map(states.flatMap(({ tip, claim }) => (claim ? [[tip.branch, claim]] : [])));
    const answerTo = (branches) => {
        const [note] = branches.flatMap((branch) => notes.get(branch) ?? []);
        const taken = note && { by: (0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(note.by, MOST_CHARACTERS), at: (0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(note.at, MOST_CHARACTERS) };
        return { ...(branches.length > 0 ? { found: true } : {}), ...(taken ? { taken } : {}) };
    };
    return {
        answers: found.map(answerTo),
        pulls: names.flatMap((name) => pulls.get(name) ?? []),
        merged: earliestFirst(states).flatMap((state) => state.merged ?? []),
        notes: (0,_core_progress_few_of_js__WEBPACK_IMPORTED_MODULE_6__/* .fewOf */ .s)(tips.flatMap(({ note }) => note ?? []), 'note'),
    };
}
/** The current branch was read before the others, and is put into the order of the claims. */
function withClaims(snapshot, { pulls, merged, notes }) {
    const read = new Set([...pulls, ...merged].map(({ branch }) => branch));
    const said = new Set(snapshot.notes);
    return {
        ...snapshot,
        pulls: [...snapshot.pulls.filter(({ branch }) => !read.has(branch)), ...pulls],
        merged: [...snapshot.merged, ...merged],
        notes: [...snapshot.notes, ...notes.filter((note) => !said.has(note))],
    };
}
/** Earlier merges come first, because commit times cannot be trusted to order them later. */
function earliestFirst(states) {
    return [...states].sort((a, b) => (b.age ?? 0) - (a.age ?? 0));
}
/** Every branch of the clone or of `origin`, once, in order. */
function branchNames(repository) {
    const { local, remote, head } = repository;
    const known = [...local.keys(), ...remote.keys(), ...(0,_unreadable_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableNames */ .q)(repository)];
    const all = [...known, ...(head.branch === undefined ? [] : [head.branch])];
    return new Set(all.sort(_path_name_js__WEBPACK_IMPORTED_MODULE_3__/* .byBytes */ .bg));
}
function branchesMatching(all, claim) {
    if (!(0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlobClaim */ .rz)(claim))
        return all.has(claim) ? [claim] : [];
    return [...all].filter((name) => (0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimMatches */ .ob)(claim, name));
}


/***/ }),

/***/ 1201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ contentsInTree),
  r: () => (/* binding */ readContents)
});

// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
;// CONCATENATED MODULE: ./lib/core/contracts/content.js
/** What both sources say of a path that has no text to compare. */

/** Longer files are not compared. GitHub returns less than this of a file. */
const MOST_CONTENT_BYTES = 512 * 1024;
const KINDS = {
    [questions/* FOLDER */.L7]: 'It is a folder',
    '120000': 'It is a symbolic link',
    '160000': 'It is a submodule',
};
/** Undefined for a file. @param mode as Git writes it */
function notAFile(mode) {
    return KINDS[mode];
}

// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/shell/git/answers.js
var answers = __webpack_require__(1778);
// EXTERNAL MODULE: ./lib/shell/git/batch-reader.js
var batch_reader = __webpack_require__(5761);
// EXTERNAL MODULE: ./lib/shell/git/entries.js
var entries = __webpack_require__(5721);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/path-name.js
var path_name = __webpack_require__(1912);
// EXTERNAL MODULE: ./lib/shell/git/plan-objects.js
var plan_objects = __webpack_require__(3203);
// EXTERNAL MODULE: ./lib/shell/git/working-files.js
var working_files = __webpack_require__(5316);
;// CONCATENATED MODULE: ./lib/shell/git/contents.js
/** Reads the texts of files: those of commits through the process that reads trees, uncommitted ones from the disk. */









async function readContents(opened, questions) {
    const entries = await (0,answers/* readEntries */.$2)(opened, questions);
    const isOnDisk = ({ revision, path }) => opened.worktrees.get(revision)?.entries.has(path) === true;
    const stored = questions.flatMap((each, index) => {
        const entry = entries[index];
        return entry && notAFile(entry.mode) === undefined && !isOnDisk(each) ? [entry.oid] : [];
    });
    const texts = await storedTexts(opened, [...new Set(stored)]);
    return Promise.all(questions.map((each, index) => contentOf(opened, each, entries[index] ?? null, isOnDisk(each), texts)));
}
async function contentOf({ worktrees, repository }, { revision, path }, entry, isOnDisk, texts) {
    if (!entry)
        return null;
    const special = notAFile(entry.mode);
    if (special !== undefined)
        return { not: special };
    if (!isOnDisk)
        return texts.get(entry.oid) ?? UNREADABLE;
    const found = await (0,working_files/* lookAt */.t)(worktrees.get(revision)?.repository.root ?? repository.root, path);
    switch (found.kind) {
        case 'file':
            return { text: found.text };
        case 'missing':
            return null;
        case 'folder':
            return { not: 'It is a folder' };
        case 'link':
            return { not: 'It is a symbolic link' };
        case 'unusable':
            return { not: `It is ${found.what}` };
    }
}
const UNREADABLE = { not: 'Git cannot read it in this clone' };
/** By id. A long file is not read. */
async function storedTexts({ repository, trees }, ids) {
    if (ids.length === 0)
        return new Map();
    const sizes = await (0,git/* gitLines */.QS)(repository.root, ['cat-file', '--batch-check=%(objectsize)'], {
        input: `${ids.join('\n')}\n`,
    });
    const read = async (id, index) => {
        const size = Number(sizes[index]);
        if (size > MOST_CONTENT_BYTES)
            return [[id, { not: `It has ${size} bytes` }]];
        // The line of an object that is missing has no number.
        const content = Number.isNaN(size) ? undefined : await trees.content(id);
        return content ? [[id, textIn(content)]] : [];
    };
    return new Map((await Promise.all(ids.map(read))).flat());
}
function textIn(bytes) {
    const { text, unreadable = '' } = (0,plan_objects/* planText */.Pt)(bytes);
    return text === undefined ? { not: (0,words/* capital */.Nx)(unreadable) } : { text };
}
/** The texts of a tree that is not in the repository. Null where nothing is. */
async function contentsInTree(scratch, tree, paths) {
    const found = new Map(paths.map((path) => [path, null]));
    if (paths.length === 0)
        return found;
    const named = (0,entries/* areFew */.t)(paths) ? [tree, '--', ...paths] : ['-r', tree];
    const listed = await (0,entries/* listTree */.nT)(scratch.workTree, ['-t', '--long', ...named], scratch);
    const reader = (0,batch_reader/* openBatchReader */.e)(scratch.workTree, { scratch });
    const read = async ({ path: raw, mode, oid, size }) => {
        const { path } = (0,path_name/* pathNameOf */.Q1)(raw);
        if (!found.has(path))
            return;
        const special = notAFile(mode);
        if (special !== undefined || Number(size) > MOST_CONTENT_BYTES) {
            found.set(path, { not: special ?? `It has ${size} bytes` });
            return;
        }
        const object = await reader.read(oid);
        found.set(path, object ? textIn(object.content) : UNREADABLE);
    };
    try {
        await Promise.all(listed.map(read));
    }
    finally {
        reader.end();
    }
    return found;
}


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ fetchedBranches)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/** Where `origin` is, and which of its branches a clone fetches: https://git-scm.com/docs/git-config#_variables */

const known = new WeakMap();
async function fetchedBranches(repository) {
    const fetched = known.get(repository) ?? (await readSettings(repository.root));
    known.set(repository, fetched);
    return fetched;
}
async function readSettings(root) {
    const wanted = '^(remote\\.origin\\.(url|pushurl|fetch)|url\\..*\\.(insteadof|pushinsteadof))$';
    const output = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['config', '-z', '--get-regexp', wanted], { codes: [0, 1] })).toString('utf8');
    const settings = output.split('\0').map((each) => each.split('\n'));
    const valuesOf = (name) => settings.flatMap(([key, ...value]) => (key === `remote.origin.${name}` ? [value.join('\n')] : []));
    const [urls, pushUrls, specs] = [valuesOf('url'), valuesOf('pushurl'), valuesOf('fetch')];
    const addresses = [...pushUrls, ...urls];
    // An empty value takes back those before it.
    const isPlain = !settings.some(([key = '']) => key.startsWith('url.')) && !addresses.includes('');
    const [pushAddress] = addresses;
    return {
        hasOrigin: urls.length > 0 || specs.length > 0,
        specs,
        isAll: specs.some((spec) => /^\+?refs\/(?:heads\/)?\*:/.test(spec)),
        ...(isPlain && pushAddress !== undefined ? { pushAddress } : {}),
    };
}


/***/ }),

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ commitOfRevision),
  o: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/shell/git/batch-reader.js
var batch_reader = __webpack_require__(5761);
// EXTERNAL MODULE: ./lib/shell/git/branches.js
var branches = __webpack_require__(4681);
// EXTERNAL MODULE: ./lib/shell/git/in-parallel.js
var in_parallel = __webpack_require__(5224);
// EXTERNAL MODULE: ./lib/shell/git/linked-worktrees.js
var linked_worktrees = __webpack_require__(9203);
// EXTERNAL MODULE: ./lib/shell/git/plans.js
var plans = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/shell/git/repository.js + 1 modules
var git_repository = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/shell/git/status.js
var git_status = __webpack_require__(9119);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var facts_questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/shell/object-id.js
var object_id = __webpack_require__(9993);
// EXTERNAL MODULE: ./lib/shell/git/path-name.js
var path_name = __webpack_require__(1912);
// EXTERNAL MODULE: ./lib/shell/git/plan-objects.js
var plan_objects = __webpack_require__(3203);
;// CONCATENATED MODULE: ./lib/shell/git/stored-trees.js
/**
 * Reads entries of trees at any number of commits with one process. It goes from each tree to the next by id, so no name
 * can be misread, and a folder that many commits have in the same state is read once.
 */





/** @param zeros as long as ids are in this repository */
function storedTrees(reader, zeros) {
    const known = new Map();
    const idLength = zeros.length / 2;
    async function contentOf(tree) {
        const object = await reader.read(tree);
        if (object?.type !== 'tree')
            throw new Unreadable();
        return object.content;
    }
    /** All steps of one depth are read at once. */
    async function walk(steps) {
        let level = steps;
        while (level.length > 0) {
            const next = [];
            const read = async ([tree, here]) => {
                const entries = (0,maps/* remembered */.HK)(known, tree, () => new Map());
                const unknown = new Set(here.map(({ names: [name = ''] }) => name).filter((name) => !entries.has(name)));
                if (unknown.size > 0) {
                    const found = entriesNamed(await contentOf(tree), unknown, idLength);
                    for (const name of unknown)
                        entries.set(name, found.get(name) ?? null);
                }
                for (const step of here) {
                    const [name = '', ...names] = step.names;
                    const entry = entries.get(name) ?? null;
                    if (names.length === 0)
                        step.found(entry);
                    else if (entry?.mode === facts_questions/* FOLDER */.L7)
                        next.push({ ...step, tree: entry.oid, names });
                }
            };
            await Promise.all([...(0,maps/* groupBy */.$z)(level, ({ tree }) => tree)].map(read));
            level = next;
        }
    }
    async function entriesOf(questions) {
        const answers = questions.map(() => null);
        const steps = (raws) => questions.flatMap(({ commit }, index) => {
            const raw = raws[index];
            if (raw === undefined || answers[index])
                return [];
            const found = (entry) => {
                answers[index] = entry;
            };
            return [{ tree: `${commit}^{tree}`, names: raw.split('/'), found }];
        });
        await walk(steps(questions.map(({ path }) => (0,path_name/* rawPath */.av)(path))));
        await walk(steps(questions.map(({ path }) => escapedPath(path))));
        return answers;
    }
    async function foldersOf(questions) {
        const places = await entriesOf(questions.filter(({ path }) => path !== ''));
        let next = 0;
        const trees = questions.map(({ commit, path }) => {
            if (path === '')
                return `${commit}^{tree}`;
            const entry = places[next++];
            return entry?.mode === facts_questions/* FOLDER */.L7 ? entry.oid : undefined;
        });
        const contents = new Map();
        const read = async (tree) => {
            if (tree !== undefined)
                contents.set(tree, namesIn(await contentOf(tree), zeros));
        };
        await Promise.all([...new Set(trees)].map(read));
        return trees.map((tree) => (tree === undefined ? null : (contents.get(tree) ?? null)));
    }
    return {
        entries: (questions) => unlessUnreadable(() => entriesOf(questions)),
        async folders(questions) {
            if (questions.some(({ path }) => !isPlain((0,path_name/* rawPath */.av)(path))))
                return undefined;
            return unlessUnreadable(() => foldersOf(questions));
        },
        async content(oid) {
            const object = await reader.read(oid);
            return object?.type === 'blob' ? object.content : undefined;
        },
    };
}
class Unreadable extends Error {
}
async function unlessUnreadable(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
}
/** The bytes of a path that is not UTF-8, if this is the name of one. */
function escapedPath(name) {
    if (!/\\x[0-9A-F]{2}/.test(name))
        return undefined;
    const byteOf = (_, digits) => String.fromCharCode(Number.parseInt(digits, 16));
    const raw = (0,path_name/* rawPath */.av)(name).replace(/\\x([0-9A-F]{2})/g, byteOf);
    return (0,path_name/* pathNameOf */.Q1)(raw).path === name ? raw : undefined;
}
/** The entries that have one of the names. `treeId` describes the format. */
function entriesNamed(tree, names, idLength) {
    const lengths = new Set([...names].map(({ length }) => length));
    const found = new Map();
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(0x20, at);
        const end = tree.indexOf(0, at);
        const next = end + 1 + idLength;
        if (space < at || end < space || next > tree.length)
            throw new Unreadable();
        if (lengths.has(end - space - 1)) {
            const name = tree.toString('latin1', space + 1, end);
            const mode = shownMode(tree.toString('latin1', at, space));
            if (names.has(name))
                found.set(name, { mode, oid: tree.toString('hex', end + 1, next) });
        }
        at = next;
    }
    return found;
}
/** As Git shows a mode. Old versions stored more kinds: https://git-scm.com/docs/git-fsck#_fsck_messages */
function shownMode(stored) {
    const mode = Number.parseInt(stored, 8);
    const kind = mode & 0o170000;
    if (kind === 0o100000)
        return (mode & 0o100) !== 0 ? '100755' : '100644';
    if (kind === 0o120000)
        return '120000';
    return kind === 0o040000 ? facts_questions/* FOLDER */.L7 : '160000';
}
/** Null for a folder without entries. @throws Unreadable if a name depends on those of the files below */
function namesIn(tree, zeros) {
    const empty = (0,object_id/* treeId */.M)([], zeros.length);
    const entries = (0,plan_objects/* entriesInTree */.w7)(tree, zeros.length / 2).filter(({ oid }) => oid !== empty);
    if (!entries.every(({ name }) => isPlain(name)))
        throw new Unreadable();
    return entries.length === 0
        ? null
        : entries.map(({ name, mode }) => ({ name: (0,path_name/* pathNameOf */.Q1)(name).path, mode: shownMode(mode) }));
}
/** Whether the name of a path with this part always contains the same name for it. */
function isPlain(raw) {
    return !raw.includes('\\') && (0,path_name/* pathNameOf */.Q1)(raw).encoding === undefined;
}

// EXTERNAL MODULE: ./lib/shell/git/unreadable-refs.js
var unreadable_refs = __webpack_require__(2005);
// EXTERNAL MODULE: ./lib/shell/git/worktree.js + 1 modules
var git_worktree = __webpack_require__(4491);
;// CONCATENATED MODULE: ./lib/shell/git/opened.js
/** What a source reads at its start. */












async function openSource(options) {
    const repository = options.repository ?? (await (0,git_repository/* openRepository */.h_)(options.directory));
    if (options.subject === 'current')
        (0,git_repository/* requireFiles */.PO)(repository);
    const objects = (0,batch_reader/* openBatchReader */.e)(repository.root);
    try {
        return await readStart(repository, objects, options);
    }
    catch (error) {
        objects.end();
        throw error;
    }
}
async function readStart(repository, objects, { base: wanted, subject, fromIndex, planned }) {
    const resolved = await (0,branches/* resolveBase */.g)(repository, wanted, objects);
    const { branch, commit, ref } = resolved;
    const base = { branch, commit, ref };
    const stored = {
        objects,
        trees: storedTrees(objects, repository.zeros),
        plans: (0,plans/* storedPlans */._Z)(repository.root, objects),
    };
    if (subject === 'all')
        return { repository, base, resolved, subject, worktrees: new Map(), checkedOut: [], notes: [], ...stored };
    if (subject === 'all-with-uncommitted') {
        // The plans are needed next, and are kept.
        const [linked] = await (0,in_parallel/* allEnded */.C)([(0,linked_worktrees/* readLinkedWorktrees */.K)(repository, base), stored.plans.at(commit)]);
        const worktrees = new Map(linked.worktrees.map((each) => [each.pull.revision, each]));
        return { repository, base, resolved, subject: 'all', ...linked, worktrees, ...stored };
    }
    const { head } = repository;
    if (head.commit === null) {
        const damage = head.branch === undefined ? undefined : (0,unreadable_refs/* unreadableRef */.l)(repository, head.branch);
        if (damage)
            throw damage;
        throw new failure/* Failure */.H('unborn', head.branch === undefined ? 'No commit is checked out.' : `The branch "${head.branch}" has no commit yet.`, 'Make its first commit, or check out another branch.');
    }
    const name = head.branch ?? (0,branch_names/* detachedName */.G8)(head.commit);
    const place = { head: head.commit, name, revision: git_worktree/* WORKTREE */.e };
    const status = fromIndex ? await (0,git_status/* readIndexStatus */.b)(repository) : await (0,git_status/* readGitStatus */.t)(repository);
    const worktree = await (0,git_worktree/* readWorktree */.q)(repository, base, place, status, { planned, fromIndex });
    const worktrees = new Map([[git_worktree/* WORKTREE */.e, worktree]]);
    return {
        repository,
        base,
        resolved,
        subject: { branch: name },
        worktrees,
        checkedOut: [],
        notes: worktree.notes,
        ...(fromIndex ? {} : { status }),
        ...stored,
    };
}
/** The commit that a revision names, or that a working tree is based on. */
function commitOfRevision({ worktrees }, revision) {
    return worktrees.get(revision)?.head ?? revision;
}


/***/ }),

/***/ 1587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ gitSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
;// CONCATENATED MODULE: ./lib/core/facts/answering.js
/** Answers the questions of a round: one reader for each kind of fact gets all questions of its kind. */


/** Reads all kinds in parallel. Readers without questions are not called. */
async function answersTo(questions, readers) {
    const byKind = (0,maps/* groupBy */.$z)(questions, ({ kind }) => kind);
    const read = async ([kind, asked]) => {
        const keys = asked.map(({ kind: _, ...key }) => key);
        const answers = await readers[kind](keys);
        return [kind, keys.map((key, index) => ({ ...key, answer: answers[index] }))];
    };
    return Object.fromEntries(await Promise.all([...byKind].map(read)));
}
function withAnswers(snapshot, more) {
    const all = questions/* FACT_KINDS */.X0.map((kind) => [kind, [...(snapshot.answers[kind] ?? []), ...(more[kind] ?? [])]]);
    return { ...snapshot, answers: Object.fromEntries(all.filter(([, { length }]) => length > 0)) };
}

// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/shell/git/branches.js
var branches = __webpack_require__(4681);
// EXTERNAL MODULE: ./lib/shell/git/changes.js
var changes = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/shell/git/claims.js
var git_claims = __webpack_require__(5856);
// EXTERNAL MODULE: ./lib/shell/git/diff.js
var diff = __webpack_require__(6462);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/merge-base.js
var merge_base = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/shell/git/path-name.js
var path_name = __webpack_require__(1912);
// EXTERNAL MODULE: ./lib/shell/git/shallow-history.js
var shallow_history = __webpack_require__(1204);
// EXTERNAL MODULE: ./lib/shell/git/unreadable-branches.js
var unreadable_branches = __webpack_require__(2704);
// EXTERNAL MODULE: ./lib/shell/git/unreadable-refs.js
var unreadable_refs = __webpack_require__(2005);
;// CONCATENATED MODULE: ./lib/shell/git/active-work.js











const RECENT_SECONDS = 14 * 24 * 60 * 60;
async function readActiveWork(opened) {
    const { repository, base, checkedOut } = opened;
    const worktrees = new Map([...opened.worktrees.values()].map((each) => [each.pull.branch, each]));
    const unmerged = await readUnmerged(repository.root, base.commit, [
        ...repository.local.values(),
        ...repository.remote.values(),
        ...[...worktrees.values()].map(({ head }) => head),
    ]);
    const since = Math.floor(Date.now() / 1000) - RECENT_SECONDS;
    const names = [...(0,git_claims/* branchNames */.nG)(repository)].filter((name) => name !== base.branch);
    const newest = (name) => Math.max(...idsOf(repository, name).map((id) => unmerged.get(id)?.newest ?? 0));
    const isActive = (name) => checkedOut.includes(name) || newest(name) >= since;
    const active = names.filter(isActive);
    const tips = await (0,branches/* tipsOf */.c)(repository, active, 'local');
    const known = await withHistory(repository, base.commit, tips);
    const states = await (0,unreadable_branches/* readableStates */.p)(repository, base, known);
    const damaged = states.filter(({ pull }) => pull?.changes.complete === false && pull.changes.isUnread);
    const unreadable = [...new Set([...(0,unreadable_refs/* unreadableNames */.q)(repository), ...damaged.map(({ tip }) => tip.branch)])].sort(path_name/* byBytes */.bg);
    const isElsewhere = (name) => (0,branch_names/* isDetached */.$w)(name) || name === base.branch;
    const all = [
        ...states.flatMap((state) => workOn(state, worktrees.get(state.tip.branch))),
        ...[...worktrees].flatMap(([name, worktree]) => (isElsewhere(name) ? unlistedWork(name, worktree) : [])),
    ];
    return {
        work: (await ownWork(all, opened, unmerged)).sort((a, b) => (0,path_name/* byBytes */.bg)(a.branch, b.branch)),
        older: names.filter((name) => !active.includes(name) && newest(name) > 0).length,
        unread: tips.length - known.length,
        ...(unreadable.length > 0 ? { unreadable } : {}),
    };
}
/** The commits that the base lacks, children first. */
async function readUnmerged(root, base, tips) {
    const input = [...new Set(tips), `^${base}`, ''].join('\n');
    const lines = await (0,git/* gitLines */.QS)(root, ['rev-list', '--topo-order', '--timestamp', '--parents', '--stdin'], { input });
    const found = new Map();
    for (const line of lines.toReversed()) {
        const [seconds, commit = '', ...parents] = line.split(' ');
        const time = Number(seconds);
        const newest = Math.max(time, ...parents.map((parent) => found.get(parent)?.newest ?? 0));
        found.set(commit, { time, parents, newest });
    }
    return new Map([...found].reverse());
}
function idsOf({ local, remote }, name) {
    return [local.get(name), remote.get(name)].filter((id) => id !== undefined);
}
/** A shallow clone may lack the commit where a branch began. Nobody asked for that branch, so it is only counted. */
async function withHistory(repository, base, tips) {
    if (!repository.shallow)
        return [...tips];
    const forks = await (0,merge_base/* mergeBases */.PC)(repository, tips.map(({ commit }) => ({ from: base, to: commit })));
    const commits = tips.map(({ commit }) => commit);
    const isUnsure = await (0,shallow_history/* mayForkLater */.a)(repository, base, commits, forks);
    return tips.filter((_, index) => !isUnsure[index]);
}
/** Nothing if the branch has merged, unless its working tree has uncommitted changes. */
function workOn({ tip, pull }, worktree) {
    const uncommitted = worktree?.changesSince([]) ?? [];
    const list = pull ? (worktree?.pull ?? pull).changes : { complete: true, list: uncommitted };
    if (!list.complete || list.list.length === 0)
        return [];
    return [work(tip.branch, tip.commit, list.list, worktree)];
}
/** The work of a detached working tree, or what is not committed on the base. */
function unlistedWork(name, worktree) {
    const { changes } = worktree.pull;
    const list = (0,branch_names/* isDetached */.$w)(name) ? (changes.complete ? changes.list : []) : worktree.changesSince([]);
    return list.length > 0 ? [work(name, worktree.head, list, worktree)] : [];
}
function work(name, commit, changes, worktree) {
    const uncommitted = new Set(worktree?.changesSince([]).map(({ path }) => path));
    return { name, commit, changes, uncommitted, ...(worktree ? { worktree } : {}) };
}
/**
 * Takes out of each what it has from another one that it was started from, and what is already the same on the base, as
 * after a squash of such a branch.
 */
async function ownWork(all, { repository: { root }, base, checkedOut }, unmerged) {
    const isHere = ({ name, worktree }) => worktree !== undefined || checkedOut.includes(name);
    const first = new Map();
    for (const each of [...all.filter(isHere), ...all])
        if (unmerged.has(each.commit) && !first.has(each.commit))
            first.set(each.commit, each);
    const below = nearestBelow([...first.keys()], unmerged);
    const startedFrom = (each) => {
        const twin = first.get(each.commit);
        return twin && twin !== each ? [each.commit] : (below.get(each.commit) ?? []);
    };
    const spans = all.map((each) => [base.commit, ...startedFrom(each)].map((from) => ({ from, to: each.commit })));
    const differences = await (0,diff/* diffSpans */.xh)(root, spans.flat(), false);
    const changed = differences.map((each) => new Set((0,changes/* changesOf */.f)(each).map(({ path }) => path)));
    let next = 0;
    return all.flatMap((each, index) => {
        const sets = (spans[index] ?? []).map((_) => changed[next++]);
        const isOwn = ({ path }) => each.uncommitted.has(path) || sets.every((paths) => paths?.has(path));
        const changes = each.changes.filter(isOwn);
        if (changes.length === 0)
            return [];
        const stops = new Set(startedFrom(each));
        const began = stops.has(each.commit) ? undefined : firstTime(each.commit, stops, unmerged);
        return [
            {
                branch: each.name,
                ...(each.worktree ? { worktree: each.worktree.repository.root } : {}),
                ...(began === undefined ? {} : { began }),
                on: [...stops].flatMap((commit) => first.get(commit)?.name ?? []).sort(path_name/* byBytes */.bg),
                changes,
            },
        ];
    });
}
/** For each tip, the other tips in its history that no further tip between them has. */
function nearestBelow(tips, unmerged) {
    const bits = new Map(tips.map((tip, index) => [tip, 1n << BigInt(index)]));
    const reached = new Map();
    for (const [commit, { parents }] of [...unmerged].reverse())
        reached.set(commit, parents.reduce((sum, parent) => sum | (reached.get(parent) ?? 0n), bits.get(commit) ?? 0n));
    const below = new Map(tips.map((tip) => [tip, (reached.get(tip) ?? 0n) & ~(bits.get(tip) ?? 0n)]));
    const isIn = (tip, set) => (set & (bits.get(tip) ?? 0n)) !== 0n;
    return new Map(tips.map((tip) => {
        const set = below.get(tip) ?? 0n;
        const others = set === 0n ? [] : tips.filter((each) => isIn(each, set));
        const further = others.reduce((sum, each) => sum | (below.get(each) ?? 0n), 0n);
        return [tip, others.filter((each) => !isIn(each, further))];
    }));
}
/** When the first of its own commits was made. */
function firstTime(commit, stops, unmerged) {
    const seen = new Set([commit]);
    let first = Number.POSITIVE_INFINITY;
    for (const each of seen) {
        const found = unmerged.get(each);
        first = Math.min(first, found?.time ?? first);
        for (const parent of found?.parents ?? [])
            if (unmerged.has(parent) && !stops.has(parent))
                seen.add(parent);
    }
    return Number.isFinite(first) ? first : undefined;
}

// EXTERNAL MODULE: ./lib/shell/git/answers.js
var git_answers = __webpack_require__(1778);
// EXTERNAL MODULE: ./lib/core/claim/claim-commit.js
var claim_commit = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/shell/git/commit-texts.js
var commit_texts = __webpack_require__(6481);
;// CONCATENATED MODULE: ./lib/shell/git/arrivals.js
/** Finds what came into the base after a plan was added, including merges and squashes of deleted branches. */






/** Longer than a plan is used, and more changes than an item has. The result is only a suggestion for a person. */
const MOST_COMMITS = 2000;
const MOST_CHANGES = 3000;
const MOST_CHARACTERS = 4000;
/** The number of processes does not depend on the number of files. */
async function readArrivals({ repository: { root }, base }, files) {
    const added = await addedBy(root, base.commit, files.map(({ path }) => path));
    const arrivedAfter = await arrivals(root, base.commit, [...new Set(added.values())]);
    return files.map(({ path }) => {
        const since = added.get(path);
        return since === undefined ? [] : arrivedAfter(since);
    });
}
/** The commits of the base's own line that added the files. If a file was removed in between, the last one. */
async function addedBy(root, base, paths) {
    const ofLine = ['log', '--first-parent', '-m', '--root', '--no-renames', '--no-show-signature'];
    const shown = ['--diff-filter=A', '--name-only', '-z', '--format=%H', '--stdin'];
    const found = new Map();
    let left = [...new Set(paths)];
    let commit = base;
    // One commit mostly adds one file. To look for more commits than files are left would read all of the history.
    for (let most = 1; left.length > 0; most *= 2) {
        const limit = `-${Math.min(most, left.length)}`;
        const input = `${commit}\n--\n${left.join('\n')}\n`;
        for (const part of (0,path_name/* nulSeparated */.$Y)(await (0,git/* git */.$Y)(root, [...ofLine, limit, ...shown], { input }))) {
            const text = part.replace(/^\n/, '');
            if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
                commit = text;
            else if (text !== '' && !found.has((0,path_name/* pathNameOf */.Q1)(text).path))
                found.set((0,path_name/* pathNameOf */.Q1)(text).path, commit);
        }
        const rest = left.filter((path) => !found.has(path));
        if (rest.length === left.length)
            break;
        left = rest;
    }
    return found;
}
/** @returns what came into the base after one of the commits */
async function arrivals(root, base, sinces) {
    if (sinces.every((since) => since === base))
        return () => [];
    const line = await (0,git/* gitLines */.QS)(root, ['rev-list', '--first-parent', `-${MOST_COMMITS}`, base]);
    const places = new Map(line.map((commit, place) => [commit, place]));
    const countAfter = (since) => places.get(since) ?? line.length;
    const most = Math.max(...sinces.map(countAfter));
    const range = [base, ...sinces.filter((since) => countAfter(since) === most).map((since) => `^${since}`)];
    const merges = await (0,git/* gitLines */.QS)(root, ['rev-list', '--merges', `-${MOST_COMMITS}`, ...range]);
    const cameWith = sinces.length > 1 ? await placesOnLine(root, range, places) : new Map();
    const placeOf = (commit) => places.get(commit) ?? cameWith.get(commit) ?? 0;
    const all = await arrivedWith(root, new Set(line.slice(0, most)), merges);
    return (since) => all.filter(({ commit }) => placeOf(commit) < countAfter(since));
}
/** For each commit the place of the oldest commit of the line that contains it. */
async function placesOnLine(root, range, line) {
    const places = new Map();
    for (const record of await (0,git/* gitLines */.QS)(root, ['rev-list', '--topo-order', '--parents', ...range])) {
        const [commit = '', ...parents] = record.split(' ');
        const place = line.get(commit) ?? places.get(commit) ?? 0;
        for (const parent of parents)
            places.set(parent, Math.max(places.get(parent) ?? 0, place));
    }
    return places;
}
async function arrivedWith(root, line, merges) {
    const wanted = [...new Set([...line, ...merges])];
    if (wanted.length === 0)
        return [];
    const commits = await (0,commit_texts/* readCommits */.F)(root, wanted);
    const spans = commits.flatMap(({ commit, parents: [from] }) => from !== undefined && line.has(commit) ? [{ from, to: commit }] : []);
    const found = await (0,diff/* diffSpans */.xh)(root, spans, false);
    const differences = new Map(spans.map(({ to }, index) => [to, found[index] ?? []]));
    const empty = commits.filter(({ commit }) => differences.get(commit)?.length === 0);
    const ofClaims = await mergesOfClaims(root, empty);
    return commits.flatMap(({ commit, parents, message }) => {
        if (ofClaims.has(commit))
            return [];
        const [before] = parents;
        const changed = differences.get(commit);
        return {
            commit,
            isMerge: parents.length > 1,
            message: message.slice(0, MOST_CHARACTERS),
            ...(changed && before !== undefined ? { before } : {}),
            ...(changed && changed.length <= MOST_CHANGES
                ? { changes: (0,changes/* changesOf */.f)(changed).map(({ path, kind }) => ({ path, kind })) }
                : {}),
        };
    });
}
/** The merge of an empty claim names a branch, but brings no work. */
async function mergesOfClaims(root, commits) {
    const sides = await (0,commit_texts/* readCommits */.F)(root, [...new Set(commits.flatMap(({ parents }) => parents.slice(1)))]);
    const claims = new Set(sides.flatMap(({ commit, message }) => ((0,claim_commit/* claimIn */.a)(message) ? [commit] : [])));
    return new Set(commits.flatMap(({ commit, parents: [, side = ''] }) => (claims.has(side) ? [commit] : [])));
}

// EXTERNAL MODULE: ./lib/shell/git/batch-reader.js
var batch_reader = __webpack_require__(5761);
// EXTERNAL MODULE: ./lib/shell/git/disk.js
var disk = __webpack_require__(5216);
// EXTERNAL MODULE: ./lib/shell/git/in-parallel.js
var in_parallel = __webpack_require__(5224);
// EXTERNAL MODULE: ./lib/shell/git/plain-file.js
var plain_file = __webpack_require__(3360);
;// CONCATENATED MODULE: ./lib/shell/git/conflict-markers.js
/** Finds files with unresolved merge conflicts. */







/** Both ends of a conflict as Git writes them. A line of "=======" alone may be a heading. */
const ENDS = ['<<<<<<< ', '>>>>>>> '];
/** Larger files are not looked at. */
const MOST_BYTES = 8 * 1024 * 1024;
async function readConflicted(opened, questions) {
    const { worktrees, base } = opened;
    const isOnDisk = ({ revision, path }) => worktrees.get(revision)?.entries.has(path) === true;
    const committed = questions.filter((each) => !isOnDisk(each));
    const [inCommits, inTrees] = await (0,in_parallel/* allEnded */.C)([
        markedIn(opened, committed, false),
        markedOnDisk(opened, questions.filter(isOnDisk)),
    ]);
    const marked = new Set([...inCommits, ...inTrees]);
    const paths = new Set([...marked].map(({ path }) => path));
    // What is not read may have been there before.
    const before = await markedIn(opened, [...paths].map((path) => ({ revision: base.commit, path })), true);
    for (const { path } of before)
        paths.delete(path);
    return questions.map((each) => marked.has(each) && paths.has(each.path));
}
/**
 * With one process for all commits.
 *
 * @param whenUnread whether a file counts as marked that is too large, or whose content is not in this clone
 */
async function markedIn(opened, places, whenUnread) {
    const entries = await (0,git_answers/* readEntries */.$2)(opened, places);
    const files = entries.map((entry) => (entry && (0,questions/* isFileMode */.sB)(entry.mode) ? entry.oid : undefined));
    const ids = new Set(files.filter((oid) => oid !== undefined));
    const marked = await markedBlobs(opened.repository.root, ids, whenUnread);
    return places.filter((_, index) => marked.has(files[index] ?? ''));
}
async function markedOnDisk({ worktrees }, places) {
    const found = await (0,in_parallel/* inParallel */.H)(places, async (place) => {
        const { repository, entries } = worktrees.get(place.revision) ?? {};
        const entry = entries?.get(place.path);
        if (!repository || !entry || !(0,questions/* isFileMode */.sB)(entry.mode))
            return [];
        const bytes = await (0,plain_file/* plainFile */.dC)((0,disk/* diskPathBytes */.QK)(repository, (0,path_name/* rawPath */.av)(place.path)), MOST_BYTES);
        return Buffer.isBuffer(bytes) && isMarked(bytes) ? [place] : [];
    });
    return found.flat();
}
/** Uses its own process, because Git ends it if a partial clone lacks an object. */
async function markedBlobs(root, ids, whenUnread) {
    const marked = new Set();
    const reader = (0,batch_reader/* openBatchReader */.e)(root);
    const look = async (oid) => {
        const blob = await reader.read(oid, MOST_BYTES);
        if (blob ? isMarked(blob.content) : whenUnread)
            marked.add(oid);
    };
    try {
        await Promise.all([...ids].map(look));
        const failure = reader.failure();
        if (failure?.code === 'special-file')
            throw failure;
    }
    finally {
        reader.end();
    }
    return marked;
}
/** Git takes a file for binary if there is a zero byte in its first 8,000 bytes. */
function isMarked(content) {
    const has = (marker) => content.toString('latin1', 0, marker.length) === marker || content.includes(`\n${marker}`);
    return !content.subarray(0, 8_000).includes(0) && ENDS.every(has);
}

// EXTERNAL MODULE: ./lib/shell/git/contents.js + 1 modules
var contents = __webpack_require__(1201);
// EXTERNAL MODULE: ./lib/core/plan/misplaced.js
var misplaced = __webpack_require__(8377);
;// CONCATENATED MODULE: ./lib/shell/git/misplaced.js
/** Finds plans in places where nothing reads them: in the working tree, and on the base. */






/** No plan may be larger. */
const misplaced_MOST_BYTES = 512 * 1024;
const PATHS = misplaced/* WRONG_PLACES */.V3.map(({ path }) => path);
async function readMisplaced({ repository, objects }, commit) {
    const { root, hasFiles } = repository;
    const files = hasFiles ? await Promise.all(PATHS.map((path) => (0,plain_file/* plainFile */.dC)((0,external_node_path_.join)(root, path), misplaced_MOST_BYTES))) : [];
    const here = PATHS.filter((path, index) => isPlan(path, files[index]));
    const listed = here.length === 0 ? [] : (0,path_name/* nulSeparated */.$Y)(await (0,git/* git */.$Y)(root, ['ls-files', '-z', '--full-name', '--', ...here]));
    const found = await (0,batch_reader/* readObjects */.$)(objects, PATHS.map((path) => `${commit}:${path}`));
    const stored = found.map((each) => (each?.type === 'blob' ? each.content : undefined));
    return [
        ...here.map((path) => ({ path, isTracked: listed.includes(path) })),
        ...PATHS.filter((path, index) => !here.includes(path) && isPlan(path, stored[index])).map((path) => ({
            path,
            isTracked: true,
            isElsewhere: true,
        })),
    ];
}
function isPlan(path, bytes) {
    return Buffer.isBuffer(bytes) && (0,misplaced/* isMisplacedPlan */.kc)(path, bytes.toString('utf8'));
}

// EXTERNAL MODULE: ./lib/shell/git/opened.js + 1 modules
var git_opened = __webpack_require__(8598);
// EXTERNAL MODULE: ./lib/shell/git/plans.js
var plans = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
;// CONCATENATED MODULE: ./lib/shell/git/plans-elsewhere.js






/** Only the plans on the base take effect, so a note tells the author that an edit does not count yet. */
async function workingTreeNotes({ repository, base, plans: stored }, { guarded, here }) {
    if (!here || here.id === guarded?.id)
        return [];
    const plans = here.files.filter(({ name }) => (0,directory/* planIdOf */.C3)(name) !== undefined);
    const there = new Map(guarded?.files.map(({ name, oid }) => [name, oid]));
    const { head } = repository;
    const isNew = plans.some(({ name }) => !there.has(name));
    const committed = isNew && head.commit !== null ? await stored.at(head.commit) : null;
    const [fork] = isNew && head.commit !== null ? await (0,merge_base/* mergeBases */.PC)(repository, [{ from: base.commit, to: head.commit }]) : [];
    const before = fork ? await stored.at(fork) : null;
    const isIn = (tree, name, oid) => tree?.files.some((file) => file.name === name && (oid === undefined || file.oid === oid)) === true;
    return plans.flatMap(({ name, oid }) => {
        if (there.get(name) === oid)
            return [];
        const only = `Only the plan on "${base.branch}" counts.`;
        if (there.has(name))
            return [`The plan "${name}" differs from the one on "${base.branch}". ${only}`];
        if (isIn(before, name))
            return [`"${base.branch}" no longer has the plan "${name}", so it does not count.`];
        const from = isIn(committed, name, oid) ? (head.branch ?? head.commit?.slice(0, 10)) : undefined;
        return [`"${base.branch}" lacks the plan "${name}". ${only} ${howToAdd(name, from, head.branch, base)}`];
    });
}
/** @param from the branch or commit that has it. Undefined if it is not committed */
function howToAdd(name, from, current, base) {
    // From the root, because the command may run in any folder.
    const path = (0,shell/* shellWord */.r)(`:/${plan/* PLAN_DIRECTORY */.AG}/${name}`);
    const commit = `git commit -m ${(0,shell/* shellWord */.r)(`Add the plan ${name.replace(/\.ya?ml$/, '')}`)} -- ${path}`;
    if (from === base.branch)
        return 'Push it.';
    if (from !== undefined)
        return `To put it into effect, run this on "${base.branch}": git checkout ${(0,shell/* shellWord */.r)(from)} -- ${path} && ${commit}`;
    const first = current === base.branch ? '' : `git switch ${(0,shell/* shellWord */.r)(base.branch)} && `;
    return `To put it into effect, run: ${first}git add -- ${path} && ${commit}`;
}
const MOST_BRANCHES = 3;
/**
 * If the base has no plan, the branches that add one. A branch that only kept a plan that the base has removed since does
 * not count. Branches with the same plans count once.
 */
async function branchNotes({ repository, base, plans }, defaultBranch) {
    const { local, remote, head } = repository;
    const named = [
        ...[...local].map(([name, commit]) => ({ name, commit })),
        ...[...remote].map(([name, commit]) => ({ name: `origin/${name}`, commit })),
    ].filter(({ name }) => name !== base.branch && name !== `origin/${base.branch}` && name !== head.branch);
    const places = await placesAt(plans, named.map(({ commit }) => commit));
    const found = named.flatMap((each, index) => {
        const place = places[index];
        return place ? [{ ...each, place }] : [];
    });
    const forks = await (0,merge_base/* mergeBases */.PC)(repository, found.map(({ commit }) => ({ from: base.commit, to: commit })));
    const known = forks.filter((fork) => fork !== null);
    const before = new Map((await placesAt(plans, known)).map((place, index) => [known[index], place]));
    const adding = found.filter((_, index) => !before.get(forks[index] ?? undefined));
    const first = [...new Map(adding.toReversed().map((each) => [each.place.oid, each])).values()].reverse();
    const notes = [];
    for (const { name, place } of first.slice(0, MOST_BRANCHES)) {
        const tree = await plans.inPlace(place);
        const { inert } = (0,read/* readPlans */.x)(tree, { branch: base.branch, defaultBranch });
        const names = tree.files.flatMap((file) => (0,directory/* planIdOf */.C3)(file.name) === undefined || inert.some(({ path }) => path.endsWith(`/${file.name}`)) ? [] : file.name);
        for (const file of names.slice(0, MOST_BRANCHES))
            notes.push(`The branch "${name}" has the plan "${file}", but "${base.branch}" lacks it. Only plans on "${base.branch}" count. ${howToAdd(file, name, head.branch, base)}`);
    }
    const more = first.length - MOST_BRANCHES;
    return more > 0 ? [...notes, `${more} more branches have plans that "${base.branch}" lacks.`] : notes;
}
/** Nobody asked for these branches, so a clone that lacks a part of them is no reason to fail. */
async function placesAt(plans, commits) {
    try {
        return await plans.places(commits);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/shell/git/commit-graph.js
var commit_graph = __webpack_require__(9781);
;// CONCATENATED MODULE: ./lib/shell/git/shared-commits.js






async function readShared({ repository, base }, heads) {
    const { root } = repository;
    const input = [...new Set(heads), `^${base.commit}`, ''].join('\n');
    const args = ['rev-list', '--topo-order', '--parents', `--format=${ORIGIN}`, '--stdin'];
    const commits = commitsIn(await (0,git/* gitLines */.QS)(root, args, { input }));
    const parents = new Map(commits.map(({ commit, parents: of }) => [commit, of]));
    (0,commit_graph/* keepBranchHistory */.wh)(repository, base.commit, parents);
    const found = lastShared(heads, commits);
    if (found.length === 0)
        return [];
    const forks = await (0,merge_base/* mergeBases */.PC)(repository, found.map(({ commit }) => ({ from: base.commit, to: commit })));
    const ancestors = found.map(({ commit }) => ancestorsAmong(found, commit, parents));
    const spans = found.flatMap(({ commit }, index) => [forks[index] ?? commit, ...(ancestors[index] ?? [])].map((from) => ({ from, to: commit })));
    const changed = (await (0,diff/* diffSpans */.xh)(root, spans, false)).map(changes/* changesOf */.f);
    let next = 0;
    return found.map(({ commit, holders }, index) => ({
        commit,
        heads: [...new Set(heads.filter((_, bit) => (holders & (1n << BigInt(bit))) !== 0n))],
        changes: changed[next++] ?? [],
        since: (ancestors[index] ?? []).map((earlier) => ({ commit: earlier, changes: changed[next++] ?? [] })),
    }));
}
/** The time of the commit, and what an amend and a rebase keep: the author, the time when they wrote it, and the subject. */
const ORIGIN = '%ct %at %ae %an %s';
/** Two lines for each commit. */
function commitsIn(lines) {
    return lines.flatMap((line, index) => {
        if (index % 2 === 1)
            return [];
        const [, commit = '', ...parents] = line.split(' ');
        const [time, ...origin] = (lines[index + 1] ?? '').split(' ');
        return [{ commit, parents, time: Number(time), origin: origin.join(' ') }];
    });
}
/** Oldest first. Where a child is held by the same branches, that one is the later. */
function lastShared(heads, commits) {
    const parents = new Map(commits.map((each) => [each.commit, each.parents]));
    const holders = new Map();
    const add = (commit, more) => holders.set(commit, (holders.get(commit) ?? 0n) | more);
    for (const [bit, head] of heads.entries())
        add(head, 1n << BigInt(bit));
    // Children come before their parents, so that the holders of each are complete when it is met.
    for (const [commit, rest] of parents)
        for (const parent of rest)
            add(parent, holders.get(commit) ?? 0n);
    for (const [commit, more] of replacedIn(commits, holders))
        add(commit, more);
    const isContinued = new Set();
    for (const [commit, rest] of parents)
        for (const parent of rest)
            if (holders.get(parent) === holders.get(commit))
                isContinued.add(parent);
    return [...parents.keys()].toReversed().flatMap((commit) => {
        const held = holders.get(commit) ?? 0n;
        const isShared = (held & (held - 1n)) !== 0n;
        return isShared && !isContinued.has(commit) ? [{ commit, holders: held }] : [];
    });
}
/** If more commits have one author, time and subject, a program made them, and this says nothing about them. */
const MOST_VERSIONS = 100;
/**
 * The commits that another branch has in a newer version, with the bits of those branches. They count as shared with it: the
 * branch that still has the old version was built on the other one, before that was amended or rebased.
 */
function replacedIn(commits, holders) {
    const heldBy = ({ commit }) => holders.get(commit) ?? 0n;
    const versions = [...(0,maps/* groupBy */.$z)(commits, ({ origin }) => origin).values()].filter(({ length }) => length > 1 && length <= MOST_VERSIONS);
    return versions.flatMap((all) => all.flatMap((old) => all
        .filter((each) => each.time > old.time && (heldBy(each) & heldBy(old)) === 0n)
        .map((each) => [old.commit, heldBy(each)])));
}
/** Those of the commits that are in the history of one, newest first. */
function ancestorsAmong(found, commit, parents) {
    const met = new Set(parents.get(commit));
    for (const each of met)
        for (const parent of parents.get(each) ?? [])
            met.add(parent);
    return found.flatMap((each) => (met.has(each.commit) ? each.commit : [])).toReversed();
}

;// CONCATENATED MODULE: ./lib/shell/git/source.js
/** A repository as a source of facts. Branches take the place of pull requests, and the network is never used. */















/**
 * @throws Failure from `start`: `git-missing`, `git-too-old`, `no-repository`, `no-working-tree`, `unsafe-repository`,
 * `base`, `unborn`, `shallow`. From `answer` also: `shallow`, `missing-objects`
 */
function gitSource(options) {
    let opened;
    const open = () => {
        opened ??= (0,git_opened/* openSource */.o)(options);
        return opened;
    };
    return {
        start: async () => firstSnapshot(options.settings, await open()),
        answer: async (snapshot, questions) => answerAll(await open(), snapshot, questions),
        end() {
            opened?.then(({ objects }) => objects.end(), () => undefined);
        },
    };
}
async function firstSnapshot(settings, opened) {
    const { repository, base, subject } = opened;
    const { defaultBranch, note } = opened.resolved;
    const snapshot = {
        version: 2,
        source: 'git',
        repository: { name: (0,external_node_path_.basename)(repository.root), defaultBranch: defaultBranch ?? base.branch },
        base,
        subject,
        settings,
        pulls: [...opened.worktrees.values()].map(({ pull }) => pull),
        merged: [],
        planTrees: [],
        answers: {},
        notes: [...(note === undefined ? [] : [note]), ...opened.notes],
    };
    const [read, here] = await (0,in_parallel/* allEnded */.C)([
        answerAll(opened, snapshot, [{ kind: 'plans', revision: base.commit }]),
        repository.hasFiles ? (0,plans/* plansOnDisk */.VJ)(repository, opened.plans, opened.status) : null,
    ]);
    const [guarded = null] = read.planTrees;
    const isWithout = guarded?.files.every(({ name }) => name !== '' && (0,directory/* planIdOf */.C3)(name) === undefined) ?? true;
    const notes = [
        ...read.notes,
        ...(await workingTreeNotes(opened, { guarded, here })),
        ...(isWithout ? await branchNotes(opened, snapshot.repository.defaultBranch) : []),
    ];
    return { ...read, notes };
}
async function answerAll(opened, snapshot, questions) {
    const known = new Set(snapshot.planTrees.map(({ id }) => id));
    let claimed;
    const planTrees = [];
    const answers = await answersTo(questions, {
        async claim(claims) {
            const names = claims.map(({ branch }) => branch);
            claimed = await (0,git_claims/* readClaims */.Ip)(opened, snapshot, names);
            return claimed.answers;
        },
        // Git knows no numbers: asked, and nothing found.
        number: async (numbers) => numbers.map(() => 'read'),
        entry: (entries) => (0,git_answers/* readEntries */.$2)(opened, entries),
        folder: (folders) => (0,git_answers/* readFolders */.iz)(opened, folders),
        holders: (blobs) => (0,git_answers/* readHolders */.ue)(opened, blobs),
        reached: (commits) => (0,git_answers/* readReached */.T9)(opened, commits.map(({ commit }) => commit)),
        async plans(revisions) {
            const read = await (0,git_answers/* readPlanTrees */.z6)(opened, known, revisions.map(({ revision }) => revision));
            planTrees.push(...read.trees);
            return read.ids;
        },
        misplaced: (revisions) => Promise.all(revisions.map(({ revision }) => readMisplaced(opened, revision))),
        mergeBase: (revisions) => (0,git_answers/* readMergeBases */.JL)(opened, revisions.map(({ revision }) => revision)),
        sharedChange: (changes) => (0,git_answers/* readSharedChanges */.Vi)(opened, changes),
        stacked: (spans) => (0,git_answers/* readStacked */._H)(opened, spans),
        shared: (keys) => Promise.all(keys.map(({ heads }) => readShared(opened, heads.split(' ')))),
        contained: (commits) => (0,git_answers/* readContained */.gu)(opened, commits),
        conflicted: (files) => readConflicted(opened, files),
        content: (files) => (0,contents/* readContents */.r)(opened, files),
        files: (revisions) => (0,git_answers/* readFiles */.Ul)(opened, revisions.map(({ revision }) => revision)),
        branch: (branches) => (0,git_answers/* readBranches */.Lr)(opened, branches.map(({ branch }) => branch)),
        branchNames: async (keys) => keys.map(() => [...(0,git_claims/* branchNames */.nG)(opened.repository)]),
        activeWork: (keys) => Promise.all(keys.map(() => readActiveWork(opened))),
        arrivedSince: (files) => readArrivals(opened, files),
        elsewhere: onlyOnGithub,
        openFrom: onlyOnGithub,
        openInto: onlyOnGithub,
        onBaseLine: onlyOnGithub,
        formerBases: onlyOnGithub,
        postedOn: onlyOnGithub,
        text: onlyOnGithub,
        overview: onlyOnGithub,
        optionalPull: onlyOnGithub,
        ownStatus: onlyOnGithub,
        queue: onlyOnGithub,
        comment: onlyOnGithub,
        integrationHistory: onlyOnGithub,
        issueRecords: onlyOnGithub,
    });
    const read = withAnswers({ ...snapshot, planTrees: [...snapshot.planTrees, ...planTrees] }, answers);
    if (!claimed)
        return read;
    // They were found to read the branches, and asking for them later would take one more round.
    const revisions = claimed.pulls.map(({ revision }) => revision);
    const forks = await (0,git_answers/* readMergeBases */.JL)(opened, revisions);
    const mergeBase = revisions.map((revision, index) => ({ revision, answer: forks[index] ?? null }));
    return withAnswers((0,git_claims/* withClaims */.Qf)(read, claimed), { mergeBase });
}
function onlyOnGithub() {
    throw new Error('only GitHub is asked for this');
}


/***/ }),

/***/ 2704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unreadablePulls),
/* harmony export */   p: () => (/* binding */ readableStates)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7421);
/* harmony import */ var _branch_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2126);
/* harmony import */ var _unreadable_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);




/** The pull requests of those among the branches whose refs cannot be read. */
function unreadablePulls(repository, base, branches) {
    return branches.flatMap((branch) => {
        const failure = (0,_unreadable_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableRef */ .l)(repository, branch);
        return failure ? [unreadablePull(branch, base, `unreadable ${branch}`, failure)] : [];
    });
}
/** The states of branches. One whose commits or files cannot be read gets the reason in place of its changes. */
async function readableStates(repository, base, tips) {
    try {
        return await (0,_branch_state_js__WEBPACK_IMPORTED_MODULE_1__/* .branchStates */ .l)(repository, base, tips);
    }
    catch (error) {
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.code !== 'git')
            throw error;
        const [tip, ...others] = tips;
        if (tip && others.length === 0) {
            return [{ tip, pull: unreadablePull(tip.branch, base, tip.commit, damaged(tip, error)) }];
        }
        // One process reads all branches, and fails for all of them.
        const middle = Math.ceil(tips.length / 2);
        const first = await readableStates(repository, base, tips.slice(0, middle));
        return [...first, ...(await readableStates(repository, base, tips.slice(middle)))];
    }
}
function damaged({ branch, ref }, { message }) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unreadable-branch', `Git cannot read the commits of "${ref}": ${message}`, `Find out what is lost: git fsck. Then fetch "${branch}" again from a clone that has it, or point it to a commit that can be read: git update-ref ${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(`refs/${ref === branch ? 'heads' : 'remotes'}/${ref}`)} <commit>`);
}
/** Questions about its content are about the base, because nothing else can be read. */
function unreadablePull(branch, base, head, { message, hint }) {
    return {
        branch,
        base: base.branch,
        sameRepository: true,
        head,
        revision: base.commit,
        changes: { complete: false, reason: message.replace(/\.$/, ''), isUnread: true, remedy: hint },
    };
}


/***/ })

};
