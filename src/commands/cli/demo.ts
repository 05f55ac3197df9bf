/** `demo`: shows the whole process with the real commands, on a small repository in a temporary folder. */
import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { shellWord } from '../../core/text/shell.js';
import { git } from '../../shell/git/git.js';
import { makeTemporaryFolder } from '../../shell/git/temporary-folder.js';
import { check } from './check.js';
import { claim } from './claim.js';
import type { CommandContext } from './context.js';
import { BRANCHES, PLAN, PLAN_PATH, START } from './demo-story.js';
import { lintPlans } from './lint.js';
import { next } from './next.js';
import { worktrees } from './worktrees.js';

type Files = Readonly<Record<string, string | null>>;

export async function demo(here: CommandContext): Promise<number> {
  forgetRepository();
  const place = await realpath(makeTemporaryFolder('parallel-work-demo-'));
  const directory = join(place, 'shop');
  const there: CommandContext = { ...here, directory, json: false, strict: false };
  const { colours, print } = here.terminal;
  const say = (text: string) => print(`\n${text.trim()}\n`);
  const show = async (
    command: string,
    run: (context: CommandContext) => Promise<number>,
    shorten = (text: string) => text,
  ) => {
    await print(`\n${colours.bold(`$ parallel-work ${command}`)}\n`);
    let printed = '';
    const keep = async (text: string) => {
      printed += text;
    };
    const code = await run({ ...there, terminal: { ...here.terminal, print: keep } });
    await print(`${shorten(printed)}${colours.dim(`(exit code ${code})`)}\n`);
  };
  const worktreeOf = (branch: string) => join(place, branch.replace('feat/', 'shop-export-'));

  await say(`
Three agents work on one task at the same time: exporting reports. Agents cannot talk to each other while they work,
so a plan says everything that they need to know about each other: which files each item, and no other, may change.

The sample repository is in ${directory}. Its plan, ${PLAN_PATH}:`);
  await print(`\n${indent(firstItem(PLAN))}`);
  await build(directory);

  await say('First, lint the plan. Work starts only after lint has proved that no two items can change the same file:');
  await show('lint', (context) => lintPlans([], {}, context));

  await say(
    'An agent claims an item. It gets a branch, a working tree, and a work order, and needs to read nothing else:',
  );
  await show('claim --as agent-1', (context) => claim(undefined, { as: 'agent-1' }, context), shortOrder);
  await say('No other agent can get the same item. Without a name, each gets the next one:');
  await show('claim csv-export --as agent-2', (context) => claim('csv-export', { as: 'agent-2' }, context));
  for (const as of ['agent-2', 'agent-3'])
    await show(
      `claim --as ${as}`,
      (context) => claim(undefined, { as }, context),
      (text) => until(text, '\n  brief: '),
    );

  for (const { name, files, message } of BRANCHES) await record(worktreeOf(name), files, message);
  await say(`
Now each of the three agents has worked in its working tree:
  csv-export    Did what its work order says.
  pdf-export    Left its scope: it also changed src/index.js, which is for the integration at the end.
  export-menu   Overlaps: it also wrote src/export/csv.js, which the first agent is writing.

Without a check, you would notice this only when you merge the branches. With it, each author knows right away:`);
  await show('check --all', (context) => check({ all: true }, context));

  await say(`
You can fix a failing check in one of two ways: remove the file from the branch, or add it to the plan on "main", which
everybody sees. A branch cannot widen its own scope. The two agents remove these files:`);
  await record(
    worktreeOf('feat/pdf-export'),
    { 'src/index.js': START['src/index.js'] ?? null },
    'Leave the index alone',
  );
  await record(worktreeOf('feat/export-menu'), { 'src/export/csv.js': null }, 'Leave the CSV to its item');
  await show('check --all', (context) => check({ all: true }, context), onlyItems);

  for (const { name } of BRANCHES)
    await git(directory, ['merge', '--quiet', '--no-ff', '--no-edit', name], { elsewhere: true });
  await say('All three pass, so they merge in any order without conflicts. The integration can start:');
  await show('worktrees --remove', (context) => worktrees([], { remove: true }, context));
  await show('next', (context) => next({}, context));

  await say(`
On GitHub, the action checks every pull request in the same way, and opens the issue of the integration once all items
have merged. To continue on your own:

  cd ${shellWord(directory)}
  node ${shellWord(process.argv[1] ?? 'dist/cli/index.js')} claim

You can delete the folder ${place} at any time.`);
  return 0;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

function until(text: string, end: string): string {
  const [start = ''] = text.split(end);
  return text === start ? text : `${start}\n`;
}

/** The plan without its other items, which have the same keys. */
function firstItem(plan: string): string {
  const [first = ''] = plan.split(/\n\n(?= {2}\w)/);
  return `${first}\n\n  [...]\n`;
}

/** The outcome of a claim, and the part of the work order that lists the files. */
function shortOrder(text: string): string {
  const [outcome = '', title = ''] = text.split('\n\n');
  const [files = ''] = /^## Files you may change\n[\s\S]*?^```$/m.exec(text) ?? [];
  return `${outcome}\n\n${title}\n\n[...]\n\n${files}\n\n[...]\n`;
}

/** How each item is, without the verdicts that all pass. */
function onlyItems(text: string): string {
  return text.slice(text.indexOf('items:\n'));
}

async function build(directory: string): Promise<void> {
  await mkdir(directory);
  await git(directory, ['init', '--quiet', '--template=', '.'], { elsewhere: true });
  await git(directory, ['symbolic-ref', 'HEAD', 'refs/heads/main'], { elsewhere: true });
  const settings = [...SETTINGS, ['core.hooksPath', join(directory, '.git', 'hooks')]];
  for (const [name = '', value = ''] of settings) await git(directory, ['config', name, value], { elsewhere: true });
  await record(directory, START, 'A shop that has reports');
  await record(directory, { [PLAN_PATH]: PLAN }, 'Plan the export of reports');
}

/** Settings of the sample repository that go before those of the user, which could change what is shown. */
const SETTINGS = [
  ['user.name', 'demo'],
  ['user.email', 'demo@example.com'],
  ['commit.gpgSign', 'false'],
  ['core.excludesFile', devNull],
  ['core.attributesFile', devNull],
  ['core.autocrlf', 'false'],
  ['core.safecrlf', 'false'],
  ['merge.ff', 'false'],
  ['merge.verifySignatures', 'false'],
] as const;

/** A hook or a shell may name another repository for all commands. */
function forgetRepository(): void {
  for (const name of Object.keys(process.env)) if (name.toUpperCase().startsWith('GIT_')) delete process.env[name];
}

async function record(directory: string, files: Files, message: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path);
    if (text === null) await rm(file);
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  await git(directory, ['add', '--all'], { elsewhere: true });
  await git(directory, ['commit', '--quiet', '--message', message], { elsewhere: true });
}
