import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Fault, Request } from '../../github/faults.js';
import { executable, submodule } from '../../github/request-story.js';
import { claims, manyFiles, named, openStage, type Stage, shown } from './source-runs.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  const { violations } = stage.github;
  await stage.github.stop();
  expect(violations).toEqual([]);
});

const FILES = 'GET /repos/:owner/:repo/pulls/:pull_number/files';

/** Everything that matches, changed as text before it is parsed. */
function rewrite(match: string | ((request: Request) => boolean), edit: (text: string) => string, count = Infinity) {
  const fault: Fault = { rewrite: (json: never) => JSON.parse(edit(JSON.stringify(json))) };
  return stage.github.fault(match, fault, { count });
}

async function listed(number: number, questions = claims()) {
  return shown(named(await stage.read({ pull: number }, questions), number).changes);
}

test('reads a list of more than a hundred files completely', async () => {
  const { github, repository } = stage;
  const pull = repository.open({ branch: 'feat/a', files: manyFiles(250) });
  expect(await listed(pull.number)).toEqual(Object.keys(manyFiles(250)).map((path) => `create ${path}`));
  expect(github.requests).toHaveLength(3);
});

test('pages of many pull requests are read side by side', async () => {
  const { github, repository, read } = stage;
  const branches = Array.from({ length: 10 }, (_, index) => `feat/${index}`);
  for (const branch of branches) {
    repository.open({ branch, files: manyFiles(150, branch) });
  }
  const snapshot = await read('all', claims(...branches));
  expect(snapshot.pulls.map(({ changes }) => changes.complete && changes.list.length)).toEqual(Array(10).fill(150));
  expect(github.requests).toHaveLength(3);
});

test('both ends of a rename are listed, each naming the other (case 81)', async () => {
  const { repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', rename: { 'src/app.ts': 'lib/app.ts' }, files: { x: 'x\n' } });
  const { changes } = named(await read({ pull: pull.number }), pull.number);
  expect(changes.complete && changes.list.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'lib/app.ts', kind: 'create', renamedFrom: 'src/app.ts' },
    { path: 'src/app.ts', kind: 'delete', renamedTo: 'lib/app.ts' },
    { path: 'x', kind: 'create' },
  ]);
});

test('a file that is removed beside a rename is listed: GitHub names another commit with it than the head', async () => {
  const { repository } = stage;
  const files = { 'README.md': null };
  const pull = repository.open({ branch: 'feat/a', rename: { 'src/app.ts': 'lib/app.ts' }, files });
  expect(await listed(pull.number)).toEqual(['create lib/app.ts', 'delete README.md', 'delete src/app.ts']);
});

test('a head that moves while removed files are listed by REST is noticed, though they do not name it (case 70)', async () => {
  const { github, repository } = stage;
  repository.commit('main', { ...manyFiles(120, 'old'), 'zzz.txt': 'text\n' });
  const files = Object.fromEntries(Object.keys(manyFiles(120, 'old')).map((path) => [path, null]));
  const pull = repository.open({ branch: 'feat/a', rename: { 'src/app.ts': 'aaa.ts' }, files });
  // The first page has the rename, and names the head of then; the second has only removed files.
  const isSecond = ({ path, query }: Request) => /\/files\b/.test(path) && query.get('page') === '2';
  github.before(isSecond, () => {
    pull.push({ 'old/0119.txt': 'text\n', 'zzz.txt': null });
  });
  const { head, changes } = named(await stage.read({ pull: pull.number }), pull.number);
  expect(shown(changes)).toContain('delete zzz.txt');
  expect(head).toBe(pull.head);
});

test('a copy is a create that names its source, and a path that is left and taken again is modified (case 82)', async () => {
  const { repository, read } = stage;
  const files = { w: 'w\n', x: 'x\n' };
  const pull = repository.open({ branch: 'feat/a', rename: { 'src/app.ts': 'lib/app.ts' }, files });
  rewrite(FILES, (text) =>
    text
      .replace('"filename":"w","status":"added"', '"filename":"w","status":"copied","previous_filename":"y"')
      .replace('"filename":"x","status":"added"', '"filename":"src/app.ts","status":"copied","previous_filename":"y"'),
  );
  const { changes } = named(await read({ pull: pull.number }), pull.number);
  expect(changes.complete && changes.list.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'lib/app.ts', kind: 'create', renamedFrom: 'src/app.ts' },
    { path: 'src/app.ts', kind: 'modify' },
    { path: 'w', kind: 'create', copiedFrom: 'y' },
  ]);
});

test('the list is that of the three dots: a merge of the base adds nothing (case 76)', async () => {
  const { repository } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { a: 'a\n' } });
  repository.commit('main', { b: 'b\n' });
  pull.updateBranch();
  expect(await listed(pull.number)).toEqual(['create a']);
});

test.each([2999, 3000, 3100])('%i files are listed to the last (case 61)', async (count) => {
  const { github, repository } = stage;
  repository.commit('main', { run: 'run\n' });
  const pull = repository.open({
    branch: 'feat/a',
    files: {
      run: executable('run\n'),
      ...manyFiles(count - 5),
      'README.md': null,
      sub: submodule('c'.repeat(40)),
      'src/app.ts': 'new\n',
      z: 'z\n',
    },
  });
  const changes = await listed(pull.number);
  expect(changes).toHaveLength(count);
  expect(changes).toEqual(
    expect.arrayContaining(['delete README.md', 'modify src/app.ts', 'modify run', 'create sub', 'create z']),
  );
  expect(github.count('GET /repos/:owner/:repo/git/trees/:tree_sha')).toBe(count < 3000 ? 0 : 2);
});

test('trees that are too large are descended only where they differ; one enormous folder cannot be proved (case 74)', async () => {
  const { github, repository, read } = stage;
  repository.commit('main', { ...manyFiles(900, 'same'), ...manyFiles(30, 'deep/down') });
  const files = {
    ...manyFiles(700, 'one/a'),
    ...manyFiles(700, 'one/b'),
    ...manyFiles(700, 'two'),
    ...manyFiles(900, 'three'),
  };
  const pull = repository.open({ branch: 'feat/a', files: { ...files, 'deep/down/0001.txt': 'new\n' } });
  github.limitTrees(1000);
  const changes = await listed(pull.number);
  expect(changes).toHaveLength(3001);
  expect(changes).toContain('modify deep/down/0001.txt');
  // Whole: the root twice, "deep" twice, "one", "one/a", "one/b", "two", "three". In parts: the root twice, "one". "same" never.
  expect(github.count('GET /repos/:owner/:repo/git/trees/:tree_sha')).toBe(12);
  github.limitTrees(800);
  expect(await listed(pull.number)).toMatch(/a folder has more entries than GitHub lists/);
  github.limitTrees(100_000);
  // The sibling that cannot be proved does not stop the reading of others.
  repository.open({ branch: 'feat/b', files: { b: 'b\n' } });
  github.limitTrees(800);
  const both = await read('all', claims('feat/a', 'feat/b'));
  expect(both.pulls.map(({ changes }) => changes.complete)).toEqual([false, true]);
});

test('a very long list in which two names that are not UTF-8 are one path cannot be proved', async () => {
  const { repository } = stage;
  const named = (last: string) => Buffer.from(`own/${last}`, 'latin1');
  repository.commit('main', [
    [named('\xe8'), 'one\n'],
    [named('\xe9'), 'two\n'],
  ]);
  const many = Object.entries(manyFiles(3000)).map(([path, text]) => [path, text] as const);
  const pull = repository.open({ branch: 'feat/a', files: [...many, [named('\xe8'), 'changed\n']] });
  expect(await listed(pull.number)).toMatch(/two names that are not UTF-8 as one path/);
});

test('a very long list without a merge base cannot be proved (case 75)', async () => {
  const { github, repository } = stage;
  const pull = repository.open({ branch: 'feat/a', files: manyFiles(3000) });
  github.fault('GET /repos/:owner/:repo/compare/:basehead', {
    status: 404,
    body: { message: 'No common ancestor between main and feat/a.' },
  });
  expect(await listed(pull.number)).toMatch(/no merge base/);
});

test('a count that stays different after three readings cannot be proved (case 62)', async () => {
  const { github, repository } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { a: 'a\n', b: 'b\n' } });
  rewrite('POST /graphql', (text) => text.replace('"changedFiles":2', '"changedFiles":3'));
  expect(await listed(pull.number)).toBe('GitHub counts 3 changed files, and 2 in their list');
  expect(github.requests).toHaveLength(3);
});

test('a count that is wrong once is read again', async () => {
  const { repository } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { a: 'a\n', b: 'b\n' } });
  rewrite('POST /graphql', (text) => text.replace('"changedFiles":2', '"changedFiles":3'), 1);
  expect(await listed(pull.number)).toEqual(['create a', 'create b']);
});

/** The answer of a server that has not compared them yet. */
function noFiles(text: string): string {
  return text
    .replaceAll('"changedFiles":1', '"changedFiles":0')
    .replaceAll(/"files":\{"totalCount":1,(.*?)"nodes":\[\{[^}]*\}\]/g, '"files":{"totalCount":0,$1"nodes":[]');
}

test('no file is believed only if the trees of both ends are one (cases 63, 64)', async () => {
  const { github, repository } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { a: 'a\n' } });
  pull.push({ a: null });
  repository.commit('main', { 'src/app.ts': 'more\n' });
  expect(await listed(pull.number)).toEqual([]);
  expect(github.requests).toHaveLength(3);
  const full = repository.open({ branch: 'feat/b', files: { b: 'b\n' } });
  const once = rewrite('POST /graphql', noFiles, 1);
  expect(await listed(full.number)).toEqual(['create b']);
  expect(once.hits()).toBe(1);
});

test('does not believe a server that lists 0 files and counts 0, however often (case 63)', async () => {
  const { repository } = stage;
  const full = repository.open({ branch: 'feat/b', files: { b: 'b\n' } });
  rewrite('POST /graphql', noFiles);
  expect(await listed(full.number)).toBe('GitHub lists no files, though its head is not what the base was');
});

test('no files of a head without a merge base cannot be proved', async () => {
  const { github, repository } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { a: 'a\n' } });
  rewrite('POST /graphql', noFiles);
  const body = { message: 'No common ancestor between a and b.' };
  github.fault(({ path }) => path.includes('/compare/'), { status: 404, body }, { count: Infinity });
  expect(await listed(pull.number)).toBe('GitHub lists no files, and it has no merge base with its base branch');
});

test('a list that never ends is left after 31 pages (case 67)', async () => {
  const { github, repository } = stage;
  const pull = repository.open({ branch: 'feat/a', files: manyFiles(150) });
  github.fault('POST /graphql', { endless: true }, { count: Infinity });
  expect(await listed(pull.number)).toMatch(/does not end where it should/);
  expect(github.requests.length).toBeLessThanOrEqual(93);
});

test.each([
  ['lost', 1],
  ['repeated', -1],
])('a file that is %s between two pages is noticed, and the list read again (case 68)', async (_, drift) => {
  const { github, repository } = stage;
  const pull = repository.open({ branch: 'feat/a', files: manyFiles(150) });
  const once = github.fault('POST /graphql', { drift }, { nth: 2 });
  expect(await listed(pull.number)).toHaveLength(150);
  expect(once.hits()).toBe(1);
  github.fault('POST /graphql', { drift }, { count: Infinity });
  expect(await listed(pull.number)).toMatch(/twice|counts 150 changed files, and lists 149/);
});

/** A rename makes the list come by REST. */
function openRename() {
  return stage.repository.open({ branch: 'feat/a', rename: { 'src/app.ts': 'lib/app.ts' }, files: { x: 'x\n' } });
}

test.each<[string, (text: string) => string, RegExp]>([
  [
    'contents of another commit (case 69)',
    (text) => text.replaceAll(/ref=[0-9a-f]+/g, `ref=${'1'.repeat(40)}`),
    /of another commit/,
  ],
  [
    'a status nobody knows (case 71)',
    (text) => text.replace('"added"', '"transmuted"'),
    /status that is not known: "transmuted"/,
  ],
  [
    'a rename from nowhere (case 72)',
    (text) => text.replace('"previous_filename"', '"previous"'),
    /"lib\/app.ts" was renamed, but not from where/,
  ],
  ['a file without a name (case 77)', (text) => text.replace('"filename":"x"', '"filename":""'), /without a name/],
  [
    'a file twice (case 68)',
    (text) => text.replace('"filename":"x"', '"filename":"lib/app.ts"'),
    /"lib\/app.ts" twice/,
  ],
  ['nothing at all (case 65)', () => '[]', /counts 2 changed files, and lists 0/],
])('a REST list with %s is not believed', async (_, edit, reason) => {
  const pull = openRename();
  rewrite(FILES, edit);
  expect(await listed(pull.number)).toMatch(reason);
});

test.each([406, 422])(
  'a diff that GitHub refuses to make with %i cannot be proved complete (case 73)',
  async (status) => {
    const { github } = stage;
    const pull = openRename();
    const body = { message: 'Sorry, this diff is taking too long to generate.' };
    github.fault(FILES, { status, body }, { count: Infinity });
    expect(await listed(pull.number)).toMatch(/taking too long to generate/);
  },
);

test.each([
  ['304, though nothing was asked conditionally (case 112)', { status: 304 }],
  ['409', { status: 409 }],
  ['451', { status: 451 }],
  ['another host (case 111)', { status: 301, headers: { location: 'https://example.com/' } }],
])('a server that answers %s has not said that a list cannot be made: it could not be read', async (_, fault) => {
  const { github } = stage;
  const pull = openRename();
  github.fault(FILES, fault, { count: Infinity });
  const { pulls } = await stage.read({ pull: pull.number });
  expect(pulls[0]?.changes).toMatchObject({ complete: false, isUnread: true });
});

test('REST pages without a Link header are read by count (cases 66, 118)', async () => {
  const { github, repository } = stage;
  const files = manyFiles(150);
  const pull = repository.open({ branch: 'feat/a', rename: { 'src/app.ts': 'lib/app.ts' }, files });
  github.fault(FILES, { noLink: true }, { count: Infinity });
  expect(await listed(pull.number)).toHaveLength(152);
  expect(github.count(FILES)).toBe(2);
});

test('a head that moves while its pages are read is read again (case 70)', async () => {
  const { github, repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: manyFiles(150) });
  github.before('POST /graphql', () => void pull.push({ late: 'x\n' }), { nth: 2 });
  const snapshot = await read({ pull: pull.number });
  expect(named(snapshot, pull.number).head).toBe(pull.head);
  expect(shown(named(snapshot, pull.number).changes)).toHaveLength(151);
});

test('a head that never stands still cannot be proved (case 70)', async () => {
  const { github, repository } = stage;
  const pull = repository.open({ branch: 'feat/a', files: manyFiles(150) });
  let pushes = 0;
  github.before('POST /graphql', () => void pull.push({ late: `${++pushes}\n` }), { count: Infinity });
  expect(await listed(pull.number)).toBe('its head moved while its files were read');
});

test('a pull request that is closed while its files are read is not open', async () => {
  const { github, repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: manyFiles(150) });
  const end = () => {
    pull.push({ late: 'x\n' });
    pull.close();
  };
  // The start, the first page, and now the second.
  github.before('POST /graphql', end, { nth: 3 });
  const snapshot = await read('all', claims('feat/a'));
  expect(snapshot.pulls).toEqual([]);
});
