export const id = 8258;
export const ids = [8258];
export const modules = {

/***/ 8258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  worktrees: () => (/* binding */ worktrees)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/progress/base-state.js + 1 modules
var base_state = __webpack_require__(1505);
// EXTERNAL MODULE: ./lib/core/report/claim-text.js
var claim_text = __webpack_require__(2248);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 3 modules
var report_terminal = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
// EXTERNAL MODULE: ./lib/core/claim/starts.js
var starts = __webpack_require__(4791);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/core/worktrees/to-make.js
/** Which items can have a working tree now, and why the others cannot. */




/** @param named items that the user asked for, also if their branches exist. The default is all that are not done */
function worktreesToMake(planState, { branches, worktrees }, named = []) {
    const isNamed = new Set(named.map(plan/* keyOf */.TN));
    return (0,starts/* startsOf */.j)(planState, new Set(branches))
        .filter(({ item, obstacle }) => (named.length === 0 ? obstacle?.kind !== 'done' : isNamed.has((0,plan/* keyOf */.TN)(item))))
        .map((start) => {
        const { item } = start;
        const claims = (branch) => item.branches.some((claim) => (0,branch_names/* claimMatches */.ob)(claim, branch));
        const tree = worktrees.find(({ branch }) => branch !== undefined && claims(branch));
        if (tree)
            return { item, ...tree, state: 'there' };
        return { item, ...standing(start, isNamed.has((0,plan/* keyOf */.TN)(item))) };
    });
}
function standing(start, isNamed) {
    const { item, branch, obstacle, doubt } = start;
    if (obstacle?.kind === 'taken') {
        const state = { branch: obstacle.branch, state: isNamed ? 'new' : 'begun' };
        const why = `The branch "${obstacle.branch}" exists, so somebody may work on it. To go on with it here, name the item.`;
        return isNamed ? state : { ...state, why };
    }
    if (obstacle)
        return { state: obstacle.kind === 'waiting' ? 'waiting' : 'blocked', why: `It ${obstacle.because}.` };
    if ((0,branch_names/* isGlobClaim */.rz)(branch))
        return { state: 'blocked', why: `Its branches are globs. Make a branch like "${branch}" first.` };
    if ((0,starts/* canStart */.B)(start) || isNamed)
        return { branch, state: 'new' };
    return { state: 'blocked', why: `${(0,words/* capital */.Nx)(doubt ?? '')} To make it anyway, name item "${item.item}".` };
}

;// CONCATENATED MODULE: ./lib/core/worktrees/to-remove.js
/** Which working trees have done their work, and why each of the others stays. */


function worktreeToRemove(tree, { plans, progress, snapshot }) {
    const { branch, isLocked, isCurrent } = tree;
    if (branch === undefined)
        return { ...tree, why: 'No branch is checked out in it, or a rebase is in progress.' };
    const item = plans.flatMap(plan/* itemsOf */.S3).find((each) => each.branches.some((claim) => (0,branch_names/* claimMatches */.ob)(claim, branch)));
    if (!item)
        return { ...tree, why: `No item of an open plan claims the branch "${branch}".` };
    const about = { ...tree, item };
    if (isLocked)
        return { ...about, why: 'It is locked. Run "git worktree unlock" to allow its removal.' };
    if (isCurrent)
        return { ...about, why: 'This command runs in it. Run it in another working tree.' };
    const state = progress.get((0,plan/* keyOf */.TN)(item));
    if (item.dropped !== undefined)
        return { ...about, why: `Item "${item.item}" was dropped, so its work has not merged.` };
    if (!state?.finished)
        return { ...about, why: `Item "${item.item}" ${state?.because ?? 'is not finished'}.` };
    // Another branch of the item may have merged instead.
    if (snapshot.pulls.some((pull) => pull.branch === branch))
        return { ...about, why: `The branch "${branch}" has commits that "${snapshot.base.branch}" lacks.` };
    return about;
}

// EXTERNAL MODULE: ./lib/shell/git/fetched-branches.js
var fetched_branches = __webpack_require__(8541);
// EXTERNAL MODULE: ./lib/shell/git/remove-worktree.js
var remove_worktree = __webpack_require__(207);
// EXTERNAL MODULE: ./lib/shell/git/repository.js
var git_repository = __webpack_require__(961);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 10 modules
var git_source = __webpack_require__(2120);
// EXTERNAL MODULE: ./lib/shell/git/worktree-places.js
var worktree_places = __webpack_require__(4297);
// EXTERNAL MODULE: ./lib/shell/git/worktree-warnings.js
var worktree_warnings = __webpack_require__(3440);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/commands/cli/item-worktree.js + 5 modules
var item_worktree = __webpack_require__(7827);
// EXTERNAL MODULE: ./lib/commands/cli/named-item.js
var named_item = __webpack_require__(9500);
;// CONCATENATED MODULE: ./lib/commands/cli/worktrees.js
/** `worktrees`: lists, makes and removes the working trees of items. */




















/** @returns 1 if a working tree could not be made as asked, 2 if a plan is broken */
async function worktrees(names, options, context) {
    refuseMixed(names, options);
    const { directory, terminal } = context;
    const base = options.base === undefined ? {} : { base: options.base };
    const source = (0,git_source/* gitSource */.Y)({ directory, subject: 'all', settings: { agents: [] }, ...base });
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, (known) => (0,facts_facts/* withFacts */.Qj)(known, (facts) => {
        const state = (0,base_state/* baseStateOf */.w)(known, facts);
        return state === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : { ...state, progress: state.planState.progress };
    }), terminal.progress.say);
    const judgement = (0,base_plans/* withoutVerdicts */.HT)(result.basePlans, [], snapshot.notes);
    if (judgement.problems.length > 0) {
        await terminal.print(context.json ? (0,json/* json */.P)('worktrees', 2, judgement) : (0,report_terminal/* terminal */.Fo)(judgement, { colours: terminal.colours }));
        return 2;
    }
    const repository = await (0,git_repository/* openRepository */.h_)(directory);
    const here = { ...result, snapshot, repository, places: await (0,worktree_places/* readWorktreePlaces */.Q)(repository) };
    const { entries, notes, failed } = options.remove
        ? await removeAll(here)
        : await makeAll(names, options, here, context);
    const code = failed ? 1 : 0;
    const all = { ...judgement, notes: [...judgement.notes, ...notes] };
    if (context.json)
        await terminal.print((0,json/* json */.P)('worktrees', code, all, { worktrees: entries }));
    else
        await terminal.print(textOf(entries, [...all.notes, ...(judgement.warnings ?? [])], options));
    return code;
}
function refuseMixed(names, { create, setup, remove }) {
    const wrong = (message, hint) => new failure/* Failure */.H('usage', message, hint);
    if (create && remove)
        throw wrong('The options --create and --remove cannot be combined.', 'Leave out one of them.');
    if (setup && !create)
        throw wrong('The option --setup needs --create.', 'Add --create.');
    if (remove && names.length > 0)
        throw wrong('The option --remove takes no items.', 'It removes every working tree whose item has merged.');
}
async function makeAll(names, { create, setup }, here, context) {
    const { planState, snapshot, repository, places } = here;
    const where = `on "${snapshot.base.branch}"`;
    const named = names.map((name) => (0,named_item/* itemNamed */.Z)(name, planState.plans, where).item);
    const branches = [...new Set([...repository.local.keys(), ...repository.remote.keys()])];
    const all = worktreesToMake(planState, { branches, worktrees: places.listed }, named);
    const entries = [];
    const { hasOrigin, isAll } = await (0,fetched_branches/* fetchedBranches */.u)(repository.root);
    const notes = hasOrigin && !isAll && all.some(({ state }) => state === 'new') ? [claim_text/* UNSEEN_BRANCHES */.oW] : [];
    let failed = false;
    for (const each of all) {
        const { item, branch } = each;
        const plan = planState.plans.find(({ id }) => id === item.plan);
        if (!plan || !create || branch === undefined || (each.state !== 'new' && each.state !== 'there')) {
            entries.push(shown(each, places));
            if (each.state === 'there' && each.path !== undefined && each.path !== repository.root)
                notes.push(...(await (0,worktree_warnings/* worktreeWarnings */.p)(each.path, places.common)));
            continue;
        }
        // In a working tree that is in use, a set-up could take files away from the work.
        const isSetUp = setup === true && (each.state === 'new' || named.includes(item));
        try {
            const made = await (0,item_worktree/* makeItemWorktree */.t)({ plan, item }, here, snapshot, { branch, setup: isSetUp }, context);
            const { path, briefPath: brief } = made;
            const broken = made.setup?.failed;
            failed ||= broken !== undefined;
            const again = `To run it again: parallel-work worktrees --create --setup ${plan.id}/${item.item}`;
            const why = broken && `The set-up failed in "${broken.command}": ${broken.why}. ${again}`;
            const state = made.isNew ? 'made' : 'there';
            entries.push({ plan: plan.id, item: item.item, branch, path, state, ...(why ? { why } : {}), brief });
            notes.push(...made.notes);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            failed = true;
            entries.push({ ...shown(each, places), state: 'blocked', why: `${error.message} ${error.hint}` });
        }
    }
    return { entries, notes, failed };
}
function shown({ item, branch, path, state, why }, places) {
    const place = path ?? (state === 'new' ? places.pathFor(item) : undefined);
    return {
        plan: item.plan,
        item: item.item,
        ...(branch === undefined ? {} : { branch }),
        ...(place === undefined ? {} : { path: place }),
        state,
        ...(why === undefined ? {} : { why }),
    };
}
/** All working trees but the main one. */
async function removeAll({ planState, repository, places }) {
    const entries = [];
    for (const { path, branch, isLocked, isMain } of places.listed) {
        if (isMain)
            continue;
        const tree = { path, isLocked, isCurrent: path === repository.root, ...(branch === undefined ? {} : { branch }) };
        const { item, why: before } = worktreeToRemove(tree, planState);
        const why = before ?? (await (0,remove_worktree/* removeWorktree */.I)(places.common, path));
        entries.push({
            ...(item ? { plan: item.plan, item: item.item } : {}),
            ...(branch === undefined ? {} : { branch }),
            path,
            state: why === undefined ? 'removed' : 'stays',
            why: why ?? `The branch is kept. To delete it, run: git branch -D ${(0,shell/* shellWord */.r)(branch ?? '')}`,
        });
    }
    return { entries, notes: [], failed: false };
}
function textOf(entries, notes, options) {
    const width = Math.max(0, ...entries.map(({ state }) => state.length));
    const lines = entries.flatMap(({ plan, item, branch, path, state, why, brief }) => {
        const name = item === undefined ? `"${branch ?? 'detached'}"` : `${plan}/${item}`;
        const indent = ' '.repeat(width + 2);
        return [
            (0,inert/* visible */.RK)(`${state.padEnd(width)}  ${name}${path === undefined ? '' : `  ${path}`}`),
            ...(why === undefined ? [] : [`${indent}${(0,inert/* visible */.RK)(why)}`]),
            ...(brief === undefined ? [] : [`${indent}${(0,inert/* visible */.RK)(`brief: ${brief}`)}`]),
        ];
    });
    const hasNew = entries.some(({ state }) => state === 'new');
    return [
        ...lines,
        ...(entries.length > 0 ? [] : [options.remove ? 'There is no linked working tree.' : 'There is nothing to make.']),
        ...notes.map((note) => (0,inert/* visible */.RK)(`note: ${note}`)),
        ...(hasNew ? ['', 'To make the new ones, run: parallel-work worktrees --create'] : []),
        '',
    ].join('\n');
}


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ removeWorktree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3137);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3345);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1912);
/** Removes a working tree that holds nothing but what its branch has. Never uses force, and keeps the branch. */







const MOST_NAMED = 3;
/** @returns why it stays, as a sentence; undefined if it is gone */
async function removeWorktree(root, path) {
    try {
        if (!(await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.'))))?.isDirectory())
            return 'Its folder is gone. Run: git worktree prune';
        const why = await workIn(path);
        if (why === undefined)
            await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ['worktree', 'remove', path], { elsewhere: true });
        return why;
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            return `Git refuses: ${error.message}`;
        const refused = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemError */ .Oj)(error);
        if (refused)
            return refused.message;
        throw error;
    }
}
/** Ignored files do not count, as in Git. Git would also delete a whole repository in an ignored folder. */
async function workIn(path) {
    const options = { elsewhere: true, mustSeeAll: true };
    const listed = async (...args) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nulSeparated */ .$Y)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(path, [...args, '-z'], options));
    const shown = ['status', '--porcelain', '--untracked-files=all', '--no-renames', '--ignore-submodules=none'];
    const changed = (await listed(...shown)).map((entry) => entry.slice(3));
    if (changed.length > 0)
        return `It has work that is not committed: ${namesOf(changed)}.`;
    const ignored = await listed('ls-files', '--others', '--ignored', '--exclude-standard');
    const inside = ignored.filter((name) => name.endsWith('/'));
    if (inside.length > 0)
        return `It has other repositories or working trees in it: ${namesOf(inside)}.`;
    const unseen = await unseenIn(path, await listed('ls-files', '-v'));
    return unseen.length === 0
        ? undefined
        : `Git does not look for changes in ${namesOf(unseen)}, because of "git update-index". Undo that with --no-skip-worktree or --no-assume-unchanged.`;
}
/** The files that are there and of which Git reports no change. A sparse checkout marks those that are not there. */
async function unseenIn(path, tagged) {
    const marked = tagged.flatMap((entry) => (/^[a-zS] /.test(entry) ? [entry.slice(2)] : []));
    const found = [];
    for (const name of marked)
        if (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,_path_name_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesOf */ .$$)(path, name))))
            found.push(name);
    return found;
}
function namesOf(paths) {
    const first = paths.slice(0, MOST_NAMED).map((name) => `"${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_6__/* .pathNameOf */ .Q1)(name).path}"`);
    return `${first.join(', ')}${paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''}`;
}


/***/ })

};
