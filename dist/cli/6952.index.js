export const id = 6952;
export const ids = [6952];
export const modules = {

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eW: () => (/* binding */ isTested),
/* harmony export */   oc: () => (/* binding */ snapshotShape)
/* harmony export */ });
/* unused harmony export numberUnderTest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/**
 * Everything that a run read, as plain JSON, so that a run can be saved and judged again anywhere.
 *
 * A source (`shell/github`, `shell/git`) starts a snapshot with the base and its plans. Everything else is read because the
 * core asks for it (`questions.ts`).
 */


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
/** A list that may be incomplete has no changes, only the reason. */
const changesShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('complete', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true), list: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .changeShape */ .W3) }),
    /**
     * `isUnread`: nobody knows what is in it. Else it is known to be more than can be listed, or not to be one list.
     * `remedy`: what to do where it does not help to run the check again.
     */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false),
        reason: text,
        isUnread: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
        remedy: text.exactOptional(),
    }),
]);
/** The properties of every pull request, open or merged. */
const anyPull = {
    /** Absent in Git. */
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    branch: text,
    /** The branch that it targets. */
    base: text,
    /** Whether head and base are in the same repository. False for forks and if the head repository was deleted. */
    sameRepository: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    url: text.exactOptional(),
    /** ISO 8601, from the server; absent in git. */
    openedAt: text.exactOptional(),
    changes: changesShape,
};
/** An open pull request. In Git, a branch that counts as one. */
const pullShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...anyPull,
    /** The commit id that was read. */
    head: text,
    /** The revision for questions about its content: `head`, or `worktree` if uncommitted work counts too. */
    revision: text,
    title: text.exactOptional(),
    /** The login as REST shows it. Only that of an app ends in `[bot]`. */
    author: text.exactOptional(),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
    /** GitHub only, where it does not go into the guarded base: the head of its base that its list of changes counts from. */
    listedFrom: text.exactOptional(),
    /** Git only: the name of the head in this clone, where that is not the branch: `origin/feat/a`. */
    ref: text.exactOptional(),
    /** Git only, for a checked-out branch: the number of paths that differ from the last commit. */
    uncommitted: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    /** Git only: a merge is in progress, so Git cannot stash and the merge base will change. */
    merging: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
    /** Git only: git cannot stash what is not committed here, for example a new submodule. */
    unstashable: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
});
/** A merged pull request. In Git, the base commit that merged a branch. */
const mergedShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...anyPull,
    mergedAt: text.exactOptional(),
    /** Null if the server knows none. */
    mergeCommit: text.nullable(),
    /** The base before the merge: the first parent of the merge commit, or of the first rebased commit. */
    before: text.nullable(),
});
/** A file in the plan directory, at any depth. */
const planFileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Relative to the directory. Empty for a file in its place. */
    name: text,
    mode: text,
    oid: text,
    /** Absent if the file is not text, too long, or cut by the server; `unreadable` says which. */
    text: text.exactOptional(),
    unreadable: text.exactOptional(),
});
/** A Git tree with plans. Equal ids mean equal plans. */
const planTreeShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(planFileShape), isUnread: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional() });
/** What is judged: one pull request (GitHub), one branch (Git), or every open item pull request. */
const subjectShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('all'), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ branch: text })]);
const settingsShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The input `agents`: logins or patterns. If empty, scopes apply only to pull requests from listed branches. */
    agents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    /** The input `context`: the name of statuses. If absent, `contextOf` decides. */
    context: text.exactOptional(),
    /** The input `comment`. */
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
});
/** The base branch, at the commit that was read. */
const baseShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    branch: text,
    commit: text,
    /** Git only: the name of the commit in this clone, `main` or `origin/main`. */
    ref: text.exactOptional(),
});
const repositoryShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** `owner/name`. In Git, the name of the folder. */
    name: text,
    /** Web address without a final slash. Absent in Git. */
    url: text.exactOptional(),
    defaultBranch: text,
});
const snapshotShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['github', 'git']),
    repository: repositoryShape,
    base: baseShape,
    subject: subjectShape,
    settings: settingsShape,
    pulls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pullShape),
    merged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(mergedShape),
    planTrees: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(planTreeShape),
    answers: _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .answersShape */ .Zu,
    /** Notes from reading, for example on a diverged branch or on a plan that only the working tree has. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
});
/** The number of the pull request under test, if there is one. In Git there is none. */
function numberUnderTest({ subject }) {
    return typeof subject === 'object' && 'pull' in subject ? subject.pull : undefined;
}
/** Whether it is the pull request under test. */
function isTested(pull, { subject }) {
    if (subject === 'all')
        return false;
    return 'pull' in subject ? pull.number === subject.pull : pull.branch === subject.branch;
}


/***/ }),

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ judgePlanChange),
/* harmony export */   Cq: () => (/* binding */ changesOnlyPlans),
/* harmony export */   Je: () => (/* binding */ mergePlans),
/* harmony export */   Qu: () => (/* binding */ changesPlans)
/* harmony export */ });
/* unused harmony exports shareOf, staleFindings */
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _globs_budget_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1478);
/* harmony import */ var _lint_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(444);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8060);
/* harmony import */ var _plan_directory_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6380);
/* harmony import */ var _plan_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(917);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _rules_incomplete_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8661);
/* harmony import */ var _rules_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2468);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1473);
/* harmony import */ var _rules_stale_base_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2460);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8602);
/**
 * Judges pull requests that change plans by the plans that the base would have after the merge. A broken plan can always be
 * fixed, and no pull request may break one.
 */














function changesPlans(changes) {
    return changes.some(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlanFile */ .cx)(path));
}
function changesOnlyPlans(changes) {
    return changes.length > 0 && changes.every(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlanFile */ .cx)(path));
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
        .filter(_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlanFile */ .cx)
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
    const tooLarge = [..._rules_incomplete_files_js__WEBPACK_IMPORTED_MODULE_5__/* .largePlans */ .aw.judge(merged), ..._rules_incomplete_files_js__WEBPACK_IMPORTED_MODULE_5__/* .manyPlanChanges */ .A.judge({ isLeftOut })];
    if (tooLarge.length > 0)
        return { after: undefined, findings: findingsOf(_rules_incomplete_files_js__WEBPACK_IMPORTED_MODULE_5__/* .largePlans */ .aw.id, tooLarge, pull), repairs: false };
    if (later && bytes > MOST_READ_AT_ONCE) {
        later.add(pull);
        return { after: undefined, findings: [], repairs: false };
    }
    const after = (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlans */ .x)(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
    const change = { pull, before, after, touched, behind, bytes };
    const findings = (0,_rules_list_js__WEBPACK_IMPORTED_MODULE_6__/* .rulesAbout */ .N)('plan-change').flatMap(({ id, judge }) => findingsOf(id, judge(change, snapshot), pull));
    const repairs = isRepaired(change);
    // The plans after the merge are unknown or cannot be read.
    if (findings.length > 0 || after.problems.length > 0 || touched.length === 0)
        return { after, findings, repairs };
    if (later) {
        later.add(pull);
        return { after, findings, repairs };
    }
    const found = (0,_lint_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .newFindings */ .FN)(before, after, new Set(touched.map(_plan_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .planIdOf */ .C3)), snapshot, facts, steps === undefined ? {} : { steps });
    if (found === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const errors = found.filter(({ severity }) => severity === 'error');
    // For a broken plan it is unknown which findings are new.
    const severity = repairs ? 'warn' : 'error';
    const lint = errors.slice(0, _rules_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_DESCRIBED */ .up).map((error) => ({ ...inPlan(error, pull), severity }));
    return { after, findings: [...lint, ...andMore(errors.slice(_rules_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_DESCRIBED */ .up), severity, pull)], repairs };
}
/** One finding for all that nobody would read: each is kept until the run ends. */
function andMore(rest, severity, pull) {
    const [first] = rest;
    if (!first)
        return [];
    const message = `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_9__/* .thereAreMore */ .qi)(rest.length, 'error')} that "lint" would report, such as: ${first.message}`;
    return [{ ...inPlan(first, pull), severity, message }];
}
/** Larger ones are read after the statuses of all others are posted. */
const MOST_READ_AT_ONCE = 64 * 1024;
/** What the plan changes of one kind of pull requests, those of this repository or those of forks, may cost together. */
const TOGETHER = {
    own: { bytes: 8 * _plan_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_CHANGED_BYTES */ .dY, steps: (_globs_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .STEPS_PER_PLAN */ .Qg * 3) / 4 },
    forks: { bytes: 4 * _plan_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_CHANGED_BYTES */ .dY, steps: _globs_budget_js__WEBPACK_IMPORTED_MODULE_11__/* .STEPS_PER_PLAN */ .Qg / 4 },
};
const shares = new WeakMap();
/** The share of one pull request in what judging all plan changes may cost. It depends on the open pull requests alone, so equal states have equal verdicts. */
function shareOf(pull, snapshot) {
    const all = (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .remembered */ .HK)(shares, snapshot, () => new Map([...sharesOf('own', snapshot), ...sharesOf('forks', snapshot)]));
    return all.get(pull) ?? { isLeftOut: false, steps: TOGETHER.forks.steps };
}
function sharesOf(kind, snapshot) {
    const facts = (0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsIn */ .PC)(snapshot);
    const costs = snapshot.pulls.flatMap((pull) => {
        const { changes, base, sameRepository } = pull;
        if (!changes.complete || base !== snapshot.base.branch || sameRepository !== (kind === 'own'))
            return [];
        const merged = changesPlans(changes.list) ? mergePlans(pull, changes.list, snapshot, facts) : _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
        return merged === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || merged.bytes > _plan_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_CHANGED_BYTES */ .dY ? [] : [{ pull, bytes: merged.bytes }];
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
    return drafts.map((draft) => ({ rule, severity: 'error', ...(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .pullParty */ .av)(pull), ...draft }));
}
function isRepaired({ before, after, touched }) {
    // A plan for another branch breaks nothing here, but it may still be unreadable.
    const unreadable = new Set([...after.brokenPaths, ...after.inert.flatMap(({ path, plan }) => (plan ? [] : path))]);
    if (touched.some((name) => unreadable.has((0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .planPath */ .pw)(name))))
        return false;
    return before.brokenPaths.some((path) => !unreadable.has(path));
}
/** Findings on plans that also changed on the base, for reports without a verdict. */
function staleFindings(behind, snapshot) {
    return stalePlan.judge({ behind }, snapshot).map((draft) => ({ rule: stalePlan.id, severity: 'error', ...draft }));
}
/** Places the finding on the line of the plan, because the pull request changes the plan. */
function inPlan(error, pull) {
    const { rule, severity, branch: _, pull: __, ...rest } = error;
    return { rule, severity, ...(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .pullParty */ .av)(pull), ...rest, ...(error.at ? { path: error.at.path } : {}) };
}
/** The entry directly in the plan directory, or in its place. A source may list the files of a folder or only the folder. */
function nameIn(path) {
    return topOf(path.slice(_plan_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .PLAN_DIRECTORY */ .AG.length + 1));
}
function topOf(name) {
    return name.split('/')[0] ?? '';
}
/** The contents of each entry of the directory, as a text that can be compared. */
function contentsOf(tree) {
    const lists = new Map();
    for (const { name, mode, oid } of tree?.files ?? [])
        (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .append */ .BC)(lists, topOf(name), JSON.stringify([name, mode, oid]));
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

/***/ 8650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ rulePull),
/* harmony export */   Nn: () => (/* binding */ ruleChange),
/* harmony export */   Vv: () => (/* binding */ findingOn),
/* harmony export */   WX: () => (/* binding */ ruleUnderBrokenPlans),
/* harmony export */   vE: () => (/* binding */ notesOn)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6134);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3274);
/* harmony import */ var _progress_leeway_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6446);
/* harmony import */ var _progress_plan_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4712);
/* harmony import */ var _rules_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2468);
/* harmony import */ var _rules_out_of_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5436);
/* harmony import */ var _rules_owned_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2032);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1473);
/* harmony import */ var _rules_ways_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3635);
/* harmony import */ var _plan_change_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6649);
/** Applies the rules to one pull request, depending on its role. */











const PULL_RULES = (0,_rules_list_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesAbout */ .N)('pull');
const PATH_RULES = (0,_rules_list_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesAbout */ .N)('path');
const ITEM_RULES = (0,_rules_list_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesAbout */ .N)('item');
const UNLISTED_RULES = (0,_rules_list_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesAbout */ .N)('unlisted');
const PLAN_RULES = (0,_rules_list_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesAbout */ .N)('plan');
function rulePull(pull, planState, plans, later) {
    const role = planState.roleOf(pull);
    const progress = 'progress' in role ? { progress: role.progress } : {};
    const unjudgeable = whyUnjudgeable(pull, planState, role);
    const notes = [...draftNotes(pull), ...(role.kind === 'item' ? emptyNotes(pull, role.progress) : [])];
    if (unjudgeable.length > 0) {
        const why = role.kind === 'outsider' ? [role.why] : [];
        return { pull, ...progress, findings: unjudgeable, notes: [...notes, ...why] };
    }
    return role.kind === 'item'
        ? ruleItem(planState.itemPull(pull, role.progress), notes, planState)
        : ruleUnlisted(pull, notes, planState, plans, later);
}
function draftNotes({ draft }) {
    return draft ? ['This pull request is a draft. Drafts are checked like all others.'] : [];
}
/** The notes on an unlisted pull request that takes over the verdict of another one. */
function notesOn(pull, planState) {
    return [...draftNotes(pull), ...unlistedNotes(pull, planState)];
}
/** The findings of the first rule that has any. */
function whyUnjudgeable(pull, planState, role) {
    const progress = role && 'progress' in role ? role.progress : undefined;
    for (const { id, judge } of PULL_RULES) {
        const drafts = judge(pull, planState);
        if (drafts.length > 0)
            return drafts.map((draft) => findingOn(pull, id, draft, progress));
    }
    return [];
}
/** Nothing is wrong with an empty pull request, but merging it does not finish the item. */
function emptyNotes({ changes }, { item, reopened }) {
    const isEmpty = changes.complete && changes.list.length === 0;
    return isEmpty && item.dropped === undefined && !reopened
        ? [`It changes no files, so merging it would not finish item "${item.item}".`]
        : [];
}
function ruleItem(subject, notes, planState) {
    const { pull, progress } = subject;
    const at = scopePosition(subject);
    const onPaths = [];
    let [looked, blamed] = [0, 0];
    for (const change of subject.changes) {
        if (blamed >= _rules_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_DESCRIBED */ .up)
            break;
        const said = ruleChange(change, subject, planState);
        for (const each of said)
            onPaths.push(each);
        looked += 1;
        if (said.some(({ severity }) => severity === 'error'))
            blamed += 1;
    }
    for (const draft of (0,_rules_out_of_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v)(subject.changes.slice(looked), subject, planState))
        onPaths.push(findingOn(pull, _rules_out_of_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .outOfScope */ .G.id, { at, ...draft }, progress));
    const asAWhole = ITEM_RULES.flatMap(({ id, judge }) => judge(subject, planState).map((draft) => findingOn(pull, id, draft, progress)));
    const findings = [...onPaths, ...asAWhole];
    const { of, paths } = (0,_progress_leeway_js__WEBPACK_IMPORTED_MODULE_2__/* .leewayOf */ .P)(subject, planState);
    return {
        pull,
        progress,
        findings,
        notes,
        ...widened(subject, findings),
        ...takenOut(pull, subject.changes, findings, planState),
        ...(paths.size > 0 ? { leeway: { used: paths.size, of } } : {}),
    };
}
/** The findings on one change of an item pull request. */
function ruleChange(change, subject, planState) {
    const at = scopePosition(subject);
    let said = [];
    for (const { id, judge, replaces } of PATH_RULES) {
        const found = judge(change, subject, planState, said).map((draft) => findingOn(subject.pull, id, replaces ? draft : { at, ...draft }, subject.progress));
        said = replaces && found.length > 0 ? found : [...said, ...found];
    }
    return said;
}
function scopePosition({ plan, item }) {
    const keys = item.isIntegration ? ['integration', 'scope'] : ['items', item.item, 'scope'];
    return { path: plan.path, ...plan.locate(keys) };
}
/** One edit of the plan for all findings that a wider scope would settle. */
function widened({ plan, item }, findings) {
    const wants = (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsOf */ .dY)(findings);
    return wants.length === 0 ? {} : { widen: (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .widenFor */ .fw)(plan, item, wants) };
}
/** One command that removes all changes whose first way out is to remove them. */
function takenOut(pull, changes, findings, planState) {
    const removals = findings.flatMap((finding) => {
        const [first] = finding.ways ?? [];
        if (finding.severity !== 'error' || finding.path === undefined || first?.kind !== 'remove-path')
            return [];
        return [{ paths: (0,_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .blamedPaths */ .s7)(finding), command: first.command }];
    });
    const paths = new Set(removals.flatMap((each) => each.paths.map(({ path }) => path)));
    if (paths.size === 0 || paths.size > _rules_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .MOST_TAKEN_OUT */ .HT)
        return {};
    // One of them is more than a command: to take out only the others would not be all of it.
    if (removals.some(({ command }) => command === undefined))
        return {};
    const blamed = changes.filter(({ path }) => paths.has(path));
    const command = (0,_rules_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .removal */ .r2)((0,_rules_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .entangled */ .l$)(blamed, changes, planState), pull, planState);
    return command === undefined ? {} : { takeOut: command };
}
function ruleUnlisted(pull, notes, planState, plans, later) {
    const { snapshot, facts } = planState;
    const changes = pull.changes.complete ? (0,_progress_plan_state_js__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f)(pull.changes.list) : [];
    const planChange = (0,_plan_change_js__WEBPACK_IMPORTED_MODULE_9__/* .changesPlans */ .Qu)(changes)
        ? (0,_plan_change_js__WEBPACK_IMPORTED_MODULE_9__/* .judgePlanChange */ .$M)(pull, changes, plans, snapshot, facts, later)
        : NO_PLAN_CHANGE;
    // Broken new plans do not count, and a pull request that changes only plans needs no second check.
    const isTwofold = planChange !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && planChange.after?.problems.length === 0 && !(0,_plan_change_js__WEBPACK_IMPORTED_MODULE_9__/* .changesOnlyPlans */ .Cq)(changes);
    const stateAfter = isTwofold && planChange.after ? (0,_progress_plan_state_js__WEBPACK_IMPORTED_MODULE_3__/* .planStateOf */ .M)(planChange.after, snapshot, facts) : planState;
    if (stateAfter !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && stateAfter.roleOf(pull).kind !== 'outsider')
        return rulePull(pull, stateAfter, plans, later);
    // Today's plans count too. Otherwise it could take a path from its owner, or admit itself, and change the path at once.
    const states = stateAfter === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || stateAfter === planState ? [planState] : [planState, stateAfter];
    const findings = UNLISTED_RULES.flatMap(({ id, byBase, judge }) => (byBase ? [planState] : states).flatMap((by) => judge(pull, changes, by).map((draft) => findingOn(pull, id, draft))));
    const all = [...(planChange === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? [] : planChange.findings), ...oncePerPath(findings)];
    return {
        pull,
        findings: all,
        ...takenOut(pull, changes, all, planState),
        notes: [...notes, ...unlistedNotes(pull, planState)],
    };
}
const NO_PLAN_CHANGE = { after: undefined, findings: [] };
/** If both sets of plans have a finding on a path, the more severe one is kept. */
function oncePerPath(findings) {
    const weight = ({ severity }) => ['warn', 'error'].indexOf(severity);
    const severest = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.rule, finding.path, finding.kind]);
        const known = severest.get(key);
        if (!known || weight(known) < weight(finding))
            severest.set(key, finding);
    }
    return [...severest.values()];
}
function unlistedNotes(pull, planState) {
    const { plans, snapshot } = planState;
    const role = planState.roleOf(pull);
    if (plans.length === 0 || role.kind !== 'outsider')
        return [];
    const admitted = (0,_rules_owned_path_js__WEBPACK_IMPORTED_MODULE_6__/* .admission */ .at)(pull, plans);
    return [
        role.why,
        ...(admitted ? [`Plan "${admitted.plan.id}" admits it (${admitted.reason}).`] : []),
        ...(snapshot.settings.agents.length === 0
            ? ['Scopes apply only to pull requests from branches that the plans list.']
            : []),
    ];
}
/** While plans are broken, only a pull request that changes nothing but plans, and fixes one of them, can pass. */
function ruleUnderBrokenPlans(pull, plans, snapshot, facts, later) {
    const unjudgeable = whyUnjudgeable(pull, undefined);
    if (unjudgeable.length > 0)
        return { pull, findings: unjudgeable, notes: [] };
    const changes = pull.changes.complete ? pull.changes.list : [];
    if ((0,_plan_change_js__WEBPACK_IMPORTED_MODULE_9__/* .changesOnlyPlans */ .Cq)(changes)) {
        const change = (0,_plan_change_js__WEBPACK_IMPORTED_MODULE_9__/* .judgePlanChange */ .$M)(pull, changes, plans, snapshot, facts, later);
        if (change === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || (later?.has(pull) && !change.after))
            return { pull, findings: [], notes: [] };
        const note = `Plans on "${snapshot.base.branch}" are broken. This pull request changes only plans, so it is checked by what it makes of them.`;
        if (change.repairs || change.findings.length > 0)
            return { pull, findings: change.findings, notes: [note] };
    }
    const findings = PLAN_RULES.flatMap(({ id, judge }) => judge(plans, snapshot).map((draft) => findingOn(pull, id, draft)));
    return { pull, findings, notes: [] };
}
function findingOn(pull, rule, draft, progress) {
    return { rule, severity: 'error', ...(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .pullParty */ .av)(pull, progress), ...draft };
}


/***/ })

};
