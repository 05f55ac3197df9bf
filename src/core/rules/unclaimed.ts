import type { Pull } from '../facts/snapshot.js';
import { decide, offer } from '../finding.js';
import { isPlanFile } from '../plan/scope.js';
import { isAgent } from '../progress/agents.js';
import { admission } from './owned-path.js';
import type { UnlistedRule } from './rule.js';
import { admit, claim } from './ways.js';

/** Reports an unlisted pull request of an author who may only work on items (input `agents`). */
export const unclaimed: UnlistedRule = {
  id: 'unclaimed',
  about: 'unlisted',
  byBase: true,
  judge(pull, changes, { snapshot, plans, progress }) {
    if (!isBound(pull, snapshot.settings.agents)) return [];
    if (changes.length > 0 && changes.every(({ path }) => isPlanFile(path))) return [];
    if (plans.length === 0 || admission(pull, plans)) return [];
    const [first] = progress.values();
    const { author } = pull;
    const name = author === undefined ? 'its author' : `"${author}"`;
    const bound =
      author === undefined
        ? 'GitHub does not show who opened this pull request, so it may be an author listed in the input "agents"'
        : `${name} may only work on items of the plans`;
    const ways = (other: string) =>
      offer(
        ...[...progress.values()].map((each) => claim(pull, changes, each, snapshot)),
        decide(other),
        first && admit(pull, first, snapshot),
        author === undefined ? decide('Add "!ghost" to the input "agents"') : undefined,
      );
    const wanted = `a branch that an item claims, since ${name} may only work on items of the plans`;
    return pull.sameRepository
      ? [
          {
            wanted,
            found: `branch "${pull.branch}", which no item claims`,
            message: `${bound}, but no item claims branch "${pull.branch}".`,
            ...ways('Move the work to the branch of an item'),
          },
        ]
      : [
          {
            wanted,
            found: `branch "${pull.branch}" in another repository`,
            message: `${bound}, but branch "${pull.branch}" is in another repository, so no item can claim it.`,
            ...ways('Push the work to the branch of an item in this repository'),
          },
        ];
  },
};

/** Whether the author may only work on items. */
export function isBound({ author }: Pick<Pull, 'author'>, agents: readonly string[]): boolean {
  return isAgent(author, agents);
}
