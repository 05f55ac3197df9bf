/** Two open item pull requests on one path, and lists that cannot be proved: overlap, stale-base, incomplete-files. */
import { describe, expect, test } from '@jest/globals';
import {
  findingOf,
  judgePull,
  judgeStory,
  notesOf,
  type OpenPull,
  outcomeOf,
  planOf,
  planText,
  rulesOf,
  type Story,
  tell,
  withBranches,
} from '../judge/judge-story.js';

const BOTH = planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] } });
const pullA = (changes: Partial<OpenPull>): OpenPull => ({ number: 1, branch: 'feat/a', ...changes });
const pullB = (changes: Partial<OpenPull>): OpenPull => ({ number: 2, branch: 'feat/b', ...changes });

function verdicts(story: Story): Record<string, string> {
  return Object.fromEntries(judgeStory(story).verdicts.map(({ item, verdict }) => [item ?? '', verdict]));
}

describe('overlap', () => {
  test('different paths: no overlap', () => {
    const pulls = [pullA({ modify: ['src/x'] }), pullB({ modify: ['src/y'] })];
    expect(verdicts({ plans: BOTH, pulls })).toEqual({ a: 'success', b: 'success' });
    expect(judgeStory({ plans: BOTH, pulls }).findings).toEqual([]);
  });

  test('both own the path: the later one fails, the earlier passes with a notice, both named (case 99)', () => {
    const judged = judgeStory({ plans: BOTH, pulls: [pullA({ modify: ['src/x'] }), pullB({ modify: ['src/x'] })] });
    expect(rulesOf(judged, 1)).toEqual(['notice overlap src/x']);
    expect(rulesOf(judged, 2)).toEqual(['overlap src/x']);
    const finding = findingOf(judged, 'overlap', 2);
    expect(finding.message).toBe('"src/x" is changed by both item "b" and item "a" (#1). Item "a" came first.');
    expect(finding.other).toEqual({ plan: 'p', item: 'a', branch: 'feat/a', pull: 1 });
    expect(findingOf(judged, 'overlap', 1).other).toMatchObject({ pull: 2 });
  });

  test('neither owns the path: both are out of scope, and the later one fails the overlap too (case 99)', () => {
    const judged = judgeStory({ plans: BOTH, pulls: [pullA({ modify: ['x'] }), pullB({ modify: ['x'] })] });
    expect(rulesOf(judged, 1)).toEqual(['out-of-scope x', 'notice overlap x']);
    expect(rulesOf(judged, 2)).toEqual(['out-of-scope x', 'overlap x']);
  });

  test('if one owns the path, the other fails whatever its number, and the owner passes with a notice (case 98) (promise 9)', () => {
    const plans = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'] } });
    const judged = judgeStory({
      plans,
      pulls: [pullA({ modify: ['src/b/x'] }), pullB({ modify: ['src/b/x'] })],
    });
    expect(rulesOf(judged, 1)).toEqual(['out-of-scope src/b/x', 'overlap src/b/x']);
    expect(rulesOf(judged, 2)).toEqual(['notice overlap src/b/x']);
    expect(outcomeOf(judged, 2)).toBe('success');
    expect(findingOf(judged, 'overlap', 1).message).toContain('Item "b" owns the path');
  });

  test('to own is by any kind of change: one may create it, the other deletes it', () => {
    const plans = planOf({ a: { scope: { create: ['src/x'] } }, b: { scope: ['src/b'] } });
    const judged = judgeStory({ plans, pulls: [pullA({ delete: ['src/x'] }), pullB({ delete: ['src/x'] })] });
    expect(rulesOf(judged, 1)).toEqual(['wrong-kind src/x', 'notice overlap src/x']);
    expect(rulesOf(judged, 2)).toEqual(['out-of-scope src/x', 'overlap src/x']);
  });

  test('one whose dependencies are unfinished yields to one whose are finished, before the number counts (case 99)', () => {
    const plans = planOf({
      z: { scope: ['z'] },
      a: { scope: ['src/**'], depends_on: ['z'] },
      b: { scope: ['src/**'] },
    });
    const judged = judgeStory({ plans, pulls: [pullA({ modify: ['src/x'] }), pullB({ modify: ['src/x'] })] });
    expect(rulesOf(judged, 1)).toEqual(['overlap src/x', 'dependency-open'].sort());
    expect(rulesOf(judged, 2)).toEqual(['notice overlap src/x']);
  });

  test('one that may only delete the file can wait for the one that modifies it', () => {
    const plans = planOf({ a: { scope: ['src/**'] }, b: { scope: { delete: ['src/x'] } } });
    const judged = judgeStory({ plans, pulls: [pullA({ modify: ['src/x'] }), pullB({ delete: ['src/x'] })] });
    expect(findingOf(judged, 'overlap', 2).ways?.map(({ kind }) => kind)).toEqual(['remove-path', 'wait-for']);
  });

  test('asks nothing about commits where the base already has one of the changes', () => {
    const at = { holds: { 'src/x': 'as-base' as const } };
    const pulls = [
      { branch: 'feat/a', modify: ['src/x'] },
      { branch: 'feat/b', modify: ['src/x'], ...at },
    ];
    const { judgement, snapshot } = tell({ source: 'git', plans: BOTH, pulls });
    expect(rulesOf(judgement)).toEqual([]);
    expect(snapshot.answers.sharedChange).toBeUndefined();
  });

  test('ordered items may share files, directly or through others', () => {
    const plans = planOf({
      a: { scope: ['src/**'] },
      m: { scope: ['m'], depends_on: ['a'] },
      b: { scope: ['src/**'], depends_on: ['m'] },
    });
    const judged = judgeStory({ plans, pulls: [pullA({ modify: ['src/x'] }), pullB({ modify: ['src/x'] })] });
    expect(judged.findings.filter(({ rule }) => rule === 'overlap')).toEqual([]);
    expect(outcomeOf(judged, 1)).toBe('success');
  });

  test('across plans too', () => {
    const plans = {
      'p.yml': planText({ items: withBranches({ a: { scope: ['src/**'] } }) }),
      'q.yml': planText({ items: withBranches({ b: { scope: ['src/**'] } }) }),
    };
    expect(verdicts({ plans, pulls: [pullA({ modify: ['src/x'] }), pullB({ modify: ['src/x'] })] })).toEqual({
      a: 'success',
      b: 'failure',
    });
  });

  test('a path that is generated in both plans only gets a notice for the second to merge, unless one side deletes it', () => {
    const plans = planOf({ a: { scope: ['lock', 'a'] }, b: { scope: ['lock', 'b'] } }, { generated: ['lock'] });
    const modified = [pullA({ modify: ['lock'] }), pullB({ modify: ['lock'] })];
    const judged = judgeStory({ plans, pulls: modified });
    expect(rulesOf(judged, 1)).toEqual(['notice overlap lock']);
    expect(rulesOf(judged, 2)).toEqual(['notice overlap lock']);
    expect(findingOf(judged, 'overlap', 2)).toMatchObject({
      message:
        'The generated file "lock" is changed by item "b" and by item "a" (#1). Whoever merges second gets a conflict in it.',
      remedy:
        'Once #1 has merged, merge "main" into this branch, take "lock" from there, run its generator again, and commit the result.',
      other: { plan: 'p', item: 'a', pull: 1 },
    });
    const deleted = [pullA({ modify: ['lock'] }), pullB({ delete: ['lock'] })];
    expect(rulesOf(judgeStory({ plans, pulls: deleted }), 2)).toEqual(['overlap lock']);
    const deletedFirst = [pullA({ delete: ['lock'] }), pullB({ modify: ['lock'] })];
    expect(rulesOf(judgeStory({ plans, pulls: deletedFirst }), 2)).toEqual(['overlap lock']);
  });

  test('a generated path and another one that the same two change are judged apart, whichever comes first', () => {
    for (const [generated, other] of [
      ['a-lock', 'b-text'],
      ['b-lock', 'a-text'],
    ] as const) {
      const modify = [generated, other];
      const plans = planOf({ a: { scope: [...modify] }, b: { scope: [...modify] } }, { generated: [generated] });
      const judged = judgeStory({ plans, pulls: [pullA({ modify }), pullB({ modify })] });
      expect(rulesOf(judged, 2).sort()).toEqual([`notice overlap ${generated}`, `overlap ${other}`]);
      expect(outcomeOf(judged, 2)).toBe('failure');
    }
  });

  test('a path that is owned and one that is not, which the same two change, are judged apart', () => {
    const plans = planOf({ a: { scope: ['own', 'other'] }, b: { scope: ['b', 'own'] } });
    const judged = judgeStory({
      plans,
      pulls: [pullA({ modify: ['other', 'own'] }), pullB({ modify: ['other', 'own'] })],
    });
    expect(findingOf(judged, 'overlap', 1).message).toContain('Item "a" owns the path');
    expect(
      judged.findings.filter(({ pull, rule }) => pull === 2 && rule === 'overlap').map(({ message }) => message),
    ).toEqual([expect.stringContaining('Item "a" owns the path'), expect.stringContaining('Item "a" came first')]);
  });

  test('two changes of which nothing can be read are not taken for what the base has', () => {
    const pulls = [pullA({ modify: ['src/x'] }), pullB({ modify: ['src/x'] })];
    const judged = judgeStory({ plans: BOTH, pulls, unreadable: ['src/x'] });
    expect(rulesOf(judged, 2)).toContain('overlap src/x');
    expect(outcomeOf(judged, 2)).not.toBe('success');
  });

  test('each pull request is notified once of a generated path, and the base is read for it once', () => {
    const items = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, { scope: [name] }]));
    const pulls = ['a', 'b', 'c', 'd'].map((name, at) => ({
      number: at + 1,
      branch: `feat/${name}`,
      modify: ['lock'],
    }));
    const { judgement, snapshot } = tell({ plans: planOf(items, { generated: ['lock'] }), pulls });
    expect(rulesOf(judgement)).toEqual(Array.from({ length: 4 }, () => 'notice overlap lock'));
    expect(findingOf(judgement, 'overlap', 2).message).toContain('by item "a" (#1), and by 2 others. ');
    // Whether it is still there: nothing else, and not once for each.
    const { entry, folder, holders } = snapshot.answers;
    const asked = entry?.filter(({ revision }) => revision === snapshot.base.commit);
    expect({ asked: asked?.map(({ path }) => path), folder, holders }).toEqual({ asked: ['lock'] });
  });

  test('ordered items get no notice about a generated path, because the later one fails until it may merge', () => {
    const plans = planOf({ a: { scope: ['a'] }, b: { scope: ['b'], depends_on: ['a'] } }, { generated: ['lock'] });
    const pulls = [pullA({ modify: ['lock'] }), pullB({ modify: ['lock'] })];
    expect(rulesOf(judgeStory({ plans, pulls }))).toEqual(['dependency-open']);
  });

  test('a generated glob that does not reach into .github makes nothing there generated (case 96)', () => {
    const path = '.github/bot/lock';
    const plans = planOf({ a: { scope: [path] }, b: { scope: [path] } }, { generated: ['**/lock'] });
    const pulls = [pullA({ modify: [path] }), pullB({ modify: [path] })];
    expect(rulesOf(judgeStory({ plans, pulls }), 2)).toEqual(['overlap .github/bot/lock']);
  });

  test('generated in one of two plans only: an overlap', () => {
    const plans = {
      'p.yml': planText({ items: withBranches({ a: { scope: ['a'] } }), generated: ['lock'] }),
      'q.yml': planText({ items: withBranches({ b: { scope: ['lock'] } }) }),
    };
    const pulls = [pullA({ modify: ['lock'] }), pullB({ modify: ['lock'] })];
    expect(rulesOf(judgeStory({ plans, pulls }))).toEqual(['overlap lock', 'notice overlap lock']);
  });

  test('shared is for creating: two items that create one name overlap', () => {
    const plans = planOf({ a: { scope: ['a'] }, b: { scope: ['b'] } }, { shared: ['changes/*'] });
    const pulls = [pullA({ create: ['changes/x'] }), pullB({ create: ['changes/x'] })];
    expect(rulesOf(judgeStory({ plans, pulls }), 2)).toEqual(['overlap changes/x']);
  });

  test('the source of a rename in one, an edit in the other (case 100)', () => {
    const pulls = [pullA({ modify: ['src/x'] }), pullB({ rename: [['src/x', 'src/y']] })];
    expect(rulesOf(judgeStory({ plans: BOTH, pulls }), 2)).toEqual(['overlap src/x']);
  });

  test('a file in the place of a directory of the other, either way round (case 101)', () => {
    const pulls = [pullA({ create: ['src/a'] }), pullB({ create: ['src/a/b/c'] })];
    expect(rulesOf(judgeStory({ plans: BOTH, pulls }))).toEqual(['notice overlap src/a', 'overlap src/a/b/c']);
    const turned = [pullA({ create: ['src/a/b/c'] }), pullB({ create: ['src/A'] })];
    expect(rulesOf(judgeStory({ plans: BOTH, pulls: turned }))).toEqual(['notice overlap src/a/b/c', 'overlap src/A']);
    const apart = [pullA({ create: ['src/ab'] }), pullB({ create: ['src/a/b'] })];
    expect(judgeStory({ plans: BOTH, pulls: apart }).findings).toEqual([]);
  });

  test.each([
    ['letter case', 'src/Readme.md', 'src/README.md'],
    ['Unicode form', 'src/caf\u00e9', 'src/cafe\u0301'],
    ['sharp s', 'src/stra\u00dfe', 'src/STRASSE'],
    ['both in a directory', 'src/\u00c9t\u00e9/x', 'src/e\u0301t\u00e9/x'],
  ])('names that are equal but for their %s (case 102)', (_, one, other) => {
    const pulls = [pullA({ create: [one] }), pullB({ create: [other] })];
    const judged = judgeStory({ plans: BOTH, pulls });
    expect(rulesOf(judged)).toEqual([`notice overlap ${one}`, `overlap ${other}`]);
    expect(findingOf(judged, 'overlap', 2).message).toContain('cannot exist in one checkout');
  });

  test('asks each side about its own path if the two differ', () => {
    const plans = planOf({ a: { scope: ['other'] }, b: { scope: ['src/README.md'] } });
    const pulls = [pullA({ create: ['src/Readme.md'] }), pullB({ create: ['src/README.md'] })];
    const judged = judgeStory({ plans, pulls });
    expect(rulesOf(judged, 1)).toContain('overlap src/Readme.md');
    expect(outcomeOf(judged, 2)).toBe('success');
  });

  test('one path, three pull requests: each later one fails against each earlier', () => {
    const plans = planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] }, c: { scope: ['src/**'] } });
    const pulls = [
      pullA({ modify: ['src/x'] }),
      pullB({ modify: ['src/x'] }),
      { number: 3, branch: 'feat/c', modify: ['src/x'] },
    ];
    const judged = judgeStory({ plans, pulls });
    expect(rulesOf(judged, 1)).toEqual(['notice overlap src/x', 'notice overlap src/x']);
    expect(rulesOf(judged, 2)).toEqual(['overlap src/x', 'notice overlap src/x']);
    expect(rulesOf(judged, 3)).toEqual(['overlap src/x', 'overlap src/x']);
  });

  test('the same verdict whether one pull request is judged or all', () => {
    const pulls = [pullA({ modify: ['src/x'] }), pullB({ modify: ['src/x'] })];
    for (const number of [1, 2]) {
      const alone = judgePull({ plans: BOTH, pulls }, number);
      expect(rulesOf(alone)).toEqual(rulesOf(judgeStory({ plans: BOTH, pulls }), number));
    }
  });

  test('passes once the other closes or no longer changes the path (case 104)', () => {
    const mine = pullB({ modify: ['src/x'] });
    expect(outcomeOf(judgePull({ plans: BOTH, pulls: [pullA({ modify: ['src/x'] }), mine] }, 2), 2)).toBe('failure');
    expect(outcomeOf(judgePull({ plans: BOTH, pulls: [pullA({ modify: ['src/y'] }), mine] }, 2), 2)).toBe('success');
    expect(outcomeOf(judgePull({ plans: BOTH, pulls: [mine] }, 2), 2)).toBe('success');
  });

  test('is not reported with an unlisted pull request', () => {
    const pulls = [{ number: 1, branch: 'mine', modify: ['src/x'] }, pullB({ modify: ['src/x'] })];
    expect(judgePull({ plans: BOTH, pulls }, 2).findings).toEqual([]);
  });

  test('the number decides and not the place in the plan, and it counts as a number', () => {
    const pulls = [
      { number: 10, branch: 'feat/a', modify: ['src/x'] },
      { number: 9, branch: 'feat/b', modify: ['src/x'] },
    ];
    expect(verdicts({ plans: BOTH, pulls })).toEqual({ a: 'failure', b: 'success' });
  });

  test('in git the order of plans by id, then of items in the plan, decides', () => {
    const pulls = [
      { branch: 'feat/b', modify: ['src/x'] },
      { branch: 'feat/a', modify: ['src/x'] },
    ];
    expect(verdicts({ source: 'git', plans: BOTH, pulls })).toEqual({ a: 'success', b: 'failure' });
    const plans = {
      'q.yml': planText({ items: withBranches({ a: { scope: ['src/**'] } }) }),
      'p.yml': planText({ items: withBranches({ b: { scope: ['src/**'] } }) }),
    };
    expect(verdicts({ source: 'git', plans, pulls })).toEqual({ a: 'failure', b: 'success' });
  });
});

describe('stacked work in git', () => {
  test("what a dependency's unmerged branch below brought along is not the pull request's doing", () => {
    const plans = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'], depends_on: ['a'] } });
    const below = { branch: 'feat/a', create: ['src/a/x'] };
    const above = { branch: 'feat/b', create: ['src/a/x', 'src/b/x'] };
    const story: Story = { source: 'git', plans };
    expect(rulesOf(judgeStory({ ...story, pulls: [below, above] }), 'feat/b')).toEqual([
      'out-of-scope src/a/x',
      'dependency-open',
    ]);
    const stacked = { ...above, stackedOn: { 'feat/a': ['src/b/x'] } };
    expect(rulesOf(judgeStory({ ...story, pulls: [below, stacked] }), 'feat/b')).toEqual(['dependency-open']);
  });
});

describe('stale-base', () => {
  const plans = planOf({ parent: { scope: ['src/p/**'] }, a: { scope: ['src/a/**'] }, b: { scope: ['src/**'] } });
  /** The parent branch was squashed into the base; the child still lists its files. */
  const child = (changes: Partial<OpenPull>): OpenPull => ({ number: 1, branch: 'feat/a', ...changes });
  const merged = [{ number: 9, branch: 'feat/parent', create: ['src/p/x'] }];

  test('reports stale-base with a way out if the parent branch was squashed', () => {
    const pulls = [child({ create: ['src/p/x', 'src/a/y'], holds: { 'src/p/x': 'as-base' } })];
    const judged = judgePull({ plans, merged, pulls }, 1);
    expect(rulesOf(judged)).toEqual(['stale-base src/p/x']);
    expect(outcomeOf(judged, 1)).toBe('failure');
    expect(findingOf(judged, 'stale-base').remedy).toBe('Merge "main" into this branch, or rebase onto it.');
  });

  test('a path outside the scope that differs from the base branch is still out of scope', () => {
    const judged = judgePull({ plans, merged, pulls: [child({ create: ['src/p/x'] })] }, 1);
    expect(rulesOf(judged)).toEqual(['out-of-scope src/p/x']);
  });

  test('a file that is gone at both is stale too', () => {
    const gone = [{ number: 9, branch: 'feat/parent', delete: ['src/p/old'] }];
    const judged = judgePull({ plans, merged: gone, pulls: [child({ delete: ['src/p/old'] })] }, 1);
    expect(rulesOf(judged)).toEqual(['stale-base src/p/old']);
  });

  test('the mode counts: equal blobs of another mode are a change', () => {
    const pulls = [child({ modify: ['src/p/x'], holds: { 'src/p/x': { mode: '100755', oid: 'x' } } })];
    const judged = judgePull({ plans, merged, files: { 'src/p/x': { mode: '100644', oid: 'x' } }, pulls }, 1);
    expect(rulesOf(judged)).toEqual(['out-of-scope src/p/x']);
  });

  test('where no rule would blame the path it is no finding', () => {
    const pulls = [child({ modify: ['src/a/y'], holds: { 'src/a/y': 'as-base' } })];
    expect(judgePull({ plans, pulls }, 1).findings).toEqual([]);
  });

  test('stale-base replaces every rule that would blame the path', () => {
    const strict = planOf({ a: { scope: { create: ['src/a/**'] }, constraints: { do_not_touch: ['src/a/no'] } } });
    const pulls = [
      child({
        modify: ['src/a/no', 'src/a/yes'],
        holds: { 'src/a/no': 'as-base', 'src/a/yes': 'as-base' },
      }),
    ];
    const judged = judgePull({ plans: strict, pulls }, 1);
    expect(rulesOf(judged)).toEqual(['stale-base src/a/no', 'stale-base src/a/yes']);
    expect(judged.findings[0]?.found).toContain('do-not-touch, wrong-kind');
  });

  test('it counts for no overlap, on either side', () => {
    const pulls = [
      child({ create: ['src/a/y'], holds: { 'src/a/y': 'as-base' } }),
      { number: 2, branch: 'feat/b', modify: ['src/a/y'] },
    ];
    expect(judgeStory({ plans, pulls, files: { 'src/a/y': 'on main' } }).findings).toEqual([]);
    const other = [
      child({ create: ['src/a/y'] }),
      { number: 2, branch: 'feat/b', modify: ['src/a/y'], holds: { 'src/a/y': 'as-base' as const } },
    ];
    expect(judgeStory({ plans, pulls: other, files: { 'src/a/y': 'on main' } }).findings).toEqual([]);
  });
});

describe('incomplete-files', () => {
  const incomplete = 'the server gave 3,000 of 4,200 files';

  test('an item pull request whose list cannot be proved is an error (promise 1)', () => {
    const judged = judgePull({ plans: BOTH, pulls: [pullA({ incomplete })] }, 1);
    expect(outcomeOf(judged, 1)).toBe('error');
    expect(rulesOf(judged)).toEqual(['incomplete-files']);
    expect(findingOf(judged, 'incomplete-files').message).toContain(incomplete);
  });

  test('an unlisted pull request with an incomplete list gets an error too (promise 1)', () => {
    const pulls = [{ number: 1, branch: 'mine', incomplete }];
    expect(outcomeOf(judgePull({ plans: BOTH, pulls }, 1), 1)).toBe('error');
    expect(outcomeOf(judgePull({ plans: null, pulls }, 1), 1)).toBe('error');
    expect(outcomeOf(judgePull({ plans: { 'p.yml': 'broken' }, pulls }, 1), 1)).toBe('error');
  });

  test('no pull request with an incomplete list ever passes (promise 1)', () => {
    const story: Story = {
      plans: planOf({ a: { scope: ['**'], branch: ['feat/a', 'feat/a2'] }, d: { scope: ['d'], dropped: 'no' } }),
      pulls: [
        { number: 1, branch: 'feat/a', incomplete },
        { number: 2, branch: 'feat/a2', incomplete },
        { number: 3, branch: 'feat/d', incomplete },
        { number: 4, branch: 'mine', fork: true, incomplete },
      ],
    };
    for (const number of [1, 2, 3, 4]) expect(outcomeOf(judgePull(story, number), number)).not.toBe('success');
  });

  test('an unprovable sibling gets the error itself, and counts as changing nothing for the others (case 103)', () => {
    const pulls = [pullA({ incomplete }), pullB({ modify: ['src/x'] })];
    const judged = judgeStory({ plans: BOTH, pulls });
    expect(outcomeOf(judged, 1)).toBe('error');
    expect(outcomeOf(judged, 2)).toBe('success');
    expect(rulesOf(judged, 2)).toEqual([]);
  });

  test('no changed file at all is a complete list: success (case 63)', () => {
    const judged = judgePull({ plans: BOTH, pulls: [pullA({})] }, 1);
    expect(outcomeOf(judged, 1)).toBe('success');
    expect(notesOf(judged, 1)).toEqual(['It changes no files, so merging it would not finish item "a".']);
    expect(notesOf(judgePull({ plans: BOTH, pulls: [pullA({ create: ['src/a/x'] })] }, 1), 1)).toEqual([]);
    const dropped = planOf({ a: { scope: ['src/a/**'], dropped: 'no' } });
    const notes = notesOf(judgePull({ plans: dropped, pulls: [pullA({})] }, 1), 1);
    expect(notes.filter((each) => each.includes('it changes no file'))).toEqual([]);
  });
});

describe('integration', () => {
  const plans = planOf(
    {
      a: { scope: { create: ['src/a/**'] } },
      b: { scope: ['src/b/**'] },
      gone: { scope: ['src/gone'], dropped: 'no' },
    },
    { integration: { branch: 'feat/all', scope: ['src/index.ts'] }, generated: ['lock'], shared: ['changes/*'] },
  );
  const merged = [
    { number: 1, branch: 'feat/a', create: ['src/a/x'] },
    { number: 2, branch: 'feat/b', create: ['src/b/x'] },
  ];
  const all = (changes: Partial<OpenPull>): OpenPull => ({ number: 9, branch: 'feat/all', ...changes });

  test('it depends on all items of its plan', () => {
    const judged = judgePull({ plans, pulls: [all({ modify: ['src/index.ts'] })] }, 9);
    expect(judged.findings.map(({ rule, other }) => [rule, other?.item])).toEqual([
      ['dependency-open', 'a'],
      ['dependency-open', 'b'],
    ]);
    expect(judged.verdicts[0]?.item).toBe('integration');
    expect(outcomeOf(judgePull({ plans, merged, pulls: [all({ modify: ['src/index.ts'] })] }, 9), 9)).toBe('success');
  });

  test("it may change its own scope, by any kind of change what its items' scopes cover, and generated", () => {
    const changes = { modify: ['src/index.ts', 'src/a/x', 'lock'], delete: ['src/b/x'], create: ['changes/x'] };
    expect(rulesOf(judgePull({ plans, merged, pulls: [all(changes)] }, 9))).toEqual([]);
  });

  test('nothing else, and not what only a dropped item covers', () => {
    const changes = { modify: ['src/other', 'src/gone'], delete: ['lock'] };
    expect(rulesOf(judgePull({ plans, merged, pulls: [all(changes)] }, 9))).toEqual([
      'wrong-kind lock',
      'out-of-scope src/gone',
      'out-of-scope src/other',
    ]);
  });

  test("the integration owns only its own scope, so an unlisted pull request on an item's path does not concern it", () => {
    const strict = planOf(
      { a: { scope: ['src/a/**'] } },
      { outsiders: 'fail', integration: { branch: 'feat/all', scope: ['src/index.ts'] } },
    );
    const outsider = { number: 8, branch: 'mine', modify: ['src/a/x', 'src/index.ts'] };
    const judged = judgePull({ plans: strict, merged: merged.slice(0, 1), pulls: [outsider] }, 8);
    expect(rulesOf(judged)).toEqual(['owned-path src/index.ts']);
    expect(findingOf(judged, 'owned-path').other?.item).toBe('integration');
  });

  test('against an item of another plan it owns only its own scope', () => {
    const two = {
      'p.yml': planText({
        items: withBranches({ a: { scope: ['src/a/**'] } }),
        integration: { branch: 'feat/all', scope: ['src/index.ts'] },
      }),
      'q.yml': planText({ items: withBranches({ other: { scope: ['src/a/**', 'src/index.ts'] } }) }),
    };
    const pulls = [all({ number: 3, modify: ['src/a/x'] }), { number: 4, branch: 'feat/other', modify: ['src/a/x'] }];
    const judged = judgeStory({ plans: two, merged: merged.slice(0, 1), pulls });
    expect(rulesOf(judged, 3)).toEqual(['overlap src/a/x']);
    expect(rulesOf(judged, 4)).toEqual(['notice overlap src/a/x']);
  });

  test('without a branch it owns its scope while items are unfinished, and nothing once all are', () => {
    const branchless = planOf(
      { a: { scope: ['src/a/**'] } },
      { outsiders: 'fail', integration: { scope: ['src/index.ts'] } },
    );
    const pulls = [{ number: 8, branch: 'mine', modify: ['src/index.ts'] }];
    expect(rulesOf(judgePull({ plans: branchless, pulls }, 8))).toEqual(['owned-path src/index.ts']);
    expect(rulesOf(judgePull({ plans: branchless, merged: merged.slice(0, 1), pulls }, 8))).toEqual([]);
  });

  test('a path outside a scope is left to the integration where its scope has the path', () => {
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'feat/b', modify: ['src/index.ts'] }] }, 1);
    expect(findingOf(judged, 'out-of-scope').remedy).toContain('leave the change to item "integration"');
  });
});
