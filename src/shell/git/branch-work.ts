/** Reads what branches have changed since they left the base, with the uncommitted work of their working trees. */
import type { Entry } from '../../core/facts/questions.js';
import type { Base, Change } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import type { BranchWork } from '../../core/init/repository-facts.js';
import { fewOf } from '../../core/progress/few-of.js';
import { requireHistory } from './branch-state.js';
import { tipsOf } from './branches.js';
import { changesOf } from './changes.js';
import { diffSpans, entryUnlessAbsent, type PathDifference } from './diff.js';
import { gitLines } from './git.js';
import { readLinkedWorktrees } from './linked-worktrees.js';
import { mergeBases } from './merge-base.js';
import { pathNameOf } from './path-name.js';
import type { GitRepository } from './repository.js';
import { unreadableRef } from './unreadable-refs.js';

const MOST_SUBJECTS = 5;

/**
 * In the order of the names. A change that the base has already is left out, because the branch was merged by a squash.
 * @throws Failure `usage` for a name that no branch has, `unreadable-branch` for one that cannot be read, `shallow` if the clone lacks the history
 */
export async function readBranchWork(
  repository: GitRepository,
  base: Base,
  names: readonly string[],
  filesAtBase: ReadonlyMap<string, Entry>,
): Promise<{ readonly works: readonly BranchWork[]; readonly notes: readonly string[] }> {
  const { root } = repository;
  const tips = await tipsOf(repository, names, 'local');
  const missing = names.find((name) => !tips.some(({ branch }) => branch === name));
  if (missing !== undefined) throw unreadableRef(repository, missing) ?? unknownBranch(missing, repository, base);
  const forks = await mergeBases(
    repository,
    tips.map(({ commit }) => ({ from: base.commit, to: commit })),
  );
  await requireHistory(repository, base, tips, forks);
  const related = tips.flatMap(({ branch, commit }, index) => {
    const from = forks[index] ?? null;
    return from === null ? [] : [{ branch, from, to: commit }];
  });
  const differences = await diffSpans(root, related, false);
  const { worktrees, notes } = await readLinkedWorktrees(repository, base);
  const uncommitted = new Map(
    worktrees.flatMap(({ pull: { branch, changes } }) => (changes.complete ? [[branch, changes.list] as const] : [])),
  );
  const works: BranchWork[] = [];
  for (const [index, { branch, from, to }] of related.entries()) {
    const committed = (differences[index] ?? []).filter((each) => !isAtBase(each, filesAtBase));
    const changes: readonly Change[] = uncommitted.get(branch) ?? changesOf(committed);
    works.push({ branch, changes, subjects: await subjectsBetween(root, from, to) });
  }
  const unrelated = tips.filter(({ branch }) => !related.some((each) => each.branch === branch));
  return {
    works,
    notes: [
      ...fewOf(
        tips.flatMap(({ note }) => note ?? []),
        'note',
      ),
      ...notes,
      ...fewOf(
        unrelated.map(({ branch }) => `"${branch}" has no commit in common with "${base.branch}", so it gets no item.`),
        'note',
      ),
    ],
  };
}

function isAtBase({ path, newMode, newId }: PathDifference, files: ReadonlyMap<string, Entry>): boolean {
  const head = entryUnlessAbsent(newMode, newId);
  const there = files.get(pathNameOf(path).path);
  return head === null ? there === undefined : there?.oid === head.oid && there.mode === head.mode;
}

/** The first lines of the last messages, the newest first. */
async function subjectsBetween(root: string, from: string, to: string): Promise<string[]> {
  const args = ['rev-list', `--max-count=${MOST_SUBJECTS}`, '--no-merges', '--format=%s', `${from}..${to}`];
  const lines = await gitLines(root, args);
  return lines
    .filter((line) => !/^commit [0-9a-f]+$/.test(line))
    .map((line) => Buffer.from(line, 'latin1').toString('utf8'))
    .filter((line) => line.trim() !== '');
}

function unknownBranch(name: string, { local, remote }: GitRepository, base: Base): Failure {
  const known = [...new Set([...local.keys(), ...remote.keys()])].filter((each) => each !== base.branch).sort();
  const shown = known.slice(0, 20).map((each) => `"${each}"`);
  return new Failure(
    'usage',
    `There is no branch "${name}".`,
    known.length === 0 ? `There is no other branch than "${base.branch}".` : `The branches are ${shown.join(', ')}.`,
  );
}
