/**
 * Each call of Node.js to the system fails once, as on a full or broken disk. Whoever reads the failure learns what to do,
 * and once the disk is all right again, the same call works. The functions of Node.js are replaced before any other module
 * takes them.
 */
import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

interface Fault {
  readonly kind: 'read' | 'write' | 'remove' | 'spawn';
  readonly code: string;
  /** Only calls for a path with this text fail. */
  readonly within?: string;
  /** The call that fails, counted from 1. All later ones fail too. */
  readonly at: number;
}

let fault: Fault | undefined;
let calls = 0;
let failed: string | undefined;

/** Only for files of a story, and not for those of the test runner. */
function failIfDue(kind: Fault['kind'], syscall: string, path: unknown): void {
  if (fault?.kind !== kind || !/[/\\](?:story-|parallel-work-)/.test(String(path))) return;
  if (!String(path).includes(fault.within ?? '')) return;
  calls += 1;
  if (calls < fault.at) return;
  failed ??= `${syscall} ${String(path)}`;
  const { code } = fault;
  throw Object.assign(new Error(`${code}: it fails, ${syscall} '${String(path)}'`), { code, syscall, path });
}

type Holder = Record<string, (...args: unknown[]) => unknown>;
const restore: (() => void)[] = [];

/** @param file the path of an open file */
function replace(holder: Holder, names: readonly string[], kind: Fault['kind'], file?: unknown): void {
  for (const name of names) {
    const { [name]: real } = holder;
    if (!real) continue;
    const replaced = (...args: unknown[]) => {
      try {
        failIfDue(kind, name.replace(/Sync$/, ''), file ?? args[0]);
      } catch (error) {
        if (name.endsWith('Sync')) throw error;
        return Promise.reject(error);
      }
      return real.apply(holder, args);
    };
    holder[name] = Object.assign(replaced, real);
    restore.push(() => {
      holder[name] = real;
    });
  }
}

const WRITES = ['writeFile', 'mkdir', 'mkdtemp', 'rename', 'copyFile', 'symlink', 'link', 'chmod', 'sync'];
const READS = ['lstat', 'stat', 'readFile', 'readdir', 'readlink', 'realpath'];
const load = createRequire(import.meta.url);
const [all, processes] = [load('node:fs'), load('node:child_process')];
const { promises } = all;
for (const [names, kind] of [
  [WRITES, 'write'],
  [READS, 'read'],
] as const) {
  replace(promises, names, kind);
  const inSync = names.map((name) => `${name}Sync`);
  replace(all, inSync, kind);
}
replace(all, ['rmSync', 'chmodSync'], 'remove');
const { open } = promises;
promises.open = async (path: unknown, flags: unknown, ...rest: unknown[]) => {
  failIfDue(typeof flags === 'string' ? 'write' : 'read', 'open', path);
  const file = await open(path, flags, ...rest);
  replace(file, WRITES, 'write', path);
  replace(file, READS, 'read', path);
  return file;
};
const { spawn } = processes;
/** If no more files can be opened, Node.js makes no streams, and tells the error later. */
processes.spawn = (...args: readonly unknown[]) => {
  try {
    failIfDue('spawn', 'spawn', Object(args.at(-1)).cwd);
    return spawn(...args);
  } catch (error) {
    const child = new EventEmitter();
    setImmediate(() => child.emit('error', error));
    return child;
  }
};

const { describeFailure } = await import('../../../src/core/report/failure.js');
const { readGiven } = await import('../../../src/commands/cli/import-files.js');
const { openRecords } = await import('../../../src/shell/git/claim-records.js');
const { git } = await import('../../../src/shell/git/git.js');
const { openBatchReader } = await import('../../../src/shell/git/batch-reader.js');
const { writePlans } = await import('../../../src/shell/git/plan-files.js');
const { openRepository } = await import('../../../src/shell/git/repository.js');
const { runSetup } = await import('../../../src/shell/git/run-setup.js');
const { withScratch } = await import('../../../src/shell/git/scratch.js');
const { lookAt, writeWorkingFile } = await import('../../../src/shell/git/working-files.js');
const { endStories, gitStory } = await import('../../git-story.js');

afterAll(() => {
  for (const each of restore) each();
  promises.open = open;
  processes.spawn = spawn;
  endStories();
});

const PLAN = '.github/parallel-work/p.yml';
const story = gitStory().commit({ [PLAN]: 'a\n', 'notes/a.md': 'a\n', 'notes/b.md': 'b\n' });
const repository = await openRepository(story.directory);
const { root } = repository;
const records = await openRecords(repository);
const claim = { id: 'c'.repeat(32), plan: 'p', item: 'a', branch: 'feat/a', commit: 'd'.repeat(40) };
let plans = 0;

const WRITING: Readonly<Record<string, () => Promise<unknown>>> = {
  'the text of a plan': async () => {
    const before = all.readFileSync(join(root, PLAN), 'utf8');
    plans += 1;
    await writePlans(repository, [{ path: PLAN, before, after: `${plans}\n` }]);
  },
  'a new file': () =>
    writeWorkingFile({ folder: root, path: 'new/a', text: 'a', executable: false, replaces: false }).then(() =>
      promises.rm(join(root, 'new'), { recursive: true }),
    ),
  'a file in the place of another': () =>
    writeWorkingFile({ folder: root, path: 'notes/a.md', text: 'a', executable: false, replaces: true }),
  'a claim': () => records.keep(claim),
  'the objects of a rehearsal': () => withScratch(repository, async () => undefined),
};

const READING: Readonly<Record<string, () => Promise<unknown>>> = {
  'one file to import': () => readGiven('notes/a.md', root, root),
  'what is in the place of a file': () => lookAt(root, 'notes/a.md'),
};

const STARTING: Readonly<Record<string, () => Promise<unknown>>> = {
  git: () => git(root, ['version']),
  'git for many questions': async () => openBatchReader(root).read('HEAD'),
  'a command of "setup"': () => runSetup(root, ['exit 0']),
};

/** The code of the system, its words, and the hint. */
const SYSTEM = [
  ['ENOSPC', /No space left on device|There is no space left/, /^Free some disk space\.|^Make room there/],
  ['EDQUOT', /Disk quota exceeded|There is no space left/, /^Free some disk space\.|^Make room there/],
  ['EROFS', /Read-only file system/, /^Run this where the files can be written\./],
  ['EIO', /Input\/output error/, /^Check the disk\./],
  ['EACCES', /Permission denied/, /^Check who may read and write there\./],
  ['EMFILE', /Too many open files/, /^Raise the limit of open files with "ulimit -n 4096"\./],
] as const;

/** Runs the action with a fault at its first call, then at its second, and so on, until there are no more. */
async function everyFault(kind: Fault['kind'], code: string, action: () => Promise<unknown>) {
  const failures = [];
  for (let at = 1; ; at += 1) {
    fault = { kind, code, at };
    [calls, failed] = [0, undefined];
    const error = await action().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    fault = undefined;
    if (failed === undefined) return { failures, atLast: error };
    failures.push({ failed: failed as string, ...describeFailure(error) });
  }
}

describe('a system that refuses', () => {
  const actions = [
    ...Object.entries(WRITING).map(([name, action]) => ['write', name, action] as const),
    ...Object.entries(READING).map(([name, action]) => ['read', name, action] as const),
  ];
  test.each(actions)(
    'to %s %s: each error has its reason and its hint, and nothing remains',
    async (kind, _, action) => {
      for (const [code, words, hint] of SYSTEM) {
        const { failures, atLast } = await everyFault(kind, code, action);
        expect(failures.length).toBeGreaterThan(1);
        for (const failure of failures)
          expect({ ...failure, fault: code }).toMatchObject({
            exitCode: 2,
            message: expect.stringMatching(words),
            hint: expect.stringMatching(hint),
          });
        expect(atLast).toBeUndefined();
      }
    },
  );

  test.each(Object.entries(STARTING))('to start %s', async (_, action) => {
    const { failures, atLast } = await everyFault('spawn', 'EMFILE', action);
    expect(failures).toMatchObject([{ exitCode: 2, message: expect.stringMatching(/Too many open files/) }]);
    expect(atLast).toBeUndefined();
  });

  test('to list a folder to import leaves out what cannot be read, and says why', async () => {
    fault = { kind: 'read', code: 'EIO', at: 5 };
    calls = 0;
    const { documents, unread } = await readGiven('notes', root, root).finally(() => {
      fault = undefined;
    });
    const why = 'the system refuses it: Input/output error (EIO)';
    expect({ documents, unread }).toEqual({
      documents: [],
      unread: ['a', 'b'].map((name) => ({ what: `notes/${name}.md`, why })),
    });
  });

  test('to remove what a command left as another user keeps the result, and ends no other clean-up', async () => {
    // No process has such an id.
    const name = `parallel-work-rehearsal-${hostname().replace(/[^\w.]/g, '_')}-99999999-`;
    const [first, second] = ['a-', 'b-'].map((each) => all.mkdtempSync(join(tmpdir(), name + each)));
    try {
      for (const code of ['EPERM', 'EACCES']) {
        fault = { kind: 'remove', code, within: first, at: 1 };
        [calls, failed] = [0, undefined];
        expect(await withScratch(repository, async () => code)).toBe(code);
        expect(failed).toBeDefined();
        expect([first, second].map((each) => all.existsSync(each))).toEqual([true, false]);
      }
      let own = '';
      fault = { kind: 'remove', code: 'EPERM', at: 1 };
      const used = withScratch(repository, async ({ directory }) => {
        own = directory;
        return 'done';
      });
      expect(await used).toBe('done');
      fault = undefined;
      expect(all.existsSync(own)).toBe(true);
      all.rmSync(own, { recursive: true });
    } finally {
      fault = undefined;
      for (const each of [first, second]) all.rmSync(each, { recursive: true, force: true });
    }
  });
});
