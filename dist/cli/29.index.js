export const id = 29;
export const ids = [29,9202];
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
// EXTERNAL MODULE: ./lib/shell/git/make-worktree.js + 4 modules
var make_worktree = __webpack_require__(119);
// EXTERNAL MODULE: ./lib/shell/git/remove-worktree.js
var remove_worktree = __webpack_require__(207);
// EXTERNAL MODULE: ./lib/shell/git/repository.js + 1 modules
var git_repository = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 7 modules
var git_source = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/shell/git/worktree-places.js
var worktree_places = __webpack_require__(4297);
// EXTERNAL MODULE: ./lib/shell/git/worktree-warnings.js
var worktree_warnings = __webpack_require__(3440);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/commands/cli/item-worktree.js
var item_worktree = __webpack_require__(3055);
// EXTERNAL MODULE: ./lib/commands/cli/named-item.js
var named_item = __webpack_require__(9500);
;// CONCATENATED MODULE: ./lib/commands/cli/worktrees.js
/** `worktrees`: lists, makes and removes the working trees of items. */





















/** @returns 1 if a working tree could not be made as asked, 2 if a plan is broken */
async function worktrees(names, options, context) {
    refuseMixed(names, options);
    const { directory, terminal } = context;
    const base = options.base === undefined ? {} : { base: options.base };
    const repository = await (0,git_repository/* openRepository */.h_)(directory);
    const source = (0,git_source/* gitSource */.Y)({ directory, repository, subject: 'all', settings: { agents: [] }, ...base });
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, (known) => (0,facts_facts/* withFacts */.Qj)(known, (facts) => {
        const state = (0,base_state/* baseStateOf */.w)(known, facts);
        return state === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : { ...state, progress: state.planState.progress };
    }), terminal.progress.say);
    const judgement = (0,base_plans/* withoutVerdicts */.HT)(result.basePlans, [], snapshot.notes);
    if (judgement.problems.length > 0) {
        await terminal.print(context.json ? (0,json/* json */.Pq)('worktrees', 2, judgement) : (0,report_terminal/* terminal */.Fo)(judgement, { colours: terminal.colours }));
        return 2;
    }
    const here = { ...result, snapshot, repository, places: await (0,worktree_places/* readWorktreePlaces */.Q)(repository) };
    const { entries, notes, failed } = options.remove
        ? await removeAll(here)
        : await makeAll(names, options, here, context);
    const code = failed ? 1 : 0;
    const all = { ...judgement, notes: [...judgement.notes, ...notes] };
    if (context.json)
        await terminal.print((0,json/* json */.Pq)('worktrees', code, all, { worktrees: entries }));
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
    const named = names.map((name) => (0,named_item/* itemNamed */.ZP)(name, planState.plans, where).item);
    const branches = [...new Set([...repository.local.keys(), ...repository.remote.keys()])];
    const all = worktreesToMake(planState, { branches, worktrees: places.listed }, named);
    const entries = [];
    const { hasOrigin, isAll } = await (0,fetched_branches/* fetchedBranches */.u)(repository);
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
            const now = await (0,make_worktree/* placesNow */.xj)(repository);
            const made = await (0,item_worktree/* makeItemWorktree */.t)({ plan, item }, here, snapshot, { branch, setup: isSetUp }, now, context);
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

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ removeWorktree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6897);
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
