/** Many paths that the same pull requests change: one finding for each pair, which says how many paths there are. */
import { describe, expect, test } from '@jest/globals';
import type { Judgement } from '../../../src/core/finding.js';
import { json } from '../../../src/core/report/json.js';
import { summary } from '../../../src/core/report/summary.js';
import { terminal } from '../../../src/core/report/terminal.js';
import { overlap } from '../../../src/core/rules/overlap.js';
import { MOST_DESCRIBED } from '../../../src/core/rules/rule.js';
import { findingOf, judgeStory, type OpenPull, outcomeOf, planOf, tell } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

function paths(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `src/f${String(at).padStart(4, '0')}.ts`);
}

function namesOf(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `i${String(at).padStart(2, '0')}`);
}

function crowd(count: number, files: number, more: Partial<OpenPull> = {}) {
  const names = namesOf(count);
  return {
    plans: planOf(Object.fromEntries(names.map((name) => [name, { scope: ['src/**'] }]))),
    pulls: names.map(
      (name, at): OpenPull => ({
        number: at + 1,
        branch: `feat/${name}`,
        modify: paths(files),
        ...more,
      }),
    ),
  };
}

function overlapsOf({ findings }: Judgement, pull: number) {
  return findings.filter((each) => each.rule === 'overlap' && each.pull === pull);
}

describe('a pair of pull requests', () => {
  test('has one finding for all paths of the same kind, and one command that takes out all of them', () => {
    const judged = judgeStory(crowd(2, 5));
    expect(overlapsOf(judged, 2)).toHaveLength(1);
    expect(findingOf(judged, 'overlap', 2)).toMatchObject({
      path: 'src/f0000.ts',
      kind: 'modify',
      count: 5,
      paths: paths(5).map((path) => ({ path, kind: 'modify' })),
      found: '5 paths that #1 of item "i00" changes or deletes',
      message:
        '"src/f0000.ts", "src/f0001.ts", "src/f0002.ts" and 2 more files are changed by both item "i01" and item "i00" (#1). Item "i00" came first.',
      other: { pull: 1 },
    });
    const [out, wait] = findingOf(judged, 'overlap', 2).ways ?? [];
    expect(out?.title).toBe('Remove the changes of these 5 files from this pull request');
    for (const path of paths(5)) expect(out?.command).toContain(`:/${path}`);
    expect(wait?.title).toBe('Wait until #1 has merged, then merge "main" into this branch');
    expect(findingOf(judged, 'overlap', 1)).toMatchObject({
      severity: 'notice',
      count: 5,
      remedy: 'No action is needed here: #2 must drop its changes.',
    });
  });

  test('has a finding for each side that has to give way, and for each set of ways out', () => {
    const plans = planOf({ a: { scope: ['src/a/**', 'both/**'] }, b: { scope: ['src/b/**', 'both/**'] } });
    const modify = ['both/1', 'both/2', 'src/a/1', 'src/a/2', 'src/b/1', 'src/b/2'];
    const pulls = [
      { number: 1, branch: 'feat/a', modify },
      { number: 2, branch: 'feat/b', modify },
    ];
    const said = overlapsOf(judgeStory({ plans, pulls }), 2);
    expect(
      said.map(({ severity, path, count, ways }) => [severity, path, count, ways?.map(({ kind }) => kind)]),
    ).toEqual([
      ['error', 'both/1', 2, ['remove-path', 'wait-for']],
      ['error', 'src/a/1', 2, ['remove-path', 'leave-to']],
      ['notice', 'src/b/1', 2, undefined],
    ]);
    expect(said[1]?.ways?.[1]?.title).toBe('Leave the changes to item "a"');
    expect(said[1]?.message).toContain('Item "a" owns the paths.');
  });

  test('has a finding for the paths of each way out, and for those that no command can take out', () => {
    const plans = planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] } });
    const unseen = 'src/6\u200b';
    const pulls = [
      { number: 1, branch: 'feat/a', modify: ['src/1', 'src/2', 'src/5', unseen], delete: ['src/3', 'src/4'] },
      { number: 2, branch: 'feat/b', modify: ['src/1', 'src/2', 'src/3', 'src/4', 'src/5', unseen] },
    ];
    const said = overlapsOf(judgeStory({ plans, pulls }), 2);
    expect(
      said.map(({ paths: of, path, ways }) => [of?.map((each) => each.path) ?? path, ways?.map(({ kind }) => kind)]),
    ).toEqual([
      [
        ['src/1', 'src/2', 'src/5'],
        ['remove-path', 'wait-for'],
      ],
      [['src/3', 'src/4'], ['remove-path']],
      [unseen, ['remove-path', 'wait-for']],
    ]);
    expect(said.map(({ ways }) => ways?.[0]?.command === undefined)).toEqual([false, false, true]);
    expect(said[0]?.message).toContain('"src/1", "src/2" and "src/5" are changed by both');
  });

  test('counts the paths that were not checked one by one, and has no command for a part of them', () => {
    const most = findingOf(judgeStory({ ...crowd(2, MOST_DESCRIBED), subject: { pull: 2 } }), 'overlap', 2);
    expect([most.count, most.ways?.[0]?.command === undefined]).toEqual([MOST_DESCRIBED, false]);
    const judged = judgeStory(crowd(2, MOST_DESCRIBED + 50));
    const finding = findingOf(judged, 'overlap', 2);
    expect(finding.count).toBe(MOST_DESCRIBED + 50);
    expect(finding.message).toContain(
      'Only the first 50 of them were compared with "main". If "main" has the other changes already, merge it into this branch.',
    );
    expect(finding.ways?.map(({ kind, command }) => [kind, command])).toEqual([
      ['remove-path', undefined],
      ['wait-for', undefined],
    ]);
    expect(judged.verdicts[1]?.takeOut).toBeUndefined();
  });

  test('counts such paths with those that have the same winner for the same reason, if any of these was checked', () => {
    const plans = planOf({ a: { scope: ['both/**', 'src/**'] }, b: { scope: ['both/**'] } });
    const saidOf = (both: number, owned: number) => {
      const modify = [...paths(both).map((path) => path.replace('src', 'both')), ...paths(owned)];
      const pulls = ['a', 'b'].map((item, at) => ({ number: at + 1, branch: `feat/${item}`, modify }));
      return overlapsOf(judgeStory({ plans, pulls }), 2).map(({ path, count, paths: of }) => [path, count, of?.length]);
    };
    expect(saidOf(40, 30)).toEqual([
      ['both/f0000.ts', 40, 40],
      ['src/f0000.ts', 30, 10],
    ]);
    expect(saidOf(MOST_DESCRIBED, 5)).toEqual([['both/f0000.ts', MOST_DESCRIBED + 5, MOST_DESCRIBED]]);
  });

  test('says which paths were not checked, if those of another pair were enough', () => {
    const plans = planOf(Object.fromEntries(namesOf(3).map((name) => [name, { scope: ['**'] }])));
    const [stale, others] = [paths(60), paths(60).map((path) => path.replace('src', 'lib'))];
    const pulls: OpenPull[] = [
      {
        ...{ number: 1, branch: 'feat/i00', modify: stale },
        holds: Object.fromEntries(stale.map((path) => [path, 'as-base' as const])),
      },
      { number: 2, branch: 'feat/i01', modify: others },
      { number: 3, branch: 'feat/i02', modify: [...stale, ...others] },
    ];
    const said = overlapsOf(judgeStory({ plans, pulls, subject: { pull: 3 } }), 3);
    expect(said.map(({ severity, other, count }) => [severity, other?.pull, count])).toEqual([
      ['error', 2, 60],
      ['error', 1, 10],
    ]);
    expect(said[1]).toMatchObject({
      path: 'src/f0050.ts',
      found: '10 paths that #1 of item "i00" changes or deletes',
      ways: [{ kind: 'remove-path', title: expect.stringMatching(/^Do the same for these files/) }],
    });
  });

  test('has no finding for paths that the base has as they are, however many there are', () => {
    const holds = Object.fromEntries(paths(MOST_DESCRIBED + 50).map((path) => [path, 'as-base' as const]));
    const { plans, pulls } = crowd(2, MOST_DESCRIBED + 50);
    const [first, second] = pulls;
    if (!first || !second) throw new Error('two are there');
    expect(judgeStory({ plans, pulls: [first, { ...second, holds }] }).findings).toEqual([]);
    const { 'src/f0099.ts': _, ...others } = holds;
    const judged = judgeStory({ plans, pulls: [first, { ...second, holds: others }] });
    expect(overlapsOf(judged, 2)).toMatchObject([{ path: 'src/f0099.ts', severity: 'error' }]);
    expect(findingOf(judged, 'overlap', 2).count).toBeUndefined();
  });

  test('has one finding for names that differ only in letter case, and says how many more there are', () => {
    const plans = planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] } });
    const pulls = [
      { number: 1, branch: 'feat/a', create: ['src/A', 'src/B', 'src/C'] },
      { number: 2, branch: 'feat/b', create: ['src/a', 'src/b', 'src/c'] },
    ];
    const [finding, ...others] = overlapsOf(judgeStory({ plans, pulls }), 2);
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      '"src/a" and "src/A" cannot exist in one checkout, but item "b" and item "a" (#1) change one each. The same is true of 2 more pairs of paths. Item "a" came first.',
    );
    expect(finding?.ways?.[1]?.title).toBe('Give the files other names, because both cannot exist in one checkout');
    const many = ['src/f', 'src/F'].map((start, at) => ({
      ...{ number: at + 1, branch: `feat/${at === 0 ? 'a' : 'b'}` },
      create: paths(MOST_DESCRIBED + 2).map((path) => path.replace('src/f', start)),
    }));
    expect(findingOf(judgeStory({ plans, pulls: many }), 'overlap', 2).message).toContain(
      'The same is true of 51 more pairs of paths.',
    );
  });

  test('has one notice for all generated files that the same pull requests change', () => {
    const { pulls } = crowd(3, 60);
    const items = Object.fromEntries(namesOf(3).map((name) => [name, { scope: [name] }]));
    const judged = judgeStory({ plans: planOf(items, { generated: ['src/**/*.ts'] }), pulls });
    expect(overlapsOf(judged, 2)).toHaveLength(1);
    expect(findingOf(judged, 'overlap', 2)).toMatchObject({
      severity: 'notice',
      count: 60,
      paths: paths(MOST_DESCRIBED).map((path) => ({ path, kind: 'modify' })),
      message:
        'The generated files "src/f0000.ts", "src/f0001.ts", "src/f0002.ts" and 57 more files are changed by item "i01" and by item "i00" (#1), and by 1 other. Whoever merges second gets a conflict in them.',
    });
  });
});

test('findings on one path come in the order of the plan, whoever has to give way', () => {
  const plans = planOf({
    a: { scope: ['a'] },
    b: { scope: ['x'], depends_on: ['d'] },
    c: { scope: ['x'] },
    d: { scope: ['d'] },
  });
  const pulls = ['a', 'b', 'c'].map((item, at) => ({ number: at + 1, branch: `feat/${item}`, modify: ['x'] }));
  const said = overlapsOf(judgeStory({ plans, pulls }), 2);
  expect(said.map(({ severity, other }) => [severity, other?.pull])).toEqual([
    ['notice', 1],
    ['error', 3],
  ]);
});

describe('many pull requests that change the same files', () => {
  test('each pair is reported, and no report grows with pairs times files', () => {
    const sizes = [60, 240].map((files) => {
      const { judgement, snapshot } = tell(crowd(8, files));
      for (const pull of [1, 4, 8]) {
        const others = overlapsOf(judgement, pull).map(({ other }) => other?.pull);
        expect(others.sort((a = 0, b = 0) => a - b)).toEqual(
          namesOf(8).flatMap((_, at) => (at + 1 === pull ? [] : [at + 1])),
        );
      }
      expect(outcomeOf(judgement, 1)).toBe('success');
      expect(outcomeOf(judgement, 8)).toBe('failure');
      for (const { count } of judgement.findings) expect(count).toBe(files);
      return [terminal(judgement), json('check', 1, judgement), summary(judgement, snapshot)].map(
        ({ length }) => length,
      );
    });
    const [few = [], many = []] = sizes;
    for (const [index, length] of many.entries()) expect(length).toBeLessThan(1.3 * (few[index] ?? 0));
  });

  test('a pair that shares only the last path has its finding too', () => {
    const { plans, pulls } = crowd(3, 400);
    const [first, second] = pulls;
    if (!first || !second) throw new Error('two are there');
    const third = { number: 3, branch: 'feat/i02', modify: ['src/f0399.ts'] };
    const said = overlapsOf(judgeStory({ plans, pulls: [first, second, third] }), 2);
    expect(said.map(({ severity, other, count }) => [severity, other?.pull, count])).toEqual([
      ['error', 1, 400],
      ['notice', 3, undefined],
    ]);
  });

  test('of more pairs than are described, the others are counted, and the errors come first', () => {
    const story = crowd(53, 26);
    const saidOf = (pull: number) => overlapsOf(judgeStory({ ...story, subject: { pull } }), pull);
    const [first, ...latest] = saidOf(52);
    expect(first?.message).toBe(
      '"src/f0000.ts" and 25 more files are changed by both item "i51" and item "i00" (#1). Item "i00" came first. Only the first of them was compared with "main". If "main" has the other changes already, merge it into this branch.',
    );
    expect(first?.ways?.map(({ title }) => title)).toEqual([
      'Remove the changes of these 26 files from this pull request',
      'Wait until #1 has merged, then merge "main" into this branch (checked for the first file)',
    ]);
    expect(latest.map(({ severity, other, count }) => [severity, other?.pull, count])).toEqual([
      ...namesOf(49).map((_, at) => ['error', at + 2, 26]),
      ['error', undefined, 52],
    ]);
    expect(latest.at(-1)).toMatchObject({
      wanted: 'no path that another open item pull request changes',
      found: '52 more paths, not checked one by one',
      message: 'There are 52 more paths that other open item pull requests also change, such as "src/f0000.ts" (#51).',
      ways: [
        {
          kind: 'remove-path',
          title: 'Do the same for these files, and merge the base branch if it already has these changes',
        },
      ],
    });

    const [one, two, ...notices] = saidOf(3);
    expect([one, two].map((each) => [each?.severity, each?.other?.pull, each?.paths?.length])).toEqual([
      ['error', 1, 25],
      ['error', 2, 25],
    ]);
    expect(one?.ways?.[0]?.command).toBeUndefined();
    expect(one?.ways?.[1]?.title).toContain('(checked for the first 25 files)');
    expect(notices.map(({ severity, other, count }) => [severity, other?.pull, count])).toEqual([
      ...namesOf(48).map((_, at) => ['notice', at + 4, 26]),
      ['notice', undefined, 52],
    ]);
    expect(notices[0]).toMatchObject({
      paths: paths(3).map((path) => ({ path, kind: 'modify' })),
      message:
        '"src/f0000.ts", "src/f0001.ts", "src/f0002.ts" and 23 more files are changed by both item "i02" and item "i03" (#4). Item "i02" came first. They were not compared with "main", because there are more than 50 such paths.',
      remedy: 'No action is needed here: #4 must drop its changes.',
    });
    expect(notices.at(-1)).toMatchObject({
      message: 'There are 52 more paths that other open item pull requests also change, such as "src/f0000.ts" (#52).',
      remedy: 'The same is true of these files.',
    });
  });

  test('one that was not compared names three paths, also where the two change them in several ways', () => {
    const changes = (text: string) => Array.from({ length: 4 }, (_, at) => `src/${text}${at}.ts`);
    const story = crowd(53, 0, { modify: changes('m'), create: changes('c'), delete: changes('d') });
    const judged = judgeStory({ ...story, subject: { pull: 3 } });
    const uncompared = overlapsOf(judged, 3).filter(({ message }) => message.includes('They were not compared'));
    expect(uncompared.length).toBeGreaterThan(10);
    for (const each of uncompared) expect([each.count, each.paths?.length]).toEqual([12, 3]);
  });

  test('of more groups of generated files than are described, the others are counted', () => {
    const names = namesOf(53);
    const modify = names.slice(1).map((name) => `gen/${name}`);
    const fromEnd = modify.toReversed();
    const judged = judgeStory({
      plans: planOf(Object.fromEntries(names.map((name) => [name, { scope: [name] }])), { generated: ['gen/*'] }),
      pulls: names.map((name, at) => ({
        ...{ number: at + 1, branch: `feat/${name}` },
        modify: at === 0 ? modify : fromEnd.slice(at - 1, at),
      })),
      subject: { pull: 1 },
    });
    const said = overlapsOf(judged, 1);
    expect(said.map(({ path, other }) => [path, other?.pull])).toEqual([
      ...modify.slice(2).map((path, at) => [path, 51 - at]),
      [undefined, undefined],
    ]);
    expect(said.at(-1)).toMatchObject({
      severity: 'notice',
      wanted: 'a generated file that whoever merges second generates again',
      found: '2 more groups of generated files',
      message: 'There are 2 more groups of generated files that other open item pull requests also change.',
      remedy: 'Do the same for these files.',
    });
  });

  test('asks git for shared commits only of branches that have some', () => {
    const { plans, pulls } = crowd(6, 30);
    const branches = pulls.map(({ number: _, ...each }) => each);
    const { snapshot } = tell({ source: 'git', plans, pulls: branches });
    expect(snapshot.answers.sharedChange).toBeUndefined();
  });
});

test('the plan is asked about a path once for each pull request, and not for each pair of them', () => {
  const { plans, pulls } = crowd(12, 0);
  // No two change the same files, so that each file is a group of its own.
  const formatted = pulls.map((pull, at) => ({
    ...pull,
    modify: paths(40).filter((_, file) => (file * 31 + at * 17) % 10 < 7),
  }));
  const state = storyState({ plans, pulls: formatted }, (each) => {
    for (const pull of each.activePulls()) overlap.judge(pull, each);
  });
  const active = state.activePulls();
  for (const pull of active) state.pairs(pull);
  let questions = 0;
  for (const { plan } of active.slice(0, 1))
    Object.defineProperty(plan, 'generated', {
      get: () => {
        questions += 1;
        return [];
      },
    });
  for (const pull of active) overlap.judge(pull, state);
  const changes = active.reduce((sum, each) => sum + each.changes.length, 0);
  expect(questions).toBeLessThanOrEqual(changes);
});
