/** Promises that are not kept, as sentences. */
import type { ContractState } from '../finding.js';
import { firstOf } from './inert.js';
import { quotedLine } from './quoted-line.js';

const MOST_TOLD = 20;

/** One sentence for each promise that is missing or near, and one for those that are too many. */
export function brokenPromises(contracts: readonly ContractState[]): readonly string[] {
  const broken = contracts.filter(({ state }) => state === 'missing' || state === 'near');
  const { shown, more } = firstOf(broken, MOST_TOLD);
  const rest = more === 0 ? [] : [`${more} more ${more === 1 ? 'promise is' : 'promises are'} not kept.`];
  return [...shown.map(brokenPromise), ...rest];
}

/** How many promises were not compared. Without this note, they would look kept. */
export function uncheckedPromises(contracts: readonly ContractState[] = []): readonly string[] {
  const unchecked = contracts.filter(({ state }) => state === 'unchecked');
  const [first] = unchecked;
  if (!first) return [];
  const { path, declares } = first;
  const example = declares === undefined ? `the file "${path}"` : `${quotedLine(declares)} in "${path}"`;
  return [
    contracts.length === 1
      ? `The only promise could not be compared with the code: ${example}.`
      : `${unchecked.length} of ${contracts.length} promises could not be compared with the code, such as ${example}.`,
  ];
}

function brokenPromise({ item = '', path, declares, near, line }: ContractState): string {
  if (declares === undefined) return `Item "${item}" promises the file "${path}", but it is not there.`;
  const promise = `Item "${item}" promises ${quotedLine(declares)} in "${path}"`;
  return near === undefined
    ? `${promise}, but it is not there.`
    : `${promise}, but line ${line} declares ${quotedLine(near)}.`;
}
