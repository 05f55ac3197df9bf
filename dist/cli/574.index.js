export const id = 574;
export const ids = [574,346,19];
export const modules = {

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
// EXTERNAL MODULE: ./lib/commands/cli/check.js + 18 modules
var check = __webpack_require__(8370);
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

// EXTERNAL MODULE: ./lib/commands/cli/lint.js + 2 modules
var lint = __webpack_require__(9346);
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
    await say('First the plan itself is checked. Work starts only when it can be read and nothing in it contradicts itself.');
    await show('lint', () => (0,lint.lint)([], {}, there));
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

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint_lint)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 32 modules
var lint = __webpack_require__(4889);
// EXTERNAL MODULE: ./lib/core/lint/shape.js
var shape = __webpack_require__(7928);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js + 5 modules
var read = __webpack_require__(6214);
// EXTERNAL MODULE: ./lib/core/report/exit-code.js
var exit_code = __webpack_require__(3720);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/core/report/inert.js
var inert = __webpack_require__(6694);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 1 modules
var terminal = __webpack_require__(8874);
// EXTERNAL MODULE: ./lib/core/report/words.js
var words = __webpack_require__(799);
;// CONCATENATED MODULE: ./lib/core/report/lint-text.js




/** @param texts of the plan files, by path: for the excerpts */
function lintText({ findings, problems, notes }, { texts, shapes, colours = terminal/* PLAIN */.t }) {
    const sources = new Map([...texts].map(([path, text]) => [path, (0,plan_source/* sourceOf */.vz)(path, text)]));
    const excerptOf = ({ at }) => {
        const source = at && sources.get(at.path);
        return source ? (0,plan_source/* excerptAt */.LA)(source, at) : undefined;
    };
    const counts = [problems.length > 0 ? (0,words/* plural */.LS)(problems.length, 'problem') : undefined, (0,words/* countWords */.rj)(findings)];
    return [
        ...problems.flatMap((each) => block({ ...each, id: each.code, ways: [each.hint], word: 'error' }, colours)),
        ...findings.flatMap((each) => {
            const excerpt = excerptOf(each);
            const ways = each.remedy.split('; or ');
            const word = words/* SEVERITY_WORDS */.ii[each.severity];
            return block({ ...each, id: each.rule, ways, word, ...(excerpt === undefined ? {} : { excerpt }) }, colours);
        }),
        ...notes.map((note) => colours.dim(`note: ${(0,inert/* visible */.RK)(note)}`)),
        ...shapes.map((shape) => (0,inert/* visible */.RK)(shape)),
        colours.bold(counts.filter((each) => each !== undefined).join('; ')),
        '',
    ].join('\n');
}
/** `file:line:column: error: message [rule]`, which editors and other programs find their way by. */
function block({ id, at, word, message, ways, excerpt }, colours) {
    const where = at ? `${(0,inert/* visible */.RK)(`${at.path}:${at.line}:${at.column}`)}: ` : '';
    const severity = word === 'error' ? colours.red(word) : colours.yellow(word);
    return [
        `${where}${severity}: ${(0,inert/* visible */.RK)(message)} ${colours.dim(`[${(0,inert/* visible */.RK)(id)}]`)}`,
        ...(excerpt === undefined ? [] : (0,inert/* visibleLines */.gB)(excerpt).map((line) => `  ${line}`)),
        ...ways.filter((way) => way !== '').map((way) => `    ${colours.green('→')} ${(0,inert/* visible */.RK)(way)}`),
        '',
    ];
}

// EXTERNAL MODULE: ./lib/shell/git/plans.js
var plans = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 11 modules
var git_source = __webpack_require__(6389);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/commands/cli/rule-pages.js
/** The pages of the rules, made from docs/rules by scripts/write-rule-pages.js: do not edit. */
const RULE_PAGES = {
    'scope-overlap': `# x
`,
};

;// CONCATENATED MODULE: ./lib/commands/cli/lint.js
/** `lint [plan…]`: everything that is wrong with the plans of the working tree, each with its place. */












async function lint_lint(wanted, options, here) {
    const { base, explain: rule } = options;
    if (rule !== undefined)
        return explain(rule, here);
    const { directory, terminal, strict } = here;
    const tree = await (0,plans/* workingTreePlans */.AP)(directory);
    const source = (0,git_source/* gitSource */.Y)({ directory, subject: 'all', settings: { agents: [] }, ...(base ? { base } : {}) });
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, (known) => (0,lint/* lint */.u8)(tree, known));
    const { judgement, shapes } = judged(tree, result, snapshot, wanted);
    const code = (0,exit_code/* exitCode */.I)(judgement, { strict });
    if (here.json)
        await terminal.print((0,json/* json */.P)('lint', code, judgement, { lint: shapes }));
    else {
        const texts = textsOf(tree);
        const lines = shapes.map(shape/* shapeWords */.L);
        await terminal.print(lintText(judgement, { texts, shapes: lines, colours: terminal.colours }));
    }
    return code;
}
function judged(tree, { set, findings, shapes }, { base, repository, notes }, wanted) {
    // A plan for another branch is inert here; whoever writes it still wants to know whether it can be read.
    const bases = [...new Set(set.inert.map((each) => each.base))];
    const others = bases.map((branch) => (0,read/* readPlans */.x)(tree, { branch, defaultBranch: repository.defaultBranch }));
    const named = nameable([set, ...others], set.inert);
    const chosen = wanted.length === 0 ? undefined : new Set(wanted.map((each) => find(each, named)));
    const isChosen = (path) => chosen === undefined || (path !== undefined && chosen.has(path));
    const plans = set.open.filter(({ path }) => isChosen(path));
    const pathOf = (id) => set.open.find((plan) => plan.id === id)?.path;
    const speaksOf = ({ at, plan, other }) => [at?.path, pathOf(plan), pathOf(other?.plan)].some((path) => isChosen(path));
    const elsewhere = others.flatMap(({ problems }) => problems).filter(({ at }) => isChosen(at?.path));
    return {
        shapes: shapes.filter(({ plan }) => isChosen(pathOf(plan))),
        judgement: {
            plans: plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length })),
            planRevision: tree?.id.slice(0, 10) ?? 'none',
            verdicts: [],
            findings: findings.filter(speaksOf),
            // One plan that cannot be read leaves nothing decided about the others, whichever was asked for.
            problems: distinct([...set.problems, ...elsewhere]),
            notes: [...notes, ...set.inert.map((each) => inertNote(each, base.branch)), ...emptyNote(tree)],
        },
    };
}
function textsOf(tree) {
    const files = tree?.files ?? [];
    return new Map(files.flatMap(({ name, text }) => (text === undefined ? [] : [[`${plan/* PLAN_DIRECTORY */.AG}/${name}`, text]])));
}
function nameable(sets, inert) {
    return new Set([
        ...sets.flatMap(({ open, brokenPaths }) => [...open.map(({ path }) => path), ...brokenPaths]),
        ...inert.map(({ path }) => path),
    ]);
}
/** By id, or by the path of its file from the root. */
function find(name, paths) {
    const candidates = [
        name.replace(/^\.\//, ''),
        `${plan/* PLAN_DIRECTORY */.AG}/${name}.yml`,
        `${plan/* PLAN_DIRECTORY */.AG}/${name}.yaml`,
        `${plan/* PLAN_DIRECTORY */.AG}/${name}`,
    ];
    const path = candidates.find((each) => paths.has(each));
    if (path !== undefined)
        return path;
    const known = [...paths].map((each) => `"${each}"`).join(', ');
    throw new failure/* Failure */.H('usage', `there is no plan "${name}"`, known === '' ? `plans lie in ${plan/* PLAN_DIRECTORY */.AG}/` : `there are: ${known}`);
}
/** Read once for each branch, a problem of a whole directory comes up each time. */
function distinct(problems) {
    return [...new Map(problems.map((each) => [JSON.stringify([each.at, each.message]), each])).values()];
}
function inertNote({ path, base }, here) {
    return `"${path}" is for "${base}" and binds nobody on "${here}"; its rules are asked with --base ${base}`;
}
function emptyNote(tree) {
    return tree === null ? [`there is no plan: ${plan/* PLAN_DIRECTORY */.AG}/ is not there`] : [];
}
async function explain(rule, { terminal, json: asJson }) {
    const page = Object.hasOwn(RULE_PAGES, rule) ? RULE_PAGES[rule] : undefined;
    if (page === undefined) {
        const known = Object.keys(RULE_PAGES).join(', ');
        throw new failure/* Failure */.H('usage', `there is no rule "${rule}"`, `the rules are: ${known}`);
    }
    await terminal.print(asJson ? (0,json/* json */.P)('lint', 0, [], { explain: { rule, page } }) : page);
    return 0;
}


/***/ }),

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whose: () => (/* binding */ whose)
/* harmony export */ });
/* harmony import */ var _core_inquiry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9858);
/* harmony import */ var _core_plan_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);
/* harmony import */ var _core_report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6694);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8874);
/* harmony import */ var _core_scope_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3908);
/* harmony import */ var _core_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(269);
/* harmony import */ var _shell_git_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6389);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7435);
/** `whose <path>`: the unfinished items whose scope has the path, by the plans at the base. */









async function whose(paths, options, here) {
    const source = (0,_shell_git_source_js__WEBPACK_IMPORTED_MODULE_5__/* .gitSource */ .Y)({ directory: here.directory, subject: 'all', settings: { agents: [] }, ...options });
    const wanted = paths.map((path) => path.replace(/^\.\//, ''));
    const { result } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_6__/* .askUntilKnown */ .j)(source, (snapshot) => (0,_core_inquiry_js__WEBPACK_IMPORTED_MODULE_7__/* .think */ .b)(snapshot, (inquiry) => findOwners(wanted, snapshot, inquiry)));
    const { judgement, owners } = result;
    const code = judgement.problems.length > 0 ? 2 : 0;
    if (here.json)
        await here.terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_8__/* .json */ .P)('whose', code, judgement, { whose: owners }));
    else if (code > 0)
        await here.terminal.print((0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .F)(judgement, { colours: here.terminal.colours }));
    else
        await here.terminal.print(wanted.map((path) => `${describe(path, owners)}\n`).join('') +
            judgement.notes.map((note) => `note: ${(0,_core_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(note)}\n`).join(''));
    return code;
}
function findOwners(paths, snapshot, inquiry) {
    const tree = inquiry.plans(snapshot.base.commit);
    if (tree === undefined)
        return undefined;
    const plans = (0,_core_plan_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlans */ .x)(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
    const world = (0,_core_world_js__WEBPACK_IMPORTED_MODULE_4__/* .surveyWorld */ .X)(plans.problems.length > 0 ? [] : plans.open, snapshot, inquiry);
    if (!world)
        return undefined;
    const unfinished = [...world.progress.values()].filter(({ finished }) => !finished);
    const owners = paths.flatMap((path) => unfinished.flatMap(({ item }) => {
        const kinds = (0,_core_scope_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsCovered */ .GD)(item.scope, path);
        const [branch] = item.branches;
        if (kinds.length === 0)
            return [];
        return [{ path, plan: item.plan, item: item.item, ...(branch === undefined ? {} : { branch }), kinds }];
    }));
    return {
        owners,
        judgement: {
            plans: plans.open.map(({ id, path, items }) => ({ id, path, itemCount: items.length })),
            planRevision: tree?.id.slice(0, 10) ?? 'none',
            verdicts: [],
            findings: [],
            problems: plans.problems,
            notes: snapshot.notes,
        },
    };
}
function describe(path, owners) {
    const own = owners.filter((each) => each.path === path);
    if (own.length === 0)
        return `${(0,_core_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}: nobody's`;
    const names = own.map(({ plan, item, branch, kinds }) => `${plan}/${item}${branch === undefined ? '' : ` (${branch})`}: ${kinds.join(', ')}`);
    return `${(0,_core_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}: ${(0,_core_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(names.join('; '))}`;
}


/***/ })

};
