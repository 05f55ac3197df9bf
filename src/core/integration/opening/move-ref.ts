/** Step 4 and every later change of the record: one compare-and-swap, whose answer may get lost. */
import { Failure } from '../../failure.js';
import { type Moved, type Namespace, type PlanRecordName, type RefPort, type RefTip, refName } from './port.js';

/** The milliseconds between two reads of something that may still happen, or show up late. */
export const PAUSES = [1_000, 4_000, 15_000] as const;

/**
 * Puts a record on a tip, or creates the ref if there is none.
 * @returns what is there afterwards: this record, or that of a run that came first. Its content shows which
 * @throws Failure `ambiguous-lock` if the server neither accepts this record nor shows another one
 */
export async function put<Content extends PlanRecordName>(
  shared: RefPort<Content>,
  on: RefTip<Content> | null,
  record: Content,
): Promise<RefTip<Content>> {
  return place(shared, on, record, await shared.write(record, on));
}

/** Like `put`, for a commit that already exists. */
export async function place<Content extends PlanRecordName>(
  shared: RefPort<Content>,
  on: RefTip<Content> | null,
  record: Content,
  commit: string,
): Promise<RefTip<Content>> {
  for (const namespace of on ? [on.namespace] : shared.namespaces) {
    const role = await attempt(shared, on, { namespace, commit, record }, on ? shared.advance : shared.create);
    if (role !== 'elsewhere') return role;
  }
  throw ambiguous(shared, record, 'does not allow this ref');
}

/** The same commit is the same request, so it can succeed only once. */
async function attempt<Content extends PlanRecordName>(
  shared: RefPort<Content>,
  on: RefTip<Content> | null,
  wanted: RefTip<Content>,
  move: (namespace: Namespace, commit: string) => Promise<Moved>,
): Promise<RefTip<Content> | 'elsewhere'> {
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
  throw ambiguous(shared, wanted.record, 'neither moves this ref nor shows that another run moved it');
}

function ambiguous(
  { namespaces: [namespace = ''] }: Pick<RefPort<unknown>, 'namespaces'>,
  { plan, base }: PlanRecordName,
  what: string,
): Failure {
  return new Failure(
    'ambiguous-lock',
    `GitHub ${what}: "${refName(namespace, plan, base)}". No issue was opened.`,
    'Make sure that no ruleset of the repository forbids the job to create and update this ref.',
  );
}
