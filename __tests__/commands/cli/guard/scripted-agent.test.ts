/** A scripted agent strays in every way of the table in docs/guard.md, and each layer does what the table says. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../../../git-story.js';
import { posixTest } from '../../../optional.js';
import { run } from '../run.js';
import { claude, guard } from './hook-story.js';

const PLAN = `version: 1
task: Profile
items:
  avatar: { branch: feat/avatar, scope: ["src/avatar/**"] }
  profile: { branch: feat/profile, scope: ["src/profile/**", "src/app.ts"] }
`;

interface Way {
  /** The tool call that the agent makes. */
  readonly tool: 'Edit' | 'Bash';
  /** The file of the editing tool, from the root. */
  readonly file?: string;
  /** What the shell does before. */
  readonly before?: (root: string) => void;
  /** What the call does. */
  readonly act: (root: string) => void;
}

const shell = (root: string, command: string) => execFileSync('sh', ['-c', command], { cwd: root });
/** `OTHER` is another working tree, beside the repository. */
const placeIn = (root: string, file: string) => (file.startsWith('OTHER') ? `${root}-${file}` : join(root, file));
const write = (file: string) => (root: string) => {
  mkdirSync(dirname(placeIn(root, file)), { recursive: true });
  appendFileSync(placeIn(root, file), '# stray\n');
};
const edit = (file: string): Way => ({ tool: 'Edit', file, act: write(file) });
const sh = (command: string): Way => ({ tool: 'Bash', act: (root) => shell(root, command) });

const EXCLUDE = 'printf "stray.ts\\n" >> "$(git rev-parse --git-common-dir)/info/exclude"; echo 1 > stray.ts';
const FORMATTER = 'for file in $(git ls-files "*.ts"); do echo "// formatted" >> "$file"; done';

const FORGERY =
  'file="$(git rev-parse --git-common-dir)/parallel-work/guard-plans.json"; text=$(sed s,src/avatar/,, "$file"); echo "$text" > "$file"';

const WAYS: Readonly<Record<string, Way>> = {
  'edits a file of another item with its editing tool': edit('src/app.ts'),
  'writes it by a shell redirection': sh('echo 2 > src/app.ts'),
  'writes it by `sed -i`': sh('sed -i s/1/2/ src/app.ts'),
  'runs a formatter over the whole repository': sh(FORMATTER),
  "runs `git checkout` of another branch's file": sh('git checkout -q feat/profile -- src/profile/new.ts'),
  'commits it with `git commit --no-verify`': sh(
    'echo 2 > src/app.ts; git -c user.name=a -c user.email=a@b commit -qam stray --no-verify',
  ),
  'edits `.git/info/exclude` with its editing tool': edit('.git/info/exclude'),
  'writes `.git/info/exclude` by the shell, and then an ignored file': sh(EXCLUDE),
  'writes `.git/info/exclude` by the shell, and then adds the file with `git add -f`': sh(
    `${EXCLUDE}; git add -f stray.ts`,
  ),
  'edits the settings of the hook with its editing tool': edit('.claude/settings.json'),
  'writes the settings of the hook by the shell': sh('echo "{}" > .claude/settings.json'),
  'edits ignored settings of the hook with its editing tool': edit('.claude/settings.local.json'),
  'writes ignored settings of the hook by the shell': sh('echo "{}" > .claude/settings.local.json'),
  'edits the plan with its editing tool': edit('.github/parallel-work/p.yml'),
  'writes the plan by the shell': sh('echo "# more" >> .github/parallel-work/p.yml'),
  'forges by the shell the plans that the guard keeps, and edits a file of another item with its editing tool': {
    ...edit('src/app.ts'),
    before: (root) => shell(root, FORGERY),
  },
  'edits a file of another working tree with its editing tool': edit('OTHER/src/app.ts'),
};

const table = readFileSync('docs/guard.md', 'utf8').split('\n');
const first = table.findIndex((line) => line.startsWith('| the agent | `--hook`')) + 2;
const rows = table
  .slice(first, table.indexOf('', first))
  .map((line) => line.slice(2, -2).split(' | ') as [string, ...string[]]);

let story: GitStory;
beforeAll(() => {
  story = gitStory()
    .commit({
      '.github/parallel-work/p.yml': PLAN,
      '.gitignore': '*.local.json\n',
      '.claude/settings.json': '{ "hooks": {} }\n',
      'src/app.ts': '1\n',
      'src/avatar/a.ts': '1\n',
    })
    .branch('feat/avatar')
    .commit({ 'src/avatar/b.ts': '1\n' })
    .branch('feat/profile', 'main')
    .commit({ 'src/profile/new.ts': '1\n' })
    .checkout('feat/avatar');
  story.git('config', 'user.name', 'An agent');
  story.git('config', 'user.email', 'agent@example.com');
});
afterAll(endStories);

/** The layers that stop the way, in the order of the table. */
async function layersThatStop(way: Way): Promise<readonly string[]> {
  const root = story.clone().directory;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root });
  git('remote', 'set-head', 'origin', 'main');
  git('branch', '-q', 'feat/profile', 'origin/feat/profile');
  git('worktree', 'add', '-q', placeIn(root, 'OTHER'), 'feat/profile');
  const session = (name: string, tool: string, input: object) => claude(root, tool, input, name);
  await guard(root, ['--tree'], session('SessionStart', '', {}));
  const input =
    way.file === undefined ? { command: 'x' } : { file_path: placeIn(root, way.file), old_string: '', new_string: '' };
  if (way.before) {
    await guard(root, ['--hook'], session('PreToolUse', 'Edit', { file_path: join(root, 'src/avatar/new.ts') }));
    way.before(root);
  }
  const stops: boolean[] = [];
  stops.push((await guard(root, ['--hook'], session('PreToolUse', way.tool, input))).code === 2);
  way.act(root);
  stops.push((await guard(root, ['--tree'], session('PostToolUse', way.tool, input))).code === 2);
  git('add', '-A');
  stops.push((await guard(root, ['--staged'])).code !== 0);
  git('commit', '-q', '--allow-empty', '-m', 'Work', '--no-verify');
  stops.push((await run(root, 'check')).code !== 0);
  return stops.map((each) => (each ? 'stops' : '–'));
}

describe('the table of docs/guard.md', () => {
  posixTest('has every way of the scripted agent', () => {
    expect(rows.map(([way]) => way)).toEqual(Object.keys(WAYS));
  });

  posixTest.each(rows)('is right: the agent %s', async (name, ...layers) => {
    const way = WAYS[name];
    if (!way) throw new Error(`"${name}" is no way of the scripted agent.`);
    expect(await layersThatStop(way)).toEqual(layers);
  });
});
