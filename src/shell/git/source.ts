/** A repository as a source of facts. Branches take the place of pull requests, and the network is never used. */

import { basename } from 'node:path';
import { answersTo, withAnswers } from '../../core/facts/answering.js';
import type { Question } from '../../core/facts/questions.js';
import type { PlanTree, Settings, Snapshot, Source } from '../../core/facts/snapshot.js';
import { planIdOf } from '../../core/plan/directory.js';
import { readActiveWork } from './active-work.js';
import {
  readBranches,
  readContained,
  readEntries,
  readFiles,
  readFolders,
  readHolders,
  readMergeBases,
  readPlanTrees,
  readReached,
  readSharedChanges,
  readStacked,
} from './answers.js';
import { readArrivals } from './arrivals.js';
import { branchNames, type ClaimedBranches, readClaims, withClaims } from './claims.js';
import { readConflicted } from './conflict-markers.js';
import { readContents } from './contents.js';
import { allEnded } from './in-parallel.js';
import { readMisplaced } from './misplaced.js';
import { type GitSourceOptions, type OpenedSource, openSource } from './opened.js';
import { plansOnDisk } from './plans.js';
import { branchNotes, workingTreeNotes } from './plans-elsewhere.js';
import { readShared } from './shared-commits.js';

/**
 * @throws Failure from `start`: `git-missing`, `git-too-old`, `no-repository`, `no-working-tree`, `unsafe-repository`,
 * `base`, `unborn`, `shallow`. From `answer` also: `shallow`, `missing-objects`
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
    end() {
      opened?.then(
        ({ objects }) => objects.end(),
        () => undefined,
      );
    },
  };
}

async function firstSnapshot(settings: Settings, opened: OpenedSource): Promise<Snapshot> {
  const { repository, base, subject } = opened;
  const { defaultBranch, note } = opened.resolved;
  const snapshot: Snapshot = {
    version: 2,
    source: 'git',
    repository: { name: basename(repository.root), defaultBranch: defaultBranch ?? base.branch },
    base,
    subject,
    settings,
    pulls: [...opened.worktrees.values()].map(({ pull }) => pull),
    merged: [],
    planTrees: [],
    answers: {},
    notes: [...(note === undefined ? [] : [note]), ...opened.notes],
  };
  const [read, here] = await allEnded([
    answerAll(opened, snapshot, [{ kind: 'plans', revision: base.commit }]),
    repository.hasFiles ? plansOnDisk(repository, opened.plans, opened.status) : null,
  ]);
  const [guarded = null] = read.planTrees;
  const isWithout = guarded?.files.every(({ name }) => name !== '' && planIdOf(name) === undefined) ?? true;
  const notes = [
    ...read.notes,
    ...(await workingTreeNotes(opened, { guarded, here })),
    ...(isWithout ? await branchNotes(opened, snapshot.repository.defaultBranch) : []),
  ];
  return { ...read, notes };
}

async function answerAll(opened: OpenedSource, snapshot: Snapshot, questions: readonly Question[]): Promise<Snapshot> {
  const known = new Set(snapshot.planTrees.map(({ id }) => id));
  let claimed: ClaimedBranches | undefined;
  const planTrees: PlanTree[] = [];
  const answers = await answersTo(questions, {
    async claim(claims) {
      const names = claims.map(({ branch }) => branch);
      claimed = await readClaims(opened, snapshot, names);
      return claimed.answers;
    },
    // Git knows no numbers: asked, and nothing found.
    number: async (numbers) => numbers.map(() => 'read'),
    entry: (entries) => readEntries(opened, entries),
    folder: (folders) => readFolders(opened, folders),
    holders: (blobs) => readHolders(opened, blobs),
    reached: (commits) =>
      readReached(
        opened,
        commits.map(({ commit }) => commit),
      ),
    async plans(revisions) {
      const read = await readPlanTrees(
        opened,
        known,
        revisions.map(({ revision }) => revision),
      );
      planTrees.push(...read.trees);
      return read.ids;
    },
    misplaced: (revisions) => Promise.all(revisions.map(({ revision }) => readMisplaced(opened, revision))),
    mergeBase: (revisions) =>
      readMergeBases(
        opened,
        revisions.map(({ revision }) => revision),
      ),
    sharedChange: (changes) => readSharedChanges(opened, changes),
    stacked: (spans) => readStacked(opened, spans),
    shared: (keys) => Promise.all(keys.map(({ heads }) => readShared(opened, heads.split(' ')))),
    contained: (commits) => readContained(opened, commits),
    conflicted: (files) => readConflicted(opened, files),
    content: (files) => readContents(opened, files),
    files: (revisions) =>
      readFiles(
        opened,
        revisions.map(({ revision }) => revision),
      ),
    branch: (branches) =>
      readBranches(
        opened,
        branches.map(({ branch }) => branch),
      ),
    branchNames: async (keys) => keys.map(() => [...branchNames(opened.repository)]),
    activeWork: (keys) => Promise.all(keys.map(() => readActiveWork(opened))),
    arrivedSince: (files) => readArrivals(opened, files),
    elsewhere: onlyOnGithub,
    openFrom: onlyOnGithub,
    openInto: onlyOnGithub,
    onBaseLine: onlyOnGithub,
    formerBases: onlyOnGithub,
    postedOn: onlyOnGithub,
    text: onlyOnGithub,
    overview: onlyOnGithub,
    optionalPull: onlyOnGithub,
    ownStatus: onlyOnGithub,
    queue: onlyOnGithub,
    comment: onlyOnGithub,
    integrationHistory: onlyOnGithub,
    issueRecords: onlyOnGithub,
  });
  const read = withAnswers({ ...snapshot, planTrees: [...snapshot.planTrees, ...planTrees] }, answers);
  if (!claimed) return read;
  // They were found to read the branches, and asking for them later would take one more round.
  const revisions = claimed.pulls.map(({ revision }) => revision);
  const forks = await readMergeBases(opened, revisions);
  const mergeBase = revisions.map((revision, index) => ({ revision, answer: forks[index] ?? null }));
  return withAnswers(withClaims(read, claimed), { mergeBase });
}

function onlyOnGithub(): Promise<never> {
  throw new Error('only GitHub is asked for this');
}
