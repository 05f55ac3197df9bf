/**
 * Most runs have nothing to do, which the state that earlier runs left already shows. That state is read together with
 * the pull requests, so such a run ends early. Everything else is done with what the protocol reads itself.
 */
import type { IntegrationHistory } from '../../facts/questions.js';
import { readMarker } from './marker.js';
import { isAnother, known, nothingOpened, type OpenResult, type Wanted } from './open-once.js';
import { NAMESPACES, type RecordTip, refName } from './port.js';
import { readRecord } from './record.js';
import { lowest, sorted } from './settle.js';

interface Asked extends Pick<Wanted, 'facts' | 'isReady' | 'recreate'> {
  /** Whether there is more to say on the issue than these comments already do. */
  readonly hasNews: (comments: readonly string[]) => boolean;
}

/**
 * @returns the result that `openOnce` would have if it would write nothing: nothing is recorded and the plan is not
 * ready, or the recorded issue is the lowest and no other is open (`settle`). Undefined if the protocol has to read
 * itself
 */
export function resultWithoutWrites(
  integrationHistory: IntegrationHistory | undefined,
  { facts, isReady, recreate, hasNews }: Asked,
): OpenResult | undefined {
  if (!integrationHistory?.records || !integrationHistory.issues || recreate) return undefined;
  const tip = tipIn(integrationHistory.records, facts);
  if (tip === 'unclear' || (tip && isAnother(tip.record, facts))) return undefined;
  if (tip?.record.issue === undefined) {
    // An issue of this account without a record: the record was lost, or this server does not list such refs.
    return isReady || integrationHistory.issues.some((each) => each.isOwn && isAbout(each.body, facts))
      ? undefined
      : nothingOpened([]);
  }
  const { ours, warnings } = sorted(integrationHistory.issues, tip.record);
  const issue = integrationHistory.issues.find(({ number }) => number === lowest(ours)?.number);
  const isOnly = ours.every(({ number, isOpen }) => number === tip.record.issue || !isOpen);
  if (!isOnly || issue?.number !== tip.record.issue || hasNews(issue.comments)) return undefined;
  const { comments: _, ...rest } = issue;
  return known({ tip, issue: rest, warnings }, false);
}

function isAbout(body: string, { plan, base }: Asked['facts']): boolean {
  const marker = readMarker(body);
  return marker?.plan === plan && marker.base === base;
}

function tipIn(
  records: NonNullable<IntegrationHistory['records']>,
  { plan, base }: Asked['facts'],
): RecordTip | 'unclear' | undefined {
  const found = records.flatMap(({ ref, commit, message }) => {
    const namespace = NAMESPACES.find((each) => refName(each, plan, base) === ref);
    const record = readRecord(message, plan, base);
    return namespace || record ? [{ namespace, commit, record }] : [];
  });
  const [{ namespace, commit, record } = {}, ...more] = found;
  if (found.length === 0) return undefined;
  return namespace && commit && record && more.length === 0 ? { namespace, commit, record } : 'unclear';
}
