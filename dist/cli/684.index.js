export const id = 684;
export const ids = [684];
export const modules = {

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeBranch: () => (/* binding */ judgeBranch)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/facts/snapshot.js
var facts_snapshot = __webpack_require__(43);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/judge/ruling.js
var ruling = __webpack_require__(8650);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/plan/shared-files.js
var shared_files = __webpack_require__(2736);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js
var plan_state = __webpack_require__(4712);
// EXTERNAL MODULE: ./lib/core/progress/shared-commits.js
var shared_commits = __webpack_require__(9881);
// EXTERNAL MODULE: ./lib/core/rules/branch-clash.js
var branch_clash = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/core/rules/owned-path.js
var owned_path = __webpack_require__(2032);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
;// CONCATENATED MODULE: ./lib/core/guard/judged-paths.js
/** Judges single paths of the branch that is checked out, by the rules of `check` that look at paths. */












function judgePaths(snapshot, known, options) {
    // Only a warning needs to know which files have conflict markers.
    const facts = { ...known, conflicted: () => false };
    const basePlans = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
    if (basePlans === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { plans } = basePlans;
    const judgement = (0,base_plans/* withoutVerdicts */.HT)(basePlans, [], snapshot.notes);
    const pull = snapshot.pulls.find((each) => (0,facts_snapshot/* isTested */.eW)(each, snapshot));
    const branch = pull?.branch ?? '';
    if (!pull)
        return { refused: [], branch, judgement };
    if (plans.problems.length > 0)
        return { refused: underBrokenPlans(pull, plans.problems, options), branch, judgement };
    if (plans.open.length === 0)
        return { refused: [], branch, judgement };
    if (!pull.changes.complete)
        return { refused: [unknownChanges(pull.changes, branch)], branch, judgement };
    const straight = (0,plan_state/* planStateOf */.M)(plans, snapshot, facts);
    if (straight === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const stacked = (0,shared_commits/* withStackedBranches */.G)(plans, straight);
    if (stacked === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const planState = stacked === snapshot ? straight : (0,plan_state/* planStateOf */.M)(plans, stacked, facts);
    if (planState === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const own = stacked.pulls.find((each) => (0,facts_snapshot/* isTested */.eW)(each, stacked)) ?? pull;
    return { ...judgeIn(planState, own, options), branch, judgement };
}
function underBrokenPlans(pull, problems, options) {
    const [first] = problems;
    const where = first?.at ? `${first.at.path}:${first.at.line}: ` : '';
    return changesOf(pull, options).flatMap(({ path, kind }) => (0,scope/* isPlanFile */.cx)(path)
        ? []
        : {
            path,
            kind,
            rule: 'plans-broken',
            message: `"${path}" cannot be checked, because a plan is broken: ${where}${first?.message ?? ''}`,
            ways: [first?.hint ?? '', 'Until the plan is fixed on the base branch, only plan files can be changed.'],
        });
}
function unknownChanges({ reason, remedy = 'Start the branch from the base branch.' }, branch) {
    const message = `Nothing can be checked on branch "${branch}", because ${reason}.`;
    return { path: '', rule: 'incomplete-files', message, ways: [remedy] };
}
function judgeIn(planState, pull, options) {
    const role = planState.roleOf(pull);
    const changes = changesOf(pull, options);
    if (role.kind === 'clash') {
        const findings = branch_clash/* branchClash */.Y.judge(pull, planState).map((draft) => (0,ruling/* findingOn */.Vv)(pull, branch_clash/* branchClash */.Y.id, draft));
        return {
            refused: changes.flatMap(({ path, kind }) => findings.map((each) => refusedBy({ ...each, path, kind }, []))),
        };
    }
    const progress = role.kind === 'outsider' ? undefined : role.progress;
    const settings = options.protectsSettings
        ? changes.flatMap((each) => settingsIn(each.path, each.kind, progress))
        : [];
    const settled = new Set(settings.map(({ path }) => path));
    const others = changes.filter(({ path }) => !settled.has(path));
    const findings = progress ? onItem(pull, progress, planState, new Set(others.map(({ path }) => path))) : onUnlisted();
    const refused = findings
        .filter(({ severity }) => severity === 'error')
        .map((each) => refusedBy(each, waysFor(each, planState, progress)));
    return { refused: [...settings, ...refused], ...(role.kind === 'outsider' ? { unlisted: role.why } : {}) };
    function onUnlisted() {
        return [owned_path/* ownedPath */.bD, owned_path/* tooManyPaths */.Gj].flatMap(({ id, judge }) => judge(pull, others, planState).map((draft) => (0,ruling/* findingOn */.Vv)(pull, id, draft)));
    }
}
function onItem(pull, progress, planState, wanted) {
    const subject = planState.itemPull(pull, progress);
    return subject.changes.filter(({ path }) => wanted.has(path)).flatMap((each) => (0,ruling/* ruleChange */.Nn)(each, subject, planState));
}
function changesOf({ changes }, { wanted }) {
    if (!changes.complete)
        return [];
    // Git may give a path another letter case or Unicode form when it adds it.
    const folded = wanted && new Set([...wanted].map(glob/* fold */.AU));
    return (0,plan_state/* byPath */.f)(changes.list).filter(({ path }) => folded?.has((0,glob/* fold */.AU)(path)) ?? true);
}
function refusedBy(finding, ways) {
    const { path = '', kind, rule, message } = finding;
    return { path, ...(kind ? { kind } : {}), rule, message, ways, finding };
}
function settingsIn(path, kind, progress) {
    const what = (0,shared_files/* settingsAt */.z1)(path);
    const item = progress?.item;
    if (what === undefined || (item?.dropped === undefined && item && (0,scope/* namesExactly */.J_)(item.scope, kind, path)))
        return [];
    const message = `"${path}" is ${what}, so an agent may not ${kind} it.`;
    return [{ path, kind, rule: 'settings', message, ways: ['Ask a person to change it.'] }];
}
const MOST_GLOBS = 6;
/** Which files to change instead, whose the file is, and how to ask for it. */
function waysFor(finding, planState, progress) {
    const { path = '', kind = 'modify', rule, remedy } = finding;
    const base = planState.snapshot.base.branch;
    const owners = planState.owners.filter(({ item }) => item !== progress?.item && (0,scope/* touchedGlob */.VT)(item.scope, path) !== undefined);
    const leave = owners.slice(0, 2).map(({ item }) => `It belongs to ${itemName(item)}: leave it to that item.`);
    // The message names the owner already.
    if (!progress)
        return owners.length > 0 ? ['Leave it to that item.'] : [];
    const { item, plan } = progress;
    if (rule === 'plan-changed')
        return [`Change plans in a separate pull request into "${base}".`];
    if (rule === 'stale-base')
        return [remedy];
    if (rule === 'do-not-touch')
        return [...leave, `Leave it as it is, or ask for another constraint in the plan on "${base}".`];
    if (item.dropped !== undefined)
        return ['Stop working on this item.'];
    const amend = `If the item needs this change, ask for a wider scope. The command "parallel-work amend ${plan.id}/${item.item} ${(0,shell/* shellWord */.r)(path)} --kind ${kind}" prints the edit of the plan, which counts once it is on "${base}".`;
    return [`Stay in the scope of item "${item.item}": ${scopeWords(item)}.`, ...leave, amend];
}
function itemName({ plan, item, branches: [branch] }) {
    return `item "${item}" of plan "${plan}"${branch === undefined ? '' : ` (branch "${branch}")`}`;
}
function scopeWords({ scope }) {
    const lists = ['any', 'create', 'modify', 'delete'].flatMap((kind) => {
        const globs = scope[kind];
        if (globs.length === 0)
            return [];
        const more = globs.length - MOST_GLOBS;
        const names = [...globs.slice(0, MOST_GLOBS), ...(more > 0 ? [`${more} more`] : [])];
        return [`${kind === 'any' ? 'change' : kind} ${names.join(', ')}`];
    });
    return lists.join('; ');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/if-there.js
var if_there = __webpack_require__(3345);
;// CONCATENATED MODULE: ./lib/shell/git/plan-folder.js
/** Whether a repository has a plan folder, if no base or no commit can be found in which to read it. */





const REVISIONS = ['HEAD', 'origin/HEAD', 'main', 'master', 'origin/main', 'origin/master'];
async function hasPlanFolder(root) {
    const isThere = await (0,if_there/* ifThere */.y)((0,promises_.lstat)((0,external_node_path_.join)(root, plan/* PLAN_DIRECTORY */.AG)));
    return isThere !== undefined || hasCommittedPlanFolder(root);
}
async function hasCommittedPlanFolder(root) {
    const input = REVISIONS.map((revision) => `${revision}:${plan/* PLAN_DIRECTORY */.AG}\n`).join('');
    const lines = await (0,git/* gitLines */.QS)(root, ['cat-file', '--batch-check'], { input });
    return lines.some((line) => !line.endsWith(' missing'));
}

// EXTERNAL MODULE: ./lib/shell/git/source.js + 7 modules
var git_source = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/commands/cli/guarded-branch.js
/** Judges paths of the branch that is checked out in one working tree, for the layers of `guard`. */






/** Undefined if the repository has no commit yet, or neither a base branch nor a plan. */
async function judgeBranch({ base, wanted, protectsSettings, ...place }) {
    const source = (0,git_source/* gitSource */.Y)({
        ...place,
        subject: 'current',
        settings: { agents: [] },
        ...(base === undefined ? {} : { base }),
    });
    const options = { protectsSettings, ...(wanted ? { wanted } : {}) };
    try {
        const { result } = await (0,ask/* askUntilKnown */.j)(source, (snapshot) => (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => judgePaths(snapshot, facts, options)));
        return result;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && (await isUnplanned(error, place.directory)))
            return undefined;
        throw error;
    }
}
/** Before the first commit, the plan in the working tree is a draft. */
async function isUnplanned({ code }, directory) {
    if (code === 'unborn')
        return !(await hasCommittedPlanFolder(directory));
    return code === 'base' && !(await hasPlanFolder(directory));
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
/* harmony import */ var _globs_budget_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1478);
/* harmony import */ var _lint_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(444);
/* harmony import */ var _lint_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6881);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8060);
/* harmony import */ var _plan_directory_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6380);
/* harmony import */ var _plan_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(917);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5679);
/* harmony import */ var _rules_incomplete_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8661);
/* harmony import */ var _rules_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2280);
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
    return stalePlan.judge({ behind }, snapshot).map((draft) => ({ rule: stalePlan.id, severity: 'error', ...draft }));
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
/* harmony import */ var _rules_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2280);
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
        ...widened(subject, findings, planState),
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
function widened({ plan, item }, findings, { facts }) {
    if (facts.withoutWays)
        return {};
    const wants = (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsOf */ .dY)(findings);
    return wants.length === 0 ? {} : { widen: (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .widenFor */ .fw)(plan, item, wants) };
}
/** One command that removes all changes whose first way out is to remove them. */
function takenOut(pull, changes, findings, planState) {
    if (planState.facts.withoutWays)
        return {};
    const removals = findings.flatMap((finding) => {
        const [first] = finding.ways ?? [];
        if (finding.severity !== 'error' || first?.kind !== 'remove-path')
            return [];
        return [{ paths: (0,_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .blamedPaths */ .s7)(finding), command: first.command }];
    });
    const paths = new Set(removals.flatMap((each) => each.paths.map(({ path }) => path)));
    if (paths.size === 0 || paths.size > _rules_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .MOST_TAKEN_OUT */ .HT)
        return {};
    // One of them is more than a command, or counts paths that are not named: to take out only the others would not be all of it.
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
