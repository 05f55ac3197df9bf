export const id = 8237;
export const ids = [8237];
export const modules = {

/***/ 8237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/facts/snapshot.js
var facts_snapshot = __webpack_require__(43);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/progress/base-state.js + 1 modules
var base_state = __webpack_require__(1505);
// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/core/brief/short.js
/** The short form of a brief, which `check` prints on a branch without any change. */






const MOST_GLOBS = 8;
/** Lines of plain text, none if the branch under test has changes or belongs to no unfinished item. */
function shortBriefOf(snapshot, facts) {
    const state = (0,base_state/* baseStateOf */.w)(snapshot, facts);
    if (state === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { planState } = state;
    const pull = snapshot.pulls.find((each) => (0,facts_snapshot/* isTested */.eW)(each, snapshot));
    if (!pull?.changes.complete || pull.changes.list.length > 0 || pull.merging)
        return [];
    const role = planState.roleOf(pull);
    if (role.kind !== 'item' || role.progress.item.dropped !== undefined)
        return [];
    const { item, plan } = role.progress;
    return shortLines(plan, item, planState.waitsFor(item));
}
function shortLines(plan, item, waitsFor) {
    const { scope, provides, uses, verification } = item;
    const nameOf = (ref) => `"${ref.plan === plan.id ? ref.item : (0,plan_plan/* keyOf */.TN)(ref)}"`;
    const names = (all) => all.map(nameOf).join(', ');
    return [
        `This branch has no changes yet. It is for item ${nameOf(item)} of plan "${plan.id}"${item.title === item.item ? '' : `: ${item.title}`}.`,
        ...(waitsFor.length === 0 ? [] : [`  wait until these have merged: ${names(waitsFor.map((each) => each.item))}`]),
        ...['any', ...terms/* CHANGE_KINDS */.t].flatMap((kind) => scope[kind].length === 0 ? [] : [`  ${kind === 'any' ? 'change' : kind}: ${globWords(scope[kind])}`]),
        ...(scope.except.length === 0 ? [] : [`  except: ${globWords(scope.except)}`]),
        ...(provides.length === 0 ? [] : [`  provide: ${globWords(provides.map(({ path }) => path))}`]),
        ...(uses.length === 0 ? [] : [`  build on the contracts of: ${names(uses)}`]),
        ...(verification === undefined ? [] : [`  verify: ${verification.trim()}`]),
        `  The whole work order: parallel-work brief ${plan.id}/${item.item}`,
    ];
}
function globWords(globs) {
    const { shown, more } = (0,inert/* firstOf */.Ku)(globs, MOST_GLOBS);
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
;// CONCATENATED MODULE: ./lib/core/facts/snapshot-file.js
/** Reads a saved snapshot and checks it, because it may come from another version or may be edited. */


/** @throws Failure `snapshot` if the text is not a snapshot */
function readSnapshot(json, name) {
    const parsed = facts_snapshot/* snapshotShape */.oc.safeParse(parse(json, name));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw snapshot_file_failure(name, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong shape'}`);
}
function parse(json, name) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw snapshot_file_failure(name, error instanceof Error ? error.message : String(error));
    }
}
function snapshot_file_failure(name, reason) {
    return new failure/* Failure */.H('snapshot', `"${name}" is not a snapshot of parallel-work: ${reason}.`, 'Pass the file that the output "snapshot" of the action names.');
}

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
// EXTERNAL MODULE: ./lib/core/rules/incomplete-files.js
var incomplete_files = __webpack_require__(8661);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js
var plan_state = __webpack_require__(4712);
// EXTERNAL MODULE: ./lib/core/progress/stacks.js
var progress_stacks = __webpack_require__(486);
// EXTERNAL MODULE: ./lib/core/rules/branch-clash.js
var branch_clash = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/core/rules/list.js + 16 modules
var list = __webpack_require__(2280);
// EXTERNAL MODULE: ./lib/core/judge/ruling.js
var ruling = __webpack_require__(8650);
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
    const ruleAlone = (pull) => (0,maps/* remembered */.HK)(ruled, pull, () => isolated(pull, planState, crashes, () => planState ? (0,ruling/* rulePull */.AV)(pull, planState, plans, later) : (0,ruling/* ruleUnderBrokenPlans */.WX)(pull, plans, snapshot, facts, later)));
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
    const own = planState && isUnlisted && first ? { ...first, notes: (0,ruling/* notesOn */.vE)(pull, planState) } : rule(pull);
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

// EXTERNAL MODULE: ./lib/core/finding.js
var core_finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
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
var read = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/plan/shared-files.js
var shared_files = __webpack_require__(2736);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var source = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/core/plan/write.js
var write = __webpack_require__(640);
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
            .filter(({ path, encoding }) => encoding === undefined && !(0,scope/* isPlanFile */.cx)(path) && !generated.has(path))
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
    return (0,write/* writePlan */.p)(plan, [
        { keys: [], text: 'Each file belongs to the branch that began first.' },
        { keys: ['rules'], text: 'These branches exist already.' },
        ...parts.flatMap(takenOut),
    ]);
}
function takenOut({ id, others }) {
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

// EXTERNAL MODULE: ./lib/core/report/exit-code.js
var exit_code = __webpack_require__(3720);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 3 modules
var terminal = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 7 modules
var git_source = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/commands/cli/context.js
var context = __webpack_require__(256);
;// CONCATENATED MODULE: ./lib/commands/cli/check.js
/** `check`: checks branches against the plans on the base, with the same core as the action and without a network. */












async function check(options, here) {
    const source = options.snapshot === undefined ? sourceHere(options, here) : savedSource(options.snapshot, options, here);
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, judge, here.terminal.progress.say);
    const code = (0,exit_code/* exitCode */.I)(result, { strict: here.strict });
    const reason = here.strict ? (0,exit_code/* strictReason */.A)(result) : undefined;
    await here.terminal.print(here.json
        ? (0,json/* json */.Pq)('check', code, result, { reason })
        : (0,terminal/* terminal */.Fo)(result, { colours: here.terminal.colours, reason, isElsewhere: options.all === true }) +
            whatToDo(snapshot));
    return code;
}
/** On the branch of an item without any change: what the item is about. */
function whatToDo(snapshot) {
    const attempt = (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => shortBriefOf(snapshot, facts));
    const lines = 'value' in attempt ? attempt.value : [];
    return lines.length === 0 ? '' : `\n${lines.map((line) => `${(0,inert/* visible */.RK)(line)}\n`).join('')}`;
}
function sourceHere({ all, base }, { directory }) {
    return (0,git_source/* gitSource */.Y)({
        directory,
        subject: all ? 'all-with-uncommitted' : 'current',
        settings: { agents: [] },
        ...(base === undefined ? {} : { base }),
    });
}
/** A saved snapshot answers all questions, so any question means that no run saved this file. */
function savedSource(file, { all, base }, here) {
    if (all || base !== undefined) {
        const hint = 'The file already says what was read, and for which branch.';
        throw new failure/* Failure */.H('usage', 'The option --snapshot cannot be combined with --all or --base.', hint);
    }
    return {
        start: async () => readSnapshot(await (0,context/* fileText */.C)(file, here, 'snapshot', 'Give the path of a saved snapshot.'), file),
        answer: async () => {
            const message = `"${file}" lacks facts that this version needs.`;
            throw new failure/* Failure */.H('snapshot', message, 'Save it again with this version.');
        },
    };
}


/***/ }),

/***/ 256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fileText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4573);
/** What the command line gets from outside and passes to a command. */



/** @throws Failure with this code and hint if the file cannot be read */
async function fileText(file, { directory }, code, hint) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), 'utf8');
    }
    catch (error) {
        throw (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedFailure */ .NR)(error, code, `"${file}" cannot be read.`, hint);
    }
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


/***/ }),

/***/ 640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8490);
/** Writes the text of a new plan, with comments. `yaml-edits.ts` changes a plan that exists. */


const MOST_CHARACTERS_IN_LINE = 110;
/** The indentation and the key of a list in an item. */
const MARGIN = 20;
/** Each part is written with its keys in the order of the object. */
function writePlan(plan, comments = []) {
    const { task, context, items, integration, ...settings } = plan;
    const content = new Map(Object.entries({ version: 1, task, context, ...settings, items, integration }));
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(content, {
        version: '1.2',
        schema: 'core',
        aliasDuplicateObjects: false,
        keepUndefined: false,
    });
    for (const { keys, text } of comments)
        addComment(document, keys, text);
    separate(document.contents, ['items', 'integration']);
    separate(document.get('items'), [...items.keys()].slice(1));
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Seq: (_, list) => {
            list.flow = fitsOnLine(list.items);
        },
        Scalar: (_, scalar, around) => {
            const parent = around.at(-1);
            if (wantsSingleQuotes(scalar.value, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent) && parent.flow === true))
                scalar.type = 'QUOTE_SINGLE';
        },
    });
    return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
}
function addComment(document, keys, text) {
    const value = document.getIn(keys, true);
    if (keys.length > 0 && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && !String(value.value).includes('\n')) {
        const line = ` ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text.trim().replace(/\s+/g, ' '))}`;
        value.comment = value.comment ? `${value.comment};${line}` : line;
        return;
    }
    const below = keys.length === 0 ? document : keyIn(document.getIn(keys.slice(0, -1), true), keys.at(-1));
    const lines = text.split('\n').map((line) => ` ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(line)}`.trimEnd());
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
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) ? map.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === name) : undefined;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) ? pair.key : undefined;
}
/** A list of short texts without comments is written in brackets. */
function fitsOnLine(entries) {
    let length = MARGIN;
    for (const entry of entries) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(entry) || entry.comment || String(entry.value).includes('\n'))
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
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
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


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ strictReason),
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8602);

/**
 * 0: no finding of severity `error`, and every verdict is `success`. 1: otherwise. 2: a plan is broken, unless every
 * branch could be judged anyway because it repairs the plan. `strict` counts warnings as errors.
 */
function exitCode(judgement, { strict }) {
    if (!isJudged(judgement))
        return 2;
    const isRed = judgement.findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warn'));
    if (strict && (judgement.warnings ?? []).length > 0)
        return 1;
    return isRed || judgement.verdicts.some(({ verdict }) => verdict !== 'success') ? 1 : 0;
}
/** Why `strict` fails a result that passes without it. */
function strictReason(judgement) {
    if (exitCode(judgement, { strict: false }) !== 0)
        return undefined;
    const { findings, warnings = [] } = judgement;
    const count = warnings.length + findings.filter(({ severity }) => severity === 'warn').length;
    return count === 0
        ? undefined
        : `--strict counts ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'warning')} as ${count === 1 ? 'an error' : 'errors'}`;
}
function isJudged({ problems, verdicts }) {
    return problems.length === 0 || (verdicts.length > 0 && verdicts.every(({ verdict }) => verdict !== 'error'));
}


/***/ })

};
