import type { Pull } from '../facts/snapshot.js';
import { isPlanFile } from '../plan/scope.js';
import { isAgent } from '../progress/agents.js';
import { admission } from './owned-path.js';
import type { UnlistedRule } from './rule.js';
import { admit, claim, decide, offer } from './ways.js';

/** What GitHub shows for an account that is gone. */
const GHOST = 'ghost';

/** An author who is bound to items (input `agents`) opened a pull request that stands for none. */
export const unclaimed: UnlistedRule = {
  id: 'unclaimed',
  about: 'unlisted',
  byBase: true,
  judge(pull, changes, { snapshot, plans, progress }) {
    const [first] = progress.values();
    const { author = GHOST } = pull;
    if (!isBound(pull, snapshot.settings.agents)) return [];
    if (changes.length > 0 && changes.every(({ path }) => isPlanFile(path))) return [];
    if (plans.length === 0 || admission(pull, plans)) return [];
    const bound = `"${author}" is bound to the items of the plans`;
    const ways = (other: string) =>
      offer(
        ...[...progress.values()].map((each) => claim(pull, changes, each, snapshot)),
        decide(other),
        first && admit(pull, first, snapshot),
      );
    const wanted = `a branch that an item claims, since "${author}" works under the plans`;
    return pull.sameRepository
      ? [
          {
            wanted,
            found: `branch "${pull.branch}", which no item claims`,
            message: `${bound}, and no item claims branch "${pull.branch}"`,
            ...ways('Move the work to the branch of an item'),
          },
        ]
      : [
          {
            wanted,
            found: `branch "${pull.branch}" of another repository`,
            message: `${bound}, and a branch of another repository stands for none, here "${pull.branch}"`,
            ...ways('Push the work to the branch of an item in this repository'),
          },
        ];
  },
};

/** Is the author one of those who must work by a plan? */
export function isBound({ author = GHOST }: Pick<Pull, 'author'>, agents: readonly string[]): boolean {
  return isAgent(author, agents);
}
