/** Step 4 and every later change of the record: one compare-and-swap, whose answer may get lost. */
import { Failure } from '../../failure.js';
import { type Moved, NAMESPACES, type Namespace, type RecordPort, type RecordTip, refName } from './port.js';
import type { IntegrationRecord } from './record.js';

/** Milliseconds between two looks at what may still happen, or be seen late. */
export const PAUSES = [1_000, 4_000, 15_000] as const;

/**
 * Puts a record on a tip, or where none stands.
 * @returns what stands then: ours, or that of whoever came first. The record in it tells.
 * @throws Failure `ambiguous-lock` where the server neither takes ours nor shows another's
 */
export async function put(shared: RecordPort, on: RecordTip | null, record: IntegrationRecord): Promise<RecordTip> {
  return place(shared, on, record, await shared.write(record, on));
}

/** As `put`, for a commit that is written already. */
export async function place(
  shared: RecordPort,
  on: RecordTip | null,
  record: IntegrationRecord,
  commit: string,
): Promise<RecordTip> {
  for (const namespace of on ? [on.namespace] : NAMESPACES) {
    const role = await attempt(shared, on, { namespace, commit, record }, on ? shared.advance : shared.create);
    if (role !== 'elsewhere') return role;
  }
  throw ambiguous(record, 'does not allow this ref');
}

/** The same commit again and again is the same wish: it can be granted only once. */
async function attempt(
  shared: RecordPort,
  on: RecordTip | null,
  wanted: RecordTip,
  move: (namespace: Namespace, commit: string) => Promise<Moved>,
): Promise<RecordTip | 'elsewhere'> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await shared.pause(pause);
    const moved = await move(wanted.namespace, wanted.commit);
    if (moved === 'done') return wanted;
    // Not lost before the ref was read: it may be our own lost answer.
    const now = await shared.tip();
    if (now && now.commit !== on?.commit) return now;
    if (moved === 'elsewhere') return moved;
  }
  throw ambiguous(wanted.record, 'neither moves this ref nor shows that another run moved it');
}

function ambiguous({ plan, base }: IntegrationRecord, what: string): Failure {
  return new Failure(
    'ambiguous-lock',
    `GitHub ${what}: "${refName(NAMESPACES[0], plan, base)}". No issue was opened.`,
    'Make sure that no ruleset of the repository forbids the job to create and update this ref.',
  );
}
