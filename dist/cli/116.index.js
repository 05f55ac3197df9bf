export const id = 116;
export const ids = [116];
export const modules = {

/***/ 6116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
;// CONCATENATED MODULE: ./lib/core/facts/snapshot.js
/**
 * Everything that was read, as plain JSON: a run can be saved, and judged again anywhere.
 *
 * A source (`shell/github`, `shell/git`) starts a snapshot with the base and its plans; all else is read because the core
 * asks for it (`questions.ts`).
 */



const snapshot_text = schemas/* string */.YjP();
const changeShape = schemas/* object */.Ikc({
    /** From the repository's root. Bytes that are not UTF-8 are shown as `\xNN` and `encoding` says so. */
    path: snapshot_text,
    kind: schemas/* enum */.k5n(terms/* CHANGE_KINDS */.t),
    encoding: schemas/* literal */.euz('invalid').exactOptional(),
    /** A rename is a delete plus a create, each naming the other end; a copy names its source. */
    renamedTo: snapshot_text.exactOptional(),
    renamedFrom: snapshot_text.exactOptional(),
    copiedFrom: snapshot_text.exactOptional(),
});
/** A list that cannot be proved complete has no changes at all, only the reason. */
const changesShape = schemas/* discriminatedUnion */.gMt('complete', [
    schemas/* object */.Ikc({ complete: schemas/* literal */.euz(true), list: schemas/* array */.YOg(changeShape) }),
    /** `isUnread`: nobody knows what is in it. Else it is known to be more than can be listed, or not to be one list. */
    schemas/* object */.Ikc({ complete: schemas/* literal */.euz(false), reason: snapshot_text, isUnread: schemas/* literal */.euz(true).exactOptional() }),
]);
/** What a pull request always has, open or merged. */
const anyPull = {
    /** Absent in git. */
    number: schemas/* number */.aig().exactOptional(),
    branch: snapshot_text,
    /** The branch it is to be merged into. */
    base: snapshot_text,
    /** Head repository id equals base repository id. False for forks, and where the head repository is gone. */
    sameRepository: schemas/* boolean */.zMY(),
    url: snapshot_text.exactOptional(),
    /** ISO 8601, from the server; absent in git. */
    openedAt: snapshot_text.exactOptional(),
    changes: changesShape,
};
/** An open pull request; in git a branch that is taken for one. */
const pullShape = schemas/* object */.Ikc({
    ...anyPull,
    /** The commit id that was read. */
    head: snapshot_text,
    /** What questions about its content name: `head`, or `worktree` where uncommitted work counts too. */
    revision: snapshot_text,
    title: snapshot_text.exactOptional(),
    /** As REST shows it: only an app's ends in `[bot]`. */
    author: snapshot_text.exactOptional(),
    draft: schemas/* boolean */.zMY().exactOptional(),
    /** Git only, of what lies in a working tree: how many paths differ from the last commit. */
    uncommitted: schemas/* number */.aig().exactOptional(),
});
/** A merged pull request (git: the base commit that brought a branch in). */
const mergedShape = schemas/* object */.Ikc({
    ...anyPull,
    mergedAt: snapshot_text.exactOptional(),
    /** Null where the server knows none. */
    mergeCommit: snapshot_text.nullable(),
    /** The base before the merge: first parent of the merge commit, of a rebase merge of its first rebased commit. */
    before: snapshot_text.nullable(),
});
/** A file of the plan directory, at whatever depth. */
const planFileShape = schemas/* object */.Ikc({
    /** Relative to the directory; empty for what is in its place. */
    name: snapshot_text,
    mode: snapshot_text,
    oid: snapshot_text,
    /** Absent where the bytes are no text, too many, or were cut by the server; `unreadable` says which. */
    text: snapshot_text.exactOptional(),
    unreadable: snapshot_text.exactOptional(),
});
/** A git tree that holds plans. Equal ids, equal plans. */
const planTreeShape = schemas/* object */.Ikc({ id: snapshot_text, files: schemas/* array */.YOg(planFileShape), isUnread: schemas/* literal */.euz(true).exactOptional() });
/** What is judged: one pull request (GitHub), one branch (git), or every open item pull request. */
const subjectShape = schemas/* union */.KCZ([schemas/* literal */.euz('all'), schemas/* object */.Ikc({ pull: schemas/* number */.aig() }), schemas/* object */.Ikc({ branch: snapshot_text })]);
const settingsShape = schemas/* object */.Ikc({
    /** The input `agents`, one login or pattern an entry; empty: scopes bind only those who use the listed branches. */
    agents: schemas/* array */.YOg(snapshot_text),
    /** The input `context`: under which name statuses are posted; absent: `contextOf` says. */
    context: snapshot_text.exactOptional(),
    /** The input `comment`. */
    comment: schemas/* boolean */.zMY().exactOptional(),
});
/** The branch that is guarded, at the one commit that was read. */
const baseShape = schemas/* object */.Ikc({ branch: snapshot_text, commit: snapshot_text });
const repositoryShape = schemas/* object */.Ikc({
    /** `owner/name`; git: the name of the folder. */
    name: snapshot_text,
    /** Web address without a final slash; absent in git. */
    url: snapshot_text.exactOptional(),
    defaultBranch: snapshot_text,
});
const snapshotShape = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(2),
    source: schemas/* enum */.k5n(['github', 'git']),
    repository: repositoryShape,
    base: baseShape,
    subject: subjectShape,
    settings: settingsShape,
    pulls: schemas/* array */.YOg(pullShape),
    merged: schemas/* array */.YOg(mergedShape),
    planTrees: schemas/* array */.YOg(planTreeShape),
    answers: questions/* answersShape */.Zu,
    /** What was met while reading and its reader should know: a diverged branch, a plan that only the working tree has. */
    notes: schemas/* array */.YOg(snapshot_text),
});
/** The number of the one pull request under test, if there is one. In git there is none. */
function numberUnderTest({ subject }) {
    return typeof subject === 'object' && 'pull' in subject ? subject.pull : undefined;
}

;// CONCATENATED MODULE: ./lib/core/facts/snapshot-file.js
/** A saved snapshot, read back: checked, since it may come from another version or another hand. */


/** @throws Failure `snapshot` for anything that is none */
function readSnapshot(json, name) {
    const parsed = snapshotShape.safeParse(parse(json, name));
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
    return new failure/* Failure */.H('snapshot', `"${name}" is no snapshot of parallel-work: ${reason}`, 'give the file that the output "snapshot" of the action names');
}

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/progress/agents.js
var agents = __webpack_require__(6461);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/nearest.js
var nearest = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/core/progress/missing-branches.js
/**
 * Warnings about a branch that the plan names and that is nowhere. Git cannot tell one that is not begun, or not fetched,
 * from one that is misspelt. So it is no finding, but `--strict` counts it.
 */


function missingBranches({ source, subject, pulls }, planState) {
    if (source !== 'git')
        return [];
    const absent = [...planState.progress.values()].filter((each) => isAbsent(each, planState));
    if (subject === 'all')
        return absent.map(absence);
    const pull = pulls.find(({ branch }) => 'branch' in subject && branch === subject.branch);
    if (!pull || (0,branch_names/* isDetached */.$w)(pull.branch) || planState.roleOf(pull).kind !== 'outsider')
        return [];
    const meant = (0,nearest/* nearest */.p)(pull.branch, absent.flatMap(({ item }) => item.branches));
    const owner = absent.find(({ item }) => meant !== undefined && item.branches.includes(meant));
    if (!owner)
        return [];
    return [
        `branch "${pull.branch}" is claimed by no item; is it misspelt? item "${owner.item.item}" has "${meant}", which is not here`,
    ];
}
/** It could be begun, it is not said to be merged, and no branch of it is here. */
function isAbsent({ item, known, finished }, planState) {
    const isBegunLater = planState.waitsFor(item).length > 0;
    return !known && !finished && !item.merged && item.branches.length > 0 && !isBegunLater;
}
function absence({ item }) {
    const names = item.branches.map((branch) => `"${branch}"`).join(' or ');
    return `item "${item.item}" has no branch ${names} here: it is not begun or not fetched, or the name is misspelt`;
}

// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress_progress = __webpack_require__(1650);
;// CONCATENATED MODULE: ./lib/core/judge/item-states.js
/** In the order of the plans. Only of branches: pull requests tell it by their statuses. */
function itemStates({ source, subject }, planState, verdicts) {
    if (source !== 'git' || subject !== 'all')
        return [];
    return [...planState.progress.values()].map((progress) => stateOf(progress, verdicts));
}
function stateOf(progress, verdicts) {
    const { item, pulls } = progress;
    const [pull] = pulls;
    const branch = pull?.branch ?? item.branches[0];
    const about = { plan: item.plan, item: item.item, ...(branch === undefined ? {} : { branch }) };
    if (!pull)
        return { ...about, state: withoutBranch(progress) };
    const verdict = verdicts.find((each) => each.branch === pull.branch)?.verdict;
    return {
        ...about,
        state: 'open',
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
    return finished ? 'merged' : 'not-begun';
}

// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 1 modules
var lint_lint = __webpack_require__(726);
// EXTERNAL MODULE: ./lib/core/plan/read.js + 4 modules
var read = __webpack_require__(3907);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/progress/merges.js
var merges = __webpack_require__(7373);
// EXTERNAL MODULE: ./lib/core/rules/list.js + 11 modules
var list = __webpack_require__(2080);
// EXTERNAL MODULE: ./lib/core/rules/rule.js
var rules_rule = __webpack_require__(1473);
// EXTERNAL MODULE: ./lib/core/rules/stale-base.js + 1 modules
var stale_base = __webpack_require__(2460);
;// CONCATENATED MODULE: ./lib/core/judge/plan-change.js
/**
 * Pull requests that change plans are judged by the base tip's plans with the head's text for the files they change: what
 * the base would hold after the merge. The way out of a broken plan is never locked, and none may lead into one.
 */









function changesPlans(changes) {
    return changes.some(({ path }) => (0,scope/* isPlanFile */.cx)(path));
}
function changesOnlyPlans(changes) {
    return changes.length > 0 && changes.every(({ path }) => (0,scope/* isPlanFile */.cx)(path));
}
function mergePlans(pull, changes, snapshot, facts) {
    const base = facts.plans({ revision: snapshot.base.commit });
    const head = facts.plans({ revision: pull.revision });
    const mergeBase = facts.mergeBase({ revision: pull.revision });
    const origin = typeof mergeBase === 'string' ? facts.plans({ revision: mergeBase }) : mergeBase;
    if (base === facts_facts/* PENDING */.eG || head === facts_facts/* PENDING */.eG || origin === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const names = new Set(changes
        .map(({ path }) => path)
        .filter(scope/* isPlanFile */.cx)
        .map(nameIn));
    const [now, then, before] = [contentsOf(head), contentsOf(base), contentsOf(origin)];
    const touched = [...names].filter((name) => now.get(name) !== then.get(name));
    // Without a merge base nothing tells what the base had changed since.
    const behind = touched.filter((name) => mergeBase === null || then.get(name) !== before.get(name));
    return { tree: merge(base, head, touched), touched, behind };
}
function judgePlanChange(pull, changes, before, snapshot, facts) {
    const merged = mergePlans(pull, changes, snapshot, facts);
    if (merged === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { tree, touched, behind } = merged;
    const after = (0,read/* readPlans */.x)(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
    const change = { before, after, touched, behind };
    const findings = (0,list/* rulesAbout */.N)('plan-change').flatMap(({ id, judge }) => judge(change, snapshot).map((draft) => ({ rule: id, severity: 'error', ...(0,rules_rule/* pullParty */.av)(pull), ...draft })));
    const mends = findings.length === 0 && isMended(change);
    // What the merge would make of the plans is not known here, or cannot be read.
    if (findings.length > 0 || after.problems.length > 0 || touched.length === 0)
        return { after, findings, mends };
    const errors = (0,lint_lint/* newErrors */.KJ)(before, after, snapshot, facts);
    if (errors === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    // Of a broken plan nobody can tell which of them it had before.
    const lint = errors.map((error) => ({ ...inPlan(error, pull), severity: mends ? 'warn' : 'error' }));
    return { after, findings: lint, mends };
}
function isMended({ before, after, touched }) {
    // A plan for another branch breaks nothing here, but it is not readable by that.
    const unreadable = new Set([...after.brokenPaths, ...after.inert.flatMap(({ path, plan }) => (plan ? [] : path))]);
    if (touched.some((name) => unreadable.has((0,rules_rule/* planPath */.pw)(name))))
        return false;
    return before.brokenPaths.some((path) => !unreadable.has(path));
}
/** On plans that the base changed too: without a pull request, for whoever reports no verdict. */
function staleFindings(behind, snapshot) {
    return stalePlan.judge({ behind }, snapshot).map((draft) => ({ rule: stalePlan.id, severity: 'error', ...draft }));
}
/** On the line of the plan: that is what the pull request changes. Plan and item are those of the error. */
function inPlan(error, pull) {
    const { rule, severity, branch: _, pull: __, ...rest } = error;
    return { rule, severity, ...(0,rules_rule/* pullParty */.av)(pull), ...rest, ...(error.at ? { path: error.at.path } : {}) };
}
/** What lies directly in the plan directory, or in its place: a source may list what is in a folder, or only the folder. */
function nameIn(path) {
    return topOf(path.slice(plan/* PLAN_DIRECTORY */.AG.length + 1));
}
function topOf(name) {
    return name.split('/')[0] ?? '';
}
/** By what lies directly in the directory; equal for equal contents. */
function contentsOf(tree) {
    const lists = new Map();
    for (const { name, mode, oid } of tree?.files ?? [])
        (0,merges/* append */.BC)(lists, topOf(name), JSON.stringify([name, mode, oid]));
    return new Map([...lists].map(([name, files]) => [name, files.join()]));
}
function merge(base, head, touched) {
    const names = new Set(touched);
    const isTouched = ({ name }) => names.has(topOf(name));
    const kept = (base?.files ?? []).filter((file) => !isTouched(file));
    const taken = (head?.files ?? []).filter(isTouched);
    return { id: `${base?.id ?? 'none'}+${head?.id ?? 'none'}`, files: [...kept, ...taken] };
}

// EXTERNAL MODULE: ./lib/core/progress/plan-state.js + 1 modules
var plan_state = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/core/rules/branch-clash.js
var branch_clash = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/core/rules/incomplete-files.js
var incomplete_files = __webpack_require__(8661);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/rules/owned-path.js
var owned_path = __webpack_require__(2032);
;// CONCATENATED MODULE: ./lib/core/judge/ruling.js
/** What is decided about one pull request: by its role, and by the rules about such. */







const PULL_RULES = (0,list/* rulesAbout */.N)('pull');
const PATH_RULES = (0,list/* rulesAbout */.N)('path');
const ITEM_RULES = (0,list/* rulesAbout */.N)('item');
const UNLISTED_RULES = (0,list/* rulesAbout */.N)('unlisted');
const PLAN_RULES = (0,list/* rulesAbout */.N)('plan');
function rulePull(pull, planState, plans) {
    const role = planState.roleOf(pull);
    const progress = 'progress' in role ? { progress: role.progress } : {};
    const unjudgeable = whyUnjudgeable(pull, planState, role);
    const notes = [
        ...(pull.draft ? ['it is a draft, and judged like any other'] : []),
        ...(role.kind === 'item' ? emptyNotes(pull, role.progress) : []),
    ];
    if (unjudgeable.length > 0) {
        const why = role.kind === 'outsider' ? [role.why] : [];
        return { pull, ...progress, findings: unjudgeable, notes: [...notes, ...why] };
    }
    return role.kind === 'item'
        ? ruleItem(planState.itemPull(pull, role.progress), notes, planState)
        : ruleUnlisted(pull, notes, planState, plans);
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
    const onPaths = subject.changes.flatMap((change) => {
        let said = [];
        for (const { id, judge, replaces } of PATH_RULES) {
            const found = judge(change, subject, planState, said).map((draft) => findingOn(pull, id, replaces ? draft : { at, ...draft }, progress));
            said = replaces && found.length > 0 ? found : [...said, ...found];
        }
        return said;
    });
    const asAWhole = ITEM_RULES.flatMap(({ id, judge }) => judge(subject, planState).map((draft) => findingOn(pull, id, draft, progress)));
    const findings = [...onPaths, ...asAWhole];
    return { pull, progress, findings, notes, ...widened(subject, findings) };
}
/** One edit of the plan for all that a wider scope would settle. */
function widened({ plan, item }, findings) {
    const wants = findings.flatMap(({ widen, path, kind }) => widen && path !== undefined && kind ? [{ path, kind }] : []);
    return wants.length === 0 ? {} : { widen: (0,widening/* widenFor */.fw)(plan, item, wants) };
}
function ruleUnlisted(pull, notes, planState, plans) {
    const { snapshot, facts } = planState;
    const changes = pull.changes.complete ? (0,plan_state/* byPath */.f)(pull.changes.list) : [];
    const planChange = changesPlans(changes) ? judgePlanChange(pull, changes, plans, snapshot, facts) : NO_PLAN_CHANGE;
    // Where the change cannot stand, the plans of today go on; where it touches nothing else, nothing else can be wrong.
    const isTwofold = planChange !== facts_facts/* PENDING */.eG && planChange.after?.problems.length === 0 && !changesOnlyPlans(changes);
    const stateAfter = isTwofold && planChange.after ? (0,plan_state/* planStateOf */.M)(planChange.after.open, snapshot, facts) : planState;
    if (stateAfter !== facts_facts/* PENDING */.eG && stateAfter.roleOf(pull).kind !== 'outsider')
        return rulePull(pull, stateAfter, plans);
    // By the plans of today too: else it could take a path from its owner, or admit itself, and change it in one go.
    const states = stateAfter === facts_facts/* PENDING */.eG || stateAfter === planState ? [planState] : [planState, stateAfter];
    const findings = UNLISTED_RULES.flatMap(({ id, byBase, judge }) => (byBase ? [planState] : states).flatMap((by) => judge(pull, changes, by).map((draft) => findingOn(pull, id, draft))));
    return {
        pull,
        findings: [...(planChange === facts_facts/* PENDING */.eG ? [] : planChange.findings), ...oncePerPath(findings)],
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
    const admitted = (0,owned_path/* admission */.a)(pull, plans);
    return [
        role.why,
        ...(admitted ? [`plan "${admitted.plan.id}" admits it: ${admitted.reason}`] : []),
        ...(snapshot.settings.agents.length === 0
            ? ['scopes bind only pull requests from the branches that the plans list']
            : []),
    ];
}
/** Nothing can be judged, but for a pull request that changes plans and nothing else, and that mends one of them. */
function ruleUnderBrokenPlans(pull, plans, snapshot, facts) {
    const unjudgeable = whyUnjudgeable(pull, undefined);
    if (unjudgeable.length > 0)
        return { pull, findings: unjudgeable, notes: [] };
    const changes = pull.changes.complete ? pull.changes.list : [];
    if (changesOnlyPlans(changes)) {
        const change = judgePlanChange(pull, changes, plans, snapshot, facts);
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









function rulingsUnder({ plans, revision }, snapshot, facts) {
    const planState = plans.problems.length > 0 ? undefined : (0,plan_state/* planStateOf */.M)(plans.open, snapshot, facts);
    if (planState === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const heads = new Map();
    for (const pull of (0,progress_progress/* byNumber */.vh)(snapshot.pulls))
        (0,merges/* append */.BC)(heads, pull.head, pull);
    const ruled = new Map();
    const crashes = new Map();
    const rule = (pull) => {
        const known = ruled.get(pull);
        if (known)
            return known;
        const ruling = isolated(pull, planState, crashes, () => planState ? rulePull(pull, planState, plans) : ruleUnderBrokenPlans(pull, plans, snapshot, facts));
        ruled.set(pull, ruling);
        return ruling;
    };
    return {
        planState,
        verdictOn: (pull) => verdictOn(pull, heads.get(pull.head) ?? [], snapshot, planState, rule, revision),
        crashes,
    };
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
    const own = rule(pull);
    const isUnlisted = planState?.roleOf(pull).kind === 'outsider';
    const shared = planState ? twins.map(rule) : [];
    const deciding = shared.length === 0 ? [own] : isUnlisted ? shared : [own, ...shared];
    const findings = deciding.flatMap((each) => each.findings);
    const notes = shared.map((each) => `shares its head commit with ${(0,progress_progress/* pullName */.N4)(each.pull)}, so both carry one verdict`);
    return {
        findings,
        verdict: {
            ...(0,rules_rule/* pullParty */.av)(pull, own.progress),
            branch: pull.branch,
            head: pull.head,
            base: base.branch,
            planRevision,
            verdict: outcomeOf(findings),
            notes: [...own.notes, ...notes],
            ...(own.widen ? { widen: own.widen } : {}),
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
    if (isItems || !pull.changes.complete)
        return [];
    const merged = mergePlans(pull, pull.changes.list, snapshot, facts);
    if (merged === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    // Where the base changed the same plan, nobody knows what the merge would make of it.
    if (merged.touched.length === 0 || merged.behind.length > 0)
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
function choosePulls({ subject, pulls, base }, planState) {
    const here = (0,progress_progress/* byNumber */.vh)(pulls).filter((pull) => pull.base === base.branch);
    // A session on another branch is judged too, where it works right here.
    const isJudged = (pull) => pull.uncommitted !== undefined || planState?.roleOf(pull).kind !== 'outsider';
    if (subject === 'all')
        return planState ? here.filter(isJudged) : here;
    return here.filter((pull) => isTested(pull, subject));
}
/** @param rulings under `basePlans` */
function judgePulls(pulls, rulings, { plans, revision, summaries, notes, warnings: ofPlans }, snapshot, facts) {
    const ruled = pulls.map(rulings.verdictOn);
    const previews = previewsOf(pulls, rulings, snapshot, facts);
    if (previews === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const warnings = [...ofPlans, ...(rulings.planState ? missingBranches(snapshot, rulings.planState) : [])];
    const items = rulings.planState
        ? itemStates(snapshot, rulings.planState, ruled.map(({ verdict }) => verdict))
        : [];
    return {
        plans: summaries,
        planRevision: revision,
        verdicts: ruled.map(({ verdict }, index) => withPreview(verdict, previews[index] ?? [])),
        findings: [...new Set(ruled.flatMap(({ findings }) => findings))],
        problems: plans.problems,
        notes: [...snapshot.notes, ...otherBase(snapshot), ...notes],
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
        try {
            return previewMerge(pull, rulings, snapshot, facts);
        }
        catch (error) {
            rulings.crashes.set(pull, error);
            return [];
        }
    };
    return (0,facts_facts/* allKnown */.HC)(pulls.map((pull) => (isTested(pull, snapshot.subject) ? previewOf(pull) : [])));
}
/** Is it the one pull request under test? */
function isTested(pull, subject) {
    if (subject === 'all')
        return false;
    return 'pull' in subject ? pull.number === subject.pull : pull.branch === subject.branch;
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

// EXTERNAL MODULE: ./lib/core/report/exit-code.js
var exit_code = __webpack_require__(3720);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 2 modules
var terminal = __webpack_require__(6616);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 14 modules
var source = __webpack_require__(5854);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/commands/cli/context.js
var context = __webpack_require__(256);
;// CONCATENATED MODULE: ./lib/commands/cli/check.js









async function check(options, here) {
    const source = options.snapshot === undefined ? sourceHere(options, here) : savedSource(options.snapshot, options, here);
    const { result } = await (0,ask/* askUntilKnown */.j)(source, judge);
    const code = (0,exit_code/* exitCode */.I)(result, { strict: here.strict });
    await here.terminal.print(here.json ? (0,json/* json */.P)('check', code, result) : (0,terminal/* terminal */.Fo)(result, { colours: here.terminal.colours }));
    return code;
}
function sourceHere({ all, base }, { directory }) {
    return (0,source/* gitSource */.Y)({
        directory,
        subject: all ? 'all-with-uncommitted' : 'current',
        settings: { agents: [] },
        ...(base === undefined ? {} : { base }),
    });
}
/** Everything is in the file already, so a question means that the file is not what a run saved. */
function savedSource(file, { all, base }, here) {
    if (all || base !== undefined) {
        const hint = 'what was read, and for whom, is in the file';
        throw new failure/* Failure */.H('usage', '--snapshot goes with neither --all nor --base', hint);
    }
    return {
        start: async () => readSnapshot(await (0,context/* fileText */.C)(file, here, 'snapshot', 'give the path of a saved snapshot'), file),
        answer: async () => {
            const message = `"${file}" lacks answers that this version asks for`;
            throw new failure/* Failure */.H('snapshot', message, 'save it again with this version');
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
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/** What the command line gets from outside, and what it hands to a command. */



/** @throws Failure with this code and hint if the file cannot be read */
async function fileText(file, { directory }, code, hint) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), 'utf8');
    }
    catch (error) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(code, `"${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}`, hint);
    }
}


/***/ })

};
