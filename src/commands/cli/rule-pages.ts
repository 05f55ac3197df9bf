/** The pages of the rules, made from docs/rules by scripts/write-rule-pages.js: do not edit. */
export const RULE_PAGES: Readonly<Record<string, string>> = {
  'already-exists': `# already-exists

Tells a path under \`create\` that is on the base already. A warning.

## Why

The item may create the file, but the file is there: every pull request that changes it is red, with
[\`wrong-kind\`](wrong-kind.md).

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
items:
  profile-api:
    branch: feat/profile-api
    scope: { create: [src/routes/profile.ts] }
  profile-ui:
    branch: feat/profile-ui
    scope: { create: [src/ui/profile.tsx] }
\`\`\`

Files on \`main\`, besides:

\`\`\`text files
src/routes/profile.ts
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:7:23: warning: item "profile-api" is to create "src/routes/profile.ts", which is on "main" already [already-exists]
    6 |     branch: feat/profile-api
    7 |     scope: { create: [src/routes/profile.ts] }
      |                       ^^^^^^^^^^^^^^^^^^^^^
    → put it under "modify", or choose another name

plan "profile": 2 items in 1 wave, at most 2 at a time, 2 of 2 can run side by side, critical path of 1: profile-api
1 warning
\`\`\`

## How to fix

Put it under \`modify\` if that file is meant; choose another name if not.

## Exactly

- Only plain paths are asked, no globs.
- A path that the item may modify as well is not told.
- Only items without any pull request, open or merged, are looked at: of the others the file may be their own work.
- Where the files of the base cannot all be listed, nothing is said.
`,
  'branch-clash': `# branch-clash

Proves that no two unfinished items claim one branch, and that none claims the base. An error, which \`rules:\` cannot lower.

## Why

The branch of a pull request is all that says which item it is. If two items claim one branch nobody can say which scope holds,
and [\`check\`](README.md) of that pull request ends with \`error\`.

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
items:
  profile-api:
    branch: [feat/profile-api, "copilot/profile-*"]
    scope: [src/api/profile.ts]
  profile-ui:
    branch: "copilot/*-ui"
    scope: [src/ui/profile.tsx]
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:9:13: error: item "profile-api" and item "profile-ui" both claim the branch "copilot/profile-ui": "copilot/profile-*" and "copilot/*-ui" [branch-clash]
    8 |   profile-ui:
    9 |     branch: "copilot/*-ui"
      |             ^^^^^^^^^^^^^^
    → give item "profile-ui" a branch of its own

plan "profile": 2 items in 1 wave, at most 2 at a time, 2 of 2 can run side by side, critical path of 1: profile-api
1 error
\`\`\`

## How to fix

Give each item a branch of its own. Where hosted agents choose the names, let each glob begin with a folder or a word that no
other item has: \`copilot/api-*\`, \`copilot/ui-*\`.

## Exactly

- Globs are compared by the same proof as scopes; the branch in the message is one that both match.
- Names that differ only in letter case clash: some disks cannot hold both.
- A claim clashes with the base if it is its name, or a glob that matches it.
- The order of items does not matter: also an item that waits needs its own branch.
- Finished and dropped items claim nothing against others.
`,
  'broken-plan': `# broken-plan

Checks that a pull request which changes plans leaves plans that can be read.

## Why

A broken plan on the base branch turns every pull request red ([\`plans-broken\`](plans-broken.md)). It is cheaper to
stop it here, where one author can mend it.

## Example

The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/**]
\`\`\`

The plan as the pull request has it:

\`\`\`yaml plan=.github/parallel-work/profile.yml of #41
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/**]
    depends_on: [profile-ap]
\`\`\`

What the pull request changes:

\`\`\`text changes
#41 new-order: modify .github/parallel-work/profile.yml
\`\`\`

What the check says:

\`\`\`text output of #41
failure  pull request #41 from "new-order" into "main"
  error  .github/parallel-work/profile.yml:7:18: ".github/parallel-work/profile.yml" would be broken on "main": item "profile-api" refers to "profile-ap", but this plan has no item "profile-ap". name an item that exists, or remove it [broken-plan]
  note: branch "new-order" is claimed by no item
  note: scopes bind only pull requests from the branches that the plans list

1 error; 1 verdict: 1 failure
\`\`\`

## How to fix

- **Mend the plan in this pull request**: each finding says what is wrong and what to write instead.
- Try it before you push: \`npx parallel-work lint\` reads the plans of the working tree and tells every problem at
  once.
- To be rid of a plan, delete its file.

## Exactly

- Looked at are the plans as the merge would leave them: those at the tip of the base branch, with this pull request's
  text for the files that it changes.
- It fails for each plan that it touches and leaves broken, and for each other plan that is broken then but not now,
  as when it deletes an item that another plan depends on.
- A plan that was broken before, and that it does not touch, is not its fault. While there is one, it passes only if it
  mends at least one: [\`plans-broken\`](plans-broken.md).
- Where all plans can be read, it also fails on each error of \`lint\` that the base branch does not have already, such
  as [\`scope-overlap\`](scope-overlap.md).
- A plan that the base branch changed too, since they parted: [\`stale-base\`](stale-base.md). Merge the base branch
  first.
- Only pull requests that stand for no item may change plans at all: [\`plan-changed\`](plan-changed.md).
`,
  'constraint-covers-scope': `# constraint-covers-scope

Tells a scope that allows what \`do_not_touch\` of the same item forbids. An error where a path or a whole glob is forbidden, a
warning where a part of a glob is.

## Why

Constraints go before the scope, so the work could not be done: each pull request of the item would be red, with
[\`do-not-touch\`](do-not-touch.md).

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
items:
  profile-api:
    branch: feat/profile-api
    scope:
      create: [src/routes/profile.ts]
      modify: [src/routes/users.ts, "src/api/**"]
    constraints:
      do_not_touch: { modify: [src/routes/**, src/api/legacy] }
  profile-ui:
    branch: feat/profile-ui
    scope: [src/ui/profile.tsx]
\`\`\`

Files on \`main\`, besides:

\`\`\`text files
src/routes/users.ts
src/api/users.ts
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:9:16: error: item "profile-api" may not touch "src/routes/users.ts", which is in its scope: its constraint "src/routes/**" forbids it [constraint-covers-scope]
    8 |       create: [src/routes/profile.ts]
    9 |       modify: [src/routes/users.ts, "src/api/**"]
      |                ^^^^^^^^^^^^^^^^^^^
    → take "src/routes/users.ts" out of the scope, or "src/routes/**" out of "do_not_touch" (line 11)

.github/parallel-work/profile.yml:9:37: warning: item "profile-api" may not touch a part of "src/api/**", which is in its scope, for one "src/api/legacy/index.ts": its constraint "src/api/legacy" forbids it [constraint-covers-scope]
    8 |       create: [src/routes/profile.ts]
    9 |       modify: [src/routes/users.ts, "src/api/**"]
      |                                     ^^^^^^^^^^^^
    → say in the scope what is meant, by kind of change or with "except", or narrow the constraint (line 11)

plan "profile": 2 items in 1 wave, at most 2 at a time, 2 of 2 can run side by side, critical path of 1: profile-api
1 error, 1 warning
\`\`\`

## How to fix

- If the item is to change the file, take the constraint away or narrow it.
- If it is not, take the file out of the scope; with a glob, say so under \`except\`.
- \`do_not_touch\` has lists by kind of change too: "create here, but modify nothing" is
  \`do_not_touch: { modify: [src/routes/**], delete: [src/routes/**] }\`.

## Exactly

- A glob in \`do_not_touch\` forbids what it matches and everything below that: \`src/api/legacy\` forbids \`src/api/legacy/x.ts\`.
- A glob of the scope is asked for its own kind of change; one under \`any\`, or in the short form, for all three, and it is an
  error only where all three are wholly forbidden.
- What \`except\` takes out of the scope cannot be forbidden.
- Letter case counts here; the check forbids other spellings too.
`,
  'dead-glob': `# dead-glob

Tells a glob under \`modify\` or \`delete\` that matches no file of the base, and none that an item before this one creates; and
any glob that \`except\` takes away as a whole. A warning.

## Why

Mostly it is a typo, or a file that has moved since the plan was thought of. Whoever works on the item finds that the file which
the plan speaks of is not there, and that the one which is there is out of scope.

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
items:
  profile-api:
    branch: feat/profile-api
    scope: { modify: [src/route/index.ts] }
  profile-ui:
    branch: feat/profile-ui
    scope: { create: [src/ui/profile.tsx] }
  profile-style:
    branch: feat/profile-style
    scope: { modify: ["src/ui/profile.*"] }
    depends_on: [profile-ui]
\`\`\`

Files on \`main\`, besides:

\`\`\`text files
src/routes/index.ts
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:7:23: warning: "src/route/index.ts" is for files that item "profile-api" may modify, but matches none on "main", and no item that it depends on creates one [dead-glob]
    6 |     branch: feat/profile-api
    7 |     scope: { modify: [src/route/index.ts] }
      |                       ^^^^^^^^^^^^^^^^^^
    → correct the glob; if the item makes the file, put it under "create"

plan "profile": 3 items in 2 waves, at most 2 at a time, 3 of 3 can run side by side, critical path of 2: profile-ui → profile-style
1 warning
\`\`\`

## How to fix

Correct the glob. If the item makes the file, put it under \`create\`; if another item does, add that item to \`depends_on\`.

## Exactly

- Globs under \`create\` and \`any\`, and those of the short form, may be for files that are new: of them only the plain name of
  a folder is told, which covers nothing in the folder (\`src/api\` instead of \`src/api/**\`).
- Only items without any pull request, open or merged, are looked at: a plan at work can still be edited.
- A file counts only if no \`except\` takes it out.
- A glob of which \`except\` leaves no possible path is told under every list, of items at work too; where nothing is left of a
  whole scope, once. It is proved over the globs, whatever files there are.
- Where the files of the base cannot all be listed, nothing else is said.
`,
  'dependency-open': `# dependency-open

Checks that everything an item depends on (\`depends_on\`, directly or through others) is finished before its pull
request can merge.

## Why

Work that builds on another item cannot be right before that item is. In the other order the base branch is broken in
between. The integration depends on all items of its plan, so it comes last.

## Example

The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/profile.ts]
  profile-page:
    branch: feat/profile-page
    scope: [src/pages/profile.tsx]
    depends_on: [profile-api]
\`\`\`

What the pull requests change:

\`\`\`text changes
#12 feat/profile-page: create src/pages/profile.tsx
#14 feat/profile-api: create src/routes/profile.ts
\`\`\`

What the check says:

\`\`\`text output of #12
failure  pull request #12 from "feat/profile-page" (item "profile-page" of plan "profile") into "main"
  error  item "profile-page" waits for item "profile-api", which is open as #14. merge "profile-api" first; nothing has to change here, the next check sees it [dependency-open]

1 error; 1 verdict: 1 failure
\`\`\`

In a clone in which the branch of \`profile-api\` was never fetched, \`parallel-work check --all\` warns:

\`\`\`text changes
feat/profile-page: create src/pages/profile.tsx
\`\`\`

\`\`\`text output
success  branch "feat/profile-page" (item "profile-page" of plan "profile") into "main"
  warning  item "profile-page" depends on item "profile-api", of which no branch was found here: finished or not, nobody can tell. fetch its branch, or ask the check on GitHub [dependency-open]

note: item "profile-api" has no branch "feat/profile-api" here: it is not begun or not fetched, or the name is misspelt

1 warning; 1 verdict: 1 success
\`\`\`

## How to fix

- **Merge the other item first.** Nothing has to change in this pull request: where statuses are posted it turns green
  by itself then; where the check is only advice, run it again.
- **Is the dependency not needed?** Take it out of \`depends_on\` in the plan on the base branch. Who only builds on the
  *contract* of an item names it in \`contracts: { uses: [profile-api] }\`, and need not wait.
- **Was the item done elsewhere?** Say where in the plan: \`merged: { pull: 41 }\` or
  \`merged: { commit: <40 hex digits> }\`.
- **Is the item given up?** Put \`dropped: <reason>\` into it. Nobody waits for it then.

## Exactly

An item is finished when it is dropped, or when a pull request from its branch has merged and

- it came from a branch of this repository, into the base branch, and changed at least one file;
- its merge commit is in the history of the base branch;
- the plan *before* that merge listed the item with that branch: an old branch of the same name is no merge;
- no later pull request of the item is open (that opens it again), and the base branch is not again, in every path, as
  it was before (that is a revert).

\`merged:\` in the plan is believed only if the commit is in the history of the base branch. A clone knows no numbers of
pull requests and may lack branches: an item that is said to be merged by a number, or of which no branch is found, may
be finished or not, so this rule is a warning there.
`,
  'do-not-touch': `# do-not-touch

Checks that an item pull request leaves alone what the constraints of its item forbid (\`constraints.do_not_touch\`).

## Why

A scope says what an item may change, a constraint what it must not, even where a glob of the scope is wide enough. So
a plan can give an item a folder and keep one file of it out of reach.

## Example

The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/**]
    constraints:
      do_not_touch: [src/routes/admin]
\`\`\`

What the pull request changes:

\`\`\`text changes
#12 feat/profile-api: create src/routes/profile.ts, modify src/routes/Admin/users.ts
\`\`\`

What the check says:

\`\`\`text output
failure  pull request #12 from "feat/profile-api" (item "profile-api" of plan "profile") into "main"
  error  src/routes/Admin/users.ts: "src/routes/Admin/users.ts" must not be touched by item "profile-api": its constraint "src/routes/admin" forbids it. take it out of this pull request, or have the constraint changed in the plan on "main" [do-not-touch]

1 error; 1 verdict: 1 failure
\`\`\`

## How to fix

- **Take the change out** of the pull request: \`git checkout origin/main -- src/routes/Admin/users.ts\`.
- **Have the constraint changed** in the plan on the base branch, by a pull request of its own, if it says more than
  was meant. There a constraint may be for one kind of change only: \`do_not_touch: { delete: [src/routes/admin] }\`.
- A wider scope does not help: a constraint wins over every scope, also over \`generated\` and \`shared\`.

## Exactly

- Forbidding is generous. A path is hit if a glob matches it or a directory above it, so \`src/routes/admin\` forbids
  everything below.
- Letter case and Unicode form do not count here, as they do in scopes: some disks ignore them.
- A rename is a delete of the old path plus a create of the new one; each is asked for its own kind.
- A copy leaves its source as it is: a copy of a forbidden file into the scope is told as a notice, and is not red.
- One path may break several rules at once, \`do-not-touch\` and [\`out-of-scope\`](out-of-scope.md) for example: each is
  told.
- A path that is the same on the base branch by now is [\`stale-base\`](stale-base.md) instead.
- Only the integration's own constraints bind the integration, not those of its items.
`,
  'duplicate-claim': `# duplicate-claim

Checks that one open pull request, and no more, stands for an item.

## Why

Two pull requests for one item do the same work twice, in the same files. Only one can be the item: the earliest. The
others are told before they collide with it.

## Example

The plan on \`main\`. A branch may be a glob, for agents that choose their own names:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-page:
    branch: [feat/profile-page, copilot/profile-page-*]
    scope: [src/pages/profile.tsx]
\`\`\`

What the pull requests change:

\`\`\`text changes
#12 copilot/profile-page-1: create src/pages/profile.tsx
#15 feat/profile-page: create src/pages/profile.tsx
\`\`\`

What the check says:

\`\`\`text output
success  pull request #12 from "copilot/profile-page-1" (item "profile-page" of plan "profile") into "main"

failure  pull request #15 from "feat/profile-page" (item "profile-page" of plan "profile") into "main"
  error  #15 claims item "profile-page", and #12, which is earlier, claims it already. close one of the two, or move the work into #12 [duplicate-claim]

1 error; 2 verdicts: 1 success, 1 failure
\`\`\`

## How to fix

- **Close the one that is not wanted.** If it is the earlier one, the other stands for the item then: where statuses are
  posted it is judged again by itself; where the check is only advice, run it again.
- **Move the work over**: push the commits to the branch of the earlier pull request, and close this one.
- **Is it other work?** Give it an item of its own in the plan on the base branch, or a branch that no item claims.
- "was opened before #12 merged for it": the item is done. Close this one. If the item needs more work, open a *new*
  pull request from its branch: that opens the item again.

## Exactly

- The earliest is the one with the lowest number. In a clone: the order of the \`branch\` list, within a glob by name.
- Only branches of this repository count, and only pull requests into the base branch. A fork stands for no item,
  whatever its branch is called.
- A duplicate is judged by nothing else, and counts as changing nothing for the others: it blocks nobody.
- Two *items* that claim one branch are another matter: [\`branch-clash\`](branch-clash.md).
`,
  'glob-class': `# glob-class

Tells a name in brackets, like \`[id]\`, which in a glob stands for one character. A warning.

## Why

Next.js, SvelteKit, Nuxt and others route by files that are called \`[id].tsx\`. In a glob \`[id]\` is a class: it matches \`i\` or
\`d\`, and the file of that name it does not match.

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
items:
  profile-page:
    branch: feat/profile-page
    scope: ["app/users/[id]/page.tsx"]
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/profile.ts]
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:7:13: warning: "[id]" in "app/users/[id]/page.tsx" matches one character, not a folder or file of that name [glob-class]
    6 |     branch: feat/profile-page
    7 |     scope: ["app/users/[id]/page.tsx"]
      |             ^^^^^^^^^^^^^^^^^^^^^^^^^
    → escape as \\[id\\]: write 'app/users/\\[id\\]/page.tsx'

plan "profile": 2 items in 1 wave, at most 2 at a time, 2 of 2 can run side by side, critical path of 1: profile-page
1 warning
\`\`\`

## How to fix

Escape the brackets, in single quotes so that YAML leaves the backslashes alone: \`'app/users/\\[id\\]/page.tsx'\`.

## Exactly

- Told is a class that is a whole segment, or a whole name before its ending, and reads like a word: \`[id]\`, \`[slug].tsx\`,
  \`[...rest]\`, \`[[...rest]]\`.
- \`[a-z]\`, \`[0-9]\`, \`[!a]\` and classes inside of a name, like \`v[12]\`, mean what they say.
- Asked are scopes, \`do_not_touch\`, \`generated\` and \`shared\`.
`,
  'incomplete-files': `# incomplete-files

Tells that the list of files of a pull request cannot be proved complete. The verdict is \`error\`: nothing was decided.

## Why

A check that judges half a list is worse than none: the file that collides may be in the other half. GitHub gives at
most 3,000 files, and sometimes fewer than there are. So a list counts only when it is proved whole, and until then
the pull request is red.

## Example

The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-page:
    branch: feat/profile-page
    scope: [src/pages/**]
\`\`\`

What the pull request changes:

\`\`\`text changes
#12 feat/profile-page with an incomplete list: GitHub counts 214 changed files, and lists 200
\`\`\`

What the check says:

\`\`\`text output
error  pull request #12 from "feat/profile-page" (item "profile-page" of plan "profile") into "main"
  error  the list of files that #12 changes cannot be proved complete: GitHub counts 214 changed files, and lists 200. run the check again; if it stays, push a new commit or split the pull request [incomplete-files]

1 error; 1 verdict: 1 error
\`\`\`

## How to fix

- **Run the check again.** Mostly GitHub had not caught up with the latest push.
- **Push a new commit** if it stays: GitHub computes the list anew.
- **Split the pull request** if it changes 3,000 files or more and they lie in folders too large for GitHub to list,
  or if GitHub refuses its diff as too large.
- **In a clone**, "it has no commit in common": fetch the whole history (\`git fetch --unshallow\`), or make the branch
  anew from the base branch.

## Exactly

- A list is complete when the number of files that were read equals the number that GitHub gives, for the same head
  commit, on every page.
- From 3,000 files on, where GitHub's list ends silently, the git trees of the merge base and the head are compared
  instead.
- A pull request whose own list is not proved is red, and as it cannot merge it counts as changing nothing for the
  others: it blocks nobody.
- Where the list of *another* pull request could not be read at all, because GitHub failed to answer, the check ends
  red and says so.
`,
  'missing-part': `# missing-part

Tells an item without context, contracts or verification. A warning.

## Why

Whoever works on an item sees the item and the code, and can ask nobody. What the plan does not say must be guessed, and two who
guess do not guess the same.

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/profile.ts]
    context: PUT /api/profile changes name and bio.
  profile-ui:
    branch: feat/profile-ui
    scope: [src/ui/profile.tsx]
    context: One form that calls the endpoint of "profile-api".
    contracts:
      uses: [profile-api]
    verification: npm test -- src/ui
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:4:3: warning: item "profile-api" has no contracts or verification, and whoever works on it can ask nobody [missing-part]
    3 | items:
    4 |   profile-api:
      |   ^^^^^^^^^^^
    → add "contracts", "verification" to it

.github/parallel-work/profile.yml:13:14: warning: item "profile-ui" builds on item "profile-api", which provides no contract [unbacked-use]
    12 |     contracts:
    13 |       uses: [profile-api]
       |              ^^^^^^^^^^^
    → write down under "contracts" of item "profile-api" what it "provides", or take it out of "uses"

plan "profile": 2 items in 1 wave, at most 2 at a time, 2 of 2 can run side by side, critical path of 1: profile-api
2 warnings
\`\`\`

## How to fix

- \`context\`: what the item is about, and what is not in the code.
- \`contracts\`: what others may build on (\`provides\`: path and signatures), and whose contracts it builds on (\`uses\`).
- \`verification\`: the command that tests the item alone.

## Exactly

- One of \`provides\` and \`uses\` is enough: an item that nobody builds on and that builds on nobody is rare, and then
  \`rules: { missing-part: off }\` says that it is meant.
- The integration is not asked.
`,
  'no-parallelism': `# no-parallelism

Tells a plan in which every item waits for the one before it. A warning.

## Why

A plan costs work: scopes, contracts, context. That pays only where items are done side by side. A chain needs one pull request
after the other, and no plan.

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
items:
  database:
    branch: feat/database
    scope: [src/db/profile.sql]
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/profile.ts]
    depends_on: [database]
  profile-ui:
    branch: feat/profile-ui
    scope: [src/ui/profile.tsx]
    depends_on: [profile-api]
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:4:1: warning: plan "profile" is one chain: database → profile-api → profile-ui, so nothing in it can be done in parallel [no-parallelism]
    3 | rules: { missing-part: off } # to keep the example short
    4 | items:
      | ^^^^^
    → no plan is needed for this: do it in one pull request after the other, or split it another way

plan "profile": 3 items in 3 waves, at most 1 at a time, 0 of 3 can run side by side, critical path of 3: database → profile-api → profile-ui
1 warning
\`\`\`

## How to fix

- Agree on contracts first: with the signatures of \`profile-api\` in the plan, \`profile-ui\` need not wait for it.
- Split the work another way: by feature rather than by layer.
- Or do without a plan.

## Exactly

- Asked is whether any two items could be worked on at one time, by \`depends_on\` over the whole plan, finished items too: the last
  item of a plan that was parallel is not told.
- Dropped items and the integration do not count.
`,
  'out-of-scope': `# out-of-scope

Checks that an item pull request changes only files in the scope of its item.

## Why

Items run side by side because no two of them can touch the same file. That holds only as long as each keeps to its
own files: one stray edit is a merge conflict for somebody else, who cannot know of it.

## Example

The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scope:
      create: [src/routes/profile.ts]
  avatar-storage:
    branch: feat/avatar-storage
    scope:
      create: [src/services/avatar.ts]
\`\`\`

What the pull request changes:

\`\`\`text changes
#12 feat/profile-api: create src/routes/profile.ts, modify src/app.ts, create src/services/avatar.ts
\`\`\`

What the check says:

\`\`\`text output
failure  pull request #12 from "feat/profile-api" (item "profile-api" of plan "profile") into "main"
  error  src/app.ts: "src/app.ts" is outside the scope of item "profile-api". ask for it in the plan on "main", or take it out of this pull request [out-of-scope]
  error  src/services/avatar.ts: "src/services/avatar.ts" is outside the scope of item "profile-api". leave it to item "avatar-storage", whose scope has it, or have it moved from there to item "profile-api" in the plan on "main" [out-of-scope]
  to allow what is outside the scope of item "profile-api", put into ".github/parallel-work/profile.yml" on "main", after line 7:
      modify: [src/app.ts]

2 errors; 1 verdict: 1 failure
\`\`\`

## How to fix

- **Take the file out** of the pull request: \`git checkout origin/main -- src/app.ts\`, or \`git rm\` a file that is new.
- **Leave it** to the item whose scope has it, or to the integration, which comes last and may change what all items
  share.
- **Have the scope widened**: put the lines that the report shows into the plan on the base branch, by a pull request
  of its own. Once that has merged, this one is judged again by itself where statuses are posted; where the check is
  only advice, run it again. The same lines in the item's own pull request are [\`plan-changed\`](plan-changed.md).
- **Have the file moved** from the other item's scope to this one, in the same way, if this item should have it.

## Exactly

- A scope matches exactly: letter case and Unicode form count, dotfiles are matched. \`src/**\` does not match \`src\`
  itself.
- A rename is a delete of the old path plus a create of the new one; both are judged. A copy is a create.
- Where a list has the path and \`except\` takes it out again, the report names that glob of \`except\`, and the lines that it
  shows are the list without it.
- \`generated\` of the plan counts as \`create\` and \`modify\` of every item, \`shared\` as \`create\`.
- Files under \`.github/\` are reached only by a glob that begins with \`.github/\`; plan files by none.
- The integration may also change whatever the scopes of its items cover, by any kind of change.
- A path that the item may change, but not in this way, is [\`wrong-kind\`](wrong-kind.md).
- An item that was \`dropped\` has an empty scope, so every change of its branch is out of scope.
- A path that is the same on the base branch by now is [\`stale-base\`](stale-base.md) instead.
`,
  overlap: `# overlap

Checks that no other open item pull request changes the same file.

## Why

Two pull requests that change one file are a merge conflict, or worse, a merge that works and breaks the code. Whoever
merges second finds out too late. Here one of the two is told at once, and the other can go on.

## Example

The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
shared: [.changes/*.md]
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/profile.ts]
  profile-page:
    branch: feat/profile-page
    scope: [src/pages/profile.tsx]
\`\`\`

What the pull requests change:

\`\`\`text changes
#12 feat/profile-page: create src/pages/profile.tsx, create src/routes/profile.ts, create .changes/profile.md
#14 feat/profile-api: create src/routes/profile.ts, create .changes/profile.md
\`\`\`

What the check says:

\`\`\`text output
failure  pull request #12 from "feat/profile-page" (item "profile-page" of plan "profile") into "main"
  error  src/routes/profile.ts: "src/routes/profile.ts" is outside the scope of item "profile-page". leave it to item "profile-api", whose scope has it, or have it moved from there to item "profile-page" in the plan on "main" [out-of-scope]
  notice  .changes/profile.md: ".changes/profile.md" is changed by item "profile-page" and by item "profile-api" (#14); item "profile-page" came first. nothing to do here: #14 has to give way [overlap]
  error  src/routes/profile.ts: "src/routes/profile.ts" is changed by item "profile-page" and by item "profile-api" (#14); item "profile-api" owns the path. take the change to "src/routes/profile.ts" out, and leave it to item "profile-api" [overlap]

failure  pull request #14 from "feat/profile-api" (item "profile-api" of plan "profile") into "main"
  error  .changes/profile.md: ".changes/profile.md" is changed by item "profile-api" and by item "profile-page" (#12); item "profile-page" came first. take the change to ".changes/profile.md" out, or wait until #12 has merged and rebase; if #12 takes its change out, nothing has to change here [overlap]
  notice  src/routes/profile.ts: "src/routes/profile.ts" is changed by item "profile-api" and by item "profile-page" (#12); item "profile-api" owns the path. nothing to do here: #12 has to give way [overlap]

3 errors, 2 notices; 2 verdicts: 2 failure
\`\`\`

\`src/routes/profile.ts\` belongs to \`profile-api\`, which came later and is not blamed for it. \`.changes/profile.md\` is
as much of the one as of the other, so the later one has to give way.

## How to fix

- **Take the change out** if the path is in the scope of the other item; or choose another name, where both made a new
  file.
- **Wait** until the other pull request has merged, then rebase and do your change on top of it. The path must be in
  your scope then. If the other one takes its change out instead, or is closed, this one turns green by itself where
  statuses are posted.
- **Order the two items**: \`depends_on: [profile-api]\` under \`profile-page\` in the plan on the base branch. Ordered
  items may share files, and the later one is red until the earlier one has merged
  ([\`dependency-open\`](dependency-open.md)).
- **Is it a file that a tool writes**, a lock file for example? Put it into \`generated\` of the plan. Then any item may
  change it, and whoever merges second makes it again: merge the base branch, take the file as it is there, run the tool
  that writes it, and commit what it writes.

## Exactly

- Who gives way: if one item has its path in its scope (for any kind of change) and the other has not, the other one.
  Else the later one: whose dependencies are unfinished goes behind whose are finished, then the higher number. In a
  clone, where there are no numbers, the order is that of the plans by id, then of the items in the plan.
- The one that does not give way passes, with a notice.
- Paths count as one if they differ only in letter case or Unicode form, and if one is a directory of the other: no
  checkout on macOS or Windows, or none at all, holds both. Waiting does not settle that, so another name is asked
  for.
- A path that is \`generated\` in both plans turns nobody red, unless one side deletes it. Each of the pull requests gets
  one notice for it, since it will conflict once one of them has merged.
- Not asked: items that are ordered by \`depends_on\`, directly or through others; a path that is the same on the base
  branch by now.
- Only pull requests that stand for an item count. One that is a [\`duplicate-claim\`](duplicate-claim.md), or whose
  list of files is [incomplete](incomplete-files.md), blocks nobody; what outsiders do is
  [\`owned-path\`](owned-path.md).
`,
  'owned-path': `# owned-path

Checks that a pull request which stands for no item leaves alone the files of items that are still worked on.

## Why

Hotfixes and dependency updates go on while agents work. Most touch nothing of the plan and pass. One that edits a
file of an item in work makes a conflict for an agent that cannot know of it, so it is told first. It never turns the
item's own pull request red.

## Example

The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/**]
\`\`\`

What the pull requests change:

\`\`\`text changes
#12 feat/profile-api: create src/routes/profile.ts
#21 fix-typo: modify src/routes/user.ts
\`\`\`

What the check says:

\`\`\`text output of #21
failure  pull request #21 from "fix-typo" into "main"
  error  src/routes/user.ts: "src/routes/user.ts" belongs to item "profile-api" of plan "profile", which is being worked on in #12. leave the path to that item, wait until it is finished, or have this pull request admitted: put "admit: [{ pull: 21, reason: … }]" into ".github/parallel-work/profile.yml" on "main" [owned-path]
  note: branch "fix-typo" is claimed by no item
  note: scopes bind only pull requests from the branches that the plans list

1 error; 1 verdict: 1 failure
\`\`\`

The same pull request before the item has one of its own:

\`\`\`text changes
#21 fix-typo: modify src/routes/user.ts
\`\`\`

\`\`\`text output of #21
success  pull request #21 from "fix-typo" into "main"
  notice  src/routes/user.ts: "src/routes/user.ts" belongs to item "profile-api" of plan "profile", which has no open pull request yet. nothing to do; whoever merges second may have to rebase. if this is the work of that item, put "branch: [feat/profile-api, fix-typo]" into item "profile-api" in ".github/parallel-work/profile.yml" on "main" [owned-path]
  note: branch "fix-typo" is claimed by no item
  note: scopes bind only pull requests from the branches that the plans list

1 notice; 1 verdict: 1 success
\`\`\`

## How to fix

- **Leave the file to the item**, or wait until the item has merged, then rebase.
- **Have it admitted**, if it cannot wait: \`admit: [{ pull: 21, reason: security fix }]\` in the plan on the base
  branch, by a pull request of its own. The reason is shown in the report.
- **Is it the work of that item?** Use the item's branch, or let the item claim this one too:
  \`branch: [feat/profile-api, fix-typo]\`.
- **Is the rule too strict, or not strict enough?** Set \`outsiders\` in the plan, see below.

## Exactly

- \`outsiders: active\`, the default: red while the owner has an open pull request, else a notice. \`fail\`: always red.
  \`warn\`: always a warning. \`ignore\`: nothing is said.
- The owner is an unfinished item whose scope covers the path, for any kind of change. Letter case and Unicode form do
  not count, and a path that is a directory of the other does.
- Dropped items own nothing. The integration owns its own scope; without a branch it owns nothing once all items are
  finished.
- A pull request stands for no item if its branch is claimed by none, or comes from a fork. One into another branch is
  not judged at all.
- \`generated\` and \`shared\` files are not owned, unless a scope has them too. A path that is the same on the base
  branch by now is not asked.
- Of several owners the one that weighs most is told.
- A pull request that changes plans too is held to the plans on the base and to those it would leave: whoever takes a path from an item does that in a pull request of its own first.
`,
  'plan-changed': `# plan-changed

Checks that an item pull request changes no file under \`.github/parallel-work/\`.

## Why

The plan sets the limits of the pull request. If the same pull request could change the plan, it would set its own
limits. So a plan is changed by itself, where everybody sees it: that history is the record of who was allowed what,
and when.

## Example

The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scope:
      create: [src/routes/profile.ts]
\`\`\`

The plan as the pull request has it:

\`\`\`yaml plan=.github/parallel-work/profile.yml of #12
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scope:
      create: [src/routes/profile.ts]
      modify: [src/app.ts]
\`\`\`

What the pull request changes:

\`\`\`text changes
#12 feat/profile-api: modify .github/parallel-work/profile.yml, create src/routes/profile.ts, modify src/app.ts
\`\`\`

What the check says:

\`\`\`text output
failure  pull request #12 from "feat/profile-api" (item "profile-api" of plan "profile") into "main"
  error  .github/parallel-work/profile.yml: ".github/parallel-work/profile.yml" is a plan, and item "profile-api" cannot change the plan it is judged by. change it in a pull request of its own into "main", from a branch that no item claims [plan-changed]
  error  src/app.ts: "src/app.ts" is outside the scope of item "profile-api". ask for it in the plan on "main", or take it out of this pull request [out-of-scope]
  to allow what is outside the scope of item "profile-api", put into ".github/parallel-work/profile.yml" on "main", after line 7:
      modify: [src/app.ts]

2 errors; 1 verdict: 1 failure
\`\`\`

## How to fix

- **Take the plan file out** of this pull request: \`git checkout origin/main -- .github/parallel-work\`.
- **Change the plan in a pull request of its own**, from a branch that no item claims, into the base branch. Once it
  has merged, this one is judged again by itself where statuses are posted; where the check is only advice, run it
  again. There is no need to rebase: the plan is read from the base branch.

## Exactly

- The plan is always read from the tip of the base branch. What the pull request writes into it has no effect on its
  own verdict.
- This holds for every file under \`.github/parallel-work/\`, a README too, for every item of every plan, and for the
  integration.
- No scope can allow it: plan files are in the reach of no glob, and this rule has no severity to set.
- A pull request of nobody's item may change plans. It is judged by what it leaves: [\`broken-plan\`](broken-plan.md),
  and the errors of \`lint\` that it brings.
`,
  'plan-removed': `# plan-removed

Tells that a plan would no longer be open on the base while pull requests of its items are. An error.

## Why

Without its plan an item pull request belongs to nobody: no scope binds it, and nobody keeps its files free for it.

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/profile.ts]
  profile-ui:
    branch: feat/profile-ui
    scope: [src/ui/profile.tsx]
\`\`\`

Branches, and what they change:

\`\`\`text branches
feat/profile-api: src/routes/profile.ts
\`\`\`

Deleted in the working tree:

\`\`\`text removed
.github/parallel-work/profile.yml
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:1:1: error: plan "profile" would no longer be open on "main" while its items are worked on: "feat/profile-api" of item "profile-api" [plan-removed]
    → keep the plan until they are merged or closed; an item that is given up gets "dropped: <reason>"

note: there is no plan: .github/parallel-work/ is not there
1 error
\`\`\`

## How to fix

Keep the plan until its pull requests are merged or closed. To give an item up, write \`dropped: <reason>\` into it; its pull request
is red then until it is closed. To rename a plan, wait for the same moment: its id is the name of its file.

## Exactly

- A plan goes away if its file is deleted or renamed, or if its \`base\` names another branch.
- The command line takes the unmerged branches that items claim for pull requests.
- Plans whose items have no open pull request can go.
`,
  'plans-broken': `# plans-broken

Tells that a plan on the base branch cannot be read, so nothing can be judged. The verdict of every pull request is
\`error\`.

## Why

A plan that is half read has half the rules. Which half, nobody knows. So nothing is green until the plan can be read
again, and the way to mend it stays open.

## Example

The plan on \`main\`, with a key that there is not:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scopes: [src/routes/**]
\`\`\`

What the pull request changes:

\`\`\`text changes
#12 feat/profile-api: create src/routes/profile.ts
\`\`\`

What the check says:

\`\`\`text output of #12
error  .github/parallel-work/profile.yml:4:3: "scope" is missing in "items.profile-api". "scopes" may be meant: write "scope" [missing-key]
      3 | items:
      4 |   profile-api:
        |   ^^^^^^^^^^^

error  .github/parallel-work/profile.yml:6:5: there is no key "scopes" in "items.profile-api". did you mean "scope"? [unknown-key]
      5 |     branch: feat/profile-api
      6 |     scopes: [src/routes/**]
        |     ^^^^^^

error  pull request #12 from "feat/profile-api" into "main"
  error  nothing can be judged by plans that cannot be read: 2 problems, told above. mend them by a pull request that changes only files under ".github/parallel-work" [plans-broken]

2 problems; 2 errors; 1 verdict: 1 error
\`\`\`

A pull request that changes only plans, and mends this one, passes:

\`\`\`yaml plan=.github/parallel-work/profile.yml of #41
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/**]
\`\`\`

\`\`\`text changes
#41 mend-the-plan: modify .github/parallel-work/profile.yml
\`\`\`

\`\`\`text output of #41
error  .github/parallel-work/profile.yml:4:3: "scope" is missing in "items.profile-api". "scopes" may be meant: write "scope" [missing-key]
      3 | items:
      4 |   profile-api:
        |   ^^^^^^^^^^^

error  .github/parallel-work/profile.yml:6:5: there is no key "scopes" in "items.profile-api". did you mean "scope"? [unknown-key]
      5 |     branch: feat/profile-api
      6 |     scopes: [src/routes/**]
        |     ^^^^^^

success  pull request #41 from "mend-the-plan" into "main"
  note: plans are broken on "main"; this pull request changes only plans, so it is judged by what it leaves

2 problems; no findings; 1 verdict: 1 success
\`\`\`

## How to fix

- **Mend the plan** by a pull request that changes only files under \`.github/parallel-work/\`. It is judged by what it
  leaves, so it can be green. What \`lint\` says of the mended plan is a warning for it.
- Try it before you push: \`npx parallel-work lint\` tells every problem of a plan at once, with line and column.
- Nothing has to change in the other pull requests. Once the plan is mended they are judged again by themselves where
  statuses are posted; where the check is only advice, run it again.

## Exactly

- A plan is broken by wrong YAML, by a key or value that the format does not have, by a reference to an item that is
  not there, by a circle of dependencies, and by going over a limit (512 KiB, 500 items, 20,000 alternatives of braces, …).
- So is a file in that folder which ends in \`.yml\` or \`.yaml\` and whose name is no plan id, and two files with one id.
- A pull request that changes only files under \`.github/parallel-work/\` passes if it leaves each plan that it touches
  readable or deleted, and mends or deletes at least one that is broken. One that mends nothing, as when the base has
  all of its changes already, is as red as every other.
- What \`lint\` says beside that does not break a plan, and changes no verdict by itself.
- A plan that names another branch in \`base\` is not open here; its items bind nobody, yet it has to be readable.
- That plans on the base branch should not break in the first place is [\`broken-plan\`](broken-plan.md).
`,
  'scope-overlap': `# scope-overlap

Proves that no file is in the scopes of two items that can be worked on side by side. An error, which \`rules:\` cannot lower.

## Why

Whoever works on an item can ask nobody what the others do. If two may change one file, they will, and what comes out when
their branches meet is a conflict, or worse, a merge that nobody looked at. It is settled before the work starts, or not at all.

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/api/**]
  user-model:
    branch: feat/user-model
    scope:
      create: [src/models/user.ts]
      modify: ["src/**/users*.ts"]
\`\`\`

Files on \`main\`, besides:

\`\`\`text files
src/api/users.ts
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:12:16: error: item "profile-api" and item "user-model" can both change "src/api/users.ts": "src/api/**" and "src/**/users*.ts" both match it [scope-overlap]
    11 |       create: [src/models/user.ts]
    12 |       modify: ["src/**/users*.ts"]
       |                ^^^^^^^^^^^^^^^^^^
    → give the file to one of the two: put "except: [src/api/**]" under the scope of item "user-model" (line 10), or write the scope of item "profile-api" as "{ any: [src/api/**], except: [src/**/users*.ts] }" (line 7)
    → make item "profile-api" a preceding item: put "depends_on: [profile-api]" into item "user-model" (line 8)

plan "profile": 2 items in 1 wave, at most 2 at a time, 2 of 2 can run side by side, critical path of 1: profile-api
1 error
\`\`\`

## How to fix

One of three ways; the message names the lines.

- **Give the file to one of the two.** Take it out of the other's scope: remove the glob, or put it under \`except\`.
- **Make one item wait for the other** with \`depends_on\`. Items that are done one after the other may share files.
- **Combine the two.** Where most of one scope lies inside the other they are one piece of work.

A file that every item changes and a program writes, like a lock file, belongs under \`generated\`.

## Exactly

- It is a proof over the globs themselves, not over the files that are there today: "no overlap" means that no path in the world
  is in both scopes. The path in the message is in both, confirmed by the library that matches globs, and it is one that exists
  where there is one.
- All globs of a scope count, whatever the kind of change, without what \`except\` takes out.
- Only unfinished items of open plans are compared, across plans too, and only where neither waits for the other, directly or
  through others. The integration waits for all items of its own plan.
- It is about equal paths. Two paths that differ only in letter case or Unicode form, or one that is a folder of the other, are
  left to [\`overlap\`](overlap.md), which sees what branches really change.
- Some pairs of globs would take too long to compare: many \`!(…)\` and long runs of \`?\`, say. They are an error too, and the
  message names both globs: what is not proved is not promised.
- Only globs that begin with \`.github/\` reach there, and no glob reaches a plan.
`,
  'shared-file': `# shared-file

Tells an item that takes a file which many changes need: a manifest or lock file, a route table, a barrel, a registry of types, a
shared fixture, a file of the continuous integration. A warning.

## Why

Such files are where parallel work collides. The item that has one in its scope is fine; the others find out in the middle of
their work that they need a line in it too.

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
items:
  profile-api:
    branch: feat/profile-api
    scope:
      create: [src/routes/profile.ts]
      modify: [src/routes/index.ts, package.json]
  profile-ui:
    branch: feat/profile-ui
    scope: [src/ui/profile.tsx]
\`\`\`

Files on \`main\`, besides:

\`\`\`text files
package.json
src/routes/index.ts
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:9:16: warning: item "profile-api" takes "src/routes/index.ts", which is a route table or the place where an application is put together: the items beside it may need it too [shared-file]
    8 |       create: [src/routes/profile.ts]
    9 |       modify: [src/routes/index.ts, package.json]
      |                ^^^^^^^^^^^^^^^^^^^
    → give it to one item: to an "integration" at the end, or to this one if the others can do without
    → make "profile-api", or a small item with this file alone, a preceding item: the others get "depends_on"
    → combine the items that need it

.github/parallel-work/profile.yml:9:37: warning: item "profile-api" takes "package.json", which is a manifest: the items beside it may need it too [shared-file]
    8 |       create: [src/routes/profile.ts]
    9 |       modify: [src/routes/index.ts, package.json]
      |                                     ^^^^^^^^^^^^
    → give it to one item: to an "integration" at the end, or to this one if the others can do without
    → make "profile-api", or a small item with this file alone, a preceding item: the others get "depends_on"
    → combine the items that need it

plan "profile": 2 items in 1 wave, at most 2 at a time, 2 of 2 can run side by side, critical path of 1: profile-api
2 warnings
\`\`\`

## How to fix

- **Give it to one item**: best to the integration, which comes last and connects what the others made. Or to this one, if you
  are sure that the others can do without; then turn the warning off with \`rules: { shared-file: off }\`.
- **Make it a preceding item**: a small item changes the file first, and the others get \`depends_on\`.
- **Combine the items** that need it.
- A lock file goes under \`generated\`: every item may change it, and it is made anew at integration.

## Exactly

- The table of such files is one list, for the main ecosystems: \`src/core/lint/shared-files.ts\`.
- A path is looked up by its name. A glob is told where it matches such a file on the base, but not where it ends in a whole folder:
  the barrel or manifest of an item's own folder is its own.
- A file in a folder that is not on the base yet is not told: nobody needs it.
- Nothing is said of the integration, of items that run beside no other item of their plan, or of files under \`generated\`.
`,
  'stale-base': `# stale-base

Tells that a pull request is behind the base branch in a way that would blame its author for what others did.

## Why

GitHub compares a pull request with the commit where it left the base branch. When a branch was built on another, and
that one was squashed into the base, the list of files still holds all of its files. Nobody changes them any more:
they are the same at both ends. To call that "out of scope" would send the author looking for an edit that is not
there.

## Example

The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/profile.ts]
  profile-page:
    branch: feat/profile-page
    scope: [src/pages/profile.tsx]
    depends_on: [profile-api]
\`\`\`

\`feat/profile-page\` was built on \`feat/profile-api\`, which was then squashed into \`main\`:

\`\`\`text changes
merged #11 feat/profile-api: create src/routes/profile.ts
#13 feat/profile-page: create src/pages/profile.tsx, create src/routes/profile.ts (same on main)
\`\`\`

What the check says:

\`\`\`text output
failure  pull request #13 from "feat/profile-page" (item "profile-page" of plan "profile") into "main"
  error  src/routes/profile.ts: "src/routes/profile.ts" is no longer a change against "main": the branch has an old state of "main". merge "main" into the branch, or rebase onto it [stale-base]

1 error; 1 verdict: 1 failure
\`\`\`

## How to fix

- **Merge the base branch** into the branch: \`git fetch origin && git merge origin/main\`, then push. The button
  "Update branch" on GitHub does the same.
- **Or rebase** onto it, without the commits of the parent:
  \`git rebase --onto origin/main <last commit of the parent>\`.
- For a plan file: merge the base branch, and look at what both sides changed.

## Exactly

- A path is the same if its mode and its content at the head equal those at the tip of the base branch, or if it is in
  neither.
- Such a path counts for no [\`overlap\`](overlap.md) and no [\`owned-path\`](owned-path.md). Where another rule would
  blame it, this one takes that rule's place; where none would, nothing is said.
- It is red all the same: until the branch is brought up to date, nobody sees what the pull request itself does.
- A pull request that changes a *plan* which the base branch changed too, since they parted, is \`stale-base\` as well:
  what the merge would make of the plan is not known.
`,
  'stray-file': `# stray-file

Tells files among the plans that are none (a warning), and plans for a base that is no branch of the repository (an error).

## Why

Neither binds anybody. \`profile.yml.bak\` or \`base: mian\` looks like a plan that is in force, and is not.

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
base: release/2.0
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/profile.ts]
  profile-ui:
    branch: feat/profile-ui
    scope: [src/ui/profile.tsx]
\`\`\`

Files on \`main\`, besides:

\`\`\`text files
.github/parallel-work/notes.txt
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/notes.txt:1:1: warning: ".github/parallel-work/notes.txt" is no plan, so it binds nobody [stray-file]
    → move it elsewhere, or give it the name of a plan: lower-case letters, digits and "-", ending in ".yml"

.github/parallel-work/profile.yml:4:7: error: the plan is for the base "release/2.0", which is no branch of the repository, so it binds nobody [stray-file]
    3 | rules: { missing-part: off } # to keep the example short
    4 | base: release/2.0
      |       ^^^^^^^^^^^
    → correct "base", or delete the plan

note: ".github/parallel-work/profile.yml" is for "release/2.0" and binds nobody on "main"; its rules are asked with --base release/2.0
1 error, 1 warning
\`\`\`

## How to fix

Move or delete the file, or give it the name of a plan: 1 to 64 lower-case letters, digits and \`-\`, ending in \`.yml\` or \`.yaml\`. Correct
\`base\`, or create the branch.

## Exactly

- A \`README.md\` may lie beside the plans.
- A file that ends in \`.yml\` or \`.yaml\` and whose name is no id of a plan is a broken plan, not a stray file.
- In a clone that does not have all branches of \`origin\` nothing is said of a base that is not here.
`,
  'unbacked-use': `# unbacked-use

Tells an item that builds on another one which provides no contract. A warning.

## Why

\`uses\` says "I build on what that item offers". If that item does not write down what it offers, the two will not fit together,
and it comes out at the integration.

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/profile.ts]
  profile-ui:
    branch: feat/profile-ui
    scope: [src/ui/profile.tsx]
    contracts:
      uses: [profile-api]
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:12:14: warning: item "profile-ui" builds on item "profile-api", which provides no contract [unbacked-use]
    11 |     contracts:
    12 |       uses: [profile-api]
       |              ^^^^^^^^^^^
    → write down under "contracts" of item "profile-api" what it "provides", or take it out of "uses"

plan "profile": 2 items in 1 wave, at most 2 at a time, 2 of 2 can run side by side, critical path of 1: profile-api
1 warning
\`\`\`

## How to fix

Write down under \`contracts\` of the other item what it \`provides\`: the path and the signatures. If nothing of it is needed, take it
out of \`uses\`.

## Exactly

- A finished item is not told: what it offers can be read in the code.
- One that was dropped is told: it will offer nothing.
- The items may belong to different plans; then the severer of what their \`rules:\` say counts.
`,
  unclaimed: `# unclaimed

Checks that authors who must work by a plan (input \`agents\` of the action) open pull requests only from branches that
an item claims.

## Why

Scopes bind only the branches that a plan lists. An agent that pushes to another branch would be bound by nothing. The
input \`agents\` closes that: whoever it names has to work as an item.

## Example

The workflow says \`agents: copilot\`. The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-api:
    branch: [feat/profile-api, copilot/profile-api-*]
    scope: [src/routes/**]
\`\`\`

What the pull request changes:

\`\`\`text changes
agents: copilot
#31 copilot/fix-profile by copilot[bot]: create docs/profile.md
\`\`\`

What the check says:

\`\`\`text output of #31
failure  pull request #31 from "copilot/fix-profile" into "main"
  error  "copilot[bot]" is bound to the items of the plans, and no item claims branch "copilot/fix-profile". use the branch of an item, let an item of the plan on "main" claim this one, or have it admitted: put "admit: [{ pull: 31, reason: … }]" into a plan on "main" [unclaimed]
  note: branch "copilot/fix-profile" is claimed by no item

1 error; 1 verdict: 1 failure
\`\`\`

## How to fix

- **Use the branch of an item**: push the commits there (\`git push origin HEAD:feat/profile-api\`) and open the pull
  request from it. It is judged by the item's scope then.
- **Let an item claim the branch**: add it to the item's \`branch\` list in the plan on the base branch, by a pull
  request of its own. A glob such as \`copilot/profile-api-*\` saves doing so again.
- **Have it admitted**, if it is no work of the plan: \`admit: [{ pull: 31, reason: docs only }]\` in a plan on the base
  branch.
- **Is the author no agent?** Take the login out of the input \`agents\`; where that is \`*\`, add \`!login\`.

## Exactly

- \`agents\` holds logins, separated by commas or white space. \`*\` is every author, \`!login\` takes one out, wherever it
  stands. Letter case and a final \`[bot]\` do not count.
- It counts who *opened* the pull request, not who wrote its commits.
- Not asked: a pull request that changes only files under \`.github/parallel-work/\`, so that agents can propose plans;
  one that an open plan admits; any, where no plan is open. What counts are the plans on the base branch: no pull
  request admits itself, or frees itself by deleting a plan.
- Who has deleted the account counts as \`ghost\`, as on GitHub.
- A fork stands for no item, also from a branch of the right name. In a clone nobody is asked: branches have no
  author.
- Without the input nobody is bound to items, and every report about a pull request without an item says so.
`,
  'unprovable-claim': `# unprovable-claim

Tells that nobody can say whether an item is finished, because its branch is a glob and too many pull requests might
match it. The verdict is \`error\`.

## Why

A merged branch is often deleted, so for a glob such as \`copilot/avatar-*\` the merged pull requests must be searched
one by one. In a busy repository that has a bound. To guess beyond it would mean to open the integration too early, or
to let work pass that has to wait.

## Example

The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  avatar:
    branch: copilot/avatar-*
    scope: [src/avatar/**]
  profile-page:
    branch: feat/profile-page
    scope: [src/pages/**]
    depends_on: [avatar]
\`\`\`

What the pull requests change:

\`\`\`text changes
#12 copilot/avatar-2: create src/avatar/crop.ts
too many merged: copilot/avatar-*, "copilot/avatar-*" is a glob, and more than 1000 pull requests were changed since its plan was added
\`\`\`

What the check says:

\`\`\`text output
error  pull request #12 from "copilot/avatar-2" (item "avatar" of plan "profile") into "main"
  error  whether item "avatar" is finished cannot be decided: "copilot/avatar-*" is a glob, and more than 1000 pull requests were changed since its plan was added. name the branch exactly in the plan on "main" [unprovable-claim]

1 error; 1 verdict: 1 error
\`\`\`

## How to fix

- **Name the branch exactly** in the plan on the base branch, once the agent has chosen it:
  \`branch: copilot/avatar-1\`. Several can stand in a list.
- The change is one line, in a pull request of its own. Once that has merged, all are judged again by themselves where
  statuses are posted; where the check is only advice, run it again.

## Exactly

- It comes only with globs. Pull requests from a branch with an exact name can always be listed.
- Red is every pull request of the item itself, and of every item that waits for it, directly or through others.
- Looked at are pull requests that were changed since the plan was added, so a plan that is new in an old repository
  is not concerned.
- In a clone it does not come: git has all of the history.
`,
  'unsafe-path': `# unsafe-path

Checks that the files of an item pull request are what they look like: no link, no submodule, no invisible characters
in names.

## Why

A scope is about paths, and some paths lie. A symbolic link in one's own folder can point at somebody else's. A
submodule brings in a whole repository that no list of files shows. A name with an invisible character looks like
another in every review.

## Example

The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-page:
    branch: feat/profile-page
    scope: [src/pages/**]
\`\`\`

What the pull request changes; the second name holds a character that is not seen, here written out:

\`\`\`text changes
#12 feat/profile-page: create src/pages/assets (a link), create "src/pages/pro\\u200bfile.tsx", create src/pages/aux.ts
\`\`\`

What the check says:

\`\`\`text output
failure  pull request #12 from "feat/profile-page" (item "profile-page" of plan "profile") into "main"
  error  src/pages/assets: "src/pages/assets" is a symbolic link, and no scope entry of item "profile-page" names exactly this path. take it out of this pull request, or have "src/pages/assets" itself put into the scope in the plan on "main" [unsafe-path]
  warning  src/pages/aux.ts: "src/pages/aux.ts" cannot be checked out on Windows. rename the file if anybody works on Windows [unsafe-path]
  error  src/pages/pro\\u200bfile.tsx: "src/pages/pro\\u200bfile.tsx" is unsafe: its name holds a control or invisible character. rename the file [unsafe-path]

2 errors, 1 warning; 1 verdict: 1 failure
\`\`\`

## How to fix

- **A link or submodule that is not meant**: take it out, or put a real file there.
- **One that is meant**: have its exact path put into the scope in the plan on the base branch, as an entry of its
  own: \`scope: [src/pages/**, src/pages/assets]\`.
- **An invisible or control character, or a name that is not UTF-8**: rename the file, best by \`git mv\` in a terminal.
- **An old file with such a name**: leave it as it is. A pull request from a branch that no item claims may rename or
  delete it.
- **The warning about Windows** can stay if nobody works there. It is not red.

## Exactly

- Looked at are symbolic links (mode 120000) and submodules (160000) at the head, and every change of \`.gitmodules\`,
  in any letter case. Deleting a link or a submodule is judged like deleting a file.
- "Exact" means that the scope entry is the path itself, not a glob that matches it. \`generated\` and \`shared\` do not
  count here.
- A submodule that the plan names passes with a notice: the commit it points to is judged, not the files behind it.
- Invisible are control characters, line separators, characters that turn the direction of text, and those that are
  not drawn at all (zero width, soft hyphen, …).
- A warning only: names that Windows cannot hold, such as \`aux.ts\`, \`a:b\`, \`name.\`.
`,
  'used-before': `# used-before

Tells that a plan which is new on the base has the name of an earlier one, and items that would count as finished by what merged for that
one. An error.

## Why

An item is finished when a pull request from its branch has merged and the plan before that merge listed it: plan, item and branch are known by
their names. Where all three are used again, the old merge is found again. Such an item would be done before anybody began: who waits for it would be
green too early, its files would have no owner, and the integration would not wait for it.

## Example

The plan, which was on the base before:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
items:
  profile-api:
    branch: feat/profile-api
    scope: [src/routes/profile.ts]
  profile-ui:
    branch: feat/profile-ui
    scope: [src/ui/profile.tsx]
\`\`\`

Merged at that time:

\`\`\`text merged
feat/profile-api: src/routes/profile.ts
\`\`\`

Deleted on the base since then, and to be added again:

\`\`\`text again
.github/parallel-work/profile.yml
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:6:13: error: plan "profile" is new, but by what merged for an earlier plan of that name these items would count as finished already: item "profile-api" ("feat/profile-api") [used-before]
    5 |   profile-api:
    6 |     branch: feat/profile-api
      |             ^^^^^^^^^^^^^^^^
    → give the plan another file name, or its items other branches; an item whose work is done gets "merged: { pull: <number> }", one that is given up "dropped: <reason>"

note: "main" lacks the plan "profile.yml": what counts is the plan on "main"
plan "profile": 2 items in 1 wave, at most 2 at a time, 2 of 2 can run side by side, critical path of 1: profile-api
1 error
\`\`\`

## How to fix

Give the plan another file name, \`profile-2.yml\` say: its id is the name of its file, and no merge of an earlier plan counts for it. Other
branches do as well, for each item that is named.

Is it the same plan, deleted by mistake, and the work is done? Say so in the plan: \`merged: { pull: 41 }\` (or \`merged: { commit: <40 hex> }\`) in each
item that has merged. An item that is given up gets \`dropped: <reason>\`.

## Exactly

- Only a plan without any file of its name on the base is new. One that is edited, mended, moved from \`.yml\` to \`.yaml\`, or that gets another
  \`base:\`, is not.
- Named are items with a merged pull request that counts, also where an open one has reopened the item; not those whose merge was
  reverted, nor those with \`merged:\` or \`dropped:\`.
- The command line knows branches, not pull requests: a merge whose branch is gone is found on GitHub only.
`,
  'vague-scope': `# vague-scope

Tells a scope that takes the whole repository or a whole top-level folder. A warning; of \`generated\`, an error.

## Why

\`src/**\` is no decision about which files the work needs. It shuts every other item out of the folder, and the check of the pull
request has nothing left to find.

## Example

The plan:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
rules: { missing-part: off } # to keep the example short
generated: [package-lock.json, "dist/**"]
items:
  backend:
    branch: feat/backend
    scope: [src/**]
  docs:
    branch: feat/docs
    scope: [docs/profile.md]
\`\`\`

What \`parallel-work lint\` says:

\`\`\`text output
.github/parallel-work/profile.yml:4:32: error: "generated" of plan "profile" has "dist/**", which is the whole top-level folder "dist/": every item could create and modify all of it [vague-scope]
    3 | rules: { missing-part: off } # to keep the example short
    4 | generated: [package-lock.json, "dist/**"]
      |                                ^^^^^^^^^
    → name the generated files themselves

.github/parallel-work/profile.yml:8:13: warning: the scope of item "backend" has "src/**", which is the whole top-level folder "src/" [vague-scope]
    7 |     branch: feat/backend
    8 |     scope: [src/**]
      |             ^^^^^^
    → name the files, or a folder further down; every other item has to stay out of all of it

plan "profile": 2 items in 1 wave, at most 2 at a time, 2 of 2 can run side by side, critical path of 1: backend
1 error, 1 warning
\`\`\`

## How to fix

Name the files to create and modify, or a folder further down that the item has to itself. If the task really needs all of a
folder, it may be no task for parallel work.

Under \`generated\` name the files that a program writes. Every item may create and modify them, so a whole folder there is a hole
in every scope.

## Exactly

- Whole are \`**\`, \`**/*\` and \`<folder>/**\`, \`<folder>/**/*\`, also as one of the alternatives of braces, and \`*/**\`.
- \`except\` does not make a vague glob exact.
- \`src/*\`, \`*.ts\` and \`src/**/*.test.ts\` are not told: they leave something out.
`,
  'wrong-kind': `# wrong-kind

Checks that an item pull request changes a file only in the way that its item may: create, modify or delete.

## Why

"Create" and "modify" are different promises. An item that may only create \`src/routes/profile.ts\` tells the others
that the file is not there yet. Who finds it there, and changes it, works on somebody else's file; who deletes it
takes it from them.

## Example

The plan on \`main\`:

\`\`\`yaml plan=.github/parallel-work/profile.yml
version: 1
task: Profile editing
items:
  profile-api:
    branch: feat/profile-api
    scope:
      create: [src/routes/profile.ts]
      modify: [src/routes/user.ts]
\`\`\`

What the pull request changes:

\`\`\`text changes
#12 feat/profile-api: create src/routes/profile.ts, delete src/routes/user.ts
\`\`\`

What the check says:

\`\`\`text output
failure  pull request #12 from "feat/profile-api" (item "profile-api" of plan "profile") into "main"
  error  src/routes/user.ts: item "profile-api" may modify "src/routes/user.ts", and this pull request deletes it. ask for "delete" in the plan on "main", or take it out of this pull request [wrong-kind]
  to allow what is outside the scope of item "profile-api", put into ".github/parallel-work/profile.yml" on "main", after line 8:
      delete: [src/routes/user.ts]

1 error; 1 verdict: 1 failure
\`\`\`

## How to fix

- **Undo this kind of change**: restore the file that was deleted, or leave as it is the file that should only have
  been new.
- **Have the kind added** to the scope: put the lines that the report shows into the plan on the base branch, by a
  pull request of its own. Once that has merged, this one is judged again by itself where statuses are posted; where the
  check is only advice, run it again. \`scope: [globs]\`, without kinds, allows every kind.
- If the file was to be new and is there already, somebody else made it: ask who, before you widen anything.
  \`parallel-work whose <path>\` tells which items have it in their scope.

## Exactly

- A rename is a delete of the old path plus a create of the new one. To rename, an item needs \`delete\` for the old
  path.
- \`generated\` counts as \`create\` and \`modify\` of every item, \`shared\` as \`create\`. Deleting such a file needs the
  scope.
- When merged work is opened again, the item may also modify and delete what its merged pull requests created.
- The integration may change by any kind of change what the scopes of its items cover.
- A path that no list covers, for no kind of change, is [\`out-of-scope\`](out-of-scope.md).
- A path that is the same on the base branch by now is [\`stale-base\`](stale-base.md) instead.
`,
};
