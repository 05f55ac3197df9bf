export const id = 67;
export const ids = [67];
export const modules = {

/***/ 9067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/core/facts/snapshot-file.js
/** A saved snapshot, read back: checked, since it may come from another version or another hand. */



const snapshot_file_text = schemas/* string */.YjP();
const party = {
    branch: snapshot_file_text,
    base: snapshot_file_text,
    sameRepository: schemas/* boolean */.zMY(),
    number: schemas/* number */.aig().exactOptional(),
    url: snapshot_file_text.exactOptional(),
    openedAt: snapshot_file_text.exactOptional(),
};
const change = schemas/* object */.Ikc({
    path: snapshot_file_text,
    kind: schemas/* enum */.k5n(plan/* CHANGE_KINDS */.tO),
    encoding: schemas/* literal */.euz('invalid').exactOptional(),
    renamedTo: snapshot_file_text.exactOptional(),
    renamedFrom: snapshot_file_text.exactOptional(),
    copiedFrom: snapshot_file_text.exactOptional(),
});
const changes = schemas/* discriminatedUnion */.gMt('complete', [
    schemas/* object */.Ikc({ complete: schemas/* literal */.euz(true), list: schemas/* array */.YOg(change) }),
    schemas/* object */.Ikc({ complete: schemas/* literal */.euz(false), reason: snapshot_file_text }),
]);
const planFile = schemas/* object */.Ikc({
    name: snapshot_file_text,
    mode: snapshot_file_text,
    oid: snapshot_file_text,
    text: snapshot_file_text.exactOptional(),
    unreadable: snapshot_file_text.exactOptional(),
});
const snapshot_file_status = schemas/* object */.Ikc({ state: schemas/* enum */.k5n(['success', 'failure', 'error', 'pending']), description: snapshot_file_text, isOwn: schemas/* boolean */.zMY() })
    .nullable();
const seen = { number: schemas/* number */.aig(), head: snapshot_file_text, status: snapshot_file_status };
const postedComment = schemas/* object */.Ikc({ id: schemas/* number */.aig(), body: snapshot_file_text, hasTwin: schemas/* literal */.euz(true).exactOptional() });
const traces = schemas/* object */.Ikc({
    records: schemas/* array */.YOg(schemas/* object */.Ikc({ ref: snapshot_file_text, commit: snapshot_file_text, message: snapshot_file_text })).nullable(),
    issues: schemas/* array */.YOg(schemas/* object */.Ikc({
        number: schemas/* number */.aig(),
        url: snapshot_file_text,
        isOpen: schemas/* boolean */.zMY(),
        isOwn: schemas/* boolean */.zMY(),
        body: snapshot_file_text,
        comments: schemas/* array */.YOg(snapshot_file_text),
    }))
        .nullable(),
});
const snapshot = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    source: schemas/* enum */.k5n(['github', 'git']),
    repository: schemas/* object */.Ikc({ name: snapshot_file_text, url: snapshot_file_text.exactOptional(), defaultBranch: snapshot_file_text }),
    base: schemas/* object */.Ikc({ branch: snapshot_file_text, commit: snapshot_file_text }),
    subject: schemas/* union */.KCZ([schemas/* literal */.euz('all'), schemas/* object */.Ikc({ pull: schemas/* number */.aig() }), schemas/* object */.Ikc({ branch: snapshot_file_text })]),
    settings: schemas/* object */.Ikc({ agents: schemas/* array */.YOg(snapshot_file_text), context: snapshot_file_text.exactOptional(), comment: schemas/* boolean */.zMY().exactOptional() }),
    pulls: schemas/* array */.YOg(schemas/* object */.Ikc({
        ...party,
        head: snapshot_file_text,
        revision: snapshot_file_text,
        title: snapshot_file_text.exactOptional(),
        author: snapshot_file_text.exactOptional(),
        draft: schemas/* boolean */.zMY().exactOptional(),
        changes,
    })),
    merged: schemas/* array */.YOg(schemas/* object */.Ikc({
        ...party,
        mergedAt: snapshot_file_text.exactOptional(),
        mergeCommit: snapshot_file_text.nullable(),
        before: snapshot_file_text.nullable(),
        changes,
    })),
    answers: schemas/* object */.Ikc({
        claims: schemas/* array */.YOg(schemas/* object */.Ikc({ branch: snapshot_file_text, unprovable: snapshot_file_text.exactOptional(), found: schemas/* boolean */.zMY().exactOptional() })),
        numbers: schemas/* array */.YOg(schemas/* number */.aig()),
        entries: schemas/* array */.YOg(schemas/* object */.Ikc({ revision: snapshot_file_text, path: snapshot_file_text, entry: schemas/* object */.Ikc({ mode: snapshot_file_text, oid: snapshot_file_text }).nullable() })),
        reached: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: snapshot_file_text, reached: schemas/* boolean */.zMY() })),
        plans: schemas/* array */.YOg(schemas/* object */.Ikc({ revision: snapshot_file_text, tree: snapshot_file_text.nullable() })),
        trees: schemas/* array */.YOg(schemas/* object */.Ikc({ id: snapshot_file_text, files: schemas/* array */.YOg(planFile) })),
        mergeBases: schemas/* array */.YOg(schemas/* object */.Ikc({ revision: snapshot_file_text, commit: snapshot_file_text.nullable() })),
        stacked: schemas/* array */.YOg(schemas/* object */.Ikc({ revision: snapshot_file_text, upon: snapshot_file_text, paths: schemas/* array */.YOg(snapshot_file_text).nullable() })),
        files: schemas/* array */.YOg(schemas/* object */.Ikc({ revision: snapshot_file_text, paths: schemas/* array */.YOg(snapshot_file_text).nullable() })).exactOptional(),
        branches: schemas/* array */.YOg(schemas/* object */.Ikc({ branch: snapshot_file_text, exists: schemas/* boolean */.zMY().nullable() })).exactOptional(),
        overview: schemas/* object */.Ikc({
            open: schemas/* array */.YOg(schemas/* object */.Ikc({ ...seen, branch: snapshot_file_text, sameRepository: schemas/* boolean */.zMY(), author: snapshot_file_text.exactOptional() })),
            closed: schemas/* array */.YOg(schemas/* object */.Ikc(seen)),
        })
            .exactOptional(),
        optionalPulls: schemas/* array */.YOg(schemas/* object */.Ikc({ pull: schemas/* number */.aig(), isRead: schemas/* boolean */.zMY() })).exactOptional(),
        ownStatuses: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: snapshot_file_text, status: snapshot_file_status })).exactOptional(),
        queues: schemas/* array */.YOg(schemas/* object */.Ikc({
            head: snapshot_file_text,
            entries: schemas/* array */.YOg(schemas/* object */.Ikc({ pull: schemas/* number */.aig(), head: snapshot_file_text, base: snapshot_file_text.exactOptional() })).nullable(),
        }))
            .exactOptional(),
        comments: schemas/* array */.YOg(schemas/* object */.Ikc({ pull: schemas/* number */.aig(), comment: schemas/* union */.KCZ([postedComment, schemas/* literal */.euz('unreadable')]).nullable() }))
            .exactOptional(),
        integrationHistory: traces.exactOptional(),
    }),
    notes: schemas/* array */.YOg(snapshot_file_text),
});
/** @throws Failure `snapshot` for anything that is none */
function readSnapshot(json, name) {
    const parsed = snapshot.safeParse(parse(json, name));
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

// EXTERNAL MODULE: ./lib/core/judge/judge.js + 23 modules
var judge = __webpack_require__(4463);
// EXTERNAL MODULE: ./lib/core/report/exit-code.js
var exit_code = __webpack_require__(3720);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 2 modules
var terminal = __webpack_require__(6616);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 8 modules
var source = __webpack_require__(8895);
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
