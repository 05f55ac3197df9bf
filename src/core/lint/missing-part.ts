import { decide, offer } from '../finding.js';
import type { Item } from '../plan/plan.js';
import { keysOf, ownerOf, positionOf } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';

/** Warns if an item leaves out what its author has to know. An agent cannot ask, so it would have to guess. */
export const missingPart: LintRule = {
  id: 'missing-part',
  onlyWarns: true,
  lint: ({ workers }) =>
    workers.flatMap(({ item, plan }): FindingDrafts => {
      const missing = item.isIntegration ? [] : missingIn(item);
      if (missing.length === 0) return [];
      const names = missing.map((part) => `"${part}"`).join(', ');
      const none = `no ${[missing.slice(0, -1).join(', '), ...missing.slice(-1)].filter((part) => part !== '').join(' or ')}`;
      return {
        severity: 'warn',
        ...ownerOf(item),
        at: positionOf(plan, keysOf(item)),
        wanted: 'context, contracts and verification for each item',
        found: none,
        message: `Item "${item.item}" has ${none}, so an agent working on it has to guess.`,
        ...offer(decide(`Add ${names} to the item`)),
      };
    }),
};

function missingIn({ context, provides, uses, verification }: Item): string[] {
  return [
    ...(context === undefined ? ['context'] : []),
    ...(provides.length === 0 && uses.length === 0 ? ['contracts'] : []),
    ...(verification === undefined ? ['verification'] : []),
  ];
}
