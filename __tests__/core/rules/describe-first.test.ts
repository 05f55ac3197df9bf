/** Many findings of one kind: the first are described, and none of the others is taken for fine. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PENDING } from '../../../src/core/facts/facts.js';
import type { FindingDraft } from '../../../src/core/finding.js';
import { describeFirst, MOST_DESCRIBED } from '../../../src/core/rules/rule.js';
import { runs } from '../../runs.js';

interface Candidate {
  readonly isError: boolean;
  readonly isFine: boolean;
}

const DRAFT: FindingDraft = { wanted: '', found: '', message: '', remedy: '' };
const candidate = fc.record({ isError: fc.boolean(), isFine: fc.boolean() });

/** Answers what was asked, round by round. */
function told(candidates: readonly Candidate[]) {
  const known = new Set<Candidate>();
  const rounds: number[] = [];
  for (;;) {
    const asked: Candidate[] = [];
    const described = describeFirst(
      candidates,
      ({ isError }) => isError,
      (each) => {
        if (!known.has(each)) asked.push(each);
        return known.has(each)
          ? each.isFine
            ? []
            : [{ ...DRAFT, severity: each.isError ? 'error' : 'notice' }]
          : PENDING;
      },
    );
    if (asked.length === 0) return { ...described, rounds };
    for (const each of asked) known.add(each);
    rounds.push(asked.length);
  }
}

test('there is an error at the end if and only if one candidate is an error and not fine', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 3 }), fc.nat(3_000), candidate, (some, count, other) => {
      const candidates = [...Array.from({ length: count }, () => ({ ...other })), ...some];
      const { drafts, rest, rounds } = told(candidates);
      const isError = drafts.some(({ severity }) => severity === 'error') || rest.some((each) => each.isError);
      expect(isError).toBe(candidates.some((each) => each.isError && !each.isFine));
      expect(drafts.length).toBeLessThanOrEqual(MOST_DESCRIBED);
      expect(rounds.length).toBeLessThan(8);
    }),
    runs(200),
  );
});

test('asks about few of 51,000 wrong paths', () => {
  const candidates = Array.from({ length: 51_000 }, () => ({ isError: true, isFine: false }));
  const { rest, rounds } = told(candidates);
  expect(rest).toHaveLength(51_000 - MOST_DESCRIBED);
  expect(rounds).toEqual([MOST_DESCRIBED + 1]);
});

test('describes errors first only where not all can be described', () => {
  const severities = (notices: number) => {
    const candidates = [...Array.from({ length: notices }, () => false), true].map((isError) => ({
      isError,
      isFine: false,
    }));
    return told(candidates).drafts.map(({ severity }) => severity);
  };
  expect(severities(MOST_DESCRIBED - 1).at(-1)).toBe('error');
  expect(severities(MOST_DESCRIBED)[0]).toBe('error');
  expect(severities(1)).toEqual(['notice', 'error']);
});
