export const id = 275;
export const ids = [275];
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
/* harmony export */   yn: () => (/* binding */ UNREAD)
/* harmony export */ });
/* unused harmony export UNREAD_STATUS */
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
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

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ waves),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8060);
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
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

/***/ 7373:
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8060);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4223);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
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
var maps = __webpack_require__(8060);
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
var progress_merges = __webpack_require__(7373);
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

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tipsOf),
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_text_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7421);
/* harmony import */ var _merge_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5251);
/** Which commit a branch is at, where this clone and `origin` may each know another one. */



/**
 * The descendant of `x` and `origin/x`. Diverged: the one that is preferred, which is `origin` for the base (what is
 * guarded is what everybody has), this clone for items (what is judged is what is being made).
 * Names that neither knows are left out.
 */
async function tipsOf(repository, names, prefer) {
    const { root, local, remote } = repository;
    const sides = names.map((branch) => ({ branch, here: local.get(branch), there: remote.get(branch) }));
    const apart = sides.flatMap(({ branch, here, there }) => here !== undefined && there !== undefined && here !== there ? [{ branch, from: here, to: there }] : []);
    const bases = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBases */ .P)(root, apart);
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
        return [{ ...taken, note: `"${branch}" and "origin/${branch}" have diverged: "${taken.ref}" is read` }];
    });
}
/**
 * The branch to guard: the one asked for, else that of `origin/HEAD`, else `main`, `master`.
 * @throws Failure `base` where there is no such branch
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
    return { ...tip, defaultBranch };
}
/** A branch may be named as git names it anywhere; the plain name goes first. */
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
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unborn', branch === undefined ? 'no commit is checked out' : `the branch "${branch}" is checked out and has no commit yet`, 'make its first commit, or name a branch that has one with --base <branch>');
}
function noDefaultBranch() {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('base', 'there is no base: neither "origin/HEAD" nor a branch "main" or "master", here or in "origin"', 'name the branch that your work goes to: --base <branch>');
}
function unknownBranch(wanted) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('base', `there is no branch "${wanted}": looked at "refs/heads/${wanted}" and "refs/remotes/origin/${wanted}"`, /(?:^|\/)HEAD$/.test(wanted)
        ? 'Name the branch that your work goes to: --base <branch>.'
        : `Name another one with --base <branch>, or fetch it: ${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchBranch */ .D)(forms(wanted).at(-1) ?? wanted)}`);
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
/** Null where git writes the mode of an absent path. */
function entryUnlessAbsent(mode, oid) {
    return mode === ABSENT ? null : { mode, oid };
}
/** Renames are found by content up to this many files a side, equal content always: they only enrich messages. */
const RENAME_LIMIT = '-l400';
/**
 * The differences of each span, in order. A rename is an absence at one path and a presence at the other, whether or
 * not git pairs them. Only commits, since with `--stdin` git reads a second commit as the parent to compare with:
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
            // With `--always` each span begins with its commit's id.
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
/** Files as git would store them if they were added now. */






/**
 * By path, what the working tree holds of the paths that a status told of; null: nothing, or what git cannot store, such as
 * a named pipe. One process for all files.
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
    // Through git, since what is stored may differ from what lies there: line ends, filters.
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
/** A linked working tree of this same repository is a place to work, not content; so is a repository without any commit. */
async function isOwnWorktree(repository, path) {
    const directory = diskPath(repository, path);
    if (directory === undefined || (await nestedHead(repository, path)) === null)
        return directory !== undefined;
    const [theirs, ours] = await Promise.all([commonDirectory(directory, true), commonDirectory(repository.root, false)]);
    return theirs === ours;
}
/** Where a path lies, for `node:fs`, which takes bytes. */
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
/** A directory that a process can start in: its name has to be text. */
function diskPath({ root }, path) {
    const name = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_4__/* .pathNameOf */ .Q1)(path);
    return name.encoding ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, name.path);
}
/** Null for what git cannot store. To git whatever is no link and no directory has the mode of a plain file. */
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
/** Put in the place of a file after it was looked at: git would wait for a named pipe for ever. */
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
/** Mode and blob of paths at a commit. */



/** Above it the whole tree is listed: git compares each name that it meets with each that it is asked for. */
const MOST_NAMED = 400;
const MOST_NAMED_CHARACTERS = 24_000;
/** What `git ls-tree` lists. */
async function listTree(root, args) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(root, ['ls-tree', '-z', '--full-tree', ...args]);
    return (0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nulSeparated */ .$Y)(output).map((record) => {
        const tab = record.indexOf('\t');
        const [mode = '', , oid = '', size = ''] = record.slice(0, tab).split(/ +/);
        return { path: record.slice(tab + 1), mode, oid, size };
    });
}
/**
 * By name, null where nothing is there. One process. Names are as `pathNameOf` makes them; of two paths with one name
 * the valid one wins over the escaped one.
 */
async function entriesAt(root, commit, names) {
    const wanted = new Set(names);
    // With `-t` also a folder that git goes into for the sake of another name.
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
/** So few that they can be given to git as arguments. */
function areFew(names) {
    const length = names.reduce((sum, name) => sum + name.length, 0);
    // An escaped name cannot be given to a process as an argument: its bytes are no text. An empty one is an error to git.
    return (names.length <= MOST_NAMED &&
        length <= MOST_NAMED_CHARACTERS &&
        !names.some((name) => /\\x[0-9A-F]{2}|^$/.test(name)));
}
/** All files, at least those below the folders, by name. One process. */
async function filesAt(root, commit, folders = []) {
    const named = areFew(folders) ? folders.map((folder) => `${folder}/`) : [];
    const listed = await listTree(root, ['-r', commit, ...(named.length > 0 ? ['--', ...named] : [])]);
    return new Map(listed.map(({ path, mode, oid }) => [(0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .pathNameOf */ .Q1)(path).path, { mode, oid }]));
}
/** What is directly in each of the folders. */
function foldersOf(files, wanted) {
    const found = new Map();
    for (const [path, { mode }] of files) {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const folder = path.slice(0, slash);
            if (!wanted.has(folder))
                continue;
            const [name = '', ...below] = path.slice(slash + 1).split('/');
            const entries = found.get(folder) ?? new Map();
            found.set(folder, entries.set(name, below.length > 0 ? _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDER */ .L7 : mode));
        }
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
/** The one place that starts `git`: without a shell, without the network, deaf to the user's settings for humans. */





/** Most bytes that one command may answer: three million paths. */
const OUTPUT_LIMIT = 512 * 1024 * 1024;
const STDERR_LIMIT = 16 * 1024;
const TIME_LIMIT_MS = 10 * 60 * 1000;
const SLOW_MS = 4_000;
const CONFIG = [
    ['core.quotePath', 'false'],
    // A file system monitor is a program of the user's choice: not ours to start.
    ['core.fsmonitor', 'false'],
    ['diff.suppressBlankEmpty', 'false'],
    ['i18n.logOutputEncoding', 'UTF-8'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/**
 * Variables of git's own that are kept: which repository this is, as git tells a hook, how it is found, and where the
 * configuration lies, which may name a safe directory. All others are the user's: they could name another list of
 * grafts, another namespace or another file of attributes, and so hide a branch or a change.
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
/** What git is told, by its own documentation of the environment: https://git-scm.com/docs/git#_environment_variables */
const SET_VARIABLES = {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_PAGER: 'cat',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    // Replaced objects and grafts make a history of one's own: nobody else has it.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
    // A partial clone would load missing objects by itself. Older than 2.45 it only heeds the second.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
};
/** What git prints. Throws a `Failure` where git is missing, too old, refuses, or prints too much. */
async function git(directory, args, options = {}) {
    const { code, stdout, stderr } = await startGit(directory, args, options);
    if (code !== null && (options.codes ?? [0]).includes(code))
        return stdout;
    throw gitFailure(directory, args, stderr);
}
/** Lines without their ends; none for no output. Only for output that holds no path. */
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
        // Not the `timeout` of spawn: where git cannot be started its timer goes on, and with it the process.
        const timer = setTimeout(() => child.kill(), TIME_LIMIT_MS);
        const slow = setTimeout(() => {
            options.whenSlow?.().then((failure) => {
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
                reject(new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('git', `"git ${args[0]}" prints more than ${OUTPUT_LIMIT} bytes`, 'name fewer branches in the plan'));
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
        // A command that ends before it has read all of its input says why on stderr.
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
/** `ENOENT` is what a missing program and a missing working directory have in common. */
function startFailure(directory, error) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(directory)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('no-repository', `there is no directory "${directory}"`, 'run this inside a git repository');
    }
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('git-missing', `git cannot be started: ${error.message}`, 'install git 2.25 or newer, and see that it is in the PATH');
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
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('damaged-worktree', `the index of "${directory}" is damaged: ${said}`, `Make it again, which keeps all files: rm ${index} && git -C "${directory}" reset`);
    }
    if (/not a git repository/.test(stderr)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('no-repository', `"${directory}" is not in a git repository`, 'run this inside a git repository');
    }
    if (/dubious ownership/.test(stderr)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('unsafe-repository', `git refuses to read the repository at "${directory}", since it belongs to another user`, `git config --global --add safe.directory "${directory}"`);
    }
    if (/not allowed|promisor|lazy fetch/.test(stderr)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('missing-objects', 'this is a partial clone, and it lacks contents that are needed', "Load them: git fetch --refetch --no-filter origin '+refs/heads/*:refs/remotes/origin/*'");
    }
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('git', `"git ${args.find((arg) => !arg.startsWith('-'))}" failed: ${said}`, 'see that the repository is sound: git fsck');
}
/** @param record where the repository keeps what it knows of the linked working tree */
function lostWorktree(directory, record) {
    const failure = (message, hint) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('damaged-worktree', `"${directory}" is a linked working tree, but ${message}`, hint);
    const repository = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(record));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(record)) {
        return failure(`"${record}/HEAD" names no commit`, 'Write into that file, as its only line: ref: refs/heads/<its branch>');
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(repository)
        ? failure(`the repository "${repository}" has no record of it any more`, `Move its files away, and make it again: git --git-dir="${repository}" worktree add "${directory}" <its branch>`)
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

/** Two ids and three dots have 131 characters at most: far below what one command line may hold on any system. */
const AT_ONCE = 150;
/**
 * The best common ancestor of each pair, null where there is none. Of several (criss-cross merges) the one that
 * `git diff A...B` takes. `git rev-parse A...B` prints B, A, and the merge bases with a `^`:
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
/** The merge base of one commit and the merge, not made yet, of several: https://git-scm.com/docs/git-merge-base#_discussion */
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
 * Paths are bytes in git. Inside this room they are strings with one character for each byte (latin1), so that no byte
 * is lost and any path can be a key of a map; at its edge they become names.
 */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * The name by which the rest of the program knows a path. Bytes that are not UTF-8 are shown as `\xNN`, and then a
 * backslash of the same path is shown as `\x5C`: with `encoding`, two paths never have one name. Valid paths are as they are.
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
/** As git reads it in a list of paths: C style, all but harmless characters escaped by their octal number. */
function quotedPath(raw) {
    return `"${raw.replace(/[^\w./ -]/g, (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}
/** Byte order, as git itself sorts. */
function byBytes(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Splits at NUL what a command with `-z` printed. */
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
/** How many bytes the UTF-8 character has that begins here; 0: none does. */
function validLength(bytes, at) {
    for (const length of [1, 2, 3, 4]) {
        try {
            if (utf8.decode(bytes.subarray(at, at + length)).length > 0 && at + length <= bytes.length)
                return length;
        }
        catch {
            // Longer, or none.
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
/* harmony export */   n1: () => (/* binding */ specialForStatus)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/** Files that may turn out to be a named pipe, a socket or a device: opening one of these may wait for ever. */




/** Git reads these in every folder, and waits for a named pipe in their place. */
const READ_BY_STATUS = ['.gitignore', '.gitattributes'];
/** What `git status` waits for: something that is no file in the place of one that it reads. */
async function specialForStatus(root) {
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, entry.name);
            if (entry.isDirectory() && entry.name !== '.git')
                folders.push(path);
            if (READ_BY_STATUS.includes(entry.name) && isSpecial(entry))
                return notPlain(path);
        }
    }
    return undefined;
}
function isSpecial(entry) {
    return entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice();
}
function notPlain(path) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('special-file', `"${path}" is a named pipe, a socket or a device, so git cannot read it.`, 'Put a plain file in its place, or delete it.');
}
/**
 * The bytes of a plain file of at most so many bytes: `'too-large'`, or undefined for anything else. Never waits: what is
 * opened may be another thing than what was looked at before.
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
/** The plan directory: of any commit, and as it lies in the working tree. */












/** More than a plan may have, so that too long a plan is still told by its own message. */
const MOST_BYTES = 1024 * 1024;
/** As it stands in a tree object. */
const TREE = '40000';
/** Relative to the plan directory: itself, where it is none. */
const ITSELF = '';
/**
 * What is in the place of the plan directory at each of these commits, null where nothing is; one process for all. It is
 * looked up in the tree above, since asked for by its path a submodule is as good as missing.
 */
async function planPlaces(root, commits) {
    const { dir, base } = external_node_path_.posix.parse(plan/* PLAN_DIRECTORY */.AG);
    const folders = await treesAt(root, commits.map((commit) => `${commit}:${dir}`));
    const absent = commits.filter((_, index) => folders[index] === 'missing');
    // Git says the same of a folder that is not there and of one whose object is lost.
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
/** The content of trees by name; one process. */
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
    return new failure/* Failure */.H('missing-objects', `this repository lacks the content of ${what}`, 'see what it lacks: git fsck');
}
/** The id of what `planTreeAt` gives. */
function planTreeId(place) {
    return place.mode === TREE ? place.oid : (0,directory/* notADirectory */.o5)(place).id;
}
/** What lies in the place of the plan directory, with its texts. */
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
/** The plan directory at a commit; null: there is none. */
async function plansAt(root, commit) {
    const [place] = await planPlaces(root, [commit]);
    return place ? planTreeAt(root, place) : null;
}
/**
 * The plan directory as `git add` would store it now, with the texts that lie there; null: there is none. Its id is the one that
 * git would give, so it is equal to that of a commit with the same plans.
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
const NO_FILE = { unreadable: 'it is no file' };
function planFileOf(path, { mode, oid }) {
    return { name: (0,path_name/* pathNameOf */.Q1)(path).path, mode, oid };
}
function isFile({ mode }) {
    return mode.startsWith('100');
}
/** An entry of a tree object, whose format is told at `treeId`. */
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
/** By id; one process for all. A large file is not worth reading. */
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
        return { unreadable: 'it is no text' };
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
/** What a repository is and which branches it has: read once, so that all else speaks of one moment. */




/**
 * @throws Failure without a repository, and with a git that is too old: 2.25 is what Ubuntu 20.04 has.
 */
async function openRepository(directory) {
    // Old versions print an option that they do not know as it is; then ids have 40 digits.
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
/** Commands that read files of the working tree need one; all others do with a bare repository. */
function requireFiles({ root, hasFiles }) {
    if (hasFiles)
        return;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('no-working-tree', `"${root}" is not in a working tree`, 'Run this in a clone that has files, or make a working tree: git worktree add. Commands that only read commits work here too: check --all, whose, integrate --dry-run.');
}
async function requireVersion(directory) {
    const [said = ''] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitLines */ .Q)(directory, ['--version']);
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(said) ?? [];
    if (Number(major) < 2 || (Number(major) === 2 && Number(minor) < 25)) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('git-too-old', `"${said}" is too old`, 'install git 2.25 or newer');
    }
}
/** Paths may hold anything, a newline too; only the last one is git's. */
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
        // No name of a ref holds a space: https://git-scm.com/docs/git-check-ref-format
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
/** A rebase works on a detached head and keeps the name of its branch aside, as `git status` reads it too. */
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

/***/ 2762:
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

// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/shell/git/diff.js
var diff = __webpack_require__(6462);
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
// EXTERNAL MODULE: ./lib/core/progress/merges.js
var merges = __webpack_require__(7373);
// EXTERNAL MODULE: ./lib/shell/git/path-name.js
var path_name = __webpack_require__(1912);
;// CONCATENATED MODULE: ./lib/shell/git/changes.js
/** Differences as the judge knows them. */


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

;// CONCATENATED MODULE: ./lib/shell/git/history.js
/** The base's history, as far back as the branches under question need it. */

/** The history of `base` that at least one of `since` does not have; all of it where they have nothing in common. */
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
 * For each commit the one of the base's own line that brought it in: the oldest that has it in its history.
 * Commits of the line itself brought themselves in.
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
/** All that can be reached from a commit, itself included, as far as the history was read. */
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
/** What all commits have in common; of many, step by step. Any common ancestor will do: it only shortens the reading. */
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
 * Are the same lines changed at the same place? Two patches to different states of a file are, if git, merging, would take
 * the lines of the one for those of the other: at least one line of each hunk is the same line in both states.
 */



function spanKey({ from, to }) {
    return `${from} ${to}`;
}
/** Said in full, since attributes and settings of the user could say otherwise. */
const PATCH_OPTIONS = [
    ...['-p', '--inter-hunk-context=0', '--no-renames', '--full-index', '--no-color', '--no-ext-diff'],
    ...['--no-textconv', '--no-indent-heuristic', '--src-prefix=a/', '--dst-prefix=b/'],
    ...['--ignore-submodules=none', '--submodule=short'],
];
/** The patch of each span, one after the other. */
async function diffTexts(root, spans, options, paths = []) {
    const input = spans.map(({ from, to }) => `${to} ${from}\n`).join('');
    const args = ['diff-tree', '--stdin', '--always', '-r', ...PATCH_OPTIONS, ...options];
    return (0,git/* git */.$)(root, [...args, ...(paths.length > 0 ? ['--', ...paths] : [])], { input });
}
/**
 * The lines of each commit. Nothing else in a patch is a line of only hexadecimal digits: lines of contents begin with a
 * space, `+`, `-` or a backslash.
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
/** More than that is not named to git: the whole of both states is compared then. */
const MOST_NAMED = 400;
const MOST_NAMED_CHARACTERS = 24_000;
/** Where the states of the paths differ, by span. As a merge compares them, which decides where a patch goes. */
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
 * Both lists belong to patches of equal text, so their hunks go in pairs.
 * @param between from the state to which `ours` is a patch, to that of `theirs`
 */
function areInPlace(ours, theirs, between) {
    return ours.every((hunk, index) => {
        const shift = (theirs[index]?.start ?? 0) - hunk.start;
        const changes = between.get(hunk.file) ?? [];
        const lines = Array.from({ length: hunk.count }, (_, line) => hunk.start + line);
        return hunk.count === 0 ? shift === 0 : lines.some((line) => shiftOf(line, changes) === shift);
    });
}
/** By how much a line moves; undefined for one that is not there any more. */
function shiftOf(line, changes) {
    let shift = 0;
    for (const { start, count, newCount } of changes) {
        // Lines that are only added go after `start`.
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
/** Does the base hold the same patches as a branch, though not its commits? So it is after a squash or a rebase. */





/**
 * For each work the commits of the base that hold it, newest first; empty where none do. Either one commit holds all of it
 * (squash), or each of its commits is there (rebase, cherry-pick), no commit of the base for two of them. What is compared
 * is git's patch id in spirit: the changed lines with their context. But white space counts, as do modes and bytes that
 * are no text, which `git patch-id` overlooks or treats by its version. The place counts too: the same lines elsewhere in
 * the file are another patch (`patch-places.ts`). Only commits since the merge base count.
 *
 * A limit: a branch that so far has only commits picked from the base looks the same as one that was rebased into it,
 * since the dates of commits prove nothing. It ends with the first commit of its own.
 */
async function findInBase(root, base, history, works) {
    const some = works.filter((work) => work.differences.length > 0);
    if (some.length === 0)
        return works.map(() => []);
    const byShape = await indexBase(root, history);
    const own = await ownCommits(root, base, some);
    const squashed = works.map((work) => ({ patch: work, candidates: commitsWithin(history, byShape, work, work) }));
    const rebased = works.map((work) => (own.get(work.to) ?? []).map((patch) => ({ patch, candidates: commitsWithin(history, byShape, patch, work) })));
    // A commit without any candidate settles it: no need to look at the texts of the others.
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
/** Of the candidates of each patch those that are the same patch. */
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
/** Of the base's commits each is a patch against its parent; of its merges only those of its own line are. */
async function indexBase(root, history) {
    const line = new Set(history.line);
    const spans = [...history.parents].flatMap(([to, [from, second]]) => from !== undefined && (second === undefined || line.has(to)) ? [{ from, to }] : []);
    const found = await (0,diff/* diffSpans */.xh)(root, spans, false);
    const works = spans.map((span, index) => ({ ...span, differences: found[index] ?? [] }));
    return (0,maps/* groupBy */.$z)(works, patchShape);
}
/** The patches of each work's own commits, by its tip. None where it has a merge that adds something of its own. */
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
/** Equal for all patches that could be equal: paths, modes, and whole contents where one side is nothing. */
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
/** Only where whole contents differ their texts are compared: most squashes need none. */
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
 * What each branch stands for, as the base's history tells it:
 *
 * - *not started*: its tip lies on the base's own line of first parents. So does a branch that was just made, and one
 *   that the base was fast-forwarded to: nothing in git tells these two apart.
 * - *merged*: its tip is in the base's history otherwise, or its patches are (`patches.ts`).
 * - *open*: the rest. If an earlier tip of it was merged, by a merge that names the branch, it is both.
 *
 * Whether a merge counts (did the plan before it list the branch?) is for the judge to say.
 */







/** The state of each branch, in order. */
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
/** The changes of a branch that goes into the base, as GitHub counts them too: since the merge base ("three dots"). */
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
/** A clone that was cut off cannot say where a branch began. */
function requireHistory(repository, base, tips, forks) {
    const lost = repository.shallow ? tips.find((_, index) => forks[index] === null) : undefined;
    if (lost) {
        throw new failure/* Failure */.H('shallow', `this clone is shallow: it does not reach back to where "${lost.branch}" left "${base.branch}"`, 'get the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)');
    }
}
/**
 * Work of the branch that was merged before it went on: the merge base is not on the base's own line, and the merge that
 * brought it has it as a parent and names the branch, as git and GitHub write by themselves. Without the name it may as well be
 * another branch that this one was started from.
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
/** `before` is where the base's line stood before the first commit of it that has any of the work. */
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
    return new Map(open.map(({ tip: { branch, commit } }, index) => [
        branch,
        {
            branch,
            base: base.branch,
            sameRepository: true,
            head: commit,
            revision: commit,
            changes: lists[index] ?? { complete: false, reason: 'it was not read' },
        },
    ]));
}

// EXTERNAL MODULE: ./lib/shell/git/disk.js
var git_disk = __webpack_require__(5216);
;// CONCATENATED MODULE: ./lib/shell/git/worktree.js
/**
 * The current branch with everything that is not committed yet: what its pull request would hold.
 *
 * A path is changed if the working tree, the index or the last commit differs from the merge base. It is told as the first of
 * these three that differs has it: a stray file that was committed stays a finding until its removal is committed.
 */







/** The revision under which the judge asks about the uncommitted work of the current working tree. */
const WORKTREE = 'worktree';
/** @param status what `readGitStatus` gives */
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
        },
        head,
        fork,
        uncommitted: [...states.keys()],
        entries,
        notes: undone.map(({ path }) => `"${(0,path_name/* pathNameOf */.Q1)(path).path}" is undone in the working tree${revision === WORKTREE ? '' : ` "${root}"`}, but not committed so yet`),
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
        // While a merge is in progress the last commit lacks what the base has since: that is no change of the branch.
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
/** Renames that git found in the commits, where both ends still stand, and those of equal content among the rest. */
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
/** The uncommitted work in every working tree of the repository: where agents work side by side on one machine. */









/** One that cannot be read stops nothing: its branch counts by its commits, and a note says so. */
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
/** Undefined where nothing is uncommitted: then the commits of its branch say all. */
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
    if (status.size === 0 && merging.length === 0)
        return undefined;
    const name = branch ?? (0,branch_names/* detachedName */.G8)(commit, path);
    const tip = checkedOut === undefined ? commit : (tips.get(checkedOut) ?? commit);
    const place = { head: tip, name, revision: `worktree ${path}` };
    return readWorktree(there, base, place, status);
}
/** Another working tree that lies inside of this one is no work of this one. Git lists the files of a damaged one. */
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
    throw damaged('it lies elsewhere, and the repository has no record of where', 'Run this there');
}
/** In a linked working tree `.git` is a file that names its directory in the repository. */
async function linkedGitDirectory({ path, isLocked }, common) {
    if (!(await isDirectory(path))) {
        const prune = isLocked ? `git worktree unlock "${path}" && git worktree prune` : 'git worktree prune';
        throw damaged('there is no such folder', `If it was moved, run: git worktree repair <its new place>. If it was deleted, run: ${prune}`);
    }
    const place = (0,external_node_path_.join)(path, '.git');
    if (await isDirectory(place)) {
        throw damaged('another repository lies there', 'Move that one away, and run: git worktree prune');
    }
    const named = /^gitdir: (.+?)\r?\n?$/.exec((await (0,git_repository/* readIfThere */.qC)(place)) ?? '')?.[1];
    const directory = named === undefined ? undefined : (0,external_node_path_.resolve)(path, named);
    const isOurs = directory !== undefined && (0,external_node_path_.dirname)(await (0,promises_.realpath)(directory).catch(() => '')) === (0,external_node_path_.join)(common, 'worktrees');
    if (isOurs)
        return directory;
    throw damaged(`"${place}" does not lead to this repository`, 'Run: git worktree repair');
}
async function isDirectory(path) {
    return (await (0,promises_.lstat)(path).catch(() => undefined))?.isDirectory() === true;
}
async function listWorktrees(repository, common) {
    const { root } = repository;
    const args = ['worktree', 'list', '--porcelain'];
    // Older than 2.36 git knows no `-z`, prints a help text and ends with 129.
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
        // Of a bare repository there is no head.
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
 * Which one of the list is the current one. Git lists the place that the repository has on record: an old one if it was
 * moved, and the repository itself instead of the main working tree if that lies elsewhere, as in a submodule.
 */
async function recordedPlace({ hasFiles, gitDirectory }, common) {
    if (!hasFiles)
        return undefined;
    const recorded = (await (0,git_repository/* readIfThere */.qC)((0,external_node_path_.join)(gitDirectory, 'gitdir')))?.trim();
    const isMain = (await (0,promises_.realpath)(gitDirectory)) === common;
    return { isMain, ...(recorded === undefined ? {} : { path: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(gitDirectory, recorded)) }) };
}
/** Where the main working tree lies, if not around the repository. */
async function configuredPlace(root, common) {
    const args = ['config', '--file', (0,external_node_path_.join)(common, 'config'), '--get', 'core.worktree'];
    const place = (await (0,git/* git */.$)(root, args, { codes: [0, 1] })).toString('utf8').replace(/\n$/, '');
    return place === '' ? undefined : (0,external_node_path_.resolve)(common, place);
}
function withoutCommit(gitDirectory, branch) {
    return branch === undefined
        ? damaged(`"${(0,external_node_path_.join)(gitDirectory, 'HEAD')}" names no commit`, 'Write into that file, as its only line: ref: refs/heads/<its branch>')
        : damaged(`its branch "${branch}" has no commit yet`, 'Commit what lies there');
}
function damaged(message, hint) {
    return new failure/* Failure */.H('damaged-worktree', message, hint);
}
function damageNote({ path, branch, commit }, { message, hint }) {
    const what = branch === undefined || /^0+$/.test(commit) ? '' : ` Branch "${branch}" is judged by its commits.`;
    return `The working tree "${path}" cannot be read: ${message}.${what} ${hint}`;
}
function moveNote(from, to) {
    return `The working tree "${from}" was moved to "${to}". Run: git worktree repair "${to}"`;
}
function twiceNote({ pull, repository }, other) {
    return `Branch "${pull.branch}" is checked out twice, and there is uncommitted work in both: "${repository.root}" is judged, "${other.repository.root}" is not.`;
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
        throw new failure/* Failure */.H('unborn', head.branch === undefined ? 'No commit is checked out' : `the branch "${head.branch}" has no commit yet`, 'make its first commit, or check out another branch');
    }
    const name = head.branch ?? (0,branch_names/* detachedName */.G8)(head.commit);
    const place = { head: head.commit, name, revision: WORKTREE };
    const worktree = await readWorktree(repository, base, place, await (0,git_status/* readGitStatus */.t)(repository));
    const worktrees = new Map([[WORKTREE, worktree]]);
    return { repository, base, resolved, subject: { branch: name }, worktrees, notes: worktree.notes };
}
/** The commit that a revision names, or on which a working tree stands. */
function commitOfRevision({ worktrees }, revision) {
    return worktrees.get(revision)?.head ?? revision;
}

// EXTERNAL MODULE: ./lib/shell/git/plans.js + 1 modules
var plans = __webpack_require__(2464);
;// CONCATENATED MODULE: ./lib/shell/git/answers.js
/** Questions about single facts. Each answers all questions of its kind together. */









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
/** Uncommitted work counts as what the working tree has. */
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
    // 40 digits are no whole id where ids have 64: git would take them for the beginning of one.
    const whole = [...new Set(commits)].filter((commit) => commit.length === zeros.length && /^[0-9a-f]+$/.test(commit));
    const types = whole.length === 0
        ? []
        : await (0,git/* gitLines */.Q)(root, ['cat-file', '--batch-check=%(objecttype)'], { input: `${whole.join('\n')}\n` });
    const there = whole.filter((_, index) => types[index] === 'commit');
    const common = await (0,merge_base/* mergeBases */.P)(root, there.map((to) => ({ from: base.commit, to })));
    const reached = new Set(there.filter((commit, index) => common[index] === commit));
    const lost = shallow ? whole.find((commit) => !reached.has(commit)) : undefined;
    if (lost !== undefined) {
        throw new failure/* Failure */.H('shallow', `this clone is shallow: it cannot say whether "${lost}" is in the history of "${base.branch}"`, 'get the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)');
    }
    return commits.map((commit) => reached.has(commit));
}
/** The ids of the plan directories, null where there is none, and those of the trees that are not known yet. */
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
async function readStacked(opened, questions) {
    const { root } = opened.repository;
    const spans = questions.map(({ revision, upon }) => ({ from: upon, to: commitOfRevision(opened, revision) }));
    const common = await (0,merge_base/* mergeBases */.P)(root, spans);
    const upright = spans.filter(({ from }, index) => common[index] === from);
    const changed = await (0,diff/* diffSpans */.xh)(root, upright, false);
    let next = 0;
    return questions.map(({ revision, upon }, index) => {
        if (common[index] !== upon)
            return null;
        const raw = (changed[next++] ?? []).map(({ path }) => path);
        const more = opened.worktrees.get(revision)?.uncommitted ?? [];
        return [...new Set([...raw, ...more])].sort(path_name/* byBytes */.bg).map((path) => (0,path_name/* pathNameOf */.Q1)(path).path);
    });
}
/** Submodules are listed as files: one path each. */
async function readFiles(opened, revisions) {
    const answers = [];
    for (const revision of revisions) {
        const args = ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commitOfRevision(opened, revision)];
        const raw = (0,path_name/* nulSeparated */.$Y)(await (0,git/* git */.$)(opened.repository.root, args));
        answers.push(raw.map((path) => (0,path_name/* pathNameOf */.Q1)(path).path));
    }
    return answers;
}
/** A clone of one branch knows of no other: that a branch is not here proves nothing there. */
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




/** As old as a plan gets, and more changes than any item has: what is found is offered to a person. */
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
/** The commit of the base's own line that added the file, the last time if it was away. */
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
/** Which branches a claim of a plan matches, and what became of them. */




/**
 * The branches of each claim that the snapshot does not have yet, as pull requests and merges, in the order of the claims,
 * within a glob by name. A branch that was read with its uncommitted work stays so.
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
/** A branch that was read before, the current one, takes its place in the order of the claims. */
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
/** What was merged first goes first: there are no times that could be trusted to say so later. */
function earliestFirst(states) {
    return [...states].sort((a, b) => (b.age ?? 0) - (a.age ?? 0));
}
/** Every branch that is here or in `origin`, once, in order. */
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





/** Both ends of a conflict, as git writes them: a line of "=======" alone may be a heading. */
const MARKERS = ['-e', '^<<<<<<< ', '-e', '^>>>>>>> '];
const GREP = ['grep', '-l', '-z', '-I', '-E', '--no-color', '--no-recurse-submodules', '--full-name', '--all-match'];
/** 1: nothing was found. 128: a partial clone lacks a file; that is no reason to end a check which only warns of it. */
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
/** Run in the root, pathspecs are literal names from there. */
function pathspec(names) {
    return ['--', ...((0,entries/* areFew */.t)(names) ? names : [])];
}

;// CONCATENATED MODULE: ./lib/shell/git/source.js
/** A repository as a source of facts: branches stand for pull requests, and nothing is asked of the network. */









/**
 * @throws Failure by `start`: `git-missing`, `git-too-old`, `no-repository`, `no-working-tree`, `unsafe-repository`, `base`,
 * `unborn`, `shallow`; by `answer` too: `shallow`, `missing-objects`
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
/** Plans bind by what the base says: who edits one should know that it does not count yet. */
function planNotes(base, guarded, here) {
    if (!here || here.id === guarded?.id)
        return [];
    return here.files.flatMap(({ name, oid }) => {
        const there = guarded?.files.find((file) => file.name === name);
        if ((0,directory/* planIdOf */.C3)(name) === undefined || there?.oid === oid)
            return [];
        const what = there
            ? `the plan "${name}" differs from that on "${base.branch}"`
            : `"${base.branch}" lacks the plan "${name}"`;
        return [`${what}: what counts is the plan on "${base.branch}"`];
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
        stacked: (spans) => readStacked(opened, spans),
        conflicted: (files) => readConflicted(opened, files),
        files: (revisions) => readFiles(opened, revisions.map(({ revision }) => revision)),
        branch: (branches) => readBranches(opened, branches.map(({ branch }) => branch)),
        branchNames: async (keys) => keys.map(() => [...branchNames(opened.repository)]),
        arrivedSince: (files) => readArrivals(opened, files),
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
 * Paths whose state differs from the last commit, by `git status --porcelain=v2`, which is stable across versions and settings:
 * https://git-scm.com/docs/git-status#_porcelain_format_version_2. A path that ends with a slash is another repository.
 */
async function readGitStatus(repository, below) {
    const args = [
        ...['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames', '--no-ahead-behind'],
        // What is uncommitted inside of a submodule is its own business; which commit of it is checked out is ours.
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
        // Taken out of the index and still there: git tells of it twice.
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
/** So many fields by spaces, then the path, which may hold spaces too. */
function splitFields(record, count) {
    let at = -1;
    for (let field = 0; field < count; field++)
        at = record.indexOf(' ', at + 1);
    return [record.slice(0, at).split(' '), record.slice(at + 1)];
}


/***/ })

};
