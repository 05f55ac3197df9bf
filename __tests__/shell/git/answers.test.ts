import { rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Content, endStories, executable, type GitStory, gitStory, link, submodule } from '../../git-story.js';
import { linuxTest, posixTest } from '../../optional.js';
import { claims, current, plansHere, plansIn, read, told } from './reading.js';

afterAll(endStories);

const PLANS = '.github/parallel-work';

describe('plans', () => {
  posixTest('are read at any commit: every file, with its text, its mode and why it has no text', async () => {
    const story = gitStory();
    const none = story.commit({ 'a.txt': 'a' }).id();
    const commit = story
      .commit({
        [`${PLANS}/one.yml`]: 'task: ä\n',
        [`${PLANS}/deep/two.yml`]: executable('two'),
        [`${PLANS}/link.yml`]: link('one.yml'),
        [`${PLANS}/binary.yml`]: Buffer.from([0]),
        [`${PLANS}/latin.yml`]: Buffer.from([0xe4]),
        [`${PLANS}/huge.yml`]: 'x'.repeat(1024 * 1024 + 1),
      })
      .id();
    expect(await plansIn(story.directory, none)).toBeNull();
    const tree = await plansIn(story.directory, commit);
    expect(tree?.id).toBe(story.id(`HEAD:${PLANS}`));
    const file = (name: string) => ({ name, mode: '100644', oid: story.id(`HEAD:${PLANS}/${name}`) });
    expect(tree?.files).toEqual([
      { ...file('binary.yml'), unreadable: 'it is not text' },
      { ...file('deep/two.yml'), mode: '100755', text: 'two' },
      { ...file('huge.yml'), unreadable: 'it has more than 1048576 bytes' },
      { ...file('latin.yml'), unreadable: 'it is not UTF-8' },
      { ...file('link.yml'), mode: '120000', unreadable: 'it is not a file' },
      { ...file('one.yml'), text: 'task: ä\n' },
    ]);
  });

  posixTest(
    'reports a file, link or submodule in the place of the plan directory, and does not follow it (case 6)',
    async () => {
      const others: [string, Content][] = [
        ['100644', 'text'],
        ['120000', link('plans')],
        ['160000', submodule('1'.repeat(40))],
      ];
      for (const [mode, content] of others) {
        const story = gitStory();
        const none = story.commit({ 'plans/one.yml': 'one' }).id();
        const commit = story.commit({ [PLANS]: content }).id();
        const oid = story.id(`HEAD:${PLANS}`);
        const tree = { id: `${oid}:${mode}`, files: [{ name: '', mode, oid }] };
        expect(await plansIn(story.directory, commit)).toEqual(tree);
        expect(await plansHere(story.directory)).toEqual(tree);
        const asked = [none, commit].map((revision) => ({ kind: 'plans' as const, revision }));
        const { answers, planTrees } = await read(story, asked);
        expect(answers.plans?.map(({ answer }) => answer)).toEqual([tree.id, null, tree.id]);
        expect(planTrees).toEqual([tree]);
      }
    },
  );

  test('reads no more of a plan file than a plan may have, however large it is', async () => {
    const story = gitStory();
    story.commit({ 'a.txt': 'a' });
    story.write({ [`${PLANS}/large.yml`]: 'x' });
    // More than Node reads into one buffer; no disk space is taken.
    truncateSync(join(story.directory, PLANS, 'large.yml'), 2 ** 31 + 1);
    const files = (await plansHere(story.directory))?.files ?? [];
    expect(files.map(({ unreadable }) => unreadable)).toEqual(['it has more than 1048576 bytes']);
  }, 120_000);

  test('are seen to come and go in the working tree, with what is in their place', async () => {
    const story = gitStory();
    story.commit({ [`${PLANS}/one.yml`]: 'one' });
    story.write({ [`${PLANS}/one.yml`]: null });
    rmSync(join(story.directory, PLANS), { recursive: true, force: true });
    story.write({ [PLANS]: 'text' });
    expect((await plansHere(story.directory))?.files.map(({ name }) => name)).toEqual(['']);
    story.stage({});
    story.git('commit', '-q', '-m', 'a file');
    story.write({ [PLANS]: null, [`${PLANS}/two.yml`]: 'two' });
    expect((await plansHere(story.directory))?.files.map(({ name }) => name)).toEqual(['two.yml']);
  });

  posixTest('are none where the folder above is no directory', async () => {
    for (const content of ['text', link('elsewhere'), submodule('1'.repeat(40))]) {
      const story = gitStory();
      expect(await plansIn(story.directory, story.commit({ '.github': content }).id())).toBeNull();
    }
  });

  test('are answered together, each tree once', async () => {
    const story = gitStory();
    const first = story.commit({ 'a.txt': 'a' }).id();
    const second = story.commit({ [`${PLANS}/one.yml`]: 'one' }).id();
    const third = story.commit({ 'b.txt': 'b' }).id();
    const questions = [first, second, third].map((revision) => ({ kind: 'plans' as const, revision }));
    const { answers, planTrees } = await read(story, questions, { subject: 'current' });
    const id = story.id(`HEAD:${PLANS}`);
    expect(answers.plans).toEqual([
      { revision: third, answer: id },
      { revision: first, answer: null },
      { revision: second, answer: id },
      { revision: third, answer: id },
    ]);
    expect(planTrees.map((tree) => tree.id)).toEqual([id]);
  });

  test('of the working tree have the id that git would give them', async () => {
    const story = gitStory();
    expect(await plansHere(story.directory)).toBeNull();
    story.write({ [`${PLANS}/one.yml`]: 'one' });
    expect((await plansHere(story.directory))?.files.map(({ name, text }) => [name, text])).toEqual([
      ['one.yml', 'one'],
    ]);
    story.commit({ [`${PLANS}/gone.yml`]: 'gone', [`${PLANS}/kept.yml`]: 'kept', [`${PLANS}/one.yml`]: 'one' });
    story.write({
      [`${PLANS}/gone.yml`]: null,
      [`${PLANS}/one.yml`]: 'changed',
      [`${PLANS}/one/two.yml`]: 'two',
      [`${PLANS}/ä.yml`]: 'x',
    });
    const tree = await plansHere(`${story.directory}/.github`);
    expect(tree?.files.map(({ name, text }) => [name, text])).toEqual([
      ['kept.yml', 'kept'],
      ['one.yml', 'changed'],
      ['one/two.yml', 'two'],
      ['ä.yml', 'x'],
    ]);
    const { answers } = await read(story, [{ kind: 'plans', revision: 'worktree' }], { subject: 'current' });
    expect(answers.plans?.at(-1)).toEqual({ revision: 'worktree', answer: tree?.id });
    story.git('add', '-A');
    story.git('commit', '-q', '-m', 'plans');
    expect(tree?.id).toBe(story.id(`HEAD:${PLANS}`));
  });

  test('that the base lacks, or has otherwise, are noted', async () => {
    const story = gitStory();
    story.commit({ [`${PLANS}/one.yml`]: 'one', [`${PLANS}/same.yml`]: 'same' });
    expect((await read(story)).notes).toEqual([]);
    story.write({ [`${PLANS}/one.yml`]: 'changed', [`${PLANS}/two.yml`]: 'two', [`${PLANS}/README.md`]: 'about' });
    expect((await read(story)).notes).toEqual([
      'The plan "one.yml" differs from the one on "main". Only the plan on "main" counts.',
      '"main" lacks the plan "two.yml". Only the plan on "main" counts. To put it into effect, run: git add -- :/.github/parallel-work/two.yml && git commit -m '.concat(
        "'Add the plan two' -- :/.github/parallel-work/two.yml",
      ),
    ]);
  });
});

describe('stacked work', () => {
  async function stacked(story: GitStory, revision: string, upon: string, subject: 'all' | 'current' = 'all') {
    const { answers } = await read(story, [{ kind: 'stacked', revision, upon }], { subject });
    return answers.stacked;
  }

  test('lists what changed since the tip below, uncommitted work too, and gives null if that is not below', async () => {
    const story = gitStory();
    story.commit({ 'a.txt': 'a' });
    const below = story.branch('feat/a').commit({ 'below.txt': 'x' }).id();
    const above = story.branch('feat/b').commit({ 'above.txt': 'x' }).id();
    story.write({ 'loose.txt': 'x' });
    expect(await stacked(story, above, below)).toEqual([
      { revision: above, upon: below, answer: [{ path: 'above.txt', kind: 'create' }] },
    ]);
    expect(await stacked(story, below, above)).toEqual([{ revision: below, upon: above, answer: null }]);
    expect(await stacked(story, 'worktree', below, 'current')).toEqual([
      {
        revision: 'worktree',
        upon: below,
        answer: ['above.txt', 'loose.txt'].map((path) => ({ path, kind: 'create' })),
      },
    ]);
  });
});

test('a change is shared where a commit that both heads have, and the base lacks, made it', async () => {
  const story = gitStory().commit({ a: '1', b: '1', c: '1' });
  const one = story.branch('feat/a').commit({ a: '2', b: null }).commit({ c: '2' }).id();
  const other = story.branch('feat/b', `${one}~1`).commit({ c: '2' }).id();
  const late = story.checkout('main').commit({ a: '3' }).branch('feat/c').commit({ a: '4' }).id();
  const asked = [
    ['a', one, other],
    ['b', one, other],
    ['c', one, other],
    ['a', one, late],
  ].map(([path = '', revision = '', to = '']) => ({ kind: 'sharedChange' as const, revision, other: to, path }));
  const { answers } = await read(story, asked);
  expect(answers.sharedChange?.map(({ path, answer }) => [path, answer])).toEqual([
    ['a', true],
    ['b', true],
    ['c', false],
    ['a', false],
  ]);
});

describe('single facts', () => {
  test('a commit is reached, or not, or is none at all', async () => {
    const story = gitStory();
    const first = story.commit({ 'a.txt': 'a' }).id();
    const second = story.commit({ 'b.txt': 'b' }).id();
    const away = story.branch('feat/x').commit({ 'c.txt': 'c' }).id();
    const blob = story.id('HEAD:a.txt');
    const asked = [first, second, away, blob, '0'.repeat(40), 'HEAD', '-x', ''];
    const { answers } = await read(
      story,
      asked.map((commit) => ({ kind: 'reached', commit })),
    );
    expect(answers.reached).toEqual(asked.map((commit) => ({ commit, answer: commit === first || commit === second })));
  });

  test('a merge base, and none', async () => {
    const story = gitStory();
    const first = story.commit({ 'a.txt': 'a' }).id();
    const work = story.branch('feat/x').commit({ 'c.txt': 'c' }).id();
    story.git('checkout', '-q', '--orphan', 'alone');
    const alone = story.commit({ 'd.txt': 'd' }).id();
    story.checkout('main').commit({ 'b.txt': 'b' });
    const asked = [work, alone].map((revision) => ({ kind: 'mergeBase' as const, revision }));
    expect((await read(story, asked)).answers.mergeBase).toEqual([
      { revision: work, answer: first },
      { revision: alone, answer: null },
    ]);
  });

  test('a number is answered, and nothing found', async () => {
    const story = gitStory();
    story.commit({ 'a.txt': 'a' });
    const { answers, pulls, merged } = await read(story, [{ kind: 'number', pull: 12 }]);
    expect([answers.number, pulls, merged]).toEqual([[{ pull: 12, answer: 'read' }], [], []]);
  });
});

const HOSTILE = [
  '-x',
  '--output=x',
  ':(top)x',
  ':!x',
  ':/',
  'a\tb',
  'a\nb',
  '"quoted"',
  "it's",
  '$(touch x)',
  '*',
  '[a]',
  'a\\b',
  '\\xFF',
  ' ',
  'é',
  '::error::x',
  '\u001b[31m',
  'x '.repeat(60),
];

describe('names', () => {
  posixTest('lists entries of every kind, committed or not', async () => {
    const story = gitStory();
    story.commit({ 'a.txt': 'a' });
    story.branch('feat/x').commit(Object.fromEntries(HOSTILE.map((name) => [`c/${name.replaceAll('/', '')}`, 'x'])));
    const committed = told((await current(story)).changes);
    expect(committed).toHaveLength(HOSTILE.length);
    const paths = HOSTILE.map((name) => name.replace(':/', ':'));
    story.commit(paths.map((path) => [path, 'x'] as const));
    story.write(paths.map((path) => [path, 'changed'] as const));
    expect(told((await current(story)).changes)).toEqual(
      expect.arrayContaining([...paths.map((path) => `create ${path}`), ...committed]),
    );
    const questions = ['worktree', story.id('HEAD'), story.id('main')].flatMap((revision) =>
      paths.map((path) => ({ kind: 'entry' as const, revision, path })),
    );
    const { answers } = await read(story, questions, { subject: 'current' });
    const oids = (revision: string) =>
      new Set(
        answers.entry
          ?.filter((each) => each.revision === revision)
          .map(({ answer }) => (answer === 'unread' ? answer : answer?.oid)),
      );
    story.git('add', '-A');
    expect(oids('worktree')).toEqual(new Set([story.id(':a\tb')]));
    expect(oids(story.id('HEAD'))).toEqual(new Set([story.id('HEAD:a\tb')]));
    expect(oids(story.id('main'))).toEqual(new Set([undefined]));
  });

  linuxTest('that are not UTF-8 are shown by their bytes, say so, and never fall together', async () => {
    const story = gitStory();
    story.commit({ 'a.txt': 'a' });
    const bad = (...bytes: number[]) => Buffer.from(bytes);
    story.branch('feat/x').commit([
      [bad(0x66, 0xff), 'x'],
      [Buffer.concat([Buffer.from('\\xFF'), bad(0xfe)]), 'y'],
      [bad(0xff, 0xfe), 'z'],
      ['f\\xFF', 'valid'],
      [Buffer.concat([Buffer.from('é'), bad(0xc3)]), 'x'],
    ]);
    story.write([[bad(0x67, 0xed, 0xa0, 0x80), 'loose']]);
    const { changes } = await current(story);
    const list = changes.complete ? changes.list : [];
    expect(list.map(({ path, encoding }) => [path, encoding])).toEqual([
      ['\\x5CxFF\\xFE', 'invalid'],
      ['f\\xFF', undefined],
      ['f\\xFF', 'invalid'],
      ['g\\xED\\xA0\\x80', 'invalid'],
      ['é\\xC3', 'invalid'],
      ['\\xFF\\xFE', 'invalid'],
    ]);
    const head = story.id('HEAD');
    const asked = ['f\\xFF', '\\xFF\\xFE'].map((path) => ({ kind: 'entry' as const, revision: head, path }));
    const { answers } = await read(story, asked);
    expect(
      answers.entry?.map(({ answer }) => answer && answer !== 'unread' && story.git('cat-file', 'blob', answer.oid)),
    ).toEqual(['valid', 'z']);
  });

  test('of branches reach no shell and no option', async () => {
    const story = gitStory();
    story.commit({ 'a.txt': 'a' });
    for (const name of ['feat/$(touch${IFS}x)', "feat/it's", 'feat/"', 'feat/;ls', 'feat/--all', 'feat/é']) {
      story.branch(name, 'main').commit({ 'b.txt': name });
    }
    const { pulls } = await read(story, claims('feat/*'));
    expect(pulls.map(({ branch }) => branch)).toEqual([
      'feat/"',
      'feat/$(touch${IFS}x)',
      'feat/--all',
      'feat/;ls',
      "feat/it's",
      'feat/é',
    ]);
  });
});

posixTest('a repository with SHA-256 gives the same facts', async () => {
  const story = gitStory({ format: 'sha256' });
  const first = story.commit({ 'a.txt': 'a', [`${PLANS}/one.yml`]: 'one' }).id();
  expect(first).toHaveLength(64);
  story.branch('feat/x').commit({ 'b.txt': 'b' });
  story.branch('feat/y', 'main').commit({ 'c.txt': 'c' });
  const mergeCommit = story.squash('feat/y');
  story.checkout('feat/x').write({ link: link('a.txt'), [`${PLANS}/two.yml`]: 'two' });
  const { pulls, merged, answers } = await read(
    story,
    [
      ...claims('feat/*'),
      { kind: 'entry', revision: 'worktree', path: 'link' },
      { kind: 'reached', commit: first },
      { kind: 'reached', commit: first.slice(0, 40) },
      { kind: 'plans', revision: 'worktree' },
    ],
    { subject: 'current' },
  );
  expect(pulls.map(({ changes }) => told(changes))).toEqual([
    [`create ${PLANS}/two.yml`, 'create b.txt', 'create link'],
  ]);
  expect(merged.map((each) => each.mergeCommit)).toEqual([mergeCommit]);
  expect(answers.reached?.map(({ answer }) => answer)).toEqual([true, false]);
  story.git('add', '-A');
  expect(answers.entry?.[0]?.answer).toEqual({ mode: '120000', oid: story.id(':link') });
  expect(answers.plans?.at(-1)?.answer).toBe(story.git('write-tree', `--prefix=${PLANS}/`));
});

describe('contents', () => {
  posixTest('have the text of a file at a commit or on the disk, or say why there is none', async () => {
    const story = gitStory();
    const files = { 'a.ts': 'a\n', link: link('a.ts'), sub: submodule('1'.repeat(40)), bytes: Buffer.from([0]) };
    const commit = story
      .commit({ ...files, latin: Buffer.from([0xe4]), large: 'x'.repeat(512 * 1024 + 1), 'dir/b.ts': 'b\n', gone: 'g' })
      .id();
    story
      .branch('feat/a', 'main')
      .write({ 'a.ts': 'edited\n', new: 'n\n', gone: null, 'dir/b.ts': link('/etc/hosts') });
    const paths = ['a.ts', 'link', 'sub', 'bytes', 'latin', 'large', 'dir', 'dir/b.ts', 'gone', 'none', 'new'];
    const ask = async (revision: string) => {
      const questions = paths.map((path) => ({ kind: 'content' as const, revision, path }));
      const { answers } = await read(story, questions, { subject: 'current' });
      return answers.content?.map(({ answer }) => answer);
    };
    const same = [
      { not: 'It is a symbolic link' },
      { not: 'It is a submodule' },
      { not: 'It is not text' },
      { not: 'It is not UTF-8' },
      { not: 'It has 524289 bytes' },
      { not: 'It is a folder' },
    ];
    expect(await ask(commit)).toEqual([{ text: 'a\n' }, ...same, { text: 'b\n' }, { text: 'g' }, null, null]);
    const { revision } = await current(story);
    const here = [{ text: 'edited\n' }, ...same, { not: 'It is a symbolic link' }, null, null, { text: 'n\n' }];
    expect(await ask(revision)).toEqual(here);
  });
});
