// The payloads that GitHub would send about the state as it is, held to its own description of them.
import { payloadProblems } from './contract.js';
import type { PullStory } from './pull-story.js';
import type { GroupStory, RepositoryStory } from './repository-story.js';
import type { View } from './rest/views.js';
import { pullJson, repositoryJson, userJson, webUrl } from './rest/views.js';
import { instant } from './state.js';

type Payload = Record<string, unknown>;
export type PullAction =
  | 'opened'
  | 'synchronize'
  | 'reopened'
  | 'edited'
  | 'closed'
  | 'ready_for_review'
  | 'converted_to_draft';

const NO_COMMIT = '0'.repeat(40);

/** Throws what GitHub would never have sent: the stand-in is wrong then. */
function held(schema: string, payload: Payload): Payload {
  const plain: Payload = JSON.parse(JSON.stringify(payload));
  const problems = payloadProblems(schema, asDescribed(plain));
  if (problems.length > 0) throw new Error(`"${schema}" is not as GitHub has it: ${problems.join('; ')}`);
  return plain;
}

/** The description does not know that the head repository of a deleted fork is null. */
function asDescribed(payload: Payload): unknown {
  return JSON.parse(JSON.stringify(payload), (key, value: unknown) =>
    key === 'repo' && value === null ? payload['repository'] : value,
  );
}

export function tellEvents(view: View) {
  const about = (shop: RepositoryStory, sender: string): Payload => ({
    repository: repositoryJson(view, shop.data()),
    sender: userJson(view, sender),
  });

  /**
   * `pull_request` and `pull_request_target` have one payload.
   * @param more keys of an action: `{ changes: { base: { ref: { from: 'main' }, sha: { from } } } }` of `edited`, `{ before }` of `synchronize`.
   */
  function event(
    _name: 'pull_request' | 'pull_request_target',
    action: PullAction,
    pull: PullStory,
    more: Payload = {},
  ): Payload {
    const data = pull.data();
    const extra =
      action === 'edited'
        ? { changes: {} }
        : action === 'synchronize'
          ? { before: NO_COMMIT, after: data.headSha }
          : {};
    return held(`webhook-pull-request-${action.replaceAll('_', '-')}`, {
      action,
      number: pull.number,
      pull_request: pullJson(view, pull.repository.data(), data, true),
      ...about(pull.repository, data.author),
      ...extra,
      ...more,
    });
  }

  /** A push to a branch that now is where it is; `before` is what it was (a new branch without it). */
  function pushEvent(shop: RepositoryStory, branch: string, before: string = NO_COMMIT, pusher = 'octocat'): Payload {
    const after = shop.tip(branch) ?? NO_COMMIT;
    const { history } = view.world;
    const commits = after === NO_COMMIT || before === NO_COMMIT ? [] : history.log(after, before).reverse();
    const told = commits.map((commit) => {
      const files = history.diff(history.treeOf(commit.parents[0]), commit.tree);
      const named = (status: string) => files.filter((file) => file.status === status).map((file) => file.path);
      const who = ({ name, email }: { readonly name: string; readonly email: string }) => ({
        name,
        email,
        username: name,
      });
      return {
        id: commit.oid,
        tree_id: commit.tree,
        distinct: true,
        message: commit.message,
        timestamp: instant(commit.committer.at),
        url: `${webUrl(shop.name)}/commit/${commit.oid}`,
        author: who(commit.author),
        committer: who(commit.committer),
        added: named('added'),
        removed: named('removed'),
        modified: named('modified'),
      };
    });
    return held('webhook-push', {
      ref: `refs/heads/${branch}`,
      before,
      after,
      created: before === NO_COMMIT,
      deleted: after === NO_COMMIT,
      forced: false,
      base_ref: null,
      compare: `${webUrl(shop.name)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      commits: told,
      head_commit: told.at(-1) ?? null,
      pusher: { name: pusher, email: `${pusher}@users.noreply.github.com` },
      ...about(shop, pusher),
    });
  }

  /** A pull request alone is queued first, at the end of its queue. */
  function mergeGroupEvent(queued: PullStory | GroupStory): Payload {
    const group = 'shop' in queued ? queued : queued.repository.queue(queued);
    const { shop, head } = group;
    const commit = view.world.history.need(head);
    return held('webhook-merge-group-checks-requested', {
      action: 'checks_requested',
      merge_group: {
        head_sha: head,
        head_ref: `refs/heads/${group.branch}`,
        base_sha: group.base,
        base_ref: `refs/heads/${group.into}`,
        head_commit: {
          id: head,
          tree_id: commit.tree,
          message: commit.message,
          timestamp: instant(commit.committer.at),
          author: { name: commit.author.name, email: commit.author.email },
          committer: { name: commit.committer.name, email: commit.committer.email },
        },
      },
      ...about(shop, 'octocat'),
    });
  }

  /** What a runner writes for events that carry no subject. */
  function bareEvent(name: 'schedule' | 'workflow_dispatch', shop: RepositoryStory): Payload {
    const { defaultBranch } = shop.data();
    const own =
      name === 'schedule'
        ? { schedule: '17 * * * *' }
        : { inputs: null, ref: `refs/heads/${defaultBranch}`, workflow: '.github/workflows/parallel-work.yml' };
    const payload: Payload = { ...own, ...about(shop, 'octocat') };
    return name === 'schedule' ? payload : held('webhook-workflow-dispatch', payload);
  }

  return { event, pushEvent, mergeGroupEvent, bareEvent };
}
