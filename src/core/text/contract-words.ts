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

function brokenPromise({ item = '', path, declares, near, line }: ContractState): string {
  if (declares === undefined) return `Item "${item}" promises the file "${path}", but it is not there.`;
  const promise = `Item "${item}" promises ${quotedLine(declares)} in "${path}"`;
  return near === undefined
    ? `${promise}, but it is not there.`
    : `${promise}, but line ${line} declares ${quotedLine(near)}.`;
}
