import type { Pull } from '../facts/snapshot.js';
import { decide, type Finding, type FindingDraft, offer, type Party } from '../finding.js';
import { pullName, withBranch } from '../progress/progress.js';
import { withFullStop } from '../text/words.js';
import { describeAlike, type StackRule } from './rule.js';

/** GitHub merges a pull request of a stack together with all below it, so it passes only if they do. */
export const belowFails: StackRule = {
  id: 'below-fails',
  about: 'stack',
  judge(pull, failing) {
    return describeAlike(failing, ({ below, party, errors }) => describe(pull, below, party, errors));
  },
};

function describe(pull: Pull, below: Pull, party: Party, [first]: readonly Finding[]): FindingDraft {
  const name = pullName(below);
  return {
    wanted: `every pull request below ${pullName(pull)} passes`,
    found: `${name} fails${first ? `: ${first.rule}` : ''}`,
    message: withFullStop(
      `${pullName(pull)} stands on ${withBranch(below)}, which fails${first ? `: ${first.message}` : ''}`,
    ),
    ...offer(
      decide(
        `Settle what ${name} fails for, and rebase this branch onto "${below.branch}" if that takes a new commit there`,
      ),
    ),
    other: party,
  };
}
