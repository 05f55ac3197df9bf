export const id = 8604;
export const ids = [8604];
export const modules = {

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

/***/ 5761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects),
/* harmony export */   e: () => (/* binding */ openBatchReader)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7854);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3360);



const SLOW_MS = 4_000;
const COMMAND = ['cat-file', '--batch'];
/** The process starts with the first question. It never keeps the program running, and ends with it at the latest. */
function openBatchReader(directory, options = {}) {
    let running;
    let failure;
    return {
        read(name, most) {
            if (!running) {
                const started = startReader(directory, options, (why) => {
                    failure = why ?? failure;
                    if (running === started)
                        running = undefined;
                });
                running = started;
            }
            return running.read(name, most);
        },
        failure: () => failure,
        end: () => running?.end(),
    };
}
/**
 * Several objects, undefined where there is none, or one with more than `most` bytes.
 *
 * @throws Failure if the process ended before it had answered
 */
async function readObjects(reader, names, most) {
    const before = reader.failure();
    const found = await Promise.all(names.map((name) => reader.read(name, most)));
    const failure = reader.failure();
    if (failure && failure !== before && found.includes(undefined))
        throw failure;
    return found;
}
/** @param ended is called when no more questions can be asked, with the reason if some have no answer */
function startReader(directory, options, ended) {
    const child = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(directory, COMMAND, options);
    const printed = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .stderrOf */ .eE)(child);
    const waiting = [];
    const streams = [child.stdin, child.stdout, child.stderr];
    let chunks = [];
    let size = 0;
    /** How many bytes the next answer needs at least. */
    let wanted = 1;
    /** How many bytes follow that belong to an object that is too large. */
    let unwanted = 0;
    /** What is asked in one go is written in one go. */
    let asked = '';
    function write() {
        if (asked !== '')
            child.stdin.write(asked);
        asked = '';
    }
    function take() {
        if (size < wanted)
            return;
        let data = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
        wanted = 1;
        for (;;) {
            const dropped = Math.min(unwanted, data.length);
            data = data.subarray(dropped);
            unwanted -= dropped;
            const [next] = waiting;
            const end = data.indexOf(10);
            if (!next || end < 0)
                break;
            const [, oid, type, length] = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(data.toString('latin1', 0, end)) ?? [];
            if (oid === undefined || type === undefined || Number(length) > next.most) {
                waiting.shift();
                next.tell(undefined);
                data = data.subarray(end + 1);
                unwanted = length === undefined ? 0 : Number(length) + 1;
                continue;
            }
            const whole = end + 1 + Number(length) + 1;
            if (data.length < whole) {
                wanted = whole;
                break;
            }
            waiting.shift();
            next.tell({ oid, type, content: data.subarray(end + 1, whole - 1) });
            data = data.subarray(whole);
        }
        chunks = data.length === 0 ? [] : [data];
        size = data.length;
        if (waiting.length === 0)
            for (const each of [child, ...streams])
                each.unref?.();
    }
    const over = (why) => {
        clearInterval(slow);
        ended(waiting.length > 0 ? why : undefined);
        for (const { tell } of waiting.splice(0))
            tell(undefined);
    };
    // Git would wait forever for a named pipe in the place of an object.
    const stopIfStuck = async () => {
        const special = waiting.length > 0 ? await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .specialOfGit */ .zg)(directory) : undefined;
        if (!special)
            return;
        over(special);
        child.kill();
    };
    const slow = setInterval(() => {
        stopIfStuck().catch((error) => over((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .startFailure */ .xn)(directory, error)));
    }, SLOW_MS).unref();
    child.unref();
    child.stdout.on('data', (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        take();
    });
    child.on('error', (error) => over((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .startFailure */ .xn)(directory, error)));
    child.on('close', (_code, signal) => over((0,_git_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .t)(directory, COMMAND, printed(signal))));
    child.stdin.on('error', () => undefined);
    return {
        read: (name, most = Number.POSITIVE_INFINITY) => new Promise((tell) => {
            // The process too: its pipes may close before it is seen to end, and then nothing else would wait for it.
            for (const each of [child, ...streams])
                each.ref?.();
            waiting.push({ most, tell });
            if (asked === '')
                process.nextTick(write);
            asked += `${name}\n`;
        }),
        end() {
            write();
            child.stdin.end();
            ended();
        },
    };
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ TREE),
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   ui: () => (/* binding */ MOST_PLAN_BYTES),
/* harmony export */   w7: () => (/* binding */ entriesInTree)
/* harmony export */ });
/** More than a plan may have, so that a plan that is too long still gets its own message. */
const MOST_PLAN_BYTES = 1024 * 1024;
/** The mode of a folder, as in a tree object. */
const TREE = '40000';
/** The entries of a tree object, with raw names. `treeId` describes the format. */
function entriesInTree(tree, idLength) {
    const entries = [];
    for (let at = 0; at < tree.length;) {
        const end = tree.indexOf(0, at);
        const [mode = '', ...words] = tree.toString('latin1', at, end).split(' ');
        at = end + 1 + idLength;
        entries.push({ name: words.join(' '), mode, oid: tree.toString('hex', end + 1, at) });
    }
    return entries;
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


/***/ }),

/***/ 8604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openQuickReader: () => (/* binding */ openQuickReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7862);
/* harmony import */ var _core_globs_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4982);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4940);
/* harmony import */ var _batch_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5761);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1912);
/* harmony import */ var _plan_objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3203);
/* harmony import */ var _ref_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9138);
/**
 * Reads with one process, or two, what most edits need: the plans on the base, and whether a path exists. Gives up where more
 * would be needed to be sure.
 */










function openQuickReader(worktree) {
    const { root } = worktree;
    const reader = (0,_batch_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .openBatchReader */ .e)(root, { elsewhere: true });
    const objects = { read: async (name) => (await (0,_batch_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .readObjects */ .$)(reader, [name]))[0] };
    let fork;
    return {
        readBase: (wanted, originHead) => baseIn(root, wanted, originHead, objects),
        async presenceOf(path, baseCommit) {
            fork ??= forkOf(root, baseCommit);
            const from = await fork;
            if (from === undefined || path.includes('\n'))
                return undefined;
            const atHead = (await objects.read(`HEAD:${path}`)) !== undefined;
            if (!atHead && mayBeRenamed(worktree) && (await hasTwin(path, objects)))
                return undefined;
            return { atFork: (await objects.read(`${from}:${path}`)) !== undefined, atHead };
        },
        end: reader.end,
    };
}
async function baseIn(root, wanted, originHead, objects) {
    const commitOf = async (ref) => {
        const found = await objects.read(ref);
        return found?.type === 'commit' ? found.oid : undefined;
    };
    const sidesOf = async (name) => [await commitOf(`refs/heads/${name}`), await commitOf(`refs/remotes/origin/${name}`)];
    const isThere = (sides) => sides.some((side) => side !== undefined);
    let defaultBranch;
    let sides = [undefined, undefined];
    for (const name of (0,_ref_files_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultBranches */ .U)(originHead)) {
        sides = await sidesOf(name);
        if (!isThere(sides))
            continue;
        defaultBranch = name;
        break;
    }
    const branch = wanted ?? defaultBranch;
    if (branch === undefined)
        return undefined;
    if (branch !== defaultBranch)
        sides = await sidesOf(branch);
    const [here, there] = sides;
    // Which of two different commits counts depends on their history.
    const commit = here === undefined || there === undefined || here === there ? (here ?? there) : await later(root, here, there);
    if (commit === undefined)
        return undefined;
    const planTree = await planTreeIn(commit, objects);
    if (planTree === undefined)
        return undefined;
    return { branch, defaultBranch: defaultBranch ?? branch, here, there, commit, planTree };
}
/** Undefined if the two have diverged. */
async function later(root, here, there) {
    const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitLines */ .QS)(root, ['rev-parse', `${here}...${there}`], { elsewhere: true, codes: [0, 128] });
    const [fork] = lines.flatMap((line) => (line.startsWith('^') ? [line.slice(1)] : []));
    return fork === here ? there : fork === there ? here : undefined;
}
async function forkOf(root, base) {
    const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitLines */ .QS)(root, ['rev-parse', `${base}...HEAD`], { elsewhere: true, codes: [0, 128] });
    return lines.find((line) => line.startsWith('^'))?.slice(1);
}
/** Git gives a new file the letter case or the Unicode form of what it has already. */
function mayBeRenamed({ commonDirectory }) {
    return /^\s*(?:ignorecase|precomposeunicode)\s*=?\s*(?!false)/im.test(configIn(commonDirectory));
}
function configIn(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'config');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') : '';
}
/** Whether the last commit has a folder or file whose name differs only in letter case or Unicode form. */
async function hasTwin(path, objects) {
    const names = path.split('/');
    for (let depth = 0; depth < names.length; depth++) {
        const folder = await objects.read(`HEAD:${names.slice(0, depth).join('/')}`);
        if (folder?.type !== 'tree')
            return false;
        const name = names[depth] ?? '';
        const twins = (0,_plan_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesInTree */ .w7)(folder.content, folder.oid.length / 2).map((each) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_6__/* .pathNameOf */ .Q1)(each.name).path);
        if (twins.some((each) => each !== name && (0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(each) === (0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(name)))
            return true;
    }
    return false;
}
/** Null if there is no plan folder, undefined if it is not a plain one. */
async function planTreeIn(commit, objects) {
    let tree = await objects.read(`${commit}^{tree}`);
    for (const name of _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .PLAN_DIRECTORY */ .AG.split('/')) {
        if (tree?.type !== 'tree')
            return undefined;
        const entry = (0,_plan_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesInTree */ .w7)(tree.content, tree.oid.length / 2).find((each) => each.name === name);
        if (!entry)
            return null;
        if (entry.mode !== _plan_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .TREE */ .Pr)
            return undefined;
        tree = await objects.read(entry.oid);
    }
    if (tree?.type !== 'tree')
        return undefined;
    const files = [];
    for (const entry of (0,_plan_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesInTree */ .w7)(tree.content, tree.oid.length / 2)) {
        const file = await planFileIn(entry, objects);
        if (!file)
            return undefined;
        files.push(file);
    }
    return { id: tree.oid, files };
}
async function planFileIn({ name, mode, oid }, objects) {
    const blob = (0,_core_facts_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileMode */ .sB)(mode) ? await objects.read(oid) : undefined;
    if (blob?.type !== 'blob' || blob.content.length > _plan_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_PLAN_BYTES */ .ui)
        return undefined;
    return { name: (0,_path_name_js__WEBPACK_IMPORTED_MODULE_6__/* .pathNameOf */ .Q1)(name).path, mode, oid, ...(0,_plan_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .planText */ .Pt)(blob.content) };
}


/***/ })

};
