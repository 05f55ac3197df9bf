/** What can be said of an integration by its traces alone, where nothing is to be done. Most runs end here. */
import type { Traces } from '../snapshot.js';
import { known, nothing, type Opened, refuseAnother, type Wanted } from './protocol.js';
import { lowest, sorted } from './protocol-settle.js';
import { NAMESPACES, refName, type Tip } from './protocol-shared.js';
import { readRecord } from './record.js';

type Asked = Pick<Wanted, 'facts' | 'isReady' | 'recreate'>;

/**
 * @returns undefined where the protocol has to look itself: something is to be opened, to be closed or to be recorded, or
 * the traces do not tell all
 * @throws Failure `used-before`
 */
export function atRest(traces: Traces | undefined, { facts, isReady, recreate }: Asked): Opened | undefined {
  if (!traces?.records || !traces.issues || recreate) return undefined;
  const tip = tipIn(traces.records, facts);
  if (tip === 'unclear') return undefined;
  if (tip) refuseAnother(tip, facts);
  if (tip?.record.issue === undefined) {
    // A server that lists no refs of ours at all lists none of this plan's either.
    const isListed = traces.issues.length === 0 || traces.records.length > 0;
    return isReady || !isListed ? undefined : nothing([]);
  }
  const { ours, warnings } = sorted(traces.issues, tip.record);
  const issue = lowest(ours);
  const isOnly = ours.every(({ number, isOpen }) => number === tip.record.issue || !isOpen);
  return issue?.number === tip.record.issue && isOnly ? known({ tip, issue, warnings }, false) : undefined;
}

function tipIn(records: NonNullable<Traces['records']>, { plan, base }: Asked['facts']): Tip | 'unclear' | undefined {
  const found = records.flatMap(({ ref, commit, message }) => {
    const namespace = NAMESPACES.find((each) => refName(each, plan, base) === ref);
    const record = readRecord(message, plan, base);
    return namespace || record ? [{ namespace, commit, record }] : [];
  });
  const [{ namespace, commit, record } = {}, ...more] = found;
  if (found.length === 0) return undefined;
  return namespace && commit && record && more.length === 0 ? { namespace, commit, record } : 'unclear';
}
