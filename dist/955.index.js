export const id = 955;
export const ids = [955];
export const modules = {

/***/ 9955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkOnGithub: () => (/* binding */ checkOnGithub)
});

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
;// CONCATENATED MODULE: ./lib/core/text/stack-place.js
/** Says where GitHub shows a pull request in a stack. For text only: the event may be late, and the stack may have changed. */


/** For the log and for a summary in Markdown. */
function stackWords(pull, { position, size, base }) {
    const words = (branch) => `GitHub shows #${pull} as number ${position} of ${size} in a stack on ${branch}.`;
    return { log: words(`"${(0,inert/* visible */.RK)(base)}"`), markdown: words((0,markdown/* code */.aY)(base)) };
}

// EXTERNAL MODULE: ./lib/shell/github/open.js
var github_open = __webpack_require__(8902);
// EXTERNAL MODULE: ./lib/shell/runner/event.js
var runner_event = __webpack_require__(9133);
// EXTERNAL MODULE: ./lib/workflow-lint/inputs.js + 1 modules
var workflow_lint_inputs = __webpack_require__(9731);
// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/facts/snapshot.js
var facts_snapshot = __webpack_require__(43);
// EXTERNAL MODULE: ./lib/core/progress/agents.js
var agents = __webpack_require__(6461);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/progress/missing-branches.js
var missing_branches = __webpack_require__(2776);
// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress_progress = __webpack_require__(1650);
// EXTERNAL MODULE: ./lib/core/progress/pull-contracts.js
var pull_contracts = __webpack_require__(7490);
// EXTERNAL MODULE: ./lib/core/progress/shared-commits.js
var shared_commits = __webpack_require__(9881);
// EXTERNAL MODULE: ./lib/core/rules/rule.js
var rules_rule = __webpack_require__(1473);
// EXTERNAL MODULE: ./lib/core/progress/merge-candidates.js
var merge_candidates = __webpack_require__(9202);
;// CONCATENATED MODULE: ./lib/core/judge/item-states.js


/** In the order of the plans. Only in Git, because pull requests show it in their statuses. */
function itemStates({ source, subject }, planState, verdicts) {
    if (source !== 'git' || subject !== 'all')
        return [];
    return [...planState.progress.values()].map((progress) => stateOf(progress, planState, verdicts));
}
function stateOf(progress, planState, verdicts) {
    const { item, pulls, reopened } = progress;
    const [pull] = pulls;
    const branch = pull?.branch ?? item.branches[0];
    const about = { plan: item.plan, item: item.item, ...(branch === undefined ? {} : { branch }) };
    if (!pull) {
        const near = (0,missing_branches/* nearMisses */.Bz)(progress, planState);
        const candidates = (0,merge_candidates/* mergeCandidates */.Zy)(progress, planState);
        const { taken } = progress;
        return {
            ...about,
            state: withoutBranch(progress),
            ...(near.length > 0 ? { near } : {}),
            ...(candidates.length > 0 ? { candidates } : {}),
            ...(taken ? { taken } : {}),
        };
    }
    const verdict = verdicts.find((each) => each.branch === pull.branch)?.verdict;
    return {
        ...about,
        state: item.dropped === undefined ? 'open' : 'dropped',
        ...(reopened ? { reopened } : {}),
        ...(pull.changes.complete ? { files: pull.changes.list.length } : {}),
        ...(pull.uncommitted === undefined ? {} : { uncommitted: pull.uncommitted }),
        ...(verdict === undefined ? {} : { verdict }),
    };
}
function withoutBranch({ item, finished, reverted }) {
    if (item.dropped !== undefined)
        return 'dropped';
    if (reverted)
        return 'reverted';
    if (finished)
        return 'merged';
    return item.merged ? 'unverified' : 'not-begun';
}

// EXTERNAL MODULE: ./lib/core/judge/plan-change.js
var plan_change = __webpack_require__(6649);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/rules/incomplete-files.js
var incomplete_files = __webpack_require__(8661);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js
var plan_state = __webpack_require__(4712);
// EXTERNAL MODULE: ./lib/core/progress/stacks.js
var progress_stacks = __webpack_require__(486);
// EXTERNAL MODULE: ./lib/core/rules/branch-clash.js
var branch_clash = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/core/rules/list.js + 13 modules
var list = __webpack_require__(4198);
// EXTERNAL MODULE: ./lib/core/finding.js
var core_finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/progress/leeway.js
var leeway = __webpack_require__(6446);
// EXTERNAL MODULE: ./lib/core/rules/out-of-scope.js
var out_of_scope = __webpack_require__(5436);
// EXTERNAL MODULE: ./lib/core/rules/owned-path.js
var owned_path = __webpack_require__(2032);
// EXTERNAL MODULE: ./lib/core/rules/ways.js
var ways = __webpack_require__(3635);
;// CONCATENATED MODULE: ./lib/core/judge/ruling.js
/** Applies the rules to one pull request, depending on its role. */











const PULL_RULES = (0,list/* rulesAbout */.N)('pull');
const PATH_RULES = (0,list/* rulesAbout */.N)('path');
const ITEM_RULES = (0,list/* rulesAbout */.N)('item');
const UNLISTED_RULES = (0,list/* rulesAbout */.N)('unlisted');
const PLAN_RULES = (0,list/* rulesAbout */.N)('plan');
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
        if (blamed >= rules_rule/* MOST_DESCRIBED */.up)
            break;
        const said = ruleChange(change, subject, planState);
        for (const each of said)
            onPaths.push(each);
        looked += 1;
        if (said.some(({ severity }) => severity === 'error'))
            blamed += 1;
    }
    for (const draft of (0,out_of_scope/* andMore */.v)(subject.changes.slice(looked), subject, planState))
        onPaths.push(findingOn(pull, out_of_scope/* outOfScope */.G.id, { at, ...draft }, progress));
    const asAWhole = ITEM_RULES.flatMap(({ id, judge }) => judge(subject, planState).map((draft) => findingOn(pull, id, draft, progress)));
    const findings = [...onPaths, ...asAWhole];
    const { of, paths } = (0,leeway/* leewayOf */.P)(subject, planState);
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
    const wants = (0,widening/* wantsOf */.dY)(findings);
    return wants.length === 0 ? {} : { widen: (0,widening/* widenFor */.fw)(plan, item, wants) };
}
/** One command that removes all changes whose first way out is to remove them. */
function takenOut(pull, changes, findings, planState) {
    if (planState.facts.withoutWays)
        return {};
    const removals = findings.flatMap((finding) => {
        const [first] = finding.ways ?? [];
        if (finding.severity !== 'error' || first?.kind !== 'remove-path')
            return [];
        return [{ paths: (0,core_finding/* blamedPaths */.s7)(finding), command: first.command }];
    });
    const paths = new Set(removals.flatMap((each) => each.paths.map(({ path }) => path)));
    if (paths.size === 0 || paths.size > ways/* MOST_TAKEN_OUT */.HT)
        return {};
    // One of them is more than a command, or counts paths that are not named: to take out only the others would not be all of it.
    if (removals.some(({ command }) => command === undefined))
        return {};
    const blamed = changes.filter(({ path }) => paths.has(path));
    const command = (0,ways/* removal */.r2)((0,ways/* entangled */.l$)(blamed, changes, planState), pull, planState);
    return command === undefined ? {} : { takeOut: command };
}
function ruleUnlisted(pull, notes, planState, plans, later) {
    const { snapshot, facts } = planState;
    const changes = pull.changes.complete ? (0,plan_state/* byPath */.f)(pull.changes.list) : [];
    const planChange = (0,plan_change/* changesPlans */.Qu)(changes)
        ? (0,plan_change/* judgePlanChange */.$M)(pull, changes, plans, snapshot, facts, later)
        : NO_PLAN_CHANGE;
    // Broken new plans do not count, and a pull request that changes only plans needs no second check.
    const isTwofold = planChange !== facts_facts/* PENDING */.eG && planChange.after?.problems.length === 0 && !(0,plan_change/* changesOnlyPlans */.Cq)(changes);
    const stateAfter = isTwofold && planChange.after ? (0,plan_state/* planStateOf */.M)(planChange.after, snapshot, facts) : planState;
    if (stateAfter !== facts_facts/* PENDING */.eG && stateAfter.roleOf(pull).kind !== 'outsider')
        return rulePull(pull, stateAfter, plans, later);
    // Today's plans count too. Otherwise it could take a path from its owner, or admit itself, and change the path at once.
    const states = stateAfter === facts_facts/* PENDING */.eG || stateAfter === planState ? [planState] : [planState, stateAfter];
    const findings = UNLISTED_RULES.flatMap(({ id, byBase, judge }) => (byBase ? [planState] : states).flatMap((by) => judge(pull, changes, by).map((draft) => findingOn(pull, id, draft))));
    const all = [...(planChange === facts_facts/* PENDING */.eG ? [] : planChange.findings), ...oncePerPath(findings)];
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
    const admitted = (0,owned_path/* admission */.at)(pull, plans);
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
    if ((0,plan_change/* changesOnlyPlans */.Cq)(changes)) {
        const change = (0,plan_change/* judgePlanChange */.$M)(pull, changes, plans, snapshot, facts, later);
        if (change === facts_facts/* PENDING */.eG || (later?.has(pull) && !change.after))
            return { pull, findings: [], notes: [] };
        const note = `Plans on "${snapshot.base.branch}" are broken. This pull request changes only plans, so it is checked by what it makes of them.`;
        if (change.repairs || change.findings.length > 0)
            return { pull, findings: change.findings, notes: [note] };
    }
    const findings = PLAN_RULES.flatMap(({ id, judge }) => judge(plans, snapshot).map((draft) => findingOn(pull, id, draft)));
    return { pull, findings, notes: [] };
}
function findingOn(pull, rule, draft, progress) {
    return { rule, severity: 'error', ...(0,rules_rule/* pullParty */.av)(pull, progress), ...draft };
}

;// CONCATENATED MODULE: ./lib/core/judge/rulings.js
/** Decides about pull requests under one set of plans, including those that share a head commit. */












function rulingsUnder({ plans, revision }, snapshot, facts, later) {
    // Asked at once with the claims, so that it takes no round of its own.
    (0,progress_stacks/* countElsewhere */.gh)(plans, snapshot, facts);
    (0,pull_contracts/* askForContracts */.Ku)(plans, snapshot, facts);
    const planState = plans.problems.length > 0 ? undefined : (0,plan_state/* planStateOf */.M)(plans, snapshot, facts);
    if (planState === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const stacks = planState?.stacks ?? (0,progress_stacks/* stacksOf */.JA)(plans, snapshot, facts);
    (0,progress_stacks/* askForUppers */.uo)(stacks, plans, snapshot, facts);
    const heads = (0,maps/* groupBy */.$z)((0,progress_progress/* byNumber */.vh)(snapshot.pulls.filter(stacks.isJudged)), contentOf);
    const ruled = new Map();
    const crashes = new Map();
    for (const { pulls, crash } of planState?.progress.values() ?? [])
        if (crash)
            crashes.set(pulls[0] ?? {}, crash.error);
    const ruleAlone = (pull) => (0,maps/* remembered */.HK)(ruled, pull, () => isolated(pull, planState, crashes, () => planState ? rulePull(pull, planState, plans, later) : ruleUnderBrokenPlans(pull, plans, snapshot, facts, later)));
    const twinsOf = (pull) => (0,maps/* listAt */.gT)(heads, contentOf(pull)).filter((each) => isTwin(each, pull, planState));
    const sharersOf = sharersIn(heads, twinsOf, planState, snapshot, facts);
    const rule = (pull) => withBelow(ruleAlone(pull), stacks, planState, sharersOf, ruleAlone);
    return {
        planState,
        stacks,
        verdictOn: (pull) => verdictOn(pull, twinsOf(pull), sharersOf, snapshot, planState, stacks, rule, revision),
        crashes,
        ...(later ? { later } : {}),
    };
}
/** What the verdict is about. Uncommitted work differs from other branches with the same head commit. */
function contentOf({ head, revision, uncommitted = 0 }) {
    return uncommitted > 0 ? revision : head;
}
/** A bug in judging one pull request must not stop the judging of the others. */
function isolated(pull, planState, crashes, rule) {
    try {
        return rule();
    }
    catch (error) {
        crashes.set(pull, error);
        const role = planState?.roleOf(pull);
        const progress = role && 'progress' in role ? role.progress : undefined;
        const name = (0,progress_progress/* pullName */.N4)(pull);
        const finding = {
            rule: incomplete_files/* incompleteFiles */.A5.id,
            severity: 'error',
            ...(0,rules_rule/* pullParty */.av)(pull, progress),
            wanted: 'a verdict',
            found: `a failure of the program while it checked ${name}`,
            message: `The program failed while it checked ${name}.`,
            remedy: 'Please report this. The log of the run shows where the program failed.',
        };
        return { pull, ...(progress ? { progress } : {}), findings: [finding], notes: [] };
    }
}
/** Pull requests of items on one head commit have one verdict. */
function isTwin(other, pull, planState) {
    return other !== pull && planState?.roleOf(other).kind !== 'outsider';
}
/**
 * Those whose verdicts make the status on the head of a pull request: the item pull requests with this head. Without any, all
 * that have it, as far as the list of open ones is known.
 */
function sharersIn(heads, twinsOf, planState, { pulls, base, answers }, facts) {
    let unread;
    const unreadPulls = () => {
        const read = new Set(pulls.map(({ number }) => number));
        const listed = (answers.overview?.[0]?.answer.open ?? []).filter(({ number }) => !read.has(number));
        return listed.map((each) => (0,progress_stacks/* unreadPull */.lG)(each, base.branch));
    };
    return (pull) => {
        const twins = twinsOf(pull);
        // On the command line, unlisted branches on one commit have the same findings.
        if (twins.length > 0 || pull.number === undefined || planState?.roleOf(pull).kind !== 'outsider')
            return twins;
        unread ??= (0,maps/* groupBy */.$z)(unreadPulls(), contentOf);
        const overBudget = (0,maps/* listAt */.gT)(unread, contentOf(pull)).filter(({ number = 0 }) => facts.optionalPull({ pull: number }) === 'over budget');
        return [...(0,maps/* listAt */.gT)(heads, contentOf(pull)), ...overBudget].filter(({ number }) => number !== pull.number);
    };
}
/**
 * With a finding for each pull request below that fails. It fails if anything fails that its status would speak for: what is
 * below it, what shares a head with one of those, what is below that, and so on.
 */
function withBelow(ruling, stacks, planState, sharersOf, rule) {
    const { pull } = ruling;
    const failing = stacks.below(pull).flatMap((below) => {
        const errors = errorsUnder(below, pull, stacks, sharersOf, rule);
        const party = planState ? (0,rules_rule/* partyOf */.MS)(below, planState) : (0,rules_rule/* pullParty */.av)(below);
        return errors.length > 0 ? [{ below, party, errors }] : [];
    });
    const about = ruling.progress ? (0,rules_rule/* pullParty */.av)(pull, ruling.progress) : (0,rules_rule/* pullParty */.av)(pull);
    const findings = STACK_RULES.flatMap(({ id, judge }) => judge(pull, failing).map((draft) => ({ rule: id, severity: 'error', ...about, ...draft })));
    return findings.length === 0 ? ruling : { ...ruling, findings: [...findings, ...ruling.findings] };
}
/** Its own errors, and those of the pull requests that share its head, with what is below those. */
function errorsUnder(pull, above, stacks, sharersOf, rule) {
    const seen = new Set([pull]);
    for (const each of seen) {
        for (const sharer of sharersOf(each))
            seen.add(sharer);
        if (each !== pull)
            for (const below of stacks.below(each))
                seen.add(below);
    }
    seen.delete(above);
    return [...seen].flatMap((each) => rule(each).findings.filter(isError));
}
function isFailing({ findings }) {
    return findings.some(isError);
}
function isError({ severity }) {
    return severity === 'error';
}
const STACK_RULES = (0,list/* rulesAbout */.N)('stack');
/**
 * A verdict belongs to a head and a base. Item pull requests that share both get the worst verdict, and unlisted ones take it
 * over. Without item pull requests, unlisted ones get the worst verdict of theirs.
 */
function verdictOn(pull, twins, sharersOf, { base }, planState, stacks, rule, planRevision) {
    const isUnlisted = planState?.roleOf(pull).kind === 'outsider';
    const [first] = planState ? twins.map(rule) : [];
    // An unlisted pull request that does not count needs no facts.
    const own = planState && isUnlisted && first ? { ...first, notes: notesOn(pull, planState) } : rule(pull);
    const others = planState ? sharersOf(pull).map(rule) : [];
    // Two unlisted ones on one head mostly have the same findings.
    const shared = first ? others : isFailing(own) ? [] : others.filter(isFailing);
    const findings = (own.pull === pull ? [own, ...shared] : shared).flatMap((each) => each.findings);
    const sharers = (0,inert/* firstOf */.Ku)(shared, MOST_NAMED);
    const notes = [
        ...sharers.shown.map((each) => `It shares its head commit with ${(0,progress_progress/* pullName */.N4)(each.pull)}, so both have the same verdict.`),
        ...(sharers.more > 0 ? [`It shares its head commit with ${sharers.more} more, which have the same verdict.`] : []),
    ];
    const [below] = stacks.below(pull);
    return {
        pull,
        findings,
        verdict: {
            ...(0,rules_rule/* pullParty */.av)(pull, own.pull === pull ? own.progress : undefined),
            branch: pull.branch,
            head: pull.head,
            base: base.branch,
            planRevision,
            verdict: outcomeOf(findings),
            notes: [...(below ? [mergeFirst(below, base.branch)] : []), ...own.notes, ...notes],
            ...(below ? { below: partiesOf(stacks.below(pull), planState) } : {}),
            ...(own.widen ? { widen: own.widen } : {}),
            ...(own.takeOut === undefined ? {} : { takeOut: own.takeOut }),
            ...(own.leeway ? { leeway: own.leeway } : {}),
            ...(shared.length === 0 ? {} : { shares: shared.map((each) => (0,rules_rule/* pullParty */.av)(each.pull, each.progress)) }),
        },
    };
}
const MOST_NAMED = 10;
function partiesOf(pulls, planState) {
    return pulls.map((each) => (planState ? (0,rules_rule/* partyOf */.MS)(each, planState) : (0,rules_rule/* pullParty */.av)(each)));
}
/** To merge it into the branch below, as the button does, would make its work a part of that pull request. */
function mergeFirst(below, base) {
    if (below.number === undefined)
        return `This branch is built on ${(0,progress_progress/* pullName */.N4)(below)}, so only what it adds to that branch counts. Merge ${(0,progress_progress/* pullName */.N4)(below)} into "${base}" first.`;
    return `Merge ${(0,progress_progress/* pullName */.N4)(below)} first. Do not merge this pull request into its branch "${below.branch}".`;
}
const UNDECIDED = new Set(list/* RULES */.y.flatMap(({ id, undecided }) => (undecided ? id : [])));
function outcomeOf(findings) {
    const errors = findings.filter(isError);
    // A clash with a plan in its finding comes from a change of plans, which its author can fix.
    const isOfPlans = ({ rule, plan }) => rule === branch_clash/* branchClash */.Y.id && plan !== undefined;
    if (errors.some((each) => UNDECIDED.has(each.rule) && !isOfPlans(each)))
        return 'error';
    return errors.length > 0 ? 'failure' : 'success';
}

;// CONCATENATED MODULE: ./lib/core/judge/preview.js
/**
 * Shows the reviewer of a pull request that changes plans how merging it would change the verdicts of others. The snapshot is
 * judged twice: as it is, and as if that pull request were merged. The heads and file lists of all others stay the same.
 */







/**
 * @param now the rulings under today's plans, broken or not
 * @returns in the order of the pull requests. Empty if merging would change no verdict, or if the plans after it are unknown
 *   or cannot be read
 */
function previewMerge(pull, now, snapshot, facts) {
    // An item pull request that changes a plan fails anyway, and merging it would also finish its item.
    const isItems = now.planState !== undefined && now.planState.roleOf(pull).kind !== 'outsider';
    if (isItems || !pull.changes.complete || !(0,plan_change/* changesPlans */.Qu)(pull.changes.list))
        return [];
    const merged = (0,plan_change/* mergePlans */.Je)(pull, pull.changes.list, snapshot, facts);
    if (merged === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    // If the base changed the same plan, the result of the merge is unknown.
    if (merged.touched.length === 0 || merged.behind.length > 0 || incomplete_files/* largePlans */.aw.judge(merged).length > 0)
        return [];
    const { base } = snapshot;
    // Those that stand on it are left out: where they go once it is merged is not known.
    const others = snapshot.pulls.filter((each) => each !== pull && !now.stacks.below(each).includes(pull));
    const next = { ...base, commit: `${base.commit}+${pull.head}` };
    const asked = asIfMerged(pull.revision, pull.changes.list, merged.tree, base.commit, next.commit, facts);
    const afterMerge = { ...snapshot, base: next, pulls: others };
    const plansThen = (0,base_plans/* basePlansAt */.nx)(next.commit, afterMerge, asked);
    const then = plansThen === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : rulingsUnder(plansThen, afterMerge, asked);
    if (then === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { planState } = then;
    if (!planState)
        return [];
    const isListed = (each) => (now.stacks.isJudged(each) || then.stacks.isJudged(each)) &&
        [now.planState, planState].some((by) => by !== undefined && by.roleOf(each).kind !== 'outsider');
    return (0,progress_progress/* byNumber */.vh)(others.filter(isListed)).flatMap((each) => compare(each, now, then));
}
/** Answers questions about the merge commit with the new plans and the changes of the pull request. */
function asIfMerged(head, changes, tree, commit, next, facts) {
    const paths = new Set(changes.map(({ path }) => path));
    const known = (revision) => (revision === next ? commit : revision);
    return {
        ...facts,
        plans: (key) => (key.revision === next ? tree : facts.plans(key)),
        entry(key) {
            if (key.revision !== next)
                return facts.entry(key);
            return facts.entry({ ...key, revision: paths.has(key.path) ? head : commit });
        },
        files: (key) => facts.files({ revision: known(key.revision) }),
        folder: (key) => facts.folder({ ...key, revision: known(key.revision) }),
        holders: (key) => facts.holders({ ...key, revision: known(key.revision) }),
    };
}
function compare(pull, now, then) {
    const [before, after] = [now.verdictOn(pull), then.verdictOn(pull)];
    const [from, to] = [before.verdict.verdict, after.verdict.verdict];
    const becomes = changeOfItem(pull, now, then);
    if (from === to && becomes === undefined)
        return [];
    const { plan, item, branch, pull: number } = becomes === 'outsider' ? before.verdict : after.verdict;
    const party = {
        ...(plan === undefined ? {} : { plan }),
        ...(item === undefined ? {} : { item }),
        ...(number === undefined ? {} : { pull: number }),
    };
    const errors = (to === 'success' ? before : after).findings.filter(({ severity }) => severity === 'error');
    const rules = [...new Set(errors.map(({ rule }) => rule))];
    return [{ ...party, branch, from, to, rules, ...(becomes ? { becomes } : {}) }];
}
/** Under broken plans the items of pull requests are unknown, so no change can be shown. */
function changeOfItem(pull, now, then) {
    if (!now.planState || !then.planState)
        return undefined;
    const [before, after] = [now.planState.roleOf(pull), then.planState.roleOf(pull)];
    // Only what is an item pull request before or after is compared.
    if (after.kind === 'outsider')
        return 'outsider';
    return itemOf(after) !== undefined && itemOf(before) !== itemOf(after) ? 'item' : undefined;
}
function itemOf(role) {
    return 'progress' in role ? (0,plan_plan/* keyOf */.TN)(role.progress.item) : undefined;
}

// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 3 modules
var lint = __webpack_require__(444);
// EXTERNAL MODULE: ./lib/core/lint/tries.js
var tries = __webpack_require__(716);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/progress/collisions.js
var progress_collisions = __webpack_require__(5430);
// EXTERNAL MODULE: ./lib/core/progress/units.js
var units = __webpack_require__(2208);
;// CONCATENATED MODULE: ./lib/core/judge/edit-proof.js
/**
 * Proves that edits of plans work: the plans can be read with them, `lint` finds nothing new, the findings are gone, and no
 * other pull request starts to fail. This is proved on the same snapshot, without new questions.
 */












/**
 * @param most limits the items, pull requests and paths over all proofs, because each of them reads all plans again. Those of groups
 * that prove nothing have the same limit once more
 */
function editProver(basePlans, snapshot, most) {
    const { plans, tree } = basePlans;
    const now = rulingsUnder(basePlans, snapshot, (0,facts_facts/* factsForProof */.$_)(snapshot));
    if (now === facts_facts/* PENDING */.eG || !now.planState || tree === null)
        return PROVES_NOTHING;
    const { planState } = now;
    const judged = snapshot.pulls.filter(now.stacks.isJudged);
    const neighboursOf = neighboursUnder(planState, judged);
    const neighbours = new Map();
    const errors = new Map();
    const errorsNow = (pull) => (0,maps/* remembered */.HK)(errors, pull, () => new Set(errorsIn(now.verdictOn(pull).findings)));
    const plansWith = plansEdited(basePlans, tree, snapshot);
    const reading = plans.open.reduce((sum, plan) => sum + plan.items.length, 0) + judged.length;
    // A group of which nothing is proved must not use up the steps of the single proofs.
    const left = { alone: most, inVain: most };
    const trialOf = (proposal) => ({
        proposal,
        near: (0,maps/* remembered */.HK)(neighbours, proposal.pull, () => neighboursOf(proposal.pull)),
    });
    const stepsOf = ({ proposal: { pull }, near }) => [pull, ...near].reduce((sum, each) => sum + changesOf(each).length, 0);
    /** Whether each of the trials works, as far as that can be said. */
    const tried = (trials) => {
        const facts = (0,facts_facts/* factsForProof */.$_)(snapshot);
        const edits = trials.flatMap(({ proposal }) => proposal.edits);
        const after = plansWith(edits, facts);
        const blamed = after && blamedBy(after.found, trials);
        const then = blamed && rulingsUnder(after.basePlans, snapshot, facts);
        if (!then || then === facts_facts/* PENDING */.eG)
            return NOTHING;
        const refused = new Set(blamed.filter(({ length }) => length === 1).flat());
        // Two edits together may do what neither does alone.
        const suspected = new Set(blamed.flat());
        const isSure = (trial) => refused.has(trial) || !suspected.has(trial);
        const errorsThen = (each) => errorsIn(then.verdictOn(each).findings);
        const isWorse = (other) => errorsThen(other).some((each) => !errorsNow(other).has(each));
        const works = ({ proposal: { pull, settles }, near }) => {
            const gone = new Set(settles.flatMap(keysOf));
            if (errorsThen(pull).some((each) => gone.has(each)) || facts.needs().length > 0)
                return false;
            const role = then.planState?.roleOf(pull).kind;
            // The edit may finish another item, whose branch then belongs to a third one. Or it may begin one, so that unlisted pull
            // requests may no longer change its paths, and those that stand on this one must keep to them.
            const isFar = settles.some(({ path }) => path === undefined) || role !== planState.roleOf(pull).kind;
            if ((isFar ? judged : [pull, ...near]).some(isWorse))
                return false;
            // A verdict on another one may need facts that were not read. A pull request that stays unlisted makes no other one fail.
            return facts.needs().length === 0 || role === 'outsider';
        };
        const found = trials.filter(isSure).map((trial) => [trial, !refused.has(trial) && works(trial)]);
        // What is unread for one may concern the others too.
        return trials.length === 1 || facts.needs().length === 0 ? new Map(found) : NOTHING;
    };
    const proved = new Map();
    const proveAlone = (trial) => {
        left.alone -= reading + stepsOf(trial);
        return left.alone >= 0 && tried([trial]).get(trial) === true;
    };
    const proveSome = (trials) => {
        let steps = reading;
        const some = [];
        for (const trial of trials) {
            const more = steps + stepsOf(trial);
            if (more > Math.min(left.alone, left.inVain))
                break;
            steps = more;
            some.push(trial);
        }
        if (some.length < 2)
            return;
        const found = tried(some);
        left[found.size > 0 ? 'alone' : 'inVain'] -= steps;
        for (const [{ proposal }, works] of found)
            proved.set(nameOf(proposal), works);
    };
    return {
        prove: (proposal) => (0,maps/* remembered */.HK)(proved, nameOf(proposal), () => proveAlone(trialOf(proposal))),
        proveTogether: (proposals) => apart(proposals.filter(onlyWidens).map(trialOf)).forEach(proveSome),
    };
}
const NOTHING = new Map();
const PROVES_NOTHING = { prove: () => false, proveTogether: () => undefined };
function nameOf({ pull, edits, settles }) {
    return JSON.stringify([pull.number, pull.branch, edits, settles.flatMap(keysOf)]);
}
/** The trials to whose items `lint` objects: one list for each finding. Undefined if one is about something else. */
function blamedBy(found, trials) {
    const blamed = found.map(({ plan, item, other }) => {
        const sides = [{ plan, item }, { ...other }];
        return trials.filter(({ proposal: { settles } }) => settles.some((each) => sides.some((side) => side.item === each.item && side.plan === each.plan)));
    });
    return blamed.some(({ length }) => length === 0) ? undefined : blamed;
}
/** Lets the item make changes of its pull request, and nothing else: an edit names each path, in "except" too. */
function onlyWidens({ settles }) {
    return settles.every(({ widen }) => widen !== undefined);
}
/** In groups without a pull request that is near two of the same group, and without two edits of one line. */
function apart(trials) {
    const groups = [];
    for (const trial of trials) {
        const { proposal, near } = trial;
        const pulls = [proposal.pull, ...near];
        const lines = proposal.edits.flatMap(linesOf);
        const isFree = (each) => !pulls.some((pull) => each.near.has(pull)) && !lines.some((line) => each.lines.has(line));
        const group = groups.find(isFree) ?? { trials: [], near: new Set(), lines: new Set() };
        if (group.trials.length === 0)
            groups.push(group);
        group.trials.push(trial);
        for (const pull of pulls)
            group.near.add(pull);
        for (const line of lines)
            group.lines.add(line);
    }
    return groups.map((each) => each.trials);
}
/** The lines that it removes, and the next line. */
function linesOf({ path, line, remove }) {
    return Array.from({ length: remove + 1 }, (_, index) => JSON.stringify([path, line + index]));
}
/** The plans with edits, if they can be read. */
function plansEdited({ plans: before }, tree, snapshot) {
    const linted = new Map();
    const items = new Map(before.open.flatMap(plan_plan/* itemsOf */.S3).map((item) => [JSON.stringify(item), item]));
    // Items that stay as they are are the same objects as before, so that `lint` knows their pairs. Nobody sees the edits of these
    // plans, so they need no text.
    const withSameItems = ({ text: _, ...plan }) => ({
        ...plan,
        items: plan.items.map((item) => items.get(JSON.stringify(item)) ?? item),
    });
    return (edits, facts) => {
        const read = (0,base_plans/* basePlansOf */.lW)((0,tries/* withEdits */.QU)(tree, edits), snapshot);
        if (read.plans.problems.length > 0)
            return undefined;
        const basePlans = { ...read, plans: { ...read.plans, open: read.plans.open.map(withSameItems) } };
        const touched = new Set(edits.map(({ path }) => (0,directory/* planIdOf */.C3)(path.slice(plan_plan/* PLAN_DIRECTORY */.AG.length + 1))));
        const found = (0,lint/* newFindings */.FN)(before, basePlans.plans, touched, snapshot, facts, { linted });
        return found === facts_facts/* PENDING */.eG ? undefined : { basePlans, found };
    };
}
function errorsIn(findings) {
    return findings.filter(({ severity }) => severity === 'error').flatMap(keysOf);
}
/** One for each path, because the edit may add a path to a finding. */
function keysOf(finding) {
    return (0,core_finding/* blamedPaths */.s7)(finding).map(({ path, kind }) => JSON.stringify([finding.rule, path, kind]));
}
/** Pull requests that share a changed path, a folder or a key. No others can be affected. */
function neighboursUnder(planState, pulls) {
    const unlisted = new Map();
    for (const pull of pulls) {
        if (planState.roleOf(pull).kind !== 'outsider')
            continue;
        for (const path of pathsOf(pull))
            for (const place of (0,glob/* withParents */.M2)(path))
                (0,maps/* append */.BC)(unlisted, place, pull);
    }
    const entries = (0,units/* uniqueEntries */.Sb)(planState);
    const unitKeysOf = (pull) => (0,units/* unitsIn */.rC)(changesOf(pull), entries).map(({ unit }) => (0,units/* keyIn */.xB)(unit));
    const byKey = new Map();
    for (const pull of pulls)
        for (const key of unitKeysOf(pull))
            (0,maps/* append */.BC)(byKey, key, pull);
    return (pull) => {
        const role = planState.roleOf(pull);
        const item = 'progress' in role ? role.progress.item : progress_collisions/* NOBODY */.o;
        const subject = { item, changes: changesOf(pull) };
        const met = [...planState.collisions(subject), ...planState.emptiedFolders(subject)];
        const near = new Set();
        for (const { other } of met)
            near.add(other.pull);
        for (const path of pathsOf(pull))
            for (const each of (0,maps/* listAt */.gT)(unlisted, path))
                near.add(each);
        for (const key of unitKeysOf(pull))
            for (const each of (0,maps/* listAt */.gT)(byKey, key))
                near.add(each);
        near.delete(pull);
        return [...near];
    };
}
function changesOf({ changes }) {
    return changes.complete ? changes.list : [];
}
function pathsOf(pull) {
    return changesOf(pull).map(({ path }) => (0,glob/* fold */.AU)(path));
}

;// CONCATENATED MODULE: ./lib/core/judge/proved-edits.js
/** Keeps only edits of plans that are proved to work. */






/** Over all proofs of a run. */
const MOST_STEPS = 5_000;
/**
 * The same verdicts without edits that do not work.
 * @param most limits the steps of all proofs together
 */
function withProvedEdits(ruled, { crashes }, basePlans, snapshot, most = MOST_STEPS) {
    let made;
    const prover = () => {
        made ??= editProver(basePlans, snapshot, most);
        return made;
    };
    const replaced = new Map();
    const proved = new Map();
    const prove = (proposal) => prover().prove(proposal);
    const proveEach = (each) => {
        try {
            proved.set(each, provedOnly(each, prove, replaced, basePlans));
        }
        catch (error) {
            crashes.set(each.pull, error);
        }
    };
    // The pull request under test comes first, because there may not be time for all.
    ruled.filter(({ pull }) => (0,facts_snapshot/* isTested */.eW)(pull, snapshot)).forEach(proveEach);
    const others = ruled.filter(({ pull }) => !(0,facts_snapshot/* isTested */.eW)(pull, snapshot));
    const whole = others.flatMap((each) => proved_edits_widening(each) ?? []);
    if (whole.length > 1) {
        try {
            prover().proveTogether(whole);
            prover().proveTogether(others.flatMap((each) => (isWholeProved(each, prove) ? [] : partsOf(each))));
        }
        catch {
            // It happens again below, where it is the error of one of them.
        }
    }
    others.forEach(proveEach);
    return ruled.map((each) => proved.get(each) ?? each);
}
/** The edit that settles all findings of a verdict that a wider scope settles. */
function proved_edits_widening({ pull, verdict: { widen }, findings }) {
    return widen && { pull, edits: [(0,widening/* lineEdit */.T_)(widen)], settles: findings.filter((each) => each.widen !== undefined) };
}
function isWholeProved(ruled, prove) {
    const proposal = proved_edits_widening(ruled);
    return proposal !== undefined && prove(proposal);
}
/** The edits that the ways out of its findings offer, each with the findings that it settles. */
function partsOf({ pull, findings }) {
    const settled = new Map();
    for (const finding of findings) {
        for (const { edits } of finding.ways ?? [])
            if (edits)
                (0,maps/* append */.BC)(settled, JSON.stringify(edits), finding);
    }
    return [...settled].map(([edits, settles]) => ({ pull, edits: JSON.parse(edits), settles }));
}
function provedOnly(ruled, prove, replaced, basePlans) {
    const { verdict, findings } = ruled;
    const { widen, ...rest } = verdict;
    const isWhole = isWholeProved(ruled, prove);
    // Who owns a file decides who keeps its unique key, so a part of the edit may do what the whole does not.
    const hasKeys = basePlans.plans.open.some(({ unique }) => unique.length > 0);
    const proved = new Set();
    for (const part of partsOf(ruled)) {
        const isPart = isWhole && !hasKeys && onlyWidens(part);
        if (isPart || prove(part))
            proved.add(JSON.stringify(part.edits));
    }
    const isProved = ({ edits }) => edits === undefined || proved.has(JSON.stringify(edits));
    const kept = findings.map((finding) => {
        const known = replaced.get(finding) ?? keepProved(finding, isProved);
        replaced.set(finding, known);
        return known;
    });
    const left = isWhole ? widen : widenedBy(ruled, kept, prove, basePlans);
    return { ...ruled, verdict: left ? { ...rest, widen: left } : rest, findings: kept };
}
/** For edits that `lint` rejects, that break the plan, that make another pull request fail, or that could not be tried. */
const REFUSED = 'Ask for a change of the plan, because adding only this path to the scope may not be enough';
function keepProved(finding, isProved) {
    const { ways = [], widen, ...rest } = finding;
    const proved = ways.filter(isProved);
    if (proved.length === ways.length)
        return finding;
    // If the path can be left to its owner, the plan need not change.
    const isOwned = proved.some(({ kind }) => kind === 'leave-to');
    const kept = widen && !isOwned ? [...proved, (0,core_finding/* decide */.LD)(REFUSED)] : proved;
    return { ...rest, remedy: (0,core_finding/* remedyOf */.SM)(kept), ways: kept };
}
/** One edit for all findings that a wider scope settles. */
function widenedBy({ pull, verdict }, findings, prove, { plans }) {
    const items = plans.open.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan).map((item) => ({ plan, item })));
    const found = items.find(({ plan, item }) => plan.id === verdict.plan && item.item === verdict.item);
    const settles = findings.filter(({ widen }) => widen !== undefined);
    if (!found || settles.length === 0)
        return undefined;
    const widen = (0,widening/* widenFor */.fw)(found.plan, found.item, (0,widening/* wantsOf */.dY)(settles));
    return prove({ pull, edits: [(0,widening/* lineEdit */.T_)(widen)], settles }) ? widen : undefined;
}

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
;// CONCATENATED MODULE: ./lib/core/progress/shared-work.js




/** The most widely shared first. Branches that were started from each other do not share what both change. */
function sharedPaths(work) {
    const below = workBelow(work);
    const isOrdered = (one, other) => below(one).has(other.branch) || below(other).has(one.branch);
    const all = work.map((each) => ({ item: { plan: '', item: each.branch }, changes: each.changes, work: each }));
    const { collisions } = (0,progress_collisions/* indexChanges */._)(all);
    const sharers = new Map();
    for (const subject of all) {
        for (const { mine, theirs, other } of collisions(subject)) {
            const areDeleted = mine.kind === 'delete' && theirs.kind === 'delete';
            if (areDeleted || isOrdered(subject.work, other.work))
                continue;
            (0,maps/* remembered */.HK)(sharers, mine.path, () => new Set([subject.work.branch])).add(other.work.branch);
        }
    }
    return [...sharers]
        .map(([path, names]) => ({ path, branches: [...names].sort(order/* compare */.U).map((name) => (0,branch_names/* detachedPath */.Yp)(name) ?? name) }))
        .sort((a, b) => b.branches.length - a.branches.length || (0,order/* compare */.U)(a.path, b.path));
}
/** The branches that each was started from, directly or through others. */
function workBelow(work) {
    const byName = new Map(work.map((each) => [each.branch, each]));
    const known = new Map();
    return (each) => (0,maps/* remembered */.HK)(known, each, () => {
        const found = new Set(each.on);
        for (const name of found)
            for (const next of byName.get(name)?.on ?? [])
                found.add(next);
        return found;
    });
}

// EXTERNAL MODULE: ./lib/core/lint/lint-context.js
var lint_context = __webpack_require__(6914);
// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./lib/core/plan/glob-problems.js
var glob_problems = __webpack_require__(4754);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(3298);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var plan_scope = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/plan/shared-files.js
var shared_files = __webpack_require__(2736);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var source = __webpack_require__(8490);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/core/plan/write.js
/** Writes the text of a new plan, with comments. `yaml-edits.ts` changes a plan that exists. */


const MOST_CHARACTERS_IN_LINE = 110;
/** The indentation and the key of a list in an item. */
const MARGIN = 20;
/** Each part is written with its keys in the order of the object. */
function writePlan(plan, comments = []) {
    const { task, context, items, integration, ...settings } = plan;
    const content = new Map(Object.entries({ version: 1, task, context, ...settings, items, integration }));
    const document = new dist/* Document */.yo(content, {
        version: '1.2',
        schema: 'core',
        aliasDuplicateObjects: false,
        keepUndefined: false,
    });
    for (const { keys, text } of comments)
        addComment(document, keys, text);
    separate(document.contents, ['items', 'integration']);
    separate(document.get('items'), [...items.keys()].slice(1));
    (0,dist/* visit */.YR)(document, {
        Seq: (_, list) => {
            list.flow = fitsOnLine(list.items);
        },
        Scalar: (_, scalar, around) => {
            const parent = around.at(-1);
            if (wantsSingleQuotes(scalar.value, (0,dist/* isSeq */.oP)(parent) && parent.flow === true))
                scalar.type = 'QUOTE_SINGLE';
        },
    });
    return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
}
function addComment(document, keys, text) {
    const value = document.getIn(keys, true);
    if (keys.length > 0 && (0,dist/* isScalar */.jn)(value) && !String(value.value).includes('\n')) {
        const line = ` ${(0,source/* shown */.SP)(text.trim().replace(/\s+/g, ' '))}`;
        value.comment = value.comment ? `${value.comment};${line}` : line;
        return;
    }
    const below = keys.length === 0 ? document : keyIn(document.getIn(keys.slice(0, -1), true), keys.at(-1));
    const lines = text.split('\n').map((line) => ` ${(0,source/* shown */.SP)(line)}`.trimEnd());
    if (below)
        below.commentBefore = [...(below.commentBefore ? [below.commentBefore] : []), ...lines].join('\n');
}
/** Writes an empty line before these keys. */
function separate(map, keys) {
    for (const name of keys) {
        const key = keyIn(map, name);
        if (key)
            key.spaceBefore = true;
    }
}
function keyIn(map, name) {
    const pair = (0,dist/* isMap */.jh)(map) ? map.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === name) : undefined;
    return (0,dist/* isScalar */.jn)(pair?.key) ? pair.key : undefined;
}
/** A list of short texts without comments is written in brackets. */
function fitsOnLine(entries) {
    let length = MARGIN;
    for (const entry of entries) {
        if (!(0,dist/* isScalar */.jn)(entry) || entry.comment || String(entry.value).includes('\n'))
            return false;
        length += String(entry.value).length + 4;
    }
    return length <= MOST_CHARACTERS_IN_LINE;
}
/** Backslashes would be doubled in double quotes. */
function wantsSingleQuotes(value, isInFlow) {
    if (typeof value !== 'string' || !value.includes('\\') || value.includes('\n'))
        return false;
    return (isInFlow && /[[\]{},]/.test(value)) || !/^[\w./(-]/.test(value) || /:(?:\s|$)|\s#/.test(value);
}

;// CONCATENATED MODULE: ./lib/core/judge/settling-plan.js
/**
 * Writes the plan that settles which branch may change which of the files that several branches change. It is linted before
 * anybody sees it.
 *
 * Branches come in the order in which they began. Each gets the files that no earlier one has. If that would take more than
 * half of its files away, or if it was started from an earlier one, it waits for that one instead and keeps them.
 */
















function proposePlan(work, shared, basePlans, snapshot, facts) {
    const involved = inOrder(involvedIn(work, shared));
    const order = involved.map(({ branch }) => (0,branch_names/* detachedPath */.Yp)(branch) ?? branch);
    const generated = generatedIn(involved);
    const parts = divide(involved, new Set(generated), snapshot.base.branch);
    if (parts.length > definition/* MOST_ITEMS */.x_ || !goSideBySide(parts))
        return { order };
    const id = freeId(basePlans.tree);
    const path = `${plan_plan/* PLAN_DIRECTORY */.AG}/${id}.yml`;
    const yaml = planText(parts, generated);
    const isSound = yaml === undefined ? false : hasNoError(id, yaml, basePlans.tree, snapshot, facts);
    if (isSound === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    if (!isSound || yaml === undefined)
        return { order };
    return { proposal: { plan: id, path, base: snapshot.base.branch, yaml, newBranches: parts.flatMap(newBranch) } };
}
/** The branches that share a path, and those that they were started from. */
function involvedIn(work, shared) {
    const below = workBelow(work);
    const sharers = new Set(shared.flatMap(({ branches }) => branches));
    const isSharer = ({ branch }) => sharers.has((0,branch_names/* detachedPath */.Yp)(branch) ?? branch);
    const bases = new Set(work.filter(isSharer).flatMap((each) => [...below(each)]));
    return work.filter((each) => isSharer(each) || bases.has(each.branch));
}
/** The one that began first comes first, but none before the one that it was started from. */
function inOrder(work) {
    const began = ({ began: seconds = Number.POSITIVE_INFINITY }) => seconds;
    const waiting = [...work].sort((a, b) => (began(a) === began(b) ? 0 : began(a) - began(b)));
    const names = new Set(work.map(({ branch }) => branch));
    const done = new Set();
    const ordered = [];
    for (let left = waiting; left.length > 0; left = left.filter(({ branch }) => !done.has(branch))) {
        const next = left.find(({ on }) => on.every((name) => done.has(name) || !names.has(name))) ?? left[0];
        if (!next)
            break;
        done.add(next.branch);
        ordered.push(next);
    }
    return ordered;
}
/** Lock files and the like: every item may change them. */
function generatedIn(work) {
    const paths = work.flatMap(({ changes }) => changes.map(({ path }) => path));
    return [...new Set(paths)].filter((path) => (0,shared_files/* sharedFileAt */.Jd)(path)?.isGenerated).sort();
}
function divide(work, generated, base) {
    const below = workBelow(work);
    const ids = new Map();
    const after = new Map();
    const owners = new Map();
    const ownersBelow = new Map();
    return work.flatMap((each) => {
        const paths = each.changes
            .filter(({ path, encoding }) => encoding === undefined && !(0,plan_scope/* isPlanFile */.cx)(path) && !generated.has(path))
            .map(({ path }) => path);
        if (paths.length === 0)
            return [];
        const place = placeOf(each, base, ids);
        const first = [...below(each)].flatMap((name) => ids.get(name) ?? []);
        const before = (names) => new Set(names.flatMap((name) => [name, ...(after.get(name) ?? [])]));
        const isBefore = before(first);
        const ownersOf = (path) => [
            ...(0,glob/* withParents */.M2)((0,glob/* fold */.AU)(path)).flatMap((folded) => owners.get(folded) ?? []),
            ...(ownersBelow.get((0,glob/* fold */.AU)(path)) ?? []),
        ].filter((owner) => !isBefore.has(owner));
        const others = paths.flatMap((path) => {
            const [owner] = ownersOf(path);
            return owner === undefined ? [] : [{ path, owner }];
        });
        const waits = others.length * 2 > paths.length;
        const all = waits ? [...first, ...paths.flatMap(ownersOf)] : first;
        const given = new Set(waits ? [] : others.map(({ path }) => path));
        const own = paths.filter((path) => !given.has(path));
        ids.set(each.branch, place.id);
        after.set(place.id, before(all));
        for (const path of own) {
            const [folded = '', ...folders] = (0,glob/* withParents */.M2)((0,glob/* fold */.AU)(path));
            (0,maps/* append */.BC)(owners, folded, place.id);
            for (const folder of folders)
                (0,maps/* append */.BC)(ownersBelow, folder, place.id);
        }
        const nearest = [...new Set(all)].filter((one) => !all.some((other) => after.get(other)?.has(one)));
        return [{ ...place, paths: own, others: waits ? [] : others, after: nearest }];
    });
}
/** The id and the branch of an item. Work on the base or on no branch needs a branch first. */
function placeOf({ branch, worktree }, base, ids) {
    const isHomeless = (0,branch_names/* isDetached */.$w)(branch) || branch === base;
    const name = isHomeless ? (worktree ?? '') : branch;
    const taken = new Set(ids.values());
    const id = freeName(slug(name.slice(name.lastIndexOf('/') + 1)), taken);
    return isHomeless ? { id, branch: `work/${id}`, ...(worktree === undefined ? {} : { worktree }) } : { id, branch };
}
function newBranch({ branch, worktree }) {
    return worktree === undefined ? [] : [{ branch, worktree }];
}
function slug(name) {
    const id = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60);
    return directory.ID.test(id) ? id : 'work';
}
function freeName(name, taken) {
    let free = name;
    for (let number = 2; taken.has(free); number++)
        free = `${name.slice(0, 58)}-${number}`;
    return free;
}
function freeId(tree) {
    return freeName('current-work', new Set(tree?.files.map(({ name }) => (0,directory/* planIdOf */.C3)(name) ?? '')));
}
/** Whether any two items need not wait for each other. If not, a plan has no use. */
function goSideBySide(parts) {
    const before = new Map();
    for (const { id, after } of parts)
        before.set(id, new Set(after.flatMap((name) => [name, ...(before.get(name) ?? [])])));
    return parts.some(({ id }, index) => (before.get(id)?.size ?? 0) < index);
}
const MOST_COMMENTED = 5;
/** Undefined if it would break the limits of a plan. */
function planText(parts, generated) {
    const usersOf = usersByPlace(parts);
    const scopes = parts.map((part) => globsOf(part, usersOf));
    if ([generated, ...scopes].some(({ length }) => length > definition/* MOST_GLOBS */.mT))
        return undefined;
    const items = parts.map(({ id, branch, after }, index) => [
        id,
        { branch, scope: [...(scopes[index] ?? [])], ...(after.length > 0 ? { depends_on: [...after] } : {}) },
    ]);
    const plan = {
        task: 'Let the branches that exist go side by side',
        ...(generated.length > 0 ? { generated: generated.map(glob_problems/* globOf */.k8) } : {}),
        rules: { 'missing-part': 'off', 'shared-file': 'off' },
        items: new Map(items),
    };
    return writePlan(plan, [
        { keys: [], text: 'Each file belongs to the branch that began first.' },
        { keys: ['rules'], text: 'These branches exist already.' },
        ...parts.flatMap(settling_plan_takenOut),
    ]);
}
function settling_plan_takenOut({ id, others }) {
    if (others.length === 0)
        return [];
    const more = others.length - MOST_COMMENTED;
    const lines = [
        ...others.slice(0, MOST_COMMENTED).map(({ path, owner }) => `Without ${(0,source/* quotedText */.w0)(path)}: "${owner}" has it.`),
        ...(more > 0 ? [`And without ${more} more that earlier items have.`] : []),
    ];
    return [{ keys: ['items', id, 'scope'], text: lines.join('\n') }];
}
/** Above this number, folders that only this branch changes take the place of their files. */
const settling_plan_MOST_NAMED = 30;
const SEVERAL = 'several';
/** For each path of the parts and each folder above it, which of the parts has it, or files in it. */
function usersByPlace(parts) {
    const users = new Map();
    for (const part of parts) {
        const places = new Set(part.paths.flatMap((path) => (0,glob/* withParents */.M2)((0,glob/* fold */.AU)(path))));
        for (const place of places)
            users.set(place, users.has(place) ? SEVERAL : part);
    }
    return users;
}
function globsOf(part, usersOf) {
    if (part.paths.length <= settling_plan_MOST_NAMED)
        return part.paths.map(glob_problems/* globOf */.k8);
    const ofOthers = new Set(part.others.flatMap(({ path }) => (0,glob/* withParents */.M2)((0,glob/* fold */.AU)(path))));
    const isClosed = (folder) => ofOthers.has(folder) || usersOf.get(folder) !== part;
    const globs = part.paths.map((path) => {
        // The whole of a top-level folder would be too vague.
        const folder = (0,glob/* withParents */.M2)(path)
            .slice(1)
            .findLast((each) => each.includes('/') && !isClosed((0,glob/* fold */.AU)(each)) && !plan_plan/* PLAN_DIRECTORY */.AG.startsWith(each));
        return folder === undefined ? (0,glob_problems/* globOf */.k8)(path) : `${(0,glob_problems/* globOf */.k8)(folder)}/**`;
    });
    return [...new Set(globs)];
}
/** Whether the plan can be read on the base and `lint` finds no error in it. */
function hasNoError(id, text, tree, snapshot, facts) {
    const { base, repository } = snapshot;
    const files = [...(tree?.files ?? []), { name: `${id}.yml`, mode: '100644', oid: id, text }];
    const set = (0,read/* readPlans */.x)({ id, files }, { branch: base.branch, defaultBranch: repository.defaultBranch });
    if (set.problems.length > 0)
        return false;
    if (facts.files({ revision: base.commit }) === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const context = (0,lint_context/* lintContext */.l)({ ...set, inert: [] }, null, snapshot, (0,facts_facts/* factsForProof */.$_)(snapshot), { files: true });
    if (context === facts_facts/* PENDING */.eG)
        return false;
    return (0,lint/* lintPlans */.yk)({ ...context, withoutWays: true }).every(({ severity }) => severity !== 'error');
}

;// CONCATENATED MODULE: ./lib/core/judge/shared-work.js
/** What `check --all` says where no plan is open: which branches change the same files, and how to settle that. */



/** The judgement with what the branches share, if there is no plan by which to judge them. */
function withSharedWork(judgement, basePlans, snapshot, facts) {
    const { open, problems } = basePlans.plans;
    if (snapshot.source !== 'git' || open.length > 0 || problems.length > 0)
        return judgement;
    if (snapshot.subject !== 'all')
        return { ...judgement, notes: [...judgement.notes, HOW_TO_COMPARE] };
    const active = facts.activeWork({});
    if (active === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { work, older, unread, unreadable = [] } = active;
    const paths = sharedPaths(work);
    const settled = paths.length > 0 ? proposePlan(work, paths, basePlans, snapshot, facts) : {};
    if (settled === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const notes = [
        ...(paths.length === 0 ? [nothingShared(work)] : []),
        ...(older > 0 ? [olderWords(older)] : []),
        ...(unread > 0 ? [unreadWords(unread)] : []),
        ...(unreadable.length > 0 ? [unreadableWords(unreadable)] : []),
    ];
    return { ...judgement, notes: [...judgement.notes, ...notes], shared: { paths, ...settled } };
}
const HOW_TO_COMPARE = 'To see which branches change the same files, run: parallel-work check --all';
function nothingShared({ length }) {
    if (length === 0)
        return 'No branch has recent work that is not merged.';
    return length === 1
        ? 'Only one branch has recent work that is not merged.'
        : `${length} branches have recent work that is not merged. No two of them change the same file.`;
}
function olderWords(count) {
    const which = count === 1 ? '1 other unmerged branch was' : `${count} other unmerged branches were`;
    return `${which} not compared, because the last commit is older than 14 days.`;
}
function unreadWords(count) {
    const which = count === 1 ? '1 branch was' : `${count} branches were`;
    return `${which} not compared, because this clone is shallow. Fetch the rest of the history: git fetch --unshallow`;
}
function unreadableWords(names) {
    const which = names.length === 1 ? 'This branch was' : 'These branches were';
    return `${which} not compared, because Git cannot read ${names.length === 1 ? 'it' : 'them'}: ${names.map((each) => `"${each}"`).join(', ')}. Find out what is damaged: git fsck`;
}

;// CONCATENATED MODULE: ./lib/core/judge/wrong-base.js

/** Stacked branches rarely have as many changes in common. */
const MOST_SHARED = 1_000;
/** So many branches are hardly one stack, so fewer changes are enough. */
const MANY_BRANCHES = 20;
const MOST_SHARED_BY_MANY = 100;
function withBaseWarning(judgement, snapshot) {
    const branches = snapshot.pulls.filter(({ branch, changes }) => changes.complete && changes.list.length > 0 && !(0,branch_names/* isDetached */.$w)(branch));
    const common = commonChanges(branches, snapshot);
    if (common === undefined)
        return judgement;
    const { branch } = snapshot.base;
    const count = common.toLocaleString('en-US');
    const option = snapshot.subject === 'all' ? ' --all' : '';
    const baseDoubt = `The base "${branch}" looks wrong: all ${branches.length} branches have the same commits that "${branch}" lacks, and these change ${count} files. If the branches were started from another branch, name that one: parallel-work check${option} --base <branch>`;
    return { ...judgement, baseDoubt };
}
/** How many files the commits change that all branches share. Undefined if these are few, or less than half of a branch's work. */
function commonChanges(branches, { answers }) {
    if (branches.length < 2)
        return undefined;
    const most = branches.length < MANY_BRANCHES ? MOST_SHARED : MOST_SHARED_BY_MANY;
    for (const { answer } of answers.shared ?? []) {
        for (const { commit, heads, changes } of answer) {
            const holders = new Set(heads);
            const isCommon = branches.every(({ head, changes: own }) => holders.has(head) && head !== commit && own.complete && own.list.length < 2 * changes.length);
            if (isCommon && changes.length > most)
                return changes.length;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/judge/judge.js
/** Turns a snapshot into verdicts, in the same way for GitHub and for Git. */
















function judge(snapshot) {
    return (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const basePlans = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
        if (basePlans === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const judgement = judgeSubject(basePlans, snapshot, facts);
        return judgement === facts_facts/* PENDING */.eG
            ? facts_facts/* PENDING */.eG
            : withSharedWork(withBaseWarning(judgement, snapshot), basePlans, snapshot, facts);
    });
}
/** Judges the pull requests that the snapshot is about. */
function judgeSubject(basePlans, snapshot, facts) {
    const straight = rulingsUnder(basePlans, snapshot, facts);
    if (straight === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { planState } = straight;
    const stacked = planState ? (0,shared_commits/* withStackedBranches */.G)(basePlans.plans, planState) : snapshot;
    if (stacked === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const rulings = stacked === snapshot ? straight : rulingsUnder(basePlans, stacked, facts);
    if (rulings === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const pulls = choosePulls(stacked, rulings);
    const judgement = judgePulls(pulls, rulings, basePlans, stacked, facts);
    const verdictsStraight = pulls.map((pull) => verdictStraight(pull, snapshot, straight));
    // A bug in judging one pull request fails the whole run.
    for (const { crashes } of [rulings, straight])
        for (const error of crashes.values())
            throw error;
    if (judgement === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const verdicts = judgement.verdicts.map((verdict, index) => withStraight(verdict, verdictsStraight[index]));
    const authors = snapshot.pulls.flatMap(({ author }) => author ?? []);
    return { ...judgement, verdicts, notes: [...judgement.notes, ...(0,agents/* agentNearMisses */.Q)(snapshot.settings.agents, authors)] };
}
/**
 * Of a branch that is judged as stacked although Git knows of no stack: what it would be straight into the base. Undefined if it
 * takes back what the branch below does: its changes against the base do not show that.
 */
function verdictStraight(pull, { pulls }, straight) {
    const whole = pulls.find(({ branch, revision }) => branch === pull.branch && revision === pull.revision);
    if (!whole || whole.base === pull.base || takesBack(pull, whole))
        return undefined;
    const { verdict, findings } = straight.verdictOn(whole);
    const errors = findings.filter(({ severity }) => severity === 'error');
    return { verdict: verdict.verdict, rules: [...new Set(errors.map(({ rule }) => rule))] };
}
function takesBack({ changes: own }, { changes: all }) {
    if (!own.complete || !all.complete)
        return false;
    const paths = new Set(all.list.map(({ path }) => path));
    return own.list.some(({ path }) => !paths.has(path));
}
function withStraight(verdict, straight) {
    if (!straight)
        return verdict;
    const outcome = { success: 'would pass', failure: 'would fail', error: 'could not be checked' }[straight.verdict];
    const rules = straight.rules.length > 0 ? ` (${straight.rules.join(', ')})` : '';
    const [first = '', ...others] = verdict.notes;
    return { ...verdict, straight, notes: [first, `Straight into "${verdict.base}" it ${outcome}${rules}.`, ...others] };
}
/** Pull requests into other branches are not judged, unless they are in a stack on the base. */
function choosePulls(snapshot, { planState, stacks }) {
    const { subject, pulls } = snapshot;
    const here = (0,progress_progress/* byNumber */.vh)(pulls).filter(stacks.isJudged);
    if (subject !== 'all')
        return here.filter((pull) => (0,facts_snapshot/* isTested */.eW)(pull, snapshot));
    // A checked-out branch is judged even if it is unlisted.
    return planState
        ? here.filter((pull) => pull.uncommitted !== undefined || planState.roleOf(pull).kind !== 'outsider')
        : here;
}
/** @param rulings under `basePlans` */
function judgePulls(pulls, rulings, basePlans, snapshot, facts) {
    const { plans, revision, summaries, notes, warnings: ofPlans } = basePlans;
    const first = pulls.map(rulings.verdictOn);
    const previews = previewsOf(pulls, rulings, snapshot, facts);
    if (previews === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    // Edits are proved in the last round, when all facts are known.
    const ruled = facts.needs().length > 0 ? first : withProvedEdits(first, rulings, basePlans, snapshot);
    const warnings = [...ofPlans, ...(rulings.planState ? (0,missing_branches/* missingBranches */.ny)(snapshot, rulings.planState) : [])];
    const ofMerges = rulings.planState ? (0,missing_branches/* mergeNotes */.Qp)(snapshot, rulings.planState) : [];
    const items = rulings.planState
        ? itemStates(snapshot, rulings.planState, ruled.map(({ verdict }) => verdict))
        : [];
    const contracts = rulings.planState ? contractsIn(pulls, rulings.planState) : [];
    if (contracts === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    return {
        plans: summaries,
        planRevision: revision,
        verdicts: ruled.map(({ verdict }, index) => withPreview(verdict, previews[index] ?? [])),
        findings: [...new Set(ruled.flatMap(({ findings }) => findings))],
        problems: plans.problems,
        notes: [...snapshot.notes, ...otherBase(snapshot, rulings), ...notes, ...ofMerges],
        ...(items.length > 0 ? { items } : {}),
        ...(contracts.length > 0 ? { contracts } : {}),
        ...(warnings.length > 0 ? { warnings } : {}),
    };
}
/** What the items of these pull requests promise to others. */
function contractsIn(pulls, planState) {
    const states = (0,facts_facts/* allKnown */.HC)(pulls.map((pull) => {
        const role = planState.roleOf(pull);
        if (role.kind !== 'item')
            return [];
        const checked = (0,pull_contracts/* contractsOf */.bR)(planState.itemPull(pull, role.progress), planState);
        return checked === facts_facts/* PENDING */.eG
            ? facts_facts/* PENDING */.eG
            : checked.map(({ entry: _, promise: __, file: ___, ...state }) => ({ ...state, ...(0,rules_rule/* pullParty */.av)(pull) }));
    }));
    return states === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : states.flat();
}
function withPreview(verdict, preview) {
    return preview.length > 0 ? { ...verdict, preview } : verdict;
}
/** For the pull request under test: what merging it would change for others. */
function previewsOf(pulls, rulings, snapshot, facts) {
    const previewOf = (pull) => {
        const { later } = rulings;
        if (later && pull.changes.complete && (0,plan_change/* changesPlans */.Qu)(pull.changes.list)) {
            later.add(pull);
            return [];
        }
        try {
            return previewMerge(pull, rulings, snapshot, facts);
        }
        catch (error) {
            rulings.crashes.set(pull, error);
            return [];
        }
    };
    return (0,facts_facts/* allKnown */.HC)(pulls.map((pull) => ((0,facts_snapshot/* isTested */.eW)(pull, snapshot) ? previewOf(pull) : [])));
}
/** Notes that the pull request under test targets another branch and is in no stack on the base. */
function otherBase({ subject, pulls, base }, { stacks }) {
    if (subject === 'all' || !('pull' in subject))
        return [];
    const pull = pulls.find((each) => each.number === subject.pull && !stacks.isJudged(each));
    if (!pull)
        return [];
    return [
        `${(0,progress_progress/* pullName */.N4)(pull)} targets "${pull.base}". Only pull requests into "${base.branch}", or in a stack on it, are checked here, so there is no verdict.`,
    ];
}

// EXTERNAL MODULE: ./lib/core/report/annotations.js
var annotations = __webpack_require__(796);
// EXTERNAL MODULE: ./lib/core/report/exit-code.js
var exit_code = __webpack_require__(3720);
// EXTERNAL MODULE: ./lib/core/report/outputs.js
var outputs = __webpack_require__(3064);
// EXTERNAL MODULE: ./lib/core/report/summary.js
var summary = __webpack_require__(9522);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 1 modules
var terminal = __webpack_require__(7150);
// EXTERNAL MODULE: ./lib/shell/github/source.js + 8 modules
var github_source = __webpack_require__(6616);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/commands/action/advise.js
/**
 * Gives advice on one pull request: event → plans → snapshot → judge → report. It writes nothing on GitHub, and the
 * exit code is the verdict.
 */









const ADVICE = 'On the event `pull_request`, the result is advice only: no status is posted, and the verdict is not updated when other pull requests change. To make the check required, run it on `pull_request_target`.';
/** @param why the reason why nothing is written, for the end of the summary */
async function advise(inputs, output, pull, repo, why = ADVICE) {
    const source = (0,github_source/* githubSource */.j)({ ...repo, ...(0,github_open/* readOptionsOf */.Mt)(inputs, pull) });
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, judge);
    reportJudgement(snapshot, result, output);
    output.addSummary(`\n${why}\n`);
    output.log(`Used ${repo.client.used()} API requests.`);
    return (0,exit_code/* exitCode */.I)(result, { strict: false }) === 0 ? 0 : 1;
}
/** Writes the log, annotations, summary and outputs, and saves the snapshot. */
function reportJudgement(snapshot, judgement, output) {
    output.log((0,terminal/* terminal */.Fo)(judgement));
    // A table is better for all pull requests at once. The summary of `reconcile` has one.
    if (snapshot.subject !== 'all') {
        output.annotate((0,annotations/* annotations */.h)(judgement, snapshot.subject));
        output.addSummary((0,summary/* summary */.z)(judgement, snapshot));
    }
    for (const [name, value] of Object.entries((0,outputs/* outputs */.V)(judgement, snapshot.subject)))
        output.setOutput(name, value);
    output.saveSnapshot(snapshot);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/facts/context.js
var facts_context = __webpack_require__(4448);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/progress/merges.js + 1 modules
var merges = __webpack_require__(9305);
// EXTERNAL MODULE: ./lib/core/rules/dependency-open.js
var dependency_open = __webpack_require__(2635);
;// CONCATENATED MODULE: ./lib/core/judge/workflow-places.js
/** The files and folders that decide what a workflow does: itself, and the local workflows and actions that it uses. */


/** With more places than this, the result is unknown. */
const MOST_PLACES = 200;
/**
 * The places at this commit, as far as they are read. If a later commit changes none of them, it has no others.
 * @param workflow a file, or the folder that it is in
 */
function workflowPlacesAt(commit, workflow, facts) {
    const places = new Set([workflow]);
    if (!isYaml(workflow)) {
        const files = facts.files({ revision: commit });
        if (files === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        if (files === null)
            return unknown(`the repository has too many files to list those in "${workflow}"`);
        for (const path of files)
            if (path.startsWith(`${workflow}/`) && isYaml(path))
                places.add(path);
    }
    for (const place of places) {
        if (places.size > MOST_PLACES)
            return unknown(`more than ${MOST_PLACES} local workflows and actions are involved`);
        for (const path of textsIn(place)) {
            const text = facts.text({ revision: commit, path });
            // A missing action uses nothing, but an unreadable one may use anything. Workflow files are checked by their place.
            const entry = isYaml(place) ? null : facts.entry({ revision: commit, path });
            if (text === null && entry !== null && entry !== facts_facts/* PENDING */.eG)
                return unknown(`"${path}" cannot be read`);
            if (text === facts_facts/* PENDING */.eG || text === null)
                continue;
            const used = localUses(text);
            if (used === undefined)
                return unknown(`what "${place}" uses cannot be read`);
            for (const each of used) {
                const path = pathOf(each);
                if (path === undefined)
                    return unknown(`"${place}" uses "${each}", which is not a folder below the root of the repository`);
                places.add(path);
            }
        }
    }
    return { kind: 'known', places: [...places] };
}
/** Whether the place is a workflow file. Otherwise it is the folder of an action or of workflows. */
function isYaml(place) {
    return /\.ya?ml$/i.test(place);
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}
function textsIn(place) {
    return isYaml(place) ? [place] : [`${place}/action.yml`, `${place}/action.yaml`];
}
/** All values of `uses`, at any depth. Undefined if the text cannot be read. */
function localUses(text) {
    // A set, because an alias may contain itself.
    let left;
    try {
        left = new Set([(0,dist/* parse */.qg)(text, { logLevel: 'error' })]);
    }
    catch {
        return undefined;
    }
    const used = [];
    for (const value of left) {
        for (const [key, inner] of Object.entries(value ?? {})) {
            if (key.toLowerCase() !== 'uses' || typeof inner !== 'string')
                left.add(inner);
            else if (inner.startsWith('.'))
                used.push(inner);
        }
    }
    return used;
}
/** `./.github/workflows/x.yml` without the dot. Undefined for the whole repository or a place above it. */
function pathOf(used) {
    const parts = used.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
    return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/');
}

;// CONCATENATED MODULE: ./lib/core/judge/merge-group.js
/**
 * Judges a group of a merge queue. A group passes only if all its members and everything ahead of it in the queue pass,
 * because a queue may merge failing pull requests if the last one of the group passes ("only merge non-failing pull
 * requests" off).
 */










function judgeGroup(snapshot, group) {
    return (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const entries = facts.queue({ head: group.head });
        const asked = entries === facts_facts/* PENDING */.eG
            ? []
            : (entries ?? []).map((entry, at, all) => memberOf(entry, all.slice(0, at), snapshot, facts));
        const members = (0,facts_facts/* allKnown */.HC)(asked);
        const strangers = entries === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : strangersIn(entries, group, snapshot, facts);
        const known = asked.filter((member) => member !== facts_facts/* PENDING */.eG);
        const rewrites = rewriting(group, known, snapshot, facts);
        // Known members are judged already now, so that one more round of reading is enough.
        const judgement = judgeMembers(known, group, snapshot, facts);
        if (rewrites === facts_facts/* PENDING */.eG || members === facts_facts/* PENDING */.eG || strangers === facts_facts/* PENDING */.eG || judgement === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const flaws = [...strangers, ...members.flatMap((member) => ('flaw' in member ? [member.flaw] : [])), ...rewrites];
        return groupRuling(judgement, flaws);
    });
}
/** @param ahead in the queue: one of a stack stands on one of these */
function memberOf({ pull: number, head, base }, ahead, snapshot, facts) {
    const read = facts.number({ pull: number });
    if (read === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const pull = snapshot.pulls.find((each) => each.number === number);
    if (!pull && read === questions/* UNREAD */.yn)
        return unsettled(`#${number} could not be read.`);
    if (!pull) {
        const isMerged = snapshot.merged.some((each) => each.number === number);
        return unsettled(`#${number} is in the queue, but ${isMerged ? 'it has already merged' : 'it is not open'}.`);
    }
    if (pull.head !== head)
        return unsettled(`#${number} has another head commit than the one that was queued.`);
    const isBelow = ({ branch, sameRepository, number: other }) => sameRepository && branch === pull.base && ahead.some((each) => each.pull === other);
    if (pull.base !== snapshot.base.branch && !(pull.sameRepository && snapshot.pulls.some(isBelow)))
        return unsettled(`#${number} targets "${pull.base}".`);
    return { pull, base };
}
function unsettled(reason) {
    return { flaw: { outcome: 'error', reason, isUnsettled: true } };
}
/**
 * A group is built on the one before it in the queue or on the base. Any other commit contains a pull request that is
 * unknown.
 */
function strangersIn(entries, { base }, snapshot, facts) {
    const last = entries?.at(-1);
    if (!last) {
        const place = `the merge queue of "${snapshot.base.branch}"`;
        return [unsettled(`The members of the group are unknown: ${place} has no group with this commit.`).flaw];
    }
    if ([last.base ?? base, snapshot.base.commit].includes(base))
        return [];
    const isReached = facts.reached({ commit: base });
    if (isReached === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    return isReached === true
        ? []
        : [unsettled(`The group is built on ${base.slice(0, 10)}, which is not in the queue.`).flaw];
}
/** A group must not change the workflow that checks it. */
function rewriting({ head, workflow }, members, { base }, facts) {
    if (workflow === undefined)
        return [];
    const found = workflowPlacesAt(base.commit, workflow, facts);
    // Asked before the other places are known, so that one more round of reading is enough.
    const own = placeAt([base.commit, head], workflow, facts);
    if (found === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    if (found.kind === 'unknown')
        return [unprovable(found.reason)];
    const states = (0,facts_facts/* allKnown */.HC)([own, ...found.places.slice(1).map((place) => placeAt([base.commit, head], place, facts))]);
    if (states === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const [reason] = states.flatMap(({ unknown }) => unknown ?? []);
    if (reason !== undefined)
        return [unprovable(reason)];
    const changed = states.flatMap((state) => state.changed ?? []);
    return changed.length > 0 ? [rewritten(changed, members, base.branch)] : [];
}
function placeAt([from, to], place, facts) {
    const before = facts.entry({ revision: from, path: place });
    const after = facts.entry({ revision: to, path: place });
    const text = isYaml(place) ? facts.text({ revision: from, path: place }) : '';
    if (before === facts_facts/* PENDING */.eG || after === facts_facts/* PENDING */.eG || text === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    if (before === questions/* UNREAD */.yn || after === questions/* UNREAD */.yn)
        return { unknown: `"${place}" could not be read` };
    if (!(0,merges/* sameEntry */.dI)(before, after))
        return { changed: place };
    const modes = before ? [before.mode] : modesAbove(place, [from, to], facts);
    if (modes === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    if (modes === questions/* UNREAD */.yn)
        return { unknown: `a folder of "${place}" could not be read` };
    // An action may be missing here if an earlier step checks it out, but a link could hide it. A workflow must be here.
    const isKnown = modes.every((mode) => mode === questions/* FOLDER */.L7 || (0,questions/* isFileMode */.sB)(mode));
    const isReadable = isKnown && (before !== null || !isYaml(place));
    return isReadable && text !== null ? {} : { unknown: `"${place}" does not exist or is not a readable file` };
}
/** The modes of the folders above a place, at each of the commits. */
function modesAbove(place, commits, facts) {
    const names = place.split('/').slice(0, -1);
    const folders = names.map((_, index) => names.slice(0, index + 1).join('/'));
    const entries = (0,facts_facts/* allKnown */.HC)(folders.flatMap((path) => commits.map((revision) => facts.entry({ revision, path }))));
    if (entries === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const modes = [];
    for (const entry of entries) {
        if (entry === questions/* UNREAD */.yn)
            return questions/* UNREAD */.yn;
        if (entry)
            modes.push(entry.mode);
    }
    return modes;
}
function unprovable(reason) {
    const said = `It is unknown whether the group changes the workflow that checks it: ${reason}.`;
    return { outcome: 'error', reason: said, isUnsettled: false };
}
function rewritten(places, members, branch) {
    const isOurs = (path) => places.some((place) => path === place || path.startsWith(`${place}/`));
    const by = members.flatMap((member) => 'pull' in member && member.pull.changes.complete && member.pull.changes.list.some(({ path }) => isOurs(path))
        ? [(0,progress_progress/* pullName */.N4)(member.pull)]
        : []);
    const who = by.length > 0 ? by.join(', ') : 'the pull request that does this';
    const names = places.map((place) => `"${place}"`).join(', ');
    const reason = `The group changes ${names}, which ${places.length > 1 ? 'check' : 'checks'} it. Take ${who} out of the queue, review it, and merge it into "${branch}" on its own.`;
    return { outcome: 'failure', reason, isUnsettled: false };
}
/**
 * Judges each member by the plans that its own group is built on: plans that a pull request ahead of it merges count, plans
 * that it merges itself do not.
 */
function judgeMembers(members, group, snapshot, facts) {
    const last = members.at(-1);
    const base = last && 'pull' in last ? last.base : undefined;
    const pulls = new Map([[group.base, []]]);
    for (const member of members) {
        if ('flaw' in member)
            continue;
        const isOwn = member.base === undefined || member.base === base;
        (0,maps/* append */.BC)(pulls, isOwn ? group.base : member.base, member.pull);
    }
    const judgements = [...pulls].map(([commit, chosen]) => {
        const then = { ...snapshot, base: { ...snapshot.base, commit } };
        const basePlans = (0,base_plans/* basePlansAt */.nx)(commit, then, facts);
        const rulings = basePlans === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : rulingsUnder(basePlans, then, facts);
        if (basePlans === facts_facts/* PENDING */.eG || rulings === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const judged = judgePulls(chosen, rulings, basePlans, then, facts);
        for (const error of rulings.crashes.values())
            throw error;
        return judged;
    });
    const judged = (0,facts_facts/* allKnown */.HC)(judgements);
    const [own = facts_facts/* PENDING */.eG] = judgements;
    if (judged === facts_facts/* PENDING */.eG || own === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const verdicts = judged.flatMap((each) => each.verdicts);
    return {
        ...own,
        verdicts: members.flatMap((member) => verdicts.filter(({ pull }) => 'pull' in member && pull === member.pull.number)),
        findings: judged.flatMap(({ findings }) => findings),
        problems: judged.flatMap(({ problems }) => problems),
        notes: [...new Set(judged.flatMap(({ notes }) => notes))],
        warnings: [...new Set(judged.flatMap(({ warnings = [] }) => warnings))],
    };
}
function groupRuling(judgement, flaws) {
    const { verdicts, findings } = judgement;
    const numbers = verdicts.map(({ pull }) => pull);
    const red = verdicts.filter(({ verdict }) => verdict !== 'success');
    const reasons = [...flaws.map(({ reason }) => reason), ...red.map((verdict) => reasonOf(verdict, findings, numbers))];
    const outcomes = new Set([...flaws, ...red.map(({ verdict }) => ({ outcome: verdict }))].map(({ outcome }) => outcome));
    return {
        judgement,
        outcome: outcomes.has('error') ? 'error' : outcomes.has('failure') ? 'failure' : 'success',
        reason: reasons.length > 0 ? reasons.join(' ') : `All members pass: ${numbers.map((each) => `#${each}`).join(', ')}.`,
        isUnsettled: flaws.some(({ isUnsettled }) => isUnsettled),
    };
}
/** `#2 fails: overlap, out-of-scope.` For one that only waits for others in the group, it says for which. */
function reasonOf({ pull, verdict }, findings, members) {
    const errors = findings.filter((each) => each.severity === 'error' && each.pull === pull);
    const ahead = errors.flatMap(({ other }) => (other && members.includes(other.pull) ? [`#${other.pull}`] : []));
    if (ahead.length > 0 && errors.every(({ rule }) => rule === dependency_open/* dependencyOpen */.m.id)) {
        const [are, have] = ahead.length === 1 ? ['is', 'has'] : ['are', 'have'];
        return `#${pull} depends on ${ahead.join(', ')}, which ${are} in the queue with it. Queue it again once ${ahead.join(', ')} ${have} merged.`;
    }
    const rules = [...new Set(errors.map(({ rule }) => rule))].join(', ');
    return `#${pull} ${verdict === 'error' ? 'cannot be checked' : 'fails'}: ${rules || 'it shares its head commit with a pull request of which the same is true'}.`;
}

;// CONCATENATED MODULE: ./lib/core/statuses/status-description.js
/** The description of a commit status: 140 characters, of which the next run reads back the beginning. */

/** GitHub's limit (https://docs.github.com/en/rest/commits/statuses#create-a-commit-status answers 422). */
const MOST_CHARACTERS = 140;
/** GitHub allows 1,000 for a commit and context. The difference is for writes that were repeated because their answer was lost. */
const MOST_STATUSES = 900;
/** GitHub's limit, which is the longest count. */
const MOST_COUNT = 1_000;
/** The last status on a commit. */
const NO_MORE = `failure: this commit has ${MOST_STATUSES} statuses, and GitHub soon accepts no more. Push a new commit.`;
const FACTS = /^\[(\d{1,4})(\*?)(\+?)\] plan ([0-9a-f]{10}|none|unread): /;
/** `[3*+] plan 1a2b3c4d5e: failure of item "a" into "main": …` */
function describeStatus({ count, revision, dependsOnOthers, isCommented }, words) {
    const facts = `[${count}${dependsOnOthers ? '*' : ''}${isCommented ? '+' : ''}] plan ${revision}: `;
    // Cut as if the count were as long as possible, so that the text does not change with the count.
    const room = MOST_CHARACTERS - facts.length - (String(MOST_COUNT).length - String(count).length);
    return facts + (0,inert/* shortened */.vI)((0,inert/* visible */.RK)(words), room);
}
/** Undefined if the status is not ours or from another version. */
function statusFactsOf({ description }) {
    const found = FACTS.exec(description);
    if (!found)
        return undefined;
    const [, count, watched, commented, revision = ''] = found;
    return { count: Number(count), revision, dependsOnOthers: watched === '*', isCommented: commented === '+' };
}
/** Whether state and description are equal except for the count. */
function saysTheSame(one, other) {
    return one.state === other.state && withoutCount(one.description) === withoutCount(other.description);
}
function withoutCount(description) {
    return description.replace(/^\[\d+/, '[');
}
/** Undefined if this is already posted, or if the commit accepts no more. */
function draftStatus(commit, before, facts, state, words) {
    const count = (before ? (statusFactsOf(before)?.count ?? 1) : 0) + 1;
    const draft = { commit, state, description: describeStatus({ ...facts, count }, words) };
    if (before?.isOwn && saysTheSame(before, draft))
        return undefined;
    if (count <= MOST_STATUSES)
        return draft;
    // Somebody else may have posted a success after our last failure.
    if (before?.isOwn && before.state !== 'success' && count > MOST_STATUSES + 1)
        return undefined;
    return { ...draft, state: 'failure', description: describeStatus({ ...facts, count }, NO_MORE) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/shell/github/statuses.js
/** Commit statuses. The latest one of a context counts, so to post the same one twice changes nothing. */

/** https://docs.github.com/en/rest/commits/statuses#create-a-commit-status */
async function postStatus({ client, owner, repo }, status) {
    const { commit, state, description, context, targetUrl } = status;
    await client.rest('POST /repos/{owner}/{repo}/statuses/{sha}', {
        owner,
        repo,
        sha: commit,
        state,
        description,
        context,
        ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
    }, schemas/* unknown */.L5J(), { isRepeatable: true });
}

// EXTERNAL MODULE: ./lib/shell/github/gql.js
var gql = __webpack_require__(8996);
// EXTERNAL MODULE: ./lib/shell/github/overview.js
var overview = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/shell/github/query.js
var query = __webpack_require__(4684);
;// CONCATENATED MODULE: ./lib/shell/github/undecided.js
/** If a run could not read everything, it says so on the pull request that started it, and nowhere else. */







/** The base branch and the name of its statuses, if nothing else is known. */
async function contextFor(repo, { base, settings }) {
    const { name } = await (0,query/* run */.e)(repo, (query) => query.contents((0,gql/* gql */.J1) `defaultBranchRef { name }`, schemas/* object */.Ikc({ name: schemas/* string */.YjP() })));
    const branch = base ?? name;
    const repository = { name: `${repo.owner}/${repo.repo}`, defaultBranch: name };
    return { branch, context: (0,facts_context/* contextOf */.V)({ settings, base: { branch, commit: '' }, repository }) };
}
/** @returns false if there is nowhere to say it: the pull request is closed, or goes into another branch */
async function markUndecided(repo, options, pull, reason, targetUrl) {
    const { branch, context } = await contextFor(repo, options);
    const found = await (0,query/* run */.e)(repo, (query) => (0,overview/* readOne */.JF)(query, context, pull));
    // If it goes into another branch, only an earlier status of this program shows that it was in a stack on this one.
    if (found?.state !== 'OPEN' || (found.base !== branch && !found.status?.isOwn))
        return false;
    const facts = found.status?.isOwn ? statusFactsOf(found.status) : undefined;
    const count = (facts?.count ?? 0) + 1;
    const isFull = count > MOST_STATUSES;
    if (isFull && found.status?.state !== 'success')
        return true;
    const description = describeStatus({
        count,
        revision: 'unread',
        dependsOnOthers: true,
        isCommented: facts?.isCommented ?? false,
    }, isFull ? NO_MORE : `error into "${branch}": it could not be decided. ${reason}`);
    const wanted = { state: isFull ? 'failure' : 'error', description };
    if (found.status?.isOwn && saysTheSame(found.status, wanted))
        return true;
    await postStatus(repo, {
        ...wanted,
        commit: found.head,
        context,
        ...(targetUrl === undefined ? {} : { targetUrl }),
    });
    return true;
}

;// CONCATENATED MODULE: ./lib/shell/runner/run.js
/** The web address of this run. Undefined outside of a runner. */
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
}

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
;// CONCATENATED MODULE: ./lib/commands/action/error-status.js
/** Posts the status `error` if a run cannot decide, so that nobody waits for a verdict. */


/** Separate from the budget of the run, which may be the reason why it failed: requests, and milliseconds. */
const LIMITS = { budget: 8, deadline: 60_000 };
/** Never throws, because the run has to end with the original error. */
async function postErrorStatus(error, { name, post }, inputs, env, output) {
    const reason = error instanceof failure/* Failure */.H ? error.message : 'The program failed. See the log of the run.';
    const repo = { ...(0,github_open/* repoOf */.A5)(inputs, env), client: (0,github_open/* clientOf */.fe)({ token: inputs.token, ...LIMITS }, env) };
    try {
        await post(reason, repo);
    }
    catch (late) {
        const why = late instanceof Error ? late.message : String(late);
        output.warn(`The status "error" could not be posted on ${name} either: ${why}`);
    }
}

;// CONCATENATED MODULE: ./lib/commands/action/merge-group.js
/**
 * `command: check` on `merge_group`: event → queue → members → judge → one status on the commit that the queue would
 * merge.
 */















/**
 * Seconds between reads. An event can arrive before the queue shows its group, and the queue can change while it is
 * read.
 */
const PAUSES = [2, 4, 8, 16, 30];
/** @returns whether the work was done. The verdict is in the status, which the queue waits for */
async function checkGroup(inputs, env, output, group, sleep = promises_.setTimeout) {
    const repo = (0,github_open/* repoOf */.A5)(inputs, env);
    let read;
    try {
        read = await readGroup(repo, inputs, env, output, group, sleep);
    }
    catch (error) {
        await postErrorStatus(error, undecidedOn(group, inputs, env), inputs, env, output);
        throw error;
    }
    if ('guarded' in read) {
        output.log(`The base branch of the merge group is "${group.into}", but this job guards "${read.guarded}", so no status is posted.`);
        return 0;
    }
    const { snapshot, result } = read;
    reportGroup(read, group, output);
    await postStatus(repo, {
        ...statusOf(result, result.judgement.planRevision, group, env),
        context: (0,facts_context/* contextOf */.V)(snapshot),
    });
    output.log(`${result.outcome} on ${group.head.slice(0, 10)}, the head of the group: ${result.reason}`);
    output.log(`Used ${repo.client.used()} API requests.`);
    return result.isUnsettled ? 1 : 0;
}
/** Reads again as long as the queue does not match the facts that were read with it. */
async function readGroup(repo, inputs, env, output, group, sleep) {
    const { head, base } = group;
    const workflow = workflowOf(env);
    for (const pause of [...PAUSES, undefined]) {
        const source = (0,github_source/* githubSource */.j)({ ...repo, ...(0,github_open/* readOptionsOf */.Mt)(inputs, undefined) });
        const first = await source.start();
        if (first.base.branch !== group.into)
            return { guarded: first.base.branch };
        const read = await (0,ask/* askUntilKnown */.j)({ ...source, start: async () => first }, (snapshot) => judgeGroup(snapshot, { head, base, ...(workflow === undefined ? {} : { workflow }) }));
        if (!read.result.isUnsettled || pause === undefined)
            return read;
        output.log(`${read.result.reason} Reading again in ${pause} seconds.`);
        await sleep(pause * 1000);
    }
    throw new Error('the last reading is returned');
}
/**
 * The workflow file of this run, `octo/repo/.github/workflows/check.yml@refs/heads/main`. Undefined if it comes from
 * another repository, as a ruleset can require. Then no group of this repository can change it.
 */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_REPOSITORY: here = '', }) {
    const [, repository, path] = /^([^/]+\/[^/]+)\/(.+?)@refs\//.exec(ref) ?? [];
    // If it is unknown which workflow runs, no workflow may change.
    if (repository === undefined || path === undefined)
        return '.github/workflows';
    return repository.toLowerCase() === here.toLowerCase() ? path : undefined;
}
function reportGroup({ snapshot, result }, { base }, output) {
    const { judgement, outcome, reason } = result;
    output.log((0,terminal/* terminal */.Fo)(judgement));
    const title = `## Merge group into ${(0,markdown/* code */.aY)(snapshot.base.branch)}: ${outcome}\n\n${(0,markdown/* sentence */.em)(reason)}\n\n`;
    output.addSummary(title + (0,summary/* summary */.z)(judgement, { ...snapshot, base: { ...snapshot.base, commit: base } }));
    const told = { ...(0,outputs/* outputs */.V)(judgement, snapshot.subject), verdict: outcome };
    for (const [name, value] of Object.entries(told))
        output.setOutput(name, value);
    output.saveSnapshot(snapshot);
}
/** The status is not read back: each commit of a group has one run, so no earlier status matters. */
function statusOf({ outcome, reason }, revision, { head, into }, env) {
    const facts = { count: 1, revision, dependsOnOthers: false, isCommented: false };
    const targetUrl = runUrl(env);
    return {
        commit: head,
        state: outcome,
        description: describeStatus(facts, `${outcome} of the group into "${into}": ${reason}`),
        ...(targetUrl === undefined ? {} : { targetUrl }),
    };
}
/** A missing status would block the queue, so anything that could not be read becomes an `error`. */
function undecidedOn(group, inputs, env) {
    const post = async (reason, repo) => {
        const { branch, context } = await contextFor(repo, (0,github_open/* readOptionsOf */.Mt)(inputs, undefined));
        if (branch !== group.into)
            return;
        await postStatus(repo, { ...statusOf({ outcome: 'error', reason }, 'unread', group, env), context });
    };
    return { name: group.head.slice(0, 10), post };
}

// EXTERNAL MODULE: ./lib/core/statuses/comment-text.js
var comment_text = __webpack_require__(5687);
// EXTERNAL MODULE: ./lib/core/rules/unclaimed.js
var unclaimed = __webpack_require__(1939);
// EXTERNAL MODULE: ./lib/core/text/findings-on.js
var findings_on = __webpack_require__(95);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/core/statuses/status-words.js
/** The text of a status for the verdicts on one head. The most important part comes first, because the end may be cut. */




const NO_PLAN = 'no plan is open';
function into(base) {
    return `into "${base}": `;
}
/** Whether the success of an unlisted pull request was given for this base, as far as the status shows the name. */
function saysBase({ description }, base) {
    return says(description, `success ${into(base)}`);
}
function saysNoPlan({ description }, base) {
    return says(description, `success ${into(base)}${NO_PLAN}`);
}
function says(description, words) {
    const said = description.slice(description.indexOf(': ') + 2).replace(/…$/, '');
    const wanted = (0,inert/* visible */.RK)(words);
    return said.startsWith(wanted) || wanted.startsWith(said);
}
/** To merge it into the branch below, as the button does, would make its work a part of that pull request. */
function status_words_mergeFirst([below] = []) {
    return below?.pull === undefined ? '' : `merge #${below.pull} first, and not this into its branch; `;
}
/** @param verdicts on the pull requests that share the head, item pull requests first */
function statusWords(state, verdicts, judgement, snapshot, plans) {
    const { item, pull, below, leeway } = verdicts.find(({ verdict }) => verdict === state) ?? {};
    const findings = (0,findings_on/* findingsOn */.I)(judgement.findings, verdicts);
    const who = item === undefined ? '' : ` of item "${item}"`;
    const start = `${state}${who} ${into(snapshot.base.branch)}${status_words_mergeFirst(below)}`;
    const errors = findings.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first)
        return `${start}${errors.length > 1 ? `${errors.length} errors: ` : ''}${first.message}`;
    const used = leeway ? `leeway ${leeway.used} of ${leeway.of}, ` : '';
    if (item !== undefined)
        return start + used + (0,words/* countWords */.rj)(findings);
    if (judgement.problems.length > 0)
        return `${start}fixes the plans, ${(0,words/* countWords */.rj)(findings)}`;
    if (plans.length === 0)
        return start + NO_PLAN;
    const own = snapshot.pulls.find(({ number }) => number === pull);
    const admitted = own && (0,owned_path/* admission */.at)(own, plans);
    if (admitted)
        return `${start}plan "${admitted.plan.id}" admits it: ${admitted.reason}`;
    const binds = snapshot.settings.agents.length === 0 ? '; scopes apply to listed branches only' : '';
    return `${start}unlisted pull request, ${(0,words/* countWords */.rj)(findings)}${binds}`;
}

;// CONCATENATED MODULE: ./lib/core/statuses/pulls-to-recheck.js
/** Finds the open pull requests whose verdict may differ from the posted status. */










/** Every item or stacked pull request, every other one that may be out of date, and those that share a head with one of them. */
function pullsToRecheck({ open }, basePlans, snapshot, { planState, stacks }) {
    const started = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    const isOfItem = (pull) => planState !== undefined && planState.roleOf(pull).kind !== 'outsider';
    const isStacked = (pull) => stacks.below(pull).length > 0;
    const items = new Set(snapshot.pulls.filter((pull) => isOfItem(pull) || isStacked(pull)).map(({ number }) => number));
    // If the list of a claim could not be read, its pull requests are still known by their branches.
    const claims = (snapshot.answers.claim ?? []).flatMap(({ branch, answer }) => (answer.openUnread ? branch : []));
    const isClaimed = ({ sameRepository, branch }) => sameRepository && claims.some((claim) => (0,branch_names/* claimMatches */.ob)(claim, branch));
    const isOutdated = (each) => items.has(each.number) ||
        isClaimed(each) ||
        each.number === started ||
        (0,unclaimed/* isBound */.V)(each, snapshot.settings.agents) ||
        mayBeOutdated(each, basePlans, snapshot);
    const heads = new Set(open.filter(isOutdated).map(({ head }) => head));
    return open.filter(({ head }) => heads.has(head));
}
/** A success that only a push, other plans or another base can change is kept without reading the pull request. */
function mayBeOutdated({ status }, { plans, revision }, { base }) {
    if (!status?.isOwn || status.state !== 'success')
        return true;
    const facts = statusFactsOf(status);
    if (facts === undefined || facts.dependsOnOthers || facts.revision !== revision)
        return true;
    // The same plan files may be open on one branch and not on another.
    return !saysBase(status, base.branch) || (saysNoPlan(status, base.branch) && plans.open.length > 0);
}
const watched = new WeakMap();
/** Whether changes of items, their pull requests or other plans can change the verdict. Cached, because each round asks. */
function dependsOnOthers({ changes }, plans) {
    const byPlans = (0,maps/* remembered */.HK)(watched, changes, () => new WeakMap());
    return (0,maps/* remembered */.HK)(byPlans, plans, () => touches(changes, plans));
}
const indexes = new WeakMap();
function scopesOf(plans) {
    const known = indexes.get(plans) ?? (0,plan_scope/* indexScopes */.m5)(plans.flatMap(plan_plan/* itemsOf */.S3), ({ scope }) => scope);
    indexes.set(plans, known);
    return known;
}
function touches(changes, plans) {
    if (!changes.complete)
        return true;
    const { near, isTooMuch } = scopesOf(plans);
    const paths = changes.list.map(({ path }) => path);
    return ((0,plan_change/* changesPlans */.Qu)(changes.list) ||
        (0,units/* unitsIn */.rC)(changes.list, (0,units/* uniqueEntries */.Sb)({ plans })).length > 0 ||
        isTooMuch(paths) ||
        paths.some((path) => near(path).some(({ scope }) => (0,plan_scope/* touchedGlob */.VT)(scope, path) !== undefined)));
}

;// CONCATENATED MODULE: ./lib/core/statuses/reconcile.js
/** Decides what to write so that every open pull request shows its current verdict. The command does the writing. */











/** @param parts `quick` leaves out the slow checks of pull requests that change plans */
function reconcile(snapshot, parts = 'all') {
    return (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const listed = facts.overview({});
        facts.elsewhere({});
        const basePlans = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
        if (basePlans === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const later = parts === 'quick' ? new Set() : undefined;
        const rulings = rulingsUnder(basePlans, snapshot, facts, later);
        if (listed === facts_facts/* PENDING */.eG || rulings === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const { planState, stacks } = rulings;
        const overview = withStacked(withUnseen(listed, snapshot), snapshot, stacks, facts);
        const left = leftStacks(snapshot, stacks, facts);
        const known = new Map(snapshot.pulls.filter(stacks.isJudged).map((pull) => [pull.number, pull]));
        const due = pullsToRecheck(overview, basePlans, snapshot, rulings);
        const pulls = readPulls(due, known, facts);
        if (pulls === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const judged = judgePulls(pulls, rulings, basePlans, snapshot, facts);
        if (judged === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const authors = [...overview.open.flatMap(({ author }) => author ?? []), ...(overview.lately ?? [])];
        const judgement = { ...judged, notes: [...judged.notes, ...(0,agents/* agentNearMisses */.Q)(snapshot.settings.agents, authors)] };
        const crashes = [...rulings.crashes].map(([pull, error]) => ({ pull: pull.number, error }));
        const unfinished = unfinishedHeads(later ?? new Set(), [...known.values()], stacks);
        const scene = { snapshot, facts, basePlans, planState, stacks, known, judgement };
        const { writes, ...more } = reconciliation(due, overview, left, scene);
        return { ...more, crashes, unfinished, writes: writes.filter((write) => mayWriteNow(write, unfinished)) };
    });
}
/** Those of pull requests whose slow checks are left out, and of all that stand on one of them. */
function unfinishedHeads(later, known, stacks) {
    const heads = new Set([...later].map(({ head }) => head));
    // Each head that is added may be shared by one that others stand on.
    for (const _ of heads) {
        for (const pull of known)
            if (stacks.below(pull).some(({ head }) => heads.has(head)))
                heads.add(pull.head);
    }
    return heads;
}
/** In a quick pass, an unfinished head gets only a failure that replaces a success. */
function mayWriteNow(write, unfinished) {
    if (write.kind === 'comment')
        return !unfinished.has(write.verdict.head);
    return !unfinished.has(write.commit) || (write.replacesGreen && write.state !== 'success');
}
/** Adds pull requests that the list lacks but that were read for an item or started the run. */
function withUnseen(overview, snapshot) {
    if (!overview.unseen)
        return overview;
    const known = new Set(overview.open.map(({ number }) => number));
    const found = inBase(snapshot).flatMap(({ number, branch, sameRepository, head }) => number === undefined || known.has(number) ? [] : [{ number, branch, sameRepository, head, status: questions/* UNREAD_STATUS */.tG }]);
    return { ...overview, open: [...overview.open, ...found], unseen: Math.max(0, overview.unseen - found.length) };
}
/** With those in stacks, which go into other branches: the list is of the base alone. */
function withStacked(overview, snapshot, stacks, facts) {
    const stacked = snapshot.pulls.filter((pull) => pull.base !== snapshot.base.branch && stacks.isJudged(pull));
    return { ...overview, open: [...overview.open, ...stacked.map((pull) => asListed(pull, facts))] };
}
/** Those that were in a stack, as far as is known, and are in none any more. */
function leftStacks(snapshot, stacks, facts) {
    return snapshot.pulls.filter((pull) => stacks.deadEnd(pull) !== undefined).map((pull) => asListed(pull, facts));
}
/** Until its status is read, one of ours is taken to be there: so the fewest questions are asked that depend on it. */
function asListed(pull, facts) {
    const { number = 0, branch, sameRepository, head, author } = pull;
    const status = facts.postedOn({ commit: head });
    return {
        number,
        branch,
        sameRepository,
        head,
        status: status === facts_facts/* PENDING */.eG ? { state: 'success', description: '', isOwn: true } : status,
        ...(author === undefined ? {} : { author }),
    };
}
/** The listed pull requests that were read. The budget may not allow all of them. */
function readPulls(listed, known, facts) {
    const reads = (0,facts_facts/* allKnown */.HC)(listed.map((each) => (known.has(each.number) ? 'read' : facts.optionalPull({ pull: each.number }))));
    return reads === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : listed.flatMap((each) => known.get(each.number) ?? []);
}
function reconciliation(listed, overview, left, judged) {
    const { snapshot, judgement } = judged;
    const heads = (0,maps/* groupBy */.$z)(listed, ({ head }) => head);
    const verdicts = new Map(judgement.verdicts.map((each) => [each.pull, each]));
    const updates = [...heads.values()].map((twins) => statusForHead(twins, verdicts, judged));
    const open = new Set(overview.open.map(({ head }) => head));
    const revoked = overview.closed.filter(({ head }) => !open.has(head)).flatMap((each) => revoke(each, CLOSED, judged));
    const unstacked = left.filter(({ head }) => !open.has(head)).flatMap((each) => revoke(each, LEFT, judged));
    const known = new Set(overview.open.map(({ number }) => number));
    const unknown = [...judged.known.values()].flatMap(({ number }) => number === undefined || known.has(number) ? [] : number);
    return {
        judgement,
        writes: [
            ...updates.flatMap(({ status, comments }) => [...comments, ...(status ? [status] : [])]),
            ...revoked,
            ...unstacked,
        ].sort(reconcile_inOrder(snapshot)),
        waiting: updates.flatMap(({ waiting }) => waiting),
        unseen: overview.unseen ?? 0,
        moved: [...unknown, ...updates.flatMap(({ moved }) => moved)],
    };
}
/** Compares the verdict on one head, which several pull requests may share, with what is posted. */
function statusForHead(twins, judged, scene) {
    const { known, facts } = scene;
    const unread = twins.filter((each) => !known.has(each.number)).map(({ number }) => number);
    const waiting = unread.filter((number) => facts.optionalPull({ pull: number }) === 'over budget');
    const moved = [
        ...unread.filter((number) => !waiting.includes(number)),
        ...twins.filter((each) => (known.get(each.number)?.head ?? each.head) !== each.head).map(({ number }) => number),
    ];
    // If an item pull request has this head, its verdict decides.
    const verdicts = twins
        .flatMap(({ number }) => judged.get(number) ?? [])
        .sort((one, other) => Number(one.item === undefined) - Number(other.item === undefined));
    const isDecided = waiting.length === 0 || verdicts.some(({ item }) => item !== undefined);
    if (moved.length > 0 || !isDecided)
        return { comments: [], waiting, moved };
    return { ...statusUpdate(twins, verdicts, scene), waiting, moved };
}
const RED = ['error', 'failure'];
function statusUpdate(twins, verdicts, scene) {
    const { snapshot, basePlans, judgement, planState, stacks, known } = scene;
    const { plans, revision } = basePlans;
    const [listed] = twins;
    const state = RED.find((each) => verdicts.some(({ verdict }) => verdict === each)) ?? 'success';
    const before = postedBefore(listed, scene);
    const pulls = twins.flatMap((each) => known.get(each.number) ?? []);
    const standsForNone = planState !== undefined && pulls.every((pull) => planState.roleOf(pull).kind === 'outsider');
    // An item pull request is checked in every run anyway.
    const isWatchedToo = !standsForNone || pulls.some((pull) => stacks.below(pull).length > 0 || dependsOnOthers(pull, plans.open));
    const numbers = twins.map(({ number }) => number);
    const started = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    const mayWait = standsForNone && !numbers.some((number) => number === started);
    const { comments, isCommented } = commentsOn(verdicts, before, scene);
    const facts = { revision, dependsOnOthers: isWatchedToo, isCommented };
    const words = statusWords(state, verdicts, judgement, snapshot, plans.open);
    const drafted = draftStatus(listed.head, before, facts, state, words);
    const status = drafted && {
        kind: 'status',
        ...drafted,
        pulls: numbers,
        replacesGreen: listed.status?.state === 'success',
        mayWait,
    };
    return { comments, ...(status ? { status } : {}) };
}
/**
 * A failing pull request has a comment. Existing comments are read in every run, because another run may have written them.
 * For a new head it is unknown whether there is one. If the input `comment` is off, the status remembers an old comment.
 */
function commentsOn(verdicts, before, { snapshot, facts }) {
    const wasCommented = before !== null && statusFactsOf(before)?.isCommented === true;
    if (snapshot.settings.comment !== true)
        return { comments: [], isCommented: wasCommented };
    const asking = verdicts.filter(({ verdict }) => verdict !== 'success' || before === null || wasCommented);
    const comments = asking.flatMap((verdict) => {
        const posted = verdict.pull === undefined ? facts_facts/* PENDING */.eG : facts.comment({ pull: verdict.pull });
        return posted === facts_facts/* PENDING */.eG ? [] : [{ kind: 'comment', verdict, posted }];
    });
    const isCommented = comments.some(({ verdict, posted }) => verdict.verdict !== 'success' || posted !== null);
    return { comments, isCommented };
}
/** The status that we posted last. A status of somebody else under our context does not count. */
function postedBefore({ head, status }, { facts }) {
    if (!status || status.isOwn)
        return status;
    const own = facts.ownStatus({ commit: head });
    return own === facts_facts/* PENDING */.eG || own === null ? null : { ...own, isOwn: false };
}
const CLOSED = 'no open pull request has this head commit';
const LEFT = 'it has left its stack: no open pull request is below it';
/** Withdraws the success of a pull request that closed or left its stack, so that it does not pass right away when it comes back. */
function revoke({ number, head, status }, why, { snapshot, basePlans }) {
    if (!status?.isOwn || status.state !== 'success')
        return [];
    const isCommented = statusFactsOf(status)?.isCommented ?? false;
    const words = `pending into "${snapshot.base.branch}": ${why}`;
    const facts = { revision: basePlans.revision, dependsOnOthers: true, isCommented };
    const drafted = draftStatus(head, status, facts, 'pending', words);
    return drafted ? [{ kind: 'status', ...drafted, pulls: [number], replacesGreen: true, mayWait: false }] : [];
}
/**
 * Failures first, then withdrawn statuses, then successes, then comments. Within each group, items come first and the pull
 * request that started the run comes last.
 */
function reconcile_inOrder(snapshot) {
    const started = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    const rank = (write) => {
        const isStarted = pullsOf(write).some((pull) => pull === started);
        const isLate = isStarted ? 2 : write.kind === 'status' && write.mayWait ? 1 : 0;
        return 3 * ORDER.indexOf(`${reconcile_stateOf(write)} ${write.kind}`) + isLate;
    };
    return (one, other) => rank(one) - rank(other) || (pullsOf(one)[0] ?? 0) - (pullsOf(other)[0] ?? 0);
}
const ORDER = ['red status', 'pending status', 'green status', 'red comment', 'green comment'];
function reconcile_stateOf(write) {
    const state = write.kind === 'status' ? write.state : write.verdict.verdict;
    return state === 'success' ? 'green' : state === 'pending' ? 'pending' : 'red';
}
/** The pull requests of a write. */
function pullsOf(write) {
    if (write.kind === 'status')
        return write.pulls;
    return write.verdict.pull === undefined ? [] : [write.verdict.pull];
}
function inBase({ pulls, base }) {
    return pulls.filter((pull) => pull.base === base.branch);
}

;// CONCATENATED MODULE: ./lib/core/statuses/next-write.js
/** Decides what a run writes next, and what it leaves to the next run. */

/**
 * If one commit refuses its status, the other failing statuses are still written, so that no commit keeps an old success.
 * Successes are written too, unless the refused commit still shows an old success: then no other commit may start to pass.
 *
 * @param writes in the order of writing
 * @param outcomes of the first writes
 * @param requestsLeft what is left of the request budget
 */
function nextWrite(writes, outcomes, requestsLeft) {
    const left = writes.slice(outcomes.length);
    const [next] = left;
    if (!next)
        return { kind: 'end' };
    const mayAllWait = left.every((write) => write.kind === 'comment' || write.mayWait);
    if (requestsLeft === 0 && mayAllWait)
        return { kind: 'leave', pulls: left.flatMap(pullsOf) };
    const isSuccess = next.kind === 'status' && next.state === 'success';
    return isSuccess && isFailureMissing(writes, outcomes) ? { kind: 'end' } : { kind: 'write', write: next };
}
/** Whether a commit still shows an old success instead of a failure. */
function isFailureMissing(writes, outcomes) {
    return outcomes.some((outcome, index) => {
        const write = writes[index];
        return outcome === 'refused' && write?.kind === 'status' && write.state !== 'success' && write.replacesGreen;
    });
}

;// CONCATENATED MODULE: ./lib/core/statuses/unchanged.js
/** Detects changes between reading and writing, after which the verdicts may be out of date. */
/**
 * True if the base and every open pull request are as they were read, and every status is as it was read or written. Another
 * run may have written after us.
 */
function unchangedSinceRead({ base, pulls, answers }, writes, now) {
    const then = answers.overview?.[0]?.answer.open ?? [];
    const written = new Map(writes.map((write) => [write.commit, write]));
    const before = new Map(then.map((each) => [each.number, each]));
    const isAsKnown = (each) => {
        const was = before.get(each.number);
        if (was?.head !== each.head || was.branch !== each.branch || was.sameRepository !== each.sameRepository)
            return false;
        return isStatus(each.status, written.get(each.head) ?? was.status);
    };
    const others = new Map(now.elsewhere.map((each) => [each.number, each]));
    const posted = new Map(answers.postedOn?.map(({ commit, answer }) => [commit, answer]));
    const isAsBefore = (pull) => {
        const each = others.get(pull.number ?? 0);
        if (each?.state !== 'OPEN' || each.head !== pull.head || each.base !== pull.base)
            return false;
        // Where nothing was asked of its status, none is kept.
        const was = posted.get(pull.head);
        return was === undefined || isStatus(each.status, written.get(pull.head) ?? was);
    };
    return (base.commit === now.commit &&
        then.length === now.overview.open.length &&
        now.overview.open.every(isAsKnown) &&
        // One that was opened meanwhile may be in a stack on the base.
        (answers.elsewhere?.[0]?.answer ?? 0) === now.elsewhereCount &&
        pulls.filter((pull) => pull.base !== base.branch && pull.sameRepository).every(isAsBefore));
}
function isStatus(now, wanted) {
    if (now?.isUnread)
        return true;
    return wanted === null ? now === null : wanted.state === now?.state && wanted.description === now.description;
}

;// CONCATENATED MODULE: ./lib/core/statuses/upkeep-report.js
/** Reports what one run checked and posted, for the log and the summary of its job. */




const MOST_ROWS = 200;
function upkeepLog(upkeep, context) {
    const lines = upkeep.writes.flatMap((write) => write.kind === 'status'
        ? `${write.state} on ${write.commit.slice(0, 10)} of ${numbers(write.pulls)}: ${(0,inert/* visible */.RK)(write.description)}`
        : `comment on #${write.verdict.pull}`);
    return [...lines, closing(upkeep, context), ...waiting(upkeep), ...unseen(upkeep, context)].join('\n');
}
function upkeepSummary(upkeep, context) {
    const { shown, more } = (0,inert/* firstOf */.Ku)(upkeep.judgement.verdicts, MOST_ROWS);
    const written = new Map(upkeep.writes.flatMap((write) => (write.kind === 'status' ? write.pulls.map((pull) => [pull, write.state]) : [])));
    const cells = ({ pull, item, verdict }) => [
        (0,markdown/* link */.nf)(`#${pull}`, (0,markdown/* address */.hl)(context.repository.url, 'pull', String(pull))),
        item === undefined ? '' : (0,markdown/* code */.aY)(item),
        verdict,
        (pull !== undefined && written.get(pull)) || 'unchanged',
    ];
    const table = [
        (0,markdown/* row */.nM)(['Pull request', 'Item', 'Verdict', 'Status posted']),
        (0,markdown/* row */.nM)(['---', '---', '---', '---']),
        ...shown.map((verdict) => (0,markdown/* row */.nM)(cells(verdict))),
        ...(more > 0 ? [(0,markdown/* row */.nM)([`and ${more} more`, '', '', ''])] : []),
    ];
    const blocks = [
        `## Statuses ${(0,markdown/* code */.aY)((0,facts_context/* contextOf */.V)(context))}`,
        closing(upkeep, context),
        ...(upkeep.judgement.verdicts.length > 0 ? [table.join('\n')] : []),
        ...waiting(upkeep),
        ...unseen(upkeep, context),
    ];
    return `\n${blocks.join('\n\n')}\n`;
}
function closing({ judgement, writes }, { base }) {
    const written = writes.filter(({ kind }) => kind === 'status').length;
    return `Checked ${(0,words/* plural */.LS)(judgement.verdicts.length, 'pull request')} into "${(0,inert/* visible */.RK)(base.branch)}" and posted ${written === 1 ? '1 status' : `${written} statuses`}.`;
}
function waiting({ waiting: left }) {
    if (left.length === 0)
        return [];
    const { shown, more } = (0,inert/* firstOf */.Ku)(left, 20);
    const rest = more > 0 ? ` and ${more} more` : '';
    return [
        `The request budget was used up, so the next run checks ${numbers(shown)}${rest}, which belong to no item. Raise the input "request-budget" to check all in one run.`,
    ];
}
function unseen({ unseen: count }, { base }) {
    if (count === 0)
        return [];
    const which = (0,words/* plural */.LS)(count, 'open pull request');
    return [
        `GitHub counts ${which} into "${(0,inert/* visible */.RK)(base.branch)}" without listing ${count === 1 ? 'it' : 'them'}, so no status is posted there. Run the check again, and report this to GitHub if it persists.`,
    ];
}
function numbers(pulls) {
    return pulls.map((pull) => `#${pull}`).join(', ');
}

// EXTERNAL MODULE: ./lib/shell/github/comments.js
var comments = __webpack_require__(6936);
// EXTERNAL MODULE: ./lib/shell/github/isolation.js
var isolation = __webpack_require__(8840);
;// CONCATENATED MODULE: ./lib/commands/action/reconcile.js
/**
 * Updates the status of every open pull request: read → judge → write, failures first, and once more if something
 * changed meanwhile. The current state decides, whatever the event was about.
 */



















/** If the repository changes this often while it is read, the runs that those changes started do the rest. */
const MOST_PASSES = 3;
/** After this many commits in a row that take no status, the run gives up, because GitHub takes none at the moment. */
const MOST_LOST = 5;
const DEPENDABOT = 'Dependabot started this run, so its token may not post statuses. The exit code gives the verdict, and the next run on another event posts the status.';
/** @param started the pull request that started the run */
async function reconcileAll(inputs, env, output, started) {
    const repo = (0,github_open/* repoOf */.A5)(inputs, env);
    const run = { repo, env, output, writes: [], lost: [], left: [] };
    try {
        await bringInLine(run, inputs, started);
        const [first] = run.lost;
        if (first)
            throw first;
        throwFirst(run.pass?.result.crashes ?? [], output);
    }
    catch (error) {
        const isReadOnly = isForbidden(error) && env['GITHUB_ACTOR'] === 'dependabot[bot]';
        if (started !== undefined && isReadOnly)
            return await adviseInstead(run, inputs, started);
        reportRun(run);
        throw error;
    }
    reportRun(run);
    output.log(`Used ${repo.client.used()} API requests.`);
    return 0;
}
/** Logs every bug. The run then ends as with any other bug. */
function throwFirst(crashes, output) {
    for (const { pull, error } of crashes) {
        const stack = error instanceof Error ? error.stack : String(error);
        output.log(`The program failed while it judged ${pull === undefined ? 'an item' : `#${pull}`}: ${stack}`);
    }
    for (const { error } of crashes)
        throw error;
}
async function bringInLine(run, inputs, started) {
    const { repo, env, output } = run;
    const undecided = reconcile_undecidedOn(started, inputs, env);
    const giveUp = async (error) => {
        if (undecided)
            await postErrorStatus(error, undecided, inputs, env, output);
        throw error;
    };
    for (let passes = 1; passes <= MOST_PASSES; passes++) {
        const source = (0,github_source/* githubSource */.j)({ ...repo, ...(0,github_open/* readOptionsOf */.Mt)(inputs, started), mayBeClosed: true });
        let pass;
        try {
            pass = await readOrClosed(source);
        }
        catch (error) {
            return await giveUp(error);
        }
        if (!pass)
            continue;
        run.pass = pass;
        const done = { posted: [], outcomes: [] };
        let end = await write(run, pass, done, source);
        const { unfinished, moved } = pass.result;
        const open = pass.snapshot.pulls.filter(({ head }) => unfinished.has(head)).flatMap(({ number }) => number ?? []);
        const isStarted = started !== undefined && open.includes(started);
        if (end === 'left')
            run.left = run.left.concat(open);
        if (open.length > 0 && (end === 'written' || isStarted) && moved.length === 0) {
            try {
                pass = await finish(source, pass, done);
            }
            catch (error) {
                if (isStarted)
                    return await giveUp(error);
                throw error;
            }
            run.pass = pass;
            end = await write(run, pass, done, source);
        }
        if (end === 'left')
            return;
        if (pass.result.moved.length === 0 && (await isUnchanged(pass, done, source)))
            return;
    }
    const unstable = new failure/* Failure */.H('unstable', `The repository changed ${MOST_PASSES} times while this run updated its statuses.`, 'No action is needed while pushes continue, because each of them starts a run. Otherwise run it again.');
    if (started === undefined || run.pass?.result.moved.includes(started) === false)
        throw unstable;
    await giveUp(unstable);
}
/** Undefined if the pull request that started the run closed while it was read. The next reading notices that. */
async function readOrClosed(source) {
    try {
        return await (0,ask/* askUntilKnown */.j)(source, (snapshot) => reconcile(snapshot, 'quick'));
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.code === 'closed')
            return undefined;
        throw error;
    }
}
/** Expensive pull requests come after all others have their status, so that they delay nobody. */
async function finish(source, { snapshot: known, result: quick }, done) {
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)({ ...source, start: async () => known }, (each) => reconcile(each));
    const posted = new Set(done.posted.map(({ commit }) => commit));
    const isMissing = (write) => {
        const head = write.kind === 'comment' ? write.verdict.head : write.commit;
        return quick.unfinished.has(head) && (write.kind === 'comment' || !posted.has(head));
    };
    const writes = [...quick.writes.slice(0, done.outcomes.length), ...result.writes.filter(isMissing)];
    return { snapshot, result: { ...result, writes } };
}
async function adviseInstead({ repo, pass, output }, inputs, started) {
    const isJudged = pass?.result.judgement.verdicts.some(({ pull }) => pull === started) ?? true;
    if (isJudged)
        return advise(inputs, output, started, repo, DEPENDABOT);
    output.log(DEPENDABOT);
    return 0;
}
/** Only on the pull request that started the run. */
function reconcile_undecidedOn(started, inputs, env) {
    if (started === undefined)
        return undefined;
    const post = (reason, repo) => markUndecided(repo, (0,github_open/* readOptionsOf */.Mt)(inputs, started), started, reason, runUrl(env));
    return { name: `#${started}`, post };
}
/** If one commit takes no status, the others are still written. A comment never delays a status. */
async function write(run, pass, { posted, outcomes }, source) {
    const { snapshot, result } = pass;
    const { repo, env } = run;
    const context = (0,facts_context/* contextOf */.V)(snapshot);
    const targetUrl = runUrl(env);
    for (;;) {
        const next = nextWrite(result.writes, outcomes, repo.client.left());
        if (next.kind === 'end')
            return 'written';
        if (next.kind === 'leave') {
            run.left = next.pulls;
            return 'left';
        }
        if (next.write.kind === 'comment') {
            await comment(next.write, run, pass, source);
            outcomes.push('commented');
            continue;
        }
        try {
            await postStatus(repo, { ...next.write, context, ...(targetUrl === undefined ? {} : { targetUrl }) });
            posted.push(next.write);
            run.writes.push(next.write);
            outcomes.push('written');
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H) || run.lost.length >= MOST_LOST)
                throw error;
            if ((0,isolation/* isOfTheRun */.O2)(error) && !(0,isolation/* isRefusedWhole */.cC)(error))
                throw error;
            run.lost.push(refusedOn(next.write, error));
            outcomes.push('refused');
        }
    }
}
async function isUnchanged({ snapshot }, { posted }, source) {
    return posted.length === 0 || unchangedSinceRead(snapshot, posted, await source.rereadOverview(snapshot));
}
/** If a comment cannot be written, the run continues. It fails at the end if somebody can fix the reason. */
async function comment({ verdict, posted }, { repo, output, writes, lost }, { snapshot, result }, source) {
    const viewer = source.login();
    if (verdict.pull === undefined || viewer === undefined)
        return;
    if (posted === 'unreadable') {
        output.warn(`The conversation of #${verdict.pull} could not be read completely, so its comment was not updated.`);
        return;
    }
    const body = (0,comment_text/* commentFor */.DZ)({ verdict, judgement: result.judgement, context: snapshot, posted });
    if (body === undefined)
        return;
    const wish = { pull: verdict.pull, id: posted?.id ?? null, body, marker: (0,comment_text/* commentMarker */.Ql)(snapshot), viewer };
    try {
        await (0,comments/* applyComment */.Q)(repo, wish);
        writes.push({ kind: 'comment', verdict, posted });
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        output.warn(`The comment on #${verdict.pull} could not be written: ${error.message}`);
        if (error.code !== 'locked')
            lost.push(error);
    }
}
function reportRun({ pass, writes, left, output }) {
    if (!pass)
        return;
    const { snapshot, result } = pass;
    const own = (0,words/* ofSubject */.qy)(result.judgement, snapshot.subject);
    const tested = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    if (tested !== undefined && own.verdicts.length === 0) {
        output.log(`#${tested} is not open, or has another base branch, so it has no verdict.`);
    }
    else {
        reportJudgement(snapshot, own, output);
    }
    const upkeep = { ...result, writes, waiting: [...new Set([...result.waiting, ...left])] };
    output.log(upkeepLog(upkeep, snapshot));
    output.addSummary(upkeepSummary(upkeep, snapshot));
}
function refusedOn({ pulls }, error) {
    const names = pulls.map((pull) => `#${pull}`).join(', ');
    return new failure/* Failure */.H(error.code, `No status can be posted on the head commit of ${names}. ${error.message}`, error.code === 'refused' ? `If there are too many statuses, push a new commit to ${names}.` : error.hint, error.status);
}
function isForbidden(error) {
    return error instanceof failure/* Failure */.H && error.code === 'permission';
}

;// CONCATENATED MODULE: ./lib/commands/action/check.js
/** `command: check` of the action. The event decides what is checked and where the verdict goes. */







/** @returns the exit code of the job: the verdict on `pull_request`, otherwise whether the work was done */
async function checkOnGithub(inputs, env, output) {
    const { name, pull, group, stack } = (0,runner_event/* readEvent */.j)(env, workflow_lint_inputs/* CHECK_EVENTS */.Vk);
    if (pull !== undefined && stack) {
        const { log, markdown } = stackWords(pull, stack);
        output.log(log);
        output.addSummary(`\n${markdown}\n`);
    }
    if (group)
        return checkGroup(inputs, env, output, group);
    if (name === 'pull_request' && pull !== undefined)
        return advise(inputs, output, pull, (0,github_open/* repoOf */.A5)(inputs, env));
    return reconcileAll(inputs, env, output, pull);
}


/***/ }),

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fewOf)
/* harmony export */ });
const MOST_ALIKE = 10;
/** The first of sentences of one kind, and one that counts the others. @param word what each is, in the singular */
function fewOf(sentences, word) {
    const more = sentences.length - MOST_ALIKE;
    if (more <= 0)
        return [...sentences];
    const count = `${more.toLocaleString('en-US')} more ${word}${more === 1 ? '' : 's'}`;
    return [...sentences.slice(0, MOST_ALIKE), `There ${more === 1 ? 'is' : 'are'} ${count} like these.`];
}


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ nearMisses),
/* harmony export */   Qp: () => (/* binding */ mergeNotes),
/* harmony export */   ny: () => (/* binding */ missingBranches)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2697);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(917);
/* harmony import */ var _few_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4391);
/* harmony import */ var _merge_candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9202);
/**
 * Warns about branches that the plan names but that do not exist here, and about work on a branch that no item claims. Git
 * cannot distinguish a branch that is not started or not fetched from a misspelled one, so these are warnings and not
 * findings. `--strict` counts them.
 */







function missingBranches({ source, subject, pulls }, planState) {
    if (source !== 'git')
        return [];
    const all = [...planState.progress.values()];
    const absent = all.filter((each) => isAbsent(each, planState));
    // Of all, only those that are checked out are read though no item claims them.
    const isHere = ({ branch }) => subject === 'all' || ('branch' in subject && branch === subject.branch);
    const unclaimed = (0,_few_of_js__WEBPACK_IMPORTED_MODULE_4__/* .fewOf */ .s)(pulls.filter(isHere).flatMap((pull) => claimlessness(pull, absent, planState)), 'warning');
    return subject === 'all' ? [...absences(all, new Set(absent), planState), ...unclaimed] : unclaimed;
}
/** Warns about changes on a branch that no item claims. Changes of plans belong there, so they are fine. */
function claimlessness(pull, absent, planState) {
    const { branch, changes } = pull;
    const role = planState.roleOf(pull);
    if (role.kind !== 'outsider' || planState.plans.length === 0)
        return [];
    const list = changes.complete ? changes.list : [];
    const isBase = branch === planState.snapshot.base.branch;
    const isFine = list.length === 0 ? isBase : list.every(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanFile */ .cx)(path));
    if (isFine)
        return [];
    const meant = (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDetached */ .$w)(branch)
        ? undefined
        : (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(branch, absent.flatMap(({ item }) => item.branches));
    const owner = absent.find(({ item }) => meant !== undefined && item.branches.includes(meant));
    if (owner)
        return [`${role.why} Is its name misspelled? Item "${owner.item.item}" has "${meant}", which does not exist here.`];
    const remedy = isBase || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDetached */ .$w)(branch)
        ? 'Check out the branch of an item.'
        : 'Work on the branch of an item, or add this branch to its item with "parallel-work amend <item> --branch <branch>".';
    return [`${role.why} Changes on it are not checked against any scope. ${remedy}`];
}
/** Notes on items that may have merged although their branch is here or they wait for others. Nothing is wrong with these. */
function mergeNotes({ source, subject }, planState) {
    if (source !== 'git' || subject !== 'all')
        return [];
    const notes = [...planState.progress.values()].flatMap((each) => {
        if (each.finished || each.pulls.length > 0 || isAbsent(each, planState))
            return [];
        const merged = (0,_merge_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveMerged */ .Kg)(each, planState);
        return merged === undefined ? [] : [`Item "${each.item.item}" ${each.because}. ${merged}`];
    });
    return (0,_few_of_js__WEBPACK_IMPORTED_MODULE_4__/* .fewOf */ .s)(notes, 'note');
}
/** Whether an item could be started, is not listed as merged, and has no branch here. */
function isAbsent({ item, known, finished }, planState) {
    const isBegunLater = planState.waitsFor(item).length > 0;
    return !known && !finished && !item.merged && item.branches.length > 0 && !isBegunLater;
}
function absences(all, absent, planState) {
    const guesses = new Map(all.map((each) => [each, guess(each, absent.has(each), planState)]));
    const unexplained = all.filter((each) => absent.has(each) && guesses.get(each) === undefined);
    return [
        ...(0,_few_of_js__WEBPACK_IMPORTED_MODULE_4__/* .fewOf */ .s)(all.flatMap((each) => guesses.get(each) ?? []), 'warning'),
        ...missing(unexplained),
    ];
}
/** What may have become of the branch. */
function guess(progress, isAbsent, planState) {
    const near = nearMisses(progress, planState).map((branch) => `"${branch}"`);
    const where = `in the plan on "${planState.snapshot.base.branch}"`;
    if (near.length > 0)
        return `${withoutBranch(progress)}. Did you mean ${near.join(' or ')}? Rename that branch, or write its name into the item ${where}.`;
    const merged = isAbsent ? (0,_merge_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveMerged */ .Kg)(progress, planState) : undefined;
    return merged === undefined ? undefined : `${withoutBranch(progress)}. ${merged}`;
}
function withoutBranch({ item }) {
    return `Item "${item.item}" has no branch ${item.branches.map((branch) => `"${branch}"`).join(' or ')} here`;
}
/** Above this number, one warning names the first of them. */
const MOST_MISSING = 5;
function missing(all) {
    if (all.length <= MOST_MISSING)
        return all.map((each) => `${withoutBranch(each)}: the work has not started, the branch is not fetched, or its name is misspelled.`);
    const names = all.slice(0, MOST_MISSING).map(({ item }) => `"${item.branches[0]}"`);
    return [
        `The branches of ${all.length} items are not here (${names.join(', ')} and ${all.length - MOST_MISSING} more): the work has not started, they are not fetched, or their names are misspelled.`,
    ];
}
/** In shorter words a single letter makes another name: `feat/a` and `feat/b`. */
const SHORTEST_WORD = 5;
const MOST_NEAR = 3;
/** Branches that no item lists and whose name is close to that of a missing one. */
function nearMisses({ item, known, finished, pulls }, planState) {
    // On GitHub it is always known.
    if (known || finished || pulls.length > 0)
        return [];
    const claims = item.branches.map(nameForms);
    const near = unlistedNames(planState).filter((each) => claims.some((claim) => isNear(claim, each)));
    return near.slice(0, MOST_NEAR).map(({ name }) => name);
}
const unlisted = new WeakMap();
/** The branches that no item lists, except the base and the default branch. Empty until the names are read. */
function unlistedNames(planState) {
    const { snapshot, facts, plans } = planState;
    const cached = unlisted.get(planState);
    if (cached)
        return cached;
    const names = facts.branchNames({});
    if (names === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return [];
    const claims = plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsOf */ .S3).flatMap(({ branches }) => branches);
    const globs = claims.filter(_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlobClaim */ .rz);
    const plain = claims.filter((claim) => !(0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlobClaim */ .rz)(claim));
    const known = new Set([snapshot.base.branch, snapshot.repository.defaultBranch, ...plain]);
    const found = names
        .filter((name) => !known.has(name) && !globs.some((glob) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(glob, name)))
        .map(nameForms);
    unlisted.set(planState, found);
    return found;
}
function nameForms(name) {
    const last = plainName(name.slice(name.lastIndexOf('/') + 1));
    return { name, lower: name.toLowerCase(), plain: plainName(name), last, digits: digitsIn(last) };
}
/** Whether two names differ only in letter case, separators, the first part, or one typing error. */
function isNear(claim, other) {
    if ((0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim.lower, other.lower) || claim.plain === other.plain)
        return true;
    if (claim.last.length < SHORTEST_WORD || claim.digits !== other.digits)
        return false;
    return (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(claim.last, [other.last], 1) !== undefined;
}
function plainName(branch) {
    return branch
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
function digitsIn(text) {
    return text.replace(/\P{N}/gu, '');
}


/***/ })

};
