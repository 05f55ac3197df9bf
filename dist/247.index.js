export const id = 247;
export const ids = [247];
export const modules = {

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLegal),
/* harmony export */   r: () => (/* binding */ representatives)
/* harmony export */ });
const LAST_CODE_POINT = 0x10ffff;
/** In the order in which they look best in a file name. */
const READABLE = [
    ...'abcdefghijklmnopqrstuvwxyz0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ.+~@#%=,:;&$!^\'()[]{} "*?<>|`\\',
];
const RANK = new Map(READABLE.map((char, index) => [char, index]));
/** One character for each set of characters that no glob here distinguishes, readable ones first. */
function representatives(distinctions) {
    // "." always counts, because "." and ".." are no file names.
    const named = new Set(['.']);
    const classes = new Set();
    for (const each of distinctions) {
        for (const char of each.chars)
            named.add(char);
        for (const charClass of each.classes)
            classes.add(charClass);
    }
    const chosen = [...named].filter(isLegal);
    const memberships = new Set();
    for (const char of candidates(named, classes)) {
        if (named.has(char))
            continue;
        let membership = '';
        for (const each of classes)
            membership += each.has(char) ? '1' : '0';
        if (memberships.has(membership))
            continue;
        memberships.add(membership);
        chosen.push(char);
        if (classes.size === 0)
            break;
    }
    return chosen.sort((one, other) => rank(one) - rank(other));
}
/** At least one character of each set that a glob can distinguish. */
function* candidates(named, classes) {
    yield* READABLE;
    // The characters that follow NUL, "/" and the surrogates, which no name contains.
    const points = new Set([1, 0x30, 0xe000]);
    for (const char of named)
        points.add((char.codePointAt(0) ?? 0) + 1);
    for (const each of classes)
        for (const edge of each.edges())
            points.add(edge);
    for (const point of points) {
        if (point > LAST_CODE_POINT)
            continue;
        const char = String.fromCodePoint(point);
        if (isLegal(char))
            yield char;
    }
}
/** Whether a name in git can contain the character: "/", NUL and halves of surrogate pairs are excluded. */
function isLegal(char) {
    const point = char.codePointAt(0) ?? 0;
    return char !== '/' && point !== 0 && (point < 0xd800 || point > 0xdfff);
}
function rank(char) {
    return RANK.get(char) ?? READABLE.length + (char.codePointAt(0) ?? 0);
}


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ outOf),
/* harmony export */   Qg: () => (/* binding */ STEPS_PER_PLAN),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   W2: () => (/* binding */ MOST_PATTERNS),
/* harmony export */   kw: () => (/* binding */ Unproven),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   wM: () => (/* binding */ STEPS_PER_SEGMENT),
/* harmony export */   x_: () => (/* binding */ STEPS_PER_PAIR)
/* harmony export */ });
/** Every search counts its steps. When the budget is used up the answer is "unproven", never a wrong one. */
/** For one question about two scopes. A step takes at most a few microseconds. */
const STEPS_PER_PAIR = 2_000_000;
/** For one pair of path segments, such as `*.ts` and `!(a|b)*`, so that one hard pair leaves steps for the others. */
const STEPS_PER_SEGMENT = 1_000_000;
/** For all pairs of one plan together. */
const STEPS_PER_PLAN = 100_000_000;
/** Path patterns of all sets of one question: what is made of one takes up to some kilobytes. */
const MOST_PATTERNS = 60_000;
/** There is no proof either way. Users read the message. */
class Unproven extends Error {
    name = 'Unproven';
}
/** @throws Unproven if fewer steps are left */
function spend(budget, steps) {
    budget.left -= steps;
    if (budget.left < 0)
        throw new Unproven('the proof takes too many steps');
}
/** Runs `work` with at most `limit` steps of the budget. The answer is `limited` if it was this limit that ended it. */
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
/** One question of many that have a total for all of them: it has no more than is left of that. */
function outOf(total, work) {
    const given = Math.max(0, Math.min(STEPS_PER_PAIR, total.left));
    const own = { left: given };
    try {
        return work(own);
    }
    finally {
        total.left -= given - own.left;
    }
}


/***/ }),

/***/ 9316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ indexPaths),
/* harmony export */   lE: () => (/* binding */ findInTree),
/* harmony export */   yz: () => (/* binding */ lowerBound)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/** Finds a witness among the paths of the repository. It is only shown in place of another one and never decides an answer. */

/** The most paths to look at for one witness. */
const MOST_TRIED = 2_000;
function indexPaths(paths) {
    return { sorted: [...paths].sort() };
}
/** The first path that both globs match and that is not `excluded`. */
function findInTree(index, one, other, excluded) {
    const names = one.firstNames.length > other.firstNames.length ? one.firstNames : other.firstNames;
    const prefix = names.join('/');
    const from = lowerBound(index.sorted, prefix);
    for (let at = from; at < Math.min(from + MOST_TRIED, index.sorted.length); at++) {
        const path = index.sorted[at];
        if (path === undefined || !path.startsWith(prefix))
            return undefined;
        if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(one.glob, path) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(other.glob, path) && !excluded(path))
            return path;
    }
    return undefined;
}
/** The index of the first entry that does not sort before the text. */
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


/***/ }),

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  ih: () => (/* binding */ consider),
  gR: () => (/* binding */ contains),
  xV: () => (/* binding */ forbiddenBy),
  Im: () => (/* binding */ isEmpty),
  A0: () => (/* binding */ meet),
  ZI: () => (/* binding */ openPair),
  Mu: () => (/* binding */ patternsOfAll)
});

// EXTERNAL MODULE: ./lib/core/globs/budget.js
var globs_budget = __webpack_require__(1478);
// EXTERNAL MODULE: ./lib/core/globs/existing-witness.js
var existing_witness = __webpack_require__(9316);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/globs/path-pattern.js
var path_pattern = __webpack_require__(5647);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/globs/segment.js + 4 modules
var globs_segment = __webpack_require__(2741);
// EXTERNAL MODULE: ./lib/core/globs/segment-overlap.js + 3 modules
var segment_overlap = __webpack_require__(1246);
;// CONCATENATED MODULE: ./lib/core/globs/path-search.js
/** The exact search over whole paths: a path that two patterns match and none of the excepted patterns does. */





/**
 * A path that `one` and `other` match and none of `except`. Undefined if there is none.
 * @throws Unproven if the budget is used up, or if the answer depends on a pair of segments that takes too many steps
 */
function findPath(memory, one, other, except, budget) {
    if ((0,path_pattern/* disjointByAffix */.kY)(one, other))
        return undefined;
    (0,globs_budget/* spend */.Rf)(budget, 1 + except.length);
    const near = except.filter((each) => !(0,path_pattern/* disjointByAffix */.kY)(each, one) && !(0,path_pattern/* disjointByAffix */.kY)(each, other));
    return near.length === 0 ? findCommon(memory, one, other, budget) : findUnexcepted(memory, one, other, near, budget);
}
/** Breadth first over pairs of positions, so the path is as short as possible. Most pairs need only this search. */
function findCommon(memory, one, other, budget) {
    const width = other.end + 1;
    const seen = new Uint8Array((one.end + 1) * width);
    const queue = [{ at: 0, path: '' }];
    let undecided;
    for (const { at, path } of queue) {
        for (const a of one.moves[Math.floor(at / width)] ?? []) {
            for (const b of other.moves[at % width] ?? []) {
                const to = a.to * width + b.to;
                const isLast = isEnd(one, a) && isEnd(other, b);
                if (seen[to] === 1 || (!isLast && (isEnd(one, a) || isEnd(other, b))))
                    continue;
                const found = (0,segment_overlap/* meetSegments */.e)(memory, a.segment, b.segment, [], budget);
                if (found instanceof globs_budget/* Unproven */.kw) {
                    undecided = found;
                    continue;
                }
                const name = found[0];
                if (!name)
                    continue;
                if (isLast)
                    return joined(path, name.file);
                seen[to] = 1;
                queue.push({ at: to, path: joined(path, name.folder) });
            }
        }
    }
    if (undecided)
        throw undecided;
    return undefined;
}
/** The end has no moves, so a path that only one of the patterns matches completely leads nowhere. */
function isEnd(pattern, move) {
    return move.to === pattern.end;
}
/** If two search states differ only in the excepted positions, the one with fewer of them is enough. */
function findUnexcepted(memory, one, other, except, budget) {
    const excepted = numbered(except);
    const queue = [];
    const seen = new Set();
    const reached = new Map();
    let undecided;
    const enter = (state) => {
        const key = state.one * (other.end + 1) + state.other;
        const whole = `${key};${state.excepted.join()}`;
        (0,globs_budget/* spend */.Rf)(budget, 1 + (state.excepted.length >> 3));
        if (seen.has(whole))
            return;
        seen.add(whole);
        const before = reached.get(key) ?? [];
        (0,globs_budget/* spend */.Rf)(budget, before.length >> 2);
        if (before.some((each) => isSubset(each, state.excepted)))
            return;
        reached.set(key, [...before.filter((each) => !isSubset(state.excepted, each)), state.excepted]);
        queue.push(state);
    };
    enter({ one: 0, other: 0, excepted: excepted.starts, path: '' });
    for (const state of queue) {
        const exceptedMoves = movesFrom(excepted, state.excepted);
        (0,globs_budget/* spend */.Rf)(budget, 1 + state.excepted.length);
        const segments = [...exceptedMoves.keys()].filter((segment) => segment !== globs_segment/* ANY_NAME */.dA);
        const always = exceptedMoves.get(globs_segment/* ANY_NAME */.dA) ?? [];
        for (const a of one.moves[state.one] ?? []) {
            for (const b of other.moves[state.other] ?? []) {
                const isLast = isEnd(one, a) && isEnd(other, b);
                if (!isLast && (isEnd(one, a) || isEnd(other, b)))
                    continue;
                const found = (0,segment_overlap/* meetSegments */.e)(memory, a.segment, b.segment, segments, budget);
                if (found instanceof globs_budget/* Unproven */.kw) {
                    undecided = found;
                    continue;
                }
                for (const name of found) {
                    const hit = name.hits.flatMap((index) => exceptedMoves.get(segments[index] ?? globs_segment/* ANY_NAME */.dA) ?? []);
                    const to = [...new Set([...always, ...hit])];
                    if (isLast && !to.some((position) => excepted.ends.has(position)))
                        return joined(state.path, name.file);
                    const next = to.filter((position) => excepted.moves[position]?.length).sort((x, y) => x - y);
                    enter({ one: a.to, other: b.to, excepted: next, path: joined(state.path, name.folder) });
                }
            }
        }
    }
    if (undecided)
        throw undecided;
    return undefined;
}
function numbered(patterns) {
    const starts = [];
    const moves = [];
    const ends = new Set();
    for (const pattern of patterns) {
        const offset = moves.length;
        starts.push(offset);
        ends.add(offset + pattern.end);
        for (const each of pattern.moves)
            moves.push(each.map(({ segment, to }) => ({ segment, to: to + offset })));
    }
    return { starts, moves, ends };
}
/** By segment: the positions that a name which the segment matches leads to. */
function movesFrom(excepted, positions) {
    const moves = new Map();
    for (const position of positions) {
        for (const { segment, to } of excepted.moves[position] ?? [])
            (0,maps/* append */.BC)(moves, segment, to);
    }
    return moves;
}
/** Both are ascending. */
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

// EXTERNAL MODULE: ./lib/core/globs/pattern-index.js
var pattern_index = __webpack_require__(7164);
;// CONCATENATED MODULE: ./lib/core/globs/meet.js
/**
 * Exact answers about sets of paths that are written as globs: whether two of them overlap, whether one contains the other,
 * whether one is empty. `docs/overlap-proof.md` explains the method with an example.
 *
 * "disjoint" means that a search over all paths found none. "overlap" always has a witness, and minimatch has confirmed it.
 * If a search takes more steps than `budget.ts` allows, the answer is "unproven".
 *
 * Paths are compared as git and `matches` compare them, with letter case and Unicode form.
 */







function meet(a, b, { total, ...options } = {}) {
    if (total)
        return (0,globs_budget/* outOf */.GH)(total, (budget) => meet(a, b, { ...options, budget }));
    (0,path_pattern/* makeRoom */.mk)();
    const budget = options.budget ?? { left: globs_budget/* STEPS_PER_PAIR */.x_ };
    const memory = (0,segment_overlap/* newMemory */.A)();
    const pair = openPair(a, b, budget);
    try {
        const index = (0,pattern_index/* newPatternIndex */.TQ)();
        for (const pattern of patternsOfAll(a.include, budget))
            (0,pattern_index/* add */.WQ)(index, pattern, undefined);
        for (const pattern of patternsOfAll(b.include, budget)) {
            for (const list of (0,pattern_index/* candidatesFor */._j)(index, pattern)) {
                for (const candidate of list) {
                    if (isSettled(pair))
                        return conclude(memory, pair, options.prefer);
                    consider(memory, pair, candidate.pattern, pattern);
                }
            }
        }
    }
    catch (error) {
        giveUp(pair, error, [a.include[0] ?? '', b.include[0] ?? '']);
    }
    return conclude(memory, pair, options.prefer);
}
/** Whether `outer` contains every path of `inner`. The witness is a path that only `inner` contains. */
function contains(outer, inner, { total, ...options } = {}) {
    if (total)
        return (0,globs_budget/* outOf */.GH)(total, (budget) => contains(outer, inner, { ...options, budget }));
    const budget = options.budget ?? { left: globs_budget/* STEPS_PER_PAIR */.x_ };
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
/** Whether the set contains any path at all. */
function isEmpty(set, options = {}) {
    const found = meet(set, EVERYTHING, options);
    if (found.kind === 'overlap')
        return { kind: 'inhabited', witness: found.witness };
    return found.kind === 'disjoint' ? { kind: 'empty' } : { kind: 'unproven', reason: found.reason };
}
const EVERYTHING = { include: ['**'], except: [] };
/** The paths that `do_not_touch` forbids: what its globs match, and everything below that. */
function forbiddenBy(globs) {
    return { include: globs.flatMap((glob) => (/(^|\/)\*\*$/.test(glob) ? [glob] : [glob, `${glob}/**`])), except: [] };
}
function openPair(a, b, budget) {
    return { a, b, budget, hard: [] };
}
/** Looks at two path patterns, unless the question is already answered or its budget used up. */
function consider(memory, pair, one, other) {
    if (isSettled(pair))
        return;
    try {
        (0,globs_budget/* spend */.Rf)(pair.budget, 1);
        const witness = findPath(memory, one, other, [], pair.budget);
        if (witness === undefined)
            return;
        if (isExcepted(pair, witness))
            pair.hard.push([one, other]);
        else
            settle(pair, one, other, witness);
    }
    catch (error) {
        giveUp(pair, error, [one.glob, other.glob]);
    }
}
function isSettled(pair) {
    return pair.met !== undefined || (pair.undecided !== undefined && pair.budget.left < 0);
}
/** The answer, once all pairs of patterns that could overlap have been considered. */
function conclude(memory, pair, prefer) {
    for (const [one, other] of pair.hard) {
        if (isSettled(pair))
            break;
        try {
            (0,globs_budget/* spend */.Rf)(pair.budget, 1);
            const except = patternsOfAll([...pair.a.except, ...pair.b.except], pair.budget);
            const witness = findPath(memory, one, other, except, pair.budget);
            if (witness !== undefined)
                settle(pair, one, other, witness);
        }
        catch (error) {
            giveUp(pair, error, [one.glob, other.glob]);
        }
    }
    if (!pair.met)
        return pair.undecided ?? { kind: 'disjoint' };
    const { patterns, witness } = pair.met;
    const [one, other] = patterns;
    const index = prefer && ('sorted' in prefer ? prefer : (0,existing_witness/* indexPaths */.Ny)(prefer));
    const existing = index && (0,existing_witness/* findInTree */.lE)(index, one, other, (path) => isExcepted(pair, path));
    return { kind: 'overlap', witness: existing ?? witness, globs: [one.glob, other.glob] };
}
/** Accepts a witness only if minimatch, which judges the real paths later, agrees. */
function settle(pair, one, other, witness) {
    if (!(0,globs_glob/* matches */.cK)(one.glob, witness) || !(0,globs_glob/* matches */.cK)(other.glob, witness) || isExcepted(pair, witness)) {
        throw new globs_budget/* Unproven */.kw(`the proof finds "${witness}", but minimatch does not`);
    }
    pair.met = { patterns: [one, other], witness };
}
function giveUp(pair, error, globs) {
    if (!(error instanceof globs_budget/* Unproven */.kw))
        throw error;
    pair.undecided ??= { kind: 'unproven', globs, reason: error.message };
}
function isExcepted(pair, path) {
    try {
        return pair.a.except.some((glob) => (0,globs_glob/* matches */.cK)(glob, path)) || pair.b.except.some((glob) => (0,globs_glob/* matches */.cK)(glob, path));
    }
    catch (error) {
        throw new globs_budget/* Unproven */.kw(`minimatch cannot read a glob of "except" (${String(error)})`);
    }
}
function patternsOfAll(globs, budget) {
    return [...new Set(globs)].flatMap((glob) => {
        const patterns = (0,path_pattern/* pathPatternsOf */.g7)(glob);
        (0,globs_budget/* spend */.Rf)(budget, 1 + patterns.length);
        return patterns;
    });
}


/***/ }),

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ overlaps),
/* harmony export */   v: () => (/* binding */ TOO_MANY_CLASHES)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5679);
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

/***/ 5647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ countAlternatives),
/* harmony export */   g7: () => (/* binding */ pathPatternsOf),
/* harmony export */   kY: () => (/* binding */ disjointByAffix),
/* harmony export */   mk: () => (/* binding */ makeRoom)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _alphabet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3924);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1478);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2741);
/** Path patterns: a glob without braces, as a sequence of segments. A glob matches what any of its path patterns matches. */




const known = new Map();
/** Path patterns that are kept from one question to the next. */
const MOST_KEPT = 100_000;
let kept = 0;
/** Before a question, never within one: so its number of steps depends on nothing else. */
function makeRoom() {
    if (kept <= MOST_KEPT)
        return;
    kept = 0;
    known.clear();
    (0,_segment_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetSegments */ .gG)();
}
/**
 * The path patterns of a glob that can match a path in git.
 * @throws Unproven if the glob cannot be read
 */
function pathPatternsOf(glob) {
    let patterns = known.get(glob);
    if (!patterns) {
        patterns = compile(glob);
        known.set(glob, patterns);
        kept += patterns instanceof _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw ? 1 : patterns.length + 1;
    }
    if (patterns instanceof _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw)
        throw patterns;
    return patterns;
}
/** The number of globs without braces that it expands to. Counting stops at `most`. */
function countAlternatives(glob, most) {
    return glob.includes('{') ? (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob, { braceExpandMax: most }).length : 1;
}
const GLOBSTAR = '**';
function compile(glob) {
    try {
        const sequences = [...new Set((0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob))].map(partsOf).filter((parts) => parts !== undefined);
        return merged(sequences).map((parts) => patternOf(glob, parts));
    }
    catch (error) {
        if (error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw)
            return error;
        // Minimatch throws plain errors if a glob is too long or has too many groups.
        return new _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw(`minimatch cannot read it (${error instanceof Error ? error.message : String(error)})`);
    }
}
/** Undefined if it cannot match a path in git. */
function partsOf(text) {
    const parts = [];
    for (const written of text.split('/')) {
        const part = written === GLOBSTAR ? GLOBSTAR : nameSegment(written);
        if (part === undefined)
            return undefined;
        // Two "**" in a row mean the same as one.
        if (part !== GLOBSTAR || parts.at(-1) !== GLOBSTAR)
            parts.push(part);
    }
    // At the end, "**" matches at least one name.
    if (parts.at(-1) === GLOBSTAR)
        parts.push(_segment_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_NAME */ .dA);
    return parts;
}
/** Undefined if it matches no name that git allows. */
function nameSegment(text) {
    // A plan cannot contain these, and minimatch resolves some of them.
    if (text === '' || text === '.' || text === '..')
        throw new _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Unproven */ .kw(`the glob contains the segment "${text}"`);
    const segment = (0,_segment_js__WEBPACK_IMPORTED_MODULE_2__/* .segmentOf */ .dJ)(text);
    return segment?.isPlain && !isName(segment.text) ? undefined : segment;
}
function isName(text) {
    return text !== '.' && text !== '..' && [...text].every(_alphabet_js__WEBPACK_IMPORTED_MODULE_1__/* .isLegal */ .c);
}
/** Braces inside one segment, such as `*.{js,ts}`, do not need several patterns. */
function merged(sequences) {
    const [first = [], ...others] = sequences;
    if (others.length === 0 || others.some((parts) => parts.length !== first.length))
        return sequences;
    const [place = 0, ...more] = first.flatMap((part, at) => (others.every((each) => each[at] === part) ? [] : [at]));
    const alternatives = sequences.flatMap((parts) => wildPart(parts[place]) ?? []);
    // Plain names stay apart, because the index finds patterns by them.
    if (more.length > 0 || alternatives.length < sequences.length)
        return sequences;
    return [first.with(place, (0,_segment_js__WEBPACK_IMPORTED_MODULE_2__/* .unionOf */ .Z6)(alternatives))];
}
function wildPart(part) {
    return isSegment(part) && !part.isPlain ? part : undefined;
}
function patternOf(glob, parts) {
    const moves = [[]];
    let position = 0;
    for (const part of parts) {
        if (part === GLOBSTAR)
            moves[position]?.push({ segment: _segment_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_NAME */ .dA, to: position });
        else {
            moves[position]?.push({ segment: part, to: position + 1 });
            moves.push([]);
            position += 1;
        }
    }
    const firstNames = plainNames(parts);
    const lastNames = plainNames(parts.toReversed());
    const isPlain = firstNames.length === parts.length;
    const [first, last] = [parts[firstNames.length], parts[parts.length - 1 - lastNames.length]];
    return {
        glob,
        moves,
        end: position,
        firstNames,
        lastNames,
        // "**" can match no name at all, so only the names before it are sure to be followed by a slash.
        prefix: [...firstNames, ...(isPlain ? [] : [isSegment(first) ? first.head : ''])].join('/'),
        suffix: [...(isPlain || !isSegment(last) ? [] : [last.tail]), ...lastNames.toReversed()].join('/'),
        isPlain,
        depth: parts.includes(GLOBSTAR) ? undefined : position,
    };
}
function plainNames(parts) {
    const names = [];
    for (const part of parts) {
        if (!isSegment(part) || !part.isPlain)
            break;
        names.push(part.text);
    }
    return names;
}
function isSegment(part) {
    return part !== undefined && part !== GLOBSTAR;
}
/** Whether their first or last names, their prefix or suffix or their depth already show that they share no path. */
function disjointByAffix(one, other) {
    return ((!one.suffix.endsWith(other.suffix) && !other.suffix.endsWith(one.suffix)) ||
        (!one.prefix.startsWith(other.prefix) && !other.prefix.startsWith(one.prefix)) ||
        isTooShort(one, other) ||
        isTooShort(other, one) ||
        differInLastNames(one.lastNames, other.lastNames));
}
/** The text "ab" ends with "b", but the name "ab" is not the name "b". In prefixes a slash tells them apart. */
function differInLastNames(one, other) {
    const length = Math.min(one.length, other.length);
    for (let index = 0; index < length; index++)
        if (one[index] !== other[index])
            return true;
    return false;
}
/** `**` matches any number of names, so `end` is the least depth. */
function isTooShort(one, other) {
    return one.depth !== undefined && one.depth < other.end;
}


/***/ }),

/***/ 7164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ newPatternIndex),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   _j: () => (/* binding */ candidatesFor)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/** Path patterns by their plain first and last names, so that most of those that cannot share a path are never looked at. */

function newPatternIndex() {
    return { below: new Map(), byLastName: new Map(), others: [] };
}
function add(index, pattern, owner) {
    let at = index;
    for (const name of pattern.firstNames)
        at = (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(at.below, name, () => newPatternIndex());
    const last = pattern.lastNames[0];
    if (last === undefined)
        at.others.push({ pattern, owner });
    else
        (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(at.byLastName, last, { pattern, owner });
}
/** All that can share a path with the pattern, and some that cannot. */
function candidatesFor(index, pattern) {
    const lists = [];
    let at = index;
    for (const name of pattern.firstNames) {
        lists.push(...endingHere(at, pattern));
        const next = at.below.get(name);
        if (!next)
            return lists;
        at = next;
    }
    const rest = pattern.isPlain ? endingHere(at, pattern) : endingBelow(at, pattern, pattern.firstNames.length);
    return [...lists, ...rest];
}
function endingHere(index, pattern) {
    const last = pattern.lastNames[0];
    return last === undefined
        ? [...index.byLastName.values(), index.others]
        : [index.byLastName.get(last) ?? [], index.others];
}
function endingBelow(index, pattern, depth) {
    const here = endingHere(index, pattern);
    if (pattern.depth !== undefined && depth >= pattern.depth)
        return here;
    return [...here, ...[...index.below.values()].flatMap((next) => endingBelow(next, pattern, depth + 1))];
}


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ meetSegments),
  A: () => (/* binding */ newMemory)
});

// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/globs/budget.js
var globs_budget = __webpack_require__(1478);
;// CONCATENATED MODULE: ./lib/core/globs/lazy-dfa.js
/**
 * Runs an automaton: a state is a set of nodes, made when it is first reached. `!(…)` needs more than a set. It may begin at
 * several places in a text and may end wherever its inside does not match, so a state also holds, for each beginning, what
 * the inside has reached.
 */


function lazyDfaOf(automaton) {
    return { automaton, states: new Map(), singletons: new Map() };
}
function startOf(dfa, budget) {
    return begin(dfa, dfa.automaton.start, budget);
}
function step(dfa, state, char, budget) {
    const known = state.next.get(char);
    if (known) {
        (0,globs_budget/* spend */.Rf)(budget, 1);
        return known;
    }
    const draft = newDraft();
    for (const id of state.nodes) {
        const node = dfa.automaton.nodes[id];
        const to = node && after(node, id, char);
        if (to !== undefined)
            reach(dfa, draft, to, budget);
    }
    for (const { not, inner } of state.negations) {
        addNegation(dfa, draft, { not, inner: step(dfa, inner, char, budget) }, budget);
    }
    const made = finish(dfa, draft, budget);
    state.next.set(char, made);
    return made;
}
/** Nothing longer can be matched. */
function isDead(state) {
    return state.nodes.length === 0 && state.negations.length === 0;
}
/**
 * The state as a union of states with one node or negation each. What one of them leads to does not depend on the others, so
 * a search over pairs of them stays polynomial as long as there is no `!(…)`.
 */
function singletonsOf(dfa, state) {
    if (state.nodes.length + state.negations.length <= 1)
        return [state];
    return (0,maps/* remembered */.HK)(dfa.singletons, state, () => [
        ...state.nodes.map((node) => intern(dfa, [node], [], false)),
        ...state.negations.map((negation) => intern(dfa, [], [negation], false)),
    ]);
}
/**
 * Whether `other` matches every continuation that `one` matches. False may be wrong, true never is. The more the inside of a
 * negation matches, the less the negation does.
 */
function isPartOf(one, other) {
    if (one === other)
        return true;
    if (one.nodes.length > other.nodes.length || one.negations.length > other.negations.length)
        return false;
    return (one.nodes.every((node) => other.nodes.includes(node)) &&
        one.negations.every(({ not, inner }) => other.negations.some((each) => each.not === not && isPartOf(each.inner, inner))));
}
function begin(dfa, node, budget) {
    const draft = newDraft();
    reach(dfa, draft, node, budget);
    return finish(dfa, draft, budget);
}
function newDraft() {
    return { nodes: new Set(), negations: new Map(), seen: new Set(), accepts: false };
}
/** Adds everything that can be reached from the node without a character. */
function reach(dfa, draft, from, budget) {
    const todo = [from];
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
        if (draft.seen.has(id))
            continue;
        draft.seen.add(id);
        (0,globs_budget/* spend */.Rf)(budget, 1);
        const node = dfa.automaton.nodes[id];
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
                addNegation(dfa, draft, { not: id, inner: begin(dfa, node.inner, budget) }, budget);
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
function addNegation(dfa, draft, negation, budget) {
    const key = `${negation.not}.${negation.inner.id}`;
    if (draft.negations.has(key))
        return;
    draft.negations.set(key, negation);
    (0,globs_budget/* spend */.Rf)(budget, 1);
    const node = dfa.automaton.nodes[negation.not];
    if (!negation.inner.accepts && node?.kind === 'not')
        reach(dfa, draft, node.next, budget);
}
/** The node that the character leads to, if it leads to one. */
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
function finish(dfa, draft, budget) {
    (0,globs_budget/* spend */.Rf)(budget, 1 + draft.nodes.size + draft.negations.size);
    const nodes = [...draft.nodes].sort((one, other) => one - other);
    return intern(dfa, nodes, [...draft.negations.values()], draft.accepts);
}
function intern(dfa, nodes, negations, accepts) {
    const sorted = negations.length < 2
        ? negations
        : [...negations].sort((one, other) => one.not - other.not || one.inner.id - other.inner.id);
    const key = `${accepts ? '+' : ''}${nodes.join()}|${sorted.map((each) => `${each.not}.${each.inner.id}`).join()}`;
    return (0,maps/* remembered */.HK)(dfa.states, key, () => ({
        id: dfa.states.size,
        nodes,
        negations: sorted,
        accepts,
        next: new Map(),
    }));
}

// EXTERNAL MODULE: ./lib/core/globs/alphabet.js
var globs_alphabet = __webpack_require__(3924);
;// CONCATENATED MODULE: ./lib/core/globs/segment-search.js
/** Searches the names that two segments have in common, with the automata of both and of all excepted segments. */



/**
 * Breadth first over a node of one segment, a node of the other, and the state of every excepted segment. If two search
 * states differ only in the excepted segments, the smaller one is enough: it leads to the same names with fewer hits.
 */
function searchNames(one, other, except, budget) {
    const dfas = [one, other, ...except];
    const alphabet = (0,globs_alphabet/* representatives */.r)(dfas.map((dfa) => dfa.automaton));
    (0,globs_budget/* spend */.Rf)(budget, alphabet.length * dfas.length);
    const found = [];
    const seen = new Set();
    const reached = new Map();
    const queue = [];
    const enter = (state) => {
        // "." and ".." are no names but "..." is one, so up to two leading dots are part of the state.
        const dots = /^\.{0,2}$/.test(state.name) ? state.name.length : 3;
        for (const a of singletonsOf(one, state.one)) {
            for (const b of singletonsOf(other, state.other)) {
                const key = `${a.id},${b.id},${dots}`;
                const whole = `${key};${state.except.map((each) => each.id).join()}`;
                (0,globs_budget/* spend */.Rf)(budget, 1);
                if (seen.has(whole))
                    continue;
                seen.add(whole);
                const before = reached.get(key) ?? [];
                (0,globs_budget/* spend */.Rf)(budget, (1 + before.length) * (1 + (except.length >> 3)));
                if (before.some((states) => arePartsOf(states, state.except)))
                    continue;
                reached.set(key, [...before.filter((states) => !arePartsOf(state.except, states)), state.except]);
                queue.push({ ...state, one: a, other: b });
            }
        }
    };
    enter({
        one: startOf(one, budget),
        other: startOf(other, budget),
        except: except.map((dfa) => startOf(dfa, budget)),
        name: '',
    });
    for (const state of queue) {
        for (const char of alphabet) {
            const a = step(one, state.one, char, budget);
            if (isDead(a) && !a.accepts)
                continue;
            const b = step(other, state.other, char, budget);
            if (isDead(b) && !b.accepts)
                continue;
            const name = state.name + char;
            const states = except.map((dfa, index) => {
                const before = state.except[index];
                return before ? step(dfa, before, char, budget) : startOf(dfa, budget);
            });
            if (a.accepts && b.accepts && name !== '.' && name !== '..') {
                const hits = states.flatMap((each, index) => (each.accepts ? [index] : []));
                if (hits.length === 0)
                    return [{ name, hits }];
                if (!found.some((each) => each.hits.every((hit) => hits.includes(hit))))
                    found.push({ name, hits });
            }
            if (!isDead(a) && !isDead(b))
                enter({ one: a, other: b, except: states, name });
        }
    }
    return found;
}
/** Both lists belong to the same automata. */
function arePartsOf(states, others) {
    return states.every((state, index) => {
        const other = others[index];
        return other !== undefined && isPartOf(state, other);
    });
}

;// CONCATENATED MODULE: ./lib/core/globs/witness-names.js
/** Readable names for witnesses, tried before the exact search. */
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
const WILDCARD_ONLY = /^[^[\](){}|\\]*$/;
/** Fills the wildcards of the segments: `*.test.ts` → `index.test.ts`, `user*` → `user.ts`. The longest segment comes first. */
function* filled(segments, names) {
    const stems = new Set(names.map((name) => name.replace(/\..*$/, '')));
    const ending = names.find((name) => name.includes('.'))?.replace(/^.*\./, '.') ?? '';
    const longestFirst = [...segments].sort((one, other) => other.length - one.length);
    for (const text of longestFirst) {
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

;// CONCATENATED MODULE: ./lib/core/globs/segment-overlap.js
/**
 * The exact answer about one level of a path: a name that two segments match, and that as few as possible of the excepted
 * segments match.
 */





function newMemory() {
    return { dfas: new Map(), met: new Map() };
}
/**
 * Names that both segments match, one for each smallest set of excepted segments that such a name cannot avoid. None if the
 * segments are disjoint. Unproven is returned if this pair of segments alone takes too many steps.
 * @throws Unproven when the budget of the whole question is used up
 */
function meetSegments(memory, one, other, except, budget) {
    (0,globs_budget/* spend */.Rf)(budget, 1 + except.length);
    const both = one.id * 2 ** 26 + other.id;
    // A number is a faster key, and most pairs have no exceptions.
    const key = except.length === 0 ? both : `${both},${except.map((each) => each.id).join()}`;
    return (0,maps/* remembered */.HK)(memory.met, key, () => decide(memory, one, other, except, budget));
}
function decide(memory, one, other, except, budget) {
    const both = (name) => one.matches(name) && other.matches(name);
    if (one.isPlain || other.isPlain) {
        const name = one.isPlain ? one.text : other.text;
        return both(name) ? [{ hits: hitsOf(except, name), file: name, folder: name }] : [];
    }
    if (differInAffix(one, other))
        return [];
    // A readable name that no exception matches needs no search.
    const isFree = (name) => both(name) && !except.some((each) => each.matches(name));
    const file = [...filled([one.text, other.text], FILES), ...FILES].find(isFree);
    const folder = [...filled([one.text, other.text], FOLDERS), ...FOLDERS].find(isFree);
    const readable = file ?? folder;
    if (readable !== undefined)
        return [{ hits: [], file: file ?? readable, folder: folder ?? readable }];
    const dfas = except.map((each) => dfaFor(memory, each));
    const found = (0,globs_budget/* within */.ux)(budget, globs_budget/* STEPS_PER_SEGMENT */.wM, (own) => searchNames(dfaFor(memory, one), dfaFor(memory, other), dfas, own));
    if (found === 'limited')
        return new globs_budget/* Unproven */.kw(`the proof takes too many steps at "${one.text}" and "${other.text}"`);
    const wrong = found.find(({ name, hits }) => !both(name) || hitsOf(except, name).join() !== hits.join());
    if (wrong)
        return new globs_budget/* Unproven */.kw(`the proof finds "${wrong.name}", but minimatch does not`);
    return smallest(found.map((each) => readableName(each, both, except)));
}
function differInAffix(one, other) {
    return ((!one.head.startsWith(other.head) && !other.head.startsWith(one.head)) ||
        (!one.tail.endsWith(other.tail) && !other.tail.endsWith(one.tail)));
}
function dfaFor(memory, segment) {
    return (0,maps/* remembered */.HK)(memory.dfas, segment, () => lazyDfaOf(segment.automaton()));
}
function hitsOf(except, name) {
    return except.flatMap((each, index) => (each.matches(name) ? [index] : []));
}
/** Turns `.ts` into `index.ts` if the same segments match both. */
function readableName({ name, hits }, both, except) {
    const isAlike = (each) => both(each) && hitsOf(except, each).join() === hits.join();
    const longer = name.startsWith('.') ? [`index${name}`, `main${name}`, `a${name}`].find(isAlike) : undefined;
    const shown = longer ?? name;
    return { hits, file: FILES.find(isAlike) ?? shown, folder: FOLDERS.find(isAlike) ?? shown };
}
function smallest(found) {
    return found.filter((one) => !found.some((other) => other.hits.length < one.hits.length && other.hits.every((hit) => one.hits.includes(hit))));
}


/***/ }),

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dA: () => (/* binding */ ANY_NAME),
  gG: () => (/* binding */ forgetSegments),
  dJ: () => (/* binding */ segmentOf),
  Z6: () => (/* binding */ unionOf)
});

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
;// CONCATENATED MODULE: ./lib/core/globs/automaton.js
const END = 0;
function automatonOf(parts) {
    const nodes = [{ kind: 'end' }];
    const start = addSequence(nodes, parts, END);
    return {
        start,
        nodes,
        chars: new Set(nodes.flatMap((node) => (node.kind === 'char' ? [node.char] : []))),
        classes: new Set(nodes.flatMap((node) => (node.kind === 'class' ? [node.of] : []))),
    };
}
/** From its end to its start, because each node names the one that follows. */
function addSequence(nodes, parts, next) {
    return parts.reduceRight((to, part) => (part.kind === 'extglob' ? addExtGlob(nodes, part, to) : add(nodes, { ...part, next: to })), next);
}
function addExtGlob(nodes, { sign, alternatives }, next) {
    const addAll = (to) => alternatives.map((parts) => addSequence(nodes, parts, to));
    if (sign === '@')
        return add(nodes, { kind: 'split', out: addAll(next) });
    if (sign === '?')
        return add(nodes, { kind: 'split', out: [next, ...addAll(next)] });
    if (sign === '!')
        return add(nodes, { kind: 'not', inner: add(nodes, { kind: 'split', out: addAll(END) }), next });
    // "*" and "+" come back after each alternative, to leave or to begin again.
    const out = [];
    const after = add(nodes, { kind: 'split', out });
    const entry = add(nodes, { kind: 'split', out: addAll(after) });
    out.push(next, entry);
    return sign === '*' ? after : entry;
}
function add(nodes, node) {
    return nodes.push(node) - 1;
}

// EXTERNAL MODULE: ./lib/core/globs/budget.js
var budget = __webpack_require__(1478);
;// CONCATENATED MODULE: ./lib/core/globs/posix-class.js
/** POSIX classes such as `[:alpha:]`, by the Unicode properties that minimatch translates them to. */
const SOURCES = {
    alnum: '\\p{L}\\p{Nl}\\p{Nd}',
    alpha: '\\p{L}\\p{Nl}',
    ascii: '\\x00-\\x7f',
    blank: '\\p{Zs}\\t',
    cntrl: '\\p{Cc}',
    digit: '\\p{Nd}',
    graph: '\\p{Z}\\p{C}',
    lower: '\\p{Ll}',
    print: '\\p{C}',
    punct: '\\p{P}\\p{S}',
    space: '\\p{Z}\\t\\r\\n\\v\\f',
    upper: '\\p{Lu}',
    word: '\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}',
    xdigit: 'A-Fa-f0-9',
};
const COMPLEMENTS = ['graph', 'print'];
const LONGEST = '[:xdigit:]'.length;
const posixClasses = new Map(Object.entries(SOURCES).map(([name, source]) => [name, posixClass(name, source)]));
/** The one that begins there, if one does. */
function posixClassAt(chars, at) {
    const [, name = ''] = /^\[:(\w+):\]/.exec(chars.slice(at, at + LONGEST).join('')) ?? [];
    return posixClasses.get(name);
}
function posixClass(name, source) {
    const pattern = new RegExp(`[${source}]`, 'u');
    let known;
    return {
        length: `[:${name}:]`.length,
        isComplement: COMPLEMENTS.includes(name),
        has: (char) => pattern.test(char),
        edges: () => {
            known ??= edgesOf(source);
            return known;
        },
    };
}
/** Looks at all of Unicode, which takes some milliseconds. */
function edgesOf(source) {
    const runs = new RegExp(`[${source}]+`, 'gu');
    return allCharacters().flatMap(({ first, width, text }) => [...text.matchAll(runs)].flatMap((run) => [first + run.index / width, first + (run.index + run[0].length) / width]));
}
let blocks;
/** All characters without the halves of surrogate pairs. */
function allCharacters() {
    blocks ??= [
        { first: 0, width: 1, text: charactersFrom(0, 0xd7ff) },
        { first: 0xe000, width: 1, text: charactersFrom(0xe000, 0xffff) },
        { first: 0x10000, width: 2, text: charactersFrom(0x10000, 0x10ffff) },
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

;// CONCATENATED MODULE: ./lib/core/globs/char-class.js
/** Character classes, `[a-z]`, with the meaning that minimatch gives them. */


/** By their text, so that equal classes are one and are looked at once. */
const known = new Map();
function forgetClasses() {
    known.clear();
}
/**
 * The class whose members begin at `start`, just behind its bracket. `end` is behind the closing one.
 * @throws Unproven if it is not closed, or if it is `[\^]`
 */
function parseClass(chars, start) {
    const isNegated = chars[start] === '!' || chars[start] === '^';
    const first = isNegated ? start + 1 : start;
    const ranges = [];
    const named = [];
    let isBroken = false;
    let isCaretFirst;
    let at = first;
    // A "]" that comes first is a member.
    while (chars[at] !== ']' || at === first) {
        const posix = posixClassAt(chars, at);
        if (posix) {
            named.push(posix);
            if (!posix.isComplement)
                isCaretFirst ??= false;
            at += posix.length;
            continue;
        }
        const from = memberAt(chars, at);
        at = from.end;
        if (chars[at] !== '-' || chars[at + 1] === ']') {
            ranges.push([from.point, from.point]);
            isCaretFirst ??= from.point === CARET;
            continue;
        }
        if (posixClassAt(chars, at + 1))
            isBroken = true;
        const to = memberAt(chars, at + 1);
        at = to.end;
        // Minimatch leaves out a range that runs backwards.
        if (from.point <= to.point) {
            ranges.push([from.point, to.point]);
            isCaretFirst ??= from.point === CARET;
        }
    }
    const text = chars.slice(start, at).join('');
    const isEmpty = isBroken || (ranges.length === 0 && named.length === 0);
    // Alone it is "^" if nothing else in the segment is a pattern, and otherwise any character.
    if (text === '\\^')
        throw new budget/* Unproven */.kw('minimatch reads "[\\^]" in two ways; "^" needs no brackets');
    const inside = isCaretFirst && !isNegated ? lessCaret(ranges) : ranges;
    const charClass = known.get(text) ?? { ...classOf(inside, named, isNegated, inside !== ranges), isEmpty };
    known.set(text, charClass);
    return { charClass, end: at + 1 };
}
const CARET = '^'.codePointAt(0) ?? 0;
const HYPHEN = '-'.codePointAt(0) ?? 0;
/**
 * What is left of ranges of which the first begins with "^". Minimatch writes ranges into a regular expression as they are, and
 * there a first "^" negates: `[\^a]` is every character but "a". No path has the character 0.
 */
function lessCaret([[, to] = [0, 0], ...others]) {
    const points = to === CARET ? [] : [HYPHEN, to];
    const left = [...points.map((point) => [point, point]), ...others];
    return left.length > 0 ? left : [[0, 0]];
}
function isOne([range, ...others], named) {
    return range !== undefined && others.length === 0 && named.length === 0 && range[0] === range[1];
}
function memberAt(chars, at) {
    const place = chars[at] === '\\' ? at + 1 : at;
    const point = chars[place]?.codePointAt(0);
    if (point === undefined)
        throw new budget/* Unproven */.kw('the glob does not close "["');
    return { point, end: place + 1 };
}
function classOf(ranges, named, isNegated, isInsideNegated) {
    const inside = named.filter((each) => !each.isComplement);
    const complements = named.filter((each) => each.isComplement);
    const hasInside = ranges.length > 0 || inside.length > 0;
    const [range] = ranges;
    return {
        // Minimatch keeps the classes that it defines by what they lack, `[:graph:]` and `[:print:]`, apart from all others.
        has: (char) => {
            const point = char.codePointAt(0) ?? 0;
            const isInside = ranges.some(([from, to]) => from <= point && point <= to) || inside.some(({ has }) => has(char));
            if (hasInside && isInside !== (isNegated || isInsideNegated))
                return true;
            return complements.length > 0 && complements.some(({ has }) => has(char)) === isNegated;
        },
        edges: () => [...ranges.flatMap(([from, to]) => [from, to + 1]), ...named.flatMap(({ edges }) => edges())],
        only: range && isOne(ranges, named) && !isNegated && !isInsideNegated ? String.fromCodePoint(range[0]) : undefined,
    };
}

// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
;// CONCATENATED MODULE: ./lib/core/globs/segment-parser.js
/**
 * Parses one segment of a glob (the text between two slashes, braces already expanded) with the meaning that minimatch gives
 * it. Minimatch has no documented way to show how it understood a segment, so the grammar is written down here, and
 * `segment-parser.test.ts` compares the two. A segment that this parser refuses is never called disjoint from another.
 */


/**
 * Undefined if the segment matches no name at all.
 * @throws Unproven if a group or a class is not closed; a plan cannot contain such a glob
 */
function parseSegment(text) {
    // Minimatch does not read a group that is empty and stands alone as a group, except `!()`.
    const hasExtGlobs = !/^[@?*+]\(\)$/.test(text);
    const cursor = { chars: [...text], hasExtGlobs, at: 0, matchesNothing: false };
    const parts = [];
    while (cursor.at < cursor.chars.length)
        parts.push(parsePart(cursor));
    return cursor.matchesNothing ? undefined : parts;
}
function parsePart(cursor) {
    const { chars, hasExtGlobs } = cursor;
    const char = chars[cursor.at++] ?? '';
    if (hasExtGlobs && '@?*+!'.includes(char) && chars[cursor.at] === '(')
        return parseExtGlob(cursor, char);
    if (char === '[')
        return parseBracket(cursor);
    if (char === '*')
        return { kind: 'star' };
    if (char === '?')
        return { kind: 'any' };
    // A backslash at the end is a plain character.
    return { kind: 'char', char: char === '\\' ? (chars[cursor.at++] ?? char) : char };
}
function parseExtGlob(cursor, sign) {
    const alternatives = [];
    do {
        cursor.at++;
        const parts = [];
        while (!isOneOf('|)', cursor.chars[cursor.at])) {
            if (cursor.at >= cursor.chars.length)
                throw new budget/* Unproven */.kw(`the glob does not close "${sign}("`);
            parts.push(parsePart(cursor));
        }
        alternatives.push(parts);
    } while (cursor.chars[cursor.at] === '|');
    cursor.at++;
    return { kind: 'extglob', sign, alternatives };
}
function isOneOf(chars, char) {
    return char !== undefined && chars.includes(char);
}
function parseBracket(cursor) {
    const { charClass, end } = parseClass(cursor.chars, cursor.at);
    cursor.at = end;
    if (charClass.isEmpty)
        cursor.matchesNothing = true;
    return charClass.only === undefined ? { kind: 'class', of: charClass } : { kind: 'char', char: charClass.only };
}

;// CONCATENATED MODULE: ./lib/core/globs/segment.js
/** Segments: the parts of a glob between two slashes, braces already expanded. */






let count = 0;
/** Any name at all. `**` matches any number of them. */
const ANY_NAME = wildSegment('*', [{ kind: 'star' }]);
/** By name. */
const plain = new Map();
/** By the text in the glob. */
const written = new Map([['*', ANY_NAME]]);
/** By the ids of the segments. */
const unions = new Map();
/** Those that are in use stay as they are: the same text only gets another segment from now on. */
function forgetSegments() {
    for (const each of [plain, written, unions])
        each.clear();
    written.set('*', ANY_NAME);
    forgetClasses();
}
/**
 * Undefined if the segment matches no name at all.
 * @throws Unproven if the parser refuses it, and whatever minimatch throws if minimatch does
 */
function segmentOf(text) {
    if (!/[*?[\\(]/.test(text))
        return plainSegment(text);
    if (!written.has(text))
        written.set(text, readSegment(text));
    return written.get(text);
}
function readSegment(text) {
    const parts = parseSegment(text);
    if (!parts)
        return undefined;
    const chars = leadingChars(parts);
    return chars.length === parts.length ? plainSegment(chars.join('')) : wildSegment(text, parts);
}
/** Matches what any of the segments matches. So `*.{js,ts}` is one segment, although its braces are expanded. */
function unionOf(segments) {
    return (0,maps/* remembered */.HK)(unions, segments.map((each) => each.id).join(), () => ({
        ...newSegment(`@(${segments.map((each) => each.text).join('|')})`, () => [
            { kind: 'extglob', sign: '@', alternatives: segments.map((each) => each.parts()) },
        ]),
        isPlain: false,
        matches: (name) => segments.some((each) => each.matches(name)),
        head: commonChars(segments.map((each) => [...each.head])).join(''),
        tail: commonChars(segments.map((each) => [...each.tail].reverse()))
            .reverse()
            .join(''),
    }));
}
function plainSegment(name) {
    return (0,maps/* remembered */.HK)(plain, name, () => ({
        ...newSegment(name, () => [...name].map((char) => ({ kind: 'char', char }))),
        isPlain: true,
        matches: (other) => other === name,
        head: name,
        tail: name,
    }));
}
function wildSegment(text, parts) {
    // Braces that are left after their expansion are plain characters.
    const matcher = new esm/* Minimatch */.VR(text, { ...glob/* GLOB_OPTIONS */.gu, nobrace: true });
    const expression = matcher.set[0]?.[0];
    return {
        ...newSegment(text, () => parts),
        isPlain: false,
        // The expression alone is faster than `match`, which looks for slashes in the name first.
        matches: (name) => (expression instanceof RegExp ? expression.test(name) : matcher.match(name)),
        head: leadingChars(parts).join(''),
        tail: leadingChars(parts.toReversed()).reverse().join(''),
    };
}
function newSegment(text, parts) {
    let automaton;
    const made = () => {
        automaton ??= automatonOf(parts());
        return automaton;
    };
    return { id: count++, text, parts, automaton: made };
}
/** The characters in front of the first wildcard. */
function leadingChars(parts) {
    const chars = [];
    for (const part of parts) {
        if (part.kind !== 'char')
            break;
        chars.push(part.char);
    }
    return chars;
}
/** Those that all of the texts begin with. */
function commonChars([first = [], ...others]) {
    const end = first.findIndex((char, index) => others.some((each) => each[index] !== char));
    return first.slice(0, end < 0 ? first.length : end);
}


/***/ }),

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ judgePlanChange),
/* harmony export */   Cq: () => (/* binding */ changesOnlyPlans),
/* harmony export */   Je: () => (/* binding */ mergePlans),
/* harmony export */   Q3: () => (/* binding */ staleFindings),
/* harmony export */   Qu: () => (/* binding */ changesPlans)
/* harmony export */ });
/* unused harmony export shareOf */
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _globs_budget_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1478);
/* harmony import */ var _lint_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(444);
/* harmony import */ var _lint_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5146);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5679);
/* harmony import */ var _plan_directory_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6380);
/* harmony import */ var _plan_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3298);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(917);
/* harmony import */ var _rules_incomplete_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8661);
/* harmony import */ var _rules_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4198);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1473);
/* harmony import */ var _rules_stale_base_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1102);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8602);
/**
 * Judges pull requests that change plans by the plans that the base would have after the merge. A broken plan can always be
 * fixed, and no pull request may break one.
 */















function changesPlans(changes) {
    return changes.some(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlanFile */ .cx)(path));
}
function changesOnlyPlans(changes) {
    return changes.length > 0 && changes.every(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlanFile */ .cx)(path));
}
function mergePlans(pull, changes, snapshot, facts) {
    const base = facts.plans({ revision: snapshot.base.commit });
    const head = facts.plans({ revision: pull.revision });
    const mergeBase = facts.mergeBase({ revision: pull.revision });
    const origin = typeof mergeBase === 'string' ? facts.plans({ revision: mergeBase }) : mergeBase;
    if (base === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || head === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || origin === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const names = new Set(changes
        .map(({ path }) => path)
        .filter(_plan_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlanFile */ .cx)
        .map(nameIn));
    const [now, then, before] = [contentsOf(head), contentsOf(base), contentsOf(origin)];
    const touched = [...names].filter((name) => now.get(name) !== then.get(name));
    // Without a merge base it is unknown what the base has changed since.
    const behind = touched.filter((name) => mergeBase === null || then.get(name) !== before.get(name));
    const tree = merge(base, head, touched);
    return { tree, touched, behind, bytes: bytesOf(tree, touched) };
}
/** @param later if given, the slow proof over the scopes is left out, and the pull request is added here */
function judgePlanChange(pull, changes, before, snapshot, facts, later) {
    const merged = mergePlans(pull, changes, snapshot, facts);
    if (merged === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { tree, touched, behind, bytes } = merged;
    const { isLeftOut, steps } = shareOf(pull, snapshot);
    const tooLarge = [..._rules_incomplete_files_js__WEBPACK_IMPORTED_MODULE_6__/* .largePlans */ .aw.judge(merged), ..._rules_incomplete_files_js__WEBPACK_IMPORTED_MODULE_6__/* .manyPlanChanges */ .A.judge({ isLeftOut })];
    if (tooLarge.length > 0)
        return { after: undefined, findings: findingsOf(_rules_incomplete_files_js__WEBPACK_IMPORTED_MODULE_6__/* .largePlans */ .aw.id, tooLarge, pull), repairs: false };
    if (later && bytes > MOST_READ_AT_ONCE) {
        later.add(pull);
        return { after: undefined, findings: [], repairs: false };
    }
    const after = (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlans */ .x)(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
    const change = { pull, before, after, touched, behind, bytes };
    const findings = (0,_rules_list_js__WEBPACK_IMPORTED_MODULE_7__/* .rulesAbout */ .N)('plan-change').flatMap(({ id, judge }) => findingsOf(id, judge(change, snapshot), pull));
    const repairs = isRepaired(change);
    // The plans after the merge are unknown or cannot be read.
    if (findings.length > 0 || after.problems.length > 0 || touched.length === 0)
        return { after, findings, repairs };
    if (later) {
        later.add(pull);
        return { after, findings, repairs };
    }
    const found = (0,_lint_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .newFindings */ .FN)(before, after, new Set(touched.map(_plan_directory_js__WEBPACK_IMPORTED_MODULE_11__/* .planIdOf */ .C3)), snapshot, facts, { steps });
    if (found === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const errors = found.filter(({ severity }) => severity === 'error');
    // For a broken plan it is unknown which findings are new.
    const severity = repairs ? 'warn' : 'error';
    const lint = errors.slice(0, _rules_rule_js__WEBPACK_IMPORTED_MODULE_8__/* .MOST_DESCRIBED */ .up).map((error) => ({ ...inPlan(error, pull), severity }));
    const told = found.filter((each) => each.severity === 'warn' && TOLD_RULES.has(each.rule));
    const warnings = told.slice(0, _rules_rule_js__WEBPACK_IMPORTED_MODULE_8__/* .MOST_DESCRIBED */ .up).map((each) => inPlan(each, pull));
    return { after, findings: [...lint, ...andMore(errors.slice(_rules_rule_js__WEBPACK_IMPORTED_MODULE_8__/* .MOST_DESCRIBED */ .up), severity, pull), ...warnings], repairs };
}
const TOLD_RULES = new Set(_lint_list_js__WEBPACK_IMPORTED_MODULE_2__/* .LINT_RULES */ .w.flatMap(({ id, isToldOnChange }) => (isToldOnChange ? id : [])));
/** One finding for all that nobody would read: each is kept until the run ends. */
function andMore(rest, severity, pull) {
    const [first] = rest;
    if (!first)
        return [];
    const message = `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_10__/* .thereAreMore */ .qi)(rest.length, 'error')} that "lint" would report, such as: ${first.message}`;
    return [{ ...inPlan(first, pull), severity, message }];
}
/** Larger ones are read after the statuses of all others are posted. */
const MOST_READ_AT_ONCE = 64 * 1024;
/** What the plan changes of one kind of pull requests, those of this repository or those of forks, may cost together. */
const TOGETHER = {
    own: { bytes: 8 * _plan_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_CHANGED_BYTES */ .dY, steps: (_globs_budget_js__WEBPACK_IMPORTED_MODULE_12__/* .STEPS_PER_PLAN */ .Qg * 3) / 4 },
    forks: { bytes: 4 * _plan_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_CHANGED_BYTES */ .dY, steps: _globs_budget_js__WEBPACK_IMPORTED_MODULE_12__/* .STEPS_PER_PLAN */ .Qg / 4 },
};
const shares = new WeakMap();
/** The share of one pull request in what judging all plan changes may cost. It depends on the open pull requests alone, so equal states have equal verdicts. */
function shareOf(pull, snapshot) {
    const all = (0,_maps_js__WEBPACK_IMPORTED_MODULE_13__/* .remembered */ .HK)(shares, snapshot, () => new Map([...sharesOf('own', snapshot), ...sharesOf('forks', snapshot)]));
    return all.get(pull) ?? { isLeftOut: false, steps: TOGETHER.forks.steps };
}
function sharesOf(kind, snapshot) {
    const facts = (0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsIn */ .PC)(snapshot);
    const costs = snapshot.pulls.flatMap((pull) => {
        const { changes, base, sameRepository } = pull;
        if (!changes.complete || base !== snapshot.base.branch || sameRepository !== (kind === 'own'))
            return [];
        const merged = changesPlans(changes.list) ? mergePlans(pull, changes.list, snapshot, facts) : _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
        return merged === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || merged.bytes > _plan_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_CHANGED_BYTES */ .dY ? [] : [{ pull, bytes: merged.bytes }];
    });
    costs.sort((one, other) => one.bytes - other.bytes || (one.pull.number ?? 0) - (other.pull.number ?? 0));
    const steps = Math.floor(TOGETHER[kind].steps / Math.max(1, costs.length));
    let left = TOGETHER[kind].bytes;
    return costs.map(({ pull, bytes }) => {
        left -= bytes;
        return [pull, { isLeftOut: left < 0, steps }];
    });
}
function findingsOf(rule, drafts, pull) {
    return drafts.map((draft) => ({ rule, severity: 'error', ...(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_8__/* .pullParty */ .av)(pull), ...draft }));
}
function isRepaired({ before, after, touched }) {
    // A plan for another branch breaks nothing here, but it may still be unreadable.
    const unreadable = new Set([...after.brokenPaths, ...after.inert.flatMap(({ path, plan }) => (plan ? [] : path))]);
    if (touched.some((name) => unreadable.has((0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_8__/* .planPath */ .pw)(name))))
        return false;
    return before.brokenPaths.some((path) => !unreadable.has(path));
}
/** Findings on plans that also changed on the base, for reports without a verdict. */
function staleFindings(behind, snapshot) {
    return _rules_stale_base_js__WEBPACK_IMPORTED_MODULE_9__/* .stalePlan */ .VG.judge({ behind }, snapshot).map((draft) => ({ rule: _rules_stale_base_js__WEBPACK_IMPORTED_MODULE_9__/* .stalePlan */ .VG.id, severity: 'error', ...draft }));
}
/** Places the finding on the line of the plan, because the pull request changes the plan. */
function inPlan(error, pull) {
    const { rule, severity, branch: _, pull: __, ...rest } = error;
    return { rule, severity, ...(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_8__/* .pullParty */ .av)(pull), ...rest, ...(error.at ? { path: error.at.path } : {}) };
}
/** The entry directly in the plan directory, or in its place. A source may list the files of a folder or only the folder. */
function nameIn(path) {
    return topOf(path.slice(_plan_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .PLAN_DIRECTORY */ .AG.length + 1));
}
function topOf(name) {
    return name.split('/')[0] ?? '';
}
/** The contents of each entry of the directory, as a text that can be compared. */
function contentsOf(tree) {
    const lists = new Map();
    for (const { name, mode, oid } of tree?.files ?? [])
        (0,_maps_js__WEBPACK_IMPORTED_MODULE_13__/* .append */ .BC)(lists, topOf(name), JSON.stringify([name, mode, oid]));
    return new Map([...lists].map(([name, files]) => [name, files.join()]));
}
function bytesOf(tree, touched) {
    const names = new Set(touched);
    const encoder = new TextEncoder();
    return tree.files
        .filter(({ name }) => names.has(topOf(name)))
        .reduce((sum, { text = '' }) => sum + encoder.encode(text).length, 0);
}
function merge(base, head, touched) {
    const names = new Set(touched);
    const isTouched = ({ name }) => names.has(topOf(name));
    const kept = (base?.files ?? []).filter((file) => !isTouched(file));
    const taken = (head?.files ?? []).filter(isTouched);
    return { id: `${base?.id ?? 'none'}+${head?.id ?? 'none'}`, files: [...kept, ...taken] };
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5679);
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
  yk: () => (/* binding */ lintPlans),
  E1: () => (/* binding */ lintTree),
  FN: () => (/* binding */ newFindings)
});

// UNUSED EXPORTS: lint

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
var read = __webpack_require__(3298);
// EXTERNAL MODULE: ./lib/core/plan/yaml-edits.js
var yaml_edits = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/lint/lint-context.js
var lint_context = __webpack_require__(6914);
// EXTERNAL MODULE: ./lib/core/lint/list.js + 32 modules
var list = __webpack_require__(5146);
// EXTERNAL MODULE: ./lib/core/lint/shape.js
var shape = __webpack_require__(7928);
// EXTERNAL MODULE: ./lib/core/finding.js
var core_finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
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
    return withFacts(snapshot, (facts) => lintTree(tree, snapshot, facts));
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

/***/ 5146:
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
var maps = __webpack_require__(5679);
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

// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/core/lint/scope-globs.js
/** Turns the globs of a plan into path sets for the exact overlap proof. */



const WORKFLOWS = '.github/';
const PLANS = [plan_plan/* PLAN_DIRECTORY */.AG, `${plan_plan/* PLAN_DIRECTORY */.AG}/**`];
/**
 * Returns one set for the globs, or alternatives in braces, that begin with `.github/` and one for all others, because
 * only the first may match there. Neither contains plan files. `coveringGlob` gives the same answers.
 */
function globSets(globs, except) {
    const guarded = globs.flatMap(plan_scope/* guardedGlobs */.UE);
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
/** Whether every item may create and modify the file anyway. */
function isGenerated({ generated }, path) {
    return (0,plan_scope/* coveringGlob */.yf)({ ...lint_files/* NO_GLOBS */._9, any: generated, except: [] }, 'modify', path) !== undefined;
}
/**
 * Whether the glob could match a path under `.github/` without this limit. Only a glob whose first segment is no plain
 * name can.
 */
function couldStray(glob) {
    return /[*?[\]{}()\\]/.test(glob.split('/', 1)[0] ?? '');
}

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
        ...scopeGlobSets(scope),
        ...globSets((0,plan_scope/* allGlobs */.Bl)(scope).map(globs_glob/* fold */.AU), scope.except.map(globs_glob/* fold */.AU)),
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
        if (place === 'except' && worker && !meets(scopeGlobSets({ ...worker.item.scope, except: [] }))) {
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
    const own = globSets([glob], item.scope.except);
    return planState.waitsFor(item).some(({ item: other }) => {
        const created = globSets([...other.scope.any, ...other.scope.create], other.scope.except);
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
        const allowed = globSets([as(glob)], except.map(as));
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
            const met = globSets((0,plan_scope/* globsFor */.tN)(editor.scope, 'modify'), editor.scope.except)
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
    if (![a, b].every(({ plan }) => isGenerated(plan, witness)))
        return ways;
    const title = 'Remove it from both scopes: "generated" already allows every item to change it';
    const isWhole = both?.shared.every(({ glob }) => (0,globs_glob/* isLiteral */.c$)(glob) && isGenerated(a.plan, (0,globs_glob/* literalPath */.l1)(glob)));
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
        const parties = field.workers.flatMap((key) => scopeGlobSets(key.item.scope).map((set) => ({ key, set, group: key.item.plan })));
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
    const setsOf = (glob, { item }) => globSets([glob], item.scope.except);
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
    if (isGenerated(plan, path))
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
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
/* harmony export */   C0: () => (/* binding */ removeAll),
/* harmony export */   UJ: () => (/* binding */ addKeys),
/* harmony export */   bK: () => (/* binding */ editedLines),
/* harmony export */   ep: () => (/* binding */ renameKey),
/* harmony export */   lG: () => (/* binding */ withWorkingEdits),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
/* unused harmony exports addEntries, remove, editFile */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6134);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
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
    const { part, found } = partAt(root, keys);
    if (!found)
        return addKeys(layout, keys.slice(0, -1), [`${keys.at(-1)}: [${entries.join(', ')}]`]);
    if (part.kind === 'list')
        return [newEntries(source, part, entries)];
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
        return decide(title);
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


/***/ }),

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

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/** Annotations, which GitHub shows beside the changed file. */


/**
 * GitHub keeps 10 annotations of a kind for a step and drops the rest without a warning. The tenth says how many more
 * there are.
 */
const MOST = 9;
const LEVELS = { error: 'error', warn: 'warning', notice: 'notice' };
/** Only for the pull request under test, because the others have runs of their own. */
function annotations(judgement, subject) {
    // A pull request that repairs the plans gets its own verdict, so errors of the base are no errors for it.
    const problems = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .overall */ .Me)(judgement) === 'success' ? [] : judgement.problems;
    const { warnings = [] } = judgement;
    // The problem of a broken plan is reported once, not again as a finding.
    const findings = judgement.findings.filter((each) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(each, subject) && each.rule !== 'plans-broken');
    return ['error', 'warn', 'notice'].flatMap((severity) => {
        const all = findings.filter((each) => each.severity === severity).map(ofFinding);
        const first = { error: problems.map(ofProblem), warn: warnings.map(ofWarning), notice: [] }[severity];
        return limited([...first, ...all], severity);
    });
}
function limited(all, severity) {
    if (all.length <= MOST)
        return all;
    const more = all.length - MOST;
    const message = `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(more, `more ${_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_WORDS */ .ii[severity]}`)}. The log and the job summary list all of them.`;
    return [...all.slice(0, MOST), { level: LEVELS[severity], title: `${more} more`, message }];
}
/** On the changed file, because the pull request shows it. Otherwise on the line of the plan. */
function ofFinding(finding) {
    const { path, at } = finding;
    const isPlanLine = at !== undefined && (path === undefined || path === at.path);
    const seeAlso = at !== undefined && !isPlanLine ? ` See ${at.path}:${at.line}.` : '';
    return annotation(LEVELS[finding.severity], finding.rule, (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fullMessage */ .P8)(finding) + seeAlso, isPlanLine ? at : path);
}
function ofProblem({ code, message, hint, at }) {
    return annotation('error', code, (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSentences */ .DP)(message, hint), at);
}
function ofWarning(message) {
    return annotation('warning', 'set-up', message, undefined);
}
function annotation(level, title, message, place) {
    const shown = { title: (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(title), message: (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message), 2_000) };
    if (place === undefined)
        return { level, ...shown };
    // GitHub shows no annotation for a path with invisible characters anyway. It only has to be harmless.
    if (typeof place === 'string')
        return { level, file: (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place), ...shown };
    return { level, file: (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place.path), line: place.line, ...shown };
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* unused harmony export strictReason */
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8602);

/**
 * 0: no finding of severity `error`, and every verdict is `success`. 1: otherwise. 2: a plan is broken, unless every
 * branch could be judged anyway because it repairs the plan. `strict` counts warnings as errors.
 */
function exitCode(judgement, { strict }) {
    if (!isJudged(judgement))
        return 2;
    const isRed = judgement.findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warn'));
    if (strict && (judgement.warnings ?? []).length > 0)
        return 1;
    return isRed || judgement.verdicts.some(({ verdict }) => verdict !== 'success') ? 1 : 0;
}
/** Why `strict` fails a result that passes without it. */
function strictReason(judgement) {
    if (exitCode(judgement, { strict: false }) !== 0)
        return undefined;
    const { findings, warnings = [] } = judgement;
    const count = warnings.length + findings.filter(({ severity }) => severity === 'warn').length;
    return count === 0
        ? undefined
        : `--strict counts ${plural(count, 'warning')} as ${count === 1 ? 'an error' : 'errors'}`;
}
function isJudged({ problems, verdicts }) {
    return problems.length === 0 || (verdicts.length > 0 && verdicts.every(({ verdict }) => verdict !== 'error'));
}


/***/ }),

/***/ 3064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8602);

/**
 * The step outputs of a judgement, as `action.yml` describes them. None contains text of others, because people use
 * outputs in shell scripts, where a file name could act as a command.
 */
function outputs(judgement, subject) {
    const findings = judgement.findings.filter((each) => each.severity !== 'notice' && (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(each, subject));
    return {
        verdict: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .overall */ .Me)(judgement),
        findings: String(findings.length),
        'plan-revision': judgement.planRevision,
    };
}


/***/ }),

/***/ 7150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tZ: () => (/* binding */ PLAIN),
  Fo: () => (/* binding */ terminal),
  _F: () => (/* binding */ warningLines)
});

// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/text/contract-words.js
var contract_words = __webpack_require__(4317);
// EXTERNAL MODULE: ./lib/core/text/findings-on.js
var findings_on = __webpack_require__(95);
// EXTERNAL MODULE: ./lib/core/text/folders.js
var folders = __webpack_require__(3150);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/core/report/plan-lines.js
var plan_lines = __webpack_require__(1213);
// EXTERNAL MODULE: ./lib/core/report/preview.js
var preview = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
;// CONCATENATED MODULE: ./lib/core/report/shared-work.js




const MOST_PATHS = 30;
const MOST_BRANCHES = 6;
const MOST_LINES = 120;
function sharedLines({ shared }, colours) {
    if (!shared || shared.paths.length === 0)
        return [];
    const { paths, proposal, order } = shared;
    const { shown } = (0,inert/* firstOf */.Ku)(paths, MOST_PATHS);
    const title = paths.length === 1 ? 'Several branches change the same file' : 'Several branches change the same files';
    return [
        `${title}:`,
        ...shown.map((each) => `  ${colours.yellow((0,inert/* visible */.RK)(each.path))}: ${(0,inert/* visible */.RK)(namesOf(each))}`),
        ...(0,folders/* folderLines */.IF)(paths.slice(MOST_PATHS)).map((line) => `  ${(0,inert/* visible */.RK)(`and ${line}`)}`),
        '',
        ...(proposal ? proposalLines(proposal, colours) : orderLines(order ?? [])),
        '',
    ];
}
function namesOf({ branches }) {
    const { shown, more } = (0,inert/* firstOf */.Ku)(branches, MOST_BRANCHES);
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function proposalLines({ path, base, yaml, newBranches }, colours) {
    const commands = newBranches.map((each) => `git -C ${(0,shell/* shellWord */.r)(each.worktree)} switch -c ${(0,shell/* shellWord */.r)(each.branch)}`);
    const { shown, more } = (0,inert/* firstOf */.Ku)(commands, MOST_PATHS);
    const lines = (0,inert/* visibleLines */.gB)(yaml.replace(/\n$/, ''));
    return [
        ...(commands.length > 0 ? ['Work that is on no branch of its own needs one first:'] : []),
        ...shown.map((command) => `  ${colours.green((0,inert/* visible */.RK)(command))}`),
        ...(more > 0 ? [`  and ${(0,words/* plural */.LS)(more, 'more command')}: see "proposed" in the output of --json.`] : []),
        (0,inert/* visible */.RK)(`This plan settles it: each file belongs to the branch that began first. Commit it as "${path}" on "${base}", and this command shows what each branch has to take out:`),
        ...(lines.length > MOST_LINES
            ? [`  The plan has ${lines.length} lines. Take it from "proposed" in the output of --json.`]
            : lines.map((line) => (line === '' ? '' : `  ${colours.green(line)}`))),
    ];
}
function orderLines(order) {
    const { shown, more } = (0,inert/* firstOf */.Ku)(order, MOST_PATHS);
    const names = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    return [
        `They change mostly the same files, so no plan can separate them. Merge one after the other, and update the next one before you go on: ${(0,inert/* visible */.RK)(names)}.`,
    ];
}

;// CONCATENATED MODULE: ./lib/core/report/terminal.js










const same = (text) => text;
const PLAIN = { red: same, yellow: same, green: same, cyan: same, dim: same, bold: same };
const OUTCOME_COLOURS = { success: 'green', failure: 'red', error: 'red' };
const SEVERITY_COLOURS = { error: 'red', warn: 'yellow', notice: 'cyan' };
/**
 * @returns lines, including the end of the last one. No text of others begins a line or contains a character that acts
 */
function terminal(judgement, options = {}) {
    const { colours = PLAIN, reason, isElsewhere = false } = options;
    const { findings, problems, verdicts, warnings = [], contracts } = judgement;
    const notes = [...(0,contract_words/* uncheckedPromises */.v)(contracts), ...judgement.notes];
    const told = new Set((0,findings_on/* findingsOn */.I)(findings, verdicts));
    const ofNobody = findings.filter((finding) => !told.has(finding));
    return [
        ...baseLines(judgement, colours),
        ...problems.flatMap((each) => [...problemLines(each, colours), '']),
        ...verdicts.flatMap((each) => [...verdictLines(each, judgement, colours, isElsewhere), '']),
        ...(ofNobody.length > 0 ? [...findingLines(ofNobody, colours), ''] : []),
        ...itemLines(judgement, colours),
        ...sharedLines(judgement, colours),
        ...warningLines(judgement, colours),
        ...noteLines(notes, colours),
        ...(notes.length > 0 || warnings.length > 0 ? [''] : []),
        ...explanation(judgement, colours),
        closing(judgement, colours, reason),
        '',
    ].join('\n');
}
/** What follows would mean little with a wrong base. */
function baseLines({ baseDoubt }, colours) {
    return baseDoubt === undefined ? [] : [...warningLines({ warnings: [baseDoubt] }, colours), ''];
}
function itemLines({ items = [], plans }, colours) {
    if (items.length === 0)
        return [];
    const names = items.map(({ plan, item }) => (plans.length > 1 ? `${plan}/${item}` : `${item}`));
    const width = Math.max(...names.map(({ length }) => length));
    const lines = items.map((each, index) => `  ${(0,inert/* visible */.RK)((names[index] ?? '').padEnd(width))}  ${stateWords(each, colours)}`);
    return ['items:', ...lines, ''];
}
const OUTCOME_WORDS = { success: 'passes', failure: 'fails', error: 'cannot be checked' };
const STATE_WORDS = {
    'not-begun': 'not started',
    open: 'started',
    merged: 'merged',
    reverted: 'merged and then reverted',
    dropped: 'dropped',
    unverified: 'listed as merged, which this clone cannot confirm',
};
function stateWords({ state, reopened, branch, files, uncommitted = 0, verdict, near = [], candidates = [], taken }, colours) {
    const word = STATE_WORDS[state];
    if (files === undefined && verdict === undefined) {
        const names = near.map((each) => `"${each}"`).join(' or ');
        const doubts = [
            ...(taken ? [`claimed by ${taken.by} since ${taken.at}`] : []),
            ...(near.length > 0 ? [`did you mean ${names}?`] : []),
            ...(candidates.length > 0
                ? [`or merged as ${candidates.map(({ commit }) => commit.slice(0, 10)).join(' or ')}`]
                : []),
        ];
        return (0,inert/* visible */.RK)([word, ...doubts].join(', '));
    }
    const counts = [
        ...(files === undefined ? [] : [(0,words/* plural */.LS)(files, 'file')]),
        ...(uncommitted > 0 ? [`${uncommitted} uncommitted`] : []),
        ...(branch === undefined ? [] : [`branch "${branch}"`]),
    ];
    const outcome = verdict === undefined ? word : colours[OUTCOME_COLOURS[verdict]](OUTCOME_WORDS[verdict]);
    const before = [...(state === 'dropped' ? [word] : []), ...(reopened ? ['merged and open again'] : [])];
    return [...before, outcome, (0,inert/* visible */.RK)(counts.join(', '))].join(', ');
}
function verdictLines(verdict, { findings, problems }, colours, isElsewhere) {
    const outcome = colours[OUTCOME_COLOURS[verdict.verdict]](colours.bold(verdict.verdict));
    const own = toldOnce((0,findings_on/* findingsOn */.I)(findings, [verdict]), problems);
    return [
        `${outcome}  ${(0,inert/* visible */.RK)(`${(0,words/* partyWords */.Ge)(verdict)} into "${verdict.base}"`)}`,
        ...findingLines(own, colours),
        ...takeOutLines(verdict, colours, isElsewhere),
        ...editLines(verdict, own, colours),
        ...(0,preview/* previewLines */.I)(verdict).map((line, index) => `${index === 0 ? '  ' : '    '}${(0,inert/* visible */.RK)(line)}`),
        ...noteLines(verdict.notes, colours).map((line) => `  ${line}`),
    ];
}
/**
 * The problems of the plans are shown above with their lines, so a verdict does not repeat them or the ways to fix
 * them.
 */
function toldOnce(findings, problems) {
    const first = findings.find(({ rule }) => rule === 'plans-broken');
    if (!first || problems.length === 0)
        return findings;
    const { at: _, ...finding } = first;
    const isOfClone = problems.every(({ code }) => code === 'base');
    const message = `No pull request can be checked: the plans have ${(0,words/* plural */.LS)(problems.length, 'problem')}, shown above.`;
    const remedy = isOfClone
        ? 'Correct the base branch as shown there.'
        : `Fix the plans in a pull request that changes only files under "${plan/* PLAN_DIRECTORY */.AG}".`;
    return [{ ...finding, message, remedy }, ...findings.filter(({ rule }) => rule !== 'plans-broken')];
}
/** Of one rule. Of the others only the folders of their paths are listed, or how many they are. */
const MOST_FINDINGS = 30;
const MOST_NOTES = 30;
const MOST_CHARACTERS = 4_000;
function findingLines(findings, colours) {
    const counts = new Map();
    const rest = new Map();
    const lines = [...findings].sort(words/* bySeverity */.Np).flatMap((finding) => {
        // One without a path may count what the others of its rule leave out.
        const key = `${finding.severity} ${finding.rule} ${finding.path === undefined}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count <= MOST_FINDINGS)
            return [findingLine(finding, colours)];
        (0,maps/* append */.BC)(rest, key, finding);
        return [];
    });
    return [...lines, ...[...rest.values()].flatMap((each) => restLines(each, colours))];
}
function restLines(rest, colours) {
    const [first] = rest;
    if (!first)
        return [];
    const severity = colours[SEVERITY_COLOURS[first.severity]](words/* SEVERITY_WORDS */.ii[first.severity]);
    const rule = colours.dim(`[${(0,inert/* visible */.RK)(first.rule)}]`);
    const onPaths = rest.flatMap((each) => (each.path === undefined ? [] : { ...each, path: each.path }));
    if (onPaths.length < rest.length)
        return [`  ${severity}  and ${(0,words/* moreOf */.bd)(rest.length, 'finding')} ${rule}`];
    if (rest.some(({ count = 1 }) => count > 1)) {
        const paths = rest.reduce((sum, { count = 1 }) => sum + count, 0);
        return [`  ${severity}  and ${(0,words/* moreOf */.bd)(rest.length, 'finding')} on ${paths.toLocaleString('en-US')} files ${rule}`];
    }
    return (0,folders/* folderLines */.IF)(onPaths).map((line) => `  ${severity}  ${(0,inert/* visible */.RK)(line)} ${rule}`);
}
function noteLines(notes, colours) {
    const { shown, more } = (0,inert/* firstOf */.Ku)(notes, MOST_NOTES);
    return [...shown, ...(more > 0 ? [`and ${(0,words/* plural */.LS)(more, 'more note')}`] : [])].map((note) => noteLine(note, colours));
}
function takeOutLines({ takeOut, branch }, colours, isElsewhere) {
    if (takeOut === undefined)
        return [];
    const words = (0,plan_lines/* takeOutWords */.f)(takeOut, isElsewhere ? branch : undefined);
    return [`  ${(0,inert/* visible */.RK)(words)}:`, `    ${colours.green((0,inert/* visible */.RK)(takeOut))}`];
}
function editLines({ widen, base }, findings, colours) {
    if (!widen)
        return [];
    const edit = (0,plan_lines/* editWords */.uf)(widen, `"${widen.path}" on "${base}"`);
    const paths = (0,plan_lines/* widenedPaths */.vy)(findings, (path) => `"${path}"`);
    if (widen.lines.length > MOST_CHARACTERS) {
        const why = 'these are too many lines to show. Write a glob, or take the lines from "widen" in the output of --json.';
        return [`  ${(0,inert/* visible */.RK)(`To add ${paths} to the scope of item "${widen.item}": ${why}`)}`];
    }
    const title = (0,inert/* visible */.RK)(`To add ${paths} to the scope of item "${widen.item}", ${edit}:`);
    // As in the file, because people copy them.
    return [`  ${title}`, ...(0,inert/* visibleLines */.gB)(widen.lines).map((line) => colours.green(line))];
}
function findingLine(finding, colours) {
    // A finding about a plan has its line in the plan. A finding about another file is about the whole file.
    const isPlanLine = finding.at !== undefined && finding.kind === undefined && finding.path === finding.at.path;
    const place = isPlanLine ? placeWords(finding.at) : (finding.path ?? (finding.at && placeWords(finding.at)));
    const severity = colours[SEVERITY_COLOURS[finding.severity]](words/* SEVERITY_WORDS */.ii[finding.severity]);
    const where = place === undefined ? '' : `${(0,inert/* visible */.RK)(place)}: `;
    return `  ${severity}  ${where}${(0,inert/* visible */.RK)((0,words/* fullMessage */.P8)(finding))} ${colours.dim(`[${(0,inert/* visible */.RK)(finding.rule)}]`)}`;
}
function problemLines({ code, message, hint, at, excerpt }, colours) {
    const where = at === undefined ? '' : `${(0,inert/* visible */.RK)(placeWords(at))}: `;
    return [
        `${colours.red('error')}  ${where}${(0,inert/* visible */.RK)((0,words/* joinSentences */.DP)(message, hint))} ${colours.dim(`[${(0,inert/* visible */.RK)(code)}]`)}`,
        ...(excerpt === undefined ? [] : (0,inert/* visibleLines */.gB)(excerpt.replace(/\n+$/, '')).map((line) => `    ${line}`)),
    ];
}
function placeWords({ path, line, column }) {
    return `${path}:${line}:${column}`;
}
function warningLines({ warnings = [] }, colours) {
    return warnings.map((warning) => `${colours.yellow('warning')}: ${(0,inert/* visible */.RK)(warning)}`);
}
function noteLine(note, colours) {
    return colours.dim(`note: ${(0,inert/* visible */.RK)(note)}`);
}
function explanation({ findings }, colours) {
    const first = findings.find(({ severity }) => severity === 'error');
    return first
        ? [noteLine(`To see what a rule requires, run: parallel-work lint --explain ${first.rule}`, colours)]
        : [];
}
function closing({ findings, problems, verdicts }, colours, reason) {
    const parts = [problems.length > 0 ? (0,words/* plural */.LS)(problems.length, 'problem') : undefined, (0,words/* countWords */.rj)(findings)];
    const outcomes = ['success', 'failure', 'error']
        .map((outcome) => ({ outcome, count: verdicts.filter((each) => each.verdict === outcome).length }))
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => `${count} ${outcome}`);
    if (outcomes.length > 0)
        parts.push(`${(0,words/* plural */.LS)(verdicts.length, 'verdict')}: ${outcomes.join(', ')}`);
    if (reason !== undefined)
        parts.push(`exit code 1: ${reason}`);
    return colours.bold(parts.filter((each) => each !== undefined).join('; '));
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

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ dependencyOpen)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6134);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _progress_ignored_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7400);
/* harmony import */ var _progress_merge_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9202);
/* harmony import */ var _progress_revert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2021);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7421);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1473);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3635);








/** An item cannot merge before the items that it depends on. Those that another one of them waits for are left to that one. */
const dependencyOpen = {
    id: 'dependency-open',
    about: 'item',
    judge(subject, planState) {
        const waited = nearest(planState.stillWaitsFor(subject), planState);
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .describeAlike */ .Kw)(waited, (each) => describe(subject.item, each, planState), ({ known }) => known);
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
function describe(item, waited, planState) {
    const { item: dependency, known, because, pulls } = waited;
    const ways = waysOut(waited, planState);
    const ignored = ways.length > 0 && pulls.length === 0 ? (0,_progress_ignored_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoredMerge */ .X)(waited, planState) : undefined;
    return {
        ...(known ? {} : { severity: 'warn' }),
        wanted: `item "${dependency.item}" merged into "${planState.snapshot.base.branch}"`,
        found: `"${dependency.item}" ${known ? because : unknown(dependency)}`,
        message: known
            ? `Item "${item.item}" depends on item "${dependency.item}", which ${because}${ignored ? `: ${ignored.because}` : ''}.`
            : `Item "${item.item}" depends on item "${dependency.item}", which ${unknown(dependency)}, so it is unknown whether "${dependency.item}" is finished.`,
        ...(ways.length > 0 ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .offer */ .x)(...ways) : { remedy: known ? wayToFinish(waited, planState) : wayToKnow(dependency) }),
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
        return isLast && !item.merged ? [(0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .waitFor */ .fm)(open, snapshot)] : [];
    // The merged branch cannot be merged again, because it has nothing new.
    const named = item.isIntegration ? [] : (0,_progress_merge_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .namedMerges */ .zw)(waited, planState);
    return named.length === 0
        ? []
        : [
            ...named.map((each) => (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .nameMerge */ .cO)(each, waited, snapshot)),
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .decide */ .LD)(`Merge other work of item "${item.item}" first`),
        ];
}
function wayToFinish(waited, planState) {
    const { item, pulls, merges, reverted } = waited;
    const { snapshot } = planState;
    const seen = 'You do not have to change anything here: the next check notices it.';
    const first = `Merge item "${item.item}" first. ${seen}`;
    const base = `"${snapshot.base.branch}"`;
    if (reverted && pulls.length === 0)
        return `${(0,_progress_revert_js__WEBPACK_IMPORTED_MODULE_3__/* .bringBack */ .k)(waited, planState)} ${seen}`;
    if (item.merged)
        return `Correct "merged" of item "${item.item}" in the plan on ${base}, or merge "${item.item}" first. ${seen}`;
    if (pulls.length > 0 || merges.length > 0 || item.isIntegration)
        return first;
    const merged = (0,_progress_merge_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHaveMerged */ .Kg)(waited, planState);
    if (merged !== undefined)
        return `${merged} ${seen}`;
    const how = snapshot.source === 'git' ? 'merged: { commit: … }' : 'merged: { pull: … }" or "merged: { commit: … }';
    return `${first} If its work is already on ${base}, by a fast-forward or from another branch, add "${how}" to item "${item.item}" in the plan there.`;
}
function wayToKnow({ merged, branches }) {
    const branch = branches.find((each) => !(0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlobClaim */ .rz)(each));
    const fetch = branch === undefined ? '' : ` (${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchBranch */ .D)(branch)})`;
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

/***/ 4198:
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

// EXTERNAL MODULE: ./lib/core/rules/contract-missing.js
var contract_missing = __webpack_require__(1548);
// EXTERNAL MODULE: ./lib/core/rules/dependency-open.js
var dependency_open = __webpack_require__(2635);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/rules/ways.js
var ways = __webpack_require__(3635);
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
                ...(0,finding/* offer */.x)((0,ways/* takeOut */.gu)(change, changes, pull, planState), (0,finding/* decide */.LD)(`Change the constraint "${glob}" in the plan on "${snapshot.base.branch}"`)),
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
                ...waysOut(pull, other, merged),
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
function waysOut({ number }, other, merged) {
    if (number === undefined)
        return { remedy: `Move the work into ${other}, or rename this branch.` };
    const title = `Close this pull request${merged ? ' and open a new one if the item needs more work' : ''}`;
    const close = { kind: 'run', title, command: `gh pr close ${number}` };
    return merged ? (0,finding/* offer */.x)(close) : (0,finding/* offer */.x)(close, (0,finding/* decide */.LD)(`Close ${other} to continue with this one`));
}

// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
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
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
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
        return `${path} in ${(0,ways/* workOf */.LT)(pull)} has it too`;
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
                found: `${(0,ways/* workOf */.LT)(pull)} ${(0,rule/* verb */.w3)(kind)} "${path}", one of ${paths.size}`,
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
                ...(0,finding/* offer */.x)((0,ways/* takeOut */.gu)(change, changes, pull, planState), (0,finding/* decide */.LD)(`Change it in a separate pull request into "${snapshot.base.branch}", from a branch that no item claims`)),
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
// EXTERNAL MODULE: ./lib/core/rules/unclaimed.js
var unclaimed = __webpack_require__(1939);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
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
            return [unreadable(change, subject, planState, hidden)];
        return [...joined(change, subject, planState), ...special(change, subject, planState), ...portable(change)];
    },
};
function unreadable(change, { changes, pull }, planState, why) {
    const { path, kind } = change;
    return {
        path,
        kind,
        wanted: 'a name that is readable as it is',
        found: why,
        message: `"${path}" is unsafe: ${why}.`,
        ...(0,finding/* offer */.x)((0,ways/* takeOut */.gu)(change, changes, pull, planState), (0,finding/* decide */.LD)(kind === 'create'
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
                found: `${(0,ways/* workOf */.LT)(pull)} ${(0,rule/* verb */.w3)(kind)} it`,
                message: `Item "${item.item}" may ${allowed.join(' or ')} "${path}", but ${(0,ways/* workOf */.LT)(pull)} ${(0,rule/* verb */.w3)(kind)} it.`,
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
    dependency_open/* dependencyOpen */.m,
    overlap/* overlap */.EF,
    overlap/* emptiedFolder */.jK,
    duplicateKey,
    incomplete_files/* unreadSibling */.qq,
    unreadKey,
    unprovableClaim,
    unprovableOrder,
    contract_missing/* contractMissing */.r,
    owned_path/* ownedPath */.bD,
    owned_path/* tooManyPaths */.Gj,
    unlistedKey,
    unreadUnlistedKey,
    unclaimed/* unclaimed */.h,
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
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(917);
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5679);
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
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(917);
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5679);
/* harmony import */ var _plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(917);
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

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isBound),
/* harmony export */   h: () => (/* binding */ unclaimed)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6134);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(917);
/* harmony import */ var _progress_agents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6461);
/* harmony import */ var _owned_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2032);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3635);





/** Reports an unlisted pull request of an author who may only work on items (input `agents`). */
const unclaimed = {
    id: 'unclaimed',
    about: 'unlisted',
    byBase: true,
    judge(pull, changes, { snapshot, plans, progress }) {
        if (!isBound(pull, snapshot.settings.agents))
            return [];
        if (changes.length > 0 && changes.every(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanFile */ .cx)(path)))
            return [];
        if (plans.length === 0 || (0,_owned_path_js__WEBPACK_IMPORTED_MODULE_1__/* .admission */ .at)(pull, plans))
            return [];
        const [first] = progress.values();
        const { author } = pull;
        const name = author === undefined ? 'its author' : `"${author}"`;
        const bound = author === undefined
            ? 'GitHub does not show who opened this pull request, so it may be an author listed in the input "agents"'
            : `${name} may only work on items of the plans`;
        const ways = (other) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .offer */ .x)(...[...progress.values()].map((each) => (0,_ways_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B7)(pull, changes, each, snapshot)), (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(other), first && (0,_ways_js__WEBPACK_IMPORTED_MODULE_2__/* .admit */ .w4)(pull, first, snapshot), author === undefined ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)('Add "!ghost" to the input "agents"') : undefined);
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
    return (0,_progress_agents_js__WEBPACK_IMPORTED_MODULE_4__/* .isAgent */ .y)(author, agents);
}


/***/ }),

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ folderLines)
/* harmony export */ });
/* unused harmony exports byFolder, folderWords */
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/** Shows many paths as a few folders, because nobody reads the names of hundreds of files. */


/** Groups paths by their first folder. Each group has the deepest folder that contains all its paths; the largest group is first. */
function byFolder(entries) {
    const groups = (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(entries, ({ path }) => path.slice(0, path.indexOf('/') + 1));
    return [...groups.values()]
        .map((each) => ({ folder: commonFolder(each.map(({ path }) => path)), entries: each }))
        .sort((one, other) => other.entries.length - one.entries.length);
}
function commonFolder([first = '', ...others]) {
    let folder = first.slice(0, first.lastIndexOf('/') + 1);
    while (folder !== '' && !others.every((path) => path.startsWith(folder)))
        folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    return folder;
}
/** `2,990 more in "node_modules/" (is it missing in .gitignore?)` */
function folderWords({ folder, entries }) {
    const count = entries.length.toLocaleString('en-US');
    if (folder === '')
        return `${count} more in the root of the repository`;
    const isNew = entries.every(({ kind }) => kind === 'create');
    return `${count} more in "${folder}"${isNew && entries.length >= MANY ? ' (is it missing in .gitignore?)' : ''}`;
}
/** This many new files in one folder were probably made by a tool. */
const MANY = 20;
const MOST_FOLDERS = 10;
/** Describes the first few folders and the number of other paths. */
function folderLines(entries) {
    const { shown, more } = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(byFolder(entries), MOST_FOLDERS);
    const left = entries.length - shown.reduce((sum, each) => sum + each.entries.length, 0);
    return [
        ...shown.map(folderWords),
        ...(more > 0 ? [`${left.toLocaleString('en-US')} more in ${more} other folders`] : []),
    ];
}


/***/ })

};
