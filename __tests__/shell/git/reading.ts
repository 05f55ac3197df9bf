/** Short ways to ask a story what the source makes of it. */
import type { Question } from '../../../src/core/facts/questions.js';
import type { ChangeList, PlanTree, Pull, Snapshot } from '../../../src/core/facts/snapshot.js';
import { openBatchReader } from '../../../src/shell/git/batch-reader.js';
import { storedPlans, workingTreePlans } from '../../../src/shell/git/plans.js';
import { openRepository } from '../../../src/shell/git/repository.js';
import { gitSource } from '../../../src/shell/git/source.js';
import type { GitStory } from '../../git-story.js';

export interface Asked {
  readonly subject?: 'current' | 'all';
  readonly base?: string;
  readonly directory?: string;
}

export async function read(story: GitStory, questions: readonly Question[] = [], asked: Asked = {}): Promise<Snapshot> {
  const { base } = asked;
  const source = gitSource({
    directory: asked.directory ?? story.directory,
    subject: asked.subject ?? 'all',
    settings: { agents: [] },
    ...(base === undefined ? {} : { base }),
  });
  try {
    const first = await source.start();
    return questions.length === 0 ? first : await source.answer(first, questions);
  } finally {
    source.end?.();
  }
}

/** The plan directory at a commit. */
export async function plansIn(directory: string, commit: string): Promise<PlanTree | null> {
  const objects = openBatchReader(directory);
  try {
    return await storedPlans(directory, objects).at(commit);
  } finally {
    objects.end();
  }
}

/** The plan directory of the working tree. */
export async function plansHere(directory: string): Promise<PlanTree | null> {
  return workingTreePlans(await openRepository(directory));
}

export function claims(...branches: string[]): Question[] {
  return branches.map((branch) => ({ kind: 'claim', branch }));
}

/** What became of the branches of a claim, in words. */
export async function states(story: GitStory, claim: string, asked: Asked = {}): Promise<Record<string, string>> {
  const { pulls, merged } = await read(story, claims(claim), asked);
  const found: Record<string, string> = {};
  for (const { branch } of pulls) found[branch] = 'open';
  for (const { branch } of merged) found[branch] = found[branch] ? 'open and merged' : 'merged';
  return found;
}

/** `create a.ts`, `modify b.ts`, in order. */
export function told(changes: ChangeList | undefined): string[] {
  if (!changes) return ['there is no such branch'];
  return changes.complete ? changes.list.map(({ kind, path }) => `${kind} ${path}`) : [changes.reason];
}

/** The current branch as it is now. */
export async function current(story: GitStory, asked: Asked = {}): Promise<Pull> {
  const { pulls } = await read(story, [], { ...asked, subject: 'current' });
  const [pull] = pulls;
  if (!pull || pulls.length > 1) throw new Error(`${pulls.length} pull requests where one was wanted`);
  return pull;
}
