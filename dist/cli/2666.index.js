export const id = 2666;
export const ids = [2666];
export const modules = {

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ PLAN_DIRECTORY),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/** The plan directory, from the root of the repository. */
const PLAN_DIRECTORY = '.github/parallel-work';
/** `plan/item`. It is unique among all plans, because neither id contains a slash. */
function keyOf(ref) {
    return `${ref.plan}/${ref.item}`;
}
/** The items of a plan, with the integration last. */
function itemsOf(plan) {
    return plan.integration ? [...plan.items, plan.integration] : plan.items;
}


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ allGlobs),
/* harmony export */   GD: () => (/* binding */ kindsCovered),
/* harmony export */   J_: () => (/* binding */ namesExactly),
/* harmony export */   UE: () => (/* binding */ guardedGlobs),
/* harmony export */   VT: () => (/* binding */ touchedGlob),
/* harmony export */   cx: () => (/* binding */ isPlanFile),
/* harmony export */   m5: () => (/* binding */ indexScopes),
/* harmony export */   o4: () => (/* binding */ firstMatch),
/* harmony export */   tN: () => (/* binding */ globsFor),
/* harmony export */   yf: () => (/* binding */ coveringGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8060);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3728);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4940);
/** Decides whether a scope contains a path. The exact overlap of two scopes is proved in `globs/`. */






const GUARDED = '.github/';
/** The glob that allows this kind of change of the path, if there is one. Matches exactly, including letter case. */
function coveringGlob(scope, kind, path) {
    const glob = firstMatch(scope.any, path) ?? firstMatch(scope[kind], path);
    return glob !== undefined && !scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)) ? glob : undefined;
}
/** The kinds of change that the scope allows for the path, in their fixed order. */
function kindsCovered(scope, path) {
    const isAny = firstMatch(scope.any, path) !== undefined;
    const kinds = _terms_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANGE_KINDS */ .t.filter((kind) => isAny || firstMatch(scope[kind], path) !== undefined);
    return kinds.length > 0 && scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)) ? [] : kinds;
}
/** Whether the scope contains the exact path for this kind of change. Links and submodules need that. */
function namesExactly(scope, kind, path) {
    return [scope.any, scope[kind]].some((globs) => {
        const { names, patterns } = sorted(globs);
        return [...(names.has(path) ? [path] : []), ...patterns].some((glob) => mayReach(glob, path) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(glob) || isExact(glob, path)) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
    });
}
/**
 * The path as `globOf` writes it, with classes of one character. If the path is too long for a glob, it is a folder.
 */
function isExact(glob, path) {
    return glob === (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .globOf */ .k8)(path) && !/(?<!\\)[*?]/.test(glob);
}
/** The first glob of a list that matches the path. */
function firstMatch(globs, path) {
    if (globs.length === 0)
        return undefined;
    const { names, patterns } = sorted(globs);
    if (names.has(path) && mayReach(path, path))
        return path;
    return patterns.find((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
}
const lists = new WeakMap();
/** A scope may list hundreds of names and be asked about hundreds of paths. */
function sorted(globs) {
    const isName = (glob) => /^[\w./-]+$/.test(glob);
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(lists, globs, () => ({
        names: new Set(globs.filter(isName)),
        patterns: globs.filter((glob) => !isName(glob)),
    }));
}
/**
 * The generous form of `kindsCovered`, for paths of others. It ignores letter case and Unicode form, and a path counts
 * if it is a folder of a path in the scope, or below one. Returns the glob that matches.
 */
function touchedGlob(scope, path) {
    if (scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)))
        return undefined;
    return allGlobs(scope).find((glob) => mayReach(glob, path, _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path) || collides(glob, path)));
}
function globsFor(globs, kind) {
    return [...globs.any, ...globs[kind]];
}
/** All globs of all kinds, in the order of the plan format. */
function allGlobs(globs) {
    return [...globs.any, ...globs.create, ...globs.modify, ...globs.delete];
}
/**
 * Whether the glob may match the path: no glob matches plan files, and only one that begins with `.github/` matches
 * there, because workflows protect the repository.
 */
function mayReach(glob, path, match = _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK) {
    if (!path.startsWith(GUARDED))
        return true;
    if (isPlanFile(path))
        return false;
    return guardedGlobs(glob).some((each) => each === glob || match(each, path));
}
/** The glob if it begins with `.github/`. If it has braces, the alternatives that do. */
function guardedGlobs(glob) {
    if (glob.startsWith(GUARDED))
        return [glob];
    return glob.includes('{') ? (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob).filter((each) => each.startsWith(GUARDED)) : [];
}
function isPlanFile(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG}/`) || path === _plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG;
}
/** Whether one path is a folder of the other, so that no checkout can hold both. */
function collides(glob, path) {
    const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(path);
    const start = literalStart(glob);
    const literal = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(start.map(_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1).join('/'));
    const isName = start.length === glob.split('/').length;
    return literal === folded || literal.startsWith(`${folded}/`) || (isName && folded.startsWith(`${literal}/`));
}
/** More comparisons of a path with a glob would take a minute. */
const MOST_COMPARISONS = 5_000_000;
/** An index by the plain names at the beginning of globs, so that most scopes are compared with only a few paths. */
function indexScopes(owners, scopeOf) {
    const root = newNode();
    const sizes = owners.map((owner) => allGlobs(scopeOf(owner)).length);
    for (const [position, owner] of owners.entries()) {
        for (const glob of allGlobs(scopeOf(owner))) {
            let node = root;
            for (const name of literalStart(glob))
                node = nodeBelow(node, keyOfName((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1)(name)));
            node.here.add(position);
        }
    }
    const positionsNear = (path) => {
        let node = root;
        const found = new Set(root.here);
        for (const name of path.split('/')) {
            node = node.below.get(keyOfName(name));
            if (!node)
                return [...found].sort(byNumber);
            for (const position of node.here)
                found.add(position);
        }
        // The path may be a folder of the paths that they name.
        const nodes = new Set([node]);
        for (const each of nodes) {
            for (const position of each.here)
                found.add(position);
            for (const next of each.below.values())
                nodes.add(next);
        }
        return [...found].sort(byNumber);
    };
    return {
        near: (path) => positionsNear(path).flatMap((position) => owners[position] ?? []),
        isTooMuch(paths) {
            let comparisons = 0;
            for (const path of paths) {
                for (const position of positionsNear(path))
                    comparisons += sizes[position] ?? 0;
                if (comparisons > MOST_COMPARISONS)
                    return true;
            }
            return false;
        },
    };
}
function newNode() {
    return { below: new Map(), here: new Set() };
}
function nodeBelow({ below }, name) {
    const known = below.get(name) ?? newNode();
    below.set(name, known);
    return known;
}
/** Equal for all paths that `touchedGlob` treats as equal. */
function keyOfName(name) {
    return (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(name.toLowerCase());
}
function byNumber(one, other) {
    return one - other;
}
/** The leading segments that contain no glob character. */
function literalStart(glob) {
    const segments = glob.split('/');
    const magic = segments.findIndex((segment) => /[*?[{]|[?*+@!]\(/.test(segment.replace(/\\./g, '')));
    return magic < 0 ? segments : segments.slice(0, magic);
}


/***/ }),

/***/ 9104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tZ: () => (/* binding */ PLAIN),
  Fo: () => (/* binding */ terminal),
  _F: () => (/* binding */ warningLines)
});

// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
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
;// CONCATENATED MODULE: ./lib/core/report/plan-lines.js

/**
 * `add after line 12 of "x.yml"`, or `replace lines 12 to 14 of "x.yml" with`.
 *
 * @param file the path as the report writes it
 */
function editWords({ after, replaces }, file) {
    if (!replaces)
        return `add after line ${after} of ${file}`;
    const [first, last] = replaces;
    return `replace ${first === last ? `line ${first}` : `lines ${first} to ${last}`} of ${file} with`;
}
/**
 * What remains to do after the command that removes changes, because Git puts its result only into the index.
 *
 * @param branch the branch where the command works, if the reader may have another one checked out
 */
function takeOutWords(takeOut, branch) {
    const kept = takeOut.startsWith('git stash ') ? ' (uncommitted changes are kept in the stash)' : '';
    const [name, where] = branch === undefined ? ['this branch', ''] : [`branch "${branch}"`, ' where it is checked out,'];
    return `To remove the changes that do not belong on ${name}, run this${where} and commit the result${kept}`;
}
/** The paths that the lines allow, the first few by name. Other findings of the verdict may need something else. */
function widenedPaths(findings, quoted) {
    const paths = findings.flatMap(({ widen, path }) => (widen && path !== undefined ? path : []));
    const { shown, more } = (0,inert/* firstOf */.Ku)([...new Set(paths)], 3);
    return [...shown.map((each) => quoted(each)), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
;// CONCATENATED MODULE: ./lib/core/report/preview.js
/** What merging a pull request that changes plans would mean for others, for its reviewer: as a table, and as lines. */



const MOST_ROWS = 50;
/** Markdown: a heading, a sentence, and a table in which pull requests that would fail come first. */
function previewBlocks(verdict, { url }) {
    const { shown, more } = firstOf(redFirst(verdict.preview ?? []), MOST_ROWS);
    if (shown.length === 0)
        return [];
    const lines = [
        row(['Pull request', 'Today', 'After the merge', 'Why']),
        row(['---', '---', '---', '---']),
        ...shown.map((each) => row([party(each, url), each.from, each.to, sentence(capital(why(each)))])),
    ];
    return [
        '### What merging this would change',
        `If ${party(verdict, url)} were merged now: ${countsOf(verdict.preview ?? [])}.`,
        lines.join('\n'),
        ...(more > 0 ? [`and ${more} more`] : []),
    ];
}
/** Plain text, not escaped yet: a title, and a line for each. */
function previewLines({ preview = [] }) {
    if (preview.length === 0)
        return [];
    return [
        `What merging this would change: ${countsOf(preview)}`,
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
/** `1 starts to fail, 2 start to pass, 1 still passes`. */
function countsOf(preview) {
    const green = (outcome) => (outcome === 'success' ? 'green' : 'red');
    const kinds = [
        { to: 'red', from: 'green', one: 'starts to fail', many: 'start to fail' },
        { to: 'green', from: 'red', one: 'starts to pass', many: 'start to pass' },
        { to: 'red', from: 'red', one: 'still fails', many: 'still fail' },
        { to: 'green', from: 'green', one: 'still passes', many: 'still pass' },
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
    const because = first === undefined
        ? []
        : [`${to === 'success' ? 'fails today because of' : 'would fail because of'} "${first}"${more}`];
    const role = {
        item: 'would belong to this item',
        outsider: 'would no longer belong to this item, and become an unlisted pull request',
    };
    return [...(becomes ? [role[becomes]] : []), ...because].join('; ');
}

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
        ...previewLines(verdict).map((line, index) => `${index === 0 ? '  ' : '    '}${(0,inert/* visible */.RK)(line)}`),
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
    const words = takeOutWords(takeOut, isElsewhere ? branch : undefined);
    return [`  ${(0,inert/* visible */.RK)(words)}:`, `    ${colours.green((0,inert/* visible */.RK)(takeOut))}`];
}
function editLines({ widen, base }, findings, colours) {
    if (!widen)
        return [];
    const edit = editWords(widen, `"${widen.path}" on "${base}"`);
    const paths = widenedPaths(findings, (path) => `"${path}"`);
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

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** Terms that every room of the core uses. */
const CHANGE_KINDS = ['create', 'modify', 'delete'];


/***/ }),

/***/ 4317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ brokenPromises),
/* harmony export */   v: () => (/* binding */ uncheckedPromises)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _quoted_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9646);


const MOST_TOLD = 20;
/** One sentence for each promise that is missing or near, and one for those that are too many. */
function brokenPromises(contracts) {
    const broken = contracts.filter(({ state }) => state === 'missing' || state === 'near');
    const { shown, more } = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(broken, MOST_TOLD);
    const rest = more === 0 ? [] : [`${more} more ${more === 1 ? 'promise is' : 'promises are'} not kept.`];
    return [...shown.map(brokenPromise), ...rest];
}
/** How many promises were not compared. Without this note, they would look kept. */
function uncheckedPromises(contracts = []) {
    const unchecked = contracts.filter(({ state }) => state === 'unchecked');
    const [first] = unchecked;
    if (!first)
        return [];
    const { path, declares } = first;
    const example = declares === undefined ? `the file "${path}"` : `${(0,_quoted_line_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedLine */ .vw)(declares)} in "${path}"`;
    return [
        contracts.length === 1
            ? `The only promise could not be compared with the code: ${example}.`
            : `${unchecked.length} of ${contracts.length} promises could not be compared with the code, such as ${example}.`,
    ];
}
function brokenPromise({ item = '', path, declares, near, line }) {
    if (declares === undefined)
        return `Item "${item}" promises the file "${path}", but it is not there.`;
    const promise = `Item "${item}" promises ${(0,_quoted_line_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedLine */ .vw)(declares)} in "${path}"`;
    return near === undefined
        ? `${promise}, but it is not there.`
        : `${promise}, but line ${line} declares ${(0,_quoted_line_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedLine */ .vw)(near)}.`;
}


/***/ }),

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ folderLines)
/* harmony export */ });
/* unused harmony exports byFolder, folderWords */
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8060);
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


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony export party */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);

const BREAK = '&#8203;';
/** Names of files, branches and items. Safe in prose and in table cells. */
function code(text, max = 300) {
    const shown = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), max);
    // A `|` would end a table cell even inside a code span.
    return shown.includes('|') ? codeElement(shown) : codeSpan(shown);
}
/** The same for prose that people and agents also read as plain text, where a `|` can stay as it is. */
function codeSpan(text) {
    const shown = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    const longest = longestRun(shown);
    // GitHub's parser gives up on very long fences.
    if (shown === '' || longest > 8)
        return codeElement(shown);
    const fence = '`'.repeat(longest + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function codeElement(shown) {
    return `<code>${shown.replace(/[!-+.:-@[-`{-~]/g, entity)}</code>`;
}
/** Foreign titles and other prose, as plain text on one line. */
function prose(text, max = 300) {
    return lineStart(escapedText((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/\s+/g, ' ').trim(), max)));
}
/** One of our messages. Values in double quotes become code. */
function sentence(message, max = 900) {
    const parts = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message), max).split('"');
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
/** A block of lines to copy. It must begin a line of the document. */
function fence(text, language, max = 4_000) {
    const body = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, max)).join('\n').replace(/\n+$/, '');
    const marks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${marks}${language}\n${body}\n${marks}`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** `label` is Markdown. Without a usable address, only the label is returned. */
function link(label, url) {
    return url === undefined ? label : `[${label}](${url})`;
}
/** Names a party as far as it is known, with a link if there is a page. */
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
/** An address below the web address of a repository. Undefined if that address is not safe in a link. */
function address(root, ...segments) {
    if (root === undefined || !/^https?:\/\/[\w.:/%~-]+$/.test(root))
        return undefined;
    return [root, ...segments.flatMap((each) => each.split('/')).map(encodeSegment)].join('/');
}
function encodeSegment(segment) {
    const wellFormed = segment.replace(/\p{Cs}/gu, '\ufffd');
    return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
}
/** Escapes what would turn the line into a list or a heading. */
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


/***/ })

};
