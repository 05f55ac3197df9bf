export const id = 689;
export const ids = [689];
export const modules = {

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ waves),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);
/** The order that dependencies give: what must be finished before what. Iterative, for chains of any length. */

/** All items that an item depends on, directly or through others, by `keyOf`. An edge to nowhere counts for nothing. */
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
 * Items whose dependencies are all in earlier waves, wave by wave, each in the order of plans and items. With `items`,
 * only those are laid out; what they depend on through others still counts. What goes round in a circle comes last.
 */
function waves(plans, items = plans.flatMap(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)) {
    const dependencies = dependenciesOf(plans);
    const laidOut = new Set(items.map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
    const waiting = new Map();
    const dependents = new Map();
    for (const item of items) {
        const before = [...dependencies(item)].filter((key) => laidOut.has(key));
        waiting.set((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), before.length);
        for (const key of before) {
            const list = dependents.get(key);
            if (list)
                list.push(item);
            else
                dependents.set(key, [item]);
        }
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

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ indexFolders),
/* harmony export */   Qq: () => (/* binding */ deletedPaths),
/* harmony export */   Wu: () => (/* binding */ createdIn),
/* harmony export */   Y5: () => (/* binding */ takenFrom)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7373);
/**
 * Folders that open item pull requests empty together. Git takes such a folder for moved where its files went elsewhere,
 * and wants to move the files too that another branch creates in it.
 * Source: https://git-scm.com/docs/git-config#Documentation/git-config.txt-mergedirectoryRenames
 */




/** @param atTip what is directly in a folder at the base's tip */
function indexFolders(all, atTip) {
    const creators = new Map();
    const takers = new Map();
    for (const owner of all) {
        for (const [folder, change] of createdIn(owner.changes))
            (0,_merges_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .BC)(creators, folder, { owner, change });
        for (const [folder, change] of takenFrom(owner.changes))
            (0,_merges_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .BC)(takers, folder, { owner, change });
    }
    const known = new Map();
    function isEmptied(folder) {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const taken = new Set((takers.get(folder) ?? []).flatMap(({ owner }) => deletedPaths(owner.changes)));
        const emptied = holdsOnly(folder, taken);
        known.set(folder, emptied);
        return emptied;
    }
    /** Does nothing but these paths stand below the folder? */
    function holdsOnly(folder, taken) {
        const entries = atTip(folder);
        if (entries === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
        const paths = (entries ?? []).map(({ name, mode }) => ({ path: `${folder}/${name}`, mode }));
        if (paths.some(({ path, mode }) => (mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7 ? !takers.has(path) : !taken.has(path))))
            return false;
        const folders = paths.filter(({ mode }) => mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7).map(({ path }) => holdsOnly(path, taken));
        return folders.includes(false) ? false : folders.includes(_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG) ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : true;
    }
    function meetings(folder, mine, others, subject) {
        const strangers = others.filter(({ owner }) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(owner.item) !== (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(subject.item));
        if (strangers.length === 0 || isEmptied(folder) !== true)
            return [];
        const isMoved = (takers.get(folder) ?? []).some(({ owner }) => owner.changes.some(({ kind }) => kind === 'create'));
        return strangers.map(({ owner, change }) => ({ folder, mine, theirs: change, other: owner, isMoved }));
    }
    return (subject) => [
        ...[...createdIn(subject.changes)].flatMap(([folder, mine]) => meetings(folder, mine, takers.get(folder) ?? [], subject)),
        ...[...takenFrom(subject.changes)].flatMap(([folder, mine]) => meetings(folder, mine, creators.get(folder) ?? [], subject)),
    ];
}
/** The folders that files are created directly in (files whose names can be asked for), each with the first of them. */
function createdIn(changes) {
    const found = new Map();
    for (const change of changes) {
        const folder = parentOf(change.path);
        if (change.kind !== 'create' || change.encoding === 'invalid')
            continue;
        if (folder !== '' && !found.has(folder))
            found.set(folder, change);
    }
    return found;
}
/** The folders that files below are deleted from and none created below, each with the first of those files. */
function takenFrom(changes) {
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
}
function deletedPaths(changes) {
    return changes.filter(({ kind }) => kind === 'delete').map(({ path }) => path);
}
/** All folders that a path is in, from the nearest one up to the first that is known: those above it are known too. */
function foldersOf(path, known) {
    const found = [];
    for (let folder = parentOf(path); folder !== '' && !known.has(folder); folder = parentOf(folder))
        found.push(folder);
    return found;
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 9022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ byPath),
  M: () => (/* binding */ planStateOf)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/waves.js
var waves = __webpack_require__(9093);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/progress/merges.js
var merges = __webpack_require__(7373);
;// CONCATENATED MODULE: ./lib/core/progress/collisions.js
/** Where two item pull requests change one path, or paths that one checkout cannot hold side by side. */



/** Indexes every change once; the cost of asking then grows with the collisions found, not with the pull requests. */
function indexChanges(all) {
    const at = new Map();
    for (const owner of all) {
        for (const change of owner.changes)
            (0,merges/* append */.BC)(at, (0,glob/* fold */.AU)(change.path), { owner, change });
    }
    // A file in the way of a directory: the places below each changed path that is one.
    const below = new Map();
    const changedAbove = new Map();
    for (const [path, places] of at) {
        for (const above of aboveOf(path, at, changedAbove))
            for (const place of places)
                (0,merges/* append */.BC)(below, above, place);
    }
    return (subject) => {
        const collisions = [];
        for (const mine of subject.changes) {
            const path = (0,glob/* fold */.AU)(mine.path);
            const places = [
                ...(at.get(path) ?? []),
                ...aboveOf(path, at, changedAbove).flatMap((above) => at.get(above) ?? []),
                ...(below.get(path) ?? []),
            ];
            for (const { owner, change } of places) {
                if ((0,plan_plan/* keyOf */.TN)(owner.item) !== (0,plan_plan/* keyOf */.TN)(subject.item))
                    collisions.push({ mine, theirs: change, other: owner });
            }
        }
        return collisions;
    };
}
/** The directories above a path at which somebody changes a file. Cached by directory: neighbours share them. */
function aboveOf(path, at, cache) {
    const slash = path.lastIndexOf('/');
    if (slash < 0)
        return [];
    const directory = path.slice(0, slash);
    let above = cache.get(directory);
    if (!above) {
        above = (0,glob/* withParents */.M2)(directory).filter((each) => at.has(each));
        cache.set(directory, above);
    }
    return above;
}

// EXTERNAL MODULE: ./lib/core/progress/emptied-folders.js
var emptied_folders = __webpack_require__(2579);
// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress_progress = __webpack_require__(1650);
;// CONCATENATED MODULE: ./lib/core/progress/plan-state.js
/** One set of plans over one snapshot: who stands for which item, what depends on what, whose changes collide. */








/** How far everything is under these plans, once the pull requests of their branches are read. */
function planStateOf(plans, snapshot, facts) {
    const dependencies = (0,waves/* dependenciesOf */.h)(plans);
    const roster = (0,progress_progress/* rosterOf */.ru)(plans, dependencies, snapshot, facts);
    if (roster === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { progress, clashes } = roster;
    const all = [...progress.values()];
    const roles = new Map();
    for (const each of all) {
        const [first, ...others] = each.pulls;
        if (first)
            roles.set(first, { kind: 'item', progress: each });
        for (const pull of others)
            if (first)
                roles.set(pull, { kind: 'duplicate', progress: each, first });
        const latest = each.merges.at(-1);
        for (const pull of each.leftovers)
            roles.set(pull, { kind: 'duplicate', progress: each, first: first ?? latest ?? pull });
    }
    for (const { pull, claimants } of clashes)
        roles.set(pull, { kind: 'clash', claimants });
    const waiting = new Map();
    const waitsFor = (ref) => {
        const known = waiting.get((0,plan_plan/* keyOf */.TN)(ref));
        if (known)
            return known;
        const keys = dependencies(ref);
        const unfinished = all.filter(({ item, finished }) => !finished && keys.has((0,plan_plan/* keyOf */.TN)(item)));
        waiting.set((0,plan_plan/* keyOf */.TN)(ref), unfinished);
        return unfinished;
    };
    const itemPull = (pull, of) => ({
        pull,
        progress: of,
        item: of.item,
        plan: of.plan,
        changes: ownChanges(pull, all.filter(({ item }) => dependencies(of.item).has((0,plan_plan/* keyOf */.TN)(item))), snapshot, facts),
    });
    const activePulls = () => all.flatMap((each) => each.pulls
        .slice(0, 1)
        .filter(({ changes }) => changes.complete)
        .map((pull) => itemPull(pull, each)));
    let index;
    let folders;
    return {
        snapshot,
        facts,
        plans,
        progress,
        owners: all.filter(({ item, finished }) => !finished && (!item.isIntegration || item.branches.length > 0 || waitsFor(item).length > 0)),
        waitsFor,
        itemPull,
        roleOf: (pull) => roles.get(pull) ?? { kind: 'outsider', why: whyOutsider(pull, plans) },
        ordered: (a, b) => dependencies(a).has((0,plan_plan/* keyOf */.TN)(b)) || dependencies(b).has((0,plan_plan/* keyOf */.TN)(a)),
        collisions(subject) {
            index ??= indexChanges(activePulls());
            return index(subject);
        },
        emptiedFolders(subject) {
            folders ??= (0,emptied_folders/* indexFolders */.Ev)(activePulls(), (path) => facts.folder({ revision: snapshot.base.commit, path }));
            return folders(subject);
        },
    };
}
/** Stacked work: what differs from the base but not from a dependency's tip below is that dependency's doing. Git only. */
function ownChanges(pull, dependencies, snapshot, facts) {
    if (!pull.changes.complete)
        return [];
    if (snapshot.source !== 'git')
        return byPath(pull.changes.list);
    const below = dependencies
        .flatMap(({ pulls }) => pulls)
        .map(({ head }) => facts.stacked({ revision: pull.revision, upon: head }));
    const changedSince = below.flatMap((paths) => (paths === facts_facts/* PENDING */.eG || paths === null ? [] : [new Set(paths)]));
    return byPath(pull.changes.list).filter(({ path }) => changedSince.every((paths) => paths.has(path)));
}
/** However a source lists them, findings come in one order. */
function byPath(changes) {
    return [...changes].sort((a, b) => (0,order/* compare */.U)(a.path, b.path) || (0,order/* compare */.U)(a.kind, b.kind));
}
function whyOutsider(pull, plans) {
    if ((0,branch_names/* isDetached */.$w)(pull.branch))
        return `the ${pull.branch} is on no branch, so no item claims it`;
    const claims = plans.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan).flatMap((item) => item.branches.map((branch) => ({ item, branch }))));
    const same = claims.find(({ branch }) => (0,branch_names/* claimMatches */.ob)(branch, pull.branch));
    if (same)
        return `branch "${pull.branch}" comes from another repository, so it does not stand for item "${same.item.item}"`;
    const near = claims.find(({ branch }) => (0,branch_names/* claimMatches */.ob)(branch.toLowerCase(), pull.branch.toLowerCase()));
    if (near)
        return `branch "${pull.branch}" is no item's; letter case counts: item "${near.item.item}" has "${near.branch}"`;
    return `branch "${pull.branch}" is claimed by no item`;
}


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vh: () => (/* binding */ byNumber),
  N4: () => (/* binding */ pullName),
  ru: () => (/* binding */ rosterOf)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/core/progress/merge-order.js
/** Which of two merges came first: by the server's times, or in git by the order in which its history has them. */
/** Did the merge come before the item's latest? Where nobody can tell, it did not. */
function cameBefore(merge, { item, merges, done }, snapshot) {
    if (item.dropped !== undefined)
        return false;
    const last = merges.at(-1);
    if (last)
        return isEarlier(merge, last, snapshot);
    // Done by a commit that the plan names, of which there is no time; in git, where no branch is found, maybe done.
    return !done && snapshot.source !== 'git';
}
function isEarlier(a, b, { source, merged }) {
    if (a.mergeCommit === b.mergeCommit)
        return false;
    if (a.mergedAt !== undefined && b.mergedAt !== undefined)
        return a.mergedAt < b.mergedAt;
    // Git lists first what was merged first.
    return source === 'git' && merged.indexOf(a) < merged.indexOf(b);
}

// EXTERNAL MODULE: ./lib/core/progress/merges.js
var progress_merges = __webpack_require__(7373);
;// CONCATENATED MODULE: ./lib/core/progress/progress.js
/**
 * How far every item is. Finished = merged as the plan said before the merge, and neither reopened nor reverted; or dropped.
 * Of an integration only a merge counts that came after those of all its items.
 * All else is unfinished, also an item without any pull request: what cannot be proved has not happened.
 */







function rosterOf(plans, dependenciesOf, snapshot, facts) {
    const listed = plans.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan).map((item) => ({ item, plan })));
    const unread = listed.filter(({ item }) => !claimsRead(item, facts));
    if (unread.length > 0)
        return facts_facts/* PENDING */.eG;
    const merges = (0,progress_merges/* countMerges */.Bu)(listed, snapshot, facts);
    const laterMerges = (item) => listed
        .filter((each) => dependenciesOf(each.item).has((0,plan_plan/* keyOf */.TN)(item)))
        .flatMap((each) => merges.get((0,plan_plan/* keyOf */.TN)(each.item)) ?? []);
    const judged = listed.map(({ item, plan }) => {
        const own = merges.get((0,plan_plan/* keyOf */.TN)(item)) ?? [];
        const elsewhere = (0,progress_merges/* mergedElsewhere */.Lq)(item, snapshot, facts);
        const merged = own.length > 0 || elsewhere.done;
        const all = elsewhere.merge ? (0,progress_merges/* byTime */.XL)([...new Set([...own, elsewhere.merge])]) : own;
        const isTakenBack = merged && (0,progress_merges/* isReverted */.sE)(all, laterMerges(item), snapshot, facts);
        const reverted = isTakenBack === true;
        const unread = isTakenBack === questions/* UNREAD */.yn ? 'whether it was reverted could not be read' : unreadAbout(item, snapshot, facts);
        const because = reverted
            ? 'was merged and then reverted'
            : merged
                ? ''
                : (elsewhere.because ?? unmerged(item, snapshot));
        return { item, plan, merges: all, reverted, done: merged && !reverted, because, ...(unread ? { unread } : {}) };
    });
    const candidates = judged.map((each) => each.item.isIntegration && each.done ? whole(each, judged, snapshot) : each);
    const clashes = [];
    const pullsOf = new Map();
    for (const pull of snapshot.pulls) {
        if (!(0,progress_merges/* isOwn */.NP)(pull, snapshot))
            continue;
        const claimants = rank(candidates.filter(({ item }) => (0,progress_merges/* claims */.OM)(item, pull.branch)));
        const first = claimants[0];
        if (!first)
            continue;
        if (first.length > 1 && first.every(isUnfinished)) {
            clashes.push({ pull, claimants: first.map(({ item }) => item) });
            continue;
        }
        for (const { item } of first.slice(0, 1))
            (0,progress_merges/* append */.BC)(pullsOf, (0,plan_plan/* keyOf */.TN)(item), pull);
    }
    const progress = candidates.map((each) => settle(each, pullsOf.get((0,plan_plan/* keyOf */.TN)(each.item)) ?? [], snapshot, facts));
    return { progress: new Map(progress.map((each) => [(0,plan_plan/* keyOf */.TN)(each.item), each])), clashes };
}
/** What of its merges could not be read. */
function unreadAbout(item, snapshot, facts) {
    const { merged } = item;
    if (merged && 'pull' in merged && facts.number({ pull: merged.pull }) === questions/* UNREAD */.yn)
        return `#${merged.pull}, which is said to have merged for it, could not be read`;
    if (merged && 'commit' in merged && facts.reached({ commit: merged.commit }) === questions/* UNREAD */.yn)
        return `whether ${merged.commit} is in the base could not be read`;
    const own = snapshot.merged.filter((each) => (0,progress_merges/* isOwn */.NP)(each, snapshot) && (0,progress_merges/* claims */.OM)(item, each.branch));
    return own.map((each) => (0,progress_merges/* unreadOf */.Ds)(each, facts)).find((reason) => reason !== undefined);
}
function unmerged(item, snapshot) {
    const empty = (0,progress_merges/* emptyMerge */.uX)(item, snapshot);
    if (empty)
        return `has no merged pull request that counts: ${pullName(empty)} changed no file`;
    const isAstray = snapshot.merged.some((each) => each.sameRepository && (0,progress_merges/* claims */.OM)(item, each.branch));
    return `has no merged pull request${isAstray ? ' that counts' : ''}`;
}
/** What an integration was to put together had to be there: one that merged before an item has not done it yet. */
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
/** The claim of an unfinished item goes before those of finished ones, and theirs before those of dropped ones. */
function rank(claimants) {
    const ranks = [
        claimants.filter(isUnfinished),
        claimants.filter(({ item, done }) => item.dropped === undefined && done),
        claimants.filter(({ item }) => item.dropped !== undefined),
    ];
    return ranks.filter((each) => each.length > 0);
}
function settle(candidate, claimed, snapshot, facts) {
    const { item, plan, merges, reverted, done, unread } = candidate;
    const latest = merges.at(-1)?.mergedAt;
    const isLeftover = (pull) => done && latest !== undefined && pull.openedAt !== undefined && pull.openedAt < latest;
    const pulls = inOrder(item, claimed.filter((pull) => !isLeftover(pull)));
    const dropped = item.dropped !== undefined;
    const reopened = done && !dropped && pulls.length > 0;
    const answers = item.branches.map((branch) => facts.claim({ branch })).filter((answer) => answer !== facts_facts/* PENDING */.eG);
    const unprovable = answers.find((answer) => answer.unprovable !== undefined)?.unprovable ?? unread;
    // With the overview every open pull request is known, and with it its branch.
    const isOpenUnread = snapshot.answers.overview === undefined && answers.some(({ openUnread }) => openUnread);
    const isUntold = unread !== undefined || isOpenUnread;
    return {
        item,
        plan,
        merges,
        pulls,
        leftovers: inOrder(item, claimed.filter(isLeftover)),
        finished: dropped || (done && !reopened && !isUntold),
        reopened,
        reverted,
        known: snapshot.source !== 'git' ||
            done ||
            reverted ||
            hasCommit(item) ||
            (!hasNumber(item) && answers.some(({ found }) => found)),
        because: isUntold
            ? 'may have merged, or be open again: nobody can tell'
            : reopened
                ? `was reopened by ${pullName(pulls[0])}`
                : pulls[0] && !reverted
                    ? `is open as ${pullName(pulls[0])}`
                    : candidate.because,
        ...(unprovable === undefined ? {} : { unprovable }),
        ...(isOpenUnread ? { openUnread: true } : {}),
    };
}
/** Merged elsewhere, by a number that git cannot look up. */
function hasCommit({ merged }) {
    return merged !== undefined && 'commit' in merged;
}
function hasNumber({ merged }) {
    return merged !== undefined && 'pull' in merged;
}
/** The earliest first. In git, where there are no numbers: in the order of the item's claims, within a glob by name. */
function inOrder({ branches }, pulls) {
    const claim = ({ branch }) => branches.findIndex((each) => (0,branch_names/* claimMatches */.ob)(each, branch));
    return [...pulls].sort((a, b) => {
        const isNumbered = a.number !== undefined && b.number !== undefined;
        return isNumbered ? (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b) : claim(a) - claim(b) || (0,order/* compare */.U)(a.branch, b.branch);
    });
}
/** Pull requests in the order in which they were opened; branches by name. */
function byNumber(pulls) {
    return [...pulls].sort((a, b) => (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b) || (0,order/* compare */.U)(a.branch, b.branch));
}
function pullName(pull) {
    if (pull?.number !== undefined)
        return `#${pull.number}`;
    const branch = pull?.branch ?? '';
    return (0,branch_names/* isDetached */.$w)(branch) ? `the ${branch}` : `"${branch}"`;
}


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tZ: () => (/* binding */ PLAIN),
  Fo: () => (/* binding */ terminal),
  _F: () => (/* binding */ warningLines)
});

// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/text/findings-on.js
var findings_on = __webpack_require__(95);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/core/report/plan-lines.js
/** `after line 12`, or `in place of lines 12 to 14`. */
function placeWords({ after, replaces }) {
    if (!replaces)
        return `after line ${after}`;
    const [first, last] = replaces;
    return first === last ? `in place of line ${first}` : `in place of lines ${first} to ${last}`;
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
;// CONCATENATED MODULE: ./lib/core/report/preview.js
/** What merging a pull request that changes plans would make of others, for its reviewer: as a table, and as lines. */



const MOST_ROWS = 50;
/** Markdown: a heading, a sentence, a table; what turns red comes first. */
function previewBlocks(verdict, { url }) {
    const { shown, more } = firstOf(redFirst(verdict.preview ?? []), MOST_ROWS);
    if (shown.length === 0)
        return [];
    const lines = [
        row(['pull request', 'today', 'then', 'why']),
        row(['---', '---', '---', '---']),
        ...shown.map((each) => row([party(each, url), each.from, each.to, sentence(why(each))])),
    ];
    return [
        '### What merging this would change',
        `With ${party(verdict, url)} merged as it stands, and all others as they are: ${countsOf(verdict.preview ?? [])}.`,
        lines.join('\n'),
        ...(more > 0 ? [`and ${more} more`] : []),
    ];
}
/** Plain text, nothing escaped yet: a title, and a line for each. */
function previewLines({ preview = [] }) {
    if (preview.length === 0)
        return [];
    return [
        `merging this would change: ${countsOf(preview)}`,
        ...redFirst(preview).map((each) => {
            const reason = why(each);
            return `${each.from} -> ${each.to}  ${(0,words/* partyWords */.Ge)(each)}${reason === '' ? '' : `: ${reason}`}`;
        }),
    ];
}
function redFirst(preview) {
    const rank = ({ from, to }) => (to === 'success' ? (from === 'success' ? 2 : 1) : 0);
    return [...preview].sort((a, b) => rank(a) - rank(b));
}
/** `1 turns red, 2 turn green, 1 stays green`. */
function countsOf(preview) {
    const green = (outcome) => (outcome === 'success' ? 'green' : 'red');
    const kinds = [
        { to: 'red', from: 'green', one: 'turns red', many: 'turn red' },
        { to: 'green', from: 'red', one: 'turns green', many: 'turn green' },
        { to: 'red', from: 'red', one: 'stays red', many: 'stay red' },
        { to: 'green', from: 'green', one: 'stays green', many: 'stay green' },
    ];
    return kinds
        .map((kind) => ({
        ...kind,
        count: preview.filter(({ from, to }) => green(from) === kind.from && green(to) === kind.to).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`)
        .join(', ');
}
function why({ rules, to, becomes }) {
    const [first, ...others] = rules;
    const more = others.length === 0 ? '' : ` and ${(0,words/* plural */.LS)(others.length, 'more rule')}`;
    const because = first === undefined ? [] : [`${to === 'success' ? 'red today by' : 'red then by'} "${first}"${more}`];
    const role = {
        item: 'it would stand for this item',
        outsider: 'it would stand for this item no longer, and be an outsider',
    };
    return [...(becomes ? [role[becomes]] : []), ...because].join('; ');
}

;// CONCATENATED MODULE: ./lib/core/report/terminal.js






const same = (text) => text;
const PLAIN = { red: same, yellow: same, green: same, cyan: same, dim: same, bold: same };
const OUTCOME_COLOURS = { success: 'green', failure: 'red', error: 'red' };
const SEVERITY_COLOURS = { error: 'red', warn: 'yellow', notice: 'cyan' };
/** @returns lines, the last one ended too. No foreign text in it begins a line or holds a character that acts. */
function terminal(judgement, { colours = PLAIN } = {}) {
    const { findings, problems, verdicts, warnings = [] } = judgement;
    const told = new Set((0,findings_on/* findingsOn */.I)(findings, verdicts));
    const ofNobody = findings.filter((finding) => !told.has(finding));
    return [
        ...problems.flatMap((each) => [...problemLines(each, colours), '']),
        ...verdicts.flatMap((each) => [...verdictLines(each, judgement, colours), '']),
        ...(ofNobody.length > 0 ? [...findingLines(ofNobody, colours), ''] : []),
        ...itemLines(judgement, colours),
        ...warningLines(judgement, colours),
        ...judgement.notes.map((note) => noteLine(note, colours)),
        ...(judgement.notes.length > 0 || warnings.length > 0 ? [''] : []),
        closing(judgement, colours),
        '',
    ].join('\n');
}
function itemLines({ items = [], plans }, colours) {
    if (items.length === 0)
        return [];
    const names = items.map(({ plan, item }) => (plans.length > 1 ? `${plan}/${item}` : `${item}`));
    const width = Math.max(...names.map(({ length }) => length));
    const lines = items.map((each, index) => `  ${(0,inert/* visible */.RK)((names[index] ?? '').padEnd(width))}  ${stateWords(each, colours)}`);
    return ['items:', ...lines, ''];
}
function stateWords({ state, branch, files, uncommitted = 0, verdict }, colours) {
    if (state !== 'open')
        return state === 'not-begun' ? 'not begun' : state;
    const counts = [
        ...(files === undefined ? [] : [(0,words/* plural */.LS)(files, 'file')]),
        ...(uncommitted > 0 ? [`${uncommitted} uncommitted`] : []),
        ...(branch === undefined ? [] : [`branch "${branch}"`]),
    ];
    const outcome = verdict === undefined ? state : colours[OUTCOME_COLOURS[verdict]](verdict);
    return `${outcome}, ${(0,inert/* visible */.RK)(counts.join(', '))}`;
}
function verdictLines(verdict, { findings, problems }, colours) {
    const outcome = colours[OUTCOME_COLOURS[verdict.verdict]](colours.bold(verdict.verdict));
    const own = toldOnce((0,findings_on/* findingsOn */.I)(findings, [verdict]), problems);
    return [
        `${outcome}  ${(0,inert/* visible */.RK)(`${(0,words/* partyWords */.Ge)(verdict)} into "${verdict.base}"`)}`,
        ...findingLines(own, colours),
        ...editLines(verdict, colours),
        ...previewLines(verdict).map((line, index) => `${index === 0 ? '  ' : '    '}${(0,inert/* visible */.RK)(line)}`),
        ...verdict.notes.map((note) => `  ${noteLine(note, colours)}`),
    ];
}
/** What is wrong with the plans stands above, with its lines: a verdict repeats neither that nor the way out for each. */
function toldOnce(findings, problems) {
    const first = findings.find(({ rule }) => rule === 'plans-broken');
    if (!first || problems.length === 0)
        return findings;
    const { at: _, ...finding } = first;
    const message = `nothing can be judged by plans that cannot be read: ${(0,words/* plural */.LS)(problems.length, 'problem')}, told above`;
    const remedy = `mend them by a pull request that changes only files under "${plan/* PLAN_DIRECTORY */.AG}"`;
    return [{ ...finding, message, remedy }, ...findings.filter(({ rule }) => rule !== 'plans-broken')];
}
function findingLines(findings, colours) {
    return findings.map((each) => findingLine(each, colours));
}
function editLines({ widen, base }, colours) {
    if (!widen)
        return [];
    const where = `"${widen.path}" on "${base}", ${placeWords(widen)}`;
    const title = (0,inert/* visible */.RK)(`to allow what is outside the scope of item "${widen.item}", put into ${where}:`);
    // As they stand in the file: they are to be copied.
    return [`  ${title}`, ...(0,inert/* visibleLines */.gB)(widen.lines).map((line) => colours.green(line))];
}
function findingLine(finding, colours) {
    // What a pull request makes of a plan has its line there; what it makes of another file is of the whole file.
    const isPlanLine = finding.at !== undefined && finding.kind === undefined && finding.path === finding.at.path;
    const place = isPlanLine ? terminal_placeWords(finding.at) : (finding.path ?? (finding.at && terminal_placeWords(finding.at)));
    const severity = colours[SEVERITY_COLOURS[finding.severity]](words/* SEVERITY_WORDS */.ii[finding.severity]);
    const where = place === undefined ? '' : `${(0,inert/* visible */.RK)(place)}: `;
    return `  ${severity}  ${where}${(0,inert/* visible */.RK)((0,words/* fullMessage */.P8)(finding))} ${colours.dim(`[${(0,inert/* visible */.RK)(finding.rule)}]`)}`;
}
function problemLines({ code, message, hint, at, excerpt }, colours) {
    const where = at === undefined ? '' : `${(0,inert/* visible */.RK)(terminal_placeWords(at))}: `;
    return [
        `${colours.red('error')}  ${where}${(0,inert/* visible */.RK)((0,words/* joinSentences */.DP)(message, hint))} ${colours.dim(`[${(0,inert/* visible */.RK)(code)}]`)}`,
        ...(excerpt === undefined ? [] : (0,inert/* visibleLines */.gB)(excerpt.replace(/\n+$/, '')).map((line) => `    ${line}`)),
    ];
}
function terminal_placeWords({ path, line, column }) {
    return `${path}:${line}:${column}`;
}
function warningLines({ warnings = [] }, colours) {
    return warnings.map((warning) => `${colours.yellow('warning')}: ${(0,inert/* visible */.RK)(warning)}`);
}
function noteLine(note, colours) {
    return colours.dim(`note: ${(0,inert/* visible */.RK)(note)}`);
}
function closing({ findings, problems, verdicts }, colours) {
    const parts = [problems.length > 0 ? (0,words/* plural */.LS)(problems.length, 'problem') : undefined, (0,words/* countWords */.rj)(findings)];
    const outcomes = ['success', 'failure', 'error']
        .map((outcome) => ({ outcome, count: verdicts.filter((each) => each.verdict === outcome).length }))
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => `${count} ${outcome}`);
    if (outcomes.length > 0)
        parts.push(`${(0,words/* plural */.LS)(verdicts.length, 'verdict')}: ${outcomes.join(', ')}`);
    return colours.bold(parts.filter((each) => each !== undefined).join('; '));
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findingsOn)
/* harmony export */ });
/** Which findings speak of a verdict: by the number of its pull request, or by its branch where one of the two has no number. */
const indexes = new WeakMap();
/** In the order of the list. It is indexed once: hundreds of verdicts are asked about, in a list of all their findings. */
function findingsOn(findings, verdicts) {
    const index = indexes.get(findings) ?? indexOf(findings);
    indexes.set(findings, index);
    const places = new Set();
    for (const { pull, branch } of verdicts) {
        const lists = pull === undefined ? [index.byBranch.get(branch)] : [index.byPull.get(pull), index.unnumbered.get(branch)];
        for (const list of lists)
            for (const place of list ?? [])
                places.add(place);
    }
    return [...places].sort((one, other) => one - other).flatMap((place) => findings[place] ?? []);
}
function indexOf(findings) {
    const byPull = new Map();
    const byBranch = new Map();
    const unnumbered = new Map();
    for (const [place, { pull, branch }] of findings.entries()) {
        put(byBranch, branch, place);
        if (pull === undefined)
            put(unnumbered, branch, place);
        else
            put(byPull, pull, place);
    }
    return { byPull, byBranch, unnumbered };
}
function put(lists, key, place) {
    const list = lists.get(key);
    if (list)
        list.push(place);
    else
        lists.set(key, [place]);
}


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony exports sentence, party */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);

const BREAK = '&#8203;';
/** Names: of files, branches, items. Safe in prose and in table cells alike. */
function code(text, max = 300) {
    const shown = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), max);
    const longest = longestRun(shown);
    // A `|` would end a table cell even inside a code span; and GitHub's parser gives up on very long fences.
    if (shown === '' || shown.includes('|') || longest > 8)
        return `<code>${shown.replace(/[!-+.:-@[-`{-~]/g, entity)}</code>`;
    const fence = '`'.repeat(longest + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Titles and other prose that is not ours, as plain words on one line. */
function prose(text, max = 300) {
    return lineStart(escapedText((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/\s+/g, ' ').trim(), max)));
}
/** One of our messages: what stands in double quotes is a value, and becomes code. */
function sentence(message, max = 900) {
    const parts = cut(visible(message), max).split('"');
    const isValue = (index) => index % 2 === 1 && index < parts.length - 1;
    let line = '';
    parts.forEach((part, index) => {
        if (isValue(index))
            line += code(part);
        else if (index % 2 === 1)
            line += `"${escapedText(part)}`;
        // Two code spans must never touch: their fences would run together.
        else
            line += part === '' && index > 0 ? ' ' : escapedText(part);
    });
    return lineStart(line.trim());
}
/** A block of lines to be copied, at the beginning of a line of the document. */
function fence(text, language, max = 4_000) {
    const body = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, max)).join('\n').replace(/\n+$/, '');
    const marks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${marks}${language}\n${body}\n${marks}`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** `label` is Markdown already. Without a usable address only the label. */
function link(label, url) {
    return url === undefined ? label : `[${label}](${url})`;
}
/** Who it is, as far as it is known, with a link where there is a page. */
function party({ pull, branch, item, plan }, root) {
    const number = pull === undefined ? undefined : `#${pull}`;
    const page = pull === undefined ? undefined : address(root, 'pull', String(pull));
    const of = plan === undefined ? '' : ` of plan ${code(plan)}`;
    const names = [
        ...(number === undefined ? [] : [`pull request ${link(number, page)}`]),
        ...(branch === undefined ? [] : [number === undefined ? `branch ${code(branch)}` : `from ${code(branch)}`]),
        ...(item === undefined ? [] : [`(item ${code(item)}${of})`]),
    ];
    return names.join(' ') || `plan ${code(plan ?? '')}`;
}
/** An address below a repository's web address; undefined where that is none to trust in a link. */
function address(root, ...segments) {
    if (root === undefined || !/^https?:\/\/[\w.:/%~-]+$/.test(root))
        return undefined;
    return [root, ...segments.flatMap((each) => each.split('/')).map(encodeSegment)].join('/');
}
function encodeSegment(segment) {
    const wellFormed = segment.replace(/\p{Cs}/gu, '\ufffd');
    return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
}
/** What would make a list or a heading of the line. */
function lineStart(line) {
    return line
        .replace(/^[-+=]/, entity)
        .replace(/^(\d+)([.)])/, (_, digits, sign) => digits + entity(sign));
}
function escapedText(text) {
    return text.replace(/[&<>\\`*_[\]|~$^@#]|:(?=\/\/)|(?<![a-z0-9])www(?=\.)|(?<![a-z0-9])gh(?=-\d)/gi, (each) => /^[@#:]$|^\w\w/.test(each) ? each + BREAK : entity(each));
}
function entity(sign) {
    return `&#${sign.charCodeAt(0)};`;
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    return longest;
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   Ge: () => (/* binding */ partyWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   P8: () => (/* binding */ fullMessage),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* unused harmony exports branchWords, isAbout, ofSubject, overall */
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _findings_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95);
/** Who and how many, in the words that every report shares. Plain text: values quoted, nothing escaped yet. */


/** `pull request #12 from "feat/a" (item "a" of plan "p")`, as far as it is known. */
function partyWords(party) {
    const names = [];
    if (party.pull !== undefined)
        names.push(`pull request #${party.pull}`);
    if (party.branch !== undefined)
        names.push(party.pull === undefined ? branchWords(party.branch) : `from "${party.branch}"`);
    const item = itemWords(party);
    if (item !== undefined)
        names.push(names.length > 0 ? `(${item})` : item);
    return names.join(' ') || 'the change';
}
/** A detached head has no branch to name. */
function branchWords(branch) {
    return (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDetached */ .$w)(branch) ? `the ${branch}` : `branch "${branch}"`;
}
function itemWords(party) {
    if (party.item !== undefined)
        return `item "${party.item}"${party.plan === undefined ? '' : ` of plan "${party.plan}"`}`;
    return party.plan === undefined ? undefined : `plan "${party.plan}"`;
}
/** `"src/app.ts" is outside the scope of item "a". ask for it in the plan`: message and remedy as one text. */
function fullMessage(finding) {
    return joinSentences(finding.message, finding.remedy);
}
function joinSentences(first, second) {
    return [first.replace(/\.\s*$/, ''), second].filter((each) => each !== '').join('. ');
}
const SEVERITY_WORDS = { error: 'error', warn: 'warning', notice: 'notice' };
/** `2 errors, 1 notice`; `no findings` where there are none. */
function countWords(findings) {
    const words = ['error', 'warn', 'notice']
        .map((severity) => ({
        word: SEVERITY_WORDS[severity],
        count: findings.filter((each) => each.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ word, count }) => plural(count, word));
    return words.join(', ') || 'no findings';
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** What speaks of nobody in particular (a plan) is everybody's. */
function isAbout(party, subject) {
    if (subject === 'all' || (party.pull === undefined && party.branch === undefined))
        return true;
    return 'pull' in subject ? party.pull === subject.pull : party.branch === subject.branch;
}
/** The part of a judgement that is about the pull request or branch under test. */
function ofSubject(judgement, subject) {
    if (subject === 'all')
        return judgement;
    const verdicts = judgement.verdicts.filter((verdict) => isAbout(verdict, subject));
    // Who shares the head has a part in the verdict.
    const heads = new Set(verdicts.map(({ head }) => head));
    const sharing = judgement.verdicts.filter(({ head }) => heads.has(head));
    return { ...judgement, verdicts, findings: findingsOn(judgement.findings, sharing) };
}
/** The worst of the verdicts; where there is none, a broken plan leaves nothing decided. */
function overall(judgement) {
    const outcomes = judgement.verdicts.map((each) => each.verdict);
    if (outcomes.includes('error'))
        return 'error';
    if (outcomes.includes('failure'))
        return 'failure';
    return outcomes.length === 0 && judgement.problems.length > 0 ? 'error' : 'success';
}


/***/ })

};
