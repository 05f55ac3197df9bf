/** Written by scripts/write-shipped-texts.js from examples/workflows and skills. Change those files instead. */
export const WORKFLOWS = {
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
} as const;

export const SKILL = `---
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
