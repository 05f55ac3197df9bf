/** The hooks that `init --hooks` writes, started as each agent starts them, in clones that lack what they need. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../../../git-story.js';
import { posixTest } from '../../../optional.js';
import { run } from '../run.js';

afterAll(endStories);

const FOLDER = '.github/parallel-work-cli';
const MINE =
  '{\n  "model": "x",\n  "hooks": { "Stop": [{ "hooks": [{ "type": "command", "command": "my-guard --tree" }] }] }\n}\n';
const AGENTS = {
  'README.md': 'r\n',
  '.claude/settings.json': MINE,
  '.codex/config.toml': 'model = "x"\n',
  '.cursor/rules/x.md': 'x\n',
  '.github/copilot-instructions.md': 'x\n',
  'GEMINI.md': 'x\n',
};
const SHARED = [
  '.claude/settings.json',
  '.codex/hooks.json',
  '.github/hooks/parallel-work.json',
  '.gemini/settings.json',
  '.cursor/hooks.json',
];

const read = (directory: string, path: string) => readFileSync(join(directory, path), 'utf8');

async function init(directory: string, ...args: string[]) {
  const { code, out } = await run(directory, 'init', ...args, '--json');
  const { init: report, notes = [], errors = [] } = JSON.parse(out);
  const files: { path: string; state: string; why?: string }[] = report?.files ?? [];
  return {
    code,
    notes: notes as string[],
    errors,
    next: report?.next,
    files,
    of: (path: string) => files.find((each) => each.path === path),
  };
}

interface Hook {
  readonly agent: string;
  readonly event: string;
  readonly command: string;
  /** Whether the agent refuses the call if the hook fails otherwise than with exit code 2. */
  readonly failsClosed: boolean;
}

interface WrittenHook {
  readonly hooks?: readonly WrittenHook[];
  readonly command: string;
  readonly onFailure?: string;
  readonly failClosed?: boolean;
}

/** What each agent would start, by the forms that they document. */
function hooksIn(directory: string): Hook[] {
  return SHARED.flatMap((path) => {
    const { hooks } = JSON.parse(read(directory, path));
    return Object.entries<WrittenHook[]>(hooks).flatMap(([event, entries]) =>
      entries
        .flatMap((entry) => entry.hooks ?? [entry])
        .filter(({ command }) => command.includes('parallel-work'))
        .map(({ command, onFailure, failClosed }) => ({
          agent: path,
          event,
          command,
          failsClosed:
            onFailure === 'block' || failClosed === true || (path.startsWith('.github/') && event === 'preToolUse'),
        })),
    );
  });
}

interface Start {
  readonly directory: string;
  readonly path?: string;
}

function started({ command }: Hook, { directory, path = process.env['PATH'] ?? '' }: Start) {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', command], {
    cwd: directory,
    input: '{"tool_name":"Write"}',
    encoding: 'utf8',
    env: { PATH: path, HOME: directory },
  });
  return { code: status, said: stdout + stderr };
}

/** Whether the agent can go on with the call. */
function goesOn(hook: Hook, start: Start): boolean {
  const { code } = started(hook, start);
  return code === 0 || (code !== 2 && !hook.failsClosed);
}

const bin = realpathSync.native(mkdtempSync(join(tmpdir(), 'bin-')));
afterAll(() => rmSync(bin, { recursive: true }));

/** A folder of programs for PATH: Git and what every system has, but Node.js only if it is named. */
function programs(name: string, scripts: Readonly<Record<string, string>> = {}): string {
  const folder = join(bin, name);
  mkdirSync(folder);
  for (const tool of ['git', 'sh', 'grep', 'cat', 'test', 'sed', 'uname']) {
    const found = (process.env['PATH'] ?? '').split(delimiter).find((each) => existsSync(join(each, tool)));
    if (found !== undefined) symlinkSync(join(found, tool), join(folder, tool));
  }
  for (const [tool, text] of Object.entries(scripts)) {
    writeFileSync(join(folder, tool), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, tool), 0o755);
  }
  return folder;
}

/** Says how it was started, and refuses everything. */
const REFUSING = `import { readFileSync } from 'node:fs';
console.error(JSON.stringify([process.argv.slice(2), readFileSync(0, 'utf8'), process.cwd(), process.env.GIT_DIR ?? '']));
process.exitCode = 2;
`;

describe('hooks in shared settings', () => {
  let origin: GitStory;
  let hooks: Hook[];
  beforeAll(async () => {
    origin = gitStory().commit(AGENTS);
    const { code } = await init(origin.directory, '--hooks', '--vendor');
    expect(code).toBe(0);
    writeFileSync(join(origin.directory, FOLDER, 'index.js'), REFUSING);
    writeFileSync(join(origin.directory, FOLDER, 'package.json'), '{"type":"module"}');
    origin.git('add', '-A');
    origin.git('-c', 'core.hooksPath=/dev/null', 'commit', '-qm', 'Guard the agents');
    hooks = hooksIn(origin.directory);
  });

  test('are there for each agent that is in use', () => {
    expect(hooks.map(({ agent, event }) => `${agent} ${event}`)).toEqual([
      ...['Stop', 'SessionStart', 'PreToolUse', 'PostToolUse', 'SubagentStop'].map((event) => `${SHARED[0]} ${event}`),
      ...['SessionStart', 'PreToolUse', 'PostToolUse', 'Stop'].map((event) => `${SHARED[1]} ${event}`),
      ...['sessionStart', 'preToolUse', 'postToolUse', 'agentStop'].map((event) => `${SHARED[2]} ${event}`),
      ...['SessionStart', 'BeforeTool', 'AfterTool', 'AfterAgent'].map((event) => `${SHARED[3]} ${event}`),
      ...['sessionStart', 'preToolUse', 'afterShellExecution', 'stop'].map((event) => `${SHARED[4]} ${event}`),
    ]);
    expect(hooks.filter(({ failsClosed }) => failsClosed).map(({ agent }) => agent)).toEqual([
      '.claude/settings.json',
      '.github/hooks/parallel-work.json',
      '.cursor/hooks.json',
    ]);
  });

  posixTest('start the program of the clone from any of its folders and worktrees', () => {
    const clone = origin.clone();
    clone.git('branch', 'other');
    const tree = clone.worktree('other');
    mkdirSync(join(clone.directory, 'deep'));
    for (const hook of hooks) {
      const isBefore = /^(?:pre|before)/i.test(hook.event);
      const places = isBefore ? [clone.directory, join(clone.directory, 'deep'), tree] : [clone.directory];
      for (const directory of places) {
        const { code, said } = started(hook, { directory });
        expect({ event: hook.event, code }).toEqual({ event: hook.event, code: 2 });
        const [args, input, , gitDirectory] = JSON.parse(said);
        expect(args).toEqual(['guard', isBefore ? '--hook' : '--tree']);
        expect(input).toBe('{"tool_name":"Write"}');
        expect(gitDirectory).toBe('');
      }
    }
  });

  posixTest('let everything pass in a clone without the program, and outside of every repository (case 186)', () => {
    const { directory } = origin.clone();
    rmSync(join(directory, FOLDER), { recursive: true });
    for (const hook of hooks)
      for (const place of [directory, bin])
        expect({ ...hook, goesOn: goesOn(hook, { directory: place }) }).toEqual({ ...hook, goesOn: true });
  });

  posixTest('let everything pass on a machine without Node.js, or with an old one', () => {
    const { directory } = origin.clone();
    const none = programs('no-node');
    const old = programs('old-node', { node: 'if [ "$1" = --version ]; then echo v16.20.0; else exit 1; fi' });
    const broken = programs('broken-node', { node: 'exit 127' });
    for (const hook of hooks)
      for (const path of [none, old, broken])
        expect({ ...hook, goesOn: goesOn(hook, { directory, path }) }).toEqual({ ...hook, goesOn: true });
  });

  posixTest('block an edit in the agents that allow it if the program crashes', () => {
    const { directory } = origin.clone();
    writeFileSync(join(directory, FOLDER, 'index.js'), 'throw new Error("broken");\n');
    const refused = hooks.filter((hook) => !goesOn(hook, { directory })).map(({ agent, event }) => `${agent} ${event}`);
    expect(refused).toEqual([
      '.claude/settings.json PreToolUse',
      '.github/hooks/parallel-work.json preToolUse',
      '.cursor/hooks.json preToolUse',
    ]);
    const before = hooks.filter(({ command }) => command.includes('--hook'));
    expect(before.map((hook) => started(hook, { directory }).said)).toEqual(
      before.map(() => expect.stringMatching(/cannot run, .* write it again: parallel-work init --vendor\n$/)),
    );
  });
});

describe('the pre-commit hook', () => {
  /** A clone whose hook is the committed one, and what a commit in it says. */
  async function committed(prepare: (story: GitStory) => void, path?: string) {
    const story = gitStory().commit({ 'README.md': 'r\n', '.husky/readme.txt': 'x\n' });
    story.git('config', 'core.hooksPath', '.husky/_');
    await init(story.directory, '--hooks', '--vendor');
    story.git('config', 'core.hooksPath', '.husky');
    writeFileSync(join(story.directory, FOLDER, 'index.js'), REFUSING.replace('= 2', '= 1'));
    prepare(story);
    story.write({ 'README.md': 'changed\n' });
    const { status, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@b.c', 'commit', '-qam', 'x'],
      {
        cwd: story.directory,
        encoding: 'utf8',
        env: { PATH: path ?? process.env['PATH'] ?? '', HOME: story.directory },
      },
    );
    return { code: status, stderr };
  }

  test('refuses a commit through the program in the repository', async () => {
    const { code, stderr } = await committed(() => {});
    expect(code).toBe(1);
    expect(stderr).toContain('["guard","--staged"]');
  });

  posixTest('lets a clone commit without the program, with an older one, and without Node.js (case 186)', async () => {
    const older = { 'parallel-work': 'echo "error: unknown command" >&2; exit 2' };
    const without = ({ directory }: GitStory) => rmSync(join(directory, FOLDER), { recursive: true });
    const none = await committed(without, programs('commit-none'));
    expect(none).toEqual({ code: 0, stderr: expect.stringContaining('so this commit was not checked') });
    expect((await committed(without, programs('commit-older', older))).code).toBe(0);
    expect((await committed(() => {}, programs('commit-no-node'))).code).toBe(0);
  });

  posixTest('is not written through a link, and the exit code is 0 (case 187)', async () => {
    const story = gitStory().commit({ 'scripts/hook': '#!/bin/sh\n' });
    const hook = join(story.directory, '.git/hooks/pre-commit');
    mkdirSync(dirname(hook), { recursive: true });
    symlinkSync('../../scripts/hook', hook);
    const { code, of } = await init(story.directory, '--hooks');
    expect(code).toBe(0);
    expect(of('.git/hooks/pre-commit')?.why).toBe(
      'It is a link to "../../scripts/hook", which is not followed. Add this line to your pre-commit hook: parallel-work guard --staged',
    );
    expect(read(story.directory, 'scripts/hook')).toBe('#!/bin/sh\n');
  });
});

describe('settings that exist', () => {
  test('keep what a person wrote, and a second run changes nothing', async () => {
    const story = gitStory().commit(AGENTS);
    await init(story.directory, '--hooks', '--vendor');
    const written = Object.fromEntries(SHARED.map((path) => [path, read(story.directory, path)]));
    const { model, hooks } = JSON.parse(written['.claude/settings.json'] ?? '');
    expect(model).toBe('x');
    expect(hooks.Stop).toHaveLength(2);
    expect(written['.claude/settings.json']).toContain(
      '{ "hooks": [{ "type": "command", "command": "my-guard --tree" }] }',
    );
    const { files } = await init(story.directory, '--hooks', '--vendor');
    expect(files.map(({ state }) => state)).toEqual(files.map(() => 'unchanged'));
    expect(Object.fromEntries(SHARED.map((path) => [path, read(story.directory, path)]))).toEqual(written);
  });

  posixTest('are kept if they are a link or no JSON', async () => {
    const story = gitStory().commit({ ...AGENTS, '.cursor/hooks.json': '{ "hooks": [] }' });
    rmSync(join(story.directory, '.claude/settings.json'));
    symlinkSync('../README.md', join(story.directory, '.claude/settings.json'));
    const { code, of } = await init(story.directory, '--hooks', '--vendor');
    expect(code).toBe(0);
    expect(of('.claude/settings.json')?.why).toContain('is a link to "../README.md"');
    expect(of('.cursor/hooks.json')?.why).toContain('is not JSON in the form');
    const [, byHand = ''] = of('.cursor/hooks.json')?.why?.split('Add these hooks by hand: ') ?? [];
    expect(Object.keys(JSON.parse(byHand).hooks)).toEqual([
      'sessionStart',
      'preToolUse',
      'afterShellExecution',
      'stop',
    ]);
    expect(of('.claude/settings.json')?.why).toContain('Add these hooks by hand: {"hooks":{"SessionStart":');
    expect(of('.codex/hooks.json')?.state).toBe('created');
    expect(read(story.directory, '.cursor/hooks.json')).toBe('{ "hooks": [] }');
  });

  test('of this clone only get hooks that name the program of this machine', async () => {
    const story = gitStory().commit(AGENTS);
    const { of, notes, next } = await init(story.directory, '--hooks');
    expect(of('.claude/settings.local.json')?.state).toBe('created');
    for (const path of SHARED.slice(1)) expect(of(path)?.why).toContain('--vendor');
    expect(story.git('status', '--porcelain')).toBe('?? .github/parallel-work/');
    expect(next.join()).not.toContain('settings.local.json');
    expect(notes).toContainEqual(expect.stringContaining('info/exclude'));
    const { hooks } = JSON.parse(read(story.directory, '.claude/settings.local.json'));
    expect(hooks.PreToolUse[0].hooks[0]).toMatchObject({ onFailure: 'block' });
    expect(hooks.PreToolUse[0].hooks[0].command).toMatch(/^node ".*\/dist\/cli\/index\.js" guard --hook$/);
    expect((await init(story.directory, '--hooks', '--vendor')).notes).toContainEqual(
      '".claude/settings.local.json" calls the guard too, so it runs twice. Take its hooks out.',
    );
  });

  test('are missing in working trees that are older, and this is said', async () => {
    const story = gitStory().commit(AGENTS).branch('feat/a').checkout('main');
    const older = story.worktree('feat/a');
    const note = `The working tree "${older}" has no hooks of the guard yet. Run this there: parallel-work init --hooks`;
    expect((await init(story.directory, '--hooks')).notes).toContain(note);
    await init(older, '--hooks');
    expect((await init(story.directory, '--hooks')).notes.join()).not.toContain('no hooks of the guard yet');
    expect((await init(story.directory, '--hooks', '--vendor')).notes.join()).not.toContain('no hooks of the guard');
  });

  test('name the program that ran last, because an earlier one may have moved', async () => {
    const { directory } = gitStory().commit({ ...AGENTS, '.claude/settings.local.json': MINE });
    await init(directory, '--hooks');
    const settings = join(directory, '.claude/settings.local.json');
    const written = readFileSync(settings, 'utf8');
    writeFileSync(settings, written.replace(/node \\".*?\\"/g, 'node \\"/gone/index.js\\"'));
    expect((await init(directory, '--hooks')).of('.claude/settings.local.json')?.state).toBe('changed');
    expect(JSON.parse(readFileSync(settings, 'utf8'))).toEqual(JSON.parse(written));
    const own = written.replace(/node \\".*?\\"/g, 'my-wrapper');
    writeFileSync(settings, own);
    expect((await init(directory, '--hooks')).of('.claude/settings.local.json')?.state).toBe('unchanged');
  });

  test('name the base branch, if no command finds it on its own', async () => {
    const first = gitStory({ branch: 'trunk' }).write(AGENTS);
    const later = gitStory({ branch: 'trunk' }).commit(AGENTS);
    for (const [{ directory }, args] of [[first, []] as const, [later, ['--base', 'trunk', '--vendor']] as const]) {
      await init(directory, '--hooks', ...args);
      const settings = args.length > 0 ? 'settings.json' : 'settings.local.json';
      const commands = read(directory, `.claude/${settings}`).match(/(?<= )guard --\w+[^,}]*/g);
      expect(commands?.map((each) => /^guard --(?:hook|tree) --base \\"trunk\\""/.test(each))).toEqual([
        ...Array<boolean>(5).fill(true),
      ]);
      expect(read(directory, '.git/hooks/pre-commit')).toContain('guard --staged --base trunk');
    }
  });

  test('are not written where no agent is in use, nor in a dry run', async () => {
    const story = gitStory().commit({ 'README.md': 'r\n' });
    expect((await init(story.directory, '--hooks', '--vendor', '--dry-run')).of(FOLDER)?.state).toBe('created');
    expect(existsSync(join(story.directory, FOLDER))).toBe(false);
    const { files, notes } = await init(story.directory, '--hooks');
    expect(files.map(({ path }) => path)).toEqual(['.github/parallel-work/first-plan.yml', '.git/hooks/pre-commit']);
    expect(notes).toContainEqual(expect.stringContaining('make the folder ".claude"'));
  });
});

describe('the program in the repository', () => {
  async function vendored() {
    const { directory } = gitStory().commit({ 'README.md': 'r\n' });
    await init(directory, '--vendor');
    const manifest = () => JSON.parse(read(directory, `${FOLDER}/version.json`));
    const rewrite = (change: object) =>
      writeFileSync(join(directory, FOLDER, 'version.json'), JSON.stringify({ ...manifest(), ...change }));
    const again = async () => (await init(directory, '--vendor')).of(FOLDER);
    return { directory, manifest, rewrite, again };
  }

  posixTest('is a copy that runs', async () => {
    const { directory } = await vendored();
    const { stdout } = spawnSync('sh', [`${FOLDER}/run`, '--version'], { cwd: directory, encoding: 'utf8' });
    expect(stdout).toBe('0.1.0\n');
  });

  test('is brought up to date: new files come, and those of the old version go', async () => {
    const { directory, manifest, rewrite, again } = await vendored();
    const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    writeFileSync(join(directory, FOLDER, 'old.index.js'), '');
    rmSync(join(directory, FOLDER, 'package.json'));
    rewrite({ version: '0.0.9', files: { ...manifest().files, 'old.index.js': hash } });
    expect(await again()).toMatchObject({ state: 'changed' });
    expect(readdirSync(join(directory, FOLDER))).not.toContain('old.index.js');
    expect(manifest().version).toBe('0.1.0');
    expect(await again()).toMatchObject({ state: 'unchanged' });
  });

  test('is not replaced if it is newer, if somebody changed it, or if it is something else (case 188)', async () => {
    const { directory, rewrite, again } = await vendored();
    rewrite({ version: '0.10.0' });
    expect(await again()).toMatchObject({ state: 'kept', why: expect.stringContaining('newer') });
    rewrite({ version: '0.1.0' });
    writeFileSync(join(directory, FOLDER, 'index.js'), 'mine\n');
    expect(await again()).toMatchObject({ state: 'kept', why: expect.stringContaining('Somebody changed "index.js"') });
    rmSync(join(directory, FOLDER, 'version.json'));
    expect(await again()).toMatchObject({ state: 'kept', why: expect.stringContaining('has no version.json') });
  });
});
