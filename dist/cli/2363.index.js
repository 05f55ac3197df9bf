export const id = 2363;
export const ids = [2363,3003];
export const modules = {

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/init/proposed-file.js
var proposed_file = __webpack_require__(6585);
;// CONCATENATED MODULE: ./lib/core/init/shipped-texts.js
/** Written by scripts/write-shipped-texts.js from examples/workflows and skills. Change those files instead. */
const WORKFLOWS = {
    statuses: `# Keeps the status "parallel-work" of every open pull request up to date, so you can make it a required check.
# It checks out nothing and runs no code of a pull request.
name: parallel-work

on:
  # GitHub takes this workflow from the default branch, so a pull request cannot change its own check.
  pull_request_target:
    types: [opened, synchronize, reopened, edited, closed, stacked, ready_for_review, converted_to_draft]
  merge_group: # Happens only with a merge queue.
  push:
    branches: [main] # Your default branch: a merge or a new plan can change verdicts.
  schedule:
    - cron: "7,37 * * * *" # Catches what starts no run, such as a merge by a bot.
  workflow_dispatch: # Lets you start a run by hand.

permissions: {} # Each job asks for what it needs.

concurrency:
  # One run at a time checks all pull requests. Each group of the merge queue gets a run of its own.
  group: parallel-work-\${{ github.event_name == 'merge_group' && github.ref || 'all' }}
  cancel-in-progress: false

jobs:
  reconcile: # The name must differ from that of the status.
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # Reads the plans and the files on both sides of a change.
      pull-requests: read # Reads the pull requests and the files they change.
      statuses: write # Posts the verdict on the head commit of each pull request.
    steps:
      # Name the action by its full commit id. A tag can be moved to other code.
      - uses: <owner>/parallel-work@<commit> # v0.1.0
`,
    lint: `# Lints the plans whenever a pull request changes one, as merging it would leave them.
name: parallel-work plans

on:
  pull_request:
    paths: [".github/parallel-work/**"] # Never make this check required: it does not run on other pull requests.

permissions: {} # Each job asks for what it needs.

jobs:
  lint:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # Reads the plans on both sides and the list of files on the base branch.
      pull-requests: read # Reads which plans the pull request changes and how far the items are.
    steps:
      # Name the action by its full commit id. A tag can be moved to other code.
      - uses: <owner>/parallel-work@<commit> # v0.1.0
        with:
          command: lint
`,
    integrate: `# Opens the integration issue of a plan exactly once, after all its items have merged. It writes to the repository, so it has
# a workflow of its own, and no pull request can start it.
name: parallel-work integration

on:
  push:
    branches: [main] # A merge into the base branch is a push to it.
  schedule:
    - cron: "17 * * * *" # Finds merges that start no workflow, such as those made with the token of a job.
  workflow_dispatch:
    inputs:
      recreate:
        description: The id of a plan whose integration issue was closed or deleted and must be opened again
        default: ""

permissions: {} # Each job asks for what it needs.

concurrency:
  group: parallel-work-integrate
  cancel-in-progress: false # The next run finishes what a cancelled run began, but later.

jobs:
  integrate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # Creates the Git ref that makes sure that only one issue is opened.
      issues: write # Opens the issue, sets its labels, and comments when the plan gains an item.
      pull-requests: read # Reads which items have merged.
      actions: read # Reads whether the run that holds the ref has ended.
    steps:
      # Name the action by its full commit id. A tag can be moved to other code.
      - uses: <owner>/parallel-work@<commit> # v0.1.0
        with:
          command: integrate
          recreate: \${{ inputs.recreate }}
`,
};
const SKILL = `---
name: parallel-work
description: Splits a task into items that several agents can work on at the same time without touching the same file, writes the plan file, proves it with "parallel-work lint", hands the items out, and repairs a failing check. Use it before starting several agents on one repository, when asked for a plan in .github/parallel-work, or when "parallel-work check" fails.
---

# Parallel work

Agents that work at the same time cannot ask each other anything. Everything that one needs to know about the work of another must
be written down before the work begins. So the time goes into the plan: a good split saves it many times over.

A plan is one YAML file in \`.github/parallel-work/\`. Each item has a branch, its own files, and what the others may rely on.
\`parallel-work lint\` proves that no two items can touch the same file. \`parallel-work check\` refuses work that leaves its item.

## 1. Decide whether to split at all

Do the task in one pull request, without a plan, if one of these is true:

- You do not know yet what must change: exploring, or looking for the cause of a bug.
- The parts change together: a migration and the code that depends on it.
- The change goes through the whole code: renaming, moving, reformatting.
- The contracts and constraints get longer than the work they describe.

Otherwise, split. Three to eight items are usual. An item takes an agent an hour, not five minutes.

## 2. Find the boundaries

Follow boundaries that the code has already:

- a module or a package: one item for authentication, another for billing;
- a layer: one item for the storage, another for the endpoints, another for the page;
- a feature: one item for search, another for export;
- code and its tests, but only if the signatures are fixed.

For each item, list the files that it creates, modifies and deletes. New files are best: nobody else can need them. If you cannot
name the files, you do not know the work well enough. Read the code first.

## 3. Deal with the files that every item needs

Look for manifests, route tables, barrel files such as \`index.ts\` or \`__init__.py\`, shared types, settings and test set-ups. Two items
that both need such a file are not independent. For each, choose one way:

1. Give the file to one item. The others work without it.
2. Make a small item that changes the file first. The others name it under \`depends_on\`.
3. Leave the file to the integration, which runs after all items have merged. This is right for most route tables and menus.
4. Combine the items.

Lock files go under \`generated\`, changelog fragments under \`shared\`, and folders of numbered migrations under \`unique\`.

## 4. Write the contracts

Where one item uses what another one makes, write down the exact signature, path, route, table or event before either begins.

- Good: \`uploadAvatar(userId: string, file: Buffer): Promise<string>\` in \`src/services/avatar.ts\`.
- Useless: "The first item handles uploads."

## 5. Write the plan

\`parallel-work init\` writes a first plan with comments and prints its path. \`parallel-work init --items 4\` writes one with four items,
and \`parallel-work init --branches feat/a feat/b\` makes one from branches that have work already.

\`\`\`yaml
version: 1
task: Export reports as CSV and PDF
context: Readers of a report want to save it. A menu offers both formats.

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

integration:
  branch: feat/export-menu
  scope: [src/menu.js]
  tasks: [Offer both formats in the menu.]
  verification: node --test
\`\`\`

- \`scope\` has globs from the root of the repository, under \`create\`, \`modify\` and \`delete\`. A list without kinds allows all three.
- Write \`"src/app/\\[id\\]/page.tsx"\` for a file with brackets in its name. Put a glob in quotes if it begins with \`*\`, \`{\`, \`[\`, \`!\` or \`@\`.
- \`except\` takes files out of a scope. \`constraints.do_not_touch\` forbids files and overrides every scope.
- \`context\` says what cannot be seen in the code. The agent who reads it knows nothing of this conversation.
- \`verification\` is a command that tests this item alone, before the others exist.
- \`uses: [item]\` under \`contracts\` names the items whose contracts an item builds on. It does not make the item wait.
- \`depends_on: [item]\` makes an item wait until the other has merged. The two may then share files. Use it rarely.

## 6. Lint until there is nothing left

\`\`\`sh
parallel-work lint --json
\`\`\`

Read \`ok\` and \`findings\`. Each finding has a \`message\`, the place \`at\`, and \`ways\`: what settles it, the one that keeps the most work
parallel first. \`ok\` is true while only warnings are left, so read those too. Then, until \`ok\` is true:

1. Perform what needs no decision: \`parallel-work lint --fix\`.
2. For each finding that is left, choose a way. Perform one that has \`edits\` with the option \`--apply <its id>\` of \`lint\`; it keeps all
   comments, and the option may be repeated. The first ways of all findings of one run fit together.
3. A way of kind \`person\` is a decision. Make it if the task says how, and ask otherwise.
4. Run the first command again.

\`parallel-work lint --explain scope-overlap\` prints the page of a rule. Do not silence a rule to get done, and do not widen a scope to
\`src/**\`: then no other item can work there.

## 7. Put the plan in force and hand out the items

A plan takes effect once it is on the default branch. Commit it there, or merge a pull request that has nothing else in it. Never
let two agents share a working directory.

If agents choose their items, perhaps on several machines, let each run \`parallel-work claim\`. It takes an item that nobody else has, makes
its worktree and prints its work order. \`parallel-work release csv-export\` gives the item back.

If you hand the items out, make a branch and a worktree for each item that can start:

\`\`\`sh
parallel-work worktrees --create
\`\`\`

\`parallel-work brief csv-export\` prints the work order of one item: its scope, context, contracts, constraints and verification, and
what it may build on. Give each agent that text, or let it run \`parallel-work brief\` in its worktree. Run the command above again when items
have merged: it adds the worktrees of those that waited. \`parallel-work worktrees --remove\` removes those of merged items.

## 8. While you work on an item

- Stay inside the scope. \`parallel-work whose src/menu.js\` says who owns a file.
- Build on the contracts as they are written, even if the other item does not exist yet. Keep your own to the letter.
- Before each commit, run \`parallel-work check\`. It judges the branch with its uncommitted work.
- If you lead, \`parallel-work check --all\` judges the branches of all items with the uncommitted work of every worktree.

## 9. When a check fails

Read the finding. It names the file, the owner and what to do. There are two honest ways:

1. Take the change out of the branch. The finding prints the command. Do this if the file belongs to another item, or if the work
   does not need it. Leave a note for the integration instead.
2. Change the plan. \`parallel-work amend csv-export src/export/quote.js\` prints the patch that widens a scope. It counts once it is on
   the default branch, so ask whoever leads. Never change a plan in the pull request of an item.

| finding | what to do |
|---|---|
| \`out-of-scope\`, \`wrong-kind\` | take the change out, or ask for a wider scope |
| \`overlap\`, \`owned-path\` | leave the file to the item that owns it |
| \`do-not-touch\` | take the change out: no scope allows it |
| \`duplicate-key\` | rename the migration to the number that the finding names |
| \`dependency-open\` | wait, or work on another item |
| \`stale-base\` | merge or rebase onto the base branch |

Run \`parallel-work check\` again. Do not skip the hook, and do not edit the hook or the workflow.

## 10. Finish

Each item merges by its own pull request, in any order that \`depends_on\` allows. \`parallel-work integrate --dry-run\` says what is missing
and, once all have merged, what the integration has to do. The integration connects the parts, generates lock files again and runs the
whole test suite. If two parts do not fit, the contract was wrong: correct it there, and say so.
`;

;// CONCATENATED MODULE: ./lib/core/init/agent-files.js
/** What agents read: a paragraph in their instructions, and a skill that says how to write a plan. */



/** The lines between the markers. */
const PARAGRAPH = `Several agents work on this repository in parallel. The plans in \`.github/parallel-work/\` say which files each branch may change.
Run \`parallel-work brief\` on your branch to read what your item is about. Stay within its \`scope\`, and build on what its \`contracts\` declare.
Before you commit, run \`parallel-work check\`. If it fails, do what it says. Run \`parallel-work whose <path>\` to see who owns a file.
If you need a file outside your scope, stop and ask for a change of the plan on the default branch.
To split a task into items that agents can work on in parallel, use the skill \`parallel-work\`.`;
const BEGIN = '<!-- parallel-work: begin. "parallel-work init --agents" writes the lines up to the end. -->';
const END = '<!-- parallel-work: end -->';
const BEGINS = /^<!-- parallel-work: begin\b.*$/gm;
const SHARED = 'AGENTS.md';
const CLAUDE = 'CLAUDE.md';
/** The instructions that agents read. Each gets the paragraph if it is there, and \`AGENTS.md\` if none is. */
const INSTRUCTIONS = [SHARED, CLAUDE, 'GEMINI.md'];
const CLAUDE_SKILL = '.claude/skills/parallel-work/SKILL.md';
/** Read by Codex, Copilot, Cursor, Gemini and others: https://agentskills.io */
const SHARED_SKILL = '.agents/skills/parallel-work/SKILL.md';
/** What shows that an agent other than Claude Code is in use. */
const OTHER_AGENTS = [
    SHARED,
    'GEMINI.md',
    '.agents',
    '.codex',
    '.cursor',
    '.gemini',
    '.opencode',
    '.github/copilot-instructions.md',
];
const AGENT_PATHS = [...INSTRUCTIONS, ...OTHER_AGENTS, '.claude', CLAUDE_SKILL, SHARED_SKILL];
function agentFiles(found) {
    const isThere = (path) => (found.get(path)?.kind ?? 'missing') !== 'missing';
    const usesClaude = isThere('.claude') || isThere(CLAUDE);
    const usesOthers = OTHER_AGENTS.some(isThere) || !usesClaude;
    const there = INSTRUCTIONS.filter(isThere);
    const instructions = there.length > 0 ? there : [usesOthers ? SHARED : CLAUDE];
    return [
        ...instructions.map((path) => instructionFile(path, found)),
        ...(usesClaude ? [skillFile(CLAUDE_SKILL, found)] : []),
        ...(usesOthers ? [skillFile(SHARED_SKILL, found)] : []),
    ];
}
function skillFile(path, found) {
    return (0,proposed_file/* newFile */.Jd)(path, SKILL, found, 'It differs from the skill of this version. Delete it and run the command again to replace it.');
}
function instructionFile(path, found) {
    const there = found.get(path);
    if (there?.kind === 'link' && there.path === path && INSTRUCTIONS.includes(there.target.replace(/^\.\//, '')))
        return { path, state: 'kept', why: `It is a link to "${there.target}".` };
    const before = (0,proposed_file/* textAt */.$6)(path, found);
    if (path !== SHARED && before !== undefined && /^@(?:\.\/)?AGENTS\.md\s*$/m.test(before))
        return { path, state: 'kept', why: `It includes "${SHARED}".` };
    return (0,proposed_file/* changedFile */.Ne)(path, before, withParagraph(path, before));
}
/** The text outside of the markers is kept byte for byte. */
function withParagraph(path, before = '') {
    const newline = before.includes('\r\n') ? '\r\n' : '\n';
    const block = [BEGIN, ...PARAGRAPH.split('\n'), END].join(newline);
    const begins = [...before.matchAll(BEGINS)];
    const [begin] = begins;
    if (!begin)
        return `${before}${separator(before, newline)}${block}${newline}`;
    const end = before.indexOf(END, begin.index);
    if (begins.length > 1 || end < 0) {
        throw new failure/* Failure */.H('markers', `"${path}" ${end < 0 ? `has no line "${END}" after the one that begins the paragraph` : 'has the paragraph of parallel-work more than once'}.`, 'Delete the paragraph of parallel-work with its two marker lines, and run the command again. Nothing was written.');
    }
    return `${before.slice(0, begin.index)}${block}${before.slice(end + END.length)}`;
}
/** One empty line between the text that is there and the paragraph. */
function separator(before, newline) {
    if (/^\uFEFF?$/.test(before))
        return '';
    if (!before.endsWith('\n'))
        return newline + newline;
    return /(?:^|\n)\r?\n$/.test(before) ? '' : newline;
}

// EXTERNAL MODULE: ./lib/core/init/agent-hooks.js
var agent_hooks = __webpack_require__(6406);
;// CONCATENATED MODULE: ./lib/core/init/code-owners.js
/** Lines for CODEOWNERS, so that a change of a plan or of the workflows needs a review. */

/** GitHub reads the first of these that exists. */
const CODE_OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** What decides which pull requests pass, and the file with these lines, which decides who may change that. */
const GUARDED = ['/.github/parallel-work/', '/.github/workflows/'];
function codeOwnersFile(found) {
    const path = CODE_OWNERS_PATHS.find((each) => (found.get(each)?.kind ?? 'missing') !== 'missing') ?? CODE_OWNERS_PATHS[0];
    const before = (0,proposed_file/* textAt */.$6)(path, found);
    const { text, needsNames } = withOwners(before ?? '', [...GUARDED, `/${path}`]);
    return { ...(0,proposed_file/* changedFile */.Ne)(path, before, text), needsNames };
}
/** The last line that matches a file counts. So a line for everything is repeated, and a narrower one is left alone. */
function withOwners(before, guarded) {
    const rules = rulesOf(before);
    const general = rules.findLast(({ pattern }) => isGeneral(pattern))?.owners ?? [];
    const missing = guarded.filter((path) => !before.includes(path) && !rules.some(({ pattern, owners }) => owners.length > 0 && covers(pattern, path)));
    if (missing.length === 0)
        return { text: before, needsNames: false };
    const newline = before.includes('\r\n') ? '\r\n' : '\n';
    const isKnown = general.length > 0;
    const lines = isKnown
        ? [
            '# These files decide which pull requests pass, and what runs.',
            ...missing.map((path) => `${path} ${general.join(' ')}`),
        ]
        : [
            '# These files decide which pull requests pass, and what runs. Write who may change them, and remove the "# ".',
            ...missing.map((path) => `# ${path} @your-org/your-team`),
        ];
    const start = before === '' ? '' : before.endsWith('\n') ? newline : newline + newline;
    return { text: `${before}${start}${lines.join(newline)}${newline}`, needsNames: !isKnown };
}
function rulesOf(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [pattern, ...owners] = line
            .replace(/(?:^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        return pattern ? [{ pattern, owners }] : [];
    });
}
function isGeneral(pattern) {
    return /^\/?\*\*?(?:\/\*)?$/.test(pattern);
}
function covers(pattern, folder) {
    const name = `/${pattern.replace(/^\//, '').replace(/\/(?:\*\*?)?$/, '')}/`;
    return folder.startsWith(name);
}

// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
;// CONCATENATED MODULE: ./lib/core/init/next-steps.js
/** What a person does after `init`, in three lines. */

function nextSteps(outcome) {
    const { planPath, items, files, isCommitted, baseBranch, needsBase, hasCommits, toRoot } = outcome;
    const command = (words) => `parallel-work ${words}${needsBase ? ` --base ${(0,shell/* shellWord */.r)(baseBranch)}` : ''}`;
    const prove = `${hasCommits ? 'then' : 'and after the commit'} prove it: ${command('lint')}`;
    const written = files.filter(({ state, path }) => (state === 'created' || state === 'changed') && isCommitted(path));
    const fromHere = (path) => (0,shell/* shellWord */.r)(toRoot === '' ? path : `${toRoot}/${path}`);
    const plan = planPath ?? 'the plans in .github/parallel-work/';
    const isSample = items.every(({ files: count }) => count === undefined);
    return [
        planPath === undefined
            ? `Prove the plans again: ${command('lint')}`
            : `${isSample ? 'Replace the samples in' : 'Read and complete'} ${plan}, ${prove}`,
        written.length === 0
            ? `Nothing is new, so there is nothing to commit to "${baseBranch}".`
            : `Commit to "${baseBranch}": git add ${written.map(({ path }) => fromHere(path)).join(' ')} && git commit -m "Plan parallel work"`,
        items.length === 0 || !isSample
            ? `Look at all branches: ${command('check --all')}`
            : `Give each item a worktree and its work order: ${command('worktrees --create')}`,
    ];
}

// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/plan/shared-files.js
var shared_files = __webpack_require__(2736);
// EXTERNAL MODULE: ./lib/core/plan/write.js
var write = __webpack_require__(640);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./lib/core/plan/glob-problems.js
var glob_problems = __webpack_require__(4754);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
;// CONCATENATED MODULE: ./lib/core/init/branch-scopes.js






/** @param files the files of the base branch */
function branchScopes(works, files, { isCommon, isGenerated }) {
    const writable = works.map((changes) => changes.filter(isWritable));
    const usable = writable.map((changes) => changes.filter((change) => !isCommon(change)));
    const touched = new Map();
    for (const [index, changes] of usable.entries())
        for (const { path } of changes)
            for (const each of (0,globs_glob/* withParents */.M2)((0,globs_glob/* fold */.AU)(path)))
                (0,maps/* remembered */.HK)(touched, each, () => new Set()).add(index);
    const foldersAtBase = new Set(files.flatMap((path) => (0,globs_glob/* withParents */.M2)((0,globs_glob/* fold */.AU)(path)).slice(1)));
    const sharedPaths = sharedAmong(writable, isGenerated);
    return works.map((changes, index) => {
        const isOwned = (folder) => isNested(folder) && touched.get((0,globs_glob/* fold */.AU)(folder))?.size === 1;
        const isNew = (folder) => isOwned(folder) && !foldersAtBase.has((0,globs_glob/* fold */.AU)(folder));
        const entries = withFolders(usable[index] ?? [], isNew);
        const written = terms/* CHANGE_KINDS */.t.map((kind) => ({ kind, ...listOf(kind, entries, isOwned) }));
        return {
            scope: Object.fromEntries(written.filter(({ globs }) => globs.length > 0).map(({ kind, globs }) => [kind, globs])),
            leftOut: [
                ...changes.filter((change) => !isPlan(change) && !isWritable(change)).map(({ path }) => path),
                ...written.flatMap((each) => each.leftOut),
            ],
            sharesWith: sharedPaths[index] ?? new Map(),
        };
    });
}
function isPlan({ path }) {
    return path.startsWith(`${plan_plan/* PLAN_DIRECTORY */.AG}/`);
}
/** No item may change plans, and some paths cannot be written as a glob. */
function isWritable(change) {
    return !isPlan(change) && change.encoding === undefined && (0,glob_problems/* exactGlob */.iN)(change.path) !== undefined;
}
/** A whole top-level folder is more than a branch needs, and what is below `.github` decides what runs. */
function isNested(folder) {
    return folder.includes('/') && !folder.startsWith('.github/');
}
/** A new folder is written once if it has several of the files, and the outermost one counts. */
function withFolders(changes, isNew) {
    const folderOf = ({ path, kind }) => kind === 'create' ? (0,globs_glob/* withParents */.M2)(path).slice(1).findLast(isNew) : undefined;
    // A deleted file may have the name of a new folder.
    const groups = (0,maps/* groupBy */.$z)(changes, (change) => {
        const folder = folderOf(change);
        return folder === undefined ? change.path : `${folder}/`;
    });
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (!first)
            return [];
        const folder = others.length === 0 ? undefined : folderOf(first);
        return [folder === undefined ? first : { path: folder, kind: first.kind, isFolder: true }];
    });
}
/** The globs of one kind. If there are too many, the folders that only this branch changes are written instead. */
function listOf(kind, entries, isOwned) {
    const paths = entries.filter((each) => each.kind === kind);
    const globs = new Map(paths.map(({ path, isFolder }) => [path, isFolder === true]));
    while (globs.size > definition/* MOST_GLOBS */.mT) {
        const inside = new Map();
        for (const path of globs.keys())
            for (const folder of (0,globs_glob/* withParents */.M2)(path).slice(1))
                if (isOwned(folder))
                    (0,maps/* append */.BC)(inside, folder, path);
        const [best] = [...inside].sort(([, few], [, many]) => many.length - few.length);
        if (!best || best[1].length < 2)
            break;
        for (const path of best[1])
            globs.delete(path);
        globs.set(best[0], true);
    }
    const written = [...globs].map(([path, isFolder]) => (isFolder ? `${(0,glob_problems/* globOf */.k8)(path)}/**` : (0,glob_problems/* globOf */.k8)(path)));
    return { globs: written.slice(0, definition/* MOST_GLOBS */.mT), leftOut: [...globs.keys()].slice(definition/* MOST_GLOBS */.mT) };
}
/** For each branch: which earlier ones have the same path, or a file where it has a folder. */
function sharedAmong(works, isGenerated) {
    const owners = new Map();
    const below = new Map();
    return works.map((changes, index) => {
        const shared = new Map();
        for (const change of changes) {
            const { path } = change;
            const [folded = '', ...parents] = (0,globs_glob/* withParents */.M2)((0,globs_glob/* fold */.AU)(path));
            const own = { index, isFree: isGenerated(change) };
            const met = [...[folded, ...parents].flatMap((each) => owners.get(each) ?? []), ...(below.get(folded) ?? [])];
            const others = met.filter((each) => each.index !== index && !(each.isFree && own.isFree));
            for (const other of new Set(others.map((each) => each.index)))
                (0,maps/* append */.BC)(shared, other, path);
            (0,maps/* append */.BC)(owners, folded, own);
            for (const parent of parents)
                (0,maps/* append */.BC)(below, parent, own);
        }
        return shared;
    });
}

;// CONCATENATED MODULE: ./lib/core/init/fragments.js
/** The folders in which a repository collects changelog fragments, as globs for `shared`. */
/** A file in one of these folders shows that its tool is in use. */
const FOLDERS = [
    ['.changeset', '*.md'],
    ['newsfragments', '*'],
    ['changelog.d', '*'],
    ['changelogs/fragments', '*'],
    ['changelogs/unreleased', '*'],
    ['.changes/unreleased', '*'],
    ['.chloggen', '*'],
];
function fragmentGlobs(files) {
    return FOLDERS.filter(([folder]) => files.some((path) => path.startsWith(`${folder}/`))).map(([folder, names]) => `${folder}/${names}`);
}

;// CONCATENATED MODULE: ./lib/core/init/generated-files.js
/** The lock files and the build output of a repository, as globs for `generated`. */



/** From this number on, files of one kind are written as one glob. */
const MANY = 5;
const MOST_GLOBS = 100;
/** `dist` is build output in nearly every repository. Folders such as `build` and `out` often have sources. */
const BUILD_OUTPUT = /(?:^|\/)dist\//;
/** @param marked the files that `.gitattributes` marks as generated */
function generatedGlobs(files, marked) {
    const isMarked = new Set(marked);
    const locks = files.filter(shared_files/* isLockFile */.ue);
    const output = files.filter((path) => !(0,shared_files/* isLockFile */.ue)(path) && (isMarked.has(path) || BUILD_OUTPUT.test(path)));
    const globs = [...lockGlobs(locks), ...outputGlobs(output, new Set(output), files)];
    return globs.slice(0, MOST_GLOBS);
}
function lockGlobs(locks) {
    const names = (0,maps/* groupBy */.$z)(locks, (path) => path.slice(path.lastIndexOf('/') + 1));
    return [...names].flatMap(([name, paths]) => (paths.length >= MANY ? [`**/${(0,glob_problems/* globOf */.k8)(name)}`] : paths.flatMap(exact)));
}
// Folders that have only output are written as `dist/**/*.js`, because `dist/**` would also allow any other file.
function outputGlobs(output, isOutput, files) {
    const mixed = new Set(files.filter((path) => !isOutput.has(path)).map(topFolder));
    return [...(0,maps/* groupBy */.$z)(output, topFolder)].flatMap(([folder, paths]) => {
        if (paths.length < MANY || folder === '' || mixed.has(folder))
            return paths.flatMap(exact);
        const endings = (0,maps/* groupBy */.$z)(paths, endingOf);
        return [...endings].flatMap(([ending, each]) => ending === '' || each.length === 1 ? each.flatMap(exact) : [`${(0,glob_problems/* globOf */.k8)(folder)}/**/*${(0,glob_problems/* globOf */.k8)(ending)}`]);
    });
}
/** The folder that is generated: up to `dist` if there is one, otherwise the direct parent. Empty for the root. */
function topFolder(path) {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    return /^(?:.*?\/)?dist(?=\/|$)/.exec(parent)?.[0] ?? parent;
}
function endingOf(path) {
    return /\.\w+$/.exec(path)?.[0] ?? '';
}
function exact(path) {
    const glob = (0,glob_problems/* exactGlob */.iN)(path);
    return glob === undefined ? [] : [glob];
}

;// CONCATENATED MODULE: ./lib/core/init/hot-files.js
const LEAST_EDITS = 5;
const LEAST_SHARE = 5;
const MOST_FILES = 5;
/** @param isThere whether a path is a file that an item could have in its scope */
function hotFiles({ commits, edits }, isThere) {
    return [...edits]
        .filter(([path, count]) => count >= LEAST_EDITS && count * 100 >= commits * LEAST_SHARE && isThere(path))
        .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
        .slice(0, MOST_FILES)
        .map(([path, count]) => ({ path, share: Math.round((count * 100) / commits) }));
}

// EXTERNAL MODULE: ./lib/core/plan/unique-keys.js
var unique_keys = __webpack_require__(2745);
;// CONCATENATED MODULE: ./lib/core/init/migration-keys.js
/** The folders of numbered migrations in a repository, as entries for `unique`. */



/** `db/migrate`, `app/migrations`, `prisma/migrations`, `drizzle`, `db_migrations`. */
const FOLDER = /^(?:\w+[_-])?(?:migrations?|migrate|drizzle)$/i;
/** `0001_initial.py`, `20260101120000_add_users.rb`, `000089_x.up.sql`, `V12__x.sql`. */
const NUMBERED = /^(?:\d{1,20}(?<separator>[_.-])|[VU]\d+(?<flyway>__))/;
/** The name begins with a date in parts, as in Laravel, so its first number is only a year. */
const DATED = /^\d{4}([_-])\d{2}\1\d{2}(?:[_-]|$)/;
/** From this number on, folders that differ only in what is above them are written as one entry. */
const migration_keys_MANY = 4;
function uniqueEntries(files) {
    const places = [...(0,maps/* groupBy */.$z)(files.flatMap(numberedIn), ({ folder, separator }) => `${folder}\n${separator}`).values()];
    const found = places.map((units) => {
        const [first] = units;
        const endings = new Set(units.map(({ ending }) => ending));
        const [ending = ''] = endings.size === 1 ? endings : [];
        const separator = first?.separator ?? '_';
        const rest = separator === '.' ? '.*' : `${separator}*${ending}`;
        return { folder: first?.folder ?? '', names: first?.isFolder ? `<key>${separator}*/**` : `<key>${rest}` };
    });
    const entries = [...(0,maps/* groupBy */.$z)(found, ({ folder, names }) => `${lastOf(folder)}/${names}`)].flatMap(([tail, same]) => same.length >= migration_keys_MANY ? [`**/${tail}`] : same.map(({ folder, names }) => `${(0,glob_problems/* globOf */.k8)(folder)}/${names}`));
    return entries.filter((entry) => (0,unique_keys/* uniqueProblems */.OH)(entry).length === 0 && isUnique(entry, files));
}
function numberedIn(path) {
    const segments = path.split('/');
    const at = segments.findIndex((name, index) => index > 0 && FOLDER.test(segments[index - 1] ?? '') && NUMBERED.test(name));
    const name = segments[at] ?? '';
    const { separator, flyway } = NUMBERED.exec(name)?.groups ?? {};
    const sign = separator ?? flyway;
    if (sign === undefined || DATED.test(name))
        return [];
    const isFolder = at < segments.length - 1;
    const ending = isFolder ? '' : (/\.\w+$/.exec(name)?.[0] ?? '');
    return [{ folder: segments.slice(0, at).join('/'), separator: sign, ending, isFolder }];
}
function lastOf(folder) {
    return (0,glob_problems/* globOf */.k8)(folder.slice(folder.lastIndexOf('/') + 1));
}
/** An entry that two existing files break already does not say what makes a name unique here. */
function isUnique(entry, files) {
    const names = new Map();
    return files.every((path) => {
        const unit = (0,unique_keys/* unitOf */.uF)(entry, path);
        if (!unit)
            return true;
        const place = `${unit.place}\n${unit.value}`;
        const known = names.get(place) ?? unit.name;
        names.set(place, known);
        return known === unit.name;
    });
}

// EXTERNAL MODULE: ./lib/core/init/samples.js
var samples = __webpack_require__(3341);
;// CONCATENATED MODULE: ./lib/core/init/verification.js
/** The command that tests a repository, as far as its files show it. */
/** The first row whose file is in the root of the repository counts. */
const COMMANDS = [
    ['bin/rails', 'bin/rails test'],
    ['manage.py', 'python manage.py test'],
    ['go.mod', 'go test ./...'],
    ['Cargo.toml', 'cargo test'],
    ['mix.exs', 'mix test'],
    ['pyproject.toml', 'pytest'],
    ['pytest.ini', 'pytest'],
    ['gradlew', './gradlew test'],
    ['pom.xml', 'mvn test'],
];
const PACKAGE_MANAGERS = [
    ['pnpm-lock.yaml', 'pnpm test'],
    ['yarn.lock', 'yarn test'],
    ['bun.lock', 'bun run test'],
    ['bun.lockb', 'bun run test'],
];
/** @param manifest the text of `package.json` in the root */
function verificationCommand(files, manifest) {
    const isThere = new Set(files);
    if (manifest !== undefined && hasTestScript(manifest))
        return PACKAGE_MANAGERS.find(([lock]) => isThere.has(lock))?.[1] ?? 'npm test';
    if (isThere.has('Gemfile') && files.some((path) => path.startsWith('spec/')))
        return 'bundle exec rspec';
    return COMMANDS.find(([file]) => isThere.has(file))?.[1];
}
function hasTestScript(manifest) {
    try {
        const { scripts } = JSON.parse(manifest);
        // The text that `npm init` writes.
        return typeof scripts?.test === 'string' && !scripts.test.includes('no test specified');
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/core/init/plan-proposal.js












const MOST_SUBJECTS = 5;
const MOST_CHARACTERS = 300;
const MOST_SHARED_SHOWN = 5;
function proposePlan(facts, wish, { manifest, base }) {
    const { files } = facts;
    const settings = {
        ...listed('generated', generatedGlobs([...files, ...newLockFiles(wish, files)], facts.markedGenerated)),
        ...listed('shared', fragmentGlobs(files)),
        ...listed('unique', uniqueEntries(files)),
    };
    const isFile = new Set(files);
    const isIn = (globs, path) => globs?.some((glob) => (0,globs_glob/* matches */.cK)(glob, path)) === true;
    const isGenerated = ({ path, kind }) => kind !== 'delete' && isIn(settings.generated, path);
    const isCommon = (change) => isGenerated(change) || (change.kind === 'create' && isIn(settings.shared, change.path));
    const hot = facts.history
        ? hotFiles(facts.history, (path) => isFile.has(path) && !isCommon({ path, kind: 'modify' }))
        : [];
    const verification = verificationCommand(files, manifest);
    const made = wish.kind === 'samples'
        ? sampleItems(wish.count, verification)
        : itemsOfBranches(wish.works, facts, { isCommon, isGenerated }, verification);
    const plan = {
        task: made.task,
        ...(wish.kind === 'samples' ? { context: samples/* SAMPLE_TEXTS */.Yx.plan } : {}),
        ...(base === undefined ? {} : { base }),
        ...settings,
        items: new Map(made.items.map(({ id, content }) => [id, content])),
        integration: {
            tasks: [samples/* SAMPLE_TEXTS */.Yx.integration],
            ...(verification === undefined ? {} : { verification }),
        },
    };
    const comments = [
        { keys: [], text: [...introduction(facts.baseBranch), ...hotLines(hot, facts)].join('\n') },
        ...settingComments(settings),
        ...made.comments,
        {
            keys: ['integration'],
            text: 'One more pull request, after all items have merged. Give it the files that every item needs.',
        },
    ];
    return {
        text: (0,write/* writePlan */.p)(plan, comments),
        items: made.items.map(({ id, branch, files: count }) => ({
            item: id,
            branch,
            ...(count === undefined ? {} : { files: count }),
        })),
        hot,
        notes: [...made.notes, ...historyNotes(facts)],
    };
}
/** A branch may add the first lock file of a folder. */
function newLockFiles(wish, files) {
    if (wish.kind === 'samples')
        return [];
    const isThere = new Set(files);
    const paths = wish.works.flatMap(({ changes }) => changes.map(({ path }) => path));
    return [...new Set(paths)].filter((path) => (0,shared_files/* isLockFile */.ue)(path) && !isThere.has(path));
}
function listed(key, globs) {
    return globs.length === 0 ? {} : { [key]: [...globs] };
}
function introduction(baseBranch) {
    return [
        'A plan splits a task into items. Each item has a branch and the files that it may create, modify and delete.',
        `It takes effect once it is on "${baseBranch}". After each change, run: parallel-work lint`,
    ];
}
function hotLines(hot, { history }) {
    if (hot.length === 0)
        return [];
    return [
        '',
        `Files that many of the last ${history?.commits.toLocaleString('en-US')} commits changed, so parallel items may all need them:`,
        ...hot.map(({ path, share }) => `  ${path}: edited by ${share} % of commits: give it to one item or to the integration.`),
    ];
}
function settingComments(settings) {
    const texts = {
        generated: 'Every item may create and modify these. Whoever merges second generates them again.',
        shared: 'Every item may create files here.',
        unique: 'No two items may take the same number here. "<key>" is the place of the number.',
    };
    return ['generated', 'shared', 'unique'].flatMap((key) => settings[key] === undefined ? [] : [{ keys: [key], text: texts[key] }]);
}
function historyNotes({ hasCommits, history }) {
    if (!hasCommits)
        return ['There is no commit yet, so it is unknown which files most changes need.'];
    return history ? [] : ['The history cannot be read, so it is unknown which files most changes need.'];
}
function sampleItems(count, verification) {
    const ids = Array.from({ length: count }, (_, index) => `item-${index + 1}`);
    return {
        task: samples/* SAMPLE_TEXTS */.Yx.task,
        items: ids.map((id) => ({ id, branch: `work/${id}`, content: sampleItem(id, `work/${id}`, verification) })),
        comments: [
            {
                keys: ['items'],
                text: 'Items that do not depend on one another are worked on at the same time, so they share no file.',
            },
            {
                keys: ['items', 'item-1', 'scope'],
                text: 'Globs from the root of the repository. Nobody else may change these files. Name the files, or a folder that is new.',
            },
            {
                keys: ['items', 'item-1', 'contracts'],
                text: 'What the others may rely on before it exists. They name this item under "uses".',
            },
            ...(count > 1
                ? [
                    {
                        keys: ['items', 'item-2', 'branch'],
                        text: 'With "depends_on: [item-1]" below, it would start after item-1, and could share its files.',
                    },
                ]
                : []),
        ],
        notes: [],
    };
}
function sampleItem(id, branch, verification) {
    return {
        branch,
        scope: { create: [`${samples/* SAMPLE_FOLDER */.y6}/${id}/**`] },
        context: samples/* SAMPLE_TEXTS */.Yx.item,
        contracts: {
            provides: [{ path: `${samples/* SAMPLE_FOLDER */.y6}/${id}/example.txt`, declares: [samples/* SAMPLE_TEXTS */.Yx.declares] }],
        },
        verification: verification ?? samples/* SAMPLE_TEXTS */.Yx.verification,
    };
}
function itemsOfBranches(works, { files, baseBranch }, common, verification) {
    const scopes = branchScopes(works.map(({ changes }) => changes), files, common);
    const ids = itemIds(works.map(({ branch }) => branch));
    const items = works.map(({ branch, changes, subjects }, index) => {
        const id = ids[index] ?? '';
        const { scope = {}, sharesWith = new Map() } = scopes[index] ?? {};
        const isEmpty = Object.keys(scope).length === 0;
        const dependsOn = [...sharesWith.keys()].map((other) => ids[other] ?? '');
        const content = {
            branch,
            scope: isEmpty ? { create: [`${samples/* SAMPLE_FOLDER */.y6}/${id}/**`] } : mutable(scope),
            ...(subjects.length === 0 ? {} : { context: contextOf(subjects) }),
            ...(verification === undefined ? {} : { verification }),
            ...(dependsOn.length === 0 ? {} : { depends_on: dependsOn }),
        };
        return { id, branch, content, files: changes.length };
    });
    const described = items.map(({ id }, index) => describe(id, works[index], scopes[index], ids, baseBranch));
    return {
        task: (0,inert/* shortened */.vI)(`Finish the work on ${works.map(({ branch }) => branch).join(', ')}`, MOST_CHARACTERS),
        items,
        comments: described.flatMap(({ comments }) => comments),
        notes: described.flatMap(({ notes }) => notes),
    };
}
function mutable(scope) {
    return Object.fromEntries(Object.entries(scope).map(([kind, globs]) => [kind, [...globs]]));
}
/** The newest message is the first. Foreign text, so it has no control characters. */
function contextOf(subjects) {
    const shown = subjects.slice(0, MOST_SUBJECTS).map((each) => (0,inert/* shortened */.vI)((0,inert/* visible */.RK)(each), MOST_CHARACTERS / 2));
    return `Its last commits: ${shown.join('; ')}.`;
}
function describe(id, work, scope, ids, baseBranch) {
    if (!work || !scope)
        return { comments: [], notes: [] };
    const comments = [];
    const notes = [];
    if (Object.keys(scope.scope).length === 0) {
        comments.push({
            keys: ['items', id, 'scope'],
            text: `The branch has no changes of its own against "${baseBranch}" yet. Replace this scope.`,
        });
        notes.push(`"${work.branch}" changes no file that a scope needs, so the scope of item "${id}" is a sample.`);
    }
    const shared = [...scope.sharesWith].map(([other, paths]) => ({ other: ids[other] ?? '', paths }));
    if (shared.length > 0) {
        const text = shared.map(({ other, paths }) => `Like "${other}", it changes ${pathWords(paths)}.`).join('\n');
        comments.push({
            keys: ['items', id, 'depends_on'],
            text: `${text}\nSo it comes after. Move the change into one of the two to work in parallel.`,
        });
        for (const { other, paths } of shared)
            notes.push(`Items "${other}" and "${id}" both change ${pathWords(paths)}, so "${id}" comes after "${other}".`);
    }
    if (scope.leftOut.length > 0) {
        const words = pathWords(scope.leftOut);
        notes.push(`The scope of item "${id}" lacks ${words}: no glob names it exactly, or the list is full.`);
    }
    return { comments, notes };
}
function pathWords(paths) {
    const shown = paths.slice(0, MOST_SHARED_SHOWN).map((path) => `"${path}"`);
    const more = paths.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
/** The last part of the name of each branch, or more of it where that is not unique. */
function itemIds(branches) {
    const taken = new Set();
    const short = branches.map((branch) => slug(branch.slice(branch.lastIndexOf('/') + 1)));
    return branches.map((branch, index) => {
        const own = short[index] ?? '';
        const isAmbiguous = short.filter((each) => each === own).length > 1;
        const name = isAmbiguous ? slug(branch) : own;
        let id = directory.ID.test(name) ? name : `item-${name || index + 1}`.slice(0, 64);
        for (let number = 2; taken.has(id); number++)
            id = `${name.slice(0, 58)}-${number}`;
        taken.add(id);
        return id;
    });
}
function slug(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 64);
}

// EXTERNAL MODULE: ./lib/core/init/guard-command.js
var guard_command = __webpack_require__(7519);
;// CONCATENATED MODULE: ./lib/core/init/pre-commit.js
/** The pre-commit hook, which refuses a commit that leaves the scope of its item. */




/** @param program the file of this program, if the hook is only for this machine */
function preCommitHook({ path, refused }, program, base, found) {
    const options = ['guard', '--staged', ...(base === undefined ? [] : ['--base', base])].map(shell/* shellWord */.r).join(' ');
    const add = `Add this line to your pre-commit hook: parallel-work ${options}`;
    if (refused !== undefined)
        return { path, state: 'kept', why: `${refused} ${add}` };
    const there = found.get(path);
    if (there?.kind === 'link')
        return { path, state: 'kept', why: `${(0,agent_hooks/* linkWords */.kG)(there)} ${add}` };
    const callsGuard = there?.kind === 'file' && /^[^#\n]*\bguard +--staged\b/m.test(there.text);
    if (callsGuard)
        return { path, state: 'unchanged' };
    const file = (0,proposed_file/* newFile */.Jd)(path, hookText(options, program), found, `It is not overwritten. ${add}`);
    return file.state === 'created' ? { ...file, executable: true } : file;
}
/**
 * Before the first commit there is no base to compare with. A clone without the program, or with a version that has no
 * guard, must be able to commit.
 */
function hookText(options, program) {
    const file = program === undefined ? undefined : (0,shell/* shellWord */.r)(program);
    const own = file === undefined
        ? ''
        : `if [ -f ${file} ] && command -v node >/dev/null; then
  exec node ${file} ${options}
fi
`;
    return `#!/bin/sh
# Refuses a commit that leaves the scope of its item. Skip it once with: git commit --no-verify
git rev-parse --quiet --verify HEAD >/dev/null || exit 0
if [ -f ${guard_command/* VENDORED */.ou}/run ]; then
  exec sh ${guard_command/* VENDORED */.ou}/run ${options}
fi
if parallel-work help guard 2>/dev/null | grep -q -e --staged; then
  exec parallel-work ${options}
fi
${own}echo "No parallel-work with a guard was found, so this commit was not checked." >&2
`;
}

;// CONCATENATED MODULE: ./lib/core/init/report.js
/** What `init` prints and its JSON. */

const WORDS = {
    created: ['created', 'would create'],
    changed: ['changed', 'would change'],
    unchanged: ['unchanged', 'unchanged'],
    kept: ['kept', 'would keep'],
};
const WIDTH = 12;
function initText({ isDryRun, plan, files, notes, next }) {
    const text = isDryRun ? files.find(({ path }) => path === plan?.path)?.text : undefined;
    return [
        ...files.map(({ path, state, why }) => {
            const word = WORDS[state][isDryRun ? 1 : 0];
            return `${word.padEnd(WIDTH)}  ${(0,inert/* visible */.RK)(path)}${why === undefined ? '' : `: ${(0,inert/* visible */.RK)(why)}`}`;
        }),
        ...notes.map((note) => `note: ${(0,inert/* visible */.RK)(note)}`),
        ...(text === undefined ? [] : ['', ...(0,inert/* visibleLines */.gB)(text.trimEnd()).map((line) => `  ${line}`.trimEnd())]),
        '',
        'Next:',
        ...next.map((step, index) => `${index + 1}. ${(0,inert/* visible */.RK)(step)}`),
        '',
    ].join('\n');
}
/** The texts are only in the document of a dry run, because otherwise the files have them. */
function initJson({ isDryRun, baseBranch, plan, items, hot, files, next }) {
    return {
        dryRun: isDryRun,
        base: baseBranch,
        plan,
        items,
        hot: hot.map(({ path, share }) => ({ path, share })),
        files: files.map(({ path, state, why, text }) => ({ path, state, why, text: isDryRun ? text : undefined })),
        next,
    };
}

// EXTERNAL MODULE: ./lib/core/plan/quoting.js
var quoting = __webpack_require__(1304);
;// CONCATENATED MODULE: ./lib/core/init/workflow-files.js
/** The workflows of the documentation, with the action by its commit and the branch of the repository. */



/** The path of each workflow in the repository, and its name in `examples/workflows`. */
const FILES = [
    ['.github/workflows/parallel-work.yml', 'statuses'],
    ['.github/workflows/parallel-work-plans.yml', 'lint'],
    ['.github/workflows/parallel-work-integration.yml', 'integrate'],
];
const WORKFLOW_PATHS = FILES.map(([path]) => path);
/** @param others the workflows of the repository that use the action already, other than these */
function workflowFiles(release, base, found, others) {
    const [other] = others;
    if (other !== undefined)
        return WORKFLOW_PATHS.map((path) => ({ path, state: 'kept', why: `"${other}" uses the action already.` }));
    return FILES.map(([path, example]) => (0,proposed_file/* newFile */.Jd)(path, workflowText(WORKFLOWS[example], release, base), found, `It is not overwritten. Check it: parallel-work lint --workflow ${path}`));
}
/** Names of default branches that `lint --workflow` recognizes. */
const USUAL = ['main', 'master', 'trunk', 'develop'];
function workflowText(example, { uses, comment }, { branch, isDefault }) {
    const named = comment === undefined ? uses : `${uses} # ${comment}`;
    const text = example
        .replace(/<owner>\/parallel-work@<commit> # v[\d.]+/, () => named)
        .replace('branches: [main]', () => `branches: [${branchFilter(branch)}]`);
    return isDefault && USUAL.includes(branch) ? text : withBase(text, branch);
}
/** The action is the last step of each example, with inputs or without. */
function withBase(text, branch) {
    const input = `          base: ${(0,quoting/* quotedYaml */.kk)(branch)}\n`;
    return text.includes('        with:\n')
        ? text.replace('        with:\n', (start) => start + input)
        : `${text}        with:\n${input}`;
}
/** A filter is a glob, in which a "+" and a leading "!" have a meaning. Git allows no other such characters in names. */
function branchFilter(branch) {
    const literal = branch.replace(/[+]|^!/g, '\\$&');
    return /^[A-Za-z][\w./-]*$/.test(branch) && !/^(?:true|false|null|yes|no|on|off)$/i.test(branch)
        ? branch
        : (0,quoting/* quotedYaml */.kk)(literal);
}

// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/report/ignored-plan.js
var ignored_plan = __webpack_require__(8394);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/progress/few-of.js
var few_of = __webpack_require__(4391);
// EXTERNAL MODULE: ./lib/shell/git/branch-state.js + 3 modules
var branch_state = __webpack_require__(2126);
// EXTERNAL MODULE: ./lib/shell/git/branches.js
var branches = __webpack_require__(4681);
// EXTERNAL MODULE: ./lib/shell/git/changes.js
var git_changes = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/shell/git/diff.js
var diff = __webpack_require__(6462);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/linked-worktrees.js
var linked_worktrees = __webpack_require__(9203);
// EXTERNAL MODULE: ./lib/shell/git/merge-base.js
var merge_base = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/shell/git/path-name.js
var path_name = __webpack_require__(1912);
// EXTERNAL MODULE: ./lib/shell/git/unreadable-refs.js
var unreadable_refs = __webpack_require__(2005);
;// CONCATENATED MODULE: ./lib/shell/git/branch-work.js











const branch_work_MOST_SUBJECTS = 5;
/**
 * In the order of the names. A change that the base has already is left out, because the branch was merged by a squash.
 * @throws Failure `usage` for a name that no branch has, `unreadable-branch` for one that cannot be read, `shallow` if the clone lacks the history
 */
async function readBranchWork(repository, base, names, filesAtBase) {
    const { root } = repository;
    const tips = await (0,branches/* tipsOf */.c)(repository, names, 'local');
    const missing = names.find((name) => !tips.some(({ branch }) => branch === name));
    if (missing !== undefined)
        throw (0,unreadable_refs/* unreadableRef */.l)(repository, missing) ?? unknownBranch(missing, repository, base);
    const forks = await (0,merge_base/* mergeBases */.PC)(repository, tips.map(({ commit }) => ({ from: base.commit, to: commit })));
    await (0,branch_state/* requireHistory */.O)(repository, base, tips, forks);
    const related = tips.flatMap(({ branch, commit }, index) => {
        const from = forks[index] ?? null;
        return from === null ? [] : [{ branch, from, to: commit }];
    });
    const differences = await (0,diff/* diffSpans */.xh)(root, related, false);
    const { worktrees, notes } = await (0,linked_worktrees/* readLinkedWorktrees */.K)(repository, base);
    const uncommitted = new Map(worktrees.flatMap(({ pull: { branch, changes } }) => (changes.complete ? [[branch, changes.list]] : [])));
    const works = [];
    for (const [index, { branch, from, to }] of related.entries()) {
        const committed = (differences[index] ?? []).filter((each) => !isAtBase(each, filesAtBase));
        const changes = uncommitted.get(branch) ?? (0,git_changes/* changesOf */.f)(committed);
        works.push({ branch, changes, subjects: await subjectsBetween(root, from, to) });
    }
    const unrelated = tips.filter(({ branch }) => !related.some((each) => each.branch === branch));
    return {
        works,
        notes: [
            ...(0,few_of/* fewOf */.s)(tips.flatMap(({ note }) => note ?? []), 'note'),
            ...notes,
            ...(0,few_of/* fewOf */.s)(unrelated.map(({ branch }) => `"${branch}" has no commit in common with "${base.branch}", so it gets no item.`), 'note'),
        ],
    };
}
function isAtBase({ path, newMode, newId }, files) {
    const head = (0,diff/* entryUnlessAbsent */.s1)(newMode, newId);
    const there = files.get((0,path_name/* pathNameOf */.Q1)(path).path);
    return head === null ? there === undefined : there?.oid === head.oid && there.mode === head.mode;
}
/** The first lines of the last messages, the newest first. */
async function subjectsBetween(root, from, to) {
    const args = ['rev-list', `--max-count=${branch_work_MOST_SUBJECTS}`, '--no-merges', '--format=%s', `${from}..${to}`];
    const lines = await (0,git/* gitLines */.QS)(root, args);
    return lines
        .filter((line) => !/^commit [0-9a-f]+$/.test(line))
        .map((line) => Buffer.from(line, 'latin1').toString('utf8'))
        .filter((line) => line.trim() !== '');
}
function unknownBranch(name, { local, remote }, base) {
    const known = [...new Set([...local.keys(), ...remote.keys()])].filter((each) => each !== base.branch).sort();
    const shown = known.slice(0, 20).map((each) => `"${each}"`);
    return new failure/* Failure */.H('usage', `There is no branch "${name}".`, known.length === 0 ? `There is no other branch than "${base.branch}".` : `The branches are ${shown.join(', ')}.`);
}

;// CONCATENATED MODULE: ./lib/shell/git/edit-history.js


/** This many commits show what most changes need, and are read in a second. */
const MOST_COMMITS = 1000;
/** Merges are left out, because their changes were made by other commits. */
async function readEditHistory(root, commit) {
    const commits = await (0,git/* gitLines */.QS)(root, ['rev-list', `--max-count=${MOST_COMMITS}`, '--no-merges', commit]);
    const args = ['diff-tree', '--stdin', '-r', '-z', '--name-only', '--no-renames'];
    const output = await (0,git/* git */.$Y)(root, args, { input: commits.map((id) => `${id}\n`).join('') });
    const isCommit = new Set(commits);
    const edits = new Map();
    // The id of each commit comes before its paths. A path that looks like an id of this list is not counted.
    for (const part of (0,path_name/* nulSeparated */.$Y)(output))
        if (!isCommit.has(part))
            edits.set(part, (edits.get(part) ?? 0) + 1);
    return {
        commits: commits.length,
        edits: new Map([...edits].map(([path, count]) => [(0,path_name/* pathNameOf */.Q1)(path).path, count])),
    };
}

// EXTERNAL MODULE: ./lib/shell/git/entries.js
var entries = __webpack_require__(5721);
// EXTERNAL MODULE: ./lib/shell/git/if-there.js
var if_there = __webpack_require__(3345);
;// CONCATENATED MODULE: ./lib/shell/git/hooks-folder.js
/** Finds where Git looks for the pre-commit hook, which may be a folder of the repository or of the whole machine. */




async function preCommitPlace({ root }) {
    const [hooks, common] = await Promise.all([
        gitPath(root, ['--git-path', 'hooks']),
        gitPath(root, ['--git-common-dir']),
    ]);
    // Husky puts its own hooks into a folder below, and those call the ones above.
    const folder = hooks.endsWith((0,external_node_path_.join)('.husky', '_')) ? (0,external_node_path_.join)(hooks, '..') : hooks;
    const file = (0,external_node_path_.join)(folder, 'pre-commit');
    const [inGit, inTree] = [below(common, file), below(root, file)];
    const path = inTree ?? file.split(external_node_path_.sep).join('/');
    if (inGit !== undefined)
        return { path, from: common, rest: inGit, isLocal: true };
    if (inTree !== undefined)
        return { path, from: root, rest: inTree, isLocal: false };
    const refused = `Git takes hooks from "${folder}", which is outside of this repository.`;
    return { path, from: folder, rest: 'pre-commit', isLocal: false, refused };
}
/** Undefined outside of the folder. */
function below(folder, file) {
    const path = (0,external_node_path_.relative)(folder, file);
    return (0,external_node_path_.isAbsolute)(path) || path.startsWith('..') ? undefined : path.split(external_node_path_.sep).join('/');
}
async function gitPath(root, args) {
    const said = (await (0,git/* git */.$Y)(root, ['rev-parse', ...args])).toString('utf8').replace(/\r?\n$/, '');
    const path = (0,external_node_path_.resolve)(root, said);
    return (await (0,if_there/* ifThere */.y)((0,promises_.realpath)(path))) ?? path;
}

// EXTERNAL MODULE: ./lib/shell/git/ignore-locally.js
var ignore_locally = __webpack_require__(8486);
// EXTERNAL MODULE: ./lib/shell/git/ignored.js
var git_ignored = __webpack_require__(3003);
// EXTERNAL MODULE: ./lib/shell/git/listed-files.js
var listed_files = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/shell/git/plans.js
var git_plans = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/shell/git/repository.js + 1 modules
var git_repository = __webpack_require__(1531);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/shell/git/working-files.js
var working_files = __webpack_require__(5316);
;// CONCATENATED MODULE: ./lib/shell/git/vendored-program.js
/** Copies this program into the repository, where the hooks of every clone find it, and brings the copy up to date. */






/** What the copy is, so that a later call knows which files it may replace. */
const MANIFEST = 'version.json';
/** Without it, Git could change the ends of lines, and GitHub would show the copy in every diff. */
const ATTRIBUTES = '* -text linguist-vendored linguist-generated\n';
async function vendorProgram({ root, bundle, version, isDryRun }) {
    const kept = (why) => ({ path: guard_command/* VENDORED */.ou, state: 'kept', why });
    if (bundle === undefined)
        return kept('This program does not run from its package, so there is nothing to copy.');
    const texts = await bundleTexts(bundle);
    const wanted = { version, files: hashesOf(texts) };
    const found = await (0,working_files/* lookAt */.t)(root, guard_command/* VENDORED */.ou);
    if (found.kind === 'link')
        return kept(`"${found.path}" is a link to "${found.target}", which is not followed.`);
    if (found.kind !== 'folder' && found.kind !== 'missing')
        return kept('A file is in its place.');
    const before = found.kind === 'missing' ? undefined : await manifestAt(root);
    if (found.kind === 'folder' && !before)
        return kept(`It has no ${MANIFEST} of this program. Move it away.`);
    if (before && isNewer(before.version, version))
        return kept(`It has version ${before.version}, which is newer than this one (${version}).`);
    const state = await changesAt(root, texts, before, wanted);
    if (state.foreign !== undefined)
        return kept(`Somebody changed "${state.foreign}" in it. Delete the folder, and run the command again.`);
    if (before && state.written.length + state.stale.length === 0 && sameManifest(before, wanted))
        return { path: guard_command/* VENDORED */.ou, state: 'unchanged' };
    if (!isDryRun)
        await vendored_program_write(root, texts, state, wanted);
    const size = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
    return {
        path: guard_command/* VENDORED */.ou,
        state: before ? 'changed' : 'created',
        why: `version ${version}, ${(0,words/* plural */.LS)(texts.size + 1, 'file')}, ${(size / 1e6).toFixed(1)} MB`,
    };
}
/** Whether the repository has a copy already, of whatever version. */
async function hasVendoredProgram(root) {
    return (await (0,working_files/* lookAt */.t)(root, `${guard_command/* VENDORED */.ou}/run`)).kind === 'file' && (await manifestAt(root)) !== undefined;
}
async function bundleTexts(bundle) {
    const names = (await (0,promises_.readdir)(bundle, { withFileTypes: true })).filter((each) => each.isFile());
    const texts = new Map([
        ['run', guard_command/* LAUNCHER */.Vg],
        ['.gitattributes', ATTRIBUTES],
    ]);
    for (const { name } of names)
        texts.set(name, await (0,promises_.readFile)((0,external_node_path_.join)(bundle, name), 'utf8'));
    return texts;
}
function hashesOf(texts) {
    const sorted = [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, text]) => [name, hashOf(text)]));
}
function hashOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
async function manifestAt(root) {
    const found = await (0,working_files/* lookAt */.t)(root, `${guard_command/* VENDORED */.ou}/${MANIFEST}`);
    if (found.kind !== 'file')
        return undefined;
    try {
        const { version, files } = JSON.parse(found.text);
        return typeof version === 'string' && typeof files === 'object' && files !== null ? { version, files } : undefined;
    }
    catch {
        return undefined;
    }
}
function isNewer(one, other) {
    const numbers = (version) => version.split(/[.-]/).map(Number);
    const [mine, theirs] = [numbers(one), numbers(other)];
    const at = mine.findIndex((each, index) => each !== theirs[index]);
    return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0);
}
function sameManifest(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
async function changesAt(root, texts, before, wanted) {
    const written = [];
    const stale = [];
    for (const name of new Set([...texts.keys(), ...Object.keys(before?.files ?? {})])) {
        if (!/^[\w.-]+$/.test(name))
            return { written, stale, foreign: name };
        const found = await (0,working_files/* lookAt */.t)(root, `${guard_command/* VENDORED */.ou}/${name}`);
        const hash = found.kind === 'file' ? hashOf(found.text) : undefined;
        if (found.kind !== 'missing' && hash !== before?.files[name] && hash !== wanted.files[name])
            return { written, stale, foreign: name };
        if (!texts.has(name)) {
            if (hash !== undefined)
                stale.push(name);
        }
        else if (hash !== wanted.files[name])
            written.push(name);
    }
    return { written, stale };
}
/** The list of files comes last: after a crash, the next call sees what is missing. */
async function vendored_program_write(root, texts, { written, stale }, wanted) {
    for (const name of written)
        await writeOne(root, name, texts.get(name) ?? '');
    await writeOne(root, MANIFEST, `${JSON.stringify(wanted, undefined, 2)}\n`);
    for (const name of stale)
        await (0,promises_.rm)((0,external_node_path_.join)(root, guard_command/* VENDORED */.ou, name));
}
async function writeOne(root, name, text) {
    const path = `${guard_command/* VENDORED */.ou}/${name}`;
    const replaces = (await (0,working_files/* lookAt */.t)(root, path)).kind === 'file';
    await (0,working_files/* writeWorkingFile */.R)({ folder: root, path, text, executable: name === 'run' || name === 'index.js', replaces });
}

// EXTERNAL MODULE: ./lib/shell/git/worktree-list.js
var worktree_list = __webpack_require__(6181);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/commands/cli/package-root.js
/** The copy of this program that runs: its folder, and what its manifest says. */




/** The folder of the package as seen from the bundle in `dist/cli`, and from this file in `src` or `lib`. */
const ABOVE = ['../../package.json', '../../../package.json'];
/** Undefined if the bundle was copied without its package. */
async function packageRoot() {
    for (const above of ABOVE) {
        const file = (0,external_node_url_.fileURLToPath)(new URL(above, import.meta.url));
        const text = (await (0,if_there/* ifThere */.y)((0,promises_.readFile)(file, 'utf8'))) ?? '{}';
        const { name, bin, repository } = JSON.parse(text);
        if (name !== 'parallel-work')
            continue;
        const directory = await (0,promises_.realpath)((0,external_node_path_.dirname)(file));
        const named = repositoryIn(String(repository?.url ?? ''));
        return {
            directory,
            program: (0,external_node_path_.join)(directory, String(bin?.[name])),
            ...(named === undefined || named.startsWith('your-org/') ? {} : { repository: named }),
        };
    }
    return undefined;
}
/** `owner/name` in the address of a repository. */
function repositoryIn(url) {
    return /^(?:git\+)?(?:https?|ssh|git):\/\/[^/]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? scpForm(url);
}
/** `git@github.com:owner/name.git` */
function scpForm(url) {
    return /^[\w.-]+@[\w.-]+:([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
}

// EXTERNAL MODULE: ./lib/commands/cli/version.js
var version = __webpack_require__(4547);
;// CONCATENATED MODULE: ./lib/commands/cli/action-release.js
/** Finds out, without the network, how a workflow names the action: by the clone that this program runs from, or its package. */






/**
 * @param named what the user wrote: `owner/name@commit`
 * @throws Failure `usage` if that is no name of an action, or if nobody knows who publishes this program
 */
async function actionRelease(named) {
    if (named !== undefined)
        return releaseNamed(named);
    const root = await packageRoot();
    const cloned = root && (await releaseOfClone(root.directory));
    if (cloned)
        return cloned;
    if (root?.repository !== undefined) {
        const major = `v${version/* VERSION */.x.split('.')[0]}`;
        return {
            uses: `${root.repository}@${major}`,
            note: `The workflows name the action by the tag "${major}", because the commit of its release is unknown here. Replace it by the full commit id: git ls-remote https://github.com/${root.repository} "v${version/* VERSION */.x}^{}"`,
        };
    }
    throw new failure/* Failure */.H('usage', 'It is unknown which account publishes the action, because this copy of parallel-work names none.', 'Name the action and a full commit id: --action <owner>/parallel-work@<commit>');
}
function releaseNamed(named) {
    if (/^[\w.-]+\/parallel-work@(?!-)[\w./-]+$/.test(named))
        return { uses: named };
    const isOther = /^[\w.-]+\/[\w.-]+@(?!-)[\w./-]+$/.test(named);
    throw new failure/* Failure */.H('usage', isOther
        ? `"${named}" names another action, and "lint --workflow" knows this one only as "parallel-work".`
        : `"${named}" does not name an action.`, 'Write the owner, the repository and a full commit id: --action <owner>/parallel-work@<commit>');
}
/** Undefined if this program was not started from a clone of its repository. */
async function releaseOfClone(directory) {
    const ask = async (...args) => (await (0,git/* git */.$Y)(directory, args, { elsewhere: true, codes: [0, 1, 128] })).toString('utf8').trim();
    const top = await ask('rev-parse', '--show-toplevel');
    if (top === '' || (await (0,if_there/* ifThere */.y)((0,promises_.realpath)(top))) !== directory)
        return undefined;
    const repository = repositoryIn(await ask('config', '--get', 'remote.origin.url'));
    if (repository === undefined)
        return undefined;
    const commitOf = (name) => ask('rev-parse', '-q', '--verify', `${name}^{commit}`);
    const release = await commitOf(`refs/tags/v${version/* VERSION */.x}`);
    if (release !== '')
        return { uses: `${repository}@${release}`, comment: `v${version/* VERSION */.x}` };
    const newest = await commitOf('refs/remotes/origin/HEAD');
    if (newest === '')
        return undefined;
    return {
        uses: `${repository}@${newest}`,
        comment: 'The newest commit, because no release is known.',
        note: `The clone of parallel-work has no tag "v${version/* VERSION */.x}", so the workflows name its newest commit.`,
    };
}

;// CONCATENATED MODULE: ./lib/commands/cli/init.js
/** `init`: proposes a first plan, and on request workflows, a hook and instructions for agents. Overwrites nothing. */





































const DEFAULT_PLAN = 'first-plan';
const SAMPLE_ITEMS = 2;
async function init(options, here) {
    const id = planIdIn(options);
    const count = itemCountIn(options);
    const release = options.action === undefined ? undefined : await actionRelease(nameIn(options.action));
    const repository = await (0,git_repository/* openRepository */.h_)(here.directory);
    (0,git_repository/* requireFiles */.PO)(repository);
    const read = await readRepository(repository, options.base);
    const hook = options.hooks ? await preCommitPlace(repository) : undefined;
    const planPath = `${plan_plan/* PLAN_DIRECTORY */.AG}/${id}.yml`;
    const found = await lookAtAll(repository, planPath, hook);
    const others = release ? await otherWorkflows(repository, read.facts) : [];
    const wished = await wishFor(repository, read, { ...options, id, count });
    const proposal = wished.wish && propose(wished.wish, read, found);
    const own = (await packageRoot())?.program;
    const vendored = options.vendor ? await vendor(repository, own, options.dryRun === true) : undefined;
    const isVendored = vendored ? vendored.state !== 'kept' : await hasVendoredProgram(repository.root);
    const local = own === undefined ? undefined : { kind: 'local', file: own };
    const { baseBranch } = read.facts;
    const needsBase = options.base !== undefined || !read.isFoundAsBase;
    const namedBase = needsBase ? { base: baseBranch } : {};
    const program = isVendored ? { kind: 'vendored' } : local;
    const hooks = hook && (0,agent_hooks/* agentHooks */.IO)(program && { ...program, ...namedBase }, found);
    const owners = release && codeOwnersFile(found);
    const guarded = { branch: baseBranch, isDefault: read.isDefaultBase };
    const files = [
        ...(proposal ? [(0,proposed_file/* newFile */.Jd)(planPath, proposal.text, found, KEPT_PLAN)] : []),
        ...(release ? workflowFiles(release, guarded, found, others) : []),
        ...(owners ? [owners] : []),
        ...(options.agents ? agentFiles(found) : []),
        ...(vendored ? [vendored] : []),
        ...(hooks?.files ?? []),
        ...(hook ? [preCommitHook(hook, hook.isLocal ? own : undefined, namedBase.base, found)] : []),
    ];
    if (!options.dryRun)
        await writeAll(files, repository, found, hook);
    const unguarded = hooks?.files.some(isLocalSettings) === true ? await worktreesWithoutHooks(repository) : [];
    const nowIgnored = options.dryRun ? [] : await ignoreSettings(repository, files);
    const toRoot = (0,external_node_path_.relative)(await (0,promises_.realpath)(here.directory), await (0,promises_.realpath)(repository.root));
    const isInTree = (path) => path !== hook?.path || (!hook.isLocal && hook.refused === undefined);
    const inTree = files.map(({ path }) => path).filter(isInTree);
    const ignored = [...(await (0,git_ignored.ignoredAmong)(repository.root, inTree))].filter((path) => !agent_hooks/* LOCAL_SETTINGS */.Ss.includes(path));
    const isCommitted = (path) => inTree.includes(path) && !ignored.includes(path) && !agent_hooks/* LOCAL_SETTINGS */.Ss.includes(path);
    const isNew = files.some(({ path, state }) => path === planPath && state !== 'kept');
    const items = isNew ? (proposal?.items ?? []) : [];
    const report = {
        isDryRun: options.dryRun === true,
        baseBranch,
        ...(proposal && isNew ? { plan: { id, path: planPath } } : {}),
        items,
        hot: proposal?.hot ?? [],
        files,
        notes: [
            ...read.notes,
            ...wished.notes,
            ...(isNew ? (proposal?.notes ?? []) : []),
            ...(release?.note === undefined || others.length > 0 ? [] : [release.note]),
            ...(hooks?.notes ?? []),
            ...(unguarded.length > 0 ? [(0,agent_hooks/* unguardedNote */.Cv)(unguarded)] : []),
            ...nowIgnored.map((path) => `"${path}" is listed in "info/exclude" of the repository, so that Git ignores it.`),
            ...(owners?.needsNames ? [`Write into "${owners.path}" who may change plans and workflows.`] : []),
            ...ignored.map((path) => path === planPath
                ? (0,ignored_plan/* ignoredPlanNote */.i)(path)
                : `Git ignores "${path}", so it does not reach other clones and worktrees.`),
        ],
        next: nextSteps({
            ...(isNew ? { planPath } : {}),
            items,
            files,
            isCommitted,
            baseBranch,
            needsBase,
            hasCommits: read.facts.hasCommits,
            toRoot,
        }),
    };
    await here.terminal.print(here.json
        ? (0,json/* json */.Pq)('init', 0, [], { notes: report.notes.length > 0 ? report.notes : undefined, init: initJson(report) })
        : initText(report));
    return 0;
}
const KEPT_PLAN = 'It is not overwritten. Name another plan with --plan <id>.';
function nameIn(action) {
    return action === true ? undefined : action;
}
function planIdIn({ plan = DEFAULT_PLAN }) {
    if ((0,directory/* planIdOf */.C3)(`${plan}.yml`) === plan)
        return plan;
    const hint = 'Use 1 to 64 lower-case letters, digits and "-", such as "export".';
    throw new failure/* Failure */.H('usage', `The option --plan is "${plan}", which is no id of a plan.`, hint);
}
function itemCountIn({ items, branches }) {
    if (items === undefined)
        return undefined;
    if (branches)
        throw new failure/* Failure */.H('usage', 'The options --items and --branches cannot be combined.', 'Use one of them.');
    const count = Number(items);
    if (/^\d+$/.test(items) && count >= 2 && count <= definition/* MOST_ITEMS */.x_)
        return count;
    throw new failure/* Failure */.H('usage', `The option --items is "${items}".`, `Use a number from 2 to ${definition/* MOST_ITEMS */.x_}.`);
}
async function readRepository(repository, wanted) {
    const plans = await (0,git_plans/* workingTreePlans */.AP)(repository);
    const resolved = await (0,branches/* resolveBase */.g)(repository, wanted).catch((error) => {
        if (error instanceof failure/* Failure */.H && error.code === 'unborn')
            return undefined;
        throw error;
    });
    if (!resolved) {
        const files = await (0,listed_files/* filesOnDisk */.Ed)(repository);
        const markedGenerated = await (0,listed_files/* filesMarkedGenerated */.bN)(repository, files);
        const baseBranch = repository.head.branch ?? 'main';
        const facts = { baseBranch, hasCommits: false, files, markedGenerated };
        const isFoundAsBase = ['main', 'master'].includes(baseBranch);
        const option = `--base ${(0,shell/* shellWord */.r)(baseBranch)}`;
        const notes = isFoundAsBase ? [] : [`No command takes "${baseBranch}" for the base. Add to each: ${option}`];
        return { facts, base: undefined, isDefaultBase: true, isFoundAsBase, filesAtBase: new Map(), plans, notes };
    }
    const { branch, commit, ref, defaultBranch, note } = resolved;
    const filesAtBase = await (0,entries/* filesAt */.Tl)(repository.root, commit);
    const files = [...filesAtBase.keys()].sort();
    const history = await readEditHistory(repository.root, commit).catch((error) => {
        if (error instanceof failure/* Failure */.H && error.code === 'missing-objects')
            return undefined;
        throw error;
    });
    const markedGenerated = await (0,listed_files/* filesMarkedGenerated */.bN)(repository, files);
    const facts = { baseBranch: branch, hasCommits: true, files, markedGenerated, ...(history ? { history } : {}) };
    const shallow = 'The clone has only a part of the history, so the counts of recent changes are incomplete.';
    return {
        facts,
        base: { branch, commit, ref },
        isDefaultBase: branch === defaultBranch,
        isFoundAsBase: true,
        filesAtBase,
        plans,
        notes: [...(note === undefined ? [] : [note]), ...(repository.shallow ? [shallow] : [])],
    };
}
async function lookAtAll({ root }, planPath, hook) {
    const found = new Map();
    for (const path of [planPath, 'package.json', ...WORKFLOW_PATHS, ...CODE_OWNERS_PATHS, ...AGENT_PATHS, ...agent_hooks/* HOOK_PATHS */.l0])
        found.set(path, await (0,working_files/* lookAt */.t)(root, path));
    if (hook && hook.refused === undefined)
        found.set(hook.path, await lookAtHook(hook));
    return found;
}
/** With paths as they are shown, which begin above the folder of Git. */
async function lookAtHook({ path, from, rest }) {
    const there = await (0,working_files/* lookAt */.t)(from, rest);
    return 'path' in there ? { ...there, path: path.slice(0, -rest.length) + there.path } : there;
}
/** Other workflows that use the action, so that no pull request is checked twice. */
async function otherWorkflows({ root }, { files }) {
    const others = [];
    for (const path of files) {
        if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || WORKFLOW_PATHS.includes(path))
            continue;
        const there = await (0,working_files/* lookAt */.t)(root, path);
        if (there.kind === 'file' && /\buses: *["']?[\w.-]+\/parallel-work@/.test(there.text))
            others.push(path);
    }
    return others;
}
async function wishFor(repository, { base, filesAtBase, plans }, { id, branches, count, plan, }) {
    if (count !== undefined)
        return { wish: { kind: 'samples', count }, notes: [] };
    const isAsked = branches !== undefined || plan !== undefined;
    const [existing] = (plans?.files ?? []).filter(({ name }) => (0,directory/* planIdOf */.C3)(name) !== undefined);
    if (existing && !isAsked) {
        const note = `There is a plan already: "${plan_plan/* PLAN_DIRECTORY */.AG}/${existing.name}". Use --plan <id> for another one.`;
        return { notes: [note] };
    }
    if (!base) {
        if (branches)
            throw new failure/* Failure */.H('unborn', 'There is no commit yet, so no branch has work.', 'Use --items <n>.');
        return { wish: { kind: 'samples', count: SAMPLE_ITEMS }, notes: [] };
    }
    const named = branches?.map((name) => repository.local.has(name) ? name : name.replace(/^(?:refs\/heads\/|(?:refs\/remotes\/)?origin\/)/, ''));
    const names = [...new Set(named ?? (await (0,linked_worktrees/* worktreeBranches */.A)(repository)).toSorted())].filter((name) => name !== base.branch);
    const own = `${id}.yml`;
    const claimOf = (name) => claimIn(plans?.files.filter((file) => file.name !== own) ?? [], name);
    const canBeClaimed = (name) => (0,branch_names/* claimProblems */.Lu)(name).length === 0 && (0,branch_names/* claimMatches */.ob)(name, name);
    const free = names.filter((name) => canBeClaimed(name) && !claimOf(name));
    const taken = names
        .filter((name) => !free.includes(name))
        .map((name) => canBeClaimed(name)
        ? `"${name}" is the branch of item "${claimOf(name)}" already, so it gets no other item.`
        : `No plan can name the branch "${name}", so it gets no item. Rename it.`);
    if (branches && free.length === 0) {
        const message = taken[0] ?? `"${base.branch}" is the base branch, so it cannot be the branch of an item.`;
        throw new failure/* Failure */.H('usage', message, 'Name branches that have work for the new plan.');
    }
    // A plan with one item has no use.
    if (!branches && free.length < 2)
        return { wish: { kind: 'samples', count: SAMPLE_ITEMS }, notes: [] };
    const { works, notes } = await readBranchWork(repository, base, free, filesAtBase);
    return { wish: { kind: 'branches', works }, notes: [...taken, ...notes] };
}
/** The item of another plan in the working tree that has the branch. */
function claimIn(files, branch) {
    for (const { name, text } of files) {
        if (text === undefined || (0,directory/* planIdOf */.C3)(name) === undefined)
            continue;
        const { plan } = (0,read/* readPlan */.m)({ path: `${plan_plan/* PLAN_DIRECTORY */.AG}/${name}`, text });
        const item = plan && (0,plan_plan/* itemsOf */.S3)(plan).find(({ branches }) => branches.some((claim) => (0,branch_names/* claimMatches */.ob)(claim, branch)));
        if (item)
            return `${item.plan}/${item.item}`;
    }
    return undefined;
}
function propose(wish, { facts, isDefaultBase }, found) {
    const manifest = found.get('package.json');
    return proposePlan(facts, wish, {
        ...(manifest?.kind === 'file' ? { manifest: manifest.text } : {}),
        ...(isDefaultBase ? {} : { base: facts.baseBranch }),
    });
}
function vendor({ root }, program, isDryRun) {
    const bundle = program === undefined ? {} : { bundle: (0,external_node_path_.dirname)(program) };
    return vendorProgram({ root, version: version/* VERSION */.x, isDryRun, ...bundle });
}
function isLocalSettings({ path, state }) {
    return agent_hooks/* LOCAL_SETTINGS */.Ss.includes(path) && state !== 'kept';
}
/** Those that were made before the hooks. */
async function worktreesWithoutHooks(repository) {
    const all = await (0,worktree_list/* listWorktrees */.P)(repository, await (0,worktree_list/* commonDirectoryOf */.U)(repository));
    const unguarded = [];
    for (const { path: root } of all) {
        if (root === repository.root || (await (0,working_files/* lookAt */.t)((0,external_node_path_.dirname)(root), (0,external_node_path_.basename)(root))).kind !== 'folder')
            continue;
        for (const path of agent_hooks/* LOCAL_SETTINGS */.Ss) {
            const there = await (0,working_files/* lookAt */.t)(root, path);
            if (there.kind !== 'file' || (0,agent_hooks/* guardHooksIn */.dO)(path, there.text) === undefined)
                unguarded.push(root);
        }
    }
    return unguarded;
}
/** They name files of this machine. */
async function ignoreSettings({ root }, files) {
    const written = files.filter(isLocalSettings);
    const ignored = [];
    for (const { path } of written)
        if (await (0,ignore_locally/* ignoreLocally */.T)(root, path))
            ignored.push(path);
    return ignored;
}
async function writeAll(files, { root }, found, hook) {
    for (const { path, text, executable } of files) {
        if (text === undefined)
            continue;
        const place = hook?.path === path ? { folder: hook.from, path: hook.rest } : { folder: root, path };
        const replaces = found.get(path)?.kind === 'file';
        await (0,working_files/* writeWorkingFile */.R)({ ...place, text, executable: executable === true, replaces });
    }
}


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ unguardedNote),
/* harmony export */   IO: () => (/* binding */ agentHooks),
/* harmony export */   Ss: () => (/* binding */ LOCAL_SETTINGS),
/* harmony export */   dO: () => (/* binding */ guardHooksIn),
/* harmony export */   kG: () => (/* binding */ linkWords),
/* harmony export */   l0: () => (/* binding */ HOOK_PATHS)
/* harmony export */ });
/* harmony import */ var _text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(225);
/* harmony import */ var _guard_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7519);
/* harmony import */ var _proposed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6585);
/** The hooks of coding agents that call the guard: before edits, after shell commands, and when the agent stops. */



const SECONDS = 60;
function handler(program, mode, more = {}) {
    return { type: 'command', command: (0,_guard_command_js__WEBPACK_IMPORTED_MODULE_1__/* .guardCommand */ .L0)(program, mode), timeout: SECONDS, ...more };
}
/** The form of Claude Code, which Codex has too. */
function group(matcher, hook) {
    return { ...(matcher === undefined ? {} : { matcher }), hooks: [hook] };
}
const CLAUDE = {
    name: 'Claude Code',
    signs: ['.claude', 'CLAUDE.md'],
    shared: '.claude/settings.json',
    local: '.claude/settings.local.json',
    start: '{}\n',
    lists: (program) => [
        { event: 'SessionStart', element: group(undefined, handler(program, 'tree')) },
        {
            event: 'PreToolUse',
            element: group('^(?:Edit|Write|MultiEdit|NotebookEdit|mcp__.*)$', handler(program, 'hook', { onFailure: 'block' })),
        },
        { event: 'PostToolUse', element: group('Bash|PowerShell', handler(program, 'tree')) },
        { event: 'Stop', element: group(undefined, handler(program, 'tree')) },
        { event: 'SubagentStop', element: group(undefined, handler(program, 'tree')) },
    ],
    open: 'what a shell command changes is reported after it ran, and versions before 2.1.295 let an edit pass if the guard times out',
};
const CODEX = {
    name: 'Codex',
    signs: ['.codex'],
    shared: '.codex/hooks.json',
    start: '{}\n',
    lists: (program) => [
        { event: 'SessionStart', element: group(undefined, handler(program, 'tree')) },
        { event: 'PreToolUse', element: group('^(?:apply_patch|Edit|Write|mcp__.*)$', handler(program, 'hook')) },
        { event: 'PostToolUse', element: group('Bash', handler(program, 'tree')) },
        { event: 'Stop', element: group(undefined, handler(program, 'tree')) },
    ],
    open: 'the hooks run only in a trusted project and after you approve them with "/hooks", an edit passes if the guard times out, and what a shell command changes is reported after it ran',
};
const COPILOT = {
    name: 'Copilot',
    signs: ['.github/copilot', '.github/copilot-instructions.md', '.github/hooks', '.github/agents'],
    shared: '.github/hooks/parallel-work.json',
    start: '{\n  "version": 1\n}\n',
    lists: (program) => {
        const hook = (mode) => ({
            type: 'command',
            command: (0,_guard_command_js__WEBPACK_IMPORTED_MODULE_1__/* .guardCommand */ .L0)(program, mode),
            timeoutSec: SECONDS,
        });
        return [
            { event: 'sessionStart', element: hook('tree') },
            {
                event: 'preToolUse',
                element: { ...hook('hook'), matcher: 'create|edit|str_replace_editor|apply_patch' },
            },
            { event: 'postToolUse', element: { ...hook('tree'), matcher: 'bash|powershell' } },
            { event: 'agentStop', element: hook('tree') },
        ];
    },
    open: 'an edit passes if the guard times out, and what a shell command changes is reported after it ran. The cloud agent reads the file from the branch that it works on',
};
const GEMINI = {
    name: 'Gemini CLI',
    signs: ['.gemini', 'GEMINI.md'],
    shared: '.gemini/settings.json',
    start: '{}\n',
    lists: (program) => {
        const named = (mode) => handler(program, mode, { name: 'parallel-work', timeout: SECONDS * 1000 });
        return [
            { event: 'SessionStart', element: group(undefined, named('tree')) },
            { event: 'BeforeTool', element: group('^(?:write_file|replace|mcp_.*)$', named('hook')) },
            { event: 'AfterTool', element: group('^run_shell_command$', named('tree')) },
            { event: 'AfterAgent', element: group(undefined, named('tree')) },
        ];
    },
    open: 'an edit passes if the guard times out or crashes, and what a shell command changes is reported after it ran',
};
const CURSOR = {
    name: 'Cursor',
    signs: ['.cursor'],
    shared: '.cursor/hooks.json',
    start: '{\n  "version": 1\n}\n',
    lists: (program) => {
        const hook = (mode) => ({ command: (0,_guard_command_js__WEBPACK_IMPORTED_MODULE_1__/* .guardCommand */ .L0)(program, mode) });
        return [
            { event: 'sessionStart', element: hook('tree') },
            {
                event: 'preToolUse',
                element: { ...hook('hook'), matcher: 'Write|StrReplace|Edit|TabWrite|Delete', failClosed: true },
            },
            { event: 'afterShellExecution', element: hook('tree') },
            { event: 'stop', element: hook('tree') },
        ];
    },
    open: 'what a shell command changes is reported after it ran, and Cursor documents neither all names of its tools nor what each passes to a hook',
};
const AGENTS = [CLAUDE, CODEX, COPILOT, GEMINI, CURSOR];
const HOOK_PATHS = AGENTS.flatMap(({ signs, shared, local }) => [
    ...signs,
    shared,
    ...(local === undefined ? [] : [local]),
]);
/** Settings that are only for this clone, so Git must not take them. */
const LOCAL_SETTINGS = AGENTS.flatMap(({ local }) => local ?? []);
function agentHooks(program, found) {
    const isThere = (path) => (found.get(path)?.kind ?? 'missing') !== 'missing';
    const used = AGENTS.filter(({ signs }) => signs.some(isThere));
    const files = used.map((agent) => hooksFile(agent, program, found));
    const isGuarded = (at) => files[at]?.state !== 'kept';
    if (used.length === 0)
        return {
            files,
            notes: [
                'No coding agent has settings here, so no hooks of agents are written. For Claude Code, make the folder ".claude" and run the command again.',
            ],
        };
    const open = used.filter((_, at) => isGuarded(at)).map((agent) => `${agent.name} is guarded, but ${agent.open}.`);
    const twice = program?.kind === 'vendored' ? used.flatMap(({ local }) => local ?? []).filter(hasGuard(found)) : [];
    return {
        files,
        notes: [...open, ...twice.map((path) => `"${path}" calls the guard too, so it runs twice. Take its hooks out.`)],
    };
}
function hasGuard(found) {
    return (path) => {
        const there = found.get(path);
        return there?.kind === 'file' && callsGuard(there.text);
    };
}
const VENDOR = 'Put the program into the repository: parallel-work init --hooks --vendor';
function hooksFile(agent, program, found) {
    const { shared, local } = agent;
    const path = program?.kind === 'local' ? local : shared;
    if (program === undefined)
        return { path: local ?? shared, state: 'kept', why: `This program is not in a package. ${VENDOR}` };
    if (path === undefined)
        return { path: shared, state: 'kept', why: `Every clone gets it, and others may not have this program. ${VENDOR}` };
    const lists = agent.lists(program).map((each) => ({ ...each, keys: ['hooks', each.event] }));
    const withAll = (text) => lists.reduce((now, { keys, element }) => withHook(now, keys, element), text);
    const byHand = `Add these hooks by hand: ${JSON.stringify(JSON.parse(withAll(agent.start)))}`;
    const there = found.get(path);
    if (there?.kind === 'link')
        return { path, state: 'kept', why: `${linkWords(there)} ${byHand}` };
    const before = (0,_proposed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(path, found);
    const start = before ?? agent.start;
    if (lists.some(({ keys }) => (0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(start, keys) === undefined))
        return {
            path,
            state: 'kept',
            why: `It is not JSON in the form that the agent documents, so no hook can be added to it. ${byHand}`,
        };
    const text = withAll(start);
    if (text === start)
        return { path, state: 'unchanged' };
    return { path, state: before === undefined ? 'created' : 'changed', text };
}
/** A hook of an earlier call is replaced if only its command differs, because the program may have moved. */
function withHook(text, keys, element) {
    const guards = (0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(text, keys)?.filter(callsGuard) ?? [];
    const isEarlier = (each) => (0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameJson */ .TL)(withoutProgram(each), withoutProgram(element));
    if (guards.some((each) => (0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameJson */ .TL)(each, element) || !isEarlier(each)))
        return text;
    return (0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .withElements */ .qe)((0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutElements */ .YE)(text, keys, guards), keys, [element]);
}
function withoutProgram(hook) {
    const written = /^node ".*" (guard --(?:hook|tree))(?: --base ".*")?$/;
    const plain = (key, value) => key === 'command' && typeof value === 'string' ? value.replace(written, '$1') : value;
    return JSON.parse(JSON.stringify(hook, plain));
}
/** Settings of a clone with nothing but the hooks that call the guard. Undefined if the text has none. */
function guardHooksIn(path, text) {
    const agent = AGENTS.find(({ local }) => local === path);
    const lists = agent?.lists({ kind: 'vendored' }).map(({ event }) => ['hooks', event]) ?? [];
    const start = agent?.start ?? '';
    const hooks = lists.reduce((now, keys) => (0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .withElements */ .qe)(now, keys, ((0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(text, keys) ?? []).filter(callsGuard)), start);
    return hooks === start ? undefined : hooks;
}
/** Says which other working trees have no settings with these hooks: Git does not bring them there. */
function unguardedNote(paths) {
    const most = 5;
    const more = paths.length > most ? [`${paths.length - most} more`] : [];
    const names = [...paths.slice(0, most).map((path) => `"${path}"`), ...more].join(', ');
    const which = paths.length === 1 ? `The working tree ${names} has` : `These working trees have`;
    const list = paths.length === 1 ? '' : `: ${names}`;
    return `${which} no hooks of the guard yet${list}. Run this there: parallel-work init --hooks`;
}
/** Also a hook that a person has written. */
function callsGuard(hook) {
    return /(?:^|[\s"'])guard(?:\\?"\s*,\s*\\?"| +)--(?:hook|tree)\b/.test(JSON.stringify(hook));
}
function linkWords({ target }) {
    return `It is a link to "${target}", which is not followed.`;
}


/***/ }),

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ guardCommand),
/* harmony export */   Vg: () => (/* binding */ LAUNCHER),
/* harmony export */   ou: () => (/* binding */ VENDORED)
/* harmony export */ });
/** How a hook starts the guard, so that it works in every clone and never locks anybody out. */
/** The folder with a copy of this program, which `init --vendor` writes. */
const VENDORED = '.github/parallel-work-cli';
/** The script in it that starts the program, or does nothing where it cannot. */
const LAUNCHER = `#!/bin/sh
# Starts the program beside this file for the hooks of agents and of Git. "parallel-work init --vendor" wrote it.
# Without Node.js 20 or newer, it lets everything pass, so that nobody is locked out.
version=$(node --version 2>/dev/null) || exit 0
major=\${version#v}
[ "\${major%%.*}" -ge 20 ] 2>/dev/null || exit 0
# Git sets these for the alias that starts this script. The program looks for the repository on its own.
[ -z "$PARALLEL_WORK_ALIAS" ] || unset GIT_DIR GIT_WORK_TREE GIT_PREFIX GIT_CONFIG_PARAMETERS
case " $* " in *" --hook "*) ;; *) exec node "\${0%/*}/index.js" "$@" ;; esac
node "\${0%/*}/index.js" "$@"
code=$?
if [ "$code" -ne 0 ] && [ "$code" -ne 2 ]; then
  echo "The copy of parallel-work in \${0%/*} cannot run, so an agent may refuse every edit. Ask a person to write it again: parallel-work init --vendor" >&2
fi
exit "$code"
`;
/**
 * One line that `sh`, PowerShell and the shell of Windows read alike. A vendored program is started through Git, which every
 * clone has, also on Windows with a shell. A branch without the folder and a machine without Node.js pass.
 */
function guardCommand(program, mode) {
    const options = `guard --${mode}${program.base === undefined ? '' : ` --base ${quoted(program.base)}`}`;
    if (program.kind === 'local')
        return `node ${quoted(program.file.replaceAll('\\', '/'))} ${options}`;
    const run = `${VENDORED}/run`;
    const alias = `!test ! -f ${run} || PARALLEL_WORK_ALIAS=1 sh ${run}`;
    return `git -c "alias.parallel-work-guard=${alias}" parallel-work-guard ${options}`;
}
function quoted(word) {
    return `"${word.replace(/["$`]/g, '\\$&')}"`;
}


/***/ }),

/***/ 6585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Jd: () => (/* binding */ newFile),
/* harmony export */   Ne: () => (/* binding */ changedFile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/** A file that `init` proposes, and what becomes of it given what is there already. */

/** A whole file, which is never overwritten. */
function newFile(path, text, found, why) {
    const current = textAt(path, found);
    if (current === undefined)
        return { path, state: 'created', text };
    return current === text ? { path, state: 'unchanged' } : { path, state: 'kept', why };
}
/** A part of a file that may have other text. */
function changedFile(path, before, after) {
    if (before === after)
        return { path, state: 'unchanged' };
    return { path, state: before === undefined ? 'created' : 'changed', text: after };
}
/** @throws Failure `not-a-file` if something else is at the path, or above it */
function textAt(path, found) {
    const there = found.get(path);
    if (!there || there.kind === 'missing')
        return undefined;
    if (there.kind === 'file')
        return there.text;
    const { at, what } = described(path, there);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-a-file', at === path ? `"${path}" is ${what}.` : `"${path}" cannot be written, because "${at}" is ${what}.`, 'Move it away, or leave out the option that writes this file. Nothing was written.');
}
function described(path, there) {
    if (there.kind === 'link')
        return { at: there.path, what: `a link to "${there.target}", which is not followed` };
    return there.kind === 'unusable' ? { at: there.path, what: there.what } : { at: path, what: 'a folder' };
}


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ sampleLines),
/* harmony export */   Yx: () => (/* binding */ SAMPLE_TEXTS),
/* harmony export */   y6: () => (/* binding */ SAMPLE_FOLDER)
/* harmony export */ });
/** The samples of a first plan, for somebody to replace, and the search for those that are left. */
/** The folder of sample scopes. No repository has it, so no sample can match a real file. */
const SAMPLE_FOLDER = 'replace-me';
const SAMPLE_TEXTS = {
    task: 'Replace this with the whole task, in one line.',
    plan: 'Replace this with what the whole task is about.',
    item: 'Replace this with what cannot be seen in the code.',
    declares: 'Replace this with a signature or a format.',
    verification: 'Replace this with the command that tests this item.',
    integration: 'Replace this with what is left to do once all items have merged.',
};
const SAMPLES = [`${SAMPLE_FOLDER}/`, ...Object.values(SAMPLE_TEXTS)];
/** The numbers of the lines that still have a sample. */
function sampleLines(text) {
    return text.split('\n').flatMap((line, index) => (SAMPLES.some((each) => line.includes(each)) ? [index + 1] : []));
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ PLAN_DIRECTORY),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/** The plan directory, from the root of the repository. */
const PLAN_DIRECTORY = '.github/parallel-work';
/** `plan/item`. It is unique among all plans, because neither id contains a slash. */
function keyOf(ref) {
    return `${ref.plan}/${ref.item}`;
}
/** The items of a plan, with the integration last. */
function itemsOf(plan) {
    return plan.integration ? [...plan.items, plan.integration] : plan.items;
}


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ allGlobs),
/* harmony export */   GD: () => (/* binding */ kindsCovered),
/* harmony export */   J_: () => (/* binding */ namesExactly),
/* harmony export */   UE: () => (/* binding */ guardedGlobs),
/* harmony export */   VT: () => (/* binding */ touchedGlob),
/* harmony export */   cx: () => (/* binding */ isPlanFile),
/* harmony export */   m5: () => (/* binding */ indexScopes),
/* harmony export */   o4: () => (/* binding */ firstMatch),
/* harmony export */   tN: () => (/* binding */ globsFor),
/* harmony export */   yf: () => (/* binding */ coveringGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8060);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3728);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4940);
/** Decides whether a scope contains a path. The exact overlap of two scopes is proved in `globs/`. */






const GUARDED = '.github/';
/** The glob that allows this kind of change of the path, if there is one. Matches exactly, including letter case. */
function coveringGlob(scope, kind, path) {
    const glob = firstMatch(scope.any, path) ?? firstMatch(scope[kind], path);
    return glob !== undefined && !scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)) ? glob : undefined;
}
/** The kinds of change that the scope allows for the path, in their fixed order. */
function kindsCovered(scope, path) {
    const isAny = firstMatch(scope.any, path) !== undefined;
    const kinds = _terms_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANGE_KINDS */ .t.filter((kind) => isAny || firstMatch(scope[kind], path) !== undefined);
    return kinds.length > 0 && scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)) ? [] : kinds;
}
/** Whether the scope contains the exact path for this kind of change. Links and submodules need that. */
function namesExactly(scope, kind, path) {
    return [scope.any, scope[kind]].some((globs) => {
        const { names, patterns } = sorted(globs);
        return [...(names.has(path) ? [path] : []), ...patterns].some((glob) => mayReach(glob, path) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(glob) || isExact(glob, path)) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
    });
}
/**
 * The path as `globOf` writes it, with classes of one character. If the path is too long for a glob, it is a folder.
 */
function isExact(glob, path) {
    return glob === (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .globOf */ .k8)(path) && !/(?<!\\)[*?]/.test(glob);
}
/** The first glob of a list that matches the path. */
function firstMatch(globs, path) {
    if (globs.length === 0)
        return undefined;
    const { names, patterns } = sorted(globs);
    if (names.has(path) && mayReach(path, path))
        return path;
    return patterns.find((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
}
const lists = new WeakMap();
/** A scope may list hundreds of names and be asked about hundreds of paths. */
function sorted(globs) {
    const isName = (glob) => /^[\w./-]+$/.test(glob);
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(lists, globs, () => ({
        names: new Set(globs.filter(isName)),
        patterns: globs.filter((glob) => !isName(glob)),
    }));
}
/**
 * The generous form of `kindsCovered`, for paths of others. It ignores letter case and Unicode form, and a path counts
 * if it is a folder of a path in the scope, or below one. Returns the glob that matches.
 */
function touchedGlob(scope, path) {
    if (scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)))
        return undefined;
    return allGlobs(scope).find((glob) => mayReach(glob, path, _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path) || collides(glob, path)));
}
function globsFor(globs, kind) {
    return [...globs.any, ...globs[kind]];
}
/** All globs of all kinds, in the order of the plan format. */
function allGlobs(globs) {
    return [...globs.any, ...globs.create, ...globs.modify, ...globs.delete];
}
/**
 * Whether the glob may match the path: no glob matches plan files, and only one that begins with `.github/` matches
 * there, because workflows protect the repository.
 */
function mayReach(glob, path, match = _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK) {
    if (!path.startsWith(GUARDED))
        return true;
    if (isPlanFile(path))
        return false;
    return guardedGlobs(glob).some((each) => each === glob || match(each, path));
}
/** The glob if it begins with `.github/`. If it has braces, the alternatives that do. */
function guardedGlobs(glob) {
    if (glob.startsWith(GUARDED))
        return [glob];
    return glob.includes('{') ? (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob).filter((each) => each.startsWith(GUARDED)) : [];
}
function isPlanFile(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG}/`) || path === _plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG;
}
/** Whether one path is a folder of the other, so that no checkout can hold both. */
function collides(glob, path) {
    const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(path);
    const start = literalStart(glob);
    const literal = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(start.map(_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1).join('/'));
    const isName = start.length === glob.split('/').length;
    return literal === folded || literal.startsWith(`${folded}/`) || (isName && folded.startsWith(`${literal}/`));
}
/** More comparisons of a path with a glob would take a minute. */
const MOST_COMPARISONS = 5_000_000;
/** An index by the plain names at the beginning of globs, so that most scopes are compared with only a few paths. */
function indexScopes(owners, scopeOf) {
    const root = newNode();
    const sizes = owners.map((owner) => allGlobs(scopeOf(owner)).length);
    for (const [position, owner] of owners.entries()) {
        for (const glob of allGlobs(scopeOf(owner))) {
            let node = root;
            for (const name of literalStart(glob))
                node = nodeBelow(node, keyOfName((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1)(name)));
            node.here.add(position);
        }
    }
    const positionsNear = (path) => {
        let node = root;
        const found = new Set(root.here);
        for (const name of path.split('/')) {
            node = node.below.get(keyOfName(name));
            if (!node)
                return [...found].sort(byNumber);
            for (const position of node.here)
                found.add(position);
        }
        // The path may be a folder of the paths that they name.
        const nodes = new Set([node]);
        for (const each of nodes) {
            for (const position of each.here)
                found.add(position);
            for (const next of each.below.values())
                nodes.add(next);
        }
        return [...found].sort(byNumber);
    };
    return {
        near: (path) => positionsNear(path).flatMap((position) => owners[position] ?? []),
        isTooMuch(paths) {
            let comparisons = 0;
            for (const path of paths) {
                for (const position of positionsNear(path))
                    comparisons += sizes[position] ?? 0;
                if (comparisons > MOST_COMPARISONS)
                    return true;
            }
            return false;
        },
    };
}
function newNode() {
    return { below: new Map(), here: new Set() };
}
function nodeBelow({ below }, name) {
    const known = below.get(name) ?? newNode();
    below.set(name, known);
    return known;
}
/** Equal for all paths that `touchedGlob` treats as equal. */
function keyOfName(name) {
    return (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(name.toLowerCase());
}
function byNumber(one, other) {
    return one - other;
}
/** The leading segments that contain no glob character. */
function literalStart(glob) {
    const segments = glob.split('/');
    const magic = segments.findIndex((segment) => /[*?[{]|[?*+@!]\(/.test(segment.replace(/\\./g, '')));
    return magic < 0 ? segments : segments.slice(0, magic);
}


/***/ }),

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ sharedFileAt),
/* harmony export */   QZ: () => (/* binding */ mayBeSharedFile),
/* harmony export */   ue: () => (/* binding */ isLockFile),
/* harmony export */   z1: () => (/* binding */ settingsAt)
/* harmony export */ });
/* unused harmony export CULPRITS */
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/**
 * Files that many changes need, and files that configure the repository, its continuous integration and its agents.
 * `lint` warns if an item has such a file (`shared-file`), and no leeway covers one.
 */



const LOCK_FILES = {
    what: 'a lock file',
    isGenerated: true,
    globs: [
        '{package-lock,npm-shrinkwrap,packages.lock}.json',
        '{yarn,bun,deno,poetry,uv,pdm,Pipfile,Cargo,Gemfile,composer,mix,pubspec,Podfile,flake,conan,MODULE.bazel}.lock',
        'pnpm-lock.yaml',
        'bun.lockb',
        'go{,.work}.sum',
        'Package.resolved',
        'gradle.lockfile',
        '.terraform.lock.hcl',
    ],
};
function isLockFile(path) {
    return LOCK_FILES.globs.some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(`**/${glob}`, path));
}
const CULPRITS = [
    LOCK_FILES,
    {
        what: 'a manifest',
        globs: [
            '{package,lerna,nx,turbo,deno,composer,vcpkg}.json',
            'deno.jsonc',
            '{pnpm-workspace,pubspec,stack}.yaml',
            '{pyproject,Cargo,libs.versions}.toml',
            'setup.{py,cfg}',
            'requirements{*,/*}.txt',
            '{Pipfile,Gemfile,Podfile,Makefile,Justfile,WORKSPACE}',
            'environment.yml',
            'go.{mod,work}',
            'pom.xml',
            '{build,settings}.gradle{,.kts}',
            'gradle.properties',
            'build.sbt',
            '*.{csproj,sln,slnx,gemspec,cabal}',
            'Directory.{Build.props,Build.targets,Packages.props}',
            'mix.exs',
            'Package.swift',
            'project.pbxproj',
            'CMakeLists.txt',
            'meson.build',
            'conanfile.{txt,py}',
            'MODULE.bazel',
            'flake.nix',
            'rebar.config',
            'dune-project',
            'project.clj',
            'deps.edn',
            'BUILD{,.bazel}',
            '{VERSION,VERSION.txt,version.txt,version.py,_version.py,version.rb,version.go}',
        ],
    },
    {
        what: 'settings that all parts share',
        globs: [
            '{tsconfig*,jsconfig,angular}.json',
            'biome.{json,jsonc}',
            'eslint.config.{js,mjs,cjs,ts}',
            '.eslintrc*',
            '{vite,vitest,jest,webpack,rollup,next,nuxt,svelte,astro,tailwind,postcss,babel,playwright}.config.{js,mjs,cjs,ts,mts}',
            '{tox,pytest}.ini',
            '.env{,.example,.sample,.template}',
            'Dockerfile',
            '{docker-compose,compose}.{yml,yaml}',
            '.editorconfig',
            '.devcontainer/devcontainer.json',
        ],
    },
    {
        what: 'a route table or an application entry point',
        globs: [
            'routes.{js,mjs,ts,tsx,jsx,php,py,rb}',
            'router.{js,mjs,ts,tsx,jsx,go,rs,ex,py}',
            '{routes,router}/index.{js,mjs,ts,tsx}',
            'config/{routes,application}.rb',
            'routes/{web,api}.php',
            '{urls,settings}.py',
            '{app,server,main}.{js,mjs,ts,tsx,jsx,py,go,rs}',
            'App.{js,jsx,ts,tsx,vue,svelte}',
            'app{.module,-routing.module,.routes}.ts',
            '{Program,Startup}.cs',
            'Application.{java,kt}',
            'application.{yml,yaml,properties}',
            'AndroidManifest.xml',
            'Info.plist',
        ],
    },
    {
        what: 'a barrel file that exports the modules beside it',
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
            '{globals,global}.d.ts',
            '{models,schemas}.py',
            'schema.{prisma,graphql,gql,rb,sql,ts}',
            '{openapi,swagger}.{yml,yaml,json}',
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
        what: 'a continuous integration file',
        isSettings: true,
        globs: [
            '.github/workflows/*.{yml,yaml}',
            '.github/{dependabot.yml,CODEOWNERS}',
            'CODEOWNERS',
            '{.gitlab-ci,azure-pipelines,bitbucket-pipelines,.travis,.drone,.circleci/config,.buildkite/pipeline}.yml',
            'Jenkinsfile',
            '.{cirrus,appveyor,woodpecker,codecov}.{yml,yaml}',
            '{appveyor,codecov,cloudbuild,buildspec}.{yml,yaml}',
            '{.renovaterc,renovate}{,.json,.json5}',
            'sonar-project.properties',
            '{vercel,netlify}.{json,toml}',
        ],
    },
    {
        what: 'a file of the continuous integration',
        isSettings: true,
        isFolder: true,
        globs: [
            '.github/actions/**',
            '.{circleci,buildkite,gitlab,gitea,forgejo,woodpecker,teamcity,tekton,azure-pipelines}/**',
        ],
    },
    {
        what: 'a file that tells Git how to treat the repository',
        isSettings: true,
        globs: ['.{gitattributes,gitignore,gitmodules,gitconfig,lfsconfig,mailmap,git-blame-ignore-revs}'],
    },
    {
        what: 'a hook that runs on every commit',
        isSettings: true,
        isFolder: true,
        globs: ['.{husky,githooks}/**'],
    },
    {
        what: 'a hook that runs on every commit',
        isSettings: true,
        globs: ['{.,}lefthook.{yml,yaml,toml,json}', '.pre-commit-{config,hooks}.yaml', '.lintstagedrc*'],
    },
    {
        what: 'the settings of a package manager, or a version that every part uses',
        isSettings: true,
        globs: [
            '.{npmrc,yarnrc,yarnrc.yml,pnpmfile.cjs,pypirc}',
            'bunfig.toml',
            'pip.conf',
            'NuGet.Config',
            '.cargo/config{,.toml}',
            '.bundle/config',
            '.{nvmrc,node-version,python-version,ruby-version,java-version,tool-versions}',
            '{.,}mise.toml',
            'rust-toolchain{,.toml}',
            'global.json',
        ],
    },
    {
        what: 'the settings of a package manager, or a version that every part uses',
        isSettings: true,
        isFolder: true,
        globs: ['.{mvn,yarn}/**'],
    },
    {
        what: 'a list of texts that every feature adds to',
        globs: ['{CHANGELOG,CHANGES,HISTORY,NEWS}{,.md,.rst,.txt}', 'README.md'],
    },
    {
        what: 'a catalog of messages that every feature adds to',
        isFolder: true,
        globs: [
            '{locales,locale,i18n,lang,translations}/**/*.{json,json5,yml,yaml,ts,js,po,pot,php,ftl}',
            'messages/*.{json,yml,yaml,po,pot}',
        ],
    },
    {
        what: 'a catalog of messages that every feature adds to',
        globs: ['*.arb', 'messages.{properties,pot}', 'strings.xml', 'Localizable.{strings,xcstrings}'],
    },
    {
        what: 'the navigation of the documentation',
        globs: [
            '{mkdocs,_toc,toc,antora}.yml',
            'sidebars.{js,ts,json}',
            '{mint,docs}.json',
            '{SUMMARY,_sidebar}.md',
            '_meta.{js,ts,json}',
            'nav.adoc',
        ],
    },
    {
        what: 'the instructions that all agents read',
        isSettings: true,
        globs: [
            '{CLAUDE,AGENTS,GEMINI,AGENT,QWEN,WARP,CONVENTIONS}{,.local,.override}.md',
            '.github/copilot-instructions.md',
            '.{cursor,windsurf,cline,roo}rules',
            '.goosehints',
        ],
    },
    {
        what: 'the settings of the agents',
        isSettings: true,
        globs: ['.vscode/{settings,mcp}.json', '.mcp.json', 'opencode.json{,c}', '.aider.conf.yml'],
    },
    {
        what: 'the settings of the agents',
        isSettings: true,
        isFolder: true,
        globs: [
            '.{claude,codex,copilot,cursor,gemini,qwen,windsurf,cline,clinerules,roo,kiro,opencode,agents,continue,junie,amazonq}/**',
            '.github/{hooks,copilot,agents,instructions,prompts,skills}/**',
        ],
    },
    {
        what: 'the copy of parallel-work that the hooks of this repository start',
        isSettings: true,
        isFolder: true,
        globs: ['.github/parallel-work-cli/**'],
    },
    {
        what: 'the state of a tool that all agents write',
        isFolder: true,
        globs: ['.beads/**', '.taskmaster/**', '.serena/memories/**', 'memory-bank/**'],
    },
    {
        what: 'a definition that code is generated from',
        globs: ['*.proto', '*.{thrift,avsc,fbs}'],
    },
    {
        what: 'the journal of the migrations',
        globs: [
            'meta/_journal.json',
            'migrations/{migration_lock.toml,atlas.sum,max_migration.txt}',
            '*ModelSnapshot.cs',
            'db.changelog-master.{xml,yaml,yml,json,sql}',
        ],
    },
];
const tables = new Map();
/** Made when it is first needed, because `guard` needs only a part and has little time. */
function tableOf(culprits) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .HK)(tables, culprits, () => {
        const byName = new Map();
        const byFolder = new Map();
        const wild = [];
        for (const culprit of culprits) {
            for (const glob of culprit.globs.flatMap((each) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(`**/${each}`))) {
                const name = glob.slice(glob.lastIndexOf('/') + 1);
                const folder = glob.split('/').find((each) => each !== '' && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(each));
                if ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(name) || /^\*\.\w+$/.test(name))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .BC)(byName, (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(name), { glob, culprit });
                else if (folder !== undefined)
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .BC)(byFolder, (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(folder), { glob, culprit });
                else
                    wild.push({ glob, culprit });
            }
        }
        return { byName, byFolder, wild };
    });
}
function sharedFileAt(path) {
    return candidatesFor(path).find(({ glob }) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path))?.culprit;
}
/** Ignores letter case and Unicode form, because some disks ignore them too. */
function mayBeSharedFile(path) {
    return candidatesFor(path).some(({ glob }) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path));
}
const SETTINGS = CULPRITS.filter(({ isSettings }) => isSettings);
/** What the file configures, whatever the letter case and Unicode form. */
function settingsAt(path) {
    return candidatesFor(path, SETTINGS).find(({ glob }) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path))?.culprit.what;
}
function candidatesFor(path, culprits = CULPRITS) {
    const { byName, byFolder, wild } = tableOf(culprits);
    const name = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(path.slice(path.lastIndexOf('/') + 1));
    const ending = `*${name.slice(name.lastIndexOf('.'))}`;
    const ofFolders = path.split('/').flatMap((folder) => byFolder.get((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(folder)) ?? []);
    return [...(byName.get(name) ?? []), ...(byName.get(ending) ?? []), ...ofFolders, ...wild];
}


/***/ }),

/***/ 640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8490);
/** Writes the text of a new plan, with comments. `yaml-edits.ts` changes a plan that exists. */


const MOST_CHARACTERS_IN_LINE = 110;
/** The indentation and the key of a list in an item. */
const MARGIN = 20;
/** Each part is written with its keys in the order of the object. */
function writePlan(plan, comments = []) {
    const { task, context, items, integration, ...settings } = plan;
    const content = new Map(Object.entries({ version: 1, task, context, ...settings, items, integration }));
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(content, {
        version: '1.2',
        schema: 'core',
        aliasDuplicateObjects: false,
        keepUndefined: false,
    });
    for (const { keys, text } of comments)
        addComment(document, keys, text);
    separate(document.contents, ['items', 'integration']);
    separate(document.get('items'), [...items.keys()].slice(1));
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Seq: (_, list) => {
            list.flow = fitsOnLine(list.items);
        },
        Scalar: (_, scalar, around) => {
            const parent = around.at(-1);
            if (wantsSingleQuotes(scalar.value, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent) && parent.flow === true))
                scalar.type = 'QUOTE_SINGLE';
        },
    });
    return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
}
function addComment(document, keys, text) {
    const value = document.getIn(keys, true);
    if (keys.length > 0 && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && !String(value.value).includes('\n')) {
        const line = ` ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text.trim().replace(/\s+/g, ' '))}`;
        value.comment = value.comment ? `${value.comment};${line}` : line;
        return;
    }
    const below = keys.length === 0 ? document : keyIn(document.getIn(keys.slice(0, -1), true), keys.at(-1));
    const lines = text.split('\n').map((line) => ` ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(line)}`.trimEnd());
    if (below)
        below.commentBefore = [...(below.commentBefore ? [below.commentBefore] : []), ...lines].join('\n');
}
/** Writes an empty line before these keys. */
function separate(map, keys) {
    for (const name of keys) {
        const key = keyIn(map, name);
        if (key)
            key.spaceBefore = true;
    }
}
function keyIn(map, name) {
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) ? map.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === name) : undefined;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) ? pair.key : undefined;
}
/** A list of short texts without comments is written in brackets. */
function fitsOnLine(entries) {
    let length = MARGIN;
    for (const entry of entries) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(entry) || entry.comment || String(entry.value).includes('\n'))
            return false;
        length += String(entry.value).length + 4;
    }
    return length <= MOST_CHARACTERS_IN_LINE;
}
/** Backslashes would be doubled in double quotes. */
function wantsSingleQuotes(value, isInFlow) {
    if (typeof value !== 'string' || !value.includes('\\') || value.includes('\n'))
        return false;
    return (isInFlow && /[[\]{},]/.test(value)) || !/^[\w./(-]/.test(value) || /:(?:\s|$)|\s#/.test(value);
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   i7: () => (/* binding */ allowedKinds)
/* harmony export */ });
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);


/**
 * The kinds of change that are allowed for the path. Other rules handle constraints and unsafe paths.
 *
 * @param merges the merges of the item: if it is reopened, it may change files that it created
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
    return item.isIntegration && itemsNear(plan, path).some((each) => owns(each, path));
}
const indexes = new WeakMap();
function itemsNear(plan, path) {
    const known = indexes.get(plan) ?? (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .indexScopes */ .m5)(plan.items, ({ scope }) => scope);
    indexes.set(plan, known);
    return known.near(path);
}
function hasCreated(item, plan, path, merges) {
    if (item.isIntegration)
        return false;
    const isCreated = merges.some(({ changes }) => changes.complete && changes.list.some((each) => each.kind === 'create' && each.path === path));
    return isCreated && ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)(item.scope, 'create', path) !== undefined || covers(plan.shared, path));
}
/** An item owns a path if its scope contains it for any kind of change. A dropped item owns nothing. */
function owns({ scope, dropped }, path) {
    return dropped === undefined && (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsCovered */ .GD)(scope, path).length > 0;
}
/** Whether a list of the whole plan (`generated`, `shared`) matches the path, like a scope with these globs. */
function covers(globs, path) {
    return (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .firstMatch */ .o4)(globs, path) !== undefined;
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ignoredPlanNote)
/* harmony export */ });
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7421);
/** Says that a plan of the working tree is out of reach for Git. */

function ignoredPlanNote(path) {
    return `Git ignores "${path}", so it takes no effect. To add it anyway, run: git add --force -- ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(`:/${path}`)}`;
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** Terms that every room of the core uses. */
const CHANGE_KINDS = ['create', 'modify', 'delete'];


/***/ }),

/***/ 225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   YE: () => (/* binding */ withoutElements),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   qe: () => (/* binding */ withElements)
/* harmony export */ });
/* unused harmony export jsonOf */
/** Adds elements to lists in the text of a JSON file and takes them out again. Every other character stays as it is. */
/** Undefined if the text is no JSON, or if something else than lists and objects is on the way. */
function jsonOf(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
/** The list at the keys. Empty if it is not there, undefined if the text has something else in its place. */
function listAt(text, keys) {
    let value = jsonOf(text);
    if (value === undefined)
        return undefined;
    for (const key of keys) {
        if (!isObject(value))
            return undefined;
        const next = Object.hasOwn(value, key) ? value[key] : undefined;
        if (next === undefined)
            return [];
        value = next;
    }
    return Array.isArray(value) ? value : undefined;
}
/** Whether the two are the same value, with keys in any order. */
function isSameJson(one, other) {
    return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}
/** Adds the elements to the end of the list at the keys, which `listAt` has found. */
function withElements(text, keys, elements) {
    if (elements.length === 0)
        return text;
    const depth = placeOf(text, keys).length - 1;
    const missing = keys.slice(depth);
    if (missing.length === 0)
        return elements.reduce((now, element) => withPart(now, keys, '', element), text);
    const value = missing.slice(1).reduceRight((inner, key) => ({ [key]: inner }), elements);
    return withPart(text, keys.slice(0, depth), `${JSON.stringify(missing[0])}: `, value);
}
/** Takes out the elements that are the same as one of these, each once. */
function withoutElements(text, keys, elements) {
    return elements.reduce((now, element) => {
        const list = placeOf(now, keys).at(keys.length);
        const at = listAt(now, keys)?.findLastIndex((each) => isSameJson(each, element)) ?? -1;
        const part = list?.parts[at];
        if (!list || !part)
            return now;
        const before = list.parts[at - 1];
        const after = list.parts[at + 1];
        if (before)
            return now.slice(0, before.value.end) + now.slice(part.value.end);
        if (after)
            return now.slice(0, part.from) + now.slice(after.from);
        return `${now.slice(0, list.start)}[]${now.slice(list.end)}`;
    }, text);
}
/** The values on the way to the keys, as far as they are there: the whole first. */
function placeOf(text, keys) {
    const way = [partOf(text)];
    for (const key of keys) {
        const next = way.at(-1)?.parts.findLast((each) => each.key === key)?.value;
        if (!next)
            break;
        way.push(next);
    }
    return way;
}
function withPart(text, keys, name, value) {
    const container = placeOf(text, keys).at(-1);
    if (!container)
        return text;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
    const own = /[ \t]*/.exec(text.slice(text.lastIndexOf('\n', container.start) + 1))?.[0] ?? '';
    const last = container.parts.at(-1);
    if (!last) {
        const inner = `${newline}${own}${unit}`;
        const [open, close] = container.kind === 'list' ? ['[', ']'] : ['{', '}'];
        const made = `${open}${inner}${name}${written(value, unit, inner)}${newline}${own}${close}`;
        return text.slice(0, container.start) + made + text.slice(container.end);
    }
    const previous = container.parts.at(-2);
    const space = /^\s*/.exec(text.slice(previous ? text.indexOf(',', previous.value.end) + 1 : container.start + 1))?.[0];
    const lead = space ?? '';
    const inline = lead.includes('\n') ? undefined : previous ? lead : ' ';
    const made = inline === undefined ? written(value, unit, lead) : JSON.stringify(value);
    return `${text.slice(0, last.value.end)},${inline ?? lead}${name}${made}${text.slice(last.value.end)}`;
}
/** On several lines, each of which begins as `lead` ends. */
function written(value, unit, lead) {
    return JSON.stringify(value, undefined, unit).replaceAll('\n', lead.slice(lead.lastIndexOf('\n') - (lead.includes('\r\n') ? 1 : 0)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!isObject(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, each]) => [key, sorted(each)]));
}
/** The places in a text that `JSON.parse` has accepted. */
function partOf(text) {
    let at = /^\uFEFF?/.exec(text)?.[0].length ?? 0;
    return value();
    function value() {
        space();
        const start = at;
        const open = text[at];
        if (open !== '[' && open !== '{') {
            at += (/^"(?:[^"\\]|\\.)*"|^[^\s,\]}]+/.exec(text.slice(at))?.[0] ?? ' ').length;
            return { start, end: at, kind: 'other', parts: [] };
        }
        const parts = [];
        at += 1;
        space();
        while (at < text.length && !/[\]}]/.test(text[at] ?? '')) {
            const from = at;
            if (open === '{') {
                const name = value();
                const key = JSON.parse(text.slice(name.start, name.end));
                space();
                at += 1;
                parts.push({ key, from, value: value() });
            }
            else
                parts.push({ from, value: value() });
            space();
            if (text[at] === ',')
                at += 1;
            space();
        }
        at += 1;
        return { start, end: at, kind: open === '[' ? 'list' : 'object', parts };
    }
    function space() {
        while (/\s/.test(text[at] ?? ''))
            at += 1;
    }
}


/***/ }),

/***/ 8486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ignoreLocally)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3345);
/** Makes Git ignore a file in this clone only. */




/**
 * Otherwise a file that is only for this clone would count as work that leaves the scope.
 *
 * @returns false if Git ignores the file already
 */
async function ignoreLocally(root, path) {
    const options = { elsewhere: true, codes: [0, 1], withWildcards: true };
    if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['check-ignore', path], options)).length > 0)
        return false;
    const said = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['rev-parse', '--git-path', 'info/exclude'], { elsewhere: true });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, said.toString('utf8').replace(/\r?\n$/, ''));
    const before = (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_3__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'))) ?? '';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}/${path}\n`);
    return true;
}


/***/ }),

/***/ 3003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoredAmong: () => (/* binding */ ignoredAmong),
/* harmony export */   trackedAmong: () => (/* binding */ trackedAmong)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);
/** Which of these paths Git ignores, and which it tracks. */


/** A file that Git tracks is never ignored. */
async function ignoredAmong(root, paths) {
    if (paths.length === 0)
        return new Set();
    // With "./", no path is taken for a pattern.
    const input = Buffer.from(paths.map((path) => `./${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .rawPath */ .av)(path)}\0`).join(''), 'latin1');
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['check-ignore', '-z', '--stdin'], { input, codes: [0, 1], withWildcards: true });
    return new Set((0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output).map((raw) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(raw).path.slice('./'.length)));
}
async function trackedAmong(root, paths) {
    if (paths.length === 0)
        return new Set();
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['ls-files', '-z', '--', ...paths]);
    return new Set((0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output).map((raw) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(raw).path));
}


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ filesOnDisk),
/* harmony export */   Xk: () => (/* binding */ ignoredFilesIn),
/* harmony export */   bN: () => (/* binding */ filesMarkedGenerated)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3360);
/** Lists files without a commit, and by their attributes. */



/** The files of the working tree that are not ignored. */
async function filesOnDisk({ root }) {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--full-name', '--', root];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, args, { mustSeeAll: true, whenSlow: () => (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .specialForStatus */ .n1)(root) });
    return [...new Set((0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output).map((path) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(path).path))].sort();
}
/** The untracked files of a folder that a `.gitignore` hides from Git. */
async function ignoredFilesIn({ root }, folder) {
    const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', folder];
    return (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, args)).map((path) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(path).path);
}
/** The files that `.gitattributes` marks as generated for GitHub. */
async function filesMarkedGenerated({ root }, files) {
    if (!files.some((path) => /(?:^|\/)\.gitattributes$/.test(path)))
        return [];
    const input = Buffer.from(files.map((path) => `${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .rawPath */ .av)(path)}\0`).join(''), 'latin1');
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['check-attr', '--stdin', '-z', 'linguist-generated'], {
        input,
        whenSlow: () => (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .specialForStatus */ .n1)(root),
    });
    const parts = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output);
    return parts.flatMap((path, index) => index % 3 === 0 && ['set', 'true'].includes(parts[index + 2] ?? '') ? [(0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(path).path] : []);
}


/***/ })

};
