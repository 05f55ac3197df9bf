export const id = 5574;
export const ids = [5574];
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
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/temporary-folder.js
var temporary_folder = __webpack_require__(8787);
// EXTERNAL MODULE: ./lib/commands/cli/check.js + 12 modules
var check = __webpack_require__(8237);
// EXTERNAL MODULE: ./lib/commands/cli/claim.js
var claim = __webpack_require__(7331);
;// CONCATENATED MODULE: ./lib/commands/cli/demo-story.js
/** The sample project of the demo: its files, its plan, and the work of three agents. */
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

// EXTERNAL MODULE: ./lib/commands/cli/lint.js + 3 modules
var lint = __webpack_require__(9271);
// EXTERNAL MODULE: ./lib/commands/cli/next.js
var next = __webpack_require__(5370);
// EXTERNAL MODULE: ./lib/commands/cli/worktrees.js + 2 modules
var worktrees = __webpack_require__(8258);
;// CONCATENATED MODULE: ./lib/commands/cli/demo.js
/** `demo`: shows the whole process with the real commands, on a small repository in a temporary folder. */












async function demo(here) {
    forgetRepository();
    const place = await (0,promises_.realpath)((0,temporary_folder/* makeTemporaryFolder */.w)('parallel-work-demo-'));
    const directory = (0,external_node_path_.join)(place, 'shop');
    const there = { ...here, directory, json: false, strict: false };
    const { colours, print } = here.terminal;
    const say = (text) => print(`\n${text.trim()}\n`);
    const show = async (command, run, shorten = (text) => text) => {
        await print(`\n${colours.bold(`$ parallel-work ${command}`)}\n`);
        let printed = '';
        const keep = async (text) => {
            printed += text;
        };
        const code = await run({ ...there, terminal: { ...here.terminal, print: keep } });
        await print(`${shorten(printed)}${colours.dim(`(exit code ${code})`)}\n`);
    };
    const worktreeOf = (branch) => (0,external_node_path_.join)(place, branch.replace('feat/', 'shop-export-'));
    await say(`
Three agents work on one task at the same time: exporting reports. Agents cannot talk to each other while they work,
so a plan says everything that they need to know about each other: which files each item, and no other, may change.

The sample repository is in ${directory}. Its plan, ${PLAN_PATH}:`);
    await print(`\n${indent(firstItem(PLAN))}`);
    await build(directory);
    await say('First, lint the plan. Work starts only after lint has proved that no two items can change the same file:');
    await show('lint', (context) => (0,lint.lintPlans)([], {}, context));
    await say('An agent claims an item. It gets a branch, a working tree, and a work order, and needs to read nothing else:');
    await show('claim --as agent-1', (context) => (0,claim.claim)(undefined, { as: 'agent-1' }, context), shortOrder);
    await say('No other agent can get the same item. Without a name, each gets the next one:');
    await show('claim csv-export --as agent-2', (context) => (0,claim.claim)('csv-export', { as: 'agent-2' }, context));
    for (const as of ['agent-2', 'agent-3'])
        await show(`claim --as ${as}`, (context) => (0,claim.claim)(undefined, { as }, context), (text) => until(text, '\n  brief: '));
    for (const { name, files, message } of BRANCHES)
        await record(worktreeOf(name), files, message);
    await say(`
Now each of the three agents has worked in its working tree:
  csv-export    Did what its work order says.
  pdf-export    Left its scope: it also changed src/index.js, which is for the integration at the end.
  export-menu   Overlaps: it also wrote src/export/csv.js, which the first agent is writing.

Without a check, you would notice this only when you merge the branches. With it, each author knows right away:`);
    await show('check --all', (context) => (0,check.check)({ all: true }, context));
    await say(`
You can fix a failing check in one of two ways: remove the file from the branch, or add it to the plan on "main", which
everybody sees. A branch cannot widen its own scope. The two agents remove these files:`);
    await record(worktreeOf('feat/pdf-export'), { 'src/index.js': START['src/index.js'] ?? null }, 'Leave the index alone');
    await record(worktreeOf('feat/export-menu'), { 'src/export/csv.js': null }, 'Leave the CSV to its item');
    await show('check --all', (context) => (0,check.check)({ all: true }, context), onlyItems);
    for (const { name } of BRANCHES)
        await (0,git/* git */.$Y)(directory, ['merge', '--quiet', '--no-ff', '--no-edit', name], { elsewhere: true });
    await say('All three pass, so they merge in any order without conflicts. The integration can start:');
    await show('worktrees --remove', (context) => (0,worktrees.worktrees)([], { remove: true }, context));
    await show('next', (context) => (0,next.next)({}, context));
    await say(`
On GitHub, the action checks every pull request in the same way, and opens the issue of the integration once all items
have merged. To continue on your own:

  cd ${(0,shell/* shellWord */.r)(directory)}
  node ${(0,shell/* shellWord */.r)(process.argv[1] ?? 'dist/cli/index.js')} claim

You can delete the folder ${place} at any time.`);
    return 0;
}
function indent(text) {
    return text.replace(/^(?=.)/gm, '    ');
}
function until(text, end) {
    const [start = ''] = text.split(end);
    return text === start ? text : `${start}\n`;
}
/** The plan without its other items, which have the same keys. */
function firstItem(plan) {
    const [first = ''] = plan.split(/\n\n(?= {2}\w)/);
    return `${first}\n\n  [...]\n`;
}
/** The outcome of a claim, and the part of the work order that lists the files. */
function shortOrder(text) {
    const [outcome = '', title = ''] = text.split('\n\n');
    const [files = ''] = /^## Files you may change\n[\s\S]*?^```$/m.exec(text) ?? [];
    return `${outcome}\n\n${title}\n\n[...]\n\n${files}\n\n[...]\n`;
}
/** How each item is, without the verdicts that all pass. */
function onlyItems(text) {
    return text.slice(text.indexOf('items:\n'));
}
async function build(directory) {
    await (0,promises_.mkdir)(directory);
    await (0,git/* git */.$Y)(directory, ['init', '--quiet', '--template=', '.'], { elsewhere: true });
    await (0,git/* git */.$Y)(directory, ['symbolic-ref', 'HEAD', 'refs/heads/main'], { elsewhere: true });
    const settings = [...SETTINGS, ['core.hooksPath', (0,external_node_path_.join)(directory, '.git', 'hooks')]];
    for (const [name = '', value = ''] of settings)
        await (0,git/* git */.$Y)(directory, ['config', name, value], { elsewhere: true });
    await record(directory, START, 'A shop that has reports');
    await record(directory, { [PLAN_PATH]: PLAN }, 'Plan the export of reports');
}
/** Settings of the sample repository that go before those of the user, which could change what is shown. */
const SETTINGS = [
    ['user.name', 'demo'],
    ['user.email', 'demo@example.com'],
    ['commit.gpgSign', 'false'],
    ['core.excludesFile', external_node_os_.devNull],
    ['core.attributesFile', external_node_os_.devNull],
    ['core.autocrlf', 'false'],
    ['core.safecrlf', 'false'],
    ['merge.ff', 'false'],
    ['merge.verifySignatures', 'false'],
];
/** A hook or a shell may name another repository for all commands. */
function forgetRepository() {
    for (const name of Object.keys(process.env))
        if (name.toUpperCase().startsWith('GIT_'))
            delete process.env[name];
}
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
    await (0,git/* git */.$Y)(directory, ['add', '--all'], { elsewhere: true });
    await (0,git/* git */.$Y)(directory, ['commit', '--quiet', '--message', message], { elsewhere: true });
}


/***/ }),

/***/ 5370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   next: () => (/* binding */ next)
/* harmony export */ });
/* harmony import */ var _core_claim_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8996);
/* harmony import */ var _core_claim_starts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4791);
/* harmony import */ var _core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2248);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9104);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5703);
/* harmony import */ var _shell_git_claim_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7525);
/* harmony import */ var _shell_git_fetched_branches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8541);
/* harmony import */ var _shell_git_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1531);
/* harmony import */ var _base_starts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9286);
/** `next`: lists the items that can start now, as far as this clone knows. */










/** @returns 0 even if nothing can start, 2 if a plan is broken */
async function next({ base }, here) {
    const { directory, terminal } = here;
    const repository = await (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .openRepository */ .h_)(directory);
    const existing = await (0,_shell_git_claim_place_js__WEBPACK_IMPORTED_MODULE_6__/* .knownBranches */ .k)(repository);
    const { starts, judgement } = await (0,_base_starts_js__WEBPACK_IMPORTED_MODULE_9__/* .readBaseStarts */ .h)(repository, base, existing);
    const isBroken = judgement.problems.length > 0;
    const list = starts.filter(_core_claim_starts_js__WEBPACK_IMPORTED_MODULE_1__/* .canStart */ .B);
    const doubts = starts.flatMap(({ item, doubt }) => doubt === undefined ? [] : [`Item "${item.item}" is left out. ${doubt}`]);
    const { hasOrigin, isAll } = await (0,_shell_git_fetched_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchedBranches */ .u)(repository);
    const unseen = hasOrigin && !isAll && list.length > 0 ? [_core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSEEN_BRANCHES */ .oW] : [];
    const told = { ...judgement, notes: [...judgement.notes, ...doubts, ...unseen] };
    const code = isBroken ? 2 : 0;
    if (here.json)
        await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq)('next', code, told, isBroken ? {} : { next: list.map(_core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shownStart */ .s) }));
    else if (isBroken)
        await terminal.print((0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminal */ .Fo)(told, { colours: terminal.colours }));
    else {
        const lines = [
            ...(list.length > 0 ? (0,_core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startLines */ .a1)(list) : [(0,_core_claim_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToStart */ .L)(starts)]),
            ...(0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .warningLines */ ._F)(told, terminal.colours),
            ...told.notes.map((note) => terminal.colours.dim(`note: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(note)}`)),
        ];
        await terminal.print(lines.map((line) => `${line}\n`).join(''));
    }
    return code;
}


/***/ }),

/***/ 8258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  worktrees: () => (/* binding */ worktrees)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/progress/base-state.js + 1 modules
var base_state = __webpack_require__(1505);
// EXTERNAL MODULE: ./lib/core/report/claim-text.js
var claim_text = __webpack_require__(2248);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 3 modules
var report_terminal = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
// EXTERNAL MODULE: ./lib/core/claim/starts.js
var starts = __webpack_require__(4791);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/core/worktrees/to-make.js
/** Which items can have a working tree now, and why the others cannot. */




/** @param named items that the user asked for, also if their branches exist. The default is all that are not done */
function worktreesToMake(planState, { branches, worktrees }, named = []) {
    const isNamed = new Set(named.map(plan/* keyOf */.TN));
    return (0,starts/* startsOf */.j)(planState, new Set(branches))
        .filter(({ item, obstacle }) => (named.length === 0 ? obstacle?.kind !== 'done' : isNamed.has((0,plan/* keyOf */.TN)(item))))
        .map((start) => {
        const { item } = start;
        const claims = (branch) => item.branches.some((claim) => (0,branch_names/* claimMatches */.ob)(claim, branch));
        const tree = worktrees.find(({ branch }) => branch !== undefined && claims(branch));
        if (tree)
            return { item, ...tree, state: 'there' };
        return { item, ...standing(start, isNamed.has((0,plan/* keyOf */.TN)(item))) };
    });
}
function standing(start, isNamed) {
    const { item, branch, obstacle, doubt } = start;
    if (obstacle?.kind === 'taken') {
        const state = { branch: obstacle.branch, state: isNamed ? 'new' : 'begun' };
        const why = `The branch "${obstacle.branch}" exists, so somebody may work on it. To go on with it here, name the item.`;
        return isNamed ? state : { ...state, why };
    }
    if (obstacle)
        return { state: obstacle.kind === 'waiting' ? 'waiting' : 'blocked', why: `It ${obstacle.because}.` };
    if ((0,branch_names/* isGlobClaim */.rz)(branch))
        return { state: 'blocked', why: `Its branches are globs. Make a branch like "${branch}" first.` };
    if ((0,starts/* canStart */.B)(start) || isNamed)
        return { branch, state: 'new' };
    return { state: 'blocked', why: `${(0,words/* capital */.Nx)(doubt ?? '')} To make it anyway, name item "${item.item}".` };
}

;// CONCATENATED MODULE: ./lib/core/worktrees/to-remove.js
/** Which working trees have done their work, and why each of the others stays. */


function worktreeToRemove(tree, { plans, progress, snapshot }) {
    const { branch, isLocked, isCurrent } = tree;
    if (branch === undefined)
        return { ...tree, why: 'No branch is checked out in it, or a rebase is in progress.' };
    const item = plans.flatMap(plan/* itemsOf */.S3).find((each) => each.branches.some((claim) => (0,branch_names/* claimMatches */.ob)(claim, branch)));
    if (!item)
        return { ...tree, why: `No item of an open plan claims the branch "${branch}".` };
    const about = { ...tree, item };
    if (isLocked)
        return { ...about, why: 'It is locked. Run "git worktree unlock" to allow its removal.' };
    if (isCurrent)
        return { ...about, why: 'This command runs in it. Run it in another working tree.' };
    const state = progress.get((0,plan/* keyOf */.TN)(item));
    if (item.dropped !== undefined)
        return { ...about, why: `Item "${item.item}" was dropped, so its work has not merged.` };
    if (!state?.finished)
        return { ...about, why: `Item "${item.item}" ${state?.because ?? 'is not finished'}.` };
    // Another branch of the item may have merged instead.
    if (snapshot.pulls.some((pull) => pull.branch === branch))
        return { ...about, why: `The branch "${branch}" has commits that "${snapshot.base.branch}" lacks.` };
    return about;
}

// EXTERNAL MODULE: ./lib/shell/git/fetched-branches.js
var fetched_branches = __webpack_require__(8541);
// EXTERNAL MODULE: ./lib/shell/git/make-worktree.js + 4 modules
var make_worktree = __webpack_require__(119);
// EXTERNAL MODULE: ./lib/shell/git/remove-worktree.js
var remove_worktree = __webpack_require__(207);
// EXTERNAL MODULE: ./lib/shell/git/repository.js + 1 modules
var git_repository = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 7 modules
var git_source = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/shell/git/worktree-places.js
var worktree_places = __webpack_require__(4297);
// EXTERNAL MODULE: ./lib/shell/git/worktree-warnings.js
var worktree_warnings = __webpack_require__(3440);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/commands/cli/item-worktree.js
var item_worktree = __webpack_require__(3055);
// EXTERNAL MODULE: ./lib/commands/cli/named-item.js
var named_item = __webpack_require__(9500);
;// CONCATENATED MODULE: ./lib/commands/cli/worktrees.js
/** `worktrees`: lists, makes and removes the working trees of items. */





















/** @returns 1 if a working tree could not be made as asked, 2 if a plan is broken */
async function worktrees(names, options, context) {
    refuseMixed(names, options);
    const { directory, terminal } = context;
    const base = options.base === undefined ? {} : { base: options.base };
    const repository = await (0,git_repository/* openRepository */.h_)(directory);
    const source = (0,git_source/* gitSource */.Y)({ directory, repository, subject: 'all', settings: { agents: [] }, ...base });
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, (known) => (0,facts_facts/* withFacts */.Qj)(known, (facts) => {
        const state = (0,base_state/* baseStateOf */.w)(known, facts);
        return state === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : { ...state, progress: state.planState.progress };
    }), terminal.progress.say);
    const judgement = (0,base_plans/* withoutVerdicts */.HT)(result.basePlans, [], snapshot.notes);
    if (judgement.problems.length > 0) {
        await terminal.print(context.json ? (0,json/* json */.Pq)('worktrees', 2, judgement) : (0,report_terminal/* terminal */.Fo)(judgement, { colours: terminal.colours }));
        return 2;
    }
    const here = { ...result, snapshot, repository, places: await (0,worktree_places/* readWorktreePlaces */.Q)(repository) };
    const { entries, notes, failed } = options.remove
        ? await removeAll(here)
        : await makeAll(names, options, here, context);
    const code = failed ? 1 : 0;
    const all = { ...judgement, notes: [...judgement.notes, ...notes] };
    if (context.json)
        await terminal.print((0,json/* json */.Pq)('worktrees', code, all, { worktrees: entries }));
    else
        await terminal.print(textOf(entries, [...all.notes, ...(judgement.warnings ?? [])], options));
    return code;
}
function refuseMixed(names, { create, setup, remove }) {
    const wrong = (message, hint) => new failure/* Failure */.H('usage', message, hint);
    if (create && remove)
        throw wrong('The options --create and --remove cannot be combined.', 'Leave out one of them.');
    if (setup && !create)
        throw wrong('The option --setup needs --create.', 'Add --create.');
    if (remove && names.length > 0)
        throw wrong('The option --remove takes no items.', 'It removes every working tree whose item has merged.');
}
async function makeAll(names, { create, setup }, here, context) {
    const { planState, snapshot, repository, places } = here;
    const where = `on "${snapshot.base.branch}"`;
    const named = names.map((name) => (0,named_item/* itemNamed */.ZP)(name, planState.plans, where).item);
    const branches = [...new Set([...repository.local.keys(), ...repository.remote.keys()])];
    const all = worktreesToMake(planState, { branches, worktrees: places.listed }, named);
    const entries = [];
    const { hasOrigin, isAll } = await (0,fetched_branches/* fetchedBranches */.u)(repository);
    const notes = hasOrigin && !isAll && all.some(({ state }) => state === 'new') ? [claim_text/* UNSEEN_BRANCHES */.oW] : [];
    let failed = false;
    for (const each of all) {
        const { item, branch } = each;
        const plan = planState.plans.find(({ id }) => id === item.plan);
        if (!plan || !create || branch === undefined || (each.state !== 'new' && each.state !== 'there')) {
            entries.push(shown(each, places));
            if (each.state === 'there' && each.path !== undefined && each.path !== repository.root)
                notes.push(...(await (0,worktree_warnings/* worktreeWarnings */.p)(each.path, places.common)));
            continue;
        }
        // In a working tree that is in use, a set-up could take files away from the work.
        const isSetUp = setup === true && (each.state === 'new' || named.includes(item));
        try {
            const now = await (0,make_worktree/* placesNow */.xj)(repository);
            const made = await (0,item_worktree/* makeItemWorktree */.t)({ plan, item }, here, snapshot, { branch, setup: isSetUp }, now, context);
            const { path, briefPath: brief } = made;
            const broken = made.setup?.failed;
            failed ||= broken !== undefined;
            const again = `To run it again: parallel-work worktrees --create --setup ${plan.id}/${item.item}`;
            const why = broken && `The set-up failed in "${broken.command}": ${broken.why}. ${again}`;
            const state = made.isNew ? 'made' : 'there';
            entries.push({ plan: plan.id, item: item.item, branch, path, state, ...(why ? { why } : {}), brief });
            notes.push(...made.notes);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            failed = true;
            entries.push({ ...shown(each, places), state: 'blocked', why: `${error.message} ${error.hint}` });
        }
    }
    return { entries, notes, failed };
}
function shown({ item, branch, path, state, why }, places) {
    const place = path ?? (state === 'new' ? places.pathFor(item) : undefined);
    return {
        plan: item.plan,
        item: item.item,
        ...(branch === undefined ? {} : { branch }),
        ...(place === undefined ? {} : { path: place }),
        state,
        ...(why === undefined ? {} : { why }),
    };
}
/** All working trees but the main one. */
async function removeAll({ planState, repository, places }) {
    const entries = [];
    for (const { path, branch, isLocked, isMain } of places.listed) {
        if (isMain)
            continue;
        const tree = { path, isLocked, isCurrent: path === repository.root, ...(branch === undefined ? {} : { branch }) };
        const { item, why: before } = worktreeToRemove(tree, planState);
        const why = before ?? (await (0,remove_worktree/* removeWorktree */.I)(places.common, path));
        entries.push({
            ...(item ? { plan: item.plan, item: item.item } : {}),
            ...(branch === undefined ? {} : { branch }),
            path,
            state: why === undefined ? 'removed' : 'stays',
            why: why ?? `The branch is kept. To delete it, run: git branch -D ${(0,shell/* shellWord */.r)(branch ?? '')}`,
        });
    }
    return { entries, notes: [], failed: false };
}
function textOf(entries, notes, options) {
    const width = Math.max(0, ...entries.map(({ state }) => state.length));
    const lines = entries.flatMap(({ plan, item, branch, path, state, why, brief }) => {
        const name = item === undefined ? `"${branch ?? 'detached'}"` : `${plan}/${item}`;
        const indent = ' '.repeat(width + 2);
        return [
            (0,inert/* visible */.RK)(`${state.padEnd(width)}  ${name}${path === undefined ? '' : `  ${path}`}`),
            ...(why === undefined ? [] : [`${indent}${(0,inert/* visible */.RK)(why)}`]),
            ...(brief === undefined ? [] : [`${indent}${(0,inert/* visible */.RK)(`brief: ${brief}`)}`]),
        ];
    });
    const hasNew = entries.some(({ state }) => state === 'new');
    return [
        ...lines,
        ...(entries.length > 0 ? [] : [options.remove ? 'There is no linked working tree.' : 'There is nothing to make.']),
        ...notes.map((note) => (0,inert/* visible */.RK)(`note: ${note}`)),
        ...(hasNew ? ['', 'To make the new ones, run: parallel-work worktrees --create'] : []),
        '',
    ].join('\n');
}


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ removeWorktree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6897);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3345);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1912);
/** Removes a working tree that holds nothing but what its branch has. Never uses force, and keeps the branch. */







const MOST_NAMED = 3;
/** @returns why it stays, as a sentence; undefined if it is gone */
async function removeWorktree(root, path) {
    try {
        if (!(await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.'))))?.isDirectory())
            return 'Its folder is gone. Run: git worktree prune';
        const why = await workIn(path);
        if (why === undefined)
            await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ['worktree', 'remove', path], { elsewhere: true });
        return why;
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            return `Git refuses: ${error.message}`;
        const refused = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemError */ .Oj)(error);
        if (refused)
            return refused.message;
        throw error;
    }
}
/** Ignored files do not count, as in Git. Git would also delete a whole repository in an ignored folder. */
async function workIn(path) {
    const options = { elsewhere: true, mustSeeAll: true };
    const listed = async (...args) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nulSeparated */ .$Y)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(path, [...args, '-z'], options));
    const shown = ['status', '--porcelain', '--untracked-files=all', '--no-renames', '--ignore-submodules=none'];
    const changed = (await listed(...shown)).map((entry) => entry.slice(3));
    if (changed.length > 0)
        return `It has work that is not committed: ${namesOf(changed)}.`;
    const ignored = await listed('ls-files', '--others', '--ignored', '--exclude-standard');
    const inside = ignored.filter((name) => name.endsWith('/'));
    if (inside.length > 0)
        return `It has other repositories or working trees in it: ${namesOf(inside)}.`;
    const unseen = await unseenIn(path, await listed('ls-files', '-v'));
    return unseen.length === 0
        ? undefined
        : `Git does not look for changes in ${namesOf(unseen)}, because of "git update-index". Undo that with --no-skip-worktree or --no-assume-unchanged.`;
}
/** The files that are there and of which Git reports no change. A sparse checkout marks those that are not there. */
async function unseenIn(path, tagged) {
    const marked = tagged.flatMap((entry) => (/^[a-zS] /.test(entry) ? [entry.slice(2)] : []));
    const found = [];
    for (const name of marked)
        if (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,_path_name_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesOf */ .$$)(path, name))))
            found.push(name);
    return found;
}
function namesOf(paths) {
    const first = paths.slice(0, MOST_NAMED).map((name) => `"${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_6__/* .pathNameOf */ .Q1)(name).path}"`);
    return `${first.join(', ')}${paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''}`;
}


/***/ }),

/***/ 8787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
/** Makes a folder of its own for a command, where the system keeps such folders. */




function makeTemporaryFolder(prefix) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
    }
    catch (error) {
        const instead = 'Or set TMPDIR to another folder.';
        throw (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedFailure */ .NR)(error, 'temporary-folder', `No folder can be created in "${parent}".`, instead);
    }
}


/***/ })

};
