/** `demo`: shows the whole process with the real commands, on a small repository in a temporary folder. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { git } from '../../shell/git/git.js';
import { check } from './check.js';
import type { CommandContext } from './context.js';
import { BRANCHES, PLAN, PLAN_PATH, START } from './demo-story.js';
import { lintPlans } from './lint.js';
import { whose } from './whose.js';

type Files = Readonly<Record<string, string | null>>;

export async function demo(here: CommandContext): Promise<number> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'parallel-work-demo-')));
  const there: CommandContext = { ...here, directory, json: false, strict: false };
  const { colours, print } = here.terminal;
  const say = (text: string) => print(`\n${text.trim()}\n`);
  const show = async (command: string, run: () => Promise<number>) => {
    await print(`\n${colours.bold(`$ parallel-work ${command}`)}\n`);
    const code = await run();
    await print(`${colours.dim(`(exit code ${code})`)}\n`);
  };

  await say(`
Three agents work on one task at the same time: exporting reports. Agents cannot talk to each other while they work,
so a plan says everything that they need to know about each other: which files each item, and no other, may change.

The sample repository is in ${directory}. Its plan, ${PLAN_PATH}:`);
  await print(`\n${indent(PLAN)}`);
  await build(directory);

  await say('First, lint the plan. Work starts only after lint has proved that no two items can change the same file:');
  await show('lint', () => lintPlans([], {}, there));

  await say(`
Now each of the three agents has worked on its branch:
  feat/csv-export    Did what its item says.
  feat/pdf-export    Left its scope: it also changed src/index.js, which is for the integration at the end.
  feat/export-menu   Overlaps: it also wrote src/export/csv.js, which the first agent is writing.

Without a check, you would notice this only when you merge the branches. With it, each author knows right away:`);
  await show('check --all', () => check({ all: true }, there));

  await say(`
You can fix a failing check in one of two ways: remove the file from the branch, or add it to the plan on "main", which
everybody sees. A branch cannot widen its own scope. To see which item owns a file:`);
  await show('whose src/export/csv.js src/index.js README.md', () =>
    whose(['src/export/csv.js', 'src/index.js', 'README.md'], {}, there),
  );

  await say('The two authors remove these files from their branches:');
  await commit(
    directory,
    'feat/pdf-export',
    { 'src/index.js': START['src/index.js'] ?? null },
    'Leave the index to the integration',
  );
  await commit(directory, 'feat/export-menu', { 'src/export/csv.js': null }, 'Leave the CSV to its item');
  await show('check --all', () => check({ all: true }, there));

  await say(`
All three pass. They can merge in any order without conflicts. (Only "generated" files of a plan, such as a lock file,
may change on several branches. The second branch to merge has to generate them again, and "check" says so. This plan
has none.) The integration waits until all three have merged. On GitHub, the action reports the same on every pull
request. To continue on your own:

  cd ${directory}
  git switch feat/pdf-export && echo "// more" >> src/menu.js
  node ${process.argv[1] ?? 'dist/cli/index.js'} check

You can delete the folder at any time.`);
  return 0;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

async function build(directory: string): Promise<void> {
  await git(directory, ['init', '--quiet', '--template=', '.'], { elsewhere: true });
  await git(directory, ['symbolic-ref', 'HEAD', 'refs/heads/main'], { elsewhere: true });
  await record(directory, START, 'A shop that has reports');
  await record(directory, { [PLAN_PATH]: PLAN }, 'Plan the export of reports');
  for (const { name, files, message } of BRANCHES) {
    await git(directory, ['checkout', '--quiet', '-b', name, 'main'], { elsewhere: true });
    await record(directory, files, message);
  }
  await git(directory, ['checkout', '--quiet', 'main'], { elsewhere: true });
}

async function commit(directory: string, branch: string, files: Files, message: string): Promise<void> {
  await git(directory, ['checkout', '--quiet', branch], { elsewhere: true });
  await record(directory, files, message);
  await git(directory, ['checkout', '--quiet', 'main'], { elsewhere: true });
}

/** Ignores the user's Git settings: no signatures, no hooks, and a neutral author. */
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
  const settings = [
    'user.name=demo',
    'user.email=demo@example.com',
    'commit.gpgSign=false',
    'core.hooksPath=/dev/null',
  ];
  const options = settings.flatMap((each) => ['-c', each]);
  await git(directory, [...options, 'commit', '--quiet', '--message', message], { elsewhere: true });
}
