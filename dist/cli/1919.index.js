export const id = 1919;
export const ids = [1919,4300];
export const modules = {

/***/ 1919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ shownPaths),
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   refuseFailure: () => (/* binding */ refuseFailure)
/* harmony export */ });
/* harmony import */ var _core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3485);
/* harmony import */ var _core_report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2236);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4622);



/**
 * @param opening a line that comes before the reasons
 * @returns the exit code that blocks in every agent
 */
async function refuse(refused, moment, { terminal, json: asJson }, opening = '') {
    const reason = `${opening === '' ? '' : `${opening}\n`}${(0,_core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalText */ .K)(refused)}`;
    // First, because Codex lets a call go on if the hook fails without any text.
    await terminal.printError(`${reason}\n`);
    const fields = (0,_core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalFields */ .U)(reason, moment);
    const [first] = refused;
    const problems = [{ code: 'refused', message: reason, hint: first?.ways[0] ?? 'Stay in the scope of the item.' }];
    await terminal.print(asJson ? (0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)('guard', 2, problems, { ...shownPaths(refused), ...fields }) : `${JSON.stringify(fields)}\n`);
    return 2;
}
/** @returns the same code */
async function refuseFailure(error, here) {
    const { message, hint, code } = (0,_core_report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error);
    const failed = { path: '', rule: code, message: `The guard could not decide: ${message}`, ways: [hint] };
    return refuse([failed], 'before', here);
}
/** Public: fields are only ever added. */
function shownPaths(refused) {
    const paths = refused.map(({ path, kind, rule }) => ({ path: path === '' ? undefined : path, kind, rule }));
    return { guard: { allowed: refused.length === 0, paths } };
}


/***/ }),

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusalText),
/* harmony export */   U: () => (/* binding */ refusalFields)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/** What the guard says where it refuses: one text for people and agents, and one JSON document that all agents read. */


/** Agents cut longer texts. */
const MOST_CHARACTERS = 8000;
const MOST_PATHS = 10;
/** @returns lines without the last line break */
function refusalText(refused) {
    const seen = new Set();
    const lines = refused.slice(0, MOST_PATHS).map(({ message, ways, rule }) => {
        // A way that was already printed is not repeated for each path.
        const fresh = ways.filter((way) => !seen.has(way));
        for (const way of fresh)
            seen.add(way);
        return (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSentences */ .DP)(message, ...fresh)} [${rule}]`);
    });
    const more = refused.length - MOST_PATHS;
    const text = [...lines, ...(more > 0 ? [`${more} more paths are refused too.`] : [])].join('\n');
    return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}
/**
 * The fields that block in each agent. Claude Code reads the first before a tool and the last two after it, Copilot the
 * ones at the top level, Gemini CLI and Codex the last two, and Cursor `permission`.
 */
function refusalFields(reason, moment) {
    const blocked = { decision: 'block', reason };
    if (moment !== 'before')
        return blocked;
    return {
        hookSpecificOutput: { hookEventName: 'PreToolUse', permissionDecision: 'deny', permissionDecisionReason: reason },
        permissionDecision: 'deny',
        permissionDecisionReason: reason,
        ...blocked,
        permission: 'deny',
        user_message: reason,
        agent_message: reason,
    };
}


/***/ }),

/***/ 7065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ idOf),
/* harmony export */   l: () => (/* binding */ numberedWays)
/* harmony export */ });
/**
 * Eight hexadecimal digits. They stay the same as long as rule, plan, item, other side and path do, whatever the line
 * is.
 */
function idOf({ rule, plan, item, branch, pull, other, path }) {
    const subject = item === undefined ? (pull ?? branch) : undefined;
    const parts = [rule, plan, item, subject, other?.plan, other?.item, path];
    return fnv1a(JSON.stringify(parts.map((part) => part ?? null)));
}
/** The ways of each finding with their ids. Findings that have one id share the numbers, so that each way has its own. */
function numberedWays(findings) {
    const counts = new Map();
    return new Map(findings.map((finding) => {
        const id = idOf(finding);
        return [
            finding,
            waysOf(finding).map((way) => {
                const number = (counts.get(id) ?? 0) + 1;
                counts.set(id, number);
                return { id: `${id}.${number}`, way };
            }),
        ];
    }));
}
/** If a finding has no ways of its own, a person has to decide what to do. */
function waysOf({ ways, severity, remedy }) {
    return ways ?? (severity === 'notice' ? [] : [{ kind: 'person', title: remedy }]);
}
/** 32 bits over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). Nothing depends on it being secret. */
function fnv1a(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 4622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ shownContracts),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   QU: () => (/* binding */ candidate)
/* harmony export */ });
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _finding_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7065);


/**
 * @param exitCode 0: success. 0 and 1 have verdicts, 2 and 3 have `errors` instead
 * @param result a judgement, or the problems that kept the command from making one
 * @param extra the command's own data under its own keys, such as `{ whose: [...] }`
 * @returns the document with a final newline
 */
function json(command, exitCode, result, extra = {}) {
    const judgement = 'findings' in result ? result : undefined;
    const problems = 'findings' in result ? result.problems : result;
    const isFailed = exitCode > 1;
    const base = judgement?.baseDoubt === undefined ? [] : [judgement.baseDoubt];
    const document = {
        version: 1,
        command,
        ok: exitCode === 0,
        plans: judgement?.plans.map(plan),
        verdicts: isFailed ? undefined : judgement?.verdicts.map(verdict),
        findings: judgement && findings(judgement.findings),
        notes: present([...base, ...(judgement?.notes ?? []), ...(judgement?.warnings ?? [])]),
        warnings: present(judgement?.warnings),
        items: judgement?.items?.map(item),
        contracts: judgement?.contracts && shownContracts(judgement.contracts),
        shared: judgement?.shared?.paths.map(({ path, branches }) => ({ path, branches })),
        proposed: judgement?.shared?.proposal && proposal(judgement.shared.proposal),
        mergeOrder: judgement?.shared?.order,
        ...extra,
        errors: isFailed ? problems.map(problem) : undefined,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function plan({ id, path, itemCount }) {
    return { id, path, itemCount };
}
function item({ state, reopened, files, uncommitted, verdict, near, candidates, taken, ...each }) {
    return {
        ...party(each),
        state,
        reopened,
        files,
        uncommitted,
        verdict,
        near,
        candidates: candidates?.map(candidate),
        taken,
    };
}
/** What items promise, and what their files declare. Absent if there is nothing to tell. */
function shownContracts(states) {
    return states.length === 0 ? undefined : states.map(contract);
}
function contract({ path, declares, state, near, why, line, ...each }) {
    return { ...party(each), path, declares, state, near, why, at: line === undefined ? undefined : { path, line } };
}
function proposal({ plan: id, path, base, yaml, newBranches }) {
    return { plan: id, path, base, yaml, newBranches: newBranches.map(({ branch, worktree }) => ({ branch, worktree })) };
}
function candidate({ commit, subject, because, line }) {
    return { commit, subject, because, line };
}
function verdict(each) {
    return {
        ...party(each),
        worktree: (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .detachedPath */ .Yp)(each.branch),
        head: each.head,
        base: each.base,
        planRevision: each.planRevision,
        verdict: each.verdict,
        notes: present(each.notes),
        widen: each.widen && edit(each.widen),
        takeOut: each.takeOut,
        leeway: each.leeway && { used: each.leeway.used, of: each.leeway.of },
        below: each.below?.map(party),
        straight: each.straight && { verdict: each.straight.verdict, rules: each.straight.rules },
        preview: each.preview?.map(preview),
    };
}
function preview({ from, to, rules, becomes, ...each }) {
    return { ...party(each), from, to, rules, becomes };
}
function findings(all) {
    const ways = (0,_finding_id_js__WEBPACK_IMPORTED_MODULE_1__/* .numberedWays */ .l)(all);
    return all.map((each) => finding(each, ways.get(each) ?? []));
}
/** Of one finding. It says how many there are, and no list grows with the number of branches and that of their paths. */
const MOST_PATHS = 10;
function finding(each, ways) {
    return {
        id: (0,_finding_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .T)(each),
        rule: each.rule,
        severity: each.severity,
        ...party(each),
        worktree: (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .detachedPath */ .Yp)(each.branch ?? ''),
        path: each.path,
        kind: each.kind,
        paths: each.paths?.slice(0, MOST_PATHS).map(({ path, kind }) => ({ path, kind })),
        count: each.count,
        wanted: each.wanted,
        found: each.found,
        message: each.message,
        remedy: each.remedy,
        ways: ways.map(({ id, way }) => ({ id, ...way })),
        widen: each.widen && widening(each.widen),
        other: each.other && party(each.other),
        witness: each.witness,
        at: each.at && place(each.at),
    };
}
function party({ plan, item, branch, pull }) {
    return { plan, item, branch: branch === undefined || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDetached */ .$w)(branch) ? undefined : branch, pull };
}
function widening(each) {
    const { path, item, ...place } = edit(each);
    return { path, item, list: each.list, glob: each.glob, ...place };
}
function edit({ path, item, lines, after, replaces }) {
    return { path, item, lines, after, replaces };
}
function problem({ code, message, hint, at }) {
    return { code, message, hint, at: at && place(at) };
}
function place({ path, line, column }) {
    return { path, line, column };
}
function present(notes) {
    return notes?.length ? notes : undefined;
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findingsOn)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8060);
/**
 * Finds the findings of a verdict by the number of its pull request, or by its branch if one of them has no number. Findings
 * on pull requests with the same head belong to it too.
 */

const indexes = new WeakMap();
/** Keeps the order of the list. The list is indexed once, because there may be hundreds of verdicts. */
function findingsOn(findings, verdicts) {
    const index = (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(indexes, findings, () => indexOf(findings));
    const places = new Set();
    for (const { pull, branch } of verdicts.flatMap((each) => [each, ...(each.shares ?? [])])) {
        const lists = pull === undefined ? [index.byBranch.get(branch)] : [index.byPull.get(pull), index.unnumbered.get(branch)];
        for (const list of lists)
            for (const place of list ?? [])
                places.add(place);
    }
    return [...places].sort((one, other) => one - other).flatMap((place) => findings[place] ?? []);
}
function indexOf(findings) {
    const byPull = new Map();
    const byBranch = new Map();
    const unnumbered = new Map();
    for (const [place, { pull, branch }] of findings.entries()) {
        (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(byBranch, branch, place);
        if (pull === undefined)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(unnumbered, branch, place);
        else
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(byPull, pull, place);
    }
    return { byPull, byBranch, unnumbered };
}


/***/ }),

/***/ 5703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4924);
/** Makes foreign text harmless wherever it is shown: file names, branch names, titles, plan text. */

const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** The text on one line, with invisible characters written out: `\n`, `\x1b`, `\u202e`, `\u{e0041}`. */
function visible(text) {
    return text.replace(_plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_INVISIBLE */ .Si, (each) => NAMED[each] ?? escaped(each.codePointAt(0) ?? 0));
}
/** The same for several lines. Line ends and tabs are kept. */
function visibleLines(text) {
    return text.split(/\r\n|\n/).map((line) => line.split('\t').map(visible).join('\t'));
}
function escaped(codePoint) {
    const hex = codePoint.toString(16);
    if (codePoint < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return codePoint < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/**
 * A line for the log of a runner. The runner takes a line that begins with `::` (after white space) for a command, and the
 * older form `##[` anywhere in a line.
 */
function logLine(text) {
    return visible(text)
        .replace(/^(\s*):(?=:)/, '$1\\x3a')
        .replaceAll('##[', '##\\x5b');
}
/**
 * At most `max` UTF-16 units, including the note at the end. GitHub's limits count characters, of which there are never
 * more. Never cuts inside a character as a reader sees it.
 */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const room = max - note(text.length).length;
    if (room < 1)
        return text.slice(0, border(text, max));
    const kept = text.slice(0, border(text, room));
    return kept + note(lengthInCodePoints(text.slice(kept.length)));
}
/** At most `max` UTF-16 units with `…` at the end, for places too small for a count. */
function shortened(text, max) {
    return text.length <= max ? text : `${text.slice(0, border(text, max - 1))}…`;
}
function note(count) {
    return `… (${count} characters cut)`;
}
function lengthInCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
/** Made when a text is cut, because making it takes 10 ms of every start. */
let graphemes;
/** The last place up to `index` at which the text can be cut. Looks back at most 100 units, for letters with many accents. */
function border(text, index) {
    const from = Math.max(0, index - 100);
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    const start = graphemes.segment(text.slice(from, index + 100)).containing(index - from)?.index ?? 0;
    if (start > 0)
        return from + start;
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(index - 1)) && /[\udc00-\udfff]/.test(text.charAt(index));
    return splitsPair ? index - 1 : index;
}
/** The first `max` entries, and the number of the others. */
function firstOf(list, max) {
    return { shown: list.slice(0, max), more: Math.max(0, list.length - max) };
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   Ge: () => (/* binding */ partyWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   P8: () => (/* binding */ fullMessage),
/* harmony export */   bd: () => (/* binding */ moreOf),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   qi: () => (/* binding */ thereAreMore),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   uo: () => (/* binding */ withFullStop)
/* harmony export */ });
/* unused harmony exports branchWords, isAbout, ofSubject, overall */
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _findings_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95);
/** Words that all reports share. Plain text with quoted values, not escaped yet. */


/** `pull request #12 from "feat/a" (item "a" of plan "p")`, as far as it is known. */
function partyWords(party) {
    const names = [];
    if (party.pull !== undefined)
        names.push(`pull request #${party.pull}`);
    if (party.branch !== undefined)
        names.push(party.pull === undefined ? branchWords(party.branch) : `from "${party.branch}"`);
    const item = itemWords(party);
    if (item !== undefined)
        names.push(names.length > 0 ? `(${item})` : item);
    return names.join(' ') || 'the change';
}
/** A detached head has no branch name. */
function branchWords(branch) {
    return (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDetached */ .$w)(branch) ? `the ${branch}` : `branch "${branch}"`;
}
function itemWords(party) {
    if (party.item !== undefined)
        return `item "${party.item}"${party.plan === undefined ? '' : ` of plan "${party.plan}"`}`;
    return party.plan === undefined ? undefined : `plan "${party.plan}"`;
}
/** The message and the remedy as one text. */
function fullMessage(finding) {
    return joinSentences(finding.message, finding.remedy);
}
function joinSentences(...sentences) {
    return sentences
        .filter((each) => each !== '')
        .map(withFullStop)
        .join(' ');
}
/** For a sentence that ends with a value from outside, such as a reason that a plan gives. */
function withFullStop(text) {
    return /[.!?…]$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`;
}
const SEVERITY_WORDS = { error: 'error', warn: 'warning', notice: 'notice' };
/** Errors first, then warnings, then notices. */
function bySeverity(one, other) {
    const order = Object.keys(SEVERITY_WORDS);
    return order.indexOf(one.severity) - order.indexOf(other.severity);
}
/** `2 errors, 1 notice`, or `no findings`. */
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
function capital(text) {
    return text.replace(/^[a-z]/, (first) => first.toUpperCase());
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : word.endsWith('ch') ? 'es' : 's'}`;
}
/** How many are not described one by one: `1 more path`, `2,000 more paths`. @param word in the singular */
function moreOf(count, word) {
    return `${count.toLocaleString('en-US')} more ${word}${count === 1 ? '' : 's'}`;
}
/** The same as the beginning of a sentence: `There is 1 more path`. */
function thereAreMore(count, word) {
    return `There ${count === 1 ? 'is' : 'are'} ${moreOf(count, word)}`;
}
/** A finding without a pull request and branch, for example on a plan, is about every subject. */
function isAbout(party, subject) {
    if (subject === 'all' || (party.pull === undefined && party.branch === undefined))
        return true;
    return 'pull' in subject ? party.pull === subject.pull : party.branch === subject.branch;
}
/** The part of a judgement about the pull request or branch under test. */
function ofSubject(judgement, subject) {
    if (subject === 'all')
        return judgement;
    const verdicts = judgement.verdicts.filter((verdict) => isAbout(verdict, subject));
    // Pull requests with the same head share the verdict.
    const heads = new Set(verdicts.map(({ head }) => head));
    const sharing = judgement.verdicts.filter(({ head }) => heads.has(head));
    return { ...judgement, verdicts, findings: findingsOn(judgement.findings, sharing) };
}
/** The worst verdict. Without verdicts, broken plans mean `error`. */
function overall(judgement) {
    const outcomes = judgement.verdicts.map((each) => each.verdict);
    if (outcomes.includes('error'))
        return 'error';
    if (outcomes.includes('failure'))
        return 'failure';
    return outcomes.length === 0 && judgement.problems.length > 0 ? 'error' : 'success';
}


/***/ })

};
