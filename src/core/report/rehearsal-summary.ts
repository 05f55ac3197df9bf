/** A rehearsal as the summary of a job and as its outputs. Names of others have no effect in either. */
import type { ContractState } from '../finding.js';
import type { BranchParty, OrderReport, Rehearsal } from '../rehearsal/rehearsal.js';
import { isClean } from '../rehearsal/rehearsal.js';
import { brokenPromises, uncheckedPromises } from '../text/contract-words.js';
import { firstOf } from '../text/inert.js';
import { code, row, sentence } from '../text/markdown.js';
import { plural } from '../text/words.js';
import { shownContracts } from './json.js';
import { shownRehearsal } from './rehearsal-text.js';

const MOST_ROWS = 100;
const MOST_COLUMNS = 20;
const MOST_NODES = 100;
const MOST_EDGES = 300;

export function rehearsalSummary(
  rehearsal: Rehearsal,
  contracts: readonly ContractState[],
  notes: readonly string[],
): string {
  const { base, order, leftOut, search } = rehearsal;
  const tried = order.length + leftOut.filter(({ because }) => because !== 'merged').length;
  const branches = plural(tried, 'branch');
  const pairs = search?.pairs ?? [];
  const broken = brokenPromises(contracts);
  const blocks = [
    '## Rehearsal',
    `${order.length} of ${branches} ${order.length === 1 ? 'merges' : 'merge'} cleanly into ${code(base.branch)} in this order.${searchSentence(search, order.length)}`,
    ...(order.length > 0 ? ['### Order', orderTable(order)] : []),
    ...leftOutBlocks(rehearsal),
    ...conflictBlocks(rehearsal),
    ...(pairs.length > 0 ? ['### Who conflicts with whom', matrix(pairs, base.branch)] : []),
    ...graphBlocks(rehearsal),
    ...listBlocks('### Promises that are not kept', broken),
    ...listBlocks('### Notes', [...uncheckedPromises(contracts), ...notes]),
    `Base commit: ${code(base.commit)}. Combined tree: ${code(rehearsal.tree)}. Nothing was executed.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function listBlocks(heading: string, sentences: readonly string[]): readonly string[] {
  return sentences.length === 0 ? [] : [heading, sentences.map((each) => `- ${sentence(each)}`).join('\n')];
}

function searchSentence(search: OrderReport | undefined, count: number): string {
  if (!search) return '';
  const claim = search.exact ? 'No order merges more.' : 'The search for the order was not complete.';
  const given = search.given === count ? '' : ` The order of the plans merges ${search.given}.`;
  const hub = search.hub
    ? ` ${nameOf(search.hub)} conflicts with the most others: merge it last, or rebase it first.`
    : '';
  return ` ${claim}${given}${hub}`;
}

function nameOf({ plan, item, branch }: BranchParty): string {
  return item === undefined ? code(branch) : code(`${plan}/${item}`);
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const { shown, more } = firstOf(rows, MOST_ROWS);
  const lines = [row(head), row(head.map(() => '---')), ...shown.map(row)].join('\n');
  return more > 0 ? `${lines}\n\nand ${more} more` : lines;
}

function orderTable(order: readonly BranchParty[]): string {
  return tableOf(
    ['', 'Item', 'Branch'],
    order.map((each, index) => [`${index + 1}`, each.item === undefined ? '' : nameOf(each), code(each.branch)]),
  );
}

function leftOutBlocks({ leftOut }: Rehearsal): readonly string[] {
  const rows = leftOut
    .filter(({ because }) => because !== 'merged')
    .map((each) => [each.item === undefined ? '' : nameOf(each), code(each.branch), sentence(each.why)]);
  return rows.length === 0 ? [] : ['### Left out', tableOf(['Item', 'Branch', 'Why'], rows)];
}

function conflictBlocks({ steps, base }: Rehearsal): readonly string[] {
  const rows = steps.flatMap((step) =>
    step.conflicts.map(({ path, kind, with: others }) => {
      const { shown, more } = firstOf(others, 3);
      const names = shown.length > 0 ? shown.map(nameOf).join(', ') : code(base.branch);
      return [nameOf(step), code(path), code(kind), `${names}${more > 0 ? ` and ${more} more` : ''}`];
    }),
  );
  return rows.length === 0 ? [] : ['### Conflicts', tableOf(['Item', 'Path', 'Kind', 'With'], rows)];
}

/** The base conflicts too, with a branch that does not merge into it alone. */
const BASE = '';

/** Who is in a pair, those with the most conflicts first, and which of them conflict. */
function conflictsOf(pairs: OrderReport['pairs']) {
  const parties = new Map<string, { readonly party: BranchParty | undefined; readonly with: Set<string> }>();
  const at = (party: BranchParty | undefined) => {
    const key = party?.branch ?? BASE;
    const known = parties.get(key) ?? { party, with: new Set<string>() };
    parties.set(key, known);
    return known;
  };
  for (const { first, second } of pairs) {
    at(first).with.add(second.branch);
    at(second).with.add(first?.branch ?? BASE);
  }
  return [...parties].toSorted(([, a], [, b]) => b.with.size - a.with.size);
}

function matrix(pairs: OrderReport['pairs'], base: string): string {
  const all = conflictsOf(pairs);
  const nameAt = (party: BranchParty | undefined) => (party ? nameOf(party) : code(base));
  const { shown: columns, more } = firstOf(all, MOST_COLUMNS);
  const head = ['', ...columns.map(([, { party }]) => nameAt(party))];
  const rows = all.map(([, { party, with: others }]) => [
    nameAt(party),
    ...columns.map(([key]) => (others.has(key) ? 'conflict' : '')),
  ]);
  return `${tableOf(head, rows)}${more > 0 ? `\n\nThe table has no columns for ${plural(more, 'more one')} with fewer conflicts.` : ''}`;
}

/** An arrow from each branch to the next one, and a dotted line between two that conflict. */
function graphBlocks({ order, leftOut, search, base }: Rehearsal): readonly string[] {
  const pairs = search?.pairs ?? [];
  const outside = leftOut.filter(({ because }) => because === 'conflict' || because === 'dependency');
  const parties: readonly BranchParty[] = [...order, ...outside];
  if (parties.length === 0 || parties.length > MOST_NODES || pairs.length > MOST_EDGES) return [];
  const ids = new Map(parties.map(({ branch }, index) => [branch, `n${index + 1}`]));
  const isOut = new Set(outside.map(({ branch }) => branch));
  const node = (party: BranchParty) => {
    const label = labelOf(party.item === undefined ? party.branch : `${party.plan}/${party.item}`);
    return `  ${ids.get(party.branch)}${isOut.has(party.branch) ? `(["${label}"])` : `["${label}"]`}`;
  };
  const arrows = ['n0', ...order.map(({ branch }) => ids.get(branch) ?? '')];
  const lines = pairs.flatMap(({ first, second }) => {
    const from = first ? ids.get(first.branch) : 'n0';
    const to = ids.get(second.branch);
    return from !== undefined && to !== undefined ? [`  ${from} -. conflict .- ${to}`] : [];
  });
  const graph = [
    'graph LR',
    `  n0[("${labelOf(base.branch)}")]`,
    ...parties.map(node),
    ...(arrows.length > 1 ? [`  ${arrows.join(' --> ')}`] : []),
    ...lines,
  ];
  return ['### Graph', ['```mermaid', ...graph, '```'].join('\n')];
}

/** Everything but plain letters and the signs of usual names becomes an entity of Mermaid: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
function labelOf(name: string): string {
  const { shown, more } = firstOf([...name], 80);
  const label = shown.map((each) => (/^[A-Za-z0-9/_.-]$/.test(each) ? each : `#${each.codePointAt(0)};`)).join('');
  return more > 0 ? `${label}#8230;` : label;
}

/** GitHub allows 1 MB of outputs in a job. */
const MOST_CHARACTERS = 400_000;

/**
 * The step outputs. `rehearsal` is JSON in which each string contains only letters, digits and `/_.-`. Everything else is
 * escaped, because people use outputs in shell scripts.
 */
export function rehearsalOutputs(
  rehearsal: Rehearsal,
  contracts: readonly ContractState[],
): Readonly<Record<'verdict' | 'rehearsal', string>> {
  const shown = shownRehearsal(rehearsal);
  const full = harmlessJson({ ...shown, contracts: shownContracts(contracts) });
  const steps = shown.steps.map((each) => ({ ...each, conflicts: [] }));
  return {
    verdict: isClean(rehearsal) ? 'success' : 'failure',
    rehearsal: full.length <= MOST_CHARACTERS ? full : harmlessJson({ ...shown, steps, search: undefined, cut: true }),
  };
}

function harmlessJson(value: unknown): string {
  return JSON.stringify(value).replace(/"((?:[^"\\]|\\.)*)"/g, (literal) => {
    const text = String(JSON.parse(literal));
    return `"${text.replace(/[^A-Za-z0-9/_.-]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
  });
}
