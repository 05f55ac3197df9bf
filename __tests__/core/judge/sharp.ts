/**
 * The tests that mutation testing runs for every mutant of the judging code, in one file, so that what they share is made once.
 * They judge only in tests. A mutant that also runs while the file is loaded needs all of them, in a process of its own.
 */
import { jest } from '@jest/globals';
import { remembered } from '../../../src/core/maps.js';

// Most of their time they would read the same plans, which no mutant of the judging code changes.
const yaml = await import('../../../src/core/plan/yaml.js');
const readings = new Map<string, ReturnType<typeof yaml.readYaml>>();
jest.unstable_mockModule('../../../src/core/plan/yaml.js', () => ({
  ...yaml,
  readYaml: (text: string) => remembered(readings, text, () => yaml.readYaml(text)),
}));

await import('./who-is-judged.test.js');
await import('../progress/progress.test.js');
await import('./crash.test.js');
await import('./broken-base.test.js');
await import('./one-pull.test.js');
await import('./item-states.test.js');
await import('./stacked-branches.test.js');
await import('./promises.test.js');
await import('../progress/base-plans.test.js');
await import('../progress/base-state.test.js');
await import('../rules/unread-sibling.test.js');
await import('../rules/describe-first.test.js');
await import('./easy-to-get-wrong.test.js');
await import('../rules/overlap.test.js');
await import('../rules/paths.test.js');
await import('../rules/leeway.test.js');
await import('../rules/moves.test.js');
await import('../rules/take-out.test.js');
await import('../rules/ways-out.test.js');
await import('../rules/words.test.js');
await import('../rules/broken-plan.test.js');
await import('../rules/duplicate-claim.test.js');
await import('../statuses/status-description.test.js');
await import('../statuses/unchanged.test.js');
await import('../statuses/next-write.test.js');
await import('./merge-group.test.js');
await import('./merge-group-outcomes.test.js');
await import('../progress/merges.test.js');
await import('../progress/stacks.test.js');
await import('../progress/shared-commits.test.js');
await import('../progress/path-hazards.test.js');
await import('../progress/revert.test.js');
await import('../rules/duplicate-key.test.js');
await import('../rules/owned-path.test.js');
await import('../progress/agents.test.js');
await import('../progress/merge-candidates.test.js');
await import('../statuses/reconcile.test.js');
await import('../statuses/reconcile-order.test.js');
await import('../statuses/shared-heads.test.js');
await import('../statuses/quick.test.js');
await import('./proved-edits.test.js');
await import('./edit-proof.test.js');
await import('./plan-change.test.js');
await import('../progress/missing-branches.test.js');
await import('../progress/ignored-merge.test.js');
await import('../progress/matches-base.test.js');
await import('../progress/moved-on-base.test.js');
await import('../progress/plan-state.test.js');
await import('../rules/below-fails.test.js');
await import('../progress/collisions.test.js');
await import('./preview.test.js');
await import('../../ways/kept.test.js');
await import('../progress/items-about.test.js');
await import('../progress/base-contracts.test.js');
await import('../progress/allowed-kinds.test.js');
await import('../lint/frozen-contract.test.js');
await import('../rules/contract-missing.test.js');
await import('../rules/overlap-pairs.test.js');
await import('./wrong-base.test.js');
await import('../contracts/contract-states.test.js');
