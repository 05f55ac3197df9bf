/** Makes items of the pull requests that were open at one moment, judges them, and says what should have come out. */

import { withAnswers } from '../../src/core/facts/answering.js';
import { type NeedsOr, withFacts } from '../../src/core/facts/facts.js';
import type { Question } from '../../src/core/facts/questions.js';
import type { Snapshot } from '../../src/core/facts/snapshot.js';
import type { Judgement } from '../../src/core/finding.js';
import { judgeSubject } from '../../src/core/judge/judge.js';
import { globOf } from '../../src/core/plan/glob-problems.js';
import type { Item, Plan } from '../../src/core/plan/plan.js';
import type { PlanSet } from '../../src/core/plan/read.js';
import { basePlansFrom } from '../../src/core/progress/base-plans.js';
import type { RealPull } from './pulls.js';

/** One plan with an item for each pull request, whose scope is its own files: past what the parser allows. */
export function plansOf(open: readonly RealPull[]): PlanSet {
  const nothing = { any: [], create: [], modify: [], delete: [] };
  const items = open.map(
    ({ number, changes }): Item => ({
      plan: 'replay',
      item: `pull-${number}`,
      title: `pull-${number}`,
      branches: [branchOf(number)],
      scope: { ...nothing, any: changes.map(({ path }) => globOf(path)), except: [] },
      provides: [],
      uses: [],
      doNotTouch: nothing,
      notes: [],
      dependsOn: [],
      leeway: 0,
      isIntegration: false,
    }),
  );
  const plan: Plan = {
    id: 'replay',
    path: '.github/parallel-work/replay.yml',
    task: 'Replay',
    generated: [],
    shared: [],
    outsiders: 'active',
    unique: [],
    setup: [],
    admit: [],
    rules: {},
    items,
    locate: () => ({ line: 1, column: 1 }),
  };
  return { open: [plan], inert: [], problems: [], brokenPaths: [], stray: [] };
}

export function snapshotOf(open: readonly RealPull[]): Snapshot {
  return {
    version: 2,
    source: 'github',
    repository: { name: 'octo/repo', url: 'https://github.com/octo/repo', defaultBranch: 'main' },
    base: { branch: 'main', commit: BASE },
    subject: 'all',
    settings: { agents: [] },
    pulls: open.map(({ number, head, from, changes }) => ({
      number,
      branch: branchOf(number),
      base: 'main',
      sameRepository: true,
      head,
      revision: head,
      openedAt: new Date(from).toISOString(),
      changes: { complete: true, list: changes },
    })),
    merged: [],
    planTrees: [],
    answers: {
      claim: open.map(({ number }) => ({ branch: branchOf(number), answer: {} })),
      elsewhere: [{ answer: 0 }],
    },
    notes: [],
  };
}

const BASE = 'b'.repeat(40);

function branchOf(number: number): string {
  return `pull/${number}`;
}

/**
 * Every file is plain, and another at each revision: nothing is stale, nothing a link. Every folder of a changed path is
 * there and holds a file that nobody changes.
 */
export function answered(snapshot: Snapshot, questions: readonly Question[]): Snapshot {
  const folders = changedFolders(snapshot.pulls);
  const modeOf = (path: string) => (folders.has(path) ? '040000' : '100644');
  const unknown = questions.find(({ kind }) => !['entry', 'folder', 'mergeBase'].includes(kind));
  if (unknown) throw new Error(`this is not known: ${unknown.kind}`);
  return withAnswers(snapshot, {
    entry: questions.flatMap((each) =>
      each.kind === 'entry'
        ? { revision: each.revision, path: each.path, answer: { mode: modeOf(each.path), oid: each.revision } }
        : [],
    ),
    mergeBase: questions.flatMap((each) =>
      each.kind === 'mergeBase' ? { revision: each.revision, answer: null } : [],
    ),
    folder: questions.flatMap((each) =>
      each.kind === 'folder'
        ? { revision: each.revision, path: each.path, answer: [{ name: 'unchanged', mode: '100644' }] }
        : [],
    ),
  });
}

const foldersKnown = new WeakMap<Snapshot['pulls'], ReadonlySet<string>>();

/** No base holds a file and a folder at one path: what is made up may. */
export function isPossible(open: readonly RealPull[]): boolean {
  const onBase = open.flatMap(({ changes }) => changes.filter(({ kind }) => kind !== 'create').map(({ path }) => path));
  const folders = new Set(onBase.flatMap(foldersOf));
  return !onBase.some((path) => folders.has(path));
}

function changedFolders(pulls: Snapshot['pulls']): ReadonlySet<string> {
  const known = foldersKnown.get(pulls);
  if (known) return known;
  const paths = pulls.flatMap(({ changes }) => (changes.complete ? changes.list.map(({ path }) => path) : []));
  const onBase = pulls.flatMap(({ changes }) =>
    changes.complete ? changes.list.flatMap(({ kind, path }) => (kind === 'create' ? [] : path)) : [],
  );
  const folders = new Set(paths.flatMap(foldersOf));
  for (const path of onBase) folders.delete(path);
  foldersKnown.set(pulls, folders);
  return folders;
}

/** By plans that no file holds. */
export function judgeBy(plans: PlanSet, snapshot: Snapshot): NeedsOr<Judgement> {
  return withFacts(snapshot, (facts) => judgeSubject(basePlansFrom(plans, 'replay'), snapshot, facts));
}

export function judgeMoment(open: readonly RealPull[]): Judgement {
  const plans = plansOf(open);
  let snapshot = snapshotOf(open);
  for (;;) {
    const attempt = judgeBy(plans, snapshot);
    if ('value' in attempt) return attempt.value;
    snapshot = answered(snapshot, attempt.needs);
  }
}

/**
 * The numbers of those that share a path with an earlier one: by name without letter case and Unicode form, or one being
 * a directory of the other. Pair by pair, path by path, with nothing of the judge.
 */
export function shareWithEarlier(open: readonly RealPull[]): Set<number> {
  const known = open.map(({ number, head, changes }) => {
    const names = new Set(changes.map(({ path }) => plain(path)));
    return { number, head, names, folders: new Set([...names].flatMap(foldersOf)) };
  });
  const red = new Set<number>();
  for (const later of known) {
    for (const earlier of known) {
      if (earlier.number >= later.number) continue;
      const meets =
        haveOneInCommon(later.names, earlier.names) ||
        haveOneInCommon(later.names, earlier.folders) ||
        haveOneInCommon(later.folders, earlier.names);
      if (meets) red.add(later.number);
    }
  }
  // A verdict belongs to a head commit: who shares one shares the verdict. It happens.
  const heads = new Set(known.flatMap(({ number, head }) => (red.has(number) ? [head] : [])));
  return new Set(known.flatMap(({ number, head }) => (heads.has(head) ? [number] : [])));
}

function haveOneInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

function plain(path: string): string {
  return path.normalize('NFKD').toLocaleLowerCase('en');
}

function foldersOf(path: string): string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}
