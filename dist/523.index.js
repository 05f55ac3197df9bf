export const id = 523;
export const ids = [523];
export const modules = {

/***/ 6294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ askUntilKnown)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/core/report/progress-text.js

const READING_PLANS = 'Reading the plans …';
const CHECKING = 'Checking …';
function readingText(questions) {
    const claims = questions.filter(({ kind }) => kind === 'claim').length;
    return claims > 0
        ? `Reading the branches of ${(0,words/* plural */.LS)(claims, 'claim')} …`
        : `Reading ${(0,words/* plural */.LS)(questions.length, 'more fact')} …`;
}
/** @param all how many merges there are, if that is known */
function mergingText(merge, all) {
    return all === undefined ? `Searching for the best order: merge ${merge} …` : `Merging branch ${merge} of ${all} …`;
}

;// CONCATENATED MODULE: ./lib/commands/ask.js
/** Reads facts, judges, and reads what the judge still asks for: a few rounds, each one batch of questions. */


/** Most runs need four rounds. Only a revert of hundreds of files needs more. */
const MOST_ROUNDS = 40;
async function askUntilKnown(source, think, say = () => undefined) {
    try {
        return await askInRounds(source, think, say);
    }
    finally {
        source.end?.();
    }
}
async function askInRounds(source, think, say) {
    say(READING_PLANS);
    let snapshot = await source.start();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        say(CHECKING);
        const attempt = think(snapshot);
        if ('value' in attempt)
            return { snapshot, result: attempt.value };
        say(readingText(attempt.needs));
        snapshot = await source.answer(snapshot, attempt.needs);
    }
    throw new failure/* Failure */.H('undecided', `There are still open questions after ${MOST_ROUNDS} rounds of reading.`, 'Please report this, with the snapshot.');
}


/***/ }),

/***/ 4448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/** Each base has its own context, so that a success for another base never counts here. */
function contextOf({ settings, base, repository }) {
    return (settings.context ?? (base.branch === repository.defaultBranch ? 'parallel-work' : `parallel-work/${base.branch}`));
}


/***/ }),

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ factsForProof),
/* harmony export */   HC: () => (/* binding */ allKnown),
/* harmony export */   PC: () => (/* binding */ factsIn),
/* harmony export */   Qj: () => (/* binding */ withFacts),
/* harmony export */   eG: () => (/* binding */ PENDING)
/* harmony export */ });
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/**
 * Gives the core the facts of a snapshot. A fact that is not known yet becomes a question, and its value is `PENDING`. The
 * core continues, so that all questions of a round are asked together, and starts again with the answers.
 */

/** The value of anything that needs facts that are not read yet. */
const PENDING = Symbol('pending');
/** @param conclude returns `PENDING` only if it has asked a question */
function withFacts(snapshot, conclude) {
    const facts = factsIn(snapshot);
    const value = conclude(facts);
    const [first, ...others] = facts.needs();
    if (first)
        return { needs: [first, ...others] };
    if (value === PENDING)
        throw new Error('neither a value nor a question');
    return { needs: [], value };
}
function factsIn(snapshot) {
    const open = new Map();
    const ask = (question) => {
        open.set(JSON.stringify(question), question);
        return PENDING;
    };
    const asked = Object.fromEntries(_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .FACT_KINDS */ .X0.map((kind) => [kind, asking(kind, snapshot, ask)]));
    const trees = new Map(snapshot.planTrees.map((each) => [each.id, each]));
    return {
        ...asked,
        plans(key) {
            const id = asked.plans(key);
            return typeof id === 'string' ? (trees.get(id) ?? ask({ kind: 'plans', ...key })) : id;
        },
        needs: () => [...open.values()],
    };
}
function asking(kind, { answers }, ask) {
    let known;
    const answered = () => {
        const list = (answers[kind] ?? []);
        return new Map(list.map((each) => [(0,_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(kind, each), each.answer]));
    };
    return (key) => {
        known ??= answered();
        const answer = known.get((0,_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(kind, key));
        return answer === undefined ? ask({ kind, ...key }) : answer;
    };
}
/** The list if all its parts are known. */
function allKnown(parts) {
    const known = parts.filter((part) => part !== PENDING);
    return known.length === parts.length ? known : PENDING;
}
/**
 * Facts for judging a changed plan without new questions. Merges from a branch that no plan claims today would not count,
 * because the plan did not list the branch at that time.
 */
function factsForProof(snapshot) {
    const facts = factsIn(snapshot);
    const asked = new Set(snapshot.answers.claim?.map(({ branch }) => branch));
    const arrived = new Set(snapshot.answers.arrivedSince?.flatMap(({ answer }) => answer.map(({ commit }) => commit)));
    const unasked = snapshot.source === 'git' ? { found: true } : {};
    return {
        ...facts,
        claim: (key) => (asked.has(key.branch) ? facts.claim(key) : unasked),
        number: (key) => (snapshot.merged.some(({ number }) => number === key.pull) ? 'read' : facts.number(key)),
        reached: (key) => arrived.has(key.commit) || facts.reached(key),
        // Only a warning needs this, and warnings are not part of the proof.
        conflicted: () => false,
        misplaced: () => [],
    };
}


/***/ }),

/***/ 7862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ FOLDER),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   W3: () => (/* binding */ changeShape),
/* harmony export */   X0: () => (/* binding */ FACT_KINDS),
/* harmony export */   Zu: () => (/* binding */ answersShape),
/* harmony export */   tG: () => (/* binding */ UNREAD_STATUS),
/* harmony export */   yn: () => (/* binding */ UNREAD)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);
/**
 * The table of all facts that the core can ask for. Each entry has the key of the question and the shape of the answer. The
 * types, the facts (`facts.ts`) and the saved file (`snapshot-file.ts`) are derived from it. Each source (`shell/github`,
 * `shell/git`) has one reader for each entry, and the compiler reports a missing one.
 */


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/**
 * The answer if the server does not answer one question but does answer others. It never counts as good: a decision that
 * depends on it is an `error`.
 */
const UNREAD = 'unread';
const unread = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(UNREAD);
/** One entry of a Git tree, with the mode as Git writes it (`100644`, `040000` a folder, `120000` a link, `160000` a submodule). */
const entryShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ mode: text, oid: text });
/** The mode of a folder. */
const FOLDER = '040000';
const changeShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Relative to the root of the repository. Bytes that are not UTF-8 are shown as `\xNN`, and `encoding` is set. */
    path: text,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_KINDS */ .t),
    encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('invalid').exactOptional(),
    /** A rename is a delete and a create that name each other. A copy names its source. */
    renamedTo: text.exactOptional(),
    renamedFrom: text.exactOptional(),
    copiedFrom: text.exactOptional(),
});
/** A commit that came into the base. */
const arrivedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    commit: text,
    isMerge: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    message: text,
    /** Only for commits on the first-parent line of the base: the commit before, and the changes if they are not too many. */
    before: text.exactOptional(),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: text, kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_KINDS */ .t) })).exactOptional(),
});
/** The last commit that some open branches share, oldest first. */
const sharedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    commit: text,
    /** The heads that have it in their history. */
    heads: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    /** What it and those before it change since the base. */
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeShape),
    /** The same since each earlier commit of the list that is in its history, newest first. */
    since: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ commit: text, changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeShape) })),
});
/** What one branch, or one working tree without a branch of its own, changes. */
const workShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    branch: text,
    /** The working tree that has uncommitted changes of it. */
    worktree: text.exactOptional(),
    /** When its first own commit was made, in seconds since 1970. Absent if nothing is committed. */
    began: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
    /** The branches of this list that it was started from. Their changes are not among its own. */
    on: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeShape),
});
const statusShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['success', 'failure', 'error', 'pending']),
    description: text,
    /** Posted by the account of this run, and the latest status under our context. */
    isOwn: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** The real status is unknown. */
    isUnread: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
});
/** For a head whose status GitHub does not show. It may be a success, posted by anybody. */
const UNREAD_STATUS = { state: 'success', description: '', isOwn: false, isUnread: true };
const closedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    head: text,
    /** Where it is known, and is a branch of this repository. */
    branch: text.exactOptional(),
    status: statusShape.nullable(),
});
/** An open pull request before its changes are read. */
const listedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...closedShape.shape,
    /** Empty if it could not be read. */
    branch: text,
    sameRepository: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    openedAt: text.exactOptional(),
    /** The login as REST shows it. Only that of an app ends in `[bot]`. */
    author: text.exactOptional(),
});
const overviewShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    open: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listedShape),
    /** Recently closed without a merge, or the closed pull request that started the run. */
    closed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(closedShape),
    /** Authors of recently closed or merged pull requests. */
    lately: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).exactOptional(),
    /** The number of open pull requests whose number and head are unknown. */
    unseen: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
});
/** One pull request in the merge queue. */
const queueEntryShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** The head in the group, if that is a merge commit. Otherwise the head of the pull request when the queue was read. */
    head: text,
    /** The commit that its own group is built on. Absent if it is that of the requested group. */
    base: text.exactOptional(),
});
const commentShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    body: text,
    /** There is a second comment of ours, from a run that ended early. The next write deletes it. */
    hasTwin: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
});
const issueShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    url: text,
    isOpen: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Written by the account of this run. */
    isOwn: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    body: text,
});
/** Refs that hold records, with the commits that they point to, whose messages are the records. */
const recordRefsShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: text, commit: text, message: text }));
const issueRecordsShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** With the `[bot]` of an app. Absent if it is unknown. */
    login: text.exactOptional(),
    /** Null if they are not known, or not completely. */
    records: recordRefsShape.nullable(),
});
/**
 * An overview of what earlier runs of `integrate` left. Null means not known, or not completely. It only serves to see that
 * there is nothing to do; otherwise the protocol reads everything itself.
 */
const integrationHistoryShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The record refs of all plans, with the commits that they point to. */
    records: recordRefsShape.nullable(),
    /** All issues with the integration label, open or closed. Texts have only the first line, which may be a marker. */
    issues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...issueShape.shape,
        /** The latest comments of the account of this run. */
        comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    }))
        .nullable(),
});
const FACTS = {
    /**
     * All open and merged pull requests from branches of this repository that the claim matches. They are in the snapshot.
     * `unprovable`: why some are missing. `openUnread`: open ones may be missing too. `found` (Git only): a matching branch
     * exists or existed. `taken` (Git only): one has nothing but a claim commit, and what that says.
     */
    claim: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        unprovable: text.exactOptional(),
        openUnread: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
        found: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
        taken: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ by: text, at: text }).exactOptional(),
    })),
    /**
     * How many open pull requests go into another branch than the base, forks included. Where all of them are in the snapshot
     * no other can stand on one that is known. GitHub only, as the next five but for `contained`.
     */
    elsewhere: fact({}, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Every open pull request from this branch of this repository, whatever it goes into: they are in the snapshot. */
    openFrom: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', UNREAD])),
    /** Every open pull request from this repository into that branch: they are in the snapshot. */
    openInto: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', UNREAD])),
    /** Is the commit in the history of this head of the branch? */
    contained: fact({ commit: text, branch: text, head: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), unread])),
    /** Is the commit on the base's own line: the base's tip, its first parent, the first parent of that, and so on? */
    onBaseLine: fact({ commit: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), unread])),
    /** The branches that a pull request went into before it was given another base. */
    formerBases: fact({ pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    /** One pull request by its number. If it exists, it is in the snapshot. */
    number: fact({ pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', UNREAD])),
    /** Mode and blob of a path. Null if the path does not exist. */
    entry: fact({ revision: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([entryShape, unread]).nullable()),
    /** The entries directly in a folder. Null if there is no such folder. */
    folder: fact({ revision: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, mode: text })).nullable()),
    /** The paths of a blob. If the server cannot list all files, only those in the folders of changed paths. */
    holders: fact({ revision: text, oid: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    /** The text of a file. Null if it does not exist or is not text. GitHub only. */
    text: fact({ revision: text, path: text }, text.nullable()),
    /** Whether the commit is in the history of the base commit. */
    reached: fact({ commit: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), unread])),
    /**
     * The plan directory at a revision: the id of one of the `planTrees` of the snapshot. Null if it does not exist. A tree
     * that could not be read says so.
     */
    plans: fact({ revision: text }, text.nullable()),
    /**
     * Plans outside of the plan directory, where nothing reads them: in the current working tree, or only at the revision
     * (`isElsewhere`). On GitHub all of them are at the revision.
     */
    misplaced: fact({ revision: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: text, isTracked: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), isElsewhere: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional() }))),
    /** The merge base with the base commit. Null if there is none. */
    mergeBase: fact({ revision: text }, text.nullable()),
    /** Git only: the changes since `upon`, uncommitted ones too. Null if it is not an ancestor. */
    stacked: fact({ revision: text, upon: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeShape).nullable()),
    /** Git only: the commits that several of these heads, with spaces between them, have and the base lacks. */
    shared: fact({ heads: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sharedShape)),
    /** Is the path changed by commits that both heads have and the base lacks? */
    sharedChange: fact({ revision: text, other: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** Git only: whether the file has conflict markers that the file on the base does not have. */
    conflicted: fact({ revision: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** The paths of all files at a revision. Null if there are more than the server lists. */
    files: fact({ revision: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).nullable()),
    /** Whether the repository has the branch. Null if this clone does not have it, because it may not have all branches. */
    branch: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable()),
    /** The names of all branches. Git only; GitHub is asked about one branch at a time. */
    branchNames: fact({}, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    /**
     * Git only: the unmerged work of today, by name: branches that are checked out, and branches with an unmerged commit of
     * the last 14 days. `older`: the number of other unmerged branches. `unread`: the number of those whose beginning this
     * clone lacks.
     */
    activeWork: fact({}, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ work: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(workShape), older: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), unread: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })),
    /**
     * What was merged into the base after the file was added there: first-parent commits, then all other merges, each newest
     * first. Git only, because GitHub keeps the pull requests of deleted branches.
     */
    arrivedSince: fact({ path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(arrivedShape)),
    /** Every open pull request into the base, with our status on its head. GitHub only, like all facts below. */
    overview: fact({}, overviewShape),
    /** One pull request that no item claims. If it was read and is still open, it is in the snapshot. */
    optionalPull: fact({ pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', 'over budget'])),
    /** The latest status on a commit under our context. */
    postedOn: fact({ commit: text }, statusShape.nullable()),
    /** Our latest status on a commit for which somebody else posted a later one under our context. */
    ownStatus: fact({ commit: text }, statusShape.nullable()),
    /** The merge queue up to the group with this head commit, in order. Null if the queue has no such group. */
    queue: fact({ head: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(queueEntryShape).nullable()),
    /** Our comment on a pull request, or null. `unreadable` if the conversation is too long or changes too often. */
    comment: fact({ pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([commentShape, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unreadable')]).nullable()),
    /** The records and issues of earlier runs of `integrate`. */
    integrationHistory: fact({}, integrationHistoryShape),
    /** The records of earlier runs of `issues`, of all plans, and the login of this run. */
    issueRecords: fact({}, issueRecordsShape),
};
function fact(key, answer) {
    return { key: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(key), answer };
}
const FACT_KINDS = Object.keys(FACTS);
const answersShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(Object.fromEntries(Object.entries(FACTS).map(([kind, { key, answer }]) => [
    kind,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...key.shape, answer })).exactOptional(),
])));
/** The names of the keys of each kind, in the order of the table. */
const KEYS = new Map(FACT_KINDS.map((kind) => [kind, Object.keys(FACTS[kind].key.shape)]));
/** A unique text for each question of a kind. No key contains a NUL. */
function keyText(kind, key) {
    const values = key;
    return (KEYS.get(kind) ?? []).map((name) => String(values[name])).join('\0');
}


/***/ }),

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ numberUnderTest),
/* harmony export */   eW: () => (/* binding */ isTested)
/* harmony export */ });
/* unused harmony export snapshotShape */
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

/***/ 7227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readMarker),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4292);
/**
 * The first line of everything that `integrate` writes on GitHub. Later runs recognize their own texts only by this
 * line.
 */

/** Groups of letters and digits, as in a UUID: `0f3a…`, `dry-run`. */
const CLAIM = /^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/;
const LINE = /^<!-- parallel-work integration ([a-z0-9][a-z0-9-]{0,63}) ([!-~]+) (\S{1,64}) -->$/;
function marker(plan, base, claim) {
    if (!CLAIM.test(claim) || claim.length > 64)
        throw new Error(`"${claim}" is not a valid claim`);
    return `<!-- parallel-work integration ${plan} ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inComment */ .N7)(base)} ${claim} -->`;
}
/** Only the exact first line counts. A quoted marker, or one after a space, is text of somebody else. */
function readMarker(body) {
    const line = (0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(body);
    const [, plan, base, claim] = LINE.exec(line) ?? [];
    if (plan === undefined || base === undefined || claim === undefined || !CLAIM.test(claim))
        return undefined;
    const name = (0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__/* .outOfComment */ .tV)(base);
    return name !== undefined && marker(plan, name, claim) === line ? { plan, base: name, claim } : undefined;
}


/***/ }),

/***/ 6002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ refName),
/* harmony export */   d: () => (/* binding */ NAMESPACES)
/* harmony export */ });
/** The namespaces for the ref. The second one is for servers that allow only branches and tags. */
const NAMESPACES = ['refs/parallel-work/integrate', 'refs/tags/parallel-work/integrate'];
/**
 * The base is one part of the name, because Git stores no ref below another, and both `release` and `release/1.x` may
 * be bases.
 */
function refName(namespace, plan, base) {
    return `${namespace}/${plan}/${base.replaceAll('%', '%25').replaceAll('/', '%2F')}`;
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ readIssuesRecord),
/* harmony export */   NH: () => (/* binding */ issuesRecordText),
/* harmony export */   VM: () => (/* binding */ ISSUE_NAMESPACES),
/* harmony export */   vm: () => (/* binding */ recentOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/**
 * What the ref of a plan's issues records: which issue each item has, and what was done to it. The ref points to a commit
 * with this as its message. Only the run that is recorded as the holder may write issues.
 */

const ISSUE_NAMESPACES = ['refs/parallel-work/issues', 'refs/tags/parallel-work/issues'];
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive();
const token = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f-]{8,64}$/);
const placeShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number,
    /** The database id, by which GitHub's sub-issues and dependencies refer to an issue. */
    id: number,
    /** A person took it away. It is never made again. */
    gone: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['deleted', 'transferred']).exactOptional(),
    /** What it was closed for, which happens once: a merge commit, `dropped`, `removed`. The tracking issue: `done`, `removed`. */
    closedFor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
const itemShape = placeShape.extend({
    item: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Those that were set last. Other labels of the issue belong to people. */
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Whether it is a sub-issue of the tracking issue, or only named there. Absent until that was tried. */
    parent: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['native', 'text']).exactOptional(),
    /** The database ids of the issues that block it. */
    blockedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number),
    /** Those that GitHub refused as dependencies. The text of the issue names them. */
    textOnly: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number),
    /** The keys of the comments that were posted. */
    said: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const holderShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: number, attempt: number, claim: token });
const shape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    plan: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** A random id, which the markers in the issues repeat. */
    id: token,
    /** The run that may write issues now. Absent while no run does. */
    holder: holderShape.exactOptional(),
    /** The issue with the graph of the waves. */
    tracking: placeShape.exactOptional(),
    items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(itemShape),
    /** The writes of the last hour, by the time at which a run stopped, in milliseconds since 1970. */
    spent: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ at: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), writes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative() })),
});
/** The message of the commit: one line for people, then the record. */
function issuesRecordText(record) {
    const subject = `parallel-work: issues of ${record.plan} on ${record.base}`;
    return `${subject}\n\n${JSON.stringify({ version: 1, ...record })}\n`;
}
/** Undefined for anything that is not a record of this plan and base. */
function readIssuesRecord(text, plan, base) {
    const parsed = shape.safeParse(jsonOf(text.slice(text.indexOf('\n\n') + 2)));
    if (!parsed.success || parsed.data.plan !== plan || parsed.data.base !== base)
        return undefined;
    const { version: _, ...record } = parsed.data;
    return record;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const HOUR = 60 * 60_000;
/** Of the writes that a record remembers, those of the last hour. */
function recentOf(spent, now) {
    return spent.filter(({ at }) => at > now - HOUR && at <= now);
}


/***/ }),

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
/** Compares by code units, which gives the same order on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Branches have no number and come first. */
function numberOf({ number = 0 }) {
    return number;
}


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ PLAN_FILE),
/* harmony export */   mT: () => (/* binding */ MOST_GLOBS),
/* harmony export */   nd: () => (/* binding */ FIXED_RULES),
/* harmony export */   x_: () => (/* binding */ MOST_ITEMS)
/* harmony export */ });
/* unused harmony export MOST_LEEWAY */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6380);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _unique_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2745);
/** Defines the plan file in one place. The reader, the JSON schema for editors and the types are made from it. */





const MOST_ITEMS = 500;
const MOST_GLOBS = 200;
const MOST_LEEWAY = 50;
const MOST_SETUP = 20;
/**
 * Rules whose severity a plan may change. The first two can only be raised, because without them two items could change
 * the same file.
 */
const FIXED_RULES = ['scope-overlap', 'branch-clash'];
const FREE_RULES = [
    'path-clash',
    'constraint-covers-scope',
    'shared-file',
    'vague-scope',
    'wide-leeway',
    'dead-glob',
    'already-exists',
    'emptied-folder',
    'moving-files',
    'glob-class',
    'glob-trap',
    'near-miss',
    'missing-part',
    'provides-outside-scope',
    'unbacked-use',
    'no-parallelism',
    'single-file-item',
    'tight-coupling',
    'plan-removed',
    'used-before',
    'stray-file',
    'misplaced-plan',
];
function checked(code, problems) {
    return (text, context) => {
        for (const { message, hint } of problems(text))
            context.addIssue({ code: 'custom', message, params: { code, hint } });
    };
}
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/\S/, 'is empty');
const id = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_directory_js__WEBPACK_IMPORTED_MODULE_4__.ID);
const glob = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .max(_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks)
    .superRefine(checked('bad-glob', (each) => (each === '' || each.length > _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks ? [] : (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblems */ .V$)(each))))
    .describe('A path or glob from the root of the repository, such as "src/api/**". Put it in quotes if it begins with * { [ ! or @.');
const globs = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(glob).max(MOST_GLOBS);
const unique = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .max(_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks)
    .superRefine(checked('bad-unique', (each) => (each === '' || each.length > _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks ? [] : (0,_unique_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .uniqueProblems */ .OH)(each))))
    .describe('A glob with "<key>" once, in the place of what must be unique: "db/migrations/<key>_*.sql".');
const branch = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .max(_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BRANCH_CHARACTERS */ .u4)
    .superRefine(checked('bad-branch', (each) => (each === '' ? [] : (0,_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branchProblems */ .B6)(each))));
const claim = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .superRefine(checked('bad-branch', (each) => (each === '' ? [] : (0,_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimProblems */ .Lu)(each))))
    .describe('The name of a branch, or a glob that begins with a literal folder name, such as "copilot/avatar-*".');
const claims = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([claim, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(claim).min(1).max(MOST_GLOBS)])
    .describe('The branch on which the work is done: a branch name, or a list of names and globs.');
const number = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1);
const leeway = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
    .min(0)
    .max(MOST_LEEWAY)
    .describe('How many files outside its scope an item may create or modify, if no unfinished item owns them. Default: 0.');
const commit = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is not a full commit id: Write all 40 digits (or 64) in lower case.');
const reference = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}(?:\/[a-z0-9][a-z0-9-]{0,63})?$/, 'is neither an item id nor "plan/item": Write an id of 1 to 64 lower-case letters, digits and "-".')
    .describe('The id of an item of this plan, or "plan/item".');
const kinds = {
    any: globs.optional().describe('Files that may be created, modified or deleted.'),
    create: globs.optional().describe('Files that may be created.'),
    modify: globs.optional().describe('Files that may be modified.'),
    delete: globs.optional().describe('Files that may be deleted.'),
};
const scope = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    globs.min(1),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...kinds, except: globs.optional().describe('Files to exclude from all the lists above.') })
        .meta({ minProperties: 1 }),
])
    .describe('The files that the item may change: globs by kind of change, or one list of globs for every kind.');
const constraints = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    do_not_touch: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        globs,
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            any: globs.optional().describe('Files that must not be changed in any way.'),
            create: globs.optional().describe('Files that must not be created.'),
            modify: globs.optional().describe('Files that must not be modified.'),
            delete: globs.optional().describe('Files that must not be deleted.'),
        }),
    ])
        .optional()
        .describe('Files that must not change: globs by kind of change, or one list of globs for every kind. Overrides the scope.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).optional().describe('Other limits, in plain words, one per entry.'),
})
    .describe('What the item must not do.');
const item = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    title: text.optional().describe('A one-line title. Default: the id of the item.'),
    branch: claims,
    scope,
    leeway: leeway.optional(),
    context: text
        .optional()
        .describe('What the person or agent who works on the item has to know and cannot see in the code.'),
    contracts: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        provides: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
                .superRefine(checked('bad-path', _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProblems */ .KV))
                .describe('The file that contains the declarations.'),
            declares: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).optional().describe('Signatures that other items may use, one per entry.'),
        }))
            .max(MOST_GLOBS)
            .optional()
            .describe('What other items may rely on before it exists.'),
        uses: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(reference).max(MOST_ITEMS).optional().describe('Items whose contracts this item uses.'),
    })
        .optional()
        .describe('Signatures agreed on before the work begins.'),
    constraints: constraints.optional(),
    verification: text.optional().describe('The command that shows that the work is done.'),
    depends_on: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(reference)
        .max(MOST_ITEMS)
        .optional()
        .describe('Items that must be finished first. An item may share files with the items that it depends on.'),
    dropped: text.optional().describe('The reason why the item was given up. A dropped item owns no files.'),
    merged: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ pull: number.describe('The number of the merged pull request.') }),
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            commit: commit.describe('The full id of the commit on the base branch (40 digits), in quotes.'),
        }),
    ])
        .optional()
        .describe('Where the work was merged, if not from the branch of the item. It is verified against the base branch.'),
})
    .describe('One unit of parallel work, with one branch, one pull request and its own files.');
const integration = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    title: text.optional().describe('A one-line title. Default: "Integrate <task>".'),
    branch: claims.optional(),
    scope: scope.optional(),
    context: text
        .optional()
        .describe('What the person or agent who integrates has to know and cannot see in the code.'),
    constraints: constraints.optional(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).optional().describe('What to do once all items have merged, one task per entry.'),
    verification: text.optional().describe('The command that shows that everything works together.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).max(100).optional().describe('Labels of the integration issue.'),
    assignees: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).max(10).optional().describe('Logins to assign the integration issue to.'),
})
    .describe('The last unit of work, after all items have merged.');
const ruleSeverities = Object.fromEntries([
    ...FIXED_RULES.map((rule) => [rule, zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['error']).optional().describe('Always an error.')]),
    ...FREE_RULES.map((rule) => [rule, zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['error', 'warn', 'off']).optional().describe(`Severity of "${rule}".`)]),
]);
const PLAN_FILE = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1).describe('The version of the plan format.'),
    task: text.describe('The whole task, in one line.'),
    context: text.optional().describe('A description of the whole task. The integration issue repeats it.'),
    base: branch.optional().describe('The base branch of the plan. Default: the default branch of the repository.'),
    generated: globs
        .optional()
        .describe('Files that any item may create or modify, such as lock files. They are generated again at integration.'),
    shared: globs.optional().describe('Files that any item may create, such as changelog fragments.'),
    outsiders: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['active', 'fail', 'warn', 'ignore'])
        .optional()
        .describe('What happens to unlisted pull requests that change an owned file. With "active" (the default), they fail while the item that owns the file has an open pull request.'),
    admit: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        pull: number.describe('The number of the pull request.'),
        reason: text.describe('Why it may change owned files.'),
    }))
        .max(MOST_GLOBS)
        .optional()
        .describe('Unlisted pull requests that may change owned files.'),
    leeway: leeway.optional(),
    unique: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(unique)
        .max(MOST_GLOBS)
        .optional()
        .describe('Numbers that only one file or folder in a place may have, like those of migrations.'),
    setup: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).min(1).max(MOST_SETUP)])
        .optional()
        .describe('Commands that prepare a new working tree, such as "npm ci". Run only by "worktrees --setup".'),
    rules: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(ruleSeverities).optional().describe('Severities of the rules for this plan.'),
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(id, item)
        .meta({ minProperties: 1, maxProperties: MOST_ITEMS })
        .describe('The items, by id. An id has lower-case letters, digits and "-".'),
    integration: integration.optional(),
})
    .describe('A task, split into items for parallel work.');


/***/ }),

/***/ 6380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ planIdOf),
/* harmony export */   ID: () => (/* binding */ ID),
/* harmony export */   XT: () => (/* binding */ planFileOf),
/* harmony export */   o5: () => (/* binding */ notADirectory)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);
/** Decides which files of a repository are plans, and which id each has. */

/** The form of item ids. `constructor` is excluded, because every JavaScript object has a property of that name. */
const ID = /^(?!(?:constructor|integration)$)[a-z0-9][a-z0-9-]{0,63}$/;
const PLAN_NAME = /^([a-z0-9][a-z0-9-]{0,63})\.ya?ml$/;
/** The file name relative to the plan directory, at any depth. Undefined for a file outside of it. */
function planFileOf(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG}/`) ? path.slice(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG.length + 1) : undefined;
}
/** The id of the plan in a file of the directory, if its name is a valid one. */
function planIdOf(name) {
    return PLAN_NAME.exec(name)?.[1];
}
/**
 * A file, link or submodule where the directory should be. It counts as one entry without a name, which makes the plans
 * broken. So it is not mistaken for an empty set of plans, and can be fixed like any broken plan.
 */
function notADirectory({ mode, oid }) {
    return { id: `${oid}:${mode}`, files: [{ name: '', mode, oid }] };
}


/***/ }),

/***/ 8377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V3: () => (/* binding */ WRONG_PLACES),
/* harmony export */   kc: () => (/* binding */ isMisplacedPlan),
/* harmony export */   wK: () => (/* binding */ moveCommands)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);
/* harmony import */ var _root_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1703);
/** Places where a plan is often put by mistake. Nothing reads it there. */


/** One row for each place. */
const WRONG_PLACES = [
    { path: '.github/parallel-work.yml', isCommon: false },
    { path: '.github/parallel-work.yaml', isCommon: false },
    { path: 'parallel-work.yml', isCommon: false },
    { path: 'parallel-work.yaml', isCommon: false },
    { path: '.github/plan.yml', isCommon: true },
    { path: '.github/plan.yaml', isCommon: true },
    { path: 'plan.yml', isCommon: true },
    { path: 'plan.yaml', isCommon: true },
    { path: 'docs/plan.yml', isCommon: true },
    { path: 'docs/plan.yaml', isCommon: true },
];
/** Whether a file in one of these places is meant for this program. */
function isMisplacedPlan(path, text) {
    const place = WRONG_PLACES.find((each) => each.path === path);
    return place !== undefined && (!place.isCommon || ['version', 'items'].every((key) => hasKey(text, key)));
}
function hasKey(text, key) {
    return new RegExp(`^\\uFEFF?(["']?)${key}\\1[ \\t]*:`, 'm').test(text);
}
/**
 * Commands that move them to the plans. The name of the file becomes the id of the plan, so each gets a free one.
 * @param taken the ids of the plans that are there
 */
function moveCommands(found, taken) {
    const ids = new Set(taken);
    return found.map(({ path, isTracked }) => {
        const [, stem = '', ending = ''] = /([^/]*)(\.ya?ml)$/.exec(path) ?? [];
        let id = stem;
        for (let count = 2; ids.has(id); count++)
            id = `${stem}-${count}`;
        ids.add(id);
        // The working tree may have a file there that the base lacks. "git mv" never overwrites one.
        const move = `${isTracked ? 'git mv' : 'mv -n'} ${path} ${_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG}/${id}${ending}`;
        return (0,_root_command_js__WEBPACK_IMPORTED_MODULE_1__/* .inRoot */ .m)(`mkdir -p ${_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG} && ${move}`);
    });
}


/***/ }),

/***/ 97:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dY: () => (/* binding */ MOST_CHANGED_BYTES),
  IS: () => (/* binding */ ownFaults),
  vS: () => (/* binding */ parsePlan),
  GW: () => (/* binding */ problemsOf)
});

// UNUSED EXPORTS: MOST_BYTES

// EXTERNAL MODULE: ./lib/core/plan/references.js
var plan_references = __webpack_require__(8497);
;// CONCATENATED MODULE: ./lib/core/plan/build.js

const NOTHING = { any: [], create: [], modify: [], delete: [] };
function buildPlan({ id, path, text, order, content, locate }) {
    const items = order.flatMap((item) => {
        const each = content.items[item];
        return each ? [buildItem(id, item, each, content.leeway)] : [];
    });
    return {
        id,
        path,
        text,
        task: oneLine(content.task),
        ...(content.context !== undefined && { context: content.context }),
        ...(content.base !== undefined && { base: content.base }),
        generated: content.generated ?? [],
        shared: content.shared ?? [],
        outsiders: content.outsiders ?? 'active',
        unique: content.unique ?? [],
        setup: typeof content.setup === 'string' ? [content.setup] : (content.setup ?? []),
        admit: content.admit ?? [],
        rules: severities(content.rules ?? {}),
        items,
        ...(content.integration && { integration: buildIntegration(id, content, items) }),
        locate,
    };
}
function buildItem(plan, item, content, leeway = 0) {
    const { context, verification, dropped, merged } = content;
    return {
        plan,
        item,
        title: oneLine(content.title ?? item),
        branches: typeof content.branch === 'string' ? [content.branch] : content.branch,
        scope: buildScope(content.scope),
        ...(context !== undefined && { context }),
        provides: (content.contracts?.provides ?? []).map((each) => ({ path: each.path, declares: each.declares ?? [] })),
        uses: (content.contracts?.uses ?? []).map((each) => (0,plan_references/* referenceOf */.Bz)(each, plan)),
        doNotTouch: byKind(content.constraints?.do_not_touch),
        notes: content.constraints?.notes ?? [],
        ...(verification !== undefined && { verification }),
        dependsOn: (content.depends_on ?? []).map((each) => (0,plan_references/* referenceOf */.Bz)(each, plan)),
        ...(dropped !== undefined && { dropped }),
        ...(merged && { merged }),
        leeway: dropped === undefined ? (content.leeway ?? leeway) : 0,
        isIntegration: false,
    };
}
function buildIntegration(plan, file, items) {
    const content = file.integration ?? {};
    const branches = content.branch ?? [];
    return {
        plan,
        item: 'integration',
        title: oneLine(content.title ?? `Integrate ${file.task}`),
        branches: typeof branches === 'string' ? [branches] : branches,
        scope: buildScope(content.scope),
        ...(content.context !== undefined && { context: content.context }),
        provides: [],
        uses: [],
        doNotTouch: byKind(content.constraints?.do_not_touch),
        notes: content.constraints?.notes ?? [],
        ...(content.verification !== undefined && { verification: content.verification }),
        dependsOn: items.map(({ item }) => ({ plan, item })),
        leeway: 0,
        isIntegration: true,
        tasks: content.tasks ?? [],
        labels: content.labels ?? [],
        assignees: content.assignees ?? [],
    };
}
function buildScope(content) {
    if (content === undefined || Array.isArray(content))
        return { ...byKind(content), except: [] };
    return { ...byKind(content), except: content.except ?? [] };
}
function byKind(content) {
    if (content === undefined)
        return NOTHING;
    if (isList(content))
        return { ...NOTHING, any: content };
    return {
        any: content.any ?? [],
        create: content.create ?? [],
        modify: content.modify ?? [],
        delete: content.delete ?? [],
    };
}
function isList(content) {
    return Array.isArray(content);
}
function severities(rules) {
    const entries = Object.entries(rules).flatMap(([rule, severity]) => severity === undefined ? [] : [[rule, severity]]);
    return Object.fromEntries(entries);
}
/** A title becomes one line of an issue or a table, however YAML folded it. */
function oneLine(text) {
    return text.trim().replace(/\s+/g, ' ');
}

// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/plan/glob-problems.js
var glob_problems = __webpack_require__(4754);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/plan/nearest.js
var nearest = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/core/plan/wording.js
/** Describes in words what the definition refuses: which part, what it must be, what it is, and what to do. */




/** More suggestions do not help, and it takes time to find the nearest word for each. */
const MOST_ISSUES = 200;
function objectionsOf(issues, value, asWritten) {
    return issues.slice(0, MOST_ISSUES).flatMap((issue) => objections(issue, [], value, asWritten));
}
function objections(issue, above, root, asWritten) {
    const keys = [...above, ...issue.path.filter((key) => typeof key !== 'symbol')];
    const name = keyName(keys);
    const about = (code, message, hint) => [
        { keys, of: 'value', code, message, hint },
    ];
    const value = valueAt(root, keys);
    switch (issue.code) {
        case 'custom':
            return about(String(issue.params?.['code'] ?? 'bad-value'), issue.message, String(issue.params?.['hint'] ?? ''));
        case 'unrecognized_keys':
            return issue.keys.slice(0, MOST_ISSUES).map((key) => unknownKey([...keys, key], key, knownKeys(definition/* PLAN_FILE */.VI, keys)));
        case 'invalid_union':
            return bestBranch(issue.errors).flatMap((each) => objections(each, keys, root, asWritten));
        case 'invalid_key': {
            const key = String(keys.at(-1) ?? '');
            const message = `${(0,plan_source/* quotedText */.w0)(key)} cannot be the id of an item.`;
            const hint = key === 'integration'
                ? 'The integration has its own key, beside "items".'
                : 'An id has 1 to 64 lower-case letters, digits and "-", and does not begin with "-".';
            return [{ keys, of: 'key', code: 'bad-id', message, hint }];
        }
        case 'invalid_value':
            if (value === undefined)
                return missing(keys, root);
            return wrongValue(keys, name, value, issue.values.map(String), asWritten);
        case 'invalid_type':
            if (value === undefined && keys.length > 0)
                return missing(keys, root);
            return wrongType(keys, name, WORDS[issue.expected] ?? issue.expected, value, asWritten);
        case 'invalid_format': {
            const written = typeof value === 'string' && value.trim() !== '' ? ` ${(0,plan_source/* quotedText */.w0)(value)}` : '';
            const [what, hint] = issue.message.split(': ', 2);
            return about('bad-value', `${name}${written} ${what}.`, hint ?? 'Write a value, or remove the key.');
        }
        case 'too_small':
            if (issue.origin === 'array')
                return about('empty', `${name} is an empty list.`, 'Write at least one entry.');
            if (issue.origin === 'string')
                return about('empty', `${name} is empty.`, 'Write a value, or remove the key.');
            return about('bad-value', `${name} must be at least ${issue.minimum}.`, 'Write a whole number, such as 1.');
        case 'too_big': {
            const unit = issue.origin === 'string' ? 'characters' : 'entries';
            const size = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
            if (size === undefined)
                return about('bad-value', `${name} is too large.`, `Write at most ${issue.maximum}.`);
            return about('too-many', `${name} has ${size} ${unit}, but at most ${issue.maximum} are allowed.`, 'Split it.');
        }
        default:
            return about('bad-value', `${name} is not valid: ${issue.message}.`, 'See the documentation of the plan file.');
    }
}
const WORDS = {
    string: 'text',
    array: 'a list',
    object: 'a map of keys',
    record: 'a map of keys',
    int: 'a whole number',
    number: 'a whole number',
};
/** `items.profile-api.scope[0]`, quoted. */
function keyName(keys) {
    if (keys.length === 0)
        return 'the plan';
    const dotted = keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`));
    return (0,plan_source/* quotedText */.w0)(dotted.join(''));
}
function valueAt(root, keys) {
    return keys.reduce((at, key) => {
        if (Array.isArray(at))
            return typeof key === 'number' ? at[key] : undefined;
        return typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined;
    }, root);
}
function missing(keys, root) {
    const key = String(keys.at(-1));
    const around = keys.slice(0, -1);
    const where = around.length === 0 ? 'the plan' : keyName(around);
    const misspelt = valueAt(root, around);
    const present = typeof misspelt === 'object' && misspelt !== null ? Object.keys(misspelt) : [];
    const known = knownKeys(definition/* PLAN_FILE */.VI, around);
    const meant = (0,nearest/* nearest */.p)(key, present.filter((each) => !known.includes(each)));
    const hint = meant ? `Did you mean ${(0,plan_source/* quotedText */.w0)(key)} where you wrote ${(0,plan_source/* quotedText */.w0)(meant)}?` : `Add "${key}:".`;
    return [{ keys, of: 'value', code: 'missing-key', message: `${(0,plan_source/* quotedText */.w0)(key)} is missing in ${where}.`, hint }];
}
function wrongType(keys, name, wanted, value, asWritten) {
    const written = asWritten(keys);
    const ids = Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : [];
    if (keys.length === 1 && keys[0] === 'items' && ids.length > 0) {
        const message = '"items" must be a map with an item id as each key, but it is a list.';
        const hint = `Write each id as a key: "${(0,plan_source/* shown */.SP)(ids[0] ?? '')}:" on a line of its own instead of "- id: ${(0,plan_source/* shown */.SP)(ids[0] ?? '')}".`;
        return [{ keys, of: 'value', code: 'wrong-type', message, hint }];
    }
    if (keys.length === 0) {
        const message = `The file is not a plan: ${value === null ? 'it is empty' : `it contains ${describe(value)}`}.`;
        const hint = 'A plan begins with "version: 1", and has "task" and "items".';
        return [{ keys, of: 'value', code: 'no-plan', message, hint }];
    }
    const isPlain = typeof value === 'number' || typeof value === 'boolean' || value === null;
    const found = value === null && !written ? 'it is empty' : `it is ${describe(value)}${isPlain && written ? `, ${written}` : ''}`;
    const hint = !isPlain
        ? `Write ${wanted}.`
        : !written
            ? 'Write a value, or remove the key. Text that begins with "#" needs quotes.'
            : value === null
                ? 'Write a value, or remove the key. If it is text, put it in quotes.'
                : wanted === 'text'
                    ? `Put it in quotes: ${(0,plan_source/* quotedText */.w0)(written)}.`
                    : `Write ${wanted}.`;
    return [{ keys, of: 'value', code: 'wrong-type', message: `${name} must be ${wanted}, but ${found}.`, hint }];
}
/** Names an item in a list as other formats do. */
function idOf(entry) {
    if (typeof entry !== 'object' || entry === null)
        return undefined;
    const id = Reflect.get(entry, 'id') ?? Reflect.get(entry, 'name');
    return typeof id === 'string' ? id.slice(0, 64) : undefined;
}
function wrongValue(keys, name, value, allowed, asWritten) {
    const written = typeof value === 'string' ? value : (asWritten(keys) ?? '');
    const meant = (0,nearest/* nearest */.p)(written, allowed);
    const list = allowed.map((each) => `"${each}"`).join(', ');
    const message = `${name} cannot be ${(0,plan_source/* quotedText */.w0)(written)}`;
    const only = keys[0] === 'rules' && allowed.length === 1 ? ', because the severity of this rule cannot be lowered' : '';
    return [
        {
            keys,
            of: 'value',
            code: 'bad-value',
            message: `${message}${only}.`,
            hint: meant ? `Did you mean "${meant}"? Allowed: ${list}.` : `Allowed: ${list}.`,
        },
    ];
}
function unknownKey(keys, key, known) {
    const around = keys.slice(0, -1);
    const isRule = around.length === 1 && around[0] === 'rules';
    const meant = (0,nearest/* nearest */.p)(key, known);
    const list = known.map((each) => `"${each}"`).join(', ');
    const where = around.length === 0 ? 'the plan' : keyName(around);
    return {
        keys,
        of: 'key',
        code: isRule ? 'unknown-rule' : 'unknown-key',
        message: isRule ? `There is no rule ${(0,plan_source/* quotedText */.w0)(key)}.` : `There is no key ${(0,plan_source/* quotedText */.w0)(key)} in ${where}.`,
        hint: meant ? `Did you mean "${meant}"?` : `Known: ${list}.`,
    };
}
function describe(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map of keys';
    if (typeof value === 'string')
        return 'text';
    return typeof value === 'boolean' ? 'a boolean' : 'a number';
}
/**
 * If a part has several forms, the problems of the form that was meant: the one with the right type, otherwise the one
 * with the fewest problems.
 */
function bestBranch(branches) {
    const fitting = branches.filter((issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0));
    const weight = (issues) => issues.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? each.keys.length : 1), 0);
    return [...(fitting.length > 0 ? fitting : branches)].sort((left, right) => weight(left) - weight(right))[0] ?? [];
}
/** The keys that the definition allows at this place. */
function knownKeys(schema, keys) {
    if (schema instanceof schemas/* ZodOptional */.IiU)
        return knownKeys(schema.unwrap(), keys);
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap((option) => knownKeys(option, keys));
    const [key, ...rest] = keys;
    if (schema instanceof schemas/* ZodObject */.bvH) {
        return key === undefined ? Object.keys(schema.shape) : knownKeys(schema.shape[String(key)], rest);
    }
    if (key === undefined)
        return [];
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return knownKeys(schema.valueType, rest);
    return schema instanceof schemas/* ZodArray */.naA ? knownKeys(schema.element, rest) : [];
}

// EXTERNAL MODULE: ./lib/core/plan/yaml.js + 2 modules
var yaml = __webpack_require__(8557);
// EXTERNAL MODULE: ./lib/core/plan/yaml-parts.js
var yaml_parts = __webpack_require__(9407);
;// CONCATENATED MODULE: ./lib/core/plan/parse.js









const MOST_BYTES = 512 * 1024;
/** Limits all plan files together that one pull request changes, as the pull request leaves them. */
const MOST_CHANGED_BYTES = 2 * MOST_BYTES;
/** A file can have a problem in every line. Nobody reads more than these. */
const MOST_PROBLEMS = 100;
/** References to unknown items, and cycles within the plan. */
function ownFaults(outline) {
    const known = { outlines: [outline], inert: new Map(), unread: new Set() };
    return [...(0,plan_references/* referenceFaults */.H6)(known, 'own'), ...(0,plan_references/* cycleFaults */._I)([outline])];
}
/** Ordered by place, without duplicates, at most a hundred. */
function problemsOf(source, faults) {
    const sorted = [...faults].sort((left, right) => left.from - right.from || left.to - right.to);
    const distinct = sorted.filter((fault, index) => !sorted
        .slice(Math.max(0, index - 8), index)
        .some((each) => each.from === fault.from && each.message === fault.message));
    const told = distinct.slice(0, MOST_PROBLEMS).map((fault) => (0,plan_source/* problemOf */.Zw)(source, fault));
    if (distinct.length === told.length)
        return told;
    const message = `${(0,plan_source/* quotedText */.w0)(source.path)} has more problems than are listed here.`;
    return [...told, { code: 'more-problems', message, hint: 'Fix these first.' }];
}
function parsePlan(file) {
    const source = (0,plan_source/* sourceOf */.vz)(file.path, file.text);
    const unreadable = unreadableFault(source);
    if (unreadable)
        return { source, faults: [unreadable], base: null };
    const nameFaults = nameFault(file.path);
    const reading = (0,yaml/* readYaml */.g)(source.text);
    const faults = [...nameFaults, ...hiddenFaults(source), ...reading.faults];
    if (!reading.document)
        return { source, faults, base: null };
    const { value, part } = reading.document;
    const keys = isMap(value) ? value : {};
    const base = baseOf(keys, part, reading);
    if (!reading.whole)
        return { source, faults, base };
    const version = keys['version'];
    if (version !== undefined && version !== 1) {
        const { from, to } = (0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(part, ['version']).part);
        const message = `The version of the plan format must be 1, but it is ${(0,plan_source/* quotedText */.w0)(source.text.slice(from, to))}.`;
        const hint = 'Write "version: 1", or use a release of parallel-work that supports this version.';
        faults.push({ code: 'bad-version', message, hint, from, to });
        // Nothing else is known about another version. This version in quotes is only a mistake, so the rest is read.
        if (typeof version !== 'string' || !/^v?1(\.0)*$/i.test(version))
            return { source, faults, base };
    }
    // Counted before any code looks at each of them.
    if ((0,glob_problems/* hasTooManyAlternatives */.sV)(globsIn(value)))
        return { source, faults: [...faults, braceFault(part)], base };
    const result = definition/* PLAN_FILE */.VI.safeParse(version === undefined ? value : { ...keys, version: 1 });
    if (!result.success)
        faults.push(...contentFaults(source, value, part, result.error.issues, reading.repaired));
    faults.push(...sizeFaults(value, part));
    const id = (0,directory/* planIdOf */.C3)((0,directory/* planFileOf */.XT)(file.path) ?? file.path) ?? '';
    const outline = outlineOf(file.path, id, keys, part);
    if (faults.length > 0 || !result.success)
        return { source, faults, outline, base };
    const locate = (path) => (0,plan_source/* positionAt */.t$)(source, (0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(part, path).part).from);
    return {
        source,
        faults,
        outline,
        base,
        plan: buildPlan({
            id,
            path: file.path,
            text: file.text,
            order: namesIn(part, 'items'),
            content: result.data,
            locate,
        }),
    };
}
/** What the definition refuses, except on lines whose syntax was repaired, and except what was already reported. */
function contentFaults(source, value, root, issues, repaired) {
    const asWritten = (keys) => {
        const { part, found } = (0,yaml_parts/* partAt */.l0)(root, keys);
        return found ? source.text.slice(part.from, part.to).trim().slice(0, 200) : undefined;
    };
    const lines = new Set(repaired.map((offset) => (0,plan_source/* positionAt */.t$)(source, offset).line));
    return objectionsOf(issues, value, asWritten).flatMap((objection) => {
        const { part } = (0,yaml_parts/* partAt */.l0)(root, objection.keys);
        if (part.kind === 'refused')
            return [];
        const { from, to } = objection.of === 'key' ? (part.key ?? part) : (0,yaml_parts/* spanOf */.ee)(part);
        if (lines.has((0,plan_source/* positionAt */.t$)(source, from).line) && objection.code !== 'missing-key')
            return [];
        return [
            { code: objection.code, message: objection.message, hint: objection.hint, from, to: Math.max(to, from + 1) },
        ];
    });
}
/** Checks that the definition cannot express: the number of items, and that a scope allows something. */
function sizeFaults(value, root) {
    if (!isMap(value))
        return [];
    const faults = [];
    const items = value['items'];
    if (isMap(items)) {
        const count = Object.keys(items).length;
        const place = (0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, ['items']).part);
        if (count === 0)
            faults.push({ code: 'empty', message: '"items" is empty.', hint: 'Write at least one item.', ...place });
        if (count > definition/* MOST_ITEMS */.x_) {
            const message = `"items" has ${count} entries, but at most ${definition/* MOST_ITEMS */.x_} are allowed.`;
            faults.push({ code: 'too-many', message, hint: 'Split the task into several plans.', ...place });
        }
    }
    const owners = isMap(items) ? Object.keys(items).map((id) => ['items', id]) : [];
    for (const keys of [...owners, ['integration']]) {
        const owner = keys.reduce((at, key) => (isMap(at) ? at[key] : undefined), value);
        const scope = isMap(owner) ? owner['scope'] : undefined;
        if (!isMap(scope))
            continue;
        const lists = ['any', 'create', 'modify', 'delete'].map((kind) => scope[kind]);
        if (lists.some((list) => list !== undefined && !(Array.isArray(list) && list.length === 0)))
            continue;
        if (Object.keys(scope).some((key) => !['any', 'create', 'modify', 'delete', 'except'].includes(key)))
            continue;
        const message = `The scope of ${keys.length === 1 ? 'the integration' : `item ${(0,plan_source/* quotedText */.w0)(keys[1] ?? '')}`} allows no changes.`;
        const hint = 'List at least one file under "create", "modify", "delete" or "any".';
        faults.push({ code: 'empty-scope', message, hint, ...(0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, [...keys, 'scope']).part) });
    }
    return faults;
}
function braceFault(root) {
    const most = glob_problems/* MOST_PLAN_ALTERNATIVES */.Z8.toLocaleString('en-US');
    const message = `The braces of all globs together expand to more than ${most} globs, which is the limit for one plan.`;
    const hint = 'Use wildcards instead of braces, or split the task into several plans.';
    return { code: 'too-many', message, hint, ...(0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, ['items']).part) };
}
/** Counts every entry of every list. Entries that are not globs rarely contain braces. */
function* globsIn(value) {
    if (Array.isArray(value))
        for (const each of value)
            yield* typeof each === 'string' ? [each] : globsIn(each);
    else if (isMap(value))
        for (const each of Object.values(value))
            yield* globsIn(each);
}
function nameFault(path) {
    const name = (0,directory/* planFileOf */.XT)(path) ?? path.slice(path.lastIndexOf('/') + 1);
    if ((0,directory/* planIdOf */.C3)(name) !== undefined)
        return [];
    const message = `${(0,plan_source/* quotedText */.w0)(name)} is not a valid name for a plan file.`;
    const hint = 'Use a name of 1 to 64 lower-case letters, digits and "-" that ends in ".yml", such as "profile.yml".';
    return [{ code: 'file-name', message, hint, from: 0, to: 1 }];
}
/** Problems with the text as a whole. Nothing else is checked then. */
function unreadableFault(source) {
    const { text } = source;
    const fault = (code, message, hint, from = 0) => ({
        code,
        message,
        hint,
        from,
        to: from + 1,
    });
    if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES) {
        return fault('too-big', `The file is larger than ${MOST_BYTES / 1024} KiB.`, 'Split the task into several plans.');
    }
    if (text.startsWith('version https://git-lfs.github.com/spec/')) {
        const hint = 'Exclude plan files from Git LFS in ".gitattributes".';
        return fault('not-a-file', 'The file is a Git LFS pointer, not a plan.', hint);
    }
    const broken = /[\0\uFFFD\p{Cs}]/u.exec(text);
    if (!broken)
        return undefined;
    const name = (0,plan_source/* codePointName */.R8)(broken[0]);
    return fault('not-text', `The file is not valid UTF-8: it contains ${name}.`, 'Save it as UTF-8.', broken.index);
}
function hiddenFaults({ text }) {
    const faults = [];
    for (let at = 0; faults.length < 20;) {
        const hidden = (0,plan_source/* hiddenCharacter */.g1)(text.slice(at));
        if (!hidden)
            break;
        const from = at + hidden.offset;
        const message = `The file contains the hidden character ${hidden.name}.`;
        const hint = 'Remove it. A person may see a different text than the program reads.';
        faults.push({ code: 'hidden-character', message, hint, from, to: from + 1 });
        at = from + 1;
    }
    return faults;
}
/** If the file is broken, `base:` counts only if it comes before the first problem, and only once. */
function baseOf(keys, root, reading) {
    const base = keys['base'];
    const isTwice = reading.faults.some(({ code }) => code === 'yaml-duplicate-key' || code === 'yaml-documents');
    if (isTwice || (base !== undefined && typeof base !== 'string'))
        return null;
    if (reading.whole)
        return base;
    const first = Math.min(...reading.faults.map(({ from }) => from));
    const { part, found } = (0,yaml_parts/* partAt */.l0)(root, ['base']);
    return found && part.to < first ? base : null;
}
function outlineOf(path, plan, keys, root) {
    const references = (list, at) => Array.isArray(list)
        ? list.flatMap((written, index) => {
            if (typeof written !== 'string' || written === '')
                return [];
            const { from, to } = (0,yaml_parts/* partAt */.l0)(root, [...at, index]).part;
            return [{ ...(0,plan_references/* referenceOf */.Bz)(written, plan), written, from, to }];
        })
        : [];
    const items = isMap(keys['items']) ? keys['items'] : {};
    const outlined = namesIn(root, 'items').map((item) => {
        const content = items[item];
        const contracts = isMap(content) ? content['contracts'] : undefined;
        return {
            item,
            dependsOn: references(isMap(content) ? content['depends_on'] : [], ['items', item, 'depends_on']),
            uses: references(isMap(contracts) ? contracts['uses'] : [], ['items', item, 'contracts', 'uses']),
        };
    });
    if (keys['integration'] === undefined)
        return { plan, path, items: outlined };
    return {
        plan,
        path,
        items: [...outlined.filter(({ item }) => item !== 'integration'), { item: 'integration', dependsOn: [], uses: [] }],
    };
}
/** In the order of the file. An object would reorder names such as "2024". */
function namesIn(root, key) {
    return [...(0,yaml_parts/* partAt */.l0)(root, [key]).part.parts.keys()].filter((name) => typeof name === 'string');
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ PLAN_DIRECTORY),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/** The plan directory, from the root of the repository. */
const PLAN_DIRECTORY = '.github/parallel-work';
/** `plan/item`. It is unique among all plans, because neither id contains a slash. */
function keyOf(ref) {
    return `${ref.plan}/${ref.item}`;
}
/** The items of a plan, with the integration last. */
function itemsOf(plan) {
    return plan.integration ? [...plan.items, plan.integration] : plan.items;
}


/***/ }),

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   x: () => (/* binding */ readPlans)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6380);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4940);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8490);
/** Reads plan files: a single one, or the whole directory at one revision with the plans that are open on a branch. */






/** Reads a single file. References to other plans are not checked. */
function readPlan(file) {
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlan */ .vS)(file);
    const own = parsed.outline ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFaults */ .IS)(parsed.outline) : [];
    const problems = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(parsed.source, [...parsed.faults, ...own]);
    return problems.length === 0 && parsed.plan ? { plan: parsed.plan, problems } : { problems };
}
/**
 * @param tree the directory, or nothing if there is none
 * @param on the branch that is checked, and the branch for plans without `base:`
 */
function readPlans(tree, on) {
    const { files, stray } = sortedOut(tree?.files ?? []);
    const baseOf = ({ parsed }) => (parsed && parsed.base !== null ? (parsed.base ?? on.defaultBranch) : undefined);
    const isInert = (file) => (baseOf(file) ?? on.branch) !== on.branch;
    const here = files.filter((file) => !isInert(file));
    const inert = files.filter(isInert).map((file) => ({
        path: file.path,
        base: baseOf(file) ?? '',
        ...(file.parsed?.plan ? { plan: file.parsed.plan } : {}),
    }));
    const faults = referencesBetween(here, new Map(files.filter(isInert).map((file) => [file.id ?? '', baseOf(file) ?? ''])));
    const faultsOf = (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(faults, ({ path }) => path);
    const doubles = twice(files);
    const problems = [
        ...doubles.map(({ problem }) => problem),
        ...here.flatMap((file) => {
            if (file.problem)
                return [file.problem];
            const { parsed } = file;
            if (!parsed)
                return [];
            const own = parsed.outline ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFaults */ .IS)(parsed.outline) : [];
            const between = faultsOf.get(file.path) ?? [];
            // A cycle within one plan is already among the problems of that plan.
            return (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(parsed.source, [...parsed.faults, ...own, ...between]);
        }),
    ];
    const broken = new Set([
        ...problems.flatMap(({ at }) => at?.path ?? []),
        ...[...faults, ...doubles].flatMap(({ paths }) => paths),
    ]);
    const open = here.flatMap(({ parsed, path }) => (parsed?.plan && !broken.has(path) ? [parsed.plan] : []));
    return {
        open: open.sort((left, right) => (left.id < right.id ? -1 : 1)),
        inert,
        problems,
        brokenPaths: [...broken].sort(),
        stray,
    };
}
function sortedOut(all) {
    const files = [];
    const stray = new Set();
    const folders = new Set();
    for (const file of [...all].sort((left, right) => (left.name < right.name ? -1 : 1))) {
        if (file.name === '') {
            files.push(inThePlace(file));
            continue;
        }
        const [top = '', ...below] = file.name.split('/');
        const path = `${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG}/${top}`;
        const isPlan = /\.ya?ml$/i.test(top);
        if (below.length > 0 || file.mode === '040000') {
            if (!isPlan)
                stray.add(`${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG}/${file.name}`);
            else if (!folders.has(top)) {
                folders.add(top);
                files.push(notAFile(path, top, 'a directory'));
            }
        }
        else if (isPlan)
            files.push(planFile(file, path));
        else if (top !== 'README.md')
            stray.add(path);
    }
    return { files, stray: [...stray] };
}
function inThePlace({ mode }) {
    const what = mode === '120000' ? 'A symbolic link' : mode === '160000' ? 'A submodule' : 'A file';
    const message = `${what} is in the place of the directory that contains the plans.`;
    const problem = problemOfFile(_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG, 'not-a-directory', message, 'Make it a directory, or delete it.');
    return { path: _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG, id: undefined, problem };
}
function planFile(file, path) {
    const id = (0,_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .planIdOf */ .C3)(file.name);
    if (file.mode === '120000')
        return notAFile(path, file.name, 'a symbolic link');
    if (file.mode === '160000')
        return notAFile(path, file.name, 'a submodule');
    if (file.text === undefined) {
        const message = `${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(file.name)} cannot be read: ${file.unreadable ?? 'its text is missing'}.`;
        const hint = 'Save it as UTF-8 text of at most 512 KiB, or delete it.';
        return { path, id, problem: problemOfFile(path, 'unreadable', message, hint) };
    }
    return { path, id, parsed: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlan */ .vS)({ path, text: file.text }) };
}
function notAFile(path, name, what) {
    const message = `${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(name)} is ${what}, not a plan file.`;
    const problem = problemOfFile(path, 'not-a-file', message, 'Replace it with a plain file, or delete it.');
    return { path, id: (0,_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .planIdOf */ .C3)(name), problem };
}
function problemOfFile(path, code, message, hint) {
    return { code, message, hint, at: { path, line: 1, column: 1 } };
}
/** `a.yml` and `a.yaml` have the same id. The problem is reported for the later file, and neither plan is open. */
function twice(files) {
    const named = (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(files, ({ id }) => id);
    return files.flatMap(({ id, path }) => {
        const other = id === undefined ? undefined : named.get(id)?.find((each) => each.path < path);
        if (!other)
            return [];
        const message = `The plan ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(id ?? '')} exists twice: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(other.path)} and ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(path)}.`;
        return { problem: problemOfFile(path, 'same-id', message, 'Delete one of them.'), paths: [other.path, path] };
    });
}
function referencesBetween(here, inert) {
    const outlines = new Map();
    for (const { parsed, id } of here)
        if (parsed?.outline && id !== undefined)
            outlines.set(id, parsed.outline);
    const unread = new Set(here.flatMap(({ id }) => (id !== undefined && !outlines.has(id) ? [id] : [])));
    const known = { outlines: [...outlines.values()], inert, unread };
    const circles = (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .cycleFaults */ ._I)(known.outlines).filter(({ paths }) => paths.length > 1);
    return [...(0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceFaults */ .H6)(known, 'foreign'), ...circles];
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   H6: () => (/* binding */ referenceFaults),
/* harmony export */   _I: () => (/* binding */ cycleFaults)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2697);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8490);
/** Checks references between items and plans: unknown items, and dependencies that form a cycle. */




/** `item` or `plan/item`. */
function referenceOf(written, plan) {
    const slash = written.indexOf('/');
    return slash < 0 ? { plan, item: written } : { plan: written.slice(0, slash), item: written.slice(slash + 1) };
}
/**
 * References to unknown items and to the item itself. With `own`, only those within a plan, and otherwise only those to
 * other plans.
 */
function referenceFaults(known, which) {
    const plans = new Map(known.outlines.map((outline) => [outline.plan, new Set(outline.items.map(({ item }) => item))]));
    return known.outlines.flatMap((outline) => outline.items.flatMap((item) => [...item.dependsOn, ...item.uses].flatMap((reference) => {
        if ((reference.plan === outline.plan) !== (which === 'own'))
            return [];
        const fault = faultOf(reference, outline, item, plans, known);
        return fault
            ? [{ ...fault, from: reference.from, to: reference.to, path: outline.path, paths: [outline.path] }]
            : [];
    })));
}
function faultOf(reference, outline, { item }, plans, known) {
    const name = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.written);
    if (reference.plan === outline.plan && reference.item === item) {
        return { code: 'self-reference', message: `Item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(item)} refers to itself.`, hint: `Remove ${name}.` };
    }
    const items = plans.get(reference.plan);
    if (items?.has(reference.item) || known.unread.has(reference.plan))
        return undefined;
    const code = 'unknown-reference';
    if (items) {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(reference.item, [...items].filter((each) => each !== item));
        const owner = reference.plan === outline.plan ? 'this plan' : `plan ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.plan)}`;
        const message = `Item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(item)} refers to ${name}, but ${owner} has no item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.item)}.`;
        return {
            code,
            message,
            hint: meant ? `Did you mean "${meant}"?` : 'Name an item that exists, or remove the reference.',
        };
    }
    const base = known.inert.get(reference.plan);
    if (base !== undefined) {
        const message = `Item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(item)} refers to ${name}, but plan ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.plan)} is open on the branch ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(base)}, not here.`;
        return { code, message, hint: 'Refer only to plans that are open on the same branch.' };
    }
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(reference.plan, [...plans.keys()].filter((each) => each !== outline.plan));
    const message = `Item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(item)} refers to ${name}, but there is no plan ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.plan)}.`;
    return {
        code,
        message,
        hint: meant ? `Did you mean "${meant}/${reference.item}"?` : 'Name an item that exists, or remove the reference.',
    };
}
/**
 * One problem for each cycle, at its first item in file order. Cycles that share an item are reported one at a time.
 */
function cycleFaults(outlines) {
    const nodes = new Map();
    for (const outline of outlines) {
        const others = outline.items
            .filter(({ item }) => item !== 'integration')
            .map(({ item }) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)({ plan: outline.plan, item }));
        for (const item of outline.items) {
            const self = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)({ plan: outline.plan, item: item.item });
            const next = item.item === 'integration' ? others : item.dependsOn.map(_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN).filter((key) => key !== self);
            nodes.set(self, { outline, item, next });
        }
    }
    const faults = [];
    const left = new Set(nodes.keys());
    dropEnds(left, nodes);
    while (left.size > 0) {
        const cycle = cycleIn(left, nodes);
        // The dependencies of the integration are not written in the plan, so begin at an item that names the next one.
        const order = [...nodes.keys()];
        const start = cycle
            .filter((key) => nodes.get(key)?.item.item !== 'integration')
            .sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];
        const at = start === undefined ? 0 : cycle.indexOf(start);
        const turned = [...cycle.slice(at), ...cycle.slice(0, at)];
        const first = nodes.get(turned[0] ?? '');
        if (first) {
            const place = first.item.dependsOn.find((each) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(each) === turned[1]) ?? { from: 0, to: 1 };
            const isOnePlan = turned.every((key) => nodes.get(key)?.outline === first.outline);
            const names = [...turned, turned[0] ?? ''].map((key) => (isOnePlan ? (nodes.get(key)?.item.item ?? key) : key));
            const shownNames = names.length > 12 ? [...names.slice(0, 10), '…', ...names.slice(-1)] : names;
            faults.push({
                code: 'cycle',
                message: `The dependencies form a cycle: ${shownNames.join(' → ')}.`,
                hint: 'Remove one of these dependencies. The integration depends on every item of its plan.',
                from: place.from,
                to: place.to,
                path: first.outline.path,
                paths: [...new Set(turned.map((key) => nodes.get(key)?.outline.path ?? first.outline.path))],
            });
        }
        for (const key of cycle)
            left.delete(key);
        dropEnds(left, nodes);
    }
    return faults;
}
/** Repeatedly removes items that depend on no remaining item. Cycles and what leads into them remain. */
function dropEnds(left, nodes) {
    const dependents = new Map();
    const open = new Map();
    for (const key of left) {
        const next = new Set((nodes.get(key)?.next ?? []).filter((each) => left.has(each)));
        open.set(key, next.size);
        for (const each of next)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .BC)(dependents, each, key);
    }
    const ends = [...left].filter((key) => open.get(key) === 0);
    for (let key = ends.pop(); key !== undefined; key = ends.pop()) {
        left.delete(key);
        for (const dependent of dependents.get(key) ?? []) {
            const count = (open.get(dependent) ?? 0) - 1;
            open.set(dependent, count);
            if (count === 0)
                ends.push(dependent);
        }
    }
}
/** Every remaining item leads to another remaining one, so a walk comes to the same item twice. */
function cycleIn(left, nodes) {
    const walked = [];
    const seen = new Map();
    let key = [...left][0];
    while (key !== undefined && !seen.has(key)) {
        seen.set(key, walked.length);
        walked.push(key);
        key = nodes.get(key)?.next.find((each) => left.has(each));
    }
    return walked.slice(key === undefined ? 0 : seen.get(key));
}


/***/ }),

/***/ 1703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inRoot)
/* harmony export */ });
/** A command for a POSIX shell whose paths are relative to the root of the repository, wherever the shell is. */
function inRoot(command) {
    return `(cd "$(git rev-parse --show-toplevel)" && ${command})`;
}


/***/ }),

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ allGlobs),
/* harmony export */   GD: () => (/* binding */ kindsCovered),
/* harmony export */   J_: () => (/* binding */ namesExactly),
/* harmony export */   UE: () => (/* binding */ guardedGlobs),
/* harmony export */   VT: () => (/* binding */ touchedGlob),
/* harmony export */   cx: () => (/* binding */ isPlanFile),
/* harmony export */   m5: () => (/* binding */ indexScopes),
/* harmony export */   tN: () => (/* binding */ globsFor),
/* harmony export */   yf: () => (/* binding */ coveringGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3728);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4940);
/** Decides whether a scope contains a path. The exact overlap of two scopes is proved in `globs/`. */






const GUARDED = '.github/';
/** The glob that allows this kind of change of the path, if there is one. Matches exactly, including letter case. */
function coveringGlob(scope, kind, path) {
    const glob = firstMatch(scope.any, path) ?? firstMatch(scope[kind], path);
    return glob !== undefined && !scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)) ? glob : undefined;
}
/** The kinds of change that the scope allows for the path, in their fixed order. */
function kindsCovered(scope, path) {
    return _terms_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANGE_KINDS */ .t.filter((kind) => coveringGlob(scope, kind, path) !== undefined);
}
/** Whether the scope contains the exact path for this kind of change. Links and submodules need that. */
function namesExactly(scope, kind, path) {
    return [scope.any, scope[kind]].some((globs) => {
        const { names, patterns } = sorted(globs);
        return [...(names.has(path) ? [path] : []), ...patterns].some((glob) => mayReach(glob, path) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(glob) || isExact(glob, path)) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
    });
}
/**
 * The path as `globOf` writes it, with classes of one character. If the path is too long for a glob, it is a folder.
 */
function isExact(glob, path) {
    return glob === (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .globOf */ .k8)(path) && !/(?<!\\)[*?]/.test(glob);
}
function firstMatch(globs, path) {
    if (globs.length === 0)
        return undefined;
    const { names, patterns } = sorted(globs);
    if (names.has(path) && mayReach(path, path))
        return path;
    return patterns.find((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
}
const lists = new WeakMap();
/** A scope may list hundreds of names and be asked about hundreds of paths. */
function sorted(globs) {
    const isName = (glob) => /^[\w./-]+$/.test(glob);
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(lists, globs, () => ({
        names: new Set(globs.filter(isName)),
        patterns: globs.filter((glob) => !isName(glob)),
    }));
}
/**
 * The generous form of `kindsCovered`, for paths of others. It ignores letter case and Unicode form, and a path counts
 * if it is a folder of a path in the scope, or below one. Returns the glob that matches.
 */
function touchedGlob(scope, path) {
    if (scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)))
        return undefined;
    return allGlobs(scope).find((glob) => mayReach(glob, path, _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path) || collides(glob, path)));
}
function globsFor(globs, kind) {
    return [...globs.any, ...globs[kind]];
}
/** All globs of all kinds, in the order of the plan format. */
function allGlobs(globs) {
    return [...globs.any, ...globs.create, ...globs.modify, ...globs.delete];
}
/**
 * Whether the glob may match the path: no glob matches plan files, and only one that begins with `.github/` matches
 * there, because workflows protect the repository.
 */
function mayReach(glob, path, match = _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK) {
    if (!path.startsWith(GUARDED))
        return true;
    if (isPlanFile(path))
        return false;
    return guardedGlobs(glob).some((each) => each === glob || match(each, path));
}
/** The glob if it begins with `.github/`. If it has braces, the alternatives that do. */
function guardedGlobs(glob) {
    if (glob.startsWith(GUARDED))
        return [glob];
    return glob.includes('{') ? (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob).filter((each) => each.startsWith(GUARDED)) : [];
}
function isPlanFile(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG}/`) || path === _plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG;
}
/** Whether one path is a folder of the other, so that no checkout can hold both. */
function collides(glob, path) {
    const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(path);
    const start = literalStart(glob);
    const literal = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(start.map(_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1).join('/'));
    const isName = start.length === glob.split('/').length;
    return literal === folded || literal.startsWith(`${folded}/`) || (isName && folded.startsWith(`${literal}/`));
}
/** More comparisons of a path with a glob would take a minute. */
const MOST_COMPARISONS = 5_000_000;
/** An index by the plain names at the beginning of globs, so that most scopes are compared with only a few paths. */
function indexScopes(owners, scopeOf) {
    const root = newNode();
    const sizes = owners.map((owner) => allGlobs(scopeOf(owner)).length);
    for (const [position, owner] of owners.entries()) {
        for (const glob of allGlobs(scopeOf(owner))) {
            let node = root;
            for (const name of literalStart(glob))
                node = nodeBelow(node, keyOfName((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1)(name)));
            node.here.add(position);
        }
    }
    const positionsNear = (path) => {
        let node = root;
        const found = new Set(root.here);
        for (const name of path.split('/')) {
            node = node.below.get(keyOfName(name));
            if (!node)
                return [...found].sort(byNumber);
            for (const position of node.here)
                found.add(position);
        }
        // The path may be a folder of the paths that they name.
        const nodes = new Set([node]);
        for (const each of nodes) {
            for (const position of each.here)
                found.add(position);
            for (const next of each.below.values())
                nodes.add(next);
        }
        return [...found].sort(byNumber);
    };
    return {
        near: (path) => positionsNear(path).flatMap((position) => owners[position] ?? []),
        isTooMuch(paths) {
            let comparisons = 0;
            for (const path of paths) {
                for (const position of positionsNear(path))
                    comparisons += sizes[position] ?? 0;
                if (comparisons > MOST_COMPARISONS)
                    return true;
            }
            return false;
        },
    };
}
function newNode() {
    return { below: new Map(), here: new Set() };
}
function nodeBelow({ below }, name) {
    const known = below.get(name) ?? newNode();
    below.set(name, known);
    return known;
}
/** Equal for all paths that `touchedGlob` treats as equal. */
function keyOfName(name) {
    return (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(name.toLowerCase());
}
function byNumber(one, other) {
    return one - other;
}
/** The leading segments that contain no glob character. */
function literalStart(glob) {
    const segments = glob.split('/');
    const magic = segments.findIndex((segment) => /[*?[{]|[?*+@!]\(/.test(segment.replace(/\\./g, '')));
    return magic < 0 ? segments : segments.slice(0, magic);
}


/***/ }),

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ freeKey),
/* harmony export */   OH: () => (/* binding */ uniqueProblems),
/* harmony export */   XL: () => (/* binding */ unitsOfFolder),
/* harmony export */   iC: () => (/* binding */ withKey),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8490);
/**
 * Numbers and names that only one thing in a folder may have, such as those of migrations. The plan names them by globs
 * with `<key>` in the place of the number: `db/migrations/<key>_*.sql`.
 */





const KEY = '<key>';
/** Takes the place of the key while globs are matched. No path that anybody can read holds this character. */
const MARK = '\uE000';
/** Empty if the entry is fine. */
function uniqueProblems(entry) {
    const problems = (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .globProblems */ .V$)(entry);
    if (problems.length > 0)
        return problems;
    const refuse = (what, hint) => [{ message: `The entry ${(0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedText */ .w0)(entry)} ${what}.`, hint }];
    const tokens = entry.match(/\\.|\[[^\]]*\]|[?*+@!]\(|<key>|./gsu) ?? [];
    const at = tokens.indexOf(KEY);
    const example = 'Write it as in "db/migrations/<key>_*.sql".';
    if (at < 0)
        return refuse('has no "<key>" in the place of the number or name that must be unique', example);
    if (tokens.indexOf(KEY, at + 1) >= 0)
        return refuse('has "<key>" more than once', 'Keep one "<key>".');
    const depth = tokens.slice(0, at).reduce((sum, each) => sum + opened(each), 0);
    if (depth > 0)
        return refuse('has "<key>" inside braces or a group', 'Write one entry for each alternative.');
    if (isEdge(tokens[at - 1]) && isEdge(tokens[at + 1]))
        return [];
    const hint = 'Put "_", "-", "." or another plain character between them, or let "<key>" begin or end the name.';
    return refuse('has a wildcard, a letter or a digit right beside "<key>", so where the key ends is not clear', hint);
}
function opened(token) {
    return token === '{' || /^[?*+@!]\($/.test(token) ? 1 : token === '}' || token === ')' ? -1 : 0;
}
/** The end of a name, or a character that is no wildcard and in no key. */
function isEdge(token) {
    if (token === undefined || token === '/')
        return true;
    const character = token.startsWith('\\') ? token.slice(1) : token;
    return ([...character].length === 1 &&
        !/[\p{L}\p{N}]/u.test(character) &&
        (token !== character || !/[*?{}()[\]|]/.test(token)));
}
/** The unit of a file, if the entry is about it. Of several keys that it may have the first one counts. */
function unitOf(entry, path) {
    const { glob, start, end } = patternOf(entry);
    if (!path.startsWith(start) || !path.endsWith(end))
        return undefined;
    return keysIn(path).flatMap(({ from, key }) => {
        const marked = path.slice(0, from) + MARK + path.slice(from + key.length);
        return (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, marked) ? [unitAt(entry, path, from, key)] : [];
    })[0];
}
/** The units that the entry may be about if the folder holds the right files. */
function unitsOfFolder(entry, path) {
    const { partial } = patternOf(entry);
    const last = path.lastIndexOf('/') + 1;
    return keysIn(path).flatMap(({ from, key }) => {
        const marked = path.slice(0, from) + MARK + path.slice(from + key.length);
        return from >= last && partial.match(marked, true) ? [unitAt(entry, `${path}/`, from, key)] : [];
    });
}
function keysIn(path) {
    return [...path.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: key }) => ({ from: index, key }));
}
function unitAt(entry, path, from, key) {
    const slash = path.indexOf('/', from);
    const dot = path.indexOf('.', from);
    const end = slash >= 0 ? slash : dot >= 0 ? dot : path.length;
    const place = path.slice(0, Math.max(0, path.lastIndexOf('/', from)));
    return { entry, place, name: path.slice(0, end), key, value: keyValue(key), isFolder: slash >= 0, from };
}
function keyValue(key) {
    return /^[0-9]+$/.test(key) ? key.replace(/^0+(?=.)/, '') : (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(key).toLowerCase();
}
const patterns = new Map();
function patternOf(entry) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(patterns, entry, () => {
        const glob = entry.replace(KEY, MARK);
        const plain = /[*?[{\\]|[+@!]\(/.test(entry) ? glob.split(/[*?[\]{}()\\+@!|]|\uE000/) : glob.split(MARK);
        return { glob, start: plain[0] ?? '', end: plain.at(-1) ?? '', partial: new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOB_OPTIONS */ .gu) };
    });
}
/** The path with another key in the place of the unit's. */
function withKey(path, { from, key }, other) {
    return path.slice(0, from) + other + path.slice(from + key.length);
}
/**
 * The first key that nothing has, after the unit's own and after all of the kind that `before` has: as a rule what is new
 * comes last.
 *
 * @param before values that stand in the place already
 * @param isTaken is there such a value, or will there be?
 */
function freeKey({ key }, before, isTaken) {
    const [, prefix = '', digits = ''] = /^(.*?)([0-9]*)$/su.exec(key) ?? [];
    const start = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(prefix).toLowerCase();
    let next = digits === '' ? 1n : BigInt(digits);
    for (const value of before) {
        const tail = value.startsWith(start) ? value.slice(start.length) : '';
        if (/^[0-9]+$/.test(tail) && BigInt(tail) > next)
            next = BigInt(tail);
    }
    for (;;) {
        next += 1n;
        const free = `${prefix}${String(next).padStart(digits.length, '0')}`;
        const value = keyValue(free);
        if (!isTaken(value))
            return { key: free, value };
    }
}


/***/ }),

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ waves),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);
/** The order that dependencies require. Iterative, so that chains of any length work. */


/**
 * All items that an item depends on, directly or through others, by `keyOf`. A dependency on an unknown item is
 * ignored.
 */
function dependenciesOf(plans) {
    const items = new Map(plans.flatMap(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3).map((item) => [(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), item]));
    const known = new Map();
    return (ref) => {
        const start = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(ref);
        const ready = known.get(start);
        if (ready)
            return ready;
        const found = new Set();
        const waiting = [start];
        for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
            for (const next of (items.get(key)?.dependsOn ?? []).map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)) {
                if (!items.has(next) || found.has(next))
                    continue;
                found.add(next);
                waiting.push(next);
            }
        }
        known.set(start, found);
        return found;
    };
}
/**
 * The waves: each item is in the first wave after all items that it depends on, in the order of plans and items. With
 * `items`, only those are arranged, but dependencies through other items still count. Items in a cycle come last.
 */
function waves(plans, items = plans.flatMap(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)) {
    const dependencies = dependenciesOf(plans);
    const laidOut = new Set(items.map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
    const waiting = new Map();
    const dependents = new Map();
    for (const item of items) {
        const before = [...dependencies(item)].filter((key) => laidOut.has(key));
        waiting.set((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), before.length);
        for (const key of before)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(dependents, key, item);
    }
    const result = [];
    const order = new Map(items.map((item, index) => [(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), index]));
    let wave = items.filter((item) => waiting.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)) === 0);
    let left = items.length;
    while (wave.length > 0) {
        result.push(wave);
        left -= wave.length;
        const next = [];
        for (const done of wave) {
            for (const item of dependents.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(done)) ?? []) {
                const count = (waiting.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)) ?? 0) - 1;
                waiting.set((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), count);
                if (count === 0)
                    next.push(item);
            }
        }
        wave = next.sort((a, b) => (order.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(a)) ?? 0) - (order.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(b)) ?? 0));
    }
    if (left > 0)
        result.push(items.filter((item) => (waiting.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)) ?? 0) > 0));
    return result;
}


/***/ }),

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ asLines),
/* harmony export */   RD: () => (/* binding */ claimEdit),
/* harmony export */   TA: () => (/* binding */ mergedLine),
/* harmony export */   T_: () => (/* binding */ lineEdit),
/* harmony export */   W3: () => (/* binding */ admitEdit),
/* harmony export */   Yd: () => (/* binding */ widening),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   dY: () => (/* binding */ wantsOf),
/* harmony export */   f: () => (/* binding */ newEntries),
/* harmony export */   fw: () => (/* binding */ widenFor),
/* harmony export */   gB: () => (/* binding */ plainYaml),
/* harmony export */   hO: () => (/* binding */ mergedEdit),
/* harmony export */   lC: () => (/* binding */ newKeys),
/* harmony export */   oI: () => (/* binding */ generatedEdit),
/* harmony export */   oh: () => (/* binding */ edited),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* unused harmony export readLayout */
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5679);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3728);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1304);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(917);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8490);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8557);
/* harmony import */ var _yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9407);









const read = new WeakMap();
/** The changes with findings that a wider scope would settle. */
function wantsOf(findings) {
    return findings.flatMap(({ widen, path, kind }) => (widen && path !== undefined && kind ? [{ path, kind }] : []));
}
/**
 * The smallest edit of the plan text that lets the item change the path in this way. If `except` excludes the path, the
 * globs that do so are removed. Characters that a plan cannot contain become "?".
 */
function widening(plan, item, kind, path) {
    const isExcepted = isTakenOut(item, path) && isListed(item, { kind, path });
    const isShort = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(layoutOf(plan).root, [...ownerOf(item), 'scope']).part.kind === 'list';
    const list = isExcepted ? 'scope.except' : isShort ? 'scope' : `scope.${kind}`;
    return { list, glob: (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path), ...widenFor(plan, item, [{ kind, path }]) };
}
/** One edit for several changes of the same item. */
function widenFor(plan, item, wants) {
    const { source, root } = layoutOf(plan);
    const about = aboutItem(plan, item);
    const scope = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(root, [...ownerOf(item), 'scope']);
    const missing = wants.filter((want) => !isTakenOut(item, want.path) || !isListed(item, want));
    const added = additions(source, (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(root, ownerOf(item)), scope, globsByKind(missing));
    if (!added) {
        const { line, column } = plan.locate([...ownerOf(item), 'scope']);
        const keys = [...globsByKind(wants)].map(([kind, globs]) => `${' '.repeat(column + 1)}${kind}: [${globs.join(', ')}]`);
        return { ...about, lines: keys.join('\n'), after: line };
    }
    const paths = wants.map(({ path }) => path).filter((path) => isTakenOut(item, path));
    return { ...about, ...asLines(source, [...removals(source, scope.part, item.scope.except, paths), ...added]) };
}
/** Lets an item claim one more branch. */
function claimEdit(plan, item, branch) {
    return { ...aboutItem(plan, item), ...entryEdit(plan, [...ownerOf(item), 'branch'], plainYaml(branch)) };
}
/** Admits a pull request that belongs to no item. */
function admitEdit(plan, item, pull, reason) {
    return { ...aboutItem(plan, item), ...entryEdit(plan, ['admit'], `{ pull: ${pull}, reason: ${plainYaml(reason)} }`) };
}
/** Lets every item create and modify the path. */
function generatedEdit(plan, item, path) {
    return { ...aboutItem(plan, item), ...entryEdit(plan, ['generated'], plainYaml((0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path))) };
}
/** The `merged` entry of an item for this merge. A commit of only digits needs quotes to be text. */
function mergedLine(merged) {
    return `merged: { ${'pull' in merged ? `pull: ${merged.pull}` : `commit: '${merged.commit}'`} }`;
}
/** Replaces the merge that the item names now, if it names one. */
function mergedEdit(plan, item, merged) {
    const { source, root } = layoutOf(plan);
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(root, [...ownerOf(item), 'merged']);
    const line = mergedLine(merged);
    const edit = found
        ? { from: part.key?.from ?? part.from, to: endOf(source, part), text: line }
        : newKeys(source, part, [line]);
    return { ...aboutItem(plan, item), ...asLines(source, [edit]) };
}
function aboutItem({ path }, { item }) {
    return { path, item };
}
/** Adds an entry to a list, or to a single value in place of a list, or creates the list. */
function entryEdit(plan, keys, entry) {
    const { source, root } = layoutOf(plan);
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(root, keys);
    if (!found)
        return asLines(source, [newKeys(source, part, [`${keys.at(-1)}: [${entry}]`])]);
    if (part.kind === 'list')
        return asLines(source, [newEntries(source, part, [entry])]);
    const text = `[${[...(part.kind === 'nothing' ? [] : [source.text.slice(part.from, part.to)]), entry].join(', ')}]`;
    return asLines(source, [{ from: part.from, to: part.to, text: part.kind === 'nothing' ? ` ${text}` : text }]);
}
function ownerOf(item) {
    return item.isIntegration ? ['integration'] : ['items', item.item];
}
function isTakenOut({ scope }, path) {
    return scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(each, path));
}
function isListed({ scope }, { kind, path }) {
    return (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .coveringGlob */ .yf)({ ...scope, except: [] }, kind, path) !== undefined;
}
/** As YAML lines, in the fixed order of kinds, without duplicates. */
function globsByKind(wants) {
    const kinds = _terms_js__WEBPACK_IMPORTED_MODULE_7__/* .CHANGE_KINDS */ .t.map((kind) => {
        const globs = wants.filter((want) => want.kind === kind).map(({ path }) => plainYaml((0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path)));
        return [kind, [...new Set(globs)]];
    });
    return new Map(kinds.filter(([, globs]) => globs.length > 0));
}
/** The text after the edits. New lines end like the first line, all others stay as they are. */
function edited(text, edits) {
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const written = text.slice(mark.length).split('\n');
    const ending = written.length > 1 && written[0]?.endsWith('\r') ? '\r\n' : '\n';
    // The last line of a file may have no line break.
    const all = written.map((line, index) => (index < written.length - 1 ? `${line}\n` : line));
    for (const { line, remove, insert } of [...edits].sort((a, b) => b.line - a.line || b.remove - a.remove)) {
        const before = all[line - 2];
        if (insert.length > 0 && before !== undefined && !before.endsWith('\n'))
            all[line - 2] = before + ending;
        // An empty last line is the line break of the line before it.
        all.splice(line - 1, remove, ...insert.map((each) => `${each}${ending}`));
    }
    const isOpen = written.at(-1) !== '';
    return mark + (isOpen ? all.join('').replace(/\r?\n$/, '') : all.join(''));
}
/** The same edit as lines to remove and lines to insert. */
function lineEdit({ path, lines, after, replaces }) {
    const insert = lines === '' ? [] : lines.split('\n');
    return replaces
        ? { path, line: replaces[0], remove: replaces[1] - replaces[0] + 1, insert }
        : { path, line: after + 1, remove: 0, insert };
}
function layoutOf(plan) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .remembered */ .HK)(read, plan, () => readLayout((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(plan.path, plan.text ?? '')));
}
function readLayout(source) {
    const root = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .g)(source.text).document?.part;
    return { source, root: root ?? { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() } };
}
/** Undefined if the text does not contain the item. */
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
    const indent = ' '.repeat((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, list.from).column - 1);
    return newLines(source, last, globs.map((glob) => `${indent}- ${glob}`));
}
function newKeys(source, map, pairs) {
    const parts = [...map.parts.values()];
    const last = parts.at(-1);
    if (map.flow || !last)
        return inFlow(map, last, pairs.join(', '));
    const indent = ' '.repeat((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, parts[0]?.key?.from ?? map.from).column - 1);
    return newLines(source, last, pairs.map((pair) => `${indent}${pair}`));
}
function inFlow(around, last, text) {
    const at = last ? last.to : around.from + 1;
    return { from: at, to: at, text: last ? `, ${text}` : text };
}
function newLines(source, after, lines) {
    const { line } = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, endOf(source, after) - 1);
    const at = (source.lines[line - 1] ?? 0) + (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .lineText */ .oZ)(source, line).length;
    return { from: at, to: at, text: `\n${lines.join('\n')}` };
}
/** The end of the last value in a part, without the blank lines that a block may have after it. */
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
        const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, part.from).line;
        const last = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, endOf(source, part) - 1).line;
        return [{ from: source.lines[first - 1] ?? 0, to: source.lines[last] ?? source.text.length, text: '' }];
    });
}
function asLines(source, edits) {
    const ordered = [...edits].sort((left, right) => left.from - right.from);
    const only = ordered.length === 1 ? ordered[0] : undefined;
    if (only?.from === only?.to && only?.text.startsWith('\n')) {
        return { lines: only.text.slice(1), after: (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, only.from).line };
    }
    const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, ordered[0]?.from ?? 0).line;
    const last = Math.max(...ordered.map(({ from, to }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, Math.max(from, to - 1)).line));
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
/** Text as YAML reads it correctly, also in a flow list. */
function plainYaml(glob) {
    const isPlain = /^(?:\.?[A-Za-z_])[\w./-]*$/.test(glob) && !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(glob);
    return isPlain ? glob : (0,_quoting_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedYaml */ .kk)(glob);
}


/***/ }),

/***/ 9407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ convert),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   l0: () => (/* binding */ partAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8490);
/** Turns a document into a value without a prototype, and records the place of every part. */


/** Far above every limit of the plan format. A longer text is not read at all. */
const MOST_PARTS = 1000;
/** The number of problems in parts. Nobody reads more. */
const MOST_FAULTS = 300;
/** The part with these keys, or the nearest part around it that is written. */
function partAt(part, keys) {
    let at = part;
    for (const key of keys) {
        const next = at.parts.get(key);
        if (!next)
            return { part: at, found: false };
        at = next;
    }
    return { part: at, found: true };
}
/** The place to show for a part: a plain value itself, and the key of a list or map. */
function spanOf(part) {
    return part.key && part.kind !== 'text' && part.kind !== 'plain' ? part.key : part;
}
/** @param faults receives the problems of the parts */
function convert(text, node, key, faults) {
    const [from, to] = node.range ?? [0, 0, 0];
    const place = { from, to: Math.max(to, from), flow: 'flow' in node && node.flow === true, ...(key && { key }) };
    const leaf = (kind) => ({ ...place, kind, parts: new Map() });
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) || (node.tag !== undefined && !isPlainTag(text, from, node.tag))) {
        return { value: null, part: leaf('refused') };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        const { value } = node;
        if (typeof value === 'string') {
            const fault = hiddenFault(text, value, from, to) ?? cutComment(text, node.type === 'PLAIN', from, to, value);
            if (fault)
                faults.push(fault);
        }
        return { value, part: leaf(typeof value === 'string' ? 'text' : from === to ? 'nothing' : 'plain') };
    }
    const size = 'items' in node ? node.items.length : 0;
    if (size > MOST_PARTS) {
        const message = `This ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? 'list' : 'map'} has ${size} entries, more than any part of a plan may have.`;
        const hint = 'A plan may have 500 items, and 200 globs in a list. Split the task into several plans.';
        faults.push({ code: 'too-many', message, hint, ...(key ?? { from, to: from + 1 }) });
        return { value: null, part: leaf('refused') };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const parts = new Map();
        const value = node.items.map((item, index) => {
            const converted = convert(text, item, undefined, faults);
            parts.set(index, converted.part);
            return converted.value;
        });
        return { value, part: { ...place, kind: 'list', parts } };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return { value: null, part: leaf('refused') };
    return convertMap(text, node.items, place, faults);
}
function convertMap(text, pairs, place, faults) {
    const value = Object.create(null);
    const parts = new Map();
    const seen = new Map();
    for (const pair of pairs) {
        const [from, to] = pair.key.range ?? [place.from, place.from + 1, 0];
        if (faults.length > MOST_FAULTS)
            break;
        const fault = (code, message, hint) => faults.push({ code, message, hint, from, to: Math.max(to, from + 1) });
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) || pair.key.tag?.startsWith('!'))
            continue;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key)) {
            fault('wrong-type', 'A key must be text.', 'Put it in quotes.');
            continue;
        }
        const isText = typeof pair.key.value === 'string';
        const name = typeof pair.key.value === 'string' ? pair.key.value : text.slice(from, to);
        const hidden = isText ? hiddenFault(text, name, from, to) : undefined;
        if (hidden)
            faults.push(hidden);
        if (!isText)
            fault('wrong-type', `The key ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} is not text.`, `Put it in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)}.`);
        if (name === '<<' && pair.key.type === 'PLAIN') {
            fault('yaml-merge-key', 'The merge key "<<" is not allowed.', 'Write the keys out.');
            continue;
        }
        if (name in Object.prototype) {
            fault('bad-id', `${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} cannot be used as a name.`, 'Choose another one.');
            continue;
        }
        const folded = name.normalize('NFC');
        const first = seen.get(folded);
        if (first !== undefined) {
            const line = text.slice(0, first).split('\n').length;
            fault('yaml-duplicate-key', `The key ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} occurs twice here, first on line ${line}.`, 'Keep one of them.');
            continue;
        }
        seen.set(folded, from);
        const converted = pair.value
            ? convert(text, pair.value, { from, to }, faults)
            : { value: null, part: { kind: 'nothing', from, to, key: { from, to }, flow: false, parts: new Map() } };
        value[name] = converted.value;
        parts.set(name, converted.part);
    }
    return { value, part: { ...place, kind: 'map', parts } };
}
/**
 * The composer gives every tag that it resolved. Only a written tag is refused, and the text shows whether there is
 * one.
 */
function isPlainTag(text, from, tag) {
    return tag.startsWith('tag:yaml.org,2002:') && !/!\S*\s+$/.test(text.slice(Math.max(0, from - 200), from));
}
/** An escape such as "\u202e" is not visible in the raw text. */
function hiddenFault(text, value, from, to) {
    const hidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacter */ .g1)(value);
    if (!hidden || (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacter */ .g1)(text.slice(from, to)))
        return undefined;
    return {
        code: 'hidden-character',
        message: `The text contains the hidden character ${hidden.name}.`,
        hint: 'Remove the escape.',
        from,
        to,
    };
}
function cutComment(text, plain, from, to, value) {
    const cut = plain ? /^[ \t]+(#[^\s#!].*)/.exec(text.slice(to, to + 200).split('\n')[0] ?? '') : null;
    if (!cut?.[1])
        return undefined;
    const whole = `${value} ${cut[1].trimEnd()}`;
    return {
        code: 'yaml-quote',
        message: `YAML cuts off ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(cut[1].trimEnd())} as a comment.`,
        hint: `Put the text in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(whole)}. If it is a comment, put a space after the "#".`,
        from,
        to,
    };
}


/***/ }),

/***/ 8557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/plan/quoting.js
var plan_quoting = __webpack_require__(1304);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/core/plan/yaml-parts.js
var yaml_parts = __webpack_require__(9407);
;// CONCATENATED MODULE: ./lib/core/plan/yaml-slips.js
/** Explains the most common YAML mistakes, with the corrected line. */

/** Undefined for every other mistake. */
function slipAt(text, code, offset) {
    const source = (0,plan_source/* sourceOf */.vz)('', text);
    const { line: number, column } = (0,plan_source/* positionAt */.t$)(source, offset);
    const line = (0,plan_source/* lineText */.oZ)(source, number);
    if (/^\s*```/.test(line)) {
        return {
            message: 'This line is a code fence of Markdown, which is not part of the plan.',
            hint: 'Remove the lines that begin with "```".',
        };
    }
    switch (code) {
        case 'TAB_AS_INDENT': {
            const hint = `Write ${(0,plan_source/* quotedText */.w0)(line.replace(/^\s+/, (space) => space.replaceAll('\t', '  ')))}.`;
            return { message: 'This line is indented with a tab, but YAML allows only spaces.', hint };
        }
        case 'BAD_INDENT': {
            const open = openBracket(text.slice(0, offset));
            if (!open)
                return undefined;
            const start = (0,plan_source/* lineText */.oZ)(source, (0,plan_source/* positionAt */.t$)(source, open.at).line).trim();
            const closed = start.replace(/[ \t]*(?:#.*)?$/, open.closing);
            return {
                message: `The "${text[open.at]}" on line ${(0,plan_source/* positionAt */.t$)(source, open.at).line} is not closed.`,
                hint: `Add the "${open.closing}", as in ${(0,plan_source/* quotedText */.w0)(closed)}.`,
                from: open.at,
            };
        }
        case 'BLOCK_AS_IMPLICIT_KEY': {
            const [, key = '', value = ''] = /^\s*(?:- +)*([\w-]+): +([^"'[{|>].*: .*|[^"'[{|>].*:)$/.exec(line.trimEnd()) ?? [];
            if (key !== '') {
                const message = `The text after "${key}:" contains another ":", so YAML reads it as a key.`;
                return { message, hint: `Put the text in quotes: ${key}: ${(0,plan_source/* quotedText */.w0)(value)}.` };
            }
            if (column === 1)
                return undefined;
            const message = 'The next line is indented deeper than this line, which already has a value.';
            return { message, hint: 'Indent all keys of one part by the same number of spaces.' };
        }
        case 'MULTILINE_IMPLICIT_KEY': {
            const [, indent = '', key = '', value = ''] = /^(\s*)([\w-]+):(\S.*)$/.exec(line) ?? [];
            if (key === '')
                return undefined;
            const hint = `Write ${(0,plan_source/* quotedText */.w0)(`${indent}${key}: ${value}`)}.`;
            return { message: `"${key}:" has no space after the colon.`, hint };
        }
        default:
            return undefined;
    }
}
/** The last bracket that is not closed, outside of quotes and comments. */
function openBracket(text) {
    const open = [];
    for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=^|\s)#[^\n]*|[[\]{}]/g)) {
        const [bracket] = token;
        if (bracket === '[' || bracket === '{')
            open.push({ at: token.index, closing: bracket === '[' ? ']' : '}' });
        else if (bracket === open.at(-1)?.closing)
            open.pop();
    }
    return open.at(-1);
}

;// CONCATENATED MODULE: ./lib/core/plan/yaml-tokens.js
/** Checks the tokens of a file before the parser uses them: how deep they are nested, and what is always refused. */



const MOST_DEPTH = 20;
const MOST_SYNTAX_FAULTS = 20;
const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);
/** The lexer keeps the nesting on its own stack, so the depth is known before any function recurses. */
function tokensOf(text) {
    const tokens = [];
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        tokens.push(...parser.next(lexeme));
        // The document, its collections, and perhaps the current value.
        const { length } = parser.stack;
        const isCollection = COLLECTIONS.has(parser.stack[length - 1]?.type ?? '');
        if (length > MOST_DEPTH + 2 || (length > MOST_DEPTH + 1 && isCollection)) {
            return { tokens, tooDeep: Math.max(0, parser.offset - lexeme.length) };
        }
    }
    tokens.push(...parser.end());
    return { tokens };
}
function refusedTokens(text, tokens) {
    const faults = [];
    let documents = 0;
    const waiting = tokens.toReversed();
    // Not spread, because a list may be longer than the number of arguments of a call.
    const pushAll = (token, name) => {
        const list = Reflect.get(token, name);
        if (Array.isArray(list))
            for (let at = list.length - 1; at >= 0; at--)
                waiting.push(list[at]);
    };
    for (let token = waiting.pop(); token && faults.length < MOST_SYNTAX_FAULTS; token = waiting.pop()) {
        if ('type' in token) {
            if (token.type === 'document')
                documents++;
            const fault = refusedToken(text, token, documents);
            if (fault)
                faults.push(fault);
        }
        // The stack takes the last one first, so this gives the order of the file.
        pushAll(token, 'items');
        if ('value' in token && token.value)
            waiting.push(token.value);
        pushAll(token, 'sep');
        if ('key' in token && token.key)
            waiting.push(token.key);
        pushAll(token, 'start');
    }
    return faults;
}
function refusedToken(text, token, documents) {
    const from = token.offset;
    const source = 'source' in token ? token.source : '';
    const name = (0,plan_source/* quotedText */.w0)(source);
    const to = from + Math.max(1, source.length);
    const refuse = (code, message, hint) => ({ code, message, hint, from, to });
    const refuseUnquoted = (code, message, hint) => (0,plan_quoting/* quotingFault */.Cy)(text, from) ?? refuse(code, message, hint);
    switch (token.type) {
        case 'directive':
            return refuse('yaml-directive', `The directive ${name} is not allowed.`, 'Remove the line.');
        case 'document': {
            if (documents < 2)
                return undefined;
            const hint = 'Write one plan per file: remove everything from this line on, and a "..." line before it.';
            return refuse('yaml-documents', 'A second document begins here.', hint);
        }
        case 'anchor':
            return refuseUnquoted('yaml-anchor', `The anchor ${name} is not allowed.`, 'Write the value out in each place.');
        case 'alias': {
            const hint = `Write the value out. If it is a glob, put the glob in quotes: ${name}.`;
            return refuseUnquoted('yaml-alias', `The alias ${name} is not allowed.`, hint);
        }
        case 'tag': {
            const hint = `Remove it. If it is text, put it in quotes: ${name}.`;
            return refuseUnquoted('yaml-tag', `The tag ${name} is not allowed.`, hint);
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/plan/yaml.js
/**
 * Strict YAML 1.2: one document of maps, lists and plain values, as a value without a prototype, with the place of
 * every part. Features that change a document in ways a reader does not see (anchors, tags, merge keys, a second
 * document) are refused.
 */






const OPTIONS = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true };
/** Mistakes that the composer repairs well enough to check the rest of the file. */
const RECOVERABLE = new Set(['BAD_SCALAR_START', 'BAD_ALIAS', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE']);
/** The check of the tokens reports these with better messages. */
const TOLD_ELSEWHERE = new Set(['TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE', 'MULTIPLE_DOCS', 'DUPLICATE_KEY']);
function readYaml(text) {
    const { tokens, tooDeep } = tokensOf(text);
    if (tooDeep !== undefined) {
        const message = `The file is nested more than ${MOST_DEPTH} levels deep.`;
        return {
            whole: false,
            repaired: [],
            faults: [
                { code: 'yaml-depth', message, hint: 'A plan needs fewer than ten levels.', from: tooDeep, to: tooDeep + 1 },
            ],
        };
    }
    const faults = refusedTokens(text, tokens);
    const composer = new dist/* Composer */.Dk(OPTIONS);
    const [document] = [...composer.compose(tokens, true, text.length)];
    const errors = document ? [...document.errors, ...document.warnings] : [];
    const repaired = errors.filter(({ code }) => !TOLD_ELSEWHERE.has(code)).map(({ pos }) => pos[0]);
    for (const error of errors) {
        if (TOLD_ELSEWHERE.has(error.code) || faults.length >= MOST_SYNTAX_FAULTS)
            continue;
        // One mistake causes several errors. The first error of a line is enough.
        if (faults.some((fault) => (0,plan_quoting/* sameLine */.tW)(text, fault.from, error.pos[0])))
            continue;
        faults.push(syntaxFault(text, error));
    }
    const whole = document !== undefined && errors.every(isRecoverable);
    const part = { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() };
    if (!document?.contents)
        return { whole, repaired, faults, ...(document && { document: { value: null, part } }) };
    // Problems of parts are only useful if the parts are as the author meant them.
    const converted = (0,yaml_parts/* convert */.C6)(text, document.contents, undefined, whole ? faults : []);
    return { whole, repaired, faults, document: converted };
}
function isRecoverable(error) {
    return RECOVERABLE.has(error.code) || TOLD_ELSEWHERE.has(error.code) || error.message.includes('at node end');
}
function syntaxFault(text, error) {
    const from = Math.min(error.pos[0], Math.max(0, text.length - 1));
    const quoting = (0,plan_quoting/* quotingFault */.Cy)(text, from);
    if (quoting)
        return quoting;
    const to = Math.max(from + 1, Math.min(error.pos[1], text.length));
    const slip = slipAt(text, error.code, from);
    if (slip)
        return { code: 'yaml-syntax', from, ...slip, to: slip.from === undefined ? to : slip.from + 1 };
    const first = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return {
        code: 'yaml-syntax',
        message: `This is not valid YAML: ${(0,plan_source/* shown */.SP)(first.charAt(0).toLowerCase() + first.slice(1, 200))}.`,
        hint: 'Fix the syntax. Text that begins with or contains one of { } [ ] , & * # ? | > ! % @ ` or ": " needs quotes.',
        from,
        to,
    };
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
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(917);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);



/**
 * The kinds of change that are allowed for the path. Other rules handle constraints and unsafe paths.
 *
 * @param merges the merges of the item: if it is reopened, it may change files that it created
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
    return item.isIntegration && itemsNear(plan, path).some((each) => owns(each, path));
}
const indexes = new WeakMap();
function itemsNear(plan, path) {
    const known = indexes.get(plan) ?? (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .indexScopes */ .m5)((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(plan), ({ scope }) => scope);
    indexes.set(plan, known);
    return known.near(path);
}
function hasCreated(item, plan, path, merges) {
    if (item.isIntegration)
        return false;
    const isCreated = merges.some(({ changes }) => changes.complete && changes.list.some((each) => each.kind === 'create' && each.path === path));
    return isCreated && ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)(item.scope, 'create', path) !== undefined || covers(plan.shared, path));
}
/** An item owns a path if its scope contains it for any kind of change. A dropped item owns nothing. */
function owns({ scope, dropped }, path) {
    return dropped === undefined && (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsCovered */ .GD)(scope, path).length > 0;
}
/** Whether a list of the whole plan (`generated`, `shared`) matches the path, like a scope with these globs. */
function covers(globs, path) {
    return (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)({ any: globs, create: [], modify: [], delete: [], except: [] }, 'create', path) !== undefined;
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ withoutVerdicts),
/* harmony export */   WS: () => (/* binding */ basePlansFrom),
/* harmony export */   lW: () => (/* binding */ basePlansOf),
/* harmony export */   nx: () => (/* binding */ basePlansAt)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5679);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_misplaced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8377);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3298);
/** The plans on the base, by which everything is judged. Every command begins here. */






/** @param commit the tip of the base, or another commit to use instead */
function basePlansAt(commit, snapshot, facts) {
    const tree = facts.plans({ revision: commit });
    if (tree === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const basePlans = basePlansOf(tree, snapshot);
    // Only without any plan there is a note.
    if (snapshot.source !== 'git' || basePlans.notes.length === 0)
        return basePlans;
    const misplaced = facts.misplaced({ revision: snapshot.base.commit });
    if (misplaced === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const commands = (0,_plan_misplaced_js__WEBPACK_IMPORTED_MODULE_2__/* .moveCommands */ .wK)(misplaced, new Set());
    const warnings = misplaced.map((each, index) => misplacedWarning(each, commands[index] ?? '', snapshot.base.branch));
    return { ...basePlans, warnings: [...basePlans.warnings, ...warnings] };
}
function misplacedWarning(found, command, base) {
    const where = found.isElsewhere ? `"${found.path}" on "${base}"` : `"${found.path}"`;
    const how = found.isElsewhere ? `On "${base}", move it there` : 'Move it there';
    return `${where} looks like a plan, but only files in "${_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG}" are read, so it has no effect. ${how}: ${command}`;
}
/** Reads a plan directory as if it were on the base of the snapshot. */
function basePlansOf(tree, snapshot) {
    const plans = refuseItemBranch(plansIn(tree, snapshot), snapshot);
    return {
        tree,
        plans,
        revision: tree?.id.slice(0, 10) ?? 'none',
        summaries: summariesOf(plans.open),
        ...withoutOpenPlan(plans, snapshot),
    };
}
/** For plans without files. */
function basePlansFrom(plans, revision) {
    return { tree: null, plans, revision, summaries: summariesOf(plans.open), notes: [], warnings: [] };
}
function summariesOf(plans) {
    return plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length }));
}
/** The data of a report without verdicts. */
function withoutVerdicts({ plans, revision, summaries, notes: ofPlans, warnings }, findings, notes) {
    const { problems } = plans;
    const all = [...notes, ...ofPlans];
    return { plans: summaries, planRevision: revision, verdicts: [], findings, problems, notes: all, warnings };
}
/** There may be any number of plans for another branch. */
const MOST_NAMED = 5;
function withoutOpenPlan({ open, inert, problems }, { base, source }) {
    if (open.length > 0 || problems.length > 0)
        return { notes: [], warnings: [] };
    const none = `No plan is open on "${base.branch}"`;
    if (inert.length === 0) {
        const place = `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG}/ at ${base.commit.slice(0, 10)}`;
        return { notes: [`${none} (looked in ${place}).`], warnings: [] };
    }
    const others = [...new Set(inert.map((plan) => `"${plan.base}"`))].join(', ');
    const isOne = inert.length === 1;
    const elsewhere = source === 'git' ? '--base' : 'the input "base"';
    const warning = `${none}, so nothing is checked against ${namesOf(inert)}, which ${isOne ? 'is' : 'are'} for ${others}. If ${isOne ? 'it is' : 'they are'} meant for "${base.branch}", add the line ${baseLine(base.branch)} to ${isOne ? 'it' : 'each'} on "${base.branch}". Otherwise, name ${others} with ${elsewhere}.`;
    return { notes: [], warnings: [warning] };
}
function namesOf(inert) {
    const more = inert.length - MOST_NAMED;
    const names = inert.slice(0, MOST_NAMED).map(({ path }) => `"${path}"`);
    return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function baseLine(branch) {
    return `"base: ${yamlText(branch)}"`;
}
/** The branch name as YAML text, in quotes if needed. */
function yamlText(branch) {
    const isPlain = /^[A-Za-z_][\w./-]*$/.test(branch) && !/^(?:true|false|null)$/i.test(branch);
    return isPlain ? branch : `'${branch.replaceAll("'", "''")}'`;
}
const plansRead = new WeakMap();
/** Reads each tree only once, because every round needs the same plans. */
function plansIn(tree, { base, repository }) {
    const on = { branch: base.branch, defaultBranch: repository.defaultBranch };
    if (!tree)
        return (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlans */ .x)(tree, on);
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .HK)(plansRead, tree, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .HK)(known, JSON.stringify(on), () => (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlans */ .x)(tree, on));
}
function claimantOf(branch, plans) {
    return plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3).find((item) => item.branches.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, branch)));
}
function inertPlans({ inert }) {
    return inert.flatMap(({ plan }) => plan ?? []);
}
/**
 * Git only. Compared with the branch of an item, everything would pass. And the default branch of a clone of a clone is the
 * branch that was checked out there, so plans without `base` would be open on the wrong branch and protect nothing.
 */
function refuseItemBranch(plans, { source, base, repository }) {
    if (source !== 'git')
        return plans;
    const claimant = claimantOf(base.branch, plans.open.length > 0 ? plans.open : inertPlans(plans));
    if (claimant) {
        return withProblem(plans, `The base "${base.branch}" is the branch of item "${claimant.item}", so nothing can be checked against it.`, 'If this clone has the wrong default branch, run "git remote set-head origin <branch>". Otherwise, name the base branch with --base.');
    }
    const { defaultBranch } = repository;
    const owner = claimantOf(defaultBranch, [...plans.open, ...inertPlans(plans)]);
    const lost = plans.inert.filter(({ base: branch, plan }) => branch === defaultBranch && plan?.base === undefined);
    if (!owner || lost.length === 0)
        return plans;
    return withProblem(plans, `This clone has "${defaultBranch}" as its default branch, but that is the branch of item "${owner.item}". Plans without "base" are open only on the default branch, so nothing is checked against ${namesOf(lost)}.`, `Run "git remote set-head origin ${base.branch}" to correct the clone, or add the line ${baseLine(base.branch)} to each of these plans on "${base.branch}".`);
}
function withProblem(plans, message, hint) {
    return { ...plans, problems: [...plans.problems, { code: 'base', message, hint }] };
}


/***/ }),

/***/ 5430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ indexChanges),
/* harmony export */   o: () => (/* binding */ NOBODY)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/** Finds paths that two item pull requests change, or two paths that cannot exist in one checkout. */



/** For changes that may collide with those of any item. */
const NOBODY = { plan: '', item: '' };
/**
 * Indexes every change once, so that the cost of a question depends on the collisions and not on the pull requests. Paths
 * that the same pull requests change in the same way are kept together, so that the cost of pairs does not depend on how many
 * paths these have in common.
 *
 * @param wayOf a short text: changes of one owner with the same text are judged alike
 */
function indexChanges(all, wayOf = (_owner, { kind }) => kind) {
    const at = new Map();
    for (const owner of all) {
        for (const change of owner.changes)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(at, (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(change.path), { owner, change });
    }
    // A file may be in the way of a folder, so this has the changes below each changed path.
    const below = new Map();
    const changedAbove = new Map();
    for (const [path, places] of at) {
        for (const above of aboveOf(path, at, changedAbove))
            for (const place of places)
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(below, above, place);
    }
    const collisions = (subject) => {
        const found = [];
        for (const mine of subject.changes) {
            const path = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(mine.path);
            const places = [
                ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(at, path),
                ...aboveOf(path, at, changedAbove).flatMap((above) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(at, above)),
                ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(below, path),
            ];
            for (const { owner, change } of places) {
                if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(owner.item) !== (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(subject.item))
                    found.push({ mine, theirs: change, other: owner });
            }
        }
        return found;
    };
    let groups;
    const pairs = (subject) => {
        groups ??= groupPlaces(all, at, wayOf);
        const { isMixed, groupsOf } = groups;
        const parts = new Map();
        for (const { owners, changes, place } of (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(groupsOf, subject)) {
            for (const [index, other] of owners.entries()) {
                const [mine, theirs] = [changes[place], changes[index]];
                if (mine && theirs && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(other.item) !== (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(subject.item))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(parts, other, { mine, theirs });
            }
        }
        const odd = subject.changes.filter(({ path }) => {
            const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(path);
            return isMixed(folded) || below.has(folded) || aboveOf(folded, at, changedAbove).length > 0;
        });
        for (const { mine, theirs, other } of odd.length > 0 ? collisions({ item: subject.item, changes: odd }) : []) {
            if (isMixed((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(mine.path)) || (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(mine.path) !== (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(theirs.path))
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(parts, other, { mine: [mine], theirs: [theirs] });
        }
        return all.flatMap((other) => {
            const list = (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(parts, other);
            return list.length > 0 ? [{ other, parts: list }] : [];
        });
    };
    return { collisions, pairs };
}
function groupPlaces(all, at, wayOf) {
    const numbers = new Map(all.map((owner, index) => [owner, index]));
    const mixed = new Set();
    const groups = new Map();
    for (const [folded, places] of at) {
        const [first] = places;
        if (!first || places.length < 2)
            continue;
        if (places.some(({ change }) => change.path !== first.change.path)) {
            mixed.add(folded);
            continue;
        }
        const key = places.map(({ owner, change }) => `${numbers.get(owner)}${wayOf(owner, change)}`).join(' ');
        const known = groups.get(key);
        if (known)
            for (const [index, { change }] of places.entries())
                known.changes[index]?.push(change);
        else
            groups.set(key, { owners: places.map(({ owner }) => owner), changes: places.map(({ change }) => [change]) });
    }
    const groupsOf = new Map();
    for (const group of groups.values())
        for (const [place, owner] of group.owners.entries())
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(groupsOf, owner, { ...group, place });
    return { isMixed: (folded) => mixed.has(folded), groupsOf };
}
/** The changed paths above a path. Cached by folder, because files of a folder share them. */
function aboveOf(path, at, cache) {
    const slash = path.lastIndexOf('/');
    if (slash < 0)
        return [];
    const directory = path.slice(0, slash);
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .HK)(cache, directory, () => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .withParents */ .M2)(directory).filter((each) => at.has(each)));
}


/***/ }),

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ indexFolders),
/* harmony export */   Wu: () => (/* binding */ createdIn),
/* harmony export */   Y5: () => (/* binding */ takenFrom),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/**
 * Finds folders that open item pull requests empty together. If the files went elsewhere, Git treats such a folder as renamed
 * and also moves files that another branch creates in it.
 * Source: https://git-scm.com/docs/git-config#Documentation/git-config.txt-mergedirectoryRenames
 */




/** @param atTip the entries directly in a folder at the tip of the base */
function indexFolders(all, atTip) {
    const creators = new Map();
    const takers = new Map();
    for (const owner of all) {
        for (const [folder, change] of createdIn(owner.changes))
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .BC)(creators, folder, { owner, change });
        for (const [folder, change] of takenFrom(owner.changes))
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .BC)(takers, folder, { owner, change });
    }
    const known = new Map();
    function isEmptied(folder) {
        return (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .HK)(known, folder, () => {
            const owners = (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(takers, folder).map(({ owner }) => pathsOf(owner.changes, 'delete'));
            return holdsOnly(folder, (path) => owners.some((deleted) => deleted.has(path)));
        });
    }
    /** Whether the folder contains only these paths. */
    function holdsOnly(folder, isTaken) {
        const entries = atTip(folder);
        if (entries === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
        const paths = (entries ?? []).map(({ name, mode }) => ({ path: `${folder}/${name}`, mode }));
        if (paths.some(({ path, mode }) => (mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7 ? !takers.has(path) : !isTaken(path))))
            return false;
        const folders = paths.filter(({ mode }) => mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7).map(({ path }) => holdsOnly(path, isTaken));
        return folders.includes(false) ? false : folders.includes(_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG) ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : true;
    }
    function meetings(folder, mine, others, subject) {
        const strangers = others.filter(({ owner }) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(owner.item) !== (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(subject.item));
        if (strangers.length === 0 || isEmptied(folder) !== true)
            return [];
        const isMoved = (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(takers, folder).some(({ owner }) => pathsOf(owner.changes, 'create').size > 0);
        return strangers.map(({ owner, change }) => ({ folder, mine, theirs: change, other: owner, isMoved }));
    }
    return (subject) => [
        ...[...createdIn(subject.changes)].flatMap(([folder, mine]) => meetings(folder, mine, (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(takers, folder), subject)),
        ...[...takenFrom(subject.changes)].flatMap(([folder, mine]) => meetings(folder, mine, (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(creators, folder), subject)),
    ];
}
/** The folders in which files with valid names are created directly, each with the first such file. */
function createdIn(changes) {
    const found = new Map();
    for (const change of changes) {
        const folder = parentOf(change.path);
        if (change.kind !== 'create' || change.encoding === 'invalid')
            continue;
        if (folder !== '' && !found.has(folder))
            found.set(folder, change);
    }
    return found;
}
/** The folders in which files are deleted and none is created, each with the first deleted file. */
function takenFrom(changes) {
    const kept = new Set();
    for (const { kind, path } of changes)
        if (kind === 'create')
            for (const folder of foldersOf(path, kept))
                kept.add(folder);
    const found = new Map();
    for (const change of changes) {
        if (change.kind !== 'delete')
            continue;
        for (const folder of foldersOf(change.path, found))
            if (!kept.has(folder))
                found.set(folder, change);
    }
    return found;
}
const sets = new WeakMap();
/** Cached for each list, because it is needed for each of its folders. */
function pathsOf(changes, kind) {
    const known = sets.get(changes) ?? new Map();
    sets.set(changes, known);
    const paths = known.get(kind) ?? new Set(changes.flatMap((each) => (each.kind === kind ? each.path : [])));
    known.set(kind, paths);
    return paths;
}
const folders = new WeakMap();
/** All folders that contain some of the paths. Cached for each set. */
function foldersAbove(paths) {
    const known = folders.get(paths);
    if (known)
        return known;
    const found = new Set();
    for (const path of paths)
        for (const folder of foldersOf(path, found))
            found.add(folder);
    folders.set(paths, found);
    return found;
}
/** The folders of a path, from the nearest one up to the first known one. Those above it are known too. */
function foldersOf(path, known) {
    const found = [];
    for (let folder = parentOf(path); folder !== '' && !known.has(folder); folder = parentOf(folder))
        found.push(folder);
    return found;
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 7400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ignoredMerge)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9754);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/** Finds the latest merge from a branch of an unfinished item that does not count, why not, and what makes it count. */



/** Undefined where no branch of the item has merged at all, or one that merged counts or may count. */
function ignoredMerge({ item, merges, unprovable }, planState) {
    const { snapshot, facts } = planState;
    // What could not be read may be what makes one count.
    if (merges.length > 0 || unprovable !== undefined)
        return undefined;
    const merge = (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .byTime */ .XL)(snapshot.merged).findLast((each) => each.sameRepository && (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM)(item, each.branch));
    if (!merge)
        return undefined;
    const base = snapshot.base.branch;
    const name = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(merge);
    const when = `If ${name} is the work of item "${item.item}"`;
    if (merge.base !== base)
        return intoAnother(merge, when, planState);
    if (merge.mergeCommit === null || facts.reached({ commit: merge.mergeCommit }) !== true)
        return {
            because: `${name} was merged, but its merge commit is not in the history of "${base}"`,
            otherwise: 'Merge its work again.',
        };
    if (!(0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(merge))
        return {
            because: `${name} was merged, but it changed no file, so it does not count`,
            otherwise: `Open another pull request, or add "dropped: <reason>" to item "${item.item}" in the plan on "${base}".`,
        };
    return {
        because: `${name} was merged, but at that time the plan did not list its branch for item "${item.item}", or listed it for another item too`,
        ...((0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .isReverted */ .sE)([merge], [], snapshot, facts) === true
            ? { otherwise: 'Merge another pull request.' }
            : { named: { when, merged: nameOf(merge) } }),
    };
}
function intoAnother(merge, when, { snapshot, facts, plans, progress }) {
    const base = snapshot.base.branch;
    const carrier = plans
        .flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)
        .map((item) => progress.get((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(item)))
        .find((each) => each !== undefined && (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM)(each.item, merge.base));
    const where = carrier ? `"${merge.base}", the branch of item "${carrier.item.item}"` : `"${merge.base}"`;
    const because = `${(0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(merge)} was merged into ${where}, not into "${base}"`;
    const isThere = merge.mergeCommit !== null && facts.reached({ commit: merge.mergeCommit }) === true;
    if (isThere && (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .isReverted */ .sE)([merge], [], snapshot, facts) !== true)
        return { because: `${because}, but "${base}" has its work`, named: { when, merged: nameOf(merge) } };
    // A squash has another commit than the original merge.
    const carried = carrier?.finished ? carrier.merges.findLast((each) => each.branch === merge.base) : undefined;
    if (carried?.mergeCommit) {
        const named = { when: `If its work came with ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(carried)}`, merged: { commit: carried.mergeCommit } };
        return { because, named };
    }
    return {
        because,
        otherwise: `Merge "${merge.base}" into "${base}". Then name the commit of that merge, or of the squash, in the plan on "${base}": "merged: { commit: '<40 digits>' }".`,
    };
}
/** Git knows branches, but not the numbers of pull requests. */
function nameOf({ number, mergeCommit }) {
    return number === undefined ? { commit: mergeCommit ?? '' } : { pull: number };
}


/***/ }),

/***/ 9202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ mayHaveMerged),
/* harmony export */   Zy: () => (/* binding */ mergeCandidates),
/* harmony export */   zw: () => (/* binding */ namedMerges)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5679);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3274);
/* harmony import */ var _allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
/* harmony import */ var _ignored_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7400);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9754);
/* harmony import */ var _revert_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2021);
/**
 * Finds commits of the base that may be the merge of an unfinished item whose branch was deleted or fast-forwarded. Git
 * cannot prove it, so none counts. Each is offered with the line of the plan that makes it count.
 */








const MOST_OFFERED = 5;
const MOST_SUBJECT = 72;
const found = new WeakMap();
/** Newest first. */
function mergeCandidates(progress, planState) {
    if (planState.snapshot.source !== 'git')
        return [];
    const byItem = found.get(planState) ?? findLikely(planState);
    found.set(planState, byItem);
    const likely = (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(byItem, progress);
    if (isTakenBack(likely, planState))
        return [];
    const wasListed = ({ commit, before = commit }) => (0,_merges_js__WEBPACK_IMPORTED_MODULE_5__/* .isListedAt */ .NW)(before, progress.item, planState.facts);
    return likely
        .slice(0, MOST_OFFERED)
        .filter(wasListed)
        .map(({ commit, message, because }) => ({
        commit,
        subject: message.replace(/\n.*/s, '').slice(0, MOST_SUBJECT),
        because,
        line: (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedLine */ .TA)({ commit }),
    }));
}
/** Handles all items together, because there may be hundreds of items and thousands of commits. */
function findLikely(planState) {
    const all = [...planState.progress.values()];
    const taken = takenCommits(all);
    const claimantsOf = claimantIndex(all);
    const ownersOf = ownerIndex(all);
    const likely = new Map();
    for (const plan of planState.plans) {
        const waiting = new Set(all.filter((each) => each.plan === plan && isWithoutMerge(each)));
        if (waiting.size === 0)
            continue;
        const arrived = planState.facts.arrivedSince({ path: plan.path });
        if (arrived === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            continue;
        for (const each of withoutReverts(arrived).filter(({ commit }) => !taken.has(commit))) {
            const claimants = claimantsOf(each.message);
            const named = claimants.filter(() => each.isMerge);
            const others = claimants.length === 0 ? [...waiting] : claimants;
            const inScope = ownersOf(each).filter((of) => others.includes(of) && !named.includes(of) && isInScope(each, of));
            for (const of of named)
                if (waiting.has(of))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .BC)(likely, of, { ...each, because: 'branch-named' });
            for (const of of inScope)
                if (waiting.has(of))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .BC)(likely, of, { ...each, because: 'in-scope' });
        }
    }
    return likely;
}
function isWithoutMerge({ item, pulls, merges, finished }) {
    return !finished && pulls.length === 0 && merges.length === 0 && item.branches.length > 0;
}
function isInScope({ changes = [] }, { item, plan }) {
    return (changes.some(({ path }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(item, path)) &&
        changes.every(({ path, kind }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedKinds */ .i7)(item, plan, path).includes(kind)));
}
/** Finds the items whose branches a message names. */
function claimantIndex(all) {
    const names = new Map();
    const globs = [];
    for (const of of all) {
        for (const claim of of.item.branches) {
            if ((0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlobClaim */ .rz)(claim))
                globs.push({ claim, of });
            else
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .BC)(names, claim, of);
        }
    }
    const claimants = (name) => [
        ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(names, name),
        ...globs.filter(({ claim }) => name.includes('/') && (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, name)).map(({ of }) => of),
    ];
    return (message) => [...new Set(branchesIn(message).flatMap(claimants))];
}
/** The items that may have made a commit: integrations, and the owners of its first path that not everybody may change. */
function ownerIndex(all) {
    const known = new Map();
    const ownersOf = (path) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .remembered */ .HK)(known, path, () => all.filter(({ item }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(item, path)));
    const integrations = all.filter(({ item }) => item.isIntegration);
    const common = [...new Set(all.flatMap(({ plan }) => [...plan.generated, ...plan.shared]))];
    return ({ changes = [] }) => {
        const telling = changes.find(({ path }) => !(0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(common, path));
        const owners = (telling ? [telling] : changes).flatMap(({ path }) => ownersOf(path));
        return [...new Set([...owners, ...integrations])];
    };
}
/** Whether nothing of their changes is left on the base. */
function isTakenBack(likely, { snapshot, facts }) {
    const merges = likely.flatMap(({ before, changes }) => before !== undefined && changes ? [{ before, changes: { complete: true, list: changes } }] : []);
    return merges.length === likely.length && (0,_merges_js__WEBPACK_IMPORTED_MODULE_5__/* .isReverted */ .sE)(merges.reverse(), [], snapshot, facts) === true;
}
/** Why it may have merged without being counted, and what makes it count, as sentences; undefined if nothing hints at it. */
function mayHaveMerged(progress, planState) {
    const ignored = (0,_ignored_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoredMerge */ .X)(progress, planState);
    if (!ignored)
        return offerOf(progress, planState);
    const { because, named, otherwise } = ignored;
    const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
    if (!named)
        return `${because}. ${otherwise}`;
    return `${because}. ${named.when}, add "${(0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedLine */ .TA)(named.merged)}" to ${where}. If not, merge another pull request.`;
}
/** The merges that finish the item once the plan names them. */
function namedMerges(progress, planState) {
    const ignored = (0,_ignored_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoredMerge */ .X)(progress, planState);
    if (ignored)
        return ignored.named ? [ignored.named] : [];
    return mergeCandidates(progress, planState).map(({ commit, subject }) => ({
        when: `If ${commit.slice(0, 10)} "${subject}" is the work of item "${progress.item.item}"`,
        merged: { commit },
    }));
}
/** The candidates as text, each with its line. Undefined if there are none. */
function offerOf(progress, planState) {
    const candidates = mergeCandidates(progress, planState);
    if (candidates.length === 0)
        return undefined;
    const lines = candidates.map(({ commit, subject, because, line }) => `${line} for ${commit.slice(0, 10)} "${subject}", which ${because === 'branch-named' ? 'names its branch' : 'changed only files of its scope'}`);
    const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
    return `If its work has already merged, add the line of its commit to ${where}: ${lines.join('; or ')}.`;
}
/** The commits by which items are finished. */
function takenCommits(all) {
    return new Set(all.flatMap(({ item: { merged }, merges }) => [
        ...merges.map(({ mergeCommit }) => mergeCommit),
        merged && 'commit' in merged ? merged.commit : null,
    ]));
}
/** Leaves out reverted commits and their reverts. */
function withoutReverts(arrived) {
    const reverted = new Set();
    return arrived.filter(({ commit, message }) => {
        const takesBack = (0,_revert_js__WEBPACK_IMPORTED_MODULE_6__/* .revertedBy */ .h)(message);
        if (!reverted.has(commit))
            reverted.add(takesBack);
        // The first line of a revert by Git or GitHub, and GitHub's name for the branch of a revert.
        const isRevert = takesBack !== undefined || /^(?:Revert|Reapply) "|\/revert-\d+-/.test(message);
        return !isRevert && !reverted.has(commit);
    });
}
/** The words of a message that may be the name of the merged branch: each word except the one after "into". */
function branchesIn(message) {
    const words = message.matchAll(/(?:\b(from|into) +)?['"`(]*([^\s'"`(),;:]+)/g);
    const possible = [...words].filter(([, lead]) => lead !== 'into');
    return possible.flatMap(([, lead, text = '']) => {
        const word = text.replace(/\.+$/, '');
        const withoutOwner = lead === 'from' ? word.slice(word.indexOf('/') + 1) : word;
        return [word, word.replace(/^origin\//, ''), withoutOwner];
    });
}


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ countMerges),
/* harmony export */   Ds: () => (/* binding */ unreadOf),
/* harmony export */   Lq: () => (/* binding */ mergedElsewhere),
/* harmony export */   NW: () => (/* binding */ isListedAt),
/* harmony export */   OM: () => (/* binding */ claims),
/* harmony export */   XL: () => (/* binding */ byTime),
/* harmony export */   dI: () => (/* binding */ sameEntry),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   sE: () => (/* binding */ isReverted),
/* harmony export */   uX: () => (/* binding */ emptyMerge)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5679);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4223);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3298);
/** Finds the merged pull requests that count for an item. The plan before the merge must have listed it, and it must not be reverted. */







/**
 * From this repository, and merged into the base: all else can be no item's. Of one that went into another branch, as the
 * upper ones of a stack do, the commit has to be on the base's own line: what was merged into the branch of another pull
 * request, and came along with that, is behind its merge. While that is unread, it is taken to be on it.
 */
function isOwn(merged, snapshot, facts) {
    return merged.sameRepository && isOnLine(merged, snapshot, facts) !== false;
}
function isOnLine(merged, snapshot, facts) {
    const { base, mergeCommit } = merged;
    if (base === snapshot.base.branch)
        return true;
    if (snapshot.source === 'git' || mergeCommit === null || isInBase(merged, facts) === false)
        return false;
    return facts.onBaseLine({ commit: mergeCommit });
}
function claims(item, branch) {
    return item.branches.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimMatches */ .ob)(claim, branch));
}
/**
 * The merged pull requests that count, by item, earliest first. A pull request whose facts are not read yet counts for now,
 * so that all questions about it are asked together.
 *
 * @param crashes collects unexpected errors by item
 */
function countMerges(listed, snapshot, facts, crashes = new Map()) {
    const merges = new Map();
    for (const merged of byTime(snapshot.merged)) {
        const claimants = listed.filter(({ item }) => claims(item, merged.branch));
        if (claimants.length === 0 || !isOwn(merged, snapshot, facts) || !isRelevant(merged, facts))
            continue;
        const listedThen = claimants.flatMap(({ item }) => {
            try {
                const before = asListed(item, merged, facts);
                return before ? [{ item, wasFinished: isFinishedBy(before, snapshot, facts) }] : [];
            }
            catch (error) {
                crashes.set((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(item), error);
                return [];
            }
        });
        const live = listedThen.filter(({ wasFinished }) => !wasFinished);
        const then = live.length > 0 ? live : listedThen;
        // A merge from a branch of two unfinished items, which `lint` forbids, finishes neither of them.
        const waiting = then.filter(({ item }) => !merges.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(item)));
        if (waiting.length > 1)
            continue;
        for (const { item } of waiting.length === 1 ? waiting : then)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)(merges, (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(item), merged);
    }
    return merges;
}
/** Whether the plan itself finishes the item: it is dropped, or listed as merged by work that the base has. */
function isFinishedBy(item, snapshot, facts) {
    return item.dropped !== undefined || mergedElsewhere(item, snapshot, facts).done;
}
function byTime(merged) {
    return [...merged].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .U)(a.mergedAt ?? '', b.mergedAt ?? '') || (0,_order_js__WEBPACK_IMPORTED_MODULE_6__/* .numberOf */ .r)(a) - (0,_order_js__WEBPACK_IMPORTED_MODULE_6__/* .numberOf */ .r)(b));
}
/**
 * What decides whether a merge from a branch of the item counts for it, and could not be read; undefined: nothing, as far as
 * is known.
 */
function unreadOf(merged, snapshot, facts) {
    if (!isOwn(merged, snapshot, facts) || !isRelevant(merged, facts))
        return undefined;
    const { before } = merged;
    if (isInBase(merged, facts) === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn)
        return `the check could not read whether ${nameOf(merged)} is on the base branch`;
    if (isOnLine(merged, snapshot, facts) === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn)
        return `the check could not read whether ${nameOf(merged)} was merged into the base branch`;
    const tree = before === null ? null : facts.plans({ revision: before });
    if (tree !== null && tree !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && tree.isUnread)
        return `the plans before ${nameOf(merged)} could not be read`;
    return undefined;
}
function isRelevant(merged, facts) {
    return isInBase(merged, facts) !== false && hasChanges(merged);
}
function nameOf({ number, branch }) {
    return number === undefined ? `the merge of "${branch}"` : `#${number}`;
}
function isInBase({ mergeCommit }, facts) {
    return mergeCommit !== null && facts.reached({ commit: mergeCommit });
}
/** The latest merge into the base from a branch of the item, if it changed nothing and so does not count. */
function emptyMerge(item, snapshot, facts) {
    const last = byTime(snapshot.merged).findLast((each) => claims(item, each.branch) && isOwn(each, snapshot, facts));
    return last && !hasChanges(last) ? last : undefined;
}
/** An incomplete list is never empty. */
function hasChanges({ changes }) {
    return !changes.complete || changes.list.length > 0;
}
/** Whether the item was in the plan at that commit. True while this is not read yet. */
function isListedAt(commit, item, facts) {
    const tree = facts.plans({ revision: commit });
    if (tree === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return true;
    const plan = tree ? planIn(tree, item.plan) : undefined;
    return plan !== undefined && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(plan).some((each) => each.item === item.item);
}
/** The item in the plan before the merge, if that plan listed it with this branch. */
function asListed(item, merged, facts) {
    if (merged.before === null)
        return undefined;
    const tree = facts.plans({ revision: merged.before });
    if (tree === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return item;
    const before = tree ? planIn(tree, item.plan) : undefined;
    const listed = before && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(before).find((each) => each.item === item.item);
    return listed && claims(listed, merged.branch) ? listed : undefined;
}
const plansRead = new WeakMap();
function planIn(tree, id) {
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .HK)(plansRead, tree, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .HK)(known, id, () => {
        const file = tree.files.find(({ name }) => name === `${id}.yml` || name === `${id}.yaml`);
        return file?.text === undefined ? {} : (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)({ path: file.name, text: file.text });
    }).plan;
}
/** `merged:` in the plan counts only if the history of the base contains the merge. */
function mergedElsewhere(item, snapshot, facts) {
    const { merged } = item;
    if (!merged)
        return { done: false };
    if ('commit' in merged) {
        const done = facts.reached({ commit: merged.commit }) === true;
        return done
            ? { done }
            : {
                done,
                because: `is listed as merged by commit ${merged.commit}, but the history of "${snapshot.base.branch}" does not contain it`,
            };
    }
    const merge = snapshot.merged.find(({ number }) => number === merged.pull);
    if (merge && isInBase(merge, facts) === true)
        return { done: true, merge };
    if (snapshot.source === 'git')
        return { done: false, because: `is listed as merged by #${merged.pull}` };
    return {
        done: false,
        because: `is listed as merged by #${merged.pull}, but the history of "${snapshot.base.branch}" does not contain it`,
    };
}
/**
 * Whether every path that the merges changed is at the tip of the base as it was before them, and no dependent item changed
 * one of those paths. `UNREAD` if an entry that decides this could not be read. Each round asks about twice as many paths,
 * because one that differs is enough.
 */
function isReverted(own, laterMerges, snapshot, facts) {
    const firstTouch = new Map();
    for (const { changes, before } of own) {
        if (!changes.complete || before === null)
            return false;
        for (const { path } of changes.list)
            if (!firstTouch.has(path))
                firstTouch.set(path, before);
    }
    if (firstTouch.size === 0)
        return false;
    let equal = 0;
    let unknown = 0;
    let isUnread = false;
    for (const [path, before] of firstTouch) {
        if (unknown > equal)
            break;
        const then = facts.entry({ revision: before, path });
        const now = facts.entry({ revision: snapshot.base.commit, path });
        if (then === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || now === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            unknown += 1;
        else if (then === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn || now === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn)
            isUnread = true;
        else if (sameEntry(then, now))
            equal += 1;
        else
            return false;
    }
    if (isUnread)
        return _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn;
    if (equal < firstTouch.size)
        return false;
    return !laterMerges.some(({ changes }) => changes.complete && changes.list.some(({ path }) => firstTouch.has(path)));
}
function sameEntry(a, b) {
    return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
}


/***/ }),

/***/ 4712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ planStateOf),
/* harmony export */   f: () => (/* binding */ byPath)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5679);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4223);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9093);
/* harmony import */ var _allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);
/* harmony import */ var _collisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5430);
/* harmony import */ var _emptied_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2579);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1650);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(486);
/** The state of one set of plans: which pull request belongs to which item, what depends on what, whose changes collide. */











/** The state under these plans, once the pull requests of their branches are read. */
function planStateOf(bases, snapshot, facts) {
    const plans = bases.open;
    const dependencies = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_7__/* .dependenciesOf */ .h)(plans);
    const stacks = (0,_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .stacksOf */ .JA)(bases, snapshot, facts);
    const roster = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .rosterOf */ .ru)(plans, dependencies, stacks, snapshot, facts);
    if (roster === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { progress, clashes } = roster;
    const all = [...progress.values()];
    const roles = new Map();
    for (const each of all) {
        const [first] = each.pulls;
        for (const pull of each.pulls)
            roles.set(pull, { kind: 'item', progress: each });
        const latest = each.merges.at(-1);
        for (const pull of [...each.duplicates, ...each.leftovers])
            roles.set(pull, { kind: 'duplicate', progress: each, first: first ?? latest ?? pull });
    }
    for (const { pull, claimants } of clashes)
        roles.set(pull, { kind: 'clash', claimants });
    const carried = new Map();
    for (const pull of snapshot.pulls) {
        const progress = roles.has(pull) ? undefined : carrierOf(pull, roles, stacks);
        if (progress)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .append */ .BC)(carried, progress, pull);
    }
    for (const [progress, pulls] of carried)
        for (const pull of pulls)
            roles.set(pull, { kind: 'item', progress });
    const pullsOf = (each) => [...each.pulls, ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .listAt */ .gT)(carried, each)];
    const waiting = new Map();
    const waitsFor = (ref) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .remembered */ .HK)(waiting, (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(ref), () => {
        const keys = dependencies(ref);
        return all.filter(({ item, finished }) => !finished && keys.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(item)));
    });
    const ordered = (a, b) => dependencies(a).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(b)) || dependencies(b).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(a));
    const itemPull = (pull, of) => ({
        pull,
        progress: of,
        item: of.item,
        plan: of.plan,
        changes: ownChanges(pull, all.filter(({ item }) => dependencies(of.item).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(item))), snapshot, facts),
    });
    let active;
    const activePulls = () => {
        active ??= all.flatMap((each) => pullsOf(each).map((pull) => itemPull(pull, each)));
        return active;
    };
    let index;
    const changeIndex = () => {
        index ??= (0,_collisions_js__WEBPACK_IMPORTED_MODULE_3__/* .indexChanges */ ._)(activePulls(), wayOfChange);
        return index;
    };
    let folders;
    return {
        snapshot,
        facts,
        plans,
        progress,
        owners: all.filter(({ item, finished }) => !finished && (!item.isIntegration || item.branches.length > 0 || waitsFor(item).length > 0)),
        stacks,
        pullsOf,
        waitsFor,
        stillWaitsFor({ item, pull }) {
            const below = stacks.below(pull);
            const isBelow = ({ pulls }) => pulls.length > 0 && pulls.every((each) => below.includes(each));
            return waitsFor(item).filter((each) => !isBelow(each));
        },
        itemPull,
        activePulls,
        roleOf: (pull) => roles.get(pull) ?? { kind: 'outsider', why: whyOutsider(pull, plans) },
        ordered,
        inOrder: (a, b) => ordered(a.item, b.item) || (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .areStacked */ .u1)(a.pull, b.pull, stacks),
        collisions: (subject) => changeIndex().collisions(subject),
        pairs(subject) {
            const own = activePulls().find(({ pull }) => pull === subject.pull);
            if (!own)
                throw new Error(`"${subject.pull.branch}" is not judged for an item`);
            return changeIndex().pairs(own);
        },
        emptiedFolders(subject) {
            folders ??= (0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFolders */ .Ev)(activePulls(), (path) => facts.folder({ revision: snapshot.base.commit, path }));
            return folders(subject);
        },
    };
}
function wayOfChange({ item, plan }, { path, kind }) {
    const facts = [
        kind[0],
        (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .owns */ .S4)(item, path) ? 'o' : '',
        plan.generated.length > 0 && (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(plan.generated, path) ? 'g' : '',
    ];
    return facts.join('');
}
/** The item that an unlisted pull request works for because it stands on a pull request of it: what it brings will be that item's. */
function carrierOf(pull, roles, stacks) {
    for (const below of stacks.below(pull)) {
        const role = roles.get(below);
        if (role)
            return 'progress' in role ? role.progress : undefined;
    }
    return undefined;
}
/** For stacked branches, leaves out changes that the branch of a dependency already has. Git only. */
function ownChanges(pull, dependencies, snapshot, facts) {
    if (!pull.changes.complete)
        return [];
    if (snapshot.source !== 'git')
        return byPath(pull.changes.list);
    const below = dependencies
        .flatMap(({ pulls }) => pulls)
        .map(({ head }) => facts.stacked({ revision: pull.revision, upon: head }));
    const changedSince = below.flatMap((since) => since === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || since === null ? [] : [new Set(since.map(({ path }) => path))]);
    return byPath(pull.changes.list).filter(({ path }) => changedSince.every((paths) => paths.has(path)));
}
/** Sorts changes, so that findings have the same order for every source. */
function byPath(changes) {
    return [...changes].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_10__/* .compare */ .U)(a.path, b.path) || (0,_order_js__WEBPACK_IMPORTED_MODULE_10__/* .compare */ .U)(a.kind, b.kind));
}
function whyOutsider(pull, plans) {
    if ((0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDetached */ .$w)(pull.branch))
        return `The ${pull.branch} is on no branch, so no item claims it.`;
    const claims = plans.flatMap((plan) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .itemsOf */ .S3)(plan).flatMap((item) => item.branches.map((branch) => ({ item, branch }))));
    const same = claims.find(({ branch }) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(branch, pull.branch));
    if (same)
        return `Branch "${pull.branch}" is in another repository, so it does not belong to item "${same.item.item}".`;
    const near = claims.find(({ branch }) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(branch.toLowerCase(), pull.branch.toLowerCase()));
    if (near)
        return `No item claims branch "${pull.branch}". Letter case matters: item "${near.item.item}" has "${near.branch}".`;
    return `No item claims branch "${pull.branch}".`;
}


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u1: () => (/* binding */ areStacked),
  vh: () => (/* binding */ byNumber),
  N4: () => (/* binding */ pullName),
  ru: () => (/* binding */ rosterOf),
  tq: () => (/* binding */ withBranch)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/core/progress/merge-order.js
/** Decides which of two merges came first, by the server's times or by the order of Git's history. */
/** Whether the merge came before the latest merge of the item. False if this is unknown. */
function cameBefore(merge, { item, merges, done }, snapshot) {
    if (item.dropped !== undefined)
        return false;
    const last = merges.at(-1);
    if (last)
        return isEarlier(merge, last, snapshot);
    // A commit that the plan names has no time. In Git, an item without a branch may be finished.
    return !done && snapshot.source !== 'git';
}
function isEarlier(a, b, { source, merged }) {
    if (a.mergeCommit === b.mergeCommit)
        return false;
    if (a.mergedAt !== undefined && b.mergedAt !== undefined)
        return a.mergedAt < b.mergedAt;
    // In Git the list is in the order of the merges.
    return source === 'git' && merged.indexOf(a) < merged.indexOf(b);
}

// EXTERNAL MODULE: ./lib/core/progress/merges.js
var progress_merges = __webpack_require__(9754);
;// CONCATENATED MODULE: ./lib/core/progress/progress.js
/**
 * The progress of every item. An item is finished if it is dropped, or if it was merged as the plan before the merge listed
 * it and was neither reopened nor reverted. An integration counts as merged only after all its items. Everything else is
 * unfinished, even if it only cannot be proved.
 */








function rosterOf(plans, dependenciesOf, stacks, snapshot, facts) {
    const listed = plans.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan).map((item) => ({ item, plan })));
    const unread = listed.filter(({ item }) => !claimsRead(item, facts));
    if (unread.length > 0)
        return facts_facts/* PENDING */.eG;
    const crashes = new Map();
    const merges = (0,progress_merges/* countMerges */.Bu)(listed, snapshot, facts, crashes);
    const laterMerges = (item) => listed
        .filter((each) => dependenciesOf(each.item).has((0,plan_plan/* keyOf */.TN)(item)))
        .flatMap((each) => (0,maps/* listAt */.gT)(merges, (0,plan_plan/* keyOf */.TN)(each.item)));
    const candidateOf = ({ item, plan }) => {
        const own = (0,maps/* listAt */.gT)(merges, (0,plan_plan/* keyOf */.TN)(item));
        const elsewhere = (0,progress_merges/* mergedElsewhere */.Lq)(item, snapshot, facts);
        const merged = own.length > 0 || elsewhere.done;
        const all = elsewhere.merge ? (0,progress_merges/* byTime */.XL)([...new Set([...own, elsewhere.merge])]) : own;
        const isTakenBack = merged && (0,progress_merges/* isReverted */.sE)(all, laterMerges(item), snapshot, facts);
        const reverted = isTakenBack === true;
        const unread = isTakenBack === questions/* UNREAD */.yn ? 'the check could not read whether it was reverted' : unreadAbout(item, snapshot, facts);
        const because = reverted
            ? 'was merged and then reverted'
            : merged
                ? ''
                : (elsewhere.because ?? unmerged(item, snapshot, facts));
        return { item, plan, merges: all, reverted, done: merged && !reverted, because, ...(unread ? { unread } : {}) };
    };
    const judged = listed.map((each) => {
        try {
            const candidate = candidateOf(each);
            const key = (0,plan_plan/* keyOf */.TN)(each.item);
            return crashes.has(key) ? crashed(each, crashes.get(key)) : candidate;
        }
        catch (error) {
            return crashed(each, error);
        }
    });
    const candidates = judged.map((each) => each.item.isIntegration && each.done ? whole(each, judged, snapshot) : each);
    const clashes = [];
    const pullsOf = new Map();
    for (const pull of snapshot.pulls) {
        if (!pull.sameRepository || !(stacks.isJudged(pull) || stacks.deadEnd(pull) !== undefined))
            continue;
        const claimants = strongest(candidates.filter(({ item }) => (0,progress_merges/* claims */.OM)(item, pull.branch)));
        const [first, second] = claimants;
        if (!first)
            continue;
        if (second && isUnfinished(first))
            clashes.push({ pull, claimants: claimants.map(({ item }) => item) });
        else
            (0,maps/* append */.BC)(pullsOf, (0,plan_plan/* keyOf */.TN)(first.item), pull);
    }
    const isListed = areOpenListed(snapshot);
    const progress = candidates.map((each) => settle(each, (0,maps/* listAt */.gT)(pullsOf, (0,plan_plan/* keyOf */.TN)(each.item)), isListed, stacks, snapshot, facts));
    return { progress: new Map(progress.map((each) => [(0,plan_plan/* keyOf */.TN)(each.item), each])), clashes };
}
/** A bug in one item makes only that item unprovable. */
function crashed({ item, plan }, error) {
    const unread = 'the program failed while it counted the merges of the item';
    return { item, plan, merges: [], reverted: false, done: false, because: unread, unread, crash: { error } };
}
/** What could not be read about its merges. */
function unreadAbout(item, snapshot, facts) {
    const { merged } = item;
    if (merged && 'pull' in merged && facts.number({ pull: merged.pull }) === questions/* UNREAD */.yn)
        return `#${merged.pull}, by which it is listed as merged, could not be read`;
    if (merged && 'commit' in merged && facts.reached({ commit: merged.commit }) === questions/* UNREAD */.yn)
        return `the check could not read whether ${merged.commit} is on the base branch`;
    const own = snapshot.merged.filter((each) => (0,progress_merges/* claims */.OM)(item, each.branch));
    return own.map((each) => (0,progress_merges/* unreadOf */.Ds)(each, snapshot, facts)).find((reason) => reason !== undefined);
}
function unmerged(item, snapshot, facts) {
    const empty = (0,progress_merges/* emptyMerge */.uX)(item, snapshot, facts);
    if (empty)
        return `has no merged pull request that counts: ${pullName(empty)} changed no file`;
    const isAstray = snapshot.merged.some((each) => each.sameRepository && (0,progress_merges/* claims */.OM)(item, each.branch));
    return `has no merged pull request${isAstray ? ' that counts' : ''}`;
}
/** An integration that merged before one of its items is not finished. */
function whole(integration, all, snapshot) {
    const merge = integration.merges.at(-1);
    const late = merge && all.find((each) => each.plan === integration.plan && cameBefore(merge, each, snapshot));
    if (!late)
        return integration;
    return {
        ...integration,
        done: false,
        because: `was merged as ${pullName(merge)} before item "${late.item.item}" was`,
    };
}
function claimsRead(item, facts) {
    const branches = item.branches.filter((branch) => facts.claim({ branch }) === facts_facts/* PENDING */.eG);
    const pull = item.merged && 'pull' in item.merged ? item.merged.pull : undefined;
    const unasked = pull !== undefined && facts.number({ pull }) === facts_facts/* PENDING */.eG;
    return branches.length === 0 && !unasked;
}
function isUnfinished({ item, done }) {
    return item.dropped === undefined && !done;
}
/** The unfinished ones. If there are none, those that are not dropped. If there are none of these either, all. */
function strongest(claimants) {
    const kept = claimants.filter(({ item }) => item.dropped === undefined);
    const unfinished = kept.filter(isUnfinished);
    return unfinished.length > 0 ? unfinished : kept.length > 0 ? kept : claimants;
}
/** Whether the overview lists every open pull request with its branch. */
function areOpenListed({ answers }) {
    const overview = answers.overview?.[0]?.answer;
    return overview !== undefined && !overview.unseen && overview.open.every(({ branch }) => branch !== '');
}
/** @param isListed every open pull request into the base is known with its branch */
function settle(candidate, claimed, isListed, stacks, snapshot, facts) {
    const { item, plan, merges, reverted, done, unread } = candidate;
    const latest = merges.at(-1)?.mergedAt ?? '';
    const isEarlier = ({ openedAt = latest }) => openedAt < latest;
    const isLeftover = (pull) => done && isEarlier(pull) && !hasStoodOnMerged(pull, stacks, snapshot, facts);
    const open = claimed.filter(stacks.isJudged);
    const { pulls, duplicates } = apart(inOrder(item, open.filter((pull) => !isLeftover(pull))), stacks);
    const stranded = claimed.find((pull) => isOnMerged(pull, stacks, snapshot));
    const dropped = item.dropped !== undefined;
    const [first] = pulls;
    const reopened = done && !dropped && first !== undefined;
    const answers = item.branches.map((branch) => facts.claim({ branch })).filter((answer) => answer !== facts_facts/* PENDING */.eG);
    const unprovable = answers.find((answer) => answer.unprovable !== undefined)?.unprovable ?? unread;
    const isOpenUnread = !isListed && answers.some(({ openUnread }) => openUnread);
    const isUnbegun = !dropped && !done && !reverted && first === undefined;
    const taken = isUnbegun ? answers.find((answer) => answer.taken !== undefined)?.taken : undefined;
    const isUntold = unread !== undefined || isOpenUnread;
    return {
        item,
        plan,
        merges,
        pulls,
        duplicates,
        leftovers: inOrder(item, open.filter(isLeftover)),
        finished: dropped || (done && !reopened && !isUntold && !stranded),
        reopened,
        reverted,
        known: snapshot.source !== 'git' ||
            done ||
            reverted ||
            hasCommit(item) ||
            (!hasNumber(item) && answers.some(({ found }) => found)),
        because: isUntold
            ? 'may have been merged or reopened (this could not be read)'
            : reopened
                ? `${pulls.some(isEarlier) ? 'has another part open as' : 'was reopened by'} ${pullName(first)}`
                : first && !reverted
                    ? `is open as ${pullName(first)}`
                    : stranded && !reverted
                        ? `is open as ${pullName(stranded)}, which still goes into "${stranded.base}"`
                        : taken && merges.length === 0
                            ? `is claimed by ${taken.by} since ${taken.at}, and not started`
                            : candidate.because,
        ...(taken ? { taken } : {}),
        ...(unprovable === undefined ? {} : { unprovable }),
        ...(isOpenUnread ? { openUnread: true } : {}),
        ...(candidate.crash ? { crash: candidate.crash } : {}),
    };
}
/** The earliest, and each that stands on all of them before it or that they stand on: one item may be cut into layers. */
function apart(ordered, stacks) {
    const pulls = [];
    for (const pull of ordered)
        if (pulls.every((each) => areStacked(pull, each, stacks)))
            pulls.push(pull);
    return { pulls, duplicates: ordered.filter((pull) => !pulls.includes(pull)) };
}
/** Whether one of the two stands on the other, directly or through others. */
function areStacked(one, other, stacks) {
    return stacks.below(one).includes(other) || stacks.below(other).includes(one);
}
/**
 * Was it in a stack of which a lower part has merged? GitHub then gives the lowest one that is left the base of the stack,
 * and rebases them all, so only its former base tells.
 */
function hasStoodOnMerged(pull, stacks, { merged }, facts) {
    const former = facts.formerBases({ pull: (0,order/* numberOf */.r)(stacks.below(pull).at(-1) ?? pull) });
    return former !== facts_facts/* PENDING */.eG && merged.some(({ branch, sameRepository }) => sameRepository && former.includes(branch));
}
/** Does it still go into the branch of one that merged, or stand on one that does? */
function isOnMerged(pull, stacks, { merged }) {
    const end = stacks.deadEnd(pull);
    return merged.some(({ branch, sameRepository }) => sameRepository && branch === end);
}
/** The plan names the commit of the merge. */
function hasCommit({ merged }) {
    return merged !== undefined && 'commit' in merged;
}
function hasNumber({ merged }) {
    return merged !== undefined && 'pull' in merged;
}
/** Earliest first. In Git, which has no numbers, in the order of the claims, and within a glob by name. */
function inOrder({ branches }, pulls) {
    const claim = ({ branch }) => branches.findIndex((each) => (0,branch_names/* claimMatches */.ob)(each, branch));
    return [...pulls].sort((a, b) => (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b) || claim(a) - claim(b) || (0,order/* compare */.U)(a.branch, b.branch));
}
/** Pull requests in the order in which they were opened; branches by name. */
function byNumber(pulls) {
    return [...pulls].sort((a, b) => (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b) || (0,order/* compare */.U)(a.branch, b.branch));
}
/** In Git the branch is the name. */
function withBranch(pull) {
    return pull.number === undefined ? pullName(pull) : `${pullName(pull)} ("${pull.branch}")`;
}
function pullName({ number, branch }) {
    if (number !== undefined)
        return `#${number}`;
    return (0,branch_names/* isDetached */.$w)(branch) ? `the ${branch}` : `"${branch}"`;
}


/***/ }),

/***/ 2021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ revertedBy),
/* harmony export */   k: () => (/* binding */ bringBack)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/** Detects reverts, and says how to restore reverted work. */

/** The reverted commit that a message of `git revert` names. */
function revertedBy(message) {
    return /^This reverts commit ([0-9a-f]{40,64})/m.exec(message)?.[1];
}
/** Merging the branch again would not restore its work, because Git considers it merged. Returns a sentence. */
function bringBack({ item, plan, merges }, { snapshot, facts }) {
    const [merge, ...others] = merges;
    const arrived = snapshot.source === 'git' && others.length === 0 && facts.arrivedSince({ path: plan.path });
    const reverts = arrived && arrived !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && merge?.mergeCommit
        ? arrived.filter(({ message }) => revertedBy(message) === merge.mergeCommit)
        : [];
    const how = reverts.length === 1 ? `run "git revert ${reverts[0]?.commit}"` : 'revert the revert';
    const [branch] = item.branches;
    return `To restore its work, ${how} on ${branch === undefined ? 'a branch' : `branch "${branch}"`} newly created from "${snapshot.base.branch}".`;
}


/***/ }),

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ NO_PLANS),
/* harmony export */   JA: () => (/* binding */ stacksOf),
/* harmony export */   gh: () => (/* binding */ countElsewhere),
/* harmony export */   lG: () => (/* binding */ unreadPull),
/* harmony export */   uo: () => (/* binding */ askForUppers)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4223);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2650);
/**
 * Finds out which open pull request is stacked on which: one whose base is the head branch of another one of this repository
 * is stacked on it. The chain of base branches is followed down. If it ends at the guarded base, GitHub requires our status
 * on every pull request in it. GitHub's own stack fields are not read: they appear seconds late, and old servers lack them.
 */





/** A longer chain ends nowhere: each link may take one more round of reading. */
const MOST_LINKS = 30;
const NO_PLANS = { open: [], inert: [] };
function stacksOf(plans, snapshot, facts) {
    const guarded = snapshot.base.branch;
    const bases = basesOf(plans, snapshot);
    const linkFrom = linksIn(snapshot, facts);
    const chains = new Map();
    const chainOf = (pull) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(chains, pull, () => pull.sameRepository ? follow(pull, guarded, bases, linkFrom) : endAt(pull.base, guarded, []));
    return {
        isJudged: (pull) => chainOf(pull).end === 'base',
        below: (pull) => chainOf(pull).below,
        deadEnd(pull) {
            const { end, at } = chainOf(pull);
            return end === 'lost' ? at : undefined;
        },
    };
}
function basesOf({ open, inert }, { base, repository }) {
    const named = [...open.flatMap((plan) => plan.base ?? []), ...inert.map((plan) => plan.base)];
    return new Set([base.branch, repository.defaultBranch, ...named]);
}
/** While a link is unread, the chain counts as leading to the base, so that everything needed in that case is asked at once. */
function follow(pull, guarded, bases, linkFrom) {
    const below = [];
    let at = pull.base;
    while (!bases.has(at)) {
        const link = linkFrom(at);
        if (link === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return { end: 'base', at, below };
        // A loop has no end either.
        if (link === undefined || below.length === MOST_LINKS)
            return { end: 'lost', at, below: [] };
        below.push(link);
        at = link.base;
    }
    return endAt(at, guarded, below);
}
function endAt(at, guarded, below) {
    return at === guarded ? { end: 'base', at, below } : { end: undefined, at, below: [] };
}
const NO_OVERVIEW = { open: [], closed: [], lately: [] };
function overviewIn({ answers }) {
    return answers.overview?.[0]?.answer ?? NO_OVERVIEW;
}
/** If several have one head branch, the one into the guarded base is the link, else the one with the lowest number. */
function linksIn(snapshot, facts) {
    const { base, pulls, answers } = snapshot;
    const own = pulls.filter(({ sameRepository }) => sameRepository).toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .r)(a) - (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .r)(b));
    const listed = overviewIn(snapshot).open.filter(({ sameRepository }) => sameRepository);
    const claims = (answers.claim ?? []).filter(({ answer }) => !answer.openUnread).map(({ branch }) => branch);
    const links = new Map();
    const find = (branch) => {
        const from = own.filter((each) => each.branch === branch);
        const straight = from.find((each) => each.base === base.branch);
        if (straight)
            return straight;
        const known = listed.find((each) => each.branch === branch);
        if (known) {
            const read = facts.optionalPull({ pull: known.number });
            return read === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : unreadPull(known, base.branch);
        }
        const isRead = claims.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimMatches */ .ob)(claim, branch)) || facts.openFrom({ branch });
        if (isRead === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
        return isRead === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn ? undefined : from[0];
    };
    return (branch) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(links, branch, () => ({ to: find(branch) })).to;
}
/** A pull request that is listed as open but that the budget left unread. Those stacked on it wait for the next run. */
function unreadPull({ number, branch, head, sameRepository }, base) {
    const changes = { complete: false, reason: 'the request budget left it to the next run', isUnread: true };
    return { number, branch, base, sameRepository, head, revision: head, changes };
}
/** How many may be stacked on others. Asked along with the claims, and only if there is a plan or a list of pull requests. */
function countElsewhere(plans, { source, answers }, facts) {
    return source === 'git' || (plans.open.length === 0 && !answers.overview) ? 0 : facts.elsewhere({});
}
/**
 * Asks for the pull requests that are stacked on the known ones, one level in each round. Most repositories have no open
 * pull request into another branch, or only those of items, which are known by their branches. Then nothing is asked.
 */
function askForUppers(stacks, plans, snapshot, facts) {
    const { base, pulls } = snapshot;
    const overview = overviewIn(snapshot);
    const elsewhere = countElsewhere(plans, snapshot, facts);
    const known = pulls.filter((pull) => pull.base !== base.branch).length;
    if (elsewhere === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || elsewhere <= known)
        return;
    const bases = basesOf(plans, snapshot);
    const own = [...pulls.filter(stacks.isJudged), ...overview.open].filter(({ sameRepository }) => sameRepository);
    // What stood on one that closed has left its stack.
    const closed = overview.closed.flatMap((each) => each.branch ?? []);
    const branches = new Set([...own.map(({ branch }) => branch), ...closed]);
    for (const branch of branches)
        if (branch !== '' && !bases.has(branch))
            facts.openInto({ branch });
}


/***/ }),

/***/ 3433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ INTEGRATION_LABEL),
  v4: () => (/* binding */ issueText)
});

// UNUSED EXPORTS: MOST_BODY

// EXTERNAL MODULE: ./lib/core/integration/opening/marker.js
var marker = __webpack_require__(7227);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/core/report/issue/plan-text.js
var plan_text = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
// EXTERNAL MODULE: ./lib/core/text/start-work.js
var start_work = __webpack_require__(8793);
;// CONCATENATED MODULE: ./lib/core/report/issue/sections.js
/** The sections of the integration issue, each a list of Markdown blocks. A section without content is empty. */





function mergedPart({ merged, dropped }, context) {
    const lines = (0,plan_text/* limitedEntries */.tP)(merged.map((each) => mergedRow(each, context)), 10_000, 'merge');
    const isRow = (line) => line.startsWith('|');
    const table = [(0,markdown/* row */.nM)(['Item', 'Pull request', 'Merge commit']), (0,markdown/* row */.nM)(['---', '---', '---'])];
    return [
        [...table, ...lines.filter(isRow)].join('\n'),
        ...lines.filter((each) => !isRow(each)),
        (0,plan_text/* bullets */.e5)(dropped.map(({ item, reason }) => `- ${(0,markdown/* code */.aY)(item)} was dropped: ${(0,plan_text/* words */.aL)(reason, 300)}`), 2_000, 'dropped item'),
    ];
}
function mergedRow({ item, title, number, branch, mergeCommit }, { repository }) {
    const name = title === item ? (0,markdown/* code */.aY)(item) : `${(0,plan_text/* words */.aL)(title, 150)} (${(0,markdown/* code */.aY)(item)})`;
    const pull = number === undefined
        ? branch === undefined
            ? 'Named in the plan'
            : (0,markdown/* code */.aY)(branch)
        : (0,markdown/* link */.nf)(`#${number}`, (0,markdown/* address */.hl)(repository.url, 'pull', String(number)));
    const commit = (0,markdown/* link */.nf)((0,markdown/* code */.aY)(mergeCommit.slice(0, 10)), (0,markdown/* address */.hl)(repository.url, 'commit', mergeCommit));
    return (0,markdown/* row */.nM)([name, pull, commit]);
}
function contractsPart(plan) {
    const live = plan.items.filter(({ dropped }) => dropped === undefined);
    const blocks = live.flatMap((item) => {
        if (item.provides.length === 0)
            return [];
        const users = live.filter(({ uses }) => uses.some((ref) => (0,plan_plan/* keyOf */.TN)(ref) === (0,plan_plan/* keyOf */.TN)(item)));
        const by = users.length === 0 ? '' : `, used by ${names(users)}`;
        return item.provides.map(({ path, declares }) => {
            const title = `${(0,markdown/* code */.aY)(path)} of item ${(0,markdown/* code */.aY)(item.item)}${by}`;
            return declares.length === 0 ? `${title}.` : `${title}:\n\n${(0,plan_text/* fenced */.OF)(declares.join('\n'), 'text', 3_000)}`;
        });
    });
    return (0,plan_text/* limitedEntries */.tP)(blocks, 10_000, 'contract');
}
function names(items) {
    const shown = items.slice(0, 10).map(({ item }) => (0,markdown/* code */.aY)(item));
    return [...shown, ...(items.length > 10 ? [`${items.length - 10} more`] : [])].join(', ');
}
function scopePart({ scope, doNotTouch, notes }, { generated }) {
    const own = globLines(scope);
    const except = scope.except.map((glob) => (0,markdown/* code */.aY)(glob));
    const made = generated.map((glob) => (0,markdown/* code */.aY)(glob));
    return [
        (0,plan_text/* bullets */.e5)(own, 6_000, 'line'),
        except.length === 0 ? '' : `Except ${(0,plan_text/* limitedEntries */.tP)(except, 1_500, 'glob').join(', ')}.`,
        `The integration may ${own.length === 0 ? '' : 'also '}make any change in the scopes of the items${generated.length === 0 ? '' : ` and to the generated files ${(0,plan_text/* limitedEntries */.tP)(made, 1_000, 'glob').join(', ')}`}. Everything else is out of scope.`,
        (0,plan_text/* bullets */.e5)([
            ...globLines(doNotTouch).map((each) => each.replace(/^- ([^:]+):/, (_, kind) => `- Do not touch (${kind.toLowerCase()}):`)),
            ...notes.map((note) => `- ${(0,plan_text/* words */.aL)(note, 500)}`),
        ], 3_000, 'constraint'),
    ];
}
const KIND_WORDS = { any: 'Any change', create: 'Create', modify: 'Modify', delete: 'Delete' };
function globLines(globs) {
    return ['any', ...terms/* CHANGE_KINDS */.t].flatMap((kind) => globs[kind].length === 0
        ? []
        : [
            `- ${KIND_WORDS[kind]}: ${(0,plan_text/* limitedEntries */.tP)(globs[kind].map((glob) => (0,markdown/* code */.aY)(glob)), 1_300, 'glob').join(', ')}`,
        ]);
}
function tasksPart({ tasks }) {
    return (0,plan_text/* bullets */.e5)(tasks.map((task) => `- [ ] ${(0,plan_text/* words */.aL)(task)}`), 8_000, 'task');
}
function touchedPart({ generated, shared, unlisted }) {
    const again = generated.map((each) => `- [ ] Generate ${(0,markdown/* code */.aY)(each.path)} again (${changedBy(each)})`);
    const review = shared.map((each) => `- [ ] Review ${(0,markdown/* code */.aY)(each.path)} (${changedBy(each)})`);
    return [
        [(0,plan_text/* bullets */.e5)(again, 2_500, 'generated file'), (0,plan_text/* bullets */.e5)(review, 2_500, 'shared file')]
            .filter((each) => each !== '')
            .join('\n'),
        unlisted.length === 0
            ? ''
            : `Not every changed file of ${unlisted
                .slice(0, 10)
                .map(({ item }) => (0,markdown/* code */.aY)(item))
                .join(', ')} is known. Check these items too.`,
    ];
}
function changedBy({ items }) {
    const shown = items.slice(0, 5).map(({ item }) => (0,markdown/* code */.aY)(item));
    return `changed by ${[...shown, ...(items.length > 5 ? [`${items.length - 5} more`] : [])].join(', ')}`;
}
function verificationPart({ verification }) {
    return verification === undefined
        ? []
        : ['Once everything is merged, this must pass:', (0,plan_text/* fenced */.OF)(verification, 'sh', 3_000)];
}
function startPart(plan, { branches }, { repository, base }) {
    const end = `Then you can remove ${(0,markdown/* code */.aY)(plan.path)}.`;
    if (branches.length === 0)
        return [`The plan names no branch for the integration, so it is finished when this issue is closed. ${end}`];
    const claims = (0,plan_text/* limitedEntries */.tP)(branches.map((each) => (0,markdown/* code */.aY)(each)), 600, 'branch').join(' or ');
    const lines = (0,start_work/* newWorktreeCommands */.qr)({
        branch: (0,start_work/* branchToUse */.bs)(branches),
        folder: `../${(0,start_work/* worktreeFolder */.is)(repository.name, { plan: plan.id, item: 'integration' })}`,
        base: base.branch,
        from: `origin/${base.branch}`,
        isFetched: true,
    });
    return [
        (0,start_work/* plainBranch */.P6)(branches) === undefined ? `Use any branch that ${claims} matches:` : 'Use a separate working tree:',
        (0,markdown/* fence */.EU)(lines.join('\n'), 'sh'),
        `The integration is finished when a pull request from ${claims} into ${(0,markdown/* code */.aY)(base.branch)} has merged. ${end}`,
    ];
}

;// CONCATENATED MODULE: ./lib/core/report/issue/body.js
/**
 * The integration issue: everything that an author needs to put the items together, from the plan and from the merges.
 * Each section has its own limit, so that a long one does not displace another, and all of them stay under GitHub's
 * limit.
 */






/** Every integration issue has this label. The protocol finds the issues by it. */
const INTEGRATION_LABEL = 'parallel-work-integration';
/** GitHub's limits, in characters. UTF-16 units are never fewer. */
const MOST_BODY = 65_536;
const MOST_TITLE = 256;
const MOST_LABEL = 50;
const MOST_LABELS = 100;
/**
 * @param survey of a plan that has an `integration:`. The caller has checked that it is ready
 * @param claim see `marker`. `dry-run` if nothing is opened
 */
function issueText(survey, context, claim) {
    const { plan } = survey;
    const { integration } = plan;
    if (!integration)
        throw new Error(`plan "${plan.id}" has no integration`);
    const wanted = once([INTEGRATION_LABEL, ...integration.labels.map((each) => (0,inert/* visible */.RK)(each.trim()))]);
    const labels = wanted.filter(({ length }) => length <= MOST_LABEL).slice(0, MOST_LABELS);
    return {
        title: (0,inert/* cut */.Jj)((0,inert/* visible */.RK)(integration.title), MOST_TITLE),
        labels,
        assignees: once(integration.assignees.map((each) => each.trim().replace(/^@/, ''))),
        body: `${(0,marker/* marker */.x)(plan.id, context.base.branch, claim)}\n\n${bodyText(survey, integration, context)}\n`,
        warnings: wanted
            .filter((each) => !labels.includes(each))
            .map((each) => `The label "${each}" of plan "${plan.id}" is left out: GitHub allows at most ${MOST_LABELS} labels of ${MOST_LABEL} characters.`),
    };
}
/** GitHub ignores letter case in labels and logins. */
function once(names) {
    const lower = names.map((each) => each.toLowerCase());
    return names.filter((_, index) => lower.indexOf(lower[index] ?? '') === index);
}
function bodyText(survey, integration, context) {
    const { plan } = survey;
    return [
        opening(survey, context),
        section('The task', [(0,plan_text/* words */.aL)(plan.task, 600), limitedText(plan.context, 4_000)]),
        section('What this issue is about', [limitedText(integration.context, 3_000)]),
        section('What has merged', mergedPart(survey, context)),
        section('Contracts to wire together', contractsPart(plan)),
        section('What the integration may change', scopePart(integration, plan)),
        section('Tasks', [tasksPart(integration)]),
        section('Generated and shared files', touchedPart(survey)),
        section('Verify the result', verificationPart(integration)),
        section('How to start', startPart(plan, integration, context)),
    ]
        .filter((each) => each !== '')
        .join('\n\n');
}
/** Without content, there is no heading either. */
function section(title, blocks) {
    const there = blocks.filter((each) => each !== '');
    return there.length === 0 ? '' : [`## ${title}`, ...there].join('\n\n');
}
function limitedText(text, room) {
    return text === undefined ? '' : (0,plan_text/* paragraphs */.qN)(text, room);
}
function opening({ plan, merged }, { repository, base }) {
    const page = (0,markdown/* address */.hl)(repository.url, 'blob', base.commit, plan.path);
    const count = new Set(merged.map(plan_plan/* keyOf */.TN)).size;
    const what = count === 1 ? 'The one item' : `All ${count} items`;
    return `${what} of plan ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(plan.id), page)} ${count === 1 ? 'has' : 'have'} merged into ${(0,markdown/* code */.aY)(base.branch)}, as of commit ${(0,markdown/* code */.aY)(base.commit.slice(0, 10))}. Now their work has to be integrated.`;
}


/***/ }),

/***/ 1307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   tP: () => (/* binding */ limitedEntries)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8602);
/** Longer texts of a plan as harmless Markdown that reads as it was written: several lines, with code spans. */



/** On one line. Text between two backticks is code, as its author meant it. */
function words(text, room = 600) {
    return fitted(text.replace(/\s+/g, ' ').trim(), room, inline);
}
/** Lines stay lines, and blank lines separate paragraphs. It can contain no headings, lists or quotes. */
function paragraphs(text, room) {
    return fitted(text.trim(), room, (all) => all
        .split(/\r\n|\n/)
        .map((line) => inline(line.replaceAll('\t', ' ').trim()))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n'));
}
function fenced(text, language, room) {
    return fitted(text, room, (all) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(all, language, Infinity));
}
/** As many entries as there is room for, and the number of the others. */
function limitedEntries(entries, room, word) {
    let left = room;
    const fits = entries.findIndex((entry) => {
        left -= entry.length + 1;
        return left < 0;
    });
    const { shown, more } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(entries, fits < 0 ? entries.length : fits);
    return more === 0 ? [...shown] : [...shown, `and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, `more ${word}`)}`];
}
/** The same as a list: each entry is a line that begins with `- `. */
function bullets(entries, room, word) {
    const lines = limitedEntries(entries, room, word);
    return lines.map((line) => (line.startsWith('- ') ? line : `- ${line}`)).join('\n');
}
/** Escaping makes text longer, so it is shortened with a count until the result fits. */
function fitted(text, room, render) {
    for (let most = room;; most = Math.floor(most / 2)) {
        const rendered = render((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, most));
        if (rendered.length <= room || most < 40)
            return rendered;
    }
}
function inline(line) {
    const parts = line.split('`');
    const isCode = (index) => index % 2 === 1 && index < parts.length - 1;
    let shown = '';
    for (const [index, part] of parts.entries()) {
        if (isCode(index) && part !== '')
            shown += (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(part, Infinity);
        else if (index % 2 === 1)
            shown += `${isCode(index) ? '&#96;&#96;' : `&#96;${spaced(part)}`}`;
        // Two code spans must not touch, because their fences would be joined.
        else
            shown += part === '' && index > 0 && isCode(index + 1) ? ' ' : spaced(part);
    }
    return shown.trim();
}
/** `prose` removes the spaces at both ends, which separate it from the code beside it. */
function spaced(part) {
    const before = /^\s/.test(part) ? ' ' : '';
    const after = /\S\s+$/.test(part) ? ' ' : '';
    return `${before}${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(part, Infinity)}${after}`;
}


/***/ }),

/***/ 5687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ commentFor),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   ZP: () => (/* binding */ isSameBody)
/* harmony export */ });
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9522);
/* harmony import */ var _text_findings_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9706);
/* harmony import */ var _text_marker_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4292);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8602);
/** The text of the one comment on a pull request that fails or has failed: what is wrong, what to do, and what happens next. */





/** GitHub's limit (https://docs.github.com/en/rest/issues/comments answers 422), minus 200 for the last note. */
const MOST_CHARACTERS = 65_536 - 200;
/** Numbers of findings to show. Fewer are tried until the rest fits too. */
const ROWS = [50, 20, 5, 1];
/**
 * The first line of our comment. It is the same for every base, so that a pull request whose base changes keeps its comment.
 * Only jobs with their own context have their own comment.
 */
function commentMarker({ settings }) {
    const context = settings.context === undefined ? '' : ` ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_4__/* .inComment */ .N7)(settings.context)}`;
    return `<!-- parallel-work check${context} -->`;
}
/**
 * Equal states give equal text, so it contains no date, no run, and not the tip of the base, which changes with every merge.
 *
 * @returns Markdown. Undefined if nothing has to be written: it has always passed, or the comment is up to date
 */
function commentFor(commented) {
    const { verdict, context, posted } = commented;
    if (verdict.verdict === 'success' && posted === null)
        return undefined;
    const marker = commentMarker(context);
    const body = `${marker}\n\n${verdict.verdict === 'success' ? resolved(verdict) : red(commented, marker)}`;
    return posted !== null && !posted.hasTwin && isSameBody(posted.body, body) ? undefined : body;
}
/** Ignores CRLF line ends of a body that was edited in the browser, and white space at its end. */
function isSameBody(one, other) {
    const bare = (body) => body.replaceAll('\r\n', '\n').trimEnd();
    return bare(one) === bare(other);
}
/** Contains no head and no plan revision, so it does not change while the pull request passes. */
function resolved({ base }) {
    return [
        `**Resolved**: all rules pass, so this pull request can be merged into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(base)}.`,
        'The check continues to run. If it fails again, this comment is updated and says why. The edit history of this comment has the earlier findings.',
    ].join('\n\n');
}
function red(commented, marker) {
    const end = [
        '### What happens next',
        'The check runs again on every push, merge and plan change, so you do not have to re-run it. This comment is updated each time, and it says so when the check passes.',
        judged(commented.verdict),
    ].join('\n\n');
    const most = MOST_CHARACTERS - marker.length - end.length;
    const whole = ROWS.map((rows) => blocksOf(commented, rows).join('\n\n')).find(({ length }) => length <= most);
    const fitting = whole ?? (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(blocksOf(commented, 1), { most, size: ({ length }) => length, what: 'comment' });
    return `${fitting}\n\n${end}`;
}
function blocksOf({ verdict, judgement, context }, rows) {
    const findings = (0,_text_findings_on_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOn */ .I)(judgement.findings, [verdict]);
    return [
        ...(verdict.below ? [`**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(verdict.notes[0] ?? '')}**`] : []),
        headline(verdict, findings, judgement),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyLines */ .gb)(findings, Math.min(rows, 25)),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .commandAndEdit */ .Zx)(verdict, findings, context),
        ...(findings.length > 0 ? ['### Findings', (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(findings, context, rows)] : []),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .problemBlocks */ .OT)(judgement.problems, context, rows),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)('### Notes', verdict.notes, rows),
    ];
}
/** What is wrong, in the first sentences. The status begins with the same finding. */
function headline({ verdict, base }, findings, { problems }) {
    const into = `into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(base)}`;
    const start = verdict === 'error'
        ? `**The check could not decide whether this pull request can be merged ${into}.**`
        : `**This pull request cannot be merged ${into} yet.**`;
    if (verdict === 'error' && problems.length > 0) {
        return `${start} The plans cannot be read (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(problems.length, 'problem')}, listed below).`;
    }
    const first = findings.find(({ severity }) => severity === 'error');
    if (!first)
        return `${start} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .Nx)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .rj)(findings))}.`;
    const others = findings.filter((each) => each !== first);
    const more = others.length === 0 ? '' : ` Also: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .rj)(others).replace(/^(\d+) (error)/, '$1 more $2')}.`;
    return `${start} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(first.message)}${more}`;
}
function judged({ head, base, planRevision, item, plan }) {
    const of = item === undefined ? '' : `item ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(item)}${plan === undefined ? '' : ` of plan ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(plan)}`}, `;
    return `Checked: ${of}head commit ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(head)}, base branch ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(base)}, plan revision ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(planRevision)}.`;
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** Terms that every room of the core uses. */
const CHANGE_KINDS = ['create', 'modify', 'delete'];


/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ inComment),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   tV: () => (/* binding */ outOfComment)
/* harmony export */ });
/** First lines that are HTML comments. We recognize our own texts by them, and they may contain a branch name. */
/** An issue that was edited in the browser has CRLF line ends. */
function firstLine(body) {
    return /^[^\r\n]*/.exec(body)?.[0] ?? '';
}
/** Percent-encodes a branch name, which may be `a-->b`, so that there are never two hyphens in a row. */
function inComment(branch) {
    return encodeURIComponent(branch.replace(/\p{Cs}/gu, '\ufffd'))
        .replaceAll('%2F', '/')
        .replace(/[!'()*~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/-(?=-|$)|^-/g, '%2D');
}
/** Undefined if `inComment` cannot have made the text. */
function outOfComment(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fetchBranch),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Parts of commands to copy into a POSIX shell. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** With a full refspec, because a single-branch clone fetches nothing else otherwise. */
function fetchBranch(branch) {
    return `git fetch origin ${shellWord(`${branch}:refs/remotes/origin/${branch}`)}`;
}


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ plainBranch),
/* harmony export */   bs: () => (/* binding */ branchToUse),
/* harmony export */   is: () => (/* binding */ worktreeFolder),
/* harmony export */   qr: () => (/* binding */ newWorktreeCommands)
/* harmony export */ });
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7421);
/** The branch and the folder in which an item is worked on, and the commands that make them. */


/** Undefined if the item claims only globs. */
function plainBranch(branches) {
    return branches.find((each) => !(0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlobClaim */ .rz)(each));
}
/** A branch that the item claims: its plain name, a name that its first glob matches, or else a placeholder. */
function branchToUse(branches) {
    const plain = plainBranch(branches);
    if (plain !== undefined)
        return plain;
    const [first = ''] = branches;
    const guess = first.replace(/\*.*$/s, 'name');
    return (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimMatches */ .ob)(first, guess) ? guess : '<branch>';
}
/** The name of the folder beside the repository. `repository` may be `owner/name`. */
function worktreeFolder(repository, { plan, item }) {
    const name = (repository.split('/').at(-1) ?? '').replace(/[^\p{L}\p{M}\p{N}_.-]/gu, '-').replace(/^[.-]+/, '');
    return `${name || 'work'}-${plan}-${item}`;
}
function newWorktreeCommands({ branch, folder, base, from, isFetched }) {
    return [
        ...(isFetched ? [(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBranch */ .D)(base)] : []),
        `git worktree add ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(folder)} -b ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(branch)} ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(from)}`,
        `cd ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(folder)}`,
    ];
}


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   UP: () => (/* binding */ isAccount),
/* harmony export */   W1: () => (/* binding */ ACTOR),
/* harmony export */   bI: () => (/* binding */ userShape),
/* harmony export */   l3: () => (/* binding */ actorShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8996);
/** Decides who wrote something, and whether that is the account of this run. */


/** An account as GraphQL shows it: `github-actions`, a `Bot`. Null if it was deleted. */
const actorShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable();
/** The query text for `actorShape`. */
const ACTOR = (0,_gql_js__WEBPACK_IMPORTED_MODULE_1__/* .gql */ .J1) `{ __typename login }`;
/** An account as REST shows it: `github-actions[bot]`, a `Bot`. */
const userShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable();
/** The login as REST shows it, which distinguishes an app from a person with the same name. */
function loginOf({ __typename, login }) {
    return __typename === 'Bot' ? `${login.replace(/\[bot\]$/i, '')}[bot]` : login;
}
/**
 * GraphQL shows `github-actions` where REST and `viewer` have `github-actions[bot]`, and a person may have the name of
 * an app. The type of the account distinguishes them.
 *
 * @param viewer the login of this run, with the `[bot]` of an app
 */
function isAccount(account, viewer) {
    if (account === null || nameWithoutSuffix(account.login) !== nameWithoutSuffix(viewer))
        return false;
    const type = 'type' in account ? account.type : account.__typename;
    return type === 'Bot' || !/\[bot\]$/i.test(viewer);
}
function nameWithoutSuffix(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   vq: () => (/* binding */ withReserve)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2413);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4861);
/** The only way to GitHub. Every request is counted, limited in time and checked. Reads are tried again. */






/** The same client for work that may stop early. It leaves a part of the budget to later work. */
function withReserve(client, reserve) {
    const spend = () => {
        if (client.left() > reserve)
            return;
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('budget', 'The remaining request budget is reserved for posting statuses.', 'Raise the input "request-budget".');
    };
    return {
        ...client,
        async rest(...call) {
            spend();
            return client.rest(...call);
        },
        async graphql(...call) {
            spend();
            return client.graphql(...call);
        },
    };
}
const ATTEMPTS = 4;
const HOPS = 3;
const realClock = {
    now: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds);
    },
    random: Math.random,
};
function createClient(options) {
    const { token, budget = 500, deadline = 5 * 60_000, timeout = 30_000, clock = realClock } = options;
    const apiUrl = (options.apiUrl ?? process.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
    const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        log: silent,
        ...(options.fetch && { request: { fetch: options.fetch } }),
    });
    const end = clock.now() + deadline;
    let used = 0;
    async function once(sent, route, parameters) {
        let [target, rest] = [route, parameters];
        for (let hop = 0;; hop++) {
            if (used >= budget) {
                throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('budget', `The budget of ${budget} requests was used up before "${sent.what}".`, 'Raise the input "request-budget", or merge some item pull requests.');
            }
            used++;
            const left = Math.max(1, Math.ceil(Math.min(timeout, end - clock.now())));
            const raw = await answer(octokit.request(target, {
                ...rest,
                request: { signal: AbortSignal.timeout(left), redirect: 'manual' },
            }));
            if (raw.kind === 'broken' || ![301, 302, 307, 308].includes(raw.status) || hop === HOPS) {
                return raw;
            }
            const method = route.split(' ')[0] ?? 'GET';
            const to = addressOn(raw.headers['location'], apiUrl);
            if (!to || (method !== 'GET' && raw.status < 307)) {
                const failure = `GitHub redirects "${sent.what}" (${raw.status}) to another host, or without an address.`;
                throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('refused', failure, 'Check the name of the repository, and GITHUB_API_URL.');
            }
            // The new address has the answer. Only a request with a body has to be sent again.
            [target, rest] = [`${method} ${to}`, method === 'GET' ? {} : parameters];
        }
    }
    async function send(sent, route, parameters, attempts, meaning) {
        for (let attempt = 1;; attempt++) {
            if (clock.now() >= end) {
                throw late(sent, deadline);
            }
            const raw = await once(sent, route, parameters);
            const action = meaning(raw);
            if (action.kind === 'use') {
                return raw.kind === 'answer' ? raw.data : undefined;
            }
            if (action.kind === 'fail' || attempt === attempts) {
                throw action.failure;
            }
            const pause = action.wait ?? 1000 * 2 ** (attempt - 1);
            const wait = pause + clock.random() * 500;
            if (clock.now() + wait >= end) {
                throw action.wait === undefined && clock.now() >= end ? late(sent, deadline) : action.failure;
            }
            await clock.sleep(wait);
        }
    }
    return {
        async rest(route, parameters, shape, { isRepeatable = false } = {}) {
            const isRead = /^(GET|HEAD) /.test(route);
            const what = route.replaceAll(/\{(\w+)\}/g, (_, key) => String(parameters[key] ?? ''));
            const sent = { what, needs: permissionOf(route, isRead) };
            const data = await guarded(token, () => send(sent, route, parameters, isRead || isRepeatable ? ATTEMPTS : 1, (raw) => (0,_response_js__WEBPACK_IMPORTED_MODULE_4__/* .actionOf */ .qj)(sent, raw, isRead)));
            return checked(what, shape, data);
        },
        async graphql(query, variables, shape, { attempts = ATTEMPTS, ...rules } = {}) {
            const sent = { what: 'POST /graphql', needs: 'contents: read' };
            const all = { needs: () => sent.needs, mayMiss: () => false, mayBeDenied: () => false, ...rules };
            const url = `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
            const data = await guarded(token, () => send(sent, `POST ${url}`, { query, variables }, attempts, (raw) => (0,_response_js__WEBPACK_IMPORTED_MODULE_4__/* .graphqlActionOf */ .Z0)(sent, raw, all)));
            return checked('graphql', zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ data: shape }), data).data;
        },
        used: () => used,
        left: () => budget - used,
    };
}
/**
 * @param what names the answer in messages: a route, or the field of a query
 * @throws Failure `shape`
 */
function checked(what, shape, data) {
    const parsed = shape.safeParse(data);
    if (parsed.success) {
        return parsed.data;
    }
    const problem = parsed.error.issues[0];
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('shape', `GitHub's answer to "${what}" is not as documented: ${problem?.path.join('.') || 'all of it'}: ${problem?.message}.`, 'Run it again. If the problem persists, report it with the version of the server.');
}
/** Octokit throws for every status from 400 on, and if there is no answer. Here both are ordinary results. */
async function answer(request) {
    try {
        const { status, headers, data } = await request;
        return { kind: 'answer', status, headers: { ...headers }, data };
    }
    catch (error) {
        const parsed = thrown.safeParse(error);
        return parsed.success
            ? { kind: 'answer', ...parsed.data.response }
            : { kind: 'broken', message: error instanceof Error ? error.message : 'no answer' };
    }
}
const thrown = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    response: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        headers: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_5__/* .undefined */ .Vxk()])),
        data: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J(),
    }),
});
/** The address, if it is on the same host. */
function addressOn(location, apiUrl) {
    if (location === undefined || !URL.canParse(String(location), `${apiUrl}/`)) {
        return undefined;
    }
    const to = new URL(String(location), `${apiUrl}/`);
    return to.origin === new URL(apiUrl).origin ? to.href : undefined;
}
function permissionOf(route, isRead) {
    const level = isRead ? 'read' : 'write';
    const part = /\/(pulls|statuses|issues|labels|actions)\b/.exec(route)?.[1] ?? 'contents';
    return `${part === 'pulls' ? 'pull-requests' : part === 'labels' ? 'issues' : part}: ${level}`;
}
function late(sent, deadline) {
    const minutes = Math.round(deadline / 6000) / 10;
    const message = `GitHub did not answer all requests within ${minutes} minutes. The last one was "${sent.what}".`;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('deadline', message, 'Run it again.');
}
/** A server or a proxy may repeat in its answer what it was sent. */
async function guarded(token, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H && token && (error.message + error.hint).includes(token)) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H(error.code, error.message.replaceAll(token, '***'), error.hint.replaceAll(token, '***'));
        }
        throw error;
    }
}


/***/ }),

/***/ 6936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readOwnComment),
/* harmony export */   Q: () => (/* binding */ applyComment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_statuses_comment_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5687);
/* harmony import */ var _core_text_marker_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4292);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5671);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1302);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8996);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4684);
/**
 * Manages the one comment of this program on a pull request: finds it by author and first line on any page, writes it,
 * and removes duplicates.
 */








/** 3,100 comments. Nobody reads a longer conversation, and a list that never ends must stop somewhere. */
const MOST_PAGES = 31;
/**
 * In the worst case the comment was deleted, is created, turns out to be the second of two, and all of that happens
 * again.
 */
const MOST_ROUNDS = 4;
/** The answer was lost, so the write may have happened. */
const LOST = ['unreachable', 'shape'];
const commentsShape = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionShape */ .M8)(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), body: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), author: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .actorShape */ .l3 }));
/** @param viewer the login of this run, with the `[bot]` of an app */
async function readOwnComment(query, pull, viewer, marker) {
    const [first, ...later] = await readOwn(query, pull, viewer, marker);
    if (!first)
        return null;
    return later.length > 0 ? { ...first, hasTwin: true } : first;
}
/**
 * Reads the list after every write. So it learns what a lost answer did not say, and if two runs wrote a comment, the
 * earlier one stays. A comment is never posted twice unnoticed.
 *
 * @returns the comment that stays
 * @throws Failure `locked` if the conversation is locked, `permission`, and whatever a request throws
 */
async function applyComment(repo, wish) {
    const { pull, viewer, marker, body } = wish;
    let id = wish.id;
    for (let round = 1;; round++) {
        const written = await write(repo, wish, id);
        const listed = await (0,_query_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)(repo, (query) => readOwn(query, pull, viewer, marker));
        // A list may not contain yet what was just written.
        const isListed = typeof written !== 'number' || listed.some((each) => each.id === written);
        const own = isListed ? listed : [...listed, { id: written, body }].toSorted(byId);
        const [first, ...later] = own;
        for (const each of later) {
            await remove(repo, each.id, pull);
        }
        if (first && (first.id === written || (0,_core_statuses_comment_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameBody */ .ZP)(first.body, body))) {
            return { id: first.id, body };
        }
        if (round === MOST_ROUNDS) {
            throw written instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H ? written : unstable(pull);
        }
        id = first?.id ?? null;
    }
}
/** @returns the id of the comment, a Failure if the answer was lost, or null if the comment no longer exists */
async function write({ client, owner, repo }, { pull, body }, id) {
    const shape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int() });
    try {
        const answer = id === null
            ? await client.rest('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: pull, body }, shape)
            : await client.rest('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id, body }, shape);
        return answer.id;
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && LOST.includes(error.code))
            return error;
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === 'not-found' && id !== null)
            return null;
        throw worded(error, pull);
    }
}
/** Another run or a person may have deleted it first. */
async function remove({ client, owner, repo }, id, pull) {
    for (let attempt = 1;; attempt++) {
        try {
            const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
            await client.rest(route, { owner, repo, comment_id: id }, zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J());
            return;
        }
        catch (error) {
            if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === 'not-found')
                return;
            if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && LOST.includes(error.code)) || attempt === 2)
                throw worded(error, pull);
        }
    }
}
/** GitHub serves comments of pull requests under issues, but a workflow needs no permission for issues. */
function worded(error, pull) {
    if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.code !== 'permission' || error.message.includes('(401)'))
        return error;
    if (/\bis locked\b/i.test(error.message)) {
        const message = `The conversation of pull request #${pull} is locked, so its comment cannot be written.`;
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('locked', message, 'Unlock it, or remove the input "comment" from the workflow.');
    }
    const hint = 'Give the job `pull-requests: write` under `permissions:` in its workflow, or remove the input "comment" there.';
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('permission', error.message, hint);
}
/** All own comments, the earliest first. */
async function readOwn(query, pull, viewer, marker) {
    const comments = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .oD)({
        what: `comments on pull request #${pull}`,
        page: (paging) => readPage(query, pull, paging),
        keys: ({ url }) => [url],
        mostPages: MOST_PAGES,
    });
    return comments
        .filter(({ author, body }) => (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccount */ .UP)(author, viewer) && (0,_core_text_marker_line_js__WEBPACK_IMPORTED_MODULE_6__/* .firstLine */ .TM)(body) === marker)
        .map(({ url, body }) => ({ id: idOf(url), body }))
        .toSorted(byId);
}
async function readPage(query, pull, paging) {
    const selection = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionOf */ .ao)((0,_gql_js__WEBPACK_IMPORTED_MODULE_7__/* .gql */ .J1) `url body author ${_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTOR */ .W1}`);
    const shape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ comments: commentsShape }).nullable();
    const found = await query.pulls((0,_gql_js__WEBPACK_IMPORTED_MODULE_7__/* .gql */ .J1) `pullRequest(number: ${pull}) { comments(${paging}) { ${selection} } }`, shape, 5);
    if (found)
        return found.comments;
    const hint = 'Check that the token may see it (pull-requests: read).';
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-found', `GitHub shows no pull request #${pull}.`, hint);
}
/**
 * GraphQL's `databaseId` has 32 bits, and ids of comments are larger by now. The address ends with the id that REST
 * uses.
 */
function idOf(url) {
    const [, id] = /#issuecomment-(\d+)$/.exec(url) ?? [];
    if (id === undefined) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('shape', `GitHub's address of a comment, "${url}", has no id.`, 'Please report this.');
    }
    return Number(id);
}
function byId(one, other) {
    return one.id - other.id;
}
function unstable(pull) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', `The comments of pull request #${pull} changed while they were read.`, 'Run it again.');
}


/***/ }),

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ PER_PAGE),
/* harmony export */   M8: () => (/* binding */ connectionShape),
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   fT: () => (/* binding */ paging),
/* harmony export */   n4: () => (/* binding */ readPages),
/* harmony export */   oD: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);
/** Reads all pages of a GraphQL connection. The result is complete by GitHub's own count, or an error. */




const TRIES = 3;
const PER_PAGE = 100;
function connectionShape(node) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), pageInfo: _fragments_js__WEBPACK_IMPORTED_MODULE_1__/* .pageShape */ .vM, nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(node) });
}
/** The query text for `connectionShape`. */
function connectionOf(selection) {
    return (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} }`;
}
/** The arguments for one page. @param after the end of the previous page. Absent for the first page */
function paging(size, after) {
    return after === undefined ? (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `first: ${size}` : (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `first: ${size}, after: ${after}`;
}
/**
 * Reads a list again if it changes while it is read.
 * @throws Failure `unstable` if it keeps changing, `too-many` if it is longer than the limit
 */
async function readWhole(connection) {
    for (let tries = 1;; tries++) {
        const read = await attempt(connection);
        if (typeof read !== 'string')
            return read;
        if (tries === TRIES) {
            const message = `The ${connection.what} cannot all be read: ${read}.`;
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', message, 'The list changed while it was read. Run it again.');
        }
    }
}
/** @returns the entries, or why they are not complete */
async function attempt({ what, page, keys, mostPages, first = PER_PAGE, }) {
    const found = [];
    let [after, count] = [undefined, undefined];
    for (let pages = 1;; pages++) {
        const size = pages === 1 ? first : PER_PAGE;
        const read = await page(paging(size, after), size);
        if (read === null)
            return count === undefined ? [] : 'the list is gone';
        const { totalCount, pageInfo, nodes } = read;
        found.push(...nodes);
        const most = first + (mostPages - 1) * PER_PAGE;
        // A later reading would not be shorter.
        if (totalCount > most)
            throw tooMany(what, totalCount, most);
        if (count !== undefined && totalCount !== count)
            return `the list had ${count} entries, then ${totalCount}`;
        if (!pageInfo.hasNextPage)
            return problemOf(found, totalCount, keys) ?? found;
        if (pages === mostPages || found.length > totalCount)
            return `the list does not end after ${totalCount} entries, as it should`;
        [after, count] = [pageInfo.endCursor ?? '', totalCount];
    }
}
function problemOf(found, count, keys) {
    if (found.length !== count)
        return `the list has ${found.length} of ${count} entries`;
    const kinds = found[0] === undefined ? [] : keys(found[0]);
    const isTwice = kinds.some((_, kind) => new Set(found.map((node) => keys(node)[kind])).size < found.length);
    return isTwice ? 'an entry occurs twice' : undefined;
}
function tooMany(what, count, most) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-many', `There are ${count} ${what}, but at most ${most} can be read.`, 'Close or delete what nobody needs. Running it again does not help.');
}
/**
 * Reads page after page of a list.
 * @param isEnough stops the reading when it returns true
 * @returns null if the list has more pages than the limit
 * @throws Failure `unstable` if entries are missing
 */
async function readPages(page, mostPages, isEnough = () => false) {
    const pages = [];
    let after;
    while (pages.length < mostPages) {
        const { totalCount, pageInfo, nodes } = await page(paging(PER_PAGE, after));
        pages.push(nodes);
        if (!pageInfo.hasNextPage || isEnough(nodes)) {
            const isWhole = pageInfo.hasNextPage
                ? pages.every(({ length }) => length === PER_PAGE)
                : pages.flat().length === totalCount;
            if (isWhole)
                return pages;
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', 'GitHub returned an incomplete list.', 'Run it again.');
        }
        after = pageInfo.endCursor ?? undefined;
    }
    return null;
}


/***/ }),

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   CJ: () => (/* binding */ mergeBaseWithTree),
/* harmony export */   Fy: () => (/* binding */ readMisplaced),
/* harmony export */   Gc: () => (/* binding */ planTreeInstead),
/* harmony export */   I0: () => (/* binding */ readPlanTree),
/* harmony export */   Pg: () => (/* binding */ planTreeOf),
/* harmony export */   T9: () => (/* binding */ readReached),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   k_: () => (/* binding */ readPlanEntry),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   oG: () => (/* binding */ readOnLine),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   z9: () => (/* binding */ readBranchExists)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6380);
/* harmony import */ var _core_plan_misplaced_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8377);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4940);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9993);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8996);
/* harmony import */ var _plan_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7647);
/** Reads what commits contain: entries, plan directories, and which commit is in whose history. */









const fileShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ mode: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(), oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS, type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable();
const objectShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS }).nullable();
/**
 * The cost of one path: a walk through several trees, in two independent ways. A list of a hundred changed files costs
 * far more.
 */
const WALK = 0.25;
/** The mode and blob of paths at one commit, null if nothing is there. Both answers are verified in a second way. */
async function readEntries(query, revision, paths) {
    const files = paths.map((path, index) => (0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `f${index}: file(path: ${path}) { mode oid type }`);
    const [commit, ...objects] = await Promise.all([
        query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(revision)}) { ... on Commit { oid ${files} } }`, zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()).nullable(), paths.length * WALK),
        ...paths.map((path) => readObject(query, revision, path)),
    ]);
    if (commit?.['oid'] !== revision) {
        throw unknownCommit(revision);
    }
    return paths.map((path, index) => {
        const parsed = fileShape.safeParse(commit[`f${index}`]);
        if (!parsed.success) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('shape', `GitHub's answer about "${path}" is not as documented.`, 'Run it again.');
        }
        const file = parsed.data;
        // The commit of a submodule is an object of another repository.
        if (file?.type !== 'commit' && file?.oid !== objects[index]?.oid) {
            throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_4__/* .contradiction */ .qX)(`"${path}" at ${revision.slice(0, 10)}`);
        }
        return file && { mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .octal */ .Wo)(file.mode), oid: file.oid };
    });
}
/** The id of the tree of a commit. */
async function treeOf(query, revision) {
    const commit = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(revision)}) { ... on Commit { oid tree { oid } } }`, zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS, tree: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS }) }).nullable());
    if (commit?.oid !== revision)
        throw unknownCommit(revision);
    return commit.tree.oid;
}
const folderShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS,
    type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    object: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ nameRaw: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(), oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS })).optional() })
        .nullable(),
})
    .nullable();
/**
 * The direct entries of folders at one commit, verified by their ids. Null if there is no folder, verified in a second
 * way.
 */
async function readFolders(query, revision, paths) {
    const folders = paths.map((path, index) => (0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `f${index}: file(path: ${path}) { oid type object { ... on Tree { entries { nameRaw mode oid } } } }`);
    const [commit, ...objects] = await Promise.all([
        query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(revision)}) { ... on Commit { oid ${folders} } }`, zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()).nullable(), 
        // Mostly folders that a pull request created, with few files. A query that is too large is split.
        paths.length / 5),
        ...paths.map((path) => readObject(query, revision, path)),
    ]);
    if (commit?.['oid'] !== revision) {
        throw unknownCommit(revision);
    }
    return paths.map((path, index) => {
        const { success, data: folder } = folderShape.safeParse(commit[`f${index}`]);
        const entries = folder?.object?.entries;
        if (!success || (folder?.type === 'tree' && !entries)) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('shape', `GitHub's answer about the folder "${path}" is not as documented.`, 'Run it again.');
        }
        // The commit of a submodule is an object of another repository.
        const isSame = folder?.type === 'commit' || folder?.oid === objects[index]?.oid;
        const isTree = folder?.type === 'tree' && entries !== undefined;
        if (!isSame || (isTree && (0,_object_id_js__WEBPACK_IMPORTED_MODULE_2__/* .treeId */ .M)(entries.map(_plan_place_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms), folder.oid.length) !== folder.oid)) {
            throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_4__/* .contradiction */ .qX)(`the folder "${path}" at ${revision.slice(0, 10)}`);
        }
        return isTree
            ? entries.map(({ nameRaw, mode, oid }) => ({
                name: Buffer.from(nameRaw, 'base64').toString(),
                mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .octal */ .Wo)(mode),
                oid,
            }))
            : null;
    });
}
function readObject(query, revision, path) {
    return query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `object(expression: ${`${revision}:${path}`}) { oid }`, objectShape, WALK);
}
/** What is in the place of the plan directory at a commit. Null if there is nothing. */
async function readPlanEntry(query, revision) {
    const commit = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(revision)}) { ... on Commit { ${_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .BEFORE */ .GV} } }`, _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .beforeShape */ .Tg.nullable());
    if (commit?.oid !== revision) {
        throw unknownCommit(revision);
    }
    return await (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_4__/* .provedPlanEntry */ .k1)(query, commit, revision);
}
/** The plans, if something else in the place of their directory makes them unreadable. */
function planTreeInstead({ type, oid, mode }) {
    return type === 'tree' ? undefined : (0,_core_plan_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .notADirectory */ .o5)({ mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .octal */ .Wo)(mode), oid });
}
async function readPlanTree(query, id) {
    return planTreeOf(id, await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(id)}) { ${_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRIES */ .lf} }`, _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .treeShape */ .MY, 10));
}
/**
 * A list of files and a text count only if they are proved complete. The core decides what a missing text means for a
 * plan.
 */
function planTreeOf(id, tree) {
    const entries = tree.entries ?? [];
    if (tree.oid !== id || (0,_object_id_js__WEBPACK_IMPORTED_MODULE_2__/* .treeId */ .M)(entries.map(_plan_place_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms), id.length) !== id) {
        throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_4__/* .contradiction */ .qX)(`the files in "${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG}"`);
    }
    return {
        id,
        files: entries.map((entry) => {
            const name = Buffer.from(entry.nameRaw, 'base64').toString();
            const file = { name, mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .octal */ .Wo)(entry.mode), oid: entry.oid };
            if (entry.type !== 'blob') {
                return file;
            }
            const { text, byteSize, isBinary, isTruncated } = entry.object ?? {};
            if (isTruncated) {
                return { ...file, unreadable: `it has ${byteSize} bytes, more than GitHub returns` };
            }
            if (isBinary || text === null || text === undefined) {
                return { ...file, unreadable: 'it is not text' };
            }
            const whole = wholeText(text, entry.oid);
            return whole === undefined
                ? { ...file, unreadable: 'it is not UTF-8, or did not arrive completely' }
                : { ...file, text: whole };
        }),
    };
}
/** The text as it is stored, if it arrived unchanged. GitHub converts other encodings without saying so. */
function wholeText(text, id) {
    return [text, `\uFEFF${text}`].find((each) => (0,_object_id_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .z)(Buffer.from(each), id.length) === id);
}
const textShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS,
    file: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS, object: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish() }).nullable() }).nullable(),
})
    .nullable();
/** Null if it is not text, did not arrive completely, or does not exist. The entry shows which of these it is. */
async function readText(query, revision, path) {
    const commit = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(revision)}) { ... on Commit { oid file(path: ${path}) { oid object { ... on Blob { text } } } } }`, textShape);
    if (commit?.oid !== revision)
        throw unknownCommit(revision);
    const text = commit.file?.object?.text;
    return (text && commit.file && wholeText(text, commit.file.oid)) ?? null;
}
/** The plans in places where nothing reads them. A file that cannot be read is none. */
async function readMisplaced(query, revision) {
    const texts = await Promise.all(_core_plan_misplaced_js__WEBPACK_IMPORTED_MODULE_1__/* .WRONG_PLACES */ .V3.map(({ path }) => readText(query, revision, path)));
    return _core_plan_misplaced_js__WEBPACK_IMPORTED_MODULE_1__/* .WRONG_PLACES */ .V3.flatMap(({ path }, index) => {
        const text = texts[index];
        return typeof text === 'string' && (0,_core_plan_misplaced_js__WEBPACK_IMPORTED_MODULE_1__/* .isMisplacedPlan */ .kc)(path, text) ? [{ path, isTracked: true }] : [];
    });
}
async function readBranchExists(query, branch) {
    const ref = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `ref(qualifiedName: ${`refs/heads/${branch}`}) { name }`, zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable());
    return ref !== null;
}
const comparison = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    compare: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), baseTarget: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS }) }).nullable(),
})
    .nullable();
/**
 * Whether the commit is in the history of the base commit, or of the head of another branch.
 *
 * @param cost less if the two are only a few commits apart
 */
async function readReached(query, commit, base, cost = 1) {
    // An id of another hash function names nothing here, and the server may refuse the whole query because of it.
    if (commit.length !== base.commit.length)
        return false;
    const ref = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `ref(qualifiedName: ${`refs/heads/${base.branch}`}) { compare(headRef: ${commit}) { status baseTarget { oid } } }`, comparison, cost);
    // The branch may have moved after the base was read. Only the commit from then counts.
    if (ref?.compare?.baseTarget.oid === base.commit) {
        return ['BEHIND', 'IDENTICAL'].includes(ref.compare.status);
    }
    const [object, compared] = await Promise.all([
        query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(commit)}) { __typename }`, zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable()),
        compare(query, base.commit, commit).catch(ifNotThere),
    ]);
    // For an unknown commit, GitHub answers nothing or 404, and a 404 alone can mean anything. So both are required.
    if (compared === 'not there' && object?.__typename === 'Commit') {
        throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_4__/* .contradiction */ .qX)(`the commit ${commit.slice(0, 10)}`);
    }
    return compared !== null && compared !== 'not there' && ['behind', 'identical'].includes(compared.status);
}
/** The most commits to go back on the base's own line. */
const MOST_LINE_PAGES = 10;
const lineShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    history: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        nodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS, parents: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS })) }) })),
    }),
})
    .nullable();
/**
 * Which of the commits are on the base's own line. GitHub's history lists also contain merged commits, so this follows
 * the first parents through the lists.
 *
 * @throws Failure `too-many` if the line is longer than the limit
 */
async function readOnLine(query, commit, base) {
    let at = base.commit;
    for (let page = 0; page < MOST_LINE_PAGES; page++) {
        const found = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(at)}) { ... on Commit { history(first: 100) { nodes { oid parents(first: 1) { nodes { oid } } } } } }`, lineShape, 2);
        const parents = new Map(found?.history.nodes.map((each) => [each.oid, each.parents.nodes[0]?.oid]) ?? []);
        if (!parents.has(at))
            throw unknownCommit(at);
        while (at !== undefined && parents.has(at)) {
            if (at === commit)
                return true;
            const next = parents.get(at);
            // A server that gives a commit as its own ancestor must not keep the run busy for ever.
            parents.delete(at);
            at = next;
        }
        if (at === undefined)
            return false;
    }
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-many', 'It was merged too long ago to be found.', 'Name it in the plan: "merged: { … }".');
}
function ifNotThere(error) {
    if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === 'not-found')
        return 'not there';
    throw error;
}
async function mergeBaseOf(query, from, to) {
    return (await mergeBaseWithTree(query, from, to))?.commit ?? null;
}
async function mergeBaseWithTree(reader, from, to) {
    const ends = `${from}...${to}`;
    const known = reader.mergeBases.get(ends);
    if (known !== undefined)
        return known;
    const base = (await compare(reader, from, to))?.merge_base_commit;
    const found = base ? { commit: base.sha, tree: base.commit.tree.sha } : null;
    reader.mergeBases.set(ends, found);
    return found;
}
const comparedShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS, commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS }) }) }),
});
/** Null if there is no common history. Asks for page 2, because the files come with page 1 and are not needed. */
async function compare(query, from, to) {
    try {
        return await query.rest('GET /compare/{basehead}', { basehead: `${from}...${to}`, per_page: 1, page: 2 }, comparedShape);
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === 'not-found' && /no common ancestor/i.test(error.message)) {
            return null;
        }
        throw error;
    }
}
function unknownCommit(revision) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-found', `GitHub does not know the commit "${revision}".`, 'It may have been replaced. Run it again.');
}


/***/ }),

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pullShape),
/* harmony export */   CC: () => (/* binding */ PLACE),
/* harmony export */   FH: () => (/* binding */ parentsShape),
/* harmony export */   GV: () => (/* binding */ BEFORE),
/* harmony export */   Gd: () => (/* binding */ rootShape),
/* harmony export */   HL: () => (/* binding */ MERGE_COMMIT),
/* harmony export */   MY: () => (/* binding */ treeShape),
/* harmony export */   Ns: () => (/* binding */ placeShape),
/* harmony export */   S9: () => (/* binding */ PULL),
/* harmony export */   Tg: () => (/* binding */ beforeShape),
/* harmony export */   Wo: () => (/* binding */ octal),
/* harmony export */   cn: () => (/* binding */ FILES),
/* harmony export */   iP: () => (/* binding */ mergedShape),
/* harmony export */   lF: () => (/* binding */ MERGE),
/* harmony export */   lf: () => (/* binding */ ENTRIES),
/* harmony export */   mS: () => (/* binding */ oidShape),
/* harmony export */   tT: () => (/* binding */ mergeCommitShape),
/* harmony export */   vM: () => (/* binding */ pageShape),
/* harmony export */   vN: () => (/* binding */ filesShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4940);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5671);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8996);
/** The parts of queries about pull requests and the plan directory, each with the shape of its answer. */




/** The folder that contains the plan directory. */
const PLAN_FOLDER = _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG.slice(0, _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG.lastIndexOf('/'));
/** A page of the files that a pull request changes. */
const FILES = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('files', 'PullRequestChangedFileConnection', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `totalCount pageInfo { hasNextPage endCursor } nodes { path changeType }`);
const PULL = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('pull', 'PullRequest', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `number title url isDraft state createdAt mergedAt headRefName headRefOid baseRefName baseRefOid changedFiles
  headRepository { id } isCrossRepository headRef { target { oid } } author ${_account_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTOR */ .W1} files(first: 100) { ${FILES} }`);
/**
 * Asks in two ways what is in the place of the plan directory at a commit: by its path, and as an entry of its folder.
 * What only one of the answers shows does not count as absent.
 */
const PLACE = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `file(path: ${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG}) { oid type mode } folder: file(path: ${PLAN_FOLDER}) { oid type object { ... on Tree { entries { nameRaw mode oid } } } }`;
/** The plans at a commit. */
const BEFORE = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('before', 'Commit', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `oid ${PLACE}`);
/** The base before a merge, and the plans in it. */
const MERGE_COMMIT = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('mergeCommit', 'Commit', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `oid parents(first: 1) { totalCount nodes { ${BEFORE} } }`);
/** The additional fields of a merged pull request. */
const MERGE = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('merge', 'PullRequest', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `commits(first: 1) { totalCount } mergeCommit { ${MERGE_COMMIT} }`);
const ENTRIES = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('entries', 'Tree', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `oid entries { nameRaw mode oid type object { ... on Blob { byteSize isBinary isTruncated text } } }`);
const pageShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() });
const oid = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const oidShape = oid;
const filesShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    totalCount: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    pageInfo: pageShape,
    nodes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), changeType: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
});
const pullShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    isDraft: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    mergedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    headRefOid: oid,
    baseRefName: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The commit of its base branch that GitHub compares with. It may be older than the branch. */
    baseRefOid: oid,
    changedFiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    headRepository: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable(),
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Null if the branch was deleted, or the token may not see it. */
    headRef: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ target: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid }).nullable() }).nullable(),
    author: _account_js__WEBPACK_IMPORTED_MODULE_0__/* .actorShape */ .l3,
    files: filesShape.nullable(),
});
/** What is in the place of the plan directory. */
const planEntryShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid, type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int() });
/** The answer to `PLACE`. */
const placeShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    file: planEntryShape.nullable(),
    folder: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        oid,
        type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        object: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ nameRaw: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), oid })).nullish() })
            .nullable(),
    })
        .nullable(),
});
/** The root of a commit, with all its entries. */
const rootShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        oid,
        entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ nameRaw: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), oid })),
    }),
});
const beforeShape = placeShape.extend({ oid });
const parents = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), nodes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(beforeShape) });
const parentsShape = parents;
const mergeCommitShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid, parents }).nullable();
const mergedShape = pullShape.extend({
    commits: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int() }),
    mergeCommit: mergeCommitShape,
});
const treeShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    oid,
    entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        /** The bytes of the name in Base64. */
        nameRaw: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
        oid,
        type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        object: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            byteSize: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().optional(),
            isBinary: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullish(),
            isTruncated: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
            text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
        })
            .nullable(),
    }))
        .nullable(),
});
/** Git writes modes as six octal digits. GraphQL gives a number. */
function octal(mode) {
    return mode.toString(8).padStart(6, '0');
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ queryOf),
/* harmony export */   J1: () => (/* binding */ gql),
/* harmony export */   Jo: () => (/* binding */ fragment),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   jq: () => (/* binding */ oid),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/**
 * Queries as data: fixed text, values, and the fragments of both. Values are sent as variables, so the name of a file
 * or a branch can never become part of a query.
 */
/** Turns a string into a variable. */
function gql(text, ...values) {
    const selections = values.map(selectionOf);
    return {
        parts: text.flatMap((each, index) => [each, ...(selections[index]?.parts ?? [])]),
        fragments: selections.flatMap(({ fragments }) => fragments),
    };
}
/** @returns the spread of the fragment, which adds the fragment to the query */
function fragment(name, on, fields) {
    return { parts: [`...${name}`], fragments: [{ name, on, fields }] };
}
function named(name, value) {
    return { type: 'String!', value, name };
}
function oid(value) {
    return { type: 'GitObjectID!', value };
}
function selectionOf(value) {
    if (typeof value === 'number')
        return { parts: [String(value)], fragments: [] };
    if (typeof value === 'string')
        return { parts: [{ type: 'String!', value }], fragments: [] };
    if ('value' in value)
        return { parts: [value], fragments: [] };
    if ('parts' in value)
        return value;
    return {
        parts: value.flatMap(({ parts }) => [...parts, '\n']),
        fragments: value.flatMap(({ fragments }) => fragments),
    };
}
/** The text with its fragments, and one variable for equal values. */
function queryOf(selection) {
    const variables = new Map();
    const nameOf = (variable) => {
        const key = JSON.stringify(variable);
        const { name } = variables.get(key) ?? { name: `v${variables.size}`, ...variable };
        variables.set(key, { ...variable, name });
        return `$${name}`;
    };
    const textOf = ({ parts }) => parts.map((part) => (typeof part === 'string' ? part : nameOf(part))).join('');
    const fragments = new Set(selection.fragments);
    for (const { fields } of fragments) {
        for (const each of fields.fragments)
            fragments.add(each);
    }
    const texts = [
        `{\n${textOf(selection)}\n}`,
        ...[...fragments].map(({ name, on, fields }) => `fragment ${name} on ${on} {\n${textOf(fields)}\n}`),
    ].join('\n');
    const declared = [...variables.values()].map(({ name, type }) => `$${name}: ${type}`);
    return {
        query: `query(${declared.join(', ')}) ${texts}`,
        variables: Object.fromEntries([...variables.values()].map(({ name, value }) => [name, value])),
    };
}
/** For messages: `ref(qualifiedName: "refs/heads/main")`. */
function fieldName({ parts }) {
    const text = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part.value))).join('');
    return text.split(/[{\n]/)[0]?.trim() ?? '';
}


/***/ }),

/***/ 8840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ readOr),
/* harmony export */   Fl: () => (/* binding */ readOrUnread),
/* harmony export */   O2: () => (/* binding */ isOfTheRun),
/* harmony export */   cC: () => (/* binding */ isRefusedWhole)
/* harmony export */ });
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/** Decides which failures belong to a single question, so that everything else can still be read. */


/** Every later question would fail in the same way, so these end the run. */
const OF_THE_RUN = ['budget', 'deadline', 'rate-limit', 'permission', 'base', 'closed'];
function isOfTheRun(error) {
    return !(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || OF_THE_RUN.includes(error.code);
}
/** The whole request was refused, because a permission is missing, or because of something in it, such as a name. */
function isRefusedWhole({ code, status }) {
    return code === 'permission' && status === 403;
}
/** @returns `UNREAD` if this question was not answered although others were */
async function readOrUnread(read) {
    return await readOr(read, () => _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD */ .yn);
}
/** @param instead makes the replacement for the answer from the reason why there is none */
async function readOr(read, instead) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || isOfTheRun(error))
            throw error;
        return instead(error.message.replace(/[.]$/, ''), error);
    }
}


/***/ }),

/***/ 1920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   gB: () => (/* binding */ isTooMuch),
/* harmony export */   vS: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_maps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5679);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9993);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8996);
/* harmony import */ var _plan_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7647);
/** Reads trees through REST, which lists them completely unless they are too large. */







const listingShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    truncated: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    tree: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), sha: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS })),
});
/**
 * @param id the id of a tree
 * @throws Failure `unstable` if a list that claims to be complete does not have its id, `incomplete` if one path means two files
 */
async function readListing(query, id, recursive) {
    const listing = await query.rest('GET /git/trees/{tree_sha}', { tree_sha: id, ...(recursive && { recursive: '1' }) }, listingShape);
    if (new Set(listing.tree.map(({ path }) => path)).size < listing.tree.length)
        throw TWO_AS_ONE;
    if (!listing.truncated && !(await isWhole(query, id, listing.tree, recursive))) {
        throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)(`the tree ${id.slice(0, 10)}`);
    }
    return listing;
}
const TWO_AS_ONE = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('incomplete', 'GitHub lists two names that are not UTF-8 as one path.', 'Rename one of the two files or folders.');
/** Each folder with names that are not UTF-8 needs one more question. */
const MOST_FOLDERS_OF_BYTES = 20;
const TOO_MANY_OF_BYTES = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('incomplete', `More than ${MOST_FOLDERS_OF_BYTES} folders contain names that are not UTF-8.`, 'Rename these files and folders.');
/**
 * Whether every folder has the id that its entries give. A name that is not UTF-8 arrives changed, so its bytes are
 * read.
 */
async function isWhole(query, id, tree, recursive) {
    const entries = new Map([['', []]]);
    const folders = new Map([['', id]]);
    const ofBytes = new Set();
    for (const { path, mode, type, sha } of tree) {
        const slash = path.lastIndexOf('/');
        const folder = path.slice(0, Math.max(0, slash));
        const name = path.slice(slash + 1);
        (0,_core_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)(entries, folder, { name: Buffer.from(name).toString('latin1'), mode, oid: sha });
        if (encodingOf(name).encoding)
            ofBytes.add(folder);
        if (type === 'tree' && recursive)
            folders.set(path, sha);
    }
    if (ofBytes.size > MOST_FOLDERS_OF_BYTES)
        throw TOO_MANY_OF_BYTES;
    const isSame = async ([folder, sha]) => {
        const listed = entries.get(folder) ?? [];
        if (!ofBytes.has(folder))
            return (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .M)(listed, id.length) === sha;
        const whole = await readTreeEntries(query, sha);
        return (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .M)(whole, id.length) === sha && sorted(whole.map(asListed)) === sorted(listed);
    };
    return ([...entries.keys()].every((folder) => folders.has(folder)) &&
        (await Promise.all([...folders].map(isSame))).every(Boolean));
}
const treeShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ nameRaw: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(), oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS })).optional() })
    .nullable();
/** The entries with the bytes of their names, which REST does not give. */
async function readTreeEntries(query, id) {
    const tree = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(id)}) { ... on Tree { entries { nameRaw mode oid } } }`, treeShape);
    return (tree?.entries ?? []).map(_plan_place_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms);
}
function asListed({ name, ...entry }) {
    const text = Buffer.from(name, 'latin1').toString();
    return { name: Buffer.from(text).toString('latin1'), ...entry };
}
function sorted(entries) {
    return entries
        .map(({ name, mode, oid }) => JSON.stringify([name, mode, oid]))
        .sort()
        .join();
}
/** JSON cannot carry bytes that are not UTF-8. The server puts U+FFFD in their place, so the original bytes are unknown. */
function encodingOf(path) {
    return /[\uFFFD\p{Cs}]/u.test(path) ? { encoding: 'invalid' } : {};
}
/** Status 406 and 422 mean that the requested list is too large or cannot be made. No other refusal means that. */
function isTooMuch({ code, status }) {
    return status === 406 || status === 422 || code === 'incomplete';
}


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ repoOf),
/* harmony export */   K5: () => (/* binding */ openGithub),
/* harmony export */   Mt: () => (/* binding */ readOptionsOf),
/* harmony export */   fe: () => (/* binding */ clientOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5053);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);
/** Opens a source for the task of a job of the action. */



/** @param pull the pull request that started the job. Without it, every open item pull request is checked */
function openGithub(inputs, env, pull) {
    const repo = repoOf(inputs, env);
    return { client: repo.client, source: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .githubSource */ .j)({ ...repo, ...readOptionsOf(inputs, pull) }) };
}
function repoOf({ token, requestBudget }, env) {
    return { client: clientOf({ token, budget: requestBudget }, env), ...repositoryOf(env) };
}
/** A client for the server that the environment names. */
function clientOf(options, env) {
    const apiUrl = env['GITHUB_API_URL'];
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)({ ...options, ...(apiUrl ? { apiUrl } : {}) });
}
function readOptionsOf({ base, agents, context, comment }, pull) {
    return {
        subject: pull === undefined ? 'all' : { pull },
        settings: { agents, ...(context === undefined ? {} : { context }), ...(comment ? { comment } : {}) },
        ...(base === undefined ? {} : { base }),
    };
}
function repositoryOf(env) {
    const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner && repo)
        return { owner, repo };
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', 'GITHUB_REPOSITORY is not set.', 'Run this as an action, or use the command line.');
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ readOne),
/* harmony export */   MK: () => (/* binding */ readOverview),
/* harmony export */   e9: () => (/* binding */ readPosted),
/* harmony export */   xM: () => (/* binding */ readOwnStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8816);
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5671);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1302);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8996);
/* harmony import */ var _isolation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8840);
/* harmony import */ var _plan_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7647);
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6770);
/** Reads all open pull requests into the base at once, with the statuses of their heads under our context. */










/** 3,100 open pull requests. */
const MOST_PAGES = 31;
/** The number of closed pull requests to look back at, because a lost run may have left them to the next one. */
const CLOSED = 50;
/** The most pages of a commit's statuses of all contexts, newest first. GitHub keeps a thousand of each context. */
const MOST_STATUS_PAGES = 10;
const contextShape = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    creator: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .actorShape */ .l3,
});
const statusShape = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ context: contextShape.nullable() }).nullable();
const listedShape = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().int().positive(),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    headRefOid: _fragments_js__WEBPACK_IMPORTED_MODULE_4__/* .oidShape */ .mS,
    baseRefName: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    headRepository: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() }).nullable(),
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    author: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .actorShape */ .l3,
    createdAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    commits: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_4__/* .oidShape */ .mS, status: statusShape }) })) }),
});
/** The least that is known of a pull request whose facts cannot all be read. Null if not even its number is known. */
const leastShape = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    number: listedShape.shape.number,
    headRefOid: _fragments_js__WEBPACK_IMPORTED_MODULE_4__/* .oidShape */ .mS.nullable().catch(null),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().catch(''),
    headRepository: listedShape.shape.headRepository.catch(null),
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().catch(true),
})
    .nullable()
    .catch(null);
/** The query text for `LeastFacts`. */
const LEAST = (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `number headRefName headRefOid headRepository { id } isCrossRepository`;
/** @param started the pull request that started the run. It may have closed earlier than the run looks back */
async function readOverview(reader, context, started) {
    const selection = selectionOf(context);
    const [viewer, open, closed, lately, first] = await Promise.all([
        readLogin(reader),
        readOpen(reader, selection),
        readClosed(reader, selection),
        // They decide nothing.
        (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(() => readLately(reader), () => []),
        started === undefined
            ? null
            : (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(() => readListed(reader, started, selection), () => null),
    ]);
    reader.self.login = viewer;
    const left = first?.state === 'CLOSED' ? [first, ...closed.read.filter((each) => each.number !== started)] : closed.read;
    const statuses = await Promise.all([...open.read, ...left].map((each) => readStatus(reader, each, context, viewer)));
    const listed = open.read.map((facts, index) => listedOf(reader, facts, statuses[index] ?? null));
    const unread = open.unread.map((facts) => ({
        ...placeOf(reader, facts),
        head: facts.headRefOid,
        status: _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_STATUS */ .tG,
    }));
    return {
        open: [...listed, ...unread],
        closed: left.map((facts, index) => ({
            number: facts.number,
            head: facts.headRefOid,
            ...((0,_pulls_js__WEBPACK_IMPORTED_MODULE_7__/* .isSame */ .Ft)(reader, facts) ? { branch: facts.headRefName } : {}),
            status: statuses[open.read.length + index] ?? null,
        })),
        lately,
        ...(open.unseen > 0 ? { unseen: open.unseen } : {}),
    };
}
/** One pull request by its number, whatever its base branch is. Null if there is none. */
async function readOne(query, context, number) {
    const [viewer, facts] = await Promise.all([readLogin(query), readListed(query, number, selectionOf(context))]);
    if (!facts)
        return null;
    const status = await readStatus(query, facts, context, viewer);
    return { number, state: facts.state, head: facts.headRefOid, base: facts.baseRefName, status };
}
async function readLogin(query) {
    return (await query.account((0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `viewer { login }`, zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() }))).login;
}
async function readListed(query, number, selection) {
    const facts = await query.pulls((0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `pullRequest(number: ${number}) { ${selection} }`, listedShape.nullable());
    if (facts && facts.number !== number)
        throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_6__/* .contradiction */ .qX)(`pull request #${number}`);
    return facts;
}
/** The query text for `ListedFacts`. */
function selectionOf(context) {
    return (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `number headRefName headRefOid baseRefName state headRepository { id } isCrossRepository author ${_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTOR */ .W1} createdAt commits(last: 1) { nodes { commit { oid ${statusField(context)} } } }`;
}
function statusField(context) {
    return (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `status { context(name: ${context}) { state description creator ${_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTOR */ .W1} } }`;
}
function listedOf(context, facts, status) {
    return {
        ...placeOf(context, facts),
        head: facts.headRefOid,
        openedAt: facts.createdAt,
        ...(facts.author && { author: (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .DQ)(facts.author) }),
        status,
    };
}
function placeOf(context, facts) {
    return { number: facts.number, branch: facts.headRefName, sameRepository: (0,_pulls_js__WEBPACK_IMPORTED_MODULE_7__/* .isSame */ .Ft)(context, facts) };
}
async function readOpen(reader, selection) {
    const filter = (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `baseRefName: ${reader.base.branch}, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }`;
    let nameless = 0;
    return await readList(reader, selection, (fields, node) => {
        const shape = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionShape */ .M8)(node);
        return (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .oD)({
            what: `open pull requests into "${reader.base.branch}"`,
            page: (paging) => reader.pulls((0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `pullRequests(${filter}, ${paging}) { ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionOf */ .ao)(fields)} }`, shape, 20, fields === LEAST),
            keys: (each) => [each?.number ?? `nameless ${nameless++}`],
            mostPages: MOST_PAGES,
        });
    });
}
async function readClosed(reader, selection) {
    const filter = (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `baseRefName: ${reader.base.branch}, states: [CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }`;
    return await readList(reader, selection, async (fields, node) => {
        const field = (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `pullRequests(${filter}, first: ${CLOSED}) { nodes { ${fields} } }`;
        return (await reader.pulls(field, zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(node) }), 10, fields === LEAST)).nodes;
    });
}
/** Failures of a list itself, whatever is read of its entries. */
const OF_THE_LIST = ['unstable', 'too-many'];
/**
 * If an entry of a list cannot be read, the list is read again with fewer fields, and then one by one, so that only
 * that entry stays unread.
 */
async function readList(reader, selection, nodesOf) {
    try {
        return { read: await nodesOf(selection, listedShape), unread: [], unseen: 0 };
    }
    catch (error) {
        if ((0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfTheRun */ .O2)(error) || (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H && OF_THE_LIST.includes(error.code)))
            throw error;
    }
    const least = await nodesOf(LEAST, leastShape);
    const named = least.filter((each) => each !== null);
    const found = await Promise.all(named.map(({ number }) => (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(() => readListed(reader, number, selection), () => null)));
    const left = named.filter((_, index) => !found[index]);
    const unread = left.flatMap((each) => (each.headRefOid === null ? [] : { ...each, headRefOid: each.headRefOid }));
    return {
        read: found.filter((each) => each !== null),
        unread,
        unseen: least.length - found.filter(Boolean).length - unread.length,
    };
}
/** The authors of pull requests that were closed or merged recently, each once. */
async function readLately(reader) {
    const filter = (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `baseRefName: ${reader.base.branch}, states: [CLOSED, MERGED], orderBy: { field: UPDATED_AT, direction: DESC }`;
    const { nodes } = await reader.pulls((0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `pullRequests(${filter}, first: ${CLOSED}) { nodes { author ${_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTOR */ .W1} } }`, zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ author: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .actorShape */ .l3 }).nullable().catch(null)) }));
    return [...new Set(nodes.flatMap((node) => (node?.author ? (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .DQ)(node.author) : [])))];
}
/** The latest status under our context on a commit of this repository. */
async function readPosted(reader, context, commit) {
    const viewer = reader.self.login ?? (await readLogin(reader));
    const found = await (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(() => statusOn(reader, context, commit), () => null);
    return found ? postedOf(found.status, viewer) : _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_STATUS */ .tG;
}
/** The share of a request. A page of the list of open pull requests holds a hundred of them. */
const ONE_STATUS = 0.2;
function statusOn(query, context, commit) {
    return query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .oid */ .jq)(commit)}) { ... on Commit { ${statusField(context)} } }`, zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ status: statusShape }).nullable(), ONE_STATUS);
}
/** GitHub's list of commits may end before the head commit. Then the commit itself is read. */
async function readStatus(query, facts, context, viewer) {
    const last = facts.commits.nodes.at(-1)?.commit;
    if (last?.oid === facts.headRefOid)
        return postedOf(last.status, viewer);
    const found = await (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(() => statusOn(query, context, facts.headRefOid), () => null);
    if (found)
        return postedOf(found.status, viewer);
    // A commit of a deleted fork has no status that counts.
    return facts.state === 'OPEN' ? _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_STATUS */ .tG : null;
}
const STATES = new Map([
    ['SUCCESS', 'success'],
    ['FAILURE', 'failure'],
    ['ERROR', 'error'],
    ['PENDING', 'pending'],
]);
function postedOf(facts, viewer) {
    if (!facts?.context)
        return null;
    const { state, description, creator } = facts.context;
    const known = STATES.get(state);
    return {
        state: known ?? 'pending',
        description: description ?? '',
        isOwn: known !== undefined && (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccount */ .UP)(creator, viewer),
    };
}
const restStatuses = zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    context: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    creator: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .userShape */ .bI,
}));
/** The last status that this program posted, even if others posted later ones. */
async function readOwnStatus(reader, context, commit) {
    const viewer = reader.self.login;
    if (viewer === undefined)
        throw new Error('who we are is read with the overview');
    for (let page = 1; page <= MOST_STATUS_PAGES; page++) {
        const statuses = await reader.rest('GET /commits/{ref}/statuses', { ref: commit, per_page: 100, page }, restStatuses);
        const own = statuses.find((each) => each.context === context && (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccount */ .UP)(each.creator, viewer));
        if (own) {
            const state = STATES.get(own.state.toUpperCase());
            return state ? { state, description: own.description ?? '', isOwn: true } : null;
        }
        if (statuses.length < 100)
            return null;
    }
    return null;
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   VR: () => (/* binding */ planEntryOf),
/* harmony export */   k1: () => (/* binding */ provedPlanEntry),
/* harmony export */   qX: () => (/* binding */ contradiction),
/* harmony export */   w8: () => (/* binding */ proveNoFolder)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9993);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8996);
/** Finds the plan directory at a commit from two independent answers. */





/** The name of the plan directory in its folder. */
const NAME = _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG.slice(_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG.lastIndexOf('/') + 1);
/** The name of that folder at the root. */
const FOLDER_NAME = _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG.slice(0, _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG.lastIndexOf('/'));
/**
 * @returns what is in the place of the plan directory, or null if both answers say that nothing is
 * @throws Failure `unstable` if the answers differ
 */
function planEntryOf({ file, folder }, revision) {
    const listed = entryIn(folder, revision);
    const isSame = file === null ? listed === undefined : listed?.oid === file.oid && listed.mode === (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(file.mode);
    if (isSame)
        return file;
    throw contradiction(`what is in the place of "${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG}" at ${revision.slice(0, 10)}`);
}
/** @throws Failure `unstable` if the root has the folder, or if its list is not complete */
function proveNoFolder({ tree }, revision) {
    const entries = tree.entries.map(entryOf);
    const isWhole = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .M)(entries, tree.oid.length) === tree.oid;
    if (isWhole && !entries.some(({ name }) => name === FOLDER_NAME))
        return;
    throw contradiction(`the folder of "${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG}" at ${revision.slice(0, 10)}`);
}
/** Like `planEntryOf`, but if the folder is missing, it is looked up again in the list of the root. */
async function provedPlanEntry(query, place, revision) {
    const entry = planEntryOf(place, revision);
    if (place.folder !== null)
        return entry;
    const root = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(revision)}) { ... on Commit { tree { oid entries { nameRaw mode oid } } } }`, _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .rootShape */ .Gd);
    proveNoFolder(root, revision);
    return entry;
}
function entryIn(folder, revision) {
    if (folder?.type !== 'tree')
        return undefined;
    const entries = (folder.object?.entries ?? []).map(entryOf);
    if ((0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .M)(entries, folder.oid.length) !== folder.oid) {
        throw contradiction(`the folder of "${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG}" at ${revision.slice(0, 10)}`);
    }
    return entries.find(({ name }) => name === NAME);
}
/** An entry of a tree, with the bytes of its name. */
function entryOf({ nameRaw, mode, oid, }) {
    return { name: Buffer.from(nameRaw, 'base64').toString('latin1'), mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(mode), oid };
}
/** Two different answers about something that never changes. One of them is wrong, and it is unknown which. */
function contradiction(what) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', `GitHub's answers about ${what} contradict each other.`, 'Run it again. If the problem persists, report it to GitHub.');
}


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ isSame),
  Dl: () => (/* binding */ readByNumber),
  GN: () => (/* binding */ readFormerBases),
  pA: () => (/* binding */ readMerged),
  FA: () => (/* binding */ readOpen),
  $e: () => (/* binding */ readSubject),
  hH: () => (/* binding */ unreadChanges)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/shell/github/account.js
var account = __webpack_require__(5671);
// EXTERNAL MODULE: ./lib/shell/github/connection.js
var connection = __webpack_require__(1302);
// EXTERNAL MODULE: ./lib/shell/github/contents.js
var contents = __webpack_require__(1884);
// EXTERNAL MODULE: ./lib/shell/github/fragments.js
var fragments = __webpack_require__(7457);
// EXTERNAL MODULE: ./lib/shell/github/gql.js
var gql = __webpack_require__(8996);
// EXTERNAL MODULE: ./lib/shell/github/listing.js
var listing = __webpack_require__(1920);
// EXTERNAL MODULE: ./lib/shell/github/trees.js
var trees = __webpack_require__(9097);
;// CONCATENATED MODULE: ./lib/shell/github/changes.js
/**
 * Reads the complete list of a pull request's changes, or says why it cannot be proved complete.
 *
 * GraphQL lists a hundred files at a time, but without the source of a rename. REST has the source, but ends after
 * 3,000 files without saying so (https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files). Above that,
 * trees are compared.
 */








const TRIES = 3;
/** 3,000 files, and one page to see that there are no more. */
const MOST_PAGES = 31;
const REST_CAP = 3000;
/**
 * @param from a commit or branch. The changes count from its merge base with the head. Null if it is unknown. Used only
 * for very long lists
 */
async function readChanges(query, seen, from) {
    let facts = seen;
    for (let tries = 1;; tries++) {
        const attempt = await attemptChanges(query, facts, from);
        if (attempt.kind === 'complete') {
            return { facts, changes: { complete: true, list: attempt.list } };
        }
        if (attempt.kind === 'unprovable' || tries === TRIES) {
            return { facts, changes: { complete: false, reason: attempt.reason } };
        }
        facts = await query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${facts.number}) { ${fragments/* PULL */.S9} }`, fragments/* pullShape */.Br, 2);
    }
}
async function attemptChanges(query, facts, from) {
    const branch = facts.state === 'OPEN' ? facts.headRef?.target?.oid : undefined;
    if (branch !== undefined && branch !== facts.headRefOid) {
        return unstable(`GitHub has its branch at ${branch.slice(0, 10)}, and its head at ${facts.headRefOid.slice(0, 10)}`);
    }
    if (facts.changedFiles >= REST_CAP) {
        return from === null
            ? { kind: 'unprovable', reason: `it changes ${facts.changedFiles} files, and its merge base is not known` }
            : await longList(query, facts, from);
    }
    if (facts.files === null) {
        return await listByRest(query, facts);
    }
    const files = [];
    for (let page = facts.files, pages = 1;; pages++) {
        files.push(...page.nodes);
        if (page.totalCount !== facts.changedFiles) {
            return unstable(`GitHub counts ${facts.changedFiles} changed files, and ${page.totalCount} in their list`);
        }
        if (!page.pageInfo.hasNextPage) {
            break;
        }
        if (pages === MOST_PAGES || files.length > facts.changedFiles) {
            return unstable(`GitHub's list of its files does not end where it should, after ${facts.changedFiles}`);
        }
        const next = await query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${facts.number}) { headRefOid changedFiles files(${(0,connection/* paging */.fT)(100, page.pageInfo.endCursor ?? '')}) { ${fragments/* FILES */.cn} } }`, schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), changedFiles: schemas/* number */.aig(), files: fragments/* filesShape */.vN }));
        const moved = movedFrom(facts, next);
        if (moved) {
            return moved;
        }
        page = next.files;
    }
    if (files.length === 0 && facts.changedFiles === 0) {
        return await emptyList(query, facts, from);
    }
    const problem = problemOf(files.map(({ path }) => path), facts.changedFiles);
    if (problem) {
        return problem;
    }
    if (files.some(({ changeType }) => !KINDS.has(changeType))) {
        return await listByRest(query, facts);
    }
    return complete(files.map(({ path, changeType }) => ({ path, kind: KINDS.get(changeType) ?? 'modify', ...(0,listing/* encodingOf */.P$)(path) })));
}
/** GitHub counts a rename once, but trees show it as two changes. */
async function longList(query, facts, from) {
    const compared = await (0,trees/* compareTrees */.t)(query, from, facts.headRefOid);
    if (compared.kind === 'complete' && compared.list.length < facts.changedFiles) {
        return unstable(`GitHub counts ${facts.changedFiles} changed files, and its trees differ in ${compared.list.length}`);
    }
    return compared;
}
/**
 * GitHub shows and counts no files until it has compared them. So an empty list counts only if both trees are equal.
 */
async function emptyList(query, facts, from) {
    if (from === null) {
        return { kind: 'unprovable', reason: 'GitHub lists no files, and its merge base is not known' };
    }
    const [again, tree, base] = await Promise.all([
        query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${facts.number}) { ${fragments/* PULL */.S9} }`, fragments/* pullShape */.Br, 2),
        (0,contents/* treeOf */.g7)(query, facts.headRefOid),
        (0,contents/* mergeBaseWithTree */.CJ)(query, from, facts.headRefOid),
    ]);
    const moved = movedFrom(facts, again);
    if (moved) {
        return moved;
    }
    if (base === null) {
        return { kind: 'unprovable', reason: 'GitHub lists no files, and it has no merge base with its base branch' };
    }
    return tree === base.tree
        ? { kind: 'complete', list: [] }
        : unstable('GitHub lists no files, though its head is not what the base was');
}
/** The kinds that GraphQL and REST have in common. Renames and copies are missing, because they need their source. */
const KINDS = new Map([
    ['ADDED', 'create'],
    ['MODIFIED', 'modify'],
    ['CHANGED', 'modify'],
    ['DELETED', 'delete'],
    ['added', 'create'],
    ['modified', 'modify'],
    ['changed', 'modify'],
    ['removed', 'delete'],
    // GitHub has never listed a file as unchanged. If it does, the file counts as modified, which is the strict reading.
    ['unchanged', 'modify'],
]);
const restFiles = schemas/* array */.YOg(schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    previous_filename: schemas/* string */.YjP().optional(),
    contents_url: schemas/* string */.YjP(),
}));
async function listByRest(query, facts) {
    const files = [];
    for (let page = 1; page <= Math.max(1, Math.ceil(facts.changedFiles / 100)); page++) {
        try {
            const route = 'GET /pulls/{pull_number}/files';
            files.push(...(await query.rest(route, { pull_number: facts.number, per_page: 100, page }, restFiles)));
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H && (0,listing/* isTooMuch */.gB)(error)) {
                return { kind: 'unprovable', reason: error.message };
            }
            throw error;
        }
    }
    const problem = problemOf(files.map(({ filename }) => filename), facts.changedFiles);
    if (problem) {
        return problem;
    }
    const list = [];
    for (const { filename, status, previous_filename: from, contents_url } of files) {
        // For a removed file, GitHub names the commit that still has it.
        if (status !== 'removed' && refOf(contents_url) !== facts.headRefOid) {
            return unstable(`GitHub lists the files of another commit than its head ${facts.headRefOid.slice(0, 10)}`);
        }
        const kind = KINDS.get(status);
        if (kind) {
            list.push({ path: filename, kind, ...(0,listing/* encodingOf */.P$)(filename) });
            continue;
        }
        if (status !== 'renamed' && status !== 'copied') {
            return { kind: 'unprovable', reason: `GitHub gives "${filename}" a status that is not known: "${status}"` };
        }
        if (!from) {
            return unstable(`GitHub says that "${filename}" was ${status}, but not from where`);
        }
        if (status === 'copied') {
            list.push({ path: filename, kind: 'create', copiedFrom: from, ...(0,listing/* encodingOf */.P$)(filename) });
        }
        else {
            list.push({ path: from, kind: 'delete', renamedTo: filename, ...(0,listing/* encodingOf */.P$)(from) }, { path: filename, kind: 'create', renamedFrom: from, ...(0,listing/* encodingOf */.P$)(filename) });
        }
    }
    if (files.some(({ status }) => status === 'removed')) {
        // A page of only removed files does not show which head commit it belongs to.
        const now = await query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${facts.number}) { headRefOid changedFiles }`, schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), changedFiles: schemas/* number */.aig() }));
        const moved = movedFrom(facts, now);
        if (moved) {
            return moved;
        }
    }
    return complete(list);
}
function complete(list) {
    return { kind: 'complete', list: merged(list) };
}
/**
 * Files that swap places: if one rename leaves a path and another takes it, the path is modified, as Git shows it
 * without renames.
 */
function merged(list) {
    const byPath = new Map();
    for (const change of list) {
        byPath.set(change.path, byPath.has(change.path) ? { path: change.path, kind: 'modify', ...(0,listing/* encodingOf */.P$)(change.path) } : change);
    }
    return [...byPath.values()];
}
function problemOf(paths, count) {
    const seen = new Set();
    for (const path of paths) {
        if (path === '') {
            return unstable('GitHub lists a file without a name');
        }
        if (seen.has(path)) {
            return unstable(`GitHub lists "${path}" twice`);
        }
        seen.add(path);
    }
    return paths.length === count
        ? undefined
        : unstable(`GitHub counts ${count} changed files, and lists ${paths.length}`);
}
function movedFrom(seen, now) {
    if (now.headRefOid !== seen.headRefOid) {
        return unstable('its head moved while its files were read');
    }
    return now.changedFiles === seen.changedFiles
        ? undefined
        : unstable(`GitHub counts ${seen.changedFiles} changed files, then ${now.changedFiles}`);
}
function unstable(reason) {
    return { kind: 'unstable', reason };
}
/** `…/contents/src/a.ts?ref=<commit>` */
function refOf(contentsUrl) {
    return URL.canParse(contentsUrl) ? new URL(contentsUrl).searchParams.get('ref') : null;
}

// EXTERNAL MODULE: ./lib/shell/github/isolation.js
var isolation = __webpack_require__(8840);
// EXTERNAL MODULE: ./lib/shell/github/plan-place.js
var plan_place = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/shell/github/repo-reader.js
var repo_reader = __webpack_require__(8860);
;// CONCATENATED MODULE: ./lib/shell/github/pulls.js
/** Reads pull requests for the snapshot: open ones, and merged ones with the base before their merge. */









/** One pull request by its number, whatever its state. Null if there is none. */
async function readByNumber(reader, number) {
    const facts = await reader.pulls((0,gql/* gql */.J1) `pullRequest(number: ${number}) { ${fragments/* PULL */.S9} ${fragments/* MERGE */.lF} }`, fragments/* mergedShape */.iP.nullable(), 2);
    if (facts === null) {
        return null;
    }
    if (facts.number !== number)
        throw (0,plan_place/* contradiction */.qX)(`pull request #${number}`);
    switch (facts.state) {
        case 'OPEN':
            return await readOpen(reader, facts);
        case 'MERGED':
            return { kind: 'merged', merged: await readMerged(reader, facts) };
        case 'CLOSED':
            return { kind: 'closed' };
    }
}
/** The state may change while the files are read, so it is returned too. If the files cannot be read, the result says so. */
async function readOpen(reader, seen) {
    const read = async () => {
        const from = seen.baseRefName === reader.base.branch ? reader.base.commit : seen.baseRefName;
        const listed = await readChanges((0,repo_reader/* readerAt */.P)(reader, seen.headRefOid), seen, from);
        if (listed.facts.state !== 'OPEN') {
            const again = await readByNumber(reader, seen.number);
            return again ?? { kind: 'closed' };
        }
        return { kind: 'open', pull: pullOf(reader, listed) };
    };
    return await (0,isolation/* readOr */.Cq)(read, (reason, { code, hint }) => {
        const changes = unreadChanges(reason, code === 'share' ? hint : undefined);
        return { kind: 'open', pull: pullOf(reader, { facts: seen, changes }) };
    });
}
function unreadChanges(reason, remedy) {
    return { complete: false, reason, isUnread: true, ...(remedy === undefined ? {} : { remedy }) };
}
function pullOf(context, { facts, changes }) {
    return {
        number: facts.number,
        branch: facts.headRefName,
        base: facts.baseRefName,
        sameRepository: isSame(context, facts),
        head: facts.headRefOid,
        revision: facts.headRefOid,
        title: facts.title,
        url: facts.url,
        ...(facts.author && { author: (0,account/* loginOf */.DQ)(facts.author) }),
        draft: facts.isDraft,
        openedAt: facts.createdAt,
        ...(facts.baseRefName === context.base.branch ? {} : { listedFrom: facts.baseRefOid }),
        changes: isTwofold(context, facts)
            ? unreadChanges('GitHub says both that it comes from this repository and that it does not')
            : changes,
    };
}
async function readMerged(reader, seen) {
    const facts = seen.mergeCommit ? seen : { ...seen, mergeCommit: await readMergeCommit(reader, seen.number) };
    const before = await readBefore(reader, facts);
    if (before) {
        reader.planEntries.set(before.oid, await (0,plan_place/* provedPlanEntry */.k1)(reader, before, before.oid));
    }
    const listed = await readChanges((0,repo_reader/* readerAt */.P)(reader, facts.headRefOid), facts, before?.oid ?? null);
    return mergedOf(reader, facts, before?.oid ?? null, listed.changes);
}
function mergedOf(context, facts, before, changes) {
    if (facts.mergedAt === null || isTwofold(context, facts)) {
        throw (0,plan_place/* contradiction */.qX)(`the merged pull request #${facts.number}`);
    }
    return {
        number: facts.number,
        url: facts.url,
        branch: facts.headRefName,
        base: facts.baseRefName,
        sameRepository: isSame(context, facts),
        openedAt: facts.createdAt,
        mergedAt: facts.mergedAt,
        mergeCommit: facts.mergeCommit?.oid ?? null,
        before,
        changes,
    };
}
/**
 * Whether one of the two answers says that it is from this repository. Without a head repository, that was deleted or
 * may not be seen.
 */
function isSame(context, { headRepository, isCrossRepository }) {
    return headRepository?.id === context.repositoryId || !isCrossRepository;
}
/** The two answers about its origin contradict each other. */
function isTwofold(context, { headRepository, isCrossRepository }) {
    return (headRepository?.id === context.repositoryId) === isCrossRepository;
}
const commitsShape = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        commit: schemas/* object */.Ikc({
            message: schemas/* string */.YjP(),
            authoredDate: schemas/* string */.YjP(),
            parents: schemas/* object */.Ikc({ totalCount: schemas/* number */.aig() }),
        }),
    })),
});
const historyShape = schemas/* object */.Ikc({
    history: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP(), authoredDate: schemas/* string */.YjP(), parents: fragments/* parentsShape */.FH })),
    }),
});
/** Read in another way, because a merge without it counts for nothing. Null if GitHub knows none. */
async function readMergeCommit(query, number) {
    const { merge_commit_sha: commit } = await query.rest('GET /pulls/{pull_number}', { pull_number: number }, schemas/* object */.Ikc({ merge_commit_sha: fragments/* oidShape */.mS.nullable() }));
    if (commit === null)
        return null;
    return await query.contents((0,gql/* gql */.J1) `object(oid: ${(0,gql/* oid */.jq)(commit)}) { ${fragments/* MERGE_COMMIT */.HL} }`, fragments/* mergeCommitShape */.tT);
}
/** GitHub does not rebase more commits than this. */
const MOST_REBASED = 100;
/**
 * The base before the merge. For a merge commit and a squash, that is the first parent. A rebase merge adds one commit
 * for each commit of the pull request, and GitHub names the last. This walks back as long as the message and author
 * date equal those of the pull request's own commits, which is never true for a squash.
 */
async function readBefore(query, { number, mergeCommit, commits }) {
    if (mergeCommit === null) {
        return null;
    }
    const [parent] = mergeCommit.parents.nodes;
    if (!parent)
        throw (0,plan_place/* contradiction */.qX)(`the parents of ${mergeCommit.oid.slice(0, 10)}`);
    if (mergeCommit.parents.totalCount !== 1 || commits.totalCount < 2) {
        return parent;
    }
    // Asks for no more commits than there are, because GitHub charges for what is asked for. After a squash, the usual
    // case, the first one is enough.
    const most = Math.min(MOST_REBASED, commits.totalCount);
    const cost = most > 10 ? 2 : 1;
    const [own, line] = await Promise.all([
        query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${number}) { commits(last: ${most}) { nodes { commit { message authoredDate parents(first: 1) { totalCount } } } } }`, schemas/* object */.Ikc({ commits: commitsShape }), cost),
        query.contents((0,gql/* gql */.J1) `object(oid: ${(0,gql/* oid */.jq)(mergeCommit.oid)}) { ... on Commit { history(first: ${most}) { nodes { message authoredDate parents(first: 1) { totalCount nodes { ${fragments/* BEFORE */.GV} } } } } } }`, historyShape, cost),
    ]);
    if (own.commits.nodes.length !== most || line.history.nodes.length === 0) {
        throw (0,plan_place/* contradiction */.qX)(`the commits of pull request #${number}`);
    }
    // Merges of the base into the branch are not rebased.
    const left = own.commits.nodes.map(({ commit }) => commit).filter(({ parents }) => parents.totalCount < 2);
    let before = parent;
    for (const { message, authoredDate, parents } of line.history.nodes) {
        const at = left.findLastIndex((each) => each.message === message && each.authoredDate === authoredDate);
        if (at < 0 || parents.totalCount !== 1) {
            break;
        }
        left.length = at;
        before = parents.nodes[0] ?? null;
    }
    return before;
}
/** The pull request under test. If it is not open, there is nothing to check. */
async function readSubject(reader, number, seen) {
    const found = seen?.state === 'OPEN' ? await readOpen(reader, seen) : await readByNumber(reader, number);
    if (found?.kind === 'open') {
        return found.pull;
    }
    const state = found ? found.kind : 'missing';
    throw new failure/* Failure */.H('closed', `Pull request #${number} is ${state}.`, 'Only open pull requests can be checked.');
}
const MOST_BASE_CHANGES = 20;
const baseChangesShape = schemas/* object */.Ikc({
    timelineItems: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ previousRefName: schemas/* string */.YjP().optional(), oldBase: schemas/* string */.YjP().optional() }).nullable().catch(null)),
    }),
});
/** The base branches that it had before. A person changed them, or GitHub did when the branch below was deleted. */
async function readFormerBases(query, number) {
    const { timelineItems } = await query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${number}) { timelineItems(last: ${MOST_BASE_CHANGES}, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) { nodes { ... on BaseRefChangedEvent { previousRefName } ... on AutomaticBaseChangeSucceededEvent { oldBase } } } }`, baseChangesShape);
    return timelineItems.nodes.flatMap((node) => node?.previousRefName ?? node?.oldBase ?? []);
}


/***/ }),

/***/ 4684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5053);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2644);




/**
 * @throws what the reader throws. Anything that ends a round is thrown at once. Readers that still wait are never
 * answered then, so none of them can catch it or ask for more
 */
function run(repo, read) {
    return new Promise((resolve, reject) => {
        let waiting = [];
        let isOver = false;
        async function sendRound() {
            if (isOver)
                return;
            const round = waiting;
            waiting = [];
            const asks = round.map(({ ask }) => ask);
            const answers = await (0,_round_js__WEBPACK_IMPORTED_MODULE_2__/* .sendAsks */ .f)(repo, asks);
            round.forEach(({ resolve, reject }, index) => {
                const answer = answers[index];
                if (answer instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
                    reject(answer);
                else
                    resolve(answer);
            });
        }
        function answerTo(ask) {
            // Readers wait only for answers, so once no promise is left to run, all of them have asked.
            if (waiting.length === 0)
                setImmediate(() => void sendRound().catch(reject));
            return new Promise((resolve, reject) => {
                waiting.push({ ask, resolve, reject });
            });
        }
        read(queryOn(answerTo))
            .then(resolve, reject)
            .finally(() => {
            isOver = true;
        });
    });
}
function queryOn(answerTo) {
    const graphql = (field, more) => answerTo({ kind: 'graphql', field, cost: 1, needs: 'contents: read', accepts: () => true, ...more });
    async function needed(field, shape, more) {
        const accepts = (answer) => shape.safeParse(answer).success;
        return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)((0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldName */ .w5)(field), shape, await graphql(field, { ...more, accepts }));
    }
    return {
        pulls: (field, shape, cost = 1, mayBeDenied = false) => needed(field, shape, { cost, needs: 'pull-requests: read', mayBeDenied }),
        contents: (field, shape, cost = 1) => needed(field, shape, { cost }),
        account: (field, shape) => needed(field, shape, { cost: 0, isRoot: true }),
        optional: async (field, shape, cost, isRoot = false) => shape.safeParse(await graphql(field, { cost, isRoot, isOptional: true })).data ?? null,
        rest: async (route, parameters, shape) => (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(route, shape, await answerTo({ kind: 'rest', route, parameters })),
    };
}


/***/ }),

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readerAt),
/* harmony export */   T: () => (/* binding */ readerOf)
/* harmony export */ });
function readerOf(query, context) {
    return { ...query, ...context, reading: new Map() };
}
/** For questions about one commit. */
function readerAt(reader, commit) {
    return { ...reader, ...reader.shares.of(reader, commit) };
}


/***/ }),

/***/ 4861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ DENIED),
/* harmony export */   Z0: () => (/* binding */ graphqlActionOf),
/* harmony export */   qj: () => (/* binding */ actionOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/**
 * Decides what an answer of the server means: use it, ask again later, or give up with a reason. Pure, `client.ts` acts
 * on it.
 */



/**
 * @param isRead a read without a body is broken (a proxy's page, a truncated answer), but a write may have an empty
 * answer
 */
function actionOf(sent, raw, isRead) {
    if (raw.kind === 'broken') {
        return { kind: 'retry', failure: unreachable(sent, raw.message) };
    }
    const { status, headers, data } = raw;
    if (status === 429 || (status === 403 && isRateLimit(headers, data))) {
        return limited(sent, headers);
    }
    if (status === 401) {
        return fail('permission', `GitHub does not accept the token for "${sent.what}" (401).`, 'Give the job a valid token.');
    }
    if (status === 403) {
        return forbidden(sent, messageOf(data), headers['x-accepted-github-permissions'], status);
    }
    if (status === 404) {
        const found = `GitHub answered 404 to "${sent.what}": ${messageOf(data)}.`;
        return fail('not-found', found, `Check that it exists, and that the token may see it (${sent.needs}).`);
    }
    if (status >= 500) {
        return { kind: 'retry', failure: unreachable(sent, `status ${status}`) };
    }
    if (status >= 300) {
        return fail('refused', `GitHub answered ${status} to "${sent.what}": ${messageOf(data)}.`, 'Follow what GitHub says there.', status);
    }
    if (isRead && (typeof data !== 'object' || data === null || data instanceof ArrayBuffer)) {
        return { kind: 'retry', failure: unreachable(sent, `status ${status} with a body that is not JSON`) };
    }
    return { kind: 'use' };
}
const graphqlAnswer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()])).nullish(),
        extensions: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() }).nullish(),
    }))
        .nullish(),
});
/** The code for a field that GitHub refuses although it shows others of its kind. */
const DENIED = 'denied';
/** GraphQL answers nearly everything with status 200: data with errors, `data: null`, or nothing at all. */
function graphqlActionOf(sent, raw, rules) {
    const action = actionOf(sent, raw, true);
    if (action.kind !== 'use' || raw.kind === 'broken') {
        return action;
    }
    const parsed = graphqlAnswer.safeParse(raw.data);
    if (!parsed.success) {
        return { kind: 'retry', failure: unreachable(sent, 'an answer that is not GraphQL') };
    }
    const errors = parsed.data.errors ?? [];
    const denied = errors.flatMap(({ type, path }) => (path && isDenial(type) ? [path] : []));
    for (const error of errors) {
        const path = error.path ?? [];
        const text = oneLine(error.message ?? 'no message');
        switch (error.type) {
            case 'RATE_LIMITED':
                return limited(sent, raw.headers);
            case 'FORBIDDEN':
            case 'INSUFFICIENT_SCOPES':
                // A private fork that the token may not see. It is not this repository, which is all that matters.
                if (path.includes('headRepository') || path.includes('headRef')) {
                    continue;
                }
                if (isGrantedBeside(path, denied, parsed.data.data, rules)) {
                    if (rules.mayBeDenied(path))
                        continue;
                    const refused = `GitHub does not show "${path.join('.')}", although it shows others of its kind: ${text}.`;
                    return fail(DENIED, refused, 'Run it again. If the problem persists, check who may see it.');
                }
                return forbidden({ what: `graphql ${path.join('.')}`, needs: rules.needs(path) }, text, undefined);
            case 'NOT_FOUND':
                if (rules.mayMiss(path)) {
                    continue;
                }
                return fail('not-found', `GitHub does not find "${path.join('.')}": ${text}.`, `Check that it exists, and that the token may see it (${rules.needs(path)}).`);
            case 'MAX_NODE_LIMIT_EXCEEDED':
            case 'RESOURCE_LIMITS_EXCEEDED':
                return fail('too-large', `GitHub says that a query is too large: ${text}.`, 'Run it again. If the problem persists, please report it.');
            default:
                if (error.extensions?.code) {
                    return fail('unsupported', `This GitHub server does not understand a query: ${text}.`, 'Update the server. An older GitHub Enterprise Server lacks fields that are needed here.');
                }
                return { kind: 'retry', failure: unreachable(sent, text) };
        }
    }
    if (parsed.data.data === null || parsed.data.data === undefined) {
        return { kind: 'retry', failure: unreachable(sent, 'an answer without data') };
    }
    return { kind: 'use' };
}
function isDenial(type) {
    return type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES';
}
/** A missing permission is missing for every field, so this checks whether the answer has a field of the same kind. */
function isGrantedBeside(path, denied, data, { needs }) {
    const deniedTexts = new Set(denied.map((each) => each.join('.')));
    return path.some((part, index) => {
        // A field of the query, or an entry of a list.
        if (typeof part !== 'number' && index !== 1)
            return false;
        const [before, after] = [path.slice(0, index), path.slice(index + 1)];
        const beside = Object.keys(Object(valueAt(data, before))).filter((key) => key !== String(part));
        return beside.some((key) => {
            const [field, same] = [
                [...before, key],
                [...before, key, ...after],
            ];
            if (deniedTexts.has(same.join('.')) || deniedTexts.has(field.join('.')))
                return false;
            // Some fields that need `contents: read` are shown without it.
            const isPull = [field, path].every((each) => needs(each) === 'pull-requests: read');
            return isPull ? valueAt(data, field) != null : needs(same) === needs(path) && valueAt(data, same) !== undefined;
        });
    });
}
function valueAt(value, path) {
    return path.reduce((inner, key) => Object(inner)[key], value);
}
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(headers, data) {
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /secondary rate limit|abuse detection/i.test(messageOf(data)));
}
/** The waiting time counts from the server's own `Date`, because the local clock may be wrong. */
function limited(sent, headers) {
    const now = Date.parse(String(headers['date'] ?? ''));
    const after = secondsAfter(headers['retry-after'], now);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const isUsedUp = String(headers['x-ratelimit-remaining']) === '0' && reset > 0;
    const end = new Date(after >= 0 ? now + after * 1000 : isUsedUp ? reset * 1000 : Number.NaN);
    const until = !Number.isNaN(end.getTime())
        ? `until ${end.toISOString()}`
        : after >= 0
            ? `for ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(after, 'second')}`
            : 'for a while';
    const failure = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('rate-limit', `GitHub's rate limit stops "${sent.what}" ${until}.`, 'Run the job again then. All workflows of the repository share this limit.');
    if (after >= 0) {
        return { kind: 'retry', failure, wait: after * 1000 };
    }
    if (!isUsedUp) {
        return { kind: 'retry', failure, wait: 60_000 };
    }
    return Number.isNaN(now)
        ? { kind: 'fail', failure }
        : { kind: 'retry', failure, wait: Math.max(0, reset * 1000 - now) + 1000 };
}
/**
 * `Retry-After` is a number of seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after). NaN if it
 * is missing.
 */
function secondsAfter(header, now) {
    if (header === undefined || header === '')
        return Number.NaN;
    const seconds = Number(header);
    return Number.isNaN(seconds) ? Math.max(0, Date.parse(String(header)) - now) / 1000 : seconds;
}
/** @param status if the whole request was refused, and not one field of a query */
function forbidden(sent, message, accepted, status) {
    const needed = accepted
        ? String(accepted)
            .split(';')
            .map((set) => set.trim().replaceAll('_', '-').replaceAll('=', ': '))
            .join('" or "')
        : sent.needs;
    return fail('permission', `The token is not allowed to do "${sent.what}": ${message}.`, `Give the job \`${needed}\` under \`permissions:\` in its workflow.`, status);
}
function unreachable(sent, reason) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unreachable', `GitHub gave no usable answer to "${sent.what}": ${oneLine(reason)}.`, 'Run it again.');
}
function fail(code, message, hint, status) {
    return { kind: 'fail', failure: new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, message, hint, status) };
}
function messageOf(data) {
    const parsed = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).safeParse(data);
    return parsed.success ? oneLine(parsed.data.message) : 'no message';
}
/** Without its full stop, because the message adds one. */
function oneLine(text) {
    return text
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .slice(0, 200)
        .replace(/[.\s]+$/, '');
}


/***/ }),

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ FULL),
/* harmony export */   f: () => (/* binding */ sendAsks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);
/* harmony import */ var _isolation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4861);
/** Sends all questions of a round in as few requests as GitHub can answer. */





/**
 * The most shares of one request (`GraphqlAsk.cost`). This limits what GitHub has to do within its ten seconds. Six pages of
 * 100 pull requests have 120 shares. A request that is still too much for GitHub is split.
 */
const FULL = 120;
/** The number of REST requests at the same time. */
const ABREAST = 4;
/**
 * Returns answers in the order of the questions, and Failures for questions that alone cannot be answered.
 * @throws a Failure that every question would meet
 */
async function sendAsks(repo, asks) {
    // Equal fields are one question: 50 merged pull requests may have the same commit before them.
    const unique = new Map();
    for (const ask of asks) {
        const known = unique.get(keyOf(ask));
        // Required questions come before optional ones.
        if (!known || (known.kind === 'graphql' && known.isOptional))
            unique.set(keyOf(ask), ask);
    }
    const answers = new Map();
    const fields = [...unique.values()].filter((ask) => ask.kind === 'graphql');
    const effort = { failed: 0 };
    for (const batch of batches(fields, FULL)) {
        const values = await queryOrLess(repo, batch, effort);
        batch.forEach((ask, index) => {
            answers.set(keyOf(ask), values[index]);
        });
    }
    const rests = [...unique.values()].filter((ask) => ask.kind === 'rest');
    for (let at = 0; at < rests.length; at += ABREAST) {
        const send = async (ask) => answers.set(ask, await call(repo, ask, effort));
        await Promise.all(rests.slice(at, at + ABREAST).map(send));
    }
    return asks.map((ask) => answers.get(keyOf(ask)));
}
function keyOf(ask) {
    return ask.kind === 'graphql' ? JSON.stringify(ask.field.parts) : ask;
}
function batches(asks, full) {
    const found = [];
    let room = 0;
    for (const ask of asks) {
        if (found.length === 0 || ask.cost > room) {
            found.push([]);
            room = full;
        }
        found.at(-1)?.push(ask);
        room -= ask.cost;
    }
    return found;
}
/** After this many failed queries, the rest of a round is given up. Others can cause some failures. */
const MOST_FAILED = 40;
/** A part of a query that was tried often enough. */
const PART_ATTEMPTS = 2;
/** Not asked again in another query. */
const FINAL = ['rate-limit', 'budget', 'deadline'];
/** If a query with optional fields fails, it is asked again without them. */
async function queryOrLess(repo, asks, effort) {
    const needed = asks.filter(({ isOptional }) => !isOptional);
    if (needed.length === asks.length)
        return await queryOrParts(repo, asks, effort);
    try {
        return await query(repo, asks);
    }
    catch (error) {
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || FINAL.includes(error.code))
            throw error;
        const values = needed.length === 0 ? [] : await queryOrParts(repo, needed, effort);
        return asks.map((ask) => (ask.isOptional ? null : values[needed.indexOf(ask)]));
    }
}
/**
 * If a query fails, for example because GitHub cannot answer it in ten seconds, it is split, and the parts that fail
 * are split again. In the end only the questions remain that fail on their own.
 */
async function queryOrParts(repo, asks, effort, attempts) {
    let values;
    try {
        values = await query(repo, asks, attempts);
    }
    catch (caught) {
        const error = await ofWhatIsAsked(repo, asks, caught, effort);
        if ((0,_isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTheRun */ .O2)(error))
            throw error;
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === _response_js__WEBPACK_IMPORTED_MODULE_2__/* .DENIED */ .Iy)
            effort.isGranted = true;
        // If GitHub answers nothing at all, the parts would fail too.
        if (effort.failed === 0)
            await query(repo, []);
        effort.failed += 1;
        if (asks.length === 1 || effort.failed > MOST_FAILED)
            return asks.map(() => error);
        const parts = asks.length > 10 ? batches(asks, costOf(asks) / 5) : asks.map((ask) => [ask]);
        const found = [];
        for (const part of parts)
            found.push(...(await queryOrParts(repo, part, effort, PART_ATTEMPTS)));
        return found;
    }
    if (asks.length === 1)
        return values;
    // A single thing may really not exist. If all of them seem missing, it is more likely that something failed.
    const isBlank = values.every((value) => value === null);
    for (const [index, ask] of asks.entries()) {
        if ((!isBlank && ask.accepts(values[index])) || effort.failed >= MOST_FAILED)
            continue;
        effort.failed += 1;
        [values[index]] = await queryOrParts(repo, [ask], effort, PART_ATTEMPTS);
    }
    return values;
}
/** Any list of pull requests: if the token may read one, it may read pull requests. */
const SOME_PULLS = {
    kind: 'graphql',
    field: (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `pullRequests(first: 1) { totalCount }`,
    cost: 1,
    needs: 'pull-requests: read',
    accepts: () => true,
};
/**
 * If a question is refused alone, a permission may be missing, or the question itself may be the cause. Asked beside
 * another question, the difference shows.
 */
async function ofWhatIsAsked(repo, asks, error, effort) {
    if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.code !== 'permission')
        return error;
    if ((0,_isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusedWhole */ .cC)(error))
        return await ofWhatIsRefused(repo, error, effort);
    if (effort.isGranted)
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(_response_js__WEBPACK_IMPORTED_MODULE_2__/* .DENIED */ .Iy, error.message, error.hint);
    return await query(repo, [...asks, SOME_PULLS]).then(() => error, (again) => again);
}
/** The server answered another query, so it refuses something in this request, such as a name. */
async function ofWhatIsRefused(repo, error, effort) {
    if (!effort.isServed)
        await query(repo, []);
    effort.isServed = true;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(_response_js__WEBPACK_IMPORTED_MODULE_2__/* .DENIED */ .Iy, error.message, error.hint);
}
function costOf(asks) {
    return asks.reduce((sum, { cost }) => sum + cost, 0);
}
/** Fields below a pull request that belong to its commits. */
const OF_CONTENTS = ['mergeCommit', 'commits', 'object', 'target', 'compare', 'file', 'history', 'entries'];
async function query({ client, owner, repo }, asks, attempts) {
    const fieldsOf = (isRoot) => asks.flatMap((ask, index) => (Boolean(ask.isRoot) === isRoot ? (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `a${index}: ${ask.field}` : []));
    const below = fieldsOf(false);
    const [ownerName, repoName] = [(0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('owner', owner), (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('name', repo)];
    const { query, variables } = (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .queryOf */ .E2)((0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `${fieldsOf(true)}repository(owner: ${ownerName}, name: ${repoName}) {\n${below.length > 0 ? below : (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `id`}}`);
    const askOf = (path) => asks[Number(String(path[1] ?? '').slice(1))];
    const { repository, ...roots } = await client.graphql(query, variables, zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).nullable() }), {
        needs: (path) => path.includes('status')
            ? 'statuses: write'
            : path.some((part) => OF_CONTENTS.includes(String(part)))
                ? 'contents: read'
                : (askOf(path)?.needs ?? 'contents: read'),
        // Below the repository, null is an answer. The shape of each answer says where it is allowed.
        mayMiss: (path) => path.length > 1,
        mayBeDenied: (path) => askOf(path)?.mayBeDenied === true,
        ...(attempts === undefined ? {} : { attempts }),
    });
    if (!repository) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-found', `GitHub shows no repository "${owner}/${repo}".`, 'Check its name, and that the token may see it (contents: read).');
    }
    return asks.map(({ isRoot }, index) => (isRoot ? roots : repository)[`a${index}`]);
}
/** A query has already shown each permission that REST needs, so a refusal concerns only that resource. */
async function call(repo, ask, effort) {
    const { client, owner, repo: name } = repo;
    const [method, path] = ask.route.split(' ');
    try {
        const parameters = { owner, repo: name, ...ask.parameters };
        return await client.rest(`${method} /repos/{owner}/{repo}${path}`, parameters, zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J());
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && (0,_isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusedWhole */ .cC)(error))
            return await ofWhatIsRefused(repo, error, effort);
        if ((0,_isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTheRun */ .O2)(error))
            throw error;
        return error;
    }
}


/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ githubSource)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
;// CONCATENATED MODULE: ./lib/core/facts/answering.js
/** Answers the questions of a round: one reader for each kind of fact gets all questions of its kind. */


/** Reads all kinds in parallel. Readers without questions are not called. */
async function answersTo(questions, readers) {
    const byKind = (0,maps/* groupBy */.$z)(questions, ({ kind }) => kind);
    const read = async ([kind, asked]) => {
        const keys = asked.map(({ kind: _, ...key }) => key);
        const answers = await readers[kind](keys);
        return [kind, keys.map((key, index) => ({ ...key, answer: answers[index] }))];
    };
    return Object.fromEntries(await Promise.all([...byKind].map(read)));
}
function withAnswers(snapshot, more) {
    const all = questions/* FACT_KINDS */.X0.map((kind) => [kind, [...(snapshot.answers[kind] ?? []), ...(more[kind] ?? [])]]);
    return { ...snapshot, answers: Object.fromEntries(all.filter(([, { length }]) => length > 0)) };
}

// EXTERNAL MODULE: ./lib/core/facts/context.js
var facts_context = __webpack_require__(4448);
// EXTERNAL MODULE: ./lib/core/facts/snapshot.js
var facts_snapshot = __webpack_require__(43);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/shell/github/connection.js
var connection = __webpack_require__(1302);
// EXTERNAL MODULE: ./lib/shell/github/fragments.js
var fragments = __webpack_require__(7457);
// EXTERNAL MODULE: ./lib/shell/github/gql.js
var gql = __webpack_require__(8996);
// EXTERNAL MODULE: ./lib/shell/github/isolation.js
var isolation = __webpack_require__(8840);
// EXTERNAL MODULE: ./lib/shell/github/plan-place.js
var plan_place = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/shell/github/pulls.js + 1 modules
var github_pulls = __webpack_require__(6770);
;// CONCATENATED MODULE: ./lib/shell/github/claims.js
/** The pull requests of a claimed branch, open and merged, from this repository, whatever their base branch is. */








const TRIES = 3;
const MOST_PAGES = 31;
/**
 * The share of a request. Hundreds of branches are read in one request, and most of them have no pull requests into
 * them.
 */
const NEARLY_EMPTY = 0.14;
/** The share of a page of pull requests. */
const PAGE_SHARE = 20;
/**
 * The share of the open or the merged pull requests of one branch. A branch hardly ever has both, so the two lists together
 * have one entry, which costs a hundredth of a page. The claims of 240 branches fit into one request.
 */
const OF_A_BRANCH = NEARLY_EMPTY + PAGE_SHARE / connection/* PER_PAGE */.EK / 2;
const ORDER = (0,gql/* gql */.J1) `orderBy: { field: CREATED_AT, direction: ASC }`;
/** Reads one branch by its name. @param subject must be in the list if it is from this branch */
async function readBranch(reader, branch, subject) {
    const [open, merged] = await Promise.all([
        claimed(() => readOpenOf(reader, branch, subject), OPEN_UNREAD),
        claimed(() => readMergedOf(reader, branch)),
    ]);
    return together([open, merged]);
}
const OPEN_UNREAD = { openUnread: true };
/** A part of a claim: what was found, or why it is unknown. */
async function claimed(read, more = {}) {
    return await (0,isolation/* readOr */.Cq)(async () => ({ found: await read() }), (unprovable) => ({ found: [], unprovable, ...more }));
}
function together(parts) {
    const unprovable = parts.find((part) => part.unprovable !== undefined)?.unprovable;
    return {
        found: parts.flatMap(({ found }) => found),
        ...(unprovable === undefined ? {} : { unprovable }),
        ...(parts.some(({ openUnread }) => openUnread) ? OPEN_UNREAD : {}),
    };
}
async function readOpenOf(reader, branch, subject) {
    const expected = subject?.sameRepository && subject.branch === branch ? subject.number : null;
    for (let tries = 1;; tries++) {
        const facts = await list(reader, (0,gql/* gql */.J1) `headRefName: ${branch}, states: [OPEN]`, branch, fragments/* PULL */.S9, fragments/* pullShape */.Br);
        const own = facts.filter((each) => (0,github_pulls/* isSame */.Ft)(reader, each));
        if (expected === null || own.some(({ number }) => number === expected)) {
            return await Promise.all(own.map((each) => (0,github_pulls/* readOpen */.FA)(reader, each)));
        }
        if (tries === TRIES) {
            const found = `GitHub does not list pull request #${expected} among the open ones of "${branch}".`;
            throw new failure/* Failure */.H('unstable', found, 'If it is still open, run this again.');
        }
    }
}
/** Includes merges into other branches, so that a report can say that an item was merged into the wrong branch. */
async function readMergedOf(reader, branch) {
    const facts = await list(reader, (0,gql/* gql */.J1) `headRefName: ${branch}, states: [MERGED]`, branch, (0,gql/* gql */.J1) `${fragments/* PULL */.S9} ${fragments/* MERGE */.lF}`, fragments/* mergedShape */.iP);
    return await Promise.all(facts
        .filter((each) => (0,github_pulls/* isSame */.Ft)(reader, each))
        .map(async (each) => ({ kind: 'merged', merged: await (0,github_pulls/* readMerged */.pA)(reader, each) })));
}
/**
 * Every open pull request of this repository into the branch, that is, those above the one that has the branch as its
 * head.
 */
async function readOpenInto(reader, branch) {
    const facts = await (0,connection/* readWhole */.oD)({
        what: `open pull requests into "${branch}"`,
        page: (paging, size) => reader.pulls((0,gql/* gql */.J1) `pullRequests(baseRefName: ${branch}, states: [OPEN], ${ORDER}, ${paging}) { ${(0,connection/* connectionOf */.ao)(fragments/* PULL */.S9)} }`, (0,connection/* connectionShape */.M8)(fragments/* pullShape */.Br), size === 1 ? NEARLY_EMPTY : PAGE_SHARE),
        keys: ({ number }) => [number],
        mostPages: MOST_PAGES,
        first: 1,
    });
    const other = facts.find((each) => each.baseRefName !== branch);
    if (other)
        throw (0,plan_place/* contradiction */.qX)(`the base of pull request #${other.number}`);
    return await Promise.all(facts.filter((each) => (0,github_pulls/* isSame */.Ft)(reader, each)).map((each) => (0,github_pulls/* readOpen */.FA)(reader, each)));
}
const countShape = schemas/* object */.Ikc({ totalCount: schemas/* number */.aig().int().nonnegative() });
/** How many open pull requests go into another branch than the base. Costs no request of its own. If it is unknown, there may be any number. */
async function countElsewhere({ pulls, base }) {
    const count = async () => {
        const [all, here] = await Promise.all([
            pulls((0,gql/* gql */.J1) `pullRequests(states: [OPEN], first: 1) { totalCount }`, countShape, 0),
            pulls((0,gql/* gql */.J1) `pullRequests(baseRefName: ${base.branch}, states: [OPEN], first: 1) { totalCount }`, countShape, 0),
        ]);
        return Math.max(0, all.totalCount - here.totalCount);
    };
    return await (0,isolation/* readOr */.Cq)(count, () => Number.MAX_SAFE_INTEGER);
}
/** Forks may have any number of pull requests from a branch of this name, so every page is read. */
async function list(query, filter, branch, selection, shape) {
    const facts = await (0,connection/* readWhole */.oD)({
        what: `pull requests of "${branch}"`,
        page: (paging, size) => query.pulls((0,gql/* gql */.J1) `pullRequests(${filter}, ${ORDER}, ${paging}) { ${(0,connection/* connectionOf */.ao)(selection)} }`, (0,connection/* connectionShape */.M8)(shape), size === 1 ? OF_A_BRANCH : PAGE_SHARE),
        keys: ({ number }) => [number],
        mostPages: MOST_PAGES,
        // There is hardly ever more than one. A larger page would cost points for nothing, for each claim in each run.
        first: 1,
    });
    const other = facts.find((each) => each.headRefName !== branch);
    if (other)
        throw (0,plan_place/* contradiction */.qX)(`the branch of pull request #${other.number}`);
    return facts;
}

// EXTERNAL MODULE: ./lib/shell/github/client.js
var github_client = __webpack_require__(5053);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/shell/github/contents.js
var contents = __webpack_require__(1884);
// EXTERNAL MODULE: ./lib/shell/github/repo-reader.js
var repo_reader = __webpack_require__(8860);
;// CONCATENATED MODULE: ./lib/shell/github/first-query.js
/** The first request: the base with its plans, and the pull request under test. */









/** Recent commits of the base branch are read at the start, so that recent merges need no request each. */
const RECENT = 100;
const commitShape = fragments/* placeShape */.Ns.extend({
    ...fragments/* rootShape */.Gd.shape,
    oid: fragments/* oidShape */.mS,
    plans: schemas/* object */.Ikc({ object: fragments/* treeShape */.MY.partial().nullable() }).nullable(),
    history: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS })) }),
});
const refShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: commitShape }).nullable();
const nameShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable();
async function firstQuery(query, { base, subject, mayBeClosed = false, settings }, shares) {
    const tip = (0,gql/* gql */.J1) `{ name target { oid ... on Commit { ${fragments/* PLACE */.CC} plans: file(path: ${plan/* PLAN_DIRECTORY */.AG}) { object { ${fragments/* ENTRIES */.lf} } } history(first: ${RECENT}) { nodes { oid } } tree { oid entries { nameRaw mode oid } } } } }`;
    const number = subject === 'all' ? null : subject.pull;
    const [id, name, url, standard, ref, seen] = await Promise.all([
        query.contents((0,gql/* gql */.J1) `id`, schemas/* string */.YjP()),
        query.contents((0,gql/* gql */.J1) `nameWithOwner`, schemas/* string */.YjP()),
        query.contents((0,gql/* gql */.J1) `url`, schemas/* string */.YjP()),
        query.contents((0,gql/* gql */.J1) `defaultBranchRef { name }`, nameShape),
        base === undefined
            ? query.contents((0,gql/* gql */.J1) `defaultBranchRef ${tip}`, refShape)
            : query.contents((0,gql/* gql */.J1) `ref(qualifiedName: ${`refs/heads/${base}`}) ${tip}`, refShape),
        number === null ? null : readSeen(query, number, mayBeClosed),
    ]);
    if (standard === null || ref === null) {
        throw noBase(name, base, standard?.name);
    }
    const { oid: commit, tree: baseTree, history } = ref.target;
    if (ref.name !== (base ?? standard.name) || history.nodes[0]?.oid !== commit) {
        throw (0,plan_place/* contradiction */.qX)(`the tip of "${base ?? standard.name}"`);
    }
    const entry = (0,plan_place/* planEntryOf */.VR)(ref.target, commit);
    if (ref.target.folder === null)
        (0,plan_place/* proveNoFolder */.w8)(ref.target, commit);
    const { tree, plans } = plansOf(entry, ref.target);
    const context = {
        repositoryId: id,
        base: { branch: ref.name, commit },
        baseTree: baseTree.oid,
        planEntries: new Map([[commit, entry]]),
        recent: new Set(history.nodes.map(({ oid }) => oid)),
        trees: new Map(),
        met: new Map(),
        mergeBases: new Map(),
        shares,
        self: {},
    };
    const snapshot = {
        version: 2,
        source: 'github',
        repository: { name, url: url.replace(/\/$/, ''), defaultBranch: standard.name },
        base: context.base,
        subject: number === null ? 'all' : { pull: number },
        settings,
        pulls: number === null || (mayBeClosed && seen?.state !== 'OPEN')
            ? []
            : [await (0,github_pulls/* readSubject */.$e)((0,repo_reader/* readerOf */.T)(query, context), number, seen)],
        merged: [],
        planTrees: plans ? [plans] : [],
        answers: {
            ...(number === null ? {} : { number: [{ pull: number, answer: 'read' }] }),
            plans: [{ revision: commit, answer: tree }],
        },
        notes: [],
    };
    return { context, snapshot };
}
/** If other pull requests are checked too, the list of open ones shows whether it is open. */
async function readSeen(query, number, mayBeMissing) {
    const field = (0,gql/* gql */.J1) `pullRequest(number: ${number}) { ${fragments/* PULL */.S9} }`;
    return mayBeMissing ? await query.optional(field, fragments/* pullShape */.Br, 2) : await query.pulls(field, fragments/* pullShape */.Br.nullable(), 2);
}
function noBase(repository, base, standard) {
    if (base === undefined) {
        return new failure/* Failure */.H('base', `"${repository}" has no default branch, because it is empty.`, 'Push a first commit.');
    }
    const fix = standard === undefined ? 'Name a branch.' : `Name a branch, or remove the input to use "${standard}".`;
    return new failure/* Failure */.H('base', `The input "base" names "${base}", which is not a branch of "${repository}".`, fix);
}
function plansOf(entry, { plans }) {
    if (!entry) {
        return { tree: null, plans: undefined };
    }
    const instead = (0,contents/* planTreeInstead */.Gc)(entry);
    if (instead) {
        return { tree: instead.id, plans: instead };
    }
    return { tree: entry.oid, plans: (0,contents/* planTreeOf */.Pg)(entry.oid, plans?.object ?? {}) };
}

// EXTERNAL MODULE: ./lib/shell/github/overview.js
var github_overview = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/shell/github/query.js
var query = __webpack_require__(4684);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/progress/merges.js
var merges = __webpack_require__(9754);
// EXTERNAL MODULE: ./lib/core/statuses/comment-text.js
var comment_text = __webpack_require__(5687);
// EXTERNAL MODULE: ./lib/shell/github/comments.js
var comments = __webpack_require__(6936);
// EXTERNAL MODULE: ./lib/shell/github/trees.js
var trees = __webpack_require__(9097);
;// CONCATENATED MODULE: ./lib/shell/github/entries.js
/** Reads what is at paths and in folders of commits: a few by name, many from the whole tree. */






/** The most paths of one commit in one question. */
const MOST_PATHS = 50;
/** Above this number of paths, the whole tree of a commit is read, unless it is the base. */
const MOST_OF_OTHERS = 200;
/** The most paths of the base in one question, if its tree is too large to be listed. */
const MOST_OF_BASE = 4_000;
/** The most folders in which to look for a moved file, if the tree is too large to be listed. */
const MOST_FOLDERS = 200;
async function entriesAt(reader, { pulls }, asked) {
    return await byRevision(asked, async (revision, paths) => {
        const met = reader.met.get(revision);
        const unmet = paths.filter((path) => met?.get(path) === undefined);
        const isBase = revision === reader.base.commit;
        // One request for the whole tree costs less than many for its parts.
        const isMany = unmet.length > (isBase ? MOST_PATHS : MOST_OF_OTHERS) || reader.trees.has(revision);
        const own = isBase ? reader : (0,repo_reader/* readerAt */.P)(reader, revision);
        const tree = isMany
            ? await (0,isolation/* readOr */.Cq)(() => (0,trees/* readTree */.Z)(own, revision), () => null)
            : null;
        const read = new Map();
        if (tree)
            for (const path of unmet)
                read.set(path, tree.get(path) ?? null);
        else {
            const some = isBase ? smallestFirst(unmet, pulls).slice(0, MOST_OF_BASE) : unmet;
            const found = await inParts(some, (part) => entriesOf(own, revision, part));
            for (const [index, path] of some.entries())
                read.set(path, found[index] ?? null);
        }
        return paths.map((path) => met?.get(path) ?? read.get(path) ?? (met?.has(path) || read.has(path) ? null : questions/* UNREAD */.yn));
    });
}
/** Paths of pull requests with few changes come first, so that a long list does not displace them. */
function smallestFirst(paths, pulls) {
    if (paths.length <= MOST_OF_BASE)
        return paths;
    const sizes = new Map();
    for (const { changes } of pulls) {
        if (!changes.complete)
            continue;
        const { length } = changes.list;
        for (const { path } of changes.list)
            sizes.set(path, Math.min(length, sizes.get(path) ?? length));
    }
    const sizeOf = (path) => sizes.get(path) ?? 0;
    return [...paths].sort((one, other) => sizeOf(one) - sizeOf(other));
}
/** If one path cannot be read, the others are still known. */
async function entriesOf(reader, revision, paths) {
    const read = await (0,isolation/* readOrUnread */.Fl)(() => (0,contents/* readEntries */.$2)(reader, revision, paths));
    if (read !== questions/* UNREAD */.yn)
        return read;
    if (paths.length === 1 || reader.shares.isUsedUp(revision))
        return paths.map(() => questions/* UNREAD */.yn);
    const half = Math.ceil(paths.length / 2);
    const halves = [paths.slice(0, half), paths.slice(half)].map((part) => entriesOf(reader, revision, part));
    return (await Promise.all(halves)).flat();
}
async function foldersAt(reader, asked) {
    const found = await byRevision(asked, async (revision, paths) => {
        const isBase = revision === reader.base.commit;
        const tree = isBase ? await (0,trees/* readTree */.Z)(reader, revision) : reader.trees.get(revision);
        if (tree) {
            const folders = foldersIn(tree);
            return paths.map((path) => folders.get(path) ?? null);
        }
        const own = isBase ? reader : (0,repo_reader/* readerAt */.P)(reader, revision);
        return await inParts(paths, (part) => (0,contents/* readFolders */.iz)(own, revision, part));
    });
    return found.map((entries) => entries?.map(({ name, mode }) => ({ name, mode })) ?? null);
}
const foldersOf = new WeakMap();
/** The direct entries of each folder. Each folder is listed once. */
function foldersIn(tree) {
    const known = foldersOf.get(tree);
    if (known)
        return known;
    const folders = new Map();
    for (const [path, entry] of tree) {
        const slash = path.lastIndexOf('/');
        (0,maps/* append */.BC)(folders, path.slice(0, Math.max(0, slash)), { ...entry, name: path.slice(slash + 1) });
    }
    foldersOf.set(tree, folders);
    return folders;
}
async function holdersAt(reader, { pulls }, asked) {
    return await byRevision(asked.map(({ revision, oid }) => ({ revision, path: oid })), async (revision, oids) => {
        const tree = await (0,trees/* readTree */.Z)(reader, revision);
        const files = tree ? [...tree] : await filesNear(reader, revision, pulls);
        const paths = new Map();
        for (const [path, { oid, mode }] of files)
            if (mode !== questions/* FOLDER */.L7)
                (0,maps/* append */.BC)(paths, oid, path);
        return oids.map((oid) => paths.get(oid) ?? []);
    });
}
/** The direct entries of the folders of all paths that the pull requests change. */
async function filesNear(reader, revision, pulls) {
    const paths = pulls.flatMap(({ changes }) => (changes.complete ? changes.list.map(({ path }) => path) : []));
    const nested = paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.lastIndexOf('/')));
    const folders = [...new Set(nested)].slice(0, MOST_FOLDERS);
    const found = await inParts(folders, (part) => (0,contents/* readFolders */.iz)(reader, revision, part));
    return folders.flatMap((folder, index) => (found[index] ?? []).map((entry) => [`${folder}/${entry.name}`, entry]));
}
async function inParts(paths, read) {
    const parts = Array.from({ length: Math.ceil(paths.length / MOST_PATHS) }, (_, part) => read(paths.slice(part * MOST_PATHS, (part + 1) * MOST_PATHS)));
    return (await Promise.all(parts)).flat();
}
/**
 * The answers in the order of the questions. The revisions are read at the same time, so that their requests form one
 * round.
 */
async function byRevision(asked, read) {
    const indexes = new Map();
    for (const [index, { revision }] of asked.entries())
        (0,maps/* append */.BC)(indexes, revision, index);
    const answers = [];
    await Promise.all([...indexes].map(async ([revision, of]) => {
        const found = await read(revision, of.map((index) => asked[index]?.path ?? ''));
        for (const [at, index] of of.entries())
            answers[index] = found[at];
    }));
    return answers;
}
/** The paths of all files at a commit. */
async function readFiles(reader, commit) {
    const tree = await (0,trees/* readTree */.Z)(reader, commit);
    return tree && [...tree].flatMap(([path, { mode }]) => (mode === questions/* FOLDER */.L7 ? [] : [path]));
}

;// CONCATENATED MODULE: ./lib/shell/github/glob-claims.js
/**
 * Reads all pull requests of a claim that is a glob, open and merged, from this repository and into the base, or says
 * why it cannot.
 */








const glob_claims_TRIES = 3;
const MOST_BRANCH_PAGES = 31;
/** At most 1,000 merged pull requests are read back. */
const MOST_MERGED_PAGES = 10;
/**
 * Every branch that a glob matches. Open ones are found by their branches. Merged ones often have no branch any more,
 * so they are searched.
 */
async function readGlob(reader, glob, subject, plans) {
    const [open, merged] = await Promise.all([
        claimed(() => openBelow(reader, glob, subject), OPEN_UNREAD),
        claimed(() => mergedOfGlob(reader, glob, plans)),
    ]);
    return together([open, merged]);
}
async function openBelow(reader, glob, subject) {
    const names = (await branchesBelow(reader, folderOf(glob))).filter((name) => (0,branch_names/* claimMatches */.ob)(glob, name));
    if (subject?.sameRepository && (0,branch_names/* claimMatches */.ob)(glob, subject.branch) && !names.includes(subject.branch)) {
        names.push(subject.branch);
    }
    return (await Promise.all(names.map((name) => readOpenOf(reader, name, subject)))).flat();
}
async function mergedOfGlob(reader, glob, plans) {
    const merged = await mergedSince(reader, glob, await dateOfPlan(reader, glob, plans));
    if (merged === null) {
        const reason = `"${glob}" is a glob, and more than ${MOST_MERGED_PAGES * 100} pull requests changed after its plan was added.`;
        throw new failure/* Failure */.H('too-many', reason, 'Write the exact name of the branch.');
    }
    const read = await Promise.all(merged.map((number) => (0,github_pulls/* readByNumber */.Dl)(reader, number)));
    return read.filter((each) => each !== null);
}
/** `copilot/avatar-*` → `copilot/` */
function folderOf(glob) {
    const literal = /^[^*?[\]{}()!+@|\\]*/.exec(glob)?.[0] ?? '';
    return literal.slice(0, literal.lastIndexOf('/') + 1);
}
async function branchesBelow(query, folder) {
    const prefix = `refs/heads/${folder}`;
    const shape = (0,connection/* connectionShape */.M8)(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), prefix: schemas/* string */.YjP() }));
    const field = (paging) => (0,gql/* gql */.J1) `refs(refPrefix: ${prefix}, ${paging}) { ${(0,connection/* connectionOf */.ao)((0,gql/* gql */.J1) `name prefix`)} }`;
    const pages = await (0,connection/* readPages */.n4)((paging) => query.contents(field(paging), shape), MOST_BRANCH_PAGES);
    if (!pages) {
        throw new failure/* Failure */.H('too-many', `There are too many branches below "${folder}".`, 'Write the exact name of the branch.');
    }
    // The documentation does not say which part of the name a long `refPrefix` removes. An additional name does no harm.
    const names = pages
        .flat()
        .flatMap((ref) => [`${ref.prefix}${ref.name}`.slice('refs/heads/'.length), folder + ref.name]);
    return [...new Set(names)];
}
/** The time when the plan of the claim came to the base. Earlier merges cannot count for it. */
async function dateOfPlan(reader, glob, plans) {
    const files = plans?.files.filter(({ text }) => text?.includes(glob)) ?? [];
    const paths = files.length > 0 ? files.map(({ name }) => `${plan/* PLAN_DIRECTORY */.AG}/${name}`) : [plan/* PLAN_DIRECTORY */.AG];
    const dates = await Promise.all(paths.map((path) => firstDate(reader, path)));
    return dates.some((date) => date === null) ? null : (dates.toSorted()[0] ?? null);
}
/** Null if its history is too long to be read. */
async function firstDate({ contents, base }, path) {
    const shape = schemas/* object */.Ikc({
        history: (0,connection/* connectionShape */.M8)(schemas/* object */.Ikc({ committedDate: schemas/* string */.YjP() })),
    });
    const field = (paging) => (0,gql/* gql */.J1) `object(oid: ${(0,gql/* oid */.jq)(base.commit)}) { ... on Commit { history(path: ${path}, ${paging}) { ${(0,connection/* connectionOf */.ao)((0,gql/* gql */.J1) `committedDate`)} } } }`;
    const page = async (paging) => (await contents(field(paging), shape)).history;
    const pages = await (0,connection/* readPages */.n4)(page, MOST_MERGED_PAGES);
    const dates = pages?.flat().map(({ committedDate }) => instantOf(committedDate));
    return dates?.toSorted()[0] ?? null;
}
/** The numbers of the merged pull requests whose branches match. Null if the limit was reached first. */
async function mergedSince(reader, glob, since) {
    const isPast = (nodes) => {
        const last = nodes.at(-1);
        return since !== null && last !== undefined && instantOf(last.updatedAt) < since;
    };
    for (let tries = 1; tries <= glob_claims_TRIES; tries++) {
        const pages = await (0,connection/* readPages */.n4)((paging) => mergedPage(reader, paging), MOST_MERGED_PAGES, isPast);
        if (!pages)
            return null;
        // If one is updated meanwhile, it moves to the front of the list, before the pages that are still to come.
        const again = pages.length > 1 ? (await mergedPage(reader, (0,connection/* paging */.fT)(connection/* PER_PAGE */.EK))).nodes[0] : undefined;
        const before = pages[0]?.[0];
        if (!again || (again.number === before?.number && again.updatedAt === before.updatedAt)) {
            const own = pages.flat().filter((each) => (0,github_pulls/* isSame */.Ft)(reader, each) && (0,branch_names/* claimMatches */.ob)(glob, each.headRefName));
            return [...new Set(own.map(({ number }) => number))];
        }
    }
    throw new failure/* Failure */.H('unstable', 'The list of merged pull requests changed while it was read.', 'Run it again.');
}
const mergedNodeShape = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int(),
    headRefName: schemas/* string */.YjP(),
    updatedAt: schemas/* string */.YjP(),
    headRepository: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullable(),
    isCrossRepository: schemas/* boolean */.zMY(),
});
const mergedPageShape = (0,connection/* connectionShape */.M8)(mergedNodeShape);
async function mergedPage({ pulls, base }, paging) {
    return await pulls((0,gql/* gql */.J1) `pullRequests(baseRefName: ${base.branch}, states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }, ${paging}) { ${(0,connection/* connectionOf */.ao)((0,gql/* gql */.J1) `number headRefName updatedAt headRepository { id } isCrossRepository`)} }`, mergedPageShape, 5);
}
/** Comparable as text, whatever time zone it is written in. */
function instantOf(date) {
    const instant = new Date(date);
    return Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
}

// EXTERNAL MODULE: ./lib/core/integration/opening/port.js
var port = __webpack_require__(6002);
// EXTERNAL MODULE: ./lib/core/issues/record.js
var record = __webpack_require__(5987);
// EXTERNAL MODULE: ./lib/core/report/issue/body.js + 1 modules
var body = __webpack_require__(3433);
// EXTERNAL MODULE: ./lib/core/text/marker-line.js
var marker_line = __webpack_require__(4292);
// EXTERNAL MODULE: ./lib/shell/github/account.js
var account = __webpack_require__(5671);
;// CONCATENATED MODULE: ./lib/shell/github/integration-history.js
/**
 * Reads what earlier runs of `integrate` and `issues` left. This needs no request of its own. If a list is longer than one page, it
 * counts as unknown.
 */









/** Issues of the repository. An integration issue may have 65,536 characters. */
const MOST_ISSUES = 50;
const MOST_RECORDS = 100;
/** The latest comments of an issue. Code that needs all of them reads them itself. */
const COMMENTS = 10;
const viewerShape = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
const refsShape = (0,connection/* connectionShape */.M8)(schemas/* object */.Ikc({
    prefix: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    // An object that is not a commit has no message, and is not a record.
    target: schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS, message: schemas/* string */.YjP().default('') }),
}));
const written = { body: schemas/* string */.YjP(), author: account/* actorShape */.l3 };
/** The query text for `written`. */
const WRITTEN = (0,gql/* gql */.J1) `body author ${account/* ACTOR */.W1}`;
const issueShape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    url: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    ...written,
    comments: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc(written)) }),
});
const issuesShape = (0,connection/* connectionShape */.M8)(issueShape);
async function readIntegrationHistory(query) {
    const [viewer, records, issues] = await Promise.all([
        readViewer(query),
        readAllRecords(query, port/* NAMESPACES */.d),
        readIssues(query),
    ]);
    return {
        records,
        issues: issues && viewer && issues.map((each) => issueOf(each, viewer.login)),
    };
}
/** What earlier runs of `issues` left. */
async function readIssueRecords(query) {
    const [viewer, records] = await Promise.all([readViewer(query), readAllRecords(query, record/* ISSUE_NAMESPACES */.VM)]);
    return { ...(viewer && { login: viewer.login }), records };
}
function readViewer(query) {
    return query.optional((0,gql/* gql */.J1) `viewer { login }`, viewerShape, 0, true);
}
async function readAllRecords(query, namespaces) {
    const records = await Promise.all(namespaces.map((namespace) => readRecords(query, namespace)));
    return records.includes(null) ? null : records.flatMap((each) => each ?? []);
}
async function readRecords(query, namespace) {
    const selection = (0,connection/* connectionOf */.ao)((0,gql/* gql */.J1) `prefix name target { oid ... on Commit { message } }`);
    const field = (0,gql/* gql */.J1) `refs(refPrefix: ${`${namespace}/`}, first: ${MOST_RECORDS}) { ${selection} }`;
    const refs = wholeOf(await query.optional(field, refsShape, 2));
    return (refs?.map(({ prefix, name, target: { oid, message } }) => ({ ref: prefix + name, commit: oid, message })) ?? null);
}
async function readIssues(query) {
    const order = (0,gql/* gql */.J1) `orderBy: { field: CREATED_AT, direction: ASC }`;
    const selection = (0,gql/* gql */.J1) `number url state ${WRITTEN} comments(last: ${COMMENTS}) { nodes { ${WRITTEN} } }`;
    const field = (0,gql/* gql */.J1) `issues(labels: [${body/* INTEGRATION_LABEL */.K}], ${order}, first: ${MOST_ISSUES}) { ${(0,connection/* connectionOf */.ao)(selection)} }`;
    return wholeOf(await query.optional(field, issuesShape, 10));
}
/** Only the marker of a text counts, and this keeps saved snapshots small. */
function issueOf({ number, url, state, body, author, comments }, viewer) {
    const own = comments.nodes.filter((each) => (0,account/* isAccount */.UP)(each.author, viewer));
    return {
        number,
        url,
        isOpen: state === 'OPEN',
        isOwn: (0,account/* isAccount */.UP)(author, viewer),
        body: (0,marker_line/* firstLine */.TM)(body),
        comments: own.map((each) => (0,marker_line/* firstLine */.TM)(each.body)),
    };
}
/** Null if the list is not complete. */
function wholeOf(read) {
    return read && read.nodes.length === read.totalCount ? read.nodes : null;
}

;// CONCATENATED MODULE: ./lib/shell/github/queue.js
/** Reads the merge queue of the base up to one group. */




const queue_MOST_PAGES = 10;
const queue_commitShape = schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS }).nullable();
const headShape = schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS, parents: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS })) }) })
    .nullable();
/** A pull request is null if the token may not see it. */
const entryShape = schemas/* object */.Ikc({
    position: schemas/* number */.aig().int(),
    headCommit: headShape,
    baseCommit: queue_commitShape,
    pullRequest: schemas/* object */.Ikc({ number: schemas/* number */.aig().int().positive(), headRefOid: fragments/* oidShape */.mS }),
});
const entriesShape = (0,connection/* connectionShape */.M8)(entryShape);
/**
 * The entries up to those of the group with this head. Null if the queue has no such group (it moved on, or does not
 * show it yet), or if GitHub shows no queue.
 *
 * A group contains the base, everything before it in the queue, and its own pull requests
 * (https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue).
 * So the head commit of each entry is the one that its own group would merge, with all entries before it. If several
 * pull requests form a group, they are entries with the same head commit, or only the last one has it. Both are
 * supported. The documentation does not say that `baseCommit` is the head of the group before
 * (https://docs.github.com/en/graphql/reference/objects#mergequeueentry), so it is used only for the first group. Every
 * other group builds on the one before it.
 */
async function readQueue(reader, head) {
    const line = await readLine(reader, reader.base.branch);
    const end = line.findLastIndex(({ headCommit }) => headCommit?.oid === head);
    if (end < 0) {
        return null;
    }
    const members = line.slice(0, end + 1);
    let base = members[0]?.baseCommit?.oid ?? reader.base.commit;
    let before;
    return members.map((member, index) => {
        const built = member.headCommit?.oid;
        if (before !== undefined && built !== before) {
            base = before;
        }
        before = built ?? before;
        return { pull: member.pullRequest.number, head: headOf(member, members[index + 1]), base };
    });
}
/**
 * An entry does not say which head was queued, and `headRefOid` is the current one: GitHub removes a pull request from
 * the queue after a push, but not immediately. The second parent of a merge commit is the head that was merged. A
 * squash or a rebase does not show it, and neither does a commit that several entries share.
 */
function headOf({ headCommit, pullRequest: { headRefOid } }, next) {
    const [, merged] = headCommit?.parents.nodes ?? [];
    const isOwn = headCommit?.oid !== next?.headCommit?.oid;
    return isOwn && merged ? merged.oid : headRefOid;
}
/** All entries, in order. */
async function readLine(query, branch) {
    const selection = (0,connection/* connectionOf */.ao)((0,gql/* gql */.J1) `position headCommit { oid parents(first: 2) { nodes { oid } } } baseCommit { oid } pullRequest { number headRefOid }`);
    const line = await (0,connection/* readWhole */.oD)({
        what: `entries in the merge queue of "${branch}"`,
        page: (paging) => readPage(query, (0,gql/* gql */.J1) `mergeQueue(branch: ${branch}) { entries(${paging}) { ${selection} } }`),
        keys: ({ position, pullRequest }) => [position, pullRequest.number],
        mostPages: queue_MOST_PAGES,
    });
    return line.toSorted((a, b) => a.position - b.position);
}
/** Null if there is no queue. */
async function readPage(query, field) {
    return (await query.pulls(field, schemas/* object */.Ikc({ entries: entriesShape }).nullable(), 5))?.entries ?? null;
}

// EXTERNAL MODULE: ./lib/shell/github/round.js
var round = __webpack_require__(2644);
;// CONCATENATED MODULE: ./lib/shell/github/shares.js
/** Limits the requests for one commit, so that no pull request takes the requests that others need. */


/** The requests for one commit, and its share of a larger budget. */
const MOST = 40;
const PART_OF_BUDGET = 0.08;
/** The first requests are not counted. Nearly every pull request needs fewer, because many share one request. */
const UNCOUNTED = 2;
const USED_UP = {
    why: 'reading it takes more requests than one pull request may use',
    remedy: 'Split the pull request into smaller ones, or raise the input "request-budget"',
};
/** @param budget the requests that the run may still send. All commits that need many share half of them */
function newShares(budget) {
    const most = Math.max(MOST, Math.floor(budget * PART_OF_BUDGET));
    const pool = Math.floor(budget / 2);
    const used = new Map();
    const counted = new Set();
    const usedUp = new Set();
    let drawn = 0;
    function spend(commit, requests) {
        const sum = (used.get(commit) ?? 0) + requests;
        if (sum > UNCOUNTED) {
            counted.add(commit);
            if (sum > UNCOUNTED + pool / counted.size || sum > most || drawn + requests > pool) {
                usedUp.add(commit);
                throw new failure/* Failure */.H('share', USED_UP.why, USED_UP.remedy);
            }
            drawn += requests;
        }
        used.set(commit, sum);
    }
    return {
        isUsedUp: (commit) => usedUp.has(commit),
        of: (query, commit) => ({
            ...query,
            async pulls(field, shape, cost = 1) {
                spend(commit, cost / round/* FULL */.e);
                return await query.pulls(field, shape, cost);
            },
            async contents(field, shape, cost = 1) {
                spend(commit, cost / round/* FULL */.e);
                return await query.contents(field, shape, cost);
            },
            async rest(route, parameters, shape) {
                spend(commit, 1);
                return await query.rest(route, parameters, shape);
            },
        }),
    };
}

;// CONCATENATED MODULE: ./lib/shell/github/readers.js


















/** The share of a request of comparing a branch with the one below it. */
const NEAR = 0.5;
/** All but that of `optionalPull`, which has its own budget. */
function readersOf(reader, snapshot, { pulls, planTrees, unread }) {
    const { base, self } = reader;
    const subject = subjectOf(snapshot);
    const started = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    const openOnes = async (read) => {
        const found = await (0,isolation/* readOrUnread */.Fl)(read);
        if (found === questions/* UNREAD */.yn)
            return questions/* UNREAD */.yn;
        pulls.push(...found);
        return 'read';
    };
    const whyUnread = (revision) => (reader.shares.isUsedUp(revision) ? USED_UP : {});
    return {
        async claim(claims) {
            const plans = planTreeAt(base.commit, snapshot);
            const claimed = await each(claims, ({ branch }) => (0,branch_names/* isGlobClaim */.rz)(branch) ? readGlob(reader, branch, subject, plans) : readBranch(reader, branch, subject));
            pulls.push(...claimed.flatMap(({ found }) => found));
            return claimed.map(({ found: _, ...answer }) => answer);
        },
        elsewhere: (keys) => each(keys, () => countElsewhere(reader)),
        openFrom: (branches) => each(branches, ({ branch }) => openOnes(() => readOpenOf(reader, branch, subject))),
        openInto: (branches) => each(branches, ({ branch }) => openOnes(() => readOpenInto(reader, branch))),
        contained: (commits) => each(commits, ({ commit, branch, head }) => (0,isolation/* readOrUnread */.Fl)(() => (0,contents/* readReached */.T9)((0,repo_reader/* readerAt */.P)(reader, head), commit, { branch, commit: head }, NEAR))),
        onBaseLine: (commits) => each(commits, ({ commit }) => (0,isolation/* readOrUnread */.Fl)(() => (0,contents/* readOnLine */.oG)(reader, commit, base))),
        formerBases: (numbers) => each(numbers, ({ pull }) => (0,isolation/* readOr */.Cq)(() => (0,github_pulls/* readFormerBases */.GN)(reader, pull), () => [])),
        postedOn: (commits) => each(commits, ({ commit }) => (0,github_overview/* readPosted */.e9)(reader, (0,facts_context/* contextOf */.V)(snapshot), commit)),
        async number(numbers) {
            return await each(numbers, async ({ pull }) => {
                const found = await (0,isolation/* readOrUnread */.Fl)(() => (0,github_pulls/* readByNumber */.Dl)(reader, pull));
                if (found === questions/* UNREAD */.yn)
                    return questions/* UNREAD */.yn;
                pulls.push(found);
                return 'read';
            });
        },
        async entry(entries) {
            const read = await entriesAt(reader, snapshot, entries);
            for (const [at, { revision, path }] of entries.entries())
                if (read[at] === questions/* UNREAD */.yn)
                    unread.push({ revision, path, what: `"${path}"`, ...whyUnread(revision) });
            return read;
        },
        async folder(folders) {
            return await each(folders, async (key) => {
                const read = await (0,isolation/* readOrUnread */.Fl)(() => foldersAt(reader, [key]));
                if (read !== questions/* UNREAD */.yn)
                    return read[0] ?? null;
                unread.push({ ...key, what: `the folder "${key.path}"`, ...whyUnread(key.revision) });
                return null;
            });
        },
        async holders(blobs) {
            return await (0,isolation/* readOr */.Cq)(() => holdersAt(reader, snapshot, blobs), (why) => {
                unread.push({ revision: base.commit, need: 'moves', what: 'the list of all files', why });
                return blobs.map(() => []);
            });
        },
        text: (files) => each(files, ({ revision, path }) => (0,contents/* readText */.yR)(reader, revision, path)),
        misplaced: (revisions) => each(revisions, ({ revision }) => (0,contents/* readMisplaced */.Fy)(reader, revision)),
        reached: (commits) => each(commits, async ({ commit }) => reader.recent.has(commit) || (await isReached(reader, commit))),
        async plans(revisions) {
            const read = await each(revisions, async ({ revision }) => {
                if (revision === base.commit)
                    return await plansAt(reader, snapshot, revision);
                return await (0,isolation/* readOr */.Cq)(() => plansAt(reader, snapshot, revision), () => unreadPlans(revision));
            });
            for (const [at, { tree }] of read.entries()) {
                if (!tree)
                    continue;
                planTrees.set(tree.id, tree);
                if (tree.isUnread)
                    unread.push({ revision: revisions[at]?.revision ?? '', need: 'plans', what: 'its plans' });
            }
            return read.map(({ id }) => id);
        },
        mergeBase: (revisions) => each(revisions, ({ revision }) => (0,isolation/* readOr */.Cq)(() => (0,contents/* mergeBaseOf */.nM)((0,repo_reader/* readerAt */.P)(reader, revision), base.commit, revision), () => {
            unread.push({ revision, what: 'its merge base' });
            return null;
        })),
        sharedChange: (changes) => each(changes, (key) => (0,isolation/* readOr */.Cq)(() => readSharedChange(reader, snapshot, key), 
        // Unknown, and a command that removes the change could remove it from both.
        () => true)),
        // GitHub's own lists compare a pull request with its base branch, which contains a merged parent.
        stacked: async (spans) => spans.map(() => null),
        shared: async (keys) => keys.map(() => []),
        conflicted: async (files) => files.map(() => false),
        files: (revisions) => each(revisions, ({ revision }) => (0,isolation/* readOr */.Cq)(() => readFiles(reader, revision), () => null)),
        branch: (branches) => each(branches, ({ branch }) => (0,isolation/* readOr */.Cq)(() => (0,contents/* readBranchExists */.z9)(reader, branch), () => null)),
        branchNames: async (keys) => keys.map(() => []),
        arrivedSince: async (keys) => keys.map(() => []),
        activeWork: async (keys) => keys.map(() => ({ work: [], older: 0, unread: 0 })),
        overview: async () => [await (0,github_overview/* readOverview */.MK)(reader, (0,facts_context/* contextOf */.V)(snapshot), started)],
        ownStatus: (commits) => each(commits, ({ commit }) => (0,isolation/* readOr */.Cq)(() => (0,github_overview/* readOwnStatus */.xM)(reader, (0,facts_context/* contextOf */.V)(snapshot), commit), () => null)),
        queue: (heads) => each(heads, ({ head }) => readQueue(reader, head)),
        comment: (numbers) => each(numbers, ({ pull }) => commentOn(reader, pull, self.login, (0,comment_text/* commentMarker */.Ql)(snapshot))),
        integrationHistory: async () => [await readIntegrationHistory(reader)],
        issueRecords: async () => [await readIssueRecords(reader)],
    };
}
/** At the same time, so that all their questions form one round. */
function each(asked, read) {
    return Promise.all(asked.map(read));
}
/** The pull request under test, as it was last read. */
function subjectOf(snapshot) {
    const tested = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    return tested === undefined ? undefined : snapshot.pulls.find(({ number }) => number === tested);
}
function planTreeAt(commit, { answers, planTrees }) {
    const tree = answers.plans?.find(({ revision }) => revision === commit)?.answer;
    return planTrees.find(({ id }) => id === tree);
}
/** The id of the plan directory, and its tree if that is not known yet. */
async function plansAt(reader, { planTrees }, revision) {
    const { planEntries } = reader;
    const known = planEntries.get(revision);
    const entry = known === undefined ? await (0,contents/* readPlanEntry */.k_)(reader, revision) : known;
    planEntries.set(revision, entry);
    if (!entry)
        return { id: null };
    const instead = (0,contents/* planTreeInstead */.Gc)(entry);
    const id = instead?.id ?? entry.oid;
    if (planTrees.some((tree) => tree.id === id))
        return { id };
    return { id, tree: instead ?? (await (0,contents/* readPlanTree */.I0)(reader, entry.oid)) };
}
function unreadPlans(revision) {
    const id = `unread:${revision}`;
    return { id, tree: { id, files: [], isUnread: true } };
}
async function readSharedChange(reader, snapshot, { revision, other, path }) {
    const common = await (0,contents/* mergeBaseOf */.nM)((0,repo_reader/* readerAt */.P)(reader, revision), other, revision);
    const fork = common === null ? null : await (0,contents/* mergeBaseOf */.nM)((0,repo_reader/* readerAt */.P)(reader, revision), snapshot.base.commit, common);
    if (common === null || fork === null || fork === common)
        return false;
    const [now, before] = await entriesAt(reader, snapshot, [common, fork].map((commit) => ({ revision: commit, path })));
    if (now === undefined || before === undefined || now === questions/* UNREAD */.yn || before === questions/* UNREAD */.yn)
        return true;
    return !(0,merges/* sameEntry */.dI)(now, before);
}
async function isReached(reader, commit) {
    return await (0,isolation/* readOrUnread */.Fl)(() => (0,contents/* readReached */.T9)(reader, commit, reader.base));
}
/** A conversation that cannot be read is no reason to withhold a status. */
async function commentOn(reader, pull, login, marker) {
    if (login === undefined)
        throw new Error('who we are is read with the overview');
    return await (0,isolation/* readOr */.Cq)(() => (0,comments/* readOwnComment */.E)(reader, pull, login, marker), () => 'unreadable');
}

;// CONCATENATED MODULE: ./lib/shell/github/source.js
/**
 * A snapshot read from GitHub: one request at the start, and then the questions of the core, all of a round together.
 */



















/** If the head of the pull request under test changes this often, it cannot be judged. */
const MOST_MOVES = 3;
/** The number of optional pull requests that are read at a time. */
const ABREAST = 50;
/** Requests besides those that write statuses: for reading again, and for comments. */
const WRITES = 20;
function githubSource(options) {
    let started;
    let moves = 0;
    function contextRead() {
        if (started)
            return started;
        throw new Error('a source answers only after it was started');
    }
    return {
        async start() {
            const first = await (0,query/* run */.e)(options, (query) => firstQuery(query, options, newShares(options.client.left())));
            started = first.context;
            return first.snapshot;
        },
        async answer(snapshot, questions) {
            const context = contextRead();
            const collected = { pulls: [], planTrees: new Map(), unread: [] };
            const needed = questions.filter((question) => question.kind !== 'optionalPull');
            const optional = questions.filter((question) => question.kind === 'optionalPull');
            const subject = subjectOf(snapshot);
            const mayHaveMoved = subject && !isUnread(subject) && needed.some(({ kind }) => kind !== 'stacked');
            const read = async (query) => {
                const reader = (0,repo_reader/* readerOf */.T)(query, context);
                const answering = answersTo(needed, readersOf(reader, snapshot, collected));
                return Promise.all([answering, mayHaveMoved ? revalidate(reader, subject) : undefined]);
            };
            const [answers, moved] = needed.length > 0 ? await (0,query/* run */.e)(options, read) : [{}, undefined];
            const more = await answersTo(optional, {
                optionalPull: (pulls) => readOptionalPulls(options, context, pulls, openIn(snapshot), collected),
            });
            if (moved && !isUnread(moved) && ++moves > MOST_MOVES) {
                const message = `Pull request #${moved.number} changed ${moves} times while it was checked.`;
                throw new failure/* Failure */.H('unstable', message, 'Run it again when nobody pushes to it.');
            }
            return withAnswers(withAnswers(withCollected(snapshot, collected, moved), answers), more);
        },
        async rereadOverview(snapshot) {
            const context = contextRead();
            const others = snapshot.pulls.filter((pull) => pull.base !== context.base.branch && pull.sameRepository);
            const [commit, overview, elsewhere, elsewhereCount] = await (0,query/* run */.e)(options, (query) => Promise.all([
                readTip(query, context.base.branch),
                (0,github_overview/* readOverview */.MK)((0,repo_reader/* readerOf */.T)(query, context), (0,facts_context/* contextOf */.V)(snapshot), (0,facts_snapshot/* numberUnderTest */.QO)(snapshot)),
                Promise.all(others.map(({ number = 0 }) => (0,github_overview/* readOne */.JF)(query, (0,facts_context/* contextOf */.V)(snapshot), number))),
                countElsewhere((0,repo_reader/* readerOf */.T)(query, context)),
            ]));
            return { commit, overview, elsewhere: elsewhere.filter((each) => each !== null), elsewhereCount };
        },
        login: () => started?.self.login,
    };
}
function isUnread({ changes }) {
    return !changes.complete && changes.isUnread === true;
}
/** @param subject the current state of the pull request under test, if it differs from the snapshot */
function withCollected(snapshot, { pulls, planTrees, unread }, subject) {
    const open = new Map(snapshot.pulls.map((pull) => [pull.number, pull]));
    const merged = new Map(snapshot.merged.map((each) => [each.number, each]));
    for (const each of pulls) {
        if (each?.kind === 'open') {
            open.set(each.pull.number, each.pull);
        }
        else if (each?.kind === 'merged') {
            open.delete(each.merged.number);
            merged.set(each.merged.number, each.merged);
        }
    }
    if (subject)
        open.set(subject.number, subject);
    return {
        ...snapshot,
        pulls: [...open.values()].map((pull) => markUnread(pull, unread, snapshot)).toSorted(inOrder),
        merged: [...merged.values()].toSorted(inOrder),
        planTrees: [...snapshot.planTrees, ...planTrees.values()],
    };
}
/** The entries at its head commit, and those of its paths at its merge base and at the tip of the base. */
function markUnread(pull, unread, { answers, base, pulls }) {
    const { changes, revision } = pull;
    if (unread.length === 0 || !changes.complete)
        return pull;
    const mergeBase = answers.mergeBase?.find((each) => each.revision === revision)?.answer;
    const paths = pathsOf(pull);
    const deletes = changes.list.some(({ kind }) => kind === 'delete');
    const isNeeded = (each) => {
        if (each.revision === revision)
            return true;
        if (each.need === 'moves')
            return each.revision === base.commit && deletes;
        if (each.need === 'plans')
            return each.revision === mergeBase && changes.list.some(({ path }) => (0,scope/* isPlanFile */.cx)(path));
        if (each.path === undefined || (each.revision !== mergeBase && each.revision !== base.commit))
            return false;
        if (paths.has(each.path))
            return true;
        // The place to which a file was moved is not a path of the pull request that deletes it.
        const { path } = each;
        return each.revision === mergeBase && deletes && !pulls.some((other) => pathsOf(other).has(path));
    };
    const missing = unread.find(isNeeded);
    if (!missing)
        return pull;
    const why = missing.why === undefined ? '' : `: ${missing.why}`;
    const reason = `${missing.what} could not be read at ${missing.revision.slice(0, 10)}${why}`;
    return { ...pull, changes: (0,github_pulls/* unreadChanges */.hH)(reason, missing.remedy) };
}
const NO_PATHS = new Set();
const pathSets = new WeakMap();
/** The paths that it changes, and their folders. */
function pathsOf({ changes }) {
    if (!changes.complete)
        return NO_PATHS;
    return (0,maps/* remembered */.HK)(pathSets, changes.list, () => new Set(pathsAndFolders(changes.list)));
}
function pathsAndFolders(changes) {
    return changes.flatMap(({ path }) => (0,glob/* withParents */.M2)(path));
}
function inOrder(one, other) {
    return (one.number ?? 0) - (other.number ?? 0);
}
function openIn({ answers }) {
    return answers.overview?.[0]?.answer.open ?? [];
}
async function readTip(query, branch) {
    const shape = schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) }).nullable();
    const ref = await query.contents((0,gql/* gql */.J1) `ref(qualifiedName: ${`refs/heads/${branch}`}) { target { oid } }`, shape);
    if (ref)
        return ref.target.oid;
    throw new failure/* Failure */.H('base', `The branch "${branch}" no longer exists.`, 'Name another one with the input "base".');
}
/** As many as the budget allows, so that enough remains to write a status for each open one. */
async function readOptionalPulls(repo, context, asked, open, collected) {
    const client = (0,github_client/* withReserve */.vq)(repo.client, Math.min(open.length + WRITES, Math.floor(repo.client.left() / 2)));
    const answers = [];
    for (let at = 0; at < asked.length; at += ABREAST) {
        const some = asked.slice(at, at + ABREAST);
        const found = await (0,query/* run */.e)({ ...repo, client }, (query) => Promise.all(some.map(({ pull }) => readListed((0,repo_reader/* readerOf */.T)(query, context), pull, open)))).catch((error) => {
            if (error instanceof failure/* Failure */.H && error.code === 'budget')
                return undefined;
            throw error;
        });
        collected.pulls.push(...(found ?? []));
        answers.push(...some.map(() => (found ? 'read' : 'over budget')));
    }
    return answers;
}
/** If a pull request is listed as open but cannot be read or is not shown, the list is all that is known about it. */
async function readListed(reader, number, open) {
    const listed = open.find((each) => each.number === number);
    const found = await (0,isolation/* readOr */.Cq)(() => (0,github_pulls/* readByNumber */.Dl)(reader, number), (reason) => reason);
    if (!listed || (found !== null && typeof found !== 'string'))
        return typeof found === 'string' ? null : found;
    const { branch, sameRepository, head, author, openedAt } = listed;
    const pull = {
        number,
        branch,
        base: reader.base.branch,
        sameRepository,
        head,
        revision: head,
        ...(author === undefined ? {} : { author }),
        ...(openedAt === undefined ? {} : { openedAt }),
        changes: (0,github_pulls/* unreadChanges */.hH)(found ?? `GitHub lists #${number} as open, but does not show it`),
    };
    return { kind: 'open', pull };
}
/**
 * The current state of the pull request under test, in case it was pushed to, got a new base or was closed meanwhile.
 */
async function revalidate(reader, was) {
    const { number = 0 } = was;
    const shape = schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), baseRefName: schemas/* string */.YjP(), state: schemas/* string */.YjP() }).nullable();
    // No cost: it is part of the requests of the round, and never needs one of its own.
    const read = () => reader.pulls((0,gql/* gql */.J1) `pullRequest(number: ${number}) { headRefOid baseRefName state }`, shape, 0);
    const now = await (0,isolation/* readOr */.Cq)(read, (reason) => reason);
    if (typeof now === 'string')
        return { ...was, changes: (0,github_pulls/* unreadChanges */.hH)(now) };
    if (now?.headRefOid === was.head && now.baseRefName === was.base && now.state === 'OPEN') {
        return undefined;
    }
    return await (0,github_pulls/* readSubject */.$e)(reader, number, null);
}


/***/ }),

/***/ 9097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTree),
/* harmony export */   t: () => (/* binding */ compareTrees)
/* harmony export */ });
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1884);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1920);
/* harmony import */ var _repo_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8860);
/**
 * Finds the changes between two commits from their trees, for lists that are too long for GitHub. A rename is a delete
 * and a create.
 */





/** The most entries of all commits together that are kept, without those of the tip of the base. */
const MOST_KEPT = 600_000;
/** A folder that alone has more entries than GitHub gives in one answer. */
const FOLDER_TOO_LARGE = 'a folder has more entries than GitHub lists';
const TOO_LARGE = new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('incomplete', FOLDER_TOO_LARGE, 'Split the folder.');
/**
 * All entries at a commit, read once in a run as long as there is room to keep them.
 *
 * @param root the tree of the commit, if it is known
 * @returns null if there are more than GitHub lists in one answer
 */
async function readTree(reader, commit, root) {
    const known = reader.trees.get(commit) ?? reader.reading.get(commit);
    if (known !== undefined)
        return await known;
    const reading = wholeTree(reader, commit, root);
    reader.reading.set(commit, reading);
    const tree = await reading;
    const kept = [...reader.trees].reduce((sum, [of, each]) => sum + (of === reader.base.commit ? 0 : (each?.size ?? 0)), 0);
    if (commit === reader.base.commit || kept + (tree?.size ?? 0) <= MOST_KEPT)
        reader.trees.set(commit, tree);
    return tree;
}
async function wholeTree(reader, commit, known) {
    const isBase = commit === reader.base.commit;
    const root = known ?? (isBase ? reader.baseTree : await (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(reader, commit));
    try {
        const { truncated, tree } = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .readListing */ .vS)(reader, root, true);
        return truncated ? null : new Map(tree.map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H && (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .isTooMuch */ .gB)(error))
            return null;
        throw error;
    }
}
/** The entries at both ends of every change are kept, so that later questions about them need no request. */
async function compareTrees(reader, from, head) {
    const base = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBaseWithTree */ .CJ)(reader, from, head);
    if (base === null) {
        return { kind: 'unprovable', reason: 'it changes 3,000 files or more, and has no merge base with its base branch' };
    }
    try {
        const [old, young] = await Promise.all([
            readTree((0,_repo_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .readerAt */ .P)(reader, base.commit), base.commit, base.tree),
            readTree(reader, head),
        ]);
        const changed = old && young
            ? entriesDiffer(old, young, '')
            : await foldersDiffer(reader, base.tree, await (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(reader, head), '');
        const [before, after] = [metAt(reader, base.commit), metAt(reader, head)];
        for (const { path, ...entries } of changed) {
            before.set(path, entries.old);
            after.set(path, entries.young);
        }
        return { kind: 'complete', list: changed.map(changeOf) };
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H && (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .isTooMuch */ .gB)(error)) {
            return { kind: 'unprovable', reason: `it changes 3,000 files or more. ${error.message}` };
        }
        throw error;
    }
}
function metAt({ met }, commit) {
    const known = met.get(commit) ?? new Map();
    met.set(commit, known);
    return known;
}
/** @param old a tree. Null if nothing is there */
async function differences(query, old, young, folder) {
    const whole = await both(query, old, young, true);
    return whole.some(({ truncated }) => truncated)
        ? await foldersDiffer(query, old, young, folder)
        : entriesDiffer(entriesOf(whole[0]), entriesOf(whole[1]), folder);
}
/** @param old a tree. Null if nothing is there */
async function foldersDiffer(query, old, young, folder) {
    const level = await both(query, old, young, false);
    if (level.some(({ truncated }) => truncated)) {
        throw TOO_LARGE;
    }
    const found = entriesDiffer(entriesOf(level[0]), entriesOf(level[1]), folder);
    const [olds, youngs] = [foldersOf(level[0]), foldersOf(level[1])];
    const names = [...new Set([...olds.keys(), ...youngs.keys()])].filter((name) => olds.get(name) !== youngs.get(name));
    // One after the other, because only few trees are too large to be read at once.
    for (const name of names) {
        const below = await differences(query, olds.get(name) ?? null, youngs.get(name) ?? null, `${folder}${name}/`);
        for (const change of below)
            found.push(change);
    }
    return found;
}
async function both(query, old, young, recursive) {
    return await Promise.all([tree(query, old, recursive), tree(query, young, recursive)]);
}
async function tree(query, id, recursive) {
    if (id === null) {
        return { truncated: false, tree: [] };
    }
    return await (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .readListing */ .vS)(query, id, recursive);
}
function entriesOf(tree) {
    return new Map((tree?.tree ?? []).map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
}
function foldersOf(tree) {
    return new Map((tree?.tree ?? []).filter(({ type }) => type === 'tree').map(({ path, sha }) => [path, sha]));
}
/** Files that differ. */
function entriesDiffer(olds, youngs, folder) {
    const found = [];
    for (const [name, old] of olds) {
        const young = youngs.get(name);
        if (isFile(old) && !(young?.oid === old.oid && young.mode === old.mode)) {
            found.push({ path: folder + name, old, young: young ?? null });
        }
    }
    for (const [name, young] of youngs) {
        const old = olds.get(name) ?? null;
        if (isFile(young) && !isFile(old))
            found.push({ path: folder + name, old, young });
    }
    return found;
}
function changeOf({ path, old, young }) {
    return { path, kind: !isFile(young) ? 'delete' : isFile(old) ? 'modify' : 'create', ...(0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .encodingOf */ .P$)(path) };
}
function isFile(entry) {
    return entry !== null && entry.mode !== _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDER */ .L7;
}


/***/ }),

/***/ 9993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ treeId),
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * Computes ids as Git does, to verify objects that claim to have an id.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */

const FOLDER = '40000';
/** @param digits the length of ids in this repository: 40 (SHA-1) or 64 (SHA-256) */
function blobId(content, digits) {
    return objectId('blob', content, digits);
}
function treeId(entries, digits) {
    const parts = entries
        .map(({ name, mode, oid }) => ({ name, mode: mode.replace(/^0+/, ''), oid }))
        .map((entry) => ({ ...entry, order: entry.mode === FOLDER ? `${entry.name}/` : entry.name }))
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ mode, name, oid }) => Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]));
    return objectId('tree', Buffer.concat(parts), digits);
}
function objectId(type, content, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`${type} ${content.length}\0`)
        .update(content)
        .digest('hex');
}


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/**
 * Reads what started the run. Only names are taken from the payload, and what the report says of a stack. Everything that a
 * verdict depends on is read from the server.
 */



const PULL_EVENTS = ['pull_request', 'pull_request_target'];
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive();
/** A preview of GitHub, whose names may change. Anything else there is ignored. */
const stackShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ position: count, size: count, base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(255) }) })
    .refine(({ position, size }) => position <= size)
    .optional()
    .catch(undefined);
const pullPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: count, stack: stackShape }) });
const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const branch = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^refs\/heads\/./);
const groupPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_sha: commit, base_sha: commit, base_ref: branch, head_ref: branch }),
});
/**
 * @param serves the events that the command supports
 * @throws Failure `event`
 */
function readEvent(env, serves) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const list = serves.map((each) => `"${each}"`).join(', ');
    if (name === '') {
        throw eventFailure('GITHUB_EVENT_NAME is not set.', 'Run this as an action, or use the command line.');
    }
    if (!serves.includes(name))
        throw eventFailure(`The event "${name}" is not supported.`, `Run the job on one of these events: ${list}.`);
    if (PULL_EVENTS.includes(name)) {
        const { number, stack } = payloadOf(env, pullPayload, 'pull request').pull_request;
        return { name, pull: number, ...(stack && { stack: { ...stack, base: stack.base.ref } }) };
    }
    if (name !== 'merge_group')
        return { name };
    const { head_sha, base_sha, base_ref, head_ref } = payloadOf(env, groupPayload, 'merge group').merge_group;
    return { name, group: { head: head_sha, base: base_sha, into: branchOf(base_ref), branch: branchOf(head_ref) } };
}
function branchOf(ref) {
    return ref.slice('refs/heads/'.length);
}
function payloadOf(env, shape, what) {
    const path = env['GITHUB_EVENT_PATH'];
    if (!path)
        throw eventFailure('GITHUB_EVENT_PATH is not set.', 'Run this as an action, or use the command line.');
    const parsed = shape.safeParse(eventFileContent(path));
    if (parsed.success)
        return parsed.data;
    throw eventFailure(`The event file names no ${what}.`, 'Run the job again. If the problem persists, please report it.');
}
function eventFileContent(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw eventFailure(`The event file cannot be read: ${reason}.`, 'Run the job again. If the problem persists, please report it.');
    }
}
function eventFailure(message, hint) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('event', message, hint);
}


/***/ })

};
