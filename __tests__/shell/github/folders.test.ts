/** What is in folders, and where a blob stands: by one list of the base's tree, or folder by folder where that is cut. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Question } from '../../../src/core/facts/questions.js';
import { Failure } from '../../../src/core/failure.js';
import { openStage, type Stage } from './source-runs.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  const { violations } = stage.github;
  await stage.github.stop();
  expect(violations).toEqual([]);
});

async function ask() {
  const { repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { 'src/new.ts': 'new\n', 'src/deep/x.ts': 'x\n' } });
  const revision = repository.sha('main');
  const first = await read({ pull: pull.number }, [{ kind: 'entry', revision, path: 'src/app.ts' }]);
  const held = first.answers.entry?.[0]?.answer;
  const oid = typeof held === 'object' ? (held?.oid ?? '') : '';
  const before = stage.github.requests.length;
  const questions: Question[] = [
    ...['src', 'src/app.ts', 'none'].map((path): Question => ({ kind: 'folder', revision, path })),
    { kind: 'folder', revision: pull.head, path: 'src' },
    { kind: 'holders', revision, oid },
    { kind: 'holders', revision, oid: '0'.repeat(40) },
  ];
  const { answers } = await read({ pull: pull.number }, questions);
  return {
    folders: answers.folder?.map(({ answer }) => answer?.map(({ name, mode }) => `${mode} ${name}`) ?? null),
    holders: answers.holders?.map(({ answer }) => answer),
    requests: stage.github.requests.length - before,
  };
}

const FOLDERS = [['100644 app.ts'], null, null, ['100644 app.ts', '040000 deep', '100644 new.ts']];

test('one list of the tree answers all questions about the base', async () => {
  expect(await ask()).toEqual({ folders: FOLDERS, holders: [['src/app.ts', 'README.md'].sort(), []], requests: 3 });
});

test('a list that is cut is replaced by the folders of changed paths', async () => {
  stage.github.limitTrees(1);
  const { folders, holders } = await ask();
  expect(folders).toEqual(FOLDERS);
  expect(holders).toEqual([['src/app.ts'], []]);
});

test('many paths of the base are looked up in one list of the tree', async () => {
  const { github, repository, read } = stage;
  const revision = repository.sha('main');
  const paths = ['src/app.ts', 'src', ...Array.from({ length: 300 }, (_, index) => `none/${index}`)];
  const { answers } = await read(
    'all',
    paths.map((path) => ({ kind: 'entry', revision, path })),
  );
  expect(answers.entry?.slice(0, 3)).toMatchObject([
    { answer: { mode: '100644' } },
    { answer: { mode: '040000' } },
    { answer: null },
  ]);
  expect(github.requests).toHaveLength(2);
});

describe('a list that is not what its id says', () => {
  const files = {
    'src/a.ts': 'a\n',
    'src/deep/b.ts': 'b\n',
    'src/deep/caf\u00e9.ts': 'c\n',
    'src/deep.ts': 'd\n',
    'lib/x.ts': 'x\n',
  };
  type Row = Readonly<Record<string, unknown>>;
  const LIES: Readonly<Record<string, (rows: readonly Row[], at: number) => readonly Row[]>> = {
    'an entry is missing': (rows, at) => rows.filter((_, index) => index !== at),
    'all from one entry on are missing': (rows, at) => rows.slice(0, at),
    'an entry is called otherwise': (rows, at) => rows.with(at, { ...rows[at], ...renamed(rows[at]) }),
    'an entry has the id of another': (rows, at) => rows.with(at, { ...rows[at], ...idOf(rows.at(at - 1)) }),
  };
  const renamed = (row: Row = {}) =>
    'nameRaw' in row ? { nameRaw: Buffer.from('other').toString('base64') } : { path: `${String(row['path'])}x` };
  const idOf = (row: Row = {}) => ('sha' in row ? { sha: row['sha'] } : { oid: row['oid'] });

  /** Every list of entries of a tree in an answer. */
  function lied(value: unknown, lie: (rows: readonly Row[]) => readonly Row[]): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => lied(each, lie));
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) =>
        (key === 'tree' || key === 'entries') && Array.isArray(each) && each.length > 0
          ? [key, lie(each)]
          : [key, lied(each, lie)],
      ),
    );
  }

  async function askAll(limit: number) {
    const { github, repository, read } = stage;
    const revision = repository.sha('main');
    const paths = [...Object.keys(files), 'src', 'none'];
    const questions: Question[] = [
      ...['src', 'src/deep', 'lib', 'none'].map((path): Question => ({ kind: 'folder', revision, path })),
      ...Array.from({ length: limit === 1 ? 1 : 10 }, (_, part) =>
        paths.map((path): Question => ({ kind: 'entry', revision, path: part === 0 ? path : `${path}/${part}` })),
      ).flat(),
      { kind: 'files', revision },
    ];
    github.limitTrees(limit);
    const { answers } = await read('all', questions);
    return answers;
  }

  test.each(Object.keys(LIES))('says nothing about what is there: %s', async (name) => {
    stage.repository.commit('main', files);
    for (const limit of [1, 1000]) {
      const honest = await askAll(limit);
      let found = 0;
      for (let at = 0; at < 9; at++) {
        const lie = (rows: readonly Row[]) => (at < rows.length ? (LIES[name]?.(rows, at) ?? rows) : rows);
        const fault = stage.github.fault('*', { rewrite: (json: unknown) => lied(json, lie) }, { count: Infinity });
        const told = await askAll(limit).catch((error: unknown) => error);
        fault.remove();
        if (told instanceof Failure) continue;
        const { folder = [], entry = [], files: all = [] } = told as typeof honest;
        for (const [index, each] of folder.entries())
          expect([honest.folder?.[index]?.answer, null]).toContainEqual(each.answer);
        for (const [index, each] of entry.entries())
          expect([honest.entry?.[index]?.answer, 'unread']).toContainEqual(each.answer);
        expect([honest.files?.[0]?.answer, null]).toContainEqual(all[0]?.answer);
        found += 1;
      }
      expect(found).toBeGreaterThan(0);
    }
  });
});

describe('names that are not UTF-8', () => {
  const bytes = (path: string) => Buffer.from(path, 'latin1');
  const named = [
    [bytes('src/caf\xe9.ts'), 'c\n'],
    [bytes('lib\xe9/x.ts'), 'x\n'],
    ['src/z.ts', 'z\n'],
  ] as const;

  test.each(['app.ts', 'z.ts'])('do not hide that the list of the base leaves out "src/%s"', async (name) => {
    const { github, repository, read } = stage;
    const revision = repository.commit('main', named);
    const ask = async () => {
      const { answers } = await read('all', [
        { kind: 'folder', revision, path: 'src' },
        ...Array.from({ length: 60 }, (_, at): Question => ({ kind: 'entry', revision, path: `none/${at}` })),
        { kind: 'files', revision },
      ]);
      return answers.files?.[0]?.answer;
    };
    expect(await ask()).toContain(`src/${name}`);
    github.fault(
      ({ path }) => path.includes('/git/trees/'),
      {
        rewrite: (json: { tree: readonly { path: string }[] }) => ({
          ...json,
          tree: json.tree.filter(({ path }) => path !== `src/${name}`),
        }),
      },
      { count: Infinity },
    );
    expect(await ask()).toBeNull();
  });

  test('that are listed as one path are looked up by name on the base', async () => {
    const { repository, read } = stage;
    const revision = repository.commit('main', [
      [bytes('lib\xe9/x.ts'), 'x\n'],
      [bytes('lib\xe8/y.ts'), 'y\n'],
    ]);
    const paths = ['src/app.ts', 'src', ...Array.from({ length: 60 }, (_, at) => `none/${at}`)];
    const { answers } = await read('all', [
      { kind: 'folder', revision, path: 'src' },
      ...paths.map((path): Question => ({ kind: 'entry', revision, path })),
    ]);
    expect(answers.folder?.[0]?.answer).toEqual([{ name: 'app.ts', mode: '100644' }]);
    expect(answers.entry?.slice(0, 3)).toMatchObject([
      { answer: { mode: '100644' } },
      { answer: { mode: '040000' } },
      { answer: null },
    ]);
  });
});
