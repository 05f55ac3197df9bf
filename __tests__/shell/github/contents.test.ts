import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Question } from '../../../src/core/facts/questions.js';
import { executable, submodule, symlink } from '../../github/request-story.js';
import { NEEDED, named, openStage, PLAN, type Stage } from './source-runs.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  const { violations } = stage.github;
  await stage.github.stop();
  expect(violations).toEqual([]);
});

const COMMIT = 'c'.repeat(40);
const HOSTILE = [
  'a "quoted" name',
  'back\\slash',
  'new\nline',
  '$var {braces}',
  '#',
  'ünï',
  '\u2028',
  '__proto__',
  "it's",
  '%2e',
];

test('entries have the mode as git writes it, and nothing where nothing is (cases 85, 86)', async () => {
  const { repository, read } = stage;
  const files = { link: symlink('../x'), sub: submodule(COMMIT), run: executable('x\n'), 'dir/file': 'x\n' };
  const pull = repository.open({ branch: 'feat/a', files });
  const paths = ['link', 'sub', 'run', 'dir/file', 'dir', 'none', 'src/app.ts'];
  const snapshot = await read(
    { pull: pull.number },
    paths.map((path) => ({ kind: 'entry', revision: pull.head, path })),
  );
  expect(
    snapshot.answers.entry?.map(
      ({ path, answer }) => `${path} ${answer === 'unread' ? answer : (answer?.mode ?? '-')}`,
    ),
  ).toEqual([
    'link 120000',
    'sub 160000',
    'run 100755',
    'dir/file 100644',
    'dir 040000',
    'none -',
    'src/app.ts 100644',
  ]);
  expect(snapshot.answers.entry?.[1]?.answer).toMatchObject({ oid: COMMIT });
});

test('contents have the text of a file, or say why there is none, and a lie is no text', async () => {
  const { github, repository, read } = stage;
  const link = symlink('../x');
  const files = { link, sub: submodule(COMMIT), ['__proto__']: 'ä\n', empty: '', 'dir/file': 'x\n', bytes: 'a\0b' };
  const pull = repository.open({ branch: 'feat/a', files: Object.entries(files) });
  const paths = [...Object.keys(files), 'dir', 'none'];
  const questions = paths.map((path) => ({ kind: 'content', revision: pull.head, path }) as const);
  const before = github.requests.length;
  const contents = (await read({ pull: pull.number }, questions)).answers.content?.map(({ answer }) => answer);
  expect(contents).toEqual([
    { not: 'It is a symbolic link' },
    { not: 'It is a submodule' },
    { text: 'ä\n' },
    { text: '' },
    { text: 'x\n' },
    { not: 'It is not text' },
    { not: 'It is a folder' },
    null,
  ]);
  expect(github.requests.length - before).toBe(2);
  for (const [from, to] of [
    ['"text":"x\\n"', '"text":"y\\n"'],
    [/"file":\{[^{}]*"object":\{[^{}]*"text":"x\\n"\}\}/, '"file":null'],
  ] as const) {
    github.fault('*', { rewrite: (json) => JSON.parse(JSON.stringify(json).replace(from, to)) }, { count: Infinity });
    const lied = await read({ pull: pull.number }, [{ kind: 'content', revision: pull.head, path: 'dir/file' }]);
    expect(lied.answers.content?.map(({ answer }) => answer)).toEqual([
      typeof from === 'string' ? { not: 'It is not UTF-8, or did not arrive completely' } : 'unread',
    ]);
    github.clearFaults();
  }
});

test('hostile file names are listed and looked up as they are', async () => {
  const { repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: HOSTILE.map((name) => [name, 'x\n'] as const) });
  const snapshot = await read(
    { pull: pull.number },
    HOSTILE.map((path) => ({ kind: 'entry', revision: pull.head, path })),
  );
  const { changes } = named(snapshot, pull.number);
  expect(changes.complete && changes.list.map(({ path }) => path).toSorted()).toEqual(HOSTILE.toSorted());
  expect(snapshot.answers.entry?.map(({ path }) => path)).toEqual(HOSTILE);
  expect(snapshot.answers.entry?.every(({ answer }) => answer !== 'unread' && answer?.mode === '100644')).toBe(true);
});

test('a name that is not UTF-8 says so', async () => {
  const { repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: [[Buffer.from([0x61, 0xff]), 'x\n']] });
  const { changes } = named(await read({ pull: pull.number }), pull.number);
  expect(changes).toEqual({ complete: true, list: [{ path: 'a\uFFFD', kind: 'create', encoding: 'invalid' }] });
});

test('a hundred and twenty entries of one commit come with three requests', async () => {
  const { github, repository, read } = stage;
  const revision = repository.sha('main');
  const paths = Array.from({ length: 120 }, (_, index) => `none/${index}`);
  const snapshot = await read(
    'all',
    paths.map((path) => ({ kind: 'entry', revision, path })),
  );
  expect(snapshot.answers.entry?.map(({ path }) => path)).toEqual(paths);
  expect(github.requests.length).toBeLessThanOrEqual(3);
});

test('a commit counts as reached only if the base that was read has it in its history', async () => {
  const { repository, source } = stage;
  const old = repository.sha('main');
  const tip = repository.commit('main', { 'src/app.ts': 'more\n' });
  const from = source('all');
  const start = await from.start();
  repository.branch('side', old);
  const side = repository.commit('side', { side: 'x\n' });
  const alien = repository.commit('alien', { alien: 'x\n' });
  const asked = (commits: string[]) => commits.map((commit) => ({ kind: 'reached', commit }) as const);
  const blob = start.planTrees[0]?.files[0]?.oid ?? '';
  const told = await from.answer(start, asked([old, tip, side, alien, COMMIT, blob]));
  expect(told.answers.reached?.map(({ answer }) => answer)).toEqual([true, true, false, false, false, false]);
  const { requests } = stage.github;
  const { length } = requests;
  const long = await from.answer(start, asked(['f'.repeat(64)]));
  expect([long.answers.reached?.at(-1)?.answer, requests.length]).toEqual([false, length]);
  // The branch moves on: what came after the commit that was read is not in its history.
  const later = repository.commit('main', { 'src/app.ts': 'later\n' });
  const moved = await from.answer(start, asked([old, later]));
  expect(moved.answers.reached?.map(({ answer }) => answer)).toEqual([true, false]);
});

test('gives the merge base, and says if there is none (case 75)', async () => {
  const { repository, read } = stage;
  const fork = repository.sha('main');
  const pull = repository.open({ branch: 'feat/a', files: { a: 'x\n' } });
  repository.commit('main', { b: 'x\n' });
  const alien = repository.commit('alien', { alien: 'x\n' });
  const snapshot = await read('all', [
    { kind: 'mergeBase', revision: pull.head },
    { kind: 'mergeBase', revision: alien },
    { kind: 'stacked', revision: pull.head, upon: fork },
  ]);
  expect(snapshot.answers.mergeBase).toEqual([
    { revision: pull.head, answer: fork },
    { revision: alien, answer: null },
  ]);
  expect(snapshot.answers.stacked).toEqual([{ revision: pull.head, upon: fork, answer: null }]);
});

test('what is asked about hundreds of stacked pull requests fits into three requests', async () => {
  const { github, repository, read, client } = stage;
  const token = github.token({ ...NEEDED, statuses: 'write' });
  const commits = Array.from({ length: 200 }, (_, at) => repository.commit('main', { 'src/app.ts': `${at}\n` }));
  const head = repository.sha('main');
  github.resetRequests();
  const questions: Question[] = [
    ...Array.from({ length: 800 }, (_, at) => ({ kind: 'openInto' as const, branch: `item-${at}` })),
    ...commits.map((commit) => ({ kind: 'postedOn' as const, commit })),
    ...commits.map((commit) => ({ kind: 'contained' as const, commit, branch: 'main', head })),
  ];
  const { answers } = await read('all', questions, { client: client({ token }) });
  expect(answers.contained?.every(({ answer }) => answer === true)).toBe(true);
  expect(answers.postedOn?.every(({ answer }) => answer === null)).toBe(true);
  // The first request begins the reading.
  expect(github.requests.length).toBeLessThanOrEqual(1 + 3);
});

test('a change is shared where a commit that both heads have, and the base lacks, made it', async () => {
  const { repository, read } = stage;
  repository.commit('main', { a: '1\n', b: '1\n' });
  const both = repository.open({ branch: 'feat/a', files: { a: '2\n' } });
  const other = repository.open({ branch: 'feat/b', from: 'feat/a', files: { b: '2\n' } });
  repository.commit('main', { b: '3\n' });
  const late = repository.open({ branch: 'feat/c', files: { a: '2\n' } });
  const ask = (path: string, revision: string, to: string) => ({
    kind: 'sharedChange' as const,
    revision,
    other: to,
    path,
  });
  const { answers } = await read('all', [
    ask('a', both.head, other.head),
    ask('b', both.head, other.head),
    ask('a', both.head, late.head),
    ask('a', both.head, 'f'.repeat(40)),
  ]);
  // Of a head that is gone nothing is known.
  expect(answers.sharedChange?.map(({ answer }) => answer)).toEqual([true, false, false, true]);
});

test('a plan directory is read as it is: what is no text, cut or recoded has none, and says why (cases 3, 4, 5, 6)', async () => {
  const { repository, read } = stage;
  const folder = '.github/parallel-work';
  repository.commit('main', [
    [`${folder}/bom.yml`, '\uFEFFversion: 1\r\n'],
    [`${folder}/binary.yml`, Buffer.from([0x61, 0, 0x62])],
    [`${folder}/latin.yml`, Buffer.from([0x74, 0xe4, 0x73, 0x6b])],
    [`${folder}/large.yml`, `# ${'x'.repeat(600_000)}\n`],
    [`${folder}/link.yml`, symlink('profile.yml')],
    [`${folder}/sub.yml`, submodule(COMMIT)],
    [`${folder}/folder.yml/inner`, 'x\n'],
  ]);
  const snapshot = await read('all');
  const files = snapshot.planTrees[0]?.files ?? [];
  expect(files.map(({ name, mode, text, unreadable }) => [name, mode, unreadable ?? text])).toEqual([
    ['binary.yml', '100644', 'it is not text'],
    ['bom.yml', '100644', '\uFEFFversion: 1\r\n'],
    ['folder.yml', '040000', undefined],
    ['large.yml', '100644', 'it has 600003 bytes, more than GitHub returns'],
    ['latin.yml', '100644', 'it is not UTF-8, or did not arrive completely'],
    ['link.yml', '120000', 'profile.yml'],
    ['profile.yml', '100644', 'branch: feat/a, bots/a-*\n'],
    ['sub.yml', '160000', undefined],
  ]);
});

test('reports a file, a link or a submodule in the place of the plan directory, not "no plan" (case 6)', async () => {
  const { repository, read } = stage;
  repository.commit('main', { [PLAN]: null });
  const none = repository.sha('main');
  const others = [
    ['100644', 'x\n'],
    ['120000', symlink('src')],
    ['160000', submodule(COMMIT)],
  ] as const;
  for (const [mode, content] of others) {
    const revision = repository.commit('main', { '.github/parallel-work': content });
    const asked = [none, revision].map((each) => ({ kind: 'plans' as const, revision: each }));
    const { answers, planTrees } = await read('all', asked);
    const [tree] = planTrees;
    expect(tree).toEqual({
      id: expect.stringMatching(`^[0-9a-f]{40}:${mode}$`),
      files: [expect.objectContaining({ name: '', mode })],
    });
    expect(planTrees).toEqual([tree]);
    expect(new Map(answers.plans?.map((each) => [each.revision, each.answer]))).toEqual(
      new Map([
        [revision, tree?.id],
        [none, null],
      ]),
    );
  }
});

test('without a plan directory there is nothing, and an empty repository has no base', async () => {
  const { github, repository, read } = stage;
  repository.commit('main', { [PLAN]: null });
  const snapshot = await read('all');
  expect(snapshot.answers.plans).toEqual([{ revision: repository.sha('main'), answer: null }]);
  expect(snapshot.planTrees).toEqual([]);
  github.repository('acme/empty');
  await expect(read('all', [], { repo: 'empty' })).rejects.toMatchObject({ code: 'base' });
});

test('reports a head commit that puts a file in the place of the plan directory', async () => {
  const { repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { [PLAN]: null } });
  pull.push({ '.github/parallel-work': 'x\n' });
  const { answers, planTrees } = await read({ pull: pull.number }, [{ kind: 'plans', revision: pull.head }]);
  const told = answers.plans?.find(({ revision }) => revision === pull.head);
  expect(planTrees.find(({ id }) => id === told?.answer)?.files.map(({ name, mode }) => [name, mode])).toEqual([
    ['', '100644'],
  ]);
});

test('a server that gives a commit as its own ancestor does not keep the run busy for ever', async () => {
  const { github, repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { 'src/a.ts': 'a\n' } });
  const inCircle = (json: never) =>
    JSON.parse(
      JSON.stringify(json).replace(
        /"oid":"([0-9a-f]{40})","parents":\{"nodes":\[[^\]]*\]/g,
        '"oid":"$1","parents":{"nodes":[{"oid":"$1"}]',
      ),
    );
  const fault = github.fault(
    (request) => JSON.stringify(request.body).includes('parents(first: 1)'),
    { rewrite: inCircle },
    { count: 100 },
  );
  const snapshot = await read({ pull: pull.number }, [{ kind: 'onBaseLine', commit: COMMIT }]);
  expect(snapshot.answers.onBaseLine).toEqual([{ commit: COMMIT, answer: 'unread' }]);
  expect(fault.hits()).toBeGreaterThan(1);
});
