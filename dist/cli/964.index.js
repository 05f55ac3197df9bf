export const id = 964;
export const ids = [964];
export const modules = {

/***/ 5964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OI: () => (/* binding */ describeScope),
  S4: () => (/* binding */ judge)
});

// UNUSED EXPORTS: judgePulls, judgeSubject

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/plan/nearest.js
var nearest = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/core/progress/missing-branches.js
/**
 * Notes that may each be a slip of the pen: a branch that the plan names and that is nowhere. Git cannot tell one that is not
 * begun, or not fetched, from one that is misspelt. So it is a note, and `--strict` counts it.
 */

function missingBranches({ source, subject, pulls }, planState) {
    if (source !== 'git')
        return [];
    const absent = [...planState.progress.values()].filter((each) => isAbsent(each, planState));
    if (subject === 'all')
        return absent.map(absence);
    const pull = pulls.find(({ branch }) => 'branch' in subject && branch === subject.branch);
    if (!pull || planState.roleOf(pull).kind !== 'outsider')
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
var progress = __webpack_require__(1650);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 38 modules
var lint = __webpack_require__(8534);
// EXTERNAL MODULE: ./lib/core/plan/read.js + 4 modules
var read = __webpack_require__(3907);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(5679);
;// CONCATENATED MODULE: ./lib/core/rules/branch-clash.js

/** A pull request whose branch several unfinished items claim belongs to none of them. Lint holds plans to the same. */
const branchClash = {
    id: 'branch-clash',
    about: 'pull',
    undecided: true,
    judge(pull, planState) {
        const role = planState?.roleOf(pull);
        if (!planState || role?.kind !== 'clash')
            return [];
        const { snapshot, plans } = planState;
        const names = role.claimants.map(({ plan, item }) => `"${plan}/${item}"`).join(' and ');
        const keys = new Set(role.claimants.map(plan_plan/* keyOf */.TN));
        const [first] = plans.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan)
            .filter((item) => keys.has((0,plan_plan/* keyOf */.TN)(item)))
            .map((item) => ({ plan, item })));
        const at = first && {
            path: first.plan.path,
            ...first.plan.locate(first.item.isIntegration ? ['integration', 'branch'] : ['items', first.item.item, 'branch']),
        };
        return [
            {
                ...(at ? { at } : {}),
                wanted: 'a branch that one unfinished item claims',
                found: `branch "${pull.branch}" is claimed by ${names}`,
                message: `which item branch "${pull.branch}" stands for cannot be decided: ${names} claim it`,
                remedy: `give each item a branch of its own in the plan on "${snapshot.base.branch}"`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/broken-plan.js

/** A pull request that changes plans must not leave any that it touches broken, nor break another. */
const brokenPlan = {
    id: 'broken-plan',
    about: 'plan-change',
    /** Each plan that it touches and leaves broken, and each other plan that is broken then but not now. */
    judge({ touched, before, after }, { base }) {
        const wasBroken = new Set(before.brokenPaths);
        const isTouched = new Set(touched.map(pathOf));
        const told = after.problems.filter(({ at }) => at === undefined || isTouched.has(at.path) || !wasBroken.has(at.path));
        const paths = new Set(told.map(({ at }) => at?.path));
        // One that it leaves broken through another plan, which is told there: the same id, a circle.
        const isThrough = after.brokenPaths.some((path) => isTouched.has(path) && !paths.has(path));
        const known = new Set(before.problems.map(placed));
        const through = isThrough ? after.problems.filter((each) => !told.includes(each) && !known.has(placed(each))) : [];
        return [...told, ...through].map(({ message, hint, at }) => ({
            ...(at ? { path: at.path, at } : {}),
            wanted: 'plans that can be read after the merge',
            found: message,
            message: `"${at?.path ?? plan_plan/* PLAN_DIRECTORY */.AG}" would be broken on "${base.branch}": ${message}`,
            remedy: hint,
        }));
    },
};
/** @param name empty for what is in the place of the directory */
function pathOf(name) {
    return name === '' ? plan_plan/* PLAN_DIRECTORY */.AG : `${plan_plan/* PLAN_DIRECTORY */.AG}/${name}`;
}
function placed({ at, message }) {
    return JSON.stringify([at?.path, message]);
}

// EXTERNAL MODULE: ./lib/core/progress/ignored-merge.js
var ignored_merge = __webpack_require__(7400);
;// CONCATENATED MODULE: ./lib/core/rules/dependency-open.js

/** Work that builds on an item waits until that item is in the base. */
const dependencyOpen = {
    id: 'dependency-open',
    about: 'item',
    judge({ item }, planState) {
        return planState.waitsFor(item).map((waited) => describe(item, waited, planState));
    },
};
function describe(item, waited, planState) {
    const { item: dependency, known, because, pulls } = waited;
    return {
        ...(known ? {} : { severity: 'warn' }),
        wanted: `item "${dependency.item}" merged into "${planState.snapshot.base.branch}"`,
        found: known ? `"${dependency.item}" ${because}` : `"${dependency.item}" is an item ${unknown(dependency)}`,
        message: known
            ? `item "${item.item}" waits for item "${dependency.item}", which ${because}`
            : `item "${item.item}" depends on item "${dependency.item}", ${unknown(dependency)}: finished or not, nobody can tell`,
        remedy: known ? wayOut(waited, planState) : wayToKnow(dependency),
        other: {
            plan: dependency.plan,
            item: dependency.item,
            ...(pulls[0] ? { branch: pulls[0].branch } : {}),
            ...(pulls[0]?.number === undefined ? {} : { pull: pulls[0].number }),
        },
    };
}
function wayOut(waited, planState) {
    const { item, pulls, merges } = waited;
    const { snapshot } = planState;
    const seen = 'nothing has to change here, the next check sees it';
    const first = `merge "${item.item}" first; ${seen}`;
    const base = `"${snapshot.base.branch}"`;
    if (item.merged)
        return `correct "merged" of item "${item.item}" in the plan on ${base}, or ${first}`;
    if (pulls.length > 0 || merges.length > 0 || item.isIntegration)
        return first;
    // It cannot be merged again: the same branch, and nothing to merge.
    const astray = (0,ignored_merge/* ignoredMerge */.X)(waited, planState);
    if (astray !== undefined)
        return `${astray}. ${seen}`;
    const how = snapshot.source === 'git' ? 'merged: { commit: … }' : 'merged: { pull: … }" or "merged: { commit: … }';
    return `${first}. if its work is in ${base} already, by a fast-forward or from another branch, say so in the plan there: "${how}"`;
}
function wayToKnow({ merged }) {
    return merged && 'pull' in merged
        ? 'let the plan name the commit of the merge, "merged: { commit: … }", or ask the check on GitHub'
        : 'fetch its branch, or ask the check on GitHub';
}
/** Git knows branches, and no numbers of pull requests. */
function unknown({ merged }) {
    return merged && 'pull' in merged
        ? `said to be merged by #${merged.pull}, which git cannot look up`
        : 'of which no branch was found here';
}

// EXTERNAL MODULE: ./lib/core/globs/glob.js
var globs_glob = __webpack_require__(2873);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/progress/allowed-kinds.js
var allowed_kinds = __webpack_require__(9801);
;// CONCATENATED MODULE: ./lib/core/rules/rule.js
/** What a rule of the check is: one file, one id, one documentation page, one test. */




function pullParty(pull, progress) {
    return {
        ...(progress ? { plan: progress.item.plan, item: progress.item.item } : {}),
        branch: pull.branch,
        ...(pull.number === undefined ? {} : { pull: pull.number }),
    };
}
/**
 * What to do with a path that the item may not change so: leave it to whoever may, or have the scope widened. Two items
 * that run side by side cannot both have it, so then there are no lines to add.
 */
function waysOut({ path, kind }, subject, planState, wish = 'it') {
    const { item, plan } = subject;
    const owner = [...planState.progress.values()].find((each) => !each.finished && each.item !== item && (0,allowed_kinds/* owns */.S4)(each.item, path));
    if (owner && !planState.ordered(owner.item, item)) {
        const base = planState.snapshot.base.branch;
        return {
            remedy: `leave it to item "${owner.item.item}", whose scope has it, or have it moved from there to item "${item.item}" in the plan on "${base}"`,
        };
    }
    const leave = owner?.item.isIntegration || (!owner && plan.integration && plan.integration !== item)
        ? 'leave it to "integration"'
        : owner
            ? `leave it to item "${owner.item.item}", whose scope has it`
            : 'take it out of this pull request';
    // A wider scope would not settle it: forbid wins.
    if ((0,scope/* globsFor */.tN)(item.doNotTouch, kind).some((glob) => (0,globs_glob/* forbids */.kT)(glob, path)))
        return { remedy: leave };
    return {
        remedy: `ask for ${wish} in the plan on "${planState.snapshot.base.branch}", or ${leave}`,
        widen: (0,widening/* widening */.Yd)(plan, item, kind, path),
    };
}
/** What a pull request does to a path. */
function verb(kind) {
    return { create: 'creates', modify: 'modifies', delete: 'deletes' }[kind];
}

;// CONCATENATED MODULE: ./lib/core/rules/do-not-touch.js



/** Forbid wins over every scope, and is generous: a directory above the path, another letter case, another Unicode form. */
const doNotTouch = {
    id: 'do-not-touch',
    about: 'path',
    judge({ path, kind, copiedFrom }, { item }, { snapshot }) {
        const globs = (0,scope/* globsFor */.tN)(item.doNotTouch, kind);
        const glob = globs.find((each) => (0,globs_glob/* forbids */.kT)(each, path));
        if (glob === undefined) {
            const source = copiedFrom !== undefined && globs.some((each) => (0,globs_glob/* forbids */.kT)(each, copiedFrom));
            return source ? [copied(path, copiedFrom, item)] : [];
        }
        return [
            {
                path,
                kind,
                wanted: `no path that "${glob}" matches: a constraint of item "${item.item}"`,
                found: `${verb(kind)} "${path}"`,
                message: `"${path}" must not be touched by item "${item.item}": its constraint "${glob}" forbids it`,
                remedy: `take it out of this pull request, or have the constraint changed in the plan on "${snapshot.base.branch}"`,
            },
        ];
    },
};
/** A copy leaves its source as it is: told, not forbidden. */
function copied(path, copiedFrom, item) {
    return {
        severity: 'notice',
        path,
        kind: 'create',
        wanted: `"${copiedFrom}" left as it is`,
        found: `"${path}" is a copy of it`,
        message: `"${path}" is a copy of "${copiedFrom}", which item "${item.item}" must not touch and does not touch by copying`,
        remedy: 'nothing to do here',
    };
}

;// CONCATENATED MODULE: ./lib/core/rules/duplicate-claim.js

/** One item, one open pull request: the earliest one is judged as the item's. */
const duplicateClaim = {
    id: 'duplicate-claim',
    about: 'pull',
    judge(pull, planState) {
        const role = planState?.roleOf(pull);
        if (role?.kind !== 'duplicate')
            return [];
        const { first } = role;
        const { item, merges } = role.progress;
        const other = first.number === undefined ? `"${first.branch}"` : `#${first.number}`;
        const merged = merges.some(({ number, branch }) => number === first.number && branch === first.branch);
        return [
            {
                wanted: `one open pull request for item "${item.item}"`,
                found: merged ? `${other} has merged for it` : `${other} is open for it`,
                message: merged
                    ? `${(0,progress/* pullName */.N4)(pull)} was opened for item "${item.item}" before ${other} merged for it`
                    : `${(0,progress/* pullName */.N4)(pull)} claims item "${item.item}", and ${other}, which is earlier, claims it already`,
                remedy: merged
                    ? 'close it; open a new pull request if the item needs more work'
                    : `close one of the two, or move the work into ${other}`,
                other: {
                    plan: item.plan,
                    item: item.item,
                    branch: first.branch,
                    ...(first.number === undefined ? {} : { pull: first.number }),
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/incomplete-files.js

/** What a pull request changes cannot be judged where nobody can list it all. */
const incompleteFiles = {
    id: 'incomplete-files',
    about: 'pull',
    undecided: true,
    judge(pull) {
        if (pull.changes.complete)
            return [];
        const { reason } = pull.changes;
        return [
            {
                wanted: 'the complete list of changed files',
                found: reason,
                message: `the list of files that ${(0,progress/* pullName */.N4)(pull)} changes cannot be proved complete: ${reason}`,
                // Git always gives whole lists, but of histories that meet.
                remedy: pull.number === undefined
                    ? 'fetch the whole history of both, or make the branch anew from the base'
                    : 'run the check again; if it stays, push a new commit or split the pull request',
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/out-of-scope.js




/** A path that no list of the item covers, for no kind of change. */
const outOfScope = {
    id: 'out-of-scope',
    about: 'path',
    judge(change, subject, planState) {
        const { path, kind } = change;
        if ((0,scope/* isPlanFile */.cx)(path) || (0,allowed_kinds/* allowedKinds */.i7)(subject.item, subject.plan, path, subject.progress.merges).length > 0)
            return [];
        const base = planState.snapshot.base.branch;
        const dropped = subject.item.dropped;
        const end = change.renamedTo
            ? ` (renamed to "${change.renamedTo}")`
            : change.renamedFrom
                ? ` (renamed from "${change.renamedFrom}")`
                : '';
        const found = `${verb(kind)} "${path}"${end}`;
        if (dropped !== undefined) {
            return [
                {
                    path,
                    kind,
                    wanted: `no change: item "${subject.item.item}" was dropped (${dropped})`,
                    found,
                    message: `"${path}" is changed for item "${subject.item.item}", which the plan on "${base}" dropped: ${dropped}`,
                    remedy: `close this pull request, or take "dropped" out of the plan on "${base}"`,
                },
            ];
        }
        const taken = exceptionOf(subject, path);
        const because = taken === undefined ? '' : `: "except" takes it out by "${taken.glob}"`;
        return [
            {
                path,
                kind,
                ...(taken ? { at: taken.at } : {}),
                wanted: `only files in the scope of item "${subject.item.item}"`,
                found,
                message: `"${path}"${end} is outside the scope of item "${subject.item.item}"${because}`,
                ...waysOut(change, subject, planState),
            },
        ];
    },
};
/** The glob of `except` without which the scope would cover the path, and where it stands. */
function exceptionOf({ item, plan }, path) {
    const { except } = item.scope;
    const index = except.findIndex((glob) => (0,globs_glob/* matches */.cK)(glob, path));
    const glob = except[index];
    if (glob === undefined || (0,scope/* kindsCovered */.GD)({ ...item.scope, except: [] }, path).length === 0)
        return undefined;
    const keys = item.isIntegration ? ['integration'] : ['items', item.item];
    return { glob, at: { path: plan.path, ...plan.locate([...keys, 'scope', 'except', index]) } };
}

// EXTERNAL MODULE: ./lib/core/progress/merges.js
var merges = __webpack_require__(7373);
;// CONCATENATED MODULE: ./lib/core/progress/matches-base.js
/** A change that the base already has: a parent branch was squashed, and the three-dot list still holds its files. */


/** Is the path at the head what it is at the base's tip? Ask only for paths that are about to be blamed. */
function matchesBase(pull, { path, encoding }, { facts, snapshot }) {
    if (encoding === 'invalid')
        return false;
    const head = facts.entry({ revision: pull.revision, path });
    const base = facts.entry({ revision: snapshot.base.commit, path });
    return head === facts_facts/* PENDING */.eG || base === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : (0,merges/* sameEntry */.dI)(head, base);
}

;// CONCATENATED MODULE: ./lib/core/rules/overlap.js




/**
 * Two open item pull requests on one path. If one item owns its path and the other does not, the other gives way; else the
 * later one does. So a stray pull request can never block the item that does what the plan says.
 */
const overlap = {
    id: 'overlap',
    about: 'item',
    judge(subject, planState) {
        return planState.collisions(subject).flatMap((collision) => judgeCollision(subject, collision, planState));
    },
};
function judgeCollision(subject, { mine, theirs, other }, planState) {
    if (planState.ordered(subject.item, other.item) || isGenerated(subject, mine, other, theirs))
        return [];
    // Both are asked at once, so that one more round of reading is enough.
    const stale = [matchesBase(subject.pull, mine, planState), matchesBase(other.pull, theirs, planState)];
    if (stale.includes(true))
        return [];
    const mineOwned = (0,allowed_kinds/* owns */.S4)(subject.item, mine.path);
    const theirsOwned = (0,allowed_kinds/* owns */.S4)(other.item, theirs.path);
    const yields = mineOwned === theirsOwned ? isLater(subject, other, planState) : theirsOwned;
    const why = mineOwned === theirsOwned ? 'came first' : 'owns the path';
    const both = mine.path === theirs.path
        ? `"${mine.path}"`
        : `"${mine.path}" and "${theirs.path}", which no checkout holds side by side,`;
    const winner = yields ? other : subject;
    return [
        {
            severity: yields ? 'error' : 'notice',
            path: mine.path,
            kind: mine.kind,
            wanted: `no path that another open item pull request changes`,
            found: `${(0,progress/* pullName */.N4)(other.pull)} of item "${other.item.item}" ${theirs.kind === 'delete' ? 'deletes' : 'changes'} "${theirs.path}"`,
            message: `${both} ${mine.path === theirs.path ? 'is' : 'are'} changed by item "${subject.item.item}" and by item "${other.item.item}" (${(0,progress/* pullName */.N4)(other.pull)}); item "${winner.item.item}" ${why}`,
            remedy: yields
                ? overlap_wayOut(mine, theirs, other, theirsOwned && !mineOwned)
                : `nothing to do here: ${(0,progress/* pullName */.N4)(other.pull)} has to give way`,
            other: pullParty(other.pull, other.progress),
        },
    ];
}
function overlap_wayOut(mine, theirs, other, isTheirs) {
    const name = (0,progress/* pullName */.N4)(other.pull);
    if (isTheirs)
        return `take the change to "${mine.path}" out, and leave it to item "${other.item.item}"`;
    return mine.path === theirs.path
        ? `take the change to "${mine.path}" out, or wait until ${name} has merged and rebase; if ${name} takes its change out, nothing has to change here`
        : `take "${mine.path}" out or give it another name: the two stay in each other's way after a merge`;
}
function isGenerated(subject, mine, other, theirs) {
    if (mine.kind === 'delete' || theirs.kind === 'delete')
        return false;
    return (0,allowed_kinds/* covers */.hU)(subject.plan.generated, mine.path) && (0,allowed_kinds/* covers */.hU)(other.plan.generated, theirs.path);
}
/** One that must wait anyway yields to one that is ready: so the two can never wait for each other. */
function isLater(a, b, planState) {
    const waits = [planState.waitsFor(a.item).length > 0, planState.waitsFor(b.item).length > 0];
    if (waits[0] !== waits[1])
        return waits[0] === true;
    if (a.pull.number !== undefined && b.pull.number !== undefined)
        return a.pull.number > b.pull.number;
    return rank(a, planState) > rank(b, planState);
}
/** Plans by id, then items as in the plan: the order in which the world lists them. */
function rank({ progress }, planState) {
    return [...planState.progress.values()].indexOf(progress);
}

;// CONCATENATED MODULE: ./lib/core/rules/owned-path.js





/** A pull request that stands for no item changes a path that an unfinished item owns. */
const ownedPath = {
    id: 'owned-path',
    about: 'unlisted',
    judge(pull, changes, planState) {
        const owners = planState.owners;
        return changes.flatMap((change) => {
            const hits = owners.flatMap((owner) => judgeOwner(pull, change, owner, planState));
            const [worst] = hits.sort((a, b) => WEIGHT[b.severity ?? 'error'] - WEIGHT[a.severity ?? 'error']);
            return worst ? [worst] : [];
        });
    },
};
const WEIGHT = { error: 2, warn: 1, notice: 0 };
/** Admitted by the plan, with the reason the plan gives. */
function admission(pull, plans) {
    for (const plan of plans) {
        const entry = plan.admit.find((each) => each.pull === pull.number);
        if (entry)
            return { plan, reason: entry.reason };
    }
    return undefined;
}
function judgeOwner(pull, change, { item, plan, pulls }, planState) {
    const { path, kind } = change;
    if (plan.outsiders === 'ignore' || (0,scope/* allGlobs */.Bl)(item.scope).length === 0)
        return [];
    const glob = (0,scope/* touchedGlob */.VT)(item.scope, path);
    if (glob === undefined || matchesBase(pull, change, planState) === true)
        return [];
    const [active] = pulls;
    const admitted = admission(pull, [plan]);
    const severity = admitted
        ? 'notice'
        : plan.outsiders === 'fail'
            ? 'error'
            : plan.outsiders === 'warn'
                ? 'warn'
                : active
                    ? 'error'
                    : 'notice';
    const base = planState.snapshot.base.branch;
    // A fork can be no item, whatever the plan lists.
    // Nor can it be one where another pull request stands for the item already.
    const mayClaim = pull.sameRepository && !active && !item.branches.includes(pull.branch);
    const branches = [...item.branches, pull.branch].map(widening/* plainYaml */.gB).join(', ');
    const claim = mayClaim
        ? `. if this is the work of that item, put "branch: [${branches}]" into item "${item.item}" in "${plan.path}" on "${base}"`
        : '';
    const entry = `{ pull: ${pull.number ?? 'N'}, reason: … }`;
    const admit = plan.admit.length > 0 ? `add "${entry}" to "admit" in` : `put "admit: [${entry}]" into`;
    const work = active ? `is being worked on in ${(0,progress/* pullName */.N4)(active)}` : 'has no open pull request yet';
    return [
        {
            severity,
            path,
            kind,
            wanted: `no path of an unfinished item, here of "${item.item}"`,
            found: `${verb(kind)} "${path}", which its scope has as "${glob}"`,
            message: `"${path}" belongs to item "${item.item}" of plan "${plan.id}", which ${work}${admitted ? `; the plan admits this pull request: ${admitted.reason}` : ''}`,
            remedy: severity === 'error'
                ? `leave the path to that item, wait until it is finished, or have this pull request admitted: ${admit} "${plan.path}" on "${base}"${claim}`
                : `nothing to do; whoever merges second may have to rebase${claim}`,
            other: {
                plan: item.plan,
                item: item.item,
                ...(active ? { branch: active.branch } : {}),
                ...(active?.number === undefined ? {} : { pull: active.number }),
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/rules/plan-changed.js


/** A pull request that works under a plan cannot change the plan: it would set its own limits. */
const planChanged = {
    id: 'plan-changed',
    about: 'path',
    judge({ path, kind }, { item }, { snapshot }) {
        if (!(0,scope/* isPlanFile */.cx)(path))
            return [];
        return [
            {
                path,
                kind,
                wanted: `no change under "${plan_plan/* PLAN_DIRECTORY */.AG}" by an item`,
                found: `"${path}" is changed by item "${item.item}"`,
                message: `"${path}" is a plan, and item "${item.item}" cannot change the plan it is judged by`,
                remedy: `change it in a pull request of its own into "${snapshot.base.branch}", from a branch that no item claims`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/plans-broken.js

/** Plans on the base that cannot be read: nothing can be judged by them, and whoever mends only them is let through. */
const plansBroken = {
    id: 'plans-broken',
    about: 'plan',
    undecided: true,
    judge: ({ problems }, { base }) => problems.map(({ message, hint, at }) => ({
        ...(at ? { at } : {}),
        wanted: `plans on "${base.branch}" that can be read`,
        found: message,
        message: `"${at?.path ?? plan_plan/* PLAN_DIRECTORY */.AG}" is broken on "${base.branch}", so nothing can be judged: ${message}`,
        remedy: `${hint}${hint.endsWith('?') ? ' ' : '; '}a pull request that changes only files under "${plan_plan/* PLAN_DIRECTORY */.AG}" can mend it`,
    })),
};

;// CONCATENATED MODULE: ./lib/core/rules/stale-base.js


/** A change that another rule blames and that the base has already: not the author's doing, the branch is behind. */
const staleBase = {
    id: 'stale-base',
    about: 'path',
    replaces: true,
    judge(change, { pull }, planState, said) {
        const isBlamed = said.some(({ severity }) => severity === 'error');
        if (!isBlamed || matchesBase(pull, change, planState) !== true)
            return [];
        const { path, kind } = change;
        const { branch } = planState.snapshot.base;
        const rules = [...new Set(said.map(({ rule }) => rule))].join(', ');
        return [
            {
                path,
                kind,
                wanted: `a head that has "${branch}" as it is now`,
                found: `"${path}" is listed as changed, yet it is the same on "${branch}" (would be ${rules})`,
                message: `"${path}" is no longer a change against "${branch}": the branch has an old state of "${branch}"`,
                remedy: `merge "${branch}" into the branch, or rebase onto it`,
            },
        ];
    },
};
/** A plan that the pull request and the base both changed since the merge base. */
const stale_base_stalePlan = {
    id: 'stale-base',
    about: 'plan-change',
    judge: ({ behind }, { base: { branch } }) => behind.map((name) => {
        const path = name === '' ? plan_plan/* PLAN_DIRECTORY */.AG : `${plan_plan/* PLAN_DIRECTORY */.AG}/${name}`;
        return {
            path,
            wanted: `"${path}" as it is on "${branch}", with this pull request's change`,
            found: 'both changed it since they parted',
            message: `"${path}" was changed on "${branch}" too, so what the merge would make of it is not known`,
            remedy: `merge "${branch}" into this pull request first`,
        };
    }),
};

;// CONCATENATED MODULE: ./lib/core/rules/unclaimed.js


/** What GitHub shows for an account that is gone. */
const GHOST = 'ghost';
/** An author who is bound to items (input `agents`) opened a pull request that stands for none. */
const unclaimed = {
    id: 'unclaimed',
    about: 'unlisted',
    byBase: true,
    judge(pull, changes, { snapshot, plans }) {
        const { author = GHOST } = pull;
        if (!isBound(pull, snapshot.settings.agents))
            return [];
        if (changes.length > 0 && changes.every(({ path }) => (0,scope/* isPlanFile */.cx)(path)))
            return [];
        if (plans.length === 0 || admission(pull, plans))
            return [];
        const bound = `"${author}" is bound to the items of the plans`;
        const admit = `have it admitted: put "admit: [{ pull: ${pull.number ?? 'N'}, reason: … }]" into a plan on "${snapshot.base.branch}"`;
        const wanted = `a branch that an item claims, since "${author}" works under the plans`;
        return pull.sameRepository
            ? [
                {
                    wanted,
                    found: `branch "${pull.branch}", which no item claims`,
                    message: `${bound}, and no item claims branch "${pull.branch}"`,
                    remedy: `use the branch of an item, let an item of the plan on "${snapshot.base.branch}" claim this one, or ${admit}`,
                },
            ]
            : [
                {
                    wanted,
                    found: `branch "${pull.branch}" of another repository`,
                    message: `${bound}, and a branch of another repository stands for none, here "${pull.branch}"`,
                    remedy: `push the work to the branch of an item in this repository, or ${admit}`,
                },
            ];
    },
};
/** Is the author one of those who must work by a plan? */
function isBound({ author = GHOST }, agents) {
    return isAgent(author, agents);
}
/** Letter case and a final `[bot]` do not count. `!login` takes one out, wherever it stands. */
function isAgent(author, agents) {
    const login = loginText(author);
    if (agents.some((each) => each.startsWith('!') && loginText(each.slice(1)) === login))
        return false;
    return agents.some((each) => each === '*' || loginText(each) === login);
}
function loginText(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}

;// CONCATENATED MODULE: ./lib/core/rules/unprovable-claim.js
/** Where the merged pull requests of a glob claim cannot all be listed, neither the item nor what waits for it can be decided. */
const unprovableClaim = {
    id: 'unprovable-claim',
    about: 'item',
    undecided: true,
    judge({ progress, item }, planState) {
        return [progress, ...planState.waitsFor(item)].flatMap((each) => each.unprovable === undefined
            ? []
            : [
                {
                    wanted: `every merged pull request of item "${each.item.item}"`,
                    found: 'a glob whose pull requests cannot all be listed',
                    message: `whether item "${each.item.item}" is finished cannot be decided: ${each.unprovable}`,
                    remedy: `name the branch exactly in the plan on "${planState.snapshot.base.branch}"`,
                },
            ]);
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/unsafe-path.js



const LINK = '120000';
const SUBMODULE = '160000';
/** Control characters, and those that change how a name reads without being seen (zero width, bidirectional). */
const INVISIBLE = /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Bidi_Control}|\p{Default_Ignorable_Code_Point}/u;
/** Names that Windows cannot hold. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const WINDOWS_CANNOT = /[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.[^/]*)?(?:\/|$)/iu;
/** Paths that are not what they look like: links, submodules, invisible characters, names that no other system can hold. */
const unsafePath = {
    id: 'unsafe-path',
    about: 'path',
    judge(change, subject, planState) {
        if (change.encoding === 'invalid')
            return [unreadable(change, 'its name is not UTF-8')];
        if (INVISIBLE.test(change.path))
            return [unreadable(change, 'its name holds a control or invisible character')];
        return [...special(change, subject, planState), ...portable(change)];
    },
};
function unreadable({ path, kind }, why) {
    return {
        path,
        kind,
        wanted: 'names that read as what they are',
        found: why,
        message: `"${path}" is unsafe: ${why}`,
        remedy: kind === 'create'
            ? 'rename the file'
            : 'take it out of this pull request; one from a branch that no item claims may rename or delete the file',
    };
}
/** Deleting a link or submodule is judged as a file. */
function special({ path, kind }, { pull, item }, { facts, snapshot }) {
    const isModules = /^\.gitmodules$/i.test(path);
    const entry = kind === 'delete' ? null : facts.entry({ revision: pull.revision, path });
    const mode = entry === facts_facts/* PENDING */.eG ? undefined : entry?.mode;
    if ((0,scope/* namesExactly */.J_)(item.scope, kind, path))
        return mode === SUBMODULE ? [pointer(path, kind)] : [];
    const what = mode === LINK
        ? 'a symbolic link'
        : mode === SUBMODULE
            ? 'a submodule'
            : isModules
                ? 'the list of submodules'
                : undefined;
    if (!what)
        return [];
    return [
        {
            path,
            kind,
            wanted: `a scope entry of item "${item.item}" that is exactly "${path}"`,
            found: `${verb(kind)} ${what}`,
            message: `"${path}" is ${what}, and no scope entry of item "${item.item}" names exactly this path`,
            remedy: `take it out of this pull request, or have "${path}" itself put into the scope in the plan on "${snapshot.base.branch}"`,
        },
    ];
}
/** What the other repository holds at that commit is in no list of changes. */
function pointer(path, kind) {
    return {
        severity: 'notice',
        path,
        kind,
        wanted: 'a submodule that the plan names',
        found: `${verb(kind)} a submodule`,
        message: `"${path}" is a submodule: only the commit it points to is judged, not the files behind it`,
        remedy: 'look at that commit where it is',
    };
}
function portable({ path, kind }) {
    if (kind === 'delete' || !WINDOWS_CANNOT.test(path))
        return [];
    return [
        {
            severity: 'warn',
            path,
            kind,
            wanted: 'names that every system can hold',
            found: 'a character, an ending or a reserved name that Windows refuses',
            message: `"${path}" cannot be checked out on Windows`,
            remedy: 'rename the file if anybody works on Windows',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/rules/wrong-kind.js



/** A path that the item may change, but not in this way. */
const wrongKind = {
    id: 'wrong-kind',
    about: 'path',
    judge(change, subject, planState) {
        const { path, kind } = change;
        if ((0,scope/* isPlanFile */.cx)(path))
            return [];
        const { item, plan, progress } = subject;
        const allowed = (0,allowed_kinds/* allowedKinds */.i7)(item, plan, path, progress.merges);
        if (allowed.length === 0 || allowed.includes(kind))
            return [];
        return [
            {
                path,
                kind,
                wanted: `item "${item.item}" may ${allowed.join(' or ')} it`,
                found: `this pull request ${verb(kind)} it`,
                message: `item "${item.item}" may ${allowed.join(' or ')} "${path}", and this pull request ${verb(kind)} it`,
                ...waysOut(change, subject, planState, `"${kind}"`),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/list.js
/** All rules of the check. */
















/** In the order in which they are asked, among those about the same. */
const RULES = [
    plansBroken,
    branchClash,
    duplicateClaim,
    incompleteFiles,
    planChanged,
    doNotTouch,
    outOfScope,
    wrongKind,
    unsafePath,
    staleBase,
    dependencyOpen,
    overlap,
    unprovableClaim,
    ownedPath,
    unclaimed,
    stale_base_stalePlan,
    brokenPlan,
];
function rulesAbout(about) {
    return RULES.filter((rule) => rule.about === about);
}

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
    const touched = [...names].filter((name) => contentOf(head, name) !== contentOf(base, name));
    const behind = touched.filter((name) => contentOf(base, name) !== contentOf(origin, name));
    return { tree: merge(base, head, touched), touched, behind };
}
function judgePlanChange(pull, changes, before, snapshot, facts) {
    const merged = mergePlans(pull, changes, snapshot, facts);
    if (merged === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { tree, touched, behind } = merged;
    const after = (0,read/* readPlans */.x)(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
    const change = { before, after, touched, behind };
    const findings = rulesAbout('plan-change').flatMap(({ id, judge }) => judge(change, snapshot).map((draft) => ({ rule: id, severity: 'error', ...pullParty(pull), ...draft })));
    // What the merge would make of the plans is not known here, or cannot be read.
    if (findings.length > 0 || after.problems.length > 0 || touched.length === 0)
        return { after, findings };
    const errors = (0,lint/* newErrors */.KJ)(before, after, snapshot, facts);
    return errors === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : { after, findings: errors.map((error) => inPlan(error, pull)) };
}
/** On plans that the base changed too: without a pull request, for whoever reports no verdict. */
function staleFindings(behind, snapshot) {
    return stalePlan.judge({ behind }, snapshot).map((draft) => ({ rule: stalePlan.id, severity: 'error', ...draft }));
}
/** On the line of the plan: that is what the pull request changes. Plan and item are those of the error. */
function inPlan(error, pull) {
    const { rule, severity, branch: _, pull: __, ...rest } = error;
    return { rule, severity, ...pullParty(pull), ...rest, ...(error.at ? { path: error.at.path } : {}) };
}
/** What lies directly in the plan directory, or in its place: a source may list what is in a folder, or only the folder. */
function nameIn(path) {
    return path.slice(plan_plan/* PLAN_DIRECTORY */.AG.length + 1).split('/')[0] ?? '';
}
function isOf(file, name) {
    return file.name === name || file.name.startsWith(`${name}/`);
}
/** Equal for equal contents. */
function contentOf(tree, name) {
    const files = (tree?.files ?? []).filter((file) => isOf(file, name));
    return JSON.stringify(files.map((file) => [file.name, file.mode, file.oid]));
}
function merge(base, head, touched) {
    const isTouched = (file) => touched.some((name) => isOf(file, name));
    const kept = (base?.files ?? []).filter((file) => !isTouched(file));
    const taken = (head?.files ?? []).filter(isTouched);
    return { id: `${base?.id ?? 'none'}+${head?.id ?? 'none'}`, files: [...kept, ...taken] };
}

// EXTERNAL MODULE: ./lib/core/progress/plan-state.js + 1 modules
var plan_state = __webpack_require__(9022);
;// CONCATENATED MODULE: ./lib/core/judge/ruling.js
/** What is decided about one pull request: by its role, and by the rules about such. */







const PULL_RULES = rulesAbout('pull');
const PATH_RULES = rulesAbout('path');
const ITEM_RULES = rulesAbout('item');
const UNLISTED_RULES = rulesAbout('unlisted');
const PLAN_RULES = rulesAbout('plan');
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
    const admitted = admission(pull, plans);
    return [
        role.why,
        ...(admitted ? [`plan "${admitted.plan.id}" admits it: ${admitted.reason}`] : []),
        ...(snapshot.settings.agents.length === 0
            ? ['scopes bind only pull requests from the branches that the plans list']
            : []),
    ];
}
/** Nothing can be judged, but for a pull request that changes plans and nothing else: it may mend them. */
function ruleUnderBrokenPlans(pull, plans, snapshot, facts) {
    const unjudgeable = whyUnjudgeable(pull, undefined);
    if (unjudgeable.length > 0)
        return { pull, findings: unjudgeable, notes: [] };
    const changes = pull.changes.complete ? pull.changes.list : [];
    if (!changesOnlyPlans(changes)) {
        const findings = PLAN_RULES.flatMap(({ id, judge }) => judge(plans, snapshot).map((draft) => findingOn(pull, id, draft)));
        return { pull, findings, notes: [] };
    }
    const change = judgePlanChange(pull, changes, plans, snapshot, facts);
    const note = `plans are broken on "${snapshot.base.branch}"; this pull request changes only plans, so it is judged by what it leaves`;
    return { pull, findings: change === facts_facts/* PENDING */.eG ? [] : change.findings, notes: [note] };
}
function findingOn(pull, rule, draft, progress) {
    return { rule, severity: 'error', ...pullParty(pull, progress), ...draft };
}

;// CONCATENATED MODULE: ./lib/core/judge/rulings.js
/** What is decided about pull requests under one set of plans: by its own findings, and by those of the same head commit. */







function rulingsUnder({ plans, revision }, snapshot, facts) {
    const planState = plans.problems.length > 0 ? undefined : (0,plan_state/* planStateOf */.M)(plans.open, snapshot, facts);
    if (planState === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const ruled = new Map();
    const rule = (pull) => {
        const known = ruled.get(pull);
        if (known)
            return known;
        const ruling = planState ? rulePull(pull, planState, plans) : ruleUnderBrokenPlans(pull, plans, snapshot, facts);
        ruled.set(pull, ruling);
        return ruling;
    };
    return { planState, verdictOn: (pull) => verdictOn(pull, snapshot, planState, rule, revision) };
}
/** A verdict belongs to a head and a base: item pull requests that share both share the worst, and unlisted ones take it over. */
function verdictOn(pull, { pulls, base }, planState, rule, planRevision) {
    const twins = (0,progress/* byNumber */.vh)(pulls).filter((each) => each.head === pull.head &&
        each.base === pull.base &&
        each !== pull &&
        planState?.roleOf(each).kind !== 'outsider');
    const own = rule(pull);
    const isUnlisted = planState?.roleOf(pull).kind === 'outsider';
    const shared = planState ? twins.map(rule) : [];
    const deciding = shared.length === 0 ? [own] : isUnlisted ? shared : [own, ...shared];
    const findings = deciding.flatMap((each) => each.findings);
    const notes = shared.map((each) => `shares its head commit with ${(0,progress/* pullName */.N4)(each.pull)}, so both carry one verdict`);
    return {
        findings,
        verdict: {
            ...pullParty(pull, own.progress),
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
const UNDECIDED = new Set(RULES.flatMap(({ id, undecided }) => (undecided ? id : [])));
function outcomeOf(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    // A clash that a change of plans would bring is named by plan and item: its author can settle it.
    const isOfPlans = ({ rule, plan }) => rule === branchClash.id && plan !== undefined;
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
    return (0,progress/* byNumber */.vh)(others.filter(isListed)).flatMap((each) => compare(each, now, then));
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
    return 'progress' in role ? (0,plan_plan/* keyOf */.TN)(role.progress.item) : undefined;
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
    return judgePulls(choosePulls(snapshot, rulings.planState), rulings, basePlans, snapshot, facts);
}
/** Pull requests into another branch are not ours to judge. */
function choosePulls({ subject, pulls, base }, planState) {
    const here = (0,progress/* byNumber */.vh)(pulls).filter((pull) => pull.base === base.branch);
    if (subject === 'all')
        return planState ? here.filter((pull) => planState.roleOf(pull).kind !== 'outsider') : here;
    return here.filter((pull) => isTested(pull, subject));
}
/** @param rulings under `basePlans` */
function judgePulls(pulls, rulings, { plans, revision, summaries }, snapshot, facts) {
    const ruled = pulls.map(rulings.verdictOn);
    const previews = previewsOf(pulls, rulings, snapshot, facts);
    if (previews === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const missing = rulings.planState ? missingBranches(snapshot, rulings.planState) : [];
    return {
        plans: summaries,
        planRevision: revision,
        verdicts: ruled.map(({ verdict }, index) => withPreview(verdict, previews[index] ?? [])),
        findings: [...new Set(ruled.flatMap(({ findings }) => findings))],
        problems: plans.problems,
        notes: [...snapshot.notes, ...describeScope(snapshot, plans), ...missing],
        ...(missing.length > 0 ? { missingBranches: missing } : {}),
    };
}
function withPreview(verdict, preview) {
    return preview.length > 0 ? { ...verdict, preview } : verdict;
}
/** Of the one under test: what merging it would change for others. */
function previewsOf(pulls, rulings, snapshot, facts) {
    return (0,facts_facts/* allKnown */.HC)(pulls.map((pull) => (isTested(pull, snapshot.subject) ? previewMerge(pull, rulings, snapshot, facts) : [])));
}
/** Is it the one pull request under test? */
function isTested(pull, subject) {
    if (subject === 'all')
        return false;
    return 'pull' in subject ? pull.number === subject.pull : pull.branch === subject.branch;
}
function describeScope({ subject, pulls, base }, plans) {
    const notes = [];
    const elsewhere = subject === 'all'
        ? undefined
        : pulls.find((pull) => 'pull' in subject && pull.number === subject.pull && pull.base !== base.branch);
    if (elsewhere)
        notes.push(`${(0,progress/* pullName */.N4)(elsewhere)} goes into "${elsewhere.base}", and only pull requests into "${base.branch}" are judged here: no verdict`);
    if (plans.open.length === 0 && plans.problems.length === 0) {
        const others = [...new Set(plans.inert.map((plan) => `"${plan.base}"`))].join(', ');
        const elsewhereOpen = others === '' ? '' : `; those there are for ${others}, which a plan without "base" takes from the default branch`;
        notes.push(`no plan is open on "${base.branch}": looked into ${plan_plan/* PLAN_DIRECTORY */.AG}/ at ${base.commit.slice(0, 10)}${elsewhereOpen}`);
    }
    return notes;
}


/***/ }),

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ widening),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   fw: () => (/* binding */ widenFor),
/* harmony export */   gB: () => (/* binding */ plainYaml)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3728);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8490);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6267);
/* harmony import */ var _yaml_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9407);







const read = new WeakMap();
/**
 * The narrowest change of the plan's text after which the item's scope covers the path for this kind of change. Where
 * `except` takes the path out, the globs that do so go. Characters that a plan cannot hold become "?".
 */
function widening(plan, item, kind, path) {
    const isExcepted = isTakenOut(item, path) && isListed(item, { kind, path });
    const isShort = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .partAt */ .l0)(layoutOf(plan).root, [...ownerOf(item), 'scope']).part.kind === 'list';
    const list = isExcepted ? 'scope.except' : isShort ? 'scope' : `scope.${kind}`;
    return { list, glob: (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path), ...widenFor(plan, item, [{ kind, path }]) };
}
/** The same for several changes of one item at once: one piece of text that settles all of them. */
function widenFor(plan, item, wants) {
    const { source, root } = layoutOf(plan);
    const about = { path: plan.path, item: item.item };
    const scope = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .partAt */ .l0)(root, [...ownerOf(item), 'scope']);
    const missing = wants.filter((want) => !isTakenOut(item, want.path) || !isListed(item, want));
    const added = additions(source, (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .partAt */ .l0)(root, ownerOf(item)), scope, globsByKind(missing));
    if (!added) {
        const { line, column } = plan.locate([...ownerOf(item), 'scope']);
        const keys = [...globsByKind(wants)].map(([kind, globs]) => `${' '.repeat(column + 1)}${kind}: [${globs.join(', ')}]`);
        return { ...about, lines: keys.join('\n'), after: line };
    }
    const paths = wants.map(({ path }) => path).filter((path) => isTakenOut(item, path));
    return { ...about, ...asLines(source, [...removals(source, scope.part, item.scope.except, paths), ...added]) };
}
function ownerOf(item) {
    return item.isIntegration ? ['integration'] : ['items', item.item];
}
function isTakenOut({ scope }, path) {
    return scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(each, path));
}
function isListed({ scope }, { kind, path }) {
    return (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .coveringGlob */ .yf)({ ...scope, except: [] }, kind, path) !== undefined;
}
/** As YAML takes them, in the fixed order of kinds, each once. */
function globsByKind(wants) {
    const kinds = _terms_js__WEBPACK_IMPORTED_MODULE_6__/* .CHANGE_KINDS */ .t.map((kind) => {
        const globs = wants.filter((want) => want.kind === kind).map(({ path }) => plainYaml((0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path)));
        return [kind, [...new Set(globs)]];
    });
    return new Map(kinds.filter(([, globs]) => globs.length > 0));
}
/** The plan's text with the lines in their place, ended as the file's own lines are. */
function widened(text, { lines, after, replaces }) {
    const all = text.split('\n');
    // An empty last line is the break of the one before it.
    const count = replaces ? replaces[1] - replaces[0] + 1 : 0;
    all.splice(after, count, ...(lines === '' ? [] : lines.split('\n')));
    if (!all[0]?.endsWith('\r'))
        return all.join('\n');
    // Only the last line of a file may be without its break.
    return all.map((line, index) => (index < all.length - 1 ? line.replace(/\r?$/, '\r') : line)).join('\n');
}
function layoutOf(plan) {
    let layout = read.get(plan);
    if (!layout) {
        const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(plan.path, plan.text ?? '');
        const root = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(source.text).document?.part;
        layout = { source, root: root ?? { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() } };
        read.set(plan, layout);
    }
    return layout;
}
/** Undefined where the item is not in the text. */
function additions(source, owner, scope, wanted) {
    if (!owner.found)
        return undefined;
    if (wanted.size === 0)
        return [];
    const pairs = [...wanted].map(([kind, globs]) => `${kind}: [${globs.join(', ')}]`);
    if (!scope.found)
        return [newKeys(source, owner.part, [`scope: { ${pairs.join(', ')} }`])];
    if (scope.part.kind === 'list')
        return [newEntries(source, scope.part, [...new Set([...wanted.values()].flat())])];
    const edits = [];
    const fresh = [];
    for (const [kind, globs] of wanted) {
        const written = scope.part.parts.get(kind);
        if (written)
            edits.push(newEntries(source, written, globs));
        else
            fresh.push(`${kind}: [${globs.join(', ')}]`);
    }
    return fresh.length > 0 ? [...edits, newKeys(source, scope.part, fresh)] : edits;
}
function newEntries(source, list, globs) {
    const last = [...list.parts.values()].at(-1);
    if (list.flow || !last)
        return inFlow(list, last, globs.join(', '));
    const indent = ' '.repeat((0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, list.from).column - 1);
    return newLines(source, last, globs.map((glob) => `${indent}- ${glob}`));
}
function newKeys(source, map, pairs) {
    const parts = [...map.parts.values()];
    const last = parts.at(-1);
    if (map.flow || !last)
        return inFlow(map, last, pairs.join(', '));
    const indent = ' '.repeat((0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, parts[0]?.key?.from ?? map.from).column - 1);
    return newLines(source, last, pairs.map((pair) => `${indent}${pair}`));
}
function inFlow(around, last, text) {
    const at = last ? last.to : around.from + 1;
    return { from: at, to: at, text: last ? `, ${text}` : text };
}
function newLines(source, after, lines) {
    const { line } = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, endOf(source, after) - 1);
    const at = (source.lines[line - 1] ?? 0) + (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .lineText */ .oZ)(source, line).length;
    return { from: at, to: at, text: `\n${lines.join('\n')}` };
}
/** The end of the last thing in a part, without the blank lines that a block may hold behind it. */
function endOf(source, part) {
    const last = part.flow ? undefined : [...part.parts.values()].at(-1);
    if (last)
        return endOf(source, last);
    return part.from + source.text.slice(part.from, part.to).trimEnd().length;
}
function removals(source, scope, except, paths) {
    const list = scope.parts.get('except');
    if (!list || paths.length === 0)
        return [];
    const parts = [...list.parts.values()];
    const kept = parts.filter((_, index) => !paths.some((path) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(except[index] ?? '', path)));
    if (list.flow) {
        const text = kept.map((part) => source.text.slice(part.from, part.to)).join(', ');
        return [{ from: list.from, to: list.to, text: `[${text}]` }];
    }
    if (kept.length === 0) {
        const colon = source.text.indexOf(':', list.key?.to ?? list.from);
        return [{ from: colon + 1, to: endOf(source, list), text: ' []' }];
    }
    return parts.flatMap((part) => {
        if (kept.includes(part))
            return [];
        const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, part.from).line;
        const last = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, endOf(source, part) - 1).line;
        return [{ from: source.lines[first - 1] ?? 0, to: source.lines[last] ?? source.text.length, text: '' }];
    });
}
function asLines(source, edits) {
    const ordered = [...edits].sort((left, right) => left.from - right.from);
    const only = ordered.length === 1 ? ordered[0] : undefined;
    if (only?.from === only?.to && only?.text.startsWith('\n')) {
        return { lines: only.text.slice(1), after: (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, only.from).line };
    }
    const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, ordered[0]?.from ?? 0).line;
    const last = Math.max(...ordered.map(({ from, to }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, Math.max(from, to - 1)).line));
    const start = source.lines[first - 1] ?? 0;
    let at = start;
    let text = '';
    for (const edit of ordered) {
        text += source.text.slice(at, edit.from) + edit.text;
        at = edit.to;
    }
    text += source.text.slice(at, source.lines[last] ?? source.text.length);
    return { lines: text.replace(/\r?\n$/, '').replaceAll('\r\n', '\n'), after: first - 1, replaces: [first, last] };
}
/** As YAML takes it for text, in a flow list too. */
function plainYaml(glob) {
    const isPlain = /^(?:\.?[A-Za-z_])[\w./-]*$/.test(glob) && !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(glob);
    if (isPlain)
        return glob;
    return /["\\]/.test(glob) ? `'${glob.replaceAll("'", "''")}'` : `"${glob}"`;
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   i7: () => (/* binding */ allowedKinds)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);



/**
 * The kinds of change that are allowed for the path. Constraints and unsafe paths are other rules.
 *
 * @param merges of the item: what it brought into the base itself is its own to change when it is reopened
 */
function allowedKinds(item, plan, path, merges = []) {
    if (item.dropped !== undefined)
        return [];
    return _terms_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_KINDS */ .t.filter((kind) => mayChange(item, plan, kind, path) || hasCreated(item, plan, path, merges));
}
function mayChange(item, plan, kind, path) {
    if ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)(item.scope, kind, path) !== undefined)
        return true;
    if (kind !== 'delete' && covers(plan.generated, path))
        return true;
    if (kind === 'create' && covers(plan.shared, path))
        return true;
    return item.isIntegration && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(plan).some((each) => owns(each, path));
}
function hasCreated(item, plan, path, merges) {
    if (item.isIntegration)
        return false;
    const isCreated = merges.some(({ changes }) => changes.complete && changes.list.some((each) => each.kind === 'create' && each.path === path));
    return isCreated && ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)(item.scope, 'create', path) !== undefined || covers(plan.shared, path));
}
/** Any kind of change: the owner of a path is the item whose scope has it, and a dropped item owns nothing. */
function owns({ scope, dropped }, path) {
    return dropped === undefined && (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsCovered */ .GD)(scope, path).length > 0;
}
/** A list of the whole plan reaches as far as a scope with these globs would. */
function covers(globs, path) {
    return (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)({ any: globs, create: [], modify: [], delete: [], except: [] }, 'create', path) !== undefined;
}


/***/ }),

/***/ 7400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ignoredMerge)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7373);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/** The latest merge from a branch of an unfinished item that does not count for it, why not, and what makes it count. */



/** One sentence; undefined where no branch of the item has merged at all, or one that merged counts. */
function ignoredMerge({ item, merges }, planState) {
    const { snapshot, facts } = planState;
    if (merges.length > 0)
        return undefined;
    const merge = (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .byTime */ .XL)(snapshot.merged).findLast((each) => each.sameRepository && (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM)(item, each.branch));
    if (!merge)
        return undefined;
    const base = snapshot.base.branch;
    const name = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(merge);
    if (merge.base !== base)
        return intoAnother(merge, planState);
    if (merge.mergeCommit === null || facts.reached({ commit: merge.mergeCommit }) !== true)
        return `${name} was merged, but its merge commit is not in the history of "${base}": merge its work again`;
    if (!(0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(merge))
        return `${name} was merged, but it changed no file, so it does not count: open another pull request, or put "dropped: <reason>" into item "${item.item}" in the plan on "${base}"`;
    return `${name} was merged, but it does not count: the plan did not list item "${item.item}" with that branch then, or listed another item with it too. if it is this work, add ${line(merge)} to the item in the plan on "${base}"; if not, merge another pull request`;
}
function intoAnother(merge, { snapshot, facts, plans, progress }) {
    const base = snapshot.base.branch;
    const carrier = plans
        .flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)
        .map((item) => progress.get((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(item)))
        .find((each) => each !== undefined && (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM)(each.item, merge.base));
    const where = carrier ? `"${merge.base}", the branch of item "${carrier.item.item}"` : `"${merge.base}"`;
    const said = `${(0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(merge)} was merged into ${where}, not into "${base}"`;
    if (merge.mergeCommit !== null && facts.reached({ commit: merge.mergeCommit }) === true)
        return `${said}, but "${base}" has its work: add ${line(merge)} to the item in the plan on "${base}"`;
    // A squash leaves another commit than the one that was merged there.
    const carried = carrier?.finished ? carrier.merges.findLast((each) => each.branch === merge.base) : undefined;
    if (carried?.mergeCommit)
        return `${said}. if its work came with ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(carried)}, add "merged: { commit: ${carried.mergeCommit} }" to the item in the plan on "${base}"`;
    const then = merge.number === undefined ? '"merged: { commit: <40 digits> }"' : line(merge);
    return `${said}. merge "${merge.base}" into "${base}" with a merge commit, and then add ${then} to the item in the plan on "${base}"; after a squash, "merged: { commit: <40 digits of the squash> }"`;
}
function line({ number, mergeCommit }) {
    return number === undefined ? `"merged: { commit: ${mergeCommit ?? ''} }"` : `"merged: { pull: ${number} }"`;
}


/***/ })

};
