/** The refs of branches that Git cannot read. None of them counts as a branch that does not exist. */
import { Failure } from '../../core/failure.js';
import { shellWord } from '../../core/text/shell.js';
import type { RefDamage } from './listed-refs.js';
import type { GitRepository } from './repository.js';

/** Why a branch cannot be read, in this clone or in `origin`. One of the two is not enough: the other may be newer. */
export function unreadableRef({ unreadable }: GitRepository, branch: string): Failure | undefined {
  const [found] = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`].flatMap((ref) => {
    const damage = unreadable.get(ref);
    return damage === undefined ? [] : [refFailure(ref, branch, damage)];
  });
  return found;
}

export function unreadableNames({ unreadable }: GitRepository): readonly string[] {
  return [...unreadable.keys()].map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, ''));
}

function refFailure(ref: string, branch: string, damage: RefDamage): Failure {
  const isHere = ref === `refs/heads/${branch}`;
  const why =
    damage === 'broken'
      ? ''
      : damage === 'missing'
        ? ', because its commit is missing'
        : `, because it names a ${damage}, not a commit`;
  const directory = '"$(git rev-parse --git-common-dir)"';
  // Git neither writes nor deletes a ref that it cannot read.
  const remove = damage === 'broken' ? `rm ${directory}/${shellWord(ref)}` : `git update-ref -d ${shellWord(ref)}`;
  return new Failure(
    'unreadable-branch',
    `Git cannot read "${ref}"${why}.`,
    isHere
      ? `Its last commits are listed in the file "logs/${ref}" of the Git directory. Write it again: ${damage === 'broken' ? `${remove} && ` : ''}git update-ref ${shellWord(ref)} <commit>. Or delete it: ${remove}`
      : `Fetch it again: ${remove} && git fetch origin`,
  );
}
