export const id = 4300;
export const ids = [4300];
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
