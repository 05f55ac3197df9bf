export const id = 2280;
export const ids = [2280,9202];
export const modules = {

/***/ 6461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ agentNearMisses),
/* harmony export */   y: () => (/* binding */ isAgent)
/* harmony export */ });
/* harmony import */ var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);
/** The authors that the input `agents` names. */

/** Only the login of an app ends with this: GitHub does not allow brackets in the login of a person. */
const OF_APP = /\[bot\]$/i;
/**
 * Apps that are shown under several names, in small letters. Copilot's coding agent: REST and the pages say "Copilot", GraphQL
 * and the search "copilot-swe-agent" (https://github.blog/changelog/2025-12-03-assign-issues-to-copilot-using-the-api).
 */
const NAMES_OF_APPS = [['copilot', 'copilot-swe-agent']];
/** The login that GitHub shows for a deleted account. */
const GHOST = 'ghost';
/**
 * Ignores letter case and a final `[bot]`. `!login` excludes an author, wherever it is in the list; `!login[bot]` only an app.
 *
 * @param author absent if GitHub does not show the author, who may then be anyone in the list
 */
function isAgent(author, agents) {
    if (agents.some((each) => takesOut(each, author ?? GHOST)))
        return false;
    return agents.some((each) => each === '*' || (!each.startsWith('!') && (author === undefined || isNamedBy(author, each))));
}
function takesOut(entry, author) {
    const isAllowed = OF_APP.test(author) || !OF_APP.test(entry);
    return entry.startsWith('!') && isAllowed && isNamedBy(author, entry);
}
/**
 * Entries that match no author but are close to one that no entry matches. They are probably typing errors.
 *
 * @returns a note for each
 */
function agentNearMisses(agents, authors) {
    const known = [...new Set(authors)].sort();
    const unnamed = known.filter((author) => !agents.some((entry) => isNamedBy(author, entry)));
    // Besides "*", other entries have no effect.
    const telling = agents.includes('*') ? agents.filter((entry) => entry.startsWith('!')) : agents;
    return telling.flatMap((entry) => {
        if (known.some((author) => isNamedBy(author, entry)))
            return [];
        const meant = meantBy(nameIn(entry), unnamed);
        if (meant === undefined)
            return [];
        return `"${entry}" in the input "agents" matches nobody who recently opened a pull request here. Did you mean "${meant}"?`;
    });
}
/** Also finds apps by a part of their login: `jules` of `google-labs-jules[bot]`. */
function meantBy(name, authors) {
    const close = (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, authors.map(nameOf));
    return (authors.find((author) => nameOf(author) === close) ??
        authors.find((author) => OF_APP.test(author) && nameOf(author).split('-').includes(name)));
}
function isNamedBy(author, entry) {
    return namesOf(author).includes(nameIn(entry));
}
function namesOf(author) {
    const name = nameOf(author);
    const names = OF_APP.test(author) ? NAMES_OF_APPS.find((each) => each.includes(name)) : undefined;
    return names ?? [name];
}
function nameIn(entry) {
    return nameOf(entry.replace(/^!/, ''));
}
function nameOf(login) {
    return login.toLowerCase().replace(OF_APP, '');
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

/***/ 9458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isChangedBelow),
/* harmony export */   z: () => (/* binding */ matchesBase)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2579);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9305);
/** Detects a change that the base already has. After a parent branch was squashed, the three-dot list still has its files. */




/** Whether the path is the same at the head and at the tip of the base. Ask only about paths with a finding. */
function matchesBase(pull, { path, kind, encoding }, planState) {
    const { facts, snapshot } = planState;
    // What one below it changes is its own doing, also where it takes that back to what the base has.
    if (encoding === 'invalid' || isChangedBelow(pull, path, planState))
        return false;
    const head = facts.entry({ revision: pull.revision, path });
    const base = facts.entry({ revision: snapshot.base.commit, path });
    if (head === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || base === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    if (head === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn || base === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn)
        return false;
    // The list and the head contradict each other. There may be a folder instead of a file.
    const isThere = (0,_facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeaf */ .xe)(head);
    if (isThere === (kind === 'delete'))
        return false;
    return (0,_merges_js__WEBPACK_IMPORTED_MODULE_3__/* .sameEntry */ .dI)(head, base);
}
/** Does a pull request that it stands on change the path? Then the base is not what it began with there. */
function isChangedBelow(pull, path, { stacks }) {
    return stacks
        .below(pull)
        .some(({ changes }) => changes.complete &&
        ((0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(changes.list, 'create').has(path) ||
            (0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(changes.list, 'modify').has(path) ||
            (0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(changes.list, 'delete').has(path)));
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

/***/ 2536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ hasLostFiles),
/* harmony export */   Jg: () => (/* binding */ refilledFolders),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   UL: () => (/* binding */ lostFolders),
/* harmony export */   rh: () => (/* binding */ movedTo),
/* harmony export */   vD: () => (/* binding */ isRenameOfGone)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2579);
/**
 * Finds files and folders that the base has moved since a branch began. When Git merges the branch, it applies the changes of
 * the branch at the new places.
 */



/** The empty blob. Git does not treat an empty file as renamed. */
const EMPTY = [
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];
/** Whether there is no file at the path at the tip of the base. False while that is unread. */
function isGone(path, { facts, snapshot }) {
    const entry = entryAt(snapshot.base.commit, path, facts);
    return entry !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && !(0,_facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeaf */ .xe)(entry);
}
/** Whether the pull request renames a file that is no longer on the base, unless the base moved it to the same place. */
function isRenameOfGone({ path, renamedTo }, planState) {
    if (renamedTo === undefined)
        return false;
    // Both are asked about in one round.
    const gone = [path, renamedTo].map((each) => isGone(each, planState));
    return gone.every((each) => each);
}
/** The new place on the base of a file that the pull request deletes, if the base moved it. Undefined while that is unread. */
function movedTo(path, subject, planState) {
    const { facts, snapshot } = planState;
    const before = isGone(path, planState) ? entryBefore(path, subject, planState) : null;
    if (before === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || before === null || EMPTY.includes(before.oid))
        return undefined;
    const holders = facts.holders({ revision: snapshot.base.commit, oid: before.oid });
    if (holders === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return undefined;
    // If both sides moved it to the same place, there is no conflict.
    const created = (0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(subject.changes, 'create');
    const places = holders.filter((place) => !created.has(place));
    const then = places.map((place) => entryBefore(place, subject, planState));
    return places.find((_, index) => then[index] === null);
}
/** Folders that the base no longer has but in which the pull request creates a file, each with that file. */
function lostFolders(subject, planState) {
    const { facts, snapshot, stacks } = planState;
    const lists = stacks.below(subject.pull).flatMap(({ changes }) => (changes.complete ? [changes.list] : []));
    return [...(0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .createdIn */ .Wu)(subject.changes)].flatMap(([folder, { path }]) => {
        // Those below it in a stack have made it: it is not there yet.
        if (lists.some((list) => (0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersAbove */ .Zv)((0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(list, 'create')).has(folder)))
            return [];
        const entry = entryAt(snapshot.base.commit, folder, facts);
        if (entry === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || entry?.mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7)
            return [];
        return wasThere(folder, subject, planState) ? [{ folder, path }] : [];
    });
}
/** Whether the folder existed when the branch began. For a new folder, the head alone is enough to know. False while that is unread. */
function wasThere(folder, subject, planState) {
    const { changes, pull } = subject;
    if ((0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersAbove */ .Zv)((0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(changes, 'delete')).has(folder))
        return true;
    const entries = planState.facts.folder({ revision: pull.revision, path: folder });
    if (entries === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return false;
    const created = (0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(changes, 'create');
    if (entries?.every(({ name }) => created.has(`${folder}/${name}`)))
        return false;
    const before = entryBefore(folder, subject, planState);
    return before !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && before?.mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7;
}
/** Folders that the pull request has moved away but to which the base has added a file since, each with that file. */
function refilledFolders(subject, { facts, snapshot }) {
    const { changes, pull } = subject;
    if (!changes.some(({ kind }) => kind === 'create'))
        return [];
    const deleted = (0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(changes, 'delete');
    return [...(0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .takenFrom */ .Y5)(changes)].flatMap(([folder, { path }]) => {
        const here = entryAt(pull.revision, folder, facts);
        if (here === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || here?.mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7)
            return [];
        const there = facts.folder({ revision: snapshot.base.commit, path: folder });
        if (there === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || there === null)
            return [];
        const added = there
            .filter(({ mode }) => mode !== _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7)
            .map(({ name }) => `${folder}/${name}`)
            .find((each) => !deleted.has(each));
        return added === undefined ? [] : [{ folder, path, added }];
    });
}
/**
 * Whether the base still has the folder but has moved or deleted a file below it since the branch began. If the other files go
 * too, Git may treat the folder as renamed. False while that is unread.
 */
function hasLostFiles(folder, { pull }, { facts, snapshot }) {
    const tip = snapshot.base.commit;
    const mergeBase = facts.mergeBase({ revision: pull.revision });
    if (mergeBase === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || mergeBase === null || mergeBase === tip)
        return false;
    const isLost = (path) => {
        const [before, now] = [mergeBase, tip].map((revision) => facts.folder({ revision, path }));
        if (before === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || now === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || !before)
            return false;
        const left = new Map(now?.map(({ name, mode }) => [name, mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7]));
        return before.some(({ name, mode }) => {
            const isFolder = mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7;
            return left.get(name) !== isFolder || (isFolder && isLost(`${path}/${name}`));
        });
    };
    const there = facts.folder({ revision: tip, path: folder });
    return there !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && there !== null && isLost(folder);
}
/** The entry of the path at the merge base. */
function entryBefore(path, { pull }, { facts }) {
    const mergeBase = facts.mergeBase({ revision: pull.revision });
    if (mergeBase === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || mergeBase === null)
        return mergeBase;
    return entryAt(mergeBase, path, facts);
}
/** An unreadable entry makes the pull request an `error` anyway, so it is ignored here. */
function entryAt(revision, path, facts) {
    const entry = facts.entry({ revision, path });
    return entry === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : entry;
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

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withStackedBranches),
/* harmony export */   O: () => (/* binding */ shareCommits)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8060);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9093);
/* harmony import */ var _allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);
/* harmony import */ var _leeway_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6446);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(486);
/**
 * On the command line there are no pull requests that say which branch is stacked on which. Two open branches may share
 * commits that the base lacks. These commits are charged to one of the two items, if the plans say to which, and the other
 * branch is judged as stacked on that one. If the plans do not say it, they are charged to a branch that keeps a change which the
 * other one has taken back. Merged in any order, that change would be gone for both.
 */








/** The same snapshot, in which each branch that is built on an item's branch has that one as its base and only its own changes. */
function withStackedBranches(bases, planState) {
    const { snapshot, facts } = planState;
    if (snapshot.source !== 'git')
        return snapshot;
    const branches = snapshot.pulls.flatMap((pull) => branchOf(pull, planState));
    if (branches.length < 2)
        return snapshot;
    const shared = facts.shared({ heads: branches.map(({ pull }) => pull.head).join(' ') });
    if (shared === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const charges = chargesOf(branches, shared, planState);
    if (charges.size === 0)
        return snapshot;
    const onBranches = snapshot.pulls.map((pull) => {
        const charge = charges.get(pull);
        return charge ? onBelow(charge, facts) : pull;
    });
    const pulls = (0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .allKnown */ .HC)(onBranches);
    if (pulls === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    // A chain that ends elsewhere, or in a loop, would leave its branches without a verdict.
    const { isJudged } = (0,_stacks_js__WEBPACK_IMPORTED_MODULE_4__/* .stacksOf */ .JA)(bases, { ...snapshot, pulls }, facts);
    return { ...snapshot, pulls: pulls.map((pull, at) => (isJudged(pull) ? pull : (snapshot.pulls[at] ?? pull))) };
}
function branchOf(pull, { roleOf }) {
    const role = roleOf(pull);
    if (!pull.changes.complete || role.kind === 'clash' || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDetached */ .$w)(pull.branch))
        return [];
    return [{ pull, changes: pull.changes.list, ...('progress' in role ? { progress: role.progress } : {}) }];
}
function chargesOf(branches, shared, planState) {
    const dependencies = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_5__/* .dependenciesOf */ .h)(planState.plans);
    const charges = new Map();
    for (const { one, other, last } of pairsOf(branches, shared)) {
        const own = ownPart(one, other, last, charges);
        const below = chargedTo(one, other, own, last, dependencies) ?? keeperOf(one, other, own, planState);
        if (!below)
            continue;
        const above = below === one ? other : one;
        // If two branches share the same last commit with it, it was begun from the one whose head is that commit.
        const isBetter = charges.get(above.pull)?.shared !== last || below.pull.head === last.commit;
        if (isBetter)
            charges.set(above.pull, { above, below, shared: last });
    }
    return charges;
}
/** Each pair with the last commit that it shares, those with the oldest such commit first. */
function pairsOf(branches, shared) {
    const pairs = [];
    const met = new Map();
    for (const last of shared.toReversed()) {
        const heads = new Set(last.heads);
        const holders = branches.filter(({ pull }) => heads.has(pull.head));
        for (const one of holders) {
            // A pair of a branch with itself is charged to nobody.
            const partners = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(met, one, () => new Set());
            for (const other of holders) {
                if (partners.has(other))
                    continue;
                partners.add(other);
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(met, other, () => new Set()).add(one);
                pairs.push({ one, other, last });
            }
        }
    }
    return pairs.toReversed();
}
/** What shared commits change that are not charged to a third item already. */
function ownPart(one, other, last, charges) {
    const earlier = [one, other].map(({ pull }) => charges.get(pull)?.shared);
    for (const { commit, changes } of last.since) {
        const before = earlier.find((shared) => shared?.commit === commit);
        if (before)
            return changesAfter(before, last.changes, changes);
    }
    return last.changes;
}
function chargedTo(one, other, changes, { commit }, dependencies) {
    const [mine, theirs] = [one.progress, other.progress];
    if (!mine || !theirs) {
        const [unlisted, listed] = mine ? [other, one] : [one, other];
        return isOn(unlisted.pull, listed, changes, commit) ? listed : undefined;
    }
    if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(mine.item) === (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(theirs.item)) {
        const [end, ...others] = [one, other].filter(({ pull }) => pull.head === commit);
        return others.length === 0 ? end : undefined;
    }
    const dependsOn = (a, b) => dependencies(a).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(b));
    if (dependsOn(mine.item, theirs.item))
        return other;
    if (dependsOn(theirs.item, mine.item))
        return one;
    const [isMine, isTheirs] = [mayMake(mine, changes), mayMake(theirs, changes)];
    return isMine === isTheirs ? undefined : isMine ? one : other;
}
/** The one that still has a change of the shared commits that the other one has taken back, if its item may make all that it has. */
function keeperOf(one, other, shared, planState) {
    if (one.progress && other.progress && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(one.progress.item) === (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(other.progress.item))
        return undefined;
    if (keepsAll(one, shared) && keepsAll(other, shared))
        return undefined;
    // In any order in which the branches are read, it is the same one.
    const [first, second] = one.pull.branch < other.pull.branch ? [one, other] : [other, one];
    const isKeeper = (branch, rest) => {
        const kept = shared.filter(({ path }) => pathsOf(branch).has(path));
        return kept.some(({ path }) => !pathsOf(rest).has(path)) && mayKeep(branch, kept, planState);
    };
    if (isKeeper(first, second))
        return first;
    return isKeeper(second, first) ? second : undefined;
}
function mayKeep({ pull, progress }, kept, planState) {
    if (!progress)
        return false;
    const { covers } = (0,_leeway_js__WEBPACK_IMPORTED_MODULE_3__/* .leewayOf */ .P)(planState.itemPull(pull, progress), planState);
    return kept.every((change) => mayMake(progress, [change]) || covers(change.path));
}
const keeping = new WeakMap();
/** Almost always, and asked about each pair of branches. */
function keepsAll(branch, shared) {
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(keeping, shared, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(known, branch, () => shared.every(({ path }) => pathsOf(branch).has(path)));
}
const paths = new WeakMap();
function pathsOf({ changes }) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(paths, changes, () => new Set(changes.map(({ path }) => path)));
}
/** Is the unlisted branch built on the item's, and not the other way round? Otherwise it contains only shared commits. */
function isOn({ head, uncommitted = 0 }, { pull, progress }, changes, commit) {
    if (!progress)
        return false;
    const isItsEnd = pull.head === commit;
    if (head === commit)
        return isItsEnd && uncommitted > 0;
    return isItsEnd || mayMake(progress, changes);
}
function mayMake({ item, plan, merges }, changes) {
    return changes.every(({ path, kind }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind));
}
function onBelow({ above: { pull, changes }, below, shared }, facts) {
    const since = facts.stacked({ revision: pull.revision, upon: shared.commit });
    if (since === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    if (since === null)
        return pull;
    const list = changesAfter(shared, changes, since);
    return { ...pull, base: below.pull.branch, changes: { complete: true, list } };
}
/**
 * For paths that the shared commits do not change, the changes against the base are right, even if the base was merged since.
 * For the others, the changes against the shared commit are right, because the branch may revert what that commit did.
 */
function changesAfter({ changes }, whole, since) {
    const before = new Set(changes.map(({ path }) => path));
    return [...whole.filter(({ path }) => !before.has(path)), ...since.filter(({ path }) => before.has(path))];
}
/** For each head that was asked about, the heads that share commits with it, and those that do not. */
const sharing = new WeakMap();
/** Whether two open branches share commits that the base lacks. Git only. Undefined if that was not asked of both. */
function shareCommits(one, other, { answers }) {
    for (const answered of answers.shared ?? []) {
        const partners = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(sharing, answered, () => partnersIn(answered));
        const own = partners.get(one.head);
        if (own && partners.has(other.head))
            return one.head === other.head || own.has(other.head);
    }
    return undefined;
}
function partnersIn({ heads, answer }) {
    const partners = new Map(heads.split(' ').map((head) => [head, new Set()]));
    for (const { heads: holders } of answer)
        for (const one of holders)
            for (const other of holders)
                partners.get(one)?.add(other);
    return partners;
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ unitsAtTip),
/* harmony export */   Sb: () => (/* binding */ uniqueEntries),
/* harmony export */   Yy: () => (/* binding */ counterOf),
/* harmony export */   gd: () => (/* binding */ newUnits),
/* harmony export */   gl: () => (/* binding */ clashAtTip),
/* harmony export */   rC: () => (/* binding */ unitsIn),
/* harmony export */   xB: () => (/* binding */ keyIn)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8060);
/* harmony import */ var _plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2745);
/* harmony import */ var _emptied_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2579);
/** Which units with a key pull requests create, and which the base's tip has: see `plan/unique-keys.ts`. */





/** The entries of all open plans, each once: a number that two plans speak of is one number. */
function uniqueEntries({ plans }) {
    return [...new Set(plans.flatMap(({ unique }) => unique))];
}
const created = new WeakMap();
/** Of one list of changes, the units that files are created in. Some of them may be on the base already. */
function unitsIn(changes, entries) {
    const byEntry = (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(created, changes, () => new Map());
    return entries.flatMap((entry) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(byEntry, entry, () => unitsOf(changes, entry)));
}
function unitsOf(changes, entry) {
    const byName = new Map();
    for (const change of changes) {
        if (change.kind !== 'create' || change.encoding === 'invalid')
            continue;
        const unit = (0,_plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .uF)(entry, change.path);
        if (!unit)
            continue;
        const known = byName.get(unit.name);
        if (known)
            known.changes.push(change);
        else
            byName.set(unit.name, { unit, changes: [change] });
    }
    return [...byName.values()];
}
/** Those that the base's tip does not have. */
function newUnits(changes, planState) {
    return unitsIn(changes, uniqueEntries(planState)).filter(({ unit }) => filesAtTip(unit, planState).length === 0);
}
/** Equal for units that clash, unless they are one. */
function keyIn(unit) {
    return `${counterOf(unit)}\0${unit.value}`;
}
/** The one counter that a unit belongs to. */
function counterOf({ entry, place }) {
    return `${entry}\0${place}`;
}
const places = new WeakMap();
/**
 * Listed once: hundreds of pull requests may create something in a place that holds thousands of units. What is not read yet
 * counts as empty, because nothing is concluded before everything is read.
 */
function tipUnits(unit, planState) {
    const byCounter = (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(places, planState, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(byCounter, counterOf(unit), () => listPlace(unit, planState));
}
function listPlace({ entry, place }, planState) {
    return entriesOf(place, planState).flatMap(({ path, isFolder }) => {
        const found = isFolder ? (0,_plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOfFolder */ .XL)(entry, path) : [(0,_plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .uF)(entry, path)];
        return found.flatMap((unit) => (unit?.place === place ? { unit, path } : []));
    });
}
function entriesOf(folder, { facts, snapshot }) {
    const entries = facts.folder({ revision: snapshot.base.commit, path: folder });
    if (entries === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || entries === null)
        return [];
    return entries.map(({ name, mode }) => ({
        path: folder === '' ? name : `${folder}/${name}`,
        isFolder: mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7,
    }));
}
/** The units that may be in the place at the base's tip. */
function unitsAtTip(unit, planState) {
    return tipUnits(unit, planState).map((each) => each.unit);
}
/** The files of the unit at the base's tip. */
function filesAtTip(unit, planState) {
    return tipUnits(unit, planState)
        .filter((each) => isSame(each.unit, unit))
        .flatMap((each) => (each.unit.isFolder ? filesBelow(each.path, unit, planState) : each.path));
}
function filesBelow(folder, unit, planState) {
    return entriesOf(folder, planState).flatMap(({ path, isFolder }) => {
        if (isFolder)
            return filesBelow(path, unit, planState);
        const found = (0,_plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .uF)(unit.entry, path);
        return found && isSame(found, unit) ? path : [];
    });
}
/** Of one entry. The name of a folder may hold several keys. */
function isSame(one, other) {
    return one.name === other.name && one.key === other.key;
}
/** For a new unit: a file of another one with the same key at the base's tip, which the pull request leaves there. */
function clashAtTip({ unit }, changes, planState) {
    const deleted = (0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsOf */ .wG)(changes, 'delete');
    return unitsAtTip(unit, planState)
        .filter(({ value }) => value === unit.value)
        .flatMap((each) => filesAtTip(each, planState))
        .find((path) => !deleted.has(path));
}


/***/ }),

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ branchClash)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);

/** Reports a pull request whose branch several unfinished items claim. `lint` reports the same about plans. */
const branchClash = {
    id: 'branch-clash',
    about: 'pull',
    undecided: true,
    judge(pull, planState) {
        const role = planState?.roleOf(pull);
        if (!planState || role?.kind !== 'clash')
            return [];
        const { snapshot, plans } = planState;
        const names = role.claimants.map(({ plan, item }) => `"${plan}/${item}"`).join(' and ');
        const keys = new Set(role.claimants.map(_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
        const [first] = plans.flatMap((plan) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(plan)
            .filter((item) => keys.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)))
            .map((item) => ({ plan, item })));
        const at = first && {
            path: first.plan.path,
            ...first.plan.locate(first.item.isIntegration ? ['integration', 'branch'] : ['items', first.item.item, 'branch']),
        };
        return [
            {
                ...(at ? { at } : {}),
                wanted: 'a branch that exactly one unfinished item claims',
                found: `branch "${pull.branch}" is claimed by ${names}`,
                message: `Branch "${pull.branch}" is claimed by ${names}, so it is unclear which item it belongs to.`,
                remedy: `Give each item its own branch in the plan on "${snapshot.base.branch}".`,
            },
        ];
    },
};


/***/ }),

/***/ 8661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ manyPlanChanges),
/* harmony export */   A5: () => (/* binding */ incompleteFiles),
/* harmony export */   I7: () => (/* binding */ listedFromElsewhere),
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   QU: () => (/* binding */ unheldPath),
/* harmony export */   aw: () => (/* binding */ largePlans),
/* harmony export */   qq: () => (/* binding */ unreadSibling)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _plan_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4940);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
/* harmony import */ var _progress_leeway_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6446);
/* harmony import */ var _progress_matches_base_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9458);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1650);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8602);
/* harmony import */ var _overlap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9416);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1473);











/** A pull request cannot be checked if its list of changes is incomplete. */
const incompleteFiles = {
    id: 'incomplete-files',
    about: 'pull',
    undecided: true,
    judge(pull) {
        if (pull.changes.complete)
            return [];
        const { reason, remedy } = pull.changes;
        return [
            {
                wanted: 'the complete list of changed files',
                found: reason,
                message: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .withFullStop */ .uo)(`The list of files that ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .pullName */ .N4)(pull)} changes may be incomplete: ${reason}`),
                // Without a remedy, Git gives an incomplete list only for histories without a common commit.
                remedy: remedy ??
                    (pull.number === undefined
                        ? 'Fetch the full history of both branches, or recreate this branch from the base branch.'
                        : 'Run the check again. If the problem persists, push a new commit or split the pull request.'),
            },
        ];
    },
};
/** Of a stacked pull request GitHub may list the changes against an older head of the branch below, which held more. */
const listedFromElsewhere = {
    id: incompleteFiles.id,
    about: 'pull',
    undecided: true,
    judge(pull, planState) {
        const below = planState?.stacks.below(pull)[0];
        if (!below || pull.listedFrom === undefined || pull.listedFrom === below.head)
            return [];
        const then = pull.listedFrom.slice(0, 10);
        return [
            {
                wanted: `the changes of ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .pullName */ .N4)(pull)} against ${below.head.slice(0, 10)}, the head of "${below.branch}"`,
                found: `GitHub lists them against ${then}`,
                message: `${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .pullName */ .N4)(below)} was moved back after ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .pullName */ .N4)(pull)} was pushed: GitHub lists what ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .pullName */ .N4)(pull)} changes against ${then}, which "${below.branch}" no longer has.`,
                remedy: 'Push a new commit to this branch, so that GitHub lists its changes again.',
                other: planState ? (0,_rule_js__WEBPACK_IMPORTED_MODULE_9__/* .partyOf */ .MS)(below, planState) : {},
            },
        ];
    },
};
/** Very large plans would delay the run, so there is a limit. */
const largePlans = {
    id: incompleteFiles.id,
    about: 'plan-change',
    undecided: true,
    judge({ bytes }) {
        if (bytes <= _plan_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_CHANGED_BYTES */ .dY)
            return [];
        const most = `${_plan_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_CHANGED_BYTES */ .dY / 1024} KiB`;
        return [
            {
                path: _plan_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .PLAN_DIRECTORY */ .AG,
                wanted: `plan files of at most ${most} together in one pull request`,
                found: `${Math.ceil(bytes / 1024)} KiB`,
                message: `The plan files that this pull request changes have ${Math.ceil(bytes / 1024)} KiB in total, but the check reads at most ${most}.`,
                remedy: 'Change the plans in several pull requests, one after the other.',
            },
        ];
    },
};
/** Many open plan changes would hold up the run: the largest of them are left out. */
const manyPlanChanges = {
    id: incompleteFiles.id,
    about: 'plan-change',
    undecided: true,
    judge: ({ isLeftOut }) => isLeftOut
        ? [
            {
                path: _plan_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .PLAN_DIRECTORY */ .AG,
                wanted: 'open pull requests that change plans of some mebibytes together',
                found: 'more than that, of which this is one of the largest',
                message: 'The open pull requests that change plans are too large together to be checked, and this is one of the largest of them.',
                remedy: 'Close or merge the others first, or change less of the plans in this one.',
            },
        ]
        : [],
};
/** Reports a file that is listed as created or modified but does not exist: one of the two answers is wrong. */
const unheldPath = {
    id: 'incomplete-files',
    about: 'path',
    undecided: true,
    judge({ path, kind }, { pull }, { facts }, said) {
        // A change with an error needs no further reading.
        if (kind === 'delete' || said.some(({ severity }) => severity === 'error'))
            return [];
        if (facts.entry({ revision: pull.revision, path }) !== null)
            return [];
        return [
            {
                path,
                kind,
                wanted: 'consistent answers about what the pull request changes',
                found: `the list says that it ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_9__/* .verb */ .w3)(kind)} "${path}", but its head commit has no such file`,
                message: `It is unclear what ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .pullName */ .N4)(pull)} changes: its list of files says that it ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_9__/* .verb */ .w3)(kind)} "${path}", but its head commit has no such file.`,
                remedy: 'Run the check again. If the problem persists, push a new commit.',
            },
        ];
    },
};
/**
 * Reports that the changes of another item's pull request could not be read. This matters only for paths on which this
 * pull request would have to drop its change, and not for paths that only its own item owns.
 */
const unreadSibling = {
    id: incompleteFiles.id,
    about: 'item',
    undecided: true,
    judge(subject, planState) {
        const found = [...planState.progress.values()].flatMap((other) => judgeSibling(subject, other, planState));
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_9__/* .describeAlike */ .Kw)(found, (draft) => draft);
    },
};
function judgeSibling(subject, other, planState) {
    if (other === subject.progress)
        return [];
    const isUnknown = (pull) => isUnread(pull) && !(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .areStacked */ .u1)(pull, subject.pull, planState.stacks);
    // Besides those that are known, an earlier one may be open.
    const theirs = other.openUnread ? undefined : planState.pullsOf(other).find(isUnknown);
    if (!theirs && !other.openUnread)
        return [];
    if (planState.ordered(subject.item, other.item))
        return [];
    const decided = firstOpen(subject, subject.changes.filter((change) => mayYield(subject, change, other, theirs, planState)), planState);
    if (!decided)
        return [];
    const whose = theirs ? (0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .pullName */ .N4)(theirs) : 'the pull requests';
    const found = theirs ? 'its list of changes could not be read' : 'the list of its pull requests could not be read';
    return [
        {
            path: decided.path,
            kind: decided.kind,
            wanted: `the changes of ${whose} of item "${other.item.item}"`,
            found,
            message: `The changes of ${whose} of item "${other.item.item}" could not be read. If "${decided.path}" is changed there too, this pull request has to drop its change.`,
            remedy: 'Run the check again. Changes to paths that only this item owns are not affected.',
            other: {
                plan: other.item.plan,
                item: other.item.item,
                ...(theirs ? { branch: theirs.branch } : {}),
                ...(theirs?.number === undefined ? {} : { pull: theirs.number }),
            },
        },
    ];
}
/** The first change that the base does not already have. Each round asks about twice as many, because one is usually enough. */
function firstOpen({ pull }, changes, planState) {
    let known = 0;
    let unknown = 0;
    for (const change of changes) {
        const isStale = (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesBase */ .z)(pull, change, planState);
        if (isStale === false)
            return change;
        if (isStale === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            unknown += 1;
        else
            known += 1;
        if (unknown > known)
            return change;
    }
    return unknown > 0 ? changes[0] : undefined;
}
function isUnread({ changes }) {
    return !changes.complete && changes.isUnread === true;
}
function mayYield(subject, { path, kind }, other, theirs, planState) {
    const { item, plan, progress } = subject;
    // A forbidden change is an error whatever the other pull request does.
    const isAllowed = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedKinds */ .i7)(item, plan, path, progress.merges).includes(kind);
    if (!isAllowed && !(0,_progress_leeway_js__WEBPACK_IMPORTED_MODULE_4__/* .leewayOf */ .P)(subject, planState).covers(path))
        return false;
    if (kind !== 'delete' && (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(plan.generated, path) && (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(other.plan.generated, path))
        return false;
    const isOurs = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(item, path);
    const isTheirs = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .withParents */ .M2)(path).some((each) => (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(other.item, each));
    if (isOurs !== isTheirs)
        return isTheirs;
    return theirs === undefined || (0,_overlap_js__WEBPACK_IMPORTED_MODULE_8__/* .comesLater */ .k9)(subject, { pull: theirs, progress: other, item: other.item }, planState);
}


/***/ }),

/***/ 2280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  N: () => (/* binding */ rulesAbout)
});

// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress = __webpack_require__(1650);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/core/rules/rule.js
var rule = __webpack_require__(1473);
;// CONCATENATED MODULE: ./lib/core/rules/below-fails.js




/** GitHub merges a pull request of a stack together with all below it, so it passes only if they do. */
const belowFails = {
    id: 'below-fails',
    about: 'stack',
    judge(pull, failing) {
        return (0,rule/* describeAlike */.Kw)(failing, ({ below, party, errors }) => describe(pull, below, party, errors));
    },
};
function describe(pull, below, party, [first]) {
    const name = (0,progress/* pullName */.N4)(below);
    return {
        wanted: `every pull request below ${(0,progress/* pullName */.N4)(pull)} passes`,
        found: `${name} fails${first ? `: ${first.rule}` : ''}`,
        message: (0,words/* withFullStop */.uo)(`${(0,progress/* pullName */.N4)(pull)} stands on ${(0,progress/* withBranch */.tq)(below)}, which fails${first ? `: ${first.message}` : ''}`),
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)(`Settle what ${name} fails for, and rebase this branch onto "${below.branch}" if that takes a new commit there`)),
        other: party,
    };
}

// EXTERNAL MODULE: ./lib/core/rules/branch-clash.js
var branch_clash = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/core/rules/broken-plan.js



/** A pull request that changes plans must not leave a changed plan broken, and must not break another one. */
const brokenPlan = {
    id: 'broken-plan',
    about: 'plan-change',
    /** Reports each changed plan that is left broken, and each other plan that the change breaks. */
    judge({ touched, before, after }, { base }) {
        const wasBroken = new Set(before.brokenPaths);
        const isTouched = new Set(touched.map(rule/* planPath */.pw));
        const told = after.problems.filter(({ at }) => at === undefined || isTouched.has(at.path) || !wasBroken.has(at.path));
        const paths = new Set(told.map(({ at }) => at?.path));
        // A changed plan can also be broken by another plan, such as one with the same id. The problem is reported there.
        const isThrough = after.brokenPaths.some((path) => isTouched.has(path) && !paths.has(path));
        const known = new Set(before.problems.map(placed));
        const others = isThrough ? after.problems.filter((each) => !told.includes(each)) : [];
        const fresh = others.filter((each) => !known.has(placed(each)));
        return [...told, ...(fresh.length > 0 ? fresh : others)].map(({ message, hint, at }) => ({
            ...(at ? { path: at.path, at } : {}),
            wanted: 'plans that can be read after the merge',
            found: message,
            message: (0,words/* withFullStop */.uo)(`Merging this would break "${at?.path ?? plan/* PLAN_DIRECTORY */.AG}" on "${base.branch}": ${message}`),
            remedy: hint,
        }));
    },
};
function placed({ at, message }) {
    return JSON.stringify([at?.path, message]);
}

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
;// CONCATENATED MODULE: ./lib/core/rules/conflict-marker.js

/** Reports committed conflict markers. Only the command line does so, because the action does not read file contents. */
const conflictMarker = {
    id: 'conflict-marker',
    about: 'path',
    judge({ path, kind, encoding }, { pull }, { facts, snapshot }) {
        if (snapshot.source !== 'git' || kind === 'delete' || encoding === 'invalid')
            return [];
        const isConflicted = facts.conflicted({ revision: pull.revision, path });
        if (isConflicted === facts_facts/* PENDING */.eG || !isConflicted)
            return [];
        return [
            {
                severity: 'warn',
                path,
                kind,
                wanted: 'files without merge conflict markers',
                found: 'lines that begin with "<<<<<<< " and ">>>>>>> "',
                message: `"${path}" contains merge conflict markers.`,
                remedy: 'Resolve the conflict in this file and commit the result.',
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/progress/pull-contracts.js
var pull_contracts = __webpack_require__(7490);
// EXTERNAL MODULE: ./lib/core/text/quoted-line.js
var quoted_line = __webpack_require__(9646);
// EXTERNAL MODULE: ./lib/core/rules/ways.js
var rules_ways = __webpack_require__(3635);
;// CONCATENATED MODULE: ./lib/core/rules/contract-missing.js







/** Reports what an item promises to others and its files do not declare, or declare in another way. */
const contractMissing = {
    id: 'contract-missing',
    about: 'item',
    judge(subject, planState) {
        const severity = (0,pull_contracts/* severityOfContracts */.St)(subject.plan);
        const states = (0,pull_contracts/* contractsOf */.bR)(subject, planState);
        if (severity === 'off' || states === facts_facts/* PENDING */.eG)
            return [];
        const [first, ...others] = states.filter(({ file }) => file === 'over');
        // What another part of the item provides, or could not be asked about, is apart from the rest of its file.
        const files = (0,maps/* groupBy */.$z)(states.filter(({ state, file }) => state !== 'found' && file !== 'over'), ({ entry, file }) => `${entry} ${file}`);
        return [
            ...[...files.values()].flatMap((contracts) => ofFile(contracts, subject, planState)),
            ...(first ? [tooMuch([first, ...others], subject)] : []),
        ].map((draft) => ({ ...draft, severity }));
    },
};
/** The most near misses of one file that are described. */
const MOST_NEAR = 10;
function ofFile(contracts, subject, planState) {
    const [{ path, file }] = contracts;
    const all = promisedIn(path, contracts, subject);
    if (file === 'absent')
        return [absentFile(contracts[0], all, subject, planState)];
    if (file !== 'text')
        return [unreadable(contracts[0], all, subject)];
    const missing = contracts.filter(({ state }) => state === 'missing');
    const near = contracts.filter(({ state }) => state === 'near');
    const [first] = missing;
    return [
        ...(first ? [missingFrom(first, missing, subject, planState)] : []),
        ...near
            .slice(0, MOST_NEAR)
            .map((each, index) => nearMiss(each, index === 0 ? near.length - MOST_NEAR : 0, subject, planState)),
    ];
}
function absentFile(first, promised, subject, planState) {
    const { path } = first;
    const renamed = subject.changes.find((each) => each.path === path)?.renamedTo;
    const way = `Create the file${renamed === undefined ? '' : ' again under that name'}`;
    return {
        path,
        at: positionOf(first, subject),
        wanted: `the file "${path}"`,
        found: renamed === undefined ? 'no such file' : `the file was renamed to "${renamed}"`,
        message: renamed === undefined
            ? `${promised}, but the file does not exist yet.`
            : `${promised}, but ${(0,rules_ways/* workOf */.LT)(subject.pull)} renames the file to "${renamed}".`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)(way), correct(subject, planState)),
    };
}
function missingFrom(first, missing, subject, planState) {
    const { path } = first;
    const them = missing.length === 1 ? 'it' : 'them';
    return {
        path,
        at: positionOf(first, subject),
        wanted: (0,quoted_line/* someOf */.yU)(missing.map(({ declares = '' }) => declares)),
        found: `no such declaration in "${path}"`,
        message: `${promisedIn(path, missing, subject)}, but the file does not declare ${them} yet.`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)(`Declare ${them} there as promised`), correct(subject, planState)),
    };
}
function nearMiss(each, more, subject, planState) {
    const { path, near = '', line } = each;
    const others = more > 0 ? ` So ${more === 1 ? 'is' : 'are'} ${more} more.` : '';
    return {
        path,
        at: positionOf(each, subject),
        wanted: (0,quoted_line/* quotedLine */.vw)(each.declares ?? ''),
        found: `${(0,quoted_line/* quotedLine */.vw)(near)} in line ${line}`,
        message: `${promisedIn(path, [each], subject)}, but line ${line} declares ${(0,quoted_line/* quotedLine */.vw)(near)}.${others}`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Change the declaration to what was promised'), correct(subject, planState)),
    };
}
/** It may be as promised. Only a reader can tell. */
function unreadable(first, promised, subject) {
    const { path, why = '', file } = first;
    return {
        path,
        at: positionOf(first, subject),
        wanted: `a text file "${path}"`,
        found: 'something that cannot be compared',
        message: `${promised}, which could not be compared. ${why}.`,
        ...(file === 'unread'
            ? { remedy: 'Run the check again.' }
            : (0,finding/* offer */.x)((0,finding/* decide */.LD)('Name the file that has the declarations in the contract'))),
    };
}
/** One finding for all of them, because they have the same cause. */
function tooMuch(over, subject) {
    const [first] = over;
    const { path, why = '' } = first;
    const paths = (0,quoted_line/* someOf */.yU)([...new Set(over.map((each) => each.path))]);
    return {
        path,
        at: positionOf(first, subject),
        wanted: 'contracts that can be compared',
        found: `more than is compared, in ${paths}`,
        message: `What item "${subject.item.item}" promises in ${paths} was not compared. ${why}.`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Split the item, so that each part promises less')),
    };
}
/** `Item "a" promises "f(x)" and 2 more in "src/a.ts"` */
function promisedIn(path, contracts, { item }) {
    const texts = contracts.flatMap(({ declares }) => declares ?? []);
    return texts.length === 0
        ? `Item "${item.item}" promises the file "${path}"`
        : `Item "${item.item}" promises ${(0,quoted_line/* someOf */.yU)(texts)} in "${path}"`;
}
function correct({ item }, { plans, snapshot }) {
    const users = plans
        .flatMap(plan/* itemsOf */.S3)
        .filter((each) => each.dropped === undefined && each.uses.some((ref) => (0,plan/* keyOf */.TN)(ref) === (0,plan/* keyOf */.TN)(item)))
        .map((each) => (each.plan === item.plan ? each.item : (0,plan/* keyOf */.TN)(each)));
    const tell = users.length === 0 ? '' : `, and tell those who work on ${(0,quoted_line/* someOf */.yU)(users)}, because they rely on it`;
    return (0,finding/* decide */.LD)(`Correct the contract in the plan on "${snapshot.base.branch}"${tell}`);
}
function positionOf({ entry, promise, declares }, { plan, item }) {
    const keys = ['items', item.item, 'contracts', 'provides', entry];
    return {
        path: plan.path,
        ...plan.locate(declares === undefined ? [...keys, 'path'] : [...keys, 'declares', promise]),
    };
}

// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/progress/ignored-merge.js
var ignored_merge = __webpack_require__(7400);
// EXTERNAL MODULE: ./lib/core/progress/merge-candidates.js
var merge_candidates = __webpack_require__(9202);
// EXTERNAL MODULE: ./lib/core/progress/revert.js
var revert = __webpack_require__(2021);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
;// CONCATENATED MODULE: ./lib/core/rules/dependency-open.js








/** An item cannot merge before the items that it depends on. Those that another one of them waits for are left to that one. */
const dependencyOpen = {
    id: 'dependency-open',
    about: 'item',
    judge(subject, planState) {
        const waited = nearest(planState.stillWaitsFor(subject), planState);
        return (0,rule/* describeAlike */.Kw)(waited, (each) => dependency_open_describe(subject.item, each, planState), ({ known }) => known);
    },
};
/** Without those that another one depends on. An error is left out only behind an error. */
function nearest(waited, planState) {
    const behindErrors = dependenciesOf(waited.filter(({ known }) => known), planState);
    const behindAny = dependenciesOf(waited, planState);
    return waited.filter((each) => !(each.known ? behindErrors : behindAny).has(each));
}
function dependenciesOf(waited, planState) {
    const numberOf = ({ item }) => planState.waitsFor(item).length;
    const found = new Set();
    // An item that depends on another one waits for more than that one does, so a chain is followed once.
    for (const each of waited.toSorted((one, other) => numberOf(other) - numberOf(one)))
        if (!found.has(each))
            for (const dependency of planState.waitsFor(each.item))
                found.add(dependency);
    return found;
}
function dependency_open_describe(item, waited, planState) {
    const { item: dependency, known, because, pulls } = waited;
    const ways = waysOut(waited, planState);
    const ignored = ways.length > 0 && pulls.length === 0 ? (0,ignored_merge/* ignoredMerge */.X)(waited, planState) : undefined;
    return {
        ...(known ? {} : { severity: 'warn' }),
        wanted: `item "${dependency.item}" merged into "${planState.snapshot.base.branch}"`,
        found: `"${dependency.item}" ${known ? because : unknown(dependency)}`,
        message: known
            ? `Item "${item.item}" depends on item "${dependency.item}", which ${because}${ignored ? `: ${ignored.because}` : ''}.`
            : `Item "${item.item}" depends on item "${dependency.item}", which ${unknown(dependency)}, so it is unknown whether "${dependency.item}" is finished.`,
        ...(ways.length > 0 ? (0,finding/* offer */.x)(...ways) : { remedy: known ? wayToFinish(waited, planState) : wayToKnow(dependency) }),
        other: {
            plan: dependency.plan,
            item: dependency.item,
            ...(pulls[0] ? { branch: pulls[0].branch } : {}),
            ...(pulls[0]?.number === undefined ? {} : { pull: pulls[0].number }),
        },
    };
}
function waysOut(waited, planState) {
    const { item, pulls, duplicates } = waited;
    const { snapshot } = planState;
    const [open, ...others] = [...pulls, ...duplicates];
    // An empty pull request does not finish its item, and neither does one of several.
    const isLast = open?.changes.complete && open.changes.list.length > 0 && others.length === 0;
    if (open)
        return isLast && !item.merged ? [(0,rules_ways/* waitFor */.fm)(open, snapshot)] : [];
    // The merged branch cannot be merged again, because it has nothing new.
    const named = item.isIntegration ? [] : (0,merge_candidates/* namedMerges */.zw)(waited, planState);
    return named.length === 0
        ? []
        : [
            ...named.map((each) => (0,rules_ways/* nameMerge */.cO)(each, waited, snapshot)),
            (0,finding/* decide */.LD)(`Merge other work of item "${item.item}" first`),
        ];
}
function wayToFinish(waited, planState) {
    const { item, pulls, merges, reverted } = waited;
    const { snapshot } = planState;
    const seen = 'You do not have to change anything here: the next check notices it.';
    const first = `Merge item "${item.item}" first. ${seen}`;
    const base = `"${snapshot.base.branch}"`;
    if (reverted && pulls.length === 0)
        return `${(0,revert/* bringBack */.k)(waited, planState)} ${seen}`;
    if (item.merged)
        return `Correct "merged" of item "${item.item}" in the plan on ${base}, or merge "${item.item}" first. ${seen}`;
    if (pulls.length > 0 || merges.length > 0 || item.isIntegration)
        return first;
    const merged = (0,merge_candidates/* mayHaveMerged */.Kg)(waited, planState);
    if (merged !== undefined)
        return `${merged} ${seen}`;
    const how = snapshot.source === 'git' ? 'merged: { commit: … }' : 'merged: { pull: … }" or "merged: { commit: … }';
    return `${first} If its work is already on ${base}, by a fast-forward or from another branch, add "${how}" to item "${item.item}" in the plan there.`;
}
function wayToKnow({ merged, branches }) {
    const branch = branches.find((each) => !(0,branch_names/* isGlobClaim */.rz)(each));
    const fetch = branch === undefined ? '' : ` (${(0,shell/* fetchBranch */.D)(branch)})`;
    return merged && 'pull' in merged
        ? 'Name the merge commit in the plan instead, "merged: { commit: … }", or run the check on GitHub.'
        : `Fetch its branch${fetch}, or run the check on GitHub.`;
}
/** Git knows branches, but not the numbers of pull requests. */
function unknown({ merged }) {
    return merged && 'pull' in merged
        ? `is listed as merged by #${merged.pull}, a number that git cannot look up`
        : 'has no branch in this clone';
}

// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(5679);
;// CONCATENATED MODULE: ./lib/core/rules/do-not-touch.js





/** A constraint wins over every scope. It also forbids paths below a matched folder, and other letter cases and Unicode forms. */
const doNotTouch = {
    id: 'do-not-touch',
    about: 'path',
    judge(change, { item, changes, pull }, planState) {
        const { snapshot } = planState;
        const { path, kind, copiedFrom } = change;
        const globs = (0,scope/* globsFor */.tN)(item.doNotTouch, kind);
        const glob = globs.find((each) => (0,globs_glob/* forbids */.kT)(each, path));
        if (glob === undefined) {
            const source = copiedFrom !== undefined && globs.some((each) => (0,globs_glob/* forbids */.kT)(each, copiedFrom));
            return source ? [copied(path, copiedFrom, item)] : [];
        }
        return [
            {
                path,
                kind,
                wanted: `no change to a path that "${glob}" matches, a constraint of item "${item.item}"`,
                found: `${(0,rule/* verb */.w3)(kind)} "${path}"`,
                message: `Item "${item.item}" must not touch "${path}": its constraint "${glob}" forbids it.`,
                ...(0,finding/* offer */.x)((0,rules_ways/* takeOut */.gu)(change, changes, pull, planState), (0,finding/* decide */.LD)(`Change the constraint "${glob}" in the plan on "${snapshot.base.branch}"`)),
            },
        ];
    },
};
/** A copy does not change its source, so it is only noted. */
function copied(path, copiedFrom, item) {
    return {
        severity: 'notice',
        path,
        kind: 'create',
        wanted: `"${copiedFrom}" left as it is`,
        found: `"${path}" is a copy of it`,
        message: `"${path}" is a copy of "${copiedFrom}", which item "${item.item}" must not touch. Copying a file does not change it, so this is allowed.`,
        remedy: 'No action is needed.',
    };
}

;// CONCATENATED MODULE: ./lib/core/rules/duplicate-claim.js


/** An item has one open pull request. If there are several, the earliest one counts. */
const duplicateClaim = {
    id: 'duplicate-claim',
    about: 'pull',
    judge(pull, planState) {
        const role = planState?.roleOf(pull);
        if (role?.kind !== 'duplicate')
            return [];
        const { first } = role;
        const { item, merges } = role.progress;
        const other = first.number === undefined ? `"${first.branch}"` : `#${first.number}`;
        const merged = merges.some(({ number, branch }) => number === first.number && branch === first.branch);
        return [
            {
                wanted: `one open pull request for item "${item.item}"`,
                found: merged ? `${other} was merged for it` : `${other} is open for it`,
                message: merged
                    ? `${(0,progress/* pullName */.N4)(pull)} was opened for item "${item.item}" before ${other} was merged for the same item, so it no longer counts.`
                    : `${(0,progress/* pullName */.N4)(pull)} and ${other} both claim item "${item.item}", and ${other} comes first.`,
                ...duplicate_claim_waysOut(pull, other, merged),
                other: {
                    plan: item.plan,
                    item: item.item,
                    branch: first.branch,
                    ...(first.number === undefined ? {} : { pull: first.number }),
                },
            },
        ];
    },
};
/** Git has no pull requests to close, and deleting a branch would lose work. */
function duplicate_claim_waysOut({ number }, other, merged) {
    if (number === undefined)
        return { remedy: `Move the work into ${other}, or rename this branch.` };
    const title = `Close this pull request${merged ? ' and open a new one if the item needs more work' : ''}`;
    const close = { kind: 'run', title, command: `gh pr close ${number}` };
    return merged ? (0,finding/* offer */.x)(close) : (0,finding/* offer */.x)(close, (0,finding/* decide */.LD)(`Close ${other} to continue with this one`));
}

// EXTERNAL MODULE: ./lib/core/plan/root-command.js
var root_command = __webpack_require__(1703);
// EXTERNAL MODULE: ./lib/core/plan/unique-keys.js
var unique_keys = __webpack_require__(2745);
// EXTERNAL MODULE: ./lib/core/progress/allowed-kinds.js
var allowed_kinds = __webpack_require__(9801);
// EXTERNAL MODULE: ./lib/core/progress/collisions.js
var collisions = __webpack_require__(5430);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/progress/emptied-folders.js
var emptied_folders = __webpack_require__(2579);
// EXTERNAL MODULE: ./lib/core/progress/units.js
var units = __webpack_require__(2208);
;// CONCATENATED MODULE: ./lib/core/progress/key-contests.js






/** @param contenders each open item pull request, and one of no item if it is about that */
function contestOf(contenders, comesLater, planState) {
    const byPull = new Map();
    const byCounter = new Map();
    const byKey = new Map();
    for (const by of contenders) {
        const claims = (0,units/* newUnits */.gd)(by.changes, planState).map((unit) => ({ ...unit, by }));
        byPull.set(by.pull, claims);
        for (const claim of claims) {
            (0,maps/* append */.BC)(byCounter, (0,units/* counterOf */.Yy)(claim.unit), claim);
            (0,maps/* append */.BC)(byKey, (0,units/* keyIn */.xB)(claim.unit), claim);
        }
    }
    const losses = new Map();
    const freeKeys = new Map();
    const rivalsOf = (claim) => (0,maps/* listAt */.gT)(byKey, (0,units/* keyIn */.xB)(claim.unit)).filter(({ unit }) => unit.name !== claim.unit.name);
    const lossToBase = ({ by, ...unit }) => (0,units/* clashAtTip */.gl)(unit, by.changes, planState);
    /** One that the base refuses has to take another key anyway. */
    const mayStay = (claim) => lossToBase(claim) === undefined;
    function lossOf(claim) {
        return (0,maps/* remembered */.HK)(losses, claim, () => {
            const atTip = lossToBase(claim);
            if (atTip !== undefined)
                return { to: 'base', path: atTip };
            const rival = rivalsOf(claim).find((each) => givesWay(claim, each) && mayStay(each));
            return rival && { to: 'claim', claim: rival };
        });
    }
    function givesWay(one, other) {
        // In a stack, one may rename what another one below it creates.
        if (isReplacedBy(one, other) || isReplacedBy(other, one))
            return false;
        const [isOurs, isTheirs] = [isOwned(one), isOwned(other)];
        return isOurs === isTheirs ? comesAfter(one, other) : isTheirs;
    }
    /** Those of no item come last. */
    function comesAfter(one, other) {
        if (one.by.pull === other.by.pull)
            return (0,order/* compare */.U)(one.unit.name, other.unit.name) === 1;
        if (!one.by.item)
            return true;
        return other.by.item !== undefined && comesLater(one.by.item, other.by.item);
    }
    function freeKeysOf(claim) {
        return (0,maps/* remembered */.HK)(freeKeys, (0,units/* counterOf */.Yy)(claim.unit), () => {
            const before = (0,units/* unitsAtTip */.M_)(claim.unit, planState).map(({ value }) => value);
            const claims = (0,maps/* listAt */.gT)(byCounter, (0,units/* counterOf */.Yy)(claim.unit));
            const taken = new Set([...before, ...claims.map(({ unit }) => unit.value)]);
            const losers = claims.filter(lossOf).sort((one, other) => (comesAfter(one, other) ? 1 : -1));
            return new Map(losers.map((each) => {
                const free = (0,unique_keys/* freeKey */.EK)(each.unit, before, (value) => taken.has(value));
                taken.add(free.value);
                return [each, free.key];
            }));
        });
    }
    return {
        claimsOf: (pull) => (0,maps/* listAt */.gT)(byPull, pull),
        lossOf,
        losersTo: (claim) => rivalsOf(claim).filter((each) => each.by.pull !== claim.by.pull && givesWay(each, claim)),
        freeKeyFor: (claim) => freeKeysOf(claim).get(claim) ?? claim.unit.key,
    };
}
function isReplacedBy({ by }, other) {
    const deleted = (0,emptied_folders/* pathsOf */.wG)(by.changes, 'delete');
    return other.changes.every(({ path }) => deleted.has(path));
}
/** All of it: else one more file could make a pull request the owner. */
function isOwned({ changes, by: { item: subject } }) {
    return subject !== undefined && changes.every(({ path }) => (0,allowed_kinds/* owns */.S4)(subject.item, path));
}

// EXTERNAL MODULE: ./lib/core/progress/leeway.js
var leeway = __webpack_require__(6446);
// EXTERNAL MODULE: ./lib/core/progress/owners.js
var owners = __webpack_require__(3039);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/rules/incomplete-files.js
var incomplete_files = __webpack_require__(8661);
// EXTERNAL MODULE: ./lib/core/rules/overlap.js
var overlap = __webpack_require__(9416);
// EXTERNAL MODULE: ./lib/core/rules/owned-path.js
var owned_path = __webpack_require__(2032);
;// CONCATENATED MODULE: ./lib/core/rules/duplicate-key.js





















const ID = 'duplicate-key';
/** A number that only one file or folder may have, such as that of a migration, which another one has already. */
const duplicateKey = {
    id: ID,
    about: 'item',
    judge(subject, planState) {
        const contest = contestWith({ ...subject, item: subject }, planState);
        const contested = contest.claimsOf(subject.pull).flatMap((claim) => {
            const loss = contest.lossOf(claim);
            if (loss)
                return [{ claim, loss, severity: 'error' }];
            return contest.losersTo(claim).length > 0 ? [{ claim, severity: 'notice' }] : [];
        });
        return describeAll(contested, contest, planState);
    },
};
/** An unlisted pull request gives way to those of items, and to what the base has. */
const unlistedKey = {
    id: ID,
    about: 'unlisted',
    judge(pull, changes, planState) {
        const contest = contestWith({ pull, changes }, planState);
        const contested = contest.claimsOf(pull).flatMap((claim) => {
            const severity = severityFor(pull, claim, planState);
            const loss = severity ? contest.lossOf(claim) : undefined;
            return severity && loss ? [{ claim, loss, severity }] : [];
        });
        return describeAll(contested, contest, planState);
    },
};
function describeAll(contested, contest, planState) {
    const isError = ({ severity }) => severity === 'error';
    const { drafts, rest } = (0,rule/* describeFirst */.Ms)(contested, isError, ({ claim, loss, severity }) => loss ? [{ severity, ...lost(claim, loss, contest, planState) }] : won(claim, contest));
    const [first] = rest.toSorted(words/* bySeverity */.Np);
    if (!first)
        return drafts;
    const more = {
        severity: first.severity,
        wanted: 'keys that nothing else in the same folder has',
        found: `${(0,words/* moreOf */.bd)(rest.length, 'key')} that something else has too`,
        message: `${(0,words/* thereAreMore */.qi)(rest.length, 'key')} that something else has too, such as "${first.claim.unit.key}" of "${first.claim.changes[0].path}".`,
        remedy: first.loss ? 'Do the same for these keys.' : 'No action is needed for these keys.',
        ...(0,rule/* countOf */.pq)(rest.length),
    };
    return [...drafts, more];
}
/** What the pull request of another item creates could not be read, and this one would have to give way to it. */
const unreadKey = {
    id: incomplete_files/* incompleteFiles */.A5.id,
    about: 'item',
    undecided: true,
    judge(subject, planState) {
        const contest = contestWith({ ...subject, item: subject }, planState);
        const open = contest.claimsOf(subject.pull).filter((claim) => contest.lossOf(claim) === undefined);
        const found = unreadIn(planState).flatMap((unread) => {
            if (unread.other === subject.progress)
                return [];
            const claim = open.find((each) => mayGiveWay(each, subject, unread, planState));
            return claim ? [undecided(claim, unread)] : [];
        });
        return (0,rule/* describeAlike */.Kw)(found, (draft) => draft);
    },
};
const unreadUnlistedKey = {
    id: incomplete_files/* incompleteFiles */.A5.id,
    about: 'unlisted',
    undecided: true,
    judge(pull, changes, planState) {
        const contest = contestWith({ pull, changes }, planState);
        const [claim] = contest
            .claimsOf(pull)
            .filter((each) => contest.lossOf(each) === undefined && severityFor(pull, each, planState) === 'error');
        if (!claim)
            return [];
        return (0,rule/* describeAlike */.Kw)(unreadIn(planState), (unread) => undecided(claim, unread));
    },
};
const unreadItems = new WeakMap();
function unreadIn(planState) {
    return (0,maps/* remembered */.HK)(unreadItems, planState, () => [...planState.progress.values()].flatMap((other) => {
        const theirs = other.openUnread ? undefined : planState.pullsOf(other).find(incomplete_files/* isUnread */.KJ);
        return theirs || other.openUnread ? [{ other, theirs }] : [];
    }));
}
const contests = new WeakMap();
const NO_CONTEST = {
    claimsOf: () => [],
    lossOf: () => undefined,
    losersTo: () => [],
    freeKeyFor: ({ unit }) => unit.key,
};
function contestWith(contender, planState) {
    if ((0,units/* uniqueEntries */.Sb)(planState).length === 0)
        return NO_CONTEST;
    const others = planState.activePulls();
    const { stacks } = planState;
    const later = (one, other) => stacks.below(one.pull).includes(other.pull) ||
        (!stacks.below(other.pull).includes(one.pull) && (0,overlap/* comesLater */.k9)(one, other, planState));
    const all = others.map((each) => ({ ...each, item: each }));
    if (others.some(({ pull }) => pull === contender.pull))
        return (0,maps/* remembered */.HK)(contests, planState, () => contestOf(all, later, planState));
    return contestOf([...all, contender], later, planState);
}
/** As for paths that items own: what the plan says of unlisted pull requests, and whom it admits. Of two plans the severer. */
function severityFor(pull, { unit }, { plans }) {
    const said = plans
        .filter(({ unique, outsiders }) => unique.includes(unit.entry) && outsiders !== 'ignore')
        .map((plan) => ((0,owned_path/* admission */.at)(pull, [plan]) ? 'notice' : plan.outsiders === 'warn' ? 'warn' : 'error'));
    return ['error', 'warn', 'notice'].find((each) => said.includes(each));
}
function lost(claim, loss, contest, planState) {
    const { unit, by, changes } = claim;
    const [{ path, kind }] = changes;
    const base = planState.snapshot.base.branch;
    return {
        path,
        kind,
        wanted: `a key that nothing else in ${placeName(unit.place)} has`,
        found: `the key "${unit.key}" of "${unit.name}"`,
        message: `"${path}" has the key "${unit.key}", but ${rivalWords(loss, by, base)}.`,
        ...(0,finding/* offer */.x)(rename(claim, contest.freeKeyFor(claim), planState)),
        ...(loss.to === 'claim' && loss.claim.by.item && loss.claim.by.pull !== by.pull
            ? { other: (0,rule/* pullParty */.av)(loss.claim.by.pull, loss.claim.by.item.progress) }
            : {}),
    };
}
function placeName(place) {
    return place === '' ? 'the root of the repository' : `"${place}"`;
}
function rivalWords(loss, { pull }, base) {
    if (loss.to === 'base')
        return `"${loss.path}" on "${base}" has it already`;
    const { by, changes } = loss.claim;
    const path = `"${changes[0].path}"`;
    if (by.pull === pull)
        return `${path} in ${(0,rules_ways/* workOf */.LT)(pull)} has it too`;
    return `${path} of item "${by.item?.item.item}" (${(0,progress/* pullName */.N4)(by.pull)}) keeps it`;
}
function won(claim, contest) {
    const [first, ...more] = contest.losersTo(claim);
    if (!first?.by.item)
        return [];
    const { unit, changes } = claim;
    const [{ path, kind }] = changes;
    const others = more.length === 0 ? '' : `, and ${more.length} more`;
    return [
        {
            severity: 'notice',
            path,
            kind,
            wanted: `a key that nothing else in ${placeName(unit.place)} has`,
            found: `the key "${unit.key}" of "${unit.name}"`,
            message: `"${path}" has the key "${unit.key}". So has "${first.changes[0].path}" of item "${first.by.item.item.item}" (${(0,progress/* pullName */.N4)(first.by.pull)})${others}.`,
            remedy: `No action is needed: ${(0,progress/* pullName */.N4)(first.by.pull)} must take another key.`,
            other: (0,rule/* pullParty */.av)(first.by.pull, first.by.item.progress),
        },
    ];
}
/** The whole unit under the free key. Where its new name is not allowed, the plan has to name it first. */
function rename(claim, key, planState) {
    const { unit, by } = claim;
    const files = unit.isFolder
        ? by.changes.filter(({ path, kind }) => kind === 'create' && path.startsWith(`${unit.name}/`))
        : claim.changes;
    const renamed = files.map((change) => ({ change, path: (0,unique_keys/* withKey */.iC)(change.path, unit, key) }));
    const to = (0,unique_keys/* withKey */.iC)(unit.isFolder ? unit.name : claim.changes[0].path, unit, key);
    const title = `Give it the key "${key}", which is free: rename it to "${to}", and update what refers to the old name`;
    const refused = renamed.find(({ change, path }) => !mayCreate(path, change, by, planState));
    if (refused) {
        const { item } = by;
        const base = planState.snapshot.base.branch;
        return (0,finding/* decide */.LD)(item
            ? `${title}, once the plan on "${base}" lets item "${item.item.item}" create "${refused.path}"`
            : `${title}, if an item does not own that path`);
    }
    const moves = unit.isFolder
        ? [[unit.name, to]]
        : renamed.map(({ change, path }) => [change.path, path]);
    const { pull } = by;
    const names = moves.flat();
    if (!pull.sameRepository || pull.merging || names.some((name) => (0,inert/* visible */.RK)(name) !== name))
        return (0,finding/* decide */.LD)(title);
    const isUncommitted = (pull.uncommitted ?? 0) > 0;
    const command = moves.map(([from, into]) => {
        const move = `git mv -- ${(0,shell/* shellWord */.r)(from)} ${(0,shell/* shellWord */.r)(into)}`;
        return isUncommitted ? `git add -- ${(0,shell/* shellWord */.r)(from)} && ${move}` : move;
    });
    return { kind: 'run', title, command: (0,root_command/* inRoot */.m)(command.join(' && ')) };
}
/** Would no other rule blame the pull request for the file there? */
function mayCreate(path, change, { item: subject }, planState) {
    if (planState.collisions({ item: collisions/* NOBODY */.o, changes: [{ ...change, path }] }).length > 0)
        return false;
    if (!subject)
        return !(0,owners/* isOwned */.g)(path, planState.owners);
    const { item, plan, progress } = subject;
    if ((0,scope/* globsFor */.tN)(item.doNotTouch, 'create').some((glob) => (0,globs_glob/* forbids */.kT)(glob, path)))
        return false;
    const isAllowed = (each) => (0,allowed_kinds/* allowedKinds */.i7)(item, plan, each, progress.merges).includes('create');
    if (isAllowed(path))
        return true;
    return (0,leeway/* leewayOf */.P)(subject, planState).covers(change.path) && (0,leeway/* mayUseLeeway */.O)({ path, kind: 'create' }, subject, planState);
}
/** What this pull request owns and came first with is its own, whatever the other one does. */
function mayGiveWay(claim, subject, { other, theirs }, planState) {
    if (!theirs || (0,overlap/* comesLater */.k9)(subject, { pull: theirs, progress: other, item: other.item }, planState))
        return true;
    const isOurs = claim.changes.every(({ path }) => (0,allowed_kinds/* owns */.S4)(subject.item, path));
    return !isOurs && (0,scope/* touchedGlob */.VT)(other.item.scope, claim.unit.place) !== undefined;
}
function undecided({ unit, changes }, { other, theirs }) {
    const [{ path, kind }] = changes;
    const whose = theirs ? (0,progress/* pullName */.N4)(theirs) : 'the pull requests';
    return {
        path,
        kind,
        wanted: `what ${whose} of item "${other.item.item}" creates in ${placeName(unit.place)}`,
        found: 'a list of changes that could not be read',
        message: `The changes of ${whose} of item "${other.item.item}" could not be read. If the key "${unit.key}" is used there too, this pull request has to take another one.`,
        remedy: 'Run the check again.',
        other: {
            plan: other.item.plan,
            item: other.item.item,
            ...(theirs ? { branch: theirs.branch } : {}),
            ...(theirs?.number === undefined ? {} : { pull: theirs.number }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/rules/leeway.js




/** Reports a file outside the scope that the leeway of the item covers. */
const leeway_leeway = {
    id: 'leeway',
    about: 'path',
    judge({ path, kind }, subject, planState) {
        const { of, paths, covers } = (0,leeway/* leewayOf */.P)(subject, planState);
        if (!covers(path))
            return [];
        const { item, pull } = subject;
        return [
            {
                severity: 'notice',
                path,
                kind,
                wanted: `at most ${(0,words/* plural */.LS)(of, 'file')} outside the scope of item "${item.item}"`,
                found: `${(0,rules_ways/* workOf */.LT)(pull)} ${(0,rule/* verb */.w3)(kind)} "${path}", one of ${paths.size}`,
                message: `"${path}" is outside the scope of item "${item.item}", but the leeway of the item allows it, because no unfinished item owns the file (${paths.size} of ${of} used).`,
                remedy: `No action is needed. To add such files to the scope, run "parallel-work amend ${item.item} --used".`,
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/core/rules/out-of-scope.js
var out_of_scope = __webpack_require__(5436);
;// CONCATENATED MODULE: ./lib/core/rules/plan-changed.js




/** An item pull request cannot change plans, because it would set its own limits. */
const planChanged = {
    id: 'plan-changed',
    about: 'path',
    judge(change, { item, changes, pull }, planState) {
        const { snapshot } = planState;
        const { path, kind } = change;
        if (!(0,scope/* isPlanFile */.cx)(path))
            return [];
        return [
            {
                path,
                kind,
                wanted: `no change of an item under "${plan/* PLAN_DIRECTORY */.AG}"`,
                found: `"${path}" is changed by item "${item.item}"`,
                message: `"${path}" is a plan file. Item "${item.item}" cannot change the plan that it is checked against.`,
                ...(0,finding/* offer */.x)((0,rules_ways/* takeOut */.gu)(change, changes, pull, planState), (0,finding/* decide */.LD)(`Change it in a separate pull request into "${snapshot.base.branch}", from a branch that no item claims`)),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/plans-broken.js



/** Reports plans on the base branch that cannot be read. Only a pull request that fixes them can pass. */
const plansBroken = {
    id: 'plans-broken',
    about: 'plan',
    undecided: true,
    judge: ({ problems }, { base }) => (0,rule/* describeAlike */.Kw)(problems, ({ message, hint, at }) => ({
        ...(at ? { at } : {}),
        wanted: `plans on "${base.branch}" that can be read`,
        found: message,
        message: (0,words/* withFullStop */.uo)(`"${at?.path ?? plan/* PLAN_DIRECTORY */.AG}" on "${base.branch}" is broken, so no pull request can be checked: ${message}`),
        remedy: (0,words/* joinSentences */.DP)(hint, `You can fix it in a pull request that changes only files under "${plan/* PLAN_DIRECTORY */.AG}"`),
    })),
};

// EXTERNAL MODULE: ./lib/core/rules/stale-base.js
var stale_base = __webpack_require__(1102);
// EXTERNAL MODULE: ./lib/core/progress/agents.js
var progress_agents = __webpack_require__(6461);
;// CONCATENATED MODULE: ./lib/core/rules/unclaimed.js





/** Reports an unlisted pull request of an author who may only work on items (input `agents`). */
const unclaimed = {
    id: 'unclaimed',
    about: 'unlisted',
    byBase: true,
    judge(pull, changes, { snapshot, plans, progress }) {
        if (!isBound(pull, snapshot.settings.agents))
            return [];
        if (changes.length > 0 && changes.every(({ path }) => (0,scope/* isPlanFile */.cx)(path)))
            return [];
        if (plans.length === 0 || (0,owned_path/* admission */.at)(pull, plans))
            return [];
        const [first] = progress.values();
        const { author } = pull;
        const name = author === undefined ? 'its author' : `"${author}"`;
        const bound = author === undefined
            ? 'GitHub does not show who opened this pull request, so it may be an author listed in the input "agents"'
            : `${name} may only work on items of the plans`;
        const ways = (other) => (0,finding/* offer */.x)(...[...progress.values()].map((each) => (0,rules_ways/* claim */.B7)(pull, changes, each, snapshot)), (0,finding/* decide */.LD)(other), first && (0,rules_ways/* admit */.w4)(pull, first, snapshot), author === undefined ? (0,finding/* decide */.LD)('Add "!ghost" to the input "agents"') : undefined);
        const wanted = `a branch that an item claims, since ${name} may only work on items of the plans`;
        return pull.sameRepository
            ? [
                {
                    wanted,
                    found: `branch "${pull.branch}", which no item claims`,
                    message: `${bound}, but no item claims branch "${pull.branch}".`,
                    ...ways('Move the work to the branch of an item'),
                },
            ]
            : [
                {
                    wanted,
                    found: `branch "${pull.branch}" in another repository`,
                    message: `${bound}, but branch "${pull.branch}" is in another repository, so no item can claim it.`,
                    ...ways('Push the work to the branch of an item in this repository'),
                },
            ];
    },
};
/** Whether the author may only work on items. */
function isBound({ author }, agents) {
    return (0,progress_agents/* isAgent */.y)(author, agents);
}

;// CONCATENATED MODULE: ./lib/core/rules/unprovable-claim.js









/** If the merged pull requests of a glob claim cannot all be listed, neither the item nor its dependents can be checked. */
const unprovableClaim = {
    id: 'unprovable-claim',
    about: 'item',
    undecided: true,
    judge(subject, planState) {
        const all = [subject.progress, ...planState.stillWaitsFor(subject)];
        return (0,rule/* describeAlike */.Kw)(all.flatMap((each) => unprovable_claim_describe(each, planState) ?? []), (draft) => draft);
    },
};
function unprovable_claim_describe({ item, unprovable }, { snapshot }) {
    if (unprovable === undefined)
        return undefined;
    // All pull requests of an exact name can be listed, so something was not read.
    const isGlob = item.branches.some(branch_names/* isGlobClaim */.rz);
    return {
        wanted: `every merged pull request of item "${item.item}"`,
        found: isGlob ? 'a glob whose pull requests cannot all be listed' : unprovable,
        message: (0,words/* withFullStop */.uo)(`It is unknown whether item "${item.item}" is finished: ${unprovable}`),
        remedy: isGlob
            ? `Give the exact name of the branch in the plan on "${snapshot.base.branch}".`
            : 'Run the check again.',
    };
}
/** The rules that ask which of two pull requests comes first. One whose dependencies are unfinished comes later. */
const BY_ORDER = [overlap/* overlap */.EF, overlap/* emptiedFolder */.jK, duplicateKey, incomplete_files/* unreadSibling */.qq, unreadKey];
/**
 * Reports that another pull request comes later only because it depends on such an item. If that item is finished, this pull
 * request has to give way.
 */
const unprovableOrder = {
    id: unprovableClaim.id,
    about: 'item',
    undecided: true,
    judge(subject, planState) {
        const finished = ifFinished(planState);
        if (!finished)
            return [];
        const now = new Set(errorsOf(subject, planState).map(({ key }) => key));
        const [first] = errorsOf(subject, finished).filter(({ key }) => !now.has(key));
        return first ? describeOrder(first.draft, planState) : [];
    },
};
const states = new WeakMap();
/** The same state, if each item is finished that may be. Undefined if there is no such item. */
function ifFinished(planState) {
    if ([...planState.progress.values()].every(({ maybeFinished }) => !maybeFinished))
        return undefined;
    return (0,maps/* remembered */.HK)(states, planState, () => ({
        ...planState,
        stillWaitsFor: (each) => planState.stillWaitsFor(each).filter(({ maybeFinished }) => !maybeFinished),
    }));
}
function errorsOf(subject, planState) {
    return BY_ORDER.flatMap(({ id, judge }) => judge(subject, planState)
        .filter(({ severity = 'error' }) => severity === 'error')
        .map((draft) => ({ key: JSON.stringify([id, draft.other, (0,finding/* blamedPaths */.s7)(draft)]), draft })));
}
function describeOrder({ path, kind, other }, planState) {
    const first = planState.progress.get((0,plan/* keyOf */.TN)({ plan: other?.plan ?? '', item: other?.item ?? '' }));
    const waited = first ? planState.waitsFor(first.item) : [...planState.progress.values()];
    const [unknown] = waited.flatMap((each) => (each.maybeFinished ? (unprovable_claim_describe(each, planState) ?? []) : []));
    if (!unknown)
        return [];
    const name = first ? `item "${first.item.item}"` : 'another item';
    const place = path === undefined ? '' : ` on "${path}"`;
    return [
        {
            ...unknown,
            ...(path === undefined ? {} : { path }),
            ...(kind === undefined ? {} : { kind }),
            message: (0,words/* joinSentences */.DP)(unknown.message, `If it is, ${name} does not wait for it and came first, so this pull request has to give way${place}.`),
            ...(other ? { other } : {}),
        },
    ];
}

// EXTERNAL MODULE: ./lib/core/plan/invisible.js
var invisible = __webpack_require__(4924);
// EXTERNAL MODULE: ./lib/core/progress/path-hazards.js
var path_hazards = __webpack_require__(8288);
;// CONCATENATED MODULE: ./lib/core/rules/unsafe-path.js






/** Names that Windows does not allow. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const WINDOWS_CANNOT = /[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.[^/]*)?(?:\/|$)/iu;
/** Reports paths that are not what they look like: links, submodules, invisible characters, and names that do not work everywhere. */
const unsafePath = {
    id: 'unsafe-path',
    about: 'path',
    judge(change, subject, planState) {
        const hidden = (0,path_hazards/* hiddenIn */.k_)(change);
        if (hidden !== undefined)
            return [unsafe_path_unreadable(change, subject, planState, hidden)];
        return [...joined(change, subject, planState), ...special(change, subject, planState), ...portable(change)];
    },
};
function unsafe_path_unreadable(change, { changes, pull }, planState, why) {
    const { path, kind } = change;
    return {
        path,
        kind,
        wanted: 'a name that is readable as it is',
        found: why,
        message: `"${path}" is unsafe: ${why}.`,
        ...(0,finding/* offer */.x)((0,rules_ways/* takeOut */.gu)(change, changes, pull, planState), (0,finding/* decide */.LD)(kind === 'create'
            ? 'Give the file another name'
            : 'Rename or delete the file from a branch that no item claims')),
    };
}
/** Emoji and some languages need such characters, but a name looks the same without them. */
function joined(change, subject, planState) {
    const { path, kind } = change;
    const { item } = subject;
    if (!invisible/* INVISIBLE */.kH.test(path) || (0,scope/* namesExactly */.J_)(item.scope, kind, path))
        return [];
    return [
        {
            path,
            kind,
            wanted: `a scope entry of item "${item.item}" that is exactly "${path}"`,
            found: 'its name contains an invisible character',
            message: `"${path}" contains an invisible character, and no scope entry of item "${item.item}" names exactly this path.`,
            ...(0,rule/* waysOut */.ZN)(change, subject, planState),
        },
    ];
}
function special(change, subject, planState) {
    const { path, kind } = change;
    const { pull, item } = subject;
    const what = (0,path_hazards/* specialPath */.pb)(change, pull, planState.facts);
    if (what === undefined)
        return [];
    if ((0,scope/* namesExactly */.J_)(item.scope, kind, path))
        return what === 'a submodule' ? [pointer(path, kind)] : [];
    return [
        {
            path,
            kind,
            wanted: `a scope entry of item "${item.item}" that is exactly "${path}"`,
            found: `${(0,rule/* verb */.w3)(kind)} ${what}`,
            message: `"${path}" is ${what}, and no scope entry of item "${item.item}" names exactly this path.`,
            ...(0,rule/* waysOut */.ZN)(change, subject, planState),
        },
    ];
}
/** The list of changes does not contain the files of the other repository. */
function pointer(path, kind) {
    return {
        severity: 'notice',
        path,
        kind,
        wanted: 'a submodule that the plan names',
        found: `${(0,rule/* verb */.w3)(kind)} a submodule`,
        message: `"${path}" is a submodule. The check sees only the commit that it points to, not the files in it.`,
        remedy: 'Review that commit in its own repository.',
    };
}
function portable({ path, kind }) {
    if (kind === 'delete' || !WINDOWS_CANNOT.test(path))
        return [];
    return [
        {
            severity: 'warn',
            path,
            kind,
            wanted: 'a name that works on every operating system',
            found: 'a character, an ending or a reserved name that Windows does not allow',
            message: `"${path}" cannot be checked out on Windows.`,
            remedy: 'Rename the file if anybody works on Windows.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/rules/wrong-kind.js




/** Reports a path that the item may change, but not in this way. */
const wrongKind = {
    id: 'wrong-kind',
    about: 'path',
    judge(change, subject, planState) {
        const { path, kind } = change;
        if ((0,scope/* isPlanFile */.cx)(path))
            return [];
        const { item, plan, progress, pull } = subject;
        const allowed = (0,allowed_kinds/* allowedKinds */.i7)(item, plan, path, progress.merges);
        if (allowed.length === 0 || allowed.includes(kind))
            return [];
        return [
            {
                path,
                kind,
                wanted: `item "${item.item}" may ${allowed.join(' or ')} it`,
                found: `${(0,rules_ways/* workOf */.LT)(pull)} ${(0,rule/* verb */.w3)(kind)} it`,
                message: `Item "${item.item}" may ${allowed.join(' or ')} "${path}", but ${(0,rules_ways/* workOf */.LT)(pull)} ${(0,rule/* verb */.w3)(kind)} it.`,
                ...(0,rule/* waysOut */.ZN)(change, subject, planState, true),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/list.js
/** All rules of `check`. */





















/** Rules with the same `about` run in this order. */
const RULES = [
    plansBroken,
    branch_clash/* branchClash */.Y,
    duplicateClaim,
    stale_base/* behindBelow */.eb,
    incomplete_files/* listedFromElsewhere */.I7,
    incomplete_files/* incompleteFiles */.A5,
    belowFails,
    planChanged,
    doNotTouch,
    out_of_scope/* outOfScope */.G,
    leeway_leeway,
    wrongKind,
    unsafePath,
    conflictMarker,
    stale_base/* staleBase */.ln,
    stale_base/* movedFile */.eT,
    stale_base/* movedFolder */.eC,
    incomplete_files/* unheldPath */.QU,
    dependencyOpen,
    overlap/* overlap */.EF,
    overlap/* emptiedFolder */.jK,
    duplicateKey,
    incomplete_files/* unreadSibling */.qq,
    unreadKey,
    unprovableClaim,
    unprovableOrder,
    contractMissing,
    owned_path/* ownedPath */.bD,
    owned_path/* tooManyPaths */.Gj,
    unlistedKey,
    unreadUnlistedKey,
    unclaimed,
    incomplete_files/* largePlans */.aw,
    stale_base/* stalePlan */.VG,
    brokenPlan,
];
function rulesAbout(about) {
    return RULES.filter((rule) => rule.about === about);
}


/***/ }),

/***/ 5436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ outOfScope),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6134);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _plan_near_miss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2782);
/* harmony import */ var _plan_quoting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1304);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9801);
/* harmony import */ var _progress_leeway_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6446);
/* harmony import */ var _text_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3150);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8602);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1473);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3635);












/** Reports a path that the scope of the item does not contain for any kind of change. */
const outOfScope = {
    id: 'out-of-scope',
    about: 'path',
    judge(change, subject, planState) {
        const { path, kind } = change;
        if ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlanFile */ .cx)(path) || (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .allowedKinds */ .i7)(subject.item, subject.plan, path, subject.progress.merges).length > 0)
            return [];
        const leeway = (0,_progress_leeway_js__WEBPACK_IMPORTED_MODULE_6__/* .leewayOf */ .P)(subject, planState);
        if (leeway.covers(path))
            return [];
        const base = planState.snapshot.base.branch;
        const dropped = subject.item.dropped;
        const end = change.renamedTo
            ? ` (renamed to "${change.renamedTo}")`
            : change.renamedFrom
                ? ` (renamed from "${change.renamedFrom}")`
                : '';
        const found = `${(0,_rule_js__WEBPACK_IMPORTED_MODULE_9__/* .verb */ .w3)(kind)} "${path}"${end}`;
        if (dropped !== undefined) {
            return [
                {
                    path,
                    kind,
                    wanted: `no change: item "${subject.item.item}" was dropped (${dropped})`,
                    found,
                    message: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .withFullStop */ .uo)(`"${path}" is changed for item "${subject.item.item}", but the plan on "${base}" dropped this item: ${dropped}`),
                    ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .offer */ .x)((0,_ways_js__WEBPACK_IMPORTED_MODULE_10__/* .takeOut */ .gu)(change, subject.changes, subject.pull, planState), (0,_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .decide */ .LD)(`Close this pull request, or remove "dropped" from the item in the plan on "${base}"`)),
                },
            ];
        }
        const spent = leeway.paths.has(path)
            ? ` Its leeway is ${leeway.of}, but ${leeway.paths.size} files would use it.`
            : '';
        const glob = planState.facts.withoutWays ? undefined : (exceptionOf(subject, path) ?? nearMissIn(subject, path));
        return [
            {
                path,
                kind,
                ...(glob ? { at: glob.at } : {}),
                wanted: `only files in the scope of item "${subject.item.item}"`,
                found,
                message: `"${path}"${end} is outside the scope of item "${subject.item.item}"${glob?.because ?? ''}.${spent}`,
                ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_9__/* .waysOut */ .ZN)(change, subject, planState),
            },
        ];
    },
};
/** After many findings, the remaining changes are only counted. */
function andMore(rest, subject, planState) {
    const { item, plan, progress } = subject;
    const leeway = (0,_progress_leeway_js__WEBPACK_IMPORTED_MODULE_6__/* .leewayOf */ .P)(subject, planState);
    const isForbidden = ({ path, kind }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlanFile */ .cx)(path) ||
        !(leeway.covers(path) || (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .allowedKinds */ .i7)(item, plan, path, progress.merges).includes(kind)) ||
        (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .forbids */ .kT)(glob, path));
    const wrong = rest.filter(isForbidden);
    const others = rest.length - wrong.length;
    if (rest.length === 0)
        return [];
    const unseen = others === 0
        ? ''
        : `${others.toLocaleString('en-US')} other ${others === 1 ? 'change was' : 'changes were'} not checked`;
    const where = `(${(0,_text_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .folderLines */ .IF)(wrong).join('; ')})`;
    return [
        {
            wanted: `only changes that item "${item.item}" may make`,
            found: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .moreOf */ .bd)(wrong.length, 'change')} that it may not make${unseen === '' ? '' : `; ${unseen}`}`,
            message: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .joinSentences */ .DP)(wrong.length === 0
                ? ''
                : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_8__/* .thereAreMore */ .qi)(wrong.length, 'change')} that item "${item.item}" may not make ${where}`, unseen),
            ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_9__/* .countOf */ .pq)(wrong.length),
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .offer */ .x)({ kind: 'remove-path', title: 'Do the same for these changes' }),
        },
    ];
}
/** The glob that seems to match the path to a reader. */
function nearMissIn({ item, plan }, path) {
    for (const list of ['any', 'create', 'modify', 'delete']) {
        for (const [index, glob] of item.scope[list].entries()) {
            const difference = (0,_plan_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .nearMiss */ .bi)(glob, path);
            if (difference === undefined)
                continue;
            const exact = (0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .exactGlob */ .iN)(path);
            const words = difference === 'escaping'
                ? exact && `as a glob, this file is written as ${(0,_plan_quoting_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedYaml */ .kk)(exact)}`
                : (0,_plan_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceWords */ .XY)(glob, path, difference);
            if (words === undefined)
                continue;
            return { at: positionIn(plan, item, [list, index]), because: `, which has "${glob}": ${words}` };
        }
    }
    return undefined;
}
/** The glob in `except` without which the scope would contain the path. */
function exceptionOf({ item, plan }, path) {
    const { except } = item.scope;
    const index = except.findIndex((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob, path));
    const glob = except[index];
    if (glob === undefined || (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsCovered */ .GD)({ ...item.scope, except: [] }, path).length === 0)
        return undefined;
    return { at: positionIn(plan, item, ['except', index]), because: `: "except" excludes it with "${glob}"` };
}
function positionIn(plan, item, keys) {
    const owner = item.isIntegration ? ['integration'] : ['items', item.item];
    return { path: plan.path, ...plan.locate([...owner, 'scope', ...keys]) };
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   jK: () => (/* binding */ emptiedFolder),
/* harmony export */   k9: () => (/* binding */ comesLater)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6134);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8060);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4223);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);
/* harmony import */ var _progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9458);
/* harmony import */ var _progress_moved_on_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2536);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1650);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8602);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1473);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3635);












/**
 * Reports the paths that two open item pull requests change, together for each pair. If only one of the items owns a path, the
 * other has to drop its change. Otherwise the later one does. So a pull request outside its scope never blocks the owner of a
 * path.
 */
const overlap = {
    id: 'overlap',
    about: 'item',
    judge(subject, planState) {
        const parts = [];
        const generated = [];
        for (const { other, parts: shared } of planState.pairs(subject)) {
            if (planState.inOrder(subject, other))
                continue;
            const isLater = comesLater(subject, other, planState);
            const last = new Map();
            for (const each of shared) {
                const [mine, theirs] = [sideOf(subject, each.mine), sideOf(other, each.theirs)];
                if (mine.isGenerated && theirs.isGenerated) {
                    generated.push({ ...each, other });
                    continue;
                }
                const { yields, byOwner } = decideBetween(mine.isOwned, theirs.isOwned, () => isLater);
                const before = last.get(yields);
                if (before?.byOwner === byOwner) {
                    before.shared.push(each);
                    continue;
                }
                const part = { other, yields, byOwner, shared: [each] };
                last.set(yields, part);
                parts.push(part);
            }
        }
        return [...overlapsIn(subject, parts, planState), ...noticesOnGenerated(subject, generated, planState)];
    },
};
/** By the list of changes. Each pull request has the same lists in all of its pairs, and there are very many pairs. */
const sides = new WeakMap();
function sideOf({ item, plan }, changes) {
    const [{ path, kind }] = changes;
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_9__/* .remembered */ .HK)(sides, changes, () => ({
        isOwned: (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .owns */ .S4)(item, path),
        isGenerated: kind !== 'delete' && (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(plan.generated, path),
    }));
}
function overlapsIn(subject, parts, planState) {
    const looked = new Map();
    const { found } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .describeSome */ .EB)(inTurns(parts), (each) => {
        looked.set(each.part, (looked.get(each.part) ?? 0) + 1);
        return overlapAt(subject, each, planState);
    });
    const groups = [...(0,_maps_js__WEBPACK_IMPORTED_MODULE_9__/* .groupBy */ .$z)(found, alikeness).values()];
    const left = new Map();
    const unchecked = [];
    for (const part of parts) {
        const begin = looked.get(part) ?? 0;
        const count = part.shared.reduce((sum, { mine }) => sum + mine.length, 0) - begin;
        const [first, ...others] = namedFrom(part, begin);
        if (!first)
            continue;
        const group = groupFor(part, groups);
        if (group)
            left.set(group, (left.get(group) ?? 0) + count);
        else
            unchecked.push({ ...part, named: [first, ...others], count });
    }
    const { shown } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)([...(0,_maps_js__WEBPACK_IMPORTED_MODULE_9__/* .groupBy */ .$z)(unchecked, ({ other, yields }) => `${yields} ${pairName(other)}`).values()], Math.max(0, _rule_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_DESCRIBED */ .up - groups.length));
    const places = new Map(parts.map(({ other }, index) => [other, index]));
    const told = [
        ...groups.map((each) => ({
            path: each[0].mine.path,
            other: each[0].other,
            draft: describe(subject, each, left.get(each) ?? 0, planState),
        })),
        ...shown.map((each) => ({
            path: each[0].named[0].path,
            other: each[0].other,
            draft: describeUnchecked(subject, each, planState),
        })),
    ].sort((one, other) => (0,_order_js__WEBPACK_IMPORTED_MODULE_10__/* .compare */ .U)(one.path, other.path) || (places.get(one.other) ?? 0) - (places.get(other.other) ?? 0));
    const listed = new Set(shown.flat());
    const rest = unchecked.filter((each) => !listed.has(each));
    return [
        ...told.map(({ draft }) => draft),
        ...andMore(rest, 'path', 'that other open item pull requests also change'),
    ];
}
/** The first of its changes from this one on, as many as a message names. */
function namedFrom({ shared }, begin) {
    const named = [];
    let at = 0;
    for (const { mine } of shared) {
        if (named.length >= MOST_NAMED)
            break;
        const from = Math.max(0, begin - at);
        for (const each of mine.slice(from, from + MOST_NAMED - named.length))
            named.push(each);
        at += mine.length;
    }
    return named;
}
function pairName({ item, pull }) {
    return JSON.stringify([item.plan, item.item, pull.branch, pull.number]);
}
/** First where this one yields, and one of each pair after the other, so that each pair has its finding. */
function* inTurns(parts) {
    for (const yields of [true, false]) {
        const byPair = (0,_maps_js__WEBPACK_IMPORTED_MODULE_9__/* .groupBy */ .$z)(parts.filter((each) => each.yields === yields), ({ other }) => other);
        let open = [...byPair.values()].map((each) => collisionsIn(each));
        while (open.length > 0) {
            const next = [];
            for (const each of open) {
                const { value, done } = each.next();
                if (done)
                    continue;
                yield value;
                next.push(each);
            }
            open = next;
        }
    }
}
function* collisionsIn(parts) {
    for (const part of parts) {
        for (const shared of part.shared) {
            for (const [index, mine] of shared.mine.entries()) {
                const theirs = shared.theirs[index];
                if (theirs)
                    yield { mine, theirs, other: part.other, part };
            }
        }
    }
}
function overlapAt(subject, met, planState) {
    const { mine, theirs, other, part } = met;
    // Both questions are asked together, so that one more round of reading is enough.
    const stale = [(0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(subject.pull, mine, planState), (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(other.pull, theirs, planState)];
    if (stale.includes(true))
        return [];
    if (stale.includes(_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG))
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    return [{ ...met, ways: part.yields ? waysOut(subject, [met], 0, planState) : [] }];
}
/** Equal for overlaps that one finding reports: the other side, who yields and why, and the ways out. */
function alikeness({ mine, theirs, part, ways }) {
    const { other, yields, byOwner } = part;
    const out = ways.map(({ kind, title, command }) => [
        kind,
        title,
        kind === 'remove-path' ? command === undefined : command,
    ]);
    return JSON.stringify([pairName(other), yields, byOwner, mine.path === theirs.path, out]);
}
/** The finding that counts the paths of a part that were not checked one by one. */
function groupFor(part, groups) {
    const ofPair = groups.filter(([{ part: each }]) => each.other === part.other && each.yields === part.yields);
    return ofPair.find(([{ part: each }]) => each.byOwner === part.byOwner) ?? ofPair[0];
}
const MOST_NAMED = 3;
/** @param left how many more paths were not checked one by one */
function describe(subject, group, left, planState) {
    const [{ mine, theirs, other, part }] = group;
    const { yields, byOwner } = part;
    const paths = new Map(group.map((each) => [each.mine.path, { path: each.mine.path, kind: each.mine.kind }]));
    const count = paths.size + left;
    const name = (0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(other.pull);
    const [ours, others] = [`item "${subject.item.item}"`, `item "${other.item.item}" (${name})`];
    const winner = yields ? other : subject;
    const s = count === 1 ? '' : 's';
    return {
        severity: yields ? 'error' : 'notice',
        path: mine.path,
        kind: mine.kind,
        ...(count > 1 ? { paths: [...paths.values()], count } : {}),
        wanted: 'no path that another open item pull request changes',
        found: count === 1
            ? `${name} of item "${other.item.item}" ${theirs.kind === 'delete' ? 'deletes' : 'changes'} "${theirs.path}"`
            : `${number(count)} paths that ${name} of item "${other.item.item}" changes or deletes`,
        message: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .joinSentences */ .DP)(mine.path === theirs.path
            ? `${namesOf([...paths.keys()], count)} ${count === 1 ? 'is' : 'are'} changed by both ${ours} and ${others}.`
            : `"${mine.path}" and "${theirs.path}" cannot exist in one checkout, but ${ours} and ${others} change one each.`, mine.path === theirs.path ? '' : sameOf(group.length - 1 + left), `Item "${winner.item.item}" ${byOwner ? `owns the path${s}` : 'came first'}.`, left === 0 ? '' : uncheckedWords(paths.size, planState)),
        ...(yields
            ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .offer */ .x)(...waysOut(subject, group, left, planState))
            : { remedy: `No action is needed here: ${name} must drop its change${s}.` }),
        other: (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .pullParty */ .av)(other.pull, other.progress),
    };
}
/** For changes that were not checked one by one. */
const DO_THE_SAME = {
    kind: 'remove-path',
    title: 'Do the same for these files, and merge the base branch if it already has these changes',
};
/** None of the paths was checked one by one, because there are enough of other pairs. */
function describeUnchecked(subject, [first, ...others], { snapshot }) {
    const { other, yields, byOwner } = first;
    const parts = [first, ...others];
    const count = countIn(parts);
    const changes = parts.flatMap((each) => each.named).slice(0, MOST_NAMED);
    const [{ path, kind }] = first.named;
    const name = (0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(other.pull);
    const winner = yields ? other : subject;
    const s = count === 1 ? '' : 's';
    const those = count === 1 ? 'It was' : 'They were';
    return {
        severity: yields ? 'error' : 'notice',
        path,
        kind,
        ...(count > 1 ? { paths: changes.map((each) => ({ path: each.path, kind: each.kind })), count } : {}),
        wanted: 'no path that another open item pull request changes',
        found: `${number(count)} path${s} that ${name} of item "${other.item.item}" changes or deletes`,
        message: `${namesOf(changes.map((each) => each.path), count)} ${count === 1 ? 'is' : 'are'} changed by both item "${subject.item.item}" and item "${other.item.item}" (${name}). Item "${winner.item.item}" ${byOwner ? `owns the path${s}` : 'came first'}. ${those} not compared with "${snapshot.base.branch}", because there are more than ${_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_DESCRIBED */ .up} such paths.`,
        ...(yields ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .offer */ .x)(DO_THE_SAME) : { remedy: `No action is needed here: ${name} must drop its change${s}.` }),
        other: (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .pullParty */ .av)(other.pull, other.progress),
    };
}
function number(count) {
    return count.toLocaleString('en-US');
}
/** `"a", "b", "c" and 497 more files` */
function namesOf(paths, count) {
    const { shown } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)(paths, MOST_NAMED);
    const names = shown.map((each) => `"${each}"`);
    const more = count - names.length;
    if (more > 0)
        return `${names.join(', ')} and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moreOf */ .bd)(more, 'file')}`;
    return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
function sameOf(more) {
    return more === 0 ? '' : `The same is true of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moreOf */ .bd)(more, 'pair')} of paths.`;
}
function uncheckedWords(checked, { snapshot }) {
    const { branch } = snapshot.base;
    const first = checked === 1 ? 'the first of them was' : `the first ${number(checked)} of them were`;
    return `Only ${first} compared with "${branch}". If "${branch}" has the other changes already, merge it into this branch.`;
}
function countIn(parts) {
    return parts.reduce((sum, { count }) => sum + count, 0);
}
/** @param which of them: `that other open item pull requests also change` */
function andMore(rest, word, which) {
    const [first] = rest;
    if (!first)
        return [];
    const isError = rest.some(({ yields }) => yields);
    const count = countIn(rest);
    return [
        {
            severity: isError ? 'error' : 'notice',
            wanted: 'no path that another open item pull request changes',
            found: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moreOf */ .bd)(count, word)}, not checked one by one`,
            message: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .thereAreMore */ .qi)(count, word)} ${which}, such as "${first.named[0].path}" (${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(first.other.pull)}).`,
            ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .pq)(count),
            ...(isError ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .offer */ .x)(DO_THE_SAME) : { remedy: 'The same is true of these files.' }),
        },
    ];
}
function whoYields(subject, mine, other, theirs, planState) {
    const [mineOwned, theirsOwned] = [(0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .owns */ .S4)(subject.item, mine.path), (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .owns */ .S4)(other.item, theirs.path)];
    return decideBetween(mineOwned, theirsOwned, () => comesLater(subject, other, planState));
}
/** If only one side owns its path, the other side yields. Otherwise the later one does. */
function decideBetween(mineOwned, theirsOwned, isLater) {
    const byOwner = mineOwned !== theirsOwned;
    return { yields: byOwner ? theirsOwned : isLater(), byOwner };
}
/** @param left how many more paths were not checked one by one */
function waysOut(subject, met, left, planState) {
    const { pull, changes, item, plan, progress } = subject;
    const [{ mine, theirs, other, part }] = met;
    const blamed = new Set(met.map((each) => each.mine));
    const count = blamed.size + left;
    const out = (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .takeOutAll */ .vL)([mine, ...[...blamed].slice(1)], count, changes, pull, planState);
    const [s, checked] = [
        count === 1 ? '' : 's',
        left === 0
            ? ''
            : ` (checked for ${blamed.size === 1 ? 'the first file' : `the first ${number(blamed.size)} files`})`,
    ];
    const forAll = (way) => way && { ...way, title: `${way.title}${checked}` };
    if (mine.path !== theirs.path) {
        const names = count === 1 ? 'the file another name' : 'the files other names';
        return [out, (0,_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .decide */ .LD)(`Give ${names}, because both cannot exist in one checkout`)];
    }
    if (part.byOwner) {
        const leave = (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .leaveTo */ .pY)(mine, pull, other.progress, planState);
        const all = leave && { ...leave, title: `Leave the change${s} to item "${other.item.item}"` };
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .offer */ .x)(out, forAll(all)).ways;
    }
    // After the other merge, a file that it deletes is gone, and a file that both create exists.
    const then = mine.kind === 'create' ? 'modify' : mine.kind;
    const isAllowed = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedKinds */ .i7)(item, plan, mine.path, progress.merges).includes(then);
    const wait = theirs.kind !== 'delete' && isAllowed ? (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .waitFor */ .fm)(other.pull, planState.snapshot) : undefined;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .offer */ .x)(out, forAll(wait)).ways;
}
/** One notice for the paths that the same others change, because every item may change a generated file. */
function noticesOnGenerated(subject, parts, { snapshot }) {
    const { shown, more } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)([...(0,_maps_js__WEBPACK_IMPORTED_MODULE_9__/* .groupBy */ .$z)(parts, ({ mine }) => mine[0].path).values()], _rule_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_DESCRIBED */ .up);
    const notices = shown
        .toSorted(([one], [other]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_10__/* .compare */ .U)(one.mine[0].path, other.mine[0].path))
        .map(([{ mine, theirs, other }, ...rest]) => {
        const name = (0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(other.pull);
        const others = rest.length === 0 ? '' : `, and by ${rest.length} other${rest.length === 1 ? '' : 's'}`;
        const [{ path, kind }] = mine;
        const count = mine.length;
        const [file, is, it, its, from] = count === 1
            ? [`file "${path}"`, 'is', 'it', 'its', `"${path}"`]
            : [
                `files ${namesOf(mine.map((each) => each.path), count)}`,
                'are',
                'them',
                'their',
                'these files',
            ];
        return {
            severity: 'notice',
            path,
            kind,
            ...(count > 1
                ? { paths: mine.slice(0, _rule_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_DESCRIBED */ .up).map((each) => ({ path: each.path, kind: each.kind })), count }
                : {}),
            wanted: 'a generated file that whoever merges second generates again',
            found: count === 1
                ? `${name} of item "${other.item.item}" changes "${theirs[0].path}"`
                : `${number(count)} generated files that ${name} of item "${other.item.item}" changes`,
            message: `The generated ${file} ${is} changed by item "${subject.item.item}" and by item "${other.item.item}" (${name})${others}. Whoever merges second gets a conflict in ${it}.`,
            remedy: `Once ${rest.length === 0 ? name : 'one of them'} has merged, merge "${snapshot.base.branch}" into this branch, take ${from} from there, run ${its} generator again, and commit the result.`,
            other: (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .pullParty */ .av)(other.pull, other.progress),
        };
    });
    if (more === 0)
        return notices;
    const words = `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .moreOf */ .bd)(more, 'group')} of generated files`;
    const rest = {
        severity: 'notice',
        wanted: 'a generated file that whoever merges second generates again',
        found: words,
        message: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .thereAreMore */ .qi)(more, 'group')} of generated files that other open item pull requests also change.`,
        remedy: 'Do the same for these files.',
    };
    return [...notices, rest];
}
/** Decides who yields if both or neither own the path. One that has open dependencies yields, so the two never wait for each other. */
function comesLater(a, b, planState) {
    const waits = [planState.stillWaitsFor(a).length > 0, planState.stillWaitsFor(b).length > 0];
    if (waits[0] !== waits[1])
        return waits[0] === true;
    // In Git, pull requests have no numbers.
    const placeOf = (each) => each.pull.number ?? rank(each, planState);
    return placeOf(a) > placeOf(b);
}
const ranks = new WeakMap();
/** The order is that of the plans by id, then that of the items in the plan. */
function rank({ progress }, planState) {
    const places = ranks.get(planState.progress) ?? new Map([...planState.progress.values()].map((each, at) => [each, at]));
    ranks.set(planState.progress, places);
    return places.get(progress) ?? -1;
}
/** Reports a file created in a folder that other open item pull requests empty: Git would move the file with the folder. */
const emptiedFolder = {
    id: 'overlap',
    about: 'item',
    judge(subject, planState) {
        const meetings = planState
            .emptiedFolders(subject)
            .filter(({ other }) => !planState.inOrder(subject, other))
            .map((each) => {
            const creator = each.mine.kind === 'create' ? subject : each.other;
            return { ...each, isMovedOnBase: !each.isMoved && (0,_progress_moved_on_base_js__WEBPACK_IMPORTED_MODULE_3__/* .hasLostFiles */ .CK)(each.folder, creator, planState) };
        });
        const yields = ({ mine, theirs, other, isMoved, isMovedOnBase }) => (isMoved || isMovedOnBase) && whoYields(subject, mine, other, theirs, planState).yields;
        const { drafts, rest } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .describeFirst */ .Ms)(meetings, yields, (each) => judgeMeeting(subject, each, planState));
        const uncounted = rest.map((each) => ({
            named: [each.mine],
            count: 1,
            other: each.other,
            yields: yields(each),
        }));
        return [...drafts, ...andMore(uncounted, 'file', 'in folders that open item pull requests empty')];
    },
};
function judgeMeeting(subject, { folder, mine, theirs, other, isMoved, isMovedOnBase }, planState) {
    const isCreator = mine.kind === 'create';
    const [creator, taker] = isCreator ? [subject, other] : [other, subject];
    const created = isCreator ? mine : theirs;
    const isStale = (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(creator.pull, created, planState);
    if (isStale !== false)
        return isStale === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : [];
    const { yields, byOwner } = whoYields(subject, mine, other, theirs, planState);
    const winner = yields ? other : subject;
    const place = { path: mine.path, kind: mine.kind, other: (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .pullParty */ .av)(other.pull, other.progress) };
    const does = `Item "${taker.item.item}" (${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(taker.pull)}) removes the last files from "${folder}"`;
    const creates = `item "${creator.item.item}" (${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(creator.pull)}) creates "${created.path}" in it.`;
    if (!isMoved && !isMovedOnBase) {
        return [
            {
                severity: 'notice',
                ...place,
                wanted: `a folder that stays, or that no other open item pull request creates files in`,
                found: `the folder "${folder}", whose last files are deleted`,
                message: `${does}, while ${creates}`,
                remedy: 'No action is needed: git can merge both, and the folder remains with the new file.',
            },
        ];
    }
    const { branch } = planState.snapshot.base;
    const why = isMovedOnBase
        ? `Other files of the folder were moved or deleted on "${branch}" after ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(creator.pull)} began, so Git may treat the folder as renamed and move the new file too.`
        : 'Git treats the folder as renamed and would move the new file too.';
    return [
        {
            severity: yields ? 'error' : 'notice',
            ...place,
            wanted: `a folder that no open item pull request empties while another one creates files in it`,
            found: `the folder "${folder}", which ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(taker.pull)} helps to empty`,
            message: `${does}, while ${creates} ${why} Item "${winner.item.item}" ${byOwner ? 'owns its path' : 'came first'}.`,
            ...(yields
                ? wayOutOfFolder(subject, mine, folder, isMovedOnBase, planState)
                : { remedy: `No action is needed here: ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(other.pull)} must change.` }),
        },
    ];
}
function wayOutOfFolder({ pull, changes }, mine, folder, isMovedOnBase, planState) {
    const isCreator = mine.kind === 'create';
    const isStacked = planState.stacks.below(pull).length > 0;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .offer */ .x)((0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .takeOut */ .gu)(mine, changes, pull, planState), 
    // What the base did before the branch began does not count.
    isCreator && isMovedOnBase && !isStacked ? (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeBase */ .wu)(planState.snapshot, pull) : undefined, (0,_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .decide */ .LD)(isCreator ? 'Create the file in another folder' : `Leave a file in "${folder}"`));
}


/***/ }),

/***/ 2032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ tooManyPaths),
/* harmony export */   at: () => (/* binding */ admission),
/* harmony export */   bD: () => (/* binding */ ownedPath)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6134);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9458);
/* harmony import */ var _progress_owners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3039);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1650);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8602);
/* harmony import */ var _incomplete_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8661);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1473);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3635);










/** Reports an unlisted pull request that changes a path that an unfinished item owns. */
const ownedPath = {
    id: 'owned-path',
    about: 'unlisted',
    judge(pull, changes, planState) {
        const index = (0,_progress_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerIndex */ .y)(planState.owners);
        if (index.isTooMuch(pathsOf(changes)))
            return [];
        const hits = changes.flatMap((change) => {
            const all = index.near(change.path).flatMap((owner) => hitOn(pull, change, owner));
            const [worst] = all.sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
            const owners = all.filter((each) => each.severity === worst?.severity).length;
            return worst ? [{ ...worst, owners }] : [];
        });
        const { drafts, rest } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .describeFirst */ .Ms)(hits, ({ severity }) => severity === 'error', (hit) => {
            const isStale = (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(pull, hit.change, planState);
            return isStale === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : isStale ? [] : [describe(pull, hit, changes, planState)];
        });
        return [...drafts, ...andMore(rest)];
    },
};
const NO_ACTION = { remedy: 'No action is needed. Whoever merges second may have to rebase.' };
/** Reports that there are too many paths and globs to compare them in time. */
const tooManyPaths = {
    id: _incomplete_files_js__WEBPACK_IMPORTED_MODULE_6__/* .incompleteFiles */ .A5.id,
    about: 'unlisted',
    undecided: true,
    judge(pull, changes, { owners }) {
        if (!(0,_progress_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerIndex */ .y)(owners).isTooMuch(pathsOf(changes)))
            return [];
        const count = changes.length.toLocaleString('en-US');
        return [
            {
                wanted: 'paths that can be compared with the scopes of the unfinished items',
                found: `${count} paths, and scopes with too many globs that begin with a wildcard`,
                message: `It is unknown whether ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(pull)} changes paths of unfinished items: comparing its ${count} paths with all scopes would take too long.`,
                remedy: 'Split the pull request, or begin the globs in the plans with the name of a folder.',
            },
        ];
    },
};
function pathsOf(changes) {
    return changes.map(({ path }) => path);
}
const WEIGHT = { error: 2, warn: 1, notice: 0 };
/** The list begins with the worst one. */
function andMore(rest) {
    const [first] = rest;
    if (!first)
        return [];
    return [
        {
            severity: first.severity,
            wanted: 'no path of an unfinished item',
            found: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .moreOf */ .bd)(rest.length, 'path')} of unfinished items, not checked one by one`,
            message: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .thereAreMore */ .qi)(rest.length, 'path')} of unfinished items, such as "${first.change.path}" of item "${first.owner.item.item}".`,
            ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .pq)(rest.length),
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)({
                kind: 'remove-path',
                title: 'Do the same for these paths, and merge the base branch if it already has these changes',
            }),
        },
    ];
}
/** The plan that admits the pull request, and the reason that it gives. */
function admission(pull, plans) {
    for (const plan of plans) {
        const entry = plan.admit.find((each) => each.pull === pull.number);
        if (entry)
            return { plan, reason: entry.reason };
    }
    return undefined;
}
function hitOn(pull, change, owner) {
    const { item, plan, pulls, openUnread } = owner;
    if (plan.outsiders === 'ignore')
        return [];
    const glob = (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedGlob */ .VT)(item.scope, change.path);
    if (glob === undefined)
        return [];
    const [active] = pulls;
    const severity = admission(pull, [plan])
        ? 'notice'
        : plan.outsiders === 'fail'
            ? 'error'
            : plan.outsiders === 'warn'
                ? 'warn'
                : active || openUnread
                    ? 'error'
                    : 'notice';
    return [{ change, owner, glob, severity }];
}
function describe(pull, { change, owner, glob, severity, owners }, changes, planState) {
    const { path, kind } = change;
    const { item, plan, pulls, openUnread } = owner;
    const [active] = pulls;
    const admitted = admission(pull, [plan]);
    const own = (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .claim */ .B7)(pull, changes, owner, planState.snapshot);
    const work = active
        ? `is in progress in ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(active)}`
        : openUnread
            ? 'may be in progress (its pull requests could not be read)'
            : 'has no open pull request yet';
    return {
        severity,
        path,
        kind,
        wanted: `no path of the unfinished item "${item.item}"`,
        found: `${(0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(kind)} "${path}", which its scope contains as "${glob}"`,
        message: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .joinSentences */ .DP)(`"${path}" belongs to item "${item.item}" of plan "${plan.id}", which ${work}`, admitted ? `The plan admits this pull request: ${admitted.reason}` : ''),
        ...(severity === 'error'
            ? waysOutOf(pull, change, changes, owner, owners === 1, planState)
            : own
                ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)(own)
                : NO_ACTION),
        other: {
            plan: item.plan,
            item: item.item,
            ...(active ? { branch: active.branch } : {}),
            ...(active?.number === undefined ? {} : { pull: active.number }),
        },
    };
}
function waysOutOf(pull, change, changes, owner, isOnly, planState) {
    const [active] = owner.pulls;
    const { snapshot } = planState;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)((0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .takeOut */ .gu)(change, changes, pull, planState), (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .leaveTo */ .pY)(change, pull, owner, planState), active && isOnly ? (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .waitFor */ .fm)(active, snapshot) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .decide */ .LD)(`Wait until item "${owner.item.item}" is finished`), (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .claim */ .B7)(pull, changes, owner, snapshot), (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .admit */ .w4)(pull, owner, snapshot));
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ describeSome),
/* harmony export */   Kw: () => (/* binding */ describeAlike),
/* harmony export */   MS: () => (/* binding */ partyOf),
/* harmony export */   Ms: () => (/* binding */ describeFirst),
/* harmony export */   ZN: () => (/* binding */ waysOut),
/* harmony export */   av: () => (/* binding */ pullParty),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   pw: () => (/* binding */ planPath),
/* harmony export */   up: () => (/* binding */ MOST_DESCRIBED),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6134);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8060);
/* harmony import */ var _plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
/* harmony import */ var _plan_shared_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2736);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3274);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9801);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8602);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3635);
/** The types of the rules of `check`. Each rule has one file, one id, one documentation page and one test. */












/** @param name in the plan directory; empty for a file in the place of the directory */
function planPath(name) {
    return name === '' ? _plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .PLAN_DIRECTORY */ .AG : `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .PLAN_DIRECTORY */ .AG}/${name}`;
}
function pullParty(pull, progress) {
    return {
        ...(progress ? { plan: progress.item.plan, item: progress.item.item } : {}),
        branch: pull.branch,
        ...(pull.number === undefined ? {} : { pull: pull.number }),
    };
}
/** With the item that the pull request is judged for, if there is one. */
function partyOf(pull, { roleOf }) {
    const role = roleOf(pull);
    return pullParty(pull, 'progress' in role ? role.progress : undefined);
}
/**
 * The ways out for a change that the item may not make.
 *
 * @param isPartlyAllowed the item may change the path in another way, so its scope should probably be wider
 */
function waysOut(change, subject, planState, isPartlyAllowed = false) {
    if (planState.facts.withoutWays)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .offer */ .x)();
    const { item, plan, pull } = subject;
    const { path, kind } = change;
    const base = planState.snapshot.base.branch;
    const back = (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .takeBackMerge */ .zQ)(path, pull, planState);
    if (back)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .offer */ .x)(back);
    const out = (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .takeOut */ .gu)(change, subject.changes, pull, planState);
    const others = unfinishedIn(planState);
    const owner = others.near(path).find((each) => each.item !== item && (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .owns */ .S4)(each.item, path));
    const isHeir = (each) => each.item === plan.integration && each.item !== item;
    const heir = owner ?? others.all.find(isHeir);
    const leave = heir && (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .leaveTo */ .pY)(change, pull, heir, planState);
    // Two items that run at the same time cannot both own the path.
    if (owner && !planState.ordered(owner.item, item)) {
        const move = (0,_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .decide */ .LD)(`Move it from item "${owner.item.item}" to item "${item.item}" in the plan on "${base}"`);
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .offer */ .x)(out, leave, move);
    }
    // A wider scope does not help against a constraint, and a glob must not match more than the path.
    const isForbidden = (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .forbids */ .kT)(glob, path));
    const isNameable = (0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .exactGlob */ .iN)(path) !== undefined;
    const isExcepted = item.scope.except.some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1)(glob) !== path);
    if (isForbidden || !isNameable || isExcepted)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .offer */ .x)(out, leave);
    const order = (ask) => (isPartlyAllowed ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .offer */ .x)(ask, out, leave) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .offer */ .x)(out, leave, ask));
    if ((0,_plan_shared_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockFile */ .ue)(path) && kind !== 'delete')
        return order((0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .generate */ .cM)(path, subject, planState.snapshot));
    const widen = (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .widening */ .Yd)(plan, item, kind, path);
    const ask = (0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .editPlan */ .Gp)(widen, `Add the path to the scope of item "${item.item}" in the plan on "${base}"`);
    return { ...order(ask), widen };
}
const unfinished = new WeakMap();
/** Kept, because each finding looks for the item that owns its path. */
function unfinishedIn(planState) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_11__/* .remembered */ .HK)(unfinished, planState, () => {
        const all = [...planState.progress.values()].filter(({ finished }) => !finished);
        return { all, near: (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .indexScopes */ .m5)(all, ({ item }) => item.scope).near };
    });
}
/** What a pull request does to a path. */
function verb(kind) {
    return { create: 'creates', modify: 'modifies', delete: 'deletes' }[kind];
}
/** This many findings of one kind are described one by one. The others are counted, so that no report grows without bound. */
const MOST_DESCRIBED = 50;
/** Of a finding that counts what is not described one by one. */
function countOf(rest) {
    return rest > 1 ? { count: rest } : {};
}
/** Of findings that differ only in the item or pull request that they name: reports show each of them on a line of its own. */
const MOST_ALIKE = 10;
/**
 * Describes the first of them, and counts the others in one more finding.
 *
 * @param describe gives one finding for each
 * @param isError errors are described first
 */
function describeAlike(candidates, describe, isError = () => true, most = MOST_ALIKE) {
    if (candidates.length <= most)
        return candidates.map(describe);
    const ordered = [...candidates.filter(isError), ...candidates.filter((each) => !isError(each))];
    const first = ordered.slice(0, most).map(describe);
    return [...first, ...ordered.slice(most, most + 1).map((each) => countAlike(describe(each), ordered.length - most))];
}
function countAlike({ severity, wanted, message }, rest) {
    return {
        ...(severity ? { severity } : {}),
        wanted,
        found: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .moreOf */ .bd)(rest, 'finding'),
        message: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .thereAreMore */ .qi)(rest, 'finding')} like these, such as: ${message}`,
        remedy: `Do the same for ${rest === 1 ? 'this finding' : 'these findings'}.`,
        ...countOf(rest),
    };
}
/**
 * Describes candidates until there are enough.
 *
 * @param isError likely errors are described first
 */
function describeFirst(candidates, isError, describe) {
    const ordered = candidates.length > MOST_DESCRIBED
        ? [...candidates.filter(isError), ...candidates.filter((each) => !isError(each))]
        : candidates;
    const { found, looked } = describeSome(ordered, describe);
    return { drafts: found, rest: ordered.slice(looked) };
}
/**
 * Describes candidates until there are enough. As long as little is known, it asks about few of them, so that a long list is
 * not read for nothing.
 *
 * @returns what was found, and how many candidates were looked at
 */
function describeSome(candidates, describe) {
    const found = [];
    let known = 0;
    let pending = 0;
    for (const each of candidates) {
        if (found.length >= MOST_DESCRIBED || pending > Math.max(MOST_DESCRIBED, known))
            break;
        const described = describe(each);
        if (described === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            pending += 1;
        else {
            known += 1;
            for (const one of described)
                found.push(one);
        }
    }
    return { found, looked: known + pending };
}


/***/ }),

/***/ 1102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ stalePlan),
/* harmony export */   eC: () => (/* binding */ movedFolder),
/* harmony export */   eT: () => (/* binding */ movedFile),
/* harmony export */   eb: () => (/* binding */ behindBelow),
/* harmony export */   ln: () => (/* binding */ staleBase)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6134);
/* harmony import */ var _progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9458);
/* harmony import */ var _progress_moved_on_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2536);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1650);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8602);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1473);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3635);









/** Reports a change that the base already has instead of the error of another rule: the branch is only behind. */
const staleBase = {
    id: 'stale-base',
    about: 'path',
    replaces: true,
    judge(change, subject, planState, said) {
        const { pull } = subject;
        const isBlamed = said.some(({ severity }) => severity === 'error');
        if (!isBlamed || (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(pull, change, planState) !== true)
            return [];
        // A file that the base has moved is reported by `movedFile`.
        if (change.kind === 'delete' && (0,_progress_moved_on_base_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTo */ .rh)(change.path, subject, planState) !== undefined)
            return [];
        const { path, kind } = change;
        const [below] = planState.stacks.below(pull);
        const { branch } = planState.snapshot.base;
        const rules = [...new Set(said.map(({ rule }) => rule))].join(', ');
        return [
            {
                path,
                kind,
                wanted: `a branch that contains the current "${branch}"`,
                found: `"${path}" is listed as changed, but it is identical on "${branch}" (otherwise: ${rules})`,
                message: `"${path}" is already identical on "${branch}": this branch is behind "${branch}".`,
                ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .offer */ .x)(below ? (0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .rebaseOnto */ .l4)(below, pull) : (0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeBase */ .wu)(planState.snapshot, pull)),
            },
        ];
    },
};
/** Reports a stacked pull request that lacks the head of the one below: its status would not cover the commits below. */
const behindBelow = {
    id: 'stale-base',
    about: 'pull',
    judge(pull, planState) {
        const below = planState?.stacks.below(pull)[0];
        if (!planState || !below)
            return [];
        const isContained = planState.facts.contained({ commit: below.head, branch: pull.branch, head: pull.head });
        if (isContained === true || isContained === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return [];
        const found = isContained === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn
            ? 'the check could not read whether it is there'
            : `"${pull.branch}" does not have that commit`;
        return [
            {
                wanted: `${below.head.slice(0, 10)}, the head of ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(below)}, in the history of "${pull.branch}"`,
                found,
                message: `${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .pullName */ .N4)(pull)} stands on ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .withBranch */ .tq)(below)} and ${isContained === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn ? 'may lack' : 'lacks'} its latest commit.`,
                ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .offer */ .x)((0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .rebaseOnto */ .l4)(below, pull)),
                other: (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .partyOf */ .MS)(below, planState),
            },
        ];
    },
};
/** Reports a plan that both the pull request and the base changed since the merge base. */
const stalePlan = {
    id: 'stale-base',
    about: 'plan-change',
    judge: ({ behind, pull }, snapshot) => behind.map((name) => {
        const path = (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .planPath */ .pw)(name);
        const { branch } = snapshot.base;
        return {
            path,
            wanted: `"${path}" as it is on "${branch}", with this pull request's change`,
            found: 'both changed it since the merge base',
            message: `"${path}" was also changed on "${branch}", so it is unknown what it would contain after the merge.`,
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .offer */ .x)((0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeBase */ .wu)(snapshot, pull)),
        };
    }),
};
/** Reports a file that was moved or deleted on the base since the branch began: Git follows the move, even out of the scope. */
const movedFile = {
    id: 'stale-base',
    about: 'path',
    judge(change, subject, planState, said) {
        if (change.encoding === 'invalid' || said.some(({ rule }) => rule === staleBase.id))
            return [];
        // A path that one below it changes began as it is there, so what the base did to it does not matter yet.
        if ((0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .isChangedBelow */ .M)(subject.pull, change.path, planState))
            return [];
        const { branch } = planState.snapshot.base;
        const { path, kind } = change;
        const why = whatHappened(change, subject, planState);
        if (why === undefined)
            return [];
        return [
            {
                path,
                kind,
                wanted: `a branch that is up to date with what "${branch}" did to "${path}"`,
                ...why,
                ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .offer */ .x)((0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .takeOut */ .gu)(change, subject.changes, subject.pull, planState), (0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .decide */ .LD)(`Merge "${branch}" into this branch, and list the new path of the file in the plan`)),
            },
        ];
    },
};
function whatHappened(change, subject, planState) {
    const { path, kind, renamedTo } = change;
    const { branch } = planState.snapshot.base;
    if (kind === 'create')
        return undefined;
    if (kind === 'modify') {
        if (!(0,_progress_moved_on_base_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(path, planState))
            return undefined;
        return {
            found: `"${path}" is no longer on "${branch}"`,
            message: `"${path}" was moved or deleted on "${branch}" after this branch began, and this branch modifies it. Git would apply the change to the file at its new place.`,
        };
    }
    const place = (0,_progress_moved_on_base_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTo */ .rh)(path, subject, planState);
    if (place !== undefined) {
        return {
            found: `"${branch}" has the content of "${path}" at "${place}"`,
            message: `"${path}" was moved to "${place}" on "${branch}" after this branch began, and this branch ${renamedTo === undefined ? 'deletes it' : `moves it to "${renamedTo}"`}.`,
        };
    }
    if (!(0,_progress_moved_on_base_js__WEBPACK_IMPORTED_MODULE_3__/* .isRenameOfGone */ .vD)(change, planState))
        return undefined;
    return {
        found: `"${path}" is no longer on "${branch}"`,
        message: `"${path}" was moved or deleted on "${branch}" after this branch began, and this branch moves it to "${renamedTo}".`,
    };
}
/** Reports a file that either side creates in a folder that the other side has moved away: Git would move the file too. */
const movedFolder = {
    id: 'stale-base',
    about: 'item',
    judge(subject, planState) {
        const isTakenBelow = ({ added }) => (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .isChangedBelow */ .M)(subject.pull, added, planState);
        const refilled = (0,_progress_moved_on_base_js__WEBPACK_IMPORTED_MODULE_3__/* .refilledFolders */ .Jg)(subject, planState).filter((each) => !isTakenBelow(each));
        const { drafts, rest } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFirst */ .Ms)([...(0,_progress_moved_on_base_js__WEBPACK_IMPORTED_MODULE_3__/* .lostFolders */ .UL)(subject, planState), ...refilled], () => true, (each) => [describeFolder(each, subject, planState)]);
        return [...drafts, ...andMore(rest, planState)];
    },
};
function describeFolder({ folder, path, added }, { changes, pull }, planState) {
    const { branch } = planState.snapshot.base;
    const change = changes.find((each) => each.path === path);
    const out = change && (0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .takeOut */ .gu)(change, changes, pull, planState);
    if (added === undefined) {
        return {
            path,
            kind: 'create',
            wanted: `a folder that "${branch}" still has, or one that is new`,
            found: `the folder "${folder}", which "${branch}" no longer has`,
            message: `The folder "${folder}" was moved or deleted on "${branch}" after this branch began, and this branch creates "${path}" in it. Git would move the file to the new place of the folder.`,
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .offer */ .x)(out, (0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .decide */ .LD)(`Merge "${branch}" into this branch, and list the new path of the file in the plan`)),
        };
    }
    return {
        path,
        kind: 'delete',
        wanted: `no files in "${folder}" that this branch does not know`,
        found: `"${added}", which "${branch}" now has there`,
        message: `This branch moves everything out of the folder "${folder}", but "${branch}" now has "${added}" in it. Git would move that file too.`,
        ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .offer */ .x)(out, (0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .decide */ .LD)(`Merge "${branch}" into this branch, and leave "${added}" where it is`)),
    };
}
function andMore(rest, { snapshot }) {
    const [first] = rest;
    if (!first)
        return [];
    const { branch } = snapshot.base;
    return [
        {
            wanted: 'folders that neither side has moved while the other one creates files in them',
            found: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .moreOf */ .bd)(rest.length, 'such folder'),
            message: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .thereAreMore */ .qi)(rest.length, 'folder')} that this branch or "${branch}" has moved while the other one creates files in ${rest.length === 1 ? 'it' : 'them'}, such as "${first.folder}".`,
            ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(rest.length),
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .offer */ .x)({ kind: 'remove-path', title: 'Do the same for these folders' }),
        },
    ];
}


/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   Gp: () => (/* binding */ editPlan),
/* harmony export */   HT: () => (/* binding */ MOST_TAKEN_OUT),
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   cM: () => (/* binding */ generate),
/* harmony export */   cO: () => (/* binding */ nameMerge),
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   gu: () => (/* binding */ takeOut),
/* harmony export */   l$: () => (/* binding */ entangled),
/* harmony export */   l4: () => (/* binding */ rebaseOnto),
/* harmony export */   pY: () => (/* binding */ leaveTo),
/* harmony export */   r2: () => (/* binding */ removal),
/* harmony export */   vL: () => (/* binding */ takeOutAll),
/* harmony export */   w4: () => (/* binding */ admit),
/* harmony export */   wu: () => (/* binding */ mergeBase),
/* harmony export */   zQ: () => (/* binding */ takeBackMerge)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8060);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2745);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3274);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9801);
/* harmony import */ var _progress_collisions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5430);
/* harmony import */ var _progress_merges_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9305);
/* harmony import */ var _progress_path_hazards_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8288);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1650);
/* harmony import */ var _progress_shared_commits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9881);
/* harmony import */ var _progress_units_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2208);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5703);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7421);
/** The ways out of findings. Tests apply every one of them. */


















/** @param changes all changes of the pull request, because some have to be removed together */
function takeOut(change, changes, pull, planState) {
    return takeOutAll([change], 1, changes, pull, planState);
}
/** A longer command would be unreadable. */
const MOST_TAKEN_OUT = 50;
/**
 * @param blamed the first paths that have to be removed
 * @param count how many there are. There is a command only if `blamed` has all of them
 */
function takeOutAll(blamed, count, changes, pull, planState) {
    const { snapshot, facts } = planState;
    if (facts.withoutWays)
        return UNREAD_WAY;
    const together = entangled(blamed, changes, planState);
    for (const each of together) {
        const shared = sharedWith(each, pull, planState);
        if (shared)
            return rebaseWithout(shared, pull, snapshot);
    }
    const [keeper] = together.flatMap((each) => keptAbove(each, pull, planState) ?? []);
    if (keeper) {
        const title = `Move the change to ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .pullName */ .N4)(keeper)}, which has the same commit (removing it here would remove it there too)`;
        return { kind: 'remove-path', title };
    }
    const nested = together.find((each) => isNested(each, pull, planState));
    if (nested)
        return { kind: 'remove-path', title: `Move the repository "${nested.path}" out of this one` };
    const isRename = blamed.every(({ renamedTo, renamedFrom }) => (renamedTo ?? renamedFrom) !== undefined);
    const what = `${isRename ? 'rename' : 'change'}${count === 1 ? '' : 's'}`;
    const where = count === 1 ? '' : ` of these ${count.toLocaleString('en-US')} files`;
    const first = pull.merging
        ? 'Commit the merge that is in progress, then remove'
        : pull.unstashable
            ? 'Commit your work, then remove'
            : 'Remove';
    const title = `${first} the ${what}${where} from ${workOf(pull)}`;
    const isWhole = blamed.length === count && count <= MOST_TAKEN_OUT;
    const command = isWhole ? removal(together, pull, planState) : undefined;
    return { kind: 'remove-path', title, ...(command === undefined ? {} : { command }) };
}
/** In the place of a way that nobody reads. */
const UNREAD_WAY = { kind: 'remove-path', title: 'Remove the change' };
/**
 * An open pull request of an item that has a commit in common with this one, by which the path is changed. If this one took
 * the change back, the merge of both would take it back too, without a conflict.
 */
function sharedWith(change, pull, planState) {
    const { path, encoding } = change;
    if (encoding === 'invalid')
        return undefined;
    const { facts, snapshot } = planState;
    const { revision } = pull;
    const isGit = snapshot.source === 'git';
    if (isGit && mayShare(pull, planState).size === 0)
        return undefined;
    const met = planState.collisions({ item: _progress_collisions_js__WEBPACK_IMPORTED_MODULE_8__/* .NOBODY */ .o, changes: [change] });
    let [known, pending] = [0, 0];
    for (const { theirs, other } of met) {
        // Of one below it, this one has all that is shared: it began with that.
        if (other.pull === pull || theirs.path !== path || planState.stacks.below(pull).includes(other.pull))
            continue;
        if (isGit && !mayShare(pull, planState).has(other.pull))
            continue;
        // GitHub is asked only where it is likely: each question costs requests there.
        if (!isGit && !isSameAt(path, pull, other.pull, facts))
            continue;
        const isShared = facts.sharedChange({ revision, other: other.pull.revision, path });
        if (isShared === true)
            return { other: other.pull, isSame: isSameAt(path, pull, other.pull, facts) };
        if (isShared === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            pending += 1;
        else
            known += 1;
        // The first one is mostly enough, so each round asks about twice as many. GitHub is asked once.
        if (isGit && pending > known)
            return undefined;
    }
    return undefined;
}
const sharers = new WeakMap();
/** The other open pull requests that may share commits with this one. Kept, because every change is compared with all of them. */
function mayShare(pull, planState) {
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(sharers, planState, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(known, pull, () => {
        const others = planState.activePulls().map((each) => each.pull);
        return new Set(others.filter((other) => other !== pull && (0,_progress_shared_commits_js__WEBPACK_IMPORTED_MODULE_12__/* .shareCommits */ .O)(pull, other, planState.snapshot) !== false));
    });
}
/** A branch that is built on this one, and whose item may make the change, which both have by a commit of this one. Git only. */
function keptAbove({ path, kind, encoding }, pull, planState) {
    const { facts, snapshot } = planState;
    if (snapshot.source !== 'git' || encoding === 'invalid')
        return undefined;
    const uppers = uppersOf(pull, planState).flatMap(({ above, progress: { item, plan, merges } }) => (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind) ? above : []);
    return uppers.find((above) => facts.sharedChange({ revision: pull.revision, other: above.revision, path }) === true);
}
const builtOn = new WeakMap();
function uppersOf(pull, planState) {
    const { progress: all, pullsOf, stacks } = planState;
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(builtOn, planState, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(known, pull, () => [...all.values()].flatMap((progress) => {
        const above = pullsOf(progress).filter((one) => stacks.below(one).includes(pull));
        return above.length > 0 ? [{ progress, above }] : [];
    }));
}
function isSameAt(path, one, other, facts) {
    const first = facts.entry({ revision: one.revision, path });
    const second = facts.entry({ revision: other.revision, path });
    return first !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && second !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && first !== _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn && second !== _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn && (0,_progress_merges_js__WEBPACK_IMPORTED_MODULE_9__/* .sameEntry */ .dI)(first, second);
}
/** A repository that is no submodule: git neither stashes nor removes it. */
function isNested(change, pull, { facts }) {
    if (change.kind !== 'create' || (0,_progress_path_hazards_js__WEBPACK_IMPORTED_MODULE_10__/* .specialPath */ .pb)(change, pull, facts) !== 'a submodule')
        return false;
    return facts.entry({ revision: pull.revision, path: '.gitmodules' }) === null;
}
/** Git neither merges nor rebases over work that is not committed. */
function onceCommitted(pull, title) {
    if (!pull?.uncommitted)
        return title;
    return `Commit your work, then ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
function rebaseWithout({ other, isSame }, pull, snapshot) {
    const { base, source } = snapshot;
    const { branch, head } = other;
    const without = `Rebase onto "${base.branch}" without the commits of "${branch}"`;
    if (!isSame) {
        const title = onceCommitted(pull, `${without}, which change it too, then remove what is left`);
        return { kind: 'remove-path', title };
    }
    const isRemote = source === 'github';
    const spans = [base.branch, branch].map((name) => (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(`${name}:refs/remotes/origin/${name}`));
    const fetch = isRemote ? `git fetch origin ${spans.join(' ')} && ` : '';
    return {
        kind: 'run',
        title: onceCommitted(pull, `${without}, which has the same change (removing it here would remove it there too)`),
        command: `${fetch}git rebase --onto ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(baseName(snapshot))} ${head.slice(0, 10)}`,
    };
}
function workOf(pull) {
    return pull.number === undefined ? 'this branch' : 'this pull request';
}
/** Adds the other ends of renames, and the created files that cannot stay if the blamed ones are restored. */
function entangled(blamed, changes, planState) {
    const { at } = placesIn(changes);
    const ends = blamed.flatMap((each) => [each, ...at(each.renamedTo), ...at(each.renamedFrom)]);
    return [...new Set([...ends, ...ends.flatMap((each) => inItsPlace(each, changes, planState))])];
}
/** Created files that have the key of a deleted one, or that cannot exist in one checkout with the file as it was. */
function inItsPlace(change, changes, planState) {
    const { path, kind } = change;
    const { at, createdBelow } = placesIn(changes);
    const entries = kind === 'delete' ? (0,_progress_units_js__WEBPACK_IMPORTED_MODULE_13__/* .uniqueEntries */ .Sb)(planState) : [];
    const keys = entries.flatMap((entry) => (0,_plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .unitOf */ .uF)(entry, path) ?? []).map(_progress_units_js__WEBPACK_IMPORTED_MODULE_13__/* .keyIn */ .xB);
    const above = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .withParents */ .M2)(path).flatMap((each) => at(each));
    return [
        ...(0,_progress_units_js__WEBPACK_IMPORTED_MODULE_13__/* .unitsIn */ .rC)(changes, entries).flatMap((each) => (keys.includes((0,_progress_units_js__WEBPACK_IMPORTED_MODULE_13__/* .keyIn */ .xB)(each.unit)) ? each.changes : [])),
        ...above.filter((each) => each.kind === 'create' && each !== change),
        ...createdBelow(path),
    ];
}
const places = new WeakMap();
/** Kept for each list, because every finding on it needs this. */
function placesIn(changes) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(places, changes, () => {
        // Few paths have more than one change, and a list for each path would take much memory.
        const first = new Map();
        const others = new Map();
        const below = new Map();
        const restored = new Set();
        for (const change of changes) {
            if (first.has(change.path))
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .append */ .BC)(others, change.path, change);
            else
                first.set(change.path, change);
            if (change.kind !== 'create')
                restored.add(change.path);
        }
        for (const change of changes) {
            if (change.kind !== 'create')
                continue;
            for (const folder of (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .withParents */ .M2)(change.path))
                if (restored.has(folder))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .append */ .BC)(below, folder, change);
        }
        return {
            at(path) {
                const change = first.get(path);
                return change ? [change, ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .listAt */ .gT)(others, path)] : [];
            },
            createdBelow: (folder) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .listAt */ .gT)(below, folder),
        };
    });
}
/**
 * Undefined for a name that no shell can be given, for a fork, whose clone may call the base as it likes, while a merge is in
 * progress, and where git cannot save what is not committed.
 */
function removal(changes, pull, planState) {
    const { snapshot, facts } = planState;
    const isUnprintable = ({ path, encoding }) => encoding === 'invalid' || (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_14__/* .visible */ .RK)(path) !== path;
    const isByHand = (change) => isUnprintable(change) || isNested(change, pull, planState);
    if (!pull.sameRepository || pull.merging || pull.unstashable || changes.some(isByHand))
        return undefined;
    const named = (isNamed) => changes.filter(isNamed).map(({ path }) => path);
    const created = named(({ kind }) => kind === 'create');
    const others = named(({ kind }) => kind !== 'create');
    const isMoved = (change) => change.kind === 'modify' && (0,_progress_path_hazards_js__WEBPACK_IMPORTED_MODULE_10__/* .specialPath */ .pb)(change, pull, facts) === 'a submodule';
    const mayBeUncommitted = (pull.uncommitted ?? 0) > 0 ? named(({ kind }) => kind !== 'delete') : [];
    const [below] = planState.stacks.below(pull);
    const base = (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(below ? nameBelow(below) : baseName(snapshot));
    const steps = [
        git('stash push --include-untracked', mayBeUncommitted),
        git(mayBeUncommitted.length > 0 ? 'rm --ignore-unmatch' : 'rm', created),
        git(`checkout "$(git merge-base ${base} HEAD)"`, others),
        // A checkout leaves the files of a submodule as they are.
        git('submodule update', named(isMoved)),
    ].filter((step) => step !== undefined);
    return steps.join(' && ');
}
function git(command, paths) {
    if (paths.length === 0)
        return undefined;
    return `git ${command} -- ${paths.map((path) => (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(pathspec(path))).join(' ')}`;
}
/** Relative to the root of the repository. The short form is used only for names that Git does not read as a pattern. */
function pathspec(path) {
    return /^[\w.]/.test(path) && !/^_|[*?[\\]/.test(path) ? `:/${path}` : `:(top,literal)${path}`;
}
/** The name of the branch of a pull request in a clone. */
function nameBelow({ branch, number, ref = branch }) {
    return number === undefined ? ref : `origin/${branch}`;
}
/** The name of the base in a clone. */
function baseName({ source, base }) {
    return source === 'github' ? `origin/${base.branch}` : (base.ref ?? base.branch);
}
/** The branch of the pull request that this one stands on. A stack has to be linear, so nothing is merged. */
function rebaseOnto({ branch, number, ref = branch }, pull) {
    if (number === undefined) {
        // What the branch below has replaced since, git takes for work of this one.
        const title = `Rebase onto "${branch}" (skip a commit that "${branch}" has replaced: git rebase --skip)`;
        return { kind: 'merge-base', title: onceCommitted(pull, title), command: `git rebase ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(ref)}` };
    }
    return {
        kind: 'merge-base',
        title: `Rebase onto "${branch}"`,
        command: `${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .fetchBranch */ .D)(branch)} && git rebase ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(`origin/${branch}`)}`,
    };
}
/** Takes back the merge of an item's pull request that brought the path into the branch of this one: it went into the wrong branch. */
function takeBackMerge(path, { branch, sameRepository }, { snapshot, plans }) {
    if (!sameRepository)
        return undefined;
    for (const merged of snapshot.merged) {
        const { mergeCommit, changes } = merged;
        const isHere = merged.sameRepository && merged.base === branch && changes.complete;
        if (!isHere || mergeCommit === null || !changes.list.some((each) => each.path === path))
            continue;
        const item = plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_17__/* .itemsOf */ .S3).find((each) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__/* .claims */ .OM)(each, merged.branch));
        if (!item)
            continue;
        const command = `git revert -m 1 ${mergeCommit}`;
        const title = `${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .pullName */ .N4)(merged)} was merged into "${branch}", and not into the base: take that merge back (${command}), and open a new pull request of item "${item.item}"`;
        return { kind: 'run', title, command };
    }
    return undefined;
}
/** @param pull whose work it is, where that is known */
function mergeBase(snapshot, pull) {
    const { branch } = snapshot.base;
    const merge = `git merge ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(baseName(snapshot))}`;
    return {
        kind: 'merge-base',
        title: onceCommitted(pull, `Merge "${branch}" into this branch, or rebase onto it`),
        command: snapshot.source === 'github' ? `${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .fetchBranch */ .D)(branch)} && ${merge}` : merge,
    };
}
/**
 * Undefined if the other item may not make this change, if a third one changes the path too, if the file has a unique key, or if
 * what this pull request creates needs the change.
 */
function leaveTo(change, pull, owner, planState) {
    if (planState.facts.withoutWays)
        return undefined;
    const { path, kind } = change;
    const { item, plan, merges } = owner;
    const isAllowed = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind) &&
        !(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .forbids */ .kT)(glob, path)) &&
        (0,_progress_path_hazards_js__WEBPACK_IMPORTED_MODULE_10__/* .isSafeFor */ .Vb)(item, change, pull, planState.facts);
    const isInTheWay = planState
        .collisions({ item, changes: [change] })
        .some(({ theirs, other }) => other.pull !== pull || theirs.path !== path);
    const isKeyed = (0,_progress_units_js__WEBPACK_IMPORTED_MODULE_13__/* .unitsIn */ .rC)([change], (0,_progress_units_js__WEBPACK_IMPORTED_MODULE_13__/* .uniqueEntries */ .Sb)(planState)).length > 0;
    const isReplaced = pull.changes.complete && inItsPlace(change, pull.changes.list, planState).length > 0;
    if (!isAllowed || isInTheWay || isKeyed || isReplaced)
        return undefined;
    return { kind: 'leave-to', title: `Leave the change to item "${item.item}"` };
}
/** For the pull request of another item, unless it deletes the file: then waiting does not help. */
function waitFor(pull, { base }) {
    return {
        kind: 'wait-for',
        title: `Wait until ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .pullName */ .N4)(pull)} has merged, then merge "${base.branch}" into this branch`,
    };
}
/** `withProvedEdits` later drops edits that do not work. */
function editPlan(edit, title) {
    return { kind: 'edit-file', title, edits: [(0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_6__/* .lineEdit */ .T_)(edit)] };
}
/** The title says what the line becomes, because nothing else prints it. */
function editPlanLine(edit, title) {
    const way = editPlan(edit, title);
    const { line, remove, insert } = (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_6__/* .lineEdit */ .T_)(edit);
    const place = remove > 0 ? `line ${line} becomes` : `after line ${line - 1} add`;
    return { ...way, title: `${title}: ${place} "${insert.join(' ').trim()}"` };
}
/** For files that every branch changes along the way and that the integration generates again. */
function generate(path, { item, plan }, { base }) {
    const title = `Add the path to "generated" in the plan on "${base.branch}", so that every item may change it`;
    return editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_6__/* .generatedEdit */ .oI)(plan, item, path), title);
}
/** Names a merge in the plan, so that it counts and finishes the item. */
function nameMerge({ when, merged }, { item, plan }, { base }) {
    return editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_6__/* .mergedEdit */ .hO)(plan, item, merged), `${when}, record that in the plan on "${base.branch}"`);
}
/** Whether all changes of a list are allowed for an item. */
const ofItems = new WeakMap();
/**
 * Makes the branch a branch of the item. Undefined if it is from a fork, if the item already has an open pull request, or if
 * the branch makes a change that the item may not make.
 */
function claim(pull, changes, { item, plan, pulls, merges, finished }, { base }) {
    const isIts = ({ path, kind }) => (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind);
    if (finished || !pull.sameRepository || pulls.length > 0 || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isDetached */ .$w)(pull.branch))
        return undefined;
    const first = changes[0];
    // Most owners of one path may not make another change, so the whole list is rarely looked at.
    if (!first || !isIts(first))
        return undefined;
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(ofItems, changes, () => new Map());
    const isAll = (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(known, item, () => changes.every(isIts));
    if (!isAll)
        return undefined;
    return editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_6__/* .claimEdit */ .RD)(plan, item, pull.branch), `If this is the work of item "${item.item}", add branch "${pull.branch}" to that item in the plan on "${base.branch}"`);
}
const admitted = new WeakMap();
/** Undefined in Git, which has no numbers of pull requests. */
function admit(pull, { item, plan }, { base }) {
    const { number } = pull;
    if (number === undefined)
        return undefined;
    const ways = (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(admitted, pull, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(ways, plan, () => editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_6__/* .admitEdit */ .W3)(plan, item, number, 'say why'), `Admit ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .pullName */ .N4)(pull)} in plan "${plan.id}" on "${base.branch}" and give a reason`));
}


/***/ })

};
