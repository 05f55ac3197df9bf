/** Whoever may push refs can write a record. It counts only where the issue that it names is ours, and says so itself. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Failure } from '../../../../src/core/failure.js';
import { marker } from '../../../../src/core/integration/opening/marker.js';
import { openOnce } from '../../../../src/core/integration/opening/open-once.js';
import { readRecord, recordText } from '../../../../src/core/integration/opening/record.js';
import { atLeast, runs } from '../../../runs.js';
import { CLAIM, FACTS, issueOf, RECORD, readOnly, recordAt, SELF } from './read-only.js';

const OTHER_CLAIM = 'ffff0000-9';

test('a recorded issue counts exactly if this account opened it, with a marker of this plan and base, and a claim of the record', async () => {
  const plans = fc.constantFrom('profile', 'profile', 'profile', 'other');
  const bases = fc.constantFrom('main', 'main', 'main', 'next');
  const claims = fc.constantFrom(CLAIM, CLAIM, OTHER_CLAIM);
  const body = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(plans, bases, claims).map(([plan, base, claim]) => marker(plan, base, claim)) },
    fc.constantFrom('', 'Weekly report', `> ${marker('profile', 'main', CLAIM)}`),
  );
  const known = fc.constantFrom([CLAIM], ['0f3a0000-3', CLAIM]);
  const seen = { ours: 0, foreign: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.record({ body, known, isOpen: fc.boolean(), isOwn: fc.boolean(), isListed: fc.boolean() }),
      fc.record({ isReady: fc.boolean(), recreate: fc.boolean() }),
      async ({ body: text, known: list, isOpen, isOwn, isListed }, { isReady, recreate }) => {
        const issue = { ...issueOf(7, { isOpen, isOwn }), body: text };
        const port = readOnly([recordAt(undefined, { claims: list })], isListed ? [issue] : []);
        const isOurs = isOwn && list.some((claim) => text === marker('profile', 'main', claim));
        fc.pre(!(isOurs && recreate && isReady && !isOpen));
        const draft = () => ({ title: '', body: '', labels: [], assignees: [] });
        const wanted = { facts: FACTS, isReady, recreate, draft };
        const run = openOnce(wanted, { ...port, issue: async () => issue }, SELF, async () => true);
        seen[isOurs ? 'ours' : 'foreign'] += 1;
        if (isOurs) expect(await run).toMatchObject({ operation: isOpen ? 'exists' : 'closed', issue: { number: 7 } });
        else
          await expect(run).rejects.toMatchObject({ code: 'foreign-record', message: expect.stringContaining('#7') });
        await run.catch((error: unknown) => expect(error).toBeInstanceOf(Failure));
      },
    ),
    runs(300),
  );
  expect(Math.min(seen.ours, seen.foreign)).toBeGreaterThan(atLeast(10));
});

test('a record without pull requests and commits is none: every plan would seem to be its own', () => {
  expect(readRecord(recordText(RECORD), 'profile', 'main')).toEqual(RECORD);
  expect(readRecord(recordText({ ...RECORD, pulls: [], commits: ['a'.repeat(40)] }), 'profile', 'main')).toBeDefined();
  expect(readRecord(recordText({ ...RECORD, pulls: [] }), 'profile', 'main')).toBeUndefined();
});
