export const id = 574;
export const ids = [574,19];
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

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/commands/cli/check.js + 2 modules
var check = __webpack_require__(7715);
;// CONCATENATED MODULE: ./lib/commands/cli/demo-story.js
/** The sample that the demo builds: its files, its plan, and what three agents made of it. */
const PLAN_PATH = '.github/parallel-work/export.yml';
const PLAN = `version: 1
task: Export reports as CSV and PDF
context: Readers of a report want to take it along. A menu offers both formats.

items:
  csv-export:
    branch: feat/csv-export
    scope:
      create: [src/export/csv.js, src/export/csv.test.js]
    context: One line for each row of the report, values in quotes.
    contracts:
      provides:
        - path: src/export/csv.js
          declares: ["toCsv(report): string"]
    verification: node --test src/export/csv.test.js

  pdf-export:
    branch: feat/pdf-export
    scope:
      create: [src/export/pdf.js, src/export/pdf.test.js]
    context: One page for each report.
    contracts:
      provides:
        - path: src/export/pdf.js
          declares: ["toPdf(report): Uint8Array"]
    verification: node --test src/export/pdf.test.js

  export-menu:
    branch: feat/export-menu
    scope:
      modify: [src/menu.js]
    context: Two entries, "CSV" and "PDF".
    contracts:
      uses: [csv-export, pdf-export]
    verification: node --check src/menu.js

integration:
  branch: feat/export-integration
  scope: [src/index.js]
  tasks: [Connect the menu with both exports in src/index.js]
  verification: node --test
`;
const START = {
    'README.md': '# A shop that has reports\n',
    'src/index.js': "import { menu } from './menu.js';\n\nconsole.log(menu.join(' | '));\n",
    'src/menu.js': "export const menu = ['Open', 'Print'];\n",
    'src/report.js': "export const report = { title: 'Sales', rows: [['May', 12], ['June', 15]] };\n",
};
const CSV = `export function toCsv(report) {
  return report.rows.map((row) => row.map((value) => JSON.stringify(value)).join(',')).join('\\n');
}
`;
const BRANCHES = [
    {
        name: 'feat/csv-export',
        message: 'Write reports as CSV',
        files: {
            'src/export/csv.js': CSV,
            'src/export/csv.test.js': "import { toCsv } from './csv.js';\n\nif (toCsv({ rows: [['a', 1]] }) !== '\"a\",1') process.exit(1);\n",
        },
    },
    {
        name: 'feat/pdf-export',
        message: 'Write reports as PDF',
        files: {
            'src/export/pdf.js': 'export function toPdf(report) {\n  return new TextEncoder().encode(report.title);\n}\n',
            'src/export/pdf.test.js': "import { toPdf } from './pdf.js';\n\nif (toPdf({ title: 'x' }).length !== 1) process.exit(1);\n",
            'src/index.js': "import { toPdf } from './export/pdf.js';\nimport { menu } from './menu.js';\n\nconsole.log(menu.join(' | '), toPdf);\n",
        },
    },
    {
        name: 'feat/export-menu',
        message: 'Offer both formats in the menu',
        files: {
            'src/menu.js': "export const menu = ['Open', 'Print', 'CSV', 'PDF'];\n",
            'src/export/csv.js': 'export const toCsv = (report) => String(report.rows);\n',
        },
    },
];

// EXTERNAL MODULE: ./lib/commands/cli/lint.js + 1 modules
var lint = __webpack_require__(6214);
// EXTERNAL MODULE: ./lib/commands/cli/whose.js
var whose = __webpack_require__(1019);
;// CONCATENATED MODULE: ./lib/commands/cli/demo.js
/** `demo`: the whole story on a small repository of its own, in a temporary folder, with the real commands. */








async function demo(here) {
    const directory = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'parallel-work-demo-')));
    const there = { ...here, directory, json: false, strict: false };
    const { colours, print } = here.terminal;
    const say = (text) => print(`\n${text.trim()}\n`);
    const show = async (command, run) => {
        await print(`\n${colours.bold(`$ parallel-work ${command}`)}\n`);
        const code = await run();
        await print(`${colours.dim(`(exit code ${code})`)}\n`);
    };
    await say(`
Three agents work on one task at the same time: reports can be exported. Agents cannot talk to each other while they
work, so all that one must know of the others stands in a plan: which files each item may change. Nobody else may.

The sample repository is in ${directory}. Its plan, ${PLAN_PATH}:`);
    await print(`\n${indent(PLAN)}`);
    await build(directory);
    await say('First the plan itself. Work starts only when it is proved that no two items can touch one file:');
    await show('lint', () => (0,lint.lintPlans)([], {}, there));
    await say(`
Now the three agents have worked, each on its branch:
  feat/csv-export    did what its item says
  feat/pdf-export    strayed: it also changed src/index.js, which is for the integration at the end
  feat/export-menu   collided: it also wrote src/export/csv.js, which the first agent is writing

Without a check, all of this comes out when the branches are merged. With it, each author knows at once:`);
    await show('check --all', () => (0,check.check)({ all: true }, there));
    await say(`
Red is always one of two things: take the file out of the branch, or ask for it in the plan on "main", which everybody
sees. Nobody can widen a scope from inside the branch that profits from it. To see who has a file:`);
    await show('whose src/export/csv.js src/index.js README.md', () => (0,whose.whose)(['src/export/csv.js', 'src/index.js', 'README.md'], {}, there));
    await say('The two authors take the stray files out again:');
    await commit(directory, 'feat/pdf-export', { 'src/index.js': START['src/index.js'] ?? null }, 'Leave the index to the integration');
    await commit(directory, 'feat/export-menu', { 'src/export/csv.js': null }, 'Leave the CSV to its item');
    await show('check --all', () => (0,check.check)({ all: true }, there));
    await say(`
All green: the three can merge in any order, and none of them can conflict with another. The integration waits until
they have. On GitHub the action says the same on every pull request. Go on yourself, if you like:

  cd ${directory}
  git switch feat/pdf-export && echo "// more" >> src/menu.js
  node ${process.argv[1] ?? 'dist/cli/index.js'} check

The folder is yours; delete it when you have seen enough.`);
    return 0;
}
function indent(text) {
    return text.replace(/^(?=.)/gm, '    ');
}
async function build(directory) {
    await (0,git/* git */.$)(directory, ['init', '--quiet', '--template=', '.'], { elsewhere: true });
    await (0,git/* git */.$)(directory, ['symbolic-ref', 'HEAD', 'refs/heads/main'], { elsewhere: true });
    await record(directory, START, 'A shop that has reports');
    await record(directory, { [PLAN_PATH]: PLAN }, 'Plan the export of reports');
    for (const { name, files, message } of BRANCHES) {
        await (0,git/* git */.$)(directory, ['checkout', '--quiet', '-b', name, 'main'], { elsewhere: true });
        await record(directory, files, message);
    }
    await (0,git/* git */.$)(directory, ['checkout', '--quiet', 'main'], { elsewhere: true });
}
async function commit(directory, branch, files, message) {
    await (0,git/* git */.$)(directory, ['checkout', '--quiet', branch], { elsewhere: true });
    await record(directory, files, message);
    await (0,git/* git */.$)(directory, ['checkout', '--quiet', 'main'], { elsewhere: true });
}
/** The settings of whoever runs this are not for the sample: no signatures, no hooks, nobody's name. */
async function record(directory, files, message) {
    for (const [path, text] of Object.entries(files)) {
        const file = (0,external_node_path_.join)(directory, path);
        if (text === null)
            await (0,promises_.rm)(file);
        else {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            await (0,promises_.writeFile)(file, text);
        }
    }
    await (0,git/* git */.$)(directory, ['add', '--all'], { elsewhere: true });
    const settings = [
        'user.name=demo',
        'user.email=demo@example.com',
        'commit.gpgSign=false',
        'core.hooksPath=/dev/null',
    ];
    const options = settings.flatMap((each) => ['-c', each]);
    await (0,git/* git */.$)(directory, [...options, 'commit', '--quiet', '--message', message], { elsewhere: true });
}


/***/ }),

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whose: () => (/* binding */ whose)
/* harmony export */ });
/* harmony import */ var _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _core_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);
/* harmony import */ var _core_progress_plan_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9022);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5703);
/* harmony import */ var _shell_git_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3471);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7435);
/** `whose <path>`: the unfinished items whose scope has the path, by the plans at the base. */









async function whose(paths, options, here) {
    const source = (0,_shell_git_source_js__WEBPACK_IMPORTED_MODULE_6__/* .gitSource */ .Y)({ directory: here.directory, subject: 'all', settings: { agents: [] }, ...options });
    const wanted = paths.map((path) => path.replace(/^\.\//, ''));
    const { result } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_7__/* .askUntilKnown */ .j)(source, (snapshot) => (0,_core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .withFacts */ .Qj)(snapshot, (facts) => findOwners(wanted, snapshot, facts)));
    const { judgement, owners } = result;
    const code = judgement.problems.length > 0 ? 2 : 0;
    if (here.json)
        await here.terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_8__/* .json */ .P)('whose', code, judgement, { whose: owners }));
    else if (code > 0)
        await here.terminal.print((0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminal */ .F)(judgement, { colours: here.terminal.colours }));
    else
        await here.terminal.print(wanted.map((path) => `${describe(path, owners)}\n`).join('') +
            judgement.notes.map((note) => `note: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(note)}\n`).join(''));
    return code;
}
function findOwners(paths, snapshot, facts) {
    const basePlans = (0,_core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .basePlansAt */ .nx)(snapshot.base.commit, snapshot, facts);
    if (basePlans === _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { open, problems } = basePlans.plans;
    const planState = (0,_core_progress_plan_state_js__WEBPACK_IMPORTED_MODULE_3__/* .planStateOf */ .M)(problems.length > 0 ? [] : open, snapshot, facts);
    if (planState === _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const owners = paths.flatMap((path) => planState.owners.flatMap(({ item }) => {
        const kinds = (0,_core_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsCovered */ .GD)(item.scope, path);
        const [branch] = item.branches;
        if (kinds.length === 0)
            return [];
        return [{ path, plan: item.plan, item: item.item, ...(branch === undefined ? {} : { branch }), kinds }];
    }));
    return { owners, judgement: (0,_core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutVerdicts */ .HT)(basePlans, [], snapshot.notes) };
}
function describe(path, owners) {
    const own = owners.filter((each) => each.path === path);
    if (own.length === 0)
        return `${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(path)}: nobody's`;
    const names = own.map(({ plan, item, branch, kinds }) => `${plan}/${item}${branch === undefined ? '' : ` (${branch})`}: ${kinds.join(', ')}`);
    return `${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(path)}: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(names.join('; '))}`;
}


/***/ })

};
