/** A repository as a source of facts: branches stand for pull requests, and nothing is asked of the network. */
import { basename } from 'node:path';
import { Failure } from '../../core/failure.js';
import { claimMatches, isGlobClaim } from '../../core/plan/branch-names.js';
import { planIdOf } from '../../core/plan/directory.js';
import type { Question } from '../../core/questions.js';
import type { Answers, Base, Entry, PlanTree, Pull, Settings, Snapshot, Source } from '../../core/snapshot.js';
import { type BranchState, branchStates } from './branch-state.js';
import { type ResolvedBase, resolveBase, type Tip, tipsOf } from './branches.js';
import { differences } from './diff.js';
import { entriesAt } from './entries.js';
import { gitLines } from './git.js';
import { mergeBases } from './merge-base.js';
import { byBytes, nameOf } from './path-name.js';
import { plansOnDisk, planTree, planTreeIds } from './plans.js';
import { openRepository, type Repository } from './repository.js';
import { readWorktree, WORKTREE, type Worktree } from './worktree.js';

export interface GitSourceOptions {
  /** Any directory of a working tree. */
  readonly directory: string;
  /** The name of the branch that is guarded. */
  readonly base?: string;
  /** The current branch with its uncommitted work, or every branch that an item claims. */
  readonly subject: 'current' | 'all';
  readonly settings: Settings;
}

/** What was read at the start, so that all answers speak of one moment. */
interface Opened {
  readonly repository: Repository;
  readonly base: Base;
  readonly resolved: ResolvedBase;
  /** Absent where every branch is judged by its commits. */
  readonly worktree?: Worktree;
}

/**
 * @throws Failure by `start`: `git-missing`, `git-too-old`, `no-repository`, `no-working-tree`, `unsafe-repository`, `base`,
 * `unborn`, `shallow`; by `answer` too: `shallow`, `missing-objects`
 */
export function gitSource(options: GitSourceOptions): Source {
  let opened: Promise<Opened> | undefined;
  const open = (): Promise<Opened> => {
    opened ??= openSource(options);
    return opened;
  };
  return {
    start: async () => firstSnapshot(options.settings, await open()),
    answer: async (snapshot, questions) => answerAll(await open(), snapshot, questions),
  };
}

async function openSource({ directory, base: wanted, subject }: GitSourceOptions): Promise<Opened> {
  const repository = await openRepository(directory);
  const resolved = await resolveBase(repository, wanted);
  const base = { branch: resolved.branch, commit: resolved.commit };
  if (subject === 'all') return { repository, base, resolved };
  const { head } = repository;
  if (head.commit === null) {
    throw new Failure(
      'unborn',
      `the branch "${head.branch ?? 'HEAD'}" has no commit yet`,
      'make its first commit, or check out another branch',
    );
  }
  return { repository, base, resolved, worktree: await readWorktree(repository, base, head.commit) };
}

async function firstSnapshot(settings: Settings, opened: Opened): Promise<Snapshot> {
  const { repository, base, worktree } = opened;
  const { defaultBranch, note } = opened.resolved;
  const snapshot: Snapshot = {
    version: 1,
    source: 'git',
    repository: { name: basename(repository.root), defaultBranch: defaultBranch ?? base.branch },
    base,
    subject: worktree ? { branch: worktree.pull.branch } : 'all',
    settings,
    pulls: worktree ? [worktree.pull] : [],
    merged: [],
    answers: NOTHING,
    notes: [...(note === undefined ? [] : [note]), ...(worktree?.notes ?? [])],
  };
  const read = await answerPlans(opened, snapshot, [base.commit]);
  const { plans, trees } = read.answers;
  const guarded = trees.find(({ id }) => id === plans[0]?.tree) ?? null;
  return { ...read, notes: [...read.notes, ...planNotes(base, guarded, await plansOnDisk(repository))] };
}

const NOTHING: Answers = {
  claims: [],
  numbers: [],
  entries: [],
  reached: [],
  plans: [],
  trees: [],
  mergeBases: [],
  stacked: [],
};

/** Plans bind by what the base says: who edits one should know that it does not count yet. */
function planNotes(base: Base, guarded: PlanTree | null, here: PlanTree | null): string[] {
  if (!here || here.id === guarded?.id) return [];
  return here.files.flatMap(({ name, oid }) => {
    const there = guarded?.files.find((file) => file.name === name);
    if (planIdOf(name) === undefined || there?.oid === oid) return [];
    const what = there
      ? `the plan "${name}" differs from that on "${base.branch}"`
      : `"${base.branch}" lacks the plan "${name}"`;
    return [`${what}: what counts is the plan on "${base.branch}"`];
  });
}

async function answerAll(opened: Opened, snapshot: Snapshot, questions: readonly Question[]): Promise<Snapshot> {
  const of = <Kind extends Question['kind']>(kind: Kind): Extract<Question, { kind: Kind }>[] =>
    questions.filter((each): each is Extract<Question, { kind: Kind }> => each.kind === kind);
  let next = snapshot;
  next = await answerClaims(
    opened,
    next,
    of('claim').map(({ branch }) => branch),
  );
  // Git knows no numbers: asked, and nothing found.
  next = extended(next, { numbers: of('number').map(({ pull }) => pull) });
  next = extended(next, { entries: await answerEntries(opened, of('entry')) });
  next = extended(next, {
    reached: await answerReached(
      opened,
      of('reached').map(({ commit }) => commit),
    ),
  });
  next = await answerPlans(
    opened,
    next,
    of('plans').map(({ revision }) => revision),
  );
  next = extended(next, {
    mergeBases: await answerMergeBases(
      opened,
      of('merge-base').map(({ revision }) => revision),
    ),
  });
  return extended(next, { stacked: await answerStacked(opened, of('stacked')) });
}

function extended(snapshot: Snapshot, more: Partial<Answers>): Snapshot {
  const old = snapshot.answers;
  return {
    ...snapshot,
    answers: {
      claims: [...old.claims, ...(more.claims ?? [])],
      numbers: [...old.numbers, ...(more.numbers ?? [])],
      entries: [...old.entries, ...(more.entries ?? [])],
      reached: [...old.reached, ...(more.reached ?? [])],
      plans: [...old.plans, ...(more.plans ?? [])],
      trees: [...old.trees, ...(more.trees ?? [])],
      mergeBases: [...old.mergeBases, ...(more.mergeBases ?? [])],
      stacked: [...old.stacked, ...(more.stacked ?? [])],
    },
  };
}

/**
 * The branches of each claim, as pull requests and merges, in the order of the claims, within a glob by name. The current branch
 * stays the one that was read with its uncommitted work, and takes its place in that order.
 */
async function answerClaims(
  { repository, base, worktree }: Opened,
  snapshot: Snapshot,
  claims: readonly string[],
): Promise<Snapshot> {
  if (claims.length === 0) return snapshot;
  const known = new Set([...snapshot.merged, ...snapshot.pulls].map(({ branch }) => branch));
  const current = worktree?.pull.branch;
  if (current !== undefined && !snapshot.answers.claims.some(({ branch }) => claimMatches(branch, current)))
    known.delete(current);
  const all = branchNames(repository);
  const found = claims.map((branch) => ({ branch, names: matching(all, branch) }));
  const names = [...new Set(found.flatMap((each) => each.names))].filter(
    (name) => name !== base.branch && !known.has(name),
  );
  const others = await tipsOf(
    repository,
    names.filter((name) => name !== current),
    'local',
  );
  const here: Tip[] =
    worktree && current !== undefined && names.includes(current) ? [{ branch: current, commit: worktree.head }] : [];
  const byName = new Map([...others, ...here].map((tip) => [tip.branch, tip]));
  const tips = names.flatMap((name) => byName.get(name) ?? []);
  const states = await branchStates(repository, base, tips);
  const pullOf = ({ tip, pull }: BranchState): Pull | undefined => (tip.branch === current ? worktree?.pull : pull);
  return extended(
    {
      ...snapshot,
      pulls: [
        ...snapshot.pulls.filter(({ branch }) => !byName.has(branch)),
        ...states.flatMap((state) => pullOf(state) ?? []),
      ],
      merged: [...snapshot.merged, ...states.flatMap(({ merged }) => merged ?? [])],
      notes: [
        ...snapshot.notes,
        ...tips.flatMap(({ note }) => note ?? []).filter((note) => !snapshot.notes.includes(note)),
      ],
    },
    {
      claims: found.map(({ branch, names: { length } }) => (length > 0 ? { branch, found: true } : { branch })),
    },
  );
}

/** Every branch that is here or in `origin`, once, in order. */
function branchNames({ local, remote, head }: Repository): ReadonlySet<string> {
  const all = [...local.keys(), ...remote.keys(), ...(head.branch === undefined ? [] : [head.branch])];
  return new Set(all.sort(byBytes));
}

function matching(all: ReadonlySet<string>, claim: string): string[] {
  if (!isGlobClaim(claim)) return all.has(claim) ? [claim] : [];
  return [...all].filter((name) => claimMatches(claim, name));
}

async function answerEntries(
  { repository, worktree }: Opened,
  questions: readonly { readonly revision: string; readonly path: string }[],
): Promise<Answers['entries']> {
  const uncommitted = (revision: string, path: string): boolean =>
    revision === WORKTREE && worktree?.entries.has(path) === true;
  const byCommit = new Map<string, string[]>();
  for (const { revision, path } of questions) {
    if (uncommitted(revision, path)) continue;
    const commit = commitOf(worktree, revision);
    byCommit.set(commit, [...(byCommit.get(commit) ?? []), path]);
  }
  const found = new Map<string, ReadonlyMap<string, Entry | null>>();
  for (const [commit, paths] of byCommit) found.set(commit, await entriesAt(repository.root, commit, paths));
  return questions.map(({ revision, path }) => ({
    revision,
    path,
    entry:
      (uncommitted(revision, path)
        ? worktree?.entries.get(path)
        : found.get(commitOf(worktree, revision))?.get(path)) ?? null,
  }));
}

function commitOf(worktree: Worktree | undefined, revision: string): string {
  return revision === WORKTREE && worktree ? worktree.head : revision;
}

async function answerReached({ repository, base }: Opened, commits: readonly string[]): Promise<Answers['reached']> {
  const { root, shallow, zeros } = repository;
  if (commits.length === 0) return [];
  // 40 digits are no whole id where ids have 64: git would take them for the beginning of one.
  const whole = [...new Set(commits)].filter((commit) => commit.length === zeros.length && /^[0-9a-f]+$/.test(commit));
  const types =
    whole.length === 0
      ? []
      : await gitLines(root, ['cat-file', '--batch-check=%(objecttype)'], { input: `${whole.join('\n')}\n` });
  const there = whole.filter((_, index) => types[index] === 'commit');
  const common = await mergeBases(
    root,
    there.map((to) => ({ from: base.commit, to })),
  );
  const reached = new Set(there.filter((commit, index) => common[index] === commit));
  const lost = shallow ? whole.find((commit) => !reached.has(commit)) : undefined;
  if (lost !== undefined) {
    throw new Failure(
      'shallow',
      `this clone is shallow: it cannot say whether "${lost}" is in the history of "${base.branch}"`,
      'get the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)',
    );
  }
  return commits.map((commit) => ({ commit, reached: reached.has(commit) }));
}

async function answerPlans(
  { repository, worktree }: Opened,
  snapshot: Snapshot,
  revisions: readonly string[],
): Promise<Snapshot> {
  if (revisions.length === 0) return snapshot;
  const commits = revisions.filter((revision) => revision !== WORKTREE || !worktree);
  const ids = new Map<string, string | null>();
  const found = await planTreeIds(repository.root, commits);
  for (const [index, commit] of commits.entries()) ids.set(commit, found[index] ?? null);
  const known = new Set(snapshot.answers.trees.map(({ id }) => id));
  const trees: PlanTree[] = [];
  if (commits.length < revisions.length) {
    const here = await plansOnDisk(repository);
    ids.set(WORKTREE, here?.id ?? null);
    if (here && !known.has(here.id)) trees.push(here);
    if (here) known.add(here.id);
  }
  for (const id of new Set(ids.values())) {
    if (id !== null && !known.has(id)) trees.push(await planTree(repository.root, id));
  }
  return extended(snapshot, {
    plans: revisions.map((revision) => ({ revision, tree: ids.get(revision) ?? null })),
    trees,
  });
}

async function answerMergeBases(
  { repository, base, worktree }: Opened,
  revisions: readonly string[],
): Promise<Answers['mergeBases']> {
  const found = await mergeBases(
    repository.root,
    revisions.map((revision) => ({ from: base.commit, to: commitOf(worktree, revision) })),
  );
  return revisions.map((revision, index) => ({
    revision,
    commit: (revision === WORKTREE && worktree ? worktree.fork : found[index]) ?? null,
  }));
}

async function answerStacked(
  { repository, worktree }: Opened,
  questions: readonly { readonly revision: string; readonly upon: string }[],
): Promise<Answers['stacked']> {
  const { root } = repository;
  const spans = questions.map(({ revision, upon }) => ({ from: upon, to: commitOf(worktree, revision) }));
  const common = await mergeBases(root, spans);
  const upright = spans.filter(({ from }, index) => common[index] === from);
  const changed = await differences(root, upright, false);
  let next = 0;
  return questions.map(({ revision, upon }, index) => {
    if (common[index] !== upon) return { revision, upon, paths: null };
    const raw = (changed[next++] ?? []).map(({ path }) => path);
    const more = revision === WORKTREE && worktree ? worktree.uncommitted : [];
    const paths = [...new Set([...raw, ...more])].sort(byBytes).map((path) => nameOf(path).path);
    return { revision, upon, paths };
  });
}
