export const id = 81;
export const ids = [81];
export const modules = {

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ askUntilKnown)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/** Reads facts, judges, and reads what the judge still asks for: a few rounds, each one batch of questions. */

/** Most runs need four rounds. Only a revert of hundreds of files needs more. */
const MOST_ROUNDS = 40;
async function askUntilKnown(source, think) {
    let snapshot = await source.start();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const attempt = think(snapshot);
        if ('value' in attempt)
            return { snapshot, result: attempt.value };
        snapshot = await source.answer(snapshot, attempt.needs);
    }
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('undecided', `There are still open questions after ${MOST_ROUNDS} rounds of reading.`, 'Please report this, with the snapshot.');
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
/**
 * An overview of what earlier runs of `integrate` left. Null means not known, or not completely. It only serves to see that
 * there is nothing to do; otherwise the protocol reads everything itself.
 */
const integrationHistoryShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The record refs of all plans, with the commits that they point to. */
    records: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: text, commit: text, message: text })).nullable(),
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
     * exists or existed.
     */
    claim: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        unprovable: text.exactOptional(),
        openUnread: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
        found: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
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
/* harmony export */   nd: () => (/* binding */ FIXED_RULES),
/* harmony export */   x_: () => (/* binding */ MOST_ITEMS)
/* harmony export */ });
/* unused harmony exports MOST_GLOBS, MOST_LEEWAY */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6380);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _unique_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2745);
/** Defines the plan file in one place. The reader, the JSON schema for editors and the types are made from it. */





const MOST_ITEMS = 500;
const MOST_GLOBS = 200;
const MOST_LEEWAY = 50;
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
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is not a full commit id: Write all 40 digits in lower case.');
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

/***/ 5679:
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


/***/ }),

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ waves),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8060);
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

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ withoutVerdicts),
/* harmony export */   lW: () => (/* binding */ basePlansOf),
/* harmony export */   nx: () => (/* binding */ basePlansAt)
/* harmony export */ });
/* unused harmony export basePlansFrom */
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8060);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
/** The plans on the base, by which everything is judged. Every command begins here. */





/** @param commit the tip of the base, or another commit to use instead */
function basePlansAt(commit, snapshot, facts) {
    const tree = facts.plans({ revision: commit });
    return tree === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : basePlansOf(tree, snapshot);
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
        const place = `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG}/ at ${base.commit.slice(0, 10)}`;
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
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
            const owners = (takers.get(folder) ?? []).map(({ owner }) => pathsOf(owner.changes, 'delete'));
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
        const isMoved = (takers.get(folder) ?? []).some(({ owner }) => pathsOf(owner.changes, 'create').size > 0);
        return strangers.map(({ owner, change }) => ({ folder, mine, theirs: change, other: owner, isMoved }));
    }
    return (subject) => [
        ...[...createdIn(subject.changes)].flatMap(([folder, mine]) => meetings(folder, mine, takers.get(folder) ?? [], subject)),
        ...[...takenFrom(subject.changes)].flatMap(([folder, mine]) => meetings(folder, mine, creators.get(folder) ?? [], subject)),
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

/***/ 7373:
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8060);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4223);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
/** Finds the merged pull requests that count for an item. The plan before the merge must have listed it, and it must not be reverted. */







/**
 * From this repository, and merged into the base: all else can be no item's. Of one that went into another branch, as the
 * upper ones of a stack do, the commit has to be on the base's own line: what was merged into the branch of another pull
 * request, and came along with that, is behind its merge. While that is unread, it is taken to be on it.
 */
function isOwn({ sameRepository, base, mergeCommit }, snapshot, facts) {
    if (!sameRepository)
        return false;
    if (base === snapshot.base.branch)
        return true;
    if (snapshot.source === 'git' || mergeCommit === null)
        return false;
    return facts.reached({ commit: mergeCommit }) !== false && facts.onBaseLine({ commit: mergeCommit }) !== false;
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
    if (!isOwn(merged, snapshot, facts))
        return undefined;
    const { mergeCommit, before } = merged;
    const isElsewhere = merged.base !== snapshot.base.branch;
    if (!isRelevant(merged, facts))
        return undefined;
    if (mergeCommit !== null && facts.reached({ commit: mergeCommit }) === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn)
        return `the check could not read whether ${nameOf(merged)} is on the base branch`;
    if (isElsewhere && mergeCommit !== null && facts.onBaseLine({ commit: mergeCommit }) === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn)
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
    if (!known.has(id)) {
        const file = tree.files.find(({ name }) => name === `${id}.yml` || name === `${id}.yaml`);
        known.set(id, file?.text === undefined ? undefined : (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)({ path: file.name, text: file.text }).plan);
    }
    return known.get(id);
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
var maps = __webpack_require__(8060);
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
/** Finds paths that two item pull requests change, or two paths that cannot exist in one checkout. */



/** Indexes every change once, so that the cost of a question depends on the collisions and not on the pull requests. */
function indexChanges(all) {
    const at = new Map();
    for (const owner of all) {
        for (const change of owner.changes)
            (0,maps/* append */.BC)(at, (0,glob/* fold */.AU)(change.path), { owner, change });
    }
    // A file may be in the way of a folder, so this has the changes below each changed path.
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
/** The changed paths above a path. Cached by folder, because files of a folder share them. */
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
// EXTERNAL MODULE: ./lib/core/progress/stacks.js
var progress_stacks = __webpack_require__(486);
;// CONCATENATED MODULE: ./lib/core/progress/plan-state.js
/** The state of one set of plans: which pull request belongs to which item, what depends on what, whose changes collide. */










/** The state under these plans, once the pull requests of their branches are read. */
function planStateOf(bases, snapshot, facts) {
    const plans = bases.open;
    const dependencies = (0,waves/* dependenciesOf */.h)(plans);
    const stacks = (0,progress_stacks/* stacksOf */.JA)(bases, snapshot, facts);
    const roster = (0,progress_progress/* rosterOf */.ru)(plans, dependencies, stacks, snapshot, facts);
    if (roster === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { progress, clashes } = roster;
    const all = [...progress.values()];
    const roles = new Map();
    for (const each of all) {
        const [first] = each.pulls;
        for (const pull of each.pulls)
            roles.set(pull, { kind: 'item', progress: each });
        for (const pull of each.duplicates)
            if (first)
                roles.set(pull, { kind: 'duplicate', progress: each, first });
        const latest = each.merges.at(-1);
        for (const pull of each.leftovers)
            roles.set(pull, { kind: 'duplicate', progress: each, first: first ?? latest ?? pull });
    }
    for (const { pull, claimants } of clashes)
        roles.set(pull, { kind: 'clash', claimants });
    const carried = new Map();
    for (const pull of snapshot.pulls) {
        const progress = roles.has(pull) ? undefined : carrierOf(pull, roles, stacks);
        if (progress)
            (0,maps/* append */.BC)(carried, progress, pull);
    }
    for (const [progress, pulls] of carried)
        for (const pull of pulls)
            roles.set(pull, { kind: 'item', progress });
    const pullsOf = (each) => [...each.pulls, ...(carried.get(each) ?? [])];
    const waiting = new Map();
    const waitsFor = (ref) => (0,maps/* remembered */.HK)(waiting, (0,plan_plan/* keyOf */.TN)(ref), () => {
        const keys = dependencies(ref);
        return all.filter(({ item, finished }) => !finished && keys.has((0,plan_plan/* keyOf */.TN)(item)));
    });
    const ordered = (a, b) => dependencies(a).has((0,plan_plan/* keyOf */.TN)(b)) || dependencies(b).has((0,plan_plan/* keyOf */.TN)(a));
    const itemPull = (pull, of) => ({
        pull,
        progress: of,
        item: of.item,
        plan: of.plan,
        changes: ownChanges(pull, all.filter(({ item }) => dependencies(of.item).has((0,plan_plan/* keyOf */.TN)(item))), snapshot, facts),
    });
    let active;
    const activePulls = () => {
        active ??= all.flatMap((each) => pullsOf(each)
            .filter(({ changes }) => changes.complete)
            .map((pull) => itemPull(pull, each)));
        return active;
    };
    let index;
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
            return waitsFor(item).filter((each) => below.length === 0 || !isBelow(each));
        },
        itemPull,
        activePulls,
        roleOf: (pull) => roles.get(pull) ?? { kind: 'outsider', why: whyOutsider(pull, plans) },
        ordered,
        inOrder: (a, b) => ordered(a.item, b.item) || (0,progress_progress/* areStacked */.u1)(a.pull, b.pull, stacks),
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
    const changedSince = below.flatMap((since) => since === facts_facts/* PENDING */.eG || since === null ? [] : [new Set(since.map(({ path }) => path))]);
    return byPath(pull.changes.list).filter(({ path }) => changedSince.every((paths) => paths.has(path)));
}
/** Sorts changes, so that findings have the same order for every source. */
function byPath(changes) {
    return [...changes].sort((a, b) => (0,order/* compare */.U)(a.path, b.path) || (0,order/* compare */.U)(a.kind, b.kind));
}
function whyOutsider(pull, plans) {
    if ((0,branch_names/* isDetached */.$w)(pull.branch))
        return `The ${pull.branch} is on no branch, so no item claims it.`;
    const claims = plans.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan).flatMap((item) => item.branches.map((branch) => ({ item, branch }))));
    const same = claims.find(({ branch }) => (0,branch_names/* claimMatches */.ob)(branch, pull.branch));
    if (same)
        return `Branch "${pull.branch}" is in another repository, so it does not belong to item "${same.item.item}".`;
    const near = claims.find(({ branch }) => (0,branch_names/* claimMatches */.ob)(branch.toLowerCase(), pull.branch.toLowerCase()));
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
var maps = __webpack_require__(8060);
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
var progress_merges = __webpack_require__(7373);
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
        .flatMap((each) => merges.get((0,plan_plan/* keyOf */.TN)(each.item)) ?? []);
    const candidateOf = ({ item, plan }) => {
        const own = merges.get((0,plan_plan/* keyOf */.TN)(item)) ?? [];
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
    const progress = candidates.map((each) => settle(each, pullsOf.get((0,plan_plan/* keyOf */.TN)(each.item)) ?? [], isListed, stacks, snapshot, facts));
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
    const latest = merges.at(-1)?.mergedAt;
    const isLeftover = (pull) => done &&
        latest !== undefined &&
        pull.openedAt !== undefined &&
        pull.openedAt < latest &&
        !hasStoodOnMerged(pull, stacks, snapshot, facts);
    const open = claimed.filter(stacks.isJudged);
    const { pulls, duplicates } = apart(inOrder(item, open.filter((pull) => !isLeftover(pull))), stacks);
    const stranded = claimed.find((pull) => isOnMerged(pull, stacks, snapshot));
    const dropped = item.dropped !== undefined;
    const reopened = done && !dropped && pulls.length > 0;
    const isRest = latest !== undefined && pulls.some(({ openedAt = latest }) => openedAt < latest);
    const answers = item.branches.map((branch) => facts.claim({ branch })).filter((answer) => answer !== facts_facts/* PENDING */.eG);
    const unprovable = answers.find((answer) => answer.unprovable !== undefined)?.unprovable ?? unread;
    const isOpenUnread = !isListed && answers.some(({ openUnread }) => openUnread);
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
                ? `${isRest ? 'has another part open as' : 'was reopened by'} ${pullName(pulls[0])}`
                : pulls[0] && !reverted
                    ? `is open as ${pullName(pulls[0])}`
                    : stranded && !reverted
                        ? `is open as ${pullName(stranded)}, which still goes into "${stranded.base}"`
                        : candidate.because,
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
    const { number } = stacks.below(pull).at(-1) ?? pull;
    const former = number === undefined ? [] : facts.formerBases({ pull: number });
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
    return [...pulls].sort((a, b) => {
        const isNumbered = a.number !== undefined && b.number !== undefined;
        return isNumbered ? (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b) : claim(a) - claim(b) || (0,order/* compare */.U)(a.branch, b.branch);
    });
}
/** Pull requests in the order in which they were opened; branches by name. */
function byNumber(pulls) {
    return [...pulls].sort((a, b) => (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b) || (0,order/* compare */.U)(a.branch, b.branch));
}
/** In Git the branch is the name. */
function withBranch(pull) {
    return pull.number === undefined ? pullName(pull) : `${pullName(pull)} ("${pull.branch}")`;
}
function pullName(pull) {
    if (pull?.number !== undefined)
        return `#${pull.number}`;
    const branch = pull?.branch ?? '';
    return (0,branch_names/* isDetached */.$w)(branch) ? `the ${branch}` : `"${branch}"`;
}


/***/ }),

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ NO_PLANS),
/* harmony export */   JA: () => (/* binding */ stacksOf),
/* harmony export */   gh: () => (/* binding */ countElsewhere),
/* harmony export */   uo: () => (/* binding */ askForUppers)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
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
    const chainOf = (pull) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(chains, pull, () => follow(pull, guarded, bases, linkFrom));
    return {
        isJudged: (pull) => pull.base === guarded || (pull.sameRepository && chainOf(pull).end === 'base'),
        below: (pull) => (pull.base === guarded || !pull.sameRepository ? [] : chainOf(pull).below),
        deadEnd(pull) {
            const chain = pull.base === guarded || !pull.sameRepository ? undefined : chainOf(pull);
            return chain?.end === 'lost' ? chain.at : undefined;
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
        const isLoop = link === pull || (link !== undefined && below.includes(link));
        if (link === undefined || isLoop || below.length === MOST_LINKS)
            return { end: 'lost', at, below: [] };
        below.push(link);
        at = link.base;
    }
    return at === guarded ? { end: 'base', at, below } : { end: 'other', at, below: [] };
}
/** If several have one head branch, the one into the guarded base is the link, else the one with the lowest number. */
function linksIn(snapshot, facts) {
    const { base, pulls, answers } = snapshot;
    const own = pulls.filter(({ sameRepository }) => sameRepository).toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .r)(a) - (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .r)(b));
    const listed = (answers.overview?.[0]?.answer.open ?? []).filter(({ sameRepository }) => sameRepository);
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
            return read === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : unreadLink(known, base.branch);
        }
        const isRead = claims.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimMatches */ .ob)(claim, branch)) || facts.openFrom({ branch });
        if (isRead === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
        return isRead === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn ? undefined : from[0];
    };
    return (branch) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(links, branch, () => ({ to: find(branch) })).to;
}
/** A pull request that is listed as open but that the budget left unread. Those stacked on it wait for the next run. */
function unreadLink({ number, branch, head }, base) {
    const changes = { complete: false, reason: 'the request budget left it to the next run', isUnread: true };
    return { number, branch, base, sameRepository: true, head, revision: head, changes };
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
    const { base, pulls, answers } = snapshot;
    const overview = answers.overview?.[0]?.answer;
    const elsewhere = countElsewhere(plans, snapshot, facts);
    const known = pulls.filter((pull) => pull.base !== base.branch).length;
    if (elsewhere === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || elsewhere <= known)
        return;
    const bases = basesOf(plans, snapshot);
    const own = [...pulls.filter(stacks.isJudged), ...(overview?.open ?? [])].filter(({ sameRepository }) => sameRepository);
    // What stood on one that closed has left its stack.
    const closed = overview?.closed.flatMap((each) => each.branch ?? []) ?? [];
    const branches = new Set([...own.map(({ branch }) => branch), ...closed]);
    for (const branch of branches)
        if (branch !== '' && !bases.has(branch))
            facts.openInto({ branch });
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

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tipsOf),
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7421);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _merge_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5251);
/** Decides which commit a branch is at, because the clone and `origin` may know different ones. */




/**
 * The descendant of `x` and `origin/x`. If they have diverged, `origin` is preferred for the base, because it is what
 * everybody has, and the clone for items, because it has the current work. Names that neither knows are left out.
 */
async function tipsOf(repository, names, prefer) {
    const { root, local, remote } = repository;
    const sides = names.map((branch) => ({ branch, here: local.get(branch), there: remote.get(branch) }));
    const apart = sides.flatMap(({ branch, here, there }) => here !== undefined && there !== undefined && here !== there ? [{ branch, from: here, to: there }] : []);
    const bases = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBases */ .P)(root, apart);
    const met = new Map(apart.map(({ branch }, index) => [branch, bases[index] ?? null]));
    return sides.flatMap(({ branch, here, there }) => {
        if (here === undefined && there === undefined)
            return [];
        const tip = (isLocal) => ({
            branch,
            commit: (isLocal ? here : there) ?? '',
            ref: isLocal ? branch : `origin/${branch}`,
        });
        const common = met.get(branch);
        if (here === undefined || there === undefined || common === undefined)
            return [tip(here !== undefined)];
        if (common === here)
            return [tip(false)];
        if (common === there)
            return [tip(true)];
        const taken = tip(prefer === 'local');
        return [{ ...taken, note: `"${branch}" and "origin/${branch}" have diverged, so "${taken.ref}" was read.` }];
    });
}
/**
 * The base branch: the one that was named, otherwise that of `origin/HEAD`, otherwise `main` or `master`.
 * @throws Failure `base` if there is no such branch
 */
async function resolveBase(repository, wanted) {
    const { originHead, local, remote } = repository;
    const known = (branch) => local.has(branch) || remote.has(branch);
    const candidates = [...(originHead === undefined ? [] : [originHead]), 'main', 'master'];
    const defaultBranch = candidates.find(known);
    const branch = wanted === undefined ? defaultBranch : branchNamed(wanted, known, originHead);
    if (branch === undefined) {
        const { head } = repository;
        if (head.commit === null && (wanted === undefined || wanted === head.branch))
            throw withoutCommit(head.branch);
        throw wanted === undefined ? noDefaultBranch() : unknownBranch(wanted);
    }
    const [tip] = await tipsOf(repository, [branch], 'origin');
    if (!tip)
        throw unknownBranch(branch);
    return { ...tip, ref: await unambiguous(repository.root, tip), defaultBranch };
}
/** A tag goes before a branch of its name, and a branch before one of a remote. */
async function unambiguous(root, { ref, commit, branch }) {
    const [named] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLines */ .Q)(root, ['rev-parse', '-q', '--verify', `${ref}^{commit}`], { codes: [0, 1] });
    if (named === commit)
        return ref;
    return ref === branch ? `refs/heads/${branch}` : `refs/remotes/${ref}`;
}
/** Accepts a branch in any form that Git uses. The plain name takes precedence. */
function branchNamed(wanted, known, originHead) {
    if (/^(?:refs\/remotes\/)?origin(?:\/HEAD)?$/.test(wanted) && !known(wanted))
        return originHead;
    return forms(wanted).find(known);
}
function forms(wanted) {
    const starts = ['refs/heads/', 'refs/remotes/origin/', 'origin/'];
    return [wanted, ...starts.flatMap((start) => withoutPrefix(wanted, start))];
}
function withoutPrefix(text, start) {
    return text.startsWith(start) ? [text.slice(start.length)] : [];
}
function withoutCommit(branch) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unborn', branch === undefined
        ? 'No commit is checked out.'
        : `The branch "${branch}" is checked out, but has no commit yet.`, 'Make its first commit, or name a branch that has one with --base <branch>.');
}
function noDefaultBranch() {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('base', 'There is no base branch: neither "origin/HEAD" nor a branch "main" or "master" exists, here or in "origin".', 'Name the branch that your work will be merged into: --base <branch>');
}
function unknownBranch(wanted) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('base', `There is no branch "${wanted}": neither "refs/heads/${wanted}" nor "refs/remotes/origin/${wanted}" exists.`, /(?:^|\/)HEAD$/.test(wanted)
        ? 'Name the branch that your work will be merged into: --base <branch>'
        : `Name another one with --base <branch>, or fetch it: ${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchBranch */ .D)(forms(wanted).at(-1) ?? wanted)}`);
}


/***/ }),

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s1: () => (/* binding */ entryUnlessAbsent),
/* harmony export */   sj: () => (/* binding */ ABSENT),
/* harmony export */   xh: () => (/* binding */ diffSpans)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);


const ABSENT = '000000';
/** Null if Git writes the mode of an absent path. */
function entryUnlessAbsent(mode, oid) {
    return mode === ABSENT ? null : { mode, oid };
}
/**
 * Git compares contents to find renames only up to this many files on each side. Equal content is always found. Renames
 * only improve messages.
 */
const RENAME_LIMIT = '-l400';
/**
 * The differences of each pair, in order. A rename is an absent path and a new path, whether or not Git pairs them. The
 * pairs must be commits, because with `--stdin` Git reads a second commit as the parent to compare with:
 * https://git-scm.com/docs/git-diff-tree#Documentation/git-diff-tree.txt---stdin
 */
async function diffSpans(root, spans, renames) {
    if (spans.length === 0)
        return [];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(root, [
        ...['diff-tree', '--stdin', '--always', '-r', '-z', '--raw', '--no-abbrev', '--ignore-submodules=none'],
        ...(renames ? ['-M', RENAME_LIMIT] : ['--no-renames']),
    ], { input: spans.map(({ from, to }) => `${to} ${from}\n`).join('') });
    return parseDiffTree((0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output));
}
function parseDiffTree(parts) {
    const all = [];
    for (let at = 0; at < parts.length;) {
        const head = parts[at++] ?? '';
        if (!head.startsWith(':')) {
            // With `--always`, the output of each pair begins with the id of its commit.
            all.push([]);
            continue;
        }
        const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = head.slice(1).split(' ');
        const path = parts[at++] ?? '';
        if (!status.startsWith('R')) {
            all.at(-1)?.push({ path, oldMode, newMode, oldId, newId });
            continue;
        }
        const to = parts[at++] ?? '';
        const none = '0'.repeat(oldId.length);
        all
            .at(-1)
            ?.push({ path, oldMode, newMode: ABSENT, oldId, newId: none, renamedTo: to }, { path: to, oldMode: ABSENT, newMode, oldId: none, newId, renamedFrom: path });
    }
    return all;
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ isOwnWorktree),
/* harmony export */   QK: () => (/* binding */ diskPathBytes),
/* harmony export */   gr: () => (/* binding */ readDisk)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1912);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3360);
/** Reads files as Git would store them if they were added now. */






/**
 * The content of the working tree for the paths of a status. Null means nothing, or something that Git cannot store,
 * such as a named pipe. One process for all files.
 */
async function readDisk(repository, states) {
    const found = new Map();
    const files = [];
    for (const [path, { work }] of states) {
        const known = work?.oid;
        const mode = work && (known === undefined ? await modeOf(repository, path, work.mode) : work.mode);
        if (!work || !mode)
            found.set(path, null);
        else if (known !== undefined)
            found.set(path, { mode, oid: known });
        else if (mode === '160000')
            found.set(path, { mode, oid: (await nestedHead(repository, path)) ?? repository.zeros });
        else if (mode === '120000')
            found.set(path, { mode, oid: await linkId(repository, path) });
        else
            files.push({ path, mode });
    }
    if (files.length === 0)
        return found;
    // Git reads the files, because line endings and filters can change what it stores.
    const input = Buffer.from(files.map(({ path }) => `${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedPath */ .MW)(path)}\n`).join(''), 'latin1');
    const ids = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLines */ .Q)(repository.root, ['hash-object', '--stdin-paths'], {
        input,
        elsewhere: repository.elsewhere === true,
        whenSlow: () => specialAmong(repository, files),
    });
    for (const [index, { path, mode }] of files.entries())
        found.set(path, { mode, oid: ids[index] ?? repository.zeros });
    return found;
}
/** A linked working tree of this repository is a place to work, not content. So is a repository without any commit. */
async function isOwnWorktree(repository, path) {
    const directory = diskPath(repository, path);
    if (directory === undefined || (await nestedHead(repository, path)) === null)
        return directory !== undefined;
    const [theirs, ours] = await Promise.all([commonDirectory(directory, true), commonDirectory(repository.root, false)]);
    return theirs === ours;
}
/** The path for `node:fs`, which accepts bytes. */
function diskPathBytes(repository, path) {
    return Buffer.concat([Buffer.from(`${repository.root}/`, 'utf8'), Buffer.from(path, 'latin1')]);
}
async function commonDirectory(directory, elsewhere) {
    const said = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(directory, ['rev-parse', '--git-common-dir'], { elsewhere }))
        .toString('utf8')
        .replace(/\r?\n$/, '');
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, said));
}
async function nestedHead(repository, path) {
    const directory = diskPath(repository, path);
    if (directory === undefined)
        return null;
    const options = { elsewhere: true, codes: [0, 1, 128] };
    const [commit] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLines */ .Q)(directory, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], options);
    return commit ?? null;
}
/** A directory in which a process can start. Its name has to be text. */
function diskPath({ root }, path) {
    const name = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_4__/* .pathNameOf */ .Q1)(path);
    return name.encoding ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, name.path);
}
/**
 * Null if Git cannot store it. For Git, everything that is neither a link nor a directory has the mode of a regular
 * file.
 */
async function modeOf(repository, path, known) {
    if (path.endsWith('/'))
        return '160000';
    if (known !== undefined && !known.startsWith('100'))
        return known;
    const stats = await statsOf(repository, path);
    if (stats?.isSymbolicLink())
        return '120000';
    if (!stats?.isFile())
        return null;
    return known ?? ((stats.mode & 0o100) !== 0 ? '100755' : '100644');
}
async function statsOf(repository, path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(diskPathBytes(repository, path)).catch(() => undefined);
}
/** A named pipe may have replaced the file after it was checked, and Git would wait for it forever. */
async function specialAmong(repository, files) {
    for (const { path } of files) {
        const stats = await statsOf(repository, path);
        if (stats && !stats.isFile())
            return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .notPlain */ .Q)((0,_path_name_js__WEBPACK_IMPORTED_MODULE_4__/* .pathNameOf */ .Q1)(path).path);
    }
    return undefined;
}
async function linkId(repository, path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(diskPathBytes(repository, path), { encoding: 'buffer' });
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(repository.zeros.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${target.length}\0`).update(target).digest('hex');
}


/***/ }),

/***/ 5721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   t: () => (/* binding */ areFew),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1912);
/** Reads the mode and blob of paths at a commit. */



/**
 * Above this number the whole tree is listed, because Git compares each name in the tree with each name that it is
 * asked for.
 */
const MOST_NAMED = 400;
const MOST_NAMED_CHARACTERS = 24_000;
/** An entry as `git ls-tree` lists it. */
async function listTree(root, args) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(root, ['ls-tree', '-z', '--full-tree', ...args]);
    return (0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nulSeparated */ .$Y)(output).map((record) => {
        const tab = record.indexOf('\t');
        const [mode = '', , oid = '', size = ''] = record.slice(0, tab).split(/ +/);
        return { path: record.slice(tab + 1), mode, oid, size };
    });
}
/**
 * The entries by name, null if there is none. One process. Names are as `pathNameOf` makes them. If two paths have the
 * same name, the valid one takes precedence over the escaped one.
 */
async function entriesAt(root, commit, names) {
    const wanted = new Set(names);
    // With `-t`, the output also contains folders that Git enters to find other names.
    const found = new Map();
    const listed = await listTree(root, ['-t', ...(areFew(names) ? [commit, '--', ...names] : ['-r', commit])]);
    for (const { path: raw, mode, oid } of listed) {
        const { path } = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .pathNameOf */ .Q1)(raw);
        if (!wanted.has(path) || (found.has(path) && (0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .rawPath */ .av)(path) !== raw))
            continue;
        found.set(path, { mode, oid });
    }
    for (const name of names)
        if (!found.has(name))
            found.set(name, null);
    return found;
}
/** Few enough to be passed to Git as arguments. */
function areFew(names) {
    const length = names.reduce((sum, name) => sum + name.length, 0);
    // An escaped name cannot be an argument of a process, because its bytes are not text. An empty name is an error for
    // Git.
    return (names.length <= MOST_NAMED &&
        length <= MOST_NAMED_CHARACTERS &&
        !names.some((name) => /\\x[0-9A-F]{2}|^$/.test(name)));
}
/** All files, or at least those below the folders, by name. One process. */
async function filesAt(root, commit, folders = []) {
    const named = areFew(folders) ? folders.map((folder) => `${folder}/`) : [];
    const listed = await listTree(root, ['-r', commit, ...(named.length > 0 ? ['--', ...named] : [])]);
    return new Map(listed.map(({ path, mode, oid }) => [(0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .pathNameOf */ .Q1)(path).path, { mode, oid }]));
}
/** The direct entries of each folder. */
function foldersOf(files, wanted) {
    const found = new Map();
    for (const [path, { mode }] of files) {
        // The root is the folder with an empty path.
        let slash = -1;
        do {
            const folder = path.slice(0, Math.max(0, slash));
            if (wanted.has(folder)) {
                const [name = '', ...below] = path.slice(slash + 1).split('/');
                const entries = found.get(folder) ?? new Map();
                found.set(folder, entries.set(name, below.length > 0 ? _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDER */ .L7 : mode));
            }
            slash = path.indexOf('/', slash + 1);
        } while (slash >= 0);
    }
    return new Map([...found].map(([folder, entries]) => [folder, [...entries].map(([name, mode]) => ({ name, mode }))]));
}


/***/ }),

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   Q: () => (/* binding */ gitLines)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8165);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3360);
/**
 * The only place that starts `git`. It never uses a shell or the network, and overrides user settings that change
 * output.
 */






/** The largest output of one command, in bytes. It is enough for three million paths. */
const OUTPUT_LIMIT = 512 * 1024 * 1024;
const STDERR_LIMIT = 16 * 1024;
const TIME_LIMIT_MS = 10 * 60 * 1000;
const SLOW_MS = 4_000;
const CONFIG = [
    ['core.quotePath', 'false'],
    // A file system monitor is a program that the user chose, so it must not be started here.
    ['core.fsmonitor', 'false'],
    ['diff.suppressBlankEmpty', 'false'],
    ['i18n.logOutputEncoding', 'UTF-8'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/**
 * The variables of Git that are kept: those that a hook gets to find its repository, how a repository is found, and
 * where the configuration is, which may name a safe directory. All others are removed: they could name other grafts,
 * another namespace or another attributes file, and so hide a branch or a change.
 */
const REPOSITORY_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_COMMON_DIR',
    'GIT_PREFIX',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_QUARANTINE_PATH',
    'GIT_IMPLICIT_WORK_TREE',
];
const KEPT_VARIABLES = [
    'GIT_CEILING_DIRECTORIES',
    'GIT_DISCOVERY_ACROSS_FILESYSTEM',
    'GIT_EXEC_PATH',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_PARAMETERS',
];
/** Settings for Git from its documentation: https://git-scm.com/docs/git#_environment_variables */
const SET_VARIABLES = {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_PAGER: 'cat',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    // Replaced objects and grafts change the history only for this user.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
    // A partial clone would fetch missing objects. Versions before 2.45 know only the second variable.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
};
/** Returns the output of Git. Throws a `Failure` if Git is missing, too old, refuses, or prints too much. */
async function git(directory, args, options = {}) {
    const { code, stdout, stderr } = await startGit(directory, args, options);
    if (code !== null && (options.codes ?? [0]).includes(code))
        return stdout;
    throw gitFailure(directory, args, stderr);
}
/** The lines without their line breaks, none for empty output. Only for output without paths. */
async function gitLines(directory, args, options = {}) {
    const text = (await git(directory, args, options)).toString('latin1');
    return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
function gitEnvironment(elsewhere) {
    const ofGit = new Set([...KEPT_VARIABLES, ...(elsewhere ? [] : REPOSITORY_VARIABLES)]);
    const kept = Object.entries(process.env).filter(([name]) => {
        const upper = name.toUpperCase();
        return !upper.startsWith('GIT_') || ofGit.has(upper) || /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/.test(upper);
    });
    return { ...Object.fromEntries(kept), ...SET_VARIABLES };
}
function startGit(directory, args, options) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...CONFIG, ...args], {
            cwd: directory,
            env: gitEnvironment(options.elsewhere === true),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        // Not the `timeout` of spawn: if Git cannot be started, its timer keeps running, and so does the process.
        const timer = setTimeout(() => child.kill(), TIME_LIMIT_MS);
        const slow = setTimeout(() => {
            waitedFor(directory, options).then((failure) => {
                if (!failure)
                    return;
                child.kill();
                reject(failure);
            }, reject);
        }, SLOW_MS);
        const stopTimers = () => {
            clearTimeout(timer);
            clearTimeout(slow);
        };
        const out = [];
        let size = 0;
        let stderr = '';
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            out.push(chunk);
            if (size > OUTPUT_LIMIT) {
                child.kill();
                reject(new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('git', `"git ${args[0]}" printed more than ${OUTPUT_LIMIT} bytes.`, 'List fewer branches in the plan.'));
            }
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < STDERR_LIMIT)
                stderr += chunk.toString('utf8');
        });
        child.on('error', (error) => {
            stopTimers();
            reject(startFailure(directory, error));
        });
        child.on('close', (code, signal) => {
            stopTimers();
            const said = signal === null ? stderr : `${stderr}\nit was stopped by ${signal}`;
            resolve({ code, stdout: Buffer.concat(out, size), stderr: said });
        });
        // If a command ends before it has read all of its input, it says why on stderr.
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
async function waitedFor(directory, { whenSlow }) {
    return (await whenSlow?.()) ?? (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .specialOfGit */ .zg)(directory);
}
/** `ENOENT` means a missing program or a missing working directory. */
function startFailure(directory, error) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(directory)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('no-repository', `There is no directory "${directory}".`, 'Run this inside a git repository.');
    }
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('git-missing', `git cannot be started: ${error.message}.`, 'Install git 2.25 or newer, and make sure that it is in the PATH.');
}
function gitFailure(directory, args, stderr) {
    const said = stderr
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('hint:'))
        .at(-1) ?? '';
    const record = /not a git repository: (.+\/worktrees\/.+)/.exec(stderr)?.[1];
    if (record !== undefined)
        return lostWorktree(directory, record);
    if (/index file|index entry|bad signature/.test(said)) {
        const index = `"$(git -C "${directory}" rev-parse --absolute-git-dir)/index"`;
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('damaged-worktree', `The index of "${directory}" is damaged: ${said}.`, `Create it again, which keeps all files: rm ${index} && git -C "${directory}" reset`);
    }
    if (/not a git repository/.test(stderr)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('no-repository', `"${directory}" is not in a git repository.`, 'Run this inside a git repository.');
    }
    if (/dubious ownership/.test(stderr)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('unsafe-repository', `git refuses to read the repository at "${directory}", because it belongs to another user.`, `Trust the directory: git config --global --add safe.directory "${directory}"`);
    }
    if (/not allowed|promisor|lazy fetch/.test(stderr)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('missing-objects', 'This is a partial clone, and it lacks contents that are needed.', "Fetch them: git fetch --refetch --no-filter origin '+refs/heads/*:refs/remotes/origin/*'");
    }
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('git', `"git ${args.find((arg) => !arg.startsWith('-'))}" failed: ${said}.`, 'Check the repository: git fsck');
}
/** @param record where the repository stores what it knows about the linked working tree */
function lostWorktree(directory, record) {
    const failure = (message, hint) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('damaged-worktree', `"${directory}" is a linked working tree, but ${message}.`, hint);
    const repository = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(record));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(record)) {
        return failure(`"${record}/HEAD" names no commit`, 'Write into that file, as its only line: ref: refs/heads/<its branch>');
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(repository)
        ? failure(`the repository "${repository}" no longer has a record of it`, `Move its files away, and create it again: git --git-dir="${repository}" worktree add "${directory}" <its branch>`)
        : failure(`its repository is not at "${repository}"`, `If the repository was moved, run there: git worktree repair "${directory}"`);
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mergeBases),
/* harmony export */   y: () => (/* binding */ mergeBaseOfMany)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);

/** Two ids and three dots have at most 131 characters, so a command line can hold many of them on any system. */
const AT_ONCE = 150;
/**
 * The best common ancestor of each pair, null if there is none. If there are several (criss-cross merges), the one that
 * `git diff A...B` uses. `git rev-parse A...B` prints B, A, and the merge bases with a `^`:
 * https://git-scm.com/docs/gitrevisions#_dotted_range_notations
 */
async function mergeBases(root, pairs) {
    const found = [];
    for (let at = 0; at < pairs.length; at += AT_ONCE) {
        const part = pairs.slice(at, at + AT_ONCE);
        const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLines */ .Q)(root, ['rev-parse', ...part.map(({ from, to }) => `${from}...${to}`)]);
        let tips = 0;
        for (const line of lines) {
            if (!line.startsWith('^')) {
                if (tips++ % 2 === 0)
                    found.push(null);
            }
            else if (found.at(-1) === null)
                found[found.length - 1] = line.slice(1);
        }
    }
    return found;
}
/**
 * The merge base of one commit and a merge, not made yet, of several:
 * https://git-scm.com/docs/git-merge-base#_discussion
 */
async function mergeBaseOfMany(root, one, many) {
    const [commit] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLines */ .Q)(root, ['merge-base', one, ...many], { codes: [0, 1] });
    return commit ?? null;
}


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ nulSeparated),
/* harmony export */   MW: () => (/* binding */ quotedPath),
/* harmony export */   Q1: () => (/* binding */ pathNameOf),
/* harmony export */   av: () => (/* binding */ rawPath),
/* harmony export */   bg: () => (/* binding */ byBytes)
/* harmony export */ });
/**
 * Paths are bytes in Git. In this room they are strings with one character for each byte (latin1), so that no byte is
 * lost and a path can be a key of a map. They become names when they leave the room.
 */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * The name of a path in the rest of the program. Bytes that are not UTF-8 are written as `\xNN`. In such a path, a
 * backslash is written as `\x5C`, so that, together with `encoding`, no two paths have the same name. Valid paths are
 * unchanged.
 */
function pathNameOf(raw) {
    const bytes = Buffer.from(raw, 'latin1');
    if (/^[\x00-\x7f]*$/.test(raw))
        return { path: raw };
    try {
        return { path: utf8.decode(bytes) };
    }
    catch {
        return { path: escapeInvalid(bytes), encoding: 'invalid' };
    }
}
/** The bytes of a name that is valid UTF-8. */
function rawPath(name) {
    return Buffer.from(name, 'utf8').toString('latin1');
}
/** In the form that Git reads in a list of paths: C style, with octal escapes for all but harmless characters. */
function quotedPath(raw) {
    return `"${raw.replace(/[^\w./ -]/g, (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}
/** Byte order, as in Git. */
function byBytes(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Splits the output of a command with `-z` at its NUL characters. */
function nulSeparated(output) {
    const parts = output.toString('latin1').split('\0');
    if (parts.at(-1) === '')
        parts.pop();
    return parts;
}
function escapeInvalid(bytes) {
    let escaped = '';
    for (let at = 0; at < bytes.length;) {
        const length = validLength(bytes, at);
        const part = bytes.subarray(at, at + Math.max(length, 1));
        escaped += length > 0 && part[0] !== 0x5c ? utf8.decode(part) : escapeByte(bytes[at] ?? 0);
        at += part.length;
    }
    return escaped;
}
/** The number of bytes of the UTF-8 character that begins here, or 0 if none does. */
function validLength(bytes, at) {
    for (const length of [1, 2, 3, 4]) {
        try {
            if (utf8.decode(bytes.subarray(at, at + length)).length > 0 && at + length <= bytes.length)
                return length;
        }
        catch {
            // Longer than allowed, or not a character.
        }
    }
    return 0;
}
function escapeByte(byte) {
    return `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 3360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ notPlain),
/* harmony export */   dC: () => (/* binding */ plainFile),
/* harmony export */   n1: () => (/* binding */ specialForStatus),
/* harmony export */   zg: () => (/* binding */ specialOfGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/**
 * Reads files that may turn out to be a named pipe, a socket or a device, because to open one of these may block
 * forever.
 */




/** Git reads these files in every folder, and waits if one of them is a named pipe. */
const READ_BY_STATUS = ['.gitignore', '.gitattributes'];
/** Far more than the path in a file that names a directory of git. */
const MOST_BYTES = 64 * 1024;
/** What `git status` waits for: a named pipe or the like where it reads a file. */
async function specialForStatus(root) {
    const found = await firstSpecial(root, (entry) => READ_BY_STATUS.includes(entry.name));
    return found === undefined ? undefined : notPlain(found);
}
/** What any command waits for: something that is no file in the place of one that git keeps in its own directory. */
async function specialOfGit(directory) {
    for (const place of gitDirectoriesFor(directory)) {
        const text = (await plainFile(place, MOST_BYTES))?.toString('utf8');
        const own = text === undefined ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), /^gitdir: (.+?)\r?\n?$/.exec(text)?.[1] ?? '.');
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(own).catch(() => []);
        if (!names.includes('HEAD'))
            continue;
        const shared = (await plainFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'commondir'), MOST_BYTES))?.toString('utf8').trim();
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(own, shared ?? '.');
        // A socket is refused at once, such as that of the file system monitor.
        const found = await firstSpecial(root, (entry) => !entry.isSocket());
        return found === undefined ? undefined : notPlain((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, found));
    }
    return undefined;
}
/** Where git looks for its directory, in this order. */
function gitDirectoriesFor(directory) {
    const { GIT_DIR: named } = process.env;
    const places = named === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, named)];
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        places.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git'), at);
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
            return places;
    }
}
/** The first named pipe, socket or device that counts, by its path below the root. */
async function firstSpecial(root, isRead) {
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, entry.name);
            if (entry.isDirectory() && entry.name !== '.git')
                folders.push(path);
            if (isRead(entry) && isSpecial(entry))
                return path;
        }
    }
    return undefined;
}
function isSpecial(entry) {
    return entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice();
}
function notPlain(path) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('special-file', `"${path}" is a named pipe, a socket or a device, so git cannot read it.`, 'Replace it with a plain file, or delete it.');
}
/**
 * The bytes of a regular file up to a size, `'too-large'` above it, or undefined for anything else. Never blocks, even
 * if the file was replaced after it was checked.
 */
async function plainFile(path, most) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined))?.isFile())
        return undefined;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags).catch(() => undefined);
    try {
        const stats = await file?.stat();
        if (!file || !stats?.isFile())
            return undefined;
        return stats.size > most ? 'too-large' : await file.readFile();
    }
    finally {
        await file?.close();
    }
}


/***/ }),

/***/ 2464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IY: () => (/* binding */ planPlaces),
  N3: () => (/* binding */ planTreeAt),
  rS: () => (/* binding */ planTreeId),
  VJ: () => (/* binding */ plansOnDisk),
  AP: () => (/* binding */ workingTreePlans)
});

// UNUSED EXPORTS: plansAt

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/shell/object-id.js
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
    return (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`${type} ${content.length}\0`)
        .update(content)
        .digest('hex');
}

// EXTERNAL MODULE: ./lib/shell/git/disk.js
var disk = __webpack_require__(5216);
// EXTERNAL MODULE: ./lib/shell/git/entries.js
var entries = __webpack_require__(5721);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/path-name.js
var path_name = __webpack_require__(1912);
// EXTERNAL MODULE: ./lib/shell/git/plain-file.js
var plain_file = __webpack_require__(3360);
// EXTERNAL MODULE: ./lib/shell/git/repository.js
var git_repository = __webpack_require__(961);
// EXTERNAL MODULE: ./lib/shell/git/status.js
var git_status = __webpack_require__(9119);
;// CONCATENATED MODULE: ./lib/shell/git/plans.js
/** Reads the plan directory of a commit or of the working tree. */












/** More than a plan may have, so that a plan that is too long still gets its own message. */
const MOST_BYTES = 1024 * 1024;
/** As in a tree object. */
const TREE = '40000';
/** Relative to the plan directory. If something else is in its place, that itself. */
const ITSELF = '';
/**
 * What is in the place of the plan directory at each of these commits, null if there is nothing. One process for all.
 * It is looked up in the tree above, because Git does not show a submodule that is asked for by its path.
 */
async function planPlaces(root, commits) {
    const { dir, base } = external_node_path_.posix.parse(plan/* PLAN_DIRECTORY */.AG);
    const folders = await treesAt(root, commits.map((commit) => `${commit}:${dir}`));
    const absent = commits.filter((_, index) => folders[index] === 'missing');
    // Git gives the same answer if a folder does not exist and if its object is lost.
    const roots = await treesAt(root, absent.map((commit) => `${commit}^{tree}`));
    absent.forEach((commit, index) => {
        const tree = roots[index];
        const isThere = !Buffer.isBuffer(tree) || entryInTree(tree, dir, commit.length / 2)?.mode === TREE;
        if (isThere)
            throw missing(`"${dir}" at ${commit}`);
    });
    return commits.map((commit, index) => {
        const tree = folders[index];
        return Buffer.isBuffer(tree) ? entryInTree(tree, base, commit.length / 2) : null;
    });
}
/** The contents of trees by name, with one process. */
async function treesAt(root, names) {
    if (names.length === 0)
        return [];
    const input = names.map((name) => `${name}\n`).join('');
    const output = await (0,git/* git */.$)(root, ['cat-file', '--batch=%(objecttype) %(objectsize)'], { input });
    let at = 0;
    return names.map(() => {
        const end = output.indexOf(0x0a, at);
        const [, type, size] = /^([a-z]+) (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
        at = end + 1;
        if (size === undefined)
            return 'missing';
        const content = output.subarray(at, at + Number(size));
        at += content.length + 1;
        return type === 'tree' ? content : 'no tree';
    });
}
function missing(what) {
    return new failure/* Failure */.H('missing-objects', `This repository lacks the content of ${what}.`, 'Find out what it lacks: git fsck');
}
/** The id of the result of `planTreeAt`. */
function planTreeId(place) {
    return place.mode === TREE ? place.oid : (0,directory/* notADirectory */.o5)(place).id;
}
/** What is in the place of the plan directory, with its texts. */
async function planTreeAt(root, place) {
    if (place.mode !== TREE)
        return (0,directory/* notADirectory */.o5)(place);
    const listed = await entriesBelow(root, place.oid);
    const texts = await blobTexts(root, listed);
    return {
        id: place.oid,
        files: listed.map((entry) => ({ ...planFileOf(entry.path, entry), ...(texts.get(entry.oid) ?? NO_FILE) })),
    };
}
/** The plan directory at a commit. Null if there is none. */
async function plansAt(root, commit) {
    const [place] = await planPlaces(root, [commit]);
    return place ? planTreeAt(root, place) : null;
}
/**
 * The plan directory as `git add` would store it now, with its current texts. Null if there is none. Its id is the one
 * that Git would compute, so it equals that of a commit with the same plans.
 * @param directory any directory of the working tree
 */
async function workingTreePlans(directory) {
    const repository = await (0,git_repository/* openRepository */.h_)(directory);
    (0,git_repository/* requireFiles */.PO)(repository);
    return plansOnDisk(repository);
}
/** @param known a plan directory whose texts need not be read again */
async function plansOnDisk(repository, known = null) {
    const { root, head } = repository;
    const [place] = head.commit === null ? [] : await planPlaces(root, [head.commit]);
    const stored = place?.mode === TREE ? await entriesBelow(root, place.oid) : [];
    const listed = new Map(stored.map((entry) => [entry.path, entry]));
    if (place && place.mode !== TREE)
        listed.set(ITSELF, place);
    const inside = `${plan/* PLAN_DIRECTORY */.AG}/`;
    const states = await (0,git_status/* readGitStatus */.t)(repository, plan/* PLAN_DIRECTORY */.AG);
    const fresh = new Set();
    for (const [path, entry] of await (0,disk/* readDisk */.gr)(repository, states)) {
        if (path !== plan/* PLAN_DIRECTORY */.AG && !path.startsWith(inside))
            continue;
        const name = path === plan/* PLAN_DIRECTORY */.AG ? ITSELF : path.slice(inside.length);
        if (entry)
            fresh.add(name);
        if (entry)
            listed.set(name, entry);
        else
            listed.delete(name);
    }
    const instead = listed.get(ITSELF);
    if (instead)
        return (0,directory/* notADirectory */.o5)(instead);
    if (listed.size === 0)
        return null;
    const texts = new Map(known?.files.map(({ oid, name: _name, mode: _mode, ...text }) => [oid, text]));
    const unread = stored.filter(({ path, oid }) => !fresh.has(path) && listed.has(path) && !texts.has(oid));
    for (const [oid, text] of await blobTexts(root, unread))
        texts.set(oid, text);
    const files = [];
    for (const [name, entry] of [...listed].sort(([a], [b]) => (0,path_name/* byBytes */.bg)(a, b))) {
        const text = fresh.has(name) ? await diskText(repository, `${inside}${name}`, entry) : texts.get(entry.oid);
        files.push({ ...planFileOf(name, entry), ...(text ?? NO_FILE) });
    }
    return { id: treeIdOf(listed, repository.zeros.length), files };
}
const NO_FILE = { unreadable: 'it is not a file' };
function planFileOf(path, { mode, oid }) {
    return { name: (0,path_name/* pathNameOf */.Q1)(path).path, mode, oid };
}
function isFile({ mode }) {
    return mode.startsWith('100');
}
/** An entry of a tree object. `treeId` describes the format. */
function entryInTree(tree, name, idLength) {
    for (let at = 0; at < tree.length;) {
        const end = tree.indexOf(0, at);
        const [mode = '', ...words] = tree.toString('latin1', at, end).split(' ');
        at = end + 1 + idLength;
        if (words.join(' ') === name)
            return { mode, oid: tree.toString('hex', end + 1, at) };
    }
    return null;
}
function entriesBelow(root, tree) {
    return (0,entries/* listTree */.nT)(root, ['-r', '--long', tree]);
}
/** The texts by id, with one process. Large files are not read. */
async function blobTexts(root, entries) {
    const sizes = new Map(entries.filter(isFile).map(({ oid, size }) => [oid, size]));
    const texts = new Map();
    for (const [oid, size] of sizes) {
        if (!/^\d+$/.test(size))
            throw missing(`the plan file ${oid}`);
        texts.set(oid, { unreadable: `it has more than ${MOST_BYTES} bytes` });
    }
    const small = [...sizes].flatMap(([oid, size]) => (Number(size) <= MOST_BYTES ? [oid] : []));
    if (small.length === 0)
        return texts;
    const output = await (0,git/* git */.$)(root, ['cat-file', '--batch=%(objectsize)'], { input: `${small.join('\n')}\n` });
    let at = 0;
    for (const id of small) {
        const end = output.indexOf(0x0a, at);
        const size = Number(output.toString('latin1', at, end));
        texts.set(id, planText(output.subarray(end + 1, end + 1 + size)));
        at = end + 1 + size + 1;
    }
    return texts;
}
async function diskText(repository, path, entry) {
    if (!isFile(entry))
        return NO_FILE;
    const bytes = await (0,plain_file/* plainFile */.dC)((0,disk/* diskPathBytes */.QK)(repository, path), MOST_BYTES);
    if (bytes === undefined)
        return NO_FILE;
    return bytes === 'too-large' ? { unreadable: `it has more than ${MOST_BYTES} bytes` } : planText(bytes);
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function planText(bytes) {
    if (bytes.includes(0))
        return { unreadable: 'it is not text' };
    try {
        return { text: utf8.decode(bytes) };
    }
    catch {
        return { unreadable: 'it is not UTF-8' };
    }
}
/** The id of a tree with these files, without writing it. */
function treeIdOf(files, digits) {
    const children = new Map();
    for (const [path, entry] of files) {
        const slash = path.indexOf('/');
        if (slash < 0) {
            children.set(path, entry);
            continue;
        }
        const name = path.slice(0, slash);
        const folder = children.get(name);
        const inner = folder instanceof Map ? folder : new Map();
        children.set(name, inner.set(path.slice(slash + 1), entry));
    }
    const entries = [...children].map(([name, child]) => child instanceof Map ? { name, mode: TREE, oid: treeIdOf(child, digits) } : { name, ...child });
    return treeId(entries, digits);
}


/***/ }),

/***/ 961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ rebasedBranch),
/* harmony export */   PO: () => (/* binding */ requireFiles),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   qp: () => (/* binding */ mergedParents)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3360);
/** What the repository is and which branches it has. Read once, so that everything else describes the same moment. */




/** @throws Failure if there is no repository, or if Git is older than 2.25, which Ubuntu 20.04 has */
async function openRepository(directory) {
    // Old versions print an unknown option unchanged. Then ids have 40 digits.
    const asked = ['--is-inside-work-tree', '--is-shallow-repository', '--show-object-format', '--absolute-git-dir'];
    const [said] = await Promise.all([gitPath(directory, ['rev-parse', ...asked]), requireVersion(directory)]);
    const [inside, shallow, format, ...path] = said.split('\n');
    const gitDirectory = path.join('\n');
    const hasFiles = inside === 'true';
    const [root, refs] = await Promise.all([
        hasFiles ? gitPath(directory, ['rev-parse', '--show-toplevel']) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory),
        readRefs(directory),
    ]);
    const head = await readHead(root, gitDirectory, refs.local);
    const zeros = '0'.repeat(format === 'sha256' ? 64 : 40);
    return { root, hasFiles, gitDirectory, shallow: shallow === 'true', head, ...refs, zeros };
}
/** Commands that read files need a working tree. All others also work in a bare repository. */
function requireFiles({ root, hasFiles }) {
    if (hasFiles)
        return;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('no-working-tree', `"${root}" is not in a working tree.`, 'Run this in a clone that has files, or create a working tree with "git worktree add". Commands that only read commits also work here: check --all, whose, integrate --dry-run.');
}
async function requireVersion(directory) {
    const [said = ''] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitLines */ .Q)(directory, ['--version']);
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(said) ?? [];
    if (Number(major) < 2 || (Number(major) === 2 && Number(minor) < 25)) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('git-too-old', `"${said}" is too old.`, 'Install git 2.25 or newer.');
    }
}
/** Paths may contain anything, even a line break. Only the last line break is Git's. */
async function gitPath(directory, args) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(directory, args)).toString('utf8').replace(/\r?\n$/, '');
}
async function readRefs(root) {
    const local = new Map();
    const remote = new Map();
    let originHead;
    const format = '--format=%(objecttype) %(objectname) %(refname) %(symref)';
    const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitLines */ .Q)(root, ['for-each-ref', format, 'refs/heads/', 'refs/remotes/origin/']);
    for (const line of lines) {
        // Ref names contain no spaces: https://git-scm.com/docs/git-check-ref-format
        const [type, commit = '', bytes = '', symref = ''] = line.split(' ');
        const name = Buffer.from(bytes, 'latin1').toString('utf8');
        if (name === 'refs/remotes/origin/HEAD') {
            if (symref.startsWith('refs/remotes/origin/'))
                originHead = symref.slice('refs/remotes/origin/'.length);
        }
        else if (type === 'commit' && name.startsWith('refs/heads/'))
            local.set(name.slice('refs/heads/'.length), commit);
        else if (type === 'commit')
            remote.set(name.slice('refs/remotes/origin/'.length), commit);
    }
    return { local, remote, ...(originHead === undefined ? {} : { originHead }) };
}
async function readHead(root, gitDirectory, local) {
    const [symbolic = ''] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitLines */ .Q)(root, ['symbolic-ref', '-q', 'HEAD'], { codes: [0, 1] });
    const merging = await mergedParents(gitDirectory);
    const name = Buffer.from(symbolic, 'latin1').toString('utf8');
    if (name.startsWith('refs/heads/')) {
        const branch = name.slice('refs/heads/'.length);
        return { branch, commit: local.get(branch) ?? null, merging };
    }
    const [commit] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitLines */ .Q)(root, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], { codes: [0, 1] });
    const branch = await rebasedBranch(gitDirectory);
    return { ...(branch === undefined ? {} : { branch }), commit: commit ?? null, merging };
}
/** The other parents of the merge that is in progress in a working tree. */
async function mergedParents(gitDirectory) {
    return ((await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDirectory, 'MERGE_HEAD'))) ?? '').split('\n').filter((id) => id !== '');
}
/** A rebase works on a detached head and stores the name of its branch, where `git status` reads it too. */
async function rebasedBranch(gitDirectory) {
    for (const kept of ['rebase-merge', 'rebase-apply']) {
        const name = (await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDirectory, kept, 'head-name')))?.trim();
        if (name?.startsWith('refs/heads/'))
            return name.slice('refs/heads/'.length);
    }
    return undefined;
}
async function readIfThere(path) {
    const bytes = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFile */ .dC)(path, 1024 * 1024);
    return Buffer.isBuffer(bytes) ? bytes.toString('utf8') : undefined;
}


/***/ }),

/***/ 5188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ gitSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
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

// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/progress/merges.js
var merges = __webpack_require__(7373);
// EXTERNAL MODULE: ./lib/shell/git/diff.js
var diff = __webpack_require__(6462);
// EXTERNAL MODULE: ./lib/shell/git/path-name.js
var path_name = __webpack_require__(1912);
;// CONCATENATED MODULE: ./lib/shell/git/changes.js
/** Differences in the form that the judge uses. */


/** In byte order of the paths. */
function changesOf(differences) {
    return [...differences].sort((a, b) => (0,path_name/* byBytes */.bg)(a.path, b.path)).map(changeOf);
}
function changeOf(difference) {
    const { renamedTo, renamedFrom } = difference;
    return {
        ...(0,path_name/* pathNameOf */.Q1)(difference.path),
        kind: changeKind(difference),
        ...(renamedTo === undefined ? {} : { renamedTo: (0,path_name/* pathNameOf */.Q1)(renamedTo).path }),
        ...(renamedFrom === undefined ? {} : { renamedFrom: (0,path_name/* pathNameOf */.Q1)(renamedFrom).path }),
    };
}
function changeKind({ oldMode, newMode }) {
    if (oldMode === diff/* ABSENT */.sj)
        return 'create';
    return newMode === diff/* ABSENT */.sj ? 'delete' : 'modify';
}

// EXTERNAL MODULE: ./lib/shell/git/entries.js
var entries = __webpack_require__(5721);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/merge-base.js
var merge_base = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/shell/git/branches.js
var git_branches = __webpack_require__(4681);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/shell/git/repository.js
var git_repository = __webpack_require__(961);
// EXTERNAL MODULE: ./lib/shell/git/status.js
var git_status = __webpack_require__(9119);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
;// CONCATENATED MODULE: ./lib/shell/git/history.js
/** Reads the history of the base as far back as the branches need it. */

/** The history of `base` that at least one of `since` does not have, or all of it if they have nothing in common. */
async function readHistory(root, base, since) {
    const common = await commonAncestors(root, since);
    const input = [base, ...common.map((commit) => `^${commit}`), ''].join('\n');
    const lines = await (0,git/* gitLines */.Q)(root, ['rev-list', '--topo-order', '--parents', '--stdin'], { input });
    const parents = new Map();
    for (const line of lines) {
        const [commit = '', ...rest] = line.split(' ');
        parents.set(commit, rest);
    }
    return { parents, line: firstParents(parents, base) };
}
/**
 * For each commit, the commit of the base's own line that brought it in: the oldest one that has it in its history.
 * Commits on the line brought themselves in.
 */
function broughtInBy({ parents, line }) {
    const by = new Map();
    for (const commit of [...line].reverse()) {
        const stack = [commit];
        for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
            if (by.has(next))
                continue;
            by.set(next, commit);
            stack.push(...(parents.get(next) ?? []));
        }
    }
    return by;
}
/** Every commit that can be reached from this one, including itself, as far as the history was read. */
function ancestorsOf({ parents }, commit) {
    const met = new Set();
    const stack = [commit];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (met.has(next))
            continue;
        met.add(next);
        stack.push(...(parents.get(next) ?? []));
    }
    return met;
}
function firstParents(parents, base) {
    const line = [base];
    for (let next = parents.get(base)?.[0]; next !== undefined; next = parents.get(next)?.[0])
        line.push(next);
    return line;
}
const AT_ONCE = 200;
/**
 * A common ancestor of all commits, found step by step. Any common ancestor is enough, because it only shortens the
 * reading.
 */
async function commonAncestors(root, commits) {
    let common = [...new Set(commits)];
    while (common.length > 1) {
        const part = common.slice(0, AT_ONCE);
        const [one] = await (0,git/* gitLines */.Q)(root, ['merge-base', '--octopus', ...part], { codes: [0, 1] });
        if (one === undefined)
            return [];
        if (part.length === common.length)
            return [one];
        common = [one, ...common.slice(AT_ONCE)];
    }
    return common;
}

;// CONCATENATED MODULE: ./lib/shell/git/patch-places.js
/**
 * Decides whether two patches to different states of a file change the same lines at the same place. They do if Git,
 * when merging, would match the lines of one with those of the other: at least one line of each hunk is the same line
 * in both states.
 */



function spanKey({ from, to }) {
    return `${from} ${to}`;
}
/** All options are given, because attributes and user settings could change the defaults. */
const PATCH_OPTIONS = [
    ...['-p', '--inter-hunk-context=0', '--no-renames', '--full-index', '--no-color', '--no-ext-diff'],
    ...['--no-textconv', '--no-indent-heuristic', '--src-prefix=a/', '--dst-prefix=b/'],
    ...['--ignore-submodules=none', '--submodule=short'],
];
/** The patches of the spans, one after the other. */
async function diffTexts(root, spans, options, paths = []) {
    const input = spans.map(({ from, to }) => `${to} ${from}\n`).join('');
    const args = ['diff-tree', '--stdin', '--always', '-r', ...PATCH_OPTIONS, ...options];
    return (0,git/* git */.$)(root, [...args, ...(paths.length > 0 ? ['--', ...paths] : [])], { input });
}
/**
 * The lines of each commit. No other line of a patch has only hexadecimal digits, because lines of contents begin with
 * a space, `+`, `-` or a backslash.
 */
function commitsIn(output) {
    const commits = [];
    for (const line of output.toString('latin1').split('\n')) {
        if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(line))
            commits.push([]);
        else if (line !== '')
            commits.at(-1)?.push(line);
    }
    return commits;
}
function hunksIn(lines) {
    const hunks = [];
    let file = '';
    for (const line of lines) {
        if (line.startsWith('diff --git '))
            file = line;
        const [, start = '', count = '1', newCount = '1'] = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line) ?? [];
        if (start === '')
            continue;
        const numbers = { start: Number(start), count: Number(count), newCount: Number(newCount) };
        hunks.push({ file, ...numbers });
    }
    return hunks;
}
/** Above this number of paths, the two states are compared completely. */
const MOST_NAMED = 400;
const MOST_NAMED_CHARACTERS = 24_000;
/** Where the states of the paths differ, by span. Compared as in a merge, which decides where a patch is applied. */
async function readPlaces(root, spans, paths) {
    const wanted = new Map(spans.map((span) => [spanKey(span), span]));
    if (wanted.size === 0)
        return new Map();
    const names = [...new Set(paths)].map(path_name/* pathNameOf */.Q1);
    const length = names.reduce((sum, { path }) => sum + path.length, 0);
    const isShort = names.length <= MOST_NAMED && length <= MOST_NAMED_CHARACTERS && !names.some(({ encoding }) => encoding);
    const options = ['-U0', '--diff-algorithm=histogram'];
    const named = isShort ? names.map(({ path }) => path) : [];
    const found = commitsIn(await diffTexts(root, [...wanted.values()], options, named));
    return new Map([...wanted.keys()].map((key, index) => [key, (0,maps/* groupBy */.$z)(hunksIn(found[index] ?? []), ({ file }) => file)]));
}
/**
 * Both lists belong to patches with the same text, so their hunks form pairs.
 * @param between leads from the state that `ours` is a patch to, to that of `theirs`
 */
function areInPlace(ours, theirs, between) {
    return ours.every((hunk, index) => {
        const shift = (theirs[index]?.start ?? 0) - hunk.start;
        const changes = between.get(hunk.file) ?? [];
        const lines = Array.from({ length: hunk.count }, (_, line) => hunk.start + line);
        return hunk.count === 0 ? shift === 0 : lines.some((line) => shiftOf(line, changes) === shift);
    });
}
/** By how much a line moves. Undefined if the line no longer exists. */
function shiftOf(line, changes) {
    let shift = 0;
    for (const { start, count, newCount } of changes) {
        // Lines that are only added come after `start`.
        const first = count === 0 ? start + 1 : start;
        if (line < first)
            break;
        if (line < first + count)
            return undefined;
        shift += newCount - count;
    }
    return shift;
}

;// CONCATENATED MODULE: ./lib/shell/git/patches.js
/** Decides whether the base has the patches of a branch, but not its commits, as after a squash or a rebase. */





/**
 * For each branch, the commits of the base that contain its work, newest first. Empty if there are none. Either one
 * commit has all of it (squash), or each commit has its own equivalent (rebase, cherry-pick). Only commits since the
 * merge base count.
 *
 * The comparison is similar to Git's patch id: the changed lines with their context. But white space, modes and bytes
 * that are not text count too, because `git patch-id` ignores them or treats them differently in each version. The
 * place also counts: the same lines elsewhere in the file are another patch (`patch-places.ts`).
 *
 * Limit: a branch that has only commits picked from the base looks like one that was rebased into it, because commit
 * dates prove nothing. This ends with its first own commit.
 */
async function findInBase(root, base, history, works) {
    const some = works.filter((work) => work.differences.length > 0);
    if (some.length === 0)
        return works.map(() => []);
    const byShape = await indexBase(root, history);
    const own = await ownCommits(root, base, some);
    const squashed = works.map((work) => ({ patch: work, candidates: commitsWithin(history, byShape, work, work) }));
    const rebased = works.map((work) => (own.get(work.to) ?? []).map((patch) => ({ patch, candidates: commitsWithin(history, byShape, patch, work) })));
    // One commit without a candidate is enough to decide, so the texts of the others need not be read.
    const hopeful = rebased.map((units) => (units.every(({ candidates }) => candidates.length > 0) ? units : []));
    const holders = await heldBy(root, [...squashed, ...hopeful.flat()]);
    return works.map((_, index) => {
        const [whole] = holders.get(squashed[index]) ?? [];
        if (whole)
            return [whole.to];
        const held = new Set();
        for (const unit of hopeful[index] ?? []) {
            const one = holders.get(unit)?.find(({ to }) => !held.has(to));
            if (!one)
                return [];
            held.add(one.to);
        }
        return newestFirst(history, held);
    });
}
/** The candidates of each patch that really are the same patch. */
async function heldBy(root, units) {
    const texts = await patchTexts(root, units);
    const isAlike = (patch, candidate) => {
        const text = texts.get(spanKey(patch));
        return text !== undefined && text.lines === texts.get(spanKey(candidate))?.lines;
    };
    const alike = units.map(({ patch, candidates }) => ({
        patch,
        candidates: candidates.filter((each) => isEqual(patch, each) || isAlike(patch, each)),
    }));
    const doubtful = alike.flatMap(({ patch, candidates }) => candidates.flatMap((each) => (isEqual(patch, each) ? [] : [{ from: patch.from, to: each.from }])));
    const places = await readPlaces(root, doubtful, alike.flatMap(({ patch }) => patch.differences.map(({ path }) => path)));
    const isThere = (patch, candidate) => {
        const [here, there] = [texts.get(spanKey(patch)), texts.get(spanKey(candidate))];
        const between = places.get(spanKey({ from: patch.from, to: candidate.from }));
        return (here !== undefined && there !== undefined && between !== undefined && areInPlace(here.hunks, there.hunks, between));
    };
    return new Map(units.map((unit, index) => [
        unit,
        (alike[index]?.candidates ?? []).filter((each) => isEqual(unit.patch, each) || isThere(unit.patch, each)),
    ]));
}
function newestFirst(history, wanted) {
    return [...history.parents.keys()].filter((commit) => wanted.has(commit));
}
/** Each commit of the base is a patch against its parent. Of its merges, only those on its own line count. */
async function indexBase(root, history) {
    const line = new Set(history.line);
    const spans = [...history.parents].flatMap(([to, [from, second]]) => from !== undefined && (second === undefined || line.has(to)) ? [{ from, to }] : []);
    const found = await (0,diff/* diffSpans */.xh)(root, spans, false);
    const works = spans.map((span, index) => ({ ...span, differences: found[index] ?? [] }));
    return (0,maps/* groupBy */.$z)(works, patchShape);
}
/** The patches of each branch's own commits, by its tip. None if it has a merge that adds changes of its own. */
async function ownCommits(root, base, works) {
    const input = [...works.map(({ to }) => to), `^${base}`, ''].join('\n');
    const lines = await (0,git/* gitLines */.Q)(root, ['rev-list', '--parents', '--stdin'], { input });
    const parents = new Map(lines.map((line) => line.split(' ')).map(([commit = '', ...rest]) => [commit, rest]));
    const spans = [...parents].flatMap(([to, [from, second]]) => (from !== undefined && !second ? [{ from, to }] : []));
    const found = await (0,diff/* diffSpans */.xh)(root, spans, false);
    const patches = new Map(spans.map((span, index) => [span.to, { ...span, differences: found[index] ?? [] }]));
    const merges = await plainMerges(root, [...parents].filter(([, each]) => each.length > 1).map(([commit]) => commit));
    return new Map(works.map(({ to }) => {
        const mine = [...ancestorsOf({ parents, line: [] }, to)].filter((commit) => parents.has(commit));
        const isComplete = mine.every((commit) => patches.has(commit) || merges.has(commit));
        const changing = mine
            .flatMap((commit) => patches.get(commit) ?? [])
            .filter((each) => each.differences.length > 0);
        return [to, isComplete ? changing : []];
    }));
}
/** Merges that take every line from one of their parents. */
async function plainMerges(root, merges) {
    if (merges.length === 0)
        return new Set();
    const args = ['diff-tree', '--stdin', '--always', '-r', '--cc', ...PATCH_OPTIONS, '-U3'];
    const patches = commitsIn(await (0,git/* git */.$)(root, args, { input: merges.map((commit) => `${commit}\n`).join('') }));
    return new Set(merges.filter((_, index) => patches[index]?.length === 0));
}
function commitsWithin(history, byShape, patch, work) {
    const candidates = patch.differences.length > 0 ? (byShape.get(patchShape(patch)) ?? []) : [];
    if (candidates.length === 0)
        return [];
    const before = ancestorsOf(history, work.from);
    return candidates.filter(({ to }) => !before.has(to));
}
/** Equal for all patches that could be equal: paths, modes, and whole contents if one side is empty. */
function patchShape({ differences: list }) {
    const parts = list.map((each) => {
        const isWhole = each.oldMode === diff/* ABSENT */.sj || each.newMode === diff/* ABSENT */.sj;
        return [each.path, each.oldMode, each.newMode, ...(isWhole ? [each.oldId, each.newId] : [])].join('\0');
    });
    return parts.sort().join('\0\0');
}
function isEqual(a, b) {
    return contentsKey(a) === contentsKey(b);
}
function contentsKey({ differences: list }) {
    return list
        .map(({ path, oldId, newId }) => `${path}\0${oldId}\0${newId}`)
        .sort()
        .join('\0\0');
}
/** Texts are compared only if the whole contents differ. Most squashes do not need that. */
async function patchTexts(root, units) {
    const spans = new Map();
    for (const { patch, candidates } of units) {
        if (candidates.length === 0 || candidates.some((each) => isEqual(patch, each)))
            continue;
        for (const each of [patch, ...candidates])
            spans.set(spanKey(each), each);
    }
    if (spans.size === 0)
        return new Map();
    const patches = splitPatches(await diffTexts(root, [...spans.values()], ['-U3', '--diff-algorithm=myers']));
    return new Map([...spans.keys()].map((key, index) => [key, patches[index] ?? { lines: '', hunks: [] }]));
}
/** One for each commit. */
function splitPatches(output) {
    return commitsIn(output).map((lines) => {
        const kept = [];
        let index = '';
        for (const line of lines) {
            if (line.startsWith('index '))
                index = line;
            else if (line.startsWith('Binary files '))
                kept.push(index, line);
            else if (line.startsWith('@@'))
                kept.push('@@');
            else
                kept.push(line);
        }
        return { lines: kept.join('\n'), hunks: hunksIn(lines) };
    });
}

;// CONCATENATED MODULE: ./lib/shell/git/branch-state.js
/**
 * Finds the state of each branch from the history of the base branch:
 *
 * - *not started*: its tip is on the base's own line of first parents. This is true for a new branch, and also for one
 * that the base was fast-forwarded to. Git cannot distinguish the two.
 * - *merged*: its tip is elsewhere in the history of the base, or its patches are (`patches.ts`).
 * - *open*: all others. A branch is both merged and open if an earlier tip of it was merged by a merge that names the
 * branch.
 *
 * The judge decides whether a merge counts, that is, whether the plan before it listed the branch.
 */







/** The state of each branch, in the given order. */
async function branchStates(repository, base, tips) {
    if (tips.length === 0)
        return [];
    const { root } = repository;
    const forks = await (0,merge_base/* mergeBases */.P)(root, tips.map(({ commit }) => ({ from: base.commit, to: commit })));
    requireHistory(repository, base, tips, forks);
    const history = await readHistory(root, base.commit, forks.filter((fork) => fork !== null));
    const broughtIn = broughtInBy(history);
    const line = new Set(history.line);
    const ahead = tips.flatMap(({ branch, commit }, index) => {
        const from = forks[index];
        return from && from !== commit ? [{ branch, from, to: commit }] : [];
    });
    const changed = await (0,diff/* diffSpans */.xh)(root, ahead, false);
    const holders = await findInBase(root, base.commit, history, ahead.map((span, index) => ({ ...span, differences: changed[index] ?? [] })));
    const isBehind = (tip, index) => forks[index] === tip.commit && !line.has(tip.commit);
    const foundMerges = [
        ...tips
            .filter(isBehind)
            .map(({ branch, commit }) => ({ branch, tip: commit, mergedBy: [broughtIn.get(commit) ?? base.commit] })),
        ...ahead.flatMap(({ branch, to }, index) => {
            const holding = new Set((holders[index] ?? []).map((commit) => broughtIn.get(commit) ?? commit));
            const mergedBy = history.line.filter((commit) => holding.has(commit));
            return mergedBy.length > 0 ? [{ branch, tip: to, mergedBy }] : [];
        }),
        ...(await earlierMerges(root, history, broughtIn, ahead.filter((_, index) => (holders[index] ?? []).length === 0))),
    ];
    const merged = await mergesByBranch(root, base, history, foundMerges);
    const pulls = await pullsByBranch(root, base, tips, forks, new Set(foundMerges.filter(({ branch, tip }) => isTip(tips, branch, tip)).map(({ branch }) => branch)));
    return tips.map((tip) => {
        const found = merged.get(tip.branch);
        const pull = line.has(tip.commit) ? undefined : pulls.get(tip.branch);
        const age = history.line.indexOf(found?.mergeCommit ?? '');
        return { tip, ...(pull ? { pull } : {}), ...(found ? { merged: found, age } : {}) };
    });
}
/** The changes of a branch since its merge base ("three dots"), as GitHub counts them too. */
async function changeLists(root, base, spans) {
    const known = spans.flatMap(({ from, to }) => (from === null ? [] : [{ from, to }]));
    const found = await (0,diff/* diffSpans */.xh)(root, known, true);
    let next = 0;
    return spans.map(({ from }) => {
        if (from !== null)
            return { complete: true, list: changesOf(found[next++] ?? []) };
        return { complete: false, reason: `it has no commit in common with "${base.branch}"` };
    });
}
function isTip(tips, branch, commit) {
    return tips.some((tip) => tip.branch === branch && tip.commit === commit);
}
/** In a shallow clone, it may be unknown where a branch began. */
function requireHistory(repository, base, tips, forks) {
    const lost = repository.shallow ? tips.find((_, index) => forks[index] === null) : undefined;
    if (lost) {
        throw new failure/* Failure */.H('shallow', `This clone is shallow, so it does not contain the commit where "${lost.branch}" left "${base.branch}".`, 'Fetch the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)');
    }
}
/**
 * Finds work of the branch that was merged before the branch continued: the merge base is not on the base's own line,
 * and the merge that brought it has it as a parent and names the branch, as Git and GitHub write by default. Without
 * the name, it could be another branch that this one started from.
 */
async function earlierMerges(root, history, broughtIn, ahead) {
    const likely = ahead.flatMap(({ branch, from }) => {
        const merge = broughtIn.get(from);
        const sides = merge === undefined ? [] : (history.parents.get(merge) ?? []).slice(1);
        return merge !== undefined && sides.includes(from) ? [{ branch, tip: from, mergedBy: [merge] }] : [];
    });
    if (likely.length === 0)
        return [];
    const merges = [...new Set(likely.flatMap(({ mergedBy }) => mergedBy))];
    const lines = await (0,git/* gitLines */.Q)(root, ['rev-list', '--no-walk=unsorted', '--format=%s', '--stdin'], {
        input: `${merges.join('\n')}\n`,
    });
    const subjects = new Map();
    for (let at = 0; at < lines.length; at += 2)
        subjects.set((lines[at] ?? '').slice('commit '.length), lines[at + 1] ?? '');
    return likely.filter(({ branch, mergedBy: [merge = ''] }) => namesBranch(subjects.get(merge) ?? '', branch));
}
function namesBranch(subject, branch) {
    const name = Buffer.from(branch, 'utf8').toString('latin1');
    if (!subject.startsWith('Merge '))
        return false;
    return ([`'${name}'`, `'origin/${name}'`].some((each) => subject.includes(each)) ||
        subject.replace(/^.* from [^/]*\//, '') === name);
}
/** `before` is the commit of the base's line before the first commit that contains any of the work. */
async function mergesByBranch(root, base, history, foundMerges) {
    const starts = foundMerges.map(({ mergedBy }) => history.parents.get(mergedBy.at(-1) ?? '')?.[0] ?? null);
    const known = foundMerges.flatMap(({ tip }, index) => (starts[index] ? [{ from: starts[index], to: tip }] : []));
    const found = await (0,merge_base/* mergeBases */.P)(root, known);
    let next = 0;
    const spans = foundMerges.map(({ tip }, index) => ({
        from: starts[index] ? (found[next++] ?? null) : null,
        to: tip,
    }));
    const lists = await changeLists(root, base, spans);
    return new Map(foundMerges.map(({ branch, mergedBy }, index) => [
        branch,
        {
            branch,
            base: base.branch,
            sameRepository: true,
            mergeCommit: mergedBy[0] ?? null,
            before: starts[index] ?? null,
            changes: lists[index] ?? { complete: false, reason: 'it was not read' },
        },
    ]));
}
async function pullsByBranch(root, base, tips, forks, done) {
    const open = tips.flatMap((tip, index) => (done.has(tip.branch) ? [] : [{ tip, from: forks[index] ?? null }]));
    const lists = await changeLists(root, base, open.map(({ tip, from }) => ({ from, to: tip.commit })));
    return new Map(open.map(({ tip: { branch, commit, ref } }, index) => [
        branch,
        {
            branch,
            base: base.branch,
            sameRepository: true,
            head: commit,
            revision: commit,
            ...(ref === branch ? {} : { ref }),
            changes: lists[index] ?? { complete: false, reason: 'it was not read' },
        },
    ]));
}

// EXTERNAL MODULE: ./lib/shell/git/disk.js
var git_disk = __webpack_require__(5216);
;// CONCATENATED MODULE: ./lib/shell/git/worktree.js
/**
 * The current branch with all uncommitted changes, as its pull request would be.
 *
 * A path is changed if the working tree, the index or the last commit differs from the merge base. It is reported as in
 * the first of these three that differs. So a stray file that was committed stays a finding until its removal is
 * committed.
 */








/** The revision that the judge uses to ask about the uncommitted work of the current working tree. */
const WORKTREE = 'worktree';
/** @param status the result of `readGitStatus` */
async function readWorktree(repository, base, { head, name: branch, revision }, status) {
    const { root } = repository;
    const merging = repository.head.merging.length > 0;
    const [mergeBase = null] = await (0,merge_base/* mergeBases */.P)(root, [{ from: base.commit, to: head }]);
    const fork = merging ? await (0,merge_base/* mergeBaseOfMany */.y)(root, base.commit, [head, ...repository.head.merging]) : mergeBase;
    requireHistory(repository, base, [{ branch, commit: head }], [fork]);
    const states = await withoutWorktrees(repository, status);
    const disk = await (0,git_disk/* readDisk */.gr)(repository, states);
    const committed = fork === null ? [] : ((await (0,diff/* diffSpans */.xh)(root, [{ from: fork, to: head }], true))[0] ?? []);
    const { changed, undone } = worktreeChanges(repository, committed, states, disk, merging);
    const isUnsolved = [...states.values()].some(({ index }) => index === undefined);
    const isUnstashable = !isUnsolved && !canStash(states, disk, changed);
    const changes = fork === null
        ? { complete: false, reason: `it has no commit in common with "${base.branch}"` }
        : { complete: true, list: changesOf(pairRenames(changed)) };
    const entries = new Map([...disk].map(([path, entry]) => [(0,path_name/* pathNameOf */.Q1)(path.replace(/\/$/, '')).path, entry]));
    for (const { path, newMode, newId } of undone)
        entries.set((0,path_name/* pathNameOf */.Q1)(path).path, (0,diff/* entryUnlessAbsent */.s1)(newMode, newId));
    return {
        repository,
        pull: {
            branch,
            base: base.branch,
            sameRepository: true,
            head,
            revision,
            changes,
            uncommitted: states.size,
            ...(merging || isUnsolved ? { merging: true } : {}),
            ...(isUnstashable ? { unstashable: true } : {}),
        },
        head,
        fork,
        changesSince: (since) => changesOf(pairRenames(worktreeChanges(repository, since, states, disk, merging).changed)),
        entries,
        notes: undone.map(({ path }) => `"${(0,path_name/* pathNameOf */.Q1)(path).path}" was reverted in the working tree${revision === WORKTREE ? '' : ` "${root}"`}, but the revert is not committed yet.`),
    };
}
async function withoutWorktrees(repository, states) {
    const kept = new Map();
    for (const [path, state] of states) {
        if (!path.endsWith('/') || !(await (0,git_disk/* isOwnWorktree */.AK)(repository, path)))
            kept.set(path, state);
    }
    return kept;
}
function worktreeChanges({ zeros }, committed, states, disk, merging) {
    const byPath = new Map(committed.map((each) => [each.path, each]));
    const changed = [];
    const undone = [];
    for (const path of [...new Set([...byPath.keys(), ...states.keys()])].sort(path_name/* byBytes */.bg)) {
        const commit = byPath.get(path);
        const state = states.get(path);
        if (!state) {
            if (commit)
                changed.push(commit);
            continue;
        }
        const old = commit ? (0,diff/* entryUnlessAbsent */.s1)(commit.oldMode, commit.oldId) : state.head;
        const withoutSlash = path.replace(/\/$/, '');
        const work = disk.get(path) ?? null;
        if (!(0,merges/* sameEntry */.dI)(work, old)) {
            changed.push(differenceBetween(withoutSlash, old, work, zeros));
            continue;
        }
        // During a merge, the last commit lacks the new changes of the base. They are not changes of the branch.
        const index = state.index !== undefined && !(0,merges/* sameEntry */.dI)(state.index, old)
            ? differenceBetween(path, old, state.index, zeros)
            : undefined;
        const layer = index ?? (merging ? undefined : commit);
        if (!layer)
            continue;
        changed.push(layer);
        undone.push(layer);
    }
    return { changed, undone };
}
function differenceBetween(path, old, now, zeros) {
    return {
        path,
        oldMode: old?.mode ?? diff/* ABSENT */.sj,
        newMode: now?.mode ?? diff/* ABSENT */.sj,
        oldId: old?.oid ?? zeros,
        newId: now?.oid ?? zeros,
    };
}
const SUBMODULE = '160000';
/**
 * Whether `git stash push -- <paths>` saves the uncommitted changes and restores the last commit's state of these
 * paths. Git refuses paths that are only marked with the intent to add them, and paths that are missing in the index.
 * It ignores other repositories. If a file replaced a folder, the folder comes back in its place.
 */
function canStash(states, disk, changed) {
    const kept = new Set(changed.flatMap(({ path, newMode }) => (newMode === diff/* ABSENT */.sj ? [] : path)));
    const foldersOfHead = new Set([...states].flatMap(([path, { head }]) => (head === null ? [] : (0,glob/* withParents */.M2)(path).slice(1))));
    return [...states].every(([path, { head, index, work }]) => {
        if ([head, index, disk.get(path)].some((each) => each?.mode === SUBMODULE))
            return false;
        if (index === null && head === null && work?.mode !== undefined)
            return false;
        if (index === null && head !== null && kept.has(path))
            return false;
        if (index && head === null && work === null)
            return false;
        return head !== null || !foldersOfHead.has(path);
    });
}
/** Renames that Git found in the commits, if both ends still exist, and renames with equal content among the rest. */
function pairRenames(changed) {
    const byPath = new Map(changed.map((each) => [each.path, each]));
    const stands = (each) => {
        const other = byPath.get(each.renamedTo ?? each.renamedFrom ?? '');
        return other?.renamedFrom === each.path || other?.renamedTo === each.path;
    };
    const loose = changed.filter((each) => !stands(each));
    const gone = uniqueById(loose.filter(({ newMode }) => newMode === diff/* ABSENT */.sj), ({ oldId }) => oldId);
    const made = uniqueById(loose.filter(({ oldMode }) => oldMode === diff/* ABSENT */.sj), ({ newId }) => newId);
    return changed.map((each) => {
        if (stands(each))
            return each;
        const { renamedTo: _to, renamedFrom: _from, ...unpaired } = each;
        const to = gone.get(each.oldId) === each ? made.get(each.oldId) : undefined;
        const from = made.get(each.newId) === each ? gone.get(each.newId) : undefined;
        return { ...unpaired, ...(to ? { renamedTo: to.path } : {}), ...(from ? { renamedFrom: from.path } : {}) };
    });
}
function uniqueById(list, idOf) {
    const counts = new Map();
    for (const each of list)
        counts.set(idOf(each), (counts.get(idOf(each)) ?? 0) + 1);
    return new Map(list.filter((each) => counts.get(idOf(each)) === 1).map((each) => [idOf(each), each]));
}

;// CONCATENATED MODULE: ./lib/shell/git/linked-worktrees.js
/**
 * Reads the uncommitted work in every working tree of the repository, because agents on one machine work side by side
 * in them.
 */









/** If one of them cannot be read, its branch counts by its commits, and a note says so. */
async function readLinkedWorktrees(repository, base) {
    const common = await commonDirectoryOf(repository);
    const listed = await listWorktrees(repository, common);
    const branches = [...new Set(listed.flatMap(({ branch }) => branch ?? []))];
    const tips = new Map((await (0,git_branches/* tipsOf */.c)(repository, branches, 'local')).map(({ branch, commit }) => [branch, commit]));
    const worktrees = [];
    const notes = listed.flatMap(({ path, movedFrom }) => (movedFrom === undefined ? [] : [moveNote(movedFrom, path)]));
    for (const each of listed) {
        try {
            const gitDirectory = each.isMain ? mainGitDirectory(each, common) : await linkedGitDirectory(each, common);
            const worktree = await readOne(repository, base, each, { gitDirectory, tips, listed });
            if (!worktree)
                continue;
            const twin = worktrees.find(({ pull }) => pull.branch === worktree.pull.branch);
            if (twin)
                notes.push(twiceNote(twin, worktree));
            else
                worktrees.push(worktree);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H) || error.code === 'shallow')
                throw error;
            notes.push(damageNote(each, error));
        }
    }
    return { worktrees, notes: [...worktrees.flatMap((each) => each.notes), ...notes] };
}
/** Undefined if nothing is uncommitted and a branch has all of the commits, because that branch then shows everything. */
async function readOne(repository, base, { path, commit, branch: checkedOut }, known) {
    const { gitDirectory, tips, listed } = known;
    if (/^0+$/.test(commit))
        throw withoutCommit(gitDirectory, checkedOut);
    const branch = checkedOut ?? (await (0,git_repository/* rebasedBranch */.NV)(gitDirectory));
    const merging = await (0,git_repository/* mergedParents */.qp)(gitDirectory);
    const head = { commit, merging, ...(branch === undefined ? {} : { branch }) };
    const isCurrent = repository.hasFiles && path === repository.root;
    const there = {
        ...repository,
        root: path,
        hasFiles: true,
        gitDirectory,
        head,
        ...(isCurrent ? {} : { elsewhere: true }),
    };
    const status = withoutNested(await (0,git_status/* readGitStatus */.t)(there), path, listed);
    const isCommitted = status.size === 0 && merging.length === 0;
    if (isCommitted && (branch !== undefined || (await isOnBranch(repository.root, commit))))
        return undefined;
    const name = branch ?? (0,branch_names/* detachedName */.G8)(commit, path);
    const tip = checkedOut === undefined ? commit : (tips.get(checkedOut) ?? commit);
    const place = { head: tip, name, revision: `worktree ${path}` };
    return readWorktree(there, base, place, status);
}
/** Whether a branch, here or in a remote, has the commit in its history. */
async function isOnBranch(root, commit) {
    const others = await (0,git/* gitLines */.Q)(root, ['rev-list', '-1', commit, '--not', '--branches', '--remotes']);
    return others.length === 0;
}
/** A linked working tree inside this one does not belong to this one. Git lists the files of a damaged one. */
function withoutNested(status, root, listed) {
    const nested = listed.flatMap(({ path }) => path.startsWith(`${root}/`) ? [Buffer.from(`${path.slice(root.length + 1)}/`).toString('latin1')] : []);
    return new Map([...status].filter(([path, { head, index }]) => head || index || !nested.some((each) => path.startsWith(each))));
}
async function commonDirectoryOf({ gitDirectory }) {
    const named = (await (0,git_repository/* readIfThere */.qC)((0,external_node_path_.join)(gitDirectory, 'commondir')))?.trim();
    return (0,promises_.realpath)(named === undefined ? gitDirectory : (0,external_node_path_.resolve)(gitDirectory, named));
}
function mainGitDirectory({ path }, common) {
    if (path !== common)
        return common;
    throw damaged('It is in another place, and the repository has no record of where.', 'Run this there.');
}
/** In a linked working tree, `.git` is a file that names its directory in the repository. */
async function linkedGitDirectory({ path, isLocked }, common) {
    if (!(await isDirectory(path))) {
        const prune = isLocked ? `git worktree unlock "${path}" && git worktree prune` : 'git worktree prune';
        throw damaged('There is no such folder.', `If it was moved, run: git worktree repair <its new place>. If it was deleted, run: ${prune}`);
    }
    const place = (0,external_node_path_.join)(path, '.git');
    if (await isDirectory(place)) {
        throw damaged('Another repository is in its place.', 'Move that one away, and run: git worktree prune');
    }
    const named = /^gitdir: (.+?)\r?\n?$/.exec((await (0,git_repository/* readIfThere */.qC)(place)) ?? '')?.[1];
    const directory = named === undefined ? undefined : (0,external_node_path_.resolve)(path, named);
    const isOurs = directory !== undefined && (0,external_node_path_.dirname)(await (0,promises_.realpath)(directory).catch(() => '')) === (0,external_node_path_.join)(common, 'worktrees');
    if (isOurs)
        return directory;
    throw damaged(`"${place}" does not lead to this repository.`, 'Run: git worktree repair');
}
/** Or a link to one, as git follows it too: a working tree may lie on another disk. */
async function isDirectory(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
async function listWorktrees(repository, common) {
    const { root } = repository;
    const args = ['worktree', 'list', '--porcelain'];
    // Git before 2.36 does not know `-z`. It prints a help text and ends with 129.
    const separated = await (0,git/* git */.$)(root, [...args, '-z'], { codes: [0, 129] });
    const [text, end] = separated.includes(0) ? [separated, '\0'] : [await (0,git/* git */.$)(root, args), '\n'];
    const here = await recordedPlace(repository, common);
    const main = here?.isMain ? root : await configuredPlace(root, common);
    return text
        .toString('utf8')
        .split(`${end}${end}`)
        .flatMap((record, index) => {
        const lines = record.split(end);
        const value = (key) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1);
        const [listed, commit, ref] = [value('worktree'), value('HEAD'), value('branch')];
        // A bare repository has no head.
        if (listed === undefined || commit === undefined)
            return [];
        const isMain = index === 0;
        const path = (isMain ? main : here?.path === listed ? root : undefined) ?? listed;
        return [
            {
                path,
                commit,
                isMain,
                isLocked: lines.some((line) => line === 'locked' || line.startsWith('locked ')),
                ...(ref?.startsWith('refs/heads/') ? { branch: ref.slice('refs/heads/'.length) } : {}),
                ...(isMain || path === listed ? {} : { movedFrom: listed }),
            },
        ];
    });
}
/**
 * Finds the current working tree in the list. Git lists the place that the repository has recorded: the old one if the
 * working tree was moved, and the repository itself if the main working tree is elsewhere, as in a submodule.
 */
async function recordedPlace({ hasFiles, gitDirectory }, common) {
    if (!hasFiles)
        return undefined;
    const recorded = (await (0,git_repository/* readIfThere */.qC)((0,external_node_path_.join)(gitDirectory, 'gitdir')))?.trim();
    const isMain = (await (0,promises_.realpath)(gitDirectory)) === common;
    return { isMain, ...(recorded === undefined ? {} : { path: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(gitDirectory, recorded)) }) };
}
/** The place of the main working tree, if it is not around the repository. */
async function configuredPlace(root, common) {
    const args = ['config', '--file', (0,external_node_path_.join)(common, 'config'), '--get', 'core.worktree'];
    const place = (await (0,git/* git */.$)(root, args, { codes: [0, 1] })).toString('utf8').replace(/\n$/, '');
    return place === '' ? undefined : (0,external_node_path_.resolve)(common, place);
}
function withoutCommit(gitDirectory, branch) {
    return branch === undefined
        ? damaged(`"${(0,external_node_path_.join)(gitDirectory, 'HEAD')}" names no commit.`, 'Write this as the only line of that file: ref: refs/heads/<its branch>')
        : damaged(`Its branch "${branch}" has no commit yet.`, 'Commit the files in it.');
}
function damaged(message, hint) {
    return new failure/* Failure */.H('damaged-worktree', message, hint);
}
function damageNote({ path, branch, commit }, { message, hint }) {
    const what = branch === undefined || /^0+$/.test(commit) ? '' : ` Branch "${branch}" is judged by its commits.`;
    return `The working tree "${path}" cannot be read. ${message}${what} ${hint}`;
}
function moveNote(from, to) {
    return `The working tree "${from}" was moved to "${to}". Run: git worktree repair "${to}"`;
}
function twiceNote({ pull, repository }, other) {
    return `Branch "${pull.branch}" is checked out twice, with uncommitted work in both. "${repository.root}" was checked, "${other.repository.root}" was not.`;
}

;// CONCATENATED MODULE: ./lib/shell/git/opened.js
/** What a source reads at its start. */







async function openSource({ directory, base: wanted, subject }) {
    const repository = await (0,git_repository/* openRepository */.h_)(directory);
    if (subject === 'current')
        (0,git_repository/* requireFiles */.PO)(repository);
    const resolved = await (0,git_branches/* resolveBase */.g)(repository, wanted);
    const { branch, commit, ref } = resolved;
    const base = { branch, commit, ref };
    if (subject !== 'current') {
        const { worktrees, notes } = subject === 'all' ? { worktrees: [], notes: [] } : await readLinkedWorktrees(repository, base);
        const byRevision = new Map(worktrees.map((each) => [each.pull.revision, each]));
        return { repository, base, resolved, subject: 'all', worktrees: byRevision, notes };
    }
    const { head } = repository;
    if (head.commit === null) {
        throw new failure/* Failure */.H('unborn', head.branch === undefined ? 'No commit is checked out.' : `The branch "${head.branch}" has no commit yet.`, 'Make its first commit, or check out another branch.');
    }
    const name = head.branch ?? (0,branch_names/* detachedName */.G8)(head.commit);
    const place = { head: head.commit, name, revision: WORKTREE };
    const worktree = await readWorktree(repository, base, place, await (0,git_status/* readGitStatus */.t)(repository));
    const worktrees = new Map([[WORKTREE, worktree]]);
    return { repository, base, resolved, subject: { branch: name }, worktrees, notes: worktree.notes };
}
/** The commit that a revision names, or that a working tree is based on. */
function commitOfRevision({ worktrees }, revision) {
    return worktrees.get(revision)?.head ?? revision;
}

// EXTERNAL MODULE: ./lib/shell/git/plans.js + 1 modules
var plans = __webpack_require__(2464);
;// CONCATENATED MODULE: ./lib/shell/git/answers.js
/** Answers questions about single facts. Each function answers all questions of its kind together. */











async function readEntries(opened, questions) {
    const { repository, worktrees } = opened;
    const uncommitted = (revision, path) => worktrees.get(revision)?.entries.has(path) === true;
    const committed = questions.filter(({ revision, path }) => !uncommitted(revision, path));
    const byCommit = (0,maps/* groupBy */.$z)(committed, ({ revision }) => commitOfRevision(opened, revision));
    const found = new Map();
    for (const [commit, asked] of byCommit) {
        const paths = asked.map(({ path }) => path);
        found.set(commit, await (0,entries/* entriesAt */.ws)(repository.root, commit, paths));
    }
    return questions.map(({ revision, path }) => (uncommitted(revision, path)
        ? worktrees.get(revision)?.entries.get(path)
        : found.get(commitOfRevision(opened, revision))?.get(path)) ?? null);
}
/** Uncommitted work counts as the current content of the working tree. */
async function readFolders(opened, questions) {
    const found = new Map();
    for (const revision of new Set(questions.map((each) => each.revision))) {
        const folders = questions.filter((each) => each.revision === revision).map(({ path }) => path);
        const files = new Map(await (0,entries/* filesAt */.Tl)(opened.repository.root, commitOfRevision(opened, revision), folders));
        for (const [path, entry] of opened.worktrees.get(revision)?.entries ?? []) {
            if (entry)
                files.set(path, entry);
            else
                files.delete(path);
        }
        found.set(revision, (0,entries/* foldersOf */.pd)(files, new Set(folders)));
    }
    return questions.map(({ revision, path }) => found.get(revision)?.get(path) ?? null);
}
async function readHolders(opened, questions) {
    const trees = new Map();
    for (const revision of new Set(questions.map((each) => each.revision))) {
        trees.set(revision, await (0,entries/* filesAt */.Tl)(opened.repository.root, commitOfRevision(opened, revision)));
    }
    return questions.map(({ revision, oid }) => [...(trees.get(revision) ?? [])].flatMap(([path, entry]) => (entry.oid === oid ? [path] : [])));
}
async function readReached({ repository, base }, commits) {
    const { root, shallow, zeros } = repository;
    // In a repository with ids of 64 digits, Git would take 40 digits for the beginning of an id.
    const whole = [...new Set(commits)].filter((commit) => commit.length === zeros.length && /^[0-9a-f]+$/.test(commit));
    const types = whole.length === 0
        ? []
        : await (0,git/* gitLines */.Q)(root, ['cat-file', '--batch-check=%(objecttype)'], { input: `${whole.join('\n')}\n` });
    const there = whole.filter((_, index) => types[index] === 'commit');
    const common = await (0,merge_base/* mergeBases */.P)(root, there.map((to) => ({ from: base.commit, to })));
    const reached = new Set(there.filter((commit, index) => common[index] === commit));
    const lost = shallow ? whole.find((commit) => !reached.has(commit)) : undefined;
    if (lost !== undefined) {
        throw new failure/* Failure */.H('shallow', `This clone is shallow, so it does not show whether "${lost}" is in the history of "${base.branch}".`, 'Fetch the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)');
    }
    return commits.map((commit) => reached.has(commit));
}
/** The ids of the plan directories, null if there is none, and the trees that are not known yet. */
async function readPlanTrees({ repository, worktrees }, known, revisions) {
    const commits = revisions.filter((revision) => !worktrees.has(revision));
    const ids = new Map();
    const trees = new Map();
    for (const revision of revisions) {
        const worktree = worktrees.get(revision);
        if (!worktree)
            continue;
        const here = await (0,plans/* plansOnDisk */.VJ)(worktree.repository);
        ids.set(revision, here?.id ?? null);
        if (here && !known.has(here.id))
            trees.set(here.id, here);
    }
    const places = await (0,plans/* planPlaces */.IY)(repository.root, commits);
    for (const [index, commit] of commits.entries()) {
        const place = places[index];
        const id = place ? (0,plans/* planTreeId */.rS)(place) : null;
        ids.set(commit, id);
        if (place && id !== null && !known.has(id) && !trees.has(id))
            trees.set(id, await (0,plans/* planTreeAt */.N3)(repository.root, place));
    }
    return { ids: revisions.map((revision) => ids.get(revision) ?? null), trees: [...trees.values()] };
}
async function readMergeBases(opened, revisions) {
    const { repository, base, worktrees } = opened;
    const found = await (0,merge_base/* mergeBases */.P)(repository.root, revisions.map((revision) => ({ from: base.commit, to: commitOfRevision(opened, revision) })));
    return revisions.map((revision, index) => {
        const worktree = worktrees.get(revision);
        return (worktree ? worktree.fork : found[index]) ?? null;
    });
}
async function readSharedChanges(opened, questions) {
    const { root } = opened.repository;
    const heads = questions.map(({ revision, other }) => ({
        from: commitOfRevision(opened, other),
        to: commitOfRevision(opened, revision),
    }));
    const common = await (0,merge_base/* mergeBases */.P)(root, heads);
    const known = questions.flatMap(({ path }, index) => {
        const commit = common[index];
        return commit ? [{ index, commit, path }] : [];
    });
    const forks = await (0,merge_base/* mergeBases */.P)(root, known.map(({ commit }) => ({ from: opened.base.commit, to: commit })));
    const ends = known.flatMap(({ commit, path }, at) => [commit, forks[at] ?? commit].map((revision) => ({ revision, path })));
    const entries = await readEntries(opened, ends);
    const shared = new Set(known.flatMap(({ index }, at) => {
        const [now, before] = [entries[2 * at] ?? null, entries[2 * at + 1] ?? null];
        return (0,merges/* sameEntry */.dI)(now, before) ? [] : [index];
    }));
    return questions.map((_, index) => shared.has(index));
}
async function readStacked(opened, questions) {
    const { root } = opened.repository;
    const spans = questions.map(({ revision, upon }) => ({ from: upon, to: commitOfRevision(opened, revision) }));
    const common = await (0,merge_base/* mergeBases */.P)(root, spans);
    const upright = spans.filter(({ from }, index) => common[index] === from);
    const changed = await (0,diff/* diffSpans */.xh)(root, upright, true);
    let next = 0;
    return questions.map(({ revision, upon }, index) => {
        if (common[index] !== upon)
            return null;
        const committed = changed[next++] ?? [];
        return opened.worktrees.get(revision)?.changesSince(committed) ?? changesOf(committed);
    });
}
async function readContained({ repository: { root } }, questions) {
    const spans = questions.map(({ commit, head }) => ({ from: commit, to: head }));
    const common = await (0,merge_base/* mergeBases */.P)(root, spans);
    return spans.map(({ from }, index) => common[index] === from);
}
/** Submodules are listed as files, with one path each. */
async function readFiles(opened, revisions) {
    const answers = [];
    for (const revision of revisions) {
        const args = ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commitOfRevision(opened, revision)];
        const raw = (0,path_name/* nulSeparated */.$Y)(await (0,git/* git */.$)(opened.repository.root, args));
        answers.push(raw.map((path) => (0,path_name/* pathNameOf */.Q1)(path).path));
    }
    return answers;
}
/** A clone of a single branch knows no others, so a missing branch proves nothing there. */
async function readBranches({ repository }, branches) {
    const { root, local, remote } = repository;
    const isHere = (branch) => local.has(branch) || remote.has(branch);
    if (branches.every(isHere))
        return branches.map(() => true);
    const fetched = await (0,git/* gitLines */.Q)(root, ['config', '--get-all', 'remote.origin.fetch'], { codes: [0, 1] });
    const hasAll = fetched.length === 0 || fetched.some((line) => /^\+?refs\/heads\/\*:/.test(line));
    return branches.map((branch) => isHere(branch) || (hasAll ? false : null));
}

;// CONCATENATED MODULE: ./lib/shell/git/arrivals.js




/** Longer than a plan is used, and more changes than an item has. The result is only a suggestion for a person. */
const MOST_COMMITS = 2000;
const MOST_CHANGES = 3000;
const MOST_CHARACTERS = 4000;
async function readArrivals({ repository: { root }, base }, files) {
    const answers = [];
    for (const { path } of files) {
        const since = await addedBy(root, base.commit, path);
        answers.push(since === undefined ? [] : await arrivalsAfter(root, since, base.commit));
    }
    return answers;
}
/** The commit of the base's own line that added the file. If the file was removed in between, the last one. */
async function addedBy(root, base, path) {
    const ofLine = ['log', '--first-parent', '-m', '--root', '--no-renames', '--no-show-signature'];
    const [commit] = await (0,git/* gitLines */.Q)(root, [...ofLine, '--diff-filter=A', '-1', '-s', '--format=%H', base, '--', path]);
    return commit;
}
async function arrivalsAfter(root, since, base) {
    const range = [base, `^${since}`];
    const line = new Set(await (0,git/* gitLines */.Q)(root, ['rev-list', '--first-parent', `-${MOST_COMMITS}`, ...range]));
    const merges = await (0,git/* gitLines */.Q)(root, ['rev-list', '--merges', `-${MOST_COMMITS}`, ...range]);
    const wanted = [...new Set([...line, ...merges])];
    if (wanted.length === 0)
        return [];
    const shown = ['log', '--no-walk=unsorted', '--stdin', '-z', '-s', '--no-show-signature', '--format=%H %P%n%B'];
    const commits = (0,path_name/* nulSeparated */.$Y)(await (0,git/* git */.$)(root, shown, { input: `${wanted.join('\n')}\n` })).map(commitOf);
    const spans = commits.flatMap(({ commit, parents: [from] }) => from !== undefined && line.has(commit) ? [{ from, to: commit }] : []);
    const found = await (0,diff/* diffSpans */.xh)(root, spans, false);
    const differences = new Map(spans.map(({ to }, index) => [to, found[index] ?? []]));
    return commits.map(({ commit, parents, message }) => {
        const [before] = parents;
        const changed = differences.get(commit);
        return {
            commit,
            isMerge: parents.length > 1,
            message,
            ...(changed && before !== undefined ? { before } : {}),
            ...(changed && changed.length <= MOST_CHANGES
                ? { changes: changesOf(changed).map(({ path, kind }) => ({ path, kind })) }
                : {}),
        };
    });
}
function commitOf(record) {
    const end = record.indexOf('\n');
    const [commit = '', ...parents] = record
        .slice(0, end)
        .split(' ')
        .filter((id) => id !== '');
    const message = Buffer.from(record.slice(end + 1), 'latin1')
        .toString('utf8')
        .trim();
    return { commit, parents, message: message.slice(0, MOST_CHARACTERS) };
}

;// CONCATENATED MODULE: ./lib/shell/git/claims.js
/** Finds the branches that the claims of a plan match, and their states. */




/**
 * Returns the claimed branches that the snapshot does not have yet, as pull requests and merges, in the order of the
 * claims, and by name within a glob. A branch that was already read with its uncommitted work stays as it is.
 */
async function readClaims({ repository, base, worktrees }, { pulls, merged, answers }, claims) {
    const known = new Set([...merged, ...pulls].map(({ branch }) => branch));
    const here = new Map([...worktrees.values()].map((each) => [each.pull.branch, each]));
    for (const name of here.keys()) {
        if (!answers.claim?.some(({ branch }) => (0,branch_names/* claimMatches */.ob)(branch, name)))
            known.delete(name);
    }
    const all = branchNames(repository);
    const found = claims.map((branch) => branchesMatching(all, branch));
    const names = [...new Set(found.flat())].filter((name) => name !== base.branch && !known.has(name));
    const others = await (0,git_branches/* tipsOf */.c)(repository, names.filter((name) => !here.has(name)), 'local');
    const checkedOut = names.flatMap((branch) => {
        const worktree = here.get(branch);
        return worktree ? [{ branch, commit: worktree.head, ref: branch }] : [];
    });
    const byName = new Map([...others, ...checkedOut].map((tip) => [tip.branch, tip]));
    const tips = names.flatMap((name) => byName.get(name) ?? []);
    const states = await branchStates(repository, base, tips);
    return {
        answers: found.map(({ length }) => (length > 0 ? { found: true } : {})),
        pulls: states.flatMap(({ tip, pull }) => here.get(tip.branch)?.pull ?? pull ?? []),
        merged: earliestFirst(states).flatMap((state) => state.merged ?? []),
        notes: tips.flatMap(({ note }) => note ?? []),
    };
}
/** The current branch was read before the others, and is put into the order of the claims. */
function withClaims(snapshot, { pulls, merged, notes }) {
    const read = new Set([...pulls, ...merged].map(({ branch }) => branch));
    const said = new Set(snapshot.notes);
    return {
        ...snapshot,
        pulls: [...snapshot.pulls.filter(({ branch }) => !read.has(branch)), ...pulls],
        merged: [...snapshot.merged, ...merged],
        notes: [...snapshot.notes, ...notes.filter((note) => !said.has(note))],
    };
}
/** Earlier merges come first, because commit times cannot be trusted to order them later. */
function earliestFirst(states) {
    return [...states].sort((a, b) => (b.age ?? 0) - (a.age ?? 0));
}
/** Every branch of the clone or of `origin`, once, in order. */
function branchNames({ local, remote, head }) {
    const all = [...local.keys(), ...remote.keys(), ...(head.branch === undefined ? [] : [head.branch])];
    return new Set(all.sort(path_name/* byBytes */.bg));
}
function branchesMatching(all, claim) {
    if (!(0,branch_names/* isGlobClaim */.rz)(claim))
        return all.has(claim) ? [claim] : [];
    return [...all].filter((name) => (0,branch_names/* claimMatches */.ob)(claim, name));
}

;// CONCATENATED MODULE: ./lib/shell/git/conflict-markers.js





/** Both ends of a conflict as Git writes them. A line of "=======" alone may be a heading. */
const MARKERS = ['-e', '^<<<<<<< ', '-e', '^>>>>>>> '];
const GREP = ['grep', '-l', '-z', '-I', '-E', '--no-color', '--no-recurse-submodules', '--full-name', '--all-match'];
/** 1: nothing was found. 128: a partial clone lacks a file, which must not stop a check that only warns. */
const ANY_CODE = [0, 1, 128];
async function readConflicted(opened, questions) {
    const { repository, worktrees, base } = opened;
    const onDisk = new Map();
    const committed = new Map();
    const isOnDisk = ({ revision, path }) => worktrees.get(revision)?.entries.has(path) === true;
    for (const each of questions) {
        if (isOnDisk(each))
            (0,maps/* append */.BC)(onDisk, each.revision, each.path);
        else
            (0,maps/* append */.BC)(committed, commitOfRevision(opened, each.revision), each.path);
    }
    const inCommits = await markedAt(repository.root, committed);
    const inTrees = new Map();
    for (const [revision, names] of onDisk) {
        const root = worktrees.get(revision)?.repository.root ?? repository.root;
        const args = [...GREP, '--untracked', ...MARKERS, ...pathspec(names)];
        const output = await (0,git/* git */.$)(root, args, { codes: ANY_CODE, elsewhere: root !== repository.root });
        inTrees.set(revision, new Set((0,path_name/* nulSeparated */.$Y)(output).map((raw) => (0,path_name/* pathNameOf */.Q1)(raw).path)));
    }
    const isMarked = (each) => (isOnDisk(each) ? inTrees.get(each.revision) : inCommits.get(commitOfRevision(opened, each.revision)))?.has(each.path) === true;
    const marked = questions.filter(isMarked).map(({ path }) => path);
    const before = (await markedAt(repository.root, new Map([[base.commit, marked]]))).get(base.commit);
    return questions.map((each) => isMarked(each) && before?.has(each.path) !== true);
}
async function markedAt(root, namesOf) {
    const names = [...new Set([...namesOf.values()].flat())];
    const found = new Map();
    if (names.length === 0)
        return found;
    const output = await (0,git/* git */.$)(root, [...GREP, ...MARKERS, ...namesOf.keys(), ...pathspec(names)], { codes: ANY_CODE });
    for (const record of (0,path_name/* nulSeparated */.$Y)(output)) {
        const colon = record.indexOf(':');
        const commit = record.slice(0, colon);
        const paths = found.get(commit) ?? new Set();
        found.set(commit, paths.add((0,path_name/* pathNameOf */.Q1)(record.slice(colon + 1)).path));
    }
    return found;
}
/** Runs in the root, so that pathspecs are literal names from there. */
function pathspec(names) {
    return ['--', ...((0,entries/* areFew */.t)(names) ? names : [])];
}

;// CONCATENATED MODULE: ./lib/shell/git/shared-commits.js




async function readShared({ repository: { root }, base }, heads) {
    const input = [...new Set(heads), `^${base.commit}`, ''].join('\n');
    const lines = await (0,git/* gitLines */.Q)(root, ['rev-list', '--topo-order', '--parents', '--stdin'], { input });
    const parents = new Map(lines.map((line) => {
        const [commit = '', ...rest] = line.split(' ');
        return [commit, rest];
    }));
    const found = lastShared(heads, parents);
    if (found.length === 0)
        return [];
    const forks = await (0,merge_base/* mergeBases */.P)(root, found.map(({ commit }) => ({ from: base.commit, to: commit })));
    const ancestors = found.map(({ commit }) => ancestorsAmong(found, commit, parents));
    const spans = found.flatMap(({ commit }, index) => [forks[index] ?? commit, ...(ancestors[index] ?? [])].map((from) => ({ from, to: commit })));
    const changed = (await (0,diff/* diffSpans */.xh)(root, spans, false)).map(changesOf);
    let next = 0;
    return found.map(({ commit, holders }, index) => ({
        commit,
        heads: [...new Set(heads.filter((_, bit) => (holders & (1n << BigInt(bit))) !== 0n))],
        changes: changed[next++] ?? [],
        since: (ancestors[index] ?? []).map((earlier) => ({ commit: earlier, changes: changed[next++] ?? [] })),
    }));
}
/** Oldest first. Where a child is held by the same branches, that one is the later. */
function lastShared(heads, parents) {
    const holders = new Map();
    const add = (commit, more) => holders.set(commit, (holders.get(commit) ?? 0n) | more);
    for (const [bit, head] of heads.entries())
        add(head, 1n << BigInt(bit));
    // Children come before their parents, so that the holders of each are complete when it is met.
    for (const [commit, rest] of parents)
        for (const parent of rest)
            add(parent, holders.get(commit) ?? 0n);
    const isContinued = new Set();
    for (const [commit, rest] of parents)
        for (const parent of rest)
            if (holders.get(parent) === holders.get(commit))
                isContinued.add(parent);
    return [...parents.keys()].toReversed().flatMap((commit) => {
        const held = holders.get(commit) ?? 0n;
        const isShared = (held & (held - 1n)) !== 0n;
        return isShared && !isContinued.has(commit) ? [{ commit, holders: held }] : [];
    });
}
/** Those of the commits that are in the history of one, newest first. */
function ancestorsAmong(found, commit, parents) {
    const met = new Set(parents.get(commit));
    for (const each of met)
        for (const parent of parents.get(each) ?? [])
            met.add(parent);
    return found.flatMap((each) => (met.has(each.commit) ? each.commit : [])).toReversed();
}

;// CONCATENATED MODULE: ./lib/shell/git/source.js
/** A repository as a source of facts. Branches take the place of pull requests, and the network is never used. */










/**
 * @throws Failure from `start`: `git-missing`, `git-too-old`, `no-repository`, `no-working-tree`, `unsafe-repository`,
 * `base`, `unborn`, `shallow`. From `answer` also: `shallow`, `missing-objects`
 */
function gitSource(options) {
    let opened;
    const open = () => {
        opened ??= openSource(options);
        return opened;
    };
    return {
        start: async () => firstSnapshot(options.settings, await open()),
        answer: async (snapshot, questions) => answerAll(await open(), snapshot, questions),
    };
}
async function firstSnapshot(settings, opened) {
    const { repository, base, subject } = opened;
    const { defaultBranch, note } = opened.resolved;
    const snapshot = {
        version: 2,
        source: 'git',
        repository: { name: (0,external_node_path_.basename)(repository.root), defaultBranch: defaultBranch ?? base.branch },
        base,
        subject,
        settings,
        pulls: [...opened.worktrees.values()].map(({ pull }) => pull),
        merged: [],
        planTrees: [],
        answers: {},
        notes: [...(note === undefined ? [] : [note]), ...opened.notes],
    };
    const read = await answerAll(opened, snapshot, [{ kind: 'plans', revision: base.commit }]);
    const [guarded = null] = read.planTrees;
    const notes = [
        ...read.notes,
        ...planNotes(base, guarded, repository.hasFiles ? await (0,plans/* plansOnDisk */.VJ)(repository, guarded) : null),
    ];
    return { ...read, notes };
}
/** Only the plans on the base take effect, so a note tells the author that an edit does not count yet. */
function planNotes(base, guarded, here) {
    if (!here || here.id === guarded?.id)
        return [];
    return here.files.flatMap(({ name, oid }) => {
        const there = guarded?.files.find((file) => file.name === name);
        if ((0,directory/* planIdOf */.C3)(name) === undefined || there?.oid === oid)
            return [];
        const what = there
            ? `The plan "${name}" differs from the one on "${base.branch}"`
            : `"${base.branch}" lacks the plan "${name}"`;
        return [`${what}. Only the plan on "${base.branch}" counts.`];
    });
}
async function answerAll(opened, snapshot, questions) {
    const known = new Set(snapshot.planTrees.map(({ id }) => id));
    let claimed;
    const planTrees = [];
    const answers = await answersTo(questions, {
        async claim(claims) {
            const names = claims.map(({ branch }) => branch);
            claimed = await readClaims(opened, snapshot, names);
            return claimed.answers;
        },
        // Git knows no numbers: asked, and nothing found.
        number: async (numbers) => numbers.map(() => 'read'),
        entry: (entries) => readEntries(opened, entries),
        folder: (folders) => readFolders(opened, folders),
        holders: (blobs) => readHolders(opened, blobs),
        reached: (commits) => readReached(opened, commits.map(({ commit }) => commit)),
        async plans(revisions) {
            const read = await readPlanTrees(opened, known, revisions.map(({ revision }) => revision));
            planTrees.push(...read.trees);
            return read.ids;
        },
        mergeBase: (revisions) => readMergeBases(opened, revisions.map(({ revision }) => revision)),
        sharedChange: (changes) => readSharedChanges(opened, changes),
        stacked: (spans) => readStacked(opened, spans),
        shared: (keys) => Promise.all(keys.map(({ heads }) => readShared(opened, heads.split(' ')))),
        contained: (commits) => readContained(opened, commits),
        conflicted: (files) => readConflicted(opened, files),
        files: (revisions) => readFiles(opened, revisions.map(({ revision }) => revision)),
        branch: (branches) => readBranches(opened, branches.map(({ branch }) => branch)),
        branchNames: async (keys) => keys.map(() => [...branchNames(opened.repository)]),
        arrivedSince: (files) => readArrivals(opened, files),
        elsewhere: onlyOnGithub,
        openFrom: onlyOnGithub,
        openInto: onlyOnGithub,
        onBaseLine: onlyOnGithub,
        formerBases: onlyOnGithub,
        postedOn: onlyOnGithub,
        text: onlyOnGithub,
        overview: onlyOnGithub,
        optionalPull: onlyOnGithub,
        ownStatus: onlyOnGithub,
        queue: onlyOnGithub,
        comment: onlyOnGithub,
        integrationHistory: onlyOnGithub,
    });
    const read = withAnswers({ ...snapshot, planTrees: [...snapshot.planTrees, ...planTrees] }, answers);
    return claimed ? withClaims(read, claimed) : read;
}
function onlyOnGithub() {
    throw new Error('only GitHub is asked for this');
}


/***/ }),

/***/ 9119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readGitStatus)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6462);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1912);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3360);




/**
 * The paths whose state differs from the last commit, from `git status --porcelain=v2`, which is stable across versions
 * and settings: https://git-scm.com/docs/git-status#_porcelain_format_version_2. A path that ends with a slash is
 * another repository.
 */
async function readGitStatus(repository, below) {
    const args = [
        ...['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames', '--no-ahead-behind'],
        // Uncommitted changes inside a submodule do not count, but the commit that is checked out in it does.
        '--ignore-submodules=dirty',
        ...(below === undefined ? [] : ['--', below]),
    ];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(repository.root, args, {
        elsewhere: repository.elsewhere === true,
        whenSlow: () => (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .specialForStatus */ .n1)(repository.root),
    });
    const states = new Map();
    for (const record of (0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nulSeparated */ .$Y)(output)) {
        const [path, state] = parseRecord(record) ?? [];
        if (path === undefined || state === undefined)
            continue;
        // If a file was removed from the index but still exists, Git lists it twice.
        const before = states.get(path);
        states.set(path, before ? { ...before, work: state.work ?? before.work } : state);
    }
    return states;
}
function parseRecord(record) {
    if (record.startsWith('? '))
        return [record.slice(2), { head: null, index: null, work: {} }];
    if (record.startsWith('1 ')) {
        const [fields, path] = splitFields(record, 8);
        const [, xy = '', , headMode = '', indexMode = '', workMode = '', headId = '', indexId = ''] = fields;
        const index = (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .entryUnlessAbsent */ .s1)(indexMode, indexId);
        const same = xy[1] === '.' && index !== null;
        const work = workMode === _diff_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj ? null : { mode: workMode, ...(same ? { oid: index.oid } : {}) };
        return [path, { head: (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .entryUnlessAbsent */ .s1)(headMode, headId), index, work }];
    }
    if (record.startsWith('u ')) {
        const [fields, path] = splitFields(record, 10);
        const [, , , , oursMode = '', , workMode = '', , oursId = ''] = fields;
        return [
            path,
            {
                head: (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .entryUnlessAbsent */ .s1)(oursMode, oursId),
                index: undefined,
                work: workMode === _diff_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj ? null : { mode: workMode },
            },
        ];
    }
    return undefined;
}
/** This many fields with spaces between them, and then the path, which may contain spaces too. */
function splitFields(record, count) {
    let at = -1;
    for (let field = 0; field < count; field++)
        at = record.indexOf(' ', at + 1);
    return [record.slice(0, at).split(' '), record.slice(at + 1)];
}


/***/ })

};
