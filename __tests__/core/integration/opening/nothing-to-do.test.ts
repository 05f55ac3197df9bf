/** What earlier runs left, seen on the way: it may end a run that has nothing to do, and nothing else. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IntegrationHistory } from '../../../../src/core/facts/questions.js';
import { marker } from '../../../../src/core/integration/opening/marker.js';
import { resultWithoutWrites } from '../../../../src/core/integration/opening/nothing-to-do.js';
import { openOnce } from '../../../../src/core/integration/opening/open-once.js';
import { type IntegrationRecord, recordText } from '../../../../src/core/integration/opening/record.js';
import { atLeast, runs } from '../../../runs.js';
import { CLAIM, FACTS, issueOf, RECORD, REF, readOnly, recordAt, SELF } from './read-only.js';

function seen(
  integrationHistory: Partial<IntegrationHistory>,
  asked: Partial<Parameters<typeof resultWithoutWrites>[1]> = {},
) {
  const wanted = { facts: FACTS, isReady: true, recreate: false, hasNews: () => false, ...asked };
  return resultWithoutWrites({ records: [recordAt()], issues: [issueOf(7)], ...integrationHistory }, wanted);
}

/** Of another plan. */
const FOREIGN = { ...issueOf(9), body: marker('other', 'main', CLAIM) };
const pending: IntegrationRecord = (({ issue: _, ...rest }) => rest)(RECORD);
const OTHER = { ...recordAt('refs/parallel-work/integrate/other/main', { plan: 'other' }) };

describe('nothing is to be done', () => {
  test('where the record names an issue that is there, open or closed, and no other one is open', () => {
    expect(seen({})).toMatchObject({ operation: 'exists', issue: { number: 7 }, notes: [], warnings: [] });
    expect(seen({ issues: [issueOf(7, { isOpen: false })] })).toMatchObject({ operation: 'closed' });
    expect(seen({ issues: [issueOf(7), issueOf(9, { isOpen: false })] })).toMatchObject({ operation: 'exists' });
    expect(seen({ records: [OTHER, recordAt()] }, { isReady: false })).toMatchObject({ operation: 'exists' });
  });

  test('and the commit of the record is at hand, for news to build on', () => {
    const tag = 'refs/tags/parallel-work/integrate/profile/main';
    expect(seen({})?.tip).toEqual({
      namespace: 'refs/parallel-work/integrate',
      commit: 'a'.repeat(40),
      record: RECORD,
    });
    expect(seen({ records: [recordAt(tag)] })?.tip?.namespace).toBe('refs/tags/parallel-work/integrate');
  });

  test('where nothing was recorded and the plan is not ready', () => {
    const nothing = { operation: 'none', notes: [], warnings: [] };
    expect(seen({ records: [], issues: [] }, { isReady: false })).toEqual(nothing);
    expect(seen({ records: [], issues: [FOREIGN] }, { isReady: false, hasNews: () => true })).toEqual(nothing);
    const claimed = [{ ...recordAt(), message: recordText(pending) }];
    expect(seen({ records: claimed, issues: [] }, { isReady: false })).toEqual(nothing);
  });

  test('of this base: a record of another one is none, and a name with a slash is found', () => {
    const base = 'release/1.x';
    const there = recordAt('refs/parallel-work/integrate/profile/release%2F1.x', { base });
    const issue = { ...issueOf(7), body: marker('profile', base, CLAIM) };
    const facts = { ...FACTS, base };
    expect(seen({ records: [there], issues: [issue] }, { facts })).toMatchObject({ operation: 'exists' });
    expect(seen({ records: [recordAt()], issues: [issueOf(7)] }, { facts, isReady: false })).toMatchObject({
      operation: 'none',
    });
  });

  test('an issue of before the last "recreate" is none of its own, and no forgery', () => {
    const old = issueOf(5, { claim: '0f3a0000-2' });
    const rest = seen({ records: [recordAt(REF, { former: ['0f3a0000-2'] })], issues: [old, issueOf(7)] });
    expect(rest).toMatchObject({ operation: 'exists', issue: { number: 7 }, warnings: [] });
  });

  test('still reports a forged issue', () => {
    const { warnings } = seen({ issues: [issueOf(5, { isOwn: false }), issueOf(7)] }) ?? {};
    expect(warnings).toEqual([expect.stringContaining('#5 has the marker of the integration issue of plan "profile"')]);
  });
});

describe('the protocol has to look', () => {
  test.each([
    ['what is there is not known', { records: null }],
    ['the issues are not known', { issues: null }],
    ['nothing is recorded, and the plan is ready', { records: [], issues: [] }],
    ['an issue is being opened', { records: [{ ...recordAt(), message: recordText(pending) }] }],
    ['the recorded issue is not listed', { issues: [] }],
    ['the recorded issue is not ours', { issues: [issueOf(7, { isOwn: false })] }],
    ['another one is open too', { issues: [issueOf(7), issueOf(9)] }],
    ['one of a lower number is there', { issues: [issueOf(5, { isOpen: false }), issueOf(7)] }],
    ['the ref holds something else', { records: [{ ref: REF, commit: 'b'.repeat(40), message: 'Fix' }] }],
    ['the ref holds the record of another plan', { records: [{ ...OTHER, ref: REF }] }],
    ['the record is at the ref of another plan', { records: [{ ...recordAt(), ref: OTHER.ref }] }],
    ['two refs hold one', { records: [recordAt(), recordAt(`refs/tags${REF.slice('refs'.length)}`)] }],
  ])('%s', (_, integrationHistory) => {
    expect(seen(integrationHistory)).toBeUndefined();
  });

  test('a person wants the issue again', () => {
    expect(seen({}, { recreate: true })).toBeUndefined();
  });

  test('there is news for the issue', () => {
    const asked: (readonly string[])[] = [];
    const answer = (hasNews: boolean) => (comments: readonly string[]) => {
      asked.push(comments);
      return hasNews;
    };
    expect(seen({}, { hasNews: answer(true), isReady: false })).toBeUndefined();
    expect(seen({}, { hasNews: answer(false), isReady: false })).toMatchObject({ operation: 'exists' });
    expect(asked).toEqual([['on 7'], ['on 7']]);
  });

  test('an issue of ours is there, and no record of it: the server may list no such refs', () => {
    for (const records of [[], [OTHER]])
      expect(seen({ records, issues: [FOREIGN, issueOf(7)] }, { isReady: false })).toBeUndefined();
  });

  test('the name was used for other work', () => {
    expect(seen({}, { facts: { ...FACTS, pulls: [8, 9] } })).toBeUndefined();
  });
});

test('what it says is what the protocol would find, and the protocol would write nothing then', async () => {
  const numbers = fc.constantFrom([], [7], [7, 9], [7, 8, 9], [5, 7]);
  const kinds = fc.record({
    isOpen: fc.boolean(),
    isOwn: fc.boolean(),
    claim: fc.constantFrom(CLAIM, '0f3a0000-2', 'ffff0000-9'),
  });
  const records = fc.constantFrom(
    [],
    [recordAt()],
    [recordAt(REF, { former: ['0f3a0000-2'] })],
    [OTHER, recordAt(REF, { pulls: [8] })],
    [{ ...recordAt(), message: recordText(pending) }],
    [{ ...recordAt(), message: 'Fix' }],
  );
  const facts = fc.constantFrom(FACTS, { ...FACTS, pulls: [8] });
  let ended = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({ records, facts, numbers, isReady: fc.boolean() }),
      fc.array(kinds, { minLength: 3, maxLength: 3 }),
      async ({ records, facts, numbers, isReady }, more) => {
        const issues = numbers.map((number, index) => issueOf(number, more[index]));
        const wanted = { facts, isReady, recreate: false };
        const rest = resultWithoutWrites({ records, issues }, { ...wanted, hasNews: () => false });
        if (!rest) return;
        ended += 1;
        const draft = () => ({ title: '', body: '', labels: [], assignees: [] });
        const found = await openOnce({ ...wanted, draft }, readOnly(records, issues), SELF, async () => true);
        expect(found).toEqual(rest);
      },
    ),
    runs(400),
  );
  expect(ended).toBeGreaterThan(atLeast(10));
});
