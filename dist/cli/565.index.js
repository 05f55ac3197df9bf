export const id = 565;
export const ids = [565];
export const modules = {

/***/ 9565:
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
    /** Git only: a merge is not committed yet, or a conflict not solved, so git refuses to stash and the merge base will be another. */
    merging: schemas/* literal */.euz(true).exactOptional(),
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
const baseShape = schemas/* object */.Ikc({
    branch: snapshot_text,
    commit: snapshot_text,
    /** Git only: what this clone calls the commit, `main` or `origin/main`. */
    ref: snapshot_text.exactOptional(),
});
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
/** Is it the one pull request under test? */
function isTested(pull, { subject }) {
    if (subject === 'all')
        return false;
    return 'pull' in subject ? pull.number === subject.pull : pull.branch === subject.branch;
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

// EXTERNAL MODULE: ./lib/core/lint/lint.js + 2 modules
var lint_lint = __webpack_require__(5255);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/rules/incomplete-files.js
var incomplete_files = __webpack_require__(8661);
// EXTERNAL MODULE: ./lib/core/rules/list.js + 11 modules
var list = __webpack_require__(1070);
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
    const tree = merge(base, head, touched);
    return { tree, touched, behind, bytes: bytesOf(tree, touched) };
}
/** @param later where what takes long, the proof over its scopes, is left out: it is noted here, and may still find errors */
function judgePlanChange(pull, changes, before, snapshot, facts, later) {
    const merged = mergePlans(pull, changes, snapshot, facts);
    if (merged === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { tree, touched, behind, bytes } = merged;
    const tooLarge = incomplete_files/* largePlans */.aw.judge(merged);
    if (tooLarge.length > 0)
        return { after: undefined, findings: findingsOf(incomplete_files/* largePlans */.aw.id, tooLarge, pull), mends: false };
    const after = (0,read/* readPlans */.x)(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
    const change = { before, after, touched, behind, bytes };
    const findings = (0,list/* rulesAbout */.N)('plan-change').flatMap(({ id, judge }) => findingsOf(id, judge(change, snapshot), pull));
    const mends = findings.length === 0 && isMended(change);
    // What the merge would make of the plans is not known here, or cannot be read.
    if (findings.length > 0 || after.problems.length > 0 || touched.length === 0)
        return { after, findings, mends };
    if (later) {
        later.add(pull);
        return { after, findings, mends };
    }
    const found = (0,lint_lint/* newFindings */.FN)(before, after, new Set(touched.map(directory/* planIdOf */.C3)), snapshot, facts);
    if (found === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const errors = found.filter(({ severity }) => severity === 'error');
    // Of a broken plan nobody can tell which of them it had before.
    const lint = errors.map((error) => ({ ...inPlan(error, pull), severity: mends ? 'warn' : 'error' }));
    return { after, findings: lint, mends };
}
function findingsOf(rule, drafts, pull) {
    return drafts.map((draft) => ({ rule, severity: 'error', ...(0,rules_rule/* pullParty */.av)(pull), ...draft }));
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
        (0,maps/* append */.BC)(lists, topOf(name), JSON.stringify([name, mode, oid]));
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

// EXTERNAL MODULE: ./lib/core/progress/plan-state.js + 1 modules
var plan_state = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/core/rules/branch-clash.js
var branch_clash = __webpack_require__(8831);
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
    const planChange = changesPlans(changes)
        ? judgePlanChange(pull, changes, plans, snapshot, facts, later)
        : NO_PLAN_CHANGE;
    // Where the change cannot stand, the plans of today go on; where it touches nothing else, nothing else can be wrong.
    const isTwofold = planChange !== facts_facts/* PENDING */.eG && planChange.after?.problems.length === 0 && !changesOnlyPlans(changes);
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
    if (changesOnlyPlans(changes)) {
        const change = judgePlanChange(pull, changes, plans, snapshot, facts, later);
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
    if (isItems || !pull.changes.complete || !changesPlans(pull.changes.list))
        return [];
    const merged = mergePlans(pull, pull.changes.list, snapshot, facts);
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
    const order = [...pulls.entries()].sort(([, a], [, b]) => Number(isTested(b, snapshot)) - Number(isTested(a, snapshot)));
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
    const found = (0,lint_lint/* newFindings */.FN)(plans, after.plans, touched, snapshot, facts);
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
    return here.filter((pull) => isTested(pull, snapshot));
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
        if (later && pull.changes.complete && changesPlans(pull.changes.list)) {
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
    return (0,facts_facts/* allKnown */.HC)(pulls.map((pull) => (isTested(pull, snapshot) ? previewOf(pull) : [])));
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
// EXTERNAL MODULE: ./lib/core/report/json.js + 1 modules
var json = __webpack_require__(5382);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 2 modules
var terminal = __webpack_require__(6616);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 13 modules
var source = __webpack_require__(2762);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/commands/cli/context.js
var context = __webpack_require__(256);
;// CONCATENATED MODULE: ./lib/commands/cli/check.js









async function check(options, here) {
    const source = options.snapshot === undefined ? sourceHere(options, here) : savedSource(options.snapshot, options, here);
    const { result } = await (0,ask/* askUntilKnown */.j)(source, judge);
    const code = (0,exit_code/* exitCode */.I)(result, { strict: here.strict });
    const reason = here.strict ? (0,exit_code/* strictReason */.A)(result) : undefined;
    await here.terminal.print(here.json ? (0,json/* json */.P)('check', code, result, { reason }) : (0,terminal/* terminal */.Fo)(result, { colours: here.terminal.colours, reason }));
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
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(917);
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
