export const id = 756;
export const ids = [756];
export const modules = {

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   x: () => (/* binding */ offer)
/* harmony export */ });
/* unused harmony export WAY_KINDS */
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

/***/ 5255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u8: () => (/* binding */ lint),
  FN: () => (/* binding */ newFindings)
});

// UNUSED EXPORTS: lintPlans, lintTree

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/globs/overlaps.js
var overlaps = __webpack_require__(5011);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/plan/yaml-edits.js
var yaml_edits = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js + 1 modules
var plan_state = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/core/lint/files.js
var files = __webpack_require__(1874);
;// CONCATENATED MODULE: ./lib/core/lint/lint-context.js
/** Reads what the rules about plans need. */





/**
 * Asks all questions at once.
 * @param before the plans on the base, if `set` would replace them. Null if `set` is what the base has
 */
function lintContext(set, before, snapshot, facts, options) {
    const planState = (0,plan_state/* planStateOf */.M)(set, snapshot, facts);
    const removed = (before?.open ?? []).filter((plan) => !set.open.some(({ id }) => id === plan.id));
    const stateBefore = before && removed.length > 0 ? (0,plan_state/* planStateOf */.M)(before, snapshot, facts) : null;
    const known = before ? idsIn(before) : undefined;
    const paths = options.files ? facts.files({ revision: snapshot.base.commit }) : null;
    const branches = (0,facts_facts/* allKnown */.HC)(set.inert.map(({ base }) => existence(base, facts)));
    if (planState === facts_facts/* PENDING */.eG || stateBefore === facts_facts/* PENDING */.eG || paths === facts_facts/* PENDING */.eG || branches === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const isThere = new Map(branches);
    return {
        set,
        plans: set.open,
        planState,
        workers: planState.owners,
        files: paths && listedOnce(paths),
        isBranch: (branch) => isThere.get(branch) ?? null,
        isAdded: ({ id }) => known !== undefined && !known.has(id),
        ...(before && stateBefore ? { before: { plans: before.open, planState: stateBefore } } : {}),
    };
}
function existence(branch, facts) {
    const exists = facts.branch({ branch });
    return exists === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : [branch, exists];
}
/** For every file, including broken ones and those for another base. */
function idsIn({ open, inert, brokenPaths }) {
    const paths = [...open, ...inert].map(({ path }) => path).concat(brokenPaths);
    return new Set(paths.flatMap((path) => (0,directory/* planIdOf */.C3)((0,directory/* planFileOf */.XT)(path) ?? '') ?? []));
}
const listed = new WeakMap();
/** The list is kept, because rounds of questions ask for it again. */
function listedOnce(paths) {
    return (0,maps/* remembered */.HK)(listed, paths, () => (0,files/* listFiles */.CS)(paths));
}

// EXTERNAL MODULE: ./lib/core/lint/list.js + 25 modules
var list = __webpack_require__(7082);
// EXTERNAL MODULE: ./lib/core/lint/shape.js
var shape = __webpack_require__(7928);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
;// CONCATENATED MODULE: ./lib/core/lint/tried-edits.js
/**
 * Offers edits of plans only if they work: the plans can be read afterwards, the finding is gone, and no error is new.
 */





/** Each try reads and lints all plans. This limits the items of all tries of a run. Errors come first. */
const MOST_ITEMS = 1_000;
function withTriedEdits(findings, tree, { planState }, relint) {
    const known = countsOf(findings);
    const errors = countsOf(findings.filter(isError));
    let left = MOST_ITEMS;
    const outcomeOf = (finding, edits) => {
        left -= Math.max(1, planState.progress.size);
        const then = left < 0 ? facts_facts/* PENDING */.eG : relint(withEdits(tree, edits), sidesOf(finding));
        if (then === facts_facts/* PENDING */.eG)
            return 'not-tried';
        if (!then || (countsOf(then).get(keyOf(finding)) ?? 0) >= (known.get(keyOf(finding)) ?? 0))
            return 'not-settled';
        const isNew = ([key, count]) => count > (errors.get(key) ?? 0);
        return [...countsOf(then.filter(isError))].some(isNew) ? 'new-errors' : 'settled';
    };
    const tried = new Map();
    for (const finding of [...findings.filter(isError), ...findings])
        (0,maps/* remembered */.HK)(tried, finding, () => (0,yaml_edits/* withWorkingEdits */.lG)(finding, (edits) => outcomeOf(finding, edits)));
    return findings.map((finding) => tried.get(finding) ?? finding);
}
function withEdits(tree, edits) {
    const files = tree.files.map((file) => {
        const own = edits.filter(({ path }) => path === `${plan/* PLAN_DIRECTORY */.AG}/${file.name}`);
        return own.length === 0 || file.text === undefined
            ? file
            : { ...file, oid: `${file.oid}+`, text: (0,widening/* edited */.oh)(file.text, own) };
    });
    return { id: `${tree.id}+`, files };
}
function isError({ severity }) {
    return severity === 'error';
}
function sidesOf({ plan, item, other }) {
    return new Set([`${plan}/${item}`, `${other?.plan}/${other?.item}`]);
}
/** Counts the findings of each kind. Messages cannot be compared, because edits move lines that they name. */
function countsOf(findings) {
    const counts = new Map();
    for (const each of findings)
        counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
    return counts;
}
function keyOf(finding) {
    const { rule, at, plan } = finding;
    return JSON.stringify([rule, [...sidesOf(finding)].sort(), plan === undefined ? at?.path : null]);
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
    const context = lintContext(set, before, snapshot, facts, { files: true });
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
    const texts = new Map(set.open.flatMap(plan/* itemsOf */.S3).map((item) => [(0,plan/* keyOf */.TN)(item), JSON.stringify(item)]));
    return (tree, sides) => {
        const then = (0,read/* readPlans */.x)(tree, on);
        if (then.problems.length > set.problems.length)
            return undefined;
        // The edits that settle a finding need the texts. They are left out here, because nobody sees them.
        const plans = then.open.map(({ text: _, ...plan }) => plan);
        const context = lintContext({ ...then, open: plans }, before, snapshot, facts, { files: true });
        if (context === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const isSame = (item) => texts.get((0,plan/* keyOf */.TN)(item)) === JSON.stringify(item) && !sides.has((0,plan/* keyOf */.TN)(item));
        return lintPlans({ ...context, withoutWays: true, isKnown: (one, other) => isSame(one) && isSame(other) });
    };
}
/** Ordered by file, line and rule, with the severities that the plans set. */
function lintPlans(context) {
    const plans = new Map();
    for (const plan of [...(context.before?.plans ?? []), ...context.set.inert.flatMap(({ plan }) => plan ?? [])])
        plans.set(plan.id, plan);
    for (const plan of context.plans)
        plans.set(plan.id, plan);
    const findings = list/* LINT_RULES */.w.flatMap(({ id, lint: find }) => [find(context)].flat().flatMap((draft) => weighed(id, draft, plans)));
    return findings.sort(byPlace);
}
/**
 * The findings that the new plans have and the current plans do not have. Two findings are the same if rule, plan, item
 * and other side are the same, wherever they are in the file.
 *
 * @param touched ids of the plans that differ. Only pairs with an item of theirs, or that were not reported before, are
 * compared
 * @param steps for the overlap proof of the new plans
 */
function newFindings(before, after, touched, snapshot, facts, steps) {
    // A long list of files is read only if a plan sets a rule that needs it to "error".
    const files = [...before.open, ...after.open].some((plan) => list/* LINT_RULES */.w.some(({ id, needsFiles }) => needsFiles && plan.rules[id] === 'error'));
    const then = lintContext(after, before, snapshot, facts, { files });
    const now = lintContext(before, null, snapshot, facts, { files });
    if (then === facts_facts/* PENDING */.eG || now === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const isUntouched = (one, other) => !touched.has(one.plan) && !touched.has(other.plan);
    const workers = new Set(now.workers.map(({ item }) => (0,plan/* keyOf */.TN)(item)));
    const wasPair = (one, other) => workers.has((0,plan/* keyOf */.TN)(one)) && workers.has((0,plan/* keyOf */.TN)(other)) && !now.planState.ordered(one, other);
    const found = lintPlans({ ...now, isKnown: isUntouched });
    const limit = steps === undefined ? {} : { steps };
    const isKnown = (one, other) => isUntouched(one, other) && wasPair(one, other);
    const foundThen = lintPlans({ ...then, ...limit, isKnown });
    const known = new Set(found.map(lint_keyOf));
    // Above this number of pairs it is unknown which ones exist on the base, so none of them counts as known.
    const fresh = foundThen.filter((each) => each.found === overlaps/* TOO_MANY_CLASHES */.v || !known.has(lint_keyOf(each)));
    // The edits belong to the new plans, but a person who applies one has the current plans.
    return fresh.map((each) => (0,yaml_edits/* withWorkingEdits */.lG)(each, () => 'not-tried'));
}
function lint_keyOf({ rule, severity, plan, item, other, at }) {
    // The order of two items in the file decides which of them gets the finding.
    const sides = [JSON.stringify([plan, item]), JSON.stringify([other?.plan, other?.item])].sort();
    return JSON.stringify([rule, severity, sides, plan === undefined ? at?.path : null]);
}
/** A finding about two plans gets the more severe of their two settings. */
function weighed(rule, draft, plans) {
    const isFixed = definition/* FIXED_RULES */.nd.some((id) => id === rule);
    const ids = [draft.plan, draft.other?.plan].filter((id) => id !== undefined);
    const own = draft.severity ?? 'error';
    const said = isFixed ? [] : ids.map((id) => plans.get(id)?.rules[rule] ?? own);
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

/***/ 7082:
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
var plan_scope = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/globs/budget.js
var globs_budget = __webpack_require__(1478);
// EXTERNAL MODULE: ./lib/core/globs/meet.js + 1 modules
var meet = __webpack_require__(7563);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
;// CONCATENATED MODULE: ./lib/core/lint/file-position.js

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
function scopeEntries(plan, item) {
    return entriesOf(plan, item.scope, [...keysOf(item), 'scope']);
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
        ...(branch === undefined || (0,branch_names/* isGlobClaim */.rz)(branch) ? {} : { branch }),
    };
}

// EXTERNAL MODULE: ./lib/core/plan/quoting.js
var quoting = __webpack_require__(1304);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/plan/yaml-edits.js
var yaml_edits = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/core/plan/yaml-parts.js
var yaml_parts = __webpack_require__(9407);
;// CONCATENATED MODULE: ./lib/core/lint/ways.js





function editPlan(plan, title, change) {
    const layout = (0,widening/* layoutOf */.aH)(plan);
    return (0,yaml_edits/* editFile */.$y)(layout, title, change(layout));
}
/** Another glob or name in the same place. */
function write(plan, keys, form, title = `Write ${(0,quoting/* quotedYaml */.kk)(form)}`) {
    return editPlan(plan, title, (layout) => [(0,yaml_edits/* replaceValue */.uQ)(layout, keys, (0,quoting/* quotedYaml */.kk)(form))]);
}
function removeFrom(plan, title, ...places) {
    return editPlan(plan, title, (layout) => places.map((keys) => (0,yaml_edits/* remove */.TF)(layout, keys)));
}
function exclude(plan, item, title, globs) {
    const keys = [...keysOf(item), 'scope'];
    const way = editPlan(plan, title, (layout) => [(0,yaml_edits/* addExceptions */._R)(layout, keys, globs.map(quoting/* quotedYaml */.kk))]);
    const [edit] = way.edits ?? [];
    // A plain list has no "except". The line to write instead is easier to copy than to describe.
    if (edit?.insert.length !== 1 || !isShortForm(plan, keys))
        return way;
    return { ...way, title: `${title}: change line ${edit.line} to "${edit.insert.join('').trim()}"` };
}
/**
 * Orders two items, because ordered items may share files. The integration waits only for its own plan, and no other
 * dependency can be added to it.
 */
function waitFor({ plan, item }, { item: first }) {
    if (item.isIntegration || first.isIntegration)
        return undefined;
    const name = first.plan === item.plan ? first.item : `${first.plan}/${first.item}`;
    const keys = [...keysOf(item), 'depends_on'];
    const how = item.dependsOn.length > 0
        ? `add "${name}" to "depends_on" of item "${item.item}" (line ${plan.locate(keys).line})`
        : `add "depends_on: [${name}]" to item "${item.item}" (line ${plan.locate(keysOf(item)).line})`;
    return editPlan(plan, `Make ${itemName(first, item)} a preceding item: ${how}`, (layout) => [
        (0,yaml_edits/* addEntries */.SS)(layout, keys, [name]),
    ]);
}
/** Makes one of the two items wait for the other, whichever can. */
function wait(first, second) {
    return waitFor(second, first) ?? waitFor(first, second);
}
/** Moves the glob to another kind of change. */
function moveTo(list, plan, item, { glob, keys }, title) {
    const scope = [...keysOf(item), 'scope'];
    const isRenamed = item.scope[list].length === 0 && (0,yaml_parts/* partAt */.l0)((0,widening/* layoutOf */.aH)(plan).root, keys.slice(0, -1)).part.parts.size === 1;
    return editPlan(plan, title, (layout) => isRenamed
        ? [(0,yaml_edits/* renameKey */.ep)(layout, keys.slice(0, -1), list)]
        : [(0,yaml_edits/* remove */.TF)(layout, keys), (0,yaml_edits/* addEntries */.SS)(layout, [...scope, list], [(0,quoting/* quotedYaml */.kk)(glob)])]);
}
function cover(plan, item, path, kind) {
    return {
        kind: 'edit-file',
        title: 'Add it to the scope of the item',
        edits: [(0,widening/* lineEdit */.T_)((0,widening/* widenFor */.fw)(plan, item, [{ kind, path }]))],
    };
}

;// CONCATENATED MODULE: ./lib/core/lint/excluded-globs.js
/** Finds globs of a scope that the scope's own `except` excludes completely. They allow nothing, which nobody wants. */






function excludedGlobs({ scope }, entries) {
    const { except } = scope;
    if (except.length === 0)
        return [];
    const budget = { left: globs_budget/* STEPS_PER_PLAN */.Qg / 100 };
    return entries.filter(({ glob }) => isTakenOut(glob, except, budget));
}
/** A glob that cannot be decided within the budget is not reported. */
function isTakenOut(glob, except, budget) {
    if ((0,globs_glob/* isLiteral */.c$)(glob))
        return except.some((each) => (0,globs_glob/* matches */.cK)(each, (0,globs_glob/* literalPath */.l1)(glob)));
    return (0,meet/* isEmpty */.Im)({ include: [glob], except }, { budget }).kind === 'empty';
}
/** Returns one remark if nothing is left of the scope, and otherwise one for each glob. */
function excludedRemarks({ item, plan }, gone, all) {
    const except = item.scope.except.map((each) => `"${each}"`).join(', ');
    const about = {
        severity: 'warn',
        ...ownerOf(item),
        found: `"except" has ${except}`,
    };
    if (gone.length === all.length && gone.length > 0) {
        return {
            ...about,
            at: positionOf(plan, [...keysOf(item), 'scope', 'except']),
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
        ...(0,finding/* offer */.x)(removeFrom(plan, 'Remove the glob', keys), (0,finding/* decide */.LD)('Remove the one under "except"')),
    }));
}

// EXTERNAL MODULE: ./lib/core/lint/files.js
var lint_files = __webpack_require__(1874);
;// CONCATENATED MODULE: ./lib/core/lint/glob-places.js

const OF_PLANS = ['generated', 'shared'];
const OF_ITEMS = [
    { place: 'scope', name: 'the scope', entries: ({ plan, item }) => scopeEntries(plan, item) },
    {
        place: 'except',
        name: '"except"',
        entries: ({ plan, item }) => listed(plan, item.scope.except, [...keysOf(item), 'scope', 'except']),
    },
    {
        place: 'do_not_touch',
        name: '"do_not_touch"',
        entries: ({ plan, item }) => entriesOf(plan, item.doNotTouch, [...keysOf(item), 'constraints', 'do_not_touch']),
    },
];
function placedGlobs({ plans, workers }) {
    return [
        ...plans.flatMap((plan) => OF_PLANS.flatMap((place) => {
            const about = { plan, place, where: `"${place}" of plan "${plan.id}"`, party: { plan: plan.id } };
            return listed(plan, plan[place], [place]).map((entry) => ({ ...entry, ...about }));
        })),
        ...workers.flatMap((worker) => OF_ITEMS.flatMap(({ place, name, entries }) => {
            const { plan, item } = worker;
            const about = { plan, place, where: `${name} of item "${item.item}"`, party: ownerOf(item), worker };
            return entries(worker).map((entry) => ({ ...entry, ...about }));
        })),
    ];
}
/** The end of a sentence about a misspelt glob. In a limit such as `except`, the mistake allows more than intended. */
function consequence({ place }) {
    return place === 'except' || place === 'do_not_touch' ? ', so what it should exclude stays allowed' : '';
}
function listed(plan, globs, keys) {
    return globs.map((glob, index) => entryAt(plan, glob, 'any', [...keys, index]));
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
    needsFiles: true,
    lint: (field) => {
        const effort = (0,lint_files/* newEffort */.zi)();
        const total = { left: globs_budget/* STEPS_PER_PLAN */.Qg };
        const placed = placedGlobs(field);
        const isOpen = ({ worker }) => worker === undefined || isUntouched(worker);
        const folders = placed.filter((each) => isOpen(each) && isFolder(each, field.files, effort));
        return [
            ...folders.map((each) => folder(each, field)),
            ...deadLimits(placed.filter((each) => isOpen(each) && !folders.includes(each)), field, effort, total),
            ...field.workers.flatMap((worker) => {
                const { item, plan } = worker;
                const all = scopeEntries(plan, item);
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
function folder(placed, { planState }) {
    const { glob, plan, keys, where, at, party } = placed;
    const base = planState.snapshot.base.branch;
    return {
        severity: 'warn',
        ...party,
        at,
        wanted: 'globs of files',
        found: `a folder of "${base}"`,
        message: `"${glob}" in ${where} is a folder on "${base}". The name of a folder alone does not match the files in it${consequence(placed)}.`,
        ...(0,finding/* offer */.x)(write(plan, keys, `${glob}/**`, `Write "${glob}/**" for all files in it`), (0,finding/* decide */.LD)('Name the files')),
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
        const correct = (0,finding/* offer */.x)((0,finding/* decide */.LD)('Correct the glob'), removeFrom(plan, 'Remove it', keys));
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
        ...ownerOf(item),
        at,
        wanted: `a file on "${base}", or one that an item before this one creates`,
        found: 'none',
        message: `"${glob}" is for files that item "${item.item}" may ${list}, but matches none on "${base}", and no item that it depends on creates one.`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Correct the glob'), moveTo('create', plan, item, entry, 'If the item creates the file, move it to "create"')),
    };
}

;// CONCATENATED MODULE: ./lib/core/lint/already-exists.js






/** Reports a path to create that exists already: its item could not modify it. */
const alreadyExists = {
    id: 'already-exists',
    needsFiles: true,
    lint: ({ files, workers, planState }) => workers.flatMap((worker) => {
        if (!files || !isUntouched(worker))
            return [];
        const { item, plan } = worker;
        return scopeEntries(plan, item).flatMap((entry) => {
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
                ...ownerOf(item),
                at,
                wanted: `a path that does not exist on "${base}"`,
                found: `"${path}" exists`,
                message: `Item "${item.item}" may create "${path}", which already exists on "${base}".`,
                ...(0,finding/* offer */.x)(moveTo('modify', plan, item, entry, 'Move it to "modify"'), (0,finding/* decide */.LD)('Choose another name')),
            };
        });
    }),
};

// EXTERNAL MODULE: ./lib/core/globs/overlaps.js
var overlaps = __webpack_require__(5011);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
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
        const total = { left: globs_budget/* STEPS_PER_PLAN */.Qg };
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
            ...ownerOf(b),
            at: claimNamed(second.of, second.folded).at,
            other: itemParty(a),
            wanted: 'branches that can exist in one repository',
            found: `"${first.claim}" (line ${claimNamed(first.of, first.folded).at.line}) and "${second.claim}"`,
            message: `A repository cannot contain both of the branches that ${itemName(a, b)} and ${itemName(b, a)} claim, because one would be a folder of the other: "${first.claim}" and "${second.claim}".`,
            ...(0,finding/* offer */.x)(ownBranch(second.of, second.claim, itemName(b, a))),
        };
    });
}
function claimed(include) {
    return { include, except: [] };
}
function clash(a, b, found, total) {
    const [one, other] = [claimNamed(a, found.globs[0]), claimNamed(b, found.globs[1])];
    const names = `${itemName(a.item, b.item)} and ${itemName(b.item, a.item)}`;
    const about = {
        severity: 'error',
        ...ownerOf(b.item),
        at: other.at,
        other: itemParty(a.item),
        wanted: 'a branch that one unfinished item claims',
        found: `"${one.claim}" (line ${one.at.line}) and "${other.claim}"`,
        ...(0,finding/* offer */.x)(ownBranch(b, other.claim, itemName(b.item, a.item))),
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
            ...ownerOf(each.item),
            at: positionOf(each.plan, [...keysOf(each.item), 'branch', index]),
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
        ...ownerOf(item),
        at: positionOf(plan, [...keysOf(item), 'branch', index]),
        wanted: `a branch that can exist beside "${base}"`,
        found: `"${claim}"`,
        message: `Item "${item.item}" claims "${claim}", which cannot exist beside the base branch "${base}", because one would be a folder of the other.`,
        ...(0,finding/* offer */.x)(ownBranch({ item, plan }, claim, `item "${item.item}"`)),
    };
}
/** Removes the claim if the item has others, and otherwise replaces it with another name. */
function ownBranch({ item, plan }, claim, name) {
    const keys = [...keysOf(item), 'branch'];
    const branch = `${plan.id}/${item.item}`;
    const index = item.branches.indexOf(claim);
    if (item.branches.length > 1)
        return removeFrom(plan, `Remove "${claim}" from ${name}`, [...keys, index]);
    return editPlan(plan, `Give ${name} a branch of its own, such as "${branch}"`, (layout) => [
        (0,yaml_edits/* replaceValue */.uQ)(layout, [...keys, index], (0,widening/* plainYaml */.gB)(branch)) ?? (0,yaml_edits/* replaceValue */.uQ)(layout, keys, (0,widening/* plainYaml */.gB)(branch)),
    ]);
}
/** The claim as the plan writes it. Only its folded form was compared. */
function claimNamed({ item, plan }, folded) {
    const index = Math.max(0, item.branches.findIndex((branch) => (0,globs_glob/* fold */.AU)(branch) === folded));
    return { claim: item.branches[index] ?? folded, at: positionOf(plan, [...keysOf(item), 'branch', index]) };
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
            total: { left: globs_budget/* STEPS_PER_PLAN */.Qg },
            effort: (0,lint_files/* newEffort */.zi)(),
            existing: new Map(),
        };
        return field.workers.flatMap((worker) => {
            const { item, plan } = worker;
            if (terms/* CHANGE_KINDS */.t.every((kind) => (0,plan_scope/* globsFor */.tN)(item.doNotTouch, kind).length === 0))
                return [];
            return scopeEntries(plan, item).flatMap((entry) => judgeEntry(entry, worker, proofs));
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
    const forbidden = entriesOf(plan, item.doNotTouch, [...keysOf(item), 'constraints', 'do_not_touch']);
    const constraint = forbidden.find(({ glob }) => glob === first.constraint);
    const { line } = (constraint ?? entry).at;
    const part = isWhole || (0,globs_glob/* isLiteral */.c$)(entry.glob) || first.witness === undefined ? '' : `, for example "${first.witness}"`;
    const howMuch = isWhole || (0,globs_glob/* isLiteral */.c$)(entry.glob) || hits.every(({ whole }) => whole) ? '' : 'part of ';
    return {
        severity: isWhole ? 'error' : 'warn',
        ...ownerOf(item),
        at: entry.at,
        wanted: 'a scope that no constraint of the item forbids',
        found: `"do_not_touch" has "${first.constraint}" (line ${line})`,
        message: `Item "${item.item}" must not touch ${howMuch}"${entry.glob}"${of}, which is in its scope${part}: its constraint "${first.constraint}" forbids it.`,
        ...(isWhole
            ? (0,finding/* offer */.x)(removeFrom(plan, `Remove "${entry.glob}" from the scope`, entry.keys), constraint &&
                removeFrom(plan, `Remove "${constraint.glob}" from "do_not_touch" (line ${line})`, constraint.keys))
            : (0,finding/* offer */.x)(exclude(plan, item, `Add ${first.forms.map((form) => `"${form}"`).join(', ')} to "except" of the scope`, first.forms), (0,finding/* decide */.LD)(`Narrow the constraint (line ${line})`))),
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
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js + 1 modules
var plan_state = __webpack_require__(9022);
;// CONCATENATED MODULE: ./lib/core/lint/emptied-folder.js








/**
 * Reports an item that creates a file in a folder that other items move away. Git would move that file too, whoever
 * merges first.
 */
const emptiedFolder = {
    id: 'emptied-folder',
    needsFiles: true,
    lint({ files, workers, planState }) {
        if (!files)
            return [];
        const all = workers.map((worker) => ({ worker, item: worker.item, changes: (0,plan_state/* byPath */.f)(plannedChanges(worker.item)) }));
        const foldersOf = (0,emptied_folders/* indexFolders */.Ev)(all, (folder) => folderIn(files, folder));
        return all.flatMap((subject) => foldersOf(subject)
            .filter(({ mine, other, isMoved }) => mine.kind === 'create' && isMoved && !planState.ordered(subject.item, other.item))
            .map(({ folder, mine, other }) => ({
            severity: 'warn',
            ...ownerOf(subject.item),
            at: positionOfPath(subject.worker, mine.path),
            wanted: 'a folder that no other item empties',
            found: `the folder "${folder}", which ${itemName(other.item, subject.item)} helps to empty`,
            message: `When ${itemName(subject.item, other.item)} creates "${mine.path}" and ${itemName(other.item, subject.item)} removes the last files from "${folder}", git sees the folder as renamed and would move the new file too.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Create the file in another folder'), (0,finding/* decide */.LD)(`Leave a file in "${folder}"`), wait(other.worker, subject.worker)),
            other: itemParty(other.item),
        })));
    },
};
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
    const found = scopeEntries(plan, item).find(({ glob, list }) => list === 'create' && (0,globs_glob/* literalPath */.l1)(glob) === path);
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

;// CONCATENATED MODULE: ./lib/core/lint/glob-class.js




/**
 * Warns of names such as `[id]`, which match one character, "i" or "d". Frameworks with file-based routes use such
 * folder names.
 */
const globClass = {
    id: 'glob-class',
    lint: (field) => placedGlobs(field).flatMap(hint),
};
function hint(placed) {
    const { glob, plan, keys, at, party, where } = placed;
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
        ...(0,finding/* offer */.x)(write(plan, keys, whole, `Escape as ${name.replace(/[[\]]/g, '\\$&')}: write ${(0,quoting/* quotedYaml */.kk)(whole)}`)),
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
    lint: (field) => {
        const effort = (0,lint_files/* newEffort */.zi)();
        return placedGlobs(field).flatMap((placed) => {
            const { glob, plan, keys, where, party, at } = placed;
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
                ...(0,finding/* offer */.x)(...(forms.length > 0 ? forms.map((form) => write(plan, keys, form)) : [(0,finding/* decide */.LD)(hint.replace(/\.$/, ''))])),
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/core/lint/missing-part.js


/** Warns if an item leaves out what its author has to know. An agent cannot ask, so it would have to guess. */
const missingPart = {
    id: 'missing-part',
    lint: ({ workers }) => workers.flatMap(({ item, plan }) => {
        const missing = item.isIntegration ? [] : missingIn(item);
        if (missing.length === 0)
            return [];
        const names = missing.map((part) => `"${part}"`).join(', ');
        const none = `no ${[missing.slice(0, -1).join(', '), ...missing.slice(-1)].filter((part) => part !== '').join(' or ')}`;
        return {
            severity: 'warn',
            ...ownerOf(item),
            at: positionOf(plan, keysOf(item)),
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

// EXTERNAL MODULE: ./lib/core/plan/near-miss.js
var near_miss = __webpack_require__(2782);
;// CONCATENATED MODULE: ./lib/core/lint/near-miss.js










/** Warns of a glob that reads like a path of the base but does not match it. */
const nearMiss = {
    id: 'near-miss',
    needsFiles: true,
    lint: (field) => {
        const { files } = field;
        if (!files)
            return [];
        return placedGlobs(field)
            .filter(({ worker }) => worker === undefined || isUntouched(worker))
            .flatMap((placed) => judgePlaced(placed, files, field));
    },
};
function judgePlaced(placed, files, { planState }) {
    const { glob, plan, keys, place, where, at, party } = placed;
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
        ...(0,finding/* offer */.x)(miss.form === undefined
            ? (0,finding/* decide */.LD)('Rename the file: no glob matches exactly this name')
            : write(plan, keys, miss.form)),
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
    lint: ({ plans, planState }) => plans.flatMap((plan) => {
        const isRunning = plan.items.some((item) => planState.progress.get(`${plan.id}/${item.item}`)?.finished === false);
        const shape = (0,lint_shape/* shapeOf */.F)(plan, plans);
        if (!isRunning || shape.widestWave > 1)
            return [];
        const what = shape.items === 1 ? 'has one item' : `is a single chain: ${shape.criticalPath.join(' → ')}`;
        return {
            severity: 'warn',
            plan: plan.id,
            at: positionOf(plan, ['items']),
            wanted: 'items that can be worked on in parallel',
            found: what,
            message: `Plan "${plan.id}" ${what}, so none of its work can be done in parallel.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Work in one pull request after the other, without a plan'), (0,finding/* decide */.LD)('Split the task differently')),
        };
    }),
};

// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
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
    return scopeEntries(plan, item).flatMap(({ glob, at }) => {
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
        ...ownerOf(b),
        at: second.at,
        other: itemParty(a),
        wanted: 'paths that can exist on the same disk',
        found: `"${first.glob}" (line ${first.at.line}) and "${second.glob}"`,
        message: `The paths "${first.glob}" of ${itemName(a, b)} and "${second.glob}" of ${itemName(b, a)} cannot exist on the same disk, because ${why}.`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Rename one of the two paths'), wait(first.worker, second.worker)),
    };
}

// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress = __webpack_require__(1650);
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
            const pulls = open.map(({ item, pull }) => `${(0,progress/* pullName */.N4)(pull)} of item "${item.item}"`).join(', ');
            return {
                severity: 'error',
                plan: plan.id,
                at: { path: plan.path, line: 1, column: 1 },
                wanted: 'an open plan while pull requests of its items are open',
                found: `open: ${pulls}`,
                message: `Plan "${plan.id}" would no longer be open on "${base}", but pull requests of its items still are: ${pulls}.`,
                ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Keep the plan until they are merged or closed, and write "dropped: <reason>" into each item that is given up')),
                other: {
                    ...itemParty(first.item),
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
    lint: ({ workers, files }) => workers.flatMap(({ item, plan }) => item.provides.flatMap(({ path }, index) => {
        if ((0,allowed_kinds/* allowedKinds */.i7)(item, plan, path).some((kind) => kind !== 'delete'))
            return [];
        return {
            severity: 'warn',
            ...ownerOf(item),
            at: positionOf(plan, [...keysOf(item), 'contracts', 'provides', index, 'path']),
            path,
            wanted: 'a file that the item may create or modify',
            found: `"${path}"`,
            message: `Item "${item.item}" provides a contract in "${path}", which it may neither create nor modify.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Correct the path'), (0,plan_scope/* isPlanFile */.cx)(path) ? undefined : cover(plan, item, path, files?.has(path) ? 'modify' : 'create')),
        };
    })),
};

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
        const { steps = globs_budget/* STEPS_PER_PLAN */.Qg } = field;
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
            return meeting.kind === 'overlap' ? met(a, b, meeting, budget) : unproven(a, b, meeting);
        });
    },
};
/** @param total the steps for the proofs of the ways. Without it, short proofs have to be enough */
function met(a, b, { witness, globs: found }, total) {
    const [first, second] = [entryOf(a, found[0]), entryOf(b, found[1])];
    const globs = [first.glob, second.glob];
    const where = globs[0] === globs[1] ? `"${globs[0]}" is in both scopes` : `"${globs[0]}" and "${globs[1]}" both match it`;
    const meetings = total ? meetingsOf(a, b, globs, total) : [];
    const others = meetings.slice(1).map(([one, other]) => (one === other ? `"${one}"` : `"${one}" and "${other}"`));
    const named = others.length > MOST_MEETINGS
        ? [...others.slice(0, MOST_MEETINGS), `${others.length - MOST_MEETINGS} more`]
        : others;
    const more = named.length === 0 ? '' : `. They also overlap in ${named.join(', ')}`;
    return {
        severity: 'error',
        ...ownerOf(b.item),
        at: second.at,
        wanted: 'no file that two items can change at the same time',
        found: `${itemName(a.item, b.item)} has "${globs[0]}" (line ${first.at.line}), ${itemName(b.item, a.item)} has "${globs[1]}"`,
        message: `Both ${itemName(a.item, b.item)} and ${itemName(b.item, a.item)} can change "${witness}": ${where}${more}.`,
        ...(total ? (0,finding/* offer */.x)(...waysOut(sideOf(a, meetings, 0), sideOf(b, meetings, 1), witness, total)) : SHORT_WAYS),
        other: itemParty(a.item),
        witness,
    };
}
/** At most this many pairs of globs are compared and named for a pair of items. */
const MOST_COMPARED = 400;
const MOST_MEETINGS = 8;
/** All pairs of globs that overlap between two items, the known one first, so that one edit can settle all of them. */
function meetingsOf(a, b, known, total) {
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
        ...ownerOf(b.item),
        at: entryOf(b, globs[1]).at,
        wanted: 'a proof that no file is in both scopes',
        found: reason,
        message: `It cannot be proved that ${itemName(a.item, b.item)} and ${itemName(b.item, a.item)} change different files: "${globs[0]}" and "${globs[1]}" are too costly to compare (${reason}).`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Write one of the two globs with fewer wildcards'), ...SHORT_WAYS.ways),
        other: itemParty(a.item),
    };
}
function sideOf(of, meetings, side) {
    const globs = [...new Set(meetings.map((pair) => pair[side]))];
    return { of, entries: globs.map((glob) => entryOf(of, glob)) };
}
function entryOf({ plan, item }, glob) {
    const entries = scopeEntries(plan, item);
    const found = entries.find((entry) => entry.glob === glob) ?? entries.find((entry) => (0,plan_scope/* guardedGlobs */.UE)(entry.glob).includes(glob));
    return found ?? entryAt(plan, glob, 'any', [...keysOf(item), 'scope']);
}
function waysOut(a, b, witness, total) {
    if ([a, b].every(({ of }) => (0,scope_globs/* isGenerated */.UK)(of.plan, witness))) {
        return [(0,finding/* decide */.LD)('Remove it from both scopes: "generated" already allows every item to change it')];
    }
    const wait = b.of.item.isIntegration ? waitFor(a.of, b.of) : waitFor(b.of, a.of);
    return [takeFrom(b, a, total), takeFrom(a, b, total), wait, ...combine(a.of.item, b.of.item, total)];
}
/** Excludes from the scope of `from` what it shares with `keeper`. */
function takeFrom(from, keeper, total) {
    const { item, plan } = from.of;
    const name = itemName(item, keeper.of.item);
    const shared = keeper.entries.map(({ glob }) => glob);
    const whole = { include: shared, except: keeper.of.item.scope.except };
    const isInside = from.entries.every(({ glob }) => shared.includes(glob) ||
        (0,meet/* contains */.gR)(whole, { include: [glob], except: item.scope.except }, { total }).kind === 'inside');
    const keep = `Leave the file to ${itemName(keeper.of.item, item)}`;
    if (isInside) {
        // A scope must allow something.
        if ((0,plan_scope/* allGlobs */.Bl)(item.scope).length === from.entries.length)
            return undefined;
        const title = `${keep}: remove ${quoted(from.entries.map(({ glob }) => glob))} from ${name} (line ${from.entries[0]?.at.line})`;
        return removeFrom(plan, title, ...from.entries.map(({ keys }) => keys));
    }
    const keys = [...keysOf(item), 'scope'];
    const hasExcept = item.scope.except.length > 0;
    const { line } = plan.locate(hasExcept ? [...keys, 'except'] : keys);
    return exclude(plan, item, `${keep}: add ${quoted(shared)} to "except" of ${name} (line ${line})`, shared);
}
function quoted(globs) {
    return globs.map((glob) => `"${glob}"`).join(', ');
}
/** If most of one scope lies inside the other, the two items are one piece of work. */
function combine(a, b, total) {
    if (a.isIntegration || b.isIntegration)
        return [];
    for (const [inner, outer] of [
        [a, b],
        [b, a],
    ]) {
        const globs = (0,plan_scope/* allGlobs */.Bl)(inner.scope);
        const inside = globs.filter((glob) => scope_overlap_isInside(glob, inner, outer, total)).length;
        if (inside * 2 > globs.length) {
            const most = inside === globs.length ? 'all' : 'most';
            return [
                (0,finding/* decide */.LD)(`Combine the two items: ${most} of the scope of ${itemName(inner, outer)} is inside the scope of ${itemName(outer, inner)}`),
            ];
        }
    }
    return [];
}
function scope_overlap_isInside(glob, inner, outer, total) {
    const all = (0,plan_scope/* allGlobs */.Bl)(outer.scope);
    if (all.includes(glob) && outer.scope.except.length === 0)
        return true;
    // A plain path needs no proof.
    if ((0,globs_glob/* isLiteral */.c$)(glob) && outer.scope.except.length === 0 && all.every(globs_glob/* isLiteral */.c$))
        return false;
    const whole = { include: all, except: outer.scope.except };
    return (0,meet/* contains */.gR)(whole, { include: [glob], except: inner.scope.except }, { total }).kind === 'inside';
}

// EXTERNAL MODULE: ./lib/core/plan/shared-files.js
var shared_files = __webpack_require__(2736);
;// CONCATENATED MODULE: ./lib/core/lint/shared-file.js











/**
 * Warns if an item has a file that parallel items will need too, such as a manifest, a route table or a barrel. If no
 * item runs at the same time, it reports nothing: the item is alone or precedes the others already.
 */
const sharedFile = {
    id: 'shared-file',
    needsFiles: true,
    lint(field) {
        const there = field.files && culpritsAmong(field.files);
        const effort = (0,lint_files/* newEffort */.zi)();
        return field.workers.flatMap((worker) => {
            const { item, plan } = worker;
            const neighbours = item.isIntegration ? [] : neighboursOf(worker, field);
            if (neighbours.length === 0)
                return [];
            return scopeEntries(plan, item).flatMap((entry) => {
                const found = culpritOf(entry, item, there, effort);
                const isNew = entry.list === 'create' || (found && field.files?.has(found.path) === false);
                // Nobody needs a new file in a new folder yet. A new file in the root is one that every item will need.
                return found && !(isNew && found.path.includes('/')) ? shared_file_judgeEntry(entry, found, worker, neighbours) : [];
            });
        });
    },
};
/** A repository has only a few of them, so thousands of globs have little to compare. */
function culpritsAmong({ index }) {
    return (0,lint_files/* listFiles */.CS)(index.sorted.filter((path) => (0,shared_files/* sharedFileAt */.Jd)(path) !== undefined));
}
function neighboursOf({ item }, { workers, planState }) {
    return workers.filter(({ item: other }) => other.plan === item.plan && other !== item && !other.isIntegration && !planState.ordered(item, other));
}
function shared_file_judgeEntry(entry, { path, culprit }, worker, neighbours) {
    const { item, plan } = worker;
    if ((0,scope_globs/* isGenerated */.UK)(plan, path))
        return [];
    const named = (0,globs_glob/* isLiteral */.c$)(entry.glob) ? `"${path}"` : `"${path}" by "${entry.glob}"`;
    return {
        severity: 'warn',
        ...ownerOf(item),
        at: entry.at,
        path,
        wanted: 'files that only this item needs',
        found: culprit.what,
        message: `The scope of item "${item.item}" has ${named}, which is ${culprit.what}, so parallel items may need it too.`,
        ...(0,finding/* offer */.x)(...(culprit.isGenerated ? [letAllChange(plan, path)] : shared_file_waysOut(worker, neighbours))),
    };
}
function letAllChange(plan, path) {
    const title = 'Move it to "generated": every item may then change it, and it is generated again at integration';
    return editPlan(plan, title, (layout) => [(0,yaml_edits/* addEntries */.SS)(layout, ['generated'], [(0,quoting/* quotedYaml */.kk)((0,glob_problems/* globOf */.k8)(path))])]);
}
function shared_file_waysOut({ item, plan }, neighbours) {
    const last = plan.integration ? 'the integration' : 'a new "integration"';
    const precede = `Make "${item.item}", or a small item with this file alone, a preceding item, and add it to "depends_on" of the others`;
    return [
        (0,finding/* decide */.LD)(`Give it to one item: to ${last}, or to this one if the others do not need it`),
        editPlan(plan, precede, (layout) => neighbours.map((other) => (0,yaml_edits/* addEntries */.SS)(layout, [...keysOf(other.item), 'depends_on'], [item.item]))),
        (0,finding/* decide */.LD)('Combine the items that need the file'),
    ];
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
                ...(0,finding/* offer */.x)(plan && write(plan, ['base'], here, `If "${here}" is the base branch, write that`), (0,finding/* decide */.LD)('Correct "base"'), { kind: 'run', title: 'Delete the plan', command: `git rm -- ${path}` }),
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

;// CONCATENATED MODULE: ./lib/core/lint/unbacked-use.js




/**
 * Warns of an item that uses contracts of an item that provides none. If that one is finished, its code shows what it
 * offers.
 */
const unbackedUse = {
    id: 'unbacked-use',
    lint: ({ workers, planState }) => workers.flatMap(({ item, plan }) => item.uses.flatMap((ref, index) => {
        const used = planState.progress.get((0,plan_plan/* keyOf */.TN)(ref));
        const isDropped = used?.item.dropped !== undefined;
        if (!used || (used.finished ? !isDropped : used.item.provides.length > 0))
            return [];
        const name = itemName(used.item, item);
        const keys = [...keysOf(item), 'contracts', 'uses', index];
        return {
            severity: 'warn',
            ...ownerOf(item),
            at: positionOf(plan, keys),
            wanted: `contracts that ${name} provides`,
            found: isDropped ? 'it was dropped' : 'it provides nothing',
            message: `Contracts of ${name} are used by ${itemName(item, used.item)}, but ${name} ${isDropped ? `was dropped (${used.item.dropped})` : 'provides no contract'}.`,
            ...(isDropped
                ? (0,finding/* offer */.x)(removeFrom(plan, 'Remove it from "uses", and say in "context" what replaces it', keys))
                : (0,finding/* offer */.x)((0,finding/* decide */.LD)(`List under "contracts" of ${name} what it "provides"`), removeFrom(plan, 'Remove it from "uses"', keys))),
            other: itemParty(used.item),
        };
    })),
};

;// CONCATENATED MODULE: ./lib/core/lint/used-before.js



/** At most this many items are named. */
const MOST_NAMED = 3;
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
        const more = done.length > MOST_NAMED ? `, and ${done.length - MOST_NAMED} more` : '';
        const items = `${done.slice(0, MOST_NAMED).map(inWords).join(', ')}${more}`;
        return {
            severity: 'error',
            plan: plan.id,
            at: positionOf(plan, [...keysOf(first.item), 'branch']),
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
    return `item "${item.item}" (${merges.slice(0, MOST_NAMED).map(progress/* pullName */.N4).join(', ')}${merges.length > MOST_NAMED ? ', …' : ''})`;
}

;// CONCATENATED MODULE: ./lib/core/lint/vague-scope.js



/** Reports a glob for the whole repository or a whole top-level folder: it does not say which files the work needs. */
const vagueScope = {
    id: 'vague-scope',
    lint: ({ plans, workers }) => [
        ...plans.flatMap(generated),
        ...workers.flatMap(({ item, plan }) => scopeEntries(plan, item).flatMap(({ glob, at }) => {
            const what = vague(glob);
            if (what === undefined)
                return [];
            return {
                severity: 'warn',
                ...ownerOf(item),
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
            at: positionOf(plan, ['generated', index]),
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
    lint: ({ workers }) => workers.flatMap(({ item, plan }) => {
        const named = filesNamed(item);
        const most = Math.max(ALWAYS_FINE, named ?? 0);
        if (named === undefined || item.leeway <= most)
            return [];
        const own = [...keysOf(item), 'leeway'];
        const isOwn = hasOwn(plan, item);
        const files = named === 1 ? '1 file' : `${named} files`;
        return {
            severity: 'warn',
            ...ownerOf(item),
            at: positionOf(plan, isOwn ? own : ['leeway']),
            wanted: `a leeway of at most ${most} for a scope of ${files}`,
            found: `a leeway of ${item.leeway}`,
            message: `The scope of item "${item.item}" names ${files}, and its leeway allows it to change ${item.leeway} more that no unfinished item owns.`,
            ...(0,finding/* offer */.x)(editPlan(plan, `Set the leeway of item "${item.item}" to ${most}, and name further files in its scope`, (layout) => [
                isOwn ? (0,yaml_edits/* replaceValue */.uQ)(layout, own, `${most}`) : (0,yaml_edits/* addKeys */.UJ)(layout, keysOf(item), [`leeway: ${most}`]),
            ])),
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
    const [inner, outer] = [plan.locate([...keysOf(item), 'leeway']), plan.locate(keysOf(item))];
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
    usedBefore,
    strayFile,
    sharedFile,
    vagueScope,
    wideLeeway,
    deadGlob,
    alreadyExists,
    emptiedFolder,
    globClass,
    globTrap,
    nearMiss,
    missingPart,
    providesOutsideScope,
    unbackedUse,
    noParallelism,
];


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
/** `plan "profile": 3 items in 1 wave, at most 3 at a time, 3 of 3 beside another; critical path of 1: avatar-storage` */
function shapeWords({ plan, items, waves: count, widestWave, criticalPath, sideBySide }) {
    const path = criticalPath.length > 8 ? [...criticalPath.slice(0, 7), '…', ...criticalPath.slice(-1)] : criticalPath;
    return [
        `Plan "${plan}": ${items} ${items === 1 ? 'item' : 'items'} in ${count} ${count === 1 ? 'wave' : 'waves'}`,
        `at most ${widestWave} at a time`,
        `${sideBySide} of ${items} can run in parallel`,
        `critical path of ${criticalPath.length}: ${path.join(' → ')}.`,
    ].join(', ');
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

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ sharedFileAt),
/* harmony export */   QZ: () => (/* binding */ mayBeSharedFile),
/* harmony export */   ue: () => (/* binding */ isLockFile)
/* harmony export */ });
/* unused harmony export CULPRITS */
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/**
 * Files that many changes need, and files that configure the repository, its continuous integration and its agents.
 * `lint` warns if an item has such a file (`shared-file`), and no leeway covers one.
 */



const LOCK_FILES = {
    what: 'a lock file',
    isGenerated: true,
    globs: [
        '{package-lock,npm-shrinkwrap,packages.lock}.json',
        '{yarn,bun,deno,poetry,uv,pdm,Pipfile,Cargo,Gemfile,composer,mix,pubspec,Podfile,flake,conan,MODULE.bazel}.lock',
        'pnpm-lock.yaml',
        'bun.lockb',
        'go{,.work}.sum',
        'Package.resolved',
        'gradle.lockfile',
        '.terraform.lock.hcl',
    ],
};
const lockGlobs = LOCK_FILES.globs.flatMap((glob) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(`**/${glob}`));
function isLockFile(path) {
    return lockGlobs.some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
}
const CULPRITS = [
    LOCK_FILES,
    {
        what: 'a manifest',
        globs: [
            '{package,lerna,nx,turbo,deno,composer,vcpkg}.json',
            'deno.jsonc',
            '{pnpm-workspace,pubspec,stack}.yaml',
            '{pyproject,Cargo,libs.versions}.toml',
            'setup.{py,cfg}',
            'requirements{*,/*}.txt',
            '{Pipfile,Gemfile,Podfile,Makefile,Justfile,WORKSPACE}',
            'environment.yml',
            'go.{mod,work}',
            'pom.xml',
            '{build,settings}.gradle{,.kts}',
            'gradle.properties',
            'build.sbt',
            '*.{csproj,sln,slnx,gemspec,cabal}',
            'Directory.{Build.props,Build.targets,Packages.props}',
            'mix.exs',
            'Package.swift',
            'project.pbxproj',
            'CMakeLists.txt',
            'meson.build',
            'conanfile.{txt,py}',
            'MODULE.bazel',
            'flake.nix',
            'rebar.config',
            'dune-project',
            'project.clj',
            'deps.edn',
            'BUILD{,.bazel}',
            '{VERSION,VERSION.txt,version.txt,version.py,_version.py,version.rb,version.go}',
        ],
    },
    {
        what: 'settings that all parts share',
        globs: [
            '{tsconfig*,jsconfig,angular}.json',
            'biome.{json,jsonc}',
            'eslint.config.{js,mjs,cjs,ts}',
            '.eslintrc*',
            '{vite,vitest,jest,webpack,rollup,next,nuxt,svelte,astro,tailwind,postcss,babel,playwright}.config.{js,mjs,cjs,ts,mts}',
            '{tox,pytest}.ini',
            '.env{,.example,.sample,.template}',
            'Dockerfile',
            '{docker-compose,compose}.{yml,yaml}',
            '.editorconfig',
            '.devcontainer/devcontainer.json',
        ],
    },
    {
        what: 'a route table or an application entry point',
        globs: [
            'routes.{js,mjs,ts,tsx,jsx,php,py,rb}',
            'router.{js,mjs,ts,tsx,jsx,go,rs,ex,py}',
            '{routes,router}/index.{js,mjs,ts,tsx}',
            'config/{routes,application}.rb',
            'routes/{web,api}.php',
            '{urls,settings}.py',
            '{app,server,main}.{js,mjs,ts,tsx,jsx,py,go,rs}',
            'App.{js,jsx,ts,tsx,vue,svelte}',
            'app{.module,-routing.module,.routes}.ts',
            '{Program,Startup}.cs',
            'Application.{java,kt}',
            'application.{yml,yaml,properties}',
            'AndroidManifest.xml',
            'Info.plist',
        ],
    },
    {
        what: 'a barrel file that exports the modules beside it',
        globs: [
            'index.{js,mjs,cjs,ts,mts,tsx,jsx,d.ts}',
            '__init__.py',
            'mod.rs',
            'lib.rs',
            'exports.{js,ts}',
            'public-api.ts',
        ],
    },
    {
        what: 'a registry of types or schemas',
        globs: [
            'types.{ts,d.ts,py,go}',
            '{types,interfaces}/index.{ts,d.ts}',
            'interfaces.ts',
            '{globals,global}.d.ts',
            '{models,schemas}.py',
            'schema.{prisma,graphql,gql,rb,sql,ts}',
            '{openapi,swagger}.{yml,yaml,json}',
            'structure.sql',
            'constants.{js,ts,py,go,rb}',
            '{enums,errors}.{ts,py,go}',
        ],
    },
    {
        what: 'a set-up or fixture that many tests share',
        globs: [
            'conftest.py',
            'fixtures.{js,ts,py,json,yml,yaml}',
            'fixtures/index.{js,ts}',
            'factories.{js,ts,py,rb}',
            '{jest,vitest}.setup.{js,ts,mjs}',
            'setupTests.{js,ts}',
            'test-utils.{js,ts,tsx}',
            'testutil.go',
            '{spec,rails,test}_helper.rb',
            'TestCase.php',
            'seeds.rb',
        ],
    },
    {
        what: 'a continuous integration file',
        globs: [
            '.github/workflows/*.{yml,yaml}',
            '.github/{dependabot.yml,CODEOWNERS}',
            'CODEOWNERS',
            '{.gitlab-ci,azure-pipelines,bitbucket-pipelines,.travis,.drone,.circleci/config,.buildkite/pipeline}.yml',
            'Jenkinsfile',
            '.{cirrus,appveyor,woodpecker,codecov}.{yml,yaml}',
            '{appveyor,codecov,cloudbuild,buildspec}.{yml,yaml}',
            '{.renovaterc,renovate}{,.json,.json5}',
            'sonar-project.properties',
            '{vercel,netlify}.{json,toml}',
        ],
    },
    {
        what: 'a file of the continuous integration',
        isFolder: true,
        globs: ['.{circleci,buildkite,gitlab,gitea,forgejo,woodpecker,teamcity,tekton,azure-pipelines}/**'],
    },
    {
        what: 'a file that tells Git how to treat the repository',
        globs: ['.{gitattributes,gitignore,gitmodules,gitconfig,lfsconfig,mailmap,git-blame-ignore-revs}'],
    },
    {
        what: 'a hook that runs on every commit',
        isFolder: true,
        globs: ['.{husky,githooks}/**'],
    },
    {
        what: 'a hook that runs on every commit',
        globs: ['{.,}lefthook.{yml,yaml,toml,json}', '.pre-commit-{config,hooks}.yaml', '.lintstagedrc*'],
    },
    {
        what: 'the settings of a package manager, or a version that every part uses',
        globs: [
            '.{npmrc,yarnrc,yarnrc.yml,pnpmfile.cjs,pypirc}',
            'bunfig.toml',
            'pip.conf',
            'NuGet.Config',
            '.cargo/config{,.toml}',
            '.bundle/config',
            '.{nvmrc,node-version,python-version,ruby-version,java-version,tool-versions}',
            '{.,}mise.toml',
            'rust-toolchain{,.toml}',
            'global.json',
        ],
    },
    {
        what: 'the settings of a package manager, or a version that every part uses',
        isFolder: true,
        globs: ['.{mvn,yarn}/**'],
    },
    {
        what: 'a list of texts that every feature adds to',
        globs: ['{CHANGELOG,CHANGES,HISTORY,NEWS}{,.md,.rst,.txt}', 'README.md'],
    },
    {
        what: 'a catalog of messages that every feature adds to',
        isFolder: true,
        globs: [
            '{locales,locale,i18n,lang,translations}/**/*.{json,json5,yml,yaml,ts,js,po,pot,php,ftl}',
            'messages/*.{json,yml,yaml,po,pot}',
        ],
    },
    {
        what: 'a catalog of messages that every feature adds to',
        globs: ['*.arb', 'messages.{properties,pot}', 'strings.xml', 'Localizable.{strings,xcstrings}'],
    },
    {
        what: 'the navigation of the documentation',
        globs: [
            '{mkdocs,_toc,toc,antora}.yml',
            'sidebars.{js,ts,json}',
            '{mint,docs}.json',
            '{SUMMARY,_sidebar}.md',
            '_meta.{js,ts,json}',
            'nav.adoc',
        ],
    },
    {
        what: 'the instructions that all agents read',
        globs: [
            '{CLAUDE,AGENTS,GEMINI,AGENT,QWEN,WARP,CONVENTIONS}{,.local,.override}.md',
            '.github/copilot-instructions.md',
            '.{cursor,windsurf,cline,roo}rules',
            '.goosehints',
        ],
    },
    {
        what: 'the settings of the agents',
        globs: ['.vscode/{settings,mcp}.json', '.mcp.json', 'opencode.json{,c}', '.aider.conf.yml'],
    },
    {
        what: 'the settings of the agents',
        isFolder: true,
        globs: [
            '.{claude,codex,cursor,gemini,qwen,windsurf,cline,clinerules,roo,kiro,opencode,agents,continue,junie,amazonq}/**',
        ],
    },
    {
        what: 'the state of a tool that all agents write',
        isFolder: true,
        globs: ['.beads/**', '.taskmaster/**', '.serena/memories/**', 'memory-bank/**'],
    },
    {
        what: 'a definition that code is generated from',
        globs: ['*.proto', '*.{thrift,avsc,fbs}'],
    },
    {
        what: 'the journal of the migrations',
        globs: [
            'meta/_journal.json',
            'migrations/{migration_lock.toml,atlas.sum,max_migration.txt}',
            '*ModelSnapshot.cs',
            'db.changelog-master.{xml,yaml,yml,json,sql}',
        ],
    },
];
/** By the last name if it is plain, or by extension, so that most paths are compared with only a few entries. */
const byName = new Map();
const wild = [];
for (const culprit of CULPRITS) {
    for (const glob of culprit.globs.flatMap((each) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(`**/${each}`))) {
        const name = glob.slice(glob.lastIndexOf('/') + 1);
        if ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(name) || /^\*\.\w+$/.test(name))
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .BC)(byName, (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(name), { glob, culprit });
        else
            wild.push({ glob, culprit });
    }
}
function sharedFileAt(path) {
    return candidatesFor(path).find(({ glob }) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path))?.culprit;
}
/** Ignores letter case and Unicode form, because some disks ignore them too. */
function mayBeSharedFile(path) {
    return candidatesFor(path).some(({ glob }) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path));
}
function candidatesFor(path) {
    const name = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(path.slice(path.lastIndexOf('/') + 1));
    const ending = `*${name.slice(name.lastIndexOf('.'))}`;
    return [...(byName.get(name) ?? []), ...(byName.get(ending) ?? []), ...wild];
}


/***/ }),

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ asLines),
/* harmony export */   RD: () => (/* binding */ claimEdit),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   TA: () => (/* binding */ mergedLine),
/* harmony export */   T_: () => (/* binding */ lineEdit),
/* harmony export */   W3: () => (/* binding */ admitEdit),
/* harmony export */   Yd: () => (/* binding */ widening),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   f: () => (/* binding */ newEntries),
/* harmony export */   fw: () => (/* binding */ widenFor),
/* harmony export */   gB: () => (/* binding */ plainYaml),
/* harmony export */   hO: () => (/* binding */ mergedEdit),
/* harmony export */   lC: () => (/* binding */ newKeys),
/* harmony export */   oI: () => (/* binding */ generatedEdit),
/* harmony export */   oh: () => (/* binding */ edited),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8060);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3728);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1304);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(917);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8490);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8557);
/* harmony import */ var _yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9407);









const read = new WeakMap();
/**
 * The smallest edit of the plan text that lets the item change the path in this way. If `except` excludes the path, the
 * globs that do so are removed. Characters that a plan cannot contain become "?".
 */
function widening(plan, item, kind, path) {
    const isExcepted = isTakenOut(item, path) && isListed(item, { kind, path });
    const isShort = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(layoutOf(plan).root, [...ownerOf(item), 'scope']).part.kind === 'list';
    const list = isExcepted ? 'scope.except' : isShort ? 'scope' : `scope.${kind}`;
    return { list, glob: (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path), ...widenFor(plan, item, [{ kind, path }]) };
}
/** One edit for several changes of the same item. */
function widenFor(plan, item, wants) {
    const { source, root } = layoutOf(plan);
    const about = aboutItem(plan, item);
    const scope = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(root, [...ownerOf(item), 'scope']);
    const missing = wants.filter((want) => !isTakenOut(item, want.path) || !isListed(item, want));
    const added = additions(source, (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(root, ownerOf(item)), scope, globsByKind(missing));
    if (!added) {
        const { line, column } = plan.locate([...ownerOf(item), 'scope']);
        const keys = [...globsByKind(wants)].map(([kind, globs]) => `${' '.repeat(column + 1)}${kind}: [${globs.join(', ')}]`);
        return { ...about, lines: keys.join('\n'), after: line };
    }
    const paths = wants.map(({ path }) => path).filter((path) => isTakenOut(item, path));
    return { ...about, ...asLines(source, [...removals(source, scope.part, item.scope.except, paths), ...added]) };
}
/** Lets an item claim one more branch. */
function claimEdit(plan, item, branch) {
    return { ...aboutItem(plan, item), ...entryEdit(plan, [...ownerOf(item), 'branch'], plainYaml(branch)) };
}
/** Admits a pull request that belongs to no item. */
function admitEdit(plan, item, pull, reason) {
    return { ...aboutItem(plan, item), ...entryEdit(plan, ['admit'], `{ pull: ${pull}, reason: ${plainYaml(reason)} }`) };
}
/** Lets every item create and modify the path. */
function generatedEdit(plan, item, path) {
    return { ...aboutItem(plan, item), ...entryEdit(plan, ['generated'], plainYaml((0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path))) };
}
/** The `merged` entry of an item for this merge. A commit of only digits needs quotes to be text. */
function mergedLine(merged) {
    return `merged: { ${'pull' in merged ? `pull: ${merged.pull}` : `commit: '${merged.commit}'`} }`;
}
/** Replaces the merge that the item names now, if it names one. */
function mergedEdit(plan, item, merged) {
    const { source, root } = layoutOf(plan);
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(root, [...ownerOf(item), 'merged']);
    const line = mergedLine(merged);
    const edit = found
        ? { from: part.key?.from ?? part.from, to: endOf(source, part), text: line }
        : newKeys(source, part, [line]);
    return { ...aboutItem(plan, item), ...asLines(source, [edit]) };
}
function aboutItem({ path }, { item }) {
    return { path, item };
}
/** Adds an entry to a list, or to a single value in place of a list, or creates the list. */
function entryEdit(plan, keys, entry) {
    const { source, root } = layoutOf(plan);
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(root, keys);
    if (!found)
        return asLines(source, [newKeys(source, part, [`${keys.at(-1)}: [${entry}]`])]);
    if (part.kind === 'list')
        return asLines(source, [newEntries(source, part, [entry])]);
    const text = `[${[...(part.kind === 'nothing' ? [] : [source.text.slice(part.from, part.to)]), entry].join(', ')}]`;
    return asLines(source, [{ from: part.from, to: part.to, text: part.kind === 'nothing' ? ` ${text}` : text }]);
}
function ownerOf(item) {
    return item.isIntegration ? ['integration'] : ['items', item.item];
}
function isTakenOut({ scope }, path) {
    return scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(each, path));
}
function isListed({ scope }, { kind, path }) {
    return (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .coveringGlob */ .yf)({ ...scope, except: [] }, kind, path) !== undefined;
}
/** As YAML lines, in the fixed order of kinds, without duplicates. */
function globsByKind(wants) {
    const kinds = _terms_js__WEBPACK_IMPORTED_MODULE_7__/* .CHANGE_KINDS */ .t.map((kind) => {
        const globs = wants.filter((want) => want.kind === kind).map(({ path }) => plainYaml((0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path)));
        return [kind, [...new Set(globs)]];
    });
    return new Map(kinds.filter(([, globs]) => globs.length > 0));
}
/** The text after the edits, with the line endings of the original. */
function edited(text, edits) {
    const all = text.split('\n');
    for (const { line, remove, insert } of [...edits].sort((a, b) => b.line - a.line)) {
        // An empty last line is the line break of the line before it.
        all.splice(line - 1, remove, ...insert);
    }
    if (!all[0]?.endsWith('\r'))
        return all.join('\n');
    // Only the last line of a file may have no line break.
    return all.map((line, index) => (index < all.length - 1 ? line.replace(/\r?$/, '\r') : line)).join('\n');
}
/** The same edit as lines to remove and lines to insert. */
function lineEdit({ path, lines, after, replaces }) {
    const insert = lines === '' ? [] : lines.split('\n');
    return replaces
        ? { path, line: replaces[0], remove: replaces[1] - replaces[0] + 1, insert }
        : { path, line: after + 1, remove: 0, insert };
}
function layoutOf(plan) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .remembered */ .HK)(read, plan, () => readLayout((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(plan.path, plan.text ?? '')));
}
function readLayout(source) {
    const root = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .g)(source.text).document?.part;
    return { source, root: root ?? { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() } };
}
/** Undefined if the text does not contain the item. */
function additions(source, owner, scope, wanted) {
    if (!owner.found)
        return undefined;
    if (wanted.size === 0)
        return [];
    const pairs = [...wanted].map(([kind, globs]) => `${kind}: [${globs.join(', ')}]`);
    if (!scope.found)
        return [newKeys(source, owner.part, [`scope: { ${pairs.join(', ')} }`])];
    if (scope.part.kind === 'list')
        return [newEntries(source, scope.part, [...new Set([...wanted.values()].flat())])];
    const edits = [];
    const fresh = [];
    for (const [kind, globs] of wanted) {
        const written = scope.part.parts.get(kind);
        if (written)
            edits.push(newEntries(source, written, globs));
        else
            fresh.push(`${kind}: [${globs.join(', ')}]`);
    }
    return fresh.length > 0 ? [...edits, newKeys(source, scope.part, fresh)] : edits;
}
function newEntries(source, list, globs) {
    const last = [...list.parts.values()].at(-1);
    if (list.flow || !last)
        return inFlow(list, last, globs.join(', '));
    const indent = ' '.repeat((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, list.from).column - 1);
    return newLines(source, last, globs.map((glob) => `${indent}- ${glob}`));
}
function newKeys(source, map, pairs) {
    const parts = [...map.parts.values()];
    const last = parts.at(-1);
    if (map.flow || !last)
        return inFlow(map, last, pairs.join(', '));
    const indent = ' '.repeat((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, parts[0]?.key?.from ?? map.from).column - 1);
    return newLines(source, last, pairs.map((pair) => `${indent}${pair}`));
}
function inFlow(around, last, text) {
    const at = last ? last.to : around.from + 1;
    return { from: at, to: at, text: last ? `, ${text}` : text };
}
function newLines(source, after, lines) {
    const { line } = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, endOf(source, after) - 1);
    const at = (source.lines[line - 1] ?? 0) + (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .lineText */ .oZ)(source, line).length;
    return { from: at, to: at, text: `\n${lines.join('\n')}` };
}
/** The end of the last value in a part, without the blank lines that a block may have after it. */
function endOf(source, part) {
    const last = part.flow ? undefined : [...part.parts.values()].at(-1);
    if (last)
        return endOf(source, last);
    return part.from + source.text.slice(part.from, part.to).trimEnd().length;
}
function removals(source, scope, except, paths) {
    const list = scope.parts.get('except');
    if (!list || paths.length === 0)
        return [];
    const parts = [...list.parts.values()];
    const kept = parts.filter((_, index) => !paths.some((path) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(except[index] ?? '', path)));
    if (list.flow) {
        const text = kept.map((part) => source.text.slice(part.from, part.to)).join(', ');
        return [{ from: list.from, to: list.to, text: `[${text}]` }];
    }
    if (kept.length === 0) {
        const colon = source.text.indexOf(':', list.key?.to ?? list.from);
        return [{ from: colon + 1, to: endOf(source, list), text: ' []' }];
    }
    return parts.flatMap((part) => {
        if (kept.includes(part))
            return [];
        const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, part.from).line;
        const last = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, endOf(source, part) - 1).line;
        return [{ from: source.lines[first - 1] ?? 0, to: source.lines[last] ?? source.text.length, text: '' }];
    });
}
function asLines(source, edits) {
    const ordered = [...edits].sort((left, right) => left.from - right.from);
    const only = ordered.length === 1 ? ordered[0] : undefined;
    if (only?.from === only?.to && only?.text.startsWith('\n')) {
        return { lines: only.text.slice(1), after: (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, only.from).line };
    }
    const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, ordered[0]?.from ?? 0).line;
    const last = Math.max(...ordered.map(({ from, to }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, Math.max(from, to - 1)).line));
    const start = source.lines[first - 1] ?? 0;
    let at = start;
    let text = '';
    for (const edit of ordered) {
        text += source.text.slice(at, edit.from) + edit.text;
        at = edit.to;
    }
    text += source.text.slice(at, source.lines[last] ?? source.text.length);
    return { lines: text.replace(/\r?\n$/, '').replaceAll('\r\n', '\n'), after: first - 1, replaces: [first, last] };
}
/** Text as YAML reads it correctly, also in a flow list. */
function plainYaml(glob) {
    const isPlain = /^(?:\.?[A-Za-z_])[\w./-]*$/.test(glob) && !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(glob);
    return isPlain ? glob : (0,_quoting_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedYaml */ .kk)(glob);
}


/***/ }),

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ editFile),
/* harmony export */   SS: () => (/* binding */ addEntries),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   UJ: () => (/* binding */ addKeys),
/* harmony export */   _R: () => (/* binding */ addExceptions),
/* harmony export */   ep: () => (/* binding */ renameKey),
/* harmony export */   lG: () => (/* binding */ withWorkingEdits),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
/* unused harmony export lineEdits */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6134);
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
    const { root, source } = layout;
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(root, keys);
    const around = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(root, keys.slice(0, -1)).part;
    if (!found || keys.length === 0)
        return undefined;
    const siblings = [...around.parts.values()];
    if (siblings.length === 1)
        return remove(layout, keys.slice(0, -1));
    const from = (part.key ?? part).from;
    const to = Math.max(part.key?.to ?? 0, (0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(source, part));
    if (around.flow) {
        const index = siblings.indexOf(part);
        const [before, after] = [siblings[index - 1], siblings[index + 1]];
        if (after)
            return [{ from, to: (after.key ?? after).from, text: '' }];
        return [{ from: before?.to ?? from, to: Math.max(to, part.to), text: '' }];
    }
    const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, from).line;
    const start = source.lines[first - 1] ?? 0;
    if (!(part.key ? /^\s*$/ : /^\s*-\s+$/).test(source.text.slice(start, from)))
        return undefined;
    const last = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.max(from, to - 1)).line;
    return [{ from: start, to: source.lines[last] ?? source.text.length, text: '' }];
}
/** Lists by kind may contain other globs, so only a plain list becomes `any` of a map. */
function addExceptions(layout, scope, globs) {
    const { source, root } = layout;
    const { part } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(root, scope);
    if (part.kind !== 'list')
        return addEntries(layout, [...scope, 'except'], globs);
    const entries = [...part.parts.values()].map((each) => textOf(layout, each));
    if (/(?:^|\s)#/m.test(source.text.slice(part.from, (0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(source, part))))
        return undefined;
    return replaceValue(layout, scope, `{ any: [${entries.join(', ')}], except: [${globs.join(', ')}] }`);
}
function textOf({ source }, part) {
    return source.text.slice(part.from, (0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(source, part));
}
/** All changes together, as lines. */
function lineEdits({ source }, changes) {
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
            groups.push({ last, edits: [edit] });
    }
    return groups.map(({ edits }) => (0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEdit */ .T_)({ path: source.path, item: '', ...(0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .asLines */ .Ih)(source, edits) }));
}
/** If the text has no place for one of the changes, a person has to make them. */
function editFile(layout, title, changes) {
    const made = changes.filter((each) => each !== undefined).flat();
    if (made.length === 0 || changes.includes(undefined))
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(title);
    return { kind: 'edit-file', title, edits: lineEdits(layout, made) };
}
/** The finding with the edits that settle it. */
function withWorkingEdits(finding, outcomeOf) {
    if (!finding.ways?.some(({ edits }) => edits !== undefined))
        return finding;
    const ways = finding.ways.flatMap((way) => {
        const outcome = way.edits ? outcomeOf(way.edits) : 'settled';
        if (outcome === 'settled')
            return way;
        if (outcome === 'not-settled')
            return [];
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(outcome === 'not-tried' ? way.title : `${way.title}, and fix what is reported then`);
    });
    return { ...finding, ...(ways.length > 0 ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .offer */ .x)(...ways) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .offer */ .x)((0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(`Change it to ${finding.wanted}`))) };
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   i7: () => (/* binding */ allowedKinds)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(917);
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
    const known = indexes.get(plan) ?? (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .indexScopes */ .m5)((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(plan), ({ scope }) => scope);
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
    return (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)({ any: globs, create: [], modify: [], delete: [], except: [] }, 'create', path) !== undefined;
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
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(917);
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
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(917);
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
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4924);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(917);
/** Detects paths that are not what they look like. */




const LINK = '120000';
const SUBMODULE = '160000';
/** Why the name is not readable as it is, or undefined. */
function hiddenIn({ path, encoding }) {
    if (encoding === 'invalid')
        return 'its name is not valid UTF-8';
    return _plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .HIDDEN */ .RG.test(path) ? 'its name contains a control character or an invisible character' : undefined;
}
/** What the path is at the head if it is not a plain file. Deleting a link or submodule counts as deleting a file. */
function specialPath({ path, kind, encoding }, { revision }, facts) {
    // Nobody can ask for a name that is not UTF-8.
    if (encoding === 'invalid')
        return undefined;
    const entry = kind === 'delete' ? null : facts.entry({ revision, path });
    const mode = entry === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || entry === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn ? undefined : entry?.mode;
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
    const isPlain = !_plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .INVISIBLE */ .kH.test(change.path) && specialPath(change, pull, facts) === undefined;
    return isPlain || (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .namesExactly */ .J_)(item.scope, change.kind, change.path);
}


/***/ })

};
