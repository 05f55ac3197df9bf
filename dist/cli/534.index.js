export const id = 534;
export const ids = [534];
export const modules = {

/***/ 8534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u8: () => (/* binding */ lint),
  KJ: () => (/* binding */ newErrors)
});

// UNUSED EXPORTS: lintPlans, lintTree

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./lib/core/plan/read.js + 4 modules
var read = __webpack_require__(3907);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js + 1 modules
var plan_state = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/core/globs/glob.js
var globs_glob = __webpack_require__(2873);
;// CONCATENATED MODULE: ./lib/core/globs/existing-witness.js
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
        if ((0,globs_glob/* matches */.cK)(one.glob, path) && (0,globs_glob/* matches */.cK)(other.glob, path) && !excluded(path))
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
/** Reads what the rules of plans look at. */




/**
 * All of it is asked at once.
 * @param before the plans on the base now, where `set` would take their place; null: `set` is what the base has
 */
function lintContext(set, before, snapshot, facts, options) {
    const planState = (0,plan_state/* planStateOf */.M)(set.open, snapshot, facts);
    const removed = (before?.open ?? []).filter((plan) => !set.open.some(({ id }) => id === plan.id));
    const stateBefore = before && removed.length > 0 ? (0,plan_state/* planStateOf */.M)(before.open, snapshot, facts) : null;
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
/** Every search counts its steps. When the budget is used up the answer is "unproven", never a wrong one. */
/** For one question about two scopes. A step takes at most a few microseconds. */
const STEPS_PER_PAIR = 2_000_000;
/** For one pair of path segments, such as `*.ts` and `!(a|b)*`, so that one hard pair leaves steps for the others. */
const STEPS_PER_SEGMENT = 1_000_000;
/** For all pairs of one plan together. */
const STEPS_PER_PLAN = 100_000_000;
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

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./lib/core/globs/alphabet.js
const LAST_CODE_POINT = 0x10ffff;
/** In the order in which they look best in a file name. */
const READABLE = [
    ...'abcdefghijklmnopqrstuvwxyz0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ.+~@#%=,:;&$!^\'()[]{} "*?<>|`\\',
];
const RANK = new Map(READABLE.map((char, index) => [char, index]));
/** One character for each set of characters that cannot be told apart, readable ones first. */
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
/** At least one character of each set that can be told apart. */
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
/**
 * The class whose members begin at `start`, just behind its bracket. `end` is behind the closing one.
 * @throws Unproven if it is not closed
 */
function parseClass(chars, start) {
    const isNegated = chars[start] === '!' || chars[start] === '^';
    const first = isNegated ? start + 1 : start;
    const ranges = [];
    const named = [];
    let isBroken = false;
    let at = first;
    // A "]" that comes first is a member.
    while (chars[at] !== ']' || at === first) {
        const posix = posixClassAt(chars, at);
        if (posix) {
            named.push(posix);
            at += posix.length;
            continue;
        }
        const from = memberAt(chars, at);
        at = from.end;
        if (chars[at] !== '-' || chars[at + 1] === ']') {
            ranges.push([from.point, from.point]);
            continue;
        }
        if (posixClassAt(chars, at + 1))
            isBroken = true;
        const to = memberAt(chars, at + 1);
        at = to.end;
        // Minimatch leaves out a range that runs backwards.
        if (from.point <= to.point)
            ranges.push([from.point, to.point]);
    }
    const text = chars.slice(start, at).join('');
    const isEmpty = isBroken || (ranges.length === 0 && named.length === 0);
    const charClass = known.get(text) ?? { ...classOf(ranges, named, isNegated), isEmpty };
    known.set(text, charClass);
    return { charClass, end: at + 1 };
}
function memberAt(chars, at) {
    const place = chars[at] === '\\' ? at + 1 : at;
    const point = chars[place]?.codePointAt(0);
    if (point === undefined)
        throw new Unproven('the glob does not close "["');
    return { point, end: place + 1 };
}
function classOf(ranges, named, isNegated) {
    const inside = named.filter((each) => !each.isComplement);
    const complements = named.filter((each) => each.isComplement);
    const hasInside = ranges.length > 0 || inside.length > 0;
    const [range] = ranges;
    return {
        // Minimatch keeps the classes that it defines by what they lack, `[:graph:]` and `[:print:]`, apart from all others.
        has: (char) => {
            const point = char.codePointAt(0) ?? 0;
            const isInside = ranges.some(([from, to]) => from <= point && point <= to) || inside.some(({ has }) => has(char));
            if (hasInside && isInside !== isNegated)
                return true;
            return complements.length > 0 && complements.some(({ has }) => has(char)) === isNegated;
        },
        edges: () => [...ranges.flatMap(([from, to]) => [from, to + 1]), ...named.flatMap(({ edges }) => edges())],
        only: range && ranges.length === 1 && named.length === 0 && !isNegated && range[0] === range[1]
            ? String.fromCodePoint(range[0])
            : undefined,
    };
}

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
    // A backslash at the end stands for itself.
    return { kind: 'char', char: char === '\\' ? (chars[cursor.at++] ?? char) : char };
}
function parseExtGlob(cursor, sign) {
    const alternatives = [];
    do {
        cursor.at++;
        const parts = [];
        while (!isOneOf('|)', cursor.chars[cursor.at])) {
            if (cursor.at >= cursor.chars.length)
                throw new Unproven(`the glob does not close "${sign}("`);
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
    return remember(unions, segments.map((each) => each.id).join(), () => ({
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
    return remember(plain, name, () => ({
        ...newSegment(name, () => [...name].map((char) => ({ kind: 'char', char }))),
        isPlain: true,
        matches: (other) => other === name,
        head: name,
        tail: name,
    }));
}
function wildSegment(text, parts) {
    // Braces that are left after their expansion are plain characters.
    const matcher = new esm/* Minimatch */.VR(text, { ...globs_glob/* GLOB_OPTIONS */.gu, nobrace: true });
    return {
        ...newSegment(text, () => parts),
        isPlain: false,
        matches: (name) => matcher.match(name),
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
function remember(known, key, make) {
    let segment = known.get(key);
    if (!segment) {
        segment = make();
        known.set(key, segment);
    }
    return segment;
}

;// CONCATENATED MODULE: ./lib/core/globs/path-pattern.js
/** Path patterns: a glob without braces, as a sequence of segments. A glob matches what any of its path patterns matches. */




const path_pattern_known = new Map();
/**
 * The path patterns of a glob that can match a path in git.
 * @throws Unproven if the glob cannot be read
 */
function pathPatternsOf(glob) {
    let patterns = path_pattern_known.get(glob);
    if (!patterns) {
        patterns = compile(glob);
        path_pattern_known.set(glob, patterns);
    }
    if (patterns instanceof Unproven)
        throw patterns;
    return patterns;
}
const GLOBSTAR = '**';
function compile(glob) {
    try {
        const sequences = [...new Set((0,esm/* braceExpand */.KA)(glob))].map(partsOf).filter((parts) => parts !== undefined);
        return merged(sequences).map((parts) => patternOf(glob, parts));
    }
    catch (error) {
        if (error instanceof Unproven)
            return error;
        // Minimatch throws plain errors if a glob is too long or has too many groups.
        return new Unproven(`minimatch cannot read it (${error instanceof Error ? error.message : String(error)})`);
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
        parts.push(ANY_NAME);
    return parts;
}
/** Undefined if it matches no name that git allows. */
function nameSegment(text) {
    // A plan cannot contain these, and minimatch resolves some of them.
    if (text === '' || text === '.' || text === '..')
        throw new Unproven(`the glob contains the segment "${text}"`);
    const segment = segmentOf(text);
    return segment?.isPlain && !isName(segment.text) ? undefined : segment;
}
function isName(text) {
    return text !== '.' && text !== '..' && [...text].every(isLegal);
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
    return [first.with(place, unionOf(alternatives))];
}
function wildPart(part) {
    return isSegment(part) && !part.isPlain ? part : undefined;
}
function patternOf(glob, parts) {
    const moves = [[]];
    let position = 0;
    for (const part of parts) {
        if (part === GLOBSTAR)
            moves[position]?.push({ segment: ANY_NAME, to: position });
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

;// CONCATENATED MODULE: ./lib/core/globs/lazy-dfa.js

function lazyDfaOf(automaton) {
    return { automaton, states: new Map(), singletons: new Map() };
}
function startOf(dfa, budget) {
    return begin(dfa, dfa.automaton.start, budget);
}
function step(dfa, state, char, budget) {
    const known = state.next.get(char);
    if (known) {
        spend(budget, 1);
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
    let singletons = dfa.singletons.get(state);
    if (!singletons) {
        singletons = [
            ...state.nodes.map((node) => intern(dfa, [node], [], false)),
            ...state.negations.map((negation) => intern(dfa, [], [negation], false)),
        ];
        dfa.singletons.set(state, singletons);
    }
    return singletons;
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
        spend(budget, 1);
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
    spend(budget, 1);
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
    spend(budget, 1 + draft.nodes.size + draft.negations.size);
    const nodes = [...draft.nodes].sort((one, other) => one - other);
    return intern(dfa, nodes, [...draft.negations.values()], draft.accepts);
}
function intern(dfa, nodes, negations, accepts) {
    const sorted = negations.length < 2
        ? negations
        : [...negations].sort((one, other) => one.not - other.not || one.inner.id - other.inner.id);
    const key = `${accepts ? '+' : ''}${nodes.join()}|${sorted.map((each) => `${each.not}.${each.inner.id}`).join()}`;
    let state = dfa.states.get(key);
    if (!state) {
        state = { id: dfa.states.size, nodes, negations: sorted, accepts, next: new Map() };
        dfa.states.set(key, state);
    }
    return state;
}

;// CONCATENATED MODULE: ./lib/core/globs/segment-search.js
/** Searches the names that two segments have in common, with the automata of both and of all excepted segments. */



/**
 * Breadth first over a node of one segment, a node of the other, and the state of every excepted segment. If two search
 * states differ only in the excepted segments, the smaller one is enough: it leads to the same names with fewer hits.
 */
function searchNames(one, other, except, budget) {
    const dfas = [one, other, ...except];
    const alphabet = representatives(dfas.map((dfa) => dfa.automaton));
    spend(budget, alphabet.length * dfas.length);
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
                spend(budget, 1);
                if (seen.has(whole))
                    continue;
                seen.add(whole);
                const before = reached.get(key) ?? [];
                spend(budget, (1 + before.length) * (1 + (except.length >> 3)));
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
    spend(budget, 1 + except.length);
    const both = one.id * 2 ** 26 + other.id;
    // A number is a faster key, and most pairs have no exceptions.
    const key = except.length === 0 ? both : `${both},${except.map((each) => each.id).join()}`;
    let met = memory.met.get(key);
    if (!met) {
        met = decide(memory, one, other, except, budget);
        memory.met.set(key, met);
    }
    return met;
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
    const found = within(budget, STEPS_PER_SEGMENT, (own) => searchNames(dfaFor(memory, one), dfaFor(memory, other), dfas, own));
    if (found === 'limited')
        return new Unproven(`the proof takes too many steps at "${one.text}" and "${other.text}"`);
    const wrong = found.find(({ name, hits }) => !both(name) || hitsOf(except, name).join() !== hits.join());
    if (wrong)
        return new Unproven(`the proof finds "${wrong.name}", but minimatch does not`);
    return smallest(found.map((each) => readableName(each, both, except)));
}
function differInAffix(one, other) {
    return ((!one.head.startsWith(other.head) && !other.head.startsWith(one.head)) ||
        (!one.tail.endsWith(other.tail) && !other.tail.endsWith(one.tail)));
}
function dfaFor(memory, segment) {
    let dfa = memory.dfas.get(segment);
    if (!dfa) {
        dfa = lazyDfaOf(segment.automaton());
        memory.dfas.set(segment, dfa);
    }
    return dfa;
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

;// CONCATENATED MODULE: ./lib/core/globs/path-search.js
/** The exact search over whole paths: a path that two patterns match and none of the excepted patterns does. */




/**
 * A path that `one` and `other` match and none of `except`. Undefined if there is none.
 * @throws Unproven if the budget is used up, or if the answer depends on a pair of segments that takes too many steps
 */
function findPath(memory, one, other, except, budget) {
    if (disjointByAffix(one, other))
        return undefined;
    spend(budget, 1 + except.length);
    const near = except.filter((each) => !disjointByAffix(each, one) && !disjointByAffix(each, other));
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
        spend(budget, 1 + (state.excepted.length >> 3));
        if (seen.has(whole))
            return;
        seen.add(whole);
        const before = reached.get(key) ?? [];
        spend(budget, before.length >> 2);
        if (before.some((each) => isSubset(each, state.excepted)))
            return;
        reached.set(key, [...before.filter((each) => !isSubset(state.excepted, each)), state.excepted]);
        queue.push(state);
    };
    enter({ one: 0, other: 0, excepted: excepted.starts, path: '' });
    for (const state of queue) {
        const exceptedMoves = movesFrom(excepted, state.excepted);
        spend(budget, 1 + state.excepted.length);
        const segments = [...exceptedMoves.keys()].filter((segment) => segment !== ANY_NAME);
        const always = exceptedMoves.get(ANY_NAME) ?? [];
        for (const a of one.moves[state.one] ?? []) {
            for (const b of other.moves[state.other] ?? []) {
                const isLast = isEnd(one, a) && isEnd(other, b);
                if (!isLast && (isEnd(one, a) || isEnd(other, b)))
                    continue;
                const found = meetSegments(memory, a.segment, b.segment, segments, budget);
                if (found instanceof Unproven) {
                    undecided = found;
                    continue;
                }
                for (const name of found) {
                    const hit = name.hits.flatMap((index) => exceptedMoves.get(segments[index] ?? ANY_NAME) ?? []);
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
        for (const { segment, to } of excepted.moves[position] ?? []) {
            const known = moves.get(segment);
            if (known)
                known.push(to);
            else
                moves.set(segment, [to]);
        }
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

;// CONCATENATED MODULE: ./lib/core/globs/pattern-index.js
function newPatternIndex() {
    return { below: new Map(), byLastName: new Map(), others: [] };
}
function pattern_index_add(index, pattern, owner) {
    let at = index;
    for (const name of pattern.firstNames) {
        let next = at.below.get(name);
        if (!next) {
            next = newPatternIndex();
            at.below.set(name, next);
        }
        at = next;
    }
    const last = pattern.lastNames[0];
    if (last === undefined)
        at.others.push({ pattern, owner });
    else {
        const same = at.byLastName.get(last);
        if (same)
            same.push({ pattern, owner });
        else
            at.byLastName.set(last, [{ pattern, owner }]);
    }
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







function meet(a, b, options = {}) {
    const budget = options.budget ?? { left: STEPS_PER_PAIR };
    const memory = newMemory();
    const pair = openPair(a, b, budget);
    try {
        const index = newPatternIndex();
        for (const pattern of patternsOfAll(a.include, budget))
            pattern_index_add(index, pattern, undefined);
        for (const pattern of patternsOfAll(b.include, budget)) {
            for (const list of candidatesFor(index, pattern)) {
                for (const candidate of list)
                    consider(memory, pair, candidate.pattern, pattern);
            }
        }
    }
    catch (error) {
        giveUp(pair, error, [a.include[0] ?? '', b.include[0] ?? '']);
    }
    return conclude(memory, pair, options.prefer);
}
/** Whether `outer` contains every path of `inner`. The witness is a path that only `inner` contains. */
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
        spend(pair.budget, 1);
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
            spend(pair.budget, 1);
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
    const index = prefer && ('sorted' in prefer ? prefer : indexPaths(prefer));
    const existing = index && findInTree(index, one, other, (path) => isExcepted(pair, path));
    return { kind: 'overlap', witness: existing ?? witness, globs: [one.glob, other.glob] };
}
/** Accepts a witness only if minimatch, which judges the real paths later, agrees. */
function settle(pair, one, other, witness) {
    if (!(0,globs_glob/* matches */.cK)(one.glob, witness) || !(0,globs_glob/* matches */.cK)(other.glob, witness) || isExcepted(pair, witness)) {
        throw new Unproven(`the proof finds "${witness}", but minimatch does not`);
    }
    pair.met = { patterns: [one, other], witness };
}
function giveUp(pair, error, globs) {
    if (!(error instanceof Unproven))
        throw error;
    pair.undecided ??= { kind: 'unproven', globs, reason: error.message };
}
function isExcepted(pair, path) {
    try {
        return pair.a.except.some((glob) => (0,globs_glob/* matches */.cK)(glob, path)) || pair.b.except.some((glob) => (0,globs_glob/* matches */.cK)(glob, path));
    }
    catch (error) {
        throw new Unproven(`minimatch cannot read a glob of "except" (${String(error)})`);
    }
}
function patternsOfAll(globs, budget) {
    return [...new Set(globs)].flatMap((glob) => {
        const patterns = pathPatternsOf(glob);
        spend(budget, 1 + patterns.length);
        return patterns;
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
/** All pairs of many glob sets that overlap. The cost grows with what is found rather than with the number of pairs. */






/**
 * All pairs of owners that overlap or cannot be proved not to, ordered by the position of the later one and then of the
 * earlier one. `ordered(i, j)` with i < j says whether the owners at these positions may share files.
 */
function overlaps(owners, ordered, options = {}) {
    const total = options.budget ?? { left: STEPS_PER_PLAN };
    const prefer = options.prefer && ('sorted' in options.prefer ? options.prefer : indexPaths(options.prefer));
    const memory = newMemory();
    const index = newPatternIndex();
    /** Why an owner cannot be compared with any other. */
    const unreadable = new Map();
    const clashes = [];
    owners.forEach((owner, j) => {
        const pairs = new Map();
        try {
            const patterns = patternsOfAll(owner.set.include, total);
            for (const pattern of patterns) {
                for (const list of candidatesFor(index, pattern)) {
                    for (const earlier of list)
                        compare(earlier, pattern, j, pairs);
                }
            }
            for (const pattern of patterns)
                pattern_index_add(index, pattern, j);
        }
        catch (error) {
            if (!(error instanceof Unproven))
                throw error;
            unreadable.set(j, error.message);
        }
        for (let i = 0; i < j; i++) {
            const meeting = answer(i, j, pairs.get(i));
            const other = owners[i];
            if (meeting && other)
                clashes.push({ a: other.key, b: owner.key, meeting });
        }
    });
    return clashes;
    function compare(earlier, pattern, j, pairs) {
        spend(total, 1);
        if (disjointByAffix(earlier.pattern, pattern))
            return;
        const pair = pairWith(earlier.owner, j, pairs);
        if (pair !== 'ordered')
            charged(total, pair, () => consider(memory, pair, earlier.pattern, pattern));
    }
    function pairWith(i, j, pairs) {
        let pair = pairs.get(i);
        if (pair === undefined) {
            const [earlier, owner] = [owners[i], owners[j]];
            const isFree = earlier && owner && !ordered(i, j);
            pair = isFree ? openPair(earlier.set, owner.set, { left: STEPS_PER_PAIR }) : 'ordered';
            pairs.set(i, pair);
        }
        return pair;
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

// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
;// CONCATENATED MODULE: ./lib/core/lint/constraint-covers-scope.js






/** What the scope allows and a constraint of the same item forbids: forbid wins, so the work could not be done. */
const constraintCoversScope = {
    id: 'constraint-covers-scope',
    lint: (field) => field.workers.flatMap((worker) => {
        const { item, plan } = worker;
        if (terms/* CHANGE_KINDS */.t.every((kind) => (0,plan_scope/* globsFor */.tN)(item.doNotTouch, kind).length === 0))
            return [];
        return scopeEntries(plan, item).flatMap((entry) => judgeEntry(entry, worker, field));
    }),
};
function judgeEntry(entry, worker, field) {
    const { item, plan } = worker;
    const kinds = entry.list === 'any' ? terms/* CHANGE_KINDS */.t : [entry.list];
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
const wild = [];
for (const culprit of CULPRITS) {
    for (const glob of culprit.globs.flatMap((each) => (0,esm/* braceExpand */.KA)(`**/${each}`))) {
        const name = glob.slice(glob.lastIndexOf('/') + 1);
        if (!(0,globs_glob/* isLiteral */.c$)(name))
            wild.push({ glob, culprit });
        else
            byName.set(name, [...(byName.get(name) ?? []), { glob, culprit }]);
    }
}
function ofPath(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return [...(byName.get(name) ?? []), ...wild].find(({ glob }) => (0,globs_glob/* matches */.cK)(glob, path))?.culprit;
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
    return { set, findings: lintPlans(context), shapes: set.open.map((plan) => (0,lint_shape/* shapeOf */.F)(plan, set.open)) };
}
/** In the order of the files, their lines, the rules. The severities are those that the plans set. */
function lintPlans(context) {
    const plans = new Map();
    for (const plan of [...(context.before?.plans ?? []), ...context.set.inert.flatMap(({ plan }) => plan ?? [])])
        plans.set(plan.id, plan);
    for (const plan of context.plans)
        plans.set(plan.id, plan);
    return LINT_RULES.flatMap(({ id, lint: find }) => find(context).flatMap((draft) => weighed(id, draft, plans))).sort(byPlace);
}
/**
 * The errors that the plans would have and do not have now: same rule, plan, item and other side is the same error,
 * wherever it stands.
 */
function newErrors(before, after, snapshot, facts) {
    // A long list of files is read only where a plan makes errors of rules that need it.
    const files = [...before.open, ...after.open].some((plan) => LINT_RULES.some(({ id, needsFiles }) => needsFiles && plan.rules[id] === 'error'));
    const then = lintContext(after, before, snapshot, facts, { files });
    const now = lintContext(before, null, snapshot, facts, { files });
    if (then === facts_facts/* PENDING */.eG || now === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const known = new Set(errorsOf(now).map(keyOf));
    return errorsOf(then).filter((each) => !known.has(keyOf(each)));
}
function errorsOf(context) {
    return lintPlans(context).filter(({ severity }) => severity === 'error');
}
function keyOf({ rule, plan, item, other, at }) {
    // Which of two items is told at the other depends on their order in the file.
    const sides = [JSON.stringify([plan, item]), JSON.stringify([other?.plan, other?.item])].sort();
    return JSON.stringify([rule, sides, plan === undefined ? at?.path : null]);
}
/** A finding of two plans takes the severer of what they say. */
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


/***/ })

};
