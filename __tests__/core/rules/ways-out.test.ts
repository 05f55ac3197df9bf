/** A remedy that does not work is worse than none: the way out fits the reason. */
import { describe, expect, test } from '@jest/globals';
import { findingOf, judgePull, judgeStory, planOf, planText } from '../judge/judge-story.js';

const plans = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'] } });

describe('overlap', () => {
  const shared = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'] } }, { shared: ['notes/*'] });
  const meet = (mine: string) =>
    judgeStory({
      plans: shared,
      pulls: [
        { number: 1, branch: 'feat/a', create: ['notes/x'] },
        { number: 2, branch: 'feat/b', create: [mine] },
      ],
    });

  test('of one path: wait, if the item may change what is there then', () => {
    const wait = 'wait until #1 has merged, then merge "main"';
    expect(findingOf(meet('notes/x'), 'overlap', 2).remedy).not.toContain(wait);
    const both = planOf({ a: { scope: ['x'] }, b: { scope: ['x'] } });
    const pulls = ['a', 'b'].map((name, index) => ({ number: index + 1, branch: `feat/${name}`, create: ['x'] }));
    expect(findingOf(judgeStory({ plans: both, pulls }), 'overlap', 2).remedy).toContain(wait);
  });

  test('of two paths that no checkout holds: another name, since waiting settles nothing', () => {
    const { remedy } = findingOf(meet('notes/X'), 'overlap', 2);
    expect(remedy).toContain('give the file another name');
    expect(remedy).not.toContain('wait');
  });

  test('on a path of the other item: leave it, since it stays out of scope after the merge', () => {
    const pulls = [
      { number: 1, branch: 'feat/a', create: ['src/b/x'] },
      { number: 2, branch: 'feat/b', create: ['src/b/x'] },
    ];
    const { remedy } = findingOf(judgeStory({ plans, pulls }), 'overlap', 1);
    expect(remedy).toBe('Remove the change from this pull request. Or leave the change to item "b".');
  });
});

test('offers no rename of an old file with an invisible name, because that would fail too', () => {
  const remedyOf = (changes: object) =>
    findingOf(judgePull({ plans, pulls: [{ number: 1, branch: 'feat/a', ...changes }] }, 1), 'unsafe-path').remedy;
  expect(remedyOf({ create: ['src/a/\u200bx'] })).toContain('give the file another name');
  expect(remedyOf({ delete: ['src/a/\u200bx'] })).toContain('from a branch that no item claims');
});

test('does not offer the branch of an item to an agent in a fork, because forks count for no item', () => {
  const pulls = [{ number: 1, branch: 'feat/a', fork: true, author: 'robot', modify: ['other.ts'] }];
  const { message, remedy } = findingOf(judgePull({ plans, agents: ['robot'], pulls }, 1), 'unclaimed');
  expect(message).not.toContain('no item claims');
  expect(remedy).toContain('in this repository');
});

describe('owned-path', () => {
  const outsider = { number: 9, branch: 'fix', modify: ['src/a/x'] };
  const remedyOf = (more: Readonly<Record<string, unknown>>, pulls: readonly { number: number; branch: string }[]) => {
    const strict = planOf({ a: { scope: ['src/a/**'] } }, more);
    return findingOf(judgePull({ plans: strict, pulls: [...pulls, outsider] }, 9), 'owned-path').remedy;
  };

  test('an item that has a pull request cannot have a second: no claim is offered', () => {
    expect(remedyOf({ outsiders: 'warn' }, [{ number: 1, branch: 'feat/a' }])).not.toContain('branch:');
    expect(remedyOf({ outsiders: 'warn' }, [])).toContain('line 5 becomes "branch: [feat/a, fix]"');
    expect(remedyOf({ outsiders: 'fail' }, [])).toContain('line 5 becomes "branch: [feat/a, fix]"');
  });

  test('a plan has one list of those it admits', () => {
    const admit = [{ pull: 7, reason: 'urgent' }];
    expect(remedyOf({ outsiders: 'fail' }, [])).toContain('add "admit: [{ pull: 9, reason: "say why" }]"');
    expect(remedyOf({ outsiders: 'fail', admit }, [])).toContain('add "- { pull: 9, reason: "say why" }"');
  });
});

test('dependency-open, where the plan says wrongly that it was merged: correct the plan', () => {
  const merged = planOf({
    a: { scope: ['src/a/**'], merged: { pull: 40 } },
    b: { scope: ['src/b/**'], depends_on: ['a'] },
  });
  const pulls = [{ number: 2, branch: 'feat/b', create: ['src/b/x'] }];
  expect(findingOf(judgePull({ plans: merged, pulls }, 2), 'dependency-open').remedy).toContain(
    'Correct "merged" of item "a" in the plan on "main"',
  );
});

test('incomplete-files in a clone: histories that do not meet', () => {
  const pulls = [{ branch: 'feat/a', incomplete: 'it has no commit in common with "main"' }];
  const { remedy } = findingOf(judgeStory({ source: 'git', plans, pulls }), 'incomplete-files');
  expect(remedy).toContain('Fetch the full history');
});

describe('dependency-open', () => {
  const chain = planOf({ a: { scope: ['a'] }, b: { scope: ['b'], depends_on: ['a'] } });
  const waiting = { number: 2, branch: 'feat/b', create: ['b'] };
  const remedyOf = (story: object) => findingOf(judgeStory({ plans: chain, ...story }), 'dependency-open').remedy;

  test('of an item without a merge: it may have come in by another way, which the plan can name', () => {
    expect(remedyOf({ pulls: [waiting] })).toBe(
      'Merge item "a" first. You do not have to change anything here: the next check notices it. If its work is already on "main", by a fast-forward ' +
        'or from another branch, add "merged: { pull: … }" or "merged: { commit: … }" to item "a" in the plan there.',
    );
  });

  test('offers only the commit on the command line, which cannot look up a number', () => {
    const { remedy } = findingOf(
      judgeStory({ source: 'git', plans: chain, found: ['feat/a'], pulls: [{ branch: 'feat/b', create: ['b'] }] }),
      'dependency-open',
    );
    expect(remedy).toContain('add "merged: { commit: … }" to item "a" in the plan there');
    expect(remedy).not.toContain('pull: …');
  });

  test('of one that is open, or was merged and reverted: merge it, nothing else', () => {
    const open = { number: 1, branch: 'feat/a', create: ['a'] };
    expect(remedyOf({ pulls: [open, waiting] })).not.toContain('fast-forward');
    const merged = [{ number: 1, branch: 'feat/a', create: ['a'] }];
    expect(remedyOf({ pulls: [waiting], merged, files: { a: null } })).not.toContain('fast-forward');
  });

  test('of one that has merged, but not so that it counts: what makes it count, since it cannot be merged again', () => {
    const done = { number: 1, branch: 'feat/a', create: ['a'] };
    const former = planOf({ old: { branch: 'feat/a', scope: ['a'] } });
    expect(remedyOf({ pulls: [waiting], merged: [{ ...done, plans: former }] })).toBe(
      'If #1 is the work of item "a", record that in the plan on "main": after line 7 add "merged: { pull: 1 }". Or merge ' +
        'other work of item "a" first.',
    );
    const elsewhere = remedyOf({ pulls: [waiting], merged: [{ ...done, base: 'old' }] });
    expect(elsewhere).toContain('If #1 is the work of item "a", record that in the plan on "main"');
    expect(remedyOf({ pulls: [waiting], merged: [{ ...done, reached: false }] })).toContain('Merge its work again.');
  });

  test('of the integration of another plan: the plan can say no "merged" of it', () => {
    const two = {
      ...planOf({ a: { scope: ['a'] } }, { integration: { branch: 'feat/all' } }),
      'q.yml': planText({ items: { c: { branch: 'feat/c', scope: ['c'], depends_on: ['p/integration'] } } }),
    };
    const pulls = [{ number: 3, branch: 'feat/c', create: ['c'] }];
    const merged = [
      { number: 1, branch: 'feat/a', create: ['a'], mergedAt: '2021-01-01T00:00:00Z' },
      { number: 2, branch: 'feat/all', create: ['b'] },
    ];
    for (const each of [merged.slice(0, 1), merged]) {
      const { message, remedy } = findingOf(judgeStory({ plans: two, pulls, merged: each }), 'dependency-open');
      expect(message).toContain(each.length === 1 ? 'has no merged pull' : 'was merged as #2 before item "a" was');
      expect(remedy).toBe(
        'Merge item "integration" first. You do not have to change anything here: the next check notices it.',
      );
    }
  });

  test('of one that has merged without a change: another pull request', () => {
    const story = { pulls: [waiting], merged: [{ number: 1, branch: 'feat/a' }] };
    expect(remedyOf(story)).toContain(
      '#1 was merged, but it changed no file, so it does not count. Open another pull request',
    );
    expect(findingOf(judgeStory({ plans: chain, ...story }), 'dependency-open').message).toBe(
      'Item "b" depends on item "a", which has no merged pull request that counts: #1 changed no file.',
    );
  });
});
