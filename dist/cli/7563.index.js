export const id = 7563;
export const ids = [7563];
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

/***/ 6048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ forgetClasses),
  U: () => (/* binding */ parseClass)
});

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
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/globs/segment.js + 1 modules
var globs_segment = __webpack_require__(4045);
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
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4045);
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8060);
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
var maps = __webpack_require__(8060);
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

/***/ 3732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseSegment)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1478);
/* harmony import */ var _char_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6048);
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
                throw new _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .Unproven */ .kw(`the glob does not close "${sign}("`);
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
    const { charClass, end } = (0,_char_class_js__WEBPACK_IMPORTED_MODULE_0__/* .parseClass */ .U)(cursor.chars, cursor.at);
    cursor.at = end;
    if (charClass.isEmpty)
        cursor.matchesNothing = true;
    return charClass.only === undefined ? { kind: 'class', of: charClass } : { kind: 'char', char: charClass.only };
}


/***/ }),

/***/ 4045:
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
var maps = __webpack_require__(8060);
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

// EXTERNAL MODULE: ./lib/core/globs/char-class.js + 1 modules
var char_class = __webpack_require__(6048);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/globs/segment-parser.js
var segment_parser = __webpack_require__(3732);
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
    (0,char_class/* forgetClasses */.w)();
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
    const parts = (0,segment_parser/* parseSegment */.Z)(text);
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


/***/ })

};
