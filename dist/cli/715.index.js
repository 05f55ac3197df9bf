export const id = 715;
export const ids = [715];
export const modules = {

/***/ 7715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
    schemas/* object */.Ikc({ complete: schemas/* literal */.euz(false), reason: snapshot_text }),
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
    author: snapshot_text.exactOptional(),
    draft: schemas/* boolean */.zMY().exactOptional(),
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
const planTreeShape = schemas/* object */.Ikc({ id: snapshot_text, files: schemas/* array */.YOg(planFileShape) });
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

// EXTERNAL MODULE: ./lib/core/judge/judge.js + 24 modules
var judge = __webpack_require__(5964);
// EXTERNAL MODULE: ./lib/core/report/exit-code.js
var exit_code = __webpack_require__(3720);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 2 modules
var terminal = __webpack_require__(6616);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 12 modules
var source = __webpack_require__(3471);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/commands/cli/check.js
/** `check`: the plans at the base, the branches against them. The same core as the action, without a network. */









async function check(options, here) {
    const source = options.snapshot === undefined ? sourceHere(options, here) : savedSource(options.snapshot, options);
    const { result } = await (0,ask/* askUntilKnown */.j)(source, judge/* judge */.S4);
    const code = (0,exit_code/* exitCode */.I)(result, { strict: here.strict });
    await here.terminal.print(here.json ? (0,json/* json */.P)('check', code, result) : (0,terminal/* terminal */.F)(result, { colours: here.terminal.colours }));
    return code;
}
function sourceHere({ all, base }, { directory }) {
    return (0,source/* gitSource */.Y)({
        directory,
        subject: all ? 'all' : 'current',
        settings: { agents: [] },
        ...(base === undefined ? {} : { base }),
    });
}
/** Everything is in the file already, so a question means that the file is not what a run saved. */
function savedSource(file, { all, base }) {
    if (all || base !== undefined) {
        throw new failure/* Failure */.H('usage', '--snapshot goes with neither --all nor --base', 'what was read, and for whom, is in the file');
    }
    return {
        start: async () => readSnapshot(await snapshotText(file), file),
        answer: async () => {
            throw new failure/* Failure */.H('snapshot', `"${file}" lacks answers that this version asks for`, 'save it again with this version');
        },
    };
}
async function snapshotText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw new failure/* Failure */.H('snapshot', `"${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}`, 'give the path of a saved snapshot');
    }
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/**
 * 0: no finding of severity `error` and every verdict `success`; 1: otherwise; 2: a plan is broken, unless every branch could
 * be judged all the same (it mends the plan). `strict` counts warnings as errors, and doubts.
 */
function exitCode(judgement, { strict }) {
    if (!isJudged(judgement))
        return 2;
    const isRed = judgement.findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warn'));
    if (strict && (judgement.missingBranches ?? []).length > 0)
        return 1;
    return isRed || judgement.verdicts.some(({ verdict }) => verdict !== 'success') ? 1 : 0;
}
function isJudged({ problems, verdicts }) {
    return problems.length === 0 || (verdicts.length > 0 && verdicts.every(({ verdict }) => verdict !== 'error'));
}


/***/ })

};
