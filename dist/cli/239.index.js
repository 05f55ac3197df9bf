export const id = 239;
export const ids = [239];
export const modules = {

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u8: () => (/* binding */ lint),
  KJ: () => (/* binding */ newErrors)
});

// UNUSED EXPORTS: lintPlans, lintTree

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts = __webpack_require__(3220);
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
    return (0,facts/* withFacts */.Q)(snapshot, (facts) => lintTree(tree, snapshot, facts));
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


/***/ })

};
