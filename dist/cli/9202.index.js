export const id = 9202;
export const ids = [9202];
export const modules = {

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


/***/ })

};
