/** `demo`: the whole story on a small repository of its own, in a temporary folder, with the real commands. */
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
Three agents work on one task at the same time: reports can be exported. Agents cannot talk to each other while they
work, so all that one must know of the others stands in a plan: which files each item may change. Nobody else may.

The sample repository is in ${directory}. Its plan, ${PLAN_PATH}:`);
  await print(`\n${indent(PLAN)}`);
  await build(directory);

  await say('First the plan itself. Work starts only when it is proved that no two items can touch one file:');
  await show('lint', () => lintPlans([], {}, there));

  await say(`
Now the three agents have worked, each on its branch:
  feat/csv-export    did what its item says
  feat/pdf-export    strayed: it also changed src/index.js, which is for the integration at the end
  feat/export-menu   collided: it also wrote src/export/csv.js, which the first agent is writing

Without a check, all of this comes out when the branches are merged. With it, each author knows at once:`);
  await show('check --all', () => check({ all: true }, there));

  await say(`
Red is always one of two things: take the file out of the branch, or ask for it in the plan on "main", which everybody
sees. Nobody can widen a scope from inside the branch that profits from it. To see who has a file:`);
  await show('whose src/export/csv.js src/index.js README.md', () =>
    whose(['src/export/csv.js', 'src/index.js', 'README.md'], {}, there),
  );

  await say('The two authors take the stray files out again:');
  await commit(
    directory,
    'feat/pdf-export',
    { 'src/index.js': START['src/index.js'] ?? null },
    'Leave the index to the integration',
  );
  await commit(directory, 'feat/export-menu', { 'src/export/csv.js': null }, 'Leave the CSV to its item');
  await show('check --all', () => check({ all: true }, there));

  await say(`
All green: the three can merge in any order, and none of them can conflict with another. (Only files that a plan calls
"generated", such as a lock file, may be changed by several branches. Whoever merges second has to make them again, and
"check" says so. The plan here has none.) The integration waits until they have merged. On GitHub the action says the
same on every pull request. Go on yourself, if you like:

  cd ${directory}
  git switch feat/pdf-export && echo "// more" >> src/menu.js
  node ${process.argv[1] ?? 'dist/cli/index.js'} check

The folder is yours; delete it when you have seen enough.`);
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

/** The settings of whoever runs this are not for the sample: no signatures, no hooks, nobody's name. */
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
