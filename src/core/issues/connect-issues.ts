/** Makes the issues of items sub-issues of the tracking issue, and adds and removes dependencies. */
import { PAUSES } from '../integration/opening/move-ref.js';
import { blockerChanges } from './changes.js';
import { MOST_SUB_ISSUES } from './port.js';
import type { ItemIssue } from './record.js';
import { mayBeOpened, type WantedIssue } from './wanted.js';
import { allowed, entryOf, replace, type Work } from './work.js';

/** Step 7 of `keep-in-step.ts`. */
export async function connectItems(work: Work): Promise<void> {
  const { wanted } = work;
  const { tracking } = work.record;
  const children = [...work.issues.values()].filter(({ parent }) => parent === tracking?.number);
  work.isFull = children.length >= MOST_SUB_ISSUES;
  for (const each of wanted.items) {
    const entry = entryOf(work, each.item.item);
    if (!entry || entry.gone || !mayBeOpened(each)) continue;
    await linkItem(work, entry);
    await blockItem(work, each);
  }
}

async function linkItem(work: Work, entry: ItemIssue): Promise<void> {
  const { tracking } = work.record;
  if (entry.parent !== undefined || !tracking || tracking.gone) return;
  const parent = work.issues.get(entry.number)?.parent;
  if (parent !== undefined) {
    // An earlier run linked it, or a person gave it another parent, where it stays.
    replace(work, { ...entry, parent: parent === tracking.number ? 'native' : 'text' });
    return;
  }
  const linked = work.isFull
    ? 'full'
    : await connected(work, 'sub-issues', () => work.shared.link(tracking.number, entry));
  if (linked === 'unknown') return;
  if (linked === 'full') work.isFull = true;
  if (linked !== 'done')
    work.notes.add(
      `Some items are not sub-issues of #${tracking.number}, because GitHub ${linked === 'full' ? `allows only ${MOST_SUB_ISSUES}` : 'refused it'}. Its text lists them.`,
    );
  replace(work, { ...entry, parent: linked === 'done' ? 'native' : 'text' });
}

async function blockItem(work: Work, each: WantedIssue): Promise<void> {
  const { wanted, shared } = work;
  const start = entryOf(work, each.item.item);
  if (!start) return;
  const { add, remove } = blockerChanges(start, wanted.blockersOf(each, work.record));
  for (const id of remove) {
    await allowed(work);
    if ((await shared.unblock(start.number, { id })) === 'unknown') continue;
    const entry = entryOf(work, each.item.item) ?? start;
    replace(work, { ...entry, blockedBy: entry.blockedBy.filter((known) => known !== id) });
  }
  for (const id of add) {
    const blocked = await connected(work, 'dependencies', () => shared.block(start.number, { id }));
    if (blocked === 'unknown') continue;
    const entry = entryOf(work, each.item.item) ?? start;
    if (blocked === 'done') replace(work, { ...entry, blockedBy: [...entry.blockedBy, id] });
    else {
      replace(work, { ...entry, textOnly: [...entry.textOnly, id] });
      work.notes.add(`Some dependencies of #${start.number} are only in its text, because GitHub refused them.`);
    }
  }
}

/** GitHub may not know an issue yet that was just opened, so it is asked once more before the text has to do. */
async function connected<T extends string>(
  work: Work,
  feature: 'sub-issues' | 'dependencies',
  connect: () => Promise<T | 'missing'>,
): Promise<T | 'refused'> {
  if (work.lacks.has(feature)) return 'refused';
  for (const pause of [PAUSES[0], undefined]) {
    await allowed(work);
    const answer = await connect();
    if (answer !== 'missing') return answer;
    if (pause !== undefined) await work.shared.pause(pause);
  }
  work.lacks.add(feature);
  return 'refused';
}
