/** What other systems do, simulated: settings that Git makes on their disks, and programs in a repository. */
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findGit } from '../../../src/shell/git/git-program.js';
import { givenPaths } from '../../../src/shell/git/given-paths.js';
import { ifThere } from '../../../src/shell/git/if-there.js';
import { filesOnDisk } from '../../../src/shell/git/listed-files.js';
import { writePlans } from '../../../src/shell/git/plan-files.js';
import { removeWorktree } from '../../../src/shell/git/remove-worktree.js';
import { openRepository, requireOwnPaths } from '../../../src/shell/git/repository.js';
import { claude, guard } from '../../commands/cli/guard/hook-story.js';
import { endStories, executable, gitStory, link } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { current, read, told } from './reading.js';

const kept = { ...process.env };
afterEach(() => {
  process.env = { ...kept };
});
afterAll(endStories);

describe('the program "git"', () => {
  posixTest.each(['.', '', 'bin', './bin', '..'])(
    'is never taken from the repository: PATH begins with "%s"',
    async (entry) => {
      const story = gitStory();
      const started = join(story.directory, 'started');
      const planted = executable(`#!/bin/sh\ntouch '${started}'\nexit 1\n`);
      story.commit({ git: planted, 'bin/git': planted, 'a.txt': 'a' });
      process.env['PATH'] = `${entry}:${kept['PATH']}`;
      expect((await read(story)).base.commit).toBe(story.id());
      expect(existsSync(started)).toBe(false);
    },
  );

  posixTest('is never taken from the repository before an edit of an agent', async () => {
    const story = gitStory();
    const started = join(story.directory, 'started');
    const plan = 'version: 1\ntask: T\nitems:\n  a:\n    branch: feat/a\n    scope: ["src/**"]\n';
    story.commit({ '.github/parallel-work/p.yml': plan }).branch('feat/a');
    story.commit({ git: executable(`#!/bin/sh\ntouch '${started}'\nexit 1\n`) });
    process.env['PATH'] = `.:${kept['PATH']}`;
    const { directory } = story;
    const edit = (file: string) =>
      guard(directory, ['--hook'], claude(directory, 'Write', { file_path: file, content: '' }));
    expect([(await edit('src/new.js')).code, (await edit('other.js')).code]).toEqual([0, 2]);
    expect(existsSync(started)).toBe(false);
  });

  const there = (...files: string[]) => ({ isProgram: (path: string) => files.includes(path) });
  const windows = { platform: 'win32' } as const;

  test('on Windows, the folder in which it would start is not searched', () => {
    const env = { Path: '.;\\bin;C:bin;"C:\\Program Files\\Git\\cmd";D:\\x' };
    const files = ['git.exe', '.\\git.exe', 'bin\\git.exe', '\\bin\\git.exe', 'C:bin\\git.exe', 'D:\\x\\git.exe'];
    const real = 'C:\\Program Files\\Git\\cmd\\git.exe';
    expect(findGit({ ...windows, env, ...there(...files, real) })).toEqual({
      path: real,
      search: { Path: 'C:\\Program Files\\Git\\cmd;D:\\x' },
    });
  });

  test('on Windows, a script that starts Git is refused with the reason', () => {
    const env = { PATH: 'C:\\shims' };
    expect(() => findGit({ ...windows, env, ...there('C:\\shims\\git.cmd') })).toThrow(/git\.cmd" is a script/);
    expect(() => findGit({ ...windows, env, ...there() })).toThrow(/in no absolute folder of PATH/);
  });

  test('on Windows, a Git that writes other paths than Node is refused', () => {
    expect(() => requireOwnPaths('/c/src/shop', 'win32')).toThrow(/MSYS2 or Cygwin/);
    for (const root of ['C:/src/shop', '//server/share/shop']) requireOwnPaths(root, 'win32');
    requireOwnPaths('/c/src/shop', 'linux');
  });

  test('no entry of PATH that is relative is searched or passed on', () => {
    const entry = fc.constantFrom('', '.', '..', 'bin', './x', '/usr/bin', '/opt/git/bin', '~/bin');
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const asked: string[] = [];
        const isProgram = (path: string) => {
          asked.push(path);
          return path === '/opt/git/bin/git';
        };
        const search = { env: { PATH: entries.join(':') }, platform: 'linux', isProgram } as const;
        if (entries.includes('/opt/git/bin')) {
          expect(findGit(search)).toEqual({
            path: '/opt/git/bin/git',
            search: { PATH: entries.filter((each) => each.startsWith('/')).join(':') },
          });
        } else expect(() => findGit(search)).toThrow(/in no absolute folder/);
        expect(asked.filter((path) => !path.startsWith('/'))).toEqual([]);
      }),
    );
  });
});

describe('what the disk says against what Git says', () => {
  posixTest('a link that the disk cannot have is a file with its target, and can be edited', async () => {
    const story = gitStory();
    story.commit({ 'a.txt': 'a', 'b.txt': 'b', other: link('b.txt'), alias: link('a.txt') });
    story.branch('feat/x');
    story.git('config', 'core.symlinks', 'false');
    rmSync(join(story.directory, 'alias'));
    writeFileSync(join(story.directory, 'alias'), 'b.txt');
    expect(told((await current(story)).changes)).toEqual(['modify alias']);
    // What is written is what Git will store: the other link, which has the same target, has the same content.
    const { changes } = await current(story);
    story.git('add', '--all');
    story.git('commit', '-q', '-m', 'Change the link');
    expect(told((await current(story)).changes)).toEqual(told(changes));
    expect(story.git('rev-parse', 'HEAD:alias')).toBe(story.git('rev-parse', 'HEAD:other'));
  });

  posixTest('with core.fileMode=false, nobody makes a new file executable', async () => {
    const story = gitStory();
    story.commit({ 'run.sh': 'x' });
    story.branch('feat/x').commit({ 'run.sh': null, 'other.txt': 'x' });
    story.git('config', 'core.fileMode', 'false');
    story.write({ 'run.sh': 'x' });
    chmodSync(join(story.directory, 'run.sh'), 0o755);
    const before = told((await current(story)).changes);
    story.git('add', '--all');
    story.git('commit', '-q', '-m', 'Bring it back');
    expect(told((await current(story)).changes)).toEqual(['create other.txt']);
    // Until the file is committed again, its removal is.
    expect(before).toEqual(['create other.txt', 'delete run.sh']);
  });

  test.each(['EACCES', 'EPERM', 'EIO', 'ELOOP', 'ENAMETOOLONG'])(
    'a file that cannot be looked at (%s) may be there',
    async (code) => {
      const error = Object.assign(new Error('refused'), { code, syscall: 'lstat', path: 'x' });
      await expect(ifThere(Promise.reject(error))).rejects.toBe(error);
      await expect(ifThere(Promise.reject(Object.assign(new Error(), { code: 'ENOENT' })))).resolves.toBeUndefined();
    },
  );

  test('with core.ignoreCase, a new file is where Git will add it', async () => {
    const story = gitStory();
    story.commit({ 'src/a.js': 'a', 'src/deep/b.js': 'b' });
    story.branch('feat/x');
    story.git('config', 'core.ignoreCase', 'true');
    story.write({ 'Src/c.js': 'c', 'SRC/DEEP/d.js': 'd', 'src/Deep/New/e.js': 'e', 'Own/f.js': 'f' });
    const uncommitted = told((await current(story)).changes);
    story.git('add', '--all');
    story.git('commit', '-q', '-m', 'Add them');
    expect(uncommitted).toEqual(told((await current(story)).changes));
    expect(uncommitted).toContain('create src/c.js');
  });

  posixTest('a head in another letter case is the branch that the disk finds', async () => {
    const story = gitStory();
    story.commit({ 'a.txt': 'a' });
    story.branch('feat/a').commit({ 'b.txt': 'b' });
    // A disk that ignores letter case finds "refs/heads/feat/a" as "refs/heads/Feat/a". Here, a shim of Git answers so.
    const shim = join(story.directory, '.git/shim');
    mkdirSync(shim);
    writeFileSync(
      join(shim, 'git'),
      `#!/bin/sh\ncase "$*" in *symbolic-ref*) echo refs/heads/Feat/a;; *) exec '${realGit()}' "$@";; esac\n`,
    );
    chmodSync(join(shim, 'git'), 0o755);
    process.env['PATH'] = `${shim}:${kept['PATH']}`;
    expect(await current(story)).toMatchObject({ branch: 'feat/a', head: story.id('feat/a') });
  });

  test('a name in NFD is the tracked one in NFC where Git composes names', async () => {
    const story = gitStory();
    const [composed, apart] = ['docs/\u00e9.md', 'docs/e\u0301.md'];
    story.commit({ [composed]: 'x' });
    // On the disks of macOS, both names find one file. Here, the disk has only the one that the user writes.
    story.write({ [composed]: null, [apart]: 'x' });
    const given = () => givenPaths([apart], { directory: story.directory, base: 'main' });
    expect(await given()).toEqual([{ path: apart, kind: 'file', isAtBase: false }]);
    story.git('config', 'core.precomposeUnicode', 'true');
    expect(await given()).toEqual([{ path: composed, kind: 'file', isAtBase: true }]);
  });
});

describe('a sparse checkout', () => {
  const sparse = () => {
    const story = gitStory();
    story.commit({ '.github/parallel-work/p.yml': 'version: 1\n', 'src/a.js': 'a', 'lib/b.js': 'b' });
    story.branch('feat/x');
    story.git('sparse-checkout', 'set', 'src');
    return story;
  };

  test('only what is there was changed, and no command is offered that leaves files alone there', async () => {
    const story = sparse();
    expect(await current(story)).toMatchObject({ changes: { complete: true, list: [] } });
    story.write({ 'src/a.js': 'new', 'lib/b.js': 'new' });
    const pull = await current(story);
    expect(told(pull.changes)).toEqual(['modify lib/b.js', 'modify src/a.js']);
    expect(pull.unstashable).toBe(true);
  });

  test('a plan that is not there is not changed, with the command that brings it back', async () => {
    const story = sparse();
    const repository = await openRepository(story.directory);
    const text = { path: '.github/parallel-work/p.yml', before: 'version: 1\n', after: 'version: 2\n' };
    await expect(writePlans(repository, [text])).rejects.toMatchObject({
      code: 'not-a-file',
      hint: expect.stringContaining('git sparse-checkout add .github/parallel-work'),
    });
    story.git('sparse-checkout', 'add', '.github/parallel-work');
    await writePlans(repository, [text]);
    expect(told((await current(story)).changes)).toEqual(['modify .github/parallel-work/p.yml']);
  });
});

describe('whose fault it is', () => {
  const said = async (stderr: string) => {
    const story = gitStory();
    story.commit({ 'a.txt': 'a' });
    const shim = join(story.directory, '.git/shim');
    mkdirSync(shim);
    writeFileSync(join(shim, 'said'), stderr);
    writeFileSync(join(shim, 'git'), `#!/bin/sh\ncat '${join(shim, 'said')}' >&2\nexit 128\n`);
    chmodSync(join(shim, 'git'), 0o755);
    process.env['PATH'] = `${shim}:${kept['PATH']}`;
    return read(story).catch((error: unknown) => error);
  };

  posixTest.each([
    "fatal: detected dubious ownership in repository at '/srv/the repo'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory '/srv/the repo'\n",
    "fatal: unsafe repository ('/srv/the repo' is owned by someone else)\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory '/srv/the repo'\n",
  ])('another owner, in the words of each Git: the command is that of Git', async (stderr) => {
    expect(await said(stderr)).toMatchObject({
      code: 'unsafe-repository',
      message: expect.stringContaining('"/srv/the repo"'),
      hint: "Trust the directory: git config --global --add safe.directory '/srv/the repo'",
    });
  });

  posixTest('the placeholder of macOS says what to install', async () => {
    const stderr = 'xcrun: error: invalid active developer path (/Library/Developer/CommandLineTools), missing xcrun';
    expect(await said(stderr)).toMatchObject({ code: 'git-missing', hint: expect.stringContaining('xcode-select') });
  });

  posixTest.each([
    ['fatal: .git/index: index file open failed: Permission denied', 'who may read'],
    ['error: unable to create file a.txt: Read-only file system\nfatal: could not write index', 'can be written'],
    ['fatal: write error: No space left on device', 'disk space'],
    ["error: unable to open '.git/HEAD': Input/output error\nfatal: bad object", 'Check the disk'],
    ['fatal: cannot create thread: Too many open files', 'ulimit'],
  ])('the system refused something: %s', async (stderr, hint) => {
    const failure = await said(stderr);
    expect(failure).toMatchObject({ code: 'file-system', hint: expect.stringContaining(hint) });
    expect(failure).not.toMatchObject({ hint: expect.stringContaining('fsck') });
  });
});

describe('what Git only warns of', () => {
  /** Git as it is, which also prints this when it lists what is in a working tree. */
  const warned = (directory: string, warning: string) => {
    const shim = join(directory, '.git/shim');
    mkdirSync(shim);
    writeFileSync(join(shim, 'said'), `${warning}\n`);
    const listing = `case "$*" in *porcelain*|*ls-files*) cat '${join(shim, 'said')}' >&2;; esac`;
    writeFileSync(join(shim, 'git'), `#!/bin/sh\n${listing}\nexec '${realGit()}' "$@"\n`);
    chmodSync(join(shim, 'git'), 0o755);
    process.env['PATH'] = `${shim}:${kept['PATH']}`;
  };

  const RIGHTS = expect.stringContaining('Check who may read and write there.');
  posixTest.each([
    ["warning: could not open directory 'src/': Permission denied", RIGHTS],
    ["warning: could not open directory 'src/': Operation not permitted", RIGHTS],
    ["warning: could not open directory 'src/': Too many open files", expect.stringContaining('ulimit')],
    ["warning: could not open directory 'src/': Invalid argument", RIGHTS],
    ["error: cannot lstat 'src/a.js': Input/output error", 'Check the disk.'],
    ['src/a.js: Permission denied', RIGHTS],
    ["warning: unable to access 'src/.gitignore': Permission denied", RIGHTS],
  ])('a part of the working tree that it cannot see is an error: %s', async (warning, hint) => {
    const story = gitStory().commit({ 'src/a.js': 'a' });
    warned(story.directory, warning);
    const unseen = {
      code: 'file-system',
      message: expect.stringContaining(`cannot look at all files: ${warning.replace(/^\w+: (?!P)/, '')}.`),
      hint,
    };
    await expect(current(story)).rejects.toMatchObject(unseen);
    await expect(filesOnDisk(await openRepository(story.directory))).rejects.toMatchObject(unseen);
    expect(await removeWorktree(story.directory, story.directory)).toContain('cannot look at all files');
  });

  posixTest.each([
    "warning: unable to access '/root/.config/git/ignore': Permission denied",
    "warning: could not open directory 'gone/': No such file or directory",
    'warning: in the working copy of src/a.js, LF will be replaced by CRLF',
  ])('what hides nothing of the working tree is no error: %s', async (warning) => {
    const story = gitStory().commit({ 'src/a.js': 'a' });
    story.branch('feat/x').write({ 'b.txt': 'b' });
    warned(story.directory, warning);
    expect(told((await current(story)).changes)).toEqual(['create b.txt']);
  });
});

describe('variables of Git that are relative', () => {
  test.each(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE'])('%s counts from where the user is', async (name) => {
    const story = gitStory();
    story.commit({ 'src/a.txt': 'a' });
    story.branch('feat/x').write({ 'src/b.txt': 'b' });
    const plain = await current(story);
    const there = process.cwd();
    process.chdir(join(story.directory, 'src'));
    try {
      const values = { GIT_DIR: '../.git', GIT_WORK_TREE: '..', GIT_INDEX_FILE: '../.git/index' };
      Object.assign(
        process.env,
        name === 'GIT_INDEX_FILE'
          ? { [name]: values[name] }
          : { GIT_DIR: values.GIT_DIR, GIT_WORK_TREE: values.GIT_WORK_TREE },
      );
      expect(await current(story, { directory: join(story.directory, 'src') })).toEqual(plain);
    } finally {
      process.chdir(there);
    }
  });
});

function realGit(): string {
  return findGit({ env: kept, platform: process.platform, isProgram: (path) => path === '/usr/bin/git' }).path;
}
