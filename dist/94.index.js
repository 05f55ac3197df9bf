export const id = 94;
export const ids = [94];
export const modules = {

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkOnGithub: () => (/* binding */ checkOnGithub)
});

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
// EXTERNAL MODULE: ./lib/core/progress/merge-candidates.js
var merge_candidates = __webpack_require__(9202);
;// CONCATENATED MODULE: ./lib/core/judge/item-states.js


/** In the order of the plans. Only of branches: pull requests tell it by their statuses. */
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
        return {
            ...about,
            state: withoutBranch(progress),
            ...(near.length > 0 ? { near } : {}),
            ...(candidates.length > 0 ? { candidates } : {}),
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
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/rules/incomplete-files.js
var incomplete_files = __webpack_require__(8661);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js + 1 modules
var plan_state = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/core/rules/branch-clash.js
var branch_clash = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/core/rules/list.js + 9 modules
var list = __webpack_require__(7665);
// EXTERNAL MODULE: ./lib/core/rules/rule.js
var rules_rule = __webpack_require__(1473);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/rules/out-of-scope.js
var out_of_scope = __webpack_require__(5436);
// EXTERNAL MODULE: ./lib/core/rules/owned-path.js
var owned_path = __webpack_require__(2032);
// EXTERNAL MODULE: ./lib/core/rules/ways.js
var ways = __webpack_require__(3635);
;// CONCATENATED MODULE: ./lib/core/judge/ruling.js
/** What is decided about one pull request: by its role, and by the rules about such. */









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
    return draft ? ['it is a draft, and judged like any other'] : [];
}
/** What its reader should know of an unlisted pull request that takes over the verdict of another one. */
function notesOn(pull, planState) {
    return [...draftNotes(pull), ...unlistedNotes(pull, planState)];
}
/** The findings of the first rule that has something to say. */
function whyUnjudgeable(pull, planState, role) {
    const progress = role && 'progress' in role ? role.progress : undefined;
    for (const { id, judge } of PULL_RULES) {
        const drafts = judge(pull, planState);
        if (drafts.length > 0)
            return drafts.map((draft) => findingOn(pull, id, draft, progress));
    }
    return [];
}
/** Nothing is wrong with it, but it will not do what whoever merges it expects. */
function emptyNotes({ changes }, { item, reopened }) {
    const isEmpty = changes.complete && changes.list.length === 0;
    return isEmpty && item.dropped === undefined && !reopened
        ? [`it changes no file: merging it would not finish item "${item.item}"`]
        : [];
}
function ruleItem(subject, notes, planState) {
    const { pull, progress, plan, item } = subject;
    const keys = item.isIntegration ? ['integration', 'scope'] : ['items', item.item, 'scope'];
    const at = { path: plan.path, ...plan.locate(keys) };
    const onPath = (change) => {
        let said = [];
        for (const { id, judge, replaces } of PATH_RULES) {
            const found = judge(change, subject, planState, said).map((draft) => findingOn(pull, id, replaces ? draft : { at, ...draft }, progress));
            said = replaces && found.length > 0 ? found : [...said, ...found];
        }
        return said;
    };
    const onPaths = [];
    let [looked, blamed] = [0, 0];
    for (const change of subject.changes) {
        if (blamed >= rules_rule/* MOST_DESCRIBED */.up)
            break;
        const said = onPath(change);
        for (const each of said)
            onPaths.push(each);
        looked += 1;
        if (said.some(({ severity }) => severity === 'error'))
            blamed += 1;
    }
    for (const draft of (0,out_of_scope/* andMore */.v)(subject.changes.slice(looked), subject))
        onPaths.push(findingOn(pull, out_of_scope/* outOfScope */.G.id, { at, ...draft }, progress));
    const asAWhole = ITEM_RULES.flatMap(({ id, judge }) => judge(subject, planState).map((draft) => findingOn(pull, id, draft, progress)));
    const findings = [...onPaths, ...asAWhole];
    return {
        pull,
        progress,
        findings,
        notes,
        ...widened(subject, findings),
        ...takenOut(pull, subject.changes, findings, planState),
    };
}
/** One edit of the plan for all that a wider scope would settle. */
function widened({ plan, item }, findings) {
    const wants = findings.flatMap(({ widen, path, kind }) => widen && path !== undefined && kind ? [{ path, kind }] : []);
    return wants.length === 0 ? {} : { widen: (0,widening/* widenFor */.fw)(plan, item, wants) };
}
/** One command for all that is to be taken out first of all. */
function takenOut(pull, changes, findings, { snapshot }) {
    const paths = new Set(findings.flatMap(({ severity, path, ways: [first] = [] }) => severity === 'error' && first?.kind === 'remove-path' ? (path ?? []) : []));
    if (paths.size === 0 || paths.size > MOST_TAKEN_OUT)
        return {};
    const blamed = changes.filter(({ path }) => paths.has(path));
    const command = (0,ways/* removal */.r2)((0,ways/* entangled */.l$)(blamed, changes), pull, snapshot);
    return command === undefined ? {} : { takeOut: command };
}
/** More would be no command that anybody reads. */
const MOST_TAKEN_OUT = 50;
function ruleUnlisted(pull, notes, planState, plans, later) {
    const { snapshot, facts } = planState;
    const changes = pull.changes.complete ? (0,plan_state/* byPath */.f)(pull.changes.list) : [];
    const planChange = (0,plan_change/* changesPlans */.Qu)(changes)
        ? (0,plan_change/* judgePlanChange */.$M)(pull, changes, plans, snapshot, facts, later)
        : NO_PLAN_CHANGE;
    // Where the change cannot stand, the plans of today go on; where it touches nothing else, nothing else can be wrong.
    const isTwofold = planChange !== facts_facts/* PENDING */.eG && planChange.after?.problems.length === 0 && !(0,plan_change/* changesOnlyPlans */.Cq)(changes);
    const stateAfter = isTwofold && planChange.after ? (0,plan_state/* planStateOf */.M)(planChange.after.open, snapshot, facts) : planState;
    if (stateAfter !== facts_facts/* PENDING */.eG && stateAfter.roleOf(pull).kind !== 'outsider')
        return rulePull(pull, stateAfter, plans, later);
    // By the plans of today too: else it could take a path from its owner, or admit itself, and change it in one go.
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
/** Both sets of plans may blame a path: the severer finding stands. */
function oncePerPath(findings) {
    const weight = ({ severity }) => ['notice', 'warn', 'error'].indexOf(severity);
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
        ...(admitted ? [`plan "${admitted.plan.id}" admits it: ${admitted.reason}`] : []),
        ...(snapshot.settings.agents.length === 0
            ? ['scopes bind only pull requests from the branches that the plans list']
            : []),
    ];
}
/** Nothing can be judged, but for a pull request that changes plans and nothing else, and that mends one of them. */
function ruleUnderBrokenPlans(pull, plans, snapshot, facts, later) {
    const unjudgeable = whyUnjudgeable(pull, undefined);
    if (unjudgeable.length > 0)
        return { pull, findings: unjudgeable, notes: [] };
    const changes = pull.changes.complete ? pull.changes.list : [];
    if ((0,plan_change/* changesOnlyPlans */.Cq)(changes)) {
        const change = (0,plan_change/* judgePlanChange */.$M)(pull, changes, plans, snapshot, facts, later);
        if (change === facts_facts/* PENDING */.eG)
            return { pull, findings: [], notes: [] };
        const note = `plans are broken on "${snapshot.base.branch}"; this pull request changes only plans, so it is judged by what it leaves`;
        if (change.mends || change.findings.length > 0)
            return { pull, findings: change.findings, notes: [note] };
    }
    const findings = PLAN_RULES.flatMap(({ id, judge }) => judge(plans, snapshot).map((draft) => findingOn(pull, id, draft)));
    return { pull, findings, notes: [] };
}
function findingOn(pull, rule, draft, progress) {
    return { rule, severity: 'error', ...(0,rules_rule/* pullParty */.av)(pull, progress), ...draft };
}

;// CONCATENATED MODULE: ./lib/core/judge/rulings.js
/** What is decided about pull requests under one set of plans: by its own findings, and by those of the same head commit. */









function rulingsUnder({ plans, revision }, snapshot, facts, later) {
    const planState = plans.problems.length > 0 ? undefined : (0,plan_state/* planStateOf */.M)(plans.open, snapshot, facts);
    if (planState === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const heads = (0,maps/* groupBy */.$z)((0,progress_progress/* byNumber */.vh)(snapshot.pulls), contentOf);
    const ruled = new Map();
    const crashes = new Map();
    for (const { pulls, crash } of planState?.progress.values() ?? [])
        if (crash)
            crashes.set(pulls[0] ?? {}, crash.error);
    const rule = (pull) => (0,maps/* remembered */.HK)(ruled, pull, () => isolated(pull, planState, crashes, () => planState ? rulePull(pull, planState, plans, later) : ruleUnderBrokenPlans(pull, plans, snapshot, facts, later)));
    return {
        planState,
        verdictOn: (pull) => verdictOn(pull, heads.get(contentOf(pull)) ?? [], snapshot, planState, rule, revision),
        crashes,
        ...(later ? { later } : {}),
    };
}
/** What the verdict is about. Uncommitted work stands on a head commit that others may have without it. */
function contentOf({ head, revision, uncommitted = 0 }) {
    return uncommitted > 0 ? revision : head;
}
/** A bug that one pull request meets is no reason to judge nobody else. */
function isolated(pull, planState, crashes, rule) {
    try {
        return rule();
    }
    catch (error) {
        crashes.set(pull, error);
        const role = planState?.roleOf(pull);
        const progress = role && 'progress' in role ? role.progress : undefined;
        const why = `the program failed while it judged ${(0,progress_progress/* pullName */.N4)(pull)}`;
        const finding = {
            rule: incomplete_files/* incompleteFiles */.A5.id,
            severity: 'error',
            ...(0,rules_rule/* pullParty */.av)(pull, progress),
            wanted: 'a verdict',
            found: why,
            message: why,
            remedy: 'please report it: the log of the run says where it failed',
        };
        return { pull, ...(progress ? { progress } : {}), findings: [finding], notes: [] };
    }
}
/** A verdict belongs to a head and a base: item pull requests that share both share the worst, and unlisted ones take it over. */
function verdictOn(pull, sameHead, { base }, planState, rule, planRevision) {
    const twins = sameHead.filter((each) => each.base === pull.base && each !== pull && planState?.roleOf(each).kind !== 'outsider');
    const isUnlisted = planState?.roleOf(pull).kind === 'outsider';
    const shared = planState ? twins.map(rule) : [];
    const [first] = shared;
    // Nothing is asked about an unlisted one that counts for nothing.
    const own = planState && isUnlisted && first ? { ...first, notes: notesOn(pull, planState) } : rule(pull);
    const findings = (own.pull === pull ? [own, ...shared] : shared).flatMap((each) => each.findings);
    const notes = shared.map((each) => `shares its head commit with ${(0,progress_progress/* pullName */.N4)(each.pull)}, so both carry one verdict`);
    return {
        findings,
        verdict: {
            ...(0,rules_rule/* pullParty */.av)(pull, own.pull === pull ? own.progress : undefined),
            branch: pull.branch,
            head: pull.head,
            base: base.branch,
            planRevision,
            verdict: outcomeOf(findings),
            notes: [...own.notes, ...notes],
            ...(own.widen ? { widen: own.widen } : {}),
            ...(own.takeOut === undefined ? {} : { takeOut: own.takeOut }),
            ...(shared.length === 0 ? {} : { shares: shared.map((each) => (0,rules_rule/* pullParty */.av)(each.pull, each.progress)) }),
        },
    };
}
const UNDECIDED = new Set(list/* RULES */.y.flatMap(({ id, undecided }) => (undecided ? id : [])));
function outcomeOf(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    // A clash that a change of plans would bring is named by plan and item: its author can settle it.
    const isOfPlans = ({ rule, plan }) => rule === branch_clash/* branchClash */.Y.id && plan !== undefined;
    if (errors.some((each) => UNDECIDED.has(each.rule) && !isOfPlans(each)))
        return 'error';
    return errors.length > 0 ? 'failure' : 'success';
}

;// CONCATENATED MODULE: ./lib/core/judge/preview.js
/**
 * What merging a pull request that changes plans would make of the verdicts of others, so that its reviewer sees what is
 * asked: one snapshot, judged as it is, and again as if that pull request, as it stands, were in the base. Heads and file
 * lists of all others stay; an item whose pull request needs a rebase then is told of that as of anything else.
 */







/**
 * @param now under the plans of today, broken or not
 * @returns in the order of the pull requests, empty where merging it would change no verdict, or leave plans that cannot be
 *   known or read
 */
function previewMerge(pull, now, snapshot, facts) {
    // An item pull request may change no plan: it is red, and merging it would finish its item besides.
    const isItems = now.planState !== undefined && now.planState.roleOf(pull).kind !== 'outsider';
    if (isItems || !pull.changes.complete || !(0,plan_change/* changesPlans */.Qu)(pull.changes.list))
        return [];
    const merged = (0,plan_change/* mergePlans */.Je)(pull, pull.changes.list, snapshot, facts);
    if (merged === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    // Where the base changed the same plan, nobody knows what the merge would make of it.
    if (merged.touched.length === 0 || merged.behind.length > 0 || incomplete_files/* largePlans */.aw.judge(merged).length > 0)
        return [];
    const { base } = snapshot;
    const others = snapshot.pulls.filter((each) => each !== pull);
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
    const isListed = (each) => [now.planState, planState].some((by) => by !== undefined && by.roleOf(each).kind !== 'outsider');
    return (0,progress_progress/* byNumber */.vh)(others.filter(isListed)).flatMap((each) => compare(each, now, then));
}
/** The commit that the merge would make: its plans, and whatever else the pull request changes. The one of today stays known. */
function asIfMerged(head, changes, tree, commit, next, facts) {
    const paths = new Set(changes.map(({ path }) => path));
    return {
        ...facts,
        plans: (key) => (key.revision === next ? tree : facts.plans(key)),
        entry(key) {
            if (key.revision !== next)
                return facts.entry(key);
            return facts.entry({ ...key, revision: paths.has(key.path) ? head : commit });
        },
        files: (key) => facts.files({ revision: key.revision === next ? commit : key.revision }),
        folder: (key) => facts.folder({ ...key, revision: key.revision === next ? commit : key.revision }),
        holders: (key) => facts.holders({ ...key, revision: key.revision === next ? commit : key.revision }),
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
/** Under broken plans nobody can say what a pull request stands for, so nothing can be said to change. */
function changeOfItem(pull, now, then) {
    if (!now.planState || !then.planState)
        return undefined;
    const [before, after] = [now.planState.roleOf(pull), then.planState.roleOf(pull)];
    if (after.kind === 'outsider')
        return before.kind === 'outsider' ? undefined : 'outsider';
    return itemOf(after) !== undefined && itemOf(before) !== itemOf(after) ? 'item' : undefined;
}
function itemOf(role) {
    return 'progress' in role ? (0,plan/* keyOf */.TN)(role.progress.item) : undefined;
}

// EXTERNAL MODULE: ./lib/core/finding.js
var core_finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 47 modules
var lint = __webpack_require__(7059);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
;// CONCATENATED MODULE: ./lib/core/judge/proved-edits.js
/**
 * Edits of plans are offered only where they work: the plans can be read with them, `lint` has nothing new to say, the
 * finding is gone, and no pull request fails that did not fail before. All is judged on the snapshot that is there.
 */











/** Each proof reads all plans anew: so many items, pull requests and paths, over all proofs of a run. */
const MOST_STEPS = 5_000;
/** The same verdicts, without the edits that do not work. */
function withProvedEdits(pulls, ruled, { crashes }, basePlans, snapshot) {
    if (!ruled.some(({ findings }) => findings.some(hasEdits)))
        return ruled;
    const prove = proverOf(basePlans, snapshot);
    const replaced = new Map();
    const proved = [...ruled];
    // Where not all can be proved, those that the run is about are.
    const order = [...pulls.entries()].sort(([, a], [, b]) => Number((0,facts_snapshot/* isTested */.eW)(b, snapshot)) - Number((0,facts_snapshot/* isTested */.eW)(a, snapshot)));
    for (const [index, pull] of order) {
        const each = ruled[index];
        if (!each?.findings.some(hasEdits))
            continue;
        try {
            proved[index] = provedOnly(pull, each, prove, replaced, basePlans);
        }
        catch (error) {
            crashes.set(pull, error);
        }
    }
    return proved;
}
function hasEdits({ ways = [] }) {
    return ways.some(({ edits }) => edits !== undefined);
}
function provedOnly(pull, { verdict, findings }, prove, replaced, basePlans) {
    const { widen, ...rest } = verdict;
    const widened = findings.filter((each) => each.widen !== undefined);
    const isWhole = widen !== undefined && prove(pull, { edits: [(0,widening/* lineEdit */.T_)(widen)], settles: widened });
    const proposals = new Map();
    for (const finding of findings) {
        for (const { edits } of finding.ways ?? [])
            if (edits)
                (0,maps/* append */.BC)(proposals, JSON.stringify(edits), finding);
    }
    const proved = new Set();
    for (const [edits, settles] of proposals) {
        // What is taken out of `except` may let in more than the path.
        const isPart = isWhole && settles.every(({ widen: own }) => own !== undefined && own.list !== 'scope.except');
        if (isPart || prove(pull, { edits: JSON.parse(edits), settles }))
            proved.add(edits);
    }
    const isProved = ({ edits }) => edits === undefined || proved.has(JSON.stringify(edits));
    const kept = findings.map((finding) => {
        const known = replaced.get(finding) ?? keepProved(finding, isProved);
        replaced.set(finding, known);
        return known;
    });
    const left = isWhole ? widen : widenedBy(pull, verdict, kept, prove, basePlans);
    return { verdict: left ? { ...rest, widen: left } : rest, findings: kept };
}
/** `lint` objects, the plan could not be read, another pull request would fail, or there are too many to try. */
const REFUSED = 'Ask for a change of the plan: that it is enough to add this path to the scope is not shown';
function keepProved(finding, isProved) {
    const { ways = [], widen, ...rest } = finding;
    const proved = ways.filter(isProved);
    if (proved.length === ways.length)
        return finding;
    const stillWidens = widen !== undefined && proved.some(({ edits }) => edits !== undefined);
    // Whoever may leave the path to its owner needs no other plan.
    const isOwned = proved.some(({ kind }) => kind === 'leave-to');
    const kept = widen && !stillWidens && !isOwned ? [...proved, (0,core_finding/* decide */.LD)(REFUSED)] : proved;
    return { ...rest, ...(stillWidens ? { widen } : {}), remedy: (0,core_finding/* remedyOf */.SM)(kept), ways: kept };
}
/** One edit for those that a wider scope settles one by one, though it does not settle all. */
function widenedBy(pull, { plan: id, item: name }, findings, prove, { plans }) {
    const plan = plans.open.find((each) => each.id === id);
    const item = plan && [...plan.items, plan.integration].find((each) => each?.item === name);
    const settles = findings.filter(({ widen }) => widen !== undefined);
    const wants = settles.flatMap(({ path, kind }) => (path !== undefined && kind ? [{ path, kind }] : []));
    if (!plan || !item || wants.length === 0)
        return undefined;
    const widen = (0,widening/* widenFor */.fw)(plan, item, wants);
    return settles.length === 1 || prove(pull, { edits: [(0,widening/* lineEdit */.T_)(widen)], settles }) ? widen : undefined;
}
/** Nothing that is not known yet is asked for: what cannot be proved without is not proved. */
function proverOf(basePlans, snapshot) {
    const { plans, tree } = basePlans;
    const now = rulingsUnder(basePlans, snapshot, (0,facts_facts/* factsIn */.PC)(snapshot));
    const near = now === facts_facts/* PENDING */.eG ? undefined : neighboursUnder(now, snapshot);
    const items = plans.open.reduce((sum, plan) => sum + plan.items.length, 0);
    let left = MOST_STEPS;
    return (pull, { edits, settles }) => {
        if (now === facts_facts/* PENDING */.eG || !near || tree === null)
            return false;
        const others = near(pull);
        left -= [pull, ...others].reduce((sum, each) => sum + pathsOf(each).length, items + snapshot.pulls.length);
        if (left < 0)
            return false;
        const facts = (0,facts_facts/* factsForProof */.$_)(snapshot);
        const then = plansWith(edits, tree, snapshot, basePlans, facts);
        if (!then)
            return false;
        const gone = new Set(settles.map(keyOf));
        const own = errorsOf(then, pull);
        if (facts.needs().length > 0 || own.some((each) => gone.has(keyOf(each))))
            return false;
        const isNew = (other) => {
            const before = new Set(errorsOf(now, other).map(keyOf));
            return errorsOf(then, other).some((each) => !before.has(keyOf(each)));
        };
        // Another item may be finished by it, and then give up its branch to a third one.
        const touched = settles.some(({ path }) => path === undefined) ? snapshot.pulls : [pull, ...others];
        return !touched.some(isNew) && then.crashes.size === 0;
    };
}
function plansWith(edits, tree, snapshot, { plans }, facts) {
    const files = tree.files.map((file) => {
        const own = edits.filter(({ path }) => path === `${plan/* PLAN_DIRECTORY */.AG}/${file.name}`);
        return own.length === 0 || file.text === undefined
            ? file
            : { ...file, oid: `${file.oid}+`, text: (0,widening/* edited */.oh)(file.text, own) };
    });
    const after = (0,base_plans/* basePlansOf */.lW)({ id: `${tree.id}+`, files }, snapshot);
    if (after.plans.problems.length > 0)
        return undefined;
    const touched = new Set(edits.map(({ path }) => (0,directory/* planIdOf */.C3)(path.slice(plan/* PLAN_DIRECTORY */.AG.length + 1))));
    const found = (0,lint/* newFindings */.FN)(plans, after.plans, touched, snapshot, facts);
    if (found === facts_facts/* PENDING */.eG || found.length > 0)
        return undefined;
    const rulings = rulingsUnder(after, snapshot, facts);
    return rulings === facts_facts/* PENDING */.eG ? undefined : rulings;
}
function errorsOf(rulings, pull) {
    return rulings.verdictOn(pull).findings.filter(({ severity }) => severity === 'error');
}
function keyOf({ rule, path, kind }) {
    return JSON.stringify([rule, path, kind]);
}
/** Pull requests that change what this one changes, or a folder with it: nobody else can be affected. */
function neighboursUnder({ planState }, { pulls }) {
    const unlisted = new Map();
    for (const pull of pulls) {
        if (planState?.roleOf(pull).kind !== 'outsider')
            continue;
        for (const path of pathsOf(pull))
            for (const place of (0,glob/* withParents */.M2)(path))
                (0,maps/* append */.BC)(unlisted, place, pull);
    }
    return (pull) => {
        const role = planState?.roleOf(pull);
        const item = role && 'progress' in role ? role.progress.item : NOBODY;
        const subject = { item, changes: pull.changes.complete ? pull.changes.list : [] };
        const met = [...(planState?.collisions(subject) ?? []), ...(planState?.emptiedFolders(subject) ?? [])];
        const near = new Set(met.map(({ other }) => other.pull));
        for (const path of pathsOf(pull))
            for (const each of unlisted.get(path) ?? [])
                near.add(each);
        near.delete(pull);
        return [...near];
    };
}
const NOBODY = { plan: '', item: '' };
function pathsOf({ changes }) {
    return changes.complete ? changes.list.map(({ path }) => (0,glob/* fold */.AU)(path)) : [];
}

;// CONCATENATED MODULE: ./lib/core/judge/judge.js
/** From a snapshot to verdicts: pure, and the same for GitHub and for git. */











function judge(snapshot) {
    return (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const basePlans = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
        return basePlans === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : judgeSubject(basePlans, snapshot, facts);
    });
}
/** The pull requests that the snapshot is about. */
function judgeSubject(basePlans, snapshot, facts) {
    const rulings = rulingsUnder(basePlans, snapshot, facts);
    if (rulings === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const judgement = judgePulls(choosePulls(snapshot, rulings.planState), rulings, basePlans, snapshot, facts);
    // Who asks about one pull request is told of a bug as of any other.
    for (const error of rulings.crashes.values())
        throw error;
    if (judgement === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const authors = snapshot.pulls.flatMap(({ author }) => author ?? []);
    return { ...judgement, notes: [...judgement.notes, ...(0,agents/* agentNearMisses */.Q)(snapshot.settings.agents, authors)] };
}
/** Pull requests into another branch are not ours to judge. */
function choosePulls(snapshot, planState) {
    const { subject, pulls, base } = snapshot;
    const here = (0,progress_progress/* byNumber */.vh)(pulls).filter((pull) => pull.base === base.branch);
    // A session on another branch is judged too, where it works right here.
    const isJudged = (pull) => pull.uncommitted !== undefined || planState?.roleOf(pull).kind !== 'outsider';
    if (subject === 'all')
        return planState ? here.filter(isJudged) : here;
    return here.filter((pull) => (0,facts_snapshot/* isTested */.eW)(pull, snapshot));
}
/** @param rulings under `basePlans` */
function judgePulls(pulls, rulings, basePlans, snapshot, facts) {
    const { plans, revision, summaries, notes, warnings: ofPlans } = basePlans;
    const first = pulls.map(rulings.verdictOn);
    const previews = previewsOf(pulls, rulings, snapshot, facts);
    if (previews === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    // With more answers all is judged again, and proved then.
    const ruled = facts.needs().length > 0 ? first : withProvedEdits(pulls, first, rulings, basePlans, snapshot);
    const warnings = [...ofPlans, ...(rulings.planState ? (0,missing_branches/* missingBranches */.ny)(snapshot, rulings.planState) : [])];
    const ofMerges = rulings.planState ? (0,missing_branches/* mergeNotes */.Qp)(snapshot, rulings.planState) : [];
    const items = rulings.planState
        ? itemStates(snapshot, rulings.planState, ruled.map(({ verdict }) => verdict))
        : [];
    return {
        plans: summaries,
        planRevision: revision,
        verdicts: ruled.map(({ verdict }, index) => withPreview(verdict, previews[index] ?? [])),
        findings: [...new Set(ruled.flatMap(({ findings }) => findings))],
        problems: plans.problems,
        notes: [...snapshot.notes, ...otherBase(snapshot), ...notes, ...ofMerges],
        ...(items.length > 0 ? { items } : {}),
        ...(warnings.length > 0 ? { warnings } : {}),
    };
}
function withPreview(verdict, preview) {
    return preview.length > 0 ? { ...verdict, preview } : verdict;
}
/** Of the one under test: what merging it would change for others. */
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
/** The one pull request under test goes into another branch. */
function otherBase({ subject, pulls, base }) {
    if (subject === 'all' || !('pull' in subject))
        return [];
    const pull = pulls.find(({ number, base: into }) => number === subject.pull && into !== base.branch);
    if (!pull)
        return [];
    return [
        `${(0,progress_progress/* pullName */.N4)(pull)} goes into "${pull.base}", and only pull requests into "${base.branch}" are judged here: no verdict`,
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
// EXTERNAL MODULE: ./lib/core/report/terminal.js
var terminal = __webpack_require__(6976);
// EXTERNAL MODULE: ./lib/shell/github/source.js + 9 modules
var github_source = __webpack_require__(6642);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/commands/action/advise.js
/** Advice on one pull request: event → plans → snapshot → judge → report. Nothing is written, the exit code is the verdict. */









const ADVICE = 'On the event `pull_request` this is advice: no status is posted, and the verdict is not refreshed when other pull requests move. A check to be required runs on `pull_request_target`.';
/** @param why why nothing is written: the end of the summary */
async function advise(inputs, output, pull, repo, why = ADVICE) {
    const source = (0,github_source/* githubSource */.j)({ ...repo, ...(0,github_open/* readOptionsOf */.Mt)(inputs, pull) });
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, judge);
    reportJudgement(snapshot, result, output);
    output.addSummary(`\n${why}\n`);
    output.log(`${repo.client.used()} API requests`);
    return (0,exit_code/* exitCode */.I)(result, { strict: false }) === 0 ? 0 : 1;
}
/** Log, annotations, summary, outputs, and the snapshot to judge again. */
function reportJudgement(snapshot, judgement, output) {
    output.log((0,terminal/* terminal */.Fo)(judgement));
    // About everything at once a table says more: see the summary of the upkeep.
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
// EXTERNAL MODULE: ./lib/core/progress/merges.js
var merges = __webpack_require__(9754);
// EXTERNAL MODULE: ./lib/core/rules/dependency-open.js
var dependency_open = __webpack_require__(2635);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/core/judge/workflow-places.js
/** The places that decide how a workflow judges: itself, the local workflows that it calls, and the local actions that it uses. */


/** Of more it is not told whether a group changes one of them. */
const MOST_PLACES = 200;
/**
 * As they are at the commit. Where none of them is changed by a later one, that one has no others.
 * @param workflow a file, or the folder that it is in
 */
function workflowPlacesAt(commit, workflow, facts) {
    const places = new Set([workflow]);
    if (!isFile(workflow)) {
        const files = facts.files({ revision: commit });
        if (files === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        if (files === null)
            return unknown(`there are too many files to see which are in "${workflow}"`);
        for (const path of files)
            if (path.startsWith(`${workflow}/`) && isFile(path))
                places.add(path);
    }
    let isRead = true;
    for (const place of places) {
        if (places.size > MOST_PLACES)
            return unknown(`more than ${MOST_PLACES} local workflows and actions take part`);
        for (const path of textsIn(place)) {
            const text = facts.text({ revision: commit, path });
            // What is not there uses nothing, and what only cannot be read may use anything. Of a workflow itself its place tells.
            const entry = isFile(place) ? null : facts.entry({ revision: commit, path });
            if (text === facts_facts/* PENDING */.eG || entry === facts_facts/* PENDING */.eG)
                isRead = false;
            else if (text === null && entry !== null)
                return unknown(`"${path}" cannot be read`);
            if (text === facts_facts/* PENDING */.eG || text === null)
                continue;
            const used = localUses(text);
            if (used === undefined)
                return unknown(`what "${place}" uses cannot be read`);
            for (const each of used) {
                const path = pathOf(each);
                if (path === undefined)
                    return unknown(`"${place}" uses "${each}", which is no folder of its own`);
                places.add(path);
            }
        }
    }
    return isRead ? { kind: 'known', places: [...places] } : facts_facts/* PENDING */.eG;
}
/** Else the folder of an action, or of workflows. */
function isFile(place) {
    return /\.ya?ml$/i.test(place);
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}
function textsIn(place) {
    return isFile(place) ? [place] : [`${place}/action.yml`, `${place}/action.yaml`];
}
/** All that stands behind a `uses`, wherever that is. Undefined: it cannot be read. */
function localUses(text) {
    // A set, since an alias may name what it is in.
    let left;
    try {
        left = new Set([(0,dist/* parse */.qg)(text, { logLevel: 'error' })]);
    }
    catch {
        return undefined;
    }
    const used = [];
    for (const value of left) {
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [key, inner] of Object.entries(value)) {
            if (key.toLowerCase() !== 'uses' || typeof inner !== 'string')
                left.add(inner);
            else if (inner.startsWith('.'))
                used.push(inner);
        }
    }
    return used;
}
/** `./.github/workflows/x.yml` without the dot. Undefined: the whole repository, or above it. */
function pathOf(used) {
    const parts = used.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
    return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/');
}

;// CONCATENATED MODULE: ./lib/core/judge/merge-group.js
/**
 * A group of a merge queue: what would be the base's next commits. Its status is the AND of all that the group brings, so
 * everything ahead of it in the queue too: with a queue that merges what failed as long as the last of a group passed
 * ("only merge non-failing pull requests" off) the last one speaks for all.
 */










function judgeGroup(snapshot, group) {
    return (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const entries = facts.queue({ head: group.head });
        const asked = entries === facts_facts/* PENDING */.eG ? [] : (entries ?? []).map((entry) => memberOf(entry, snapshot, facts));
        const members = (0,facts_facts/* allKnown */.HC)(asked);
        const strangers = entries === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : strangersIn(entries, group, snapshot, facts);
        const known = asked.filter((member) => member !== facts_facts/* PENDING */.eG);
        const rewrites = rewriting(group, known, snapshot, facts);
        // Asked for those that are known already, so that one more round of reading is enough.
        const judgement = judgeMembers(known, group, snapshot, facts);
        if (rewrites === facts_facts/* PENDING */.eG || members === facts_facts/* PENDING */.eG || strangers === facts_facts/* PENDING */.eG || judgement === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const flaws = [...strangers, ...members.flatMap((member) => ('flaw' in member ? [member.flaw] : [])), ...rewrites];
        return groupRuling(judgement, flaws);
    });
}
function memberOf({ pull: number, head, base }, snapshot, facts) {
    const read = facts.number({ pull: number });
    if (read === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const pull = snapshot.pulls.find((each) => each.number === number);
    if (!pull && read === questions/* UNREAD */.yn)
        return unsettled(`#${number} could not be read`);
    if (!pull) {
        const isMerged = snapshot.merged.some((each) => each.number === number);
        return unsettled(`#${number} is in the queue, but ${isMerged ? 'merged already' : 'not open'}`);
    }
    if (pull.head !== head)
        return unsettled(`#${number} has another head than the one that was queued`);
    if (pull.base !== snapshot.base.branch)
        return unsettled(`#${number} goes into "${pull.base}"`);
    return { pull, base };
}
function unsettled(reason) {
    return { flaw: { outcome: 'error', reason, isUnsettled: true } };
}
/**
 * The group is built on the one before it in the queue, or on the base: anything else holds a pull request that nobody
 * has told us of.
 */
function strangersIn(entries, { base }, snapshot, facts) {
    const last = entries?.at(-1);
    if (!last) {
        const place = `the merge queue of "${snapshot.base.branch}"`;
        return [unsettled(`the members of the group are unknown: ${place} has no group of this commit`).flaw];
    }
    if ([last.base ?? base, snapshot.base.commit].includes(base))
        return [];
    const isReached = facts.reached({ commit: base });
    if (isReached === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    return isReached === true
        ? []
        : [unsettled(`the group is built on ${base.slice(0, 10)}, which is not in the queue`).flaw];
}
/** A group that changes what judges it is its own judge. */
function rewriting({ head, workflow }, members, { base }, facts) {
    if (workflow === undefined)
        return [];
    const found = workflowPlacesAt(base.commit, workflow, facts);
    // Asked before the others are known, so that one more round of reading is enough.
    const own = placeAt([base.commit, head], workflow, facts);
    if (found === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    if (found.kind === 'unknown')
        return [unprovable(found.reason)];
    const states = (0,facts_facts/* allKnown */.HC)([own, ...found.places.slice(1).map((place) => placeAt([base.commit, head], place, facts))]);
    if (states === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const reason = states.find((state) => state.kind === 'unknown')?.reason;
    if (reason !== undefined)
        return [unprovable(reason)];
    const changed = states.flatMap((state) => (state.kind === 'changed' ? [state.place] : []));
    return changed.length > 0 ? [rewritten(changed, members, base.branch)] : [];
}
function placeAt([from, to], place, facts) {
    const before = facts.entry({ revision: from, path: place });
    const after = facts.entry({ revision: to, path: place });
    const text = isFile(place) ? facts.text({ revision: from, path: place }) : '';
    if (before === facts_facts/* PENDING */.eG || after === facts_facts/* PENDING */.eG || text === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    if (before === questions/* UNREAD */.yn || after === questions/* UNREAD */.yn)
        return { kind: 'unknown', reason: `"${place}" could not be read` };
    if (!(0,merges/* sameEntry */.dI)(before, after))
        return { kind: 'changed', place };
    const modes = before ? [before.mode] : modesAbove(place, [from, to], facts);
    if (modes === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    if (modes === questions/* UNREAD */.yn)
        return { kind: 'unknown', reason: `a folder of "${place}" could not be read` };
    // Of an action that an earlier step brings from elsewhere nothing is here, but a link may hide what is. A workflow is here.
    const isKnown = modes.every((mode) => mode === questions/* FOLDER */.L7 || mode.startsWith('100'));
    const isReadable = isKnown && (before !== null || !isFile(place));
    if (isReadable && text !== null)
        return { kind: 'same' };
    return { kind: 'unknown', reason: `"${place}" is not there, or no file that can be read` };
}
/** Of the folders that a place would be in, at each of the commits. */
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
    const said = `whether the group changes what judges it cannot be told: ${reason}`;
    return { outcome: 'error', reason: said, isUnsettled: false };
}
function rewritten(places, members, branch) {
    const isOurs = (path) => places.some((place) => path === place || path.startsWith(`${place}/`));
    const by = members.flatMap((member) => 'pull' in member && member.pull.changes.complete && member.pull.changes.list.some(({ path }) => isOurs(path))
        ? [(0,progress_progress/* pullName */.N4)(member.pull)]
        : []);
    const who = by.length > 0 ? by.join(', ') : 'the pull request that does';
    const names = places.map((place) => `"${place}"`).join(', ');
    const reason = `the group changes ${names}, which ${places.length > 1 ? 'judge' : 'judges'} it. take ${who} out of the queue, and merge it into "${branch}" by itself with a review`;
    return { outcome: 'failure', reason, isUnsettled: false };
}
/**
 * Each by the plans that its own group is built on, the base as it will be then: what one ahead of it brings counts for
 * it, and nothing that it brings itself.
 */
function judgeMembers(members, group, snapshot, facts) {
    const last = members.at(-1);
    const pulls = new Map([[group.base, []]]);
    for (const member of members) {
        if ('flaw' in member)
            continue;
        const isOwn = member.base === undefined || (last && 'pull' in last && member.base === last.base);
        const base = isOwn ? group.base : member.base;
        (0,maps/* append */.BC)(pulls, base, member.pull);
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
    const [own] = judgements;
    if (judged === facts_facts/* PENDING */.eG || own === facts_facts/* PENDING */.eG || own === undefined)
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
        reason: reasons.length > 0 ? reasons.join('; ') : `all members pass: ${numbers.map((each) => `#${each}`).join(', ')}`,
        isUnsettled: flaws.some(({ isUnsettled }) => isUnsettled),
    };
}
/** `#2 fails: overlap, out-of-scope`; of one that waits, for whom: nothing is wrong with it but its place in the queue. */
function reasonOf({ pull, verdict }, findings, members) {
    const errors = findings.filter((each) => each.severity === 'error' && each.pull === pull);
    const ahead = errors.flatMap(({ other }) => (other && members.includes(other.pull) ? [`#${other.pull}`] : []));
    if (ahead.length > 0 && errors.every(({ rule }) => rule === dependency_open/* dependencyOpen */.m.id)) {
        const [are, those] = ahead.length === 1 ? ['is', 'that is'] : ['are', 'those are'];
        return `#${pull} builds on ${ahead.join(', ')}, which ${are} in the queue with it. queue it again once ${those} merged`;
    }
    const rules = [...new Set(errors.map(({ rule }) => rule))].join(', ');
    return `#${pull} ${verdict === 'error' ? 'cannot be judged' : 'fails'}: ${rules || 'it shares its head with one that does'}`;
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/core/statuses/status-description.js
/** A commit status: what it says in 140 characters, and what the next run reads back from it. */

/** GitHub takes no more (https://docs.github.com/en/rest/commits/statuses#create-a-commit-status answers 422). */
const MOST_CHARACTERS = 140;
/** GitHub keeps 1,000 of a commit and context. The rest is room for writes whose answer was lost, and that were repeated. */
const MOST_STATUSES = 900;
/** GitHub's own limit, and as long as a count can be. */
const MOST_COUNT = 1_000;
/** The last words on a commit. */
const NO_MORE = `failure: this commit has had ${MOST_STATUSES} statuses, and GitHub takes no more for long. push a new commit`;
const FACTS = /^\[(\d{1,4})(\*?)(\+?)\] plan ([0-9a-f]{10}|none|unread): /;
/** `[3*+] plan 1a2b3c4d5e: failure of item "a" into "main": …` */
function describeStatus({ count, revision, dependsOnOthers, isCommented }, words) {
    const facts = `[${count}${dependsOnOthers ? '*' : ''}${isCommented ? '+' : ''}] plan ${revision}: `;
    // Cut as for the longest count: what it says must not change with it.
    const room = MOST_CHARACTERS - facts.length - (String(MOST_COUNT).length - String(count).length);
    return facts + (0,inert/* shortened */.vI)((0,inert/* visible */.RK)(words), room);
}
/** Undefined: it is none of ours, or of another version. */
function statusFactsOf({ description }) {
    const [, count, watched, commented, revision] = FACTS.exec(description) ?? [];
    if (count === undefined || revision === undefined)
        return undefined;
    return { count: Number(count), revision, dependsOnOthers: watched === '*', isCommented: commented === '+' };
}
/** The same state and the same description, but for the count. */
function saysTheSame(one, other) {
    return one.state === other.state && withoutCount(one.description) === withoutCount(other.description);
}
function withoutCount(description) {
    return description.replace(/^\[\d+/, '[');
}
/** Undefined where it says what is posted already, or where the commit can take no more. */
function draftStatus(commit, before, facts, state, words) {
    const count = (before ? (statusFactsOf(before)?.count ?? 1) : 0) + 1;
    const draft = { commit, state, description: describeStatus({ ...facts, count }, words) };
    if (before?.isOwn && saysTheSame(before, draft))
        return undefined;
    if (count <= MOST_STATUSES)
        return draft;
    // What somebody else posted over our last red may be green.
    if (before?.isOwn && before.state !== 'success' && count > MOST_STATUSES + 1)
        return undefined;
    return { ...draft, state: 'failure', description: describeStatus({ ...facts, count }, NO_MORE) };
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/shell/github/statuses.js
/** Commit statuses: the latest of a context counts, so one that is posted twice says the same. */

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
/** A run that could not read everything says so on the pull request that started it, and nowhere else. */







/** The guarded branch, and the name of its statuses, for who knows nothing else any more. */
async function contextFor(repo, { base, settings }) {
    const { name } = await (0,query/* run */.e)(repo, (query) => query.contents((0,gql/* gql */.J1) `defaultBranchRef { name }`, schemas/* object */.Ikc({ name: schemas/* string */.YjP() })));
    const branch = base ?? name;
    const repository = { name: `${repo.owner}/${repo.repo}`, defaultBranch: name };
    return { branch, context: (0,facts_context/* contextOf */.V)({ settings, base: { branch, commit: '' }, repository }) };
}
/** @returns false where there is nothing to say it on: it is closed, or goes into another branch */
async function markUndecided(repo, options, pull, reason, targetUrl) {
    const { branch, context } = await contextFor(repo, options);
    const found = await (0,query/* run */.e)(repo, (query) => (0,overview/* readOne */.JF)(query, context, pull));
    if (found?.state !== 'OPEN' || found.base !== branch)
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
/** The web address of this run; undefined outside a runner. */
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
}

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
;// CONCATENATED MODULE: ./lib/commands/action/error-status.js
/** A run that cannot decide posts the status `error` where a verdict is waited for, before it ends. */


/** Apart from what the run itself may spend, which may be why it failed: requests, and milliseconds. */
const LIMITS = { budget: 8, deadline: 60_000 };
/** Never throws: the error itself is what the run has to end with. */
async function postErrorStatus(error, { name, post }, inputs, env, output) {
    const reason = error instanceof failure/* Failure */.H ? error.message : 'the program failed: see the log of the run';
    const repo = { ...(0,github_open/* repoOf */.A5)(inputs, env), client: (0,github_open/* clientOf */.fe)({ token: inputs.token, ...LIMITS }, env) };
    try {
        await post(reason, repo);
    }
    catch (late) {
        const why = late instanceof Error ? late.message : String(late);
        output.warn(`nor could the status "error" be posted on ${name}: ${why}`);
    }
}

;// CONCATENATED MODULE: ./lib/commands/action/merge-group.js
/** `command: check` on `merge_group`: event → queue → members → judge → one status on the commit that the queue would bring. */















/** Seconds between readings: a group may be told of before the queue shows it, and the queue moves while it is read. */
const PAUSES = [2, 4, 8, 16, 30];
/** @returns whether the work was done; what it came to is in the status, which the queue waits for */
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
        output.log(`the group goes into "${group.into}", and this job guards "${read.guarded}": no status is posted`);
        return 0;
    }
    const { snapshot, result } = read;
    reportGroup(read, group, output);
    await postStatus(repo, {
        ...statusOf(result, result.judgement.planRevision, group, env),
        context: (0,facts_context/* contextOf */.V)(snapshot),
    });
    output.log(`${result.outcome} on ${group.head.slice(0, 10)}, the head of the group: ${result.reason}`);
    output.log(`${repo.client.used()} API requests`);
    return result.isUnsettled ? 1 : 0;
}
/** Anew while the queue does not fit what is read with it. */
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
        output.log(`${read.result.reason}. reading again in ${pause} seconds`);
        await sleep(pause * 1000);
    }
    throw new Error('the last reading is returned');
}
/**
 * The file of the workflow that runs this, `octo/repo/.github/workflows/check.yml@refs/heads/main`. Undefined: it comes
 * from another repository, as a ruleset may demand, and no group here can change it.
 */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_REPOSITORY: here = '', }) {
    const [, repository, path] = /^([^/]+\/[^/]+)\/(.+?)@refs\//.exec(ref) ?? [];
    // Which one it is cannot be told: then none of them may change.
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
/** Nobody reads it back: each commit of a group has one run, so nothing has to be known of the status before. */
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
/** A required check that says nothing holds the queue up: what could not be read is an `error`. */
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
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var plan_scope = __webpack_require__(3298);
// EXTERNAL MODULE: ./lib/core/rules/unclaimed.js
var unclaimed = __webpack_require__(1939);
// EXTERNAL MODULE: ./lib/core/text/findings-on.js
var findings_on = __webpack_require__(95);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/core/statuses/status-words.js
/** What a status says of the verdicts on one head: one line, the most needed first, since it is cut at its end. */




const NO_PLAN = 'no plan is open';
function into(base) {
    return `into "${base}": `;
}
/** Was the green, of no item, given for this base? Of a long name what the status has room for. */
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
/** @param verdicts of the pull requests that share the head, those of items first */
function statusWords(state, verdicts, judgement, snapshot, plans) {
    const { item, pull } = verdicts.find(({ verdict }) => verdict === state) ?? {};
    const findings = (0,findings_on/* findingsOn */.I)(judgement.findings, verdicts);
    const who = item === undefined ? '' : ` of item "${item}"`;
    const start = `${state}${who} ${into(snapshot.base.branch)}`;
    const errors = findings.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first)
        return `${start}${errors.length > 1 ? `${errors.length} errors: ` : ''}${first.message}`;
    if (item !== undefined)
        return start + (0,words/* countWords */.rj)(findings);
    if (judgement.problems.length > 0)
        return `${start}mends the plans, ${(0,words/* countWords */.rj)(findings)}`;
    if (plans.length === 0)
        return start + NO_PLAN;
    const own = snapshot.pulls.find(({ number }) => number === pull);
    const admitted = own && (0,owned_path/* admission */.at)(own, plans);
    if (admitted)
        return `${start}plan "${admitted.plan.id}" admits it: ${admitted.reason}`;
    const binds = snapshot.settings.agents.length === 0 ? '; scopes bind the listed branches only' : '';
    return `${start}no item's branch, ${(0,words/* countWords */.rj)(findings)}${binds}`;
}

;// CONCATENATED MODULE: ./lib/core/statuses/pulls-to-recheck.js
/** Which open pull requests a run has to bring in line: those whose verdict may be another than the one that is posted. */









/** Every item pull request, every other one that is due, and whoever shares a head with one of them. */
function pullsToRecheck({ open }, basePlans, snapshot, planState) {
    const started = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    const items = new Set(snapshot.pulls
        .filter((pull) => planState && planState.roleOf(pull).kind !== 'outsider')
        .map(({ number }) => number));
    // Where the list of a claim could not be read, its pull requests are known by their branches all the same.
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
/** A green that nothing but a push, other plans or another base can turn red stays as it is, unread. */
function mayBeOutdated({ status }, { plans, revision }, { base }) {
    if (!status?.isOwn || status.state !== 'success')
        return true;
    const facts = statusFactsOf(status);
    if (facts === undefined || facts.dependsOnOthers || facts.revision !== revision)
        return true;
    // The same files may be open on one branch and not on another.
    return !saysBase(status, base.branch) || (saysNoPlan(status, base.branch) && plans.open.length > 0);
}
const watched = new WeakMap();
/** Does what happens to items and their pull requests, or to other plans, bear on the verdict? Kept: it is asked each round. */
function dependsOnOthers({ changes }, plans) {
    const byPlans = (0,maps/* remembered */.HK)(watched, changes, () => new WeakMap());
    return (0,maps/* remembered */.HK)(byPlans, plans, () => touches(changes, plans));
}
const indexes = new WeakMap();
function scopesOf(plans) {
    const known = indexes.get(plans) ?? (0,plan_scope/* indexScopes */.m5)(plans.flatMap(plan/* itemsOf */.S3), ({ scope }) => scope);
    indexes.set(plans, known);
    return known;
}
function touches(changes, plans) {
    if (!changes.complete)
        return true;
    const { near, isTooMuch } = scopesOf(plans);
    const paths = changes.list.map(({ path }) => path);
    return ((0,plan_change/* changesPlans */.Qu)(changes.list) ||
        isTooMuch(paths) ||
        paths.some((path) => near(path).some(({ scope }) => (0,plan_scope/* touchedGlob */.VT)(scope, path) !== undefined)));
}

;// CONCATENATED MODULE: ./lib/core/statuses/reconcile.js
/** What has to be written so that every open pull request shows the verdict of the state that was read. Pure: the command writes. */











/** @param parts `quick`: without what takes long about pull requests that change plans */
function reconcile(snapshot, parts = 'all') {
    return (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const listed = facts.overview({});
        const overview = listed === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : withUnseen(listed, snapshot);
        const basePlans = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
        if (basePlans === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const later = parts === 'quick' ? new Set() : undefined;
        const rulings = rulingsUnder(basePlans, snapshot, facts, later);
        if (overview === facts_facts/* PENDING */.eG || rulings === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const { planState } = rulings;
        const due = pullsToRecheck(overview, basePlans, snapshot, planState);
        const pulls = readPulls(due, snapshot, facts);
        if (pulls === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const judged = judgePulls(pulls, rulings, basePlans, snapshot, facts);
        if (judged === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const authors = [...overview.open.flatMap(({ author }) => author ?? []), ...(overview.lately ?? [])];
        const judgement = { ...judged, notes: [...judged.notes, ...(0,agents/* agentNearMisses */.Q)(snapshot.settings.agents, authors)] };
        const crashes = [...rulings.crashes].map(([pull, error]) => ({ pull: pull.number, error }));
        const unfinished = new Set([...(later ?? [])].map(({ head }) => head));
        const scene = { snapshot, facts, basePlans, planState, judgement };
        const { writes, ...more } = reconciliation(due, overview, scene);
        return { ...more, crashes, unfinished, writes: writes.filter((write) => mayWriteNow(write, unfinished)) };
    });
}
/** What is wrong already stays wrong, and where a success stands no other may turn to success before it is gone. */
function mayWriteNow(write, unfinished) {
    if (write.kind === 'comment')
        return !unfinished.has(write.verdict.head);
    return !unfinished.has(write.commit) || (write.replacesGreen && write.state !== 'success');
}
/** Those that the list does not show, where they were read otherwise: for an item, or as what started the run. */
function withUnseen(overview, snapshot) {
    if (!overview.unseen)
        return overview;
    const known = new Set(overview.open.map(({ number }) => number));
    const found = inBase(snapshot).flatMap(({ number, branch, sameRepository, head }) => number === undefined || known.has(number) ? [] : [{ number, branch, sameRepository, head, status: questions/* UNREAD_STATUS */.tG }]);
    return { ...overview, open: [...overview.open, ...found], unseen: Math.max(0, overview.unseen - found.length) };
}
/** Of those listed the ones that were read; the budget may not allow all of them. */
function readPulls(listed, snapshot, facts) {
    const reads = (0,facts_facts/* allKnown */.HC)(listed.map((each) => (pullOf(each, snapshot) ? 'read' : facts.optionalPull({ pull: each.number }))));
    return reads === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : listed.flatMap((each) => pullOf(each, snapshot) ?? []);
}
function reconciliation(listed, overview, judged) {
    const { snapshot, judgement } = judged;
    const heads = (0,maps/* groupBy */.$z)(listed, ({ head }) => head);
    const verdicts = new Map(judgement.verdicts.map((each) => [each.pull, each]));
    const updates = [...heads.values()].map((twins) => statusForHead(twins, verdicts, judged));
    const open = new Set(overview.open.map(({ head }) => head));
    const revoked = overview.closed.filter(({ head }) => !open.has(head)).flatMap((each) => revokeClosed(each, judged));
    const known = new Set(overview.open.map(({ number }) => number));
    const unknown = inBase(snapshot).flatMap(({ number }) => (number === undefined || known.has(number) ? [] : number));
    return {
        judgement,
        writes: [...updates.flatMap(({ status, comments }) => [...comments, ...(status ? [status] : [])]), ...revoked].sort(inOrder(snapshot)),
        waiting: updates.flatMap(({ waiting }) => waiting),
        unseen: overview.unseen ?? 0,
        moved: [...unknown, ...updates.flatMap(({ moved }) => moved)],
    };
}
/** The status of one head, which several pull requests may share, against what is posted. */
function statusForHead(twins, judged, scene) {
    const { snapshot, facts } = scene;
    const unread = twins.filter((each) => pullOf(each, snapshot) === undefined).map(({ number }) => number);
    const waiting = unread.filter((number) => facts.optionalPull({ pull: number }) === 'over budget');
    const moved = [
        ...unread.filter((number) => !waiting.includes(number)),
        ...twins.filter((each) => (pullOf(each, snapshot)?.head ?? each.head) !== each.head).map(({ number }) => number),
    ];
    // Where an item's pull request has the head it decides, whatever the others are.
    const verdicts = twins
        .flatMap(({ number }) => judged.get(number) ?? [])
        .sort((one, other) => Number(one.item === undefined) - Number(other.item === undefined));
    const isDecided = waiting.length === 0 || verdicts.some(({ item }) => item !== undefined);
    const [first] = twins;
    if (moved.length > 0 || !isDecided || !first)
        return { comments: [], waiting, moved };
    return { ...statusUpdate(first, twins, verdicts, scene), waiting, moved };
}
const RED = ['error', 'failure'];
function statusUpdate(listed, twins, verdicts, scene) {
    const { snapshot, basePlans, judgement, planState } = scene;
    const { plans, revision } = basePlans;
    const state = RED.find((each) => verdicts.some(({ verdict }) => verdict === each)) ?? 'success';
    const before = postedBefore(listed, scene);
    const pulls = twins.flatMap((each) => pullOf(each, snapshot) ?? []);
    const standsForNone = planState !== undefined && pulls.every((pull) => planState.roleOf(pull).kind === 'outsider');
    // An item's is looked at in every run anyway.
    const isWatchedToo = !standsForNone || pulls.some((pull) => dependsOnOthers(pull, plans.open));
    const numbers = twins.map(({ number }) => number);
    const started = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    const mayWait = standsForNone && (started === undefined || !numbers.includes(started));
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
 * A red has a comment, and whatever has one is asked for it in every run: another run may have written it last. On a new
 * head nobody knows. Where the input was taken out, what it left is remembered.
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
/** What we posted last. Somebody else's status under our context hides it, and counts for nothing. */
function postedBefore({ head, status }, { facts }) {
    if (!status || status.isOwn)
        return status;
    const own = facts.ownStatus({ commit: head });
    return own === facts_facts/* PENDING */.eG || own === null ? null : { ...own, isOwn: false };
}
/** Closed unmerged: what was green must not be green when it is opened again. */
function revokeClosed({ number, head, status }, { snapshot, basePlans }) {
    if (!status?.isOwn || status.state !== 'success')
        return [];
    const isCommented = statusFactsOf(status)?.isCommented ?? false;
    const words = `pending into "${snapshot.base.branch}": no open pull request has this head`;
    const facts = { revision: basePlans.revision, dependsOnOthers: true, isCommented };
    const drafted = draftStatus(head, status, facts, 'pending', words);
    return drafted ? [{ kind: 'status', ...drafted, pulls: [number], replacesGreen: true, mayWait: false }] : [];
}
/**
 * Reds, then what is withdrawn, then greens; among equals items first, and the pull request that started the run last.
 * Comments hold up no status.
 */
function inOrder(snapshot) {
    const started = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    const rank = (write) => {
        const isStarted = started !== undefined && pullsOf(write).includes(started);
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
/** The pull requests that a write is about. */
function pullsOf(write) {
    if (write.kind === 'status')
        return write.pulls;
    return write.verdict.pull === undefined ? [] : [write.verdict.pull];
}
const numbered = new WeakMap();
function pullOf({ number }, snapshot) {
    return (0,maps/* remembered */.HK)(numbered, snapshot, () => new Map(inBase(snapshot).map((pull) => [pull.number, pull]))).get(number);
}
function inBase({ pulls, base }) {
    return pulls.filter((pull) => pull.base === base.branch);
}

;// CONCATENATED MODULE: ./lib/core/statuses/next-write.js
/** What a run writes next, and what it leaves to the next run: the policy of writing, apart from the writing. */

/**
 * A status that a commit alone refuses leaves the failing ones of the others to be written, so that no commit keeps an old
 * success elsewhere; and their successes, unless it shows an old success itself: then no other may turn to success.
 *
 * @param writes in the order of writing
 * @param outcomes of the first of them
 * @param requestsLeft of the budget
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
/** An old success still stands where a failure should. */
function isFailureMissing(writes, outcomes) {
    return outcomes.some((outcome, index) => {
        const write = writes[index];
        return outcome === 'refused' && write?.kind === 'status' && write.state !== 'success' && write.replacesGreen;
    });
}

;// CONCATENATED MODULE: ./lib/core/statuses/unchanged.js
/** Did anything move between a reading and the writing that followed it? Then the verdicts may be of yesterday. */
/**
 * True where the base and every open pull request are as they were read, and every status is what was read or written:
 * another run may have written after us.
 */
function unchangedSinceRead({ base, answers }, writes, now) {
    const then = answers.overview?.[0]?.answer.open ?? [];
    const written = new Map(writes.map((write) => [write.commit, write]));
    const before = new Map(then.map((each) => [each.number, each]));
    const isAsKnown = (each) => {
        const was = before.get(each.number);
        if (was?.head !== each.head || was.branch !== each.branch || was.sameRepository !== each.sameRepository)
            return false;
        if (each.status?.isUnread)
            return true;
        const wanted = written.get(each.head) ?? was.status;
        return wanted === null
            ? each.status === null
            : wanted.state === each.status?.state && wanted.description === each.status.description;
    };
    return base.commit === now.commit && then.length === now.overview.open.length && now.overview.open.every(isAsKnown);
}

;// CONCATENATED MODULE: ./lib/core/statuses/upkeep-report.js
/** What one run brought in line, for the log and the summary of its job. */




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
        (pull !== undefined && written.get(pull)) || 'as before',
    ];
    const table = [
        (0,markdown/* row */.nM)(['Pull request', 'Item', 'Verdict', 'Status written']),
        (0,markdown/* row */.nM)(['---', '---', '---', '---']),
        ...shown.map((verdict) => (0,markdown/* row */.nM)(cells(verdict))),
        ...(more > 0 ? [(0,markdown/* row */.nM)([`and ${more} more`, '', '', ''])] : []),
    ];
    const blocks = [
        `## Statuses ${(0,markdown/* code */.aY)((0,facts_context/* contextOf */.V)(context))}`,
        `${closing(upkeep, context)}.`,
        ...(upkeep.judgement.verdicts.length > 0 ? [table.join('\n')] : []),
        ...waiting(upkeep),
        ...unseen(upkeep, context),
    ];
    return `\n${blocks.join('\n\n')}\n`;
}
function closing({ judgement, writes }, { base }) {
    const written = writes.filter(({ kind }) => kind === 'status').length;
    return `${(0,words/* plural */.LS)(judgement.verdicts.length, 'pull request')} into "${(0,inert/* visible */.RK)(base.branch)}" judged, ${written === 1 ? '1 status' : `${written} statuses`} written`;
}
function waiting({ waiting: left }) {
    if (left.length === 0)
        return [];
    const { shown, more } = (0,inert/* firstOf */.Ku)(left, 20);
    const rest = more > 0 ? ` and ${more} more` : '';
    return [
        `The request budget leaves ${numbers(shown)}${rest} to the next run: they stand for no item. Raise the input "request-budget" to do all at once.`,
    ];
}
function unseen({ unseen: count }, { base }) {
    if (count === 0)
        return [];
    const which = (0,words/* plural */.LS)(count, 'open pull request');
    return [
        `GitHub lists ${which} into "${(0,inert/* visible */.RK)(base.branch)}" without showing which: no status is posted there. Run the check again, and report it to GitHub if it stays so.`,
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
 * Brings the status of every open pull request in line with the repository: read → judge → write, red before green, and
 * once more where something moved meanwhile. Whatever the event was about, the state decides.
 */



















/** A repository that moves this often while it is read is left to the runs that its moves have started. */
const MOST_PASSES = 3;
/** Statuses that are not taken, one commit after the other, before the run gives up: GitHub takes none then. */
const MOST_LOST = 5;
const DEPENDABOT = 'Dependabot started this run, so its token may not post statuses: the verdict is the exit code, and the next run on another event posts it.';
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
    output.log(`${repo.client.used()} API requests`);
    return 0;
}
/** Every bug is told, and the run ends as by any other. */
function throwFirst(crashes, output) {
    for (const { pull, error } of crashes) {
        const stack = error instanceof Error ? error.stack : String(error);
        output.log(`the program failed while it judged ${pull === undefined ? 'an item' : `#${pull}`}: ${stack}`);
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
    const unstable = new failure/* Failure */.H('unstable', `the repository moved ${MOST_PASSES} times while this run brought it in line.`, 'nothing to do where pushes go on: each of them starts a run. else run it again');
    if (started === undefined || run.pass?.result.moved.includes(started) === false)
        throw unstable;
    await giveUp(unstable);
}
/** Undefined: the pull request that started the run closed while it was read. The next reading knows. */
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
/** What takes long comes once all others have their status: what one pull request costs holds nobody up. */
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
/** On the pull request that started the run, and on nobody else. */
function reconcile_undecidedOn(started, inputs, env) {
    if (started === undefined)
        return undefined;
    const post = (reason, repo) => markUndecided(repo, (0,github_open/* readOptionsOf */.Mt)(inputs, started), started, reason, runUrl(env));
    return { name: `#${started}`, post };
}
/** A status that one commit does not take leaves the others to be written. A comment holds up nothing. */
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
            if (!(error instanceof failure/* Failure */.H) || (0,isolation/* isOfTheRun */.O2)(error) || run.lost.length >= MOST_LOST)
                throw error;
            run.lost.push(refusedOn(next.write, error));
            outcomes.push('refused');
        }
    }
}
async function isUnchanged({ snapshot }, { posted }, source) {
    return posted.length === 0 || unchangedSinceRead(snapshot, posted, await source.rereadOverview(snapshot));
}
/** One that cannot be written leaves the run to go on; where that can be helped, it ends red. */
async function comment({ verdict, posted }, { repo, output, writes, lost }, { snapshot, result }, source) {
    const viewer = source.login();
    if (verdict.pull === undefined || viewer === undefined)
        return;
    if (posted === 'unreadable') {
        output.warn(`the conversation of #${verdict.pull} cannot be read to its end: its comment stays as it is`);
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
        output.warn(`the comment on #${verdict.pull} could not be written: ${error.message}`);
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
        output.log(`#${tested} is not open, or goes into another branch: no verdict on it`);
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
    return new failure/* Failure */.H(error.code, `the head of ${names} takes no status. ${error.message}`, error.code === 'refused' ? `where it says that there are too many, push a new commit to ${names}` : error.hint, error.status);
}
function isForbidden(error) {
    return error instanceof failure/* Failure */.H && error.code === 'permission';
}

;// CONCATENATED MODULE: ./lib/commands/action/check.js
/** `command: check` of the action: which event started it decides what is judged, and where the verdict goes. */






/** @returns the exit code of the job: of `pull_request` the verdict, else whether the work was done */
async function checkOnGithub(inputs, env, output) {
    const { name, pull, group } = (0,runner_event/* readEvent */.j)(env, workflow_lint_inputs/* CHECK_EVENTS */.Vk);
    if (group)
        return checkGroup(inputs, env, output, group);
    if (name === 'pull_request' && pull !== undefined)
        return advise(inputs, output, pull, (0,github_open/* repoOf */.A5)(inputs, env));
    return reconcileAll(inputs, env, output, pull);
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
/* harmony import */ var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2697);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3298);
/* harmony import */ var _merge_candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9202);
/**
 * Warnings about a branch that the plan names and that is nowhere, and about work on one that no item claims. Git cannot
 * tell a branch that is not begun, or not fetched, from one that is misspelt. So it is no finding, but `--strict` counts it.
 */






function missingBranches({ source, subject, pulls }, planState) {
    if (source !== 'git')
        return [];
    const all = [...planState.progress.values()];
    const absent = all.filter((each) => isAbsent(each, planState));
    const isHere = ({ branch, uncommitted }) => subject === 'all' ? uncommitted !== undefined : 'branch' in subject && branch === subject.branch;
    const unclaimed = pulls.filter(isHere).flatMap((pull) => claimlessness(pull, absent, planState));
    return subject === 'all'
        ? [...all.flatMap((each) => absence(each, absent.includes(each), planState)), ...unclaimed]
        : unclaimed;
}
/** No scope holds what is done on a branch that no item claims. Only plans have to be changed there. */
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
        : (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(branch, absent.flatMap(({ item }) => item.branches));
    const owner = absent.find(({ item }) => meant !== undefined && item.branches.includes(meant));
    if (owner)
        return [`${role.why}; is it misspelt? item "${owner.item.item}" has "${meant}", which is not here`];
    const remedy = isBase || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDetached */ .$w)(branch)
        ? 'check out the branch of an item'
        : 'work on the branch of an item, or add this one to its item: parallel-work amend <item> --branch <branch>';
    return [`${role.why}, so no scope holds what is changed on it; ${remedy}`];
}
/** What may have merged though its branch is here, or though it waits for others: nothing is wrong with it, so no warning. */
function mergeNotes({ source, subject }, planState) {
    if (source !== 'git' || subject !== 'all')
        return [];
    return [...planState.progress.values()].flatMap((each) => {
        if (each.finished || each.pulls.length > 0 || isAbsent(each, planState))
            return [];
        const merged = (0,_merge_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveMerged */ .Kg)(each, planState);
        return merged === undefined ? [] : [`Item "${each.item.item}" ${each.because}. ${merged}`];
    });
}
/** It could be begun, it is not said to be merged, and no branch of it is here. */
function isAbsent({ item, known, finished }, planState) {
    const isBegunLater = planState.waitsFor(item).length > 0;
    return !known && !finished && !item.merged && item.branches.length > 0 && !isBegunLater;
}
function absence(progress, isAbsent, planState) {
    const { item } = progress;
    const near = nearMisses(progress, planState).map((branch) => `"${branch}"`);
    const where = `in the plan on "${planState.snapshot.base.branch}"`;
    const merged = isAbsent ? (0,_merge_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveMerged */ .Kg)(progress, planState) : undefined;
    const names = item.branches.map((branch) => `"${branch}"`).join(' or ');
    const missing = `item "${item.item}" has no branch ${names} here`;
    if (near.length > 0)
        return [`${missing}. Is ${near.join(' or ')} meant? Rename that branch, or write its name into the item ${where}.`];
    if (merged !== undefined)
        return [`${missing}. ${merged}`];
    return isAbsent ? [`${missing}: it is not begun or not fetched, or the name is misspelt`] : [];
}
/** Letters that a typing error may change are not all: `feat/a` and `feat/b` are two names. */
const SHORTEST_WORD = 5;
const MOST_NEAR = 3;
/** Branches that no item lists and that are called almost like one that is nowhere. */
function nearMisses({ item, known, finished, pulls }, { snapshot, facts, plans }) {
    const isHere = known || finished || pulls.length > 0 || item.branches.length === 0;
    if (snapshot.source !== 'git' || isHere)
        return [];
    const names = facts.branchNames({});
    if (names === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return [];
    const listed = plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsOf */ .S3).flatMap(({ branches }) => branches);
    const { base, repository } = snapshot;
    const free = names.filter((name) => name !== base.branch &&
        name !== repository.defaultBranch &&
        item.branches.some((claim) => isNear(claim, name)) &&
        !listed.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, name)));
    return free.slice(0, MOST_NEAR);
}
/** The same name but for letter case and separators, below another folder, or with one typing error in a word. */
function isNear(claim, name) {
    if ((0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim.toLowerCase(), name.toLowerCase()))
        return true;
    const [wanted, found] = [plainName(claim), plainName(name)];
    if (wanted === found)
        return true;
    const [word, other] = [lastPart(claim), lastPart(name)];
    if (word.length < SHORTEST_WORD || digitsIn(word) !== digitsIn(other))
        return false;
    return (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(word, [other], 1) !== undefined;
}
function plainName(branch) {
    return branch
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
function lastPart(branch) {
    return plainName(branch.slice(branch.lastIndexOf('/') + 1));
}
function digitsIn(text) {
    return text.replace(/\P{N}/gu, '');
}


/***/ })

};
