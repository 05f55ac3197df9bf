/** The command line program, as a bundle, on real repositories. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect } from '@jest/globals';
import { endStories, gitStory } from '../git-story.js';
import { posixTest } from '../optional.js';
import {
  API,
  ASTRAY,
  CLI,
  clearFolders,
  cli,
  folder,
  IN_SCOPE,
  PLAN,
  PLAN_PATH,
  root,
  run,
  SHOP,
  story,
} from './bundle-runs.js';
import { documentOf, findingsOf } from './document.js';

afterAll(() => {
  endStories();
  clearFolders();
});

/** A shop with the example plan on `main`, and the branch of one item checked out. */
function onItem() {
  const shop = gitStory();
  shop.commit(SHOP);
  shop.branch(API);
  return shop;
}

const STACK = /^ +at .*[:(]\d+/m;

describe('check', () => {
  story('exits with 0 for an item within its scope', async () => {
    const shop = onItem();
    shop.commit(IN_SCOPE);
    const ran = await cli(['check'], { cwd: shop.directory });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain(
      'success  branch "feat/profile-api" (item "profile-api" of plan "profile") into "main"',
    );
    expect(documentOf(await cli(['check', '--json'], { cwd: shop.directory })).findings).toEqual([]);
  });

  story('sees uncommitted, staged and untracked work, but nothing that is ignored: 1', async () => {
    const shop = onItem();
    shop.commit(IN_SCOPE);
    shop.write({
      'src/start.ts': 'uncommitted\n',
      'notes.txt': 'untracked\n',
      '.gitignore': '*.log\n',
      'debug.log': 'x\n',
    });
    shop.stage({ 'src/staged.ts': 'staged\n' });
    const ran = await cli(['check', '--json'], { cwd: shop.directory });
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(findingsOf(documentOf(ran))).toEqual(
      ['.gitignore', 'notes.txt', 'src/staged.ts', 'src/start.ts'].map((path) => `error out-of-scope ${path}`),
    );
  });

  story('works from a folder below the root and in a linked working tree', async () => {
    const shop = onItem();
    shop.commit(ASTRAY);
    const below = await cli(['check'], { cwd: join(shop.directory, 'src') });
    expect(below.code).toBe(1);
    expect(below.stdout).toContain('"src/start.ts" is outside the scope');
    shop.checkout('main');
    expect((await cli(['check'], { cwd: shop.worktree(API) })).stdout).toBe(below.stdout);
  });

  story('--all judges every item branch, each with its own findings', async () => {
    const shop = onItem();
    shop.commit(ASTRAY);
    shop.branch('feat/avatar-storage', 'main').commit({ 'src/services/avatar.ts': 'x\n' });
    const document = documentOf(await cli(['check', '--all', '--json'], { cwd: shop.directory }));
    expect(document.verdicts?.map(({ branch, verdict }) => [branch, verdict])).toEqual([
      ['feat/avatar-storage', 'success'],
      [API, 'failure'],
    ]);
  });

  story('--strict counts warnings: 1', async () => {
    const shop = gitStory();
    shop.commit({ [PLAN_PATH]: PLAN.replace('[src/routes/profile.ts,', '["src/a:b.ts", src/routes/profile.ts,') });
    shop.branch(API).commit({ 'src/a:b.ts': 'x\n' });
    const ran = await cli(['check', '--json'], { cwd: shop.directory });
    expect(findingsOf(documentOf(ran))).toEqual([
      'warn unsafe-path src/a:b.ts',
      'warn contract-missing src/routes/profile.ts',
    ]);
    expect([ran.code, (await cli(['check', '--strict'], { cwd: shop.directory })).code]).toEqual([0, 1]);
  });

  story('reports a broken plan with line and column, and exits with 2', async () => {
    const shop = gitStory();
    shop.commit({ ...SHOP, [PLAN_PATH]: PLAN.replace('task:', 'tsak:') });
    shop.branch(API).commit(IN_SCOPE);
    const ran = await cli(['check'], { cwd: shop.directory });
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain(`${PLAN_PATH}:2:1: There is no key "tsak" in the plan. Did you mean "task"?`);
    const document = documentOf(await cli(['check', '--json'], { cwd: shop.directory }));
    expect(document.errors?.map(({ at }) => at?.path)).toEqual([PLAN_PATH, PLAN_PATH]);
    shop.branch('repair', 'main').commit({ [PLAN_PATH]: PLAN });
    expect((await cli(['check'], { cwd: shop.directory })).code).toBe(0);
  });
});

describe('reports mistakes without a stack trace', () => {
  const inShop: readonly (readonly [string, readonly string[], string])[] = [
    ['an unknown command', ['chekc'], "unknown command 'chekc'"],
    ['an unknown option', ['check', '--alll'], "unknown option '--alll'"],
    ['a base that is no branch', ['check', '--base', 'mian'], '"mian"'],
    ['an unknown plan', ['lint', 'profil'], 'There is no plan "profil".'],
    ['whose of nothing', ['whose'], "missing required argument 'path'"],
    ['a snapshot that is not there', ['check', '--snapshot', 'none.json'], '"none.json" cannot be read'],
    ['a snapshot that is none', ['check', '--snapshot', 'README.md'], '"README.md" is not a snapshot of parallel-work'],
    [
      'a snapshot and a base',
      ['check', '--snapshot', 'x', '--all'],
      'The option --snapshot cannot be combined with --all or --base.',
    ],
  ];
  for (const [what, args, message] of inShop) {
    story(`${what}: 2`, async () => {
      const shop = onItem();
      const ran = await cli(args, { cwd: shop.directory });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(message);
      expect(ran.stderr).not.toMatch(STACK);
      const asJson = await cli([...args, '--json'], { cwd: shop.directory });
      expect(asJson.code).toBe(2);
      expect(documentOf(asJson).errors?.[0]?.message).toContain(message);
    });
  }

  story('outside of a repository: 2', async () => {
    const cwd = folder('nowhere');
    for (const args of [['check'], ['lint'], ['whose', 'a']]) {
      const ran = await cli(args, { cwd });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(/^error: .*repository/);
      expect(ran.stderr).not.toMatch(STACK);
      expect(documentOf(await cli([...args, '--json'], { cwd })).errors).toHaveLength(1);
    }
  });

  story('without git: 2', async () => {
    const ran = await cli(['check'], { cwd: onItem().directory, env: { PATH: '/nowhere' } });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('git');
    expect(ran.stderr).not.toMatch(STACK);
  });

  story('a repository without a commit: 2', async () => {
    const ran = await cli(['check'], { cwd: gitStory().directory });
    expect(ran.code).toBe(2);
    expect(ran.stderr).not.toMatch(STACK);
  });

  story('our own fault: 3, with a stack and where to take it', async () => {
    const shop = onItem();
    const broken = join(folder('broken'), 'broken.cjs');
    writeFileSync(broken, "Map.prototype.get = () => { throw new Error('broken on purpose'); };\n");
    const ran = await run(process.execPath, ['--require', broken, CLI, 'check', '--json'], shop.directory);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('error: This is a bug in parallel-work: broken on purpose');
    expect(ran.stderr).toMatch(STACK);
    expect(documentOf(ran).errors).toMatchObject([{ code: 'bug', hint: expect.stringContaining('report it') }]);
  });
});

posixTest('Git that closes its output before it ends is an error, not a silent end', async () => {
  const shop = onItem();
  const real = shop.git('--exec-path');
  const planted = folder('closing');
  const script = `case "$*" in *cat-file*) exec >&- 2>&-; sleep 0.5; exit 1;; *) exec '${real}/git' "$@";; esac`;
  writeFileSync(join(planted, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const PATH = `${planted}:${process.env['PATH']}`;
  const ran = await cli(['check', '--all'], { cwd: shop.directory, env: { PATH } });
  expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining('error: "git cat-file" failed')]);
});

describe('lint', () => {
  story('of a good plan: 0', async () => {
    const shop = onItem();
    const ran = await cli(['lint'], { cwd: shop.directory });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Plan "profile": 3 items in ');
    documentOf(await cli(['lint', '--json'], { cwd: shop.directory }));
  });

  story('reports all problems of a broken plan at once, each with line and column, and exits with 2', async () => {
    const shop = onItem();
    shop.write({
      [PLAN_PATH]:
        'version: 1\ntask: x\nitems:\n  a: { branch: "a..b", scope: [/src/**] }\n  b: { scope: [b], depends_on: [c] }\n',
      '.github/parallel-work/other.yml': 'version: 1\ntask: x\nitems: { o: { branch: o, scope: [o] } }\n',
    });
    const ran = await cli(['lint'], { cwd: shop.directory });
    expect(ran.code).toBe(2);
    const document = documentOf(await cli(['lint', '--json'], { cwd: shop.directory }));
    const places = document.errors?.map(({ at }) => `${at?.path}:${at?.line}`);
    expect(new Set(places)).toEqual(new Set([`${PLAN_PATH}:4`, `${PLAN_PATH}:5`]));
    expect(document.errors?.length).toBeGreaterThanOrEqual(4);
    for (const { at, message } of document.errors ?? [])
      expect(ran.stdout).toContain(`${at?.path}:${at?.line}:${at?.column}: error: ${message.replace(/\.\s*$/, '')}`);
    expect((await cli(['lint', 'other'], { cwd: shop.directory })).code).toBe(0);
  });
});

describe('whose', () => {
  story('names the owner of each path, or says that there is none', async () => {
    const shop = onItem();
    const paths = ['./src/routes/profile.ts', 'src/routes/index.ts', 'README.md'];
    const ran = await cli(['whose', ...paths], { cwd: shop.directory });
    expect(ran).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'src/routes/profile.ts: profile/profile-api (feat/profile-api): create',
        'src/routes/index.ts: profile/integration (feat/profile-integration): create, modify, delete',
        'README.md: no item\n',
      ].join('\n'),
    });
    const document = documentOf(await cli(['whose', ...paths, '--json'], { cwd: shop.directory }));
    expect(document.whose).toHaveLength(2);
  });
});

describe('streams', () => {
  /** More than a pipe holds at once. */
  function large() {
    const shop = onItem();
    const name = 'long-'.repeat(20);
    shop.commit(Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`other/${name}${at}.ts`, 'x\n'])));
    return shop.directory;
  }

  story(
    'a large document arrives whole through a pipe, and a closed pipe is no error',
    async () => {
      const cwd = large();
      const whole = await cli(['check', '--json'], { cwd });
      expect(whole.stdout.length).toBeGreaterThan(65_536);
      const { findings = [] } = documentOf(whole);
      // The first 50, and how many more.
      const outside = findings.filter(({ rule }) => rule === 'out-of-scope');
      expect(outside).toHaveLength(51);
      expect(outside.at(-1)).toMatchObject({ count: 350 });
      const script = '"$0" "$1" check --json | head -c 10; echo " ${PIPESTATUS[0]}"';
      const closed = await run('bash', ['-c', script, process.execPath, CLI], cwd);
      expect(closed).toEqual({ code: 0, stdout: '{\n  "versi 1\n', stderr: '' });
    },
    posixTest,
  );

  story(
    'an output or a program that fails is said in words: 2',
    async () => {
      const cwd = folder('nowhere');
      writeFileSync(join(cwd, 'package.json'), '{"type":"module"}');
      cpSync(CLI, join(cwd, 'index.js'));
      const broken = await run(process.execPath, [join(cwd, 'index.js'), 'check', '--json'], cwd);
      expect(broken).toEqual({
        code: 2,
        stdout: expect.any(String),
        stderr: expect.stringMatching(/^error: A file of this program is missing\. .*\n {2}Install it again.*\n$/),
      });
      expect(JSON.parse(broken.stdout)).toMatchObject({
        command: 'check',
        ok: false,
        errors: [{ code: 'installation' }],
      });
      if (!existsSync('/dev/full')) return;
      const full = await run('sh', ['-c', '"$0" "$1" check --json >/dev/full', process.execPath, CLI], cwd);
      expect(full).toEqual({
        code: 2,
        stdout: '',
        stderr: 'error: The system refused "write": No space left on device (ENOSPC).\n  Free some disk space.\n',
      });
    },
    posixTest,
  );

  story(
    'a Node.js that is too old, and a working directory that is gone, are errors with a way out: 2',
    async () => {
      const cwd = folder('nowhere');
      const code = 'Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.0"}})';
      const old = await run(
        process.execPath,
        ['--import', `data:text/javascript,${code}`, CLI, 'check', '--json'],
        cwd,
      );
      expect([old.code, JSON.parse(old.stdout).errors[0].code]).toEqual([2, 'node-too-old']);
      const script = 'cd "$2" && rmdir "$2" && exec "$0" "$1" check --json';
      const gone = await run('sh', ['-c', script, process.execPath, CLI, folder('gone')], cwd);
      expect([gone.code, JSON.parse(gone.stdout).errors[0].code]).toEqual([2, 'no-directory']);
    },
    posixTest,
  );

  story('colour is for terminals, or on demand', async () => {
    const cwd = onItem().directory;
    const coloured = (env: NodeJS.ProcessEnv) =>
      cli(['check'], { cwd, env }).then(({ stdout }) => stdout.includes('\u001b['));
    expect(
      await Promise.all([coloured({}), coloured({ FORCE_COLOR: '1' }), coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })]),
    ).toEqual([false, true, false]);
  });
});

describe('help', () => {
  story('of the program and of each command is on stdout, and names every option that is documented', async () => {
    const cwd = folder('nowhere');
    const top = await cli(['--help'], { cwd });
    expect(top).toMatchObject({ code: 0, stderr: '' });
    const documented = {
      check: ['--all', '--base', '--snapshot', '--strict', '--json'],
      lint: ['--explain', '--base', '--strict', '--json'],
      whose: ['--base', '--json'],
      demo: [],
    };
    for (const [command, options] of Object.entries(documented)) {
      expect(top.stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
      const ran = await cli([command, '--help'], { cwd });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      for (const each of options) expect(ran.stdout).toContain(each);
    }
    expect((await cli(['--version'], { cwd })).stdout).toBe(
      `${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}\n`,
    );
  });

  story('lists the commands if none is given, and exits with 2', async () => {
    const ran = await cli([], { cwd: folder('nowhere') });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('Usage: parallel-work');
  });
});
