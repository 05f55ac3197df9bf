/** The first request: the base with its plans, and the pull request under test. */
import { z } from 'zod';
import type { PlanTree, Settings, Snapshot } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { planTreeInstead, planTreeOf } from './contents.js';
import {
  ENTRIES,
  oidShape,
  PLACE,
  type PlanEntryFacts,
  PULL,
  type PullFacts,
  placeShape,
  pullShape,
  rootShape,
  treeShape,
} from './fragments.js';
import { gql } from './gql.js';
import { contradiction, planEntryOf, proveNoFolder } from './plan-place.js';
import { readSubject } from './pulls.js';
import type { Query } from './query.js';
import { type RepoContext, readerOf } from './repo-reader.js';
import type { Shares } from './shares.js';

/** What the first request should read. */
export interface ReadOptions {
  /** The branch to check. The default is the default branch of the repository. */
  readonly base?: string;
  readonly subject: { readonly pull: number } | 'all';
  /** The pull request may be closed by now. Then there is nothing to check about it. */
  readonly mayBeClosed?: boolean;
  readonly settings: Settings;
}

/** Recent commits of the base branch are read at the start, so that recent merges need no request each. */
const RECENT = 100;

const commitShape = placeShape.extend({
  ...rootShape.shape,
  oid: oidShape,
  plans: z.object({ object: treeShape.partial().nullable() }).nullable(),
  history: z.object({ nodes: z.array(z.object({ oid: oidShape })) }),
});
const refShape = z.object({ name: z.string(), target: commitShape }).nullable();
const nameShape = z.object({ name: z.string() }).nullable();

export async function firstQuery(
  query: Query,
  { base, subject, mayBeClosed = false, settings }: ReadOptions,
  shares: Shares,
): Promise<{ context: RepoContext; snapshot: Snapshot }> {
  const tip = gql`{ name target { oid ... on Commit { ${PLACE} plans: file(path: ${PLAN_DIRECTORY}) { object { ${ENTRIES} } } history(first: ${RECENT}) { nodes { oid } } tree { oid entries { nameRaw mode oid } } } } }`;
  const number = subject === 'all' ? null : subject.pull;
  const [id, name, url, standard, ref, seen] = await Promise.all([
    query.contents(gql`id`, z.string()),
    query.contents(gql`nameWithOwner`, z.string()),
    query.contents(gql`url`, z.string()),
    query.contents(gql`defaultBranchRef { name }`, nameShape),
    base === undefined
      ? query.contents(gql`defaultBranchRef ${tip}`, refShape)
      : query.contents(gql`ref(qualifiedName: ${`refs/heads/${base}`}) ${tip}`, refShape),
    number === null ? null : readSeen(query, number, mayBeClosed),
  ]);
  if (standard === null || ref === null) {
    throw noBase(name, base, standard?.name);
  }
  const { oid: commit, tree: baseTree, history } = ref.target;
  if (ref.name !== (base ?? standard.name) || history.nodes[0]?.oid !== commit) {
    throw contradiction(`the tip of "${base ?? standard.name}"`);
  }
  const entry = planEntryOf(ref.target, commit);
  if (ref.target.folder === null) proveNoFolder(ref.target, commit);
  const { tree, plans } = plansOf(entry, ref.target);
  const context: RepoContext = {
    repositoryId: id,
    base: { branch: ref.name, commit },
    baseTree: baseTree.oid,
    planEntries: new Map([[commit, entry]]),
    recent: new Set(history.nodes.map(({ oid }) => oid)),
    trees: new Map(),
    met: new Map(),
    mergeBases: new Map(),
    shares,
    self: {},
  };
  const snapshot: Snapshot = {
    version: 2,
    source: 'github',
    repository: { name, url: url.replace(/\/$/, ''), defaultBranch: standard.name },
    base: context.base,
    subject: number === null ? 'all' : { pull: number },
    settings,
    pulls:
      number === null || (mayBeClosed && seen?.state !== 'OPEN')
        ? []
        : [await readSubject(readerOf(query, context), number, seen)],
    merged: [],
    planTrees: plans ? [plans] : [],
    answers: {
      ...(number === null ? {} : { number: [{ pull: number, answer: 'read' as const }] }),
      plans: [{ revision: commit, answer: tree }],
    },
    notes: [],
  };
  return { context, snapshot };
}

/** If other pull requests are checked too, the list of open ones shows whether it is open. */
async function readSeen(query: Query, number: number, mayBeMissing: boolean): Promise<PullFacts | null> {
  const field = gql`pullRequest(number: ${number}) { ${PULL} }`;
  return mayBeMissing ? await query.optional(field, pullShape, 2) : await query.pulls(field, pullShape.nullable(), 2);
}

function noBase(repository: string, base: string | undefined, standard: string | undefined): Failure {
  if (base === undefined) {
    return new Failure('base', `"${repository}" has no default branch, because it is empty.`, 'Push a first commit.');
  }
  const fix = standard === undefined ? 'Name a branch.' : `Name a branch, or remove the input to use "${standard}".`;
  return new Failure('base', `The input "base" names "${base}", which is not a branch of "${repository}".`, fix);
}

function plansOf(
  entry: PlanEntryFacts | null,
  { plans }: z.infer<typeof commitShape>,
): { tree: string | null; plans: PlanTree | undefined } {
  if (!entry) {
    return { tree: null, plans: undefined };
  }
  const instead = planTreeInstead(entry);
  if (instead) {
    return { tree: instead.id, plans: instead };
  }
  return { tree: entry.oid, plans: planTreeOf(entry.oid, plans?.object ?? {}) };
}
