/** A run that opened the issue and was slow to record it, while a person closed that issue and asked for another one. */
import { expect, test } from '@jest/globals';
import { openOnce } from '../../../../src/core/integration/opening/open-once.js';
import { NAMESPACES, type RecordPort, type RecordTip } from '../../../../src/core/integration/opening/port.js';
import { type IntegrationRecord, withClaim } from '../../../../src/core/integration/opening/record.js';
import { FACTS, issueOf, readOnly, SELF } from './read-only.js';

const SLOW = '0f3a0000-5';
const LATER = '0f3a0000-6';

/** A ref that is moved only by children of its tip. */
function shelf() {
  const written = new Map<string, { readonly record: IntegrationRecord; readonly on: string | undefined }>();
  let tip: RecordTip | null = null;
  const move = (commit: string) => {
    const next = written.get(commit);
    if (!next || next.on !== tip?.commit) return 'refused' as const;
    tip = { namespace: NAMESPACES[0], commit, record: next.record };
    return 'done' as const;
  };
  const port: Partial<RecordPort> = {
    namespaces: NAMESPACES,
    tip: async () => tip,
    write: async (record, on) => {
      const commit = `${written.size}`.padStart(40, '0');
      written.set(commit, { record, on: on?.commit });
      return commit;
    },
    create: async (_, commit) => move(commit),
    advance: async (_, commit) => move(commit),
    prepareLabels: async (labels) => ({ labels, warnings: [] }),
  };
  const put = async (record: IntegrationRecord) => move((await port.write?.(record, tip)) ?? '');
  return { port, put, tipNow: () => tip?.record };
}

test.each(['before the later run opens its issue', 'after it'])(
  'the record of the later claim never names the earlier issue: recorded %s',
  async (when) => {
    const { port, put, tipNow } = shelf();
    const [first, second] = [issueOf(3, { isOpen: false, claim: SLOW }), issueOf(4, { claim: LATER })];
    const issues = [first];
    const shared: RecordPort = {
      ...readOnly([], []),
      ...port,
      issues: async () => issues,
      issue: async (number) => issues.find((each) => each.number === number) ?? 'deleted',
      async open() {
        // The next run records what it finds, a person closes it, and a third run opens another one.
        const claimed = tipNow();
        if (!claimed) throw new Error('it was claimed');
        await put({ ...claimed, issue: 3 });
        const again = withClaim(claimed, { ...FACTS, claim: LATER, run: { id: 93, attempt: 1 } }, true);
        await put(again);
        if (when === 'after it') {
          issues.push(second);
          await put({ ...again, issue: 4 });
        }
        return { issue: first, warnings: [] };
      },
    };
    const draft = () => ({ title: '', body: '', labels: [], assignees: [] });
    const wanted = { facts: FACTS, isReady: true, recreate: false, draft };
    const opened = await openOnce(wanted, { ...shared, issues: async () => issues.slice(1) }, SELF, async () => true);
    expect(opened.failure).toBeUndefined();
    expect(tipNow()).toMatchObject({ claim: LATER, ...(when === 'after it' ? { issue: 4 } : {}) });
    expect(tipNow()?.issue).toBe(when === 'after it' ? 4 : undefined);
  },
);
