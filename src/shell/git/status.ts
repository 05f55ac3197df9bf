/** Reads what differs from the last commit in the index and the working tree, including untracked files. */
import type { Entry } from '../../core/facts/questions.js';
import { ABSENT, entryUnlessAbsent } from './diff.js';
import { git } from './git.js';
import { nulSeparated, type RawPath } from './path-name.js';
import { specialForStatus } from './plain-file.js';
import type { GitRepository } from './repository.js';

/** The same path in the three places where Git keeps it. Null if it is absent there. */
export interface PathState {
  readonly head: Entry | null;
  /** Undefined during an unresolved merge conflict, because the index then has several states of the path. */
  readonly index: Entry | null | undefined;
  /** `oid` is absent if only the file itself shows it, and `mode` if Git has never seen the file. */
  readonly work: { readonly mode?: string; readonly oid?: string } | null;
}

/**
 * The paths whose state differs from the last commit, from `git status --porcelain=v2`, which is stable across versions
 * and settings: https://git-scm.com/docs/git-status#_porcelain_format_version_2. A path that ends with a slash is
 * another repository.
 */
export async function readGitStatus(
  repository: Pick<GitRepository, 'root' | 'elsewhere'>,
  below?: string,
): Promise<Map<RawPath, PathState>> {
  const args = [
    ...['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames', '--no-ahead-behind'],
    // Uncommitted changes inside a submodule do not count, but the commit that is checked out in it does.
    '--ignore-submodules=dirty',
    ...(below === undefined ? [] : ['--', below]),
  ];
  const output = await git(repository.root, args, {
    elsewhere: repository.elsewhere === true,
    mustSeeAll: true,
    whenSlow: () => specialForStatus(repository.root),
  });
  const states = new Map<RawPath, PathState>();
  for (const record of nulSeparated(output)) {
    const [path, state] = parseRecord(record) ?? [];
    if (path === undefined || state === undefined) continue;
    // If a file was removed from the index but still exists, Git lists it twice.
    const before = states.get(path);
    states.set(path, before ? { ...before, work: state.work ?? before.work } : state);
  }
  return states;
}

/**
 * What the next commit changes, in the same shape: the index takes the place of the working tree. A path with an
 * unresolved conflict is left out, because Git refuses to commit it.
 */
export async function readIndexStatus(repository: GitRepository): Promise<Map<RawPath, PathState>> {
  const args = ['diff-index', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--ignore-submodules=none'];
  const parts = nulSeparated(await git(repository.root, [...args, 'HEAD', '--']));
  const states = new Map<RawPath, PathState>();
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [oldMode = '', newMode = '', oldId = '', newId = '', letter = ''] = (parts[at] ?? '').slice(1).split(' ');
    if (letter.startsWith('U')) continue;
    const index = entryUnlessAbsent(newMode, newId);
    states.set(parts[at + 1] ?? '', { head: entryUnlessAbsent(oldMode, oldId), index, work: index });
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

/** This many fields with spaces between them, and then the path, which may contain spaces too. */
function splitFields(record: string, count: number): [string[], RawPath] {
  let at = -1;
  for (let field = 0; field < count; field++) at = record.indexOf(' ', at + 1);
  return [record.slice(0, at).split(' '), record.slice(at + 1)];
}
