export const id = 486;
export const ids = [486];
export const modules = {

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ askUntilKnown)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/** Read, think, and read again what the attempt still needs: a handful of rounds, each one batch of reading. */

/** Most are done in four; only a revert of hundreds of files takes more. */
const MOST_ROUNDS = 40;
async function askUntilKnown(source, think) {
    let snapshot = await source.start();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const attempt = think(snapshot);
        if ('value' in attempt)
            return { snapshot, result: attempt.value };
        snapshot = await source.answer(snapshot, attempt.needs);
    }
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('undecided', `still open questions after ${MOST_ROUNDS} rounds of reading`, 'please report this, with the snapshot');
}


/***/ }),

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withFacts)
/* harmony export */ });
/* unused harmony export factsIn */
/** @param conclude returns undefined only where it has asked something */
function withFacts(snapshot, conclude) {
    const facts = factsIn(snapshot);
    const result = conclude(facts);
    const [first, ...others] = facts.needs();
    if (first)
        return { needs: [first, ...others] };
    if (result === undefined)
        throw new Error('neither a result nor a question');
    return { needs: [], value: result };
}
function factsIn(snapshot) {
    const { answers } = snapshot;
    const open = new Map();
    const claims = new Map(answers.claims.map((each) => [each.branch, each]));
    const numbers = new Set(answers.numbers);
    const entries = new Map(answers.entries.map((each) => [pair(each.revision, each.path), each.entry]));
    const reached = new Map(answers.reached.map((each) => [each.commit, each.reached]));
    const plans = new Map(answers.plans.map((each) => [each.revision, each.tree]));
    const trees = new Map(answers.trees.map((each) => [each.id, each]));
    const mergeBases = new Map(answers.mergeBases.map((each) => [each.revision, each.commit]));
    const stacked = new Map(answers.stacked.map((each) => [pair(each.revision, each.upon), each.paths && new Set(each.paths)]));
    const files = new Map((answers.files ?? []).map((each) => [each.revision, each.paths]));
    const branches = new Map((answers.branches ?? []).map((each) => [each.branch, each.exists]));
    const optionalPulls = new Map((answers.optionalPulls ?? []).map((each) => [each.pull, each.isRead]));
    const ownStatuses = new Map((answers.ownStatuses ?? []).map((each) => [each.commit, each.status]));
    const queues = new Map((answers.queues ?? []).map((each) => [each.head, each.entries]));
    const comments = new Map((answers.comments ?? []).map((each) => [each.pull, each.comment]));
    function ask(question) {
        open.set(JSON.stringify(question), question);
    }
    return {
        claimRead(branch) {
            if (!claims.has(branch))
                ask({ kind: 'claim', branch });
            return claims.has(branch);
        },
        unprovable: (branch) => claims.get(branch)?.unprovable,
        found: (branch) => claims.get(branch)?.found === true,
        numberRead(pull) {
            if (!numbers.has(pull))
                ask({ kind: 'number', pull });
            return numbers.has(pull);
        },
        entry(revision, path) {
            const known = entries.get(pair(revision, path));
            return known === undefined ? ask({ kind: 'entry', revision, path }) : known;
        },
        reached(commit) {
            return reached.get(commit) ?? ask({ kind: 'reached', commit });
        },
        plans(revision) {
            const tree = plans.get(revision);
            if (tree === null)
                return null;
            return (tree !== undefined && trees.get(tree)) || ask({ kind: 'plans', revision });
        },
        mergeBase(revision) {
            const known = mergeBases.get(revision);
            return known === undefined ? ask({ kind: 'merge-base', revision }) : known;
        },
        stacked(revision, upon) {
            const known = stacked.get(pair(revision, upon));
            return known === undefined ? ask({ kind: 'stacked', revision, upon }) : known;
        },
        files(revision) {
            const known = files.get(revision);
            return known === undefined ? ask({ kind: 'tree', revision }) : known;
        },
        branchExists(branch) {
            const known = branches.get(branch);
            return known === undefined ? ask({ kind: 'branch', branch }) : known;
        },
        overview: () => answers.overview ?? ask({ kind: 'open' }),
        optionalPullRead: (pull) => optionalPulls.get(pull) ?? ask({ kind: 'optional-pull', pull }),
        ownStatus(commit) {
            const known = ownStatuses.get(commit);
            return known === undefined ? ask({ kind: 'own-status', commit }) : known;
        },
        queue(head) {
            const known = queues.get(head);
            return known === undefined ? ask({ kind: 'queue', head }) : known;
        },
        comment(pull) {
            const known = comments.get(pull);
            return known === undefined ? ask({ kind: 'comment', pull }) : known;
        },
        integrationHistory: () => answers.integrationHistory ?? ask({ kind: 'integration-history' }),
        needs: () => [...open.values()],
    };
}
/** Neither a revision nor a path can hold a NUL. */
function pair(revision, name) {
    return `${revision}\0${name}`;
}


/***/ }),

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
/** By code units: the same order on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Branches, which have none, come first. */
function numberOf({ number = 0 }) {
    return number;
}


/***/ }),

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

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ append),
/* harmony export */   Bu: () => (/* binding */ countMerges),
/* harmony export */   Lq: () => (/* binding */ mergedElsewhere),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   OM: () => (/* binding */ claims),
/* harmony export */   XL: () => (/* binding */ byTime),
/* harmony export */   dI: () => (/* binding */ sameEntry),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   sE: () => (/* binding */ isReverted),
/* harmony export */   uX: () => (/* binding */ emptyMerge)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4223);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3907);




/** From this repository, into the base: all else can be no item's. */
function isOwn(pull, snapshot) {
    return pull.sameRepository && pull.base === snapshot.base.branch;
}
function claims(item, branch) {
    return item.branches.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimMatches */ .ob)(claim, branch));
}
/**
 * Which merged pull requests count, by item, earliest first. While it is still unread whether one does, it is taken to: so
 * all that would be asked of it is asked at once.
 */
function countMerges(listed, snapshot, facts) {
    const merges = new Map();
    for (const merged of byTime(snapshot.merged)) {
        if (!isOwn(merged, snapshot))
            continue;
        const claimants = listed.filter(({ item }) => claims(item, merged.branch));
        if (claimants.length === 0 || isInBase(merged, facts) === false || !hasChanges(merged))
            continue;
        const listedThen = claimants.flatMap(({ item }) => {
            const before = asListed(item, merged, facts);
            return before ? [{ item, dropped: before.dropped !== undefined }] : [];
        });
        const live = listedThen.filter(({ dropped }) => !dropped);
        const then = live.length > 0 ? live : listedThen;
        // Two unfinished items on one branch: lint forbids it and the pull request was an error. It finishes neither.
        const waiting = then.filter(({ item }) => !merges.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(item)));
        if (waiting.length > 1)
            continue;
        for (const { item } of waiting.length === 1 ? waiting : then)
            append(merges, (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(item), merged);
    }
    return merges;
}
function byTime(merged) {
    return [...merged].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .U)(a.mergedAt ?? '', b.mergedAt ?? '') || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .r)(a) - (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .r)(b));
}
/** Undefined: asked. */
function isInBase(merged, facts) {
    return merged.mergeCommit !== null && facts.reached(merged.mergeCommit);
}
/** The latest merge into the base from a branch of the item, if it changed nothing: it counts for nothing. */
function emptyMerge(item, snapshot) {
    const last = byTime(snapshot.merged).findLast((each) => isOwn(each, snapshot) && claims(item, each.branch));
    return last && !hasChanges(last) ? last : undefined;
}
/** A list that cannot be proved complete is longer than none. */
function hasChanges({ changes }) {
    return !changes.complete || changes.list.length > 0;
}
/** The item as the plan before the merge had it, if that listed it with this branch: an old branch name is no merge. */
function asListed(item, merged, facts) {
    if (merged.before === null)
        return undefined;
    const tree = facts.plans(merged.before);
    if (tree === undefined)
        return item;
    const before = tree ? planIn(tree, item.plan) : undefined;
    const listed = before && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(before).find((each) => each.item === item.item);
    return listed && claims(listed, merged.branch) ? listed : undefined;
}
const plansRead = new WeakMap();
function planIn(tree, id) {
    const known = plansRead.get(tree) ?? new Map();
    plansRead.set(tree, known);
    if (!known.has(id)) {
        const file = tree.files.find(({ name }) => name === `${id}.yml` || name === `${id}.yaml`);
        known.set(id, file?.text === undefined ? undefined : (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m)({ path: file.name, text: file.text }).plan);
    }
    return known.get(id);
}
/** `merged:` in the plan is a claim like any other: only the base's history makes it true. */
function mergedElsewhere(item, snapshot, facts) {
    const { merged } = item;
    if (!merged)
        return { done: false };
    if ('commit' in merged) {
        const done = facts.reached(merged.commit) === true;
        return done
            ? { done }
            : {
                done,
                because: `is said to be merged as ${merged.commit}, which is not in the history of "${snapshot.base.branch}"`,
            };
    }
    const merge = snapshot.merged.find(({ number }) => number === merged.pull);
    if (merge && isInBase(merge, facts))
        return { done: true, merge };
    if (snapshot.source === 'git')
        return { done: false, because: `is said to be merged by #${merged.pull}` };
    return {
        done: false,
        because: `is said to be merged by #${merged.pull}, which is not in the history of "${snapshot.base.branch}"`,
    };
}
/**
 * Every path that its merged pull requests changed is at the base's tip as it was before them, and nothing that was
 * built on the item changed one of those paths. Asks path by path, twice as many each time: one that differs is enough.
 */
function isReverted(own, laterMerges, snapshot, facts) {
    const firstTouch = new Map();
    for (const { changes, before } of own) {
        if (!changes.complete || before === null)
            return false;
        for (const { path } of changes.list)
            if (!firstTouch.has(path))
                firstTouch.set(path, before);
    }
    if (firstTouch.size === 0)
        return false;
    let equal = 0;
    let unknown = 0;
    for (const [path, before] of firstTouch) {
        if (unknown > equal)
            break;
        const then = facts.entry(before, path);
        const now = facts.entry(snapshot.base.commit, path);
        if (then === undefined || now === undefined)
            unknown += 1;
        else if (sameEntry(then, now))
            equal += 1;
        else
            return false;
    }
    if (equal < firstTouch.size)
        return false;
    return !laterMerges.some(({ changes }) => changes.complete && changes.list.some(({ path }) => firstTouch.has(path)));
}
function sameEntry(a, b) {
    return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
}
function append(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}


/***/ }),

/***/ 9022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ byPath),
  M: () => (/* binding */ planStateOf)
});

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/waves.js
var waves = __webpack_require__(9093);
// EXTERNAL MODULE: ./lib/core/globs/glob.js
var glob = __webpack_require__(2873);
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

// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress_progress = __webpack_require__(1650);
;// CONCATENATED MODULE: ./lib/core/progress/plan-state.js
/** One set of plans over one snapshot: who stands for which item, what depends on what, whose changes collide. */






/** Undefined while pull requests of the plans' branches are still unread. */
function planStateOf(plans, snapshot, facts) {
    const dependencies = (0,waves/* dependenciesOf */.h)(plans);
    const roster = (0,progress_progress/* rosterOf */.ru)(plans, dependencies, snapshot, facts);
    if (!roster)
        return undefined;
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
    let index;
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
            index ??= indexChanges(all.flatMap((each) => each.pulls
                .slice(0, 1)
                .filter(({ changes }) => changes.complete)
                .map((pull) => itemPull(pull, each))));
            return index(subject);
        },
    };
}
/** Stacked work: what differs from the base but not from a dependency's tip below is that dependency's doing. Git only. */
function ownChanges(pull, dependencies, snapshot, facts) {
    if (!pull.changes.complete)
        return [];
    if (snapshot.source !== 'git')
        return byPath(pull.changes.list);
    const below = dependencies.flatMap(({ pulls }) => pulls).map(({ head }) => facts.stacked(pull.revision, head));
    return byPath(pull.changes.list).filter(({ path }) => below.every((paths) => !paths || paths.has(path)));
}
/** However a source lists them, findings come in one order. */
function byPath(changes) {
    return [...changes].sort((a, b) => (0,order/* compare */.U)(a.path, b.path) || (0,order/* compare */.U)(a.kind, b.kind));
}
function whyOutsider(pull, plans) {
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





/** Undefined while the pull requests of a claim are still unread. */
function rosterOf(plans, dependenciesOf, snapshot, facts) {
    const listed = plans.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan).map((item) => ({ item, plan })));
    const unread = listed.filter(({ item }) => !claimsRead(item, facts));
    if (unread.length > 0)
        return undefined;
    const merges = (0,progress_merges/* countMerges */.Bu)(listed, snapshot, facts);
    const laterMerges = (item) => listed
        .filter((each) => dependenciesOf(each.item).has((0,plan_plan/* keyOf */.TN)(item)))
        .flatMap((each) => merges.get((0,plan_plan/* keyOf */.TN)(each.item)) ?? []);
    const judged = listed.map(({ item, plan }) => {
        const own = merges.get((0,plan_plan/* keyOf */.TN)(item)) ?? [];
        const elsewhere = (0,progress_merges/* mergedElsewhere */.Lq)(item, snapshot, facts);
        const merged = own.length > 0 || elsewhere.done;
        const all = elsewhere.merge ? (0,progress_merges/* byTime */.XL)([...new Set([...own, elsewhere.merge])]) : own;
        const reverted = merged && (0,progress_merges/* isReverted */.sE)(all, laterMerges(item), snapshot, facts);
        const because = reverted
            ? 'was merged and then reverted'
            : merged
                ? ''
                : (elsewhere.because ?? unmerged(item, snapshot));
        return { item, plan, merges: all, reverted, done: merged && !reverted, because };
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
    const branches = item.branches.filter((branch) => !facts.claimRead(branch));
    const pull = item.merged && 'pull' in item.merged ? item.merged.pull : undefined;
    const unasked = pull !== undefined && !facts.numberRead(pull);
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
    const { item, plan, merges, reverted, done } = candidate;
    const latest = merges.at(-1)?.mergedAt;
    const isLeftover = (pull) => done && latest !== undefined && pull.openedAt !== undefined && pull.openedAt < latest;
    const pulls = inOrder(item, claimed.filter((pull) => !isLeftover(pull)));
    const dropped = item.dropped !== undefined;
    const reopened = done && !dropped && pulls.length > 0;
    const unprovable = item.branches.map((branch) => facts.unprovable(branch)).find((each) => each !== undefined);
    return {
        item,
        plan,
        merges,
        pulls,
        leftovers: inOrder(item, claimed.filter(isLeftover)),
        finished: dropped || (done && !reopened),
        reopened,
        reverted,
        known: snapshot.source !== 'git' || done || reverted || hasCommit(item) || (!hasNumber(item) && isFound(item, facts)),
        because: reopened
            ? `was reopened by ${pullName(pulls[0])}`
            : pulls[0] && !reverted
                ? `is open as ${pullName(pulls[0])}`
                : candidate.because,
        ...(unprovable === undefined ? {} : { unprovable }),
    };
}
/** Merged elsewhere, by a number that git cannot look up. */
function hasCommit({ merged }) {
    return merged !== undefined && 'commit' in merged;
}
function hasNumber({ merged }) {
    return merged !== undefined && 'pull' in merged;
}
function isFound({ branches }, facts) {
    return branches.some((branch) => facts.found(branch));
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
    return pull?.number === undefined ? `"${pull?.branch ?? ''}"` : `#${pull.number}`;
}


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ PLAIN),
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
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
    const { findings, problems, verdicts } = judgement;
    const ofNobody = findings.filter((finding) => !verdicts.some((verdict) => (0,words/* concerns */.Kc)(finding, verdict)));
    return [
        ...problems.flatMap((each) => [...problemLines(each, colours), '']),
        ...verdicts.flatMap((each) => [...verdictLines(each, judgement, colours), '']),
        ...(ofNobody.length > 0 ? [...findingLines(ofNobody, colours), ''] : []),
        ...judgement.notes.map((note) => noteLine(note, colours)),
        ...(judgement.notes.length > 0 ? [''] : []),
        closing(judgement, colours),
        '',
    ].join('\n');
}
function verdictLines(verdict, { findings, problems }, colours) {
    const outcome = colours[OUTCOME_COLOURS[verdict.verdict]](colours.bold(verdict.verdict));
    const own = toldOnce(findings.filter((each) => (0,words/* concerns */.Kc)(each, verdict)), problems);
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
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   P8: () => (/* binding */ fullMessage),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* unused harmony exports isAbout, ofSubject, overall */
/** Who and how many, in the words that every report shares. Plain text: values quoted, nothing escaped yet. */
/** `pull request #12 from "feat/a" (item "a" of plan "p")`, as far as it is known. */
function partyWords(party) {
    const names = [];
    if (party.pull !== undefined)
        names.push(`pull request #${party.pull}`);
    if (party.branch !== undefined)
        names.push(party.pull === undefined ? `branch "${party.branch}"` : `from "${party.branch}"`);
    const item = itemWords(party);
    if (item !== undefined)
        names.push(names.length > 0 ? `(${item})` : item);
    return names.join(' ') || 'the change';
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
/** Does the finding speak of the pull request or branch of this verdict? */
function concerns(finding, verdict) {
    return finding.pull !== undefined && verdict.pull !== undefined
        ? finding.pull === verdict.pull
        : finding.branch === verdict.branch;
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
    const sharing = judgement.verdicts.filter(({ head }) => verdicts.some((each) => each.head === head));
    const findings = judgement.findings.filter((finding) => sharing.some((verdict) => concerns(finding, verdict)));
    return { ...judgement, verdicts, findings };
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


/***/ }),

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ gitSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/shell/git/diff.js
var diff = __webpack_require__(6462);
// EXTERNAL MODULE: ./lib/shell/git/entries.js
var entries = __webpack_require__(5721);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/merge-base.js
var merge_base = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/shell/git/branches.js
var branches = __webpack_require__(4681);
// EXTERNAL MODULE: ./lib/shell/git/repository.js
var git_repository = __webpack_require__(961);
// EXTERNAL MODULE: ./lib/core/progress/merges.js
var merges = __webpack_require__(7373);
// EXTERNAL MODULE: ./lib/shell/git/path-name.js
var path_name = __webpack_require__(1912);
;// CONCATENATED MODULE: ./lib/shell/git/changes.js
/** Differences as the judge knows them. */


/** In byte order of the paths. */
function changesOf(differences) {
    return [...differences].sort((a, b) => (0,path_name/* byBytes */.bg)(a.path, b.path)).map(changeOf);
}
function changeOf(difference) {
    const { renamedTo, renamedFrom } = difference;
    return {
        ...(0,path_name/* pathNameOf */.Q1)(difference.path),
        kind: kindOf(difference),
        ...(renamedTo === undefined ? {} : { renamedTo: (0,path_name/* pathNameOf */.Q1)(renamedTo).path }),
        ...(renamedFrom === undefined ? {} : { renamedFrom: (0,path_name/* pathNameOf */.Q1)(renamedFrom).path }),
    };
}
function kindOf({ oldMode, newMode }) {
    if (oldMode === diff/* ABSENT */.s)
        return 'create';
    return newMode === diff/* ABSENT */.s ? 'delete' : 'modify';
}

;// CONCATENATED MODULE: ./lib/shell/git/history.js
/** The base's history, as far back as the branches under question need it. */

/** The history of `base` that at least one of `since` does not have; all of it where they have nothing in common. */
async function readHistory(root, base, since) {
    const common = await commonAncestors(root, since);
    const input = [base, ...common.map((commit) => `^${commit}`), ''].join('\n');
    const lines = await (0,git/* gitLines */.Q)(root, ['rev-list', '--topo-order', '--parents', '--stdin'], { input });
    const parents = new Map();
    for (const line of lines) {
        const [commit = '', ...rest] = line.split(' ');
        parents.set(commit, rest);
    }
    return { parents, line: ownLine(parents, base) };
}
/**
 * For each commit the one of the base's own line that brought it in: the oldest that has it in its history.
 * Commits of the line itself brought themselves in.
 */
function broughtInBy({ parents, line }) {
    const by = new Map();
    for (const commit of [...line].reverse()) {
        const stack = [commit];
        for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
            if (by.has(next))
                continue;
            by.set(next, commit);
            stack.push(...(parents.get(next) ?? []));
        }
    }
    return by;
}
/** All that can be reached from a commit, itself included, as far as the history was read. */
function ancestorsOf({ parents }, commit) {
    const met = new Set();
    const stack = [commit];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (met.has(next))
            continue;
        met.add(next);
        stack.push(...(parents.get(next) ?? []));
    }
    return met;
}
function ownLine(parents, base) {
    const line = [base];
    for (let next = parents.get(base)?.[0]; next !== undefined; next = parents.get(next)?.[0])
        line.push(next);
    return line;
}
const AT_ONCE = 200;
/** What all commits have in common; of many, step by step. Any common ancestor will do: it only shortens the reading. */
async function commonAncestors(root, commits) {
    let common = [...new Set(commits)];
    while (common.length > 1) {
        const part = common.slice(0, AT_ONCE);
        const [one] = await (0,git/* gitLines */.Q)(root, ['merge-base', '--octopus', ...part], { codes: [0, 1] });
        if (one === undefined)
            return [];
        if (part.length === common.length)
            return [one];
        common = [one, ...common.slice(AT_ONCE)];
    }
    return common;
}

;// CONCATENATED MODULE: ./lib/shell/git/patches.js
/** Does the base hold the same patches as a branch, though not its commits? So it is after a squash or a rebase. */




/**
 * For each work the commits of the base that hold it, newest first; empty where none do. Either one commit holds all of it
 * (squash), or each of its commits is there (rebase, cherry-pick). What is compared is git's patch id in spirit:
 * the changed lines with their context, without line numbers. But white space counts, as do modes and bytes that
 * are no text, which `git patch-id` overlooks or treats by its version. Only commits since the merge base count.
 *
 * A limit: a branch that so far has only commits picked from the base looks the same as one that was rebased into it,
 * since the dates of commits prove nothing. It ends with the first commit of its own.
 */
async function findInBase(root, base, history, works) {
    const some = works.filter((work) => work.differences.length > 0);
    if (some.length === 0)
        return works.map(() => []);
    const byShape = await indexBase(root, history);
    const own = await ownCommits(root, base, some);
    const squashed = works.map((work) => ({ patch: work, candidates: commitsWithin(history, byShape, work, work) }));
    const rebased = works.map((work) => (own.get(work.to) ?? []).map((patch) => ({ patch, candidates: commitsWithin(history, byShape, patch, work) })));
    // A commit without any candidate settles it: no need to look at the texts of the others.
    const hopeful = rebased.map((units) => (units.every(({ candidates }) => candidates.length > 0) ? units : []));
    const texts = await textsOf(root, [...squashed, ...hopeful.flat()]);
    return works.map((_, index) => {
        const whole = squashed[index]?.candidates.find((each) => isSame(squashed[index]?.patch, each, texts));
        if (whole)
            return [whole.to];
        const each = (hopeful[index] ?? []).map(({ patch, candidates }) => candidates.find((one) => isSame(patch, one, texts)));
        return each.every((one) => one !== undefined)
            ? newestFirst(history, each.map((one) => one.to))
            : [];
    });
}
function newestFirst(history, commits) {
    const wanted = new Set(commits);
    return [...history.parents.keys()].filter((commit) => wanted.has(commit));
}
/** Of the base's commits each is a patch against its parent; of its merges only those of its own line are. */
async function indexBase(root, history) {
    const line = new Set(history.line);
    const spans = [...history.parents].flatMap(([to, [from, second]]) => from !== undefined && (second === undefined || line.has(to)) ? [{ from, to }] : []);
    const found = await (0,diff/* differences */.t)(root, spans, false);
    const byShape = new Map();
    for (const [index, span] of spans.entries()) {
        const work = { ...span, differences: found[index] ?? [] };
        (0,merges/* append */.BC)(byShape, shapeOf(work), work);
    }
    return byShape;
}
/** The patches of each work's own commits, by its tip. None where it has a merge that adds something of its own. */
async function ownCommits(root, base, works) {
    const input = [...works.map(({ to }) => to), `^${base}`, ''].join('\n');
    const lines = await (0,git/* gitLines */.Q)(root, ['rev-list', '--parents', '--stdin'], { input });
    const parents = new Map(lines.map((line) => line.split(' ')).map(([commit = '', ...rest]) => [commit, rest]));
    const spans = [...parents].flatMap(([to, [from, second]]) => (from !== undefined && !second ? [{ from, to }] : []));
    const found = await (0,diff/* differences */.t)(root, spans, false);
    const patches = new Map(spans.map((span, index) => [span.to, { ...span, differences: found[index] ?? [] }]));
    const merges = await plainMerges(root, [...parents].filter(([, each]) => each.length > 1).map(([commit]) => commit));
    return new Map(works.map(({ to }) => {
        const mine = [...ancestorsOf({ parents, line: [] }, to)].filter((commit) => parents.has(commit));
        const told = mine.every((commit) => patches.has(commit) || merges.has(commit));
        const changing = mine
            .flatMap((commit) => patches.get(commit) ?? [])
            .filter((each) => each.differences.length > 0);
        return [to, told ? changing : []];
    }));
}
/** Merges that take every line from one of their parents. */
async function plainMerges(root, merges) {
    if (merges.length === 0)
        return new Set();
    const args = ['diff-tree', '--stdin', '--always', '-r', '--cc', ...PATCH_OPTIONS];
    const patches = splitPatches(await (0,git/* git */.$)(root, args, { input: merges.map((commit) => `${commit}\n`).join('') }));
    return new Set(merges.filter((_, index) => patches[index] === ''));
}
function commitsWithin(history, byShape, patch, work) {
    const candidates = patch.differences.length > 0 ? (byShape.get(shapeOf(patch)) ?? []) : [];
    if (candidates.length === 0)
        return [];
    const before = ancestorsOf(history, work.from);
    return candidates.filter(({ to }) => !before.has(to));
}
/** Equal for all patches that could be equal: paths, modes, and whole contents where one side is nothing. */
function shapeOf({ differences: list }) {
    const parts = list.map((each) => {
        const isWhole = each.oldMode === diff/* ABSENT */.s || each.newMode === diff/* ABSENT */.s;
        return [each.path, each.oldMode, each.newMode, ...(isWhole ? [each.oldId, each.newId] : [])].join('\0');
    });
    return parts.sort().join('\0\0');
}
function isSame(a, b, texts) {
    if (!a)
        return false;
    const text = texts.get(keyOf(a));
    return contentsOf(a) === contentsOf(b) || (text !== undefined && text === texts.get(keyOf(b)));
}
function contentsOf({ differences: list }) {
    return list
        .map(({ path, oldId, newId }) => `${path}\0${oldId}\0${newId}`)
        .sort()
        .join('\0\0');
}
function keyOf({ from, to }) {
    return `${from} ${to}`;
}
/** Only where whole contents differ their texts are compared: most squashes need none. */
async function textsOf(root, units) {
    const spans = new Map();
    for (const { patch, candidates } of units) {
        if (candidates.length === 0 || candidates.some((each) => contentsOf(each) === contentsOf(patch)))
            continue;
        for (const each of [patch, ...candidates])
            spans.set(keyOf(each), each);
    }
    if (spans.size === 0)
        return new Map();
    const input = [...spans.values()].map(({ from, to }) => `${to} ${from}\n`).join('');
    const patches = splitPatches(await (0,git/* git */.$)(root, ['diff-tree', '--stdin', '--always', '-r', ...PATCH_OPTIONS], { input }));
    return new Map([...spans.keys()].map((key, index) => [key, patches[index] ?? '']));
}
/** Said in full, since attributes and settings of the user could say otherwise. */
const PATCH_OPTIONS = [
    ...['-p', '-U3', '--inter-hunk-context=0', '--no-renames', '--full-index', '--no-color', '--no-ext-diff'],
    ...['--no-textconv', '--diff-algorithm=myers', '--no-indent-heuristic', '--src-prefix=a/', '--dst-prefix=b/'],
    ...['--ignore-submodules=none', '--submodule=short'],
];
/**
 * One text for each commit, without line numbers. Nothing else in a patch is a line of only hexadecimal digits: lines
 * of contents begin with a space, `+`, `-` or a backslash.
 */
function splitPatches(output) {
    const patches = [];
    let index = '';
    for (const line of output.toString('latin1').split('\n')) {
        if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(line))
            patches.push([]);
        else if (line.startsWith('index '))
            index = line;
        else if (line.startsWith('Binary files '))
            patches.at(-1)?.push(index, line);
        else if (line.startsWith('@@'))
            patches.at(-1)?.push('@@');
        else if (line !== '')
            patches.at(-1)?.push(line);
    }
    return patches.map((lines) => lines.join('\n'));
}

;// CONCATENATED MODULE: ./lib/shell/git/branch-state.js
/**
 * What each branch stands for, as the base's history tells it:
 *
 * - *not started*: its tip lies on the base's own line of first parents. So does a branch that was just made, and one
 *   that the base was fast-forwarded to: nothing in git tells these two apart.
 * - *merged*: its tip is in the base's history otherwise, or its patches are (`patches.ts`).
 * - *open*: the rest. If an earlier tip of it was merged, by a merge that names the branch, it is both.
 *
 * Whether a merge counts (did the plan before it list the branch?) is for the judge to say.
 */







/** The state of each branch, in order. */
async function branchStates(repository, base, tips) {
    if (tips.length === 0)
        return [];
    const { root } = repository;
    const forks = await (0,merge_base/* mergeBases */.P)(root, tips.map(({ commit }) => ({ from: base.commit, to: commit })));
    requireHistory(repository, base, tips, forks);
    const history = await readHistory(root, base.commit, forks.filter((fork) => fork !== null));
    const by = broughtInBy(history);
    const line = new Set(history.line);
    const ahead = tips.flatMap(({ branch, commit }, index) => {
        const from = forks[index];
        return from && from !== commit ? [{ branch, from, to: commit }] : [];
    });
    const plain = await (0,diff/* differences */.t)(root, ahead, false);
    const holders = await findInBase(root, base.commit, history, ahead.map((span, index) => ({ ...span, differences: plain[index] ?? [] })));
    const isBehind = (tip, index) => forks[index] === tip.commit && !line.has(tip.commit);
    const finds = [
        ...tips
            .filter(isBehind)
            .map(({ branch, commit }) => ({ branch, tip: commit, brought: [by.get(commit) ?? base.commit] })),
        ...ahead.flatMap(({ branch, to }, index) => {
            const holding = new Set((holders[index] ?? []).map((commit) => by.get(commit) ?? commit));
            const mergedBy = history.line.filter((commit) => holding.has(commit));
            return mergedBy.length > 0 ? [{ branch, tip: to, brought: mergedBy }] : [];
        }),
        ...(await earlierMerges(root, history, by, ahead.filter((_, index) => (holders[index] ?? []).length === 0))),
    ];
    const merged = await mergedOf(root, base, history, finds);
    const pulls = await pullsOf(root, base, tips, forks, new Set(finds.filter(({ branch, tip }) => isTip(tips, branch, tip)).map(({ branch }) => branch)));
    return tips.map((tip) => {
        const found = merged.get(tip.branch);
        const pull = line.has(tip.commit) ? undefined : pulls.get(tip.branch);
        const age = history.line.indexOf(found?.mergeCommit ?? '');
        return { tip, ...(pull ? { pull } : {}), ...(found ? { merged: found, age } : {}) };
    });
}
/** The changes of a branch that goes into the base, as GitHub counts them too: since the merge base ("three dots"). */
async function changeLists(root, base, spans) {
    const known = spans.flatMap(({ from, to }) => (from === null ? [] : [{ from, to }]));
    const found = await (0,diff/* differences */.t)(root, known, true);
    let next = 0;
    return spans.map(({ from }) => {
        if (from !== null)
            return { complete: true, list: changesOf(found[next++] ?? []) };
        return { complete: false, reason: `it has no commit in common with "${base.branch}"` };
    });
}
function isTip(tips, branch, commit) {
    return tips.some((tip) => tip.branch === branch && tip.commit === commit);
}
/** A clone that was cut off cannot say where a branch began. */
function requireHistory(repository, base, tips, forks) {
    const lost = repository.shallow ? tips.find((_, index) => forks[index] === null) : undefined;
    if (lost) {
        throw new failure/* Failure */.H('shallow', `this clone is shallow: it does not reach back to where "${lost.branch}" left "${base.branch}"`, 'get the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)');
    }
}
/**
 * Work of the branch that was merged before it went on: the merge base is not on the base's own line, and the merge that
 * brought it has it as a parent and names the branch, as git and GitHub write by themselves. Without the name it may as well be
 * another branch that this one was started from.
 */
async function earlierMerges(root, history, by, ahead) {
    const likely = ahead.flatMap(({ branch, from }) => {
        const merge = by.get(from);
        const sides = merge === undefined ? [] : (history.parents.get(merge) ?? []).slice(1);
        return merge !== undefined && sides.includes(from) ? [{ branch, tip: from, brought: [merge] }] : [];
    });
    if (likely.length === 0)
        return [];
    const merges = [...new Set(likely.flatMap(({ brought }) => brought))];
    const lines = await (0,git/* gitLines */.Q)(root, ['rev-list', '--no-walk=unsorted', '--format=%s', '--stdin'], {
        input: `${merges.join('\n')}\n`,
    });
    const subjects = new Map();
    for (let at = 0; at < lines.length; at += 2)
        subjects.set((lines[at] ?? '').slice('commit '.length), lines[at + 1] ?? '');
    return likely.filter(({ branch, brought: [merge = ''] }) => namesBranch(subjects.get(merge) ?? '', branch));
}
function namesBranch(subject, branch) {
    const name = Buffer.from(branch, 'utf8').toString('latin1');
    if (!subject.startsWith('Merge '))
        return false;
    return ([`'${name}'`, `'origin/${name}'`].some((each) => subject.includes(each)) ||
        subject.replace(/^.* from [^/]*\//, '') === name);
}
/** `before` is where the base's line stood before the first commit of it that has any of the work. */
async function mergedOf(root, base, history, finds) {
    const starts = finds.map(({ brought }) => history.parents.get(brought.at(-1) ?? '')?.[0] ?? null);
    const known = finds.flatMap(({ tip }, index) => (starts[index] ? [{ from: starts[index], to: tip }] : []));
    const found = await (0,merge_base/* mergeBases */.P)(root, known);
    let next = 0;
    const spans = finds.map(({ tip }, index) => ({ from: starts[index] ? (found[next++] ?? null) : null, to: tip }));
    const lists = await changeLists(root, base, spans);
    return new Map(finds.map(({ branch, brought }, index) => [
        branch,
        {
            branch,
            base: base.branch,
            sameRepository: true,
            mergeCommit: brought[0] ?? null,
            before: starts[index] ?? null,
            changes: lists[index] ?? { complete: false, reason: 'it was not read' },
        },
    ]));
}
async function pullsOf(root, base, tips, forks, done) {
    const open = tips.flatMap((tip, index) => (done.has(tip.branch) ? [] : [{ tip, from: forks[index] ?? null }]));
    const lists = await changeLists(root, base, open.map(({ tip, from }) => ({ from, to: tip.commit })));
    return new Map(open.map(({ tip: { branch, commit } }, index) => [
        branch,
        {
            branch,
            base: base.branch,
            sameRepository: true,
            head: commit,
            revision: commit,
            changes: lists[index] ?? { complete: false, reason: 'it was not read' },
        },
    ]));
}

// EXTERNAL MODULE: ./lib/shell/git/disk.js
var git_disk = __webpack_require__(5216);
// EXTERNAL MODULE: ./lib/shell/git/status.js
var git_status = __webpack_require__(9119);
;// CONCATENATED MODULE: ./lib/shell/git/worktree.js
/**
 * The current branch with everything that is not committed yet: what its pull request would hold.
 *
 * A path is changed if the working tree, the index or the last commit differs from the merge base. It is told as the first of
 * these three that differs has it: a stray file that was committed stays a finding until its removal is committed.
 */








/** The revision under which the judge asks about uncommitted work. */
const WORKTREE = 'worktree';
async function readWorktree(repository, base, head) {
    const { root } = repository;
    const branch = repository.head.branch ?? 'HEAD';
    const merging = repository.head.merging.length > 0;
    const [behind = null] = await (0,merge_base/* mergeBases */.P)(root, [{ from: base.commit, to: head }]);
    const fork = merging ? await (0,merge_base/* mergeBaseOfMany */.y)(root, base.commit, [head, ...repository.head.merging]) : behind;
    requireHistory(repository, base, [{ branch, commit: head }], [fork]);
    const states = await withoutWorktrees(repository, await (0,git_status/* readStatus */.r)(root));
    const disk = await (0,git_disk/* readDisk */.gr)(repository, states);
    const committed = fork === null ? [] : ((await (0,diff/* differences */.t)(root, [{ from: fork, to: head }], true))[0] ?? []);
    const { changed, undone } = layered(repository, committed, states, disk, merging);
    const changes = fork === null
        ? { complete: false, reason: `it has no commit in common with "${base.branch}"` }
        : { complete: true, list: changesOf(pairRenames(changed)) };
    const entries = new Map([...disk].map(([path, entry]) => [(0,path_name/* pathNameOf */.Q1)(path.replace(/\/$/, '')).path, entry]));
    for (const { path, newMode, newId } of undone)
        entries.set((0,path_name/* pathNameOf */.Q1)(path).path, newMode === diff/* ABSENT */.s ? null : { mode: newMode, oid: newId });
    return {
        pull: { branch, base: base.branch, sameRepository: true, head, revision: WORKTREE, changes },
        head,
        fork,
        uncommitted: [...states.keys()],
        entries,
        notes: undone.map(({ path }) => `"${(0,path_name/* pathNameOf */.Q1)(path).path}" is undone in the working tree, but not committed so yet`),
    };
}
async function withoutWorktrees(repository, states) {
    const kept = new Map();
    for (const [path, state] of states) {
        if (!path.endsWith('/') || !(await (0,git_disk/* isOwnWorktree */.AK)(repository, path)))
            kept.set(path, state);
    }
    return kept;
}
function layered({ zeros }, committed, states, disk, merging) {
    const byPath = new Map(committed.map((each) => [each.path, each]));
    const changed = [];
    const undone = [];
    for (const path of [...new Set([...byPath.keys(), ...states.keys()])].sort(path_name/* byBytes */.bg)) {
        const commit = byPath.get(path);
        const state = states.get(path);
        if (!state) {
            if (commit)
                changed.push(commit);
            continue;
        }
        const old = commit ? entryOf(commit.oldMode, commit.oldId) : state.head;
        const plain = path.replace(/\/$/, '');
        const work = disk.get(path) ?? null;
        if (!(0,merges/* sameEntry */.dI)(work, old)) {
            changed.push(difference(plain, old, work, zeros));
            continue;
        }
        // While a merge is in progress the last commit lacks what the base has since: that is no change of the branch.
        const index = state.index !== undefined && !(0,merges/* sameEntry */.dI)(state.index, old) ? difference(path, old, state.index, zeros) : undefined;
        const layer = index ?? (merging ? undefined : commit);
        if (!layer)
            continue;
        changed.push(layer);
        undone.push(layer);
    }
    return { changed, undone };
}
function entryOf(mode, oid) {
    return mode === diff/* ABSENT */.s ? null : { mode, oid };
}
function difference(path, old, now, zeros) {
    return {
        path,
        oldMode: old?.mode ?? diff/* ABSENT */.s,
        newMode: now?.mode ?? diff/* ABSENT */.s,
        oldId: old?.oid ?? zeros,
        newId: now?.oid ?? zeros,
    };
}
/** Renames that git found in the commits, where both ends still stand, and those of equal content among the rest. */
function pairRenames(changed) {
    const byPath = new Map(changed.map((each) => [each.path, each]));
    const stands = (each) => {
        const other = byPath.get(each.renamedTo ?? each.renamedFrom ?? '');
        return other?.renamedFrom === each.path || other?.renamedTo === each.path;
    };
    const loose = changed.filter((each) => !stands(each));
    const gone = uniqueById(loose.filter(({ newMode }) => newMode === diff/* ABSENT */.s), ({ oldId }) => oldId);
    const made = uniqueById(loose.filter(({ oldMode }) => oldMode === diff/* ABSENT */.s), ({ newId }) => newId);
    return changed.map((each) => {
        if (stands(each))
            return each;
        const { renamedTo: _to, renamedFrom: _from, ...plain } = each;
        const to = gone.get(each.oldId) === each ? made.get(each.oldId) : undefined;
        const from = made.get(each.newId) === each ? gone.get(each.newId) : undefined;
        return { ...plain, ...(to ? { renamedTo: to.path } : {}), ...(from ? { renamedFrom: from.path } : {}) };
    });
}
function uniqueById(list, idOf) {
    const counts = new Map();
    for (const each of list)
        counts.set(idOf(each), (counts.get(idOf(each)) ?? 0) + 1);
    return new Map(list.filter((each) => counts.get(idOf(each)) === 1).map((each) => [idOf(each), each]));
}

;// CONCATENATED MODULE: ./lib/shell/git/opened.js
/** What a source reads at its start. */




async function openSource({ directory, base: wanted, subject }) {
    const repository = await (0,git_repository/* openRepository */.h)(directory);
    const resolved = await (0,branches/* resolveBase */.g)(repository, wanted);
    const base = { branch: resolved.branch, commit: resolved.commit };
    if (subject === 'all')
        return { repository, base, resolved };
    const { head } = repository;
    if (head.commit === null) {
        throw new failure/* Failure */.H('unborn', `the branch "${head.branch ?? 'HEAD'}" has no commit yet`, 'make its first commit, or check out another branch');
    }
    return { repository, base, resolved, worktree: await readWorktree(repository, base, head.commit) };
}
/** The commit that a revision names, or on which the working tree stands. */
function commitOf(worktree, revision) {
    return revision === WORKTREE && worktree ? worktree.head : revision;
}

// EXTERNAL MODULE: ./lib/shell/git/plans.js
var git_plans = __webpack_require__(3093);
;// CONCATENATED MODULE: ./lib/shell/git/answers.js
/** Questions about single facts. Each answers all questions of its kind together. */









const NOTHING = {
    claims: [],
    numbers: [],
    entries: [],
    reached: [],
    plans: [],
    trees: [],
    mergeBases: [],
    stacked: [],
};
/** The snapshot that knows more. */
function extended(snapshot, more) {
    const old = snapshot.answers;
    return {
        ...snapshot,
        answers: {
            claims: [...old.claims, ...(more.claims ?? [])],
            numbers: [...old.numbers, ...(more.numbers ?? [])],
            entries: [...old.entries, ...(more.entries ?? [])],
            reached: [...old.reached, ...(more.reached ?? [])],
            plans: [...old.plans, ...(more.plans ?? [])],
            trees: [...old.trees, ...(more.trees ?? [])],
            mergeBases: [...old.mergeBases, ...(more.mergeBases ?? [])],
            stacked: [...old.stacked, ...(more.stacked ?? [])],
            ...(old.files || more.files ? { files: [...(old.files ?? []), ...(more.files ?? [])] } : {}),
            ...(old.branches || more.branches ? { branches: [...(old.branches ?? []), ...(more.branches ?? [])] } : {}),
        },
    };
}
async function answerEntries({ repository, worktree }, questions) {
    const uncommitted = (revision, path) => revision === WORKTREE && worktree?.entries.has(path) === true;
    const byCommit = new Map();
    for (const { revision, path } of questions) {
        if (uncommitted(revision, path))
            continue;
        const commit = commitOf(worktree, revision);
        byCommit.set(commit, [...(byCommit.get(commit) ?? []), path]);
    }
    const found = new Map();
    for (const [commit, paths] of byCommit)
        found.set(commit, await (0,entries/* entriesAt */.w)(repository.root, commit, paths));
    return questions.map(({ revision, path }) => ({
        revision,
        path,
        entry: (uncommitted(revision, path)
            ? worktree?.entries.get(path)
            : found.get(commitOf(worktree, revision))?.get(path)) ?? null,
    }));
}
async function answerReached({ repository, base }, commits) {
    const { root, shallow, zeros } = repository;
    if (commits.length === 0)
        return [];
    // 40 digits are no whole id where ids have 64: git would take them for the beginning of one.
    const whole = [...new Set(commits)].filter((commit) => commit.length === zeros.length && /^[0-9a-f]+$/.test(commit));
    const types = whole.length === 0
        ? []
        : await (0,git/* gitLines */.Q)(root, ['cat-file', '--batch-check=%(objecttype)'], { input: `${whole.join('\n')}\n` });
    const there = whole.filter((_, index) => types[index] === 'commit');
    const common = await (0,merge_base/* mergeBases */.P)(root, there.map((to) => ({ from: base.commit, to })));
    const reached = new Set(there.filter((commit, index) => common[index] === commit));
    const lost = shallow ? whole.find((commit) => !reached.has(commit)) : undefined;
    if (lost !== undefined) {
        throw new failure/* Failure */.H('shallow', `this clone is shallow: it cannot say whether "${lost}" is in the history of "${base.branch}"`, 'get the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)');
    }
    return commits.map((commit) => ({ commit, reached: reached.has(commit) }));
}
async function answerPlans({ repository, worktree }, snapshot, revisions) {
    if (revisions.length === 0)
        return snapshot;
    const commits = revisions.filter((revision) => revision !== WORKTREE || !worktree);
    const ids = new Map();
    const places = await (0,git_plans/* planPlaces */.IY)(repository.root, commits);
    for (const [index, commit] of commits.entries()) {
        const place = places[index];
        ids.set(commit, place ? (0,git_plans/* planTreeId */.rS)(place) : null);
    }
    const known = new Set(snapshot.answers.trees.map(({ id }) => id));
    const trees = [];
    if (commits.length < revisions.length) {
        const here = await (0,git_plans/* plansOnDisk */.VJ)(repository);
        ids.set(WORKTREE, here?.id ?? null);
        if (here && !known.has(here.id))
            trees.push(here);
        if (here)
            known.add(here.id);
    }
    const fresh = new Map(places.flatMap((place) => (place ? [[(0,git_plans/* planTreeId */.rS)(place), place]] : [])));
    for (const [id, place] of fresh)
        if (!known.has(id))
            trees.push(await (0,git_plans/* plansIn */.Q5)(repository.root, place));
    return extended(snapshot, {
        plans: revisions.map((revision) => ({ revision, tree: ids.get(revision) ?? null })),
        trees,
    });
}
async function answerMergeBases({ repository, base, worktree }, revisions) {
    const found = await (0,merge_base/* mergeBases */.P)(repository.root, revisions.map((revision) => ({ from: base.commit, to: commitOf(worktree, revision) })));
    return revisions.map((revision, index) => ({
        revision,
        commit: (revision === WORKTREE && worktree ? worktree.fork : found[index]) ?? null,
    }));
}
async function answerStacked({ repository, worktree }, questions) {
    const { root } = repository;
    const spans = questions.map(({ revision, upon }) => ({ from: upon, to: commitOf(worktree, revision) }));
    const common = await (0,merge_base/* mergeBases */.P)(root, spans);
    const upright = spans.filter(({ from }, index) => common[index] === from);
    const changed = await (0,diff/* differences */.t)(root, upright, false);
    let next = 0;
    return questions.map(({ revision, upon }, index) => {
        if (common[index] !== upon)
            return { revision, upon, paths: null };
        const raw = (changed[next++] ?? []).map(({ path }) => path);
        const more = revision === WORKTREE && worktree ? worktree.uncommitted : [];
        const paths = [...new Set([...raw, ...more])].sort(path_name/* byBytes */.bg).map((path) => (0,path_name/* pathNameOf */.Q1)(path).path);
        return { revision, upon, paths };
    });
}
/** Submodules are listed as files: one path each. */
async function answerFiles({ repository, worktree }, revisions) {
    const answers = [];
    for (const revision of revisions) {
        const args = ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commitOf(worktree, revision)];
        const raw = (0,path_name/* nulSeparated */.$Y)(await (0,git/* git */.$)(repository.root, args));
        answers.push({ revision, paths: raw.map((path) => (0,path_name/* pathNameOf */.Q1)(path).path) });
    }
    return answers;
}
/** A clone of one branch knows of no other: that a branch is not here proves nothing there. */
async function answerBranches({ repository }, branches) {
    const { root, local, remote } = repository;
    const isHere = (branch) => local.has(branch) || remote.has(branch);
    if (branches.every(isHere))
        return branches.map((branch) => ({ branch, exists: true }));
    const fetched = await (0,git/* gitLines */.Q)(root, ['config', '--get-all', 'remote.origin.fetch'], { codes: [0, 1] });
    const hasAll = fetched.length === 0 || fetched.some((line) => /^\+?refs\/heads\/\*:/.test(line));
    return branches.map((branch) => ({ branch, exists: isHere(branch) || (hasAll ? false : null) }));
}

// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
;// CONCATENATED MODULE: ./lib/shell/git/claims.js
/** Which branches a claim of a plan matches, and what became of them. */





/**
 * The branches of each claim, as pull requests and merges, in the order of the claims, within a glob by name. The current branch
 * stays the one that was read with its uncommitted work, and takes its place in that order.
 */
async function answerClaims({ repository, base, worktree }, snapshot, claims) {
    if (claims.length === 0)
        return snapshot;
    const known = new Set([...snapshot.merged, ...snapshot.pulls].map(({ branch }) => branch));
    const current = worktree?.pull.branch;
    if (current !== undefined && !snapshot.answers.claims.some(({ branch }) => (0,branch_names/* claimMatches */.ob)(branch, current)))
        known.delete(current);
    const all = branchNames(repository);
    const found = claims.map((branch) => ({ branch, names: matching(all, branch) }));
    const names = [...new Set(found.flatMap((each) => each.names))].filter((name) => name !== base.branch && !known.has(name));
    const others = await (0,branches/* tipsOf */.c)(repository, names.filter((name) => name !== current), 'local');
    const here = worktree && current !== undefined && names.includes(current) ? [{ branch: current, commit: worktree.head }] : [];
    const byName = new Map([...others, ...here].map((tip) => [tip.branch, tip]));
    const tips = names.flatMap((name) => byName.get(name) ?? []);
    const states = await branchStates(repository, base, tips);
    const pullOf = ({ tip, pull }) => (tip.branch === current ? worktree?.pull : pull);
    return extended({
        ...snapshot,
        pulls: [
            ...snapshot.pulls.filter(({ branch }) => !byName.has(branch)),
            ...states.flatMap((state) => pullOf(state) ?? []),
        ],
        merged: [...snapshot.merged, ...earliestFirst(states).flatMap(({ merged }) => merged ?? [])],
        notes: [
            ...snapshot.notes,
            ...tips.flatMap(({ note }) => note ?? []).filter((note) => !snapshot.notes.includes(note)),
        ],
    }, {
        claims: found.map(({ branch, names: { length } }) => (length > 0 ? { branch, found: true } : { branch })),
    });
}
/** What was merged first goes first: there are no times that could be trusted to say so later. */
function earliestFirst(states) {
    return [...states].sort((a, b) => (b.age ?? 0) - (a.age ?? 0));
}
/** Every branch that is here or in `origin`, once, in order. */
function branchNames({ local, remote, head }) {
    const all = [...local.keys(), ...remote.keys(), ...(head.branch === undefined ? [] : [head.branch])];
    return new Set(all.sort(path_name/* byBytes */.bg));
}
function matching(all, claim) {
    if (!(0,branch_names/* isGlobClaim */.rz)(claim))
        return all.has(claim) ? [claim] : [];
    return [...all].filter((name) => (0,branch_names/* claimMatches */.ob)(claim, name));
}

;// CONCATENATED MODULE: ./lib/shell/git/source.js
/** A repository as a source of facts: branches stand for pull requests, and nothing is asked of the network. */






/**
 * @throws Failure by `start`: `git-missing`, `git-too-old`, `no-repository`, `no-working-tree`, `unsafe-repository`, `base`,
 * `unborn`, `shallow`; by `answer` too: `shallow`, `missing-objects`
 */
function gitSource(options) {
    let opened;
    const open = () => {
        opened ??= openSource(options);
        return opened;
    };
    return {
        start: async () => firstSnapshot(options.settings, await open()),
        answer: async (snapshot, questions) => answerAll(await open(), snapshot, questions),
    };
}
async function firstSnapshot(settings, opened) {
    const { repository, base, worktree } = opened;
    const { defaultBranch, note } = opened.resolved;
    const snapshot = {
        version: 1,
        source: 'git',
        repository: { name: (0,external_node_path_.basename)(repository.root), defaultBranch: defaultBranch ?? base.branch },
        base,
        subject: worktree ? { branch: worktree.pull.branch } : 'all',
        settings,
        pulls: worktree ? [worktree.pull] : [],
        merged: [],
        answers: NOTHING,
        notes: [...(note === undefined ? [] : [note]), ...(worktree?.notes ?? [])],
    };
    const read = await answerPlans(opened, snapshot, [base.commit]);
    const { plans, trees } = read.answers;
    const guarded = trees.find(({ id }) => id === plans[0]?.tree) ?? null;
    return { ...read, notes: [...read.notes, ...planNotes(base, guarded, await (0,git_plans/* plansOnDisk */.VJ)(repository))] };
}
/** Plans bind by what the base says: who edits one should know that it does not count yet. */
function planNotes(base, guarded, here) {
    if (!here || here.id === guarded?.id)
        return [];
    return here.files.flatMap(({ name, oid }) => {
        const there = guarded?.files.find((file) => file.name === name);
        if ((0,directory/* planIdOf */.C3)(name) === undefined || there?.oid === oid)
            return [];
        const what = there
            ? `the plan "${name}" differs from that on "${base.branch}"`
            : `"${base.branch}" lacks the plan "${name}"`;
        return [`${what}: what counts is the plan on "${base.branch}"`];
    });
}
async function answerAll(opened, snapshot, questions) {
    const of = (kind) => questions.filter((each) => each.kind === kind);
    let next = snapshot;
    next = await answerClaims(opened, next, of('claim').map(({ branch }) => branch));
    // Git knows no numbers: asked, and nothing found.
    next = extended(next, { numbers: of('number').map(({ pull }) => pull) });
    next = extended(next, { entries: await answerEntries(opened, of('entry')) });
    next = extended(next, {
        reached: await answerReached(opened, of('reached').map(({ commit }) => commit)),
    });
    next = await answerPlans(opened, next, of('plans').map(({ revision }) => revision));
    next = extended(next, {
        mergeBases: await answerMergeBases(opened, of('merge-base').map(({ revision }) => revision)),
    });
    next = extended(next, { stacked: await answerStacked(opened, of('stacked')) });
    const trees = of('tree').map(({ revision }) => revision);
    if (trees.length > 0)
        next = extended(next, { files: await answerFiles(opened, trees) });
    const branches = of('branch').map(({ branch }) => branch);
    return branches.length > 0 ? extended(next, { branches: await answerBranches(opened, branches) }) : next;
}


/***/ })

};
