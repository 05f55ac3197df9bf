/** Step 4 and every later change of the record: one compare-and-swap, whose answer may get lost. */
import { Failure } from '../../failure.js';
import { type Moved, NAMESPACES, type Namespace, type RecordPort, type RecordTip, refName } from './port.js';
import type { IntegrationRecord } from './record.js';

/** The milliseconds between two reads of something that may still happen, or show up late. */
export const PAUSES = [1_000, 4_000, 15_000] as const;

/**
 * Puts a record on a tip, or creates the ref if there is none.
 * @returns what is there afterwards: this record, or that of a run that came first. Its content shows which
 * @throws Failure `ambiguous-lock` if the server neither accepts this record nor shows another one
 */
export async function put(shared: RecordPort, on: RecordTip | null, record: IntegrationRecord): Promise<RecordTip> {
  return place(shared, on, record, await shared.write(record, on));
}

/** Like `put`, for a commit that already exists. */
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

/** The same commit is the same request, so it can succeed only once. */
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
    // The attempt counts as lost only after the ref was read, because the answer to a successful one may have been
    // lost.
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
