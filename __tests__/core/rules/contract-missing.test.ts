/** The rule `contract-missing`: what an item promises to others against what its files declare. */
import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../../src/core/facts/questions.js';
import {
  answer,
  answerUntilJudged,
  findingOf,
  headOf,
  judgeStory,
  LINK,
  type OpenPull,
  planOf,
  planText,
  rulesOf,
  type Story,
  SUBMODULE,
  start,
  tell,
  withBranches,
} from '../judge/judge-story.js';

const PROMISE = 'save(user: string): number';
const provides = [{ path: 'src/a.ts', declares: [PROMISE] }];
const A = { scope: ['src/**'], contracts: { provides } };
const B = { scope: ['lib/**'], contracts: { uses: ['a'] } };
const OFF = { rules: { 'contract-missing': 'off' } };
const ERROR = { rules: { 'contract-missing': 'error' } };

/** One pull request of the item, under test. */
function story(
  pull: Partial<OpenPull>,
  more: Readonly<Record<string, unknown>> = {},
  a: Readonly<Record<string, unknown>> = A,
): Story {
  return {
    plans: planOf({ a, b: B }, more),
    pulls: [{ number: 1, branch: 'feat/a', create: ['src/a.ts'], ...pull }],
    subject: { pull: 1 },
  };
}

const holding = (text: string) => ({ holds: { 'src/a.ts': text } });
const withText = (text: string) => story(holding(text));
const asked = (told: Story) => tell(told).snapshot.answers.content?.map(({ path }) => path) ?? [];

describe('contract-missing', () => {
  it('passes if the file declares what was promised', () => {
    const judgement = judgeStory(withText(`export function ${PROMISE} {\n  return 1;\n}\n`));
    expect(rulesOf(judgement)).toEqual([]);
    expect(judgement.contracts).toEqual([
      {
        ...{ plan: 'p', item: 'a', branch: 'feat/a', pull: 1 },
        ...{ path: 'src/a.ts', declares: PROMISE, state: 'found', line: 1 },
      },
    ]);
  });

  it('warns about a declaration that is not there, and names who relies on it', () => {
    const judgement = judgeStory(withText('export const other = 1;\n'));
    expect(rulesOf(judgement)).toEqual(['warn contract-missing src/a.ts']);
    expect(judgement.verdicts[0]?.verdict).toBe('success');
    const { message, remedy, at } = findingOf(judgement, 'contract-missing');
    expect(message).toBe(`Item "a" promises "${PROMISE}" in "src/a.ts", but the file does not declare it yet.`);
    expect(remedy).toBe(
      'Declare it there as promised. Or correct the contract in the plan on "main", and tell those who work on "b", because they rely on it.',
    );
    expect(at?.path).toBe('.github/parallel-work/p.yml');
  });

  it('shows both texts of a near miss, each on one line', () => {
    const judgement = judgeStory(withText('\nexport function save(user: number): number {\n'));
    const { message, found } = findingOf(judgement, 'contract-missing');
    expect(message).toMatch(
      /^Item "a" promises "save\(user: string\): number" in "src\/a\.ts", but line 2 declares ".*save\(user: number\): number.*"\.$/,
    );
    expect(found).toContain('save(user: number)');
    expect(judgement.contracts?.map(({ state, line }) => [state, line])).toEqual([['near', 2]]);
  });

  it('says that the file does not exist, or where it went', () => {
    const absent = judgeStory({ ...story({ create: ['src/b.ts'] }), files: { 'src/a.ts': null } });
    expect(findingOf(absent, 'contract-missing').message).toBe(
      `Item "a" promises "${PROMISE}" in "src/a.ts", but the file does not exist yet.`,
    );
    const renamed = judgeStory(story({ create: [], rename: [['src/a.ts', 'src/b.ts']] }));
    expect(findingOf(renamed, 'contract-missing').message).toBe(
      `Item "a" promises "${PROMISE}" in "src/a.ts", but this pull request renames the file to "src/b.ts".`,
    );
  });

  it('fails where the plan says so, and reads nothing where it is off', () => {
    expect(judgeStory(story(holding('x'), ERROR)).verdicts[0]?.verdict).toBe('failure');
    const off = story(holding('x'), OFF);
    expect([rulesOf(judgeStory(off)), asked(off)]).toEqual([[], []]);
  });

  it('reads only the files of the pull request under test, with the claims', () => {
    const told = story(holding('x'));
    expect(asked(told)).toEqual(['src/a.ts']);
    const without = { ...told, plans: planOf({ a: { scope: ['src/**'] }, b: B }) };
    expect(asked(without)).toEqual([]);
    expect(tell(told).rounds).toBe(tell(without).rounds);
    const other = { ...told, pulls: [...(told.pulls ?? []), { number: 2, branch: 'feat/b', create: ['lib/x'] }] };
    expect(asked({ ...other, subject: { pull: 2 } })).toEqual([]);
    expect(asked({ ...other, plans: planOf({ a: A, b: B }, ERROR), subject: 'all' })).toEqual(['src/a.ts']);
    expect(asked({ ...told, subject: 'all' })).toEqual([]);
    expect(asked(story({ ...holding('x'), fork: true }))).toEqual([]);
    const { number: _, ...branch } = (told.pulls ?? [])[0] ?? { branch: '' };
    expect(asked({ ...told, source: 'git', pulls: [branch], subject: 'all' })).toEqual(['src/a.ts']);
    expect(asked({ ...told, plans: planOf({ a: { ...A, dropped: 'no time' }, b: B }) })).toEqual([]);
    // What another item has merged is no part of this one.
    expect(asked({ ...told, merged: [{ number: 7, branch: 'feat/b', create: ['lib/x'] }] })).toEqual(['src/a.ts']);
  });

  it('does not compare links, submodules and folders, and says so', () => {
    const whys = [LINK, SUBMODULE].map((entry) => {
      const judgement = judgeStory(
        story({ holds: { 'src/a.ts': entry } }, {}, { ...A, scope: ['src/a.ts', 'src/**'] }),
      );
      return [findingOf(judgement, 'contract-missing').severity, judgement.contracts?.[0]?.why];
    });
    const folder = judgeStory(story({ create: ['src/a.ts/x'] }));
    whys.push([findingOf(folder, 'contract-missing').severity, folder.contracts?.[0]?.why]);
    expect(whys).toEqual([
      ['warn', 'It is a symbolic link'],
      ['warn', 'It is a submodule'],
      ['warn', 'It is a folder'],
    ]);
  });

  it('never counts a file that could not be read as good', () => {
    const judgement = judgeStory({ ...story(holding(PROMISE), ERROR), unreadable: ['src/a.ts'] });
    expect(judgement.verdicts[0]?.verdict).toBe('failure');
    expect(findingOf(judgement, 'contract-missing').remedy).toBe('Run the check again.');
  });

  it('leaves out an item that has not begun, and what is no signature', () => {
    expect(judgeStory(story({ create: [] })).contracts).toBeUndefined();
    const words = { ...A, contracts: { provides: [{ path: 'src/a.ts', declares: ['whatever users need'] }] } };
    const judgement = judgeStory(story(holding('x'), {}, words));
    expect(rulesOf(judgement)).toEqual([]);
    expect(judgement.contracts?.map(({ state }) => state)).toEqual(['unchecked']);
  });

  it('checks the last of several pull requests of one item in a stack', () => {
    const judgement = judgeStory({
      plans: planOf({ a: { ...A, branch: ['feat/a', 'feat/a2'] }, b: B }, ERROR),
      pulls: [
        { number: 1, branch: 'feat/a', create: ['src/x.ts'] },
        {
          number: 2,
          branch: 'feat/a2',
          base: 'feat/a',
          create: ['src/a.ts'],
          holds: { 'src/a.ts': `function ${PROMISE} {}\n` },
        },
      ],
    });
    expect(judgement.contracts?.map(({ pull, state }) => [pull, state])).toEqual([[2, 'found']]);
    expect(judgement.verdicts.map(({ verdict }) => verdict)).toEqual(['success', 'success']);
  });

  it('does not warn about what a merged part of the item provides', () => {
    const load = 'export function load(id: string): string {}\n';
    const first = `export function ${PROMISE} {}\n${load}`;
    const second = `\n\n${load}export function list(id: number): void {}\n`;
    const declares = [PROMISE, 'load(id: string): string', 'drop(id: string): void', 'list(id: string): void'];
    const a = { ...A, branch: ['feat/a', 'feat/a2'], contracts: { provides: [{ path: 'src/a.ts', declares }] } };
    const begun: Story = {
      ...story(
        { number: 2, branch: 'feat/a2', modify: ['src/a.ts'], create: [], holds: { 'src/a.ts': second } },
        {},
        a,
      ),
      files: { 'src/a.ts': first },
      merged: [{ number: 1, branch: 'feat/a', create: ['src/a.ts'] }],
      subject: { pull: 2 },
    };
    const judgement = judgeStory(begun);
    expect(judgement.contracts?.map(({ state, line }) => [state, line])).toEqual([
      ['found', 1],
      ['found', 3],
      ['missing', undefined],
      ['near', 4],
    ]);
    expect(findingOf(judgement, 'contract-missing').wanted).toBe('"drop(id: string): void"');
    expect(tell(begun).rounds).toBe(tell({ ...begun, merged: [] }).rounds);
    expect(asked({ ...begun, merged: [] })).toEqual(['src/a.ts']);
    const removing = { number: 2, branch: 'feat/a2', delete: ['src/z.ts'] };
    const late = { ...begun, pulls: [removing] };
    expect(tell(late).rounds).toBe(tell({ ...late, merged: [] }).rounds);
  });

  it('names the items that rely on the promise, as they are called in that plan', () => {
    const users = {
      b: B,
      c: { scope: ['c/**'], contracts: { uses: ['a'] }, dropped: 'no time' },
      d: { scope: ['d/**'], contracts: { uses: ['b'] } },
    };
    const told = withText('none');
    const way = (plans: Story['plans']) =>
      findingOf(judgeStory({ ...told, plans: plans ?? null }), 'contract-missing').ways?.[1]?.title;
    const elsewhere = planText({ items: withBranches({ z: { scope: ['z/**'], contracts: { uses: ['p/a'] } } }) });
    expect(way({ ...planOf({ a: A, ...users }), 'q.yml': elsewhere })).toBe(
      'Correct the contract in the plan on "main", and tell those who work on "b" and "q/z", because they rely on it',
    );
    expect(way(planOf({ a: A }))).toBe('Correct the contract in the plan on "main"');
  });

  it('does not warn about what another open part of the item provides, and reads that only if it is needed', () => {
    const [first, second] = [`export function ${PROMISE} {}\n`, 'export function load(id: string): string {}\n'];
    const declares = [PROMISE, 'load(id: string): string', 'drop(id: string): void'];
    const withPromises = (promises: readonly string[]) =>
      planOf({
        a: {
          ...A,
          branch: ['feat/a', 'feat/a2', 'feat/a3'],
          contracts: { provides: [{ path: 'src/a.ts', declares: promises }] },
        },
        b: B,
      });
    const twoParts: Story = {
      plans: withPromises(declares),
      pulls: [
        { number: 1, branch: 'feat/a', create: ['src/a.ts'], ...holding(first) },
        { number: 2, branch: 'feat/a2', create: ['src/a.ts'], ...holding(second) },
      ],
      subject: { pull: 1 },
    };
    const judgement = judgeStory(twoParts);
    expect(judgement.contracts?.map(({ state, line }) => [state, line])).toEqual([
      ['found', 1],
      ['found', undefined],
      ['missing', undefined],
    ]);
    expect(findingOf(judgement, 'contract-missing').wanted).toBe('"drop(id: string): void"');
    expect(asked({ ...twoParts, plans: withPromises([PROMISE]) })).toHaveLength(1);
    // Each part is read until one has it, also for what is declared in another way.
    const parts = ['load(id: number)', 'other()', 'load(id: string)'].map((text, at) => ({
      ...{ number: at + 1, branch: ['feat/a', 'feat/a2', 'feat/a3'][at] ?? '', create: ['src/a.ts'] },
      ...holding(`export function ${text}: string {}\n`),
    }));
    const near = { ...twoParts, plans: withPromises(['load(id: string): string']), pulls: parts };
    expect(judgeStory(near).contracts?.map(({ state }) => state)).toEqual(['found']);
    const most = Array.from({ length: 13 }, (_, at) => ({
      number: at + 1,
      branch: `feat/a${at}`,
      create: ['src/a.ts'],
    }));
    const many = planOf({ a: { ...A, branch: 'feat/a*' }, b: B });
    expect(asked({ ...twoParts, plans: many, pulls: most })).toHaveLength(11);
  });

  it('says that another part of the item, or the base, could not be read, and not that a promise is missing', () => {
    const declares = [PROMISE, 'load(id: string): string', 'drop(id: string): void'];
    const a = {
      ...A,
      branch: ['feat/a', 'feat/a2', 'feat/a3'],
      contracts: { provides: [{ path: 'src/a.ts', declares }] },
    };
    const partOf = (number: number, branch: string, text: string) => ({
      ...{ number, branch, create: ['src/a.ts'] },
      ...holding(`export function ${text} {}\n`),
    });
    const own = partOf(1, 'feat/a', 'drop(id: number): void');
    const [unread, read] = [partOf(2, 'feat/a2', PROMISE), partOf(3, 'feat/a3', PROMISE)];
    const open: Story = { plans: planOf({ a, b: B }), pulls: [own, unread, read], subject: { pull: 1 } };
    const judged = judgeStory({ ...open, unreadable: [headOf(unread)] });
    expect(judged.contracts?.map(({ state }) => state)).toEqual(['found', 'unchecked', 'unchecked']);
    expect(findingOf(judged, 'contract-missing')).toMatchObject({
      message: `Item "a" promises "load(id: string): string" and "drop(id: string): void" in "src/a.ts", which could not be compared. The file could not be read.`,
      remedy: 'Run the check again.',
    });
    const begun: Story = { ...open, pulls: [own], merged: [{ number: 7, branch: 'feat/a2', create: ['src/z.ts'] }] };
    const { base } = start(begun);
    const isOfBase = (each: Question) => each.kind === 'content' && each.revision === base.commit;
    const onBase = answerUntilJudged(start(begun), (snapshot, questions) => {
      const others = questions.filter((each) => !isOfBase(each));
      const unreadable = ['src/a.ts'];
      return answer({ ...begun, unreadable }, answer(begun, snapshot, others), questions.filter(isOfBase));
    });
    expect(onBase.judgement.contracts?.map(({ state }) => state)).toEqual(['unchecked', 'unchecked', 'unchecked']);
  });

  it('describes only what is missing of a file that another part of the item has', () => {
    const declares = [PROMISE, 'load(id: string): string'];
    const a = { ...A, branch: ['feat/a', 'feat/a2'], contracts: { provides: [{ path: 'src/a.ts', declares }] } };
    const judged = judgeStory({
      plans: planOf({ a, b: B }),
      pulls: [
        { number: 1, branch: 'feat/a', create: ['src/x.ts'] },
        {
          number: 2,
          branch: 'feat/a2',
          create: ['src/a.ts'],
          ...holding('export function load(id: string): string {}\n'),
        },
      ],
      files: { 'src/a.ts': null },
      subject: { pull: 1 },
    });
    expect(findingOf(judged, 'contract-missing').message).toBe(
      `Item "a" promises "${PROMISE}" in "src/a.ts", but the file does not exist yet.`,
    );
  });

  it('counts what it does not describe', () => {
    const declares = Array.from({ length: 12 }, (_, index) => `f${index}(x: string)`);
    const a = { ...A, contracts: { provides: [{ path: 'src/a.ts', declares }] } };
    const missing = judgeStory(story(holding('none'), {}, a));
    expect(findingOf(missing, 'contract-missing').message).toContain(
      '"f0(x: string)", "f1(x: string)", "f2(x: string)" and 9 more in "src/a.ts", but the file does not declare them yet.',
    );
    const texts = declares.map((each) => `function ${each.replace('string', 'number')} {}`).join('\n');
    const near = judgeStory(story(holding(texts), {}, a));
    expect(near.findings).toHaveLength(10);
    expect(near.findings[0]?.message).toMatch(/ So are 2 more\.$/);
    expect(near.findings[1]?.message).not.toContain(' more');
    const ten = { ...A, contracts: { provides: [{ path: 'src/a.ts', declares: declares.slice(2) }] } };
    expect(judgeStory(story(holding(texts), {}, ten)).findings[0]?.message).not.toContain(' more');
    const first = judgeStory(story(holding(texts.replace('number', 'string')), {}, a));
    expect(first.findings).toHaveLength(10);
    expect(first.findings[0]?.message).toMatch(/ So is 1 more\.$/);
  });

  it('reports once what is beyond the number of files that are compared', () => {
    const paths = Array.from({ length: 53 }, (_, index) => `src/${index}.ts`);
    const a = { ...A, contracts: { provides: paths.map((path) => ({ path, declares: [PROMISE] })) } };
    const holds = Object.fromEntries(paths.map((path) => [path, `export function ${PROMISE} {}\n`]));
    const judgement = judgeStory(story({ create: paths, holds }, ERROR, a));
    expect(judgement.verdicts[0]?.verdict).toBe('failure');
    expect(judgement.findings.map(({ message }) => message)).toEqual([
      'What item "a" promises in "src/50.ts", "src/51.ts" and "src/52.ts" was not compared. The item provides more than 50 files.',
    ]);
    expect(judgement.findings[0]).toMatchObject({
      wanted: 'contracts that can be compared',
      found: 'more than is compared, in "src/50.ts", "src/51.ts" and "src/52.ts"',
      remedy: 'Split the item, so that each part promises less.',
    });
  });
});
