/** The first request: the base with its plans, and the pull request under test. */
import { z } from 'zod';
import type { PlanTree, Settings, Snapshot } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { inThePlace, planTreeOf } from './contents.js';
import { oidShape, placeShape, pullShape, quoted, treeShape } from './fragments.js';
import { type Around, readSubject } from './pulls.js';
import { contents, nothing, pulls, type Reading, together } from './query.js';

/** What is asked for. */
export interface Beginning {
  /** The branch that is guarded; default: the repository's default branch. */
  readonly base?: string;
  readonly subject: { readonly pull: number } | 'all';
  /** The pull request may be closed by now: then there is nothing to judge about it. */
  readonly mayBeClosed?: boolean;
  readonly settings: Settings;
}

/** Commits of the base that are known from the start: what merged of late need not be asked for one by one. */
const RECENT = 100;

const commitShape = z.object({
  oid: oidShape,
  file: placeShape.extend({ object: treeShape.partial().nullable() }).nullish(),
  history: z.object({ nodes: z.array(z.object({ oid: oidShape }).nullable()).nullable() }).nullish(),
});
const refShape = z.object({ name: z.string(), target: commitShape }).nullable();

export function* begin({
  base,
  subject,
  mayBeClosed = false,
  settings,
}: Beginning): Reading<{ around: Around; snapshot: Snapshot }> {
  const tip = `{ name target { oid ... on Commit { file(path: ${quoted(PLAN_DIRECTORY)}) { oid type mode object { ...entries } } history(first: ${RECENT}) { nodes { oid } } } } }`;
  const number = subject === 'all' ? null : subject.pull;
  const [id, name, url, standard, guarded, seen] = yield* together(
    contents('id', z.string()),
    contents('nameWithOwner', z.string()),
    contents('url', z.string()),
    contents(base === undefined ? `defaultBranchRef ${tip}` : 'defaultBranchRef { name target { oid } }', refShape),
    base === undefined ? nothing() : contents(`ref(qualifiedName: ${quoted(`refs/heads/${base}`)}) ${tip}`, refShape),
    number === null ? nothing() : pulls(`pullRequest(number: ${number}) { ...pull }`, pullShape.nullable(), 2),
  );
  const ref = base === undefined ? standard : guarded;
  if (standard === null || ref === null) {
    throw noBase(name, base, standard?.name);
  }
  const { tree, plans } = plansOf(ref.target);
  const around: Around = {
    repositoryId: id,
    base: { branch: ref.name, commit: ref.target.oid },
    planPlaces: new Map([[ref.target.oid, ref.target.file ?? null]]),
    recent: new Set(ref.target.history?.nodes?.flatMap((commit) => commit?.oid ?? [])),
    self: {},
  };
  const snapshot: Snapshot = {
    version: 1,
    source: 'github',
    repository: { name, url: url.replace(/\/$/, ''), defaultBranch: standard.name },
    base: around.base,
    subject: number === null ? 'all' : { pull: number },
    settings,
    pulls: number === null || (mayBeClosed && seen?.state !== 'OPEN') ? [] : [yield* readSubject(around, number, seen)],
    merged: [],
    answers: {
      claims: [],
      numbers: number === null ? [] : [number],
      entries: [],
      reached: [],
      plans: [{ revision: around.base.commit, tree }],
      trees: plans ? [plans] : [],
      mergeBases: [],
      stacked: [],
    },
    notes: [],
  };
  return { around, snapshot };
}

function noBase(repository: string, base: string | undefined, standard: string | undefined): Failure {
  if (base === undefined) {
    return new Failure('base', `"${repository}" has no default branch: it is empty.`, 'push a first commit');
  }
  const fix = standard === undefined ? 'name a branch' : `name a branch, or leave it out for "${standard}"`;
  return new Failure('base', `the input "base" names "${base}", which is no branch of "${repository}".`, fix);
}

function plansOf({ file }: z.infer<typeof commitShape>): { tree: string | null; plans: PlanTree | undefined } {
  if (!file) {
    return { tree: null, plans: undefined };
  }
  const instead = inThePlace(file);
  if (instead) {
    return { tree: instead.id, plans: instead };
  }
  const { oid, entries } = file.object ?? {};
  if (oid !== file.oid) {
    throw new Failure('shape', `GitHub does not give the content of "${PLAN_DIRECTORY}".`, 'run it again');
  }
  return { tree: oid, plans: planTreeOf({ oid, entries: entries ?? null }) };
}
