// What can happen on GitHub: refs move, pull requests open, merge and close. Stories and requests go through the same functions.
import type { FileChange, History } from './history.js';
import type { Objects, Person } from './objects.js';
import type { Pull, Repository, State } from './state.js';
import { newId, nextNumber, now, repositoryNamed, repositoryOf, tick, user } from './state.js';

export interface World {
  state: State;
  readonly objects: Objects;
  readonly history: History;
}
export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** GitHub's refusal of a request; a story throws it as it is. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors: readonly unknown[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export const person = (login: string, at: number): Person => ({
  name: login,
  email: `${login.replace('[bot]', '')}@users.noreply.github.com`,
  at,
});
const WEB_FLOW = (at: number): Person => ({ name: 'GitHub', email: 'noreply@github.com', at });

export function addRepository(
  world: World,
  fullName: string,
  options: Partial<Pick<Repository, 'private' | 'defaultBranch' | 'parent'>> = {},
): Repository {
  const { state } = world;
  const [owner = '', name = ''] = fullName.split('/');
  if (owner === '' || name === '') throw new Error(`"${fullName}" is no repository name. write "owner/name"`);
  if (repositoryNamed(state, owner, name) !== undefined) throw new Error(`repository "${fullName}" is there already`);
  tick(state);
  user(state, owner);
  const repository: Repository = {
    id: newId(state),
    owner,
    name,
    defaultBranch: options.defaultBranch ?? 'main',
    private: options.private ?? true,
    hasIssues: true,
    parent: options.parent ?? null,
    deleted: false,
    refs: new Map(),
    pulls: new Map(),
    issues: new Map(),
    comments: new Map(),
    labels: new Map(),
    statuses: [],
    runs: [],
    queues: new Map(),
    collaborators: [],
    nextNumber: 1,
    createdAt: now(state),
    pushedAt: now(state),
  };
  state.repositories.set(repository.id, repository);
  return repository;
}

/**
 * Creates, moves or (`null`) deletes a ref, with what follows on GitHub: a push moves the heads of pull requests, a deleted head branch
 * closes them, a head that reached its base is merged.
 */
export function setRef(world: World, repository: Repository, ref: string, oid: string | null): void {
  const { state } = world;
  tick(state);
  const before = repository.refs.get(ref);
  if (oid === null) repository.refs.delete(ref);
  else repository.refs.set(ref, oid);
  repository.pushedAt = now(state);
  if (!ref.startsWith('refs/heads/')) return;
  const branch = ref.slice('refs/heads/'.length);
  for (const base of state.repositories.values()) {
    for (const pull of base.pulls.values()) {
      if (pull.state === 'closed') continue;
      if (pull.headRepository === repository.id && pull.headRef === branch) {
        if (oid === null) closePull(world, pull);
        else synchronize(world, base, pull, oid);
      } else if (base === repository && pull.baseRef === branch) {
        if (oid === null) closePull(world, pull);
        else if (before !== undefined && arrived(world, pull.headSha, before, oid)) markMerged(world, pull, oid, null);
      }
    }
  }
}

/** Whether a push of `before..after` brought `head` in. */
function arrived(world: World, head: string, before: string, after: string): boolean {
  const seen = new Set<string>([before]);
  const queue = [after];
  for (const oid of queue) {
    if (seen.has(oid)) continue;
    if (oid === head) return world.history.mergeBase(before, head) !== head;
    seen.add(oid);
    queue.push(...world.history.need(oid).parents);
  }
  return false;
}

function synchronize(world: World, base: Repository, pull: Pull, oid: string): void {
  pull.headSha = oid;
  pull.baseSha = base.refs.get(`refs/heads/${pull.baseRef}`) ?? pull.baseSha;
  pull.updatedAt = now(world.state);
  base.refs.set(`refs/pull/${pull.number}/head`, oid);
}

export interface NewPull {
  readonly title: string;
  readonly body?: string | null;
  readonly author: string;
  readonly head: { readonly repository: Repository; readonly ref: string };
  readonly base: string;
  readonly draft?: boolean;
}

export function openPull(world: World, repository: Repository, wanted: NewPull): Pull {
  const { state } = world;
  const { head, base } = wanted;
  const invalid = (field: string) =>
    new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', field, code: 'invalid' }]);
  const headSha = head.repository.refs.get(`refs/heads/${head.ref}`);
  if (headSha === undefined) throw invalid('head');
  const baseSha = repository.refs.get(`refs/heads/${base}`);
  if (baseSha === undefined) throw invalid('base');
  const custom = (message: string) =>
    new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
  for (const pull of repository.pulls.values()) {
    if (
      pull.state === 'open' &&
      pull.headRepository === head.repository.id &&
      pull.headRef === head.ref &&
      pull.baseRef === base
    ) {
      throw custom(`A pull request already exists for ${head.repository.owner}:${head.ref}.`);
    }
  }
  if (world.history.mergeBase(baseSha, headSha) === headSha) throw custom(`No commits between ${base} and ${head.ref}`);
  tick(state);
  const number = nextNumber(repository);
  const pull: Pull = {
    id: newId(state),
    number,
    author: user(state, wanted.author).login,
    title: wanted.title,
    body: wanted.body ?? null,
    state: 'open',
    draft: wanted.draft ?? false,
    headOwner: head.repository.owner,
    headRepository: head.repository.id,
    headRef: head.ref,
    headSha,
    baseRef: base,
    baseSha,
    formerBases: [],
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    createdAt: now(state),
    updatedAt: now(state),
    closedAt: null,
    labels: [],
    assignees: [],
  };
  repository.pulls.set(number, pull);
  repository.refs.set(`refs/pull/${number}/head`, headSha);
  return pull;
}

export function closePull(world: World, pull: Pull): void {
  tick(world.state);
  pull.state = 'closed';
  pull.closedAt = now(world.state);
  pull.updatedAt = pull.closedAt;
}

export function reopenPull(world: World, repository: Repository, pull: Pull): void {
  const tip = repositoryOf(world.state, pull.headRepository)?.refs.get(`refs/heads/${pull.headRef}`);
  const twin = [...repository.pulls.values()].some(
    (other) =>
      other !== pull &&
      other.state === 'open' &&
      other.headRepository === pull.headRepository &&
      other.headRef === pull.headRef &&
      other.baseRef === pull.baseRef,
  );
  if (pull.mergedAt !== null || tip === undefined || twin) {
    throw new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', field: 'state', code: 'invalid' }]);
  }
  tick(world.state);
  pull.state = 'open';
  pull.closedAt = null;
  synchronize(world, repository, pull, tip);
}

export function retargetPull(world: World, repository: Repository, pull: Pull, base: string): void {
  const tip = repository.refs.get(`refs/heads/${base}`);
  if (tip === undefined)
    throw new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', field: 'base', code: 'invalid' }]);
  tick(world.state);
  if (pull.baseRef !== base) pull.formerBases.push(pull.baseRef);
  pull.baseRef = base;
  pull.baseSha = tip;
  pull.updatedAt = now(world.state);
}

function markMerged(world: World, pull: Pull, commit: string, by: string | null): void {
  closePull(world, pull);
  pull.mergedAt = pull.closedAt;
  pull.mergedBy = by;
  pull.mergeCommit = commit;
}

/** The commit a merge would make its tree of: `undefined` on a conflict. */
export function mergedTree(world: World, ours: string, theirs: string): string | undefined {
  const { history } = world;
  const base = history.mergeBase(ours, theirs);
  return history.mergeTree(history.treeOf(base), history.treeOf(ours), history.treeOf(theirs));
}

export function mergePull(
  world: World,
  repository: Repository,
  pull: Pull,
  method: MergeMethod,
  by: string,
  text?: string,
): string {
  const { state, history, objects } = world;
  const tip = repository.refs.get(`refs/heads/${pull.baseRef}`);
  if (pull.state === 'closed' || pull.draft || tip === undefined)
    throw new Refusal(405, 'Pull Request is not mergeable');
  tick(state);
  const conflict = () => new Refusal(405, 'Pull Request is not mergeable');
  let made = tip;
  if (method === 'rebase') {
    for (const commit of history.log(pull.headSha, tip).reverse()) {
      // GitHub refuses to rebase merge commits away silently; `git rebase` drops them.
      if (commit.parents.length > 1) continue;
      const tree = history.mergeTree(history.treeOf(commit.parents[0]), history.treeOf(made), commit.tree);
      if (tree === undefined) throw conflict();
      made = objects.writeCommit({ ...commit, tree, parents: [made], committer: WEB_FLOW(tick(state)) });
    }
  } else {
    const tree = mergedTree(world, tip, pull.headSha);
    if (tree === undefined) throw conflict();
    const title =
      method === 'squash'
        ? `${pull.title} (#${pull.number})`
        : `Merge pull request #${pull.number} from ${pull.headOwner}/${pull.headRef}\n\n${pull.title}`;
    const parents = method === 'squash' ? [tip] : [tip, pull.headSha];
    const author = person(method === 'squash' ? pull.author : by, state.clock);
    made = objects.writeCommit({ tree, parents, author, committer: WEB_FLOW(state.clock), message: text ?? title });
  }
  markMerged(world, pull, made, user(state, by).login);
  setRef(world, repository, `refs/heads/${pull.baseRef}`, made);
  return made;
}

export function deleteRepository(world: World, repository: Repository): void {
  repository.deleted = true;
  // Pull requests from a deleted fork stay open, without a head repository.
  for (const other of world.state.repositories.values()) {
    for (const pull of other.pulls.values()) if (pull.headRepository === repository.id) pull.headRepository = null;
  }
}

/** The pull request's own changes: from the merge base (of the base as GitHub last looked at it) to its head. */
export function pullTrees(world: World, pull: Pull): readonly [from: string, to: string] {
  const { history } = world;
  return [history.treeOf(history.mergeBase(pull.baseSha, pull.headSha)), history.treeOf(pull.headSha)];
}

export function pullFiles(world: World, repository: Repository, pull: Pull): readonly FileChange[] {
  const [from, to] = pullTrees(world, pull);
  // One process for all pull requests of the repository, then none.
  if (!world.history.asked(from, to))
    world.history.prefetch([...repository.pulls.values()].map((other) => pullTrees(world, other)));
  return world.history.diff(from, to);
}

/** The commit that merging now would make: GitHub keeps it at `refs/pull/{number}/merge`. `undefined` when closed or in conflict. */
export function testMerge(world: World, repository: Repository, pull: Pull): string | undefined {
  const tip = repository.refs.get(`refs/heads/${pull.baseRef}`);
  const tree = pull.state === 'closed' || tip === undefined ? undefined : mergedTree(world, tip, pull.headSha);
  if (tip === undefined || tree === undefined) return undefined;
  const at = world.history.need(pull.headSha).committer.at;
  const message = `Merge ${pull.headSha} into ${tip}`;
  return world.objects.writeCommit({
    tree,
    parents: [tip, pull.headSha],
    author: person(pull.author, at),
    committer: WEB_FLOW(at),
    message,
  });
}
