export const id = 215;
export const ids = [215];
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

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ numberUnderTest)
/* harmony export */ });
/** The number of the one pull request under test, if there is one. In git there is none. */
function numberUnderTest({ subject }) {
    return typeof subject === 'object' && 'pull' in subject ? subject.pull : undefined;
}


/***/ }),

/***/ 2873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   M2: () => (/* binding */ withParents),
/* harmony export */   S: () => (/* binding */ matchesFolded),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   gu: () => (/* binding */ GLOB_OPTIONS),
/* harmony export */   kT: () => (/* binding */ forbids),
/* harmony export */   l1: () => (/* binding */ literalPath)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/** One glob dialect everywhere: minimatch's, with these options. Matching only; what a plan may write is checked in `plan/`. */

/**
 * `dot`: `src/**` owns `src/.env` too. `nonegate`: else `!(a|b)/x` would mean "anything but". `nocomment`: else `#x` matches
 * nothing. `platform`: the same verdict on every machine.
 */
const GLOB_OPTIONS = {
    dot: true,
    nonegate: true,
    nocomment: true,
    platform: 'linux',
};
const exact = new Map();
const folded = new Map();
/** Allow is exact: letter case and Unicode form count. */
function matches(glob, path) {
    return compiled(exact, glob, () => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, GLOB_OPTIONS)).match(path);
}
/** Forbid is generous: a path is hit if the glob matches it or a directory above it, letter case and Unicode form folded. */
function forbids(glob, path) {
    return withParents(path).some((each) => matchesFolded(glob, each));
}
/** Letter case and Unicode form do not count. */
function matchesFolded(glob, path) {
    const matcher = compiled(folded, glob, () => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob.normalize('NFC'), { ...GLOB_OPTIONS, nocase: true }));
    return matcher.match(path.normalize('NFC')) || matcher.match(fold(path));
}
/** Does the glob stand for one path only? Its text with the escapes taken out is that path then. */
function isLiteral(glob) {
    return !/[*?[\]{}]|[@!+]\(/.test(glob.replace(/\\./g, ''));
}
function literalPath(glob) {
    return minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF.unescape(glob);
}
/**
 * Equal for two paths that one checkout cannot hold side by side on a disk that ignores letter case or Unicode form
 * (macOS, Windows). Upper case first, since only that unfolds "ß" and the long "ſ".
 */
function fold(path) {
    if (/^[\x20-\x40\x5b-\x7e]*$/.test(path))
        return path;
    return path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
/** `a/b/c` → `a/b/c`, `a/b`, `a`. */
function withParents(path) {
    const parents = [path];
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        parents.push(path.slice(0, slash));
    }
    return parents;
}
/** A class, not the `minimatch()` function: its own cache holds 512 patterns and then thrashes, 17 times slower (measured). */
function compiled(cache, glob, make) {
    let matcher = cache.get(glob);
    if (!matcher) {
        matcher = make();
        cache.set(glob, matcher);
    }
    return matcher;
}


/***/ }),

/***/ 7227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readMarker),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4292);
/** The first line of what integration writes on GitHub: by it, and only there, we know our own work again. */

/** Groups of letters and digits, as in a UUID: `0f3a…`, `dry-run`. */
const CLAIM = /^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/;
const LINE = /^<!-- parallel-work integration ([a-z0-9][a-z0-9-]{0,63}) ([!-~]+) (\S{1,64}) -->$/;
function marker(plan, base, claim) {
    if (!CLAIM.test(claim) || claim.length > 64)
        throw new Error(`"${claim}" is no claim`);
    return `<!-- parallel-work integration ${plan} ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inComment */ .N7)(base)} ${claim} -->`;
}
/** Nothing but the exact first line counts: a quoted marker, or one with a space before it, is somebody's text. */
function readMarker(body) {
    const line = (0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(body);
    const [, plan, base, claim] = LINE.exec(line) ?? [];
    if (plan === undefined || base === undefined || claim === undefined || !CLAIM.test(claim))
        return undefined;
    const name = (0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__/* .outOfComment */ .tV)(base);
    return name !== undefined && marker(plan, name, claim) === line ? { plan, base: name, claim } : undefined;
}


/***/ }),

/***/ 6002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ refName),
/* harmony export */   d: () => (/* binding */ NAMESPACES)
/* harmony export */ });
/** Where the ref may stand. The second only where a server allows none but branches and tags. */
const NAMESPACES = ['refs/parallel-work/integrate', 'refs/tags/parallel-work/integrate'];
/** A base is one part of the name: git keeps no ref below another, and `release` and `release/1.x` may both be bases. */
function refName(namespace, plan, base) {
    return `${namespace}/${plan}/${base.replaceAll('%', '%25').replaceAll('/', '%2F')}`;
}


/***/ }),

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ judgePlanChange),
/* harmony export */   Cq: () => (/* binding */ changesOnlyPlans),
/* harmony export */   Je: () => (/* binding */ mergePlans),
/* harmony export */   Qu: () => (/* binding */ changesPlans),
/* harmony export */   ht: () => (/* binding */ mergeFirst)
/* harmony export */ });
/* harmony import */ var _lint_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3907);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
/* harmony import */ var _rules_broken_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3592);
/* harmony import */ var _rules_stale_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1102);
/**
 * Pull requests that change plans are judged by the base tip's plans with the head's text for the files they change: what
 * the base would hold after the merge. The way out of a broken plan is never locked, and none may lead into one.
 */






function changesPlans(changes) {
    return changes.some(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanFile */ .cx)(path));
}
function changesOnlyPlans(changes) {
    return changes.length > 0 && changes.every(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanFile */ .cx)(path));
}
/** Undefined while something is unread. */
function mergePlans(pull, changes, snapshot, facts) {
    const base = facts.plans(snapshot.base.commit);
    const head = facts.plans(pull.revision);
    const mergeBase = facts.mergeBase(pull.revision);
    const origin = typeof mergeBase === 'string' ? facts.plans(mergeBase) : mergeBase;
    if (base === undefined || head === undefined || origin === undefined)
        return undefined;
    const names = new Set(changes
        .map(({ path }) => path)
        .filter(_plan_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanFile */ .cx)
        .map(nameIn));
    const touched = [...names].filter((name) => contentOf(head, name) !== contentOf(base, name));
    const behind = touched.filter((name) => contentOf(base, name) !== contentOf(origin, name));
    return { tree: merge(base, head, touched), touched, behind };
}
/** Undefined while something is unread. */
function judgePlanChange(pull, changes, before, snapshot, facts) {
    const merged = mergePlans(pull, changes, snapshot, facts);
    if (!merged)
        return undefined;
    const { tree, touched, behind } = merged;
    const after = (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlans */ .x)(tree, {
        branch: snapshot.base.branch,
        defaultBranch: snapshot.repository.defaultBranch,
    });
    const blames = [
        ...behind.map((name) => mergeFirst(name, snapshot)),
        ..._rules_broken_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .brokenPlan */ .b.judge(touched, before, after, snapshot).map((blame) => ({ rule: _rules_broken_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .brokenPlan */ .b.id, ...blame })),
    ];
    // What the merge would make of the plans is not known here, or cannot be read.
    if (blames.length > 0 || after.problems.length > 0 || touched.length === 0)
        return { after, blames };
    const errors = (0,_lint_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .newErrors */ .KJ)(before, after, snapshot, facts);
    return errors && { after, blames: errors.map(inPlan) };
}
/** On the line of the plan: that is what the pull request changes. */
function inPlan({ branch: _, pull: __, ...error }) {
    return { ...error, ...(error.at ? { path: error.at.path } : {}) };
}
/** What lies directly in the plan directory, or in its place: a source may list what is in a folder, or only the folder. */
function nameIn(path) {
    return path.slice(_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG.length + 1).split('/')[0] ?? '';
}
function isOf(file, name) {
    return file.name === name || file.name.startsWith(`${name}/`);
}
/** Equal for equal contents. */
function contentOf(tree, name) {
    const files = (tree?.files ?? []).filter((file) => isOf(file, name));
    return JSON.stringify(files.map((file) => [file.name, file.mode, file.oid]));
}
function merge(base, head, touched) {
    const isTouched = (file) => touched.some((name) => isOf(file, name));
    const kept = (base?.files ?? []).filter((file) => !isTouched(file));
    const taken = (head?.files ?? []).filter(isTouched);
    return { id: `${base?.id ?? 'none'}+${head?.id ?? 'none'}`, files: [...kept, ...taken] };
}
function mergeFirst(name, snapshot) {
    return { rule: _rules_stale_base_js__WEBPACK_IMPORTED_MODULE_4__/* .staleBase */ .l.id, ..._rules_stale_base_js__WEBPACK_IMPORTED_MODULE_4__/* .staleBase */ .l.judgePlan(name, snapshot) };
}


/***/ }),

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E1: () => (/* binding */ lintTree),
  KJ: () => (/* binding */ newErrors)
});

// UNUSED EXPORTS: lint, lintPlans

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./lib/core/plan/read.js + 4 modules
var read = __webpack_require__(3907);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js + 1 modules
var plan_state = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/core/globs/glob.js
var globs_glob = __webpack_require__(2873);
;// CONCATENATED MODULE: ./lib/core/globs/existing-witness.js
/** The paths of a repository, to show a witness that exists. Only a preference: what it finds never decides anything. */

/** Paths looked at for one witness. */
const MOST_TRIED = 2_000;
function indexPaths(paths) {
    return { sorted: [...paths].sort() };
}
/** The first path that both rows' globs match and that is not `taken`. */
function findInTree(index, one, other, taken) {
    const head = one.head.length > other.head.length ? one.head : other.head;
    const prefix = head.join('/');
    const from = lowerBound(index.sorted, prefix);
    for (let at = from; at < Math.min(from + MOST_TRIED, index.sorted.length); at++) {
        const path = index.sorted[at];
        if (path === undefined || !path.startsWith(prefix))
            return undefined;
        if ((0,globs_glob/* matches */.cK)(one.glob, path) && (0,globs_glob/* matches */.cK)(other.glob, path) && !taken(path))
            return path;
    }
    return undefined;
}
/** Where the first entry that is not before the text stands. */
function lowerBound(sorted, text) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/core/lint/files.js
/** The files of the base, asked by globs. */


/** A few seconds at most, where thousands of globs meet a large repository. */
function newEffort() {
    return { left: 5_000_000 };
}
const NO_GLOBS = { any: [], create: [], modify: [], delete: [] };
function listFiles(paths) {
    const index = indexPaths(paths);
    const all = new Set(paths);
    const byName = new Map();
    for (const path of index.sorted) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const same = byName.get(name);
        if (same)
            same.push(path);
        else
            byName.set(name, [path]);
    }
    return {
        index,
        has: (path) => all.has(path),
        find(glob, effort, wanted = () => true) {
            for (const path of candidates(glob)) {
                if (effort.left-- <= 0)
                    return null;
                if ((0,globs_glob/* matches */.cK)(glob, path) && wanted(path))
                    return path;
            }
            return undefined;
        },
    };
    /** A plain folder at the start or a plain name at the end leaves few to look at. */
    function candidates(glob) {
        const segments = glob.split('/');
        const last = segments.at(-1) ?? '';
        if ((0,globs_glob/* isLiteral */.c$)(last))
            return byName.get((0,globs_glob/* literalPath */.l1)(last)) ?? [];
        const magic = segments.findIndex((segment) => !(0,globs_glob/* isLiteral */.c$)(segment));
        // Braces may hold a slash: then a segment is no segment.
        const head = segments.slice(0, magic).map(globs_glob/* literalPath */.l1);
        const prefix = head.length === 0 ? '' : `${head.join('/')}/`;
        const from = lowerBound(index.sorted, prefix);
        let to = from;
        while (to < index.sorted.length && index.sorted[to]?.startsWith(prefix))
            to++;
        return index.sorted.slice(from, to);
    }
}

;// CONCATENATED MODULE: ./lib/core/lint/lint-context.js



/**
 * Undefined while something is unread; all of it is asked at once.
 * @param before the plans on the base now, where `set` would take their place; null: `set` is what the base has
 */
function lintContext(set, before, snapshot, facts, options) {
    const planState = (0,plan_state/* planStateOf */.M)(set.open, snapshot, facts);
    const removed = (before?.open ?? []).filter((plan) => !set.open.some(({ id }) => id === plan.id));
    const worldBefore = before && removed.length > 0 ? (0,plan_state/* planStateOf */.M)(before.open, snapshot, facts) : null;
    const known = before ? idsIn(before) : undefined;
    const paths = options.files ? facts.files(snapshot.base.commit) : null;
    const branches = new Map(set.inert.map(({ base }) => [base, facts.branchExists(base)]));
    if (!planState || worldBefore === undefined || paths === undefined || [...branches.values()].includes(undefined)) {
        return undefined;
    }
    return {
        set,
        plans: set.open,
        planState,
        workers: planState.owners,
        files: paths && listedOnce(paths),
        isBranch: (branch) => branches.get(branch) ?? null,
        isAdded: ({ id }) => known !== undefined && !known.has(id),
        ...(before && worldBefore ? { before: { plans: before.open, planState: worldBefore } } : {}),
    };
}
/** Of every file, also of one that is broken or for another base. */
function idsIn({ open, inert, brokenPaths }) {
    const paths = [...open, ...inert].map(({ path }) => path).concat(brokenPaths);
    return new Set(paths.flatMap((path) => (0,directory/* planIdOf */.C3)((0,directory/* planFileOf */.XT)(path) ?? '') ?? []));
}
const listed = new WeakMap();
/** Rounds of questions come back to the same list. */
function listedOnce(paths) {
    const list = listed.get(paths) ?? listFiles(paths);
    listed.set(paths, list);
    return list;
}

// EXTERNAL MODULE: ./lib/core/plan/scope.js
var plan_scope = __webpack_require__(5679);
;// CONCATENATED MODULE: ./lib/core/globs/budget.js
/** Every search in here counts its steps; past the budget the answer is "not proved", never a wrong one. */
/** Steps for one question about two scopes. A step is at most a few microseconds. */
const STEPS_PER_PAIR = 2_000_000;
/** Steps for one pair of path segments (`*.ts` and `!(a|b)*`, say), so that one bad pair does not use up all the rest. */
const STEPS_PER_SEGMENT = 1_000_000;
/** Steps for all pairs of one plan together. */
const STEPS_PER_PLAN = 100_000_000;
/** No proof either way; the message says why, in the words a user reads. */
class Unproven extends Error {
    name = 'Unproven';
}
/** @throws Unproven when nothing is left */
function spend(budget, steps) {
    budget.left -= steps;
    if (budget.left < 0)
        throw new Unproven('the proof takes too many steps');
}
/** Runs `work` on at most `limit` steps of the budget. `limited` says whether it was that limit, not the budget, that ended it. */
function within(budget, limit, work) {
    const own = { left: Math.min(limit, budget.left) };
    const given = own.left;
    try {
        return work(own);
    }
    catch (error) {
        if (!(error instanceof Unproven) || own.left >= 0)
            throw error;
        if (given < limit)
            throw error;
        return 'limited';
    }
    finally {
        budget.left -= given - own.left;
    }
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./lib/core/globs/char-class.js

const known = new Map();
const LAST = 0x10ffff;
/** @throws Unproven for a form of class that minimatch 11 does not print */
function classOf(source, flags) {
    const key = `${flags}/${source}`;
    const found = known.get(key);
    if (found)
        return found;
    const edges = edgesOf(source);
    const expression = new RegExp(source, flags);
    const answers = new Map();
    const has = (char) => {
        let answer = answers.get(char);
        if (answer === undefined) {
            answer = expression.test(char);
            answers.set(char, answer);
        }
        return answer;
    };
    const made = { source: key, has, edges };
    known.set(key, made);
    return made;
}
const TOKEN = /\\p\{(\w+)\}|\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\([tnrvf])|\\(\W)|([^\\])/uy;
const ESCAPES = { t: '\t', n: '\n', r: '\r', v: '\v', f: '\f' };
/** Every code point the source names (some are its own syntax: more edges than needed do no harm), and every property's. */
function edgesOf(source) {
    const edges = new Set();
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < source.length) {
        const token = TOKEN.exec(source);
        if (!token)
            throw new Unproven(`minimatch describes a class in a form we do not know: "${source}"`);
        const [, property, hex, wide, letter, escaped, plain] = token;
        if (property !== undefined)
            for (const edge of propertyEdges(property))
                edges.add(edge);
        else {
            const char = letter === undefined ? (escaped ?? plain ?? '') : (ESCAPES[letter] ?? '');
            const code = hex ?? wide;
            const point = code === undefined ? char.codePointAt(0) : Number.parseInt(code, 16);
            if (point === undefined)
                continue;
            edges.add(point);
            edges.add(point + 1);
        }
    }
    return [...edges];
}
const properties = new Map();
/** Where each run of the property begins and ends, over all of Unicode: once for each of the twelve that minimatch uses. */
function propertyEdges(property) {
    const found = properties.get(property);
    if (found)
        return found;
    const runs = new RegExp(`\\p{${property}}+`, 'gu');
    const edges = [];
    for (const { first, width, text } of allCharacters()) {
        for (const run of text.matchAll(runs)) {
            edges.push(first + run.index / width, first + (run.index + run[0].length) / width);
        }
    }
    properties.set(property, edges);
    return edges;
}
let blocks;
/** Every character there is, but for the halves of surrogate pairs, which are none. */
function allCharacters() {
    blocks ??= [
        { first: 0, width: 1, text: charactersFrom(0, 0xd7ff) },
        { first: 0xe000, width: 1, text: charactersFrom(0xe000, 0xffff) },
        { first: 0x10000, width: 2, text: charactersFrom(0x10000, LAST) },
    ];
    return blocks;
}
function charactersFrom(first, last) {
    const points = new Uint32Array(last - first + 1).map((_, index) => first + index);
    const texts = [];
    for (let at = 0; at < points.length; at += 8192)
        texts.push(String.fromCodePoint(...points.subarray(at, at + 8192)));
    return texts.join('');
}
/** In the order in which a person would like to read them in a file name. */
const READABLE = [
    ...'abcdefghijklmnopqrstuvwxyz0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ.+~@#%=,:;&$!^\'()[]{} "*?<>|`\\',
];
const RANK = new Map(READABLE.map((char, index) => [char, index]));
/** One character for each set of characters that the automata cannot tell apart, the readable ones first. */
function representatives(automata) {
    // "." by itself, since "." and ".." are no names.
    const named = new Set(['.']);
    const classes = new Set();
    for (const automaton of automata) {
        for (const char of automaton.chars)
            named.add(char);
        for (const each of automaton.classes)
            classes.add(each);
    }
    const chosen = [...named].filter(isLegal);
    const vectors = new Set();
    for (const char of candidates(named, classes)) {
        if (named.has(char))
            continue;
        let vector = '';
        for (const each of classes)
            vector += each.has(char) ? '1' : '0';
        if (vectors.has(vector))
            continue;
        vectors.add(vector);
        chosen.push(char);
        if (classes.size === 0)
            break;
    }
    return chosen.sort((one, other) => rank(one) - rank(other));
}
/** Wherever a set that the automata can tell apart begins, one of these stands. */
function* candidates(named, classes) {
    yield* READABLE;
    // After "/" and NUL, and after the surrogates, which are no characters.
    const points = new Set([1, 0x30, 0xe000]);
    for (const char of named)
        points.add((char.codePointAt(0) ?? 0) + 1);
    for (const each of classes)
        for (const edge of each.edges)
            points.add(edge);
    for (const point of points) {
        if (point > LAST)
            continue;
        const char = String.fromCodePoint(point);
        if (isLegal(char))
            yield char;
    }
}
/** What a segment of a path in git can hold: no "/", no NUL, no half of a surrogate pair. */
function isLegal(char) {
    const point = char.codePointAt(0) ?? 0;
    return char !== '/' && point !== 0 && (point < 0xd800 || point > 0xdfff);
}
function rank(char) {
    return RANK.get(char) ?? READABLE.length + (char.codePointAt(0) ?? 0);
}

;// CONCATENATED MODULE: ./lib/core/globs/affix.js
const LONGEST = 64;
function affixesOf(automaton) {
    return { head: headOf(automaton), tail: tailOf(automaton) };
}
function headOf({ start, nodes }) {
    let head = '';
    let here = forwardFrom(nodes, [start]);
    while (head.length < LONGEST) {
        const char = onlyChar(nodes, here);
        if (char === undefined)
            break;
        head += char;
        here = forwardFrom(nodes, here.flatMap((id) => nextOf(nodes[id]) ?? []));
    }
    return head;
}
function tailOf(automaton) {
    const before = reversed(automaton);
    let tail = '';
    let here = backwardFrom(automaton, before, [0]);
    while (tail.length < LONGEST && here) {
        const char = onlyChar(automaton.nodes, here);
        if (char === undefined)
            break;
        tail = char + tail;
        here = backwardFrom(automaton, before, here);
    }
    return tail;
}
/** Where one can be without a further character: nodes that wait for one, `not` among them, and the end. */
function forwardFrom(nodes, from) {
    const todo = [...from];
    const seen = new Set();
    const found = [];
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        const node = nodes[id];
        if (node?.kind === 'split')
            todo.push(...node.out);
        else
            found.push(id);
    }
    return found;
}
/** For each node those that lead to it; what is inside of a `not` is left out. */
function reversed({ start, nodes }) {
    const before = new Map();
    const todo = [start];
    const seen = new Set();
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        const node = nodes[id];
        const out = node?.kind === 'split' ? node.out : [nextOf(node)];
        for (const to of out) {
            if (to === undefined)
                continue;
            before.set(to, [...(before.get(to) ?? []), id]);
            todo.push(to);
        }
    }
    return before;
}
/** The nodes whose character is the last before one of `to`; undefined where the text may begin there. */
function backwardFrom({ start, nodes }, before, to) {
    const todo = [...to];
    const seen = new Set(to);
    const found = new Set();
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
        if (id === start)
            return undefined;
        for (const from of before.get(id) ?? []) {
            const kind = nodes[from]?.kind;
            // What is no character ends the walk, so nobody asks what stands before it.
            if (kind !== 'split')
                found.add(from);
            else if (!seen.has(from)) {
                seen.add(from);
                todo.push(from);
            }
        }
    }
    return [...found];
}
function onlyChar(nodes, ids) {
    const chars = new Set(ids.map((id) => charOf(nodes[id])));
    const [char] = chars;
    return chars.size === 1 ? char : undefined;
}
function charOf(node) {
    return node?.kind === 'char' ? node.char : undefined;
}
function nextOf(node) {
    return node && 'next' in node ? node.next : undefined;
}

;// CONCATENATED MODULE: ./lib/core/globs/automaton.js
/**
 * What one segment of a glob matches, as a nondeterministic automaton, read from the listing that minimatch's matcher prints
 * (`Matcher.toString()`, since minimatch 11). The listing is meant for people, so the reader knows every form of a line and
 * refuses any other: a new version of minimatch then gives "not proved", never a wrong proof.
 */


const TARGET = '(match|\\d+)';
const START = new RegExp(`^start -> ${TARGET}$`);
const NODE = new RegExp(`^ *(\\d+): (.+) -> ${TARGET}$`, 's');
const SPLIT = /^ *(\d+): split -> ((?:match|\d+)(?:, (?:match|\d+))*)$/;
const NOT = /^!\((match|\d+)\)$/;
const CLASS = /^\/(.+)\/(u?)$/s;
/** @throws Unproven on any line it does not know */
function readListing(listing) {
    const [first, ...lines] = listing.split('\n');
    const start = START.exec(first ?? '')?.[1];
    if (start === undefined)
        throw unknown(first ?? '');
    const nodes = [{ kind: 'end' }];
    for (const line of lines) {
        const [id, node] = readNode(line);
        nodes[id] = node;
    }
    const made = finish(target(start), nodes);
    for (const to of [made.start, ...nodes.flatMap((node) => (node ? targets(node) : []))]) {
        if (!nodes[to])
            throw new Unproven(`minimatch lists no node ${to}`);
    }
    return made;
}
/** The automaton of a segment without wildcards. */
function readText(text) {
    const nodes = [{ kind: 'end' }];
    const chars = [...text];
    chars.forEach((char, index) => {
        nodes.push({ kind: 'char', char, next: index + 1 < chars.length ? index + 2 : 0 });
    });
    return finish(chars.length === 0 ? 0 : 1, nodes);
}
function readNode(line) {
    const split = SPLIT.exec(line);
    if (split)
        return [Number(split[1]), { kind: 'split', out: (split[2] ?? '').split(', ').map(target) }];
    const [, id, what = '', to = ''] = NODE.exec(line) ?? [];
    if (id === undefined)
        throw unknown(line);
    const next = target(to);
    if (what === '*')
        return [Number(id), { kind: 'star', next }];
    if (what === '?')
        return [Number(id), { kind: 'any', next }];
    const not = NOT.exec(what);
    if (not)
        return [Number(id), { kind: 'not', inner: target(not[1] ?? ''), next }];
    if (what.startsWith('"'))
        return [Number(id), { kind: 'char', char: readChar(what, line), next }];
    const [, source, flags = ''] = CLASS.exec(what) ?? [];
    if (source === undefined)
        throw unknown(line);
    return [Number(id), { kind: 'class', of: classOf(source, flags), next }];
}
function readChar(json, line) {
    try {
        const char = JSON.parse(json);
        if (typeof char === 'string' && [...char].length === 1)
            return char;
    }
    catch {
        // Told below, with the line.
    }
    throw unknown(line);
}
function finish(start, nodes) {
    const chars = new Set();
    const classes = new Set();
    for (const node of nodes) {
        if (node?.kind === 'char')
            chars.add(node.char);
        if (node?.kind === 'class')
            classes.add(node.of);
    }
    return { start, nodes, chars, classes };
}
function target(text) {
    return text === 'match' ? 0 : Number(text);
}
function targets(node) {
    if (node.kind === 'end')
        return [];
    if (node.kind === 'split')
        return node.out;
    return node.kind === 'not' ? [node.inner, node.next] : [node.next];
}
function unknown(line) {
    return new Unproven(`minimatch describes this glob in a form we do not know: "${line.trim()}"`);
}

;// CONCATENATED MODULE: ./lib/core/globs/lazy-dfa.js

function machineOf(automaton) {
    return { automaton, states: new Map(), atoms: new Map() };
}
function startOf(machine, budget) {
    return begin(machine, machine.automaton.start, budget);
}
function step(machine, state, char, budget) {
    const known = state.next.get(char);
    if (known) {
        spend(budget, 1);
        return known;
    }
    const draft = newDraft();
    for (const id of state.nodes) {
        const node = machine.automaton.nodes[id];
        const to = node && after(node, id, char);
        if (to !== undefined)
            reach(machine, draft, to, budget);
    }
    for (const run of state.runs) {
        addRun(machine, draft, { not: run.not, inner: step(machine, run.inner, char, budget) }, budget);
    }
    const made = lazy_dfa_finish(machine, draft, budget);
    state.next.set(char, made);
    return made;
}
/** Nothing can be matched from here. */
function isDead(state) {
    return state.nodes.length === 0 && state.runs.length === 0;
}
/** A union splits: what one part leads to never depends on the others. That keeps products polynomial where no `!(…)` is. */
function atomsOf(machine, state) {
    if (state.nodes.length + state.runs.length <= 1)
        return [state];
    let atoms = machine.atoms.get(state);
    if (!atoms) {
        atoms = [
            ...state.nodes.map((node) => intern(machine, [node], [], false)),
            ...state.runs.map((run) => intern(machine, [], [run], false)),
        ];
        machine.atoms.set(state, atoms);
    }
    return atoms;
}
/**
 * Whatever `one` goes on to match, `other` matches too (not the other way round: it may be so and we say no). A run turns
 * round: the more its inside matches, the less it does.
 */
function isPartOf(one, other) {
    if (one === other)
        return true;
    if (one.nodes.length > other.nodes.length || one.runs.length > other.runs.length)
        return false;
    return (one.nodes.every((node) => other.nodes.includes(node)) &&
        one.runs.every((run) => other.runs.some((each) => each.not === run.not && isPartOf(each.inner, run.inner))));
}
function begin(machine, node, budget) {
    const draft = newDraft();
    reach(machine, draft, node, budget);
    return lazy_dfa_finish(machine, draft, budget);
}
function newDraft() {
    return { nodes: new Set(), runs: new Map(), seen: new Set(), accepts: false };
}
/** Everything that can be reached from the node without a character. */
function reach(machine, draft, from, budget) {
    const todo = [from];
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
        if (draft.seen.has(id))
            continue;
        draft.seen.add(id);
        spend(budget, 1);
        const node = machine.automaton.nodes[id];
        switch (node?.kind) {
            case undefined:
                break;
            case 'end':
                draft.accepts = true;
                break;
            case 'split':
                todo.push(...node.out);
                break;
            case 'not':
                addRun(machine, draft, { not: id, inner: begin(machine, node.inner, budget) }, budget);
                break;
            case 'star':
                draft.nodes.add(id);
                todo.push(node.next);
                break;
            case 'char':
            case 'class':
            case 'any':
                draft.nodes.add(id);
        }
    }
}
function addRun(machine, draft, run, budget) {
    const key = `${run.not}.${run.inner.id}`;
    if (draft.runs.has(key))
        return;
    draft.runs.set(key, run);
    spend(budget, 1);
    const node = machine.automaton.nodes[run.not];
    if (!run.inner.accepts && node?.kind === 'not')
        reach(machine, draft, node.next, budget);
}
/** The node that is reached over the character, if one is. */
function after(node, id, char) {
    switch (node.kind) {
        case 'char':
            return node.char === char ? node.next : undefined;
        case 'class':
            return node.of.has(char) ? node.next : undefined;
        case 'any':
            return node.next;
        case 'star':
            return id;
        case 'end':
        case 'split':
        case 'not':
            return undefined;
    }
}
function lazy_dfa_finish(machine, draft, budget) {
    spend(budget, 1 + draft.nodes.size + draft.runs.size);
    const nodes = [...draft.nodes].sort((one, other) => one - other);
    return intern(machine, nodes, [...draft.runs.values()], draft.accepts);
}
function intern(machine, nodes, runs, accepts) {
    const sorted = runs.length < 2 ? runs : [...runs].sort((one, other) => one.not - other.not || one.inner.id - other.inner.id);
    const key = `${accepts ? '+' : ''}${nodes.join()}|${sorted.map((run) => `${run.not}.${run.inner.id}`).join()}`;
    let state = machine.states.get(key);
    if (!state) {
        state = { id: machine.states.size, nodes, runs: sorted, accepts, next: new Map() };
        machine.states.set(key, state);
    }
    return state;
}

;// CONCATENATED MODULE: ./lib/core/globs/witness-names.js
/** Names for witnesses: what a person might create, tried before the shortest text that the search finds. */
const FILES = [
    'index.ts',
    'main.py',
    'README.md',
    'index.js',
    'main.go',
    'config.yml',
    'index',
    'main',
];
const FOLDERS = ['api', 'core', 'app', 'lib', 'docs', 'main'];
const WILDCARD_ONLY = /^[^[\](){}|\\\ue000-\uf8ff]*$/;
/**
 * Segments with their wildcards filled: `*.test.ts` → `index.test.ts`, `user*` → `user.ts`. The one with the most to say
 * goes first.
 */
function* filled(segments, names) {
    const stems = new Set(names.map((name) => name.replace(/\..*$/, '')));
    const ending = names.find((name) => name.includes('.'))?.replace(/^.*\./, '.') ?? '';
    const telling = [...segments].sort((one, other) => other.length - one.length);
    for (const text of telling) {
        if (!WILDCARD_ONLY.test(text) || /^[*?]+$/.test(text))
            continue;
        const begun = text.replace(/^([^.*?]*\w)\*$/, `$1${ending}`).replace(/(\w)\*/, '$1');
        for (const stem of stems) {
            yield begun
                .replace('*', stem)
                .replace(/\.\*$/, ending || '.d')
                .replaceAll('*', '')
                .replaceAll('?', 'a');
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/globs/segment.js
/**
 * Segments: what stands between two slashes. `meetSegments` finds a name that two segments match, and of the segments to
 * leave out as few as can be: the exact answer about one level of a path.
 */








function newMemory() {
    return { machines: new Map(), met: new Map(), left: new Map() };
}
const plain = new Map();
const wild = new Map();
let count = 0;
function plainSegment(text) {
    return remember(plain, text, () => ({
        id: count++,
        text,
        isPlain: true,
        matches: (name) => name === text,
        automaton: () => readText(text),
        affixes: () => ({ head: text, tail: text }),
    }));
}
function wildSegment(matcher) {
    // The mark tells a number range from the same characters written out.
    return remember(wild, `${matcher.options.rangeMark ?? ''}/${matcher.pattern}`, () => {
        const automaton = once(() => readListing(matcher.toString()));
        return {
            id: count++,
            text: matcher.pattern,
            isPlain: false,
            matches: (name) => matcher.testUnchecked(name),
            automaton,
            affixes: once(() => affixesOf(automaton())),
        };
    });
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** Any name at all: one step of `**`. */
const ANY = anySegment();
function anySegment() {
    const part = new esm/* Minimatch */.VR('*', globs_glob/* GLOB_OPTIONS */.gu).set[0]?.[0];
    if (typeof part !== 'object')
        throw new Error('minimatch reads "*" as no wildcard');
    return wildSegment(part);
}
/**
 * Names in both `one` and `other`, one for each smallest set of `without` that such a name cannot avoid; none when the two
 * are disjoint. Unproven (returned) when this pair of segments is too hard on its own.
 * @throws Unproven when the budget of the whole question ends
 */
function meetSegments(memory, one, other, without, budget) {
    spend(budget, 1 + without.length);
    const both = one.id * 2 ** 26 + other.id;
    if (without.length === 0) {
        let met = memory.met.get(both);
        if (!met) {
            met = decide(memory, one, other, without, budget);
            memory.met.set(both, met);
        }
        return met;
    }
    const key = `${both},${without.map((each) => each.id).join()}`;
    let left = memory.left.get(key);
    if (!left) {
        left = decide(memory, one, other, without, budget);
        memory.left.set(key, left);
    }
    return left;
}
function decide(memory, one, other, without, budget) {
    const both = (name) => one.matches(name) && other.matches(name);
    if (one.isPlain || other.isPlain) {
        const name = one.isPlain ? one.text : other.text;
        return both(name) ? [{ hits: hitsOf(without, name), file: name, folder: name }] : [];
    }
    try {
        if (beginOrEndApart(one.affixes(), other.affixes()))
            return [];
    }
    catch (error) {
        if (error instanceof Unproven)
            return error;
        throw error;
    }
    // A name that hits nothing settles it: no set is smaller than the empty one.
    const clean = (name) => both(name) && without.every((each) => !each.matches(name));
    const file = [...filled([one.text, other.text], FILES), ...FILES].find(clean);
    const folder = [...filled([one.text, other.text], FOLDERS), ...FOLDERS].find(clean);
    const easy = file ?? folder;
    if (easy !== undefined)
        return [{ hits: [], file: file ?? easy, folder: folder ?? easy }];
    try {
        const names = within(budget, STEPS_PER_SEGMENT, (own) => search(memory, one, other, without, own));
        if (names === 'limited') {
            return new Unproven(`the proof takes too many steps at "${one.text}" and "${other.text}"`);
        }
        return smallest(names.map((name) => nicer(name, both, without)));
    }
    catch (error) {
        // A segment that cannot be read at all; the end of the budget goes on up.
        if (error instanceof Unproven && budget.left >= 0)
            return error;
        throw error;
    }
}
/**
 * Breadth first over (a node of one, a node of the other, the sets of nodes of all that is left out). Of two places that
 * differ only in what is left out, the smaller is enough: whatever the larger leads to, the smaller leads to with fewer hits.
 */
function search(memory, one, other, without, budget) {
    const machines = [one, other, ...without].map((each) => machineFor(memory, each));
    const [first, second, ...rest] = machines;
    if (!first || !second)
        return [];
    const alphabet = representatives(machines.map((machine) => machine.automaton));
    spend(budget, alphabet.length * machines.length);
    const found = [];
    const seen = new Set();
    const reached = new Map();
    const places = [];
    const enter = (place) => {
        // "." and ".." are no names, "..." is: what was read so far counts until it can be none of them.
        const dots = /^\.{0,2}$/.test(place.name) ? place.name.length : 3;
        for (const a of atomsOf(first, place.one)) {
            for (const b of atomsOf(second, place.other)) {
                const key = `${a.id},${b.id},${dots}`;
                const whole = `${key};${place.without.map((state) => state.id).join()}`;
                spend(budget, 1);
                if (seen.has(whole))
                    continue;
                seen.add(whole);
                const before = reached.get(key) ?? [];
                spend(budget, (1 + before.length) * (1 + (rest.length >> 3)));
                if (before.some((states) => states.every((state, index) => isBelow(state, place.without[index]))))
                    continue;
                reached.set(key, [
                    ...before.filter((states) => !place.without.every((s, i) => isBelow(s, states[i]))),
                    place.without,
                ]);
                places.push({ one: a, other: b, without: place.without, name: place.name });
            }
        }
    };
    enter({
        one: startOf(first, budget),
        other: startOf(second, budget),
        without: rest.map((machine) => startOf(machine, budget)),
        name: '',
    });
    for (let index = 0; index < places.length; index++) {
        const place = places[index];
        if (!place)
            break;
        for (const char of alphabet) {
            const a = step(first, place.one, char, budget);
            if (isDead(a) && !a.accepts)
                continue;
            const b = step(second, place.other, char, budget);
            if (isDead(b) && !b.accepts)
                continue;
            const name = place.name + char;
            const states = rest.map((machine, at) => {
                const state = place.without[at];
                return state ? step(machine, state, char, budget) : startOf(machine, budget);
            });
            if (a.accepts && b.accepts && name !== '.' && name !== '..') {
                const hits = states.flatMap((state, at) => (state.accepts ? [at] : []));
                if (hits.length === 0)
                    return [name];
                if (!found.some((each) => each.hits.every((hit) => hits.includes(hit))))
                    found.push({ name, hits });
            }
            if (!isDead(a) && !isDead(b))
                enter({ one: a, other: b, without: states, name });
        }
    }
    return found.map((each) => each.name);
}
function isBelow(state, other) {
    return other !== undefined && isPartOf(state, other);
}
function machineFor(memory, segment) {
    let machine = memory.machines.get(segment);
    if (!machine) {
        machine = machineOf(segment.automaton());
        memory.machines.set(segment, machine);
    }
    return machine;
}
function hitsOf(without, name) {
    return without.flatMap((each, index) => (each.matches(name) ? [index] : []));
}
/** `.ts` → `index.ts`, where that is the same to every segment. */
function nicer(name, both, without) {
    const hits = hitsOf(without, name);
    const same = (each) => both(each) && hitsOf(without, each).join() === hits.join();
    const better = name.startsWith('.') ? [`index${name}`, `main${name}`, `a${name}`].find(same) : undefined;
    const shown = better ?? name;
    return { hits, file: FILES.find(same) ?? shown, folder: FOLDERS.find(same) ?? shown };
}
function smallest(found) {
    return found.filter((one) => !found.some((other) => other.hits.length < one.hits.length && other.hits.every((hit) => one.hits.includes(hit))));
}
function beginOrEndApart(one, other) {
    return ((!one.head.startsWith(other.head) && !other.head.startsWith(one.head)) ||
        (!one.tail.endsWith(other.tail) && !other.tail.endsWith(one.tail)));
}
function remember(cache, key, make) {
    let segment = cache.get(key);
    if (!segment) {
        segment = make();
        cache.set(key, segment);
    }
    return segment;
}

;// CONCATENATED MODULE: ./lib/core/globs/path-pattern.js
/** Rows: a glob without braces, one segment after the other. A glob is the union of its rows, and minimatch makes them. */





const rows = new Map();
/**
 * The rows of a glob that can match a path in git: others (`a/../..`, `./a`, `/a`) have none.
 * @throws Unproven when minimatch refuses the glob
 */
function rowsOf(glob) {
    let known = rows.get(glob);
    if (!known) {
        known = compile(glob);
        rows.set(glob, known);
    }
    if (known instanceof Unproven)
        throw known;
    return known;
}
function compile(glob) {
    try {
        return partsOf(glob).flatMap((parts) => rowOf(glob, parts) ?? []);
    }
    catch (error) {
        if (error instanceof Unproven)
            return error;
        // Too long, too many extglobs, too deep for its recursion: minimatch throws plain errors.
        return new Unproven(`minimatch cannot read it (${error instanceof Error ? error.message : String(error)})`);
    }
}
const MANY = '**';
function partsOf(glob) {
    const texts = glob.split('/');
    // Without braces and dots every segment stands for itself, and plans repeat the same few: 5 times faster (bench/overlap).
    if (!glob.includes('{') && texts.every((text) => text !== '' && text !== '.' && text !== '..')) {
        return [texts.map(partOf)];
    }
    return new esm/* Minimatch */.VR(glob, globs_glob/* GLOB_OPTIONS */.gu).set.map((row) => row.map(toPart));
}
const wildParts = new Map();
function partOf(text) {
    if (text === MANY)
        return MANY;
    if (!/[*?[\\(]/.test(text))
        return plainSegment(text);
    let part = wildParts.get(text);
    if (part === undefined) {
        const read = new esm/* Minimatch */.VR(text, globs_glob/* GLOB_OPTIONS */.gu).set[0]?.[0];
        if (read === undefined)
            throw new Error(`no segment in "${text}"`);
        part = toPart(read);
        wildParts.set(text, part);
    }
    return part;
}
function toPart(part) {
    if (part === esm/* GLOBSTAR */.ZN)
        return MANY;
    return typeof part === 'string' ? plainSegment(part) : wildSegment(part);
}
function rowOf(glob, written) {
    // Side by side they mean one; at the end it stands for one name at least.
    const parts = written.filter((part, index) => part !== MANY || written[index - 1] !== MANY);
    if (parts.at(-1) === MANY)
        parts.push(ANY);
    if (parts.some((part) => part !== MANY && part.isPlain && !isName(part.text)))
        return undefined;
    const moves = [[]];
    let place = 0;
    for (const part of parts) {
        if (part === MANY)
            moves[place]?.push({ segment: ANY, to: place });
        else {
            moves[place]?.push({ segment: part, to: place + 1 });
            moves.push([]);
            place += 1;
        }
    }
    const head = plainNames(parts);
    const tail = plainNames(parts.toReversed());
    const isPlain = head.length === parts.length;
    const [first, last] = [parts[head.length], parts[parts.length - 1 - tail.length]];
    return {
        glob,
        moves,
        end: place,
        head,
        tail,
        // A "**" in front may stand for nothing, so only behind the names it adds a slash.
        begin: isPlain ? head.join('/') : [...head, path_pattern_headOf(first)].join('/'),
        finish: isPlain ? head.join('/') : joinTail(last, tail.toReversed()),
        isPlain,
        length: parts.includes(MANY) ? undefined : place,
    };
}
function plainNames(parts) {
    const names = [];
    for (const part of parts) {
        if (part === MANY || !part.isPlain)
            break;
        names.push(part.text);
    }
    return names;
}
function path_pattern_headOf(part) {
    return part === undefined || part === MANY ? '' : part.affixes().head;
}
function joinTail(part, names) {
    return part === undefined || part === MANY ? names.join('/') : [part.affixes().tail, ...names].join('/');
}
function isName(text) {
    return text !== '' && text !== '.' && text !== '..' && [...text].every(isLegal);
}
/** A quick no: they begin or end with other names or texts, or are of another depth. */
function areApart(one, other) {
    return ((!one.finish.endsWith(other.finish) && !other.finish.endsWith(one.finish)) ||
        (!one.begin.startsWith(other.begin) && !other.begin.startsWith(one.begin)) ||
        tooShort(one, other) ||
        tooShort(other, one) ||
        endApart(one.tail, other.tail));
}
/** As text, "b" ends "ab"; as a name it does not. Where they begin there is always a slash to tell. */
function endApart(one, other) {
    const length = Math.min(one.length, other.length);
    for (let index = 0; index < length; index++)
        if (one[index] !== other[index])
            return true;
    return false;
}
/** `**` at a place stands for any number of names, so `end` is the least depth of a row. */
function tooShort(one, other) {
    return one.length !== undefined && one.length < other.end;
}

;// CONCATENATED MODULE: ./lib/core/globs/pattern-index.js
function newShelf() {
    return { below: new Map(), byTail: new Map(), others: [] };
}
function keep(shelf, row, owner) {
    let at = shelf;
    for (const name of row.head) {
        let next = at.below.get(name);
        if (!next) {
            next = newShelf();
            at.below.set(name, next);
        }
        at = next;
    }
    const tail = row.tail[0];
    if (tail === undefined)
        at.others.push({ row, owner });
    else {
        const same = at.byTail.get(tail);
        if (same)
            same.push({ row, owner });
        else
            at.byTail.set(tail, [{ row, owner }]);
    }
}
/** Visits all rows that could meet this one (some of them do not) until a visit returns false. */
function near(shelf, row, visit) {
    let at = shelf;
    for (const name of row.head) {
        if (!here(at, row, visit))
            return false;
        at = at.below.get(name);
        if (!at)
            return true;
    }
    return row.isPlain ? here(at, row, visit) : under(at, row, row.head.length, visit);
}
function here(shelf, row, visit) {
    const tail = row.tail[0];
    if (tail !== undefined) {
        if (!pattern_index_all(shelf.byTail.get(tail), visit))
            return false;
    }
    else {
        for (const rows of shelf.byTail.values())
            if (!pattern_index_all(rows, visit))
                return false;
    }
    return pattern_index_all(shelf.others, visit);
}
function under(shelf, row, depth, visit) {
    if (!here(shelf, row, visit))
        return false;
    if (row.length !== undefined && depth >= row.length)
        return true;
    for (const next of shelf.below.values())
        if (!under(next, row, depth + 1, visit))
            return false;
    return true;
}
function pattern_index_all(kept, visit) {
    return kept?.every(({ row, owner }) => visit(row, owner)) ?? true;
}

;// CONCATENATED MODULE: ./lib/core/globs/product.js
/** The exact search over whole paths: a path that two rows match and none of the rows to leave out does. */



/**
 * A path in `one` and in `other` and in none of `without`; undefined when there is none.
 * @throws Unproven when the budget ends, or when a pair of segments on the way stays undecided
 */
function findPath(memory, one, other, without, budget) {
    if (areApart(one, other))
        return undefined;
    spend(budget, 1 + without.length);
    const near = without.filter((row) => !areApart(row, one) && !areApart(row, other));
    return near.length === 0 ? findCommon(memory, one, other, budget) : findLeft(memory, one, other, near, budget);
}
/** Breadth first over pairs of places, so the path is as short as can be. This is the one that runs for most pairs. */
function findCommon(memory, one, other, budget) {
    const width = other.end + 1;
    const seen = new Uint8Array((one.end + 1) * width);
    const places = [0];
    const paths = [''];
    let undecided;
    for (let index = 0; index < places.length; index++) {
        const place = places[index] ?? 0;
        const path = paths[index] ?? '';
        for (const a of one.moves[Math.floor(place / width)] ?? []) {
            for (const b of other.moves[place % width] ?? []) {
                const to = a.to * width + b.to;
                const isLast = isEnd(one, a) && isEnd(other, b);
                if (seen[to] === 1 || (!isLast && (isEnd(one, a) || isEnd(other, b))))
                    continue;
                const found = meetSegments(memory, a.segment, b.segment, [], budget);
                if (found instanceof Unproven) {
                    undecided = found;
                    continue;
                }
                const name = found[0];
                if (!name)
                    continue;
                if (isLast)
                    return joined(path, name.file);
                seen[to] = 1;
                places.push(to);
                paths.push(joined(path, name.folder));
            }
        }
    }
    if (undecided)
        throw undecided;
    return undefined;
}
/** An end has no moves: to be there with one row alone leads nowhere. */
function isEnd(row, move) {
    return move.to === row.end;
}
/** As in `meetSegments`, of two places that differ only in what is left out the smaller is enough. */
function findLeft(memory, one, other, without, budget) {
    const left = sideBySide(without);
    const places = [];
    const seen = new Set();
    const reached = new Map();
    let undecided;
    const enter = (place) => {
        const key = place.one * (other.end + 1) + place.other;
        const whole = `${key};${place.left.join()}`;
        spend(budget, 1 + (place.left.length >> 3));
        if (seen.has(whole))
            return;
        seen.add(whole);
        const before = reached.get(key) ?? [];
        spend(budget, before.length >> 2);
        if (before.some((each) => isSubset(each, place.left)))
            return;
        reached.set(key, [...before.filter((each) => !isSubset(place.left, each)), place.left]);
        places.push(place);
    };
    enter({ one: 0, other: 0, left: left.starts, path: '' });
    for (let index = 0; index < places.length; index++) {
        const place = places[index];
        if (!place)
            break;
        const leaving = movesOf(left, place.left);
        spend(budget, 1 + place.left.length);
        const segments = [...leaving.keys()].filter((segment) => segment !== ANY);
        const always = leaving.get(ANY) ?? [];
        for (const a of one.moves[place.one] ?? []) {
            for (const b of other.moves[place.other] ?? []) {
                const isLast = isEnd(one, a) && isEnd(other, b);
                if (!isLast && (isEnd(one, a) || isEnd(other, b)))
                    continue;
                const found = meetSegments(memory, a.segment, b.segment, segments, budget);
                if (found instanceof Unproven) {
                    undecided = found;
                    continue;
                }
                for (const each of found) {
                    const to = new Set(always);
                    for (const hit of each.hits)
                        for (const next of leaving.get(segments[hit] ?? ANY) ?? [])
                            to.add(next);
                    if (isLast && ![...to].some((next) => left.ends.has(next)))
                        return joined(place.path, each.file);
                    const next = [...to].filter((at) => left.moves[at]?.length).sort((x, y) => x - y);
                    enter({ one: a.to, other: b.to, left: next, path: joined(place.path, each.folder) });
                }
            }
        }
    }
    if (undecided)
        throw undecided;
    return undefined;
}
function sideBySide(rows) {
    const starts = [];
    const moves = [];
    const ends = new Set();
    for (const row of rows) {
        const offset = moves.length;
        starts.push(offset);
        ends.add(offset + row.end);
        for (const each of row.moves)
            moves.push(each.map(({ segment, to }) => ({ segment, to: to + offset })));
    }
    return { starts, moves, ends };
}
/** Where each segment leads from the places. */
function movesOf(left, places) {
    const moves = new Map();
    for (const place of places) {
        for (const { segment, to } of left.moves[place] ?? []) {
            const known = moves.get(segment);
            if (known)
                known.push(to);
            else
                moves.set(segment, [to]);
        }
    }
    return moves;
}
/** Both ascending. */
function isSubset(one, other) {
    if (one.length > other.length)
        return false;
    let at = 0;
    for (const each of one) {
        while (at < other.length && (other[at] ?? 0) < each)
            at++;
        if (other[at] !== each)
            return false;
        at++;
    }
    return true;
}
function joined(path, name) {
    return path === '' ? name : `${path}/${name}`;
}

;// CONCATENATED MODULE: ./lib/core/globs/meet.js
/**
 * Exact answers about sets of paths that are written as globs: do two of them meet, is one inside the other, is one empty?
 *
 * How it is decided. minimatch itself turns a glob into rows of segments (`row.ts`), and each segment into an automaton
 * (`automaton.ts`). Two rows meet when one path leads through both at once: a search over pairs of places (`product.ts`),
 * where each level asks whether two segments have a name in common (`segment.ts`), a search over pairs of automaton nodes
 * (`machine.ts`) with one character for all that the two cannot tell apart (`char-class.ts`). What is left out (`except`)
 * goes along as sets of places, of which only the smallest count. "disjoint" means that a search was exhausted; "overlap"
 * always has a witness, and minimatch has matched it; where a search takes more steps than `budget.ts` allows, "unproven".
 *
 * It is about equal paths: letter case and Unicode form count, as they do in git and in `matches`.
 */







function meet(a, b, options = {}) {
    const budget = options.budget ?? { left: STEPS_PER_PAIR };
    const memory = newMemory();
    const pair = openPair(a, b, budget);
    try {
        const shelf = newShelf();
        for (const row of rowsOfAll(a.include, budget))
            keep(shelf, row, undefined);
        for (const row of rowsOfAll(b.include, budget)) {
            near(shelf, row, (kept) => consider(memory, pair, kept, row));
        }
    }
    catch (error) {
        giveUp(pair, error, [a.include[0] ?? '', b.include[0] ?? '']);
    }
    return conclude(memory, pair, options.prefer);
}
/** Is every path of `inner` a path of `outer`? The witness is a path that only `inner` holds. */
function contains(outer, inner, options = {}) {
    const budget = options.budget ?? { left: STEPS_PER_PAIR };
    const rest = { include: inner.include, except: [...inner.except, ...outer.include] };
    const taken = { include: outer.except, except: [] };
    const left = meet(rest, EVERYTHING, { ...options, budget });
    const found = left.kind === 'overlap' ? left : meet(inner, taken, { ...options, budget });
    if (found.kind === 'overlap')
        return { kind: 'outside', witness: found.witness };
    if (left.kind === 'unproven')
        return { kind: 'unproven', reason: left.reason };
    return found.kind === 'unproven' ? { kind: 'unproven', reason: found.reason } : { kind: 'inside' };
}
/** Can any path be in the set at all? */
function isEmpty(set, options = {}) {
    const found = meet(set, EVERYTHING, options);
    if (found.kind === 'overlap')
        return { kind: 'inhabited', witness: found.witness };
    return found.kind === 'disjoint' ? { kind: 'empty' } : { kind: 'unproven', reason: found.reason };
}
const EVERYTHING = { include: ['**'], except: [] };
/** What `do_not_touch` forbids: a glob forbids what it matches and everything below that. */
function forbiddenBy(globs) {
    return { include: globs.flatMap((glob) => (/(^|\/)\*\*$/.test(glob) ? [glob] : [glob, `${glob}/**`])), except: [] };
}
function openPair(a, b, budget) {
    return { a, b, budget, hard: [] };
}
/** Do these two rows meet? False once the pair is settled, or its budget used up: then no other rows matter. */
function consider(memory, pair, one, other) {
    if (isSettled(pair))
        return false;
    try {
        spend(pair.budget, 1);
        const witness = findPath(memory, one, other, [], pair.budget);
        if (witness === undefined)
            return true;
        if (isLeftOut(pair, witness))
            pair.hard.push([one, other]);
        else
            settle(pair, one, other, witness);
    }
    catch (error) {
        giveUp(pair, error, [one.glob, other.glob]);
    }
    return !isSettled(pair);
}
/** A pair that ran out of steps has said so. */
function isSettled(pair) {
    return pair.met !== undefined || (pair.undecided !== undefined && pair.budget.left < 0);
}
/** The answer, after every two rows that could meet were considered. */
function conclude(memory, pair, prefer) {
    for (const [one, other] of pair.hard) {
        if (isSettled(pair))
            break;
        try {
            spend(pair.budget, 1);
            const without = rowsOfAll([...pair.a.except, ...pair.b.except], pair.budget);
            const witness = findPath(memory, one, other, without, pair.budget);
            if (witness !== undefined)
                settle(pair, one, other, witness);
        }
        catch (error) {
            giveUp(pair, error, [one.glob, other.glob]);
        }
    }
    if (!pair.met)
        return pair.undecided ?? { kind: 'disjoint' };
    const { rows, witness } = pair.met;
    const index = prefer && ('sorted' in prefer ? prefer : indexPaths(prefer));
    const existing = index && findInTree(index, rows[0], rows[1], (path) => isLeftOut(pair, path));
    return { kind: 'overlap', witness: existing ?? witness, globs: [rows[0].glob, rows[1].glob] };
}
/** A witness counts only when minimatch, which judges the real paths later, says the same. */
function settle(pair, one, other, witness) {
    if (!(0,globs_glob/* matches */.cK)(one.glob, witness) || !(0,globs_glob/* matches */.cK)(other.glob, witness) || isLeftOut(pair, witness)) {
        throw new Unproven(`the proof finds "${witness}", but minimatch does not`);
    }
    pair.met = { rows: [one, other], witness };
}
function giveUp(pair, error, globs) {
    if (!(error instanceof Unproven))
        throw error;
    pair.undecided ??= { kind: 'unproven', globs, reason: error.message };
}
function isLeftOut(pair, path) {
    try {
        return pair.a.except.some((glob) => (0,globs_glob/* matches */.cK)(glob, path)) || pair.b.except.some((glob) => (0,globs_glob/* matches */.cK)(glob, path));
    }
    catch (error) {
        throw new Unproven(`minimatch cannot read a glob of "except" (${String(error)})`);
    }
}
function rowsOfAll(globs, budget) {
    return [...new Set(globs)].flatMap((glob) => {
        const rows = rowsOf(glob);
        spend(budget, 1 + rows.length);
        return rows;
    });
}

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
    return ['any', 'create', 'modify', 'delete'].flatMap((list) => globs[list].map((glob, index) => ({
        glob,
        list,
        at: positionOf(plan, isShort ? [...keys, index] : [...keys, list, index]),
    })));
}
/** `scope: [globs]` instead of a map: its entries stand right below, and elsewhere than the key. */
function isShortForm(plan, keys) {
    const whole = plan.locate(keys);
    const first = plan.locate([...keys, 0]);
    return whole.line !== first.line || whole.column !== first.column;
}
function scopeEntries(plan, item) {
    return entriesOf(plan, item.scope, [...keysOf(item), 'scope']);
}
/** `item "a"`; `item "a" of plan "p"` where two plans are spoken of. */
function itemName(item, other) {
    return `item "${item.item}"${other && other.plan !== item.plan ? ` of plan "${item.plan}"` : ''}`;
}
/** Whose finding it is. Without the branch: nothing is said of a pull request. */
function ownerOf({ plan, item }) {
    return { plan, item };
}
/** The other side: all that is known of it. */
function itemParty(item) {
    const [branch] = item.branches;
    return {
        plan: item.plan,
        item: item.item,
        ...(branch === undefined || (0,branch_names/* isGlobClaim */.rz)(branch) ? {} : { branch }),
    };
}
/** As an entry of a YAML list in brackets. */
function asYaml(glob) {
    const isPlain = /^\.?[A-Za-z_][\w./*-]*$/.test(glob) && !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(glob);
    return isPlain ? glob : `'${glob.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/core/lint/excluded-globs.js
/** Globs of a scope that its own `except` takes away as a whole: they allow nothing, which nobody means. */




function excludedGlobs({ scope }, entries) {
    const { except } = scope;
    if (except.length === 0)
        return [];
    const budget = { left: STEPS_PER_PLAN / 100 };
    return entries.filter(({ glob }) => isTakenOut(glob, except, budget));
}
/** What is not proved within the budget is not told. */
function isTakenOut(glob, except, budget) {
    if ((0,globs_glob/* isLiteral */.c$)(glob))
        return except.some((each) => (0,globs_glob/* matches */.cK)(each, (0,globs_glob/* literalPath */.l1)(glob)));
    return isEmpty({ include: [glob], except }, { budget }).kind === 'empty';
}
/** One remark where nothing is left of the scope, else one for each glob. */
function excludedRemarks({ item, plan }, gone, all) {
    const except = item.scope.except.map((each) => `"${each}"`).join(', ');
    const about = {
        severity: 'warn',
        ...ownerOf(item),
        found: `"except" has ${except}`,
    };
    if (gone.length === all.length && gone.length > 0) {
        return [
            {
                ...about,
                at: positionOf(plan, [...keysOf(item), 'scope', 'except']),
                wanted: 'a scope with a file in it',
                message: `"except" takes everything out of the scope of item "${item.item}", so it may change nothing`,
                remedy: 'write into "except" only what the item must not change',
            },
        ];
    }
    return gone.map(({ glob, at }) => ({
        ...about,
        at,
        wanted: 'a glob of which "except" leaves something',
        message: `"${glob}" in the scope of item "${item.item}" covers nothing, since "except" takes all of it out`,
        remedy: 'remove the glob, or the one under "except"',
    }));
}

// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/core/lint/scope-globs.js
/** The paths that globs of a plan reach, for the exact algebra. */



const WORKFLOWS = '.github/';
const PLANS = [plan_plan/* PLAN_DIRECTORY */.AG, `${plan_plan/* PLAN_DIRECTORY */.AG}/**`];
/**
 * One set for the globs that begin with `.github/`, which alone reach there, and one for all others; plan files are in
 * nobody's reach. Says the same as `coveringGlob`.
 */
function globSets(globs, except) {
    const guarded = globs.filter((glob) => glob.startsWith(WORKFLOWS));
    const others = globs.filter((glob) => !glob.startsWith(WORKFLOWS));
    const strays = others.some(couldStray);
    return [
        ...(guarded.length > 0 ? [{ include: guarded, except: [...except, ...PLANS] }] : []),
        ...(others.length > 0 ? [{ include: others, except: strays ? [...except, `${WORKFLOWS}**`] : except }] : []),
    ];
}
function scopeGlobSets(scope) {
    return globSets((0,plan_scope/* allGlobs */.Bl)(scope), scope.except);
}
/** May every item create and modify the file anyway? */
function isGenerated({ generated }, path) {
    return (0,plan_scope/* coveringGlob */.yf)({ ...NO_GLOBS, any: generated, except: [] }, 'modify', path) !== undefined;
}
/** Could the glob match a path under `.github/` if nobody forbade it? Only one whose first segment is no plain name. */
function couldStray(glob) {
    return /[*?[\]{}()\\]/.test(glob.split('/', 1)[0] ?? '');
}

;// CONCATENATED MODULE: ./lib/core/lint/dead-glob.js







/** A glob that covers nothing: `except` takes all of it out, or the files to modify or delete are not there: mostly a typo. */
const deadGlob = {
    id: 'dead-glob',
    needsFiles: true,
    lint: (field) => {
        const effort = newEffort();
        return field.workers.flatMap((worker) => {
            const { item, plan } = worker;
            const all = scopeEntries(plan, item);
            const empty = excludedGlobs(item, all);
            const told = excludedRemarks(worker, empty, all);
            if (!field.files || !isUntouched(worker))
                return told;
            const entries = all.filter((entry) => !empty.includes(entry));
            const folders = entries.filter(({ glob }) => isFolder(glob, field.files, effort));
            const gone = entries
                .filter((entry) => !folders.includes(entry))
                .filter(({ list }) => list === 'modify' || list === 'delete')
                .filter((entry) => !mayExist(entry, item, field, effort) && !isCreatedBefore(entry, item, field))
                .map((entry) => dead(entry, item, field));
            return [...told, ...folders.map((entry) => folder(entry, item, field)), ...gone];
        });
    },
};
/** A running item has changed the base, or its branch has what the base lacks: then its plan can still be edited. */
function isUntouched({ pulls, merges, leftovers }) {
    return pulls.length + merges.length + leftovers.length === 0;
}
/** A folder of the base by its name alone: the glob covers none of its files, which its writer hardly means. */
function isFolder(glob, files, effort) {
    if (!files || !(0,globs_glob/* isLiteral */.c$)(glob) || files.has((0,globs_glob/* literalPath */.l1)(glob)))
        return false;
    return typeof files.find(`${glob}/**`, effort) === 'string';
}
function folder({ glob, at }, item, { planState }) {
    const base = planState.snapshot.base.branch;
    return {
        severity: 'warn',
        ...ownerOf(item),
        at,
        wanted: 'globs of files',
        found: `a folder of "${base}"`,
        message: `"${glob}" in the scope of item "${item.item}" is a folder on "${base}": the name of a folder covers no file in it`,
        remedy: `write "${glob}/**" for all that is in it, or name the files`,
    };
}
function mayExist({ glob }, { scope }, { files }, effort) {
    const alone = { ...NO_GLOBS, any: [glob], except: scope.except };
    return files?.find(glob, effort, (path) => (0,plan_scope/* coveringGlob */.yf)(alone, 'modify', path) !== undefined) !== undefined;
}
/** Not proved to be apart counts as created. */
function isCreatedBefore({ glob }, item, { planState }) {
    const [own] = globSets([glob], item.scope.except);
    return planState.waitsFor(item).some(({ item: other }) => {
        if (!own)
            return false;
        const created = globSets([...other.scope.any, ...other.scope.create], other.scope.except);
        return created.some((set) => meet(own, set).kind !== 'disjoint');
    });
}
function dead({ glob, list, at }, item, { planState }) {
    const base = planState.snapshot.base.branch;
    return {
        severity: 'warn',
        ...ownerOf(item),
        at,
        wanted: `a file on "${base}", or one that an item before this one creates`,
        found: 'none',
        message: `"${glob}" is for files that item "${item.item}" may ${list}, but matches none on "${base}", and no item that it depends on creates one`,
        remedy: 'correct the glob; if the item makes the file, put it under "create"',
    };
}

;// CONCATENATED MODULE: ./lib/core/lint/already-exists.js




/** A file to create that is there already: its item could not change it. */
const alreadyExists = {
    id: 'already-exists',
    needsFiles: true,
    lint: ({ files, workers, planState }) => workers.flatMap((worker) => {
        if (!files || !isUntouched(worker))
            return [];
        const { item, plan } = worker;
        return scopeEntries(plan, item).flatMap(({ glob, list, at }) => {
            const path = (0,globs_glob/* literalPath */.l1)(glob);
            if (list !== 'create' || !(0,globs_glob/* isLiteral */.c$)(glob) || !files.has(path))
                return [];
            // Where the item may change it in another way, both are meant.
            if ((0,plan_scope/* coveringGlob */.yf)(item.scope, 'modify', path) !== undefined)
                return [];
            const base = planState.snapshot.base.branch;
            return [
                {
                    severity: 'warn',
                    ...ownerOf(item),
                    at,
                    wanted: `a path that is free on "${base}"`,
                    found: `"${path}" is there`,
                    message: `item "${item.item}" is to create "${path}", which is on "${base}" already`,
                    remedy: 'put it under "modify", or choose another name',
                },
            ];
        });
    }),
};

;// CONCATENATED MODULE: ./lib/core/globs/overlaps.js
/** All pairs of many sets that meet, at a cost that grows with what is found rather than with the number of pairs. */






/**
 * Every two parties that meet or cannot be proved not to, by position of the later one and then of the earlier one.
 * `ordered(i, j)`, i < j: positions of two that may share files.
 */
function overlaps(parties, ordered, options = {}) {
    const total = options.budget ?? { left: STEPS_PER_PLAN };
    const prefer = options.prefer && ('sorted' in options.prefer ? options.prefer : indexPaths(options.prefer));
    const memory = newMemory();
    const shelf = newShelf();
    /** Why a party cannot be compared with any other. */
    const unreadable = new Map();
    const clashes = [];
    parties.forEach((party, j) => {
        const pairs = new Map();
        try {
            const rows = rowsOfAll(party.set.include, total);
            for (const row of rows) {
                near(shelf, row, (earlier, i) => {
                    spend(total, 1);
                    if (areApart(earlier, row))
                        return true;
                    const pair = pairWith(i, j, pairs);
                    if (pair !== 'ordered')
                        charged(total, pair, () => consider(memory, pair, earlier, row));
                    return true;
                });
            }
            keepAll(rows, j);
        }
        catch (error) {
            if (!(error instanceof Unproven))
                throw error;
            unreadable.set(j, error.message);
        }
        for (let i = 0; i < j; i++) {
            const meeting = answer(i, j, pairs.get(i));
            const other = parties[i];
            if (meeting && other)
                clashes.push({ a: other.key, b: party.key, meeting });
        }
    });
    return clashes;
    function pairWith(i, j, pairs) {
        let pair = pairs.get(i);
        if (pair === undefined) {
            const [earlier, party] = [parties[i], parties[j]];
            const free = earlier && party && !ordered(i, j);
            pair = free ? openPair(earlier.set, party.set, { left: STEPS_PER_PAIR }) : 'ordered';
            pairs.set(i, pair);
        }
        return pair;
    }
    function keepAll(rows, owner) {
        for (const row of rows)
            keep(shelf, row, owner);
    }
    function answer(i, j, pair) {
        if (pair === 'ordered')
            return undefined;
        const meeting = pair && charged(total, pair, () => conclude(memory, pair, prefer));
        if (meeting?.kind === 'overlap')
            return meeting;
        const reason = unreadable.get(i) ?? unreadable.get(j);
        if (reason !== undefined) {
            return pair || !ordered(i, j) ? { kind: 'unproven', globs: firstGlobs(i, j), reason } : undefined;
        }
        return meeting?.kind === 'unproven' ? meeting : undefined;
    }
    function firstGlobs(i, j) {
        return [parties[i]?.set.include[0] ?? '', parties[j]?.set.include[0] ?? ''];
    }
}
/** A pair may use its own budget, but never more than the whole has left. */
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

;// CONCATENATED MODULE: ./lib/core/lint/branch-clash.js





/**
 * A branch tells which item a pull request is of: no two unfinished items may claim one, and none the base. Names that
 * differ only in letter case count as one: some disks cannot hold both.
 */
const branchClash = {
    id: 'branch-clash',
    lint({ planState }) {
        const { branch: base } = planState.snapshot.base;
        const items = [...planState.progress.values()].filter(({ finished, item }) => !finished && item.branches.length > 0);
        const parties = items.map((key) => ({ key, set: claimed(key.item.branches.map(globs_glob/* fold */.AU)) }));
        return [
            ...items.flatMap((each) => claimsOfBase(each, base)),
            ...overlaps(parties, () => false).map(({ a, b, meeting }) => clash(a, b, meeting)),
        ];
    },
};
function claimed(include) {
    return { include, except: [] };
}
function clash(a, b, found) {
    const [one, other] = [claimNamed(a, found.globs[0]), claimNamed(b, found.globs[1])];
    const names = `${itemName(a.item, b.item)} and ${itemName(b.item, a.item)}`;
    const about = {
        severity: 'error',
        ...ownerOf(b.item),
        at: other.at,
        other: itemParty(a.item),
        wanted: 'a branch that one unfinished item claims',
        found: `"${one.claim}" (line ${one.at.line}) and "${other.claim}"`,
        remedy: `give ${itemName(b.item, a.item)} a branch of its own`,
    };
    if (found.kind === 'unproven') {
        const message = `${names} cannot be proved to claim different branches: "${one.claim}" and "${other.claim}" are too costly to compare (${found.reason})`;
        return { ...about, message, remedy: 'write one of the two claims with fewer wildcards' };
    }
    const exact = meet(claimed(a.item.branches), claimed(b.item.branches));
    if (exact.kind === 'overlap') {
        const same = (0,branch_names/* isGlobClaim */.rz)(one.claim) || (0,branch_names/* isGlobClaim */.rz)(other.claim) ? `: "${one.claim}" and "${other.claim}"` : '';
        return { ...about, message: `${names} both claim the branch "${exact.witness}"${same}`, witness: exact.witness };
    }
    return {
        ...about,
        message: `${names} claim branches that differ only in letter case: "${one.claim}" and "${other.claim}"`,
    };
}
function claimsOfBase(each, base) {
    return each.item.branches.flatMap((claim, index) => {
        if (meet(claimed([(0,globs_glob/* fold */.AU)(claim)]), claimed([(0,globs_glob/* fold */.AU)(base)])).kind === 'disjoint')
            return [];
        const verb = (0,branch_names/* isGlobClaim */.rz)(claim) ? 'matches' : 'is';
        return [
            {
                severity: 'error',
                ...ownerOf(each.item),
                at: positionOf(each.plan, [...keysOf(each.item), 'branch', index]),
                wanted: `a branch that is merged into "${base}"`,
                found: `"${claim}", which ${verb} "${base}" itself`,
                message: `item "${each.item.item}" claims "${claim}", which ${verb} the base "${base}" itself${claim === base || (0,branch_names/* isGlobClaim */.rz)(claim) ? '' : ' but for letter case'}`,
                remedy: 'name the branch that the work is done on',
            },
        ];
    });
}
/** The claim as written, of which the folded form was compared. */
function claimNamed({ item, plan }, folded) {
    const index = Math.max(0, item.branches.findIndex((branch) => (0,globs_glob/* fold */.AU)(branch) === folded));
    return { claim: item.branches[index] ?? folded, at: positionOf(plan, [...keysOf(item), 'branch', index]) };
}

;// CONCATENATED MODULE: ./lib/core/lint/constraint-covers-scope.js






/** What the scope allows and a constraint of the same item forbids: forbid wins, so the work could not be done. */
const constraintCoversScope = {
    id: 'constraint-covers-scope',
    lint: (field) => field.workers.flatMap((worker) => {
        const { item, plan } = worker;
        if (plan_plan/* CHANGE_KINDS */.tO.every((kind) => (0,plan_scope/* globsFor */.tN)(item.doNotTouch, kind).length === 0))
            return [];
        return scopeEntries(plan, item).flatMap((entry) => judgeEntry(entry, worker, field));
    }),
};
function judgeEntry(entry, worker, field) {
    const { item, plan } = worker;
    const kinds = entry.list === 'any' ? plan_plan/* CHANGE_KINDS */.tO : [entry.list];
    const hits = kinds.flatMap((kind) => hitOf(entry.glob, kind, worker, field) ?? []);
    const [first] = hits;
    if (!first)
        return [];
    const isWhole = hits.length === kinds.length && hits.every(({ whole }) => whole);
    const of = hits.length === kinds.length ? '' : ` to ${hits.map(({ kind }) => kind).join(' or ')}`;
    const forbidden = entriesOf(plan, item.doNotTouch, [...keysOf(item), 'constraints', 'do_not_touch']);
    const { line } = (forbidden.find(({ glob }) => glob === first.constraint) ?? entry).at;
    const part = isWhole || (0,globs_glob/* isLiteral */.c$)(entry.glob) || first.witness === undefined ? '' : `, for one "${first.witness}"`;
    const howMuch = isWhole || (0,globs_glob/* isLiteral */.c$)(entry.glob) || hits.every(({ whole }) => whole) ? '' : 'a part of ';
    return [
        {
            severity: isWhole ? 'error' : 'warn',
            ...ownerOf(item),
            at: entry.at,
            wanted: 'a scope that the constraints of the item leave as it is',
            found: `"do_not_touch" has "${first.constraint}" (line ${line})`,
            message: `item "${item.item}" may not touch ${howMuch}"${entry.glob}"${of}, which is in its scope${part}: its constraint "${first.constraint}" forbids it`,
            remedy: isWhole
                ? `take "${entry.glob}" out of the scope, or "${first.constraint}" out of "do_not_touch" (line ${line})`
                : `say in the scope what is meant, by kind of change or with "except", or narrow the constraint (line ${line})`,
            ...(first.witness === undefined ? {} : { witness: first.witness }),
        },
    ];
}
/** Undefined where nothing of it is forbidden for this kind. What cannot be proved free counts as forbidden in part. */
function hitOf(glob, kind, { item }, { files }) {
    const constraints = (0,plan_scope/* globsFor */.tN)(item.doNotTouch, kind);
    const [allowed] = globSets([glob], item.scope.except);
    if (constraints.length === 0 || !allowed)
        return undefined;
    const forbidden = forbiddenBy(constraints);
    // What lies below a constraint makes the better example.
    const fromBelow = { ...forbidden, include: forbidden.include.toReversed() };
    const met = meet(allowed, fromBelow, files ? { prefer: files.index } : {});
    if (met.kind === 'disjoint')
        return undefined;
    const constraint = constraints.find((each) => each === met.globs[1] || `${each}/**` === met.globs[1]);
    return {
        kind,
        whole: met.kind === 'overlap' && isInside(forbidden, allowed),
        constraint: constraint ?? met.globs[1],
        ...(met.kind === 'overlap' ? { witness: met.witness } : {}),
    };
}
function isInside(outer, inner) {
    return contains(outer, inner).kind === 'inside';
}

;// CONCATENATED MODULE: ./lib/core/lint/glob-class.js

/** `[id]` in a glob is one character, "i" or "d". Frameworks that route by files have folders of that very name. */
const globClass = {
    id: 'glob-class',
    lint: ({ plans, workers }) => [
        ...plans.flatMap((plan) => [...glob_class_listed(plan, 'generated'), ...glob_class_listed(plan, 'shared')].flatMap((entry) => hint(entry, { plan: plan.id }))),
        ...workers.flatMap(({ item, plan }) => [
            ...scopeEntries(plan, item),
            ...entriesOf(plan, item.doNotTouch, [...keysOf(item), 'constraints', 'do_not_touch']),
        ].flatMap((entry) => hint(entry, ownerOf(item)))),
    ],
};
function glob_class_listed(plan, key) {
    return plan[key].map((glob, index) => ({ glob, at: positionOf(plan, [key, index]) }));
}
function hint({ glob, at }, party) {
    const segment = glob.split('/').find(glob_class_isName);
    if (segment === undefined)
        return [];
    const name = /\[[^/]*\]/.exec(segment)?.[0] ?? segment;
    const whole = glob.split('/').map(escaped).join('/');
    return [
        {
            severity: 'warn',
            ...party,
            at,
            wanted: 'a name with its brackets escaped, if a name is meant',
            found: `"${name}", which stands for one character`,
            message: `"${name}" in "${glob}" matches one character, not a folder or file of that name`,
            remedy: `escape as ${name.replace(/[[\]]/g, '\\$&')}: write '${whole}'`,
        },
    ];
}
/** A whole segment in brackets, as Next.js and others name them: `[id]`, `[...slug]`, `[[...slug]]`, `[slug].tsx`. */
function glob_class_isName(segment) {
    const inside = /^\[(?:\[?\.\.\.)?([A-Za-z_][\w-]+)\]\]?(?:\.[\w.-]+)?$/.exec(segment)?.[1];
    return inside !== undefined && !/^(?:.-.)+$/.test(inside);
}
function escaped(segment) {
    return glob_class_isName(segment) ? segment.replace(/[[\]]/g, '\\$&') : segment;
}

;// CONCATENATED MODULE: ./lib/core/lint/missing-part.js

/** Whoever works on an item can ask nobody: what is not in the plan must be guessed. */
const missingPart = {
    id: 'missing-part',
    lint: ({ workers }) => workers.flatMap(({ item, plan }) => {
        const missing = item.isIntegration ? [] : missingIn(item);
        if (missing.length === 0)
            return [];
        const names = missing.map((part) => `"${part}"`).join(', ');
        const none = `no ${[missing.slice(0, -1).join(', '), ...missing.slice(-1)].filter((part) => part !== '').join(' or ')}`;
        return [
            {
                severity: 'warn',
                ...ownerOf(item),
                at: positionOf(plan, keysOf(item)),
                wanted: 'context, contracts and verification for each item',
                found: none,
                message: `item "${item.item}" has ${none}, and whoever works on it can ask nobody`,
                remedy: `add ${names} to it`,
            },
        ];
    }),
};
function missingIn({ context, provides, uses, verification }) {
    return [
        ...(context === undefined ? ['context'] : []),
        ...(provides.length === 0 && uses.length === 0 ? ['contracts'] : []),
        ...(verification === undefined ? ['verification'] : []),
    ];
}

// EXTERNAL MODULE: ./lib/core/lint/shape.js
var lint_shape = __webpack_require__(7928);
;// CONCATENATED MODULE: ./lib/core/lint/no-parallelism.js


/** One item after the other: what a plan is for does not happen. The whole plan counts, also what is finished. */
const noParallelism = {
    id: 'no-parallelism',
    lint: ({ plans, planState }) => plans.flatMap((plan) => {
        const isRunning = plan.items.some((item) => planState.progress.get(`${plan.id}/${item.item}`)?.finished === false);
        const shape = (0,lint_shape/* shapeOf */.F)(plan, plans);
        if (!isRunning || shape.widestWave > 1)
            return [];
        const what = shape.items === 1 ? 'has one item' : `is one chain: ${shape.criticalPath.join(' → ')}`;
        return [
            {
                severity: 'warn',
                plan: plan.id,
                at: positionOf(plan, ['items']),
                wanted: 'items that can be worked on side by side',
                found: what,
                message: `plan "${plan.id}" ${what}, so nothing in it can be done in parallel`,
                remedy: 'no plan is needed for this: do it in one pull request after the other, or split it another way',
            },
        ];
    }),
};

// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress = __webpack_require__(1650);
;// CONCATENATED MODULE: ./lib/core/lint/plan-removed.js


/** Without its plan an item pull request is an outsider's: nothing binds it, and nothing holds its files for it. */
const planRemoved = {
    id: 'plan-removed',
    lint({ before, plans, set, planState }) {
        const kept = new Set(plans.map(({ id }) => id));
        const base = planState.snapshot.base.branch;
        return (before?.plans ?? []).flatMap((plan) => {
            // One that is broken is still there; that it cannot be read is told already.
            if (kept.has(plan.id) || set.brokenPaths.includes(plan.path))
                return [];
            const open = [...(before?.planState.progress.values() ?? [])].flatMap(({ item, pulls }) => item.plan === plan.id ? pulls.slice(0, 1).map((pull) => ({ item, pull })) : []);
            const [first] = open;
            if (!first)
                return [];
            const pulls = open.map(({ item, pull }) => `${(0,progress/* pullName */.N4)(pull)} of item "${item.item}"`).join(', ');
            return [
                {
                    severity: 'error',
                    plan: plan.id,
                    at: { path: plan.path, line: 1, column: 1 },
                    wanted: 'a plan as long as pull requests of its items are open',
                    found: `open: ${pulls}`,
                    message: `plan "${plan.id}" would no longer be open on "${base}" while its items are worked on: ${pulls}`,
                    remedy: 'keep the plan until they are merged or closed; an item that is given up gets "dropped: <reason>"',
                    other: {
                        ...itemParty(first.item),
                        branch: first.pull.branch,
                        ...(first.pull.number === undefined ? {} : { pull: first.pull.number }),
                    },
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/core/lint/scope-overlap.js







/** Nobody reads the ways out of more overlaps than these, and each takes proofs of its own. */
const MOST_EXPLAINED = 200;
/** Two unfinished items, neither to be done before the other, could change one file. Proved over the globs themselves. */
const scopeOverlap = {
    id: 'scope-overlap',
    lint(field) {
        const { planState } = field;
        const parties = field.workers.flatMap((key) => scopeGlobSets(key.item.scope).map((set) => ({ key, set })));
        const isOrdered = (i, j) => {
            const [a, b] = [parties[i]?.key.item, parties[j]?.key.item];
            return !a || !b || a === b || planState.ordered(a, b);
        };
        const clashes = overlaps(parties, isOrdered, field.files ? { prefer: field.files.index } : {});
        const pairs = new Map();
        for (const clash of clashes) {
            const key = `${(0,plan_plan/* keyOf */.TN)(clash.a.item)} ${(0,plan_plan/* keyOf */.TN)(clash.b.item)}`;
            if (pairs.get(key)?.meeting.kind !== 'overlap')
                pairs.set(key, clash);
        }
        return [...pairs.values()].map(({ a, b, meeting }, index) => meeting.kind === 'overlap' ? met(a, b, meeting, index < MOST_EXPLAINED) : unproven(a, b, meeting));
    },
};
function met(a, b, { witness, globs }, explain) {
    const [first, second] = [entryOf(a, globs[0]), entryOf(b, globs[1])];
    const meet = globs[0] === globs[1] ? `"${globs[0]}" stands in both scopes` : `"${globs[0]}" and "${globs[1]}" both match it`;
    return {
        severity: 'error',
        ...ownerOf(b.item),
        at: second.at,
        wanted: 'no file that two items can change while they are worked on side by side',
        found: `${itemName(a.item, b.item)} has "${globs[0]}" (line ${first.at.line}), ${itemName(b.item, a.item)} has "${globs[1]}"`,
        message: `${itemName(a.item, b.item)} and ${itemName(b.item, a.item)} can both change "${witness}": ${meet}`,
        remedy: explain ? waysOut({ of: a, entry: first }, { of: b, entry: second }, witness) : SHORT_WAYS,
        other: itemParty(a.item),
        witness,
    };
}
const SHORT_WAYS = 'give the file to one of the two; or let one wait for the other with "depends_on"; or combine the two items';
function unproven(a, b, { globs, reason }) {
    return {
        severity: 'error',
        ...ownerOf(b.item),
        at: entryOf(b, globs[1]).at,
        wanted: 'a proof that no file is in both scopes',
        found: reason,
        message: `${itemName(a.item, b.item)} and ${itemName(b.item, a.item)} cannot be proved to change different files: "${globs[0]}" and "${globs[1]}" are too costly to compare (${reason})`,
        remedy: `write one of the two globs with fewer wildcards; ${SHORT_WAYS}`,
        other: itemParty(a.item),
    };
}
function entryOf({ plan, item }, glob) {
    const found = scopeEntries(plan, item).find((entry) => entry.glob === glob);
    return found ?? { glob, list: 'any', at: positionOf(plan, [...keysOf(item), 'scope']) };
}
/** Several ways, joined by "; or ". */
function waysOut(a, b, witness) {
    const isOfAll = [a, b].every(({ of }) => isGenerated(of.plan, witness));
    if (isOfAll) {
        return `take it out of both scopes: "generated" lets every item change it already`;
    }
    const give = [takeFrom(b, a), takeFrom(a, b)].filter((way) => way !== undefined);
    const wait = b.of.item.isIntegration ? waitFor(a, b) : waitFor(b, a);
    return [
        ...(give.length > 0 ? [`give the file to one of the two: ${give.join(', or ')}`] : []),
        ...(wait === undefined ? [] : [wait]),
        ...combine(a.of.item, b.of.item),
    ].join('; or ');
}
/** The line to change so that `from` no longer has what it shares with `keeper`. */
function takeFrom(from, keeper) {
    const { item, plan } = from.of;
    const name = itemName(item, keeper.of.item);
    const globs = (0,plan_scope/* allGlobs */.Bl)(item.scope);
    const isInside = from.entry.glob === keeper.entry.glob ||
        contains({ include: [keeper.entry.glob], except: keeper.of.item.scope.except }, only(from)).kind === 'inside';
    if (isInside) {
        // A scope must allow something.
        if (globs.length === 1)
            return undefined;
        return `take "${from.entry.glob}" out of ${name} (line ${from.entry.at.line})`;
    }
    const taken = asYaml(keeper.entry.glob);
    const keys = [...keysOf(item), 'scope'];
    if (item.scope.except.length > 0) {
        return `add "${taken}" to "except" of ${name} (line ${plan.locate([...keys, 'except']).line})`;
    }
    const { line } = plan.locate(keys);
    if (!isShortForm(plan, keys))
        return `put "except: [${taken}]" under the scope of ${name} (line ${line})`;
    const all = globs.length > 3 ? '…' : globs.map(asYaml).join(', ');
    return `write the scope of ${name} as "{ any: [${all}], except: [${taken}] }" (line ${line})`;
}
function only({ of, entry }) {
    return { include: [entry.glob], except: of.item.scope.except };
}
/** Ordered items may share files. The integration waits for its own plan only, and nothing can be added to that. */
function waitFor(waiting, first) {
    const { item, plan } = waiting.of;
    if (item.isIntegration)
        return undefined;
    const target = first.of.item;
    const name = target.plan === item.plan ? target.item : `${target.plan}/${target.item}`;
    const keys = keysOf(item);
    const how = item.dependsOn.length > 0
        ? `add "${name}" to "depends_on" of item "${item.item}" (line ${plan.locate([...keys, 'depends_on']).line})`
        : `put "depends_on: [${name}]" into item "${item.item}" (line ${lineOfItem(plan, item)})`;
    return `make ${itemName(target, item)} a preceding item: ${how}`;
}
function lineOfItem(plan, item) {
    return plan.locate(keysOf(item)).line;
}
/** They are one piece of work where most of one scope lies inside the other. */
function combine(a, b) {
    if (a.isIntegration || b.isIntegration)
        return [];
    for (const [inner, outer] of [
        [a, b],
        [b, a],
    ]) {
        const globs = (0,plan_scope/* allGlobs */.Bl)(inner.scope);
        const inside = globs.filter((glob) => scope_overlap_isInside(glob, inner, outer)).length;
        if (inside * 2 > globs.length) {
            const most = inside === globs.length ? 'all' : 'most';
            return [
                `combine the two: ${most} of the scope of ${itemName(inner, outer)} lies inside that of ${itemName(outer, inner)}`,
            ];
        }
    }
    return [];
}
function scope_overlap_isInside(glob, inner, outer) {
    const all = (0,plan_scope/* allGlobs */.Bl)(outer.scope);
    if (all.includes(glob) && outer.scope.except.length === 0)
        return true;
    // A plain path needs no proof.
    if ((0,globs_glob/* isLiteral */.c$)(glob) && outer.scope.except.length === 0 && all.every(globs_glob/* isLiteral */.c$))
        return false;
    const whole = { include: all, except: outer.scope.except };
    return contains(whole, { include: [glob], except: inner.scope.except }).kind === 'inside';
}

;// CONCATENATED MODULE: ./lib/core/lint/shared-files.js
/** Files that many changes need: where parallel work collides most. Data only; `shared-file.ts` reads it. */
const LOCK = 'put it under "generated": every item may change it then, and it is made anew at integration';
const CULPRITS = [
    {
        what: 'a lock file',
        better: LOCK,
        globs: [
            'package-lock.json',
            'npm-shrinkwrap.json',
            'yarn.lock',
            'pnpm-lock.yaml',
            'bun.lock',
            'bun.lockb',
            'deno.lock',
            'poetry.lock',
            'uv.lock',
            'pdm.lock',
            'Pipfile.lock',
            'Cargo.lock',
            'go.sum',
            'go.work.sum',
            'Gemfile.lock',
            'composer.lock',
            'mix.lock',
            'pubspec.lock',
            'Podfile.lock',
            'Package.resolved',
            'packages.lock.json',
            'gradle.lockfile',
            'flake.lock',
            'conan.lock',
            'MODULE.bazel.lock',
            '.terraform.lock.hcl',
        ],
    },
    {
        what: 'a manifest',
        globs: [
            'package.json',
            'pnpm-workspace.yaml',
            'lerna.json',
            'nx.json',
            'turbo.json',
            'deno.json',
            'deno.jsonc',
            'pyproject.toml',
            'setup.py',
            'setup.cfg',
            'requirements*.txt',
            'requirements/*.txt',
            'Pipfile',
            'environment.yml',
            'Cargo.toml',
            'go.mod',
            'go.work',
            'pom.xml',
            '{build,settings}.gradle',
            '{build,settings}.gradle.kts',
            'gradle.properties',
            'libs.versions.toml',
            'build.sbt',
            '*.csproj',
            '*.sln',
            '*.slnx',
            'Directory.{Build.props,Build.targets,Packages.props}',
            'Gemfile',
            '*.gemspec',
            'composer.json',
            'mix.exs',
            'pubspec.yaml',
            'Package.swift',
            'Podfile',
            'project.pbxproj',
            'CMakeLists.txt',
            'meson.build',
            'conanfile.{txt,py}',
            'vcpkg.json',
            'MODULE.bazel',
            'WORKSPACE',
            'Makefile',
            'Justfile',
            'flake.nix',
            '*.cabal',
            'stack.yaml',
            'rebar.config',
            'dune-project',
            'project.clj',
            'deps.edn',
        ],
    },
    {
        what: 'settings that every part shares',
        globs: [
            'tsconfig*.json',
            'jsconfig.json',
            'biome.{json,jsonc}',
            'eslint.config.{js,mjs,cjs,ts}',
            '.eslintrc*',
            '{vite,vitest,jest,webpack,rollup,next,nuxt,svelte,astro,tailwind,postcss,babel,playwright}.config.{js,mjs,cjs,ts,mts}',
            'angular.json',
            'tox.ini',
            'pytest.ini',
            '.env',
            '.env.{example,sample,template}',
            'Dockerfile',
            '{docker-compose,compose}.{yml,yaml}',
            '.gitignore',
            '.gitattributes',
            '.editorconfig',
            '.pre-commit-config.yaml',
        ],
    },
    {
        what: 'a route table or the place where an application is put together',
        globs: [
            'routes.{js,mjs,ts,tsx,jsx,php,py,rb}',
            'router.{js,mjs,ts,tsx,jsx,go,rs,ex,py}',
            'routes/index.{js,mjs,ts,tsx}',
            'router/index.{js,mjs,ts,tsx}',
            'config/routes.rb',
            'routes/{web,api}.php',
            'urls.py',
            'settings.py',
            '{app,server,main}.{js,mjs,ts,tsx,jsx,py,go,rs}',
            'App.{js,jsx,ts,tsx,vue,svelte}',
            'app.module.ts',
            'app-routing.module.ts',
            'app.routes.ts',
            '{Program,Startup}.cs',
            'Application.{java,kt}',
            'application.{yml,yaml,properties}',
            'config/application.rb',
            'AndroidManifest.xml',
            'Info.plist',
        ],
    },
    {
        what: 'a barrel that names the modules beside it',
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
            'globals.d.ts',
            'global.d.ts',
            'models.py',
            'schemas.py',
            'schema.{prisma,graphql,gql,rb,sql,ts}',
            'openapi.{yml,yaml,json}',
            'swagger.{yml,yaml,json}',
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
        what: 'a file of the continuous integration',
        globs: [
            '.github/workflows/*.{yml,yaml}',
            '.github/{dependabot.yml,CODEOWNERS}',
            'CODEOWNERS',
            '.gitlab-ci.yml',
            '.circleci/config.yml',
            'azure-pipelines.yml',
            'bitbucket-pipelines.yml',
            'Jenkinsfile',
            '.travis.yml',
            '.drone.yml',
            '.buildkite/pipeline.yml',
        ],
    },
    {
        what: 'a list of texts that every feature adds to',
        globs: [
            '{CHANGELOG,CHANGES,HISTORY,NEWS}{,.md,.rst,.txt}',
            '{locales,i18n,lang,translations}/*.{json,yml,yaml,ts}',
            'messages.properties',
            'strings.xml',
            'Localizable.{strings,xcstrings}',
            'mkdocs.yml',
            'README.md',
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/lint/shared-file.js






/**
 * An item takes a file that the others beside it will miss: a manifest, a route table, a barrel. Nothing to say where no
 * item runs beside it: then it is a preceding item already, or the only one.
 */
const sharedFile = {
    id: 'shared-file',
    needsFiles: true,
    lint(field) {
        const there = field.files && culpritsAmong(field.files);
        const effort = newEffort();
        return field.workers.flatMap(({ item, plan }) => {
            if (item.isIntegration || !hasNeighbours(item, field))
                return [];
            return scopeEntries(plan, item).flatMap((entry) => {
                const found = culpritOf(entry.glob, there, effort);
                const isNew = entry.list === 'create' || (found && field.files?.has(found.path) === false);
                // A new file in a folder is needed by nobody yet; in the root it is what everybody will miss.
                return found && !(isNew && found.path.includes('/')) ? shared_file_judgeEntry(entry, found, item, plan) : [];
            });
        });
    },
};
/** A repository has few of them, so that thousands of globs have little to look at. */
function culpritsAmong({ index }) {
    return listFiles(index.sorted.filter((path) => ofPath(path) !== undefined));
}
function hasNeighbours(item, { workers, planState }) {
    return workers.some(({ item: other }) => other.plan === item.plan && other !== item && !other.isIntegration && !planState.ordered(item, other));
}
function shared_file_judgeEntry(entry, { path, culprit }, item, plan) {
    if (isGenerated(plan, path))
        return [];
    const named = (0,globs_glob/* isLiteral */.c$)(entry.glob) ? `"${path}"` : `"${path}" by "${entry.glob}"`;
    return [
        {
            severity: 'warn',
            ...ownerOf(item),
            at: entry.at,
            path,
            wanted: 'files that this item alone needs',
            found: culprit.what,
            message: `item "${item.item}" takes ${named}, which is ${culprit.what}: the items beside it may need it too`,
            remedy: culprit.better ?? shared_file_waysOut(item, plan),
        },
    ];
}
function shared_file_waysOut(item, plan) {
    const last = plan.integration ? 'the integration' : 'an "integration" at the end';
    return [
        `give it to one item: to ${last}, or to this one if the others can do without`,
        `make "${item.item}", or a small item with this file alone, a preceding item: the others get "depends_on"`,
        'combine the items that need it',
    ].join('; or ');
}
/**
 * A glob that ends in a whole folder takes that folder's own barrel and manifest, which is fine; one that names such files,
 * or matches them where they are, is not.
 */
function culpritOf(glob, there, effort) {
    const last = glob.slice(glob.lastIndexOf('/') + 1);
    if (last === '**' || (last === '*' && glob.includes('/')))
        return undefined;
    const path = (0,globs_glob/* isLiteral */.c$)(glob) ? (0,globs_glob/* literalPath */.l1)(glob) : there?.find(glob, effort);
    const culprit = typeof path === 'string' ? ofPath(path) : undefined;
    return typeof path === 'string' && culprit ? { path, culprit } : undefined;
}
/** By the last name where that is plain, so that most paths are compared with nothing. */
const byName = new Map();
const shared_file_wild = [];
for (const culprit of CULPRITS) {
    for (const glob of culprit.globs.flatMap((each) => (0,esm/* braceExpand */.KA)(`**/${each}`))) {
        const name = glob.slice(glob.lastIndexOf('/') + 1);
        if (!(0,globs_glob/* isLiteral */.c$)(name))
            shared_file_wild.push({ glob, culprit });
        else
            byName.set(name, [...(byName.get(name) ?? []), { glob, culprit }]);
    }
}
function ofPath(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return [...(byName.get(name) ?? []), ...shared_file_wild].find(({ glob }) => (0,globs_glob/* matches */.cK)(glob, path))?.culprit;
}

;// CONCATENATED MODULE: ./lib/core/lint/stray-file.js

/** A file beside the plans that is none, and a plan for a branch that is not there: neither binds anybody. */
const strayFile = {
    id: 'stray-file',
    lint: ({ set, isBranch }) => [
        ...set.stray.map((path) => ({
            severity: 'warn',
            at: { path, line: 1, column: 1 },
            wanted: `plans and a README.md under "${plan_plan/* PLAN_DIRECTORY */.AG}", nothing else`,
            found: `"${path}"`,
            message: `"${path}" is no plan, so it binds nobody`,
            remedy: 'move it elsewhere, or give it the name of a plan: lower-case letters, digits and "-", ending in ".yml"',
        })),
        ...set.inert.flatMap(({ path, base, plan }) => {
            if (isBranch(base) !== false)
                return [];
            return [
                {
                    severity: 'error',
                    ...(plan ? { plan: plan.id } : {}),
                    at: { path, ...(plan?.locate(['base']) ?? { line: 1, column: 1 }) },
                    wanted: 'the name of a branch of the repository',
                    found: `"base: ${base}"`,
                    message: `the plan is for the base "${base}", which is no branch of the repository, so it binds nobody`,
                    remedy: 'correct "base", or delete the plan',
                },
            ];
        }),
    ],
};

;// CONCATENATED MODULE: ./lib/core/lint/unbacked-use.js


/** To build on an item that says nothing of what it will offer is to guess. Of a finished one the code can be read. */
const unbackedUse = {
    id: 'unbacked-use',
    lint: ({ workers, planState }) => workers.flatMap(({ item, plan }) => item.uses.flatMap((ref, index) => {
        const used = planState.progress.get((0,plan_plan/* keyOf */.TN)(ref));
        const isDropped = used?.item.dropped !== undefined;
        if (!used || (used.finished ? !isDropped : used.item.provides.length > 0))
            return [];
        const name = itemName(used.item, item);
        return [
            {
                severity: 'warn',
                ...ownerOf(item),
                at: positionOf(plan, [...keysOf(item), 'contracts', 'uses', index]),
                wanted: `contracts that ${name} provides`,
                found: isDropped ? 'it was dropped' : 'it provides nothing',
                message: `${itemName(item, used.item)} builds on ${name}, which ${isDropped ? `was dropped: ${used.item.dropped}` : 'provides no contract'}`,
                remedy: isDropped
                    ? 'take it out of "uses", and say in "context" what takes its place'
                    : `write down under "contracts" of ${name} what it "provides", or take it out of "uses"`,
                other: itemParty(used.item),
            },
        ];
    })),
};

;// CONCATENATED MODULE: ./lib/core/lint/used-before.js


/** How many items are named. */
const MOST_NAMED = 3;
/**
 * A new plan under the name and with branches of one that was there: what merged for that one would count for it, so its
 * items would be finished before anybody began, and its integration would not wait for them.
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
        return [
            {
                severity: 'error',
                plan: plan.id,
                at: positionOf(plan, [...keysOf(first.item), 'branch']),
                wanted: 'a new plan whose items are all still to be done',
                found: `merged before: ${items}`,
                message: `plan "${plan.id}" is new, but by what merged for an earlier plan of that name these items would count as finished already: ${items}`,
                remedy: 'give the plan another file name, or its items other branches; an item whose work is done gets "merged: { pull: <number> }", one that is given up "dropped: <reason>"',
            },
        ];
    }),
};
/** By merged pull requests alone. One that is reopened is done again as soon as its open pull request is closed. */
function isDone({ item, merges, reverted }) {
    return merges.length > 0 && !reverted && item.dropped === undefined && item.merged === undefined;
}
function inWords({ item, merges }) {
    return `item "${item.item}" (${merges.slice(0, MOST_NAMED).map(progress/* pullName */.N4).join(', ')}${merges.length > MOST_NAMED ? ', …' : ''})`;
}

;// CONCATENATED MODULE: ./lib/core/lint/vague-scope.js


/** The whole repository or a whole top-level folder: nobody attempt about which files the work needs. */
const vagueScope = {
    id: 'vague-scope',
    lint: ({ plans, workers }) => [
        ...plans.flatMap(generated),
        ...workers.flatMap(({ item, plan }) => scopeEntries(plan, item).flatMap(({ glob, at }) => {
            const what = vague(glob);
            if (what === undefined)
                return [];
            return [
                {
                    severity: 'warn',
                    ...ownerOf(item),
                    at,
                    wanted: 'the files that the work needs, or the folder that it makes',
                    found: `"${glob}": ${what}`,
                    message: `the scope of item "${item.item}" has "${glob}", which is ${what}`,
                    remedy: 'name the files, or a folder further down; every other item has to stay out of all of it',
                },
            ];
        })),
    ],
};
/** Here it is no question of care: what is generated is open to every item. */
function generated(plan) {
    return plan.generated.flatMap((glob, index) => {
        const what = vague(glob);
        if (what === undefined)
            return [];
        return [
            {
                severity: 'error',
                plan: plan.id,
                at: positionOf(plan, ['generated', index]),
                wanted: 'files that a program writes, like lock files',
                found: `"${glob}": ${what}`,
                message: `"generated" of plan "${plan.id}" has "${glob}", which is ${what}: every item could create and modify all of it`,
                remedy: 'name the generated files themselves',
            },
        ];
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

;// CONCATENATED MODULE: ./lib/core/lint/list.js
/** The rules of plans. This list is the list. */














const LINT_RULES = [
    scopeOverlap,
    branchClash,
    constraintCoversScope,
    planRemoved,
    usedBefore,
    strayFile,
    sharedFile,
    vagueScope,
    deadGlob,
    alreadyExists,
    globClass,
    missingPart,
    unbackedUse,
    noParallelism,
];

;// CONCATENATED MODULE: ./lib/core/lint/lint.js
/** Everything that is wrong with plans that can be read: pure, in one order, the same from the CLI and from GitHub. */







/** What is to be said of a plan directory if it stood on the base of the snapshot. */
function lint(tree, snapshot) {
    return withFacts(snapshot, (facts) => lintTree(tree, snapshot, facts));
}
/** Undefined while something is unread. */
function lintTree(tree, snapshot, facts) {
    const on = { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch };
    const now = facts.plans(snapshot.base.commit);
    if (now === undefined)
        return undefined;
    const set = (0,read/* readPlans */.x)(tree, on);
    const before = now?.id === tree?.id ? null : (0,read/* readPlans */.x)(now, on);
    const field = lintContext(set, before, snapshot, facts, { files: true });
    return field && { set, findings: lintPlans(field), shapes: set.open.map((plan) => (0,lint_shape/* shapeOf */.F)(plan, set.open)) };
}
/** In the order of the files, their lines, the rules. The severities are those that the plans set. */
function lintPlans(field) {
    const plans = new Map();
    for (const plan of [...(field.before?.plans ?? []), ...field.set.inert.flatMap(({ plan }) => plan ?? [])])
        plans.set(plan.id, plan);
    for (const plan of field.plans)
        plans.set(plan.id, plan);
    return LINT_RULES.flatMap(({ id, lint: find }) => find(field).flatMap((remark) => weighed(id, remark, plans))).sort(byPlace);
}
/**
 * The errors that the plans would have and do not have now: same rule, plan, item and other side is the same error,
 * wherever it stands. Undefined while something is unread.
 */
function newErrors(before, after, snapshot, facts) {
    // A long list of files is read only where a plan makes errors of rules that need it.
    const files = [...before.open, ...after.open].some((plan) => LINT_RULES.some(({ id, needsFiles }) => needsFiles && plan.rules[id] === 'error'));
    const then = lintContext(after, before, snapshot, facts, { files });
    const now = lintContext(before, null, snapshot, facts, { files });
    if (!then || !now)
        return undefined;
    const known = new Set(errorsOf(now).map(keyOf));
    return errorsOf(then).filter((each) => !known.has(keyOf(each)));
}
function errorsOf(field) {
    return lintPlans(field).filter(({ severity }) => severity === 'error');
}
function keyOf({ rule, plan, item, other, at }) {
    // Which of two items is told at the other depends on their order in the file.
    const sides = [JSON.stringify([plan, item]), JSON.stringify([other?.plan, other?.item])].sort();
    return JSON.stringify([rule, sides, plan === undefined ? at?.path : null]);
}
/** A finding of two plans takes the severer of what they say. */
function weighed(rule, remark, plans) {
    const isFixed = definition/* FIXED_RULES */.nd.some((id) => id === rule);
    const ids = [remark.plan, remark.other?.plan].filter((id) => id !== undefined);
    const said = isFixed ? [] : ids.map((id) => plans.get(id)?.rules[rule] ?? remark.severity);
    const all = said.length > 0 ? said : [remark.severity];
    const severity = ['error', 'warn'].find((each) => all.includes(each));
    return severity === undefined ? [] : [{ rule, ...remark, severity }];
}
function byPlace(a, b) {
    return ((0,order/* compare */.U)(a.at?.path ?? '', b.at?.path ?? '') ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0));
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
/** How much of a plan can be done side by side. */


/** @param all every open plan: dependencies go across */
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
/** From the last wave back: each item of a wave waits for one of the wave before, or it would be in that one. */
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
        `plan "${plan}": ${items} ${items === 1 ? 'item' : 'items'} in ${count} ${count === 1 ? 'wave' : 'waves'}`,
        `at most ${widestWave} at a time`,
        `${sideBySide} of ${items} can run side by side`,
        `critical path of ${criticalPath.length}: ${path.join(' → ')}`,
    ].join(', ');
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

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ branchProblems),
/* harmony export */   Lu: () => (/* binding */ claimProblems),
/* harmony export */   ob: () => (/* binding */ claimMatches),
/* harmony export */   rz: () => (/* binding */ isGlobClaim),
/* harmony export */   u4: () => (/* binding */ MOST_BRANCH_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8490);
/** Branches as a plan may name them: git's own rules (`git check-ref-format`), and globs over names. */



/** GitHub takes no longer names: 255 bytes of a ref, with its prefix. */
const MOST_BRANCH_CHARACTERS = 244;
/** A plain name matches only itself; these characters make a claim a glob. */
function isGlobClaim(claim) {
    return /[*?[{]|[@!+]\(/.test(claim);
}
/** Does an item that claims this own the branch? Letter case counts, as in git. */
function claimMatches(claim, branch) {
    return isGlobClaim(claim) ? (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(claim, branch) : claim === branch;
}
function claimProblems(claim) {
    return isGlobClaim(claim) ? globClaimProblems(claim) : branchProblems(claim);
}
function branchProblems(name) {
    const about = (message, hint) => [{ message: `the branch ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(name)} ${message}`, hint }];
    if (name.trim() === '')
        return [{ message: 'the branch is empty', hint: 'write the name of a branch' }];
    if (name.length > MOST_BRANCH_CHARACTERS)
        return about(`has more than ${MOST_BRANCH_CHARACTERS} characters`, 'use a shorter name');
    const prefix = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(name);
    if (prefix)
        return about('is written as a full ref', `write the short name: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(prefix[1] ?? '')}`);
    const fault = nameFault(name);
    return fault ? about(fault, 'use a name that git accepts, like "feat/profile-api"') : [];
}
/** See `git help check-ref-format`, and `git branch`, which takes no "HEAD" and no leading "-". */
function nameFault(name) {
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCharacter */ .g1)(name) || /[\t\n\r]/.test(name))
        return 'holds a hidden character';
    const bad = /[ ~^:?*[\\]/.exec(name);
    if (bad)
        return bad[0] === ' ' ? 'holds a space' : `holds "${bad[0]}"`;
    if (name.includes('..'))
        return 'holds ".."';
    if (name.includes('@{'))
        return 'holds "@{"';
    if (name === '@' || name === 'HEAD')
        return 'is a word of git';
    if (name.startsWith('-'))
        return 'begins with "-"';
    if (name.startsWith('/') || name.endsWith('/') || name.includes('//'))
        return 'begins or ends with "/", or holds "//"';
    if (name.endsWith('.'))
        return 'ends with "."';
    const segments = name.split('/');
    if (segments.some((segment) => segment.startsWith('.')))
        return 'has a part that begins with "."';
    if (segments.some((segment) => segment.endsWith('.lock')))
        return 'has a part that ends with ".lock"';
    return undefined;
}
function globClaimProblems(claim) {
    const about = (message, hint) => [
        { message: `the branch glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(claim)} ${message}`, hint },
    ];
    const problems = (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblems */ .V$)(claim);
    if (problems.length > 0)
        return problems;
    if (/^refs\/(?:heads|remotes)\//.test(claim))
        return about('is written as a full ref', 'begin with the short name of the branch');
    const first = claim.split('/', 1)[0] ?? '';
    if (first === claim || isGlobClaim(first)) {
        return about('has no literal first part', 'begin with plain text and "/", like "copilot/avatar-*"');
    }
    // What no name can hold may still stand in a glob as its syntax: the rest must be fit for a name.
    const plain = claim.replace(/\[[!^]?/g, 'x').replace(/[*?]/g, 'x');
    const fault = nameFault(plain.replace(/@\{/g, 'x'));
    return fault ? about(`matches no branch: it ${fault}`, 'use a glob over names that git accepts') : [];
}


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ PLAN_FILE),
/* harmony export */   nd: () => (/* binding */ FIXED_RULES),
/* harmony export */   x_: () => (/* binding */ MOST_ITEMS),
/* harmony export */   yk: () => (/* binding */ SILENT_RULES)
/* harmony export */ });
/* unused harmony export MOST_GLOBS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6380);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/** The plan file, defined once: the reader, the JSON schema for editors and the types come from here. */




const MOST_ITEMS = 500;
const MOST_GLOBS = 200;
/** Rules that a plan may turn up, down or off; the first two only up: without them two items could touch one file. */
const FIXED_RULES = ['scope-overlap', 'branch-clash'];
const FREE_RULES = [
    'constraint-covers-scope',
    'shared-file',
    'vague-scope',
    'dead-glob',
    'already-exists',
    'glob-class',
    'missing-part',
    'unbacked-use',
    'no-parallelism',
    'plan-removed',
    'used-before',
    'stray-file',
    'contract-missing',
];
/** A plan may set it already, but no command tells it yet: so no message proposes it. */
const SILENT_RULES = ['contract-missing'];
function checked(code, problems) {
    return (text, context) => {
        for (const { message, hint } of problems(text))
            context.addIssue({ code: 'custom', message, params: { code, hint } });
    };
}
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/\S/, 'is empty');
const id = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_directory_js__WEBPACK_IMPORTED_MODULE_3__.ID);
const glob = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks)
    .superRefine(checked('bad-glob', (each) => (each === '' || each.length > _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks ? [] : (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblems */ .V$)(each))))
    .describe('A path or glob from the root of the repository, like "src/api/**". Put it in quotes if it begins with * { [ ! or @.');
const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(glob).max(MOST_GLOBS);
const branch = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BRANCH_CHARACTERS */ .u4)
    .superRefine(checked('bad-branch', (each) => (each === '' ? [] : (0,_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branchProblems */ .B6)(each))));
const claim = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .superRefine(checked('bad-branch', (each) => (each === '' ? [] : (0,_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimProblems */ .Lu)(each))))
    .describe('The name of a branch, or a glob with a literal first part, like "copilot/avatar-*".');
const claims = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([claim, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(claim).min(1).max(MOST_GLOBS)])
    .describe('The branch that the work is done on: a name, or a list of names and globs.');
const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1);
const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/, 'is no commit id: write all 40 digits, in lower case');
const reference = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}(?:\/[a-z0-9][a-z0-9-]{0,63})?$/, 'is neither the id of an item nor "plan/item": ids have 1 to 64 lower-case letters, digits and "-"')
    .describe('The id of an item of this plan, or "plan/item".');
const kinds = {
    any: globs.optional().describe('Files for any kind of change.'),
    create: globs.optional().describe('Files that may be created.'),
    modify: globs.optional().describe('Files that may be modified.'),
    delete: globs.optional().describe('Files that may be deleted.'),
};
const scope = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    globs.min(1),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...kinds, except: globs.optional().describe('Files taken out of all of the lists above.') })
        .meta({ minProperties: 1 }),
])
    .describe('The files that may be changed: globs by kind of change, or a list of globs for any kind.');
const constraints = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    do_not_touch: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        globs,
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            any: globs.optional().describe('Files that must not be changed in any way.'),
            create: globs.optional().describe('Files that must not be created.'),
            modify: globs.optional().describe('Files that must not be modified.'),
            delete: globs.optional().describe('Files that must not be deleted.'),
        }),
    ])
        .optional()
        .describe('Files that must stay as they are, by kind of change, or a list for any kind. Goes before the scope.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional().describe('Limits in words, one a line.'),
})
    .describe('What must not be done.');
const item = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    title: text.optional().describe('What the item is about, on one line. Default: its id.'),
    branch: claims,
    scope,
    context: text.optional().describe('All that the work needs to know and cannot see in the code.'),
    contracts: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        provides: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
                .superRefine(checked('bad-path', _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProblems */ .KV))
                .describe('The file that holds the declarations.'),
            declares: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional().describe('Signatures that others may build on, one an entry.'),
        }))
            .max(MOST_GLOBS)
            .optional()
            .describe('What others may rely on before it exists.'),
        uses: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reference).max(MOST_ITEMS).optional().describe('Items whose contracts this one builds on.'),
    })
        .optional()
        .describe('Signatures agreed on before the work begins.'),
    constraints: constraints.optional(),
    verification: text.optional().describe('The command that proves that the work is done.'),
    depends_on: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reference)
        .max(MOST_ITEMS)
        .optional()
        .describe('Items that must be finished first. Ordered items may share files.'),
    dropped: text.optional().describe('The reason, if the item was given up. It then owns nothing.'),
    merged: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ pull: number.describe('The number of the merged pull request.') }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ commit: commit.describe('The commit on the base, all 40 digits, in quotes.') }),
    ])
        .optional()
        .describe('Says that the work was done elsewhere; verified against the base.'),
})
    .describe('One unit of parallel work: one branch, one pull request, its own files.');
const integration = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    title: text.optional().describe('What the integration is about. Default: "Integrate <task>".'),
    branch: claims.optional(),
    scope: scope.optional(),
    context: text.optional().describe('All that the work needs to know and cannot see in the code.'),
    constraints: constraints.optional(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional().describe('What is to be done once all items are merged, one an entry.'),
    verification: text.optional().describe('The command that proves that everything works together.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).max(100).optional().describe('Labels of the integration issue.'),
    assignees: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).max(10).optional().describe('Logins that the integration issue is assigned to.'),
})
    .describe('The last piece of work, after all items.');
const ruleSeverities = Object.fromEntries([
    ...FIXED_RULES.map((rule) => [rule, zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error']).optional().describe('Always an error.')]),
    ...FREE_RULES.map((rule) => [rule, zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error', 'warn', 'off']).optional().describe(`Severity of "${rule}".`)]),
]);
const PLAN_FILE = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1).describe('The version of the plan format.'),
    task: text.describe('The whole task, on one line.'),
    context: text.optional().describe('What the whole task is. Every brief repeats it.'),
    base: branch
        .optional()
        .describe('The branch that the plan is open on. Default: the default branch of the repository.'),
    generated: globs
        .optional()
        .describe('Files that any item may create or modify, like lock files; made anew at integration.'),
    shared: globs.optional().describe('Files that any item may create, like changelog fragments.'),
    outsiders: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['active', 'fail', 'warn', 'ignore'])
        .optional()
        .describe('What becomes of other pull requests that touch an owned file. "active" (default): they fail while its owner is at work.'),
    admit: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        pull: number.describe('The number of the pull request.'),
        reason: text.describe('Why it is let through.'),
    }))
        .max(MOST_GLOBS)
        .optional()
        .describe('Other pull requests that are let through.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(ruleSeverities).optional().describe('Severities of the rules for this plan.'),
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(id, item)
        .meta({ minProperties: 1, maxProperties: MOST_ITEMS })
        .describe('The items, by their ids: lower-case letters, digits and "-".'),
    integration: integration.optional(),
})
    .describe('A task, split into items that are worked on in parallel.');


/***/ }),

/***/ 6380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ planIdOf),
/* harmony export */   ID: () => (/* binding */ ID),
/* harmony export */   XT: () => (/* binding */ planFileOf),
/* harmony export */   o5: () => (/* binding */ notADirectory)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);

/** Of plans and of items. `constructor` would name a property that every object has. */
const ID = /^(?!(?:constructor|integration)$)[a-z0-9][a-z0-9-]{0,63}$/;
const PLAN_NAME = /^([a-z0-9][a-z0-9-]{0,63})\.ya?ml$/;
/** The name of a file under the plan directory, relative to that directory, at whatever depth; else undefined. */
function planFileOf(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG}/`) ? path.slice(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG.length + 1) : undefined;
}
/** The id of the plan that a file of the directory holds, if its name is one. */
function planIdOf(name) {
    return PLAN_NAME.exec(name)?.[1];
}
/**
 * A file, a link or a submodule in the place of the directory: one entry without a name, which makes the set of plans
 * broken. So it is not the same as no plans, and is mended as any other broken plan is.
 */
function notADirectory({ mode, oid }) {
    return { id: `${oid}:${mode}`, files: [{ name: '', mode, oid }] };
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ pathProblems),
/* harmony export */   V$: () => (/* binding */ globProblems),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   ks: () => (/* binding */ MOST_GLOB_CHARACTERS)
/* harmony export */ });
/* unused harmony export MOST_ALTERNATIVES */
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1304);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8490);
/**
 * What a glob of a plan may not hold: what minimatch cannot match as its writer meant it, and what would let the exact
 * proof over two globs explode (measured: nested `!(…)`, many `**`, many brace alternatives).
 */



const MOST_GLOB_CHARACTERS = 512;
const MOST_ALTERNATIVES = 256;
const MOST_GLOBSTARS = 8;
const MOST_NEGATIONS = 4;
const MOST_EXTGLOB_DEPTH = 4;
/** Empty if the glob is fine. Bounded: the length is looked at before anything else. */
function globProblems(glob) {
    if (glob.trim() === '')
        return [{ message: 'the glob is empty', hint: 'remove it, or write the path of a file' }];
    if (glob.length > MOST_GLOB_CHARACTERS) {
        const message = `the glob has ${glob.length} characters, ${MOST_GLOB_CHARACTERS} are allowed`;
        return [{ message, hint: 'split it into several globs' }];
    }
    if (/[\n\r\t]/.test(glob)) {
        return [{ message: `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} holds a line break or a tab`, hint: 'write it on one line' }];
    }
    const hidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCharacter */ .g1)(glob);
    if (hidden) {
        return [{ message: `the glob holds the hidden character ${hidden.name}`, hint: 'use "?" in its place' }];
    }
    if (/^!(?!\()/.test(glob)) {
        const message = `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} begins with "!", which excludes nothing here`;
        return [{ message, hint: `take files out with a line under "scope": ${(0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptLine */ .UW)(glob)}` }];
    }
    const spelling = spellingFault(glob);
    if (spelling) {
        const fixed = corrected(glob);
        const usable = fixed !== glob && globProblems(fixed).length === 0;
        return [
            {
                message: `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} ${spelling}`,
                hint: usable ? `write ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(fixed)}` : HOW_TO_WRITE,
            },
        ];
    }
    return capProblems(glob);
}
const HOW_TO_WRITE = 'write the path from the root of the repository, with "/" between its parts';
/** Why minimatch never matches it on a path of git, which has neither empty nor dot segments. */
function spellingFault(glob) {
    if (/^[A-Za-z]:[\\/]/.test(glob))
        return 'begins with a drive letter';
    if (separatorBackslash(glob) >= 0)
        return 'holds a backslash; a path has "/" between its parts';
    if (glob.startsWith('#'))
        return 'begins with "#"';
    if (glob.startsWith('/'))
        return 'begins with "/"; paths are relative to the root of the repository';
    if (glob.endsWith('/'))
        return 'ends with "/" and matches no file';
    if (glob.includes('//'))
        return 'holds "//"';
    if (glob !== glob.trim())
        return 'begins or ends with white space';
    const segments = glob.split('/');
    if (segments.includes('.'))
        return 'holds the segment "."';
    if (segments.includes('..'))
        return 'holds the segment ".."';
    return undefined;
}
function corrected(glob) {
    let fixed = glob.trim().replace(/^[A-Za-z]:(?=[\\/])/, '');
    for (let at = separatorBackslash(fixed); at >= 0; at = separatorBackslash(fixed)) {
        fixed = `${fixed.slice(0, at)}/${fixed.slice(fixed.startsWith('\\\\', at) ? at + 2 : at + 1)}`;
    }
    const isFolder = fixed.endsWith('/');
    const segments = [];
    for (const segment of fixed.split('/')) {
        if (segment === '..') {
            // Out of the repository, or up from a segment that is no plain name: nobody knows what was meant.
            if (!/^[^*?[{(]+$/.test(segments.pop() ?? ''))
                return glob;
        }
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    fixed = segments.join('/').replace(/^#/, '\\#');
    return isFolder ? `${fixed}/**` : fixed;
}
/** The first backslash that stands for "/" and not for an escape, outside of a class; -1 if there is none. */
function separatorBackslash(glob) {
    for (let at = 0; at < glob.length; at++) {
        if (glob[at] === '[')
            at = endOfClass(glob, at);
        if (glob[at] !== '\\')
            continue;
        const next = glob[at + 1];
        if (next === undefined || next === '\\' || /[\p{L}\p{N}_./]/u.test(next))
            return at;
        at++;
    }
    return -1;
}
/** The index of the bracket that closes the class; that of the opening one if it is none. */
function endOfClass(glob, open) {
    let at = open + 1;
    if (glob[at] === '!' || glob[at] === '^')
        at++;
    if (glob[at] === ']')
        at++;
    for (; at < glob.length && glob[at] !== '/'; at++) {
        if (glob[at] === '\\')
            at++;
        else if (glob.startsWith('[:', at))
            at = Math.max(at, glob.indexOf(':]', at + 2) + 1);
        else if (glob[at] === ']')
            return at;
    }
    return open;
}
function capProblems(glob) {
    if (/\.\.-?0+\}/.test(glob) && /\{[^{},]*\.\.[^{},]*\.\.-?0+\}/.test(glob)) {
        return [{ message: `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} has a range that goes in steps of 0`, hint: 'remove the step' }];
    }
    const rows = (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob, { braceExpandMax: MOST_ALTERNATIVES + 1 });
    if (rows.length > MOST_ALTERNATIVES) {
        const message = `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} stands for more than ${MOST_ALTERNATIVES} alternatives`;
        return [{ message, hint: 'use a wildcard, or several globs with fewer braces' }];
    }
    for (const row of rows) {
        const spelling = row === '' ? 'is empty' : spellingFault(row);
        if (spelling && row !== glob) {
            const message = `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} stands for ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(row)} too, which ${spelling}`;
            return [{ message, hint: 'write one glob for each meaning' }];
        }
        const problem = rowProblem(glob, row);
        if (problem)
            return [problem];
    }
    return [];
}
function rowProblem(glob, row) {
    const about = (message, hint) => ({ message: `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} ${message}`, hint });
    let globstars = 0;
    let negations = 0;
    const open = [];
    for (let at = 0; at < row.length; at++) {
        const character = row.charAt(at);
        if (character === '\\')
            at++;
        else if (character === '[') {
            const end = endOfClass(row, at);
            if (end === at)
                return about('does not close "["', `add the "]", or write "\\[" for a plain bracket`);
            at = end;
        }
        else if ('!@+?*'.includes(character) && row[at + 1] === '(') {
            if (character === '!') {
                negations++;
                if (open.length > 0)
                    return about('has a "!(…)" inside another group', 'write "!(…)" only outside of other groups');
            }
            if (open.includes('!'))
                return about('has a group inside a "!(…)"', 'put only plain text, wildcards and "|" into "!(…)"');
            open.push(character);
            if (open.length > MOST_EXTGLOB_DEPTH)
                return about(`has groups more than ${MOST_EXTGLOB_DEPTH} deep`, 'use several globs');
            at++;
        }
        else if (character === ')' && open.length > 0)
            open.pop();
        else if (character === '/' && open.length > 0) {
            return about(`has a "/" inside "${open[0]}(…)", where it cannot match`, 'use braces, "{a/b,c}", or several globs');
        }
        else if (character === '*' && row[at + 1] === '*' && row[at + 2] !== '(') {
            globstars++;
            while (row[at + 1] === '*' && row[at + 2] !== '(')
                at++;
        }
    }
    if (open.length > 0)
        return about(`does not close "${open[0]}("`, `add the ")", or write "\\(" for a plain bracket`);
    if (globstars > MOST_GLOBSTARS)
        return about(`has ${globstars} "**", ${MOST_GLOBSTARS} are allowed`, 'use fewer, or several globs');
    if (negations > MOST_NEGATIONS)
        return about(`has ${negations} "!(…)", ${MOST_NEGATIONS} are allowed`, 'use "except", or several globs');
    return undefined;
}
/** A path of the repository, as itself: brackets and stars are plain characters in it. */
function pathProblems(path) {
    if (path.trim() === '')
        return [{ message: 'the path is empty', hint: 'write the path of a file' }];
    const isHidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCharacter */ .g1)(path) !== undefined || /[\n\r\t]/.test(path);
    const spelling = isHidden ? 'holds a hidden character' : spellingFault(path.replace(/^#/, ''));
    if (!spelling)
        return [];
    const fixed = corrected(path);
    return [
        {
            message: `the path ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(path)} ${spelling}`,
            hint: fixed === path ? HOW_TO_WRITE : `write ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(fixed)}`,
        },
    ];
}
/** A glob that matches the path; nothing else, but for characters that a plan cannot hold and paths too long for one. */
function globOf(path) {
    const segments = path.split('/');
    const whole = withEdges(segments.map(escaped).join('/')).replace(/^([A-Za-z]):\//, '[$1]:/');
    if (whole.length <= MOST_GLOB_CHARACTERS)
        return whole;
    const parents = segments.slice(0, -1);
    while (parents.length > 0) {
        const glob = `${withEdges(parents.map(escaped).join('/'))}/**`;
        if (glob.length <= MOST_GLOB_CHARACTERS)
            return glob;
        parents.pop();
    }
    return `${withEdges(escaped(path.slice(0, 100)))}*${segments.length > 1 ? '/**' : ''}`;
}
/** White space at an edge of a glob is refused, as a slip; so it is written as a class. */
function withEdges(glob) {
    return glob.replace(/^\s|\s$/g, '[$&]');
}
function escaped(segment) {
    return segment
        .replace(/[?*()[\]{}\\]/g, (character) => (character === '\\' ? '[\\\\]' : `\\${character}`))
        .replace(/^[!#]/, '\\$&')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFD]/gu, '?')
        .replace(/^ (?= *$)/, '[ ]');
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ PLAN_DIRECTORY),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** A plan as the rest of the program sees it: checked, with every default filled in. Made by `read.ts`. */
const CHANGE_KINDS = ['create', 'modify', 'delete'];
/** The directory that holds the plans, from the repository's root. */
const PLAN_DIRECTORY = '.github/parallel-work';
/** `plan/item`: unique among all plans, since neither id holds a slash. */
function keyOf(ref) {
    return `${ref.plan}/${ref.item}`;
}
/** The items of a plan with its integration last. */
function itemsOf(plan) {
    return plan.integration ? [...plan.items, plan.integration] : plan.items;
}


/***/ }),

/***/ 1304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ quotingFault),
/* harmony export */   UW: () => (/* binding */ exceptLine),
/* harmony export */   tW: () => (/* binding */ sameLine)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8490);
/** Globs that YAML reads as something else: `*.ts` is an alias, `!x` a tag, `{a,b}/**` a map with rubbish after it. */

/** What YAML sees in the first character of a text that is not in quotes. */
const SEEN_AS = {
    '*': 'an alias',
    '&': 'an anchor',
    '!': 'a tag',
    '{': 'a map',
    '[': 'a list',
    '@': 'a reserved character',
    '`': 'a reserved character',
    '%': 'a directive',
    '|': 'a block of text',
    '>': 'a block of text',
};
function sameLine(text, left, right) {
    const [from, to] = left < right ? [left, right] : [right, left];
    return !text.slice(from, to).includes('\n');
}
/** The fault of the value that stands around the offset, if it looks like a glob that lacks quotes. */
function quotingFault(text, offset) {
    const value = valueAround(text, offset);
    if (!value)
        return undefined;
    const { raw, from, seen } = value;
    const place = { from, to: from + raw.length };
    if (raw.startsWith('!') && !raw.startsWith('!(')) {
        const message = `YAML takes ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(raw)} for ${seen}, and a scope has no globs that begin with "!"`;
        return {
            code: 'yaml-quote',
            message,
            hint: `take files out with a line under "scope": ${exceptLine(raw)}`,
            ...place,
        };
    }
    const message = `YAML takes ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(raw)} for ${seen}`;
    return { code: 'yaml-quote', message, hint: `put the glob in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(raw)}`, ...place };
}
/** `!src/x` → `except: ["src/x"]`. */
function exceptLine(glob) {
    return `except: [${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(glob.replace(/^!+/, ''))}]`;
}
function looksLikeGlob(raw) {
    if (raw.startsWith('*'))
        return /^\*\S*$/.test(raw) && !/^\*[\w-]+$/.test(raw);
    if (raw.startsWith('!'))
        return /^![^!\s]\S*$/.test(raw);
    if (raw.startsWith('&'))
        return raw.includes('/');
    if (/^[{[]/.test(raw))
        return /^[{[][^\s:]*[}\]][^\s,:}\]]/.test(raw);
    return /^[@`%|>]\S+$/.test(raw);
}
/** The innermost text after a dash, a "key: " or in the bracket of a list, up to where it ends for the eye. */
function valueAround(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = text.indexOf('\n', offset);
    const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).slice(0, 2000);
    let best;
    for (const start of line.matchAll(/(?:^[ \t]*(?:-[ \t]+)+|:[ \t]+|[[,{][ \t]*)(?=\S)/g)) {
        const column = start.index + start[0].length;
        if (lineStart + column > offset)
            break;
        const inFlow = /[[{]/.test(line.slice(0, column));
        const raw = cutValue(line.slice(column), inFlow);
        if (offset > lineStart + column + raw.length)
            continue;
        const from = lineStart + column;
        const seen = SEEN_AS[raw.charAt(0)];
        if (seen && looksLikeGlob(raw))
            best = { raw, from, seen };
        else if (inFlow && /^[^\s"'[{:,]+[[{][^\s:]*[\]}]/.test(raw))
            best = { raw, from, seen: 'two values' };
    }
    return best;
}
function cutValue(rest, inFlow) {
    const value = rest.replace(/[ \t]+#.*$/, '').trimEnd();
    if (!inFlow)
        return value;
    let depth = 0;
    for (let at = 0; at < value.length; at++) {
        const character = value.charAt(at);
        if ('([{'.includes(character))
            depth++;
        else if (')]}'.includes(character) && depth > 0)
            depth--;
        else if (depth === 0 && ',]}'.includes(character))
            return value.slice(0, at).trimEnd();
    }
    return value;
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  x: () => (/* binding */ readPlans)
});

// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/plan/nearest.js
var nearest = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
;// CONCATENATED MODULE: ./lib/core/plan/references.js
/** What plans say of each other: unknown items, and dependencies that go round in circles. */



/** `item` or `plan/item`. */
function referenceOf(written, plan) {
    const slash = written.indexOf('/');
    return slash < 0 ? { plan, item: written } : { plan: written.slice(0, slash), item: written.slice(slash + 1) };
}
/** References to nothing and to oneself. With `own`, only those within a plan; without, only those to other plans. */
function referenceFaults(known, which) {
    const plans = new Map(known.outlines.map((outline) => [outline.plan, new Set(outline.items.map(({ item }) => item))]));
    return known.outlines.flatMap((outline) => outline.items.flatMap((item) => [...item.dependsOn, ...item.uses].flatMap((reference) => {
        if ((reference.plan === outline.plan) !== (which === 'own'))
            return [];
        const fault = faultOf(reference, outline, item, plans, known);
        return fault
            ? [{ ...fault, from: reference.from, to: reference.to, path: outline.path, paths: [outline.path] }]
            : [];
    })));
}
function faultOf(reference, outline, { item }, plans, known) {
    const name = (0,plan_source/* quotedText */.w0)(reference.written);
    if (reference.plan === outline.plan && reference.item === item) {
        return { code: 'self-reference', message: `item ${(0,plan_source/* quotedText */.w0)(item)} refers to itself`, hint: `remove ${name}` };
    }
    const items = plans.get(reference.plan);
    if (items?.has(reference.item) || known.unread.has(reference.plan))
        return undefined;
    const code = 'unknown-reference';
    if (items) {
        const meant = (0,nearest/* nearest */.p)(reference.item, [...items].filter((each) => each !== item));
        const owner = reference.plan === outline.plan ? 'this plan' : `plan ${(0,plan_source/* quotedText */.w0)(reference.plan)}`;
        const message = `item ${(0,plan_source/* quotedText */.w0)(item)} refers to ${name}, but ${owner} has no item ${(0,plan_source/* quotedText */.w0)(reference.item)}`;
        return { code, message, hint: meant ? `did you mean "${meant}"?` : 'name an item that exists, or remove it' };
    }
    const base = known.inert.get(reference.plan);
    if (base !== undefined) {
        const message = `item ${(0,plan_source/* quotedText */.w0)(item)} refers to ${name}, but plan ${(0,plan_source/* quotedText */.w0)(reference.plan)} is open on the branch ${(0,plan_source/* quotedText */.w0)(base)}, not here`;
        return { code, message, hint: 'refer only to plans that are open on the same branch' };
    }
    const meant = (0,nearest/* nearest */.p)(reference.plan, [...plans.keys()].filter((each) => each !== outline.plan));
    const message = `item ${(0,plan_source/* quotedText */.w0)(item)} refers to ${name}, but there is no plan ${(0,plan_source/* quotedText */.w0)(reference.plan)}`;
    return {
        code,
        message,
        hint: meant ? `did you mean "${meant}/${reference.item}"?` : 'name an item that exists, or remove it',
    };
}
/** One fault for each circle, at its first item in the order of the files. Circles that share an item are told one at a time. */
function cycleFaults(outlines) {
    const nodes = new Map();
    for (const outline of outlines) {
        const others = outline.items
            .filter(({ item }) => item !== 'integration')
            .map(({ item }) => (0,plan/* keyOf */.TN)({ plan: outline.plan, item }));
        for (const item of outline.items) {
            const self = (0,plan/* keyOf */.TN)({ plan: outline.plan, item: item.item });
            const next = item.item === 'integration' ? others : item.dependsOn.map(plan/* keyOf */.TN).filter((key) => key !== self);
            nodes.set(self, { outline, item, next });
        }
    }
    const faults = [];
    const left = new Set(nodes.keys());
    dropEnds(left, nodes);
    while (left.size > 0) {
        const cycle = cycleIn(left, nodes);
        // The integration's edges are not written anywhere: begin at an item that names the next one.
        const order = [...nodes.keys()];
        const start = cycle
            .filter((key) => nodes.get(key)?.item.item !== 'integration')
            .sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];
        const at = start === undefined ? 0 : cycle.indexOf(start);
        const turned = [...cycle.slice(at), ...cycle.slice(0, at)];
        const first = nodes.get(turned[0] ?? '');
        if (first) {
            const place = first.item.dependsOn.find((each) => (0,plan/* keyOf */.TN)(each) === turned[1]) ?? { from: 0, to: 1 };
            const isOnePlan = turned.every((key) => nodes.get(key)?.outline === first.outline);
            const names = [...turned, turned[0] ?? ''].map((key) => (isOnePlan ? (nodes.get(key)?.item.item ?? key) : key));
            const shownNames = names.length > 12 ? [...names.slice(0, 10), '…', ...names.slice(-1)] : names;
            faults.push({
                code: 'cycle',
                message: `the dependencies go round in a circle: ${shownNames.join(' → ')}`,
                hint: 'remove one of these dependencies; the integration depends on every item of its plan',
                from: place.from,
                to: place.to,
                path: first.outline.path,
                paths: [...new Set(turned.map((key) => nodes.get(key)?.outline.path ?? first.outline.path))],
            });
        }
        for (const key of cycle)
            left.delete(key);
        dropEnds(left, nodes);
    }
    return faults;
}
/** Takes away, again and again, what depends on nothing that is left: circles and what leads into them remain. */
function dropEnds(left, nodes) {
    const dependents = new Map();
    const open = new Map();
    for (const key of left) {
        const next = new Set((nodes.get(key)?.next ?? []).filter((each) => left.has(each)));
        open.set(key, next.size);
        for (const each of next)
            dependents.set(each, [...(dependents.get(each) ?? []), key]);
    }
    const ends = [...left].filter((key) => open.get(key) === 0);
    for (let key = ends.pop(); key !== undefined; key = ends.pop()) {
        left.delete(key);
        for (const dependent of dependents.get(key) ?? []) {
            const count = (open.get(dependent) ?? 0) - 1;
            open.set(dependent, count);
            if (count === 0)
                ends.push(dependent);
        }
    }
}
/** Everything left leads somewhere that is left: whoever walks on comes by the same place twice. */
function cycleIn(left, nodes) {
    const walked = [];
    const seen = new Map();
    let key = [...left][0];
    while (key !== undefined && !seen.has(key)) {
        seen.set(key, walked.length);
        walked.push(key);
        key = nodes.get(key)?.next.find((each) => left.has(each));
    }
    return walked.slice(key === undefined ? 0 : seen.get(key));
}

;// CONCATENATED MODULE: ./lib/core/plan/build.js

const NOTHING = { any: [], create: [], modify: [], delete: [] };
function buildPlan({ id, path, text, order, content, locate }) {
    const items = order.flatMap((item) => {
        const each = content.items[item];
        return each ? [buildItem(id, item, each)] : [];
    });
    return {
        id,
        path,
        text,
        task: oneLine(content.task),
        ...(content.context !== undefined && { context: content.context }),
        ...(content.base !== undefined && { base: content.base }),
        generated: content.generated ?? [],
        shared: content.shared ?? [],
        outsiders: content.outsiders ?? 'active',
        admit: content.admit ?? [],
        rules: severities(content.rules ?? {}),
        items,
        ...(content.integration && { integration: buildIntegration(id, content, items) }),
        locate,
    };
}
function buildItem(plan, item, content) {
    const { context, verification, dropped, merged } = content;
    return {
        plan,
        item,
        title: oneLine(content.title ?? item),
        branches: typeof content.branch === 'string' ? [content.branch] : content.branch,
        scope: buildScope(content.scope),
        ...(context !== undefined && { context }),
        provides: (content.contracts?.provides ?? []).map((each) => ({ path: each.path, declares: each.declares ?? [] })),
        uses: (content.contracts?.uses ?? []).map((each) => referenceOf(each, plan)),
        doNotTouch: byKind(content.constraints?.do_not_touch),
        notes: content.constraints?.notes ?? [],
        ...(verification !== undefined && { verification }),
        dependsOn: (content.depends_on ?? []).map((each) => referenceOf(each, plan)),
        ...(dropped !== undefined && { dropped }),
        ...(merged && { merged }),
        isIntegration: false,
    };
}
function buildIntegration(plan, file, items) {
    const content = file.integration ?? {};
    const branches = content.branch ?? [];
    return {
        plan,
        item: 'integration',
        title: oneLine(content.title ?? `Integrate ${file.task}`),
        branches: typeof branches === 'string' ? [branches] : branches,
        scope: buildScope(content.scope),
        ...(content.context !== undefined && { context: content.context }),
        provides: [],
        uses: [],
        doNotTouch: byKind(content.constraints?.do_not_touch),
        notes: content.constraints?.notes ?? [],
        ...(content.verification !== undefined && { verification: content.verification }),
        dependsOn: items.map(({ item }) => ({ plan, item })),
        isIntegration: true,
        tasks: content.tasks ?? [],
        labels: content.labels ?? [],
        assignees: content.assignees ?? [],
    };
}
function buildScope(content) {
    if (content === undefined || Array.isArray(content))
        return { ...byKind(content), except: [] };
    return { ...byKind(content), except: content.except ?? [] };
}
function byKind(content) {
    if (content === undefined)
        return NOTHING;
    if (isList(content))
        return { ...NOTHING, any: content };
    return {
        any: content.any ?? [],
        create: content.create ?? [],
        modify: content.modify ?? [],
        delete: content.delete ?? [],
    };
}
function isList(content) {
    return Array.isArray(content);
}
function severities(rules) {
    const entries = Object.entries(rules).flatMap(([rule, severity]) => severity === undefined ? [] : [[rule, severity]]);
    return Object.fromEntries(entries);
}
/** Titles go into one line of an issue or a table, however YAML folded them. */
function oneLine(text) {
    return text.trim().replace(/\s+/g, ' ');
}

// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/core/plan/wording.js
/** What the definition finds wrong, in words: which part, what it must be, what it is, and what to do. */




/** More are no help, and finding the nearest word for each takes its time. */
const MOST_ISSUES = 200;
function objectionsOf(issues, value, asWritten) {
    return issues.slice(0, MOST_ISSUES).flatMap((issue) => objections(issue, [], value, asWritten));
}
function objections(issue, above, root, asWritten) {
    const keys = [...above, ...issue.path.filter((key) => typeof key !== 'symbol')];
    const name = keyName(keys);
    const about = (code, message, hint) => [
        { keys, of: 'value', code, message, hint },
    ];
    const value = valueAt(root, keys);
    switch (issue.code) {
        case 'custom':
            return about(String(issue.params?.['code'] ?? 'bad-value'), issue.message, String(issue.params?.['hint'] ?? ''));
        case 'unrecognized_keys':
            return issue.keys.slice(0, MOST_ISSUES).map((key) => unknownKey([...keys, key], key, knownKeys(definition/* PLAN_FILE */.VI, keys)));
        case 'invalid_union':
            return bestBranch(issue.errors).flatMap((each) => objections(each, keys, root, asWritten));
        case 'invalid_key': {
            const key = String(keys.at(-1) ?? '');
            const message = `${(0,plan_source/* quotedText */.w0)(key)} cannot be the id of an item`;
            const hint = key === 'integration'
                ? 'the integration has its own key, beside "items"'
                : 'an id has 1 to 64 lower-case letters, digits and "-", and begins with no "-"';
            return [{ keys, of: 'key', code: 'bad-id', message, hint }];
        }
        case 'invalid_value':
            if (value === undefined)
                return missing(keys, root);
            return wrongValue(keys, name, value, issue.values.map(String), asWritten);
        case 'invalid_type':
            if (value === undefined && keys.length > 0)
                return missing(keys, root);
            return wrongType(keys, name, WORDS[issue.expected] ?? issue.expected, value, asWritten);
        case 'invalid_format': {
            const written = typeof value === 'string' && value.trim() !== '' ? ` ${(0,plan_source/* quotedText */.w0)(value)}` : '';
            const [what, hint] = issue.message.split(': ', 2);
            return about('bad-value', `${name}${written} ${what}`, hint ?? 'write it out, or remove the key');
        }
        case 'too_small':
            if (issue.origin === 'array')
                return about('empty', `${name} is an empty list`, 'write at least one entry');
            if (issue.origin === 'string')
                return about('empty', `${name} is empty`, 'write it out, or remove it');
            return about('bad-value', `${name} must be at least ${issue.minimum}`, 'write a number that GitHub gives');
        case 'too_big': {
            const unit = issue.origin === 'string' ? 'characters' : 'entries';
            const size = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
            if (size === undefined)
                return about('bad-value', `${name} is too large`, `write at most ${issue.maximum}`);
            return about('too-many', `${name} has ${size} ${unit}, ${issue.maximum} are allowed`, 'split it');
        }
        default:
            return about('bad-value', `${name} is not valid: ${issue.message}`, 'see the documentation of the plan file');
    }
}
const WORDS = {
    string: 'text',
    array: 'a list',
    object: 'a map of keys',
    record: 'a map of keys',
    int: 'a whole number',
    number: 'a whole number',
};
/** `items.profile-api.scope[0]`, quoted. */
function keyName(keys) {
    if (keys.length === 0)
        return 'the plan';
    const dotted = keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`));
    return (0,plan_source/* quotedText */.w0)(dotted.join(''));
}
function valueAt(root, keys) {
    return keys.reduce((at, key) => {
        if (Array.isArray(at))
            return typeof key === 'number' ? at[key] : undefined;
        return typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined;
    }, root);
}
function missing(keys, root) {
    const key = String(keys.at(-1));
    const around = keys.slice(0, -1);
    const where = around.length === 0 ? 'the plan' : keyName(around);
    const misspelt = valueAt(root, around);
    const present = typeof misspelt === 'object' && misspelt !== null ? Object.keys(misspelt) : [];
    const known = knownKeys(definition/* PLAN_FILE */.VI, around);
    const meant = (0,nearest/* nearest */.p)(key, present.filter((each) => !known.includes(each)));
    const hint = meant ? `${(0,plan_source/* quotedText */.w0)(meant)} may be meant: write ${(0,plan_source/* quotedText */.w0)(key)}` : `add "${key}:"`;
    return [{ keys, of: 'value', code: 'missing-key', message: `${(0,plan_source/* quotedText */.w0)(key)} is missing in ${where}`, hint }];
}
function wrongType(keys, name, wanted, value, asWritten) {
    const written = asWritten(keys);
    if (keys.length === 0) {
        const message = `the file holds no plan, but ${value === null ? 'nothing' : describe(value)}`;
        const hint = 'a plan begins with "version: 1", and has "task" and "items"';
        return [{ keys, of: 'value', code: 'no-plan', message, hint }];
    }
    const isPlain = typeof value === 'number' || typeof value === 'boolean' || value === null;
    const found = value === null && !written ? 'it is empty' : `it is ${describe(value)}${isPlain && written ? `, ${written}` : ''}`;
    const hint = !isPlain
        ? `write ${wanted}`
        : !written
            ? 'write a value, or remove it; text that begins with "#" needs quotes'
            : value === null
                ? 'write a value, or remove it; if it is text, put it in quotes'
                : wanted === 'text'
                    ? `put it in quotes: ${(0,plan_source/* quotedText */.w0)(written)}`
                    : `write ${wanted}`;
    return [{ keys, of: 'value', code: 'wrong-type', message: `${name} must be ${wanted}, but ${found}`, hint }];
}
function wrongValue(keys, name, value, allowed, asWritten) {
    const written = typeof value === 'string' ? value : (asWritten(keys) ?? '');
    const meant = (0,nearest/* nearest */.p)(written, allowed);
    const list = allowed.map((each) => `"${each}"`).join(', ');
    const message = `${name} cannot be ${(0,plan_source/* quotedText */.w0)(written)}`;
    const only = keys[0] === 'rules' && allowed.length === 1 ? '; this rule cannot be lowered' : '';
    return [
        {
            keys,
            of: 'value',
            code: 'bad-value',
            message: `${message}${only}`,
            hint: meant ? `did you mean "${meant}"? allowed: ${list}` : `allowed: ${list}`,
        },
    ];
}
function unknownKey(keys, key, known) {
    const around = keys.slice(0, -1);
    const isRule = around.length === 1 && around[0] === 'rules';
    const told = isRule ? known.filter((each) => !definition/* SILENT_RULES */.yk.includes(each)) : known;
    const meant = (0,nearest/* nearest */.p)(key, told);
    const list = told.map((each) => `"${each}"`).join(', ');
    const where = around.length === 0 ? 'the plan' : keyName(around);
    return {
        keys,
        of: 'key',
        code: isRule ? 'unknown-rule' : 'unknown-key',
        message: isRule ? `there is no rule ${(0,plan_source/* quotedText */.w0)(key)}` : `there is no key ${(0,plan_source/* quotedText */.w0)(key)} in ${where}`,
        hint: meant ? `did you mean "${meant}"?` : `known: ${list}`,
    };
}
function describe(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map of keys';
    if (typeof value === 'string')
        return 'text';
    return typeof value === 'boolean' ? 'a boolean' : 'a number';
}
/** Of a part with several forms, the problems of the form that was meant: the one whose type fits, else with the fewest. */
function bestBranch(branches) {
    const fitting = branches.filter((issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0));
    const weight = (issues) => issues.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? each.keys.length : 1), 0);
    return [...(fitting.length > 0 ? fitting : branches)].sort((left, right) => weight(left) - weight(right))[0] ?? [];
}
/** The keys that the definition knows at a place. */
function knownKeys(schema, keys) {
    if (schema instanceof schemas/* ZodOptional */.IiU)
        return knownKeys(schema.unwrap(), keys);
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap((option) => knownKeys(option, keys));
    const [key, ...rest] = keys;
    if (schema instanceof schemas/* ZodObject */.bvH) {
        return key === undefined ? Object.keys(schema.shape) : knownKeys(schema.shape[String(key)], rest);
    }
    if (key === undefined)
        return [];
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return knownKeys(schema.valueType, rest);
    return schema instanceof schemas/* ZodArray */.naA ? knownKeys(schema.element, rest) : [];
}

// EXTERNAL MODULE: ./lib/core/plan/yaml.js + 1 modules
var yaml = __webpack_require__(6267);
// EXTERNAL MODULE: ./lib/core/plan/yaml-parts.js
var yaml_parts = __webpack_require__(9407);
;// CONCATENATED MODULE: ./lib/core/plan/parse.js








const MOST_BYTES = 512 * 1024;
/** A file can be wrong in every line: nobody reads that. */
const MOST_PROBLEMS = 100;
/** Wrong references and circles within a plan. */
function ownFaults(outline) {
    const known = { outlines: [outline], inert: new Map(), unread: new Set() };
    return [...referenceFaults(known, 'own'), ...cycleFaults([outline])];
}
/** In the order of the file, each place and sentence once, at most a hundred. */
function problemsOf(source, faults) {
    const sorted = [...faults].sort((left, right) => left.from - right.from || left.to - right.to);
    const distinct = sorted.filter((fault, index) => !sorted
        .slice(Math.max(0, index - 8), index)
        .some((each) => each.from === fault.from && each.message === fault.message));
    const told = distinct.slice(0, MOST_PROBLEMS).map((fault) => (0,plan_source/* problemOf */.Zw)(source, fault));
    if (distinct.length === told.length)
        return told;
    const message = `${(0,plan_source/* quotedText */.w0)(source.path)} has more problems than these`;
    return [...told, { code: 'more-problems', message, hint: 'mend these first' }];
}
function parsePlan(file) {
    const source = (0,plan_source/* sourceOf */.vz)(file.path, file.text);
    const unreadable = unreadableFault(source);
    if (unreadable)
        return { source, faults: [unreadable], base: null };
    const nameFaults = nameFault(file.path);
    const reading = (0,yaml/* readYaml */.g)(source.text);
    const faults = [...nameFaults, ...hiddenFaults(source), ...reading.faults];
    if (!reading.document)
        return { source, faults, base: null };
    const { value, part } = reading.document;
    const keys = isMap(value) ? value : {};
    const base = baseOf(keys, part, reading);
    if (!reading.whole)
        return { source, faults, base };
    const version = keys['version'];
    if (version !== undefined && version !== 1) {
        const { from, to } = (0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(part, ['version']).part);
        const message = `the version of the plan format must be 1, but it is ${(0,plan_source/* quotedText */.w0)(source.text.slice(from, to))}`;
        const hint = 'write "version: 1", or use a release of parallel-work that knows this version';
        return { source, faults: [...faults, { code: 'bad-version', message, hint, from, to }], base };
    }
    const result = definition/* PLAN_FILE */.VI.safeParse(value);
    if (!result.success)
        faults.push(...contentFaults(source, value, part, result.error.issues, reading.mended));
    faults.push(...sizeFaults(value, part));
    const id = (0,directory/* planIdOf */.C3)((0,directory/* planFileOf */.XT)(file.path) ?? file.path) ?? '';
    const outline = outlineOf(file.path, id, keys, part);
    if (faults.length > 0 || !result.success)
        return { source, faults, outline, base };
    const locate = (path) => (0,plan_source/* positionAt */.t$)(source, (0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(part, path).part).from);
    return {
        source,
        faults,
        outline,
        base,
        plan: buildPlan({
            id,
            path: file.path,
            text: file.text,
            order: namesIn(part, 'items'),
            content: result.data,
            locate,
        }),
    };
}
/** What the definition says, but not of lines whose syntax was mended, nor of what was refused already. */
function contentFaults(source, value, root, issues, mended) {
    const asWritten = (keys) => {
        const { part, found } = (0,yaml_parts/* partAt */.l0)(root, keys);
        return found ? source.text.slice(part.from, part.to).trim().slice(0, 200) : undefined;
    };
    const lines = new Set(mended.map((offset) => (0,plan_source/* positionAt */.t$)(source, offset).line));
    return objectionsOf(issues, value, asWritten).flatMap((objection) => {
        const { part } = (0,yaml_parts/* partAt */.l0)(root, objection.keys);
        if (part.kind === 'refused')
            return [];
        const { from, to } = objection.of === 'key' ? (part.key ?? part) : (0,yaml_parts/* spanOf */.ee)(part);
        if (lines.has((0,plan_source/* positionAt */.t$)(source, from).line) && objection.code !== 'missing-key')
            return [];
        return [
            { code: objection.code, message: objection.message, hint: objection.hint, from, to: Math.max(to, from + 1) },
        ];
    });
}
/** What the definition cannot say: how many items, and that a scope allows something. */
function sizeFaults(value, root) {
    if (!isMap(value))
        return [];
    const faults = [];
    const items = value['items'];
    if (isMap(items)) {
        const count = Object.keys(items).length;
        const place = (0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, ['items']).part);
        if (count === 0)
            faults.push({ code: 'empty', message: '"items" is empty', hint: 'write at least one item', ...place });
        if (count > definition/* MOST_ITEMS */.x_) {
            const message = `"items" has ${count} entries, ${definition/* MOST_ITEMS */.x_} are allowed`;
            faults.push({ code: 'too-many', message, hint: 'split the task into several plans', ...place });
        }
    }
    const owners = isMap(items) ? Object.keys(items).map((id) => ['items', id]) : [];
    for (const keys of [...owners, ['integration']]) {
        const owner = keys.reduce((at, key) => (isMap(at) ? at[key] : undefined), value);
        const scope = isMap(owner) ? owner['scope'] : undefined;
        if (!isMap(scope))
            continue;
        const lists = ['any', 'create', 'modify', 'delete'].map((kind) => scope[kind]);
        if (lists.some((list) => list !== undefined && !(Array.isArray(list) && list.length === 0)))
            continue;
        if (Object.keys(scope).some((key) => !['any', 'create', 'modify', 'delete', 'except'].includes(key)))
            continue;
        const message = `the scope of ${keys.length === 1 ? 'the integration' : `item ${(0,plan_source/* quotedText */.w0)(keys[1] ?? '')}`} allows nothing`;
        const hint = 'name at least one file under "create", "modify", "delete" or "any"';
        faults.push({ code: 'empty-scope', message, hint, ...(0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, [...keys, 'scope']).part) });
    }
    return faults;
}
function nameFault(path) {
    const name = (0,directory/* planFileOf */.XT)(path) ?? path.slice(path.lastIndexOf('/') + 1);
    if ((0,directory/* planIdOf */.C3)(name) !== undefined)
        return [];
    const message = `${(0,plan_source/* quotedText */.w0)(name)} is no name for a plan file`;
    const hint = 'call it by an id of 1 to 64 lower-case letters, digits and "-", ending in ".yml": "profile.yml"';
    return [{ code: 'file-name', message, hint, from: 0, to: 1 }];
}
/** What is no text of ours at all: nothing else is worth a look. */
function unreadableFault(source) {
    const { text } = source;
    const fault = (code, message, hint, from = 0) => ({
        code,
        message,
        hint,
        from,
        to: from + 1,
    });
    if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES) {
        return fault('too-big', `the file is larger than ${MOST_BYTES / 1024} KiB`, 'split the task into several plans');
    }
    if (text.startsWith('version https://git-lfs.github.com/spec/')) {
        return fault('not-a-file', 'the file is a Git LFS pointer, not a plan', 'take plan files out of LFS in ".gitattributes"');
    }
    const broken = /[\0\uFFFD\p{Cs}]/u.exec(text);
    if (!broken)
        return undefined;
    const name = (0,plan_source/* codePointName */.R8)(broken[0]);
    return fault('not-text', `the file is no UTF-8 text: it holds ${name}`, 'save it as UTF-8', broken.index);
}
function hiddenFaults({ text }) {
    const faults = [];
    for (let at = 0; faults.length < 20;) {
        const hidden = (0,plan_source/* hiddenCharacter */.g1)(text.slice(at));
        if (!hidden)
            break;
        const from = at + hidden.offset;
        const message = `the file holds the hidden character ${hidden.name}`;
        const hint = 'remove it: it can make a reader see another text than the program';
        faults.push({ code: 'hidden-character', message, hint, from, to: from + 1 });
        at = from + 1;
    }
    return faults;
}
/** Where the file is broken, `base:` counts only if it stands before the first fault, and there once. */
function baseOf(keys, root, reading) {
    const base = keys['base'];
    const isTwice = reading.faults.some(({ code }) => code === 'yaml-duplicate-key' || code === 'yaml-documents');
    if (isTwice || (base !== undefined && typeof base !== 'string'))
        return null;
    if (reading.whole)
        return base;
    const first = Math.min(...reading.faults.map(({ from }) => from));
    const { part, found } = (0,yaml_parts/* partAt */.l0)(root, ['base']);
    return found && part.to < first ? base : null;
}
function outlineOf(path, plan, keys, root) {
    const references = (list, at) => Array.isArray(list)
        ? list.flatMap((written, index) => {
            if (typeof written !== 'string' || written === '')
                return [];
            const { from, to } = (0,yaml_parts/* partAt */.l0)(root, [...at, index]).part;
            return [{ ...referenceOf(written, plan), written, from, to }];
        })
        : [];
    const items = isMap(keys['items']) ? keys['items'] : {};
    const outlined = namesIn(root, 'items').map((item) => {
        const content = items[item];
        const contracts = isMap(content) ? content['contracts'] : undefined;
        return {
            item,
            dependsOn: references(isMap(content) ? content['depends_on'] : [], ['items', item, 'depends_on']),
            uses: references(isMap(contracts) ? contracts['uses'] : [], ['items', item, 'contracts', 'uses']),
        };
    });
    if (keys['integration'] === undefined)
        return { plan, path, items: outlined };
    return {
        plan,
        path,
        items: [...outlined.filter(({ item }) => item !== 'integration'), { item: 'integration', dependsOn: [], uses: [] }],
    };
}
/** In the order of the file, which an object does not keep for names like "2024". */
function namesIn(root, key) {
    return [...(0,yaml_parts/* partAt */.l0)(root, [key]).part.parts.keys()].filter((name) => typeof name === 'string');
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/core/plan/read.js
/** Reads plan files: one alone, or the directory at one revision with the plans that are open on a branch. */





/** One file alone: references to other plans are not looked at. */
function readPlan(file) {
    const parsed = parsePlan(file);
    const own = parsed.outline ? ownFaults(parsed.outline) : [];
    const problems = problemsOf(parsed.source, [...parsed.faults, ...own]);
    return problems.length === 0 && parsed.plan ? { plan: parsed.plan, problems } : { problems };
}
/**
 * @param tree the directory, or nothing where there is none
 * @param on the branch that is guarded, and the one that plans without `base:` are open on
 */
function readPlans(tree, on) {
    const { files, stray } = sortedOut(tree?.files ?? []);
    const baseOf = ({ parsed }) => (parsed && parsed.base !== null ? (parsed.base ?? on.defaultBranch) : undefined);
    const isInert = (file) => (baseOf(file) ?? on.branch) !== on.branch;
    const here = files.filter((file) => !isInert(file));
    const inert = files.filter(isInert).map((file) => ({
        path: file.path,
        base: baseOf(file) ?? '',
        ...(file.parsed?.plan ? { plan: file.parsed.plan } : {}),
    }));
    const faults = referencesBetween(here, new Map(files.filter(isInert).map((file) => [file.id ?? '', baseOf(file) ?? ''])));
    const doubles = twice(files);
    const problems = [
        ...doubles.map(({ problem }) => problem),
        ...here.flatMap((file) => {
            if (file.problem)
                return [file.problem];
            const { parsed } = file;
            if (!parsed)
                return [];
            const own = parsed.outline ? ownFaults(parsed.outline) : [];
            const between = faults.filter(({ path }) => path === file.path);
            // A circle within one plan is told by the plan itself.
            return problemsOf(parsed.source, [...parsed.faults, ...own, ...between]);
        }),
    ];
    const broken = new Set([
        ...problems.flatMap(({ at }) => at?.path ?? []),
        ...[...faults, ...doubles].flatMap(({ paths }) => paths),
    ]);
    const open = here.flatMap(({ parsed, path }) => (parsed?.plan && !broken.has(path) ? [parsed.plan] : []));
    return {
        open: open.sort((left, right) => (left.id < right.id ? -1 : 1)),
        inert,
        problems,
        brokenPaths: [...broken].sort(),
        stray,
    };
}
function sortedOut(all) {
    const files = [];
    const stray = new Set();
    const folders = new Set();
    for (const file of [...all].sort((left, right) => (left.name < right.name ? -1 : 1))) {
        if (file.name === '') {
            files.push(inThePlace(file));
            continue;
        }
        const [top = '', ...below] = file.name.split('/');
        const path = `${plan/* PLAN_DIRECTORY */.AG}/${top}`;
        const isPlan = /\.ya?ml$/i.test(top);
        if (below.length > 0 || file.mode === '040000') {
            if (!isPlan)
                stray.add(`${plan/* PLAN_DIRECTORY */.AG}/${file.name}`);
            else if (!folders.has(top)) {
                folders.add(top);
                files.push(notAFile(path, top, 'a directory'));
            }
        }
        else if (isPlan)
            files.push(planFile(file, path));
        else if (top !== 'README.md')
            stray.add(path);
    }
    return { files, stray: [...stray] };
}
function inThePlace({ mode }) {
    const what = mode === '120000' ? 'a symbolic link' : mode === '160000' ? 'a submodule' : 'a file';
    const problem = {
        code: 'not-a-directory',
        message: `${what} is in the place of the directory that holds the plans`,
        hint: 'make it a directory, or delete it',
        at: { path: plan/* PLAN_DIRECTORY */.AG, line: 1, column: 1 },
    };
    return { path: plan/* PLAN_DIRECTORY */.AG, id: undefined, problem };
}
function planFile(file, path) {
    const id = (0,directory/* planIdOf */.C3)(file.name);
    if (file.mode === '120000')
        return notAFile(path, file.name, 'a symbolic link');
    if (file.mode === '160000')
        return notAFile(path, file.name, 'a submodule');
    if (file.text === undefined) {
        const message = `${(0,plan_source/* quotedText */.w0)(file.name)} cannot be read: ${file.unreadable ?? 'its text is not there'}`;
        const hint = 'save it as UTF-8 text of at most 512 KiB, or delete it';
        return { path, id, problem: { code: 'unreadable', message, hint, at: { path, line: 1, column: 1 } } };
    }
    return { path, id, parsed: parsePlan({ path, text: file.text }) };
}
function notAFile(path, name, what) {
    const message = `${(0,plan_source/* quotedText */.w0)(name)} is ${what}, not a plan file`;
    const problem = {
        code: 'not-a-file',
        message,
        hint: 'put a plain file in its place, or delete it',
        at: { path, line: 1, column: 1 },
    };
    return { path, id: (0,directory/* planIdOf */.C3)(name), problem };
}
/** `a.yml` and `a.yaml`: told at the later one, and neither is open. */
function twice(files) {
    return files.flatMap(({ id, path }) => {
        const other = files.find((each) => id !== undefined && each.id === id && each.path < path);
        if (!other)
            return [];
        const message = `the plan ${(0,plan_source/* quotedText */.w0)(id ?? '')} is there twice: ${(0,plan_source/* quotedText */.w0)(other.path)} and ${(0,plan_source/* quotedText */.w0)(path)}`;
        const problem = { code: 'same-id', message, hint: 'delete one of them', at: { path, line: 1, column: 1 } };
        return [{ problem, paths: [other.path, path] }];
    });
}
function referencesBetween(here, inert) {
    const outlines = new Map();
    for (const { parsed, id } of here)
        if (parsed?.outline && id !== undefined)
            outlines.set(id, parsed.outline);
    const unread = new Set(here.flatMap(({ id }) => (id !== undefined && !outlines.has(id) ? [id] : [])));
    const known = { outlines: [...outlines.values()], inert, unread };
    const circles = cycleFaults(known.outlines).filter(({ paths }) => paths.length > 1);
    return [...referenceFaults(known, 'foreign'), ...circles];
}


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ allGlobs),
/* harmony export */   GD: () => (/* binding */ kindsCovered),
/* harmony export */   J_: () => (/* binding */ namesExactly),
/* harmony export */   VT: () => (/* binding */ touchedGlob),
/* harmony export */   cx: () => (/* binding */ isPlanFile),
/* harmony export */   tN: () => (/* binding */ globsFor),
/* harmony export */   yf: () => (/* binding */ coveringGlob)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4940);
/** What a scope covers. The exact algebra over scopes (do two of them meet?) lives beside this. */


/** The glob that covers the path for this kind of change, if one does. Exact: letter case counts. */
function coveringGlob(scope, kind, path) {
    const glob = firstMatch(scope.any, path) ?? firstMatch(scope[kind], path);
    return glob !== undefined && !scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(each, path)) ? glob : undefined;
}
/** The kinds of change that the scope allows for the path, in their fixed order. */
function kindsCovered(scope, path) {
    return _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_KINDS */ .tO.filter((kind) => coveringGlob(scope, kind, path) !== undefined);
}
/** Is the path itself written in the scope, for this kind of change? Links and submodules need that. */
function namesExactly(scope, kind, path) {
    return [scope.any, scope[kind]].some((globs) => {
        const { names, patterns } = sorted(globs);
        return [...(names.has(path) ? [path] : []), ...patterns].some((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$)(glob) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob, path));
    });
}
function firstMatch(globs, path) {
    const { names, patterns } = sorted(globs);
    if (names.has(path) && mayReach(path, path))
        return path;
    return patterns.find((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob, path));
}
const lists = new WeakMap();
/** Scopes may list hundreds of names, and are asked about each of hundreds of paths. */
function sorted(globs) {
    let known = lists.get(globs);
    if (!known) {
        const isName = (glob) => /^[\w./-]+$/.test(glob);
        known = { names: new Set(globs.filter(isName)), patterns: globs.filter((glob) => !isName(glob)) };
        lists.set(globs, known);
    }
    return known;
}
/**
 * The generous form of `kindsCovered`, for paths of others: letter case and Unicode form folded, and a path counts that
 * is a directory of one the scope names, or below one. Returns the glob that is hit.
 */
function touchedGlob(scope, path) {
    if (scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(each, path)))
        return undefined;
    return allGlobs(scope).find((glob) => mayReach(glob, path) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFolded */ .S)(glob, path) || collides(glob, path)));
}
function globsFor(globs, kind) {
    return [...globs.any, ...globs[kind]];
}
/** Every glob of every kind, in the order of the plan format. */
function allGlobs(globs) {
    return [...globs.any, ...globs.create, ...globs.modify, ...globs.delete];
}
/** Plan files are in nobody's reach, and `.github/` only in that of a glob which says so: workflows guard the repository. */
function mayReach(glob, path) {
    if (!path.startsWith('.github/'))
        return true;
    return glob.startsWith('.github/') && !isPlanFile(path);
}
function isPlanFile(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG}/`) || path === _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG;
}
/** One of the two would be a directory of the other: no checkout holds both. */
function collides(glob, path) {
    const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(path);
    const start = literalStart(glob);
    const literal = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(start.map(_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPath */ .l1).join('/'));
    const isName = start.length === glob.split('/').length;
    return literal === folded || literal.startsWith(`${folded}/`) || (isName && folded.startsWith(`${literal}/`));
}
/** The leading segments without any glob character. */
function literalStart(glob) {
    const segments = glob.split('/');
    const magic = segments.findIndex((segment) => /[*?[{]|[?*+@!]\(/.test(segment.replace(/\\./g, '')));
    return magic < 0 ? segments : segments.slice(0, magic);
}


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ excerptAt),
/* harmony export */   R8: () => (/* binding */ codePointName),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   g1: () => (/* binding */ hiddenCharacter),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
/** Characters that nobody sees, or that change what is seen: control, bidi, zero width, line separators, half pairs. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const HIDDEN_ALL = new RegExp(HIDDEN, 'gu');
const SHOWN_CHARACTERS = 120;
function sourceOf(path, text) {
    const stripped = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const lines = [0];
    for (let at = stripped.indexOf('\n'); at >= 0; at = stripped.indexOf('\n', at + 1))
        lines.push(at + 1);
    return { path, text: stripped, lines };
}
function positionAt(source, offset) {
    let low = 0;
    let high = source.lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((source.lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (source.lines[low] ?? 0) + 1 };
}
/** Does the text hold a character that is not seen? Tab and line breaks are fine. */
function hiddenCharacter(text) {
    for (const match of text.matchAll(HIDDEN_ALL)) {
        if (match[0] === '\t' || match[0] === '\n')
            continue;
        if (match[0] === '\r' && text[match.index + 1] === '\n')
            continue;
        return { offset: match.index, name: codePointName(match[0]) };
    }
    return undefined;
}
function codePointName(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Foreign text with every character that acts instead of being seen written out. */
function shown(text) {
    return text.replace(HIDDEN_ALL, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** In double quotes, cut where it is long. */
function quotedText(text) {
    const cut = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
    return `"${shown(cut)}"`;
}
function problemOf(source, fault) {
    const { code, message, hint } = fault;
    const at = { path: source.path, ...positionAt(source, fault.from) };
    return { code, message, hint, at, excerpt: excerptOf(source, fault.from, fault.to) };
}
/** The same for a place of which only the beginning is known: the mark covers the key or value that stands there. */
function excerptAt(source, { line, column }) {
    const from = (source.lines[line - 1] ?? 0) + column - 1;
    const rest = lineText(source, line).slice(column - 1);
    const [value = ''] = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,[\]{}:#]+)/.exec(rest) ?? [];
    return excerptOf(source, from, from + Math.max(1, value.length));
}
/** The line before, the line itself, and a mark under the place. */
function excerptOf(source, from, to) {
    const { line, column } = positionAt(source, from);
    const width = String(line).length;
    const label = (text) => `${text.padStart(width + 2)} | `;
    const text = lineText(source, line);
    const start = Math.max(0, column - 1 - SHOWN_CHARACTERS / 2);
    const window = text.slice(start, start + SHOWN_CHARACTERS);
    const before = shown(text.slice(start, column - 1));
    const marked = shown(text.slice(column - 1, Math.min(column - 1 + Math.max(1, to - from), start + SHOWN_CHARACTERS)));
    const rows = [
        `${label(String(line))}${shown(window)}`,
        `${label('')}${' '.repeat(before.length)}${'^'.repeat(Math.max(1, marked.length))}`,
    ];
    if (line > 1)
        rows.unshift(`${label(String(line - 1))}${shown(lineText(source, line - 1).slice(0, SHOWN_CHARACTERS))}`);
    return rows.map((row) => row.trimEnd()).join('\n');
}
/** A line without its break; lines count from 1. */
function lineText(source, line) {
    const end = source.lines[line];
    return source.text.slice(source.lines[line - 1] ?? 0, end === undefined ? undefined : end - 1).replace(/\r$/, '');
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

/***/ 9407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ convert),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   l0: () => (/* binding */ partAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8490);
/** A document as a value without a prototype, with the place of every part. */


/** Far above every cap of the plan format: what is longer is not even looked at. */
const MOST_PARTS = 1000;
/** Of parts; nobody reads more. */
const MOST_FAULTS = 300;
/** The part at these keys, or the nearest one around it that is written out. */
function partAt(part, keys) {
    let at = part;
    for (const key of keys) {
        const next = at.parts.get(key);
        if (!next)
            return { part: at, found: false };
        at = next;
    }
    return { part: at, found: true };
}
/** Where to point for a part: a plain value at itself, a list or map at its key. */
function spanOf(part) {
    return part.key && part.kind !== 'text' && part.kind !== 'plain' ? part.key : part;
}
/** @param faults gets what is wrong with the parts */
function convert(text, node, key, faults) {
    const [from, to] = node.range ?? [0, 0, 0];
    const place = { from, to: Math.max(to, from), flow: 'flow' in node && node.flow === true, ...(key && { key }) };
    const leaf = (kind) => ({ ...place, kind, parts: new Map() });
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) || (node.tag !== undefined && !isPlainTag(text, from, node.tag))) {
        return { value: null, part: leaf('refused') };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        const { value } = node;
        if (typeof value === 'string') {
            const fault = hiddenFault(text, value, from, to) ?? cutComment(text, node.type === 'PLAIN', from, to, value);
            if (fault)
                faults.push(fault);
        }
        return { value, part: leaf(typeof value === 'string' ? 'text' : from === to ? 'nothing' : 'plain') };
    }
    const size = 'items' in node ? node.items.length : 0;
    if (size > MOST_PARTS) {
        const message = `this ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? 'list' : 'map'} has ${size} entries, more than any part of a plan may have`;
        const hint = 'a plan may have 500 items, and 200 globs in a list: split the task into several plans';
        faults.push({ code: 'too-many', message, hint, ...(key ?? { from, to: from + 1 }) });
        return { value: null, part: leaf('refused') };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const parts = new Map();
        const value = node.items.map((item, index) => {
            const converted = convert(text, item, undefined, faults);
            parts.set(index, converted.part);
            return converted.value;
        });
        return { value, part: { ...place, kind: 'list', parts } };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return { value: null, part: leaf('refused') };
    return convertMap(text, node.items, place, faults);
}
function convertMap(text, pairs, place, faults) {
    const value = Object.create(null);
    const parts = new Map();
    const seen = new Map();
    for (const pair of pairs) {
        const [from, to] = pair.key.range ?? [place.from, place.from + 1, 0];
        if (faults.length > MOST_FAULTS)
            break;
        const fault = (code, message, hint) => faults.push({ code, message, hint, from, to: Math.max(to, from + 1) });
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) || pair.key.tag?.startsWith('!'))
            continue;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key)) {
            fault('wrong-type', 'a key must be text', 'put it in quotes');
            continue;
        }
        const isText = typeof pair.key.value === 'string';
        const name = typeof pair.key.value === 'string' ? pair.key.value : text.slice(from, to);
        const hidden = isText ? hiddenFault(text, name, from, to) : undefined;
        if (hidden)
            faults.push(hidden);
        if (!isText)
            fault('wrong-type', `the key ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} is not text`, `put it in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)}`);
        if (name === '<<' && pair.key.type === 'PLAIN') {
            fault('yaml-merge-key', 'the merge key "<<" is not allowed', 'write the keys out');
            continue;
        }
        if (name in Object.prototype) {
            fault('bad-id', `${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} cannot be used as a name`, 'choose another one');
            continue;
        }
        const folded = name.normalize('NFC');
        const first = seen.get(folded);
        if (first !== undefined) {
            const line = text.slice(0, first).split('\n').length;
            fault('yaml-duplicate-key', `the key ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} stands here twice, first on line ${line}`, 'keep one of them');
            continue;
        }
        seen.set(folded, from);
        const converted = pair.value
            ? convert(text, pair.value, { from, to }, faults)
            : { value: null, part: { kind: 'nothing', from, to, key: { from, to }, flow: false, parts: new Map() } };
        value[name] = converted.value;
        parts.set(name, converted.part);
    }
    return { value, part: { ...place, kind: 'map', parts } };
}
/** The composer names the tag that it resolved; only one that is written out is refused, and that is told from its token. */
function isPlainTag(text, from, tag) {
    return tag.startsWith('tag:yaml.org,2002:') && !/!\S*\s+$/.test(text.slice(Math.max(0, from - 200), from));
}
/** An escape like "\u202e" hides what the raw text does not. */
function hiddenFault(text, value, from, to) {
    const hidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacter */ .g1)(value);
    if (!hidden || (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacter */ .g1)(text.slice(from, to)))
        return undefined;
    return {
        code: 'hidden-character',
        message: `the text holds the hidden character ${hidden.name}`,
        hint: 'remove the escape',
        from,
        to,
    };
}
function cutComment(text, plain, from, to, value) {
    const cut = plain ? /^[ \t]+(#[^\s#!].*)/.exec(text.slice(to, to + 200).split('\n')[0] ?? '') : null;
    if (!cut?.[1])
        return undefined;
    const whole = `${value} ${cut[1].trimEnd()}`;
    return {
        code: 'yaml-quote',
        message: `YAML cuts off ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(cut[1].trimEnd())} as a comment`,
        hint: `put the text in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(whole)}; or put a space after the "#" if it is a comment`,
        from,
        to,
    };
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/plan/quoting.js
var plan_quoting = __webpack_require__(1304);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/core/plan/yaml-parts.js
var yaml_parts = __webpack_require__(9407);
;// CONCATENATED MODULE: ./lib/core/plan/yaml-tokens.js
/** The tokens of a file, before anything is made of them: how deep they nest, and what is refused whatever it would mean. */



const MOST_DEPTH = 20;
const MOST_SYNTAX_FAULTS = 20;
const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);
/** Tokens keep nesting on a stack of their own: depth is known before anything recurses. */
function tokensOf(text) {
    const tokens = [];
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        tokens.push(...parser.next(lexeme));
        // The document, its collections, and perhaps the value in hand.
        const { length } = parser.stack;
        const isCollection = COLLECTIONS.has(parser.stack[length - 1]?.type ?? '');
        if (length > MOST_DEPTH + 2 || (length > MOST_DEPTH + 1 && isCollection)) {
            return { tokens, tooDeep: Math.max(0, parser.offset - lexeme.length) };
        }
    }
    tokens.push(...parser.end());
    return { tokens };
}
function refusedTokens(text, tokens) {
    const faults = [];
    let documents = 0;
    const waiting = tokens.toReversed();
    // No spread: a list may be longer than a call can have arguments.
    const pushAll = (token, name) => {
        const list = Reflect.get(token, name);
        if (Array.isArray(list))
            for (let at = list.length - 1; at >= 0; at--)
                waiting.push(list[at]);
    };
    for (let token = waiting.pop(); token && faults.length < MOST_SYNTAX_FAULTS; token = waiting.pop()) {
        if ('type' in token) {
            if (token.type === 'document')
                documents++;
            const fault = refusedToken(text, token, documents);
            if (fault)
                faults.push(fault);
        }
        // The last one in is looked at first: this is the order of the file.
        pushAll(token, 'items');
        if ('value' in token && token.value)
            waiting.push(token.value);
        pushAll(token, 'sep');
        if ('key' in token && token.key)
            waiting.push(token.key);
        pushAll(token, 'start');
    }
    return faults;
}
function refusedToken(text, token, documents) {
    const from = token.offset;
    const source = 'source' in token ? token.source : '';
    const to = from + Math.max(1, source.length);
    switch (token.type) {
        case 'directive':
            return {
                code: 'yaml-directive',
                message: `the directive ${(0,plan_source/* quotedText */.w0)(source)} is not allowed`,
                hint: 'remove the line',
                from,
                to,
            };
        case 'document':
            if (documents < 2)
                return undefined;
            return {
                code: 'yaml-documents',
                message: 'a second document begins here',
                hint: 'write one plan a file: remove everything from this line on, and a "..." line before it',
                from,
                to: from + 1,
            };
        case 'anchor':
            return ((0,plan_quoting/* quotingFault */.Cy)(text, from) ?? {
                code: 'yaml-anchor',
                message: `the anchor ${(0,plan_source/* quotedText */.w0)(source)} is not allowed`,
                hint: 'write the value out in each place',
                from,
                to,
            });
        case 'alias':
            return ((0,plan_quoting/* quotingFault */.Cy)(text, from) ?? {
                code: 'yaml-alias',
                message: `the alias ${(0,plan_source/* quotedText */.w0)(source)} is not allowed`,
                hint: `write the value out; if it is a glob, put the glob in quotes: ${(0,plan_source/* quotedText */.w0)(source)}`,
                from,
                to,
            });
        case 'tag':
            return ((0,plan_quoting/* quotingFault */.Cy)(text, from) ?? {
                code: 'yaml-tag',
                message: `the tag ${(0,plan_source/* quotedText */.w0)(source)} is not allowed`,
                hint: `remove it; if it is text, put it in quotes: ${(0,plan_source/* quotedText */.w0)(source)}`,
                from,
                to,
            });
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/plan/yaml.js
/**
 * Strict YAML 1.2: one document of maps, lists and plain values, as a value without a prototype and with the place of
 * every part. What YAML would do behind the writer's back (anchors, tags, merge keys, a second document) is refused.
 */





const OPTIONS = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true };
/** What the composer repairs well enough that the rest of the file can still be judged. */
const RECOVERABLE = new Set(['BAD_SCALAR_START', 'BAD_ALIAS', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE']);
/** Told by the walk over the tokens, in better words. */
const TOLD_ELSEWHERE = new Set(['TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE', 'MULTIPLE_DOCS', 'DUPLICATE_KEY']);
function readYaml(text) {
    const { tokens, tooDeep } = tokensOf(text);
    if (tooDeep !== undefined) {
        const message = `the file is nested more than ${MOST_DEPTH} levels deep`;
        return {
            whole: false,
            mended: [],
            faults: [
                { code: 'yaml-depth', message, hint: 'a plan needs fewer than ten levels', from: tooDeep, to: tooDeep + 1 },
            ],
        };
    }
    const faults = refusedTokens(text, tokens);
    const composer = new dist/* Composer */.Dk(OPTIONS);
    const [document] = [...composer.compose(tokens, true, text.length)];
    const errors = document ? [...document.errors, ...document.warnings] : [];
    const mended = errors.filter(({ code }) => !TOLD_ELSEWHERE.has(code)).map(({ pos }) => pos[0]);
    for (const error of errors) {
        if (TOLD_ELSEWHERE.has(error.code) || faults.length >= MOST_SYNTAX_FAULTS)
            continue;
        // One mistake makes several errors: the first of a line says it all.
        if (faults.some((fault) => (0,plan_quoting/* sameLine */.tW)(text, fault.from, error.pos[0])))
            continue;
        faults.push(syntaxFault(text, error));
    }
    const whole = document !== undefined && errors.every(isRecoverable);
    const part = { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() };
    if (!document?.contents)
        return { whole, mended, faults, ...(document && { document: { value: null, part } }) };
    // Faults of parts are worth telling only where the parts are what their writer meant.
    const converted = (0,yaml_parts/* convert */.C6)(text, document.contents, undefined, whole ? faults : []);
    return { whole, mended, faults, document: converted };
}
function isRecoverable(error) {
    return RECOVERABLE.has(error.code) || TOLD_ELSEWHERE.has(error.code) || error.message.includes('at node end');
}
function syntaxFault(text, error) {
    const from = Math.min(error.pos[0], Math.max(0, text.length - 1));
    const quoting = (0,plan_quoting/* quotingFault */.Cy)(text, from);
    if (quoting)
        return quoting;
    const first = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return {
        code: 'yaml-syntax',
        message: `this is no valid YAML: ${(0,plan_source/* shown */.SP)(first.charAt(0).toLowerCase() + first.slice(1, 200))}`,
        hint: 'mend the syntax; text that begins with or holds one of { } [ ] , & * # ? | > ! % @ ` or ": " needs quotes',
        from,
        to: Math.max(from + 1, Math.min(error.pos[1], text.length)),
    };
}


/***/ }),

/***/ 9754:
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
var merges = __webpack_require__(9754);
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
var progress_merges = __webpack_require__(9754);
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

/***/ 3433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ INTEGRATION_LABEL),
  v4: () => (/* binding */ issueText)
});

// UNUSED EXPORTS: MOST_BODY

// EXTERNAL MODULE: ./lib/core/integration/opening/marker.js
var marker = __webpack_require__(7227);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/core/report/issue/plan-text.js
var plan_text = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
;// CONCATENATED MODULE: ./lib/core/report/issue/sections.js
/** The sections of the integration issue, each a list of Markdown blocks; one that has nothing to say is empty. */




function mergedPart({ merged, dropped }, context) {
    const lines = (0,plan_text/* limitedEntries */.tP)(merged.map((each) => mergedRow(each, context)), 10_000, 'merge');
    const isRow = (line) => line.startsWith('|');
    const table = [(0,markdown/* row */.nM)(['item', 'pull request', 'merge commit']), (0,markdown/* row */.nM)(['---', '---', '---'])];
    return [
        [...table, ...lines.filter(isRow)].join('\n'),
        ...lines.filter((each) => !isRow(each)),
        (0,plan_text/* bullets */.e5)(dropped.map(({ item, reason }) => `- ${(0,markdown/* code */.aY)(item)} was dropped: ${(0,plan_text/* words */.aL)(reason, 300)}`), 2_000, 'dropped item'),
    ];
}
function mergedRow({ item, title, number, branch, mergeCommit }, { repository }) {
    const name = title === item ? (0,markdown/* code */.aY)(item) : `${(0,plan_text/* words */.aL)(title, 150)} (${(0,markdown/* code */.aY)(item)})`;
    const pull = number === undefined
        ? branch === undefined
            ? 'as the plan says'
            : (0,markdown/* code */.aY)(branch)
        : (0,markdown/* link */.nf)(`#${number}`, (0,markdown/* address */.hl)(repository.url, 'pull', String(number)));
    const commit = (0,markdown/* link */.nf)((0,markdown/* code */.aY)(mergeCommit.slice(0, 10)), (0,markdown/* address */.hl)(repository.url, 'commit', mergeCommit));
    return (0,markdown/* row */.nM)([name, pull, commit]);
}
function contractsPart(plan) {
    const live = plan.items.filter(({ dropped }) => dropped === undefined);
    const blocks = live.flatMap((item) => {
        if (item.provides.length === 0)
            return [];
        const users = live.filter(({ uses }) => uses.some((ref) => (0,plan_plan/* keyOf */.TN)(ref) === (0,plan_plan/* keyOf */.TN)(item)));
        const by = users.length === 0 ? '' : `, used by ${names(users)}`;
        return item.provides.map(({ path, declares }) => {
            const title = `${(0,markdown/* code */.aY)(path)} of item ${(0,markdown/* code */.aY)(item.item)}${by}`;
            return declares.length === 0 ? `${title}.` : `${title}:\n\n${(0,plan_text/* fenced */.OF)(declares.join('\n'), 'text', 3_000)}`;
        });
    });
    return (0,plan_text/* limitedEntries */.tP)(blocks, 10_000, 'contract');
}
function names(items) {
    const shown = items.slice(0, 10).map(({ item }) => (0,markdown/* code */.aY)(item));
    return [...shown, ...(items.length > 10 ? [`${items.length - 10} more`] : [])].join(', ');
}
function scopePart({ scope, doNotTouch, notes }, { generated }) {
    const own = globLines(scope);
    const except = scope.except.map((glob) => (0,markdown/* code */.aY)(glob));
    const made = generated.map((glob) => (0,markdown/* code */.aY)(glob));
    return [
        (0,plan_text/* bullets */.e5)(own, 6_000, 'line'),
        except.length === 0 ? '' : `But not ${(0,plan_text/* limitedEntries */.tP)(except, 1_500, 'glob').join(', ')}.`,
        `${own.length === 0 ? 'What' : 'Beside that, what'} the scopes of the items cover, by any kind of change${generated.length === 0 ? '' : `, and the generated files ${(0,plan_text/* limitedEntries */.tP)(made, 1_000, 'glob').join(', ')}`}. Everything else is outside of it.`,
        (0,plan_text/* bullets */.e5)([
            ...globLines(doNotTouch).map((each) => each.replace(/^- /, '- not to be touched: ')),
            ...notes.map((note) => `- ${(0,plan_text/* words */.aL)(note, 500)}`),
        ], 3_000, 'constraint'),
    ];
}
const KIND_WORDS = { any: 'any change', create: 'create', modify: 'modify', delete: 'delete' };
function globLines(globs) {
    return ['any', ...plan_plan/* CHANGE_KINDS */.tO].flatMap((kind) => globs[kind].length === 0
        ? []
        : [
            `- ${KIND_WORDS[kind]}: ${(0,plan_text/* limitedEntries */.tP)(globs[kind].map((glob) => (0,markdown/* code */.aY)(glob)), 1_300, 'glob').join(', ')}`,
        ]);
}
function tasksPart({ tasks }) {
    return (0,plan_text/* bullets */.e5)(tasks.map((task) => `- [ ] ${(0,plan_text/* words */.aL)(task)}`), 8_000, 'task');
}
function touchedPart({ generated, shared, unlisted }) {
    const again = generated.map((each) => `- [ ] make ${(0,markdown/* code */.aY)(each.path)} again: ${changedBy(each)}`);
    const review = shared.map((each) => `- [ ] review ${(0,markdown/* code */.aY)(each.path)}: ${changedBy(each)}`);
    return [
        [(0,plan_text/* bullets */.e5)(again, 2_500, 'generated file'), (0,plan_text/* bullets */.e5)(review, 2_500, 'shared file')]
            .filter((each) => each !== '')
            .join('\n'),
        unlisted.length === 0
            ? ''
            : `Not every changed file of ${unlisted
                .slice(0, 10)
                .map(({ item }) => (0,markdown/* code */.aY)(item))
                .join(', ')} is known: look there, too.`,
    ];
}
function changedBy({ items }) {
    const shown = items.slice(0, 5).map(({ item }) => (0,markdown/* code */.aY)(item));
    return `changed by ${[...shown, ...(items.length > 5 ? [`${items.length - 5} more`] : [])].join(', ')}`;
}
function verificationPart({ verification }) {
    return verification === undefined
        ? []
        : ['With everything merged, this has to pass:', (0,plan_text/* fenced */.OF)(verification, 'sh', 3_000)];
}
function startPart(plan, { branches }, { repository, base }) {
    const end = `${(0,markdown/* code */.aY)(plan.path)} can be removed`;
    const [first] = branches;
    if (first === undefined)
        return [`The plan names no branch for this. The integration is finished when this issue is closed: then ${end}.`];
    const branch = branches.find((each) => !(0,branch_names/* isGlobClaim */.rz)(each));
    const guess = first.replace(/\*.*$/s, 'name');
    const name = branch ?? ((0,branch_names/* claimMatches */.ob)(first, guess) ? guess : '<branch>');
    const claims = (0,plan_text/* limitedEntries */.tP)(branches.map((each) => (0,markdown/* code */.aY)(each)), 600, 'branch').join(' or ');
    const folder = `../${folderName(repository.name.split('/').at(-1) ?? 'work')}-${plan.id}-integration`;
    const lines = [
        'git fetch origin',
        `git worktree add ${shell(folder)} -b ${shell(name)} ${shell(`origin/${base.branch}`)}`,
        `cd ${shell(folder)}`,
    ];
    return [
        branch === undefined ? `Any branch that ${claims} matches will do:` : 'In a working tree of its own:',
        (0,markdown/* fence */.EU)(lines.join('\n'), 'sh'),
        `The integration is finished when a pull request from ${claims} into ${(0,markdown/* code */.aY)(base.branch)} has merged: then ${end}.`,
    ];
}
function folderName(text) {
    return text.replace(/[^\w.-]/g, '-').replace(/^[.-]+/, '') || 'work';
}
/** One word for a shell: a branch may hold any sign but a few. */
function shell(word) {
    return /^[\w./@%+=:,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/core/report/issue/body.js
/**
 * The integration issue: all that whoever puts the items together has to know, from the plan and from what has merged.
 * Each section has its own room, so that no long one pushes out another, and all of them stay under GitHub's limit.
 */






/** Every integration issue has it; the protocol lists by it. */
const INTEGRATION_LABEL = 'parallel-work-integration';
/** GitHub's limits, in characters; UTF-16 units are never fewer. */
const MOST_BODY = 65_536;
const MOST_TITLE = 256;
const MOST_LABEL = 50;
const MOST_LABELS = 100;
/**
 * @param survey of a plan that has an `integration:`; that it is ready, the caller has made sure
 * @param claim see `marker`; `dry-run` where nothing is opened
 */
function issueText(survey, context, claim) {
    const { plan } = survey;
    const { integration } = plan;
    if (!integration)
        throw new Error(`plan "${plan.id}" has no integration`);
    const wanted = once([INTEGRATION_LABEL, ...integration.labels.map((each) => (0,inert/* visible */.RK)(each.trim()))]);
    const labels = wanted.filter(({ length }) => length <= MOST_LABEL).slice(0, MOST_LABELS);
    return {
        title: (0,inert/* cut */.Jj)((0,inert/* visible */.RK)(integration.title), MOST_TITLE),
        labels,
        assignees: once(integration.assignees.map((each) => each.trim().replace(/^@/, ''))),
        body: `${(0,marker/* marker */.x)(plan.id, context.base.branch, claim)}\n\n${bodyText(survey, integration, context)}\n`,
        warnings: wanted
            .filter((each) => !labels.includes(each))
            .map((each) => `the label "${each}" of plan "${plan.id}" is left out: GitHub takes ${MOST_LABELS} labels of ${MOST_LABEL} characters`),
    };
}
/** GitHub tells neither labels nor logins apart by their letter case. */
function once(names) {
    const lower = names.map((each) => each.toLowerCase());
    return names.filter((_, index) => lower.indexOf(lower[index] ?? '') === index);
}
function bodyText(survey, integration, context) {
    const { plan } = survey;
    return [
        opening(survey, context),
        section('The task', [(0,plan_text/* words */.aL)(plan.task, 600), limitedText(plan.context, 4_000)]),
        section('What this issue is about', [limitedText(integration.context, 3_000)]),
        section('What has merged', mergedPart(survey, context)),
        section('Contracts to wire together', contractsPart(plan)),
        section('What the integration may change', scopePart(integration, plan)),
        section('Tasks', [tasksPart(integration)]),
        section('Generated and shared files', touchedPart(survey)),
        section('Verify the whole', verificationPart(integration)),
        section('Start', startPart(plan, integration, context)),
    ]
        .filter((each) => each !== '')
        .join('\n\n');
}
/** Without content there is no heading either. */
function section(title, blocks) {
    const there = blocks.filter((each) => each !== '');
    return there.length === 0 ? '' : [`## ${title}`, ...there].join('\n\n');
}
function limitedText(text, room) {
    return text === undefined ? '' : (0,plan_text/* paragraphs */.qN)(text, room);
}
function opening({ plan, merged }, { repository, base }) {
    const page = (0,markdown/* address */.hl)(repository.url, 'blob', base.commit, plan.path);
    const count = new Set(merged.map(plan_plan/* keyOf */.TN)).size;
    const what = count === 1 ? 'The one item' : `All ${count} items`;
    return `${what} of plan ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(plan.id), page)} ${count === 1 ? 'has' : 'have'} merged into ${(0,markdown/* code */.aY)(base.branch)}, verified at ${(0,markdown/* code */.aY)(base.commit.slice(0, 10))}. What is left is to put them together.`;
}


/***/ }),

/***/ 1307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   tP: () => (/* binding */ limitedEntries)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8602);
/** Longer texts of a plan as Markdown that reads as it was written and does nothing: several lines, code spans kept. */



/** On one line. What stands between two backticks is code, as its writer meant it. */
function words(text, room = 600) {
    return fitted(text.replace(/\s+/g, ' ').trim(), room, inline);
}
/** Lines stay lines, and blank lines part paragraphs; there are no headings, lists or quotes of its own. */
function paragraphs(text, room) {
    return fitted(text.trim(), room, (all) => all
        .split(/\r\n|\n/)
        .map((line) => inline(line.replaceAll('\t', ' ').trim()))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n'));
}
function fenced(text, language, room) {
    return fitted(text, room, (all) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(all, language, Infinity));
}
/** As many of the entries as there is room for, and how many more there are. */
function limitedEntries(entries, room, word) {
    let left = room;
    const fits = entries.findIndex((entry) => {
        left -= entry.length + 1;
        return left < 0;
    });
    const { shown, more } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(entries, fits < 0 ? entries.length : fits);
    return more === 0 ? [...shown] : [...shown, `and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, `more ${word}`)}`];
}
/** The same as a list: each entry is a line that begins with `- `. */
function bullets(entries, room, word) {
    const lines = limitedEntries(entries, room, word);
    return lines.map((line) => (line.startsWith('- ') ? line : `- ${line}`)).join('\n');
}
/** Escaping makes text longer: it is cut, with a count, until what is shown has room. */
function fitted(text, room, render) {
    for (let most = room;; most = Math.floor(most / 2)) {
        const rendered = render((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, most));
        if (rendered.length <= room || most < 40)
            return rendered;
    }
}
function inline(line) {
    const parts = line.split('`');
    const isCode = (index) => index % 2 === 1 && index < parts.length - 1;
    let shown = '';
    for (const [index, part] of parts.entries()) {
        if (isCode(index) && part !== '')
            shown += (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(part, Infinity);
        else if (index % 2 === 1)
            shown += `${isCode(index) ? '&#96;&#96;' : `&#96;${spaced(part)}`}`;
        // Two code spans must never touch: their fences would run together.
        else
            shown += part === '' && index > 0 && isCode(index + 1) ? ' ' : spaced(part);
    }
    return shown.trim();
}
/** `prose` takes the spaces at both ends, which part it from the code beside it. */
function spaced(part) {
    const before = /^\s/.test(part) ? ' ' : '';
    const after = /\S\s+$/.test(part) ? ' ' : '';
    return `${before}${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(part, Infinity)}${after}`;
}


/***/ }),

/***/ 3592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ brokenPlan)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);

/** A pull request that changes plans must not leave any that it touches broken, nor break another. */
const brokenPlan = {
    id: 'broken-plan',
    /** Each plan that it touches and leaves broken, and each other plan that is broken then but not now. */
    judge(touched, before, after, { base }) {
        const wasBroken = new Set(before.brokenPaths);
        const isTouched = new Set(touched.map(pathOf));
        const told = after.problems.filter(({ at }) => at === undefined || isTouched.has(at.path) || !wasBroken.has(at.path));
        const paths = new Set(told.map(({ at }) => at?.path));
        // One that it leaves broken through another plan, which is told there: the same id, a circle.
        const isThrough = after.brokenPaths.some((path) => isTouched.has(path) && !paths.has(path));
        const known = new Set(before.problems.map(placed));
        const through = isThrough ? after.problems.filter((each) => !told.includes(each) && !known.has(placed(each))) : [];
        return [...told, ...through].map(({ message, hint, at }) => ({
            ...(at ? { path: at.path, at } : {}),
            wanted: 'plans that can be read after the merge',
            found: message,
            message: `"${at?.path ?? _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG}" would be broken on "${base.branch}": ${message}`,
            remedy: hint,
        }));
    },
};
/** @param name empty for what is in the place of the directory */
function pathOf(name) {
    return name === '' ? _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG : `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG}/${name}`;
}
function placed({ at, message }) {
    return JSON.stringify([at?.path, message]);
}


/***/ }),

/***/ 1102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ staleBase)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);

/** What is blamed is not the author's doing, and mended without touching it: the branch has an old state of the base. */
const staleBase = {
    id: 'stale-base',
    /** A path that is at the base what it is at the head. @param blames what would be said of it otherwise */
    judge({ path, kind }, blames, { base: { branch } }) {
        const rules = [...new Set(blames.map(({ rule }) => rule))].join(', ');
        return {
            path,
            kind,
            wanted: `a head that has "${branch}" as it is now`,
            found: `"${path}" is listed as changed, yet it is the same on "${branch}" (would be ${rules})`,
            message: `"${path}" is no longer a change against "${branch}": the branch has an old state of "${branch}"`,
            remedy: `merge "${branch}" into the branch, or rebase onto it`,
        };
    },
    /** A plan that both changed. @param name of the file, in the plan directory */
    judgePlan(name, { base: { branch } }) {
        const path = name === '' ? _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG : `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG}/${name}`;
        return {
            path,
            wanted: `"${path}" as it is on "${branch}", with this pull request's change`,
            found: 'both changed it since they parted',
            message: `"${path}" was changed on "${branch}" too, so what the merge would make of it is not known`,
            remedy: `merge "${branch}" into this pull request first`,
        };
    },
};


/***/ }),

/***/ 5687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ commentFor),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   ZP: () => (/* binding */ isSameBody)
/* harmony export */ });
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9522);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);
/* harmony import */ var _text_marker_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4292);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8602);
/** The one comment on a pull request that is, or was, red: what is wrong, the way out, and what happens by itself. */




/** GitHub takes no more (https://docs.github.com/en/rest/issues/comments answers 422); 200 are room for the last note. */
const MOST_CHARACTERS = 65_536 - 200;
/** Findings shown, fewer and fewer until all else has room too. */
const ROWS = [50, 20, 5, 1];
/**
 * The first line of our comment. The same for every base, so that a pull request with a new base keeps its one comment;
 * only jobs that were given a context of their own have a comment of their own.
 */
function commentMarker({ settings }) {
    const context = settings.context === undefined ? '' : ` ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_3__/* .inComment */ .N7)(settings.context)}`;
    return `<!-- parallel-work check${context} -->`;
}
/**
 * Equal states give equal text: no date, no run, and not the tip of the base, which moves with every merge.
 *
 * @returns Markdown; undefined where nothing is to be done: it is green and never was red, or all is said already
 */
function commentFor(commented) {
    const { verdict, context, posted } = commented;
    if (verdict.verdict === 'success' && posted === null)
        return undefined;
    const marker = commentMarker(context);
    const body = `${marker}\n\n${verdict.verdict === 'success' ? resolved(verdict) : red(commented, marker)}`;
    return posted !== null && !posted.hasTwin && isSameBody(posted.body, body) ? undefined : body;
}
/** A body that was edited on the web has CRLF line ends, and what is white at its end is nobody's. */
function isSameBody(one, other) {
    const bare = (body) => body.replaceAll('\r\n', '\n').trimEnd();
    return bare(one) === bare(other);
}
/** No head and no plan revision in it: it stays as it is for as long as the pull request is green. */
function resolved({ base }) {
    return [
        `**Resolved**: no rule speaks against merging this pull request into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(base)} any more.`,
        'It is still judged again by itself. If it turns red again, this comment says why; what stood here is in its edit history.',
    ].join('\n\n');
}
function red(commented, marker) {
    const end = [
        '### What happens next',
        'This is judged again by itself on every push, merge and plan change: there is no need to re-run anything. This comment is rewritten then, and says so when nothing is in the way any more.',
        judged(commented.verdict),
    ].join('\n\n');
    const most = MOST_CHARACTERS - marker.length - end.length;
    const whole = ROWS.map((rows) => blocksOf(commented, rows).join('\n\n')).find(({ length }) => length <= most);
    const fitting = whole ?? (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(blocksOf(commented, 1), { most, size: ({ length }) => length, what: 'comment' });
    return `${fitting}\n\n${end}`;
}
function blocksOf({ verdict, judgement, context }, rows) {
    const findings = judgement.findings.filter((each) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(each, verdict));
    return [
        headline(verdict, findings, judgement),
        ...(findings.length > 0 ? [(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(findings, context, rows)] : []),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyLines */ .gb)(findings, Math.min(rows, 25)),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .planEdit */ .q3)(verdict, context),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .problemBlocks */ .OT)(judgement.problems, context, rows),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)('### Notes', verdict.notes, rows),
    ];
}
/** What is wrong, in the first sentence; the status tells the same finding first. */
function headline({ verdict, base }, findings, { problems }) {
    const into = `into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(base)}`;
    const start = verdict === 'error'
        ? `**It could not be decided whether this pull request may be merged ${into}**`
        : `**This pull request must not be merged ${into} yet**`;
    if (verdict === 'error' && problems.length > 0) {
        return `${start}: the plans cannot be read, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(problems.length, 'problem')} listed below.`;
    }
    const first = findings.find(({ severity }) => severity === 'error');
    if (!first)
        return `${start}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .rj)(findings)}.`;
    const others = findings.filter((each) => each !== first);
    const more = others.length === 0 ? '' : ` (and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .rj)(others).replace(/^(\d+) (error)/, '$1 more $2')})`;
    return `${start}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(first.message)}${more}.`;
}
function judged({ head, base, planRevision, item, plan }) {
    const of = item === undefined ? '' : `item ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(item)}${plan === undefined ? '' : ` of plan ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan)}`}, `;
    return `Judged: ${of}head ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(head)}, base ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(base)}, plan revision ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(planRevision)}.`;
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ draftStatus),
/* harmony export */   Th: () => (/* binding */ MOST_STATUSES),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   Wn: () => (/* binding */ describeStatus),
/* harmony export */   Yq: () => (/* binding */ saysTheSame),
/* harmony export */   Zx: () => (/* binding */ statusFactsOf),
/* harmony export */   yH: () => (/* binding */ NO_MORE)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/** A commit status: what it says in 140 characters, and what the next run reads back from it. */

/** GitHub takes no more (https://docs.github.com/en/rest/commits/statuses#create-a-commit-status answers 422). */
const MOST_CHARACTERS = 140;
/** GitHub keeps 1,000 of a commit and context. The rest is room for writes whose answer was lost, and that were repeated. */
const MOST_STATUSES = 900;
/** GitHub's own limit, and as long as a count can be. */
const MOST_COUNT = 1_000;
/** The last words on a commit. */
const NO_MORE = `failure: this commit has had ${MOST_STATUSES} statuses, and GitHub takes no more for long. push a new commit`;
const FACTS = /^\[(\d{1,4})(\*?)(\+?)\] plan ([0-9a-f]{10}|none|unread): /;
/** The context of another base is another one, so that a green for it never counts here. */
function contextOf({ settings, base, repository }) {
    return (settings.context ?? (base.branch === repository.defaultBranch ? 'parallel-work' : `parallel-work/${base.branch}`));
}
/** `[3*+] plan 1a2b3c4d5e: failure of item "a" into "main": …` */
function describeStatus({ count, revision, dependsOnOthers, isCommented }, words) {
    const facts = `[${count}${dependsOnOthers ? '*' : ''}${isCommented ? '+' : ''}] plan ${revision}: `;
    // Cut as for the longest count: what it says must not change with it.
    const room = MOST_CHARACTERS - facts.length - (String(MOST_COUNT).length - String(count).length);
    return facts + (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words), room);
}
/** Undefined: it is none of ours, or of another version. */
function statusFactsOf({ description }) {
    const [, count, watched, commented, revision] = FACTS.exec(description) ?? [];
    if (count === undefined || revision === undefined)
        return undefined;
    return { count: Number(count), revision, dependsOnOthers: watched === '*', isCommented: commented === '+' };
}
/** The same state and the same description, but for the count. */
function saysTheSame(one, other) {
    return one.state === other.state && withoutCount(one.description) === withoutCount(other.description);
}
function withoutCount(description) {
    return description.replace(/^\[\d+/, '[');
}
/** Undefined where it says what is posted already, or where the commit can take no more. */
function draftStatus(commit, before, facts, state, words) {
    const count = (before ? (statusFactsOf(before)?.count ?? 1) : 0) + 1;
    const draft = { commit, state, description: describeStatus({ ...facts, count }, words) };
    if (before?.isOwn && saysTheSame(before, draft))
        return undefined;
    if (count <= MOST_STATUSES)
        return draft;
    // What somebody else posted over our last red may be green.
    if (before?.isOwn && before.state !== 'success' && count > MOST_STATUSES + 1)
        return undefined;
    return { ...draft, state: 'failure', description: describeStatus({ ...facts, count }, NO_MORE) };
}


/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ inComment),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   tV: () => (/* binding */ outOfComment)
/* harmony export */ });
/** First lines that are HTML comments: what we write is known again by them, and a branch may be named in one. */
/** An issue that was edited on the web has CRLF line ends. */
function firstLine(body) {
    return /^[^\r\n]*/.exec(body)?.[0] ?? '';
}
/** A branch may be called `a-->b`: percent-encoded but for plain characters, and no two hyphens side by side. */
function inComment(branch) {
    return encodeURIComponent(branch.replace(/\p{Cs}/gu, '\ufffd'))
        .replaceAll('%2F', '/')
        .replace(/[!'()*~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/-(?=-|$)|^-/g, '%2D');
}
/** Undefined: nothing that `inComment` makes. */
function outOfComment(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UP: () => (/* binding */ isAccount),
/* harmony export */   W1: () => (/* binding */ ACTOR),
/* harmony export */   bI: () => (/* binding */ userShape),
/* harmony export */   l3: () => (/* binding */ actorShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/** Who wrote something, and whether that is who we are. */

/** An account as GraphQL shows it: `github-actions`, a `Bot`. Null: it is gone. */
const actorShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable();
/** `actorShape`, as a query asks for it. */
const ACTOR = '{ __typename login }';
/** An account as REST shows it: `github-actions[bot]`, a `Bot`. */
const userShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable();
/**
 * GraphQL shows `github-actions` where REST and `viewer` have `github-actions[bot]`, and a person may have the name of an
 * app: by the type of the account they are told apart.
 *
 * @param viewer our login, with the `[bot]` of an app
 */
function isAccount(account, viewer) {
    if (account === null || plain(account.login) !== plain(viewer))
        return false;
    const type = 'type' in account ? account.type : account.__typename;
    return type === 'Bot' || !/\[bot\]$/i.test(viewer);
}
function plain(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}


/***/ }),

/***/ 798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ checked),
  UU: () => (/* binding */ createClient),
  sn: () => (/* binding */ keeping)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/failure.js
var core_failure = __webpack_require__(8165);
;// CONCATENATED MODULE: ./lib/shell/github/response.js
/** What one answer of the server means: use it, ask again later, or give up with a reason. Pure; `client.ts` acts on it. */


/** @param isRead without a body a read is broken (a proxy's page, a truncated answer); a write may answer with nothing */
function outcomeOf(sent, raw, isRead) {
    if (raw.kind === 'broken') {
        return { kind: 'retry', failure: unreachable(sent, raw.message) };
    }
    const { status, headers, data } = raw;
    if (status === 429 || (status === 403 && isRateLimit(headers, data))) {
        return limited(sent, headers);
    }
    if (status === 401) {
        return fail('permission', `GitHub does not accept the token for "${sent.what}" (401).`, 'give the job a valid token');
    }
    if (status === 403) {
        return forbidden(sent, messageOf(data), headers['x-accepted-github-permissions']);
    }
    if (status === 404) {
        const found = `GitHub answers 404 to "${sent.what}": ${messageOf(data)}`;
        return fail('not-found', found, `check that it exists, and that the token may see it (${sent.needs})`);
    }
    if (status >= 500) {
        return { kind: 'retry', failure: unreachable(sent, `status ${status}`) };
    }
    if (status >= 300) {
        return fail('refused', `GitHub answers ${status} to "${sent.what}": ${messageOf(data)}`, 'see what GitHub says there', status);
    }
    if (isRead && (typeof data !== 'object' || data === null || data instanceof ArrayBuffer)) {
        return { kind: 'retry', failure: unreachable(sent, `status ${status} with a body that is no JSON`) };
    }
    return { kind: 'use' };
}
const graphqlAnswer = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J().optional(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP().nullish(),
        message: schemas/* string */.YjP().nullish(),
        path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).nullish(),
        extensions: schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullish() }).nullish(),
    }))
        .nullish(),
});
/** GraphQL says nearly everything with status 200: data and errors, `data: null`, nothing at all. */
function graphqlOutcomeOf(sent, raw, rules) {
    const outcome = outcomeOf(sent, raw, true);
    if (outcome.kind !== 'use' || raw.kind === 'broken') {
        return outcome;
    }
    const parsed = graphqlAnswer.safeParse(raw.data);
    if (!parsed.success) {
        return { kind: 'retry', failure: unreachable(sent, 'an answer that is no GraphQL') };
    }
    for (const error of parsed.data.errors ?? []) {
        const path = error.path ?? [];
        const text = oneLine(error.message ?? 'no message');
        switch (error.type) {
            case 'RATE_LIMITED':
                return limited(sent, raw.headers);
            case 'FORBIDDEN':
            case 'INSUFFICIENT_SCOPES':
                // A stranger's private fork: it is not ours, and that is all that is asked.
                if (path.at(-1) === 'headRepository') {
                    continue;
                }
                return forbidden({ what: `graphql ${path.join('.')}`, needs: rules.needs(path) }, text, undefined);
            case 'NOT_FOUND':
                if (rules.mayMiss(path)) {
                    continue;
                }
                return fail('not-found', `GitHub does not find "${path.join('.')}": ${text}`, `check that it exists, and that the token may see it (${rules.needs(path)})`);
            case 'MAX_NODE_LIMIT_EXCEEDED':
            case 'RESOURCE_LIMITS_EXCEEDED':
                return fail('too-large', `GitHub finds a query too large: ${text}`, 'run it again, and report it if it stays so');
            default:
                if (error.extensions?.code) {
                    return fail('unsupported', `this GitHub server does not understand a query: ${text}`, 'an older GitHub Enterprise Server lacks fields that are needed here: update it');
                }
                return { kind: 'retry', failure: unreachable(sent, text) };
        }
    }
    if (parsed.data.data === null || parsed.data.data === undefined) {
        return { kind: 'retry', failure: unreachable(sent, 'an answer without data') };
    }
    return { kind: 'use' };
}
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(headers, data) {
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /secondary rate limit|abuse detection/i.test(messageOf(data)));
}
/** The time to wait is counted from the server's own `Date`: the local clock decides nothing. */
function limited(sent, headers) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const isUsedUp = String(headers['x-ratelimit-remaining']) === '0' && reset > 0;
    const until = isUsedUp ? `until ${new Date(reset * 1000).toISOString()}` : 'for a while';
    const failure = new core_failure/* Failure */.H('rate-limit', `GitHub's rate limit stops "${sent.what}" ${until}.`, 'run the job again then; the limit is shared by all workflows of the repository');
    if (after >= 0) {
        return { kind: 'retry', failure, wait: after * 1000 };
    }
    if (!isUsedUp) {
        return { kind: 'retry', failure, wait: 60_000 };
    }
    const now = Date.parse(String(headers['date'] ?? ''));
    return Number.isNaN(now)
        ? { kind: 'fail', failure }
        : { kind: 'retry', failure, wait: Math.max(0, reset * 1000 - now) + 1000 };
}
function forbidden(sent, message, accepted) {
    const needed = accepted
        ? String(accepted)
            .split(';')
            .map((set) => set.trim().replaceAll('_', '-').replaceAll('=', ': '))
            .join('" or "')
        : sent.needs;
    return fail('permission', `the token may not do "${sent.what}": ${message}`, `give the job \`${needed}\` under \`permissions:\` in its workflow`);
}
function unreachable(sent, reason) {
    return new core_failure/* Failure */.H('unreachable', `GitHub gave no usable answer to "${sent.what}": ${oneLine(reason)}.`, 'run it again');
}
function fail(code, message, hint, status) {
    return { kind: 'fail', failure: new core_failure/* Failure */.H(code, message, hint, status) };
}
function messageOf(data) {
    const parsed = schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).safeParse(data);
    return parsed.success ? oneLine(parsed.data.message) : 'no message';
}
function oneLine(text) {
    return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/shell/github/client.js
/** The one way to GitHub: every request is counted, bounded in time, and checked; reads are tried again. */






/** The same client for work that may end early: it leaves some of the budget to what comes after. */
function keeping(client, reserve) {
    const spend = () => {
        if (client.left() > reserve)
            return;
        throw new core_failure/* Failure */.H('budget', 'the rest of the request budget is kept for what has to be written', 'raise it');
    };
    return {
        ...client,
        async rest(...call) {
            spend();
            return client.rest(...call);
        },
        async graphql(...call) {
            spend();
            return client.graphql(...call);
        },
    };
}
const ATTEMPTS = 4;
const HOPS = 3;
const realClock = {
    now: () => external_node_perf_hooks_.performance.now(),
    sleep: async (milliseconds) => {
        await (0,promises_.setTimeout)(milliseconds);
    },
    random: Math.random,
};
function createClient(options) {
    const { token, budget = 500, deadline = 5 * 60_000, timeout = 30_000, clock = realClock } = options;
    const apiUrl = (options.apiUrl ?? process.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
    const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const octokit = (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl,
        log: silent,
        ...(options.fetch && { request: { fetch: options.fetch } }),
    });
    const end = clock.now() + deadline;
    let used = 0;
    async function once(sent, route, parameters) {
        let [target, rest] = [route, parameters];
        for (let hop = 0;; hop++) {
            if (used >= budget) {
                throw new core_failure/* Failure */.H('budget', `the budget of ${budget} requests is used up, before "${sent.what}".`, 'raise the input "request-budget", or merge some item pull requests');
            }
            used++;
            const left = Math.max(1, Math.ceil(Math.min(timeout, end - clock.now())));
            const raw = await answer(octokit.request(target, {
                ...rest,
                request: { signal: AbortSignal.timeout(left), redirect: 'manual' },
            }));
            if (raw.kind === 'broken' || ![301, 302, 307, 308].includes(raw.status) || hop === HOPS) {
                return raw;
            }
            const method = route.split(' ')[0] ?? 'GET';
            const to = placeOf(raw.headers['location'], apiUrl);
            if (!to || (method !== 'GET' && raw.status < 307)) {
                const failure = `GitHub sends "${sent.what}" elsewhere (${raw.status}), to another host or nowhere.`;
                throw new core_failure/* Failure */.H('refused', failure, 'check the name of the repository, and GITHUB_API_URL');
            }
            // The new address holds what was asked; only a body has to be sent again.
            [target, rest] = [`${method} ${to}`, method === 'GET' ? {} : parameters];
        }
    }
    async function send(sent, route, parameters, isRepeatable, meaning) {
        for (let attempt = 1;; attempt++) {
            if (clock.now() >= end) {
                throw late(sent, deadline);
            }
            const raw = await once(sent, route, parameters);
            const outcome = meaning(raw);
            if (outcome.kind === 'use') {
                return raw.kind === 'answer' ? raw.data : undefined;
            }
            if (outcome.kind === 'fail' || !isRepeatable || attempt === ATTEMPTS) {
                throw outcome.failure;
            }
            const pause = outcome.wait ?? 1000 * 2 ** (attempt - 1);
            const wait = pause + clock.random() * 500;
            if (clock.now() + wait >= end) {
                throw outcome.wait === undefined && clock.now() >= end ? late(sent, deadline) : outcome.failure;
            }
            await clock.sleep(wait);
        }
    }
    return {
        async rest(route, parameters, shape, { isRepeatable = false } = {}) {
            const isRead = /^(GET|HEAD) /.test(route);
            const what = route.replaceAll(/\{(\w+)\}/g, (_, key) => String(parameters[key] ?? ''));
            const sent = { what, needs: permissionOf(route, isRead) };
            const data = await guarded(token, () => send(sent, route, parameters, isRead || isRepeatable, (raw) => outcomeOf(sent, raw, isRead)));
            return checked(what, shape, data);
        },
        async graphql(query, variables, shape, rules = {}) {
            const sent = { what: 'POST /graphql', needs: 'contents: read' };
            const all = { needs: () => sent.needs, mayMiss: () => false, ...rules };
            const url = `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
            const data = await guarded(token, () => send(sent, `POST ${url}`, { query, variables }, true, (raw) => graphqlOutcomeOf(sent, raw, all)));
            return checked('graphql', schemas/* object */.Ikc({ data: shape }), data).data;
        },
        used: () => used,
        left: () => budget - used,
    };
}
/**
 * @param what names the answer: a route, or the field of a query
 * @throws Failure `shape`
 */
function checked(what, shape, data) {
    const parsed = shape.safeParse(data);
    if (parsed.success) {
        return parsed.data;
    }
    const problem = parsed.error.issues[0];
    throw new core_failure/* Failure */.H('shape', `GitHub's answer to "${what}" is not as documented: ${problem?.path.join('.') || 'all of it'}: ${problem?.message}.`, 'run it again; if it stays so, report it with the version of the server');
}
/** Octokit throws on every status from 400 on, and on no answer at all; here both are just answers. */
async function answer(request) {
    try {
        const { status, headers, data } = await request;
        return { kind: 'answer', status, headers: { ...headers }, data };
    }
    catch (error) {
        const parsed = thrown.safeParse(error);
        return parsed.success
            ? { kind: 'answer', ...parsed.data.response }
            : { kind: 'broken', message: error instanceof Error ? error.message : 'no answer' };
    }
}
const thrown = schemas/* object */.Ikc({
    response: schemas/* object */.Ikc({
        status: schemas/* number */.aig(),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* undefined */.Vxk()])),
        data: schemas/* unknown */.L5J(),
    }),
});
/** The address, if it is on the same host. */
function placeOf(location, apiUrl) {
    if (location === undefined || !URL.canParse(String(location), `${apiUrl}/`)) {
        return undefined;
    }
    const to = new URL(String(location), `${apiUrl}/`);
    return to.origin === new URL(apiUrl).origin ? to.href : undefined;
}
function permissionOf(route, isRead) {
    const level = isRead ? 'read' : 'write';
    const part = /\/(pulls|statuses|issues|labels|actions)\b/.exec(route)?.[1] ?? 'contents';
    return `${part === 'pulls' ? 'pull-requests' : part === 'labels' ? 'issues' : part}: ${level}`;
}
function late(sent, deadline) {
    const minutes = Math.round(deadline / 6000) / 10;
    const message = `GitHub did not answer all within ${minutes} minutes; the last was "${sent.what}".`;
    return new core_failure/* Failure */.H('deadline', message, 'run it again');
}
/** A server, or a proxy, may say back what it was sent. */
async function guarded(token, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof core_failure/* Failure */.H && token && (error.message + error.hint).includes(token)) {
            throw new core_failure/* Failure */.H(error.code, error.message.replaceAll(token, '***'), error.hint.replaceAll(token, '***'));
        }
        throw error;
    }
}


/***/ }),

/***/ 6936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readOwnComment),
/* harmony export */   Q: () => (/* binding */ applyComment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_statuses_comment_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5687);
/* harmony import */ var _core_text_marker_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4292);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5671);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1302);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4684);
/** Our one comment on a pull request: found by its author and its first line on any page, written once, kept the only one. */







/** 3,100 comments. Nobody reads a conversation of that length, and a list that does not end must. */
const MOST_PAGES = 31;
/** Gone, then created, then found to be the second of two, then all over again. */
const MOST_ROUNDS = 4;
/** The write may have happened: the answer was lost on its way. */
const LOST = ['unreachable', 'shape'];
const commentsShape = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionShape */ .M8)(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), body: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), author: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .actorShape */ .l3 }));
/** @param viewer our login, with the `[bot]` of an app */
function* readOwnComment(pull, viewer, marker) {
    const [first, ...later] = yield* readOwn(pull, viewer, marker);
    if (!first)
        return null;
    return later.length > 0 ? { ...first, hasTwin: true } : first;
}
/**
 * After every write the list is read: it tells what a lost answer did not, and of two comments by two runs the earlier
 * stays. So a comment is never posted twice unseen.
 *
 * @returns the comment that stays
 * @throws Failure `locked` (the conversation is), `permission`, and whatever a request throws
 */
async function applyComment(place, wish) {
    const { pull, viewer, marker, body } = wish;
    let id = wish.id;
    for (let round = 1;; round++) {
        const written = await write(place, wish, id);
        const listed = await (0,_query_js__WEBPACK_IMPORTED_MODULE_4__/* .perform */ .y9)(place, readOwn(pull, viewer, marker));
        // A list may lag behind what was just written.
        const isListed = typeof written !== 'number' || listed.some((each) => each.id === written);
        const own = isListed ? listed : [...listed, { id: written, body }].toSorted(byId);
        const [first, ...later] = own;
        for (const each of later) {
            await remove(place, each.id, pull);
        }
        if (first && (first.id === written || (0,_core_statuses_comment_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameBody */ .ZP)(first.body, body))) {
            return { id: first.id, body };
        }
        if (round === MOST_ROUNDS) {
            throw written instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H ? written : unstable(pull);
        }
        id = first?.id ?? null;
    }
}
/** @returns the comment's id; a Failure where the answer was lost; null: there is no such comment any more */
async function write(place, { pull, body }, id) {
    const { client, owner, repo } = place;
    const shape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int() });
    try {
        const answer = id === null
            ? await client.rest('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: pull, body }, shape)
            : await client.rest('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id, body }, shape);
        return answer.id;
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && LOST.includes(error.code))
            return error;
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === 'not-found' && id !== null)
            return null;
        throw worded(error, pull);
    }
}
/** Whoever came first, another run or a person: it is gone. */
async function remove({ client, owner, repo }, id, pull) {
    for (let attempt = 1;; attempt++) {
        try {
            const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
            await client.rest(route, { owner, repo, comment_id: id }, zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J());
            return;
        }
        catch (error) {
            if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === 'not-found')
                return;
            if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && LOST.includes(error.code)) || attempt === 2)
                throw worded(error, pull);
        }
    }
}
/** GitHub serves comments on pull requests below issues, but a workflow needs no permission for issues. */
function worded(error, pull) {
    if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.code !== 'permission' || error.message.includes('(401)'))
        return error;
    if (/\bis locked\b/i.test(error.message)) {
        const message = `the conversation of pull request #${pull} is locked: its comment cannot be written.`;
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('locked', message, 'unlock it, or take the input "comment" out of the workflow');
    }
    const hint = 'give the job `pull-requests: write` under `permissions:` in its workflow, or take the input "comment" out there';
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('permission', error.message, hint);
}
/** All of ours, the earliest first. */
function* readOwn(pull, viewer, marker) {
    const comments = yield* (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .oD)({
        what: `comments on pull request #${pull}`,
        page: (paging) => readPage(pull, paging),
        keys: ({ url }) => [url],
        mostPages: MOST_PAGES,
    });
    return comments
        .filter(({ author, body }) => (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccount */ .UP)(author, viewer) && (0,_core_text_marker_line_js__WEBPACK_IMPORTED_MODULE_6__/* .firstLine */ .TM)(body) === marker)
        .map(({ url, body }) => ({ id: idOf(url), body }))
        .toSorted(byId);
}
function* readPage(pull, paging) {
    const selection = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionOf */ .ao)(`url body author ${_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTOR */ .W1}`);
    const shape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ comments: commentsShape }).nullable();
    const told = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_4__/* .pulls */ .pb)(`pullRequest(number: ${pull}) { comments(${paging}) { ${selection} } }`, shape, 5);
    if (told)
        return told.comments;
    const hint = 'check that the token may see it (pull-requests: read)';
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-found', `GitHub shows no pull request #${pull}.`, hint);
}
/** GraphQL's `databaseId` has 32 bits, which the ids of comments have outgrown; the address ends with the id that REST takes. */
function idOf(url) {
    const [, id] = /#issuecomment-(\d+)$/.exec(url) ?? [];
    if (id === undefined) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('shape', `GitHub's address of a comment, "${url}", has no id.`, 'report it');
    }
    return Number(id);
}
function byId(one, other) {
    return one.id - other.id;
}
function unstable(pull) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', `the comments of pull request #${pull} do not stand still.`, 'run it again');
}


/***/ }),

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ connectionShape),
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   oD: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7457);
/** Every page of a GraphQL connection, complete by GitHub's own count, or not at all. */



const TRIES = 3;
const PER_PAGE = 100;
function connectionShape(node) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), pageInfo: _fragments_js__WEBPACK_IMPORTED_MODULE_1__/* .pageShape */ .vM, nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(node) });
}
/** `connectionShape`, as a query asks for it. */
function connectionOf(selection) {
    return `totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} }`;
}
/**
 * A list that changes while it is read is read again.
 * @throws Failure `unstable` where it never stands still, `too-many` where it is longer than we read
 */
function* readWhole(connection) {
    for (let tries = 1;; tries++) {
        const read = yield* attempt(connection);
        if (typeof read !== 'string')
            return read;
        if (tries === TRIES) {
            const message = `the ${connection.what} cannot all be read: ${read}.`;
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', message, 'the list changes while it is read: run it again');
        }
    }
}
/** @returns the entries, or why these are not all */
function* attempt({ what, page, keys, mostPages, first = PER_PAGE }) {
    const found = [];
    let [after, count] = [undefined, undefined];
    for (let pages = 1;; pages++) {
        const size = pages === 1 ? first : PER_PAGE;
        const paging = after === undefined ? '' : `, after: ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(after)}`;
        const told = yield* page(`first: ${size}${paging}`, size);
        if (told === null)
            return count === undefined ? [] : 'it went away';
        const { totalCount, pageInfo, nodes } = told;
        found.push(...nodes);
        const most = first + (mostPages - 1) * PER_PAGE;
        // No later reading of it would come out shorter.
        if (totalCount > most)
            throw tooMany(what, totalCount, most);
        if (count !== undefined && totalCount !== count)
            return `it had ${count} entries, then ${totalCount}`;
        if (!pageInfo.hasNextPage)
            return problemOf(found, totalCount, keys) ?? found;
        if (pages === mostPages || found.length > totalCount)
            return `it does not end where it should, after ${totalCount} entries`;
        [after, count] = [pageInfo.endCursor ?? '', totalCount];
    }
}
function problemOf(found, count, keys) {
    if (found.length !== count)
        return `${found.length} of ${count} entries are there`;
    const kinds = found[0] === undefined ? [] : keys(found[0]);
    const isTwice = kinds.some((_, kind) => new Set(found.map((node) => keys(node)[kind])).size < found.length);
    return isTwice ? 'an entry is there twice' : undefined;
}
function tooMany(what, count, most) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-many', `there are ${count} ${what}, and no more than ${most} can be read.`, 'running it again changes nothing: close or delete what nobody needs');
}


/***/ }),

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   I0: () => (/* binding */ readPlanTree),
/* harmony export */   Pg: () => (/* binding */ planTreeOf),
/* harmony export */   T9: () => (/* binding */ readReached),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   YR: () => (/* binding */ inThePlace),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   rj: () => (/* binding */ readPlanPlace),
/* harmony export */   z9: () => (/* binding */ readBranchExists)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6380);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4940);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4684);
/** What stands at commits: entries, plan directories, and which commit is in whose history. */







const fileShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(), oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS, type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable();
/** Mode and blob of paths at one commit; null where nothing is. */
function* readEntries(revision, paths) {
    const files = paths.map((path, index) => `f${index}: file(path: ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)}) { mode oid type }`).join(' ');
    const commit = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .contents */ .PG)(`object(oid: ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(revision)}) { ... on Commit { oid ${files} } }`, zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).nullable(), 
    // One path is a walk down some trees: a list of a hundred changed files costs far more.
    Math.ceil(paths.length / 2));
    if (!commit?.['oid']) {
        throw unknownCommit(revision);
    }
    return paths.map((path, index) => {
        const parsed = fileShape.safeParse(commit[`f${index}`]);
        if (!parsed.success) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('shape', `GitHub's answer about "${path}" is not as documented.`, 'run it again');
        }
        return parsed.data && { mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(parsed.data.mode), oid: parsed.data.oid };
    });
}
/** What is in the place of the plan directory at a commit; null: nothing is. */
function* readPlanPlace(revision) {
    const commit = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .contents */ .PG)(`object(oid: ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(revision)}) { ... on Commit { ...before } }`, _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .beforeShape */ .Tg.partial().nullable());
    if (!commit?.oid) {
        throw unknownCommit(revision);
    }
    return commit.file ?? null;
}
/** The plans, where they cannot be read: something else is in the place of their directory. */
function inThePlace({ type, oid, mode }) {
    return type === 'tree' ? undefined : (0,_core_plan_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .notADirectory */ .o5)({ mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(mode), oid });
}
function* readPlanTree(id) {
    const tree = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .contents */ .PG)(`object(oid: ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(id)}) { ...entries }`, _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .treeShape */ .MY, 10);
    return planTreeOf(tree);
}
/** A text is taken only where it is proved whole; core says what that makes of a plan. */
function planTreeOf({ oid, entries }) {
    if (entries === null) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('shape', `GitHub gives no entries of "${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_DIRECTORY */ .AG}".`, 'run it again');
    }
    return {
        id: oid,
        files: entries.map((entry) => {
            const file = { name: entry.name, mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(entry.mode), oid: entry.oid };
            if (entry.type !== 'blob') {
                return file;
            }
            const { text, byteSize, isBinary, isTruncated } = entry.object ?? {};
            if (isTruncated) {
                return { ...file, unreadable: `it has ${byteSize} bytes, too many for GitHub to give whole` };
            }
            if (isBinary || text === null || text === undefined) {
                return { ...file, unreadable: 'it is no text' };
            }
            const whole = [text, `\uFEFF${text}`].find((each) => blobId(each, entry.oid.length) === entry.oid);
            return whole === undefined
                ? { ...file, unreadable: 'it is not UTF-8, or did not arrive whole' }
                : { ...file, text: whole };
        }),
    };
}
/** Git's own id of a text: proves that what GitHub shows as text is what is stored (it recodes other encodings silently). */
function blobId(text, digits) {
    const bytes = Buffer.from(text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
/** All files at a commit; null: more than GitHub lists in one answer. */
function* readFiles(commit) {
    const { truncated, tree } = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .rest */ .zs)('GET /git/trees/{tree_sha}', { tree_sha: commit, recursive: '1' }, zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ truncated: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), tree: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })) }));
    return truncated ? null : tree.flatMap(({ path, type }) => (type === 'tree' ? [] : [path]));
}
function* readBranchExists(branch) {
    const ref = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .contents */ .PG)(`ref(qualifiedName: ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`refs/heads/${branch}`)}) { name }`, zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable());
    return ref !== null;
}
const comparison = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    compare: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), baseTarget: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS }) }).nullable(),
})
    .nullable();
/** Is the commit in the history of the base commit? */
function* readReached(commit, base) {
    const ref = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .contents */ .PG)(`ref(qualifiedName: ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`refs/heads/${base.branch}`)}) { compare(headRef: ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(commit)}) { status baseTarget { oid } } }`, comparison);
    // The branch may have moved on since the base was read; only its commit of then counts.
    if (ref?.compare?.baseTarget.oid === base.commit) {
        return ['BEHIND', 'IDENTICAL'].includes(ref.compare.status);
    }
    // Asked of a commit that is not there GitHub says nothing, or 404, which could mean anything.
    const object = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .contents */ .PG)(`object(oid: ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(commit)}) { __typename }`, zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable());
    if (object?.__typename !== 'Commit') {
        return false;
    }
    const compared = yield* compare(base.commit, commit);
    return compared !== null && ['behind', 'identical'].includes(compared.status);
}
function* mergeBaseOf(from, to) {
    return (yield* compare(from, to))?.merge_base_commit.sha ?? null;
}
/** Null: no common history. Page 2, since the files come with page 1 and are of no use here. */
function* compare(from, to) {
    try {
        return yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .rest */ .zs)('GET /compare/{basehead}', { basehead: `${from}...${to}`, per_page: 1, page: 2 }, zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS }) }));
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H && error.code === 'not-found' && /no common ancestor/i.test(error.message)) {
            return null;
        }
        throw error;
    }
}
function unknownCommit(revision) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('not-found', `GitHub does not know the commit "${revision}".`, 'it may have been replaced: run again');
}


/***/ }),

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pullShape),
/* harmony export */   FH: () => (/* binding */ parentsShape),
/* harmony export */   MY: () => (/* binding */ treeShape),
/* harmony export */   Ns: () => (/* binding */ placeShape),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Tg: () => (/* binding */ beforeShape),
/* harmony export */   Wo: () => (/* binding */ octal),
/* harmony export */   d1: () => (/* binding */ fragmentsOf),
/* harmony export */   iP: () => (/* binding */ mergedShape),
/* harmony export */   mS: () => (/* binding */ oidShape),
/* harmony export */   vM: () => (/* binding */ pageShape),
/* harmony export */   vN: () => (/* binding */ filesShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);
/** What is read of a pull request and of the plan directory, once: the words of the query, and the shape of the answer. */


const FRAGMENTS = {
    files: `fragment files on PullRequestChangedFileConnection {
  totalCount pageInfo { hasNextPage endCursor } nodes { path changeType }
}`,
    pull: `fragment pull on PullRequest {
  number title url isDraft state createdAt mergedAt headRefName headRefOid baseRefName changedFiles
  headRepository { id } author { login } files(first: 100) { ...files }
}`,
    // A merged pull request also says what the base was before it, and which plans stood there.
    merge: `fragment merge on PullRequest {
  commits(first: 1) { totalCount }
  mergeCommit { oid parents(first: 1) { totalCount nodes { ...before } } }
}`,
    before: `fragment before on Commit { oid file(path: ${JSON.stringify(_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG)}) { oid type mode } }`,
    blob: 'fragment blob on Blob { byteSize isBinary isTruncated text }',
    entries: 'fragment entries on Tree { oid entries { name mode oid type object { ...blob } } }',
};
/** The fragments that a query needs, as text to put after it. */
function fragmentsOf(text) {
    const needed = new Set();
    for (let left = [text]; left.length > 0;) {
        const names = left.flatMap((each) => [...each.matchAll(/\.\.\.([a-z]+)/g)].map((match) => match[1] ?? ''));
        left = Object.entries(FRAGMENTS)
            .filter(([name]) => names.includes(name))
            .map(([, fragment]) => fragment)
            .filter((fragment) => !needed.has(fragment));
        for (const fragment of left) {
            needed.add(fragment);
        }
    }
    return [...needed].map((fragment) => `\n${fragment}`).join('');
}
const pageShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() });
const oid = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const oidShape = oid;
const filesShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    totalCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    pageInfo: pageShape,
    nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), changeType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
const pullShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    isDraft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    mergedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    headRefOid: oid,
    baseRefName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    changedFiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    headRepository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    author: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    files: filesShape.nullable(),
});
/** What is in the place of the plan directory. */
const placeShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid, type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() });
const beforeShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid, file: placeShape.nullable() });
const parents = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(beforeShape) });
const parentsShape = parents;
const mergedShape = pullShape.extend({
    commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }),
    mergeCommit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid, parents }).nullable(),
});
const treeShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    oid,
    entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        oid,
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            byteSize: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().optional(),
            isBinary: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
            isTruncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
            text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        })
            .nullable(),
    }))
        .nullable(),
});
/** Git writes modes in octal, six digits; GraphQL gives a number. */
function octal(mode) {
    return mode.toString(8).padStart(6, '0');
}
/** A string in a query. JSON's escapes are GraphQL's. */
function quoted(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   K5: () => (/* binding */ openGithub),
/* harmony export */   VI: () => (/* binding */ beginningOf),
/* harmony export */   fe: () => (/* binding */ clientOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(798);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3175);
/** A source for what a job of the action is about. */



/** @param pull the pull request that started the job; without one: every open item pull request */
function openGithub(inputs, env, pull) {
    const place = placeOf(inputs, env);
    return { client: place.client, source: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .githubSource */ .j)({ ...place, ...beginningOf(inputs, pull) }) };
}
function placeOf({ token, requestBudget }, env) {
    return { client: clientOf({ token, budget: requestBudget }, env), ...repositoryOf(env) };
}
/** A client for the server that the environment names. */
function clientOf(options, env) {
    const apiUrl = env['GITHUB_API_URL'];
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)({ ...options, ...(apiUrl ? { apiUrl } : {}) });
}
function beginningOf({ base, agents, context, comment }, pull) {
    return {
        subject: pull === undefined ? 'all' : { pull },
        settings: { agents, ...(context === undefined ? {} : { context }), ...(comment ? { comment } : {}) },
        ...(base === undefined ? {} : { base }),
    };
}
function repositoryOf(env) {
    const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner && repo)
        return { owner, repo };
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', 'GITHUB_REPOSITORY is not set', 'run this as an action, or use the command line program');
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ readOne),
/* harmony export */   MK: () => (/* binding */ readOverview),
/* harmony export */   xM: () => (/* binding */ readOwnStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1302);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7457);
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1356);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4684);
/** All open pull requests into the base at a glance, and how their heads stand under our context. */







/** 3,100 open pull requests. */
const MOST_PAGES = 31;
/** Closed ones that a run looks back at: a run that was lost left them to the next. */
const CLOSED = 50;
/** Pages of a commit's statuses, of all contexts, newest first: GitHub keeps a thousand of each. */
const MOST_STATUS_PAGES = 10;
const contextShape = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    creator: _account_js__WEBPACK_IMPORTED_MODULE_1__/* .actorShape */ .l3,
});
const statusShape = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ context: contextShape.nullable() }).nullable();
const listedShape = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().positive(),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    headRefOid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS,
    baseRefName: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    headRepository: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }).nullable(),
    author: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }).nullable(),
    commits: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS, status: statusShape }) })) }),
});
/** @param started the pull request that started the run: it may have closed longer ago than we look back */
function* readOverview(around, context, started) {
    const selection = selectionOf(context);
    const [viewer, open, closed, first] = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .together */ .bs)((0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .account */ .ct)('viewer { login }', zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })), readOpen(around, selection), readClosed(around, selection), started === undefined
        ? (0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .nothing */ .s6)()
        : (0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .pulls */ .pb)(`pullRequest(number: ${started}) { ${selection} }`, listedShape.nullable(), 1));
    around.self.login = viewer.login;
    const left = first && isClosedHere(first, around) ? [first, ...closed.filter((each) => each.number !== started)] : closed;
    const statuses = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)([...open, ...left].map((each) => readStatus(each, context, viewer.login)));
    const listed = open.map((facts, index) => listedOf(around, facts, statuses[index] ?? null));
    return {
        open: listed,
        closed: left.map(({ number, headRefOid }, index) => ({
            number,
            head: headRefOid,
            status: statuses[open.length + index] ?? null,
        })),
    };
}
/** One pull request by its number, wherever it goes; null: there is none. */
function* readOne(context, number) {
    const [viewer, facts] = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .together */ .bs)((0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .account */ .ct)('viewer { login }', zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })), (0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .pulls */ .pb)(`pullRequest(number: ${number}) { ${selectionOf(context)} }`, listedShape.nullable()));
    if (!facts)
        return null;
    const status = yield* readStatus(facts, context, viewer.login);
    return { state: facts.state, head: facts.headRefOid, base: facts.baseRefName, status };
}
/** `ListedFacts`, as a query asks for them. */
function selectionOf(context) {
    return `number headRefName headRefOid baseRefName state headRepository { id } author { login } commits(last: 1) { nodes { commit { oid ${statusField(context)} } } }`;
}
function statusField(context) {
    return `status { context(name: ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(context)}) { state description creator ${_account_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTOR */ .W1} } }`;
}
function listedOf(around, facts, status) {
    return {
        number: facts.number,
        branch: facts.headRefName,
        sameRepository: (0,_pulls_js__WEBPACK_IMPORTED_MODULE_4__/* .isSame */ .Ft)(around, facts),
        head: facts.headRefOid,
        ...(facts.author && { author: facts.author.login }),
        status,
    };
}
function* readOpen(around, selection) {
    const into = (0,_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(around.base.branch);
    const filter = `baseRefName: ${into}, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }`;
    const shape = (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionShape */ .M8)(listedShape);
    return yield* (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .readWhole */ .oD)({
        what: `open pull requests into "${around.base.branch}"`,
        page: (paging) => (0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .pulls */ .pb)(`pullRequests(${filter}, ${paging}) { ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionOf */ .ao)(selection)} }`, shape, 20),
        keys: ({ number }) => [number],
        mostPages: MOST_PAGES,
    });
}
function* readClosed(around, selection) {
    const filter = `baseRefName: ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(around.base.branch)}, states: [CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }`;
    const told = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .pulls */ .pb)(`pullRequests(${filter}, first: ${CLOSED}) { nodes { ${selection} } }`, zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(listedShape) }), 10);
    return told.nodes;
}
function isClosedHere({ state, baseRefName }, { base }) {
    return state === 'CLOSED' && baseRefName === base.branch;
}
/** With its list of commits GitHub may lag behind the head, or end before it: then the commit itself is asked. */
function* readStatus(facts, context, viewer) {
    const last = facts.commits.nodes.at(-1)?.commit;
    if (last?.oid === facts.headRefOid)
        return postedOf(last.status, viewer);
    const found = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .contents */ .PG)(`object(oid: ${(0,_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(facts.headRefOid)}) { ... on Commit { ${statusField(context)} } }`, zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ status: statusShape }).nullable());
    if (found)
        return postedOf(found.status, viewer);
    // Of a fork that is gone: it carries nothing that counts.
    if (facts.state !== 'OPEN')
        return null;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-found', `GitHub does not show the head ${facts.headRefOid.slice(0, 10)} of pull request #${facts.number}.`, 'run it again');
}
const STATES = new Map([
    ['SUCCESS', 'success'],
    ['FAILURE', 'failure'],
    ['ERROR', 'error'],
    ['PENDING', 'pending'],
]);
function postedOf(facts, viewer) {
    if (!facts?.context)
        return null;
    const { state, description, creator } = facts.context;
    const known = STATES.get(state);
    return {
        state: known ?? 'pending',
        description: description ?? '',
        isOwn: known !== undefined && (0,_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccount */ .UP)(creator, viewer),
    };
}
const restStatuses = zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    context: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    creator: _account_js__WEBPACK_IMPORTED_MODULE_1__/* .userShape */ .bI,
}));
/** What we posted last, below whatever others posted after us. */
function* readOwnStatus(around, context, commit) {
    const viewer = around.self.login;
    if (viewer === undefined)
        throw new Error('who we are is read with the overview');
    for (let page = 1; page <= MOST_STATUS_PAGES; page++) {
        const told = yield* (0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .rest */ .zs)('GET /commits/{ref}/statuses', { ref: commit, per_page: 100, page }, restStatuses);
        const own = told.find((each) => each.context === context && (0,_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccount */ .UP)(each.creator, viewer));
        if (own) {
            const state = STATES.get(own.state.toUpperCase());
            return state ? { state, description: own.description ?? '', isOwn: true } : null;
        }
        if (told.length < 100)
            return null;
    }
    return null;
}


/***/ }),

/***/ 1356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ isSame),
  M1: () => (/* binding */ mergedOf),
  Dl: () => (/* binding */ readByNumber),
  pA: () => (/* binding */ readMerged),
  FA: () => (/* binding */ readOpen),
  $e: () => (/* binding */ readSubject)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/shell/github/fragments.js
var fragments = __webpack_require__(7457);
// EXTERNAL MODULE: ./lib/shell/github/query.js
var query = __webpack_require__(4684);
// EXTERNAL MODULE: ./lib/shell/github/contents.js
var contents = __webpack_require__(1884);
;// CONCATENATED MODULE: ./lib/shell/github/trees.js
/** What changed between two commits by their trees: for lists too long for GitHub to give. No renames: delete plus create. */





const treeShape = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP().min(1), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: fragments/* oidShape */.mS })),
});
/** A folder that even alone is more than GitHub gives in one answer. */
const TOO_LARGE = new failure/* Failure */.H('incomplete', 'a folder has more entries than GitHub lists', 'split the folder');
/** 406 and 422: what was asked for is too large, or cannot be made. Whatever else a server refuses, it has not said that. */
function isTooMuch({ status }) {
    return status === 406 || status === 422;
}
/** @param from a commit or branch */
function* compareTrees(from, head) {
    const base = yield* (0,contents/* mergeBaseOf */.nM)(from, head);
    if (base === null) {
        return { kind: 'unprovable', reason: 'it changes 3,000 files or more, and has no merge base with its base branch' };
    }
    try {
        return { kind: 'complete', list: yield* differences(base, head, '') };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && (error === TOO_LARGE || isTooMuch(error))) {
            return { kind: 'unprovable', reason: `it changes 3,000 files or more, and ${error.message}` };
        }
        throw error;
    }
}
/** @param old a tree, or the commit that has it; null: nothing there */
function* differences(old, young, folder) {
    const whole = yield* both(old, young, true);
    if (!whole.some(({ truncated }) => truncated)) {
        return entriesDiffer(leavesOf(whole[0]), leavesOf(whole[1]), folder);
    }
    const level = yield* both(old, young, false);
    if (level.some(({ truncated }) => truncated)) {
        throw TOO_LARGE;
    }
    const found = entriesDiffer(leavesOf(level[0]), leavesOf(level[1]), folder);
    const [olds, youngs] = [foldersOf(level[0]), foldersOf(level[1])];
    const names = [...new Set([...olds.keys(), ...youngs.keys()])].filter((name) => olds.get(name) !== youngs.get(name));
    // One after the other: trees that are too large to come whole are few.
    for (const name of names) {
        found.push(...(yield* differences(olds.get(name) ?? null, youngs.get(name) ?? null, `${folder}${name}/`)));
    }
    return found;
}
function* both(old, young, recursive) {
    return yield* (0,query/* all */.Q7)([tree(old, recursive), tree(young, recursive)]);
}
function* tree(id, recursive) {
    if (id === null) {
        return { truncated: false, tree: [] };
    }
    return yield* (0,query/* rest */.zs)('GET /git/trees/{tree_sha}', { tree_sha: id, ...(recursive && { recursive: '1' }) }, treeShape);
}
function leavesOf(tree) {
    const leaves = (tree?.tree ?? []).filter(({ type }) => type !== 'tree');
    return new Map(leaves.map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
}
function foldersOf(tree) {
    return new Map((tree?.tree ?? []).filter(({ type }) => type === 'tree').map(({ path, sha }) => [path, sha]));
}
function entriesDiffer(olds, youngs, folder) {
    const found = [];
    for (const [name, old] of olds) {
        const young = youngs.get(name);
        const path = folder + name;
        if (!young) {
            found.push({ path, kind: 'delete', ...encodingOf(path) });
        }
        else if (young.oid !== old.oid || young.mode !== old.mode) {
            found.push({ path, kind: 'modify', ...encodingOf(path) });
        }
    }
    for (const name of youngs.keys()) {
        if (!olds.has(name)) {
            found.push({ path: folder + name, kind: 'create', ...encodingOf(folder + name) });
        }
    }
    return found;
}
/** JSON cannot carry bytes that are not UTF-8: the server puts U+FFFD there, and nobody can tell which they were. */
function encodingOf(path) {
    return /[\uFFFD\p{Cs}]/u.test(path) ? { encoding: 'invalid' } : {};
}

;// CONCATENATED MODULE: ./lib/shell/github/changes.js
/**
 * The complete list of a pull request's changes, or why it cannot be proved complete.
 *
 * GraphQL gives the list, a hundred at a time, but no source of a rename; REST gives that, but at most 3,000 files and
 * silently no more (https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files). From there on trees are compared.
 */





const TRIES = 3;
/** 3,000 files and one page to see that there are no more. */
const MOST_PAGES = 31;
const REST_CAP = 3000;
/** @param from a commit or branch whose merge base with the head the changes count from; null: unknown. For very long lists. */
function* readChanges(seen, from) {
    let facts = seen;
    for (let tries = 1;; tries++) {
        const attempt = yield* attemptChanges(facts, from);
        if (attempt.kind === 'complete') {
            return { facts, changes: { complete: true, list: attempt.list } };
        }
        if (attempt.kind === 'unprovable' || tries === TRIES) {
            return { facts, changes: { complete: false, reason: attempt.reason } };
        }
        facts = yield* (0,query/* pulls */.pb)(`pullRequest(number: ${facts.number}) { ...pull }`, fragments/* pullShape */.Br, 2);
    }
}
function* attemptChanges(facts, from) {
    if (facts.changedFiles >= REST_CAP) {
        return from === null
            ? { kind: 'unprovable', reason: `it changes ${facts.changedFiles} files, and its merge base is not known` }
            : yield* compareTrees(from, facts.headRefOid);
    }
    if (facts.files === null) {
        return yield* listByRest(facts);
    }
    const files = [];
    for (let page = facts.files, pages = 1;; pages++) {
        files.push(...page.nodes);
        if (page.totalCount !== facts.changedFiles) {
            return unstable(`GitHub counts ${facts.changedFiles} changed files, and ${page.totalCount} in their list`);
        }
        if (!page.pageInfo.hasNextPage) {
            break;
        }
        if (pages === MOST_PAGES || files.length > facts.changedFiles) {
            return unstable(`GitHub's list of its files does not end where it should, after ${facts.changedFiles}`);
        }
        const next = yield* (0,query/* pulls */.pb)(`pullRequest(number: ${facts.number}) { headRefOid changedFiles files(first: 100, after: ${(0,fragments/* quoted */.TL)(page.pageInfo.endCursor ?? '')}) { ...files } }`, schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), changedFiles: schemas/* number */.aig(), files: fragments/* filesShape */.vN }));
        const moved = movedFrom(facts, next);
        if (moved) {
            return moved;
        }
        page = next.files;
    }
    if (files.length === 0 && facts.changedFiles === 0) {
        // An empty list is what many faults look like.
        const again = yield* (0,query/* pulls */.pb)(`pullRequest(number: ${facts.number}) { ...pull }`, fragments/* pullShape */.Br, 2);
        return movedFrom(facts, again) ?? { kind: 'complete', list: [] };
    }
    const problem = problemOf(files.map(({ path }) => path), facts.changedFiles);
    if (problem) {
        return problem;
    }
    if (files.some(({ changeType }) => !KINDS.has(changeType))) {
        return yield* listByRest(facts);
    }
    return complete(files.map(({ path, changeType }) => ({ path, kind: KINDS.get(changeType) ?? 'modify', ...encodingOf(path) })));
}
/** Both what GraphQL and what REST says. Renames and copies are not here: they need their source. */
const KINDS = new Map([
    ['ADDED', 'create'],
    ['MODIFIED', 'modify'],
    ['CHANGED', 'modify'],
    ['DELETED', 'delete'],
    ['added', 'create'],
    ['modified', 'modify'],
    ['changed', 'modify'],
    ['removed', 'delete'],
    // Listed though it did not change: never seen, so the strict reading.
    ['unchanged', 'modify'],
]);
const restFiles = schemas/* array */.YOg(schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    previous_filename: schemas/* string */.YjP().optional(),
    contents_url: schemas/* string */.YjP(),
}));
function* listByRest(facts) {
    const files = [];
    for (let page = 1; page <= Math.max(1, Math.ceil(facts.changedFiles / 100)); page++) {
        try {
            const route = 'GET /pulls/{pull_number}/files';
            files.push(...(yield* (0,query/* rest */.zs)(route, { pull_number: facts.number, per_page: 100, page }, restFiles)));
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H && isTooMuch(error)) {
                return { kind: 'unprovable', reason: error.message };
            }
            throw error;
        }
    }
    const problem = problemOf(files.map(({ filename }) => filename), facts.changedFiles);
    if (problem) {
        return problem;
    }
    const list = [];
    for (const { filename, status, previous_filename: from, contents_url } of files) {
        // With a removed file GitHub names the commit that still has it.
        if (status !== 'removed' && refOf(contents_url) !== facts.headRefOid) {
            return unstable(`GitHub lists the files of another commit than its head ${facts.headRefOid.slice(0, 10)}`);
        }
        const kind = KINDS.get(status);
        if (kind) {
            list.push({ path: filename, kind, ...encodingOf(filename) });
            continue;
        }
        if (status !== 'renamed' && status !== 'copied') {
            return { kind: 'unprovable', reason: `GitHub gives "${filename}" a status that is not known: "${status}"` };
        }
        if (!from) {
            return unstable(`GitHub says that "${filename}" was ${status}, but not from where`);
        }
        if (status === 'copied') {
            list.push({ path: filename, kind: 'create', copiedFrom: from, ...encodingOf(filename) });
        }
        else {
            list.push({ path: from, kind: 'delete', renamedTo: filename, ...encodingOf(from) }, { path: filename, kind: 'create', renamedFrom: from, ...encodingOf(filename) });
        }
    }
    if (files.some(({ status }) => status === 'removed')) {
        // A page of removed files alone does not say of which head it is.
        const now = yield* (0,query/* pulls */.pb)(`pullRequest(number: ${facts.number}) { headRefOid changedFiles }`, schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), changedFiles: schemas/* number */.aig() }));
        const moved = movedFrom(facts, now);
        if (moved) {
            return moved;
        }
    }
    return complete(list);
}
function complete(list) {
    return { kind: 'complete', list: merged(list) };
}
/** Files that change places: a path that one rename leaves and another takes is modified, as git without renames says. */
function merged(list) {
    const byPath = new Map();
    for (const change of list) {
        byPath.set(change.path, byPath.has(change.path) ? { path: change.path, kind: 'modify', ...encodingOf(change.path) } : change);
    }
    return [...byPath.values()];
}
function problemOf(paths, count) {
    const seen = new Set();
    for (const path of paths) {
        if (path === '') {
            return unstable('GitHub lists a file without a name');
        }
        if (seen.has(path)) {
            return unstable(`GitHub lists "${path}" twice`);
        }
        seen.add(path);
    }
    return paths.length === count
        ? undefined
        : unstable(`GitHub counts ${count} changed files, and lists ${paths.length}`);
}
function movedFrom(seen, now) {
    if (now.headRefOid !== seen.headRefOid) {
        return unstable('its head moved while its files were read');
    }
    return now.changedFiles === seen.changedFiles
        ? undefined
        : unstable(`GitHub counts ${seen.changedFiles} changed files, then ${now.changedFiles}`);
}
function unstable(reason) {
    return { kind: 'unstable', reason };
}
/** `…/contents/src/a.ts?ref=<commit>` */
function refOf(contentsUrl) {
    return URL.canParse(contentsUrl) ? new URL(contentsUrl).searchParams.get('ref') : null;
}

;// CONCATENATED MODULE: ./lib/shell/github/pulls.js
/** Pull requests as the snapshot has them: open ones, and merged ones with what the base was before them. */





/** One by its number, whatever became of it; null: there is none. */
function* readByNumber(around, number) {
    const facts = yield* (0,query/* pulls */.pb)(`pullRequest(number: ${number}) { ...pull ...merge }`, fragments/* mergedShape */.iP.nullable(), 2);
    if (facts === null) {
        return null;
    }
    switch (facts.state) {
        case 'OPEN':
            return yield* readOpen(around, facts);
        case 'MERGED':
            return { kind: 'merged', merged: yield* readMerged(around, facts) };
        case 'CLOSED':
            return { kind: 'closed' };
    }
}
/** Its state may change while its files are read: the caller is told. */
function* readOpen(around, seen) {
    const from = seen.baseRefName === around.base.branch ? around.base.commit : seen.baseRefName;
    const listed = yield* readChanges(seen, from);
    if (listed.facts.state !== 'OPEN') {
        const again = yield* readByNumber(around, seen.number);
        return again ?? { kind: 'closed' };
    }
    return { kind: 'open', pull: pullOf(around, listed) };
}
function pullOf(around, { facts, changes }) {
    return {
        number: facts.number,
        branch: facts.headRefName,
        base: facts.baseRefName,
        sameRepository: isSame(around, facts),
        head: facts.headRefOid,
        revision: facts.headRefOid,
        title: facts.title,
        url: facts.url,
        ...(facts.author && { author: facts.author.login }),
        draft: facts.isDraft,
        openedAt: facts.createdAt,
        changes,
    };
}
function* readMerged(around, facts) {
    const before = yield* readBefore(facts);
    if (before) {
        around.planPlaces.set(before.oid, before.file);
    }
    const listed = yield* readChanges(facts, before?.oid ?? null);
    return mergedOf(around, facts, before?.oid ?? null, listed.changes);
}
function mergedOf(around, facts, before, changes) {
    return {
        number: facts.number,
        url: facts.url,
        branch: facts.headRefName,
        base: facts.baseRefName,
        sameRepository: isSame(around, facts),
        openedAt: facts.createdAt,
        ...(facts.mergedAt && { mergedAt: facts.mergedAt }),
        mergeCommit: facts.mergeCommit?.oid ?? null,
        before,
        changes,
    };
}
/** No head repository (it was deleted) is not the same as ours. */
function isSame(around, facts) {
    return facts.headRepository !== null && facts.headRepository.id === around.repositoryId;
}
const commitsShape = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        commit: schemas/* object */.Ikc({
            message: schemas/* string */.YjP(),
            authoredDate: schemas/* string */.YjP(),
            parents: schemas/* object */.Ikc({ totalCount: schemas/* number */.aig() }),
        }),
    })),
});
const historyShape = schemas/* object */.Ikc({
    history: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP(), authoredDate: schemas/* string */.YjP(), parents: fragments/* parentsShape */.FH })),
    }),
});
/** More commits than this GitHub does not rebase. */
const MOST_REBASED = 100;
/**
 * The base before the merge. A merge commit and a squash have it as their first parent. A rebase merge leaves one commit
 * of the base for each of the pull request, of which GitHub names the last: they are walked back while they have the
 * message and the author's date of the pull request's own commits, which a squash has not.
 */
function* readBefore({ number, mergeCommit, commits }) {
    if (mergeCommit === null) {
        return null;
    }
    const [parent = null] = mergeCommit.parents.nodes;
    if (mergeCommit.parents.totalCount !== 1 || commits.totalCount < 2) {
        return parent;
    }
    // No more than there are: GitHub counts what is asked for, and after a squash, the usual case, the first one ends it.
    const most = Math.min(MOST_REBASED, commits.totalCount);
    const cost = most > 10 ? 2 : 1;
    const [own, line] = yield* (0,query/* together */.bs)((0,query/* pulls */.pb)(`pullRequest(number: ${number}) { commits(last: ${most}) { nodes { commit { message authoredDate parents(first: 1) { totalCount } } } } }`, schemas/* object */.Ikc({ commits: commitsShape }), cost), (0,query/* contents */.PG)(`object(oid: ${(0,fragments/* quoted */.TL)(mergeCommit.oid)}) { ... on Commit { history(first: ${most}) { nodes { message authoredDate parents(first: 1) { totalCount nodes { ...before } } } } } }`, historyShape, cost));
    // Merges of the base into the branch are not rebased.
    const left = own.commits.nodes.map(({ commit }) => commit).filter(({ parents }) => parents.totalCount < 2);
    let before = parent;
    for (const { message, authoredDate, parents } of line.history.nodes) {
        const at = left.findLastIndex((each) => each.message === message && each.authoredDate === authoredDate);
        if (at < 0 || parents.totalCount !== 1) {
            break;
        }
        left.length = at;
        before = parents.nodes[0] ?? null;
    }
    return before;
}
/** The pull request under test: it has to be open, or there is nothing to judge. */
function* readSubject(around, number, seen) {
    const found = seen?.state === 'OPEN' ? yield* readOpen(around, seen) : yield* readByNumber(around, number);
    if (found?.kind === 'open') {
        return found.pull;
    }
    const state = found ? found.kind : 'not there';
    throw new failure/* Failure */.H('closed', `pull request #${number} is ${state}.`, 'only open pull requests can be judged');
}


/***/ }),

/***/ 4684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ contents),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pb: () => (/* binding */ pulls),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   y9: () => (/* binding */ perform),
/* harmony export */   zs: () => (/* binding */ rest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(798);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/**
 * Reading as plain steps. A reading says what it wants to know next and is told; many run side by side in rounds, so that
 * what they want at one time goes out as few requests, whatever each of them is doing.
 */




/** Of a pull request. */
function* pulls(field, shape, cost = 1) {
    return yield* one({ kind: 'graphql', field, cost, needs: 'pull-requests: read' }, field, shape);
}
/** Of commits, trees, branches. */
function* contents(field, shape, cost = 1) {
    return yield* one({ kind: 'graphql', field, cost, needs: 'contents: read' }, field, shape);
}
/** Beside the repository: who we are. */
function* account(field, shape) {
    return yield* one({ kind: 'graphql', field, cost: 0, needs: 'contents: read', isRoot: true }, field, shape);
}
/** What can be done without: null where a server refuses it, or has something else there. */
function* optional(field, shape, cost, isRoot = false) {
    const ask = { kind: 'graphql', field, cost, needs: 'contents: read', isOptional: true };
    const [answer] = yield [isRoot ? { ...ask, isRoot } : ask];
    return shape.safeParse(answer).data ?? null;
}
/** @param route below the repository: `GET /pulls/{pull_number}/files`. Throws Failure `not-found` and `refused` into the reading. */
function* rest(route, parameters, shape) {
    return yield* one({ kind: 'rest', route, parameters }, route, shape);
}
function* one(ask, what, shape) {
    const [answer] = yield [ask];
    if (answer instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) {
        throw answer;
    }
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(what.split(/[{\n]/)[0]?.trim() || what, shape, answer);
}
/** Side by side: each round asks what all of them want. */
function* all(readings) {
    const results = [];
    let running = readings.map((reading, index) => ({ reading, index, step: reading.next() }));
    for (;;) {
        const waiting = [];
        for (const { reading, index, step } of running) {
            if (step.done) {
                results[index] = step.value;
            }
            else {
                waiting.push({ reading, index, asks: step.value });
            }
        }
        if (waiting.length === 0) {
            return results;
        }
        const answers = yield waiting.flatMap(({ asks }) => asks);
        let at = 0;
        running = waiting.map(({ reading, index, asks }) => {
            const step = reading.next(answers.slice(at, at + asks.length));
            at += asks.length;
            return { reading, index, step };
        });
    }
}
/** Side by side, of different kinds. */
function* together(...readings) {
    // The language has no way to say that a mapped tuple keeps its places.
    return (yield* all(readings));
}
/** Nothing to ask: where a reading is optional. */
function* nothing() {
    yield* [];
    return null;
}
async function perform(place, reading) {
    for (let step = reading.next();;) {
        if (step.done) {
            return step.value;
        }
        step = reading.next(await answered(place, step.value));
    }
}
/**
 * Most of one request, in shares (`Ask.cost`): bounds what GitHub has to do within its ten seconds. The claims of 50 items
 * and their integration are 102 shares.
 */
const FULL = 120;
/** REST requests at a time. */
const ABREAST = 4;
async function answered(place, asks) {
    // Equal fields are one question: 50 merged pull requests may have the same commit before them.
    const fields = new Map();
    const rests = [];
    for (const ask of asks) {
        if (ask.kind === 'rest') {
            rests.push(ask);
        }
        else {
            const known = fields.get(ask.field);
            // Whoever needs it goes before whoever does not.
            if (!known || known.isOptional)
                fields.set(ask.field, ask);
        }
    }
    const told = new Map();
    for (const batch of batches([...fields.values()], FULL)) {
        const values = await queryOrLess(place, batch);
        batch.forEach(({ field }, index) => {
            told.set(field, values[index]);
        });
    }
    for (let at = 0; at < rests.length; at += ABREAST) {
        const some = rests.slice(at, at + ABREAST);
        const values = await Promise.all(some.map((ask) => call(place, ask)));
        some.forEach((ask, index) => {
            told.set(ask, values[index]);
        });
    }
    return asks.map((ask) => told.get(ask.kind === 'graphql' ? ask.field : ask));
}
function batches(asks, full) {
    const found = [];
    let room = 0;
    for (const ask of asks) {
        if (found.length === 0 || ask.cost > room) {
            found.push([]);
            room = full;
        }
        found.at(-1)?.push(ask);
        room -= ask.cost;
    }
    return found;
}
/** Never asked again by another query. */
const FINAL = ['rate-limit', 'budget', 'deadline'];
/** A query that fails with what nobody has to have is asked again without. */
async function queryOrLess(place, asks) {
    const needed = asks.filter(({ isOptional }) => !isOptional);
    if (needed.length === asks.length)
        return await queryOrParts(place, asks);
    try {
        return await query(place, asks);
    }
    catch (error) {
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || FINAL.includes(error.code))
            throw error;
        const told = needed.length === 0 ? [] : await queryOrParts(place, needed);
        return asks.map((ask) => (ask.isOptional ? null : told[needed.indexOf(ask)]));
    }
}
/** A query that GitHub cannot answer in its ten seconds is asked in parts, once. */
async function queryOrParts(place, asks) {
    try {
        return await query(place, asks);
    }
    catch (error) {
        const parts = batches(asks, FULL / 5);
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && ['unreachable', 'too-large'].includes(error.code)) || parts.length < 2) {
            throw error;
        }
        const told = [];
        for (const part of parts) {
            told.push(...(await query(place, part)));
        }
        return told;
    }
}
/** Fields below a pull request that belong to its commits. */
const OF_CONTENTS = ['mergeCommit', 'commits', 'object', 'target', 'compare', 'file', 'history', 'entries'];
async function query({ client, owner, repo }, asks) {
    const fieldsOf = (isRoot) => asks.map((ask, index) => (Boolean(ask.isRoot) === isRoot ? `a${index}: ${ask.field}\n` : '')).join('');
    const below = fieldsOf(false) || 'id';
    const text = `query($owner: String!, $name: String!) {\n${fieldsOf(true)}repository(owner: $owner, name: $name) {\n${below}} }`;
    const askOf = (path) => asks[Number(String(path[1] ?? '').slice(1))];
    const { repository, ...roots } = await client.graphql(text + (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .fragmentsOf */ .d1)(text), { owner, name: repo }, zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).nullable() }), {
        needs: (path) => path.includes('status')
            ? 'statuses: write'
            : path.some((part) => OF_CONTENTS.includes(String(part)))
                ? 'contents: read'
                : (askOf(path)?.needs ?? 'contents: read'),
        // Null is an answer below the repository; the shape of each says where.
        mayMiss: (path) => path.length > 1,
    });
    if (!repository) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-found', `GitHub shows no repository "${owner}/${repo}".`, 'check its name, and that the token may see it (contents: read)');
    }
    return asks.map(({ isRoot }, index) => (isRoot ? roots : repository)[`a${index}`]);
}
/** What a reading can live with goes into it; all else ends the run. */
async function call({ client, owner, repo }, ask) {
    const [method, path] = ask.route.split(' ');
    try {
        return await client.rest(`${method} /repos/{owner}/{repo}${path}`, { owner, repo, ...ask.parameters }, zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && ['not-found', 'refused'].includes(error.code)) {
            return error;
        }
        throw error;
    }
}


/***/ }),

/***/ 3175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ githubSource)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/facts/snapshot.js
var facts_snapshot = __webpack_require__(43);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/statuses/comment-text.js
var comment_text = __webpack_require__(5687);
// EXTERNAL MODULE: ./lib/core/statuses/status-description.js
var status_description = __webpack_require__(4121);
;// CONCATENATED MODULE: ./lib/shell/github/answers.js
function nothingTold() {
    return {
        claims: new Map(),
        numbers: new Map(),
        entries: [],
        reached: new Map(),
        plans: new Map(),
        trees: new Map(),
        mergeBases: new Map(),
        files: new Map(),
        branches: new Map(),
        overviews: [],
        optionalPulls: new Map(),
        ownStatuses: new Map(),
        comments: new Map(),
        queues: new Map(),
        integrationHistory: [],
    };
}
/** @param subject the pull request under test as it is now, if it is not what the snapshot has */
function withAnswers(snapshot, questions, told, subject) {
    const open = new Map(snapshot.pulls.map((pull) => [pull.number, pull]));
    const merged = new Map(snapshot.merged.map((each) => [each.number, each]));
    const optionalPulls = [...told.optionalPulls.values()].filter((each) => each !== 'unread');
    const found = [
        ...[...told.claims.values()].flatMap((claimed) => claimed.found),
        ...told.numbers.values(),
        ...optionalPulls,
    ];
    for (const each of found) {
        if (each?.kind === 'open') {
            open.set(each.pull.number, each.pull);
        }
        else if (each?.kind === 'merged') {
            open.delete(each.merged.number);
            merged.set(each.merged.number, each.merged);
        }
        else if (each?.kind === 'astray' && !merged.has(each.merged.number)) {
            merged.set(each.merged.number, each.merged);
        }
    }
    if (subject) {
        open.set(subject.number, subject);
    }
    const { answers } = snapshot;
    const more = {
        claims: [
            ...answers.claims,
            ...[...told.claims].map(([branch, { unprovable }]) => ({ branch, ...(unprovable && { unprovable }) })),
        ],
        numbers: [...answers.numbers, ...told.numbers.keys()],
        entries: [...answers.entries, ...told.entries],
        reached: [...answers.reached, ...[...told.reached].map(([commit, reached]) => ({ commit, reached }))],
        plans: [...answers.plans, ...[...told.plans].map(([revision, tree]) => ({ revision, tree }))],
        trees: [...answers.trees, ...told.trees.values()],
        mergeBases: [...answers.mergeBases, ...[...told.mergeBases].map(([revision, commit]) => ({ revision, commit }))],
        stacked: [
            ...answers.stacked,
            ...questions.flatMap((question) => question.kind === 'stacked' ? [{ revision: question.revision, upon: question.upon, paths: null }] : []),
        ],
        files: [...(answers.files ?? []), ...[...told.files].map(([revision, paths]) => ({ revision, paths }))],
        branches: [...(answers.branches ?? []), ...[...told.branches].map(([branch, exists]) => ({ branch, exists }))],
        ...upkeep(answers, told),
    };
    return {
        ...snapshot,
        pulls: [...open.values()].toSorted(byNumber),
        merged: [...merged.values()].toSorted(byNumber),
        answers: more,
    };
}
/** What only the upkeep of statuses asks, or the integration. */
function upkeep(answers, told) {
    const overview = told.overviews[0] ?? answers.overview;
    const integrationHistory = told.integrationHistory[0] ?? answers.integrationHistory;
    return {
        ...(overview && { overview }),
        ...(integrationHistory && { integrationHistory }),
        optionalPulls: [
            ...(answers.optionalPulls ?? []),
            ...[...told.optionalPulls].map(([pull, found]) => ({ pull, isRead: found !== 'unread' })),
        ],
        ownStatuses: [
            ...(answers.ownStatuses ?? []),
            ...[...told.ownStatuses].map(([commit, status]) => ({ commit, status })),
        ],
        comments: [...(answers.comments ?? []), ...[...told.comments].map(([pull, comment]) => ({ pull, comment }))],
        queues: [...(answers.queues ?? []), ...[...told.queues].map(([head, entries]) => ({ head, entries }))],
    };
}
function byNumber(one, other) {
    return (one.number ?? 0) - (other.number ?? 0);
}

// EXTERNAL MODULE: ./lib/shell/github/connection.js
var connection = __webpack_require__(1302);
// EXTERNAL MODULE: ./lib/shell/github/fragments.js
var fragments = __webpack_require__(7457);
// EXTERNAL MODULE: ./lib/shell/github/pulls.js + 2 modules
var pulls = __webpack_require__(1356);
// EXTERNAL MODULE: ./lib/shell/github/query.js
var query = __webpack_require__(4684);
;// CONCATENATED MODULE: ./lib/shell/github/claims.js





const TRIES = 3;
const MOST_PAGES = 31;
/** One branch by its name. @param subject has to be among them, if it is of this branch */
function* readBranch(around, branch, subject) {
    const [open, merged] = yield* (0,query/* all */.Q7)([readOpenOf(around, branch, subject), readMergedOf(around, branch)]);
    return { found: [...(open ?? []), ...(merged ?? [])] };
}
function* readOpenOf(around, branch, subject) {
    const expected = subject?.sameRepository && subject.branch === branch && subject.base === around.base.branch ? subject.number : null;
    for (let tries = 1;; tries++) {
        const facts = yield* list(`${named(branch)}, baseRefName: ${(0,fragments/* quoted */.TL)(around.base.branch)}, states: [OPEN]`, branch, '...pull', fragments/* pullShape */.Br);
        const own = facts.filter((each) => (0,pulls/* isSame */.Ft)(around, each));
        if (expected === null || own.some(({ number }) => number === expected)) {
            return yield* (0,query/* all */.Q7)(own.map((each) => (0,pulls/* readOpen */.FA)(around, each)));
        }
        if (tries === TRIES) {
            const found = `GitHub does not list pull request #${expected} among the open ones of "${branch}".`;
            throw new failure/* Failure */.H('unstable', found, 'if it is still open, run it again');
        }
    }
}
/** Those into other branches too: whoever waits for an item should be told that it went astray. */
function* readMergedOf(around, branch) {
    const facts = yield* list(`${named(branch)}, states: [MERGED]`, branch, '...pull ...merge', fragments/* mergedShape */.iP);
    return yield* (0,query/* all */.Q7)(facts.filter((each) => (0,pulls/* isSame */.Ft)(around, each)).map((each) => foundOf(around, each)));
}
function named(branch) {
    return `headRefName: ${(0,fragments/* quoted */.TL)(branch)}`;
}
/** What went astray counts for nothing, so nothing more is read of it. */
function* foundOf(around, facts) {
    const into = facts.baseRefName;
    if (into === around.base.branch)
        return { kind: 'merged', merged: yield* (0,pulls/* readMerged */.pA)(around, facts) };
    return {
        kind: 'astray',
        merged: (0,pulls/* mergedOf */.M1)(around, facts, null, { complete: false, reason: `it went into "${into}"` }),
    };
}
/** Forks may have any number of pull requests from a branch of this name: every page is read. */
function* list(filter, branch, selection, shape) {
    const order = 'orderBy: { field: CREATED_AT, direction: ASC }';
    return yield* (0,connection/* readWhole */.oD)({
        what: `pull requests of "${branch}"`,
        page: (paging, size) => (0,query/* pulls */.pb)(`pullRequests(${filter}, ${order}, ${paging}) { ${(0,connection/* connectionOf */.ao)(selection)} }`, (0,connection/* connectionShape */.M8)(shape), size === 1 ? 1 : 20),
        keys: ({ number }) => [number],
        mostPages: MOST_PAGES,
        // Nearly always there is one at most: a larger page would cost points for nothing, of each claim in each run.
        first: 1,
    });
}

// EXTERNAL MODULE: ./lib/shell/github/client.js + 1 modules
var github_client = __webpack_require__(798);
// EXTERNAL MODULE: ./lib/shell/github/comments.js
var comments = __webpack_require__(6936);
// EXTERNAL MODULE: ./lib/shell/github/contents.js
var contents = __webpack_require__(1884);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/shell/github/first-query.js
/** The first request: the base with its plans, and the pull request under test. */







/** Commits of the base that are known from the start: what merged of late need not be asked for one by one. */
const RECENT = 100;
const commitShape = schemas/* object */.Ikc({
    oid: fragments/* oidShape */.mS,
    file: fragments/* placeShape */.Ns.extend({ object: fragments/* treeShape */.MY.partial().nullable() }).nullish(),
    history: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS }).nullable()).nullable() }).nullish(),
});
const refShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: commitShape }).nullable();
function* begin({ base, subject, mayBeClosed = false, settings, }) {
    const tip = `{ name target { oid ... on Commit { file(path: ${(0,fragments/* quoted */.TL)(plan/* PLAN_DIRECTORY */.AG)}) { oid type mode object { ...entries } } history(first: ${RECENT}) { nodes { oid } } } } }`;
    const number = subject === 'all' ? null : subject.pull;
    const [id, name, url, standard, guarded, seen] = yield* (0,query/* together */.bs)((0,query/* contents */.PG)('id', schemas/* string */.YjP()), (0,query/* contents */.PG)('nameWithOwner', schemas/* string */.YjP()), (0,query/* contents */.PG)('url', schemas/* string */.YjP()), (0,query/* contents */.PG)(base === undefined ? `defaultBranchRef ${tip}` : 'defaultBranchRef { name target { oid } }', refShape), base === undefined ? (0,query/* nothing */.s6)() : (0,query/* contents */.PG)(`ref(qualifiedName: ${(0,fragments/* quoted */.TL)(`refs/heads/${base}`)}) ${tip}`, refShape), number === null ? (0,query/* nothing */.s6)() : (0,query/* pulls */.pb)(`pullRequest(number: ${number}) { ...pull }`, fragments/* pullShape */.Br.nullable(), 2));
    const ref = base === undefined ? standard : guarded;
    if (standard === null || ref === null) {
        throw noBase(name, base, standard?.name);
    }
    const { tree, plans } = plansOf(ref.target);
    const around = {
        repositoryId: id,
        base: { branch: ref.name, commit: ref.target.oid },
        planPlaces: new Map([[ref.target.oid, ref.target.file ?? null]]),
        recent: new Set(ref.target.history?.nodes?.flatMap((commit) => commit?.oid ?? [])),
        self: {},
    };
    const snapshot = {
        version: 1,
        source: 'github',
        repository: { name, url: url.replace(/\/$/, ''), defaultBranch: standard.name },
        base: around.base,
        subject: number === null ? 'all' : { pull: number },
        settings,
        pulls: number === null || (mayBeClosed && seen?.state !== 'OPEN') ? [] : [yield* (0,pulls/* readSubject */.$e)(around, number, seen)],
        merged: [],
        answers: {
            claims: [],
            numbers: number === null ? [] : [number],
            entries: [],
            reached: [],
            plans: [{ revision: around.base.commit, tree }],
            trees: plans ? [plans] : [],
            mergeBases: [],
            stacked: [],
        },
        notes: [],
    };
    return { around, snapshot };
}
function noBase(repository, base, standard) {
    if (base === undefined) {
        return new failure/* Failure */.H('base', `"${repository}" has no default branch: it is empty.`, 'push a first commit');
    }
    const fix = standard === undefined ? 'name a branch' : `name a branch, or leave it out for "${standard}"`;
    return new failure/* Failure */.H('base', `the input "base" names "${base}", which is no branch of "${repository}".`, fix);
}
function plansOf({ file }) {
    if (!file) {
        return { tree: null, plans: undefined };
    }
    const instead = (0,contents/* inThePlace */.YR)(file);
    if (instead) {
        return { tree: instead.id, plans: instead };
    }
    const { oid, entries } = file.object ?? {};
    if (oid !== file.oid) {
        throw new failure/* Failure */.H('shape', `GitHub does not give the content of "${plan/* PLAN_DIRECTORY */.AG}".`, 'run it again');
    }
    return { tree: oid, plans: (0,contents/* planTreeOf */.Pg)({ oid, entries: entries ?? null }) };
}

;// CONCATENATED MODULE: ./lib/shell/github/glob-claims.js
/** The pull requests of a claim that is a glob, open and merged, from this repository and into the base: all of them, or why not. */








const glob_claims_TRIES = 3;
const MOST_BRANCH_PAGES = 31;
/** How far merged pull requests are paged back: 1,000. */
const MOST_MERGED_PAGES = 10;
/** Every branch that a glob matches. Open ones by the branches there are; merged ones have no branch any more. */
function* readGlob(around, glob, subject, plans) {
    const names = (yield* branchesBelow(folderOf(glob))).filter((name) => (0,branch_names/* claimMatches */.ob)(glob, name));
    if (subject?.sameRepository && (0,branch_names/* claimMatches */.ob)(glob, subject.branch) && !names.includes(subject.branch)) {
        names.push(subject.branch);
    }
    const open = yield* (0,query/* all */.Q7)(names.map((name) => readOpenOf(around, name, subject)));
    const merged = yield* mergedSince(around, glob, yield* dateOfPlan(around, glob, plans));
    if (merged === null) {
        const reason = `"${glob}" is a glob, and more than ${MOST_MERGED_PAGES * 100} pull requests were changed since its plan was added`;
        return { found: open.flat(), unprovable: reason };
    }
    const read = yield* (0,query/* all */.Q7)(merged.map((number) => (0,pulls/* readByNumber */.Dl)(around, number)));
    return { found: [...open.flat(), ...read.filter((each) => each !== null)] };
}
/** `copilot/avatar-*` → `copilot/` */
function folderOf(glob) {
    const literal = /^[^*?[\]{}()!+@|\\]*/.exec(glob)?.[0] ?? '';
    return literal.slice(0, literal.lastIndexOf('/') + 1);
}
function* branchesBelow(folder) {
    const prefix = `refs/heads/${folder}`;
    const shape = schemas/* object */.Ikc({ pageInfo: fragments/* pageShape */.vM, nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), prefix: schemas/* string */.YjP() })) });
    const names = new Set();
    let [after, more] = ['', true];
    for (let pages = 0; more; pages++) {
        if (pages === MOST_BRANCH_PAGES) {
            throw new failure/* Failure */.H('unstable', `there are too many branches below "${folder}".`, 'name the branch exactly');
        }
        const paging = after === '' ? '' : `, after: ${(0,fragments/* quoted */.TL)(after)}`;
        const told = yield* (0,query/* contents */.PG)(`refs(refPrefix: ${(0,fragments/* quoted */.TL)(prefix)}, first: 100${paging}) { pageInfo { hasNextPage endCursor } nodes { name prefix } }`, shape);
        for (const ref of told.nodes) {
            // The documentation leaves open which part a long `refPrefix` takes off the name; a name too many finds nothing.
            names.add(`${ref.prefix}${ref.name}`.slice('refs/heads/'.length)).add(`${folder}${ref.name}`);
        }
        [more, after] = [told.pageInfo.hasNextPage, told.pageInfo.endCursor ?? ''];
    }
    return [...names];
}
/** When the plan of the claim came to the base: what merged before cannot count for it. */
function* dateOfPlan(around, glob, plans) {
    const files = plans?.files.filter(({ text }) => text?.includes(glob)) ?? [];
    const paths = files.length > 0 ? files.map(({ name }) => `${plan/* PLAN_DIRECTORY */.AG}/${name}`) : [plan/* PLAN_DIRECTORY */.AG];
    const dates = yield* (0,query/* all */.Q7)(paths.map((path) => firstDate(around, path)));
    return dates.some((date) => date === null) ? null : (dates.toSorted()[0] ?? null);
}
/** Null: its history is too long to be read. */
function* firstDate(around, path) {
    const shape = schemas/* object */.Ikc({
        history: schemas/* object */.Ikc({ pageInfo: fragments/* pageShape */.vM, nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ committedDate: schemas/* string */.YjP() })) }),
    });
    const dates = [];
    let [after, more] = ['', true];
    for (let pages = 0; more; pages++) {
        if (pages === MOST_MERGED_PAGES) {
            return null;
        }
        const paging = after === '' ? '' : `, after: ${(0,fragments/* quoted */.TL)(after)}`;
        const { history } = yield* (0,query/* contents */.PG)(`object(oid: ${(0,fragments/* quoted */.TL)(around.base.commit)}) { ... on Commit { history(path: ${(0,fragments/* quoted */.TL)(path)}, first: 100${paging}) { pageInfo { hasNextPage endCursor } nodes { committedDate } } } }`, shape);
        dates.push(...history.nodes.map(({ committedDate }) => instantOf(committedDate)));
        [more, after] = [history.pageInfo.hasNextPage, history.pageInfo.endCursor ?? ''];
    }
    return dates.toSorted()[0] ?? null;
}
/** Numbers of the merged pull requests whose branches match; null: the bound was met first. */
function* mergedSince(around, glob, since) {
    const shape = schemas/* object */.Ikc({
        pageInfo: fragments/* pageShape */.vM,
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            number: schemas/* number */.aig().int(),
            headRefName: schemas/* string */.YjP(),
            updatedAt: schemas/* string */.YjP(),
            headRepository: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullable(),
        })),
    });
    for (let tries = 1;; tries++) {
        const found = new Set();
        let [after, more, first] = ['', true, ''];
        for (let pages = 0; more; pages++) {
            if (pages === MOST_MERGED_PAGES) {
                return null;
            }
            const told = yield* mergedPage(around, after, shape);
            const newest = told.nodes[0];
            if (pages === 0 && newest) {
                first = `${newest.number} ${newest.updatedAt}`;
            }
            for (const node of told.nodes) {
                if ((0,pulls/* isSame */.Ft)(around, node) && (0,branch_names/* claimMatches */.ob)(glob, node.headRefName)) {
                    found.add(node.number);
                }
            }
            const last = told.nodes.at(-1);
            const isPast = since !== null && last !== undefined && instantOf(last.updatedAt) < since;
            more = told.pageInfo.hasNextPage && !isPast;
            after = told.pageInfo.endCursor ?? '';
            if (!more && pages > 0) {
                // One that is touched meanwhile moves to the front, past the pages still to come.
                const again = (yield* mergedPage(around, '', shape)).nodes[0];
                more = again !== undefined && `${again.number} ${again.updatedAt}` !== first;
                if (more) {
                    break;
                }
            }
        }
        if (!more) {
            return [...found];
        }
        if (tries === glob_claims_TRIES) {
            throw new failure/* Failure */.H('unstable', 'the list of merged pull requests changes while it is read.', 'run it again');
        }
    }
}
function* mergedPage(around, after, shape) {
    const paging = after === '' ? '' : `, after: ${(0,fragments/* quoted */.TL)(after)}`;
    return yield* (0,query/* pulls */.pb)(`pullRequests(baseRefName: ${(0,fragments/* quoted */.TL)(around.base.branch)}, states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }, first: 100${paging}) { pageInfo { hasNextPage endCursor } nodes { number headRefName updatedAt headRepository { id } } }`, shape, 5);
}
/** Comparable as text, whatever the offset it is written with. */
function instantOf(date) {
    const instant = new Date(date);
    return Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
}

// EXTERNAL MODULE: ./lib/core/integration/opening/port.js
var port = __webpack_require__(6002);
// EXTERNAL MODULE: ./lib/core/report/issue/body.js + 1 modules
var body = __webpack_require__(3433);
// EXTERNAL MODULE: ./lib/core/text/marker-line.js
var marker_line = __webpack_require__(4292);
// EXTERNAL MODULE: ./lib/shell/github/account.js
var account = __webpack_require__(5671);
;// CONCATENATED MODULE: ./lib/shell/github/integration-history.js
/** What earlier runs of `integrate` left, along with what is asked anyway. A list that is longer counts as unknown. */








/** Of the repository: an integration issue may have 65,536 characters. */
const MOST_ISSUES = 50;
const MOST_RECORDS = 100;
/** Of an issue, the latest: who has to know all of them reads them. */
const COMMENTS = 10;
const viewerShape = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
const refsShape = (0,connection/* connectionShape */.M8)(schemas/* object */.Ikc({
    prefix: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    // Whatever is no commit has no message, and is no record.
    target: schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS, message: schemas/* string */.YjP().default('') }),
}));
const written = { body: schemas/* string */.YjP(), author: account/* actorShape */.l3 };
/** `written`, as a query asks for it. */
const WRITTEN = `body author ${account/* ACTOR */.W1}`;
const issueShape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    url: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    ...written,
    comments: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc(written)) }),
});
const issuesShape = (0,connection/* connectionShape */.M8)(issueShape);
function* readTraces() {
    const [viewer, records, issues] = yield* (0,query/* together */.bs)((0,query/* optional */.lq)('viewer { login }', viewerShape, 0, true), (0,query/* all */.Q7)(port/* NAMESPACES */.d.map(readRecords)), readIssues());
    return {
        records: records.includes(null) ? null : records.flatMap((each) => each ?? []),
        issues: issues && viewer && issues.map((each) => issueOf(each, viewer.login)),
    };
}
function* readRecords(namespace) {
    const field = `refs(refPrefix: ${(0,fragments/* quoted */.TL)(`${namespace}/`)}, first: ${MOST_RECORDS})`;
    const selection = (0,connection/* connectionOf */.ao)('prefix name target { oid ... on Commit { message } }');
    const refs = wholeOf(yield* (0,query/* optional */.lq)(`${field} { ${selection} }`, refsShape, 2));
    return (refs?.map(({ prefix, name, target: { oid, message } }) => ({ ref: prefix + name, commit: oid, message })) ?? null);
}
function* readIssues() {
    const order = 'orderBy: { field: CREATED_AT, direction: ASC }';
    const field = `issues(labels: [${(0,fragments/* quoted */.TL)(body/* INTEGRATION_LABEL */.K)}], ${order}, first: ${MOST_ISSUES})`;
    const selection = `number url state ${WRITTEN} comments(last: ${COMMENTS}) { nodes { ${WRITTEN} } }`;
    return wholeOf(yield* (0,query/* optional */.lq)(`${field} { ${(0,connection/* connectionOf */.ao)(selection)} }`, issuesShape, 10));
}
/** Of a text the marker is all that counts, and saved snapshots stay small. */
function issueOf({ number, url, state, body, author, comments }, viewer) {
    const own = comments.nodes.filter((each) => (0,account/* isAccount */.UP)(each.author, viewer));
    return {
        number,
        url,
        isOpen: state === 'OPEN',
        isOwn: (0,account/* isAccount */.UP)(author, viewer),
        body: (0,marker_line/* firstLine */.TM)(body),
        comments: own.map((each) => (0,marker_line/* firstLine */.TM)(each.body)),
    };
}
/** Null: not all of it. */
function wholeOf(read) {
    return read && read.nodes.length === read.totalCount ? read.nodes : null;
}

// EXTERNAL MODULE: ./lib/shell/github/overview.js
var github_overview = __webpack_require__(5217);
;// CONCATENATED MODULE: ./lib/shell/github/queue.js
/** The merge queue of the base: who is in it, up to one group. */




const queue_MOST_PAGES = 10;
const queue_commitShape = schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS }).nullable();
const headShape = schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS, parents: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS })) }) })
    .nullable();
/** A pull request that is null is one that the token may not see. */
const entryShape = schemas/* object */.Ikc({
    position: schemas/* number */.aig().int(),
    headCommit: headShape,
    baseCommit: queue_commitShape,
    pullRequest: schemas/* object */.Ikc({ number: schemas/* number */.aig().int().positive(), headRefOid: fragments/* oidShape */.mS }),
});
const entriesShape = (0,connection/* connectionShape */.M8)(entryShape);
/**
 * The entries up to those of the group with that head. Null: the queue has no such group (it moved on, or has not written
 * it down yet), or GitHub shows no queue.
 *
 * A group holds the base, everything ahead of it in the queue, and its own pull requests
 * (https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue),
 * so each entry's head commit is the one that its own group would bring, and holds all entries ahead of it. Where several
 * pull requests make one group they are entries with one head commit, or only the last of them has one: both are read.
 * `baseCommit` is not said to be the head of the group before (https://docs.github.com/en/graphql/reference/objects#mergequeueentry),
 * so it is taken only for the first, and the others are built on the group before them.
 */
function* readQueue(around, head) {
    const line = yield* readLine(around.base.branch);
    const end = line.findLastIndex(({ headCommit }) => headCommit?.oid === head);
    if (end < 0) {
        return null;
    }
    const members = line.slice(0, end + 1);
    let base = members[0]?.baseCommit?.oid ?? around.base.commit;
    let before;
    return members.map((member, index) => {
        const built = member.headCommit?.oid;
        if (before !== undefined && built !== before) {
            base = before;
        }
        before = built ?? before;
        return { pull: member.pullRequest.number, head: headOf(member, members[index + 1]), base };
    });
}
/**
 * An entry does not say which head was queued, and `headRefOid` is that of today: GitHub takes a pull request out of the
 * queue when something is pushed, but not in the same moment. A merge has what was merged as its second parent. A squash
 * and a rebase do not tell, nor does a commit that several entries have.
 */
function headOf({ headCommit, pullRequest: { headRefOid } }, next) {
    const [, merged] = headCommit?.parents.nodes ?? [];
    const isOwn = headCommit?.oid !== next?.headCommit?.oid;
    return isOwn && merged ? merged.oid : headRefOid;
}
/** All of them, in their order. */
function* readLine(branch) {
    const selection = (0,connection/* connectionOf */.ao)('position headCommit { oid parents(first: 2) { nodes { oid } } } baseCommit { oid } pullRequest { number headRefOid }');
    const line = yield* (0,connection/* readWhole */.oD)({
        what: `entries in the merge queue of "${branch}"`,
        page: (paging) => readPage(`mergeQueue(branch: ${(0,fragments/* quoted */.TL)(branch)}) { entries(${paging}) { ${selection} } }`),
        keys: ({ position, pullRequest }) => [position, pullRequest.number],
        mostPages: queue_MOST_PAGES,
    });
    return line.toSorted((a, b) => a.position - b.position);
}
/** Null: there is no queue. */
function* readPage(field) {
    return (yield* (0,query/* pulls */.pb)(field, schemas/* object */.Ikc({ entries: entriesShape }).nullable(), 5))?.entries ?? null;
}

;// CONCATENATED MODULE: ./lib/shell/github/source.js
/** A snapshot read from GitHub: started with one request, then what the judge asks for, all questions of a round together. */



















/** A pull request under test whose head does not stand still this often cannot be judged. */
const MOST_MOVES = 3;
/** Pull requests of nobody's item that are read at a time. */
const ABREAST = 50;
/** Requests beside those that write statuses: reading again, comments. */
const WRITES = 20;
/** Paths asked of one commit at a time. */
const MOST_PATHS = 50;
function githubSource(options) {
    const place = options;
    let around;
    let moves = 0;
    return {
        async start() {
            const begun = await (0,query/* perform */.y9)(place, begin(options));
            around = begun.around;
            return begun.snapshot;
        },
        async answer(snapshot, questions) {
            if (!around) {
                throw new Error('a source answers only after it was started');
            }
            const optionalPulls = questions.flatMap((question) => (question.kind === 'optional-pull' ? question.pull : []));
            const others = questions.filter(({ kind }) => kind !== 'optional-pull');
            const { subject, told } = others.length > 0
                ? await (0,query/* perform */.y9)(place, round(around, snapshot, others))
                : { subject: undefined, told: nothingTold() };
            await readOptionalPulls(place, around, optionalPulls, snapshot.answers.overview?.open.length ?? 0, told);
            if (subject && ++moves > MOST_MOVES) {
                const message = `pull request #${subject.number} changed ${moves} times while it was judged.`;
                throw new failure/* Failure */.H('unstable', message, 'run it again once nobody pushes to it');
            }
            return withAnswers(snapshot, questions, told, subject);
        },
        async glance(snapshot) {
            if (!around)
                throw new Error('a source is asked again only after it was started');
            const [commit, overview] = await (0,query/* perform */.y9)(place, (0,query/* together */.bs)(readTip(around.base.branch), (0,github_overview/* readOverview */.MK)(around, (0,status_description/* contextOf */.Vm)(snapshot), (0,facts_snapshot/* numberUnderTest */.Q)(snapshot))));
            return { commit, overview };
        },
        login: () => around?.self.login,
    };
}
function* readTip(branch) {
    const shape = schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) }).nullable();
    const ref = yield* (0,query/* contents */.PG)(`ref(qualifiedName: ${(0,fragments/* quoted */.TL)(`refs/heads/${branch}`)}) { target { oid } }`, shape);
    if (ref)
        return ref.target.oid;
    throw new failure/* Failure */.H('base', `the branch "${branch}" is gone.`, 'name another one with the input "base"');
}
/** As many as the budget allows, leaving enough of it to write a status for each that is open. */
async function readOptionalPulls(place, around, optionalPulls, open, told) {
    const client = (0,github_client/* keeping */.sn)(place.client, Math.min(open + WRITES, Math.floor(place.client.left() / 2)));
    for (let at = 0; at < optionalPulls.length; at += ABREAST) {
        const some = optionalPulls.slice(at, at + ABREAST);
        const found = await (0,query/* perform */.y9)({ ...place, client }, (0,query/* all */.Q7)(some.map((number) => (0,pulls/* readByNumber */.Dl)(around, number)))).catch((error) => {
            if (error instanceof failure/* Failure */.H && error.code === 'budget')
                return undefined;
            throw error;
        });
        some.forEach((number, index) => {
            told.optionalPulls.set(number, found ? (found[index] ?? null) : 'unread');
        });
    }
}
/** @returns `subject`: the pull request under test, if it is not what it was */
function* round(around, snapshot, questions) {
    const told = nothingTold();
    const subject = subjectOf(snapshot);
    let moved;
    const work = questions.map((question) => one(around, snapshot, question, told));
    for (const [revision, paths] of pathsByRevision(questions)) {
        work.push(entriesOf(revision, paths, told));
    }
    if (subject?.number !== undefined && questions.some(({ kind }) => kind !== 'stacked')) {
        work.push((function* () {
            moved = yield* revalidate(around, subject);
        })());
    }
    yield* (0,query/* all */.Q7)(work);
    return { subject: moved, told };
}
function* one(around, snapshot, question, told) {
    switch (question.kind) {
        case 'claim': {
            const { branch } = question;
            const guarded = snapshot.answers.plans.find(({ revision }) => revision === around.base.commit);
            const plans = snapshot.answers.trees.find(({ id }) => id === guarded?.tree);
            const subject = subjectOf(snapshot);
            const claimed = (0,branch_names/* isGlobClaim */.rz)(branch)
                ? yield* readGlob(around, branch, subject, plans)
                : yield* readBranch(around, branch, subject);
            told.claims.set(branch, claimed);
            return;
        }
        case 'number':
            told.numbers.set(question.pull, yield* (0,pulls/* readByNumber */.Dl)(around, question.pull));
            return;
        case 'reached':
            told.reached.set(question.commit, around.recent.has(question.commit) || (yield* (0,contents/* readReached */.T9)(question.commit, around.base)));
            return;
        case 'plans': {
            const { revision } = question;
            const known = around.planPlaces.get(revision);
            const place = known === undefined ? yield* (0,contents/* readPlanPlace */.rj)(revision) : known;
            around.planPlaces.set(revision, place);
            const instead = place ? (0,contents/* inThePlace */.YR)(place) : undefined;
            const tree = instead?.id ?? place?.oid ?? null;
            if (place && tree !== null && !snapshot.answers.trees.some(({ id }) => id === tree)) {
                told.trees.set(tree, instead ?? (yield* (0,contents/* readPlanTree */.I0)(place.oid)));
            }
            told.plans.set(revision, tree);
            return;
        }
        case 'merge-base':
            told.mergeBases.set(question.revision, yield* (0,contents/* mergeBaseOf */.nM)(around.base.commit, question.revision));
            return;
        case 'tree':
            told.files.set(question.revision, yield* (0,contents/* readFiles */.Ul)(question.revision));
            return;
        case 'branch':
            told.branches.set(question.branch, yield* (0,contents/* readBranchExists */.z9)(question.branch));
            return;
        case 'open':
            told.overviews.push(yield* (0,github_overview/* readOverview */.MK)(around, (0,status_description/* contextOf */.Vm)(snapshot), (0,facts_snapshot/* numberUnderTest */.Q)(snapshot)));
            return;
        case 'comment': {
            const { login } = around.self;
            if (login === undefined)
                throw new Error('who we are is read with the overview');
            told.comments.set(question.pull, yield* commentOn(question.pull, login, (0,comment_text/* commentMarker */.Ql)(snapshot)));
            return;
        }
        case 'own-status':
            told.ownStatuses.set(question.commit, yield* (0,github_overview/* readOwnStatus */.xM)(around, (0,status_description/* contextOf */.Vm)(snapshot), question.commit));
            return;
        case 'queue':
            told.queues.set(question.head, yield* readQueue(around, question.head));
            return;
        case 'integration-history':
            told.integrationHistory.push(yield* readTraces());
            return;
        case 'optional-pull': // read apart, see `readOptionalPulls`
        case 'entry': // read by revision, see `entriesOf`
        case 'stacked': // GitHub's own lists are of pull requests against their base, and a merged parent is in it
            return;
    }
}
/** A conversation that cannot be read is no reason to withhold a status. */
function* commentOn(pull, login, marker) {
    try {
        return yield* (0,comments/* readOwnComment */.E)(pull, login, marker);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && ['unstable', 'too-many'].includes(error.code))
            return 'unreadable';
        throw error;
    }
}
function* entriesOf(revision, paths, told) {
    const parts = [];
    for (let at = 0; at < paths.length; at += MOST_PATHS) {
        parts.push(paths.slice(at, at + MOST_PATHS));
    }
    const read = yield* (0,query/* all */.Q7)(parts.map((part) => (0,contents/* readEntries */.$2)(revision, part)));
    read.flat().forEach((entry, index) => {
        told.entries.push({ revision, path: paths[index] ?? '', entry });
    });
}
function pathsByRevision(questions) {
    const byRevision = new Map();
    for (const question of questions) {
        if (question.kind === 'entry') {
            byRevision.set(question.revision, [...(byRevision.get(question.revision) ?? []), question.path]);
        }
    }
    return byRevision;
}
/** The pull request under test as it is now, if a push, a new base or its end came between. */
function* revalidate(around, was) {
    const shape = schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), baseRefName: schemas/* string */.YjP(), state: schemas/* string */.YjP() }).nullable();
    // Of no cost: it rides along with what the round asks, and never needs a request of its own.
    const now = yield* (0,query/* pulls */.pb)(`pullRequest(number: ${was.number}) { headRefOid baseRefName state }`, shape, 0);
    if (now?.headRefOid === was.head && now.baseRefName === was.base && now.state === 'OPEN') {
        return undefined;
    }
    return yield* (0,pulls/* readSubject */.$e)(around, was.number ?? 0, null);
}
function subjectOf(snapshot) {
    const tested = (0,facts_snapshot/* numberUnderTest */.Q)(snapshot);
    return tested === undefined ? undefined : snapshot.pulls.find(({ number }) => number === tested);
}


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/** What started the run. Of the payload only names of things are taken: what they are is asked from the server. */



const PULL_EVENTS = ['pull_request', 'pull_request_target'];
const pullPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive() }) });
const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const branch = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^refs\/heads\/./);
const groupPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_sha: commit, base_sha: commit, base_ref: branch, head_ref: branch }),
});
/**
 * @param serves the events that the command can do something with
 * @throws Failure `event`
 */
function readEvent(env, serves) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const list = serves.map((each) => `"${each}"`).join(', ');
    if (name === '') {
        throw failure('GITHUB_EVENT_NAME is not set', 'run this as an action, or use the command line program');
    }
    if (!serves.includes(name))
        throw failure(`the event "${name}" is not served`, `run the job on: ${list}`);
    if (PULL_EVENTS.includes(name))
        return { name, pull: payloadOf(env, pullPayload, 'pull request').pull_request.number };
    if (name !== 'merge_group')
        return { name };
    const { head_sha, base_sha, base_ref, head_ref } = payloadOf(env, groupPayload, 'merge group').merge_group;
    return { name, group: { head: head_sha, base: base_sha, into: branchOf(base_ref), branch: branchOf(head_ref) } };
}
function branchOf(ref) {
    return ref.slice('refs/heads/'.length);
}
function payloadOf(env, shape, what) {
    const path = env['GITHUB_EVENT_PATH'];
    if (!path)
        throw failure('GITHUB_EVENT_PATH is not set', 'run this as an action, or use the command line program');
    const parsed = shape.safeParse(contentOf(path));
    if (parsed.success)
        return parsed.data;
    throw failure(`the event file names no ${what}`, 'run the job again; if this stays, report it');
}
function contentOf(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw failure(`the event file cannot be read: ${reason}`, 'run the job again; if this stays, report it');
    }
}
function failure(message, hint) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('event', message, hint);
}


/***/ })

};
