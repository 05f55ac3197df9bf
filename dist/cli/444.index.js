export const id = 444;
export const ids = [444];
export const modules = {

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   s7: () => (/* binding */ blamedPaths),
/* harmony export */   x: () => (/* binding */ offer)
/* harmony export */ });
/* unused harmony export WAY_KINDS */
/** The paths of a finding, as far as it names them. */
function blamedPaths({ path, kind, paths, }) {
    if (paths)
        return paths;
    return [{ ...(path === undefined ? {} : { path }), ...(kind === undefined ? {} : { kind }) }];
}
const WAY_KINDS = (/* unused pure expression or super */ null && (['remove-path', 'edit-file', 'merge-base', 'leave-to', 'wait-for', 'run', 'person']));
/** @param ways with the best one first */
function offer(...ways) {
    const offered = ways.filter((way) => way !== undefined);
    return { remedy: remedyOf(offered), ways: offered };
}
function remedyOf(ways) {
    return ways
        .map(({ title }, index) => index === 0 ? `${title}.` : `Or ${title.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase())}.`)
        .join(' ');
}
/** A way that a person has to decide about. */
function decide(title) {
    return { kind: 'person', title: title.replace(/^[a-z]/, (first) => first.toUpperCase()) };
}


/***/ }),

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ overlaps),
/* harmony export */   v: () => (/* binding */ TOO_MANY_CLASHES)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8060);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1478);
/* harmony import */ var _existing_witness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);
/* harmony import */ var _meet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7563);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5647);
/* harmony import */ var _pattern_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7164);
/* harmony import */ var _segment_overlap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1246);
/** All pairs of many glob sets that overlap. The cost grows with what is found rather than with the number of pairs. */







/** Nobody reads more pairs than these, and each pair takes memory. Beyond them, each later owner gets one finding. */
const MOST_CLASHES = 50_000;
/** Among so many pairs it is unknown which ones are new. */
const TOO_MANY_CLASHES = 'too many other pairs overlap';
const TOO_MANY_PATTERNS = 'the globs of all plans together are more than the proof looks at';
/**
 * All pairs of owners that overlap or cannot be proved not to, ordered by the position of the later one and then of the
 * earlier one. `ordered(i, j)` with i < j says whether the owners at these positions may share files.
 */
function overlaps(owners, ordered, options = {}) {
    const total = options.budget ?? { left: _budget_js__WEBPACK_IMPORTED_MODULE_4__/* .STEPS_PER_PLAN */ .Qg };
    const prefer = options.prefer && ('sorted' in options.prefer ? options.prefer : (0,_existing_witness_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPaths */ .Ny)(options.prefer));
    (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .makeRoom */ .mk)();
    const memory = (0,_segment_overlap_js__WEBPACK_IMPORTED_MODULE_3__/* .newMemory */ .A)();
    const index = (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_5__/* .newPatternIndex */ .TQ)();
    const leftOut = groupsLeftOut(owners);
    /** Why an owner cannot be compared with any other. */
    const unreadable = new Map();
    const clashes = [];
    owners.forEach((owner, j) => {
        const pairs = new Map();
        const skipped = leftOut.has(owner.group)
            ? TOO_MANY_PATTERNS
            : clashes.length >= (options.mostClashes ?? MOST_CLASHES)
                ? TOO_MANY_CLASHES
                : undefined;
        if (skipped !== undefined) {
            tellOnce(j, skipped);
            return;
        }
        try {
            const patterns = (0,_meet_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsOfAll */ .Mu)(owner.set.include, total);
            for (const pattern of patterns) {
                for (const list of (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_5__/* .candidatesFor */ ._j)(index, pattern)) {
                    for (const earlier of list)
                        compare(earlier, pattern, j, pairs);
                }
            }
            for (const pattern of patterns)
                (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_5__/* .add */ .WQ)(index, pattern, j);
        }
        catch (error) {
            if (!(error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_4__/* .Unproven */ .kw))
                throw error;
            unreadable.set(j, error.message);
        }
        for (const i of unreadable.has(j) ? owners.slice(0, j).keys() : metBy(pairs)) {
            const meeting = answer(i, j, pairs.get(i));
            const other = owners[i];
            if (meeting && other)
                clashes.push({ a: other.key, b: owner.key, meeting });
        }
    });
    return clashes;
    /** Positions of all that can clash with the owner; none of the others is looked at. */
    function metBy(pairs) {
        return [...new Set([...pairs.keys(), ...unreadable.keys()])].sort((one, other) => one - other);
    }
    function compare(earlier, pattern, j, pairs) {
        (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .spend */ .Rf)(total, 1);
        if ((0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .disjointByAffix */ .kY)(earlier.pattern, pattern))
            return;
        const pair = pairWith(earlier.owner, j, pairs);
        if (pair !== 'ordered')
            charged(total, pair, () => (0,_meet_js__WEBPACK_IMPORTED_MODULE_1__/* .consider */ .ih)(memory, pair, earlier.pattern, pattern));
    }
    function pairWith(i, j, pairs) {
        return (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(pairs, i, () => {
            const [earlier, owner] = [owners[i], owners[j]];
            const isFree = earlier && owner && !ordered(i, j);
            return isFree ? (0,_meet_js__WEBPACK_IMPORTED_MODULE_1__/* .openPair */ .ZI)(earlier.set, owner.set, { left: _budget_js__WEBPACK_IMPORTED_MODULE_4__/* .STEPS_PER_PAIR */ .x_ }) : 'ordered';
        });
    }
    function answer(i, j, pair) {
        if (pair === 'ordered')
            return undefined;
        const meeting = pair && charged(total, pair, () => (0,_meet_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .Ep)(memory, pair, prefer));
        if (meeting?.kind === 'overlap')
            return meeting;
        const reason = unreadable.get(i) ?? unreadable.get(j);
        if (reason !== undefined) {
            return pair || !ordered(i, j) ? { kind: 'unproven', globs: firstGlobs(i, j), reason } : undefined;
        }
        return meeting?.kind === 'unproven' ? meeting : undefined;
    }
    /** With the first owner that it may not share files with; none of the others is looked at. */
    function tellOnce(j, reason) {
        const i = owners.findIndex((_, at) => at !== j && !ordered(Math.min(at, j), Math.max(at, j)));
        const [owner, other] = [owners[j], owners[i]];
        if (!owner || !other)
            return;
        const meeting = { kind: 'unproven', globs: firstGlobs(i, j), reason };
        clashes.push({ a: other.key, b: owner.key, meeting });
    }
    function firstGlobs(i, j) {
        return [owners[i]?.set.include[0] ?? '', owners[j]?.set.include[0] ?? ''];
    }
}
/** A pair uses its own budget, but never more than the total has left. */
function charged(total, pair, work) {
    const own = pair.budget.left;
    pair.budget.left = Math.min(own, total.left);
    const before = pair.budget.left;
    try {
        return work();
    }
    finally {
        const used = before - pair.budget.left;
        total.left -= used;
        pair.budget.left = own - used;
    }
}
/** From the largest on, until the others have few enough path patterns. */
function groupsLeftOut(owners) {
    const sizes = new Map();
    for (const { group, set } of owners) {
        const count = set.include.reduce((sum, glob) => sum + (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .countAlternatives */ .ct)(glob, _budget_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_PATTERNS */ .W2), 0);
        sizes.set(group, (sizes.get(group) ?? 0) + count);
    }
    let total = 0;
    const bySize = [...sizes].sort(([one, a], [other, b]) => a - b || ((one ?? '') < (other ?? '') ? -1 : 1));
    return new Set(bySize.flatMap(([group, size]) => {
        total += size;
        return total > _budget_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_PATTERNS */ .W2 ? [group] : [];
    }));
}


/***/ }),

/***/ 771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   TJ: () => (/* binding */ itemName),
/* harmony export */   XM: () => (/* binding */ isShortForm),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   mh: () => (/* binding */ itemParty),
/* harmony export */   zt: () => (/* binding */ scopeEntries)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8060);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);


function keysOf(item) {
    return item.isIntegration ? ['integration'] : ['items', item.item];
}
function positionOf(plan, keys) {
    return { path: plan.path, ...plan.locate(keys) };
}
/** The globs of a scope, or of `do_not_touch`, in the order of the plan format. */
function entriesOf(plan, globs, keys) {
    const isShort = isShortForm(plan, keys);
    return ['any', 'create', 'modify', 'delete'].flatMap((list) => globs[list].map((glob, index) => entryAt(plan, glob, list, isShort ? [...keys, index] : [...keys, list, index])));
}
function entryAt(plan, glob, list, keys) {
    return { glob, list, keys, at: positionOf(plan, keys) };
}
/** The short form `scope: [globs]`: its entries are directly below the key instead of below a kind of change. */
function isShortForm(plan, keys) {
    const whole = plan.locate(keys);
    const first = plan.locate([...keys, 0]);
    return whole.line !== first.line || whole.column !== first.column;
}
const entries = new WeakMap();
/** Cached, because many rules need them. */
function scopeEntries(plan, item) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .HK)(entries, item, () => entriesOf(plan, item.scope, [...keysOf(item), 'scope']));
}
/** `item "a"`, or `item "a" of plan "p"` if the message is about two plans. */
function itemName(item, other) {
    return `item "${item.item}"${other && other.plan !== item.plan ? ` of plan "${item.plan}"` : ''}`;
}
/** The item that a finding belongs to. The branch is left out, because the finding is about no pull request. */
function ownerOf({ plan, item }) {
    return { plan, item };
}
/** The other side of a finding, with everything known about it. */
function itemParty(item) {
    const [branch] = item.branches;
    return {
        plan: item.plan,
        item: item.item,
        ...(branch === undefined || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlobClaim */ .rz)(branch) ? {} : { branch }),
    };
}


/***/ }),

/***/ 1874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   _9: () => (/* binding */ NO_GLOBS),
/* harmony export */   zi: () => (/* binding */ newEffort)
/* harmony export */ });
/* harmony import */ var _globs_existing_witness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/** Finds files of the base by globs. */



/** A few seconds at most, even if thousands of globs meet a large repository. */
function newEffort() {
    return { left: 5_000_000 };
}
const NO_GLOBS = { any: [], create: [], modify: [], delete: [] };
function listFiles(paths) {
    const index = (0,_globs_existing_witness_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPaths */ .Ny)(paths);
    const all = new Set(paths);
    const byName = (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(index.sorted, (path) => path.slice(path.lastIndexOf('/') + 1));
    return {
        index,
        has: (path) => all.has(path),
        find(glob, effort, wanted = () => true) {
            for (const path of candidates(glob)) {
                if (effort.left-- <= 0)
                    return null;
                if ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path) && wanted(path))
                    return path;
            }
            return undefined;
        },
    };
    /** A plain folder at the start or a plain name at the end leaves only a few files to look at. */
    function candidates(glob) {
        const segments = glob.split('/');
        const last = segments.at(-1) ?? '';
        if ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(last))
            return byName.get((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1)(last)) ?? [];
        const magic = segments.findIndex((segment) => !(0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(segment));
        // Braces may contain a slash, so a part between two slashes is not always a segment.
        const head = segments.slice(0, magic).map(_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1);
        const prefix = head.length === 0 ? '' : `${head.join('/')}/`;
        const from = (0,_globs_existing_witness_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBound */ .yz)(index.sorted, prefix);
        let to = from;
        while (to < index.sorted.length && index.sorted[to]?.startsWith(prefix))
            to++;
        return index.sorted.slice(from, to);
    }
}


/***/ }),

/***/ 6914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idsIn),
/* harmony export */   l: () => (/* binding */ lintContext)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8060);
/* harmony import */ var _plan_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6380);
/* harmony import */ var _plan_misplaced_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8377);
/* harmony import */ var _progress_plan_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4712);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1874);
/* harmony import */ var _promises_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1707);
/** Reads what the rules about plans need. */







/**
 * Asks all questions at once.
 * @param before the plans on the base, if `set` would replace them. Null if `set` is what the base has
 */
function lintContext(set, before, snapshot, facts, options) {
    const planState = (0,_progress_plan_state_js__WEBPACK_IMPORTED_MODULE_2__/* .planStateOf */ .M)(set, snapshot, facts);
    const removed = (before?.open ?? []).filter((plan) => !set.open.some(({ id }) => id === plan.id));
    const isAltered = (old) => set.open.some((now) => now.id === old.id && (0,_promises_js__WEBPACK_IMPORTED_MODULE_4__/* .alteredPromises */ .k)(old, now).length > 0);
    const stateBefore = before && (removed.length > 0 || before.open.some(isAltered))
        ? (0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .HK)((0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .HK)(statesBefore, facts, () => new Map()), before, () => (0,_progress_plan_state_js__WEBPACK_IMPORTED_MODULE_2__/* .planStateOf */ .M)(before, snapshot, facts))
        : null;
    const known = before ? idsIn(before) : undefined;
    const paths = options.files ? facts.files({ revision: snapshot.base.commit }) : null;
    const misplaced = paths === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : misplacedPlans(paths, snapshot, facts);
    const branches = (0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .allKnown */ .HC)(set.inert.map(({ base }) => existence(base, facts)));
    if (planState === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || stateBefore === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || paths === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || branches === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    if (misplaced === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const isThere = new Map(branches);
    return {
        set,
        plans: set.open,
        planState,
        workers: planState.owners,
        files: paths && listedOnce(paths),
        misplaced,
        isBranch: (branch) => isThere.get(branch) ?? null,
        isAdded: ({ id }) => known !== undefined && !known.has(id),
        ...(before && stateBefore ? { before: { plans: before.open, planState: stateBefore } } : {}),
    };
}
/** Each way that is tried needs the same. */
const statesBefore = new WeakMap();
/** GitHub is asked only if there is a file in one of the places. In Git the working tree may have one too. */
function misplacedPlans(paths, { source, base }, facts) {
    const isAsked = paths !== null && (source === 'git' || _plan_misplaced_js__WEBPACK_IMPORTED_MODULE_1__/* .WRONG_PLACES */ .V3.some(({ path }) => paths.includes(path)));
    const found = isAsked ? facts.misplaced({ revision: base.commit }) : [];
    return found === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : found.filter(({ isElsewhere }) => !isElsewhere);
}
function existence(branch, facts) {
    const exists = facts.branch({ branch });
    return exists === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : [branch, exists];
}
/** For every file, including broken ones and those for another base. */
function idsIn({ open, inert, brokenPaths }) {
    const paths = [...open, ...inert].map(({ path }) => path).concat(brokenPaths);
    return new Set(paths.flatMap((path) => (0,_plan_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .planIdOf */ .C3)((0,_plan_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .planFileOf */ .XT)(path) ?? '') ?? []));
}
const listed = new WeakMap();
/** The list is kept, because rounds of questions ask for it again. */
function listedOnce(paths) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .HK)(listed, paths, () => (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFiles */ .CS)(paths));
}


/***/ }),

/***/ 444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u8: () => (/* binding */ lint),
  yk: () => (/* binding */ lintPlans),
  FN: () => (/* binding */ newFindings)
});

// UNUSED EXPORTS: lintTree

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/globs/overlaps.js
var overlaps = __webpack_require__(5011);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/plan/yaml-edits.js
var yaml_edits = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/lint/lint-context.js
var lint_context = __webpack_require__(6914);
// EXTERNAL MODULE: ./lib/core/lint/list.js + 31 modules
var list = __webpack_require__(6881);
// EXTERNAL MODULE: ./lib/core/lint/shape.js
var shape = __webpack_require__(7928);
// EXTERNAL MODULE: ./lib/core/finding.js
var core_finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/plan/plan-changes.js
var plan_changes = __webpack_require__(5656);
// EXTERNAL MODULE: ./lib/core/plan/waves.js
var waves = __webpack_require__(9093);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/lint/ways.js
var lint_ways = __webpack_require__(3845);
;// CONCATENATED MODULE: ./lib/core/lint/parallel-work.js
/** How much parallel work a way keeps, by which ways are ordered. */




/** Of more items the pairs are not counted: ways that order nothing come first. */
const MOST_ITEMS = 100;
/**
 * Lists the ways that edit a plan in the order of the pairs of items that can still run side by side: pairs of unfinished
 * items that no dependency orders. Of ways that keep equally many, the order of the rule remains. Ways of other kinds keep
 * their places.
 */
function inOrderOfParallelWork(findings, plans, unfinished) {
    const lost = pairsLost(plans, unfinished);
    return findings.map((finding) => {
        const { ways = [] } = finding;
        const ranked = ways
            .filter((way) => (0,lint_ways/* changesOf */.fs)(way) !== undefined)
            .map((way) => ({ way, lost: lost(way) }))
            .sort((a, b) => a.lost - b.lost);
        if (ranked.every(({ lost: each }) => each === 0))
            return finding;
        return { ...finding, ...(0,core_finding/* offer */.x)(...ways.map((way) => ((0,lint_ways/* changesOf */.fs)(way) ? (ranked.shift()?.way ?? way) : way))) };
    });
}
/** How many pairs of items would wait for each other, or no longer be two, if the way were applied. */
function pairsLost(plans, unfinished) {
    const items = unfinished.filter(({ isIntegration }) => !isIntegration);
    let now;
    return (way) => {
        const { plan, changes = [] } = (0,lint_ways/* changesOf */.fs)(way) ?? {};
        if (!plan || !changes.some((each) => isOfOrder(each)))
            return 0;
        if (items.length > MOST_ITEMS)
            return 1;
        now ??= pairsOf(items, plans);
        const gone = new Set(changes.flatMap((each) => (isItem(each) ? (0,plan_plan/* keyOf */.TN)({ plan: plan.id, item: String(each.keys[1]) }) : [])));
        const left = items.filter((item) => !gone.has((0,plan_plan/* keyOf */.TN)(item)));
        return now - pairsOf(left, [...plans.filter((each) => each !== plan), reordered(plan, changes)]);
    };
}
function isItem({ kind, keys }) {
    return kind === 'remove' && keys.length === 2 && keys[0] === 'items';
}
function isOfOrder(change) {
    return isItem(change) || change.keys.includes('depends_on');
}
/** The plan with the dependencies that the changes would write. */
function reordered(plan, changes) {
    const items = plan.items.map((item) => {
        const own = changes.filter(({ keys }) => keys[0] === 'items' && keys[1] === item.item && keys[2] === 'depends_on');
        if (own.length === 0)
            return item;
        const written = item.dependsOn.flatMap((ref, index) => {
            const change = own.find(({ keys }) => keys[3] === index);
            if (change?.kind === 'remove')
                return [];
            return change?.kind === 'replace' ? refOf(change.text, plan) : ref;
        });
        const added = own.flatMap((each) => (each.kind === 'add' ? each.entries.map((entry) => refOf(entry, plan)) : []));
        return { ...item, dependsOn: [...written, ...added] };
    });
    return { ...plan, items };
}
function refOf(text, { id }) {
    const [first = '', second] = text.split('/');
    return second === undefined ? { plan: id, item: first } : { plan: first, item: second };
}
function pairsOf(items, plans) {
    const before = (0,waves/* dependenciesOf */.h)(plans);
    const keys = items.map(plan_plan/* keyOf */.TN);
    const isUnordered = (i, j) => {
        const [a, b] = [items[i], items[j]];
        return a && b && !before(a).has(keys[j] ?? '') && !before(b).has(keys[i] ?? '');
    };
    let count = 0;
    for (let i = 0; i < items.length; i += 1)
        for (let j = 0; j < i; j += 1)
            if (isUnordered(i, j))
                count += 1;
    return count;
}

// EXTERNAL MODULE: ./lib/core/lint/tries.js
var lint_tries = __webpack_require__(716);
;// CONCATENATED MODULE: ./lib/core/lint/first-ways.js









/** After this many choices that do not work together, only one finding is settled at a time. */
const MOST_ROUNDS = 6;
/** Errors come first. A warning that a person has to decide about first takes no part. */
function firstWays(findings, plans, tries) {
    const open = [
        ...findings.filter(lint_tries/* isError */.bJ),
        ...findings.filter((each) => !(0,lint_tries/* isError */.bJ)(each) && each.ways?.[0]?.edits !== undefined),
    ];
    const banned = new Map();
    const isFine = (finding, way) => {
        const outcome = tries.outcomes.get(way);
        const mayWork = outcome === 'settled' || (outcome === 'not-tried' && (0,lint_tries/* isError */.bJ)(finding));
        return mayWork && banned.get(finding)?.has(way) !== true;
    };
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const { picked, lines } = choose(open, plans, isFine);
        const settled = [...picked.keys()];
        const all = lines.map(({ edit }) => edit);
        const spoiled = all.length === 0 ? new Set() : tries.spoiled(settled, all);
        if (spoiled.size === 0)
            return withSharedLines(picked, lines, tries);
        for (const [finding, way] of picked)
            if (spoiled.has(finding))
                (0,maps/* remembered */.HK)(banned, finding, () => new Set()).add(way);
    }
    const { picked, lines } = choose(open.slice(0, 1), plans, (_, way) => tries.outcomes.get(way) === 'settled');
    return withSharedLines(picked, lines, tries);
}
function choose(findings, plans, isFine) {
    const chosen = new Map();
    const picked = new Map();
    for (const finding of findings) {
        const ways = (finding.ways ?? []).filter((way) => (0,lint_ways/* changesOf */.fs)(way) !== undefined && isFine(finding, way));
        // What is chosen already costs nothing more, and no file is taken from all of its items.
        const known = ways.filter((way) => isKnown(chosen, way));
        for (const way of [...known, ...ways]) {
            const next = withWay(chosen, plans, way);
            if (!next)
                continue;
            picked.set(finding, way);
            chosen.set(next.plan.path, next);
            break;
        }
    }
    const lines = [...chosen.values()].flatMap(({ plan, changes }) => {
        const layout = (0,widening/* layoutOf */.aH)(plan);
        return (0,yaml_edits/* editedLines */.bK)(layout, (0,plan_changes/* textEdits */.N)(layout, changes) ?? []);
    });
    return { picked, lines };
}
function isKnown(chosen, way) {
    const { plan, changes = [] } = (0,lint_ways/* changesOf */.fs)(way) ?? {};
    const known = new Set((chosen.get(plan?.path ?? '')?.changes ?? []).map((each) => JSON.stringify(each)));
    return changes.every((each) => known.has(JSON.stringify(each)));
}
function withWay(chosen, plans, way) {
    const made = (0,lint_ways/* changesOf */.fs)(way);
    if (!made)
        return undefined;
    const { plan } = made;
    const all = [...(chosen.get(plan.path)?.changes ?? []), ...made.changes];
    const changes = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
    if (!(0,plan_changes/* textEdits */.N)((0,widening/* layoutOf */.aH)(plan), changes))
        return undefined;
    const next = { plan, changes };
    if (!made.changes.some(({ keys }) => keys.includes('depends_on')))
        return next;
    const after = plans.map((each) => reordered(each, each === plan ? changes : (chosen.get(each.path)?.changes ?? [])));
    return hasCycle(after) ? undefined : next;
}
function hasCycle(plans) {
    const before = (0,waves/* dependenciesOf */.h)(plans);
    return plans.some(({ items }) => items.some((item) => before(item).has((0,plan_plan/* keyOf */.TN)(item))));
}
/**
 * The edits of each way are those of the common text that touch its lines. Alone they may do more than the way itself, so
 * they are tried again. If they do not work alone, the way makes all of the common edits, which are proved to work.
 */
function withSharedLines(picked, lines, tries) {
    let left = tries.most;
    const byPath = (0,maps/* groupBy */.$z)(lines, ({ edit }) => edit.path);
    const all = lines.map(({ edit }) => edit);
    return new Map([...picked].map(([finding, way]) => {
        const { plan, changes = [] } = (0,lint_ways/* changesOf */.fs)(way) ?? {};
        if (!plan)
            return [finding, { of: way, way }];
        const layout = (0,widening/* layoutOf */.aH)(plan);
        const own = (0,yaml_edits/* editedLines */.bK)(layout, (0,plan_changes/* textEdits */.N)(layout, changes) ?? []);
        const common = (byPath.get(plan.path) ?? []).filter(({ first, last }) => own.some((each) => first <= each.last && each.first <= last));
        const edits = common.map(({ edit }) => edit);
        if (isSame(edits, way.edits ?? []) && tries.outcomes.get(way) === 'settled')
            return [finding, { of: way, way }];
        const works = left-- > 0 && tries.outcomeOf([finding], edits) === 'settled';
        return [finding, { of: way, way: (0,lint_ways/* rewritten */.fm)(way, { edits: works ? edits : all }) }];
    }));
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

;// CONCATENATED MODULE: ./lib/core/lint/tried-edits.js





/** Each try reads and lints all plans. This limits the items of all tries of a run. Errors come first. */
const tried_edits_MOST_ITEMS = 1_000;
/** The ways of each finding, as far as they work, with the one first that can be applied together with those of the others. */
function withTriedEdits(findings, tree, { planState, plans }, relint) {
    const unfinished = planState.owners.map(({ item }) => item);
    const ordered = inOrderOfParallelWork(findings, plans, unfinished);
    const tries = (0,lint_tries/* triesOf */.p5)(ordered, tree, relint);
    const cost = Math.max(1, planState.progress.size);
    let left = tried_edits_MOST_ITEMS;
    const outcomes = new Map();
    const attempt = (finding, way) => {
        if (!way.edits || outcomes.has(way))
            return;
        left -= cost;
        outcomes.set(way, left < 0 ? 'not-tried' : tries.outcomeOf([finding], way.edits));
    };
    const errors = ordered.filter(lint_tries/* isError */.bJ);
    // Every error gets a way that works before any gets all of them.
    for (const each of errors) {
        for (const way of each.ways ?? []) {
            attempt(each, way);
            if (outcomes.get(way) === 'settled')
                break;
        }
    }
    for (const each of [...errors, ...ordered])
        for (const way of each.ways ?? [])
            attempt(each, way);
    const most = Math.max(1, Math.floor(tried_edits_MOST_ITEMS / cost / 2));
    const together = firstWays(ordered, plans, { ...tries, outcomes, most });
    return ordered.map((finding) => {
        const working = (0,yaml_edits/* withWorkingEdits */.lG)(finding, (_, way) => outcomes.get(way) ?? 'not-tried');
        return withFirst(working, together.get(finding));
    });
}
/** Without a way that can be applied together with the others, a person has to settle the others first. */
function withFirst(finding, first) {
    const { ways = [] } = finding;
    if (!first && ways[0]?.edits === undefined)
        return finding;
    if (!first)
        return { ...finding, ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Settle the other findings first, and run "lint" again'), ...ways) };
    const others = ways.filter((way) => way !== first.of && !(way.kind === 'person' && way.title === first.of.title));
    return { ...finding, ...(0,core_finding/* offer */.x)(first.way, ...others) };
}

;// CONCATENATED MODULE: ./lib/core/lint/lint.js
/** Lints plans that can be read. Pure: the findings and their order are the same on the command line and on GitHub. */












/** Lints a plan directory as if it were on the base of the snapshot. */
function lint(tree, snapshot) {
    return (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => lintTree(tree, snapshot, facts));
}
function lintTree(tree, snapshot, facts) {
    const now = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
    if (now === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const set = (0,read/* readPlans */.x)(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
    const before = now.tree?.id === tree?.id ? null : now.plans;
    const context = (0,lint_context/* lintContext */.l)(set, before, snapshot, facts, { files: true });
    if (context === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    // The comparison with an item's branch would report changes of the plan that nobody made.
    const problems = [...set.problems, ...now.plans.problems.filter(({ code }) => code === 'base')];
    const findings = lintPlans(context);
    return {
        set: { ...set, problems },
        findings: tree === null ? findings : withTriedEdits(findings, tree, context, relinter(set, before, snapshot)),
        shapes: set.open.map((plan) => (0,shape/* shapeOf */.F)(plan, set.open)),
    };
}
/** Lints other plans in the place of these. It asks no further questions, so some facts may stay unknown. */
function relinter(set, before, snapshot) {
    const on = { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch };
    const facts = (0,facts_facts/* factsForProof */.$_)(snapshot);
    const texts = new Map(set.open.flatMap(plan_plan/* itemsOf */.S3).map((item) => [(0,plan_plan/* keyOf */.TN)(item), JSON.stringify(item)]));
    return (tree, settled, sides) => {
        const then = (0,read/* readPlans */.x)(tree, on);
        if (then.problems.length > set.problems.length)
            return undefined;
        // The edits that settle a finding need the texts. They are left out here, because nobody sees them.
        const plans = then.open.map(({ text: _, ...plan }) => plan);
        const context = (0,lint_context/* lintContext */.l)({ ...then, open: plans }, before, snapshot, facts, { files: true });
        if (context === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const isSame = (item) => texts.get((0,plan_plan/* keyOf */.TN)(item)) === JSON.stringify(item) && !sides.has((0,plan_plan/* keyOf */.TN)(item));
        const mayFail = ({ id, onlyWarns }) => !onlyWarns || settled.has(id) || [...plans, ...(before?.open ?? [])].some(({ rules }) => rules[id] === 'error');
        const isKnown = (one, other) => isSame(one) && isSame(other);
        return lintPlans({ ...context, withoutWays: true, isKnown }, list/* LINT_RULES */.w.filter(mayFail));
    };
}
/** Ordered by file, line and rule, with the severities that the plans set, before a change and after it. */
function lintPlans(context, rules = list/* LINT_RULES */.w) {
    const plans = new Map();
    for (const plan of [...(context.before?.plans ?? []), ...context.set.inert.flatMap(({ plan }) => plan ?? [])])
        plans.set(plan.id, plan);
    for (const plan of context.plans)
        plans.set(plan.id, plan);
    const before = new Map((context.before?.plans ?? []).map((plan) => [plan.id, plan]));
    const findings = rules.flatMap(({ id, isToldOnChange, lint: find }) => [find(context)].flat().flatMap((draft) => weighed(id, draft, isToldOnChange ? [plans, before] : [plans])));
    return findings.sort(byPlace);
}
/**
 * The findings that the new plans have and the current plans do not have. Two findings are the same if rule, plan, item
 * and other side are the same, wherever they are in the file.
 *
 * @param touched ids of the plans that differ. Only pairs with an item of theirs, or that were not reported before, are
 * compared
 * @param steps for the overlap proof of the new plans
 * @param linted of a caller that only needs to know whether there are any
 */
function newFindings(before, after, touched, snapshot, facts, { steps, linted } = {}) {
    // A long list of files is read only if a plan sets a rule that needs it to "error".
    const files = [...before.open, ...after.open].some((plan) => list/* LINT_RULES */.w.some(({ id, needsFiles }) => needsFiles && plan.rules[id] === 'error'));
    const then = (0,lint_context/* lintContext */.l)(after, before, snapshot, facts, { files });
    const isUntouched = (one, other) => !touched.has(one.plan) && !touched.has(other.plan);
    const sameBefore = new Set(before.open.flatMap(plan_plan/* itemsOf */.S3));
    const key = JSON.stringify([files, [...touched]]);
    const ways = linted ? { withoutWays: true } : {};
    const now = linted?.get(key) ?? lintBefore(before, { isKnown: isUntouched, ...ways }, snapshot, facts, files);
    if (then === facts_facts/* PENDING */.eG || now === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    // Each caller has to learn which facts are not known.
    if (facts.needs().length === 0)
        linted?.set(key, now);
    const limit = steps === undefined ? {} : { steps };
    // For an edit that is to be proved: it changes no severity, so two items that it leaves as they are have the same findings as before.
    const isSame = (item) => linted !== undefined && sameBefore.has(item);
    const isKnown = (one, other) => (isUntouched(one, other) || (isSame(one) && isSame(other))) && now.isPair(one, other);
    const foundThen = lintPlans({ ...then, ...limit, ...ways, isKnown });
    const { known } = now;
    // Above this number of pairs it is unknown which ones exist on the base, so none of them counts as known.
    const fresh = foundThen.filter((each) => each.found === overlaps/* TOO_MANY_CLASHES */.v || !known.has(keyOf(each)));
    // The edits belong to the new plans, but a person who applies one has the current plans.
    return fresh.map((each) => (0,yaml_edits/* withWorkingEdits */.lG)(each, () => 'not-tried'));
}
function lintBefore(before, how, snapshot, facts, files) {
    const now = (0,lint_context/* lintContext */.l)(before, null, snapshot, facts, { files });
    if (now === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const workers = new Set(now.workers.map(({ item }) => (0,plan_plan/* keyOf */.TN)(item)));
    return {
        known: new Set(lintPlans({ ...now, ...how }).map(keyOf)),
        isPair: (one, other) => workers.has((0,plan_plan/* keyOf */.TN)(one)) && workers.has((0,plan_plan/* keyOf */.TN)(other)) && !now.planState.ordered(one, other),
    };
}
function keyOf({ rule, severity, plan, item, other, at }) {
    // The order of two items in the file decides which of them gets the finding.
    const sides = [JSON.stringify([plan, item]), JSON.stringify([other?.plan, other?.item])].sort();
    return JSON.stringify([rule, severity, sides, plan === undefined ? at?.path : null]);
}
/**
 * A finding about two plans gets the more severe of their two settings, and one about a change the more severe of those
 * before and after it. Otherwise the change could switch off the rule about itself.
 */
function weighed(rule, draft, worlds) {
    const isFixed = definition/* FIXED_RULES */.nd.some((id) => id === rule);
    const ids = [draft.plan, draft.other?.plan].filter((id) => id !== undefined);
    const own = draft.severity ?? 'error';
    const said = isFixed ? [] : worlds.flatMap((plans) => ids.map((id) => plans.get(id)?.rules[rule] ?? own));
    const all = said.length > 0 ? said : [own];
    const severity = ['error', 'warn'].find((each) => all.includes(each));
    return severity === undefined ? [] : [{ rule, ...draft, severity }];
}
function byPlace(a, b) {
    return ((0,order/* compare */.U)(a.at?.path ?? '', b.at?.path ?? '') ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0));
}


/***/ }),

/***/ 6881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ LINT_RULES)
});

// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var plan_scope = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/globs/budget.js
var budget = __webpack_require__(1478);
// EXTERNAL MODULE: ./lib/core/globs/meet.js + 1 modules
var meet = __webpack_require__(7563);
// EXTERNAL MODULE: ./lib/core/plan/quoting.js
var quoting = __webpack_require__(1304);
// EXTERNAL MODULE: ./lib/core/lint/file-position.js
var file_position = __webpack_require__(771);
// EXTERNAL MODULE: ./lib/core/lint/ways.js
var lint_ways = __webpack_require__(3845);
;// CONCATENATED MODULE: ./lib/core/lint/excluded-globs.js
/** Finds globs of a scope that the scope's own `except` excludes completely. They allow nothing, which nobody wants. */








function excludedGlobs({ scope }, entries) {
    const { except } = scope;
    const budget = newExceptBudget();
    return entries.filter(({ glob }) => isTakenOut(glob, except, budget));
}
function newExceptBudget() {
    return { left: budget/* STEPS_PER_PLAN */.Qg / 100 };
}
/** Ways to write the glob correctly. A form that `except` excludes would cover nothing, so it is not one of them. */
function spellingWays({ plan, keys, place, worker }, spellings, budget) {
    const scope = place === 'scope' ? worker?.item.scope : undefined;
    const except = scope?.except ?? [];
    const working = spellings.filter(({ form }) => !isTakenOut(form, except, budget));
    const [first] = spellings;
    if (working.length > 0 || !first || !scope)
        return working.map(({ form, title }) => (0,lint_ways/* write */.M9)(plan, keys, form, title));
    const form = (0,quoting/* quotedYaml */.kk)(first.form);
    return [
        // A scope needs at least one glob.
        ...((0,plan_scope/* allGlobs */.Bl)(scope).length > 1 ? [(0,lint_ways/* removeFrom */.z1)(plan, `Remove it, because "except" excludes ${form}`, keys)] : []),
        (0,finding/* decide */.LD)(`Write ${form}, and remove the glob under "except" that excludes it`),
    ];
}
/** A glob that cannot be decided within the budget is not reported. */
function isTakenOut(glob, except, budget) {
    if (except.length === 0)
        return false;
    if ((0,globs_glob/* isLiteral */.c$)(glob))
        return except.some((each) => (0,globs_glob/* matches */.cK)(each, (0,globs_glob/* literalPath */.l1)(glob)));
    return (0,meet/* isEmpty */.Im)({ include: [glob], except }, { budget }).kind === 'empty';
}
/** Returns one remark if nothing is left of the scope, and otherwise one for each glob. */
function excludedRemarks({ item, plan }, gone, all) {
    const except = item.scope.except.map((each) => `"${each}"`).join(', ');
    const about = {
        severity: 'warn',
        ...(0,file_position/* ownerOf */.bf)(item),
        found: `"except" has ${except}`,
    };
    if (gone.length === all.length && gone.length > 0) {
        return {
            ...about,
            at: (0,file_position/* positionOf */.df)(plan, [...(0,file_position/* keysOf */.YD)(item), 'scope', 'except']),
            wanted: 'a scope that covers at least one file',
            message: `"except" excludes everything from the scope of item "${item.item}", so it may not change any file.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('List under "except" only what the item must not change')),
        };
    }
    return gone.map(({ glob, keys, at }) => ({
        ...about,
        at,
        wanted: 'a glob that "except" does not exclude completely',
        message: `"${glob}" in the scope of item "${item.item}" covers nothing, because "except" excludes all of it.`,
        ...(0,finding/* offer */.x)((0,lint_ways/* removeFrom */.z1)(plan, 'Remove the glob', keys), (0,finding/* decide */.LD)('Remove the one under "except"')),
    }));
}

// EXTERNAL MODULE: ./lib/core/lint/files.js
var lint_files = __webpack_require__(1874);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
;// CONCATENATED MODULE: ./lib/core/lint/glob-places.js


const OF_PLANS = ['generated', 'shared'];
const OF_ITEMS = [
    { place: 'scope', name: 'the scope', entries: ({ plan, item }) => (0,file_position/* scopeEntries */.zt)(plan, item) },
    {
        place: 'except',
        name: '"except"',
        entries: ({ plan, item }) => listed(plan, item.scope.except, [...(0,file_position/* keysOf */.YD)(item), 'scope', 'except']),
    },
    {
        place: 'do_not_touch',
        name: '"do_not_touch"',
        entries: ({ plan, item }) => (0,file_position/* entriesOf */.Mc)(plan, item.doNotTouch, [...(0,file_position/* keysOf */.YD)(item), 'constraints', 'do_not_touch']),
    },
];
const placed = new WeakMap();
/** Cached, because several rules need them. */
function placedGlobs(context) {
    return (0,maps/* remembered */.HK)(placed, context, () => globsIn(context));
}
function globsIn({ plans, workers }) {
    return [
        ...plans.flatMap((plan) => OF_PLANS.flatMap((place) => {
            const about = { plan, place, where: `"${place}" of plan "${plan.id}"`, party: { plan: plan.id } };
            return listed(plan, plan[place], [place]).map((entry) => ({ ...entry, ...about }));
        })),
        ...workers.flatMap((worker) => OF_ITEMS.flatMap(({ place, name, entries }) => {
            const { plan, item } = worker;
            const about = { plan, place, where: `${name} of item "${item.item}"`, party: (0,file_position/* ownerOf */.bf)(item), worker };
            return entries(worker).map((entry) => ({ ...entry, ...about }));
        })),
    ];
}
/** The end of a sentence about a misspelt glob. In a limit such as `except`, the mistake allows more than intended. */
function consequence({ place }) {
    return place === 'except' || place === 'do_not_touch' ? ', so what it should exclude stays allowed' : '';
}
function listed(plan, globs, keys) {
    return globs.map((glob, index) => (0,file_position/* entryAt */._f)(plan, glob, 'any', [...keys, index]));
}

// EXTERNAL MODULE: ./lib/core/lint/scope-globs.js
var scope_globs = __webpack_require__(1391);
;// CONCATENATED MODULE: ./lib/core/lint/dead-glob.js











/**
 * Reports a glob that matches nothing: `except` excludes all of it, or the files to modify or delete do not exist.
 * Mostly a typing error.
 */
const deadGlob = {
    id: 'dead-glob',
    onlyWarns: true,
    needsFiles: true,
    lint: (field) => {
        const effort = (0,lint_files/* newEffort */.zi)();
        const total = { left: budget/* STEPS_PER_PLAN */.Qg };
        const excepted = newExceptBudget();
        const placed = placedGlobs(field);
        const isOpen = ({ worker }) => worker === undefined || isUntouched(worker);
        const folders = placed.filter((each) => isOpen(each) && isFolder(each, field.files, effort));
        return [
            ...folders.map((each) => folder(each, field, excepted)),
            ...deadLimits(placed.filter((each) => isOpen(each) && !folders.includes(each)), field, effort, total),
            ...field.workers.flatMap((worker) => {
                const { item, plan } = worker;
                const all = (0,file_position/* scopeEntries */.zt)(plan, item);
                const empty = excludedGlobs(item, all);
                const excluded = excludedRemarks(worker, empty, all);
                if (!field.files || !isUntouched(worker))
                    return excluded;
                const gone = all
                    .filter((entry) => !empty.includes(entry) && !folders.some(({ at }) => isSamePlace(at, entry.at)))
                    .filter(({ list }) => list === 'modify' || list === 'delete')
                    .filter((entry) => !mayExist(entry, item, field, effort) && !isCreatedBefore(entry, item, field, total))
                    .map((entry) => dead(entry, worker, field));
                return [excluded, gone].flat();
            }),
        ];
    },
};
/** The pull request of an item in progress may have removed the files, and its plan must stay editable. */
function isUntouched({ pulls, merges, leftovers }) {
    return pulls.length + merges.length + leftovers.length === 0;
}
function isSamePlace(one, other) {
    return one.path === other.path && one.line === other.line && one.column === other.column;
}
/**
 * Reports the plain name of a folder of the base. It matches none of the files in the folder, which the author hardly
 * wants.
 */
function isFolder({ glob, place }, files, effort) {
    // A constraint that names a folder forbids everything in it.
    if (place === 'do_not_touch')
        return false;
    if (!files || !(0,globs_glob/* isLiteral */.c$)(glob) || files.has((0,globs_glob/* literalPath */.l1)(glob)))
        return false;
    return typeof files.find(`${glob}/**`, effort) === 'string';
}
function folder(placed, { planState }, budget) {
    const { glob, where, at, party } = placed;
    const base = planState.snapshot.base.branch;
    return {
        severity: 'warn',
        ...party,
        at,
        wanted: 'globs of files',
        found: `a folder of "${base}"`,
        message: `"${glob}" in ${where} is a folder on "${base}". The name of a folder alone does not match the files in it${consequence(placed)}.`,
        ...(0,finding/* offer */.x)(...spellingWays(placed, [{ form: `${glob}/**`, title: `Write "${glob}/**" for all files in it` }], budget), (0,finding/* decide */.LD)('Name the files')),
    };
}
/**
 * Reports limits without effect: an `except` that excludes nothing, and constraints that match no file and no scope.
 */
function deadLimits(placed, field, effort, total) {
    const base = field.planState.snapshot.base.branch;
    const scopes = field.workers.flatMap(({ item: { scope } }) => [
        ...(0,scope_globs/* scopeGlobSets */.mg)(scope),
        ...(0,scope_globs/* globSets */._L)((0,plan_scope/* allGlobs */.Bl)(scope).map(globs_glob/* fold */.AU), scope.except.map(globs_glob/* fold */.AU)),
    ]);
    let foldedFiles;
    const isThere = (glob) => {
        if (!field.files || field.files.find(glob, effort) !== undefined)
            return true;
        foldedFiles ??= (0,lint_files/* listFiles */.CS)(field.files.index.sorted.map(globs_glob/* fold */.AU));
        return foldedFiles.find((0,globs_glob/* fold */.AU)(glob), effort) !== undefined;
    };
    return placed.flatMap((each) => {
        const { glob, plan, keys, place, list, where, at, party, worker } = each;
        const correct = (0,finding/* offer */.x)((0,finding/* decide */.LD)('Correct the glob'), (0,lint_ways/* removeFrom */.z1)(plan, 'Remove it', keys));
        const about = { severity: 'warn', ...party, at, found: 'none', ...correct };
        const meets = (sets) => sets.some((set) => (0,meet/* meet */.A0)(set, { include: [glob], except: [] }, { total }).kind !== 'disjoint');
        if (place === 'except' && worker && !meets((0,scope_globs/* scopeGlobSets */.mg)({ ...worker.item.scope, except: [] }))) {
            return [
                {
                    ...about,
                    wanted: 'a part of the scope',
                    message: `"${glob}" in ${where} does not exclude anything from its scope.`,
                },
            ];
        }
        if (place !== 'do_not_touch' || list === 'create' || !field.files)
            return [];
        // Constraints ignore letter case and Unicode form.
        const include = (0,meet/* forbiddenBy */.xV)([glob]).include.flatMap((one) => [...new Set([one, (0,globs_glob/* fold */.AU)(one)])]);
        if (include.some(isThere))
            return [];
        if (scopes.some((set) => (0,meet/* meet */.A0)(set, { include, except: [] }, { total }).kind !== 'disjoint'))
            return [];
        return [
            {
                ...about,
                wanted: `a file on "${base}", or one that an item may create`,
                message: `"${glob}" in ${where} matches no file on "${base}" and none that an item may create, so it forbids nothing.`,
            },
        ];
    });
}
function mayExist({ glob }, { scope }, { files }, effort) {
    const alone = { ...lint_files/* NO_GLOBS */._9, any: [glob], except: scope.except };
    return files?.find(glob, effort, (path) => (0,plan_scope/* coveringGlob */.yf)(alone, 'modify', path) !== undefined) !== undefined;
}
/** If it cannot be proved that they share no path, the file counts as created. */
function isCreatedBefore({ glob }, item, { planState }, total) {
    const own = (0,scope_globs/* globSets */._L)([glob], item.scope.except);
    return planState.waitsFor(item).some(({ item: other }) => {
        const created = (0,scope_globs/* globSets */._L)([...other.scope.any, ...other.scope.create], other.scope.except);
        return created.some((set) => own.some((each) => (0,meet/* meet */.A0)(each, set, { total }).kind !== 'disjoint'));
    });
}
function dead(entry, { item, plan }, { planState }) {
    const { glob, list, at } = entry;
    const base = planState.snapshot.base.branch;
    return {
        severity: 'warn',
        ...(0,file_position/* ownerOf */.bf)(item),
        at,
        wanted: `a file on "${base}", or one that an item before this one creates`,
        found: 'none',
        message: `"${glob}" is for files that item "${item.item}" may ${list}, but matches none on "${base}", and no item that it depends on creates one.`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Correct the glob'), (0,lint_ways/* moveTo */.tw)('create', plan, item, entry, 'If the item creates the file, move it to "create"')),
    };
}

;// CONCATENATED MODULE: ./lib/core/lint/already-exists.js






/** Reports a path to create that exists already: its item could not modify it. */
const alreadyExists = {
    id: 'already-exists',
    onlyWarns: true,
    needsFiles: true,
    lint: ({ files, workers, planState }) => workers.flatMap((worker) => {
        if (!files || !isUntouched(worker))
            return [];
        const { item, plan } = worker;
        return (0,file_position/* scopeEntries */.zt)(plan, item).flatMap((entry) => {
            const { glob, list, at } = entry;
            const path = (0,globs_glob/* literalPath */.l1)(glob);
            if (list !== 'create' || !(0,globs_glob/* isLiteral */.c$)(glob) || !files.has(path))
                return [];
            // If the item may also change the path in another way, the plan expects the file to exist.
            if ((0,plan_scope/* coveringGlob */.yf)(item.scope, 'modify', path) !== undefined)
                return [];
            const base = planState.snapshot.base.branch;
            return {
                severity: 'warn',
                ...(0,file_position/* ownerOf */.bf)(item),
                at,
                wanted: `a path that does not exist on "${base}"`,
                found: `"${path}" exists`,
                message: `Item "${item.item}" may create "${path}", which already exists on "${base}".`,
                ...(0,finding/* offer */.x)((0,lint_ways/* moveTo */.tw)('modify', plan, item, entry, 'Move it to "modify"'), (0,finding/* decide */.LD)('Choose another name')),
            };
        });
    }),
};

// EXTERNAL MODULE: ./lib/core/globs/overlaps.js
var overlaps = __webpack_require__(5011);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/plan/yaml-parts.js
var yaml_parts = __webpack_require__(9407);
;// CONCATENATED MODULE: ./lib/core/lint/branch-clash.js











/**
 * The branch decides which item a pull request belongs to, so no two unfinished items may claim the same branch, and no
 * item the base. Names that differ only in letter case count as the same, because some disks cannot hold both.
 */
const branchClash = {
    id: 'branch-clash',
    lint({ planState }) {
        const { branch: base } = planState.snapshot.base;
        const items = [...planState.progress.values()].filter(({ finished, item }) => !finished && item.branches.length > 0);
        const parties = items.map((key) => ({
            key,
            set: claimed(key.item.branches.map(globs_glob/* fold */.AU)),
            group: key.item.plan,
        }));
        const total = { left: budget/* STEPS_PER_PLAN */.Qg };
        return [
            ...items.flatMap((each) => claimsOfBase(each, base, total)),
            ...(0,overlaps/* overlaps */.$)(parties, () => false).map(({ a, b, meeting }) => clash(a, b, meeting, total)),
            ...nestedNames(items),
        ];
    },
};
/** Git stores branch "feat/a" as a file and "feat/a/b" below a folder of that name, so no repository can have both. */
function nestedNames(items) {
    const claims = items.flatMap((of, order) => of.item.branches.map((claim) => ({ of, order, claim, folded: (0,globs_glob/* fold */.AU)(claim) })));
    const named = new Map(claims.filter(({ claim }) => !(0,branch_names/* isGlobClaim */.rz)(claim)).map((each) => [each.folded, each]));
    const pairs = new Set();
    return claims.flatMap((inner) => {
        const outer = (0,globs_glob/* withParents */.M2)(inner.folded)
            .slice(1)
            .flatMap((parent) => named.get(parent) ?? [])
            .find(({ of }) => of !== inner.of);
        if (!outer)
            return [];
        const [first, second] = outer.order < inner.order ? [outer, inner] : [inner, outer];
        const [a, b] = [first.of.item, second.of.item];
        const pair = JSON.stringify([(0,plan_plan/* keyOf */.TN)(a), (0,plan_plan/* keyOf */.TN)(b)]);
        if (pairs.has(pair))
            return [];
        pairs.add(pair);
        return {
            severity: 'error',
            ...(0,file_position/* ownerOf */.bf)(b),
            at: claimNamed(second.of, second.folded).at,
            other: (0,file_position/* itemParty */.mh)(a),
            wanted: 'branches that can exist in one repository',
            found: `"${first.claim}" (line ${claimNamed(first.of, first.folded).at.line}) and "${second.claim}"`,
            message: `A repository cannot contain both of the branches that ${(0,file_position/* itemName */.TJ)(a, b)} and ${(0,file_position/* itemName */.TJ)(b, a)} claim, because one would be a folder of the other: "${first.claim}" and "${second.claim}".`,
            ...(0,finding/* offer */.x)(ownBranch(second.of, second.claim, (0,file_position/* itemName */.TJ)(b, a))),
        };
    });
}
function claimed(include) {
    return { include, except: [] };
}
function clash(a, b, found, total) {
    const [one, other] = [claimNamed(a, found.globs[0]), claimNamed(b, found.globs[1])];
    const names = `${(0,file_position/* itemName */.TJ)(a.item, b.item)} and ${(0,file_position/* itemName */.TJ)(b.item, a.item)}`;
    const about = {
        severity: 'error',
        ...(0,file_position/* ownerOf */.bf)(b.item),
        at: other.at,
        other: (0,file_position/* itemParty */.mh)(a.item),
        wanted: 'a branch that one unfinished item claims',
        found: `"${one.claim}" (line ${one.at.line}) and "${other.claim}"`,
        ...(0,finding/* offer */.x)(ownBranch(b, other.claim, (0,file_position/* itemName */.TJ)(b.item, a.item))),
    };
    if (found.kind === 'unproven') {
        const message = `It cannot be proved that ${names} claim different branches: "${one.claim}" and "${other.claim}" are too costly to compare (${found.reason}).`;
        return { ...about, message, ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Write one of the two claims with fewer wildcards')) };
    }
    const exact = (0,meet/* meet */.A0)(claimed(a.item.branches), claimed(b.item.branches), { total });
    if (exact.kind === 'overlap') {
        const same = (0,branch_names/* isGlobClaim */.rz)(one.claim) || (0,branch_names/* isGlobClaim */.rz)(other.claim) ? `: "${one.claim}" and "${other.claim}"` : '';
        return { ...about, message: `Both ${names} claim the branch "${exact.witness}"${same}.`, witness: exact.witness };
    }
    return {
        ...about,
        message: `The branches that ${names} claim differ only in letter case: "${one.claim}" and "${other.claim}".`,
    };
}
function claimsOfBase(each, base, total) {
    return each.item.branches.flatMap((claim, index) => {
        if ((0,meet/* meet */.A0)(claimed([(0,globs_glob/* fold */.AU)(claim)]), claimed([(0,globs_glob/* fold */.AU)(base)]), { total }).kind === 'disjoint') {
            return areNested(claim, base) ? nestedInBase(each, claim, index, base) : [];
        }
        const verb = (0,branch_names/* isGlobClaim */.rz)(claim) ? 'matches' : 'is';
        return {
            severity: 'error',
            ...(0,file_position/* ownerOf */.bf)(each.item),
            at: (0,file_position/* positionOf */.df)(each.plan, [...(0,file_position/* keysOf */.YD)(each.item), 'branch', index]),
            wanted: `a branch that is merged into "${base}"`,
            found: `"${claim}", which ${verb} "${base}" itself`,
            message: `Item "${each.item.item}" claims "${claim}", which ${verb} the base "${base}" itself${claim === base || (0,branch_names/* isGlobClaim */.rz)(claim) ? '' : ' except for letter case'}.`,
            ...(0,finding/* offer */.x)(ownBranch(each, claim, `item "${each.item.item}"`)),
        };
    });
}
function areNested(claim, base) {
    const [one, other] = [(0,globs_glob/* fold */.AU)(claim), (0,globs_glob/* fold */.AU)(base)];
    return one.startsWith(`${other}/`) || (!(0,branch_names/* isGlobClaim */.rz)(claim) && other.startsWith(`${one}/`));
}
function nestedInBase({ item, plan }, claim, index, base) {
    return {
        severity: 'error',
        ...(0,file_position/* ownerOf */.bf)(item),
        at: (0,file_position/* positionOf */.df)(plan, [...(0,file_position/* keysOf */.YD)(item), 'branch', index]),
        wanted: `a branch that can exist beside "${base}"`,
        found: `"${claim}"`,
        message: `Item "${item.item}" claims "${claim}", which cannot exist beside the base branch "${base}", because one would be a folder of the other.`,
        ...(0,finding/* offer */.x)(ownBranch({ item, plan }, claim, `item "${item.item}"`)),
    };
}
/** Removes the claim if the item has others, and otherwise replaces it with another name. */
function ownBranch({ item, plan }, claim, name) {
    const keys = [...(0,file_position/* keysOf */.YD)(item), 'branch'];
    const branch = `${plan.id}/${item.item}`;
    const index = item.branches.indexOf(claim);
    if (item.branches.length > 1)
        return (0,lint_ways/* removeFrom */.z1)(plan, `Remove "${claim}" from ${name}`, [...keys, index]);
    const claims = (0,yaml_parts/* partAt */.l0)((0,widening/* layoutOf */.aH)(plan).root, keys).part;
    return (0,lint_ways/* editPlan */.Gp)(plan, `Give ${name} a branch of its own, such as "${branch}"`, {
        kind: 'replace',
        keys: claims.kind === 'list' ? [...keys, index] : keys,
        text: (0,widening/* plainYaml */.gB)(branch),
    });
}
/** The claim as the plan writes it. Only its folded form was compared. */
function claimNamed({ item, plan }, folded) {
    const index = Math.max(0, item.branches.findIndex((branch) => (0,globs_glob/* fold */.AU)(branch) === folded));
    return { claim: item.branches[index] ?? folded, at: (0,file_position/* positionOf */.df)(plan, [...(0,file_position/* keysOf */.YD)(item), 'branch', index]) };
}

// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
;// CONCATENATED MODULE: ./lib/core/lint/constraint-covers-scope.js










/**
 * Reports what the scope allows and a constraint of the same item forbids. The constraint wins, so the work could not
 * be done.
 */
const constraintCoversScope = {
    id: 'constraint-covers-scope',
    lint(field) {
        const proofs = {
            files: field.files,
            total: { left: budget/* STEPS_PER_PLAN */.Qg },
            effort: (0,lint_files/* newEffort */.zi)(),
            existing: new Map(),
        };
        return field.workers.flatMap((worker) => {
            const { item, plan } = worker;
            if (terms/* CHANGE_KINDS */.t.every((kind) => (0,plan_scope/* globsFor */.tN)(item.doNotTouch, kind).length === 0))
                return [];
            return (0,file_position/* scopeEntries */.zt)(plan, item).flatMap((entry) => judgeEntry(entry, worker, proofs));
        });
    },
};
function judgeEntry(entry, worker, proofs) {
    const { item, plan } = worker;
    const kinds = entry.list === 'any' ? terms/* CHANGE_KINDS */.t : [entry.list];
    const hits = kinds.flatMap((kind) => hitOf(entry.glob, kind, worker, proofs) ?? []);
    const [first] = hits;
    if (!first)
        return [];
    const isWhole = hits.length === kinds.length && hits.every(({ whole }) => whole);
    const of = hits.length === kinds.length ? '' : ` to ${hits.map(({ kind }) => kind).join(' or ')}`;
    const forbidden = (0,file_position/* entriesOf */.Mc)(plan, item.doNotTouch, [...(0,file_position/* keysOf */.YD)(item), 'constraints', 'do_not_touch']);
    const constraint = forbidden.find(({ glob }) => glob === first.constraint);
    const { line } = (constraint ?? entry).at;
    const part = isWhole || (0,globs_glob/* isLiteral */.c$)(entry.glob) || first.witness === undefined ? '' : `, for example "${first.witness}"`;
    const howMuch = isWhole || (0,globs_glob/* isLiteral */.c$)(entry.glob) || hits.every(({ whole }) => whole) ? '' : 'part of ';
    return {
        severity: isWhole ? 'error' : 'warn',
        ...(0,file_position/* ownerOf */.bf)(item),
        at: entry.at,
        wanted: 'a scope that no constraint of the item forbids',
        found: `"do_not_touch" has "${first.constraint}" (line ${line})`,
        message: `Item "${item.item}" must not touch ${howMuch}"${entry.glob}"${of}, which is in its scope${part}: its constraint "${first.constraint}" forbids it.`,
        ...(isWhole
            ? (0,finding/* offer */.x)((0,lint_ways/* removeFrom */.z1)(plan, `Remove "${entry.glob}" from the scope`, entry.keys), constraint &&
                (0,lint_ways/* removeFrom */.z1)(plan, `Remove "${constraint.glob}" from "do_not_touch" (line ${line})`, constraint.keys))
            : (0,finding/* offer */.x)((0,lint_ways/* exclude */.HN)(plan, item, `Add ${first.forms.map((form) => `"${form}"`).join(', ')} to "except" of the scope`, first.forms), (0,finding/* decide */.LD)(`Narrow the constraint (line ${line})`))),
        ...(first.witness === undefined ? {} : { witness: first.witness }),
    };
}
/**
 * Undefined if nothing of the glob is forbidden for this kind of change. If it cannot be proved, a part counts as
 * forbidden.
 */
function hitOf(glob, kind, { item }, proofs) {
    const { files, total } = proofs;
    const { except } = item.scope;
    const constraints = (0,plan_scope/* globsFor */.tN)(item.doNotTouch, kind).map((each) => ({
        each,
        forms: likelyForms(each, except, proofs),
    }));
    // Constraints ignore letter case and Unicode form. The spelling of the plan is tried first, because it gives the
    // better example.
    for (const as of [(each) => each, globs_glob/* fold */.AU]) {
        const allowed = (0,scope_globs/* globSets */._L)([as(glob)], except.map(as));
        const include = constraints.flatMap(({ forms }) => forms.map(as));
        const prefer = files && as !== globs_glob/* fold */.AU ? { prefer: files.index } : {};
        const met = allowed
            .map((set) => (0,meet/* meet */.A0)(set, { include, except: [] }, { total, ...prefer }))
            .find((each) => each.kind !== 'disjoint');
        if (!met)
            continue;
        const constraint = constraints.find(({ forms }) => forms.map(as).includes(met.globs[1]));
        const forbidden = (0,meet/* forbiddenBy */.xV)(constraints.map(({ each }) => as(each)));
        return {
            kind,
            whole: met.kind === 'overlap' && allowed.every((set) => isInside(forbidden, set, total)),
            constraint: constraint?.each ?? met.globs[1],
            forms: constraint?.forms ?? [met.globs[1]],
            ...(met.kind === 'overlap' ? { witness: met.witness } : {}),
        };
    }
    return undefined;
}
/**
 * A constraint forbids what it matches and everything below. If the base has such files, they show which of the two is
 * meant. Otherwise it is the form that `except` has.
 */
function likelyForms(constraint, except, { files, effort, existing }) {
    const forms = (0,meet/* forbiddenBy */.xV)([constraint]).include;
    const there = existing.get(constraint) ?? forms.filter((form) => typeof files?.find(form, effort) === 'string');
    existing.set(constraint, there);
    if (there.length > 0)
        return there;
    if (forms.some((form) => except.includes(form)))
        return [];
    // The example comes from the first one, and a name without an extension is more likely a folder.
    return /[^/]\.[^/]*$/.test(constraint) ? forms : forms.toReversed();
}
function isInside(outer, inner, total) {
    return (0,meet/* contains */.gR)(outer, inner, { total }).kind === 'inside';
}

// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/globs/existing-witness.js
var existing_witness = __webpack_require__(9316);
// EXTERNAL MODULE: ./lib/core/progress/emptied-folders.js
var emptied_folders = __webpack_require__(2579);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js
var plan_state = __webpack_require__(4712);
;// CONCATENATED MODULE: ./lib/core/lint/emptied-folder.js








/**
 * Reports an item that creates a file in a folder that other items move away. Git would move that file too, whoever
 * merges first.
 */
const emptiedFolder = {
    id: 'emptied-folder',
    onlyWarns: true,
    needsFiles: true,
    lint: (field) => emptiedFolders(field).map(({ subject, folder, mine, other }) => ({
        severity: 'warn',
        ...(0,file_position/* ownerOf */.bf)(subject.item),
        at: positionOfPath(subject.worker, mine.path),
        wanted: 'a folder that no other item empties',
        found: `the folder "${folder}", which ${(0,file_position/* itemName */.TJ)(other.item, subject.item)} helps to empty`,
        message: `When ${(0,file_position/* itemName */.TJ)(subject.item, other.item)} creates "${mine.path}" and ${(0,file_position/* itemName */.TJ)(other.item, subject.item)} removes the last files from "${folder}", git sees the folder as renamed and would move the new file too.`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Create the file in another folder'), (0,finding/* decide */.LD)(`Leave a file in "${folder}"`), (0,lint_ways/* wait */.uk)(other.worker, subject.worker)),
        other: (0,file_position/* itemParty */.mh)(other.item),
    })),
};
function emptiedFolders({ files, workers, planState }) {
    if (!files)
        return [];
    const all = workers.map((worker) => ({ worker, item: worker.item, changes: (0,plan_state/* byPath */.f)(plannedChanges(worker.item)) }));
    const foldersOf = (0,emptied_folders/* indexFolders */.Ev)(all, (folder) => folderIn(files, folder));
    return all.flatMap((subject) => foldersOf(subject)
        .filter(({ mine, other, isMoved }) => mine.kind === 'create' && isMoved && !planState.ordered(subject.item, other.item))
        .map((found) => ({ ...found, subject })));
}
/**
 * What the plain paths of a scope say about the work. Anything else that the item may create could keep a folder from
 * being empty.
 */
function plannedChanges({ scope }) {
    const of = (globs, kind) => globs.filter(globs_glob/* isLiteral */.c$).map((glob) => ({ path: (0,globs_glob/* literalPath */.l1)(glob), kind }));
    const isOpen = ![...scope.any, ...scope.create].every(globs_glob/* isLiteral */.c$) || scope.any.length > 0;
    return [...of(scope.create, 'create'), ...(isOpen ? [] : of(scope.delete, 'delete'))];
}
function positionOfPath({ plan, item }, path) {
    const found = (0,file_position/* scopeEntries */.zt)(plan, item).find(({ glob, list }) => list === 'create' && (0,globs_glob/* literalPath */.l1)(glob) === path);
    return found?.at ?? { path: plan.path, ...plan.locate([]) };
}
function folderIn({ index }, folder) {
    const prefix = `${folder}/`;
    const entries = new Map();
    for (let at = (0,existing_witness/* lowerBound */.yz)(index.sorted, prefix); index.sorted[at]?.startsWith(prefix); at++) {
        const [name = '', ...below] = (index.sorted[at] ?? '').slice(prefix.length).split('/');
        entries.set(name, below.length > 0 ? questions/* FOLDER */.L7 : '100644');
    }
    return entries.size === 0 ? null : [...entries].map(([name, mode]) => ({ name, mode }));
}

// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress_progress = __webpack_require__(1650);
// EXTERNAL MODULE: ./lib/core/text/quoted-line.js
var quoted_line = __webpack_require__(9646);
// EXTERNAL MODULE: ./lib/core/lint/promises.js
var promises = __webpack_require__(1707);
;// CONCATENATED MODULE: ./lib/core/lint/frozen-contract.js






/** Once an item has started, others may already be written against its contract, and nobody tells them of a change. */
const frozenContract = {
    id: 'frozen-contract',
    onlyWarns: true,
    isToldOnChange: true,
    lint: ({ before, plans, planState }) => (before?.plans ?? []).flatMap((old) => {
        const now = plans.find(({ id }) => id === old.id);
        if (!now || !before)
            return [];
        return (0,promises/* alteredPromises */.k)(old, now).flatMap((altered) => {
            const progress = before.planState.progress.get((0,plan_plan/* keyOf */.TN)(altered.item));
            const start = progress && startOf(progress);
            return start === undefined ? [] : changedContract(altered, start, now, planState, before.plans);
        });
    }),
};
/** How it has started. Undefined if nothing is done yet. */
function startOf({ pulls, merges, finished }) {
    const open = pulls.find(({ changes }) => !changes.complete || changes.list.length > 0);
    if (open)
        return `is open as ${(0,progress_progress/* pullName */.N4)(open)}`;
    return merges.length > 0 || finished ? 'has merged' : undefined;
}
function changedContract({ item, after, lost, added }, start, now, { plans, progress }, plansBefore) {
    const users = usersOf(plans, after ?? item);
    const known = new Set(users.map(plan_plan/* keyOf */.TN));
    const kept = new Set(plans.flatMap(plan_plan/* itemsOf */.S3).flatMap((each) => (each.dropped === undefined ? (0,plan_plan/* keyOf */.TN)(each) : [])));
    // The same change can take the promise and the mention of it out of the plan, and the code of the other item relies on it
    // as before.
    users.push(...usersOf(plansBefore, item).filter((each) => kept.has((0,plan_plan/* keyOf */.TN)(each)) && !known.has((0,plan_plan/* keyOf */.TN)(each))));
    const [first] = users;
    // To give up what nobody uses is no change of a promise.
    if (!after && !first)
        return [];
    const instead = added.length === 0 ? '' : ` Instead it would promise ${wordsOf(added)}.`;
    const open = (each) => progress.get((0,plan_plan/* keyOf */.TN)(each))?.pulls[0];
    const names = users.map((each) => {
        const pull = open(each);
        return `${(0,file_position/* itemName */.TJ)(each, item)}${pull ? ` (${(0,progress_progress/* pullName */.N4)(pull)})` : ''}`;
    });
    const pull = first && open(first);
    return [
        {
            severity: 'warn',
            ...(0,file_position/* ownerOf */.bf)(item),
            at: (0,file_position/* positionOf */.df)(now, after ? [...(0,file_position/* keysOf */.YD)(after), 'contracts', 'provides'] : ['items']),
            wanted: `the contract of ${(0,file_position/* itemName */.TJ)(item)} as it was when the work began`,
            found: `without ${wordsOf(lost)}`,
            message: `${capitalName(item)} ${start}, and would no longer promise ${wordsOf(lost)}.${instead} ${reliance(names)}`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)(added.length > 0 ? 'Keep the promise, and add the new one beside it' : 'Keep the promise'), (0,finding/* decide */.LD)(`Merge this once those who work on ${(0,quoted_line/* listed */.KE)([(0,file_position/* itemName */.TJ)(item), ...names])} know about it`)),
            ...(first
                ? {
                    other: {
                        ...(0,file_position/* itemParty */.mh)(first),
                        ...(pull ? { branch: pull.branch } : {}),
                        ...(pull?.number === undefined ? {} : { pull: pull.number }),
                    },
                }
                : {}),
        },
    ];
}
/** The items that say that they use it, without those that are given up. */
function usersOf(plans, item) {
    return plans
        .flatMap(plan_plan/* itemsOf */.S3)
        .filter((each) => each.dropped === undefined && each.uses.some((ref) => (0,plan_plan/* keyOf */.TN)(ref) === (0,plan_plan/* keyOf */.TN)(item)));
}
/** `"f(x)" in "src/a.ts"` */
function wordsOf(promises) {
    const [first] = promises;
    const texts = promises.map(({ text, path }) => text ?? path);
    const isOneFile = promises.every(({ path, text }) => path === first?.path && text !== undefined);
    if (isOneFile)
        return `${(0,quoted_line/* someOf */.yU)(texts)} in ${(0,quoted_line/* quotedLine */.vw)(first?.path ?? '')}`;
    return promises.length === 1 ? `the file ${(0,quoted_line/* someOf */.yU)(texts)}` : (0,quoted_line/* someOf */.yU)(texts);
}
function capitalName(item) {
    return (0,file_position/* itemName */.TJ)(item).replace('item', 'Item');
}
function reliance(names) {
    if (names.length === 0)
        return 'No item of an open plan says that it uses it.';
    return `${(0,quoted_line/* listed */.KE)(names)} ${names.length === 1 ? 'relies' : 'rely'} on it.`.replace('item', 'Item');
}

;// CONCATENATED MODULE: ./lib/core/lint/glob-class.js




/**
 * Warns of names such as `[id]`, which match one character, "i" or "d". Frameworks with file-based routes use such
 * folder names.
 */
const globClass = {
    id: 'glob-class',
    onlyWarns: true,
    lint: (field) => {
        const budget = newExceptBudget();
        return placedGlobs(field).flatMap((placed) => hint(placed, budget));
    },
};
function hint(placed, budget) {
    const { glob, at, party, where } = placed;
    const segment = glob.split('/').find(isName);
    if (segment === undefined)
        return [];
    const name = /\[[^/]*\]/.exec(segment)?.[0] ?? segment;
    const whole = glob.split('/').map(escaped).join('/');
    return {
        severity: 'warn',
        ...party,
        at,
        wanted: 'a name with its brackets escaped, if a name is meant',
        found: `"${name}", which matches one character`,
        message: `"${name}" in "${glob}" in ${where} matches one character, not a folder or file of that name${consequence(placed)}.`,
        ...(0,finding/* offer */.x)(...spellingWays(placed, [{ form: whole, title: `Escape as ${name.replace(/[[\]]/g, '\\$&')}: write ${(0,quoting/* quotedYaml */.kk)(whole)}` }], budget)),
    };
}
/** Whether a whole segment of the glob is in brackets and reads like a name. */
function hasNameInBrackets(glob) {
    return glob.split('/').some(isName);
}
/** Names of files and folders as Next.js and others write them: `[id]`, `[...slug]`, `[[...slug]]`, `[slug].tsx`. */
function isName(segment) {
    const inside = /^\[(?:\[?\.\.\.)?([A-Za-z_][\w-]+)\]\]?(?:\.[\w.-]+)?$/.exec(segment)?.[1];
    return inside !== undefined && !/^(?:.-.)+$/.test(inside);
}
function escaped(segment) {
    return isName(segment) ? segment.replace(/[[\]]/g, '\\$&') : segment;
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/core/plan/glob-problems.js
var glob_problems = __webpack_require__(4754);
// EXTERNAL MODULE: ./lib/core/plan/regular-expression.js
var regular_expression = __webpack_require__(6682);
;// CONCATENATED MODULE: ./lib/core/plan/glob-traps.js
/** Finds valid globs that probably do not match what their author expects. */



/** The first trap in a glob that a plan may contain. */
function trapIn(glob) {
    const trap = TRAPS.map((find) => find(glob)).find((each) => each !== undefined);
    if (!trap)
        return undefined;
    const forms = trap.forms.filter((form) => form !== glob && (0,glob_problems/* globProblems */.V$)(form).length === 0);
    return { hint: glob_problems/* HOW_TO_WRITE_GLOBS */.XE, mayBeName: true, ...trap, forms };
}
const TRAPS = [
    (glob) => {
        if (!(0,regular_expression/* isRegularExpression */.Xp)(glob))
            return undefined;
        const what = 'looks like a regular expression, but is matched as a glob';
        return { what, forms: [(0,regular_expression/* globOfExpression */.IV)(glob) ?? glob] };
    },
    (glob) => {
        const form = (0,regular_expression/* globstarsAlone */.PO)(glob);
        if (form === glob)
            return undefined;
        const oneFolder = glob.replace(/((?<![^/{,])\*\*(?![^/},]))|\*{2,}(?!\()/g, (_, alone) => alone ?? '*');
        const what = 'matches only one folder level, because "**" matches several levels only when it stands alone between slashes';
        return { what, forms: [form, oneFolder], mayBeName: false };
    },
    (glob) => {
        const form = glob.replace(/(?<!\\)\{[^{}]*,[^{}]*\}/g, (braces) => braces.replace(/\s*([{},])\s*/g, '$1'));
        if (form === glob)
            return undefined;
        const what = 'has white space in its braces, which counts as part of the names';
        return { what, forms: [form], mayBeName: false };
    },
    (glob) => {
        if (!hasPlainBrace(glob))
            return undefined;
        const form = glob.replace(/(?<![\\$])\{([^{},]*)\}/g, (whole, inside) => inside.includes('..') ? whole : inside);
        return {
            what: 'has braces that are plain text, because they are not closed or contain no comma',
            forms: hasPlainBrace(form) ? [] : [form],
            hint: 'Close the braces and separate the alternatives by commas, as in "{a,b}", or write "\\{" for a plain brace.',
        };
    },
    (glob) => {
        const form = glob.replace(/(?<![@!?*+\\])\(([^()]*\|[^()]*)\)/g, (_, inside) => braced(inside));
        if (form !== glob)
            return { what: 'has parentheses that are plain text, because alternatives are written in braces', forms: [form] };
        if (/[@!?*+]\(/.test(glob) || !withoutPlainText(glob).includes('|'))
            return undefined;
        return { what: 'has a "|" that is plain text, because alternatives are written in braces', forms: [braced(glob)] };
    },
];
function braced(alternatives) {
    return `{${alternatives.replaceAll('|', ',')}}`;
}
/** Whether it has a brace that contains no alternatives, and is neither escaped nor in a class. */
function hasPlainBrace(glob) {
    return (0,esm/* braceExpand */.KA)(withoutPlainText(glob)).some((row) => /[{}]/.test(row));
}
function withoutPlainText(glob) {
    return glob.replace(/\\.|\[[^\]]*\]/g, 'x');
}

// EXTERNAL MODULE: ./lib/core/plan/source.js
var source = __webpack_require__(8490);
;// CONCATENATED MODULE: ./lib/core/lint/glob-trap.js






/** Reports globs in the syntax of other tools: they are valid, but match something else than their author expects. */
const globTrap = {
    id: 'glob-trap',
    onlyWarns: true,
    lint: (field) => {
        const effort = (0,lint_files/* newEffort */.zi)();
        const budget = newExceptBudget();
        return placedGlobs(field).flatMap((placed) => {
            const { glob, where, party, at } = placed;
            const trap = trapIn(glob);
            if (!trap || (trap.mayBeName && typeof field.files?.find(glob, effort) === 'string'))
                return [];
            const { what, forms, hint } = trap;
            return {
                severity: 'warn',
                ...party,
                at,
                wanted: 'a glob that matches what its writer meant',
                found: (0,source/* quotedText */.w0)(glob),
                message: `"${glob}" in ${where} ${what}${consequence(placed)}.`,
                ...(0,finding/* offer */.x)(...(forms.length > 0
                    ? spellingWays(placed, forms.map((form) => ({ form })), budget)
                    : [(0,finding/* decide */.LD)(hint.replace(/\.$/, ''))])),
            };
        });
    },
};

// EXTERNAL MODULE: ./lib/core/plan/misplaced.js
var plan_misplaced = __webpack_require__(8377);
// EXTERNAL MODULE: ./lib/core/lint/lint-context.js
var lint_context = __webpack_require__(6914);
;// CONCATENATED MODULE: ./lib/core/lint/misplaced-plan.js




/** Reports a plan that lies outside the plan directory, where nothing reads it. */
const misplacedPlan = {
    id: 'misplaced-plan',
    needsFiles: true,
    lint: ({ misplaced, set }) => {
        const commands = (0,plan_misplaced/* moveCommands */.wK)(misplaced, (0,lint_context/* idsIn */.S)(set));
        return misplaced.map(({ path }, index) => {
            return {
                severity: 'warn',
                path,
                at: { path, line: 1, column: 1 },
                wanted: `plans in "${plan_plan/* PLAN_DIRECTORY */.AG}"`,
                found: `"${path}"`,
                message: `"${path}" looks like a plan, but only files in "${plan_plan/* PLAN_DIRECTORY */.AG}" are read, so it has no effect.`,
                ...(0,finding/* offer */.x)({ kind: 'run', title: 'Move it there', command: commands[index] ?? '' }),
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/core/lint/missing-part.js


/** Warns if an item leaves out what its author has to know. An agent cannot ask, so it would have to guess. */
const missingPart = {
    id: 'missing-part',
    onlyWarns: true,
    lint: ({ workers }) => workers.flatMap(({ item, plan }) => {
        const missing = item.isIntegration ? [] : missingIn(item);
        if (missing.length === 0)
            return [];
        const names = missing.map((part) => `"${part}"`).join(', ');
        const none = `no ${[missing.slice(0, -1).join(', '), ...missing.slice(-1)].filter((part) => part !== '').join(' or ')}`;
        return {
            severity: 'warn',
            ...(0,file_position/* ownerOf */.bf)(item),
            at: (0,file_position/* positionOf */.df)(plan, (0,file_position/* keysOf */.YD)(item)),
            wanted: 'context, contracts and verification for each item',
            found: none,
            message: `Item "${item.item}" has ${none}, so an agent working on it has to guess.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)(`Add ${names} to the item`)),
        };
    }),
};
function missingIn({ context, provides, uses, verification }) {
    return [
        ...(context === undefined ? ['context'] : []),
        ...(provides.length === 0 && uses.length === 0 ? ['contracts'] : []),
        ...(verification === undefined ? ['verification'] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/core/lint/moving-files.js












/**
 * Warns of an item that moves files out of a folder in which another item modifies files. Such a refactoring changes names
 * that the other item uses, so one of them works on code that is about to change.
 */
const movingFiles = {
    id: 'moving-files',
    needsFiles: true,
    lint(field) {
        const { workers, planState } = field;
        const movers = workers.flatMap((worker) => movedFolders(worker).map((moved) => ({ ...moved, worker })));
        if (movers.length === 0)
            return [];
        const known = new Set(emptiedFolders(field).map(({ subject, other }) => pairOf(subject.item, other.item)));
        const total = { left: budget/* STEPS_PER_PLAN */.Qg };
        return movers.flatMap(({ folder, entry, worker }) => workers.flatMap((other) => {
            const [mover, editor] = [worker.item, other.item];
            if (other === worker || editor.isIntegration || planState.ordered(mover, editor))
                return [];
            if (known.has(pairOf(mover, editor)) || isMover(editor, folder))
                return [];
            const inside = { include: [`${(0,glob_problems/* globOf */.k8)(folder)}/**`], except: [] };
            const met = (0,scope_globs/* globSets */._L)((0,plan_scope/* globsFor */.tN)(editor.scope, 'modify'), editor.scope.except)
                .map((set) => (0,meet/* meet */.A0)(inside, set, { total, ...(field.files ? { prefer: field.files.index } : {}) }))
                .find(({ kind }) => kind === 'overlap');
            if (met?.kind !== 'overlap')
                return [];
            const [name, otherName] = [(0,file_position/* itemName */.TJ)(mover, editor), (0,file_position/* itemName */.TJ)(editor, mover)];
            return {
                severity: 'warn',
                ...(0,file_position/* ownerOf */.bf)(mover),
                at: entry.at,
                wanted: 'a folder whose files no other item modifies at the same time',
                found: `${otherName} modifies files in "${folder}"`,
                message: `While ${name} moves files out of "${folder}", ${otherName} can modify "${met.witness}" there. A refactoring that moves what others edit is better done alone, before or after them.`,
                ...(0,finding/* offer */.x)((0,lint_ways/* waitFor */.yJ)(other, worker), (0,lint_ways/* waitFor */.yJ)(worker, other)),
                other: (0,file_position/* itemParty */.mh)(editor),
            };
        }));
    },
};
/** The folders from which an item takes two files or a glob, if it also creates files. A single file is no refactoring. */
function movedFolders({ plan, item, }) {
    if (item.isIntegration || item.scope.delete.length === 0 || item.scope.create.length === 0)
        return [];
    const entries = (0,file_position/* scopeEntries */.zt)(plan, item).filter(({ list }) => list === 'delete');
    return [...(0,maps/* groupBy */.$z)(entries, ({ glob }) => folderOf(glob))].flatMap(([folder, [entry, ...others]]) => {
        if (!entry || folder === '')
            return [];
        return others.length > 0 || !(0,globs_glob/* isLiteral */.c$)(entry.glob) ? [{ folder, entry }] : [];
    });
}
/** Both move files out of the folder, so neither edits what the other moves. */
function isMover({ scope }, folder) {
    return scope.create.length > 0 && scope.delete.some((glob) => folderOf(glob) === folder);
}
/** The plain folders at the beginning of the glob. */
function folderOf(glob) {
    const segments = glob.split('/').slice(0, -1);
    const magic = segments.findIndex((segment) => !(0,globs_glob/* isLiteral */.c$)(segment));
    return (0,globs_glob/* literalPath */.l1)((magic < 0 ? segments : segments.slice(0, magic)).join('/'));
}
function pairOf(one, other) {
    return [(0,plan_plan/* keyOf */.TN)(one), (0,plan_plan/* keyOf */.TN)(other)].sort().join(' ');
}

// EXTERNAL MODULE: ./lib/core/plan/near-miss.js
var near_miss = __webpack_require__(2782);
;// CONCATENATED MODULE: ./lib/core/lint/near-miss.js










/** Warns of a glob that reads like a path of the base but does not match it. */
const nearMiss = {
    id: 'near-miss',
    onlyWarns: true,
    needsFiles: true,
    lint: (field) => {
        const { files } = field;
        if (!files)
            return [];
        const budget = newExceptBudget();
        return placedGlobs(field)
            .filter(({ worker }) => worker === undefined || isUntouched(worker))
            .flatMap((placed) => judgePlaced(placed, files, field, budget));
    },
};
function judgePlaced(placed, files, { planState }, budget) {
    const { glob, place, where, at, party } = placed;
    // Constraints ignore letter case and Unicode form anyway.
    const miss = missByEscaping(glob, files) ?? (place === 'do_not_touch' ? undefined : missByForm(glob, files));
    if (!miss || isRenamed(miss, placed, files))
        return [];
    const base = planState.snapshot.base.branch;
    return {
        severity: 'warn',
        ...party,
        at,
        wanted: `the path as it is on "${base}"`,
        found: `another ${miss.difference}`,
        message: `"${glob}" in ${where} does not match "${miss.path}" on "${base}": ${(0,near_miss/* differenceWords */.XY)(miss.written, miss.path, miss.difference)}${consequence(placed)}.`,
        ...(0,finding/* offer */.x)(...(miss.form === undefined
            ? [(0,finding/* decide */.LD)('Rename the file: no glob matches exactly this name')]
            : spellingWays(placed, [{ form: miss.form }], budget))),
    };
}
function missByEscaping(glob, files) {
    if (hasNameInBrackets(glob))
        return undefined;
    const path = [glob, (0,near_miss/* unescapedUrl */.mK)(glob)].find((each) => files.has(each));
    if (path === undefined || (0,near_miss/* nearMiss */.bi)(glob, path) !== 'escaping')
        return undefined;
    return { path, written: glob, difference: 'escaping', form: (0,glob_problems/* exactGlob */.iN)(path) };
}
/** Finds the longest part of the glob's plain beginning that the base has in some letter case and Unicode form. */
function missByForm(glob, files) {
    const segments = glob.split('/');
    const wild = segments.findIndex((segment) => !(0,globs_glob/* isLiteral */.c$)(segment));
    const start = segments.slice(0, wild < 0 ? segments.length : wild);
    const { exact, byFold } = pathsOf(files);
    for (let length = start.length; length > 0; length--) {
        const written = start.slice(0, length).map(globs_glob/* literalPath */.l1).join('/');
        if (exact.has(written))
            return undefined;
        const path = byFold.get((0,globs_glob/* fold */.AU)(written));
        if (path === undefined)
            continue;
        const rest = segments.slice(length);
        const isWholeFolder = rest.length === 0 && !files.has(path);
        const named = (0,glob_problems/* exactGlob */.iN)(path);
        return {
            path,
            written,
            difference: (0,near_miss/* differenceOf */.Pq)(written, path),
            form: named && [named, ...rest, ...(isWholeFolder ? ['**'] : [])].join('/'),
        };
    }
    return undefined;
}
/** If the item may delete the existing path, it renames it, and the glob is the new name. */
function isRenamed({ path }, { place, worker }, files) {
    if (!worker || place !== 'scope')
        return false;
    const there = files.has(path) ? path : files.find(`${(0,glob_problems/* globOf */.k8)(path)}/**`, (0,lint_files/* newEffort */.zi)());
    return typeof there === 'string' && (0,plan_scope/* coveringGlob */.yf)(worker.item.scope, 'delete', there) !== undefined;
}
const known = new WeakMap();
function pathsOf(files) {
    const exact = new Set();
    const byFold = new Map();
    const found = known.get(files);
    if (found)
        return found;
    for (const file of files.index.sorted) {
        for (const path of (0,globs_glob/* withParents */.M2)(file)) {
            if (exact.has(path))
                break;
            exact.add(path);
            byFold.set((0,globs_glob/* fold */.AU)(path), path);
        }
    }
    known.set(files, { exact, byFold });
    return { exact, byFold };
}

// EXTERNAL MODULE: ./lib/core/lint/shape.js
var lint_shape = __webpack_require__(7928);
;// CONCATENATED MODULE: ./lib/core/lint/no-parallelism.js



/** Warns if all items must be done one after the other, so that the plan has no use. Finished items count too. */
const noParallelism = {
    id: 'no-parallelism',
    onlyWarns: true,
    lint: ({ plans, planState }) => plans.flatMap((plan) => {
        const isRunning = plan.items.some((item) => planState.progress.get(`${plan.id}/${item.item}`)?.finished === false);
        const shape = (0,lint_shape/* shapeOf */.F)(plan, plans);
        if (!isRunning || shape.widestWave > 1)
            return [];
        const what = shape.items === 1 ? 'has one item' : `is a single chain: ${shape.criticalPath.join(' → ')}`;
        return {
            severity: 'warn',
            plan: plan.id,
            at: (0,file_position/* positionOf */.df)(plan, ['items']),
            wanted: 'items that can be worked on in parallel',
            found: what,
            message: `Plan "${plan.id}" ${what}, so none of its work can be done in parallel.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Work in one pull request after the other, without a plan'), (0,finding/* decide */.LD)('Split the task differently')),
        };
    }),
};

;// CONCATENATED MODULE: ./lib/core/lint/path-clash.js








/**
 * Reports paths of two items that cannot exist on the same disk: they differ only in letter case or Unicode form, or
 * one would be a folder of the other. The check reports such changes as an overlap.
 */
const pathClash = {
    id: 'path-clash',
    lint(field) {
        const names = field.workers.flatMap((worker, order) => namedPaths(worker, order, field.files));
        const files = new Map();
        for (const each of names)
            if (each.isFile)
                (0,maps/* append */.BC)(files, each.folded, each);
        const pairs = new Set();
        return names.flatMap((one) => {
            const same = (files.get(one.folded) ?? []).filter((other) => !one.isFile || other.path !== one.path);
            const above = (0,globs_glob/* withParents */.M2)(one.folded)
                .slice(1)
                .flatMap((parent) => files.get(parent) ?? []);
            return [...same, ...above].flatMap((other) => {
                const [first, second] = other.order < one.order ? [other, one] : [one, other];
                const [a, b] = [first.worker.item, second.worker.item];
                const pair = JSON.stringify([(0,plan_plan/* keyOf */.TN)(a), (0,plan_plan/* keyOf */.TN)(b)]);
                if (a === b || pairs.has(pair) || field.planState.ordered(a, b))
                    return [];
                pairs.add(pair);
                return path_clash_clash(first, second, one.isFile && one.folded === other.folded);
            });
        });
    },
};
/** The plain paths of a scope, and the plain folders in which its globs begin. */
function namedPaths(worker, order, files) {
    const { plan, item } = worker;
    return (0,file_position/* scopeEntries */.zt)(plan, item).flatMap(({ glob, at }) => {
        const segments = glob.split('/');
        const wild = segments.findIndex((segment) => !(0,globs_glob/* isLiteral */.c$)(segment));
        const path = segments
            .slice(0, wild < 0 ? segments.length : wild)
            .map(globs_glob/* literalPath */.l1)
            .join('/');
        const isFile = wild < 0;
        if (path === '' || (isFile && ((0,plan_scope/* kindsCovered */.GD)(item.scope, path).length === 0 || path_clash_isFolder(path, files))))
            return [];
        return [{ worker, order, path, folded: (0,globs_glob/* fold */.AU)(path), isFile, glob, at }];
    });
}
/** The plain name of a folder is another mistake, which `dead-glob` reports. */
function path_clash_isFolder(path, files) {
    return files !== null && !files.has(path) && typeof files.find(`${path}/**`, (0,lint_files/* newEffort */.zi)()) === 'string';
}
function path_clash_clash(first, second, isSpelling) {
    const [a, b] = [first.worker.item, second.worker.item];
    const why = isSpelling
        ? 'they differ only in letter case or Unicode form'
        : 'a file of one would be a folder of the other';
    return {
        severity: 'error',
        ...(0,file_position/* ownerOf */.bf)(b),
        at: second.at,
        other: (0,file_position/* itemParty */.mh)(a),
        wanted: 'paths that can exist on the same disk',
        found: `"${first.glob}" (line ${first.at.line}) and "${second.glob}"`,
        message: `The paths "${first.glob}" of ${(0,file_position/* itemName */.TJ)(a, b)} and "${second.glob}" of ${(0,file_position/* itemName */.TJ)(b, a)} cannot exist on the same disk, because ${why}.`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Rename one of the two paths'), (0,lint_ways/* wait */.uk)(first.worker, second.worker)),
    };
}

;// CONCATENATED MODULE: ./lib/core/lint/plan-removed.js



/** Without its plan, an item pull request becomes an unlisted one: it has no scope, and its files are not protected. */
const planRemoved = {
    id: 'plan-removed',
    lint({ before, plans, set, planState }) {
        const kept = new Set(plans.map(({ id }) => id));
        const base = planState.snapshot.base.branch;
        return (before?.plans ?? []).flatMap((plan) => {
            // A broken plan still exists, and another finding already says that it cannot be read.
            if (kept.has(plan.id) || set.brokenPaths.includes(plan.path))
                return [];
            const open = [...(before?.planState.progress.values() ?? [])].flatMap(({ item, pulls }) => item.plan === plan.id ? pulls.slice(0, 1).map((pull) => ({ item, pull })) : []);
            const [first] = open;
            if (!first)
                return [];
            const pulls = open.map(({ item, pull }) => `${(0,progress_progress/* pullName */.N4)(pull)} of item "${item.item}"`).join(', ');
            return {
                severity: 'error',
                plan: plan.id,
                at: { path: plan.path, line: 1, column: 1 },
                wanted: 'an open plan while pull requests of its items are open',
                found: `open: ${pulls}`,
                message: `Plan "${plan.id}" would no longer be open on "${base}", but pull requests of its items still are: ${pulls}.`,
                ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Keep the plan until they are merged or closed, and write "dropped: <reason>" into each item that is given up')),
                other: {
                    ...(0,file_position/* itemParty */.mh)(first.item),
                    branch: first.pull.branch,
                    ...(first.pull.number === undefined ? {} : { pull: first.pull.number }),
                },
            };
        });
    },
};

// EXTERNAL MODULE: ./lib/core/progress/allowed-kinds.js
var allowed_kinds = __webpack_require__(9801);
;// CONCATENATED MODULE: ./lib/core/lint/provides-outside-scope.js





/** Reports a contract in a file that the item may neither create nor modify, so that it cannot keep the promise. */
const providesOutsideScope = {
    id: 'provides-outside-scope',
    onlyWarns: true,
    lint: ({ workers, files }) => workers.flatMap(({ item, plan }) => item.provides.flatMap(({ path }, index) => {
        if ((0,allowed_kinds/* allowedKinds */.i7)(item, plan, path).some((kind) => kind !== 'delete'))
            return [];
        return {
            severity: 'warn',
            ...(0,file_position/* ownerOf */.bf)(item),
            at: (0,file_position/* positionOf */.df)(plan, [...(0,file_position/* keysOf */.YD)(item), 'contracts', 'provides', index, 'path']),
            path,
            wanted: 'a file that the item may create or modify',
            found: `"${path}"`,
            message: `Item "${item.item}" provides a contract in "${path}", which it may neither create nor modify.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Correct the path'), (0,plan_scope/* isPlanFile */.cx)(path) ? undefined : (0,lint_ways/* cover */.Iv)(plan, item, path, files?.has(path) ? 'modify' : 'create')),
        };
    })),
};

// EXTERNAL MODULE: ./lib/core/plan/shared-files.js
var shared_files = __webpack_require__(2736);
;// CONCATENATED MODULE: ./lib/core/lint/combined-items.js
/** Makes one item of two. Everything that the plan says about one is added to the other. */






/** @param gone the item whose work goes to the other one. Its branch is given up */
function combineItems({ item: gone, plan }, { item: kept }, why) {
    const title = `Combine the two items: ${why}`;
    const changes = isPlain(gone, kept, plan) ? changesFor(gone, kept, plan) : undefined;
    const whole = `${title}. Then ${(0,file_position/* itemName */.TJ)(kept, gone)} has all of the work, on its branch "${kept.branches[0]}"`;
    return changes ? (0,lint_ways/* editPlan */.Gp)(plan, whole, ...changes) : (0,finding/* decide */.LD)(title);
}
/** Globs that `except` or `do_not_touch` excludes for one of them may be needed by the other. */
function isPlain(gone, kept, plan) {
    const limits = [gone, kept].flatMap(({ scope, doNotTouch }) => [...scope.except, ...(0,plan_scope/* allGlobs */.Bl)(doNotTouch)]);
    const isByKind = gone.scope.any.length < (0,plan_scope/* allGlobs */.Bl)(gone.scope).length;
    return (gone.plan === kept.plan &&
        limits.length === 0 &&
        gone.leeway === kept.leeway &&
        [gone, kept].every(({ merged, dropped }) => merged === undefined && dropped === undefined) &&
        !(isByKind && (0,file_position/* isShortForm */.XM)(plan, [...(0,file_position/* keysOf */.YD)(kept), 'scope'])));
}
function changesFor(gone, kept, plan) {
    const keys = (0,file_position/* keysOf */.YD)(kept);
    const isShort = (0,file_position/* isShortForm */.XM)(plan, [...(0,file_position/* keysOf */.YD)(kept), 'scope']);
    const scope = [...keys, 'scope'];
    const changes = [{ kind: 'remove', keys: (0,file_position/* keysOf */.YD)(gone) }];
    const add = (place, entries) => {
        if (entries.length > 0)
            changes.push({ kind: 'add', keys: place, entries });
    };
    for (const list of ['any', 'create', 'modify', 'delete']) {
        const globs = gone.scope[list].filter((glob) => !kept.scope.any.includes(glob) && !kept.scope[list].includes(glob));
        add(isShort ? scope : [...scope, list], globs.map(quoting/* quotedYaml */.kk));
    }
    const isOther = (ref) => (0,plan_plan/* keyOf */.TN)(ref) !== (0,plan_plan/* keyOf */.TN)(kept) && (0,plan_plan/* keyOf */.TN)(ref) !== (0,plan_plan/* keyOf */.TN)(gone);
    const missing = (refs, there) => refs
        .filter((ref) => isOther(ref) && !there.some((each) => (0,plan_plan/* keyOf */.TN)(each) === (0,plan_plan/* keyOf */.TN)(ref)))
        .map((ref) => nameOf(ref, plan));
    add([...keys, 'depends_on'], missing(gone.dependsOn, kept.dependsOn));
    add([...keys, 'contracts', 'uses'], missing(gone.uses, kept.uses));
    add([...keys, 'contracts', 'provides'], gone.provides.map(({ path, declares }) => `{ path: ${(0,quoting/* quotedYaml */.kk)(path)}, declares: [${declares.map(combined_items_text).join(', ')}] }`));
    add([...keys, 'constraints', 'notes'], gone.notes.filter((note) => !kept.notes.includes(note)).map(combined_items_text));
    for (const [key, between] of [
        ['context', '\n\n'],
        ['verification', ' && '],
    ]) {
        const [own, other] = [kept[key], gone[key]];
        if (other === undefined || other === own)
            continue;
        if (own === undefined)
            changes.push({ kind: 'pair', keys, key, value: combined_items_text(other) });
        else
            changes.push({ kind: 'replace', keys: [...keys, key], text: combined_items_text(`${own.trim()}${between}${other.trim()}`) });
    }
    for (const each of plan.items) {
        if (each === gone)
            continue;
        for (const [place, refs] of [
            [['depends_on'], each.dependsOn],
            [['contracts', 'uses'], each.uses],
        ]) {
            const index = refs.findIndex((ref) => (0,plan_plan/* keyOf */.TN)(ref) === (0,plan_plan/* keyOf */.TN)(gone));
            if (index < 0)
                continue;
            const list = [...(0,file_position/* keysOf */.YD)(each), ...place, index];
            const isKnown = each === kept || refs.some((ref) => (0,plan_plan/* keyOf */.TN)(ref) === (0,plan_plan/* keyOf */.TN)(kept));
            changes.push(isKnown ? { kind: 'remove', keys: list } : { kind: 'replace', keys: list, text: kept.item });
        }
    }
    return changes;
}
function nameOf({ plan, item }, { id }) {
    return plan === id ? item : `${plan}/${item}`;
}
/** JSON is YAML too, and shows every line break. */
function combined_items_text(value) {
    return JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/core/plan/unique-keys.js
var unique_keys = __webpack_require__(2745);
;// CONCATENATED MODULE: ./lib/core/lint/migration-places.js
/** Folders of numbered migrations, as entries of `unique`. */


const FOLDERS = /(?:^|\/)(?:migrations?|migrate|versions)$/;
/** One entry for each of the globs. Undefined if one of them is about something else. */
function migrationPlaces(globs, files) {
    const entries = globs.map((glob) => placeOf(glob, files));
    const known = entries.filter((each) => each !== undefined);
    return known.length === entries.length ? [...new Set(known)] : undefined;
}
/** `db/migrations/*.sql` becomes `db/migrations/<key>_*.sql`. Existing migrations show what stands after their numbers. */
function placeOf(glob, files) {
    const [, folder = '', rest = ''] = /^(.*?)\/([^/]*[*?[{(].*)$/.exec(glob) ?? [];
    if (!FOLDERS.test(folder) || !(0,globs_glob/* isLiteral */.c$)(folder))
        return undefined;
    const start = `${(0,globs_glob/* literalPath */.l1)(folder)}/`;
    const there = (files?.index.sorted ?? []).filter((path) => path.startsWith(start));
    const names = there.map((path) => path.slice(start.length));
    const named = names.map((name) => /^[A-Za-z]?\d+([_.-])/.exec(name)?.[1]).find((each) => each !== undefined);
    const isFolder = rest === '**' && (names.length === 0 ? false : names.every((name) => name.includes('/')));
    const ending = isFolder ? '/**' : /^\*(\.\w+)?$/.test(rest) ? rest.slice(1) : '';
    const entry = `${folder}/<key>${named ?? '_'}*${ending}`;
    return (0,unique_keys/* uniqueProblems */.OH)(entry).length === 0 ? entry : undefined;
}

;// CONCATENATED MODULE: ./lib/core/lint/overlap-ways.js
/** The ways to settle an overlap of two scopes, with the ones that leave the file to most items first. */














function entriesNamed(plan, item, glob) {
    const entries = (0,file_position/* scopeEntries */.zt)(plan, item);
    const named = entries.filter((entry) => entry.glob === glob);
    return named.length > 0 ? named : entries.filter((entry) => (0,plan_scope/* guardedGlobs */.UE)(entry.glob).includes(glob));
}
function waysOut(a, b, pairs, { witness, total, files }) {
    const [sideA, sideB] = [sideOf(a, pairs, 0), sideOf(b, pairs, 1)];
    const [ofA = [], ofB = []] = meetingsOf(sideA, sideB, pairs, total);
    const takes = [takeFrom(b, a, ofB), takeFrom(a, b, ofA)];
    const hasRest = (meetings) => meetings.some(({ isInside }) => !isInside);
    // An item that only loses a part of a glob keeps more of its work.
    if (hasRest(ofA) && !hasRest(ofB))
        takes.reverse();
    const wait = b.item.isIntegration ? (0,lint_ways/* waitFor */.yJ)(a, b) : (0,lint_ways/* waitFor */.yJ)(b, a);
    const shared = sharedBy(ofA, ofB);
    const both = shared && a.plan === b.plan ? { a, b, ofA, ofB, shared } : undefined;
    const ways = [
        both && generate(both),
        both && share(both, files),
        ...takes,
        both && precede(both),
        both && integrate(both),
        wait,
        ...combine(a, b, takes, total),
    ];
    if (![a, b].every(({ plan }) => (0,scope_globs/* isGenerated */.UK)(plan, witness)))
        return ways;
    const title = 'Remove it from both scopes: "generated" already allows every item to change it';
    const isWhole = both?.shared.every(({ glob }) => (0,globs_glob/* isLiteral */.c$)(glob) && (0,scope_globs/* isGenerated */.UK)(a.plan, (0,globs_glob/* literalPath */.l1)(glob)));
    return [both && isWhole ? allow(both, [], title) : (0,finding/* decide */.LD)(title), ...ways];
}
function sideOf(of, pairs, side) {
    const globs = [...new Set(pairs.map((pair) => pair[side]))];
    return { of, entries: globs.flatMap((glob) => entriesNamed(of.plan, of.item, glob)) };
}
/** The same meetings from the side of each. */
function meetingsOf(a, b, pairs, total) {
    const named = ({ entries }, glob) => entries.filter((each) => each.glob === glob || (0,plan_scope/* guardedGlobs */.UE)(each.glob).includes(glob));
    const met = pairs.flatMap(([one, two]) => named(a, one).flatMap((own) => named(b, two).map((other) => ({ own, other }))));
    const insideOf = (own, other) => new Map(own.entries.map(({ glob }) => [glob, overlap_ways_isInside(glob, own.of, other, total)]));
    const [inB, inA] = [insideOf(a, b), insideOf(b, a)];
    return [
        met.map(({ own, other }) => ({ own, other, isInside: inB.get(own.glob) === true })),
        met.map(({ own, other }) => ({ own: other, other: own, isInside: inA.get(other.glob) === true })),
    ];
}
function overlap_ways_isInside(glob, { item }, { of, entries }, total) {
    const globs = entries.map((each) => each.glob);
    // A plain path that overlaps needs no proof.
    if (globs.includes(glob) || (0,globs_glob/* isLiteral */.c$)(glob))
        return true;
    const whole = { include: globs, except: of.item.scope.except };
    return (0,meet/* contains */.gR)(whole, { include: [glob], except: item.scope.except }, { total }).kind === 'inside';
}
/** The changes that take everything out of the scope that it shares. Undefined if nothing would be left. */
function release({ item, plan }, meetings) {
    const removed = new Set(meetings.flatMap(({ own, isInside: isWhole }) => (isWhole ? [own] : [])));
    if ((0,plan_scope/* allGlobs */.Bl)(item.scope).length === removed.size)
        return item.isIntegration ? withoutScope(plan) : undefined;
    const excepted = exceptedBy(meetings);
    const scope = [...(0,file_position/* keysOf */.YD)(item), 'scope'];
    return [
        ...[...removed].map(({ keys }) => ({ kind: 'remove', keys })),
        ...(excepted.length > 0 ? [{ kind: 'except', keys: scope, entries: excepted.map(quoting/* quotedYaml */.kk) }] : []),
    ];
}
/** An integration needs no scope. */
function withoutScope(plan) {
    const keys = ['integration'];
    const isAll = (0,yaml_parts/* partAt */.l0)((0,widening/* layoutOf */.aH)(plan).root, keys).part.parts.size === 1;
    return [isAll ? { kind: 'replace', keys, text: '{}' } : { kind: 'remove', keys: [...keys, 'scope'] }];
}
function exceptedBy(meetings) {
    return [...new Set(meetings.flatMap(({ other, isInside: isWhole }) => (isWhole ? [] : [other.glob])))];
}
function takeFrom(from, keeper, meetings) {
    const { item, plan } = from;
    const changes = release(from, meetings);
    if (!changes)
        return undefined;
    const name = (0,file_position/* itemName */.TJ)(item, keeper.item);
    const keep = `Leave the file to ${(0,file_position/* itemName */.TJ)(keeper.item, item)}`;
    const removed = meetings.filter((each) => each.isInside).map(({ own }) => own);
    const globs = exceptedBy(meetings);
    const keys = [...(0,file_position/* keysOf */.YD)(item), 'scope'];
    const { line } = plan.locate(item.scope.except.length > 0 ? [...keys, 'except'] : keys);
    const addition = `add ${quoted(globs)} to "except" of ${name} (line ${line})`;
    if (removed.length === 0)
        return (0,lint_ways/* exclude */.HN)(plan, item, `${keep}: ${addition}`, globs);
    const removal = `remove ${quoted(removed.map(({ glob }) => glob))} from ${name} (line ${removed[0]?.at.line})`;
    return (0,lint_ways/* editPlan */.Gp)(plan, `${keep}: ${removal}${globs.length > 0 ? `, and ${addition}` : ''}`, ...changes);
}
function quoted(globs) {
    return [...new Set(globs)].map((glob) => `"${glob}"`).join(', ');
}
/** Undefined if two of the globs only share a part that no glob of theirs matches. */
function sharedBy(ofA, ofB) {
    const smaller = ofA.map((meeting, index) => meeting.isInside ? meeting.own : ofB[index]?.isInside ? meeting.other : undefined);
    const known = smaller.filter((each) => each !== undefined);
    return known.length === smaller.length ? [...new Map(known.map((each) => [each.glob, each])).values()] : undefined;
}
/** Takes what both share out of both scopes, and allows it somewhere else. */
function allow({ a, b, ofA, ofB }, changes, title) {
    const [fromA, fromB] = [release(a, ofA), release(b, ofB)];
    return fromA && fromB && (0,lint_ways/* editPlan */.Gp)(a.plan, title, ...fromA, ...fromB, ...changes);
}
function generate(both) {
    const { shared, a, b } = both;
    const isWritten = ({ glob }) => (0,globs_glob/* isLiteral */.c$)(glob) && (0,shared_files/* sharedFileAt */.Jd)((0,globs_glob/* literalPath */.l1)(glob))?.isGenerated === true;
    if (a.item.isIntegration || b.item.isIntegration || !shared.every(isWritten))
        return undefined;
    const globs = shared.map(({ glob }) => glob);
    const title = `Move ${quoted(globs)} to "generated": every item may then change it, and it is generated again at integration`;
    return allow(both, [{ kind: 'add', keys: ['generated'], entries: globs.map(quoting/* quotedYaml */.kk) }], title);
}
/** Folders in which every change adds a file of its own. */
const FRAGMENTS = /(?:^|\/)(?:\.changeset|\.changes|changes|changelog\.d|changelogs?\/unreleased|newsfragments|news|releasenotes\/notes)\/[^/]*[*?[{(][^/]*$/;
/** Files that every item adds: changelog fragments, and migrations, whose numbers must be unique. */
function share(both, files) {
    const { shared, ofA, ofB } = both;
    const isNew = [...ofA, ...ofB].every(({ own }) => own.list === 'create');
    const globs = shared.map(({ glob }) => glob);
    if (!isNew || globs.some(globs_glob/* isLiteral */.c$))
        return undefined;
    const unique = migrationPlaces(globs, files);
    if (!unique && !globs.every((glob) => FRAGMENTS.test(glob)))
        return undefined;
    const also = unique ? `, and ${quoted(unique)} to "unique"` : '';
    const title = `Move ${quoted(globs)} to "shared"${also}: every item may then create files there${unique ? ', each with a number of its own' : ''}`;
    const changes = [{ kind: 'add', keys: ['shared'], entries: globs.map(quoting/* quotedYaml */.kk) }];
    if (unique)
        changes.push({ kind: 'add', keys: ['unique'], entries: unique.map(quoting/* quotedYaml */.kk) });
    return allow(both, changes, title);
}
/** A small item with the file alone. Both items can still run side by side after it. */
function precede(both) {
    const { a, b, shared } = both;
    const { plan } = a;
    if (a.item.isIntegration || b.item.isIntegration)
        return undefined;
    const globs = shared.map(({ glob }) => glob);
    const id = newId(plan, globs[0] ?? '');
    const value = `{ branch: ${(0,widening/* plainYaml */.gB)(branchFor(a.item, plan, id))}, scope: [${globs.map(quoting/* quotedYaml */.kk).join(', ')}] }`;
    const wait = (item) => ({ kind: 'add', keys: [...(0,file_position/* keysOf */.YD)(item), 'depends_on'], entries: [id] });
    const title = `Make a preceding item "${id}" for ${quoted(globs)}, take it out of item "${a.item.item}" and item "${b.item.item}", and let both depend on it`;
    return allow(both, [{ kind: 'pair', keys: ['items'], key: id, value }, wait(a.item), wait(b.item)], title);
}
/** A name after the file: `shared-routes` for `src/routes.ts`. */
function newId({ items }, glob) {
    const names = glob.split('/').filter((segment) => /[a-z0-9]/i.test(segment) && (0,globs_glob/* isLiteral */.c$)(segment));
    const name = (names.at(-1) ?? 'files')
        .toLowerCase()
        .replace(/(?<=.)\.[^.]*$/, '')
        .replace(/[^a-z0-9]+/g, '-');
    const id = `shared-${name.replace(/^-+|-+$/g, '')}`.slice(0, 50).replace(/-+$/, '');
    const isFree = (each) => items.every(({ item }) => item !== each);
    for (let number = 1;; number += 1) {
        const each = number === 1 ? id : `${id}-${number}`;
        if (isFree(each))
            return each;
    }
}
/** Like the branch of the other item, if that ends with its id. */
function branchFor({ item, branches }, plan, id) {
    const [branch = ''] = branches;
    const isNamedAfter = !(0,branch_names/* isGlobClaim */.rz)(branch) && branch.endsWith(`/${item}`);
    return isNamedAfter ? `${branch.slice(0, -item.length)}${id}` : `${plan.id}/${id}`;
}
function integrate(both) {
    const { a, b, shared } = both;
    const { plan } = a;
    if (a.item.isIntegration || b.item.isIntegration)
        return undefined;
    const globs = shared.map(({ glob }) => glob);
    const title = `Leave ${quoted(globs)} to the integration, and take it out of item "${a.item.item}" and item "${b.item.item}"`;
    return allow(both, [leaveToIntegration(plan, globs)], title);
}
/** Adds the globs to the scope of the integration, which the plan need not have yet. */
function leaveToIntegration(plan, globs) {
    const scope = ['integration', 'scope'];
    const isByKind = plan.integration && (0,plan_scope/* allGlobs */.Bl)(plan.integration.scope).length > 0 && !(0,file_position/* isShortForm */.XM)(plan, scope);
    return { kind: 'add', keys: isByKind ? [...scope, 'any'] : scope, entries: globs.map(quoting/* quotedYaml */.kk) };
}
/** If most of one scope lies inside the other, or neither can lose the file, the two items are one piece of work. */
function combine(a, b, takes, total) {
    if (a.item.isIntegration || b.item.isIntegration)
        return [];
    for (const [inner, outer] of [
        [b, a],
        [a, b],
    ]) {
        const globs = (0,plan_scope/* allGlobs */.Bl)(inner.item.scope);
        const inside = globs.filter((glob) => isInScope(glob, inner.item, outer.item, total)).length;
        if (inside * 2 <= globs.length)
            continue;
        const most = inside === globs.length ? 'all' : 'most';
        const why = `${most} of the scope of ${(0,file_position/* itemName */.TJ)(inner.item, outer.item)} is inside the scope of ${(0,file_position/* itemName */.TJ)(outer.item, inner.item)}`;
        return [combineItems(inner, outer, why)];
    }
    return takes.every((way) => way === undefined) ? [combineItems(b, a, 'neither can do without the file')] : [];
}
function isInScope(glob, inner, outer, total) {
    const all = (0,plan_scope/* allGlobs */.Bl)(outer.scope);
    if (all.includes(glob) && outer.scope.except.length === 0)
        return true;
    // A plain path needs no proof.
    if ((0,globs_glob/* isLiteral */.c$)(glob) && outer.scope.except.length === 0 && all.every(globs_glob/* isLiteral */.c$))
        return false;
    const whole = { include: all, except: outer.scope.except };
    return (0,meet/* contains */.gR)(whole, { include: [glob], except: inner.scope.except }, { total }).kind === 'inside';
}

;// CONCATENATED MODULE: ./lib/core/lint/scope-overlap.js









/** Nobody reads the ways to settle more overlaps than these, and each way needs proofs of its own. */
const MOST_EXPLAINED = 200;
/**
 * Reports two unfinished items that could change the same file and do not wait for each other. Proved from the globs
 * themselves.
 */
const scopeOverlap = {
    id: 'scope-overlap',
    lint(field) {
        const { planState } = field;
        const parties = field.workers.flatMap((key) => (0,scope_globs/* scopeGlobSets */.mg)(key.item.scope).map((set) => ({ key, set, group: key.item.plan })));
        const isOrdered = (i, j) => {
            const [a, b] = [parties[i]?.key.item, parties[j]?.key.item];
            return !a || !b || a === b || planState.ordered(a, b) || field.isKnown?.(a, b) === true;
        };
        const { steps = budget/* STEPS_PER_PLAN */.Qg } = field;
        const clashes = (0,overlaps/* overlaps */.$)(parties, isOrdered, {
            budget: { left: steps },
            ...(field.files ? { prefer: field.files.index } : {}),
        });
        const pairs = new Map();
        for (const clash of clashes) {
            const key = `${(0,plan_plan/* keyOf */.TN)(clash.a.item)} ${(0,plan_plan/* keyOf */.TN)(clash.b.item)}`;
            if (pairs.get(key)?.meeting.kind !== 'overlap')
                pairs.set(key, clash);
        }
        const total = { left: steps / 10 };
        return [...pairs.values()].map(({ a, b, meeting }, index) => {
            const isExplained = !field.withoutWays && index < MOST_EXPLAINED && total.left > 0;
            const budget = isExplained ? total : undefined;
            return meeting.kind === 'overlap' ? met(a, b, meeting, budget, field.files) : unproven(a, b, meeting);
        });
    },
};
/** @param total the steps for the proofs of the ways. Without it, short proofs have to be enough */
function met(a, b, { witness, globs: found }, total, files) {
    const [first, second] = [entryOf(a, found[0]), entryOf(b, found[1])];
    const globs = [first.glob, second.glob];
    const where = globs[0] === globs[1] ? `"${globs[0]}" is in both scopes` : `"${globs[0]}" and "${globs[1]}" both match it`;
    const meetings = total ? scope_overlap_meetingsOf(a, b, globs, total) : [];
    const others = meetings.slice(1).map(([one, other]) => (one === other ? `"${one}"` : `"${one}" and "${other}"`));
    const named = others.length > MOST_MEETINGS
        ? [...others.slice(0, MOST_MEETINGS), `${others.length - MOST_MEETINGS} more`]
        : others;
    const more = named.length === 0 ? '' : `. They also overlap in ${named.join(', ')}`;
    return {
        severity: 'error',
        ...(0,file_position/* ownerOf */.bf)(b.item),
        at: second.at,
        wanted: 'no file that two items can change at the same time',
        found: `${(0,file_position/* itemName */.TJ)(a.item, b.item)} has "${globs[0]}" (line ${first.at.line}), ${(0,file_position/* itemName */.TJ)(b.item, a.item)} has "${globs[1]}"`,
        message: `Both ${(0,file_position/* itemName */.TJ)(a.item, b.item)} and ${(0,file_position/* itemName */.TJ)(b.item, a.item)} can change "${witness}": ${where}${more}.`,
        ...(total ? (0,finding/* offer */.x)(...waysOut(a, b, meetings, { witness, total, files })) : SHORT_WAYS),
        other: (0,file_position/* itemParty */.mh)(a.item),
        witness,
    };
}
/** At most this many pairs of globs are compared and named for a pair of items. */
const MOST_COMPARED = 400;
const MOST_MEETINGS = 8;
/** All pairs of globs that overlap between two items, the known one first, so that one edit can settle all of them. */
function scope_overlap_meetingsOf(a, b, known, total) {
    const [ofA = [], ofB = []] = [a, b].map(({ item }) => [...new Set((0,plan_scope/* allGlobs */.Bl)(item.scope))]);
    if (ofA.length * ofB.length > MOST_COMPARED)
        return [known];
    const setsOf = (glob, { item }) => (0,scope_globs/* globSets */._L)([glob], item.scope.except);
    const others = ofA
        .flatMap((one) => ofB.map((other) => [one, other]))
        .filter(([one, other]) => one !== known[0] || other !== known[1])
        .filter(([one, other]) => setsOf(one, a).some((set) => setsOf(other, b).some((each) => (0,meet/* meet */.A0)(set, each, { total }).kind === 'overlap')));
    return [known, ...others];
}
const SHORT_WAYS = (0,finding/* offer */.x)((0,finding/* decide */.LD)('Give the file to one of the two items'), (0,finding/* decide */.LD)('Make one wait for the other with "depends_on"'), (0,finding/* decide */.LD)('Combine the two items'));
function unproven(a, b, { globs, reason }) {
    return {
        severity: 'error',
        ...(0,file_position/* ownerOf */.bf)(b.item),
        at: entryOf(b, globs[1]).at,
        wanted: 'a proof that no file is in both scopes',
        found: reason,
        message: `It cannot be proved that ${(0,file_position/* itemName */.TJ)(a.item, b.item)} and ${(0,file_position/* itemName */.TJ)(b.item, a.item)} change different files: "${globs[0]}" and "${globs[1]}" are too costly to compare (${reason}).`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Write one of the two globs with fewer wildcards'), ...SHORT_WAYS.ways),
        other: (0,file_position/* itemParty */.mh)(a.item),
    };
}
function entryOf({ plan, item }, glob) {
    return entriesNamed(plan, item, glob)[0] ?? (0,file_position/* entryAt */._f)(plan, glob, 'any', [...(0,file_position/* keysOf */.YD)(item), 'scope']);
}

;// CONCATENATED MODULE: ./lib/core/lint/shared-file.js











/**
 * Warns if an item has a file that parallel items will need too, such as a manifest, a route table or a barrel. If no
 * item runs at the same time, it reports nothing: the item is alone or precedes the others already.
 */
const sharedFile = {
    id: 'shared-file',
    onlyWarns: true,
    needsFiles: true,
    lint(field) {
        const there = field.files && culpritsAmong(field.files);
        const effort = (0,lint_files/* newEffort */.zi)();
        return field.workers.flatMap((worker) => {
            const { item, plan } = worker;
            const isBeside = besideIn(worker, field);
            if (item.isIntegration || !field.workers.some(isBeside))
                return [];
            const ways = (entry, found) => field.withoutWays ? [] : shared_file_waysOut(entry, found, worker, field.workers.filter(isBeside));
            return (0,file_position/* scopeEntries */.zt)(plan, item).flatMap((entry) => {
                const found = culpritOf(entry, item, there, effort);
                const isNew = entry.list === 'create' || (found && field.files?.has(found.path) === false);
                // Nobody needs a new file in a new folder yet. A new file in the root is one that every item will need.
                return found && !(isNew && found.path.includes('/')) ? shared_file_judgeEntry(entry, found, worker, ways) : [];
            });
        });
    },
};
/** A repository has only a few of them, so thousands of globs have little to compare. */
function culpritsAmong({ index }) {
    return (0,lint_files/* listFiles */.CS)(index.sorted.filter((path) => (0,shared_files/* sharedFileAt */.Jd)(path) !== undefined));
}
/** Whether another item may need the same file at the same time. */
function besideIn({ item }, { planState }) {
    return ({ item: other }) => other.plan === item.plan && other !== item && !other.isIntegration && !planState.ordered(item, other);
}
function shared_file_judgeEntry(entry, shared, { item, plan }, ways) {
    const { path, culprit } = shared;
    if ((0,scope_globs/* isGenerated */.UK)(plan, path))
        return [];
    const named = (0,globs_glob/* isLiteral */.c$)(entry.glob) ? `"${path}"` : `"${path}" by "${entry.glob}"`;
    return {
        severity: 'warn',
        ...(0,file_position/* ownerOf */.bf)(item),
        at: entry.at,
        path,
        wanted: 'files that only this item needs',
        found: culprit.what,
        message: `The scope of item "${item.item}" has ${named}, which is ${culprit.what}, so parallel items may need it too.`,
        ...(0,finding/* offer */.x)(...ways(entry, shared)),
    };
}
function letAllChange(plan, path) {
    const title = 'Move it to "generated": every item may then change it, and it is generated again at integration';
    return (0,lint_ways/* editPlan */.Gp)(plan, title, { kind: 'add', keys: ['generated'], entries: [(0,quoting/* quotedYaml */.kk)((0,glob_problems/* globOf */.k8)(path))] });
}
function shared_file_waysOut(entry, { path, culprit }, { item, plan }, neighbours) {
    if (culprit.isGenerated)
        return [letAllChange(plan, path)];
    const last = plan.integration ? 'the integration' : 'a new "integration"';
    const precede = `Make "${item.item}", or a small item with this file alone, a preceding item, and add it to "depends_on" of the others`;
    return [
        (0,finding/* decide */.LD)(`Give it to one item: to ${last}, or to this one if the others do not need it`),
        giveAway(entry, path, item, plan),
        (0,lint_ways/* editPlan */.Gp)(plan, precede, ...neighbours.map(({ item: other }) => ({ kind: 'add', keys: [...(0,file_position/* keysOf */.YD)(other), 'depends_on'], entries: [item.item] }))),
        (0,finding/* decide */.LD)('Combine the items that need the file'),
    ];
}
/** Undefined if nothing else is in the scope. */
function giveAway({ glob, keys }, path, item, plan) {
    if ((0,globs_glob/* isLiteral */.c$)(glob) && (0,plan_scope/* allGlobs */.Bl)(item.scope).length === 1)
        return undefined;
    const scope = [...(0,file_position/* keysOf */.YD)(item), 'scope'];
    return (0,lint_ways/* editPlan */.Gp)(plan, `Leave "${path}" to the integration`, (0,globs_glob/* isLiteral */.c$)(glob) ? { kind: 'remove', keys } : { kind: 'except', keys: scope, entries: [(0,quoting/* quotedYaml */.kk)((0,glob_problems/* globOf */.k8)(path))] }, leaveToIntegration(plan, [(0,glob_problems/* globOf */.k8)(path)]));
}
/**
 * A glob that ends in a whole folder includes the barrel and manifest of that folder, which is fine. A glob that names
 * such a file, or matches one where it is, is reported. In some folders every file is shared.
 */
function culpritOf({ glob, list }, { scope }, there, effort) {
    const last = glob.slice(glob.lastIndexOf('/') + 1);
    const isWhole = last === '**' || (last === '*' && glob.includes('/'));
    const alone = { ...lint_files/* NO_GLOBS */._9, [list]: [glob], except: scope.except };
    const isTaken = (path) => (0,plan_scope/* kindsCovered */.GD)(alone, path).length > 0 && (!isWhole || isInSharedFolder(path, glob));
    const path = (0,globs_glob/* isLiteral */.c$)(glob) ? [(0,globs_glob/* literalPath */.l1)(glob)].find(isTaken) : there?.find(glob, effort, isTaken);
    const culprit = typeof path === 'string' ? (0,shared_files/* sharedFileAt */.Jd)(path) : undefined;
    return typeof path === 'string' && culprit ? { path, culprit } : undefined;
}
/**
 * Whether the folder of the glob is the shared folder or below it. `src/**` is above `src/locales/de.json`, so it is
 * not.
 */
function isInSharedFolder(path, glob) {
    const below = path.split('/').slice(glob.split('/').length - 1);
    return (0,shared_files/* sharedFileAt */.Jd)(path)?.isFolder === true && (0,shared_files/* sharedFileAt */.Jd)(below.join('/')) === undefined;
}

;// CONCATENATED MODULE: ./lib/core/lint/single-file-item.js





/**
 * Warns of an item that has one file alone, inside the folder of another item that excludes this file. It costs a branch, a
 * pull request and an agreement, and the other item has to work around the file.
 */
const singleFileItem = {
    id: 'single-file-item',
    lint({ workers, planState }) {
        const all = workers.filter(({ item }) => !item.isIntegration);
        return all.flatMap((worker) => {
            const { item, plan } = worker;
            const path = onlyFile(item);
            if (path === undefined)
                return [];
            const around = all.find((other) => other !== worker && excludes(other.item, path) && !planState.ordered(item, other.item));
            if (!around)
                return [];
            const [name, other] = [(0,file_position/* itemName */.TJ)(item, around.item), (0,file_position/* itemName */.TJ)(around.item, item)];
            return {
                severity: 'warn',
                ...(0,file_position/* ownerOf */.bf)(item),
                at: (0,file_position/* positionOf */.df)(plan, [...(0,file_position/* keysOf */.YD)(item), 'scope']),
                path,
                wanted: 'an item with work of its own',
                found: `one file, which ${other} excludes from its folder`,
                message: `The scope of ${name} is only "${path}", a file inside the folder of ${other}, which excludes it. One file is seldom worth an item that runs beside the rest of its folder.`,
                ...(0,finding/* offer */.x)((0,finding/* decide */.LD)(`Combine the two items: remove "${path}" from "except" of ${other}, and drop ${name}`), (0,lint_ways/* waitFor */.yJ)(around, worker)),
                other: (0,file_position/* itemParty */.mh)(around.item),
            };
        });
    },
};
function onlyFile({ scope }) {
    const globs = [...new Set((0,plan_scope/* allGlobs */.Bl)(scope))];
    const [first] = globs;
    return globs.length === 1 && first !== undefined && (0,globs_glob/* isLiteral */.c$)(first) ? (0,globs_glob/* literalPath */.l1)(first) : undefined;
}
/** Whether a glob of the scope would match the path, and `except` takes it out. */
function excludes({ scope }, path) {
    return (scope.except.some((glob) => (0,globs_glob/* matches */.cK)(glob, path)) &&
        (0,plan_scope/* allGlobs */.Bl)(scope).some((glob) => !(0,globs_glob/* isLiteral */.c$)(glob) && (0,globs_glob/* matches */.cK)(glob, path)));
}

// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
;// CONCATENATED MODULE: ./lib/core/lint/stray-file.js




/**
 * Reports a file beside the plans that is not a plan, and a plan for a branch that does not exist. Both are ignored.
 */
const strayFile = {
    id: 'stray-file',
    lint: ({ set, isBranch, planState }) => [
        ...set.stray.map((path) => ({
            severity: 'warn',
            at: { path, line: 1, column: 1 },
            wanted: `plans and a README.md under "${plan_plan/* PLAN_DIRECTORY */.AG}", nothing else`,
            found: `"${path}"`,
            message: `"${path}" is not a plan, so it is ignored.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)(wayOut(path))),
        })),
        ...set.inert.flatMap(({ path, base, plan }) => {
            if (isBranch(base) !== false)
                return [];
            const here = planState.snapshot.base.branch;
            return {
                severity: 'error',
                ...(plan ? { plan: plan.id } : {}),
                at: { path, ...(plan?.locate(['base']) ?? { line: 1, column: 1 }) },
                wanted: 'the name of a branch in the repository',
                found: `"base: ${base}"`,
                message: `The base branch of the plan is "${base}", which does not exist in the repository, so the plan is ignored.`,
                ...(0,finding/* offer */.x)(plan && (0,lint_ways/* write */.M9)(plan, ['base'], here, `If "${here}" is the base branch, write that`), (0,finding/* decide */.LD)('Correct "base"'), { kind: 'run', title: 'Delete the plan', command: `git rm -- :/${path}` }),
            };
        }),
    ],
};
function wayOut(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isBelow = (0,directory/* planFileOf */.XT)(path) !== name;
    if ((0,directory/* planIdOf */.C3)(name) !== undefined && isBelow)
        return `If it is a plan, move it to "${plan_plan/* PLAN_DIRECTORY */.AG}/${name}", because folders there are not read; if not, move it elsewhere`;
    return 'Move it elsewhere, or rename it like a plan: lower-case letters, digits and "-", ending in ".yml"';
}

;// CONCATENATED MODULE: ./lib/core/lint/tight-coupling.js



/** Two items that share a contract are what contracts are for. */
const FEWEST_ITEMS = 3;
/** An item that shares contracts with more than this part of the items beside it is tightly coupled. */
const MOST_SHARED = 2 / 3;
/**
 * Warns if most items of a plan share contracts with most of the items that they run beside. To agree on all of these then
 * costs more than parallel work saves. Finished items count too.
 */
const tightCoupling = {
    id: 'tight-coupling',
    lint: ({ plans, planState }) => plans.flatMap((plan) => {
        const items = plan.items.filter(({ dropped }) => dropped === undefined);
        const isRunning = items.some((item) => planState.progress.get((0,plan_plan/* keyOf */.TN)(item))?.finished === false);
        if (!isRunning || items.length < FEWEST_ITEMS)
            return [];
        const uses = new Set(items.flatMap((item) => item.uses.map((used) => `${(0,plan_plan/* keyOf */.TN)(item)} ${(0,plan_plan/* keyOf */.TN)(used)}`)));
        if (uses.size === 0)
            return [];
        const share = (a, b) => uses.has(`${(0,plan_plan/* keyOf */.TN)(a)} ${(0,plan_plan/* keyOf */.TN)(b)}`) || uses.has(`${(0,plan_plan/* keyOf */.TN)(b)} ${(0,plan_plan/* keyOf */.TN)(a)}`);
        const coupled = items.filter((item) => {
            const beside = items.filter((other) => other !== item && !planState.ordered(item, other));
            return beside.length > 1 && beside.filter((other) => share(item, other)).length > beside.length * MOST_SHARED;
        });
        if (coupled.length * 2 <= items.length)
            return [];
        const names = coupled.map(({ item }) => `"${item}"`);
        return {
            severity: 'warn',
            plan: plan.id,
            at: (0,file_position/* positionOf */.df)(plan, ['items']),
            wanted: 'items that share few contracts with the items beside them',
            found: `${coupled.length} of ${items.length} items share contracts with most of the others`,
            message: `Most items of plan "${plan.id}" share contracts with most of the items that they run beside (${named(names)}), so agreeing on the contracts may cost more than parallel work saves.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Combine the items that share the most contracts'), (0,finding/* decide */.LD)('Order them with "depends_on", so that each item uses code that exists'), (0,finding/* decide */.LD)('Work in one pull request, without a plan')),
        };
    }),
};
const MOST_NAMED = 5;
function named(names) {
    const more = names.length - MOST_NAMED;
    return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./lib/core/lint/unbacked-use.js




/**
 * Warns of an item that uses contracts of an item that provides none. If that one is finished, its code shows what it
 * offers.
 */
const unbackedUse = {
    id: 'unbacked-use',
    onlyWarns: true,
    lint: ({ workers, planState }) => workers.flatMap(({ item, plan }) => item.uses.flatMap((ref, index) => {
        const used = planState.progress.get((0,plan_plan/* keyOf */.TN)(ref));
        const isDropped = used?.item.dropped !== undefined;
        if (!used || (used.finished ? !isDropped : used.item.provides.length > 0))
            return [];
        const name = (0,file_position/* itemName */.TJ)(used.item, item);
        const keys = [...(0,file_position/* keysOf */.YD)(item), 'contracts', 'uses', index];
        return {
            severity: 'warn',
            ...(0,file_position/* ownerOf */.bf)(item),
            at: (0,file_position/* positionOf */.df)(plan, keys),
            wanted: `contracts that ${name} provides`,
            found: isDropped ? 'it was dropped' : 'it provides nothing',
            message: `Contracts of ${name} are used by ${(0,file_position/* itemName */.TJ)(item, used.item)}, but ${name} ${isDropped ? `was dropped (${used.item.dropped})` : 'provides no contract'}.`,
            ...(isDropped
                ? (0,finding/* offer */.x)((0,lint_ways/* removeFrom */.z1)(plan, 'Remove it from "uses", and say in "context" what replaces it', keys))
                : (0,finding/* offer */.x)((0,finding/* decide */.LD)(`List under "contracts" of ${name} what it "provides"`), (0,lint_ways/* removeFrom */.z1)(plan, 'Remove it from "uses"', keys))),
            other: (0,file_position/* itemParty */.mh)(used.item),
        };
    })),
};

;// CONCATENATED MODULE: ./lib/core/lint/used-before.js



/** At most this many items are named. */
const used_before_MOST_NAMED = 3;
/**
 * Reports a new plan with the name, items and branches of an earlier one. The merges of the earlier plan would count
 * for it, so its items would be finished before the work begins, and its integration would not wait for them.
 */
const usedBefore = {
    id: 'used-before',
    lint: ({ plans, isAdded, planState }) => plans.filter(isAdded).flatMap((plan) => {
        const done = [...planState.progress.values()].filter((each) => each.item.plan === plan.id && isDone(each));
        const [first] = done;
        if (!first)
            return [];
        const more = done.length > used_before_MOST_NAMED ? `, and ${done.length - used_before_MOST_NAMED} more` : '';
        const items = `${done.slice(0, used_before_MOST_NAMED).map(inWords).join(', ')}${more}`;
        return {
            severity: 'error',
            plan: plan.id,
            at: (0,file_position/* positionOf */.df)(plan, [...(0,file_position/* keysOf */.YD)(first.item), 'branch']),
            wanted: 'a new plan without finished items',
            found: `merged before: ${items}`,
            message: `Plan "${plan.id}" is new, but these items would already count as finished, because pull requests of an earlier plan with that name merged: ${items}.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Give the plan another file name'), (0,finding/* decide */.LD)('Give its items other branches'), (0,finding/* decide */.LD)('Write "merged: { pull: <number> }" into each item whose work is done, and "dropped: <reason>" into each item that is given up')),
        };
    }),
};
/**
 * Only merged pull requests count here. A reopened item is finished again as soon as its open pull request is closed.
 */
function isDone({ item, merges, reverted }) {
    return merges.length > 0 && !reverted && item.dropped === undefined && item.merged === undefined;
}
function inWords({ item, merges }) {
    return `item "${item.item}" (${merges.slice(0, used_before_MOST_NAMED).map(progress_progress/* pullName */.N4).join(', ')}${merges.length > used_before_MOST_NAMED ? ', …' : ''})`;
}

;// CONCATENATED MODULE: ./lib/core/lint/vague-scope.js



/** Reports a glob for the whole repository or a whole top-level folder: it does not say which files the work needs. */
const vagueScope = {
    id: 'vague-scope',
    lint: ({ plans, workers }) => [
        ...plans.flatMap(generated),
        ...workers.flatMap(({ item, plan }) => (0,file_position/* scopeEntries */.zt)(plan, item).flatMap(({ glob, at }) => {
            const what = vague(glob);
            if (what === undefined)
                return [];
            return {
                severity: 'warn',
                ...(0,file_position/* ownerOf */.bf)(item),
                at,
                wanted: 'the files that the work needs, or the folder that it creates',
                found: `"${glob}": ${what}`,
                message: `The scope of item "${item.item}" has "${glob}", which is ${what}.`,
                ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Name the files, or a deeper folder: no other item may change any of this')),
            };
        })),
    ],
};
/** An error here, because every item may change what is `generated`. */
function generated(plan) {
    return plan.generated.flatMap((glob, index) => {
        const what = vague(glob);
        if (what === undefined)
            return [];
        return {
            severity: 'error',
            plan: plan.id,
            at: (0,file_position/* positionOf */.df)(plan, ['generated', index]),
            wanted: 'files that a program writes, like lock files',
            found: `"${glob}": ${what}`,
            message: `"generated" of plan "${plan.id}" has "${glob}", which is ${what}, so every item could create and modify all of it.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Name the generated files themselves')),
        };
    });
}
function vague(glob) {
    const rows = (0,esm/* braceExpand */.KA)(glob);
    if (rows.some((row) => /^\*\*(?:\/\*\*?)*$/.test(row)))
        return 'the whole repository';
    const folder = rows.find((row) => /^[^/]+(?:\/\*\*)+(?:\/\*)?$/.test(row));
    if (folder === undefined)
        return undefined;
    const name = folder.split('/', 1)[0] ?? '';
    return /[*?]/.test(name) ? 'many whole top-level folders' : `the whole top-level folder "${name}/"`;
}

;// CONCATENATED MODULE: ./lib/core/lint/wide-leeway.js





/** Enough for a test, a fixture and a page of documentation, however few files the scope names. */
const ALWAYS_FINE = 3;
/**
 * Warns if an item may change more files outside its scope than the scope names, because then the scope says little.
 */
const wideLeeway = {
    id: 'wide-leeway',
    onlyWarns: true,
    lint: ({ workers }) => workers.flatMap(({ item, plan }) => {
        const named = filesNamed(item);
        const most = Math.max(ALWAYS_FINE, named ?? 0);
        if (named === undefined || item.leeway <= most)
            return [];
        const own = [...(0,file_position/* keysOf */.YD)(item), 'leeway'];
        const isOwn = hasOwn(plan, item);
        const files = named === 1 ? '1 file' : `${named} files`;
        return {
            severity: 'warn',
            ...(0,file_position/* ownerOf */.bf)(item),
            at: (0,file_position/* positionOf */.df)(plan, isOwn ? own : ['leeway']),
            wanted: `a leeway of at most ${most} for a scope of ${files}`,
            found: `a leeway of ${item.leeway}`,
            message: `The scope of item "${item.item}" names ${files}, and its leeway allows it to change ${item.leeway} more that no unfinished item owns.`,
            ...(0,finding/* offer */.x)((0,lint_ways/* editPlan */.Gp)(plan, `Set the leeway of item "${item.item}" to ${most}, and name further files in its scope`, isOwn
                ? { kind: 'replace', keys: own, text: `${most}` }
                : { kind: 'pair', keys: (0,file_position/* keysOf */.YD)(item), key: 'leeway', value: `${most}` })),
        };
    }),
};
/** Undefined if a glob can match any number of files. */
function filesNamed({ scope }) {
    const globs = new Set((0,plan_scope/* allGlobs */.Bl)(scope));
    return [...globs].every(globs_glob/* isLiteral */.c$) ? globs.size : undefined;
}
/** A part that the plan does not write has the position of the part around it. */
function hasOwn(plan, item) {
    const [inner, outer] = [plan.locate([...(0,file_position/* keysOf */.YD)(item), 'leeway']), plan.locate((0,file_position/* keysOf */.YD)(item))];
    return inner.line !== outer.line || inner.column !== outer.column;
}

;// CONCATENATED MODULE: ./lib/core/lint/list.js
/** All rules about plans, in the order in which they run. */

























const LINT_RULES = [
    scopeOverlap,
    branchClash,
    pathClash,
    constraintCoversScope,
    planRemoved,
    frozenContract,
    usedBefore,
    strayFile,
    misplacedPlan,
    sharedFile,
    vagueScope,
    wideLeeway,
    deadGlob,
    alreadyExists,
    emptiedFolder,
    movingFiles,
    globClass,
    globTrap,
    nearMiss,
    missingPart,
    providesOutsideScope,
    unbackedUse,
    noParallelism,
    singleFileItem,
    tightCoupling,
];


/***/ }),

/***/ 1707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ alteredPromises)
/* harmony export */ });
/** The items that would promise less, or something else. A plan that goes away is reported by `plan-removed`. */
function alteredPromises(old, now) {
    return old.items.flatMap((item) => {
        if (item.provides.length === 0 || item.dropped !== undefined)
            return [];
        const after = itemIn(now, item, old);
        const [before, then] = [promisesOf(item), promisesOf(after)];
        const lost = without(before, then);
        return lost.length === 0 ? [] : [{ item, after, lost, added: without(then, before) }];
    });
}
/** The item in the changed plan, under a new id if only that changed. Undefined if it has none, or is given up. */
function itemIn(now, item, old) {
    const isNew = ({ item: id }) => old.items.every((each) => each.item !== id);
    const found = now.items.find((each) => each.item === item.item) ??
        now.items.find((each) => isNew(each) && each.branches.some((branch) => item.branches.includes(branch)));
    return found?.dropped === undefined ? found : undefined;
}
function promisesOf(item) {
    return (item?.provides ?? []).flatMap(({ path, declares }) => [
        { path },
        ...declares.map((text) => ({ path, text: text.replace(/\s+/g, ' ').trim() })),
    ]);
}
/** Those of the first list that the second lacks. The file alone only counts if nothing in it is named. */
function without(some, others) {
    const known = new Set(others.map(withoutSpace));
    const left = some.filter((each) => !known.has(withoutSpace(each)));
    return left.filter((each) => each.text !== undefined || !left.some(({ path, text }) => path === each.path && text));
}
/** White space matters only between two words. */
function withoutSpace({ path, text }) {
    return JSON.stringify([path, text?.replace(/\s*([^\w$\s])\s*/g, '$1')]);
}


/***/ }),

/***/ 1391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ isGenerated),
/* harmony export */   _L: () => (/* binding */ globSets),
/* harmony export */   mg: () => (/* binding */ scopeGlobSets)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1874);
/** Turns the globs of a plan into path sets for the exact overlap proof. */



const WORKFLOWS = '.github/';
const PLANS = [_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_DIRECTORY */ .AG, `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_DIRECTORY */ .AG}/**`];
/**
 * Returns one set for the globs, or alternatives in braces, that begin with `.github/` and one for all others, because
 * only the first may match there. Neither contains plan files. `coveringGlob` gives the same answers.
 */
function globSets(globs, except) {
    const guarded = globs.flatMap(_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .guardedGlobs */ .UE);
    const others = globs.filter((glob) => !glob.startsWith(WORKFLOWS));
    const strays = others.some(couldStray);
    return [
        ...(guarded.length > 0 ? [{ include: guarded, except: [...except, ...PLANS] }] : []),
        ...(others.length > 0 ? [{ include: others, except: strays ? [...except, `${WORKFLOWS}**`] : except }] : []),
    ];
}
function scopeGlobSets(scope) {
    return globSets((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .allGlobs */ .Bl)(scope), scope.except);
}
/** Whether every item may create and modify the file anyway. */
function isGenerated({ generated }, path) {
    return (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)({ ..._files_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_GLOBS */ ._9, any: generated, except: [] }, 'modify', path) !== undefined;
}
/**
 * Whether the glob could match a path under `.github/` without this limit. Only a glob whose first segment is no plain
 * name can.
 */
function couldStray(glob) {
    return /[*?[\]{}()\\]/.test(glob.split('/', 1)[0] ?? '');
}


/***/ }),

/***/ 7928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   L: () => (/* binding */ shapeWords)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9093);
/** Measures how much of a plan can be done in parallel. */


/** @param all every open plan, because dependencies can lead to other plans */
function shapeOf(plan, all) {
    const items = plan.items.filter(({ dropped }) => dropped === undefined);
    const laidOut = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_0__/* .waves */ .L)(all, items);
    const dependencies = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_0__/* .dependenciesOf */ .h)(all);
    const isOrdered = (a, b) => dependencies(a).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(b)) || dependencies(b).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(a));
    const beside = items.filter((item) => items.some((other) => other !== item && !isOrdered(item, other)));
    return {
        plan: plan.id,
        items: items.length,
        waves: laidOut.length,
        widestWave: Math.max(0, ...laidOut.map(({ length }) => length)),
        criticalPath: chain(laidOut, (later, earlier) => dependencies(later).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(earlier))),
        sideBySide: beside.length,
    };
}
/** Walks back from the last wave. Each item waits for one of the wave before it, or it would be in that wave. */
function chain(laidOut, dependsOn) {
    const path = [];
    for (const wave of laidOut.toReversed()) {
        const last = path[0];
        const next = last ? wave.find((item) => dependsOn(last, item)) : wave[0];
        if (next)
            path.unshift(next);
    }
    return path.map(({ item }) => item);
}
/** `Plan "profile": 4 items in 2 waves, at most 3 at a time, 3 of 4 can run beside another one, critical path of 2: a → d.` */
function shapeWords({ plan, items, waves: count, widestWave, criticalPath, sideBySide }) {
    const path = criticalPath.length > 8 ? [...criticalPath.slice(0, 7), '…', ...criticalPath.slice(-1)] : criticalPath;
    return `${[
        `Plan "${plan}": ${items} ${items === 1 ? 'item' : 'items'} in ${count} ${count === 1 ? 'wave' : 'waves'}`,
        ...(items > 1 ? [`at most ${widestWave} at a time`, `${sideBySide} of ${items} can run beside another one`] : []),
        ...(count > 1 ? [`critical path of ${criticalPath.length}: ${path.join(' → ')}`] : []),
    ].join(', ')}.`;
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ withEdits),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   p5: () => (/* binding */ triesOf)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3274);
/** Tries edits of plans: what is reported afterwards. */



function triesOf(findings, tree, relint) {
    const errors = countsOf(findings.filter(isError), keyOf);
    const after = (settled, edits) => relint(withEdits(tree, edits), new Set(settled.map(({ rule }) => rule)), new Set(settled.flatMap((each) => [...sidesOf(each)])));
    const remainingBy = (nameOf) => {
        const known = countsOf(findings, nameOf);
        return (settled, then) => {
            const [counts, wanted] = [countsOf(then, nameOf), countsOf(settled, nameOf)];
            return settled.filter((each) => {
                const name = nameOf(each);
                return (counts.get(name) ?? 0) > (known.get(name) ?? 0) - (wanted.get(name) ?? 0);
            });
        };
    };
    // An edit may change the message of a finding that it leaves, or give another entry the same message.
    const [byKey, byMessage] = [remainingBy(keyOf), remainingBy(messageOf)];
    const remaining = (settled, then) => [
        ...byKey(settled, then),
        ...byMessage(settled, then),
    ];
    const fresh = (then) => {
        const counts = countsOf(then.filter(isError), keyOf);
        return then.filter((each) => isError(each) && (counts.get(keyOf(each)) ?? 0) > (errors.get(keyOf(each)) ?? 0));
    };
    return {
        outcomeOf(settled, edits) {
            const then = after(settled, edits);
            if (then === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
                return 'not-tried';
            if (!then || remaining(settled, then).length > 0)
                return 'not-settled';
            return fresh(then).length > 0 ? 'new-errors' : 'settled';
        },
        spoiled(settled, edits) {
            const then = after(settled, edits);
            if (then === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || !then)
                return new Set(settled);
            const sides = new Set(fresh(then).flatMap((each) => [...sidesOf(each)]));
            const isNear = (each) => [...sidesOf(each)].some((side) => sides.has(side));
            const near = settled.filter(isNear);
            const bad = new Set([...remaining(settled, then), ...near]);
            return bad.size === 0 && sides.size > 0 ? new Set(settled) : bad;
        },
    };
}
function withEdits(tree, edits) {
    const files = tree.files.map((file) => {
        const own = edits.filter(({ path }) => path === `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_DIRECTORY */ .AG}/${file.name}`);
        return own.length === 0 || file.text === undefined
            ? file
            : { ...file, oid: `${file.oid}+`, text: (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .edited */ .oh)(file.text, own) };
    });
    return { id: `${tree.id}+`, files };
}
function isError({ severity }) {
    return severity === 'error';
}
function sidesOf({ plan, item, other }) {
    return new Set([`${plan}/${item}`, `${other?.plan}/${other?.item}`]);
}
function countsOf(findings, nameOf) {
    const counts = new Map();
    for (const name of findings.map(nameOf))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}
function keyOf(finding) {
    const { rule, at, plan } = finding;
    return JSON.stringify([rule, [...sidesOf(finding)].sort(), plan === undefined ? at?.path : null]);
}
/** Without the lines that it names, because edits move them. */
function messageOf(finding) {
    return JSON.stringify([keyOf(finding), finding.message.replace(/ \(line \d+\)/g, '')]);
}


/***/ }),

/***/ 3845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ editPlan),
/* harmony export */   HN: () => (/* binding */ exclude),
/* harmony export */   Iv: () => (/* binding */ cover),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   tw: () => (/* binding */ moveTo),
/* harmony export */   uk: () => (/* binding */ wait),
/* harmony export */   yJ: () => (/* binding */ waitFor),
/* harmony export */   z1: () => (/* binding */ removeFrom)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6134);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _plan_plan_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5656);
/* harmony import */ var _plan_quoting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1304);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3274);
/* harmony import */ var _plan_yaml_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4820);
/* harmony import */ var _plan_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9407);
/* harmony import */ var _file_position_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(771);
/** Ways to settle a finding that edit the plan. Each is tried before it is printed. */









/** What the edits of a way were made from. It is kept beside the way, because the way itself is part of the JSON. */
const madeFrom = new WeakMap();
function changesOf(way) {
    return madeFrom.get(way);
}
/** If the text has no place for one of the changes, a person has to make them. */
function editPlan(plan, title, ...changes) {
    const layout = (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutOf */ .aH)(plan);
    const edits = (0,_plan_plan_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .textEdits */ .N)(layout, changes);
    if (!edits || edits.length === 0)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .decide */ .LD)(title);
    const way = { kind: 'edit-file', title, edits: (0,_plan_yaml_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .editedLines */ .bK)(layout, edits).map(({ edit }) => edit) };
    madeFrom.set(way, { plan, changes });
    return way;
}
/** Another glob or name in the same place. */
function write(plan, keys, form, title = `Write ${(0,_plan_quoting_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedYaml */ .kk)(form)}`) {
    return editPlan(plan, title, { kind: 'replace', keys, text: (0,_plan_quoting_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedYaml */ .kk)(form) });
}
function removeFrom(plan, title, ...places) {
    return editPlan(plan, title, ...places.map((keys) => ({ kind: 'remove', keys })));
}
function exclude(plan, item, title, globs) {
    const keys = [...(0,_file_position_js__WEBPACK_IMPORTED_MODULE_7__/* .keysOf */ .YD)(item), 'scope'];
    const way = editPlan(plan, title, { kind: 'except', keys, entries: globs.map(_plan_quoting_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedYaml */ .kk) });
    const [edit] = way.edits ?? [];
    // A plain list has no "except". The line to write instead is easier to copy than to describe.
    if (edit?.insert.length !== 1 || !(0,_file_position_js__WEBPACK_IMPORTED_MODULE_7__/* .isShortForm */ .XM)(plan, keys))
        return way;
    return rewritten(way, { title: `${title}: change line ${edit.line} to "${edit.insert.join('').trim()}"` });
}
/** Another title or other edits for the same changes. */
function rewritten(way, parts) {
    const other = { ...way, ...parts };
    const made = madeFrom.get(way);
    if (made)
        madeFrom.set(other, made);
    return other;
}
/**
 * Orders two items, because ordered items may share files. The integration waits only for its own plan, and no other
 * dependency can be added to it.
 */
function waitFor({ plan, item }, { item: first }) {
    if (item.isIntegration || first.isIntegration)
        return undefined;
    const name = first.plan === item.plan ? first.item : `${first.plan}/${first.item}`;
    const keys = [...(0,_file_position_js__WEBPACK_IMPORTED_MODULE_7__/* .keysOf */ .YD)(item), 'depends_on'];
    const how = item.dependsOn.length > 0
        ? `add "${name}" to "depends_on" of item "${item.item}" (line ${plan.locate(keys).line})`
        : `add "depends_on: [${name}]" to item "${item.item}" (line ${plan.locate((0,_file_position_js__WEBPACK_IMPORTED_MODULE_7__/* .keysOf */ .YD)(item)).line})`;
    return editPlan(plan, `Make ${(0,_file_position_js__WEBPACK_IMPORTED_MODULE_7__/* .itemName */ .TJ)(first, item)} a preceding item: ${how}`, {
        kind: 'add',
        keys,
        entries: [name],
    });
}
/** Makes one of the two items wait for the other, whichever can. */
function wait(first, second) {
    return waitFor(second, first) ?? waitFor(first, second);
}
/** Moves the glob to another kind of change. */
function moveTo(list, plan, item, { glob, keys }, title) {
    const scope = [...(0,_file_position_js__WEBPACK_IMPORTED_MODULE_7__/* .keysOf */ .YD)(item), 'scope'];
    const isRenamed = item.scope[list].length === 0 && (0,_plan_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutOf */ .aH)(plan).root, keys.slice(0, -1)).part.parts.size === 1;
    if (isRenamed)
        return editPlan(plan, title, { kind: 'rename', keys: keys.slice(0, -1), name: list });
    const entries = [(0,_plan_quoting_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedYaml */ .kk)(glob)];
    return editPlan(plan, title, { kind: 'remove', keys }, { kind: 'add', keys: [...scope, list], entries });
}
function cover(plan, item, path, kind) {
    const title = 'Add it to the scope of the item';
    const scope = [...(0,_file_position_js__WEBPACK_IMPORTED_MODULE_7__/* .keysOf */ .YD)(item), 'scope'];
    const list = (0,_file_position_js__WEBPACK_IMPORTED_MODULE_7__/* .isShortForm */ .XM)(plan, scope) ? scope : [...scope, kind];
    if (!item.scope.except.some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob, path)))
        return editPlan(plan, title, { kind: 'add', keys: list, entries: [(0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_4__/* .plainYaml */ .gB)((0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path))] });
    return { kind: 'edit-file', title, edits: [(0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEdit */ .T_)((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_4__/* .widenFor */ .fw)(plan, item, [{ kind, path }]))] };
}


/***/ }),

/***/ 2782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   XY: () => (/* binding */ differenceWords),
/* harmony export */   bi: () => (/* binding */ nearMiss),
/* harmony export */   mK: () => (/* binding */ unescapedUrl)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8490);
/** Recognizes globs that read like a path but do not match it. */


/** How two paths differ that `fold` makes equal. */
function differenceOf(one, other) {
    if (one.normalize('NFC') === other.normalize('NFC'))
        return 'Unicode form';
    return one.toLowerCase() === other.toLowerCase() ? 'letter case' : 'letter case and Unicode form';
}
/**
 * Why the glob does not match the path that it reads like. Undefined if it matches the path, or does not read like it.
 */
function nearMiss(glob, path) {
    if ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob, path))
        return undefined;
    if (glob === path || unescapedUrl(glob) === path)
        return 'escaping';
    if (!(0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFolded */ .S)(glob, path))
        return undefined;
    if ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob.normalize('NFC'), path.normalize('NFC')))
        return 'Unicode form';
    return (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob.toLowerCase(), path.toLowerCase()) ? 'letter case' : 'letter case and Unicode form';
}
/**
 * `they differ in letter case`. If only the Unicode form differs, which is invisible, it names the first such
 * character.
 */
function differenceWords(glob, path, difference) {
    const words = `they differ in ${difference}`;
    if (!difference.includes('Unicode form'))
        return words;
    const [one, other] = [glob, path].map((text) => text.match(/\P{M}\p{M}*/gu) ?? []);
    const at = one?.findIndex((character, index) => character !== other?.[index]) ?? -1;
    const names = [one, other].map((characters) => [...(characters?.[at] ?? '')].map(_source_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointName */ .R8).join(' '));
    return names.includes('') ? words : `${words} (${names.join(' and ')})`;
}
/** `%5Bid%5D` → `[id]`. */
function unescapedUrl(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 5656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ textEdits)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8060);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8490);
/* harmony import */ var _widening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3274);
/* harmony import */ var _yaml_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4820);
/* harmony import */ var _yaml_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9407);
/**
 * Changes of a plan file as data, so that those of several findings can be made together. Everything else in the text stays,
 * including comments.
 */





/** All changes together. Undefined if the text has no place for one of them, or if two contradict each other. */
function textEdits(layout, changes) {
    const all = [...new Map(changes.map((each) => [JSON.stringify(each), each])).values()];
    const removed = all.flatMap((each) => (each.kind === 'remove' ? [each.keys] : []));
    const rewritten = all.filter((each) => each.kind === 'except').map(({ keys }) => keys);
    const additions = additionsOf(layout, all);
    const isRewritten = (keys) => rewritten.some((scope) => isWrittenAgain(layout, scope) && isBelow(keys, scope));
    if (emptiesScope(layout, removed))
        return undefined;
    const edits = [
        (0,_yaml_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAll */ .C0)(layout, removed.filter((keys) => !isRewritten(keys))),
        ...all.map((each) => changed(layout, each)),
        ...[...additions.lists].map(([keys, entries]) => added(layout, JSON.parse(keys), entries)),
        ...[...additions.scopes].map(([keys, entries]) => excepted(layout, JSON.parse(keys), entries, removed)),
        ...[...additions.maps].map(([keys, parts]) => (0,_yaml_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .addKeys */ .UJ)(layout, JSON.parse(keys), pairsOf(parts))),
    ];
    if (additions.isContrary || edits.includes(undefined))
        return undefined;
    const ordered = withMovedLines(layout, edits.flatMap((each) => each ?? []));
    return ordered.some(({ from }, index) => from < (ordered[index - 1]?.to ?? 0)) ? undefined : ordered;
}
/** New lines after a line that is removed take its place. */
function withMovedLines({ source }, edits) {
    const removals = edits.filter(({ from, to, text }) => to > from && text === '');
    const moved = new Map();
    for (const edit of edits) {
        const around = removals.find(({ from, to }) => edit.from > from && edit.from < to);
        if (around && edit.from === edit.to && edit.text.startsWith('\n'))
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .append */ .BC)(moved, around, edit);
    }
    const isMoved = new Set([...moved.values()].flat());
    const kept = edits
        .filter((each) => !isMoved.has(each))
        .map((each) => {
        const lines = (moved.get(each) ?? []).sort(byPlace).map(({ text }) => text.slice(1));
        const end = source.text[each.to - 1] === '\n' ? '\n' : '';
        return lines.length === 0 ? each : { ...each, text: `${lines.join('\n')}${end}` };
    });
    return kept.sort(byPlace);
}
/** Of lines that are added in one place, the deepest come first, because they belong to what is above. */
function byPlace(a, b) {
    const depth = ({ text }) => /^\n( *)/.exec(text)?.[1]?.length ?? 0;
    return a.from - b.from || a.to - b.to || depth(b) - depth(a);
}
function changed(layout, change) {
    if (change.kind === 'replace')
        return (0,_yaml_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceValue */ .uQ)(layout, change.keys, change.text);
    return change.kind === 'rename' ? (0,_yaml_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .renameKey */ .ep)(layout, change.keys, change.name) : [];
}
function isBelow(keys, parent) {
    return keys.length > parent.length && parent.every((key, index) => keys[index] === key);
}
/** Whether `except` can only be added to the scope by writing all of it again. */
function isWrittenAgain({ source, root }, scope) {
    const { part } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partAt */ .l0)(root, scope);
    return part.kind === 'list' && !hasRoomAbove(source, part);
}
/** Whether a scope would lose its last glob although its item stays. */
function emptiesScope({ root }, removed) {
    const scopes = new Map();
    for (const keys of removed) {
        const end = keys.indexOf('scope') + 1;
        if (end === 0 || end === keys.length || keys.includes('except'))
            continue;
        const scope = keys.slice(0, end);
        (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(scopes, JSON.stringify(scope), () => ({ keys: scope, count: 0 })).count += 1;
    }
    return [...scopes.values()].some(({ keys, count }) => {
        const { part } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partAt */ .l0)(root, keys);
        const lists = part.kind === 'map' ? [...part.parts].filter(([key]) => key !== 'except').map(([, each]) => each) : [part];
        return count >= lists.reduce((sum, each) => sum + each.parts.size, 0);
    });
}
function additionsOf({ root }, changes) {
    const additions = { lists: new Map(), scopes: new Map(), maps: new Map(), isContrary: false };
    const into = (map, keys, entries) => {
        for (const entry of entries)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(map, JSON.stringify(keys), () => new Set()).add(entry);
    };
    for (const change of changes) {
        if (change.kind === 'except' && (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partAt */ .l0)(root, change.keys).part.kind === 'list') {
            into(additions.scopes, change.keys, change.entries);
            continue;
        }
        if (change.kind !== 'add' && change.kind !== 'except' && change.kind !== 'pair')
            continue;
        const keys = change.kind === 'except'
            ? [...change.keys, 'except']
            : change.kind === 'pair'
                ? [...change.keys, change.key]
                : change.keys;
        if (change.kind !== 'pair' && (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partAt */ .l0)(root, keys).found) {
            into(additions.lists, keys, change.entries);
            continue;
        }
        const known = keys.findIndex((_, index) => !(0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partAt */ .l0)(root, keys.slice(0, index + 1)).found);
        if (known < 0) {
            additions.isContrary = true;
            continue;
        }
        let at = (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(additions.maps, JSON.stringify(keys.slice(0, known)), () => new Map());
        for (const key of keys.slice(known, -1)) {
            const next = (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(at, String(key), () => new Map());
            if (next instanceof Map)
                at = next;
            else
                additions.isContrary = true;
        }
        const last = String(keys.at(-1));
        const there = at.get(last);
        if (change.kind === 'pair') {
            if (there !== undefined && there !== change.value)
                additions.isContrary = true;
            at.set(last, change.value);
        }
        else if (there === undefined)
            at.set(last, new Set(change.entries));
        else if (there instanceof Set)
            for (const entry of change.entries)
                there.add(entry);
        else
            additions.isContrary = true;
    }
    return additions;
}
function pairsOf(parts) {
    return [...parts].map(([key, value]) => {
        if (typeof value === 'string')
            return `${key}: ${value}`;
        return `${key}: ${value instanceof Set ? `[${[...value].join(', ')}]` : `{ ${pairsOf(value).join(', ')} }`}`;
    });
}
function added({ source, root }, keys, entries) {
    const { part } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partAt */ .l0)(root, keys);
    if (part.kind === 'list')
        return [(0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .newEntries */ .f)(source, part, [...entries])];
    if (part.kind !== 'text')
        return undefined;
    const text = `[${[source.text.slice(part.from, part.to), ...entries].join(', ')}]`;
    return [{ from: part.from, to: part.to, text }];
}
/** Whether the list is indented deeper than its key, so that lines above it can be keys of a map. */
function hasRoomAbove(source, { flow, key, from }) {
    return !flow && key !== undefined && (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, from).column > (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, key.from).column;
}
/** A plain list of globs becomes `any`, with `except` beside it. Lists by kind may contain other globs. */
function excepted({ source, root }, scope, globs, removed) {
    const { part } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partAt */ .l0)(root, scope);
    const except = `except: [${[...globs].join(', ')}]`;
    if (hasRoomAbove(source, part)) {
        const { line, column } = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, part.from);
        const start = source.lines[line - 1] ?? 0;
        const indent = ' '.repeat(column - 1);
        return [{ from: start, to: start, text: `${indent}${except}\n${indent}any:\n` }];
    }
    const end = (0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(source, part);
    if (/(?:^|\s)#/m.test(source.text.slice(part.from, end)))
        return undefined;
    const isKept = (index) => !removed.some((keys) => keys.length === scope.length + 1 && isBelow(keys, scope) && keys.at(-1) === index);
    const kept = [...part.parts].filter(([index]) => isKept(index));
    const entries = kept.map(([, each]) => source.text.slice(each.from, (0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(source, each)));
    const text = `{ any: [${entries.join(', ')}], ${except} }`;
    if (part.flow)
        return [{ from: part.from, to: Math.max(end, part.to), text }];
    const colon = part.key ? source.text.indexOf(':', part.key.to) : -1;
    return colon < 0 ? undefined : [{ from: colon + 1, to: Math.max(colon + 1, end), text: ` ${text}` }];
}


/***/ }),

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ editFile),
/* harmony export */   C0: () => (/* binding */ removeAll),
/* harmony export */   SS: () => (/* binding */ addEntries),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   UJ: () => (/* binding */ addKeys),
/* harmony export */   bK: () => (/* binding */ editedLines),
/* harmony export */   ep: () => (/* binding */ renameKey),
/* harmony export */   lG: () => (/* binding */ withWorkingEdits),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6134);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8490);
/* harmony import */ var _widening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3274);
/* harmony import */ var _yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9407);
/**
 * Edits of a YAML text that leave everything else unchanged, including comments. An edit is undefined if the text has
 * no place for it.
 */





/** Replaces a value. */
function replaceValue({ source, root }, keys, text) {
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(root, keys);
    if (!found || part.kind === 'refused')
        return undefined;
    if (part.kind === 'text' || part.kind === 'plain')
        return [{ from: part.from, to: part.to, text }];
    const colon = part.key ? source.text.indexOf(':', part.key.to) : -1;
    return colon < 0 ? undefined : [{ from: colon + 1, to: Math.max(colon + 1, (0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(source, part)), text: ` ${text}` }];
}
function renameKey({ root }, keys, name) {
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(root, keys);
    return found && part.key ? [{ ...part.key, text: name }] : undefined;
}
/** Adds entries to a list, or to a single value in place of a list, or creates the list. */
function addEntries(layout, keys, entries) {
    const { source, root } = layout;
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(root, keys);
    if (!found)
        return addKeys(layout, keys.slice(0, -1), [`${keys.at(-1)}: [${entries.join(', ')}]`]);
    if (part.kind === 'list')
        return [(0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .newEntries */ .f)(source, part, entries)];
    if (part.kind !== 'text')
        return undefined;
    return [
        { from: part.from, to: part.to, text: `[${[source.text.slice(part.from, part.to), ...entries].join(', ')}]` },
    ];
}
/** @param pairs each `key: value`, on one line. In a block map, further lines are allowed, indented by two */
function addKeys(layout, keys, pairs) {
    const { source, root } = layout;
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(root, keys);
    if (!found)
        return addKeys(layout, keys.slice(0, -1), [`${keys.at(-1)}: { ${pairs.join(', ')} }`]);
    if (part.kind === 'nothing')
        return replaceValue(layout, keys, `{ ${pairs.join(', ')} }`);
    if (part.kind !== 'map')
        return undefined;
    if (part.flow && part.parts.size === 0)
        return replaceValue(layout, keys, `{ ${pairs.join(', ')} }`);
    return [(0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .newKeys */ .lC)(source, part, pairs)];
}
/** Removes the entry or the key, and anything that would be empty without it. */
function remove(layout, keys) {
    return removeAll(layout, [keys]);
}
/** Removes all of them, and anything that would be empty without them. */
function removeAll(layout, places) {
    const doomed = { isWhole: false, below: new Map() };
    for (const keys of places) {
        if (keys.length === 0 || !(0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(layout.root, keys).found)
            return undefined;
        let at = doomed;
        for (const key of keys)
            at = (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(at.below, key, () => ({ isWhole: false, below: new Map() }));
        at.isWhole = true;
    }
    return isGone(layout.root, doomed) ? undefined : removedBelow(layout, layout.root, doomed);
}
function isGone(part, doomed) {
    if (!doomed || doomed.isWhole)
        return doomed !== undefined;
    return part.parts.size > 0 && [...part.parts].every(([key, child]) => isGone(child, doomed.below.get(key)));
}
function removedBelow(layout, around, doomed) {
    const { source } = layout;
    const children = [...around.parts].map(([key, part]) => {
        const own = doomed.below.get(key);
        return { part, own, gone: isGone(part, own) };
    });
    const edits = [];
    for (const [index, { part, own, gone }] of children.entries()) {
        if (own && !gone) {
            const inner = removedBelow(layout, part, own);
            if (!inner)
                return undefined;
            edits.push(...inner);
        }
        if (!gone)
            continue;
        const { from } = part.key ?? part;
        if (around.flow) {
            // What is removed together is one text, with the comma before it if nothing follows.
            if (children[index - 1]?.gone)
                continue;
            const next = children.slice(index).find((each) => !each.gone)?.part;
            const before = children[index - 1]?.part.to ?? from;
            const last = children.at(-1)?.part ?? part;
            edits.push(next
                ? { from, to: (next.key ?? next).from, text: '' }
                : { from: before, to: Math.max(endAt(source, last), last.to), text: '' });
            continue;
        }
        const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, from).line;
        const start = source.lines[first - 1] ?? 0;
        if (!(part.key ? /^\s*$/ : /^\s*-\s+$/).test(source.text.slice(start, from)))
            return undefined;
        const last = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.max(from, endAt(source, part) - 1)).line;
        edits.push({ from: start, to: source.lines[last] ?? source.text.length, text: '' });
    }
    return edits;
}
function endAt(source, part) {
    return Math.max(part.key?.to ?? 0, (0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(source, part));
}
/** All changes together, as lines. */
function editedLines({ source }, changes) {
    const groups = [];
    for (const edit of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
        const group = groups.at(-1);
        const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, edit.from).line;
        const last = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.max(edit.from, edit.to - 1)).line;
        if (group && first <= group.last) {
            group.edits.push(edit);
            group.last = Math.max(group.last, last);
        }
        else
            groups.push({ first, last, edits: [edit] });
    }
    return groups.map(({ edits, first, last }) => ({
        first,
        last,
        edit: (0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEdit */ .T_)({ path: source.path, item: '', ...(0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .asLines */ .Ih)(source, edits) }),
    }));
}
/** If the text has no place for one of the changes, a person has to make them. */
function editFile(layout, title, changes) {
    const made = changes.filter((each) => each !== undefined).flat();
    if (made.length === 0 || changes.includes(undefined))
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .LD)(title);
    return { kind: 'edit-file', title, edits: editedLines(layout, made).map(({ edit }) => edit) };
}
/** The finding with the edits that settle it. */
function withWorkingEdits(finding, outcomeOf) {
    if (!finding.ways?.some(({ edits }) => edits !== undefined))
        return finding;
    const ways = finding.ways.flatMap((way) => {
        const outcome = way.edits ? outcomeOf(way.edits, way) : 'settled';
        if (outcome === 'settled')
            return way;
        if (outcome === 'not-settled')
            return [];
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .LD)(outcome === 'not-tried' ? way.title : `${way.title}, and fix what is reported then`);
    });
    return { ...finding, ...(ways.length > 0 ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .offer */ .x)(...ways) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .offer */ .x)((0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .LD)(`Change it to ${finding.wanted}`))) };
}


/***/ })

};
