/** What earlier runs left, seen on the way: it may end a run that has nothing to do, and nothing else. */
import { describe, expect, test } from '@jest/globals';
import { atRest } from '../../../src/core/integration/glance.js';
import { marker } from '../../../src/core/integration/marker.js';
import { type IntegrationRecord, recordText } from '../../../src/core/integration/record.js';
import type { Traces } from '../../../src/core/snapshot.js';

const CLAIM = '0f3a0000-1';
const REF = 'refs/parallel-work/integrate/profile/main';
const RECORD: IntegrationRecord = {
  plan: 'profile',
  base: 'main',
  planRevision: 'r1',
  pulls: [1, 2],
  commits: [],
  claim: CLAIM,
  claims: [CLAIM],
  former: [],
  run: { id: 90, attempt: 1 },
  issue: 7,
};
const FACTS = { plan: 'profile', base: 'main', planRevision: 'r1', pulls: [1, 2], commits: [] };

function recordAt(ref = REF, more: Partial<IntegrationRecord> = {}) {
  return { ref, commit: 'a'.repeat(40), message: recordText({ ...RECORD, ...more }) };
}

function issueOf(number: number, more: { isOpen?: boolean; isOwn?: boolean; claim?: string } = {}) {
  const { isOpen = true, isOwn = true, claim = CLAIM } = more;
  const url = `https://github.com/acme/shop/issues/${number}`;
  return { number, url, isOpen, isOwn, body: `${marker('profile', 'main', claim)}\nwhole` };
}

function seen(traces: Partial<Traces>, asked: { isReady?: boolean; recreate?: boolean } = {}) {
  const { isReady = true, recreate = false } = asked;
  return atRest({ records: [recordAt()], issues: [issueOf(7)], ...traces }, { facts: FACTS, isReady, recreate });
}

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
    expect(seen({ records: [OTHER], issues: [issueOf(9)] }, { isReady: false })).toEqual(nothing);
    expect(seen({ records: [{ ...recordAt(), message: recordText(pending) }] }, { isReady: false })).toEqual(nothing);
  });

  test('and a forged issue is told of all the same', () => {
    const { warnings } = seen({ issues: [issueOf(5, { isOwn: false }), issueOf(7)] }) ?? {};
    expect(warnings).toEqual([expect.stringContaining('#5 has the marker of the integration of plan "profile"')]);
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
  ])('%s', (_, traces) => {
    expect(seen(traces)).toBeUndefined();
  });

  test('a person wants the issue again', () => {
    expect(seen({}, { recreate: true })).toBeUndefined();
  });

  test('there are integration issues, and no ref at all is listed: the server may list none of this kind', () => {
    expect(seen({ records: [] }, { isReady: false })).toBeUndefined();
  });
});

test('a name that was used for other work is refused here too', () => {
  const asked = { facts: { ...FACTS, pulls: [8, 9] }, isReady: true, recreate: false };
  expect(() => atRest({ records: [recordAt()], issues: [issueOf(7)] }, asked)).toThrow('already opened #7');
});
