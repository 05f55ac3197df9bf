/** What runs of integrate share, as a test wants it, where whoever writes fails. */
import type { IntegrationHistory } from '../../../../src/core/facts/questions.js';
import { marker } from '../../../../src/core/integration/opening/marker.js';
import { NAMESPACES, type RecordPort } from '../../../../src/core/integration/opening/port.js';
import { type IntegrationRecord, readRecord, recordText } from '../../../../src/core/integration/opening/record.js';

export const CLAIM = '0f3a0000-1';
export const REF = 'refs/parallel-work/integrate/profile/main';
export const RECORD: IntegrationRecord = {
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
export const FACTS = { plan: 'profile', base: 'main', planRevision: 'r1', pulls: [1, 2], commits: [] };

export function recordAt(ref = REF, more: Partial<IntegrationRecord> = {}) {
  return { ref, commit: 'a'.repeat(40), message: recordText({ ...RECORD, ...more }) };
}

export function issueOf(number: number, more: { isOpen?: boolean; isOwn?: boolean; claim?: string } = {}) {
  const { isOpen = true, isOwn = true, claim = CLAIM } = more;
  const url = `https://github.com/acme/shop/issues/${number}`;
  return { number, url, isOpen, isOwn, body: marker('profile', 'main', claim), comments: [`on ${number}`] };
}

export const SELF = { run: { id: 91, attempt: 1 }, newClaim: () => '0f3a0000-5' };

export function readOnly(
  records: NonNullable<IntegrationHistory['records']>,
  issues: NonNullable<IntegrationHistory['issues']>,
): RecordPort {
  const never = async () => {
    throw new Error('this writes');
  };
  const listed = issues.map(({ comments: _, ...issue }) => issue);
  return {
    namespaces: NAMESPACES,
    async tip() {
      const found = records.find(({ ref }) => ref === REF);
      const record = found && readRecord(found.message, 'profile', 'main');
      return found && record ? { namespace: NAMESPACES[0], commit: found.commit, record } : null;
    },
    issues: async () => listed,
    issue: async (number) => listed.find((each) => each.number === number) ?? 'deleted',
    comments: async () => [],
    hasEnded: async () => true,
    pause: async () => undefined,
    write: never,
    create: never,
    advance: never,
    open: never,
    closeAsDuplicate: never,
    comment: never,
    prepareLabels: never,
  };
}
