// Everything the stand-in knows, as plain data: a moment of it can be copied and answered from later (a stale read).

export interface User {
  readonly id: number;
  /** As REST writes it; bots end in `[bot]`, which GraphQL leaves out. */
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}
export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}
export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}
export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null;
  locked: boolean;
  labels: string[];
  assignees: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  /** A deleted issue answers 410. */
  deleted: boolean;
  /** The full name of the repository that it was transferred to, where it is the first issue. */
  movedTo: string | null;
  /** The number of its parent. Numbers of its blockers, in the order in which they were added. */
  parent: number | null;
  readonly blockedBy: number[];
}
export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  /** Login of the owner of the head branch; stays when the fork is deleted. */
  headOwner: string;
  /** `null` once the fork is deleted. */
  headRepository: number | null;
  headRef: string;
  headSha: string;
  baseRef: string;
  /** Base tip at the last push or retarget: GitHub's file list compares with the merge base of this one, not of today's tip. */
  baseSha: string;
  /** The bases that it had before, the oldest first. */
  formerBases: string[];
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  labels: string[];
  assignees: string[];
}
export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly createdAt: string;
}
export interface Run {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly actor: string;
  readonly attempt: number;
  status: string;
  conclusion: string | null;
  readonly createdAt: string;
}
/** One pull request in a merge queue, in a group: several may share one. */
export interface Queued {
  readonly pull: number;
  /** Null: the queue has not built it yet. */
  readonly head: string | null;
  readonly base: string | null;
  readonly queuedAt: string;
}
export interface Repository {
  readonly id: number;
  readonly owner: string;
  name: string;
  defaultBranch: string;
  private: boolean;
  hasIssues: boolean;
  /** Repository id of the parent of a fork. */
  readonly parent: number | null;
  deleted: boolean;
  /** Full names (`refs/heads/main`), in byte order when listed. */
  readonly refs: Map<string, string>;
  readonly pulls: Map<number, Pull>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly labels: Map<string, Label>;
  readonly statuses: Status[];
  readonly runs: Run[];
  /** Merge queues by the name of the base, the first in line first. */
  readonly queues: Map<string, Queued[]>;
  /** Logins that can be assigned to issues, besides the owner. */
  readonly collaborators: string[];
  nextNumber: number;
  readonly createdAt: string;
  pushedAt: string;
}
export interface State {
  readonly users: Map<string, User>;
  readonly repositories: Map<number, Repository>;
  nextId: number;
  /** Seconds since 1970 of the logical clock. */
  clock: number;
}

export function createState(): State {
  return { users: new Map(), repositories: new Map(), nextId: 1000, clock: Date.UTC(2026, 0, 5, 9) / 1000 };
}

/** One second later: what follows never has the time of what came before. */
export function tick(state: State): number {
  state.clock += 1;
  return state.clock;
}

export const instant = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
export const now = (state: State): string => instant(state.clock);

export function newId(state: State): number {
  state.nextId += 1;
  return state.nextId;
}

/** The user of that login, made on first sight. */
export function user(state: State, login: string): User {
  const key = login.toLowerCase();
  const found = state.users.get(key);
  if (found !== undefined) return found;
  const fresh: User = { id: newId(state), login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
  state.users.set(key, fresh);
  return fresh;
}

export function repositoryNamed(state: State, owner: string, name: string): Repository | undefined {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  for (const repository of state.repositories.values()) {
    if (!repository.deleted && same(repository.owner, owner) && same(repository.name, name)) return repository;
  }
  return undefined;
}

export function repositoryOf(state: State, id: number | null): Repository | undefined {
  const found = id === null ? undefined : state.repositories.get(id);
  return found?.deleted === true ? undefined : found;
}

export const fullName = (repository: Repository): string => `${repository.owner}/${repository.name}`;

/** The commit of a branch, a tag, a full ref, or an object id given in full. */
export function resolveRef(repository: Repository, name: string): string | undefined {
  for (const full of [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]) {
    const oid = repository.refs.get(full);
    if (oid !== undefined) return oid;
  }
  if (name === 'HEAD') return repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  return /^[0-9a-f]{40}$/.test(name) ? name : undefined;
}

export const sortedRefs = (repository: Repository): [string, string][] =>
  [...repository.refs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** Number for the next issue or pull request: they share one row of numbers. */
export function nextNumber(repository: Repository): number {
  repository.nextNumber += 1;
  return repository.nextNumber - 1;
}
