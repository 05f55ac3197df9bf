/** What differs from the last commit: in the index, in the working tree, and files that are not tracked nor ignored. */
import type { Entry } from '../../core/facts/questions.js';
import { ABSENT, entryUnlessAbsent } from './diff.js';
import { git } from './git.js';
import { nulSeparated, type RawPath } from './path-name.js';
import { specialForStatus } from './plain-file.js';
import type { GitRepository } from './repository.js';

/** The same path in the three places where git keeps it; null: it is not there. */
export interface PathState {
  readonly head: Entry | null;
  /** Undefined while a merge conflict is unsolved: the index then holds no one state. */
  readonly index: Entry | null | undefined;
  /** `oid` is absent where only the file itself can tell, `mode` where git has never seen it. */
  readonly work: { readonly mode?: string; readonly oid?: string } | null;
}

/**
 * Paths whose state differs from the last commit, by `git status --porcelain=v2`, which is stable across versions and settings:
 * https://git-scm.com/docs/git-status#_porcelain_format_version_2. A path that ends with a slash is another repository.
 */
export async function readGitStatus(repository: GitRepository, below?: string): Promise<Map<RawPath, PathState>> {
  const args = [
    ...['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames', '--no-ahead-behind'],
    // What is uncommitted inside of a submodule is its own business; which commit of it is checked out is ours.
    '--ignore-submodules=dirty',
    ...(below === undefined ? [] : ['--', below]),
  ];
  const output = await git(repository.root, args, {
    elsewhere: repository.elsewhere === true,
    whenSlow: () => specialForStatus(repository.root),
  });
  const states = new Map<RawPath, PathState>();
  for (const record of nulSeparated(output)) {
    const [path, state] = parseRecord(record) ?? [];
    if (path === undefined || state === undefined) continue;
    // Taken out of the index and still there: git tells of it twice.
    const before = states.get(path);
    states.set(path, before ? { ...before, work: state.work ?? before.work } : state);
  }
  return states;
}

function parseRecord(record: string): [RawPath, PathState] | undefined {
  if (record.startsWith('? ')) return [record.slice(2), { head: null, index: null, work: {} }];
  if (record.startsWith('1 ')) {
    const [fields, path] = splitFields(record, 8);
    const [, xy = '', , headMode = '', indexMode = '', workMode = '', headId = '', indexId = ''] = fields;
    const index = entryUnlessAbsent(indexMode, indexId);
    const same = xy[1] === '.' && index !== null;
    const work = workMode === ABSENT ? null : { mode: workMode, ...(same ? { oid: index.oid } : {}) };
    return [path, { head: entryUnlessAbsent(headMode, headId), index, work }];
  }
  if (record.startsWith('u ')) {
    const [fields, path] = splitFields(record, 10);
    const [, , , , oursMode = '', , workMode = '', , oursId = ''] = fields;
    return [
      path,
      {
        head: entryUnlessAbsent(oursMode, oursId),
        index: undefined,
        work: workMode === ABSENT ? null : { mode: workMode },
      },
    ];
  }
  return undefined;
}

/** So many fields by spaces, then the path, which may hold spaces too. */
function splitFields(record: string, count: number): [string[], RawPath] {
  let at = -1;
  for (let field = 0; field < count; field++) at = record.indexOf(' ', at + 1);
  return [record.slice(0, at).split(' '), record.slice(at + 1)];
}
