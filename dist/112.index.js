export const id = 112;
export const ids = [112];
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
/* harmony export */   HC: () => (/* binding */ allKnown),
/* harmony export */   Qj: () => (/* binding */ withFacts),
/* harmony export */   eG: () => (/* binding */ PENDING)
/* harmony export */ });
/* unused harmony export factsIn */
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


/***/ }),

/***/ 7862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   X0: () => (/* binding */ FACT_KINDS),
/* harmony export */   Zu: () => (/* binding */ answersShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/**
 * Every fact that the core can ask for, one row each: what identifies the question, and the shape of the answer. The types
 * of questions and answers, the reader (`facts.ts`) and the saved file (`snapshot-file.ts`) follow from this table. A source
 * (`shell/github`, `shell/git`) has one reader for each row; the compiler says which one is missing.
 */

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** One entry of a git tree: mode as git writes it (`100644`, `120000` a link, `160000` a submodule). */
const entryShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ mode: text, oid: text });
const statusShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['success', 'failure', 'error', 'pending']),
    description: text,
    /** Posted by the account of this run, and the latest under our context. */
    isOwn: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const closedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), head: text, status: statusShape.nullable() });
/** What is known of an open pull request before its changes are read. */
const listedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...closedShape.shape,
    branch: text,
    sameRepository: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    author: text.exactOptional(),
});
const overviewShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    open: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listedShape),
    /** Recently closed without a merge, or the pull request that started the run. */
    closed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(closedShape),
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
     * the snapshot. `unprovable`: why not all of them are. `found` (git only): some branch matches, whatever became of it.
     */
    claim: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ unprovable: text.exactOptional(), found: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional() })),
    /** One pull request by its number, wherever it comes from. One that exists is in the snapshot. */
    number: fact({ pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('read')),
    /** Mode and blob of a path. Null: nothing is there. */
    entry: fact({ revision: text, path: text }, entryShape.nullable()),
    /** Is the commit in the history of the base commit? */
    reached: fact({ commit: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** The plan directory at a revision: the id of one of the `planTrees` of the snapshot. Null: nothing is there. */
    plans: fact({ revision: text }, text.nullable()),
    /** The merge base with the base commit. Null: there is none. */
    mergeBase: fact({ revision: text }, text.nullable()),
    /** Git only: the paths that changed since `upon`. Null: it is no ancestor. */
    stacked: fact({ revision: text, upon: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).nullable()),
    /** The paths of all files at a revision. Null: more than the server lists. */
    files: fact({ revision: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).nullable()),
    /** Does the repository have the branch? Null: not here, but this clone may not have all branches. */
    branch: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable()),
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
/* harmony export */   Q: () => (/* binding */ numberUnderTest)
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
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false), reason: text }),
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
    author: text.exactOptional(),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
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
const planTreeShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(planFileShape) });
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
const baseShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ branch: text, commit: text });
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


/***/ }),

/***/ 2873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   M2: () => (/* binding */ withParents),
/* harmony export */   S: () => (/* binding */ matchesFolded),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   gu: () => (/* binding */ GLOB_OPTIONS),
/* harmony export */   kT: () => (/* binding */ forbids),
/* harmony export */   l1: () => (/* binding */ literalPath)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/** Glob matching, with the same minimatch options everywhere. `plan/glob-problems.ts` checks which globs a plan may contain. */

/**
 * With `dot`, `src/**` also owns `src/.env`. Without `nonegate`, `!(a|b)/x` would negate the whole glob. Without `nocomment`,
 * `#x` would match nothing. `platform` makes the answer the same on every machine.
 */
const GLOB_OPTIONS = {
    dot: true,
    nonegate: true,
    nocomment: true,
    platform: 'linux',
};
const exact = new Map();
const folded = new Map();
/** For allowed paths: letter case and Unicode form count. */
function matches(glob, path) {
    return compiled(exact, glob, () => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, GLOB_OPTIONS)).match(path);
}
/** For forbidden paths: whether the glob matches the path or a directory above it, ignoring letter case and Unicode form. */
function forbids(glob, path) {
    return withParents(path).some((each) => matchesFolded(glob, each));
}
/** Ignores letter case and Unicode form. */
function matchesFolded(glob, path) {
    const matcher = compiled(folded, glob, () => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob.normalize('NFC'), { ...GLOB_OPTIONS, nocase: true }));
    return matcher.match(path.normalize('NFC')) || matcher.match(fold(path));
}
/** Whether the glob matches only one path, which is then its text without escapes. */
function isLiteral(glob) {
    return !/[*?[\]{}]|[@!+]\(/.test(glob.replace(/\\./g, ''));
}
function literalPath(glob) {
    return minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF.unescape(glob);
}
/**
 * Equal for two paths that cannot exist side by side on a disk that ignores letter case or Unicode form (macOS, Windows).
 * Upper case comes first, because only that turns "ß" into "SS" and the long "ſ" into "S".
 */
function fold(path) {
    if (/^[\x20-\x40\x5b-\x7e]*$/.test(path))
        return path;
    return path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
/** `a/b/c` → `a/b/c`, `a/b`, `a`. */
function withParents(path) {
    const parents = [path];
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        parents.push(path.slice(0, slash));
    }
    return parents;
}
/** The cache of the `minimatch()` function holds only 512 patterns. With more it is 17 times slower (measured). */
function compiled(cache, glob, make) {
    let matcher = cache.get(glob);
    if (!matcher) {
        matcher = make();
        cache.set(glob, matcher);
    }
    return matcher;
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

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ judgePlanChange),
/* harmony export */   Cq: () => (/* binding */ changesOnlyPlans),
/* harmony export */   Je: () => (/* binding */ mergePlans),
/* harmony export */   Q3: () => (/* binding */ staleFindings),
/* harmony export */   Qu: () => (/* binding */ changesPlans)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _lint_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8534);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3907);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
/* harmony import */ var _rules_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3817);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1473);
/* harmony import */ var _rules_stale_base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1102);
/**
 * Pull requests that change plans are judged by the base tip's plans with the head's text for the files they change: what
 * the base would hold after the merge. The way out of a broken plan is never locked, and none may lead into one.
 */








function changesPlans(changes) {
    return changes.some(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlanFile */ .cx)(path));
}
function changesOnlyPlans(changes) {
    return changes.length > 0 && changes.every(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlanFile */ .cx)(path));
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
        .filter(_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlanFile */ .cx)
        .map(nameIn));
    const touched = [...names].filter((name) => contentOf(head, name) !== contentOf(base, name));
    const behind = touched.filter((name) => contentOf(base, name) !== contentOf(origin, name));
    return { tree: merge(base, head, touched), touched, behind };
}
function judgePlanChange(pull, changes, before, snapshot, facts) {
    const merged = mergePlans(pull, changes, snapshot, facts);
    if (merged === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { tree, touched, behind } = merged;
    const after = (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlans */ .x)(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
    const change = { before, after, touched, behind };
    const findings = (0,_rules_list_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesAbout */ .N)('plan-change').flatMap(({ id, judge }) => judge(change, snapshot).map((draft) => ({ rule: id, severity: 'error', ...(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .pullParty */ .av)(pull), ...draft })));
    // What the merge would make of the plans is not known here, or cannot be read.
    if (findings.length > 0 || after.problems.length > 0 || touched.length === 0)
        return { after, findings };
    const errors = (0,_lint_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .newErrors */ .KJ)(before, after, snapshot, facts);
    return errors === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : { after, findings: errors.map((error) => inPlan(error, pull)) };
}
/** On plans that the base changed too: without a pull request, for whoever reports no verdict. */
function staleFindings(behind, snapshot) {
    return _rules_stale_base_js__WEBPACK_IMPORTED_MODULE_6__/* .stalePlan */ .V.judge({ behind }, snapshot).map((draft) => ({ rule: _rules_stale_base_js__WEBPACK_IMPORTED_MODULE_6__/* .stalePlan */ .V.id, severity: 'error', ...draft }));
}
/** On the line of the plan: that is what the pull request changes. Plan and item are those of the error. */
function inPlan(error, pull) {
    const { rule, severity, branch: _, pull: __, ...rest } = error;
    return { rule, severity, ...(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .pullParty */ .av)(pull), ...rest, ...(error.at ? { path: error.at.path } : {}) };
}
/** What lies directly in the plan directory, or in its place: a source may list what is in a folder, or only the folder. */
function nameIn(path) {
    return path.slice(_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_DIRECTORY */ .AG.length + 1).split('/')[0] ?? '';
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


/***/ }),

/***/ 8534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E1: () => (/* binding */ lintTree),
  KJ: () => (/* binding */ newErrors)
});

// UNUSED EXPORTS: lint, lintPlans

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./lib/core/plan/read.js + 4 modules
var read = __webpack_require__(3907);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js + 1 modules
var plan_state = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/core/globs/glob.js
var globs_glob = __webpack_require__(2873);
;// CONCATENATED MODULE: ./lib/core/globs/existing-witness.js
/** Finds a witness among the paths of the repository. It is only shown in place of another one and never decides an answer. */

/** The most paths to look at for one witness. */
const MOST_TRIED = 2_000;
function indexPaths(paths) {
    return { sorted: [...paths].sort() };
}
/** The first path that both globs match and that is not `excluded`. */
function findInTree(index, one, other, excluded) {
    const names = one.firstNames.length > other.firstNames.length ? one.firstNames : other.firstNames;
    const prefix = names.join('/');
    const from = lowerBound(index.sorted, prefix);
    for (let at = from; at < Math.min(from + MOST_TRIED, index.sorted.length); at++) {
        const path = index.sorted[at];
        if (path === undefined || !path.startsWith(prefix))
            return undefined;
        if ((0,globs_glob/* matches */.cK)(one.glob, path) && (0,globs_glob/* matches */.cK)(other.glob, path) && !excluded(path))
            return path;
    }
    return undefined;
}
/** The index of the first entry that does not sort before the text. */
function lowerBound(sorted, text) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/core/lint/files.js
/** The files of the base, asked by globs. */


/** A few seconds at most, where thousands of globs meet a large repository. */
function newEffort() {
    return { left: 5_000_000 };
}
const NO_GLOBS = { any: [], create: [], modify: [], delete: [] };
function listFiles(paths) {
    const index = indexPaths(paths);
    const all = new Set(paths);
    const byName = new Map();
    for (const path of index.sorted) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const same = byName.get(name);
        if (same)
            same.push(path);
        else
            byName.set(name, [path]);
    }
    return {
        index,
        has: (path) => all.has(path),
        find(glob, effort, wanted = () => true) {
            for (const path of candidates(glob)) {
                if (effort.left-- <= 0)
                    return null;
                if ((0,globs_glob/* matches */.cK)(glob, path) && wanted(path))
                    return path;
            }
            return undefined;
        },
    };
    /** A plain folder at the start or a plain name at the end leaves few to look at. */
    function candidates(glob) {
        const segments = glob.split('/');
        const last = segments.at(-1) ?? '';
        if ((0,globs_glob/* isLiteral */.c$)(last))
            return byName.get((0,globs_glob/* literalPath */.l1)(last)) ?? [];
        const magic = segments.findIndex((segment) => !(0,globs_glob/* isLiteral */.c$)(segment));
        // Braces may hold a slash: then a segment is no segment.
        const head = segments.slice(0, magic).map(globs_glob/* literalPath */.l1);
        const prefix = head.length === 0 ? '' : `${head.join('/')}/`;
        const from = lowerBound(index.sorted, prefix);
        let to = from;
        while (to < index.sorted.length && index.sorted[to]?.startsWith(prefix))
            to++;
        return index.sorted.slice(from, to);
    }
}

;// CONCATENATED MODULE: ./lib/core/lint/lint-context.js
/** Reads what the rules of plans look at. */




/**
 * All of it is asked at once.
 * @param before the plans on the base now, where `set` would take their place; null: `set` is what the base has
 */
function lintContext(set, before, snapshot, facts, options) {
    const planState = (0,plan_state/* planStateOf */.M)(set.open, snapshot, facts);
    const removed = (before?.open ?? []).filter((plan) => !set.open.some(({ id }) => id === plan.id));
    const stateBefore = before && removed.length > 0 ? (0,plan_state/* planStateOf */.M)(before.open, snapshot, facts) : null;
    const known = before ? idsIn(before) : undefined;
    const paths = options.files ? facts.files({ revision: snapshot.base.commit }) : null;
    const branches = (0,facts_facts/* allKnown */.HC)(set.inert.map(({ base }) => existence(base, facts)));
    if (planState === facts_facts/* PENDING */.eG || stateBefore === facts_facts/* PENDING */.eG || paths === facts_facts/* PENDING */.eG || branches === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const isThere = new Map(branches);
    return {
        set,
        plans: set.open,
        planState,
        workers: planState.owners,
        files: paths && listedOnce(paths),
        isBranch: (branch) => isThere.get(branch) ?? null,
        isAdded: ({ id }) => known !== undefined && !known.has(id),
        ...(before && stateBefore ? { before: { plans: before.open, planState: stateBefore } } : {}),
    };
}
function existence(branch, facts) {
    const exists = facts.branch({ branch });
    return exists === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : [branch, exists];
}
/** Of every file, also of one that is broken or for another base. */
function idsIn({ open, inert, brokenPaths }) {
    const paths = [...open, ...inert].map(({ path }) => path).concat(brokenPaths);
    return new Set(paths.flatMap((path) => (0,directory/* planIdOf */.C3)((0,directory/* planFileOf */.XT)(path) ?? '') ?? []));
}
const listed = new WeakMap();
/** Rounds of questions come back to the same list. */
function listedOnce(paths) {
    const list = listed.get(paths) ?? listFiles(paths);
    listed.set(paths, list);
    return list;
}

// EXTERNAL MODULE: ./lib/core/plan/scope.js
var plan_scope = __webpack_require__(5679);
;// CONCATENATED MODULE: ./lib/core/globs/budget.js
/** Every search counts its steps. When the budget is used up the answer is "unproven", never a wrong one. */
/** For one question about two scopes. A step takes at most a few microseconds. */
const STEPS_PER_PAIR = 2_000_000;
/** For one pair of path segments, such as `*.ts` and `!(a|b)*`, so that one hard pair leaves steps for the others. */
const STEPS_PER_SEGMENT = 1_000_000;
/** For all pairs of one plan together. */
const STEPS_PER_PLAN = 100_000_000;
/** There is no proof either way. Users read the message. */
class Unproven extends Error {
    name = 'Unproven';
}
/** @throws Unproven if fewer steps are left */
function spend(budget, steps) {
    budget.left -= steps;
    if (budget.left < 0)
        throw new Unproven('the proof takes too many steps');
}
/** Runs `work` with at most `limit` steps of the budget. The answer is `limited` if it was this limit that ended it. */
function within(budget, limit, work) {
    const own = { left: Math.min(limit, budget.left) };
    const given = own.left;
    try {
        return work(own);
    }
    catch (error) {
        if (!(error instanceof Unproven) || own.left >= 0)
            throw error;
        if (given < limit)
            throw error;
        return 'limited';
    }
    finally {
        budget.left -= given - own.left;
    }
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./lib/core/globs/alphabet.js
const LAST_CODE_POINT = 0x10ffff;
/** In the order in which they look best in a file name. */
const READABLE = [
    ...'abcdefghijklmnopqrstuvwxyz0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ.+~@#%=,:;&$!^\'()[]{} "*?<>|`\\',
];
const RANK = new Map(READABLE.map((char, index) => [char, index]));
/** One character for each set of characters that cannot be told apart, readable ones first. */
function representatives(distinctions) {
    // "." always counts, because "." and ".." are no file names.
    const named = new Set(['.']);
    const classes = new Set();
    for (const each of distinctions) {
        for (const char of each.chars)
            named.add(char);
        for (const charClass of each.classes)
            classes.add(charClass);
    }
    const chosen = [...named].filter(isLegal);
    const memberships = new Set();
    for (const char of candidates(named, classes)) {
        if (named.has(char))
            continue;
        let membership = '';
        for (const each of classes)
            membership += each.has(char) ? '1' : '0';
        if (memberships.has(membership))
            continue;
        memberships.add(membership);
        chosen.push(char);
        if (classes.size === 0)
            break;
    }
    return chosen.sort((one, other) => rank(one) - rank(other));
}
/** At least one character of each set that can be told apart. */
function* candidates(named, classes) {
    yield* READABLE;
    // The characters that follow NUL, "/" and the surrogates, which no name contains.
    const points = new Set([1, 0x30, 0xe000]);
    for (const char of named)
        points.add((char.codePointAt(0) ?? 0) + 1);
    for (const each of classes)
        for (const edge of each.edges())
            points.add(edge);
    for (const point of points) {
        if (point > LAST_CODE_POINT)
            continue;
        const char = String.fromCodePoint(point);
        if (isLegal(char))
            yield char;
    }
}
/** Whether a name in git can contain the character: "/", NUL and halves of surrogate pairs are excluded. */
function isLegal(char) {
    const point = char.codePointAt(0) ?? 0;
    return char !== '/' && point !== 0 && (point < 0xd800 || point > 0xdfff);
}
function rank(char) {
    return RANK.get(char) ?? READABLE.length + (char.codePointAt(0) ?? 0);
}

;// CONCATENATED MODULE: ./lib/core/globs/automaton.js
const END = 0;
function automatonOf(parts) {
    const nodes = [{ kind: 'end' }];
    const start = addSequence(nodes, parts, END);
    return {
        start,
        nodes,
        chars: new Set(nodes.flatMap((node) => (node.kind === 'char' ? [node.char] : []))),
        classes: new Set(nodes.flatMap((node) => (node.kind === 'class' ? [node.of] : []))),
    };
}
/** From its end to its start, because each node names the one that follows. */
function addSequence(nodes, parts, next) {
    return parts.reduceRight((to, part) => (part.kind === 'extglob' ? addExtGlob(nodes, part, to) : add(nodes, { ...part, next: to })), next);
}
function addExtGlob(nodes, { sign, alternatives }, next) {
    const addAll = (to) => alternatives.map((parts) => addSequence(nodes, parts, to));
    if (sign === '@')
        return add(nodes, { kind: 'split', out: addAll(next) });
    if (sign === '?')
        return add(nodes, { kind: 'split', out: [next, ...addAll(next)] });
    if (sign === '!')
        return add(nodes, { kind: 'not', inner: add(nodes, { kind: 'split', out: addAll(END) }), next });
    // "*" and "+" come back after each alternative, to leave or to begin again.
    const out = [];
    const after = add(nodes, { kind: 'split', out });
    const entry = add(nodes, { kind: 'split', out: addAll(after) });
    out.push(next, entry);
    return sign === '*' ? after : entry;
}
function add(nodes, node) {
    return nodes.push(node) - 1;
}

;// CONCATENATED MODULE: ./lib/core/globs/posix-class.js
/** POSIX classes such as `[:alpha:]`, by the Unicode properties that minimatch translates them to. */
const SOURCES = {
    alnum: '\\p{L}\\p{Nl}\\p{Nd}',
    alpha: '\\p{L}\\p{Nl}',
    ascii: '\\x00-\\x7f',
    blank: '\\p{Zs}\\t',
    cntrl: '\\p{Cc}',
    digit: '\\p{Nd}',
    graph: '\\p{Z}\\p{C}',
    lower: '\\p{Ll}',
    print: '\\p{C}',
    punct: '\\p{P}\\p{S}',
    space: '\\p{Z}\\t\\r\\n\\v\\f',
    upper: '\\p{Lu}',
    word: '\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}',
    xdigit: 'A-Fa-f0-9',
};
const COMPLEMENTS = ['graph', 'print'];
const LONGEST = '[:xdigit:]'.length;
const posixClasses = new Map(Object.entries(SOURCES).map(([name, source]) => [name, posixClass(name, source)]));
/** The one that begins there, if one does. */
function posixClassAt(chars, at) {
    const [, name = ''] = /^\[:(\w+):\]/.exec(chars.slice(at, at + LONGEST).join('')) ?? [];
    return posixClasses.get(name);
}
function posixClass(name, source) {
    const pattern = new RegExp(`[${source}]`, 'u');
    let known;
    return {
        length: `[:${name}:]`.length,
        isComplement: COMPLEMENTS.includes(name),
        has: (char) => pattern.test(char),
        edges: () => {
            known ??= edgesOf(source);
            return known;
        },
    };
}
/** Looks at all of Unicode, which takes some milliseconds. */
function edgesOf(source) {
    const runs = new RegExp(`[${source}]+`, 'gu');
    return allCharacters().flatMap(({ first, width, text }) => [...text.matchAll(runs)].flatMap((run) => [first + run.index / width, first + (run.index + run[0].length) / width]));
}
let blocks;
/** All characters without the halves of surrogate pairs. */
function allCharacters() {
    blocks ??= [
        { first: 0, width: 1, text: charactersFrom(0, 0xd7ff) },
        { first: 0xe000, width: 1, text: charactersFrom(0xe000, 0xffff) },
        { first: 0x10000, width: 2, text: charactersFrom(0x10000, 0x10ffff) },
    ];
    return blocks;
}
function charactersFrom(first, last) {
    const points = new Uint32Array(last - first + 1).map((_, index) => first + index);
    const texts = [];
    for (let at = 0; at < points.length; at += 8192)
        texts.push(String.fromCodePoint(...points.subarray(at, at + 8192)));
    return texts.join('');
}

;// CONCATENATED MODULE: ./lib/core/globs/char-class.js
/** Character classes, `[a-z]`, with the meaning that minimatch gives them. */


/** By their text, so that equal classes are one and are looked at once. */
const known = new Map();
/**
 * The class whose members begin at `start`, just behind its bracket. `end` is behind the closing one.
 * @throws Unproven if it is not closed
 */
function parseClass(chars, start) {
    const isNegated = chars[start] === '!' || chars[start] === '^';
    const first = isNegated ? start + 1 : start;
    const ranges = [];
    const named = [];
    let isBroken = false;
    let at = first;
    // A "]" that comes first is a member.
    while (chars[at] !== ']' || at === first) {
        const posix = posixClassAt(chars, at);
        if (posix) {
            named.push(posix);
            at += posix.length;
            continue;
        }
        const from = memberAt(chars, at);
        at = from.end;
        if (chars[at] !== '-' || chars[at + 1] === ']') {
            ranges.push([from.point, from.point]);
            continue;
        }
        if (posixClassAt(chars, at + 1))
            isBroken = true;
        const to = memberAt(chars, at + 1);
        at = to.end;
        // Minimatch leaves out a range that runs backwards.
        if (from.point <= to.point)
            ranges.push([from.point, to.point]);
    }
    const text = chars.slice(start, at).join('');
    const isEmpty = isBroken || (ranges.length === 0 && named.length === 0);
    const charClass = known.get(text) ?? { ...classOf(ranges, named, isNegated), isEmpty };
    known.set(text, charClass);
    return { charClass, end: at + 1 };
}
function memberAt(chars, at) {
    const place = chars[at] === '\\' ? at + 1 : at;
    const point = chars[place]?.codePointAt(0);
    if (point === undefined)
        throw new Unproven('the glob does not close "["');
    return { point, end: place + 1 };
}
function classOf(ranges, named, isNegated) {
    const inside = named.filter((each) => !each.isComplement);
    const complements = named.filter((each) => each.isComplement);
    const hasInside = ranges.length > 0 || inside.length > 0;
    const [range] = ranges;
    return {
        // Minimatch keeps the classes that it defines by what they lack, `[:graph:]` and `[:print:]`, apart from all others.
        has: (char) => {
            const point = char.codePointAt(0) ?? 0;
            const isInside = ranges.some(([from, to]) => from <= point && point <= to) || inside.some(({ has }) => has(char));
            if (hasInside && isInside !== isNegated)
                return true;
            return complements.length > 0 && complements.some(({ has }) => has(char)) === isNegated;
        },
        edges: () => [...ranges.flatMap(([from, to]) => [from, to + 1]), ...named.flatMap(({ edges }) => edges())],
        only: range && ranges.length === 1 && named.length === 0 && !isNegated && range[0] === range[1]
            ? String.fromCodePoint(range[0])
            : undefined,
    };
}

;// CONCATENATED MODULE: ./lib/core/globs/segment-parser.js
/**
 * Parses one segment of a glob (the text between two slashes, braces already expanded) with the meaning that minimatch gives
 * it. Minimatch has no documented way to show how it understood a segment, so the grammar is written down here, and
 * `segment-parser.test.ts` compares the two. A segment that this parser refuses is never called disjoint from another.
 */


/**
 * Undefined if the segment matches no name at all.
 * @throws Unproven if a group or a class is not closed; a plan cannot contain such a glob
 */
function parseSegment(text) {
    // Minimatch does not read a group that is empty and stands alone as a group, except `!()`.
    const hasExtGlobs = !/^[@?*+]\(\)$/.test(text);
    const cursor = { chars: [...text], hasExtGlobs, at: 0, matchesNothing: false };
    const parts = [];
    while (cursor.at < cursor.chars.length)
        parts.push(parsePart(cursor));
    return cursor.matchesNothing ? undefined : parts;
}
function parsePart(cursor) {
    const { chars, hasExtGlobs } = cursor;
    const char = chars[cursor.at++] ?? '';
    if (hasExtGlobs && '@?*+!'.includes(char) && chars[cursor.at] === '(')
        return parseExtGlob(cursor, char);
    if (char === '[')
        return parseBracket(cursor);
    if (char === '*')
        return { kind: 'star' };
    if (char === '?')
        return { kind: 'any' };
    // A backslash at the end stands for itself.
    return { kind: 'char', char: char === '\\' ? (chars[cursor.at++] ?? char) : char };
}
function parseExtGlob(cursor, sign) {
    const alternatives = [];
    do {
        cursor.at++;
        const parts = [];
        while (!isOneOf('|)', cursor.chars[cursor.at])) {
            if (cursor.at >= cursor.chars.length)
                throw new Unproven(`the glob does not close "${sign}("`);
            parts.push(parsePart(cursor));
        }
        alternatives.push(parts);
    } while (cursor.chars[cursor.at] === '|');
    cursor.at++;
    return { kind: 'extglob', sign, alternatives };
}
function isOneOf(chars, char) {
    return char !== undefined && chars.includes(char);
}
function parseBracket(cursor) {
    const { charClass, end } = parseClass(cursor.chars, cursor.at);
    cursor.at = end;
    if (charClass.isEmpty)
        cursor.matchesNothing = true;
    return charClass.only === undefined ? { kind: 'class', of: charClass } : { kind: 'char', char: charClass.only };
}

;// CONCATENATED MODULE: ./lib/core/globs/segment.js
/** Segments: the parts of a glob between two slashes, braces already expanded. */




let count = 0;
/** Any name at all. `**` matches any number of them. */
const ANY_NAME = wildSegment('*', [{ kind: 'star' }]);
/** By name. */
const plain = new Map();
/** By the text in the glob. */
const written = new Map([['*', ANY_NAME]]);
/** By the ids of the segments. */
const unions = new Map();
/**
 * Undefined if the segment matches no name at all.
 * @throws Unproven if the parser refuses it, and whatever minimatch throws if minimatch does
 */
function segmentOf(text) {
    if (!/[*?[\\(]/.test(text))
        return plainSegment(text);
    if (!written.has(text))
        written.set(text, readSegment(text));
    return written.get(text);
}
function readSegment(text) {
    const parts = parseSegment(text);
    if (!parts)
        return undefined;
    const chars = leadingChars(parts);
    return chars.length === parts.length ? plainSegment(chars.join('')) : wildSegment(text, parts);
}
/** Matches what any of the segments matches. So `*.{js,ts}` is one segment, although its braces are expanded. */
function unionOf(segments) {
    return remember(unions, segments.map((each) => each.id).join(), () => ({
        ...newSegment(`@(${segments.map((each) => each.text).join('|')})`, () => [
            { kind: 'extglob', sign: '@', alternatives: segments.map((each) => each.parts()) },
        ]),
        isPlain: false,
        matches: (name) => segments.some((each) => each.matches(name)),
        head: commonChars(segments.map((each) => [...each.head])).join(''),
        tail: commonChars(segments.map((each) => [...each.tail].reverse()))
            .reverse()
            .join(''),
    }));
}
function plainSegment(name) {
    return remember(plain, name, () => ({
        ...newSegment(name, () => [...name].map((char) => ({ kind: 'char', char }))),
        isPlain: true,
        matches: (other) => other === name,
        head: name,
        tail: name,
    }));
}
function wildSegment(text, parts) {
    // Braces that are left after their expansion are plain characters.
    const matcher = new esm/* Minimatch */.VR(text, { ...globs_glob/* GLOB_OPTIONS */.gu, nobrace: true });
    return {
        ...newSegment(text, () => parts),
        isPlain: false,
        matches: (name) => matcher.match(name),
        head: leadingChars(parts).join(''),
        tail: leadingChars(parts.toReversed()).reverse().join(''),
    };
}
function newSegment(text, parts) {
    let automaton;
    const made = () => {
        automaton ??= automatonOf(parts());
        return automaton;
    };
    return { id: count++, text, parts, automaton: made };
}
/** The characters in front of the first wildcard. */
function leadingChars(parts) {
    const chars = [];
    for (const part of parts) {
        if (part.kind !== 'char')
            break;
        chars.push(part.char);
    }
    return chars;
}
/** Those that all of the texts begin with. */
function commonChars([first = [], ...others]) {
    const end = first.findIndex((char, index) => others.some((each) => each[index] !== char));
    return first.slice(0, end < 0 ? first.length : end);
}
function remember(known, key, make) {
    let segment = known.get(key);
    if (!segment) {
        segment = make();
        known.set(key, segment);
    }
    return segment;
}

;// CONCATENATED MODULE: ./lib/core/globs/path-pattern.js
/** Path patterns: a glob without braces, as a sequence of segments. A glob matches what any of its path patterns matches. */




const path_pattern_known = new Map();
/**
 * The path patterns of a glob that can match a path in git.
 * @throws Unproven if the glob cannot be read
 */
function pathPatternsOf(glob) {
    let patterns = path_pattern_known.get(glob);
    if (!patterns) {
        patterns = compile(glob);
        path_pattern_known.set(glob, patterns);
    }
    if (patterns instanceof Unproven)
        throw patterns;
    return patterns;
}
const GLOBSTAR = '**';
function compile(glob) {
    try {
        const sequences = [...new Set((0,esm/* braceExpand */.KA)(glob))].map(partsOf).filter((parts) => parts !== undefined);
        return merged(sequences).map((parts) => patternOf(glob, parts));
    }
    catch (error) {
        if (error instanceof Unproven)
            return error;
        // Minimatch throws plain errors if a glob is too long or has too many groups.
        return new Unproven(`minimatch cannot read it (${error instanceof Error ? error.message : String(error)})`);
    }
}
/** Undefined if it cannot match a path in git. */
function partsOf(text) {
    const parts = [];
    for (const written of text.split('/')) {
        const part = written === GLOBSTAR ? GLOBSTAR : nameSegment(written);
        if (part === undefined)
            return undefined;
        // Two "**" in a row mean the same as one.
        if (part !== GLOBSTAR || parts.at(-1) !== GLOBSTAR)
            parts.push(part);
    }
    // At the end, "**" matches at least one name.
    if (parts.at(-1) === GLOBSTAR)
        parts.push(ANY_NAME);
    return parts;
}
/** Undefined if it matches no name that git allows. */
function nameSegment(text) {
    // A plan cannot contain these, and minimatch resolves some of them.
    if (text === '' || text === '.' || text === '..')
        throw new Unproven(`the glob contains the segment "${text}"`);
    const segment = segmentOf(text);
    return segment?.isPlain && !isName(segment.text) ? undefined : segment;
}
function isName(text) {
    return text !== '.' && text !== '..' && [...text].every(isLegal);
}
/** Braces inside one segment, such as `*.{js,ts}`, do not need several patterns. */
function merged(sequences) {
    const [first = [], ...others] = sequences;
    if (others.length === 0 || others.some((parts) => parts.length !== first.length))
        return sequences;
    const [place = 0, ...more] = first.flatMap((part, at) => (others.every((each) => each[at] === part) ? [] : [at]));
    const alternatives = sequences.flatMap((parts) => wildPart(parts[place]) ?? []);
    // Plain names stay apart, because the index finds patterns by them.
    if (more.length > 0 || alternatives.length < sequences.length)
        return sequences;
    return [first.with(place, unionOf(alternatives))];
}
function wildPart(part) {
    return isSegment(part) && !part.isPlain ? part : undefined;
}
function patternOf(glob, parts) {
    const moves = [[]];
    let position = 0;
    for (const part of parts) {
        if (part === GLOBSTAR)
            moves[position]?.push({ segment: ANY_NAME, to: position });
        else {
            moves[position]?.push({ segment: part, to: position + 1 });
            moves.push([]);
            position += 1;
        }
    }
    const firstNames = plainNames(parts);
    const lastNames = plainNames(parts.toReversed());
    const isPlain = firstNames.length === parts.length;
    const [first, last] = [parts[firstNames.length], parts[parts.length - 1 - lastNames.length]];
    return {
        glob,
        moves,
        end: position,
        firstNames,
        lastNames,
        // "**" can match no name at all, so only the names before it are sure to be followed by a slash.
        prefix: [...firstNames, ...(isPlain ? [] : [isSegment(first) ? first.head : ''])].join('/'),
        suffix: [...(isPlain || !isSegment(last) ? [] : [last.tail]), ...lastNames.toReversed()].join('/'),
        isPlain,
        depth: parts.includes(GLOBSTAR) ? undefined : position,
    };
}
function plainNames(parts) {
    const names = [];
    for (const part of parts) {
        if (!isSegment(part) || !part.isPlain)
            break;
        names.push(part.text);
    }
    return names;
}
function isSegment(part) {
    return part !== undefined && part !== GLOBSTAR;
}
/** Whether their first or last names, their prefix or suffix or their depth already show that they share no path. */
function disjointByAffix(one, other) {
    return ((!one.suffix.endsWith(other.suffix) && !other.suffix.endsWith(one.suffix)) ||
        (!one.prefix.startsWith(other.prefix) && !other.prefix.startsWith(one.prefix)) ||
        isTooShort(one, other) ||
        isTooShort(other, one) ||
        differInLastNames(one.lastNames, other.lastNames));
}
/** The text "ab" ends with "b", but the name "ab" is not the name "b". In prefixes a slash tells them apart. */
function differInLastNames(one, other) {
    const length = Math.min(one.length, other.length);
    for (let index = 0; index < length; index++)
        if (one[index] !== other[index])
            return true;
    return false;
}
/** `**` matches any number of names, so `end` is the least depth. */
function isTooShort(one, other) {
    return one.depth !== undefined && one.depth < other.end;
}

;// CONCATENATED MODULE: ./lib/core/globs/lazy-dfa.js

function lazyDfaOf(automaton) {
    return { automaton, states: new Map(), singletons: new Map() };
}
function startOf(dfa, budget) {
    return begin(dfa, dfa.automaton.start, budget);
}
function step(dfa, state, char, budget) {
    const known = state.next.get(char);
    if (known) {
        spend(budget, 1);
        return known;
    }
    const draft = newDraft();
    for (const id of state.nodes) {
        const node = dfa.automaton.nodes[id];
        const to = node && after(node, id, char);
        if (to !== undefined)
            reach(dfa, draft, to, budget);
    }
    for (const { not, inner } of state.negations) {
        addNegation(dfa, draft, { not, inner: step(dfa, inner, char, budget) }, budget);
    }
    const made = finish(dfa, draft, budget);
    state.next.set(char, made);
    return made;
}
/** Nothing longer can be matched. */
function isDead(state) {
    return state.nodes.length === 0 && state.negations.length === 0;
}
/**
 * The state as a union of states with one node or negation each. What one of them leads to does not depend on the others, so
 * a search over pairs of them stays polynomial as long as there is no `!(…)`.
 */
function singletonsOf(dfa, state) {
    if (state.nodes.length + state.negations.length <= 1)
        return [state];
    let singletons = dfa.singletons.get(state);
    if (!singletons) {
        singletons = [
            ...state.nodes.map((node) => intern(dfa, [node], [], false)),
            ...state.negations.map((negation) => intern(dfa, [], [negation], false)),
        ];
        dfa.singletons.set(state, singletons);
    }
    return singletons;
}
/**
 * Whether `other` matches every continuation that `one` matches. False may be wrong, true never is. The more the inside of a
 * negation matches, the less the negation does.
 */
function isPartOf(one, other) {
    if (one === other)
        return true;
    if (one.nodes.length > other.nodes.length || one.negations.length > other.negations.length)
        return false;
    return (one.nodes.every((node) => other.nodes.includes(node)) &&
        one.negations.every(({ not, inner }) => other.negations.some((each) => each.not === not && isPartOf(each.inner, inner))));
}
function begin(dfa, node, budget) {
    const draft = newDraft();
    reach(dfa, draft, node, budget);
    return finish(dfa, draft, budget);
}
function newDraft() {
    return { nodes: new Set(), negations: new Map(), seen: new Set(), accepts: false };
}
/** Adds everything that can be reached from the node without a character. */
function reach(dfa, draft, from, budget) {
    const todo = [from];
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
        if (draft.seen.has(id))
            continue;
        draft.seen.add(id);
        spend(budget, 1);
        const node = dfa.automaton.nodes[id];
        switch (node?.kind) {
            case undefined:
                break;
            case 'end':
                draft.accepts = true;
                break;
            case 'split':
                todo.push(...node.out);
                break;
            case 'not':
                addNegation(dfa, draft, { not: id, inner: begin(dfa, node.inner, budget) }, budget);
                break;
            case 'star':
                draft.nodes.add(id);
                todo.push(node.next);
                break;
            case 'char':
            case 'class':
            case 'any':
                draft.nodes.add(id);
        }
    }
}
function addNegation(dfa, draft, negation, budget) {
    const key = `${negation.not}.${negation.inner.id}`;
    if (draft.negations.has(key))
        return;
    draft.negations.set(key, negation);
    spend(budget, 1);
    const node = dfa.automaton.nodes[negation.not];
    if (!negation.inner.accepts && node?.kind === 'not')
        reach(dfa, draft, node.next, budget);
}
/** The node that the character leads to, if it leads to one. */
function after(node, id, char) {
    switch (node.kind) {
        case 'char':
            return node.char === char ? node.next : undefined;
        case 'class':
            return node.of.has(char) ? node.next : undefined;
        case 'any':
            return node.next;
        case 'star':
            return id;
        case 'end':
        case 'split':
        case 'not':
            return undefined;
    }
}
function finish(dfa, draft, budget) {
    spend(budget, 1 + draft.nodes.size + draft.negations.size);
    const nodes = [...draft.nodes].sort((one, other) => one - other);
    return intern(dfa, nodes, [...draft.negations.values()], draft.accepts);
}
function intern(dfa, nodes, negations, accepts) {
    const sorted = negations.length < 2
        ? negations
        : [...negations].sort((one, other) => one.not - other.not || one.inner.id - other.inner.id);
    const key = `${accepts ? '+' : ''}${nodes.join()}|${sorted.map((each) => `${each.not}.${each.inner.id}`).join()}`;
    let state = dfa.states.get(key);
    if (!state) {
        state = { id: dfa.states.size, nodes, negations: sorted, accepts, next: new Map() };
        dfa.states.set(key, state);
    }
    return state;
}

;// CONCATENATED MODULE: ./lib/core/globs/segment-search.js
/** Searches the names that two segments have in common, with the automata of both and of all excepted segments. */



/**
 * Breadth first over a node of one segment, a node of the other, and the state of every excepted segment. If two search
 * states differ only in the excepted segments, the smaller one is enough: it leads to the same names with fewer hits.
 */
function searchNames(one, other, except, budget) {
    const dfas = [one, other, ...except];
    const alphabet = representatives(dfas.map((dfa) => dfa.automaton));
    spend(budget, alphabet.length * dfas.length);
    const found = [];
    const seen = new Set();
    const reached = new Map();
    const queue = [];
    const enter = (state) => {
        // "." and ".." are no names but "..." is one, so up to two leading dots are part of the state.
        const dots = /^\.{0,2}$/.test(state.name) ? state.name.length : 3;
        for (const a of singletonsOf(one, state.one)) {
            for (const b of singletonsOf(other, state.other)) {
                const key = `${a.id},${b.id},${dots}`;
                const whole = `${key};${state.except.map((each) => each.id).join()}`;
                spend(budget, 1);
                if (seen.has(whole))
                    continue;
                seen.add(whole);
                const before = reached.get(key) ?? [];
                spend(budget, (1 + before.length) * (1 + (except.length >> 3)));
                if (before.some((states) => arePartsOf(states, state.except)))
                    continue;
                reached.set(key, [...before.filter((states) => !arePartsOf(state.except, states)), state.except]);
                queue.push({ ...state, one: a, other: b });
            }
        }
    };
    enter({
        one: startOf(one, budget),
        other: startOf(other, budget),
        except: except.map((dfa) => startOf(dfa, budget)),
        name: '',
    });
    for (const state of queue) {
        for (const char of alphabet) {
            const a = step(one, state.one, char, budget);
            if (isDead(a) && !a.accepts)
                continue;
            const b = step(other, state.other, char, budget);
            if (isDead(b) && !b.accepts)
                continue;
            const name = state.name + char;
            const states = except.map((dfa, index) => {
                const before = state.except[index];
                return before ? step(dfa, before, char, budget) : startOf(dfa, budget);
            });
            if (a.accepts && b.accepts && name !== '.' && name !== '..') {
                const hits = states.flatMap((each, index) => (each.accepts ? [index] : []));
                if (hits.length === 0)
                    return [{ name, hits }];
                if (!found.some((each) => each.hits.every((hit) => hits.includes(hit))))
                    found.push({ name, hits });
            }
            if (!isDead(a) && !isDead(b))
                enter({ one: a, other: b, except: states, name });
        }
    }
    return found;
}
/** Both lists belong to the same automata. */
function arePartsOf(states, others) {
    return states.every((state, index) => {
        const other = others[index];
        return other !== undefined && isPartOf(state, other);
    });
}

;// CONCATENATED MODULE: ./lib/core/globs/witness-names.js
/** Readable names for witnesses, tried before the exact search. */
const FILES = [
    'index.ts',
    'main.py',
    'README.md',
    'index.js',
    'main.go',
    'config.yml',
    'index',
    'main',
];
const FOLDERS = ['api', 'core', 'app', 'lib', 'docs', 'main'];
const WILDCARD_ONLY = /^[^[\](){}|\\]*$/;
/** Fills the wildcards of the segments: `*.test.ts` → `index.test.ts`, `user*` → `user.ts`. The longest segment comes first. */
function* filled(segments, names) {
    const stems = new Set(names.map((name) => name.replace(/\..*$/, '')));
    const ending = names.find((name) => name.includes('.'))?.replace(/^.*\./, '.') ?? '';
    const longestFirst = [...segments].sort((one, other) => other.length - one.length);
    for (const text of longestFirst) {
        if (!WILDCARD_ONLY.test(text) || /^[*?]+$/.test(text))
            continue;
        const begun = text.replace(/^([^.*?]*\w)\*$/, `$1${ending}`).replace(/(\w)\*/, '$1');
        for (const stem of stems) {
            yield begun
                .replace('*', stem)
                .replace(/\.\*$/, ending || '.d')
                .replaceAll('*', '')
                .replaceAll('?', 'a');
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/globs/segment-overlap.js
/**
 * The exact answer about one level of a path: a name that two segments match, and that as few as possible of the excepted
 * segments match.
 */




function newMemory() {
    return { dfas: new Map(), met: new Map() };
}
/**
 * Names that both segments match, one for each smallest set of excepted segments that such a name cannot avoid. None if the
 * segments are disjoint. Unproven is returned if this pair of segments alone takes too many steps.
 * @throws Unproven when the budget of the whole question is used up
 */
function meetSegments(memory, one, other, except, budget) {
    spend(budget, 1 + except.length);
    const both = one.id * 2 ** 26 + other.id;
    // A number is a faster key, and most pairs have no exceptions.
    const key = except.length === 0 ? both : `${both},${except.map((each) => each.id).join()}`;
    let met = memory.met.get(key);
    if (!met) {
        met = decide(memory, one, other, except, budget);
        memory.met.set(key, met);
    }
    return met;
}
function decide(memory, one, other, except, budget) {
    const both = (name) => one.matches(name) && other.matches(name);
    if (one.isPlain || other.isPlain) {
        const name = one.isPlain ? one.text : other.text;
        return both(name) ? [{ hits: hitsOf(except, name), file: name, folder: name }] : [];
    }
    if (differInAffix(one, other))
        return [];
    // A readable name that no exception matches needs no search.
    const isFree = (name) => both(name) && !except.some((each) => each.matches(name));
    const file = [...filled([one.text, other.text], FILES), ...FILES].find(isFree);
    const folder = [...filled([one.text, other.text], FOLDERS), ...FOLDERS].find(isFree);
    const readable = file ?? folder;
    if (readable !== undefined)
        return [{ hits: [], file: file ?? readable, folder: folder ?? readable }];
    const dfas = except.map((each) => dfaFor(memory, each));
    const found = within(budget, STEPS_PER_SEGMENT, (own) => searchNames(dfaFor(memory, one), dfaFor(memory, other), dfas, own));
    if (found === 'limited')
        return new Unproven(`the proof takes too many steps at "${one.text}" and "${other.text}"`);
    const wrong = found.find(({ name, hits }) => !both(name) || hitsOf(except, name).join() !== hits.join());
    if (wrong)
        return new Unproven(`the proof finds "${wrong.name}", but minimatch does not`);
    return smallest(found.map((each) => readableName(each, both, except)));
}
function differInAffix(one, other) {
    return ((!one.head.startsWith(other.head) && !other.head.startsWith(one.head)) ||
        (!one.tail.endsWith(other.tail) && !other.tail.endsWith(one.tail)));
}
function dfaFor(memory, segment) {
    let dfa = memory.dfas.get(segment);
    if (!dfa) {
        dfa = lazyDfaOf(segment.automaton());
        memory.dfas.set(segment, dfa);
    }
    return dfa;
}
function hitsOf(except, name) {
    return except.flatMap((each, index) => (each.matches(name) ? [index] : []));
}
/** Turns `.ts` into `index.ts` if the same segments match both. */
function readableName({ name, hits }, both, except) {
    const isAlike = (each) => both(each) && hitsOf(except, each).join() === hits.join();
    const longer = name.startsWith('.') ? [`index${name}`, `main${name}`, `a${name}`].find(isAlike) : undefined;
    const shown = longer ?? name;
    return { hits, file: FILES.find(isAlike) ?? shown, folder: FOLDERS.find(isAlike) ?? shown };
}
function smallest(found) {
    return found.filter((one) => !found.some((other) => other.hits.length < one.hits.length && other.hits.every((hit) => one.hits.includes(hit))));
}

;// CONCATENATED MODULE: ./lib/core/globs/path-search.js
/** The exact search over whole paths: a path that two patterns match and none of the excepted patterns does. */




/**
 * A path that `one` and `other` match and none of `except`. Undefined if there is none.
 * @throws Unproven if the budget is used up, or if the answer depends on a pair of segments that takes too many steps
 */
function findPath(memory, one, other, except, budget) {
    if (disjointByAffix(one, other))
        return undefined;
    spend(budget, 1 + except.length);
    const near = except.filter((each) => !disjointByAffix(each, one) && !disjointByAffix(each, other));
    return near.length === 0 ? findCommon(memory, one, other, budget) : findUnexcepted(memory, one, other, near, budget);
}
/** Breadth first over pairs of positions, so the path is as short as possible. Most pairs need only this search. */
function findCommon(memory, one, other, budget) {
    const width = other.end + 1;
    const seen = new Uint8Array((one.end + 1) * width);
    const queue = [{ at: 0, path: '' }];
    let undecided;
    for (const { at, path } of queue) {
        for (const a of one.moves[Math.floor(at / width)] ?? []) {
            for (const b of other.moves[at % width] ?? []) {
                const to = a.to * width + b.to;
                const isLast = isEnd(one, a) && isEnd(other, b);
                if (seen[to] === 1 || (!isLast && (isEnd(one, a) || isEnd(other, b))))
                    continue;
                const found = meetSegments(memory, a.segment, b.segment, [], budget);
                if (found instanceof Unproven) {
                    undecided = found;
                    continue;
                }
                const name = found[0];
                if (!name)
                    continue;
                if (isLast)
                    return joined(path, name.file);
                seen[to] = 1;
                queue.push({ at: to, path: joined(path, name.folder) });
            }
        }
    }
    if (undecided)
        throw undecided;
    return undefined;
}
/** The end has no moves, so a path that only one of the patterns matches completely leads nowhere. */
function isEnd(pattern, move) {
    return move.to === pattern.end;
}
/** If two search states differ only in the excepted positions, the one with fewer of them is enough. */
function findUnexcepted(memory, one, other, except, budget) {
    const excepted = numbered(except);
    const queue = [];
    const seen = new Set();
    const reached = new Map();
    let undecided;
    const enter = (state) => {
        const key = state.one * (other.end + 1) + state.other;
        const whole = `${key};${state.excepted.join()}`;
        spend(budget, 1 + (state.excepted.length >> 3));
        if (seen.has(whole))
            return;
        seen.add(whole);
        const before = reached.get(key) ?? [];
        spend(budget, before.length >> 2);
        if (before.some((each) => isSubset(each, state.excepted)))
            return;
        reached.set(key, [...before.filter((each) => !isSubset(state.excepted, each)), state.excepted]);
        queue.push(state);
    };
    enter({ one: 0, other: 0, excepted: excepted.starts, path: '' });
    for (const state of queue) {
        const exceptedMoves = movesFrom(excepted, state.excepted);
        spend(budget, 1 + state.excepted.length);
        const segments = [...exceptedMoves.keys()].filter((segment) => segment !== ANY_NAME);
        const always = exceptedMoves.get(ANY_NAME) ?? [];
        for (const a of one.moves[state.one] ?? []) {
            for (const b of other.moves[state.other] ?? []) {
                const isLast = isEnd(one, a) && isEnd(other, b);
                if (!isLast && (isEnd(one, a) || isEnd(other, b)))
                    continue;
                const found = meetSegments(memory, a.segment, b.segment, segments, budget);
                if (found instanceof Unproven) {
                    undecided = found;
                    continue;
                }
                for (const name of found) {
                    const hit = name.hits.flatMap((index) => exceptedMoves.get(segments[index] ?? ANY_NAME) ?? []);
                    const to = [...new Set([...always, ...hit])];
                    if (isLast && !to.some((position) => excepted.ends.has(position)))
                        return joined(state.path, name.file);
                    const next = to.filter((position) => excepted.moves[position]?.length).sort((x, y) => x - y);
                    enter({ one: a.to, other: b.to, excepted: next, path: joined(state.path, name.folder) });
                }
            }
        }
    }
    if (undecided)
        throw undecided;
    return undefined;
}
function numbered(patterns) {
    const starts = [];
    const moves = [];
    const ends = new Set();
    for (const pattern of patterns) {
        const offset = moves.length;
        starts.push(offset);
        ends.add(offset + pattern.end);
        for (const each of pattern.moves)
            moves.push(each.map(({ segment, to }) => ({ segment, to: to + offset })));
    }
    return { starts, moves, ends };
}
/** By segment: the positions that a name which the segment matches leads to. */
function movesFrom(excepted, positions) {
    const moves = new Map();
    for (const position of positions) {
        for (const { segment, to } of excepted.moves[position] ?? []) {
            const known = moves.get(segment);
            if (known)
                known.push(to);
            else
                moves.set(segment, [to]);
        }
    }
    return moves;
}
/** Both are ascending. */
function isSubset(one, other) {
    if (one.length > other.length)
        return false;
    let at = 0;
    for (const each of one) {
        while (at < other.length && (other[at] ?? 0) < each)
            at++;
        if (other[at] !== each)
            return false;
        at++;
    }
    return true;
}
function joined(path, name) {
    return path === '' ? name : `${path}/${name}`;
}

;// CONCATENATED MODULE: ./lib/core/globs/pattern-index.js
function newPatternIndex() {
    return { below: new Map(), byLastName: new Map(), others: [] };
}
function pattern_index_add(index, pattern, owner) {
    let at = index;
    for (const name of pattern.firstNames) {
        let next = at.below.get(name);
        if (!next) {
            next = newPatternIndex();
            at.below.set(name, next);
        }
        at = next;
    }
    const last = pattern.lastNames[0];
    if (last === undefined)
        at.others.push({ pattern, owner });
    else {
        const same = at.byLastName.get(last);
        if (same)
            same.push({ pattern, owner });
        else
            at.byLastName.set(last, [{ pattern, owner }]);
    }
}
/** All that can share a path with the pattern, and some that cannot. */
function candidatesFor(index, pattern) {
    const lists = [];
    let at = index;
    for (const name of pattern.firstNames) {
        lists.push(...endingHere(at, pattern));
        const next = at.below.get(name);
        if (!next)
            return lists;
        at = next;
    }
    const rest = pattern.isPlain ? endingHere(at, pattern) : endingBelow(at, pattern, pattern.firstNames.length);
    return [...lists, ...rest];
}
function endingHere(index, pattern) {
    const last = pattern.lastNames[0];
    return last === undefined
        ? [...index.byLastName.values(), index.others]
        : [index.byLastName.get(last) ?? [], index.others];
}
function endingBelow(index, pattern, depth) {
    const here = endingHere(index, pattern);
    if (pattern.depth !== undefined && depth >= pattern.depth)
        return here;
    return [...here, ...[...index.below.values()].flatMap((next) => endingBelow(next, pattern, depth + 1))];
}

;// CONCATENATED MODULE: ./lib/core/globs/meet.js
/**
 * Exact answers about sets of paths that are written as globs: whether two of them overlap, whether one contains the other,
 * whether one is empty. `docs/overlap-proof.md` explains the method with an example.
 *
 * "disjoint" means that a search over all paths found none. "overlap" always has a witness, and minimatch has confirmed it.
 * If a search takes more steps than `budget.ts` allows, the answer is "unproven".
 *
 * Paths are compared as git and `matches` compare them, with letter case and Unicode form.
 */







function meet(a, b, options = {}) {
    const budget = options.budget ?? { left: STEPS_PER_PAIR };
    const memory = newMemory();
    const pair = openPair(a, b, budget);
    try {
        const index = newPatternIndex();
        for (const pattern of patternsOfAll(a.include, budget))
            pattern_index_add(index, pattern, undefined);
        for (const pattern of patternsOfAll(b.include, budget)) {
            for (const list of candidatesFor(index, pattern)) {
                for (const candidate of list)
                    consider(memory, pair, candidate.pattern, pattern);
            }
        }
    }
    catch (error) {
        giveUp(pair, error, [a.include[0] ?? '', b.include[0] ?? '']);
    }
    return conclude(memory, pair, options.prefer);
}
/** Whether `outer` contains every path of `inner`. The witness is a path that only `inner` contains. */
function contains(outer, inner, options = {}) {
    const budget = options.budget ?? { left: STEPS_PER_PAIR };
    const rest = { include: inner.include, except: [...inner.except, ...outer.include] };
    const taken = { include: outer.except, except: [] };
    const left = meet(rest, EVERYTHING, { ...options, budget });
    const found = left.kind === 'overlap' ? left : meet(inner, taken, { ...options, budget });
    if (found.kind === 'overlap')
        return { kind: 'outside', witness: found.witness };
    if (left.kind === 'unproven')
        return { kind: 'unproven', reason: left.reason };
    return found.kind === 'unproven' ? { kind: 'unproven', reason: found.reason } : { kind: 'inside' };
}
/** Whether the set contains any path at all. */
function isEmpty(set, options = {}) {
    const found = meet(set, EVERYTHING, options);
    if (found.kind === 'overlap')
        return { kind: 'inhabited', witness: found.witness };
    return found.kind === 'disjoint' ? { kind: 'empty' } : { kind: 'unproven', reason: found.reason };
}
const EVERYTHING = { include: ['**'], except: [] };
/** The paths that `do_not_touch` forbids: what its globs match, and everything below that. */
function forbiddenBy(globs) {
    return { include: globs.flatMap((glob) => (/(^|\/)\*\*$/.test(glob) ? [glob] : [glob, `${glob}/**`])), except: [] };
}
function openPair(a, b, budget) {
    return { a, b, budget, hard: [] };
}
/** Looks at two path patterns, unless the question is already answered or its budget used up. */
function consider(memory, pair, one, other) {
    if (isSettled(pair))
        return;
    try {
        spend(pair.budget, 1);
        const witness = findPath(memory, one, other, [], pair.budget);
        if (witness === undefined)
            return;
        if (isExcepted(pair, witness))
            pair.hard.push([one, other]);
        else
            settle(pair, one, other, witness);
    }
    catch (error) {
        giveUp(pair, error, [one.glob, other.glob]);
    }
}
function isSettled(pair) {
    return pair.met !== undefined || (pair.undecided !== undefined && pair.budget.left < 0);
}
/** The answer, once all pairs of patterns that could overlap have been considered. */
function conclude(memory, pair, prefer) {
    for (const [one, other] of pair.hard) {
        if (isSettled(pair))
            break;
        try {
            spend(pair.budget, 1);
            const except = patternsOfAll([...pair.a.except, ...pair.b.except], pair.budget);
            const witness = findPath(memory, one, other, except, pair.budget);
            if (witness !== undefined)
                settle(pair, one, other, witness);
        }
        catch (error) {
            giveUp(pair, error, [one.glob, other.glob]);
        }
    }
    if (!pair.met)
        return pair.undecided ?? { kind: 'disjoint' };
    const { patterns, witness } = pair.met;
    const [one, other] = patterns;
    const index = prefer && ('sorted' in prefer ? prefer : indexPaths(prefer));
    const existing = index && findInTree(index, one, other, (path) => isExcepted(pair, path));
    return { kind: 'overlap', witness: existing ?? witness, globs: [one.glob, other.glob] };
}
/** Accepts a witness only if minimatch, which judges the real paths later, agrees. */
function settle(pair, one, other, witness) {
    if (!(0,globs_glob/* matches */.cK)(one.glob, witness) || !(0,globs_glob/* matches */.cK)(other.glob, witness) || isExcepted(pair, witness)) {
        throw new Unproven(`the proof finds "${witness}", but minimatch does not`);
    }
    pair.met = { patterns: [one, other], witness };
}
function giveUp(pair, error, globs) {
    if (!(error instanceof Unproven))
        throw error;
    pair.undecided ??= { kind: 'unproven', globs, reason: error.message };
}
function isExcepted(pair, path) {
    try {
        return pair.a.except.some((glob) => (0,globs_glob/* matches */.cK)(glob, path)) || pair.b.except.some((glob) => (0,globs_glob/* matches */.cK)(glob, path));
    }
    catch (error) {
        throw new Unproven(`minimatch cannot read a glob of "except" (${String(error)})`);
    }
}
function patternsOfAll(globs, budget) {
    return [...new Set(globs)].flatMap((glob) => {
        const patterns = pathPatternsOf(glob);
        spend(budget, 1 + patterns.length);
        return patterns;
    });
}

// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
;// CONCATENATED MODULE: ./lib/core/lint/file-position.js

function keysOf(item) {
    return item.isIntegration ? ['integration'] : ['items', item.item];
}
function positionOf(plan, keys) {
    return { path: plan.path, ...plan.locate(keys) };
}
/** The globs of a scope, or of `do_not_touch`, in the order of the plan format. */
function entriesOf(plan, globs, keys) {
    const isShort = isShortForm(plan, keys);
    return ['any', 'create', 'modify', 'delete'].flatMap((list) => globs[list].map((glob, index) => ({
        glob,
        list,
        at: positionOf(plan, isShort ? [...keys, index] : [...keys, list, index]),
    })));
}
/** `scope: [globs]` instead of a map: its entries stand right below, and elsewhere than the key. */
function isShortForm(plan, keys) {
    const whole = plan.locate(keys);
    const first = plan.locate([...keys, 0]);
    return whole.line !== first.line || whole.column !== first.column;
}
function scopeEntries(plan, item) {
    return entriesOf(plan, item.scope, [...keysOf(item), 'scope']);
}
/** `item "a"`; `item "a" of plan "p"` where two plans are spoken of. */
function itemName(item, other) {
    return `item "${item.item}"${other && other.plan !== item.plan ? ` of plan "${item.plan}"` : ''}`;
}
/** Whose finding it is. Without the branch: nothing is said of a pull request. */
function ownerOf({ plan, item }) {
    return { plan, item };
}
/** The other side: all that is known of it. */
function itemParty(item) {
    const [branch] = item.branches;
    return {
        plan: item.plan,
        item: item.item,
        ...(branch === undefined || (0,branch_names/* isGlobClaim */.rz)(branch) ? {} : { branch }),
    };
}
/** As an entry of a YAML list in brackets. */
function asYaml(glob) {
    const isPlain = /^\.?[A-Za-z_][\w./*-]*$/.test(glob) && !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(glob);
    return isPlain ? glob : `'${glob.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/core/lint/excluded-globs.js
/** Globs of a scope that its own `except` takes away as a whole: they allow nothing, which nobody means. */




function excludedGlobs({ scope }, entries) {
    const { except } = scope;
    if (except.length === 0)
        return [];
    const budget = { left: STEPS_PER_PLAN / 100 };
    return entries.filter(({ glob }) => isTakenOut(glob, except, budget));
}
/** What is not proved within the budget is not told. */
function isTakenOut(glob, except, budget) {
    if ((0,globs_glob/* isLiteral */.c$)(glob))
        return except.some((each) => (0,globs_glob/* matches */.cK)(each, (0,globs_glob/* literalPath */.l1)(glob)));
    return isEmpty({ include: [glob], except }, { budget }).kind === 'empty';
}
/** One remark where nothing is left of the scope, else one for each glob. */
function excludedRemarks({ item, plan }, gone, all) {
    const except = item.scope.except.map((each) => `"${each}"`).join(', ');
    const about = {
        severity: 'warn',
        ...ownerOf(item),
        found: `"except" has ${except}`,
    };
    if (gone.length === all.length && gone.length > 0) {
        return [
            {
                ...about,
                at: positionOf(plan, [...keysOf(item), 'scope', 'except']),
                wanted: 'a scope with a file in it',
                message: `"except" takes everything out of the scope of item "${item.item}", so it may change nothing`,
                remedy: 'write into "except" only what the item must not change',
            },
        ];
    }
    return gone.map(({ glob, at }) => ({
        ...about,
        at,
        wanted: 'a glob of which "except" leaves something',
        message: `"${glob}" in the scope of item "${item.item}" covers nothing, since "except" takes all of it out`,
        remedy: 'remove the glob, or the one under "except"',
    }));
}

// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/core/lint/scope-globs.js
/** The paths that globs of a plan reach, for the exact algebra. */



const WORKFLOWS = '.github/';
const PLANS = [plan_plan/* PLAN_DIRECTORY */.AG, `${plan_plan/* PLAN_DIRECTORY */.AG}/**`];
/**
 * One set for the globs that begin with `.github/`, which alone reach there, and one for all others; plan files are in
 * nobody's reach. Says the same as `coveringGlob`.
 */
function globSets(globs, except) {
    const guarded = globs.filter((glob) => glob.startsWith(WORKFLOWS));
    const others = globs.filter((glob) => !glob.startsWith(WORKFLOWS));
    const strays = others.some(couldStray);
    return [
        ...(guarded.length > 0 ? [{ include: guarded, except: [...except, ...PLANS] }] : []),
        ...(others.length > 0 ? [{ include: others, except: strays ? [...except, `${WORKFLOWS}**`] : except }] : []),
    ];
}
function scopeGlobSets(scope) {
    return globSets((0,plan_scope/* allGlobs */.Bl)(scope), scope.except);
}
/** May every item create and modify the file anyway? */
function isGenerated({ generated }, path) {
    return (0,plan_scope/* coveringGlob */.yf)({ ...NO_GLOBS, any: generated, except: [] }, 'modify', path) !== undefined;
}
/** Could the glob match a path under `.github/` if nobody forbade it? Only one whose first segment is no plain name. */
function couldStray(glob) {
    return /[*?[\]{}()\\]/.test(glob.split('/', 1)[0] ?? '');
}

;// CONCATENATED MODULE: ./lib/core/lint/dead-glob.js







/** A glob that covers nothing: `except` takes all of it out, or the files to modify or delete are not there: mostly a typo. */
const deadGlob = {
    id: 'dead-glob',
    needsFiles: true,
    lint: (field) => {
        const effort = newEffort();
        return field.workers.flatMap((worker) => {
            const { item, plan } = worker;
            const all = scopeEntries(plan, item);
            const empty = excludedGlobs(item, all);
            const told = excludedRemarks(worker, empty, all);
            if (!field.files || !isUntouched(worker))
                return told;
            const entries = all.filter((entry) => !empty.includes(entry));
            const folders = entries.filter(({ glob }) => isFolder(glob, field.files, effort));
            const gone = entries
                .filter((entry) => !folders.includes(entry))
                .filter(({ list }) => list === 'modify' || list === 'delete')
                .filter((entry) => !mayExist(entry, item, field, effort) && !isCreatedBefore(entry, item, field))
                .map((entry) => dead(entry, item, field));
            return [...told, ...folders.map((entry) => folder(entry, item, field)), ...gone];
        });
    },
};
/** A running item has changed the base, or its branch has what the base lacks: then its plan can still be edited. */
function isUntouched({ pulls, merges, leftovers }) {
    return pulls.length + merges.length + leftovers.length === 0;
}
/** A folder of the base by its name alone: the glob covers none of its files, which its writer hardly means. */
function isFolder(glob, files, effort) {
    if (!files || !(0,globs_glob/* isLiteral */.c$)(glob) || files.has((0,globs_glob/* literalPath */.l1)(glob)))
        return false;
    return typeof files.find(`${glob}/**`, effort) === 'string';
}
function folder({ glob, at }, item, { planState }) {
    const base = planState.snapshot.base.branch;
    return {
        severity: 'warn',
        ...ownerOf(item),
        at,
        wanted: 'globs of files',
        found: `a folder of "${base}"`,
        message: `"${glob}" in the scope of item "${item.item}" is a folder on "${base}": the name of a folder covers no file in it`,
        remedy: `write "${glob}/**" for all that is in it, or name the files`,
    };
}
function mayExist({ glob }, { scope }, { files }, effort) {
    const alone = { ...NO_GLOBS, any: [glob], except: scope.except };
    return files?.find(glob, effort, (path) => (0,plan_scope/* coveringGlob */.yf)(alone, 'modify', path) !== undefined) !== undefined;
}
/** Not proved to be apart counts as created. */
function isCreatedBefore({ glob }, item, { planState }) {
    const [own] = globSets([glob], item.scope.except);
    return planState.waitsFor(item).some(({ item: other }) => {
        if (!own)
            return false;
        const created = globSets([...other.scope.any, ...other.scope.create], other.scope.except);
        return created.some((set) => meet(own, set).kind !== 'disjoint');
    });
}
function dead({ glob, list, at }, item, { planState }) {
    const base = planState.snapshot.base.branch;
    return {
        severity: 'warn',
        ...ownerOf(item),
        at,
        wanted: `a file on "${base}", or one that an item before this one creates`,
        found: 'none',
        message: `"${glob}" is for files that item "${item.item}" may ${list}, but matches none on "${base}", and no item that it depends on creates one`,
        remedy: 'correct the glob; if the item makes the file, put it under "create"',
    };
}

;// CONCATENATED MODULE: ./lib/core/lint/already-exists.js




/** A file to create that is there already: its item could not change it. */
const alreadyExists = {
    id: 'already-exists',
    needsFiles: true,
    lint: ({ files, workers, planState }) => workers.flatMap((worker) => {
        if (!files || !isUntouched(worker))
            return [];
        const { item, plan } = worker;
        return scopeEntries(plan, item).flatMap(({ glob, list, at }) => {
            const path = (0,globs_glob/* literalPath */.l1)(glob);
            if (list !== 'create' || !(0,globs_glob/* isLiteral */.c$)(glob) || !files.has(path))
                return [];
            // Where the item may change it in another way, both are meant.
            if ((0,plan_scope/* coveringGlob */.yf)(item.scope, 'modify', path) !== undefined)
                return [];
            const base = planState.snapshot.base.branch;
            return [
                {
                    severity: 'warn',
                    ...ownerOf(item),
                    at,
                    wanted: `a path that is free on "${base}"`,
                    found: `"${path}" is there`,
                    message: `item "${item.item}" is to create "${path}", which is on "${base}" already`,
                    remedy: 'put it under "modify", or choose another name',
                },
            ];
        });
    }),
};

;// CONCATENATED MODULE: ./lib/core/globs/overlaps.js
/** All pairs of many glob sets that overlap. The cost grows with what is found rather than with the number of pairs. */






/**
 * All pairs of owners that overlap or cannot be proved not to, ordered by the position of the later one and then of the
 * earlier one. `ordered(i, j)` with i < j says whether the owners at these positions may share files.
 */
function overlaps(owners, ordered, options = {}) {
    const total = options.budget ?? { left: STEPS_PER_PLAN };
    const prefer = options.prefer && ('sorted' in options.prefer ? options.prefer : indexPaths(options.prefer));
    const memory = newMemory();
    const index = newPatternIndex();
    /** Why an owner cannot be compared with any other. */
    const unreadable = new Map();
    const clashes = [];
    owners.forEach((owner, j) => {
        const pairs = new Map();
        try {
            const patterns = patternsOfAll(owner.set.include, total);
            for (const pattern of patterns) {
                for (const list of candidatesFor(index, pattern)) {
                    for (const earlier of list)
                        compare(earlier, pattern, j, pairs);
                }
            }
            for (const pattern of patterns)
                pattern_index_add(index, pattern, j);
        }
        catch (error) {
            if (!(error instanceof Unproven))
                throw error;
            unreadable.set(j, error.message);
        }
        for (let i = 0; i < j; i++) {
            const meeting = answer(i, j, pairs.get(i));
            const other = owners[i];
            if (meeting && other)
                clashes.push({ a: other.key, b: owner.key, meeting });
        }
    });
    return clashes;
    function compare(earlier, pattern, j, pairs) {
        spend(total, 1);
        if (disjointByAffix(earlier.pattern, pattern))
            return;
        const pair = pairWith(earlier.owner, j, pairs);
        if (pair !== 'ordered')
            charged(total, pair, () => consider(memory, pair, earlier.pattern, pattern));
    }
    function pairWith(i, j, pairs) {
        let pair = pairs.get(i);
        if (pair === undefined) {
            const [earlier, owner] = [owners[i], owners[j]];
            const isFree = earlier && owner && !ordered(i, j);
            pair = isFree ? openPair(earlier.set, owner.set, { left: STEPS_PER_PAIR }) : 'ordered';
            pairs.set(i, pair);
        }
        return pair;
    }
    function answer(i, j, pair) {
        if (pair === 'ordered')
            return undefined;
        const meeting = pair && charged(total, pair, () => conclude(memory, pair, prefer));
        if (meeting?.kind === 'overlap')
            return meeting;
        const reason = unreadable.get(i) ?? unreadable.get(j);
        if (reason !== undefined) {
            return pair || !ordered(i, j) ? { kind: 'unproven', globs: firstGlobs(i, j), reason } : undefined;
        }
        return meeting?.kind === 'unproven' ? meeting : undefined;
    }
    function firstGlobs(i, j) {
        return [owners[i]?.set.include[0] ?? '', owners[j]?.set.include[0] ?? ''];
    }
}
/** A pair uses its own budget, but never more than the total has left. */
function charged(total, pair, work) {
    const own = pair.budget.left;
    pair.budget.left = Math.min(own, total.left);
    const before = pair.budget.left;
    try {
        return work();
    }
    finally {
        const used = before - pair.budget.left;
        total.left -= used;
        pair.budget.left = own - used;
    }
}

;// CONCATENATED MODULE: ./lib/core/lint/branch-clash.js





/**
 * A branch tells which item a pull request is of: no two unfinished items may claim one, and none the base. Names that
 * differ only in letter case count as one: some disks cannot hold both.
 */
const branchClash = {
    id: 'branch-clash',
    lint({ planState }) {
        const { branch: base } = planState.snapshot.base;
        const items = [...planState.progress.values()].filter(({ finished, item }) => !finished && item.branches.length > 0);
        const parties = items.map((key) => ({ key, set: claimed(key.item.branches.map(globs_glob/* fold */.AU)) }));
        return [
            ...items.flatMap((each) => claimsOfBase(each, base)),
            ...overlaps(parties, () => false).map(({ a, b, meeting }) => clash(a, b, meeting)),
        ];
    },
};
function claimed(include) {
    return { include, except: [] };
}
function clash(a, b, found) {
    const [one, other] = [claimNamed(a, found.globs[0]), claimNamed(b, found.globs[1])];
    const names = `${itemName(a.item, b.item)} and ${itemName(b.item, a.item)}`;
    const about = {
        severity: 'error',
        ...ownerOf(b.item),
        at: other.at,
        other: itemParty(a.item),
        wanted: 'a branch that one unfinished item claims',
        found: `"${one.claim}" (line ${one.at.line}) and "${other.claim}"`,
        remedy: `give ${itemName(b.item, a.item)} a branch of its own`,
    };
    if (found.kind === 'unproven') {
        const message = `${names} cannot be proved to claim different branches: "${one.claim}" and "${other.claim}" are too costly to compare (${found.reason})`;
        return { ...about, message, remedy: 'write one of the two claims with fewer wildcards' };
    }
    const exact = meet(claimed(a.item.branches), claimed(b.item.branches));
    if (exact.kind === 'overlap') {
        const same = (0,branch_names/* isGlobClaim */.rz)(one.claim) || (0,branch_names/* isGlobClaim */.rz)(other.claim) ? `: "${one.claim}" and "${other.claim}"` : '';
        return { ...about, message: `${names} both claim the branch "${exact.witness}"${same}`, witness: exact.witness };
    }
    return {
        ...about,
        message: `${names} claim branches that differ only in letter case: "${one.claim}" and "${other.claim}"`,
    };
}
function claimsOfBase(each, base) {
    return each.item.branches.flatMap((claim, index) => {
        if (meet(claimed([(0,globs_glob/* fold */.AU)(claim)]), claimed([(0,globs_glob/* fold */.AU)(base)])).kind === 'disjoint')
            return [];
        const verb = (0,branch_names/* isGlobClaim */.rz)(claim) ? 'matches' : 'is';
        return [
            {
                severity: 'error',
                ...ownerOf(each.item),
                at: positionOf(each.plan, [...keysOf(each.item), 'branch', index]),
                wanted: `a branch that is merged into "${base}"`,
                found: `"${claim}", which ${verb} "${base}" itself`,
                message: `item "${each.item.item}" claims "${claim}", which ${verb} the base "${base}" itself${claim === base || (0,branch_names/* isGlobClaim */.rz)(claim) ? '' : ' but for letter case'}`,
                remedy: 'name the branch that the work is done on',
            },
        ];
    });
}
/** The claim as written, of which the folded form was compared. */
function claimNamed({ item, plan }, folded) {
    const index = Math.max(0, item.branches.findIndex((branch) => (0,globs_glob/* fold */.AU)(branch) === folded));
    return { claim: item.branches[index] ?? folded, at: positionOf(plan, [...keysOf(item), 'branch', index]) };
}

// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
;// CONCATENATED MODULE: ./lib/core/lint/constraint-covers-scope.js






/** What the scope allows and a constraint of the same item forbids: forbid wins, so the work could not be done. */
const constraintCoversScope = {
    id: 'constraint-covers-scope',
    lint: (field) => field.workers.flatMap((worker) => {
        const { item, plan } = worker;
        if (terms/* CHANGE_KINDS */.t.every((kind) => (0,plan_scope/* globsFor */.tN)(item.doNotTouch, kind).length === 0))
            return [];
        return scopeEntries(plan, item).flatMap((entry) => judgeEntry(entry, worker, field));
    }),
};
function judgeEntry(entry, worker, field) {
    const { item, plan } = worker;
    const kinds = entry.list === 'any' ? terms/* CHANGE_KINDS */.t : [entry.list];
    const hits = kinds.flatMap((kind) => hitOf(entry.glob, kind, worker, field) ?? []);
    const [first] = hits;
    if (!first)
        return [];
    const isWhole = hits.length === kinds.length && hits.every(({ whole }) => whole);
    const of = hits.length === kinds.length ? '' : ` to ${hits.map(({ kind }) => kind).join(' or ')}`;
    const forbidden = entriesOf(plan, item.doNotTouch, [...keysOf(item), 'constraints', 'do_not_touch']);
    const { line } = (forbidden.find(({ glob }) => glob === first.constraint) ?? entry).at;
    const part = isWhole || (0,globs_glob/* isLiteral */.c$)(entry.glob) || first.witness === undefined ? '' : `, for one "${first.witness}"`;
    const howMuch = isWhole || (0,globs_glob/* isLiteral */.c$)(entry.glob) || hits.every(({ whole }) => whole) ? '' : 'a part of ';
    return [
        {
            severity: isWhole ? 'error' : 'warn',
            ...ownerOf(item),
            at: entry.at,
            wanted: 'a scope that the constraints of the item leave as it is',
            found: `"do_not_touch" has "${first.constraint}" (line ${line})`,
            message: `item "${item.item}" may not touch ${howMuch}"${entry.glob}"${of}, which is in its scope${part}: its constraint "${first.constraint}" forbids it`,
            remedy: isWhole
                ? `take "${entry.glob}" out of the scope, or "${first.constraint}" out of "do_not_touch" (line ${line})`
                : `say in the scope what is meant, by kind of change or with "except", or narrow the constraint (line ${line})`,
            ...(first.witness === undefined ? {} : { witness: first.witness }),
        },
    ];
}
/** Undefined where nothing of it is forbidden for this kind. What cannot be proved free counts as forbidden in part. */
function hitOf(glob, kind, { item }, { files }) {
    const constraints = (0,plan_scope/* globsFor */.tN)(item.doNotTouch, kind);
    const [allowed] = globSets([glob], item.scope.except);
    if (constraints.length === 0 || !allowed)
        return undefined;
    const forbidden = forbiddenBy(constraints);
    // What lies below a constraint makes the better example.
    const fromBelow = { ...forbidden, include: forbidden.include.toReversed() };
    const met = meet(allowed, fromBelow, files ? { prefer: files.index } : {});
    if (met.kind === 'disjoint')
        return undefined;
    const constraint = constraints.find((each) => each === met.globs[1] || `${each}/**` === met.globs[1]);
    return {
        kind,
        whole: met.kind === 'overlap' && isInside(forbidden, allowed),
        constraint: constraint ?? met.globs[1],
        ...(met.kind === 'overlap' ? { witness: met.witness } : {}),
    };
}
function isInside(outer, inner) {
    return contains(outer, inner).kind === 'inside';
}

;// CONCATENATED MODULE: ./lib/core/lint/glob-class.js

/** `[id]` in a glob is one character, "i" or "d". Frameworks that route by files have folders of that very name. */
const globClass = {
    id: 'glob-class',
    lint: ({ plans, workers }) => [
        ...plans.flatMap((plan) => [...glob_class_listed(plan, 'generated'), ...glob_class_listed(plan, 'shared')].flatMap((entry) => hint(entry, { plan: plan.id }))),
        ...workers.flatMap(({ item, plan }) => [
            ...scopeEntries(plan, item),
            ...entriesOf(plan, item.doNotTouch, [...keysOf(item), 'constraints', 'do_not_touch']),
        ].flatMap((entry) => hint(entry, ownerOf(item)))),
    ],
};
function glob_class_listed(plan, key) {
    return plan[key].map((glob, index) => ({ glob, at: positionOf(plan, [key, index]) }));
}
function hint({ glob, at }, party) {
    const segment = glob.split('/').find(glob_class_isName);
    if (segment === undefined)
        return [];
    const name = /\[[^/]*\]/.exec(segment)?.[0] ?? segment;
    const whole = glob.split('/').map(escaped).join('/');
    return [
        {
            severity: 'warn',
            ...party,
            at,
            wanted: 'a name with its brackets escaped, if a name is meant',
            found: `"${name}", which stands for one character`,
            message: `"${name}" in "${glob}" matches one character, not a folder or file of that name`,
            remedy: `escape as ${name.replace(/[[\]]/g, '\\$&')}: write '${whole}'`,
        },
    ];
}
/** A whole segment in brackets, as Next.js and others name them: `[id]`, `[...slug]`, `[[...slug]]`, `[slug].tsx`. */
function glob_class_isName(segment) {
    const inside = /^\[(?:\[?\.\.\.)?([A-Za-z_][\w-]+)\]\]?(?:\.[\w.-]+)?$/.exec(segment)?.[1];
    return inside !== undefined && !/^(?:.-.)+$/.test(inside);
}
function escaped(segment) {
    return glob_class_isName(segment) ? segment.replace(/[[\]]/g, '\\$&') : segment;
}

;// CONCATENATED MODULE: ./lib/core/lint/missing-part.js

/** Whoever works on an item can ask nobody: what is not in the plan must be guessed. */
const missingPart = {
    id: 'missing-part',
    lint: ({ workers }) => workers.flatMap(({ item, plan }) => {
        const missing = item.isIntegration ? [] : missingIn(item);
        if (missing.length === 0)
            return [];
        const names = missing.map((part) => `"${part}"`).join(', ');
        const none = `no ${[missing.slice(0, -1).join(', '), ...missing.slice(-1)].filter((part) => part !== '').join(' or ')}`;
        return [
            {
                severity: 'warn',
                ...ownerOf(item),
                at: positionOf(plan, keysOf(item)),
                wanted: 'context, contracts and verification for each item',
                found: none,
                message: `item "${item.item}" has ${none}, and whoever works on it can ask nobody`,
                remedy: `add ${names} to it`,
            },
        ];
    }),
};
function missingIn({ context, provides, uses, verification }) {
    return [
        ...(context === undefined ? ['context'] : []),
        ...(provides.length === 0 && uses.length === 0 ? ['contracts'] : []),
        ...(verification === undefined ? ['verification'] : []),
    ];
}

// EXTERNAL MODULE: ./lib/core/lint/shape.js
var lint_shape = __webpack_require__(7928);
;// CONCATENATED MODULE: ./lib/core/lint/no-parallelism.js


/** One item after the other: what a plan is for does not happen. The whole plan counts, also what is finished. */
const noParallelism = {
    id: 'no-parallelism',
    lint: ({ plans, planState }) => plans.flatMap((plan) => {
        const isRunning = plan.items.some((item) => planState.progress.get(`${plan.id}/${item.item}`)?.finished === false);
        const shape = (0,lint_shape/* shapeOf */.F)(plan, plans);
        if (!isRunning || shape.widestWave > 1)
            return [];
        const what = shape.items === 1 ? 'has one item' : `is one chain: ${shape.criticalPath.join(' → ')}`;
        return [
            {
                severity: 'warn',
                plan: plan.id,
                at: positionOf(plan, ['items']),
                wanted: 'items that can be worked on side by side',
                found: what,
                message: `plan "${plan.id}" ${what}, so nothing in it can be done in parallel`,
                remedy: 'no plan is needed for this: do it in one pull request after the other, or split it another way',
            },
        ];
    }),
};

// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress = __webpack_require__(1650);
;// CONCATENATED MODULE: ./lib/core/lint/plan-removed.js


/** Without its plan an item pull request is an outsider's: nothing binds it, and nothing holds its files for it. */
const planRemoved = {
    id: 'plan-removed',
    lint({ before, plans, set, planState }) {
        const kept = new Set(plans.map(({ id }) => id));
        const base = planState.snapshot.base.branch;
        return (before?.plans ?? []).flatMap((plan) => {
            // One that is broken is still there; that it cannot be read is told already.
            if (kept.has(plan.id) || set.brokenPaths.includes(plan.path))
                return [];
            const open = [...(before?.planState.progress.values() ?? [])].flatMap(({ item, pulls }) => item.plan === plan.id ? pulls.slice(0, 1).map((pull) => ({ item, pull })) : []);
            const [first] = open;
            if (!first)
                return [];
            const pulls = open.map(({ item, pull }) => `${(0,progress/* pullName */.N4)(pull)} of item "${item.item}"`).join(', ');
            return [
                {
                    severity: 'error',
                    plan: plan.id,
                    at: { path: plan.path, line: 1, column: 1 },
                    wanted: 'a plan as long as pull requests of its items are open',
                    found: `open: ${pulls}`,
                    message: `plan "${plan.id}" would no longer be open on "${base}" while its items are worked on: ${pulls}`,
                    remedy: 'keep the plan until they are merged or closed; an item that is given up gets "dropped: <reason>"',
                    other: {
                        ...itemParty(first.item),
                        branch: first.pull.branch,
                        ...(first.pull.number === undefined ? {} : { pull: first.pull.number }),
                    },
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/core/lint/scope-overlap.js







/** Nobody reads the ways out of more overlaps than these, and each takes proofs of its own. */
const MOST_EXPLAINED = 200;
/** Two unfinished items, neither to be done before the other, could change one file. Proved over the globs themselves. */
const scopeOverlap = {
    id: 'scope-overlap',
    lint(field) {
        const { planState } = field;
        const parties = field.workers.flatMap((key) => scopeGlobSets(key.item.scope).map((set) => ({ key, set })));
        const isOrdered = (i, j) => {
            const [a, b] = [parties[i]?.key.item, parties[j]?.key.item];
            return !a || !b || a === b || planState.ordered(a, b);
        };
        const clashes = overlaps(parties, isOrdered, field.files ? { prefer: field.files.index } : {});
        const pairs = new Map();
        for (const clash of clashes) {
            const key = `${(0,plan_plan/* keyOf */.TN)(clash.a.item)} ${(0,plan_plan/* keyOf */.TN)(clash.b.item)}`;
            if (pairs.get(key)?.meeting.kind !== 'overlap')
                pairs.set(key, clash);
        }
        return [...pairs.values()].map(({ a, b, meeting }, index) => meeting.kind === 'overlap' ? met(a, b, meeting, index < MOST_EXPLAINED) : unproven(a, b, meeting));
    },
};
function met(a, b, { witness, globs }, explain) {
    const [first, second] = [entryOf(a, globs[0]), entryOf(b, globs[1])];
    const meet = globs[0] === globs[1] ? `"${globs[0]}" stands in both scopes` : `"${globs[0]}" and "${globs[1]}" both match it`;
    return {
        severity: 'error',
        ...ownerOf(b.item),
        at: second.at,
        wanted: 'no file that two items can change while they are worked on side by side',
        found: `${itemName(a.item, b.item)} has "${globs[0]}" (line ${first.at.line}), ${itemName(b.item, a.item)} has "${globs[1]}"`,
        message: `${itemName(a.item, b.item)} and ${itemName(b.item, a.item)} can both change "${witness}": ${meet}`,
        remedy: explain ? waysOut({ of: a, entry: first }, { of: b, entry: second }, witness) : SHORT_WAYS,
        other: itemParty(a.item),
        witness,
    };
}
const SHORT_WAYS = 'give the file to one of the two; or let one wait for the other with "depends_on"; or combine the two items';
function unproven(a, b, { globs, reason }) {
    return {
        severity: 'error',
        ...ownerOf(b.item),
        at: entryOf(b, globs[1]).at,
        wanted: 'a proof that no file is in both scopes',
        found: reason,
        message: `${itemName(a.item, b.item)} and ${itemName(b.item, a.item)} cannot be proved to change different files: "${globs[0]}" and "${globs[1]}" are too costly to compare (${reason})`,
        remedy: `write one of the two globs with fewer wildcards; ${SHORT_WAYS}`,
        other: itemParty(a.item),
    };
}
function entryOf({ plan, item }, glob) {
    const found = scopeEntries(plan, item).find((entry) => entry.glob === glob);
    return found ?? { glob, list: 'any', at: positionOf(plan, [...keysOf(item), 'scope']) };
}
/** Several ways, joined by "; or ". */
function waysOut(a, b, witness) {
    const isOfAll = [a, b].every(({ of }) => isGenerated(of.plan, witness));
    if (isOfAll) {
        return `take it out of both scopes: "generated" lets every item change it already`;
    }
    const give = [takeFrom(b, a), takeFrom(a, b)].filter((way) => way !== undefined);
    const wait = b.of.item.isIntegration ? waitFor(a, b) : waitFor(b, a);
    return [
        ...(give.length > 0 ? [`give the file to one of the two: ${give.join(', or ')}`] : []),
        ...(wait === undefined ? [] : [wait]),
        ...combine(a.of.item, b.of.item),
    ].join('; or ');
}
/** The line to change so that `from` no longer has what it shares with `keeper`. */
function takeFrom(from, keeper) {
    const { item, plan } = from.of;
    const name = itemName(item, keeper.of.item);
    const globs = (0,plan_scope/* allGlobs */.Bl)(item.scope);
    const isInside = from.entry.glob === keeper.entry.glob ||
        contains({ include: [keeper.entry.glob], except: keeper.of.item.scope.except }, only(from)).kind === 'inside';
    if (isInside) {
        // A scope must allow something.
        if (globs.length === 1)
            return undefined;
        return `take "${from.entry.glob}" out of ${name} (line ${from.entry.at.line})`;
    }
    const taken = asYaml(keeper.entry.glob);
    const keys = [...keysOf(item), 'scope'];
    if (item.scope.except.length > 0) {
        return `add "${taken}" to "except" of ${name} (line ${plan.locate([...keys, 'except']).line})`;
    }
    const { line } = plan.locate(keys);
    if (!isShortForm(plan, keys))
        return `put "except: [${taken}]" under the scope of ${name} (line ${line})`;
    const all = globs.length > 3 ? '…' : globs.map(asYaml).join(', ');
    return `write the scope of ${name} as "{ any: [${all}], except: [${taken}] }" (line ${line})`;
}
function only({ of, entry }) {
    return { include: [entry.glob], except: of.item.scope.except };
}
/** Ordered items may share files. The integration waits for its own plan only, and nothing can be added to that. */
function waitFor(waiting, first) {
    const { item, plan } = waiting.of;
    if (item.isIntegration)
        return undefined;
    const target = first.of.item;
    const name = target.plan === item.plan ? target.item : `${target.plan}/${target.item}`;
    const keys = keysOf(item);
    const how = item.dependsOn.length > 0
        ? `add "${name}" to "depends_on" of item "${item.item}" (line ${plan.locate([...keys, 'depends_on']).line})`
        : `put "depends_on: [${name}]" into item "${item.item}" (line ${lineOfItem(plan, item)})`;
    return `make ${itemName(target, item)} a preceding item: ${how}`;
}
function lineOfItem(plan, item) {
    return plan.locate(keysOf(item)).line;
}
/** They are one piece of work where most of one scope lies inside the other. */
function combine(a, b) {
    if (a.isIntegration || b.isIntegration)
        return [];
    for (const [inner, outer] of [
        [a, b],
        [b, a],
    ]) {
        const globs = (0,plan_scope/* allGlobs */.Bl)(inner.scope);
        const inside = globs.filter((glob) => scope_overlap_isInside(glob, inner, outer)).length;
        if (inside * 2 > globs.length) {
            const most = inside === globs.length ? 'all' : 'most';
            return [
                `combine the two: ${most} of the scope of ${itemName(inner, outer)} lies inside that of ${itemName(outer, inner)}`,
            ];
        }
    }
    return [];
}
function scope_overlap_isInside(glob, inner, outer) {
    const all = (0,plan_scope/* allGlobs */.Bl)(outer.scope);
    if (all.includes(glob) && outer.scope.except.length === 0)
        return true;
    // A plain path needs no proof.
    if ((0,globs_glob/* isLiteral */.c$)(glob) && outer.scope.except.length === 0 && all.every(globs_glob/* isLiteral */.c$))
        return false;
    const whole = { include: all, except: outer.scope.except };
    return contains(whole, { include: [glob], except: inner.scope.except }).kind === 'inside';
}

;// CONCATENATED MODULE: ./lib/core/lint/shared-files.js
/** Files that many changes need: where parallel work collides most. Data only; `shared-file.ts` reads it. */
const LOCK = 'put it under "generated": every item may change it then, and it is made anew at integration';
const CULPRITS = [
    {
        what: 'a lock file',
        better: LOCK,
        globs: [
            'package-lock.json',
            'npm-shrinkwrap.json',
            'yarn.lock',
            'pnpm-lock.yaml',
            'bun.lock',
            'bun.lockb',
            'deno.lock',
            'poetry.lock',
            'uv.lock',
            'pdm.lock',
            'Pipfile.lock',
            'Cargo.lock',
            'go.sum',
            'go.work.sum',
            'Gemfile.lock',
            'composer.lock',
            'mix.lock',
            'pubspec.lock',
            'Podfile.lock',
            'Package.resolved',
            'packages.lock.json',
            'gradle.lockfile',
            'flake.lock',
            'conan.lock',
            'MODULE.bazel.lock',
            '.terraform.lock.hcl',
        ],
    },
    {
        what: 'a manifest',
        globs: [
            'package.json',
            'pnpm-workspace.yaml',
            'lerna.json',
            'nx.json',
            'turbo.json',
            'deno.json',
            'deno.jsonc',
            'pyproject.toml',
            'setup.py',
            'setup.cfg',
            'requirements*.txt',
            'requirements/*.txt',
            'Pipfile',
            'environment.yml',
            'Cargo.toml',
            'go.mod',
            'go.work',
            'pom.xml',
            '{build,settings}.gradle',
            '{build,settings}.gradle.kts',
            'gradle.properties',
            'libs.versions.toml',
            'build.sbt',
            '*.csproj',
            '*.sln',
            '*.slnx',
            'Directory.{Build.props,Build.targets,Packages.props}',
            'Gemfile',
            '*.gemspec',
            'composer.json',
            'mix.exs',
            'pubspec.yaml',
            'Package.swift',
            'Podfile',
            'project.pbxproj',
            'CMakeLists.txt',
            'meson.build',
            'conanfile.{txt,py}',
            'vcpkg.json',
            'MODULE.bazel',
            'WORKSPACE',
            'Makefile',
            'Justfile',
            'flake.nix',
            '*.cabal',
            'stack.yaml',
            'rebar.config',
            'dune-project',
            'project.clj',
            'deps.edn',
        ],
    },
    {
        what: 'settings that every part shares',
        globs: [
            'tsconfig*.json',
            'jsconfig.json',
            'biome.{json,jsonc}',
            'eslint.config.{js,mjs,cjs,ts}',
            '.eslintrc*',
            '{vite,vitest,jest,webpack,rollup,next,nuxt,svelte,astro,tailwind,postcss,babel,playwright}.config.{js,mjs,cjs,ts,mts}',
            'angular.json',
            'tox.ini',
            'pytest.ini',
            '.env',
            '.env.{example,sample,template}',
            'Dockerfile',
            '{docker-compose,compose}.{yml,yaml}',
            '.gitignore',
            '.gitattributes',
            '.editorconfig',
            '.pre-commit-config.yaml',
        ],
    },
    {
        what: 'a route table or the place where an application is put together',
        globs: [
            'routes.{js,mjs,ts,tsx,jsx,php,py,rb}',
            'router.{js,mjs,ts,tsx,jsx,go,rs,ex,py}',
            'routes/index.{js,mjs,ts,tsx}',
            'router/index.{js,mjs,ts,tsx}',
            'config/routes.rb',
            'routes/{web,api}.php',
            'urls.py',
            'settings.py',
            '{app,server,main}.{js,mjs,ts,tsx,jsx,py,go,rs}',
            'App.{js,jsx,ts,tsx,vue,svelte}',
            'app.module.ts',
            'app-routing.module.ts',
            'app.routes.ts',
            '{Program,Startup}.cs',
            'Application.{java,kt}',
            'application.{yml,yaml,properties}',
            'config/application.rb',
            'AndroidManifest.xml',
            'Info.plist',
        ],
    },
    {
        what: 'a barrel that names the modules beside it',
        globs: [
            'index.{js,mjs,cjs,ts,mts,tsx,jsx,d.ts}',
            '__init__.py',
            'mod.rs',
            'lib.rs',
            'exports.{js,ts}',
            'public-api.ts',
        ],
    },
    {
        what: 'a registry of types or schemas',
        globs: [
            'types.{ts,d.ts,py,go}',
            '{types,interfaces}/index.{ts,d.ts}',
            'interfaces.ts',
            'globals.d.ts',
            'global.d.ts',
            'models.py',
            'schemas.py',
            'schema.{prisma,graphql,gql,rb,sql,ts}',
            'openapi.{yml,yaml,json}',
            'swagger.{yml,yaml,json}',
            'structure.sql',
            'constants.{js,ts,py,go,rb}',
            '{enums,errors}.{ts,py,go}',
        ],
    },
    {
        what: 'a set-up or fixture that many tests share',
        globs: [
            'conftest.py',
            'fixtures.{js,ts,py,json,yml,yaml}',
            'fixtures/index.{js,ts}',
            'factories.{js,ts,py,rb}',
            '{jest,vitest}.setup.{js,ts,mjs}',
            'setupTests.{js,ts}',
            'test-utils.{js,ts,tsx}',
            'testutil.go',
            '{spec,rails,test}_helper.rb',
            'TestCase.php',
            'seeds.rb',
        ],
    },
    {
        what: 'a file of the continuous integration',
        globs: [
            '.github/workflows/*.{yml,yaml}',
            '.github/{dependabot.yml,CODEOWNERS}',
            'CODEOWNERS',
            '.gitlab-ci.yml',
            '.circleci/config.yml',
            'azure-pipelines.yml',
            'bitbucket-pipelines.yml',
            'Jenkinsfile',
            '.travis.yml',
            '.drone.yml',
            '.buildkite/pipeline.yml',
        ],
    },
    {
        what: 'a list of texts that every feature adds to',
        globs: [
            '{CHANGELOG,CHANGES,HISTORY,NEWS}{,.md,.rst,.txt}',
            '{locales,i18n,lang,translations}/*.{json,yml,yaml,ts}',
            'messages.properties',
            'strings.xml',
            'Localizable.{strings,xcstrings}',
            'mkdocs.yml',
            'README.md',
        ],
    },
];

;// CONCATENATED MODULE: ./lib/core/lint/shared-file.js






/**
 * An item takes a file that the others beside it will miss: a manifest, a route table, a barrel. Nothing to say where no
 * item runs beside it: then it is a preceding item already, or the only one.
 */
const sharedFile = {
    id: 'shared-file',
    needsFiles: true,
    lint(field) {
        const there = field.files && culpritsAmong(field.files);
        const effort = newEffort();
        return field.workers.flatMap(({ item, plan }) => {
            if (item.isIntegration || !hasNeighbours(item, field))
                return [];
            return scopeEntries(plan, item).flatMap((entry) => {
                const found = culpritOf(entry.glob, there, effort);
                const isNew = entry.list === 'create' || (found && field.files?.has(found.path) === false);
                // A new file in a folder is needed by nobody yet; in the root it is what everybody will miss.
                return found && !(isNew && found.path.includes('/')) ? shared_file_judgeEntry(entry, found, item, plan) : [];
            });
        });
    },
};
/** A repository has few of them, so that thousands of globs have little to look at. */
function culpritsAmong({ index }) {
    return listFiles(index.sorted.filter((path) => ofPath(path) !== undefined));
}
function hasNeighbours(item, { workers, planState }) {
    return workers.some(({ item: other }) => other.plan === item.plan && other !== item && !other.isIntegration && !planState.ordered(item, other));
}
function shared_file_judgeEntry(entry, { path, culprit }, item, plan) {
    if (isGenerated(plan, path))
        return [];
    const named = (0,globs_glob/* isLiteral */.c$)(entry.glob) ? `"${path}"` : `"${path}" by "${entry.glob}"`;
    return [
        {
            severity: 'warn',
            ...ownerOf(item),
            at: entry.at,
            path,
            wanted: 'files that this item alone needs',
            found: culprit.what,
            message: `item "${item.item}" takes ${named}, which is ${culprit.what}: the items beside it may need it too`,
            remedy: culprit.better ?? shared_file_waysOut(item, plan),
        },
    ];
}
function shared_file_waysOut(item, plan) {
    const last = plan.integration ? 'the integration' : 'an "integration" at the end';
    return [
        `give it to one item: to ${last}, or to this one if the others can do without`,
        `make "${item.item}", or a small item with this file alone, a preceding item: the others get "depends_on"`,
        'combine the items that need it',
    ].join('; or ');
}
/**
 * A glob that ends in a whole folder takes that folder's own barrel and manifest, which is fine; one that names such files,
 * or matches them where they are, is not.
 */
function culpritOf(glob, there, effort) {
    const last = glob.slice(glob.lastIndexOf('/') + 1);
    if (last === '**' || (last === '*' && glob.includes('/')))
        return undefined;
    const path = (0,globs_glob/* isLiteral */.c$)(glob) ? (0,globs_glob/* literalPath */.l1)(glob) : there?.find(glob, effort);
    const culprit = typeof path === 'string' ? ofPath(path) : undefined;
    return typeof path === 'string' && culprit ? { path, culprit } : undefined;
}
/** By the last name where that is plain, so that most paths are compared with nothing. */
const byName = new Map();
const wild = [];
for (const culprit of CULPRITS) {
    for (const glob of culprit.globs.flatMap((each) => (0,esm/* braceExpand */.KA)(`**/${each}`))) {
        const name = glob.slice(glob.lastIndexOf('/') + 1);
        if (!(0,globs_glob/* isLiteral */.c$)(name))
            wild.push({ glob, culprit });
        else
            byName.set(name, [...(byName.get(name) ?? []), { glob, culprit }]);
    }
}
function ofPath(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return [...(byName.get(name) ?? []), ...wild].find(({ glob }) => (0,globs_glob/* matches */.cK)(glob, path))?.culprit;
}

;// CONCATENATED MODULE: ./lib/core/lint/stray-file.js

/** A file beside the plans that is none, and a plan for a branch that is not there: neither binds anybody. */
const strayFile = {
    id: 'stray-file',
    lint: ({ set, isBranch }) => [
        ...set.stray.map((path) => ({
            severity: 'warn',
            at: { path, line: 1, column: 1 },
            wanted: `plans and a README.md under "${plan_plan/* PLAN_DIRECTORY */.AG}", nothing else`,
            found: `"${path}"`,
            message: `"${path}" is no plan, so it binds nobody`,
            remedy: 'move it elsewhere, or give it the name of a plan: lower-case letters, digits and "-", ending in ".yml"',
        })),
        ...set.inert.flatMap(({ path, base, plan }) => {
            if (isBranch(base) !== false)
                return [];
            return [
                {
                    severity: 'error',
                    ...(plan ? { plan: plan.id } : {}),
                    at: { path, ...(plan?.locate(['base']) ?? { line: 1, column: 1 }) },
                    wanted: 'the name of a branch of the repository',
                    found: `"base: ${base}"`,
                    message: `the plan is for the base "${base}", which is no branch of the repository, so it binds nobody`,
                    remedy: 'correct "base", or delete the plan',
                },
            ];
        }),
    ],
};

;// CONCATENATED MODULE: ./lib/core/lint/unbacked-use.js


/** To build on an item that says nothing of what it will offer is to guess. Of a finished one the code can be read. */
const unbackedUse = {
    id: 'unbacked-use',
    lint: ({ workers, planState }) => workers.flatMap(({ item, plan }) => item.uses.flatMap((ref, index) => {
        const used = planState.progress.get((0,plan_plan/* keyOf */.TN)(ref));
        const isDropped = used?.item.dropped !== undefined;
        if (!used || (used.finished ? !isDropped : used.item.provides.length > 0))
            return [];
        const name = itemName(used.item, item);
        return [
            {
                severity: 'warn',
                ...ownerOf(item),
                at: positionOf(plan, [...keysOf(item), 'contracts', 'uses', index]),
                wanted: `contracts that ${name} provides`,
                found: isDropped ? 'it was dropped' : 'it provides nothing',
                message: `${itemName(item, used.item)} builds on ${name}, which ${isDropped ? `was dropped: ${used.item.dropped}` : 'provides no contract'}`,
                remedy: isDropped
                    ? 'take it out of "uses", and say in "context" what takes its place'
                    : `write down under "contracts" of ${name} what it "provides", or take it out of "uses"`,
                other: itemParty(used.item),
            },
        ];
    })),
};

;// CONCATENATED MODULE: ./lib/core/lint/used-before.js


/** How many items are named. */
const MOST_NAMED = 3;
/**
 * A new plan under the name and with branches of one that was there: what merged for that one would count for it, so its
 * items would be finished before anybody began, and its integration would not wait for them.
 */
const usedBefore = {
    id: 'used-before',
    lint: ({ plans, isAdded, planState }) => plans.filter(isAdded).flatMap((plan) => {
        const done = [...planState.progress.values()].filter((each) => each.item.plan === plan.id && isDone(each));
        const [first] = done;
        if (!first)
            return [];
        const more = done.length > MOST_NAMED ? `, and ${done.length - MOST_NAMED} more` : '';
        const items = `${done.slice(0, MOST_NAMED).map(inWords).join(', ')}${more}`;
        return [
            {
                severity: 'error',
                plan: plan.id,
                at: positionOf(plan, [...keysOf(first.item), 'branch']),
                wanted: 'a new plan whose items are all still to be done',
                found: `merged before: ${items}`,
                message: `plan "${plan.id}" is new, but by what merged for an earlier plan of that name these items would count as finished already: ${items}`,
                remedy: 'give the plan another file name, or its items other branches; an item whose work is done gets "merged: { pull: <number> }", one that is given up "dropped: <reason>"',
            },
        ];
    }),
};
/** By merged pull requests alone. One that is reopened is done again as soon as its open pull request is closed. */
function isDone({ item, merges, reverted }) {
    return merges.length > 0 && !reverted && item.dropped === undefined && item.merged === undefined;
}
function inWords({ item, merges }) {
    return `item "${item.item}" (${merges.slice(0, MOST_NAMED).map(progress/* pullName */.N4).join(', ')}${merges.length > MOST_NAMED ? ', …' : ''})`;
}

;// CONCATENATED MODULE: ./lib/core/lint/vague-scope.js


/** The whole repository or a whole top-level folder: nobody attempt about which files the work needs. */
const vagueScope = {
    id: 'vague-scope',
    lint: ({ plans, workers }) => [
        ...plans.flatMap(generated),
        ...workers.flatMap(({ item, plan }) => scopeEntries(plan, item).flatMap(({ glob, at }) => {
            const what = vague(glob);
            if (what === undefined)
                return [];
            return [
                {
                    severity: 'warn',
                    ...ownerOf(item),
                    at,
                    wanted: 'the files that the work needs, or the folder that it makes',
                    found: `"${glob}": ${what}`,
                    message: `the scope of item "${item.item}" has "${glob}", which is ${what}`,
                    remedy: 'name the files, or a folder further down; every other item has to stay out of all of it',
                },
            ];
        })),
    ],
};
/** Here it is no question of care: what is generated is open to every item. */
function generated(plan) {
    return plan.generated.flatMap((glob, index) => {
        const what = vague(glob);
        if (what === undefined)
            return [];
        return [
            {
                severity: 'error',
                plan: plan.id,
                at: positionOf(plan, ['generated', index]),
                wanted: 'files that a program writes, like lock files',
                found: `"${glob}": ${what}`,
                message: `"generated" of plan "${plan.id}" has "${glob}", which is ${what}: every item could create and modify all of it`,
                remedy: 'name the generated files themselves',
            },
        ];
    });
}
function vague(glob) {
    const rows = (0,esm/* braceExpand */.KA)(glob);
    if (rows.some((row) => /^\*\*(?:\/\*\*?)*$/.test(row)))
        return 'the whole repository';
    const folder = rows.find((row) => /^[^/]+(?:\/\*\*)+(?:\/\*)?$/.test(row));
    if (folder === undefined)
        return undefined;
    const name = folder.split('/', 1)[0] ?? '';
    return /[*?]/.test(name) ? 'many whole top-level folders' : `the whole top-level folder "${name}/"`;
}

;// CONCATENATED MODULE: ./lib/core/lint/list.js
/** The rules of plans. This list is the list. */














const LINT_RULES = [
    scopeOverlap,
    branchClash,
    constraintCoversScope,
    planRemoved,
    usedBefore,
    strayFile,
    sharedFile,
    vagueScope,
    deadGlob,
    alreadyExists,
    globClass,
    missingPart,
    unbackedUse,
    noParallelism,
];

;// CONCATENATED MODULE: ./lib/core/lint/lint.js
/** Everything that is wrong with plans that can be read: pure, in one order, the same from the CLI and from GitHub. */








/** What is to be said of a plan directory if it stood on the base of the snapshot. */
function lint(tree, snapshot) {
    return withFacts(snapshot, (facts) => lintTree(tree, snapshot, facts));
}
function lintTree(tree, snapshot, facts) {
    const now = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
    if (now === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const set = (0,read/* readPlans */.x)(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
    const before = now.tree?.id === tree?.id ? null : now.plans;
    const context = lintContext(set, before, snapshot, facts, { files: true });
    if (context === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    return { set, findings: lintPlans(context), shapes: set.open.map((plan) => (0,lint_shape/* shapeOf */.F)(plan, set.open)) };
}
/** In the order of the files, their lines, the rules. The severities are those that the plans set. */
function lintPlans(context) {
    const plans = new Map();
    for (const plan of [...(context.before?.plans ?? []), ...context.set.inert.flatMap(({ plan }) => plan ?? [])])
        plans.set(plan.id, plan);
    for (const plan of context.plans)
        plans.set(plan.id, plan);
    return LINT_RULES.flatMap(({ id, lint: find }) => find(context).flatMap((draft) => weighed(id, draft, plans))).sort(byPlace);
}
/**
 * The errors that the plans would have and do not have now: same rule, plan, item and other side is the same error,
 * wherever it stands.
 */
function newErrors(before, after, snapshot, facts) {
    // A long list of files is read only where a plan makes errors of rules that need it.
    const files = [...before.open, ...after.open].some((plan) => LINT_RULES.some(({ id, needsFiles }) => needsFiles && plan.rules[id] === 'error'));
    const then = lintContext(after, before, snapshot, facts, { files });
    const now = lintContext(before, null, snapshot, facts, { files });
    if (then === facts_facts/* PENDING */.eG || now === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const known = new Set(errorsOf(now).map(keyOf));
    return errorsOf(then).filter((each) => !known.has(keyOf(each)));
}
function errorsOf(context) {
    return lintPlans(context).filter(({ severity }) => severity === 'error');
}
function keyOf({ rule, plan, item, other, at }) {
    // Which of two items is told at the other depends on their order in the file.
    const sides = [JSON.stringify([plan, item]), JSON.stringify([other?.plan, other?.item])].sort();
    return JSON.stringify([rule, sides, plan === undefined ? at?.path : null]);
}
/** A finding of two plans takes the severer of what they say. */
function weighed(rule, draft, plans) {
    const isFixed = definition/* FIXED_RULES */.nd.some((id) => id === rule);
    const ids = [draft.plan, draft.other?.plan].filter((id) => id !== undefined);
    const own = draft.severity ?? 'error';
    const said = isFixed ? [] : ids.map((id) => plans.get(id)?.rules[rule] ?? own);
    const all = said.length > 0 ? said : [own];
    const severity = ['error', 'warn'].find((each) => all.includes(each));
    return severity === undefined ? [] : [{ rule, ...draft, severity }];
}
function byPlace(a, b) {
    return ((0,order/* compare */.U)(a.at?.path ?? '', b.at?.path ?? '') ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0));
}


/***/ }),

/***/ 7928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   L: () => (/* binding */ shapeWords)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9093);
/** How much of a plan can be done side by side. */


/** @param all every open plan: dependencies go across */
function shapeOf(plan, all) {
    const items = plan.items.filter(({ dropped }) => dropped === undefined);
    const laidOut = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_0__/* .waves */ .L)(all, items);
    const dependencies = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_0__/* .dependenciesOf */ .h)(all);
    const isOrdered = (a, b) => dependencies(a).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(b)) || dependencies(b).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(a));
    const beside = items.filter((item) => items.some((other) => other !== item && !isOrdered(item, other)));
    return {
        plan: plan.id,
        items: items.length,
        waves: laidOut.length,
        widestWave: Math.max(0, ...laidOut.map(({ length }) => length)),
        criticalPath: chain(laidOut, (later, earlier) => dependencies(later).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(earlier))),
        sideBySide: beside.length,
    };
}
/** From the last wave back: each item of a wave waits for one of the wave before, or it would be in that one. */
function chain(laidOut, dependsOn) {
    const path = [];
    for (const wave of laidOut.toReversed()) {
        const last = path[0];
        const next = last ? wave.find((item) => dependsOn(last, item)) : wave[0];
        if (next)
            path.unshift(next);
    }
    return path.map(({ item }) => item);
}
/** `plan "profile": 3 items in 1 wave, at most 3 at a time, 3 of 3 beside another; critical path of 1: avatar-storage` */
function shapeWords({ plan, items, waves: count, widestWave, criticalPath, sideBySide }) {
    const path = criticalPath.length > 8 ? [...criticalPath.slice(0, 7), '…', ...criticalPath.slice(-1)] : criticalPath;
    return [
        `plan "${plan}": ${items} ${items === 1 ? 'item' : 'items'} in ${count} ${count === 1 ? 'wave' : 'waves'}`,
        `at most ${widestWave} at a time`,
        `${sideBySide} of ${items} can run side by side`,
        `critical path of ${criticalPath.length}: ${path.join(' → ')}`,
    ].join(', ');
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

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ branchProblems),
/* harmony export */   Lu: () => (/* binding */ claimProblems),
/* harmony export */   ob: () => (/* binding */ claimMatches),
/* harmony export */   rz: () => (/* binding */ isGlobClaim),
/* harmony export */   u4: () => (/* binding */ MOST_BRANCH_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8490);
/** Branches as a plan may name them: git's own rules (`git check-ref-format`), and globs over names. */



/** GitHub takes no longer names: 255 bytes of a ref, with its prefix. */
const MOST_BRANCH_CHARACTERS = 244;
/** A plain name matches only itself; these characters make a claim a glob. */
function isGlobClaim(claim) {
    return /[*?[{]|[@!+]\(/.test(claim);
}
/** Does an item that claims this own the branch? Letter case counts, as in git. */
function claimMatches(claim, branch) {
    return isGlobClaim(claim) ? (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(claim, branch) : claim === branch;
}
function claimProblems(claim) {
    return isGlobClaim(claim) ? globClaimProblems(claim) : branchProblems(claim);
}
function branchProblems(name) {
    const about = (message, hint) => [{ message: `the branch ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(name)} ${message}`, hint }];
    if (name.trim() === '')
        return [{ message: 'the branch is empty', hint: 'write the name of a branch' }];
    if (name.length > MOST_BRANCH_CHARACTERS)
        return about(`has more than ${MOST_BRANCH_CHARACTERS} characters`, 'use a shorter name');
    const prefix = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(name);
    if (prefix)
        return about('is written as a full ref', `write the short name: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(prefix[1] ?? '')}`);
    const fault = nameFault(name);
    return fault ? about(fault, 'use a name that git accepts, like "feat/profile-api"') : [];
}
/** See `git help check-ref-format`, and `git branch`, which takes no "HEAD" and no leading "-". */
function nameFault(name) {
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCharacter */ .g1)(name) || /[\t\n\r]/.test(name))
        return 'holds a hidden character';
    const bad = /[ ~^:?*[\\]/.exec(name);
    if (bad)
        return bad[0] === ' ' ? 'holds a space' : `holds "${bad[0]}"`;
    if (name.includes('..'))
        return 'holds ".."';
    if (name.includes('@{'))
        return 'holds "@{"';
    if (name === '@' || name === 'HEAD')
        return 'is a word of git';
    if (name.startsWith('-'))
        return 'begins with "-"';
    if (name.startsWith('/') || name.endsWith('/') || name.includes('//'))
        return 'begins or ends with "/", or holds "//"';
    if (name.endsWith('.'))
        return 'ends with "."';
    const segments = name.split('/');
    if (segments.some((segment) => segment.startsWith('.')))
        return 'has a part that begins with "."';
    if (segments.some((segment) => segment.endsWith('.lock')))
        return 'has a part that ends with ".lock"';
    return undefined;
}
function globClaimProblems(claim) {
    const about = (message, hint) => [
        { message: `the branch glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(claim)} ${message}`, hint },
    ];
    const problems = (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblems */ .V$)(claim);
    if (problems.length > 0)
        return problems;
    if (/^refs\/(?:heads|remotes)\//.test(claim))
        return about('is written as a full ref', 'begin with the short name of the branch');
    const first = claim.split('/', 1)[0] ?? '';
    if (first === claim || isGlobClaim(first)) {
        return about('has no literal first part', 'begin with plain text and "/", like "copilot/avatar-*"');
    }
    // What no name can hold may still stand in a glob as its syntax: the rest must be fit for a name.
    const plain = claim.replace(/\[[!^]?/g, 'x').replace(/[*?]/g, 'x');
    const fault = nameFault(plain.replace(/@\{/g, 'x'));
    return fault ? about(`matches no branch: it ${fault}`, 'use a glob over names that git accepts') : [];
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
    'constraint-covers-scope',
    'shared-file',
    'vague-scope',
    'dead-glob',
    'already-exists',
    'glob-class',
    'missing-part',
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
const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/, 'is no commit id: write all 40 digits, in lower case');
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

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ pathProblems),
/* harmony export */   V$: () => (/* binding */ globProblems),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   ks: () => (/* binding */ MOST_GLOB_CHARACTERS)
/* harmony export */ });
/* unused harmony export MOST_ALTERNATIVES */
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1304);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8490);
/**
 * What a glob of a plan may not hold: what minimatch cannot match as its writer meant it, and what would let the exact
 * proof over two globs explode (measured: nested `!(…)`, many `**`, many brace alternatives).
 */



const MOST_GLOB_CHARACTERS = 512;
const MOST_ALTERNATIVES = 256;
const MOST_GLOBSTARS = 8;
const MOST_NEGATIONS = 4;
const MOST_EXTGLOB_DEPTH = 4;
/** Empty if the glob is fine. Bounded: the length is looked at before anything else. */
function globProblems(glob) {
    if (glob.trim() === '')
        return [{ message: 'the glob is empty', hint: 'remove it, or write the path of a file' }];
    if (glob.length > MOST_GLOB_CHARACTERS) {
        const message = `the glob has ${glob.length} characters, ${MOST_GLOB_CHARACTERS} are allowed`;
        return [{ message, hint: 'split it into several globs' }];
    }
    if (/[\n\r\t]/.test(glob)) {
        return [{ message: `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} holds a line break or a tab`, hint: 'write it on one line' }];
    }
    const hidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCharacter */ .g1)(glob);
    if (hidden) {
        return [{ message: `the glob holds the hidden character ${hidden.name}`, hint: 'use "?" in its place' }];
    }
    if (/^!(?!\()/.test(glob)) {
        const message = `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} begins with "!", which excludes nothing here`;
        return [{ message, hint: `take files out with a line under "scope": ${(0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptLine */ .UW)(glob)}` }];
    }
    const spelling = spellingFault(glob);
    if (spelling) {
        const fixed = corrected(glob);
        const usable = fixed !== glob && globProblems(fixed).length === 0;
        return [
            {
                message: `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} ${spelling}`,
                hint: usable ? `write ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(fixed)}` : HOW_TO_WRITE,
            },
        ];
    }
    return capProblems(glob);
}
const HOW_TO_WRITE = 'write the path from the root of the repository, with "/" between its parts';
/** Why minimatch never matches it on a path of git, which has neither empty nor dot segments. */
function spellingFault(glob) {
    if (/^[A-Za-z]:[\\/]/.test(glob))
        return 'begins with a drive letter';
    if (separatorBackslash(glob) >= 0)
        return 'holds a backslash; a path has "/" between its parts';
    if (glob.startsWith('#'))
        return 'begins with "#"';
    if (glob.startsWith('/'))
        return 'begins with "/"; paths are relative to the root of the repository';
    if (glob.endsWith('/'))
        return 'ends with "/" and matches no file';
    if (glob.includes('//'))
        return 'holds "//"';
    if (glob !== glob.trim())
        return 'begins or ends with white space';
    const segments = glob.split('/');
    if (segments.includes('.'))
        return 'holds the segment "."';
    if (segments.includes('..'))
        return 'holds the segment ".."';
    return undefined;
}
function corrected(glob) {
    let fixed = glob.trim().replace(/^[A-Za-z]:(?=[\\/])/, '');
    for (let at = separatorBackslash(fixed); at >= 0; at = separatorBackslash(fixed)) {
        fixed = `${fixed.slice(0, at)}/${fixed.slice(fixed.startsWith('\\\\', at) ? at + 2 : at + 1)}`;
    }
    const isFolder = fixed.endsWith('/');
    const segments = [];
    for (const segment of fixed.split('/')) {
        if (segment === '..') {
            // Out of the repository, or up from a segment that is no plain name: nobody knows what was meant.
            if (!/^[^*?[{(]+$/.test(segments.pop() ?? ''))
                return glob;
        }
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    fixed = segments.join('/').replace(/^#/, '\\#');
    return isFolder ? `${fixed}/**` : fixed;
}
/** The first backslash that stands for "/" and not for an escape, outside of a class; -1 if there is none. */
function separatorBackslash(glob) {
    for (let at = 0; at < glob.length; at++) {
        if (glob[at] === '[')
            at = endOfClass(glob, at);
        if (glob[at] !== '\\')
            continue;
        const next = glob[at + 1];
        if (next === undefined || next === '\\' || /[\p{L}\p{N}_./]/u.test(next))
            return at;
        at++;
    }
    return -1;
}
/** The index of the bracket that closes the class; that of the opening one if it is none. */
function endOfClass(glob, open) {
    let at = open + 1;
    if (glob[at] === '!' || glob[at] === '^')
        at++;
    if (glob[at] === ']')
        at++;
    for (; at < glob.length && glob[at] !== '/'; at++) {
        if (glob[at] === '\\')
            at++;
        else if (glob.startsWith('[:', at))
            at = Math.max(at, glob.indexOf(':]', at + 2) + 1);
        else if (glob[at] === ']')
            return at;
    }
    return open;
}
function capProblems(glob) {
    if (/\.\.-?0+\}/.test(glob) && /\{[^{},]*\.\.[^{},]*\.\.-?0+\}/.test(glob)) {
        return [{ message: `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} has a range that goes in steps of 0`, hint: 'remove the step' }];
    }
    const rows = (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob, { braceExpandMax: MOST_ALTERNATIVES + 1 });
    if (rows.length > MOST_ALTERNATIVES) {
        const message = `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} stands for more than ${MOST_ALTERNATIVES} alternatives`;
        return [{ message, hint: 'use a wildcard, or several globs with fewer braces' }];
    }
    for (const row of rows) {
        const spelling = row === '' ? 'is empty' : spellingFault(row);
        if (spelling && row !== glob) {
            const message = `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} stands for ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(row)} too, which ${spelling}`;
            return [{ message, hint: 'write one glob for each meaning' }];
        }
        const problem = rowProblem(glob, row);
        if (problem)
            return [problem];
    }
    return [];
}
function rowProblem(glob, row) {
    const about = (message, hint) => ({ message: `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} ${message}`, hint });
    let globstars = 0;
    let negations = 0;
    const open = [];
    for (let at = 0; at < row.length; at++) {
        const character = row.charAt(at);
        if (character === '\\')
            at++;
        else if (character === '[') {
            const end = endOfClass(row, at);
            if (end === at)
                return about('does not close "["', `add the "]", or write "\\[" for a plain bracket`);
            at = end;
        }
        else if ('!@+?*'.includes(character) && row[at + 1] === '(') {
            if (character === '!') {
                negations++;
                if (open.length > 0)
                    return about('has a "!(…)" inside another group', 'write "!(…)" only outside of other groups');
            }
            if (open.includes('!'))
                return about('has a group inside a "!(…)"', 'put only plain text, wildcards and "|" into "!(…)"');
            open.push(character);
            if (open.length > MOST_EXTGLOB_DEPTH)
                return about(`has groups more than ${MOST_EXTGLOB_DEPTH} deep`, 'use several globs');
            at++;
        }
        else if (character === ')' && open.length > 0)
            open.pop();
        else if (character === '/' && open.length > 0) {
            return about(`has a "/" inside "${open[0]}(…)", where it cannot match`, 'use braces, "{a/b,c}", or several globs');
        }
        else if (character === '*' && row[at + 1] === '*' && row[at + 2] !== '(') {
            globstars++;
            while (row[at + 1] === '*' && row[at + 2] !== '(')
                at++;
        }
    }
    if (open.length > 0)
        return about(`does not close "${open[0]}("`, `add the ")", or write "\\(" for a plain bracket`);
    if (globstars > MOST_GLOBSTARS)
        return about(`has ${globstars} "**", ${MOST_GLOBSTARS} are allowed`, 'use fewer, or several globs');
    if (negations > MOST_NEGATIONS)
        return about(`has ${negations} "!(…)", ${MOST_NEGATIONS} are allowed`, 'use "except", or several globs');
    return undefined;
}
/** A path of the repository, as itself: brackets and stars are plain characters in it. */
function pathProblems(path) {
    if (path.trim() === '')
        return [{ message: 'the path is empty', hint: 'write the path of a file' }];
    const isHidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCharacter */ .g1)(path) !== undefined || /[\n\r\t]/.test(path);
    const spelling = isHidden ? 'holds a hidden character' : spellingFault(path.replace(/^#/, ''));
    if (!spelling)
        return [];
    const fixed = corrected(path);
    return [
        {
            message: `the path ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(path)} ${spelling}`,
            hint: fixed === path ? HOW_TO_WRITE : `write ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(fixed)}`,
        },
    ];
}
/** A glob that matches the path; nothing else, but for characters that a plan cannot hold and paths too long for one. */
function globOf(path) {
    const segments = path.split('/');
    const whole = withEdges(segments.map(escaped).join('/')).replace(/^([A-Za-z]):\//, '[$1]:/');
    if (whole.length <= MOST_GLOB_CHARACTERS)
        return whole;
    const parents = segments.slice(0, -1);
    while (parents.length > 0) {
        const glob = `${withEdges(parents.map(escaped).join('/'))}/**`;
        if (glob.length <= MOST_GLOB_CHARACTERS)
            return glob;
        parents.pop();
    }
    return `${withEdges(escaped(path.slice(0, 100)))}*${segments.length > 1 ? '/**' : ''}`;
}
/** White space at an edge of a glob is refused, as a slip; so it is written as a class. */
function withEdges(glob) {
    return glob.replace(/^\s|\s$/g, '[$&]');
}
function escaped(segment) {
    return segment
        .replace(/[?*()[\]{}\\]/g, (character) => (character === '\\' ? '[\\\\]' : `\\${character}`))
        .replace(/^[!#]/, '\\$&')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFD]/gu, '?')
        .replace(/^ (?= *$)/, '[ ]');
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

/***/ 1304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ quotingFault),
/* harmony export */   UW: () => (/* binding */ exceptLine),
/* harmony export */   tW: () => (/* binding */ sameLine)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8490);
/** Globs that YAML reads as something else: `*.ts` is an alias, `!x` a tag, `{a,b}/**` a map with rubbish after it. */

/** What YAML sees in the first character of a text that is not in quotes. */
const SEEN_AS = {
    '*': 'an alias',
    '&': 'an anchor',
    '!': 'a tag',
    '{': 'a map',
    '[': 'a list',
    '@': 'a reserved character',
    '`': 'a reserved character',
    '%': 'a directive',
    '|': 'a block of text',
    '>': 'a block of text',
};
function sameLine(text, left, right) {
    const [from, to] = left < right ? [left, right] : [right, left];
    return !text.slice(from, to).includes('\n');
}
/** The fault of the value that stands around the offset, if it looks like a glob that lacks quotes. */
function quotingFault(text, offset) {
    const value = valueAround(text, offset);
    if (!value)
        return undefined;
    const { raw, from, seen } = value;
    const place = { from, to: from + raw.length };
    if (raw.startsWith('!') && !raw.startsWith('!(')) {
        const message = `YAML takes ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(raw)} for ${seen}, and a scope has no globs that begin with "!"`;
        return {
            code: 'yaml-quote',
            message,
            hint: `take files out with a line under "scope": ${exceptLine(raw)}`,
            ...place,
        };
    }
    const message = `YAML takes ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(raw)} for ${seen}`;
    return { code: 'yaml-quote', message, hint: `put the glob in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(raw)}`, ...place };
}
/** `!src/x` → `except: ["src/x"]`. */
function exceptLine(glob) {
    return `except: [${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(glob.replace(/^!+/, ''))}]`;
}
function looksLikeGlob(raw) {
    if (raw.startsWith('*'))
        return /^\*\S*$/.test(raw) && !/^\*[\w-]+$/.test(raw);
    if (raw.startsWith('!'))
        return /^![^!\s]\S*$/.test(raw);
    if (raw.startsWith('&'))
        return raw.includes('/');
    if (/^[{[]/.test(raw))
        return /^[{[][^\s:]*[}\]][^\s,:}\]]/.test(raw);
    return /^[@`%|>]\S+$/.test(raw);
}
/** The innermost text after a dash, a "key: " or in the bracket of a list, up to where it ends for the eye. */
function valueAround(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = text.indexOf('\n', offset);
    const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).slice(0, 2000);
    let best;
    for (const start of line.matchAll(/(?:^[ \t]*(?:-[ \t]+)+|:[ \t]+|[[,{][ \t]*)(?=\S)/g)) {
        const column = start.index + start[0].length;
        if (lineStart + column > offset)
            break;
        const inFlow = /[[{]/.test(line.slice(0, column));
        const raw = cutValue(line.slice(column), inFlow);
        if (offset > lineStart + column + raw.length)
            continue;
        const from = lineStart + column;
        const seen = SEEN_AS[raw.charAt(0)];
        if (seen && looksLikeGlob(raw))
            best = { raw, from, seen };
        else if (inFlow && /^[^\s"'[{:,]+[[{][^\s:]*[\]}]/.test(raw))
            best = { raw, from, seen: 'two values' };
    }
    return best;
}
function cutValue(rest, inFlow) {
    const value = rest.replace(/[ \t]+#.*$/, '').trimEnd();
    if (!inFlow)
        return value;
    let depth = 0;
    for (let at = 0; at < value.length; at++) {
        const character = value.charAt(at);
        if ('([{'.includes(character))
            depth++;
        else if (')]}'.includes(character) && depth > 0)
            depth--;
        else if (depth === 0 && ',]}'.includes(character))
            return value.slice(0, at).trimEnd();
    }
    return value;
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  x: () => (/* binding */ readPlans)
});

// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/plan/nearest.js
var nearest = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
;// CONCATENATED MODULE: ./lib/core/plan/references.js
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
    const name = (0,plan_source/* quotedText */.w0)(reference.written);
    if (reference.plan === outline.plan && reference.item === item) {
        return { code: 'self-reference', message: `item ${(0,plan_source/* quotedText */.w0)(item)} refers to itself`, hint: `remove ${name}` };
    }
    const items = plans.get(reference.plan);
    if (items?.has(reference.item) || known.unread.has(reference.plan))
        return undefined;
    const code = 'unknown-reference';
    if (items) {
        const meant = (0,nearest/* nearest */.p)(reference.item, [...items].filter((each) => each !== item));
        const owner = reference.plan === outline.plan ? 'this plan' : `plan ${(0,plan_source/* quotedText */.w0)(reference.plan)}`;
        const message = `item ${(0,plan_source/* quotedText */.w0)(item)} refers to ${name}, but ${owner} has no item ${(0,plan_source/* quotedText */.w0)(reference.item)}`;
        return { code, message, hint: meant ? `did you mean "${meant}"?` : 'name an item that exists, or remove it' };
    }
    const base = known.inert.get(reference.plan);
    if (base !== undefined) {
        const message = `item ${(0,plan_source/* quotedText */.w0)(item)} refers to ${name}, but plan ${(0,plan_source/* quotedText */.w0)(reference.plan)} is open on the branch ${(0,plan_source/* quotedText */.w0)(base)}, not here`;
        return { code, message, hint: 'refer only to plans that are open on the same branch' };
    }
    const meant = (0,nearest/* nearest */.p)(reference.plan, [...plans.keys()].filter((each) => each !== outline.plan));
    const message = `item ${(0,plan_source/* quotedText */.w0)(item)} refers to ${name}, but there is no plan ${(0,plan_source/* quotedText */.w0)(reference.plan)}`;
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
            .map(({ item }) => (0,plan/* keyOf */.TN)({ plan: outline.plan, item }));
        for (const item of outline.items) {
            const self = (0,plan/* keyOf */.TN)({ plan: outline.plan, item: item.item });
            const next = item.item === 'integration' ? others : item.dependsOn.map(plan/* keyOf */.TN).filter((key) => key !== self);
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
            const place = first.item.dependsOn.find((each) => (0,plan/* keyOf */.TN)(each) === turned[1]) ?? { from: 0, to: 1 };
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
            dependents.set(each, [...(dependents.get(each) ?? []), key]);
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
        uses: (content.contracts?.uses ?? []).map((each) => referenceOf(each, plan)),
        doNotTouch: byKind(content.constraints?.do_not_touch),
        notes: content.constraints?.notes ?? [],
        ...(verification !== undefined && { verification }),
        dependsOn: (content.depends_on ?? []).map((each) => referenceOf(each, plan)),
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
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

// EXTERNAL MODULE: ./lib/core/plan/yaml.js + 1 modules
var yaml = __webpack_require__(6267);
// EXTERNAL MODULE: ./lib/core/plan/yaml-parts.js
var yaml_parts = __webpack_require__(9407);
;// CONCATENATED MODULE: ./lib/core/plan/parse.js








const MOST_BYTES = 512 * 1024;
/** A file can be wrong in every line: nobody reads that. */
const MOST_PROBLEMS = 100;
/** Wrong references and circles within a plan. */
function ownFaults(outline) {
    const known = { outlines: [outline], inert: new Map(), unread: new Set() };
    return [...referenceFaults(known, 'own'), ...cycleFaults([outline])];
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
        return { source, faults: [...faults, { code: 'bad-version', message, hint, from, to }], base };
    }
    const result = definition/* PLAN_FILE */.VI.safeParse(value);
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
        return fault('not-a-file', 'the file is a Git LFS pointer, not a plan', 'take plan files out of LFS in ".gitattributes"');
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
            return [{ ...referenceOf(written, plan), written, from, to }];
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

;// CONCATENATED MODULE: ./lib/core/plan/read.js
/** Reads plan files: one alone, or the directory at one revision with the plans that are open on a branch. */





/** One file alone: references to other plans are not looked at. */
function readPlan(file) {
    const parsed = parsePlan(file);
    const own = parsed.outline ? ownFaults(parsed.outline) : [];
    const problems = problemsOf(parsed.source, [...parsed.faults, ...own]);
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
    const doubles = twice(files);
    const problems = [
        ...doubles.map(({ problem }) => problem),
        ...here.flatMap((file) => {
            if (file.problem)
                return [file.problem];
            const { parsed } = file;
            if (!parsed)
                return [];
            const own = parsed.outline ? ownFaults(parsed.outline) : [];
            const between = faults.filter(({ path }) => path === file.path);
            // A circle within one plan is told by the plan itself.
            return problemsOf(parsed.source, [...parsed.faults, ...own, ...between]);
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
        const path = `${plan/* PLAN_DIRECTORY */.AG}/${top}`;
        const isPlan = /\.ya?ml$/i.test(top);
        if (below.length > 0 || file.mode === '040000') {
            if (!isPlan)
                stray.add(`${plan/* PLAN_DIRECTORY */.AG}/${file.name}`);
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
    const problem = {
        code: 'not-a-directory',
        message: `${what} is in the place of the directory that holds the plans`,
        hint: 'make it a directory, or delete it',
        at: { path: plan/* PLAN_DIRECTORY */.AG, line: 1, column: 1 },
    };
    return { path: plan/* PLAN_DIRECTORY */.AG, id: undefined, problem };
}
function planFile(file, path) {
    const id = (0,directory/* planIdOf */.C3)(file.name);
    if (file.mode === '120000')
        return notAFile(path, file.name, 'a symbolic link');
    if (file.mode === '160000')
        return notAFile(path, file.name, 'a submodule');
    if (file.text === undefined) {
        const message = `${(0,plan_source/* quotedText */.w0)(file.name)} cannot be read: ${file.unreadable ?? 'its text is not there'}`;
        const hint = 'save it as UTF-8 text of at most 512 KiB, or delete it';
        return { path, id, problem: { code: 'unreadable', message, hint, at: { path, line: 1, column: 1 } } };
    }
    return { path, id, parsed: parsePlan({ path, text: file.text }) };
}
function notAFile(path, name, what) {
    const message = `${(0,plan_source/* quotedText */.w0)(name)} is ${what}, not a plan file`;
    const problem = {
        code: 'not-a-file',
        message,
        hint: 'put a plain file in its place, or delete it',
        at: { path, line: 1, column: 1 },
    };
    return { path, id: (0,directory/* planIdOf */.C3)(name), problem };
}
/** `a.yml` and `a.yaml`: told at the later one, and neither is open. */
function twice(files) {
    return files.flatMap(({ id, path }) => {
        const other = files.find((each) => id !== undefined && each.id === id && each.path < path);
        if (!other)
            return [];
        const message = `the plan ${(0,plan_source/* quotedText */.w0)(id ?? '')} is there twice: ${(0,plan_source/* quotedText */.w0)(other.path)} and ${(0,plan_source/* quotedText */.w0)(path)}`;
        const problem = { code: 'same-id', message, hint: 'delete one of them', at: { path, line: 1, column: 1 } };
        return [{ problem, paths: [other.path, path] }];
    });
}
function referencesBetween(here, inert) {
    const outlines = new Map();
    for (const { parsed, id } of here)
        if (parsed?.outline && id !== undefined)
            outlines.set(id, parsed.outline);
    const unread = new Set(here.flatMap(({ id }) => (id !== undefined && !outlines.has(id) ? [id] : [])));
    const known = { outlines: [...outlines.values()], inert, unread };
    const circles = cycleFaults(known.outlines).filter(({ paths }) => paths.length > 1);
    return [...referenceFaults(known, 'foreign'), ...circles];
}


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ allGlobs),
/* harmony export */   GD: () => (/* binding */ kindsCovered),
/* harmony export */   J_: () => (/* binding */ namesExactly),
/* harmony export */   VT: () => (/* binding */ touchedGlob),
/* harmony export */   cx: () => (/* binding */ isPlanFile),
/* harmony export */   tN: () => (/* binding */ globsFor),
/* harmony export */   yf: () => (/* binding */ coveringGlob)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/** What a scope covers. The exact algebra over scopes (do two of them meet?) lives beside this. */



/** The glob that covers the path for this kind of change, if one does. Exact: letter case counts. */
function coveringGlob(scope, kind, path) {
    const glob = firstMatch(scope.any, path) ?? firstMatch(scope[kind], path);
    return glob !== undefined && !scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(each, path)) ? glob : undefined;
}
/** The kinds of change that the scope allows for the path, in their fixed order. */
function kindsCovered(scope, path) {
    return _terms_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_KINDS */ .t.filter((kind) => coveringGlob(scope, kind, path) !== undefined);
}
/** Is the path itself written in the scope, for this kind of change? Links and submodules need that. */
function namesExactly(scope, kind, path) {
    return [scope.any, scope[kind]].some((globs) => {
        const { names, patterns } = sorted(globs);
        return [...(names.has(path) ? [path] : []), ...patterns].some((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$)(glob) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob, path));
    });
}
function firstMatch(globs, path) {
    const { names, patterns } = sorted(globs);
    if (names.has(path) && mayReach(path, path))
        return path;
    return patterns.find((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob, path));
}
const lists = new WeakMap();
/** Scopes may list hundreds of names, and are asked about each of hundreds of paths. */
function sorted(globs) {
    let known = lists.get(globs);
    if (!known) {
        const isName = (glob) => /^[\w./-]+$/.test(glob);
        known = { names: new Set(globs.filter(isName)), patterns: globs.filter((glob) => !isName(glob)) };
        lists.set(globs, known);
    }
    return known;
}
/**
 * The generous form of `kindsCovered`, for paths of others: letter case and Unicode form folded, and a path counts that
 * is a directory of one the scope names, or below one. Returns the glob that is hit.
 */
function touchedGlob(scope, path) {
    if (scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(each, path)))
        return undefined;
    return allGlobs(scope).find((glob) => mayReach(glob, path) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFolded */ .S)(glob, path) || collides(glob, path)));
}
function globsFor(globs, kind) {
    return [...globs.any, ...globs[kind]];
}
/** Every glob of every kind, in the order of the plan format. */
function allGlobs(globs) {
    return [...globs.any, ...globs.create, ...globs.modify, ...globs.delete];
}
/** Plan files are in nobody's reach, and `.github/` only in that of a glob which says so: workflows guard the repository. */
function mayReach(glob, path) {
    if (!path.startsWith('.github/'))
        return true;
    return glob.startsWith('.github/') && !isPlanFile(path);
}
function isPlanFile(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_DIRECTORY */ .AG}/`) || path === _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_DIRECTORY */ .AG;
}
/** One of the two would be a directory of the other: no checkout holds both. */
function collides(glob, path) {
    const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(path);
    const start = literalStart(glob);
    const literal = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(start.map(_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPath */ .l1).join('/'));
    const isName = start.length === glob.split('/').length;
    return literal === folded || literal.startsWith(`${folded}/`) || (isName && folded.startsWith(`${literal}/`));
}
/** The leading segments without any glob character. */
function literalStart(glob) {
    const segments = glob.split('/');
    const magic = segments.findIndex((segment) => /[*?[{]|[?*+@!]\(/.test(segment.replace(/\\./g, '')));
    return magic < 0 ? segments : segments.slice(0, magic);
}


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ excerptAt),
/* harmony export */   R8: () => (/* binding */ codePointName),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   g1: () => (/* binding */ hiddenCharacter),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
/** Characters that nobody sees, or that change what is seen: control, bidi, zero width, line separators, half pairs. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const HIDDEN_ALL = new RegExp(HIDDEN, 'gu');
const SHOWN_CHARACTERS = 120;
function sourceOf(path, text) {
    const stripped = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const lines = [0];
    for (let at = stripped.indexOf('\n'); at >= 0; at = stripped.indexOf('\n', at + 1))
        lines.push(at + 1);
    return { path, text: stripped, lines };
}
function positionAt(source, offset) {
    let low = 0;
    let high = source.lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((source.lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (source.lines[low] ?? 0) + 1 };
}
/** Does the text hold a character that is not seen? Tab and line breaks are fine. */
function hiddenCharacter(text) {
    for (const match of text.matchAll(HIDDEN_ALL)) {
        if (match[0] === '\t' || match[0] === '\n')
            continue;
        if (match[0] === '\r' && text[match.index + 1] === '\n')
            continue;
        return { offset: match.index, name: codePointName(match[0]) };
    }
    return undefined;
}
function codePointName(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Foreign text with every character that acts instead of being seen written out. */
function shown(text) {
    return text.replace(HIDDEN_ALL, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** In double quotes, cut where it is long. */
function quotedText(text) {
    const cut = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
    return `"${shown(cut)}"`;
}
function problemOf(source, fault) {
    const { code, message, hint } = fault;
    const at = { path: source.path, ...positionAt(source, fault.from) };
    return { code, message, hint, at, excerpt: excerptOf(source, fault.from, fault.to) };
}
/** The same for a place of which only the beginning is known: the mark covers the key or value that stands there. */
function excerptAt(source, { line, column }) {
    const from = (source.lines[line - 1] ?? 0) + column - 1;
    const rest = lineText(source, line).slice(column - 1);
    const [value = ''] = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,[\]{}:#]+)/.exec(rest) ?? [];
    return excerptOf(source, from, from + Math.max(1, value.length));
}
/** The line before, the line itself, and a mark under the place. */
function excerptOf(source, from, to) {
    const { line, column } = positionAt(source, from);
    const width = String(line).length;
    const label = (text) => `${text.padStart(width + 2)} | `;
    const text = lineText(source, line);
    const start = Math.max(0, column - 1 - SHOWN_CHARACTERS / 2);
    const window = text.slice(start, start + SHOWN_CHARACTERS);
    const before = shown(text.slice(start, column - 1));
    const marked = shown(text.slice(column - 1, Math.min(column - 1 + Math.max(1, to - from), start + SHOWN_CHARACTERS)));
    const rows = [
        `${label(String(line))}${shown(window)}`,
        `${label('')}${' '.repeat(before.length)}${'^'.repeat(Math.max(1, marked.length))}`,
    ];
    if (line > 1)
        rows.unshift(`${label(String(line - 1))}${shown(lineText(source, line - 1).slice(0, SHOWN_CHARACTERS))}`);
    return rows.map((row) => row.trimEnd()).join('\n');
}
/** A line without its break; lines count from 1. */
function lineText(source, line) {
    const end = source.lines[line];
    return source.text.slice(source.lines[line - 1] ?? 0, end === undefined ? undefined : end - 1).replace(/\r$/, '');
}


/***/ }),

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ waves),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
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
        for (const key of before) {
            const list = dependents.get(key);
            if (list)
                list.push(item);
            else
                dependents.set(key, [item]);
        }
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
/* harmony export */   Yd: () => (/* binding */ widening),
/* harmony export */   fw: () => (/* binding */ widenFor),
/* harmony export */   gB: () => (/* binding */ plainYaml)
/* harmony export */ });
/* unused harmony export widened */
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

/***/ 6267:
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
    const to = from + Math.max(1, source.length);
    switch (token.type) {
        case 'directive':
            return {
                code: 'yaml-directive',
                message: `the directive ${(0,plan_source/* quotedText */.w0)(source)} is not allowed`,
                hint: 'remove the line',
                from,
                to,
            };
        case 'document':
            if (documents < 2)
                return undefined;
            return {
                code: 'yaml-documents',
                message: 'a second document begins here',
                hint: 'write one plan a file: remove everything from this line on, and a "..." line before it',
                from,
                to: from + 1,
            };
        case 'anchor':
            return ((0,plan_quoting/* quotingFault */.Cy)(text, from) ?? {
                code: 'yaml-anchor',
                message: `the anchor ${(0,plan_source/* quotedText */.w0)(source)} is not allowed`,
                hint: 'write the value out in each place',
                from,
                to,
            });
        case 'alias':
            return ((0,plan_quoting/* quotingFault */.Cy)(text, from) ?? {
                code: 'yaml-alias',
                message: `the alias ${(0,plan_source/* quotedText */.w0)(source)} is not allowed`,
                hint: `write the value out; if it is a glob, put the glob in quotes: ${(0,plan_source/* quotedText */.w0)(source)}`,
                from,
                to,
            });
        case 'tag':
            return ((0,plan_quoting/* quotingFault */.Cy)(text, from) ?? {
                code: 'yaml-tag',
                message: `the tag ${(0,plan_source/* quotedText */.w0)(source)} is not allowed`,
                hint: `remove it; if it is text, put it in quotes: ${(0,plan_source/* quotedText */.w0)(source)}`,
                from,
                to,
            });
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
    const first = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return {
        code: 'yaml-syntax',
        message: `this is no valid YAML: ${(0,plan_source/* shown */.SP)(first.charAt(0).toLowerCase() + first.slice(1, 200))}`,
        hint: 'mend the syntax; text that begins with or holds one of { } [ ] , & * # ? | > ! % @ ` or ": " needs quotes',
        from,
        to: Math.max(from + 1, Math.min(error.pos[1], text.length)),
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

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ withoutVerdicts),
/* harmony export */   WS: () => (/* binding */ basePlansFrom),
/* harmony export */   nx: () => (/* binding */ basePlansAt)
/* harmony export */ });
/* unused harmony export basePlansOf */
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3907);
/** The plans by which everything into the base is judged: every command begins here. */




/** @param commit the base's tip, or another commit that is to be taken for it */
function basePlansAt(commit, snapshot, facts) {
    const tree = facts.plans({ revision: commit });
    return tree === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : basePlansOf(tree, snapshot);
}
/** What a plan directory would be on the base of the snapshot. */
function basePlansOf(tree, snapshot) {
    const plans = refuseItemBranchAsBase(plansIn(tree, snapshot), snapshot);
    return { tree, plans, revision: tree?.id.slice(0, 10) ?? 'none', summaries: summariesOf(plans.open) };
}
/** By plans that no file holds. */
function basePlansFrom(plans, revision) {
    return { tree: null, plans, revision, summaries: summariesOf(plans.open) };
}
function summariesOf(plans) {
    return plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length }));
}
/** What reports are made of where no pull request is judged. */
function withoutVerdicts({ plans, revision, summaries }, findings, notes) {
    return { plans: summaries, planRevision: revision, verdicts: [], findings, problems: plans.problems, notes };
}
const plansRead = new WeakMap();
/** Read once: every round of questions comes back to the same plans. */
function plansIn(tree, { base, repository }) {
    const on = { branch: base.branch, defaultBranch: repository.defaultBranch };
    if (!tree)
        return (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlans */ .x)(tree, on);
    const known = plansRead.get(tree) ?? new Map();
    plansRead.set(tree, known);
    const key = JSON.stringify(on);
    const plans = known.get(key) ?? (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlans */ .x)(tree, on);
    known.set(key, plans);
    return plans;
}
/** A clone of a working clone may take an item's branch for its default branch: against itself, everything would pass. */
function refuseItemBranchAsBase(plans, { source, base }) {
    const isClaimed = (item) => item.branches.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, base.branch));
    const claimant = source === 'git' ? plans.open.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3).find(isClaimed) : undefined;
    if (!claimant)
        return plans;
    const problem = {
        code: 'base',
        message: `the base "${base.branch}" is the branch of item "${claimant.item}", so nothing can be judged against it`,
        hint: 'name the guarded branch with --base; if this clone takes the wrong one for the default branch: git remote set-head origin <branch>',
    };
    return { ...plans, problems: [...plans.problems, problem] };
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


/***/ }),

/***/ 9458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ matchesBase)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9754);
/** A change that the base already has: a parent branch was squashed, and the three-dot list still holds its files. */


/** Is the path at the head what it is at the base's tip? Ask only for paths that are about to be blamed. */
function matchesBase(pull, { path, encoding }, { facts, snapshot }) {
    if (encoding === 'invalid')
        return false;
    const head = facts.entry({ revision: pull.revision, path });
    const base = facts.entry({ revision: snapshot.base.commit, path });
    return head === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || base === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : (0,_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEntry */ .dI)(head, base);
}


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ append),
/* harmony export */   Bu: () => (/* binding */ countMerges),
/* harmony export */   Lq: () => (/* binding */ mergedElsewhere),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   OM: () => (/* binding */ claims),
/* harmony export */   XL: () => (/* binding */ byTime),
/* harmony export */   dI: () => (/* binding */ sameEntry),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   sE: () => (/* binding */ isReverted),
/* harmony export */   uX: () => (/* binding */ emptyMerge)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4223);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3907);
/** Which merged pull requests count for an item: the plan before the merge has to have listed it, and nothing has taken it back. */





/** From this repository, into the base: all else can be no item's. */
function isOwn(pull, snapshot) {
    return pull.sameRepository && pull.base === snapshot.base.branch;
}
function claims(item, branch) {
    return item.branches.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, branch));
}
/**
 * Which merged pull requests count, by item, earliest first. While it is still unread whether one does, it is taken to: so
 * all that would be asked of it is asked at once.
 */
function countMerges(listed, snapshot, facts) {
    const merges = new Map();
    for (const merged of byTime(snapshot.merged)) {
        if (!isOwn(merged, snapshot))
            continue;
        const claimants = listed.filter(({ item }) => claims(item, merged.branch));
        if (claimants.length === 0 || isInBase(merged, facts) === false || !hasChanges(merged))
            continue;
        const listedThen = claimants.flatMap(({ item }) => {
            const before = asListed(item, merged, facts);
            return before ? [{ item, dropped: before.dropped !== undefined }] : [];
        });
        const live = listedThen.filter(({ dropped }) => !dropped);
        const then = live.length > 0 ? live : listedThen;
        // Two unfinished items on one branch: lint forbids it and the pull request was an error. It finishes neither.
        const waiting = then.filter(({ item }) => !merges.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item)));
        if (waiting.length > 1)
            continue;
        for (const { item } of waiting.length === 1 ? waiting : then)
            append(merges, (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item), merged);
    }
    return merges;
}
function byTime(merged) {
    return [...merged].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(a.mergedAt ?? '', b.mergedAt ?? '') || (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .r)(a) - (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .r)(b));
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
/** The item as the plan before the merge had it, if that listed it with this branch: an old branch name is no merge. */
function asListed(item, merged, facts) {
    if (merged.before === null)
        return undefined;
    const tree = facts.plans({ revision: merged.before });
    if (tree === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return item;
    const before = tree ? planIn(tree, item.plan) : undefined;
    const listed = before && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(before).find((each) => each.item === item.item);
    return listed && claims(listed, merged.branch) ? listed : undefined;
}
const plansRead = new WeakMap();
function planIn(tree, id) {
    const known = plansRead.get(tree) ?? new Map();
    plansRead.set(tree, known);
    if (!known.has(id)) {
        const file = tree.files.find(({ name }) => name === `${id}.yml` || name === `${id}.yaml`);
        known.set(id, file?.text === undefined ? undefined : (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m)({ path: file.name, text: file.text }).plan);
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
 * built on the item changed one of those paths. Asks path by path, twice as many each time: one that differs is enough.
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
    for (const [path, before] of firstTouch) {
        if (unknown > equal)
            break;
        const then = facts.entry({ revision: before, path });
        const now = facts.entry({ revision: snapshot.base.commit, path });
        if (then === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || now === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            unknown += 1;
        else if (sameEntry(then, now))
            equal += 1;
        else
            return false;
    }
    if (equal < firstTouch.size)
        return false;
    return !laterMerges.some(({ changes }) => changes.complete && changes.list.some(({ path }) => firstTouch.has(path)));
}
function sameEntry(a, b) {
    return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
}
function append(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
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
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/waves.js
var waves = __webpack_require__(9093);
// EXTERNAL MODULE: ./lib/core/globs/glob.js
var glob = __webpack_require__(2873);
// EXTERNAL MODULE: ./lib/core/progress/merges.js
var merges = __webpack_require__(9754);
;// CONCATENATED MODULE: ./lib/core/progress/collisions.js
/** Where two item pull requests change one path, or paths that one checkout cannot hold side by side. */



/** Indexes every change once; the cost of asking then grows with the collisions found, not with the pull requests. */
function indexChanges(all) {
    const at = new Map();
    for (const owner of all) {
        for (const change of owner.changes)
            (0,merges/* append */.BC)(at, (0,glob/* fold */.AU)(change.path), { owner, change });
    }
    // A file in the way of a directory: the places below each changed path that is one.
    const below = new Map();
    const changedAbove = new Map();
    for (const [path, places] of at) {
        for (const above of aboveOf(path, at, changedAbove))
            for (const place of places)
                (0,merges/* append */.BC)(below, above, place);
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
    let above = cache.get(directory);
    if (!above) {
        above = (0,glob/* withParents */.M2)(directory).filter((each) => at.has(each));
        cache.set(directory, above);
    }
    return above;
}

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
    const waitsFor = (ref) => {
        const known = waiting.get((0,plan_plan/* keyOf */.TN)(ref));
        if (known)
            return known;
        const keys = dependencies(ref);
        const unfinished = all.filter(({ item, finished }) => !finished && keys.has((0,plan_plan/* keyOf */.TN)(item)));
        waiting.set((0,plan_plan/* keyOf */.TN)(ref), unfinished);
        return unfinished;
    };
    const itemPull = (pull, of) => ({
        pull,
        progress: of,
        item: of.item,
        plan: of.plan,
        changes: ownChanges(pull, all.filter(({ item }) => dependencies(of.item).has((0,plan_plan/* keyOf */.TN)(item))), snapshot, facts),
    });
    let index;
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
            index ??= indexChanges(all.flatMap((each) => each.pulls
                .slice(0, 1)
                .filter(({ changes }) => changes.complete)
                .map((pull) => itemPull(pull, each))));
            return index(subject);
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
    const merges = (0,progress_merges/* countMerges */.Bu)(listed, snapshot, facts);
    const laterMerges = (item) => listed
        .filter((each) => dependenciesOf(each.item).has((0,plan_plan/* keyOf */.TN)(item)))
        .flatMap((each) => merges.get((0,plan_plan/* keyOf */.TN)(each.item)) ?? []);
    const judged = listed.map(({ item, plan }) => {
        const own = merges.get((0,plan_plan/* keyOf */.TN)(item)) ?? [];
        const elsewhere = (0,progress_merges/* mergedElsewhere */.Lq)(item, snapshot, facts);
        const merged = own.length > 0 || elsewhere.done;
        const all = elsewhere.merge ? (0,progress_merges/* byTime */.XL)([...new Set([...own, elsewhere.merge])]) : own;
        const reverted = merged && (0,progress_merges/* isReverted */.sE)(all, laterMerges(item), snapshot, facts);
        const because = reverted
            ? 'was merged and then reverted'
            : merged
                ? ''
                : (elsewhere.because ?? unmerged(item, snapshot));
        return { item, plan, merges: all, reverted, done: merged && !reverted, because };
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
            (0,progress_merges/* append */.BC)(pullsOf, (0,plan_plan/* keyOf */.TN)(item), pull);
    }
    const progress = candidates.map((each) => settle(each, pullsOf.get((0,plan_plan/* keyOf */.TN)(each.item)) ?? [], snapshot, facts));
    return { progress: new Map(progress.map((each) => [(0,plan_plan/* keyOf */.TN)(each.item), each])), clashes };
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
function settle(candidate, claimed, snapshot, facts) {
    const { item, plan, merges, reverted, done } = candidate;
    const latest = merges.at(-1)?.mergedAt;
    const isLeftover = (pull) => done && latest !== undefined && pull.openedAt !== undefined && pull.openedAt < latest;
    const pulls = inOrder(item, claimed.filter((pull) => !isLeftover(pull)));
    const dropped = item.dropped !== undefined;
    const reopened = done && !dropped && pulls.length > 0;
    const answers = item.branches.map((branch) => facts.claim({ branch })).filter((answer) => answer !== facts_facts/* PENDING */.eG);
    const unprovable = answers.find((answer) => answer.unprovable !== undefined)?.unprovable;
    return {
        item,
        plan,
        merges,
        pulls,
        leftovers: inOrder(item, claimed.filter(isLeftover)),
        finished: dropped || (done && !reopened),
        reopened,
        reverted,
        known: snapshot.source !== 'git' ||
            done ||
            reverted ||
            hasCommit(item) ||
            (!hasNumber(item) && answers.some(({ found }) => found)),
        because: reopened
            ? `was reopened by ${pullName(pulls[0])}`
            : pulls[0] && !reverted
                ? `is open as ${pullName(pulls[0])}`
                : candidate.because,
        ...(unprovable === undefined ? {} : { unprovable }),
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
    return pull?.number === undefined ? `"${pull?.branch ?? ''}"` : `#${pull.number}`;
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
        'git fetch origin',
        `git worktree add ${shell(folder)} -b ${shell(name)} ${shell(`origin/${base.branch}`)}`,
        `cd ${shell(folder)}`,
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
/** One word for a shell: a branch may hold any sign but a few. */
function shell(word) {
    return /^[\w./@%+=:,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
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

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ branchClash)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);

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
        const keys = new Set(role.claimants.map(_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
        const [first] = plans.flatMap((plan) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(plan)
            .filter((item) => keys.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)))
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


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ dependencyOpen)
/* harmony export */ });
/* harmony import */ var _progress_ignored_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7400);

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
    const astray = (0,_progress_ignored_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoredMerge */ .X)(waited, planState);
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


/***/ }),

/***/ 3817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  N: () => (/* binding */ rulesAbout)
});

// EXTERNAL MODULE: ./lib/core/rules/branch-clash.js
var branch_clash = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
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
            message: `"${at?.path ?? plan/* PLAN_DIRECTORY */.AG}" would be broken on "${base.branch}": ${message}`,
            remedy: hint,
        }));
    },
};
/** @param name empty for what is in the place of the directory */
function pathOf(name) {
    return name === '' ? plan/* PLAN_DIRECTORY */.AG : `${plan/* PLAN_DIRECTORY */.AG}/${name}`;
}
function placed({ at, message }) {
    return JSON.stringify([at?.path, message]);
}

// EXTERNAL MODULE: ./lib/core/rules/dependency-open.js
var dependency_open = __webpack_require__(2635);
// EXTERNAL MODULE: ./lib/core/globs/glob.js
var globs_glob = __webpack_require__(2873);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/rules/rule.js
var rule = __webpack_require__(1473);
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
                found: `${(0,rule/* verb */.w3)(kind)} "${path}"`,
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

// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress = __webpack_require__(1650);
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

// EXTERNAL MODULE: ./lib/core/progress/allowed-kinds.js
var allowed_kinds = __webpack_require__(9801);
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
        const found = `${(0,rule/* verb */.w3)(kind)} "${path}"${end}`;
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
                ...(0,rule/* waysOut */.ZN)(change, subject, planState),
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

// EXTERNAL MODULE: ./lib/core/progress/matches-base.js
var matches_base = __webpack_require__(9458);
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
    const stale = [(0,matches_base/* matchesBase */.z)(subject.pull, mine, planState), (0,matches_base/* matchesBase */.z)(other.pull, theirs, planState)];
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
                ? wayOut(mine, theirs, other, theirsOwned && !mineOwned)
                : `nothing to do here: ${(0,progress/* pullName */.N4)(other.pull)} has to give way`,
            other: (0,rule/* pullParty */.av)(other.pull, other.progress),
        },
    ];
}
function wayOut(mine, theirs, other, isTheirs) {
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

// EXTERNAL MODULE: ./lib/core/rules/owned-path.js
var owned_path = __webpack_require__(2032);
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
                wanted: `no change under "${plan/* PLAN_DIRECTORY */.AG}" by an item`,
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
        message: `"${at?.path ?? plan/* PLAN_DIRECTORY */.AG}" is broken on "${base.branch}", so nothing can be judged: ${message}`,
        remedy: `${hint}${hint.endsWith('?') ? ' ' : '; '}a pull request that changes only files under "${plan/* PLAN_DIRECTORY */.AG}" can mend it`,
    })),
};

// EXTERNAL MODULE: ./lib/core/rules/stale-base.js
var stale_base = __webpack_require__(1102);
// EXTERNAL MODULE: ./lib/core/rules/unclaimed.js
var unclaimed = __webpack_require__(1939);
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

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
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
            found: `${(0,rule/* verb */.w3)(kind)} ${what}`,
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
        found: `${(0,rule/* verb */.w3)(kind)} a submodule`,
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
                found: `this pull request ${(0,rule/* verb */.w3)(kind)} it`,
                message: `item "${item.item}" may ${allowed.join(' or ')} "${path}", and this pull request ${(0,rule/* verb */.w3)(kind)} it`,
                ...(0,rule/* waysOut */.ZN)(change, subject, planState, `"${kind}"`),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/list.js
/** All rules of the check. */
















/** In the order in which they are asked, among those about the same. */
const RULES = [
    plansBroken,
    branch_clash/* branchClash */.Y,
    duplicateClaim,
    incompleteFiles,
    planChanged,
    doNotTouch,
    outOfScope,
    wrongKind,
    unsafePath,
    stale_base/* staleBase */.l,
    dependency_open/* dependencyOpen */.m,
    overlap,
    unprovableClaim,
    owned_path/* ownedPath */.b,
    unclaimed/* unclaimed */.h,
    stale_base/* stalePlan */.V,
    brokenPlan,
];
function rulesAbout(about) {
    return RULES.filter((rule) => rule.about === about);
}


/***/ }),

/***/ 2032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ admission),
/* harmony export */   b: () => (/* binding */ ownedPath)
/* harmony export */ });
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3274);
/* harmony import */ var _progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9458);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1650);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1473);





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
    if (plan.outsiders === 'ignore' || (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .allGlobs */ .Bl)(item.scope).length === 0)
        return [];
    const glob = (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .touchedGlob */ .VT)(item.scope, path);
    if (glob === undefined || (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(pull, change, planState) === true)
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
    const branches = [...item.branches, pull.branch].map(_plan_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .plainYaml */ .gB).join(', ');
    const claim = mayClaim
        ? `. if this is the work of that item, put "branch: [${branches}]" into item "${item.item}" in "${plan.path}" on "${base}"`
        : '';
    const entry = `{ pull: ${pull.number ?? 'N'}, reason: … }`;
    const admit = plan.admit.length > 0 ? `add "${entry}" to "admit" in` : `put "admit: [${entry}]" into`;
    const work = active ? `is being worked on in ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(active)}` : 'has no open pull request yet';
    return [
        {
            severity,
            path,
            kind,
            wanted: `no path of an unfinished item, here of "${item.item}"`,
            found: `${(0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .verb */ .w3)(kind)} "${path}", which its scope has as "${glob}"`,
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


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZN: () => (/* binding */ waysOut),
/* harmony export */   av: () => (/* binding */ pullParty),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3274);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
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
    const owner = [...planState.progress.values()].find((each) => !each.finished && each.item !== item && (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(each.item, path));
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
    if ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .forbids */ .kT)(glob, path)))
        return { remedy: leave };
    return {
        remedy: `ask for ${wish} in the plan on "${planState.snapshot.base.branch}", or ${leave}`,
        widen: (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_2__/* .widening */ .Yd)(plan, item, kind, path),
    };
}
/** What a pull request does to a path. */
function verb(kind) {
    return { create: 'creates', modify: 'modifies', delete: 'deletes' }[kind];
}


/***/ }),

/***/ 1102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ stalePlan),
/* harmony export */   l: () => (/* binding */ staleBase)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4940);
/* harmony import */ var _progress_matches_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9458);


/** A change that another rule blames and that the base has already: not the author's doing, the branch is behind. */
const staleBase = {
    id: 'stale-base',
    about: 'path',
    replaces: true,
    judge(change, { pull }, planState, said) {
        const isBlamed = said.some(({ severity }) => severity === 'error');
        if (!isBlamed || (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesBase */ .z)(pull, change, planState) !== true)
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
const stalePlan = {
    id: 'stale-base',
    about: 'plan-change',
    judge: ({ behind }, { base: { branch } }) => behind.map((name) => {
        const path = name === '' ? _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG : `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG}/${name}`;
        return {
            path,
            wanted: `"${path}" as it is on "${branch}", with this pull request's change`,
            found: 'both changed it since they parted',
            message: `"${path}" was changed on "${branch}" too, so what the merge would make of it is not known`,
            remedy: `merge "${branch}" into this pull request first`,
        };
    }),
};


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isBound),
/* harmony export */   h: () => (/* binding */ unclaimed)
/* harmony export */ });
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/* harmony import */ var _owned_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2032);


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
        if (changes.length > 0 && changes.every(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanFile */ .cx)(path)))
            return [];
        if (plans.length === 0 || (0,_owned_path_js__WEBPACK_IMPORTED_MODULE_1__/* .admission */ .a)(pull, plans))
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


/***/ }),

/***/ 5687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ commentFor),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   ZP: () => (/* binding */ isSameBody)
/* harmony export */ });
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9522);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);
/* harmony import */ var _text_marker_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4292);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8602);
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
    const context = settings.context === undefined ? '' : ` ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_3__/* .inComment */ .N7)(settings.context)}`;
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
        `**Resolved**: no rule speaks against merging this pull request into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(base)} any more.`,
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
    const findings = judgement.findings.filter((each) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(each, verdict));
    return [
        headline(verdict, findings, judgement),
        ...(findings.length > 0 ? [(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(findings, context, rows)] : []),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyLines */ .gb)(findings, Math.min(rows, 25)),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .planEdit */ .q3)(verdict, context),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .problemBlocks */ .OT)(judgement.problems, context, rows),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)('### Notes', verdict.notes, rows),
    ];
}
/** What is wrong, in the first sentence; the status tells the same finding first. */
function headline({ verdict, base }, findings, { problems }) {
    const into = `into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(base)}`;
    const start = verdict === 'error'
        ? `**It could not be decided whether this pull request may be merged ${into}**`
        : `**This pull request must not be merged ${into} yet**`;
    if (verdict === 'error' && problems.length > 0) {
        return `${start}: the plans cannot be read, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(problems.length, 'problem')} listed below.`;
    }
    const first = findings.find(({ severity }) => severity === 'error');
    if (!first)
        return `${start}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .rj)(findings)}.`;
    const others = findings.filter((each) => each !== first);
    const more = others.length === 0 ? '' : ` (and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .rj)(others).replace(/^(\d+) (error)/, '$1 more $2')})`;
    return `${start}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(first.message)}${more}.`;
}
function judged({ head, base, planRevision, item, plan }) {
    const of = item === undefined ? '' : `item ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(item)}${plan === undefined ? '' : ` of plan ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan)}`}, `;
    return `Judged: ${of}head ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(head)}, base ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(base)}, plan revision ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(planRevision)}.`;
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

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ checked),
  UU: () => (/* binding */ createClient),
  vq: () => (/* binding */ withReserve)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/failure.js
var core_failure = __webpack_require__(8165);
;// CONCATENATED MODULE: ./lib/shell/github/response.js
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
const graphqlAnswer = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J().optional(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP().nullish(),
        message: schemas/* string */.YjP().nullish(),
        path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).nullish(),
        extensions: schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullish() }).nullish(),
    }))
        .nullish(),
});
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
    for (const error of parsed.data.errors ?? []) {
        const path = error.path ?? [];
        const text = oneLine(error.message ?? 'no message');
        switch (error.type) {
            case 'RATE_LIMITED':
                return limited(sent, raw.headers);
            case 'FORBIDDEN':
            case 'INSUFFICIENT_SCOPES':
                // A stranger's private fork: it is not ours, and that is all that is asked.
                if (path.at(-1) === 'headRepository') {
                    continue;
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
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(headers, data) {
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /secondary rate limit|abuse detection/i.test(messageOf(data)));
}
/** The time to wait is counted from the server's own `Date`: the local clock decides nothing. */
function limited(sent, headers) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const isUsedUp = String(headers['x-ratelimit-remaining']) === '0' && reset > 0;
    const until = isUsedUp ? `until ${new Date(reset * 1000).toISOString()}` : 'for a while';
    const failure = new core_failure/* Failure */.H('rate-limit', `GitHub's rate limit stops "${sent.what}" ${until}.`, 'run the job again then; the limit is shared by all workflows of the repository');
    if (after >= 0) {
        return { kind: 'retry', failure, wait: after * 1000 };
    }
    if (!isUsedUp) {
        return { kind: 'retry', failure, wait: 60_000 };
    }
    const now = Date.parse(String(headers['date'] ?? ''));
    return Number.isNaN(now)
        ? { kind: 'fail', failure }
        : { kind: 'retry', failure, wait: Math.max(0, reset * 1000 - now) + 1000 };
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
    return new core_failure/* Failure */.H('unreachable', `GitHub gave no usable answer to "${sent.what}": ${oneLine(reason)}.`, 'run it again');
}
function fail(code, message, hint, status) {
    return { kind: 'fail', failure: new core_failure/* Failure */.H(code, message, hint, status) };
}
function messageOf(data) {
    const parsed = schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).safeParse(data);
    return parsed.success ? oneLine(parsed.data.message) : 'no message';
}
function oneLine(text) {
    return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/shell/github/client.js
/** The one way to GitHub: every request is counted, bounded in time, and checked; reads are tried again. */






/** The same client for work that may end early: it leaves some of the budget to what comes after. */
function withReserve(client, reserve) {
    const spend = () => {
        if (client.left() > reserve)
            return;
        throw new core_failure/* Failure */.H('budget', 'the rest of the request budget is kept for what has to be written', 'raise it');
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
    now: () => external_node_perf_hooks_.performance.now(),
    sleep: async (milliseconds) => {
        await (0,promises_.setTimeout)(milliseconds);
    },
    random: Math.random,
};
function createClient(options) {
    const { token, budget = 500, deadline = 5 * 60_000, timeout = 30_000, clock = realClock } = options;
    const apiUrl = (options.apiUrl ?? process.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
    const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const octokit = (0,github/* getOctokit */.Q)(token, {
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
                throw new core_failure/* Failure */.H('budget', `the budget of ${budget} requests is used up, before "${sent.what}".`, 'raise the input "request-budget", or merge some item pull requests');
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
                throw new core_failure/* Failure */.H('refused', failure, 'check the name of the repository, and GITHUB_API_URL');
            }
            // The new address holds what was asked; only a body has to be sent again.
            [target, rest] = [`${method} ${to}`, method === 'GET' ? {} : parameters];
        }
    }
    async function send(sent, route, parameters, isRepeatable, meaning) {
        for (let attempt = 1;; attempt++) {
            if (clock.now() >= end) {
                throw late(sent, deadline);
            }
            const raw = await once(sent, route, parameters);
            const action = meaning(raw);
            if (action.kind === 'use') {
                return raw.kind === 'answer' ? raw.data : undefined;
            }
            if (action.kind === 'fail' || !isRepeatable || attempt === ATTEMPTS) {
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
            const data = await guarded(token, () => send(sent, route, parameters, isRead || isRepeatable, (raw) => actionOf(sent, raw, isRead)));
            return checked(what, shape, data);
        },
        async graphql(query, variables, shape, rules = {}) {
            const sent = { what: 'POST /graphql', needs: 'contents: read' };
            const all = { needs: () => sent.needs, mayMiss: () => false, ...rules };
            const url = `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
            const data = await guarded(token, () => send(sent, `POST ${url}`, { query, variables }, true, (raw) => graphqlActionOf(sent, raw, all)));
            return checked('graphql', schemas/* object */.Ikc({ data: shape }), data).data;
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
    throw new core_failure/* Failure */.H('shape', `GitHub's answer to "${what}" is not as documented: ${problem?.path.join('.') || 'all of it'}: ${problem?.message}.`, 'run it again; if it stays so, report it with the version of the server');
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
const thrown = schemas/* object */.Ikc({
    response: schemas/* object */.Ikc({
        status: schemas/* number */.aig(),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* undefined */.Vxk()])),
        data: schemas/* unknown */.L5J(),
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
    return new core_failure/* Failure */.H('deadline', message, 'run it again');
}
/** A server, or a proxy, may say back what it was sent. */
async function guarded(token, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof core_failure/* Failure */.H && token && (error.message + error.hint).includes(token)) {
            throw new core_failure/* Failure */.H(error.code, error.message.replaceAll(token, '***'), error.hint.replaceAll(token, '***'));
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
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8385);
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
 */
async function readPages(page, mostPages, isEnough = () => false) {
    const pages = [];
    let after;
    while (pages.length < mostPages) {
        const { pageInfo, nodes } = await page(paging(PER_PAGE, after));
        pages.push(nodes);
        if (!pageInfo.hasNextPage || isEnough(nodes))
            return pages;
        after = pageInfo.endCursor ?? undefined;
    }
    return null;
}


/***/ }),

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   Gc: () => (/* binding */ planTreeInstead),
/* harmony export */   I0: () => (/* binding */ readPlanTree),
/* harmony export */   Pg: () => (/* binding */ planTreeOf),
/* harmony export */   T9: () => (/* binding */ readReached),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   k_: () => (/* binding */ readPlanEntry),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   z9: () => (/* binding */ readBranchExists)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6380);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4940);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8996);
/** What stands at commits: entries, plan directories, and which commit is in whose history. */







const fileShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS, type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable();
/** Mode and blob of paths at one commit; null where nothing is. */
async function readEntries(query, revision, paths) {
    const files = paths.map((path, index) => (0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .gql */ .J1) `f${index}: file(path: ${path}) { mode oid type }`);
    const commit = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(revision)}) { ... on Commit { oid ${files} } }`, zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).nullable(), 
    // One path is a walk down some trees: a list of a hundred changed files costs far more.
    Math.ceil(paths.length / 2));
    if (!commit?.['oid']) {
        throw unknownCommit(revision);
    }
    return paths.map((path, index) => {
        const parsed = fileShape.safeParse(commit[`f${index}`]);
        if (!parsed.success) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('shape', `GitHub's answer about "${path}" is not as documented.`, 'run it again');
        }
        return parsed.data && { mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(parsed.data.mode), oid: parsed.data.oid };
    });
}
/** What is in the place of the plan directory at a commit; null: nothing is. */
async function readPlanEntry(query, revision) {
    const commit = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(revision)}) { ... on Commit { ${_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .BEFORE */ .GV} } }`, _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .beforeShape */ .Tg.partial().nullable());
    if (!commit?.oid) {
        throw unknownCommit(revision);
    }
    return commit.file ?? null;
}
/** The plans, where they cannot be read: something else is in the place of their directory. */
function planTreeInstead({ type, oid, mode }) {
    return type === 'tree' ? undefined : (0,_core_plan_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .notADirectory */ .o5)({ mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(mode), oid });
}
async function readPlanTree(query, id) {
    const tree = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(id)}) { ${_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRIES */ .lf} }`, _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .treeShape */ .MY, 10);
    return planTreeOf(tree);
}
/** A text is taken only where it is proved whole; core says what that makes of a plan. */
function planTreeOf({ oid, entries }) {
    if (entries === null) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('shape', `GitHub gives no entries of "${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_DIRECTORY */ .AG}".`, 'run it again');
    }
    return {
        id: oid,
        files: entries.map((entry) => {
            const file = { name: entry.name, mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(entry.mode), oid: entry.oid };
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
            const whole = [text, `\uFEFF${text}`].find((each) => blobId(each, entry.oid.length) === entry.oid);
            return whole === undefined
                ? { ...file, unreadable: 'it is not UTF-8, or did not arrive whole' }
                : { ...file, text: whole };
        }),
    };
}
/** Git's own id of a text: proves that what GitHub shows as text is what is stored (it recodes other encodings silently). */
function blobId(text, digits) {
    const bytes = Buffer.from(text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
/** All files at a commit; null: more than GitHub lists in one answer. */
async function readFiles(query, commit) {
    const { truncated, tree } = await query.rest('GET /git/trees/{tree_sha}', { tree_sha: commit, recursive: '1' }, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ truncated: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })) }));
    return truncated ? null : tree.flatMap(({ path, type }) => (type === 'tree' ? [] : [path]));
}
async function readBranchExists(query, branch) {
    const ref = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .gql */ .J1) `ref(qualifiedName: ${`refs/heads/${branch}`}) { name }`, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable());
    return ref !== null;
}
const comparison = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    compare: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), baseTarget: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS }) }).nullable(),
})
    .nullable();
/** Is the commit in the history of the base commit? */
async function readReached(query, commit, base) {
    const ref = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .gql */ .J1) `ref(qualifiedName: ${`refs/heads/${base.branch}`}) { compare(headRef: ${commit}) { status baseTarget { oid } } }`, comparison);
    // The branch may have moved on since the base was read; only its commit of then counts.
    if (ref?.compare?.baseTarget.oid === base.commit) {
        return ['BEHIND', 'IDENTICAL'].includes(ref.compare.status);
    }
    // Asked of a commit that is not there GitHub says nothing, or 404, which could mean anything.
    const object = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(commit)}) { __typename }`, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable());
    if (object?.__typename !== 'Commit') {
        return false;
    }
    const compared = await compare(query, base.commit, commit);
    return compared !== null && ['behind', 'identical'].includes(compared.status);
}
async function mergeBaseOf(query, from, to) {
    return (await compare(query, from, to))?.merge_base_commit.sha ?? null;
}
/** Null: no common history. Page 2, since the files come with page 1 and are of no use here. */
async function compare(query, from, to) {
    try {
        return await query.rest('GET /compare/{basehead}', { basehead: `${from}...${to}`, per_page: 1, page: 2 }, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS }) }));
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H && error.code === 'not-found' && /no common ancestor/i.test(error.message)) {
            return null;
        }
        throw error;
    }
}
function unknownCommit(revision) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('not-found', `GitHub does not know the commit "${revision}".`, 'it may have been replaced: run again');
}


/***/ }),

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pullShape),
/* harmony export */   FH: () => (/* binding */ parentsShape),
/* harmony export */   GV: () => (/* binding */ BEFORE),
/* harmony export */   MY: () => (/* binding */ treeShape),
/* harmony export */   S9: () => (/* binding */ PULL),
/* harmony export */   Tg: () => (/* binding */ beforeShape),
/* harmony export */   Wo: () => (/* binding */ octal),
/* harmony export */   bw: () => (/* binding */ planEntryShape),
/* harmony export */   cn: () => (/* binding */ FILES),
/* harmony export */   iP: () => (/* binding */ mergedShape),
/* harmony export */   lF: () => (/* binding */ MERGE),
/* harmony export */   lf: () => (/* binding */ ENTRIES),
/* harmony export */   mS: () => (/* binding */ oidShape),
/* harmony export */   vM: () => (/* binding */ pageShape),
/* harmony export */   vN: () => (/* binding */ filesShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4940);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8996);
/** What is read of a pull request and of the plan directory, once: the words of the query, and the shape of the answer. */



/** A page of the files that a pull request changes. */
const FILES = (0,_gql_js__WEBPACK_IMPORTED_MODULE_0__/* .fragment */ .Jo)('files', 'PullRequestChangedFileConnection', (0,_gql_js__WEBPACK_IMPORTED_MODULE_0__/* .gql */ .J1) `totalCount pageInfo { hasNextPage endCursor } nodes { path changeType }`);
const PULL = (0,_gql_js__WEBPACK_IMPORTED_MODULE_0__/* .fragment */ .Jo)('pull', 'PullRequest', (0,_gql_js__WEBPACK_IMPORTED_MODULE_0__/* .gql */ .J1) `number title url isDraft state createdAt mergedAt headRefName headRefOid baseRefName changedFiles
  headRepository { id } author { login } files(first: 100) { ${FILES} }`);
/** The plans at a commit. */
const BEFORE = (0,_gql_js__WEBPACK_IMPORTED_MODULE_0__/* .fragment */ .Jo)('before', 'Commit', (0,_gql_js__WEBPACK_IMPORTED_MODULE_0__/* .gql */ .J1) `oid file(path: ${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG}) { oid type mode }`);
/** A merged pull request also says what the base was before it, and which plans stood there. */
const MERGE = (0,_gql_js__WEBPACK_IMPORTED_MODULE_0__/* .fragment */ .Jo)('merge', 'PullRequest', (0,_gql_js__WEBPACK_IMPORTED_MODULE_0__/* .gql */ .J1) `commits(first: 1) { totalCount } mergeCommit { oid parents(first: 1) { totalCount nodes { ${BEFORE} } } }`);
const ENTRIES = (0,_gql_js__WEBPACK_IMPORTED_MODULE_0__/* .fragment */ .Jo)('entries', 'Tree', (0,_gql_js__WEBPACK_IMPORTED_MODULE_0__/* .gql */ .J1) `oid entries { name mode oid type object { ... on Blob { byteSize isBinary isTruncated text } } }`);
const pageShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
const oid = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const oidShape = oid;
const filesShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    totalCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    pageInfo: pageShape,
    nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), changeType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
});
const pullShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    isDraft: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    mergedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    headRefOid: oid,
    baseRefName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    changedFiles: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    headRepository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    author: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    files: filesShape.nullable(),
});
/** What is in the place of the plan directory. */
const planEntryShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ oid, type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int() });
const beforeShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ oid, file: planEntryShape.nullable() });
const parents = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(beforeShape) });
const parentsShape = parents;
const mergedShape = pullShape.extend({
    commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int() }),
    mergeCommit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ oid, parents }).nullable(),
});
const treeShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    oid,
    entries: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        oid,
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            byteSize: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().optional(),
            isBinary: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish(),
            isTruncated: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
            text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
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

/***/ 8902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ repoOf),
/* harmony export */   K5: () => (/* binding */ openGithub),
/* harmony export */   Mt: () => (/* binding */ readOptionsOf),
/* harmony export */   fe: () => (/* binding */ clientOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(798);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(874);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1302);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8996);
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1356);
/** All open pull requests into the base at a glance, and how their heads stand under our context. */







/** 3,100 open pull requests. */
const MOST_PAGES = 31;
/** Closed ones that a run looks back at: a run that was lost left them to the next. */
const CLOSED = 50;
/** Pages of a commit's statuses, of all contexts, newest first: GitHub keeps a thousand of each. */
const MOST_STATUS_PAGES = 10;
const contextShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    creator: _account_js__WEBPACK_IMPORTED_MODULE_1__/* .actorShape */ .l3,
});
const statusShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ context: contextShape.nullable() }).nullable();
const listedShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    headRefOid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS,
    baseRefName: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    headRepository: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
    author: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
    commits: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .oidShape */ .mS, status: statusShape }) })) }),
});
/** @param started the pull request that started the run: it may have closed longer ago than we look back */
async function readOverview(reader, context, started) {
    const selection = selectionOf(context);
    const [viewer, open, closed, first] = await Promise.all([
        readLogin(reader),
        readOpen(reader, selection),
        readClosed(reader, selection),
        started === undefined ? null : readListed(reader, started, selection),
    ]);
    reader.self.login = viewer;
    const left = first && isClosedHere(first, reader) ? [first, ...closed.filter((each) => each.number !== started)] : closed;
    const statuses = await Promise.all([...open, ...left].map((each) => readStatus(reader, each, context, viewer)));
    const listed = open.map((facts, index) => listedOf(reader, facts, statuses[index] ?? null));
    return {
        open: listed,
        closed: left.map(({ number, headRefOid }, index) => ({
            number,
            head: headRefOid,
            status: statuses[open.length + index] ?? null,
        })),
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
    return (await query.account((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `viewer { login }`, zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }))).login;
}
async function readListed(query, number, selection) {
    return await query.pulls((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `pullRequest(number: ${number}) { ${selection} }`, listedShape.nullable());
}
/** `ListedFacts`, as a query asks for them. */
function selectionOf(context) {
    return (0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `number headRefName headRefOid baseRefName state headRepository { id } author { login } commits(last: 1) { nodes { commit { oid ${statusField(context)} } } }`;
}
function statusField(context) {
    return (0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `status { context(name: ${context}) { state description creator ${_account_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTOR */ .W1} } }`;
}
function listedOf(context, facts, status) {
    return {
        number: facts.number,
        branch: facts.headRefName,
        sameRepository: (0,_pulls_js__WEBPACK_IMPORTED_MODULE_4__/* .isSame */ .Ft)(context, facts),
        head: facts.headRefOid,
        ...(facts.author && { author: facts.author.login }),
        status,
    };
}
async function readOpen(reader, selection) {
    const filter = (0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `baseRefName: ${reader.base.branch}, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }`;
    const shape = (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionShape */ .M8)(listedShape);
    return await (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .readWhole */ .oD)({
        what: `open pull requests into "${reader.base.branch}"`,
        page: (paging) => reader.pulls((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `pullRequests(${filter}, ${paging}) { ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionOf */ .ao)(selection)} }`, shape, 20),
        keys: ({ number }) => [number],
        mostPages: MOST_PAGES,
    });
}
async function readClosed(reader, selection) {
    const filter = (0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `baseRefName: ${reader.base.branch}, states: [CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }`;
    const { nodes } = await reader.pulls((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `pullRequests(${filter}, first: ${CLOSED}) { nodes { ${selection} } }`, zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(listedShape) }), 10);
    return nodes;
}
function isClosedHere({ state, baseRefName }, { base }) {
    return state === 'CLOSED' && baseRefName === base.branch;
}
/** With its list of commits GitHub may lag behind the head, or end before it: then the commit itself is asked. */
async function readStatus(query, facts, context, viewer) {
    const last = facts.commits.nodes.at(-1)?.commit;
    if (last?.oid === facts.headRefOid)
        return postedOf(last.status, viewer);
    const found = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(facts.headRefOid)}) { ... on Commit { ${statusField(context)} } }`, zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ status: statusShape }).nullable());
    if (found)
        return postedOf(found.status, viewer);
    // Of a fork that is gone: it carries nothing that counts.
    if (facts.state !== 'OPEN')
        return null;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-found', `GitHub does not show the head ${facts.headRefOid.slice(0, 10)} of pull request #${facts.number}.`, 'run it again');
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
        isOwn: known !== undefined && (0,_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccount */ .UP)(creator, viewer),
    };
}
const restStatuses = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    context: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    creator: _account_js__WEBPACK_IMPORTED_MODULE_1__/* .userShape */ .bI,
}));
/** What we posted last, below whatever others posted after us. */
async function readOwnStatus(reader, context, commit) {
    const viewer = reader.self.login;
    if (viewer === undefined)
        throw new Error('who we are is read with the overview');
    for (let page = 1; page <= MOST_STATUS_PAGES; page++) {
        const statuses = await reader.rest('GET /commits/{ref}/statuses', { ref: commit, per_page: 100, page }, restStatuses);
        const own = statuses.find((each) => each.context === context && (0,_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccount */ .UP)(each.creator, viewer));
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

/***/ 1356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ isSame),
  M1: () => (/* binding */ mergedOf),
  Dl: () => (/* binding */ readByNumber),
  pA: () => (/* binding */ readMerged),
  FA: () => (/* binding */ readOpen),
  $e: () => (/* binding */ readSubject)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/shell/github/connection.js
var connection = __webpack_require__(1302);
// EXTERNAL MODULE: ./lib/shell/github/fragments.js
var fragments = __webpack_require__(7457);
// EXTERNAL MODULE: ./lib/shell/github/gql.js
var gql = __webpack_require__(8996);
// EXTERNAL MODULE: ./lib/shell/github/contents.js
var contents = __webpack_require__(1884);
;// CONCATENATED MODULE: ./lib/shell/github/trees.js
/** What changed between two commits by their trees: for lists too long for GitHub to give. No renames: delete plus create. */




const treeShape = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP().min(1), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: fragments/* oidShape */.mS })),
});
/** A folder that even alone is more than GitHub gives in one answer. */
const TOO_LARGE = new failure/* Failure */.H('incomplete', 'a folder has more entries than GitHub lists', 'split the folder');
/** 406 and 422: what was asked for is too large, or cannot be made. Whatever else a server refuses, it has not said that. */
function isTooMuch({ status }) {
    return status === 406 || status === 422;
}
/** @param from a commit or branch */
async function compareTrees(query, from, head) {
    const base = await (0,contents/* mergeBaseOf */.nM)(query, from, head);
    if (base === null) {
        return { kind: 'unprovable', reason: 'it changes 3,000 files or more, and has no merge base with its base branch' };
    }
    try {
        return { kind: 'complete', list: await differences(query, base, head, '') };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && (error === TOO_LARGE || isTooMuch(error))) {
            return { kind: 'unprovable', reason: `it changes 3,000 files or more, and ${error.message}` };
        }
        throw error;
    }
}
/** @param old a tree, or the commit that has it; null: nothing there */
async function differences(query, old, young, folder) {
    const whole = await both(query, old, young, true);
    if (!whole.some(({ truncated }) => truncated)) {
        return entriesDiffer(leavesOf(whole[0]), leavesOf(whole[1]), folder);
    }
    const level = await both(query, old, young, false);
    if (level.some(({ truncated }) => truncated)) {
        throw TOO_LARGE;
    }
    const found = entriesDiffer(leavesOf(level[0]), leavesOf(level[1]), folder);
    const [olds, youngs] = [foldersOf(level[0]), foldersOf(level[1])];
    const names = [...new Set([...olds.keys(), ...youngs.keys()])].filter((name) => olds.get(name) !== youngs.get(name));
    // One after the other: trees that are too large to come whole are few.
    for (const name of names) {
        found.push(...(await differences(query, olds.get(name) ?? null, youngs.get(name) ?? null, `${folder}${name}/`)));
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
    return await query.rest('GET /git/trees/{tree_sha}', { tree_sha: id, ...(recursive && { recursive: '1' }) }, treeShape);
}
function leavesOf(tree) {
    const leaves = (tree?.tree ?? []).filter(({ type }) => type !== 'tree');
    return new Map(leaves.map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
}
function foldersOf(tree) {
    return new Map((tree?.tree ?? []).filter(({ type }) => type === 'tree').map(({ path, sha }) => [path, sha]));
}
function entriesDiffer(olds, youngs, folder) {
    const found = [];
    for (const [name, old] of olds) {
        const young = youngs.get(name);
        const path = folder + name;
        if (!young) {
            found.push({ path, kind: 'delete', ...encodingOf(path) });
        }
        else if (young.oid !== old.oid || young.mode !== old.mode) {
            found.push({ path, kind: 'modify', ...encodingOf(path) });
        }
    }
    for (const name of youngs.keys()) {
        if (!olds.has(name)) {
            found.push({ path: folder + name, kind: 'create', ...encodingOf(folder + name) });
        }
    }
    return found;
}
/** JSON cannot carry bytes that are not UTF-8: the server puts U+FFFD there, and nobody can tell which they were. */
function encodingOf(path) {
    return /[\uFFFD\p{Cs}]/u.test(path) ? { encoding: 'invalid' } : {};
}

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
    if (facts.changedFiles >= REST_CAP) {
        return from === null
            ? { kind: 'unprovable', reason: `it changes ${facts.changedFiles} files, and its merge base is not known` }
            : await compareTrees(query, from, facts.headRefOid);
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
        // An empty list is what many faults look like.
        const again = await query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${facts.number}) { ${fragments/* PULL */.S9} }`, fragments/* pullShape */.Br, 2);
        return movedFrom(facts, again) ?? { kind: 'complete', list: [] };
    }
    const problem = problemOf(files.map(({ path }) => path), facts.changedFiles);
    if (problem) {
        return problem;
    }
    if (files.some(({ changeType }) => !KINDS.has(changeType))) {
        return await listByRest(query, facts);
    }
    return complete(files.map(({ path, changeType }) => ({ path, kind: KINDS.get(changeType) ?? 'modify', ...encodingOf(path) })));
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
            if (error instanceof failure/* Failure */.H && isTooMuch(error)) {
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
            list.push({ path: filename, kind, ...encodingOf(filename) });
            continue;
        }
        if (status !== 'renamed' && status !== 'copied') {
            return { kind: 'unprovable', reason: `GitHub gives "${filename}" a status that is not known: "${status}"` };
        }
        if (!from) {
            return unstable(`GitHub says that "${filename}" was ${status}, but not from where`);
        }
        if (status === 'copied') {
            list.push({ path: filename, kind: 'create', copiedFrom: from, ...encodingOf(filename) });
        }
        else {
            list.push({ path: from, kind: 'delete', renamedTo: filename, ...encodingOf(from) }, { path: filename, kind: 'create', renamedFrom: from, ...encodingOf(filename) });
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
        byPath.set(change.path, byPath.has(change.path) ? { path: change.path, kind: 'modify', ...encodingOf(change.path) } : change);
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

;// CONCATENATED MODULE: ./lib/shell/github/pulls.js
/** Pull requests as the snapshot has them: open ones, and merged ones with what the base was before them. */





/** One by its number, whatever became of it; null: there is none. */
async function readByNumber(reader, number) {
    const facts = await reader.pulls((0,gql/* gql */.J1) `pullRequest(number: ${number}) { ${fragments/* PULL */.S9} ${fragments/* MERGE */.lF} }`, fragments/* mergedShape */.iP.nullable(), 2);
    if (facts === null) {
        return null;
    }
    switch (facts.state) {
        case 'OPEN':
            return await readOpen(reader, facts);
        case 'MERGED':
            return { kind: 'merged', merged: await readMerged(reader, facts) };
        case 'CLOSED':
            return { kind: 'closed' };
    }
}
/** Its state may change while its files are read: the caller is told. */
async function readOpen(reader, seen) {
    const from = seen.baseRefName === reader.base.branch ? reader.base.commit : seen.baseRefName;
    const listed = await readChanges(reader, seen, from);
    if (listed.facts.state !== 'OPEN') {
        const again = await readByNumber(reader, seen.number);
        return again ?? { kind: 'closed' };
    }
    return { kind: 'open', pull: pullOf(reader, listed) };
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
        ...(facts.author && { author: facts.author.login }),
        draft: facts.isDraft,
        openedAt: facts.createdAt,
        changes,
    };
}
async function readMerged(reader, facts) {
    const before = await readBefore(reader, facts);
    if (before) {
        reader.planEntries.set(before.oid, before.file);
    }
    const listed = await readChanges(reader, facts, before?.oid ?? null);
    return mergedOf(reader, facts, before?.oid ?? null, listed.changes);
}
function mergedOf(context, facts, before, changes) {
    return {
        number: facts.number,
        url: facts.url,
        branch: facts.headRefName,
        base: facts.baseRefName,
        sameRepository: isSame(context, facts),
        openedAt: facts.createdAt,
        ...(facts.mergedAt && { mergedAt: facts.mergedAt }),
        mergeCommit: facts.mergeCommit?.oid ?? null,
        before,
        changes,
    };
}
/** No head repository (it was deleted) is not the same as ours. */
function isSame(context, facts) {
    return facts.headRepository !== null && facts.headRepository.id === context.repositoryId;
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
    const [parent = null] = mergeCommit.parents.nodes;
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

/***/ 8385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/shell/github/client.js + 1 modules
var client = __webpack_require__(798);
// EXTERNAL MODULE: ./lib/shell/github/gql.js
var gql = __webpack_require__(8996);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/shell/github/round.js
/** What is asked at one time, in as few requests as GitHub can answer. */



/**
 * Most of one request, in shares (`GraphqlAsk.cost`): bounds what GitHub has to do within its ten seconds. The claims of
 * 50 items and their integration are 102 shares.
 */
const FULL = 120;
/** REST requests at a time. */
const ABREAST = 4;
/** In their order. Of REST also the Failures that a reader may live with; any other is thrown. */
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
    for (const batch of batches(fields, FULL)) {
        const values = await queryOrLess(repo, batch);
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
/** Never asked again by another query. */
const FINAL = ['rate-limit', 'budget', 'deadline'];
/** A query that fails with what nobody has to have is asked again without. */
async function queryOrLess(repo, asks) {
    const needed = asks.filter(({ isOptional }) => !isOptional);
    if (needed.length === asks.length)
        return await queryOrParts(repo, asks);
    try {
        return await query(repo, asks);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || FINAL.includes(error.code))
            throw error;
        const values = needed.length === 0 ? [] : await queryOrParts(repo, needed);
        return asks.map((ask) => (ask.isOptional ? null : values[needed.indexOf(ask)]));
    }
}
/** A query that GitHub cannot answer in its ten seconds is asked in parts, once. */
async function queryOrParts(repo, asks) {
    try {
        return await query(repo, asks);
    }
    catch (error) {
        const parts = batches(asks, FULL / 5);
        if (!(error instanceof failure/* Failure */.H && ['unreachable', 'too-large'].includes(error.code)) || parts.length < 2) {
            throw error;
        }
        const values = [];
        for (const part of parts) {
            values.push(...(await query(repo, part)));
        }
        return values;
    }
}
/** Fields below a pull request that belong to its commits. */
const OF_CONTENTS = ['mergeCommit', 'commits', 'object', 'target', 'compare', 'file', 'history', 'entries'];
async function query({ client, owner, repo }, asks) {
    const fieldsOf = (isRoot) => asks.flatMap((ask, index) => (Boolean(ask.isRoot) === isRoot ? (0,gql/* gql */.J1) `a${index}: ${ask.field}` : []));
    const below = fieldsOf(false);
    const [ownerName, repoName] = [(0,gql/* named */.KT)('owner', owner), (0,gql/* named */.KT)('name', repo)];
    const { query, variables } = (0,gql/* queryOf */.E2)((0,gql/* gql */.J1) `${fieldsOf(true)}repository(owner: ${ownerName}, name: ${repoName}) {\n${below.length > 0 ? below : (0,gql/* gql */.J1) `id`}}`);
    const askOf = (path) => asks[Number(String(path[1] ?? '').slice(1))];
    const { repository, ...roots } = await client.graphql(query, variables, schemas/* looseObject */._H3({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullable() }), {
        needs: (path) => path.includes('status')
            ? 'statuses: write'
            : path.some((part) => OF_CONTENTS.includes(String(part)))
                ? 'contents: read'
                : (askOf(path)?.needs ?? 'contents: read'),
        // Null is an answer below the repository; the shape of each says where.
        mayMiss: (path) => path.length > 1,
    });
    if (!repository) {
        throw new failure/* Failure */.H('not-found', `GitHub shows no repository "${owner}/${repo}".`, 'check its name, and that the token may see it (contents: read)');
    }
    return asks.map(({ isRoot }, index) => (isRoot ? roots : repository)[`a${index}`]);
}
async function call({ client, owner, repo }, ask) {
    const [method, path] = ask.route.split(' ');
    try {
        return await client.rest(`${method} /repos/{owner}/{repo}${path}`, { owner, repo, ...ask.parameters }, schemas/* unknown */.L5J());
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && ['not-found', 'refused'].includes(error.code)) {
            return error;
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/shell/github/query.js




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
            const answers = await sendAsks(repo, asks);
            round.forEach(({ resolve, reject }, index) => {
                const answer = answers[index];
                if (answer instanceof failure/* Failure */.H)
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
    const graphql = (field, more) => answerTo({ kind: 'graphql', field, cost: 1, needs: 'contents: read', ...more });
    async function needed(field, shape, more) {
        return (0,client/* checked */.KD)((0,gql/* fieldName */.w5)(field), shape, await graphql(field, more));
    }
    return {
        pulls: (field, shape, cost = 1) => needed(field, shape, { cost, needs: 'pull-requests: read' }),
        contents: (field, shape, cost = 1) => needed(field, shape, { cost }),
        account: (field, shape) => needed(field, shape, { cost: 0, isRoot: true }),
        optional: async (field, shape, cost, isRoot = false) => shape.safeParse(await graphql(field, { cost, isRoot, isOptional: true })).data ?? null,
        rest: async (route, parameters, shape) => (0,client/* checked */.KD)(route, shape, await answerTo({ kind: 'rest', route, parameters })),
    };
}


/***/ }),

/***/ 874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ githubSource)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
;// CONCATENATED MODULE: ./lib/core/facts/answering.js
/** How a source answers the questions of a round: one reader for each kind of fact, given all questions of its kind. */

/** All kinds side by side; readers of kinds that are not asked are not called. */
async function answersTo(questions, readers) {
    const byKind = new Map();
    for (const question of questions) {
        const list = byKind.get(question.kind);
        if (list)
            list.push(question);
        else
            byKind.set(question.kind, [question]);
    }
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
// EXTERNAL MODULE: ./lib/shell/github/client.js + 1 modules
var github_client = __webpack_require__(798);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/shell/github/contents.js
var contents = __webpack_require__(1884);
// EXTERNAL MODULE: ./lib/shell/github/fragments.js
var fragments = __webpack_require__(7457);
// EXTERNAL MODULE: ./lib/shell/github/gql.js
var gql = __webpack_require__(8996);
// EXTERNAL MODULE: ./lib/shell/github/pulls.js + 2 modules
var github_pulls = __webpack_require__(1356);
;// CONCATENATED MODULE: ./lib/shell/github/first-query.js
/** The first request: the base with its plans, and the pull request under test. */







/** Commits of the base that are known from the start: what merged of late need not be asked for one by one. */
const RECENT = 100;
const commitShape = schemas/* object */.Ikc({
    oid: fragments/* oidShape */.mS,
    file: fragments/* planEntryShape */.bw.extend({ object: fragments/* treeShape */.MY.partial().nullable() }).nullish(),
    history: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS }).nullable()).nullable() }).nullish(),
});
const refShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: commitShape }).nullable();
async function firstQuery(query, { base, subject, mayBeClosed = false, settings }) {
    const tip = (0,gql/* gql */.J1) `{ name target { oid ... on Commit { file(path: ${plan/* PLAN_DIRECTORY */.AG}) { oid type mode object { ${fragments/* ENTRIES */.lf} } } history(first: ${RECENT}) { nodes { oid } } } } }`;
    const number = subject === 'all' ? null : subject.pull;
    const [id, name, url, standard, guarded, seen] = await Promise.all([
        query.contents((0,gql/* gql */.J1) `id`, schemas/* string */.YjP()),
        query.contents((0,gql/* gql */.J1) `nameWithOwner`, schemas/* string */.YjP()),
        query.contents((0,gql/* gql */.J1) `url`, schemas/* string */.YjP()),
        query.contents((0,gql/* gql */.J1) `defaultBranchRef ${base === undefined ? tip : (0,gql/* gql */.J1) `{ name target { oid } }`}`, refShape),
        base === undefined ? null : query.contents((0,gql/* gql */.J1) `ref(qualifiedName: ${`refs/heads/${base}`}) ${tip}`, refShape),
        number === null ? null : query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${number}) { ${fragments/* PULL */.S9} }`, fragments/* pullShape */.Br.nullable(), 2),
    ]);
    const ref = base === undefined ? standard : guarded;
    if (standard === null || ref === null) {
        throw noBase(name, base, standard?.name);
    }
    const { tree, plans } = plansOf(ref.target);
    const context = {
        repositoryId: id,
        base: { branch: ref.name, commit: ref.target.oid },
        planEntries: new Map([[ref.target.oid, ref.target.file ?? null]]),
        recent: new Set(ref.target.history?.nodes?.flatMap((commit) => commit?.oid ?? [])),
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
            : [await (0,github_pulls/* readSubject */.$e)({ ...query, ...context }, number, seen)],
        merged: [],
        planTrees: plans ? [plans] : [],
        answers: {
            ...(number === null ? {} : { number: [{ pull: number, answer: 'read' }] }),
            plans: [{ revision: context.base.commit, answer: tree }],
        },
        notes: [],
    };
    return { context, snapshot };
}
function noBase(repository, base, standard) {
    if (base === undefined) {
        return new failure/* Failure */.H('base', `"${repository}" has no default branch: it is empty.`, 'push a first commit');
    }
    const fix = standard === undefined ? 'name a branch' : `name a branch, or leave it out for "${standard}"`;
    return new failure/* Failure */.H('base', `the input "base" names "${base}", which is no branch of "${repository}".`, fix);
}
function plansOf({ file }) {
    if (!file) {
        return { tree: null, plans: undefined };
    }
    const instead = (0,contents/* planTreeInstead */.Gc)(file);
    if (instead) {
        return { tree: instead.id, plans: instead };
    }
    const { oid, entries } = file.object ?? {};
    if (oid !== file.oid) {
        throw new failure/* Failure */.H('shape', `GitHub does not give the content of "${plan/* PLAN_DIRECTORY */.AG}".`, 'run it again');
    }
    return { tree: oid, plans: (0,contents/* planTreeOf */.Pg)({ oid, entries: entries ?? null }) };
}

// EXTERNAL MODULE: ./lib/shell/github/overview.js
var github_overview = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/shell/github/query.js + 1 modules
var query = __webpack_require__(8385);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/progress/merges.js
var merges = __webpack_require__(9754);
// EXTERNAL MODULE: ./lib/core/statuses/comment-text.js
var comment_text = __webpack_require__(5687);
// EXTERNAL MODULE: ./lib/shell/github/connection.js
var connection = __webpack_require__(1302);
;// CONCATENATED MODULE: ./lib/shell/github/claims.js





const TRIES = 3;
const MOST_PAGES = 31;
/** One branch by its name. @param subject has to be among them, if it is of this branch */
async function readBranch(reader, branch, subject) {
    const [open, merged] = await Promise.all([readOpenOf(reader, branch, subject), readMergedOf(reader, branch)]);
    return { found: [...open, ...merged] };
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
    return await (0,connection/* readWhole */.oD)({
        what: `pull requests of "${branch}"`,
        page: (paging, size) => query.pulls((0,gql/* gql */.J1) `pullRequests(${filter}, ${order}, ${paging}) { ${(0,connection/* connectionOf */.ao)(selection)} }`, (0,connection/* connectionShape */.M8)(shape), size === 1 ? 1 : 20),
        keys: ({ number }) => [number],
        mostPages: MOST_PAGES,
        // Nearly always there is one at most: a larger page would cost points for nothing, of each claim in each run.
        first: 1,
    });
}

// EXTERNAL MODULE: ./lib/shell/github/comments.js
var comments = __webpack_require__(6936);
;// CONCATENATED MODULE: ./lib/shell/github/glob-claims.js
/** The pull requests of a claim that is a glob, open and merged, from this repository and into the base: all of them, or why not. */









const glob_claims_TRIES = 3;
const MOST_BRANCH_PAGES = 31;
/** How far merged pull requests are paged back: 1,000. */
const MOST_MERGED_PAGES = 10;
/** Every branch that a glob matches. Open ones by the branches there are; merged ones have no branch any more. */
async function readGlob(reader, glob, subject, plans) {
    const names = (await branchesBelow(reader, folderOf(glob))).filter((name) => (0,branch_names/* claimMatches */.ob)(glob, name));
    if (subject?.sameRepository && (0,branch_names/* claimMatches */.ob)(glob, subject.branch) && !names.includes(subject.branch)) {
        names.push(subject.branch);
    }
    const open = await Promise.all(names.map((name) => readOpenOf(reader, name, subject)));
    const merged = await mergedSince(reader, glob, await dateOfPlan(reader, glob, plans));
    if (merged === null) {
        const reason = `"${glob}" is a glob, and more than ${MOST_MERGED_PAGES * 100} pull requests were changed since its plan was added`;
        return { found: open.flat(), unprovable: reason };
    }
    const read = await Promise.all(merged.map((number) => (0,github_pulls/* readByNumber */.Dl)(reader, number)));
    return { found: [...open.flat(), ...read.filter((each) => each !== null)] };
}
/** `copilot/avatar-*` → `copilot/` */
function folderOf(glob) {
    const literal = /^[^*?[\]{}()!+@|\\]*/.exec(glob)?.[0] ?? '';
    return literal.slice(0, literal.lastIndexOf('/') + 1);
}
async function branchesBelow(query, folder) {
    const prefix = `refs/heads/${folder}`;
    const shape = schemas/* object */.Ikc({ pageInfo: fragments/* pageShape */.vM, nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), prefix: schemas/* string */.YjP() })) });
    const field = (paging) => (0,gql/* gql */.J1) `refs(refPrefix: ${prefix}, ${paging}) { pageInfo { hasNextPage endCursor } nodes { name prefix } }`;
    const pages = await (0,connection/* readPages */.n4)((paging) => query.contents(field(paging), shape), MOST_BRANCH_PAGES);
    if (!pages) {
        throw new failure/* Failure */.H('unstable', `there are too many branches below "${folder}".`, 'name the branch exactly');
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
        history: schemas/* object */.Ikc({ pageInfo: fragments/* pageShape */.vM, nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ committedDate: schemas/* string */.YjP() })) }),
    });
    const field = (paging) => (0,gql/* gql */.J1) `object(oid: ${(0,gql/* oid */.jq)(base.commit)}) { ... on Commit { history(path: ${path}, ${paging}) { pageInfo { hasNextPage endCursor } nodes { committedDate } } } }`;
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
});
const mergedPageShape = schemas/* object */.Ikc({ pageInfo: fragments/* pageShape */.vM, nodes: schemas/* array */.YOg(mergedNodeShape) });
async function mergedPage({ pulls, base }, paging) {
    return await pulls((0,gql/* gql */.J1) `pullRequests(baseRefName: ${base.branch}, states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }, ${paging}) { pageInfo { hasNextPage endCursor } nodes { number headRefName updatedAt headRepository { id } } }`, mergedPageShape, 5);
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

;// CONCATENATED MODULE: ./lib/shell/github/readers.js














/** All but that of `optionalPull`, which is read with a budget of its own. */
function readersOf(reader, snapshot, { pulls, planTrees }) {
    const { base, self } = reader;
    const subject = subjectOf(snapshot);
    const started = (0,facts_snapshot/* numberUnderTest */.Q)(snapshot);
    return {
        async claim(claims) {
            const plans = planTreeAt(base.commit, snapshot);
            const claimed = await each(claims, ({ branch }) => (0,branch_names/* isGlobClaim */.rz)(branch) ? readGlob(reader, branch, subject, plans) : readBranch(reader, branch, subject));
            pulls.push(...claimed.flatMap(({ found }) => found));
            return claimed.map(({ unprovable }) => (unprovable === undefined ? {} : { unprovable }));
        },
        async number(numbers) {
            pulls.push(...(await each(numbers, ({ pull }) => (0,github_pulls/* readByNumber */.Dl)(reader, pull))));
            return numbers.map(() => 'read');
        },
        entry: (entries) => entriesAt(reader, entries),
        reached: (commits) => each(commits, async ({ commit }) => reader.recent.has(commit) || (await (0,contents/* readReached */.T9)(reader, commit, base))),
        async plans(revisions) {
            const read = await each(revisions, ({ revision }) => plansAt(reader, snapshot, revision));
            for (const { tree } of read)
                if (tree)
                    planTrees.set(tree.id, tree);
            return read.map(({ id }) => id);
        },
        mergeBase: (revisions) => each(revisions, ({ revision }) => (0,contents/* mergeBaseOf */.nM)(reader, base.commit, revision)),
        // GitHub's own lists are of pull requests against their base, and a merged parent is in it.
        stacked: async (spans) => spans.map(() => null),
        files: (revisions) => each(revisions, ({ revision }) => (0,contents/* readFiles */.Ul)(reader, revision)),
        branch: (branches) => each(branches, ({ branch }) => (0,contents/* readBranchExists */.z9)(reader, branch)),
        overview: async () => [await (0,github_overview/* readOverview */.MK)(reader, (0,facts_context/* contextOf */.V)(snapshot), started)],
        ownStatus: (commits) => each(commits, ({ commit }) => (0,github_overview/* readOwnStatus */.xM)(reader, (0,facts_context/* contextOf */.V)(snapshot), commit)),
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
    const tested = (0,facts_snapshot/* numberUnderTest */.Q)(snapshot);
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
/** Paths asked of one commit at a time. */
const MOST_PATHS = 50;
async function entriesAt(reader, asked) {
    const byRevision = new Map();
    for (const { revision, path } of asked)
        (0,merges/* append */.BC)(byRevision, revision, path);
    const parts = [...byRevision].flatMap(([revision, paths]) => Array.from({ length: Math.ceil(paths.length / MOST_PATHS) }, (_, part) => ({
        revision,
        paths: paths.slice(part * MOST_PATHS, (part + 1) * MOST_PATHS),
    })));
    const read = await each(parts, ({ revision, paths }) => (0,contents/* readEntries */.$2)(reader, revision, paths));
    const entries = new Map(parts.flatMap(({ revision, paths }, part) => paths.map((path, index) => [JSON.stringify([revision, path]), read[part]?.[index] ?? null])));
    return asked.map(({ revision, path }) => entries.get(JSON.stringify([revision, path])) ?? null);
}
/** A conversation that cannot be read is no reason to withhold a status. */
async function commentOn(reader, pull, login, marker) {
    if (login === undefined)
        throw new Error('who we are is read with the overview');
    try {
        return await (0,comments/* readOwnComment */.E)(reader, pull, login, marker);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && ['unstable', 'too-many'].includes(error.code))
            return 'unreadable';
        throw error;
    }
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
            const first = await (0,query/* run */.e)(options, (query) => firstQuery(query, options));
            started = first.context;
            return first.snapshot;
        },
        async answer(snapshot, questions) {
            const context = contextRead();
            const collected = { pulls: [], planTrees: new Map() };
            const needed = questions.filter((question) => question.kind !== 'optionalPull');
            const optional = questions.filter((question) => question.kind === 'optionalPull');
            const subject = subjectOf(snapshot);
            const mayHaveMoved = subject && needed.some(({ kind }) => kind !== 'stacked');
            const read = async (query) => {
                const reader = { ...query, ...context };
                const answering = answersTo(needed, readersOf(reader, snapshot, collected));
                return Promise.all([answering, mayHaveMoved ? revalidate(reader, subject) : undefined]);
            };
            const [answers, moved] = needed.length > 0 ? await (0,query/* run */.e)(options, read) : [{}, undefined];
            const more = await answersTo(optional, {
                optionalPull: (pulls) => readOptionalPulls(options, context, pulls, openIn(snapshot), collected),
            });
            if (moved && ++moves > MOST_MOVES) {
                const message = `pull request #${moved.number} changed ${moves} times while it was judged.`;
                throw new failure/* Failure */.H('unstable', message, 'run it again once nobody pushes to it');
            }
            return withAnswers(withAnswers(withCollected(snapshot, collected, moved), answers), more);
        },
        async rereadOverview(snapshot) {
            const context = contextRead();
            const [commit, overview] = await (0,query/* run */.e)(options, (query) => Promise.all([
                readTip(query, context.base.branch),
                (0,github_overview/* readOverview */.MK)({ ...query, ...context }, (0,facts_context/* contextOf */.V)(snapshot), (0,facts_snapshot/* numberUnderTest */.Q)(snapshot)),
            ]));
            return { commit, overview };
        },
        login: () => started?.self.login,
    };
}
/** @param subject the pull request under test as it is now, if it is not what the snapshot has */
function withCollected(snapshot, { pulls, planTrees }, subject) {
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
        pulls: [...open.values()].toSorted(inOrder),
        merged: [...merged.values()].toSorted(inOrder),
        planTrees: [...snapshot.planTrees, ...planTrees.values()],
    };
}
function inOrder(one, other) {
    return (one.number ?? 0) - (other.number ?? 0);
}
function openIn({ answers }) {
    return answers.overview?.[0]?.answer.open.length ?? 0;
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
    const client = (0,github_client/* withReserve */.vq)(repo.client, Math.min(open + WRITES, Math.floor(repo.client.left() / 2)));
    const answers = [];
    for (let at = 0; at < asked.length; at += ABREAST) {
        const some = asked.slice(at, at + ABREAST);
        const found = await (0,query/* run */.e)({ ...repo, client }, (query) => Promise.all(some.map(({ pull }) => (0,github_pulls/* readByNumber */.Dl)({ ...query, ...context }, pull)))).catch((error) => {
            if (error instanceof failure/* Failure */.H && error.code === 'budget')
                return undefined;
            throw error;
        });
        collected.pulls.push(...(found ?? []));
        answers.push(...some.map(() => (found ? 'read' : 'over budget')));
    }
    return answers;
}
/** The pull request under test as it is now, if a push, a new base or its end came between. */
async function revalidate(reader, was) {
    const { number = 0 } = was;
    const shape = schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), baseRefName: schemas/* string */.YjP(), state: schemas/* string */.YjP() }).nullable();
    // Of no cost: it rides along with what the round asks, and never needs a request of its own.
    const now = await reader.pulls((0,gql/* gql */.J1) `pullRequest(number: ${number}) { headRefOid baseRefName state }`, shape, 0);
    if (now?.headRefOid === was.head && now.baseRefName === was.base && now.state === 'OPEN') {
        return undefined;
    }
    return await (0,github_pulls/* readSubject */.$e)(reader, number, null);
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
