/** Which pull requests are judged, by which plans, and as what: identity, agents, unlisted ones, shared verdicts. */
import { describe, expect, test } from '@jest/globals';
import type { PlanFile } from '../../../src/core/facts/snapshot.js';
import { branchOf } from './history.js';
import {
  answer,
  answerUntilJudged,
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
  start,
  tell,
} from './judge-story.js';

/** The head of the pull request has one more entry in the plan directory. */
function judgeWithPlanFile(story: Story, file: PlanFile) {
  return answerUntilJudged(start(story), (snapshot, questions) => {
    const next = answer(story, snapshot, questions);
    const head = next.pulls[0]?.revision;
    const tree = next.answers.plans?.find(({ revision }) => revision === head)?.answer;
    const files = next.planTrees.find(({ id: each }) => each === tree)?.files ?? [];
    const changed = { id: 'changed', files: [...files, file] };
    return {
      ...next,
      planTrees: [...next.planTrees, changed],
      answers: {
        ...next.answers,
        plans: (next.answers.plans ?? []).map((each) =>
          each.revision === head ? { ...each, answer: changed.id } : each,
        ),
      },
    };
  }).judgement;
}

const A = { scope: ['src/a/**'] };
const B = { scope: ['src/b/**'] };

describe('where facts come from', () => {
  test('no plan directory: success, and the text says where it looked', () => {
    const judged = judgePull({ plans: null, pulls: [{ number: 1, branch: 'x', modify: ['any.ts'] }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('success');
    expect(judged.notes.join()).toContain('No plan is open on "main" (looked in .github/parallel-work/');
    expect(judged.planRevision).toBe('none');
  });

  test('a plan for another branch is inert', () => {
    const plans = planOf({ a: A }, { base: 'release' });
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'feat/a', modify: ['any.ts'] }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('success');
    expect(judged.plans).toEqual([]);
  });

  test('a plan without base is open on the default branch only', () => {
    const story = { plans: planOf({ a: A }), pulls: [{ number: 1, branch: 'feat/a', modify: ['any.ts'] }] };
    expect(rulesOf(judgePull({ ...story, base: 'main', defaultBranch: 'main' }, 1))).toEqual(['out-of-scope any.ts']);
    expect(rulesOf(judgePull({ ...story, base: 'release', defaultBranch: 'main' }, 1))).toEqual([]);
  });

  test("the plan comes from the base: a lax plan on the pull request's own branch counts for nothing (case 60) (promise 3)", () => {
    const lax = planOf({ a: { scope: ['**'] } })['p.yml'] ?? '';
    const judged = judgePull(
      {
        plans: planOf({ a: A }),
        pulls: [{ number: 1, branch: 'feat/a', modify: ['other.ts'], plansAtMergeBase: { 'p.yml': lax } }],
      },
      1,
    );
    expect(rulesOf(judged)).toEqual(['out-of-scope other.ts']);
  });

  test('a verdict names its head, its base and the revision of the plans (promise 8)', () => {
    const { judgement, snapshot } = tell({ plans: planOf({ a: A }), pulls: [{ number: 1, branch: 'feat/a' }] });
    expect(judgement.verdicts).toMatchObject([
      { pull: 1, plan: 'p', item: 'a', branch: 'feat/a', head: snapshot.pulls[0]?.head, base: 'main' },
    ]);
    expect(judgement.verdicts[0]?.planRevision).toBe(snapshot.planTrees[0]?.id.slice(0, 10));
    expect(judgement.planRevision).toMatch(/^[0-9a-f]{10}$/);
  });

  test('several plans are open at a time', () => {
    const plans = {
      'one.yml': planText({ items: { a: { branch: 'feat/a', ...A } } }),
      'two.yaml': planText({ items: { b: { branch: 'feat/b', ...B } } }),
    };
    const pulls = [
      { number: 1, branch: 'feat/a', modify: ['src/a/x', 'src/b/x'] },
      { number: 2, branch: 'feat/b', modify: ['src/b/y'] },
    ];
    const judged = judgeStory({ plans, pulls });
    expect(judged.plans.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(rulesOf(judged)).toEqual(['out-of-scope src/b/x']);
    expect(outcomeOf(judged, 2)).toBe('success');
  });
});

describe('plans-broken', () => {
  const broken = { 'p.yml': 'version: 1\ntask: [' };

  test('a broken plan makes every verdict an error', () => {
    const story: Story = { plans: { ...planOf({ a: A }), 'q.yml': 'nonsense' } };
    const pulls = [
      { number: 1, branch: 'feat/a', modify: ['src/a/x'] },
      { number: 2, branch: 'whatever', fork: true, modify: ['README.md'] },
    ];
    for (const number of [1, 2]) {
      const judged = judgePull({ ...story, pulls }, number);
      expect(outcomeOf(judged, number)).toBe('error');
      expect(rulesOf(judged)[0]).toMatch(/^plans-broken/);
      expect(judged.problems).not.toEqual([]);
    }
  });

  test('a pull request that fixes the plan and changes nothing else passes', () => {
    const judged = judgePull({ plans: broken, pulls: [{ number: 1, branch: 'repair', plans: planOf({ a: A }) }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('success');
    expect(rulesOf(judged)).toEqual([]);
    expect(notesOf(judged, 1).join()).toContain('Plans on "main" are broken');
  });

  test('the way out is never locked: deleting the plan passes', () => {
    const judged = judgePull({ plans: broken, pulls: [{ number: 1, branch: 'repair', plans: { 'p.yml': null } }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('success');
  });

  test('the way out is open to a fork and to an agent too', () => {
    const pulls = [{ number: 1, branch: 'repair', fork: true, author: 'bot', plans: planOf({ a: A }) }];
    expect(outcomeOf(judgePull({ plans: broken, agents: ['*'], pulls }, 1), 1)).toBe('success');
  });

  test('two broken plans can be fixed one at a time', () => {
    const plans = { ...broken, 'q.yml': 'also: [' };
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'repair', plans: planOf({ a: A }) }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('success');
  });

  test('a pull request that fixes the plan and changes something else gets an error', () => {
    const pulls = [{ number: 1, branch: 'repair', plans: planOf({ a: A }), modify: ['src/x.ts'] }];
    expect(outcomeOf(judgePull({ plans: broken, pulls }, 1), 1)).toBe('error');
  });

  test('who leaves it broken fails', () => {
    const judged = judgePull(
      { plans: broken, pulls: [{ number: 1, branch: 'repair', plans: { 'p.yml': 'x: {' } }] },
      1,
    );
    expect(outcomeOf(judged, 1)).toBe('failure');
    expect(rulesOf(judged)[0]).toBe('broken-plan .github/parallel-work/p.yml');
  });

  describe('by a file in the place of their directory', () => {
    const inThePlace = { '': 'x' };
    const judged = (pull: Omit<OpenPull, 'number' | 'branch'>, plans: Story['plans'] = inThePlace) =>
      judgePull({ ...(plans ? { plans } : {}), pulls: [{ number: 1, branch: 'repair', ...pull }] }, 1);

    test('no pull request can be judged, and each one says so', () => {
      const judgement = judged({ modify: ['src/a.ts'] });
      expect([outcomeOf(judgement, 1), ...rulesOf(judgement)]).toEqual(['error', 'plans-broken']);
      expect(findingOf(judgement, 'plans-broken').message).toBe(
        '".github/parallel-work" on "main" is broken, so no pull request can be checked: A file is in the place of the directory that contains the plans.',
      );
      expect(judgement.problems.map(({ code, at }) => [code, at?.path])).toEqual([
        ['not-a-directory', '.github/parallel-work'],
      ]);
    });

    test('the way out is never locked: it may be deleted, or become a directory of valid plans', () => {
      expect(outcomeOf(judged({ plans: { '': null } }), 1)).toBe('success');
      expect(outcomeOf(judged({ plans: { '': null, ...planOf({ a: A }) } }), 1)).toBe('success');
    });

    test('a pull request that changes something else too, or leaves a plan broken, fails', () => {
      expect(rulesOf(judged({ plans: { '': null }, modify: ['src/a.ts'] }))).toEqual(['plans-broken']);
      expect(rulesOf(judged({ plans: { '': 'y' } }))).toEqual(['broken-plan .github/parallel-work']);
      expect(rulesOf(judged({ plans: { '': null, 'p.yml': 'x: {' } }))[0]).toBe(
        'broken-plan .github/parallel-work/p.yml',
      );
    });
  });

  test('a broken plan for another branch breaks nothing here, a valid one is judged', () => {
    const plans = { ...planOf({ a: A }), 'old.yml': planText({ base: 'release', items: { z: { branch: 'z' } } }) };
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'feat/a', modify: ['src/a/x'] }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('success');
  });
});

describe('pull requests that change plans', () => {
  const plans = planOf({ a: A });
  const wider = planOf({ a: { scope: ['src/**'] } });

  test('one that leaves its plan valid passes', () => {
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'plan', plans: wider }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('success');
    expect(rulesOf(judged)).toEqual([]);
  });

  test('one that breaks a plan fails with the place in the file (broken-plan) (case 29)', () => {
    const judged = judgePull(
      { plans, pulls: [{ number: 1, branch: 'plan', plans: { 'p.yml': 'version: 1\nfoo: 1' } }] },
      1,
    );
    expect(outcomeOf(judged, 1)).toBe('failure');
    expect(new Set(rulesOf(judged))).toEqual(new Set(['broken-plan .github/parallel-work/p.yml']));
    expect(judged.findings[0]?.at).toMatchObject({ path: '.github/parallel-work/p.yml' });
  });

  test('one that adds a broken plan fails, others are judged by the plans on the base (case 29)', () => {
    const pulls = [
      { number: 1, branch: 'plan', plans: { 'new.yml': '[]' } },
      { number: 2, branch: 'feat/a', modify: ['src/a/x'] },
    ];
    expect(outcomeOf(judgePull({ plans, pulls }, 1), 1)).toBe('failure');
    expect(outcomeOf(judgePull({ plans, pulls }, 2), 2)).toBe('success');
  });

  test('one that puts a folder in the place of a plan fails, however the source lists it (case 6)', () => {
    for (const listed of ['new.yml/inner.txt', 'new.yml']) {
      const story: Story = {
        plans,
        pulls: [{ number: 1, branch: 'plan', create: ['.github/parallel-work/new.yml/inner.txt'], plans: {} }],
      };
      const folder = { name: listed, mode: listed.endsWith('.yml') ? '040000' : '100644', oid: '1'.repeat(40) };
      const judged = judgeWithPlanFile({ ...story, subject: { pull: 1 } }, folder);
      expect(outcomeOf(judged, 1)).toBe('failure');
      expect(rulesOf(judged)).toEqual(['broken-plan .github/parallel-work/new.yml']);
    }
  });

  test('one that puts a file or a link in the place of the directory fails (case 6)', () => {
    for (const [now, then] of [
      [plans, { 'p.yml': null, '': 'x' }],
      [null, { '': 'x' }],
    ] as const) {
      const pulls = [{ number: 1, branch: 'plan', plans: then }];
      expect(rulesOf(judgePull({ plans: now, pulls }, 1))).toEqual(['broken-plan .github/parallel-work']);
    }
    const gone = [{ number: 1, branch: 'plan', delete: ['.github/parallel-work'] }];
    expect(outcomeOf(judgePull({ plans: null, pulls: gone }, 1), 1)).toBe('success');
  });

  test('a pull request that leaves its plan broken through another one fails', () => {
    const broken = { 'p.yml': 'version: 1\ntask: [' };
    const twice = { 'p.yaml': plans['p.yml'] ?? '' };
    const judged = judgePull({ plans: broken, pulls: [{ number: 1, branch: 'plan', plans: twice }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('failure');
    expect(judged.findings[0]?.message).toContain('exists twice');
  });

  test('one that breaks a plan which it does not touch fails', () => {
    const two = {
      'p.yml': planText({ items: { a: { branch: 'feat/a', ...A } } }),
      'q.yml': planText({ items: { b: { branch: 'feat/b', ...B, depends_on: ['p/a'] } } }),
    };
    const judged = judgePull({ plans: two, pulls: [{ number: 1, branch: 'plan', plans: { 'p.yml': null } }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('failure');
    expect(rulesOf(judged)).toEqual(['broken-plan .github/parallel-work/q.yml']);
  });

  test('a plan that the base changed too: failure, "merge the base first"', () => {
    const older = planOf({ a: { scope: ['older/**'] } })['p.yml'] ?? '';
    const pulls = [{ number: 1, branch: 'plan', plans: wider, plansAtMergeBase: { 'p.yml': older } }];
    const judged = judgePull({ plans, pulls }, 1);
    expect(outcomeOf(judged, 1)).toBe('failure');
    expect(rulesOf(judged)).toEqual(['stale-base .github/parallel-work/p.yml']);
    expect(judged.findings[0]?.remedy).toBe('Merge "main" into this branch, or rebase onto it.');
  });

  test('a plan that the base changed in the same way is no change', () => {
    const older = planOf({ a: { scope: ['older/**'] } })['p.yml'] ?? '';
    const pulls = [{ number: 1, branch: 'plan', plans, plansAtMergeBase: { 'p.yml': older } }];
    expect(outcomeOf(judgePull({ plans, pulls }, 1), 1)).toBe('success');
  });

  test('its other files are judged by the plans of today and by those that it would leave', () => {
    const given = planOf({ a: { scope: ['src/a/**'], dropped: 'not needed' } });
    const pulls = [
      { number: 1, branch: 'plan', plans: given, modify: ['src/a/x'] },
      { number: 2, branch: 'feat/a', modify: ['src/a/y'] },
    ];
    expect(outcomeOf(judgePull({ plans, pulls }, 1), 1)).toBe('failure');
    const free = { number: 1, branch: 'plan', plans: given, modify: ['README.md'] };
    expect(outcomeOf(judgePull({ plans, pulls: [free, ...pulls.slice(1)] }, 1), 1)).toBe('success');
    expect(
      outcomeOf(
        judgePull(
          { plans, pulls: [{ ...pulls[0], plans: wider, branch: 'plan', number: 1 }, pulls[1] ?? { branch: '' }] },
          1,
        ),
        1,
      ),
    ).toBe('failure');
  });

  test('one whose own branch the changed plan would claim is an item pull request then: it cannot change the plan', () => {
    const claiming = planOf({ a: A, n: { scope: ['src/n/**'] } });
    const pulls = [{ number: 1, branch: 'feat/n', plans: claiming, create: ['src/n/x'] }];
    const judged = judgePull({ plans, pulls }, 1);
    expect(outcomeOf(judged, 1)).toBe('failure');
    expect(rulesOf(judged)).toEqual(['plan-changed .github/parallel-work/p.yml']);
  });

  test('a pull request that only adds a plan passes, whatever branch the plan claims', () => {
    const claiming = planOf({ a: A, n: { scope: ['src/n/**'] } });
    expect(outcomeOf(judgePull({ plans, pulls: [{ number: 1, branch: 'feat/n', plans: claiming }] }, 1), 1)).toBe(
      'success',
    );
    expect(outcomeOf(judgePull({ plans: null, pulls: [{ number: 1, branch: 'feat/n', plans: claiming }] }, 1), 1)).toBe(
      'success',
    );
  });

  test('a README beside the plans may change', () => {
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'doc', plans: { 'README.md': '# plans' } }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('success');
  });
});

describe('which pull requests are items', () => {
  const plans = planOf({ a: A });
  const stray = { modify: ['other.ts'] };

  test('one from a branch of this repository that an item claims, into the base', () => {
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'feat/a', ...stray }] }, 1);
    expect(rulesOf(judged)).toEqual(['out-of-scope other.ts']);
  });

  test("a pull request from a fork with an item's branch name is unlisted, and the note says why (case 43) (promise 5)", () => {
    const forks = Array.from({ length: 30 }, (_, index) => ({
      number: index + 1,
      branch: 'feat/a',
      fork: true,
      ...stray,
    }));
    const story = { plans, pulls: [...forks, { number: 99, branch: 'feat/a', ...stray }] };
    const judged = judgePull(story, 1);
    expect(outcomeOf(judged, 1)).toBe('success');
    expect(notesOf(judged, 1)).toContain(
      'Branch "feat/a" is in another repository, so it does not belong to item "a".',
    );
    // However many they are, the real one is judged.
    expect(rulesOf(judgePull(story, 99))).toEqual(['out-of-scope other.ts']);
  });

  test('a pull request whose head repository is gone is unlisted (case 44)', () => {
    const pulls = [{ number: 1, branch: 'feat/a', fork: true, modify: ['src/a/x'] }];
    const judged = judgePull({ plans, pulls }, 1);
    expect(rulesOf(judged)).toEqual(['notice owned-path src/a/x']);
    // No line in a plan makes an item of it.
    expect(judged.findings[0]?.remedy).not.toContain('branch:');
  });

  test('one into another branch is not judged, and that is said (case 45)', () => {
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'feat/a', base: 'develop', ...stray }] }, 1);
    expect(judged.verdicts).toEqual([]);
    expect(judged.notes.join()).toContain('#1 targets "develop"');
  });

  test('a pull request into another branch counts for no item here', () => {
    const pulls = [
      { number: 1, branch: 'feat/a', base: 'develop', modify: ['src/a/x'] },
      { number: 2, branch: 'feat/a', modify: ['src/a/x'] },
    ];
    const judged = judgeStory({ plans, pulls });
    expect(judged.verdicts.map(({ pull, verdict }) => [pull, verdict])).toEqual([[2, 'success']]);
  });

  test('a branch in another letter case is unlisted, and the note names the near miss (case 49)', () => {
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'Feat/A', ...stray }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('success');
    expect(notesOf(judged, 1).join()).toContain('Letter case matters: item "a" has "feat/a"');
  });

  test('a list of branches and a glob claim all they match', () => {
    const claiming = planOf({ a: { ...A, branch: ['feat/a', 'copilot/a-*'] } });
    for (const branch of ['feat/a', 'copilot/a-17']) {
      expect(rulesOf(judgePull({ plans: claiming, pulls: [{ number: 1, branch, ...stray }] }, 1))).toEqual([
        'out-of-scope other.ts',
      ]);
    }
    expect(rulesOf(judgePull({ plans: claiming, pulls: [{ number: 1, branch: 'copilot/b', ...stray }] }, 1))).toEqual(
      [],
    );
  });

  test('nothing in title, author or draft state makes an item: a draft is judged as any (case 54)', () => {
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'feat/a', draft: true, ...stray }] }, 1);
    expect(rulesOf(judged)).toEqual(['out-of-scope other.ts']);
    expect(notesOf(judged, 1).join()).toContain('draft');
  });

  test('what the repository is called does not matter, only whose head it is (case 56)', () => {
    const { snapshot, judgement } = tell({ plans, pulls: [{ number: 1, branch: 'feat/a', ...stray }] });
    const renamed = {
      ...snapshot,
      repository: { ...snapshot.repository, name: 'new/name', url: 'https://x/new/name' },
    };
    expect(rulesOf(judgement)).toEqual(['out-of-scope other.ts']);
    expect(snapshot.pulls[0]?.sameRepository).toBe(true);
    expect(renamed.pulls).toBe(snapshot.pulls);
  });

  test('a renamed branch is unlisted until the plan names it, and the message shows the line (case 58)', () => {
    const judged = judgePull({ plans, pulls: [{ number: 2, branch: 'feat/a-renamed', modify: ['src/a/x'] }] }, 2);
    expect(rulesOf(judged)).toEqual(['notice owned-path src/a/x']);
    expect(judged.findings[0]?.remedy).toContain('branch: [feat/a, feat/a-renamed]');
    const renamed = planOf({ a: { ...A, branch: ['feat/a', 'feat/a-renamed'] } });
    const after = judgePull(
      { plans: renamed, pulls: [{ number: 2, branch: 'feat/a-renamed', modify: ['src/a/x'] }] },
      2,
    );
    expect(after.verdicts).toMatchObject([{ item: 'a', verdict: 'success' }]);
    expect(after.findings).toEqual([]);
  });
});

describe('several claims of one branch', () => {
  const pull = { number: 5, branch: 'feat/x', modify: ['src/a/x'] };

  test('of two unfinished items: its pull request is an error (branch-clash) (case 22)', () => {
    const plans = planOf({ a: { ...A, branch: 'feat/x' }, b: { ...B, branch: 'feat/*' } });
    const judged = judgePull({ plans, pulls: [pull] }, 5);
    expect(outcomeOf(judged, 5)).toBe('error');
    expect(rulesOf(judged)).toEqual(['branch-clash']);
    expect(judged.findings[0]?.message).toContain('"p/a" and "p/b"');
    expect(judged.findings[0]?.at?.path).toBe('.github/parallel-work/p.yml');
  });

  test('a branch of its own is no clash', () => {
    const plans = planOf({ a: { ...A, branch: 'feat/x' }, b: { ...B, branch: 'feat/y' } });
    expect(outcomeOf(judgePull({ plans, pulls: [pull] }, 5), 5)).toBe('success');
  });

  test('of two plans: the same', () => {
    const plans = {
      'p.yml': planText({ items: { a: { branch: 'feat/x', ...A } } }),
      'q.yml': planText({ items: { b: { branch: 'feat/x', ...B } } }),
    };
    expect(outcomeOf(judgePull({ plans, pulls: [pull] }, 5), 5)).toBe('error');
  });

  test('the claim of an unfinished item goes before that of a dropped one', () => {
    const plans = planOf({ a: { ...A, branch: 'feat/x' }, b: { ...B, branch: 'feat/x', dropped: 'no' } });
    expect(judgePull({ plans, pulls: [pull] }, 5).verdicts).toMatchObject([{ item: 'a', verdict: 'success' }]);
    const turned = planOf({ a: { ...A, branch: 'feat/x', dropped: 'no' }, b: { ...B, branch: 'feat/x' } });
    expect(judgePull({ plans: turned, pulls: [pull] }, 5).verdicts).toMatchObject([{ item: 'b', verdict: 'failure' }]);
  });

  test('the claim of an unfinished item goes before that of a finished one', () => {
    const plans = planOf({ a: { ...A, branch: 'feat/x' }, b: { ...B, branch: 'feat/x' } });
    const before = planOf({ b: { ...B, branch: 'feat/x' } });
    const merged = [{ number: 1, branch: 'feat/x', create: ['src/b/y'], plans: before }];
    expect(judgePull({ plans, pulls: [pull], merged }, 5).verdicts).toMatchObject([{ item: 'a', verdict: 'success' }]);
  });

  test('a dropped item keeps its claim with an empty scope: a pull request from its branch fails', () => {
    const plans = planOf({ a: { ...A, dropped: 'not needed any more' } }, { generated: ['lock.json'] });
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'feat/a', modify: ['lock.json', 'src/a/x'] }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('failure');
    expect(rulesOf(judged)).toEqual(['out-of-scope lock.json', 'out-of-scope src/a/x']);
    expect(judged.findings[0]?.message).toContain('not needed any more');
  });

  test('a dropped item owns nothing, so its earlier pull request blocks no other', () => {
    const plans = planOf({ a: { scope: ['src/**'], dropped: 'no' }, b: { scope: ['src/b/**'] } });
    const judged = judgeStory({
      plans,
      pulls: [
        { number: 1, branch: 'feat/a', modify: ['src/b/x'] },
        { number: 2, branch: 'feat/b', modify: ['src/b/x'] },
      ],
    });
    expect(outcomeOf(judged, 1)).toBe('failure');
    expect(outcomeOf(judged, 2)).toBe('success');
  });
});

describe('duplicate-claim', () => {
  const plans = planOf({ a: { ...A, branch: ['feat/a', 'feat/a-*'] } });

  test('of several open pull requests for one item the earliest is judged, later ones fail', () => {
    const pulls = [
      { number: 7, branch: 'feat/a-2', modify: ['src/a/x'] },
      { number: 3, branch: 'feat/a', modify: ['src/a/x'] },
      { number: 9, branch: 'feat/a-1', modify: ['src/a/y'] },
    ];
    const judged = judgeStory({ plans, pulls });
    expect(judged.verdicts.map(({ pull, verdict }) => [pull, verdict])).toEqual([
      [3, 'success'],
      [7, 'failure'],
      [9, 'failure'],
    ]);
    expect(rulesOf(judged)).toEqual(['duplicate-claim', 'duplicate-claim']);
    expect(judged.findings[0]?.other).toMatchObject({ pull: 3, branch: 'feat/a', item: 'a' });
  });

  test('once the earliest pull request is closed, the next one counts for the item', () => {
    const judged = judgeStory({ plans, pulls: [{ number: 7, branch: 'feat/a-2', modify: ['src/a/x'] }] });
    expect(outcomeOf(judged, 7)).toBe('success');
  });

  test('in git several branches go in the order of the list, within a glob by name', () => {
    const pulls = ['feat/a-z', 'feat/a-b', 'feat/a'].map((branch) => ({ branch, modify: ['src/a/x'] }));
    const judged = judgeStory({ source: 'git', plans, pulls });
    expect(outcomeOf(judged, 'feat/a')).toBe('success');
    expect(outcomeOf(judged, 'feat/a-b')).toBe('failure');
    const without = judgeStory({ source: 'git', plans, pulls: pulls.slice(0, 2) });
    expect(outcomeOf(without, 'feat/a-b')).toBe('success');
    expect(outcomeOf(without, 'feat/a-z')).toBe('failure');
  });

  test('a duplicate changes nothing for the others', () => {
    const two = planOf({ a: { ...A, branch: ['feat/a', 'feat/a2'] }, b: { scope: ['src/b/**'] } });
    const pulls = [
      { number: 1, branch: 'feat/a', modify: ['src/a/x'] },
      { number: 2, branch: 'feat/a2', modify: ['src/b/x'] },
      { number: 3, branch: 'feat/b', modify: ['src/b/x'] },
    ];
    expect(rulesOf(judgeStory({ plans: two, pulls }), 3)).toEqual([]);
  });
});

describe('agents (unclaimed)', () => {
  const plans = planOf({ a: A }, { admit: [{ pull: 8, reason: 'hotfix' }] });
  const judgeBy = (agents: string[], author: string, more: object = {}) =>
    rulesOf(
      judgePull({ plans, agents, pulls: [{ number: 1, branch: 'mine', author, modify: ['other.ts'], ...more }] }, 1),
    );

  test('an author who is listed and works on a branch that no item claims fails (case 50)', () => {
    expect(judgeBy(['robot'], 'robot')).toEqual(['unclaimed']);
  });

  test('an author who is listed can have the branch added to the item that may make all of its changes', () => {
    const waysOf = (...modify: readonly string[]) => {
      const pulls = [{ number: 1, branch: 'mine', author: 'robot', modify }];
      const judged = judgePull({ plans: planOf({ a: A, b: B }), agents: ['robot'], pulls }, 1);
      return findingOf(judged, 'unclaimed').ways?.map(({ title }) => title.split(/[,:]/)[0]);
    };
    const others = ['Move the work to the branch of an item', 'Admit #1 in plan "p" on "main" and give a reason'];
    expect(waysOf('src/b/x')).toEqual(['If this is the work of item "b"', ...others]);
    expect(waysOf('src/a/x', 'src/b/x')).toEqual(others);
  });

  test('an author who is not listed passes, and the verdict says whom the scopes bind (case 50)', () => {
    expect(judgeBy(['robot'], 'person')).toEqual([]);
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'mine', author: 'robot', modify: ['x'] }] }, 1);
    expect(outcomeOf(judged, 1)).toBe('success');
    expect(notesOf(judged, 1)).toContain('Scopes apply only to pull requests from branches that the plans list.');
  });

  test('letter case and a final [bot] do not count', () => {
    expect(judgeBy(['Copilot'], 'copilot[bot]')).toEqual(['unclaimed']);
    expect(judgeBy(['COPILOT[bot]'], 'copilot')).toEqual(['unclaimed']);
    expect(judgeBy(['copilot'], 'copilots')).toEqual([]);
  });

  test('an app that has several names goes by all of them, and a person who has one of them is not the app', () => {
    expect(judgeBy(['copilot'], 'copilot-swe-agent[bot]')).toEqual(['unclaimed']);
    expect(judgeBy(['Copilot[bot]'], 'copilot-swe-agent[bot]')).toEqual(['unclaimed']);
    expect(judgeBy(['copilot-swe-agent'], 'Copilot[bot]')).toEqual(['unclaimed']);
    expect(judgeBy(['*', '!copilot'], 'copilot-swe-agent[bot]')).toEqual([]);
    expect(judgeBy(['copilot'], 'copilot-swe-agent')).toEqual([]);
    expect(judgeBy(['copilot-swe-agent'], 'copilot')).toEqual([]);
    expect(judgeBy(['*', '!copilot'], 'copilot-swe-agent')).toEqual(['unclaimed']);
  });

  test('reports an entry that is nearly the login of an author without a matching entry', () => {
    const notes = (agents: readonly string[], ...authors: readonly string[]) =>
      judgePull(
        { plans, agents, pulls: authors.map((author, at) => ({ number: at + 1, branch: `x${at}`, author })) },
        1,
      ).notes;
    expect(notes(['robto'], 'robot')).toEqual([
      '"robto" in the input "agents" matches nobody who recently opened a pull request here. Did you mean "robot"?',
    ]);
    expect(notes(['jules'], 'google-labs-jules[bot]')).toEqual([
      expect.stringContaining('Did you mean "google-labs-jules[bot]"'),
    ]);
    // No part of a person's name: anybody may be called like that.
    expect(notes(['jules'], 'google-labs-jules')).toEqual([]);
    expect(notes(['*', '!robto'], 'robot')).toEqual([expect.stringContaining('"!robto" in the input "agents"')]);
    for (const agents of [['robot'], ['robot', 'robto'], ['*', 'robto'], ['somebody'], []])
      expect(notes(agents, 'robot')).toEqual([]);
  });

  test('* is every author, !login takes one out', () => {
    expect(judgeBy(['*'], 'anyone')).toEqual(['unclaimed']);
    expect(judgeBy(['*', '!Anyone'], 'anyone')).toEqual([]);
    expect(judgeBy(['!anyone[bot]', '*'], 'anyone[bot]')).toEqual([]);
    expect(judgeBy(['!someone'], 'anyone')).toEqual([]);
  });

  test('an entry with "[bot]" takes out the app and no person of its name', () => {
    for (const name of ['anyone', 'copilot', 'copilot-swe-agent']) {
      expect(judgeBy(['*', `!${name}[bot]`], name)).toEqual(['unclaimed']);
      expect(judgeBy([name, `!${name}[bot]`], name)).toEqual(['unclaimed']);
      expect(judgeBy(['*', `!${name}[bot]`], `${name}[bot]`)).toEqual([]);
      expect(judgeBy(['*', `!${name}`], `${name}[bot]`)).toEqual([]);
    }
  });

  test('an author whom GitHub does not show may be anybody who is named', () => {
    const pulls = [{ number: 1, branch: 'other', modify: ['x.ts'] }];
    const judgeFor = (...agents: string[]) => judgePull({ plans, agents, pulls }, 1);
    for (const agents of [['*'], ['somebody'], ['ghost'], ['somebody', '!other'], ['*', '!other[bot]']])
      expect(rulesOf(judgeFor(...agents))).toEqual(['unclaimed']);
    expect(findingOf(judgeFor('somebody'), 'unclaimed').remedy).toContain('add "!ghost" to the input "agents"');
    for (const agents of [[], ['*', '!ghost'], ['somebody', '!ghost']])
      expect(rulesOf(judgeFor(...agents))).toEqual([]);
  });

  test('one that takes the plans away and changes something else is bound by those on the base (promise 4)', () => {
    const pulls = [{ number: 1, branch: 'other', author: 'bot', plans: { 'p.yml': null }, modify: ['x.ts'] }];
    expect(rulesOf(judgePull({ plans, agents: ['bot'], pulls }, 1))).toContain('unclaimed');
  });

  test('one that changes only plans passes', () => {
    expect(judgeBy(['*'], 'robot', { modify: [], plans: planOf({ a: B }) })).toEqual([]);
  });

  test('one that an open plan admits passes', () => {
    expect(judgeBy(['*'], 'robot', { number: 1 })).toEqual(['unclaimed']);
    const pulls = [{ number: 8, branch: 'mine', author: 'robot', modify: ['other.ts'] }];
    const judged = judgePull({ plans, agents: ['*'], pulls }, 8);
    expect(outcomeOf(judged, 8)).toBe('success');
    expect(notesOf(judged, 8)).toContain('Plan "p" admits it (hotfix).');
  });

  test('one on the branch of an item is judged by its item only', () => {
    const pulls = [{ number: 1, branch: 'feat/a', author: 'robot', modify: ['src/a/x'] }];
    expect(outcomeOf(judgePull({ plans, agents: ['*'], pulls }, 1), 1)).toBe('success');
  });

  test('no author is bound while no plan is open', () => {
    const pulls = [{ number: 1, branch: 'mine', author: 'robot', modify: ['other.ts'] }];
    expect(outcomeOf(judgePull({ plans: null, agents: ['*'], pulls }, 1), 1)).toBe('success');
  });
});

describe('unlisted pull requests (owned-path)', () => {
  const judgeUnder = (outsiders: string | undefined, { active = false, more = {}, modify = ['src/a/x'] } = {}) =>
    judgePull(
      {
        plans: planOf({ a: A }, { ...(outsiders ? { outsiders } : {}), ...more }),
        pulls: [
          { number: 1, branch: 'mine', modify },
          ...(active ? [{ number: 2, branch: 'feat/a', modify: ['src/a/y'] }] : []),
        ],
      },
      1,
    );

  test('of several owners the one that says the worst counts, in either order', () => {
    const strict = (outsiders: string) =>
      planText({ outsiders, items: { z: { branch: `feat/${outsiders}`, scope: ['src/**'] } } });
    const story = (first: string, second: string) =>
      judgePull(
        {
          plans: { 'p.yml': strict(first), 'q.yml': strict(second) },
          pulls: [{ number: 9, branch: 'fix', modify: ['src/x'] }],
        },
        9,
      );
    for (const [mild, worst] of [
      ['active', 'warn'],
      ['warn', 'fail'],
      ['active', 'fail'],
    ] as const) {
      const expected = [`${worst === 'fail' ? '' : 'warn '}owned-path src/x`];
      expect(rulesOf(story(mild, worst))).toEqual(expected);
      expect(rulesOf(story(worst, mild))).toEqual(expected);
    }
  });

  test('active is the default: it fails while the owner has an open pull request, and names it (case 51)', () => {
    const judged = judgeUnder(undefined, { active: true });
    expect(outcomeOf(judged, 1)).toBe('failure');
    expect(rulesOf(judged)).toEqual(['owned-path src/a/x']);
    expect(judged.findings[0]?.message).toContain('belongs to item "a" of plan "p", which is in progress in #2');
    expect(judged.findings[0]?.other).toEqual({ plan: 'p', item: 'a', branch: 'feat/a', pull: 2 });
    expect(judged.findings[0]?.remedy).toContain('add "admit: [{ pull: 1');
  });

  test('active passes with a notice while the owner has none', () => {
    const judged = judgeUnder('active');
    expect(outcomeOf(judged, 1)).toBe('success');
    expect(rulesOf(judged)).toEqual(['notice owned-path src/a/x']);
  });

  test('fail always fails', () => {
    expect(rulesOf(judgeUnder('fail'))).toEqual(['owned-path src/a/x']);
    expect(outcomeOf(judgeUnder('fail'), 1)).toBe('failure');
  });

  test('warn warns', () => {
    expect(rulesOf(judgeUnder('warn', { active: true }))).toEqual(['warn owned-path src/a/x']);
    expect(outcomeOf(judgeUnder('warn', { active: true }), 1)).toBe('success');
  });

  test('ignore says nothing', () => {
    expect(rulesOf(judgeUnder('ignore', { active: true }))).toEqual([]);
  });

  test('admit lets one through, printed with its reason (case 51)', () => {
    const judged = judgeUnder('fail', { active: true, more: { admit: [{ pull: 1, reason: 'hotfix' }] } });
    expect(outcomeOf(judged, 1)).toBe('success');
    expect(notesOf(judged, 1)).toContain('Plan "p" admits it (hotfix).');
    expect(rulesOf(judged)).toEqual(['notice owned-path src/a/x']);
  });

  test('one that touches no owned path passes (case 50)', () => {
    expect(rulesOf(judgeUnder('fail', { active: true, modify: ['src/b/x'] }))).toEqual([]);
  });

  test('an owned path is meant generously: letter case, Unicode form, a file in the way of a directory', () => {
    expect(rulesOf(judgeUnder('fail', { modify: ['SRC/A/x'] }))).toEqual(['owned-path SRC/A/x']);
    expect(rulesOf(judgeUnder('fail', { modify: ['src'] }))).toEqual(['owned-path src']);
    expect(rulesOf(judgeUnder('fail', { modify: ['src/a'] }))).toEqual(['owned-path src/a']);
  });

  test('below a path that the scope names as a file is in its way too', () => {
    const plans = planOf({ a: { scope: ['src/@x/file'] } }, { outsiders: 'fail' });
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'mine', create: ['src/@x/file/y'] }] }, 1);
    expect(rulesOf(judged)).toEqual(['owned-path src/@x/file/y']);
  });

  test('unlisted pull requests are not judged by scopes, constraints or unsafe paths', () => {
    const judged = judgePull(
      {
        plans: planOf({ a: { ...A, constraints: { do_not_touch: ['x'] } } }),
        pulls: [{ number: 1, branch: 'mine', create: ['x', 'a\u0007b'] }],
      },
      1,
    );
    expect(judged.findings).toEqual([]);
  });

  test('a finished item owns nothing', () => {
    const story: Story = {
      plans: planOf({ a: A }, { outsiders: 'fail' }),
      merged: [{ number: 1, branch: 'feat/a', create: ['src/a/x'] }],
      pulls: [{ number: 2, branch: 'mine', modify: ['src/a/x'] }],
    };
    expect(rulesOf(judgePull(story, 2))).toEqual([]);
  });

  test('a dropped item owns nothing', () => {
    const plans = planOf({ a: { ...A, dropped: 'no' } }, { outsiders: 'fail' });
    expect(rulesOf(judgePull({ plans, pulls: [{ number: 2, branch: 'mine', modify: ['src/a/x'] }] }, 2))).toEqual([]);
  });

  test('a path that the base already has is not its doing (stale)', () => {
    const pull = { number: 2, branch: 'mine', modify: ['src/a/x'], holds: { 'src/a/x': 'as-base' as const } };
    expect(rulesOf(judgePull({ plans: planOf({ a: A }, { outsiders: 'fail' }), pulls: [pull] }, 2))).toEqual([]);
  });

  test('an unlisted pull request never makes an item fail (promise 9)', () => {
    const plans = planOf({ a: A }, { outsiders: 'fail' });
    const item = { number: 5, branch: 'feat/a', modify: ['src/a/x'] };
    const strays = [
      { number: 1, branch: 'mine', modify: ['src/a/x'] },
      { number: 2, branch: 'feat/a', fork: true, modify: ['src/a/x'] },
    ];
    const judged = judgePull({ plans, pulls: [...strays, item] }, 5);
    expect(judged.findings).toEqual([]);
    expect(outcomeOf(judged, 5)).toBe('success');
  });
});

describe('a verdict belongs to a head commit and a base', () => {
  const plans = planOf({ a: A, b: B }, { outsiders: 'fail' });
  const head = 'c'.repeat(40);

  test('item pull requests that share it share the worst of theirs (case 48)', () => {
    const pulls = [
      { number: 1, branch: 'feat/a', head, modify: ['src/a/x'] },
      { number: 2, branch: 'feat/b', head, modify: ['src/a/x'] },
    ];
    for (const number of [1, 2]) {
      const judged = judgePull({ plans, pulls }, number);
      expect(outcomeOf(judged, number)).toBe('failure');
      expect(notesOf(judged, number).join()).toContain(`shares its head commit with #${3 - number}`);
    }
  });

  test('reports each finding once for all pull requests of one head (case 48)', () => {
    const pulls = [
      { number: 1, branch: 'feat/a', head, modify: ['other.ts'] },
      { number: 2, branch: 'feat/b', head, modify: ['other.ts'] },
    ];
    const judged = judgeStory({ plans, pulls });
    expect(rulesOf(judged, 1)).toEqual(['out-of-scope other.ts', 'notice overlap other.ts']);
    expect(rulesOf(judged, 2)).toEqual(['out-of-scope other.ts', 'overlap other.ts']);
  });

  test('an unlisted pull request on the same head and base takes over the verdict of the item (case 48)', () => {
    const shared = [
      { number: 1, branch: 'feat/a', head, modify: ['src/a/x'] },
      { number: 2, branch: 'mine', head, modify: ['src/a/x'] },
    ];
    const green = judgePull({ plans, pulls: shared }, 2);
    expect(outcomeOf(green, 2)).toBe('success');
    expect(green.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const strayed = shared.map((pull) => ({ ...pull, modify: ['src/z'] }));
    expect(outcomeOf(judgePull({ plans, pulls: strayed }, 2), 2)).toBe('failure');
    expect(outcomeOf(judgePull({ plans, pulls: shared }, 1), 1)).toBe('success');
  });

  test('a fork with the same head commit does not make the item fail', () => {
    const pulls = [
      { number: 1, branch: 'feat/a', head, modify: ['src/a/x'] },
      { number: 2, branch: 'feat/a', fork: true, head, modify: ['src/a/x'] },
    ];
    expect(outcomeOf(judgePull({ plans, pulls }, 1), 1)).toBe('success');
    expect(outcomeOf(judgePull({ plans, pulls }, 2), 2)).toBe('success');
  });

  test('the same head into another base is another verdict', () => {
    const pulls = [
      { number: 1, branch: 'feat/a', head, modify: ['src/a/x'] },
      { number: 2, branch: 'feat/b', base: 'develop', head, modify: ['src/a/x'] },
    ];
    expect(outcomeOf(judgePull({ plans, pulls }, 1), 1)).toBe('success');
    const clash = planOf({ a: A, b: B, c: { scope: ['c/**'], branch: 'feat/b' } });
    expect(outcomeOf(judgePull({ plans: clash, pulls }, 1), 1)).toBe('success');
  });

  test('in a clone, branches on one commit share it wherever they are checked out, but not what is uncommitted', () => {
    const wide = planOf({ a: { scope: ['src/a/**', 'both/**'] }, b: { scope: ['src/b/**', 'both/**'] } });
    const outcomes = (...pulls: readonly OpenPull[]) =>
      ['feat/a', 'feat/b'].map((branch) => outcomeOf(judgeStory({ source: 'git', plans: wide, pulls }), branch));
    const both = (uncommitted?: object) =>
      ['feat/a', 'feat/b'].map((branch) =>
        branchOf(branch, { one: { create: ['both/1'] } }, uncommitted ? { uncommitted } : {}),
      );
    expect(outcomes(...both())).toEqual(['failure', 'failure']);
    expect(outcomes(...both({}))).toEqual(['failure', 'failure']);
    const fresh = [
      branchOf('feat/a', {}, { uncommitted: { create: ['x'] } }),
      branchOf('feat/b', {}, { uncommitted: { create: ['src/b/1'] } }),
    ];
    expect(outcomes(...fresh)).toEqual(['failure', 'success']);
  });
});
