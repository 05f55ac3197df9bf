/** Judges paths of the branch that is checked out in one working tree, for the layers of `guard`. */
import { withFacts } from '../../core/facts/facts.js';
import { Failure } from '../../core/failure.js';
import { type JudgedOptions, type JudgedPaths, judgePaths } from '../../core/guard/judged-paths.js';
import type { GitSourceOptions } from '../../shell/git/opened.js';
import { hasCommittedPlanFolder, hasPlanFolder } from '../../shell/git/plan-folder.js';
import { gitSource } from '../../shell/git/source.js';
import { askUntilKnown } from '../ask.js';

export interface GuardOptions {
  readonly hook?: boolean;
  readonly tree?: boolean;
  readonly staged?: boolean;
  readonly base?: string;
}

type BranchPlace = Pick<GitSourceOptions, 'directory' | 'planned' | 'fromIndex'> &
  JudgedOptions & { readonly base: string | undefined };

/** Undefined if the repository has no commit yet, or neither a base branch nor a plan. */
export async function judgeBranch({
  base,
  wanted,
  protectsSettings,
  ...place
}: BranchPlace): Promise<JudgedPaths | undefined> {
  const source = gitSource({
    ...place,
    subject: 'current',
    settings: { agents: [] },
    ...(base === undefined ? {} : { base }),
  });
  const options = { protectsSettings, ...(wanted ? { wanted } : {}) };
  try {
    const { result } = await askUntilKnown(source, (snapshot) =>
      withFacts(snapshot, (facts) => judgePaths(snapshot, facts, options)),
    );
    return result;
  } catch (error) {
    if (error instanceof Failure && (await isUnplanned(error, place.directory))) return undefined;
    throw error;
  }
}

/** Before the first commit, the plan in the working tree is a draft. */
async function isUnplanned({ code }: Failure, directory: string): Promise<boolean> {
  if (code === 'unborn') return !(await hasCommittedPlanFolder(directory));
  return code === 'base' && !(await hasPlanFolder(directory));
}
