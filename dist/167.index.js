export const id = 167;
export const ids = [167];
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
/** The way to try first comes first. */
function offer(...ways) {
    const offered = ways.filter((way) => way !== undefined);
    return { remedy: remedyOf(offered), ways: offered };
}
function remedyOf(ways) {
    return ways
        .map(({ title }, index) => (index === 0 ? title : title.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase())))
        .join('; or ');
}
/** Nothing can be applied as it is printed: somebody has to decide. */
function decide(title) {
    return { kind: 'person', title: title.replace(/^[a-z]/, (first) => first.toUpperCase()) };
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
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _lint_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7059);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5679);
/* harmony import */ var _plan_directory_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6380);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(917);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3298);
/* harmony import */ var _rules_incomplete_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8661);
/* harmony import */ var _rules_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7665);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1473);
/* harmony import */ var _rules_stale_base_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2460);
/**
 * Pull requests that change plans are judged by the base tip's plans with the head's text for the files they change: what
 * the base would hold after the merge. The way out of a broken plan is never locked, and none may lead into one.
 */











function changesPlans(changes) {
    return changes.some(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlanFile */ .cx)(path));
}
function changesOnlyPlans(changes) {
    return changes.length > 0 && changes.every(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlanFile */ .cx)(path));
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
        .filter(_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlanFile */ .cx)
        .map(nameIn));
    const [now, then, before] = [contentsOf(head), contentsOf(base), contentsOf(origin)];
    const touched = [...names].filter((name) => now.get(name) !== then.get(name));
    // Without a merge base nothing tells what the base had changed since.
    const behind = touched.filter((name) => mergeBase === null || then.get(name) !== before.get(name));
    const tree = merge(base, head, touched);
    return { tree, touched, behind, bytes: bytesOf(tree, touched) };
}
/** @param later where what takes long, the proof over its scopes, is left out: it is noted here, and may still find errors */
function judgePlanChange(pull, changes, before, snapshot, facts, later) {
    const merged = mergePlans(pull, changes, snapshot, facts);
    if (merged === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { tree, touched, behind, bytes } = merged;
    const tooLarge = _rules_incomplete_files_js__WEBPACK_IMPORTED_MODULE_4__/* .largePlans */ .aw.judge(merged);
    if (tooLarge.length > 0)
        return { after: undefined, findings: findingsOf(_rules_incomplete_files_js__WEBPACK_IMPORTED_MODULE_4__/* .largePlans */ .aw.id, tooLarge, pull), mends: false };
    const after = (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlans */ .x)(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
    const change = { before, after, touched, behind, bytes };
    const findings = (0,_rules_list_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesAbout */ .N)('plan-change').flatMap(({ id, judge }) => findingsOf(id, judge(change, snapshot), pull));
    const mends = findings.length === 0 && isMended(change);
    // What the merge would make of the plans is not known here, or cannot be read.
    if (findings.length > 0 || after.problems.length > 0 || touched.length === 0)
        return { after, findings, mends };
    if (later) {
        later.add(pull);
        return { after, findings, mends };
    }
    const found = (0,_lint_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .newFindings */ .FN)(before, after, new Set(touched.map(_plan_directory_js__WEBPACK_IMPORTED_MODULE_8__/* .planIdOf */ .C3)), snapshot, facts);
    if (found === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const errors = found.filter(({ severity }) => severity === 'error');
    // Of a broken plan nobody can tell which of them it had before.
    const lint = errors.map((error) => ({ ...inPlan(error, pull), severity: mends ? 'warn' : 'error' }));
    return { after, findings: lint, mends };
}
function findingsOf(rule, drafts, pull) {
    return drafts.map((draft) => ({ rule, severity: 'error', ...(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .pullParty */ .av)(pull), ...draft }));
}
function isMended({ before, after, touched }) {
    // A plan for another branch breaks nothing here, but it is not readable by that.
    const unreadable = new Set([...after.brokenPaths, ...after.inert.flatMap(({ path, plan }) => (plan ? [] : path))]);
    if (touched.some((name) => unreadable.has((0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .planPath */ .pw)(name))))
        return false;
    return before.brokenPaths.some((path) => !unreadable.has(path));
}
/** On plans that the base changed too: without a pull request, for whoever reports no verdict. */
function staleFindings(behind, snapshot) {
    return _rules_stale_base_js__WEBPACK_IMPORTED_MODULE_7__/* .stalePlan */ .VG.judge({ behind }, snapshot).map((draft) => ({ rule: _rules_stale_base_js__WEBPACK_IMPORTED_MODULE_7__/* .stalePlan */ .VG.id, severity: 'error', ...draft }));
}
/** On the line of the plan: that is what the pull request changes. Plan and item are those of the error. */
function inPlan(error, pull) {
    const { rule, severity, branch: _, pull: __, ...rest } = error;
    return { rule, severity, ...(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .pullParty */ .av)(pull), ...rest, ...(error.at ? { path: error.at.path } : {}) };
}
/** What lies directly in the plan directory, or in its place: a source may list what is in a folder, or only the folder. */
function nameIn(path) {
    return topOf(path.slice(_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .PLAN_DIRECTORY */ .AG.length + 1));
}
function topOf(name) {
    return name.split('/')[0] ?? '';
}
/** By what lies directly in the directory; equal for equal contents. */
function contentsOf(tree) {
    const lists = new Map();
    for (const { name, mode, oid } of tree?.files ?? [])
        (0,_maps_js__WEBPACK_IMPORTED_MODULE_10__/* .append */ .BC)(lists, topOf(name), JSON.stringify([name, mode, oid]));
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

/***/ 7059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E1: () => (/* binding */ lintTree),
  FN: () => (/* binding */ newFindings)
});

// UNUSED EXPORTS: lint, lintPlans

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
;// CONCATENATED MODULE: ./lib/core/globs/budget.js
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

// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
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
function forgetClasses() {
    known.clear();
}
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
    const matcher = new esm/* Minimatch */.VR(text, { ...globs_glob/* GLOB_OPTIONS */.gu, nobrace: true });
    const expression = matcher.set[0]?.[0];
    return {
        ...newSegment(text, () => parts),
        isPlain: false,
        // By itself it is faster than `match`, which looks for slashes in the name first.
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

;// CONCATENATED MODULE: ./lib/core/globs/path-pattern.js
/** Path patterns: a glob without braces, as a sequence of segments. A glob matches what any of its path patterns matches. */




const path_pattern_known = new Map();
/** Path patterns that are kept from one question to the next. */
const MOST_KEPT = 100_000;
let kept = 0;
/** Before a question, never within one: so its number of steps depends on nothing else. */
function makeRoom() {
    if (kept <= MOST_KEPT)
        return;
    kept = 0;
    path_pattern_known.clear();
    forgetSegments();
}
/**
 * The path patterns of a glob that can match a path in git.
 * @throws Unproven if the glob cannot be read
 */
function pathPatternsOf(glob) {
    let patterns = path_pattern_known.get(glob);
    if (!patterns) {
        patterns = compile(glob);
        path_pattern_known.set(glob, patterns);
        kept += patterns instanceof Unproven ? 1 : patterns.length + 1;
    }
    if (patterns instanceof Unproven)
        throw patterns;
    return patterns;
}
/** How many globs without braces it stands for; no further than `most`. */
function countAlternatives(glob, most) {
    return glob.includes('{') ? (0,esm/* braceExpand */.KA)(glob, { braceExpandMax: most }).length : 1;
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
    return (0,maps/* remembered */.HK)(dfa.states, key, () => ({
        id: dfa.states.size,
        nodes,
        negations: sorted,
        accepts,
        next: new Map(),
    }));
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

;// CONCATENATED MODULE: ./lib/core/globs/pattern-index.js
/** Path patterns by their plain first and last names, so that most of those that cannot share a path are never looked at. */

function newPatternIndex() {
    return { below: new Map(), byLastName: new Map(), others: [] };
}
function pattern_index_add(index, pattern, owner) {
    let at = index;
    for (const name of pattern.firstNames)
        at = (0,maps/* remembered */.HK)(at.below, name, () => newPatternIndex());
    const last = pattern.lastNames[0];
    if (last === undefined)
        at.others.push({ pattern, owner });
    else
        (0,maps/* append */.BC)(at.byLastName, last, { pattern, owner });
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







function meet(a, b, { total, ...options } = {}) {
    if (total)
        return outOf(total, (budget) => meet(a, b, { ...options, budget }));
    makeRoom();
    const budget = options.budget ?? { left: STEPS_PER_PAIR };
    const memory = newMemory();
    const pair = openPair(a, b, budget);
    try {
        const index = newPatternIndex();
        for (const pattern of patternsOfAll(a.include, budget))
            pattern_index_add(index, pattern, undefined);
        for (const pattern of patternsOfAll(b.include, budget)) {
            for (const list of candidatesFor(index, pattern)) {
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
        return outOf(total, (budget) => contains(outer, inner, { ...options, budget }));
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

;// CONCATENATED MODULE: ./lib/core/globs/overlaps.js
/** All pairs of many glob sets that overlap. The cost grows with what is found rather than with the number of pairs. */







/** More pairs than these nobody reads, and each of them is kept. Every later owner is then told once. */
const MOST_CLASHES = 50_000;
/** Whether anything is new among so many cannot be told. */
const TOO_MANY_CLASHES = 'too many other pairs overlap';
const TOO_MANY_PATTERNS = 'the globs of all plans together are more than the proof looks at';
/**
 * All pairs of owners that overlap or cannot be proved not to, ordered by the position of the later one and then of the
 * earlier one. `ordered(i, j)` with i < j says whether the owners at these positions may share files.
 */
function overlaps(owners, ordered, options = {}) {
    const total = options.budget ?? { left: STEPS_PER_PLAN };
    const prefer = options.prefer && ('sorted' in options.prefer ? options.prefer : indexPaths(options.prefer));
    makeRoom();
    const memory = newMemory();
    const index = newPatternIndex();
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
        spend(total, 1);
        if (disjointByAffix(earlier.pattern, pattern))
            return;
        const pair = pairWith(earlier.owner, j, pairs);
        if (pair !== 'ordered')
            charged(total, pair, () => consider(memory, pair, earlier.pattern, pattern));
    }
    function pairWith(i, j, pairs) {
        return (0,maps/* remembered */.HK)(pairs, i, () => {
            const [earlier, owner] = [owners[i], owners[j]];
            const isFree = earlier && owner && !ordered(i, j);
            return isFree ? openPair(earlier.set, owner.set, { left: STEPS_PER_PAIR }) : 'ordered';
        });
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
        const count = set.include.reduce((sum, glob) => sum + countAlternatives(glob, MOST_PATTERNS), 0);
        sizes.set(group, (sizes.get(group) ?? 0) + count);
    }
    let total = 0;
    const bySize = [...sizes].sort(([one, a], [other, b]) => a - b || ((one ?? '') < (other ?? '') ? -1 : 1));
    return new Set(bySize.flatMap(([group, size]) => {
        total += size;
        return total > MOST_PATTERNS ? [group] : [];
    }));
}

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/finding.js
var core_finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/plan/yaml-parts.js
var yaml_parts = __webpack_require__(9407);
;// CONCATENATED MODULE: ./lib/core/plan/yaml-edits.js
/**
 * Changes of a YAML text that leave all the rest of it as it is, comments too. Each is undefined where the text has no
 * place for it.
 */




/** Another value. */
function replaceValue({ source, root }, keys, text) {
    const { part, found } = (0,yaml_parts/* partAt */.l0)(root, keys);
    if (!found || part.kind === 'refused')
        return undefined;
    if (part.kind === 'text' || part.kind === 'plain')
        return [{ from: part.from, to: part.to, text }];
    const colon = part.key ? source.text.indexOf(':', part.key.to) : -1;
    return colon < 0 ? undefined : [{ from: colon + 1, to: Math.max(colon + 1, (0,widening/* endOf */.pJ)(source, part)), text: ` ${text}` }];
}
function renameKey({ root }, keys, name) {
    const { part, found } = (0,yaml_parts/* partAt */.l0)(root, keys);
    return found && part.key ? [{ ...part.key, text: name }] : undefined;
}
/** More entries of a list, which one text alone may stand for; a list of its own where there is none. */
function addEntries(layout, keys, entries) {
    const { source, root } = layout;
    const { part, found } = (0,yaml_parts/* partAt */.l0)(root, keys);
    if (!found)
        return addKeys(layout, keys.slice(0, -1), [`${keys.at(-1)}: [${entries.join(', ')}]`]);
    if (part.kind === 'list')
        return [(0,widening/* newEntries */.f)(source, part, entries)];
    if (part.kind !== 'text')
        return undefined;
    return [
        { from: part.from, to: part.to, text: `[${[source.text.slice(part.from, part.to), ...entries].join(', ')}]` },
    ];
}
/** @param pairs each `key: value`, on one line; in a block map also with lines below, indented by two */
function addKeys(layout, keys, pairs) {
    const { source, root } = layout;
    const { part, found } = (0,yaml_parts/* partAt */.l0)(root, keys);
    if (!found)
        return addKeys(layout, keys.slice(0, -1), [`${keys.at(-1)}: { ${pairs.join(', ')} }`]);
    if (part.kind === 'nothing')
        return replaceValue(layout, keys, `{ ${pairs.join(', ')} }`);
    if (part.kind !== 'map')
        return undefined;
    if (part.flow && part.parts.size === 0)
        return replaceValue(layout, keys, `{ ${pairs.join(', ')} }`);
    return [(0,widening/* newKeys */.lC)(source, part, pairs)];
}
/** The entry or the key; what would be empty without it goes too. */
function remove(layout, keys) {
    const { root, source } = layout;
    const { part, found } = (0,yaml_parts/* partAt */.l0)(root, keys);
    const around = (0,yaml_parts/* partAt */.l0)(root, keys.slice(0, -1)).part;
    if (!found || keys.length === 0)
        return undefined;
    const siblings = [...around.parts.values()];
    if (siblings.length === 1)
        return remove(layout, keys.slice(0, -1));
    const from = (part.key ?? part).from;
    const to = Math.max(part.key?.to ?? 0, (0,widening/* endOf */.pJ)(source, part));
    if (around.flow) {
        const index = siblings.indexOf(part);
        const [before, after] = [siblings[index - 1], siblings[index + 1]];
        if (after)
            return [{ from, to: (after.key ?? after).from, text: '' }];
        return [{ from: before?.to ?? from, to: Math.max(to, part.to), text: '' }];
    }
    const first = (0,plan_source/* positionAt */.t$)(source, from).line;
    const start = source.lines[first - 1] ?? 0;
    if (!(part.key ? /^\s*$/ : /^\s*-\s+$/).test(source.text.slice(start, from)))
        return undefined;
    const last = (0,plan_source/* positionAt */.t$)(source, Math.max(from, to - 1)).line;
    return [{ from: start, to: source.lines[last] ?? source.text.length, text: '' }];
}
/** Other globs may stand in lists of kinds, so a list alone becomes `any` of a map. */
function addExceptions(layout, scope, globs) {
    const { source, root } = layout;
    const { part } = (0,yaml_parts/* partAt */.l0)(root, scope);
    if (part.kind !== 'list')
        return addEntries(layout, [...scope, 'except'], globs);
    const entries = [...part.parts.values()].map((each) => textOf(layout, each));
    if (/(?:^|\s)#/m.test(source.text.slice(part.from, (0,widening/* endOf */.pJ)(source, part))))
        return undefined;
    return replaceValue(layout, scope, `{ any: [${entries.join(', ')}], except: [${globs.join(', ')}] }`);
}
function textOf({ source }, part) {
    return source.text.slice(part.from, (0,widening/* endOf */.pJ)(source, part));
}
/** The changes together, as lines. */
function lineEdits({ source }, changes) {
    const groups = [];
    for (const edit of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
        const group = groups.at(-1);
        const first = (0,plan_source/* positionAt */.t$)(source, edit.from).line;
        const last = (0,plan_source/* positionAt */.t$)(source, Math.max(edit.from, edit.to - 1)).line;
        if (group && first <= group.last) {
            group.edits.push(edit);
            group.last = Math.max(group.last, last);
        }
        else
            groups.push({ last, edits: [edit] });
    }
    return groups.map(({ edits }) => (0,widening/* lineEdit */.T_)({ path: source.path, item: '', ...(0,widening/* asLines */.Ih)(source, edits) }));
}
/** A person has to make the changes where the text has no place for one of them. */
function editFile(layout, title, changes) {
    const made = changes.filter((each) => each !== undefined).flat();
    if (made.length === 0 || changes.includes(undefined))
        return (0,core_finding/* decide */.LD)(title);
    return { kind: 'edit-file', title, edits: lineEdits(layout, made) };
}
/** The same finding, with the edits that settle it alone. */
function withWorkingEdits(finding, outcomeOf) {
    if (!finding.ways?.some(({ edits }) => edits !== undefined))
        return finding;
    const ways = finding.ways.flatMap((way) => {
        const outcome = way.edits ? outcomeOf(way.edits) : 'settled';
        if (outcome === 'settled')
            return way;
        if (outcome === 'not-settled')
            return [];
        return (0,core_finding/* decide */.LD)(outcome === 'not-tried' ? way.title : `${way.title}, and settle what is reported then`);
    });
    return { ...finding, ...(ways.length > 0 ? (0,core_finding/* offer */.x)(...ways) : (0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)(`Change it to ${finding.wanted}`))) };
}

// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js + 1 modules
var plan_state = __webpack_require__(9022);
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
    const byName = (0,maps/* groupBy */.$z)(index.sorted, (path) => path.slice(path.lastIndexOf('/') + 1));
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
    return (0,maps/* remembered */.HK)(listed, paths, () => listFiles(paths));
}

// EXTERNAL MODULE: ./lib/core/plan/scope.js
var plan_scope = __webpack_require__(3298);
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

// EXTERNAL MODULE: ./lib/core/plan/quoting.js
var quoting = __webpack_require__(1304);
;// CONCATENATED MODULE: ./lib/core/lint/ways.js





function editPlan(plan, title, change) {
    const layout = (0,widening/* layoutOf */.aH)(plan);
    return editFile(layout, title, change(layout));
}
/** Another glob, or another name, in the same place. */
function write(plan, keys, form, title = `Write ${(0,quoting/* quotedYaml */.kk)(form)}`) {
    return editPlan(plan, title, (layout) => [replaceValue(layout, keys, (0,quoting/* quotedYaml */.kk)(form))]);
}
function removeFrom(plan, title, ...places) {
    return editPlan(plan, title, (layout) => places.map((keys) => remove(layout, keys)));
}
function exclude(plan, item, title, globs) {
    const keys = [...keysOf(item), 'scope'];
    const way = editPlan(plan, title, (layout) => [addExceptions(layout, keys, globs.map(quoting/* quotedYaml */.kk))]);
    const [edit] = way.edits ?? [];
    // A list alone has no "except": what takes its place is easier to copy than to describe.
    if (edit?.insert.length !== 1 || !isShortForm(plan, keys))
        return way;
    return { ...way, title: `${title}: line ${edit.line} becomes "${edit.insert.join('').trim()}"` };
}
/** Ordered items may share files. The integration waits for its own plan only, and nothing can be added to that. */
function waitFor({ plan, item }, { item: first }) {
    if (item.isIntegration || first.isIntegration)
        return undefined;
    const name = first.plan === item.plan ? first.item : `${first.plan}/${first.item}`;
    const keys = [...keysOf(item), 'depends_on'];
    const how = item.dependsOn.length > 0
        ? `add "${name}" to "depends_on" of item "${item.item}" (line ${plan.locate(keys).line})`
        : `put "depends_on: [${name}]" into item "${item.item}" (line ${plan.locate(keysOf(item)).line})`;
    return editPlan(plan, `Make ${itemName(first, item)} a preceding item: ${how}`, (layout) => [
        addEntries(layout, keys, [name]),
    ]);
}
/** One of the two waits for the other, whichever can. */
function wait(first, second) {
    return waitFor(second, first) ?? waitFor(first, second);
}
/** The same glob under another kind of change. */
function moveTo(list, plan, item, { glob, keys }, title) {
    const scope = [...keysOf(item), 'scope'];
    const isRenamed = item.scope[list].length === 0 && (0,yaml_parts/* partAt */.l0)((0,widening/* layoutOf */.aH)(plan).root, keys.slice(0, -1)).part.parts.size === 1;
    return editPlan(plan, title, (layout) => isRenamed
        ? [renameKey(layout, keys.slice(0, -1), list)]
        : [remove(layout, keys), addEntries(layout, [...scope, list], [(0,quoting/* quotedYaml */.kk)(glob)])]);
}
function cover(plan, item, path, kind) {
    return {
        kind: 'edit-file',
        title: 'Let the scope of the item cover it',
        edits: [(0,widening/* lineEdit */.T_)((0,widening/* widenFor */.fw)(plan, item, [{ kind, path }]))],
    };
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
        return {
            ...about,
            at: positionOf(plan, [...keysOf(item), 'scope', 'except']),
            wanted: 'a scope with a file in it',
            message: `"except" takes everything out of the scope of item "${item.item}", so it may change nothing`,
            ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Write into "except" only what the item must not change')),
        };
    }
    return gone.map(({ glob, keys, at }) => ({
        ...about,
        at,
        wanted: 'a glob of which "except" leaves something',
        message: `"${glob}" in the scope of item "${item.item}" covers nothing, since "except" takes all of it out`,
        ...(0,core_finding/* offer */.x)(removeFrom(plan, 'Remove the glob', keys), (0,core_finding/* decide */.LD)('Remove the one under "except"')),
    }));
}

;// CONCATENATED MODULE: ./lib/core/lint/glob-places.js

const OF_PLANS = ['generated', 'shared'];
const OF_ITEMS = [
    { place: 'scope', name: 'the scope', entries: ({ plan, item }) => scopeEntries(plan, item) },
    {
        place: 'except',
        name: '"except"',
        entries: ({ plan, item }) => glob_places_listed(plan, item.scope.except, [...keysOf(item), 'scope', 'except']),
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
            return glob_places_listed(plan, plan[place], [place]).map((entry) => ({ ...entry, ...about }));
        })),
        ...workers.flatMap((worker) => OF_ITEMS.flatMap(({ place, name, entries }) => {
            const { plan, item } = worker;
            const about = { plan, place, where: `${name} of item "${item.item}"`, party: ownerOf(item), worker };
            return entries(worker).map((entry) => ({ ...entry, ...about }));
        })),
    ];
}
/** The end of a sentence about a misspelt glob: where it is a limit, more stays allowed than was meant. */
function consequence({ place }) {
    return place === 'except' || place === 'do_not_touch' ? ', so what it should keep out stays allowed' : '';
}
function glob_places_listed(plan, globs, keys) {
    return globs.map((glob, index) => entryAt(plan, glob, 'any', [...keys, index]));
}

;// CONCATENATED MODULE: ./lib/core/lint/scope-globs.js
/** The paths that globs of a plan reach, for the exact algebra. */



const WORKFLOWS = '.github/';
const PLANS = [plan_plan/* PLAN_DIRECTORY */.AG, `${plan_plan/* PLAN_DIRECTORY */.AG}/**`];
/**
 * One set for the globs, or alternatives of braces, that begin with `.github/`, which alone reach there, and one for all
 * others; plan files are in nobody's reach. Says the same as `coveringGlob`.
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
        const total = { left: STEPS_PER_PLAN };
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
/** A running item has changed the base, or its branch has what the base lacks: then its plan can still be edited. */
function isUntouched({ pulls, merges, leftovers }) {
    return pulls.length + merges.length + leftovers.length === 0;
}
function isSamePlace(one, other) {
    return one.path === other.path && one.line === other.line && one.column === other.column;
}
/** A folder of the base by its name alone: the glob covers none of its files, which its writer hardly means. */
function isFolder({ glob, place }, files, effort) {
    // A constraint that names a folder holds for all that is in it.
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
        message: `"${glob}" in ${where} is a folder on "${base}": the name of a folder covers no file in it${consequence(placed)}`,
        ...(0,core_finding/* offer */.x)(write(plan, keys, `${glob}/**`, `Write "${glob}/**" for all that is in it`), (0,core_finding/* decide */.LD)('Name the files')),
    };
}
/** Limits that limit nothing: "except" beside the scope, and constraints where there is no file and no scope. */
function deadLimits(placed, field, effort, total) {
    const base = field.planState.snapshot.base.branch;
    const scopes = field.workers.flatMap(({ item }) => scopeGlobSets(item.scope));
    return placed.flatMap((each) => {
        const { glob, plan, keys, place, list, where, at, party, worker } = each;
        const correct = (0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Correct the glob'), removeFrom(plan, 'Remove it', keys));
        const about = { severity: 'warn', ...party, at, found: 'none', ...correct };
        const meets = (sets) => sets.some((set) => meet(set, { include: [glob], except: [] }, { total }).kind !== 'disjoint');
        if (place === 'except' && worker && !meets(scopeGlobSets({ ...worker.item.scope, except: [] }))) {
            return [
                {
                    ...about,
                    wanted: 'a part of the scope',
                    message: `"${glob}" in ${where} takes nothing out of its scope`,
                },
            ];
        }
        if (place !== 'do_not_touch' || list === 'create' || !field.files)
            return [];
        const forbidden = forbiddenBy([glob]).include;
        if (forbidden.some((one) => field.files?.find(one, effort) !== undefined))
            return [];
        if (forbidden.some((one) => scopes.some((set) => meet(set, { include: [one], except: [] }, { total }).kind !== 'disjoint')))
            return [];
        return [
            {
                ...about,
                wanted: `a file on "${base}", or one that an item may create`,
                message: `"${glob}" in ${where} matches no file on "${base}" and none that an item may create, so it forbids nothing`,
            },
        ];
    });
}
function mayExist({ glob }, { scope }, { files }, effort) {
    const alone = { ...NO_GLOBS, any: [glob], except: scope.except };
    return files?.find(glob, effort, (path) => (0,plan_scope/* coveringGlob */.yf)(alone, 'modify', path) !== undefined) !== undefined;
}
/** Not proved to be apart counts as created. */
function isCreatedBefore({ glob }, item, { planState }, total) {
    const own = globSets([glob], item.scope.except);
    return planState.waitsFor(item).some(({ item: other }) => {
        const created = globSets([...other.scope.any, ...other.scope.create], other.scope.except);
        return created.some((set) => own.some((each) => meet(each, set, { total }).kind !== 'disjoint'));
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
        message: `"${glob}" is for files that item "${item.item}" may ${list}, but matches none on "${base}", and no item that it depends on creates one`,
        ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Correct the glob'), moveTo('create', plan, item, entry, 'If the item makes the file, put it under "create"')),
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
        return scopeEntries(plan, item).flatMap((entry) => {
            const { glob, list, at } = entry;
            const path = (0,globs_glob/* literalPath */.l1)(glob);
            if (list !== 'create' || !(0,globs_glob/* isLiteral */.c$)(glob) || !files.has(path))
                return [];
            // Where the item may change it in another way, both are meant.
            if ((0,plan_scope/* coveringGlob */.yf)(item.scope, 'modify', path) !== undefined)
                return [];
            const base = planState.snapshot.base.branch;
            return {
                severity: 'warn',
                ...ownerOf(item),
                at,
                wanted: `a path that is free on "${base}"`,
                found: `"${path}" is there`,
                message: `item "${item.item}" is to create "${path}", which is on "${base}" already`,
                ...(0,core_finding/* offer */.x)(moveTo('modify', plan, item, entry, 'Put it under "modify"'), (0,core_finding/* decide */.LD)('Choose another name')),
            };
        });
    }),
};

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
        const parties = items.map((key) => ({
            key,
            set: claimed(key.item.branches.map(globs_glob/* fold */.AU)),
            group: key.item.plan,
        }));
        const total = { left: STEPS_PER_PLAN };
        return [
            ...items.flatMap((each) => claimsOfBase(each, base, total)),
            ...overlaps(parties, () => false).map(({ a, b, meeting }) => clash(a, b, meeting, total)),
            ...nestedNames(items),
        ];
    },
};
/** Git keeps a branch "feat/a" as a file and "feat/a/b" below a folder of that name: no repository has both. */
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
            wanted: 'branches that one repository can have',
            found: `"${first.claim}" (line ${claimNamed(first.of, first.folded).at.line}) and "${second.claim}"`,
            message: `${itemName(a, b)} and ${itemName(b, a)} claim branches that no repository can have both of, since one would be a folder of the other: "${first.claim}" and "${second.claim}"`,
            ...(0,core_finding/* offer */.x)(ownBranch(second.of, second.claim, itemName(b, a))),
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
        ...(0,core_finding/* offer */.x)(ownBranch(b, other.claim, itemName(b.item, a.item))),
    };
    if (found.kind === 'unproven') {
        const message = `${names} cannot be proved to claim different branches: "${one.claim}" and "${other.claim}" are too costly to compare (${found.reason})`;
        return { ...about, message, ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Write one of the two claims with fewer wildcards')) };
    }
    const exact = meet(claimed(a.item.branches), claimed(b.item.branches), { total });
    if (exact.kind === 'overlap') {
        const same = (0,branch_names/* isGlobClaim */.rz)(one.claim) || (0,branch_names/* isGlobClaim */.rz)(other.claim) ? `: "${one.claim}" and "${other.claim}"` : '';
        return { ...about, message: `${names} both claim the branch "${exact.witness}"${same}`, witness: exact.witness };
    }
    return {
        ...about,
        message: `${names} claim branches that differ only in letter case: "${one.claim}" and "${other.claim}"`,
    };
}
function claimsOfBase(each, base, total) {
    return each.item.branches.flatMap((claim, index) => {
        if (meet(claimed([(0,globs_glob/* fold */.AU)(claim)]), claimed([(0,globs_glob/* fold */.AU)(base)]), { total }).kind === 'disjoint') {
            return areNested(claim, base) ? nestedInBase(each, claim, index, base) : [];
        }
        const verb = (0,branch_names/* isGlobClaim */.rz)(claim) ? 'matches' : 'is';
        return {
            severity: 'error',
            ...ownerOf(each.item),
            at: positionOf(each.plan, [...keysOf(each.item), 'branch', index]),
            wanted: `a branch that is merged into "${base}"`,
            found: `"${claim}", which ${verb} "${base}" itself`,
            message: `item "${each.item.item}" claims "${claim}", which ${verb} the base "${base}" itself${claim === base || (0,branch_names/* isGlobClaim */.rz)(claim) ? '' : ' but for letter case'}`,
            ...(0,core_finding/* offer */.x)(ownBranch(each, claim, `item "${each.item.item}"`)),
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
        wanted: `a branch that a repository with "${base}" can have`,
        found: `"${claim}"`,
        message: `item "${item.item}" claims "${claim}", which no repository can have beside the base "${base}", since one would be a folder of the other`,
        ...(0,core_finding/* offer */.x)(ownBranch({ item, plan }, claim, `item "${item.item}"`)),
    };
}
/** The claim goes where the item has others; else another name takes its place. */
function ownBranch({ item, plan }, claim, name) {
    const keys = [...keysOf(item), 'branch'];
    const branch = `${plan.id}/${item.item}`;
    const index = item.branches.indexOf(claim);
    if (item.branches.length > 1)
        return removeFrom(plan, `Take "${claim}" out of ${name}`, [...keys, index]);
    return editPlan(plan, `Give ${name} a branch of its own, such as "${branch}"`, (layout) => [
        replaceValue(layout, [...keys, index], (0,widening/* plainYaml */.gB)(branch)) ?? replaceValue(layout, keys, (0,widening/* plainYaml */.gB)(branch)),
    ]);
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
    lint(field) {
        const proofs = {
            files: field.files,
            total: { left: STEPS_PER_PLAN },
            effort: newEffort(),
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
    const part = isWhole || (0,globs_glob/* isLiteral */.c$)(entry.glob) || first.witness === undefined ? '' : `, for one "${first.witness}"`;
    const howMuch = isWhole || (0,globs_glob/* isLiteral */.c$)(entry.glob) || hits.every(({ whole }) => whole) ? '' : 'a part of ';
    return {
        severity: isWhole ? 'error' : 'warn',
        ...ownerOf(item),
        at: entry.at,
        wanted: 'a scope that the constraints of the item leave as it is',
        found: `"do_not_touch" has "${first.constraint}" (line ${line})`,
        message: `item "${item.item}" may not touch ${howMuch}"${entry.glob}"${of}, which is in its scope${part}: its constraint "${first.constraint}" forbids it`,
        ...(isWhole
            ? (0,core_finding/* offer */.x)(removeFrom(plan, `Take "${entry.glob}" out of the scope`, entry.keys), constraint &&
                removeFrom(plan, `Take "${constraint.glob}" out of "do_not_touch" (line ${line})`, constraint.keys))
            : (0,core_finding/* offer */.x)(exclude(plan, item, `Add ${first.forms.map((form) => `"${form}"`).join(', ')} to "except" of the scope`, first.forms), (0,core_finding/* decide */.LD)(`Narrow the constraint (line ${line})`))),
        ...(first.witness === undefined ? {} : { witness: first.witness }),
    };
}
/** Undefined where nothing of it is forbidden for this kind. What cannot be proved free counts as forbidden in part. */
function hitOf(glob, kind, { item }, proofs) {
    const { files, total } = proofs;
    const { except } = item.scope;
    const constraints = (0,plan_scope/* globsFor */.tN)(item.doNotTouch, kind).map((each) => ({
        each,
        forms: likelyForms(each, except, proofs),
    }));
    const include = constraints.flatMap(({ forms }) => forms);
    const allowed = globSets([glob], except);
    const met = allowed
        .map((set) => meet(set, { include, except: [] }, { total, ...(files ? { prefer: files.index } : {}) }))
        .find((each) => each.kind !== 'disjoint');
    if (!met)
        return undefined;
    const constraint = constraints.find(({ forms }) => forms.includes(met.globs[1]));
    const forbidden = forbiddenBy(constraints.map(({ each }) => each));
    return {
        kind,
        whole: met.kind === 'overlap' && allowed.every((set) => isInside(forbidden, set, total)),
        constraint: constraint?.each ?? met.globs[1],
        forms: constraint?.forms ?? [met.globs[1]],
        ...(met.kind === 'overlap' ? { witness: met.witness } : {}),
    };
}
/**
 * A constraint forbids what it matches, and all that is below. Which of the two can be a file is known where the base has
 * such files; else the one that `except` has is meant.
 */
function likelyForms(constraint, except, { files, effort, existing }) {
    const forms = forbiddenBy([constraint]).include;
    const there = existing.get(constraint) ?? forms.filter((form) => typeof files?.find(form, effort) === 'string');
    existing.set(constraint, there);
    if (there.length > 0)
        return there;
    if (forms.some((form) => except.includes(form)))
        return [];
    // The first one makes the example, and a name without an ending is likelier a folder.
    return /[^/]\.[^/]*$/.test(constraint) ? forms : forms.toReversed();
}
function isInside(outer, inner, total) {
    return contains(outer, inner, { total }).kind === 'inside';
}

// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/progress/emptied-folders.js
var emptied_folders = __webpack_require__(2579);
;// CONCATENATED MODULE: ./lib/core/lint/emptied-folder.js








/** An item creates a file in a folder that other items move away: git would move that file too, whoever merges first. */
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
            message: `${itemName(subject.item, other.item)} creates "${mine.path}", and ${itemName(other.item, subject.item)} takes the last files out of "${folder}": git takes the folder for moved and would move the new file too`,
            ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Create the file in another folder'), (0,core_finding/* decide */.LD)(`Leave a file in "${folder}"`), wait(other.worker, subject.worker)),
            other: itemParty(other.item),
        })));
    },
};
/** What plain paths in the scope say that the item will do. What else it may create could keep a folder from being empty. */
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
    for (let at = lowerBound(index.sorted, prefix); index.sorted[at]?.startsWith(prefix); at++) {
        const [name = '', ...below] = (index.sorted[at] ?? '').slice(prefix.length).split('/');
        entries.set(name, below.length > 0 ? questions/* FOLDER */.L7 : '100644');
    }
    return entries.size === 0 ? null : [...entries].map(([name, mode]) => ({ name, mode }));
}

;// CONCATENATED MODULE: ./lib/core/lint/glob-class.js




/** `[id]` in a glob is one character, "i" or "d". Frameworks that route by files have folders of that very name. */
const globClass = {
    id: 'glob-class',
    lint: (field) => placedGlobs(field).flatMap(hint),
};
function hint(placed) {
    const { glob, plan, keys, at, party, where } = placed;
    const segment = glob.split('/').find(glob_class_isName);
    if (segment === undefined)
        return [];
    const name = /\[[^/]*\]/.exec(segment)?.[0] ?? segment;
    const whole = glob.split('/').map(escaped).join('/');
    return {
        severity: 'warn',
        ...party,
        at,
        wanted: 'a name with its brackets escaped, if a name is meant',
        found: `"${name}", which stands for one character`,
        message: `"${name}" in "${glob}" in ${where} matches one character, not a folder or file of that name${consequence(placed)}`,
        ...(0,core_finding/* offer */.x)(write(plan, keys, whole, `Escape as ${name.replace(/[[\]]/g, '\\$&')}: write ${(0,quoting/* quotedYaml */.kk)(whole)}`)),
    };
}
/** Does the glob have a whole segment in brackets that reads like a name? */
function hasNameInBrackets(glob) {
    return glob.split('/').some(glob_class_isName);
}
/** As Next.js and others name files and folders: `[id]`, `[...slug]`, `[[...slug]]`, `[slug].tsx`. */
function glob_class_isName(segment) {
    const inside = /^\[(?:\[?\.\.\.)?([A-Za-z_][\w-]+)\]\]?(?:\.[\w.-]+)?$/.exec(segment)?.[1];
    return inside !== undefined && !/^(?:.-.)+$/.test(inside);
}
function escaped(segment) {
    return glob_class_isName(segment) ? segment.replace(/[[\]]/g, '\\$&') : segment;
}

// EXTERNAL MODULE: ./lib/core/plan/glob-problems.js
var glob_problems = __webpack_require__(4754);
// EXTERNAL MODULE: ./lib/core/plan/regular-expression.js
var regular_expression = __webpack_require__(6682);
;// CONCATENATED MODULE: ./lib/core/plan/glob-traps.js
/** Globs that can be matched, but hardly in the way that their writer meant. */



/** The first trap in a glob that a plan may hold. */
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
        const what = 'reads like a regular expression, but is matched as a glob';
        return { what, forms: [(0,regular_expression/* globOfExpression */.IV)(glob) ?? glob] };
    },
    (glob) => {
        const form = (0,regular_expression/* globstarsAlone */.PO)(glob);
        if (form === glob)
            return undefined;
        const oneFolder = glob.replace(/((?<![^/{,])\*\*(?![^/},]))|\*{2,}(?!\()/g, (_, alone) => alone ?? '*');
        const what = 'covers one folder and none below it: "**" goes through folders only alone between slashes';
        return { what, forms: [form, oneFolder], mayBeName: false };
    },
    (glob) => {
        const form = glob.replace(/(?<!\\)\{[^{}]*,[^{}]*\}/g, (braces) => braces.replace(/\s*([{},])\s*/g, '$1'));
        if (form === glob)
            return undefined;
        const what = 'has white space in its braces, which counts as a part of the names';
        return { what, forms: [form], mayBeName: false };
    },
    (glob) => {
        if (!hasPlainBrace(glob))
            return undefined;
        const form = glob.replace(/(?<![\\$])\{([^{},]*)\}/g, (whole, inside) => inside.includes('..') ? whole : inside);
        return {
            what: 'has plain braces: they hold alternatives only where they are closed and have a comma in them',
            forms: hasPlainBrace(form) ? [] : [form],
            hint: 'close the braces and separate the alternatives by commas, "{a,b}", or write "\\{" for a plain brace',
        };
    },
    (glob) => {
        const form = glob.replace(/(?<![@!?*+\\])\(([^()]*\|[^()]*)\)/g, (_, inside) => braced(inside));
        if (form !== glob)
            return { what: 'has plain parentheses: alternatives stand in braces', forms: [form] };
        if (/[@!?*+]\(/.test(glob) || !withoutPlainText(glob).includes('|'))
            return undefined;
        return { what: 'has a plain "|": alternatives stand in braces', forms: [braced(glob)] };
    },
];
function braced(alternatives) {
    return `{${alternatives.replaceAll('|', ',')}}`;
}
/** A brace that stands for no alternatives, and is neither escaped nor in a class. */
function hasPlainBrace(glob) {
    return (0,esm/* braceExpand */.KA)(withoutPlainText(glob)).some((row) => /[{}]/.test(row));
}
function withoutPlainText(glob) {
    return glob.replace(/\\.|\[[^\]]*\]/g, 'x');
}

;// CONCATENATED MODULE: ./lib/core/lint/glob-trap.js






/** Globs as other tools write them: they are matched, but not as they were meant. */
const globTrap = {
    id: 'glob-trap',
    lint: (field) => {
        const effort = newEffort();
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
                found: (0,plan_source/* quotedText */.w0)(glob),
                message: `"${glob}" in ${where} ${what}${consequence(placed)}`,
                ...(0,core_finding/* offer */.x)(...(forms.length > 0 ? forms.map((form) => write(plan, keys, form)) : [(0,core_finding/* decide */.LD)(hint)])),
            };
        });
    },
};

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
        return {
            severity: 'warn',
            ...ownerOf(item),
            at: positionOf(plan, keysOf(item)),
            wanted: 'context, contracts and verification for each item',
            found: none,
            message: `item "${item.item}" has ${none}, and whoever works on it can ask nobody`,
            ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)(`Add ${names} to it`)),
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










/** A glob that reads like a path of the base, and does not match it. */
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
    // Constraints are compared without letter case and Unicode form.
    const miss = missByEscaping(glob, files) ?? (place === 'do_not_touch' ? undefined : missByForm(glob, files));
    if (!miss || isRenamed(miss, placed, files))
        return [];
    const base = planState.snapshot.base.branch;
    return {
        severity: 'warn',
        ...party,
        at,
        wanted: `the path as "${base}" has it`,
        found: `another ${miss.difference}`,
        message: `"${glob}" in ${where} does not match "${miss.path}" on "${base}": ${(0,near_miss/* differenceWords */.XY)(miss.written, miss.path, miss.difference)}${consequence(placed)}`,
        ...(0,core_finding/* offer */.x)(miss.form === undefined ? (0,core_finding/* decide */.LD)('Rename it: no glob is exactly this name') : write(plan, keys, miss.form)),
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
/** By the longest part of the glob's plain beginning that the base has in whatever letter case and Unicode form. */
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
/** The item deletes what is there: then it means the new name. */
function isRenamed({ path }, { place, worker }, files) {
    if (!worker || place !== 'scope')
        return false;
    const there = files.has(path) ? path : files.find(`${(0,glob_problems/* globOf */.k8)(path)}/**`, newEffort());
    return typeof there === 'string' && (0,plan_scope/* coveringGlob */.yf)(worker.item.scope, 'delete', there) !== undefined;
}
const near_miss_known = new WeakMap();
function pathsOf(files) {
    const exact = new Set();
    const byFold = new Map();
    const found = near_miss_known.get(files);
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
    near_miss_known.set(files, { exact, byFold });
    return { exact, byFold };
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
        return {
            severity: 'warn',
            plan: plan.id,
            at: positionOf(plan, ['items']),
            wanted: 'items that can be worked on side by side',
            found: what,
            message: `plan "${plan.id}" ${what}, so nothing in it can be done in parallel`,
            ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Do it in one pull request after the other: no plan is needed for this'), (0,core_finding/* decide */.LD)('Split it another way')),
        };
    }),
};

;// CONCATENATED MODULE: ./lib/core/lint/path-clash.js








/**
 * Two items name paths that one disk cannot hold: they differ in letter case or Unicode form alone, or one would be a
 * folder of the other. The check calls such changes an overlap.
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
/** The name of a folder alone is another mistake, with a rule of its own. */
function path_clash_isFolder(path, files) {
    return files !== null && !files.has(path) && typeof files.find(`${path}/**`, newEffort()) === 'string';
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
        wanted: 'paths that one disk can hold',
        found: `"${first.glob}" (line ${first.at.line}) and "${second.glob}"`,
        message: `${itemName(a, b)} has "${first.glob}" and ${itemName(b, a)} has "${second.glob}", which one disk cannot hold both: ${why}`,
        ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Rename one of the two'), wait(first.worker, second.worker)),
    };
}

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
            return {
                severity: 'error',
                plan: plan.id,
                at: { path: plan.path, line: 1, column: 1 },
                wanted: 'a plan as long as pull requests of its items are open',
                found: `open: ${pulls}`,
                message: `plan "${plan.id}" would no longer be open on "${base}" while its items are worked on: ${pulls}`,
                ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Keep the plan until they are merged or closed; an item that is given up gets "dropped: <reason>"')),
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





/** What an item promises to declare in a file that it may neither create nor modify, it cannot declare. */
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
            message: `item "${item.item}" provides a contract in "${path}", which it may neither create nor modify`,
            ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Correct the path'), (0,plan_scope/* isPlanFile */.cx)(path) ? undefined : cover(plan, item, path, files?.has(path) ? 'modify' : 'create')),
        };
    })),
};

;// CONCATENATED MODULE: ./lib/core/lint/scope-overlap.js










/** Nobody reads the ways out of more overlaps than these, and each takes proofs of its own. */
const MOST_EXPLAINED = 200;
/** Two unfinished items, neither to be done before the other, could change one file. Proved over the globs themselves. */
const scopeOverlap = {
    id: 'scope-overlap',
    lint(field) {
        const { planState } = field;
        const parties = field.workers.flatMap((key) => scopeGlobSets(key.item.scope).map((set) => ({ key, set, group: key.item.plan })));
        const isOrdered = (i, j) => {
            const [a, b] = [parties[i]?.key.item, parties[j]?.key.item];
            return !a || !b || a === b || planState.ordered(a, b) || field.isKnown?.(a, b) === true;
        };
        const clashes = overlaps(parties, isOrdered, field.files ? { prefer: field.files.index } : {});
        const pairs = new Map();
        for (const clash of clashes) {
            const key = `${(0,plan_plan/* keyOf */.TN)(clash.a.item)} ${(0,plan_plan/* keyOf */.TN)(clash.b.item)}`;
            if (pairs.get(key)?.meeting.kind !== 'overlap')
                pairs.set(key, clash);
        }
        const total = { left: STEPS_PER_PLAN / 10 };
        return [...pairs.values()].map(({ a, b, meeting }, index) => {
            const isExplained = !field.withoutWays && index < MOST_EXPLAINED && total.left > 0;
            const budget = isExplained ? total : undefined;
            return meeting.kind === 'overlap' ? met(a, b, meeting, budget) : unproven(a, b, meeting);
        });
    },
};
/** @param total for the proofs behind the ways out; absent: short ones are enough */
function met(a, b, { witness, globs: found }, total) {
    const [first, second] = [entryOf(a, found[0]), entryOf(b, found[1])];
    const globs = [first.glob, second.glob];
    const where = globs[0] === globs[1] ? `"${globs[0]}" stands in both scopes` : `"${globs[0]}" and "${globs[1]}" both match it`;
    const meetings = total ? meetingsOf(a, b, globs, total) : [];
    const others = meetings.slice(1).map(([one, other]) => (one === other ? `"${one}"` : `"${one}" and "${other}"`));
    const named = others.length > MOST_MEETINGS
        ? [...others.slice(0, MOST_MEETINGS), `${others.length - MOST_MEETINGS} more`]
        : others;
    const more = named.length === 0 ? '' : `; they also meet in ${named.join(', ')}`;
    return {
        severity: 'error',
        ...ownerOf(b.item),
        at: second.at,
        wanted: 'no file that two items can change while they are worked on side by side',
        found: `${itemName(a.item, b.item)} has "${globs[0]}" (line ${first.at.line}), ${itemName(b.item, a.item)} has "${globs[1]}"`,
        message: `${itemName(a.item, b.item)} and ${itemName(b.item, a.item)} can both change "${witness}": ${where}${more}`,
        ...(total ? (0,core_finding/* offer */.x)(...waysOut(sideOf(a, meetings, 0), sideOf(b, meetings, 1), witness, total)) : SHORT_WAYS),
        other: itemParty(a.item),
        witness,
    };
}
/** More pairs of globs are not compared for one pair of items, and not named. */
const MOST_COMPARED = 400;
const MOST_MEETINGS = 8;
/** All pairs of globs by which two items meet, the known one first, so that all of them are settled at once. */
function meetingsOf(a, b, known, total) {
    const [ofA = [], ofB = []] = [a, b].map(({ item }) => [...new Set((0,plan_scope/* allGlobs */.Bl)(item.scope))]);
    if (ofA.length * ofB.length > MOST_COMPARED)
        return [known];
    const setsOf = (glob, { item }) => globSets([glob], item.scope.except);
    const others = ofA
        .flatMap((one) => ofB.map((other) => [one, other]))
        .filter(([one, other]) => one !== known[0] || other !== known[1])
        .filter(([one, other]) => setsOf(one, a).some((set) => setsOf(other, b).some((each) => meet(set, each, { total }).kind === 'overlap')));
    return [known, ...others];
}
const SHORT_WAYS = (0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Give the file to one of the two'), (0,core_finding/* decide */.LD)('Let one wait for the other with "depends_on"'), (0,core_finding/* decide */.LD)('Combine the two items'));
function unproven(a, b, { globs, reason }) {
    return {
        severity: 'error',
        ...ownerOf(b.item),
        at: entryOf(b, globs[1]).at,
        wanted: 'a proof that no file is in both scopes',
        found: reason,
        message: `${itemName(a.item, b.item)} and ${itemName(b.item, a.item)} cannot be proved to change different files: "${globs[0]}" and "${globs[1]}" are too costly to compare (${reason})`,
        ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Write one of the two globs with fewer wildcards'), ...SHORT_WAYS.ways),
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
    if ([a, b].every(({ of }) => isGenerated(of.plan, witness))) {
        return [(0,core_finding/* decide */.LD)('Take it out of both scopes: "generated" lets every item change it already')];
    }
    const wait = b.of.item.isIntegration ? waitFor(a.of, b.of) : waitFor(b.of, a.of);
    return [takeFrom(b, a, total), takeFrom(a, b, total), wait, ...combine(a.of.item, b.of.item, total)];
}
/** `from` no longer has what it shares with `keeper`. */
function takeFrom(from, keeper, total) {
    const { item, plan } = from.of;
    const name = itemName(item, keeper.of.item);
    const shared = keeper.entries.map(({ glob }) => glob);
    const whole = { include: shared, except: keeper.of.item.scope.except };
    const isInside = from.entries.every(({ glob }) => shared.includes(glob) ||
        contains(whole, { include: [glob], except: item.scope.except }, { total }).kind === 'inside');
    const keep = `Leave the file to ${itemName(keeper.of.item, item)}`;
    if (isInside) {
        // A scope must allow something.
        if ((0,plan_scope/* allGlobs */.Bl)(item.scope).length === from.entries.length)
            return undefined;
        const title = `${keep}: take ${quoted(from.entries.map(({ glob }) => glob))} out of ${name} (line ${from.entries[0]?.at.line})`;
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
/** They are one piece of work where most of one scope lies inside the other. */
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
                (0,core_finding/* decide */.LD)(`Combine the two: ${most} of the scope of ${itemName(inner, outer)} lies inside that of ${itemName(outer, inner)}`),
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
    return contains(whole, { include: [glob], except: inner.scope.except }, { total }).kind === 'inside';
}

// EXTERNAL MODULE: ./lib/core/plan/shared-files.js
var shared_files = __webpack_require__(2736);
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
        return field.workers.flatMap((worker) => {
            const { item, plan } = worker;
            const neighbours = item.isIntegration ? [] : neighboursOf(worker, field);
            if (neighbours.length === 0)
                return [];
            return scopeEntries(plan, item).flatMap((entry) => {
                const found = culpritOf(entry, item, there, effort);
                const isNew = entry.list === 'create' || (found && field.files?.has(found.path) === false);
                // A new file in a folder is needed by nobody yet; in the root it is what everybody will miss.
                return found && !(isNew && found.path.includes('/')) ? shared_file_judgeEntry(entry, found, worker, neighbours) : [];
            });
        });
    },
};
/** A repository has few of them, so that thousands of globs have little to look at. */
function culpritsAmong({ index }) {
    return listFiles(index.sorted.filter((path) => ofPath(path) !== undefined));
}
function neighboursOf({ item }, { workers, planState }) {
    return workers.filter(({ item: other }) => other.plan === item.plan && other !== item && !other.isIntegration && !planState.ordered(item, other));
}
function shared_file_judgeEntry(entry, { path, culprit }, worker, neighbours) {
    const { item, plan } = worker;
    if (isGenerated(plan, path))
        return [];
    const named = (0,globs_glob/* isLiteral */.c$)(entry.glob) ? `"${path}"` : `"${path}" by "${entry.glob}"`;
    return {
        severity: 'warn',
        ...ownerOf(item),
        at: entry.at,
        path,
        wanted: 'files that this item alone needs',
        found: culprit.what,
        message: `item "${item.item}" takes ${named}, which is ${culprit.what}: the items beside it may need it too`,
        ...(0,core_finding/* offer */.x)(...(culprit.isGenerated ? [letAllChange(plan, path)] : shared_file_waysOut(worker, neighbours))),
    };
}
function letAllChange(plan, path) {
    const title = 'Put it under "generated": every item may change it then, and it is made again at integration';
    return editPlan(plan, title, (layout) => [addEntries(layout, ['generated'], [(0,quoting/* quotedYaml */.kk)((0,glob_problems/* globOf */.k8)(path))])]);
}
function shared_file_waysOut({ item, plan }, neighbours) {
    const last = plan.integration ? 'the integration' : 'an "integration" at the end';
    const precede = `Make "${item.item}", or a small item with this file alone, a preceding item: the others get "depends_on"`;
    return [
        (0,core_finding/* decide */.LD)(`Give it to one item: to ${last}, or to this one if the others can do without`),
        editPlan(plan, precede, (layout) => neighbours.map((other) => addEntries(layout, [...keysOf(other.item), 'depends_on'], [item.item]))),
        (0,core_finding/* decide */.LD)('Combine the items that need it'),
    ];
}
/**
 * A glob that ends in a whole folder takes that folder's own barrel and manifest, which is fine; one that names such files,
 * or matches them where they are, is not. Of some folders every file is for all.
 */
function culpritOf({ glob, list }, { scope }, there, effort) {
    const last = glob.slice(glob.lastIndexOf('/') + 1);
    const isWhole = last === '**' || (last === '*' && glob.includes('/'));
    const alone = { ...NO_GLOBS, [list]: [glob], except: scope.except };
    const isTaken = (path) => (0,plan_scope/* kindsCovered */.GD)(alone, path).length > 0 && (!isWhole || isInSharedFolder(path, glob));
    const path = (0,globs_glob/* isLiteral */.c$)(glob) ? [(0,globs_glob/* literalPath */.l1)(glob)].find(isTaken) : there?.find(glob, effort, isTaken);
    const culprit = typeof path === 'string' ? ofPath(path) : undefined;
    return typeof path === 'string' && culprit ? { path, culprit } : undefined;
}
/** Is the folder that the glob takes the shared one, or below it? Not so `src/**` above `src/locales/de.json`. */
function isInSharedFolder(path, glob) {
    const below = path.split('/').slice(glob.split('/').length - 1);
    return ofPath(path)?.isFolder === true && ofPath(below.join('/')) === undefined;
}
/** By the last name where that is plain, or by its ending, so that most paths are compared with few. */
const byName = new Map();
const wild = [];
for (const culprit of shared_files/* CULPRITS */.Z) {
    for (const glob of culprit.globs.flatMap((each) => (0,esm/* braceExpand */.KA)(`**/${each}`))) {
        const name = glob.slice(glob.lastIndexOf('/') + 1);
        if ((0,globs_glob/* isLiteral */.c$)(name) || /^\*\.\w+$/.test(name))
            (0,maps/* append */.BC)(byName, name, { glob, culprit });
        else
            wild.push({ glob, culprit });
    }
}
function ofPath(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const ending = `*${name.slice(name.lastIndexOf('.'))}`;
    const candidates = [...(byName.get(name) ?? []), ...(byName.get(ending) ?? []), ...wild];
    return candidates.find(({ glob }) => (0,globs_glob/* matches */.cK)(glob, path))?.culprit;
}

;// CONCATENATED MODULE: ./lib/core/lint/stray-file.js




/** A file beside the plans that is none, and a plan for a branch that is not there: neither binds anybody. */
const strayFile = {
    id: 'stray-file',
    lint: ({ set, isBranch, planState }) => [
        ...set.stray.map((path) => ({
            severity: 'warn',
            at: { path, line: 1, column: 1 },
            wanted: `plans and a README.md under "${plan_plan/* PLAN_DIRECTORY */.AG}", nothing else`,
            found: `"${path}"`,
            message: `"${path}" is no plan, so it binds nobody`,
            ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)(wayOut(path))),
        })),
        ...set.inert.flatMap(({ path, base, plan }) => {
            if (isBranch(base) !== false)
                return [];
            const here = planState.snapshot.base.branch;
            return {
                severity: 'error',
                ...(plan ? { plan: plan.id } : {}),
                at: { path, ...(plan?.locate(['base']) ?? { line: 1, column: 1 }) },
                wanted: 'the name of a branch of the repository',
                found: `"base: ${base}"`,
                message: `the plan is for the base "${base}", which is no branch of the repository, so it binds nobody`,
                ...(0,core_finding/* offer */.x)(plan && write(plan, ['base'], here, `If it is for "${here}", write that as its base`), (0,core_finding/* decide */.LD)('Correct "base"'), { kind: 'run', title: 'Delete the plan', command: `git rm -- ${path}` }),
            };
        }),
    ],
};
function wayOut(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isBelow = (0,directory/* planFileOf */.XT)(path) !== name;
    if ((0,directory/* planIdOf */.C3)(name) !== undefined && isBelow)
        return `If it is a plan, move it to "${plan_plan/* PLAN_DIRECTORY */.AG}/${name}", since folders there are not looked into; if not, move it elsewhere`;
    return 'Move it elsewhere, or give it the name of a plan: lower-case letters, digits and "-", ending in ".yml"';
}

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
        const keys = [...keysOf(item), 'contracts', 'uses', index];
        return {
            severity: 'warn',
            ...ownerOf(item),
            at: positionOf(plan, keys),
            wanted: `contracts that ${name} provides`,
            found: isDropped ? 'it was dropped' : 'it provides nothing',
            message: `${itemName(item, used.item)} builds on ${name}, which ${isDropped ? `was dropped: ${used.item.dropped}` : 'provides no contract'}`,
            ...(isDropped
                ? (0,core_finding/* offer */.x)(removeFrom(plan, 'Take it out of "uses", and say in "context" what takes its place', keys))
                : (0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)(`Write down under "contracts" of ${name} what it "provides"`), removeFrom(plan, 'Take it out of "uses"', keys))),
            other: itemParty(used.item),
        };
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
        return {
            severity: 'error',
            plan: plan.id,
            at: positionOf(plan, [...keysOf(first.item), 'branch']),
            wanted: 'a new plan whose items are all still to be done',
            found: `merged before: ${items}`,
            message: `plan "${plan.id}" is new, but by what merged for an earlier plan of that name these items would count as finished already: ${items}`,
            ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Give the plan another file name'), (0,core_finding/* decide */.LD)('Give its items other branches'), (0,core_finding/* decide */.LD)('Write "merged: { pull: <number> }" into an item whose work is done, and "dropped: <reason>" into one that is given up')),
        };
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
            return {
                severity: 'warn',
                ...ownerOf(item),
                at,
                wanted: 'the files that the work needs, or the folder that it makes',
                found: `"${glob}": ${what}`,
                message: `the scope of item "${item.item}" has "${glob}", which is ${what}`,
                ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Name the files, or a folder further down: every other item has to stay out of all of it')),
            };
        })),
    ],
};
/** Here it is no question of care: what is generated is open to every item. */
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
            message: `"generated" of plan "${plan.id}" has "${glob}", which is ${what}: every item could create and modify all of it`,
            ...(0,core_finding/* offer */.x)((0,core_finding/* decide */.LD)('Name the generated files themselves')),
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

;// CONCATENATED MODULE: ./lib/core/lint/list.js
/** The rules of plans. This list is the list. */



















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

;// CONCATENATED MODULE: ./lib/core/lint/tried-edits.js
/** Edits of plans are offered only where they work: the plans can be read then, the finding is gone, and no error is new. */





/** Each try reads and lints all plans: so many items, over all tries of a run, errors first. */
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
        (0,maps/* remembered */.HK)(tried, finding, () => withWorkingEdits(finding, (edits) => outcomeOf(finding, edits)));
    return findings.map((finding) => tried.get(finding) ?? finding);
}
function withEdits(tree, edits) {
    const files = tree.files.map((file) => {
        const own = edits.filter(({ path }) => path === `${plan_plan/* PLAN_DIRECTORY */.AG}/${file.name}`);
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
/** How many findings of a kind there are: edits move them, and their words name lines. */
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
/** Everything that is wrong with plans that can be read: pure, in one order, the same from the CLI and from GitHub. */












/** What is to be said of a plan directory if it stood on the base of the snapshot. */
function lint(tree, snapshot) {
    return withFacts(snapshot, (facts) => lintTree(tree, snapshot, facts));
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
    // Compared with the branch of an item, a plan would look other than it is.
    const problems = [...set.problems, ...now.plans.problems.filter(({ code }) => code === 'base')];
    const findings = lintPlans(context);
    return {
        set: { ...set, problems },
        findings: tree === null ? findings : withTriedEdits(findings, tree, context, relinter(set, before, snapshot)),
        shapes: set.open.map((plan) => (0,lint_shape/* shapeOf */.F)(plan, set.open)),
    };
}
/** What is to be said of other plans in the place of these. Nothing more is asked: what cannot be known is not known. */
function relinter(set, before, snapshot) {
    const on = { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch };
    const facts = (0,facts_facts/* factsForProof */.$_)(snapshot);
    const texts = new Map(set.open.flatMap(plan_plan/* itemsOf */.S3).map((item) => [(0,plan_plan/* keyOf */.TN)(item), JSON.stringify(item)]));
    return (tree, sides) => {
        const then = (0,read/* readPlans */.x)(tree, on);
        if (then.problems.length > set.problems.length)
            return undefined;
        // Without their texts no edits are made that nobody looks at.
        const plans = then.open.map(({ text: _, ...plan }) => plan);
        const context = lintContext({ ...then, open: plans }, before, snapshot, facts, { files: true });
        if (context === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const isSame = (item) => texts.get((0,plan_plan/* keyOf */.TN)(item)) === JSON.stringify(item) && !sides.has((0,plan_plan/* keyOf */.TN)(item));
        return lintPlans({ ...context, withoutWays: true, isKnown: (one, other) => isSame(one) && isSame(other) });
    };
}
/** In the order of the files, their lines, the rules. The severities are those that the plans set. */
function lintPlans(context) {
    const plans = new Map();
    for (const plan of [...(context.before?.plans ?? []), ...context.set.inert.flatMap(({ plan }) => plan ?? [])])
        plans.set(plan.id, plan);
    for (const plan of context.plans)
        plans.set(plan.id, plan);
    const findings = LINT_RULES.flatMap(({ id, lint: find }) => [find(context)].flat().flatMap((draft) => weighed(id, draft, plans)));
    return findings.sort(byPlace);
}
/**
 * What the plans would have and do not have now: same rule, plan, item and other side is the same finding, wherever it
 * stands.
 *
 * @param touched ids of the plans that differ: only pairs with an item of theirs, or that were none before, are looked at
 */
function newFindings(before, after, touched, snapshot, facts) {
    // A long list of files is read only where a plan makes errors of rules that need it.
    const files = [...before.open, ...after.open].some((plan) => LINT_RULES.some(({ id, needsFiles }) => needsFiles && plan.rules[id] === 'error'));
    const then = lintContext(after, before, snapshot, facts, { files });
    const now = lintContext(before, null, snapshot, facts, { files });
    if (then === facts_facts/* PENDING */.eG || now === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const isUntouched = (one, other) => !touched.has(one.plan) && !touched.has(other.plan);
    const workers = new Set(now.workers.map(({ item }) => (0,plan_plan/* keyOf */.TN)(item)));
    const wasPair = (one, other) => workers.has((0,plan_plan/* keyOf */.TN)(one)) && workers.has((0,plan_plan/* keyOf */.TN)(other)) && !now.planState.ordered(one, other);
    const found = lintPlans({ ...now, isKnown: isUntouched });
    const foundThen = lintPlans({ ...then, isKnown: (one, other) => isUntouched(one, other) && wasPair(one, other) });
    const known = new Set(found.map(lint_keyOf));
    // Beyond so many pairs it is not told which of them are there: none of them counts as known.
    const fresh = foundThen.filter((each) => each.found === TOO_MANY_CLASHES || !known.has(lint_keyOf(each)));
    // Edits are of the plans as they would be, and whoever applies one has those of now.
    return fresh.map((each) => withWorkingEdits(each, () => 'not-tried'));
}
function lint_keyOf({ rule, severity, plan, item, other, at }) {
    // Which of two items is told at the other depends on their order in the file.
    const sides = [JSON.stringify([plan, item]), JSON.stringify([other?.plan, other?.item])].sort();
    return JSON.stringify([rule, severity, sides, plan === undefined ? at?.path : null]);
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
/** Globs that a reader takes for a path, and that do not match it. */


/** In what two paths differ that `fold` makes equal. */
function differenceOf(one, other) {
    if (one.normalize('NFC') === other.normalize('NFC'))
        return 'Unicode form';
    return one.toLowerCase() === other.toLowerCase() ? 'letter case' : 'letter case and Unicode form';
}
/** Why the glob misses the path that it seems to match. Undefined where it matches it, or does not seem to. */
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
/** `they differ in letter case`. Of Unicode forms, which look the same, the first character that differs. */
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
/* harmony export */   Z: () => (/* binding */ CULPRITS),
/* harmony export */   u: () => (/* binding */ isLockFile)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/** Files that many changes need: where parallel work collides most. The rules of plans and of the check read it. */


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
        what: 'settings that every part shares',
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
            '.{gitignore,gitattributes,editorconfig,pre-commit-config.yaml}',
        ],
    },
    {
        what: 'a route table or the place where an application is put together',
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
        what: 'a file of the continuous integration',
        globs: [
            '.github/workflows/*.{yml,yaml}',
            '.github/{dependabot.yml,CODEOWNERS}',
            'CODEOWNERS',
            '{.gitlab-ci,azure-pipelines,bitbucket-pipelines,.travis,.drone,.circleci/config,.buildkite/pipeline}.yml',
            'Jenkinsfile',
        ],
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
            '{CLAUDE,AGENTS,GEMINI,AGENT,CONVENTIONS}.md',
            '.github/copilot-instructions.md',
            '.{cursor,windsurf,cline}rules',
        ],
    },
    {
        what: 'the settings of the agents',
        globs: [
            '.claude/settings.json',
            '.{codex,gemini,cursor,vscode,qwen}/{config.toml,settings.json,mcp.json}',
            '.mcp.json',
            'opencode.json{,c}',
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


/***/ }),

/***/ 6461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ agentNearMisses),
/* harmony export */   y: () => (/* binding */ isAgent)
/* harmony export */ });
/* harmony import */ var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);
/** Whom the input `agents` names. */

/** Only an app's login ends so: GitHub allows no brackets in that of a person. */
const OF_APP = /\[bot\]$/i;
/**
 * Apps that are shown under several names, in small letters. Copilot's coding agent: REST and the pages say "Copilot", GraphQL
 * and the search "copilot-swe-agent" (https://github.blog/changelog/2025-12-03-assign-issues-to-copilot-using-the-api).
 */
const NAMES_OF_APPS = [['copilot', 'copilot-swe-agent']];
/** What GitHub's pages show for an account that is gone. */
const GHOST = 'ghost';
/**
 * Letter case and a final `[bot]` do not count. `!login` takes one out, wherever it stands; `!login[bot]` only an app.
 *
 * @param author absent: GitHub does not show who it is, so it may be anybody who is named
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
 * Entries that name none of the authors, but nearly one whom no entry names: a slip that binds nobody and says nothing.
 *
 * @returns a note for each
 */
function agentNearMisses(agents, authors) {
    const known = [...new Set(authors)].sort();
    const unnamed = known.filter((author) => !agents.some((entry) => isNamedBy(author, entry)));
    // Beside "*" no other entry binds anybody.
    const telling = agents.includes('*') ? agents.filter((entry) => entry.startsWith('!')) : agents;
    return telling.flatMap((entry) => {
        if (known.some((author) => isNamedBy(author, entry)))
            return [];
        const meant = meantBy(nameIn(entry), unnamed);
        if (meant === undefined)
            return [];
        return `"${entry}" in the input "agents" is the login of nobody who has opened a pull request here lately: "${meant}" may be meant`;
    });
}
/** Apps are also called by a part of their login: `jules` of `google-labs-jules[bot]`. */
function meantBy(name, authors) {
    const close = (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, authors.map(nameOf));
    return (authors.find((author) => close !== undefined && nameOf(author) === close) ??
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
/* harmony export */   z: () => (/* binding */ matchesBase)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9754);
/** A change that the base already has: a parent branch was squashed, and the three-dot list still holds its files. */



/** Is the path at the head what it is at the base's tip? Ask only for paths that are about to be blamed. */
function matchesBase(pull, { path, kind, encoding }, { facts, snapshot }) {
    if (encoding === 'invalid')
        return false;
    const head = facts.entry({ revision: pull.revision, path });
    const base = facts.entry({ revision: snapshot.base.commit, path });
    if (head === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || base === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    if (head === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn || base === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn)
        return false;
    // What is listed and what is there contradict each other. Where a file was, a folder may be.
    const isThere = head !== null && head.mode !== _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7;
    if (isThere === (kind === 'delete'))
        return false;
    return (0,_merges_js__WEBPACK_IMPORTED_MODULE_2__/* .sameEntry */ .dI)(head, base);
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
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3298);
/** Paths that are not what they look like. */




const LINK = '120000';
const SUBMODULE = '160000';
/** Why nobody can read the name as what it is; undefined: everybody can. */
function hiddenIn({ path, encoding }) {
    if (encoding === 'invalid')
        return 'its name is not UTF-8';
    return _plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .HIDDEN */ .RG.test(path) ? 'its name holds a control or invisible character' : undefined;
}
/** What the path is at the head, if it is no plain file. Deleting a link or submodule is judged as a file. */
function specialPath({ path, kind }, { revision }, facts) {
    const entry = kind === 'delete' ? null : facts.entry({ revision, path });
    const mode = entry === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || entry === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn ? undefined : entry?.mode;
    if (mode === LINK)
        return 'a symbolic link';
    if (mode === SUBMODULE)
        return 'a submodule';
    return /^\.gitmodules$/i.test(path) ? 'the list of submodules' : undefined;
}
/** Would the change be safe for the item: a name that everybody can read, and no link or submodule that no entry names? */
function isSafeFor(item, change, pull, facts) {
    if (hiddenIn(change) !== undefined)
        return false;
    const isPlain = !_plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .INVISIBLE */ .kH.test(change.path) && specialPath(change, pull, facts) === undefined;
    return isPlain || (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .namesExactly */ .J_)(item.scope, change.kind, change.path);
}


/***/ }),

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/** Annotations: what GitHub shows beside the changed file. */


/** GitHub keeps 10 of a kind for a step and drops the rest without a word; the tenth says how many more there are. */
const MOST = 9;
const LEVELS = { error: 'error', warn: 'warning', notice: 'notice' };
/** Of the pull request under test only: what its siblings did wrong stands in their own runs. */
function annotations(judgement, subject) {
    // Whoever mends the plans is judged all the same, and has nothing red to see.
    const problems = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .overall */ .Me)(judgement) === 'success' ? [] : judgement.problems;
    const { warnings = [] } = judgement;
    // What keeps a plan from being read is told once, as the problem itself.
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
    const message = `and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(more, `more ${_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_WORDS */ .ii[severity]}`)}: all of them are in the log and in the job summary`;
    return [...all.slice(0, MOST), { level: LEVELS[severity], title: `${more} more`, message }];
}
/** On the changed file, since the pull request shows that one; else on the line of the plan. */
function ofFinding(finding) {
    const { path, at } = finding;
    const isPlanLine = at !== undefined && (path === undefined || path === at.path);
    const seeAlso = at !== undefined && !isPlanLine ? ` (${at.path}:${at.line})` : '';
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
    // A path with unseen characters has no annotation of its own on GitHub anyway; what counts is that it does nothing.
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
 * 0: no finding of severity `error` and every verdict `success`; 1: otherwise; 2: a plan is broken, unless every branch could
 * be judged all the same (it mends the plan). `strict` counts warnings as errors.
 */
function exitCode(judgement, { strict }) {
    if (!isJudged(judgement))
        return 2;
    const isRed = judgement.findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warn'));
    if (strict && (judgement.warnings ?? []).length > 0)
        return 1;
    return isRed || judgement.verdicts.some(({ verdict }) => verdict !== 'success') ? 1 : 0;
}
/** Why `strict` fails what passes without it. */
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
 * The step outputs of a judgement, as `action.yml` describes them. None holds foreign text: people put outputs into shell
 * scripts, where a file name would become a command.
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

/***/ 6976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   _F: () => (/* binding */ warningLines),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5679);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4940);
/* harmony import */ var _text_findings_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95);
/* harmony import */ var _text_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3150);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8602);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1213);
/* harmony import */ var _preview_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7722);








const same = (text) => text;
const PLAIN = { red: same, yellow: same, green: same, cyan: same, dim: same, bold: same };
const OUTCOME_COLOURS = { success: 'green', failure: 'red', error: 'red' };
const SEVERITY_COLOURS = { error: 'red', warn: 'yellow', notice: 'cyan' };
/** @returns lines, the last one ended too. No foreign text in it begins a line or holds a character that acts. */
function terminal(judgement, { colours = PLAIN, reason } = {}) {
    const { findings, problems, verdicts, warnings = [] } = judgement;
    const told = new Set((0,_text_findings_on_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOn */ .I)(findings, verdicts));
    const ofNobody = findings.filter((finding) => !told.has(finding));
    return [
        ...problems.flatMap((each) => [...problemLines(each, colours), '']),
        ...verdicts.flatMap((each) => [...verdictLines(each, judgement, colours), '']),
        ...(ofNobody.length > 0 ? [...findingLines(ofNobody, colours), ''] : []),
        ...itemLines(judgement, colours),
        ...warningLines(judgement, colours),
        ...noteLines(judgement.notes, colours),
        ...(judgement.notes.length > 0 || warnings.length > 0 ? [''] : []),
        ...explanation(judgement, colours),
        closing(judgement, colours, reason),
        '',
    ].join('\n');
}
function itemLines({ items = [], plans }, colours) {
    if (items.length === 0)
        return [];
    const names = items.map(({ plan, item }) => (plans.length > 1 ? `${plan}/${item}` : `${item}`));
    const width = Math.max(...names.map(({ length }) => length));
    const lines = items.map((each, index) => `  ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((names[index] ?? '').padEnd(width))}  ${stateWords(each, colours)}`);
    return ['items:', ...lines, ''];
}
const OUTCOME_WORDS = { success: 'passes', failure: 'fails', error: 'cannot be judged' };
const STATE_WORDS = {
    'not-begun': 'not begun',
    open: 'begun',
    merged: 'merged',
    reverted: 'merged and then reverted',
    dropped: 'dropped',
    unverified: 'said to be merged, which this clone cannot confirm',
};
function stateWords({ state, reopened, branch, files, uncommitted = 0, verdict, near = [], candidates = [] }, colours) {
    const word = STATE_WORDS[state];
    if (files === undefined && verdict === undefined) {
        const names = near.map((each) => `"${each}"`).join(' or ');
        const doubts = [
            ...(near.length > 0 ? [`is ${names} meant?`] : []),
            ...(candidates.length > 0
                ? [`or merged as ${candidates.map(({ commit }) => commit.slice(0, 10)).join(' or ')}`]
                : []),
        ];
        return (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)([word, ...doubts].join(', '));
    }
    const counts = [
        ...(files === undefined ? [] : [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(files, 'file')]),
        ...(uncommitted > 0 ? [`${uncommitted} uncommitted`] : []),
        ...(branch === undefined ? [] : [`branch "${branch}"`]),
    ];
    const outcome = verdict === undefined ? word : colours[OUTCOME_COLOURS[verdict]](OUTCOME_WORDS[verdict]);
    const before = [...(state === 'dropped' ? [word] : []), ...(reopened ? ['merged and open again'] : [])];
    return [...before, outcome, (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(counts.join(', '))].join(', ');
}
function verdictLines(verdict, { findings, problems }, colours) {
    const outcome = colours[OUTCOME_COLOURS[verdict.verdict]](colours.bold(verdict.verdict));
    const own = toldOnce((0,_text_findings_on_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOn */ .I)(findings, [verdict]), problems);
    return [
        `${outcome}  ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .partyWords */ .Ge)(verdict)} into "${verdict.base}"`)}`,
        ...findingLines(own, colours),
        ...takeOutLines(verdict, colours),
        ...editLines(verdict, own, colours),
        ...(0,_preview_js__WEBPACK_IMPORTED_MODULE_5__/* .previewLines */ .I)(verdict).map((line, index) => `${index === 0 ? '  ' : '    '}${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line)}`),
        ...noteLines(verdict.notes, colours).map((line) => `  ${line}`),
    ];
}
/** What is wrong with the plans stands above, with its lines: a verdict repeats neither that nor the way out for each. */
function toldOnce(findings, problems) {
    const first = findings.find(({ rule }) => rule === 'plans-broken');
    if (!first || problems.length === 0)
        return findings;
    const { at: _, ...finding } = first;
    const isOfClone = problems.every(({ code }) => code === 'base');
    const message = `nothing can be judged: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(problems.length, 'problem')}, shown above`;
    const remedy = isOfClone
        ? 'Correct the base as shown there'
        : `Fix the plans in a pull request that changes only files under "${_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_DIRECTORY */ .AG}"`;
    return [{ ...finding, message, remedy }, ...findings.filter(({ rule }) => rule !== 'plans-broken')];
}
/** Of one rule: more paths than these are told by their folders. */
const MOST_PATHS = 30;
const MOST_NOTES = 30;
const MOST_CHARACTERS = 4_000;
function findingLines(findings, colours) {
    const counts = new Map();
    const rest = new Map();
    const lines = findings.flatMap((finding) => {
        const key = `${finding.severity} ${finding.rule}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        const { path } = finding;
        if (path === undefined || count <= MOST_PATHS)
            return [findingLine(finding, colours)];
        (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .BC)(rest, key, { ...finding, path });
        return [];
    });
    return [...lines, ...[...rest.values()].flatMap((each) => restLines(each, colours))];
}
function restLines(rest, colours) {
    const [first] = rest;
    if (!first)
        return [];
    const severity = colours[SEVERITY_COLOURS[first.severity]](_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITY_WORDS */ .ii[first.severity]);
    const rule = colours.dim(`[${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(first.rule)}]`);
    return (0,_text_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .folderLines */ .IF)(rest).map((line) => `  ${severity}  ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line)} ${rule}`);
}
function noteLines(notes, colours) {
    const { shown, more } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(notes, MOST_NOTES);
    return [...shown, ...(more > 0 ? [`and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(more, 'more note')}`] : [])].map((note) => noteLine(note, colours));
}
function takeOutLines({ takeOut }, colours) {
    return takeOut === undefined
        ? []
        : [`  To take out what does not belong to it, ${(0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .takeOutWords */ .f)(takeOut)}:`, `    ${colours.green((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(takeOut))}`];
}
function editLines({ widen, base }, findings, colours) {
    if (!widen)
        return [];
    const edit = (0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .editWords */ .uf)(widen, `"${widen.path}" on "${base}"`);
    const paths = (0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .widenedPaths */ .vy)(findings, (path) => `"${path}"`);
    if (widen.lines.length > MOST_CHARACTERS) {
        const why = 'these are too many lines to be read: write a glob, or take them from "widen" in --json';
        return [`  ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`To put ${paths} into the scope of item "${widen.item}": ${why}`)}`];
    }
    const title = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`To put ${paths} into the scope of item "${widen.item}", ${edit}:`);
    // As they stand in the file: they are to be copied.
    return [`  ${title}`, ...(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLines */ .gB)(widen.lines).map((line) => colours.green(line))];
}
function findingLine(finding, colours) {
    // What a pull request makes of a plan has its line there; what it makes of another file is of the whole file.
    const isPlanLine = finding.at !== undefined && finding.kind === undefined && finding.path === finding.at.path;
    const place = isPlanLine ? placeWords(finding.at) : (finding.path ?? (finding.at && placeWords(finding.at)));
    const severity = colours[SEVERITY_COLOURS[finding.severity]](_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITY_WORDS */ .ii[finding.severity]);
    const where = place === undefined ? '' : `${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(place)}: `;
    return `  ${severity}  ${where}${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .fullMessage */ .P8)(finding))} ${colours.dim(`[${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(finding.rule)}]`)}`;
}
function problemLines({ code, message, hint, at, excerpt }, colours) {
    const where = at === undefined ? '' : `${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(placeWords(at))}: `;
    return [
        `${colours.red('error')}  ${where}${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSentences */ .DP)(message, hint))} ${colours.dim(`[${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(code)}]`)}`,
        ...(excerpt === undefined ? [] : (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLines */ .gB)(excerpt.replace(/\n+$/, '')).map((line) => `    ${line}`)),
    ];
}
function placeWords({ path, line, column }) {
    return `${path}:${line}:${column}`;
}
function warningLines({ warnings = [] }, colours) {
    return warnings.map((warning) => `${colours.yellow('warning')}: ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(warning)}`);
}
function noteLine(note, colours) {
    return colours.dim(`note: ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(note)}`);
}
function explanation({ findings }, colours) {
    const first = findings.find(({ severity }) => severity === 'error');
    return first ? [noteLine(`what a rule asks for: parallel-work lint --explain ${first.rule}`, colours)] : [];
}
function closing({ findings, problems, verdicts }, colours, reason) {
    const parts = [problems.length > 0 ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(problems.length, 'problem') : undefined, (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .rj)(findings)];
    const outcomes = ['success', 'failure', 'error']
        .map((outcome) => ({ outcome, count: verdicts.filter((each) => each.verdict === outcome).length }))
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => `${count} ${outcome}`);
    if (outcomes.length > 0)
        parts.push(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(verdicts.length, 'verdict')}: ${outcomes.join(', ')}`);
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

/** A pull request whose branch several unfinished items claim belongs to none of them. Lint holds plans to the same. */
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
                wanted: 'a branch that one unfinished item claims',
                found: `branch "${pull.branch}" is claimed by ${names}`,
                message: `which item branch "${pull.branch}" stands for cannot be decided: ${names} claim it`,
                remedy: `give each item a branch of its own in the plan on "${snapshot.base.branch}"`,
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6134);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _progress_ignored_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7400);
/* harmony import */ var _progress_merge_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9202);
/* harmony import */ var _progress_revert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2021);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7421);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3635);







/** Work that builds on an item waits until that item is in the base. */
const dependencyOpen = {
    id: 'dependency-open',
    about: 'item',
    judge({ item }, planState) {
        return planState.waitsFor(item).map((waited) => describe(item, waited, planState));
    },
};
function describe(item, waited, planState) {
    const { item: dependency, known, because, pulls } = waited;
    const ways = waysOut(waited, planState);
    const ignored = ways.length > 0 && pulls.length === 0 ? (0,_progress_ignored_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoredMerge */ .X)(waited, planState) : undefined;
    return {
        ...(known ? {} : { severity: 'warn' }),
        wanted: `item "${dependency.item}" merged into "${planState.snapshot.base.branch}"`,
        found: known ? `"${dependency.item}" ${because}` : `"${dependency.item}" is an item ${unknown(dependency)}`,
        message: known
            ? `item "${item.item}" waits for item "${dependency.item}", which ${because}${ignored ? `: ${ignored.because}` : ''}`
            : `item "${item.item}" depends on item "${dependency.item}", ${unknown(dependency)}: finished or not, nobody can tell`,
        ...(ways.length > 0 ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .offer */ .x)(...ways) : { remedy: known ? wayToFinish(waited, planState) : wayToKnow(dependency) }),
        other: {
            plan: dependency.plan,
            item: dependency.item,
            ...(pulls[0] ? { branch: pulls[0].branch } : {}),
            ...(pulls[0]?.number === undefined ? {} : { pull: pulls[0].number }),
        },
    };
}
function waysOut(waited, planState) {
    const { item, pulls } = waited;
    const { snapshot } = planState;
    const [open, ...others] = pulls;
    // One that changes nothing does not finish its item, nor does one of several.
    const isLast = open?.changes.complete && open.changes.list.length > 0 && others.length === 0;
    if (open)
        return isLast && !item.merged ? [(0,_ways_js__WEBPACK_IMPORTED_MODULE_4__/* .waitFor */ .fm)(open, snapshot)] : [];
    // The same branch cannot be merged again: there is nothing to merge.
    const named = item.isIntegration ? [] : (0,_progress_merge_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .namedMerges */ .zw)(waited, planState);
    return named.length === 0
        ? []
        : [
            ...named.map((each) => (0,_ways_js__WEBPACK_IMPORTED_MODULE_4__/* .nameMerge */ .cO)(each, waited, snapshot)),
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .decide */ .LD)(`Merge other work of item "${item.item}" first`),
        ];
}
function wayToFinish(waited, planState) {
    const { item, pulls, merges, reverted } = waited;
    const { snapshot } = planState;
    const seen = 'nothing has to change here, the next check sees it';
    const first = `merge "${item.item}" first; ${seen}`;
    const base = `"${snapshot.base.branch}"`;
    if (reverted && pulls.length === 0)
        return `${(0,_progress_revert_js__WEBPACK_IMPORTED_MODULE_3__/* .bringBack */ .k)(waited, planState)}. ${seen}`;
    if (item.merged)
        return `correct "merged" of item "${item.item}" in the plan on ${base}, or ${first}`;
    if (pulls.length > 0 || merges.length > 0 || item.isIntegration)
        return first;
    const merged = (0,_progress_merge_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHaveMerged */ .Kg)(waited, planState);
    if (merged !== undefined)
        return `${merged}. ${seen}`;
    const how = snapshot.source === 'git' ? 'merged: { commit: … }' : 'merged: { pull: … }" or "merged: { commit: … }';
    return `${first}. if its work is in ${base} already, by a fast-forward or from another branch, say so in the plan there: "${how}"`;
}
function wayToKnow({ merged, branches }) {
    const branch = branches.find((each) => !(0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlobClaim */ .rz)(each));
    const fetch = branch === undefined ? '' : ` (${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchBranch */ .D)(branch)})`;
    return merged && 'pull' in merged
        ? 'let the plan name the commit of the merge, "merged: { commit: … }", or ask the check on GitHub'
        : `fetch its branch${fetch}, or ask the check on GitHub`;
}
/** Git knows branches, and no numbers of pull requests. */
function unknown({ merged }) {
    return merged && 'pull' in merged
        ? `said to be merged by #${merged.pull}, which git cannot look up`
        : 'of which no branch was found here';
}


/***/ }),

/***/ 8661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ incompleteFiles),
/* harmony export */   QU: () => (/* binding */ unheldPath),
/* harmony export */   aw: () => (/* binding */ largePlans),
/* harmony export */   qq: () => (/* binding */ unreadSibling)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _plan_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4940);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
/* harmony import */ var _progress_matches_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9458);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1650);
/* harmony import */ var _overlap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9416);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1473);









/** What a pull request changes cannot be judged where nobody can list it all. */
const incompleteFiles = {
    id: 'incomplete-files',
    about: 'pull',
    undecided: true,
    judge(pull) {
        if (pull.changes.complete)
            return [];
        const { reason } = pull.changes;
        return [
            {
                wanted: 'the complete list of changed files',
                found: reason,
                message: `the list of files that ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .pullName */ .N4)(pull)} changes cannot be proved complete: ${reason}`,
                // Git always gives whole lists, but of histories that meet.
                remedy: pull.number === undefined
                    ? 'fetch the whole history of both, or make the branch anew from the base'
                    : 'run the check again; if it stays, push a new commit or split the pull request',
            },
        ];
    },
};
/** Plans of any size would hold up the run. */
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
                path: _plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG,
                wanted: `plan files of at most ${most} together in one pull request`,
                found: `${Math.ceil(bytes / 1024)} KiB`,
                message: `the plan files that this pull request changes have ${Math.ceil(bytes / 1024)} KiB together, and at most ${most} are judged`,
                remedy: 'change the plans in several pull requests, one after the other',
            },
        ];
    },
};
/** A file that is listed as created or modified, and is not there: one of two answers is wrong. */
const unheldPath = {
    id: 'incomplete-files',
    about: 'path',
    undecided: true,
    judge({ path, kind }, { pull }, { facts }, said) {
        // What is blamed anyway needs no further reading.
        if (kind === 'delete' || said.some(({ severity }) => severity === 'error'))
            return [];
        if (facts.entry({ revision: pull.revision, path }) !== null)
            return [];
        return [
            {
                path,
                kind,
                wanted: 'one answer to what the pull request changes',
                found: `the list says that it ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(kind)} "${path}", and at its head nothing is there`,
                message: `what ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .pullName */ .N4)(pull)} changes is not known: by the list it ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(kind)} "${path}", but its head has no such file`,
                remedy: 'run the check again; if it stays, push a new commit',
            },
        ];
    },
};
/**
 * What the pull request of another item changes could not be read. It decides only on paths where this one would give way
 * to it; on what its item owns alone, this one is right whatever the other does.
 */
const unreadSibling = {
    id: incompleteFiles.id,
    about: 'item',
    undecided: true,
    judge(subject, planState) {
        return [...planState.progress.values()].flatMap((other) => judgeSibling(subject, other, planState));
    },
};
function judgeSibling(subject, other, planState) {
    if (other === subject.progress || !isUnread(other) || planState.ordered(subject.item, other.item))
        return [];
    const [theirs] = other.pulls;
    const decided = firstOpen(subject, subject.changes.filter((change) => mayYield(subject, change, other, planState)), planState);
    if (!decided)
        return [];
    const whose = theirs ? (0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .pullName */ .N4)(theirs) : 'the pull requests';
    const found = theirs ? 'its list of changes could not be read' : 'the list of its pull requests could not be read';
    return [
        {
            path: decided.path,
            kind: decided.kind,
            wanted: `what ${whose} of item "${other.item.item}" changes`,
            found,
            message: `whether ${whose} of item "${other.item.item}" changes "${decided.path}" too could not be read, and this pull request would give way`,
            remedy: 'run the check again; on paths that only this item owns nothing has to be known of the other',
            other: {
                plan: other.item.plan,
                item: other.item.item,
                ...(theirs ? { branch: theirs.branch } : {}),
                ...(theirs?.number === undefined ? {} : { pull: theirs.number }),
            },
        },
    ];
}
/** The first that the base does not have already. Twice as many are asked about each time: most often one is enough. */
function firstOpen({ pull }, changes, planState) {
    let known = 0;
    let unknown = 0;
    for (const change of changes) {
        const isStale = (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesBase */ .z)(pull, change, planState);
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
function isUnread({ pulls: [pull], openUnread }) {
    return pull ? !pull.changes.complete && pull.changes.isUnread === true : openUnread === true;
}
function mayYield(subject, { path, kind }, other, planState) {
    const { item, plan, progress } = subject;
    // What it may not do at all is wrong whatever the other does.
    if (!(0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedKinds */ .i7)(item, plan, path, progress.merges).includes(kind))
        return false;
    if (kind !== 'delete' && (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(plan.generated, path) && (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(other.plan.generated, path))
        return false;
    const isOurs = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(item, path);
    const isTheirs = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .withParents */ .M2)(path).some((each) => (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(other.item, each));
    if (isOurs !== isTheirs)
        return isTheirs;
    const [theirs] = other.pulls;
    return theirs === undefined || (0,_overlap_js__WEBPACK_IMPORTED_MODULE_6__/* .comesLater */ .k9)(subject, { pull: theirs, progress: other, item: other.item }, planState);
}


/***/ }),

/***/ 7665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  N: () => (/* binding */ rulesAbout)
});

// EXTERNAL MODULE: ./lib/core/rules/branch-clash.js
var branch_clash = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/rules/rule.js
var rule = __webpack_require__(1473);
;// CONCATENATED MODULE: ./lib/core/rules/broken-plan.js


/** A pull request that changes plans must not leave any that it touches broken, nor break another. */
const brokenPlan = {
    id: 'broken-plan',
    about: 'plan-change',
    /** Each plan that it touches and leaves broken, and each other plan that is broken then but not now. */
    judge({ touched, before, after }, { base }) {
        const wasBroken = new Set(before.brokenPaths);
        const isTouched = new Set(touched.map(rule/* planPath */.pw));
        const told = after.problems.filter(({ at }) => at === undefined || isTouched.has(at.path) || !wasBroken.has(at.path));
        const paths = new Set(told.map(({ at }) => at?.path));
        // One that it leaves broken through another plan, which is told there: the same id, a circle.
        const isThrough = after.brokenPaths.some((path) => isTouched.has(path) && !paths.has(path));
        const known = new Set(before.problems.map(placed));
        const others = isThrough ? after.problems.filter((each) => !told.includes(each)) : [];
        const fresh = others.filter((each) => !known.has(placed(each)));
        return [...told, ...(fresh.length > 0 ? fresh : others)].map(({ message, hint, at }) => ({
            ...(at ? { path: at.path, at } : {}),
            wanted: 'plans that can be read after the merge',
            found: message,
            message: `"${at?.path ?? plan/* PLAN_DIRECTORY */.AG}" would be broken on "${base.branch}": ${message}`,
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

/** A merge conflict that was committed as it was. Only the command line reports it: the action reads no contents. */
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
                wanted: 'files without the markers of a merge conflict',
                found: 'lines that begin with "<<<<<<< " and ">>>>>>> "',
                message: `"${path}" has the markers of a merge conflict in it`,
                remedy: 'resolve the conflict in the file, and commit it again',
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/core/rules/dependency-open.js
var dependency_open = __webpack_require__(2635);
// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(3298);
// EXTERNAL MODULE: ./lib/core/rules/ways.js
var ways = __webpack_require__(3635);
;// CONCATENATED MODULE: ./lib/core/rules/do-not-touch.js





/** Forbid wins over every scope, and is generous: a directory above the path, another letter case, another Unicode form. */
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
                wanted: `no path that "${glob}" matches: a constraint of item "${item.item}"`,
                found: `${(0,rule/* verb */.w3)(kind)} "${path}"`,
                message: `"${path}" must not be touched by item "${item.item}": its constraint "${glob}" forbids it`,
                ...(0,finding/* offer */.x)((0,ways/* takeOut */.gu)(change, changes, pull, planState), (0,finding/* decide */.LD)(`Have the constraint "${glob}" changed in the plan on "${snapshot.base.branch}"`)),
            },
        ];
    },
};
/** A copy leaves its source as it is: told, not forbidden. */
function copied(path, copiedFrom, item) {
    return {
        severity: 'notice',
        path,
        kind: 'create',
        wanted: `"${copiedFrom}" left as it is`,
        found: `"${path}" is a copy of it`,
        message: `"${path}" is a copy of "${copiedFrom}", which item "${item.item}" must not touch and does not touch by copying`,
        remedy: 'No action is needed',
    };
}

// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress = __webpack_require__(1650);
;// CONCATENATED MODULE: ./lib/core/rules/duplicate-claim.js


/** One item, one open pull request: the earliest one is judged as the item's. */
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
                found: merged ? `${other} has merged for it` : `${other} is open for it`,
                message: merged
                    ? `${(0,progress/* pullName */.N4)(pull)} was opened for item "${item.item}" before ${other} merged for it`
                    : `${(0,progress/* pullName */.N4)(pull)} claims item "${item.item}", and ${other}, which is earlier, claims it already`,
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
/** Git has no pull requests to close, and nobody should delete a branch for this. */
function waysOut({ number }, other, merged) {
    if (number === undefined)
        return { remedy: `move the work into ${other}, or give the branch another name` };
    const title = `Close this pull request${merged ? ' and open a new one if the item needs more work' : ''}`;
    const close = { kind: 'run', title, command: `gh pr close ${number}` };
    return merged ? (0,finding/* offer */.x)(close) : (0,finding/* offer */.x)(close, (0,finding/* decide */.LD)(`Close ${other}, if this one is to go on`));
}

// EXTERNAL MODULE: ./lib/core/rules/incomplete-files.js
var incomplete_files = __webpack_require__(8661);
// EXTERNAL MODULE: ./lib/core/rules/out-of-scope.js
var out_of_scope = __webpack_require__(5436);
// EXTERNAL MODULE: ./lib/core/rules/overlap.js
var overlap = __webpack_require__(9416);
// EXTERNAL MODULE: ./lib/core/rules/owned-path.js
var owned_path = __webpack_require__(2032);
;// CONCATENATED MODULE: ./lib/core/rules/plan-changed.js




/** A pull request that works under a plan cannot change the plan: it would set its own limits. */
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
                wanted: `no change under "${plan/* PLAN_DIRECTORY */.AG}" by an item`,
                found: `"${path}" is changed by item "${item.item}"`,
                message: `"${path}" is a plan, and item "${item.item}" cannot change the plan it is judged by`,
                ...(0,finding/* offer */.x)((0,ways/* takeOut */.gu)(change, changes, pull, planState), (0,finding/* decide */.LD)(`Change it in a pull request of its own into "${snapshot.base.branch}", from a branch that no item claims`)),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/plans-broken.js

/** Plans on the base that cannot be read: nothing can be judged by them, and whoever mends only them is let through. */
const plansBroken = {
    id: 'plans-broken',
    about: 'plan',
    undecided: true,
    judge: ({ problems }, { base }) => problems.map(({ message, hint, at }) => ({
        ...(at ? { at } : {}),
        wanted: `plans on "${base.branch}" that can be read`,
        found: message,
        message: `"${at?.path ?? plan/* PLAN_DIRECTORY */.AG}" is broken on "${base.branch}", so nothing can be judged: ${message}`,
        remedy: `${hint}${hint.endsWith('?') ? ' ' : '; '}a pull request that changes only files under "${plan/* PLAN_DIRECTORY */.AG}" can mend it`,
    })),
};

// EXTERNAL MODULE: ./lib/core/rules/stale-base.js + 1 modules
var stale_base = __webpack_require__(2460);
// EXTERNAL MODULE: ./lib/core/rules/unclaimed.js
var unclaimed = __webpack_require__(1939);
;// CONCATENATED MODULE: ./lib/core/rules/unprovable-claim.js
/** Where the merged pull requests of a glob claim cannot all be listed, neither the item nor what waits for it can be decided. */
const unprovableClaim = {
    id: 'unprovable-claim',
    about: 'item',
    undecided: true,
    judge({ progress, item }, planState) {
        return [progress, ...planState.waitsFor(item)].flatMap((each) => each.unprovable === undefined
            ? []
            : [
                {
                    wanted: `every merged pull request of item "${each.item.item}"`,
                    found: 'a glob whose pull requests cannot all be listed',
                    message: `whether item "${each.item.item}" is finished cannot be decided: ${each.unprovable}`,
                    remedy: `name the branch exactly in the plan on "${planState.snapshot.base.branch}"`,
                },
            ]);
    },
};

// EXTERNAL MODULE: ./lib/core/plan/invisible.js
var invisible = __webpack_require__(4924);
// EXTERNAL MODULE: ./lib/core/progress/path-hazards.js
var path_hazards = __webpack_require__(8288);
;// CONCATENATED MODULE: ./lib/core/rules/unsafe-path.js






/** Names that Windows cannot hold. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const WINDOWS_CANNOT = /[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.[^/]*)?(?:\/|$)/iu;
/** Paths that are not what they look like: links, submodules, invisible characters, names that no other system can hold. */
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
        wanted: 'names that read as what they are',
        found: why,
        message: `"${path}" is unsafe: ${why}`,
        ...(0,finding/* offer */.x)((0,ways/* takeOut */.gu)(change, changes, pull, planState), (0,finding/* decide */.LD)(kind === 'create'
            ? 'Give the file another name'
            : 'Rename or delete the file from a branch that no item claims')),
    };
}
/** Emoji and some languages need such characters, but two names with and without them look the same. */
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
            found: 'its name holds an invisible character',
            message: `"${path}" holds an invisible character, and no scope entry of item "${item.item}" names exactly this path`,
            ...(0,rule/* waysOut */.ZN)(change, subject, planState),
        },
    ];
}
function special(change, subject, planState) {
    const { path, kind } = change;
    const { pull, item } = subject;
    const what = (0,path_hazards/* specialPath */.pb)(change, pull, planState.facts);
    if ((0,scope/* namesExactly */.J_)(item.scope, kind, path))
        return what === 'a submodule' ? [pointer(path, kind)] : [];
    if (what === undefined)
        return [];
    return [
        {
            path,
            kind,
            wanted: `a scope entry of item "${item.item}" that is exactly "${path}"`,
            found: `${(0,rule/* verb */.w3)(kind)} ${what}`,
            message: `"${path}" is ${what}, and no scope entry of item "${item.item}" names exactly this path`,
            ...(0,rule/* waysOut */.ZN)(change, subject, planState),
        },
    ];
}
/** What the other repository holds at that commit is in no list of changes. */
function pointer(path, kind) {
    return {
        severity: 'notice',
        path,
        kind,
        wanted: 'a submodule that the plan names',
        found: `${(0,rule/* verb */.w3)(kind)} a submodule`,
        message: `"${path}" is a submodule: only the commit it points to is judged, not the files behind it`,
        remedy: 'look at that commit where it is',
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
            wanted: 'names that every system can hold',
            found: 'a character, an ending or a reserved name that Windows refuses',
            message: `"${path}" cannot be checked out on Windows`,
            remedy: 'rename the file if anybody works on Windows',
        },
    ];
}

// EXTERNAL MODULE: ./lib/core/progress/allowed-kinds.js
var allowed_kinds = __webpack_require__(9801);
;// CONCATENATED MODULE: ./lib/core/rules/wrong-kind.js




/** A path that the item may change, but not in this way. */
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
                message: `item "${item.item}" may ${allowed.join(' or ')} "${path}", and ${(0,ways/* workOf */.LT)(pull)} ${(0,rule/* verb */.w3)(kind)} it`,
                ...(0,rule/* waysOut */.ZN)(change, subject, planState, true),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/list.js
/** All rules of the check. */

















/** In the order in which they are asked, among those about the same. */
const RULES = [
    plansBroken,
    branch_clash/* branchClash */.Y,
    duplicateClaim,
    incomplete_files/* incompleteFiles */.A5,
    planChanged,
    doNotTouch,
    out_of_scope/* outOfScope */.G,
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
    incomplete_files/* unreadSibling */.qq,
    unprovableClaim,
    owned_path/* ownedPath */.bD,
    owned_path/* tooManyPaths */.Gj,
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6134);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _plan_near_miss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2782);
/* harmony import */ var _plan_quoting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1304);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3298);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9801);
/* harmony import */ var _text_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3150);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1473);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3635);










/** A path that no list of the item covers, for no kind of change. */
const outOfScope = {
    id: 'out-of-scope',
    about: 'path',
    judge(change, subject, planState) {
        const { path, kind } = change;
        if ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlanFile */ .cx)(path) || (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .allowedKinds */ .i7)(subject.item, subject.plan, path, subject.progress.merges).length > 0)
            return [];
        const base = planState.snapshot.base.branch;
        const dropped = subject.item.dropped;
        const end = change.renamedTo
            ? ` (renamed to "${change.renamedTo}")`
            : change.renamedFrom
                ? ` (renamed from "${change.renamedFrom}")`
                : '';
        const found = `${(0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(kind)} "${path}"${end}`;
        if (dropped !== undefined) {
            return [
                {
                    path,
                    kind,
                    wanted: `no change: item "${subject.item.item}" was dropped (${dropped})`,
                    found,
                    message: `"${path}" is changed for item "${subject.item.item}", which the plan on "${base}" dropped: ${dropped}`,
                    ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)((0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .takeOut */ .gu)(change, subject.changes, subject.pull, planState), (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .decide */ .LD)(`Close this pull request, or take "dropped" out of the plan on "${base}"`)),
                },
            ];
        }
        const glob = exceptionOf(subject, path) ?? nearMissIn(subject, path);
        return [
            {
                path,
                kind,
                ...(glob ? { at: glob.at } : {}),
                wanted: `only files in the scope of item "${subject.item.item}"`,
                found,
                message: `"${path}"${end} is outside the scope of item "${subject.item.item}"${glob?.because ?? ''}`,
                ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .waysOut */ .ZN)(change, subject, planState),
            },
        ];
    },
};
/** Enough is blamed already to be looked at one by one: of these it is only counted what the item may not do. */
function andMore(rest, { item, plan, progress }) {
    const isForbidden = ({ path, kind }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlanFile */ .cx)(path) ||
        !(0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .allowedKinds */ .i7)(item, plan, path, progress.merges).includes(kind) ||
        (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .forbids */ .kT)(glob, path));
    const wrong = rest.filter(isForbidden);
    const others = rest.length - wrong.length;
    if (rest.length === 0)
        return [];
    const unseen = others === 0 ? '' : `; ${others.toLocaleString('en-US')} others were not looked at`;
    const count = wrong.length.toLocaleString('en-US');
    const where = wrong.length === 0 ? '' : ` (${(0,_text_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .folderLines */ .IF)(wrong).join('; ')})`;
    return [
        {
            wanted: `only changes that item "${item.item}" may make`,
            found: `${count} more changes that it may not make${unseen}`,
            message: `and ${count} more paths that item "${item.item}" may not change so${where}${unseen}`,
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)({ kind: 'remove-path', title: 'Do the same for them' }),
        },
    ];
}
/** The glob that a reader would say has the path. */
function nearMissIn({ item, plan }, path) {
    for (const list of ['any', 'create', 'modify', 'delete']) {
        for (const [index, glob] of item.scope[list].entries()) {
            const difference = (0,_plan_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .nearMiss */ .bi)(glob, path);
            if (difference === undefined)
                continue;
            const exact = (0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .exactGlob */ .iN)(path);
            const words = difference === 'escaping'
                ? exact && `as a glob, this file is written ${(0,_plan_quoting_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedYaml */ .kk)(exact)}`
                : (0,_plan_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceWords */ .XY)(glob, path, difference);
            if (words === undefined)
                continue;
            return { at: positionIn(plan, item, [list, index]), because: `, which has "${glob}": ${words}` };
        }
    }
    return undefined;
}
/** The glob of `except` without which the scope would cover the path. */
function exceptionOf({ item, plan }, path) {
    const { except } = item.scope;
    const index = except.findIndex((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob, path));
    const glob = except[index];
    if (glob === undefined || (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsCovered */ .GD)({ ...item.scope, except: [] }, path).length === 0)
        return undefined;
    return { at: positionIn(plan, item, ['except', index]), because: `: "except" takes it out by "${glob}"` };
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
/* unused harmony export whoYields */
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6134);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5679);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);
/* harmony import */ var _progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9458);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1650);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1473);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3635);








/**
 * Two open item pull requests on one path. If one item owns its path and the other does not, the other gives way; else the
 * later one does. So a stray pull request can never block the item that does what the plan says.
 */
const overlap = {
    id: 'overlap',
    about: 'item',
    judge(subject, planState) {
        const unordered = planState.collisions(subject).filter(({ other }) => !planState.ordered(subject.item, other.item));
        const colliding = unordered.filter((each) => !isGenerated(subject, each));
        const yields = ({ mine, theirs, other }) => whoYields(subject, mine, other, theirs, planState).yields;
        const { drafts, rest } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFirst */ .Ms)(colliding, yields, (each) => judgeCollision(subject, each, planState));
        return [
            ...drafts,
            ...andMore(rest, yields, 'paths that other open item pull requests change too'),
            ...noticesOnGenerated(subject, unordered.filter((each) => isGenerated(subject, each)), planState),
        ];
    },
};
function judgeCollision(subject, { mine, theirs, other }, planState) {
    // Both are asked at once, so that one more round of reading is enough.
    const stale = [(0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(subject.pull, mine, planState), (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(other.pull, theirs, planState)];
    if (stale.includes(true))
        return [];
    if (stale.includes(_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG))
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { yields, byOwner } = whoYields(subject, mine, other, theirs, planState);
    const why = byOwner ? 'owns the path' : 'came first';
    const both = mine.path === theirs.path
        ? `"${mine.path}"`
        : `"${mine.path}" and "${theirs.path}", which no checkout holds side by side,`;
    const winner = yields ? other : subject;
    return [
        {
            severity: yields ? 'error' : 'notice',
            path: mine.path,
            kind: mine.kind,
            wanted: `no path that another open item pull request changes`,
            found: `${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(other.pull)} of item "${other.item.item}" ${theirs.kind === 'delete' ? 'deletes' : 'changes'} "${theirs.path}"`,
            message: `${both} ${mine.path === theirs.path ? 'is' : 'are'} changed by item "${subject.item.item}" and by item "${other.item.item}" (${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(other.pull)}); item "${winner.item.item}" ${why}`,
            ...(yields
                ? wayOut(subject, mine, theirs, other, byOwner, planState)
                : { remedy: `No action is needed: ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(other.pull)} must change` }),
            other: (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .pullParty */ .av)(other.pull, other.progress),
        },
    ];
}
/** @param what they are, in the plural */
function andMore(rest, yields, what) {
    const [first] = rest;
    if (!first)
        return [];
    const count = rest.length.toLocaleString('en-US');
    return [
        {
            severity: rest.some(yields) ? 'error' : 'notice',
            wanted: 'no path that another open item pull request changes',
            found: `${count} more, which were not looked at one by one`,
            message: `and ${count} more ${what}, such as "${first.mine.path}" (${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(first.other.pull)})`,
            remedy: 'do the same for them; where the base has these changes already, merge it into the branch',
        },
    ];
}
/** Each side is asked about its own path: if one owns it and the other does not, the other yields, else the later one. */
function whoYields(subject, mine, other, theirs, planState) {
    const mineOwned = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .owns */ .S4)(subject.item, mine.path);
    const theirsOwned = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .owns */ .S4)(other.item, theirs.path);
    const byOwner = mineOwned !== theirsOwned;
    return { yields: byOwner ? theirsOwned : comesLater(subject, other, planState), byOwner };
}
function wayOut({ pull, changes, item, plan, progress }, mine, theirs, other, isTheirs, planState) {
    const { snapshot } = planState;
    const out = (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .takeOut */ .gu)(mine, changes, pull, planState);
    if (mine.path !== theirs.path)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .offer */ .x)(out, (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .decide */ .LD)('Give it another name: the two cannot be together after a merge either'));
    if (isTheirs)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .offer */ .x)(out, (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveTo */ .pY)(mine, pull, other.progress, planState));
    // What the other one deletes is gone from the base then, and what both create is there.
    const then = mine.kind === 'create' ? 'modify' : mine.kind;
    const isAllowed = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedKinds */ .i7)(item, plan, mine.path, progress.merges).includes(then);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .offer */ .x)(out, theirs.kind !== 'delete' && isAllowed ? (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .waitFor */ .fm)(other.pull, snapshot) : undefined);
}
function isGenerated(subject, { mine, theirs, other }) {
    if (mine.kind === 'delete' || theirs.kind === 'delete')
        return false;
    return (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(subject.plan.generated, mine.path) && (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(other.plan.generated, theirs.path);
}
/** One for each path, since every item may change it. */
function noticesOnGenerated(subject, collisions, { snapshot }) {
    const byPath = (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$z)(collisions, ({ mine }) => mine.path);
    return [...byPath.values()].flatMap(([first, ...more]) => {
        if (!first)
            return [];
        const { mine, theirs, other } = first;
        const name = (0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(other.pull);
        const others = more.length === 0 ? '' : ` and ${more.length} other${more.length === 1 ? '' : 's'}`;
        return {
            severity: 'notice',
            path: mine.path,
            kind: mine.kind,
            wanted: 'whoever merges second makes a generated file again',
            found: `${name} of item "${other.item.item}" changes "${theirs.path}"`,
            message: `"${mine.path}" is generated, and changed by item "${subject.item.item}" and by item "${other.item.item}" (${name})${others}: whoever merges second meets a conflict in it`,
            remedy: `once ${more.length === 0 ? name : 'one of them'} has merged, merge "${snapshot.base.branch}" into this branch, take "${mine.path}" as it is there, run the tool that writes it again, and commit what it writes`,
            other: (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .pullParty */ .av)(other.pull, other.progress),
        };
    });
}
/** Which of two gives way where both or neither own the path. One that must wait anyway yields, so that the two never wait for each other. */
function comesLater(a, b, planState) {
    const waits = [planState.waitsFor(a.item).length > 0, planState.waitsFor(b.item).length > 0];
    if (waits[0] !== waits[1])
        return waits[0] === true;
    if (a.pull.number !== undefined && b.pull.number !== undefined)
        return a.pull.number > b.pull.number;
    return rank(a, planState) > rank(b, planState);
}
const ranks = new WeakMap();
/** Plans by id, then items as in the plan: the order in which the world lists them. */
function rank({ progress }, planState) {
    const places = ranks.get(planState.progress) ?? new Map([...planState.progress.values()].map((each, at) => [each, at]));
    ranks.set(planState.progress, places);
    return places.get(progress) ?? -1;
}
/** One open item pull request creates a file in a folder that others empty: git would move that file with the folder. */
const emptiedFolder = {
    id: 'overlap',
    about: 'item',
    judge(subject, planState) {
        const meetings = planState
            .emptiedFolders(subject)
            .filter(({ other }) => !planState.ordered(subject.item, other.item));
        const yields = ({ mine, theirs, other, isMoved }) => isMoved && whoYields(subject, mine, other, theirs, planState).yields;
        const { drafts, rest } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFirst */ .Ms)(meetings, yields, (each) => judgeMeeting(subject, each, planState));
        return [...drafts, ...andMore(rest, yields, 'files in folders that open item pull requests empty')];
    },
};
function judgeMeeting(subject, { folder, mine, theirs, other, isMoved }, planState) {
    const isCreator = mine.kind === 'create';
    const [creator, taker] = isCreator ? [subject, other] : [other, subject];
    const created = isCreator ? mine : theirs;
    const isStale = (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(creator.pull, created, planState);
    if (isStale !== false)
        return isStale === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : [];
    const { yields, byOwner } = whoYields(subject, mine, other, theirs, planState);
    const winner = yields ? other : subject;
    const place = { path: mine.path, kind: mine.kind, other: (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .pullParty */ .av)(other.pull, other.progress) };
    const does = `Item "${taker.item.item}" (${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(taker.pull)}) takes the last files out of "${folder}"`;
    const creates = `item "${creator.item.item}" (${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(creator.pull)}) creates "${created.path}" in it`;
    if (!isMoved) {
        return [
            {
                severity: 'notice',
                ...place,
                wanted: `a folder that stays, or that no other open item pull request creates files in`,
                found: `the folder "${folder}", whose last files are deleted`,
                message: `${does}, while ${creates}`,
                remedy: 'No action is needed: git merges both, and the folder stays with the new file',
            },
        ];
    }
    return [
        {
            severity: yields ? 'error' : 'notice',
            ...place,
            wanted: `a folder that no open item pull request empties while another one creates files in it`,
            found: `the folder "${folder}", which ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(taker.pull)} helps to empty`,
            message: `${does}, while ${creates}: git takes the folder for moved and would move the new file too. Item "${winner.item.item}" ${byOwner ? 'owns its path' : 'came first'}`,
            ...(yields
                ? wayOutOfFolder(subject, mine, folder, planState)
                : { remedy: `No action is needed: ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(other.pull)} must change` }),
        },
    ];
}
function wayOutOfFolder({ pull, changes }, mine, folder, planState) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .offer */ .x)((0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .takeOut */ .gu)(mine, changes, pull, planState), (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .decide */ .LD)(mine.kind === 'create' ? 'Create the file in another folder' : `Leave a file in "${folder}"`));
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6134);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3298);
/* harmony import */ var _progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9458);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1650);
/* harmony import */ var _incomplete_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8661);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1473);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3635);








/** A pull request that stands for no item changes a path that an unfinished item owns. */
const ownedPath = {
    id: 'owned-path',
    about: 'unlisted',
    judge(pull, changes, planState) {
        const index = indexOf(planState.owners);
        if (index.isTooMuch(pathsOf(changes)))
            return [];
        const hits = changes.flatMap((change) => {
            const all = index.near(change.path).flatMap((owner) => hitOn(pull, change, owner));
            const [worst] = all.sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
            const owners = all.filter((each) => each.severity === worst?.severity).length;
            return worst ? [{ ...worst, owners }] : [];
        });
        const { drafts, rest } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFirst */ .Ms)(hits, ({ severity }) => severity === 'error', (hit) => {
            const isStale = (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(pull, hit.change, planState);
            return isStale === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : isStale ? [] : [describe(pull, hit, changes, planState)];
        });
        return [...drafts, ...andMore(rest)];
    },
};
const NO_ACTION = { remedy: 'No action is needed; whoever merges second may have to rebase' };
/** Paths and globs are so many that nobody can say in time which path belongs to whom. */
const tooManyPaths = {
    id: _incomplete_files_js__WEBPACK_IMPORTED_MODULE_4__/* .incompleteFiles */ .A5.id,
    about: 'unlisted',
    undecided: true,
    judge(pull, changes, { owners }) {
        if (!indexOf(owners).isTooMuch(pathsOf(changes)))
            return [];
        const count = changes.length.toLocaleString('en-US');
        return [
            {
                wanted: 'paths that can be compared with the scopes of the unfinished items',
                found: `${count} paths, and scopes with too many globs that begin with a wildcard`,
                message: `whether ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(pull)} changes paths of unfinished items is not known: to compare its ${count} paths with all scopes takes too long`,
                remedy: 'split the pull request, or let the globs of the plans begin with the name of a folder',
            },
        ];
    },
};
const indexes = new WeakMap();
function indexOf(owners) {
    const known = indexes.get(owners) ?? (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .indexScopes */ .m5)(owners, ({ item }) => item.scope);
    indexes.set(owners, known);
    return known;
}
function pathsOf(changes) {
    return changes.map(({ path }) => path);
}
const WEIGHT = { error: 2, warn: 1, notice: 0 };
/** The worst one comes first. */
function andMore([first, ...more]) {
    if (!first)
        return [];
    const count = (more.length + 1).toLocaleString('en-US');
    return [
        {
            severity: first.severity,
            wanted: 'no path of an unfinished item',
            found: `${count} more paths of unfinished items, which were not looked at one by one`,
            message: `and ${count} more paths of unfinished items, such as "${first.change.path}" of item "${first.owner.item.item}"`,
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .offer */ .x)({
                kind: 'remove-path',
                title: 'Do the same for them; where the base has these changes already, merge it',
            }),
        },
    ];
}
/** Admitted by the plan, with the reason the plan gives. */
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
    const own = (0,_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .claim */ .B7)(pull, changes, owner, planState.snapshot);
    const work = active
        ? `is being worked on in ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(active)}`
        : openUnread
            ? 'may be worked on: its pull requests could not be read'
            : 'has no open pull request yet';
    return {
        severity,
        path,
        kind,
        wanted: `no path of an unfinished item, here of "${item.item}"`,
        found: `${(0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .verb */ .w3)(kind)} "${path}", which its scope has as "${glob}"`,
        message: `"${path}" belongs to item "${item.item}" of plan "${plan.id}", which ${work}${admitted ? `; the plan admits this pull request: ${admitted.reason}` : ''}`,
        ...(severity === 'error'
            ? waysOutOf(pull, change, changes, owner, owners === 1, planState)
            : own
                ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .offer */ .x)(own)
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
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .offer */ .x)((0,_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .takeOut */ .gu)(change, changes, pull, planState), (0,_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .leaveTo */ .pY)(change, pull, owner, planState), active && isOnly ? (0,_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .waitFor */ .fm)(active, snapshot) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .decide */ .LD)(`Wait until item "${owner.item.item}" is finished`), (0,_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .claim */ .B7)(pull, changes, owner, snapshot), (0,_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .admit */ .w4)(pull, owner, snapshot));
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ describeFirst),
/* harmony export */   ZN: () => (/* binding */ waysOut),
/* harmony export */   av: () => (/* binding */ pullParty),
/* harmony export */   pw: () => (/* binding */ planPath),
/* harmony export */   up: () => (/* binding */ MOST_DESCRIBED),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6134);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3298);
/* harmony import */ var _plan_shared_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2736);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3274);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9801);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3635);
/** What a rule of the check is: one file, one id, one documentation page, one test. */










/** @param name in the plan directory; empty for what is in its place */
function planPath(name) {
    return name === '' ? _plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG : `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG}/${name}`;
}
function pullParty(pull, progress) {
    return {
        ...(progress ? { plan: progress.item.plan, item: progress.item.item } : {}),
        branch: pull.branch,
        ...(pull.number === undefined ? {} : { pull: pull.number }),
    };
}
/**
 * What to do with a path that the item may not change so.
 *
 * @param isPartlyAllowed the item may change the path in another way, so most likely its scope should be wider
 */
function waysOut(change, subject, planState, isPartlyAllowed = false) {
    const { item, plan, pull } = subject;
    const { path, kind } = change;
    const base = planState.snapshot.base.branch;
    const out = (0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .takeOut */ .gu)(change, subject.changes, pull, planState);
    const unfinished = [...planState.progress.values()].filter((each) => !each.finished && each.item !== item);
    const owner = unfinished.find((each) => (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .owns */ .S4)(each.item, path));
    const heir = owner ?? unfinished.find((each) => each.item === plan.integration);
    const leave = heir && (0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .leaveTo */ .pY)(change, pull, heir, planState);
    // Two items that run side by side cannot both have it.
    if (owner && !planState.ordered(owner.item, item)) {
        const move = (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .decide */ .LD)(`Have it moved from item "${owner.item.item}" to item "${item.item}" in the plan on "${base}"`);
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)(out, leave, move);
    }
    // Where a constraint forbids it a wider scope would not settle it, and a glob may not be wider than the path.
    const isForbidden = (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .forbids */ .kT)(glob, path));
    const isNameable = change.encoding !== 'invalid' && (0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .exactGlob */ .iN)(path) !== undefined;
    const isExcepted = item.scope.except.some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1)(glob) !== path);
    if (isForbidden || !isNameable || isExcepted)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)(out, leave);
    const order = (ask) => (isPartlyAllowed ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)(ask, out, leave) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)(out, leave, ask));
    if ((0,_plan_shared_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockFile */ .u)(path) && kind !== 'delete')
        return order((0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .generate */ .cM)(path, subject, planState.snapshot));
    const widen = (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .widening */ .Yd)(plan, item, kind, path);
    const ask = (0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .editPlan */ .Gp)(widen, `Put it into the scope of item "${item.item}" in the plan on "${base}"`);
    return { ...order(ask), widen };
}
/** What a pull request does to a path. */
function verb(kind) {
    return { create: 'creates', modify: 'modifies', delete: 'deletes' }[kind];
}
/** So many of one kind are described one by one; the others are counted. */
const MOST_DESCRIBED = 200;
/**
 * One after the other until enough are described. While little is known few are asked about, so that those that turn out
 * to be fine do not hide the others, and that a long list is not read for nothing.
 *
 * @param isError what is left over is an error only where enough errors are described already
 */
function describeFirst(candidates, isError, describe) {
    const drafts = [];
    const ordered = candidates.length > MOST_DESCRIBED
        ? [...candidates.filter(isError), ...candidates.filter((each) => !isError(each))]
        : candidates;
    let known = 0;
    let pending = 0;
    for (const [index, each] of ordered.entries()) {
        if (drafts.length >= MOST_DESCRIBED || pending > Math.max(MOST_DESCRIBED, known))
            return { drafts, rest: ordered.slice(index) };
        const found = describe(each);
        if (found === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            pending += 1;
        else {
            known += 1;
            for (const draft of found)
                drafts.push(draft);
        }
    }
    return { drafts, rest: [] };
}


/***/ }),

/***/ 2460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eT: () => (/* binding */ movedFile),
  eC: () => (/* binding */ movedFolder),
  ln: () => (/* binding */ staleBase),
  VG: () => (/* binding */ stalePlan)
});

// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/progress/matches-base.js
var matches_base = __webpack_require__(9458);
// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/progress/emptied-folders.js
var emptied_folders = __webpack_require__(2579);
;// CONCATENATED MODULE: ./lib/core/progress/moved-on-base.js
/**
 * What the base has moved since a branch began. Git follows such moves when it merges the branch: its change then lands in
 * the file, or the folder, where the base has it now.
 */



/** The blob without content. Git takes no empty file for a renamed one. */
const EMPTY = [
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];
/** Is no file at the path at the base's tip? */
function isGone(path, { facts, snapshot }) {
    const entry = entryAt(snapshot.base.commit, path, facts);
    return entry === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : !isFile(entry);
}
/** Does the pull request rename a file that is no longer on the base, and that the base did not move to the same place? */
function isRenameOfGone({ path, renamedTo }, planState) {
    if (renamedTo === undefined)
        return false;
    const gone = isGone(path, planState);
    const there = isGone(renamedTo, planState);
    return gone === facts_facts/* PENDING */.eG || there === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : gone && there;
}
/** Where the base has a file now that the pull request deletes, if it is not where it was. */
function movedTo(path, subject, planState) {
    const { facts, snapshot } = planState;
    const gone = isGone(path, planState);
    if (gone !== true)
        return gone === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : undefined;
    const before = entryBefore(path, subject, planState);
    if (before === facts_facts/* PENDING */.eG || before === null || EMPTY.includes(before.oid))
        return before === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : undefined;
    const holders = facts.holders({ revision: snapshot.base.commit, oid: before.oid });
    if (holders === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    // Where both sides moved it to one place, git has nothing to follow.
    const created = (0,emptied_folders/* pathsOf */.wG)(subject.changes, 'create');
    const places = holders.filter((place) => !created.has(place));
    const then = places.map((place) => entryBefore(place, subject, planState));
    return places.find((_, index) => then[index] === null) ?? (then.includes(facts_facts/* PENDING */.eG) ? facts_facts/* PENDING */.eG : undefined);
}
/** Folders that the base no longer has and that the pull request creates a file in, each with that file. */
function lostFolders(subject, planState) {
    const { facts, snapshot } = planState;
    return [...(0,emptied_folders/* createdIn */.Wu)(subject.changes)].flatMap(([folder, { path }]) => {
        const entry = entryAt(snapshot.base.commit, folder, facts);
        if (entry === facts_facts/* PENDING */.eG || entry?.mode === questions/* FOLDER */.L7)
            return [];
        return wasThere(folder, subject, planState) === true ? [{ folder, path }] : [];
    });
}
/** Was the folder there when the branch began? Most are new, and then the head alone tells. */
function wasThere(folder, subject, planState) {
    const { changes, pull } = subject;
    if ((0,emptied_folders/* foldersAbove */.Zv)((0,emptied_folders/* pathsOf */.wG)(changes, 'delete')).has(folder))
        return true;
    const entries = planState.facts.folder({ revision: pull.revision, path: folder });
    if (entries === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const created = (0,emptied_folders/* pathsOf */.wG)(changes, 'create');
    if (entries?.every(({ name, mode }) => mode !== questions/* FOLDER */.L7 && created.has(`${folder}/${name}`)))
        return false;
    const before = entryBefore(folder, subject, planState);
    return before === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : before?.mode === questions/* FOLDER */.L7;
}
/** Folders that the pull request has moved away and that the base has put a file in since, each with that file. */
function refilledFolders(subject, { facts, snapshot }) {
    const { changes, pull } = subject;
    if (!changes.some(({ kind }) => kind === 'create'))
        return [];
    const deleted = (0,emptied_folders/* pathsOf */.wG)(changes, 'delete');
    return [...(0,emptied_folders/* takenFrom */.Y5)(changes)].flatMap(([folder, { path }]) => {
        const here = entryAt(pull.revision, folder, facts);
        if (here === facts_facts/* PENDING */.eG || here?.mode === questions/* FOLDER */.L7)
            return [];
        const there = facts.folder({ revision: snapshot.base.commit, path: folder });
        if (there === facts_facts/* PENDING */.eG || there === null)
            return [];
        const added = there
            .filter(({ mode }) => mode !== questions/* FOLDER */.L7)
            .map(({ name }) => `${folder}/${name}`)
            .find((each) => !deleted.has(each));
        return added === undefined ? [] : [{ folder, path, added }];
    });
}
/** What was at the path where the branch left the base. */
function entryBefore(path, { pull }, { facts }) {
    const mergeBase = facts.mergeBase({ revision: pull.revision });
    if (mergeBase === facts_facts/* PENDING */.eG || mergeBase === null)
        return mergeBase;
    return entryAt(mergeBase, path, facts);
}
function isFile(entry) {
    return entry !== null && entry.mode !== questions/* FOLDER */.L7;
}
/** What could not be read makes its pull request an `error` anyway, so nothing is said of it here. */
function entryAt(revision, path, facts) {
    const entry = facts.entry({ revision, path });
    return entry === questions/* UNREAD */.yn ? facts_facts/* PENDING */.eG : entry;
}

// EXTERNAL MODULE: ./lib/core/rules/rule.js
var rule = __webpack_require__(1473);
// EXTERNAL MODULE: ./lib/core/rules/ways.js
var ways = __webpack_require__(3635);
;// CONCATENATED MODULE: ./lib/core/rules/stale-base.js





/** A change that another rule blames and that the base has already: not the author's doing, the branch is behind. */
const staleBase = {
    id: 'stale-base',
    about: 'path',
    replaces: true,
    judge(change, subject, planState, said) {
        const { pull } = subject;
        const isBlamed = said.some(({ severity }) => severity === 'error');
        if (!isBlamed || (0,matches_base/* matchesBase */.z)(pull, change, planState) !== true)
            return [];
        // Where the base has moved the file, the merge of the two is a conflict: that is said of moved files.
        if (change.kind === 'delete' && movedTo(change.path, subject, planState) !== undefined)
            return [];
        const { path, kind } = change;
        const { branch } = planState.snapshot.base;
        const rules = [...new Set(said.map(({ rule }) => rule))].join(', ');
        return [
            {
                path,
                kind,
                wanted: `a head that has "${branch}" as it is now`,
                found: `"${path}" is listed as changed, yet it is the same on "${branch}" (would be ${rules})`,
                message: `"${path}" is no longer a change against "${branch}": the branch has an old state of "${branch}"`,
                ...(0,finding/* offer */.x)((0,ways/* mergeBase */.wu)(planState.snapshot)),
            },
        ];
    },
};
/** A plan that the pull request and the base both changed since the merge base. */
const stalePlan = {
    id: 'stale-base',
    about: 'plan-change',
    judge: ({ behind }, snapshot) => behind.map((name) => {
        const path = (0,rule/* planPath */.pw)(name);
        const { branch } = snapshot.base;
        return {
            path,
            wanted: `"${path}" as it is on "${branch}", with this pull request's change`,
            found: 'both changed it since they parted',
            message: `"${path}" was changed on "${branch}" too, so what the merge would make of it is not known`,
            ...(0,finding/* offer */.x)((0,ways/* mergeBase */.wu)(snapshot)),
        };
    }),
};
/** A file that was moved or deleted on the base since the branch began: git follows the move, whatever the scope says. */
const movedFile = {
    id: 'stale-base',
    about: 'path',
    judge(change, subject, planState, said) {
        if (change.encoding === 'invalid' || said.some(({ rule }) => rule === staleBase.id))
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
                wanted: `a branch that knows what "${branch}" has done with "${path}"`,
                ...why,
                ...(0,finding/* offer */.x)((0,ways/* takeOut */.gu)(change, subject.changes, subject.pull, planState), (0,finding/* decide */.LD)(`Merge "${branch}" into this branch, and have the plan name the file where it is then`)),
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
        if (isGone(path, planState) !== true)
            return undefined;
        return {
            found: `"${path}" is no longer on "${branch}"`,
            message: `"${path}" was moved or deleted on "${branch}" after this branch began, and this branch changes it: git would carry the change to wherever the file is now`,
        };
    }
    const place = movedTo(path, subject, planState);
    if (typeof place === 'string') {
        return {
            found: `"${branch}" has the content of "${path}" as "${place}"`,
            message: `"${path}" was moved to "${place}" on "${branch}" after this branch began, and this branch ${renamedTo === undefined ? 'deletes it' : `moves it to "${renamedTo}"`}`,
        };
    }
    if (isRenameOfGone(change, planState) !== true)
        return undefined;
    return {
        found: `"${path}" is no longer on "${branch}"`,
        message: `"${path}" was moved or deleted on "${branch}" after this branch began, and this branch moves it to "${renamedTo}"`,
    };
}
/** One side creates a file in a folder that the other side, of branch and base, has moved away: git would move the file too. */
const movedFolder = {
    id: 'stale-base',
    about: 'item',
    judge(subject, planState) {
        const { branch } = planState.snapshot.base;
        const waysFor = (path, otherWay) => {
            const change = subject.changes.find((each) => each.path === path);
            const out = change && (0,ways/* takeOut */.gu)(change, subject.changes, subject.pull, planState);
            return (0,finding/* offer */.x)(out, (0,finding/* decide */.LD)(otherWay));
        };
        const lost = lostFolders(subject, planState).map(({ folder, path }) => ({
            path,
            kind: 'create',
            wanted: `a folder that "${branch}" still has, or one that is new`,
            found: `the folder "${folder}", which "${branch}" no longer has`,
            message: `The folder "${folder}" was moved or deleted on "${branch}" after this branch began, and this branch creates "${path}" in it: git would move the file to wherever the folder is now`,
            ...waysFor(path, `Merge "${branch}" into this branch, and have the plan name the file where it is then`),
        }));
        const refilled = refilledFolders(subject, planState).map(({ folder, path, added }) => ({
            path,
            kind: 'delete',
            wanted: `the folder "${folder}" without files that this branch does not know`,
            found: `"${added}", which "${branch}" has in it now`,
            message: `This branch moves everything out of the folder "${folder}", and "${branch}" has "${added}" in it since: git would move that file too`,
            ...waysFor(path, `Merge "${branch}" into this branch, and leave "${added}" where it is`),
        }));
        return [...lost, ...refilled];
    },
};


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isBound),
/* harmony export */   h: () => (/* binding */ unclaimed)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6134);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3298);
/* harmony import */ var _progress_agents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6461);
/* harmony import */ var _owned_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2032);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3635);





/** An author who is bound to items (input `agents`) opened a pull request that stands for none. */
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
            ? 'GitHub does not show who opened it, so it may be an author whom the input "agents" names'
            : `${name} is bound to the items of the plans`;
        const ways = (other) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .offer */ .x)(...[...progress.values()].map((each) => (0,_ways_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B7)(pull, changes, each, snapshot)), (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(other), first && (0,_ways_js__WEBPACK_IMPORTED_MODULE_2__/* .admit */ .w4)(pull, first, snapshot), author === undefined ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)('Add "!ghost" to the input "agents"') : undefined);
        const wanted = `a branch that an item claims, since ${name} works under the plans`;
        return pull.sameRepository
            ? [
                {
                    wanted,
                    found: `branch "${pull.branch}", which no item claims`,
                    message: `${bound}, and no item claims branch "${pull.branch}"`,
                    ...ways('Move the work to the branch of an item'),
                },
            ]
            : [
                {
                    wanted,
                    found: `branch "${pull.branch}" of another repository`,
                    message: `${bound}, and a branch of another repository stands for none, here "${pull.branch}"`,
                    ...ways('Push the work to the branch of an item in this repository'),
                },
            ];
    },
};
/** Is the author one of those who must work by a plan? */
function isBound({ author }, agents) {
    return (0,_progress_agents_js__WEBPACK_IMPORTED_MODULE_4__/* .isAgent */ .y)(author, agents);
}


/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   Gp: () => (/* binding */ editPlan),
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   cM: () => (/* binding */ generate),
/* harmony export */   cO: () => (/* binding */ nameMerge),
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   gu: () => (/* binding */ takeOut),
/* harmony export */   l$: () => (/* binding */ entangled),
/* harmony export */   pY: () => (/* binding */ leaveTo),
/* harmony export */   r2: () => (/* binding */ removal),
/* harmony export */   w4: () => (/* binding */ admit),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5679);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2650);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3298);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3274);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9801);
/* harmony import */ var _progress_merges_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9754);
/* harmony import */ var _progress_path_hazards_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8288);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1650);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5703);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7421);
/** The ways out of findings. What they promise is held by tests that apply every one of them. */













/** @param changes all of the pull request: what stands in the way of the path goes too */
function takeOut(change, changes, pull, planState) {
    const { snapshot } = planState;
    const shared = sharedWith(change, pull, planState);
    if (shared)
        return rebaseWithout(shared, snapshot);
    const other = change.renamedTo ?? change.renamedFrom;
    const first = pull.merging ? 'Commit the merge that is in progress, and then take' : 'Take';
    const title = `${first} ${other === undefined ? 'it' : 'the renaming'} out of ${workOf(pull)}`;
    const command = removal(entangled([change], changes), pull, snapshot);
    return { kind: 'remove-path', title, ...(command === undefined ? {} : { command }) };
}
/**
 * An open pull request of an item that has the very same file there. Most likely the two share a commit: one that took the
 * file out again would, once merged, take it out of the other one too, without a conflict.
 */
function sharedWith(change, pull, { facts, collisions }) {
    const { path, kind, encoding } = change;
    if (kind === 'delete' || encoding === 'invalid')
        return undefined;
    const entryOf = ({ revision }) => {
        const entry = facts.entry({ revision, path });
        return entry === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || entry === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn ? null : entry;
    };
    const met = collisions({ item: NOBODY, changes: [change] }).filter(({ theirs, other }) => other.pull !== pull && theirs.path === path && theirs.kind !== 'delete');
    return met.map(({ other }) => other.pull).find((each) => isSameFile(entryOf(pull), entryOf(each)));
}
const NOBODY = { plan: '', item: '' };
function isSameFile(one, other) {
    return one !== null && other !== null && (0,_progress_merges_js__WEBPACK_IMPORTED_MODULE_7__/* .sameEntry */ .dI)(one, other);
}
function rebaseWithout({ branch, head }, snapshot) {
    const { base, source } = snapshot;
    const isRemote = source === 'github';
    const spans = [base.branch, branch].map((name) => (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .shellWord */ .r)(`${name}:refs/remotes/origin/${name}`));
    const fetch = isRemote ? `git fetch origin ${spans.join(' ')} && ` : '';
    return {
        kind: 'run',
        title: `Rebase onto "${base.branch}" without the commits of "${branch}", which has the same change: to take it out here would take it out there too`,
        command: `${fetch}git rebase --onto ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .shellWord */ .r)(baseName(snapshot))} ${head.slice(0, 10)}`,
    };
}
function workOf(pull) {
    return pull.number === undefined ? 'this branch' : 'this pull request';
}
/** With the other ends of renames, and with what is created where no checkout can hold the paths beside it. */
function entangled(blamed, changes) {
    const { at, createdBelow } = placesIn(changes);
    const named = blamed.flatMap((each) => [each, ...at(each.renamedTo), ...at(each.renamedFrom)]);
    const inTheWay = named
        .filter(({ kind }) => kind !== 'create')
        .flatMap(({ path }) => {
        const above = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .withParents */ .M2)(path)
            .slice(1)
            .flatMap((each) => at(each));
        return [...above.filter(({ kind }) => kind === 'create'), ...createdBelow(path)];
    });
    return [...new Set([...named, ...inTheWay])];
}
const places = new WeakMap();
/** One list is asked about again and again: for each finding on it. */
function placesIn(changes) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .remembered */ .HK)(places, changes, () => {
        const byPath = (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .groupBy */ .$z)(changes, ({ path }) => path);
        const below = new Map();
        const isThere = ({ path, kind }) => kind !== 'create' && !below.has(path);
        for (const change of changes.filter(isThere))
            below.set(change.path, []);
        for (const change of changes) {
            if (change.kind !== 'create')
                continue;
            for (const folder of (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .withParents */ .M2)(change.path).slice(1))
                below.get(folder)?.push(change);
        }
        return {
            at: (path) => (path === undefined ? [] : (byPath.get(path) ?? [])),
            createdBelow: (folder) => below.get(folder) ?? [],
        };
    });
}
/**
 * Undefined for a name that no shell can be given, for a fork, whose clone may call the base as it likes, and while a merge
 * is in progress.
 */
function removal(changes, pull, snapshot) {
    const isUnprintable = ({ path, encoding }) => encoding === 'invalid' || (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .RK)(path) !== path;
    if (!pull.sameRepository || pull.merging || changes.some(isUnprintable))
        return undefined;
    const named = (isNamed) => changes.filter(isNamed).map(({ path }) => path);
    const created = named(({ kind }) => kind === 'create');
    const others = named(({ kind }) => kind !== 'create');
    const mayBeUncommitted = (pull.uncommitted ?? 0) > 0 ? named(({ kind }) => kind !== 'delete') : [];
    const base = (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .shellWord */ .r)(baseName(snapshot));
    const steps = [
        git('stash push --include-untracked', mayBeUncommitted),
        git(mayBeUncommitted.length > 0 ? 'rm --ignore-unmatch' : 'rm', created),
        git(`checkout "$(git merge-base ${base} HEAD)"`, others),
    ].filter((step) => step !== undefined);
    return steps.join(' && ');
}
function git(command, paths) {
    if (paths.length === 0)
        return undefined;
    return `git ${command} -- ${paths.map((path) => (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .shellWord */ .r)(pathspec(path))).join(' ')}`;
}
/** From the root, in whichever folder the command is run; the short form is only for what git reads as no pattern. */
function pathspec(path) {
    return /^[\w.]/.test(path) && !/^_|[*?[\\]/.test(path) ? `:/${path}` : `:(top,literal)${path}`;
}
/** The base as a clone calls it. */
function baseName({ source, base }) {
    return source === 'github' ? `origin/${base.branch}` : (base.ref ?? base.branch);
}
/** @param title where there is more to say than that the branch is behind */
function mergeBase(snapshot, title) {
    const { branch } = snapshot.base;
    const merge = `git merge ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .shellWord */ .r)(baseName(snapshot))}`;
    return {
        kind: 'merge-base',
        title: title ?? `Merge "${branch}" into this branch, or rebase onto it`,
        command: snapshot.source === 'github' ? `${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .fetchBranch */ .D)(branch)} && ${merge}` : merge,
    };
}
/** Undefined where the other item may not change the path so, or a third one changes it too. */
function leaveTo(change, pull, owner, planState) {
    const { path, kind } = change;
    const { item, plan, merges } = owner;
    const isAllowed = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind) &&
        !(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .forbids */ .kT)(glob, path)) &&
        (0,_progress_path_hazards_js__WEBPACK_IMPORTED_MODULE_8__/* .isSafeFor */ .Vb)(item, change, pull, planState.facts);
    const isInTheWay = planState
        .collisions({ item, changes: [change] })
        .some(({ theirs, other }) => other.pull !== pull || theirs.path !== path);
    if (!isAllowed || isInTheWay)
        return undefined;
    return { kind: 'leave-to', title: `Leave it to item "${item.item}"` };
}
/** The pull request of another item. What it deletes would be gone from the base then, so nobody can wait for that. */
function waitFor(pull, { base }) {
    return { kind: 'wait-for', title: `Wait until ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .pullName */ .N4)(pull)} has merged, and then merge "${base.branch}"` };
}
/** Checked before it is printed: a plan edit that does not work is not offered. */
function editPlan(edit, title) {
    return { kind: 'edit-file', title, edits: [(0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEdit */ .T_)(edit)] };
}
/** One line, which the title can say: nothing else prints it. */
function editPlanLine(edit, title) {
    const way = editPlan(edit, title);
    const { line, remove, insert } = (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEdit */ .T_)(edit);
    const place = remove > 0 ? `line ${line} becomes` : `after line ${line - 1} add`;
    return { ...way, title: `${title}: ${place} "${insert.join(' ').trim()}"` };
}
/** For what every branch changes by the way, and what is made anew at integration. */
function generate(path, { item, plan }, { base }) {
    const title = `Put it under "generated" in the plan on "${base.branch}", so that every item may change it`;
    return editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .generatedEdit */ .oI)(plan, item, path), title);
}
/** The item is finished by a merge that does not count without that. */
function nameMerge({ when, merged }, { item, plan }, { base }) {
    return editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedEdit */ .hO)(plan, item, merged), `${when}, let the plan on "${base.branch}" say so`);
}
/** Whether all that one list changes is in the scope of an item. */
const ofItems = new WeakMap();
/**
 * The branch becomes the item's. Undefined where it cannot, or where it changes what the item may not: a fork is no item,
 * and an item has one open pull request.
 */
function claim(pull, changes, { item, plan, pulls, merges, finished }, { base }) {
    const isIts = ({ path, kind }) => (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind);
    if (finished || !pull.sameRepository || pulls.length > 0 || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isDetached */ .$w)(pull.branch))
        return undefined;
    const first = changes[0];
    if (!first || !isIts(first))
        return undefined;
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .remembered */ .HK)(ofItems, changes, () => new Map());
    const isAll = (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .remembered */ .HK)(known, item, () => changes.every(isIts));
    if (!isAll)
        return undefined;
    return editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .claimEdit */ .RD)(plan, item, pull.branch), `If this is the work of item "${item.item}", add branch "${pull.branch}" to it in the plan on "${base.branch}"`);
}
const admitted = new WeakMap();
/** Undefined for a branch, which no plan can admit: git knows no numbers. */
function admit(pull, { item, plan }, { base }) {
    const { number } = pull;
    if (number === undefined)
        return undefined;
    const ways = (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .remembered */ .HK)(admitted, pull, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .remembered */ .HK)(ways, plan, () => editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .admitEdit */ .W3)(plan, item, number, 'say why'), `Have ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .pullName */ .N4)(pull)} admitted by plan "${plan.id}" on "${base.branch}", with a reason`));
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
/** Many paths as few folders: where hundreds of files are blamed, nobody reads their names. */


/** By the first name of the path, each under the deepest folder that holds all of them, the fullest first. */
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
/** `2,990 more below "node_modules/": is it missing in .gitignore?` */
function folderWords({ folder, entries }) {
    const count = entries.length.toLocaleString('en-US');
    if (folder === '')
        return `${count} more in the root of the repository`;
    const isNew = entries.every(({ kind }) => kind === 'create');
    return `${count} more below "${folder}"${isNew && entries.length >= MANY ? ': is it missing in .gitignore?' : ''}`;
}
/** So many new files below one folder are made by a tool rather than written. */
const MANY = 50;
const MOST_FOLDERS = 10;
/** The first few folders in words, and how many more paths there are. */
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
