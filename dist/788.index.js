export const id = 788;
export const ids = [788];
export const modules = {

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ askUntilKnown)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/** Read, think, and read again what the attempt still needs: a handful of rounds, each one batch of reading. */

/** Most are done in four; only a revert of hundreds of files takes more. */
const MOST_ROUNDS = 40;
async function askUntilKnown(source, think) {
    let snapshot = await source.start();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const attempt = think(snapshot);
        if ('value' in attempt)
            return { snapshot, result: attempt.value };
        snapshot = await source.answer(snapshot, attempt.needs);
    }
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('undecided', `still open questions after ${MOST_ROUNDS} rounds of reading`, 'please report this, with the snapshot');
}


/***/ }),

/***/ 4448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/** The context of another base is another one, so that a green for it never counts here. */
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
 * The core's only way to the facts of a snapshot. What is not known yet becomes a question and stands as `PENDING` until it
 * is answered: the core goes on, so that all questions of a round are asked at once, and starts over with the answers.
 */

/** Stands for a value that needs facts which are not read yet. */
const PENDING = Symbol('pending');
/** @param conclude returns `PENDING` only where it has asked something */
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
/** The list, if every part of it is known. */
function allKnown(parts) {
    const known = parts.filter((part) => part !== PENDING);
    return known.length === parts.length ? known : PENDING;
}
/**
 * What a changed plan can be judged by without a question. A branch that no plan of today claims has merged nothing that
 * would count, since the plan did not list it then; the pull request that is open from it is the one that is judged.
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
        // Only a warning, which is no part of the proof, asks for it.
        conflicted: () => false,
    };
}


/***/ }),

/***/ 7862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ FOLDER),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   X0: () => (/* binding */ FACT_KINDS),
/* harmony export */   Zu: () => (/* binding */ answersShape),
/* harmony export */   tG: () => (/* binding */ UNREAD_STATUS),
/* harmony export */   yn: () => (/* binding */ UNREAD)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);
/**
 * Every fact that the core can ask for, one row each: what identifies the question, and the shape of the answer. The types
 * of questions and answers, the reader (`facts.ts`) and the saved file (`snapshot-file.ts`) follow from this table. A source
 * (`shell/github`, `shell/git`) has one reader for each row; the compiler says which one is missing.
 */


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/**
 * Stands for an answer that the server does not give, though it gives others. It is never taken for something good: what
 * is decided by it is an `error`.
 */
const UNREAD = 'unread';
const unread = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(UNREAD);
/** One entry of a git tree: mode as git writes it (`100644`, `040000` a folder, `120000` a link, `160000` a submodule). */
const entryShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ mode: text, oid: text });
/** The mode of a folder. */
const FOLDER = '040000';
/** A commit that came into the base. */
const arrivedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    commit: text,
    isMerge: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    message: text,
    /** Of a commit of the base's own line: where that stood before, and what it changed there, if that is not too much. */
    before: text.exactOptional(),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: text, kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_KINDS */ .t) })).exactOptional(),
});
const statusShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['success', 'failure', 'error', 'pending']),
    description: text,
    /** Posted by the account of this run, and the latest under our context. */
    isOwn: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Nobody knows what stands there. */
    isUnread: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
});
/** What stands on a head that GitHub does not show: it may be a success, and whose it is nobody knows. */
const UNREAD_STATUS = { state: 'success', description: '', isOwn: false, isUnread: true };
const closedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), head: text, status: statusShape.nullable() });
/** What is known of an open pull request before its changes are read. */
const listedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...closedShape.shape,
    /** Empty where it could not be read. */
    branch: text,
    sameRepository: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    openedAt: text.exactOptional(),
    /** As REST shows it: only an app's ends in `[bot]`. */
    author: text.exactOptional(),
});
const overviewShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    open: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listedShape),
    /** Recently closed without a merge, or the pull request that started the run. */
    closed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(closedShape),
    /** Who opened those that closed or merged lately. */
    lately: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).exactOptional(),
    /** How many more are open of which not even number and head are known. */
    unseen: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
});
/** One pull request in the merge queue. */
const queueEntryShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** What its group holds, where that is a merge commit; else the head of the pull request when the queue was read. */
    head: text,
    /** The commit that its own group is built on; absent: that of the group asked for. */
    base: text.exactOptional(),
});
const commentShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    body: text,
    /** Ours too, and later: of a run that ended before it looked again. The next write takes it away. */
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
/**
 * What earlier runs of `integrate` left, at a glance; null: not known, or not all of it. It is enough to see that nothing is
 * to be done. What is to be done, is done by what the protocol reads itself.
 */
const integrationHistoryShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The refs of the records, of all plans, with the commits that they point at. */
    records: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: text, commit: text, message: text })).nullable(),
    /** All with the label of integration issues, open or closed. Of texts only the first line, which may be a marker. */
    issues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...issueShape.shape,
        /** The latest ones of the account of this run. */
        comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    }))
        .nullable(),
});
const FACTS = {
    /**
     * All pull requests, open and merged into the base, from branches of this repository that the claim matches: they are in
     * the snapshot. `unprovable`: why not all of them are; `openUnread`: nor are all open ones. `found` (git only): some
     * branch matches, whatever became of it.
     */
    claim: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        unprovable: text.exactOptional(),
        openUnread: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
        found: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
    })),
    /** One pull request by its number, wherever it comes from. One that exists is in the snapshot. */
    number: fact({ pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', UNREAD])),
    /** Mode and blob of a path. Null: nothing is there. */
    entry: fact({ revision: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([entryShape, unread]).nullable()),
    /** What is directly in a folder. Null: there is no such folder. */
    folder: fact({ revision: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, mode: text })).nullable()),
    /** The paths at which a blob stands. Where the server cannot list all files: those in the folders of changed paths. */
    holders: fact({ revision: text, oid: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    /** The text of a file. Null: nothing is there, or nothing that is text. GitHub only. */
    text: fact({ revision: text, path: text }, text.nullable()),
    /** Is the commit in the history of the base commit? */
    reached: fact({ commit: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), unread])),
    /**
     * The plan directory at a revision: the id of one of the `planTrees` of the snapshot. Null: nothing is there. A tree that
     * could not be read says so.
     */
    plans: fact({ revision: text }, text.nullable()),
    /** The merge base with the base commit. Null: there is none. */
    mergeBase: fact({ revision: text }, text.nullable()),
    /** Git only: the paths that changed since `upon`. Null: it is no ancestor. */
    stacked: fact({ revision: text, upon: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).nullable()),
    /** Git only: has the file both ends of a merge conflict, and lacks the one on the base them? */
    conflicted: fact({ revision: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** The paths of all files at a revision. Null: more than the server lists. */
    files: fact({ revision: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).nullable()),
    /** Does the repository have the branch? Null: not here, but this clone may not have all branches. */
    branch: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable()),
    /** The names of all branches. Git only: GitHub is asked for one branch at a time. */
    branchNames: fact({}, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    /**
     * What came into the base after the file was added there: the commits of its own line, then all other merges, each newest
     * first. Git only: GitHub keeps the pull requests of branches that are gone.
     */
    arrivedSince: fact({ path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(arrivedShape)),
    /** Every open pull request into the base, with our status on its head. GitHub only, as all below. */
    overview: fact({}, overviewShape),
    /** One pull request that no item is known to claim. One that was read and is still open is in the snapshot. */
    optionalPull: fact({ pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', 'over budget'])),
    /** Our own latest status on a commit on which somebody else posted under our context after us. */
    ownStatus: fact({ commit: text }, statusShape.nullable()),
    /** The merge queue up to the group with this head commit, in order. Null: the queue has no such group. */
    queue: fact({ head: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(queueEntryShape).nullable()),
    /** Our comment on a pull request. Null: none. Unreadable: the conversation is too long, or changes too often. */
    comment: fact({ pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([commentShape, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unreadable')]).nullable()),
    /** What earlier runs of `integrate` left. */
    integrationHistory: fact({}, integrationHistoryShape),
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
/** One text for each question of a kind. No key holds a NUL. */
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
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3728);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/**
 * Everything that was read, as plain JSON: a run can be saved, and judged again anywhere.
 *
 * A source (`shell/github`, `shell/git`) starts a snapshot with the base and its plans; all else is read because the core
 * asks for it (`questions.ts`).
 */



const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const changeShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** From the repository's root. Bytes that are not UTF-8 are shown as `\xNN` and `encoding` says so. */
    path: text,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGE_KINDS */ .t),
    encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('invalid').exactOptional(),
    /** A rename is a delete plus a create, each naming the other end; a copy names its source. */
    renamedTo: text.exactOptional(),
    renamedFrom: text.exactOptional(),
    copiedFrom: text.exactOptional(),
});
/** A list that cannot be proved complete has no changes at all, only the reason. */
const changesShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('complete', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true), list: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(changeShape) }),
    /** `isUnread`: nobody knows what is in it. Else it is known to be more than can be listed, or not to be one list. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false), reason: text, isUnread: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional() }),
]);
/** What a pull request always has, open or merged. */
const anyPull = {
    /** Absent in git. */
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    branch: text,
    /** The branch it is to be merged into. */
    base: text,
    /** Head repository id equals base repository id. False for forks, and where the head repository is gone. */
    sameRepository: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    url: text.exactOptional(),
    /** ISO 8601, from the server; absent in git. */
    openedAt: text.exactOptional(),
    changes: changesShape,
};
/** An open pull request; in git a branch that is taken for one. */
const pullShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...anyPull,
    /** The commit id that was read. */
    head: text,
    /** What questions about its content name: `head`, or `worktree` where uncommitted work counts too. */
    revision: text,
    title: text.exactOptional(),
    /** As REST shows it: only an app's ends in `[bot]`. */
    author: text.exactOptional(),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
    /** Git only, of what lies in a working tree: how many paths differ from the last commit. */
    uncommitted: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    /** Git only: a merge is not committed yet, or a conflict not solved, so git refuses to stash and the merge base will be another. */
    merging: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
});
/** A merged pull request (git: the base commit that brought a branch in). */
const mergedShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...anyPull,
    mergedAt: text.exactOptional(),
    /** Null where the server knows none. */
    mergeCommit: text.nullable(),
    /** The base before the merge: first parent of the merge commit, of a rebase merge of its first rebased commit. */
    before: text.nullable(),
});
/** A file of the plan directory, at whatever depth. */
const planFileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Relative to the directory; empty for what is in its place. */
    name: text,
    mode: text,
    oid: text,
    /** Absent where the bytes are no text, too many, or were cut by the server; `unreadable` says which. */
    text: text.exactOptional(),
    unreadable: text.exactOptional(),
});
/** A git tree that holds plans. Equal ids, equal plans. */
const planTreeShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(planFileShape), isUnread: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional() });
/** What is judged: one pull request (GitHub), one branch (git), or every open item pull request. */
const subjectShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('all'), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ branch: text })]);
const settingsShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The input `agents`, one login or pattern an entry; empty: scopes bind only those who use the listed branches. */
    agents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    /** The input `context`: under which name statuses are posted; absent: `contextOf` says. */
    context: text.exactOptional(),
    /** The input `comment`. */
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
});
/** The branch that is guarded, at the one commit that was read. */
const baseShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    branch: text,
    commit: text,
    /** Git only: what this clone calls the commit, `main` or `origin/main`. */
    ref: text.exactOptional(),
});
const repositoryShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** `owner/name`; git: the name of the folder. */
    name: text,
    /** Web address without a final slash; absent in git. */
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
    /** What was met while reading and its reader should know: a diverged branch, a plan that only the working tree has. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
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


/***/ }),

/***/ 7227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readMarker),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4292);
/** The first line of what integration writes on GitHub: by it, and only there, we know our own work again. */

/** Groups of letters and digits, as in a UUID: `0f3a…`, `dry-run`. */
const CLAIM = /^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/;
const LINE = /^<!-- parallel-work integration ([a-z0-9][a-z0-9-]{0,63}) ([!-~]+) (\S{1,64}) -->$/;
function marker(plan, base, claim) {
    if (!CLAIM.test(claim) || claim.length > 64)
        throw new Error(`"${claim}" is no claim`);
    return `<!-- parallel-work integration ${plan} ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inComment */ .N7)(base)} ${claim} -->`;
}
/** Nothing but the exact first line counts: a quoted marker, or one with a space before it, is somebody's text. */
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
/** Where the ref may stand. The second only where a server allows none but branches and tags. */
const NAMESPACES = ['refs/parallel-work/integrate', 'refs/tags/parallel-work/integrate'];
/** A base is one part of the name: git keeps no ref below another, and `release` and `release/1.x` may both be bases. */
function refName(namespace, plan, base) {
    return `${namespace}/${plan}/${base.replaceAll('%', '%25').replaceAll('/', '%2F')}`;
}


/***/ }),

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
/** By code units: the same order on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Branches, which have none, come first. */
function numberOf({ number = 0 }) {
    return number;
}


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ PLAN_FILE),
/* harmony export */   nd: () => (/* binding */ FIXED_RULES),
/* harmony export */   x_: () => (/* binding */ MOST_ITEMS)
/* harmony export */ });
/* unused harmony export MOST_GLOBS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6380);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/** The plan file, defined once: the reader, the JSON schema for editors and the types come from here. */




const MOST_ITEMS = 500;
const MOST_GLOBS = 200;
/** Rules that a plan may turn up, down or off; the first two only up: without them two items could touch one file. */
const FIXED_RULES = ['scope-overlap', 'branch-clash'];
const FREE_RULES = [
    'path-clash',
    'constraint-covers-scope',
    'shared-file',
    'vague-scope',
    'dead-glob',
    'already-exists',
    'emptied-folder',
    'glob-class',
    'glob-trap',
    'near-miss',
    'missing-part',
    'provides-outside-scope',
    'unbacked-use',
    'no-parallelism',
    'plan-removed',
    'used-before',
    'stray-file',
];
function checked(code, problems) {
    return (text, context) => {
        for (const { message, hint } of problems(text))
            context.addIssue({ code: 'custom', message, params: { code, hint } });
    };
}
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/\S/, 'is empty');
const id = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_directory_js__WEBPACK_IMPORTED_MODULE_3__.ID);
const glob = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks)
    .superRefine(checked('bad-glob', (each) => (each === '' || each.length > _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks ? [] : (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblems */ .V$)(each))))
    .describe('A path or glob from the root of the repository, like "src/api/**". Put it in quotes if it begins with * { [ ! or @.');
const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(glob).max(MOST_GLOBS);
const branch = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BRANCH_CHARACTERS */ .u4)
    .superRefine(checked('bad-branch', (each) => (each === '' ? [] : (0,_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branchProblems */ .B6)(each))));
const claim = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .superRefine(checked('bad-branch', (each) => (each === '' ? [] : (0,_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimProblems */ .Lu)(each))))
    .describe('The name of a branch, or a glob with a literal first part, like "copilot/avatar-*".');
const claims = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([claim, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(claim).min(1).max(MOST_GLOBS)])
    .describe('The branch that the work is done on: a name, or a list of names and globs.');
const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1);
const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is no commit id: write all 40 digits, in lower case');
const reference = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}(?:\/[a-z0-9][a-z0-9-]{0,63})?$/, 'is neither the id of an item nor "plan/item": ids have 1 to 64 lower-case letters, digits and "-"')
    .describe('The id of an item of this plan, or "plan/item".');
const kinds = {
    any: globs.optional().describe('Files for any kind of change.'),
    create: globs.optional().describe('Files that may be created.'),
    modify: globs.optional().describe('Files that may be modified.'),
    delete: globs.optional().describe('Files that may be deleted.'),
};
const scope = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    globs.min(1),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...kinds, except: globs.optional().describe('Files taken out of all of the lists above.') })
        .meta({ minProperties: 1 }),
])
    .describe('The files that may be changed: globs by kind of change, or a list of globs for any kind.');
const constraints = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    do_not_touch: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        globs,
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            any: globs.optional().describe('Files that must not be changed in any way.'),
            create: globs.optional().describe('Files that must not be created.'),
            modify: globs.optional().describe('Files that must not be modified.'),
            delete: globs.optional().describe('Files that must not be deleted.'),
        }),
    ])
        .optional()
        .describe('Files that must stay as they are, by kind of change, or a list for any kind. Goes before the scope.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional().describe('Limits in words, one a line.'),
})
    .describe('What must not be done.');
const item = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    title: text.optional().describe('What the item is about, on one line. Default: its id.'),
    branch: claims,
    scope,
    context: text.optional().describe('All that the work needs to know and cannot see in the code.'),
    contracts: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        provides: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
                .superRefine(checked('bad-path', _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProblems */ .KV))
                .describe('The file that holds the declarations.'),
            declares: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional().describe('Signatures that others may build on, one an entry.'),
        }))
            .max(MOST_GLOBS)
            .optional()
            .describe('What others may rely on before it exists.'),
        uses: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reference).max(MOST_ITEMS).optional().describe('Items whose contracts this one builds on.'),
    })
        .optional()
        .describe('Signatures agreed on before the work begins.'),
    constraints: constraints.optional(),
    verification: text.optional().describe('The command that proves that the work is done.'),
    depends_on: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reference)
        .max(MOST_ITEMS)
        .optional()
        .describe('Items that must be finished first. Ordered items may share files.'),
    dropped: text.optional().describe('The reason, if the item was given up. It then owns nothing.'),
    merged: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ pull: number.describe('The number of the merged pull request.') }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ commit: commit.describe('The commit on the base, all 40 digits, in quotes.') }),
    ])
        .optional()
        .describe('Says that the work was done elsewhere; verified against the base.'),
})
    .describe('One unit of parallel work: one branch, one pull request, its own files.');
const integration = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    title: text.optional().describe('What the integration is about. Default: "Integrate <task>".'),
    branch: claims.optional(),
    scope: scope.optional(),
    context: text.optional().describe('All that the work needs to know and cannot see in the code.'),
    constraints: constraints.optional(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional().describe('What is to be done once all items are merged, one an entry.'),
    verification: text.optional().describe('The command that proves that everything works together.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).max(100).optional().describe('Labels of the integration issue.'),
    assignees: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).max(10).optional().describe('Logins that the integration issue is assigned to.'),
})
    .describe('The last piece of work, after all items.');
const ruleSeverities = Object.fromEntries([
    ...FIXED_RULES.map((rule) => [rule, zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error']).optional().describe('Always an error.')]),
    ...FREE_RULES.map((rule) => [rule, zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error', 'warn', 'off']).optional().describe(`Severity of "${rule}".`)]),
]);
const PLAN_FILE = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1).describe('The version of the plan format.'),
    task: text.describe('The whole task, on one line.'),
    context: text.optional().describe('What the whole task is. The integration issue repeats it.'),
    base: branch
        .optional()
        .describe('The branch that the plan is open on. Default: the default branch of the repository.'),
    generated: globs
        .optional()
        .describe('Files that any item may create or modify, like lock files; made anew at integration.'),
    shared: globs.optional().describe('Files that any item may create, like changelog fragments.'),
    outsiders: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['active', 'fail', 'warn', 'ignore'])
        .optional()
        .describe('What becomes of other pull requests that touch an owned file. "active" (default): they fail while its owner is at work.'),
    admit: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        pull: number.describe('The number of the pull request.'),
        reason: text.describe('Why it is let through.'),
    }))
        .max(MOST_GLOBS)
        .optional()
        .describe('Other pull requests that are let through.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(ruleSeverities).optional().describe('Severities of the rules for this plan.'),
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(id, item)
        .meta({ minProperties: 1, maxProperties: MOST_ITEMS })
        .describe('The items, by their ids: lower-case letters, digits and "-".'),
    integration: integration.optional(),
})
    .describe('A task, split into items that are worked on in parallel.');


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
/** Which files of a repository are plans, and under which id. */

/** Of plans and of items. `constructor` would name a property that every object has. */
const ID = /^(?!(?:constructor|integration)$)[a-z0-9][a-z0-9-]{0,63}$/;
const PLAN_NAME = /^([a-z0-9][a-z0-9-]{0,63})\.ya?ml$/;
/** The name of a file under the plan directory, relative to that directory, at whatever depth; else undefined. */
function planFileOf(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG}/`) ? path.slice(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG.length + 1) : undefined;
}
/** The id of the plan that a file of the directory holds, if its name is one. */
function planIdOf(name) {
    return PLAN_NAME.exec(name)?.[1];
}
/**
 * A file, a link or a submodule in the place of the directory: one entry without a name, which makes the set of plans
 * broken. So it is not the same as no plans, and is mended as any other broken plan is.
 */
function notADirectory({ mode, oid }) {
    return { id: `${oid}:${mode}`, files: [{ name: '', mode, oid }] };
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
        return each ? [buildItem(id, item, each)] : [];
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
        admit: content.admit ?? [],
        rules: severities(content.rules ?? {}),
        items,
        ...(content.integration && { integration: buildIntegration(id, content, items) }),
        locate,
    };
}
function buildItem(plan, item, content) {
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
/** Titles go into one line of an issue or a table, however YAML folded them. */
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
/** What the definition finds wrong, in words: which part, what it must be, what it is, and what to do. */




/** More are no help, and finding the nearest word for each takes its time. */
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
            const message = `${(0,plan_source/* quotedText */.w0)(key)} cannot be the id of an item`;
            const hint = key === 'integration'
                ? 'the integration has its own key, beside "items"'
                : 'an id has 1 to 64 lower-case letters, digits and "-", and begins with no "-"';
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
            return about('bad-value', `${name}${written} ${what}`, hint ?? 'write it out, or remove the key');
        }
        case 'too_small':
            if (issue.origin === 'array')
                return about('empty', `${name} is an empty list`, 'write at least one entry');
            if (issue.origin === 'string')
                return about('empty', `${name} is empty`, 'write it out, or remove it');
            return about('bad-value', `${name} must be at least ${issue.minimum}`, 'write a number that GitHub gives');
        case 'too_big': {
            const unit = issue.origin === 'string' ? 'characters' : 'entries';
            const size = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
            if (size === undefined)
                return about('bad-value', `${name} is too large`, `write at most ${issue.maximum}`);
            return about('too-many', `${name} has ${size} ${unit}, ${issue.maximum} are allowed`, 'split it');
        }
        default:
            return about('bad-value', `${name} is not valid: ${issue.message}`, 'see the documentation of the plan file');
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
    const hint = meant ? `${(0,plan_source/* quotedText */.w0)(meant)} may be meant: write ${(0,plan_source/* quotedText */.w0)(key)}` : `add "${key}:"`;
    return [{ keys, of: 'value', code: 'missing-key', message: `${(0,plan_source/* quotedText */.w0)(key)} is missing in ${where}`, hint }];
}
function wrongType(keys, name, wanted, value, asWritten) {
    const written = asWritten(keys);
    const ids = Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : [];
    if (keys.length === 1 && keys[0] === 'items' && ids.length > 0) {
        const message = '"items" must be a map by the ids of the items, but it is a list';
        const hint = `write each id as a key: "${(0,plan_source/* shown */.SP)(ids[0] ?? '')}:" on a line of its own instead of "- id: ${(0,plan_source/* shown */.SP)(ids[0] ?? '')}"`;
        return [{ keys, of: 'value', code: 'wrong-type', message, hint }];
    }
    if (keys.length === 0) {
        const message = `the file holds no plan, but ${value === null ? 'nothing' : describe(value)}`;
        const hint = 'a plan begins with "version: 1", and has "task" and "items"';
        return [{ keys, of: 'value', code: 'no-plan', message, hint }];
    }
    const isPlain = typeof value === 'number' || typeof value === 'boolean' || value === null;
    const found = value === null && !written ? 'it is empty' : `it is ${describe(value)}${isPlain && written ? `, ${written}` : ''}`;
    const hint = !isPlain
        ? `write ${wanted}`
        : !written
            ? 'write a value, or remove it; text that begins with "#" needs quotes'
            : value === null
                ? 'write a value, or remove it; if it is text, put it in quotes'
                : wanted === 'text'
                    ? `put it in quotes: ${(0,plan_source/* quotedText */.w0)(written)}`
                    : `write ${wanted}`;
    return [{ keys, of: 'value', code: 'wrong-type', message: `${name} must be ${wanted}, but ${found}`, hint }];
}
/** As other formats name an item in a list. */
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
    const only = keys[0] === 'rules' && allowed.length === 1 ? '; this rule cannot be lowered' : '';
    return [
        {
            keys,
            of: 'value',
            code: 'bad-value',
            message: `${message}${only}`,
            hint: meant ? `did you mean "${meant}"? allowed: ${list}` : `allowed: ${list}`,
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
        message: isRule ? `there is no rule ${(0,plan_source/* quotedText */.w0)(key)}` : `there is no key ${(0,plan_source/* quotedText */.w0)(key)} in ${where}`,
        hint: meant ? `did you mean "${meant}"?` : `known: ${list}`,
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
/** Of a part with several forms, the problems of the form that was meant: the one whose type fits, else with the fewest. */
function bestBranch(branches) {
    const fitting = branches.filter((issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0));
    const weight = (issues) => issues.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? each.keys.length : 1), 0);
    return [...(fitting.length > 0 ? fitting : branches)].sort((left, right) => weight(left) - weight(right))[0] ?? [];
}
/** The keys that the definition knows at a place. */
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
/** Of all plan files together that one pull request changes, as it leaves them. */
const MOST_CHANGED_BYTES = 2 * MOST_BYTES;
/** A file can be wrong in every line: nobody reads that. */
const MOST_PROBLEMS = 100;
/** Wrong references and circles within a plan. */
function ownFaults(outline) {
    const known = { outlines: [outline], inert: new Map(), unread: new Set() };
    return [...(0,plan_references/* referenceFaults */.H6)(known, 'own'), ...(0,plan_references/* cycleFaults */._I)([outline])];
}
/** In the order of the file, each place and sentence once, at most a hundred. */
function problemsOf(source, faults) {
    const sorted = [...faults].sort((left, right) => left.from - right.from || left.to - right.to);
    const distinct = sorted.filter((fault, index) => !sorted
        .slice(Math.max(0, index - 8), index)
        .some((each) => each.from === fault.from && each.message === fault.message));
    const told = distinct.slice(0, MOST_PROBLEMS).map((fault) => (0,plan_source/* problemOf */.Zw)(source, fault));
    if (distinct.length === told.length)
        return told;
    const message = `${(0,plan_source/* quotedText */.w0)(source.path)} has more problems than these`;
    return [...told, { code: 'more-problems', message, hint: 'mend these first' }];
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
        const message = `the version of the plan format must be 1, but it is ${(0,plan_source/* quotedText */.w0)(source.text.slice(from, to))}`;
        const hint = 'write "version: 1", or use a release of parallel-work that knows this version';
        faults.push({ code: 'bad-version', message, hint, from, to });
        // Of another version nothing else is known. As text it is this one, in quotes by mistake.
        if (typeof version !== 'string' || !/^v?1(\.0)*$/i.test(version))
            return { source, faults, base };
    }
    // Before anything looks at each of them.
    if ((0,glob_problems/* hasTooManyAlternatives */.sV)(globsIn(value)))
        return { source, faults: [...faults, braceFault(part)], base };
    const result = definition/* PLAN_FILE */.VI.safeParse(version === undefined ? value : { ...keys, version: 1 });
    if (!result.success)
        faults.push(...contentFaults(source, value, part, result.error.issues, reading.mended));
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
/** What the definition says, but not of lines whose syntax was mended, nor of what was refused already. */
function contentFaults(source, value, root, issues, mended) {
    const asWritten = (keys) => {
        const { part, found } = (0,yaml_parts/* partAt */.l0)(root, keys);
        return found ? source.text.slice(part.from, part.to).trim().slice(0, 200) : undefined;
    };
    const lines = new Set(mended.map((offset) => (0,plan_source/* positionAt */.t$)(source, offset).line));
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
/** What the definition cannot say: how many items, and that a scope allows something. */
function sizeFaults(value, root) {
    if (!isMap(value))
        return [];
    const faults = [];
    const items = value['items'];
    if (isMap(items)) {
        const count = Object.keys(items).length;
        const place = (0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, ['items']).part);
        if (count === 0)
            faults.push({ code: 'empty', message: '"items" is empty', hint: 'write at least one item', ...place });
        if (count > definition/* MOST_ITEMS */.x_) {
            const message = `"items" has ${count} entries, ${definition/* MOST_ITEMS */.x_} are allowed`;
            faults.push({ code: 'too-many', message, hint: 'split the task into several plans', ...place });
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
        const message = `the scope of ${keys.length === 1 ? 'the integration' : `item ${(0,plan_source/* quotedText */.w0)(keys[1] ?? '')}`} allows nothing`;
        const hint = 'name at least one file under "create", "modify", "delete" or "any"';
        faults.push({ code: 'empty-scope', message, hint, ...(0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, [...keys, 'scope']).part) });
    }
    return faults;
}
function braceFault(root) {
    const most = glob_problems/* MOST_PLAN_ALTERNATIVES */.Z8.toLocaleString('en-US');
    const message = `the braces of all globs together stand for more than ${most} alternatives, and one plan may have ${most}`;
    const hint = 'use wildcards in place of braces, or split the task into several plans';
    return { code: 'too-many', message, hint, ...(0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, ['items']).part) };
}
/** Every entry of every list, wherever it stands: those that are no globs hardly have braces. */
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
    const message = `${(0,plan_source/* quotedText */.w0)(name)} is no name for a plan file`;
    const hint = 'call it by an id of 1 to 64 lower-case letters, digits and "-", ending in ".yml": "profile.yml"';
    return [{ code: 'file-name', message, hint, from: 0, to: 1 }];
}
/** What is no text of ours at all: nothing else is worth a look. */
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
        return fault('too-big', `the file is larger than ${MOST_BYTES / 1024} KiB`, 'split the task into several plans');
    }
    if (text.startsWith('version https://git-lfs.github.com/spec/')) {
        const hint = 'take plan files out of LFS in ".gitattributes"';
        return fault('not-a-file', 'the file is a Git LFS pointer, not a plan', hint);
    }
    const broken = /[\0\uFFFD\p{Cs}]/u.exec(text);
    if (!broken)
        return undefined;
    const name = (0,plan_source/* codePointName */.R8)(broken[0]);
    return fault('not-text', `the file is no UTF-8 text: it holds ${name}`, 'save it as UTF-8', broken.index);
}
function hiddenFaults({ text }) {
    const faults = [];
    for (let at = 0; faults.length < 20;) {
        const hidden = (0,plan_source/* hiddenCharacter */.g1)(text.slice(at));
        if (!hidden)
            break;
        const from = at + hidden.offset;
        const message = `the file holds the hidden character ${hidden.name}`;
        const hint = 'remove it: it can make a reader see another text than the program';
        faults.push({ code: 'hidden-character', message, hint, from, to: from + 1 });
        at = from + 1;
    }
    return faults;
}
/** Where the file is broken, `base:` counts only if it stands before the first fault, and there once. */
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
/** In the order of the file, which an object does not keep for names like "2024". */
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
/** The directory that holds the plans, from the repository's root. */
const PLAN_DIRECTORY = '.github/parallel-work';
/** `plan/item`: unique among all plans, since neither id holds a slash. */
function keyOf(ref) {
    return `${ref.plan}/${ref.item}`;
}
/** The items of a plan with its integration last. */
function itemsOf(plan) {
    return plan.integration ? [...plan.items, plan.integration] : plan.items;
}


/***/ }),

/***/ 917:
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
/** Reads plan files: one alone, or the directory at one revision with the plans that are open on a branch. */






/** One file alone: references to other plans are not looked at. */
function readPlan(file) {
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlan */ .vS)(file);
    const own = parsed.outline ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFaults */ .IS)(parsed.outline) : [];
    const problems = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(parsed.source, [...parsed.faults, ...own]);
    return problems.length === 0 && parsed.plan ? { plan: parsed.plan, problems } : { problems };
}
/**
 * @param tree the directory, or nothing where there is none
 * @param on the branch that is guarded, and the one that plans without `base:` are open on
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
            // A circle within one plan is told by the plan itself.
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
    const what = mode === '120000' ? 'a symbolic link' : mode === '160000' ? 'a submodule' : 'a file';
    const message = `${what} is in the place of the directory that holds the plans`;
    const problem = problemOfFile(_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG, 'not-a-directory', message, 'make it a directory, or delete it');
    return { path: _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG, id: undefined, problem };
}
function planFile(file, path) {
    const id = (0,_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .planIdOf */ .C3)(file.name);
    if (file.mode === '120000')
        return notAFile(path, file.name, 'a symbolic link');
    if (file.mode === '160000')
        return notAFile(path, file.name, 'a submodule');
    if (file.text === undefined) {
        const message = `${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(file.name)} cannot be read: ${file.unreadable ?? 'its text is not there'}`;
        const hint = 'save it as UTF-8 text of at most 512 KiB, or delete it';
        return { path, id, problem: problemOfFile(path, 'unreadable', message, hint) };
    }
    return { path, id, parsed: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlan */ .vS)({ path, text: file.text }) };
}
function notAFile(path, name, what) {
    const message = `${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(name)} is ${what}, not a plan file`;
    const problem = problemOfFile(path, 'not-a-file', message, 'put a plain file in its place, or delete it');
    return { path, id: (0,_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .planIdOf */ .C3)(name), problem };
}
function problemOfFile(path, code, message, hint) {
    return { code, message, hint, at: { path, line: 1, column: 1 } };
}
/** `a.yml` and `a.yaml`: told at the later one, and neither is open. */
function twice(files) {
    const named = (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(files, ({ id }) => id);
    return files.flatMap(({ id, path }) => {
        const other = id === undefined ? undefined : named.get(id)?.find((each) => each.path < path);
        if (!other)
            return [];
        const message = `the plan ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(id ?? '')} is there twice: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(other.path)} and ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(path)}`;
        return { problem: problemOfFile(path, 'same-id', message, 'delete one of them'), paths: [other.path, path] };
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
/** What plans say of each other: unknown items, and dependencies that go round in circles. */




/** `item` or `plan/item`. */
function referenceOf(written, plan) {
    const slash = written.indexOf('/');
    return slash < 0 ? { plan, item: written } : { plan: written.slice(0, slash), item: written.slice(slash + 1) };
}
/** References to nothing and to oneself. With `own`, only those within a plan; without, only those to other plans. */
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
        return { code: 'self-reference', message: `item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(item)} refers to itself`, hint: `remove ${name}` };
    }
    const items = plans.get(reference.plan);
    if (items?.has(reference.item) || known.unread.has(reference.plan))
        return undefined;
    const code = 'unknown-reference';
    if (items) {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(reference.item, [...items].filter((each) => each !== item));
        const owner = reference.plan === outline.plan ? 'this plan' : `plan ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.plan)}`;
        const message = `item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(item)} refers to ${name}, but ${owner} has no item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.item)}`;
        return { code, message, hint: meant ? `did you mean "${meant}"?` : 'name an item that exists, or remove it' };
    }
    const base = known.inert.get(reference.plan);
    if (base !== undefined) {
        const message = `item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(item)} refers to ${name}, but plan ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.plan)} is open on the branch ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(base)}, not here`;
        return { code, message, hint: 'refer only to plans that are open on the same branch' };
    }
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(reference.plan, [...plans.keys()].filter((each) => each !== outline.plan));
    const message = `item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(item)} refers to ${name}, but there is no plan ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.plan)}`;
    return {
        code,
        message,
        hint: meant ? `did you mean "${meant}/${reference.item}"?` : 'name an item that exists, or remove it',
    };
}
/** One fault for each circle, at its first item in the order of the files. Circles that share an item are told one at a time. */
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
        // The integration's edges are not written anywhere: begin at an item that names the next one.
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
                message: `the dependencies go round in a circle: ${shownNames.join(' → ')}`,
                hint: 'remove one of these dependencies; the integration depends on every item of its plan',
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
/** Takes away, again and again, what depends on nothing that is left: circles and what leads into them remain. */
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
/** Everything left leads somewhere that is left: whoever walks on comes by the same place twice. */
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

/***/ 3298:
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
/** What a scope covers. The exact algebra over scopes (do two of them meet?) lives beside this. */






const GUARDED = '.github/';
/** The glob that covers the path for this kind of change, if one does. Exact: letter case counts. */
function coveringGlob(scope, kind, path) {
    const glob = firstMatch(scope.any, path) ?? firstMatch(scope[kind], path);
    return glob !== undefined && !scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)) ? glob : undefined;
}
/** The kinds of change that the scope allows for the path, in their fixed order. */
function kindsCovered(scope, path) {
    return _terms_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANGE_KINDS */ .t.filter((kind) => coveringGlob(scope, kind, path) !== undefined);
}
/** Is the path itself written in the scope, for this kind of change? Links and submodules need that. */
function namesExactly(scope, kind, path) {
    return [scope.any, scope[kind]].some((globs) => {
        const { names, patterns } = sorted(globs);
        return [...(names.has(path) ? [path] : []), ...patterns].some((glob) => mayReach(glob, path) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(glob) || isExact(glob, path)) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
    });
}
/** As `globOf` writes the path, with classes of one character. Of a path that is too long for a glob it is a folder. */
function isExact(glob, path) {
    return glob === (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .globOf */ .k8)(path) && !/(?<!\\)[*?]/.test(glob);
}
function firstMatch(globs, path) {
    const { names, patterns } = sorted(globs);
    if (names.has(path) && mayReach(path, path))
        return path;
    return patterns.find((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
}
const lists = new WeakMap();
/** Scopes may list hundreds of names, and are asked about each of hundreds of paths. */
function sorted(globs) {
    const isName = (glob) => /^[\w./-]+$/.test(glob);
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(lists, globs, () => ({
        names: new Set(globs.filter(isName)),
        patterns: globs.filter((glob) => !isName(glob)),
    }));
}
/**
 * The generous form of `kindsCovered`, for paths of others: letter case and Unicode form folded, and a path counts that
 * is a directory of one the scope names, or below one. Returns the glob that is hit.
 */
function touchedGlob(scope, path) {
    if (scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)))
        return undefined;
    return allGlobs(scope).find((glob) => mayReach(glob, path, _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path) || collides(glob, path)));
}
function globsFor(globs, kind) {
    return [...globs.any, ...globs[kind]];
}
/** Every glob of every kind, in the order of the plan format. */
function allGlobs(globs) {
    return [...globs.any, ...globs.create, ...globs.modify, ...globs.delete];
}
/** Plan files are in nobody's reach, and `.github/` only in that of a glob which says so: workflows guard the repository. */
function mayReach(glob, path, match = _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK) {
    if (!path.startsWith(GUARDED))
        return true;
    if (isPlanFile(path))
        return false;
    return guardedGlobs(glob).some((each) => each === glob || match(each, path));
}
/** The glob if it begins with `.github/`; of one with braces the alternatives that do. */
function guardedGlobs(glob) {
    if (glob.startsWith(GUARDED))
        return [glob];
    return glob.includes('{') ? (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob).filter((each) => each.startsWith(GUARDED)) : [];
}
function isPlanFile(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG}/`) || path === _plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG;
}
/** One of the two would be a directory of the other: no checkout holds both. */
function collides(glob, path) {
    const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(path);
    const start = literalStart(glob);
    const literal = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(start.map(_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1).join('/'));
    const isName = start.length === glob.split('/').length;
    return literal === folded || literal.startsWith(`${folded}/`) || (isName && folded.startsWith(`${literal}/`));
}
/** More comparisons of a path with a glob than these take a minute. */
const MOST_COMPARISONS = 5_000_000;
/** By the plain names that globs begin with: most scopes are looked at for few paths only. */
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
        // The path may be a directory of what they name.
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
/** Equal for all that `touchedGlob` takes for equal. */
function keyOfName(name) {
    return (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(name.toLowerCase());
}
function byNumber(one, other) {
    return one - other;
}
/** The leading segments without any glob character. */
function literalStart(glob) {
    const segments = glob.split('/');
    const magic = segments.findIndex((segment) => /[*?[{]|[?*+@!]\(/.test(segment.replace(/\\./g, '')));
    return magic < 0 ? segments : segments.slice(0, magic);
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
/** The order that dependencies give: what must be finished before what. Iterative, for chains of any length. */


/** All items that an item depends on, directly or through others, by `keyOf`. An edge to nowhere counts for nothing. */
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
 * Items whose dependencies are all in earlier waves, wave by wave, each in the order of plans and items. With `items`,
 * only those are laid out; what they depend on through others still counts. What goes round in a circle comes last.
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
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3298);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8490);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8557);
/* harmony import */ var _yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9407);









const read = new WeakMap();
/**
 * The narrowest change of the plan's text after which the item's scope covers the path for this kind of change. Where
 * `except` takes the path out, the globs that do so go. Characters that a plan cannot hold become "?".
 */
function widening(plan, item, kind, path) {
    const isExcepted = isTakenOut(item, path) && isListed(item, { kind, path });
    const isShort = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(layoutOf(plan).root, [...ownerOf(item), 'scope']).part.kind === 'list';
    const list = isExcepted ? 'scope.except' : isShort ? 'scope' : `scope.${kind}`;
    return { list, glob: (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path), ...widenFor(plan, item, [{ kind, path }]) };
}
/** The same for several changes of one item at once: one piece of text that settles all of them. */
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
/** Lets a pull request through that belongs to no item. */
function admitEdit(plan, item, pull, reason) {
    return { ...aboutItem(plan, item), ...entryEdit(plan, ['admit'], `{ pull: ${pull}, reason: ${plainYaml(reason)} }`) };
}
/** Lets every item create and modify the path. */
function generatedEdit(plan, item, path) {
    return { ...aboutItem(plan, item), ...entryEdit(plan, ['generated'], plainYaml((0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path))) };
}
/** As a line of an item says by which merge it is finished. Digits alone would be no text without quotes. */
function mergedLine(merged) {
    return `merged: { ${'pull' in merged ? `pull: ${merged.pull}` : `commit: '${merged.commit}'`} }`;
}
/** In place of the merge that the item names now, if it names one. */
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
/** One more entry in a list, which one text alone may stand for; a list of its own where there is none. */
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
/** As YAML takes them, in the fixed order of kinds, each once. */
function globsByKind(wants) {
    const kinds = _terms_js__WEBPACK_IMPORTED_MODULE_7__/* .CHANGE_KINDS */ .t.map((kind) => {
        const globs = wants.filter((want) => want.kind === kind).map(({ path }) => plainYaml((0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path)));
        return [kind, [...new Set(globs)]];
    });
    return new Map(kinds.filter(([, globs]) => globs.length > 0));
}
/** The text with the edits made, its lines ended as its own are. */
function edited(text, edits) {
    const all = text.split('\n');
    for (const { line, remove, insert } of [...edits].sort((a, b) => b.line - a.line)) {
        // An empty last line is the break of the one before it.
        all.splice(line - 1, remove, ...insert);
    }
    if (!all[0]?.endsWith('\r'))
        return all.join('\n');
    // Only the last line of a file may be without its break.
    return all.map((line, index) => (index < all.length - 1 ? line.replace(/\r?$/, '\r') : line)).join('\n');
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
/** As YAML takes it for text, in a flow list too. */
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
/** A document as a value without a prototype, with the place of every part. */


/** Far above every cap of the plan format: what is longer is not even looked at. */
const MOST_PARTS = 1000;
/** Of parts; nobody reads more. */
const MOST_FAULTS = 300;
/** The part at these keys, or the nearest one around it that is written out. */
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
/** Where to point for a part: a plain value at itself, a list or map at its key. */
function spanOf(part) {
    return part.key && part.kind !== 'text' && part.kind !== 'plain' ? part.key : part;
}
/** @param faults gets what is wrong with the parts */
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
        const message = `this ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? 'list' : 'map'} has ${size} entries, more than any part of a plan may have`;
        const hint = 'a plan may have 500 items, and 200 globs in a list: split the task into several plans';
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
            fault('wrong-type', 'a key must be text', 'put it in quotes');
            continue;
        }
        const isText = typeof pair.key.value === 'string';
        const name = typeof pair.key.value === 'string' ? pair.key.value : text.slice(from, to);
        const hidden = isText ? hiddenFault(text, name, from, to) : undefined;
        if (hidden)
            faults.push(hidden);
        if (!isText)
            fault('wrong-type', `the key ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} is not text`, `put it in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)}`);
        if (name === '<<' && pair.key.type === 'PLAIN') {
            fault('yaml-merge-key', 'the merge key "<<" is not allowed', 'write the keys out');
            continue;
        }
        if (name in Object.prototype) {
            fault('bad-id', `${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} cannot be used as a name`, 'choose another one');
            continue;
        }
        const folded = name.normalize('NFC');
        const first = seen.get(folded);
        if (first !== undefined) {
            const line = text.slice(0, first).split('\n').length;
            fault('yaml-duplicate-key', `the key ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} stands here twice, first on line ${line}`, 'keep one of them');
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
/** The composer names the tag that it resolved; only one that is written out is refused, and that is told from its token. */
function isPlainTag(text, from, tag) {
    return tag.startsWith('tag:yaml.org,2002:') && !/!\S*\s+$/.test(text.slice(Math.max(0, from - 200), from));
}
/** An escape like "\u202e" hides what the raw text does not. */
function hiddenFault(text, value, from, to) {
    const hidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacter */ .g1)(value);
    if (!hidden || (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacter */ .g1)(text.slice(from, to)))
        return undefined;
    return {
        code: 'hidden-character',
        message: `the text holds the hidden character ${hidden.name}`,
        hint: 'remove the escape',
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
        message: `YAML cuts off ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(cut[1].trimEnd())} as a comment`,
        hint: `put the text in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(whole)}; or put a space after the "#" if it is a comment`,
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
/** The slips of YAML that are made most, in words of their own and with the line as it should be. */

/** Undefined for every other mistake. */
function slipAt(text, code, offset) {
    const source = (0,plan_source/* sourceOf */.vz)('', text);
    const { line: number, column } = (0,plan_source/* positionAt */.t$)(source, offset);
    const line = (0,plan_source/* lineText */.oZ)(source, number);
    switch (code) {
        case 'TAB_AS_INDENT': {
            const hint = `write ${(0,plan_source/* quotedText */.w0)(line.replace(/^\s+/, (space) => space.replaceAll('\t', '  ')))}`;
            return { message: 'a tab indents this line, and YAML takes only spaces', hint };
        }
        case 'BAD_INDENT': {
            const open = openBracket(text.slice(0, offset));
            if (!open)
                return undefined;
            const start = (0,plan_source/* lineText */.oZ)(source, (0,plan_source/* positionAt */.t$)(source, open.at).line).trim();
            const closed = start.replace(/[ \t]*(?:#.*)?$/, open.closing);
            return {
                message: `the "${text[open.at]}" on line ${(0,plan_source/* positionAt */.t$)(source, open.at).line} is not closed`,
                hint: `add the "${open.closing}", as in ${(0,plan_source/* quotedText */.w0)(closed)}`,
                from: open.at,
            };
        }
        case 'BLOCK_AS_IMPLICIT_KEY': {
            const [, key = '', value = ''] = /^\s*(?:- +)*([\w-]+): +([^"'[{|>].*: .*|[^"'[{|>].*:)$/.exec(line.trimEnd()) ?? [];
            if (key !== '') {
                const message = `the text after "${key}:" holds another ":", which YAML takes for a key`;
                return { message, hint: `put the text in quotes: ${key}: ${(0,plan_source/* quotedText */.w0)(value)}` };
            }
            if (column === 1)
                return undefined;
            const message = 'the next line is indented deeper than this one, which has a value already';
            return { message, hint: 'indent all keys of one part alike' };
        }
        case 'MULTILINE_IMPLICIT_KEY': {
            const [, indent = '', key = '', value = ''] = /^(\s*)([\w-]+):(\S.*)$/.exec(line) ?? [];
            if (key === '')
                return undefined;
            const hint = `write ${(0,plan_source/* quotedText */.w0)(`${indent}${key}: ${value}`)}`;
            return { message: `"${key}:" has no space after the colon`, hint };
        }
        default:
            return undefined;
    }
}
/** The last bracket that nothing closes, quotes and comments left aside. */
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
/** The tokens of a file, before anything is made of them: how deep they nest, and what is refused whatever it would mean. */



const MOST_DEPTH = 20;
const MOST_SYNTAX_FAULTS = 20;
const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);
/** Tokens keep nesting on a stack of their own: depth is known before anything recurses. */
function tokensOf(text) {
    const tokens = [];
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        tokens.push(...parser.next(lexeme));
        // The document, its collections, and perhaps the value in hand.
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
    // No spread: a list may be longer than a call can have arguments.
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
        // The last one in is looked at first: this is the order of the file.
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
            return refuse('yaml-directive', `the directive ${name} is not allowed`, 'remove the line');
        case 'document': {
            if (documents < 2)
                return undefined;
            const hint = 'write one plan a file: remove everything from this line on, and a "..." line before it';
            return refuse('yaml-documents', 'a second document begins here', hint);
        }
        case 'anchor':
            return refuseUnquoted('yaml-anchor', `the anchor ${name} is not allowed`, 'write the value out in each place');
        case 'alias': {
            const hint = `write the value out; if it is a glob, put the glob in quotes: ${name}`;
            return refuseUnquoted('yaml-alias', `the alias ${name} is not allowed`, hint);
        }
        case 'tag': {
            const hint = `remove it; if it is text, put it in quotes: ${name}`;
            return refuseUnquoted('yaml-tag', `the tag ${name} is not allowed`, hint);
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/plan/yaml.js
/**
 * Strict YAML 1.2: one document of maps, lists and plain values, as a value without a prototype and with the place of
 * every part. What YAML would do behind the writer's back (anchors, tags, merge keys, a second document) is refused.
 */






const OPTIONS = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true };
/** What the composer repairs well enough that the rest of the file can still be judged. */
const RECOVERABLE = new Set(['BAD_SCALAR_START', 'BAD_ALIAS', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE']);
/** Told by the walk over the tokens, in better words. */
const TOLD_ELSEWHERE = new Set(['TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE', 'MULTIPLE_DOCS', 'DUPLICATE_KEY']);
function readYaml(text) {
    const { tokens, tooDeep } = tokensOf(text);
    if (tooDeep !== undefined) {
        const message = `the file is nested more than ${MOST_DEPTH} levels deep`;
        return {
            whole: false,
            mended: [],
            faults: [
                { code: 'yaml-depth', message, hint: 'a plan needs fewer than ten levels', from: tooDeep, to: tooDeep + 1 },
            ],
        };
    }
    const faults = refusedTokens(text, tokens);
    const composer = new dist/* Composer */.Dk(OPTIONS);
    const [document] = [...composer.compose(tokens, true, text.length)];
    const errors = document ? [...document.errors, ...document.warnings] : [];
    const mended = errors.filter(({ code }) => !TOLD_ELSEWHERE.has(code)).map(({ pos }) => pos[0]);
    for (const error of errors) {
        if (TOLD_ELSEWHERE.has(error.code) || faults.length >= MOST_SYNTAX_FAULTS)
            continue;
        // One mistake makes several errors: the first of a line says it all.
        if (faults.some((fault) => (0,plan_quoting/* sameLine */.tW)(text, fault.from, error.pos[0])))
            continue;
        faults.push(syntaxFault(text, error));
    }
    const whole = document !== undefined && errors.every(isRecoverable);
    const part = { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() };
    if (!document?.contents)
        return { whole, mended, faults, ...(document && { document: { value: null, part } }) };
    // Faults of parts are worth telling only where the parts are what their writer meant.
    const converted = (0,yaml_parts/* convert */.C6)(text, document.contents, undefined, whole ? faults : []);
    return { whole, mended, faults, document: converted };
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
        message: `this is no valid YAML: ${(0,plan_source/* shown */.SP)(first.charAt(0).toLowerCase() + first.slice(1, 200))}`,
        hint: 'mend the syntax; text that begins with or holds one of { } [ ] , & * # ? | > ! % @ ` or ": " needs quotes',
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
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3298);
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
/** Any kind of change: the owner of a path is the item whose scope has it, and a dropped item owns nothing. */
function owns({ scope, dropped }, path) {
    return dropped === undefined && (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsCovered */ .GD)(scope, path).length > 0;
}
/** A list of the whole plan reaches as far as a scope with these globs would. */
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(917);
/** The plans by which everything into the base is judged: every command begins here. */





/** @param commit the base's tip, or another commit that is to be taken for it */
function basePlansAt(commit, snapshot, facts) {
    const tree = facts.plans({ revision: commit });
    return tree === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : basePlansOf(tree, snapshot);
}
/** What a plan directory would be on the base of the snapshot. */
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
/** By plans that no file holds. */
function basePlansFrom(plans, revision) {
    return { tree: null, plans, revision, summaries: summariesOf(plans.open), notes: [], warnings: [] };
}
function summariesOf(plans) {
    return plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length }));
}
/** What reports are made of where no pull request is judged. */
function withoutVerdicts({ plans, revision, summaries, notes: ofPlans, warnings }, findings, notes) {
    const { problems } = plans;
    const all = [...notes, ...ofPlans];
    return { plans: summaries, planRevision: revision, verdicts: [], findings, problems, notes: all, warnings };
}
/** A folder may hold any number of plans for another branch. */
const MOST_NAMED = 5;
function withoutOpenPlan({ open, inert, problems }, { base, source }) {
    if (open.length > 0 || problems.length > 0)
        return { notes: [], warnings: [] };
    const none = `o plan is open on "${base.branch}"`;
    if (inert.length === 0) {
        const place = `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG}/ at ${base.commit.slice(0, 10)}`;
        return { notes: [`n${none}: looked into ${place}`], warnings: [] };
    }
    const others = [...new Set(inert.map((plan) => `"${plan.base}"`))].join(', ');
    const isOne = inert.length === 1;
    const elsewhere = source === 'git' ? '--base' : 'the input "base"';
    const warning = `N${none}, so nothing is judged by ${namesOf(inert)}, which ${isOne ? 'is' : 'are'} for ${others}. If ${isOne ? 'it is' : 'they are'} meant for "${base.branch}", put the line ${baseLine(base.branch)} into ${isOne ? 'it' : 'each'} on "${base.branch}"; if not, name ${others} with ${elsewhere}.`;
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
/** As it is where YAML reads it as text, else in quotes. */
function yamlText(branch) {
    const isPlain = /^[A-Za-z_][\w./-]*$/.test(branch) && !/^(?:true|false|null)$/i.test(branch);
    return isPlain ? branch : `'${branch.replaceAll("'", "''")}'`;
}
const plansRead = new WeakMap();
/** Read once: every round of questions comes back to the same plans. */
function plansIn(tree, { base, repository }) {
    const on = { branch: base.branch, defaultBranch: repository.defaultBranch };
    if (!tree)
        return (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlans */ .x)(tree, on);
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(plansRead, tree, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(known, JSON.stringify(on), () => (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlans */ .x)(tree, on));
}
function claimantOf(branch, plans) {
    return plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3).find((item) => item.branches.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, branch)));
}
function inertPlans({ inert }) {
    return inert.flatMap(({ plan }) => plan ?? []);
}
/**
 * Git only. Against the branch of an item itself everything would pass. And a clone of a working clone takes the branch that
 * was checked out there for the default branch: plans without `base` are open there, so here they would protect nothing.
 */
function refuseItemBranch(plans, { source, base, repository }) {
    if (source !== 'git')
        return plans;
    const claimant = claimantOf(base.branch, plans.open.length > 0 ? plans.open : inertPlans(plans));
    if (claimant) {
        return withProblem(plans, `the base "${base.branch}" is the branch of item "${claimant.item}", so nothing can be judged against it`, 'if this clone takes the wrong branch for the default branch: git remote set-head origin <branch>; else name the guarded branch with --base');
    }
    const { defaultBranch } = repository;
    const owner = claimantOf(defaultBranch, [...plans.open, ...inertPlans(plans)]);
    const lost = plans.inert.filter(({ base: branch, plan }) => branch === defaultBranch && plan?.base === undefined);
    if (!owner || lost.length === 0)
        return plans;
    return withProblem(plans, `This clone takes "${defaultBranch}" for the default branch, but it is the branch of item "${owner.item}". Plans without "base" are open only on the default branch, so nothing is judged by ${namesOf(lost)}`, `Correct the clone: git remote set-head origin ${base.branch}. Or put the line ${baseLine(base.branch)} into each of these plans on "${base.branch}".`);
}
function withProblem(plans, message, hint) {
    return { ...plans, problems: [...plans.problems, { code: 'base', message, hint }] };
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
 * Folders that open item pull requests empty together. Git takes such a folder for moved where its files went elsewhere,
 * and wants to move the files too that another branch creates in it.
 * Source: https://git-scm.com/docs/git-config#Documentation/git-config.txt-mergedirectoryRenames
 */




/** @param atTip what is directly in a folder at the base's tip */
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
            const owners = (takers.get(folder) ?? []).map(({ owner }) => pathsOf(owner.changes, 'delete'));
            return holdsOnly(folder, (path) => owners.some((deleted) => deleted.has(path)));
        });
    }
    /** Does nothing but these paths stand below the folder? */
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
        const isMoved = (takers.get(folder) ?? []).some(({ owner }) => pathsOf(owner.changes, 'create').size > 0);
        return strangers.map(({ owner, change }) => ({ folder, mine, theirs: change, other: owner, isMoved }));
    }
    return (subject) => [
        ...[...createdIn(subject.changes)].flatMap(([folder, mine]) => meetings(folder, mine, takers.get(folder) ?? [], subject)),
        ...[...takenFrom(subject.changes)].flatMap(([folder, mine]) => meetings(folder, mine, creators.get(folder) ?? [], subject)),
    ];
}
/** The folders that files are created directly in (files whose names can be asked for), each with the first of them. */
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
/** The folders that files below are deleted from and none created below, each with the first of those files. */
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
/** Made once for each list: it is asked about each of its folders. */
function pathsOf(changes, kind) {
    const known = sets.get(changes) ?? new Map();
    sets.set(changes, known);
    const paths = known.get(kind) ?? new Set(changes.flatMap((each) => (each.kind === kind ? each.path : [])));
    known.set(kind, paths);
    return paths;
}
const folders = new WeakMap();
/** All folders that some of the paths are in, listed once for each set. */
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
/** All folders that a path is in, from the nearest one up to the first that is known: those above it are known too. */
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
/** The latest merge from a branch of an unfinished item that does not count for it, why not, and what makes it count. */



/** Undefined where no branch of the item has merged at all, or one that merged counts. */
function ignoredMerge({ item, merges }, planState) {
    const { snapshot, facts } = planState;
    if (merges.length > 0)
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
            otherwise: 'merge its work again',
        };
    if (!(0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(merge))
        return {
            because: `${name} was merged, but it changed no file, so it does not count`,
            otherwise: `open another pull request, or put "dropped: <reason>" into item "${item.item}" in the plan on "${base}"`,
        };
    return {
        because: `${name} was merged, but the plan did not list item "${item.item}" with that branch then, or listed another item with it too`,
        ...((0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .isReverted */ .sE)([merge], [], snapshot, facts) === true
            ? { otherwise: 'merge another pull request' }
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
    // A squash leaves another commit than the one that was merged there.
    const carried = carrier?.finished ? carrier.merges.findLast((each) => each.branch === merge.base) : undefined;
    if (carried?.mergeCommit) {
        const named = { when: `If its work came with ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(carried)}`, merged: { commit: carried.mergeCommit } };
        return { because, named };
    }
    return {
        because,
        otherwise: `merge "${merge.base}" into "${base}", and then let the plan on "${base}" name the commit of that merge, or of the squash: "merged: { commit: '<40 digits>' }"`,
    };
}
/** Git knows branches, and no numbers of pull requests. */
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
 * Commits of the base that may be the merge of an unfinished item whose branch is gone, or was fast-forwarded. Git cannot
 * prove it, so none counts: each is offered with the line that makes it count.
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
    const likely = byItem.get(progress) ?? [];
    if (isTakenBack(likely, planState))
        return [];
    const wasListed = ({ commit, before = commit }) => (0,_merges_js__WEBPACK_IMPORTED_MODULE_5__/* .isListedAt */ .NW)(before, progress.item, planState.facts);
    return likely
        .slice(0, MOST_OFFERED)
        .filter(wasListed)
        .map(({ commit, message, because }) => ({
        commit,
        subject: (message.split('\n', 1)[0] ?? '').slice(0, MOST_SUBJECT),
        because,
        line: (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedLine */ .TA)({ commit }),
    }));
}
/** Of all items at once: hundreds of items may look for their merge in thousands of commits. */
function findLikely(planState) {
    const all = [...planState.progress.values()];
    const taken = takenCommits(all);
    const claimantsOf = claimantIndex(all);
    const ownersOf = ownerIndex(all);
    const likely = new Map();
    for (const plan of planState.plans) {
        const waiting = new Set(all.filter((each) => each.plan === plan && isWithoutMerge(each)));
        const arrived = waiting.size === 0 ? [] : planState.facts.arrivedSince({ path: plan.path });
        if (arrived === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            continue;
        for (const each of withoutReverts(arrived).filter(({ commit }) => !taken.has(commit))) {
            const claimants = claimantsOf(each.message);
            const named = each.isMerge ? claimants : [];
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
/** Whose branches a message names. */
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
        ...(names.get(name) ?? []),
        ...(name.includes('/') ? globs.flatMap(({ claim, of }) => ((0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, name) ? of : [])) : []),
    ];
    return (message) => [...new Set(branchesIn(message).flatMap(claimants))];
}
/** Who may have made a commit: the owners of the first path that anybody owns, and the integrations of their plans. */
function ownerIndex(all) {
    const known = new Map();
    const ownersOf = (path) => {
        const owners = known.get(path) ?? all.filter(({ item }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(item, path));
        known.set(path, owners);
        return owners;
    };
    const common = [...new Set(all.flatMap(({ plan }) => [...plan.generated, ...plan.shared]))];
    return ({ changes = [] }) => {
        for (const { path } of changes) {
            const owners = ownersOf(path);
            const plans = new Set(owners.map(({ plan }) => plan));
            if (owners.length > 0)
                return all.filter((each) => owners.includes(each) || (each.item.isIntegration && plans.has(each.plan)));
            if (!(0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(common, path))
                return [];
        }
        return [];
    };
}
/** Nothing of what they changed is left on the base. */
function isTakenBack(likely, { snapshot, facts }) {
    const merges = likely.flatMap(({ before, changes }) => before !== undefined && changes ? [{ before, changes: { complete: true, list: changes } }] : []);
    return merges.length === likely.length && (0,_merges_js__WEBPACK_IMPORTED_MODULE_5__/* .isReverted */ .sE)(merges.reverse(), [], snapshot, facts) === true;
}
/** Why it may have merged without being counted, and what makes it count; undefined where nothing hints at it. */
function mayHaveMerged(progress, planState) {
    const ignored = (0,_ignored_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoredMerge */ .X)(progress, planState);
    if (!ignored)
        return offerOf(progress, planState);
    const { because, named, otherwise } = ignored;
    const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
    if (!named)
        return `${because}: ${otherwise}`;
    return `${because}. ${named.when}, add "${(0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedLine */ .TA)(named.merged)}" to ${where}; if not, merge another pull request`;
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
/** The candidates as text, each with its line; undefined where there is none. */
function offerOf(progress, planState) {
    const candidates = mergeCandidates(progress, planState);
    if (candidates.length === 0)
        return undefined;
    const lines = candidates.map(({ commit, subject, because, line }) => `${line} for ${commit.slice(0, 10)} "${subject}", which ${because === 'branch-named' ? 'names its branch' : 'changed only files of its scope'}`);
    const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
    return `If its work has merged, add the line of its commit to ${where}: ${lines.join('; or ')}`;
}
/** Commits by which items are finished. */
function takenCommits(all) {
    const commits = all.flatMap(({ item, merges }) => [
        ...merges.map(({ mergeCommit }) => mergeCommit),
        ...(namedCommit(item) ?? []),
    ]);
    return new Set(commits.filter((commit) => commit !== null));
}
function namedCommit({ merged }) {
    return merged && 'commit' in merged ? [merged.commit] : undefined;
}
/** Without the commits that a later one takes back, and without those that take one back. */
function withoutReverts(arrived) {
    const reverted = new Set();
    return arrived.filter(({ commit, message }) => {
        const takesBack = (0,_revert_js__WEBPACK_IMPORTED_MODULE_6__/* .revertedBy */ .h)(message);
        if (takesBack !== undefined && !reverted.has(commit))
            reverted.add(takesBack);
        // As git and GitHub begin the message of a revert, and as GitHub calls the branch of one.
        const isRevert = takesBack !== undefined || /^(?:Revert|Reapply) "|\/revert-\d+-/.test(message);
        return !isRevert && !reverted.has(commit);
    });
}
/** What a message may call a branch that was merged, as git, GitHub and others write it: each word but the one after "into". */
function branchesIn(message) {
    const words = message.matchAll(/(?:\b(from|into) +)?['"`(]*([^\s'"`(),;:]+)/g);
    return [...words].flatMap(([, lead, text = '']) => {
        if (lead === 'into')
            return [];
        const word = text.replace(/\.+$/, '');
        const ofOwner = lead === 'from' ? [word.replace(/^[^/]+\//, '')] : [];
        return [word, word.replace(/^origin\//, ''), ...ofOwner];
    });
}


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ countMerges),
/* harmony export */   Ds: () => (/* binding */ unreadOf),
/* harmony export */   Lq: () => (/* binding */ mergedElsewhere),
/* harmony export */   NP: () => (/* binding */ isOwn),
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
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(917);
/** Which merged pull requests count for an item: the plan before the merge has to have listed it, and nothing has taken it back. */







/** From this repository, into the base: all else can be no item's. */
function isOwn(pull, snapshot) {
    return pull.sameRepository && pull.base === snapshot.base.branch;
}
function claims(item, branch) {
    return item.branches.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimMatches */ .ob)(claim, branch));
}
/**
 * Which merged pull requests count, by item, earliest first. While it is still unread whether one does, it is taken to: so
 * all that would be asked of it is asked at once.
 *
 * @param crashes takes what is thrown over a merge, by each item that it may count for
 */
function countMerges(listed, snapshot, facts, crashes = new Map()) {
    const merges = new Map();
    for (const merged of byTime(snapshot.merged)) {
        if (!isOwn(merged, snapshot))
            continue;
        const claimants = listed.filter(({ item }) => claims(item, merged.branch));
        if (claimants.length === 0 || !isRelevant(merged, facts))
            continue;
        const listedThen = claimants.flatMap(({ item }) => {
            try {
                const before = asListed(item, merged, facts);
                return before ? [{ item, dropped: before.dropped !== undefined }] : [];
            }
            catch (error) {
                crashes.set((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(item), error);
                return [];
            }
        });
        const live = listedThen.filter(({ dropped }) => !dropped);
        const then = live.length > 0 ? live : listedThen;
        // Two unfinished items on one branch: lint forbids it and the pull request was an error. It finishes neither.
        const waiting = then.filter(({ item }) => !merges.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(item)));
        if (waiting.length > 1)
            continue;
        for (const { item } of waiting.length === 1 ? waiting : then)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)(merges, (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(item), merged);
    }
    return merges;
}
function byTime(merged) {
    return [...merged].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .U)(a.mergedAt ?? '', b.mergedAt ?? '') || (0,_order_js__WEBPACK_IMPORTED_MODULE_6__/* .numberOf */ .r)(a) - (0,_order_js__WEBPACK_IMPORTED_MODULE_6__/* .numberOf */ .r)(b));
}
/** What decides whether the merge counts for its item, and could not be read; undefined: nothing, as far as is known. */
function unreadOf(merged, facts) {
    const { mergeCommit, before } = merged;
    if (!isRelevant(merged, facts))
        return undefined;
    if (mergeCommit !== null && facts.reached({ commit: mergeCommit }) === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn)
        return `whether ${nameOf(merged)} is in the base could not be read`;
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
/** The latest merge into the base from a branch of the item, if it changed nothing: it counts for nothing. */
function emptyMerge(item, snapshot) {
    const last = byTime(snapshot.merged).findLast((each) => isOwn(each, snapshot) && claims(item, each.branch));
    return last && !hasChanges(last) ? last : undefined;
}
/** A list that cannot be proved complete is longer than none. */
function hasChanges({ changes }) {
    return !changes.complete || changes.list.length > 0;
}
/** Was the item in the plan at that commit? Taken to be while that is unread. */
function isListedAt(commit, item, facts) {
    const tree = facts.plans({ revision: commit });
    if (tree === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return true;
    const plan = tree ? planIn(tree, item.plan) : undefined;
    return plan !== undefined && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(plan).some((each) => each.item === item.item);
}
/** The item as the plan before the merge had it, if that listed it with this branch: an old branch name is no merge. */
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
    if (!known.has(id)) {
        const file = tree.files.find(({ name }) => name === `${id}.yml` || name === `${id}.yaml`);
        known.set(id, file?.text === undefined ? undefined : (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)({ path: file.name, text: file.text }).plan);
    }
    return known.get(id);
}
/** `merged:` in the plan is a claim like any other: only the base's history makes it true. */
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
                because: `is said to be merged as ${merged.commit}, which is not in the history of "${snapshot.base.branch}"`,
            };
    }
    const merge = snapshot.merged.find(({ number }) => number === merged.pull);
    if (merge && isInBase(merge, facts) === true)
        return { done: true, merge };
    if (snapshot.source === 'git')
        return { done: false, because: `is said to be merged by #${merged.pull}` };
    return {
        done: false,
        because: `is said to be merged by #${merged.pull}, which is not in the history of "${snapshot.base.branch}"`,
    };
}
/**
 * Every path that its merged pull requests changed is at the base's tip as it was before them, and nothing that was
 * built on the item changed one of those paths. `UNREAD`: an entry that decides it is. Asks path by path, twice as many each time: one that differs is enough.
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

/***/ 9022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ byPath),
  M: () => (/* binding */ planStateOf)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/waves.js
var waves = __webpack_require__(9093);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
;// CONCATENATED MODULE: ./lib/core/progress/collisions.js
/** Where two item pull requests change one path, or paths that one checkout cannot hold side by side. */



/** Indexes every change once; the cost of asking then grows with the collisions found, not with the pull requests. */
function indexChanges(all) {
    const at = new Map();
    for (const owner of all) {
        for (const change of owner.changes)
            (0,maps/* append */.BC)(at, (0,glob/* fold */.AU)(change.path), { owner, change });
    }
    // A file in the way of a directory: the places below each changed path that is one.
    const below = new Map();
    const changedAbove = new Map();
    for (const [path, places] of at) {
        for (const above of aboveOf(path, at, changedAbove))
            for (const place of places)
                (0,maps/* append */.BC)(below, above, place);
    }
    return (subject) => {
        const collisions = [];
        for (const mine of subject.changes) {
            const path = (0,glob/* fold */.AU)(mine.path);
            const places = [
                ...(at.get(path) ?? []),
                ...aboveOf(path, at, changedAbove).flatMap((above) => at.get(above) ?? []),
                ...(below.get(path) ?? []),
            ];
            for (const { owner, change } of places) {
                if ((0,plan_plan/* keyOf */.TN)(owner.item) !== (0,plan_plan/* keyOf */.TN)(subject.item))
                    collisions.push({ mine, theirs: change, other: owner });
            }
        }
        return collisions;
    };
}
/** The directories above a path at which somebody changes a file. Cached by directory: neighbours share them. */
function aboveOf(path, at, cache) {
    const slash = path.lastIndexOf('/');
    if (slash < 0)
        return [];
    const directory = path.slice(0, slash);
    return (0,maps/* remembered */.HK)(cache, directory, () => (0,glob/* withParents */.M2)(directory).filter((each) => at.has(each)));
}

// EXTERNAL MODULE: ./lib/core/progress/emptied-folders.js
var emptied_folders = __webpack_require__(2579);
// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress_progress = __webpack_require__(1650);
;// CONCATENATED MODULE: ./lib/core/progress/plan-state.js
/** One set of plans over one snapshot: who stands for which item, what depends on what, whose changes collide. */









/** How far everything is under these plans, once the pull requests of their branches are read. */
function planStateOf(plans, snapshot, facts) {
    const dependencies = (0,waves/* dependenciesOf */.h)(plans);
    const roster = (0,progress_progress/* rosterOf */.ru)(plans, dependencies, snapshot, facts);
    if (roster === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { progress, clashes } = roster;
    const all = [...progress.values()];
    const roles = new Map();
    for (const each of all) {
        const [first, ...others] = each.pulls;
        if (first)
            roles.set(first, { kind: 'item', progress: each });
        for (const pull of others)
            if (first)
                roles.set(pull, { kind: 'duplicate', progress: each, first });
        const latest = each.merges.at(-1);
        for (const pull of each.leftovers)
            roles.set(pull, { kind: 'duplicate', progress: each, first: first ?? latest ?? pull });
    }
    for (const { pull, claimants } of clashes)
        roles.set(pull, { kind: 'clash', claimants });
    const waiting = new Map();
    const waitsFor = (ref) => (0,maps/* remembered */.HK)(waiting, (0,plan_plan/* keyOf */.TN)(ref), () => {
        const keys = dependencies(ref);
        return all.filter(({ item, finished }) => !finished && keys.has((0,plan_plan/* keyOf */.TN)(item)));
    });
    const itemPull = (pull, of) => ({
        pull,
        progress: of,
        item: of.item,
        plan: of.plan,
        changes: ownChanges(pull, all.filter(({ item }) => dependencies(of.item).has((0,plan_plan/* keyOf */.TN)(item))), snapshot, facts),
    });
    const activePulls = () => all.flatMap((each) => each.pulls
        .slice(0, 1)
        .filter(({ changes }) => changes.complete)
        .map((pull) => itemPull(pull, each)));
    let index;
    let folders;
    return {
        snapshot,
        facts,
        plans,
        progress,
        owners: all.filter(({ item, finished }) => !finished && (!item.isIntegration || item.branches.length > 0 || waitsFor(item).length > 0)),
        waitsFor,
        itemPull,
        roleOf: (pull) => roles.get(pull) ?? { kind: 'outsider', why: whyOutsider(pull, plans) },
        ordered: (a, b) => dependencies(a).has((0,plan_plan/* keyOf */.TN)(b)) || dependencies(b).has((0,plan_plan/* keyOf */.TN)(a)),
        collisions(subject) {
            index ??= indexChanges(activePulls());
            return index(subject);
        },
        emptiedFolders(subject) {
            folders ??= (0,emptied_folders/* indexFolders */.Ev)(activePulls(), (path) => facts.folder({ revision: snapshot.base.commit, path }));
            return folders(subject);
        },
    };
}
/** Stacked work: what differs from the base but not from a dependency's tip below is that dependency's doing. Git only. */
function ownChanges(pull, dependencies, snapshot, facts) {
    if (!pull.changes.complete)
        return [];
    if (snapshot.source !== 'git')
        return byPath(pull.changes.list);
    const below = dependencies
        .flatMap(({ pulls }) => pulls)
        .map(({ head }) => facts.stacked({ revision: pull.revision, upon: head }));
    const changedSince = below.flatMap((paths) => (paths === facts_facts/* PENDING */.eG || paths === null ? [] : [new Set(paths)]));
    return byPath(pull.changes.list).filter(({ path }) => changedSince.every((paths) => paths.has(path)));
}
/** However a source lists them, findings come in one order. */
function byPath(changes) {
    return [...changes].sort((a, b) => (0,order/* compare */.U)(a.path, b.path) || (0,order/* compare */.U)(a.kind, b.kind));
}
function whyOutsider(pull, plans) {
    if ((0,branch_names/* isDetached */.$w)(pull.branch))
        return `the ${pull.branch} is on no branch, so no item claims it`;
    const claims = plans.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan).flatMap((item) => item.branches.map((branch) => ({ item, branch }))));
    const same = claims.find(({ branch }) => (0,branch_names/* claimMatches */.ob)(branch, pull.branch));
    if (same)
        return `branch "${pull.branch}" comes from another repository, so it does not stand for item "${same.item.item}"`;
    const near = claims.find(({ branch }) => (0,branch_names/* claimMatches */.ob)(branch.toLowerCase(), pull.branch.toLowerCase()));
    if (near)
        return `branch "${pull.branch}" is no item's; letter case counts: item "${near.item.item}" has "${near.branch}"`;
    return `branch "${pull.branch}" is claimed by no item`;
}


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vh: () => (/* binding */ byNumber),
  N4: () => (/* binding */ pullName),
  ru: () => (/* binding */ rosterOf)
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
/** Which of two merges came first: by the server's times, or in git by the order in which its history has them. */
/** Did the merge come before the item's latest? Where nobody can tell, it did not. */
function cameBefore(merge, { item, merges, done }, snapshot) {
    if (item.dropped !== undefined)
        return false;
    const last = merges.at(-1);
    if (last)
        return isEarlier(merge, last, snapshot);
    // Done by a commit that the plan names, of which there is no time; in git, where no branch is found, maybe done.
    return !done && snapshot.source !== 'git';
}
function isEarlier(a, b, { source, merged }) {
    if (a.mergeCommit === b.mergeCommit)
        return false;
    if (a.mergedAt !== undefined && b.mergedAt !== undefined)
        return a.mergedAt < b.mergedAt;
    // Git lists first what was merged first.
    return source === 'git' && merged.indexOf(a) < merged.indexOf(b);
}

// EXTERNAL MODULE: ./lib/core/progress/merges.js
var progress_merges = __webpack_require__(9754);
;// CONCATENATED MODULE: ./lib/core/progress/progress.js
/**
 * How far every item is. Finished = merged as the plan said before the merge, and neither reopened nor reverted; or dropped.
 * Of an integration only a merge counts that came after those of all its items.
 * All else is unfinished, also an item without any pull request: what cannot be proved has not happened.
 */








function rosterOf(plans, dependenciesOf, snapshot, facts) {
    const listed = plans.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan).map((item) => ({ item, plan })));
    const unread = listed.filter(({ item }) => !claimsRead(item, facts));
    if (unread.length > 0)
        return facts_facts/* PENDING */.eG;
    const crashes = new Map();
    const merges = (0,progress_merges/* countMerges */.Bu)(listed, snapshot, facts, crashes);
    const laterMerges = (item) => listed
        .filter((each) => dependenciesOf(each.item).has((0,plan_plan/* keyOf */.TN)(item)))
        .flatMap((each) => merges.get((0,plan_plan/* keyOf */.TN)(each.item)) ?? []);
    const candidateOf = ({ item, plan }) => {
        const own = merges.get((0,plan_plan/* keyOf */.TN)(item)) ?? [];
        const elsewhere = (0,progress_merges/* mergedElsewhere */.Lq)(item, snapshot, facts);
        const merged = own.length > 0 || elsewhere.done;
        const all = elsewhere.merge ? (0,progress_merges/* byTime */.XL)([...new Set([...own, elsewhere.merge])]) : own;
        const isTakenBack = merged && (0,progress_merges/* isReverted */.sE)(all, laterMerges(item), snapshot, facts);
        const reverted = isTakenBack === true;
        const unread = isTakenBack === questions/* UNREAD */.yn ? 'whether it was reverted could not be read' : unreadAbout(item, snapshot, facts);
        const because = reverted
            ? 'was merged and then reverted'
            : merged
                ? ''
                : (elsewhere.because ?? unmerged(item, snapshot));
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
        if (!(0,progress_merges/* isOwn */.NP)(pull, snapshot))
            continue;
        const claimants = rank(candidates.filter(({ item }) => (0,progress_merges/* claims */.OM)(item, pull.branch)));
        const first = claimants[0];
        if (!first)
            continue;
        if (first.length > 1 && first.every(isUnfinished)) {
            clashes.push({ pull, claimants: first.map(({ item }) => item) });
            continue;
        }
        for (const { item } of first.slice(0, 1))
            (0,maps/* append */.BC)(pullsOf, (0,plan_plan/* keyOf */.TN)(item), pull);
    }
    const isListed = areOpenListed(snapshot);
    const progress = candidates.map((each) => settle(each, pullsOf.get((0,plan_plan/* keyOf */.TN)(each.item)) ?? [], isListed, snapshot, facts));
    return { progress: new Map(progress.map((each) => [(0,plan_plan/* keyOf */.TN)(each.item), each])), clashes };
}
/** A bug that one item meets leaves that item unproved, and the others are judged. */
function crashed({ item, plan }, error) {
    const unread = 'the program failed while it counted the merges of the item';
    return { item, plan, merges: [], reverted: false, done: false, because: unread, unread, crash: { error } };
}
/** What of its merges could not be read. */
function unreadAbout(item, snapshot, facts) {
    const { merged } = item;
    if (merged && 'pull' in merged && facts.number({ pull: merged.pull }) === questions/* UNREAD */.yn)
        return `#${merged.pull}, which is said to have merged for it, could not be read`;
    if (merged && 'commit' in merged && facts.reached({ commit: merged.commit }) === questions/* UNREAD */.yn)
        return `whether ${merged.commit} is in the base could not be read`;
    const own = snapshot.merged.filter((each) => (0,progress_merges/* isOwn */.NP)(each, snapshot) && (0,progress_merges/* claims */.OM)(item, each.branch));
    return own.map((each) => (0,progress_merges/* unreadOf */.Ds)(each, facts)).find((reason) => reason !== undefined);
}
function unmerged(item, snapshot) {
    const empty = (0,progress_merges/* emptyMerge */.uX)(item, snapshot);
    if (empty)
        return `has no merged pull request that counts: ${pullName(empty)} changed no file`;
    const isAstray = snapshot.merged.some((each) => each.sameRepository && (0,progress_merges/* claims */.OM)(item, each.branch));
    return `has no merged pull request${isAstray ? ' that counts' : ''}`;
}
/** What an integration was to put together had to be there: one that merged before an item has not done it yet. */
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
/** The claim of an unfinished item goes before those of finished ones, and theirs before those of dropped ones. */
function rank(claimants) {
    const ranks = [
        claimants.filter(isUnfinished),
        claimants.filter(({ item, done }) => item.dropped === undefined && done),
        claimants.filter(({ item }) => item.dropped !== undefined),
    ];
    return ranks.filter((each) => each.length > 0);
}
/** With the overview every open pull request is known, and with it its branch: unless it lacks one or the other. */
function areOpenListed({ answers }) {
    const overview = answers.overview?.[0]?.answer;
    return overview !== undefined && !overview.unseen && overview.open.every(({ branch }) => branch !== '');
}
/** @param isListed every open pull request into the base is known with its branch */
function settle(candidate, claimed, isListed, snapshot, facts) {
    const { item, plan, merges, reverted, done, unread } = candidate;
    const latest = merges.at(-1)?.mergedAt;
    const isLeftover = (pull) => done && latest !== undefined && pull.openedAt !== undefined && pull.openedAt < latest;
    const pulls = inOrder(item, claimed.filter((pull) => !isLeftover(pull)));
    const dropped = item.dropped !== undefined;
    const reopened = done && !dropped && pulls.length > 0;
    const answers = item.branches.map((branch) => facts.claim({ branch })).filter((answer) => answer !== facts_facts/* PENDING */.eG);
    const unprovable = answers.find((answer) => answer.unprovable !== undefined)?.unprovable ?? unread;
    const isOpenUnread = !isListed && answers.some(({ openUnread }) => openUnread);
    const isUntold = unread !== undefined || isOpenUnread;
    return {
        item,
        plan,
        merges,
        pulls,
        leftovers: inOrder(item, claimed.filter(isLeftover)),
        finished: dropped || (done && !reopened && !isUntold),
        reopened,
        reverted,
        known: snapshot.source !== 'git' ||
            done ||
            reverted ||
            hasCommit(item) ||
            (!hasNumber(item) && answers.some(({ found }) => found)),
        because: isUntold
            ? 'may have merged, or be open again: nobody can tell'
            : reopened
                ? `was reopened by ${pullName(pulls[0])}`
                : pulls[0] && !reverted
                    ? `is open as ${pullName(pulls[0])}`
                    : candidate.because,
        ...(unprovable === undefined ? {} : { unprovable }),
        ...(isOpenUnread ? { openUnread: true } : {}),
        ...(candidate.crash ? { crash: candidate.crash } : {}),
    };
}
/** Merged elsewhere, by a number that git cannot look up. */
function hasCommit({ merged }) {
    return merged !== undefined && 'commit' in merged;
}
function hasNumber({ merged }) {
    return merged !== undefined && 'pull' in merged;
}
/** The earliest first. In git, where there are no numbers: in the order of the item's claims, within a glob by name. */
function inOrder({ branches }, pulls) {
    const claim = ({ branch }) => branches.findIndex((each) => (0,branch_names/* claimMatches */.ob)(each, branch));
    return [...pulls].sort((a, b) => {
        const isNumbered = a.number !== undefined && b.number !== undefined;
        return isNumbered ? (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b) : claim(a) - claim(b) || (0,order/* compare */.U)(a.branch, b.branch);
    });
}
/** Pull requests in the order in which they were opened; branches by name. */
function byNumber(pulls) {
    return [...pulls].sort((a, b) => (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b) || (0,order/* compare */.U)(a.branch, b.branch));
}
function pullName(pull) {
    if (pull?.number !== undefined)
        return `#${pull.number}`;
    const branch = pull?.branch ?? '';
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
/** Merges that a later commit took back, and how their work comes back. */

/** The commit that a message says is reverted, as `git revert` writes it. */
function revertedBy(message) {
    return /^This reverts commit ([0-9a-f]{40,64})/m.exec(message)?.[1];
}
/** For git a branch that has merged has nothing to merge any more, so to merge it once more brings nothing back. */
function bringBack({ item, plan, merges }, { snapshot, facts }) {
    const [merge, ...others] = merges;
    const arrived = snapshot.source === 'git' && others.length === 0 && facts.arrivedSince({ path: plan.path });
    const reverts = arrived && arrived !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && merge?.mergeCommit
        ? arrived.filter(({ message }) => revertedBy(message) === merge.mergeCommit)
        : [];
    const command = reverts.length === 1 ? `: git revert ${reverts[0]?.commit}` : '';
    const [branch] = item.branches;
    return `to bring its work back, revert the revert on a branch ${branch === undefined ? '' : `"${branch}" `}made anew from "${snapshot.base.branch}"${command}`;
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
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
;// CONCATENATED MODULE: ./lib/core/report/issue/sections.js
/** The sections of the integration issue, each a list of Markdown blocks; one that has nothing to say is empty. */






function mergedPart({ merged, dropped }, context) {
    const lines = (0,plan_text/* limitedEntries */.tP)(merged.map((each) => mergedRow(each, context)), 10_000, 'merge');
    const isRow = (line) => line.startsWith('|');
    const table = [(0,markdown/* row */.nM)(['item', 'pull request', 'merge commit']), (0,markdown/* row */.nM)(['---', '---', '---'])];
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
            ? 'as the plan says'
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
        except.length === 0 ? '' : `But not ${(0,plan_text/* limitedEntries */.tP)(except, 1_500, 'glob').join(', ')}.`,
        `${own.length === 0 ? 'What' : 'Beside that, what'} the scopes of the items cover, by any kind of change${generated.length === 0 ? '' : `, and the generated files ${(0,plan_text/* limitedEntries */.tP)(made, 1_000, 'glob').join(', ')}`}. Everything else is outside of it.`,
        (0,plan_text/* bullets */.e5)([
            ...globLines(doNotTouch).map((each) => each.replace(/^- /, '- not to be touched: ')),
            ...notes.map((note) => `- ${(0,plan_text/* words */.aL)(note, 500)}`),
        ], 3_000, 'constraint'),
    ];
}
const KIND_WORDS = { any: 'any change', create: 'create', modify: 'modify', delete: 'delete' };
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
    const again = generated.map((each) => `- [ ] make ${(0,markdown/* code */.aY)(each.path)} again: ${changedBy(each)}`);
    const review = shared.map((each) => `- [ ] review ${(0,markdown/* code */.aY)(each.path)}: ${changedBy(each)}`);
    return [
        [(0,plan_text/* bullets */.e5)(again, 2_500, 'generated file'), (0,plan_text/* bullets */.e5)(review, 2_500, 'shared file')]
            .filter((each) => each !== '')
            .join('\n'),
        unlisted.length === 0
            ? ''
            : `Not every changed file of ${unlisted
                .slice(0, 10)
                .map(({ item }) => (0,markdown/* code */.aY)(item))
                .join(', ')} is known: look there, too.`,
    ];
}
function changedBy({ items }) {
    const shown = items.slice(0, 5).map(({ item }) => (0,markdown/* code */.aY)(item));
    return `changed by ${[...shown, ...(items.length > 5 ? [`${items.length - 5} more`] : [])].join(', ')}`;
}
function verificationPart({ verification }) {
    return verification === undefined
        ? []
        : ['With everything merged, this has to pass:', (0,plan_text/* fenced */.OF)(verification, 'sh', 3_000)];
}
function startPart(plan, { branches }, { repository, base }) {
    const end = `${(0,markdown/* code */.aY)(plan.path)} can be removed`;
    const [first] = branches;
    if (first === undefined)
        return [`The plan names no branch for this. The integration is finished when this issue is closed: then ${end}.`];
    const branch = branches.find((each) => !(0,branch_names/* isGlobClaim */.rz)(each));
    const guess = first.replace(/\*.*$/s, 'name');
    const name = branch ?? ((0,branch_names/* claimMatches */.ob)(first, guess) ? guess : '<branch>');
    const claims = (0,plan_text/* limitedEntries */.tP)(branches.map((each) => (0,markdown/* code */.aY)(each)), 600, 'branch').join(' or ');
    const folder = `../${folderName(repository.name.split('/').at(-1) ?? 'work')}-${plan.id}-integration`;
    const lines = [
        (0,shell/* fetchBranch */.D)(base.branch),
        `git worktree add ${(0,shell/* shellWord */.r)(folder)} -b ${(0,shell/* shellWord */.r)(name)} ${(0,shell/* shellWord */.r)(`origin/${base.branch}`)}`,
        `cd ${(0,shell/* shellWord */.r)(folder)}`,
    ];
    return [
        branch === undefined ? `Any branch that ${claims} matches will do:` : 'In a working tree of its own:',
        (0,markdown/* fence */.EU)(lines.join('\n'), 'sh'),
        `The integration is finished when a pull request from ${claims} into ${(0,markdown/* code */.aY)(base.branch)} has merged: then ${end}.`,
    ];
}
function folderName(text) {
    return text.replace(/[^\w.-]/g, '-').replace(/^[.-]+/, '') || 'work';
}

;// CONCATENATED MODULE: ./lib/core/report/issue/body.js
/**
 * The integration issue: all that whoever puts the items together has to know, from the plan and from what has merged.
 * Each section has its own room, so that no long one pushes out another, and all of them stay under GitHub's limit.
 */






/** Every integration issue has it; the protocol lists by it. */
const INTEGRATION_LABEL = 'parallel-work-integration';
/** GitHub's limits, in characters; UTF-16 units are never fewer. */
const MOST_BODY = 65_536;
const MOST_TITLE = 256;
const MOST_LABEL = 50;
const MOST_LABELS = 100;
/**
 * @param survey of a plan that has an `integration:`; that it is ready, the caller has made sure
 * @param claim see `marker`; `dry-run` where nothing is opened
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
            .map((each) => `the label "${each}" of plan "${plan.id}" is left out: GitHub takes ${MOST_LABELS} labels of ${MOST_LABEL} characters`),
    };
}
/** GitHub tells neither labels nor logins apart by their letter case. */
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
        section('Verify the whole', verificationPart(integration)),
        section('Start', startPart(plan, integration, context)),
    ]
        .filter((each) => each !== '')
        .join('\n\n');
}
/** Without content there is no heading either. */
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
    return `${what} of plan ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(plan.id), page)} ${count === 1 ? 'has' : 'have'} merged into ${(0,markdown/* code */.aY)(base.branch)}, verified at ${(0,markdown/* code */.aY)(base.commit.slice(0, 10))}. What is left is to put them together.`;
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
/** Longer texts of a plan as Markdown that reads as it was written and does nothing: several lines, code spans kept. */



/** On one line. What stands between two backticks is code, as its writer meant it. */
function words(text, room = 600) {
    return fitted(text.replace(/\s+/g, ' ').trim(), room, inline);
}
/** Lines stay lines, and blank lines part paragraphs; there are no headings, lists or quotes of its own. */
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
/** As many of the entries as there is room for, and how many more there are. */
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
/** Escaping makes text longer: it is cut, with a count, until what is shown has room. */
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
        // Two code spans must never touch: their fences would run together.
        else
            shown += part === '' && index > 0 && isCode(index + 1) ? ' ' : spaced(part);
    }
    return shown.trim();
}
/** `prose` takes the spaces at both ends, which part it from the code beside it. */
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
/** The one comment on a pull request that is, or was, red: what is wrong, the way out, and what happens by itself. */





/** GitHub takes no more (https://docs.github.com/en/rest/issues/comments answers 422); 200 are room for the last note. */
const MOST_CHARACTERS = 65_536 - 200;
/** Findings shown, fewer and fewer until all else has room too. */
const ROWS = [50, 20, 5, 1];
/**
 * The first line of our comment. The same for every base, so that a pull request with a new base keeps its one comment;
 * only jobs that were given a context of their own have a comment of their own.
 */
function commentMarker({ settings }) {
    const context = settings.context === undefined ? '' : ` ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_4__/* .inComment */ .N7)(settings.context)}`;
    return `<!-- parallel-work check${context} -->`;
}
/**
 * Equal states give equal text: no date, no run, and not the tip of the base, which moves with every merge.
 *
 * @returns Markdown; undefined where nothing is to be done: it is green and never was red, or all is said already
 */
function commentFor(commented) {
    const { verdict, context, posted } = commented;
    if (verdict.verdict === 'success' && posted === null)
        return undefined;
    const marker = commentMarker(context);
    const body = `${marker}\n\n${verdict.verdict === 'success' ? resolved(verdict) : red(commented, marker)}`;
    return posted !== null && !posted.hasTwin && isSameBody(posted.body, body) ? undefined : body;
}
/** A body that was edited on the web has CRLF line ends, and what is white at its end is nobody's. */
function isSameBody(one, other) {
    const bare = (body) => body.replaceAll('\r\n', '\n').trimEnd();
    return bare(one) === bare(other);
}
/** No head and no plan revision in it: it stays as it is for as long as the pull request is green. */
function resolved({ base }) {
    return [
        `**Resolved**: no rule speaks against merging this pull request into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(base)} any more.`,
        'It is still judged again by itself. If it turns red again, this comment says why; what stood here is in its edit history.',
    ].join('\n\n');
}
function red(commented, marker) {
    const end = [
        '### What happens next',
        'This is judged again by itself on every push, merge and plan change: there is no need to re-run anything. This comment is rewritten then, and says so when nothing is in the way any more.',
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
        headline(verdict, findings, judgement),
        ...(findings.length > 0 ? [(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(findings, context, rows)] : []),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyLines */ .gb)(findings, Math.min(rows, 25)),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .commandAndEdit */ .Zx)(verdict, findings, context),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .problemBlocks */ .OT)(judgement.problems, context, rows),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)('### Notes', verdict.notes, rows),
    ];
}
/** What is wrong, in the first sentence; the status tells the same finding first. */
function headline({ verdict, base }, findings, { problems }) {
    const into = `into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(base)}`;
    const start = verdict === 'error'
        ? `**It could not be decided whether this pull request may be merged ${into}**`
        : `**This pull request must not be merged ${into} yet**`;
    if (verdict === 'error' && problems.length > 0) {
        return `${start}: the plans cannot be read, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(problems.length, 'problem')} listed below.`;
    }
    const first = findings.find(({ severity }) => severity === 'error');
    if (!first)
        return `${start}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .rj)(findings)}.`;
    const others = findings.filter((each) => each !== first);
    const more = others.length === 0 ? '' : ` (and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .rj)(others).replace(/^(\d+) (error)/, '$1 more $2')})`;
    return `${start}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(first.message)}${more}.`;
}
function judged({ head, base, planRevision, item, plan }) {
    const of = item === undefined ? '' : `item ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(item)}${plan === undefined ? '' : ` of plan ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(plan)}`}, `;
    return `Judged: ${of}head ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(head)}, base ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(base)}, plan revision ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(planRevision)}.`;
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** The terms that every room of the core shares. */
const CHANGE_KINDS = ['create', 'modify', 'delete'];


/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ inComment),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   tV: () => (/* binding */ outOfComment)
/* harmony export */ });
/** First lines that are HTML comments: what we write is known again by them, and a branch may be named in one. */
/** An issue that was edited on the web has CRLF line ends. */
function firstLine(body) {
    return /^[^\r\n]*/.exec(body)?.[0] ?? '';
}
/** A branch may be called `a-->b`: percent-encoded but for plain characters, and no two hyphens side by side. */
function inComment(branch) {
    return encodeURIComponent(branch.replace(/\p{Cs}/gu, '\ufffd'))
        .replaceAll('%2F', '/')
        .replace(/[!'()*~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/-(?=-|$)|^-/g, '%2D');
}
/** Undefined: nothing that `inComment` makes. */
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
/** Commands that people copy into a POSIX shell. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** Spelt out, since a clone of one branch fetches nothing else otherwise. */
function fetchBranch(branch) {
    return `git fetch origin ${shellWord(`${branch}:refs/remotes/origin/${branch}`)}`;
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
/** Who wrote something, and whether that is who we are. */


/** An account as GraphQL shows it: `github-actions`, a `Bot`. Null: it is gone. */
const actorShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable();
/** `actorShape`, as a query asks for it. */
const ACTOR = (0,_gql_js__WEBPACK_IMPORTED_MODULE_1__/* .gql */ .J1) `{ __typename login }`;
/** An account as REST shows it: `github-actions[bot]`, a `Bot`. */
const userShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable();
/** The login as REST shows it, by which an app is told from a person of its name. */
function loginOf({ __typename, login }) {
    return __typename === 'Bot' ? `${login.replace(/\[bot\]$/i, '')}[bot]` : login;
}
/**
 * GraphQL shows `github-actions` where REST and `viewer` have `github-actions[bot]`, and a person may have the name of an
 * app: by the type of the account they are told apart.
 *
 * @param viewer our login, with the `[bot]` of an app
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
/** The one way to GitHub: every request is counted, bounded in time, and checked; reads are tried again. */






/** The same client for work that may end early: it leaves some of the budget to what comes after. */
function withReserve(client, reserve) {
    const spend = () => {
        if (client.left() > reserve)
            return;
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('budget', 'the rest of the request budget is kept for what has to be written', 'raise it');
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
                throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('budget', `the budget of ${budget} requests is used up, before "${sent.what}".`, 'raise the input "request-budget", or merge some item pull requests');
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
                const failure = `GitHub sends "${sent.what}" elsewhere (${raw.status}), to another host or nowhere.`;
                throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('refused', failure, 'check the name of the repository, and GITHUB_API_URL');
            }
            // The new address holds what was asked; only a body has to be sent again.
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
 * @param what names the answer: a route, or the field of a query
 * @throws Failure `shape`
 */
function checked(what, shape, data) {
    const parsed = shape.safeParse(data);
    if (parsed.success) {
        return parsed.data;
    }
    const problem = parsed.error.issues[0];
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('shape', `GitHub's answer to "${what}" is not as documented: ${problem?.path.join('.') || 'all of it'}: ${problem?.message}.`, 'run it again; if it stays so, report it with the version of the server');
}
/** Octokit throws on every status from 400 on, and on no answer at all; here both are just answers. */
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
    const message = `GitHub did not answer all within ${minutes} minutes; the last was "${sent.what}".`;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('deadline', message, 'run it again');
}
/** A server, or a proxy, may say back what it was sent. */
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
/** Our one comment on a pull request: found by its author and its first line on any page, written once, kept the only one. */








/** 3,100 comments. Nobody reads a conversation of that length, and a list that does not end must. */
const MOST_PAGES = 31;
/** Gone, then created, then found to be the second of two, then all over again. */
const MOST_ROUNDS = 4;
/** The write may have happened: the answer was lost on its way. */
const LOST = ['unreachable', 'shape'];
const commentsShape = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionShape */ .M8)(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), body: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), author: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .actorShape */ .l3 }));
/** @param viewer our login, with the `[bot]` of an app */
async function readOwnComment(query, pull, viewer, marker) {
    const [first, ...later] = await readOwn(query, pull, viewer, marker);
    if (!first)
        return null;
    return later.length > 0 ? { ...first, hasTwin: true } : first;
}
/**
 * After every write the list is read: it tells what a lost answer did not, and of two comments by two runs the earlier
 * stays. So a comment is never posted twice unseen.
 *
 * @returns the comment that stays
 * @throws Failure `locked` (the conversation is), `permission`, and whatever a request throws
 */
async function applyComment(repo, wish) {
    const { pull, viewer, marker, body } = wish;
    let id = wish.id;
    for (let round = 1;; round++) {
        const written = await write(repo, wish, id);
        const listed = await (0,_query_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)(repo, (query) => readOwn(query, pull, viewer, marker));
        // A list may lag behind what was just written.
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
/** @returns the comment's id; a Failure where the answer was lost; null: there is no such comment any more */
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
/** Whoever came first, another run or a person: it is gone. */
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
/** GitHub serves comments on pull requests below issues, but a workflow needs no permission for issues. */
function worded(error, pull) {
    if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.code !== 'permission' || error.message.includes('(401)'))
        return error;
    if (/\bis locked\b/i.test(error.message)) {
        const message = `the conversation of pull request #${pull} is locked: its comment cannot be written.`;
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('locked', message, 'unlock it, or take the input "comment" out of the workflow');
    }
    const hint = 'give the job `pull-requests: write` under `permissions:` in its workflow, or take the input "comment" out there';
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('permission', error.message, hint);
}
/** All of ours, the earliest first. */
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
    const hint = 'check that the token may see it (pull-requests: read)';
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-found', `GitHub shows no pull request #${pull}.`, hint);
}
/** GraphQL's `databaseId` has 32 bits, which the ids of comments have outgrown; the address ends with the id that REST takes. */
function idOf(url) {
    const [, id] = /#issuecomment-(\d+)$/.exec(url) ?? [];
    if (id === undefined) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('shape', `GitHub's address of a comment, "${url}", has no id.`, 'report it');
    }
    return Number(id);
}
function byId(one, other) {
    return one.id - other.id;
}
function unstable(pull) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', `the comments of pull request #${pull} do not stand still.`, 'run it again');
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
/** Every page of a GraphQL connection, complete by GitHub's own count, or not at all. */




const TRIES = 3;
const PER_PAGE = 100;
function connectionShape(node) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), pageInfo: _fragments_js__WEBPACK_IMPORTED_MODULE_1__/* .pageShape */ .vM, nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(node) });
}
/** `connectionShape`, as a query asks for it. */
function connectionOf(selection) {
    return (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} }`;
}
/** The arguments for one page. @param after the end of the page before; absent: the first page */
function paging(size, after) {
    return after === undefined ? (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `first: ${size}` : (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `first: ${size}, after: ${after}`;
}
/**
 * A list that changes while it is read is read again.
 * @throws Failure `unstable` where it never stands still, `too-many` where it is longer than we read
 */
async function readWhole(connection) {
    for (let tries = 1;; tries++) {
        const read = await attempt(connection);
        if (typeof read !== 'string')
            return read;
        if (tries === TRIES) {
            const message = `the ${connection.what} cannot all be read: ${read}.`;
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', message, 'the list changes while it is read: run it again');
        }
    }
}
/** @returns the entries, or why these are not all */
async function attempt({ what, page, keys, mostPages, first = PER_PAGE, }) {
    const found = [];
    let [after, count] = [undefined, undefined];
    for (let pages = 1;; pages++) {
        const size = pages === 1 ? first : PER_PAGE;
        const read = await page(paging(size, after), size);
        if (read === null)
            return count === undefined ? [] : 'it went away';
        const { totalCount, pageInfo, nodes } = read;
        found.push(...nodes);
        const most = first + (mostPages - 1) * PER_PAGE;
        // No later reading of it would come out shorter.
        if (totalCount > most)
            throw tooMany(what, totalCount, most);
        if (count !== undefined && totalCount !== count)
            return `it had ${count} entries, then ${totalCount}`;
        if (!pageInfo.hasNextPage)
            return problemOf(found, totalCount, keys) ?? found;
        if (pages === mostPages || found.length > totalCount)
            return `it does not end where it should, after ${totalCount} entries`;
        [after, count] = [pageInfo.endCursor ?? '', totalCount];
    }
}
function problemOf(found, count, keys) {
    if (found.length !== count)
        return `${found.length} of ${count} entries are there`;
    const kinds = found[0] === undefined ? [] : keys(found[0]);
    const isTwice = kinds.some((_, kind) => new Set(found.map((node) => keys(node)[kind])).size < found.length);
    return isTwice ? 'an entry is there twice' : undefined;
}
function tooMany(what, count, most) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-many', `there are ${count} ${what}, and no more than ${most} can be read.`, 'running it again changes nothing: close or delete what nobody needs');
}
/**
 * Page after page of a list, as they come.
 * @param isEnough the rest need not be read
 * @returns null: it has more pages than that
 * @throws Failure `unstable` where not all of them came
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
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', 'GitHub gives a list that is not whole.', 'run it again');
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
/* harmony export */   Gc: () => (/* binding */ planTreeInstead),
/* harmony export */   I0: () => (/* binding */ readPlanTree),
/* harmony export */   Pg: () => (/* binding */ planTreeOf),
/* harmony export */   T9: () => (/* binding */ readReached),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   k_: () => (/* binding */ readPlanEntry),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   z9: () => (/* binding */ readBranchExists)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6380);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4940);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9993);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8996);
/* harmony import */ var _plan_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7647);
/** What stands at commits: entries, plan directories, and which commit is in whose history. */








const fileShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(), oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS, type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable();
const objectShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS }).nullable();
/** One path is a walk down some trees, by each of two ways: a list of a hundred changed files costs far more. */
const WALK = 0.25;
/** Mode and blob of paths at one commit; null where nothing is. Both what is there and what is not is asked by two ways. */
async function readEntries(query, revision, paths) {
    const files = paths.map((path, index) => (0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .gql */ .J1) `f${index}: file(path: ${path}) { mode oid type }`);
    const [commit, ...objects] = await Promise.all([
        query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .oid */ .jq)(revision)}) { ... on Commit { oid ${files} } }`, zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).nullable(), paths.length * WALK),
        ...paths.map((path) => readObject(query, revision, path)),
    ]);
    if (commit?.['oid'] !== revision) {
        throw unknownCommit(revision);
    }
    return paths.map((path, index) => {
        const parsed = fileShape.safeParse(commit[`f${index}`]);
        if (!parsed.success) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('shape', `GitHub's answer about "${path}" is not as documented.`, 'run it again');
        }
        const file = parsed.data;
        // The commit of a submodule is an object of another repository.
        if (file?.type !== 'commit' && file?.oid !== objects[index]?.oid) {
            throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)(`"${path}" at ${revision.slice(0, 10)}`);
        }
        return file && { mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(file.mode), oid: file.oid };
    });
}
/** The id of the tree of a commit. */
async function treeOf(query, revision) {
    const commit = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .oid */ .jq)(revision)}) { ... on Commit { oid tree { oid } } }`, zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS, tree: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS }) }).nullable());
    if (commit?.oid !== revision)
        throw unknownCommit(revision);
    return commit.tree.oid;
}
const folderShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS,
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    object: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ nameRaw: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(), oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS })).optional() })
        .nullable(),
})
    .nullable();
/** What is directly in folders at one commit, as their ids prove; null where no folder is, by two ways. */
async function readFolders(query, revision, paths) {
    const folders = paths.map((path, index) => (0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .gql */ .J1) `f${index}: file(path: ${path}) { oid type object { ... on Tree { entries { nameRaw mode oid } } } }`);
    const [commit, ...objects] = await Promise.all([
        query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .oid */ .jq)(revision)}) { ... on Commit { oid ${folders} } }`, zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).nullable(), 
        // Mostly folders that a pull request has made, with few files. A query that is too much is asked in parts.
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
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('shape', `GitHub's answer about the folder "${path}" is not as documented.`, 'run it again');
        }
        // The commit of a submodule is an object of another repository.
        const isSame = folder?.type === 'commit' || folder?.oid === objects[index]?.oid;
        const isTree = folder?.type === 'tree' && entries !== undefined;
        if (!isSame || (isTree && (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .M)(entries.map(_plan_place_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms), folder.oid.length) !== folder.oid)) {
            throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)(`the folder "${path}" at ${revision.slice(0, 10)}`);
        }
        return isTree
            ? entries.map(({ nameRaw, mode, oid }) => ({
                name: Buffer.from(nameRaw, 'base64').toString(),
                mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(mode),
                oid,
            }))
            : null;
    });
}
function readObject(query, revision, path) {
    return query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .gql */ .J1) `object(expression: ${`${revision}:${path}`}) { oid }`, objectShape, WALK);
}
/** What is in the place of the plan directory at a commit; null: nothing is. */
async function readPlanEntry(query, revision) {
    const commit = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .oid */ .jq)(revision)}) { ... on Commit { ${_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .BEFORE */ .GV} } }`, _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .beforeShape */ .Tg.nullable());
    if (commit?.oid !== revision) {
        throw unknownCommit(revision);
    }
    return (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_3__/* .planEntryOf */ .VR)(commit, revision);
}
/** The plans, where they cannot be read: something else is in the place of their directory. */
function planTreeInstead({ type, oid, mode }) {
    return type === 'tree' ? undefined : (0,_core_plan_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .notADirectory */ .o5)({ mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(mode), oid });
}
async function readPlanTree(query, id) {
    return planTreeOf(id, await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .oid */ .jq)(id)}) { ${_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRIES */ .lf} }`, _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .treeShape */ .MY, 10));
}
/** A list of files and a text are taken only where they are proved whole; core says what a missing text makes of a plan. */
function planTreeOf(id, tree) {
    const entries = tree.entries ?? [];
    if (tree.oid !== id || (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .M)(entries.map(_plan_place_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms), id.length) !== id) {
        throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)(`the files in "${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_DIRECTORY */ .AG}"`);
    }
    return {
        id,
        files: entries.map((entry) => {
            const name = Buffer.from(entry.nameRaw, 'base64').toString();
            const file = { name, mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(entry.mode), oid: entry.oid };
            if (entry.type !== 'blob') {
                return file;
            }
            const { text, byteSize, isBinary, isTruncated } = entry.object ?? {};
            if (isTruncated) {
                return { ...file, unreadable: `it has ${byteSize} bytes, too many for GitHub to give whole` };
            }
            if (isBinary || text === null || text === undefined) {
                return { ...file, unreadable: 'it is no text' };
            }
            const whole = wholeText(text, entry.oid);
            return whole === undefined
                ? { ...file, unreadable: 'it is not UTF-8, or did not arrive whole' }
                : { ...file, text: whole };
        }),
    };
}
/** The text as it is stored, if that is what arrived: GitHub recodes other encodings silently. */
function wholeText(text, id) {
    return [text, `\uFEFF${text}`].find((each) => (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .blobId */ .z)(Buffer.from(each), id.length) === id);
}
const textShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS,
    file: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS, object: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() }).nullable() }).nullable(),
})
    .nullable();
/** Null: it is no text, or did not arrive whole, or nothing is there: that is for an entry to say. */
async function readText(query, revision, path) {
    const commit = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .oid */ .jq)(revision)}) { ... on Commit { oid file(path: ${path}) { oid object { ... on Blob { text } } } } }`, textShape);
    if (commit?.oid !== revision)
        throw unknownCommit(revision);
    const text = commit.file?.object?.text;
    return (text && commit.file && wholeText(text, commit.file.oid)) ?? null;
}
async function readBranchExists(query, branch) {
    const ref = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .gql */ .J1) `ref(qualifiedName: ${`refs/heads/${branch}`}) { name }`, zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable());
    return ref !== null;
}
const comparison = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    compare: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), baseTarget: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS }) }).nullable(),
})
    .nullable();
/** Is the commit in the history of the base commit? */
async function readReached(query, commit, base) {
    // An id of another hash function names nothing here, and the server may refuse the whole query.
    if (commit.length !== base.commit.length)
        return false;
    const ref = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .gql */ .J1) `ref(qualifiedName: ${`refs/heads/${base.branch}`}) { compare(headRef: ${commit}) { status baseTarget { oid } } }`, comparison);
    // The branch may have moved on since the base was read; only its commit of then counts.
    if (ref?.compare?.baseTarget.oid === base.commit) {
        return ['BEHIND', 'IDENTICAL'].includes(ref.compare.status);
    }
    const [object, compared] = await Promise.all([
        query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_5__/* .oid */ .jq)(commit)}) { __typename }`, zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable()),
        compare(query, base.commit, commit).catch(ifNotThere),
    ]);
    // Of a commit that is not there GitHub says nothing, or 404, which could mean anything: both have to.
    if (compared === 'not there' && object?.__typename === 'Commit') {
        throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)(`the commit ${commit.slice(0, 10)}`);
    }
    return compared !== null && compared !== 'not there' && ['behind', 'identical'].includes(compared.status);
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
const comparedShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS, commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS }) }) }),
});
/** Null: no common history. Page 2, since the files come with page 1 and are of no use here. */
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
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-found', `GitHub does not know the commit "${revision}".`, 'it may have been replaced: run again');
}


/***/ }),

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pullShape),
/* harmony export */   CC: () => (/* binding */ PLACE),
/* harmony export */   FH: () => (/* binding */ parentsShape),
/* harmony export */   GV: () => (/* binding */ BEFORE),
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
/** What is read of a pull request and of the plan directory, once: the words of the query, and the shape of the answer. */




/** The folder that the plan directory is in. */
const PLAN_FOLDER = _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG.slice(0, _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG.lastIndexOf('/'));
/** A page of the files that a pull request changes. */
const FILES = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('files', 'PullRequestChangedFileConnection', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `totalCount pageInfo { hasNextPage endCursor } nodes { path changeType }`);
const PULL = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('pull', 'PullRequest', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `number title url isDraft state createdAt mergedAt headRefName headRefOid baseRefName changedFiles
  headRepository { id } isCrossRepository headRef { target { oid } } author ${_account_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTOR */ .W1} files(first: 100) { ${FILES} }`);
/**
 * What is in the place of the plan directory at a commit, asked by two ways: by its path, and as an entry of the folder
 * that it is in. What only one of them shows is not taken for absent.
 */
const PLACE = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `file(path: ${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG}) { oid type mode } folder: file(path: ${PLAN_FOLDER}) { oid type object { ... on Tree { entries { nameRaw mode oid } } } }`;
/** The plans at a commit. */
const BEFORE = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('before', 'Commit', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `oid ${PLACE}`);
/** What the base was before a merge, and which plans stood there. */
const MERGE_COMMIT = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('mergeCommit', 'Commit', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `oid parents(first: 1) { totalCount nodes { ${BEFORE} } }`);
/** A merged pull request, beside what all have. */
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
    changedFiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    headRepository: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable(),
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Null: the branch is gone, or may not be seen. */
    headRef: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ target: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid }).nullable() }).nullable(),
    author: _account_js__WEBPACK_IMPORTED_MODULE_0__/* .actorShape */ .l3,
    files: filesShape.nullable(),
});
/** What is in the place of the plan directory. */
const planEntryShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid, type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int() });
/** `PLACE`, as it is answered. */
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
        /** Base64 of its bytes. */
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
/** Git writes modes in octal, six digits; GraphQL gives a number. */
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
 * Queries as data: text that is written here, values that come from elsewhere, and the fragments that both need. Values
 * are sent as variables, so the name of a file or a branch can never become part of a query.
 */
/** A string becomes a variable. */
function gql(text, ...values) {
    const selections = values.map(selectionOf);
    return {
        parts: text.flatMap((each, index) => [each, ...(selections[index]?.parts ?? [])]),
        fragments: selections.flatMap(({ fragments }) => fragments),
    };
}
/** @returns its spread, which brings it along */
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
/** With its fragments, and one variable for equal values. */
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
/* harmony export */   O2: () => (/* binding */ isOfTheRun)
/* harmony export */ });
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/** Which failures belong to what was asked, so that everything else can still be read. */


/** Whoever asks next would meet the same: these end the run. */
const OF_THE_RUN = ['budget', 'deadline', 'rate-limit', 'permission', 'base', 'closed'];
function isOfTheRun(error) {
    return !(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || OF_THE_RUN.includes(error.code);
}
/** @returns `UNREAD` where the answer is not given, though others are */
async function readOrUnread(read) {
    return await readOr(read, () => _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD */ .yn);
}
/** @param instead what stands for the answer, given why there is none */
async function readOr(read, instead) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || isOfTheRun(error))
            throw error;
        return instead(error.message.replace(/[.]$/, ''));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _core_maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9993);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7457);
/* harmony import */ var _plan_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7647);
/** Trees as REST lists them, whole where they are not too large. */





const listingShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    truncated: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha: _fragments_js__WEBPACK_IMPORTED_MODULE_1__/* .oidShape */ .mS })),
});
/**
 * @param id a tree
 * @throws Failure `unstable` where a list that is said to be whole does not have its id
 */
async function readListing(query, id, recursive) {
    const listing = await query.rest('GET /git/trees/{tree_sha}', { tree_sha: id, ...(recursive && { recursive: '1' }) }, listingShape);
    if (!listing.truncated && !isWhole(id, listing.tree, recursive))
        throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_2__/* .contradiction */ .qX)(`the tree ${id.slice(0, 10)}`);
    return listing;
}
/** Every folder has the id that its entries make. A name that is not UTF-8 arrives as another one: its folder has to be believed. */
function isWhole(id, tree, recursive) {
    const entries = new Map([['', []]]);
    const folders = new Map([['', id]]);
    const believed = new Set();
    for (const { path, mode, type, sha } of tree) {
        const slash = path.lastIndexOf('/');
        const folder = path.slice(0, Math.max(0, slash));
        const name = path.slice(slash + 1);
        (0,_core_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .append */ .BC)(entries, folder, { name: Buffer.from(name).toString('latin1'), mode, oid: sha });
        if (encodingOf(name).encoding)
            believed.add(folder);
        if (type === 'tree' && recursive)
            folders.set(path, sha);
    }
    return ([...entries.keys()].every((folder) => folders.has(folder)) &&
        [...folders].every(([folder, sha]) => believed.has(folder) || (0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .treeId */ .M)(entries.get(folder) ?? [], id.length) === sha));
}
/** JSON cannot carry bytes that are not UTF-8: the server puts U+FFFD there, and nobody can tell which they were. */
function encodingOf(path) {
    return /[\uFFFD\p{Cs}]/u.test(path) ? { encoding: 'invalid' } : {};
}
/** 406 and 422: what was asked for is too large, or cannot be made. Whatever else a server refuses, it has not said that. */
function isTooMuch({ status }) {
    return status === 406 || status === 422;
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
/** A source for what a job of the action is about. */



/** @param pull the pull request that started the job; without one: every open item pull request */
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
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', 'GITHUB_REPOSITORY is not set', 'run this as an action, or use the command line program');
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ readOne),
/* harmony export */   MK: () => (/* binding */ readOverview),
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
/** All open pull requests into the base at a glance, and how their heads stand under our context. */










/** 3,100 open pull requests. */
const MOST_PAGES = 31;
/** Closed ones that a run looks back at: a run that was lost left them to the next. */
const CLOSED = 50;
/** Pages of a commit's statuses, of all contexts, newest first: GitHub keeps a thousand of each. */
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
/** The least that is read of one whose facts cannot all be read. Null: not even its number. */
const leastShape = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    number: listedShape.shape.number,
    headRefOid: _fragments_js__WEBPACK_IMPORTED_MODULE_4__/* .oidShape */ .mS.nullable().catch(null),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().catch(''),
    headRepository: listedShape.shape.headRepository.catch(null),
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().catch(true),
})
    .nullable()
    .catch(null);
/** `LeastFacts`, as a query asks for them. */
const LEAST = (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `number headRefName headRefOid headRepository { id } isCrossRepository`;
/** @param started the pull request that started the run: it may have closed longer ago than we look back */
async function readOverview(reader, context, started) {
    const selection = selectionOf(context);
    const [viewer, open, closed, lately, first] = await Promise.all([
        readLogin(reader),
        readOpen(reader, selection),
        readClosed(reader, selection),
        // Nothing is decided by them.
        (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(() => readLately(reader), () => []),
        started === undefined
            ? null
            : (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(() => readListed(reader, started, selection), () => null),
    ]);
    reader.self.login = viewer;
    const left = first && isClosedHere(first, reader)
        ? [first, ...closed.read.filter((each) => each.number !== started)]
        : closed.read;
    const statuses = await Promise.all([...open.read, ...left].map((each) => readStatus(reader, each, context, viewer)));
    const listed = open.read.map((facts, index) => listedOf(reader, facts, statuses[index] ?? null));
    const unread = open.unread.map((facts) => ({
        ...placeOf(reader, facts),
        head: facts.headRefOid,
        status: _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_STATUS */ .tG,
    }));
    return {
        open: [...listed, ...unread],
        closed: left.map(({ number, headRefOid }, index) => ({
            number,
            head: headRefOid,
            status: statuses[open.read.length + index] ?? null,
        })),
        lately,
        ...(open.unseen > 0 ? { unseen: open.unseen } : {}),
    };
}
/** One pull request by its number, wherever it goes; null: there is none. */
async function readOne(query, context, number) {
    const [viewer, facts] = await Promise.all([readLogin(query), readListed(query, number, selectionOf(context))]);
    if (!facts)
        return null;
    const status = await readStatus(query, facts, context, viewer);
    return { state: facts.state, head: facts.headRefOid, base: facts.baseRefName, status };
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
/** `ListedFacts`, as a query asks for them. */
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
/** What is wrong with a list itself, whatever is asked of its entries. */
const OF_THE_LIST = ['unstable', 'too-many'];
/** A list of which one entry cannot be read is read with less of each, and then one by one: that entry alone is unread. */
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
/** Who opened pull requests lately that are closed or merged, each once. */
async function readLately(reader) {
    const filter = (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `baseRefName: ${reader.base.branch}, states: [CLOSED, MERGED], orderBy: { field: UPDATED_AT, direction: DESC }`;
    const { nodes } = await reader.pulls((0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `pullRequests(${filter}, first: ${CLOSED}) { nodes { author ${_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTOR */ .W1} } }`, zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ author: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .actorShape */ .l3 }).nullable().catch(null)) }));
    return [...new Set(nodes.flatMap((node) => (node?.author ? (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .DQ)(node.author) : [])))];
}
function isClosedHere({ state, baseRefName }, { base }) {
    return state === 'CLOSED' && baseRefName === base.branch;
}
/** With its list of commits GitHub may lag behind the head, or end before it: then the commit itself is asked. */
async function readStatus(query, facts, context, viewer) {
    const last = facts.commits.nodes.at(-1)?.commit;
    if (last?.oid === facts.headRefOid)
        return postedOf(last.status, viewer);
    const read = () => query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .oid */ .jq)(facts.headRefOid)}) { ... on Commit { ${statusField(context)} } }`, zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ status: statusShape }).nullable());
    const found = await (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(read, () => null);
    if (found)
        return postedOf(found.status, viewer);
    // Of a fork that is gone: it carries nothing that counts.
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
/** What we posted last, below whatever others posted after us. */
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
/* harmony export */   qX: () => (/* binding */ contradiction)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9993);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/** The plan directory at a commit, as two answers about it agree. */




/** The name of the plan directory in the folder that it is in. */
const NAME = _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG.slice(_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG.lastIndexOf('/') + 1);
/**
 * @returns what is in the place of the plan directory; null: nothing is, by both answers
 * @throws Failure `unstable` where they differ
 */
function planEntryOf({ file, folder }, revision) {
    const listed = entryIn(folder, revision);
    const isSame = file === null ? listed === undefined : listed?.oid === file.oid && listed.mode === (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(file.mode);
    if (isSame)
        return file;
    throw contradiction(`what is in the place of "${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG}" at ${revision.slice(0, 10)}`);
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
/** Two answers about what never changes: one of them is wrong, and nobody can tell which. */
function contradiction(what) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', `GitHub's answers about ${what} contradict each other.`, 'run it again; if it stays so, report it to GitHub');
}


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ isSame),
  M1: () => (/* binding */ mergedOf),
  Dl: () => (/* binding */ readByNumber),
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
 * The complete list of a pull request's changes, or why it cannot be proved complete.
 *
 * GraphQL gives the list, a hundred at a time, but no source of a rename; REST gives that, but at most 3,000 files and
 * silently no more (https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files). From there on trees are compared.
 */








const TRIES = 3;
/** 3,000 files and one page to see that there are no more. */
const MOST_PAGES = 31;
const REST_CAP = 3000;
/** @param from a commit or branch whose merge base with the head the changes count from; null: unknown. For very long lists. */
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
/** GitHub counts a rename once, and trees show it as two changes. */
async function longList(query, facts, from) {
    const compared = await (0,trees/* compareTrees */.t)(query, from, facts.headRefOid);
    if (compared.kind === 'complete' && compared.list.length < facts.changedFiles) {
        return unstable(`GitHub counts ${facts.changedFiles} changed files, and its trees differ in ${compared.list.length}`);
    }
    return compared;
}
/** GitHub shows no files, and counts none, while it has not compared them yet: the trees of both ends have to be one. */
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
/** Both what GraphQL and what REST says. Renames and copies are not here: they need their source. */
const KINDS = new Map([
    ['ADDED', 'create'],
    ['MODIFIED', 'modify'],
    ['CHANGED', 'modify'],
    ['DELETED', 'delete'],
    ['added', 'create'],
    ['modified', 'modify'],
    ['changed', 'modify'],
    ['removed', 'delete'],
    // Listed though it did not change: never seen, so the strict reading.
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
        // With a removed file GitHub names the commit that still has it.
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
        // A page of removed files alone does not say of which head it is.
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
/** Files that change places: a path that one rename leaves and another takes is modified, as git without renames says. */
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
/** Pull requests as the snapshot has them: open ones, and merged ones with what the base was before them. */









/** One by its number, whatever became of it; null: there is none. */
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
/** Its state may change while its files are read: the caller is told. One whose files cannot be read says so. */
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
    return await (0,isolation/* readOr */.Cq)(read, (reason) => {
        return { kind: 'open', pull: pullOf(reader, { facts: seen, changes: unreadChanges(reason) }) };
    });
}
function unreadChanges(reason) {
    return { complete: false, reason, isUnread: true };
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
        changes: isTwofold(context, facts)
            ? unreadChanges('GitHub says both that it comes from this repository and that it does not')
            : changes,
    };
}
async function readMerged(reader, seen) {
    const facts = seen.mergeCommit ? seen : { ...seen, mergeCommit: await readMergeCommit(reader, seen.number) };
    const before = await readBefore(reader, facts);
    if (before) {
        reader.planEntries.set(before.oid, (0,plan_place/* planEntryOf */.VR)(before, before.oid));
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
/** From this repository, as far as one of two answers says. No head repository: it was deleted, or may not be seen. */
function isSame(context, { headRepository, isCrossRepository }) {
    return headRepository?.id === context.repositoryId || !isCrossRepository;
}
/** The two answers to where it comes from contradict each other. */
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
/** By another way, since without it a merge counts for nothing. Null: GitHub knows none. */
async function readMergeCommit(query, number) {
    const { merge_commit_sha: commit } = await query.rest('GET /pulls/{pull_number}', { pull_number: number }, schemas/* object */.Ikc({ merge_commit_sha: fragments/* oidShape */.mS.nullable() }));
    if (commit === null)
        return null;
    return await query.contents((0,gql/* gql */.J1) `object(oid: ${(0,gql/* oid */.jq)(commit)}) { ${fragments/* MERGE_COMMIT */.HL} }`, fragments/* mergeCommitShape */.tT);
}
/** More commits than this GitHub does not rebase. */
const MOST_REBASED = 100;
/**
 * The base before the merge. A merge commit and a squash have it as their first parent. A rebase merge leaves one commit
 * of the base for each of the pull request, of which GitHub names the last: they are walked back while they have the
 * message and the author's date of the pull request's own commits, which a squash has not.
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
    // No more than there are: GitHub counts what is asked for, and after a squash, the usual case, the first one ends it.
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
/** The pull request under test: it has to be open, or there is nothing to judge. */
async function readSubject(reader, number, seen) {
    const found = seen?.state === 'OPEN' ? await readOpen(reader, seen) : await readByNumber(reader, number);
    if (found?.kind === 'open') {
        return found.pull;
    }
    const state = found ? found.kind : 'not there';
    throw new failure/* Failure */.H('closed', `pull request #${number} is ${state}.`, 'only open pull requests can be judged');
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
 * @throws what the reader throws; and what stops a round, at once: who waits then is never answered, so no reader can
 * catch it, and none asks for more
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
            // Answers are all that is waited for, so once the promises have run dry everybody has asked.
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
/** For what is asked of one commit. */
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
/** What one answer of the server means: use it, ask again later, or give up with a reason. Pure; `client.ts` acts on it. */



/** @param isRead without a body a read is broken (a proxy's page, a truncated answer); a write may answer with nothing */
function actionOf(sent, raw, isRead) {
    if (raw.kind === 'broken') {
        return { kind: 'retry', failure: unreachable(sent, raw.message) };
    }
    const { status, headers, data } = raw;
    if (status === 429 || (status === 403 && isRateLimit(headers, data))) {
        return limited(sent, headers);
    }
    if (status === 401) {
        return fail('permission', `GitHub does not accept the token for "${sent.what}" (401).`, 'give the job a valid token');
    }
    if (status === 403) {
        return forbidden(sent, messageOf(data), headers['x-accepted-github-permissions']);
    }
    if (status === 404) {
        const found = `GitHub answers 404 to "${sent.what}": ${messageOf(data)}`;
        return fail('not-found', found, `check that it exists, and that the token may see it (${sent.needs})`);
    }
    if (status >= 500) {
        return { kind: 'retry', failure: unreachable(sent, `status ${status}`) };
    }
    if (status >= 300) {
        return fail('refused', `GitHub answers ${status} to "${sent.what}": ${messageOf(data)}`, 'see what GitHub says there', status);
    }
    if (isRead && (typeof data !== 'object' || data === null || data instanceof ArrayBuffer)) {
        return { kind: 'retry', failure: unreachable(sent, `status ${status} with a body that is no JSON`) };
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
/** The code of what GitHub refuses of one thing, though it shows others of its kind. */
const DENIED = 'denied';
/** GraphQL says nearly everything with status 200: data and errors, `data: null`, nothing at all. */
function graphqlActionOf(sent, raw, rules) {
    const action = actionOf(sent, raw, true);
    if (action.kind !== 'use' || raw.kind === 'broken') {
        return action;
    }
    const parsed = graphqlAnswer.safeParse(raw.data);
    if (!parsed.success) {
        return { kind: 'retry', failure: unreachable(sent, 'an answer that is no GraphQL') };
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
                // A stranger's private fork: it is not ours, and that is all that is asked.
                if (path.includes('headRepository') || path.includes('headRef')) {
                    continue;
                }
                if (isGrantedBeside(path, denied, parsed.data.data, rules)) {
                    if (rules.mayBeDenied(path))
                        continue;
                    const refused = `GitHub does not show "${path.join('.')}", though it shows others of its kind: ${text}`;
                    return fail(DENIED, refused, 'run it again; if it stays so, check who may see it');
                }
                return forbidden({ what: `graphql ${path.join('.')}`, needs: rules.needs(path) }, text, undefined);
            case 'NOT_FOUND':
                if (rules.mayMiss(path)) {
                    continue;
                }
                return fail('not-found', `GitHub does not find "${path.join('.')}": ${text}`, `check that it exists, and that the token may see it (${rules.needs(path)})`);
            case 'MAX_NODE_LIMIT_EXCEEDED':
            case 'RESOURCE_LIMITS_EXCEEDED':
                return fail('too-large', `GitHub finds a query too large: ${text}`, 'run it again, and report it if it stays so');
            default:
                if (error.extensions?.code) {
                    return fail('unsupported', `this GitHub server does not understand a query: ${text}`, 'an older GitHub Enterprise Server lacks fields that are needed here: update it');
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
/** A permission that is missing is missing everywhere: is something of the same kind answered in this answer? */
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
            // Of what needs `contents: read` some fields are there without it.
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
/** The time to wait is counted from the server's own `Date`: the local clock decides nothing. */
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
    const failure = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('rate-limit', `GitHub's rate limit stops "${sent.what}" ${until}.`, 'run the job again then; the limit is shared by all workflows of the repository');
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
/** `Retry-After` is a number of seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after). NaN: not told. */
function secondsAfter(header, now) {
    if (header === undefined || header === '')
        return Number.NaN;
    const seconds = Number(header);
    return Number.isNaN(seconds) ? Math.max(0, Date.parse(String(header)) - now) / 1000 : seconds;
}
function forbidden(sent, message, accepted) {
    const needed = accepted
        ? String(accepted)
            .split(';')
            .map((set) => set.trim().replaceAll('_', '-').replaceAll('=', ': '))
            .join('" or "')
        : sent.needs;
    return fail('permission', `the token may not do "${sent.what}": ${message}`, `give the job \`${needed}\` under \`permissions:\` in its workflow`);
}
function unreachable(sent, reason) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unreachable', `GitHub gave no usable answer to "${sent.what}": ${oneLine(reason)}.`, 'run it again');
}
function fail(code, message, hint, status) {
    return { kind: 'fail', failure: new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, message, hint, status) };
}
function messageOf(data) {
    const parsed = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).safeParse(data);
    return parsed.success ? oneLine(parsed.data.message) : 'no message';
}
function oneLine(text) {
    return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, 200);
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
/** What is asked at one time, in as few requests as GitHub can answer. */





/**
 * Most of one request, in shares (`GraphqlAsk.cost`): bounds what GitHub has to do within its ten seconds. The claims of
 * 50 items and their integration are 102 shares.
 */
const FULL = 120;
/** REST requests at a time. */
const ABREAST = 4;
/**
 * In their order: answers, and the Failures of those that alone are not answered.
 * @throws a Failure that all would meet
 */
async function sendAsks(repo, asks) {
    // Equal fields are one question: 50 merged pull requests may have the same commit before them.
    const unique = new Map();
    for (const ask of asks) {
        const known = unique.get(keyOf(ask));
        // Whoever needs it goes before whoever does not.
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
        const send = async (ask) => answers.set(ask, await call(repo, ask));
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
/** Queries of one round that may fail before what is left of them is given up: a stranger may make some fail. */
const MOST_FAILED = 40;
/** A part of a query that was tried often enough. */
const PART_ATTEMPTS = 2;
/** Never asked again by another query. */
const FINAL = ['rate-limit', 'budget', 'deadline'];
/** A query that fails with what nobody has to have is asked again without. */
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
 * A query that fails, as one that GitHub cannot answer in its ten seconds, is asked in parts, and those that fail in
 * smaller ones: at last only the questions are left that fail by themselves.
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
        // Where GitHub answers nothing at all, no part would be answered.
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
    // Of one thing it may be true that there is none; of all of them it is more likely that something failed.
    const isBlank = values.every((value) => value === null);
    for (const [index, ask] of asks.entries()) {
        if ((!isBlank && ask.accepts(values[index])) || effort.failed >= MOST_FAILED)
            continue;
        effort.failed += 1;
        [values[index]] = await queryOrParts(repo, [ask], effort, PART_ATTEMPTS);
    }
    return values;
}
/** Any list of pull requests: who may see it, may see pull requests. */
const SOME_PULLS = {
    kind: 'graphql',
    field: (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `pullRequests(first: 1) { totalCount }`,
    cost: 1,
    needs: 'pull-requests: read',
    accepts: () => true,
};
/** What one question alone is refused may be a permission that is missing, or that question: beside another one it shows. */
async function ofWhatIsAsked(repo, asks, error, { isGranted }) {
    if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.code !== 'permission')
        return error;
    if (isGranted)
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(_response_js__WEBPACK_IMPORTED_MODULE_2__/* .DENIED */ .Iy, error.message, error.hint);
    return await query(repo, [...asks, SOME_PULLS]).then(() => error, (again) => again);
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
        // Null is an answer below the repository; the shape of each says where.
        mayMiss: (path) => path.length > 1,
        mayBeDenied: (path) => askOf(path)?.mayBeDenied === true,
        ...(attempts === undefined ? {} : { attempts }),
    });
    if (!repository) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-found', `GitHub shows no repository "${owner}/${repo}".`, 'check its name, and that the token may see it (contents: read)');
    }
    return asks.map(({ isRoot }, index) => (isRoot ? roots : repository)[`a${index}`]);
}
async function call({ client, owner, repo }, ask) {
    const [method, path] = ask.route.split(' ');
    try {
        return await client.rest(`${method} /repos/{owner}/{repo}${path}`, { owner, repo, ...ask.parameters }, zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J());
    }
    catch (error) {
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
/** How a source answers the questions of a round: one reader for each kind of fact, given all questions of its kind. */


/** All kinds side by side; readers of kinds that are not asked are not called. */
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
// EXTERNAL MODULE: ./lib/shell/github/client.js
var github_client = __webpack_require__(5053);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/shell/github/contents.js
var contents = __webpack_require__(1884);
// EXTERNAL MODULE: ./lib/shell/github/fragments.js
var fragments = __webpack_require__(7457);
// EXTERNAL MODULE: ./lib/shell/github/gql.js
var gql = __webpack_require__(8996);
// EXTERNAL MODULE: ./lib/shell/github/plan-place.js
var plan_place = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/shell/github/pulls.js + 1 modules
var github_pulls = __webpack_require__(6770);
// EXTERNAL MODULE: ./lib/shell/github/repo-reader.js
var repo_reader = __webpack_require__(8860);
;// CONCATENATED MODULE: ./lib/shell/github/first-query.js
/** The first request: the base with its plans, and the pull request under test. */









/** Commits of the base that are known from the start: what merged of late need not be asked for one by one. */
const RECENT = 100;
const commitShape = fragments/* placeShape */.Ns.extend({
    oid: fragments/* oidShape */.mS,
    tree: schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS }),
    plans: schemas/* object */.Ikc({ object: fragments/* treeShape */.MY.partial().nullable() }).nullable(),
    history: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS })) }),
});
const refShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: commitShape }).nullable();
const nameShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable();
async function firstQuery(query, { base, subject, mayBeClosed = false, settings }, shares) {
    const tip = (0,gql/* gql */.J1) `{ name target { oid ... on Commit { ${fragments/* PLACE */.CC} plans: file(path: ${plan/* PLAN_DIRECTORY */.AG}) { object { ${fragments/* ENTRIES */.lf} } } history(first: ${RECENT}) { nodes { oid } } tree { oid } } } }`;
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
/** Where others are judged too it is known by the list of what is open, if it is. */
async function readSeen(query, number, mayBeMissing) {
    const field = (0,gql/* gql */.J1) `pullRequest(number: ${number}) { ${fragments/* PULL */.S9} }`;
    return mayBeMissing ? await query.optional(field, fragments/* pullShape */.Br, 2) : await query.pulls(field, fragments/* pullShape */.Br.nullable(), 2);
}
function noBase(repository, base, standard) {
    if (base === undefined) {
        return new failure/* Failure */.H('base', `"${repository}" has no default branch: it is empty.`, 'push a first commit');
    }
    const fix = standard === undefined ? 'name a branch' : `name a branch, or leave it out for "${standard}"`;
    return new failure/* Failure */.H('base', `the input "base" names "${base}", which is no branch of "${repository}".`, fix);
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

// EXTERNAL MODULE: ./lib/shell/github/isolation.js
var isolation = __webpack_require__(8840);
// EXTERNAL MODULE: ./lib/shell/github/overview.js
var github_overview = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/shell/github/query.js
var query = __webpack_require__(4684);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/statuses/comment-text.js
var comment_text = __webpack_require__(5687);
// EXTERNAL MODULE: ./lib/shell/github/connection.js
var connection = __webpack_require__(1302);
;// CONCATENATED MODULE: ./lib/shell/github/claims.js







const TRIES = 3;
const MOST_PAGES = 31;
/** One branch by its name. @param subject has to be among them, if it is of this branch */
async function readBranch(reader, branch, subject) {
    const [open, merged] = await Promise.all([
        claimed(() => readOpenOf(reader, branch, subject), OPEN_UNREAD),
        claimed(() => readMergedOf(reader, branch)),
    ]);
    return together([open, merged]);
}
const OPEN_UNREAD = { openUnread: true };
/** Part of a claim: what is found, or why it is not known. */
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
    const expected = subject?.sameRepository && subject.branch === branch && subject.base === reader.base.branch ? subject.number : null;
    for (let tries = 1;; tries++) {
        const facts = await list(reader, (0,gql/* gql */.J1) `headRefName: ${branch}, baseRefName: ${reader.base.branch}, states: [OPEN]`, branch, fragments/* PULL */.S9, fragments/* pullShape */.Br);
        const own = facts.filter((each) => (0,github_pulls/* isSame */.Ft)(reader, each));
        if (expected === null || own.some(({ number }) => number === expected)) {
            return await Promise.all(own.map((each) => (0,github_pulls/* readOpen */.FA)(reader, each)));
        }
        if (tries === TRIES) {
            const found = `GitHub does not list pull request #${expected} among the open ones of "${branch}".`;
            throw new failure/* Failure */.H('unstable', found, 'if it is still open, run it again');
        }
    }
}
/** Those into other branches too: whoever waits for an item should be told that it went astray. */
async function readMergedOf(reader, branch) {
    const facts = await list(reader, (0,gql/* gql */.J1) `headRefName: ${branch}, states: [MERGED]`, branch, (0,gql/* gql */.J1) `${fragments/* PULL */.S9} ${fragments/* MERGE */.lF}`, fragments/* mergedShape */.iP);
    return await Promise.all(facts.filter((each) => (0,github_pulls/* isSame */.Ft)(reader, each)).map((each) => foundOf(reader, each)));
}
/** What went astray counts for nothing, so nothing more is read of it. */
async function foundOf(reader, facts) {
    const into = facts.baseRefName;
    if (into === reader.base.branch)
        return { kind: 'merged', merged: await (0,github_pulls/* readMerged */.pA)(reader, facts) };
    return {
        kind: 'astray',
        merged: (0,github_pulls/* mergedOf */.M1)(reader, facts, null, { complete: false, reason: `it went into "${into}"` }),
    };
}
/** Forks may have any number of pull requests from a branch of this name: every page is read. */
async function list(query, filter, branch, selection, shape) {
    const order = (0,gql/* gql */.J1) `orderBy: { field: CREATED_AT, direction: ASC }`;
    const facts = await (0,connection/* readWhole */.oD)({
        what: `pull requests of "${branch}"`,
        page: (paging, size) => query.pulls((0,gql/* gql */.J1) `pullRequests(${filter}, ${order}, ${paging}) { ${(0,connection/* connectionOf */.ao)(selection)} }`, (0,connection/* connectionShape */.M8)(shape), size === 1 ? 1 : 20),
        keys: ({ number }) => [number],
        mostPages: MOST_PAGES,
        // Nearly always there is one at most: a larger page would cost points for nothing, of each claim in each run.
        first: 1,
    });
    const other = facts.find((each) => each.headRefName !== branch);
    if (other)
        throw (0,plan_place/* contradiction */.qX)(`the branch of pull request #${other.number}`);
    return facts;
}

// EXTERNAL MODULE: ./lib/shell/github/comments.js
var comments = __webpack_require__(6936);
// EXTERNAL MODULE: ./lib/shell/github/trees.js
var trees = __webpack_require__(9097);
;// CONCATENATED MODULE: ./lib/shell/github/entries.js
/** What stands at paths and in folders of commits: of a few by name, of many by the whole tree. */






/** Paths asked of one commit at a time. */
const MOST_PATHS = 50;
/** Of more paths of a commit that is not the base's, its whole tree is read. */
const MOST_OF_OTHERS = 200;
/** Paths of the base at a time, where its tree is too large to be listed. */
const MOST_OF_BASE = 4_000;
/** Folders in which a moved file is looked for where the tree is too large to be listed. */
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
/** Paths of pull requests with few changes come first: no long list leaves them unread. */
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
/** One path that cannot be read leaves the others known. */
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
/** What is directly in each folder, listed once. */
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
/** What is directly in the folders of the paths that the pull requests change. */
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
/** The answers in the order of the questions; the revisions are read side by side, so that their requests are one round. */
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
/** The pull requests of a claim that is a glob, open and merged, from this repository and into the base: all of them, or why not. */








const glob_claims_TRIES = 3;
const MOST_BRANCH_PAGES = 31;
/** How far merged pull requests are paged back: 1,000. */
const MOST_MERGED_PAGES = 10;
/** Every branch that a glob matches. Open ones by the branches there are; merged ones have no branch any more. */
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
        const reason = `"${glob}" is a glob, and more than ${MOST_MERGED_PAGES * 100} pull requests were changed since its plan was added`;
        throw new failure/* Failure */.H('too-many', reason, 'name the branch exactly');
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
        throw new failure/* Failure */.H('too-many', `there are too many branches below "${folder}".`, 'name the branch exactly');
    }
    // The documentation leaves open which part a long `refPrefix` takes off the name; a name too many finds nothing.
    const names = pages
        .flat()
        .flatMap((ref) => [`${ref.prefix}${ref.name}`.slice('refs/heads/'.length), folder + ref.name]);
    return [...new Set(names)];
}
/** When the plan of the claim came to the base: what merged before cannot count for it. */
async function dateOfPlan(reader, glob, plans) {
    const files = plans?.files.filter(({ text }) => text?.includes(glob)) ?? [];
    const paths = files.length > 0 ? files.map(({ name }) => `${plan/* PLAN_DIRECTORY */.AG}/${name}`) : [plan/* PLAN_DIRECTORY */.AG];
    const dates = await Promise.all(paths.map((path) => firstDate(reader, path)));
    return dates.some((date) => date === null) ? null : (dates.toSorted()[0] ?? null);
}
/** Null: its history is too long to be read. */
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
/** Numbers of the merged pull requests whose branches match; null: the bound was met first. */
async function mergedSince(reader, glob, since) {
    const isPast = (nodes) => {
        const last = nodes.at(-1);
        return since !== null && last !== undefined && instantOf(last.updatedAt) < since;
    };
    for (let tries = 1; tries <= glob_claims_TRIES; tries++) {
        const pages = await (0,connection/* readPages */.n4)((paging) => mergedPage(reader, paging), MOST_MERGED_PAGES, isPast);
        if (!pages)
            return null;
        // One that is touched meanwhile moves to the front, past the pages still to come.
        const again = pages.length > 1 ? (await mergedPage(reader, (0,connection/* paging */.fT)(connection/* PER_PAGE */.EK))).nodes[0] : undefined;
        const before = pages[0]?.[0];
        if (!again || (again.number === before?.number && again.updatedAt === before.updatedAt)) {
            const own = pages.flat().filter((each) => (0,github_pulls/* isSame */.Ft)(reader, each) && (0,branch_names/* claimMatches */.ob)(glob, each.headRefName));
            return [...new Set(own.map(({ number }) => number))];
        }
    }
    throw new failure/* Failure */.H('unstable', 'the list of merged pull requests changes while it is read.', 'run it again');
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
/** Comparable as text, whatever the offset it is written with. */
function instantOf(date) {
    const instant = new Date(date);
    return Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
}

// EXTERNAL MODULE: ./lib/core/integration/opening/port.js
var port = __webpack_require__(6002);
// EXTERNAL MODULE: ./lib/core/report/issue/body.js + 1 modules
var body = __webpack_require__(3433);
// EXTERNAL MODULE: ./lib/core/text/marker-line.js
var marker_line = __webpack_require__(4292);
// EXTERNAL MODULE: ./lib/shell/github/account.js
var account = __webpack_require__(5671);
;// CONCATENATED MODULE: ./lib/shell/github/integration-history.js
/** What earlier runs of `integrate` left, along with what is asked anyway. A list that is longer counts as unknown. */








/** Of the repository: an integration issue may have 65,536 characters. */
const MOST_ISSUES = 50;
const MOST_RECORDS = 100;
/** Of an issue, the latest: who has to know all of them reads them. */
const COMMENTS = 10;
const viewerShape = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
const refsShape = (0,connection/* connectionShape */.M8)(schemas/* object */.Ikc({
    prefix: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    // Whatever is no commit has no message, and is no record.
    target: schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS, message: schemas/* string */.YjP().default('') }),
}));
const written = { body: schemas/* string */.YjP(), author: account/* actorShape */.l3 };
/** `written`, as a query asks for it. */
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
        query.optional((0,gql/* gql */.J1) `viewer { login }`, viewerShape, 0, true),
        Promise.all(port/* NAMESPACES */.d.map((namespace) => readRecords(query, namespace))),
        readIssues(query),
    ]);
    return {
        records: records.includes(null) ? null : records.flatMap((each) => each ?? []),
        issues: issues && viewer && issues.map((each) => issueOf(each, viewer.login)),
    };
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
/** Of a text the marker is all that counts, and saved snapshots stay small. */
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
/** Null: not all of it. */
function wholeOf(read) {
    return read && read.nodes.length === read.totalCount ? read.nodes : null;
}

;// CONCATENATED MODULE: ./lib/shell/github/queue.js
/** The merge queue of the base: who is in it, up to one group. */




const queue_MOST_PAGES = 10;
const queue_commitShape = schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS }).nullable();
const headShape = schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS, parents: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS })) }) })
    .nullable();
/** A pull request that is null is one that the token may not see. */
const entryShape = schemas/* object */.Ikc({
    position: schemas/* number */.aig().int(),
    headCommit: headShape,
    baseCommit: queue_commitShape,
    pullRequest: schemas/* object */.Ikc({ number: schemas/* number */.aig().int().positive(), headRefOid: fragments/* oidShape */.mS }),
});
const entriesShape = (0,connection/* connectionShape */.M8)(entryShape);
/**
 * The entries up to those of the group with that head. Null: the queue has no such group (it moved on, or has not written
 * it down yet), or GitHub shows no queue.
 *
 * A group holds the base, everything ahead of it in the queue, and its own pull requests
 * (https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue),
 * so each entry's head commit is the one that its own group would bring, and holds all entries ahead of it. Where several
 * pull requests make one group they are entries with one head commit, or only the last of them has one: both are read.
 * `baseCommit` is not said to be the head of the group before (https://docs.github.com/en/graphql/reference/objects#mergequeueentry),
 * so it is taken only for the first, and the others are built on the group before them.
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
 * An entry does not say which head was queued, and `headRefOid` is that of today: GitHub takes a pull request out of the
 * queue when something is pushed, but not in the same moment. A merge has what was merged as its second parent. A squash
 * and a rebase do not tell, nor does a commit that several entries have.
 */
function headOf({ headCommit, pullRequest: { headRefOid } }, next) {
    const [, merged] = headCommit?.parents.nodes ?? [];
    const isOwn = headCommit?.oid !== next?.headCommit?.oid;
    return isOwn && merged ? merged.oid : headRefOid;
}
/** All of them, in their order. */
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
/** Null: there is no queue. */
async function readPage(query, field) {
    return (await query.pulls(field, schemas/* object */.Ikc({ entries: entriesShape }).nullable(), 5))?.entries ?? null;
}

// EXTERNAL MODULE: ./lib/shell/github/round.js
var round = __webpack_require__(2644);
;// CONCATENATED MODULE: ./lib/shell/github/shares.js
/** What may be spent on one commit: no pull request takes the requests that the others need. */


/** Requests for one commit. */
const MOST = 40;
/** So many are not counted: nearly every pull request is read with less, as many share one request. */
const UNCOUNTED = 2;
const USED_UP = 'reading it takes more requests than one pull request may use of the budget';
/** @param budget requests that the run may still send: half of them are shared by all commits that need many */
function newShares(budget) {
    const pool = Math.floor(budget / 2);
    const used = new Map();
    const counted = new Set();
    const usedUp = new Set();
    let drawn = 0;
    function spend(commit, requests) {
        const sum = (used.get(commit) ?? 0) + requests;
        if (sum > UNCOUNTED) {
            counted.add(commit);
            if (sum > UNCOUNTED + pool / counted.size || sum > MOST || drawn + requests > pool) {
                usedUp.add(commit);
                throw new failure/* Failure */.H('share', USED_UP, 'split the pull request, or raise the input "request-budget"');
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

















/** All but that of `optionalPull`, which is read with a budget of its own. */
function readersOf(reader, snapshot, { pulls, planTrees, unread }) {
    const { base, self } = reader;
    const subject = subjectOf(snapshot);
    const started = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    const whyUnread = (revision) => (reader.shares.isUsedUp(revision) ? { why: USED_UP } : {});
    return {
        async claim(claims) {
            const plans = planTreeAt(base.commit, snapshot);
            const claimed = await each(claims, ({ branch }) => (0,branch_names/* isGlobClaim */.rz)(branch) ? readGlob(reader, branch, subject, plans) : readBranch(reader, branch, subject));
            pulls.push(...claimed.flatMap(({ found }) => found));
            return claimed.map(({ found: _, ...answer }) => answer);
        },
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
        holders: (blobs) => holdersAt(reader, snapshot, blobs),
        text: (files) => each(files, ({ revision, path }) => (0,contents/* readText */.yR)(reader, revision, path)),
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
                    unread.push({ revision: revisions[at]?.revision ?? '', what: 'its plans' });
            }
            return read.map(({ id }) => id);
        },
        mergeBase: (revisions) => each(revisions, ({ revision }) => (0,isolation/* readOr */.Cq)(() => (0,contents/* mergeBaseOf */.nM)((0,repo_reader/* readerAt */.P)(reader, revision), base.commit, revision), () => {
            unread.push({ revision, what: 'its merge base' });
            return null;
        })),
        // GitHub's own lists are of pull requests against their base, and a merged parent is in it.
        stacked: async (spans) => spans.map(() => null),
        conflicted: async (files) => files.map(() => false),
        files: (revisions) => each(revisions, ({ revision }) => (0,isolation/* readOr */.Cq)(() => readFiles(reader, revision), () => null)),
        branch: (branches) => each(branches, ({ branch }) => (0,isolation/* readOr */.Cq)(() => (0,contents/* readBranchExists */.z9)(reader, branch), () => null)),
        branchNames: async (keys) => keys.map(() => []),
        arrivedSince: async (keys) => keys.map(() => []),
        overview: async () => [await (0,github_overview/* readOverview */.MK)(reader, (0,facts_context/* contextOf */.V)(snapshot), started)],
        ownStatus: (commits) => each(commits, ({ commit }) => (0,isolation/* readOr */.Cq)(() => (0,github_overview/* readOwnStatus */.xM)(reader, (0,facts_context/* contextOf */.V)(snapshot), commit), () => null)),
        queue: (heads) => each(heads, ({ head }) => readQueue(reader, head)),
        comment: (numbers) => each(numbers, ({ pull }) => commentOn(reader, pull, self.login, (0,comment_text/* commentMarker */.Ql)(snapshot))),
        integrationHistory: async () => [await readIntegrationHistory(reader)],
    };
}
/** Side by side: what all of them ask at one time is one round. */
function each(asked, read) {
    return Promise.all(asked.map(read));
}
/** The pull request under test, as it was read last. */
function subjectOf(snapshot) {
    const tested = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    return tested === undefined ? undefined : snapshot.pulls.find(({ number }) => number === tested);
}
function planTreeAt(commit, { answers, planTrees }) {
    const tree = answers.plans?.find(({ revision }) => revision === commit)?.answer;
    return planTrees.find(({ id }) => id === tree);
}
/** The id of the plan directory, and its tree where it is not known yet. */
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
/** A snapshot read from GitHub: started with one request, then what the core asks for, all questions of a round together. */
















/** A pull request under test whose head does not stand still this often cannot be judged. */
const MOST_MOVES = 3;
/** Optional pull requests that are read at a time. */
const ABREAST = 50;
/** Requests beside those that write statuses: reading again, comments. */
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
                const message = `pull request #${moved.number} changed ${moves} times while it was judged.`;
                throw new failure/* Failure */.H('unstable', message, 'run it again once nobody pushes to it');
            }
            return withAnswers(withAnswers(withCollected(snapshot, collected, moved), answers), more);
        },
        async rereadOverview(snapshot) {
            const context = contextRead();
            const [commit, overview] = await (0,query/* run */.e)(options, (query) => Promise.all([
                readTip(query, context.base.branch),
                (0,github_overview/* readOverview */.MK)((0,repo_reader/* readerOf */.T)(query, context), (0,facts_context/* contextOf */.V)(snapshot), (0,facts_snapshot/* numberUnderTest */.QO)(snapshot)),
            ]));
            return { commit, overview };
        },
        login: () => started?.self.login,
    };
}
function isUnread({ changes }) {
    return !changes.complete && changes.isUnread === true;
}
/** @param subject the pull request under test as it is now, if it is not what the snapshot has */
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
        else if (each?.kind === 'astray' && !merged.has(each.merged.number)) {
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
/** What stands at its head, at its merge base, or on its paths at the base's tip is needed to judge it. */
function markUnread(pull, unread, { answers, base }) {
    const { changes, revision } = pull;
    if (unread.length === 0 || !changes.complete)
        return pull;
    const mergeBase = answers.mergeBase?.find((each) => each.revision === revision)?.answer;
    const paths = new Set(unread.some((each) => each.revision === base.commit) ? pathsAndFolders(changes.list) : []);
    const missing = unread.find((each) => each.revision === revision ||
        each.revision === mergeBase ||
        (each.revision === base.commit && each.path !== undefined && paths.has(each.path)));
    if (!missing)
        return pull;
    const why = missing.why === undefined ? '' : `: ${missing.why}`;
    const reason = `${missing.what} could not be read at ${missing.revision.slice(0, 10)}${why}`;
    return { ...pull, changes: (0,github_pulls/* unreadChanges */.hH)(reason) };
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
    throw new failure/* Failure */.H('base', `the branch "${branch}" is gone.`, 'name another one with the input "base"');
}
/** As many as the budget allows, leaving enough of it to write a status for each that is open. */
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
/** One that is listed as open, and cannot be read, or is not shown, is known by what the list says. */
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
        changes: (0,github_pulls/* unreadChanges */.hH)(found ?? `GitHub lists #${number} as open, and does not show it`),
    };
    return { kind: 'open', pull };
}
/** The pull request under test as it is now, if a push, a new base or its end came between. */
async function revalidate(reader, was) {
    const { number = 0 } = was;
    const shape = schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), baseRefName: schemas/* string */.YjP(), state: schemas/* string */.YjP() }).nullable();
    // Of no cost: it rides along with what the round asks, and never needs a request of its own.
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
/** What changed between two commits by their trees: for lists too long for GitHub to give. No renames: delete plus create. */





/** Entries of all commits together that are kept, but for those of the base's tip. */
const MOST_KEPT = 600_000;
/** A folder that even alone is more than GitHub gives in one answer. */
const TOO_LARGE = new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('incomplete', 'a folder has more entries than GitHub lists', 'split the folder');
/**
 * All entries at a commit, read once in a run while there is room for them.
 *
 * @param root the tree of the commit, where it is known
 * @returns null: more than GitHub lists in one answer
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
/** The entries at both ends of every change are kept: what is asked of them later needs no request. */
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
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H && (error === TOO_LARGE || (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .isTooMuch */ .gB)(error))) {
            return { kind: 'unprovable', reason: `it changes 3,000 files or more, and ${error.message}` };
        }
        throw error;
    }
}
function metAt({ met }, commit) {
    const known = met.get(commit) ?? new Map();
    met.set(commit, known);
    return known;
}
/** @param old a tree; null: nothing there */
async function differences(query, old, young, folder) {
    const whole = await both(query, old, young, true);
    return whole.some(({ truncated }) => truncated)
        ? await foldersDiffer(query, old, young, folder)
        : entriesDiffer(entriesOf(whole[0]), entriesOf(whole[1]), folder);
}
/** @param old a tree; null: nothing there */
async function foldersDiffer(query, old, young, folder) {
    const level = await both(query, old, young, false);
    if (level.some(({ truncated }) => truncated)) {
        throw TOO_LARGE;
    }
    const found = entriesDiffer(entriesOf(level[0]), entriesOf(level[1]), folder);
    const [olds, youngs] = [foldersOf(level[0]), foldersOf(level[1])];
    const names = [...new Set([...olds.keys(), ...youngs.keys()])].filter((name) => olds.get(name) !== youngs.get(name));
    // One after the other: trees that are too large to come whole are few.
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
/** Ids as git computes them: what is said to have an id is compared with it. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */

const FOLDER = '40000';
/** @param digits of the ids of the repository: 40 (SHA-1) or 64 (SHA-256) */
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
/** What started the run. Of the payload only names of things are taken: what they are is asked from the server. */



const PULL_EVENTS = ['pull_request', 'pull_request_target'];
const pullPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive() }) });
const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const branch = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^refs\/heads\/./);
const groupPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_sha: commit, base_sha: commit, base_ref: branch, head_ref: branch }),
});
/**
 * @param serves the events that the command can do something with
 * @throws Failure `event`
 */
function readEvent(env, serves) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const list = serves.map((each) => `"${each}"`).join(', ');
    if (name === '') {
        throw eventFailure('GITHUB_EVENT_NAME is not set', 'run this as an action, or use the command line program');
    }
    if (!serves.includes(name))
        throw eventFailure(`the event "${name}" is not served`, `run the job on: ${list}`);
    if (PULL_EVENTS.includes(name))
        return { name, pull: payloadOf(env, pullPayload, 'pull request').pull_request.number };
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
        throw eventFailure('GITHUB_EVENT_PATH is not set', 'run this as an action, or use the command line program');
    const parsed = shape.safeParse(eventFileContent(path));
    if (parsed.success)
        return parsed.data;
    throw eventFailure(`the event file names no ${what}`, 'run the job again; if this stays, report it');
}
function eventFileContent(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw eventFailure(`the event file cannot be read: ${reason}`, 'run the job again; if this stays, report it');
    }
}
function eventFailure(message, hint) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('event', message, hint);
}


/***/ })

};
