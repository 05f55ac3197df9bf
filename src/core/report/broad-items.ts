/**
 * Items that overlap with many others. Each is reported once, the broadest first, instead of once for each of the
 * others.
 */
import type { Finding, Party } from '../finding.js';
import { firstOf } from '../text/inert.js';
import { plural } from '../text/words.js';

/** An item that overlaps with fewer others is reported pair by pair. */
const FEWEST = 4;
const MOST_NAMED = 20;

export interface BroadItem {
  readonly message: string;
  /** One for each of the others, as far as they are named. */
  readonly lines: readonly string[];
  readonly ways: readonly string[];
  readonly path?: string;
  readonly findings: readonly Finding[];
}

/** The broadest first. Each overlap belongs to at most one of them. */
export function broadItems(findings: readonly Finding[]): readonly BroadItem[] {
  let left = findings.filter(({ rule, severity }) => rule === 'scope-overlap' && severity === 'error');
  const groups: BroadItem[] = [];
  for (;;) {
    const counts = new Map<string, number>();
    for (const each of left) for (const name of namesOf(each)) counts.set(name, (counts.get(name) ?? 0) + 1);
    const [name = '', count = 0] = [...counts].reduce<[string, number]>(
      (most, each) => (each[1] > most[1] ? each : most),
      ['', 0],
    );
    if (count < FEWEST) return groups;
    const own = left.filter((each) => namesOf(each).includes(name));
    left = left.filter((each) => !own.includes(each));
    groups.push(groupOf(name, own));
  }
}

function groupOf(name: string, findings: readonly Finding[]): BroadItem {
  const [first] = findings;
  const item = `item "${name.slice(name.indexOf('/') + 1)}"`;
  const { shown, more } = firstOf(findings, MOST_NAMED);
  return {
    message: `The scope of ${item} is broad: it overlaps the scopes of ${findings.length} other items that may run at the same time.`,
    lines: [...shown.map((each) => lineOf(name, each)), ...(more > 0 ? [`and ${plural(more, 'more item')}`] : [])],
    ways: [
      `Narrow the scope of ${item} to files that no other item has`,
      `Do the work of ${item} before or after the others, with "depends_on" or as "integration"`,
    ],
    ...(first?.at ? { path: first.at.path } : {}),
    findings,
  };
}

/** Where the overlap is written, which item it is with, and a file that both could change. */
function lineOf(name: string, { at, plan, item, other, witness, found }: Finding): string {
  const them = nameOf({ plan, item }) === name ? other : { plan, item };
  const where = at ? `line ${at.line}: ` : '';
  const what = witness === undefined ? found : `both can change "${witness}"`;
  return `${where}item "${them?.item}"${them?.plan === plan ? '' : ` of plan "${them?.plan}"`}: ${what}`;
}

function namesOf({ plan, item, other }: Finding): readonly string[] {
  return [nameOf({ plan, item }), nameOf(other ?? {})];
}

function nameOf({ plan, item }: { readonly [Key in 'plan' | 'item']?: Party[Key] | undefined }): string {
  return `${plan}/${item}`;
}
