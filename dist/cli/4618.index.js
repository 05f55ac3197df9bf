export const id = 4618;
export const ids = [4618];
export const modules = {

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
        withoutWays: true,
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
/* harmony export */   sB: () => (/* binding */ isFileMode),
/* harmony export */   xe: () => (/* binding */ isLeaf),
/* harmony export */   yn: () => (/* binding */ UNREAD)
/* harmony export */ });
/* unused harmony export UNREAD_STATUS */
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
/** Whether it is the mode of a file with text or bytes, executable or not. */
function isFileMode(mode) {
    return mode.startsWith('100');
}
/** Whether there is anything but a folder: a file, a link or a submodule. */
function isLeaf(entry) {
    return entry !== null && entry.mode !== FOLDER;
}
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
    /**
     * The text of a file, without following links. Null if nothing is there. `not`: why it has no text that can be compared, as
     * a sentence without its full stop.
     */
    content: fact({ revision: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ text }), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ not: text }), unread]).nullable()),
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
     * clone lacks. `unreadable`: the names of those that Git cannot read.
     */
    activeWork: fact({}, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        work: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(workShape),
        older: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        unread: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        unreadable: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).exactOptional(),
    })),
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
    'frozen-contract',
    'used-before',
    'stray-file',
    'misplaced-plan',
];
/** Rules about pull requests whose severity a plan may change. */
const PULL_RULES = ['contract-missing'];
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
    ...[...FREE_RULES, ...PULL_RULES].map((rule) => [rule, zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['error', 'warn', 'off']).optional().describe(`Severity of "${rule}".`)]),
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
        .describe('Commands that prepare a new working tree, such as "npm ci". Run only by "worktrees --setup" and "rehearse --setup".'),
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

/***/ 97:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uZ: () => (/* binding */ MOST_BYTES),
  dY: () => (/* binding */ MOST_CHANGED_BYTES),
  IS: () => (/* binding */ ownFaults),
  vS: () => (/* binding */ parsePlan),
  GW: () => (/* binding */ problemsOf)
});

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
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
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

// EXTERNAL MODULE: ./lib/core/plan/yaml.js + 1 modules
var yaml = __webpack_require__(7735);
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
    const plan = buildPlan({
        id,
        path: file.path,
        text: file.text,
        order: namesIn(part, 'items'),
        content: result.data,
        locate,
    });
    (0,widening/* keepLayout */.ok)(plan, { source, root: part });
    return { source, faults, outline, base, plan };
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
    // A text has one to three bytes for each unit of its length.
    const isTooBig = text.length > MOST_BYTES || (text.length > MOST_BYTES / 3 && new TextEncoder().encode(text).length > MOST_BYTES);
    if (isTooBig) {
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

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   x: () => (/* binding */ readPlans)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8060);
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


/***/ })

};
