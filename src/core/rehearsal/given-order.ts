/** The order of the plans: again and again the first branch whose needs are met. */
import type { RehearsedBranch } from './chain.js';

/** Branches that need each other in a circle come last. */
export function inGivenOrder(branches: readonly RehearsedBranch[]): readonly RehearsedBranch[] {
  const known = new Set(branches.map(({ key }) => key));
  const placed = new Set<string>();
  const order: RehearsedBranch[] = [];
  let waiting = [...branches];
  const isReady = ({ after }: RehearsedBranch) => after.every((key) => placed.has(key) || !known.has(key));
  for (let next = waiting.find(isReady); next !== undefined; next = waiting.find(isReady)) {
    const { key } = next;
    order.push(next);
    placed.add(key);
    waiting = waiting.filter((each) => each.key !== key);
  }
  return [...order, ...waiting];
}
