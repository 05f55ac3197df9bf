/** What is no file where git or we would read one, and settings by which a user would see another repository than others do. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { plainFile } from '../../../src/shell/git/plain-file.js';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { claims, current, plansHere, read, states, told } from './reading.js';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  endStories();
});

const PLAN = '.github/parallel-work/p.yml';

function begun(): GitStory {
  const story = gitStory();
  story.commit({ 'a.txt': 'a\n', 'dir/b.txt': 'b\n', [PLAN]: 'version: 1\n' });
  return story.branch('feat/x');
}

function pipe(story: GitStory, path: string): void {
  rmSync(join(story.directory, path), { force: true, recursive: true });
  spawnSync('mkfifo', [join(story.directory, path)]);
}

async function socket(story: GitStory, path: string): Promise<void> {
  rmSync(join(story.directory, path), { force: true });
  const server = createServer();
  servers.push(server);
  await new Promise<void>((done) => {
    server.listen(join(story.directory, path), done);
  });
}

describe('a named pipe or a socket', () => {
  posixTest.each(['a.txt', 'dir', 'dir/b.txt'])('in the place of "%s" is as if the file were deleted', async (path) => {
    const story = begun();
    pipe(story, path);
    const gone = path === 'a.txt' ? 'a.txt' : 'dir/b.txt';
    expect(told((await current(story)).changes)).toEqual([`delete ${gone}`]);
  });

  test('as a socket in the place of a file is as if the file were deleted', async () => {
    const story = begun();
    await socket(story, 'a.txt');
    expect(told((await current(story)).changes)).toEqual(['delete a.txt']);
  });

  posixTest('in the place of a plan is as if there were no plan', async () => {
    const story = begun();
    pipe(story, PLAN);
    expect(await plansHere(story.directory)).toBeNull();
    expect(told((await current(story)).changes)).toEqual([`delete ${PLAN}`]);
  });

  describe('that git would wait for', () => {
    const FILES = ['.gitignore', 'dir/.gitattributes'];
    // Each is read by another command of git; the message names what the first of them waits for.
    const FILES_OF_GIT = [
      'HEAD',
      'config',
      'packed-refs',
      'shallow',
      'refs/heads/feat/y',
      'objects/info/alternates',
      'index',
      'info/exclude',
      'info/attributes',
      'rebase-merge/head-name',
    ];
    const LINKED = 'a linked working tree';
    const places = new Map<string, string>();
    const refusals = new Map<string, Promise<unknown>>();
    const refusalOf = (reading: Promise<unknown>) =>
      reading.then(
        () => undefined,
        (error: unknown) => error,
      );

    // Git is stopped after some seconds, so all of them wait at the same time.
    beforeAll(() => {
      for (const path of FILES) {
        const story = begun();
        pipe(story, path);
        refusals.set(path, refusalOf(current(story)));
      }
      for (const name of FILES_OF_GIT) {
        const story = begun().write({ 'new.txt': 'n\n' });
        const path = join(story.directory, '.git', name);
        mkdirSync(dirname(path), { recursive: true });
        pipe(story, `.git/${name}`);
        places.set(name, path);
        refusals.set(name, refusalOf(current(story)));
      }
      const story = begun().checkout('main');
      const linked = story.worktree('feat/x');
      pipe(story, '.git/packed-refs');
      refusals.set(LINKED, refusalOf(plansHere(linked)));
    });

    posixTest.each(FILES)('in the place of "%s" is named instead of waited for', async (path) => {
      expect(await refusals.get(path)).toMatchObject({
        code: 'special-file',
        message: `"${path}" is a named pipe, a socket or a device, so git cannot read it.`,
      });
    });

    posixTest.each(FILES_OF_GIT)('in the place of ".git/%s" is named instead of waited for', async (name) => {
      expect(await refusals.get(name)).toMatchObject({
        code: 'special-file',
        message: `"${places.get(name)}" is a named pipe, a socket or a device, so git cannot read it.`,
      });
    });

    posixTest('in the repository of a linked working tree is named instead of waited for', async () => {
      expect(await refusals.get(LINKED)).toMatchObject({ code: 'special-file' });
    });
  });

  posixTest('that takes the place of a file while that is being opened is not waited for', async () => {
    const story = begun();
    const path = join(story.directory, 'a.txt');
    const script = 'mkfifo p; while :; do mv p a.txt; mv a.txt p; echo a >a.txt; done';
    const swap = spawn('sh', ['-c', script], { cwd: story.directory });
    const seen = new Set<string>();
    try {
      for (let round = 0; round < 3_000; round++) seen.add(String(await plainFile(path, 100)));
    } finally {
      swap.kill('SIGKILL');
    }
    for (const text of seen) expect(['a\n', '', 'undefined']).toContain(text);
    expect(seen.has('undefined')).toBe(true);
  });

  posixTest('in the place of a note of git about a merge in progress is no merge', async () => {
    const story = begun();
    pipe(story, '.git/MERGE_HEAD');
    expect(told((await current(story)).changes)).toEqual([]);
  });
});

describe('what only this clone says of its history', () => {
  const saved = { ...process.env };
  afterEach(() => {
    for (const name of Object.keys(process.env)) if (!(name in saved)) delete process.env[name];
    Object.assign(process.env, saved);
  });

  function stray(): GitStory {
    const story = begun();
    return story.commit({ 'stray.txt': 's\n' }).checkout('main').commit({ 'c.txt': 'c\n' });
  }

  test('a graft that makes a stray branch a parent of the base does not hide it', async () => {
    const story = stray();
    mkdirSync(join(story.directory, '.git/info'), { recursive: true });
    writeFileSync(
      join(story.directory, '.git/info/grafts'),
      `${story.id('main')} ${story.id('main~1')} ${story.id('feat/x')}\n`,
    );
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'open' });
  });

  test('a replaced commit does not hide it', async () => {
    const story = stray();
    const merge = story.git('commit-tree', '-p', 'main~1', '-p', 'feat/x', '-m', 'm', 'main^{tree}');
    story.git('replace', 'main', merge);
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'open' });
  });

  test('no variable of git in the environment changes what is read', async () => {
    const story = stray();
    const other = begun().commit({ 'other.txt': 'o\n' });
    const grafts = join(story.directory, '.git/my-grafts');
    writeFileSync(grafts, `${story.id('main')} ${story.id('main~1')} ${story.id('feat/x')}\n`);
    writeFileSync(join(story.directory, '.git/my-shallow'), `${story.id('main~1')}\n${story.id('main')}\n`);
    writeFileSync(
      join(story.directory, '.git/my-config'),
      '[remote "origin"]\nfetch = +refs/heads/x:refs/remotes/origin/x\n',
    );
    const questions = [...claims('feat/x', 'feat/none'), { kind: 'branch', branch: 'feat/none' } as const];
    const plain = await read(story, questions);
    const hostile: Record<string, string> = {
      GIT_GRAFT_FILE: grafts,
      GIT_SHALLOW_FILE: join(story.directory, '.git/my-shallow'),
      GIT_NAMESPACE: 'elsewhere',
      GIT_CONFIG: join(story.directory, '.git/my-config'),
      GIT_REPLACE_REF_BASE: 'refs/heads/',
      GIT_ATTR_SOURCE: other.id('feat/x'),
      GIT_EXTERNAL_DIFF: 'false',
      GIT_DIFF_OPTS: '-u0',
      GIT_ICASE_PATHSPECS: '1',
      GIT_DEFAULT_HASH: 'sha256',
      GIT_TRACE: '2',
    };
    for (const [name, value] of Object.entries(hostile)) {
      process.env[name] = value;
      expect([name, await read(story, questions)]).toEqual([name, plain]);
      delete process.env[name];
    }
  });

  test('no setting of the user changes what is read of commits', async () => {
    const story = stray();
    story.checkout('feat/x').commit({ 'a.txt': 'b\n' }, 'zwei');
    story.squash('feat/x');
    story.branch('feat/é', 'main').commit({ 'é.txt': 'e\n' });
    story.merge('feat/é');
    story.checkout('feat/é').commit({ 'f.txt': 'f\n' });
    const plain = await read(story, claims('feat/*'));
    const settings = [
      ['i18n.logOutputEncoding', 'latin1'],
      ['core.useReplaceRefs', 'true'],
      ['diff.renames', 'false'],
      ['diff.noprefix', 'true'],
      ['diff.external', 'false'],
      ['diff.context', '0'],
      ['diff.ignoreSubmodules', 'all'],
      ['diff.algorithm', 'patience'],
      ['log.showSignature', 'true'],
      ['status.showUntrackedFiles', 'no'],
      ['color.ui', 'always'],
      ['core.quotePath', 'true'],
    ] as const;
    for (const [name, value] of settings) {
      story.git('config', name, value);
      expect([name, await read(story, claims('feat/*'))]).toEqual([name, plain]);
      story.git('config', '--unset', name);
    }
  });
});
