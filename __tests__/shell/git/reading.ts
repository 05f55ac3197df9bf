/** Short ways to ask a story what the source makes of it. */
import type { Question } from '../../../src/core/facts/questions.js';
import type { ChangeList, Pull, Snapshot } from '../../../src/core/facts/snapshot.js';
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
