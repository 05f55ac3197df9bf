/** A repository as a source of facts: branches stand for pull requests, and nothing is asked of the network. */
import { basename } from 'node:path';
import type { Question } from '../../core/facts/questions.js';
import type { Base, PlanTree, Settings, Snapshot, Source } from '../../core/facts/snapshot.js';
import { planIdOf } from '../../core/plan/directory.js';
import {
  answerBranches,
  answerEntries,
  answerFiles,
  answerMergeBases,
  answerPlans,
  answerReached,
  answerStacked,
  extended,
  NOTHING,
} from './answers.js';
import { answerClaims } from './claims.js';
import { type GitSourceOptions, type OpenedSource, openSource } from './opened.js';
import { plansOnDisk } from './plans.js';

/**
 * @throws Failure by `start`: `git-missing`, `git-too-old`, `no-repository`, `no-working-tree`, `unsafe-repository`, `base`,
 * `unborn`, `shallow`; by `answer` too: `shallow`, `missing-objects`
 */
export function gitSource(options: GitSourceOptions): Source {
  let opened: Promise<OpenedSource> | undefined;
  const open = (): Promise<OpenedSource> => {
    opened ??= openSource(options);
    return opened;
  };
  return {
    start: async () => firstSnapshot(options.settings, await open()),
    answer: async (snapshot, questions) => answerAll(await open(), snapshot, questions),
  };
}

async function firstSnapshot(settings: Settings, opened: OpenedSource): Promise<Snapshot> {
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

async function answerAll(opened: OpenedSource, snapshot: Snapshot, questions: readonly Question[]): Promise<Snapshot> {
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
  next = extended(next, { stacked: await answerStacked(opened, of('stacked')) });
  const trees = of('tree').map(({ revision }) => revision);
  if (trees.length > 0) next = extended(next, { files: await answerFiles(opened, trees) });
  const branches = of('branch').map(({ branch }) => branch);
  return branches.length > 0 ? extended(next, { branches: await answerBranches(opened, branches) }) : next;
}
