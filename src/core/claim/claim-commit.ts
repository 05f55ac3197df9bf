/** The empty commit by which somebody takes an item: its message, and how it is recognized again. */
import { type ItemRef, keyOf } from '../plan/plan.js';

/** What a claim commit says. Everything in it but the id is text that anybody may have written. */
export interface ClaimNote {
  /** Random, 32 hexadecimal digits. It tells apart two claims of one item. */
  readonly id: string;
  /** `plan/item`. */
  readonly item: string;
  readonly by: string;
  /** ISO 8601, by the clock of the machine that made the claim. */
  readonly at: string;
}

/** A commit as Git stores it. */
export interface CommitText {
  readonly commit: string;
  readonly parents: readonly string[];
  readonly message: string;
}

const NAMES = { id: 'Parallel-Work-Claim', item: 'Parallel-Work-Item', by: 'Claimed-By', at: 'Claimed-At' } as const;

export function claimMessage(item: ItemRef, { id, by, at }: Omit<ClaimNote, 'item'>): string {
  const values = { id, item: keyOf(item), by: oneLine(by), at };
  const trailers = Object.entries(NAMES).map(([key, name]) => `${name}: ${values[key as keyof typeof NAMES]}`);
  return [
    `Claim item "${item.item}" of plan "${item.plan}"`,
    '',
    'This empty commit marks the item as taken. Its work begins after it.',
    '',
    ...trailers,
    '',
  ].join('\n');
}

/** Undefined if the message is not that of a claim. Only the last paragraph counts, as for all trailers. */
export function claimIn(message: string): ClaimNote | undefined {
  const [last = ''] = message
    .trimEnd()
    .split(/\n[ \t]*\n/)
    .slice(-1);
  const trailers = new Map(
    last.split('\n').flatMap((line) => {
      const [, name, value = ''] = /^([\w-]+): *(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value.trim()] as const];
    }),
  );
  const id = trailers.get(NAMES.id) ?? '';
  if (!/^[0-9a-f]{32}$/.test(id)) return undefined;
  return {
    id,
    item: trailers.get(NAMES.item) ?? '',
    by: trailers.get(NAMES.by) ?? '',
    at: trailers.get(NAMES.at) ?? '',
  };
}

/** Who made a claim is one trailer, so it has no line break. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
